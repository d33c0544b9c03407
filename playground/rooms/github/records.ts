// Where the artifacts of an organisation run: one record for each name in an environment, the newest digest in it.
import { type Answer, type Fields, json } from '../../exchange.js';
import type { State } from '../../state.js';
import { invalid } from './refusals.js';

type Shape = { readonly most: number; readonly pattern?: RegExp };

const texts: Readonly<Record<string, Shape>> = {
  name: { most: 256 },
  digest: { most: 71, pattern: /^sha256:[a-f0-9]{64}$/ },
  version: { most: 100 },
  status: { most: 20, pattern: /^(deployed|decommissioned)$/ },
  logical_environment: { most: 128 },
  physical_environment: { most: 128 },
  cluster: { most: 128 },
  deployment_name: { most: 256 },
  github_repository: { most: 100, pattern: /^[A-Za-z0-9.\-_]+$/ },
};

const required = ['name', 'digest', 'status', 'logical_environment', 'deployment_name'];
const others = ['tags', 'runtime_risks', 'return_records'];

const problemIn = (body: Fields): string | undefined => {
  const missing = required.find(name => body[name] === undefined);
  if (missing !== undefined) return missing;
  return Object.entries(body).find(([name, value]) => {
    const shape = texts[name];
    if (shape === undefined) return !others.includes(name);
    const fits = typeof value === 'string' && value !== '' && value.length <= shape.most;
    return !(fits && (shape.pattern?.test(value) ?? true));
  })?.[0];
};

export const keepRecord = (body: Fields, organisation: string, { github, clock, told }: State): Answer => {
  const problem = problemIn(body);
  if (problem !== undefined) return invalid('DeploymentRecord', problem, 'invalid');
  const { return_records: returns = true, ...given } = body;
  const record = { ...given, organisation };
  const place = ['logical_environment', 'physical_environment', 'cluster', 'deployment_name'];
  github.records.set([organisation, ...place.map(name => String(given[name] ?? ''))].join('\n'), record);
  const of = String(given['logical_environment']);
  const words = `${given['deployment_name']} runs ${String(given['digest']).slice(0, 19)}`;
  told.note({ at: clock.now(), of, by: 'deployment record', words });
  return json(200, { total_count: 1, ...(returns === true && { deployment_records: [given] }) });
};
