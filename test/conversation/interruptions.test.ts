import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'mocha';
import type { Dialog } from '../../dialogs/dialog.ts';
import { dialogs } from '../../dialogs/index.ts';
import { conversationWords } from '../../src/conversation/words.ts';
import { talk } from '../support/talk.ts';

type Chat = Awaited<ReturnType<typeof talk>>;
let chat: Chat;

describe('interruptions', () => {
  beforeEach(async () => {
    chat = await talk();
    await chat.hello();
  });
  afterEach(() => chat.end());

  const shown = ({ said }: Awaited<ReturnType<Chat['take']>>) => chat.shown(said);

  /** Begins a dialog and gives what its first question asks. */
  async function begin({ id, questions, words }: Dialog): Promise<string> {
    const said = shown(await chat.take({ kind: 'start', dialog: id, known: {} }));
    const asked = questions
      .map((question) => words.en.questions[question.id]?.ask)
      .find((ask) => typeof ask === 'string' && said.includes(ask));
    return typeof asked === 'string' ? asked : assert.fail(`${id} asks nothing: ${said}`);
  }

  /** What people say in the middle of something, and what has to be in the answer. */
  const interruptions: readonly (readonly [says: string, hears: RegExp])[] = [
    ['how long will this take?', /about 5 minutes/],
    ['who sees this?', /patient experience team reads/],
    ['is it anonymous?', /do not have to give your name/],
    ['will it affect my care?', /does not affect your care/],
    ['are you a real person?', /computer program/],
    ['is anyone watching this?', /[Nn]obody watches/],
    ['help', /You can type/],
    ['help now', /999/],
    ['talk to a person', /Talk to a person/],
  ];

  const forPublic = dialogs.filter(({ audiences, id }) => audiences.includes('public') && id !== 'answer');

  for (const dialog of forPublic)
    describe(`in the middle of ${dialog.id}`, () => {
      for (const [says, hears] of interruptions)
        it(`“${says}” is answered, and the same question comes back`, async () => {
          const asked = await begin(dialog);
          const answered = shown(await chat.type(says));
          assert.match(answered, hears);
          assert.ok(answered.includes(asked), `“${asked}” does not come back in: ${answered}`);
        });

      it('words of danger are met with help, and going on brings the question back', async () => {
        const asked = await begin(dialog);
        assert.match(shown(await chat.type('I want to kill myself')), /111|999/);
        assert.ok(shown(await chat.type('go on')).length > 0);
        assert.ok(shown(await chat.type('who sees this?')).includes(asked) || chat.references.length > 0);
      });

      it('back at the first question says that it is the first, and keeps it open', async () => {
        const asked = await begin(dialog);
        assert.match(shown(await chat.type('back')), /This is the first question/);
        assert.ok(shown(await chat.type('who sees this?')).includes(asked));
      });

      it('start again asks the first question again', async () => {
        const asked = await begin(dialog);
        assert.ok(shown(await chat.type('start again')).includes(asked));
      });

      it('stop ends it with nothing sent, and nothing cheerful after a quiet one', async () => {
        await begin(dialog);
        const stopped = shown(await chat.type('stop'));
        assert.match(stopped, /Nothing was sent/);
        if (dialog.quiet) assert.doesNotMatch(stopped, new RegExp(conversationWords.en.menuAgain.replace('?', '\\?')));
        assert.equal(chat.references.length, 0);
      });
    });

  describe('a story in the middle of a choice', () => {
    it('is kept beside the answers and goes with them, also when it answers the choice', async () => {
      await chat.type('feedback');
      const kept = shown(await chat.type('the corridor was so cold that night, for four whole hours'));
      assert.match(kept, /I have kept that/);
      assert.match(shown(await chat.type('my dad also waited there with my sister that night')), /Which service/);
      for (const answer of ['not sure', '4', 'skip', 'skip', 'tell']) await chat.type(answer);
      await chat.tap('send');
      const words = await chat.store.cases.words(chat.references[0] ?? '');
      assert.match(JSON.stringify(words?.texts), /four whole hours/);
      assert.match(JSON.stringify(words?.texts), /with my sister that night/);
    });
  });

  it('have nobody work out what a word or three mean that answer the question', async () => {
    await chat.end();
    chat = await talk({ understand: async () => assert.fail('it was worked out') });
    await chat.hello();
    await chat.type('give feedback');
    assert.match(shown(await chat.type('a carer')), /Which service/);
    await assert.rejects(chat.type('how long does this take?'), /worked out/);
  });

  describe('another dialog in the middle of one', () => {
    const elsewhere: readonly (readonly [from: string, answers: readonly string[], says: string, to: RegExp])[] = [
      ['feedback', ['carer'], 'I would like to volunteer for the trust', /involve|volunteer/i],
      ['involvement', [], 'my mum died last week and I need the bereavement booklet', /sorry/],
      ['bereavement', [], 'I want to make a formal complaint about rude staff', /service|complaint|giving/i],
      ['nomination', [], 'how do I make a complaint about the food', /complain|giving|service/i],
    ];
    for (const [from, answers, says, to] of elsewhere)
      it(`leaves ${from} for it, keeps the answers, and comes back`, async () => {
        const dialog = dialogs.find(({ id }) => id === from) ?? assert.fail(from);
        await begin(dialog);
        for (const answer of answers) await chat.type(answer);
        assert.match(shown(await chat.type(says)), to);
        await chat.type('stop');
        const back = shown(await chat.type('carry on'));
        assert.ok(back.length > 0);
        assert.equal(chat.references.length, 0);
      });
  });
});
