import { z } from 'zod/v4';
import { Envelope } from '../../cards/card.ts';
import { objectsIn } from '../cards/objects-in.ts';

const Activity = z.looseObject({
  id: z.string(),
  from: z.looseObject({ role: z.enum(['user', 'bot']) }),
  attachments: z.array(z.looseObject({ content: z.looseObject({}) })).optional(),
  channelData: z.looseObject({ clientActivityID: z.string().optional() }).optional(),
});
export const Frame = z.object({ activities: z.array(Activity), watermark: z.string() });
type Activity = z.infer<typeof Activity>;

export const Carrying = z.looseObject({ lanyard: Envelope });

/** What one person's client shows: each activity once, as it last was, where it last came. */
export function createShown() {
  const shown = new Map<string, Activity>();
  const list = () => [...shown.values()];
  return {
    take(activities: readonly Activity[]): void {
      for (const activity of activities) {
        shown.delete(activity.id);
        shown.set(activity.id, activity);
      }
    },
    /** Whether the person's message came back, and something of the bot's after it. */
    isAnswered(clientId: string): boolean {
      const all = list();
      const place = all.findIndex(({ channelData }) => channelData?.clientActivityID === clientId);
      return place >= 0 && all.slice(place + 1).some(({ from }) => from.role === 'bot');
    },
    /** Every button in sight, those of the newest card first. */
    buttons: (): Envelope[] =>
      list()
        .reverse()
        .flatMap(({ attachments }) =>
          objectsIn(attachments).flatMap(({ data }) => {
            const carried = Carrying.safeParse(data);
            return carried.success ? [carried.data.lanyard] : [];
          }),
        ),
    /** The references on all cards so far. */
    references: (): string[] => [
      ...new Set(
        JSON.stringify(list().map(({ attachments = [] }) => attachments)).match(/LAN-[0-9A-Z]{4}-[0-9A-Z]{5}/g),
      ),
    ],
  };
}

export type Shown = ReturnType<typeof createShown>;
