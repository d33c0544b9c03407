// Who drives: one name for this process and for whatever cleans up behind it in the same job, and where people find it.
import { randomBytes } from 'node:crypto';
import { hostname, userInfo } from 'node:os';
import type { Host } from '../../../host/host.js';

type Environment = Readonly<Record<string, string | undefined>>;
export type ThisRun = { readonly driver: string; readonly run: string };

export function thisRun(host: Pick<Host, 'name'>, environment: Environment): ThisRun {
  const of = (name: string) => environment[name] ?? '';
  const own = randomBytes(4).toString('hex');
  switch (host.name) {
    case 'github': {
      const run = `${of('GITHUB_SERVER_URL')}/${of('GITHUB_REPOSITORY')}/actions/runs/${of('GITHUB_RUN_ID')}/attempts/${of('GITHUB_RUN_ATTEMPT')}`;
      return {
        run,
        driver: `github ${of('GITHUB_RUN_ID')}.${of('GITHUB_RUN_ATTEMPT')} ${of('GITHUB_JOB')} ${own}`,
      };
    }
    case 'azure-pipelines': {
      const run = `${of('SYSTEM_COLLECTIONURI')}${of('SYSTEM_TEAMPROJECT')}/_build/results?buildId=${of('BUILD_BUILDID')}`;
      return { run, driver: `azure-pipelines ${of('BUILD_BUILDID')} ${of('SYSTEM_JOBNAME')} ${own}` };
    }
    case 'terminal': {
      const driver = `${userInfo().username}@${hostname()} ${own}`;
      return { run: driver, driver };
    }
    default: {
      const unreachable: never = host.name;
      return unreachable;
    }
  }
}

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** A ULID: ten digits of time, and sixteen of chance. Ids made later sort behind those made earlier. */
export function newPromotion(now: number): string {
  let [time, left] = ['', now];
  for (let digit = 0; digit < 10; digit += 1) {
    time = `${alphabet[left % 32]}${time}`;
    left = Math.floor(left / 32);
  }
  const chance = [...randomBytes(16)].map(byte => alphabet[byte % 32]).join('');
  return `prm_${time}${chance}`;
}
