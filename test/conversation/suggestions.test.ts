import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'mocha';
import { locales } from '../../dialogs/locale.ts';
import { conversationWords } from '../../src/conversation/words.ts';
import { talk } from '../support/talk.ts';

describe('the buttons below the last thing said', () => {
  let chat: Awaited<ReturnType<typeof talk>>;
  beforeEach(async () => {
    chat = await talk();
  });
  afterEach(() => chat.end());

  const below = ({ said }: Awaited<ReturnType<typeof chat.type>>) => {
    const last = said.findLast(({ kind }) => kind !== 'replace');
    return last === undefined || last.kind === 'replace' ? [] : (last.suggestions ?? []).map(({ title }) => title);
  };

  it('offer something else between two dialogs, never in the middle of one', async () => {
    assert.deepEqual(below(await chat.hello()), [], 'the menu holds its own');
    assert.deepEqual(below(await chat.type('feedback')), ['Back', 'Stop', 'Talk to a person', 'Help now']);
    assert.deepEqual(below(await chat.type('stop')), [], 'so does this');
    assert.deepEqual(below(await chat.type('help now')), ['Do something else', 'Talk to a person']);
    assert.ok(!below(await chat.type('I want to die')).includes('Do something else'), 'first go on, or stop here');
  });

  for (const locale of locales)
    it(`lead to the menu in their own language (${locale})`, async () => {
      await chat.end();
      chat = await talk({ locale });
      const asked = await chat.type(conversationWords[locale].suggestions.menu);
      assert.deepEqual(chat.drew(asked.said), ['greeting']);
    });
});
