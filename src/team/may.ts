import type { Case } from '../store/case.ts';
import type { Champion } from '../store/champion.ts';
import type { Destination } from '../store/destination.ts';
import type { Store } from '../store/store.ts';
import { type DeskAction, permissions } from './permissions.ts';
import { type Queue, queues } from './queue.ts';
import type { Member, Roster } from './roster.ts';

/** What is asked for, by whom, and where. */
export interface Asking {
  readonly action: DeskAction;
  readonly actor: Pick<Member, 'id' | 'objectId'>;
  /** The channel they are in; what has to be done in the queue's own is refused without it. */
  readonly channelId?: string;
  readonly queue?: Queue;
  readonly found?: Case | undefined;
  readonly champion?: Champion | undefined;
}

/** `away`: it belongs to another channel. `unchecked`: who belongs there could not be asked, so nothing is allowed. */
export type Verdict =
  | 'yes'
  | 'gone'
  | 'away'
  | 'stranger'
  | 'unchecked'
  | 'concerned'
  | 'not-owner'
  | 'not-editor'
  | 'not-nominee';

export type May = (asking: Asking) => Promise<Verdict>;

interface Deps {
  readonly store: Pick<Store, 'cases' | 'destinations'>;
  readonly roster: Roster;
  readonly owners: 'everybody' | readonly string[];
  readonly editors: 'everybody' | readonly string[];
}

/** Makes the one function that says whether somebody may do something: it reads `permissions`, and asks who belongs where. */
export function createMay({ store, roster, owners, editors }: Deps): May {
  const belongs = async (place: Destination | undefined, asking: Asking): Promise<Verdict> => {
    if (place === undefined) return 'away';
    const member = await roster.find(place, asking.actor.id);
    if (member === 'unknown') return 'unchecked';
    if (member === 'nobody') return 'stranger';
    return (await isConcerned(store, { ...member, ...asking.actor }, asking.found)) ? 'concerned' : 'yes';
  };
  const ofQueue = ({ queue, found }: Asking) => {
    const named = found?.queue ?? queue;
    return named === undefined ? undefined : store.destinations.of(named);
  };
  const rules: Readonly<Record<(typeof permissions)[DeskAction]['who'], May>> = {
    anybody: async () => 'yes',
    owner: async ({ actor }) => (isAmong(owners, actor) ? 'yes' : 'not-owner'),
    editor: async ({ actor }) => (isAmong(editors, actor) ? 'yes' : 'not-editor'),
    nominee: async ({ actor: { id, objectId }, champion }) => {
      if (champion === undefined) return 'gone';
      return [id, objectId].includes(champion.person) ? 'yes' : 'not-nominee';
    },
    colleague: async (asking) => belongs(await ofQueue(asking), asking),
    member: async (asking) => {
      const place = await ofQueue(asking);
      return place?.channelId === asking.channelId ? belongs(place, asking) : 'away';
    },
    team: async (asking) => {
      const verdicts = await Promise.all(queues.map((queue) => rules.colleague({ ...asking, queue })));
      return verdicts.find((one) => one === 'yes') ?? verdicts.find((one) => one === 'unchecked') ?? 'stranger';
    },
  };
  return async (asking) => {
    const { who, queues: where } = permissions[asking.action];
    const queue = asking.found?.queue ?? asking.queue;
    if (queue !== undefined && !where.includes(queue)) return 'away';
    return rules[who](asking);
  };
}

const isAmong = (named: 'everybody' | readonly string[], { objectId }: Asking['actor']) =>
  named === 'everybody' || (objectId !== undefined && named.includes(objectId));

/** Nobody decides on a nomination that they gave or that is about them, nor reads who gave it. */
const isConcerned = async (
  { cases }: Deps['store'],
  { id, objectId }: Asking['actor'],
  found: Case | undefined,
): Promise<boolean> => found?.kind === 'nomination' && cases.concerns(found.reference, objectId ?? id);
