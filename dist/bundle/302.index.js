export const id = 302;
export const ids = [302];
export const modules = {

/***/ 6302:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   promises: () => (/* binding */ promises)
/* harmony export */ });
/* harmony import */ var _instant_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7101);
/* harmony import */ var _phrases_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9642);
/* harmony import */ var _phrases2_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(762);
/* harmony import */ var _entitled_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5951);
/* harmony import */ var _asked_ticket_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7481);
/* harmony import */ var _policy_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(951);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8193);
/* harmony import */ var _load_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1146);
/* harmony import */ var _plain_week_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7237);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(9181);
/* harmony import */ var _labels_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(6389);
/* harmony import */ var _ticket_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(1070);












// src/languages/promise-pages.ts
const g = {
	en: {
		phrases: _phrases2_js__WEBPACK_IMPORTED_MODULE_2__.t,
		title: "What we promise",
		titleFor: (e) => `What we promise ${e}`,
		nothing: "We promise no times.",
		clocks: {
			first_response: "First answer",
			next_response: "Further answers",
			update: "News meanwhile",
			resolution: "Solved"
		},
		severity: "Severity",
		means: "What it means",
		hours: "Hours that count",
		within: (e) => `within ${e}`,
		every: (e) => `at least once within ${e}`,
		around: "around the clock, every day",
		unset: "not set yet",
		audience: (e) => `Customers of ${new Intl.ListFormat("en").format(e)}`,
		others: "Everybody else",
		special: "For some requests",
		forForm: (e) => `Requests by the form ${e}`,
		forLabel: (e) => `Requests with the label ${e}`,
		forType: (e) => `Requests of the type ${e}`,
		forIncidents: "Incidents",
		forRule: (e) => `Requests under “${e}”`,
		definitions: "How it is counted",
		defined: {
			first_response: "**First answer**: from the moment the request is opened until a person on our team answers it. Automatic replies do not count.",
			next_response: "**Further answers**: from your oldest question that nobody has answered until a person on our team answers it.",
			update: "**News meanwhile**: from our last answer until the next, as long as the request is open.",
			resolution: "**Solved**: from the moment the request is opened until it is closed as done."
		},
		closedDays: "Outside the hours that count, and on days on which we are closed, such as public holidays, no time passes.",
		stands: {
			pending: "While we wait for your answer, the time until it is solved stands still.",
			on_hold: "While we wait for somebody outside our team, the time until it is solved stands still.",
			maintenance: "During planned work on what it is about, the time until it is solved stands still."
		}
	},
	de: {
		phrases: _phrases_js__WEBPACK_IMPORTED_MODULE_1__.t,
		title: "Was wir zusagen",
		titleFor: (e) => `Was wir ${e} zusagen`,
		nothing: "Wir sagen keine Zeiten zu.",
		clocks: {
			first_response: "Erste Antwort",
			next_response: "Weitere Antworten",
			update: "Zwischenstände",
			resolution: "Gelöst"
		},
		severity: "Schweregrad",
		means: "Bedeutung",
		hours: "Zeiten, die zählen",
		within: (e) => `binnen ${e}`,
		every: (e) => `mindestens einmal binnen ${e}`,
		around: "rund um die Uhr, jeden Tag",
		unset: "noch offen",
		audience: (e) => `Für ${new Intl.ListFormat("de").format(e)}`,
		others: "Für alle anderen",
		special: "Für manche Anfragen",
		forForm: (e) => `Anfragen mit dem Formular ${e}`,
		forLabel: (e) => `Anfragen mit dem Label ${e}`,
		forType: (e) => `Anfragen vom Typ ${e}`,
		forIncidents: "Störungen",
		forRule: (e) => `Anfragen unter „${e}“`,
		definitions: "So wird gezählt",
		defined: {
			first_response: "**Erste Antwort**: vom Eröffnen der Anfrage, bis jemand aus unserem Team sie beantwortet. Automatische Antworten zählen nicht.",
			next_response: "**Weitere Antworten**: von der ältesten Frage, die noch offen ist, bis jemand aus unserem Team sie beantwortet.",
			update: "**Zwischenstände**: von unserer letzten Antwort bis zur nächsten, solange die Anfrage offen ist.",
			resolution: "**Gelöst**: vom Eröffnen der Anfrage, bis sie als erledigt geschlossen ist."
		},
		closedDays: "Außerhalb der Zeiten, die zählen, und an Tagen, an denen wir geschlossen haben, etwa an Feiertagen, läuft keine Zeit.",
		stands: {
			pending: "Solange wir auf Ihre Antwort warten, ruht die Zeit bis zur Lösung.",
			on_hold: "Solange wir auf Dritte warten, ruht die Zeit bis zur Lösung.",
			maintenance: "Während geplanter Arbeiten an dem, worum es geht, ruht die Zeit bis zur Lösung."
		}
	}
}, _ = [
	"first_response",
	"next_response",
	"update",
	"resolution"
];
function promisePage({ customer: e, tables: t, special: r, at: i }, a) {
	let o = `# ${e === null ? a.title : a.titleFor((0,_escape_js__WEBPACK_IMPORTED_MODULE_6__.s)(e))}`, s = [...t.flatMap(({ rows: e }) => e.flatMap(({ rule: e }) => e ?? [])), ...r.map(({ rule: e }) => e)].filter(({ targets: e }) => Object.keys(e).length > 0);
	if (s.length === 0) return `${o}\n\n${a.nothing}\n`;
	let hours = (e) => (0,_phrases_js__WEBPACK_IMPORTED_MODULE_1__.r)((0,_plain_week_js__WEBPACK_IMPORTED_MODULE_8__.t)(e, i), a.phrases) || a.around, c = t.map((e) => [...t.length > 1 ? [`## ${audience(e, a)}`, ""] : [], ...rowsOf(e, a, hours)]);
	if (r.length > 0) {
		let e = r.map((e) => ({
			first: [nameOf(e, a)],
			rule: e.rule
		}));
		c.push([
			`## ${a.special}`,
			"",
			...tableText([""], e, a, hours)
		]);
	}
	return c.push([
		`## ${a.definitions}`,
		"",
		...definitions(s, a)
	]), `${[o, ...c.map((e) => e.join("\n"))].join("\n\n")}\n`;
}
function audience({ tiers: e }, t) {
	let n = e.filter((e) => e !== null).map((e) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_6__.s)(e));
	return e.includes(null) ? t.others : t.audience(n);
}
function rowsOf({ rows: e }, t, n) {
	if (e.every(({ rule: e }) => e === null || Object.keys(e.targets).length === 0)) return [t.nothing];
	if (e.length === 1 && e[0]?.severity === null) return tableText([], [{
		first: [],
		rule: e[0].rule
	}], t, n);
	let r = e.some(({ means: e }) => e !== ""), i = e.map(({ severity: e, means: n, rule: i }) => ({
		first: [e === null ? t.unset : `**${(0,_escape_js__WEBPACK_IMPORTED_MODULE_6__.s)(e)}**`, ...r ? [(0,_escape_js__WEBPACK_IMPORTED_MODULE_6__.s)(n)] : []],
		rule: i
	}));
	return tableText([t.severity, ...r ? [t.means] : []], i, t, n);
}
function tableText(e, n, r, i) {
	let a = _.filter((e) => n.some(({ rule: t }) => t?.targets[e] !== void 0)), o = n.map(({ first: e, rule: n }) => {
		let o = [...new Set(a.flatMap((e) => n?.targets[e]?.calendar ?? []))], s = a.map((e) => {
			let a = n?.targets[e];
			if (a === void 0) return "–";
			let s = (0,_phrases_js__WEBPACK_IMPORTED_MODULE_1__.a)(a.text, a.within, a.calendar.name, r.phrases), c = e === "update" ? r.every(s) : r.within(s);
			return o.length > 1 ? `${c} (${i(a.calendar)})` : c;
		}), c = o.length === 1 && o[0] !== void 0 ? i(o[0]) : "";
		return [
			...e,
			...s,
			c
		];
	}), s = o.some((e) => e.at(-1) !== ""), c = [[
		...e,
		...a.map((e) => r.clocks[e]),
		r.hours
	], ...o].map((e) => s ? e : e.slice(0, -1)), [l = [], ...u] = c.map((e) => `| ${e.join(" | ")} |`);
	return [
		String(l),
		`|${" :-- |".repeat(c[0]?.length ?? 0)}`,
		...u
	];
}
function nameOf({ rule: { name: e, when: t }, severities: n, tiers: r }, i) {
	let listed = (e) => new Intl.ListFormat(i.phrases.locale, { type: "disjunction" }).format(e.map((e) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_6__.s)(e))), a = {
		form: () => i.forForm(listed(t.form ?? [])),
		label: () => i.forLabel(listed(t.label ?? [])),
		type: () => i.forType(listed(t.type ?? [])),
		...t.incident === !0 && { incident: () => i.forIncidents }
	}, [o, ...s] = Object.keys(t).filter((e) => e !== "severity" && e !== "unset" && e !== "tier"), c = s.length === 0 && o !== void 0 ? a[o] : void 0, u = c === void 0 ? i.forRule((0,_escape_js__WEBPACK_IMPORTED_MODULE_6__.s)(e)) : c(), d = [n, r].flatMap((e) => e === null ? [] : listed(e));
	return d.length === 0 ? u : `${u} (${d.join("; ")})`;
}
function definitions(e, t) {
	let n = _.filter((t) => e.some(({ targets: e }) => e[t] !== void 0)), r = e.flatMap((e) => n.flatMap((t) => e.targets[t] ?? [])), i = e.filter((e) => e.targets.resolution !== void 0), a = _load_js__WEBPACK_IMPORTED_MODULE_7__.a.filter((e) => i.some(({ pauses: t }) => t.resolution.includes(e)));
	return [
		...n.map((e) => t.defined[e]),
		...r.some(({ calendar: e }) => !e.always) ? [t.closedDays] : [],
		...a.map((e) => t.stands[e])
	].map((e) => `- ${e}`);
}
// src/hosts/cli/promise-tables.ts
const v = new Set([
	"severity",
	"unset",
	"tier",
	"customer"
]);
function promiseTables(e, t, n) {
	let r = t === void 0 ? [...e.customers.tiers, null] : [null], i = [];
	for (let a of r) {
		let r = rowsFor(e, {
			customer: t,
			tier: a ?? void 0
		}, n), o = i.at(-1);
		o !== void 0 && isSame(o.rows, r) ? i[i.length - 1] = {
			...o,
			tiers: [...o.tiers, a]
		} : i.push({
			tiers: [a],
			rows: r
		});
	}
	return i;
}
function specialPromises(e, t, n) {
	let r = t === void 0 ? [...e.customers.tiers, null] : [null], i = e.severities.length > 0 ? e.severities.map(({ name: e }) => e) : [null], a = r.flatMap((e) => i.map((t) => ({
		tier: e,
		severity: t
	})));
	return e.sla.flatMap((o) => {
		if (Object.keys(o.targets).length === 0 || Object.keys(o.when).every((e) => v.has(e))) return [];
		let c = a.filter(({ tier: r, severity: i }) => {
			let a = (0,_ticket_js__WEBPACK_IMPORTED_MODULE_11__.s)((0,_asked_ticket_js__WEBPACK_IMPORTED_MODULE_4__.t)(e, {
				customer: t,
				tier: r ?? void 0,
				severity: i ?? void 0
			}, n), n);
			return a !== void 0 && (0,_words_js__WEBPACK_IMPORTED_MODULE_9__.s)(e.sla, fitting(o.when, a), n) === o;
		});
		if (c.length === 0) return [];
		let l = i.filter((e) => c.some(({ severity: t }) => t === e)), u = r.filter((e) => c.some(({ tier: t }) => t === e));
		return [{
			rule: o,
			severities: l.length === i.length ? null : named(l),
			tiers: u.length === r.length ? null : named(u)
		}];
	});
}
function named(e) {
	return e.filter((e) => e !== null);
}
function fitting({ form: e, label: t, type: n, repository: r, incident: i, author: a, title: o }, s) {
	return {
		...s,
		...e !== void 0 && { form: e[0] ?? null },
		...t !== void 0 && { labels: new Set(t.map(_labels_js__WEBPACK_IMPORTED_MODULE_10__.r)) },
		...n !== void 0 && { type: n[0] ?? null },
		...r !== void 0 && { repository: r[0] ?? "" },
		...i !== void 0 && { incident: i },
		...a !== void 0 && { author: a[0] ?? null },
		...o !== void 0 && { title: o[0] ?? "" }
	};
}
function rowsFor(e, t, n) {
	return [...e.severities, {
		name: null,
		description: ""
	}].flatMap(({ name: r, description: i }) => {
		let a = (0,_ticket_js__WEBPACK_IMPORTED_MODULE_11__.s)((0,_asked_ticket_js__WEBPACK_IMPORTED_MODULE_4__.t)(e, {
			...t,
			severity: r ?? void 0
		}, n), n), o = a === void 0 ? null : (0,_words_js__WEBPACK_IMPORTED_MODULE_9__.s)(e.sla, a, n);
		return r === null && (o === null || e.severities.length > 0) ? [] : [{
			severity: r,
			means: r === null ? "" : meaning(e, [a?.customer, a?.tier], r) ?? i,
			rule: o
		}];
	});
}
function meaning({ meanings: e }, t, n) {
	if (e !== null) return [...t, _load_js__WEBPACK_IMPORTED_MODULE_7__.v].map((t) => e.lines.get(t ?? "")).find((e) => e !== void 0)?.[e.severities.indexOf(n)];
}
function isSame(e, t) {
	let told = (e) => JSON.stringify(e.map(({ severity: e, means: t, rule: n }) => [
		e,
		t,
		n?.pauses,
		Object.entries(n?.targets ?? {}).map(([e, { within: t, calendar: n, text: r }]) => [
			e,
			t,
			n.name,
			r
		])
	]));
	return told(e) === told(t);
}
// src/hosts/cli/print-promises.ts
async function promises({ policy: t, customer: n }, r, i = (0,_instant_js__WEBPACK_IMPORTED_MODULE_0__.f)(Date.now())) {
	let s = await (0,_policy_file_js__WEBPACK_IMPORTED_MODULE_5__.i)(t, r), l = (0,_asked_ticket_js__WEBPACK_IMPORTED_MODULE_4__.n)(s, {
		customer: n,
		tier: void 0
	})?.name ?? null, u = (l === null ? null : (0,_entitled_js__WEBPACK_IMPORTED_MODULE_3__.a)(s, l)?.language) ?? s.language, d = promisePage({
		customer: l,
		tables: promiseTables(s, n, i),
		special: specialPromises(s, n, i),
		at: i
	}, g[u]);
	return r.print(d.trimEnd()), s.sla.length === 0 && s.internal.length > 0 && r.note("Targets under internal: are the desk’s own and promised to nobody; publish: true promises them."), 0;
}



/***/ })

};
