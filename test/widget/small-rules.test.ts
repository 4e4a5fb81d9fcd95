import assert from 'node:assert/strict';
import * as z from 'zod/v4-mini';
import { extrasOf, withValues } from '../../src/widget/card-values.ts';
import { charactersLeft } from '../../src/widget/characters-left.ts';
import { keptInTab } from '../../src/widget/kept.ts';
import { timeOfDay } from '../../src/widget/time-of-day.ts';
import { createUnread } from '../../src/widget/unread.ts';
import { tab } from './builders.ts';

describe('times of day', () => {
  const table = [
    ['2026-01-05T17:00:00Z', '5pm'],
    ['2026-01-05T17:30:00Z', '5:30pm'],
    ['2026-01-05T12:00:00Z', 'midday'],
    ['2026-01-05T00:00:00Z', 'midnight'],
    ['2026-01-05T00:05:00Z', '12:05am'],
    ['2026-07-05T08:09:00Z', '9:09am'],
    ['nonsense', ''],
  ] as const;
  for (const [moment, shown] of table)
    it(`shows ${moment} as “${shown}”`, () => assert.equal(timeOfDay(moment), shown));
});

describe('what was typed into a card', () => {
  const content = {
    body: [
      {
        type: 'Container',
        items: [{ type: 'Input.Text', id: 'answer', value: 'old', lanyardSuggest: 'services', lanyardMaxLength: 200 }],
      },
      { type: 'TextBlock', id: 'answer', text: 'words' },
    ],
    actions: [{ type: 'Action.Submit', data: { id: 'answer', type: 'mine' } }],
  };

  it('comes back into its inputs and into nothing else', () => {
    assert.deepEqual(withValues(content, { answer: 'new', other: 'x' }), {
      ...content,
      body: [
        {
          type: 'Container',
          items: [
            { type: 'Input.Text', id: 'answer', value: 'new', lanyardSuggest: 'services', lanyardMaxLength: 200 },
          ],
        },
        { type: 'TextBlock', id: 'answer', text: 'words' },
      ],
    });
  });

  it('leaves the card as it is when nothing was typed', () => {
    assert.deepEqual(withValues(content, {}), content);
  });

  it('has extras only where the card asks for them', () => {
    assert.deepEqual(extrasOf(content), [{ id: 'answer', suggestsServices: true, limit: 200, pictures: [] }]);
  });

  it('knows the picture beside each choice, in the order of the choices', () => {
    const choices = [{ title: 'Braille', value: 'braille', lanyardPicture: 'data:dots' }, { title: 'Audio' }];
    const [extras] = extrasOf({ body: [{ type: 'Input.ChoiceSet', id: 'needs', choices }] });
    assert.deepEqual(extras?.pictures, ['data:dots', undefined]);
  });
});

describe('the count of characters', () => {
  const table = [
    [10, undefined],
    [7500, 'You have 500 characters left'],
    [7999, 'You have 1 character left'],
    [8000, 'You have 0 characters left'],
    [9234, 'You have 1,234 characters too many'],
  ] as const;
  for (const [length, shown] of table)
    it(`says ${JSON.stringify(shown)} at ${length} of 8,000`, () => assert.equal(charactersLeft(length, 8000), shown));
});

describe('what a tab keeps', () => {
  it('is read back in its shape, and otherwise counts as nothing', () => {
    const kept = tab();
    kept.write('draft', 'words');
    assert.equal(kept.read('draft', z.string()), 'words');
    assert.equal(kept.read('draft', z.number()), undefined);
    kept.write('draft', undefined);
    assert.equal(kept.read('draft', z.string()), undefined);
  });

  it('is forgotten by the beginning of its name', () => {
    const kept = tab();
    for (const name of ['card.a', 'card.b', 'draft']) kept.write(name, name);
    kept.forget('card.');
    assert.deepEqual(
      ['card.a', 'card.b', 'draft'].map((name) => kept.read(name, z.string())),
      [undefined, undefined, 'draft'],
    );
  });

  it('is nothing, without complaint, where the browser forbids it', () => {
    const kept = keptInTab(() => {
      throw new Error('denied');
    });
    kept.write('draft', 'words');
    kept.forget('');
    assert.equal(kept.read('draft', z.string()), undefined);
  });
});

describe('what counts as unread', () => {
  const said = (count: number) => Array.from({ length: count }, (_, place) => ({ ...bot, key: `${place}` }));
  const bot = { from: 'bot', at: '', cards: [], suggestions: [] } as const;

  it('is what came unseen, and neither history nor what the person said', () => {
    let hidden = true;
    const unread = createUnread({ hidden: () => hidden });
    unread.heard({ messages: said(3), replaying: true });
    assert.deepEqual([unread.replies(), unread.unread()], [0, 0]);
    unread.heard({ messages: [...said(3), { ...bot, key: 'mine', from: 'person' }], replaying: false });
    assert.deepEqual([unread.replies(), unread.unread()], [0, 0]);
    unread.heard({ messages: said(5), replaying: false });
    assert.deepEqual([unread.replies(), unread.unread()], [2, 2]);
    hidden = false;
    unread.seen();
    unread.heard({ messages: said(6), replaying: false });
    assert.deepEqual([unread.replies(), unread.unread()], [3, 0]);
  });
});
