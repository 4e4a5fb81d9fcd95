import { type Call, type Fault, startFakeConnector } from '../support/fake-connector.ts';
import { createChance } from './chance.ts';
import { createEvidence } from './create-evidence.ts';
import type { Instance } from './instance.ts';
import type { Tally } from './tally.ts';

/** What one call in four meets. A call that hangs takes fifteen seconds, so there are few of them. */
const faults: readonly Fault[] = [
  { kind: 'status', status: 429, retryAfter: '1' },
  { kind: 'status', status: 429 },
  { kind: 'status', status: 412 },
  { kind: 'status', status: 500 },
  { kind: 'status', status: 503 },
  { kind: 'drop' },
  { kind: 'drop' },
  { kind: 'accept-then-status', status: 502 },
  { kind: 'accept-then-drop' },
  { kind: 'accept-then-drop' },
];
const hanging: readonly Fault[] = [{ kind: 'hang' }, { kind: 'accept-then-hang' }];

interface Deps {
  readonly instances: readonly Instance[];
  readonly seed: number;
  readonly tally: Tally;
}

/** The connector of Teams, which fails at one call in four before or after it accepts, and keeps what it accepted. */
export async function startConnector({ instances, seed, tally }: Deps) {
  const connector = await startFakeConnector();
  const evidence = createEvidence({ instances, accepted: connector.accepted });
  const chance = createChance(seed, -1);
  let failing = false;
  const next = (): Fault | undefined => {
    if (!failing || !chance.oneIn(4)) return undefined;
    return chance.oneIn(12) ? chance.pick(hanging) : chance.pick(faults);
  };
  connector.failWhen((call: Call) => {
    const fault = next();
    evidence.note(call, fault);
    if (fault !== undefined)
      tally.count(`fault: connector, ${fault.kind}${'status' in fault ? ` ${fault.status}` : ''}`);
    return fault;
  });
  return {
    ...connector,
    evidence,
    setFailing: (whether: boolean) => {
      failing = whether;
    },
    /** Away for a while: calls under way break, and new ones find nobody. */
    async goAway(wait: () => Promise<void>): Promise<void> {
      const back = evidence.disturbed();
      await connector.close();
      await wait();
      await connector.reopen();
      back();
    },
  };
}

export type SoakConnector = Awaited<ReturnType<typeof startConnector>>;
