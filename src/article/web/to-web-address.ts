import { Unreadable } from '../unreadable.ts';
import { refusePrivateHost, type AddressJudge } from './refuse-private.ts';

/**
 * An address as given, or as a redirect names it, judged.
 *
 * @param base where the redirect came from
 * @throws Unreadable 'not http', or 'private address' for one that may not be connected to
 * @example toWebAddress('/talks', isPublic, new URL('https://herald.example')).href // 'https://herald.example/talks'
 */
export function toWebAddress(address: string, mayConnect: AddressJudge, base?: URL): URL {
  const url = URL.parse(address, base);
  if (url === null) throw new Unreadable('not http', `${address} is not an address.`);
  if (!/^https?:$/.test(url.protocol))
    throw new Unreadable(
      'not http',
      `${url.protocol.slice(0, -1)} addresses are not read, only http and https.`,
    );
  refusePrivateHost(url.hostname, mayConnect);
  return url;
}
