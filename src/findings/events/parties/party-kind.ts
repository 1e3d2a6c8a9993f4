import { pennTagOf, plainRelation, relationOf, tagOf } from '../../../model/index.ts';
import type { Scene } from '../../scene.ts';

/**
 * What kind of words may name a party, by their head: a name, a nationality ("Russian"), a noun for people in a role ("troops"),
 * any other noun where a party may stand, or a pronoun. 0: none.
 */
export const PARTY_KINDS = ['none', 'name', 'nationality', 'role', 'noun', 'oblique', 'pronoun'] as const;
export type PartyKind = (typeof PARTY_KINDS)[number];

// prettier-ignore
const PRONOUNS: ReadonlySet<string> = new Set([
  'he', 'she', 'it', 'they', 'him', 'her', 'them', 'we', 'us', 'i', 'me', 'you', 'who', 'some', 'many', 'others', 'his', 'their', 'its', 'our',
]);
const CORE: ReadonlySet<string> = new Set(['nsubj', 'obj', 'iobj', 'conj', 'root']);
const OBLIQUE: ReadonlySet<string> = new Set(['obl', 'nmod']);

/**
 * The kind of party that a token's phrase may name.
 *
 * @param nameKind what the name is whose head the token is, or undefined
 * @param isInName whether the token stands in a name whose head is another
 */
export function tellPartyKind(
  scene: Scene,
  token: number,
  nameKind: string | undefined,
  isInName: boolean,
  roles: ReadonlySet<string>,
  lemma: string,
): PartyKind {
  const { analysis, lower } = scene;
  if (isInName) return 'none';
  if (nameKind === 'nationality') return 'nationality';
  if (nameKind !== undefined && nameKind !== 'document' && nameKind !== 'weapon') return 'name';
  const tag = tagOf(analysis, token);
  const relation = plainRelation(relationOf(analysis, token));
  if (tag === 'PRON') {
    const penn = pennTagOf(analysis, token);
    return PRONOUNS.has(lower[token] ?? '') && penn !== 'WDT' ? 'pronoun' : 'none';
  }
  if (tag === 'PROPN') return relation === 'flat' || relation === 'compound' ? 'none' : 'name';
  if (tag !== 'NOUN') return 'none';
  if (roles.has(lemma)) return 'role';
  if (CORE.has(relation)) return 'noun';
  return OBLIQUE.has(relation) ? 'oblique' : 'none';
}
