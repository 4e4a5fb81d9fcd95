import { createScore, type ScorerWeights } from '../../triage/danger-scorer/score-sentences.ts';
import { findByRules } from '../../triage/find-danger.ts';
import { readWords } from '../../triage/read-words.ts';
import { learnWeights } from './learn-weights.ts';
import type { Lessons, OwnSentence } from './to-lessons.ts';

/** Of the ordinary comments that no rule flags and that were not learnt from, so many may be flagged by the scorer. */
const mostFlagged = 0.005;

/** The score from which a sentence is flagged. */
export function chooseThreshold(weights: ScorerWeights, ordinary: readonly string[]): number {
  const score = createScore(weights);
  const scores = ordinary.map((text) => score(readWords(text)).score).sort((a, b) => b - a);
  return scores[Math.floor(mostFlagged * scores.length)] ?? Number.MAX_VALUE;
}

/** What is found in each voice, by the rules and then by the scorer when it has learnt from all the other voices. */
export function findInVoicesUnheard({ all, keptBack }: Lessons) {
  const heard = [...new Set(all.flatMap(({ own }) => own?.voice ?? []))];
  return heard.map((voice) => {
    const weights = learnWeights(all.filter(({ own }) => own?.voice !== voice));
    const threshold = chooseThreshold(weights, keptBack);
    const score = createScore(weights);
    const own = [...new Set(all.flatMap(({ own }) => (own?.voice === voice ? [own] : [])))];
    const byRules = ({ text }: OwnSentence) => findByRules(readWords(text)).length > 0;
    const isFlagged = (one: OwnSentence) => byRules(one) || score(readWords(one.text)).score >= threshold;
    const dangerous = own.filter(({ danger }) => danger);
    const ordinary = own.filter(({ danger }) => !danger);
    return {
      voice,
      byRules: dangerous.filter(byRules).length,
      found: dangerous.filter(isFlagged).length,
      dangerous: dangerous.length,
      flagged: ordinary.filter(isFlagged).length,
      ordinary: ordinary.length,
    };
  });
}
