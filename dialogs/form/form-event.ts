import type { Answers, Reply } from '../dialog.ts';
import type { Given } from './answer-read.ts';
import type { FormState } from './form-state.ts';

/** What a person does inside a form, whichever way they did it. */
export type FormEvent =
  | { readonly kind: 'ask' | 'back' | 'skip' | 'check' | 'send' | 'take-out' }
  | { readonly kind: 'given'; readonly given: Given }
  | { readonly kind: 'form'; readonly fields: Readonly<Record<string, unknown>> }
  | { readonly kind: 'change'; readonly question: string };

export interface FormStep {
  readonly state: FormState;
  readonly replies: readonly Reply[];
  /** Set when the person confirmed: the complete answers that count. */
  readonly finished?: Answers;
}
