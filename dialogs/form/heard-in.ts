import { plain } from './plain.ts';
import { type FormWords, formWords } from './words.ts';

/** Words that mean the same in every answer, as they are compared: those of the language that is spoken, and the English. */
export const heardIn = ({ heard }: FormWords, what: keyof FormWords['heard']): ReadonlySet<string> =>
  new Set([...heard[what], ...formWords.en.heard[what]].map(plain));
