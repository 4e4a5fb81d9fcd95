import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'mocha';
import { talk } from '../support/talk.ts';

let chat: Awaited<ReturnType<typeof talk>>;
const alertOf = () => chat.store.cases.find(chat.references[0] ?? '');

describe('words of danger', () => {
  beforeEach(async () => {
    chat = await talk();
    await chat.hello();
  });
  afterEach(() => chat.end());

  it('are met before anything else, with help and an alert that holds no word', async () => {
    const { said } = await chat.type('i dont want to be here any more');
    const shown = chat.shown(said);
    assert.match(shown, /999/);
    assert.match(shown, /111/);
    assert.match(shown, /Samaritans/);
    assert.match(shown, /I have kept what you wrote/);
    assert.match(shown, /without your words or your name/);
    const alert = await alertOf();
    assert.equal(alert?.queue, 'urgent');
    assert.equal(alert?.hasWords, false);
    assert.doesNotMatch(alert?.reasons.join(' ') ?? '', /want to be here/);
    assert.equal((await chat.store.deliveries.health(chat.clock.now)).waiting, 2);
  });

  it('begin a text message to those who are texted, where the telephone can', async () => {
    const opens = ({ said }: Awaited<ReturnType<typeof chat.type>>) =>
      [...JSON.stringify(said).matchAll(/"(?:sms|tel):[^"]+"/g)].map(([address]) => address);
    const addresses = opens(await chat.type('i dont want to be here any more'));
    assert.ok(addresses.includes('"sms:85258?&body=SHOUT"'), addresses.join(' '));
    assert.ok(addresses.includes('"tel:116123"'), addresses.join(' '));
    const staff = await talk({ channel: 'teams', person: { id: 'p', name: 'Pat' } });
    await staff.hello();
    const inTeams = opens(await staff.type('help now'));
    assert.ok(inTeams.includes('"tel:116123"') && !inTeams.join().includes('sms:'), inTeams.join(' '));
    await staff.end();
  });

  it('say what is true at that hour about who reads the alert', async () => {
    const day = await chat.type('i dont want to be here any more');
    assert.match(chat.shown(day.said), /cannot tell when they will read it/);
    const night = await talk({ atWork: false });
    await night.hello();
    const { said } = await night.type('i dont want to be here any more');
    assert.match(night.shown(said), /not at work at this hour.*use the numbers above/);
    assert.doesNotMatch(night.shown(said), /cannot tell when/);
    await night.end();
  });

  it('of violence at home name the way to leave before the screen is seen, on the website alone', async () => {
    const shown = chat.shown((await chat.type('my husband hits me and i am scared to go home')).said);
    assert.match(shown, /Domestic Abuse/);
    assert.match(shown, /choose “Leave quickly” at the top/);
    const staff = await talk({ channel: 'teams', person: { id: 'p', name: 'Pat' } });
    await staff.hello();
    const inTeams = staff.shown((await staff.type('my husband hits me and i am scared to go home')).said);
    assert.match(inTeams, /Domestic Abuse/);
    assert.doesNotMatch(inTeams, /Leave quickly/);
    await staff.end();
  });

  it('about harm to somebody else go with the alert at once, and the bot says so', async () => {
    const said = 'my neighbour hits her child every night';
    const { said: replies } = await chat.type(said);
    assert.match(chat.shown(replies), /Someone else may be at risk\..*It has what you wrote, without your name/);
    const reference = chat.references[0] ?? '';
    assert.equal((await alertOf())?.hasWords, true);
    assert.match(chat.shown((await chat.tap('stop-here')).said), /What you wrote is with the alert/);
    assert.equal((await chat.store.cases.words(reference))?.texts.length, 1);
  });

  it('of what their writer may do to somebody wait for them, as docs/run.md says', async () => {
    const { said: replies } = await chat.type('I am going to stab my neighbour');
    assert.doesNotMatch(chat.shown(replies), /It has what you wrote/);
    assert.equal((await alertOf())?.hasWords, false);
  });

  it('about harm to somebody else wait for their writer where the clinical owner decided so', async () => {
    const asking = await talk({ harmToOthers: 'ask' });
    await asking.hello();
    const { said } = await asking.type('my neighbour hits her child every night');
    assert.match(asking.shown(said), /without your words or your name/);
    assert.equal((await asking.store.cases.find(asking.references[0] ?? ''))?.hasWords, false);
    await asking.end();
  });

  it('as a first message bring help once, and going on says what was done and asks what is next', async () => {
    await chat.type('I cannot go on. I want to end it all');
    const { said } = await chat.tap('go-on');
    const shown = chat.shown(said);
    assert.match(shown, /adding what you wrote to the alert/);
    assert.match(shown, /When you are ready, you can tell us more/);
    assert.doesNotMatch(shown, /nothing was sent/);
    assert.deepEqual(chat.drew(said), ['help-now', 'offer'], 'the card from before in its place, and no other');
  });

  for (const choice of ['go-on', 'stop-here'])
    it(`leave the numbers in sight after ${choice}, and close the card where somebody may look on`, async () => {
      await chat.type('I want to end it all');
      const shown = chat.shown((await chat.tap(choice)).said);
      assert.match(shown, /999[\s\S]*Samaritans/);
      assert.doesNotMatch(shown, /Stop here\n|Go on\n/);
      await chat.type('my husband hits me and i am scared to go home');
      assert.doesNotMatch(chat.shown((await chat.tap(choice)).said), /999|Domestic Abuse/);
    });

  it('keep the answer they stood in, and go on with the next question', async () => {
    await chat.type('feedback');
    await chat.tap('answer', 'patient');
    await chat.type('not sure');
    await chat.tap('answer', '1');
    await chat.fill({ answer: 'They listened when I said I want to die.' });
    const on = await chat.tap('go-on');
    assert.match(chat.shown(on.said), /adding what you wrote to the alert/);
    assert.match(chat.shown(on.said), /nobody can contact you/);
    assert.match(chat.shown(on.said.slice(-1)), /What could be better/);
    assert.equal((await alertOf())?.hasWords, true);
    await chat.type('back');
    assert.match((await chat.store.conversations.find('someone'))?.state ?? '', /They listened when I said/);
  });

  it('are found in every text of a card, and in every dialog', async () => {
    await chat.type('talk to a person');
    await chat.tap('start', 'contact');
    const { said } = await chat.fill({ name: 'i want to end my life', email: 'a@example.org', phone: '' });
    assert.deepEqual(chat.drew(said), ['help-now']);
  });

  it('pass nothing on when the person stops', async () => {
    await chat.type('i want to die');
    const stopped = await chat.tap('stop-here');
    assert.match(chat.shown(stopped.said), /Your words stay out of the alert/);
    const alert = await alertOf();
    assert.equal(alert?.hasWords, false);
    assert.equal(alert?.hasContact, false);
  });

  it('keep further words until the person has chosen', async () => {
    await chat.type('i want to die');
    assert.match(chat.shown((await chat.type('nobody ever rings back')).said), /I have kept this as well/);
    await chat.type('go on');
    const words = await chat.store.cases.words(chat.references[0] ?? '');
    assert.deepEqual(
      words?.texts.map(({ text }) => text),
      ['i want to die', 'nobody ever rings back'],
    );
  });

  it('raise one alert in a chat, and tell the queue each time', async () => {
    await chat.type('i want to die');
    await chat.type('i will kill myself');
    assert.equal(chat.references.length, 1);
    const history = await chat.store.cases.history(chat.references[0] ?? '');
    assert.deepEqual(
      history.map(({ what }) => what),
      ['received', 'matched-again'],
    );
  });

  it('are not met again when a card merely comes back with them, and nothing passed on is lost', async () => {
    await chat.type('i want to die');
    await chat.tap('go-on');
    await chat.type('feedback');
    for (const answer of ['patient', 'not sure', '1']) await chat.type(answer);
    await chat.fill({ answer: 'they stopped me when i wanted to end my life' });
    await chat.tap('go-on');
    await chat.type('back');
    const again = await chat.fill({ answer: 'they stopped me when i wanted to end my life' });
    assert.deepEqual(chat.drew(again.said), ['summary', 'question-text']);
    const words = await chat.store.cases.words(chat.references[0] ?? '');
    assert.equal(words?.texts.length, 2);
  });

  it('are followed by contact details once the person gives them, and the bot says so', async () => {
    await chat.type('i want to die');
    await chat.tap('go-on');
    await chat.type('contact me');
    await chat.fill({ name: '', email: '', phone: '07700 900123' });
    await chat.tap('skip');
    await chat.tap('skip');
    const sent = await chat.tap('send');
    assert.match(chat.shown(sent.said), /adding your contact details to the alert/);
    assert.equal((await alertOf())?.hasContact, true);
  });

  it('of a past death get words of their own', async () => {
    const { said } = await chat.type('my son took his own life last year');
    assert.match(chat.shown(said), /I am so sorry about what happened/);
  });

  it('are not seen in a figure of speech', async () => {
    const { said } = await chat.type('this queue is killing me');
    assert.doesNotMatch(chat.shown(said), /Please get help now/);
  });
});
