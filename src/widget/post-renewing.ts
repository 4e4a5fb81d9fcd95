import type { Outgoing, Posted } from './post-activity.ts';
import type { Session } from './session.ts';

interface Deps {
  readonly postActivity: (session: Session, message: Outgoing) => Promise<Posted>;
  readonly session: () => Session | undefined;
  readonly renew: () => Promise<boolean>;
}

/** Posts a message; when the token has expired, gets a fresh one and posts once more under the same id. */
export async function postRenewing(deps: Deps, message: Outgoing): Promise<Exclude<Posted, 'expired'>> {
  const { postActivity, session, renew } = deps;
  const first = session();
  if (first === undefined) return 'unreachable';
  const outcome = await postActivity(first, message);
  if (outcome !== 'expired') return outcome;
  if (!(await renew())) return 'unreachable';
  const again = await postActivity(session() ?? first, message);
  return again === 'expired' ? 'refused' : again;
}
