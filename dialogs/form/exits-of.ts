import type { DialogWords } from '../dialog.ts';

/** The ways out that stand below each question of a dialog: what each says, and what it starts. */
export const exitsOf = ({ exits = {} }: Pick<DialogWords, 'exits'>) =>
  Object.entries(exits).map(([starts, title]) => ({ title, starts }));
