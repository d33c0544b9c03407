// The words of an announcement, made fit for where they are shown.
import { describe, expect, it } from '@jest/globals';
import { annotationOf } from '../../../shared/announce/annotation.js';
import { genericMessage, slackMessage, teamsMessage } from '../../../shared/announce/messages.js';
import type { News } from '../../../shared/announce/news.js';
import { plain, tagsOf, titleOf } from '../../../shared/announce/words.js';

const digest = `sha256:${'ab'.repeat(32)}`;
const news: News = {
  promotion: 'prm_1',
  stream: { service: 'payments', environment: 'production' },
  digest,
  headline: '**errors** were <b>too</b> many & [so on](https://evil.example)',
  phase: 'ended',
  outcome: 'rolled-back',
  weight: 0,
};
const message = {
  news,
  number: 3,
  at: new Date('2026-11-21T00:00:00.000Z'),
  run: 'https://github.com/contoso/payments/actions/runs/1',
};

describe('one line of text', () => {
  it.each<[string, string, string]>([
    ['keeps what can be seen', 'ünï 漢字 🙂', 'ünï 漢字 🙂'],
    ['has no line breaks and no control characters', 'a\r\nb\u001b[31mc\u0000', 'a b [31mc'],
    ['has nothing that nobody sees', 'a\u200bb\u202ec\u2066d', 'a b c d'],
    ['has no half of a character', '\ud83dx', 'x'],
    ['begins and ends with a word', '  a  ', 'a'],
  ])('%s', (_, given, expected) => {
    expect(plain(given)).toBe(expected);
  });

  it('is cut between characters', () => {
    expect(plain('🙂'.repeat(10), 4)).toBe('🙂🙂🙂…');
  });
});

describe('tags', () => {
  it('hold nothing but what people search for', () => {
    const odd: News = { ...news, promotion: 'prm:1', stream: { service: 'a b', environment: 'prod:eu' } };
    expect(tagsOf(odd)).toEqual(['prm-1', 'a-b-prod-eu-rolled-back']);
    expect(tagsOf({ ...news, phase: 'started' })).toEqual(['prm_1']);
  });
});

describe('a message', () => {
  it('of ours is JSON whose fields are documented', () => {
    expect(JSON.parse(JSON.stringify(genericMessage(message)))).toEqual({
      version: 1,
      id: 'prm_1',
      number: 3,
      at: '2026-11-21T00:00:00.000Z',
      service: 'payments',
      environment: 'production',
      digest,
      phase: 'ended',
      outcome: 'rolled-back',
      weight: 0,
      headline: '**errors** were <b>too</b> many & [so on](https://evil.example)',
      run: 'https://github.com/contoso/payments/actions/runs/1',
    });
  });

  it('for Slack opens nothing and links nothing by its markup', () => {
    expect(slackMessage(message)).toMatchObject({
      text: expect.stringMatching(
        /^payments in production: rolled-back\n.*&lt;b&gt;too&lt;\/b&gt; many &amp; /,
      ),
      mrkdwn: false,
    });
  });

  it('for Teams is a card without markup, with a button to the run', () => {
    const [attachment] = JSON.parse(JSON.stringify(teamsMessage(message))).attachments;
    expect(attachment.contentType).toBe('application/vnd.microsoft.card.adaptive');
    const types = attachment.content.body.map((block: { readonly type: string }) => block.type);
    expect(new Set(types)).toEqual(new Set(['RichTextBlock']));
    expect(attachment.content.actions).toEqual([{ type: 'Action.OpenUrl', title: 'Run', url: message.run }]);
    const elsewhere = JSON.parse(JSON.stringify(teamsMessage({ ...message, run: 'sam@laptop' })));
    expect(elsewhere.attachments[0].content.actions).toBeUndefined();
  });
});

describe('an annotation', () => {
  it('has the same id for the same promotion, and says how it ended', () => {
    const one = annotationOf(news, message.at, message.run);
    const other = annotationOf({ ...news, headline: 'again' }, new Date(1), 'another run');
    expect(one.id).toBe(other.id);
    expect(one.id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-a[0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(one).toMatchObject({ name: titleOf(news), properties: { Label: 'Error', ReleaseName: 'prm_1' } });
  });
});
