import { offer } from '../../cards/offer.ts';
import type { DrawnCard, Showing } from '../dialog.ts';
import { worriesIn } from './draw-booklet.ts';

/** The bereavement cards as pictures, with the credit of who designed them. */
export const drawCards = ({ content, page, nonce, speaker }: Showing): readonly DrawnCard[] =>
  content.bereavementCards.map(({ title, picture, alt, credit }, index) =>
    offer.draw(
      {
        title,
        picture: { url: page(`/pictures/${picture}`), alt },
        paragraphs: [credit],
        buttons: [worriesIn({ speaker })],
      },
      `${nonce}.c${index}`,
    ),
  );
