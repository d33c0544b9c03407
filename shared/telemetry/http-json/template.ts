// The address of a question: a template whose placeholders stand behind the host, and are filled in escaped.
import type { Grid } from '../../judge/reading.js';
import type { ArmInTelemetry } from '../telemetry.js';

export type Blanks = { readonly grid: Grid; readonly arm: ArmInTelemetry };

export type Filled =
  | { readonly kind: 'url'; readonly url: URL }
  | { readonly kind: 'lacking'; readonly why: string };

export type Template = {
  readonly host: string;
  readonly placeholders: ReadonlySet<string>;
  /** Whether two arms are asked two different things. */
  readonly tellsArms: boolean;
  readonly fill: (blanks: Blanks) => Filled;
};

export type TemplateReading =
  | { readonly kind: 'template'; readonly template: Template }
  | { readonly kind: 'wrong'; readonly why: string };

const values: Readonly<Record<string, (blanks: Blanks) => string | undefined>> = {
  from: ({ grid }) => new Date(grid.from).toISOString(),
  to: ({ grid }) => new Date(grid.to).toISOString(),
  'from.seconds': ({ grid }) => String(grid.from / 1_000),
  'to.seconds': ({ grid }) => String(grid.to / 1_000),
  'from.milliseconds': ({ grid }) => String(grid.from),
  'to.milliseconds': ({ grid }) => String(grid.to),
  'step.seconds': ({ grid }) => String(grid.stepMilliseconds / 1_000),
  arm: ({ arm }) => arm.arm,
  version: ({ arm }) => arm.version,
  expression: ({ arm }) => arm.expression,
};

const placeholder = /\{([^{}]*)\}/g;
const origin = /^https?:\/\/[^/?#{}\s]+(?=[/?])/i;

export function readTemplate(text: string): TemplateReading {
  const problem = problemOf(text);
  if (problem !== undefined) return { kind: 'wrong', why: problem };
  const placeholders = new Set([...text.matchAll(placeholder)].map(([, name = '']) => name));
  return {
    kind: 'template',
    template: {
      host: new URL(text.replace(placeholder, 'x')).host,
      placeholders,
      tellsArms: ['arm', 'version', 'expression'].some(name => placeholders.has(name)),
      fill: blanks => fill(text, placeholders, blanks),
    },
  };
}

function fill(text: string, placeholders: ReadonlySet<string>, blanks: Blanks): Filled {
  for (const name of placeholders) {
    const value = values[name]?.(blanks);
    if (value === undefined || value === '') return { kind: 'lacking', why: `this arm has no ${name}` };
    // Escaping leaves dots alone, and two of them would lead to another place.
    if (/^\.+$/.test(value)) return { kind: 'lacking', why: `the ${name} of this arm is no name` };
  }
  const filled = text.replace(placeholder, (_, name: string) =>
    encodeURIComponent(values[name]?.(blanks) ?? ''),
  );
  return { kind: 'url', url: new URL(filled) };
}

function problemOf(text: string): string | undefined {
  if (!origin.test(text))
    return 'it does not begin with https://, a host and a path, with no placeholder before the path';
  const unknown = [...text.matchAll(placeholder)]
    .map(([, name = '']) => name)
    .find(name => !(name in values));
  if (unknown !== undefined) {
    return `{${unknown}} is no placeholder; there are ${Object.keys(values)
      .map(name => `{${name}}`)
      .join(', ')}`;
  }
  const plain = text.replace(placeholder, 'x');
  if (/[{}]/.test(plain)) return 'a brace has no partner';
  if (!URL.canParse(plain)) return 'it is no address';
  const { protocol, hostname, username, password, hash } = new URL(plain);
  if (username !== '' || password !== '') return 'it holds a user or a password: send a header instead';
  if (hash !== '') return 'it holds a fragment, which is never sent';
  const isOwn = hostname === 'localhost' || hostname === '[::1]' || /^127(\.\d{1,3}){3}$/.test(hostname);
  return protocol === 'https:' || isOwn
    ? undefined
    : 'it has no https://, which only this machine may be asked without';
}
