import assert from 'node:assert/strict';
import { afterEach, describe, it } from 'mocha';
import { talk } from '../support/talk.ts';

type Chat = Awaited<ReturnType<typeof talk>>;
const long = 'Bartholomew '.repeat(167).trim();
let chat: Chat;
const shown = async (turn: Promise<Awaited<ReturnType<Chat['take']>>>) => chat.shown((await turn).said);
const answer = async (...texts: readonly string[]) => {
  let last = '';
  for (const text of texts) last = await shown(chat.type(text));
  return last;
};

describe('a name that is far too long', () => {
  afterEach(() => chat.end());

  const places: readonly (readonly [where: string, dialog: string, before: readonly string[], says: RegExp])[] = [
    ['a member of staff', 'nomination', ['thank'], /Keep it to 100 characters or less/],
    ['a team', 'nomination', ['thank', 'Sam'], /Keep it to 200 characters or less/],
    ['a service', 'feedback', ['patient'], /200 characters or less/],
    ['a service, after a death', 'bereavement', ['adult'], /200 characters or less/],
    ['a service, in the survey', 'survey', [...Array(8).fill('skip')], /or skip this question|200 characters/],
  ];
  for (const [where, dialog, before, says] of places)
    it(`of ${where} is asked for again, kindly, and the chat goes on`, async () => {
      chat = await talk();
      await shown(chat.take({ kind: 'start', dialog, known: {} }));
      await answer(...before);
      const asked = await answer(long);
      assert.match(asked, says);
      assert.ok(asked.includes(long.slice(0, 300)), 'what was typed is kept');
      assert.doesNotMatch(await answer('not sure'), says);
    });

  it('beside an email address says what is too long', async () => {
    chat = await talk();
    await chat.take({ kind: 'start', dialog: 'contact', known: {} });
    const asked = await shown(chat.fill({ name: long, email: 'jo@example.com', phone: '' }));
    assert.match(asked, /Keep your name to 100 characters/);
    assert.ok(asked.includes(long.slice(0, 300)));
  });

  it('is no fault of the service on a form card in Teams either', async () => {
    chat = await talk({ channel: 'teams', person: { id: 'me', name: 'Alex' } });
    await chat.take({ kind: 'start', dialog: 'nomination', known: {} });
    const filled = { purpose: 'thank', colleague: '', why: 'So kind.', tellName: 'yes', share: 'no' };
    const asked = await shown(chat.fill({ ...filled, name: long, team: long }, 'answer-form'));
    assert.match(asked, /Keep it to 100 characters or less/);
    assert.match(asked, /Keep it to 200 characters or less/);
    assert.match(
      await shown(chat.fill({ ...filled, name: 'Sam', team: 'westlands' }, 'answer-form')),
      /Check your answers/,
    );
  });
});

describe('a team that nobody knows by that name', () => {
  afterEach(() => chat.end());

  it('can be kept as written in a nomination, as in every dialog', async () => {
    chat = await talk();
    await chat.take({ kind: 'start', dialog: 'nomination', known: {} });
    const asked = await answer('thank', 'Sam', 'zzz quux');
    assert.match(asked, /Keep what I wrote: zzz quux/);
    assert.match(await shown(chat.tap('answer', 'as-written')), /When did you meet them/);
  });
});

describe('a day that cannot be', () => {
  afterEach(() => chat.end());

  const days: readonly (readonly [typed: string, says: RegExp])[] = [
    ['31 February', /not in the calendar/],
    ['31/02/2026', /not in the calendar/],
    ['25 December 2026', /still to come/],
    ['tomorrow', /still to come/],
  ];
  for (const [typed, says] of days)
    it(`“${typed}” is answered with how to mend it, and kept`, async () => {
      chat = await talk();
      await chat.take({ kind: 'start', dialog: 'nomination', known: {} });
      const asked = await answer('thank', 'Sam', 'Westlands', typed);
      assert.match(asked, says);
      assert.ok(asked.includes(typed));
      assert.match(await answer('on 3 November'), /What would you like to thank them for/);
    });
});
