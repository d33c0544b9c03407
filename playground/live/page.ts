// The live page: one document that brings everything along and asks nobody but the gateway that it came from.
import { createHash } from 'node:crypto';
import type { Answer } from '../exchange.js';
import { chartScript } from './page-charts.js';
import { pageScript } from './page-script.js';
import { pageStyle } from './page-style.js';

const script = `'use strict';\n${chartScript}\n${pageScript}`;

const hashOf = (content: string): string =>
  `'sha256-${createHash('sha256').update(content).digest('base64')}'`;

/** Nothing but this very script and style may run: a hostile name that got past the escaping would stay text. */
const policy = (): string =>
  [
    "default-src 'none'",
    `script-src ${hashOf(script)}`,
    `style-src ${hashOf(pageStyle)}`,
    "connect-src 'self'",
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');

const body = `
<header>
  <h1>Playground</h1>
  <p class="time"><time id="clock"></time> <span id="speed" class="chip" hidden></span></p>
  <p id="link" class="link" role="status">connecting</p>
</header>
<noscript><p class="empty">This page needs JavaScript. The same as JSON: /_playground/live</p></noscript>
<main>
  <div id="sites" class="sites"></div>
  <div class="pair">
    <section aria-labelledby="changes-title">
      <h2 id="changes-title">Changes at the control plane</h2>
      <div id="changes"></div>
    </section>
    <section aria-labelledby="happening-title">
      <h2 id="happening-title">Trouble</h2>
      <div id="happening"></div>
    </section>
  </div>
  <section aria-labelledby="visitors-title" id="visitors-section" hidden>
    <h2 id="visitors-title">Visitors</h2>
    <div id="visitors" class="scroll"></div>
  </section>
  <section aria-labelledby="told-title" id="told-section" hidden>
    <h2 id="told-title">Told</h2>
    <div id="told"></div>
  </section>
  <section aria-labelledby="quiet-title" id="quiet-section" hidden>
    <h2 id="quiet-title">Nobody visits</h2>
    <div id="quiet" class="quiet"></div>
  </section>
</main>
<footer>
  <p>Real requests, on this machine only. More at
  <a href="/_playground/world">/_playground/world</a>,
  <a href="/_playground/requests">/_playground/requests</a>,
  <a href="/_playground/trouble">/_playground/trouble</a>,
  <a href="/_playground/scenarios">/_playground/scenarios</a>,
  <a href="/_playground/load">/_playground/load</a>.</p>
</footer>`;

const head = `<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Playground</title>
<link rel="icon" href="data:,">
<style>${pageStyle}</style>`;

export const livePage = (): Answer => ({
  status: 200,
  headers: {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': policy(),
    'cache-control': 'no-store',
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
  },
  body: `<!doctype html>\n<html lang="en"><head>${head}</head>\n<body>${body}\n<script>${script}</script></body></html>\n`,
});
