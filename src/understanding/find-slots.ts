import type { Content } from '../content/content.ts';
import type { PlainMessage } from './plain-message.ts';
import { bereavedSlots } from './slots/bereaved.ts';
import { interestsIn } from './slots/interests.ts';
import { nameIn } from './slots/name.ts';
import { placeOf } from './slots/place.ts';
import { ratingIn } from './slots/rating.ts';
import { relationOf, youngIn } from './slots/speaker.ts';
import { storyIn } from './slots/story.ts';
import { purposeIn, wishIn } from './slots/wish.ts';
import { topicIn } from './topic-in.ts';
import type { Meaning, Slots } from './understood.ts';

interface Heard {
  readonly text: string;
  readonly plain: PlainMessage;
  readonly label: Meaning;
  readonly staff: boolean;
}

/** LAN- and its groups, with or without hyphens, or a bare reference of two groups after the word. */
const reference = /\bLAN[-\s]?[A-Z0-9]{3,4}([-\s]?[A-Z0-9]{1,4}){0,3}\b/i;
const chaplain = / (chaplains?|chaplaincy|vicar|priest|imam|minister|spiritual|prayers?|pray with|last rites) /;

/** Everything that a message told beside its meaning. Nothing is guessed. */
export function findSlots(
  { text, plain, label, staff }: Heard,
  content: Pick<Content, 'findServices' | 'findOtherOrganisation'>,
): Slots {
  const topic = topicIn(text);
  const typed = reference.exec(text)?.[0];
  return {
    ...placeOf(text, content),
    ...relationOf(plain.text, staff),
    ...ratingIn(plain.text),
    ...wishIn(plain.text, label),
    ...(label === 'involvement' || label === 'ambiguous' ? interestsIn(plain.text) : {}),
    ...(['thanks', 'nomination', 'ambiguous', 'feedback'].includes(label) ? nameIn(text) : {}),
    ...purposeIn(plain.text, label),
    ...(label === 'bereavement' || label === 'ambiguous'
      ? bereavedSlots(plain.text, staff && label === 'bereavement')
      : {}),
    ...(typed === undefined || !/\d|-/.test(typed) ? {} : { reference: typed }),
    ...(topic === undefined ? {} : { topic }),
    ...(chaplain.test(plain.text) ? { chaplain: true } : {}),
    ...youngIn(plain.text),
    ...storyIn(text, label),
  };
}
