import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, afterEach, before, beforeEach, describe, it } from 'mocha';
import type { Browser } from 'playwright-core';
import { axeFindings } from '../support/axe.ts';
import { launchChromium } from '../support/chromium.ts';
import { type Service, startService } from '../support/service.ts';
import { type Visitor, visit } from '../support/widget-visitor.ts';

describe('a patient in the widget', function () {
  this.timeout(90_000);
  let browser: Browser;
  let service: Service;
  let patient: Visitor;

  before(async () => {
    browser = await launchChromium();
  });
  after(() => browser.close());
  beforeEach(async () => {
    service = await startService();
    patient = await visit(browser, service.url);
    await patient.asks(/^Hello\. This is Lanyard/);
  });
  afterEach(async () => {
    await patient.leave();
    await service.remove();
  });

  const accessible = async () => assert.deepEqual(await axeFindings(patient.page), []);

  it('gives feedback from the first hello to the receipt, over a reload and a kill of the server', async () => {
    await accessible();
    await patient.tap(/^Give feedback/);
    await patient.asks('Who is giving this feedback?');
    await accessible();
    await patient.tap('I am the patient');
    await patient.asks('Which service is it about?');
    await accessible();
    await patient.fill('Which service is it about?', 'memry clinic');
    await patient.tap('Find it');
    await patient.asks('Overall, how was your experience of our service?');

    // Back, and forward again with another answer.
    await patient.suggestion('Back').click();
    await patient.asks('Which service is it about?');
    await patient.say('not sure');
    await patient.asks('Overall, how was your experience of our service?');

    // The same tab is loaded again: everything is there, and the question still waits.
    await patient.page.reload();
    await patient.asks('Overall, how was your experience of our service?');
    await patient.tap('Very good');
    await patient.asks('What was good about your care?');
    await accessible();

    // The server dies between two questions; what is typed meanwhile waits, and arrives once.
    await service.kill();
    await patient.chat.getByText('You are offline').or(patient.chat.locator('.banner')).first().waitFor();
    await patient.fill('What was good about your care?', 'The quokka nurse sat with me.');
    await patient.tap('Continue');
    await service.restart();
    await patient.asks('What could be better?');
    await patient.tap('Skip this question');
    await patient.asks('What would you like to happen?');
    await patient.tap('I want help to sort it out');

    // An error says how to put it right and keeps what was typed.
    await patient.asks('How can we reach you?');
    await accessible();
    await patient.fill(/Email address/, 'quokka at example');
    await patient.tap('Continue');
    await patient.asks(/Enter an email address like/);
    assert.equal(await patient.field(/Email address/).inputValue(), 'quokka at example');
    await accessible();
    await patient.fill(/Email address/, 'quokka@example.org');
    await patient.tap('Continue');
    await patient.asks('Do you need us to contact you in a certain way?');
    await accessible();
    await patient.tap('Skip this question');
    await patient.asks('May we share what you wrote, without your name?');
    await patient.tap('No, keep it inside the trust');

    // Check answers, change one, and lose no other.
    await patient.asks('Check your answers');
    await accessible();
    await patient.tap('Change: Overall experience');
    await patient.asks('Overall, how was your experience of our service?');
    await patient.say('2');
    await patient.asks('Check your answers');
    await patient.asks('The quokka nurse sat with me.');
    await patient.asks('Good');
    await patient.tap('Confirm and send');
    await patient.asks('Thank you. We have it safely');
    await accessible();
    const receipt = (await patient.newestCard.textContent()) ?? '';
    const [reference = ''] = /LAN-[A-Z2-9]{4}-[A-Z2-9]{5}/.exec(receipt) ?? [];
    const [secret = ''] = /[A-Z2-9]{5}-[A-Z2-9]{5}/.exec(receipt.replace(reference, '')) ?? [];
    assert.notEqual(reference, '');
    assert.notEqual(secret, '');

    // With both, the person sees how it stands.
    await patient.say('check my feedback');
    await patient.asks('What is your reference?');
    await patient.say(reference);
    await patient.asks('What is your secret?');
    await patient.say(secret);
    await patient.asks('Waiting for a member of the team');

    // Nothing was said twice, and nothing that was said can be read outside the chat.
    const echoes = await patient.chat.getByText('not sure', { exact: true }).count();
    assert.equal(echoes, 1);
    await service.stop();
    assert.deepEqual(await placesWith(service, ['quokka', secret]), []);
  });

  it('is met with help after words of danger, and goes on where they were', async () => {
    await patient.tap(/^Give feedback/);
    await patient.asks('Who is giving this feedback?');
    await patient.tap('I am the patient');
    await patient.asks('Which service is it about?');
    await patient.say('not sure');
    await patient.asks('Overall, how was your experience of our service?');
    await patient.tap('Very poor');
    await patient.asks('What was good about your care?');
    await patient.fill('What was good about your care?', 'Nothing. I do not want to be here any more.');
    await patient.tap('Continue');
    await patient.asks('Please get help now');
    await patient.asks('Samaritans');
    await accessible();
    await patient.tap('Go on');
    await patient.asks('What could be better?');
  });

  it('says anything, and it stays what it was: words', async () => {
    const hostile = '<script>window.hit=1</script> [x](javascript:alert(1)) <at>everyone</at> ${reference} 😀 שלום';
    await patient.tap(/^Give feedback/);
    await patient.asks('Who is giving this feedback?');
    await patient.say('me');
    await patient.asks('Which service is it about?');
    await patient.say('not sure');
    await patient.asks('Overall, how was your experience of our service?');
    await patient.say('dont know');
    await patient.asks('What was good about your care?');
    await patient.fill('What was good about your care?', `${hostile} ${'a'.repeat(8_000)}`);
    await patient.tap('Continue');
    await patient.asks(/8,000 characters or less/);
    assert.match(await patient.field('What was good about your care?').inputValue(), /a{8000}$/);
    await patient.fill('What was good about your care?', hostile);
    await patient.tap('Continue');
    await patient.asks('What could be better?');
    await patient.say('skip');
    await patient.asks('What would you like to happen?');
    await patient.say('just tell you');
    await patient.asks('May we share what you wrote, without your name?');
    await patient.say('no');
    await patient.asks('Check your answers');
    await patient.asks(hostile);
    assert.equal(await patient.newestCard.locator('a, script, at').count(), 0);
  });

  it('finds no sideways scrolling at 320 pixels', async () => {
    await patient.page.setViewportSize({ width: 320, height: 640 });
    await patient.tap(/^Give feedback/);
    await patient.asks('Who is giving this feedback?');
    for (const frame of patient.page.frames()) {
      const spill = await frame.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth');
      assert.equal(spill, 0);
    }
  });
});

/** Files of the data folder, and the log, that hold any of the words. */
async function placesWith(service: Service, words: readonly string[]): Promise<string[]> {
  const entries = await readdir(service.dataDir, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  assert.ok(files.some((file) => file.endsWith('.sqlite')));
  const contents = await Promise.all(
    files.map(async (file) => ({ place: file, text: await readFile(file, 'latin1') })),
  );
  return [...contents, { place: 'the log', text: service.said() }]
    .filter(({ text }) => words.some((word) => text.includes(word)))
    .map(({ place }) => place);
}
