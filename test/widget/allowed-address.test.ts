import assert from 'node:assert/strict';
import { allowedAddress } from '../../src/widget/allowed-address.ts';

describe('addresses that a card may open', () => {
  for (const address of [
    'https://www.nhs.uk/',
    'http://localhost:3978/x',
    'tel:01482000000',
    'tel:+44 1482 000000',
    'tel:999',
    'sms:85258?&body=SHOUT',
  ])
    it(`opens ${address}`, () => assert.equal(allowedAddress(address), address));

  for (const address of [
    undefined,
    '',
    'javascript:alert(1)',
    'javascript://www.nhs.uk/%0aalert(1)',
    ' JaVaScRiPt:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'file:///etc/passwd',
    'https:',
    'https:///x',
    '//evil.example',
    'tel:999;phone-context=x',
    'sms:85258',
    'sms:85258?&body=a&to=999',
    'sms:alert(1)?&body=x',
  ])
    it(`does not open ${JSON.stringify(address)}`, () => assert.equal(allowedAddress(address), undefined));
});
