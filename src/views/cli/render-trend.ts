import { QUAD_CLASSES, type ActorLabel, type TrendAnswer, type TrendMonth } from '../../model/index.ts';
import { countInWords } from '../words/count-in-words.ts';
import { scoreInWords } from '../words/event-in-words.ts';
import { leftOutInWords } from '../words/left-out-in-words.ts';
import { fitWidth } from './fit-width.ts';
import { renderTable, type Column } from './render-table.ts';
import type { Sheet } from './sheet.ts';
import { toPlainText } from './to-plain-text.ts';
import { wrapIndented } from './wrap-text.ts';

/** What the columns before the bar take, with the gaps between them. */
const NUMBERS = 66;
/** Characters on each side of a bar's middle: what is left, within reason. */
const SHORTEST_BAR = 3;
const LONGEST_BAR = 24;

const COLUMNS: readonly Column[] = [
  { head: 'month' },
  { head: 'coop+', align: 'right' },
  { head: 'coop', align: 'right' },
  { head: 'conf', align: 'right' },
  { head: 'conf+', align: 'right' },
  { head: 'alleged', align: 'right' },
  { head: 'intensity', align: 'right' },
  { head: 'Goldstein', align: 'right' },
];

/** In the order of the columns: material cooperation, verbal cooperation, verbal conflict, material conflict. */
const QUADS = [QUAD_CLASSES[1], QUAD_CLASSES[0], QUAD_CLASSES[2], QUAD_CLASSES[3]] as const;

const KEY = 'coop: acts of cooperation in words, conf: of conflict in words; with + in deeds';

/** What two did to each other, month by month, with a bar for each month. */
export function renderTrend(answer: TrendAnswer, sheet: Sheet): string {
  const { between, months, leftOut } = answer;
  const counts = months.map((month) => countsOf(answer, month));
  const tallest = Math.max(...counts.flatMap(({ cooperation, conflict }) => [cooperation, conflict]), 1);
  const total = countInWords(
    months.reduce((sum, { count }) => sum + count, 0),
    'act',
  );
  const room = Math.min(Math.max(SHORTEST_BAR, Math.floor((sheet.width - NUMBERS) / 2) - 1), LONGEST_BAR);
  const columns = [...COLUMNS, { head: `${'−'.padStart(room)}│+` }];
  const rows = months.map((month, i) => {
    const own = counts[i] ?? countsOf(answer, month);
    return [...toCells(month, own), toBar(own, tallest, room)];
  });
  const left = leftOutInWords(leftOut).map(({ words }) => words);
  const dim = (text: string): string => sheet.paint('dim', wrapIndented(text, sheet.width, 0));
  return [
    sheet.paint('bold', fitWidth(`${between.map(labelOf).join(' and ')}: ${total}`, sheet.width)),
    renderTable(columns, rows, sheet),
    [dim(`${KEY}.`), ...(left.length === 0 ? [] : [dim(`Left out: ${left.join(', ')}.`)])].join('\n'),
  ].join('\n\n');
}

interface Counts {
  readonly byQuad: readonly number[];
  readonly alleged: number;
  readonly cooperation: number;
  readonly conflict: number;
}

function countsOf({ cells }: TrendAnswer, { month }: TrendMonth): Counts {
  const own = cells.filter((cell) => cell.month === month);
  const byQuad = QUADS.map((quad) =>
    own.filter((cell) => cell.quad === quad).reduce((sum, { count }) => sum + count, 0),
  );
  const [deeds = 0, words = 0, quarrels = 0, blows = 0] = byQuad;
  return {
    byQuad,
    alleged: own.reduce((sum, { alleged }) => sum + alleged, 0),
    cooperation: deeds + words,
    conflict: quarrels + blows,
  };
}

function toCells(
  { month, intensity, goldstein }: TrendMonth,
  { byQuad, alleged }: Counts,
): readonly string[] {
  const scores = [scoreInWords(intensity), goldstein === null ? 'unknown' : scoreInWords(goldstein)];
  return [month, ...byQuad.map(String), String(alleged), ...scores];
}

/** Conflict to the left of the middle, cooperation to the right; the longest bar of all fills its side. */
function toBar({ cooperation, conflict }: Counts, tallest: number, room: number): string {
  const blocks = (count: number): string => '█'.repeat(Math.ceil((count / tallest) * room));
  return `${blocks(conflict).padStart(room)}│${blocks(cooperation)}`;
}

function labelOf({ code, name }: ActorLabel): string {
  return name === null ? toPlainText(code) : `${toPlainText(name)} (${code})`;
}
