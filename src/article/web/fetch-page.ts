import { readAll } from '../bytes/collect-bytes.ts';
import type { ReadOptions } from '../read-options.ts';
import { Unreadable } from '../unreadable.ts';
import { isPublic, lookupJudged, type AddressJudge } from './refuse-private.ts';
import { toWebAddress } from './to-web-address.ts';

/** What an address answered. */
export interface FetchedPage {
  /** Where the answer came from in the end. */
  readonly url: string;
  /** The `content-type` header; empty where there was none. */
  readonly contentType: string;
  /** The body, unpacked. */
  readonly bytes: Uint8Array;
}

const MOST_REDIRECTS = 5;
const ACCEPT = 'text/html, application/xhtml+xml, text/plain;q=0.9, application/json;q=0.9, */*;q=0.1';

/**
 * Fetches an address of the web, with nothing that tells who asks, following redirects by hand so that each is judged, and
 * judging each name again by what it leads to when it is connected to.
 *
 * @throws Unreadable 'not http', 'private address', 'too many redirects', 'http status', 'no answer' or 'too large'
 */
export async function fetchPage(
  address: string,
  options: ReadOptions,
  mayConnect: AddressJudge = options.allowPrivate ? () => true : isPublic,
): Promise<FetchedPage> {
  // Loaded only here: whoever reads files should not wait for it.
  const { Agent, fetch } = await import('undici');
  const agent = new Agent({ connect: { lookup: lookupJudged(mayConnect) } });
  const signal = AbortSignal.timeout(options.timeoutMs);
  try {
    let url = toWebAddress(address, mayConnect);
    for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
      const response = await fetch(url, {
        redirect: 'manual',
        dispatcher: agent,
        signal,
        headers: { 'user-agent': options.userAgent, accept: ACCEPT },
      });
      const location = response.headers.get('location');
      if (response.status >= 300 && response.status < 400 && location !== null) {
        await response.body?.cancel();
        url = toWebAddress(location, mayConnect, url);
        continue;
      }
      if (!response.ok)
        throw new Unreadable(
          'http status',
          `${url.host} answered ${response.status} ${response.statusText}`.trim() + '.',
        );
      const bytes = response.body ? await readAll(response.body, options.maxBytes) : new Uint8Array();
      return { url: url.href, contentType: response.headers.get('content-type') ?? '', bytes };
    }
    throw new Unreadable(
      'too many redirects',
      `It leads from one address to the next more than ${MOST_REDIRECTS} times.`,
    );
  } catch (error) {
    throw toUnreadable(error, options);
  } finally {
    await agent.destroy();
  }
}

/** What went wrong lies under the errors of the layers above it. */
function toUnreadable(error: unknown, { timeoutMs }: ReadOptions): Unreadable {
  let root = error;
  while (root instanceof Error && !(root instanceof Unreadable) && root.cause instanceof Error)
    root = root.cause;
  if (root instanceof Unreadable) return root;
  const isLate = root instanceof Error && (root.name === 'TimeoutError' || root.name === 'AbortError');
  const detail = isLate
    ? `There was no whole answer within ${timeoutMs / 1000} seconds.`
    : `There was no answer: ${root instanceof Error ? root.message : String(root)}.`;
  return new Unreadable('no answer', detail, { cause: error });
}
