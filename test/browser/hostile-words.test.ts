import assert from 'node:assert/strict';
import { inABrowser, toCheckAnswers, toWhatWasGood } from '../support/in-a-browser.ts';

const hostile = [
  '👩🏽‍⚕️ kind',
  'היה טוב מאוד',
  '<script>alert(1)</script>',
  '[x](javascript:alert(1))',
  '<at>everyone</at>',
  '${reference} {{DATE(2026-01-01)}} **bold**',
];

describe('words that look like something else', function () {
  this.timeout(60_000);
  const { visitor } = inABrowser();

  it('come back at check answers as they were typed, and never as markup', async () => {
    const { exchange, fill, tap, asked, newestCard, looksRight, page } = visitor();
    const dialogs: string[] = [];
    page.on('dialog', (dialog) => {
      dialogs.push(dialog.message());
      void dialog.dismiss();
    });
    await exchange(toWhatWasGood);
    await fill(/What was good/, hostile.join('\n'));
    await tap('Continue');
    await asked('What could be better?');
    await exchange(toCheckAnswers);
    for (const line of hostile) assert.equal(await newestCard.getByText(line, { exact: true }).count(), 1, line);
    assert.equal(await newestCard.locator('a, script, at, strong, em').count(), 0);
    assert.deepEqual(dialogs, []);
    await looksRight();
  });

  it('are taken up to the stated 8,000 characters, and one more is kept and explained', async () => {
    const { exchange, fill, field, tap, asked, looksRight, newestCard, say, box, chat } = visitor();
    const most = '🙂'.repeat(7_000) + 'Waiting '.repeat(125);
    assert.equal([...most].length, 8_000);
    await exchange(toWhatWasGood);
    await fill(/What was good/, `${most}!`);
    await newestCard.getByText('You have 1 character too many').first().waitFor();
    await tap('Continue');
    await asked(/Your answer must be 8,000 characters or less/);
    assert.equal(await field(/What was good/).inputValue(), `${most}!`);
    await looksRight();
    await fill(/What was good/, `${most.trimEnd()}.`);
    await tap('Continue');
    await asked('What could be better?');
    await say(`${most}!`);
    await chat.getByText(/Your message must be 8,000 characters or less/).waitFor();
    assert.equal(await box.inputValue(), `${most}!`);
    await looksRight();
    await exchange(toCheckAnswers);
    await asked(`${most.trimEnd()}.`);
  });
});
