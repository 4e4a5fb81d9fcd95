import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { loadContent } from '../../src/content/load-content.ts';
import { findDanger } from '../../src/triage/find-danger.ts';
import { createUnderstand } from '../../src/understanding/create-understand.ts';
import type { Meaning } from '../../src/understanding/understood.ts';

const understand = createUnderstand({ content: loadContent(), findDanger });
const meant = async (text: string, audience: 'public' | 'staff' = 'public') =>
  (await understand(text, { audience })).label;

const says = (messages: Readonly<Record<string, Meaning>>) => {
  for (const [text, label] of Object.entries(messages))
    it(`${text} → ${label}`, async () => assert.equal(await meant(text), label));
};

describe('a denial counts', () => {
  says({
    "I don't want to complain, the ward staff were lovely": 'thanks',
    'Not a complaint at all. Your nurses were wonderful with my dad.': 'thanks',
    'dont wanna volunteer or owt, just want to say ta to the nurse': 'thanks',
    "I'm not after an award for her, I want to complain about how she spoke to me": 'complaint',
  });
});

describe('sarcasm is heard as what it is', () => {
  says({
    'oh brilliant, cancelled again. third time this month. keep it up': 'complaint',
    'thanks for nothing': 'complaint',
    'Thank you so much for leaving my dad on a trolley for nineteen hours. Outstanding.': 'complaint',
    'I nominate your receptionist for rudest woman in Hull': 'complaint',
  });
});

describe('figures of speech are no danger', () => {
  says({
    'im dying to join one of your groups': 'involvement',
    'i could murder a cuppa': 'off_topic',
    'that nurse saved my life, thank you': 'thanks',
  });
});

describe('a word of one dialog in a message about another', () => {
  says({
    'is there a volunteer who could drive me to my appointment': 'off_topic',
    'where is the complaint I sent in last month up to': 'status',
    'please delete the complaint I sent': 'forget',
    'my mum died on tuesday and I do not know what to do first': 'bereavement',
    'my brother took his own life last year. is there a support group': 'bereavement',
  });
});

describe('other languages', () => {
  const messages: readonly (readonly [text: string, label: Meaning, language: string])[] = [
    ['Chciałabym złożyć skargę na pielęgniarkę', 'complaint', 'pl'],
    ['Moja mama zmarła wczoraj, co mam zrobić?', 'bereavement', 'pl'],
    ['دەمەوێت خۆبەخش بم', 'involvement', 'ckb'],
    ['لا أريد أن أعيش', 'crisis', 'ar'],
    ['Vreau să mulțumesc asistentei', 'thanks', 'ro'],
    ['Noriu pateikti skundą', 'complaint', 'lt'],
    ['Labdien, vai varu rakstīt latviski?', 'help', 'lv'],
    ['Хочу поговорить с живым человеком', 'person', 'ru'],
    ['Я не хочу жити', 'crisis', 'uk'],
    ['Quero fazer uma reclamação', 'complaint', 'pt'],
    ['شوہر مجھے مارتا ہے', 'safeguarding', 'ur'],
    ['مادرم فوت کرده است', 'bereavement', 'fa'],
    ['ਨਰਸਾਂ ਦਾ ਧੰਨਵਾਦ', 'thanks', 'pa'],
    ['আমার লেখা মুছে ফেলুন', 'forget', 'bn'],
    ['我想投诉', 'complaint', 'zh'],
    ['Môj otec zomrel', 'bereavement', 'sk'],
  ];
  for (const [text, label, language] of messages)
    it(`${language}: ${label}`, async () => {
      const understood = await understand(text, { audience: 'public' });
      assert.equal(understood.label, label);
      assert.equal(understood.slots.language, language);
    });

  it('takes English for English, whatever it names', async () => {
    for (const text of ['can i write in polish', 'my nurse Agnieszka was lovely', 'no', 'pls help me', 'café was shut'])
      assert.equal((await understand(text, { audience: 'public' })).slots.language, undefined);
  });
});

describe('whatever is typed', () => {
  it('gives an answer with a chance between 0 and 1, and never throws', async () => {
    const typed = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.string({ unit: 'grapheme', maxLength: 300 }),
    );
    await fc.assert(
      fc.asyncProperty(typed, fc.constantFrom('public' as const, 'staff' as const), async (text, audience) => {
        const { label, confidence, between } = await understand(text, { audience });
        assert.ok(confidence >= 0 && confidence <= 1);
        assert.equal(between !== undefined, label === 'ambiguous');
      }),
      { numRuns: 150 },
    );
  });

  it('reads 8,000 characters of anything', async () => {
    for (const piece of ['a', 'my mum died ', 'how long ', '🙂', ' ', 'nurse Sarah ', 'lost '])
      assert.ok(await understand(piece.repeat(8_000 / piece.length), { audience: 'public' }));
  });

  it('is sad with the sad, whatever the label', async () => {
    for (const text of ['the house is so quiet', 'hes gone and i miss him', 'i cant stop crying', 'whats the point'])
      assert.equal((await understand(text, { audience: 'public' })).slots.distress, true, text);
  });
});
