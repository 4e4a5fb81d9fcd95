import type { IncomingHttpHeaders } from 'node:http';

const shape = /^(?:[\w.-]+|\[[\da-f:.]+\])(?::\d{1,5})?$/i;

/**
 * What the caller calls this service: a name or an address, with or without a port. Undefined when the Host header is
 * none that an address can be made of: a port above 65535 and a name like 1.2.3.4.5 have the shape and are none.
 */
export const hostOf = ({ host = '' }: IncomingHttpHeaders): string | undefined =>
  shape.test(host) && URL.canParse(`http://${host}`) ? host : undefined;
