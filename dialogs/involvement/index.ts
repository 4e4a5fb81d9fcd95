import type { Answers, Dialog, Said } from '../dialog.ts';
import { ageIn } from './age.ts';
import { placeOf, questions, wishOf } from './asked.ts';
import { drawShortList } from './draw-list.ts';
import { previewOf, showPart } from './show-part.ts';
import { words } from './words.ts';

/** Finding a way to be involved: a few questions, a short list with reasons, and all about each. Records nothing. */
export const involvement: Dialog = {
  id: 'involvement',
  audiences: ['public', 'staff'],
  inMenu: true,
  examples: ['get involved', 'i want to volunteer', 'ways to be involved', 'join a forum', 'what can i join'],
  means: ['involvement'],
  known,
  show: showPart,
  preview: previewOf,
  questions,
  review: false,
  words,
  finish: (answers, _words, showing) => ({ kind: 'show', replies: [drawShortList(wishOf(answers), showing)] }),
};

/** Both questions about interests are answered; whoever speaks is asked only one of them. */
function known({ slots, text }: Said): Answers {
  const { interests, locality, young } = slots;
  const named = interests === undefined || interests.length === 0 ? undefined : interests;
  return {
    interests: named?.filter((interest) => interest !== 'champions-forum' && interest !== 'good-practice'),
    staffInterests: named,
    place: locality === undefined ? undefined : placeOf(locality),
    age: ageIn(text) ?? (young ? 'under-18' : undefined),
  };
}
