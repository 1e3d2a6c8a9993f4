import type { Command } from 'commander';
import { ask } from '../../ledger/index.ts';
import type { TrendAnswer } from '../../model/index.ts';
import { leftOutInWords } from '../words/left-out-in-words.ts';
import { toJsonLine } from '../read-json.ts';
import { renderExamples, type Example } from './example.ts';
import { renderTrend } from './render-trend.ts';
import type { Terminal } from './terminal.ts';
import { DEFAULT_LEDGER, withLedgerThere } from './with-ledger.ts';

export const TREND_EXAMPLES: readonly Example[] = [
  {
    line: 'hearsay trend PRK RUS --tentative',
    does: 'tells what the two did to each other, even where less sure',
  },
  { line: 'hearsay trend USA CHN --all --tentative', does: 'counts what is planned, demanded or denied too' },
];

interface TrendOptions {
  readonly ledger: string;
  readonly all?: true;
  readonly tentative?: true;
  readonly json?: true;
}

export function defineTrend(program: Command, terminal: Terminal): void {
  program
    .command('trend')
    .summary('what two states did to each other, by month')
    .description(
      'Counts the acts between two states or bodies by month and quad class, with their mean intensity.',
    )
    .argument('<one>', 'the CAMEO code of the one, such as PRK or USAMIL')
    .argument('<other>', 'the CAMEO code of the other')
    .option('--ledger <path>', 'the file of the ledger', DEFAULT_LEDGER)
    .option('--all', 'count events of every status, not only what is told as done or said to be')
    .option('--tentative', 'count tentative events too')
    .option('--json', 'print one line of JSON')
    .addHelpText('after', renderExamples(TREND_EXAMPLES))
    .action(async (one: string, other: string, { ledger: path, all, tentative, json }: TrendOptions) => {
      const question = { kind: 'trend', between: [one, other], tentative: tentative ?? false } as const;
      const answer = await withLedgerThere(path, (ledger) =>
        ask(ledger, { ...question, status: all ? 'all' : 'counted' }),
      );
      if (answer.months.length === 0) await terminal.warn(missInWords(answer, path));
      if (json) await terminal.print(toJsonLine(answer));
      else if (answer.months.length > 0) await terminal.print(renderTrend(answer, terminal.sheet));
    });
}

function missInWords({ between: [one, other], leftOut }: TrendAnswer, path: string): string {
  const unknown = [one, other].filter(({ name }) => name === null).map(({ code }) => code);
  const nobody = unknown.length === 0 ? '' : `; no article names ${unknown.join(' or ')}`;
  const others = leftOutInWords(leftOut).map(({ words }) => words);
  const rest = others.length === 0 ? '' : `; left out: ${others.join(', ')}`;
  return `${path} tells no act that counts between ${one.code} and ${other.code}${nobody}${rest}`;
}
