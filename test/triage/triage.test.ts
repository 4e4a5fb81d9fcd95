import assert from 'node:assert/strict';
import { triage } from '../../src/triage/triage.ts';
import type { ToTriage } from '../../src/triage/triaged.ts';
import { feedbackGiven as feedback } from './feedback-given.ts';

describe('triage', () => {
  const table: readonly (readonly [string, ToTriage, string])[] = [
    ['an allegation about staff', feedback({ other: 'a nurse slapped my dad' }), 'staff-allegation allegations urgent'],
    [
      'an allegation in a complaint',
      feedback({ improve: 'I was groped by a doctor' }, { wish: 'complaint' }),
      'staff-allegation allegations urgent',
    ],
    [
      'staff who were attacked',
      feedback({ good: 'The nurse was punched by a visitor and stayed kind' }, { rating: 1 }),
      'compliment general routine',
    ],
    [
      'danger, whatever the rating',
      feedback({ good: 'kind, but i still want to die' }, { rating: 1 }),
      'crisis urgent urgent',
    ],
    [
      'danger in a contact request',
      feedback({ other: 'cant go on' }, { kind: 'contact-request' }),
      'crisis urgent urgent',
    ],
    [
      'harm to somebody else',
      feedback({ other: 'The carer hits my mother' }, { rating: 2 }),
      'safeguarding urgent urgent',
    ],
    ['a figure of speech', feedback({ improve: 'the queue is killing me' }), 'feedback general routine'],
    ['shared records', feedback({ other: 'You shared my records with my ex' }), 'data-protection complaints soon'],
    [
      'a complaint about data, in the dialog for requests',
      feedback({ other: 'You shared my records with my ex and I want to complain' }, { kind: 'data-request' }),
      'data-protection complaints soon',
    ],
    ['a request', feedback({ other: 'erase it, gdpr' }, { kind: 'data-request' }), 'data-request complaints soon'],
    [
      'somebody else’s letter',
      feedback({ improve: 'we got a letter for someone else' }),
      'data-protection complaints soon',
    ],
    [
      'good use of records',
      feedback({ good: 'They had read my history, lovely' }, { rating: 1 }),
      'compliment general routine',
    ],
    [
      'a complaint that was ticked',
      feedback({ improve: 'cold tea' }, { wish: 'complaint' }),
      'complaint complaints soon',
    ],
    [
      'a complaint by name',
      feedback({ improve: 'I am making a complaint about the ward' }),
      'complaint complaints soon',
    ],
    [
      'a complaint about the answer to one',
      feedback({ improve: 'I will go to the ombudsman' }),
      'complaint complaints soon',
    ],
    ['no complaints', feedback({ good: 'No complaints, great team' }, { rating: 1 }), 'compliment general routine'],
    [
      'a complaint veiled',
      feedback({ improve: 'I don’t want to make a fuss but the ward was cold' }, { rating: 2 }),
      'complaint complaints soon',
    ],
    [
      'a complaint that it is not',
      feedback({ improve: 'Not a complaint, just a bit more parking' }),
      'feedback general routine',
    ],
    [
      'nobody explained, with a very good rating',
      feedback({ improve: 'Nobody has explained what happens next' }, { rating: 1 }),
      'complaint complaints soon',
    ],
    ['why was I not told', feedback({ improve: 'Why was I not told?' }), 'complaint complaints soon'],
    ['a call for an apology', feedback({ improve: 'I want an apology' }), 'complaint complaints soon'],
    [
      'a serious accusation where help was asked for',
      feedback({ improve: 'I was misdiagnosed' }, { wish: 'sort-out' }),
      'complaint complaints soon',
    ],
    ['harm told as such', feedback({ improve: 'They gave me the wrong medication' }), 'complaint complaints soon'],
    ['strong words, poor rating', feedback({ improve: 'Disgraceful' }, { rating: 5 }), 'complaint complaints soon'],
    [
      'strong words about parking, good rating',
      feedback({ improve: 'The parking is disgraceful' }, { rating: 1 }),
      'feedback general routine',
    ],
    [
      'help to sort it out',
      feedback({ improve: 'Nobody rings me back' }, { wish: 'sort-out' }),
      'pals complaints soon',
    ],
    ['not sure', feedback({ other: 'Can we talk' }, { wish: 'unsure' }), 'pals complaints soon'],
    [
      'a contact request',
      feedback({ other: 'Please ring me' }, { kind: 'contact-request' }),
      'contact-request complaints soon',
    ],
    [
      'a contact request that complains',
      feedback({ other: 'I want to complain' }, { kind: 'contact-request' }),
      'complaint complaints soon',
    ],
    ['a champion', feedback({ other: 'About my ward' }, { wish: 'champion' }), 'champion general soon'],
    [
      'a champion, with a grave matter',
      feedback({ other: 'I was refused treatment' }, { wish: 'champion' }),
      'complaint complaints soon',
    ],
    [
      'a neighbour’s service',
      feedback({ improve: 'longer visiting' }, { otherOrganisation: true }),
      'other-organisation general routine',
    ],
    [
      'a complaint about a neighbour',
      feedback({}, { otherOrganisation: true, wish: 'complaint' }),
      'complaint complaints soon',
    ],
    ['praise', feedback({ good: 'Lovely staff', improve: 'nothing' }, { rating: 1 }), 'compliment general routine'],
    ['nothing to improve', feedback({ improve: 'no' }, { rating: 1 }), 'compliment general routine'],
    ['nothing that was good', feedback({ good: 'nothing' }, { rating: 1 }), 'feedback general routine'],
    [
      'a bad comment under a very good rating',
      feedback({ good: 'Lovely staff', improve: 'The toilets were dirty' }, { rating: 1 }),
      'feedback general routine',
    ],
    ['a suggestion', feedback({ improve: 'More chairs' }, { rating: 2 }), 'feedback general routine'],
    ['a rating alone', feedback({}, { rating: 1 }), 'feedback general routine'],
  ];
  for (const [what, given, expected] of table) {
    it(`sends ${what} the right way`, () => {
      const { route, queue, urgency, reasons } = triage(given);
      assert.equal(`${route} ${queue} ${urgency}`, expected);
      assert.ok(reasons.length > 0);
    });
  }
});
