// One run of a step on a host, in one form for all three: what a journey asks for, and what came of it.
import type { HostName } from '../../../shared/step/names.js';
import type { ServiceConnection } from '../../support/azure-pipelines/service-connection.js';
import type { SentSignal } from '../../support/process/timetable.js';
import type { RuntimeName } from '../../support/runtimes.js';

export type RunRequest = {
  /** `status` where absent. */
  readonly step?: string;
  /** What a playground says to export: where Azure is, and who signs in there. */
  readonly azure: Readonly<Record<string, string>>;
  readonly runtime: RuntimeName;
  /** By canonical name. The sign-in need not be among them. */
  readonly inputs: Readonly<Record<string, string>>;
  /** The working folder of the step. */
  readonly folder: string;
  /** Where dist/, actions/ and tasks/ lie; this repository where absent. */
  readonly repository?: string;
  /** What else the machine has in its environment. */
  readonly machine?: Readonly<Record<string, string>>;
  /** Who signs in; the application in `azure` where absent. */
  readonly as?: { readonly clientId: string; readonly secret: string };
  readonly debug?: boolean;
  readonly cancelOn?: AbortSignal;
  /** The host's waits between its signals are multiplied by it; 1 where absent. */
  readonly timeScale?: number;
  /** The machine dies: what runs is killed at once, and nothing runs after it. */
  readonly dieOn?: AbortSignal;
  readonly onlyOn?: OnlyOn;
};

/** What one host alone can be asked for. */
export type OnlyOn = {
  readonly github?: {
    /** The `permissions` of the workflow, as YAML. */
    readonly permissions?: string;
    readonly secrets?: Readonly<Record<string, string>>;
    /** Single values of the `github` context, such as `server_url`. */
    readonly context?: Readonly<Record<string, string>>;
  };
  readonly pipelines?: {
    readonly connections?: readonly ServiceConnection[];
    readonly accessToken?: string;
    readonly agentVersion?: string;
    /** A folder that outlives the run, for whoever looks at what was left there. */
    readonly workFolder?: string;
    /** In place of predefined ones. */
    readonly variables?: Readonly<Record<string, string>>;
  };
  readonly terminal?: {
    /** Words behind those that the inputs make. */
    readonly words?: readonly string[];
    /** In place of the variables of a sign-in by secret. */
    readonly environment?: Readonly<Record<string, string>>;
  };
};

export type HostRun = {
  readonly conclusion: 'success' | 'failure' | 'cancelled';
  readonly exitCode: number | undefined;
  /** By canonical name. */
  readonly outputs: Readonly<Record<string, string>>;
  /** As its reader sees it. */
  readonly log: string;
  readonly errors: readonly { readonly code: string; readonly text: string }[];
  readonly summary: string;
  /** What the step keeps for its own end of the job. */
  readonly state: Readonly<Record<string, string>>;
  readonly signals: readonly SentSignal[];
  /** What the step did at the end of the job, where the host has one. */
  readonly post?: { readonly log: string; readonly isGreen: boolean };
  /** What the process itself printed, where the host does not hide it from the test. */
  readonly printed: string;
};

export type JourneyHost = {
  readonly name: HostName;
  readonly run: (request: RunRequest) => Promise<HostRun>;
};

/** Who signs in, as the inputs of a step name it. */
export function signInOf({ azure, as }: RunRequest) {
  return {
    client: as?.clientId ?? azure['AZURE_PROMOTE_CLIENT_ID'] ?? '',
    secret: as?.secret ?? azure['AZURE_PROMOTE_CLIENT_SECRET'] ?? '',
    tenant: azure['AZURE_PROMOTE_TENANT_ID'] ?? '',
    subscription: azure['AZURE_PROMOTE_SUBSCRIPTION_ID'] ?? '',
  };
}

const placeNames = ['AZURE_PROMOTE_PLAYGROUND', 'AZURE_PROMOTE_PLAYGROUND_DNS', 'AZURE_PROMOTE_SPEED'];

/** Where Azure is, and how fast its time runs: what a machine has in its environment whoever signs in there. */
export function placeVariables(azure: RunRequest['azure']): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(azure).filter(([name]) => placeNames.includes(name)));
}
