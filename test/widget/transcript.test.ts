import assert from 'node:assert/strict';
import type { Activity } from '../../src/widget/activity.ts';
import { type Message, suggestionsOf, withActivity } from '../../src/widget/transcript.ts';
import { at, cardFromBot, fromBot, fromPerson } from './builders.ts';

const heard = (...activities: readonly Activity[]) => activities.reduce<readonly Message[]>(withActivity, []);
const texts = (messages: readonly Message[]) =>
  messages.map(({ text, cards }) => text ?? cards.map((card) => card.body));

describe('the transcript', () => {
  it('places messages by their time, whatever order they come in', () => {
    assert.deepEqual(texts(heard(fromBot('b', 'second', 2), fromBot('c', 'third', 3), fromBot('a', 'first', 1))), [
      'first',
      'second',
      'third',
    ]);
  });

  it('keeps the order of arrival for messages of one moment', () => {
    assert.deepEqual(texts(heard(fromBot('b', 'one', 1), fromBot('a', 'two', 1))), ['one', 'two']);
  });

  it('replaces a message in its place, even when the replacement is stamped later', () => {
    const messages = heard(
      cardFromBot('q', { body: 'question' }, 1),
      fromBot('b', 'next', 2),
      cardFromBot('q', { body: 'summary' }, 3),
    );
    assert.deepEqual(texts(messages), [['summary'], 'next']);
    assert.equal(messages[0]?.at, at(1));
  });

  it('shows a replayed message once', () => {
    assert.deepEqual(texts(heard(fromBot('a', 'hello', 1), fromBot('b', 'more', 2), fromBot('a', 'hello', 1))), [
      'hello',
      'more',
    ]);
  });

  it('names the person’s own message by what the client called it', () => {
    const [message] = heard(fromPerson('server-id', 'client-id', 'my words', 1));
    assert.equal(message?.key, 'client-id');
    assert.equal(message?.from, 'person');
  });

  it('shows nothing for the echo of a card tap and for typing', () => {
    assert.deepEqual(heard(fromPerson('x', 'y', undefined, 1), { ...fromBot('t', '', 2), type: 'typing' }), []);
  });

  it('takes a message away when what replaces it has nothing to show', () => {
    assert.deepEqual(heard(fromBot('a', 'gone', 1), fromBot('a', '', 2)), []);
  });

  it('shows a bot’s words as they are and never reads an unknown attachment', () => {
    const strange = {
      ...fromBot('a', '<b>bold</b>', 1),
      attachments: [{ contentType: 'text/html', content: '<script>' }],
    };
    const [message] = heard(strange);
    assert.equal(message?.text, '<b>bold</b>');
    assert.deepEqual(message?.cards, []);
  });
});

describe('suggestions', () => {
  const offering = (id: string, title: string, second: number): Activity => ({
    ...fromBot(id, 'words', second),
    suggestedActions: {
      actions: [
        { type: 'imBack', title, value: title.toLowerCase() },
        { type: 'openUrl', title: 'Elsewhere', value: 'https://example.org' },
      ],
    },
  });

  it('are those of the bot’s newest message, and only things to say', () => {
    const messages = heard(offering('a', 'Back', 1), offering('b', 'Stop', 2), fromPerson('c', 'd', 'words', 3));
    assert.deepEqual(suggestionsOf(messages), [{ title: 'Stop', text: 'stop' }]);
  });

  it('are gone when the newest message offers none', () => {
    assert.deepEqual(suggestionsOf(heard(offering('a', 'Back', 1), fromBot('b', 'bye', 2))), []);
  });
});
