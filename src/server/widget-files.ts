import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { languageAssets, languageEntries, languageScripts } from './language-scripts.ts';
import type { PageFacts } from './pages/page.ts';

const sources = fileURLToPath(new URL('../widget/', import.meta.url));
const lock = fileURLToPath(new URL('../../package-lock.json', import.meta.url));
/** What of the dialogs goes into the client, and which of its translations are checked. */
const merging = fileURLToPath(new URL('../../dialogs/lay-over.ts', import.meta.url));
const languages = fileURLToPath(new URL('../../dialogs/locale.ts', import.meta.url));
const self = fileURLToPath(import.meta.url);

/** From the smallest to the one that every browser takes. */
export const encodings = ['br', 'gzip'] as const;
export type Encoding = (typeof encodings)[number];

/** Parts of directlinejs that no phone should have to load; the stand-ins say why. */
const leftOut = {
  'botframework-streaming': join(sources, 'no-streaming.ts'),
  buffer: join(sources, 'no-streaming.ts'),
  'core-js/features/promise': join(sources, 'no-polyfill.ts'),
  'url-search-params-polyfill': join(sources, 'no-polyfill.ts'),
};

const types: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
};

export interface WidgetFile {
  readonly body: Buffer;
  /** The same, made smaller for browsers that ask for it. */
  readonly smaller: Readonly<Record<Encoding, Buffer>>;
  readonly type: string;
  /** Quoted, as it goes into the header. */
  readonly etag: string;
}

/** By the path asked for, e.g. `/widget/chat-5XJ3K2QA.js`. A name changes with its content, so it may be kept for ever. */
export type WidgetFiles = ReadonlyMap<string, WidgetFile>;

/**
 * The light client's files, minified. Built once for each state of the sources and the lock file, and kept in
 * `cacheDir`, which is made if missing.
 * @throws the bundler's error when the sources do not build.
 */
export async function bundleWidget({ cacheDir }: { readonly cacheDir: string }): Promise<WidgetFiles> {
  const folder = join(cacheDir, `widget-${await fingerprint()}`);
  const kept = await readFiles(folder);
  if (kept.size > 0) return kept;
  await buildInto(folder);
  return readFiles(folder);
}

/** The paths that a page of the client must load. */
export function widgetAssets(files: WidgetFiles): Pick<PageFacts, 'script' | 'style' | 'words'> {
  const named = (shape: RegExp) => [...files.keys()].find((path) => shape.test(path)) ?? '';
  return { script: named(/\/chat-\w+\.js$/), style: named(/\/chat-\w+\.css$/), words: languageAssets(files.keys()) };
}

/**
 * What there is now of a file of the client's that went by another name: a page that was loaded just before a new version
 * started, or from an instance that is still the old one, asks for the old name.
 */
export function successorOf(files: WidgetFiles, path: string): WidgetFile | undefined {
  const { script, style, words } = widgetAssets(files);
  const [, name = '', ending = ''] = /^\/widget\/(chat|words-[\w-]+)-\w+\.(js|css)$/.exec(path) ?? [];
  if (name === 'chat') return files.get(ending === 'css' ? style : script);
  return files.get(words?.[name.replace('words-', '')] ?? '');
}

/** The script that a trust's site loads. Its address stays, so it is not kept for ever. */
export const loaderOf = (files: WidgetFiles): WidgetFile | undefined =>
  [...files].find(([path]) => /\/loader-\w+\.js$/.test(path))?.[1];

async function fingerprint(): Promise<string> {
  const names = (await readdir(sources, { recursive: true })).filter((name) => extname(name) !== '').sort();
  const hash = createHash('sha256');
  for (const path of [...names.map((name) => join(sources, name)), merging, languages, lock, self])
    hash
      .update(path)
      .update('\0')
      .update(await readFile(path));
  return hash.digest('hex').slice(0, 16);
}

async function readFiles(folder: string): Promise<WidgetFiles> {
  const names = await readdir(folder).catch(() => []);
  const plain = names.filter((name) => !encodings.some((encoding) => name.endsWith(`.${encoding}`)));
  const entries = plain.map(async (name): Promise<[string, WidgetFile]> => {
    const body = await readFile(join(folder, name));
    const smaller = (encoding: Encoding) => readFile(join(folder, `${name}.${encoding}`));
    const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
    return [
      `/widget/${name}`,
      {
        body,
        smaller: { br: await smaller('br'), gzip: await smaller('gzip') },
        type: types[extname(name)] ?? 'application/octet-stream',
        etag,
      },
    ];
  });
  return new Map(await Promise.all(entries));
}

/** Builds beside the folder and gives it its name at the end, so that a start that is cut short leaves no half of it. */
async function buildInto(folder: string) {
  const making = `${folder}.${randomUUID()}`;
  await mkdir(making, { recursive: true });
  await build({
    entryPoints: [
      { in: join(sources, 'main.tsx'), out: 'chat' },
      { in: join(sources, 'styles.css'), out: 'chat' },
      { in: join(sources, 'loader.ts'), out: 'loader' },
      ...languageEntries,
    ],
    entryNames: '[name]-[hash]',
    outdir: making,
    bundle: true,
    minify: true,
    format: 'iife',
    platform: 'browser',
    target: 'es2022',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    alias: leftOut,
    plugins: [languageScripts(sources)],
    logLevel: 'silent',
  });
  await makeSmaller(making);
  await rename(making, folder).catch(() => rm(making, { recursive: true, force: true }));
}

/** Once, at the build: compressing well takes half a second, and a page should not wait for it. */
async function makeSmaller(folder: string) {
  for (const name of await readdir(folder)) {
    const body = await readFile(join(folder, name));
    const params = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY };
    await writeFile(join(folder, `${name}.br`), brotliCompressSync(body, { params }));
    await writeFile(join(folder, `${name}.gzip`), gzipSync(body, { level: 9 }));
  }
}
