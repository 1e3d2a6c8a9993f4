import { InvalidArgumentError, Option } from 'commander';
import { EVENT_TYPES, type EventMention, type EventType } from '../../model/index.ts';
import { parseDay } from './parse-day.ts';
import { parseShare } from './parse-number.ts';
import { wholeCodesOf } from './party-words.ts';

/** Which events are asked for; those that meet all of it. */
export interface EventFilter {
  readonly type?: EventType;
  /** How the code of one of those who did it begins: `PRK`, `USAGOV`. */
  readonly actor?: string;
  /** The least confidence. */
  readonly atLeast?: number;
  /** The first day; those without a date do not meet it. */
  readonly onOrAfter?: string;
  /** Whether those that are not shown unasked are meant too. */
  readonly tentative?: true;
}

export function eventFilterOptions(): readonly Option[] {
  return [
    new Option('--type <type>', 'only events of this PLOVER type, such as ACCUSE').argParser(parseType),
    new Option('--actor <code>', 'only what this actor did: a CAMEO code, such as PRK or USAGOV').argParser(
      parseCode,
    ),
    new Option('--at-least <confidence>', 'only events this sure, from 0 to 1').argParser(parseShare),
    new Option('--on-or-after <day>', 'only events dated so, YYYY-MM-DD').argParser(parseDay),
    new Option('--tentative', 'the tentative ones too, of which fewer are right'),
  ];
}

export function meetsEventFilter(event: EventMention, filter: EventFilter): boolean {
  const { type, actor, atLeast, onOrAfter, tentative } = filter;
  if (event.tentative && tentative !== true) return false;
  if (type !== undefined && event.type !== type) return false;
  if (atLeast !== undefined && event.confidence < atLeast) return false;
  if (onOrAfter !== undefined && (lastDayOf(event) ?? '') < onOrAfter) return false;
  const codes = event.actors.flatMap(wholeCodesOf);
  return actor === undefined || codes.some((code) => code.startsWith(actor));
}

function lastDayOf({ on }: EventMention): string | undefined {
  return on?.split('/').at(-1);
}

function parseType(words: string): EventType {
  const wanted = words.toUpperCase();
  const type = EVENT_TYPES.find((each) => each === wanted);
  if (type === undefined) throw new InvalidArgumentError(`Allowed choices are ${EVENT_TYPES.join(', ')}.`);
  return type;
}

function parseCode(words: string): string {
  if (!/^[A-Z0-9]{3,24}$/iu.test(words))
    throw new InvalidArgumentError('It must be a CAMEO actor code, such as PRK or USAGOV.');
  return words.toUpperCase();
}
