import type { CaseAction } from '../transitions.ts';
import { mayStart } from '../transitions.ts';
import { issueLanyard, nomineeAnswered, recognise } from './champion.ts';
import { close } from './close.ts';
import { move, setCategory, setService, setUrgency } from './correct.ts';
import { type Decided, type Deciding, refused } from './decided.ts';
import { hold, release } from './hold.ts';
import { assign, claim, reopen, unassign } from './own.ts';
import { ask, note, reply, takeBackReply } from './write.ts';

const decisions: Readonly<Record<CaseAction, (deciding: Deciding) => Decided>> = {
  claim,
  assign,
  unassign,
  note,
  'set-category': setCategory,
  'set-urgency': setUrgency,
  'set-service': setService,
  move,
  reply,
  ask,
  'take-back-reply': takeBackReply,
  close,
  reopen,
  hold,
  release,
  'nominee-answered': nomineeAnswered,
  'issue-lanyard': issueLanyard,
  recognise,
};

/**
 * What an action makes of a case. One on an older card changes nothing, and neither does one that the state forbids.
 * @param version of the card that was tapped.
 */
export function changeFor(action: CaseAction, version: number, deciding: Deciding): Decided {
  const { found } = deciding;
  if (version !== found.version || !mayStart(action, found)) return refused('stale');
  return decisions[action](deciding);
}
