import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseEnv } from 'node:util';
import { describe, it } from 'mocha';
import { parse, parseDocument } from 'yaml';
import { z } from 'zod/v4';
import { readBicep } from '../support/bicep.ts';
import { removeFolder, temporaryFolder } from '../support/run-main.ts';
import { root } from '../support/source-files.ts';

const deploy = join(root, 'docs/deploy');
const folder = join(deploy, 'agents-toolkit');
const textOf = (file: string) => readFileSync(join(folder, file), 'utf8');

const Step = z.object({
  uses: z.string(),
  name: z.string().optional(),
  with: z.looseObject({
    args: z.string().optional(),
    run: z.string().optional(),
    workingDirectory: z.string().optional(),
    appPackagePath: z.string().optional(),
    templates: z.array(z.object({ path: z.string(), parameters: z.string(), deploymentName: z.string() })).optional(),
  }),
  writeToEnvironmentFile: z.record(z.string(), z.string()).optional(),
});
const Project = z.strictObject({
  version: z.string().regex(/^v1\.\d+$/),
  environmentFolderPath: z.string(),
  provision: z.array(Step),
  publish: z.array(Step),
});
const project = Project.parse(parse(textOf('m365agents.yml')));
const steps = [...project.provision, ...project.publish];
const env = parseEnv(textOf('env/.env.dev'));
const placeholders = (text: string) => [...text.matchAll(/\$\{\{(\w+)\}\}/g)].map(([, name = '']) => name);

describe('every YAML file to run it with', () => {
  for (const file of readdirSync(deploy, { recursive: true, encoding: 'utf8' }).filter((name) => /\.ya?ml$/.test(name)))
    it(`is YAML, and nothing in it stands twice: ${file}`, () => {
      const { errors, warnings } = parseDocument(readFileSync(join(deploy, file), 'utf8'), { uniqueKeys: true });
      assert.deepEqual(
        [...errors, ...warnings].map(({ message }) => message),
        [],
      );
    });
});

describe('the files for the Agents Toolkit', function () {
  this.timeout(60_000);
  it('have a value or a place for everything that they leave open, and nothing secret in git', () => {
    const open = placeholders(textOf('m365agents.yml') + textOf('azure.parameters.json'));
    assert.ok(open.length > 8);
    const secret = open.filter((name) => name.startsWith('SECRET_'));
    assert.deepEqual(
      secret.filter((name) => !textOf('env/.env.dev').includes(name)),
      [],
    );
    assert.deepEqual(
      open.filter((name) => !secret.includes(name) && !Object.hasOwn(env, name)),
      [],
    );
    assert.ok(!Object.keys(env).some((name) => name.startsWith('SECRET_')));
    assert.match(readFileSync(join(root, '.gitignore'), 'utf8'), /^\.env\.\*\.user$/m);
    for (const { writeToEnvironmentFile = {} } of steps)
      for (const name of Object.values(writeToEnvironmentFile)) assert.ok(Object.hasOwn(env, name), name);
  });

  it('give the file for Azure the parameters that it asks for, and take what it gives', async () => {
    const [template] = steps.flatMap((step) => step.with.templates ?? []);
    assert.ok(
      template !== undefined &&
        existsSync(join(folder, template.path)) &&
        existsSync(join(folder, template.parameters)),
    );
    const { declared } = await readBicep(readFileSync(join(folder, template.path), 'utf8'));
    const { parameters } = z
      .object({ parameters: z.record(z.string(), z.unknown()) })
      .parse(JSON.parse(textOf('azure.parameters.json')));
    const of = (kind: string) => declared.filter(({ as }) => as === kind);
    const given = Object.keys(parameters);
    assert.deepEqual(
      given.filter((name) => !of('parameter').some((one) => one.name === name)),
      [],
    );
    const needed = of('parameter').filter(({ text }) => !text.includes('='));
    assert.deepEqual(
      needed.map(({ name }) => name).filter((name) => !given.includes(name)),
      [],
    );
    assert.deepEqual(
      of('output')
        .map(({ name }) => name)
        .filter((name) => !Object.hasOwn(env, name)),
      [],
    );
  });

  it('run commands that there are, where they are', () => {
    for (const { with: given } of steps.filter((step) => step.with.workingDirectory !== undefined))
      assert.equal(`${resolve(folder, given.workingDirectory ?? '')}/`.replace(/\/+$/, '/'), `${resolve(root)}/`);
    const { scripts } = z
      .object({ scripts: z.record(z.string(), z.string()) })
      .parse(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')));
    const [npm] = steps.filter(({ uses }) => uses === 'cli/runNpmCommand');
    const [, script = ''] = /^run -s (\w+) --/.exec(npm?.with.args ?? '') ?? [];
    assert.ok(script in scripts, script);
    const [build] = steps.filter(({ uses }) => uses === 'script');
    const [, dockerfile = ''] = /--file (\S+)/.exec(build?.with.run ?? '') ?? [];
    assert.ok(existsSync(join(root, dockerfile)), dockerfile);
  });

  it('send on the package that the command makes, with no more than the bot and the address', async () => {
    const [sent = ''] = steps.flatMap((step) => step.with.appPackagePath ?? []);
    const version = env.APP_VERSION ?? '';
    const made = await temporaryFolder();
    const bot = { BOT_ID: '33333333-3333-4333-8333-333333333333', PUBLIC_URL: 'https://chat.trust.example' };
    const said = execFileSync(process.execPath, [join(root, 'src/start/package.ts'), version], {
      cwd: made,
      env: bot,
      encoding: 'utf8',
    });
    const [name = ''] = readdirSync(made);
    assert.equal(sent.replace('${{APP_VERSION}}', version), `../../../${name}`);
    assert.match(said, /Teams admin centre/);
    await removeFolder(made);
  });
});
