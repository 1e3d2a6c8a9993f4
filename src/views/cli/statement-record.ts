import { extentOf } from '../../model/index.ts';
import type { ListedStatement } from './list-statements.ts';
import { toPlainText } from './to-plain-text.ts';

/** The columns of `hearsay statements --csv`; `start` and `end` are of speaker, cue and content together. */
// prettier-ignore
export const STATEMENT_COLUMNS = [
  'file', 'id', 'within', 'speaker', 'entity', 'unnamed', 'cue', 'kind', 'stance', 'negated', 'modality', 'content', 'quoted',
  'chain', 'denies', 'addressee', 'occasions', 'confidence', 'start', 'end', 'made_by',
] as const;

const BETWEEN = '; ';

/** A statement as the cells of these columns; what there is not is empty. */
export function toStatementRecord(file: string, { statement, words }: ListedStatement): readonly string[] {
  const { id, within, cue, stance, tenor, content, chain, denies, confidence, madeBy } = statement;
  const [start, end] = extentOf(statement);
  const cells: Readonly<Record<(typeof STATEMENT_COLUMNS)[number], string | number | boolean | null>> = {
    file: toPlainText(file),
    id,
    within,
    speaker: words.speaker,
    entity: words.entity,
    unnamed: words.unnamed.join(BETWEEN),
    cue: words.cue,
    kind: cue.kind,
    stance,
    negated: tenor.isNegated,
    modality: tenor.modality,
    content: words.content,
    quoted: content.quoted,
    chain: chain.map(({ kind }, i) => [kind, words.chain[i] ?? []].flat().join(': ')).join(BETWEEN),
    denies,
    addressee: words.addressee,
    occasions: words.occasions.join(BETWEEN),
    confidence,
    start,
    end,
    made_by: madeBy,
  };
  return STATEMENT_COLUMNS.map((column) => String(cells[column] ?? ''));
}
