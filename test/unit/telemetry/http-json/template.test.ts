// Addresses with placeholders: filled in escaped, never in front of the path, and refused when they cannot be asked.
import { describe, expect, it } from '@jest/globals';
import { readTemplate } from '../../../../shared/telemetry/http-json/template.js';
import type { ArmInTelemetry } from '../../../../shared/telemetry/telemetry.js';

const grid = { from: Date.UTC(2026, 0, 5, 9), to: Date.UTC(2026, 0, 5, 9, 10), stepMilliseconds: 60_000 };

function filled(text: string, arm: ArmInTelemetry = { arm: 'staging' }): string {
  const reading = readTemplate(text);
  if (reading.kind === 'wrong') return reading.why;
  const answer = reading.template.fill({ grid, arm });
  return answer.kind === 'url' ? answer.url.href : answer.why;
}

describe('a template', () => {
  it.each<readonly [string, ArmInTelemetry | undefined, string]>([
    [
      'https://m.example.com/q?from={from}&to={to}',
      undefined,
      'https://m.example.com/q?from=2026-01-05T09%3A00%3A00.000Z&to=2026-01-05T09%3A10%3A00.000Z',
    ],
    ['https://m.example.com/{arm}/x?s={step.seconds}', undefined, 'https://m.example.com/staging/x?s=60'],
    [
      'http://127.0.0.1:9/x?f={from.seconds}&t={to.milliseconds}',
      undefined,
      'http://127.0.0.1:9/x?f=1767603600&t=1767604200000',
    ],
    [
      'https://m.example.com/x?q={expression}',
      { expression: 'a=1&b=../#' },
      'https://m.example.com/x?q=a%3D1%26b%3D..%2F%23',
    ],
    [
      'https://m.example.com/{version}/x',
      { version: '1.0/../../y' },
      'https://m.example.com/1.0%2F..%2F..%2Fy/x',
    ],
  ])('fills in %s', (text, arm, href) => {
    expect(filled(text, arm)).toBe(href);
  });

  it.each<readonly [string, ArmInTelemetry, string]>([
    ['https://m.example.com/{arm}', { version: '1' }, 'has no arm'],
    ['https://m.example.com/{arm}/x', { arm: '..' }, 'is no name'],
    ['https://m.example.com/{version}', { version: '' }, 'has no version'],
  ])('is not filled in for %s where an arm lacks a value', (text, arm, words) => {
    expect(filled(text, arm)).toContain(words);
  });

  it.each([
    ['http://m.example.com/x', 'no https://'],
    ['ftp://m.example.com/x', 'does not begin with https://'],
    ['https://{arm}.example.com/x', 'does not begin with https://'],
    ['https://m.example.com', 'does not begin with https://'],
    ['https://user:secret@m.example.com/x', 'a user or a password'],
    ['https://m.example.com/x#y', 'a fragment'],
    ['https://m.example.com/{nobody}', '{nobody} is no placeholder'],
    ['https://m.example.com/{arm', 'has no partner'],
    ['https://m.example.com:99999/x', 'is no address'],
  ])('%s is refused', (text, words) => {
    expect(filled(text)).toContain(words);
  });
});
