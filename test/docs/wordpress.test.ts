import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'mocha';
import php from 'php-parser';
import { z } from 'zod/v4';

const folder = new URL('../../docs/deploy/wordpress/lanyard/', import.meta.url);
const textOf = (file: string) => readFileSync(new URL(file, folder), 'utf8');
const files = readdirSync(folder).filter((name) => name.endsWith('.php'));

/** Any node of a syntax tree, as far as it is looked at here. */
const PhpNode = z.looseObject({ kind: z.string() });
type PhpNode = z.infer<typeof PhpNode>;

const Call = z.looseObject({ what: z.looseObject({ name: z.string() }), arguments: z.array(PhpNode) });
const Echo = z.looseObject({ expressions: z.array(PhpNode) });
const Joined = z.looseObject({ type: z.literal('.'), left: PhpNode, right: PhpNode });

function nodesIn(value: unknown): PhpNode[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = PhpNode.safeParse(value);
  return [...(own.success ? [own.data] : []), ...Object.values(value).flatMap(nodesIn)];
}

const nodesOf = (file: string) =>
  nodesIn(new php.Engine({ parser: { version: '8.2', suppressErrors: false } }).parseCode(textOf(file), file).children);

const callsIn = (nodes: readonly PhpNode[]) =>
  nodes.filter(({ kind }) => kind === 'call').flatMap((node) => Call.safeParse(node).data ?? []);

/** What WordPress makes safe to print. */
const safe = /^(esc_(html|attr|url|html__|attr__)|wp_kses|selected|checked)$/;

function isSafe(node: PhpNode): boolean {
  if (node.kind === 'string') return true;
  const joined = Joined.safeParse(node).data;
  if (joined !== undefined) return isSafe(joined.left) && isSafe(joined.right);
  return node.kind === 'call' && safe.test(Call.safeParse(node).data?.what.name ?? '');
}

describe('the plugin for WordPress', () => {
  it('is PHP, and no file of it runs by itself', () => {
    assert.deepEqual(files.sort(), ['lanyard.php', 'settings-page.php', 'uninstall.php']);
    for (const file of files) {
      assert.ok(nodesOf(file).length > 5, file);
      assert.match(textOf(file), /^defined\( '(ABSPATH|WP_UNINSTALL_PLUGIN)' \) \|\| exit;$/m, file);
    }
  });

  for (const file of files)
    it(`prints nothing unescaped and reads no request: ${file}`, () => {
      const nodes = nodesOf(file);
      const echoed = nodes.filter(({ kind }) => kind === 'echo').flatMap((node) => Echo.parse(node).expressions);
      // sprintf and printf print what comes after their pattern.
      const filled = callsIn(nodes)
        .filter(({ what }) => /^s?printf$/.test(what.name))
        .flatMap((call) => call.arguments);
      if (file !== 'uninstall.php') assert.ok(echoed.length > 0 && filled.length > 3);
      assert.deepEqual(
        [...echoed, ...filled].filter((node) => !isSafe(node)).map(({ kind }) => kind),
        [],
      );
      assert.doesNotMatch(textOf(file), /\$_(GET|POST|REQUEST|COOKIE|SERVER)|eval|base64|print_r|var_dump/);
    });

  it('asks who it is, and lets WordPress check the form', () => {
    const called = callsIn(nodesOf('settings-page.php')).map(({ what }) => what.name);
    for (const name of ['current_user_can', 'settings_fields', 'register_setting'])
      assert.ok(called.includes(name), name);
    assert.match(textOf('settings-page.php'), /'sanitize_callback' => 'lanyard_clean'/);
  });

  it('gives the script the attributes that it reads, at the path that is served', () => {
    const own = [...textOf('lanyard.php').matchAll(/data-([a-z]+)=/g)].map(([, name]) => name);
    const loader = readFileSync(new URL('../../src/widget/loader.ts', import.meta.url), 'utf8');
    const [, read = ''] = /const \{ (.+) \} = dataset;/.exec(loader) ?? [];
    const known = [...read.matchAll(/([a-z]+)(?: =|$|,)/g)].map(([, name]) => name);
    assert.equal(own.length, 4);
    assert.deepEqual(
      own.filter((name) => !known.includes(name)),
      [],
    );
    const routes = readFileSync(new URL('../../src/server/page-routes.ts', import.meta.url), 'utf8');
    for (const path of ['/lanyard.js', '/chat']) {
      assert.ok(textOf('lanyard.php').includes(`'${path}'`), path);
      assert.ok(routes.includes(`'${path}'`), path);
    }
  });
});
