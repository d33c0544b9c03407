// The hard times that have a name.
import { setTimeout as sleep } from 'node:timers/promises';
import type { HostRun } from '../../journeys/hosts/host-run.js';
import { type NamedScenario, type Scene, scenario, unlike } from './named.js';

const minute = 60_000;

const onGithub = { host: 'github', target: 'container-apps', ledger: 'git' } as const;
const onTerminal = { host: 'terminal', target: 'container-apps', ledger: 'file' } as const;
const dnsOnTerminal = { host: 'terminal', target: 'traffic-manager', ledger: 'file' } as const;
const dnsOnGithub = { host: 'github', target: 'traffic-manager', ledger: 'git' } as const;
const onPipelines = { host: 'azure-pipelines', target: 'app-service', ledger: 'git' } as const;

export const namedScenarios: readonly NamedScenario[] = [
  scenario(
    'two runs begin at once: one goes forward, and the other one changes nothing',
    dnsOnGithub,
    twoRuns,
  ),
  scenario('the clock of the machine is 10 minutes ahead: nothing goes forward', dnsOnTerminal, scene =>
    skewedRun(scene, 10 * minute),
  ),
  scenario('the clock of the machine is 10 minutes behind: nothing goes forward', dnsOnTerminal, scene =>
    skewedRun(scene, -10 * minute),
  ),
  scenario('resume on a machine whose clock is 10 minutes ahead still takes back', onTerminal, skewedResume),
  scenario(
    'the disk of the journal is full: it is told once, and the rollout goes on',
    dnsOnTerminal,
    fullDisk,
  ),
  scenario('nobody may write in the workspace: the rollout does not care', dnsOnGithub, readOnlyWorkspace),
  {
    ...scenario('two runs begin at once with shares to climb: no share comes twice', onGithub, twoClimbs),
    isLong: true,
  },
  {
    ...scenario(
      'a canary of 90 minutes outlives its tokens: each new one has an assertion of its own',
      onPipelines,
      longCanary,
    ),
    isLong: true,
  },
];

function toldBy({ conclusion, outputs }: HostRun) {
  return { conclusion, outcome: outputs['outcome'], code: outputs['error-code'] };
}

const untouched = { share: 0, underWay: undefined, isTidy: true } as const;
const promoted = { share: 100, underWay: undefined, isTidy: true } as const;

async function twoClimbs(scene: Scene): Promise<readonly string[]> {
  const problems = await twoRuns(scene);
  return [...problems, ...unlike({ shares: scene.shares() }, { shares: [0, 50, 100] })];
}

async function twoRuns({ shift, world, shares, told }: Scene): Promise<readonly string[]> {
  const runs = await Promise.all([shift(), shift()]);
  const passed = runs.filter(({ outputs }) => outputs['outcome'] === 'passed');
  const others = runs.filter(run => !passed.includes(run));
  return [
    ...(passed.length > 0 ? [] : ['neither run passed']),
    ...others.flatMap(run => unlike(toldBy(run), { outcome: 'refused' })),
    ...(isRising(shares()) ? [] : [`shares went down: ${shares().join(', ')}`]),
    ...unlike(await world(), promoted),
    ...((await told())?.finished === undefined ? ['one of them is left open'] : []),
  ];
}

function isRising(shares: readonly number[]): boolean {
  return shares.every((share, index) => share >= (shares[index - 1] ?? 0));
}

async function skewedRun({ shift, world, told }: Scene, skew: number): Promise<readonly string[]> {
  const run = await shift({ skew });
  return [
    ...unlike(toldBy(run), { conclusion: 'failure', code: 'CLOCK_SKEWED' }),
    ...unlike(await world(), untouched),
    ...((await told()) === undefined ? [] : ['a rollout was opened']),
  ];
}

async function skewedResume(scene: Scene): Promise<readonly string[]> {
  const { arena, shift, told, world, watch } = scene;
  const die = new AbortController();
  const running = shift({ dieOn: die.signal });
  await shareOf(scene, 50);
  watch.spoil();
  die.abort();
  await running;
  const { leaseUntil = 0 } = (await told()) ?? {};
  await sleep(arena.real(leaseUntil - arena.now() + 5_000));
  const resumed = await arena.run({ step: 'resume', inputs: {}, skew: 10 * minute }, 'another-machine');
  return [
    ...unlike(toldBy(resumed), { conclusion: 'failure', outcome: 'rolled-back' }),
    ...unlike(await world(), untouched),
    ...unlike({ finished: (await told())?.finished }, { finished: 'rolled-back' }),
  ];
}

/** Every write there fails as on a disk without room. */
const fullDevice = '/dev/full';

async function fullDisk({ shift, world }: Scene): Promise<readonly string[]> {
  const run = await shift({ inputs: { journal: fullDevice } });
  const warnings = run.log.match(/the journal is not written/g) ?? [];
  return [
    ...unlike(toldBy(run), { conclusion: 'success', outcome: 'passed' }),
    ...(warnings.length > 0 ? [] : ['nobody was told that the journal is not written']),
    ...unlike(await world(), promoted),
  ];
}

/** A folder that nobody can write to, whoever it is. */
const readOnlyFolder = '/proc';

async function readOnlyWorkspace({ shift, world }: Scene): Promise<readonly string[]> {
  const run = await shift({ workspace: readOnlyFolder });
  return [
    ...unlike(toldBy(run), { conclusion: 'success', outcome: 'passed' }),
    ...unlike(await world(), promoted),
  ];
}

async function longCanary({ arena, shift, world }: Scene): Promise<readonly string[]> {
  const asked = { assertions: 0, tokens: 0 };
  const { trouble } = arena.playground;
  trouble.watch({ room: 'oidc-pipelines' }, () => {
    asked.assertions += 1;
  });
  trouble.watch({ room: 'entra', method: 'POST' }, () => {
    asked.tokens += 1;
  });
  const run = await shift({ inputs: { ladder: '10%/90m, 100%', 'job-timeout': '4h' } });
  const { assertions, tokens } = asked;
  return [
    ...unlike(toldBy(run), { conclusion: 'success', outcome: 'passed' }),
    ...unlike(await world(), promoted),
    ...(tokens >= 2 ? [] : [`only ${tokens} tokens were needed: this canary was not long enough`]),
    ...(assertions >= tokens ? [] : [`${tokens} tokens were asked for with ${assertions} assertions`]),
  ];
}

const patience = 60_000;

async function shareOf({ arena, watch }: Scene, share: number): Promise<void> {
  const deadline = AbortSignal.timeout(patience);
  while (watch.looks.at(-1)?.share !== share) {
    if (deadline.aborted) throw new Error(`the candidate never got ${share} %`);
    await sleep(arena.real(1_000));
  }
}
