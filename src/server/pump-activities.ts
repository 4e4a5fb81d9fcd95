import type { WebSocket } from 'ws';
import type { WidgetChannel } from '../channel/widget/widget-channel.ts';
import { faultOf, type Log } from '../log.ts';

interface Deps {
  readonly client: WebSocket;
  readonly widget: Pick<WidgetChannel, 'since' | 'follow'>;
  readonly log: Log;
  readonly conversationId: string;
  /** What the client has already. */
  readonly position: number;
  /** Told of every read that begins: whoever closes the store waits for them. */
  readonly track: (work: Promise<void>) => void;
}

const internalError = 1011;

/**
 * Sends a client everything after its position, in order, each once. One read at a time: two at once could overtake
 * each other. The position moves on only with what was handed to the socket.
 */
export function pumpActivities({ client, widget, log, conversationId, position: from, track }: Deps): void {
  let position = from;
  let pumping = false;
  let again = false;

  const sendNew = async () => {
    const part = await widget.since(conversationId, position);
    if (part.activities.length === 0 || client.readyState !== client.OPEN) return;
    // One activity a frame: the common client takes a frame apart slowly, and mixes it with the frames after it, so that
    // a card's older state could come last. The watermark moves on with the last one only.
    for (const [place, activity] of part.activities.entries()) {
      const reached = place === part.activities.length - 1 ? part.position : position;
      await sent(client, JSON.stringify({ activities: [activity], watermark: String(reached) }));
    }
    position = part.position;
  };
  const pump = async () => {
    again = true;
    if (pumping) return;
    pumping = true;
    while (again) {
      again = false;
      await sendNew();
    }
    pumping = false;
  };
  // The client comes back with its watermark and misses nothing.
  const fail = (error: unknown) => {
    log.error('stream failed', faultOf(error));
    client.close(internalError);
  };
  const wake = () => track(pump().catch(fail));

  const stop = widget.follow(conversationId, wake);
  client.once('close', stop);
  wake();
}

/** Resolves when the frame has left, so that a slow client is not sent more than it takes. */
const sent = (client: WebSocket, frame: string) => new Promise<void>((resolve) => client.send(frame, () => resolve()));
