import assert from 'node:assert/strict';
import { cp, readdir, readFile, realpath, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { onTheChatPage } from '../support/on-the-chat-page.ts';

describe('a chat whose service goes away', function () {
  this.timeout(120_000);
  const { service, page, chat, openAndAsk, offline, online, times } = onTheChatPage();

  it('says so, keeps what is sent meanwhile, and sends it once when the service is back', async () => {
    await openAndAsk();
    await service().kill();
    await offline();
    await chat().say('a carer');
    await chat().say('not sure');
    await page().getByText('Waiting to send').nth(1).waitFor();
    await service().restart();
    await chat().heard('Overall, how was your experience of our service?');
    assert.deepEqual([await times('a carer'), await times('not sure')], [1, 1]);
    await page().reload();
    await chat().heard('Overall, how was your experience of our service?');
    assert.deepEqual([await times('a carer'), await times('not sure')], [1, 1]);
  });

  for (const after of [0, 4, 30])
    it(`takes a message once that was under way for ${after} ms when the service died`, async () => {
      await openAndAsk();
      await chat().say('a carer');
      await new Promise((resolve) => setTimeout(resolve, after));
      await service().kill();
      await service().restart();
      await chat().heard('Which service is it about?');
      await online();
      assert.equal(await times('a carer'), 1);
      assert.equal(await page().locator('.note').count(), 0, 'nothing waits and nothing failed');
    });

  it('says that the chat has ended when the service has lost it, keeps the text, and takes the words along', async () => {
    await openAndAsk();
    await service().kill();
    await offline();
    await chat().say('a carer with a long story');
    await loseData();
    await service().restart();
    await page().getByText('This chat has ended. The text stays here.').waitFor();
    await chat().heard('Who is giving this feedback?');
    assert.equal(await times('a carer with a long story'), 1);
    await page().getByRole('button', { name: 'Start a new chat' }).click();
    await chat().heard('I am Lanyard');
    await page().getByRole('button', { name: 'Try again' }).click();
    await page().getByText('Not sent.').waitFor({ state: 'detached' });
    assert.equal(await times('a carer with a long story'), 1);
  });

  async function loseData() {
    const { dataDir } = service();
    for (const name of await readdir(dataDir)) if (name !== 'cache') await rm(join(dataDir, name), { recursive: true });
  }

  it('goes on with the service’s next version, and a page loaded again is of that version', async () => {
    await openAndAsk();
    const before = await scriptOf();
    await chat().box.fill('half a thought');
    await service().stop();
    await offline();
    await nextVersion();
    await service().restart();
    await online();
    await chat().say('a carer');
    await chat().heard('Which service is it about?');
    await chat().box.fill('half a thought');
    await page().reload();
    await chat().heard('Which service is it about?');
    assert.notEqual(await scriptOf(), before);
    assert.equal(await times('a carer'), 1);
    assert.equal(await chat().box.inputValue(), 'half a thought');
    const old = await fetch(before);
    assert.equal(old.status, 200, 'a page that was loaded a moment before still gets a script');
    assert.equal(old.headers.get('cache-control'), 'no-store');
  });

  const scriptOf = () => page().evaluate<string>("document.querySelector('script[src]').src");

  /** The built client under other names, as a change in it would give it. */
  async function nextVersion() {
    const cache = join(service().dataDir, 'cache');
    const own = `${cache}-of-its-own`;
    // Other services of the run share it.
    await cp(await realpath(cache), own, { recursive: true });
    await rm(cache);
    await rename(own, cache);
    const name = (await readdir(cache)).find((one) => one.startsWith('widget-')) ?? '';
    const folder = join(cache, name);
    for (const file of await readdir(folder)) {
      const next = file.replace(/^chat-\w+/, 'chat-NEXTNEXT');
      await rename(join(folder, file), join(folder, next));
      if (!next.endsWith('NEXTNEXT.js')) continue;
      const body = `/* next */${await readFile(join(folder, next), 'utf8')}`;
      await writeFile(join(folder, next), body);
    }
    const js = await readFile(join(folder, 'chat-NEXTNEXT.js'));
    await writeFile(join(folder, 'chat-NEXTNEXT.js.br'), brotliCompressSync(js));
    await writeFile(join(folder, 'chat-NEXTNEXT.js.gzip'), gzipSync(js));
  }
});
