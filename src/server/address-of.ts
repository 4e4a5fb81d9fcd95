import type { IncomingMessage } from 'node:http';
import { BlockList, isIPv6 } from 'node:net';

const nearby = new BlockList();
nearby.addSubnet('127.0.0.0', 8);
nearby.addSubnet('10.0.0.0', 8);
nearby.addSubnet('172.16.0.0', 12);
nearby.addSubnet('192.168.0.0', 16);
nearby.addAddress('::1', 'ipv6');
nearby.addSubnet('fc00::', 7, 'ipv6');

/**
 * The address a request comes from. A caller on this machine or a private network is taken for a proxy, whose last
 * forwarded address is then believed: otherwise everybody behind it would share one limit.
 */
export function addressOf(req: IncomingMessage): string {
  const direct = (req.socket.remoteAddress ?? 'unknown').replace(/^::ffff:/, '');
  const forwarded = [req.headers['x-forwarded-for']].flat().join(',').split(',').at(-1)?.trim();
  return forwarded && nearby.check(direct, isIPv6(direct) ? 'ipv6' : 'ipv4') ? forwarded : direct;
}
