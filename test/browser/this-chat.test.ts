import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { inABrowser } from '../support/in-a-browser.ts';

describe('the chat as a whole', function () {
  this.timeout(60_000);
  const { visitor, service } = inABrowser();

  it('can be kept as a text file that is made in the page', async () => {
    const { page, chat, say, asked, heard, messages, looksRight } = visitor();
    await say('give feedback');
    await asked('Who is giving this feedback?');
    await say('help now');
    await heard('Call 116 123');
    await chat.getByText('Save or delete this chat').click();
    await looksRight();
    await page.emulateMedia({ media: 'print' });
    assert.equal(await messages.getByText('Call 116 123').isVisible(), true, 'a number is on paper too');
    assert.equal(await messages.getByText('I am the patient').last().isVisible(), false);
    await page.emulateMedia({ media: 'screen' });
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      chat.getByRole('button', { name: 'Save a copy' }).click(),
    ]);
    const text = await readFile(await download.path(), 'utf8');
    assert.equal(download.suggestedFilename(), 'chat.txt');
    assert.match(text, /I am a computer program, not a person/);
    assert.match(text, /give feedback/);
    assert.match(text, /Who is giving this feedback\?/);
    assert.match(text, /^Call 116 123$/m);
  });

  it('leads to what is kept and how long, beside the chat', async () => {
    const { page, chat } = visitor();
    await chat.getByText('Save or delete this chat').click();
    const [beside] = await Promise.all([
      page.context().waitForEvent('page'),
      chat.getByRole('link', { name: /^What we keep, and how long/ }).click(),
    ]);
    await beside.getByRole('heading', { name: 'Your privacy' }).waitFor();
    assert.equal(new URL(beside.url()).search, '?lang=en');
  });

  it('can be deleted, here and with us, after asking once', async () => {
    const { page, chat, say, asked, messages, heard, looksRight } = visitor();
    await say('give feedback');
    await asked('Who is giving this feedback?');
    await chat.getByText('Save or delete this chat').click();
    await chat.getByRole('button', { name: 'Delete this chat' }).click();
    await chat.getByRole('button', { name: 'No, keep it' }).click();
    await chat.getByRole('button', { name: 'Delete this chat' }).click();
    await looksRight();
    const frame = page.frames().find((one) => one.url().endsWith('/chat'));
    const token = await frame?.evaluate('sessionStorage.getItem("lanyard.resume")');
    await chat.getByRole('button', { name: 'Yes, delete it' }).click();
    await chat.getByText('That chat is deleted.').waitFor();
    await heard('I am Lanyard');
    assert.equal(await messages.locator('.text').count(), 0);
    const resumed = await fetch(`${service().url}/widget/session`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ resume: JSON.parse(String(token)) }),
    });
    assert.equal(resumed.status, 403, 'whoever still has its key finds nothing');
  });
});
