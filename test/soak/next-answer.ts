import type { Chance } from './chance.ts';
import { answers } from './person-words.ts';
import type { Shown } from './shown.ts';

const forward = ['answer', 'send'];

/** What the newest question in sight is answered with; undefined where nothing is asked. */
export function nextAnswer(shown: Shown, chance: Chance, step: number): object | undefined {
  const buttons = shown.buttons();
  const newest = buttons.find(({ action }) => forward.includes(action));
  if (newest === undefined) return undefined;
  const asked = buttons.filter(({ nonce, action }) => nonce === newest.nonce && forward.includes(action));
  const skip = buttons.find(({ nonce, action }) => nonce === newest.nonce && action === 'skip');
  // A question that none of our answers fits is skipped in the end.
  if (skip !== undefined && (newest.card === 'question-choices' || chance.oneIn(step > 20 ? 1 : 3)))
    return { value: { lanyard: skip } };
  return { value: { lanyard: chance.pick(asked), ...fields(newest.card, chance) } };
}

function fields(card: string, chance: Chance): object {
  if (card === 'question-date') return { day: '6', month: '8', year: '2026' };
  if (card === 'question-contact') return { name: 'Sam Example', email: 'sam@example.com', phone: '' };
  return card === 'question-text' ? { answer: chance.pick(answers) } : {};
}
