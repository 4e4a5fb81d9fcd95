import assert from 'node:assert/strict';
import sinon from 'sinon';
import { createConnection } from '../../src/widget/connection.ts';
import type { SessionOutcome } from '../../src/widget/session.ts';
import type { StreamEvents } from '../../src/widget/stream.ts';
import { session } from './builders.ts';

/** A connection whose service answers as told, the last answer for ever. */
function connectionWith(...outcomes: [SessionOutcome, ...SessionOutcome[]]) {
  const asked: (string | undefined)[] = [];
  const streams: { polling: boolean; events: StreamEvents; closed: boolean }[] = [];
  const states: string[] = [];
  const waiting = { now: false };
  const connection = createConnection({
    openSession: async (resume) => {
      asked.push(resume);
      return outcomes.length > 1 ? (outcomes.shift() ?? { kind: 'unreachable' }) : outcomes[0];
    },
    openStream: (_, polling, events) => {
      const stream = { polling, events, closed: false };
      streams.push(stream);
      return {
        expect: () => {},
        close: () => {
          stream.closed = true;
        },
      };
    },
    changed: (state) => states.push(state),
    opened: () => {},
    received: () => {},
    hurried: () => waiting.now,
    random: () => 0.5,
  });
  return { connection, asked, streams, states, waiting };
}

const open: SessionOutcome = { kind: 'open', session };

describe('the connection', () => {
  let clock: sinon.SinonFakeTimers;
  beforeEach(() => {
    clock = sinon.useFakeTimers();
  });
  afterEach(() => clock.restore());

  it('begins a conversation and is online when its stream is', async () => {
    const { connection, asked, streams, states } = connectionWith(open);
    await connection.start(undefined);
    streams[0]?.events.online();
    assert.deepEqual(asked, [undefined]);
    assert.deepEqual(states, ['connecting', 'online']);
  });

  it('goes on with the same conversation after a loss', async () => {
    const { connection, asked, streams, states } = connectionWith(open);
    await connection.start(undefined);
    streams[0]?.events.online();
    streams[0]?.events.lost();
    assert.equal(states.at(-1), 'offline');
    await clock.tickAsync(1000);
    assert.deepEqual(asked, [undefined, 'resume-1']);
    assert.equal(streams.length, 2);
  });

  it('keeps trying, with pauses that grow to eight seconds, for as long as it takes', async () => {
    const { connection, asked } = connectionWith({ kind: 'unreachable' });
    await connection.start(undefined);
    await clock.tickAsync(1000 + 2000 + 4000 + 8000 * 10);
    assert.equal(asked.length, 1 + 3 + 10);
  });

  it('ends when the service refuses to go on with the conversation', async () => {
    const { connection, streams, states } = connectionWith(open, { kind: 'refused' });
    await connection.start(undefined);
    streams[0]?.events.online();
    streams[0]?.events.lost();
    await clock.tickAsync(60_000);
    assert.equal(states.at(-1), 'ended');
    assert.equal(streams.length, 1);
  });

  it('tries again within three seconds while something waits to be sent, also when that comes later', async () => {
    const { connection, asked, waiting } = connectionWith({ kind: 'unreachable' });
    await connection.start(undefined);
    await clock.tickAsync(1000 + 2000 + 4000 + 8000 * 2);
    connection.hurry();
    await clock.tickAsync(3000);
    assert.equal(asked.length, 1 + 3 + 2, 'nobody waits');
    waiting.now = true;
    connection.hurry();
    await clock.tickAsync(1500);
    assert.equal(asked.length, 1 + 3 + 3);
    await clock.tickAsync(1500 * 5);
    assert.equal(asked.length, 1 + 3 + 8);
  });

  /** Which of the streams were opened for polling. */
  const pollings = ({ streams }: Pick<ReturnType<typeof connectionWith>, 'streams'>) =>
    streams.map(({ polling }) => polling);

  it('polls when no socket opens', async () => {
    const opened = connectionWith(open);
    await opened.connection.start(undefined);
    opened.streams[0]?.events.blocked();
    await clock.tickAsync(0);
    assert.deepEqual(pollings(opened), [false, true]);
  });

  it('polls when a socket opens and nothing ever comes through it', async () => {
    const opened = connectionWith(open);
    await opened.connection.start(undefined);
    opened.streams[0]?.events.online();
    opened.streams[0]?.events.blocked();
    await clock.tickAsync(0);
    assert.deepEqual(pollings(opened), [false, true]);
  });

  it('tries another socket when one that worked is blocked, and polls when that is blocked too', async () => {
    const opened = connectionWith(open);
    await opened.connection.start(undefined);
    opened.streams[0]?.events.online();
    opened.streams[0]?.events.received({});
    opened.streams[0]?.events.lost();
    await clock.tickAsync(1000);
    opened.streams[1]?.events.blocked();
    await clock.tickAsync(2000);
    assert.deepEqual(pollings(opened), [false, false, false]);
    opened.streams[2]?.events.blocked();
    await clock.tickAsync(0);
    assert.deepEqual(pollings(opened), [false, false, false, true]);
  });

  it('says that the service is busy, and comes back no sooner than it was asked to', async () => {
    const { connection, asked, states } = connectionWith({ kind: 'busy', wait: 20_000 }, open);
    await connection.start(undefined);
    assert.deepEqual(states, ['connecting', 'busy']);
    await clock.tickAsync(20_000);
    assert.equal(asked.length, 1);
    await clock.tickAsync(1000);
    assert.equal(asked.length, 2);
  });

  it('asks once when several want a fresh token at the same time', async () => {
    const { connection, asked } = connectionWith(open);
    await connection.start(undefined);
    assert.deepEqual(await Promise.all([connection.renew(), connection.renew()]), [true, true]);
    assert.deepEqual(asked, [undefined, 'resume-1']);
  });

  it('follows what the browser says of the network', async () => {
    const { connection, streams, states } = connectionWith(open);
    await connection.start(undefined);
    streams[0]?.events.online();
    connection.unplugged();
    assert.equal(states.at(-1), 'offline');
    assert.equal(streams[0]?.closed, true);
    connection.plugged();
    await clock.tickAsync(0);
    assert.equal(streams.length, 2);
  });
});
