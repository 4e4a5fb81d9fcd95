import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { z } from 'zod/v4';
import { Envelope } from '../../cards/card.ts';
import { objectsIn } from './objects-in.ts';
import { samples } from './samples.ts';

// The package's modules are for bundlers only; its own bundle is what Node can load.
const { AdaptiveCard, SerializationContext }: typeof import('adaptivecards') = createRequire(import.meta.url)(
  'adaptivecards/dist/adaptivecards.js',
);

const files = readdirSync('cards')
  .filter((name) => name.endsWith('.json'))
  .map((name) => name.slice(0, -'.json'.length));

const typed = (content: unknown, start: string) =>
  objectsIn(content).filter(({ type }) => typeof type === 'string' && type.startsWith(start));
const inputsOf = (content: unknown) => typed(content, 'Input.');

/** The names a template has holes for, without those that every card is given. */
function holesOf(template: unknown): string[] {
  const names = [...JSON.stringify(template).matchAll(/\$\{(\w+)\}|"\$when":"(\w+)"/g)].map(
    ([, hole, when]) => hole ?? when ?? '',
  );
  return [...new Set(names)].filter((name) => name !== 'card' && name !== 'nonce');
}

it('every card is a pair of files of one name, with a sample', () => {
  assert.deepEqual([...new Set(samples.map(({ id }) => id))].sort(), files.sort());
});

for (const name of files)
  it(`the card ${name} fills all its holes, and has a use for everything in its view`, () => {
    const same = samples.filter(({ id }) => id === name);
    for (const { template, shape, holes, content } of same) {
      const known = [...same.flatMap(({ used }) => [...used]), ...holesOf(template)];
      assert.deepEqual(
        [
          ...holesOf(template).filter((hole) => !holes.includes(hole)),
          ...Object.keys(shape).filter((key) => !known.includes(key)),
        ],
        [],
      );
      assert.doesNotMatch(JSON.stringify(content), /\$\{|\$when|\bundefined\b/);
    }
  });

samples.forEach(({ id: name, form, content, says }, place) => {
  describe(`the card ${name} (sample ${place + 1})`, () => {
    it('is of schema 1.5, small enough for Teams, and says itself in a sentence', () => {
      assert.equal(content.type, 'AdaptiveCard');
      assert.equal(content.version, '1.5');
      assert.ok(Buffer.byteLength(JSON.stringify(content)) <= 28 * 1024);
      assert.ok(says.length > 0);
    });

    it('has inputs with a label, each known to its form', () => {
      for (const { label, id } of inputsOf(content)) {
        assert.ok(typeof label === 'string' && label !== '');
        if (form instanceof z.ZodObject) assert.ok(Object.hasOwn(form.shape, String(id)), String(id));
      }
    });

    it('has actions that can be named and answered', () => {
      for (const { type, title, data } of typed(content, 'Action.')) {
        assert.ok(typeof title === 'string' && title !== '');
        if (type === 'Action.OpenUrl' || type === 'Action.ShowCard') continue;
        const { lanyard } = z.object({ lanyard: Envelope }).parse(data);
        assert.deepEqual([lanyard.card, lanyard.nonce], [name, 'n-1']);
      }
    });

    it('is understood by the renderer without a complaint', () => {
      const rendered = new AdaptiveCard();
      const context = new SerializationContext();
      rendered.parse(content, context);
      const events = Array.from({ length: context.eventCount }, (_, index) => context.getEventAt(index).message);
      // Teams draws charts of its own; whoever cannot, gets what stands in for them.
      const charts = typed(content, 'Chart.');
      assert.deepEqual(
        charts.filter(
          ({ fallback }) => typed(fallback, 'TextBlock').length + typed(fallback, 'RichTextBlock').length === 0,
        ),
        [],
      );
      const unknown = events.filter((event) => /Chart\./.test(event));
      assert.equal(unknown.length, charts.length);
      assert.deepEqual(
        [
          ...events.filter((event) => !unknown.includes(event)),
          ...rendered.validateProperties().validationEvents.map(({ message }) => message),
        ],
        [],
      );
    });
  });
});
