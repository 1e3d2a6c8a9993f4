import type { Claim, CountedRoot, Root, TellingRef } from '../../../model/index.ts';
import { foldName } from '../join-names.ts';
import { disjointSets } from './disjoint-sets.ts';

/** A telling that affirms a claim, with what its article says of where it has it from. */
export interface RootedTelling {
  readonly ref: TellingRef;
  readonly article: number;
  readonly publisher: string | null;
  readonly root: Root | null;
}

/** One article has words of another, in whichever direction. */
export type CopyEdge = readonly [article: number, other: number];

/** Of what is folded into one root, the name that says most about whose reporting it is. */
const KINDS_BY_WEIGHT: readonly Root['kind'][] = ['document', 'agency', 'own', 'outlet'];

/** Outlet, agency and own reporting are all some newsroom's; a document of the same name is another thing. */
function keyOf({ kind, name }: Root): string {
  return kind === 'document' ? `document ${foldName(name)}` : `newsroom ${foldName(name)}`;
}

/** The tellings that rest on one act of reporting, of which at least one says whose it is. */
function toCountedRoot(tellings: readonly RootedTelling[]): CountedRoot | undefined {
  const [named] = tellings
    .flatMap(({ root }) => root ?? [])
    .toSorted((a, b) => KINDS_BY_WEIGHT.indexOf(a.kind) - KINDS_BY_WEIGHT.indexOf(b.kind));
  return named && { kind: named.kind, name: named.name, tellings: tellings.map(({ ref }) => ref) };
}

/**
 * On how many acts of reporting the tellings of a claim rest. All tellings of articles that have words of each other are one, and so are
 * those that credit the same newsroom or document, with that newsroom's own report. What rests on nothing that is
 * named counts as no root. Independence is shown only where two newsrooms or more, after folding, say that they were told themselves.
 *
 * @example countRoots([told('The Hill'), credits('The Hill')], []).roots // 1
 */
export function countRoots(
  tellings: readonly RootedTelling[],
  copies: readonly CopyEdge[],
): Pick<Claim, 'roots' | 'rootsNamed' | 'independence'> {
  const sets = disjointSets();
  for (const [article, other] of copies) sets.join(`article ${article}`, `article ${other}`);
  const copied = new Set(copies.flat());
  const credited = new Set(tellings.flatMap(({ root }) => (root ? [keyOf(root)] : [])));
  for (const { ref, article, publisher, root } of tellings) {
    if (copied.has(article)) sets.join(ref, `article ${article}`);
    if (root) sets.join(ref, keyOf(root));
    const house = publisher === null ? '' : `newsroom ${foldName(publisher)}`;
    // An article that credits somebody else rests on that one, whoever prints it.
    if (!root && credited.has(house)) sets.join(ref, house);
  }
  const groups = [...Map.groupBy(tellings, ({ ref }) => sets.find(ref)).values()];
  const rootsNamed = groups.flatMap((group) => toCountedRoot(group) ?? []);
  const ownGroups = groups.filter((group) => group.some(({ root }) => root?.kind === 'own'));
  return {
    roots: rootsNamed.length,
    rootsNamed,
    independence: ownGroups.length > 1 ? 'established' : 'not established',
  };
}
