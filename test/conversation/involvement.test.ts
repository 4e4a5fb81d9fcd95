import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'mocha';
import { involvement } from '../../dialogs/involvement/index.ts';
import { loadContent } from '../../src/content/load-content.ts';
import { objectsIn } from '../cards/objects-in.ts';
import { changedContent } from '../support/changed-content.ts';
import { talk } from '../support/talk.ts';

type Chat = Awaited<ReturnType<typeof talk>>;
type Said = Awaited<ReturnType<Chat['type']>>['said'];

let chat: Chat;

/** The addresses that a card opens. */
const links = (said: Said) =>
  said.flatMap((reply) =>
    reply.kind === 'text'
      ? []
      : objectsIn(reply.card.content).flatMap(({ url }) => (typeof url === 'string' ? [url] : [])),
  );

/** The names on a list, from the top. */
const named = (said: Said) =>
  said.flatMap((reply) =>
    reply.kind !== 'text' && reply.card.id === 'offer-list'
      ? objectsIn(reply.card.content).flatMap(({ text, weight, underline }) =>
          typeof text === 'string' && weight === 'bolder' && underline === true ? [text.trim()] : [],
        )
      : [],
  );

const weight = (said: Said) =>
  Math.max(...said.map((reply) => (reply.kind === 'text' ? 0 : Buffer.byteLength(JSON.stringify(reply.card.content)))));

const find = async (interests: string, place: string, time: string) => {
  await chat.tap('start', 'involvement');
  await chat.type(interests);
  await chat.type(place);
  return chat.type(time);
};

describe('finding a way to be involved in the widget', () => {
  beforeEach(async () => {
    chat = await talk({ contact: { phone: '01482 000 000' } });
    await chat.hello();
  });
  afterEach(() => chat.end());

  it('goes from the menu over three questions to a list that says why, and records nothing', async () => {
    const asked = await chat.tap('start', 'involvement');
    assert.deepEqual(chat.drew(asked.said), ['question-choices']);
    await chat.fill({ answer: 'forum' });
    await chat.tap('answer', 'hull');
    const { said } = await chat.tap('answer', 'little');
    assert.deepEqual(named(said), [
      'Patient and Carer Experience Forum: Hull and East Riding',
      'Patient and Carer Experience Forum: Whitby and District',
      'Patient and Carer Experience Forum: Scarborough and Ryedale',
      'Join a forum run by another organisation',
    ]);
    const shown = chat.shown(said);
    assert.match(shown, /You asked about forums\. It is in Hull, as you asked\. It takes as much time as you said\./);
    assert.match(shown, /It is online, so you can join from Hull\./);
    assert.match(shown, /groups run forums too\. You asked about forums\.\n/);
    assert.deepEqual(chat.references, []);
  });

  it('takes typed answers like tapped ones', async () => {
    const typed = named((await find('forums', 'hull', 'not much')).said);
    await chat.tap('start', 'involvement');
    await chat.fill({ answer: 'forum' });
    await chat.tap('answer', 'hull');
    assert.deepEqual(named((await chat.tap('answer', 'little')).said), typed);
  });

  it('shows all about one, with its next dates, a calendar file for each, and the way in', async () => {
    await find('forums', 'hull', 'a little');
    const { said } = await chat.tap('show', 'involvement:forum-hull-east-riding');
    const shown = chat.shown(said);
    for (const row of ['Where', 'How much time', 'Ages', 'Payment and expenses', 'Support', 'Checks', 'Who to ask'])
      assert.match(shown, new RegExp(`^${row}$`, 'm'));
    assert.match(shown, /Wednesday 13 January 2027, 1pm to 3pm/);
    assert.match(shown, /Wednesday 14 April 2027, 1pm to 3pm/);
    assert.match(shown, /examples that nobody has checked yet/);
    assert.deepEqual(links(said), [
      'https://lanyard.example/calendar/forum-hull-east-riding/2027-01-13.ics',
      'https://lanyard.example/calendar/forum-hull-east-riding/2027-04-14.ics',
      'https://lanyard.example/calendar/forum-hull-east-riding/2027-07-14.ics',
    ]);
    assert.equal(chat.buttonOf('start', 'interest:forum-hull-east-riding').card, 'offer');
  });

  it('is started by what a message told, and asks only what is left', async () => {
    const content = loadContent();
    const text = 'I am 15 and I would like to join a youth group in Hull';
    const slots = { interests: ['youth'], locality: 'Hull', young: true } as const;
    const known = involvement.known?.({ label: 'involvement', confidence: 1, slots, text }, content) ?? {};
    const asked = await chat.take({ kind: 'start', dialog: 'involvement', known });
    assert.match(chat.shown(asked.said), /How much time would you like to give/);
    const { said } = await chat.tap('answer', 'some');
    assert.deepEqual(named(said), [
      'Join the Humber Youth Action Group',
      'Join the Youth Recovery and Wellbeing College',
    ]);
    assert.match(chat.shown(said), /It is made for your age\./);
  });

  it('understands a first message in people’s own words', async () => {
    const asked = await chat.type('I want to volunteer in Whitby');
    assert.match(chat.shown(asked.said), /How much time would you like to give/);
    await chat.type('every week');
    const { said } = await chat.type('no');
    assert.deepEqual(named(said), ['Volunteer with us']);
    assert.match(chat.shown(said), /You asked about volunteering\. It is in Whitby, as you asked\./);
  });

  it('never asks somebody who said that they are 15 how old they are', async () => {
    const asked = await chat.type('i am 15, is there a youth group i can join');
    assert.match(chat.shown(asked.said), /Where would you like to take part/);
    await chat.type('online');
    const { said } = await chat.type('not sure');
    assert.equal(named(said)[0], 'Join the Humber Youth Action Group');
  });

  const told: readonly (readonly [string, string | undefined])[] = [
    ['I am 15 and want to help', '11-15'],
    ["my son wants to join, he's 17 years old", '16-17'],
    ['im 44 and bored', 'adult'],
    ['aged 9', 'under-11'],
    ['i want to join for 15 hours', undefined],
    ['I am 100% sure', undefined],
  ];
  for (const [text, age] of told)
    it(`reads the age ${age ?? 'nobody told'} in “${text}”`, () => {
      const said = { label: 'involvement', confidence: 1, slots: {}, text } as const;
      assert.equal(involvement.known?.(said, loadContent()).age, age);
    });

  it('takes somebody who seems young for under 18 without asking', () => {
    const said = {
      label: 'involvement',
      confidence: 1,
      slots: { young: true },
      text: 'for my college project',
    } as const;
    assert.equal(involvement.known?.(said, loadContent()).age, 'under-18');
  });

  it('asks for an age only where it decides something', async () => {
    const forum = await find('forums', 'hull', 'a little');
    assert.deepEqual(chat.drew(forum.said).at(-1), 'offer-list');
    const volunteer = await find('volunteering', 'hull', 'every week');
    assert.match(chat.shown(volunteer.said), /Are you under 18\?/);
    const { said } = await chat.type('skip');
    assert.deepEqual(named(said), ['Volunteer with us']);
  });

  it('shows young people what fits their age, and says so when what they asked for does not', async () => {
    await find('volunteering', 'hull', 'not sure');
    const { said } = await chat.type('13');
    const shown = chat.shown(said);
    assert.match(shown, /Nothing fits just now/);
    assert.doesNotMatch(shown, /Volunteer with us|Sit on an interview panel|Stand as a governor|research/);
    assert.ok(named(said).includes('Join the Humber Youth Action Group'));
    assert.equal(chat.buttonOf('start', 'interest:none:volunteering:hull').card, 'offer-list');
  });

  it('keeps the ages: governors from 16, research accounts from 18, the youth group from 11 to 25', async () => {
    const offeredTo = async (age: string) => {
      await find('being a member or a governor, research, something for young people', 'anywhere', 'not sure');
      return named((await chat.type(age)).said);
    };
    assert.deepEqual((await offeredTo('16')).includes('Stand as a governor'), true);
    assert.deepEqual((await offeredTo('15')).includes('Stand as a governor'), false);
    assert.deepEqual((await offeredTo('17')).includes('Take part in a research study'), false);
    assert.deepEqual((await offeredTo('10')).includes('Join the Humber Youth Action Group'), false);
    assert.deepEqual((await offeredTo('no')).includes('Join the Humber Youth Action Group'), true);
  });

  it('shows a bit of everything to whoever is not sure, and then all of it in parts', async () => {
    await find('not sure', 'anywhere', 'not sure');
    const { said } = await chat.type('skip');
    assert.equal(named(said).length, 5);
    const all: string[] = [];
    const parts = [await chat.tap('show', 'involvement:all:1')];
    parts.push(await chat.tap('show', 'involvement:all:2'), await chat.tap('show', 'involvement:all:3'));
    for (const part of parts) {
      all.push(...named(part.said));
      assert.ok(weight(part.said) < 20_000);
    }
    const open = loadContent().opportunities(chat.clock.now);
    const forPublic = open.filter(({ audiences }) => audiences.includes('public')).map(({ name }) => name);
    assert.deepEqual(all, forPublic);
    assert.throws(() => chat.buttonOf('show', 'involvement:all:4'));
  });

  it('stays far below what a card may weigh, for every opportunity', async () => {
    for (const { id } of loadContent().opportunities(chat.clock.now)) {
      await find('forums', 'hull', 'a little');
      const submission = { ...chat.buttonOf('show', 'involvement:all:1'), value: `involvement:${id}`, fields: {} };
      assert.ok(weight((await chat.take({ kind: 'submission', submission })).said) < 14_000, id);
    }
  }).timeout(30_000);

  it('keeps taking part in research apart: a link and no coordinator', async () => {
    await find('research', 'anywhere', 'not sure');
    const list = await chat.type('no');
    assert.deepEqual(named(list.said), ['Help to shape research', 'Take part in a research study']);
    const { said } = await chat.tap('show', 'involvement:research-taking-part:adult');
    assert.deepEqual(links(said), ['https://bepartofresearch.nihr.ac.uk']);
    assert.match(chat.shown(said), /18 or over to have an account/);
    assert.throws(() => chat.buttonOf('start', 'interest:research-taking-part:adult'));
  });

  it('answers interruptions and asks the same question again', async () => {
    await chat.tap('start', 'involvement');
    await chat.type('forums');
    for (const said of ['help', 'talk to a person', 'help now']) {
      const { said: replies } = await chat.type(said);
      assert.match(chat.shown(replies.slice(-1)), /Where would you like to take part/, said);
    }
    const shown = chat.shown((await chat.type('Whitby')).said);
    assert.match(shown, /How much time/);
  });

  it('goes back and changes without losing another answer', async () => {
    await chat.tap('start', 'involvement');
    await chat.type('forums');
    await chat.type('hull');
    await chat.type('back');
    const asked = await chat.type('whitby');
    assert.match(chat.shown(asked.said), /How much time/);
    await chat.tap('change', 'interests');
    const again = await chat.fill({ answer: 'story' });
    assert.match(chat.shown(again.said), /How much time/);
    const { said } = await chat.type('not sure');
    assert.deepEqual(named(said), ['Share your story at a board meeting']);
    assert.match(chat.shown(said), /It is online, so you can join from Whitby\./);
  });

  it('stops, and carries on with what was answered, also after a restart', async () => {
    await chat.tap('start', 'involvement');
    await chat.type('forums');
    const stopped = await chat.type('stop');
    assert.match(chat.shown(stopped.said), /Carry on: Find ways to get involved/);
    await chat.restart();
    const resumed = await chat.type('carry on');
    assert.match(chat.shown(resumed.said), /Where would you like to take part/);
    await chat.type('whitby');
    await chat.restart();
    assert.match(chat.shown((await chat.type('not sure')).said), /Whitby and District/);
  });

  it('says how to answer when an answer is none of the choices', async () => {
    await chat.tap('start', 'involvement');
    assert.match(chat.shown((await chat.type('purple')).said), /Choose at least one/);
    await chat.type('forums');
    assert.match(chat.shown((await chat.type('the moon')).said), /Choose a place/);
  });

  it('shows details again and again from the same card', async () => {
    await find('forums', 'hull', 'a little');
    await chat.tap('show', 'involvement:forum-whitby');
    const again = await chat.tap('show', 'involvement:forum-whitby');
    assert.equal(again.repeated, false);
    assert.match(chat.shown(again.said), /Whitby and District/);
  });

  for (const value of ['gone', 'champions-forum', '', 'all:99', 'all:x', '../x', 'volunteering:nonsense'])
    it(`answers a button that asks for “${value}” with something that is there`, async () => {
      await find('forums', 'hull', 'a little');
      const submission = { ...chat.buttonOf('show', 'involvement:all:1'), value: `involvement:${value}`, fields: {} };
      const { said } = await chat.take({ kind: 'submission', submission });
      const shown = chat.shown(said);
      if (value.startsWith('all')) assert.match(shown, /This is part 1 of 3/);
      else if (value.startsWith('volunteering')) assert.match(shown, /Volunteer with us/);
      else assert.match(shown, /no longer on our list[\s\S]*All ways to be involved/);
      assert.doesNotMatch(shown, /Champions’ forum lead/);
    });
});

describe('an opportunity that closes while its card is on the screen', () => {
  let changed: ReturnType<typeof changedContent>;
  beforeEach(async () => {
    changed = changedContent();
    changed.edit('opportunities.json', 'forum-whitby', { closes: '2026-11-24' });
    chat = await talk({ content: loadContent(changed.folder) });
    await chat.hello();
    await find('forums', 'whitby', 'a little');
  });
  afterEach(async () => {
    await chat.end();
    changed.remove();
  });

  it('is told as closed, kindly, with the list again and the offer to be told', async () => {
    assert.match(
      chat.shown((await chat.tap('show', 'involvement:forum-whitby')).said),
      /Last day to come forward\n24 November 2026/,
    );
    const old = { ...chat.buttonOf('show', 'involvement:forum-whitby'), fields: {} };
    chat.clock.now = new Date('2026-11-25T00:00:00Z');
    const { said } = await chat.take({ kind: 'submission', submission: old });
    assert.deepEqual(chat.drew(said), ['offer', 'offer-list']);
    assert.match(chat.shown(said), /This has closed: .*Whitby and District/);
    assert.match(chat.shown(said), /The last day to come forward was 24 November 2026\./);
    assert.ok(!named(said).some((name) => name.includes('Whitby')));
    assert.equal(chat.buttonOf('start', 'interest:none:forum').card, 'offer');
  });

  it('is on no list any more', async () => {
    chat.clock.now = new Date('2026-11-25T00:00:00Z');
    const { said } = await find('forums', 'whitby', 'a little');
    assert.ok(!named(said).some((name) => name.includes('Whitby')));
  });
});

describe('finding a way to be involved in Teams', () => {
  beforeEach(async () => {
    chat = await talk({ channel: 'teams', person: { id: 'sam', name: 'Sam Taylor' } });
    await chat.hello();
    await chat.tap('start', 'involvement');
  });
  afterEach(() => chat.end());

  it('asks the same questions on one card, and nobody’s age', async () => {
    const form = { staffInterests: 'champions-forum,improvement', place: 'anywhere', time: 'not-sure' };
    const { said } = await chat.fill(form, 'answer-form');
    assert.deepEqual(named(said), ['Join the champions’ forum', 'Learn quality improvement (QSIR)']);
    assert.match(chat.shown(said), /It is for staff\./);
    assert.deepEqual(chat.drew(said), ['closed-card', 'offer-list']);
    assert.doesNotMatch(chat.shown(said), /under 18/);
  });

  it('shows staff what is for staff beside what is for everybody', async () => {
    const shown: string[] = [];
    await chat.fill({ staffInterests: 'not-sure', place: 'anywhere', time: 'not-sure' }, 'answer-form');
    for (const part of [1, 2, 3]) shown.push(...named((await chat.tap('show', `involvement:all:${part}`)).said));
    for (const name of ['Join the champions’ forum', 'Share good practice', 'Volunteer with us'])
      assert.ok(shown.includes(name));
  });

  it('takes typed answers as well', async () => {
    await chat.type('the champions forum');
    await chat.type('online');
    const { said } = await chat.type('not sure');
    assert.deepEqual(named(said), ['Join the champions’ forum']);
    assert.match(chat.shown(said), /It is online, as you asked\./);
  });

  it('leads to sharing good practice from its own page', async () => {
    await chat.fill({ staffInterests: 'good-practice', place: 'anywhere', time: 'not-sure' }, 'answer-form');
    await chat.tap('show', 'involvement:good-practice');
    const begun = await chat.tap('start', 'good-practice');
    assert.match(chat.shown(begun.said), /What did you or your team do\?/);
  });
});
