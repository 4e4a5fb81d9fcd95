import assert from 'node:assert/strict';
import { onBothScreens } from '../support/on-both-screens.ts';

describe('what is around a dialog, by keyboard alone and clean under axe', function () {
  this.timeout(60_000);
  const walks = onBothScreens();

  walks('help at any moment', async ({ walk, reach, focused, news }) => {
    await walk([[/button "Help now"/, 'Enter', 'Help you can get now']]);
    assert.match(await focused(), /group "Help you can get now/);
    await reach(/link "Call 999"|button "Call 999"/);
    await walk([
      [/textbox "Your message"/, 'I do not want to be here any more', 'Please get help now'],
      [/textbox "Your message"/, 'talk to a person', 'Help you can get now'],
    ]);
    assert.match((await news()).join('\n'), /Please get help now\. Call 999/);
  });

  walks('a menu, a secret that is asked for, and a person to talk to', ({ walk }) =>
    walk([
      [/button "Check on something I sent/, 'Enter', 'What is your reference?'],
      [/textbox "What is your reference/, 'LAN', /reference/],
      [/textbox "Your message"/, 'stop', 'What would you like to do?'],
      [/textbox "Your message"/, 'talk to a person', 'Talk to a person'],
    ]),
  );

  walks('keys that stay where they are typed', async ({ reach, page, chat }) => {
    await reach(/button "Give feedback/);
    await page.keyboard.type('xyz 1');
    assert.equal(await chat.getByLabel('Your message').inputValue(), '');
  });

  walks('no connection, and a chat that has ended', async ({ page, chat, reach, asked, sound }) => {
    await page.context().setOffline(true);
    await chat.getByText('No connection.').waitFor();
    await reach(/textbox "Your message"/);
    await page.keyboard.type('Are you there?');
    await page.keyboard.press('Enter');
    await chat.getByText('Waiting to send').waitFor();
    await sound('without a connection');
    await page.route('**/widget/session', (route) => route.fulfill({ status: 403, json: {} }));
    await page.context().setOffline(false);
    await chat.getByText('This chat has ended.').waitFor({ timeout: 25_000 });
    await sound('after the end');
    await page.unroute('**/widget/session');
    await reach(/button "Start a new chat"/, 'Shift+Tab');
    await page.keyboard.press('Enter');
    await asked('Give feedback');
    await sound('in a new chat');
  });

  walks('a chat that is deleted', async ({ page, chat, reach, sound }) => {
    await reach(/Save or delete this chat/);
    await page.keyboard.press('Enter');
    await sound('with what may be done');
    await reach(/button "Delete this chat"/);
    await page.keyboard.press('Enter');
    await chat.getByText('Delete everything that was said here').waitFor();
    await sound('while it asks once more');
    await reach(/button "Yes, delete it"/, 'Shift+Tab');
    await page.keyboard.press('Enter');
    await chat.getByText('That chat is deleted.').waitFor();
    await sound('afterwards');
  });

  walks('nobody there for 25 minutes', async ({ page, chat, sound, reach }) => {
    await page.clock.install();
    await chat.evaluate('document.body.dataset.before = "", location.reload()');
    await chat.locator('body:not([data-before])').waitFor();
    await chat.getByText('Give feedback').first().waitFor();
    await page.clock.fastForward('25:10');
    await chat.getByText('Are you still there?').waitFor();
    await page.clock.resume();
    await sound('while it asks');
    assert.equal(await chat.getByRole('button', { name: 'Stay in the chat' }).isVisible(), true);
    // Any key in the chat is a sign of life.
    await reach(/button "Help now"/);
    await page.keyboard.press('Tab');
    await chat.getByText('Are you still there?').waitFor({ state: 'detached' });
  });
});
