import MiniSearch from 'minisearch';
import type { Service } from './content.ts';
import { holdsPhrase, plainWords } from './plain-words.ts';

/** Words that say nothing about which service is meant. */
const fillers = new Set(
  plainWords(
    `a an and at by for from in is it its my of on our the their they this that to us was we were with i me you your
    he she his her him team teams service services staff unit people person hospital nhs trust humber teaching about
    had have has been went go going very really good bad great nice not no yes think one some there here when who
    appointment waited waiting long time time lovely kind mum dad son daughter husband wife please thank thanks family families
    colleague need want would like booklet bereavement nominate feedback complaint`,
  ).split(' '),
);

/** Words that many names share: alone they never make a match sure. */
const shared = new Set(
  'ward clinic centre care health mental community nurse nurses crisis court lodge view'.split(' '),
);

const most = 8;
/** How much better the best match has to score than the second before it is taken as meant. */
const clearLead = 1.5;
/** In more words than this only a name said exactly is sure: a story's words resemble some name by chance. */
const fewWords = 4;
/** A name is looked for by likeness in this many words of a story; exact names are found anywhere. */
const searched = 40;

const important = (words: string): readonly string[] =>
  words.split(' ').filter((word) => word !== '' && !fillers.has(word));

/**
 * Makes the search over the services' names, old names and everyday names: beginnings of words count, spelling is
 * forgiven by about one letter in four. `sure` when a name stands in the words exactly, or one match is far ahead.
 */
export function createFindServices(services: readonly Service[]) {
  const names = services.flatMap((service) =>
    [service.name, ...service.also].map((name, index) => ({
      id: `${service.id} ${index}`,
      name: plainWords(name),
      place: service.localities.join(' '),
      service,
    })),
  );
  const index = new MiniSearch({
    fields: ['name', 'place'],
    processTerm: (term) => (fillers.has(term) ? null : term),
    tokenize: (text) => plainWords(text).split(' '),
    searchOptions: {
      prefix: (term) => term.length >= 3,
      fuzzy: (term) => (term.length > 3 ? 0.25 : false),
      boost: { name: 3, place: 0.3 },
    },
  });
  index.addAll(names);
  const byId = new Map(names.map(({ id, service }) => [id, service]));

  const search = (text: string) => {
    const best = new Map<Service, { readonly score: number; readonly heard: number }>();
    for (const { id, score, queryTerms } of index.search(text)) {
      const service = byId.get(id);
      if (service !== undefined && score > (best.get(service)?.score ?? 0))
        best.set(service, { score, heard: queryTerms.length });
    }
    return [...best].sort(([, a], [, b]) => b.score - a.score);
  };

  return (words: string): { readonly matches: readonly Service[]; readonly sure: boolean } => {
    const text = plainWords(words);
    const exact = longestNamed(names, text);
    const said = important(text);
    const scored = search(said.slice(0, searched).join(' '));
    const rest = scored.map(([service]) => service).filter((service) => !exact.includes(service));
    const matches = [...exact, ...rest].slice(0, most);
    const [first, second] = scored;
    const telling = said.length <= fewWords && said.some((word) => !shared.has(word));
    // One word of several resembles some name by chance: “you gave my address to my ex” is not about ex forces.
    const heard = first !== undefined && first[1].heard * 2 >= said.length;
    const ahead = telling && heard && (second === undefined || first[1].score > second[1].score * clearLead);
    return { matches, sure: exact.length === 1 || (exact.length === 0 && ahead) };
  };
}

/** The services named in full; a longer name wins over one that lies inside it (`CAMHS crisis team` over `CAMHS`). */
function longestNamed(names: readonly { readonly name: string; readonly service: Service }[], text: string): Service[] {
  const held = names.filter(({ name }) => holdsPhrase(text, name));
  const longest = held.filter(
    ({ name }) => !held.some((other) => other.name !== name && holdsPhrase(other.name, name)),
  );
  return [...new Set(longest.map(({ service }) => service))];
}
