import fc from 'fast-check';
import { exportContent, importContent } from '../../src/commands/content-table.ts';
import { createBook } from '../../src/content/book.ts';
import type { Content } from '../../src/content/content.ts';
import { ContentError } from '../../src/content/content-error.ts';
import { fileNames, readContentFiles } from '../../src/content/content-files.ts';
import { kinds } from '../../src/content/kinds/kinds.ts';
import { createLiveContent } from '../../src/content/live-content.ts';
import { contentOf, picturesIn, seedFolder } from '../../src/content/load-content.ts';
import { bookletListPage } from '../../src/server/pages/booklet-list-page.ts';
import { bookletPage } from '../../src/server/pages/booklet-page.ts';
import type { Store } from '../../src/store/store.ts';
import { defineDoor } from './door.ts';
import { insideIn } from './judge.ts';
import { changedBy, changes } from './mutated.ts';
import { asJson, oddText } from './odd-values.ts';

const seed = readContentFiles(seedFolder);
const hasPicture = picturesIn(seedFolder);
const now = new Date('2026-11-27T12:00:00Z');
const today = '2026-11-27';
const facts = { trustName: 'Example Trust', demonstration: true, script: '', style: '' };

const files = fc.tuple(fc.constantFrom(...fileNames), changes(3));

/** A trust's own files: each fits and can be shown, or is refused with the file, the entry and the mend. */
export const contentFileDoor = () =>
  defineDoor({ name: 'content files', share: 2 }, files, async ([file, given]) => {
    const changed = JSON.parse(withoutNature(asJson(changedBy(seed[file], given))) || 'null');
    try {
      show(contentOf({ ...seed, [file]: changed }, hasPicture));
      return undefined;
    } catch (error) {
      if (!(error instanceof ContentError)) throw error;
      return /^[a-z-]+\.json[,:]/.test(error.message) ? insideIn(error.message) : `names no file: ${error.message}`;
    }
  });

/** What is made of content that fits. */
function show(content: Content): void {
  for (const booklet of content.booklets) bookletPage(facts, { booklet, today, chat: undefined });
  bookletListPage(facts, { booklets: content.booklets, cards: content.bereavementCards, chat: undefined });
  for (const one of content.opportunities(now)) content.nextDates(one, now);
  content.dueAfterWorkingDays(now, 20);
  content.findServices('memory');
}

/** What JSON text can say and a file of ours never holds: reading it would change an object's nature. */
const withoutNature = (text: string) => text.replaceAll('"__proto__"', '"proto"');

const book = createBook(createLiveContent(seed, hasPicture));
const kind = fc.constantFrom(...kinds);
const cut = fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), length: fc.nat(30), put: oddText });
const texts = kind.chain((one) =>
  fc.oneof(
    changes(3).map((given) => ({ one, text: asJson(changedBy(JSON.parse(exportContent(book, one, 'json')), given)) })),
    fc.tuple(fc.constantFrom('json', 'csv'), fc.array(cut, { minLength: 1, maxLength: 2 })).map(([as, cuts]) => ({
      one,
      text: cuts.reduce(spoilt, exportContent(book, one, as)),
    })),
    oddText.map((text) => ({ one, text })),
  ),
);

function spoilt(
  text: string,
  { at, length, put }: { readonly at: number; readonly length: number; readonly put: string },
) {
  const from = Math.floor(at * text.length);
  return text.slice(0, from) + put + text.slice(from + length);
}

/** Files that the team brings back changed: taken, or refused whole with what is wrong with which entry. */
export const contentImportDoor = (store: Pick<Store, 'turns' | 'contentEdits'>) =>
  defineDoor({ name: 'content that is brought back', share: 1 }, texts, async ({ one, text }) => {
    const done = await importContent({ book, store, kind: one, text, who: 'Ann', why: 'New names', at: new Date() });
    if (done.kind !== 'wrong') return undefined;
    if (done.problems.length === 0 || done.problems.some((problem) => !/\S: \S/.test(problem)))
      return `does not say what is wrong: ${done.problems.join('; ')}`;
    return insideIn(done.problems.join('; '));
  });
