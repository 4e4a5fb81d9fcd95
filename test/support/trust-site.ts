import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A trust's own web server, with the chat's script on its one page and a strict policy of its own. */
export async function trustSite() {
  const drawn = { service: '', attributes: '' };
  const server = createServer((_req, res) => {
    const { service, attributes } = drawn;
    const policy = `default-src 'none'; img-src data:; script-src ${service}; frame-src ${service}`;
    res.writeHead(200, { 'content-type': 'text/html', 'content-security-policy': policy });
    res.end(
      '<!doctype html><html lang="en"><title>Trust</title><link rel="icon" href="data:,">' +
        '<body><main><h1>Our hospital</h1><a href="#more">More</a></main>' +
        `<script src="${service}/lanyard.js" defer ${attributes}></script>`,
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    origin: `http://127.0.0.1:${port}`,
    /** From now on the page has the chat of this service, with these attributes on its script. */
    show(service: string, attributes = '') {
      Object.assign(drawn, { service, attributes });
    },
    close: () => server.close(),
  };
}

export type TrustSite = Awaited<ReturnType<typeof trustSite>>;
