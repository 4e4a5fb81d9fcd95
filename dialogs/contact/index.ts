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
const When = atMost(200);
const Given = z.object({ contact: Contact, about: About.optional(), when: When.optional() });

/** Asking a person to get in touch: reached from *talk to a person*, in any dialog. */
export const contact: Dialog = {
  id: 'contact',
  audiences: ['public', 'staff'],
  inMenu: false,
  examples: ['contact me', 'ring me', 'call me back', 'ask a person to contact me'],
  questions: [
    { id: 'contact', kind: 'contact', schema: Contact, sensitivity: 'contact' },
    { id: 'about', kind: 'long-text', schema: About, sensitivity: 'words', optional: true },
    { id: 'when', kind: 'text', schema: When, sensitivity: 'words', optional: true },
  ],
  review: true,
  words,
  finish(answers, { questions }) {
    const { contact: details, about } = Given.parse(answers);
    const texts =
      about === undefined ? [] : [{ question: 'other' as const, label: questions.about?.short ?? '', text: about }];
    return {
      kind: 'record',
      draft: {
        kind: 'contact-request',
        retention: 'enquiry',
        texts,
        contact: details,
        countsAsFft: false,
        publish: false,
      },
    };
  },
};
