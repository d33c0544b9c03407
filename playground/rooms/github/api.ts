// GitHub's REST API, as far as promotions need it: who asks, what the token may do, and the address.
import { type Answer, type Ask, type Fields, isFields, json, parseJson } from '../../exchange.js';
import type { State } from '../../state.js';
import { bearerOf } from '../../token.js';
import { attestationsPage } from '../attestations/attestations.js';
import { addStatus, createDeployment, listDeployments, listStatuses } from './deployments.js';
import { listApprovals, listEnvironments, showEnvironment } from './protection.js';
import { keepRecord } from './records.js';
import { badCredentials, notAccessible, notFound, refused } from './refusals.js';

type Call = {
  readonly ask: Ask;
  readonly state: State;
  readonly body: Fields;
  /** What stood for `{}` in the address, decoded. */
  readonly names: readonly string[];
};

type Route = {
  readonly method: 'GET' | 'POST';
  readonly address: RegExp;
  readonly needs: readonly [permission: string, level: 'read' | 'write'];
  readonly serve: (call: Call) => Answer;
};

const routes: readonly Route[] = [
  {
    method: 'GET',
    address: /^deployments$/,
    needs: ['deployments', 'read'],
    serve: ({ ask, state }) => listDeployments(ask, state),
  },
  {
    method: 'POST',
    address: /^deployments$/,
    needs: ['deployments', 'write'],
    serve: ({ body, state }) => createDeployment(body, state),
  },
  {
    method: 'GET',
    address: /^deployments\/(\d+)\/statuses$/,
    needs: ['deployments', 'read'],
    serve: ({ ask, names, state }) => listStatuses(ask, names[0] ?? '', state),
  },
  {
    method: 'POST',
    address: /^deployments\/(\d+)\/statuses$/,
    needs: ['deployments', 'write'],
    serve: ({ body, names, state }) => addStatus(body, names[0] ?? '', state),
  },
  {
    method: 'GET',
    address: /^environments$/,
    needs: ['actions', 'read'],
    serve: ({ state }) => listEnvironments(state),
  },
  {
    method: 'GET',
    address: /^environments\/([^/]+)$/,
    needs: ['actions', 'read'],
    serve: ({ names, state }) => showEnvironment(names[0] ?? '', state),
  },
  {
    method: 'GET',
    address: /^actions\/runs\/(\d+)\/approvals$/,
    needs: ['actions', 'read'],
    serve: ({ names, state }) => listApprovals(names[0] ?? '', state),
  },
  {
    method: 'GET',
    address: /^attestations\/sha256:[0-9a-f]{64}$/,
    needs: ['attestations', 'read'],
    serve: ({ ask, state }) => attestations(ask, state),
  },
];

const ofOrganisation: readonly Route[] = [
  {
    method: 'POST',
    address: /^([^/]+)\/artifacts\/metadata\/deployment-record$/,
    needs: ['artifact-metadata', 'write'],
    serve: ({ body, names, state }) => keepRecord(body, names[0] ?? '', state),
  },
  {
    method: 'GET',
    address: /^[^/]+\/attestations\/sha256:[0-9a-f]{64}$/,
    needs: ['attestations', 'read'],
    serve: ({ ask, state }) => attestations(ask, state),
  },
];

const attestations = (ask: Ask, { github }: State): Answer => {
  const page = attestationsPage(new URL(ask.target, 'https://api.github.com'), github.attestations, {});
  if (page === undefined) return notFound();
  const entries = page.entries.map(({ bundle, initiator = 'user' }) => ({
    repository_id: 1001,
    bundle,
    initiator,
  }));
  return json(200, { attestations: entries }, page.next === undefined ? {} : { link: page.next });
};

type Below = { readonly table: readonly Route[]; readonly rest: string };

/** Only one repository and its owner are played; a stranger's do not exist for this token. */
const below = (path: string, { github }: State): Below | undefined => {
  const [owner = ''] = github.repository.split('/');
  const lower = path.toLowerCase();
  const repository = `/repos/${github.repository.toLowerCase()}/`;
  if (lower.startsWith(repository)) return { table: routes, rest: path.slice(repository.length) };
  const organisation = `/orgs/${owner.toLowerCase()}/`;
  return lower.startsWith(organisation)
    ? { table: ofOrganisation, rest: path.slice('/orgs/'.length) }
    : undefined;
};

const mayDo = ({ github }: State, [permission, level]: Route['needs']): boolean => {
  const granted = github.permissions[permission];
  return granted === 'write' || granted === level;
};

const bodyOf = (ask: Ask): Fields | undefined => {
  if (ask.method === 'GET') return {};
  const parsed = parseJson(ask.body);
  return parsed.kind === 'parsed' && isFields(parsed.value) ? parsed.value : undefined;
};

export const githubApi = (ask: Ask, state: State): Answer => {
  if (bearerOf(ask.headers['authorization']) !== state.github.token) return badCredentials();
  if (!ask.headers['user-agent']) return refused(403, 'Request forbidden by administrative rules.');
  const place = below(ask.path, state);
  const route = place?.table.find(each => each.method === ask.method && each.address.test(place.rest));
  if (!place || !route) return notFound();
  if (!mayDo(state, route.needs)) return notAccessible(route.needs.join('='));
  const body = bodyOf(ask);
  if (!body) return refused(400, 'Problems parsing JSON');
  const names = (place.rest.match(route.address) ?? []).slice(1).map(decodeURIComponent);
  return route.serve({ ask, state, body, names });
};
