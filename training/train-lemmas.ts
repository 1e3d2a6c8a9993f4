/**
 * Learns how forms become lemmas from Universal Dependencies' English treebanks and writes `weights/lemmas.json` and its card.
 *
 *   node training/train-lemmas.ts [DATA]
 */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  editBetween,
  endingKey,
  LONGEST_ENDING,
  type Edit,
  type LemmaRules,
} from '../src/analysis/lemmas/lemma-rules.ts';
import { isOneOf, PENN_TAGS } from '../src/model/index.ts';
import { parseConllu } from './parse-conllu.ts';

const CORPORA = ['ud/gum-train.conllu', 'ud/ewt-train.conllu'];
/** An ending is a rule of its own only where so many words speak for it. */
const FEWEST_WORDS = 2;
/** GUM's way is taken where the treebanks differ: "his" is the lemma of "his", not "he". */
const ONLY_IN_GUM = new Set(['PRP$']);
/** Names stay as they are written. */
const NEVER_ASKED = new Set(['NNP']);

const data = process.argv[2] ?? new URL('../../shared/data', import.meta.url).pathname;

/** By tag, word in lower case and what becomes of it: how often. */
type Seen = Map<string, Map<string, Map<string, number>>>;
const edited: Seen = new Map();
const capitalised: Seen = new Map();
for (const path of CORPORA)
  for (const { words } of parseConllu(readFileSync(join(data, path), 'utf8')))
    for (const [, word = '', lemma = '', , penn = ''] of words) {
      if (!isOneOf(PENN_TAGS, penn) || NEVER_ASKED.has(penn) || lemma === '_') continue;
      if (ONLY_IN_GUM.has(penn) && !path.includes('gum')) continue;
      const form = word.replaceAll(/[’‘]/gu, "'");
      const lower = form.toLowerCase();
      count(branch(branch(edited, penn), lower), JSON.stringify(editBetween(lower, lemma.toLowerCase())));
      if (/^\p{Lu}/u.test(form))
        count(branch(branch(capitalised, penn), lower), /^\p{Lu}/u.test(lemma) ? '1' : '0');
    }

const editTexts: string[] = [];
const indexOfEdit = (edit: string): number =>
  editTexts.includes(edit) ? editTexts.indexOf(edit) : editTexts.push(edit) - 1;
const endings = learnAll(edited, JSON.stringify([0, '']), indexOfEdit);
const capitals = learnAll(capitalised, '0', Number);
const rules: LemmaRules = {
  edits: editTexts.map((edit) => JSON.parse(edit) as Edit),
  endings,
  capitals,
};
const json = `${JSON.stringify(rules)}\n`;
const digest = createHash('sha256').update(json).digest('hex');
const size = [...Object.values(endings), ...Object.values(capitals)].reduce(
  (sum, byKey) => sum + Object.keys(byKey).length,
  0,
);
writeFileSync(new URL('../weights/lemmas.json', import.meta.url), json);
writeFileSync(
  new URL('../weights/lemmas.md', import.meta.url),
  `# lemmas.json

How a form becomes its lemma: by Penn tag and ending, the letters to cut off and to put there. A longer ending is listed only
where its edit is not that of the shorter one (ripple-down rules; Juršič and others 2010, LemmaGen).

| | |
| --- | --- |
| corpus | Universal Dependencies English: ${CORPORA.map((path) => path.replace('ud/', '')).join(', ')} |
| licence of the corpus | CC BY-SA 4.0; parts of GUM CC BY-NC-SA 4.0. The table holds endings and single words, no text |
| rules | ${size} endings and words, ${editTexts.length} edits |
| date | ${new Date().toISOString().slice(0, 10)} |
| command | \`node training/train-lemmas.ts [DATA]\` |
| score | \`node evaluation/evaluate.ts lemmas\` |
| digest | sha256:${digest} |
`,
);
process.stdout.write(`${size} rules, ${editTexts.length} edits, ${json.length} bytes\n`);

function learnAll(
  seen: Seen,
  usual: string,
  numberOf: (outcome: string) => number,
): Record<string, Record<string, number>> {
  return Object.fromEntries([...seen].map(([penn, words]) => [penn, learn(words, usual, numberOf)]));
}

/** The rules of one tag: from no ending to the whole word, each where it says other than the one before. A word has one vote. */
function learn(
  words: ReadonlyMap<string, ReadonlyMap<string, number>>,
  usual: string,
  numberOf: (outcome: string) => number,
): Record<string, number> {
  const votes = new Map<string, Map<string, number>>();
  for (const [lower, outcomes] of words)
    for (const key of keysOf(lower)) count(branch(votes, key), mostOf(outcomes)[0]);
  const learnt: Record<string, number> = {};
  for (const lower of words.keys()) {
    let inherited = usual;
    for (const key of keysOf(lower)) {
      const [outcome, times] = mostOf(votes.get(key) ?? new Map<string, number>());
      const isRule = key.startsWith('^') || times >= FEWEST_WORDS;
      if (!isRule || outcome === inherited) continue;
      inherited = outcome;
      learnt[key] = numberOf(outcome);
    }
  }
  return learnt;
}

/** The keys of a word's endings, from none to the whole word. */
function keysOf(lower: string): readonly string[] {
  const shorter = Math.min(LONGEST_ENDING, lower.length - 1) + 1;
  return [
    ...Array.from({ length: shorter }, (_, length) => endingKey(lower, length)),
    endingKey(lower, lower.length),
  ];
}

function mostOf(votes: ReadonlyMap<string, number>): readonly [string, number] {
  return [...votes].reduce<readonly [string, number]>(
    (best, vote) => (vote[1] > best[1] ? vote : best),
    ['', 0],
  );
}

function branch<Value>(tree: Map<string, Map<string, Value>>, key: string): Map<string, Value> {
  const found = tree.get(key) ?? new Map<string, Value>();
  tree.set(key, found);
  return found;
}

function count(votes: Map<string, number>, edit: string): void {
  votes.set(edit, (votes.get(edit) ?? 0) + 1);
}
