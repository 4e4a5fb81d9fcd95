import { z } from 'zod/v4';
import type { Content } from '../../src/content/content.ts';
import type { AnswerRead } from './answer-read.ts';
import { plain } from './read-choice.ts';

const longestName = 200;

/** Which service somebody speaks of: one of ours, what they wrote when we found none, or that they are not sure. */
export const ServiceAnswer = z.union([
  z.object({ id: z.string() }),
  z.object({ written: z.string().max(longestName) }),
  z.object({ notSure: z.literal(true) }),
]);
export type ServiceAnswer = z.infer<typeof ServiceAnswer>;

/** Values of the buttons and choices beside the services' ids. */
export const notSure = 'not-sure';
export const asWritten = 'as-written';

const unsure = new Set([
  'not sure',
  'unsure',
  'i am not sure',
  'im not sure',
  'dont know',
  'i dont know',
  'no idea',
  'i do not know',
  'none',
]);

/** @param named how somebody says in another language that they are not sure. */
export function readService(typed: string, content: Content, named: readonly string[] = []): AnswerRead {
  const text = typed.trim();
  if (text === '') return { kind: 'blank' };
  if (unsure.has(plain(text)) || named.some((one) => plain(one) === plain(text)))
    return { kind: 'answer', value: { notSure: true } };
  const id = content.service(text)?.id;
  if (id !== undefined) return { kind: 'answer', value: { id } };
  if (text === notSure) return { kind: 'answer', value: { notSure: true } };
  if (content.findOtherOrganisation(text) !== undefined) return written(text);
  const { matches, sure } = content.findServices(text);
  const [best] = matches;
  if (sure && best !== undefined) return { kind: 'answer', value: { id: best.id } };
  if (best === undefined && text.length > longestName) return written(text);
  return { kind: 'unclear', values: matches.map((service) => service.id), typed: text };
}

/** A button was pressed, among them "keep what I wrote". */
export function readServiceTap(value: string, content: Content, typed: string | undefined): AnswerRead {
  if (value === notSure) return { kind: 'answer', value: { notSure: true } };
  if (value === asWritten && typed !== undefined) return written(typed);
  return content.service(value) === undefined ? { kind: 'blank' } : { kind: 'answer', value: { id: value } };
}

/** Never cut: what is too long to keep does not fit the question, and is asked for again. */
const written = (text: string): AnswerRead => ({ kind: 'answer', value: { written: text } });
