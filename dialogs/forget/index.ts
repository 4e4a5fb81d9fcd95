import { z } from 'zod/v4';
import type { Dialog } from '../dialog.ts';
import { atMost } from '../form/at-most.ts';
import { words } from './words.ts';

const Contact = z.object({
  name: z.string().max(100).optional(),
  email: z.string().max(254).optional(),
  phone: z.string().max(30).optional(),
});
const About = atMost(8_000);
const References = atMost(200);
const Given = z.object({ about: About, reference: References.optional(), contact: Contact.optional() });

/** More than the bare wish: what somebody asks for, or what was done with their data, is not to be written twice. */
const tellsMore = (text: string) => text.trim().split(/\s+/).length > 5 && About.safeParse(text).success;

/** A request about personal data, in any words: it is logged for a person to decide, never done by the chat (UK GDPR, Art 12 and 17). */
export const forget: Dialog = {
  id: 'forget',
  audiences: ['public', 'staff'],
  inMenu: false,
  examples: ['delete my data', 'what data do you hold on me', 'forget me'],
  means: ['forget'],
  known: ({ text }) => (tellsMore(text) ? { about: text } : {}),
  questions: [
    { id: 'about', kind: 'long-text', schema: About, sensitivity: 'words' },
    { id: 'reference', kind: 'text', schema: References, sensitivity: 'words', optional: true },
    { id: 'contact', kind: 'contact', schema: Contact, sensitivity: 'contact', optional: true },
  ],
  review: true,
  words,
  finish(answers) {
    const { about, reference, contact } = Given.parse(answers);
    const label = (id: string) => words.en.questions[id]?.short ?? id;
    return {
      kind: 'record',
      draft: {
        kind: 'data-request',
        retention: 'enquiry',
        texts: [
          { question: 'other', label: label('about'), text: about },
          ...(reference === undefined
            ? []
            : [{ question: 'other' as const, label: label('reference'), text: reference }]),
        ],
        ...(contact === undefined ? {} : { contact }),
        countsAsFft: false,
        publish: false,
      },
    };
  },
};
