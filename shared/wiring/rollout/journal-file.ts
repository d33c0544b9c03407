// The journal of one rollout on this machine: one line for each decision, written before anything follows from it.
import { appendFileSync, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { asFault } from '../../fault/fault.js';
import { formatDecision, formatHeader } from '../../rollout/journal.js';
import type { Journal } from './session.js';

type Environment = Readonly<Record<string, string | undefined>>;

/** A runner has a folder that lives as long as the job; a person gets one beside the ledger, or in that of the system. */
export function journalPath(
  promotion: string,
  {
    named,
    ledger,
    environment,
  }: {
    readonly named: string | undefined;
    readonly ledger: string;
    readonly environment: Environment;
  },
): string {
  if (named !== undefined) return resolve(named);
  const runner = environment['RUNNER_TEMP'] ?? environment['AGENT_TEMPDIRECTORY'];
  const name = `${promotion}.journal.jsonl`;
  if (runner !== undefined) return join(runner, 'azure-promote', name);
  const folder = ledger.startsWith('file:') ? `${ledger.slice('file:'.length)}-journals` : undefined;
  return join(folder ?? join(tmpdir(), 'azure-promote'), name);
}

/** A disk that is full, or a folder that nobody may write to, stops no rollout: it is told once. */
export function openJournal(path: string, warn: (text: string) => void): Journal {
  let isBroken = false;
  const attempt = (write: () => void) => {
    if (isBroken) return;
    try {
      write();
    } catch (thrown) {
      isBroken = true;
      warn(`the journal is not written: ${asFault(thrown).message}`);
    }
  };
  attempt(() => mkdirSync(dirname(path), { recursive: true }));
  const line = (text: string) => attempt(() => appendFileSync(path, `${text}\n`));
  return {
    path,
    open: header => line(formatHeader(header)),
    write: written => line(formatDecision(written)),
  };
}
