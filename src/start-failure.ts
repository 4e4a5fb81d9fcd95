import { ConfigError } from './config.ts';
import { ContentError } from './content/content-error.ts';
import { OtherKeyError } from './store/seal.ts';

const otherKey = `DATA_KEY: the database here was sealed with another key.
Give the key it was made with, or point DATA_DIR at another folder to begin anew.
Without its own key nothing in it can be read.`;

const notWritable = 'DATA_DIR: this user may not write to the data folder; change its owner, or choose another folder';
const full = 'The disk is full: make room where DATA_DIR lies';
const notADatabase =
  'DATA_DIR: the file lanyard.sqlite there is damaged, or no database; put a backup back, or choose another folder';

const notInstalled = 'Something it needs is not installed, or was installed on another machine: run npm ci here';

/** What the system and SQLite call a failure, and what to do about it. */
const mends: Readonly<Record<string, string>> = {
  EACCES: notWritable,
  EPERM: notWritable,
  EROFS: notWritable,
  SQLITE_READONLY: notWritable,
  SQLITE_CANTOPEN: notWritable,
  ENOTDIR: 'DATA_DIR: this is a file; give a folder',
  EEXIST: 'DATA_DIR: this is a file; give a folder',
  ENOSPC: full,
  SQLITE_FULL: full,
  SQLITE_NOTADB: notADatabase,
  SQLITE_CORRUPT: notADatabase,
  MODULE_NOT_FOUND: notInstalled,
  ERR_MODULE_NOT_FOUND: notInstalled,
  ERR_DLOPEN_FAILED: notInstalled,
  ECONNREFUSED: 'DATABASE_URL: no database answers there; start it, or mend the address',
  ENOTFOUND: 'DATABASE_URL: there is no machine of that name; mend the address',
  '28P01': 'DATABASE_URL: the database does not take this user and password',
  '3D000': 'DATABASE_URL: there is no database of that name; make it first',
  SQLITE_BUSY: 'The database is in use by another program: stop that one first, or give this one a DATA_DIR of its own',
};

/** What an operator is told when the start failed for a reason we know; undefined for all others. */
export function explainStartFailure(error: unknown): string | undefined {
  if (error instanceof ConfigError) return `Please mend these settings:\n${error.message}`;
  if (error instanceof ContentError) return `Please mend the content:\n${error.message}`;
  if (error instanceof OtherKeyError) return otherKey;
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return typeof code === 'string' ? mends[code] : undefined;
}
