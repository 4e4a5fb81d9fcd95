import type { Dialog, Reply, Suggestion } from '../../dialogs/dialog.ts';
import type { Outcome, Scene } from './scene.ts';
import { conversationWords } from './words.ts';

const toPersonSaid = 'talk to a person';
const helpNowSaid = 'help now';

/** Cards that carry such a button themselves. */
const carried: Readonly<Record<string, readonly string[]>> = {
  greeting: [toPersonSaid, helpNowSaid],
  person: [toPersonSaid],
  'help-now': [helpNowSaid],
};

/** Offers the ways out of every moment as buttons below the last thing said: help now is always one tap away. */
export function suggest({ speaker, world }: Scene, said: Outcome): Outcome {
  const last = said.replies.findLastIndex(({ kind }) => kind !== 'replace');
  const words = conversationWords[speaker.locale].suggestions;
  const suggestions: Suggestion[] = [
    ...(said.state.active === undefined || said.state.held !== undefined
      ? []
      : [
          { title: words.back, text: 'back' },
          { title: words.stop, text: 'stop' },
          ...exitsOf(world.dialogs, said.state.active?.dialog),
        ]),
    { title: words.person, text: toPersonSaid },
    { title: words.helpNow, text: helpNowSaid },
  ];
  return {
    ...said,
    replies: said.replies.map((reply, index) => (index === last ? withSuggestions(reply, suggestions) : reply)),
  };
}

const exitsOf = (dialogs: readonly Dialog[], id: string | undefined): Suggestion[] =>
  (dialogs.find((dialog) => dialog.id === id)?.exits ?? []).map(({ title, text }) => ({ title, text }));

function withSuggestions(reply: Reply, suggestions: readonly Suggestion[]): Reply {
  if (reply.kind === 'replace') return reply;
  const own = reply.kind === 'card' ? (carried[reply.card.id] ?? []) : [];
  return { ...reply, suggestions: suggestions.filter(({ text }) => !own.includes(text)) };
}
