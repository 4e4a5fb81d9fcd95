import assert from 'node:assert/strict';
import { ActivityTypes, type ConversationReference, TurnContext } from 'botbuilder';
import { WidgetAdapter, widgetServiceUrl } from '../../../src/channel/widget/widget-adapter.ts';

describe('the widget’s adapter', () => {
  const said: [string, string][] = [];
  const adapter = new WidgetAdapter({ say: async (conversationId, text) => void said.push([conversationId, text]) });
  const activity = {
    type: ActivityTypes.Message,
    id: '1',
    channelId: 'directline',
    serviceUrl: widgetServiceUrl,
    conversation: { id: 'c1', isGroup: false, conversationType: 'personal', name: '' },
    from: { id: 'dl_c1', name: '' },
    recipient: { id: 'lanyard', name: '' },
    text: 'Hello',
  };
  beforeEach(() => {
    said.length = 0;
  });

  it('runs the middleware before the bot, and revokes the context afterwards', async () => {
    const order: string[] = [];
    let kept: TurnContext | undefined;
    adapter.use(async (_, next) => {
      order.push('middleware');
      await next();
    });
    await adapter.processActivity(activity, async (context) => {
      kept = context;
      order.push(`bot hears ${context.activity.text}`);
    });
    assert.deepEqual(order, ['middleware', 'bot hears Hello']);
    assert.throws(() => kept?.activity, TypeError);
  });

  it('says text in the conversation, and keeps typing to itself', async () => {
    await adapter.processActivity(activity, async (context) => {
      await context.sendActivities([{ type: ActivityTypes.Typing }, { type: ActivityTypes.Message, text: 'Hi' }]);
    });
    assert.deepEqual(said, [['c1', 'Hi']]);
  });

  it('goes on with a conversation by the reference taken in a turn', async () => {
    let reference: Partial<ConversationReference> = {};
    await adapter.processActivity(activity, async (context) => {
      reference = TurnContext.getConversationReference(context.activity);
    });
    await adapter.continueConversationAsync(
      '',
      reference,
      async (context) => void (await context.sendActivity('Later')),
    );
    assert.deepEqual(said, [['c1', 'Later']]);
  });

  it('refuses what it cannot do instead of losing it', async () => {
    const card = {
      type: ActivityTypes.Message,
      attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', content: {} }],
    };
    const attempt = (work: (context: TurnContext) => Promise<unknown>) =>
      adapter.processActivity(activity, async (context) => void (await work(context)));
    await assert.rejects(
      attempt((context) => context.sendActivity(card)),
      /a card is said by a turn/,
    );
    await assert.rejects(
      attempt((context) => context.updateActivity({ ...activity, text: 'New' })),
      /cannot update/,
    );
    await assert.rejects(
      attempt((context) => context.deleteActivity('1')),
      /cannot delete/,
    );
    await assert.rejects(
      adapter.continueConversation({ serviceUrl: 'https://smba.trafficmanager.net' }, async () => {}),
      /not for the widget/,
    );
  });
});
