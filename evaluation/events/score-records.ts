import {
  SYMMETRIC_TYPES,
  type EventMention,
  type EventParty,
  type EventType,
} from '../../src/model/index.ts';

/** What a record says that its text tells. */
export interface RecordGold {
  readonly type: EventType;
  /** CAMEO codes; empty for a side that names nobody. */
  readonly sourceCodes: readonly string[];
  readonly targetCodes: readonly string[];
}

/** A text, the records of it, and the events found in it. */
export interface RecordAnswer {
  readonly gold: readonly RecordGold[];
  readonly events: readonly Pick<EventMention, 'type' | 'actors' | 'recipients'>[];
}

/** Codes agree when their first three letters do; Japan has an older code in the records. */
const stemOf = (code: string): string => code.slice(0, 3).toUpperCase().replace('JAP', 'JPN');

/** How many records are found by type, and by type with the actor's and the recipient's code in one event. */
export function scoreRecords(answers: readonly RecordAnswer[]): Readonly<Record<string, number>> {
  let records = 0;
  let found = 0;
  let dyads = 0;
  let predicted = 0;
  let right = 0;
  for (const { gold, events } of answers) {
    predicted += events.length;
    right += events.filter(({ type }) => gold.some((record) => record.type === type)).length;
    for (const record of gold) {
      records++;
      const typed = events.filter(({ type }) => type === record.type);
      if (typed.length > 0) found++;
      if (typed.some((event) => hasSides(event, record))) dyads++;
    }
  }
  const recall = found / records;
  const precision = right / (predicted || 1);
  return {
    'records type F1': (2 * precision * recall) / (precision + recall || 1),
    'records type recall': recall,
    'records dyad recall': dyads / records,
  };
}

function hasSides(
  { type, actors, recipients }: RecordAnswer['events'][number],
  { sourceCodes, targetCodes }: RecordGold,
): boolean {
  if (has(actors, sourceCodes) && has(recipients, targetCodes)) return true;
  const all = [...actors, ...recipients];
  return SYMMETRIC_TYPES.includes(type) && has(all, sourceCodes) && has(all, targetCodes);
}

function has(parties: readonly Pick<EventParty, 'codes'>[], wanted: readonly string[]): boolean {
  const stems = new Set(wanted.map(stemOf));
  return stems.size === 0 || parties.some(({ codes }) => codes.some((code) => stems.has(stemOf(code))));
}
