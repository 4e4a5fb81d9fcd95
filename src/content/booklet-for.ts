import type { BereavementRoute, Booklet } from './booklet.ts';
import type { Locality } from './content.ts';

export interface BookletAsked {
  readonly route: BereavementRoute;
  readonly service?: string;
  readonly locality?: Locality;
}

/**
 * The booklet that fits best: of its route, the one for the service and the area, else for the service, else for the area,
 * else the one for all. Where somebody lives does not take a ward's own booklet away.
 * @throws Error when the content has neither a booklet for all of the route nor one for people who are not sure.
 */
export function bookletFor(booklets: readonly Booklet[], asked: BookletAsked): Booklet {
  const [best] = booklets
    .filter(({ route }) => route === asked.route)
    .map((booklet) => ({ booklet, fit: fitOf(booklet, asked) }))
    .filter(({ fit }) => fit > 0)
    .sort((a, b) => b.fit - a.fit);
  const found = best?.booklet ?? booklets.find(({ route }) => route === 'unsure');
  if (found === undefined) throw new Error('the content has no general booklet');
  return found;
}

/** None when it is for other services, or for other areas without naming a service. */
function fitOf({ services, localities }: Booklet, { service, locality }: BookletAsked): number {
  const inArea = localities === undefined ? 2 : holds(localities, locality) ? 3 : 1;
  if (services !== undefined) return holds(services, service) ? 3 + inArea : 0;
  return inArea === 1 ? 0 : inArea;
}

const holds = (all: readonly string[], one: string | undefined) => one !== undefined && all.includes(one);
