import type { Activity } from '../../src/widget/activity.ts';
import { cardType } from '../../src/widget/activity.ts';
import { type Kept, keptInTab } from '../../src/widget/kept.ts';
import type { Session } from '../../src/widget/session.ts';

export const at = (second: number) => `2026-03-02T10:00:${String(second).padStart(2, '0')}.000Z`;

export const fromBot = (id: string, text: string, second: number): Activity => ({
  type: 'message',
  id,
  timestamp: at(second),
  from: { role: 'bot' },
  text,
});

export const cardFromBot = (id: string, content: unknown, second: number): Activity => ({
  type: 'message',
  id,
  timestamp: at(second),
  from: { role: 'bot' },
  attachments: [{ contentType: cardType, content }],
});

export const fromPerson = (
  id: string,
  clientActivityID: string,
  text: string | undefined,
  second: number,
): Activity => ({
  type: 'message',
  id,
  timestamp: at(second),
  from: { role: 'user' },
  text,
  channelData: { clientActivityID },
});

export const session: Session = {
  token: 'token-1',
  conversationId: 'conversation-1',
  domain: 'http://127.0.0.1/v3/directline',
  resume: 'resume-1',
};

/** A tab's storage that lives as long as the test. */
export function tab(): Kept {
  const values = new Map<string, string>();
  const storage = {
    getItem: (name: string) => values.get(name) ?? null,
    setItem: (name: string, value: string) => void values.set(name, value),
    removeItem: (name: string) => void values.delete(name),
    key: (place: number) => [...values.keys()][place] ?? null,
    get length() {
      return values.size;
    },
  };
  return keptInTab(() => storage);
}
