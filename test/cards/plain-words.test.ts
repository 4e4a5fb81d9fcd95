import assert from 'node:assert/strict';
import { caseCard } from '../../cards/case.ts';
import { caseWords } from '../../cards/case-words.ts';
import { checkAnswers } from '../../cards/check-answers.ts';
import { form } from '../../cards/form.ts';
import { plainText } from '../../cards/plain-text.ts';
import { questionChoice } from '../../cards/question-choice.ts';
import { questionText } from '../../cards/question-text.ts';
import { summary } from '../../cards/summary.ts';
import { objectsIn } from './objects-in.ts';
import { aCase } from './sample-views.ts';

const hostile = [
  '[x](javascript:alert(1))',
  '<at>everyone</at>',
  '${reference}',
  '<script>alert(1)</script>',
  '# *so* _bold_ `code`',
  'www.example.com and https://example.com',
  '{{DATE(2026-01-01T00:00:00Z, SHORT)}}',
  'مرحبا ‮ abc',
  '👩🏽‍⚕️ thank you 💜',
  'line one\nline two\n\n1. not a list',
];

const cardsWith = (words: string) => [
  summary.draw({ ask: 'What was good?', answer: [words], value: 'good' }, 'n-1'),
  checkAnswers.draw(
    {
      title: 'Check',
      intro: '',
      rows: [{ id: 'good', label: 'Good', answer: [words], change: 'Change' }],
      send: 'Send',
    },
    'n-1',
  ),
  caseWords.draw(
    {
      reference: 'HT4K-9WPM-C',
      version: 1,
      parts: [{ label: 'What was good', text: words }],
      contact: [{ label: 'Name', value: words }],
      back: 'Hide',
    },
    'n-1',
  ),
  caseCard.draw({ ...aCase, stateLine: words, history: [words], service: words }, 'n-1'),
];

const typedInto = (words: string) => [
  questionText.draw({ ask: 'Good?', value: words, multiline: true, maxLength: 8000, continue: 'Continue' }, 'n-1'),
  form.draw(
    {
      title: 'Feedback',
      questions: [
        { id: 'good', kind: 'long-text', ask: 'Good?', value: words },
        { id: 'contact', kind: 'contact', ask: 'You?', value: { name: words } },
      ],
      continue: 'Continue',
      stop: 'Stop',
      help: 'Help',
    },
    'n-1',
  ),
];

/** One object for a block whose words were parted into runs: a template of dates is, between its two braces. */
const whole = (object: Record<string, unknown>) =>
  Array.isArray(object.inlines) && object.inlines.length > 1
    ? {
        type: 'TextRun',
        text: objectsIn(object.inlines)
          .map(({ text }) => text)
          .join(''),
      }
    : object;

/** The `type` of everything that holds the words, exactly or in part. */
const holders = (content: unknown, words: string) =>
  objectsIn(content)
    .map(whole)
    .filter((object) => Object.values(object).some((value) => typeof value === 'string' && value.includes(words)));

describe('words of a person', () => {
  for (const words of hostile) {
    it(`stand in a card as typed, as plain text: ${JSON.stringify(words)}`, () => {
      const found = cardsWith(words).map(({ content }) => holders(content, words));
      for (const { type } of found.flat()) assert.equal(type, 'TextRun');
      const shown = found.map(
        (inOneCard) => inOneCard.filter(({ text }) => typeof text === 'string' && text.endsWith(words)).length,
      );
      assert.deepEqual(shown, [1, 1, 2, 3]);
    });

    it(`come back into the input they were typed into: ${JSON.stringify(words)}`, () => {
      for (const { content } of typedInto(words))
        for (const { type, value } of holders(content, words)) assert.deepEqual([type, value], ['Input.Text', words]);
    });

    it(`are never what a card says of itself: ${JSON.stringify(words)}`, () => {
      for (const { says } of cardsWith(words)) assert.ok(!says.includes(words));
    });
  }

  it('never reach the renderer as a date of its own making', () => {
    const words = 'It was {{DATE(2026-01-01T00:00:00Z, SHORT)}} and {{TIME(2026-01-01T00:00:00Z)}}, {{{DATE(x)}}}';
    const runs = objectsIn(plainText(words).inlines).map(({ text }) => String(text));
    assert.equal(runs.join(''), words);
    for (const run of runs) assert.doesNotMatch(run, /\{\{(DATE|TIME)/);
  });

  it('make a question plain only where Markdown would read them', () => {
    const blockOf = (ask: string) =>
      objectsIn(questionChoice.draw({ ask, options: [] }, 'n-1').content).find(({ text }) => text === ask)?.type;
    assert.equal(blockOf('When did it happen?'), 'TextBlock');
    assert.equal(blockOf('You wrote “Ward 3 (old)”. Was it us?'), 'TextBlock');
    for (const ask of ['*Was* it us?', 'Was it [us](x)?', '1. Was it us?', 'Us?\n- yes', '<at>us</at>?', 'www.us.uk?'])
      assert.equal(blockOf(ask), 'TextRun');
  });
});
