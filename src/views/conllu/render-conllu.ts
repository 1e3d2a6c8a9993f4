import {
  sentenceCountOf,
  sentenceSpanOf,
  tokenCountOf,
  tokenSpanOf,
  tokensOf,
  type Analysis,
  type Article,
  type Span,
} from '../../model/index.ts';
import { findContractions } from './find-contractions.ts';
import { ENTITY_ATTRIBUTES, markEntities } from './mark-entities.ts';
import { toCell } from './to-cell.ts';
import { toWordRow } from './to-word-row.ts';

/** What CoNLL-U tells of an article. */
export type ConlluArticle = Pick<Article, 'id' | 'file' | 'text' | 'parts'>;

/**
 * An article's sentences as CoNLL-U (https://universaldependencies.org/format.html), each with the line break that
 * ends its last row; a blank line belongs between two. MISC has where a token stands in the article's text, and who is
 * meant (`markEntities`).
 *
 * @example [...renderConllu(article, analysis)].join('\n') // '# newdoc id = 757d02cfe1b5c4e4\n# file = …'
 */
export function* renderConllu(article: ConlluArticle, analysis: Analysis): Generator<string> {
  const { id, file, text, parts } = article;
  const entityMarks = markEntities(analysis);
  let [part, opened] = [0, -1];
  for (let sentence = 0; sentence < sentenceCountOf(analysis); sentence++) {
    const span = sentenceSpanOf(analysis, sentence);
    while (part + 1 < parts.length && (parts[part]?.end ?? 0) <= span[0]) part++;
    yield [
      ...(sentence === 0
        ? [
            `# newdoc id = ${toCell(id)}`,
            `# file = ${toCell(file)}`,
            `# global.Entity = ${ENTITY_ATTRIBUTES}`,
          ]
        : []),
      ...(part === opened ? [] : ['# newpar']),
      `# sent_id = ${toCell(id)}-${sentence + 1}`,
      `# text = ${toCell(text.slice(...span))}`,
      ...rowsOf(analysis, text, sentence, entityMarks),
      '',
    ].join('\n');
    opened = part;
  }
}

function* rowsOf(
  analysis: Analysis,
  text: string,
  sentence: number,
  entityMarks: ReadonlyMap<number, string>,
): Generator<string> {
  const { first, last } = tokensOf(analysis, sentence);
  const contractions = findContractions(analysis, text, { first, last });
  let next = 0;
  for (let token = first; token <= last; token++) {
    let contraction = contractions[next];
    if (contraction && contraction.last < token) contraction = contractions[++next];
    if (contraction?.first === token) {
      const span: Span = [tokenSpanOf(analysis, token)[0], tokenSpanOf(analysis, contraction.last)[1]];
      const id = `${token - first + 1}-${contraction.last - first + 1}`;
      const misc = [...spaceAfter(analysis, text, contraction.last), ...offsets(span)].join('|');
      yield [id, toCell(text.slice(...span)), ...Array<string>(7).fill('_'), misc].join('\t');
    }
    const isWithin = contraction !== undefined && contraction.first <= token;
    const mark = entityMarks.get(token);
    const misc = [
      ...(isWithin ? [] : spaceAfter(analysis, text, token)),
      ...(mark === undefined ? [] : [`Entity=${mark}`]),
      ...offsets(tokenSpanOf(analysis, token)),
    ];
    yield [...toWordRow(analysis, text, token, first).slice(0, 9), misc.join('|')].join('\t');
  }
}

/** Whether no white space parts a token from the next, be that in the next sentence. */
function spaceAfter(analysis: Analysis, text: string, token: number): readonly string[] {
  if (token + 1 >= tokenCountOf(analysis)) return [];
  const gap = text.slice(tokenSpanOf(analysis, token)[1], tokenSpanOf(analysis, token + 1)[0]);
  return /\s/u.test(gap) ? [] : ['SpaceAfter=No'];
}

function offsets([start, end]: Span): readonly string[] {
  return [`start=${start}`, `end=${end}`];
}
