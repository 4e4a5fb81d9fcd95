import { holdsPhrase, plainWords } from './plain-words.ts';
import type { OtherOrganisationEntry, ServiceEntry, TrustEntry } from './schemas.ts';

interface Known {
  readonly trust: TrustEntry;
  readonly services: readonly ServiceEntry[];
  readonly organisations: readonly OtherOrganisationEntry[];
}

/**
 * Makes the function that names the neighbour a person's words are about, by its id. It answers nothing when the words
 * name this trust too. A neighbour's building counts only when no service of ours is named, because our liaison teams
 * work inside the acute hospitals; our GP practices do not count for that, because everyone mentions a GP.
 */
export function createFindOtherOrganisation({ trust, services, organisations }: Known) {
  const us = [trust.name, trust.shortName, ...trust.also].map(plainWords);
  const ourServices = services
    .filter(({ fft }) => fft.area !== 'general-practice')
    .flatMap(({ name, also }) => [name, ...also])
    .map(plainWords);
  const names = longestFirst(organisations, ({ name, also }) => [name, ...also]);
  const sites = longestFirst(organisations, (organisation) => organisation.sites);

  return (words: string): string | undefined => {
    const text = plainWords(words);
    const holds = (phrase: string) => holdsPhrase(text, phrase);
    if (us.some(holds)) return undefined;
    const named = names.find(({ phrase }) => holds(phrase));
    if (named !== undefined) return named.id;
    return ourServices.some(holds) ? undefined : sites.find(({ phrase }) => holds(phrase))?.id;
  };
}

/** Longest first, so that `York and Scarborough Teaching Hospitals` is not taken for `Scarborough Hospital`. */
const longestFirst = (
  organisations: readonly OtherOrganisationEntry[],
  phrasesOf: (organisation: OtherOrganisationEntry) => readonly string[],
) =>
  organisations
    .flatMap((organisation) =>
      phrasesOf(organisation).map((phrase) => ({ id: organisation.id, phrase: plainWords(phrase) })),
    )
    .sort((a, b) => b.phrase.length - a.phrase.length);
