// How the page of a verdict looks: light and dark, on a desk and on a phone.

export const pageStyle = `
:root {
  color-scheme: light dark;
  --ground: #f5f6f8; --card: #fff; --ink: #1a1e26; --soft: #586173; --line: #dde1e8;
  --candidate: #b85c00; --stable: #2f6fde; --third: #0b7a6b; --fourth: #8a54d1;
  --pass: #1a7f45; --pass-ground: #e4f4ea; --fail: #c0222a; --fail-ground: #fdeaea;
  --doubt: #7d5d00; --doubt-ground: #fcf3d6;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ground: #11141a; --card: #1a1f28; --ink: #e8ebf0; --soft: #9fa9b8; --line: #2e3542;
    --candidate: #f3a64c; --stable: #6ea3ff; --third: #3cc4ae; --fourth: #b98bf5;
    --pass: #5fd08e; --pass-ground: #17301f; --fail: #ff8a8e; --fail-ground: #3a2024;
    --doubt: #e8c352; --doubt-ground: #332b12;
  }
}
* { box-sizing: border-box; }
body {
  margin: 0; background: var(--ground); color: var(--ink);
  font: 16px/1.5 system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', sans-serif;
}
main { max-width: 56rem; margin: 0 auto; padding: 1.5rem 1rem 3rem; display: grid; gap: 1rem; }
h1 { margin: 0; font-size: 1.35rem; line-height: 1.3; overflow-wrap: anywhere; }
h2 { margin: 0 0 .25rem; font-size: 1.05rem; }
p { margin: 0; overflow-wrap: anywhere; }
.soft { color: var(--soft); font-size: .9rem; }
section, header { min-width: 0; padding: 1.1rem 1.25rem; background: var(--card); border: 1px solid var(--line); border-radius: .7rem; }
header { display: grid; gap: .6rem; }
.badge { justify-self: start; padding: .15rem .75rem; border-radius: 2rem; font-weight: 650; white-space: nowrap; }
td .badge { font-size: .85rem; padding: .05rem .6rem; }
.pass { background: var(--pass-ground); color: var(--pass); }
.fail { background: var(--fail-ground); color: var(--fail); }
.doubt { background: var(--doubt-ground); color: var(--doubt); }
dl { margin: .3rem 0 0; display: grid; grid-template-columns: max-content 1fr; gap: .2rem 1rem; font-size: .9rem; }
dt { color: var(--soft); }
dd { margin: 0; overflow-wrap: anywhere; }
table { width: 100%; border-collapse: collapse; font-size: .9rem; font-variant-numeric: tabular-nums; }
th { color: var(--soft); font-weight: 500; text-align: left; white-space: nowrap; }
th, td { padding: .4rem .8rem .4rem 0; vertical-align: top; overflow-wrap: anywhere; }
tbody tr { border-top: 1px solid var(--line); }
.key { display: flex; flex-wrap: wrap; gap: .1rem 1.1rem; margin: .5rem 0 .2rem; padding: 0; list-style: none; font-size: .85rem; }
.swatch { display: inline-block; width: 1.1em; height: .25em; margin: 0 .45em .2em 0; border-radius: .1em; }
.swatch.dashed { height: 0; border-top: .2em dotted; background: none !important; }
.swatch.candidate { background: var(--candidate); color: var(--candidate); }
.swatch.stable { background: var(--stable); color: var(--stable); }
.swatch.third { background: var(--third); color: var(--third); }
.swatch.fourth { background: var(--fourth); color: var(--fourth); }
svg { display: block; width: 100%; height: auto; }
svg text { font-size: 12px; fill: var(--soft); font-variant-numeric: tabular-nums; }
.on-phone { display: none; }
.grid { stroke: var(--line); }
.line { fill: none; stroke-width: 2; stroke-linejoin: round; stroke-linecap: round; }
.line.dashed { stroke-dasharray: 2 4; }
.line.candidate { stroke: var(--candidate); } .dot.candidate, .band.candidate { fill: var(--candidate); }
.line.stable { stroke: var(--stable); } .dot.stable, .band.stable { fill: var(--stable); }
.line.third { stroke: var(--third); } .dot.third, .band.third { fill: var(--third); }
.line.fourth { stroke: var(--fourth); } .dot.fourth, .band.fourth { fill: var(--fourth); }
.band { opacity: .16; }
.limit { stroke-width: 1.5; stroke-dasharray: 6 4; }
.limit.bad { stroke: var(--fail); } .limit.warning { stroke: var(--doubt); }
svg .limit-name { paint-order: stroke; stroke: var(--card); stroke-width: 3px; stroke-linejoin: round; }
svg .limit-name.bad { fill: var(--fail); } svg .limit-name.warning { fill: var(--doubt); }
.touch { fill: transparent; }
.touch:hover { fill: var(--ink); fill-opacity: .07; }
details { margin-top: .5rem; font-size: .9rem; }
summary { cursor: pointer; color: var(--soft); }
.scroll { overflow-x: auto; }
ul.notes { margin: 0; padding-left: 1.2rem; font-size: .9rem; overflow-wrap: anywhere; }
footer { color: var(--soft); font-size: .85rem; padding: 0 .25rem; overflow-wrap: anywhere; }
@media (max-width: 600px) {
  main { padding: .75rem .6rem 2rem; gap: .7rem; }
  section, header { padding: .9rem .9rem; }
  .on-desk { display: none; }
  .on-phone { display: block; }
  .cards thead { display: none; }
  .cards tr { display: grid; gap: .1rem; padding: .7rem 0; }
  .cards tr:first-child { border-top: 0; padding-top: .2rem; }
  .cards td { padding: 0; }
  .cards td:first-child { font-weight: 600; }
  .cards td[data-label]:not(:empty)::before { content: attr(data-label) ': '; color: var(--soft); }
  .cards td:empty { display: none; }
}
@media print { body { background: none; } section, header { break-inside: avoid; } }
`;
