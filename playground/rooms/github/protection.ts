// Environments with what protects them, and who let a run pass.
import { type Answer, type Fields, json } from '../../exchange.js';
import type { State } from '../../state.js';
import type { GithubEnvironment, GithubLive, ProtectionRule } from './live.js';
import { notFound } from './refusals.js';

const ruleView = (rule: ProtectionRule, at: number): Fields => {
  const named = { id: 3_700 + at, node_id: `GA_${at}`, type: rule.type };
  if (rule.type !== 'required_reviewers') return { ...named, ...rule };
  const reviewers = rule.reviewers.map(login => ({ type: 'User', reviewer: { login, type: 'User' } }));
  return { ...named, prevent_self_review: rule.prevent_self_review, reviewers };
};

const environmentView = ({ name, rules }: GithubEnvironment, { repository }: GithubLive): Fields => {
  const isBranched = rules.some(({ type }) => type === 'branch_policy');
  return {
    id: 161_000 + name.length,
    node_id: `EN_${name}`,
    name,
    url: `https://api.github.com/repos/${repository}/environments/${encodeURIComponent(name)}`,
    html_url: `https://github.com/${repository}/deployments/activity_log?environments_filter=${encodeURIComponent(name)}`,
    protection_rules: rules.map(ruleView),
    deployment_branch_policy: isBranched
      ? { protected_branches: true, custom_branch_policies: false }
      : undefined,
  };
};

export const listEnvironments = ({ github }: State): Answer =>
  json(200, {
    total_count: github.environments.length,
    environments: github.environments.map(each => environmentView(each, github)),
  });

export const showEnvironment = (name: string, { github }: State): Answer => {
  const found = github.environments.find(each => each.name.toLowerCase() === name.toLowerCase());
  return found ? json(200, environmentView(found, github)) : notFound();
};

export const listApprovals = (run: string, { github }: State): Answer =>
  json(
    200,
    github.approvals
      .filter(each => each.run === run)
      .map(({ state, user, environment, comment = '' }) => ({
        state,
        comment,
        environments: [{ id: 161_000 + environment.length, name: environment }],
        user: { login: user, type: 'User' },
      })),
  );
