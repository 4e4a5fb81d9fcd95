/** How many streams may be open. An address may be a hospital's Wi-Fi, so it gets as many as hundreds of people need. */
export const mostSockets = { conversation: 5, address: 600, total: 4_000 } as const;
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
  const count = (of: (place: Place<T>) => boolean) => [...places.values()].filter(of).length;
  return {
    hasRoom: (address) => places.size < most.total && count((place) => place.address === address) < most.address,
    take(place) {
      places.set(place.socket, place);
      const same = [...places.values()].filter(({ conversationId }) => conversationId === place.conversationId);
      return same.length > most.conversation ? same[0]?.socket : undefined;
    },
    leave: (socket) => void places.delete(socket),
  };
}
