import { z } from 'zod/v4';

const id = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'give an id in small letters with hyphens, for example memory-clinic');
export const words = z.string({ error: 'give some words' }).trim().min(1, 'give some words');
const names = z.array(words).readonly();
export const phone = z
  .string()
  .regex(/^\d[\d ]{1,15}$/, 'give a phone number in digits and spaces, for example 01482 000 000');
export const url = z.url({ protocol: /^https$/, error: 'give an address that starts with https://' });
export const locality = z.enum(['Hull', 'East Riding', 'Whitby', 'Scarborough and Ryedale']);

/**
 * What every entry carries: who answers for it, when it is looked at again, and whether someone has checked it.
 * `confirmed` guards phone numbers and addresses: they reach the public only when it is true. A service's name is
 * shown either way, because a name sends nobody anywhere.
 */
export const entry = {
  id,
  owner: words,
  review: z.iso.date('give a date like 2027-03-31'),
  confirmed: z.boolean('say true or false'),
  source: words.optional(),
};

export const TrustEntry = z.strictObject({
  ...entry,
  name: words,
  shortName: words,
  odsCode: z.string().regex(/^[A-Z0-9]{3,6}$/, 'give the ODS code, for example RV9'),
  also: names,
});

/** What the trust says in its own words at the start, and when its phone is answered. */
export const OpeningEntry = z.strictObject({
  ...entry,
  welcome: words.max(200, 'must be 200 characters or fewer').optional(),
  phoneHours: words.max(120, 'must be 120 characters or fewer').optional(),
});

/** The service categories of the national FFT return, by its template; GP practices report by another route. */
export const fftCategories = {
  community: [
    'Community inpatient',
    'Community nursing',
    'Rehabilitation and therapy',
    'Specialist services',
    'Children and family services',
    'Community healthcare other',
  ],
  'mental-health': [
    'Primary care',
    'Secondary care community',
    'Acute',
    'Specialist',
    'Secure and forensic',
    'Child and adolescent mental health',
    'Mental health other',
  ],
  'general-practice': ['GP practice'],
} as const;

const fft = <Area extends keyof typeof fftCategories>(area: Area) =>
  z.strictObject({
    area: z.literal(area),
    category: z.enum(fftCategories[area], { error: `choose one of: ${fftCategories[area].join(', ')}` }),
  });

export const ServiceEntry = z.strictObject({
  ...entry,
  name: words,
  localities: z.array(locality).min(1, 'name at least one locality').readonly(),
  also: names,
  fft: z.discriminatedUnion('area', [fft('community'), fft('mental-health'), fft('general-practice')]),
});

export const OtherOrganisationEntry = z.strictObject({
  ...entry,
  name: words,
  also: names,
  /** Its buildings. Teams of ours may sit in them, so a building alone does not outweigh a service of ours. */
  sites: names.default([]),
  feedback: z.strictObject({ url: url.optional(), phone: phone.optional() }).optional(),
});

export const HelplineEntry = z.strictObject({
  ...entry,
  name: words,
  action: words.max(80, 'must be 80 characters or fewer'),
  phone: phone.optional(),
  hours: words.optional(),
  use: z.enum([
    'emergency',
    'mental-health',
    'listening',
    'children',
    'young-people',
    'domestic-abuse',
    'deaf',
    'staff',
    'safeguarding',
  ]),
  localities: z.array(locality).min(1).readonly().optional(),
});

export const BankHolidaysEntry = z.strictObject({
  ...entry,
  /** The last year whose days are all listed. */
  lastYear: z.int().min(2026),
  days: z
    .array(z.strictObject({ date: z.iso.date('give a date like 2027-12-27'), name: words }))
    .min(1)
    .readonly(),
});

export type TrustEntry = z.infer<typeof TrustEntry>;
export type ServiceEntry = z.infer<typeof ServiceEntry>;
export type OtherOrganisationEntry = z.infer<typeof OtherOrganisationEntry>;
export type HelplineEntry = z.infer<typeof HelplineEntry>;
export type BankHolidaysEntry = z.infer<typeof BankHolidaysEntry>;
