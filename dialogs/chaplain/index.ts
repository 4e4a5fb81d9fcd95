import { z } from 'zod/v4';
import type { Dialog } from '../dialog.ts';
import { atMost } from '../form/at-most.ts';
import { ServiceAnswer } from '../form/read-service.ts';
import { words } from './words.ts';

const where = ['ward', 'home', 'elsewhere'] as const;
const Contact = z.object({
  name: z.string().max(100).optional(),
  email: z.string().max(254).optional(),
  phone: z.string().max(30).optional(),
});
const Short = atMost(200);
const Given = z.object({
  where: z.enum(where),
  service: ServiceAnswer.optional(),
  faith: Short.optional(),
  contact: Contact,
});

/** Anyone may ask for a chaplain, of any faith or of none. */
export const chaplain: Dialog = {
  id: 'chaplain',
  audiences: ['public', 'staff'],
  inMenu: false,
  quiet: true,
  examples: [
    'chaplain',
    'chaplaincy',
    'talk to a chaplain',
    'see a chaplain',
    'priest',
    'vicar',
    'imam',
    'rabbi',
    'spiritual care',
  ],
  questions: [
    { id: 'where', kind: 'choice', schema: z.enum(where), options: where, sensitivity: 'plain' },
    {
      id: 'service',
      kind: 'service',
      schema: ServiceAnswer,
      sensitivity: 'words',
      when: ({ where: place }) => place === 'ward',
    },
    { id: 'faith', kind: 'text', schema: Short, sensitivity: 'words', optional: true },
    { id: 'contact', kind: 'contact', schema: Contact, sensitivity: 'contact' },
  ],
  review: true,
  words,
  finish(answers) {
    const { contact, service, faith } = Given.parse(answers);
    return {
      kind: 'record',
      draft: {
        kind: 'chaplain',
        retention: 'enquiry',
        texts:
          faith === undefined ? [] : [{ question: 'other', label: words.en.questions.faith?.short ?? '', text: faith }],
        contact,
        ...(service !== undefined && 'id' in service ? { serviceId: service.id } : {}),
        countsAsFft: false,
        publish: false,
      },
    };
  },
};
