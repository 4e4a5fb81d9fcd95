import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, it } from 'mocha';

const root = join(import.meta.dirname, '..');
const rooms = ['src', 'dialogs', 'cards', 'manifest'];

interface Import {
  readonly file: string;
  /** A path from the root, or a package's name. */
  readonly target: string;
  readonly typeOnly: boolean;
}

const files = rooms
  .flatMap((room) => readdirSync(join(root, room), { recursive: true, withFileTypes: true }))
  .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
  .map((entry) => relative(root, join(entry.parentPath, entry.name)));

const textOf = (file: string) => readFileSync(join(root, file), 'utf8');

const imports: readonly Import[] = files.flatMap((file) =>
  [
    ...textOf(file).matchAll(/^(?:import|export)\s+(type\s+)?(?:[^'"]*?\sfrom\s+)?'([^']+)'|\bimport\('([^']+)'\)/gm),
  ].map(([, type, named, lazy]) => ({
    file,
    target: resolved(file, named ?? lazy ?? ''),
    typeOnly: type !== undefined,
  })),
);

function resolved(file: string, target: string): string {
  return target.startsWith('.') ? relative(root, join(root, dirname(file), target)) : target;
}

const inRoom = (prefix: string) => (file: string) => file.startsWith(prefix);
const local = (target: string) => rooms.some((room) => target.startsWith(`${room}/`));

interface Rule {
  readonly rule: string;
  readonly of: (file: string) => boolean;
  readonly may: (found: Import) => boolean;
}

const oneDialog = /^dialogs\/(?!form\/)([^/]+)\//;
const browserOnly = ['preact', 'preact/hooks', 'adaptivecards', 'botframework-directlinejs', 'zod/v4-mini'];

const rules: readonly Rule[] = [
  {
    rule: 'triage imports nothing outside itself but types',
    of: inRoom('src/triage/'),
    may: ({ target, typeOnly }) => typeOnly || target.startsWith('src/triage/'),
  },
  {
    rule: 'content knows the outside by types only, beside its search and its schemas',
    of: inRoom('src/content/'),
    may: ({ target, typeOnly }) =>
      typeOnly || target.startsWith('src/content/') || /^(zod\/v4|minisearch|node:)/.test(target),
  },
  {
    rule: 'team decides and draws: itself, cards, zod, and types',
    of: inRoom('src/team/'),
    may: ({ target, typeOnly }) => typeOnly || /^(src\/team\/|cards\/|zod\/v4)/.test(target),
  },
  {
    rule: 'conversation knows dialogs, cards and types; no SDK, no HTTP, no SQL',
    of: inRoom('src/conversation/'),
    may: ({ target, typeOnly }) => typeOnly || /^(src\/conversation\/|dialogs\/|cards\/|zod\/v4)/.test(target),
  },
  {
    rule: 'cards know themselves, zod, and types of dialogs/dialog.ts',
    of: inRoom('cards/'),
    may: ({ target, typeOnly }) => /^(cards\/|zod\/v4$)/.test(target) || (typeOnly && target === 'dialogs/dialog.ts'),
  },
  {
    rule: 'a dialog knows itself, the form, cards and zod, never another dialog',
    of: (file) => oneDialog.test(file),
    may: ({ file, target, typeOnly }) =>
      target.startsWith(`dialogs/${oneDialog.exec(file)?.[1]}/`) ||
      /^(dialogs\/(dialog|form)\.ts|dialogs\/form\/|cards\/|zod\/v4)/.test(target) ||
      (typeOnly && target.startsWith('src/')),
  },
  {
    rule: 'the form knows no dialog',
    of: (file) => /^dialogs\/form[/.]/.test(file),
    may: ({ target, typeOnly }) => typeOnly || /^(dialogs\/form|dialogs\/dialog\.ts|cards\/|zod\/v4)/.test(target),
  },
  {
    rule: 'dialogs/dialog.ts is types',
    of: (file) => file === 'dialogs/dialog.ts',
    may: ({ typeOnly }) => typeOnly,
  },
  {
    rule: 'the client in the browser imports nothing of the server',
    of: inRoom('src/widget/'),
    may: ({ target, typeOnly }) =>
      target.startsWith('src/widget/') || browserOnly.includes(target) || (typeOnly && local(target)),
  },
];

/** Packages, and the one room that may import them. */
const owners: Readonly<Record<string, string>> = {
  botbuilder: 'src/channel/',
  'botframework-connector': 'src/channel/',
  '@microsoft/teams-ai': 'src/channel/',
  sqlite3: 'src/store/',
  restify: 'src/server/',
  ws: 'src/server/',
  jose: 'src/server/',
  esbuild: 'src/server/',
  minisearch: 'src/content/',
  adaptivecards: 'src/widget/',
  'botframework-directlinejs': 'src/widget/',
};

describe('who may import whom', () => {
  for (const { rule, of, may } of rules)
    it(rule, () => {
      const own = imports.filter(({ file }) => of(file));
      assert.notEqual(files.filter(of).length, 0, 'the rule looks at no file');
      assert.deepEqual(
        own.filter((found) => !may(found)).map(({ file, target }) => `${file} → ${target}`),
        [],
      );
    });

  for (const [name, room] of Object.entries(owners))
    it(`${name} is imported in ${room} alone`, () => {
      const users = imports.filter(({ target }) => target === name || target.startsWith(`${name}/`));
      assert.deepEqual(
        users.filter(({ file }) => !file.startsWith(room)).map(({ file }) => file),
        [],
      );
    });

  it('nobody imports main, and only main imports app', () => {
    const roots = imports.filter(({ target }) => target === 'src/main.ts' || target === 'src/app.ts');
    assert.deepEqual(
      roots.map(({ file }) => file),
      ['src/main.ts'],
    );
  });

  it('zod is the fourth, everywhere', () => {
    const others = imports.filter(({ target }) => /^zod/.test(target) && !/^zod\/v4(-mini)?$/.test(target));
    assert.deepEqual(others, []);
  });
});

describe('every file', () => {
  it('leaves the process to main.ts', () => {
    const users = files.filter(
      (file) => file !== 'src/main.ts' && /(^|[^.\w'"`])process\.(env|argv|exit|on|std)/m.test(textOf(file)),
    );
    assert.deepEqual(users, []);
  });

  /** Contracts and tables are long because they are lists: nothing is found sooner by cutting them. */
  const lists = /(^|\/)(words|store|dialog)\.ts$/;

  it('is one idea: at most 150 lines, but for lists of words and for the two contracts', () => {
    const long = files.filter((file) => !lists.test(file) && textOf(file).split('\n').length > 151);
    assert.deepEqual(long, []);
  });

  it('has no word left to do later, and no rule switched off', () => {
    const marked = files.filter((file) =>
      /\b(TODO|FIXME)\b|biome-ignore|@ts-(ignore|nocheck)|\bas any\b|as unknown as/.test(textOf(file)),
    );
    assert.deepEqual(marked, []);
  });
});
