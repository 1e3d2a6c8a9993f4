import type { Command } from 'commander';
import { toJsonLine } from '../read-json.ts';
import { renderExamples, type Example } from './example.ts';
import { readDictionaries } from './read-dictionaries.ts';
import { actorsOption } from './reading-options.ts';
import { renderRerun } from './render-rerun.ts';
import type { Terminal } from './terminal.ts';
import { DEFAULT_LEDGER, withLedgerThere } from './with-ledger.ts';

export const REBUILD_EXAMPLES: readonly Example[] = [
  { line: 'hearsay rebuild', does: 'makes hearsay.db anew from its articles and lists what is otherwise' },
];

interface RebuildOptions {
  readonly ledger: string;
  readonly actors?: readonly string[];
  readonly json?: true;
}

export function defineRebuild(program: Command, terminal: Terminal): void {
  program
    .command('rebuild')
    .summary('make a ledger anew from its articles')
    .description(
      'Reads the articles of a ledger anew, as this version of Hearsay does, and lists what is otherwise than before. What you decided stands. Stopped at any time, it leaves the ledger as it was.',
    )
    .option('--ledger <path>', 'the file of the ledger', DEFAULT_LEDGER)
    .addOption(actorsOption())
    .option('--json', 'print one line of JSON')
    .addHelpText('after', renderExamples(REBUILD_EXAMPLES))
    .action(async ({ ledger: path, actors, json }: RebuildOptions) => {
      const rerun = await withLedgerThere(path, async (ledger) => {
        const engine = await import('../../engine.ts');
        const dictionaries = await readDictionaries(actors ?? [], engine, terminal);
        const tools = await engine.loadTools(dictionaries);
        const { now } = terminal.world;
        const startedAt = now();
        return await engine.rebuild(ledger, tools, (done, total) => {
          terminal.progress({ done, total, elapsed: now() - startedAt });
        });
      });
      await terminal.print(json ? toJsonLine(rerun) : renderRerun(rerun, terminal.sheet));
    });
}
