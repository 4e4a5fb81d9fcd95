import assert from 'node:assert/strict';
import { after, before, describe, it } from 'mocha';
import type { Browser } from 'playwright-core';
import { launchChromium } from '../support/chromium.ts';
import { type Service, startService } from '../support/service.ts';
import { type Visitor, visit } from '../support/widget-visitor.ts';

describe('a whole feedback journey in the browser', function () {
  this.timeout(90_000);
  let browser: Browser;
  let service: Service;
  let visitor: Visitor;
  let receipt: { reference: string; secret: string };

  before(async () => {
    [service, browser] = await Promise.all([startService(), launchChromium()]);
    visitor = await visit(browser, service.url);
  });
  after(async () => {
    await browser?.close();
    await service?.remove();
  });

  it('begins with a hello and, by keyboard, with a service that is spelt wrongly', async () => {
    const { page, asked, button, field, tap, looksRight, newestCard } = visitor;
    await asked('Give feedback');
    await looksRight();
    await button(/^Give feedback/).focus();
    await page.keyboard.press('Enter');
    await asked('Who is giving this feedback?');
    await looksRight();
    await tap('I am a carer, family member or friend');
    await asked('Which service is it about?');
    await field(/Which service/).focus();
    await page.keyboard.type('memry');
    const offer = newestCard.getByRole('option', { name: /Memory/ });
    await offer.waitFor();
    await looksRight();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await offer.waitFor({ state: 'detached' });
    await page.keyboard.press('Enter');
    await asked('Overall, how was your experience of our service?');
    await looksRight();
  });

  it('goes back without losing an answer, and takes “very good”, “1” and a tap for the same', async () => {
    const { say, asked, suggested, heard, tap, looksRight, newestCard, messages } = visitor;
    await suggested('Back').click();
    await asked('Which service is it about?');
    // What is still offered while somebody presses the button must not move it away.
    await newestCard.getByRole('combobox').fill('memry');
    await newestCard.getByRole('option', { name: /Memory/ }).waitFor();
    await tap('Find it');
    await asked('Overall, how was your experience of our service?');
    for (const answer of [() => say('very good'), () => say('1'), () => tap('Very good')]) {
      await answer();
      await asked('What was good about the care?');
      await messages
        .filter({ hasText: /Overall experience\s*Very good/ })
        .last()
        .waitFor();
      await looksRight();
      await suggested('Back').click();
      await asked('Overall, how was your experience of our service?');
    }
    await say('sideways');
    await heard('Choose one of the six answers, or type its number. “Don’t know” is fine.');
    await say('good');
    await asked('What was good about the care?');
  });

  it('goes on after a reload in the middle, with what was typed', async () => {
    const { open, asked, fill, field, tap } = visitor;
    await fill(/What was good/, 'They sat with us and explained each step.');
    await open();
    await asked('What was good about the care?');
    assert.equal(await field(/What was good/).inputValue(), 'They sat with us and explained each step.');
    await tap('Continue');
    await asked('What could be better?');
  });

  it('goes on after the service was killed, and delivers what was said meanwhile once', async () => {
    const { say, chat, messages, newestCard } = visitor;
    await service.kill();
    await chat.getByText('No connection.').waitFor();
    await say('The signs to the ward were missing.');
    await messages.getByText('Waiting to send').waitFor();
    await service.restart();
    await newestCard.getByText('What would you like to happen?').waitFor();
    await chat.getByText('No connection.').waitFor({ state: 'detached' });
    const answered = messages.filter({ hasText: /What could be better\s*The signs to the ward were missing\./ });
    await answered.last().waitFor();
    assert.equal(await answered.count(), 1);
    assert.equal(await messages.locator('.text').getByText('The signs to the ward were missing.').count(), 1);
  });

  it('says how to put an address right, in the field that is wrong, and keeps what was typed', async () => {
    const { asked, tap, fill, field, looksRight, newestCard } = visitor;
    await tap('I want help to sort it out');
    await asked('How can we reach you?');
    await looksRight();
    assert.equal(await field('Your name (optional)').getAttribute('autocomplete'), 'name');
    await fill('Your name (optional)', 'Ann');
    await fill('Email address', 'ann@example');
    await tap('Continue');
    await asked(/Enter an email address like name@example\.com/);
    const email = newestCard.locator('input:focus');
    assert.equal(await email.inputValue(), 'ann@example');
    assert.equal(await email.getAttribute('aria-invalid'), 'true');
    assert.equal(await field('Your name (optional)').inputValue(), 'Ann');
    await looksRight();
    await email.fill('ann@example.org');
    await email.press('Enter');
    await asked('Do you need us to contact you in a certain way?');
    await looksRight();
    await tap('Skip this question');
    await asked('May we share what you wrote, without your name?');
    await tap('No, keep it inside the trust');
    await asked('Check your answers');
    await looksRight();
  });

  it('changes an answer at check answers and on a summary, and goes back from there', async () => {
    const { asked, tap, chat, field, fill, suggested, newestCard } = visitor;
    await tap('Change: What could be better');
    await asked('What could be better?');
    assert.equal(await field(/What could be better/).inputValue(), 'The signs to the ward were missing.');
    await suggested('Back').click();
    await asked('What was good about the care?');
    await fill(/What was good/, 'They explained each step.');
    await tap('Continue');
    await asked('Check your answers');
    await chat.getByRole('button', { name: 'Change: Overall experience' }).first().click();
    await asked('Overall, how was your experience of our service?');
    await tap('Very good');
    await asked('Check your answers');
    for (const answer of [
      'I am a carer, family member or friend',
      'Memory assessment service',
      'Very good',
      'They explained each step.',
      'The signs to the ward were missing.',
      'ann@example.org',
      'Not provided',
    ])
      assert.equal(await newestCard.getByText(answer, { exact: true }).count(), 1, answer);
  });

  it('gives a reference and a secret, with which it says later how the feedback stands', async () => {
    const { asked, tap, looksRight, newestCard, say, fill } = visitor;
    await tap('Confirm and send');
    await asked('Your reference');
    await looksRight();
    const shown = (await newestCard.textContent()) ?? '';
    const reference = /LAN-\w{4}-\w{5}/.exec(shown)?.[0] ?? assert.fail('no reference is shown');
    const secret = /(\w{5}-\w{5})Write/.exec(shown)?.[1] ?? assert.fail('no secret is shown');
    receipt = { reference, secret };
    await say('check on something I sent');
    await asked('What is your reference?');
    await fill(/What is your reference/, receipt.reference.toLowerCase());
    await tap('Continue');
    await asked('What is your secret?');
    await looksRight();
    await fill(/What is your secret/, receipt.secret);
    await tap('Continue');
    await asked('How it stands');
    await asked('Waiting for a member of the team');
    await looksRight();
  });

  it('tells nothing to whoever has the reference and not the secret', async () => {
    const { asked, say, fill, tap, heard } = visitor;
    await say('check on something I sent');
    await asked('What is your reference?');
    await fill(/What is your reference/, receipt.reference);
    await tap('Continue');
    await asked('What is your secret?');
    await fill(/What is your secret/, 'AAAAA-AAAAA');
    await tap('Continue');
    await heard('I could not find a record with that reference and secret.');
  });
});
