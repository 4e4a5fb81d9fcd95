import type { Answers, Said } from '../dialog.ts';

const longest = 8_000;

/** The answers that a message already gave: who speaks, the service, how it was, and the story itself where there is one. */
export function fromMessage({ label, slots }: Said): Answers {
  const { relation, service, rating, wish, story } = slots;
  // Longer words are asked for again, because nothing is ever cut.
  const told = story !== undefined && [...story].length <= longest ? story : undefined;
  const happy = label === 'feedback' && rating !== undefined && rating <= 2;
  return {
    ...(relation === undefined ? {} : { who: relation }),
    ...(service === undefined ? {} : { service: { id: service } }),
    ...(rating === undefined ? {} : { rating: String(rating) }),
    ...(wish === undefined ? {} : { wish }),
    ...(told === undefined ? {} : { [happy ? 'good' : 'improve']: told }),
  };
}
