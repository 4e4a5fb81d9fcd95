import { z } from 'zod/v4';

/** Where a form stands. Kept with the conversation, sealed; whatever no longer fits starts the form again with its answers. */
export const FormState = z.object({
  /** Names this run of the form: its cards' nonces begin with it. */
  run: z.string(),
  /** The question that was asked, or `check` at check answers. */
  at: z.string(),
  answers: z.record(z.string(), z.unknown()),
  /** Optional questions that were passed over. */
  skipped: z.array(z.string()),
  /** What was typed where it did not fit, by question, so that it can be put right. */
  typed: z.record(z.string(), z.unknown()),
  /** How to put it right, by question. */
  problems: z.record(z.string(), z.string()),
  /** Values that a typed answer may have meant. */
  unclear: z.array(z.string()),
  /** The card that may still be answered. */
  nonce: z.string().optional(),
  /** What was told where something else was asked: it goes with the rest. */
  also: z.array(z.string()).default([]),
  /** How many cards this run has drawn. */
  drawn: z.number().int(),
});
export type FormState = z.infer<typeof FormState>;

export const newForm = (run: string, answers: FormState['answers'] = {}): FormState => ({
  run,
  at: '',
  answers,
  skipped: [],
  typed: {},
  problems: {},
  unclear: [],
  also: [],
  drawn: 0,
});
