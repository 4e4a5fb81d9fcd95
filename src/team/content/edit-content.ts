import type { Submission } from '../../../dialogs/dialog.ts';
import { answer, type Desk, type DeskAnswer, type DeskRequest } from '../desk-request.ts';
import { type About, type ContentDeps, readAbout } from './content-deps.ts';
import { contentWords } from './content-words.ts';
import { decide, look } from './decide-content.ts';
import { drawEntry } from './draw-entry.ts';
import { drawFind } from './draw-find.ts';
import { drawHistory } from './draw-history.ts';
import { drawPreview } from './draw-preview.ts';
import { publish, remove } from './publish-content.ts';
import { latestOf, nameOf, readWritten, writtenAt } from './read-content.ts';

/** What the cards are called whose taps come here. */
export const contentCards: readonly string[] = ['content-find', 'content-entry', 'content-preview', 'content-history'];

export const asksForContent = (text: string): boolean =>
  /^\s*((edit|change)( the)? )?(content|what the public reads)[.?!]?\s*$/i.test(text);

/** The trust's content, changed by those who may: found, changed, looked at, published, brought back. */
export const createEditContent =
  (deps: ContentDeps): Desk =>
  (request) =>
    editContent(deps, request);

async function editContent(deps: ContentDeps, request: DeskRequest): Promise<DeskAnswer> {
  const { input } = request;
  if (input.kind !== 'submission') return answer([], { cards: [await drawFind(deps, request)] });
  const { submission } = input;
  const about = readAbout(deps.book, submission.value);
  if (about === undefined) return answer([], { card: await search(deps, request, submission) });
  return onEntry(deps, request, submission, about);
}

function search(deps: ContentDeps, request: DeskRequest, { action, fields }: Submission) {
  const { kind, words } = readWritten(fields);
  const chosen = deps.book.kindOf(kind ?? '');
  if (chosen === undefined) return drawFind(deps, request);
  const asked = { kind: chosen.id, words: words ?? '' };
  if (action !== 'add') return drawFind(deps, request, asked);
  if (chosen.single) return drawFind(deps, request, { kind: chosen.id, notice: contentWords.find.onlyOne });
  const written = deps.book.toWritten(chosen, undefined);
  return Promise.resolve(drawEntry(deps, request, { about: { kind: chosen, version: 0 }, name: chosen.one, written }));
}

type Do = (deps: ContentDeps, request: DeskRequest, submission: Submission, about: About) => Promise<DeskAnswer>;

const onEntry: Do = (deps, request, submission, about) =>
  (actions[submission.action] ?? actions.back ?? open)(deps, request, submission, about);

/** The entry as it is now. Where a change of it waits, that is shown instead: it has to be decided first. */
const open: Do = async (deps, request, _submission, { kind, id }) => {
  const name = nameOf(deps, kind, id);
  const { version, waits } = await latestOf(deps, kind, id);
  const about = { kind, version, ...(id === undefined ? {} : { id }) };
  if (waits)
    return answer([], { card: await drawHistory(deps, request, { about, name, notice: contentWords.entry.waits }) });
  const entry = id === undefined ? undefined : deps.book.entry(kind, id);
  return answer([], { card: drawEntry(deps, request, { about, name, written: deps.book.toWritten(kind, entry) }) });
};

const preview: Do = async (deps, request, { fields }, about) => {
  const written = readWritten(fields);
  const checked = deps.book.check(about.kind, about.id, written);
  const name = nameOf(deps, about.kind, about.id, written);
  if (checked.kind === 'fits') return answer([], { card: drawPreview(deps, request, { about, name, written }) });
  const { problems, whole } = checked;
  return answer([], {
    card: drawEntry(deps, request, {
      about,
      name,
      written,
      problems,
      ...(whole === undefined ? {} : { problem: whole }),
    }),
  });
};

const change: Do = async (deps, request, { fields }, about) => {
  const written = writtenAt(fields);
  if (written === undefined) return open(deps, request, { ...emptyTap }, about);
  return answer([], {
    card: drawEntry(deps, request, { about, name: nameOf(deps, about.kind, about.id, written), written }),
  });
};

const history: Do = async (deps, request, _submission, about) =>
  answer([], { card: await drawHistory(deps, request, { about, name: nameOf(deps, about.kind, about.id) }) });

const takeAway: Do = async (deps, request, _submission, about) =>
  answer([], {
    card: drawPreview(deps, request, { about, name: nameOf(deps, about.kind, about.id), written: undefined }),
  });

/** An earlier version, as a change that is still to be published. */
const restore: Do = async (deps, request, _submission, { kind, id = '', version }) => {
  const edits = await deps.store.contentEdits.of(kind.id, id);
  const kept = edits.find((edit) => edit.version === version);
  const entry = version === 0 ? deps.book.shipped(kind, id) : kept && deps.book.parse(kept.entry);
  const about = { kind, id, version: edits[0]?.version ?? 0 };
  const written = entry === undefined ? undefined : deps.book.toWritten(kind, entry);
  return answer([], { card: drawPreview(deps, request, { about, name: nameOf(deps, kind, id, written), written }) });
};

const findAgain =
  (notice?: string): Do =>
  async (deps, request, _submission, { kind }) =>
    answer([], { card: await drawFind(deps, request, { kind: kind.id, ...(notice === undefined ? {} : { notice }) }) });

const emptyTap: Submission = { card: '', action: 'open', nonce: '', fields: {} };

const actions: Readonly<Record<string, Do>> = {
  open,
  preview,
  publish,
  remove,
  change,
  history,
  'take-away': takeAway,
  restore,
  look,
  approve: decide('live'),
  refuse: decide('refused'),
  back: findAgain(),
  cancel: findAgain(contentWords.history.cancelled),
};
