import { offer } from '../../cards/offer.ts';
import type { Booklet, BookletSection } from '../../src/content/booklet.ts';
import type { DrawnCard, Showing } from '../dialog.ts';
import { cardWords } from './words.ts';

const month = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' });

/** It has the weight of a complaint, so it stands on every card. */
export const worries = { label: cardWords.worries, action: 'start', value: 'feedback:worries' } as const;

/** What a reader has to know before they rely on it: that its review is past, or that nobody has checked it yet. */
const notices = ({ review, confirmed }: Booklet, now: Date): string[] => [
  ...(review < now.toISOString().slice(0, 10) ? [cardWords.late(month.format(new Date(review)))] : []),
  ...(confirmed ? [] : [cardWords.unchecked]),
];

/** The booklet as one card: read it here, on a page, as a file; or ask for more. */
export function drawBooklet(booklet: Booklet, showing: Showing, { survey }: { readonly survey: boolean }): DrawnCard {
  const { id, title, version, sections } = booklet;
  const [first] = sections;
  return offer.draw(
    {
      title,
      paragraphs: [cardWords.yours, ...notices(booklet, showing.now)],
      rows: [{ label: cardWords.version, value: version }],
      links: [
        { label: cardWords.page, url: showing.page(`/booklets/${id}`) },
        { label: cardWords.pdf, url: showing.page(`/booklets/${id}.pdf`) },
        { label: cardWords.largePdf, url: showing.page(`/booklets/${id}.pdf?size=large`) },
      ],
      buttons: [
        ...(first === undefined
          ? []
          : [{ label: cardWords.readHere, action: 'show', value: `bereavement:section/${id}/${first.id}` } as const]),
        { label: cardWords.contents, action: 'show', value: `bereavement:contents/${id}` },
        worries,
        { label: cardWords.chaplain, action: 'start', value: 'chaplain' },
        ...(survey ? [{ label: cardWords.survey, action: 'start', value: 'survey' } as const] : []),
      ],
    },
    `${showing.nonce}.1`,
  );
}

/** A part as the chat shows it: the chat said once how sorry we are, and a booklet beside it does not say it again. */
const inChat = (section: BookletSection): Pick<BookletSection, 'title' | 'paragraphs'> =>
  section.condolence ? { title: cardWords.about, paragraphs: section.paragraphs.slice(1) } : section;

/** What is in the booklet, each part a button. */
export const drawContents = ({ id, title, sections }: Booklet, { nonce }: Showing): DrawnCard =>
  offer.draw(
    {
      title,
      paragraphs: [],
      buttons: [
        ...sections.map((section) => ({
          label: inChat(section).title,
          action: 'show' as const,
          value: `bereavement:section/${id}/${section.id}`,
        })),
        worries,
      ],
    },
    `${nonce}.1`,
  );

/** One part to read, with the parts before and after it. */
export function drawSection(booklet: Booklet, at: number, { nonce, now }: Showing): DrawnCard | undefined {
  const section = booklet.sections[at];
  if (section === undefined) return undefined;
  const { list = [], contacts = [] } = section;
  const { title, paragraphs } = inChat(section);
  const to = (label: (title: string) => string, other: number) => {
    const found = booklet.sections[other];
    const value = `bereavement:section/${booklet.id}/${found?.id}`;
    return found === undefined ? [] : [{ label: label(inChat(found).title), action: 'show' as const, value }];
  };
  return offer.draw(
    {
      title,
      paragraphs: [...(at === 0 ? notices(booklet, now) : []), ...paragraphs, ...list.map((item) => `• ${item}`)],
      rows: contacts.map(({ name, about, phone }) => ({
        label: name,
        value: phone === undefined ? about : `${about}. ${phone}`,
      })),
      links: contacts.flatMap(({ name, url }) => (url === undefined ? [] : [{ label: name, url }])),
      buttons: [
        ...to(cardWords.next, at + 1),
        ...to(cardWords.before, at - 1),
        { label: cardWords.contents, action: 'show', value: `bereavement:contents/${booklet.id}` },
        worries,
      ],
    },
    `${nonce}.1`,
  );
}
