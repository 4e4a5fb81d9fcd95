import { scoreCase } from './score-case.ts';
import type { Score } from './scorer/scored.ts';
import { triage } from './triage.ts';
import type { ToTriage, Triaged } from './triaged.ts';

/** Makes the triage of the service: the rules, and how the answers read beside them. */
export const createTriage =
  (score: Score) =>
  (given: ToTriage): Triaged =>
    triage(given, scoreCase(given, score));
