import type { Server } from 'restify';
import type { Content } from '../content/content.ts';
import type { Answer } from './answer.ts';
import { calendarFile } from './calendar-file.ts';
import type { Route } from './create-route.ts';

interface Deps {
  readonly server: Server;
  readonly route: Route;
  readonly content: Pick<Content, 'opportunities' | 'nextDates' | 'trust'>;
  readonly now: () => Date;
}

const gone: Answer = {
  status: 404,
  headers: { 'content-type': 'text/plain; charset=utf-8' },
  body: 'This date is over, or it is no longer on our list. Go back to the chat to see the next dates.',
};

/** A date of an opportunity, for the calendar of whoever asks. Needs no personal data, and leaves no trace of who asked. */
export function calendarRoutes({ server, route, content, now }: Deps): void {
  server.get(
    '/calendar/:opportunity/:file',
    route(async (req): Promise<Answer> => {
      const opportunity = content.opportunities(now()).find(({ id }) => id === req.params.opportunity);
      if (opportunity === undefined) return gone;
      const occasion = content.nextDates(opportunity, now()).find(({ day }) => `${day}.ics` === req.params.file);
      if (occasion === undefined) return gone;
      const host = `${content.trust.odsCode.toLowerCase()}.lanyard`;
      return {
        status: 200,
        headers: {
          'content-type': 'text/calendar; charset=utf-8',
          'content-disposition': `attachment; filename="${opportunity.id}-${occasion.day}.ics"`,
          'cache-control': 'no-store',
        },
        body: calendarFile({ opportunity, occasion, now: now(), host }),
      };
    }),
  );
}
