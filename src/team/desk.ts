import { actOnCase } from './act-on-case.ts';
import { answerOffer } from './answer-offer.ts';
import type { Desk, DeskDeps } from './desk-request.ts';
import { asksForChampions, listChampions } from './list-champions.ts';
import { myCases } from './my-cases.ts';
import { setUpChannel } from './set-up-channel.ts';

/** @returns the function that serves the experience team's side: channels are set up, cases are worked. */
export function createDesk(deps: DeskDeps): Desk {
  return async (request) => {
    const { input } = request;
    if (request.personal && input.kind === 'text') return myCases(deps, request);
    if (input.kind === 'text' && asksForChampions(input.text)) return listChampions(deps, request);
    if (input.kind === 'submission' && input.submission.card === 'champion-offer')
      return answerOffer(deps, request, input.submission);
    const forCase =
      input.kind === 'submission' && !['set-up', 'confirm-destination', 'urgent-waits'].includes(input.submission.card);
    return forCase ? actOnCase(deps, request, input.submission) : setUpChannel(deps, request);
  };
}
