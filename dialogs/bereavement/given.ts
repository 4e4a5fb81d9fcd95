import { z } from 'zod/v4';
import { ServiceAnswer } from '../form/read-service.ts';

export const forWhom = ['family', 'self'] as const;
export const routes = ['adult', 'child', 'baby', 'sudden', 'unsure', 'not-say'] as const;
export const areas = ['Hull', 'East Riding', 'Whitby', 'Scarborough and Ryedale', 'not-sure'] as const;
export const items = ['booklet', 'card'] as const;
export const hows = ['read', 'post', 'email', 'call'] as const;
export const formats = ['standard', 'large-print', 'easy-read', 'audio', 'braille', 'bsl', 'language'] as const;
export const surveys = ['no', 'later', 'now'] as const;

/** The complete answers. */
export const Given = z.object({
  forWhom: z.enum(forWhom).optional(),
  route: z.enum(routes),
  service: ServiceAnswer,
  area: z.enum(areas).optional(),
  items: z.array(z.enum(items)),
  how: z.enum(hows),
  format: z.enum(formats).optional(),
  language: z.string().optional(),
  address: z.string().optional(),
  email: z.string().optional(),
  phone: z.string().optional(),
  survey: z.enum(surveys).optional(),
});
export type Given = z.infer<typeof Given>;
