import { createHash } from 'node:crypto';
import { TABLE_SCRIPT } from './table-script.ts';

/** What a report's page looks like, by day and by night, on a phone, and printed. Contrast is 4.5 to 1 at least. */
const STYLE = `
:root{color-scheme:light dark;--ink:#1b1f24;--soft:#57606a;--paper:#fff;--card:#f6f8fa;--line:#d0d7de;--link:#0550ae;--bad:#b3121f;--c1:#0550ae;--c2:#b34700;--c3:#1a7f37;--c4:#8250df;--c5:#8a6100}
@media (prefers-color-scheme:dark){:root{--ink:#e6edf3;--soft:#9da7b3;--paper:#0d1117;--card:#161b22;--line:#30363d;--link:#79c0ff;--bad:#ff8f8a;--c1:#58a6ff;--c2:#f0883e;--c3:#3fb950;--c4:#d2a8ff;--c5:#e3b341}}
*{box-sizing:border-box}
html{scroll-padding-top:.5rem}
body{margin:0;background:var(--paper);color:var(--ink);font:16px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,sans-serif;overflow-wrap:anywhere}
.page{max-width:80rem;margin:0 auto;padding:1.25rem 1rem}
a{color:var(--link)}
a:focus-visible,summary:focus-visible,button:focus-visible,select:focus-visible,.scroll:focus-visible{outline:3px solid var(--link);outline-offset:2px}
section:focus{outline:none}
.skip{position:absolute;left:-99rem}.skip:focus{position:static}
h1{font-size:1.6rem;line-height:1.25;margin:.25rem 0 .5rem}h2{font-size:1.25rem;margin:2.25rem 0 .6rem}h3{font-size:1.05rem;margin:0 0 .4rem}
p{margin:.35rem 0}.soft{color:var(--soft);font-size:.9rem}
nav ul{display:flex;flex-wrap:wrap;gap:.2rem 1rem;list-style:none;margin:.6rem 0 0;padding:0}nav a{display:inline-block;padding:.2rem 0}
.fault{border:3px solid var(--bad);border-radius:8px;padding:.7rem 1rem;margin:.8rem 0}
.cards{display:grid;grid-template-columns:repeat(auto-fill,minmax(10rem,1fr));gap:.75rem;list-style:none;margin:1.25rem 0 0;padding:0}
.cards>li,figure{border:1px solid var(--line);border-radius:8px;background:var(--card);padding:.8rem 1rem;margin:0}
.cards strong{display:block;font-size:1.7rem;line-height:1.2}.cards span{display:block}
.charts{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,27rem),1fr));gap:1rem;align-items:start}
figure{min-width:0}figcaption{font-weight:600;margin-bottom:.4rem}
svg.chart{display:block;width:100%;height:auto;max-width:38rem;overflow:visible}svg.chart text{white-space:pre}
details{margin:.5rem 0 0}summary{cursor:pointer;padding:.2rem 0}
.scroll{overflow-x:auto;max-width:100%}
table{border-collapse:collapse;width:100%;font-size:.9rem}th,td{text-align:left;padding:.35rem .6rem;border-bottom:1px solid var(--line);vertical-align:top;overflow-wrap:normal}
thead th{border-bottom:2px solid var(--line);vertical-align:bottom}th.n,td.n{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}td.m{white-space:nowrap;font-variant-numeric:tabular-nums}
td.t{min-width:13rem;overflow-wrap:anywhere}td.missed{color:var(--bad);font-weight:600}
th button{all:unset;cursor:pointer;font-weight:700;padding:.15rem 0}th button:focus-visible{outline:3px solid var(--link)}
th[aria-sort=ascending] button::after{content:" \\25b2"}th[aria-sort=descending] button::after{content:" \\25bc"}
form{display:grid;grid-template-columns:repeat(auto-fill,minmax(9.5rem,1fr));gap:.6rem;margin:.6rem 0}form[hidden]{display:none}
label{display:block;font-size:.85rem;color:var(--soft)}select,form button,.more{font:inherit;width:100%;min-height:2.4rem;color:var(--ink);background:var(--paper);border:1px solid var(--soft);border-radius:6px;padding:.25rem .5rem}
form button,.more{align-self:end;cursor:pointer}.more{width:auto;margin-top:.6rem}
dt{font-weight:600;margin-top:.6rem}dd{margin:.1rem 0 0}dl{max-width:52rem}
td,dd,h1,.cards span{unicode-bidi:plaintext}
footer{border-top:1px solid var(--line);margin-top:2.5rem;padding-top:1rem}
@media (max-width:40rem){.cards{grid-template-columns:1fr 1fr}.cards>li{padding:.6rem .7rem}.cards strong{font-size:1.4rem}figure{padding:.6rem}td.t{min-width:11rem}form{grid-template-columns:1fr 1fr}}
@media print{:root{color-scheme:light;--ink:#000;--soft:#333;--paper:#fff;--card:#fff;--line:#888;--link:#000;--bad:#8f0e18;--c1:#0550ae;--c2:#b34700;--c3:#1a7f37;--c4:#8250df;--c5:#8a6100}
@page{size:A4;margin:14mm}body{font-size:10pt}.page{max-width:none;padding:0}nav,.skip,form,.more{display:none}.scroll{overflow:visible}table{font-size:7.5pt}th,td{padding:.15rem .3rem}td.t,td.n,td.m{min-width:0;white-space:normal}.charts{grid-template-columns:1fr 1fr}
figure,.cards>li,tr,dd{break-inside:avoid}h2,h3,figcaption,dt{break-after:avoid}thead{display:table-header-group}svg.chart{print-color-adjust:exact;-webkit-print-color-adjust:exact}}
`.replaceAll('\n', '');

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** What stands in the page, and the rule that lets in that alone: nothing is loaded, nothing else runs, nothing is sent. */
export const DASHBOARD_LOOK = {
  style: STYLE,
  script: TABLE_SCRIPT,
  rule: `default-src 'none'; style-src ${hashOf(STYLE)}; script-src ${hashOf(TABLE_SCRIPT)}; img-src data:; base-uri 'none'; form-action 'none'`,
};
