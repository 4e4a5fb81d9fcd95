import type { BereavementRoute, Booklet } from './booklet.ts';
import type { Locality } from './content.ts';

export interface BookletAsked {
  readonly route: BereavementRoute;
  readonly service?: string;
  readonly locality?: Locality;
}

/**
 * The booklet that fits best: of its route, the one for the service, else the one for the area, else the one for all.
 * A route that has none gets the general one.
 */
export function bookletFor(booklets: readonly Booklet[], { route, service, locality }: BookletAsked): Booklet {
  const ofRoute = booklets.filter((booklet) => booklet.route === route);
  const forService = ofRoute.find(({ services }) => service !== undefined && services?.includes(service));
  const forArea = ofRoute.find(({ localities }) => locality !== undefined && localities?.includes(locality));
  const forAll = ofRoute.find(({ services, localities }) => services === undefined && localities === undefined);
  const general = booklets.find((booklet) => booklet.route === 'unsure');
  const best = forService ?? forArea ?? forAll ?? general;
  if (best === undefined) throw new Error('the content has no general booklet');
  return best;
}
