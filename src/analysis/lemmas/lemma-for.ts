import type { PennTag, TableRow, Tag } from '../../model/index.ts';
import { applyEdit, findByEnding, type LemmaRules } from './lemma-rules.ts';
import { pennTagFor } from './penn-tag-for.ts';

/** What is known of lemmas: irregular forms by Penn tag and form ("VBD went"), and the rules for all others. */
export interface Lemmas {
  readonly irregular: ReadonlyMap<string, string>;
  readonly rules: LemmaRules;
}

/** No form of English is longer; the lemma of such a thing is itself. */
const LONGEST = 64;
const APOSTROPHE = /[’‘]/gu;
const CAPITAL = /^\p{Lu}/u;
const NUMBER = /^'?\p{N}/u;
const THOUSANDS = /(?<=\p{N}),(?=\p{N}{3})/gu;

/** `irregular` are the rows of `lexicon/irregular-forms.tsv`, `rules` is `weights/lemmas.json`. */
export function toLemmas(irregular: readonly TableRow[], rules: LemmaRules): Lemmas {
  const entries = irregular.flatMap(({ cells: [form = '', tags = '', lemma = ''] }) =>
    tags.split(' ').map((tag): [string, string] => [`${tag} ${form}`, lemma]),
  );
  return { irregular: new Map(entries), rules };
}

/**
 * The lemma of a word as Universal Dependencies' English treebanks have it: a name as it is written, a plural name's singular,
 * "his" for "his", a number without its commas. Where the Penn tag is not known (`_`) it is guessed.
 *
 * @example lemmaFor('went', 'VERB', 'VBD', lemmas) // 'go'
 */
export function lemmaFor(word: string, tag: Tag, pennTag: PennTag, { irregular, rules }: Lemmas): string {
  if (word.length > LONGEST) return word;
  const form = word.replace(APOSTROPHE, "'");
  const lower = form.toLowerCase();
  const penn = pennTag === '_' ? pennTagFor(lower, tag, irregular) : pennTag;
  if (penn === 'NNP') return form;
  if (NUMBER.test(form)) return lower.replace(THOUSANDS, '');
  const known = irregular.get(`${penn} ${lower}`);
  if (known !== undefined) return known;
  const keepsCapital = CAPITAL.test(form) && findByEnding(rules.capitals[penn], lower) === 1;
  const edit = rules.edits[findByEnding(rules.endings[penn], lower) ?? -1];
  return applyEdit(keepsCapital ? form : lower, edit ?? [0, '']);
}
