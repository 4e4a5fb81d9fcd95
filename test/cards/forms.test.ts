import assert from 'node:assert/strict';
import { caseCard } from '../../cards/case.ts';
import { caseWords } from '../../cards/case-words.ts';
import { form } from '../../cards/form.ts';
import { greeting } from '../../cards/greeting.ts';
import { helpNow } from '../../cards/help-now.ts';
import { questionChoices } from '../../cards/question-choices.ts';
import { questionText } from '../../cards/question-text.ts';
import { objectsIn } from './objects-in.ts';
import { aCase, formQuestions } from './sample-views.ts';

const long = 'word '.repeat(1_600);
const drawnForm = form.draw(
  { title: 'Feedback', questions: formQuestions, continue: 'Continue', stop: 'Stop', help: 'Help' },
  'n-1',
);

describe('what a card gives back', () => {
  it('is a list for a question with several answers', () => {
    assert.deepEqual(questionChoices.parse({ answer: 'large-print,call' }).data, { answer: ['large-print', 'call'] });
    assert.deepEqual(questionChoices.parse({}).data, { answer: [] });
  });

  it('is never cut', () => {
    assert.deepEqual(questionText.parse({ answer: long }).data, { answer: long });
    assert.deepEqual(form.parse({ good: long }).data, { good: long });
    assert.ok(objectsIn(drawnForm.content).every((object) => object.maxLength === undefined));
  });

  it('is refused when it is not text', () => {
    assert.equal(questionText.parse({ answer: { $ne: 1 } }).success, false);
    assert.equal(form.parse({ good: ['a'] }).success, false);
    assert.equal(form.parse('words').success, false);
  });
});

describe('the form card', () => {
  it('names its inputs after their questions', () => {
    const ids = objectsIn(drawnForm.content)
      .filter(({ type }) => String(type).startsWith('Input.'))
      .map(({ id }) => id);
    assert.deepEqual(ids, [
      'relation',
      'needs',
      'service',
      'nickname',
      'good',
      'when.day',
      'when.month',
      'when.year',
      'contact.name',
      'contact.email',
      'contact.phone',
      'secret',
    ]);
  });

  it('shows a problem right above its question and keeps what was typed', () => {
    const question = objectsIn(drawnForm.content).find(({ items }) =>
      JSON.stringify(items)?.startsWith('[{"type":"RichTextBlock","id":"when-problem"'),
    );
    assert.match(JSON.stringify(question), /Enter the month.*When was it\?.*"id":"when\.day".*"value":"6"/);
  });

  it('shows nothing in place of a kept value that does not fit', () => {
    const { content } = form.draw(
      {
        title: 'F',
        questions: formQuestions.map((question) => ({ ...question, value: 7 })),
        continue: 'c',
        stop: 's',
        help: 'h',
      },
      'n-1',
    );
    assert.doesNotMatch(JSON.stringify(content), /"value":7/);
  });
});

describe('a card with buttons', () => {
  it('is not drawn without a nonce', () => {
    assert.throws(() => greeting.draw({ title: 't', paragraphs: [], notice: 'n', choices: [], help: 'h' }), /nonce/);
  });

  it('needs no nonce when it only tells', () => {
    assert.equal(helpNow.draw({ title: 't', text: 'x', care: [] }).nonce, undefined);
  });

  it('is not drawn with a hole in it', () => {
    // @ts-expect-error The title is missing on purpose.
    assert.throws(() => greeting.draw({ paragraphs: [], notice: 'n', choices: [], help: 'h' }, 'n-1'));
  });
});

describe('the team’s cards', () => {
  const actions = objectsIn(caseCard.draw(aCase, 'n-1').content).filter(({ type }) => type === 'Action.Execute');

  it('carry the case and its version', () => {
    for (const { data } of actions) assert.match(JSON.stringify(data), /"value":"HT4K-9WPM-C:3"/);
    assert.equal(actions.length, 3);
  });

  it('fall back to a submit with the same data', () => {
    const claim = actions.find(({ title }) => title === 'Claim');
    assert.deepEqual(claim?.fallback, {
      type: 'Action.Submit',
      title: 'Claim',
      data: claim?.data,
      style: 'positive',
      associatedInputs: 'none',
    });
  });

  it('never post the words where the client cannot show them to one person only', () => {
    assert.equal(actions.find(({ title }) => title === 'Show what they said')?.fallback, 'drop');
    const words = {
      reference: 'HT4K-9WPM-C',
      version: 3,
      parts: [],
      contact: [],
      back: 'Hide',
      more: 'Show the rest',
      page: 2,
    };
    const more = objectsIn(caseWords.draw(words, 'n-1').content).find(({ title }) => title === 'Show the rest');
    assert.equal(more?.fallback, 'drop');
    assert.match(JSON.stringify(more?.data), /"value":"HT4K-9WPM-C:3:2"/);
  });
});
