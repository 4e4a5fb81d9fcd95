import type { Roster } from '../../team/roster.ts';
import type { Connector } from './connector.ts';
import { Reference } from './reference.ts';

/** Makes the function that asks Teams whether somebody belongs to a channel, a private one included. */
export function createAskMembers({ connector }: { readonly connector: Connector }): Roster['find'] {
  return async ({ reference }, id) => {
    const { serviceUrl, conversation } = Reference.parse(JSON.parse(reference));
    return connector.member(serviceUrl, conversation.id, id);
  };
}
