/**
 * How many streams may be open. An address may be a hospital's Wi-Fi, so it gets as many as hundreds of people need. All
 * together take some 400 MiB beside what the service itself takes; `npm run bench` measures it.
 */
export const mostSockets = { conversation: 5, address: 600, total: 12_000 } as const;
export type MostSockets = Readonly<Record<keyof typeof mostSockets, number>>;

interface Place<T> {
  readonly socket: T;
  readonly conversationId: string;
  readonly address: string;
}

export interface SocketPlaces<T> {
  /** Whether one more may be opened for this address. */
  readonly hasRoom: (address: string) => boolean;
  /**
   * Takes a place. Gives the conversation's oldest socket when it now has too many: the newest is the one that somebody
   * looks at, and a phone that changes networks leaves sockets behind that seem alive for a minute.
   */
  readonly take: (place: Place<T>) => T | undefined;
  readonly leave: (socket: T) => void;
}

export function createSocketPlaces<T>(most: MostSockets = mostSockets): SocketPlaces<T> {
  const places = new Map<T, Place<T>>();
  // Counted by name, because thousands who come back at once would each look through all the others.
  const ofAddress = createGroups<T>();
  const ofConversation = createGroups<T>();
  return {
    hasRoom: (address) => places.size < most.total && ofAddress.of(address).size < most.address,
    take(place) {
      const { socket, address, conversationId } = place;
      places.set(socket, place);
      ofAddress.add(address, socket);
      const same = ofConversation.add(conversationId, socket);
      return same.size > most.conversation ? same.values().next().value : undefined;
    },
    leave(socket) {
      const place = places.get(socket);
      if (place === undefined) return;
      places.delete(socket);
      ofAddress.remove(place.address, socket);
      ofConversation.remove(place.conversationId, socket);
    },
  };
}

/** Members by the name they share, in the order they came; a name without members is forgotten. */
function createGroups<T>() {
  const groups = new Map<string, Set<T>>();
  const none: ReadonlySet<T> = new Set();
  const of = (name: string): ReadonlySet<T> => groups.get(name) ?? none;
  return {
    of,
    add(name: string, member: T): ReadonlySet<T> {
      groups.set(name, (groups.get(name) ?? new Set()).add(member));
      return of(name);
    },
    remove(name: string, member: T): void {
      const group = groups.get(name);
      group?.delete(member);
      if (group?.size === 0) groups.delete(name);
    },
  };
}
