import { faultOf, type Log } from '../../log.ts';
import { refusals, type TeamsAnswer } from './refusals.ts';

/**
 * What to answer when the SDK did not let a request in. It throws for every reason alike, also when the keys that
 * tokens are checked with could not be read: that is nobody's wrong token, and worth trying again.
 */
export function authenticationFailure(error: unknown, log: Log): TeamsAnswer {
  const unavailable = isUnavailable(error);
  log.warn(unavailable ? 'signing keys unavailable' : 'request not authenticated', {
    ...faultOf(error),
    channel: 'teams',
  });
  return unavailable ? refusals.keysUnavailable : refusals.unauthorised;
}

const isUnavailable = (error: unknown): boolean =>
  error instanceof Error && (error.name === 'FetchError' || ('statusCode' in error && error.statusCode === 500));
