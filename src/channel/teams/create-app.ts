import { type AdaptiveCard, Application } from '@microsoft/teams-ai';
import { ActivityTypes, type TurnContext } from 'botbuilder';
import type { LanyardAdapter } from './adapter.ts';
import type { TapAnswer } from './answer-activity.ts';

interface Deps {
  readonly adapter: LanyardAdapter;
  /** Does what the activity of this turn asks. */
  readonly answer: (context: TurnContext) => Promise<TapAnswer>;
}

/**
 * Routes what Teams brings. No storage is given and the typing timer is off: what is remembered is in our store, and a
 * timer that outlives its turn would touch a context that is gone.
 */
export function createApp({ adapter, answer }: Deps): Application {
  const app = new Application({ adapter, startTypingTimer: false, removeRecipientMention: false });
  const answered = async (context: TurnContext) => {
    await answer(context);
  };
  app.activity([ActivityTypes.Message, ActivityTypes.InstallationUpdate], answered);
  app.conversationUpdate('membersAdded', answered);
  app.adaptiveCards.actionExecute('lanyard', async (context) => toTapAnswer(await answer(context)));
  return app;
}

const toTapAnswer = (answer: TapAnswer): AdaptiveCard | string =>
  typeof answer === 'string' ? answer : { ...answer.content, type: 'AdaptiveCard' };
