import { lookup, type LookupAddress } from 'node:dns';
import type { LookupFunction } from 'node:net';
import ipaddr from 'ipaddr.js';
import { Unreadable } from '../unreadable.ts';

/**
 * Whether an address is one of the public Internet: neither this machine's, nor its network's, nor reserved; an IPv4 address
 * within an IPv6 one is judged as what it is.
 *
 * @example isPublic('127.0.0.1') // false
 */
export function isPublic(address: string): boolean {
  return ipaddr.isValid(address) && ipaddr.process(address).range() === 'unicast';
}

/** Judges an IP address: whether it may be connected to. */
export type AddressJudge = (address: string) => boolean;

/** @throws Unreadable 'private address' for a host that is a refused address itself; names are judged when they are looked up */
export function refusePrivateHost(hostname: string, mayConnect: AddressJudge): void {
  const host = hostname.replace(/^\[|\]$/g, '');
  if (ipaddr.isValid(host) && !mayConnect(host)) throw privateAddress(hostname);
}

/**
 * Looks a name up for the very connection that will be made, so that no later answer for the same name can lead elsewhere;
 * a name with any refused address is refused.
 */
export function lookupJudged(mayConnect: AddressJudge): LookupFunction {
  return (hostname, options, callback) => {
    lookup(hostname, { ...options, all: true }, (error, addresses) => {
      if (error) callback(error, []);
      else if (!addresses.every(({ address }) => mayConnect(address))) callback(privateAddress(hostname), []);
      else if (options.all) callback(null, addresses);
      else answerOne(addresses, callback);
    });
  };
}

function answerOne(addresses: readonly LookupAddress[], callback: Parameters<LookupFunction>[2]): void {
  const [first] = addresses;
  if (first) callback(null, first.address, first.family);
  else callback(new Error('the name has no address'), []);
}

function privateAddress(host: string): Unreadable {
  return new Unreadable(
    'private address',
    `${host} is an address of this machine or its own network; such are read only where that is allowed.`,
  );
}
