import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'mocha';
import { talk } from '../support/talk.ts';

type Chat = Awaited<ReturnType<typeof talk>>;
let chat: Chat;

describe('first messages', () => {
  beforeEach(async () => {
    chat = await talk();
    await chat.hello();
  });
  afterEach(() => chat.end());

  const says = async (text: string) => chat.shown((await chat.type(text)).said);

  /** A first message, and what has to be in the answer. */
  const table: readonly (readonly [message: string, hears: RegExp])[] = [
    ['I would like to tell you about my visit to the clinic', /Thank you for telling us.*Which service/s],
    ['nobody rang me back and I am not happy with how I was treated', /Thank you for telling us.*Which service/s],
    ["I don't want to complain, the ward staff were lovely", /good to hear about staff who make a difference/],
    ['I want to volunteer', /involve|interest|volunteer/i],
    ['can I nominate nurse Sam for a purple lanyard', /good to hear about staff.*Which team/s],
    ['my mum died last week', /sorry/i],
    ['my husband passed away on sunday what do i do now', /sorry/i],
    ['can I talk to someone please', /Talk to a person/],
    ['what happened to the complaint I sent in', /reference/i],
    ['what can you do', /feedback/i],
    ['please delete my data', /data|delete/i],
    ['can you book me an appointment with my GP', /do not book appointments/],
    [
      'the food at Hull Royal Infirmary canteen, what are its opening hours',
      /Hull University Teaching Hospitals|do not book/,
    ],
    ['ward was dirty and the nurses were rude to my gran', /giving|service/i],
  ];

  describe('a first message in people’s own words', () => {
    for (const [message, hears] of table)
      it(`“${message}”`, async () => {
        assert.match(await says(message), hears);
      });

    for (const message of [
      'I cant go on any more, I want to end it',
      'nie chcę już żyć',
      'لا أريد أن أعيش',
      'my partner hits me and I am scared',
      'he has taken all his tablets and wont wake up',
    ])
      it(`meets “${message}” with help at once, and tells the urgent queue without a word of it`, async () => {
        const answer = await says(message);
        assert.match(answer, /999|111/);
        const [reference = ''] = chat.references;
        const found = await chat.store.cases.find(reference);
        assert.equal(found?.queue, 'urgent');
        assert.equal(await chat.store.cases.words(reference), undefined);
      });

    for (const message of [
      'im so lost without her',
      'he was only three days old',
      'everything is dark since the funeral and nobody answers me',
      'since my son died i cant sleep',
    ])
      it(`never answers “${message}” with a menu of cheerful choices`, async () => {
        const answer = await says(message);
        assert.doesNotMatch(answer, /Find ways to get involved|What would you like to do\?|!/);
      });

    it('says an honest sentence in the person’s language, and goes to the right dialog', async () => {
      const answer = await says('Chciałabym złożyć skargę na pielęgniarkę');
      assert.match(answer, /[ąęłóśżźć]/);
      assert.match(answer, /giving/i);
    });

    it('asks which when two things may be meant, and gives what was said to the one that is chosen', async () => {
      const answer = await says('I want to talk about the care my dad had before he died');
      assert.match(answer, /sorry|Which do you mean/i);
      assert.doesNotMatch(answer, /Find ways to get involved/);
    });
  });

  describe('what a first message told', () => {
    it('is no service when it only says for whom something is', async () => {
      const staff = await talk({ channel: 'teams', person: { id: 'p', name: 'Pat' } });
      try {
        const { said } = await staff.type('I need a bereavement booklet for a family');
        assert.doesNotMatch(JSON.stringify(said), /\],"value":"[a-z-]+","style":"filtered"/);
      } finally {
        await staff.end();
      }
    });

    it('is not asked again, and stands at check answers', async () => {
      const first = await says(
        'My mum was on Fitzwilliam ward. The nurses were rude to her. I want to make a complaint.',
      );
      assert.doesNotMatch(first, /Which service/);
      for (const answer of ['5', 'skip', 'skip', 'skip']) await says(answer);
      const check = await says('check answers');
      assert.match(check, /Fitzwilliam/);
      assert.match(check, /rude to her/);
      assert.match(check, /formal complaint/i);
    });

    it('counts as given by whoever must have given it, and can be changed', async () => {
      await says('I am a patient at Miranda House. It was very good.');
      for (const answer of ['1', 'skip', 'skip', 'tell', 'no']) await says(answer);
      const check = await says('check answers');
      assert.match(check, /Miranda House/);
      assert.match(check, /Change/);
    });

    it('is kept word by word, however long it is', async () => {
      const story = `The ward was cold and the nurse was rude to my mum. ${'It went on all night and nobody came. '.repeat(60)}`;
      await says(`${story} I want to complain`);
      for (const answer of ['patient', 'not sure', '5', 'skip', 'skip', 'skip', 'skip']) await says(answer);
      await chat.tap('send');
      const words = await chat.store.cases.words(chat.references[0] ?? '');
      assert.ok(JSON.stringify(words?.texts).includes(story.trim()));
    });
  });
});
