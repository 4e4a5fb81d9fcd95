import fc from 'fast-check';
import { loadContent } from '../../src/content/load-content.ts';
import { defineDoor } from './door.ts';
import { headerText, oddText, rarely } from './odd-values.ts';
import type { Target } from './target.ts';

const { booklets, bereavementCards, opportunities } = loadContent();
const climbs = [
  ...['..', '.', '%2e%2e', '%2e%2e%2f', '..%5c', '%252e%252e', '..;', '%00', '....//', '%c0%ae%c0%ae', '\\..\\', '//'],
  ...['etc/passwd', 'package.json', 'data.key', 'lanyard.sqlite', '.env', 'src/main.ts', 'trust.json'],
];
const file = fc.oneof(
  fc.constantFrom(...booklets.flatMap(({ id }) => [id, `${id}.PDF`, `${id}.html`])),
  fc.constantFrom(...bereavementCards.map(({ picture }) => picture)),
  fc.constantFrom(...opportunities(new Date()).map(({ id }) => id), '2026-12-01.ics', 'chat-0.js', 'loader-0.js'),
  fc.constantFrom(...climbs),
  oddText,
);
const rooms = ['', '/chat', '/privacy', '/terms', '/booklets', '/pictures', '/calendar', '/widget', '/lanyard.js'];
const path = fc
  .tuple(
    fc.constantFrom(
      ...rooms,
      '/report',
      '/report?of=a.b.c',
      '/you-said-we-did',
      '/you-said-we-did.xml',
      '/webchat',
      '/webchat/webchat.js',
      '/readyz',
      '/metrics',
    ),
    fc.array(file, { maxLength: 3 }),
    fc.constantFrom(
      '',
      '/',
      '?',
      '?size=large',
      '?size=',
      '?lang=pl',
      '?lang=',
      '?month=2026-13',
      '?a[b]=c',
      '#',
      ';a=b',
    ),
    rarely(oddText),
  )
  .map(([room, files, end, more = '']) => `${[room, ...files].join('/') || '/'}${end}${more}`);

const inputs = fc.record({
  method: fc.oneof(
    { weight: 6, arbitrary: fc.constant('GET') },
    { weight: 1, arbitrary: fc.constantFrom('HEAD', 'POST', 'OPTIONS', 'PROPFIND', 'TRACE', 'DELETE') },
  ),
  path,
  headers: fc.oneof(
    { weight: 3, arbitrary: fc.constant({}) },
    {
      weight: 1,
      arbitrary: fc.dictionary(
        fc.constantFrom('host', 'accept-encoding', 'if-none-match', 'range', 'accept', 'origin', 'accept-version'),
        headerText,
        { maxKeys: 3 },
      ),
    },
  ),
});

/** Pages, booklets, pictures, calendar dates and the client's files, by any path. */
export const pageDoor = (target: Target) =>
  defineDoor({ name: 'pages and files', share: 22 }, inputs, async (input) => {
    const heard = await target.ask(input);
    // Nothing of the disk but what the content and the client name.
    return /root:.*:0:0:|"devDependencies"|DATA_KEY|"odsCode"/.test(heard.text)
      ? 'gave a file away'
      : target.judged(heard);
  });

// Each takes a tenth of a second to make, so these are few.
const prints = fc.record({
  booklet: fc.constantFrom(...booklets.map(({ id }) => id)),
  query: fc.oneof(
    fc.constantFrom('', '?size=large', '?size=small'),
    oddText.map((text) => `?size=${text}`),
  ),
  host: rarely(fc.constantFrom('a.example', 'b.example:8080', '[::1]', 'x'.repeat(200), '_', '0')),
});

/** Booklets as PDF. */
export const printDoor = (target: Target) =>
  defineDoor({ name: 'booklets as PDF', share: 0.3 }, prints, ({ booklet, query, host }) =>
    target.wrongWith({
      method: 'GET',
      path: `/booklets/${booklet}.pdf${query}`,
      ...(host === undefined ? {} : { headers: { host } }),
    }),
  );
