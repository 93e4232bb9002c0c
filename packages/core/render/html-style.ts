/**
 * The style sheet of the HTML report. No rule may start a line with `::`, no address may be in it, and everything that
 * depends on data is a class or an SVG attribute: the page's policy allows this sheet by its hash and no inline style.
 */
export const style = `
:root {
  color-scheme: light dark;
  --page: #f5f6f8; --card: #ffffff; --line: #dfe3e8; --soft: #eef1f4;
  --text: #1b222c; --dim: #59636e; --link: #0a58b5;
  --good: #1a7f37; --attention: #8a5a00; --bad: #c4212c; --neutral: #59636e;
  --good-soft: #dff3e4; --attention-soft: #fdf0d0; --bad-soft: #fde3e4; --neutral-soft: #e8ebee;
  --bar: #4c7fd0;
  --mono: ui-monospace, SFMono-Regular, Menlo, Consolas, "Liberation Mono", monospace;
}
@media (prefers-color-scheme: dark) {
  :root {
    --page: #0e1217; --card: #161b22; --line: #2b323b; --soft: #1e252e;
    --text: #e4e9ef; --dim: #9aa5b1; --link: #6cb0ff;
    --good: #4cc561; --attention: #e0aa3e; --bad: #ff7b78; --neutral: #9aa5b1;
    --good-soft: #12301b; --attention-soft: #36290d; --bad-soft: #3d1718; --neutral-soft: #222932;
    --bar: #5b92e5;
  }
}
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; }
body {
  margin: 0; background: var(--page); color: var(--text);
  font: 15px/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif;
}
main, header.top, footer { max-width: 1120px; margin: 0 auto; padding: 0 20px; }
header.top { padding-top: 28px; }
h1 { font-size: 26px; line-height: 1.25; margin: 0; }
h2 { font-size: 18px; margin: 34px 0 12px; }
h3 { font-size: 16px; margin: 0; overflow-wrap: anywhere; }
p { margin: 0 0 8px; overflow-wrap: anywhere; }
a { color: var(--link); }
code { font-family: var(--mono); font-size: 0.9em; overflow-wrap: anywhere; }
.dim { color: var(--dim); }
.small { font-size: 13px; }
.number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
.good { color: var(--good); } .attention { color: var(--attention); } .bad { color: var(--bad); } .neutral { color: var(--neutral); }
.badge {
  display: inline-block; padding: 1px 9px; border-radius: 999px; font-size: 12.5px; font-weight: 600; white-space: nowrap;
}
.badge.good { background: var(--good-soft); } .badge.attention { background: var(--attention-soft); }
.badge.bad { background: var(--bad-soft); } .badge.neutral { background: var(--neutral-soft); }
.verdict { border: 1px solid var(--line); border-left: 6px solid currentColor; border-radius: 10px; background: var(--card); padding: 18px 22px; }
.delta { font-weight: 650; }
.verdict > * { color: var(--text); }
.verdict h1 span { color: var(--tone); }
.verdict.good { --tone: var(--good); } .verdict.attention { --tone: var(--attention); }
.verdict.bad { --tone: var(--bad); } .verdict.neutral { --tone: var(--neutral); }
.verdict .lead { font-size: 17px; margin: 8px 0 10px; }
.verdict .dim { color: var(--dim); margin: 0; }
.tiles { display: grid; grid-template-columns: repeat(auto-fill, minmax(190px, 1fr)); gap: 12px; margin: 16px 0 0; padding: 0; list-style: none; }
.tile { background: var(--card); border: 1px solid var(--line); border-radius: 10px; padding: 14px 16px; display: flex; flex-direction: column; gap: 2px; min-width: 0; }
.tile .name { color: var(--dim); font-size: 13.5px; overflow-wrap: anywhere; }
.tile .value { font-size: 24px; font-weight: 650; font-variant-numeric: tabular-nums; line-height: 1.3; overflow-wrap: anywhere; }
.tile .value.long { font-size: 18px; line-height: 1.7; }
.tile .foot { display: flex; flex-wrap: wrap; gap: 4px 10px; align-items: center; font-size: 13px; color: var(--dim); }
.tile svg { margin-top: auto; }
.tile .foot + svg, .tile .value + svg { padding-top: 6px; }
.card { background: var(--card); border: 1px solid var(--line); border-radius: 10px; margin: 0 0 12px; }
.card > summary { padding: 14px 18px; cursor: pointer; list-style: none; display: flex; gap: 12px; align-items: baseline; }
.card > summary::-webkit-details-marker { display: none; }
.card > summary::after { content: "▸"; color: var(--dim); margin-left: auto; }
.card[open] > summary::after { content: "▾"; }
.card > summary:focus-visible, .scroll:focus-visible, a:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; border-radius: 6px; }
.card .body { padding: 0 18px 16px; }
.card .sign { font-weight: 700; flex: none; width: 1.1em; text-align: center; }
.card .rate { font-variant-numeric: tabular-nums; white-space: nowrap; color: var(--dim); font-size: 14px; }
.facts { display: flex; flex-wrap: wrap; gap: 4px 14px; font-size: 13.5px; color: var(--dim); margin: 0 0 10px; }
.facts > * { min-width: 0; overflow-wrap: anywhere; }
.help { border-left: 3px solid var(--link); background: var(--soft); padding: 8px 12px; border-radius: 0 6px 6px 0; margin: 12px 0 0; font-size: 14px; }
.help p { margin: 0; }
.help p + p { margin-top: 6px; }
.scroll { overflow-x: auto; border: 1px solid var(--line); border-radius: 8px; margin: 10px 0 0; background: var(--card); }
table { border-collapse: collapse; width: 100%; font-size: 14px; }
caption { text-align: left; padding: 8px 12px; color: var(--dim); font-size: 13px; }
th, td { padding: 7px 12px; text-align: left; vertical-align: top; border-top: 1px solid var(--line); overflow-wrap: anywhere; }
th { font-weight: 600; color: var(--dim); font-size: 13px; background: var(--soft); border-top: 0; white-space: nowrap; }
th.number { text-align: right; }
td.wide { min-width: 220px; }
td.place { min-width: 210px; }
td.record { white-space: nowrap; }
caption + thead th { border-top: 1px solid var(--line); }
.grid { display: grid; grid-template-columns: repeat(auto-fill, minmax(320px, 1fr)); gap: 12px; align-items: start; }
.grid .card { margin: 0; padding: 14px 18px; min-width: 0; }
.grid dl { display: grid; grid-template-columns: repeat(3, auto); justify-content: space-between; gap: 6px 12px; margin: 12px 0 0; font-size: 13px; }
.grid dl.times { grid-template-columns: repeat(2, auto); }
.grid dt { color: var(--dim); }
.grid dd { margin: 0; font-variant-numeric: tabular-nums; overflow-wrap: anywhere; }
svg { display: block; width: 100%; height: auto; }
svg .bar { fill: var(--bar); } svg .track { fill: var(--soft); }
svg .fill-bad { fill: var(--bad); } svg .fill-attention { fill: var(--attention); } svg .fill-good { fill: var(--good); } svg .fill-neutral { fill: var(--neutral); }
svg .interval { fill: var(--text); opacity: 0.55; }
svg .trend { fill: none; stroke: var(--bar); stroke-width: 2; stroke-linejoin: round; stroke-linecap: round; vector-effect: non-scaling-stroke; }
svg .target { stroke: var(--dim); stroke-width: 1; stroke-dasharray: 4 3; vector-effect: non-scaling-stroke; }
svg .median { stroke: var(--text); stroke-width: 1.5; stroke-dasharray: 3 2; vector-effect: non-scaling-stroke; }
svg.meter { height: 10px; margin: 2px 0 10px; border-radius: 5px; }
svg.meter, svg.spark { overflow: hidden; }
svg.spark { height: 36px; }
svg.histogram { height: 110px; margin-top: 10px; }
svg.strip { width: auto; max-width: 100%; height: auto; }
.axis { display: flex; justify-content: space-between; gap: 10px; font-size: 12.5px; color: var(--dim); font-variant-numeric: tabular-nums; }
.plain { padding-left: 20px; margin: 8px 0; }
.plain li { overflow-wrap: anywhere; }
footer { padding: 28px 20px 40px; color: var(--dim); font-size: 13px; }
.hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
@media (max-width: 640px) {
  main, header.top, footer { padding-left: 12px; padding-right: 12px; }
  header.top { padding-top: 14px; }
  h1 { font-size: 21px; }
  .verdict { padding: 14px 16px; }
  .verdict .lead { font-size: 16px; }
  .tiles { grid-template-columns: repeat(2, minmax(0, 1fr)); gap: 8px; }
  .tile { padding: 10px 12px; }
  .tile .value { font-size: 19px; }
  .tile .value.long { font-size: 15px; }
  .card > summary { padding: 12px 14px; flex-wrap: wrap; gap: 4px 8px; position: relative; padding-right: 34px; }
  .card > summary h3 { flex: 1 1 75%; }
  .card > summary .rate { margin-left: calc(1.1em + 8px); }
  .card > summary::after { position: absolute; right: 14px; top: 12px; }
  .card .body { padding: 0 14px 14px; }
  .grid { grid-template-columns: minmax(0, 1fr); }
  .stack thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  .stack, .stack tbody, .stack tr, .stack td, .stack caption { display: block; width: 100%; }
  .stack tr { border-top: 1px solid var(--line); padding: 8px 12px; }
  .stack td { border: 0; padding: 2px 0; display: grid; grid-template-columns: 84px minmax(0, 1fr); gap: 10px; text-align: left; white-space: normal; min-width: 0; }
  .stack td[data-label]::before { content: attr(data-label); color: var(--dim); font-size: 13px; }
  .stack td.empty { display: none; }
  .stack td.record { white-space: normal; }
}
@media print {
  body { background: #ffffff; }
  .card, .tile, .verdict { break-inside: avoid; }
}
`
