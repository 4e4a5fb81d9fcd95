import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { wrongDay } from '../../../dialogs/nomination/wrong-day.ts';

/** Just before midnight in London. */
const now = new Date('2026-11-23T23:30:00Z');

const table: readonly (readonly [typed: string, wrong: ReturnType<typeof wrongDay>])[] = [
  ['31 February', 'noSuchDay'],
  ['31st of Feb', 'noSuchDay'],
  ['the night of 31 April 2026', 'noSuchDay'],
  ['February 30', 'noSuchDay'],
  ['29/02/2026', 'noSuchDay'],
  ['2026-13-01', 'noSuchDay'],
  ['3/13/2026', 'noSuchDay'],
  ['0 March', 'noSuchDay'],
  ['29 February', undefined],
  ['29/02/2024', undefined],
  ['24 November 2026', 'notYet'],
  ['24/11/26', 'notYet'],
  ['December 2026', 'notYet'],
  ['in 2030', 'notYet'],
  ['tomorrow', 'notYet'],
  ['next week', 'notYet'],
  ['23 November 2026', undefined],
  ['November 2026', undefined],
  ['3/4/85', undefined],
  ['25 December', undefined],
  ['in March', undefined],
  ['15/16 March', undefined],
  ['last week', undefined],
  ['it may have been the 2nd or 3rd visit', undefined],
  ['2/3 weeks ago', undefined],
  ['24/7 for a month', undefined],
  ['31 kwietnia', 'noSuchDay'],
  ['24 listopada 2026 r.', 'notYet'],
  ['w grudniu 2026', 'notYet'],
  ['w 2030', 'notYet'],
  ['jutro', 'notYet'],
  ['W przyszłym tygodniu', 'notYet'],
  ['23 listopada 2026', undefined],
  ['wczoraj', undefined],
  ['31 aprilie', 'noSuchDay'],
  ['24 noiembrie 2026', 'notYet'],
  ['în 2030', 'notYet'],
  ['mâine', 'notYet'],
  ['saptamana viitoare', 'notYet'],
  ['săptămâna trecută', undefined],
  ['٣١ أبريل', 'noSuchDay'],
  ['٣١ نيسان', 'noSuchDay'],
  ['٢٤ من تشرين الثاني عام ٢٠٢٦', 'notYet'],
  ['٢٤/١١/٢٠٢٦', 'notYet'],
  ['في ٢٠٣٠', 'notYet'],
  ['غداً', 'notYet'],
  ['الأسبوع القادم', 'notYet'],
  ['٢٣ نوفمبر ٢٠٢٦', undefined],
  ['أمس', undefined],
  ['٣١ی نیسان', 'noSuchDay'],
  ['۲٤ی تشرینی دووەمی ۲۰۲٦', 'notYet'],
  ['لە 2030', 'notYet'],
  ['سبەینێ', 'notYet'],
  ['هەفتەی داهاتوو', 'notYet'],
  ['دوێنێ', undefined],
];

describe('a day in somebody’s words', () => {
  for (const [typed, wrong] of table)
    it(`“${typed}” is ${wrong === undefined ? 'fine' : wrong === 'notYet' ? 'still to come' : 'in no calendar'}`, () => {
      assert.equal(wrongDay(typed, now), wrong);
    });
});
