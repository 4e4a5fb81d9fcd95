import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { createBook } from '../../src/content/book.ts';
import { readContentFiles } from '../../src/content/content-files.ts';
import { youSaidWeDid as kind } from '../../src/content/kinds/you-said-we-did.ts';
import { createLiveContent } from '../../src/content/live-content.ts';
import { picturesIn, seedFolder } from '../../src/content/load-content.ts';

const live = createLiveContent(readContentFiles(seedFolder), picturesIn(seedFolder));
const book = createBook(live);

const draft = {
  title: 'Evening appointments',
  where: 'Memory clinic',
  said: 'It was hard to come during working hours.\n\nCarers had to take leave.',
  state: 'done',
  did: 'The clinic is open until 8pm on Tuesdays.',
  day: '2026-11-20',
  owner: 'Patient and carer experience team',
  review: '2027-11-01',
  source: 'LAN-ABCD-FGHJK',
};

const check = (written: Partial<typeof draft>) => book.check(kind, undefined, { ...draft, ...written });

describe('a draft of you said, we did', () => {
  it('fits when it says what, where, when and whether it is done, and comes back as it was written', () => {
    const checked = check({});
    assert.ok(checked.kind === 'fits', JSON.stringify(checked));
    assert.equal(checked.id, 'evening-appointments');
    assert.deepEqual(checked.entry.said, ['It was hard to come during working hours.', 'Carers had to take leave.']);
    assert.deepEqual(book.toWritten(kind, checked.entry), draft);
  });

  const refused: readonly (readonly [keyof typeof draft, string, RegExp])[] = [
    ['title', 'Ring 07700 900123', /“07700 900123” reads like a phone number: leave it out/],
    ['where', 'Ward of Dr Hill', /“Dr Hill” reads like a name/],
    ['said', 'Mrs Patel waited two hours.', /“Mrs Patel” reads like a name/],
    ['said', 'Fine.\n\nHis number is 943 476 5919.', /“943 476 5919” is an NHS number/],
    ['said', 'Write to zebra@example.org', /“zebra@example.org” is an email address/],
    ['said', 'She was born on 3 May 1956 (date of birth 03/05/1956).', /date of birth/],
    ['did', 'Nurse Okafor changed the rota.', /“Nurse Okafor” reads like a name/],
    ['did', 'Call 01482 336 200 in the evening.', /phone number/],
    ['did', 'By [when] we are going to change this.', /fill in “\[when\]”/],
    ['said', '[In your own words: what did they tell us?]', /fill in/],
    ['title', '', /give something here/],
    ['title', 'x'.repeat(101), /100 characters or fewer/],
    ['did', 'x'.repeat(1001), /1,000 characters or fewer/],
    ['did', ' \n\n ', /give something here/],
    ['state', 'perhaps', /say done or planned/],
    ['day', 'soon', /2027-03-31/],
  ];
  for (const [field, text, says] of refused)
    it(`is refused with the reason at its field: ${field} ${JSON.stringify(text.slice(0, 60))}`, () => {
      const checked = check({ [field]: text });
      assert.ok(checked.kind === 'wrong');
      assert.deepEqual(Object.keys(checked.problems), [field]);
      assert.match(checked.problems[field] ?? '', says);
    });

  const taken: readonly (readonly [keyof typeof draft, string])[] = [
    ['did', 'Each ward has a nurse in charge whom you can ask.'],
    ['did', 'You can ring 111 and choose the mental health option.'],
    ['did', 'It opened on 3 May 2026 at 9:30am with 12 places.'],
    ['where', 'Miranda House, Gladstone Street, Hull HU3 2RT'],
    ['where', ''],
  ];
  for (const [field, text] of taken)
    it(`is taken: ${field}: ${text}`, () => {
      const checked = check({ [field]: text });
      assert.equal(checked.kind, 'fits', JSON.stringify(checked));
    });

  it('is not refused for an address, which may be ours, but brought to somebody’s eye', () => {
    assert.deepEqual(kind.mayPoint?.('She lives at 12 Story Street, HU3 2RT.'), ['12 Story Street', 'HU3 2RT']);
    assert.deepEqual(kind.mayPoint?.('Dr Hill rang 07700 900123'), []);
  });

  it('is read by everybody from its day on in London, newest first', () => {
    const entry = (id: string, day: string) => ({ kind, entryId: id, entry: { ...book.parse(fitting), id, day } });
    const fits = check({});
    const fitting = fits.kind === 'fits' ? JSON.stringify(fits.entry) : assert.fail();
    assert.deepEqual(
      live.take([entry('old', '2026-06-01'), entry('tonight', '2026-06-30'), entry('tomorrow', '2026-07-01')]),
      [],
    );
    const idsAt = (at: string) => live.content.youSaidWeDid(new Date(at)).map(({ id }) => id);
    assert.deepEqual(idsAt('2026-06-30T22:59:59Z'), ['tonight', 'old']);
    assert.deepEqual(idsAt('2026-06-30T23:00:00Z'), ['tomorrow', 'tonight', 'old']);
    const shown = JSON.stringify(live.content.youSaidWeDid(new Date('2026-07-01T12:00:00Z')));
    assert.doesNotMatch(shown, /LAN-|experience team/);
    live.take([]);
  });
});
