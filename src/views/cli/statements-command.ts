import { Option, type Command } from 'commander';
import type { Entry } from '../../model/index.ts';
import { toJsonLine, toStatementFields } from '../read-json.ts';
import { renderExamples, type Example } from './example.ts';
import { listStatements, type ListedStatement } from './list-statements.ts';
import { printEntries } from './print-entries.ts';
import { findingOptions, type FindingOptions } from './reading-options.ts';
import { toCsvLine } from './render-csv.ts';
import { renderStatementTable } from './render-statement-table.ts';
import { filterOptions, type StatementFilter } from './statement-filter.ts';
import { STATEMENT_COLUMNS, toStatementRecord } from './statement-record.ts';
import type { Terminal } from './terminal.ts';

export const STATEMENTS_EXAMPLES: readonly Example[] = [
  {
    line: 'hearsay statements samples/articles/shipping-line-denial.txt',
    does: 'lists who says what in it, and how sure that is',
  },
  {
    line: 'hearsay statements --stance denies samples/articles/nord-stream-denial.txt',
    does: 'lists the denials in it',
  },
  {
    line: 'hearsay statements --csv samples/articles/clippings.jsonl',
    does: 'prints a row of comma-separated values for each statement',
  },
];

interface StatementsOptions extends FindingOptions, StatementFilter {
  readonly json?: true;
  readonly csv?: true;
}

/** How the statements of an article are printed; nothing for nothing to print. */
type Render = (entry: Entry, listed: readonly ListedStatement[], isRepeated: boolean) => string;

export function defineStatements(program: Command, terminal: Terminal): void {
  const command = program
    .command('statements')
    .summary('list who says what in articles')
    .description('Lists the statements of each article: who says what, by way of whom, how sure that is.')
    .argument('<source...>', 'files, folders, URLs, or - for standard input')
    .option('--json', 'print a line of JSON for each statement')
    .addOption(new Option('--csv', 'print a row of CSV for each statement').conflicts('json'))
    .addHelpText('after', renderExamples(STATEMENTS_EXAMPLES))
    .action(async (paths: readonly string[], { json, csv, ...options }: StatementsOptions) => {
      if (csv) await terminal.print(toCsvLine(STATEMENT_COLUMNS));
      const render = csv ? renderAsCsv : json ? renderAsJson : asTable(terminal);
      await printEntries(
        paths,
        options,
        (entry, isRepeated) => render(entry, listStatements(entry, options), isRepeated),
        terminal,
      );
    });
  for (const option of [...filterOptions(), ...findingOptions()]) command.addOption(option);
}

function asTable({ sheet }: Terminal): Render {
  return ({ article }, listed) => `${renderStatementTable(article, listed, sheet)}\n`;
}

function renderAsJson({ article }: Entry, listed: readonly ListedStatement[], isRepeated: boolean): string {
  const { file, id } = article;
  const repeated = isRepeated && { repeated: true };
  return listed
    .map(({ statement, words }) =>
      toJsonLine({ file, article: id, ...toStatementFields(statement), words, ...repeated }),
    )
    .join('\n');
}

function renderAsCsv({ article }: Entry, listed: readonly ListedStatement[]): string {
  return listed.map((each) => toCsvLine(toStatementRecord(article.file, each))).join('\n');
}
