import assert from 'node:assert/strict';
import fc from 'fast-check';
import { after, before, describe, it } from 'mocha';
import { temporaryStore } from '../support/temporary-store.ts';
import { type Connector, startConnector } from './connector.ts';
import { contentFileDoor, contentImportDoor } from './content-door.ts';
import { defineDoor } from './door.ts';
import { doorsOf } from './doors.ts';
import { fuzz } from './fuzz.ts';
import { judge } from './judge.ts';
import { startTarget, type Target } from './target.ts';

/** The short form of `npm run fuzz`. */
const inputs = 250;

describe('whatever comes through a public door', function () {
  this.timeout(90_000);
  let target: Target;
  let connector: Connector;
  let kept: Awaited<ReturnType<typeof temporaryStore>>;
  before(async () => {
    [target, connector, kept] = await Promise.all([startTarget(), startConnector(), temporaryStore()]);
  });
  after(async () => {
    await target.service.remove();
    await connector.close();
    await kept.store.close();
    await kept.remove();
  });

  it('is answered in our words, leaves the service alive, and stays in no memory', async () => {
    const doors = [...doorsOf(target, connector), contentFileDoor(), contentImportDoor(kept.store)];
    const { broken, tried } = await fuzz(target, doors, inputs, 20_261_127);
    assert.deepEqual(broken, []);
    assert.ok(Object.values(tried).every((count) => count > 0));
  });
});

describe('fuzzing', () => {
  const type = 'application/json';
  const refused = (message: string) => JSON.stringify({ error: { code: 'BadArgument', message } });
  const answers: readonly (readonly [what: string, wrong: RegExp | undefined, answer: Parameters<typeof judge>[0]])[] =
    [
      ['an answer', undefined, { status: 200, type, text: '{}' }],
      ['a refusal in our words', undefined, { status: 400, type, text: refused('Send less.') }],
      ['a page that is not there', undefined, { status: 404, type: 'text/html', text: '<p>Nothing here' }],
      ['a fault', /^answered 500/, { status: 500, type, text: refused('Try again.') }],
      ['no answer of HTTP', /^answered 0/, { status: 0, type: '', text: '' }],
      ['a stack', /inside/, { status: 400, type: 'text/plain', text: 'Oh\n    at read (file.js:1:1)' }],
      ['words of a library', /inside/, { status: 400, type, text: refused('Invalid input: expected string.') }],
      ['a refusal without words', /another shape/, { status: 400, type, text: '{"error":{}}' }],
    ];
  for (const [what, wrong, answer] of answers)
    it(`judges ${what}`, () => {
      if (wrong === undefined) assert.equal(judge(answer), undefined);
      else assert.match(judge(answer) ?? 'nothing wrong', wrong);
    });

  it('makes what it stumbles over small, says how to have it again, and goes on behind it', async () => {
    const door = defineDoor({ name: 'a list', share: 1 }, fc.array(fc.nat(1_000)), async (list) =>
      list.some((number) => number > 500) ? 'too large' : undefined,
    );
    const found = await door.try(600, 1);
    assert.deepEqual(
      found.map(({ wrong, input, seed }) => [wrong, input, seed]),
      [
        ['too large', '[[501]]', 1],
        ['too large', '[[501]]', 251],
        ['too large', '[[501]]', 501],
      ],
    );
  });
});
