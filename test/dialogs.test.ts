import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'mocha';
import type { Answers, Dialog, DialogWords, Wording } from '../dialogs/dialog.ts';
import { plain } from '../dialogs/form/plain.ts';
import { dialogs } from '../dialogs/index.ts';
import { loadContent } from '../src/content/load-content.ts';
import { routes } from '../src/triage/triaged.ts';
import { root } from './support/source-files.ts';

const content = loadContent();
const neighbour = content.findOtherOrganisation('Castle Hill Hospital');

/** Answers that wordings may depend on, so that each of their forms is looked at. */
const circumstances: readonly Answers[] = [
  {},
  { who: 'patient' },
  { who: 'carer', service: { written: 'Castle Hill Hospital' } },
  { who: 'staff', whose: 'own' },
];

const forms = (wording: Wording | undefined): readonly string[] => {
  if (wording === undefined) return [];
  return typeof wording === 'string' ? [wording] : circumstances.map((answers) => wording(answers, content));
};

/** Every way a receipt can read. */
function receipts(receipt: DialogWords['receipt']): readonly string[] {
  if (receipt === undefined) return [];
  return routes.flatMap((route) =>
    (['details', 'here', 'none'] as const).flatMap((reach) => {
      const { title, paragraphs } = receipt({
        route,
        answers: {},
        reach,
        ...(reach === 'details' ? { dueAt: new Date('2026-11-26T17:00:00Z') } : {}),
        ...(neighbour === undefined ? {} : { organisation: neighbour }),
      });
      return [title, ...paragraphs];
    }),
  );
}

/** Everything that a dialog says to a person, each with where it stands. */
function sayings({ id, words }: Dialog): readonly { readonly at: string; readonly text: string }[] {
  return Object.entries(words).flatMap(([locale, { title, hint, opening, questions, receipt }]) => {
    const told = [title, hint, opening].flatMap(forms).map((text) => ({ at: `${id} (${locale})`, text }));
    const asked = Object.entries(questions).flatMap(([question, { ask, hint: help, short, problem, options = {} }]) =>
      [ask, help, short, problem, ...Object.values(options)]
        .flatMap(forms)
        .map((text) => ({ at: `${id} (${locale}), ${question}`, text })),
    );
    const received = receipts(receipt).map((text) => ({ at: `${id} (${locale}), receipt`, text }));
    return [...told, ...asked, ...received];
  });
}

const said = dialogs.flatMap(sayings);
const sentencesOf = (text: string) => text.split(/(?<=[.?:])\s+/).filter((sentence) => sentence !== '');

describe('the list of dialogs', () => {
  it('leaves no folder out and names none that is not there', () => {
    const folders = readdirSync(join(root, 'dialogs'), { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && entry.name !== 'form')
      .map(({ name }) => name);
    assert.deepEqual(dialogs.map(({ id }) => id).sort(), folders.sort());
  });

  it('starts no two dialogs with the same sentence', () => {
    const examples = dialogs.flatMap((dialog) => dialog.examples.map(plain));
    assert.deepEqual(
      examples.filter((example, at) => examples.indexOf(example) !== at),
      [],
    );
  });

  it('offers each dialog to somebody, and something to everybody', () => {
    assert.ok(
      dialogs.every(({ audiences, examples, inMenu }) => audiences.length > 0 && (examples.length > 0 || !inMenu)),
    );
    for (const audience of ['public', 'staff'] as const)
      assert.ok(dialogs.some(({ inMenu, audiences }) => inMenu && audiences.includes(audience)));
  });
});

for (const dialog of dialogs)
  describe(`the dialog ${dialog.id}`, () => {
    for (const [locale, words] of Object.entries(dialog.words)) {
      it(`has words for every question and for no other (${locale})`, () => {
        assert.deepEqual(Object.keys(words.questions).sort(), dialog.questions.map(({ id }) => id).sort());
      });

      it(`has a label for every option and for no other (${locale})`, () => {
        for (const { id, options = [] } of dialog.questions) {
          const { options: labels = {}, typed = {} } = words.questions[id] ?? {};
          assert.deepEqual(Object.keys(labels).sort(), [...options].sort(), id);
          assert.deepEqual(
            Object.keys(typed).filter((value) => !options.includes(value)),
            [],
            id,
          );
        }
      });

      it(`understands each label and each way to type it as one option only (${locale})`, () => {
        for (const { options = {}, typed = {} } of Object.values(words.questions)) {
          const ways = Object.keys(options).flatMap((value) =>
            [...new Set([options[value] ?? '', ...(typed[value] ?? [])].map(plain))].map((way) => way),
          );
          assert.deepEqual(
            ways.filter((way, at) => ways.indexOf(way) !== at),
            [],
          );
        }
      });
    }

    it('asks each question once, and closed questions of every kind have options', () => {
      const ids = dialog.questions.map(({ id }) => id);
      assert.equal(new Set(ids).size, ids.length);
      const closed = dialog.questions.filter(({ kind }) => kind === 'choice' || kind === 'choices');
      assert.ok(closed.every(({ options = [] }) => options.length > 1));
    });
  });

describe('what dialogs say', () => {
  const avoided =
    /!|service users?\b|passed away|passing away|deceased|loved one|commit(ted)? suicide|\bplease note\b|\bclick\b|\binvalid\b|\berror\b|\boops\b|\bshould\b/i;

  it('has no word that people find cold, coy or technical', () => {
    assert.deepEqual(
      said.filter(({ text }) => avoided.test(text)),
      [],
    );
  });

  it('has sentences of 20 words or fewer', () => {
    const long = said.flatMap(({ at, text }) =>
      sentencesOf(text)
        .filter((sentence) => sentence.split(/\s+/).length > 20)
        .map((sentence) => `${at}: ${sentence}`),
    );
    assert.deepEqual([...new Set(long)], []);
  });

  it('ends a hint, a question and a problem like a sentence', () => {
    const asked = dialogs.flatMap(({ words }) => Object.values(words.en.questions));
    const open = asked
      .flatMap(({ ask, hint, problem }) => [ask, hint, problem].flatMap(forms))
      .filter((text) => !/[.?]$/.test(text));
    assert.deepEqual([...new Set(open)], []);
  });

  it('uses the quotation marks and apostrophes of print', () => {
    assert.deepEqual(
      said.filter(({ text }) => /['"`]/.test(text)),
      [],
    );
  });

  it('asks the Friends and Family Test exactly, with its six answers in their order', () => {
    const rating = dialogs.find(({ id }) => id === 'feedback')?.words.en.questions.rating;
    assert.equal(rating?.ask, 'Overall, how was your experience of our service?');
    assert.deepEqual(Object.entries(rating?.options ?? {}), [
      ['1', 'Very good'],
      ['2', 'Good'],
      ['3', 'Neither good nor poor'],
      ['4', 'Poor'],
      ['5', 'Very poor'],
      ['6', 'Don’t know'],
    ]);
  });
});
