import sqlite3 from 'sqlite3';
import { Told } from './told.ts';

/**
 * Loaded into an instance before the service (`node --import`), which itself is as it ships. It does from inside what
 * cannot be done to a process from outside without the rights of an administrator: a clock that jumps, a disk that is
 * full. It also signs calls to the connector with the name of this run, so that each copy can be traced to a process.
 */
const run = process.env.SOAK_RUN ?? 'nobody';
let offset = 0;
const opened = new Set<sqlite3.Database>();

const RealDate = Date;
const realNow = Date.now;
const movedNow = () => realNow() + offset;
globalThis.Date = new Proxy(RealDate, {
  construct: (real, given, target) => Reflect.construct(real, given.length === 0 ? [movedNow()] : given, target),
  apply: () => new RealDate(movedNow()).toString(),
  get: (real, name) => (name === 'now' ? movedNow : Reflect.get(real, name)),
});

const realFetch = globalThis.fetch;
globalThis.fetch = (address, how) =>
  realFetch(address, { ...how, headers: { ...Object.fromEntries(new Headers(how?.headers)), 'user-agent': run } });

Object.assign(sqlite3, {
  Database: new Proxy(sqlite3.Database, {
    construct(real, given, target) {
      const made = Reflect.construct(real, given, target);
      opened.add(made);
      return made;
    },
  }),
});

/** SQLite's own bound on how large a file may be: what does not fit any more fails with SQLITE_FULL, as on a full disk. */
const largest = 1_073_741_823;
const setDisk = (full: boolean) => {
  for (const one of opened) one.run(`PRAGMA max_page_count = ${full ? 1 : largest}`, () => undefined);
};

function hear(message: unknown): void {
  const told = Told.parse(message);
  if (told.what === 'clock') offset = told.offset;
  else if (told.what === 'disk') setDisk(told.full);
  else {
    globalThis.gc?.();
    const { rss, heapUsed } = process.memoryUsage();
    process.send?.({ rss, heap: heapUsed });
  }
}

process.on('message', hear);
// Whoever soaks is gone: nobody would end this process any more.
process.on('disconnect', () => process.exit(1));
process.channel?.unref();
