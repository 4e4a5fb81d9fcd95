import { z } from 'zod/v4';

/**
 * Years that each class of records is kept, as shipped: complaints and enquiries (PALS) ten years from closing, as the
 * Records Management Code of Practice has them; single answers to surveys and feedback two; the rest as long as they are
 * of use. The trust's records manager decides.
 */
const shipped = {
  feedback: 2,
  complaint: 10,
  enquiry: 10,
  nomination: 3,
  involvement: 2,
  bereavement: 2,
  survey: 2,
} as const;

export type KeepYears = Readonly<Record<keyof typeof shipped, number>>;

const mend = `give classes and years like complaint=10,feedback=2; the classes are ${Object.keys(shipped).join(', ')}`;

/** Reads `complaint=10,feedback=2`; what is not named is kept as long as shipped. */
export const KeepYears = z.string().transform((text, context): KeepYears => {
  const given = text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const pairs = given.flatMap((part) => {
    const [, name, years] = /^([a-z]+)=(\d{1,3})$/.exec(part) ?? [];
    return name === undefined || !Object.hasOwn(shipped, name) ? [] : [[name, Number(years)] as const];
  });
  const parsed = z.record(z.string(), z.number().int().min(1).max(100)).safeParse(Object.fromEntries(pairs));
  if (pairs.length < given.length || !parsed.success) {
    context.addIssue({ code: 'custom', message: mend });
    return z.NEVER;
  }
  return { ...shipped, ...parsed.data };
});
