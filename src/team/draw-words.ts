import { caseWords } from '../../cards/case-words.ts';
import type { DrawnCard } from '../../dialogs/dialog.ts';
import type { Case, CaseEvent, CaseMessage, CaseWords, Person, Suggestion } from '../store/case.ts';
import { caseNonce } from './draw-case.ts';
import { pageWords } from './page-words.ts';
import { words } from './words.ts';

interface Showing {
  readonly found: Case;
  readonly said: CaseWords | undefined;
  readonly person: Person | undefined;
  /** Counted from 0. */
  readonly page: number;
  readonly history: readonly CaseEvent[];
  readonly messages: readonly CaseMessage[];
  readonly suggestion?: Suggestion | undefined;
}

/** What the person said and how to reach them, for one viewer; long words go over several pages and are never cut. */
export function drawWords({ found, said, person, page, history, messages, suggestion }: Showing): DrawnCard {
  const pages = pageWords([...textsOf(said), ...since(history, messages)]);
  const more = page + 1 < pages.length ? { more: words.wordsMore, page: page + 1 } : {};
  const contact = page === 0 ? contactOf(person, said) : [];
  const answers = page === 0 ? [...suggested(suggestion), ...answersOf(said, contact)] : [];
  const nothing = pages.length === 0 && contact.length === 0 && answers.length === 0;
  return caseWords.draw(
    {
      reference: found.reference,
      version: found.version,
      title: words.wordsTitle,
      note: words.onlyYou,
      warning: found.urgency === 'urgent' ? words.hardToRead : undefined,
      parts: pages[page] ?? (nothing ? [{ label: words.wordsTitle, text: words.noWords }] : []),
      answers,
      contact,
      back: words.wordsBack,
      ...more,
    },
    caseNonce(found),
  );
}

/** What was written after the case came in: to and fro, and by the team for itself, in the order of time. */
function since(history: readonly CaseEvent[], messages: readonly CaseMessage[]) {
  const written = messages.map(({ at, by, text }) => ({
    at,
    label: by === 'person' ? words.theyWroteTitle(at) : words.wroteTitle(by.name, at),
    text,
  }));
  const own = history.flatMap(({ at, actor, what, why }) => {
    const label = teamsOwn(what, typeof actor === 'string' ? undefined : actor.name, at);
    return why === undefined || label === undefined ? [] : [{ at, label, text: why }];
  });
  return [...written, ...own].toSorted((one, other) => one.at.getTime() - other.at.getTime());
}

function teamsOwn(what: CaseEvent['what'], name: string | undefined, at: Date): string | undefined {
  if (what === 'noted') return words.notesTitle(name ?? 'a colleague', at);
  if (what === 'moved') return words.movedTitle;
  if (what === 'held') return words.heldTitle;
  return what === 'closed' ? words.whyClosed : undefined;
}

/** Unchecked, and called so. */
const suggested = (suggestion: Suggestion | undefined): Fact[] =>
  suggestion === undefined
    ? []
    : [
        { label: words.modelSays, value: suggestion.summary },
        ...(suggestion.themes.length === 0 ? [] : [{ label: words.modelThemes, value: suggestion.themes.join('; ') }]),
      ];

interface Fact {
  readonly label: string;
  readonly value: string;
}

/** Most bytes of an answer that stands on a line among others; a longer one is paged with the texts. */
const lineBytes = 400;
const isShort = ({ answer }: CaseWords['answers'][number]) => Buffer.byteLength(JSON.stringify(answer)) <= lineBytes;

function textsOf(said: CaseWords | undefined): { label: string; text: string }[] {
  const texts = said?.texts ?? [];
  const long = (said?.answers ?? []).filter(
    (given) => !isShort(given) && !texts.some(({ text }) => text === given.answer),
  );
  return [...texts, ...long.map(({ label, answer }) => ({ label, text: answer }))];
}

/** The short answers: what was written at length, and how to reach the person, has a place of its own. */
function answersOf(said: CaseWords | undefined, contact: readonly Fact[]): Fact[] {
  const shown = new Set([...(said?.texts ?? []).map(({ text }) => text), ...contact.map(({ value }) => value)]);
  return (said?.answers ?? [])
    .filter(isShort)
    .filter(({ answer }) => !shown.has(answer) && !answer.split('\n').every((line) => shown.has(line)))
    .map(({ label, answer }) => ({ label, value: answer }));
}

/** Needs are among the answers, in the words they were asked with; without answers their names have to do. */
function contactOf(person: Person | undefined, said: CaseWords | undefined) {
  const { name, email, phone } = person?.contact ?? {};
  const rows = [
    { label: 'Name', value: name },
    { label: 'Email', value: email },
    { label: 'Phone', value: phone },
    { label: 'How to contact them', value: said?.answers.length ? undefined : person?.needs?.join(', ') },
  ];
  return rows.flatMap(({ label, value }) => (value === undefined || value === '' ? [] : [{ label, value }]));
}
