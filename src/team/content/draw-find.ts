import { contentFind } from '../../../cards/content-find.ts';
import type { DrawnCard } from '../../../dialogs/dialog.ts';
import type { DeskRequest } from '../desk-request.ts';
import { aboutAsText, type ContentDeps, nonceOf } from './content-deps.ts';
import { contentWords } from './content-words.ts';
import { dayInWords, whenInWords } from './day-in-words.ts';

const { find: words } = contentWords;

/** As many as a person looks through. */
const most = 12;

/** The card that finds an entry. What was asked for before is still in it, and what was found below. */
export async function drawFind(
  { book, store, now }: ContentDeps,
  request: DeskRequest,
  asked: { readonly kind?: string; readonly words?: string; readonly notice?: string } = {},
): Promise<DrawnCard> {
  const kind = book.kindOf(asked.kind ?? '');
  const found = kind === undefined || asked.words === undefined ? [] : book.find(kind, asked.words);
  const today = now().toISOString().slice(0, 10);
  const nothing = kind !== undefined && asked.words !== undefined && found.length === 0 ? [words.nothing] : [];
  const waiting = (await store.contentEdits.waiting()).flatMap((edit) => {
    const of = book.kindOf(edit.kind);
    if (of === undefined) return [];
    const { entryId: id, version, by, at } = edit;
    const [known] = book.find(of, id).filter((one) => one.id === id);
    return [
      {
        name: known?.name ?? id,
        lines: [of.name, words.by(by, whenInWords(at))],
        value: aboutAsText({ kind: of, id, version }),
      },
    ];
  });
  return contentFind.draw(
    {
      ...words,
      notice: [...(asked.notice === undefined ? words.notice : [asked.notice]), ...nothing],
      waiting,
      kinds: book.kinds.map(({ id, name }) => ({ value: id, label: name })),
      kind: kind?.id ?? book.kinds[0]?.id ?? '',
      words: asked.words ?? '',
      found: found.slice(0, most).map(({ kind: of, id, name, review }) => ({
        name,
        lines: [words.review(dayInWords(review), review < today)],
        value: aboutAsText({ kind: of, id, version: 0 }),
      })),
      more: found.length > most ? words.more(found.length - most) : undefined,
    },
    nonceOf(request),
  );
}
