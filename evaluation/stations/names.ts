import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyse } from '../../src/analysis/index.ts';
import type { EntityKind } from '../../src/model/index.ts';
import { toPlainArticle } from '../../test/plain-article.ts';
import type { Station } from '../station.ts';

/** The gold's types, folded into the kinds that are counted; what is not here is not counted. */
const KIND_BY_TYPE: ReadonlyMap<string, EntityKind> = new Map([
  ['person', 'person'],
  ['politician', 'person'],
  ['organisation', 'organisation'],
  ['politicalparty', 'organisation'],
  ['location', 'place'],
  ['country', 'place'],
]);
const COUNTED = new Set(KIND_BY_TYPE.values());
/** So many sentences make one text, as a report has: a name in full says who a surname is. */
const SENTENCES_A_TEXT = 20;

/** Names found in raw sentences, right where both ends and the kind are: CoNLL-2003's news, CrossNER's politics. */
export const names: Station = {
  name: 'names',
  gold: ['names/conll2003-dev.txt', 'names/politics-dev.txt'],
  measure(data, { reader }) {
    const scores: Record<string, number> = {};
    for (const set of ['conll2003', 'politics']) {
      let [gold, found, right] = [0, 0, 0];
      for (const { text, keys } of textsOf(readFileSync(join(data, `names/${set}-dev.txt`), 'utf8'))) {
        const paragraphs = [...text.matchAll(/[^\n]+/gu)].map(
          ({ index, 0: line }) => [index, index + line.length] as const,
        );
        const analysis = analyse(toPlainArticle('sentences', text, null, paragraphs), reader);
        const own = analysis.names
          .filter(({ form, kind }) => form === 'name' && COUNTED.has(kind))
          .map(({ spans: [span], kind }) => `${span?.join('-') ?? ''} ${kind}`);
        gold += keys.size;
        found += own.length;
        right += own.filter((key) => keys.has(key)).length;
      }
      scores[`${set} names F1`] = (2 * right) / (gold + found);
    }
    return scores;
  },
};

interface TaggedText {
  readonly text: string;
  /** `start-end kind` of each name that counts. */
  readonly keys: ReadonlySet<string>;
}

/** Texts of some sentences each, a sentence a line, out of a word and its BIO tag a line. */
function textsOf(tagged: string): readonly TaggedText[] {
  const sentences = tagged.trim().split(/\n\n+/u);
  const texts: TaggedText[] = [];
  for (let i = 0; i < sentences.length; i += SENTENCES_A_TEXT) {
    let text = '';
    const keys = new Set<string>();
    let open: { start: number; type: string } | undefined;
    const close = (): void => {
      const kind = open && KIND_BY_TYPE.get(open.type);
      if (open && kind) keys.add(`${open.start}-${text.trimEnd().length} ${kind}`);
      open = undefined;
    };
    for (const sentence of sentences.slice(i, i + SENTENCES_A_TEXT)) {
      for (const line of sentence.split('\n')) {
        const [word = '', tag = 'O'] = line.split(/\s+/u);
        const [place, type = ''] = tag.split('-');
        if (place !== 'I' || open?.type !== type) close();
        if (place === 'B' || (place === 'I' && !open)) open = { start: text.length, type };
        text += `${word} `;
      }
      close();
      text = `${text.trimEnd()}\n`;
    }
    texts.push({ text, keys });
  }
  return texts;
}
