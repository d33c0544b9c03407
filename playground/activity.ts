// The record of who changed what at the control plane, and when: what the activity log is made from.

/** Who asked: an application goes by its object id, as in Azure's own log, a person by name. */
export type Actor = {
  readonly name: string;
  readonly claims: Readonly<Record<string, string>>;
};

export type ActivityStatus = 'Started' | 'Accepted' | 'Succeeded' | 'Failed';

export type ActivityEvent = {
  readonly id: string;
  readonly at: Date;
  readonly actor: Actor;
  readonly action: string;
  /** The full id of what was changed. */
  readonly resource: string;
  readonly group: string;
  readonly type: string;
  readonly status: ActivityStatus;
  /** What HTTP said; absent where nothing was asked over HTTP. */
  readonly httpStatus?: number;
  readonly method?: string;
  readonly description?: string;
  /** The same for all events of one operation. */
  readonly operation: string;
  readonly correlation: string;
};

export type Activity = {
  note(event: ActivityEvent): void;
  events(): readonly ActivityEvent[];
};

/** Far more than a day of a pipeline's work; the oldest go first. */
const kept = 10_000;
const block = 1_000;

export const startActivity = (): Activity => {
  const events: ActivityEvent[] = [];
  return {
    note: event => {
      if (events.length >= kept + block) events.splice(0, block);
      events.push(event);
    },
    events: () => events,
  };
};
