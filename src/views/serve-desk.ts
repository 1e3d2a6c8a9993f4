import { createAdaptorServer } from '@hono/node-server';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { createDesk, type Ask } from './routes.ts';
import type { Analyse } from './show-sentence.ts';

export interface DeskPlace {
  /** 0 for any that is free. */
  readonly port: number;
  /** A name or address of this machine; loopback unless told. */
  readonly host?: string;
  readonly onFailure?: (error: unknown) => void;
}

export interface ServedDesk {
  /** Where a browser finds it. */
  readonly url: string;
  close(): Promise<void>;
}

/** The desk could not be served; the message is a sentence for whoever started it. */
export class DeskError extends Error {
  override readonly name = 'DeskError';
}

/** A browser sends a few hundred bytes at once; whoever is slower or longer than this is not one. */
const LIMITS = {
  maxHeaderSize: 16_384,
  headersTimeout: 10_000,
  requestTimeout: 20_000,
  keepAliveTimeout: 5_000,
  connectionsCheckingInterval: 5_000,
} as const;
const MOST_CONNECTIONS = 200;

function explain(error: unknown, port: number, host: string): DeskError {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const sentences: Record<string, string> = {
    EADDRINUSE: `port ${port} is in use: stop the program that holds it, or choose another port`,
    EACCES: `this account may not use port ${port}: choose one above 1023`,
    EADDRNOTAVAIL: `${host} is not an address of this machine`,
    ENOTFOUND: `there is no host named ${host}`,
    ERR_SOCKET_BAD_PORT: `${port} is not a port: it goes from 0 to 65535`,
  };
  return new DeskError(sentences[code] ?? `the desk could not be served on ${host}, port ${port} (${code})`, {
    cause: error,
  });
}

function urlOf(host: string, port: number): string {
  if (['127.0.0.1', '0.0.0.0', '::'].includes(host)) return `http://localhost:${port}`;
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
}

/**
 * Serves the desk over HTTP until it is closed. Throws a DeskError where it cannot.
 *
 * @example (await serveDesk(ask, analyse, { port: 4747 })).url // 'http://localhost:4747'
 */
export async function serveDesk(
  ask: Ask,
  analyse: Analyse,
  { port, host = '127.0.0.1', onFailure }: DeskPlace,
): Promise<ServedDesk> {
  const desk = createDesk(ask, analyse, { host, ...(onFailure && { onFailure }) });
  const server = createAdaptorServer({
    fetch: (request) => desk.fetch(request),
    createServer,
    serverOptions: LIMITS,
    overrideGlobalObjects: false,
  });
  if ('maxConnections' in server) server.maxConnections = MOST_CONNECTIONS;
  try {
    server.listen(port, host);
    await once(server, 'listening');
  } catch (error) {
    throw explain(error, port, host);
  }
  const address = server.address();
  const actualPort = typeof address === 'object' && address !== null ? address.port : port;
  return {
    url: urlOf(host, actualPort),
    close: async () => {
      const closed = once(server, 'close');
      server.close();
      if ('closeAllConnections' in server) server.closeAllConnections(); // all is read only: nothing is lost
      await closed;
    },
  };
}
