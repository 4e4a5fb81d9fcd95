import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { topicIn } from '../../src/understanding/topic-in.ts';
import type { Topic } from '../../src/understanding/understood.ts';

const questions: Readonly<Record<string, Topic>> = {
  'how long will this take?': 'how-long',
  'sorry how many more questions': 'how-long',
  'who sees this': 'who-sees',
  'will my doctor see this?': 'who-sees',
  'does it go on my record': 'who-sees',
  'is this anonymous': 'anonymous',
  'do i have to give my name?': 'anonymous',
  'what happens next?': 'what-happens-next',
  'will someone ring me': 'what-happens-next',
  'Will it affect my care?': 'affects-care',
  'can i get in trouble for this': 'affects-care',
  'are you a real person': 'are-you-human',
  'r u a bot': 'are-you-human',
  'am i talking to a robot or a person': 'are-you-human',
  'is anyone watching this now': 'is-it-watched',
  'what can you do': 'what-can-you-do',
  'can i come back later?': 'come-back-later',
  'can I stop and come back to it tomorrow': 'come-back-later',
  'is it free': 'cost',
  'do you speak polish?': 'language',
};

const answers: readonly string[] = [
  'nobody told me how long this will take',
  'I asked who sees this letter and nobody knew',
  'they said it was anonymous and it was not',
  'is this how you treat people',
  'how long will this take, I have waited two years already and nobody rings',
  'the nurse was a real person to me, not a robot',
  'I want to come back later in the year',
  'my mum speaks polish',
  'yes',
  'good',
  '',
];

describe('a question about the chat itself', () => {
  for (const [text, topic] of Object.entries(questions)) it(text, () => assert.equal(topicIn(text), topic));

  it('is never heard in an answer that happens to hold its words', () => {
    assert.deepEqual(
      answers.filter((text) => topicIn(text) !== undefined),
      [],
    );
  });

  it('is looked for in any length of text, fast', () => {
    assert.equal(topicIn('please '.repeat(1_200)), undefined);
    assert.equal(topicIn('so '.repeat(39)), undefined);
  });
});
