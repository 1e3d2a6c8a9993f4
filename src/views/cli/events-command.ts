import { Option, type Command } from 'commander';
import { intensityOf, quadOf, type Entry } from '../../model/index.ts';
import { toEventFields, toJsonLine } from '../read-json.ts';
import { toReport } from './article-report.ts';
import { eventFilterOptions, type EventFilter } from './event-filter.ts';
import { EVENT_COLUMNS, toArticleCells, toEventRecord } from './event-record.ts';
import { renderExamples, type Example } from './example.ts';
import { listEvents, type ListedEvent } from './list-events.ts';
import { printEntries } from './print-entries.ts';
import { findingOptions, type FindingOptions } from './reading-options.ts';
import { toCsvLine } from './render-csv.ts';
import { renderEventTable } from './render-event-table.ts';
import type { Terminal } from './terminal.ts';

export const EVENTS_EXAMPLES: readonly Example[] = [
  {
    line: 'hearsay events samples/articles/kakhovka-dam-accusation.txt',
    does: 'lists who did what to whom in it',
  },
  {
    line: 'hearsay events --type ACCUSE samples/articles/kakhovka-dam-accusation.txt',
    does: 'lists who accuses whom in it',
  },
  {
    line: 'hearsay events --csv samples/articles/clippings.jsonl',
    does: 'prints a row for each event in the columns of POLECAT',
  },
];

const HELP = `
Types and modes are PLOVER's, codes CAMEO's. An event's status tells whether the
text says that it happened, or that it is planned, demanded, alleged, denied …
CSV has POLECAT's columns, which know no status, and more behind them that do.`;

interface EventsOptions extends FindingOptions, EventFilter {
  readonly json?: true;
  readonly csv?: true;
}

/** How the events of an article are printed; nothing for nothing to print. */
type Render = (entry: Entry, listed: readonly ListedEvent[], isRepeated: boolean) => string;

export function defineEvents(program: Command, terminal: Terminal): void {
  const command = program
    .command('events')
    .summary('list who did what to whom in articles')
    .description('Lists the events of each article: who did what to whom, when, and whether it happened.')
    .argument('<source...>', 'files, folders, URLs, or - for standard input')
    .option('--json', 'print a line of JSON for each event')
    .addOption(new Option('--csv', 'print a row of CSV for each event').conflicts('json'))
    .addHelpText('after', HELP)
    .addHelpText('after', renderExamples(EVENTS_EXAMPLES))
    .action(async (paths: readonly string[], { json, csv, ...options }: EventsOptions) => {
      if (csv) await terminal.print(toCsvLine(EVENT_COLUMNS));
      const render = csv ? renderAsCsv : json ? renderAsJson : asTable(terminal);
      await printEntries(
        paths,
        options,
        (entry, isRepeated) => render(entry, listEvents(entry, options), isRepeated),
        terminal,
      );
    });
  for (const option of [...eventFilterOptions(), ...findingOptions()]) command.addOption(option);
}

function asTable({ sheet }: Terminal): Render {
  return (entry, listed) => `${renderEventTable(toReport(entry), listed, sheet)}\n`;
}

function renderAsJson({ article }: Entry, listed: readonly ListedEvent[], isRepeated: boolean): string {
  const { file, id } = article;
  const repeated = isRepeated && { repeated: true };
  return listed
    .map(({ event, words }) => {
      const scale = { intensity: intensityOf(event), quad: quadOf(event.type) };
      return toJsonLine({ file, article: id, ...toEventFields(event), ...scale, words, ...repeated });
    })
    .join('\n');
}

function renderAsCsv(entry: Entry, listed: readonly ListedEvent[]): string {
  const cells = toArticleCells(entry);
  return listed.map((each) => toCsvLine(toEventRecord(entry.article, each, cells))).join('\n');
}
