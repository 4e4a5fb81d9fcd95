import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { createBook } from '../../src/content/book.ts';
import { readContentFiles } from '../../src/content/content-files.ts';
import { dateRuleFrom, dateRuleInWords } from '../../src/content/date-words.ts';
import { kinds } from '../../src/content/kinds/kinds.ts';
import { createLiveContent } from '../../src/content/live-content.ts';
import { picturesIn, seedFolder } from '../../src/content/load-content.ts';
import type { DateRule } from '../../src/content/opportunity.ts';

const opened = () => {
  const live = createLiveContent(readContentFiles(seedFolder), picturesIn(seedFolder));
  return { live, book: createBook(live) };
};
const kind = (id: string) => kinds.find((one) => one.id === id) ?? assert.fail(`no kind ${id}`);

describe('an entry on a form', () => {
  const { book } = opened();
  for (const one of kinds)
    it(`comes back as it was: every entry of ${one.id}`, () => {
      const entries = book.find(one, '');
      // Nobody can ship what a trust did because people spoke.
      assert.ok(entries.length > 0 || one.id === 'you-said-we-did');
      for (const { id } of entries) {
        const before = book.entry(one, id);
        const checked = book.check(one, id, book.toWritten(one, before));
        assert.deepEqual(
          checked.kind === 'fits' && one.schema.parse(checked.entry),
          one.schema.parse(before),
          JSON.stringify(checked),
        );
      }
    });

  const change = (of: string, id: string, written: Readonly<Record<string, string>>) => {
    const before = book.entry(kind(of), id);
    return book.check(kind(of), id, { ...book.toWritten(kind(of), before), ...written });
  };
  const wrong: readonly (readonly [string, string, Readonly<Record<string, string>>, string, RegExp])[] = [
    ['helplines', 'samaritans', { name: '' }, 'name', /give something here/],
    ['helplines', 'samaritans', { phone: 'call us' }, 'phone', /digits and spaces/],
    ['helplines', 'samaritans', { review: '31/12/2027' }, 'review', /2027-03-31/],
    ['helplines', 'samaritans', { confirmed: 'maybe' }, 'confirmed', /yes or no/],
    ['opportunities', 'volunteering', { dates: 'on Tuesdays' }, 'dates', /second Wednesday of every month/],
    ['opportunities', 'volunteering', { dates: '2027-02-31 18:00, for 60 minutes' }, 'dates', /not a day/],
    ['opportunities', 'volunteering', { 'contact.email': 'nobody' }, 'contact.email', /email/i],
    ['services', 'camhs', { localities: '' }, 'localities', /give something here/],
    ['services', 'camhs', { 'fft.category': 'GP practice' }, 'fft.category', /choose one of/],
    ['bank-holidays', 'england-and-wales', { days: 'Christmas Day' }, 'days', /2027-12-27 Christmas Day/],
  ];
  for (const [of, id, written, path, says] of wrong)
    it(`is refused with the reason at its field: ${JSON.stringify(written)}`, () => {
      const checked = change(of, id, written);
      assert.equal(checked.kind, 'wrong');
      assert.match((checked.kind === 'wrong' && checked.problems[path]) || '', says);
    });

  it('is refused where it fits by itself and not with the others', () => {
    const checked = change('booklets', 'adult', { sections: 'sorry-adult\nnot-there' });
    assert.match((checked.kind === 'wrong' && checked.whole) || '', /there is no section "not-there"/);
    assert.match(book.inTheWay(kind('booklet-sections'), 'sorry-adult') ?? '', /there is no section "sorry-adult"/);
    assert.match(book.inTheWay(kind('bank-holidays'), 'england-and-wales') ?? '', /only one/);
    assert.equal(book.inTheWay(kind('services'), 'camhs'), undefined);
  });

  it('that is new gets an id of its own, made of its name', () => {
    const written = { ...book.toWritten(kind('services'), book.entry(kind('services'), 'camhs')), name: 'Camhs' };
    const checked = book.check(kind('services'), undefined, written);
    assert.equal(checked.kind === 'fits' && checked.id, 'camhs-2');
  });
});

describe('live content', () => {
  it('shows what was changed at once, everywhere it was handed to, and goes back', () => {
    const { live, book } = opened();
    const { content } = live;
    const before = book.entry(kind('services'), 'camhs');
    assert.deepEqual(
      live.take([{ kind: kind('services'), entryId: 'camhs', entry: { ...before, name: 'Young minds team' } }]),
      [],
    );
    assert.equal(content.service('camhs')?.name, 'Young minds team');
    assert.equal(content.findServices('young minds team').matches[0]?.id, 'camhs');
    live.take([{ kind: kind('services'), entryId: 'camhs' }]);
    assert.equal(content.service('camhs'), undefined);
    live.take([]);
    assert.match(content.service('camhs')?.name ?? '', /Child and adolescent/);
  });

  it('leaves out what does not fit any more, and takes the rest', () => {
    const { live, book } = opened();
    const camhs = { ...book.entry(kind('services'), 'camhs'), name: 'Young minds team' };
    const bad = { ...book.entry(kind('booklets'), 'adult'), sections: ['gone'] };
    const left = live.take([
      { kind: kind('booklets'), entryId: 'adult', entry: bad },
      { kind: kind('services'), entryId: 'camhs', entry: camhs },
    ]);
    assert.deepEqual(
      left.map(({ entryId }) => entryId),
      ['adult'],
    );
    assert.equal(live.content.service('camhs')?.name, 'Young minds team');
  });

  it('takes edits that need each other', () => {
    const { live, book } = opened();
    const section = { ...book.entry(kind('booklet-sections'), 'sorry-adult'), id: 'our-own', condolence: undefined };
    const adult = { ...book.entry(kind('booklets'), 'adult'), sections: ['our-own'] };
    const edits = [
      { kind: kind('booklets'), entryId: 'adult', entry: adult },
      { kind: kind('booklet-sections'), entryId: 'our-own', entry: JSON.parse(JSON.stringify(section)) },
    ];
    assert.deepEqual(live.take(edits), []);
    assert.equal(live.content.booklet('adult')?.sections[0]?.id, 'our-own');
  });
});

describe('when something takes place, in words', () => {
  const time = fc
    .record({ h: fc.integer({ min: 0, max: 23 }), m: fc.integer({ min: 0, max: 59 }) })
    .map(({ h, m }) => `${String(h).padStart(2, '0')}:${String(m).padStart(2, '0')}`);
  const day = fc
    .date({ min: new Date('2026-01-01'), max: new Date('2035-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  const minutes = fc.integer({ min: 15, max: 1440 });
  const rules: fc.Arbitrary<DateRule> = fc.oneof(
    fc.constant<DateRule>({ kind: 'any-time' }),
    fc.constant<DateRule>({ kind: 'none-now' }),
    fc.record({
      kind: fc.constant('on' as const),
      starts: fc.array(
        fc.tuple(day, time).map(([on, at]) => `${on}T${at}`),
        { minLength: 1, maxLength: 5 },
      ),
      minutes,
    }),
    fc.record({
      kind: fc.constant('monthly' as const),
      nth: fc.constantFrom(1 as const, 2 as const, 3 as const, 4 as const),
      weekday: fc.constantFrom('Monday' as const, 'Wednesday' as const, 'Saturday' as const),
      everyMonths: fc.integer({ min: 1, max: 12 }),
      at: time,
      minutes,
    }),
    fc.record({
      kind: fc.constant('every-days' as const),
      from: day,
      days: fc.integer({ min: 1, max: 366 }),
      at: time,
      minutes,
    }),
  );
  it('is read back as it was written', () => {
    fc.assert(fc.property(rules, (rule) => assert.deepEqual(dateRuleFrom(dateRuleInWords(rule)), { ...rule })));
  });
  it('may be typed a little otherwise', () => {
    assert.deepEqual(dateRuleFrom(' Second wednesday of every month at 9:00 for 60 minutes'), {
      kind: 'monthly',
      nth: 2,
      weekday: 'Wednesday',
      everyMonths: 1,
      at: '09:00',
      minutes: 60,
    });
    assert.equal(dateRuleFrom('now and then'), undefined);
  });
});
