import type { Command } from 'commander';
import { renderExamples, type Example } from './example.ts';
import { parsePort } from './parse-number.ts';
import { DEFAULT_HOST, DEFAULT_PORT, serveUntilStopped, type DeskOptions } from './serve-until-stopped.ts';
import type { Terminal } from './terminal.ts';
import { DEFAULT_LEDGER, withLedgerThere } from './with-ledger.ts';

export const DESK_EXAMPLES: readonly Example[] = [
  { line: 'hearsay desk', does: `serves hearsay.db on http://localhost:${DEFAULT_PORT}` },
];

export function defineDesk(program: Command, terminal: Terminal): void {
  program
    .command('desk')
    .summary('show a ledger in the browser')
    .description('Serves the pages of a ledger to a browser on this machine, until Ctrl-C.')
    .option('--ledger <path>', 'the file of the ledger', DEFAULT_LEDGER)
    .option('--port <number>', 'the port to listen on, 0 for any that is free', parsePort, DEFAULT_PORT)
    .option('--host <name>', 'the address to listen on', DEFAULT_HOST)
    .addHelpText('after', renderExamples(DESK_EXAMPLES))
    .action(async ({ ledger: path, ...options }: DeskOptions & { readonly ledger: string }) => {
      await withLedgerThere(path, (ledger) => serveUntilStopped(ledger, options, terminal));
    });
}
