// How the live page looks: light and dark, on a desk and on a phone.

export const pageStyle = `
:root {
  color-scheme: light dark;
  --ground: #f4f5f7; --card: #ffffff; --ink: #1b1f27; --soft: #5b6473; --line: #dfe3e9;
  --arm-0: #2f6fde; --arm-1: #b85c00; --arm-2: #0b7a6b; --arm-3: #8a54d1; --arm-4: #636b78;
  --on-arm: #ffffff; --bad: #c8282f; --bad-ground: #fdecec; --good: #1a7f45; --note-ground: #eef1f6;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ground: #11141a; --card: #1a1f28; --ink: #e8ebf0; --soft: #9aa4b4; --line: #2c3340;
    --arm-0: #6ea3ff; --arm-1: #f3a64c; --arm-2: #3cc4ae; --arm-3: #b98bf5; --arm-4: #98a2b3;
    --on-arm: #10131a; --bad: #ff7b80; --bad-ground: #3a2024; --good: #5fd08e; --note-ground: #252c38;
  }
}
* { box-sizing: border-box; }
body {
  margin: 0; background: var(--ground); color: var(--ink);
  font: 15px/1.45 system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', sans-serif;
}
header {
  position: sticky; top: 0; z-index: 1; display: flex; flex-wrap: wrap; align-items: baseline; gap: .25rem 1rem;
  padding: .6rem 1.25rem; background: var(--card); border-bottom: 1px solid var(--line);
}
h1 { margin: 0; font-size: 1.1rem; }
h2 { margin: 0 0 .5rem; font-size: 1rem; }
p { margin: 0; }
a { color: inherit; text-underline-offset: .15em; }
.time { font-variant-numeric: tabular-nums; color: var(--soft); }
.link { margin-left: auto; font-size: .85rem; color: var(--good); }
.link.lost { color: var(--bad); font-weight: 600; }
.chip {
  display: inline-block; padding: .05rem .5rem; border-radius: 1rem; background: var(--note-ground);
  color: var(--ink); font-size: .8rem; font-weight: 500; white-space: nowrap;
}
.chip.bad { background: var(--bad-ground); color: var(--bad); }
main { max-width: 84rem; margin: 0 auto; padding: 1.25rem; display: grid; gap: 1.25rem; }
.sites { display: grid; gap: 1.25rem; grid-template-columns: repeat(auto-fill, minmax(min(100%, 25rem), 1fr)); align-items: start; }
.pair { display: grid; gap: 1.25rem; grid-template-columns: 3fr 2fr; align-items: start; }
section, .site { min-width: 0; padding: 1rem; background: var(--card); border: 1px solid var(--line); border-radius: .6rem; }
.site > h2 { display: flex; flex-wrap: wrap; gap: .4rem; align-items: center; margin-bottom: .1rem; }
.site > p.host { margin-bottom: .7rem; color: var(--soft); font-size: .8rem; }
.bar { display: flex; height: 1.6rem; border-radius: .35rem; overflow: hidden; background: var(--note-ground); }
.bar > span {
  min-width: 0; overflow: hidden; white-space: nowrap; text-align: center; font-size: .8rem; line-height: 1.6rem;
  color: var(--on-arm); font-weight: 600; font-variant-numeric: tabular-nums;
}
.bar > span + span { box-shadow: -2px 0 0 var(--card); }
table { width: 100%; border-collapse: collapse; font-size: .85rem; font-variant-numeric: tabular-nums; }
th { color: var(--soft); font-weight: 500; text-align: left; white-space: nowrap; }
p, li, h2, td:first-child, td.what, td.outcome { overflow-wrap: anywhere; }
td.version { overflow-wrap: anywhere; min-width: 4.6em; }
th, td { padding: .3rem .5rem .3rem 0; vertical-align: top; }
th:last-child, td:last-child { padding-right: 0; }
tbody tr { border-top: 1px solid var(--line); }
.number { text-align: right; white-space: nowrap; }
.site table { margin-top: .6rem; }
.swatch { display: inline-block; width: .7em; height: .7em; margin-right: .45em; border-radius: .15em; }
.soft { color: var(--soft); }
.is-bad { color: var(--bad); font-weight: 600; }
figure { margin: .8rem 0 0; }
figcaption { display: flex; justify-content: space-between; gap: 1rem; font-size: .75rem; color: var(--soft); }
figure svg { display: block; width: 100%; height: 5.5rem; border-bottom: 1px solid var(--line); }
figure.low svg { height: 3rem; }
.axis { display: flex; justify-content: space-between; font-size: .7rem; color: var(--soft); }
.empty { color: var(--soft); font-size: .9rem; }
ul { margin: .3rem 0 .8rem; padding: 0; list-style: none; font-size: .9rem; }
li { padding: .3rem 0; border-top: 1px solid var(--line); display: grid; grid-template-columns: 1fr auto; gap: 0 1rem; }
li > :nth-child(2) { grid-column: 1 / -1; grid-row: 2; }
.quiet li { grid-template-columns: minmax(8rem, 14rem) 1fr; }
.quiet li > :nth-child(2) { grid-column: auto; grid-row: auto; }
.quiet ul { margin: 0; }
.scroll { overflow-x: auto; }
footer { max-width: 84rem; margin: 0 auto; padding: 0 1.25rem 2rem; color: var(--soft); font-size: .8rem; }
.a0 { background: var(--arm-0); fill: var(--arm-0); stroke: var(--arm-0); }
.a1 { background: var(--arm-1); fill: var(--arm-1); stroke: var(--arm-1); }
.a2 { background: var(--arm-2); fill: var(--arm-2); stroke: var(--arm-2); }
.a3 { background: var(--arm-3); fill: var(--arm-3); stroke: var(--arm-3); }
.a4 { background: var(--arm-4); fill: var(--arm-4); stroke: var(--arm-4); }
path.area { stroke: none; fill-opacity: .85; }
path.line { fill: none; stroke-width: 2; vector-effect: non-scaling-stroke; }
path.bad { stroke: none; fill: var(--bad); }
.scroll td:first-child { overflow-wrap: normal; white-space: nowrap; }
.changes td:first-child { min-width: 11rem; }
.changes td.outcome { min-width: 8rem; }
@media (max-width: 62rem) { .pair { grid-template-columns: 1fr; } }
@media (max-width: 40rem) {
  .pair { gap: .8rem; }
  .site table { font-size: .8rem; }
  .site th, .site td { padding-right: .35rem; }
  .swatch { margin-right: .3em; }
  header { padding: .5rem .8rem; }
  main { padding: .8rem; gap: .8rem; }
  .sites { gap: .8rem; }
  section, .site { padding: .8rem; }
  .quiet li { grid-template-columns: 1fr; }
  .changes thead { display: none; }
  .changes tr { display: grid; grid-template-columns: 1fr auto; gap: 0 .8rem; padding: .4rem 0; }
  .changes td, .changes td:first-child, .changes td.outcome { padding: 0; min-width: 0; }
  .changes td.what { grid-column: 1 / -1; grid-row: 2; }
  .changes td.outcome { grid-column: 1 / -1; grid-row: 3; }
}
`;
