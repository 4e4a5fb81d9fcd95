import type { Call, Fault } from '../support/fake-connector.ts';
import type { Accepted } from '../support/fake-connector-ledger.ts';
import type { Instance } from './instance.ts';

/** What the connector's side knows of something that it accepted. */
interface Taken {
  readonly at: number;
  /** The run of the instance that posted it. */
  readonly run: string;
  /** Whether the caller was left in doubt on purpose. */
  readonly hidden: boolean;
  readonly answered: () => boolean;
}

interface Deps {
  readonly instances: readonly Instance[];
  readonly accepted: readonly Accepted[];
}

/** How long after the answer a post may take until it is marked as sent, on a busy machine. */
const toMark = 15_000;

/**
 * Says of everything that was accepted whether its sender could know: a fault was played on it, its sender died, or the
 * database was away just then. Only then may the same be posted again.
 */
export function createEvidence({ instances, accepted }: Deps) {
  const taken = new Map<number, Taken>();
  const away: { readonly from: number; to: number }[] = [];
  const diedBetween = (run: string, from: number, to: number) =>
    instances.some(({ deaths }) => {
      const at = deaths.get(run);
      return at !== undefined && at >= from && at <= to;
    });
  return {
    /** To be called with each call right before it is accepted or refused. */
    note(call: Call, fault: Fault | undefined): void {
      if (fault !== undefined && !fault.kind.startsWith('accept-')) return;
      const { agent = '', answered } = call;
      taken.set(accepted.length, { at: Date.now(), run: agent, hidden: fault !== undefined, answered });
    },
    /** From now on, until the returned function is called, an outcome may be impossible to write down. */
    disturbed(): () => void {
      const span = { from: Date.now(), to: Number.POSITIVE_INFINITY };
      away.push(span);
      return () => {
        span.to = Date.now();
      };
    },
    /** By its place in the ledger. */
    isInDoubt(place: number): boolean {
      const found = taken.get(place);
      if (found === undefined) return false;
      const { at, run, hidden, answered } = found;
      const until = at + toMark;
      if (hidden || !answered() || diedBetween(run, at, until)) return true;
      return away.some(({ from, to }) => from <= until && to >= at - 1_000);
    },
  };
}

export type Evidence = ReturnType<typeof createEvidence>;
