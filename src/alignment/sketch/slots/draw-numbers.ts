import { hashOf } from '../../../learn/hash.ts';
import {
  datesOf,
  headOf,
  lemmaOf,
  plainRelation,
  relationOf,
  tagOf,
  tokenCountOf,
  tokenSpanOf,
  type Analysis,
  type Finding,
  type Span,
} from '../../../model/index.ts';
import type { DrawnValue } from './drawn-value.ts';
import type { SlotLexicon } from './slot-lexicon.ts';
import { readNumber } from './read-number.ts';

/** Further back, a vague word belongs to something else. */
const VAGUE_REACH = 3;
/** Further on, what is counted belongs to another number. */
const UNIT_REACH = 6;
/** Figures beside figures are no count, but a telephone number. */
const FIGURES = /^\d+$/u;
/** "60m" is money only behind its sign. */
const METERS_OR_MILLIONS: ReadonlySet<string> = new Set(['m', 'mm']);

/** The tokens that are part of a name or of a day, and count nothing. */
function findTaken(analysis: Analysis, findings: readonly Finding[]): (span: Span) => boolean {
  const starts = new Map<number, number>();
  const dates = datesOf(findings).filter(({ kind }) => kind === 'date' || kind === 'interval');
  const names = analysis.names.filter(({ form, kind }) => form === 'name' && kind !== 'other');
  for (const { spans } of [...dates, ...names])
    for (const [start, end] of spans) for (let at = start; at < end; at++) starts.set(at, end);
  return ([start]) => starts.has(start);
}

/** The numbers of an article, in digits or words, with what each counts. */
export function drawNumbers(
  text: string,
  analysis: Analysis,
  findings: readonly Finding[],
  lexicon: SlotLexicon,
): readonly DrawnValue[] {
  const count = tokenCountOf(analysis);
  const written = Array.from({ length: count }, (_, token) =>
    text.slice(...tokenSpanOf(analysis, token)).toLowerCase(),
  );
  const isTaken = findTaken(analysis, findings);
  const drawn: DrawnValue[] = [];
  for (let token = 0; token < count; token++) {
    const number = readNumber(written, token, lexicon.numberWords);
    if (!number) continue;
    const { value, last } = number;
    const isInRow = [token - 1, last + 1].some((beside) => FIGURES.test(written[beside] ?? ''));
    const isAmbiguous =
      (isInRow && FIGURES.test(written[token] ?? '')) ||
      (METERS_OR_MILLIONS.has(written[last] ?? '') &&
        lexicon.measureByWords.get(written[token - 1] ?? '')?.dimension !== 'money');
    const unit = unitOf(analysis, written, [token, last], lexicon);
    const isLoneOne = value === 1 && relationOf(analysis, token) !== 'nummod';
    const span: Span = [tokenSpanOf(analysis, token)[0], tokenSpanOf(analysis, last)[1]];
    const isLong = lexicon.measureByWords.get(unit)?.dimension === 'time';
    if (!isLoneOne && !isAmbiguous && (isLong || !isTaken(span)))
      drawn.push({
        slot: 'number',
        value: String(value),
        span,
        unit: unit === '' ? 0 : hashOf(unit),
        code: '',
        isVague: isBlurred(written, token, lexicon.vagueWords),
      });
    token = last;
  }
  return drawn;
}

/** Whether the words before a number blur it: "about", "more than". */
function isBlurred(written: readonly string[], first: number, vagueWords: ReadonlySet<string>): boolean {
  for (let length = 1; length <= VAGUE_REACH; length++)
    for (const end of [first, first - 1])
      if (vagueWords.has(written.slice(Math.max(0, end - length), end).join(' '))) return true;
  return false;
}

/** What is counted or measured: the measure beside the number, else the noun that it counts; '' where neither is told. */
function unitOf(
  analysis: Analysis,
  written: readonly string[],
  [first, last]: readonly [number, number],
  { measureByWords }: SlotLexicon,
): string {
  const before = measureByWords.get(written[first - 1] ?? '');
  if (before?.dimension === 'money') return before.name;
  const next = written[last + 1] === '-' ? last + 2 : last + 1;
  if (next >= written.length) return '';
  const lemma = lemmaOf(analysis, next).toLowerCase();
  const behind = next + 1 < written.length ? lemmaOf(analysis, next + 1).toLowerCase() : '';
  const measure =
    measureByWords.get(`${lemma} ${behind}`) ??
    measureByWords.get(written[next] ?? '') ??
    measureByWords.get(lemma);
  if (measure) return measure.name;
  const head = headOf(analysis, last);
  const counted = plainRelation(relationOf(analysis, last)) === 'nummod' ? head : headOf(analysis, first);
  const isNear = counted > last && counted - last <= UNIT_REACH && tagOf(analysis, counted) === 'NOUN';
  return isNear ? lemmaOf(analysis, counted).toLowerCase() : '';
}
