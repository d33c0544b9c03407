// Whoever takes messages: a server of one's own, Slack, and a workflow of Teams. Each is as strict as its original.
import { type Answer, type Ask, type Fields, isFields, json, parseJson, text } from '../../exchange.js';
import type { State } from '../../state.js';

const slackHost = 'hooks.slack.com';
/** Workflows of Teams got other addresses since; the older ones still end like this. */
const teamsHosts = ['.logic.azure.com', '.environment.api.powerplatform.com'];
/** What stands for a server of one's own. */
const ownHosts = '.hooks.example';

type Kind = 'slack' | 'teams' | 'own';

export const receiverOf = (host: string): Kind | undefined => {
  if (host === slackHost) return 'slack';
  if (teamsHosts.some(each => host.endsWith(each))) return 'teams';
  return host.endsWith(ownHosts) ? 'own' : undefined;
};

const note = ({ told, clock }: State, of: string, by: string, words: string): void =>
  told.note({ at: clock.now(), of, by, words });

const slack = (body: Fields, state: State): Answer => {
  const { text: words, blocks } = body;
  if (typeof words !== 'string' && !Array.isArray(blocks)) return text(400, 'no_text');
  if (typeof words === 'string' && words.length > 40_000) return text(400, 'msg_too_long');
  note(state, environmentIn(String(words)), 'Slack', String(words).split('\n')[0] ?? '');
  return text(200, 'ok');
};

const cardType = 'application/vnd.microsoft.card.adaptive';

const textsIn = (value: unknown): readonly string[] => {
  if (Array.isArray(value)) return value.flatMap(textsIn);
  if (!isFields(value)) return [];
  const own = typeof value['text'] === 'string' ? [value['text']] : [];
  return [...own, ...['body', 'items', 'inlines', 'columns'].flatMap(name => textsIn(value[name]))];
};

/** The largest message that Teams takes. */
const largestCard = 28 * 1024;

const teams = (body: Fields, raw: string, state: State): Answer => {
  const [first] = Array.isArray(body['attachments']) ? body['attachments'] : [];
  const card = isFields(first) && first['contentType'] === cardType ? first['content'] : undefined;
  if (body['type'] !== 'message' || !isFields(card) || card['type'] !== 'AdaptiveCard') {
    return json(400, { error: { code: 'InvalidRequestContent', message: 'The card cannot be read.' } });
  }
  if (Buffer.byteLength(raw) > largestCard) {
    return json(413, { error: { code: 'RequestEntityTooLarge', message: 'Too large.' } });
  }
  const [title = ''] = textsIn(card);
  note(state, environmentIn(title), 'Teams', title);
  return { status: 202, headers: {}, body: '' };
};

const own = (body: Fields, state: State): Answer => {
  const { environment, phase, headline } = body;
  note(state, String(environment ?? ''), 'webhook', `${phase ?? ''}: ${headline ?? ''}`);
  return json(200, { received: true });
};

/** Titles say `payments in production: passed`. */
const environmentIn = (title: string): string => / in (\S+):/.exec(title)?.[1] ?? '';

export const receive = (ask: Ask, state: State, kind: Kind): Answer => {
  if (ask.method !== 'POST') return text(405, 'method_not_allowed', { allow: 'POST' });
  const parsed = parseJson(ask.body);
  if (parsed.kind === 'broken' || !isFields(parsed.value)) return text(400, 'invalid_payload');
  const isUnknown = kind === 'slack' && !/^\/services\/T\w+\/B\w+\/\w+$/.test(ask.path);
  if (isUnknown) return text(404, 'no_service');
  if (kind === 'slack') return slack(parsed.value, state);
  return kind === 'teams' ? teams(parsed.value, ask.body, state) : own(parsed.value, state);
};
