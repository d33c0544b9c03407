// Functions that are set off by queues, timers and the like run in the candidate as soon as it is up: no share of
// traffic holds them back. They have to be disabled there, by a setting that does not travel with the swap.
import type { FunctionFacts } from '../../../azure/app-service-changes.js';
import type { SeenArm } from '../live/arm.js';
import type { Reading } from '../live/reading.js';
import { sameName } from '../live/rules.js';
import type { Ground } from '../means.js';
import type { Pair, Reason } from './reasons.js';

export async function triggerReasons(
  ground: Ground,
  { kind }: Reading,
  pair: Pair,
): Promise<readonly Reason[]> {
  if (!/functionapp/i.test(kind) || ground.options.nonHttp === 'accept') return [];
  const { candidate } = pair;
  const found = await ground.changes.functions({ ...ground.at, slot: candidate.arm.name });
  const others = found.filter(({ triggers }) => triggers.some(type => !/^httpTrigger$/i.test(type)));
  const running = others.filter(each => !isDisabled(each, candidate));
  const leaving = others.filter(each => travels(each, pair));
  return [
    ...(running.length === 0 ? [] : [runningReason(running, candidate.arm.name)]),
    ...(leaving.length === 0 ? [] : [travellingReason(leaving, candidate.arm.name)]),
  ];
}

function runningReason(functions: readonly FunctionFacts[], slot: string): Reason {
  const names = functions.map(({ name, triggers }) => `${name} (${triggers.join(', ')})`).join(', ');
  return {
    about: 'non-http',
    why: `${names} in ${slot} runs beside production, whatever share of the traffic ${slot} has`,
    fix: `disable it there with the slot setting AzureWebJobs.NAME.Disabled=true, or say non-http: accept`,
  };
}

function travellingReason(functions: readonly FunctionFacts[], slot: string): Reason {
  const names = functions.map(({ name }) => name).join(', ');
  return {
    about: 'disabled-functions',
    why: `${names} is disabled in ${slot} by something that travels with a swap: it would be disabled in production afterwards`,
    fix: 'make AzureWebJobs.NAME.Disabled a slot setting',
  };
}

function settingOf(name: string, { settings = {} }: Pick<SeenArm, 'settings'>): string | undefined {
  const wanted = `AzureWebJobs.${name}.Disabled`;
  return Object.entries(settings).find(([key]) => sameName(key, wanted))?.[1];
}

function isOn(setting: string | undefined): boolean {
  return /^(1|true)$/i.test(setting ?? '');
}

function isDisabled(each: FunctionFacts, candidate: SeenArm): boolean {
  return each.isDisabled || isOn(settingOf(each.name, candidate));
}

/** Disabled here and not in production, and no slot setting keeps it so. */
function travels(each: FunctionFacts, { stable, candidate, sticky }: Pair): boolean {
  if (!isDisabled(each, candidate) || isOn(settingOf(each.name, stable))) return false;
  const sticks = (sticky.appSettingNames ?? []).some(name =>
    sameName(name, `AzureWebJobs.${each.name}.Disabled`),
  );
  return !(sticks && isOn(settingOf(each.name, candidate)));
}
