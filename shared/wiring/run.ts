// Runs a step on a host, from raw inputs to its result. The only catch that ends a run.
import { asFault, type Fault } from '../fault/fault.js';
import type { Ending, Host } from '../host/host.js';
import type { Clock } from '../http/clock.js';
import { toMarkdown } from '../report/markdown.js';
import { toText } from '../report/text.js';
import { type Inputs, offeredOn } from '../step/input.js';
import { outcomeOf } from '../step/outcome.js';
import { type RawInputs, readInputs } from '../step/read.js';
import { Secret } from '../step/secret.js';
import type { Sight, Step } from '../step/step.js';
import type { Ports } from '../steps/ports.js';
import { parsersFor } from './parsers.js';

/** Any step, whatever its inputs and ports: what a list of steps holds. */
export type AnyStep = Step<Inputs, string, Ports>;

export type Surroundings = {
  readonly host: Host;
  readonly clock: Clock;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** By which the host loses its patience with a run that it cancels. Default: real time, whatever the clock says. */
  readonly stopwatch?: Clock;
  /** The version of Node that runs this. */
  readonly runtime: string;
};

export async function runStep(step: AnyStep, surroundings: Surroundings): Promise<Ending> {
  const { host } = surroundings;
  host.save('step', step.name);
  const ending = await look(step, surroundings).catch(thrown => endingOf(step, asFault(thrown), host));
  host.save('outcome', ending.outcome);
  await host.finish(ending);
  return ending;
}

async function look(step: AnyStep, surroundings: Surroundings): Promise<Ending> {
  const { host } = surroundings;
  maskSecrets(step, host);
  const raw: RawInputs = {
    host: host.name,
    get: offered(step, host),
    parsers: await parsersFor(step.inputs, host.raw),
  };
  const values = readInputs(step.inputs, step.rules, raw);
  // Everything heavy comes after this line: a typing mistake is answered at once.
  const { makePorts } = await import('./adapters.js');
  const ports = await makePorts(step.needs, { ...surroundings, raw });
  const sight = await step.look(ports, values);
  await show(sight, host);
  const { outcome, headline, code, fault } = sight;
  return {
    step: step.name,
    outcome,
    headline,
    ...(code !== undefined && { code }),
    ...(fault !== undefined && { fault }),
  };
}

/** An input that this host does not offer is absent there, whatever its variable holds. */
function offered(step: AnyStep, host: Host): RawInputs['get'] {
  return name => {
    const input = step.inputs[name];
    return input !== undefined && offeredOn(input, host.name) ? host.raw(name) : undefined;
  };
}

function maskSecrets(step: AnyStep, host: Host): void {
  for (const [name, input] of Object.entries(step.inputs)) {
    const given = input.kind.name === 'secret' ? host.raw(name) : undefined;
    if (given !== undefined && given !== '') host.mask(new Secret(given));
  }
}

async function show(sight: Sight<string>, host: Host): Promise<void> {
  for (const line of toText(sight.document)) host.log.info(line);
  for (const [name, value] of Object.entries(sight.outputs)) host.output(name, value);
  await host.summary(toMarkdown(sight.document));
}

function endingOf(step: AnyStep, fault: Fault, host: Host): Ending {
  if (fault.class === 'ours' && fault.cause instanceof Error)
    host.log.debug(fault.cause.stack ?? fault.cause.message);
  return { step: step.name, outcome: outcomeOf(fault.class), headline: fault.message, fault };
}
