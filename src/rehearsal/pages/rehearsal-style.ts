import { Html } from '../../sandbox/pages/html.ts';

/** What the pages of a rehearsal have beside the sandbox's own. */
export const REHEARSAL_STYLE = new Html(`
:root{--good:#1f7a4d;--bad:#b3362b;--badbg:#fbeeec;--goodbg:#ebf5ef;--ring:#fff4d6;--ringline:#c98a00}
@media (prefers-color-scheme:dark){:root{--good:#6cc598;--bad:#f08a80;--badbg:#2c1a19;--goodbg:#172720;--ring:#332a12;--ringline:#b98a1c}}
.wide{max-width:76rem}
.top{position:sticky;top:0;z-index:3}
.skip{position:absolute;left:-99rem}
.skip:focus{left:1rem;top:.5rem;z-index:9;background:var(--card);padding:.4rem .8rem;border:1px solid var(--line)}
main:focus,.news:focus{outline:none}
.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.js .nojs{display:none}
.dim{color:var(--dim)}
.top .bar{padding-bottom:.3rem}
.count{background:var(--soft);border:1px solid var(--line);border-radius:1em;padding:0 .45em;font-size:.75rem;font-variant-numeric:tabular-nums}
.top .stage{display:flex;flex-wrap:wrap;gap:.5rem 1.5rem;justify-content:space-between;padding-top:.2rem;padding-bottom:.6rem}
.stage form{display:flex;flex-wrap:wrap;gap:.4rem .5rem;align-items:center}
.stage label{color:var(--dim);font-size:.875rem}
.stage .clock{color:var(--text);font-weight:600;margin-right:.3rem}
button,.button,select,input,textarea{font:inherit;color:inherit}
button,.button,select{background:var(--card);border:1px solid var(--line);border-radius:.4rem;padding:.28rem .75rem;min-height:2.1rem;cursor:pointer;font-size:.9375rem;display:inline-flex;align-items:center}
select{max-width:100%}
button:hover:not(:disabled),.button:hover{border-color:var(--accent);text-decoration:none}
button:disabled{cursor:default;color:var(--dim)}
button.primary,.button.primary{background:#1f5c8c;border-color:#1f5c8c;color:#fff}
button.danger{color:var(--bad)}
:is(button,.button,select,input,textarea,pre):focus-visible{outline:2px solid var(--accent);outline-offset:2px}
input:not([type=checkbox]),textarea{width:100%;background:var(--card);border:1px solid var(--line);border-radius:.4rem;padding:.45rem .65rem}
textarea{resize:vertical;display:block}
textarea.code,#policy,.file,.explained pre,.faults pre,.command{font:.8125rem/1.55 ui-monospace,SFMono-Regular,Menlo,Consolas,monospace}
::placeholder{color:var(--dim);opacity:1}
.head{display:flex;align-items:center;justify-content:space-between;gap:1rem;flex-wrap:wrap}
.head h1{margin:1.25rem 0 .75rem}
h2{font-size:1.05rem;margin:1.4rem 0 .5rem}
.notice,.news{border:1px solid var(--line);border-radius:.6rem;padding:.6rem 1rem;margin:1rem 0 0;background:var(--card)}
.news{border-left:4px solid var(--accent);position:sticky;top:6.2rem;z-index:2;max-height:40vh;overflow-y:auto;box-shadow:0 .25rem 1rem #0002;padding-right:3rem}
.news p{margin:.2rem 0}
.dismiss{position:absolute;right:.5rem;top:.4rem;border-color:transparent;background:none;min-height:1.9rem;padding:.1rem .6rem}
html:not(.js) .dismiss{display:none}
main a:not(.button,.title,.who,.mention,.filter a,.label){text-decoration:underline;text-decoration-thickness:1px;text-underline-offset:.18em}
.notice.refused{border-left:4px solid var(--bad);background:var(--badbg)}
.notice.good{border-left:4px solid var(--good);background:var(--goodbg)}
.ring{display:flex;gap:.6rem;align-items:flex-start;background:var(--ring);border:1px solid var(--ringline);border-radius:.4rem;padding:.5rem .8rem}
.bell{font-size:1.3rem;line-height:1.2;animation:ring 1s 3}
@keyframes ring{0%,100%{transform:rotate(0)}20%,60%{transform:rotate(-14deg)}40%,80%{transform:rotate(14deg)}}
@media (prefers-reduced-motion:reduce){.bell{animation:none}}
.welcome{border:1px solid var(--line);background:var(--card);border-radius:.6rem;padding:1rem 1.25rem;max-width:44rem}
.welcome p,.welcome ol{margin:.3rem 0}
.welcome li{margin:.35rem 0}
.split{display:grid;grid-template-columns:minmax(0,1fr) minmax(0,32rem);gap:0 1.75rem;align-items:start}
.split h1{margin-top:1.25rem}
aside{padding-top:1.25rem}
.explained h2{margin-top:1rem}
.explained pre,.file,.command,.faults pre,details pre{overflow-x:auto;background:var(--card);border:1px solid var(--line);border-radius:.5rem;padding:.75rem .9rem;margin:.5rem 0;max-height:36rem;overflow-y:auto}
.explained pre{padding:.75rem .7rem;white-space:pre-wrap;overflow-wrap:break-word;font-size:.75rem;max-height:none}
.foot{display:flex;flex-wrap:wrap;gap:.25rem .75rem;padding:.1rem .8rem .6rem;align-items:center}
.foot .edit{margin-left:auto}
.foot .edit[open]{flex-basis:100%}
.foot summary,.set summary,details>summary{cursor:pointer;color:var(--dim);font-size:.875rem}
.foot textarea{margin:.5rem 0}
.faces{display:flex;flex-wrap:wrap;gap:.3rem}
.faces button{padding:.1rem .5rem;min-height:1.9rem;font-size:.9375rem}
.react[open]{flex-basis:100%}
.react .faces{margin:.4rem 0}
.boxes{display:flex;flex-wrap:wrap;gap:.3rem}
.boxes button{font-size:.8125rem;min-height:1.75rem;padding:.1rem .6rem;text-align:left}
.answer{margin:1rem 0}
.answer label{font-weight:600;font-size:.9375rem;display:block;margin-bottom:.35rem}
.buttons{display:flex;flex-wrap:wrap;gap:.5rem;margin:.6rem 0}
.set{border:1px solid var(--line);background:var(--card);border-radius:.5rem;padding:.45rem .9rem;margin:0 0 .5rem}
.set summary{color:var(--text)}
.set form{margin:.5rem 0}
.set label:not(.choice){font-size:.875rem;color:var(--dim)}
.set input:not([type=checkbox]){margin-bottom:.5rem}
fieldset{border:0;padding:0;margin:0 0 .5rem;min-width:0}
.choice{display:flex;gap:.5rem;align-items:baseline;padding:.15rem 0}
.choice p{margin:0}
.form{max-width:46rem}
.field{margin:0 0 1.1rem}
.field>label:not(.choice),.field>legend{font-weight:600;display:block;padding:0;margin-bottom:.3rem}
.field select{width:100%}
.about{color:var(--dim);margin:-.15rem 0 .4rem}
.about p,.said p{margin:.2rem 0}
.said{padding:0;margin:0 0 1.1rem}
.need{color:var(--bad)}
.policy label{font-weight:600}
#policy{margin:.35rem 0;white-space:pre;overflow-x:auto}
.faults{list-style:none;padding:0;margin:1rem 0}
.faults li{border-left:3px solid var(--bad);padding:.1rem 0 .1rem .9rem;margin:.6rem 0}
.faults li.warning{border-color:var(--ringline)}
.faults p{margin:0}
.here{color:var(--bad)}
.plan{padding-left:1.4rem}
.plan li{margin:.3rem 0}
.issues details{margin-top:.3rem}
.busy main{opacity:.55}
@media (max-width:68rem){.split{grid-template-columns:minmax(0,1fr)}aside{padding-top:0}}
@media (max-width:36rem){
.top{position:static}
.news{top:.4rem}
.explained pre{white-space:pre}
.stage form{width:100%}
.stage .clock{flex-basis:100%}
.stage .as select{flex:1}
.top nav{gap:.35rem .95rem}
.top .repository{flex-basis:100%}
}
`);
