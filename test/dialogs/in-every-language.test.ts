import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { inEveryLanguage } from '../../dialogs/in-every-language.ts';

describe('the door of translations', () => {
  const english = {
    title: 'Hello',
    inner: { one: 'One', two: 'Two' },
    list: ['a', 'b'],
    say: (name: string) => `Hi ${name}`,
  };
  const words = inEveryLanguage(english, {
    pl: { inner: { two: 'Dwa' }, list: ['c'], say: (name) => `Cześć ${name}` },
  });

  it('lays what is translated over the English, and falls back to it', () => {
    assert.equal(words.pl.title, 'Hello');
    assert.deepEqual(words.pl.inner, { one: 'One', two: 'Dwa' });
    assert.deepEqual(words.pl.list, ['c']);
    assert.equal(words.pl.say('Ala'), 'Cześć Ala');
  });

  it('gives English for a language that has nothing, and leaves English alone', () => {
    assert.equal(words.ro, english);
    assert.deepEqual(words.en.inner, { one: 'One', two: 'Two' });
  });
});
