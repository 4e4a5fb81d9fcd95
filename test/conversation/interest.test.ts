import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'mocha';
import { interest } from '../../dialogs/interest/index.ts';
import { loadContent } from '../../src/content/load-content.ts';
import { changedContent } from '../support/changed-content.ts';
import { talk } from '../support/talk.ts';

type Chat = Awaited<ReturnType<typeof talk>>;

let chat: Chat;

/** A button of an opportunity's card, whichever card is on the screen. */
const press = (value: string) =>
  chat.take({ kind: 'submission', submission: { ...chat.buttonOf('start'), value, fields: {} } });

const found = async () => {
  const [reference = ''] = chat.references;
  const opened = await chat.store.cases.find(reference);
  assert.ok(opened, 'nothing was recorded');
  return {
    ...opened,
    fact: (label: string) => opened.facts.find((fact) => fact.label === label)?.value,
    words: await chat.store.cases.words(reference),
    person: await chat.store.cases.person(reference),
  };
};

describe('registering interest in the widget', () => {
  beforeEach(async () => {
    chat = await talk({ contact: { phone: '01482 000 000' } });
    await chat.hello();
  });
  afterEach(() => chat.end());

  it('goes from the list over details to a receipt and a case for the coordinator', async () => {
    await chat.tap('start', 'involvement');
    await chat.fill({ answer: 'interview-panel' });
    await chat.tap('answer', 'hull');
    await chat.tap('answer', 'little');
    await chat.tap('answer', 'adult');
    await chat.tap('show', 'involvement:interview-panel:adult');
    const begun = await chat.tap('start', 'interest:interview-panel:adult');
    assert.match(chat.shown(begun.said), /not part of your care/);
    assert.match(chat.shown(begun.said), /May the coordinator contact you about this\?/);
    await chat.tap('answer', 'yes');
    await chat.fill({ name: 'Jo', email: 'jo@example.com', phone: '' });
    await chat.fill({ answer: 'A room without stairs' });
    const check = await chat.tap('answer', 'no');
    const shown = chat.shown(check.said);
    for (const answer of [
      /Sit on an interview panel/,
      /No, I am 18 or over/,
      /jo@example\.com/,
      /A room without stairs/,
    ])
      assert.match(shown, answer);
    const sent = await chat.tap('send');
    assert.match(chat.shown(sent.said), /Your interest is registered/);
    assert.match(chat.shown(sent.said), /The coordinator will contact you by Monday 30 November\./);
    assert.match(chat.shown(sent.said), /To withdraw, type “withdraw”/);
    const made = await found();
    assert.deepEqual([made.kind, made.queue, made.retention], ['involvement', 'involvement', 'involvement']);
    assert.deepEqual(made.facts, [
      { label: 'They want', value: 'To take part' },
      { label: 'Opportunity', value: 'Sit on an interview panel' },
      { label: 'Coordinator', value: 'Patient involvement coordinator' },
      { label: 'Locality', value: 'Hull; East Riding; Whitby; Scarborough and Ryedale; Online' },
      { label: 'Age', value: '18 or over' },
      { label: 'May hear of other ways', value: 'No' },
    ]);
    assert.deepEqual(made.person?.contact, { name: 'Jo', email: 'jo@example.com' });
    assert.equal(made.words?.texts[0]?.text, 'A room without stairs');
    assert.equal((await chat.store.deliveries.health(chat.clock.now)).waiting, 1);
  });

  it('takes typed answers like tapped ones', async () => {
    await press('interest:forum-whitby');
    for (const said of ['yes please', '17', 'Ann 07700 900123', 'skip', 'ok']) await chat.type(said);
    await chat.type('send');
    const made = await found();
    assert.deepEqual(made.person?.contact, { name: 'Ann', phone: '07700 900123' });
    assert.equal(made.fact('Age'), '16 or 17');
    assert.equal(made.fact('Locality'), 'Whitby; Online');
    assert.equal(made.fact('May hear of other ways'), 'Yes');
  });

  it('passes nothing on, and asks for no contact, when somebody would rather not be contacted', async () => {
    await press('interest:volunteering');
    const { said } = await chat.tap('answer', 'no');
    assert.match(chat.shown(said), /I have passed nothing on/);
    assert.deepEqual(chat.references, []);
  });

  it('invites an adult to help young people, and asks nobody for a date of birth', async () => {
    await press('interest:youth-action-group');
    await chat.tap('answer', 'yes');
    const { said } = await chat.tap('answer', '11-15');
    assert.match(chat.shown(said), /How can we reach you, or an adult you trust\?/);
    assert.match(chat.shown(said), /An adult can help you with this\./);
    assert.ok(!interest.questions.some(({ kind }) => kind === 'date'));
  });

  it('does not ask for an age that the opportunity has settled, nor one that was told', async () => {
    await press('interest:recovery-college-learn');
    assert.match(chat.shown((await chat.tap('answer', 'yes')).said), /How can we reach you\?/);
    await press('interest:youth-action-group:11-15');
    assert.match(chat.shown((await chat.tap('answer', 'yes')).said), /an adult you trust/);
  });

  it('needs a way to reach somebody, and keeps what was typed where it does not fit', async () => {
    await press('interest:recovery-college-learn');
    await chat.tap('answer', 'yes');
    assert.match(chat.shown((await chat.type('skip')).said), /I need an answer to this one/);
    const wrong = await chat.fill({ name: 'Jo', email: 'jo at home', phone: '' });
    assert.match(chat.shown(wrong.said), /Enter an email address like/);
    assert.match(chat.shown(wrong.said), /jo at home/);
  });

  it('tells when there is something: kinds and place are carried, not asked again', async () => {
    await press('interest:none:volunteering,story:whitby');
    await chat.tap('answer', 'yes');
    await chat.type('skip');
    await chat.fill({ name: '', email: 'jo@example.com', phone: '' });
    const check = await chat.type('skip');
    assert.match(chat.shown(check.said), /Volunteering\nTelling my story|Telling my story[\s\S]*Whitby/);
    const { said } = await chat.tap('send');
    assert.match(chat.shown(said), /We will tell you when there is something/);
    const made = await found();
    assert.equal(made.fact('They want'), 'To hear when there is something');
    assert.equal(made.fact('Interested in'), 'Volunteering; Telling my story to the board');
    assert.equal(made.fact('Locality'), 'Whitby');
    assert.equal(made.fact('Opportunity'), undefined);
  });

  it('asks what to hear about where nothing was said, and takes “everything” as a skip', async () => {
    await press('interest:none');
    await chat.type('skip');
    const { said } = await chat.type('skip');
    assert.match(chat.shown(said), /May we contact you when there is something\?/);
  });

  it('offers to tell when there is a date where there is none now', async () => {
    await chat.tap('start', 'involvement');
    await chat.fill({ answer: 'improvement' });
    await chat.tap('answer', 'anywhere');
    await chat.tap('answer', 'not-sure');
    await chat.tap('answer', 'adult');
    const details = await chat.tap('show', 'involvement:qsir:adult');
    assert.match(chat.shown(details.said), /There is no date now\. We can tell you when there is\./);
    const { said } = await chat.tap('start', 'interest:qsir:adult');
    assert.match(chat.shown(said), /You cannot join “Learn quality improvement \(QSIR\)” at the moment\./);
  });

  it('starts from a sentence, and keeps words that name no opportunity sealed with the case', async () => {
    await chat.type('I would like to register my interest');
    await chat.tap('answer', 'register');
    await chat.type('the knitting circle at Miranda House');
    await chat.tap('answer', 'yes');
    await chat.type('skip');
    await chat.type('jo@example.com');
    await chat.type('skip');
    await chat.tap('answer', 'no');
    await chat.tap('send');
    const made = await found();
    assert.equal(made.fact('Opportunity'), 'In their own words');
    assert.doesNotMatch(JSON.stringify(made.facts), /knitting/);
    assert.equal(made.words?.texts[0]?.text, 'the knitting circle at Miranda House');
  });

  it('finds an opportunity by part of its name when it is one alone', async () => {
    await press('interest');
    await chat.tap('answer', 'register');
    for (const said of ['youth action group', 'yes', 'skip', 'jo@example.com', 'skip', 'no']) await chat.type(said);
    await chat.tap('send');
    assert.equal((await found()).fact('Opportunity'), 'Join the Humber Youth Action Group');
  });

  it('answers interruptions and asks the same question again', async () => {
    await press('interest:volunteering');
    await chat.tap('answer', 'yes');
    for (const said of ['help', 'talk to a person', 'help now']) {
      const { said: replies } = await chat.type(said);
      assert.match(chat.shown(replies.slice(-1)), /Are you under 18\?/, said);
    }
  });

  it('looks at another opportunity in the middle, and goes on', async () => {
    await press('interest:volunteering');
    await chat.tap('answer', 'yes');
    const show = { card: 'offer-list', action: 'show', nonce: 'm1.1', value: 'involvement:forum-whitby', fields: {} };
    const { said } = await chat.take({ kind: 'submission', submission: show });
    assert.match(chat.shown(said), /Whitby and District/);
    assert.match(chat.shown((await chat.type('no')).said), /How can we reach you\?/);
  });

  it('goes back, changes one answer and loses no other', async () => {
    await press('interest:recovery-college-learn');
    for (const said of ['yes', 'jo@example.com', 'BSL please', 'no']) await chat.type(said);
    await chat.tap('change', 'contact');
    const check = await chat.fill({ name: '', email: 'sam@example.com', phone: '' });
    assert.match(chat.shown(check.said), /sam@example\.com/);
    assert.match(chat.shown(check.said), /BSL please/);
    assert.match(chat.shown((await chat.type('back')).said), /other ways to be involved/);
  });

  it('stops without sending, and carries on after a reload with everything that was given', async () => {
    await press('interest:recovery-college-learn');
    await chat.type('yes');
    await chat.type('jo@example.com');
    await chat.type('stop');
    assert.deepEqual(chat.references, []);
    await chat.restart();
    const { said } = await chat.type('carry on');
    assert.match(chat.shown(said), /What do you need, so that you can take part\?/);
    for (const answer of ['skip', 'no', 'send']) await chat.type(answer);
    assert.equal((await found()).fact('Opportunity'), 'Learn at the Recovery College');
  });

  it('is withdrawn by a word in the same chat, also after the coordinator has read it', async () => {
    await press('interest:recovery-college-learn');
    for (const said of ['yes', 'jo@example.com', 'skip', 'no', 'send']) await chat.type(said);
    const [reference = ''] = chat.references;
    const event = { at: chat.clock.now, actor: { id: 'kim', name: 'Kim' }, what: 'words-shown' } as const;
    const key = { channel: 'teams', conversationId: 'desk', activityId: 'shown' } as const;
    await chat.store.turns.commit({ key, at: event.at, said: [], records: [{ kind: 'note', reference, event }] });
    await chat.type('withdraw');
    await chat.tap('start', `withdraw:${reference}`);
    await chat.tap('start', `withdraw-yes:${reference}`);
    assert.equal((await found()).state, 'withdrawn');
    assert.equal((await found()).person?.contact, undefined);
  });

  it('makes one case of a double tap', async () => {
    await press('interest:recovery-college-learn');
    for (const said of ['yes', 'jo@example.com', 'skip', 'no']) await chat.type(said);
    const submission = { ...chat.buttonOf('send'), fields: {} };
    await chat.take({ kind: 'submission', submission }, 'one');
    await chat.take({ kind: 'submission', submission }, 'two');
    assert.equal((await chat.store.deliveries.health(chat.clock.now)).waiting, 1);
  });

  for (const argument of ['gone', '', 'none:nonsense:nowhere', '%00', 'volunteering:99'])
    it(`takes a button that carries “${argument}” as far as it makes sense`, async () => {
      const { said } = await press(`interest:${argument}`);
      assert.match(chat.shown(said), /What would you like|May the coordinator/);
    });

  it('lets words of danger come first, and loses nothing', async () => {
    await press('interest:recovery-college-learn');
    await chat.type('yes');
    await chat.type('jo@example.com');
    const met = await chat.fill({ answer: 'I want to kill myself' });
    assert.ok(chat.drew(met.said).includes('help-now'));
    const { said } = await chat.type('go on');
    assert.match(chat.shown(said), /other ways to be involved/);
  });
});

describe('interest in an opportunity that closed while its card was on the screen', () => {
  let changed: ReturnType<typeof changedContent>;
  beforeEach(async () => {
    changed = changedContent();
    changed.edit('opportunities.json', 'forum-whitby', { closes: '2026-11-24' });
    chat = await talk({ content: loadContent(changed.folder) });
    await chat.hello();
  });
  afterEach(async () => {
    await chat.end();
    changed.remove();
  });

  it('says so, and offers to tell when it opens again', async () => {
    chat.clock.now = new Date('2026-11-25T00:00:00Z');
    const { said } = await press('interest:forum-whitby');
    assert.match(chat.shown(said), /You cannot join “.*Whitby and District” at the moment\./);
    for (const answer of ['yes', 'skip', 'jo@example.com', 'skip']) await chat.type(answer);
    await chat.type('send');
    const made = await found();
    assert.equal(made.fact('They want'), 'To hear when there is something');
    assert.match(made.fact('Opportunity') ?? '', /Whitby and District/);
  });

  it('is told to the coordinator as closed when it closed between the first answer and the last', async () => {
    await press('interest:forum-whitby');
    for (const answer of ['yes', 'skip', 'jo@example.com', 'skip', 'no']) await chat.type(answer);
    chat.clock.now = new Date('2026-11-25T00:00:00Z');
    await chat.type('send');
    assert.equal((await found()).fact('They want'), 'To hear when there is something');
  });
});

describe('registering interest in Teams', () => {
  beforeEach(async () => {
    chat = await talk({ channel: 'teams', person: { id: 'sam', name: 'Sam Taylor' } });
    await chat.hello();
  });
  afterEach(() => chat.end());

  it('is one card that needs no contact details, because Teams says who it is', async () => {
    await press('interest:champions-forum');
    await chat.fill({ agree: 'yes', which: 'Join the champions’ forum', about: 'register' }, 'answer-form');
    const form = { agree: 'yes', which: 'Join the champions’ forum', about: 'register', access: '', others: 'no' };
    const contact = { 'reach.name': '', 'reach.email': '', 'reach.phone': '' };
    const check = await chat.fill({ ...form, ...contact }, 'answer-form');
    assert.equal(check.card?.id, 'check-answers');
    assert.doesNotMatch(chat.shown(check.said), /under 18/);
    await chat.tap('send');
    const made = await found();
    assert.equal(made.fact('Coordinator'), 'Champions’ forum lead');
    assert.deepEqual(made.person?.contact, { name: 'Sam Taylor' });
  });
});
