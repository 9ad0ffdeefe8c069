export const id = 859;
export const ids = [859];
export const modules = {

/***/ 7859:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   statement: () => (/* binding */ statement)
/* harmony export */ });
/* harmony import */ var _moment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9198);
/* harmony import */ var _civil_month_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1360);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9473);
/* harmony import */ var _entitled_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5951);
/* harmony import */ var _entries_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2496);
/* harmony import */ var _instant_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7101);
/* harmony import */ var _identity_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(940);
/* harmony import */ var _reader_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6185);
/* harmony import */ var _own_records_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5519);
/* harmony import */ var _policy_in_force_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3028);
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(1108);
/* harmony import */ var _output_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(3635);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(8193);
/* harmony import */ var _unknown_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(2938);














// src/languages/en/statement-words.ts
const E = {
	title: (e, t) => `${e}: statement for ${t}`,
	zone: (e) => `Days are counted in ${e}.`,
	time: (e) => timeText(e),
	shares: {
		included: "Included",
		over: "Over the hours",
		outside: "Outside the contract",
		project: "Project work",
		free: "Free of charge"
	},
	total: "Worked in all",
	entitled: (e) => e === null ? "Included by contract: unlimited" : `Included by contract: ${e}`,
	remaining: "Left of it",
	agreed: "Over or outside, agreed",
	open: "Over or outside, not agreed and not charged",
	charges: "Charges that were agreed",
	agreedBy: (e, t) => `agreed by ${e} on ${t}`,
	lines: "What was done",
	columns: {
		day: "Date",
		ticket: "Ticket",
		who: "Who",
		note: "Note",
		time: "Time",
		counted: "Counted as"
	},
	agreedShort: "agreed",
	openShort: "not agreed",
	tickets: "Tickets",
	nothing: "No time was recorded."
};
function timeText(e) {
	let t = Math.abs(e), [n, r] = [Math.floor(t / 60), t % 60], i = [...n > 0 ? [`${String(n)} h`] : [], ...r > 0 || n === 0 ? [`${String(r)} min`] : []];
	return `${e < 0 ? "-" : ""}${i.join(" ")}`;
}
// src/languages/statements.ts
const D = {
	en: E,
	de: {
		title: (e, t) => `${e}: Leistungsnachweis ${t}`,
		zone: (e) => `Die Tage gelten für ${e}.`,
		time: E.time,
		shares: {
			included: "Enthalten",
			over: "Über dem Kontingent",
			outside: "Nicht im Vertrag",
			project: "Projektarbeit",
			free: "Kostenlos"
		},
		total: "Insgesamt geleistet",
		entitled: (e) => e === null ? "Laut Vertrag enthalten: unbegrenzt" : `Laut Vertrag enthalten: ${e}`,
		remaining: "Davon übrig",
		agreed: "Darüber hinaus, vereinbart",
		open: "Darüber hinaus, nicht vereinbart und nicht berechnet",
		charges: "Vereinbarte Kosten",
		agreedBy: (e, t) => `vereinbart mit ${e} am ${t}`,
		lines: "Leistungen",
		columns: {
			day: "Datum",
			ticket: "Ticket",
			who: "Wer",
			note: "Notiz",
			time: "Zeit",
			counted: "Gezählt als"
		},
		agreedShort: "vereinbart",
		openShort: "nicht vereinbart",
		tickets: "Tickets",
		nothing: "Es wurde keine Zeit erfasst."
	}
}, O = {
	included: 0,
	over: 0,
	outside: 0,
	project: 0,
	free: 0
};
function statementOf(e, t) {
	let { customer: n, month: r, zone: i, entitlement: a, isCovered: o } = t, s = e.flatMap(({ ticket: e, entries: t }) => t.filter((e) => e.customer === n && e.day.startsWith(`${r}-`)).map((t) => ({
		ticket: e,
		entry: t
	})));
	s.sort((e, t) => e.entry.day.localeCompare(t.entry.day) || e.entry.at - t.entry.at || e.ticket.number - t.ticket.number);
	let c = a === null ? null : a.minutes, u = 0, d = s.map(({ ticket: e, entry: t }) => {
		let { minutes: n, work: r } = t, i;
		if (r !== "inside") i = {
			...O,
			[r]: n
		};
		else if (!o(t.day)) i = {
			...O,
			over: n
		};
		else {
			let e = upTo(u + n, c) - upTo(u, c);
			u += n, i = {
				...O,
				included: e,
				over: n - e
			};
		}
		let s = r === "inside" && o(t.day) && a?.overIsBilled === !0;
		return {
			entry: t,
			ticket: e,
			shares: i,
			agreed: t.agreed || s
		};
	}), chargeable = (e) => sum(d.filter(({ agreed: t }) => t === e).map(({ shares: e }) => e.over + e.outside));
	return {
		...t,
		lines: d,
		shares: {
			included: sum(d.map(({ shares: e }) => e.included)),
			over: sum(d.map(({ shares: e }) => e.over)),
			outside: sum(d.map(({ shares: e }) => e.outside)),
			project: sum(d.map(({ shares: e }) => e.project)),
			free: sum(d.map(({ shares: e }) => e.free))
		},
		total: sum(d.map(({ entry: e }) => e.minutes)),
		agreed: chargeable(!0),
		open: chargeable(!1),
		remaining: c === null ? null : Math.max(0, c - u),
		charges: e.flatMap(({ ticket: e, charges: t }) => t.filter(({ agreed: e }) => e !== null && (0,_entries_js__WEBPACK_IMPORTED_MODULE_4__.t)(e.at, i).startsWith(`${r}-`)).map((t) => ({
			ticket: e,
			charge: t
		})))
	};
}
function upTo(e, t) {
	return t === null ? e : Math.min(e, t);
}
function sum(e) {
	return e.reduce((e, t) => e + t, 0);
}
// src/hosts/time-reading.ts
async function readTime(e) {
	let { client: t, owner: n, name: i, policyPath: a, progress: o } = e, s = new _policy_in_force_js__WEBPACK_IMPORTED_MODULE_9__.t(), l = new _reader_js__WEBPACK_IMPORTED_MODULE_7__.t(t, e, s.arrivals), { desk: x } = await l.desk(), { policy: S, since: C } = await s.understand(x, a, l), { date: w } = t;
	if (w === null) throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__.t("github-unreachable", "GitHub sent no date, so nothing can be measured.");
	let T = new Map(), E = (0,_instant_js__WEBPACK_IMPORTED_MODULE_5__.u)(e.since(S, w), 2 * _instant_js__WEBPACK_IMPORTED_MODULE_5__.n);
	for await (let e of l.everySince(E, "by others")) {
		for (let t of e) T.set(t.number, t);
		e.length > 0 && T.size > e.length && o?.(`read ${String(T.size)} issues, ${String(t.requests)} requests`);
	}
	let D = [...T.values()], O = (0,_identity_js__WEBPACK_IMPORTED_MODULE_6__.t)(S, x.viewer), k = new _identity_js__WEBPACK_IMPORTED_MODULE_6__.i(t, n, i), A = {
		policy: S,
		policySince: C,
		identity: O,
		now: w,
		forms: s.forms(x),
		roster: (0,_identity_js__WEBPACK_IMPORTED_MODULE_6__.r)(S.team, await k.read((0,_identity_js__WEBPACK_IMPORTED_MODULE_6__.n)(S), D)),
		recordsOn: (0,_own_records_js__WEBPACK_IMPORTED_MODULE_8__.t)({
			policy: S,
			identity: O
		}),
		repository: x.repository,
		labels: [...x.labels.keys()]
	}, j = (0,_identity_js__WEBPACK_IMPORTED_MODULE_6__.o)(A);
	return {
		policy: S,
		now: w,
		spendings: D.flatMap((e) => {
			let t = (0,_identity_js__WEBPACK_IMPORTED_MODULE_6__.a)(e, A, j);
			if (t === null) return [];
			let { number: n, title: r, url: i } = e;
			return [{
				ticket: {
					number: n,
					title: r,
					url: i
				},
				entries: (0,_entries_js__WEBPACK_IMPORTED_MODULE_4__.n)(t.ticket, S),
				charges: t.charges
			}];
		}),
		requests: t.requests
	};
}
// src/hosts/cli/statement-text.ts
const k = [
	"included",
	"over",
	"outside",
	"project",
	"free"
];
function statementMarkdown(n, r, i) {
	let { customer: a, month: o, zone: s, lines: c, shares: l, entitlement: u, remaining: d, charges: f } = n, day = (n) => {
		let r = (0,_moment_js__WEBPACK_IMPORTED_MODULE_0__.s)(n, s);
		return r === null ? n : (0,_moment_js__WEBPACK_IMPORTED_MODULE_0__.t)(r, s, i);
	}, p = r.time, m = [
		[r.total, n.total],
		...k.map((e) => [r.shares[e], l[e]]),
		...l.over !== 0 || l.outside !== 0 ? [[r.agreed, n.agreed], [r.open, n.open]] : []
	], h = u === null ? null : u.minutes, g = [
		`# ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_12__.s)(r.title(a, o))}`,
		"",
		r.zone(s),
		...u === null ? [] : ["", `${r.entitled(h === null ? null : p(h))}${d === null ? "" : `. ${r.remaining}: ${p(d)}`}.`],
		"",
		"| | |",
		"| :-- | --: |",
		...m.map(([e, t]) => `| ${e} | ${p(t)} |`)
	];
	c.length === 0 && g.push("", r.nothing);
	let _ = f.map(({ ticket: e, charge: t }) => {
		let n = t.agreed, a = n === null ? "" : `, ${r.agreedBy(n.by, dayIn(n.at, s, i))}`;
		return `- ${linkTo(e)}: ${cell(t.terms)}${a}`;
	});
	if (_.length > 0 && g.push("", `## ${r.charges}`, "", ..._), c.length === 0) return `${g.join("\n")}\n`;
	let { columns: v } = r, y = c.map((e) => [
		day(e.entry.day),
		linkTo(e.ticket),
		e.entry.by,
		cell(e.entry.note),
		p(e.entry.minutes),
		counted(e, r)
	].join(" | ")), b = [...Map.groupBy(c, ({ ticket: e }) => e.number).values()].map((e) => {
		let [t] = e, n = e.reduce((e, { entry: t }) => e + t.minutes, 0);
		return t === void 0 ? "" : `- ${linkTo(t.ticket)} ${cell(t.ticket.title)}: ${p(n)}`;
	});
	return `${[
		...g,
		"",
		`## ${r.lines}`,
		"",
		`| ${v.day} | ${v.ticket} | ${v.who} | ${v.note} | ${v.time} | ${v.counted} |`,
		"| :-- | :-- | :-- | :-- | --: | :-- |",
		...y.map((e) => `| ${e} |`),
		"",
		`## ${r.tickets}`,
		"",
		...b
	].join("\n")}\n`;
}
function dayIn(e, n, r) {
	return (0,_moment_js__WEBPACK_IMPORTED_MODULE_0__.t)(e, n, r);
}
function counted({ shares: e, agreed: t }, n) {
	let r = k.filter((t) => e[t] !== 0);
	return r.map((i) => {
		let a = n.shares[i].toLowerCase(), o = i === "over" || i === "outside" ? `${a} (${t ? n.agreedShort : n.openShort})` : a;
		return r.length > 1 ? `${o}: ${n.time(e[i])}` : o;
	}).join(", ");
}
function linkTo({ number: e, url: t }) {
	return `[#${String(e)}](${t})`;
}
function cell(e) {
	return (0,_escape_js__WEBPACK_IMPORTED_MODULE_12__.s)(e).replaceAll("|", "\\|");
}
function statementCsv({ lines: e }) {
	return `${[[
		"date",
		"ticket",
		"title",
		"url",
		"who",
		"note",
		"minutes",
		...k,
		"agreed"
	], ...e.map(({ entry: e, ticket: t, shares: n, agreed: r }) => [
		e.day,
		String(t.number),
		field(t.title),
		field(t.url),
		field(e.by),
		field(e.note),
		String(e.minutes),
		...k.map((e) => String(n[e])),
		n.over !== 0 || n.outside !== 0 ? String(r) : ""
	])].map((e) => e.join(",")).join("\r\n")}\r\n`;
}
function field(e) {
	return `"${(/^[=+\-@\t\r]/.test(e) ? `'${e}` : e).replaceAll("\"", "\"\"")}"`;
}
// src/hosts/cli/print-statement.ts
async function statement(e, t, n) {
	let { month: c } = t;
	if (c !== void 0 && !/^\d{4}-(?:0[1-9]|1[0-2])$/.test(c)) throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__.t("bad-input", `--month: "${c}" is not a month. Write it as 2026-12.`);
	let monthOf = (t, n) => c ?? (0,_entries_js__WEBPACK_IMPORTED_MODULE_4__.t)(n, (0,_entitled_js__WEBPACK_IMPORTED_MODULE_3__.s)(t, customerNamed(t, e))).slice(0, 7), { policy: u, now: d, spendings: f, requests: p } = await readTime({
		client: (0,_arguments_js__WEBPACK_IMPORTED_MODULE_10__.t)(t, n.environment),
		...(0,_arguments_js__WEBPACK_IMPORTED_MODULE_10__.a)(t.repo),
		policyPath: t.policy,
		since: (t, n) => startOf(monthOf(t, n), (0,_entitled_js__WEBPACK_IMPORTED_MODULE_3__.s)(t, customerNamed(t, e))),
		progress: (e) => {
			n.note(e);
		}
	}), m = customerNamed(u, e), h = (0,_entitled_js__WEBPACK_IMPORTED_MODULE_3__.a)(u, m), g = (0,_entitled_js__WEBPACK_IMPORTED_MODULE_3__.s)(u, m), _ = statementOf(f, {
		customer: m,
		month: monthOf(u, d),
		zone: g,
		entitlement: (0,_entitled_js__WEBPACK_IMPORTED_MODULE_3__.t)(u, m, h?.tier ?? null),
		isCovered: (e) => h === void 0 || (0,_entitled_js__WEBPACK_IMPORTED_MODULE_3__.n)(h, e, g)
	});
	print(_, t, u, n);
	let v = _.lines.length === 1 ? "1 entry" : `${String(_.lines.length)} entries`, y = `${(0,_output_js__WEBPACK_IMPORTED_MODULE_11__.t)(f.length, "ticket")} read with ${(0,_output_js__WEBPACK_IMPORTED_MODULE_11__.t)(p, "request")}`;
	return n.note(`${v} of ${_.customer}; ${y}.`), 0;
}
function print(e, { format: t, json: r }, a, o) {
	if (!r && t === "csv") {
		o.print(statementCsv(e).trimEnd());
		return;
	}
	if (r) {
		o.print(JSON.stringify(jsonOf(e), null, 2));
		return;
	}
	let s = (0,_entitled_js__WEBPACK_IMPORTED_MODULE_3__.a)(a, e.customer)?.language ?? a.language, c = startOf(e.month, e.zone), l = (0,_civil_month_js__WEBPACK_IMPORTED_MODULE_1__.n)({
		name: e.month,
		from: c,
		to: c
	}, e.zone, s);
	o.print(statementMarkdown({
		...e,
		month: l
	}, D[s], s).trimEnd());
}
function jsonOf({ customer: e, month: t, zone: n, entitlement: r, lines: i, charges: a, ...o }) {
	let { shares: s, total: c, agreed: l, open: u, remaining: d } = o;
	return {
		customer: e,
		month: t,
		zone: n,
		hours: r?.minutes ?? null,
		total: c,
		...s,
		agreed: l,
		open: u,
		remaining: d,
		charges: a.map(({ ticket: e, charge: t }) => ({
			ticket: e.number,
			terms: t.terms,
			by: t.agreed?.by ?? null
		})),
		lines: i.map(({ entry: e, ticket: t, shares: n, agreed: r }) => ({
			date: e.day,
			ticket: t.number,
			who: e.by,
			note: e.note,
			minutes: e.minutes,
			...n,
			agreed: r
		}))
	};
}
function customerNamed({ customers: e }, t) {
	let n = t.replace(/^@/, "").toLowerCase(), r = [...e.members.values()], i = r.find(({ customer: e }) => e.toLowerCase() === n) ?? e.members.get(n);
	if (i === void 0) throw (0,_unknown_js__WEBPACK_IMPORTED_MODULE_13__.t)("customer", t, [...new Set(r.map(({ customer: e }) => e)), ...e.members.keys()]);
	return i.customer;
}
function startOf(t, n) {
	let i = (0,_moment_js__WEBPACK_IMPORTED_MODULE_0__.s)(`${t}-01`, n);
	if (i === null) throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__.t("bad-input", `--month: "${t}" is beyond the calendar.`);
	return i;
}



/***/ })

};
