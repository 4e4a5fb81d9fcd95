import assert from 'node:assert/strict';
import { afterEach, describe, it } from 'mocha';
import { formWords } from '../../dialogs/form/words.ts';
import { dialogs } from '../../dialogs/index.ts';
import { locales } from '../../dialogs/locale.ts';
import { conversationWords } from '../../src/conversation/words.ts';
import { findDanger } from '../../src/triage/find-danger.ts';
import { talk } from '../support/talk.ts';

describe('the name of a button, typed', () => {
  for (const locale of locales)
    it(`is no alarm, wherever it is typed (${locale})`, () => {
      const { suggestions, danger, person, tellConcern, takeBack, mine, greeting } = conversationWords[locale];
      const { skip, send, change, stop, takeOut, notSure, heard } = formWords[locale];
      const names = [
        ...Object.values(suggestions),
        ...[danger.goOn, danger.stopHere, ...danger.yes, greeting.help, person.ask, person.title, tellConcern],
        ...[takeBack.yes, takeBack.other, mine.write, skip, send, change, stop, takeOut, notSure, ...heard.notSure],
        ...dialogs.flatMap(({ words }) => [words[locale].title, ...Object.values(words[locale].exits ?? {})]),
      ];
      assert.deepEqual(
        names.filter((name) => findDanger(name).length > 0),
        [],
      );
    });
});

describe('another name for an option', () => {
  let chat: Awaited<ReturnType<typeof talk>>;
  afterEach(() => chat.end());

  it('is no alarm because it only resembles one', async () => {
    chat = await talk();
    await chat.take({
      kind: 'start',
      dialog: 'involvement',
      known: { interests: ['youth'], place: 'hull', time: 'some' },
    });
    assert.deepEqual(chat.drew((await chat.type('i am an adult')).said), ['summary', 'offer-list']);
  });
});
