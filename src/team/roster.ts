import type { Actor } from '../store/case.ts';
import type { Destination } from '../store/destination.ts';

/** A colleague as the channel names them. */
export interface Member extends Actor {
  /** Microsoft Entra object id, which a people picker gives. */
  readonly objectId?: string;
}

/** Who belongs to the channel (or its team) that a queue's cases are posted in, now. */
export interface Roster {
  /** @param id a Teams id or an Entra object id. `unknown`: it could not be asked, so nothing may be allowed. */
  readonly find: (
    place: Pick<Destination, 'channelId' | 'reference'>,
    id: string,
  ) => Promise<Member | 'nobody' | 'unknown'>;
}

/** How long an answer is believed, in milliseconds: somebody who left a team is refused within five minutes. */
const believedMs = 5 * 60_000;
const mostKept = 5_000;

/** Remembers who belongs where for five minutes. Somebody who was refused is asked for again at once. */
export function createRoster({ ask, now }: { readonly ask: Roster['find']; readonly now: () => Date }): Roster {
  const known = new Map<string, { readonly member: Member; readonly until: number }>();
  return {
    async find(place, id) {
      const key = `${place.channelId}\n${id}`;
      const at = now().getTime();
      const kept = known.get(key);
      if (kept !== undefined && kept.until > at) return kept.member;
      const member = await ask(place, id);
      known.delete(key);
      if (typeof member === 'string') return member;
      if (known.size >= mostKept) known.clear();
      known.set(key, { member, until: at + believedMs });
      return member;
    },
  };
}
