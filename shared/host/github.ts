// GitHub Actions: inputs in variables, outputs and state in files, everything else in commands on the log.
import { appendFileSync } from 'node:fs';
import type { Clock } from '../http/clock.js';
import { watchCancellation } from './cancellation.js';
import { githubCommands, githubInputVariable, githubRecord } from './codec/github-codec.js';
import { endingOutputs, hasFailed, tellEnding } from './ending.js';
import type { Ending, Host } from './host.js';
import { type HostProcess, outliveReaders, printed, takeVariables } from './host-process.js';
import { jobStatusOf } from './job-status.js';
import { githubIdToken } from './official/id-token.js';
import { startSpeech } from './pipeline-log.js';
import { appendSummary } from './summary.js';

export function github(io: HostProcess, clock: Clock): Host {
  outliveReaders(io);
  const cancelled = watchCancellation(io, 'ignore');
  const inputs = takeVariables(io.env, ['INPUT_']);
  const state = new Map<string, string>();
  const { log, mask, redact } = startSpeech(io, 'github', githubCommands);

  const record = (file: string, name: string, value: string): void => {
    const path = io.env[file] ?? '';
    if (path === '') {
      log.warning(`${name} is not written: ${file} names no file`);
      return;
    }
    try {
      appendFileSync(path, githubRecord(name, redact(value)), 'utf8');
    } catch (thrown) {
      // The disk is full, or the file is gone. What became of the traffic is told all the same, by colour, log and page.
      log.warning(`${name} is not written: ${thrown instanceof Error ? thrown.message : String(thrown)}`);
    }
  };
  const output = (name: string, value: string): void => record('GITHUB_OUTPUT', name, value);

  return {
    name: 'github',
    // The runner sets an empty variable for an input that nobody gave.
    raw: name => inputs.get(githubInputVariable(name)) || undefined,
    log,
    mask,
    redact,
    output,
    publish: (name, value) => record('GITHUB_ENV', name, value),
    summary: markdown => summarize(io, redact(markdown), log.warning),
    save: (name, value) => {
      state.set(name, value);
      record('GITHUB_STATE', name, value);
    },
    saved: name => state.get(name) ?? (io.env[`STATE_${name}`] || undefined),
    // The runner tells it to nobody: an input with this default is evaluated again when the job ends.
    jobStatus: () => jobStatusOf(inputs.get(githubInputVariable('job-status'))),
    idToken: audience =>
      githubIdToken({ environment: io.env, clock, cancelled, trace: log.debug, mask }, audience),
    connection: () => undefined,
    cancelled,
    finish: async (ending: Ending) => {
      if (hasFailed(ending)) io.exitCode = 1;
      for (const [name, value] of endingOutputs(ending)) output(name, value);
      tellEnding(ending, log);
      await printed(io);
    },
  };
}

async function summarize(io: HostProcess, markdown: string, warn: (text: string) => void): Promise<void> {
  const path = io.env['GITHUB_STEP_SUMMARY'] ?? '';
  // GitHub Enterprise Server can switch summaries off.
  if (path === '') return;
  try {
    await appendSummary(path, markdown);
  } catch (thrown) {
    // The file cannot be reached or the disk is full. A page less is no reason to fail a promotion.
    warn(`the summary is not written: ${thrown instanceof Error ? thrown.message : String(thrown)}`);
  }
}
