import {
  type Activity,
  ActivityTypes,
  BotAdapter,
  type ConversationReference,
  type ResourceResponse,
  TurnContext,
} from 'botbuilder';

/** Names the widget in conversation references: whoever sends later picks the adapter by it. It is nobody's address. */
export const widgetServiceUrl = 'urn:lanyard:widget';

/** What the adapter needs of the widget's transcript. */
export interface WidgetVoice {
  /** Says a line of text in a conversation; resolves when it is kept. */
  readonly say: (conversationId: string, text: string) => Promise<void>;
}

type Logic = (context: TurnContext) => Promise<void>;

/**
 * The bot's side of the widget. What a turn answers is committed with the turn and does not pass here; this carries
 * activities in through the middleware, and lines that somebody sends through the SDK out into the transcript.
 */
export class WidgetAdapter extends BotAdapter {
  readonly #voice: WidgetVoice;

  constructor(voice: WidgetVoice) {
    super();
    this.#voice = voice;
  }

  /** Runs the middleware and then the logic. The context is revoked afterwards: keep a reference, never the context. */
  async processActivity(activity: Partial<Activity>, logic: Logic): Promise<void> {
    await this.runMiddleware(new TurnContext(this, activity), logic);
  }

  /** Text is said; typing and traces go nowhere. @throws for anything else, because only a turn may show cards. */
  async sendActivities(_context: TurnContext, activities: Partial<Activity>[]): Promise<ResourceResponse[]> {
    for (const activity of activities) await this.#send(activity);
    return activities.map(() => ({ id: '' }));
  }

  async #send({ type, text, attachments, conversation }: Partial<Activity>): Promise<void> {
    if (type === ActivityTypes.Typing || type === ActivityTypes.Trace) return;
    if (type !== ActivityTypes.Message || !text || attachments?.length || conversation === undefined)
      throw new Error('The widget adapter sends text only; a card is said by a turn');
    await this.#voice.say(conversation.id, text);
  }

  /** @throws always: a card is replaced by the turn that spends it. */
  async updateActivity(): Promise<never> {
    throw new Error('The widget adapter cannot update; a turn replaces a card by its nonce');
  }

  /** @throws always: the transcript is what was said. */
  async deleteActivity(): Promise<never> {
    throw new Error('The widget adapter cannot delete what was said');
  }

  override async continueConversation(reference: Partial<ConversationReference>, logic: Logic): Promise<void> {
    if (reference.serviceUrl !== widgetServiceUrl) throw new Error('This reference is not for the widget');
    const event = { type: ActivityTypes.Event, name: 'ContinueConversation' };
    await this.processActivity(TurnContext.applyConversationReference(event, reference, true), logic);
  }

  override async continueConversationAsync(
    _bot: unknown,
    reference: Partial<ConversationReference>,
    audienceOrLogic: string | Logic,
    logic?: Logic,
  ): Promise<void> {
    const chosen = typeof audienceOrLogic === 'string' ? logic : audienceOrLogic;
    if (chosen === undefined) throw new Error('Continuing a conversation needs something to do in it');
    await this.continueConversation(reference, chosen);
  }
}
