import { z } from 'zod/v4';
import type { Champion } from '../../store/champion.ts';
import { championWords } from '../champion-words.ts';
import { nomineeAnswers } from '../draw-champion.ts';
import { type Change, type Decided, type Deciding, refused } from './decided.ts';
import { tidings } from './tell.ts';

const Answer = z.object({ answer: z.enum(nomineeAnswers) });

/** What a nominee said to one of the team, where Teams could not ask them. */
export function nomineeAnswered(deciding: Deciding): Decided {
  const { champion, fields } = deciding;
  if (champion?.state !== 'asking') return refused('stale');
  const given = Answer.safeParse(fields).data;
  return given === undefined ? refused('nothing-chosen') : answered(deciding, champion, given.answer);
}

/** Their answer, whoever brings it: into the register, and on to whoever nominated them. */
export function answered(
  { found, actor, at, canEmail }: Pick<Deciding, 'found' | 'actor' | 'at' | 'canEmail'>,
  champion: Champion,
  answer: (typeof nomineeAnswers)[number],
): Change {
  const said = answer === 'refused' ? 'nominee-refused' : 'nominee-agreed';
  const state = answer === 'refused' ? 'refused' : 'agreed';
  const { agreedLine, refusedLine } = championWords;
  return {
    kind: 'change',
    change: {},
    event: { at, actor, what: said },
    line: (answer === 'refused' ? refusedLine : agreedLine)(champion.name, found.reference),
    also: [
      { kind: 'set-champion', champion: { ...champion, state, mayName: answer === 'named', answeredAt: at } },
      ...tidings({ found, canEmail }, { what: said }),
    ],
  };
}

export function issueLanyard({ champion, actor, at }: Deciding): Decided {
  if (champion?.state !== 'agreed' || champion.issuedAt !== undefined) return refused('stale');
  return {
    kind: 'change',
    change: {},
    event: { at, actor, what: 'lanyard-issued' },
    line: championWords.issuedLine(actor.name, champion.name),
    also: [{ kind: 'set-champion', champion: { ...champion, issuedAt: at } }],
  };
}

/** Only somebody who agreed to be named is named. */
export function recognise({ found, champion, actor, at }: Deciding): Decided {
  if (champion?.state !== 'agreed' || !champion.mayName || champion.recognisedAt !== undefined) return refused('stale');
  const { reference: caseReference, queue } = found;
  return {
    kind: 'change',
    change: {},
    event: { at, actor, what: 'recognised' },
    line: championWords.recognisedLine(actor.name, champion.name),
    also: [
      { kind: 'set-champion', champion: { ...champion, recognisedAt: at } },
      { kind: 'deliver', delivery: { kind: 'recognition', queue, caseReference } },
    ],
  };
}
