export const id = 155;
export const ids = [155];
export const modules = {

/***/ 155:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ currentIncidents),
/* harmony export */   i: () => (/* binding */ activeMaintenance),
/* harmony export */   n: () => (/* binding */ pageFiles),
/* harmony export */   o: () => (/* binding */ upcomingMaintenance),
/* harmony export */   r: () => (/* binding */ headlineOf),
/* harmony export */   s: () => (/* binding */ q),
/* harmony export */   t: () => (/* binding */ statusPage)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8193);
/* harmony import */ var _documents_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3174);
/* harmony import */ var _instant_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7101);
/* harmony import */ var _moment_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9198);
/* harmony import */ var _doubt_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8814);
/* harmony import */ var _policy_in_force_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3028);
/* harmony import */ var _reader_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6185);
/* harmony import */ var _identity_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5320);
/* harmony import */ var _load_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1146);
/* harmony import */ var _mdast_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(1967);
/* harmony import */ var _no_ticket_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(5006);
/* harmony import */ var _taggedTemplateLiteral_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(837);
/* harmony import */ var _dist3_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(8081);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(7598);















// src/languages/status-pages.ts
const q = {
	en: {
		title: (e) => `${e}: status`,
		about: (e) => `Incidents, maintenance and uptime of ${e}.`,
		headlines: {
			none: "All systems operational",
			maintenance: "Maintenance in progress",
			minor: "Degraded service",
			major: "Partial outage",
			critical: "Major outage",
			unknown: "We are looking into a problem"
		},
		conditions: {
			none: "Operational",
			maintenance: "Under maintenance",
			minor: "Degraded",
			major: "Partial outage",
			critical: "Major outage"
		},
		impacts: {
			none: "No impact known",
			minor: "Minor impact",
			major: "Major impact",
			critical: "Critical impact"
		},
		states: {
			investigating: "Investigating",
			identified: "Identified",
			monitoring: "Monitoring",
			resolved: "Resolved"
		},
		maintenanceStates: {
			scheduled: "Scheduled",
			in_progress: "In progress",
			completed: "Completed"
		},
		asOf: (e) => `As of ${e}.`,
		renewedBy: (e) => `If it is later than ${e}, this page has not been renewed and may be out of date.`,
		stale: (e) => `This page is out of date. It should have been renewed by ${e}. Do not rely on what it says.`,
		toContent: "Skip to content",
		toPage: (e) => `Status of ${e}`,
		languages: "Languages",
		current: "Current incidents",
		ahead: "Maintenance",
		components: "Components",
		past: "Past incidents",
		updates: "Updates",
		postMortem: "Post-mortem",
		month: (e) => `Incidents and maintenance, ${e}`,
		months: [
			"January",
			"February",
			"March",
			"April",
			"May",
			"June",
			"July",
			"August",
			"September",
			"October",
			"November",
			"December"
		],
		noPast: "No past incident is on record.",
		earlier: "By month",
		more: (e) => e === 1 ? "One more" : `${String(e)} more`,
		wholeIncident: "All updates",
		begun: (e) => `Began ${e}`,
		lasted: (e) => `lasted ${e}`,
		goesOn: "ongoing",
		nextBy: (e) => `Next update by ${e}.`,
		struck: (e) => `Corrected ${e}.`,
		withdrawn: (e) => `Withdrawn ${e}: this was published in error and counts for nothing.`,
		withdrawnShort: "Withdrawn",
		calledOff: "Called off",
		affects: (e) => `Affects ${e}.`,
		window: (e, t) => `${e} to ${t}`,
		uptime: (e, t) => `${e} % uptime in ${String(t)} days`,
		noUptime: "Nothing is on record yet",
		strip: (e, t, n) => `${e}, the last ${String(n)} days: ${t === 0 ? "no incident" : t === 1 ? "incidents on one day" : `incidents on ${String(t)} days`}.`,
		daysAgo: (e) => `${String(e)} days ago`,
		today: "Today",
		definition: (e, t) => `Uptime is the share of the last ${String(e)} days${t === null ? "" : ` (on record since ${t})`} in which no incident of major or critical impact hit the component, by what we have published. Minor impact counts as up, and its time is shown. Planned maintenance counts neither way. Figures are rounded down.`,
		spent: (e, t) => `${e}: ${t}`,
		legend: "Each bar is a day; the worse it was, the higher the bar.",
		feed: "Feed",
		componentFeed: (e) => `Feed of ${e}`,
		calendar: "Maintenance as a calendar",
		json: "JSON for programs",
		badge: "status"
	},
	de: {
		title: (e) => `${e}: Status`,
		about: (e) => `Störungen, Wartungen und Verfügbarkeit von ${e}.`,
		headlines: {
			none: "Alle Systeme in Betrieb",
			maintenance: "Wartung läuft",
			minor: "Eingeschränkter Betrieb",
			major: "Teilweiser Ausfall",
			critical: "Schwerer Ausfall",
			unknown: "Wir gehen einem Problem nach"
		},
		conditions: {
			none: "In Betrieb",
			maintenance: "In Wartung",
			minor: "Eingeschränkt",
			major: "Teilweise ausgefallen",
			critical: "Ausgefallen"
		},
		impacts: {
			none: "Keine Auswirkung bekannt",
			minor: "Geringe Auswirkung",
			major: "Starke Auswirkung",
			critical: "Massive Auswirkung"
		},
		states: {
			investigating: "Wird untersucht",
			identified: "Ursache bekannt",
			monitoring: "Wird beobachtet",
			resolved: "Behoben"
		},
		maintenanceStates: {
			scheduled: "Geplant",
			in_progress: "Läuft",
			completed: "Abgeschlossen"
		},
		asOf: (e) => `Stand: ${e}.`,
		renewedBy: (e) => `Ist es später als ${e}, wurde diese Seite nicht erneuert und ist womöglich nicht mehr aktuell.`,
		stale: (e) => `Diese Seite ist veraltet. Sie hätte bis ${e} erneuert werden sollen. Verlassen Sie sich nicht auf das, was hier steht.`,
		toContent: "Zum Inhalt",
		toPage: (e) => `Status von ${e}`,
		languages: "Sprachen",
		current: "Aktuelle Störungen",
		ahead: "Wartung",
		components: "Komponenten",
		past: "Vergangene Störungen",
		updates: "Verlauf",
		postMortem: "Nachbereitung",
		month: (e) => `Störungen und Wartungen, ${e}`,
		months: [
			"Januar",
			"Februar",
			"März",
			"April",
			"Mai",
			"Juni",
			"Juli",
			"August",
			"September",
			"Oktober",
			"November",
			"Dezember"
		],
		noPast: "Keine vergangene Störung ist verzeichnet.",
		earlier: "Nach Monaten",
		more: (e) => e === 1 ? "Eine weitere" : `${String(e)} weitere`,
		wholeIncident: "Ganzer Verlauf",
		begun: (e) => `Beginn: ${e}`,
		lasted: (e) => `Dauer: ${e}`,
		goesOn: "dauert an",
		nextBy: (e) => `Nächster Zwischenstand bis ${e}.`,
		struck: (e) => `Berichtigt: ${e}.`,
		withdrawn: (e) => `Zurückgezogen: ${e}. Dies wurde irrtümlich veröffentlicht und zählt nicht.`,
		withdrawnShort: "Zurückgezogen",
		calledOff: "Abgesagt",
		affects: (e) => `Betrifft: ${e}.`,
		window: (e, t) => `${e} bis ${t}`,
		uptime: (e, t) => `${e.replace(".", ",")} % verfügbar in ${String(t)} Tagen`,
		noUptime: "Noch nichts verzeichnet",
		strip: (e, t, n) => `${e}, die letzten ${String(n)} Tage: ${t === 0 ? "keine Störung" : t === 1 ? "Störungen an einem Tag" : `Störungen an ${String(t)} Tagen`}.`,
		daysAgo: (e) => `vor ${String(e)} Tagen`,
		today: "Heute",
		definition: (e, t) => `Verfügbarkeit ist der Anteil der letzten ${String(e)} Tage${t === null ? "" : ` (verzeichnet seit ${t})`}, in dem keine Störung mit starker oder massiver Auswirkung die Komponente traf, nach dem, was wir veröffentlicht haben. Geringe Auswirkung zählt als verfügbar; ihre Zeit ist angegeben. Geplante Wartung zählt weder so noch so. Alle Anteile sind abgerundet.`,
		spent: (e, t) => `${e}: ${t}`,
		legend: "Jeder Balken ist ein Tag; je schlimmer er war, desto höher der Balken.",
		feed: "Feed",
		componentFeed: (e) => `Feed zu ${e}`,
		calendar: "Wartungen als Kalender",
		json: "JSON für Programme",
		badge: "Status"
	}
}, J = {
	en: "English",
	de: "Deutsch"
}, ae = (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__.f)(String.raw`[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufffe\uffff]`, ""), oe = /<!--[^]*?(?:-->|$)/g;
function clean(e, n = 6e3) {
	let i = e.slice(0, 4 * n).toWellFormed().replace(oe, "").replace(/\r\n?/g, "\n"), a = ae(i).replace(/\n{3,}/g, "\n\n").trim();
	return (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__.n)((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__.d)(a), n).replace(/(?<![\w.])@(?=\w)/g, "@​");
}
function cleanName(e) {
	return clean(e.slice(0, 600).replace(/\s+/g, " "), 150);
}
// src/page/condition.ts
const Y = [
	"none",
	"maintenance",
	"minor",
	"major",
	"critical"
];
function worstCondition(e) {
	return Y[Math.max(0, ...e.map((e) => Y.indexOf(e)))] ?? "none";
}
function worstImpact(e) {
	return _load_js__WEBPACK_IMPORTED_MODULE_9__.g[Math.max(0, ...e.map((e) => _load_js__WEBPACK_IMPORTED_MODULE_9__.g.indexOf(e)))] ?? "none";
}
function currentIncidents({ incidents: e }) {
	return newest(e.filter(({ resolvedAt: e, withdrawnAt: t }) => e === null && t === null));
}
function activeMaintenance({ maintenance: e }) {
	return e.filter((e) => stands(e) && e.state === "in_progress").sort((e, t) => e.to - t.to);
}
function upcomingMaintenance({ maintenance: e }) {
	return e.filter((e) => stands(e) && e.state === "scheduled").sort((e, t) => e.from - t.from);
}
function stands({ withdrawnAt: e }) {
	return e === null;
}
function newest(e) {
	return e.toSorted((e, t) => t.createdAt - e.createdAt || t.id.localeCompare(e.id, "en", se));
}
const se = { numeric: !0 };
function conditionOf(e, t) {
	let n = currentIncidents(e).flatMap(({ affected: e }) => e.at(-1)?.value ?? []).filter((e) => e.component === t).map(({ impact: e }) => e), r = activeMaintenance(e).some(({ components: e }) => e.includes(t));
	return worstCondition([...n, ...r ? ["maintenance"] : []]);
}
function overallCondition(e) {
	return worstCondition([...currentIncidents(e).map(impactNow), ...activeMaintenance(e).length > 0 ? ["maintenance"] : []]);
}
function impactNow({ affected: e, impact: t, resolvedAt: n }) {
	return n === null ? e.some(({ value: e }) => e.length > 0) ? worstImpact((e.at(-1)?.value ?? []).map((e) => e.impact)) : t ?? "none" : "none";
}
function endOfMaintenance({ to: e, updates: t }) {
	let n = t.find(({ state: e, struckAt: t }) => e === "completed" && t === null);
	return (0,_instant_js__WEBPACK_IMPORTED_MODULE_3__.f)(Math.min(e, n?.at ?? e));
}
// src/page/markup.ts
var Markup = class {
	text;
	constructor(e) {
		this.text = e;
	}
};
const ce = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	"\"": "&quot;",
	"'": "&#39;"
};
function escaped(e) {
	return e.replace(/[&<>"']/g, (e) => ce[e] ?? e);
}
function shown(e) {
	return e === null ? "" : e instanceof Markup ? e.text : typeof e == "string" ? escaped(e) : typeof e == "number" ? String(e) : e.map(shown).join("");
}
function markup(e, ...t) {
	return new Markup(String.raw({ raw: e.raw }, ...t.map(shown)));
}
// src/page/prose.ts
function prose(e, t) {
	let n = clean(e, t);
	return (0,_mdast_js__WEBPACK_IMPORTED_MODULE_10__.t)(n) ? paragraphs(n) : joined((0,_mdast_js__WEBPACK_IMPORTED_MODULE_10__.n)(n).children.map((e) => blockOf(e, n)));
}
function sentence(e, t) {
	return lines(clean(e.replace(/\s+/g, " "), t));
}
function blockOf(e, t) {
	switch (e.type) {
		case "list": {
			let n = e.children.map((e) => markup`<li>${e.children.map((e) => tight(e, t))}</li>`);
			return e.ordered === !0 ? markup`<ol>${n}</ol>` : markup`<ul>${n}</ul>`;
		}
		case "blockquote": return markup`<blockquote>${e.children.map((e) => blockOf(e, t))}</blockquote>`;
		case "code": return markup`<pre tabindex="0">${e.value}</pre>`;
		case "heading": return markup`<p><strong>${sourceOf(e, t).replace(/^#{1,6}\s+/, "")}</strong></p>`;
		case "thematicBreak": return markup``;
		default: return markup`<p>${lines(sourceOf(e, t))}</p>`;
	}
}
function tight(e, t) {
	return e.type === "paragraph" ? lines(sourceOf(e, t)) : blockOf(e, t);
}
function sourceOf({ position: e }, t) {
	return t.slice(e?.start.offset ?? 0, e?.end.offset ?? 0);
}
function paragraphs(e) {
	return joined(e.split(/\n{2,}/).map((e) => markup`<p>${lines(e)}</p>`));
}
function lines(e) {
	let [t = "", ...n] = e.split("\n").map((e) => e.trim());
	return markup`${marked(t)}${n.map((e) => markup`<br>${marked(e)}`)}`;
}
function marked(e) {
	return joined(e.split(/(\*\*[^*\n]+\*\*|`[^`\n]+`)/).map((e, t) => t % 2 == 0 ? linked(e) : e.startsWith("`") ? markup`<code>${e.slice(1, -1)}</code>` : markup`<strong>${linked(e.slice(2, -2))}</strong>`));
}
const le = /\bhttps?:\/\/[^\s<>"'`|\\^{}()[\]]{1,500}/g;
function linked(e) {
	let t = [], n = 0;
	for (let { 0: r, index: i } of e.matchAll(le)) {
		let a = r.replace(/[.,;:!?*_]{1,9}$/, "");
		URL.canParse(a) && (t.push(markup`${e.slice(n, i)}`), t.push(markup`<a href="${a}" rel="nofollow noopener noreferrer">${a}</a>`), n = i + a.length);
	}
	return joined([...t, markup`${e.slice(n)}`]);
}
function joined(e) {
	return new Markup(e.map(({ text: e }) => e).join(""));
}
function newestUpdates(e) {
	return e.toReversed().sort((e, t) => t.at - e.at);
}
function updateNames(e) {
	return e.map(({ at: t }, n) => {
		let r = e.slice(0, n).filter((e) => e.at === t).length;
		return `${String(Math.floor(t / _instant_js__WEBPACK_IMPORTED_MODULE_3__.c))}${r === 0 ? "" : `-${String(r + 1)}`}`;
	});
}
function updateList(e, t) {
	return listed(e, promised(newestUpdates(t)), (e) => prose(e));
}
function promised(e) {
	let t = e.find(({ struckAt: e }) => e === null);
	return e.map((e) => e === t ? e : {
		...e,
		nextBy: null
	});
}
function listed(e, t, n) {
	return markup`<ol class="plain updates" reversed>${t.map((t) => markup`<li>${entry(e, t, n)}</li>
`)}</ol>`;
}
function entry(e, t, n) {
	let { words: r } = e, { at: i, struckAt: a, nextBy: o, impacts: s } = t, c = markup`<strong>${stateName(e, t.state)}</strong> <span class="soft">${e.time(i)}</span>`, l = s.map(({ component: e, impact: t }) => `${cleanName(e)}: ${r.conditions[t]}`), u = l.length === 0 ? "" : markup`<p class="soft">${l.join(" · ")}</p>`, d = n(t.words);
	return a === null ? markup`<p>${c}</p>${d}${u}${o === null ? "" : markup`<p class="soft">${r.nextBy(e.at(o))}</p>`}` : markup`<p>${c} <span class="soft">· ${r.struck(e.at(a))}</span></p><del>${d}</del>`;
}
function stateName({ words: e }, t) {
	return t in e.states ? e.states[t] : e.maintenanceStates[t];
}
function incidentCard(e, t) {
	let { words: n } = e, r = newestUpdates(t.updates), i = promised(r).slice(0, 3), a = listed(e, i, (e) => e === "" ? markup`` : markup`<p>${sentence(e, 500)}</p>`);
	return markup`<article class="card">
<h3><a href="incidents/${t.id}.html">${cleanName(t.name)}</a></h3>
<p>${impactTag(e, t)} <span class="soft">${n.begun(e.at(t.createdAt))} · ${n.states[t.state]}</span></p>
${hitNow(e, t)}${i.length === 0 ? "" : a}
${r.length > 3 ? markup`<p><a href="incidents/${t.id}.html">${n.wholeIncident}</a></p>` : ""}</article>
`;
}
function hitNow({ words: e }, { affected: t }) {
	let n = t.at(-1)?.value ?? [];
	if (n.length === 0) return null;
	let r = n.map(({ component: t, impact: n }) => `${cleanName(t)} (${e.conditions[n]})`);
	return markup`<p>${e.affects(r.join(", "))}</p>`;
}
function impactTag({ words: e }, t) {
	let n = t.resolvedAt === null ? impactNow(t) : t.impact ?? "none";
	return markup`<span class="tag ${n === "none" ? "unknown" : n}">${e.impacts[n]}</span>`;
}
function incidentLine(e, t, n) {
	let { words: r } = e, { createdAt: i, resolvedAt: a, withdrawnAt: o } = t, s = markup`<a href="${n}incidents/${t.id}.html">${cleanName(t.name)}</a>`;
	if (o !== null) return markup`<li><p><s>${s}</s></p><p class="soft">${r.withdrawn(e.at(o))}</p></li>
`;
	let c = a === null ? r.goesOn : r.lasted(e.span(Math.max(0, a - i)));
	return markup`<li><p><strong>${s}</strong></p><p>${impactTag(e, t)} <span class="soft">${e.time(i)} · ${c}</span></p></li>
`;
}
function maintenanceCard(e, t) {
	let n = newestUpdates(t.updates).find(({ struckAt: e }) => e === null);
	return markup`<article class="card">
<h3><a href="maintenance/${t.id}.html">${cleanName(t.name)}</a></h3>
<p>${workTag(e, t)} ${windowOf(e, t)}</p>
${componentsOf(e, t)}${n === void 0 || n.words === "" ? "" : markup`<p>${sentence(n.words, 500)}</p>`}</article>
`;
}
function workTag({ words: e }, { state: t, withdrawnAt: n }) {
	return n === null ? markup`<span class="tag ${t === "completed" ? "none" : "maintenance"}">${e.maintenanceStates[t]}</span>` : markup`<span class="tag unknown">${e.calledOff}</span>`;
}
function windowOf(e, t) {
	let n = t.state === "completed" ? endOfMaintenance(t) : t.to;
	return e.words.window(e.at(t.from), e.at(n));
}
function componentsOf({ words: e }, { components: t }) {
	return t.length === 0 ? null : markup`<p>${e.affects(t.map(cleanName).join(", "))}</p>`;
}
function maintenanceLine(e, t, n) {
	let r = markup`<a href="${n}maintenance/${t.id}.html">${cleanName(t.name)}</a>`;
	return markup`<li><p>${t.withdrawnAt === null ? markup`<strong>${r}</strong>` : markup`<s>${r}</s>`}</p><p>${workTag(e, t)} <span class="soft">${windowOf(e, t)}</span></p></li>
`;
}
// src/page/month-sheet.ts
function monthOf(e, { timezone: t }) {
	return (0,_moment_js__WEBPACK_IMPORTED_MODULE_4__.i)(e, t).slice(0, 7);
}
function monthsOf(e) {
	let t = [...e.incidents.map(({ createdAt: e }) => e), ...e.maintenance.map(({ from: e }) => e)];
	return [...new Set(t.map((t) => monthOf(t, e)))].sort().reverse();
}
function monthName({ words: e }, t) {
	return `${e.months[Number(t.slice(5)) - 1] ?? ""} ${t.slice(0, 4)}`;
}
function monthSheet(e, t) {
	let { page: n, words: r, name: i } = e, a = newest(n.incidents.filter(({ createdAt: e }) => monthOf(e, n) === t)), o = n.maintenance.filter(({ from: e }) => monthOf(e, n) === t).sort((e, t) => t.from - e.from), s = a.map((t) => incidentLine(e, t, "../")), c = o.map((t) => maintenanceLine(e, t, "../")), l = monthsOf(n), u = l.indexOf(t), d = [l[u + 1], l[u - 1]].flatMap((e) => e === void 0 ? [] : [e]), f = markup`${a.length === 0 ? "" : markup`<section aria-labelledby="past"><h2 id="past">${r.past}</h2>
<ul class="plain list">${s}</ul></section>
`}${o.length === 0 ? "" : markup`<section aria-labelledby="work"><h2 id="work">${r.ahead}</h2>
<ul class="plain list">${c}</ul></section>
`}${d.length === 0 ? "" : markup`<p class="links">${d.map((t) => markup`<a href="${t}.html">${monthName(e, t)}</a> `)}</p>`}`, p = r.month(monthName(e, t));
	return {
		path: `history/${t}.html`,
		title: `${p} · ${i}`,
		heading: p,
		main: f
	};
}
// src/page/look.ts
const X = ":root{color-scheme:light dark;--ink:#1b1f24;--soft:#57606a;--paper:#fff;--card:#f6f8fa;--line:#d0d7de;--link:#0550ae;--none:#1a7f37;--maintenance:#0550ae;--minor:#8a6100;--major:#b34700;--critical:#b3121f;--unknown:#57606a;--bar:#4ac26b;--bar-maintenance:#54aeff;--bar-minor:#d4a72c;--bar-major:#e16f24;--bar-critical:#cf222e;--bar-absent:#d0d7de}@media (prefers-color-scheme:dark){:root{--ink:#e6edf3;--soft:#9da7b3;--paper:#0d1117;--card:#161b22;--line:#30363d;--link:#79c0ff;--none:#1a7f37;--maintenance:#1158c7;--minor:#845306;--major:#a04100;--critical:#b62324;--unknown:#57606a;--bar:#2ea043;--bar-maintenance:#388bfd;--bar-minor:#d29922;--bar-major:#f0883e;--bar-critical:#f85149;--bar-absent:#30363d}}*{box-sizing:border-box}body{margin:0;background:var(--paper);color:var(--ink);font:16px/1.55 system-ui,-apple-system,\"Segoe UI\",Roboto,sans-serif;overflow-wrap:anywhere}.wrap{max-width:52rem;margin:0 auto;padding:1.25rem 1rem}a{color:var(--link)}a:focus-visible,summary:focus-visible,pre:focus-visible{outline:3px solid var(--link);outline-offset:2px}.skip{position:absolute;left:-99rem}.skip:focus{position:static}header{display:flex;flex-wrap:wrap;gap:.25rem 1.5rem;align-items:baseline;justify-content:space-between}h1{font-size:1.6rem;line-height:1.25;margin:.25rem 0 .75rem}h2{font-size:1.2rem;margin:2.25rem 0 .75rem}h3{font-size:1.05rem;margin:0 0 .25rem}p{margin:.35rem 0}ul.plain,ol.plain{list-style:none;margin:0;padding:0}nav ul,.links{display:flex;flex-wrap:wrap;gap:.25rem 1rem;list-style:none;margin:0;padding:0}nav a,.links a{display:inline-block;padding:.2rem 0}.stale{border:4px solid #b3121f;background:#b3121f;color:#fff;font-weight:700;font-size:1.1rem;padding:.9rem 1rem;border-radius:8px;margin:0 0 1rem}.headline{border-radius:8px;padding:.9rem 1.1rem;color:#fff;font-weight:600;font-size:1.3rem;margin:0}.stale:not([hidden])~main .headline,.stale:not([hidden])~main .components .tag{background:#57606a;text-decoration:line-through}.none{background:var(--none)}.maintenance{background:var(--maintenance)}.minor{background:var(--minor)}.major{background:var(--major)}.critical{background:var(--critical)}.unknown{background:var(--unknown)}.soft{color:var(--soft);font-size:.9rem}.card{border:1px solid var(--line);border-radius:8px;background:var(--card);padding:.9rem 1.1rem;margin:0 0 .9rem}.tag{display:inline-block;border-radius:4px;padding:.05rem .5rem;color:#fff;font-size:.85rem;font-weight:600;white-space:nowrap}.updates>li{border-top:1px solid var(--line);padding:.6rem 0 .3rem}.updates blockquote{margin:.35rem 0;padding:0 .8rem;border-left:3px solid var(--line)}pre{overflow:auto;white-space:pre-wrap}s,del{color:var(--soft)}.components>li{border:1px solid var(--line);border-bottom:0;padding:.8rem 1rem}.components>li:first-child{border-radius:8px 8px 0 0}.components>li:last-child{border-bottom:1px solid var(--line);border-radius:0 0 8px 8px}.components>li:only-child{border-radius:8px}.row{display:flex;flex-wrap:wrap;justify-content:space-between;gap:.15rem 1rem;align-items:baseline}.row h3{margin:0}svg.days{display:block;width:100%;height:34px;margin:.5rem 0 .2rem}.days path{stroke-width:4;fill:none}.d-none{stroke:var(--bar)}.d-maintenance{stroke:var(--bar-maintenance)}.d-minor{stroke:var(--bar-minor)}.d-major{stroke:var(--bar-major)}.d-critical{stroke:var(--bar-critical)}.d-absent{stroke:var(--bar-absent)}.list>li{border-bottom:1px solid var(--line);padding:.6rem 0}.list>li:last-child{border-bottom:0}footer{border-top:1px solid var(--line);margin-top:2.5rem;padding-top:1rem}@media print{:root{color-scheme:light;--ink:#000;--soft:#333;--paper:#fff;--card:#fff;--line:#888;--link:#000;--none:#1a7f37;--maintenance:#0550ae;--minor:#8a6100;--major:#b34700;--critical:#b3121f;--bar:#4ac26b;--bar-maintenance:#54aeff;--bar-minor:#d4a72c;--bar-major:#e16f24;--bar-critical:#cf222e;--bar-absent:#d0d7de}body{font-size:11pt}.wrap{max-width:none;padding:0}.headline,.tag,.stale,.days{print-color-adjust:exact;-webkit-print-color-adjust:exact}.card,.components>li,.list>li,.updates>li{break-inside:avoid}h2,h3{break-after:avoid}nav,.skip,footer .links{display:none}}", Z = "const stale=document.getElementById(\"stale\"),title=document.title;const look=()=>{const late=Date.now()>=Number(stale.dataset.by);if(late===!stale.hidden)return;stale.hidden=!late;document.title=late?\"\\u26a0 \"+title:title};look();setInterval(look,15000);document.addEventListener(\"visibilitychange\",look);", hashOf = (e) => `'sha256-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_13__.createHash)("sha256").update(e).digest("base64")}'`, Q = {
	style: X,
	script: Z,
	rule: `default-src 'none'; style-src ${hashOf(X)}; script-src ${hashOf(Z)}; img-src data:; base-uri 'none'; form-action 'none'`
};
// src/page/sheet.ts
var ue, Edition = class {
	page;
	language;
	words;
	name;
	constructor(e, t) {
		this.page = e, this.language = t, this.words = q[t], this.name = cleanName(e.name);
	}
	get folder() {
		return this.language === this.page.languages[0] ? "" : `${this.language}/`;
	}
	at(e) {
		return (0,_moment_js__WEBPACK_IMPORTED_MODULE_4__.r)(e, this.page.timezone, this.language);
	}
	day(e) {
		return (0,_moment_js__WEBPACK_IMPORTED_MODULE_4__.t)(e, this.page.timezone, this.language);
	}
	time(e) {
		return markup`<time datetime="${(0,_moment_js__WEBPACK_IMPORTED_MODULE_4__.i)(e, this.page.timezone)}">${this.at(e)}</time>`;
	}
	span(e) {
		let t = e >= 864e5 ? _instant_js__WEBPACK_IMPORTED_MODULE_3__.i : _instant_js__WEBPACK_IMPORTED_MODULE_3__.o;
		return (0,_moment_js__WEBPACK_IMPORTED_MODULE_4__.n)(Math.max(t, Math.floor(e / t) * t), this.language);
	}
};
function toRoot(e) {
	return "../".repeat(e.split("/").length - 1);
}
function addressOf({ url: e }, t) {
	return e === null ? null : `${e.replace(/\/+$/, "")}/${t === "index.html" ? "" : t}`;
}
function sheetText(e, t) {
	let { page: n, words: r, language: i, folder: a, name: o } = e, s = toRoot(`${a}${t.path}`), c = t.path === "index.html", l = n.languages.filter((e) => e !== i), fileIn = (e) => `${new Edition(n, e).folder}${t.path}`, u = e.at(n.asOf), d = e.at(n.renewedBy), f = l.map((e) => markup`<link rel="alternate" hreflang="${e}" href="${s}${fileIn(e)}">`), p = markup`<nav aria-label="${r.languages}"><ul>${l.map((e) => markup`<li><a href="${s}${fileIn(e)}" hreflang="${e}" lang="${e}">${J[e]}</a></li>`)}</ul></nav>`;
	return markup(ue ||= (0,_taggedTemplateLiteral_js__WEBPACK_IMPORTED_MODULE_14__.t)("<!DOCTYPE html>\n<html lang=\"(\">\n<head>\n<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\" content=\"(\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"description\" content=\"(\">\n<meta name=\"referrer\" content=\"no-referrer\">\n<link rel=\"icon\" href=\"data:,\">\n<link rel=\"alternate\" type=\"application/atom+xml\" title=\"(\" href=\"(history.atom\">\n<link rel=\"alternate\" type=\"application/rss+xml\" title=\"(\" href=\"(history.rss\">\n(<title>(</title>\n<style>(</style>\n</head>\n<body>\n<div class=\"wrap\">\n<a class=\"skip\" href=\"#content\">(</a>\n<p class=\"stale\" id=\"stale\" role=\"alert\" data-by=\"(\" hidden>(</p>\n<header><h1>(</h1>\n((</header>\n<main id=\"content\">\n(\n</main>\n<footer>\n<p class=\"soft\">( (</p>\n<p class=\"links soft\"><a href=\"(history.atom\">Atom</a> <a href=\"(history.rss\">RSS</a> <a href=\"(maintenance.ics\">(</a> <a href=\"(api/v2/summary.json\">(</a></p>\n</footer>\n</div>\n<script>(<\/script>\n</body>\n</html>\n".split("(")), i, Q.rule, r.about(o), r.feed, s, r.feed, s, f, t.title, new Markup(Q.style), r.toContent, n.renewedBy, r.stale(d), t.heading, c ? "" : markup`<p><a href="${"../".repeat(t.path.split("/").length - 1)}index.html">${r.toPage(o)}</a></p>`, l.length > 0 ? p : "", t.main, r.asOf(u), r.renewedBy(d), s, s, s, r.calendar, s, r.json, new Markup(Q.script)).text;
}
function historyOf(e, t) {
	let n = dayEdges(e), r = e.since ?? n[0] ?? e.asOf, i = hitsOf(e, t), a = n.map((t, a) => {
		let s = n[a + 1] ?? e.asOf, c = spentIn(i, (0,_instant_js__WEBPACK_IMPORTED_MODULE_3__.f)(Math.max(t, r)), s), l = Y.filter((e) => c[e] > 0);
		return {
			from: t,
			condition: l.length === 0 ? null : worstCondition(l),
			spent: c
		};
	}), s = Object.fromEntries(Y.map((e) => [e, a.reduce((t, n) => t + n.spent[e], 0)])), c = s.none + s.minor, l = c + s.major + s.critical;
	return {
		days: a,
		spent: s,
		uptime: l === 0 ? null : c / l
	};
}
function dayEdges({ asOf: e, timezone: t }) {
	let n = Math.floor((0,_moment_js__WEBPACK_IMPORTED_MODULE_4__.c)(e, t) / _instant_js__WEBPACK_IMPORTED_MODULE_3__.n);
	return Array.from({ length: 90 }, (e, r) => (0,_moment_js__WEBPACK_IMPORTED_MODULE_4__.u)(t).resolve((n - 90 + 1 + r) * _instant_js__WEBPACK_IMPORTED_MODULE_3__.n).first);
}
function hitsOf({ incidents: e, maintenance: t, asOf: n }, r) {
	let i = e.filter(({ withdrawnAt: e }) => e === null).flatMap(({ affected: e, resolvedAt: t }) => e.flatMap(({ at: i, value: a }, s) => {
		let c = (0,_instant_js__WEBPACK_IMPORTED_MODULE_3__.f)(Math.min(e[s + 1]?.at ?? n, t ?? n, n));
		return a.filter((e) => e.component === r && i < c).map(({ impact: e }) => ({
			from: i,
			to: c,
			condition: e
		}));
	})), a = t.filter(({ withdrawnAt: e, components: t }) => e === null && t.includes(r)).map((e) => ({
		from: e.from,
		to: (0,_instant_js__WEBPACK_IMPORTED_MODULE_3__.f)(Math.min(endOfMaintenance(e), n)),
		condition: "maintenance"
	})).filter(({ from: e, to: t }) => e < t);
	return [...i, ...a];
}
function spentIn(e, t, n) {
	let r = {
		none: 0,
		maintenance: 0,
		minor: 0,
		major: 0,
		critical: 0
	};
	if (t >= n) return r;
	let i = e.filter((e) => e.from < n && e.to > t), a = [
		t,
		n,
		...i.flatMap((e) => [e.from, e.to])
	].filter((e) => e >= t && e <= n).sort((e, t) => e - t);
	for (let [e, t] of a.entries()) {
		let n = a[e + 1] ?? t, o = i.filter((e) => e.from <= t && e.to >= n).map((e) => e.condition);
		r[o.includes("maintenance") ? "maintenance" : worstCondition(o)] += n - t;
	}
	return r;
}
function frontSheet(e) {
	let { words: t, name: n } = e, r = markup`${headline(e)}
${current(e)}${ahead(e)}${components(e)}${past(e)}`;
	return {
		path: "index.html",
		title: t.title(n),
		heading: n,
		main: r
	};
}
function headlineOf(e) {
	let t = overallCondition(e);
	return (t === "none" || t === "maintenance") && currentIncidents(e).length > 0 ? "unknown" : t;
}
function headline(e) {
	let { page: t, words: n } = e, r = headlineOf(t);
	return markup`<p class="headline ${r}">${n.headlines[r]}</p>
<p class="soft">${n.asOf(e.at(t.asOf))}</p>`;
}
function current(e) {
	let t = currentIncidents(e.page);
	if (t.length === 0) return null;
	let n = t.slice(5), r = n.slice(0, 15).map((t) => incidentLine(e, t, ""));
	return markup`<section aria-labelledby="current"><h2 id="current">${e.words.current}</h2>
${t.slice(0, 5).map((t) => incidentCard(e, t))}${n.length === 0 ? "" : markup`<ul class="plain list">${r}</ul>`}${beyond(e, n.length - 15)}</section>
`;
}
function ahead(e) {
	let t = [...activeMaintenance(e.page), ...upcomingMaintenance(e.page)];
	if (t.length === 0) return null;
	let n = t.slice(5), r = n.slice(0, 15).map((t) => maintenanceLine(e, t, ""));
	return markup`<section aria-labelledby="ahead"><h2 id="ahead">${e.words.ahead}</h2>
${t.slice(0, 5).map((t) => maintenanceCard(e, t))}${n.length === 0 ? "" : markup`<ul class="plain list">${r}</ul>`}${beyond(e, n.length - 15)}</section>
`;
}
function beyond({ words: e }, t) {
	return t > 0 ? markup`<p class="soft">${e.more(t)}</p>` : null;
}
function components(e) {
	let { page: t, words: n } = e;
	if (t.components.length === 0) return null;
	let r = t.since === null ? null : e.day(t.since);
	return markup`<section aria-labelledby="components"><h2 id="components">${n.components}</h2>
<ul class="plain components">${t.components.map((t) => componentRow(e, t))}</ul>
<p class="soft">${n.legend} ${n.definition(90, r)}</p></section>
`;
}
function componentRow(e, t) {
	let { page: n, words: r } = e, i = conditionOf(n, t.name), a = cleanName(t.name), o = historyOf(n, t.name), s = t.description === null ? "" : markup`<p class="soft">${sentence(t.description, 200)}</p>`;
	return markup`<li><div class="row"><h3>${a}</h3><span class="tag ${i}">${r.conditions[i]}</span></div>${s}
${strip(e, a, o)}
<div class="row soft" aria-hidden="true"><span>${r.daysAgo(90)}</span><span>${r.today}</span></div>
<div class="row soft"><span>${uptimeWords(e, o)}</span><a href="${toRoot(e.folder)}components/${t.slug}.atom" aria-label="${r.componentFeed(a)}">${r.feed}</a></div></li>
`;
}
function uptimeWords(e, { uptime: t, spent: n }) {
	let { words: r } = e;
	if (t === null) return r.noUptime;
	let i = Y.filter((e) => e !== "none" && n[e] > 0).toReversed().map((t) => r.spent(r.conditions[t], e.span(n[t])));
	return [r.uptime(percentOf(t), 90), ...i].join(" · ");
}
function percentOf(e) {
	let t = Math.floor(e * 1e4 + 1e-9);
	return t === 1e4 ? "100" : (t / 100).toFixed(2);
}
const de = {
	absent: 6,
	none: 14,
	maintenance: 14,
	minor: 20,
	major: 27,
	critical: 34
};
function strip({ words: e }, t, { days: n }) {
	let r = new Map();
	for (let [e, { condition: t }] of n.entries()) {
		let n = t ?? "absent", i = `M${String(5 * e + 2)} 34v-${String(de[n])}`;
		r.set(n, (r.get(n) ?? "") + i);
	}
	let i = [...r].map(([e, t]) => markup`<path class="d-${e}" d="${t}"/>`), a = n.filter(isBad).length;
	return markup`<svg class="days" viewBox="0 0 ${449} 34" preserveAspectRatio="none" role="img" aria-label="${e.strip(t, a, 90)}">${i}</svg>`;
}
function isBad({ condition: e }) {
	return e !== null && e !== "none" && e !== "maintenance";
}
function past(e) {
	let { page: t, words: n } = e, r = newest(t.incidents).filter((e) => e.resolvedAt !== null || e.withdrawnAt !== null), i = r.slice(0, 15).map((t) => incidentLine(e, t, "")), a = monthsOf(t), o = a.map((t) => markup`<a href="history/${t}.html">${monthName(e, t)}</a> `);
	return markup`<section aria-labelledby="past"><h2 id="past">${n.past}</h2>
${r.length === 0 ? markup`<p>${n.noPast}</p>` : markup`<ul class="plain list">${i}</ul>`}
${a.length === 0 ? "" : markup`<p class="links soft">${n.earlier}: ${o}</p>`}</section>
`;
}
// src/page/badge.ts
const fe = {
	none: "#1a7f37",
	maintenance: "#0550ae",
	minor: "#845306",
	major: "#a04100",
	critical: "#b3121f",
	unknown: "#57606a"
};
function badge(e) {
	let t = new Edition(e, e.languages[0]), { words: n, name: r } = t, i = headlineOf(e), a = n.badge, o = `${n.headlines[i]} · ${t.at(e.asOf)}`, [s, c] = [a, o].map((e) => Math.ceil(e.length * 6.6) + 14), l = s + c, u = `${r}: ${o}`;
	return markup`<svg xmlns="http://www.w3.org/2000/svg" width="${l}" height="20" role="img" aria-label="${u}">
<title>${u}</title>
<clipPath id="r"><rect width="${l}" height="20" rx="3"/></clipPath>
<g clip-path="url(#r)"><rect width="${s}" height="20" fill="#444c56"/><rect x="${s}" width="${c}" height="20" fill="${fe[i]}"/></g>
<g fill="#fff" text-anchor="middle" font-family="Verdana,DejaVu Sans,sans-serif" font-size="11">
<text x="${s / 2}" y="14" textLength="${s - 14}" lengthAdjust="spacingAndGlyphs">${a}</text>
<text x="${s + c / 2}" y="14" textLength="${c - 14}" lengthAdjust="spacingAndGlyphs">${o}</text>
</g>
</svg>
`.text;
}
// src/page/detail.ts
function incidentSheet(e, t) {
	let { words: n } = e, { id: r, createdAt: i, resolvedAt: a, withdrawnAt: o, state: s, updates: c, postMortem: l } = t, u = cleanName(t.name), d = a === null ? n.goesOn : n.lasted(e.span(a - i)), f = markup`${o === null ? "" : markup`<p class="card"><strong>${n.withdrawn(e.at(o))}</strong></p>`}
<p>${impactTag(e, t)} <strong>${n.states[s]}</strong></p>
<p class="soft">${n.begun(e.at(i))} · ${d}</p>
${hitNow(e, t)}${c.length === 0 ? "" : section("updates", n.updates, struck(updateList(e, c), o !== null))}${l === null ? "" : postMortemPart(e, l)}`;
	return {
		path: `incidents/${r}.html`,
		title: `${u} · ${e.name}`,
		heading: u,
		main: f
	};
}
function maintenanceSheet(e, t) {
	let { words: n } = e, r = cleanName(t.name), i = struck(updateList(e, t.updates), t.withdrawnAt !== null), a = markup`<p>${workTag(e, t)} ${windowOf(e, t)}</p>
${componentsOf(e, t)}${t.updates.length === 0 ? "" : section("updates", n.updates, i)}`;
	return {
		path: `maintenance/${t.id}.html`,
		title: `${r} · ${e.name}`,
		heading: r,
		main: a
	};
}
function section(e, t, n) {
	return markup`<section aria-labelledby="${e}"><h2 id="${e}">${t}</h2>
${n}</section>
`;
}
function struck(e, t) {
	return t ? markup`<del>${e}</del>` : e;
}
function postMortemPart(e, { at: t, sections: n }) {
	let r = n.map(({ title: e, text: t }) => markup`<h3>${cleanName(e)}</h3>
${prose(t, pe)}
`);
	return section("post-mortem", e.words.postMortem, markup`<p class="soft">${e.time(t)}</p>
${r}`);
}
const pe = 2e4, $ = {
	none: "operational",
	maintenance: "under_maintenance",
	minor: "degraded_performance",
	major: "partial_outage",
	critical: "major_outage"
};
function statuspageFiles(e) {
	let t = new Api(e), n = t.page(), r = t.status(), i = t.components(), a = currentIncidents(e), o = a.map((e) => t.incident(e)), s = newest(e.incidents).filter((e, t) => t < 50 || a.includes(e)), c = e.maintenance.toSorted((e, t) => t.from - e.from).slice(0, 50), l = activeMaintenance(e).map((e) => t.maintenance(e)), u = upcomingMaintenance(e).map((e) => t.maintenance(e)), d = [
		["summary", {
			page: n,
			components: i,
			incidents: o,
			scheduled_maintenances: [...l, ...u],
			status: r
		}],
		["status", {
			page: n,
			status: r
		}],
		["components", {
			page: n,
			components: i
		}],
		["incidents", {
			page: n,
			incidents: s.map((e) => t.incident(e))
		}],
		["incidents/unresolved", {
			page: n,
			incidents: o
		}],
		["scheduled-maintenances", {
			page: n,
			scheduled_maintenances: c.map((e) => t.maintenance(e))
		}],
		["scheduled-maintenances/upcoming", {
			page: n,
			scheduled_maintenances: u
		}],
		["scheduled-maintenances/active", {
			page: n,
			scheduled_maintenances: l
		}]
	];
	return new Map(d.map(([e, t]) => [`api/v2/${e}.json`, t]));
}
function pageId({ name: e }) {
	return e.toLowerCase().normalize("NFKD").replace(/[^a-z0-9]+/g, "-").slice(0, 60).replace(/^-|-$/g, "") || "status";
}
var Api = class {
	#e;
	#t;
	#n;
	constructor(e) {
		this.#e = e, this.#t = pageId(e), this.#n = q[e.languages[0]];
	}
	page() {
		let { name: e, timezone: t, asOf: n } = this.#e;
		return {
			id: this.#t,
			name: cleanName(e),
			url: addressOf(this.#e, "") ?? "",
			time_zone: t,
			updated_at: iso$1(n)
		};
	}
	status() {
		return {
			indicator: overallCondition(this.#e),
			description: this.#n.headlines[headlineOf(this.#e)]
		};
	}
	components() {
		return this.#e.components.map(({ name: e }) => this.#a(e));
	}
	incident(e) {
		let { id: t, name: n, createdAt: r, resolvedAt: i, withdrawnAt: a, impact: o, updates: s, postMortem: l } = e, u = a ?? i, d = s.findLast((e) => e.state === "monitoring" && e.struckAt === null), f = [...new Set(e.affected.flatMap(({ value: e }) => e.map((e) => e.component)))], p = l === null ? e.state : "postmortem", m = a === null ? i === null ? e.state : p : "resolved";
		return {
			id: t,
			name: a === null ? cleanName(n) : `${this.#n.withdrawnShort}: ${cleanName(n)}`,
			status: m,
			created_at: iso$1(r),
			updated_at: iso$1((0,_instant_js__WEBPACK_IMPORTED_MODULE_3__.m)(r, ...s.map(({ at: e }) => e), u ?? r, l?.at ?? r)),
			monitoring_at: d === void 0 ? null : iso$1(d.at),
			resolved_at: u === null ? null : iso$1(u),
			impact: a === null ? o ?? "none" : "none",
			shortlink: this.#r(`incidents/${t}.html`),
			started_at: iso$1(r),
			page_id: this.#t,
			...this.#o(t, s, u),
			components: f.flatMap((e) => this.#i(e)),
			reminder_intervals: null
		};
	}
	maintenance(e) {
		let { id: t, name: n, createdAt: r, from: i, to: a, withdrawnAt: o, updates: s } = e, l = s.findLast((e) => e.state === "completed" && e.struckAt === null)?.at, u = o ?? (e.state === "completed" ? l ?? a : null);
		return {
			id: t,
			name: o === null ? cleanName(n) : `${this.#n.calledOff}: ${cleanName(n)}`,
			status: o === null ? e.state : "completed",
			created_at: iso$1(r),
			updated_at: iso$1((0,_instant_js__WEBPACK_IMPORTED_MODULE_3__.m)(r, ...s.map(({ at: e }) => e), u ?? r)),
			monitoring_at: null,
			resolved_at: u === null ? null : iso$1(u),
			impact: "maintenance",
			shortlink: this.#r(`maintenance/${t}.html`),
			started_at: iso$1(i),
			page_id: this.#t,
			...this.#o(t, s, u),
			components: e.components.flatMap((e) => this.#i(e)),
			scheduled_for: iso$1(i),
			scheduled_until: iso$1(a)
		};
	}
	#r(e) {
		return addressOf(this.#e, e) ?? e;
	}
	#i(e) {
		return this.#e.components.some((t) => t.name === e) ? [this.#a(e)] : [];
	}
	#a(e) {
		let { components: t, incidents: n, since: r, asOf: i } = this.#e, a = t.findIndex((t) => t.name === e), { slug: o = "", description: s = null } = t[a] ?? {}, l = n.flatMap(({ affected: t, resolvedAt: n, withdrawnAt: r }) => t.some(({ value: t }) => t.some((t) => t.component === e)) ? [...t.map(({ at: e }) => e), ...[n, r].filter((e) => e !== null)] : []), u = r ?? earliestOf(this.#e) ?? i;
		return {
			id: o,
			name: cleanName(e),
			status: $[conditionOf(this.#e, e)],
			created_at: iso$1(u),
			updated_at: iso$1((0,_instant_js__WEBPACK_IMPORTED_MODULE_3__.m)(u, ...l)),
			position: a + 1,
			description: s === null ? null : clean(s, 500),
			showcase: !0,
			start_date: r === null ? null : iso$1(r).slice(0, 10),
			group_id: null,
			page_id: this.#t,
			group: !1,
			only_show_if_degraded: !1
		};
	}
	#o(e, t, n) {
		let r = new Map(), i = updateNames(t);
		return { incident_updates: newestUpdatesOf(t.map((t, a) => {
			let o = t.impacts.map(({ component: e, impact: t }) => {
				let n = r.get(e) ?? "none";
				r.set(e, t);
				let i = this.#e.components.find(({ name: t }) => t === e)?.slug ?? "", [a, o] = [$[n], $[t]];
				return {
					code: i,
					name: cleanName(e),
					old_status: a,
					new_status: o
				};
			}), s = clean(t.words), c = t.struckAt;
			return {
				at: t.at,
				id: `${e}-${i[a] ?? ""}`,
				status: t.state,
				body: c === null ? s : `[${this.#n.struck(iso$1(c))}] ${s}`,
				incident_id: e,
				created_at: iso$1(t.at),
				updated_at: iso$1(c ?? t.at),
				display_at: iso$1(t.at),
				affected_components: o.length === 0 ? null : o,
				deliver_notifications: n === null,
				custom_tweet: null,
				tweet_id: null
			};
		})) };
	}
};
function newestUpdatesOf(e) {
	return e.toReversed().sort((e, t) => t.at - e.at).map(({ at: e, ...t }) => t);
}
function earliestOf({ incidents: e }) {
	return e.map(({ createdAt: e }) => e).sort((e, t) => e - t)[0];
}
function iso$1(e) {
	return new Date(e).toISOString();
}
function feedFiles(e) {
	let t = new Edition(e, e.languages[0]), n = entriesOf(t, e.incidents, e.maintenance), { words: r, name: i } = t, a = new Map([["history.atom", atom(t, "history.atom", r.title(i), n)], ["history.rss", rss(t, r.title(i), n)]]);
	for (let n of e.components) {
		let o = `components/${n.slug}.atom`, s = `${r.title(i)} · ${cleanName(n.name)}`;
		a.set(o, atom(t, o, s, entriesOf(t, ...partOf(e, n))));
	}
	return a;
}
function partOf(e, { name: t }) {
	return [e.incidents.filter(({ affected: e }) => e.some(({ value: e }) => e.some((e) => e.component === t))), e.maintenance.filter(({ components: e }) => e.includes(t))];
}
function entriesOf(e, t, n) {
	return [...t.flatMap((t) => incidentEntries(e, t)), ...n.flatMap((t) => maintenanceEntries(e, t))].sort((e, t) => t.at - e.at).slice(0, 50);
}
function incidentEntries(e, t) {
	let { words: n } = e, { id: r, createdAt: i, updates: a, withdrawnAt: o, postMortem: s } = t, c = cleanName(t.name), l = `incidents/${r}.html`, entry = (e, t, n, i) => ({
		id: `${r}/${e}`,
		at: t,
		changedAt: t,
		title: `${c}: ${n}`,
		path: l,
		content: i
	}), u = a.some(({ at: e }) => e <= i) ? [] : [entry("begun", i, n.states.investigating, markup`<p>${n.begun(e.at(i))}</p>`)], d = updateNames(a), f = a.map((t, r) => toldEntry(e, entry(d[r] ?? "", t.at, n.states[t.state], prose(t.words)), t)), p = o === null ? [] : [entry("withdrawn", o, n.withdrawnShort, markup`<p>${n.withdrawn(e.at(o))}</p>`)], m = s === null ? [] : [entry(`post-mortem-${String(s.at)}`, s.at, n.postMortem, markup`${s.sections.map(({ title: e, text: t }) => markup`<h3>${cleanName(e)}</h3>${prose(t)}`)}`)], h = [
		...u,
		...f,
		...m
	];
	return o === null ? h : [...h.map((e) => struckEntry(e, o)), ...p];
}
function struckEntry(e, t) {
	return {
		...e,
		changedAt: t,
		content: markup`<del>${e.content}</del>`
	};
}
function toldEntry(e, t, { struckAt: n, nextBy: r }) {
	let { words: i } = e;
	if (n !== null) {
		let r = markup`<p>${i.struck(e.at(n))}</p><del>${t.content}</del>`;
		return {
			...t,
			changedAt: n,
			content: r
		};
	}
	return r === null ? t : {
		...t,
		content: markup`${t.content}<p>${i.nextBy(e.at(r))}</p>`
	};
}
function maintenanceEntries(e, t) {
	let { words: n } = e, { id: r, createdAt: i, updates: a, from: o, to: s, withdrawnAt: c } = t, l = cleanName(t.name), u = `maintenance/${r}.html`, d = markup`<p>${n.window(e.at(o), e.at(s))}</p>`, entry = (e, t, n, i) => ({
		id: `${r}/${e}`,
		at: t,
		changedAt: t,
		title: `${l}: ${n}`,
		path: u,
		content: i
	}), f = a.some(({ at: e }) => e <= i) ? [] : [entry("begun", i, n.maintenanceStates.scheduled, d)], p = updateNames(a), m = a.map((t, r) => {
		let i = markup`${d}${prose(t.words)}`;
		return toldEntry(e, entry(p[r] ?? "", t.at, n.maintenanceStates[t.state], i), t);
	}), h = c === null ? [] : [entry("withdrawn", c, n.calledOff, d)];
	return [
		...f,
		...m,
		...h
	];
}
function urn(e, t) {
	return `urn:steward:${pageId(e)}:${t}`;
}
function atom(e, t, n, r) {
	let { page: i, language: a, name: o } = e, s = addressOf(i, "index.html"), l = addressOf(i, t), u = (0,_instant_js__WEBPACK_IMPORTED_MODULE_3__.m)(...r.map(({ changedAt: e }) => e)) ?? i.since ?? i.asOf, d = markup`${s === null ? "" : markup`<link rel="alternate" type="text/html" href="${s}"/>`}${l === null ? "" : markup`<link rel="self" type="application/atom+xml" href="${l}"/>`}`;
	return markup`<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${a}">
<id>${urn(i, t)}</id>
<title>${n}</title>
<updated>${iso(u)}</updated>
<author><name>${o}</name></author>
${d}
${r.map((e) => markup`<entry>
<id>${urn(i, e.id)}</id>
<title>${e.title}</title>
<published>${iso(e.at)}</published>
<updated>${iso(e.changedAt)}</updated>
${linkTo(i, e, (e) => markup`<link rel="alternate" type="text/html" href="${e}"/>`)}<content type="html">${e.content.text}</content>
</entry>
`)}</feed>
`.text;
}
function rss(e, t, n) {
	let { page: r, language: i, words: a, name: o } = e, s = addressOf(r, "history.rss");
	return markup`<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom">
<channel>
<title>${t}</title>
<link>${addressOf(r, "index.html") ?? ""}</link>
<description>${a.about(o)}</description>
<language>${i}</language>
<lastBuildDate>${new Date(r.asOf).toUTCString()}</lastBuildDate>
${s === null ? "" : markup`<atom:link rel="self" type="application/rss+xml" href="${s}"/>`}
${n.map((e) => markup`<item>
<title>${e.title}</title>
<guid isPermaLink="false">${urn(r, e.id)}</guid>
<pubDate>${new Date(e.at).toUTCString()}</pubDate>
${linkTo(r, e, (e) => markup`<link>${e}</link>`)}<description>${e.content.text}</description>
</item>
`)}</channel>
</rss>
`.text;
}
function linkTo(e, { path: t }, n) {
	let r = addressOf(e, t);
	return r === null ? null : n(r);
}
function iso(e) {
	return new Date(e).toISOString().replace(".000Z", "Z");
}
// src/page/maintenance-calendar.ts
function maintenanceCalendar(e) {
	let t = q[e.languages[0]], n = pageId(e), r = (0,_dist3_js__WEBPACK_IMPORTED_MODULE_12__.n)({
		prodId: {
			company: "Steward",
			product: "status",
			language: e.languages[0].toUpperCase()
		},
		name: `${cleanName(e.name)}: ${t.ahead}`,
		method: _dist3_js__WEBPACK_IMPORTED_MODULE_12__.t.PUBLISH
	});
	for (let i of e.maintenance.toSorted((e, t) => e.from - t.from)) {
		let a = newestUpdates(i.updates).find(({ struckAt: e }) => e === null), o = i.components.map(cleanName).join(", "), s = [o === "" ? "" : t.affects(o), clean(a?.words ?? "")], c = addressOf(e, `maintenance/${i.id}.html`);
		r.createEvent({
			id: `maintenance-${i.id}@${n}.steward`,
			stamp: new Date(a?.at ?? i.createdAt),
			sequence: i.updates.length + (i.withdrawnAt === null ? 0 : 1),
			start: new Date(i.from),
			end: new Date(i.state === "completed" ? endOfMaintenance(i) : i.to),
			summary: cleanName(i.name),
			description: s.filter((e) => e !== "").join("\n\n"),
			status: i.withdrawnAt === null ? _dist3_js__WEBPACK_IMPORTED_MODULE_12__.r.CONFIRMED : _dist3_js__WEBPACK_IMPORTED_MODULE_12__.r.CANCELLED,
			...c === null ? {} : { url: c }
		});
	}
	return r.length() === 0 ? empty(r.toString()) : `${r.toString()}\r\n`;
}
function empty(e) {
	return e.replace(/END:VCALENDAR\s*$/, "BEGIN:VTIMEZONE\r\nTZID:UTC\r\nBEGIN:STANDARD\r\nDTSTART:19700101T000000\r\nTZOFFSETFROM:+0000\r\nTZOFFSETTO:+0000\r\nEND:STANDARD\r\nEND:VTIMEZONE\r\nEND:VCALENDAR\r\n");
}
// src/page/page-files.ts
function pageFiles(e) {
	let t = inOrder(e), n = new Map();
	for (let e of t.languages) {
		let r = new Edition(t, e), i = [
			frontSheet(r),
			...t.incidents.map((e) => incidentSheet(r, e)),
			...t.maintenance.map((e) => maintenanceSheet(r, e)),
			...monthsOf(t).map((e) => monthSheet(r, e))
		];
		for (let e of i) n.set(`${r.folder}${e.path}`, sheetText(r, e));
	}
	for (let [e, r] of statuspageFiles(t)) n.set(e, `${JSON.stringify(r, null, 1)}\n`);
	for (let [e, r] of feedFiles(t)) n.set(e, r);
	return n.set("maintenance.ics", maintenanceCalendar(t)), n.set("badge.svg", badge(t)), n.set(".nojekyll", ""), n;
}
function inOrder(e) {
	let byTime = (e) => e.toSorted((e, t) => e.at - t.at), t = e.incidents.map((e) => ({
		...e,
		affected: byTime(e.affected),
		updates: byTime(e.updates)
	})), n = e.maintenance.map((e) => ({
		...e,
		updates: byTime(e.updates)
	}));
	return {
		...e,
		incidents: newest(t),
		maintenance: newest(n)
	};
}
// src/github/visibility.ts
async function isPrivate(e, t) {
	let { owner: n, name: r } = t, i = await e.query(_reader_js__WEBPACK_IMPORTED_MODULE_7__.h, {
		owner: n,
		name: r
	}), a = (0,_reader_js__WEBPACK_IMPORTED_MODULE_7__.u)(i, t);
	return (0,_reader_js__WEBPACK_IMPORTED_MODULE_7__.c)(i.errors), a.isPrivate;
}
// src/page/components.ts
function pageComponents(e) {
	let t = new Set();
	return e.map((e) => {
		let n = slugOf(e), r = n === "" || t.has(n) ? `${n || "component"}-${checksum(e)}` : n;
		return t.add(r), {
			name: e,
			slug: r,
			description: null
		};
	});
}
function slugOf(e) {
	return e.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "");
}
function checksum(e) {
	let t = 0;
	for (let n of e) t = (t * 31 + (n.codePointAt(0) ?? 0)) % 16777215;
	return t.toString(36);
}
// src/page/planned-work.ts
function plannedByPolicy(e, t, n) {
	return e.map((r, i) => {
		let a = e.slice(0, i).filter(({ from: e }) => e === r.from).length, o = `maintenance-${(0,_policy_in_force_js__WEBPACK_IMPORTED_MODULE_6__.p)(r.from).slice(0, 16).replace(/\D/g, "")}${a === 0 ? "" : `-${String(a + 1)}`}`, s = t === null || t > r.from ? r.from : t;
		return plannedWork({
			...r,
			id: o,
			createdAt: s,
			calledOffAt: null,
			doneAt: null
		}, n);
	});
}
function plannedWork(e, t) {
	let { id: n, name: r, from: i, to: a, components: o, createdAt: s, calledOffAt: c, doneAt: l } = e, u = l !== null && l > i && l < a ? l : a, d = c !== null && c < u, f = d ? c : t, p = [
		[s < i ? s : i, "scheduled"],
		[i, "in_progress"],
		[u, "completed"]
	].filter(([e, t]) => e <= f || t === "scheduled");
	return {
		id: n,
		name: r,
		createdAt: s,
		from: i,
		to: u,
		components: o,
		state: p.at(-1)?.[1] ?? "scheduled",
		updates: p.map(([e, t]) => ({
			at: e,
			state: t,
			impacts: [],
			words: "",
			struckAt: null,
			nextBy: null
		})),
		withdrawnAt: d ? c : null
	};
}
// src/ticket/released-text.ts
function releasedText(e) {
	let t = e.findLast(({ marker: e }) => e.keys.some((e) => (0,_policy_in_force_js__WEBPACK_IMPORTED_MODULE_6__.s)("released", e)));
	if (t === void 0) return null;
	let n = (0,_identity_js__WEBPACK_IMPORTED_MODULE_8__.l)(t.text).filter(({ depth: e }) => e === 3);
	return {
		at: t.event.at,
		sections: n.map(({ title: e, text: t }) => ({
			title: e,
			text: t.replaceAll("@​", "@")
		}))
	};
}
// src/page/shown-incident.ts
function shownIncident(e, n) {
	let { ticket: r, policy: i, incident: a, now: o } = e;
	if (i.statusPage === null || a === null) return null;
	let s = (0,_identity_js__WEBPACK_IMPORTED_MODULE_8__.y)(r, i.statusPage, o), c = s.at(-1);
	if (c === void 0) return null;
	let l = i.statusPage.since ?? _instant_js__WEBPACK_IMPORTED_MODULE_3__.t, { to: u } = c, isPast = (e) => u === null || e < u, d = a.updates.filter((e) => e.at >= l && wasRead(e, s)), p = d.findLast(({ struckAt: e }) => e === null), m = a.endedAt !== null, h = m || u !== null ? null : (0,_identity_js__WEBPACK_IMPORTED_MODULE_8__.p)(e), g = a.impacts.filter(({ at: e }) => isPast(e));
	return {
		id: String(r.issue.number),
		name: nameOf(e, isPast) ?? nameByComponents(g, n),
		createdAt: a.declaredAt,
		state: m ? "resolved" : a.state,
		resolvedAt: a.endedAt,
		impact: worstOf(d),
		affected: g,
		updates: d.map((e) => ({
			at: e.at,
			state: e.state,
			impacts: e.impacts,
			words: (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__.d)(e.words),
			struckAt: e.struckAt !== null && isPast(e.struckAt) ? e.struckAt : null,
			nextBy: e === p ? h : null
		})),
		withdrawnAt: u,
		postMortem: u === null ? releasedText(r.ownComments) : null
	};
}
function wasRead({ at: e, struckAt: t }, n) {
	return (0,_identity_js__WEBPACK_IMPORTED_MODULE_8__.v)(n, e) ? !0 : n.some(({ from: n }) => n > e && (t === null || t > n));
}
function nameOf({ ticket: e, now: t }, n) {
	return (0,_identity_js__WEBPACK_IMPORTED_MODULE_8__.Z)((0,_identity_js__WEBPACK_IMPORTED_MODULE_8__.Q)(e.commands), "name").filter(({ command: { line: e } }) => e.at <= t && n(e.at)).at(-1)?.consequence.name ?? null;
}
function nameByComponents(e, { unnamedIncident: t }) {
	let n = e.findLast(({ value: e }) => e.length > 0)?.value ?? [];
	return n.length === 0 ? t : n.map(({ component: e }) => e).join(", ");
}
function worstOf(e) {
	let t = e.flatMap(({ struckAt: e, impacts: t }) => e === null ? t : []).map(({ impact: e }) => _load_js__WEBPACK_IMPORTED_MODULE_9__.g.indexOf(e));
	return t.length === 0 ? null : _load_js__WEBPACK_IMPORTED_MODULE_9__.g[Math.max(...t)] ?? null;
}
// src/hosts/status-page-reading.ts
const me = 91 * _instant_js__WEBPACK_IMPORTED_MODULE_3__.n;
async function statusPage(t) {
	let { client: n, owner: r, name: a, policyPath: o, progress: s, policies: c = new _policy_in_force_js__WEBPACK_IMPORTED_MODULE_6__.t() } = t, l = new _reader_js__WEBPACK_IMPORTED_MODULE_7__.t(n, t, c.arrivals), { desk: u } = await l.desk(), { policy: f, since: m } = await c.understand(u, o, l), h = f.statusPage;
	if (h === null) throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.t("no-status-page", `The policy of ${u.repository} has no section status_page:.`);
	if (!h.showsPrivate && await isPrivate(n, t)) throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.t("no-status-page", `${u.repository} is private, and its policy does not say status_page: { private: true }.`);
	let { date: g } = n;
	if (g === null) throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.t("github-unreachable", "GitHub sent no date, so nothing can be measured.");
	let _ = c.forms(u), v = (0,_instant_js__WEBPACK_IMPORTED_MODULE_3__.u)(g, me), y = [], read = async (t) => {
		let r = [];
		if (t === void 0) return r;
		try {
			for await (let e of l.labelled(t, v)) r.push(...e), e.length > 0 && r.length > e.length && s?.(`read ${String(r.length)} issues labelled ${t}, ${String(n.requests)} requests`);
		} catch (t) {
			if (!(t instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.t)) throw t;
			y.push(t.message);
		}
		return r;
	}, b = await read(f.labels.published.name), { maintenanceForm: x } = h, [S] = _.templates.find(({ file: e }) => e === x?.file)?.labels ?? [], C = await read(S), w = (0,_identity_js__WEBPACK_IMPORTED_MODULE_8__.t)(f, u.viewer), E = new _identity_js__WEBPACK_IMPORTED_MODULE_8__.i(n, r, a), D = (0,_identity_js__WEBPACK_IMPORTED_MODULE_8__.n)(f), O = {
		policy: f,
		policySince: m,
		identity: w,
		now: g,
		forms: _,
		roster: (0,_identity_js__WEBPACK_IMPORTED_MODULE_8__.r)(f.team, await E.read(D, [...b, ...C])),
		recordsOn: (0,_identity_js__WEBPACK_IMPORTED_MODULE_8__.V)({
			policy: f,
			identity: w
		}),
		repository: u.repository,
		labels: [...u.labels.keys()]
	}, { phrases: j } = (0,_documents_js__WEBPACK_IMPORTED_MODULE_2__.n)(f), N = (0,_identity_js__WEBPACK_IMPORTED_MODULE_8__.o)(O), F = b.flatMap((e) => {
		try {
			let t = (0,_identity_js__WEBPACK_IMPORTED_MODULE_8__.a)(e, O, N), n = t === null ? null : shownIncident(t, j);
			return n === null ? [] : [n];
		} catch (t) {
			let n = t instanceof Error ? t.message : String(t);
			return y.push((0,_identity_js__WEBPACK_IMPORTED_MODULE_8__.c)({
				number: e.number,
				message: n
			})), [];
		}
	});
	return {
		page: {
			name: h.name,
			url: h.url,
			timezone: f.timezone,
			asOf: g,
			since: h.since,
			languages: [f.language],
			renewedBy: (0,_instant_js__WEBPACK_IMPORTED_MODULE_3__.p)(g, h.renewedEvery),
			components: pageComponents(f.incidents.components),
			incidents: F,
			maintenance: [...plannedByPolicy(h.maintenance, m, g).filter(({ to: e }) => e >= v), ...C.flatMap((e) => plannedIn(e, O))]
		},
		faults: y,
		warnings: x === null || hasLabel(u.labels.keys(), S) ? [] : [unfindable(x.file)],
		requests: n.requests
	};
}
function hasLabel(e, t) {
	return t !== void 0 && [...e].some((e) => (0,_doubt_js__WEBPACK_IMPORTED_MODULE_5__.s)(e) === (0,_doubt_js__WEBPACK_IMPORTED_MODULE_5__.s)(t));
}
function unfindable(e) {
	return `What the form ${e} announces is not on the status page: the form has to put a label on its issues that the repository has.`;
}
function plannedIn(e, t) {
	let n = (0,_no_ticket_js__WEBPACK_IMPORTED_MODULE_11__.r)(e, t);
	return n === null ? [] : [plannedWork({
		...n,
		id: String(n.number),
		...(0,_no_ticket_js__WEBPACK_IMPORTED_MODULE_11__.i)(e)
	}, t.now)];
}



/***/ }),

/***/ 837:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ _taggedTemplateLiteral)
/* harmony export */ });
// \0@oxc-project+runtime@0.156.0/helpers/esm/taggedTemplateLiteral.js
function _taggedTemplateLiteral(e, t) {
	return t ||= e.slice(0), Object.freeze(Object.defineProperties(e, { raw: { value: Object.freeze(t) } }));
}



/***/ })

};
