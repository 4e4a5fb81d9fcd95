import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { Reply, Showing } from '../../dialogs/dialog.ts';
import { involvement } from '../../dialogs/involvement/index.ts';
import { rank } from '../../dialogs/involvement/rank.ts';
import { loadContent } from '../../src/content/load-content.ts';
import { objectsIn } from '../cards/objects-in.ts';

const content = loadContent();
const showing: Showing = {
  content,
  speaker: { audience: 'public', channel: 'widget', locale: 'en' },
  now: new Date('2026-11-23T21:00:00Z'),
  page: (path) => `https://lanyard.example${path}`,
  nonce: 'm1',
};

const optionsOf = (id: string) => involvement.questions.find((question) => question.id === id)?.options ?? [];

/** Every single way to answer the questions: each interest alone, everywhere, for any time and age. */
const everyAnswer = optionsOf('interests').flatMap((interest) =>
  optionsOf('place').flatMap((place) =>
    optionsOf('time').flatMap((time) =>
      [undefined, ...optionsOf('age')].map((age) => ({ interests: [interest], place, time, ...(age ? { age } : {}) })),
    ),
  ),
);

const cardsOf = (replies: readonly Reply[]) => replies.flatMap((reply) => (reply.kind === 'card' ? [reply.card] : []));
const textsOf = (replies: readonly Reply[]) =>
  cardsOf(replies).flatMap((card) =>
    objectsIn(card.content).flatMap(({ text, title }) => [text, title].filter((said) => typeof said === 'string')),
  );

const shortList = (answers: (typeof everyAnswer)[number]) => {
  const done = involvement.finish(answers, involvement.words.en, showing);
  return done.kind === 'show' ? done.replies : assert.fail(`finished as ${done.kind}`);
};

const tooLong = (texts: readonly string[]) =>
  texts.flatMap((text) => text.split(/(?<=[.?:])\s+/)).filter((sentence) => sentence.trim().split(/\s+/).length > 20);

describe('the short list', () => {
  it('leads somewhere for whatever is answered, with at most five, each with its reason', () => {
    for (const answers of everyAnswer) {
      const [card, ...more] = cardsOf(shortList(answers));
      assert.ok(card !== undefined && more.length === 0);
      assert.ok(Buffer.byteLength(JSON.stringify(card.content)) < 12_000);
      const tiles = objectsIn(card.content).filter(({ type, selectAction }) => type === 'Container' && selectAction);
      assert.ok(tiles.length >= 1 && tiles.length <= 5, JSON.stringify(answers));
      for (const tile of tiles) assert.ok(objectsIn(tile).filter(({ type }) => type === 'TextRun').length >= 3);
    }
  });

  it('says everything in sentences of 20 words or fewer, without a cold word', () => {
    const said = [...new Set(everyAnswer.flatMap((answers) => textsOf(shortList(answers))))];
    const opened = content.opportunities(showing.now).flatMap(({ id }) => involvement.show?.(id, showing) ?? []);
    const gone = involvement.show?.('gone', showing) ?? [];
    const texts = [...said, ...textsOf(opened), ...textsOf(gone)];
    // What the tiles are called for screen readers is all their lines in one.
    assert.deepEqual([...new Set(tooLong(texts))], []);
    assert.deepEqual(
      texts.filter((text) => /!|\bshould\b|\berror\b|['"`]/.test(text)),
      [],
    );
  });

  it('puts what was asked for before where and when', () => {
    const open = content.opportunities(showing.now).filter(({ audiences }) => audiences.includes('public'));
    const wish = { interests: ['volunteering'], place: 'online', time: 'little' } as const;
    const { kind, matches } = rank(open, wish, 'public');
    assert.equal(kind, 'asked');
    assert.deepEqual(
      matches.map(({ opportunity: { id }, reasons }) => [id, reasons.map((reason) => reason.kind)]),
      [['volunteering', ['interest', 'not-online', 'more-time']]],
    );
  });
});
