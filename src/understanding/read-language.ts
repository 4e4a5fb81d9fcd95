import { languages, spelledOut } from './known-languages.ts';
import type { Meaning } from './understood.ts';
import { languagesOf } from './which-language.ts';

/** What a message in another language shows: its BCP 47 code, and its meaning where its plainest words tell. */
export interface Foreign {
  readonly language: string;
  readonly meaning?: Meaning;
}

/** Undefined for English, and for what is no language. */
export function readLanguage(text: string): Foreign | undefined {
  const said = ` ${spelledOut(text)} `;
  const found = languagesOf(text).map((code) => ({ language: code, meaning: meaningIn(said, code) }));
  // Neighbours share their little words: the one whose plain words are there too is likelier.
  const [likeliest] = [...found.filter(({ meaning }) => meaning !== undefined), ...found];
  if (likeliest === undefined) return undefined;
  const { language, meaning } = likeliest;
  return meaning === undefined ? { language } : { language, meaning };
}

const meaningIn = (said: string, language: string): Meaning | undefined =>
  languages.find(({ code }) => code === language)?.words.find(({ phrase }) => said.includes(phrase))?.meaning;
