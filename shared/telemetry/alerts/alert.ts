// An alert that fires just now, whoever has raised it.
import type { Answered } from '../telemetry.js';

export type Alert = { readonly name: string; readonly severity?: string; readonly since?: string };

export type AlertSource = {
  readonly name: string;
  /** Empty where none is; that nobody could be asked is never told as none. */
  readonly firing: () => Promise<Answered<readonly Alert[]>>;
};
