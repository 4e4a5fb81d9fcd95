import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'esbuild';
import { isChecked, type Locale, locales } from '../../dialogs/locale.ts';

const scheme = 'language:';

/** One script for each language but English, so that only the one in use is loaded. Given to esbuild as entries. */
export const languageEntries = locales
  .filter((locale) => locale !== 'en')
  .map((locale) => ({ in: `${scheme}${locale}`, out: `words-${locale}` }));

/** Makes those entries: each hands the client its language's words from `words/`, where there are any. */
export const languageScripts = (sources: string): Plugin => ({
  name: 'languages',
  setup(build) {
    build.onResolve({ filter: new RegExp(`^${scheme}`) }, ({ path }) => ({
      path: path.slice(scheme.length),
      namespace: 'language',
    }));
    build.onLoad({ filter: /./, namespace: 'language' }, ({ path }) => ({
      contents: entryOf(
        locales.find((locale) => locale === path) ?? 'en',
        existsSync(join(sources, 'words', `${path}.ts`)),
      ),
      resolveDir: sources,
    }));
  },
});

const entryOf = (locale: Locale, translated: boolean): string =>
  `${translated ? `import { client } from './words/${locale}.ts';` : 'const client = {};'}
globalThis.lanyardLanguage = { tag: '${locale}', unchecked: ${!isChecked(locale)}, words: client };`;

/** Where each language's script is, by language. */
export const languageAssets = (paths: Iterable<string>): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [...paths].flatMap((path) => {
      const locale = /\/words-([\w-]+)-\w+\.js$/.exec(path)?.[1];
      return locale === undefined ? [] : [[locale, path]];
    }),
  );
