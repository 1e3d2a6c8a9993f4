import { headOf, lemmaOf, relationOf, type Analysis, type EntityKind } from '../../model/index.ts';
import type { NamedMention } from '../names/named-mention.ts';
import type { Nominal } from './nominal.ts';

const LONGEST_TITLE = 12;

/**
 * Joins descriptions to the names that the article ties them to: in apposition ("Marta Lind, the envoy"), by "is" ("Lind is the
 * envoy"), as the one person introduced by that title ("Defense Secretary Lloyd Austin … the secretary"), as the one body whose name
 * ends so ("the Defense Ministry … the ministry"). What two could be is nobody's.
 */
export function joinIntroduced(
  analysis: Analysis,
  nominals: readonly Nominal[],
  named: readonly NamedMention[],
  known: Int32Array,
): Int32Array {
  const figures = Int32Array.from(known);
  const nominalAtHead = new Map<number, number>();
  nominals.forEach(({ head, isJoined }, index) => {
    if (!isJoined) nominalAtHead.set(head, index);
  });
  const lemmas = (first: number, last: number): readonly string[] => {
    const words: string[] = [];
    for (let token = Math.max(first, last - LONGEST_TITLE); token <= last; token++)
      words.push(lemmaOf(analysis, token).toLowerCase());
    return words;
  };
  const bearers = new Map<string, { readonly figure: number; readonly words: ReadonlySet<string> }[]>();
  const introduce = (figure: number, words: readonly string[]): void => {
    const bearer = { figure, words: new Set(words) };
    for (const word of bearer.words) {
      const others = bearers.get(word);
      if (!others) bearers.set(word, [bearer]);
      else if (others.length < LONGEST_TITLE) others.push(bearer);
    }
  };

  nominals.forEach((nominal, index) => {
    const name = named[nominal.name];
    if (name?.title) introduce(figures[index] ?? index, lemmas(name.title.first, name.title.last));
    if (name?.kind === 'organisation' && name.last > name.first)
      introduce(figures[index] ?? index, lemmas(name.first, name.last));
    const other = nominalAtHead.get(tiedTo(nominal)) ?? -1;
    const pair = [nominal, nominals[other]].map((each) =>
      each && each.name >= 0 ? named[each.name] : undefined,
    );
    if (other < 0 || (pair[0] === undefined) === (pair[1] === undefined)) return;
    const [bearer, description] = name ? [index, other] : [other, index];
    const kind = (pair[0] ?? pair[1])?.kind;
    const described = nominals[description];
    if (described?.form !== 'description' || !suits(kind, described)) return;
    figures[description] = figures[bearer] ?? bearer;
    introduce(figures[description] ?? description, lemmas(described.first, described.head));
  });
  nominals.forEach((nominal, index) => {
    if (nominal.form !== 'description' || nominal.determiner !== 'definite' || nominal.isJoined) return;
    if (figures[index] !== index || nominal.isPlural || nominal.sort === 'unknown') return;
    const words = lemmas(nominal.first, nominal.head).filter((word) => word !== 'the');
    const fitting = (bearers.get(words.at(-1) ?? '') ?? []).filter((bearer) =>
      words.every((word) => bearer.words.has(word)),
    );
    const [only, ...more] = new Set(fitting.map(({ figure }) => figure));
    if (only !== undefined && more.length === 0 && only < index) figures[index] = only;
  });
  return figures;

  /** The token that a nominal is in apposition to, or says of what it is. */
  function tiedTo({ head, isJoined, sentence, determiner }: Nominal): number {
    if (isJoined) return -1;
    if (relationOf(analysis, head) === 'appos') return headOf(analysis, head);
    // "Lind is the envoy", "the envoy is Lind": the subject hangs from what is said of it.
    const above = relationOf(analysis, head) === 'nsubj' ? headOf(analysis, head) : -1;
    const said = nominalAtHead.get(above);
    const noun = said === undefined ? undefined : nominals[said];
    if (noun?.sentence !== sentence) return -1;
    const isDefinite = noun.form === 'name' ? determiner === 'definite' : noun.determiner === 'definite';
    return isDefinite ? above : -1;
  }
}

function suits(kind: EntityKind | undefined, { sort, isPlural }: Nominal): boolean {
  if (isPlural) return false;
  const isPerson = sort === 'man' || sort === 'woman' || sort === 'person';
  return kind === 'person' ? isPerson : kind === 'organisation' || kind === 'place' ? sort === 'body' || sort === 'place' : false; // prettier-ignore
}
