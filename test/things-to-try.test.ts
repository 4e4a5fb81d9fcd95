import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { readChannelCommand } from '../src/team/destination-command.ts';
import { queues } from '../src/team/queue.ts';
import { thingsToTry } from '../src/things-to-try.ts';

describe('what a newcomer reads after the start', () => {
  const said = thingsToTry(4000);

  it('is three things, at the port that is listened on', () => {
    assert.deepEqual(
      [...said.matchAll(/^ {2}(\d)\. /gm)].map(([, number]) => number),
      ['1', '2', '3'],
    );
    assert.ok(said.includes('http://localhost:4000/') && said.includes('http://127.0.0.1:4000/api/messages'));
    assert.ok(!said.includes('3978'));
  });

  it('gives the team a sentence that the desk understands', () => {
    const command = /^ +(use this .+)$/m.exec(said)?.[1] ?? '';
    const found = readChannelCommand(command);
    assert.ok(found?.kind === 'use' && found.wasEverything);
    assert.ok(found.queues.length > 0 && found.queues.length < queues.length);
  });
});
