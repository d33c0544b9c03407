// A webhook: an address of the user's that takes a message. Who knows the address may write there, so that it is a secret.
import { Fault } from '../fault/fault.js';
import type { Clock } from '../http/clock.js';
import type { Transport } from '../http/transport.js';
import type { Secret } from '../step/secret.js';
import { genericMessage, type Message, slackMessage, teamsMessage } from './messages.js';
import type { News, Teller } from './news.js';

export type WebhookKind = 'generic' | 'slack' | 'teams';

export type WebhookOf = {
  /** Its trace would tell the address; whoever makes it sees to it that it does not. */
  readonly transport: Transport;
  readonly clock: Clock;
  readonly url: Secret;
  readonly kind: WebhookKind;
  readonly run: string;
};

const deadlineMilliseconds = 8_000;

const messages: Readonly<Record<WebhookKind, (message: Message) => Readonly<Record<string, unknown>>>> = {
  generic: genericMessage,
  slack: slackMessage,
  teams: teamsMessage,
};

export function tellWebhook({ transport, clock, url, kind, run }: WebhookOf): Teller {
  return {
    name: 'webhook',
    tell: async (news, reference) => {
      if (kind !== 'generic' && !isWorthAMessage(news)) return undefined;
      const number = Number(reference ?? 0) + 1;
      const message = messages[kind]({ news, number, at: new Date(clock.now()), run });
      await transport.send({
        method: 'POST',
        url: addressIn(url),
        body: JSON.stringify(message),
        // Slack answers with text, Teams with nothing.
        expect: 'none',
        deadlineMilliseconds,
        tryMilliseconds: deadlineMilliseconds,
      });
      return kind === 'generic' ? String(number) : undefined;
    },
  };
}

/** Neither Slack nor Teams can edit what came by a webhook, and three messages for one promotion are two too many. */
function isWorthAMessage(news: News): boolean {
  return news.phase !== 'started';
}

function addressIn(given: Secret): URL {
  const text = given.reveal().trim();
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const isOwn = url !== undefined && /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/.test(url.hostname);
  const isFit = url?.protocol === 'https:' || (url?.protocol === 'http:' && isOwn);
  if (url !== undefined && isFit && url.username === '' && url.password === '') return url;
  throw new Fault('INPUT_INVALID', 'the address of the webhook is not used', {
    hint: 'give webhook-url an address that begins with https:// and holds neither user nor password',
  });
}
