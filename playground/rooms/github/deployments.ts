// Deployments of the repository and what was said of each, with the traps that GitHub has: it merges and waits for checks
// unless it is told not to, and its own way to end older ones leaves production alone.
import { type Answer, type Ask, type Fields, json } from '../../exchange.js';
import type { State } from '../../state.js';
import { type GithubDeployment, type GithubLive, type GithubStatus, nextId } from './live.js';
import { invalid, notFound, refused } from './refusals.js';

const api = 'https://api.github.com';

const actor = { login: 'github-actions[bot]', id: 41898282, type: 'Bot' };

const deploymentView = (each: GithubDeployment, { repository }: GithubLive): Fields => {
  const url = `${api}/repos/${repository}/deployments/${each.id}`;
  return {
    url,
    id: each.id,
    node_id: `DE_${each.id}`,
    sha: each.sha,
    ref: each.ref,
    task: each.task,
    payload: each.payload,
    original_environment: each.environment,
    environment: each.environment,
    description: each.description || undefined,
    creator: actor,
    created_at: each.at.toISOString(),
    updated_at: (each.statuses[0]?.at ?? each.at).toISOString(),
    statuses_url: `${url}/statuses`,
    repository_url: `${api}/repos/${repository}`,
    transient_environment: each.isTransient,
    production_environment: each.isProduction,
    performed_via_github_app: undefined,
  };
};

const statusView = (each: GithubStatus, of: GithubDeployment, { repository }: GithubLive): Fields => {
  const deployment = `${api}/repos/${repository}/deployments/${of.id}`;
  return {
    url: `${deployment}/statuses/${each.id}`,
    id: each.id,
    node_id: `DES_${each.id}`,
    state: each.state,
    creator: actor,
    description: each.description,
    environment: of.environment,
    target_url: each.logUrl,
    created_at: each.at.toISOString(),
    updated_at: each.at.toISOString(),
    deployment_url: deployment,
    repository_url: `${api}/repos/${repository}`,
    environment_url: each.environmentUrl,
    log_url: each.logUrl,
    performed_via_github_app: undefined,
  };
};

const usualPage = 30;

const pageOf = <T>(all: readonly T[], ask: Ask): readonly T[] => {
  const size = Math.min(100, Number(ask.query.get('per_page') ?? usualPage));
  const from = (Number(ask.query.get('page') ?? 1) - 1) * size;
  return all.slice(from, from + size);
};

export const listDeployments = (ask: Ask, { github }: State): Answer => {
  const asked = (['sha', 'ref', 'task', 'environment'] as const).flatMap(name => {
    const value = ask.query.get(name);
    return value === null || value === 'none' ? [] : [[name, value] as const];
  });
  const found = github.deployments.filter(each => asked.every(([name, value]) => each[name] === value));
  return json(
    200,
    pageOf(found, ask).map(each => deploymentView(each, github)),
  );
};

const deploymentFields = [
  'ref',
  'task',
  'auto_merge',
  'required_contexts',
  'payload',
  'environment',
  'description',
  'transient_environment',
  'production_environment',
];

const strayIn = (body: Fields, known: readonly string[]): string | undefined =>
  Object.keys(body).find(name => !known.includes(name));

/** GitHub takes what it does not know in silence; here a typing mistake has to be seen. */
const problemWith = (body: Fields): Answer | undefined => {
  const { ref, auto_merge: merges = true, required_contexts: contexts, description = '' } = body;
  const stray = strayIn(body, deploymentFields);
  if (stray !== undefined) return invalid('Deployment', stray, 'unknown');
  if (typeof ref !== 'string' || ref === '') return invalid('Deployment', 'ref', 'missing_field');
  if (!/^([0-9a-f]{40}|main)$/.test(ref)) return refused(422, `No ref found for: ${ref}`);
  if (typeof description !== 'string') return invalid('Deployment', 'description', 'invalid');
  if (merges === true) return json(202, { message: 'Auto-merged main into the ref on deployment.' });
  if (Array.isArray(contexts) && contexts.length === 0) return undefined;
  return refused(409, `Conflict: Commit status checks failed for ${ref}.`);
};

export const createDeployment = (body: Fields, { github, clock, told }: State): Answer => {
  const problem = problemWith(body);
  if (problem) return problem;
  const { ref, task = 'deploy', payload = '', environment = 'production', description = '' } = body;
  const created: GithubDeployment = {
    id: nextId(github),
    sha: String(ref),
    ref: String(ref),
    task: String(task),
    environment: String(environment),
    isProduction: (body['production_environment'] ?? environment === 'production') === true,
    isTransient: body['transient_environment'] === true,
    description: String(description),
    payload,
    at: clock.now(),
    statuses: [],
  };
  github.deployments.unshift(created);
  told.note({
    at: clock.now(),
    of: created.environment,
    by: 'GitHub deployment',
    words: `${created.id} is new`,
  });
  return json(201, deploymentView(created, github));
};

const states = ['error', 'failure', 'inactive', 'in_progress', 'queued', 'pending', 'success'];
const statusFields = [
  'state',
  'target_url',
  'log_url',
  'description',
  'environment',
  'environment_url',
  'auto_inactive',
];

const problemWithStatus = (body: Fields): Answer | undefined => {
  const { state, description = '' } = body;
  const stray = strayIn(body, statusFields);
  if (stray !== undefined) return invalid('DeploymentStatus', stray, 'unknown');
  if (!states.includes(String(state))) return invalid('DeploymentStatus', 'state', 'custom');
  if (typeof description !== 'string' || [...description].length > 140) {
    return invalid('DeploymentStatus', 'description', 'custom');
  }
  const url = body['log_url'] ?? body['target_url'] ?? '';
  return url === '' || /^https?:\/\//.test(String(url))
    ? undefined
    : invalid('DeploymentStatus', 'log_url', 'custom');
};

const endOlder = (newest: GithubDeployment, { github, clock }: State): void => {
  for (const each of github.deployments) {
    const isOlder = each.id < newest.id && each.environment === newest.environment;
    if (!isOlder || each.isProduction || each.isTransient || each.statuses[0]?.state !== 'success') continue;
    const [last] = each.statuses;
    each.statuses.unshift({
      ...last,
      id: nextId(github),
      state: 'inactive',
      description: '',
      at: clock.now(),
    });
  }
};

const deploymentBy = (id: string, { github }: State): GithubDeployment | undefined =>
  github.deployments.find(each => String(each.id) === id);

export const listStatuses = (ask: Ask, id: string, state: State): Answer => {
  const found = deploymentBy(id, state);
  if (!found) return notFound();
  return json(
    200,
    pageOf(found.statuses, ask).map(each => statusView(each, found, state.github)),
  );
};

export const addStatus = (body: Fields, id: string, state: State): Answer => {
  const { github, clock, told } = state;
  const found = deploymentBy(id, state);
  if (!found) return notFound();
  const problem = problemWithStatus(body);
  if (problem) return problem;
  const added: GithubStatus = {
    id: nextId(github),
    state: String(body['state']),
    description: String(body['description'] ?? ''),
    logUrl: String(body['log_url'] ?? body['target_url'] ?? ''),
    environmentUrl: String(body['environment_url'] ?? ''),
    at: clock.now(),
  };
  found.statuses.unshift(added);
  if (added.state === 'success' && body['auto_inactive'] !== false) endOlder(found, state);
  const words = `${found.id} is ${added.state}: ${added.description}`;
  told.note({ at: clock.now(), of: found.environment, by: 'GitHub deployment', words });
  return json(201, statusView(added, found, github));
};
