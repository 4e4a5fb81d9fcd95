import assert from 'node:assert/strict';
import { afterEach, describe, it } from 'mocha';
import { talk } from '../support/talk.ts';

let chat: Awaited<ReturnType<typeof talk>>;
const latest = () => chat.references.at(-1) ?? '';

/** Feedback up to check answers, with these words in it. */
async function written(words: string, options?: Parameters<typeof talk>[0]): Promise<string> {
  chat = await talk(options);
  await chat.hello();
  await chat.type('feedback');
  for (const said of ['patient', 'Westlands', '4', 'skip', words]) await chat.type(said);
  await chat.tap('answer', 'tell');
  return chat.shown((await chat.tap('answer', 'no')).said);
}

describe('private details in a person’s words', () => {
  afterEach(() => chat.end());

  it('are shown back before anything is sent, each with what it is', async () => {
    const shown = await written('Ring mum on 07700 900123, she is at HU6 7RX. Ward 3 was cold at 10am.');
    assert.match(shown, /Your words hold private details[\s\S]*Phone number: 07700 900123[\s\S]*Postcode: HU6 7RX/);
    assert.doesNotMatch(shown, /: Ward 3|: 10am/);
  });

  for (const [how, takeOut] of [
    ['tapped', () => chat.tap('take-out')],
    ['typed', () => chat.type('take them out')],
  ] as const)
    it(`are taken out when that is ${how}, and the rest stays`, async () => {
      await written('Ring mum on 07700 900123. The ward was cold.');
      const shown = chat.shown((await takeOut()).said);
      assert.match(shown, /Ring mum on \[phone number\]\. The ward was cold\./);
      assert.doesNotMatch(shown, /private details|07700/);
      await chat.tap('send');
      assert.doesNotMatch(JSON.stringify(await chat.store.cases.words(latest())), /07700/);
    });

  for (const locale of ['ar', 'ckb'] as const)
    it(`keep the order of their digits where lines run from right to left (${locale})`, async () => {
      const shown = await written('Ring mum on 07700 900123.', { locale });
      assert.match(shown, /: \u206607700 900123\u2069/);
    });

  it('stay when the person sends them', async () => {
    await written('Ring mum on 07700 900123.');
    await chat.tap('send');
    assert.match(JSON.stringify(await chat.store.cases.words(latest())), /07700 900123/);
  });

  it('are not imagined: names of staff and numbers of wards are no one’s secret', async () => {
    const shown = await written('Nurse Ann Smith on ward 12 gave me 500 mg at 14:30.');
    assert.doesNotMatch(shown, /private details/);
    assert.match(chat.shown((await chat.type('take them out')).said), /I see no private details/);
  });
});
