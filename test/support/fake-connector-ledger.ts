import { z } from 'zod/v4';

const Activity = z.looseObject({
  type: z.string(),
  text: z.string().optional(),
  summary: z.string().optional(),
  attachments: z.array(z.object({ contentType: z.string(), content: z.looseObject({}) })).optional(),
});
const Parameters = z.looseObject({
  isGroup: z.boolean(),
  channelData: z.looseObject({ channel: z.looseObject({ id: z.string() }) }),
  activity: Activity,
});

const Chat = z.looseObject({
  isGroup: z.literal(false),
  members: z.array(z.looseObject({ id: z.string() })).length(1),
});

/** Something that was really posted, updated included. */
export interface Accepted {
  readonly how: 'new-thread' | 'post' | 'reply' | 'update';
  readonly conversationId: string;
  readonly activityId: string;
  readonly activity: z.infer<typeof Activity>;
  /** The channel of a new thread. */
  readonly channelId?: string;
}

/** Keeps what the fake connector accepted, and names it as Teams does. */
export function createLedger() {
  const accepted: Accepted[] = [];
  let counted = 0;
  const nextId = () => `activity-${++counted}`;
  const startThread = (body: unknown) => {
    const [person] = Chat.safeParse(body).data?.members ?? [];
    // The same person has the same chat each time.
    if (person !== undefined) return { id: `chat-of-${person.id}` };
    const { channelData, activity } = Parameters.parse(body);
    const activityId = nextId();
    const conversationId = `${channelData.channel.id};messageid=${activityId}`;
    accepted.push({ how: 'new-thread', conversationId, activityId, activity, channelId: channelData.channel.id });
    return { id: conversationId, activityId };
  };
  const keep = (method: string, conversationId: string, about: string | undefined, body: unknown) => {
    const activity = Activity.parse(body);
    if (method === 'PUT' && about !== undefined) {
      accepted.push({ how: 'update', conversationId, activityId: about, activity });
      return { id: about };
    }
    const activityId = nextId();
    accepted.push({ how: about === undefined ? 'post' : 'reply', conversationId, activityId, activity });
    return { id: activityId };
  };
  return {
    accepted,
    /** `parts`: the path behind /v3/conversations. Undefined when there is no such call. */
    accept([conversationId, what, about]: readonly string[], method: string, body: unknown) {
      if (method === 'POST' && conversationId === undefined) return startThread(body);
      return conversationId === undefined || what !== 'activities'
        ? undefined
        : keep(method, conversationId, about, body);
    },
  };
}
