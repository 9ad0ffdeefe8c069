export const id = 463;
export const ids = [463];
export const modules = {

/***/ 155:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ pageFiles),
/* harmony export */   t: () => (/* binding */ statusPage)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
/* harmony import */ var _instant_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7101);
/* harmony import */ var _labels_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6389);
/* harmony import */ var _key_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3283);
/* harmony import */ var _own_records_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5519);
/* harmony import */ var _identity_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(940);
/* harmony import */ var _no_ticket_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5006);
/* harmony import */ var _statuspage_api_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6322);
/* harmony import */ var _reader_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6185);
/* harmony import */ var _assessment_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(3988);
/* harmony import */ var _markup_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(5678);
/* harmony import */ var _policy_in_force_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(3028);
/* harmony import */ var _visibility_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(1950);
/* harmony import */ var _announced_work_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(2911);
/* harmony import */ var _dist3_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(8081);















// src/page/badge.ts
const X = {
	none: "#1a7f37",
	maintenance: "#0550ae",
	minor: "#845306",
	major: "#a04100",
	critical: "#b3121f",
	unknown: "#57606a"
};
function badge(e) {
	let t = new _statuspage_api_js__WEBPACK_IMPORTED_MODULE_7__.c(e, e.languages[0]), { words: n, name: r } = t, i = (0,_statuspage_api_js__WEBPACK_IMPORTED_MODULE_7__.a)(e), a = n.badge, o = `${n.headlines[i]} · ${t.at(e.asOf)}`, [s, c] = [a, o].map((e) => Math.ceil(e.length * 6.6) + 14), l = s + c, u = `${r}: ${o}`;
	return (0,_markup_js__WEBPACK_IMPORTED_MODULE_9__.n)`<svg xmlns="http://www.w3.org/2000/svg" width="${l}" height="20" role="img" aria-label="${u}">
<title>${u}</title>
<clipPath id="r"><rect width="${l}" height="20" rx="3"/></clipPath>
<g clip-path="url(#r)"><rect width="${s}" height="20" fill="#444c56"/><rect x="${s}" width="${c}" height="20" fill="${X[i]}"/></g>
<g fill="#fff" text-anchor="middle" font-family="Verdana,DejaVu Sans,sans-serif" font-size="11">
<text x="${s / 2}" y="14" textLength="${s - 14}" lengthAdjust="spacingAndGlyphs">${a}</text>
<text x="${s + c / 2}" y="14" textLength="${c - 14}" lengthAdjust="spacingAndGlyphs">${o}</text>
</g>
</svg>
`.text;
}
// src/page/detail.ts
function incidentSheet(e, t) {
	let { words: n } = e, { id: r, createdAt: i, resolvedAt: a, withdrawnAt: o, state: s, updates: c, postMortem: l } = t, u = e.nameOf(t.name), d = a === null ? n.goesOn : n.lasted(e.span(a - i)), f = (0,_markup_js__WEBPACK_IMPORTED_MODULE_9__.n)`${o === null ? "" : (0,_markup_js__WEBPACK_IMPORTED_MODULE_9__.n)`<p class="card"><strong>${n.withdrawn(e.at(o))}</strong></p>`}
${o === null ? (0,_markup_js__WEBPACK_IMPORTED_MODULE_9__.n)`<p>${(0,_statuspage_api_js__WEBPACK_IMPORTED_MODULE_7__.m)(e, t)} <strong>${n.states[s]}</strong></p>` : ""}
<p class="soft">${n.begun(e.at(i))} · ${d}</p>
${o === null ? (0,_statuspage_api_js__WEBPACK_IMPORTED_MODULE_7__.p)(e, t) : ""}${c.length === 0 ? "" : section("updates", n.updates, struck((0,_statuspage_api_js__WEBPACK_IMPORTED_MODULE_7__.g)(e, c), o !== null))}${l === null ? "" : postMortemPart(e, l)}`;
	return {
		path: `incidents/${r}.html`,
		title: `${u} · ${e.name}`,
		heading: u,
		main: f
	};
}
function maintenanceSheet(e, t) {
	let { words: n } = e, r = e.nameOf(t.name), i = struck((0,_statuspage_api_js__WEBPACK_IMPORTED_MODULE_7__.g)(e, t.updates), t.withdrawnAt !== null), a = (0,_markup_js__WEBPACK_IMPORTED_MODULE_9__.n)`<p>${(0,_statuspage_api_js__WEBPACK_IMPORTED_MODULE_7__.y)(e, t)} ${(0,_statuspage_api_js__WEBPACK_IMPORTED_MODULE_7__.v)(e, t)}</p>
${(0,_statuspage_api_js__WEBPACK_IMPORTED_MODULE_7__.f)(e, t)}${t.updates.length === 0 ? "" : section("updates", n.updates, i)}`;
	return {
		path: `maintenance/${t.id}.html`,
		title: `${r} · ${e.name}`,
		heading: r,
		main: a
	};
}
function section(e, t, n) {
	return (0,_markup_js__WEBPACK_IMPORTED_MODULE_9__.n)`<section aria-labelledby="${e}"><h2 id="${e}">${t}</h2>
${n}</section>
`;
}
function struck(e, t) {
	return t ? (0,_markup_js__WEBPACK_IMPORTED_MODULE_9__.n)`<del>${e}</del>` : e;
}
function postMortemPart(e, { at: t, sections: n }) {
	let r = n.map(({ title: e, text: t }) => (0,_markup_js__WEBPACK_IMPORTED_MODULE_9__.n)`<h3>${(0,_statuspage_api_js__WEBPACK_IMPORTED_MODULE_7__.S)(e)}</h3>
${(0,_statuspage_api_js__WEBPACK_IMPORTED_MODULE_7__.b)(t, Z)}
`);
	return section("post-mortem", e.words.postMortem, (0,_markup_js__WEBPACK_IMPORTED_MODULE_9__.n)`<p class="soft">${e.time(t)}</p>
${r}`);
}
const Z = 2e4;
function feedFiles(e) {
	let t = new _statuspage_api_js__WEBPACK_IMPORTED_MODULE_7__.c(e, e.languages[0]), n = entriesOf(t, e.incidents, e.maintenance), { words: r, name: i } = t, a = new Map([["history.atom", atom(t, "history.atom", r.title(i), n)], ["history.rss", rss(t, r.title(i), n)]]);
	for (let n of e.components) {
		let o = `components/${n.slug}.atom`, s = `${r.title(i)} · ${t.component(n.name)}`;
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
function incidentEntries(e, n) {
	let { words: i } = e, { id: a, createdAt: o, publishedAt: s, updates: c, withdrawnAt: l, postMortem: u } = n, d = e.nameOf(n.name), f = `incidents/${a}.html`, entry = (e, t, n, i) => ({
		id: `${a}/${e}`,
		at: t,
		changedAt: (0,_instant_js__WEBPACK_IMPORTED_MODULE_1__.m)(t, s),
		title: `${d}: ${n}`,
		path: f,
		content: i
	}), p = c.some(({ at: e }) => e <= o) ? [] : [entry("begun", o, i.states.investigating, (0,_markup_js__WEBPACK_IMPORTED_MODULE_9__.n)`<p>${i.begun(e.at(o))}</p>`)], m = (0,_statuspage_api_js__WEBPACK_IMPORTED_MODULE_7__._)(c), h = c.map((t, n) => toldEntry(e, entry(m[n] ?? "", t.at, i.states[t.state], (0,_statuspage_api_js__WEBPACK_IMPORTED_MODULE_7__.b)(t.words)), t)), g = l === null ? [] : [entry(`withdrawn-${String(l / _instant_js__WEBPACK_IMPORTED_MODULE_1__.c)}`, l, i.withdrawnShort, (0,_markup_js__WEBPACK_IMPORTED_MODULE_9__.n)`<p>${i.withdrawn(e.at(l))}</p>`)], _ = u === null ? [] : [entry(`post-mortem-${String(u.at)}`, u.at, i.postMortem, (0,_markup_js__WEBPACK_IMPORTED_MODULE_9__.n)`${u.sections.map(({ title: e, text: t }) => (0,_markup_js__WEBPACK_IMPORTED_MODULE_9__.n)`<h3>${(0,_statuspage_api_js__WEBPACK_IMPORTED_MODULE_7__.S)(e)}</h3>${(0,_statuspage_api_js__WEBPACK_IMPORTED_MODULE_7__.b)(t)}`)}`)], v = [
		...p,
		...h,
		..._
	];
	return l === null ? v : [...v.map((e) => struckEntry(e, l)), ...g];
}
function struckEntry(e, t) {
	return {
		...e,
		changedAt: t,
		content: (0,_markup_js__WEBPACK_IMPORTED_MODULE_9__.n)`<del>${e.content}</del>`
	};
}
function toldEntry(e, t, { struckAt: n, nextBy: i }) {
	let { words: a } = e;
	if (n !== null) {
		let i = (0,_markup_js__WEBPACK_IMPORTED_MODULE_9__.n)`<p>${a.struck(e.at(n))}</p><del>${t.content}</del>`;
		return {
			...t,
			changedAt: (0,_instant_js__WEBPACK_IMPORTED_MODULE_1__.m)(n, t.changedAt),
			content: i
		};
	}
	return i === null ? t : {
		...t,
		content: (0,_markup_js__WEBPACK_IMPORTED_MODULE_9__.n)`${t.content}<p>${a.nextBy(e.at(i))}</p>`
	};
}
function maintenanceEntries(e, t) {
	let { words: n } = e, { id: r, createdAt: i, updates: a, from: o, to: s, withdrawnAt: c } = t, l = e.nameOf(t.name), u = `maintenance/${r}.html`, d = (0,_markup_js__WEBPACK_IMPORTED_MODULE_9__.n)`<p>${n.window(e.at(o), e.at(s))}</p>`, entry = (e, t, n, i) => ({
		id: `${r}/${e}`,
		at: t,
		changedAt: t,
		title: `${l}: ${n}`,
		path: u,
		content: i
	}), f = a.some(({ at: e }) => e <= i) ? [] : [entry("begun", i, n.maintenanceStates.scheduled, d)], p = (0,_statuspage_api_js__WEBPACK_IMPORTED_MODULE_7__._)(a), m = a.map((t, r) => {
		let i = (0,_markup_js__WEBPACK_IMPORTED_MODULE_9__.n)`${d}${(0,_statuspage_api_js__WEBPACK_IMPORTED_MODULE_7__.b)(t.words)}`;
		return toldEntry(e, entry(p[r] ?? "", t.at, n.maintenanceStates[t.state], i), t);
	}), h = c === null ? [] : [entry("withdrawn", c, n.calledOff, d)];
	return [
		...f,
		...m,
		...h
	];
}
function urn(e, t) {
	return `urn:steward:${(0,_statuspage_api_js__WEBPACK_IMPORTED_MODULE_7__.t)(e)}:${t}`;
}
function atom(e, t, n, i) {
	let { page: a, language: o, name: s } = e, c = (0,_statuspage_api_js__WEBPACK_IMPORTED_MODULE_7__.l)(a, "index.html"), l = (0,_statuspage_api_js__WEBPACK_IMPORTED_MODULE_7__.l)(a, t), u = (0,_instant_js__WEBPACK_IMPORTED_MODULE_1__.m)(...i.map(({ changedAt: e }) => e)) ?? a.since ?? a.asOf, d = (0,_markup_js__WEBPACK_IMPORTED_MODULE_9__.n)`${c === null ? "" : (0,_markup_js__WEBPACK_IMPORTED_MODULE_9__.n)`<link rel="alternate" type="text/html" href="${c}"/>`}${l === null ? "" : (0,_markup_js__WEBPACK_IMPORTED_MODULE_9__.n)`<link rel="self" type="application/atom+xml" href="${l}"/>`}`;
	return (0,_markup_js__WEBPACK_IMPORTED_MODULE_9__.n)`<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${o}">
<id>${urn(a, t)}</id>
<title>${n}</title>
<updated>${iso(u)}</updated>
<author><name>${s}</name></author>
${d}
${i.map((e) => (0,_markup_js__WEBPACK_IMPORTED_MODULE_9__.n)`<entry>
<id>${urn(a, e.id)}</id>
<title>${e.title}</title>
<published>${iso(e.at)}</published>
<updated>${iso(e.changedAt)}</updated>
${linkTo(a, e, (e) => (0,_markup_js__WEBPACK_IMPORTED_MODULE_9__.n)`<link rel="alternate" type="text/html" href="${e}"/>`)}<content type="html">${e.content.text}</content>
</entry>
`)}</feed>
`.text;
}
function rss(e, t, n) {
	let { page: r, language: i, words: a, name: o } = e, s = (0,_statuspage_api_js__WEBPACK_IMPORTED_MODULE_7__.l)(r, "history.rss");
	return (0,_markup_js__WEBPACK_IMPORTED_MODULE_9__.n)`<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom">
<channel>
<title>${t}</title>
<link>${(0,_statuspage_api_js__WEBPACK_IMPORTED_MODULE_7__.l)(r, "index.html") ?? ""}</link>
<description>${a.about(o)}</description>
<language>${i}</language>
<lastBuildDate>${new Date(r.asOf).toUTCString()}</lastBuildDate>
${s === null ? "" : (0,_markup_js__WEBPACK_IMPORTED_MODULE_9__.n)`<atom:link rel="self" type="application/rss+xml" href="${s}"/>`}
${n.map((e) => (0,_markup_js__WEBPACK_IMPORTED_MODULE_9__.n)`<item>
<title>${e.title}</title>
<guid isPermaLink="false">${urn(r, e.id)}</guid>
<pubDate>${new Date(e.at).toUTCString()}</pubDate>
${linkTo(r, e, (e) => (0,_markup_js__WEBPACK_IMPORTED_MODULE_9__.n)`<link>${e}</link>`)}<description>${e.content.text}</description>
</item>
`)}</channel>
</rss>
`.text;
}
function linkTo(e, { path: t }, n) {
	let r = (0,_statuspage_api_js__WEBPACK_IMPORTED_MODULE_7__.l)(e, t);
	return r === null ? null : n(r);
}
function iso(e) {
	return new Date(e).toISOString().replace(".000Z", "Z");
}
// src/page/maintenance-calendar.ts
function maintenanceCalendar(e) {
	let t = new _statuspage_api_js__WEBPACK_IMPORTED_MODULE_7__.c(e, e.languages[0]), { words: n } = t, r = (0,_statuspage_api_js__WEBPACK_IMPORTED_MODULE_7__.t)(e), i = (0,_dist3_js__WEBPACK_IMPORTED_MODULE_13__.n)({
		prodId: {
			company: "Steward",
			product: "status",
			language: e.languages[0].toUpperCase()
		},
		name: `${(0,_statuspage_api_js__WEBPACK_IMPORTED_MODULE_7__.S)(e.name)}: ${n.ahead}`,
		method: _dist3_js__WEBPACK_IMPORTED_MODULE_13__.t.PUBLISH
	});
	for (let a of e.maintenance.toSorted((e, t) => e.from - t.from)) {
		let o = (0,_statuspage_api_js__WEBPACK_IMPORTED_MODULE_7__.h)(a.updates).find(({ struckAt: e }) => e === null), s = a.components.map((e) => t.component(e)).join(", "), c = [s === "" ? "" : n.affects(s), (0,_statuspage_api_js__WEBPACK_IMPORTED_MODULE_7__.x)(o?.words ?? "")], l = (0,_statuspage_api_js__WEBPACK_IMPORTED_MODULE_7__.l)(e, `maintenance/${a.id}.html`);
		i.createEvent({
			id: `maintenance-${a.id}@${r}.steward`,
			stamp: new Date(o?.at ?? a.createdAt),
			sequence: a.updates.length + (a.withdrawnAt === null ? 0 : 1),
			start: new Date(a.from),
			end: new Date(a.state === "completed" ? (0,_statuspage_api_js__WEBPACK_IMPORTED_MODULE_7__.T)(a) : a.to),
			summary: t.nameOf(a.name),
			description: c.filter((e) => e !== "").join("\n\n"),
			status: a.withdrawnAt === null ? _dist3_js__WEBPACK_IMPORTED_MODULE_13__.r.CONFIRMED : _dist3_js__WEBPACK_IMPORTED_MODULE_13__.r.CANCELLED,
			...l === null ? {} : { url: l }
		});
	}
	return i.length() === 0 ? empty(i.toString()) : `${i.toString()}\r\n`;
}
function empty(e) {
	return e.replace(/END:VCALENDAR\s*$/, "BEGIN:VTIMEZONE\r\nTZID:UTC\r\nBEGIN:STANDARD\r\nDTSTART:19700101T000000\r\nTZOFFSETFROM:+0000\r\nTZOFFSETTO:+0000\r\nEND:STANDARD\r\nEND:VTIMEZONE\r\nEND:VCALENDAR\r\n");
}
// src/page/page-files.ts
function pageFiles(e) {
	let t = inOrder(e), n = new Map();
	for (let e of t.languages) {
		let r = new _statuspage_api_js__WEBPACK_IMPORTED_MODULE_7__.c(t, e), i = [
			(0,_statuspage_api_js__WEBPACK_IMPORTED_MODULE_7__.i)(r),
			...t.incidents.map((e) => incidentSheet(r, e)),
			...t.maintenance.map((e) => maintenanceSheet(r, e)),
			...(0,_statuspage_api_js__WEBPACK_IMPORTED_MODULE_7__.s)(t).map((e) => (0,_statuspage_api_js__WEBPACK_IMPORTED_MODULE_7__.o)(r, e))
		];
		for (let e of i) n.set(`${r.folder}${e.path}`, (0,_statuspage_api_js__WEBPACK_IMPORTED_MODULE_7__.u)(r, e));
	}
	for (let [e, r] of (0,_statuspage_api_js__WEBPACK_IMPORTED_MODULE_7__.n)(t)) n.set(e, `${JSON.stringify(r, null, 1)}\n`);
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
		incidents: (0,_statuspage_api_js__WEBPACK_IMPORTED_MODULE_7__.E)(t),
		maintenance: (0,_statuspage_api_js__WEBPACK_IMPORTED_MODULE_7__.E)(n)
	};
}
// src/page/planned-work.ts
function plannedByPolicy(e, t, n) {
	return e.map((r, i) => {
		let a = e.slice(0, i).filter(({ from: e }) => e === r.from).length, s = `maintenance-${(0,_key_js__WEBPACK_IMPORTED_MODULE_3__.c)(r.from).slice(0, 16).replace(/\D/g, "")}${a === 0 ? "" : `-${String(a + 1)}`}`, c = t === null || t > r.from ? r.from : t;
		return plannedWork({
			...r,
			id: s,
			createdAt: c,
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
// src/hosts/status-page-reading.ts
async function statusPage(t) {
	let { client: r, owner: a, name: o, policyPath: m, progress: h, policies: _ = new _policy_in_force_js__WEBPACK_IMPORTED_MODULE_10__.t() } = t, y = new _reader_js__WEBPACK_IMPORTED_MODULE_8__.t(r, t, _.arrivals), { desk: b } = await y.desk(), { policy: x, since: S } = await _.understand(b, m, y), C = x.statusPage;
	if (C === null) throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.t("no-status-page", `The policy of ${b.repository} has no section status_page:.`);
	if (!C.showsPrivate && await (0,_visibility_js__WEBPACK_IMPORTED_MODULE_11__.t)(r, t)) throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.t("no-status-page", `${b.repository} is private, and its policy does not say status_page: { private: true }.`);
	let { date: w } = r;
	if (w === null) throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.t("github-unreachable", "GitHub sent no date, so nothing can be measured.");
	let E = _.forms(b), D = [], read = async (t) => {
		let i = [];
		if (t === null) return i;
		try {
			for await (let e of y.labelled(t, (0,_instant_js__WEBPACK_IMPORTED_MODULE_1__.f)(0))) i.push(...e), e.length > 0 && i.length > e.length && h?.(`read ${String(i.length)} issues labelled ${t}, ${String(r.requests)} requests`);
		} catch (t) {
			if (!(t instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.t)) throw t;
			D.push(t.message);
		}
		return i;
	}, O = await read(x.labels.published.name), { maintenanceForm: k } = C, A = (0,_announced_work_js__WEBPACK_IMPORTED_MODULE_12__.n)(x, E), j = await read(A), M = (0,_identity_js__WEBPACK_IMPORTED_MODULE_5__.t)(x, b.viewer), N = new _identity_js__WEBPACK_IMPORTED_MODULE_5__.i(r, a, o), P = (0,_identity_js__WEBPACK_IMPORTED_MODULE_5__.n)(x), F = (0,_identity_js__WEBPACK_IMPORTED_MODULE_5__.r)(x.team, await N.read(P, [...O, ...j])), I = {
		policy: x,
		policySince: S,
		identity: M,
		now: w,
		forms: E,
		roster: F,
		announced: j.flatMap((e) => (0,_no_ticket_js__WEBPACK_IMPORTED_MODULE_6__.r)(e, {
			policy: x,
			roster: F,
			forms: E
		}) ?? []),
		recordsOn: (0,_own_records_js__WEBPACK_IMPORTED_MODULE_4__.t)({
			policy: x,
			identity: M
		}),
		repository: b.repository,
		labels: [...b.labels.keys()]
	}, L = (0,_identity_js__WEBPACK_IMPORTED_MODULE_5__.o)(I), R = O.flatMap((e) => {
		try {
			let t = (0,_identity_js__WEBPACK_IMPORTED_MODULE_5__.a)(e, I, L), n = t === null ? null : (0,_statuspage_api_js__WEBPACK_IMPORTED_MODULE_7__.O)(t);
			return n === null ? [] : [n];
		} catch (t) {
			let n = t instanceof Error ? t.message : String(t);
			return D.push((0,_assessment_js__WEBPACK_IMPORTED_MODULE_14__.t)({
				number: e.number,
				message: n
			})), [];
		}
	});
	return {
		page: {
			name: C.name,
			url: C.url,
			timezone: x.timezone,
			asOf: w,
			since: C.since,
			languages: C.languages,
			renewedBy: (0,_instant_js__WEBPACK_IMPORTED_MODULE_1__.p)(w, C.renewedEvery),
			components: (0,_statuspage_api_js__WEBPACK_IMPORTED_MODULE_7__.d)(x.incidents.components, C.components),
			incidents: R,
			maintenance: [...plannedByPolicy(C.maintenance, S, w), ...j.flatMap((e) => plannedIn(e, I))]
		},
		faults: D,
		warnings: k === null || hasLabel(b.labels.keys(), A) ? [] : [unfindable(k.file)],
		requests: r.requests
	};
}
function hasLabel(e, t) {
	return t !== null && [...e].some((e) => (0,_labels_js__WEBPACK_IMPORTED_MODULE_2__.r)(e) === (0,_labels_js__WEBPACK_IMPORTED_MODULE_2__.r)(t));
}
function unfindable(e) {
	return `What the form ${e} announces is not on the status page: the form has to put a label on its issues that the repository has.`;
}
function plannedIn(e, t) {
	let n = (0,_no_ticket_js__WEBPACK_IMPORTED_MODULE_6__.i)(e, t);
	return n === null ? [] : [plannedWork({
		...n,
		id: String(n.number),
		...(0,_no_ticket_js__WEBPACK_IMPORTED_MODULE_6__.a)(e)
	}, t.now)];
}



/***/ }),

/***/ 3463:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   wholePage: () => (/* binding */ wholePage)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
/* harmony import */ var _status_page_reading_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(155);


// src/hosts/whole-page.ts
async function wholePage(r) {
	let { page: i, faults: a } = await (0,_status_page_reading_js__WEBPACK_IMPORTED_MODULE_1__.t)(r);
	if (a.length > 0) throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.t("partial-sweep", a.join(" "));
	return [...(0,_status_page_reading_js__WEBPACK_IMPORTED_MODULE_1__.n)(i).values()].join("\n");
}



/***/ })

};
