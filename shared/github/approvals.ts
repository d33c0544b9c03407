// Who let a run pass where the protection of an environment asked for it.
import { askGithub, type Github, isFields, listIn, nameIn } from './github.js';

export type Approval = {
  readonly state: string;
  readonly user: string;
  readonly environments: readonly string[];
};

export async function approvalsOf(
  github: Github,
  repository: string,
  run: string,
): Promise<readonly Approval[]> {
  const { json } = await askGithub(github, {
    method: 'GET',
    path: `repos/${nameIn(repository)}/actions/runs/${encodeURIComponent(run)}/approvals`,
    permission: 'actions: read',
  });
  return listIn(json, 'approvals').map(({ state, user, environments }) => ({
    state: textOf(state),
    user: isFields(user) ? textOf(user['login']) : '',
    environments: Array.isArray(environments)
      ? environments.map(each => (isFields(each) ? textOf(each['name']) : ''))
      : [],
  }));
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
