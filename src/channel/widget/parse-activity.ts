import { z } from 'zod/v4';
import { Envelope } from '../../../cards/card.ts';
import type { Input } from '../../../dialogs/dialog.ts';

/** The longest message a person may type, counted in characters as people see the limit, not in bytes. */
export const longestText = 8_000;
const mostFields = 60;

const notKnown = 'Only messages can be sent in this chat.';
const notRead = 'That message could not be read. Try sending it again.';
const empty = 'Type a message, or choose one of the buttons.';
const tooLong = `Your message is longer than 8,000 characters. Make it shorter, or send it in parts.`;
const noFiles = 'Files cannot be sent in this chat. Tell us in words.';

const Message = z.object({
  type: z.literal('message'),
  text: z
    .string(notRead)
    .refine((text) => [...text].length <= longestText, tooLong)
    .nullish(),
  value: z.unknown(),
  attachments: z.array(z.unknown(), notRead).max(0, noFiles).nullish(),
  channelData: z
    .looseObject({ clientActivityID: z.string(notRead).min(1, notRead).max(100, notRead).optional() }, notRead)
    .nullish(),
});
const Unheard = z.object({ type: z.enum(['typing', 'event']) });
const Posted = z.discriminatedUnion('type', [Message, Unheard], { error: notKnown });

// Names that would reach into every object if a submission were ever merged into one.
const neverAField = new Set(['__proto__', 'constructor', 'prototype']);
const Submitted = z
  .record(z.string(), z.unknown())
  .refine((value) => Object.keys(value).length <= mostFields + 1)
  .transform(({ lanyard, ...fields }) => ({ lanyard, fields }))
  .pipe(
    z.object({
      lanyard: Envelope,
      fields: z.record(z.string().max(100), z.union([z.string(), z.number(), z.boolean()]).transform(String)),
    }),
  );

export type HeardActivity =
  | {
      readonly kind: 'input';
      readonly input: Exclude<Input, { kind: 'hello' | 'language' }>;
      /** What the transcript shows as said by the person; a card's button may bring a caption. */
      readonly text?: string;
      readonly clientActivityId?: string;
    }
  /** Accepted and forgotten: the person is typing, or their client reports something. */
  | { readonly kind: 'ignored' }
  /** Nothing was taken; `message` tells the person how to put it right. */
  | { readonly kind: 'refused'; readonly message: string };

/**
 * Reads what a Direct Line client posted. Who it says it is from is not looked at: the token decides that. Texts are
 * taken exactly as typed.
 */
export function parseActivity(posted: unknown): HeardActivity {
  const parsed = Posted.safeParse(posted);
  if (!parsed.success) return { kind: 'refused', message: parsed.error.issues[0]?.message ?? notRead };
  if (parsed.data.type !== 'message') return { kind: 'ignored' };
  const { text, value, channelData } = parsed.data;
  const input = carriesSubmission(value) ? submissionOf(value) : textOf(text);
  if (typeof input === 'string') return { kind: 'refused', message: input };
  const clientActivityId = channelData?.clientActivityID;
  return {
    kind: 'input',
    input,
    ...(text ? { text } : {}),
    ...(clientActivityId === undefined ? {} : { clientActivityId }),
  };
}

const carriesSubmission = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, 'lanyard');

function textOf(text: string | null | undefined): Extract<Input, { kind: 'text' }> | string {
  return text?.trim() ? { kind: 'text', text } : empty;
}

function submissionOf(value: object): Extract<Input, { kind: 'submission' }> | string {
  if (Object.keys(value).some((key) => neverAField.has(key))) return notRead;
  const parsed = Submitted.safeParse(value);
  if (!parsed.success) return notRead;
  const { lanyard, fields } = parsed.data;
  return { kind: 'submission', submission: { ...lanyard, fields } };
}
