import { createHash } from 'node:crypto';

/** What the pages look like. By day and by night, on a phone, and printed. Contrast is 4.5 to 1 at least, everywhere. */
const STYLE = `
:root{color-scheme:light dark;--ink:#1b1f24;--soft:#57606a;--paper:#fff;--card:#f6f8fa;--line:#d0d7de;--link:#0550ae;--none:#1a7f37;--maintenance:#0550ae;--minor:#8a6100;--major:#b34700;--critical:#b3121f;--unknown:#57606a;--bar:#4ac26b;--bar-maintenance:#54aeff;--bar-minor:#d4a72c;--bar-major:#e16f24;--bar-critical:#cf222e;--bar-absent:#d0d7de}
@media (prefers-color-scheme:dark){:root{--ink:#e6edf3;--soft:#9da7b3;--paper:#0d1117;--card:#161b22;--line:#30363d;--link:#79c0ff;--none:#1a7f37;--maintenance:#1158c7;--minor:#845306;--major:#a04100;--critical:#b62324;--unknown:#57606a;--bar:#2ea043;--bar-maintenance:#388bfd;--bar-minor:#d29922;--bar-major:#f0883e;--bar-critical:#f85149;--bar-absent:#30363d}}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:16px/1.55 system-ui,-apple-system,"Segoe UI",Roboto,sans-serif;overflow-wrap:anywhere}
.wrap{max-width:52rem;margin:0 auto;padding:1.25rem 1rem}
a{color:var(--link)}
a:focus-visible,summary:focus-visible,pre:focus-visible{outline:3px solid var(--link);outline-offset:2px}
.skip{position:absolute;left:-99rem}
.skip:focus{position:static}
header{display:flex;flex-wrap:wrap;gap:.25rem 1.5rem;align-items:baseline}
header h1{margin-right:auto}
h1{font-size:1.6rem;line-height:1.25;margin:.25rem 0 .75rem}
h2{font-size:1.2rem;margin:2.25rem 0 .75rem}
h3{font-size:1.05rem;margin:0 0 .25rem}
p{margin:.35rem 0}
ul.plain,ol.plain{list-style:none;margin:0;padding:0}
nav ul,.links{display:flex;flex-wrap:wrap;align-items:baseline;gap:.25rem 1rem;list-style:none;margin:0;padding:0}
nav a,.links a{display:inline-block;padding:.2rem 0}
.stale{border:4px solid #b3121f;background:#b3121f;color:#fff;font-weight:700;font-size:1.1rem;padding:.9rem 1rem;border-radius:8px;margin:0 0 1rem}
.headline{border-radius:8px;padding:.9rem 1.1rem;color:#fff;font-weight:600;font-size:1.3rem;margin:0}
.stale:not([hidden])~main .headline,.stale:not([hidden])~main .components .tag{background:#57606a;text-decoration:line-through}
.none{background:var(--none)}.maintenance{background:var(--maintenance)}.minor{background:var(--minor)}.major{background:var(--major)}.critical{background:var(--critical)}.unknown{background:var(--unknown)}
.soft{color:var(--soft);font-size:.9rem}
.card{border:1px solid var(--line);border-radius:8px;background:var(--card);padding:.9rem 1.1rem;margin:0 0 .9rem}
.tag{display:inline-block;border-radius:4px;padding:.05rem .5rem;color:#fff;font-size:.85rem;font-weight:600;white-space:nowrap}
.updates>li{border-top:1px solid var(--line);padding:.6rem 0 .3rem}
.updates blockquote{margin:.35rem 0;padding:0 .8rem;border-left:3px solid var(--line)}
pre{overflow:auto;white-space:pre-wrap}
s,del{color:var(--soft)}
h1,h3,main p,main li,pre{unicode-bidi:plaintext}
.components>li{border:1px solid var(--line);border-bottom:0;padding:.8rem 1rem}
.components>li:first-child{border-radius:8px 8px 0 0}
.components>li:last-child{border-bottom:1px solid var(--line);border-radius:0 0 8px 8px}
.components>li:only-child{border-radius:8px}
.row{display:flex;flex-wrap:wrap;justify-content:space-between;gap:.15rem 1rem;align-items:baseline}
.row h3{margin:0}
svg.days{display:block;width:100%;height:34px;margin:.5rem 0 .2rem}
.days path{stroke-width:4;fill:none}
.d-none{stroke:var(--bar)}.d-maintenance{stroke:var(--bar-maintenance)}.d-minor{stroke:var(--bar-minor)}.d-major{stroke:var(--bar-major)}.d-critical{stroke:var(--bar-critical)}.d-absent{stroke:var(--bar-absent)}
.list>li{border-bottom:1px solid var(--line);padding:.6rem 0}
.list>li:last-child{border-bottom:0}
footer{border-top:1px solid var(--line);margin-top:2.5rem;padding-top:1rem}
@media print{:root{color-scheme:light;--ink:#000;--soft:#333;--paper:#fff;--card:#fff;--line:#888;--link:#000;--none:#1a7f37;--maintenance:#0550ae;--minor:#8a6100;--major:#b34700;--critical:#b3121f;--bar:#4ac26b;--bar-maintenance:#54aeff;--bar-minor:#d4a72c;--bar-major:#e16f24;--bar-critical:#cf222e;--bar-absent:#d0d7de}
body{font-size:11pt}.wrap{max-width:none;padding:0}.headline,.tag,.stale,.days{print-color-adjust:exact;-webkit-print-color-adjust:exact}
.card,.components>li,.list>li,.updates>li{break-inside:avoid}h2,h3{break-after:avoid}nav,.skip,footer .links{display:none}}
`.replaceAll('\n', '');

/** Shows that the page is out of date, once it is, for as long as it is looked at. */
const SCRIPT = `const stale=document.getElementById("stale"),title=document.title;
const look=()=>{const late=Date.now()>=Number(stale.dataset.by);if(late===!stale.hidden)return;stale.hidden=!late;document.title=late?"\\u26a0 "+title:title};
look();setInterval(look,15000);document.addEventListener("visibilitychange",look);`.replaceAll('\n', '');

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/**
 * What stands in each page, and the rule that lets in that alone: nothing is loaded, from here or from elsewhere, nothing
 * else runs, and nothing can be sent.
 */
export const LOOK = {
  style: STYLE,
  script: SCRIPT,
  rule: `default-src 'none'; style-src ${hashOf(STYLE)}; script-src ${hashOf(SCRIPT)}; img-src data:; base-uri 'none'; form-action 'none'`,
};
