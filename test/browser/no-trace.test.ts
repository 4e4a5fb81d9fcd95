import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { inABrowser, toWhatWasGood } from '../support/in-a-browser.ts';

const rare = ['quokkas', 'marzipan', 'tremolo', 'Wilhelmina', 'wilhelmina@zephyr.example', '07700900987'];

describe('what somebody typed', function () {
  this.timeout(60_000);
  const { visitor, service } = inABrowser();

  it('is found in no file of the data folder and in no line of the log', async () => {
    const { exchange, fill, tap, asked, newestCard } = visitor();
    await exchange(toWhatWasGood);
    await fill(/What was good/, 'The quokkas were kind');
    await tap('Continue');
    await asked('What could be better?');
    await exchange([
      ['More marzipan', 'What would you like to happen?'],
      ['sort it out', 'How can we reach you?'],
    ]);
    await fill('Your name (optional)', 'Wilhelmina');
    await fill('Email address', 'wilhelmina@zephyr.example');
    await fill('Phone number', '07700900987');
    await tap('Continue');
    await asked('Do you need us to contact you in a certain way?');
    await exchange([
      ['skip', 'May we share what you wrote, without your name?'],
      ['no', 'Check your answers'],
    ]);
    await tap('Confirm and send');
    await asked('Your reference');
    const secret = /(\w{5}-\w{5})Write/.exec((await newestCard.textContent()) ?? '')?.[1];
    assert.ok(secret, 'a secret is shown');
    await exchange([['a tremolo, please', /What would|Which do you mean|Who is giving/]]);

    // What is not sealed is found, so what is not found is sealed.
    assert.ok((await placesThatHold(['widget_activity'])).some((place) => place.includes('.sqlite')));
    assert.deepEqual(await placesThatHold(['"event":"ready"']), ['the log']);
    const typed = [...rare, secret, secret.replace('-', '')];
    assert.deepEqual(await placesThatHold(typed), []);
    await service().stop();
    assert.deepEqual(await placesThatHold(typed), []);
  });

  /** Files of the data folder, and the log, that hold any of the words, in the encodings that text is kept in. */
  async function placesThatHold(words: readonly string[]): Promise<string[]> {
    const entries = await readdir(service().dataDir, { recursive: true, withFileTypes: true });
    const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
    assert.ok(files.some((file) => file.endsWith('.sqlite')));
    const places = await Promise.all(files.map(async (file) => ({ place: file, bytes: await readFile(file) })));
    places.push({ place: 'the log', bytes: Buffer.from(service().said()) });
    const sought = words.flatMap((word) => [Buffer.from(word), Buffer.from(word, 'utf16le')]);
    return places.filter(({ bytes }) => sought.some((word) => bytes.includes(word))).map(({ place }) => place);
  }
});
