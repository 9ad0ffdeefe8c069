export const id = 895;
export const ids = [895];
export const modules = {

/***/ 2895:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   next: () => (/* binding */ next),
/* harmony export */   queue: () => (/* binding */ queue)
/* harmony export */ });
/* harmony import */ var _queue_order_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(9650);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8193);
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1108);
/* harmony import */ var _output_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3635);
/* harmony import */ var _moment_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9198);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9473);
/* harmony import */ var _phrases2_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(762);
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7072);
/* harmony import */ var _staff_chat_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4669);
/* harmony import */ var _unknown_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2938);










// src/hosts/cli/read-queue.ts
async function readQueue(e, t, n) {
	if (e.me && e.for !== void 0) throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__.t("bad-input", "Give --me or --for: a ticket is asked for one of them.");
	let r = e.now === void 0 ? {} : { now: (0,_arguments_js__WEBPACK_IMPORTED_MODULE_1__.r)("--now", e.now) }, o = [];
	for (let s of new Set(e.repo)) o.push(await n({
		client: (0,_arguments_js__WEBPACK_IMPORTED_MODULE_1__.t)(e, t.environment),
		...(0,_arguments_js__WEBPACK_IMPORTED_MODULE_1__.a)(s),
		policyPath: e.policy,
		issue: null,
		dryRun: !0,
		office: (0,_arguments_js__WEBPACK_IMPORTED_MODULE_1__.i)(e, t.environment),
		chat: (0,_staff_chat_js__WEBPACK_IMPORTED_MODULE_7__.t)(t.environment),
		writeLimit: 0,
		...r,
		progress: (e) => {
			t.note(e);
		}
	}));
	let [l] = o;
	if (l === void 0) throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__.t("bad-input", "Name a repository: --repo OWNER/NAME.");
	if (e.me && l.viewer.kind === "bot") throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__.t("bad-input", "--me: the token is an App’s, which owns no tickets. Say whose: --for LOGIN.");
	return new ReadQueue(l, o, e.me ? l.viewer.login : e.for ?? null);
}
var ReadQueue = class {
	order;
	entries;
	login;
	tiers;
	#e;
	#t;
	#n;
	#r;
	constructor(e, t, r) {
		this.order = e.context.policy.queue, this.entries = (0,_queue_order_js__WEBPACK_IMPORTED_MODULE_9__.t)(t.flatMap((e) => e.queue), this.order), this.login = r, this.tiers = new Set(t.flatMap(({ context: e }) => e.policy.customers.tiers)), this.#e = t, this.#t = new Map(this.entries.filter(isInLine).map((e, t) => [e, t + 1])), this.#n = e.context.policy.timezone, this.#r = e.context.now;
	}
	get ofWhom() {
		let e = this.login?.toLowerCase();
		return e === void 0 ? this.entries : this.entries.filter(({ owners: t }) => t.some((t) => t.toLowerCase() === e));
	}
	place(e) {
		return this.#t.get(e) ?? null;
	}
	name({ repository: e, number: t }) {
		return `${this.#e.length > 1 ? e : ""}#${String(t)}`;
	}
	time(e) {
		return e === null ? "" : (0,_moment_js__WEBPACK_IMPORTED_MODULE_3__.r)(e, this.#n);
	}
	said(e) {
		return (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.a)(_phrases2_js__WEBPACK_IMPORTED_MODULE_5__.t.queueReason(e, {
			time: (e) => this.time(e),
			day: (e) => (0,_moment_js__WEBPACK_IMPORTED_MODULE_3__.t)(e, this.#n)
		}));
	}
	why(e) {
		return (0,_queue_order_js__WEBPACK_IMPORTED_MODULE_9__.r)(e, this.order).map((e) => this.said(e));
	}
	told(e) {
		let t = e.owners.length === 0 ? "nobody owns it" : `owner: ${e.owners.join(", ")}`, n = this.place(e), i = `${n === 1 ? "Number one: " : ""}${this.name(e)} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.a)(e.title)}`, a = n === null || n === 1 ? [] : [`number ${String(n)} of the queue`];
		return [
			i,
			e.url,
			`Why: ${[
				...this.why(e),
				t,
				...a
			].join("; ")}.`
		].join("\n");
	}
	json(e, t) {
		let [n, r] = [e.filter(isInLine), e.filter((e) => !isInLine(e))], i = {
			now: (0,_moment_js__WEBPACK_IMPORTED_MODULE_3__.i)(this.#r, this.#n),
			repositories: this.#e.map(({ context: e }) => e.repository),
			for: this.login,
			order: this.order.order,
			open: e.length,
			tickets: n.slice(0, t).map((e) => this.#i(e)),
			waiting: r.slice(0, t).map((e) => this.#i(e)),
			leftOut: Math.max(0, n.length - t) + Math.max(0, r.length - t),
			evaluated: this.#e.reduce((e, { evaluated: t }) => e + t, 0),
			total: this.#e.reduce((e, { total: t }) => e + t, 0),
			warnings: this.#a,
			faults: this.#o
		};
		return JSON.stringify(i, null, 2);
	}
	end(e) {
		for (let t of this.#a) e.note(`warning: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.a)(t)}`);
		for (let t of this.#o) e.note(`error: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.a)(t)}`);
		return +(this.#o.length > 0);
	}
	#i(e) {
		let { repository: n, number: r, title: i, url: a, severity: o, customer: s, owners: c, state: l, clock: u, standing: f } = e, moment = (e) => e === null ? null : (0,_moment_js__WEBPACK_IMPORTED_MODULE_3__.i)(e, this.#n);
		return {
			place: this.place(e),
			repository: n,
			number: r,
			title: i,
			url: a,
			severity: o,
			tier: s.tier,
			customer: s.name,
			owners: c,
			state: l,
			clock: u === null ? null : {
				name: u.of,
				due: moment(u.due),
				breachedAt: moment(u.breachedAt)
			},
			keyDate: moment(f.keyDate),
			openedAt: moment(f.openedAt),
			waits: f.waiting === null ? null : {
				for: f.waiting.for,
				until: moment(f.waiting.until)
			},
			reasons: (0,_queue_order_js__WEBPACK_IMPORTED_MODULE_9__.r)(e, this.order).map((e) => ({
				key: e.kind,
				says: this.said(e)
			}))
		};
	}
	get #a() {
		return this.#e.flatMap((e) => e.understood.fallback === null ? [] : (0,_outcome_js__WEBPACK_IMPORTED_MODULE_6__.t)(e).warnings.slice(0, 1));
	}
	get #o() {
		return this.#e.flatMap((e) => (0,_outcome_js__WEBPACK_IMPORTED_MODULE_6__.t)(e).faults.filter((t) => t !== e.context.placeFault));
	}
};
function isInLine({ standing: e }) {
	return e.waiting === null;
}
// src/hosts/cli/queue.ts
async function next(e, t, n) {
	let r = await readQueue(e, t, n);
	if (e.json) return t.print(r.json(r.ofWhom, 1)), r.end(t);
	let [i, a] = r.ofWhom.filter(isInLine);
	if (i !== void 0) return t.print(r.told(i)), a !== void 0 && t.print(`It stands before ${r.name(a)}: ${before(i, a, r)}.`), r.end(t);
	let o = r.login === null ? "" : ` for ${r.login}`, s = r.ofWhom.length;
	t.print(`There is nothing to do${o}${s === 0 ? "" : `: ${(0,_output_js__WEBPACK_IMPORTED_MODULE_2__.t)(s, "ticket")}, all waiting`}.`);
	let c = r.login === null ? void 0 : r.entries.filter(isInLine).find(({ owners: e }) => e.length === 0);
	return c !== void 0 && t.print(`Nobody owns this one:\n\n${r.told(c)}`), r.end(t);
}
async function queue(e, t, n) {
	let i = (0,_arguments_js__WEBPACK_IMPORTED_MODULE_1__.o)("--limit", e.limit), a = await readQueue(e, t, n), { tier: s } = e;
	if (s !== void 0 && !a.tiers.has(s)) throw (0,_unknown_js__WEBPACK_IMPORTED_MODULE_8__.t)("tier", s, [...a.tiers]);
	let c = a.ofWhom.filter(({ customer: e }) => s === void 0 || e.tier === s);
	if (e.json) return t.print(a.json(c, i)), a.end(t);
	let d = c.filter(isInLine), f = c.filter((e) => !isInLine(e)), p = d.slice(0, i), m = [
		"#",
		"TICKET",
		"SEVERITY",
		"TIER",
		"OWNER",
		"STATE",
		"CLOCK",
		"OVERDUE SINCE, OR DUE",
		"TITLE"
	], h = p.map((e) => [
		String(a.place(e)),
		a.name(e),
		e.severity ?? "not set",
		e.customer.tier ?? "",
		e.owners.join(", ") || "nobody",
		e.state,
		e.clock?.name ?? "",
		a.time(e.clock?.breachedAt ?? e.clock?.due ?? null),
		(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.a)(e.title).slice(0, 60)
	]);
	if (t.print(h.length > 0 ? (0,_output_js__WEBPACK_IMPORTED_MODULE_2__.n)([m, ...h]) : "There is nothing to do."), d.length > p.length && t.print(`…and ${String(d.length - p.length)} more (--limit).`), f.length > 0) {
		let e = f.slice(0, i).map((e) => [
			a.name(e),
			e.severity ?? "not set",
			e.owners.join(", ") || "nobody",
			a.why(e)[0] ?? "",
			(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.a)(e.title).slice(0, 60)
		]);
		t.print(`\nWaiting, ${(0,_output_js__WEBPACK_IMPORTED_MODULE_2__.t)(f.length, "ticket")}:\n`), t.print((0,_output_js__WEBPACK_IMPORTED_MODULE_2__.n)([[
			"TICKET",
			"SEVERITY",
			"OWNER",
			"WAITS",
			"TITLE"
		], ...e])), f.length > i && t.print(`…and ${String(f.length - i)} more (--limit).`);
	}
	return a.end(t);
}
function before(t, n, r) {
	let i = (0,_queue_order_js__WEBPACK_IMPORTED_MODULE_9__.i)(t, n, r.order);
	return [i?.first ?? [], i?.second ?? []].flat().map((e) => r.said(e)).join(" comes before ");
}



/***/ })

};
