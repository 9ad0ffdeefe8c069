export const id = 638;
export const ids = [638];
export const modules = {

/***/ 8419:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ wallTime),
/* harmony export */   a: () => (/* binding */ standingAt),
/* harmony export */   c: () => (/* binding */ monthOf),
/* harmony export */   d: () => (/* binding */ v),
/* harmony export */   f: () => (/* binding */ moment),
/* harmony export */   g: () => (/* binding */ wall),
/* harmony export */   h: () => (/* binding */ percent),
/* harmony export */   i: () => (/* binding */ isIn),
/* harmony export */   l: () => (/* binding */ periodOf),
/* harmony export */   m: () => (/* binding */ openTime),
/* harmony export */   n: () => (/* binding */ isEscalated),
/* harmony export */   o: () => (/* binding */ bucketsOf),
/* harmony export */   p: () => (/* binding */ nameOfClock),
/* harmony export */   r: () => (/* binding */ ticketRow),
/* harmony export */   s: () => (/* binding */ isWithin),
/* harmony export */   t: () => (/* binding */ causesOf),
/* harmony export */   u: () => (/* binding */ _)
/* harmony export */ });
/* harmony import */ var _instant_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7101);
/* harmony import */ var _moment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9198);
/* harmony import */ var _key_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3283);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8981);
/* harmony import */ var _ticket_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1070);
/* harmony import */ var _civil_month_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1360);
/* harmony import */ var _factors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1068);







// src/report/figure-words.ts
const h = {
	first_response: "First response",
	next_response: "Next response",
	update: "Update",
	resolution: "Resolution",
	triage: "Triage",
	ownership: "Owner",
	silence: "Silence",
	escalation: "Tier one alone",
	pending_close: "Customer’s answer",
	write_up: "Write-up"
}, g = {
	promise: "",
	internal: " (internal target)",
	desk: " (desk’s own)"
}, _ = [
	["severity", "Severity"],
	["tier", "Tier"],
	["customer", "Customer"],
	["form", "Form"],
	["owner", "Owner"],
	["group", "Group"],
	["component", "Component"],
	["month", "Month"]
], v = {
	desk: "The desk",
	customer: "The customer",
	third_party: "A third party"
};
function nameOfClock({ clock: e, set: t }) {
	return `${h[e]}${g[t]}`;
}
function percent(e) {
	return e === null ? "–" : `${String(Math.round(e * 1e3) / 10)}%`;
}
function moment(e) {
	return e.slice(0, 16).replace("T", " ");
}
function rounded(t) {
	return t < 3600 ? t * _instant_js__WEBPACK_IMPORTED_MODULE_0__.c : Math.round(t * _instant_js__WEBPACK_IMPORTED_MODULE_0__.c / _instant_js__WEBPACK_IMPORTED_MODULE_0__.o) * _instant_js__WEBPACK_IMPORTED_MODULE_0__.o;
}
function openTime(e) {
	return e === null ? "–" : bounded(e, (0,_moment_js__WEBPACK_IMPORTED_MODULE_1__.a)(rounded(e.seconds), ""));
}
function wall(e) {
	return (0,_moment_js__WEBPACK_IMPORTED_MODULE_1__.a)(rounded(e), "24x7");
}
function wallTime(e) {
	return e === null ? "–" : bounded(e, wall(e.seconds));
}
function bounded({ more_than: e }, t) {
	return e ? `more than ${t}` : t;
}
// src/calendar/civil-starts.ts
function civilStarts(e, t, i, a) {
	let o = (0,_moment_js__WEBPACK_IMPORTED_MODULE_1__.u)(i), s = [], l = Math.floor(o.wallAt(e) / _instant_js__WEBPACK_IMPORTED_MODULE_0__.n) * _instant_js__WEBPACK_IMPORTED_MODULE_0__.n;
	for (let r = e; r < t; r = (0,_instant_js__WEBPACK_IMPORTED_MODULE_0__.m)(o.resolve(l).first, e)) s.push({
		name: new Date(l).toISOString().slice(0, 10),
		at: r
	}), l = nextStart(l, a);
	return s;
}
function nextStart(e, t) {
	if (t === "day") return e + _instant_js__WEBPACK_IMPORTED_MODULE_0__.n;
	let n = new Date(e);
	return t === "month" ? Date.UTC(n.getUTCFullYear(), n.getUTCMonth() + 1, 1) : e + _instant_js__WEBPACK_IMPORTED_MODULE_0__.n * (7 - (n.getUTCDay() + 6) % 7);
}
// src/report/period.ts
function periodOf(e, n, r, i) {
	let a = (0,_instant_js__WEBPACK_IMPORTED_MODULE_0__.d)(n, i);
	return {
		from: e,
		to: n,
		zone: r,
		asOf: a,
		last: a === n ? (0,_instant_js__WEBPACK_IMPORTED_MODULE_0__.u)(n, 1) : a,
		months: (0,_civil_month_js__WEBPACK_IMPORTED_MODULE_4__.r)(e, n, r)
	};
}
function isWithin({ from: e, to: t }, n) {
	return n !== null && n >= e && n < t;
}
function monthOf({ months: e }, t) {
	return (e.findLast(({ from: e }) => e <= t) ?? e[0])?.name ?? "";
}
function bucketsOf({ from: e, to: t, asOf: n, zone: i }) {
	let a = (t - e) / _instant_js__WEBPACK_IMPORTED_MODULE_0__.n, o = civilStarts(e, n, i, a <= 14 ? "day" : a <= 183 ? "week" : "month");
	return o.map(({ at: e, name: t }, r) => ({
		name: t,
		from: e,
		to: o[r + 1]?.at ?? n
	}));
}
// src/report/standing-at.ts
function standingAt({ ticket: e, incident: t, escalations: n }, r) {
	let i = (0,_ticket_js__WEBPACK_IMPORTED_MODULE_3__.s)(e.facts, r), a = e.severity[0];
	return {
		severity: a === void 0 || a.at > r ? a?.severity ?? null : i?.severity ?? null,
		tier: i?.tier ?? null,
		customer: i?.customer ?? null,
		form: i?.form ?? null,
		group: holderAt(n, r),
		owners: (0,_ticket_js__WEBPACK_IMPORTED_MODULE_3__.s)(e.owners, r) ?? [],
		components: [...new Set([...(t?.updates ?? []).filter((e) => e.at <= r && (e.struckAt === null || e.struckAt > r)).flatMap(({ impacts: e }) => e.map(({ component: e }) => e)), ...e.system === null ? [] : [e.system]])]
	};
}
function holderAt(e, t) {
	return e.flatMap(({ reached: e }) => e).filter((e) => e.to !== null && e.at <= t && (e.handOver?.withdrawnAt ?? _instant_js__WEBPACK_IMPORTED_MODULE_0__.s) > t).sort((e, t) => e.at - t.at).at(-1)?.to ?? null;
}
// src/report/time-spans.ts
function stretchesOf(e, t) {
	let r = [];
	for (let i of e.toSorted((e, t) => e.from - t.from)) {
		let e = i.to === null || i.to > t ? _instant_js__WEBPACK_IMPORTED_MODULE_0__.s : i.to;
		if (i.from > t || e <= i.from) continue;
		let o = r.at(-1);
		o !== void 0 && o.to >= i.from ? r[r.length - 1] = {
			from: o.from,
			to: (0,_instant_js__WEBPACK_IMPORTED_MODULE_0__.m)(o.to, e)
		} : r.push({
			from: i.from,
			to: e
		});
	}
	return r;
}
function overlap(e, r) {
	return e.flatMap((e) => r.flatMap((r) => {
		let i = {
			from: (0,_instant_js__WEBPACK_IMPORTED_MODULE_0__.m)(e.from, r.from),
			to: (0,_instant_js__WEBPACK_IMPORTED_MODULE_0__.d)(e.to, r.to)
		};
		return i.to > i.from ? [i] : [];
	}));
}
function without(e, t) {
	return e.flatMap(({ from: e, to: r }) => {
		let i = [], a = e;
		for (let e of t) e.to <= a || e.from >= r || (e.from > a && i.push({
			from: a,
			to: e.from
		}), a = (0,_instant_js__WEBPACK_IMPORTED_MODULE_0__.m)(a, e.to));
		return a < r ? [...i, {
			from: a,
			to: r
		}] : i;
	});
}
function lengthOf(e) {
	return e.reduce((e, { from: t, to: n }) => e + (n - t), 0);
}
function isIn(e, t) {
	return e.some(({ from: e, to: n }) => e <= t && t < n);
}
// src/report/ticket-row.ts
function ticketRow(e, t, n, r) {
	let { ticket: i, life: a } = e, { asOf: o, last: s, to: c } = r;
	if (i.openedAt >= c) return null;
	let l = stretchesOf(a.stretches.map(({ from: e, end: t }) => ({
		from: e,
		to: t?.at ?? null
	})), s), f = l.at(-1)?.to;
	if (f !== void 0 && f < r.from && t.length === 0) return null;
	let waiting = (e) => overlap(stretchesOf(a.pauses.filter((t) => t.reason === e), s), l), p = waiting("pending"), m = without(waiting("on_hold"), p), h = overlap(l, [{
		from: r.from,
		to: o
	}]), g = without(without(h, p), m), _ = {
		customer: lengthOf(overlap(p, h)),
		third_party: lengthOf(overlap(m, h)),
		desk: lengthOf(g)
	}, v = i.waits.filter(({ reason: e, from: t }) => e === "pending" && isWithin(r, t));
	return {
		repository: i.facts[0]?.value.repository ?? "",
		number: i.issue.number,
		url: i.issue.url,
		title: i.issue.title,
		openedAt: i.openedAt,
		open: l,
		unowned: overlap(stretchesOf(a.unowned, s), l).map((e) => ({
			...e,
			taken: a.unowned.some((t) => t.to === e.to)
		})),
		reopens: i.closures.flatMap(({ reopenedAt: e }) => e ?? []).filter((e) => e < c),
		pending: p,
		onHold: m,
		turns: _,
		closes: i.closures.flatMap((e) => closeOf(e, r)),
		...solved(e, r),
		waits: {
			pending: v.length,
			although: v.filter(({ customerSpokeLast: e }) => e).length
		},
		handOvers: handOversOf(e, r),
		causes: n,
		selfService: selfServiceOf(i, r),
		outOfScope: (0,_command_js__WEBPACK_IMPORTED_MODULE_6__.n)((0,_command_js__WEBPACK_IMPORTED_MODULE_6__.r)(i.commands), "call").some(({ command: e, consequence: t }) => t.called === "out_of_scope" && e.line.at < c),
		...standingAt(e, s)
	};
}
function closeOf(e, t) {
	let { at: n, reopenedAt: r, reopenedByCustomer: i } = e;
	if (!isWithin(t, n)) return [];
	let a = r !== null && r < t.to;
	return [{
		at: n,
		kind: kindOf(e),
		reopened: a ? i ? "by_customer" : "by_staff" : null
	}];
}
function kindOf({ reason: e, forSilence: t }) {
	return t ? "no_answer" : e;
}
function solved({ ticket: e, life: t }, n) {
	let r = e.closures.filter(({ at: e }) => e < n.to), i = r.at(-1);
	return !(i !== void 0 && (i.reopenedAt === null || i.reopenedAt >= n.to)) || !isWithin(n, i.at) || kindOf(i) !== "completed" ? {
		solvedWith: null,
		isSolvedOnce: !1
	} : {
		solvedWith: t.answers.filter(({ at: t }) => t >= e.openedAt && t <= i.at).length,
		isSolvedOnce: r.length === 1
	};
}
function handOversOf({ ticket: e, escalations: t }, n) {
	let r = e.handOvers.filter(({ again: e, at: t }) => !e && isWithin(n, t)).map(({ at: e, group: t, withdrawnAt: r }) => ({
		at: e,
		to: t,
		by: "people",
		takenBack: r !== null && r < n.to
	})), i = t.flatMap(({ reached: e }) => e.flatMap(({ at: e, to: t, handOver: r }) => t === null || r !== null || !isWithin(n, e) ? [] : [{
		at: e,
		to: t,
		by: "policy",
		takenBack: !1
	}]));
	return [...r, ...i].sort((e, t) => e.at - t.at);
}
function causesOf({ ticket: e, policy: t }) {
	let n = new Map();
	for (let { class: r, component: i } of (0,_factors_js__WEBPACK_IMPORTED_MODULE_5__.t)(e, t)) n.set(`${r.toLowerCase()} (${i?.toLowerCase() ?? ""})`, {
		class: r,
		component: i
	});
	return [...n.values()];
}
function selfServiceOf(e, t) {
	let n = (0,_command_js__WEBPACK_IMPORTED_MODULE_6__.n)((0,_command_js__WEBPACK_IMPORTED_MODULE_6__.r)(e.commands), "instructions").map(({ command: e, consequence: t }) => ({
		at: e.line.at,
		name: t.instructions
	})), r = [...e.ownMarks].flatMap(([e, t]) => ((0,_key_js__WEBPACK_IMPORTED_MODULE_2__.i)("self-service", e) ?? []).map((e) => ({
		at: t,
		name: e
	}))), i = [...n, ...r].sort((e, t) => e.at - t.at)[0];
	if (i === void 0 || !isWithin(t, i.at)) return null;
	let since = (e) => e !== null && e > i.at && e < t.to, a = e.closures.some(({ reopenedAt: e }) => since(e)) || e.messages.some(({ role: e, substantive: t, at: n }) => e === "customer" && t && since(n));
	return {
		name: i.name,
		cameBack: a
	};
}
function isEscalated({ handOvers: e }) {
	return e.some(({ takenBack: e }) => !e);
}



/***/ }),

/***/ 5638:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   writeReport: () => (/* binding */ writeReport)
/* harmony export */ });
/* harmony import */ var _civil_month_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1360);
/* harmony import */ var _moment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9198);
/* harmony import */ var _instant_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7101);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8193);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9473);
/* harmony import */ var _visibility_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1950);
/* harmony import */ var _ticket_row_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8419);
/* harmony import */ var _assessment_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(3988);
/* harmony import */ var _identity_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(940);
/* harmony import */ var _reader_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6185);
/* harmony import */ var _office_reader_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3492);
/* harmony import */ var _writer_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(1653);
/* harmony import */ var _revised_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(6668);
/* harmony import */ var _labels_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(6389);
/* harmony import */ var _own_records_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(5519);
/* harmony import */ var _office_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(6906);
/* harmony import */ var _policy_in_force_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(3028);
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(1108);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(6760);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(1455);




















// src/report/clocks-csv.ts
const X = "repository.number.url.clock.set.cycle.rule.outcome.earlier.severity.tier.customer.form.group.components.owners.month.started_at.due.decided_at.ended_at.elapsed_seconds.target_seconds.target.calendar.time_zone.overdue_seconds.missed".split(".");
function clocksCsv({ clocks: e }) {
	let t = e.map((e) => X.map((t) => cell(e[t])));
	return [X.map(String), ...t].map((e) => `${e.join(",")}\r\n`).join("");
}
function cell(e) {
	if (e === null) return "";
	if (typeof e == "number" || typeof e == "boolean") return String(e);
	let t = typeof e == "string" ? e : e.join("; "), n = /^[=+\-@\t\r]/.test(t) ? `'${t}` : t;
	return /[",\r\n;]/.test(n) ? `"${n.replaceAll("\"", "\"\"")}"` : n;
}
// src/report/figures-markdown.ts
const ie = [
	100,
	50,
	25,
	10,
	5,
	3,
	1
];
function figuresMarkdown(e, { customers: t, longest: n = 6e4 }) {
	let r = "";
	for (let i of ie) if (r = new Page(e, t, i).text, r.length <= n) return r;
	let i = r.slice(0, n - 74);
	return i.slice(0, i.lastIndexOf("\n")) + "\n\n_The rest is left out: it does not fit. The other formats have it all._\n";
}
var Page = class {
	#e;
	#t;
	#n;
	constructor(e, t, n) {
		this.#e = e, this.#t = t, this.#n = n;
	}
	get text() {
		return `${[
			this.#r(),
			this.#i(),
			this.#s(),
			this.#c(),
			this.#l(),
			this.#u(),
			this.#d(),
			this.#m(),
			this.#h(),
			this.#g(),
			this.#o(),
			this.#_()
		].flat().join("\n\n")}\n`;
	}
	#r() {
		let { desks: e } = this.#e, t = e.map(({ repository: e }) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_3__.t)(e)).join(", "), n = e.flatMap((t) => {
			let { repository: n, from: r, to: i, as_of: a, time_zone: o, policies: s } = t, c = e.length === 1 ? "" : `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__.t)(n)}: `, l = a === i ? "" : `, as it stood at ${(0,_ticket_row_js__WEBPACK_IMPORTED_MODULE_6__.f)(a)}`, u = s.map(({ commit: e, from: t }) => `${e === null ? "the policy" : (0,_escape_js__WEBPACK_IMPORTED_MODULE_3__.t)(e.slice(0, 7))}${t === null ? "" : ` (since ${(0,_ticket_row_js__WEBPACK_IMPORTED_MODULE_6__.f)(t)})`}`);
			return [`- ${c}${(0,_ticket_row_js__WEBPACK_IMPORTED_MODULE_6__.f)(r)} up to ${(0,_ticket_row_js__WEBPACK_IMPORTED_MODULE_6__.f)(i)}, not included, ${o}${l}.`, `- ${c}Judged by the policy that held: ${u.join(", then ")}.`];
		}), r = e.flatMap((e) => e.faults), i = `> **Not complete.** ${r.map((e) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_3__.s)(e)).join(" ")}`, a = this.#e.attainment.some(({ by: e }) => e === "customer");
		return [
			`# Report on ${t}`,
			...r.length === 0 ? [] : [i],
			[...n, ...this.#t || !a ? [] : ["- Customers are counted here, not named."]].join("\n")
		];
	}
	#i() {
		let e = this.#e.attainment.filter(({ by: e }) => e === "all");
		return e.length === 0 ? ["## Clocks", "No clock counted in this time."] : ["## Clocks", this.#a(e, null)];
	}
	#a(e, t) {
		return this.#v([
			"Clock",
			...t === null ? [] : [t],
			"Kept",
			"Met",
			"Missed",
			"Running",
			"Missed before",
			"Cancelled",
			"Median",
			"p90",
			"p95"
		], e.map((e) => [
			(0,_ticket_row_js__WEBPACK_IMPORTED_MODULE_6__.p)(e),
			...t === null ? [] : [e.value === null ? "–" : (0,_escape_js__WEBPACK_IMPORTED_MODULE_3__.s)(e.value)],
			(0,_ticket_row_js__WEBPACK_IMPORTED_MODULE_6__.h)(e.attainment),
			...[
				e.met,
				e.missed,
				e.running,
				e.missed_before,
				e.cancelled
			].map(String),
			...[
				e.median,
				e.p90,
				e.p95
			].map(_ticket_row_js__WEBPACK_IMPORTED_MODULE_6__.m)
		]), t === null ? 1 : 2);
	}
	#o() {
		return _ticket_row_js__WEBPACK_IMPORTED_MODULE_6__.u.flatMap(([e, t]) => {
			if (e === "customer" && !this.#t) return [];
			let n = this.#e.attainment.filter((t) => t.by === e), r = e === "month" && new Set(n.map(({ value: e }) => e)).size === 1;
			return n.length === 0 || r ? [] : [`## By ${t.toLowerCase()}`, this.#a(n, t)];
		});
	}
	#s() {
		let { breaches: e } = this.#e;
		return e.length === 0 ? ["## Breaches", "None."] : ["## Breaches", this.#v([
			"Ticket",
			"Clock",
			"Severity",
			"Target",
			"Broken",
			"Overdue by",
			"Stopped"
		], e.map((e) => [
			this.#y(e),
			(0,_ticket_row_js__WEBPACK_IMPORTED_MODULE_6__.p)(e),
			e.severity === null ? "–" : (0,_escape_js__WEBPACK_IMPORTED_MODULE_3__.s)(e.severity),
			(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__.s)(e.target),
			e.decided_at === null ? "–" : (0,_ticket_row_js__WEBPACK_IMPORTED_MODULE_6__.f)(e.decided_at),
			(0,_ticket_row_js__WEBPACK_IMPORTED_MODULE_6__.g)(e.overdue_seconds ?? 0),
			e.ended_at === null ? "still runs" : (0,_ticket_row_js__WEBPACK_IMPORTED_MODULE_6__.f)(e.ended_at)
		]), 7)];
	}
	#c() {
		let { tickets: e, reopened: t, one_touch: n, early_pauses: r } = this.#e, { completed: i, no_answer: a, not_planned: o, duplicate: s } = e.closed, c = e.opened_by_severity.map(({ severity: t, tickets: n }) => `${t === null ? "none" : (0,_escape_js__WEBPACK_IMPORTED_MODULE_3__.s)(t)} ${String(n)} (${(0,_ticket_row_js__WEBPACK_IMPORTED_MODULE_6__.h)(n / e.opened)})`);
		return ["## Tickets", [
			`- Opened: ${String(e.opened)}${c.length === 0 ? "" : `; by severity: ${c.join(", ")}`}.`,
			`- Closed: ${String(i)} as completed, ${String(a)} without an answer by the customer, ${String(o)} as not planned, ${String(s)} as duplicates.`,
			`- Open at the end: ${String(e.open_at_end)}.`,
			`- Reopened: ${share(t)} closes as completed.${this.#b(t.tickets)}`,
			`- Solved with one answer: ${share(n)} solved tickets; without any: ${String(n.without_answer)}.`,
			`- Set to wait for a customer who had spoken last: ${share(r)} waits.${this.#b(r.tickets)}`
		].join("\n")];
	}
	#l() {
		return ["## Whose turn it was", this.#v([
			"Turn",
			"Time",
			"Share",
			"Tickets"
		], this.#e.turns.map((e) => [
			_ticket_row_js__WEBPACK_IMPORTED_MODULE_6__.d[e.turn],
			(0,_ticket_row_js__WEBPACK_IMPORTED_MODULE_6__.g)(e.seconds),
			(0,_ticket_row_js__WEBPACK_IMPORTED_MODULE_6__.h)(e.share),
			String(e.tickets)
		]), 1)];
	}
	#u() {
		let { unowned: e } = this.#e, { median: t, p90: n, p95: r, stopped: i, now: a } = e, o = `How long tickets had no owner: median ${(0,_ticket_row_js__WEBPACK_IMPORTED_MODULE_6__._)(t)}, p90 ${(0,_ticket_row_js__WEBPACK_IMPORTED_MODULE_6__._)(n)}, p95 ${(0,_ticket_row_js__WEBPACK_IMPORTED_MODULE_6__._)(r)}; ${String(i)} of these stretches ended with an owner.`;
		if (a.length === 0) return ["## Owners", `${o} At the end every open ticket had one.`];
		let s = a.map((e) => [
			this.#y(e),
			(0,_ticket_row_js__WEBPACK_IMPORTED_MODULE_6__.f)(e.since),
			(0,_ticket_row_js__WEBPACK_IMPORTED_MODULE_6__.g)(e.seconds)
		]);
		return [
			"## Owners",
			`${o} At the end ${String(a.length)} had none:`,
			this.#v([
				"Ticket",
				"Since",
				"For"
			], s, 1)
		];
	}
	#d() {
		let { hand_overs: e, escalations: t } = this.#e, n = e.to.map(({ group: e, hand_overs: t }) => `${e === null ? "no group by name" : (0,_escape_js__WEBPACK_IMPORTED_MODULE_3__.s)(e)} ${String(t)}`), r = e.by_people + e.by_policy;
		return r === 0 ? ["## Hand-overs", "None."] : [
			"## Hand-overs",
			`${String(r)} on ${countOf(e.tickets.length, "ticket")}: ${String(e.by_people)} by people (${String(e.taken_back)} taken back), ${String(e.by_policy)} by the policy. To: ${n.join(", ")}.`,
			...this.#f("Escalated tickets by what had a part in them", t)
		];
	}
	#f(e, { tickets: t, by_class: n }) {
		return t === 0 ? [] : [`### ${e}`, this.#p(n.map((e) => [null, e]))];
	}
	#p(e) {
		let t = e.some(([e]) => e !== null);
		return this.#v([
			...t ? ["Month"] : [],
			"Class",
			"Tickets",
			"Customers",
			""
		], e.map(([e, n]) => [
			...t ? [e ?? ""] : [],
			n.class === null ? "nothing on record" : (0,_escape_js__WEBPACK_IMPORTED_MODULE_3__.s)(n.class),
			String(n.tickets.length),
			String(n.customers),
			n.class === null ? "" : this.#b(n.tickets).trim()
		]), t ? 2 : 1);
	}
	#m() {
		let { causes: e, unresolved: t } = this.#e, n = new Set(e.by_month.map(({ month: e }) => e)), r = e.recurring.map((e) => [
			`${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__.s)(e.class)} (${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__.s)(e.component)})`,
			String(e.tickets.length),
			String(e.customers),
			this.#b(e.tickets).trim()
		]);
		return [
			...this.#f("Closed tickets by what had a part in them", e).map((e, t) => t === 0 ? e.replace(/^###/, "##") : e),
			...n.size > 1 ? ["### By month", this.#p(e.by_month.map((e) => [e.month, e]))] : [],
			...r.length > 0 ? ["### What came again", this.#v([
				"Cause",
				"Tickets",
				"Customers",
				""
			], r, 1)] : [],
			...this.#f("Closed without a solution", t)
		];
	}
	#h() {
		let { self_service: e } = this.#e;
		if (e.length === 0) return [];
		let t = e.map((e) => [
			(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__.s)(e.name),
			...[
				e.answered,
				e.kept,
				e.came_back.length
			].map(String),
			this.#b(e.came_back).trim()
		]);
		return ["## Self-service", this.#v([
			"Instructions",
			"Answered",
			"Kept",
			"Came back",
			""
		], t, 1)];
	}
	#g() {
		let e = this.#e.backlog.map((e) => [e.from, ...[
			e.opened,
			e.closed,
			e.reopened,
			e.open,
			e.unowned,
			e.pending,
			e.on_hold
		].map(String)]);
		return ["## Backlog", this.#v([
			"From",
			"Opened",
			"Closed",
			"Reopened",
			"Open",
			"Unowned",
			"Pending",
			"On hold"
		], e, 1, !0)];
	}
	#_() {
		return ["## What these figures mean", Object.entries(this.#e.definitions).map(([e, t]) => `- **${e.replaceAll("_", " ")}**: ${t}`).join("\n")];
	}
	#v(e, t, n, r = !1) {
		let i = r ? t.slice(-this.#n) : t.slice(0, this.#n), line = (e) => `| ${e.join(" | ")} |`, a = line(e.map((e, t) => t < n || e === "" ? ":--" : "--:")), o = t.length - i.length, s = o === 0 ? "" : `\n\n_${String(o)} more ${o === 1 ? "row is" : "rows are"} left out here._`;
		return [
			line(e),
			a,
			...i.map(line)
		].join("\n") + s;
	}
	#y({ repository: e, number: t, url: n }) {
		return `[${this.#e.desks.length === 1 ? "" : e}#${String(t)}](${n})`;
	}
	#b(e) {
		if (e.length === 0) return "";
		let t = e.slice(0, this.#n).map((e) => this.#y(e)), n = e.length - t.length;
		return ` ${t.join(", ")}${n === 0 ? "" : ` and ${String(n)} more`}`;
	}
};
function countOf(e, t) {
	return `${String(e)} ${t}${e === 1 ? "" : "s"}`;
}
function share({ of: e, count: t, share: n }) {
	return `${String(t)} of ${String(e)}${n === null ? "" : ` (${(0,_ticket_row_js__WEBPACK_IMPORTED_MODULE_6__.h)(n)})`}`;
}
// src/report/counted-clock.ts
function monthIn({ row: e, period: t }) {
	let { decidedAt: n, endedAt: r, isEarlier: i } = e;
	return (0,_ticket_row_js__WEBPACK_IMPORTED_MODULE_6__.c)(t, n === null || i ? r ?? t.last : n);
}
// src/report/percentile.ts
var Percentiles = class {
	#e;
	#t;
	constructor(e) {
		this.#e = e.toSorted((e, t) => e.elapsed - t.elapsed || Number(e.running) - Number(t.running));
		let t = this.#e.length, n = [], r = 1;
		for (let [e, { elapsed: i, running: a }] of this.#e.entries()) {
			if (a) continue;
			n.push({
				elapsed: i,
				place: t === 1 ? 0 : (1 - r) * t / (t - 1)
			});
			let o = t - e;
			r *= (o - 1) / o;
		}
		this.#t = n;
	}
	at(e) {
		let t = this.#e.at(-1);
		if (t === void 0) return null;
		let n = this.#t.at(-1);
		if (n === void 0 || e > n.place + Z && t.running) return {
			value: plainPercentile(this.#e, e),
			moreThan: !0
		};
		let r = this.#t.findIndex(({ place: t }) => t >= e - Z), [i, a] = [this.#t[r] ?? n, this.#t[r - 1]];
		if (a === void 0 || r === -1) return {
			value: i.elapsed,
			moreThan: !1
		};
		let o = (e - a.place) / (i.place - a.place);
		return {
			value: a.elapsed + Math.min(1, o) * (i.elapsed - a.elapsed),
			moreThan: !1
		};
	}
};
const Z = 1e-9;
function plainPercentile(e, t) {
	let n = t * (e.length - 1), r = e[Math.floor(n)]?.elapsed ?? 0, i = e[Math.ceil(n)]?.elapsed ?? r;
	return r + (n - Math.floor(n)) * (i - r);
}
// src/report/times.ts
function timesOf(e) {
	let t = new Percentiles(e), at = (e) => {
		let n = t.at(e);
		return n === null ? null : {
			seconds: seconds(n.value),
			more_than: n.moreThan
		};
	}, n = e.filter(({ running: e }) => e).length;
	return {
		stopped: e.length - n,
		unfinished: n,
		median: at(.5),
		p90: at(.9),
		p95: at(.95)
	};
}
function seconds(e) {
	return Math.round(Math.round(e) / _instant_js__WEBPACK_IMPORTED_MODULE_2__.c);
}
// src/report/attainment.ts
const ae = [
	"all",
	"severity",
	"tier",
	"customer",
	"form",
	"owner",
	"group",
	"component",
	"month"
];
function attainmentOf(e, t) {
	let n = Map.groupBy(e, ({ row: e }) => `${String(oe.indexOf(e.set))} ${se[e.clock]} ${e.clock}`);
	return [...n.keys()].sort().flatMap((e) => {
		let r = n.get(e) ?? [], [i] = r;
		if (i === void 0) return [];
		let { clock: a, set: o } = i.row;
		return ae.flatMap((e) => {
			let n = new Map();
			for (let t of r) for (let r of valuesOf(t, e)) {
				let e = n.get(r);
				e === void 0 ? n.set(r, [t.row]) : e.push(t.row);
			}
			let i = [...n.keys()].sort(byName);
			return (e === "severity" || e === "tier") && i.sort(byRank(t[e])), e !== "all" && i.every((e) => e === null) ? [] : i.map((t) => ({
				clock: a,
				set: o,
				by: e,
				value: t,
				...keptOf(n.get(t) ?? [])
			}));
		});
	});
}
const oe = [
	"promise",
	"internal",
	"desk"
], se = {
	first_response: "0",
	next_response: "1",
	update: "2",
	resolution: "3",
	triage: "4",
	ownership: "5",
	silence: "6",
	escalation: "7",
	pending_close: "8",
	write_up: "9"
};
function byRank(e) {
	let rank = (t) => {
		if (t === null) return e.length + 1;
		let n = e.indexOf(t);
		return n < 0 ? e.length : n;
	};
	return (e, t) => rank(e) - rank(t);
}
function byName(e, t) {
	return e === null || t === null ? Number(e === null) - Number(t === null) : e < t ? -1 : 1;
}
function valuesOf({ row: e, period: t, byOwner: n }, r) {
	switch (r) {
		case "all": return [null];
		case "owner": return n ? orNone(e.owners) : [];
		case "component": return orNone(e.components);
		case "month": return [monthIn({
			row: e,
			period: t
		})];
		default: return [e[r]];
	}
}
function orNone(e) {
	return e.length === 0 ? [null] : e;
}
function keptOf(e) {
	let count = (t) => e.filter(t).length, t = count(({ outcome: e, isEarlier: t }) => e === "met" && !t), n = count(({ outcome: e, isEarlier: t }) => e === "missed" && !t);
	return {
		met: t,
		missed: n,
		attainment: t + n === 0 ? null : t / (t + n),
		missed_running: count((e) => e.outcome === "missed" && !e.isEarlier && e.endedAt === null),
		running: count(({ outcome: e }) => e === "running"),
		missed_before: count(({ outcome: e, isEarlier: t }) => e === "missed" && t),
		cancelled: count(({ outcome: e }) => e === "cancelled"),
		...timesOf(e.filter(({ outcome: e }) => e !== "cancelled").map(({ elapsed: e, endedAt: t }) => ({
			elapsed: e,
			running: t === null
		})))
	};
}
// src/report/backlog.ts
function backlogOf(e, t) {
	return (0,_ticket_row_js__WEBPACK_IMPORTED_MODULE_6__.o)(t).map(({ name: n, from: r, to: i }) => {
		let isHere = (e) => e >= r && (e < i || i === t.asOf && e <= t.last), a = i === t.asOf ? t.last : i, o = {
			opened: 0,
			closed: 0,
			reopened: 0,
			open: 0,
			unowned: 0,
			pending: 0,
			on_hold: 0
		};
		for (let t of e) isHere(t.openedAt) && (o.opened += 1), o.closed += t.closes.filter(({ at: e }) => isHere(e)).length, o.reopened += t.reopens.filter(isHere).length, (0,_ticket_row_js__WEBPACK_IMPORTED_MODULE_6__.i)(t.open, a) && (o.open += 1, (0,_ticket_row_js__WEBPACK_IMPORTED_MODULE_6__.i)(t.unowned, a) && (o.unowned += 1), (0,_ticket_row_js__WEBPACK_IMPORTED_MODULE_6__.i)(t.pending, a) && (o.pending += 1), (0,_ticket_row_js__WEBPACK_IMPORTED_MODULE_6__.i)(t.onHold, a) && (o.on_hold += 1));
		return {
			from: n,
			...o
		};
	});
}
function addedUp(e) {
	let t = new Map();
	for (let n of e.flat()) {
		let e = t.get(n.from);
		t.set(n.from, e === void 0 ? n : {
			from: n.from,
			opened: e.opened + n.opened,
			closed: e.closed + n.closed,
			reopened: e.reopened + n.reopened,
			open: e.open + n.open,
			unowned: e.unowned + n.unowned,
			pending: e.pending + n.pending,
			on_hold: e.on_hold + n.on_hold
		});
	}
	return [...t.values()].sort((e, t) => e.from < t.from ? -1 : 1);
}
// src/report/causes.ts
function refOf({ repository: e, number: t, url: n }) {
	return {
		repository: e,
		number: t,
		url: n
	};
}
function byClass(e) {
	let t = new Map();
	for (let n of e) {
		let e = new Map(n.causes.map((e) => [e.class.toLowerCase(), e.class]));
		for (let [r, i] of e.size === 0 ? [[null, null]] : e) {
			let e = t.get(r);
			e === void 0 ? t.set(r, {
				name: i,
				tickets: [n]
			}) : e.tickets.push(n);
		}
	}
	return [...t.values()].map(({ name: e, tickets: t }) => ({
		class: e,
		tickets: t.map(refOf),
		customers: customersOf(t)
	})).sort((e, t) => Number(e.class === null) - Number(t.class === null) || t.tickets.length - e.tickets.length || ((e.class ?? "") < (t.class ?? "") ? -1 : 1));
}
function recurring(e) {
	let t = new Map();
	for (let n of e) for (let { class: e, component: r } of n.causes) {
		if (r === null) continue;
		let i = `${e.toLowerCase()} (${r.toLowerCase()})`, a = t.get(i);
		a === void 0 ? t.set(i, {
			class: e,
			component: r,
			tickets: [n]
		}) : a.tickets.push(n);
	}
	return [...t.entries()].filter(([, e]) => e.tickets.length > 1).sort(([e, t], [n, r]) => r.tickets.length - t.tickets.length || (e < n ? -1 : 1)).map(([, e]) => ({
		class: e.class,
		component: e.component,
		tickets: e.tickets.map(refOf),
		customers: customersOf(e.tickets)
	}));
}
function customersOf(e) {
	return new Set(e.flatMap(({ customer: e }) => e?.toLowerCase() ?? [])).size;
}
// src/report/clock-data.ts
function clockData({ row: e, period: t, byOwner: r }, a) {
	let moment = (e) => (0,_moment_js__WEBPACK_IMPORTED_MODULE_1__.i)(e, t.zone), maybe = (e) => e === null ? null : moment(e), o = e.outcome === "missed" && e.decidedAt !== null;
	return {
		repository: e.repository,
		number: e.number,
		url: a?.url ?? "",
		clock: e.clock,
		set: e.set,
		cycle: e.cycle,
		rule: e.rule,
		outcome: e.outcome,
		earlier: e.isEarlier,
		severity: e.severity,
		tier: e.tier,
		customer: e.customer,
		form: e.form,
		group: e.group,
		components: e.components,
		owners: r ? e.owners : [],
		month: monthIn({
			row: e,
			period: t
		}),
		started_at: moment(e.startedAt),
		due: maybe(e.due),
		decided_at: maybe(e.decidedAt),
		ended_at: maybe(e.endedAt),
		elapsed_seconds: seconds(e.elapsed),
		target_seconds: e.target / _instant_js__WEBPACK_IMPORTED_MODULE_2__.c,
		target: e.targetText,
		calendar: e.calendar,
		time_zone: e.zone,
		overdue_seconds: o ? seconds(Math.max(0, (e.endedAt ?? t.asOf) - e.decidedAt)) : null,
		missed: e.missed
	};
}
// src/report/definitions.ts
const ce = {
	period: "From the first instant of the first date to the first of the last, which is not included, in the desk’s zone. Everything is as it stood at the end of the period, or by now where that comes first: a report of a time that is over stays the same, but for what is edited or deleted later.",
	policy: "Each clock is judged by the version of the policy that held when it was decided. Severity, tier, customer, form, group, component, owner and calendar are those of that moment; of what still runs, those at the end of the period. The first severity counts from the opening.",
	decided: "A clock belongs to the period in which it was decided: it stopped, or came due while it ran. What runs and is not due is counted apart (running), and so is what was missed before the period and stopped in it or still runs (missed before).",
	attainment: "Met of those that were decided. Met means stopped no later than due. Cancelled clocks count in no attainment and no time: closed as not planned or duplicate, closed for silence, withdrawn by the customer before anybody answered, or turned into a project.",
	time: "Open time on the clock’s own calendar, without its pauses. Counted is what stopped in the period, and what still ran at its end, as longer than it is by then (Kaplan–Meier). Percentiles are interpolated between the two nearest times; where nothing runs they are the plain ones. “More than” stands where too much still runs to tell: it is at least what it would be if all of that were over now.",
	turns: "Time on the wall in which tickets were open in the period, by whose turn it was: the customer’s while pending, a third party’s while on hold and not pending, else the desk’s.",
	breaches: "Clocks that were missed in the period, the longest overdue first: by how much on the wall, until they stopped or until the end of the period.",
	unowned: "Time on the wall in which an open ticket had no owner on the staff. Times count what ended in the period by somebody taking the ticket, and what went on at its end; what a close ended is left out.",
	reopened: "Closes as completed in the period that were undone by its end, of all closes as completed in it.",
	one_touch: "Tickets solved in the period (closed as completed, still closed at its end) that were never reopened and got exactly one answer by staff, of all tickets solved in it.",
	early_pauses: "Waits for the customer that began in the period although the customer had spoken last, of all that began in it. They pause clocks; they never close a ticket.",
	hand_overs: "Hand-overs to a group in the period: by people, by command or label, and steps of an escalation that the policy took itself. One that people took back is counted as such.",
	escalations: "Tickets that were handed over in the period by people, and not taken back, or by the policy, by the classes of what is on record as having had a part in it. A ticket counts with each of its classes.",
	causes: "Tickets closed in the period by the classes of what is on record as having had a part in it: from write-ups, and by `/factor`, as of the moment of the report, since write-ups come later. What recurs is a class with the same component on two tickets or more.",
	unresolved: "Tickets closed in the period as not planned, as duplicates, or without the customer’s answer, and still closed so at its end, by the same classes.",
	backlog: "What was opened, closed and reopened in each day, week or month, and what was open at its end.",
	self_service: "Tickets answered by ready instructions in the period. They came back where the ticket was reopened, or the customer said anything but thanks, by the end of the period; the others were kept."
};
// src/report/figures.ts
function rankedOf(e) {
	let names = (t) => [...new Set(e.flatMap((e) => e[t]))];
	return {
		severity: names("severity"),
		tier: names("tier")
	};
}
function figuresOf(e) {
	let t = e.map(({ rows: e }) => ({
		desk: e,
		tickets: e.tickets,
		clocks: e.clocks
	})), n = t.flatMap((e) => e.tickets), r = new Map(n.map((e) => [`${e.repository}#${String(e.number)}`, e])), i = t.flatMap(({ desk: { period: e, byOwner: t }, clocks: n }) => n.map((n) => ({
		row: n,
		period: e,
		byOwner: t
	}))), a = i.map((e) => clockData(e, r.get(`${e.row.repository}#${String(e.row.number)}`))), o = n.filter(({ closes: e }) => e.length > 0), s = n.filter(_ticket_row_js__WEBPACK_IMPORTED_MODULE_6__.n), c = n.filter(isUnresolved);
	return {
		version: 1,
		desks: e.map(deskData),
		definitions: ce,
		attainment: attainmentOf(i, rankedOf(t.map(({ desk: e }) => e.ranked))),
		turns: turnsOf(n),
		breaches: a.filter(({ outcome: e, earlier: t }) => e === "missed" && !t).sort((e, t) => (t.overdue_seconds ?? 0) - (e.overdue_seconds ?? 0)),
		unowned: unownedOf(t),
		tickets: ticketsOf(t),
		reopened: reopenedOf(n),
		one_touch: oneTouchOf(n),
		early_pauses: earlyPausesOf(n),
		hand_overs: handOversOf(n),
		escalations: {
			tickets: s.length,
			by_class: byClass(s)
		},
		causes: {
			tickets: o.length,
			by_class: byClass(o),
			recurring: recurring(o),
			by_month: monthlyOf(t)
		},
		unresolved: {
			tickets: c.length,
			by_class: byClass(c)
		},
		backlog: addedUp(t.map(({ desk: e, tickets: t }) => backlogOf(t, e.period))),
		self_service: selfServiceOf(n),
		clocks: a
	};
}
function deskData({ rows: { repository: e, period: t, policies: r, byOwner: i }, faults: a }) {
	let moment = (e) => (0,_moment_js__WEBPACK_IMPORTED_MODULE_1__.i)(e, t.zone);
	return {
		repository: e,
		time_zone: t.zone,
		from: moment(t.from),
		to: moment(t.to),
		as_of: moment(t.asOf),
		by_owner: i,
		policies: r.map(({ commit: e, from: t, to: n }) => ({
			commit: e,
			from: t === null ? null : moment(t),
			to: n === null ? null : moment(n)
		})),
		faults: a
	};
}
function turnsOf(e) {
	let t = [
		"desk",
		"customer",
		"third_party"
	], n = t.map((t) => sumOf(e.map(({ turns: e }) => e[t]))), r = sumOf(n);
	return t.map((t, i) => ({
		turn: t,
		seconds: seconds(n[i] ?? 0),
		share: r === 0 ? null : (n[i] ?? 0) / r,
		tickets: e.filter(({ turns: e }) => e[t] > 0).length
	}));
}
function sumOf(e) {
	return e.reduce((e, t) => e + t, 0);
}
function unownedOf(e) {
	let t = e.flatMap(({ desk: { period: e }, tickets: t }) => t.flatMap((t) => t.unowned.flatMap(({ from: n, to: r, taken: i }) => {
		let a = r > e.last;
		return a || (0,_ticket_row_js__WEBPACK_IMPORTED_MODULE_6__.s)(e, r) && i ? [{
			ticket: t,
			period: e,
			from: n,
			running: a,
			elapsed: (a ? e.asOf : r) - n
		}] : [];
	})));
	return {
		...timesOf(t),
		now: t.filter(({ running: e }) => e).sort((e, t) => t.elapsed - e.elapsed).map(({ ticket: e, period: t, from: r, elapsed: i }) => ({
			...refOf(e),
			since: (0,_moment_js__WEBPACK_IMPORTED_MODULE_1__.i)(r, t.zone),
			seconds: seconds(i)
		}))
	};
}
function ticketsOf(e) {
	let t = e.flatMap(({ desk: e, tickets: t }) => t.filter(({ openedAt: t }) => (0,_ticket_row_js__WEBPACK_IMPORTED_MODULE_6__.s)(e.period, t))), n = Map.groupBy(t, ({ severity: e }) => e), r = e.flatMap(({ tickets: e }) => e.flatMap((e) => e.closes)), closed = (e) => r.filter((t) => t.kind === e).length;
	return {
		opened: t.length,
		opened_by_severity: [...n].map(([e, t]) => ({
			severity: e,
			tickets: t.length
		})).sort((e, t) => t.tickets - e.tickets || ((e.severity ?? "") < (t.severity ?? "") ? -1 : 1)),
		closed: {
			completed: closed("completed"),
			no_answer: closed("no_answer"),
			not_planned: closed("not_planned"),
			duplicate: closed("duplicate")
		},
		open_at_end: e.flatMap(({ desk: { period: e }, tickets: t }) => t.filter(({ open: t }) => (t.at(-1)?.to ?? e.from) > e.last)).length
	};
}
function shareOf(e, t, n) {
	return {
		of: e,
		count: t,
		share: e === 0 ? null : t / e,
		tickets: n.map(refOf)
	};
}
function reopenedOf(e) {
	let of = (e) => e.closes.filter(({ kind: e }) => e === "completed"), undone = (e) => of(e).filter(({ reopened: e }) => e !== null).length;
	return shareOf(e.flatMap(of).length, sumOf(e.map(undone)), e.filter((e) => undone(e) > 0));
}
function oneTouchOf(e) {
	let t = e.filter(({ solvedWith: e }) => e !== null), n = t.filter(({ solvedWith: e, isSolvedOnce: t }) => e === 1 && t);
	return {
		...shareOf(t.length, n.length, n),
		without_answer: t.filter(({ solvedWith: e }) => e === 0).length
	};
}
function earlyPausesOf(e) {
	return shareOf(sumOf(e.map(({ waits: e }) => e.pending)), sumOf(e.map(({ waits: e }) => e.although)), e.filter(({ waits: e }) => e.although > 0));
}
function handOversOf(e) {
	let t = e.flatMap(({ handOvers: e }) => e), n = t.filter(({ by: e }) => e === "people");
	return {
		by_people: n.length,
		taken_back: n.filter(({ takenBack: e }) => e).length,
		by_policy: t.length - n.length,
		tickets: e.filter(({ handOvers: e }) => e.length > 0).map(refOf),
		to: [...Map.groupBy(t, ({ to: e }) => e)].map(([e, t]) => ({
			group: e,
			hand_overs: t.length
		})).sort((e, t) => t.hand_overs - e.hand_overs || ((e.group ?? "") < (t.group ?? "") ? -1 : 1))
	};
}
function isUnresolved({ closes: e }) {
	let t = e.at(-1);
	return t?.reopened === null && t.kind !== "completed";
}
function monthlyOf(e) {
	return [...new Set(e.flatMap(({ desk: e }) => e.period.months.map(({ name: e }) => e)))].sort().flatMap((t) => byClass(e.flatMap(({ desk: e, tickets: n }) => {
		let r = e.period.months.find(({ name: e }) => e === t);
		return r === void 0 ? [] : n.filter(({ closes: e }) => (0,_ticket_row_js__WEBPACK_IMPORTED_MODULE_6__.s)(r, e.at(-1)?.at ?? null));
	})).map((e) => ({
		month: t,
		...e
	})));
}
function selfServiceOf(e) {
	let t = e.flatMap((e) => e.selfService === null ? [] : [{
		ticket: e,
		...e.selfService
	}]);
	return [...Map.groupBy(t, ({ name: e }) => e)].map(([e, t]) => {
		let n = t.filter(({ cameBack: e }) => e);
		return {
			name: e,
			answered: t.length,
			kept: t.length - n.length,
			came_back: n.map(({ ticket: e }) => refOf(e))
		};
	}).sort((e, t) => t.answered - e.answered || (e.name < t.name ? -1 : 1));
}
// src/report/clock-row.ts
function clockRows(e, t) {
	let n = new Map();
	for (let r of e) {
		let i = r === e.at(-1);
		for (let e of r.case.clocks) {
			let a = `${e.set} ${e.name} ${String(e.cycle)}`;
			if (e.startedAt >= t.to || n.has(a)) continue;
			let { outcome: o, at: s } = outcomeOf(e, t);
			(s !== null && s >= r.from && s < r.until || i && s === null) && n.set(a, {
				clock: e,
				outcome: o,
				at: s,
				by: r
			});
		}
	}
	return [...n.values()].flatMap((e) => rowOf(e, t));
}
function rowOf({ clock: e, outcome: t, at: n, by: r }, i) {
	let { last: a, from: o } = i, s = endOf(e, i), c = n !== null && n < o;
	if (!(n === null || (0,_ticket_row_js__WEBPACK_IMPORTED_MODULE_6__.s)(i, n) || t !== "cancelled" && stillCounts(s, i))) return [];
	let { ticket: l } = r.case, u = n === null || t !== "missed" ? e : asBroken(e, n, r.case);
	return [{
		repository: r.case.ticket.facts[0]?.value.repository ?? "",
		number: l.issue.number,
		clock: e.name,
		set: e.set,
		cycle: e.cycle,
		rule: u.rule,
		outcome: t,
		startedAt: e.startedAt,
		due: u.due,
		decidedAt: n,
		isEarlier: c,
		endedAt: s,
		elapsed: e.elapsed,
		target: u.target,
		targetText: u.targetText,
		calendar: u.calendar,
		zone: u.zone,
		missed: e.missed.filter((e) => e < i.to).length,
		...(0,_ticket_row_js__WEBPACK_IMPORTED_MODULE_6__.a)(r.case, n ?? a)
	}];
}
function asBroken(e, t, n) {
	return n.ticket.facts.some((e) => e.at > t) ? new _identity_js__WEBPACK_IMPORTED_MODULE_7__.s(n.ticket, {
		...circumstancesOf(n),
		now: (0,_instant_js__WEBPACK_IMPORTED_MODULE_2__.p)(t, _instant_js__WEBPACK_IMPORTED_MODULE_2__.c)
	}).clocks.find((t) => t.name === e.name && t.set === e.set && t.cycle === e.cycle) ?? e : e;
}
function circumstancesOf({ policy: e, policySince: t, identity: n, teams: r, now: i }) {
	return {
		policy: e,
		policySince: t,
		identity: n,
		teams: r,
		now: i
	};
}
function stillCounts(e, { from: t }) {
	return e === null || e >= t;
}
function endOf({ endedAt: e }, { to: t }) {
	return e !== null && e < t ? e : null;
}
function outcomeOf(e, t) {
	let n = endOf(e, t), r = e.breachedAt !== null && e.breachedAt < t.to ? e.breachedAt : null;
	return n !== null && e.state === "cancelled" ? {
		outcome: "cancelled",
		at: n
	} : r === null ? n === null ? {
		outcome: "running",
		at: null
	} : {
		outcome: "met",
		at: n
	} : {
		outcome: "missed",
		at: r
	};
}
// src/report/desk-rows.ts
var DeskRows = class {
	repository;
	period;
	policies;
	byOwner;
	ranked;
	#e = new Map();
	constructor(e) {
		this.repository = e.repository, this.period = e.period, this.policies = e.policies, this.byOwner = e.byOwner, this.ranked = e.ranked;
	}
	take(e, { versions: t, causes: n }) {
		let r = t.at(-1);
		if (r === void 0) return;
		let i = clockRows(t, this.period);
		this.#e.set(e, {
			clocks: i,
			ticket: (0,_ticket_row_js__WEBPACK_IMPORTED_MODULE_6__.r)(r.case, i, n, this.period)
		});
	}
	get clocks() {
		return this.#t.flatMap(({ clocks: e }) => e);
	}
	get tickets() {
		return this.#t.flatMap(({ ticket: e }) => e ?? []);
	}
	get #t() {
		return [...this.#e.entries()].sort(([e], [t]) => e - t).map(([, e]) => e);
	}
};
// src/report/issue-then.ts
function issueBefore(e, t) {
	if (e.createdAt >= t) return null;
	let n = e.events.filter(({ at: e }) => e >= t);
	if (n.length === 0) return e;
	if (n.some(({ kind: e }) => e === "transferred")) return null;
	let r = {
		labels: [...e.labels],
		assignees: [...e.assignees]
	}, { state: i, title: a } = e;
	for (let e of n.toReversed()) takeBack(e, r), e.kind === "closed" ? i = "open" : e.kind === "reopened" ? i = "closed" : e.kind === "renamed" && (a = e.before);
	return {
		...e,
		...r,
		state: i,
		title: a,
		type: typeBefore(e, t),
		events: eventsBefore(e, t)
	};
}
function eventsBefore({ events: e }, t) {
	return e.filter(({ at: e }) => e < t);
}
function takeBack(e, t) {
	if (e.kind === "labeled") {
		let n = (0,_labels_js__WEBPACK_IMPORTED_MODULE_12__.r)(e.label);
		t.labels = t.labels.filter((e) => (0,_labels_js__WEBPACK_IMPORTED_MODULE_12__.r)(e) !== n);
	} else e.kind === "unlabeled" ? t.labels.push(e.label) : e.kind === "assigned" ? t.assignees = t.assignees.filter((t) => !(0,_revised_js__WEBPACK_IMPORTED_MODULE_11__.c)(t, e.assignee)) : e.kind === "unassigned" && t.assignees.push(e.assignee);
}
function typeBefore(e, t) {
	let n = e.events.filter((e) => e.kind === "type_changed");
	return n.every(({ at: e }) => e < t) ? e.type : n.findLast(({ at: e }) => e < t)?.type ?? null;
}
// src/hosts/report-reading.ts
async function readReport(e) {
	let { client: t, owner: n, name: r, policyPath: i } = e, a = new _policy_in_force_js__WEBPACK_IMPORTED_MODULE_15__.t(), o = new _reader_js__WEBPACK_IMPORTED_MODULE_8__.t(t, e, a.arrivals), { desk: s } = await o.desk(), c = await a.understand(s, i, o), { policy: u } = c, { date: d } = t;
	if (d === null) throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__.t("github-unreachable", "GitHub sent no date, so nothing can be measured.");
	let { from: f, to: m } = e.period(u.timezone, d), h = (0,_ticket_row_js__WEBPACK_IMPORTED_MODULE_6__.l)(f, m, u.timezone, d), g = await a.heldSince(f, i, o, c), _ = new DeskRows({
		repository: s.repository,
		period: h,
		policies: g.map(({ commit: e, since: t }, n) => ({
			commit: e,
			from: t,
			to: g[n + 1]?.since ?? null
		})),
		byOwner: u.reportsByOwner,
		ranked: {
			severity: u.severities.map(({ name: e }) => e),
			tier: u.customers.tiers
		}
	}), v = new Judge(e, {
		reader: o,
		desk: s,
		held: g,
		period: h,
		forms: a.forms(s),
		now: d
	}), read = async (e) => {
		for (let [t, n] of await v.cases(e)) _.take(t, n);
	}, y = new Set();
	try {
		for await (let i of o.issuesSince((0,_instant_js__WEBPACK_IMPORTED_MODULE_2__.u)(f, lookBack(u)))) {
			let a = Math.floor(y.size / Q);
			for (let { number: e } of i) y.add(e);
			Math.floor(y.size / Q) > a && e.progress?.(`${n}/${r}: read ${String(y.size)} issues, ${String(t.requests)} requests`), await read(i);
		}
		let i = await o.changed(d), { issues: a, faults: s } = await o.issues([...i.numbers]);
		for (let e of s) v.faults.add(e);
		await read(a);
	} catch (e) {
		if (!(e instanceof _errors_js__WEBPACK_IMPORTED_MODULE_4__.t)) throw e;
		v.faults.add(e.message);
	}
	return {
		rows: _,
		faults: [...v.faults]
	};
}
const Q = 250;
function lookBack({ writeUp: e }) {
	return e === null ? 0 : 7 * _instant_js__WEBPACK_IMPORTED_MODULE_2__.n + 7 * e.target.within;
}
var Judge = class {
	faults = new Set();
	#e;
	#t;
	#n;
	#r = null;
	constructor(e, t) {
		this.#e = e, this.#t = t, this.#n = new _identity_js__WEBPACK_IMPORTED_MODULE_7__.i(e.client, e.owner, e.name);
	}
	async cases(e) {
		let t = new Map();
		if (e.length === 0) return t;
		let n = await this.#i(e), { held: r, period: i } = this.#t;
		for (let a of e) try {
			let e = issueBefore(a, i.to), o = n.flatMap((t, n) => {
				let a = e === null ? null : (0,_identity_js__WEBPACK_IMPORTED_MODULE_7__.a)(e, t), o = r[n]?.since ?? _instant_js__WEBPACK_IMPORTED_MODULE_2__.t, l = n === 0 && o <= i.from ? _instant_js__WEBPACK_IMPORTED_MODULE_2__.t : o;
				return a === null ? [] : [{
					case: a,
					from: l,
					until: r[n + 1]?.since ?? _instant_js__WEBPACK_IMPORTED_MODULE_2__.s
				}];
			}), l = o.at(-1), u = n.at(-1);
			if (l?.until !== _instant_js__WEBPACK_IMPORTED_MODULE_2__.s || u === void 0) continue;
			let d = e === a ? l.case : (0,_identity_js__WEBPACK_IMPORTED_MODULE_7__.a)(a, u) ?? l.case;
			t.set(a.number, {
				versions: o,
				causes: (0,_ticket_row_js__WEBPACK_IMPORTED_MODULE_6__.t)(d)
			});
		} catch (e) {
			let t = e instanceof Error ? e.message : String(e);
			this.faults.add((0,_assessment_js__WEBPACK_IMPORTED_MODULE_19__.t)({
				number: a.number,
				message: t
			}));
		}
		return t;
	}
	async #i(e) {
		let { desk: t, held: n, period: r, forms: i } = this.#t, a = [];
		for (let { policy: o, since: s } of n) {
			let n = (0,_identity_js__WEBPACK_IMPORTED_MODULE_7__.t)(o, t.viewer), c = await this.#a(o, e), l = await this.#o(o, e);
			a.push({
				policy: o,
				policySince: s,
				identity: n,
				forms: i,
				now: r.asOf,
				roster: (0,_identity_js__WEBPACK_IMPORTED_MODULE_7__.r)(o.team, await this.#n.read((0,_identity_js__WEBPACK_IMPORTED_MODULE_7__.n)(o), e)),
				recordsOn: (0,_own_records_js__WEBPACK_IMPORTED_MODULE_13__.t)({
					policy: o,
					identity: n,
					companionOf: (e) => l?.companionOf(e) ?? null,
					aftermathOf: (e) => c.of(e)
				}),
				repository: t.repository,
				labels: [...t.labels.keys()]
			});
		}
		return a;
	}
	async #a(e, t) {
		let { client: n } = this.#e, { reader: r, desk: i, now: a } = this.#t, o = new _office_js__WEBPACK_IMPORTED_MODULE_14__.n(r, (e) => (0,_office_reader_js__WEBPACK_IMPORTED_MODULE_9__.n)(n, this.#e, e), new _writer_js__WEBPACK_IMPORTED_MODULE_10__.n(n, this.#e), {
			policy: e,
			identity: (0,_identity_js__WEBPACK_IMPORTED_MODULE_7__.t)(e, i.viewer),
			now: a
		});
		await o.read(t);
		for (let e of o.faults) this.faults.add(e);
		return o;
	}
	async #o({ notices: e }, t) {
		if (e !== "office") return null;
		let { desk: n } = this.#t;
		return this.#r ??= await _office_js__WEBPACK_IMPORTED_MODULE_14__.t.of(n.repository, this.#e.office), await this.#r.read(t), this.#r.fault !== null && this.faults.add(this.#r.fault), this.#r;
	}
};
// src/hosts/cli/report-options.ts
const $ = [
	"md",
	"html",
	"json",
	"csv"
];
// src/hosts/cli/write-report.ts
async function writeReport(e, t) {
	let { format: n } = e;
	if (!$.includes(n)) throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__.t("bad-input", `--format: "${n}" is none of the formats. They are ${$.join(", ")}.`);
	let r = [...new Set(e.repo.split(",").map((e) => e.trim()))].map(_arguments_js__WEBPACK_IMPORTED_MODULE_16__.a), i = [], a = !1;
	for (let o of r) {
		let r = (0,_arguments_js__WEBPACK_IMPORTED_MODULE_16__.t)(e, t.environment), s = {
			...o,
			policyPath: e.policy
		};
		isForReaders(n) && !e.customers && (a ||= !await (0,_visibility_js__WEBPACK_IMPORTED_MODULE_5__.t)(r, s)), i.push(await readReport({
			client: r,
			...s,
			period: (t, n) => asked(e, t, n),
			office: (0,_arguments_js__WEBPACK_IMPORTED_MODULE_16__.i)(e, t.environment),
			progress: (e) => {
				t.note(e);
			}
		}));
	}
	let o = await written(figuresOf(i), i, n, e.customers || !a);
	e.out === void 0 ? t.print(o.replace(/\r?\n$/, "")) : await writeInto((0,node_path__WEBPACK_IMPORTED_MODULE_17__.resolve)(t.folder, e.out), o);
	let s = i.flatMap((e) => e.faults);
	for (let e of s) t.note(`error: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__.a)(e)}`);
	return +(s.length > 0);
}
function isForReaders(e) {
	return e === "md" || e === "html";
}
async function written(e, t, n, r) {
	switch (n) {
		case "json": return `${JSON.stringify(e, null, 2)}\n`;
		case "csv": return clocksCsv(e);
		case "html": {
			let { dashboard: n } = await __webpack_require__.e(/* import() */ 443).then(__webpack_require__.bind(__webpack_require__, 9824));
			return n(e, t, { customers: r });
		}
		default: return figuresMarkdown(e, { customers: r });
	}
}
async function writeInto(e, t) {
	try {
		await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_18__.writeFile)(e, t);
	} catch (e) {
		let t = e instanceof Error ? e.message : String(e);
		throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__.t("bad-input", `The report cannot be written: ${t}.`);
	}
}
function asked({ from: e, to: n }, i, a) {
	let o = e === void 0 ? null : (0,_arguments_js__WEBPACK_IMPORTED_MODULE_16__.r)("--from", e, i), s = n === void 0 ? null : (0,_arguments_js__WEBPACK_IMPORTED_MODULE_16__.r)("--to", n, i);
	if (o === null && s !== null) throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__.t("bad-input", "--to needs --from: the first day of the time that is meant.");
	let c = (0,_civil_month_js__WEBPACK_IMPORTED_MODULE_0__.t)(a, i), l = {
		from: o ?? c.from,
		to: s ?? monthFrom(o, i) ?? c.to
	};
	if (l.to <= l.from) throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__.t("bad-input", "--to is not included, and has to come after --from.");
	if (l.from >= a) throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__.t("bad-input", `--from: ${(0,_moment_js__WEBPACK_IMPORTED_MODULE_1__.r)(l.from, i)} is still to come.`);
	return l;
}
function monthFrom(t, n) {
	return t === null ? null : (0,_civil_month_js__WEBPACK_IMPORTED_MODULE_0__.r)(t, (0,_instant_js__WEBPACK_IMPORTED_MODULE_2__.p)(t, 1), n)[0]?.to ?? null;
}



/***/ })

};
