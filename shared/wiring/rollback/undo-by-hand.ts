// The commands that bring another target back by hand, from what was registered of it.
import { backByHand } from '../../steps/canary-shift/by-hand.js';
import { commandLine, type Undo } from '../../steps/rollback/compensation.js';
import { sharesBefore } from '../../steps/rollback/shares-before.js';
import { targetKinds } from '../../traffic/kinds.js';

type Traffic = Extract<Undo, { readonly kind: 'traffic' }>;

/** Empty where it does not say what it is called in full. */
export function undoByHand({ given, before, resource }: Traffic): readonly string[] {
  const kind = targetKinds.find(each => each === given['target']);
  if (kind === undefined || resource === undefined) return [];
  const split = sharesBefore(kind, before, '');
  if (kind === 'feature-flag' && before['kind'] === 'switch')
    return switchByHand(resource, split['on'] === 100);
  const [stable = '', candidate = ''] = Object.entries(split)
    .sort(([, one], [, other]) => other - one)
    .map(([name]) => name);
  const part = given['origin-group'];
  const place = { kind, resource, split, stable, candidate, ...(part !== undefined && { part }) };
  return backByHand({ ...place, isExchanged: false });
}

function switchByHand(resource: string, isOn: boolean): readonly string[] {
  const { origin, pathname, searchParams } = new URL(resource);
  const key = decodeURIComponent(pathname.replace(/^\/kv\//, ''));
  const label = searchParams.get('label') ?? undefined;
  const named = ['--key', key, ...(label === undefined ? [] : ['--label', label])];
  const verb = isOn ? 'enable' : 'disable';
  return [
    commandLine({
      program: 'az',
      arguments: [
        'appconfig',
        'feature',
        verb,
        '--endpoint',
        origin,
        '--auth-mode',
        'login',
        ...named,
        '--yes',
      ],
    }),
  ];
}
