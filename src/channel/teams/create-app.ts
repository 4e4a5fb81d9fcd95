import { type AdaptiveCard, Application } from '@microsoft/teams-ai';
import { ActivityTypes, CardFactory, type TaskModuleTaskInfo, type TurnContext } from 'botbuilder';
import type { Listed } from '../../team/list-case.ts';
import { executeAsSubmit } from '../execute-as-submit.ts';
import type { LanyardAdapter } from './adapter.ts';
import type { TapAnswer } from './answer-activity.ts';
import { nominateCommand } from './read-extension.ts';
import { findCommand } from './read-query.ts';
import { toResults } from './to-results.ts';
import { words } from './words.ts';

interface Deps {
  readonly adapter: LanyardAdapter;
  /** Does what the activity of this turn asks. */
  readonly answer: (context: TurnContext) => Promise<TapAnswer>;
  /** Looks cases up for whoever searches. */
  readonly search: (context: TurnContext) => Promise<string | readonly Listed[]>;
}

/**
 * Routes what Teams brings. No storage is given and the typing timer is off: what is remembered is in our store, and a
 * timer that outlives its turn would touch a context that is gone.
 */
export function createApp({ adapter, answer, search }: Deps): Application {
  const app = new Application({ adapter, startTypingTimer: false, removeRecipientMention: false });
  const answered = async (context: TurnContext) => {
    await answer(context);
  };
  app.activity([ActivityTypes.Message, ActivityTypes.InstallationUpdate], answered);
  app.conversationUpdate('membersAdded', answered);
  app.adaptiveCards.actionExecute('lanyard', async (context) => toTapAnswer(await answer(context)));
  const dialog = async (context: TurnContext) => toDialog(await answer(context));
  app.messageExtensions.fetchTask(nominateCommand, dialog);
  app.messageExtensions.submitAction(nominateCommand, dialog);
  app.messageExtensions.query(findCommand, async (context) => toResults(await search(context)));
  return app;
}

/** Teams draws the next card in the same dialog; a sentence closes it. */
function toDialog(answer: TapAnswer): TaskModuleTaskInfo | string {
  if (typeof answer === 'string') return answer;
  const content = { ...executeAsSubmit(answer.content), type: 'AdaptiveCard' };
  return { title: words.extensionTitle, height: 'large', width: 'medium', card: CardFactory.adaptiveCard(content) };
}

const toTapAnswer = (answer: TapAnswer): AdaptiveCard | string =>
  typeof answer === 'string' ? answer : { ...answer.content, type: 'AdaptiveCard' };
