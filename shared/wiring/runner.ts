// A step, or what it left to do, started by a runner: GitHub Actions or Azure Pipelines.
import { explainFault } from '../fault/explain.js';
import { Fault } from '../fault/fault.js';
import type { Host } from '../host/host.js';
import type { HostProcess } from '../host/host-process.js';
import type { HostName } from '../step/names.js';
import { exitCode, outcomeOf } from '../step/outcome.js';
import { loadStep } from '../steps/loading.js';
import { clockFrom, realClock } from './clock.js';
import { runStep, type Surroundings } from './run.js';

type Runner = Exclude<HostName, 'terminal'>;

export async function startOnRunner(
  door: string,
  runner: Runner | undefined,
  io: HostProcess,
): Promise<void> {
  if (runner === undefined) {
    const fault = new Fault(
      'HOST_UNKNOWN',
      `the step ${door} was started outside GitHub Actions and Azure Pipelines`,
    );
    io.stderr.write(`${explainFault(fault).join('\n')}\n`);
    io.exitCode = exitCode(outcomeOf(fault.class), fault.class);
    return;
  }
  const host = await hostOf(runner, io);
  const surroundings = { host, clock: clockFrom(io.env), environment: io.env, runtime: io.version };
  if (door === 'post') return after(surroundings);
  const step = await loadStep(door);
  if (step === undefined) throw new Error(`dist/${door}.js names no step`);
  await runStep(step, surroundings);
}

async function hostOf(runner: Runner, io: HostProcess): Promise<Host> {
  if (runner === 'github') {
    const { github } = await import('../host/github.js');
    // GitHub's own services are no faster for our Clock: by a hurried one they would have half a second to answer.
    return github(io, realClock);
  }
  const { azurePipelines } = await import('../host/azure-pipelines.js');
  return azurePipelines(io);
}

/** Works from saved state alone: inputs are evaluated again at the end of a job and may differ. */
async function after(surroundings: Surroundings): Promise<void> {
  const { host } = surroundings;
  const [step, outcome, rollout] = [host.saved('step'), host.saved('outcome'), host.saved('rollout')];
  if (step === undefined) return host.log.debug('no step began here');
  if (rollout !== undefined) {
    const { afterwork } = await import('./rollout/afterwork/afterwork.js');
    return afterwork(step, rollout, surroundings);
  }
  host.log.info(
    `${step} ended as ${outcome ?? 'interrupted'}; it left nothing to do; the job ended as ${host.jobStatus()}`,
  );
}
