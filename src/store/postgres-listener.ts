import pg from 'pg';

/** Before another try after the connection broke, in milliseconds. */
const pause = 1_000;

/** A connection of its own that hears what instances tell each other; it comes back by itself when it breaks. */
export async function createListener(url: string, heard: (said: string) => void) {
  let client: pg.Client | undefined;
  let closing = false;
  let timer: NodeJS.Timeout | undefined;

  async function connect(): Promise<void> {
    const next = new pg.Client({ connectionString: url, keepAlive: true });
    next.on('notification', ({ payload = '' }) => heard(payload));
    next.on('error', () => again(next));
    next.on('end', () => again(next));
    await next.connect();
    await next.query('LISTEN lanyard');
    client = next;
  }
  function again(broken: pg.Client) {
    if (closing || (client !== undefined && client !== broken)) return;
    client = undefined;
    clearTimeout(timer);
    timer = setTimeout(() => void connect().catch(() => again(broken)), pause);
  }
  const stop = () => {
    closing = true;
    clearTimeout(timer);
  };
  try {
    await connect();
  } catch (error) {
    // Whoever could not open it at all is told so, and nothing goes on trying behind.
    stop();
    throw error;
  }
  return {
    async close(): Promise<void> {
      stop();
      await client?.end();
    },
  };
}
