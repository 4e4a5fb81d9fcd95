import { caseWrite } from '../../cards/case-write.ts';
import type { DrawnCard } from '../../dialogs/dialog.ts';
import type { Content } from '../content/content.ts';
import type { Actor, Case } from '../store/case.ts';
import { openPlaces, problemWith } from './changes/write.ts';
import { caseNonce } from './draw-case.ts';
import { words } from './words.ts';
import { writeWords } from './write-words.ts';

interface Drawing {
  readonly found: Case;
  readonly content: Pick<Content, 'service'>;
  readonly actor: Actor;
  /** What was written so far, as it came in; a draft when there is nothing yet. */
  readonly text: unknown;
  readonly holdMs: number;
  readonly notice?: string;
}

const shared = ({ reference, version, hasContact }: Case) => ({
  reference,
  version,
  title: writeWords.title(reference),
  reach: writeWords.reach(hasContact),
  partsTitle: writeWords.partsTitle,
  back: words.wordsBack,
});

/** Where a reply is written, with the parts of a good one and the facts of the case. */
export function drawWrite({ found, content, actor, text, notice }: Drawing): DrawnCard {
  const service = found.serviceId === undefined ? undefined : content.service(found.serviceId)?.name;
  const about = { service, actor: actor.name, route: found.route };
  return caseWrite.draw(
    {
      ...shared(found),
      notice,
      parts: writeWords.parts(about),
      text: typeof text === 'string' && text !== '' ? text : writeWords.draft(about),
    },
    caseNonce(found),
  );
}

/** What the person will see. A text that is not ready goes back to where it was written. */
export function drawPreview(drawing: Drawing): DrawnCard {
  const { found, text, holdMs } = drawing;
  const problem = problemWith(text);
  if (problem !== undefined || typeof text !== 'string')
    return drawWrite({ ...drawing, notice: noticeFor(problem ?? 'no-text', text) });
  return caseWrite.draw(
    {
      ...shared(found),
      parts: [],
      text: text.trim(),
      preview: { title: writeWords.previewTitle, hold: writeWords.hold(Math.round(holdMs / 60_000)) },
    },
    caseNonce(found),
  );
}

const noticeFor = (problem: 'no-text' | 'too-long' | 'open-places', text: unknown): string =>
  problem === 'open-places' && typeof text === 'string'
    ? `${words.refusals['open-places']} ${openPlaces(text).join(', ')}`
    : words.refusals[problem];
