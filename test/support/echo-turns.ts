import type { DrawnCard, Input, Reply } from '../../dialogs/dialog.ts';
import type { TakeTurn } from '../../src/conversation/take-turn.ts';
import type { Store } from '../../src/store/store.ts';

/** A card with one button, as cards are drawn for the widget and for Teams alike. */
export const card = (says: string, nonce = 'nonce-1'): DrawnCard => ({
  id: 'greeting',
  nonce,
  content: {
    type: 'AdaptiveCard',
    version: '1.5',
    body: [{ type: 'TextBlock', text: says }],
    actions: [
      {
        type: 'Action.Execute',
        title: 'Start',
        verb: 'start',
        data: { lanyard: { card: 'greeting', action: 'start', nonce } },
      },
    ],
  },
  says,
});

/** Turns that greet, repeat what was said, and swap the greeting when they are asked to `replace`. */
export function echoTurns(store: Store, now: () => Date): TakeTurn {
  return async ({ key, speaker, input, heard }) => {
    if ((await store.turns.find(key)) !== undefined) return { repeated: true, replies: { leased: [], due: [] } };
    const fromVersion = (await store.conversations.find(key.conversationId))?.version ?? 0;
    const { audience, locale } = speaker;
    const committed = await store.turns.commit({
      key,
      at: now(),
      conversation: { audience, locale, state: '{}', fromVersion },
      ...(heard === undefined ? {} : { heard }),
      said: answer(input),
      records: [],
    });
    if (committed.kind === 'outrun') throw new Error('Two turns of one conversation ran at once');
    return { repeated: committed.kind === 'repeated', replies: { leased: [], due: [] } };
  };
}

function answer(input: Input): Reply[] {
  if (input.kind === 'hello')
    return [{ kind: 'card', card: card('Hello'), suggestions: [{ title: 'Help now', text: 'help now' }] }];
  if (input.kind === 'submission') return [{ kind: 'text', text: `You chose: ${input.submission.action}` }];
  if (input.kind === 'start') return [{ kind: 'text', text: `You opened: ${input.dialog}` }];
  if (input.kind === 'language') return [{ kind: 'text', text: 'You chose another language' }];
  if (input.text === 'replace') return [{ kind: 'replace', nonce: 'nonce-1', card: card('Answered') }];
  return [{ kind: 'text', text: `You said: ${input.text}` }];
}
