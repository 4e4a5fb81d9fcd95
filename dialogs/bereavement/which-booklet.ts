import type { Booklet } from '../../src/content/booklet.ts';
import type { Content, Locality } from '../../src/content/content.ts';
import type { Given } from './given.ts';

/** The booklet for what was answered; who would rather not say gets the one for everybody. */
export function whichBooklet(given: Pick<Given, 'route' | 'service' | 'area'>, content: Content): Booklet {
  const service = 'id' in given.service ? given.service.id : undefined;
  const locality = areaOf(given, content);
  return content.bookletFor({
    route: given.route === 'not-say' ? 'unsure' : given.route,
    ...(service === undefined ? {} : { service }),
    ...(locality === undefined ? {} : { locality }),
  });
}

function areaOf({ area, service }: Pick<Given, 'service' | 'area'>, content: Content): Locality | undefined {
  if (area !== undefined && area !== 'not-sure') return area;
  return 'id' in service ? content.service(service.id)?.localities[0] : undefined;
}
