import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { z } from 'zod/v4';
import type { Dialog } from '../dialogs/dialog.ts';
import { inEveryLanguage } from '../dialogs/in-every-language.ts';
import { dialogs } from '../dialogs/index.ts';
import { talk } from './support/talk.ts';

/** All that a new dialog is: questions, words, and what the answers amount to. */
const lostProperty: Dialog = {
  id: 'lost-property',
  audiences: ['public', 'staff'],
  inMenu: true,
  examples: ['i lost something'],
  review: true,
  questions: [{ id: 'thing', kind: 'text', schema: z.string().max(200), sensitivity: 'words' }],
  words: inEveryLanguage({
    title: 'Find something I lost',
    hint: 'Tell us what it is',
    questions: { thing: { ask: 'What did you lose?', short: 'What was lost', problem: 'Say what you lost.' } },
  }),
  finish: ({ thing }) => ({
    kind: 'record',
    draft: {
      kind: 'contact-request',
      retention: 'enquiry',
      texts: [{ question: 'other', label: 'What was lost', text: z.string().parse(thing) }],
      countsAsFft: false,
      publish: false,
    },
  }),
};

const offered = [...dialogs, lostProperty];

describe('a dialog that nobody has written yet', () => {
  it('is in the menu and works in the widget by being in the list', async () => {
    const chat = await talk({ dialogs: offered });
    const { said } = await chat.hello();
    assert.match(chat.shown(said), /Find something I lost/);
    await chat.type('I lost something');
    const check = await chat.type('a blue scarf');
    assert.match(chat.shown(check.said), /a blue scarf/);
    await chat.tap('send');
    const words = await chat.store.cases.words(chat.references[0] ?? '');
    assert.equal(words?.texts[0]?.text, 'a blue scarf');
    await chat.end();
  });

  it('is one card in Teams, from the same definition', async () => {
    const chat = await talk({ dialogs: offered, channel: 'teams' });
    await chat.hello();
    await chat.tap('start', 'lost-property');
    const check = await chat.fill({ thing: 'a blue scarf' }, 'answer-form');
    assert.equal(check.card?.id, 'check-answers');
    await chat.tap('send');
    assert.equal(chat.references.length, 1);
    await chat.end();
  });

  it('meets words of danger like every other', async () => {
    const chat = await talk({ dialogs: offered });
    await chat.hello();
    await chat.type('i lost something');
    const { said } = await chat.type('i want to die');
    assert.deepEqual(chat.drew(said), ['help-now']);
    await chat.end();
  });
});
