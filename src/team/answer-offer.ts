import { championOffer } from '../../cards/champion-offer.ts';
import { closedCard } from '../../cards/closed-card.ts';
import { offer } from '../../cards/offer.ts';
import type { DrawnCard, Submission } from '../../dialogs/dialog.ts';
import type { Champion } from '../store/champion.ts';
import { offerWords } from './champion-words.ts';
import { answered } from './changes/champion.ts';
import { answer, type DeskAnswer, type DeskDeps, type DeskRequest } from './desk-request.ts';
import type { nomineeAnswers } from './draw-champion.ts';
import { words } from './words.ts';

/** What a nominee is asked, in their own chat. */
export function drawOffer(reference: string, problem?: string): DrawnCard {
  const { title, paragraphs, ask, yes, no, accept, decline } = offerWords;
  const more = problem === undefined ? {} : { problem };
  const view = { title, paragraphs, ask, yes, no, accept, decline, reference, ...more };
  return championOffer.draw(view, `offer:${reference}`);
}

const closed = (text: string) => answer([], { card: closedCard.draw({ text }) });

/** A nominee's answer. It is theirs alone to give, and it is given once. */
export async function answerOffer(
  deps: DeskDeps,
  request: DeskRequest,
  champion: Champion | undefined,
): Promise<DeskAnswer> {
  if (champion === undefined || request.input.kind !== 'submission') return closed(offerWords.over);
  const { submission } = request.input;
  if (champion.state === 'agreed') return answer([], { card: welcome(champion) });
  if (champion.state !== 'asking') return closed(offerWords.over);
  const said = saidBy(submission);
  if (said === undefined) return answer([], { card: drawOffer(champion.reference, offerWords.problem) });
  if (!(await keep(deps, request, champion, said))) return closed(words.tryAgain);
  return said === 'refused' ? closed(offerWords.declined) : answer([], { card: welcome(champion) });
}

type Said = (typeof nomineeAnswers)[number];

/** Undefined when it is left open whether they may be named. */
function saidBy({ action, fields }: Submission): Said | undefined {
  if (action !== 'accept') return 'refused';
  const { named } = championOffer.parse(fields).data ?? {};
  return named === undefined ? undefined : named === 'yes' ? 'named' : 'unnamed';
}

const welcome = ({ reference }: Champion): DrawnCard => {
  const { thanks: title, next: paragraphs, forum: label } = offerWords;
  const buttons = [{ label, action: 'start', value: 'interest:champions-forum' } as const];
  return offer.draw({ title, paragraphs, buttons }, `champion:${reference}`);
};

/** Whether it is kept. A case that somebody changes at the same moment is read again. */
async function keep(
  { store, now, canEmail }: DeskDeps,
  { key, actor }: DeskRequest,
  champion: Champion,
  said: Said,
): Promise<boolean> {
  const { reference } = champion;
  for (let left = 3; left > 0; left -= 1) {
    const found = await store.cases.find(reference);
    if (found === undefined) return false;
    const { id, name } = actor;
    const {
      change,
      event,
      line,
      also = [],
    } = answered({ found, actor: { id, name }, at: now(), canEmail }, champion, said);
    const { queue, version: fromVersion } = found;
    const committed = await store.turns.commit({
      key,
      tap: `offer ${reference}`,
      at: event.at,
      said: [],
      records: [
        { kind: 'change-case', reference, fromVersion, change, event },
        { kind: 'deliver', delivery: { kind: 'case-update', queue, caseReference: reference } },
        { kind: 'deliver', delivery: { kind: 'case-line', queue, caseReference: reference, text: line } },
        ...also,
      ],
    });
    if (committed.kind !== 'outrun') return true;
  }
  return false;
}
