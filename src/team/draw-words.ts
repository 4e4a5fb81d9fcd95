import { caseWords } from '../../cards/case-words.ts';
import type { DrawnCard } from '../../dialogs/dialog.ts';
import type { Case, CaseWords, Person } from '../store/store.ts';
import { caseNonce } from './draw-case.ts';
import { words } from './words.ts';

/** Characters of words on one card: even in scripts of three bytes a letter, and escaped, this stays under 28 KB. */
const pageLength = 6_000;

interface Part {
  readonly label: string;
  readonly text: string;
}

/** What the person said and how to reach them, for one viewer; long words go over several pages and are never cut. */
export function drawWords(
  found: Case,
  said: CaseWords | undefined,
  person: Person | undefined,
  page: number,
): DrawnCard {
  const pages = paged(partsOf(said));
  const parts = pages[page] ?? [{ label: words.wordsTitle, text: words.noWords }];
  const more = page + 1 < pages.length ? { more: words.wordsMore, page: page + 1 } : {};
  return caseWords.draw(
    {
      reference: found.reference,
      version: found.version,
      title: words.wordsTitle,
      note: found.urgency === 'routine' ? undefined : words.contentNote,
      parts,
      contact: page === 0 ? contactOf(person) : [],
      back: words.wordsBack,
      ...more,
    },
    caseNonce(found),
  );
}

/** The answers hold the texts too; a case without a form behind it has only texts. */
function partsOf(said: CaseWords | undefined): Part[] {
  if (said === undefined) return [];
  if (said.answers.length > 0) return said.answers.map(({ label, answer }) => ({ label, text: answer }));
  return said.texts.map(({ label, text }) => ({ label, text }));
}

function contactOf(person: Person | undefined) {
  const { name, email, phone } = person?.contact ?? {};
  const rows = [
    { label: 'Name', value: name },
    { label: 'Email', value: email },
    { label: 'Phone', value: phone },
    { label: 'How to contact them', value: person?.needs?.join(', ') },
  ];
  return rows.flatMap(({ label, value }) => (value === undefined || value === '' ? [] : [{ label, value }]));
}

function paged(parts: readonly Part[]): Part[][] {
  const pages: Part[][] = [];
  let room = 0;
  for (const part of parts.flatMap(split)) {
    if (part.text.length > room || pages.length === 0) {
      pages.push([]);
      room = pageLength;
    }
    pages.at(-1)?.push(part);
    room -= part.text.length;
  }
  return pages;
}

function split({ label, text }: Part): Part[] {
  const letters = [...text];
  const count = Math.max(1, Math.ceil(letters.length / pageLength));
  return Array.from({ length: count }, (_, index) => ({
    label,
    text: letters.slice(index * pageLength, (index + 1) * pageLength).join(''),
  }));
}
