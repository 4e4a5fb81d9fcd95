import { hashOf } from '../../triage/scorer/names-of.ts';
import { normalised, type Row } from '../../triage/scorer/training/row.ts';

/** Rows that one model learns from, and rows that it has never seen. */
export interface Part {
  readonly learn: readonly Row[];
  readonly measure: readonly Row[];
}

const twentieths = 20;
/** Three twentieths are held out. */
const heldOut = 3;
const folds = 5;

/**
 * The twentieth that a comment belongs to, by its text without capitals, spaces and signs: the same words are never both
 * learnt and measured. The `a` puts the one answer that hundreds gave among those that are not held out.
 */
const twentieth = ({ text }: Row) => hashOf(`a ${normalised(text)}`) % twentieths;
const isHeldOut = (row: Row) => twentieth(row) < heldOut;

/** Comments that nothing was chosen on: they are measured with what was learnt from all others. */
export const heldOutPart = (rows: readonly Row[]): Part => ({
  learn: rows.filter((row) => !isHeldOut(row)),
  measure: rows.filter(isHeldOut),
});

/** The others in five parts, each measured with what was learnt from the other four. */
export function crossParts(rows: readonly Row[]): readonly Part[] {
  const others = rows.filter((row) => !isHeldOut(row));
  const foldOf = (row: Row) => (twentieth(row) - heldOut) % folds;
  return Array.from({ length: folds }, (_, fold) => ({
    learn: others.filter((row) => foldOf(row) !== fold),
    measure: others.filter((row) => foldOf(row) === fold),
  }));
}
