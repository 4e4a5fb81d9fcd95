import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { loadContent } from '../../src/content/load-content.ts';
import type { Case, CaseEvent, CaseWords } from '../../src/store/case.ts';
import { drawCase } from '../../src/team/draw-case.ts';
import { drawWords } from '../../src/team/draw-words.ts';
import { objectsIn } from '../cards/objects-in.ts';

const content = loadContent();
const at = new Date('2026-11-23T10:42:00Z');
const sam = { id: 'sam', name: 'Sam' };
const ada = { id: 'ada', name: 'Ada' };

const complaint: Case = {
  reference: 'LAN-ABCD-FGHJK',
  kind: 'feedback',
  version: 1,
  state: 'new',
  queue: 'complaints',
  route: 'complaint',
  urgency: 'soon',
  flags: [],
  reasons: ['They asked for a formal complaint.'],
  rating: 5,
  facts: [],
  joined: 0,
  countsAsFft: true,
  publish: false,
  retention: 'complaint',
  receivedAt: at,
  stateAt: at,
  touchedAt: at,
  dueAt: new Date('2026-11-26T17:00:00Z'),
  hasWords: true,
  hasContact: true,
};
const alert: Case = {
  ...complaint,
  kind: 'alert',
  queue: 'urgent',
  urgency: 'urgent',
  hasWords: false,
  hasContact: false,
};

const event = (what: CaseEvent['what'], actor: CaseEvent['actor']): CaseEvent => ({ at, actor, what });
const shown = (card: { readonly content: unknown }) =>
  objectsIn(card.content).flatMap(({ text, title }) => [text, title].filter((one) => typeof one === 'string'));
const draw = (found: Case, history: readonly CaseEvent[] = []) =>
  shown(drawCase({ found, history, messages: [], standsIn: false, content, at })).join('\n');

describe('the card of a case', () => {
  it('says what it is, how they rated it, and when it is due, with the weekday', () => {
    const card = draw(complaint);
    for (const fact of ['Complaint', 'LAN-ABCD-FGHJK', 'Soon', 'Very poor', 'Given, shown with their words'])
      assert.match(card, new RegExp(fact));
    assert.match(card, /Due\nThursday 26 November at 5pm/);
  });

  it('tells once what its band tells, and who has read the words, each once', () => {
    const claimed: Case = { ...complaint, state: 'claimed', claimedBy: sam, claimedAt: at };
    const history = [
      event('received', 'lanyard'),
      event('words-shown', sam),
      event('claimed', sam),
      event('words-shown', sam),
      event('words-shown', ada),
    ];
    const card = draw(claimed, history);
    assert.equal(card.match(/Claimed by Sam|claimed by Sam/g)?.length, 1);
    assert.match(card, /So far\nRead by Sam, Ada/);
  });

  it('stays small however often it was read and added to', () => {
    const history = Array.from({ length: 500 }, (_, index) => [
      event('words-shown', { id: `${index}`, name: `Colleague ${index}` }),
      event('matched-again', 'lanyard'),
    ]).flat();
    const card = drawCase({ found: complaint, history, messages: [], standsIn: false, content, at });
    assert.ok(JSON.stringify(card.content).length < 8_000);
    assert.match(shown(card).join('\n'), /Colleague 5 and 494 more/);
  });
});

describe('the card of an alert', () => {
  it('has no words behind it at first, says so, and offers none', () => {
    const card = draw(alert);
    assert.match(card, /they have not chosen to pass them on/);
    assert.doesNotMatch(card, /Show what they said/);
  });

  it('offers the words when the person went on, and says whether they can be reached', () => {
    const history = [event('received', 'lanyard'), event('words-added', 'person')];
    const card = draw({ ...alert, hasWords: true }, history);
    assert.match(card, /They left no way to reach them/);
    assert.match(card, /Show what they said/);
    assert.match(card, /words or contact added/);
    assert.match(draw({ ...alert, hasWords: true, hasContact: true }), /They left a way to reach them/);
  });
});

/** Scripts, marks, control characters and half emoji: whatever a keyboard or an attacker sends. */
const alphabets = [
  'a',
  '"\\',
  '\u0001',
  '水',
  '👩🏽‍⚕️',
  '<at>',
  '${reference}',
  '{{DATE(',
  '\n',
  '\u202e',
  '[x](javascript:1)',
];

function storyOf(seed: number, length: number): string {
  let state = seed;
  const next = () => {
    state = (state * 48_271) % 2_147_483_647;
    return state;
  };
  let text = '';
  while (text.length < length) text += alphabets[next() % alphabets.length];
  return text;
}

describe('the words, for one viewer', () => {
  const pagesOf = (said: CaseWords, person = { contact: { name: storyOf(9, 100), email: storyOf(8, 254) } }) => {
    const pages: string[][] = [];
    for (let page = 0; page < 20; page += 1) {
      const card = drawWords({ found: complaint, said, person, page, history: [], messages: [] });
      assert.ok(Buffer.byteLength(JSON.stringify(card.content)) < 28 * 1024, `page ${page} fits on a card`);
      const texts = objectsIn(card.content)
        .filter(({ style, type }) => type === 'Container' && style === 'emphasis')
        .map(({ items }) =>
          objectsIn(items)
            .filter(({ type }) => type === 'TextRun')
            .slice(1)
            .map(({ text }) => text)
            .join(''),
        );
      pages.push(texts);
      if (!/Show more of their words/.test(JSON.stringify(card.content))) return pages;
    }
    throw new Error('the pages have no end');
  };

  it('come whole over pages that each fit on a card, whatever they are made of', () => {
    const mixed = Array.from({ length: 40 }, (_, index) => storyOf(index + 1, (index + 1) * 200));
    const pure = alphabets.map((letters) => letters.repeat(Math.floor(8_000 / letters.length)));
    for (const text of [...mixed, ...pure]) {
      const pages = pagesOf({ texts: [{ question: 'good', label: 'What was good', text }], answers: [] });
      assert.equal(pages.flat().join(''), text);
    }
  });

  it('stand first, and the short answers once, on lines below', () => {
    const said: CaseWords = {
      texts: [{ question: 'good', label: 'What was good', text: 'Kind\nand patient' }],
      answers: [
        { label: 'Overall experience', answer: 'Very good' },
        { label: 'What was good', answer: 'Kind\nand patient' },
        { label: 'How to reach you', answer: 'Jo\njo@example.org' },
      ],
    };
    const person = { contact: { name: 'Jo', email: 'jo@example.org' } };
    const lines = shown(drawWords({ found: complaint, said, person, page: 0, history: [], messages: [] }));
    for (const once of ['Kind\nand patient', 'Very good', 'Jo', 'jo@example.org'])
      assert.equal(lines.filter((line) => line === once).length, 1, once);
    assert.ok(lines.indexOf('Kind\nand patient') < lines.indexOf('Very good'));
  });
});
