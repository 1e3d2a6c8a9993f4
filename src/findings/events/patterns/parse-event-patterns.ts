import {
  EVENT_TYPES,
  isOneOf,
  PLOVER,
  type EventMode,
  type EventType,
  type TableRow,
} from '../../../model/index.ts';
import type { EventPattern, PatternIndex, Place } from './event-pattern.ts';
import { parseCondition, parsePlace } from './parse-frame.ts';

const COLUMNS = ['word', 'frame', 'type', 'mode', 'CAMEO code', 'recipient', 'example'] as const;
type Column = (typeof COLUMNS)[number];

/** A word that is written there where a construction tells no act. */
const NO_EVENT = 'NONE';

/**
 * Reads `lexicon/event-verbs.tsv` or `lexicon/event-nouns.tsv`.
 *
 * @throws Error naming file, line and field of what cannot be understood
 * @example parseEventPatterns(parseTable('slam\tobj\tACCUSE\tdisapprove\t111\tobj\tLind slammed the plan.'), 'verbs.tsv').get('slam')
 */
export function parseEventPatterns(rows: readonly TableRow[], file: string): PatternIndex {
  const index = new Map<string, EventPattern[]>();
  for (const row of rows) {
    const pattern = parsePattern(row, file);
    const known = index.get(pattern.word);
    if (known) known.push(pattern);
    else index.set(pattern.word, [pattern]);
  }
  for (const [word, patterns] of [...index]) {
    if (patterns.length > 1) patterns.sort((a, b) => specificityOf(b) - specificityOf(a));
    for (const guess of guessesOf(word)) if (!index.has(guess)) index.set(guess, patterns);
  }
  return index;
}

/** The lemma of a rare verb is a guess by its ending: "blasted" may lose or gain an "e", "prodded" keep its second "d", "boycotted" lose one. */
function guessesOf(word: string): readonly string[] {
  if (word.endsWith('e')) return [word.slice(0, -1)];
  const single = /([a-z])\1$/u.test(word) ? [word.slice(0, -1)] : [];
  return [`${word}e`, `${word}${word.at(-1) ?? ''}`, ...single];
}

function parsePattern({ line, cells }: TableRow, file: string): EventPattern {
  const fault = (column: Column): Error =>
    new Error(`${file}, line ${line}, ${column}: cannot read "${cells[COLUMNS.indexOf(column)] ?? ''}"`);
  const [phrase = '', frame = '', type = '', mode = '', cameo = '', recipient = '', example = ''] = cells;
  const [word = '', ...particle] = phrase.split(' ');
  if (word === '' || phrase !== phrase.toLowerCase()) throw fault('word');
  const conditions = wordsOf(frame).map((text) => parseCondition(text));
  if (!isComplete(conditions)) throw fault('frame');
  if (type !== NO_EVENT && !isOneOf(EVENT_TYPES, type)) throw fault('type');
  if (mode !== '-' && (type === NO_EVENT || !isModeOf(type, mode))) throw fault('mode');
  if (cameo !== '-' && !/^\d{3,4}$/u.test(cameo)) throw fault('CAMEO code');
  const recipients = (recipient === '-' ? [] : recipient.split(',')).map((text) => parsePlace(text));
  if (!isComplete<Place>(recipients)) throw fault('recipient');
  if (example === '') throw fault('example');
  return {
    word,
    particle: particle.length === 0 ? null : particle.join(' '),
    conditions,
    type: type === NO_EVENT ? null : type,
    mode: mode === '-' ? null : mode,
    cameo: cameo === '-' ? null : cameo,
    recipients,
    line,
  };
}

function wordsOf(frame: string): readonly string[] {
  return frame.split(' ').filter((word) => word !== '');
}

function isComplete<Item>(items: readonly (Item | null)[]): items is readonly Item[] {
  return !items.includes(null);
}

function isModeOf(type: EventType, mode: string): mode is EventMode {
  return Object.hasOwn(PLOVER[type].modes, mode);
}

/** A particle tells more than a word in some place, and that more than that the place is taken. */
function specificityOf({ particle, conditions }: EventPattern): number {
  const weights = conditions.map(
    ({ lemmas, preposition }) => (lemmas ? 3 : 1) + (preposition === null ? 0 : 1),
  );
  return weights.reduce((sum, weight) => sum + weight, particle === null ? 0 : 5);
}
