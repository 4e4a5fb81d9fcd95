import assert from 'node:assert/strict';
import { onBothScreens } from '../support/on-both-screens.ts';

/** By keyboard alone, from the top of the trust's page; after every step axe is asked, and sizes are measured. */
describe('a whole dialog by keyboard alone', function () {
  this.timeout(60_000);
  const walks = onBothScreens();

  walks('feedback', async ({ walk, page, reach, asked, focused, sound, news }) => {
    await sound('at the beginning');
    await walk([
      [/button "Give feedback/, 'Enter', 'Who is giving this feedback?'],
      [/button "I am the patient/, 'Enter', 'Which service is it about?'],
    ]);
    await reach(/combobox "Which service/);
    await page.keyboard.type('memry');
    await asked(/Memory assessment service/);
    await sound('with services offered');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await walk([
      [/combobox "Which service/, 'Enter', 'Overall, how was your experience of our service?'],
      [/textbox "Your message"/, 'sideways', /Choose one of the six answers/],
    ]);
    await reach(/button "Good"/, 'Shift+Tab');
    await walk([[/button "Good"/, 'Enter', 'What was good about your care?']]);
    await reach(/textbox "What was good/);
    await page.keyboard.type('They listened. Call me on 07700 900123.');
    await walk([
      [/button "Continue"/, 'Enter', 'What could be better?'],
      [/button "Skip this question"/, 'Enter', 'What would you like to happen?'],
      [/button "I want help to sort it out"/, 'Space', 'How can we reach you?'],
      [/textbox "Email/, 'ann@example', /Enter an email address like/],
    ]);
    assert.match(await focused(), /textbox "Email/, 'the focus is in what has to be put right');
    await page.keyboard.press('ControlOrMeta+A');
    await walk([
      [/textbox "Email/, 'ann@example.org', 'Do you need us to contact you in a certain way?'],
      [/checkbox "Large print/, 'Space', 'Do you need us to contact you in a certain way?'],
      [/button "Continue"/, 'Enter', 'May we share what you wrote, without your name?'],
      [/button "No/, 'Enter', 'Check your answers'],
      [/button "Change: What was good/, 'Enter', 'What was good about your care?'],
      [/button "Continue"/, 'Enter', 'Check your answers'],
      [/button "Take/, 'Enter', 'Check your answers'],
      [/button "Confirm and send"/, 'Enter', 'Your reference'],
    ]);
    const [hello, ...others] = await news();
    assert.match(hello ?? '', /^Hello\. I am Lanyard/);
    // Whoever presses a button hears the answer from the focus, and only from there.
    assert.equal(others.length, 1, others.join('\n'));
    assert.match(
      others[0] ?? '',
      /^Choose one of the six answers.* Overall, how was your experience of our service\?$/,
    );
  });

  walks('ways to get involved', async ({ walk }) => {
    await walk([
      [/button "Find ways to get involved/, 'Enter', 'What would you like to do?'],
      [/checkbox "Volunteer/, 'Space', 'What would you like to do?'],
      [/button "Continue"/, 'Enter', 'Where would you like to take part?'],
      [/button "Hull/, 'Enter', 'How much time would you like to give?'],
      [/button "A few hours/, 'Enter', 'Are you under 18?'],
      [/button "No, I am 18/, 'Enter', /may suit you/],
      [/button "Volunteer/, 'Enter', 'Where'],
      [/button "Register interest"/, 'Enter', 'May the coordinator contact you about this?'],
      [/button "Yes/, 'Enter', 'How can we reach you?'],
      [/textbox "Email/, 'jo@example.org', 'What do you need, so that you can take part?'],
      [/button "Skip this question"/, 'Enter', 'May we also tell you about other ways to be involved?'],
      [/button "No/, 'Enter', 'Check your answers'],
      [/button "Confirm and send"/, 'Enter', 'Your reference'],
    ]);
  });

  walks('a nomination', async ({ walk, reach, page }) => {
    await walk([
      [/button "Thank or nominate/, 'Enter', /thank them, or nominate them/],
      [/button "Nominate/, 'Enter', 'What is their name?'],
      [/textbox "What is their name/, 'Sam', 'Which team or service do they work in?'],
      [/combobox "Which team/, 'not sure', 'When did you meet them?'],
      [/textbox "When/, 'in March', 'Why would they be a good champion?'],
    ]);
    await reach(/textbox "Why/);
    await page.keyboard.type('Sat with my mum every evening.');
    await walk([
      [/button "Continue"/, 'Enter', 'May we tell them that it comes from you?'],
      [/button "Yes"/, 'Enter', 'What name shall we give them?'],
      [/button "Back"/, 'Enter', 'May we tell them that it comes from you?'],
      [/button "Yes"/, 'Enter', 'What name shall we give them?'],
      [/textbox "What name/, 'Ann', /May we share your words/],
      [/button "No"/, 'Enter', 'How can we tell you what came of it?'],
      [/button "Skip this question"/, 'Enter', 'Check your answers'],
      [/button "Confirm and send"/, 'Enter', 'We have your nomination'],
    ]);
  });

  walks('bereavement support', async ({ walk, reach, news, focused }) => {
    await walk([[/textbox "Your message"/, 'my mum died at Fitzwilliam ward last week', 'What would you like?']]);
    assert.deepEqual((await news()).slice(1), [
      'I am sorry that someone has died. You can stop at any time, and what you read here is yours to keep.',
      'What would you like?',
    ]);
    await reach(/checkbox "The booklet"/, 'Shift+Tab');
    await walk([
      [/checkbox "The booklet"/, 'Space', 'What would you like?'],
      [/button "Continue"/, 'Enter', 'How would you like to have it?'],
      [/button "Read or download it here/, 'Enter', 'When an adult has died on Fitzwilliam Ward'],
      [/button "Read it here"/, 'Enter', 'About this booklet'],
      [/button "Next: /, 'Enter', 'On Fitzwilliam Ward'],
      [/button "I have worries about the care"/, 'Enter', 'Who is giving this feedback?'],
    ]);
    assert.match(await focused(), /group "Who is giving this feedback/);
  });
});
