import { offer } from '../../cards/offer.ts';
import type { DrawnCard, Reply, Showing } from '../dialog.ts';
import { drawBooklet, drawContents, drawSection, worriesIn } from './draw-booklet.ts';
import { cardsIn } from './words.ts';

/** `booklet/<id>`, `contents/<id>` or `section/<id>/<section>`; what is gone is said kindly, with the general booklet. */
export function showPart(what: string, showing: Showing): readonly Reply[] {
  return [{ kind: 'card', card: partOf(what.split('/'), showing) ?? gone(showing) }];
}

function partOf([kind, id = '', part]: readonly string[], showing: Showing): DrawnCard | undefined {
  const booklet = showing.content.booklet(id);
  if (booklet === undefined) return undefined;
  if (kind === 'booklet') return drawBooklet(booklet, showing, { survey: false });
  if (kind === 'contents') return drawContents(booklet, showing);
  const at = booklet.sections.findIndex((section) => section.id === part);
  return kind === 'section' ? drawSection(booklet, at, showing) : undefined;
}

/** A booklet, or one of its parts in the first booklet that has it. */
export function previewOf(kind: string, id: string, showing: Showing): DrawnCard | undefined {
  if (kind === 'booklets') return partOf(['booklet', id], showing);
  if (kind !== 'booklet-sections') return undefined;
  const booklet = showing.content.booklets.find(({ sections }) => sections.some((section) => section.id === id));
  return booklet && partOf(['section', booklet.id, id], showing);
}

const gone = ({ content, nonce, speaker }: Showing): DrawnCard =>
  offer.draw(
    {
      paragraphs: [cardsIn[speaker.locale].gone],
      buttons: [
        {
          label: content.bookletFor({ route: 'unsure' }).title,
          action: 'show',
          value: `bereavement:booklet/${content.bookletFor({ route: 'unsure' }).id}`,
        },
        worriesIn({ speaker }),
      ],
    },
    `${nonce}.1`,
  );
