import { actOnCase } from './act-on-case.ts';
import { answerOffer } from './answer-offer.ts';
import { asksForContent, contentCards } from './content/edit-content.ts';
import type { Desk, DeskAnswer, DeskDeps, DeskRequest } from './desk-request.ts';
import { asksForChampions, listChampions } from './list-champions.ts';
import { myCases } from './my-cases.ts';
import { setUpChannel } from './set-up-channel.ts';
import { asksWhatWasDeleted, tellDeleted } from './tell-deleted.ts';

/** @returns the function that serves the experience team's side: channels are set up, cases are worked. */
export function createDesk(deps: DeskDeps): Desk {
  return async (request) => {
    const { input } = request;
    if (input.kind === 'text') return answerText(deps, request, input.text);
    if (input.kind === 'submission' && contentCards.includes(input.submission.card)) return deps.editContent(request);
    if (input.kind === 'hello' || setUpCards.includes(input.submission.card)) return setUpChannel(deps, request);
    return input.submission.card === 'champion-offer'
      ? answerOffer(deps, request, input.submission)
      : actOnCase(deps, request, input.submission);
  };
}

const setUpCards: readonly string[] = ['set-up', 'confirm-destination', 'urgent-waits'];

function answerText(deps: DeskDeps, request: DeskRequest, text: string): Promise<DeskAnswer> {
  if (asksForContent(text)) return deps.editContent(request);
  if (request.personal) return myCases(deps, request);
  if (asksForChampions(text)) return listChampions(deps, request);
  return asksWhatWasDeleted(text) ? tellDeleted(deps) : setUpChannel(deps, request);
}
