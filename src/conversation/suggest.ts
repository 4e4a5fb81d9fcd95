import type { Reply, Suggestion } from '../../dialogs/dialog.ts';
import { exitsOf } from '../../dialogs/form/exits-of.ts';
import type { Outcome, Scene } from './scene.ts';
import { conversationWords } from './words.ts';

type Way = 'back' | 'stop' | 'menu' | 'person' | 'help-now';

/** Cards that carry such a button themselves. */
const carried: Readonly<Record<string, readonly Way[]>> = {
  greeting: ['menu', 'person', 'help-now'],
  person: ['person'],
  'help-now': ['help-now'],
};

interface Offered extends Suggestion {
  readonly way?: Way;
}

/** Offers the ways out of every moment as buttons below the last thing said: help now is always one tap away. */
export function suggest({ speaker, world }: Scene, said: Outcome): Outcome {
  const last = said.replies.findLastIndex(({ kind }) => kind !== 'replace');
  const words = conversationWords[speaker.locale].suggestions;
  /** What pressing it says is what stands on it, so that it can be read in the chat afterwards. */
  const own = (title: string, english: string) => ({ title, text: speaker.locale === 'en' ? english : title });
  const asked = said.state.held === undefined ? said.state.active : undefined;
  const dialog = asked && world.dialogs.find(({ id }) => id === asked.dialog);
  const suggestions: Offered[] = [
    ...(asked === undefined
      ? []
      : [
          { ...own(words.back, 'back'), way: 'back' as const },
          { ...own(words.stop, 'stop'), way: 'stop' as const },
        ]),
    ...(dialog === undefined ? [] : exitsOf(dialog.words[speaker.locale]).map(({ title }) => ({ title, text: title }))),
    // Between dialogs the way to the next one stands where the eye already is.
    ...(said.state.active === undefined && said.state.held === undefined
      ? [{ ...own(words.menu, 'do something else'), way: 'menu' as const }]
      : []),
    { ...own(words.person, 'talk to a person'), way: 'person' },
    // Clients that have such a button of their own know it by these words.
    { title: words.helpNow, text: 'help now', way: 'help-now' },
  ];
  return {
    ...said,
    replies: said.replies.map((reply, index) => (index === last ? withSuggestions(reply, suggestions) : reply)),
  };
}

function withSuggestions(reply: Reply, offered: readonly Offered[]): Reply {
  if (reply.kind === 'replace') return reply;
  const own = reply.kind === 'card' ? (carried[reply.card.id] ?? []) : [];
  const suggestions = offered
    .filter(({ way }) => way === undefined || !own.includes(way))
    .map(({ title, text }) => ({ title, text }));
  return { ...reply, suggestions };
}
