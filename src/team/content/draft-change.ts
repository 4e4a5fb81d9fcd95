import type { Case } from '../../store/case.ts';
import { themesIn } from '../../triage/themes.ts';
import { answer, type DeskAnswer, type DeskRequest } from '../desk-request.ts';
import type { ContentDeps } from './content-deps.ts';
import { draftWords } from './draft-words.ts';
import { drawEntry } from './draw-entry.ts';
import { drawHistory } from './draw-history.ts';
import { nameOf } from './read-content.ts';

/** Takes the case and the name of its service. */
export type DraftChange = (request: DeskRequest, found: Case, service: string | undefined) => Promise<DeskAnswer>;

/**
 * Makes the function that begins a *You said, we did* from a closed case: the form, with what we know of its service, themes
 * and outcome. The person’s words, and what colleagues wrote about them, are never in it.
 */
export const createDraftChange =
  (deps: ContentDeps): DraftChange =>
  async (request, found, service) => {
    const kind = deps.book.kindOf('you-said-we-did');
    if (kind === undefined) throw new Error('the content has no you-said-we-did');
    const known = await fromCase(deps, kind.id, found.reference);
    if (known !== undefined) {
      const about = { kind, ...known };
      const name = nameOf(deps, kind, known.id);
      return answer([], { card: await drawHistory(deps, request, { about, name, notice: draftWords.already }) });
    }
    const today = deps.now().toISOString().slice(0, 10);
    const state = found.outcome === 'planned' ? 'planned' : 'done';
    const written = {
      ...deps.book.toWritten(kind, undefined),
      where: service ?? '',
      said: draftWords.said(themesIn(found.reasons)),
      state,
      did: draftWords.did[state],
      day: today,
      owner: draftWords.owner,
      review: `${Number(today.slice(0, 4)) + 1}${today.slice(4, 8)}01`,
      source: found.reference,
    };
    return answer([], { card: drawEntry(deps, request, { about: { kind, version: 0 }, name: kind.one, written }) });
  };

/** What was made of that case before, shown or waiting. */
async function fromCase({ book, store }: ContentDeps, kindId: string, reference: string) {
  const edits = [...(await store.contentEdits.waiting()), ...(await store.contentEdits.live())];
  const found = edits.find((edit) => edit.kind === kindId && book.parse(edit.entry)?.source === reference);
  return found === undefined ? undefined : { id: found.entryId, version: found.version };
}
