// A user's clone, its index and settings: not needed, not touched, and not obeyed where they would lead elsewhere.
import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from '@jest/globals';
import { answers, startHttpServer } from '../../../support/http-server.js';
import { runChild } from '../../../support/process/child.js';
import { bareEnvironment } from '../../../support/process/environment.js';
import { nodeRuntime } from '../../../support/runtimes.js';
import { stream, written } from '../entries.js';
import { environment, git } from './repository.js';
import { withWorkshop } from './workshop.js';

const program = fileURLToPath(new URL('./git-writer.js', import.meta.url));

type Run = {
  readonly remote: string;
  readonly directory: string;
  readonly environment?: Record<string, string>;
};

/** In a home and a temporary folder of its own. */
async function write({ remote, directory, environment: extra = {} }: Run) {
  const runtime = nodeRuntime('node20');
  return runChild({
    command: runtime.path,
    parameters: [program, remote, '2'],
    directory,
    environment: { ...bareEnvironment(runtime, directory), ...extra },
  });
}

/** Every file below a folder, with its bytes and the time of its last change. */
async function snapshot(folder: string): Promise<ReadonlyMap<string, string>> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = found.filter(each => each.isFile()).map(each => join(each.parentPath, each.name));
  const read = files.map(async path => {
    const { mtimeMs } = await stat(path);
    return [path, `${mtimeMs} ${(await readFile(path)).toString('base64')}`] as const;
  });
  return new Map(await Promise.all(read));
}

withWorkshop('a clone that the user works in', workshop => {
  it('is left as it was, with half of its changes staged, whatever points git to it', async () => {
    const { place, folder, ledger } = workshop();
    const clone = join(place, 'clone');
    await mkdir(clone);
    await git(clone, ['init', '--quiet', '.']);
    await writeFile(join(clone, 'a.txt'), 'one\n');
    await git(clone, ['add', '.']);
    await git(clone, ['commit', '--quiet', '-m', 'one']);
    await writeFile(join(clone, 'a.txt'), 'two\n');
    await git(clone, ['add', '.']);
    await writeFile(join(clone, 'a.txt'), 'three\n');
    const before = await snapshot(clone);
    const own = join(clone, '.git');
    const pointing = {
      GIT_DIR: own,
      GIT_WORK_TREE: clone,
      GIT_INDEX_FILE: join(own, 'index'),
      GIT_OBJECT_DIRECTORY: join(own, 'objects'),
    };
    for (const extra of [{}, pointing])
      expect(await write({ remote: folder, directory: clone, environment: extra })).toMatchObject({
        exitCode: 0,
        stderr: '',
      });
    expect(await snapshot(clone)).toEqual(before);
    expect(await written(ledger())).toEqual(['a 1', 'a 2', 'a 1', 'a 2']);
  });

  it('is not needed, and nothing is left behind', async () => {
    const { place, address, ledger } = workshop();
    const [empty, temporary] = [join(place, 'empty'), join(place, 'temporary')];
    for (const folder of [empty, temporary]) await mkdir(folder);
    const end = await write({ remote: address, directory: empty, environment: { TMPDIR: temporary } });
    expect(end).toMatchObject({ exitCode: 0, stderr: '' });
    expect([await readdir(empty), await readdir(temporary)]).toEqual([[], []]);
    expect(await written(ledger())).toEqual(['a 1', 'a 2']);
  });
});

withWorkshop('the settings of the user', workshop => {
  const home = async (settings: string) => {
    const { place } = workshop();
    await writeFile(join(place, '.gitconfig'), settings);
    const { GIT_CONFIG_NOSYSTEM: _, ...rest } = environment;
    return { ...rest, HOME: place };
  };

  it('send nothing elsewhere, sign nothing, and add no header', async () => {
    const { place, folder, address, server, ledger } = workshop();
    const user = await home(
      [
        `[url "${place}/elsewhere"]\n\tinsteadOf = ${address}\n\tpushInsteadOf = ${address}`,
        `[http]\n\textraHeader = X-Mine: 1`,
        '[push]\n\tgpgSign = true',
        '[commit]\n\tgpgSign = true',
        `[core]\n\thooksPath = ${place}/hooks`,
        '[fetch]\n\tfsckObjects = true\n\tprune = true',
        '[remote "ledger"]\n\tfetch = +refs/*:refs/*\n\tmirror = true',
        '[transfer]\n\thideRefs = refs',
      ].join('\n'),
    );
    const count = {
      GIT_CONFIG_COUNT: '1',
      GIT_CONFIG_KEY_0: 'http.extraHeader',
      GIT_CONFIG_VALUE_0: 'X-Mine: 2',
    };
    const own = ledger({ remote: address, environment: { ...user, ...count } });
    const first = await own.append(stream, [{ kind: 'noted', at: 't', by: 'a', body: { number: 1 } }], '');
    expect(first).toMatchObject({ kind: 'appended' });
    expect(await written(ledger({ remote: folder }))).toEqual(['a 1']);
    expect(server.asked.filter(({ headers }) => headers['x-mine'] !== undefined)).toEqual([]);
  });

  it('lead through a proxy, as the environment does', async () => {
    const { ledger } = workshop();
    const proxy = await startHttpServer([answers(404)]);
    try {
      const remote = 'http://git.test/shop.git';
      const user = await home(`[http]\n\tproxy = ${proxy.origin}`);
      await expect(ledger({ remote, environment: user }).read(stream)).rejects.toMatchObject({
        code: 'LEDGER_UNREADABLE',
      });
      expect(proxy.seen.map(({ url }) => url)).toEqual([`${remote}/info/refs?service=git-upload-pack`]);
      const variables = { ...environment, http_proxy: proxy.origin };
      await expect(ledger({ remote, environment: variables }).read(stream)).rejects.toMatchObject({
        code: 'LEDGER_UNREADABLE',
      });
      expect(proxy.seen).toHaveLength(2);
    } finally {
      await proxy.close();
    }
  });

  it('sign in a person who gave no token, and nobody who gave one', async () => {
    const { ledger, server, address } = workshop();
    const { Secret } = await import('../../../../shared/step/secret.js');
    const user = await home('[credential]\n\thelper = "!f() { echo username=me; echo password=own; }; f"');
    const wanted = `Basic ${Buffer.from('me:own').toString('base64')}`;
    server.trouble(({ headers }, response) => {
      if (headers.authorization === wanted) return false;
      response.writeHead(401, { 'www-authenticate': 'Basic realm="git"' }).end();
      return true;
    });
    expect(await ledger({ remote: address, environment: user }).read(stream)).toEqual([]);
    const withToken = ledger({ remote: address, environment: user, authorization: new Secret('basic eDp5') });
    await expect(withToken.read(stream)).rejects.toMatchObject({ code: 'LEDGER_UNREADABLE' });
  });

  it('may be broken, and the ledger works all the same', async () => {
    const { ledger } = workshop();
    const user = await home('[core\nbroken');
    expect(await ledger({ environment: user }).read(stream)).toEqual([]);
  });
});
