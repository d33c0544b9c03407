// tools/manifests.js as a person or CI runs it, in a copy of the repository whose only step is the sample.
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { runChild } from '../../support/process/child.js';
import { repositoryRoot } from '../../support/runtimes.js';

const root = repositoryRoot();
let copy = '';

beforeAll(async () => {
  copy = mkdtempSync(join(tmpdir(), 'manifests-'));
  const sample = 'lib/test/unit/manifest/sample-step.js';
  for (const path of ['package.json', 'tools/manifests.js', 'tools/icon-32.png', 'lib/shared', sample]) {
    cpSync(join(root, path), join(copy, path), { recursive: true });
  }
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
  writeFileSync(
    join(copy, 'lib/shared/steps/all.js'),
    `import { sampleStep } from '../../test/unit/manifest/sample-step.js';\nexport const allSteps = [sampleStep];\n`,
  );
  expect(await manifests()).toMatchObject({ exitCode: 0, stderr: '' });
});

afterAll(() => rmSync(copy, { recursive: true, force: true }));

function manifests(...words: readonly string[]) {
  return runChild({
    command: process.execPath,
    parameters: ['tools/manifests.js', ...words],
    directory: copy,
    environment: {},
  });
}

/** Does something to one file of the copy, looks, and puts the file back. */
async function checkedAfter(path: string, change: (whole: string) => void): Promise<string> {
  const whole = join(copy, path);
  const before = readFileSync(whole);
  change(whole);
  const { exitCode, stdout, stderr } = await manifests('--check');
  writeFileSync(whole, before);
  expect({ exitCode, stdout }).toEqual({ exitCode: 1, stdout: '' });
  return stderr;
}

const actionFile = 'actions/canary-shift/action.yml';
const taskFile = 'tasks/CanaryShiftV1/task.json';
const readme = 'actions/canary-shift/README.md';

describe('npm run manifests -- --check', () => {
  it('is content with what was written, and writes nothing', async () => {
    expect(await manifests('--check')).toMatchObject({ exitCode: 0, stdout: '', stderr: '' });
  });

  it('finds one changed byte and names its line', async () => {
    const found = await checkedAfter(actionFile, whole => {
      writeFileSync(whole, readFileSync(whole, 'utf8').replace('node24', 'node20'));
    });
    expect(found).toMatch(
      /^actions\/canary-shift\/action\.yml:\d+: expected " {2}using: node24", got " {2}using: node20"\n$/,
    );
  });

  it('finds a missing file', async () => {
    expect(await checkedAfter(taskFile, whole => rmSync(whole))).toBe(`${taskFile}: missing\n`);
  });

  it('finds a table that was edited by hand', async () => {
    const found = await checkedAfter(readme, whole => {
      writeFileSync(whole, readFileSync(whole, 'utf8').replace('| `--ladder` |', '| `--leiter` |'));
    });
    expect(found).toContain(`${readme}:`);
    expect(found).toContain('--leiter');
  });

  it('leaves words by hand alone', async () => {
    const whole = join(copy, readme);
    const before = readFileSync(whole, 'utf8');
    writeFileSync(whole, before.replace('# Canary shift', '# Shifting with care'));
    expect(await manifests('--check')).toMatchObject({ exitCode: 0, stderr: '' });
    writeFileSync(whole, before);
  });

  it('finds a lost marker and says where', async () => {
    const found = await checkedAfter(readme, whole => {
      writeFileSync(whole, readFileSync(whole, 'utf8').replace('<!-- /inputs -->', ''));
    });
    expect(found).toBe(`${readme}: the marker <!-- /inputs --> stands nowhere, expected once\n`);
  });

  it('finds another icon', async () => {
    const path = 'tasks/CanaryShiftV1/icon.png';
    expect(await checkedAfter(path, whole => writeFileSync(whole, 'no picture'))).toContain(
      `${path}: not the icon`,
    );
  });

  it('finds a file that no step owns, also when it writes', async () => {
    const stray = join(copy, 'tasks/GoneV1/task.json');
    mkdirSync(dirname(stray), { recursive: true });
    writeFileSync(stray, '{}');
    const expected = { exitCode: 1, stderr: 'tasks/GoneV1/task.json: no step owns it\n' };
    expect(await manifests('--check')).toMatchObject(expected);
    expect(await manifests()).toMatchObject(expected);
    rmSync(dirname(stray), { recursive: true });
  });

  it('is repaired by writing', async () => {
    writeFileSync(join(copy, actionFile), 'broken');
    expect(await manifests()).toMatchObject({ exitCode: 0, stdout: `wrote ${actionFile}\n` });
    expect(await manifests('--check')).toMatchObject({ exitCode: 0 });
  });

  it('refuses a word that it does not know', async () => {
    expect(await manifests('--chek')).toMatchObject({
      exitCode: 1,
      stderr: expect.stringContaining('--chek'),
    });
  });
});

describe('without lib/', () => {
  it('says what to run', async () => {
    const bare = mkdtempSync(join(tmpdir(), 'manifests-'));
    for (const path of ['package.json', 'tools/manifests.js']) cpSync(join(root, path), join(bare, path));
    const parameters = [join(bare, 'tools/manifests.js'), '--check'];
    const end = await runChild({ command: process.execPath, parameters, directory: bare, environment: {} });
    expect(end).toMatchObject({ exitCode: 1, stderr: 'lib/ is not built: run npm run build\n' });
    rmSync(bare, { recursive: true });
  });
});
