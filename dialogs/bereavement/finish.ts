import type { Draft, Fact, Finish, Reply, Showing } from '../dialog.ts';
import { drawBooklet } from './draw-booklet.ts';
import { drawCards } from './draw-card.ts';
import type { Given } from './given.ts';
import { surveyDay } from './survey-day.ts';
import { whichBooklet } from './which-booklet.ts';
import { factWords, words } from './words.ts';

/** Reading here records nothing; what has to be sent becomes a request with only the data that it needs. */
export function finish(given: Given, showing: Showing): Finish {
  const replies = shown(given, showing);
  return given.how === 'read'
    ? { kind: 'show', replies }
    : { kind: 'record', draft: draftOf(given, showing), below: replies };
}

function shown({ items, survey, ...given }: Given, showing: Showing): readonly Reply[] {
  const booklet = whichBooklet(given, showing.content);
  const cards = [
    ...(items.includes('card') ? drawCards(showing) : []),
    ...(items.includes('booklet') || given.how === 'read'
      ? [drawBooklet(booklet, showing, { survey: survey === 'now' })]
      : []),
  ];
  return cards.map((card) => ({ kind: 'card', card }) as const);
}

function draftOf(given: Given, { content, now }: Showing): Draft {
  const { service, email, phone, survey } = given;
  return {
    kind: 'bereavement',
    retention: 'bereavement',
    texts: [],
    ...(email === undefined && phone === undefined
      ? {}
      : { contact: { ...(email === undefined ? {} : { email }), ...(phone === undefined ? {} : { phone }) } }),
    ...('id' in service ? { serviceId: service.id } : {}),
    countsAsFft: false,
    publish: false,
    facts: factsOf(given, whichBooklet(given, content)),
    ...(survey === 'later' ? { later: { at: surveyDay(now), line: factWords.surveyMayGo } } : {}),
  };
}

function factsOf(
  { forWhom, items, how, format, survey }: Given,
  booklet: { readonly title: string; readonly version: string },
): readonly Fact[] {
  const label = (question: string, option: string | undefined) =>
    option === undefined ? undefined : words.en.questions[question]?.options?.[option];
  const facts: readonly (readonly [string, string | undefined])[] = [
    [factWords.forWhom, forWhom === undefined ? undefined : factWords.whose[forWhom]],
    [factWords.items, items.map((item) => label('items', item)).join(', ')],
    [factWords.booklet, items.includes('booklet') ? `${booklet.title} (${booklet.version})` : undefined],
    [factWords.format, label('format', format)],
    [factWords.how, label('how', how)],
    [factWords.survey, label('survey', survey)],
  ];
  return facts.flatMap(([name, value]) => (value === undefined ? [] : [{ label: name, value }]));
}
