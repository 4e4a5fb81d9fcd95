import { offer } from '../../cards/offer.ts';
import type { Booklet, BookletSection } from '../../src/content/booklet.ts';
import { dayIn } from '../day-in.ts';
import type { DrawnCard, Showing } from '../dialog.ts';
import { cardsIn } from './words.ts';

/** It has the weight of a complaint, so it stands on every card. */
export const worriesIn = ({ speaker }: Pick<Showing, 'speaker'>) =>
  ({ label: cardsIn[speaker.locale].worries, action: 'start', value: 'feedback:worries' }) as const;

/** What a reader has to know before they rely on it: that its review is past, or that nobody has checked it yet. */
function notices({ review, confirmed }: Booklet, { now, speaker }: Showing): string[] {
  const cardWords = cardsIn[speaker.locale];
  const month = dayIn(speaker.locale, { month: 'long', year: 'numeric' });
  return [
    ...(review < now.toISOString().slice(0, 10) ? [cardWords.late(month(new Date(review)))] : []),
    ...(confirmed ? [] : [cardWords.unchecked]),
  ];
}

/** The booklet as one card: read it here, on a page, as a file; or ask for more. */
export function drawBooklet(booklet: Booklet, showing: Showing, { survey }: { readonly survey: boolean }): DrawnCard {
  const cardWords = cardsIn[showing.speaker.locale];
  const { id, title, version, sections } = booklet;
  const [first] = sections;
  return offer.draw(
    {
      title,
      paragraphs: [cardWords.yours, ...notices(booklet, showing)],
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
        worriesIn(showing),
        { label: cardWords.chaplain, action: 'start', value: 'chaplain' },
        ...(survey ? [{ label: cardWords.survey, action: 'start', value: 'survey' } as const] : []),
      ],
    },
    `${showing.nonce}.1`,
  );
}

/** A part as the chat shows it: the chat said once how sorry we are, and a booklet beside it does not say it again. */
const inChat = (section: BookletSection, { speaker }: Showing): Pick<BookletSection, 'title' | 'paragraphs'> =>
  section.condolence ? { title: cardsIn[speaker.locale].about, paragraphs: section.paragraphs.slice(1) } : section;

/** What is in the booklet, each part a button. */
export const drawContents = ({ id, title, sections }: Booklet, showing: Showing): DrawnCard =>
  offer.draw(
    {
      title,
      paragraphs: [],
      buttons: [
        ...sections.map((section) => ({
          label: inChat(section, showing).title,
          action: 'show' as const,
          value: `bereavement:section/${id}/${section.id}`,
        })),
        worriesIn(showing),
      ],
    },
    `${showing.nonce}.1`,
  );

/** One part to read, with the parts before and after it. */
export function drawSection(booklet: Booklet, at: number, showing: Showing): DrawnCard | undefined {
  const cardWords = cardsIn[showing.speaker.locale];
  const section = booklet.sections[at];
  if (section === undefined) return undefined;
  const { list = [], contacts = [] } = section;
  const { title, paragraphs } = inChat(section, showing);
  const to = (label: (title: string) => string, other: number) => {
    const found = booklet.sections[other];
    const value = `bereavement:section/${booklet.id}/${found?.id}`;
    return found === undefined ? [] : [{ label: label(inChat(found, showing).title), action: 'show' as const, value }];
  };
  return offer.draw(
    {
      title,
      paragraphs: [...(at === 0 ? notices(booklet, showing) : []), ...paragraphs, ...list.map((item) => `• ${item}`)],
      rows: contacts.map(({ name, about, phone }) => ({
        label: name,
        value: phone === undefined ? about : `${about}. ${phone}`,
      })),
      links: contacts.flatMap(({ name, url }) => (url === undefined ? [] : [{ label: name, url }])),
      buttons: [
        ...to(cardWords.next, at + 1),
        ...to(cardWords.before, at - 1),
        { label: cardWords.contents, action: 'show', value: `bereavement:contents/${booklet.id}` },
        worriesIn(showing),
      ],
    },
    `${showing.nonce}.1`,
  );
}
