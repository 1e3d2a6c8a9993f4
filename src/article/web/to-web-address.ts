import { Unreadable } from '../unreadable.ts';
import { refusePrivateHost } from './refuse-private.ts';

/**
 * An address as given, or as a redirect names it, judged.
 *
 * @param base where the redirect came from
 * @throws Unreadable 'not http', or 'private address' where those are not allowed
 * @example toWebAddress('/talks', false, new URL('https://herald.example')).href // 'https://herald.example/talks'
 */
export function toWebAddress(address: string, allowPrivate: boolean, base?: URL): URL {
  const url = URL.parse(address, base);
  if (url === null) throw new Unreadable('not http', `${address} is not an address.`);
  if (!/^https?:$/.test(url.protocol))
    throw new Unreadable(
      'not http',
      `${url.protocol.slice(0, -1)} addresses are not read, only http and https.`,
    );
  if (!allowPrivate) refusePrivateHost(url.hostname);
  return url;
}
