import { hashOf } from '../../learn/hash.ts';
import {
  headOf,
  lemmaOf,
  plainRelation,
  relationOf,
  tokenCountOf,
  type Relation,
} from '../../model/index.ts';
import { rangeOfSpan, type Scene } from '../scene.ts';
import { measureDepths } from './measure-depths.ts';
import { findNameHeads } from './parties/find-name-heads.ts';
import { PARTY_KINDS, tellPartyKind } from './parties/party-kind.ts';

/** An article as the finder of events looks at it: each token's lemma and place in its tree, and what party it may name. */
export interface EventScene extends Scene {
  readonly lemmas: readonly string[];
  /** Hash of each token's lemma. */
  readonly lemmaHashes: Uint32Array;
  /** Steps from the root of its sentence. */
  readonly depths: Uint8Array;
  /** Index into `PARTY_KINDS`. */
  readonly kinds: Uint8Array;
  /** The kind of the name whose head a token is: "person"; else the empty word. */
  readonly nameKinds: readonly string[];
  /** First and last token of the name whose head a token is. */
  readonly nameRanges: ReadonlyMap<number, readonly [first: number, last: number]>;
  /** How a token hangs on its head, a passive subject apart, with its preposition: "obl" of "with". */
  readonly relationHashes: Uint32Array;
  readonly plain: readonly Relation[];
  /** The preposition of a token's phrase, or the empty word. */
  readonly cases: readonly string[];
  readonly isPassive: Uint8Array;
  readonly isNegated: Uint8Array;
  /** 1 for each token that stands in quotation marks. */
  readonly isQuoted: Uint8Array;
}

const NEGATIONS: ReadonlySet<string> = new Set(['not', "n't", 'n’t', 'never', 'no', 'neither', 'nor']);

/** @param roles nouns for people in a role, in lower case */
export function toEventScene(scene: Scene, roles: ReadonlySet<string>): EventScene {
  const { analysis, lower } = scene;
  const count = tokenCountOf(analysis);
  const lemmas: string[] = [];
  const plain: Relation[] = [];
  const cases: string[] = new Array<string>(count).fill('');
  const isPassive = new Uint8Array(count);
  const isNegated = new Uint8Array(count);
  const { nameKinds, nameRanges, isInName } = findNameHeads(scene);
  for (let token = 0; token < count; token++) {
    const relation = relationOf(analysis, token);
    const word = lower[token] ?? '';
    const head = headOf(analysis, token);
    lemmas.push(lemmaOf(analysis, token).toLowerCase());
    plain.push(plainRelation(relation));
    if (head < 0) continue;
    if (relation === 'case' && cases[head] === '') cases[head] = word;
    if (relation === 'nsubj:pass' || relation === 'aux:pass') isPassive[head] = 1;
    if (NEGATIONS.has(word)) isNegated[head] = 1;
  }
  const lemmaHashes = Uint32Array.from(lemmas, (lemma) => hashOf(lemma));
  const kinds = new Uint8Array(count);
  const relationHashes = new Uint32Array(count);
  for (let token = 0; token < count; token++) {
    const name = nameKinds[token] ?? '';
    const kind = tellPartyKind(
      scene,
      token,
      name === '' ? undefined : name,
      isInName[token] === 1,
      roles,
      lemmas[token] ?? '',
    );
    kinds[token] = PARTY_KINDS.indexOf(kind);
    const relation = relationOf(analysis, token);
    const kept = relation === 'nsubj:pass' || relation === 'nmod:poss' ? relation : plain[token];
    relationHashes[token] = hashOf(
      kept === 'obl' || kept === 'nmod' ? `${kept}_${cases[token] ?? ''}` : (kept ?? ''),
    );
  }
  const isQuoted = new Uint8Array(count);
  for (const span of scene.quotations) {
    const { first, last } = rangeOfSpan(scene, span);
    isQuoted.fill(1, first, last + 1);
  }
  return {
    ...scene,
    isQuoted,
    lemmas,
    lemmaHashes,
    depths: measureDepths(scene),
    kinds,
    nameKinds,
    nameRanges,
    relationHashes,
    plain,
    cases,
    isPassive,
    isNegated,
  };
}
