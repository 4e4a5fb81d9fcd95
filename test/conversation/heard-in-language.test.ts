import assert from 'node:assert/strict';
import { afterEach, describe, it } from 'mocha';
import { locales } from '../../dialogs/locale.ts';
import { languageSentences, switchSentences } from '../../src/conversation/language-words.ts';
import { conversationWords } from '../../src/conversation/words.ts';
import { carelessly } from '../support/carelessly.ts';
import { talk } from '../support/talk.ts';

let chat: Awaited<ReturnType<typeof talk>>;

describe('the choice below help', () => {
  afterEach(() => chat.end());

  for (const locale of locales)
    it(`is understood as it is typed (${locale})`, async () => {
      const { goOn, stopHere, yes, stoppedHere, chooseFirst } = conversationWords[locale].danger;
      for (const [typed, answer] of [
        [carelessly(goOn), undefined],
        [yes[0] ?? 'none', undefined],
        [carelessly(stopHere), stoppedHere],
      ] as const) {
        chat = await talk({ locale });
        await chat.hello();
        await chat.type('i want to die');
        const shown = chat.shown((await chat.type(typed)).said);
        assert.equal(shown.includes(chooseFirst), false, typed);
        if (answer !== undefined) assert.ok(shown.includes(answer), typed);
        if (typed !== carelessly(stopHere)) await chat.end();
      }
    });
});

describe('a first message in a language that the chat speaks', () => {
  const first = {
    pl: 'Chciałbym podziękować pielęgniarkom na oddziale',
    ro: 'Aș vrea să le mulțumesc asistentelor de pe secție',
    ar: 'أريد أن أشكر الممرضات في القسم',
    ckb: 'دەمەوێت سوپاسی پەرستارەکانی بەشەکە بکەم',
  } as const;
  afterEach(() => chat.end());

  for (const locale of ['pl', 'ro', 'ar', 'ckb'] as const)
    for (const spoken of [true, false])
      it(`is told ${spoken ? 'where to choose it' : 'that only English is spoken'} (${locale})`, async () => {
        chat = await talk({ languages: spoken ? ['en', locale] : ['en'] });
        await chat.hello();
        const shown = chat.shown((await chat.type(first[locale])).said);
        assert.equal(shown.includes(switchSentences[locale] ?? 'none'), spoken);
        assert.equal(shown.includes(languageSentences[locale] ?? 'none'), !spoken);
      });
});
