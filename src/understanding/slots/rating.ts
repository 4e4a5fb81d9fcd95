import type { Slots } from '../understood.ts';

/** The six answers of the Friends and Family Test, worst and best first so that `very good` is not taken for `good`. */
const answers: readonly { readonly rating: 1 | 2 | 3 | 4 | 5 | 6; readonly said: string }[] = [
  { rating: 1, said: '(very good|excellent|outstanding)' },
  { rating: 5, said: '(very poor|very bad|terrible|awful)' },
  { rating: 3, said: '(neither good nor (poor|bad))' },
  { rating: 2, said: '(good|pretty good|quite good)' },
  { rating: 4, said: '(poor|quite poor|pretty poor)' },
];

/** Only a rating of the care or service as a whole counts: `the nurse was very good` rates a person. */
const rated =
  '(experience|visit|stay|service|care|treatment|appointment|overall)( (at|on|in|of|from|with)( \\S+){1,4})? (was|has been|is|were)( all| overall| really| all in all)?';

const patterns = answers.map(({ rating, said }) => ({
  rating,
  whole: new RegExp(`^ (overall |it was |i would say |id say |my rating is )?${said} $`),
  within: new RegExp(` ${rated} ${said} `),
}));

/** The rating that plain words give, or none. `text` is a plain message. */
export function ratingIn(text: string): Pick<Slots, 'rating'> {
  const found = patterns.find(({ whole, within }) => whole.test(text) || within.test(text));
  return found === undefined || / (not|wasnt|isnt|never) (\S+ )?(very )?(good|poor|bad) /.test(text)
    ? {}
    : { rating: found.rating };
}
