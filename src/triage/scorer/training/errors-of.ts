import { chanceOf } from '../run-net.ts';
import type { Target } from './targets.ts';

/** How far the scores of one head are from what they ought to be: the slope for each output. */
export function errorsOf({ head, wanted }: Target, scores: readonly number[]): readonly number[] {
  const chances = head.holds === 'one' ? shares(scores) : scores.map(chanceOf);
  return chances.map((chance, index) => (wanted[index] === 1 ? (chance - 1) * head.held : chance));
}

/** Scores as chances that add up to 1. */
function shares(scores: readonly number[]): readonly number[] {
  const top = Math.max(...scores);
  const raised = scores.map((score) => Math.exp(score - top));
  const sum = raised.reduce((all, one) => all + one, 0);
  return raised.map((one) => one / sum);
}
