import { ask, type Ledger } from '../../ledger/index.ts';
import type { Ask } from '../routes.ts';
import { analyseOnDemand } from './analyse-on-demand.ts';
import type { Terminal } from './terminal.ts';

export interface DeskOptions {
  readonly port: number;
  readonly host: string;
}

export const DEFAULT_PORT = 4747;
export const DEFAULT_HOST = '127.0.0.1';

/** Serves the desk on a ledger until the reader stops it; a place that cannot be had is told and ends it at once. */
export async function serveUntilStopped(
  ledger: Ledger,
  { port, host }: DeskOptions,
  terminal: Terminal,
): Promise<void> {
  // Loaded here, for the web framework is a good part of a cold start that no other command needs.
  const { DeskError, serveDesk } = await import('../serve-desk.ts');
  const stopped = terminal.world.untilStopped();
  const onFailure = (error: unknown): void =>
    void terminal.warn(`the desk could not answer: ${String(error)}`);
  try {
    const answer: Ask = (question) => ask(ledger, question);
    const desk = await serveDesk(answer, analyseOnDemand(), { port, host, onFailure });
    try {
      await terminal.print(`The desk is open at ${desk.url} (Ctrl-C closes it)`);
      await stopped;
    } finally {
      await desk.close();
    }
  } catch (error) {
    if (!(error instanceof DeskError)) throw error;
    await terminal.warn(error.message);
  }
}
