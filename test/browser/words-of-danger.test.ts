import { inABrowser, toCheckAnswers, toWhatWasGood } from '../support/in-a-browser.ts';

describe('words of danger in the middle of a journey', function () {
  this.timeout(60_000);
  const { visitor } = inABrowser();

  it('bring help at once, and nothing that was said is lost', async () => {
    const { exchange, asked, fill, tap, looksRight, button, heard } = visitor();
    await exchange(toWhatWasGood);
    await fill(/What was good/, 'I do not want to be here any more');
    await tap('Continue');
    await asked('Please get help now');
    await asked(/Call 999/);
    await asked(/choose the mental health option/);
    await asked(/Samaritans/);
    await heard(/Nothing is lost/);
    await looksRight();
    await button('Go on').focus();
    await button('Go on').press('Enter');
    await asked('What could be better?');
    await exchange(toCheckAnswers);
    await asked('I do not want to be here any more');
  });

  it('let somebody stop, with help still there to read', async () => {
    const { say, asked, tap, heard, newestCard } = visitor();
    await say('I do not want to be here any more');
    await asked('Please get help now');
    await tap('Stop here');
    await heard(/^We stop here/);
    await newestCard.getByText('Call Samaritans').waitFor();
    await say('menu');
    await asked('What would you like to do?');
  });
});
