import type { Case, CaseEvent, CaseMessage } from '../store/case.ts';
import type { Champion } from '../store/champion.ts';
import type { Store } from '../store/store.ts';

/** Everything that a case's card is drawn from. */
export interface CaseView {
  readonly found: Case;
  readonly history: readonly CaseEvent[];
  readonly messages: readonly CaseMessage[];
  /** General's channel stands in for its queue, which has none. */
  readonly standsIn: boolean;
  /** What became of the colleague whom a nomination was about. */
  readonly champion?: Champion | undefined;
  /** Champions of the case's service, where its person would like to talk to one. */
  readonly champions?: readonly Champion[];
}

export async function readCaseView(
  { cases, destinations, champions }: Pick<Store, 'cases' | 'destinations' | 'champions'>,
  found: Case,
): Promise<CaseView> {
  const { reference, kind, route, queue, serviceId } = found;
  const place = await destinations.of(queue);
  const all = route === 'champion' ? await champions.all() : [];
  return {
    found,
    history: await cases.history(reference),
    messages: await cases.messages(reference),
    standsIn: place !== undefined && place.queue !== queue,
    champion: kind === 'nomination' ? await champions.find(reference) : undefined,
    champions: all.filter((one) => one.state === 'agreed' && one.serviceId === serviceId),
  };
}
