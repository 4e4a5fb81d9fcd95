import type { IncomingMessage } from 'node:http';
import { isIP, isIPv6 } from 'node:net';
import { rangesOf, type TrustedProxy } from '../trusted-proxy.ts';

/** Whom limits count a request for: an IPv4 address, or the first half of an IPv6 one. */
export type AddressOf = (req: Pick<IncomingMessage, 'socket' | 'headers'>) => string;

/**
 * Makes the function that says where a request comes from. X-Forwarded-For counts only as far as proxies of ours wrote
 * it: anybody can send the rest.
 */
export function createAddressOf(trusted: TrustedProxy | undefined): AddressOf {
  const isOurs = trusted?.kind === 'addresses' ? rangesOf(trusted.addresses) : () => false;
  return (req) => {
    // From us outwards: who connected, then what each proxy was told.
    const chain = [req.socket.remoteAddress ?? '', ...forwarded(req).reverse()].map(plain);
    const believed = trusted?.kind === 'hops' ? trusted.count : chain.findIndex((address) => !isOurs(address));
    const reached = chain.slice(0, (believed < 0 ? chain.length : believed) + 1);
    return household(reached.findLast((address) => isIP(address) !== 0) ?? 'unknown');
  };
}

const forwarded = ({ headers }: Pick<IncomingMessage, 'headers'>): string[] => {
  const told = [headers['x-forwarded-for']].flat().join(',');
  return told === '' ? [] : told.split(',');
};

/** IPv4 in IPv6's clothes is IPv4; a zone is of this machine alone. */
const plain = (address: string) =>
  address
    .trim()
    .replace(/^::ffff:(?=\d+\.)/i, '')
    .replace(/%.*$/, '');

/** One IPv6 connection has 2^64 addresses to choose from, so the /64 is what counts (RFC 6177). */
function household(address: string): string {
  if (!isIPv6(address)) return address;
  const [head = '', tail] = address.toLowerCase().split('::');
  const groups = (part: string) => (part === '' ? [] : part.split(':'));
  const [first, last] = [groups(head), groups(tail ?? '')];
  const gap = tail === undefined ? [] : Array.from({ length: 8 - first.length - last.length }, () => '0');
  return `${[...first, ...gap, ...last]
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, ''))
    .join(':')}::/64`;
}
