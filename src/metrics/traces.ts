import type { TakeTurn } from '../conversation/take-turn.ts';
import type { Attempt } from '../delivery/attempt.ts';
import type { Desk } from '../team/desk-request.ts';

/** The same work, with how long it took and what became of it told to whoever collects traces. */
export interface Traces {
  readonly ofTurns: (takeTurn: TakeTurn) => TakeTurn;
  readonly ofDesk: (desk: Desk) => Desk;
  readonly ofAttempts: (attempt: Attempt) => Attempt;
  /** Sends what is left. A collector that does not answer is given up, and nothing is thrown. */
  readonly close: () => Promise<void>;
}

/** Nobody collects. */
export const untraced: Traces = {
  ofTurns: (takeTurn) => takeTurn,
  ofDesk: (desk) => desk,
  ofAttempts: (attempt) => attempt,
  close: async () => undefined,
};
