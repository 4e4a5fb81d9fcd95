import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import carried, { inflate } from '@sparticuz/chromium';
import { type Browser, chromium } from 'playwright-core';
import { z } from 'zod/v4';

const quiet = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'];

const packageFolder = join(dirname(fileURLToPath(import.meta.resolve('@sparticuz/chromium'))), '..');
const Package = z.object({ version: z.string() });

const advice =
  'The browser tests found no browser they can start. Install Google Chrome or Chromium and name its program in ' +
  'CHROMIUM_PATH, for example CHROMIUM_PATH=/usr/bin/chromium npm test.';

/**
 * Starts a headless Chromium: the one named by CHROMIUM_PATH; else, on Linux x64, the one that comes with the
 * development dependencies; else an installed Chrome.
 * @throws Error saying how to get a browser, when none starts.
 */
export async function launchChromium(): Promise<Browser> {
  try {
    const path = process.env.CHROMIUM_PATH;
    if (path) return await chromium.launch({ executablePath: path, args: quiet });
    if (process.platform !== 'linux' || process.arch !== 'x64')
      return await chromium.launch({ channel: 'chrome', args: quiet });
    return await launchCarried();
  } catch (cause) {
    throw new Error(advice, { cause });
  }
}

async function launchCarried(): Promise<Browser> {
  const folder = await unpacked();
  return chromium.launch({
    executablePath: join(folder, 'chromium'),
    args: quiet,
    env: {
      ...process.env,
      LD_LIBRARY_PATH: [join(folder, 'al2023', 'lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(':'),
      FONTCONFIG_FILE: join(folder, 'our-fonts.conf'),
    },
  });
}

/** The folder with the unpacked browser: one for each version and user, made whole before it gets its name. */
async function unpacked(): Promise<string> {
  const { version } = Package.parse(JSON.parse(await readFile(join(packageFolder, 'package.json'), 'utf8')));
  const folder = join(tmpdir(), `lanyard-chromium-${version}-${process.getuid?.() ?? 0}`);
  if (existsSync(join(folder, 'our-fonts.conf'))) return folder;
  const making = `${folder}.${process.pid}`;
  await mkdir(making, { recursive: true });
  await unpackInto(making);
  await writeFile(join(making, 'our-fonts.conf'), fontsIn(folder));
  await rename(making, folder).catch(async () => {
    // Another test run was quicker; its folder is as good.
    await rm(making, { recursive: true, force: true });
  });
  return folder;
}

/** The package's own settings look in fixed folders; without a single font a page has no height and no text. */
const fontsIn = (folder: string) =>
  `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>${folder}/fonts</dir>` +
  `<cachedir>${folder}/fonts-cache</cachedir></fontconfig>`;

/** The package unpacks into the system's temporary folder and into no other, so that is pointed elsewhere meanwhile. */
async function unpackInto(folder: string) {
  const before = process.env.TMPDIR;
  process.env.TMPDIR = folder;
  try {
    await carried.executablePath();
    await inflate(join(packageFolder, 'bin', 'al2023.tar.br'));
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
  }
}
