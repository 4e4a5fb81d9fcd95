import { flagRules } from './flag-rules.ts';
import { routingRules } from './routing-rules.ts';
import type { Scored } from './scorer/scored.ts';
import { see } from './see.ts';
import { themesLine } from './themes.ts';
import type { ToTriage, Triaged } from './triaged.ts';

/**
 * Decides where a case goes, how soon, and why, by the tables of routing-rules.ts and flag-rules.ts. It reads every
 * answer, whatever the rating and whatever was ticked. Always gives at least one reason.
 * @param scored how it reads: what reads as negative is no compliment, however kind its words.
 */
export function triage(given: ToTriage, scored?: Scored): Triaged {
  const all = see(given);
  const seen = { ...all, praise: all.praise && scored?.sentiment !== 'negative' };
  const decided = routingRules.find(({ when }) => when(seen));
  if (decided === undefined) throw new Error('the last routing rule holds for every case');
  const { route, queue, urgency, due } = decided.to;
  const flagged = flagRules.filter(({ when }) => when(seen, route));
  const reasons = [
    ...decided.because(seen),
    ...flagged.flatMap(({ because }) => because(seen)),
    ...seen.losses,
    ...reading(scored),
  ];
  const pressing = flagged.some(({ flag }) => flag === 'possible-harm' || flag === 'concern') || seen.losses.length > 0;
  return {
    route,
    queue,
    urgency: pressing && urgency === 'routine' ? 'soon' : urgency,
    ...(due === undefined ? {} : { due }),
    flags: flagged.map(({ flag }) => flag),
    reasons: [...new Set(reasons)],
    ...(scored === undefined ? {} : { scored }),
  };
}

const reading = (scored: Scored | undefined): readonly string[] => [
  ...(scored === undefined || scored.sentiment === 'positive' ? [] : [`Reads as ${scored.sentiment}.`]),
  ...(scored === undefined || scored.major.length === 0 ? [] : [themesLine(scored.major)]),
];
