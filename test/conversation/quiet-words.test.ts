import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import * as bereavementWords from '../../dialogs/bereavement/words.ts';
import * as chaplainWords from '../../dialogs/chaplain/words.ts';
import { formWords } from '../../dialogs/form/words.ts';
import * as surveyWords from '../../dialogs/survey/words.ts';
import { loadContent } from '../../src/content/load-content.ts';
import { topicAnswers } from '../../src/conversation/topic-words.ts';
import { conversationWords } from '../../src/conversation/words.ts';
import { stringsIn } from '../support/strings-in.ts';
import { talk } from '../support/talk.ts';

const content = loadContent();

/** What must not be heard by somebody who is bereaved, and why. */
const unfit: readonly (readonly [what: string, pattern: RegExp])[] = [
  ['an exclamation mark', /!/],
  ['an emoji', /\p{Extended_Pictographic}/u],
  ['a rating', /\brat(e|ing|ed)\b|\bstars?\b|\bscore|out of (5|five|10|ten)\b|overall, how was|very good|satisf/i],
  ['“anything else”', /anything else|something else I can|what else|more I can help/i],
  [
    'good cheer',
    /\b(great|brilliant|awesome|wonderful|congratulat|enjoy|exciting|happy to help|glad|delighted|hooray|welcome back|good news)/i,
  ],
  ['something to take up', /(you can|like to|why not) (volunteer|donate)|get involved|sign up|newsletter/i],
];

/** Sentences of the conversation that belong to other paths alone. */
const elsewhere =
  /^conversation\.(greeting|menuAgain|help$|concern|tellConcern|alreadyGiven|nominations|offTopic|unclear)/;

const sayings = [
  ...stringsIn(bereavementWords, 'bereavement'),
  ...stringsIn(surveyWords, 'survey'),
  ...stringsIn(chaplainWords, 'chaplain'),
  ...stringsIn(formWords.en, 'form'),
  ...stringsIn(topicAnswers, 'topics'),
  ...stringsIn(conversationWords.en, 'conversation').filter(({ at }) => !elsewhere.test(at)),
  ...stringsIn(content.booklets, 'booklets'),
  ...stringsIn(content.bereavementCards, 'cards'),
  ...stringsIn(content.helplines, 'helplines'),
];

describe('every string that somebody can hear after a death', () => {
  it('is looked at: words, cards, booklets, and the sentences around them', () => {
    assert.ok(sayings.length > 1_500, `${sayings.length}`);
    for (const part of ['bereavement', 'survey', 'chaplain', 'form', 'topics', 'conversation', 'booklets', 'helplines'])
      assert.ok(
        sayings.some(({ at }) => at.startsWith(part)),
        part,
      );
  });

  for (const [what, pattern] of unfit)
    it(`holds no ${what.replace(/^an? /, '')}`, () => {
      assert.deepEqual(
        sayings.filter(({ text }) => pattern.test(text)),
        [],
      );
    });
});

type Chat = Awaited<ReturnType<typeof talk>>;

/** All that is heard on one way through, with the interruptions and ways out. */
async function walkThrough(chat: Chat, route: string, how: string): Promise<string> {
  const heard: string[] = [];
  const hear = async (turn: ReturnType<Chat['take']>) => {
    const { said } = await turn;
    heard.push(chat.shown(said));
    for (const reply of said)
      if (reply.kind !== 'replace') heard.push(...(reply.suggestions ?? []).map(({ title }) => title));
  };
  await hear(chat.tap('start', 'bereavement'));
  for (const said of ['how long will this take?', 'who sees this?', 'help now', 'talk to a person', 'xyzzy', 'back'])
    await hear(chat.type(said));
  await hear(chat.tap('answer', route));
  await hear(chat.type('Fitzwilliam ward'));
  await hear(chat.fill({ answer: 'booklet,card' }));
  await hear(chat.tap('answer', how));
  if (how !== 'read') {
    await hear(chat.tap('answer', 'language'));
    await hear(chat.type('Polish'));
    await hear(chat.type({ post: 'Jo, 1 High Street', email: 'jo@example.com', call: '01482 000 000' }[how] ?? ''));
  }
  if (/short survey/.test(heard.join('\n'))) await hear(chat.tap('answer', 'later'));
  if (how !== 'read') await hear(chat.tap('send'));
  await hear(chat.type('bereavement survey'));
  for (let left = 4; left > 0; left -= 1) await hear(chat.type('skip'));
  await hear(chat.type('stop'));
  await hear(chat.type('carry on'));
  await hear(chat.type('stop'));
  return heard.join('\n');
}

describe('a way through, heard as it is', () => {
  const ways: readonly (readonly [route: string, how: string])[] = [
    ['adult', 'read'],
    ['child', 'post'],
    ['baby', 'email'],
    ['sudden', 'call'],
    ['unsure', 'post'],
    ['not-say', 'read'],
  ];
  for (const [route, how] of ways)
    it(`is quiet from the first word to the last: ${route}, ${how}`, async () => {
      const chat = await talk();
      await chat.hello();
      const heard = await walkThrough(chat, route, how);
      for (const [what, pattern] of unfit) assert.doesNotMatch(heard, pattern, what);
      await chat.end();
    });
});
