import { offer } from '../../cards/offer.ts';
import type { DrawnCard, Showing } from '../dialog.ts';
import { worries } from './draw-booklet.ts';

/** The bereavement cards as pictures, with the credit of who designed them. */
export const drawCards = ({ content, page, nonce }: Showing): readonly DrawnCard[] =>
  content.bereavementCards.map(({ title, picture, alt, credit }, index) =>
    offer.draw(
      {
        title,
        picture: { url: page(`/pictures/${picture}`), alt },
        paragraphs: [credit],
        buttons: [worries],
      },
      `${nonce}.c${index}`,
    ),
  );
