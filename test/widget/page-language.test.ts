import assert from 'node:assert/strict';
import { addressWith, leftAs } from '../../src/widget/left-as.ts';
import { spokenIn } from '../../src/widget/spoken-in.ts';

describe('the language of a line', () => {
  const table = [
    ['ar', 'مرحبًا. أنا Lanyard', 'ar'],
    ['ckb', 'Volunteer at a hospital', 'en'],
    ['ar', '999', 'ar'],
    ['pl', 'Volunteer at a hospital', 'pl'],
    [undefined, 'Hello', undefined],
  ] as const;
  for (const [lang, text, spoken] of table)
    it(`is ${spoken ?? 'unmarked'} for “${text}” in a message in ${lang ?? 'no language'}`, () => {
      assert.equal(spokenIn(lang, text), spoken);
    });
});

describe('the address of the next page', () => {
  const table = [
    ['', undefined, '/chat'],
    ['', 'idle', '/chat?idle'],
    ['?lang=pl', undefined, '/chat?lang=pl'],
    ['?lang=pl&idle', 'deleted', '/chat?lang=pl&deleted'],
    ['?lang=p%26l', undefined, '/chat?lang=p%26l'],
    ['?utm=x', undefined, '/chat'],
  ] as const;
  for (const [search, why, address] of table)
    it(`is ${address} from “${search}”${why === undefined ? '' : `, ${why}`}`, () => {
      assert.equal(addressWith({ pathname: '/chat', search }, why), address);
    });

  it('says what became of the chat before, whatever else stands there', () => {
    assert.equal(leftAs('?idle'), 'idle');
    assert.equal(leftAs('?lang=pl&deleted'), 'deleted');
    assert.equal(leftAs('?lang=idle'), undefined);
  });
});
