import type { Opportunity } from '../../src/content/opportunity.ts';
import type { ContactDetails, DialogWords, Draft, Fact, Showing, TextGiven } from '../dialog.ts';
import type { Given } from './asked.ts';
import { findNamed } from './find-named.ts';
import { factWords } from './words.ts';

/** What goes to the coordinator: as facts what comes from our lists, sealed what the person wrote. */
export function draftOf(given: Given, { questions }: DialogWords, showing: Showing): Draft {
  const named = findNamed(given.which, showing.content);
  const contact = given.contact ?? given.reach ?? nameOf(showing);
  const text = (id: 'which' | 'access', value: string | undefined): TextGiven[] =>
    value === undefined ? [] : [{ question: 'other', label: questions[id]?.short ?? id, text: value }];
  return {
    kind: 'involvement',
    retention: 'involvement',
    texts: [...(named === undefined ? text('which', given.which) : []), ...text('access', given.access)],
    ...(contact === undefined ? {} : { contact }),
    countsAsFft: false,
    publish: false,
    facts: factsOf(given, named, showing),
    ...(showing.speaker.audience === 'staff' ? { relation: 'staff' } : {}),
  };
}

/** Teams says who is writing, so staff need not. */
const nameOf = ({ speaker: { person } }: Showing): ContactDetails | undefined =>
  person === undefined ? undefined : { name: person.name };

function factsOf(given: Given, named: Opportunity | undefined, { content, now }: Showing): readonly Fact[] {
  const words = factWords;
  const { labels } = words;
  const open = named === undefined || content.opportunities(now).includes(named);
  const which = named?.name ?? (given.which === undefined ? undefined : words.ownWords);
  const area = named === undefined ? given.place && words.places[given.place] : words.where(named);
  const facts: readonly (readonly [string, string | undefined])[] = [
    [labels.wants, given.about === 'register' && open ? words.takePart : words.hear],
    [labels.opportunity, which],
    [labels.coordinator, named?.contact.role],
    [labels.kinds, given.kinds?.map((kind) => words.kinds[kind]).join('; ')],
    [labels.locality, area],
    [labels.age, given.age && words.ages[given.age]],
    [labels.others, given.others && words.yesNo[given.others]],
  ];
  return facts.flatMap(([label, value]) => (value === undefined || value === '' ? [] : [{ label, value }]));
}
