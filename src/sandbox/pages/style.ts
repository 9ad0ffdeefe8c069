import { Html } from './html.ts';

/** The one stylesheet: quiet, narrow enough to read, the same on a phone and in the dark. */
export const STYLE = new Html(`
:root{color-scheme:light dark;--page:#f7f6f3;--card:#fff;--line:#e2e0da;--soft:#f1efea;--text:#24262b;--dim:#666a72;
--accent:#255e8f;--open:#1f7a4d;--done:#6b4fa3;--dropped:#6a6e76;--failed:#b3362b;--tint:#eef4f9}
@media (prefers-color-scheme:dark){:root{--page:#141619;--card:#1b1e22;--line:#30343a;--soft:#23272c;--text:#dee1e5;
--dim:#9aa1aa;--accent:#8fbfe8;--open:#287a51;--done:#7d63b8;--dropped:#61666e;--failed:#c4493d;--tint:#1a2530}}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%}
body{margin:0;background:var(--page);color:var(--text);font:16px/1.55 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif;overflow-wrap:break-word}
a{color:var(--accent);text-decoration:none}
a:hover{text-decoration:underline}
a:focus-visible,summary:focus-visible,.scroll:focus-visible{outline:2px solid var(--accent);outline-offset:2px;border-radius:3px}
.wide{max-width:58rem;margin:0 auto;padding:0 1rem}
.top{background:var(--card);border-bottom:1px solid var(--line)}
.top .wide{display:flex;flex-wrap:wrap;align-items:center;gap:.25rem 1.25rem;padding-top:.7rem;padding-bottom:.7rem}
.top nav{display:flex;flex-wrap:wrap;gap:.25rem 1.1rem;align-items:baseline;flex:1 1 auto}
.top a{color:var(--dim)}
.top .repository{color:var(--text);font-weight:600}
.top a[aria-current]{color:var(--text);box-shadow:0 .2rem 0 -.06rem var(--accent)}
.clock{color:var(--dim);font-size:.875rem;font-variant-numeric:tabular-nums;white-space:nowrap}
h1{font-size:1.5rem;line-height:1.3;font-weight:600;margin:1.75rem 0 .75rem;text-wrap:balance}
.number{color:var(--dim);font-weight:400}
.small,.facts,.when,.side,.edited,.empty,footer{color:var(--dim);font-size:.875rem}
.facts{display:flex;flex-wrap:wrap;align-items:center;gap:.35rem 1.1rem;margin:.5rem 0}
.labels{display:flex;flex-wrap:wrap;gap:.3rem;margin:.35rem 0}
.labels:empty{display:none}
.label{display:inline-block;border-radius:1em;padding:.05em .65em;font-size:.8125rem;line-height:1.5;font-weight:500;max-width:100%;overflow:hidden;text-overflow:ellipsis;box-shadow:inset 0 0 0 1px #8884}
.who{color:inherit;font-weight:600}
.bot,.role{border:1px solid var(--line);border-radius:1em;padding:0 .5em;font-size:.75rem;color:var(--dim);font-weight:400}
.nobody{font-style:italic}
.state{color:#fff;border-radius:1em;padding:.15em .8em;font-weight:600;font-size:.875rem}
.state.open,.dot.open{background:var(--open)}
.state.done,.dot.done{background:var(--done)}
.state.dropped,.dot.dropped{background:var(--dropped)}
.state.failed{background:var(--failed)}
.dot{flex:none;width:.7rem;height:.7rem;border-radius:50%;margin-top:.5rem}
.filter{display:flex;gap:1.1rem;margin:.5rem 0;font-size:.9375rem}
.filter a{color:var(--dim)}
.filter a[aria-current]{color:var(--text);font-weight:600}
.issues{list-style:none;margin:0;padding:0;background:var(--card);border:1px solid var(--line);border-radius:.6rem}
.issues li{display:flex;gap:.8rem;padding:.8rem 1rem}
.issues li+li{border-top:1px solid var(--line)}
.issues .what{flex:1 1 0;min-width:0}
.issues .title{color:var(--text);font-weight:600}
.issues .small{margin:0}
.issues .small .who{font-weight:400}
.side{flex:none;text-align:right;display:flex;flex-direction:column;max-width:35%}
.turn{display:flex;gap:1rem;justify-content:center;margin:1rem 0;color:var(--dim)}
.thread{list-style:none;margin:1.25rem 0 0;padding:0;position:relative}
.thread::before{content:"";position:absolute;left:1.6rem;top:1rem;bottom:0;width:2px;background:var(--line)}
.comment,.card{position:relative;background:var(--card);border:1px solid var(--line);border-radius:.6rem;margin:.75rem 0}
.by-bot .byline{background:var(--tint)}
.byline{display:flex;flex-wrap:wrap;align-items:center;gap:.15rem .6rem;padding:.5rem 1rem;background:var(--soft);border-bottom:1px solid var(--line);border-radius:.6rem .6rem 0 0}
.byline .when{margin-left:auto}
.portrait{flex:none;display:inline-grid;place-items:center;width:1.5rem;height:1.5rem;border-radius:50%;background:hsl(var(--hue) 38% 42%);color:#fff;font-size:.8125rem;font-weight:600;text-transform:uppercase}
.portrait.square{border-radius:.35rem}
.event{position:relative;padding:.2rem 0 .2rem 2.9rem;margin:.3rem 0;font-size:.875rem;color:var(--dim)}
.event::before{content:"";position:absolute;left:1.28rem;top:.58rem;width:.7rem;height:.7rem;border-radius:50%;background:var(--page);border:2px solid var(--dim)}
.event .who,.event b{color:var(--text)}
.event .when{margin-left:.35em}
.event .label{vertical-align:middle}
.md{padding:.9rem 1rem;min-width:0;unicode-bidi:isolate}
.md>:first-child{margin-top:0}
.md>:last-child{margin-bottom:0}
.reactions{display:flex;flex-wrap:wrap;gap:.35rem;padding:0 1rem .8rem}
.reaction{border:1px solid var(--line);border-radius:1em;padding:.05em .6em;font-size:.8125rem;line-height:1.6;background:var(--soft)}
.md p,.md ul,.md ol,.md pre,.md blockquote,.md .scroll,.md details{margin:.7rem 0}
.md h1,.md h2,.md h3,.md h4,.md h5,.md h6{line-height:1.3;margin:1.3rem 0 .5rem;font-weight:600}
.md h1{font-size:1.35rem}.md h2{font-size:1.2rem}.md h3{font-size:1.05rem}.md h4,.md h5,.md h6{font-size:1rem}
.md ul,.md ol{padding-left:1.5rem}
.md .contains-task-list{list-style:none;padding-left:.2rem}
.md .task-list-item input{margin:0 .5em 0 0}
.md img{max-width:100%}
.md sub{font-size:.8125rem;vertical-align:baseline;color:var(--dim)}
.md code,.facts code,.notes code{font:.875em/1.5 ui-monospace,SFMono-Regular,Menlo,Consolas,monospace;background:var(--soft);border-radius:.3rem;padding:.1em .35em}
.md pre,.log pre{overflow-x:auto;background:var(--soft);border-radius:.4rem;padding:.8rem;font:.8125rem/1.5 ui-monospace,SFMono-Regular,Menlo,Consolas,monospace}
.md pre code{padding:0;background:none;font-size:inherit}
.md blockquote{margin-left:0;padding-left:.9rem;border-left:3px solid var(--line);color:var(--dim)}
.md .mention{font-weight:700}
.md hr{border:0;border-top:1px solid var(--line)}
.md summary,.log summary{cursor:pointer}
.scroll{overflow-x:auto}
.scroll table{border-collapse:collapse;font-size:.9375rem;line-height:1.45}
.scroll th,.scroll td{text-align:left;vertical-align:top;padding:.4rem .9rem .4rem 0;border-bottom:1px solid var(--line)}
.scroll th[align=right],.scroll td[align=right]{text-align:right}
.scroll th{font-weight:600;color:var(--dim);font-size:.875rem}
.scroll thead td:empty{padding:0;border:0}
.byline h2{font:inherit;margin:0}
.notes{padding:.7rem 1rem .7rem 2rem;border:1px solid var(--line);border-radius:.6rem;background:var(--card);font-size:.9375rem}
.log{margin:1rem 0}
footer.wide{padding-top:2rem;padding-bottom:2.5rem}
@media (max-width:36rem){
.issues li{flex-wrap:wrap}
.side{flex:1 0 100%;flex-direction:row;gap:.9rem;max-width:none;padding-left:1.5rem;margin-top:-.4rem}
.byline .when{margin-left:2.1rem;flex-basis:100%;margin-top:-.35rem}
.event .when{display:block;margin-left:0}
.clock{flex-basis:100%}
.scroll td:not([align=right]){min-width:6rem}
.md,.byline,.reactions{padding-left:.8rem;padding-right:.8rem}
}
`);
