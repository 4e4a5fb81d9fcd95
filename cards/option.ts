import { z } from 'zod/v4';

/** One of several answers: what it is called and what it stands for. */
export const Option = z.object({
  label: z.string(),
  value: z.string(),
  /** The address of a picture beside it. */
  picture: z.string().optional(),
});
export const Options = z.array(Option).readonly();
export type Option = z.infer<typeof Option>;

/** The choices of an Input.ChoiceSet. Its renderers show choices as plain text. */
export const choicesOf = (options: readonly Option[]) => options.map(({ label, value }) => ({ title: label, value }));
