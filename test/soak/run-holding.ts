import { setTimeout as pause } from 'node:timers/promises';
import { openSqlite } from '../../src/store/sqlite.ts';

/** `node run-holding.ts FILE MS`: holds the write lock of a SQLite file for so long, as a backup program may. */
const [file = '', ms = '0'] = process.argv.slice(2);
const database = await openSqlite(file);
await database.transaction(() => pause(Number(ms)));
await database.close();
