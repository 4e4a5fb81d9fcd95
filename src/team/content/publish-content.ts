import type { Submission } from '../../../dialogs/dialog.ts';
import type { Written } from '../../content/entry-form.ts';
import type { Kind } from '../../content/kinds/kind.ts';
import { answer, type DeskAnswer, type DeskRequest } from '../desk-request.ts';
import { type About, type ContentDeps, editorOf } from './content-deps.ts';
import { contentWords } from './content-words.ts';
import { drawEntry } from './draw-entry.ts';
import { drawHistory } from './draw-history.ts';
import { drawPreview } from './draw-preview.ts';
import { latestOf, nameOf, readWritten, writtenAt } from './read-content.ts';

/** Publishes what the preview showed, or has a second person look at it first. Checked once more: time has passed. */
export const publish = (deps: ContentDeps, request: DeskRequest, submission: Submission, about: About) => {
  const written = writtenAt(submission.fields);
  return written === undefined ? meanwhile(deps, request, about) : store(deps, request, submission, about, written);
};

/** Takes an entry away, where nothing else needs it. */
export const remove = (deps: ContentDeps, request: DeskRequest, submission: Submission, about: About) =>
  store(deps, request, submission, about, undefined);

async function store(
  deps: ContentDeps,
  request: DeskRequest,
  { fields, nonce }: Submission,
  about: About,
  written: Written | undefined,
): Promise<DeskAnswer> {
  const why = (readWritten(fields).why ?? '').trim();
  const name = nameOf(deps, about.kind, about.id, written);
  const again = (problem: string) =>
    answer([], { card: drawPreview(deps, request, { about, name, written, why, problem }) });
  if (why === '') return again(contentWords.preview.needsWhy);
  const ready = readyOf(deps, about, written);
  if (ready.kind === 'not-so') return again(ready.why);
  if (ready.kind === 'wrong') {
    const { problems, written: typed } = ready;
    return answer([], { card: drawEntry(deps, request, { about, name, written: typed, problems }) });
  }
  if (about.id === undefined && (await otherWaits(deps, about.kind, ready)))
    return again(contentWords.preview.sameName);
  const { version } = await latestOf(deps, about.kind, ready.id);
  if (about.id !== undefined && version !== about.version) return meanwhile(deps, request, about);
  return write(deps, request, { about: { ...about, id: ready.id, version: version + 1 }, ...ready, why, nonce });
}

/** Whether another new one of that name waits already. The same tap once more is no other. */
async function otherWaits(
  { store: kept }: ContentDeps,
  { id }: Kind,
  ready: { readonly id: string; readonly entry?: string },
) {
  const edits = await kept.contentEdits.of(id, ready.id);
  return edits.some(({ state, entry }) => state === 'waiting' && entry !== ready.entry);
}

type Ready =
  | { readonly kind: 'ready'; readonly id: string; readonly entry?: string }
  | { readonly kind: 'not-so'; readonly why: string }
  | { readonly kind: 'wrong'; readonly problems: Readonly<Record<string, string>>; readonly written: Written };

function readyOf({ book }: ContentDeps, { kind, id }: About, written: Written | undefined): Ready {
  if (written === undefined) {
    const stands = id === undefined ? contentWords.unknown : book.inTheWay(kind, id);
    return stands === undefined && id !== undefined ? { kind: 'ready', id } : { kind: 'not-so', why: stands ?? '' };
  }
  const checked = book.check(kind, id, written);
  if (checked.kind === 'fits') return { kind: 'ready', id: checked.id, entry: JSON.stringify(checked.entry) };
  return checked.whole === undefined
    ? { kind: 'wrong', problems: checked.problems, written }
    : { kind: 'not-so', why: checked.whole };
}

interface ToWrite {
  readonly about: About & { readonly id: string };
  readonly entry?: string;
  readonly why: string;
  readonly nonce: string;
}

async function write(deps: ContentDeps, request: DeskRequest, given: ToWrite): Promise<DeskAnswer> {
  const { about, entry, why, nonce } = given;
  const { kind, id: entryId, version } = about;
  const at = deps.now();
  const state = kind.second && !(kind.goesAtOnce && entry === undefined) ? 'waiting' : 'live';
  const edit = { kind: kind.id, entryId, version, state, entry, why, by: editorOf(request), at } as const;
  const committed = await deps.store.turns.commit({
    key: request.key,
    tap: `${nonce}:publish`,
    at,
    said: [],
    records: [{ kind: 'edit-content', edit }],
  });
  if (committed.kind === 'outrun') return meanwhile(deps, request, about);
  await deps.refresh();
  const { asked, published, gone } = contentWords.history;
  const notice = state === 'waiting' ? asked : entry === undefined ? gone : published;
  return answer([], {
    repeated: committed.kind === 'repeated',
    card: await drawHistory(deps, request, { about, name: nameOf(deps, kind, entryId), notice }),
  });
}

/** Somebody else came first, or what was written did not arrive: how it is now, to be changed again. */
async function meanwhile(deps: ContentDeps, request: DeskRequest, { kind, id }: About): Promise<DeskAnswer> {
  const { version } = await latestOf(deps, kind, id);
  const about = { kind, version, ...(id === undefined ? {} : { id }) };
  const name = nameOf(deps, kind, id);
  return answer([], {
    card: await drawHistory(deps, request, { about, name, notice: contentWords.changedMeanwhile }),
  });
}
