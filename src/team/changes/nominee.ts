import type { Case } from '../../store/case.ts';
import type { Champion } from '../../store/champion.ts';
import type { Recording } from '../../store/recording.ts';
import { championWords } from '../champion-words.ts';
import type { Outcome } from '../outcome.ts';
import type { Deciding } from './decided.ts';
import { tidings } from './tell.ts';

/**
 * What follows when the panel decides on a nomination: the others about the same person are decided with it, and the
 * nominee hears it. Agreed to, they are asked; else they learn that somebody thought of them.
 */
export function decideNominee(deciding: Deciding, outcome: Outcome): readonly Recording[] {
  const { found, joined = [], nominee, champion } = deciding;
  const { reference: caseReference, queue, serviceId, reference } = found;
  const person = nominee?.person;
  const tell = (what: 'ask' | 'not-chosen'): readonly Recording[] =>
    person === undefined
      ? []
      : [{ kind: 'deliver', delivery: { kind: 'nominee', queue, caseReference, what, person } }];
  const with_ = joined.flatMap((one) => decidedWith(deciding, one, outcome));
  if (outcome !== 'accepted') return [...with_, ...ended(champion), ...tell('not-chosen')];
  // They answered before the case was opened again: they are not asked twice.
  if (champion !== undefined && champion.state !== 'ended') return with_;
  const asking: Champion = {
    reference,
    name: nominee?.name ?? championWords.unnamed,
    person,
    serviceId,
    state: 'asking',
    mayName: false,
  };
  return [...with_, { kind: 'set-champion', champion: asking }, ...tell('ask')];
}

const ended = (champion: Champion | undefined): readonly Recording[] =>
  champion?.state === 'asking' ? [{ kind: 'set-champion', champion: { ...champion, state: 'ended' } }] : [];

function decidedWith({ found, actor, at, canEmail }: Deciding, one: Case, outcome: Outcome): readonly Recording[] {
  const { reference, version, queue } = one;
  return [
    {
      kind: 'change-case',
      reference,
      fromVersion: version,
      change: { state: 'closed', closedAt: at, outcome },
      event: { at, actor, what: 'closed', why: championWords.decidedWith(found.reference) },
    },
    { kind: 'deliver', delivery: { kind: 'case-update', queue, caseReference: reference } },
    ...tidings({ found: one, canEmail }, { what: 'closed' }),
  ];
}
