import type { Submission } from '../../../dialogs/dialog.ts';
import type { ContentEdit, Editor } from '../../store/content-edit.ts';
import { answer, type DeskAnswer, type DeskRequest } from '../desk-request.ts';
import { type About, type ContentDeps, editorOf } from './content-deps.ts';
import { contentWords } from './content-words.ts';
import { drawFind } from './draw-find.ts';
import { drawHistory } from './draw-history.ts';
import { drawPreview } from './draw-preview.ts';
import { nameOf } from './read-content.ts';

/** A change that waits, to be looked at by a second person. */
export async function look(
  deps: ContentDeps,
  request: DeskRequest,
  _submission: Submission,
  about: About,
): Promise<DeskAnswer> {
  const edit = await waitingOf(deps, about);
  if (edit === undefined) return gone(deps, request, about);
  return answer([], { card: drawWaiting(deps, request, about, edit) });
}

/** Publishes what waits, or sends it back. Nobody publishes their own change; taking it back is theirs to do. */
export function decide(to: 'live' | 'refused') {
  return async (deps: ContentDeps, request: DeskRequest, { nonce }: Submission, about: About): Promise<DeskAnswer> => {
    const edit = await waitingOf(deps, about);
    if (edit === undefined) return gone(deps, request, about);
    const by = editorOf(request);
    const problem = to === 'live' ? standsAgainst(deps, about, edit, by) : undefined;
    if (problem !== undefined) return answer([], { card: drawWaiting(deps, request, about, edit, problem) });
    const at = deps.now();
    const { kind, entryId, version } = edit;
    const committed = await deps.store.turns.commit({
      key: request.key,
      tap: `${nonce}:${to}`,
      at,
      said: [],
      records: [{ kind: 'decide-content', decided: { kind, entryId, version, to, by, at } }],
    });
    if (committed.kind === 'outrun') return gone(deps, request, about);
    await deps.refresh();
    const { approved, refused } = contentWords.history;
    return answer([], {
      repeated: committed.kind === 'repeated',
      card: await drawHistory(deps, request, {
        about,
        name: nameOf(deps, about.kind, about.id),
        notice: to === 'live' ? approved : refused,
      }),
    });
  };
}

async function waitingOf({ store }: ContentDeps, { kind, id = '', version }: About): Promise<ContentEdit | undefined> {
  const edits = await store.contentEdits.of(kind.id, id);
  return edits.find((edit) => edit.version === version && edit.state === 'waiting');
}

function drawWaiting(deps: ContentDeps, request: DeskRequest, about: About, edit: ContentEdit, problem?: string) {
  const { book } = deps;
  const entry = book.parse(edit.entry);
  const written = entry === undefined ? undefined : book.toWritten(about.kind, entry);
  return drawPreview(deps, request, {
    about,
    name: nameOf(deps, about.kind, about.id, written),
    written,
    madeBy: { editor: edit.by, why: edit.why, isOwn: edit.by.id === editorOf(request).id },
    ...(problem === undefined ? {} : { problem }),
  });
}

/** Other content may have changed since it was written. */
function standsAgainst(
  { book }: ContentDeps,
  { kind, id = '' }: About,
  edit: ContentEdit,
  by: Editor,
): string | undefined {
  if (edit.by.id === by.id) return contentWords.preview.ownWork;
  const entry = book.parse(edit.entry);
  if (entry === undefined) return book.inTheWay(kind, id);
  const checked = book.check(kind, id, book.toWritten(kind, entry));
  return checked.kind === 'fits' ? undefined : (checked.whole ?? contentWords.entry.wrong);
}

async function gone(deps: ContentDeps, request: DeskRequest, { kind }: About): Promise<DeskAnswer> {
  return answer([], { card: await drawFind(deps, request, { kind: kind.id, notice: contentWords.unknown }) });
}
