// Follows an operation that Azure goes on with after its first answer: by our Clock, within a deadline, and from
// a state in plain JSON, so that another process can go on where this one ended.
import { Fault } from '../fault/fault.js';
import type { Clock } from '../http/clock.js';
import type { Answer } from '../http/transport.js';
import type { Arm } from './arm.js';
import { sendToArm } from './arm-request.js';

/** Where it is asked after. Keep it as JSON: it holds no secret. */
export type Operation = {
  readonly kind: 'azure-async-operation' | 'location';
  readonly url: string;
  /** Milliseconds since 1970. */
  readonly startedAt: number;
};

export type Look =
  | { readonly kind: 'running'; readonly waitMilliseconds: number }
  | { readonly kind: 'succeeded' }
  /** It ended, and the change was not made. */
  | { readonly kind: 'failed'; readonly code: string; readonly words: string }
  /** Nobody knows it any more: what became of it has to be seen elsewhere. */
  | { readonly kind: 'forgotten' };

const usualWaitMilliseconds = 10_000;
const shortestWaitMilliseconds = 1_000;
const longestWaitMilliseconds = 60_000;

/** What a first answer says of the operation; undefined when it was over with it. */
export function operationOf(
  answer: Pick<Answer, 'status' | 'header'>,
  startedAt: number,
): Operation | undefined {
  if (answer.status !== 201 && answer.status !== 202) return undefined;
  const monitor = answer.header('azure-asyncoperation') ?? answer.header('operation-location');
  if (monitor !== undefined) return { kind: 'azure-async-operation', url: monitor, startedAt };
  const location = answer.header('location');
  return location === undefined ? undefined : { kind: 'location', url: location, startedAt };
}

/** One look. A refusal of the poll itself is thrown; the end of the operation, good or bad, is told. */
export async function lookAt(arm: Arm, operation: Operation, resource: string): Promise<Look> {
  try {
    const answer = await sendToArm(arm, { method: 'GET', url: operation.url, resource, expect: 'text' });
    return operation.kind === 'location' ? byStatus(answer) : byBody(answer);
  } catch (thrown) {
    return endTold(thrown, operation);
  }
}

export type Following = {
  readonly clock: Clock;
  readonly signal?: AbortSignal;
  readonly deadlineMilliseconds: number;
  readonly resource: string;
};

export type Followed = Exclude<Look, { readonly kind: 'running' }> | { readonly kind: 'timed-out' };

/** Looks until it is over, or until the deadline, which counts from the start of the operation. */
export async function follow(arm: Arm, operation: Operation, following: Following): Promise<Followed> {
  const { clock, signal, deadlineMilliseconds, resource } = following;
  const endsAt = operation.startedAt + deadlineMilliseconds;
  for (;;) {
    const look = await lookPatiently(arm, operation, resource);
    if (look.kind !== 'running') return look;
    const left = endsAt - clock.now();
    if (left <= 0) return { kind: 'timed-out' };
    await clock.sleep(Math.min(look.waitMilliseconds, left), signal);
  }
}

/** The operation goes on while the control plane is away for a while. */
async function lookPatiently(arm: Arm, operation: Operation, resource: string): Promise<Look> {
  try {
    return await lookAt(arm, operation, resource);
  } catch (thrown) {
    // No answer, or none that can be read: that says nothing of the operation.
    if (!(thrown instanceof Fault) || !['HTTP_GAVE_UP', 'HTTP_UNREADABLE'].includes(thrown.code))
      throw thrown;
    return { kind: 'running', waitMilliseconds: usualWaitMilliseconds };
  }
}

function byStatus(answer: Answer): Look {
  return answer.status === 202 ? running(answer) : { kind: 'succeeded' };
}

function byBody(answer: Answer): Look {
  const body = parsed(answer.text);
  const status = typeof body['status'] === 'string' ? body['status'].toLowerCase() : '';
  if (status === 'succeeded') return { kind: 'succeeded' };
  if (status === 'failed' || status === 'canceled' || status === 'cancelled') {
    const { code, message } = fieldsOf(body['error']);
    return { kind: 'failed', code: textOf(code) || status, words: textOf(message) };
  }
  return status === '' && answer.status === 204 ? { kind: 'succeeded' } : running(answer);
}

function running({ header }: Answer): Look {
  // The transport has capped what was asked already; it is bounded here for whoever answers nothing or zero.
  const asked = Number(header('retry-after') ?? Number.NaN) * 1_000;
  const wait = Number.isFinite(asked) && asked > 0 ? asked : usualWaitMilliseconds;
  return {
    kind: 'running',
    waitMilliseconds: Math.min(longestWaitMilliseconds, Math.max(shortestWaitMilliseconds, wait)),
  };
}

/**
 * By its place an operation fails by the status of its poll, with a code of the service. A page without one comes from
 * in between and says nothing of the operation; so does a refusal of the one who asks.
 */
function endTold(thrown: unknown, { kind }: Operation): Look {
  if (!(thrown instanceof Fault)) throw thrown;
  const { status, 'service-code': code } = thrown.facts;
  if (thrown.code === 'TARGET_NOT_FOUND' || status === 404 || status === 410) return { kind: 'forgotten' };
  if (kind !== 'location' || thrown.code !== 'HTTP_REFUSED' || code === undefined || status === 401)
    throw thrown;
  return { kind: 'failed', code: String(code), words: thrown.message };
}

type Fields = Readonly<Record<string, unknown>>;

function parsed(text: string): Fields {
  try {
    return fieldsOf(JSON.parse(text));
  } catch {
    // Not JSON: an answer without a status, which is none. The operation counts as running until the deadline.
    return {};
  }
}

function fieldsOf(value: unknown): Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
