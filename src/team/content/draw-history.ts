import { contentHistory } from '../../../cards/content-history.ts';
import type { DrawnCard } from '../../../dialogs/dialog.ts';
import type { ContentEdit } from '../../store/content-edit.ts';
import type { DeskRequest } from '../desk-request.ts';
import { type About, aboutAsText, type ContentDeps, nonceOf } from './content-deps.ts';
import { contentWords } from './content-words.ts';
import { whenInWords } from './day-in-words.ts';

const { history: words } = contentWords;

/** Who changed an entry, when and why. What people see now is said, and all others can be brought back. */
export async function drawHistory(
  { book, store }: ContentDeps,
  request: DeskRequest,
  { about, name, notice }: { readonly about: About; readonly name: string; readonly notice?: string },
): Promise<DrawnCard> {
  const { kind, id = '' } = about;
  const edits = await store.contentEdits.of(kind.id, id);
  const live = edits.find(({ state }) => state === 'live')?.version ?? 0;
  const value = (version: number) => (version === live ? {} : { value: aboutAsText({ kind, id, version }) });
  const shipped =
    book.shipped(kind, id) === undefined ? [] : [{ name: words.shipped, lines: now(live === 0), ...value(0) }];
  return contentHistory.draw(
    {
      ...words,
      title: words.title(name),
      notice: [...(notice === undefined ? [] : [notice]), ...(edits.length === 0 ? [words.none] : [])],
      versions: [
        ...edits.map((edit) => ({
          name: `${edit.by.name}, ${whenInWords(edit.at)}`,
          lines: [...linesOf(edit), ...now(edit.version === live)],
          ...(edit.state === 'live' ? value(edit.version) : {}),
        })),
        ...shipped,
      ],
      about: aboutAsText(about),
    },
    nonceOf(request),
  );
}

const now = (isLive: boolean) => (isLive ? [words.now] : []);

const linesOf = ({ state, entry, why, decided }: ContentEdit) => [
  entry === undefined ? words.took : words.states[state],
  words.why(why),
  ...(decided === undefined ? [] : [words.decided(decided.by, whenInWords(decided.at))]),
];
