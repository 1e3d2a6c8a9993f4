import { combineHashes } from '../../learn/hash.ts';
import { headOf, relationOf, RELATIONS, TAGS, tagOf, type Relation } from '../../model/index.ts';
import { PRONOUN_CASES, SORTS, THIRD_PERSONS } from './coreference-lexicon.ts';
import type { Figure } from './figure.ts';
import { DETERMINERS, type Nominal } from './nominal.ts';
import { lemmaHashAt, type Scene } from './scene.ts';
import { MEANINGS } from './sort-model.ts';

/** What the walk back from a pronoun knows of a candidate. */
export interface Candidate {
  readonly figure: Figure;
  /** The mention of the figure nearest to the pronoun. */
  readonly latest: Nominal;
  /** Its nearest mention that is no pronoun; the latest where there is none. */
  readonly anchor: Nominal;
  /** Their indices among the nominals. */
  readonly latestIndex: number;
  readonly anchorIndex: number;
  /** How many candidates lie nearer. */
  readonly rank: number;
  /** How many of those could be meant by number and gender. */
  readonly rivals: number;
  readonly isAfter: boolean;
  /** Whether number, sort and meaning speak for it. */
  readonly isLikely: boolean;
  /** How many likely ones lie nearer, and how many stand before it in its own sentence. */
  readonly likelyNearer: number;
  readonly likelyBefore: number;
}

const FORMS = ['name', 'description', 'pronoun'];
const DEEPEST = 6;

/** What tells whether a pronoun means a candidate; hashes. Training and serving both come here. */
export function featuresOfCandidate(
  scene: Scene,
  pronoun: Nominal,
  index: number,
  candidate: Candidate,
): readonly number[] {
  const { analysis } = scene;
  const { figure, latest, anchor } = candidate;
  const apart = candidate.isAfter ? 7 : Math.min(5, pronoun.sentence - latest.sentence);
  const anchorApart = candidate.isAfter ? 7 : Math.min(6, pronoun.sentence - anchor.sentence);
  const person = personOf(pronoun);
  const kase = caseOf(pronoun);
  const role = roleOf(scene, pronoun);
  const latestRole = latest.isJoined ? 99 : roleOf(scene, latest);
  const sort = SORTS.indexOf(figure.sort === 'unknown' ? anchor.sort : figure.sort);
  const anchorLemma = lemmaHashAt(scene, anchor.head);
  const form = FORMS.indexOf(latest.form);
  const latestPerson = latest.pronoun ? personOf(latest) : 9;
  const same = 10 * latestPerson + person;
  const quoted = quotedOf(pronoun, latest);
  const path = pathOf(scene, pronoun, latest);
  const govern = lemmaHashAt(scene, Math.max(0, headOf(analysis, pronoun.head)));
  const plural = (anchor.isPlural ? 1 : 0) + (anchor.isJoined ? 2 : 0);
  const rank = Math.min(8, candidate.rank);
  const rivals = Math.min(5, candidate.rivals);
  const seen = Math.min(5, figure.count);
  const determiner = DETERMINERS.indexOf(anchor.determiner);
  const kind = 10 * sort + FORMS.indexOf(anchor.form);
  const near =
    apart === 0 ? Math.min(9, Math.floor(Math.log2(1 + Math.abs(pronoun.head - latest.head)) * 1.5)) : 20;
  const word = bestMeaning(scene.wordMeanings, candidate.anchorIndex);
  const place = bestMeaning(scene.placeMeanings, index);
  const lastPlace = bestMeaning(scene.placeMeanings, candidate.latestIndex);
  const fit = fitOf(scene, candidate.anchorIndex, index);
  const likely = candidate.isLikely ? 1 + Math.min(6, candidate.likelyNearer) : 0;
  const before = candidate.isLikely ? 1 + Math.min(4, candidate.likelyBefore) : 0;
  const repeated = Math.min(5, Math.floor(Math.log2(1 + (scene.mentionsByLemma.get(analysis.lemmas[anchor.head] ?? -1) ?? 0)))); // prettier-ignore
  return [
    combineHashes(41, person, likely),
    combineHashes(42, person * 10 + likely, apart),
    combineHashes(43, person * 10 + before, apart),
    combineHashes(44, likely * 10 + before, latestRole),
    combineHashes(45, person * 10 + apart, same * 128 + latestRole),
    combineHashes(46, repeated, person),
    combineHashes(47, repeated * 10 + seen, likely),
    combineHashes(48, person * 10 + likely, role),
    combineHashes(51, person * 1000 + likely * 10 + apart, latestRole),
    combineHashes(52, same * 100 + likely * 10 + apart, quoted * 10 + form),
    combineHashes(53, kase * 100 + likely * 10 + before, latestRole),
    combineHashes(54, person * 100 + path, likely),
    combineHashes(55, person * 100 + word, likely),
    combineHashes(56, fit * 10 + likely, apart),
    combineHashes(57, near, likely),
    combineHashes(58, person * 10 + seen, likely * 10 + apart),
    combineHashes(59, kase * 100 + path, latestRole),
    combineHashes(31, person, word),
    combineHashes(32, person * 100 + word, place),
    combineHashes(33, person, fit),
    combineHashes(34, lastPlace, place),
    combineHashes(35, fit * 10 + rivals, person),
    combineHashes(1, person, apart),
    combineHashes(2, person, rank),
    combineHashes(3, person, rivals),
    combineHashes(4, person * 10 + apart, latestRole),
    combineHashes(5, person, anchorLemma),
    combineHashes(6, person, scene.hashes.ends[analysis.lemmas[anchor.head] ?? -1] ?? 0),
    combineHashes(7, person, kind),
    combineHashes(8, person, plural),
    combineHashes(9, person, determiner),
    combineHashes(10, same, form),
    combineHashes(11, person, seen),
    combineHashes(12, quoted, same),
    combineHashes(13, person * 10 + kase, path),
    combineHashes(14, role, latestRole),
    combineHashes(15, kase * 10 + apart, latestRole * 64 + role),
    combineHashes(16, anchorApart, form),
    combineHashes(17, govern * 4 + kase, kind),
    combineHashes(18, near, kase),
    combineHashes(19, path, latestRole),
    combineHashes(20, figure.persons, person),
    combineHashes(21, person * 10 + rivals, apart),
    combineHashes(22, anchorApart, person),
    combineHashes(23, latest.head === firstOfSentence(scene, latest) ? 1 : 0, apart),
    combineHashes(24, isPredicate(scene, latest) ? 1 : 0, latestRole),
    combineHashes(25, depthOf(scene, latest), apart),
    combineHashes(26, tagIndex(scene, anchor), person * 10 + form),
    combineHashes(27, rank, latestRole),
    combineHashes(28, seen, rivals),
    combineHashes(29, lemmaHashAt(scene, Math.max(0, headOf(analysis, latest.head))), latestRole),
    combineHashes(30, rank * 10 + apart, kase),
  ];
}

/** What tells that a pronoun means nobody who was mentioned: "it is raining", "it is clear that". */
export function featuresOfNobody(scene: Scene, pronoun: Nominal, rivals: number): readonly number[] {
  const { analysis } = scene;
  const person = personOf(pronoun);
  const role = roleOf(scene, pronoun);
  const head = headOf(analysis, pronoun.head);
  const at = pronoun.head;
  const next = lemmaHashAt(scene, at + 1);
  const govern = head < 0 ? 0 : lemmaHashAt(scene, head);
  const clause = clauseOf(scene, head);
  const tag = head < 0 ? 99 : TAGS.indexOf(tagOf(analysis, head));
  const few = Math.min(5, rivals);
  return [
    combineHashes(101, person),
    combineHashes(102, person, role),
    combineHashes(103, person, govern),
    combineHashes(104, person, next),
    combineHashes(105, person, at > 0 ? lemmaHashAt(scene, at - 1) : 0),
    combineHashes(106, person * 10 + few, caseOf(pronoun)),
    combineHashes(107, person * 32 + clause, tag),
    combineHashes(108, person * 64 + role, clause),
    combineHashes(109, person * 2 + (pronoun.quotation < 0 ? 0 : 1), few),
    combineHashes(110, person * 32 + clause, govern),
    combineHashes(111, next, lemmaHashAt(scene, at + 2)),
    combineHashes(112, person * 100 + role, tag),
    combineHashes(113, Math.min(4, pronoun.sentence), person),
  ];
}

function personOf({ pronoun }: Nominal): number {
  return pronoun ? THIRD_PERSONS.indexOf(pronoun.person) : 9;
}

function caseOf({ pronoun }: Nominal): number {
  return pronoun ? PRONOUN_CASES.indexOf(pronoun.case) : 9;
}

function roleOf({ analysis }: Scene, { head }: Nominal): number {
  let at = head;
  // What is joined to another has the role of the first.
  for (let i = 0; i < DEEPEST && relationOf(analysis, at) === 'conj' && headOf(analysis, at) >= 0; i++)
    at = headOf(analysis, at);
  const relation = relationOf(analysis, at);
  return RELATIONS.indexOf(relation) + (at === head ? 0 : RELATIONS.length);
}

function quotedOf(pronoun: Nominal, latest: Nominal): number {
  if (pronoun.quotation < 0) return latest.quotation < 0 ? 0 : 1;
  if (latest.quotation < 0) return 2;
  return latest.quotation === pronoun.quotation ? 3 : 4;
}

function firstOfSentence(scene: Scene, { sentence }: Nominal): number {
  return scene.firstNominals[sentence] ?? -1;
}

function isPredicate({ analysis }: Scene, { head }: Nominal): boolean {
  const relation = relationOf(analysis, head);
  return relation === 'root' || relation === 'ccomp' || relation === 'parataxis' || relation === 'advcl';
}

function tagIndex({ analysis }: Scene, { head }: Nominal): number {
  return TAGS.indexOf(tagOf(analysis, head));
}

/** How far below the root of its sentence a nominal hangs. */
function depthOf({ analysis }: Scene, { head }: Nominal): number {
  let depth = 0;
  for (let at = headOf(analysis, head); at >= 0 && depth < DEEPEST; at = headOf(analysis, at)) depth++;
  return depth;
}

/**
 * How candidate and pronoun hang together within a sentence: how many steps up from the pronoun the candidate's governor or the
 * candidate itself is met; 0 for one governor, 20 and more for a pronoun within the candidate's own phrase, 40 for apart.
 */
function pathOf({ analysis }: Scene, pronoun: Nominal, latest: Nominal): number {
  if (latest.sentence !== pronoun.sentence) return 41;
  const governor = headOf(analysis, latest.head);
  let at = headOf(analysis, pronoun.head);
  for (let steps = 0; steps < DEEPEST && at >= 0; steps++, at = headOf(analysis, at)) {
    if (at === latest.head) return 20 + steps;
    if (at === governor) return steps;
  }
  // The pronoun hangs from something above the candidate.
  let above = governor;
  for (let steps = 0; steps < DEEPEST && above >= 0; steps++, above = headOf(analysis, above))
    if (above === headOf(analysis, pronoun.head)) return 10 + steps;
  return 40;
}

const CLAUSES: readonly Relation[] = ['ccomp', 'csubj', 'xcomp', 'advcl', 'acl', 'acl:relcl'];

/** Which kind of clause hangs from a token soon behind it: "it is clear [that …]". */
function clauseOf({ analysis }: Scene, head: number): number {
  if (head < 0) return 0;
  const last = Math.min(analysis.tags.length - 1, head + 12);
  for (let token = head + 1; token <= last; token++)
    if (headOf(analysis, token) === head && CLAUSES.includes(relationOf(analysis, token)))
      return 1 + CLAUSES.indexOf(relationOf(analysis, token));
  return 0;
}

/** The most likely meaning of a nominal and how sure it is, as one small number. */
function bestMeaning(shares: Float32Array, index: number): number {
  let best = 0;
  const start = index * MEANINGS.length;
  for (let i = 1; i < MEANINGS.length; i++)
    if ((shares[start + i] ?? 0) > (shares[start + best] ?? 0)) best = i;
  return best * 4 + Math.min(3, Math.floor((shares[start + best] ?? 0) * 4));
}

/** How well what a candidate means fits what is expected in the pronoun's place, in steps. */
function fitOf({ wordMeanings, placeMeanings }: Scene, candidate: number, pronoun: number): number {
  let sum = 0;
  for (let i = 0; i < MEANINGS.length; i++)
    sum +=
      (wordMeanings[candidate * MEANINGS.length + i] ?? 0) *
      (placeMeanings[pronoun * MEANINGS.length + i] ?? 0);
  return Math.min(7, Math.floor(sum * 10));
}
