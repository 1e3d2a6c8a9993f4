import {
  headOf,
  lemmaOf,
  pennTagOf,
  relationOf,
  tagOf,
  type EntityId,
  type MentionForm,
  type Speaker,
  type TokenRange,
} from '../../../model/index.ts';
import { spanOfRange } from '../../scene.ts';
import { nameOn, type Cast, type CastMention } from './cast.ts';
import { coreOf, nounOf } from './core-of.ts';
import type { Told } from './pleas-around.ts';
import { tellAnonymity } from './tell-anonymity.ts';

/** Whose name or pronoun a phrase is: the one that its noun has, or that stands beside it as an apposition. */
interface Identity {
  readonly form: MentionForm;
  readonly entity: EntityId | null;
}

/**
 * Who is meant by a phrase. "Defense Secretary Marta Lind", "Lind of the Courier" and "its spokesman, Marta Lind," are Lind; "an aide
 * to Lind" is nobody named, and neither are several together. `told` are the cue and content of what is said, in whose sentence
 * a reason for not being named may stand outside the phrase.
 *
 * @example tellSpeaker(cast, { first: 0, last: 2 }).form // 'name'
 */
export function tellSpeaker(cast: Cast, range: TokenRange, told?: Told): Speaker {
  const core = coreOf(cast, range);
  const isGroup = isSeveral(cast, core, range);
  const { form, entity: found } = identityOf(cast, core, range);
  const entity = found && (cast.titled.get(found) ?? found);
  const isUnnamed = form === 'description' && (entity === null || !cast.named.has(entity));
  return {
    spans: [spanOfRange(cast, range)],
    form,
    entity: isGroup ? null : entity,
    unnamed: isUnnamed ? tellAnonymity(cast, core, range, told) : null,
  };
}

function identityOf(cast: Cast, core: TokenRange, range: TokenRange): Identity {
  const { analysis } = cast;
  const noun = nounOf(cast, core);
  const there = cast.mentions.get(noun) ?? [];
  if (/^(?:PRP|W[PD])/u.test(pennTagOf(analysis, noun)))
    return { form: 'pronoun', entity: antecedentOf(cast, noun) };
  const name = nameOn(cast, noun) ?? nameBefore(cast, core, noun);
  if (name && !isOneOfMany(cast, core, name)) return { form: 'name', entity: name.mention.entity };
  const apposed = nameBeside(cast, core, range);
  if (apposed) return { form: 'name', entity: apposed.mention.entity };
  const described = there.find(({ mention, last }) => mention.form === 'description' && last === noun);
  return { form: 'description', entity: described?.mention.entity ?? null };
}

/** Whom a pronoun stands for: as the reader tied it, or for "Lind, who", the one whose clause it opens. */
function antecedentOf(cast: Cast, pronoun: number): EntityId | null {
  const { analysis } = cast;
  const tied = cast.mentions.get(pronoun)?.find(({ mention }) => mention.form === 'pronoun');
  if (tied) return tied.mention.entity;
  const verb = headOf(analysis, pronoun);
  if (verb < 0 || relationOf(analysis, verb) !== 'acl:relcl') return null;
  const noun = headOf(analysis, verb);
  const isAlone = (cast.children[noun] ?? []).every((child) => relationOf(analysis, child) !== 'conj');
  const name = isAlone ? nameOn(cast, noun)?.mention : undefined;
  return name && (name.kind === 'person' || name.kind === 'organisation') ? name.entity : null;
}

/** The person whose name a noun without a mention goes on with: "Marta Lind-Roe" where only "Marta Lind" was found. */
function nameBefore(cast: Cast, core: TokenRange, noun: number): CastMention | undefined {
  if (tagOf(cast.analysis, noun) !== 'PROPN') return undefined;
  for (let token = noun - 1; token >= core.first; token--) {
    const name = nameOn(cast, token);
    if (name) return name.mention.kind === 'person' && name.last === token ? name : undefined;
    if (!/^(?:PROPN|PUNCT)$/u.test(tagOf(cast.analysis, token))) return undefined;
  }
  return undefined;
}

/** "A Democrat", "two Republicans": some of those who have the name. A nationality is no more than a description. */
function isOneOfMany(
  { analysis, lower, lexicon }: Cast,
  core: TokenRange,
  { mention, first }: CastMention,
): boolean {
  if (mention.kind === 'nationality') return true;
  if (mention.kind !== 'other' || core.first >= first) return false;
  return tagOf(analysis, core.first) === 'NUM' || lexicon.quantifiers.has(lower[core.first] ?? '');
}

/** "Its spokesman, Marta Lind,": the name that is the next phrase's noun. */
function nameBeside(cast: Cast, core: TokenRange, range: TokenRange): CastMention | undefined {
  const { analysis } = cast;
  const noun = nounOf(cast, core);
  if (pennTagOf(analysis, noun).endsWith('S') || core.last + 2 > range.last) return undefined;
  const appositions = [core.last + 2, ...(cast.children[noun] ?? [])].filter(
    (token, i) =>
      i === 0 || (token > core.last && token <= range.last && relationOf(analysis, token) === 'appos'),
  );
  const isComma = cast.lower[core.last + 1] === ',';
  for (const [i, token] of appositions.entries()) {
    if (i === 0 && !isComma) continue;
    const beside = i === 0 ? coreOf(cast, { first: token, last: range.last }) : { first: token, last: token };
    const name = nameOn(cast, nounOf(cast, beside));
    if (name && (name.mention.kind === 'person' || name.mention.kind === 'organisation')) return name;
  }
  return undefined;
}

/** Several together: "Lind and Roe", "the ministry, the council and the police". Two offices of one person are not. */
function isSeveral(cast: Cast, core: TokenRange, range: TokenRange): boolean {
  const { analysis, children } = cast;
  for (let token = core.first; token <= core.last; token++) {
    for (const child of children[token] ?? []) {
      if (child <= core.last || child > range.last || relationOf(analysis, child) !== 'conj') continue;
      if (!/^(?:NOUN|PROPN|PRON|NUM)$/u.test(tagOf(analysis, child)) || headOf(analysis, child) !== token)
        continue;
      if (!isSecondOffice(cast, core, child)) return true;
    }
  }
  return false;
}

/** "The president and chairwoman"; "Lind, a former adviser and a former director". */
function isSecondOffice(
  { analysis, children, lower, lexicon }: Cast,
  core: TokenRange,
  noun: number,
): boolean {
  if (tagOf(analysis, noun) !== 'NOUN' || pennTagOf(analysis, noun).endsWith('S')) return false;
  if (!lexicon.persons.has(lemmaOf(analysis, noun))) return false;
  const owner = (children[noun] ?? []).find((each) =>
    /^(?:det|nmod:poss)$/u.test(relationOf(analysis, each)),
  );
  return owner === undefined || (/^an?$/u.test(lower[owner] ?? '') && lower[core.last + 1] === ',');
}
