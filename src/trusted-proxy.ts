import { BlockList, isIP, isIPv6 } from 'node:net';
import { z } from 'zod/v4';

/** Whose word about a caller's address counts: that many proxies before us, or the proxies at these addresses. */
export type TrustedProxy =
  | { readonly kind: 'hops'; readonly count: number }
  | { readonly kind: 'addresses'; readonly addresses: readonly string[] };

const mend = 'give the number of proxies before the service, or their addresses, for example 127.0.0.1,10.0.0.0/8';

const longestPrefix = (address: string) => (isIPv6(address) ? 128 : 32);

function isRange(text: string): boolean {
  const [address = '', prefix, ...more] = text.split('/');
  if (isIP(address) === 0 || more.length > 0) return false;
  return prefix === undefined || (/^\d{1,3}$/.test(prefix) && Number(prefix) <= longestPrefix(address));
}

/** `TRUSTED_PROXY`: 1 to 9, or addresses and ranges (CIDR) with commas between. */
export const TrustedProxy = z
  .string()
  .transform((text) => text.split(',').map((part) => part.trim()))
  .transform((parts) => parts.filter((part) => part !== ''))
  .refine((parts) => /^[1-9]$/.test(parts.join(',')) || (parts.length > 0 && parts.every(isRange)), mend)
  .transform(
    (parts): TrustedProxy =>
      parts.every(isRange) ? { kind: 'addresses', addresses: parts } : { kind: 'hops', count: Number(parts[0]) },
  );

/** Gives what tells whether an address lies in one of the ranges. */
export function rangesOf(addresses: readonly string[]): (address: string) => boolean {
  const list = new BlockList();
  const familyOf = (address: string) => (isIPv6(address) ? 'ipv6' : 'ipv4');
  for (const range of addresses) {
    const [address = '', prefix = longestPrefix(range.split('/')[0] ?? '')] = range.split('/');
    list.addSubnet(address, Number(prefix), familyOf(address));
  }
  return (address) => isIP(address) !== 0 && list.check(address, familyOf(address));
}
