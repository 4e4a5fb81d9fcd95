import type { Answers } from '../../../dialogs/dialog.ts';

/** Something that one of the team does with it. */
interface Work {
  /** Hours after it came; what would be still to come is left out. */
  readonly after: number;
  /** Which of the invented colleagues. */
  readonly by: number;
  readonly action: 'claim' | 'note' | 'reply' | 'ask' | 'close';
  readonly fields?: Readonly<Record<string, string>>;
}

/** One person's visit on the website, and what the team did then. Somebody either fills in a dialog or just says something. */
export type InventedCase = { readonly hoursAgo: number; readonly work?: readonly Work[] } & (
  | { readonly dialog: string; readonly answers: Answers }
  | { readonly says: string }
);
