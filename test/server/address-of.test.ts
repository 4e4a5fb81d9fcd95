import assert from 'node:assert/strict';
import { IncomingMessage } from 'node:http';
import { Socket } from 'node:net';
import fc from 'fast-check';
import { createAddressOf } from '../../src/server/address-of.ts';
import { TrustedProxy } from '../../src/trusted-proxy.ts';

function requestFrom(remote: string, forwarded: string | undefined) {
  const socket = Object.defineProperty(new Socket(), 'remoteAddress', { value: remote });
  const req = new IncomingMessage(socket);
  if (forwarded !== undefined) req.headers['x-forwarded-for'] = forwarded;
  return req;
}

const addressOf = (setting: string | undefined, remote: string, forwarded: string | undefined) =>
  createAddressOf(setting === undefined ? undefined : TrustedProxy.parse(setting))(requestFrom(remote, forwarded));

describe('where a request comes from', () => {
  const cases: readonly (readonly [
    why: string,
    setting: string | undefined,
    remote: string,
    forwarded: string | undefined,
    address: string,
  ])[] = [
    ['nobody is believed without the setting', undefined, '10.0.0.2', '203.0.113.9', '10.0.0.2'],
    ['a stranger is not believed', '10.0.0.2', '198.51.100.7', '203.0.113.9', '198.51.100.7'],
    ['our proxy is', '10.0.0.2', '10.0.0.2', '203.0.113.9', '203.0.113.9'],
    ['what the caller wrote before it is not', '10.0.0.2', '10.0.0.2', '192.0.2.1, 203.0.113.9', '203.0.113.9'],
    ['two proxies of ours are passed', '10.0.0.0/8', '10.0.0.2', '192.0.2.1, 203.0.113.9, 10.9.9.9', '203.0.113.9'],
    ['one proxy, by number', '1', '172.18.0.3', '192.0.2.1, 203.0.113.9', '203.0.113.9'],
    ['two proxies, by number', '2', '172.18.0.3', '192.0.2.1, 203.0.113.9', '192.0.2.1'],
    ['a proxy that says nothing', '1', '172.18.0.3', undefined, '172.18.0.3'],
    ['a proxy that says nonsense', '127.0.0.1', '127.0.0.1', 'unknown', '127.0.0.1'],
    ['IPv4 over an IPv6 socket', '127.0.0.1', '::ffff:127.0.0.1', '::ffff:203.0.113.9', '203.0.113.9'],
    ['a range of IPv6', 'fd00::/8', 'fd12::1', '2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['addresses of one IPv6 connection are one', undefined, '2001:0db8:1:2:ffff::9', undefined, '2001:db8:1:2::/64'],
    ['a short IPv6 address', undefined, '2001:db8::9', undefined, '2001:db8:0:0::/64'],
  ];
  for (const [why, setting, remote, forwarded, address] of cases)
    it(why, () => assert.equal(addressOf(setting, remote, forwarded), address));

  it('is never what a caller made up, whatever they send before our proxy adds its own', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.ipV4(), fc.ipV6(), fc.string())), (made) => {
        const forwarded = [...made.map((one) => one.replaceAll(',', '')), '203.0.113.9'].join(', ');
        assert.equal(addressOf('127.0.0.1', '127.0.0.1', forwarded), '203.0.113.9');
        assert.equal(addressOf('1', '127.0.0.1', forwarded), '203.0.113.9');
      }),
    );
  });
});
