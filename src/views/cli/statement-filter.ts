import { InvalidArgumentError, Option } from 'commander';
import { STANCES, type Stance, type Statement } from '../../model/index.ts';
import { parseShare } from './parse-number.ts';
import type { StatementWords } from './statement-words.ts';

/** Which statements are asked for; those that meet all of it. */
export interface StatementFilter {
  /** Words of the speaker's name, or of how he is described. */
  readonly speaker?: string;
  readonly stance?: Stance;
  /** The least confidence. */
  readonly atLeast?: number;
}

export function filterOptions(): readonly Option[] {
  return [
    new Option('--speaker <name>', 'only statements of speakers with these words in the name').argParser(
      parseName,
    ),
    new Option('--stance <stance>', 'only statements of this stance').choices(STANCES),
    new Option('--at-least <confidence>', 'only statements this sure, from 0 to 1').argParser(parseShare),
  ];
}

export function meetsFilter(
  { stance, confidence }: Pick<Statement, 'stance' | 'confidence'>,
  { speaker, entity }: Pick<StatementWords, 'speaker' | 'entity'>,
  filter: StatementFilter,
): boolean {
  if (filter.stance !== undefined && stance !== filter.stance) return false;
  if (filter.atLeast !== undefined && confidence < filter.atLeast) return false;
  const wanted = filter.speaker;
  return (
    wanted === undefined ||
    [speaker, entity].some((name) => foldWords(name ?? '').includes(foldWords(wanted)))
  );
}

/** Its words in small letters, each between spaces: `Ali` is in `Ali Baba`, not in `Italian`. */
function foldWords(name: string): string {
  const words =
    name
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return ` ${words.join(' ')} `;
}

function parseName(words: string): string {
  if (foldWords(words).trim() === '') throw new InvalidArgumentError('It must have a word in it.');
  return words;
}
