import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'mocha';
import { createSendMail } from '../../../src/channel/mail/create-send-mail.ts';
import { startMailServer } from '../../support/mail-server.ts';

let server: Awaited<ReturnType<typeof startMailServer>>;

const send = (letter: { to: string; subject?: string; text?: string }, url = server.url) =>
  createSendMail({ url, from: 'team@trust.example', timeoutMs: 2_000 })({
    subject: 'A message',
    text: 'Hello.',
    ...letter,
  });

describe('a letter', () => {
  beforeEach(async () => {
    server = await startMailServer();
  });
  afterEach(() => server.close());

  it('arrives as plain text, once, marked as written by a machine', async () => {
    assert.equal(
      (await send({ to: 'jo@example.org', text: 'Hello.\n\nhttps://x.example/chat#letter=abc' })).kind,
      'posted',
    );
    const [letter] = server.letters;
    assert.deepEqual(letter?.to, ['jo@example.org']);
    assert.match(letter?.raw ?? '', /Content-Type: text\/plain/);
    assert.match(letter?.raw ?? '', /Auto-Submitted: auto-generated/);
    assert.match(letter?.raw ?? '', /#letter=3?D?abc/);
    assert.equal(server.letters.length, 1);
  });

  it('goes to the one address that was given, whatever is written into it', async () => {
    for (const to of ['jo@example.org, eve@example.org', 'jo@example.org\r\nBcc: eve@example.org', 'not an address']) {
      await send({ to });
      assert.ok(
        server.letters.every((letter) => !letter.to.includes('eve@example.org')),
        to,
      );
      assert.ok(
        server.letters.every(({ raw }) => !/^Bcc:/im.test(raw)),
        to,
      );
    }
  });

  it('that the server refuses for good is given up, and one that it puts off is not', async () => {
    server.refuseWith(550);
    assert.deepEqual(await send({ to: 'gone@example.org' }), {
      kind: 'failed',
      failure: { kind: 'unsent', code: 'smtp-550', final: true },
    });
    server.refuseWith(451);
    assert.deepEqual(await send({ to: 'later@example.org' }), {
      kind: 'failed',
      failure: { kind: 'unsent', code: 'smtp-451', final: false },
    });
  });

  it('waits when there is no server', async () => {
    const { url } = server;
    await server.close();
    const sent = await send({ to: 'jo@example.org' }, url);
    assert.equal(sent.kind === 'failed' && sent.failure.kind === 'unsent' && sent.failure.final, false);
    server = await startMailServer();
  });

  it('never leaves this machine without encryption', async () => {
    const elsewhere = server.url.replace('127.0.0.1', '127.0.0.2');
    assert.equal((await send({ to: 'jo@example.org' }, elsewhere)).kind, 'failed');
    assert.equal(server.letters.length, 0);
  });
});
