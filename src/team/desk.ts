import { closedCard } from '../../cards/closed-card.ts';
import { actOnCase } from './act-on-case.ts';
import { answerOffer } from './answer-offer.ts';
import { championWords, offerWords } from './champion-words.ts';
import { contentWords } from './content/content-words.ts';
import { answer, type Desk, type DeskAnswer, type DeskDeps, type DeskRequest } from './desk-request.ts';
import { listChampions } from './list-champions.ts';
import { createMay, type May, type Verdict } from './may.ts';
import { myCases } from './my-cases.ts';
import { type Asked, readAsked } from './read-asked.ts';
import { setUpChannel } from './set-up-channel.ts';
import { tellDeleted } from './tell-deleted.ts';
import { words } from './words.ts';

/**
 * @returns the function that serves the experience team's side: channels are set up, cases are worked. Everything passes
 * the one question whether it may be done.
 */
export function createDesk(deps: DeskDeps): Desk {
  const may = createMay(deps);
  return async (request) => {
    const asked = await readAsked(deps, request);
    if (asked.kind === 'gone') return turnDown(request, words.gone);
    const { actor, channel } = request;
    const verdict = await may({ ...asked, actor, channelId: channel.id });
    return verdict === 'yes' ? serve({ ...deps, may }, request, asked) : turnDown(request, whyNot(verdict, asked));
  };
}

type Served = Exclude<Asked, { kind: 'gone' }>;

async function serve(deps: DeskDeps & { may: May }, request: DeskRequest, asked: Served): Promise<DeskAnswer> {
  if (asked.kind === 'case') return actOnCase(deps, request, asked);
  if (asked.kind === 'offer') return answerOffer(deps, request, asked.champion);
  switch (asked.action) {
    case 'edit-content':
      return deps.editContent(request);
    case 'my-cases':
      return myCases(deps, request);
    case 'list-champions':
      return listChampions(deps);
    case 'see-deleted':
      return tellDeleted(deps);
    case 'see-report':
      return deps.report(request);
    default:
      return setUpChannel(deps, request);
  }
}

const refusals: Readonly<Record<Exclude<Verdict, 'yes'>, string>> = {
  gone: offerWords.over,
  away: words.notYours,
  stranger: words.notMember,
  unchecked: words.notChecked,
  concerned: words.stepOut,
  'not-owner': words.notOwner,
  'not-editor': contentWords.notEditor,
  'not-nominee': offerWords.notYours,
};

const whyNot = (verdict: Exclude<Verdict, 'yes'>, { action }: Served): string =>
  verdict === 'away' && action === 'list-champions' ? championWords.notTheirs : refusals[verdict];

/** Said where it was asked; a tapped card becomes the answer. */
const turnDown = ({ input }: DeskRequest, text: string): DeskAnswer =>
  input.kind === 'submission' ? answer([], { card: closedCard.draw({ text }) }) : answer([text]);
