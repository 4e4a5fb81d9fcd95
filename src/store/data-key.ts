import { randomBytes } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ConfigError } from '../config.ts';

const fileName = 'data-key';

/**
 * The key file of the embedded default: made at first use with mode 600, beside the database but never in it.
 * @returns the 32 bytes, and the file's path when it was made just now.
 * @throws ConfigError when the file holds anything but 32 bytes in base64.
 */
export async function dataKeyFile(folder: string): Promise<{ readonly key: Buffer; readonly made?: string }> {
  const path = join(folder, fileName);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const kept = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });
  if (kept === undefined) {
    const key = randomBytes(32);
    await writeFile(path, `${key.toString('base64')}\n`, { mode: 0o600, flag: 'wx' });
    return { key, made: path };
  }
  const key = Buffer.from(kept.trim(), 'base64');
  if (key.length !== 32)
    throw new ConfigError('DATA_DIR: its file data-key must hold 32 bytes in base64; put the right file back');
  return { key };
}
