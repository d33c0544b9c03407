// `azure-promote policy show | test | schema`: what a policy says, whether it decides as it should, and how editors read it.
import { parseArgs } from 'node:util';
import { asFault, Fault } from '../../fault/fault.js';
import { harmlessLine } from '../../host/codec/untrusted.js';
import type { HostProcess } from '../../host/host-process.js';
import { effectiveOf } from '../../policy/effective.js';
import { policySchema } from '../../policy/json-schema.js';
import type { Environment, Policy, Service } from '../../policy/policy.js';
import { vocabulary } from '../../steps/promote/vocabulary.js';
import { clockFrom } from '../../wiring/clock.js';
import { policyFrom } from './policy-file.js';
import { testPolicies } from './testing.js';

const help = `azure-promote policy show [--file FILE] [--service NAME] [--environment NAME] [--json]
  Prints the policy as it takes effect: every value, and where it was said.
azure-promote policy test FILE...
  Decides the cases of each file by its policy, and says where that is not what was expected.
azure-promote policy schema
  Prints the JSON Schema of a policy, for editors.

  --file FILE           The policy. Default: promotion.yml
  --service NAME        One of several services.
  --environment NAME    Only this environment.
  --json                Print JSON.
`;

export async function policy(words: readonly string[], io: HostProcess): Promise<void> {
  const [name, ...rest] = words;
  if (name === undefined || words.some(word => word === '--help' || word === '-h')) {
    io.stdout.write(help);
    return;
  }
  switch (name) {
    case 'show':
      return show(rest, io);
    case 'test':
      return testPolicies(rest, io);
    case 'schema':
      io.stdout.write(`${JSON.stringify(policySchema(vocabulary), undefined, 2)}\n`);
      return;
    default:
      throw new Fault(
        'INPUT_INVALID',
        `expected policy show, policy test or policy schema, got ${JSON.stringify(name.slice(0, 60))}`,
      );
  }
}

const options = {
  file: { type: 'string', default: 'promotion.yml' },
  service: { type: 'string' },
  environment: { type: 'string' },
  json: { type: 'boolean', default: false },
} as const;

async function show(words: readonly string[], io: HostProcess): Promise<void> {
  const { file, service: wanted, environment: only, json } = flagsIn(words);
  const read = await policyFrom(file, clockFrom(io.env).now());
  const service = serviceIn(read, wanted);
  const shown = environmentsIn(service, only).map(environment => ({
    environment: environment.name,
    settings: effectiveOf(service, environment, vocabulary),
  }));
  if (json) {
    io.stdout.write(`${JSON.stringify({ service: service.name, environments: shown }, undefined, 2)}\n`);
    return;
  }
  for (const { environment, settings } of shown) {
    io.stdout.write(`${service.name} in ${environment}\n`);
    const [names, values] = [
      widthOf(settings.map(each => each.name)),
      widthOf(settings.map(each => each.value)),
    ];
    for (const { name, value, from } of settings) {
      const line = `  ${name.padEnd(names)}  ${value.padEnd(values)}  ${from}`;
      io.stdout.write(`${harmlessLine(line.trimEnd(), 'terminal')}\n`);
    }
  }
}

function flagsIn(words: readonly string[]) {
  try {
    return parseArgs({ args: [...words], options, strict: true }).values;
  } catch (thrown) {
    // It throws for a flag that it does not know, with the name of it.
    throw new Fault('INPUT_INVALID', asFault(thrown).message, {
      hint: 'run azure-promote policy --help for its flags',
    });
  }
}

function widthOf(texts: readonly string[]): number {
  return Math.min(60, Math.max(0, ...texts.map(({ length }) => length)));
}

function serviceIn({ services }: Policy, wanted: string | undefined): Service {
  const found =
    wanted === undefined && services.length === 1
      ? services[0]
      : services.find(({ name }) => name === wanted);
  if (found !== undefined) return found;
  const known = services.map(({ name }) => name).join(', ');
  throw new Fault('INPUT_INVALID', 'the policy has several services: say which', {
    facts: { service: `expected one of ${known}, got ${wanted ?? 'nothing'}` },
  });
}

function environmentsIn({ environments }: Service, only: string | undefined): readonly Environment[] {
  if (only === undefined) return environments;
  const found = environments.filter(({ name }) => name === only);
  if (found.length > 0) return found;
  const known = environments.map(({ name }) => name).join(', ');
  throw new Fault('INPUT_INVALID', `there is no environment ${only}`, {
    facts: { environment: `expected one of ${known}, got ${only}` },
  });
}
