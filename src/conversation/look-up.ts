import type { Case, CaseEvent, CaseKind } from '../store/case.ts';
import type { Cases } from '../store/case-reads.ts';
import type { Store } from '../store/store.ts';
import type { CaseReads, CaseStatus, LookedUp, World } from './scene.ts';

interface Deps {
  readonly cases: Pick<Store['cases'], 'find' | 'checkSecret' | 'history'>;
  readonly now: () => Date;
}

/** Looks up how a case stands, for whoever holds both its reference and its secret. */
export function createLookUp({ cases, now }: Deps) {
  const statusOf = createStatusOf({ cases, now });
  return async (reference: string, secret: string): Promise<LookedUp> => {
    const checked = await cases.checkSecret(reference, secret, now());
    if (typeof checked === 'object') return { kind: 'locked', until: checked.lockedUntil };
    const status = checked === 'right' ? await statusOf(reference) : undefined;
    return status === undefined ? { kind: 'wrong' } : { kind: 'found', status };
  };
}

/** Everything that a conversation reads of cases. */
export const createCaseReads = ({ cases, now }: { readonly cases: Cases; readonly now: () => Date }): CaseReads => ({
  lookUp: createLookUp({ cases, now }),
  statusOf: createStatusOf({ cases, now }),
  messagesOf: createMessagesOf({ cases, now }),
  linked: (token) => cases.linked(token, now()),
  givenIn: createGivenIn({ cases }),
  findSame: cases.findSame,
  shared: cases.shared,
  givenBy: createGivenBy({ cases, now }),
});

/** How the cases stand that one person gave. */
function createGivenBy({ cases, now }: { readonly cases: Cases; readonly now: () => Date }): CaseReads['givenBy'] {
  const statusOf = createStatusOf({ cases, now });
  return async (kind, person) => {
    const given = await Promise.all((await cases.givenBy(kind, person)).map(statusOf));
    return given.filter((status) => status !== undefined);
  };
}

/** How a case stands and what its giver may still do, for a conversation that has proved the case to be its own. */
export function createStatusOf({
  cases,
  now,
}: Pick<Deps, 'now'> & { readonly cases: Pick<Deps['cases'], 'find' | 'history'> }) {
  return async (reference: string): Promise<CaseStatus | undefined> => {
    const found = await cases.find(reference);
    if (found === undefined) return undefined;
    return { ...found, ...stillOpen(found, await cases.history(reference), now()) };
  };
}

/** What a person may see of what was written about their case: a message that can still be taken back is not among it. */
const createMessagesOf =
  ({
    cases,
    now,
  }: {
    readonly cases: Pick<Store['cases'], 'messages'>;
    readonly now: () => Date;
  }): World['messagesOf'] =>
  async (reference) =>
    (await cases.messages(reference)).filter(({ visibleFrom }) => visibleFrom.getTime() <= now().getTime());

/** The dialog and the answers that a case was made of. */
const createGivenIn =
  ({ cases }: { readonly cases: Pick<Store['cases'], 'words'> }): World['givenIn'] =>
  async (reference) =>
    (await cases.words(reference))?.given;

/** Feedback may be edited this long after it was sent. */
const editableMs = 30 * 60_000;

const soonFixed: readonly CaseKind[] = ['feedback', 'thanks'];
const fixedOnceOpened: readonly CaseKind[] = [
  'nomination',
  'involvement',
  'good-practice',
  'bereavement',
  'survey',
  'chaplain',
];

/** Taken back by whoever agreed to it: interest in taking part until it is dealt with, what was shared at any time. */
function alwaysTheirs({ kind, state }: Case): boolean {
  if (kind === 'involvement') return state === 'new' || state === 'claimed';
  return kind === 'good-practice' && state !== 'withdrawn';
}

/** What is changed must not have been read. */
function stillOpen(found: Case, history: readonly CaseEvent[], now: Date) {
  const unopened = found.state === 'new' && !history.some(({ what }) => what === 'words-shown');
  const inTime = now.getTime() - found.receivedAt.getTime() < editableMs;
  const changeable = unopened && (fixedOnceOpened.includes(found.kind) || (soonFixed.includes(found.kind) && inTime));
  return { changeable, withdrawable: changeable || alwaysTheirs(found) };
}
