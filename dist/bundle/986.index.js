export const id = 986;
export const ids = [986];
export const modules = {

/***/ 1108:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ repositoryOf),
/* harmony export */   i: () => (/* binding */ officeFor),
/* harmony export */   n: () => (/* binding */ issueOf),
/* harmony export */   o: () => (/* binding */ whole),
/* harmony export */   r: () => (/* binding */ momentOf),
/* harmony export */   t: () => (/* binding */ connect)
/* harmony export */ });
/* harmony import */ var _moment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9198);
/* harmony import */ var _instant_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7101);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9473);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5657);
/* harmony import */ var _octokit_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4905);
/* harmony import */ var _office_setting_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8239);






// src/hosts/cli/arguments.ts
function connect({ apiUrl: e }, a, o = _instant_js__WEBPACK_IMPORTED_MODULE_1__.c) {
	let s = firstSet(a.GITHUB_TOKEN, a.GH_TOKEN);
	if (s === void 0) throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__.t("bad-input", "Set GITHUB_TOKEN to a token that may read the repository.");
	let c = baseUrlOf({ apiUrl: e }, a);
	return new _client_js__WEBPACK_IMPORTED_MODULE_3__.t({
		transport: (0,_octokit_js__WEBPACK_IMPORTED_MODULE_4__.t)(c, s),
		baseUrl: c,
		pace: o
	});
}
function officeFor(e, n, r = _instant_js__WEBPACK_IMPORTED_MODULE_1__.c) {
	let o = baseUrlOf(e, n);
	return (0,_office_setting_js__WEBPACK_IMPORTED_MODULE_5__.t)(n, {
		baseUrl: o,
		pace: r,
		connect: _octokit_js__WEBPACK_IMPORTED_MODULE_4__.t
	});
}
function baseUrlOf({ apiUrl: e }, t) {
	let r = e ?? firstSet(t.GITHUB_API_URL) ?? "https://api.github.com";
	if (!/^https?:\/\//i.test(r) || !URL.canParse(r)) throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__.t("bad-input", `${e === void 0 ? "GITHUB_API_URL" : "--api-url"}: "${r}" is not an address. Write it in full, for example https://HOST/api/v3.`);
	return r;
}
function firstSet(...e) {
	return e.find((e) => e !== void 0 && e !== "");
}
function repositoryOf(e) {
	let [, t, r] = /^([\w.-]+)\/([\w.-]+)$/.exec(e) ?? [];
	if (t === void 0 || r === void 0) throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__.t("bad-input", `"${e}" is not a repository. Write OWNER/NAME, for example acme/helpdesk.`);
	return {
		owner: t,
		name: r
	};
}
function issueOf(e) {
	let [, t = "", r = ""] = /^(.*)#(\d+)$/.exec(e) ?? [];
	if (r === "") throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__.t("bad-input", `"${e}" is not an issue. Write OWNER/NAME#NUMBER, for example acme/helpdesk#12.`);
	return {
		...repositoryOf(t),
		issue: Number(r)
	};
}
function momentOf(t, r, i) {
	let a = (0,_moment_js__WEBPACK_IMPORTED_MODULE_0__.s)(r, i);
	if (a === null) throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__.t("bad-input", `${t}: "${r}" is not a moment. Write ISO 8601, for example ${i === void 0 ? "2026-11-20T16:30:00Z" : "2026-11-20T16:30"}.`);
	return a;
}
function whole(e, t) {
	if (!/^\d{1,9}$/.test(t)) throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__.t("bad-input", `${e}: "${t}" is not a whole number.`);
	return Number(t);
}



/***/ }),

/***/ 7481:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ customerAskedAbout),
/* harmony export */   t: () => (/* binding */ factsOf)
/* harmony export */ });
/* harmony import */ var _instant_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7101);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9181);
/* harmony import */ var _labels_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6389);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9473);
/* harmony import */ var _pagers_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8590);
/* harmony import */ var _unknown_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2938);






// src/hosts/cli/customer-asked-about.ts
function customerAskedAbout({ customers: e }, { customer: t, tier: n }) {
	let { tiers: r, members: i, vip: a } = e;
	if (n !== void 0 && !r.includes(n)) throw (0,_unknown_js__WEBPACK_IMPORTED_MODULE_5__.t)("tier", n, r);
	if (t === void 0) return n === void 0 ? null : {
		name: null,
		tier: n,
		vip: !1
	};
	let o = t.replace(/^@/, "").toLowerCase(), u = [...i.values()].find(({ customer: e }) => e.toLowerCase() === o) ?? i.get(o);
	if (u === void 0) {
		let e = new Set([...i.values()].map(({ customer: e }) => e));
		throw (0,_unknown_js__WEBPACK_IMPORTED_MODULE_5__.t)("customer", t, [...e, ...i.keys()]);
	}
	let { customer: d } = u;
	if (n !== void 0 && n !== u.tier) throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__.t("bad-input", `The customer ${(0,_pagers_js__WEBPACK_IMPORTED_MODULE_4__.i)(d)} is of the tier ${(0,_pagers_js__WEBPACK_IMPORTED_MODULE_4__.i)(u.tier)}, not ${(0,_pagers_js__WEBPACK_IMPORTED_MODULE_4__.i)(n)}. Leave --tier out.`);
	return {
		name: d,
		tier: u.tier,
		vip: a.has(d) || a.has(o)
	};
}
// src/hosts/cli/asked-ticket.ts
function factsOf(e, n, s) {
	let { severity: c = null, form: u = null, type: d = null, repository: f = "" } = n, p = e.severities.map(({ name: e }) => e);
	if (c !== null && !p.includes(c)) throw (0,_unknown_js__WEBPACK_IMPORTED_MODULE_5__.t)("severity", c, p);
	let m = {
		login: "ghost",
		kind: "ghost"
	}, h = (n.label ?? []).map((e, t) => ({
		at: s,
		by: m,
		key: (0,_labels_js__WEBPACK_IMPORTED_MODULE_2__.r)(e),
		put: !0,
		why: {
			kind: "label_came",
			label: e
		},
		place: t
	})), g = standingOf(e, customerAskedAbout(e, n), s), _ = (0,_labels_js__WEBPACK_IMPORTED_MODULE_2__.i)(h, s), v = {
		standing: g,
		author: null,
		title: [{
			at: s,
			value: ""
		}],
		type: [{
			at: s,
			value: d
		}],
		form: u,
		labels: _,
		allLabels: _,
		fate: [],
		words: (0,_words_js__WEBPACK_IMPORTED_MODULE_1__.t)(e, h, []),
		repository: f,
		openedAt: s
	}, y = {
		at: s,
		severity: c,
		by: m,
		source: "command",
		why: { kind: "policy" }
	};
	return (0,_words_js__WEBPACK_IMPORTED_MODULE_1__.l)(e, v, (0,_words_js__WEBPACK_IMPORTED_MODULE_1__.u)(e, v), [y]);
}
function standingOf({ customers: t }, r, i) {
	let a = [...t.members.values()].find((e) => e.customer === r?.name), { from: o = null, until: s = null } = a?.contract ?? {}, c = [o, s].filter((e) => e !== null).filter((e) => e > i);
	return (0,_instant_js__WEBPACK_IMPORTED_MODULE_0__.l)([i, ...c]).map((e) => ({
		at: e,
		value: {
			customer: a === void 0 || (0,_words_js__WEBPACK_IMPORTED_MODULE_1__.n)(a, e) ? r : null,
			confirmed: !0
		}
	}));
}



/***/ }),

/***/ 3986:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6501);
/* harmony import */ var _commander_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9342);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9473);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8193);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_35__ = __webpack_require__(7413);
/* harmony import */ var _bad_policy_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8378);
/* harmony import */ var _product_version_js__WEBPACK_IMPORTED_MODULE_36__ = __webpack_require__(1902);
/* harmony import */ var _spoken_date_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(73);
/* harmony import */ var _fault_js__WEBPACK_IMPORTED_MODULE_33__ = __webpack_require__(4900);
/* harmony import */ var _instant_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7101);
/* harmony import */ var _suggestion_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8630);
/* harmony import */ var _moment_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9198);
/* harmony import */ var _load_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1146);
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_34__ = __webpack_require__(4483);
/* harmony import */ var _policy_file_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(951);
/* harmony import */ var _unknown_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(2938);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(9181);
/* harmony import */ var _identity_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(940);
/* harmony import */ var _ticket_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(1070);
/* harmony import */ var _explain_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(9555);
/* harmony import */ var _output_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(3635);
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(1108);
/* harmony import */ var _asked_ticket_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(7481);
/* harmony import */ var _phrases2_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(762);
/* harmony import */ var _policy_in_force_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(3028);
/* harmony import */ var _template_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(9664);
/* harmony import */ var _text_file_js__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(2060);
/* harmony import */ var _destination2_js__WEBPACK_IMPORTED_MODULE_23__ = __webpack_require__(9596);
/* harmony import */ var _readiness2_js__WEBPACK_IMPORTED_MODULE_24__ = __webpack_require__(6740);
/* harmony import */ var _send_js__WEBPACK_IMPORTED_MODULE_25__ = __webpack_require__(1924);
/* harmony import */ var _pagers_js__WEBPACK_IMPORTED_MODULE_26__ = __webpack_require__(8590);
/* harmony import */ var _staff_chat_js__WEBPACK_IMPORTED_MODULE_27__ = __webpack_require__(4669);
/* harmony import */ var _unready_pagers_js__WEBPACK_IMPORTED_MODULE_28__ = __webpack_require__(7947);
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_29__ = __webpack_require__(7072);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_30__ = __webpack_require__(3024);
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_31__ = __webpack_require__(8474);
/* harmony import */ var node_stream_consumers__WEBPACK_IMPORTED_MODULE_32__ = __webpack_require__(8321);





































// src/calendar/ask.ts
const Y = [
	"add",
	"between",
	"open"
], X = {
	code: "bad-instant",
	message: "The answer lies outside the years 1900 to 2299"
};
function ask(e, t, n = (e) => `"${e}"`) {
	try {
		let r = answer(e, t, n);
		return typeof r == "object" && (0,_fault_js__WEBPACK_IMPORTED_MODULE_33__.n)(r) ? { error: r } : { result: r };
	} catch (e) {
		if (!(e instanceof RangeError)) throw e;
		return { error: X };
	}
}
function answer(e, t, n) {
	switch (t.op) {
		case "add": return add(e, t, n);
		case "between": {
			let r = instant(n("from"), t.from, e);
			if (typeof r != "number") return r;
			let i = instant(n("to"), t.to, e);
			return typeof i == "number" ? { seconds: e.between(r, i) / _instant_js__WEBPACK_IMPORTED_MODULE_6__.c } : i;
		}
		case "open": {
			let r = instant(n("at"), t.at, e);
			return typeof r == "number" ? e.isOpen(r) : r;
		}
		default: {
			let e = JSON.stringify(t.op), r = typeof t.op == "string" ? (0,_suggestion_js__WEBPACK_IMPORTED_MODULE_7__.t)(t.op, Y) : void 0, i = t.op === void 0 ? `A question needs ${n("op")}` : `${e} is not an operation`;
			return {
				code: t.op === void 0 ? "missing-key" : "unknown-value",
				message: i,
				allowed: Y,
				...r === void 0 ? {} : { nearest: r }
			};
		}
	}
}
function add(e, t, n) {
	let r = instant(n("from"), t.from, e);
	if (typeof r != "number") return r;
	let i = string(n("duration"), t.duration);
	if (typeof i != "string") return i;
	let a = (0,_spoken_date_js__WEBPACK_IMPORTED_MODULE_5__.r)(i);
	if ((0,_fault_js__WEBPACK_IMPORTED_MODULE_33__.n)(a)) return a;
	let o = (0,_spoken_date_js__WEBPACK_IMPORTED_MODULE_5__.n)(a, e);
	if (typeof o != "number") return o;
	let s = e.add(r, o);
	return s > _instant_js__WEBPACK_IMPORTED_MODULE_6__.a ? X : (0,_moment_js__WEBPACK_IMPORTED_MODULE_8__.i)(s, e.zone);
}
function instant(e, t, n) {
	let r = string(e, t);
	return typeof r == "string" ? (0,_moment_js__WEBPACK_IMPORTED_MODULE_8__.s)(r, n.zone) ?? {
		code: "bad-instant",
		message: `${e}: "${r}" is not a moment; write 2026-11-20T16:30:00+01:00`
	} : r;
}
function string(e, t) {
	return t === void 0 ? {
		code: "missing-key",
		message: `This question needs ${e}`
	} : typeof t == "string" ? t : {
		code: "wrong-type",
		message: `${e} is not text`
	};
}
// src/calendar/batch.ts
const Z = new Map();
async function answerBatchLine(e) {
	try {
		return await answerLine(e);
	} catch (e) {
		if (e instanceof RangeError) return failure({
			code: "wrong-type",
			message: "The question is nested too deeply"
		});
		throw e;
	}
}
async function answerLine(e) {
	let t;
	try {
		t = JSON.parse(e);
	} catch {
		return failure({
			code: "wrong-type",
			message: "The line is not valid JSON"
		});
	}
	if (!(0,_load_js__WEBPACK_IMPORTED_MODULE_9__.s)(t)) return failure({
		code: "wrong-type",
		message: "The line is not a JSON object with \"op\" and \"calendar\""
	});
	if (t.calendar === void 0) return failure({
		code: "missing-key",
		message: "A question needs a \"calendar\""
	});
	let n = await calendarFor(t.calendar);
	if ((0,_fault_js__WEBPACK_IMPORTED_MODULE_33__.n)(n)) return failure(n);
	let r = ask(n, t);
	return "error" in r ? failure(r.error) : JSON.stringify(r);
}
function failure(e) {
	return JSON.stringify({ error: {
		code: e.code,
		message: (0,_fault_js__WEBPACK_IMPORTED_MODULE_33__.t)(e)
	} });
}
function calendarFor(e) {
	let t = JSON.stringify(e), n = Z.get(t);
	if (n === void 0) {
		n = compileInline(e);
		let [r] = Z.keys();
		r !== void 0 && Z.size >= 500 && Z.delete(r), Z.set(t, n);
	}
	return n;
}
const Q = ["24x7", "24x5"];
async function compileInline(e) {
	let t = {}, n = [], r = nameInline(e, "calendar", t, n), [i] = n;
	if (i !== void 0) {
		let e = (0,_suggestion_js__WEBPACK_IMPORTED_MODULE_7__.t)(i, Q);
		return {
			code: "unknown-reference",
			message: `No calendar is named ${JSON.stringify(i)}`,
			allowed: Q,
			...e !== void 0 && { nearest: e }
		};
	}
	let { calendars: a, problems: o } = await (0,_load_js__WEBPACK_IMPORTED_MODULE_9__.o)(t, "UTC"), s = a.get(r);
	if (s !== void 0) return s;
	let c = o.map((e) => `${e.path.join(".")}: ${(0,_fault_js__WEBPACK_IMPORTED_MODULE_33__.t)(e)}`);
	return {
		code: o[0]?.code ?? "wrong-type",
		message: c.join(" ")
	};
}
function nameInline(e, t, n, r) {
	if (typeof e == "string") return Q.includes(e) || r.push(e), e;
	if ((0,_load_js__WEBPACK_IMPORTED_MODULE_9__.s)(e) && Array.isArray(e.union)) {
		let i = e.union.map((e, i) => nameInline(e, `${t}.union.${String(i)}`, n, r));
		n[t] = {
			...e,
			union: i
		};
	} else n[t] = e;
	return t;
}
// src/hosts/cli/ask-calendar.ts
async function calendar(e, t, n) {
	if (t.batch) {
		for await (let e of (0,_lines_js__WEBPACK_IMPORTED_MODULE_34__.t)(n.input())) n.print(await answerBatchLine(e));
		return 0;
	}
	if (e === void 0) throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__.t("bad-input", "Ask for add, between or open, or give --batch. See steward calendar --help.");
	let { from: i, to: a, at: o, duration: s } = t, c = calendarNamed(await calendarsFor(t, n), t.calendar), l = ask(c, {
		op: e,
		from: i,
		to: a,
		at: o,
		duration: s
	}, (e) => `--${e}`);
	if ("error" in l) throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__.t("bad-input", (0,_fault_js__WEBPACK_IMPORTED_MODULE_33__.t)(l.error));
	let { result: u } = l;
	return t.json ? n.print(JSON.stringify({ result: u })) : typeof u == "object" ? n.print(`${(0,_moment_js__WEBPACK_IMPORTED_MODULE_8__.a)(u.seconds * 1e3, c.name)} (${String(u.seconds)} s)`) : n.print(typeof u == "boolean" ? u ? "open" : "closed" : u), 0;
}
async function calendarsFor({ calendar: e, policy: t }, n) {
	try {
		return (await (0,_policy_file_js__WEBPACK_IMPORTED_MODULE_10__.r)(t ?? ".github/steward.yml", n)).calendars;
	} catch (n) {
		let { calendars: i } = await (0,_load_js__WEBPACK_IMPORTED_MODULE_9__.o)({}, "UTC");
		if (n instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__.t && n.code === "no-policy" && t === void 0 && e !== void 0 && i.has(e)) return i;
		throw n;
	}
}
function calendarNamed(e, t) {
	let n = [...e.keys()];
	if (t === void 0) throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__.t("bad-input", (0,_fault_js__WEBPACK_IMPORTED_MODULE_33__.t)({
		message: "Name a calendar with --calendar",
		allowed: n
	}));
	let i = e.get(t);
	if (i === void 0) throw (0,_unknown_js__WEBPACK_IMPORTED_MODULE_11__.t)("calendar", t, n);
	return i;
}
// src/hosts/cli/contract-commands.ts
function addStatement(e, n, r) {
	e.description("print what was worked for a customer in a month, by the customer's days, to the minute").argument("<customer>", "its name in the policy, or a login of it").requiredOption("--repo <owner/name>", "the repository").option("--month <month>", "the month, as 2026-12 (default: the one that it is)").addOption(new _commander_js__WEBPACK_IMPORTED_MODULE_1__.n("--format <format>", "how it is printed, without --json").choices(["md", "csv"]).default("md")).addHelpText("after", "\nCounted is what staff recorded by /spent, as tickets show it now. Where a ticket cannot be read, nothing is printed.\n\n  $ steward statement bigco --repo acme/helpdesk --month 2026-12 > bigco.md").action(async (e, t) => {
		let { statement: i } = await __webpack_require__.e(/* import() */ 859).then(__webpack_require__.bind(__webpack_require__, 7859));
		r(await i(e, t, n));
	});
}
function addPromises(e, t, n) {
	e.description("print what customers are promised, in which hours and in words, as a page for them").option("--customer <name>", "one customer, by its name in the policy or a login of it").option("--policy <file>", "the policy file", _policy_file_js__WEBPACK_IMPORTED_MODULE_10__.t).addHelpText("after", "\nWithout --customer no promise to a single customer is on the page. Targets under internal: never are.\n\n  $ steward promises > promises.md").action(async (e) => {
		let { promises: r } = await __webpack_require__.e(/* import() */ 302).then(__webpack_require__.bind(__webpack_require__, 6302));
		n(await r(e, t));
	});
}
function addForget(e, t, n) {
	e.description("list everything that the desk keeps about a customer, and how it is erased").argument("<customer>", "its name in the policy, or a login: @LOGIN where both are the same").requiredOption("--repo <owner/name>", "the repository").option("--dry-run", "list it and change nothing; the command does no more than that", !1).addHelpText("after", "\nReads every issue, open or closed. Where one cannot be read, nothing is printed. The list holds personal data: where\nthe policy sends notices to an office, it names that as well. docs/contracts.md says what becomes of clocks.\n\n  $ steward forget bigco --repo acme/helpdesk --dry-run    a customer with all its people\n  $ steward forget @mia --repo acme/helpdesk --dry-run     one person").action(async (e, r) => {
		let { forget: i } = await __webpack_require__.e(/* import() */ 667).then(__webpack_require__.bind(__webpack_require__, 8667));
		n(await i(e, r, t));
	});
}
// src/hosts/cli/severity-counted.ts
function severityCounted(e, t) {
	let { otherwise: n } = e.intake, r = t(null)?.openedAt;
	if (r === void 0) return null;
	let i = n === null || r < (n.effective ?? r) ? null : n.severity, a = t(i), o = (a === void 0 ? void 0 : (0,_identity_js__WEBPACK_IMPORTED_MODULE_13__.y)(e, a))?.atLeast ?? i, s = o === null ? void 0 : t(o), c = (s === void 0 ? void 0 : (0,_identity_js__WEBPACK_IMPORTED_MODULE_13__.v)(e, s))?.atMost ?? o;
	return c === null ? null : {
		severity: c,
		under: i === null ? "intake.severity" : "intake.otherwise"
	};
}
// src/hosts/cli/due.ts
const _e = [
	"first_response",
	"next_response",
	"update",
	"resolution"
];
async function due(e, t, n = (0,_instant_js__WEBPACK_IMPORTED_MODULE_6__.f)(Date.now())) {
	let r = await (0,_policy_file_js__WEBPACK_IMPORTED_MODULE_10__.i)(e.policy, t), i = e.opened === void 0 ? n : (0,_arguments_js__WEBPACK_IMPORTED_MODULE_17__.r)("--opened", e.opened, r.timezone), factsFor = (t) => (0,_asked_ticket_js__WEBPACK_IMPORTED_MODULE_18__.t)(r, {
		...e,
		severity: t,
		repository: repositoryAsked(e)
	}, i), a = e.severity === void 0 ? severityCounted(r, (e) => (0,_ticket_js__WEBPACK_IMPORTED_MODULE_14__.s)(factsFor(e ?? void 0), i)) : null, o = a?.severity ?? e.severity, s = factsFor(o), c = [...triageOf(r, e.severity !== void 0 || a?.under === "intake.severity", s, i), ...clocksOf(r, s, i)], l = lackingFor(r, {
		...e,
		severity: o
	});
	a !== null && t.note(countedText(a)), l.length > 0 && t.note(`The ticket is taken to have no ${l.join(", no ")}: rules that ask for one do not match it.`);
	let u = c.map(({ name: e, set: t, rule: n, targetText: r, calendar: i, due: a }) => ({
		clock: e,
		set: t,
		rule: n,
		within: r,
		calendar: i,
		due: a
	}));
	if (e.json) return t.print((0,_explain_js__WEBPACK_IMPORTED_MODULE_15__.n)(u, r.timezone)), 0;
	if (u.length === 0) return t.print("No rule of the policy promises anything for such a ticket."), 0;
	let d = u.map((e) => [
		e.clock,
		e.due === null ? "" : (0,_moment_js__WEBPACK_IMPORTED_MODULE_8__.r)(e.due, r.timezone),
		e.within,
		e.calendar,
		e.rule,
		e.set
	]);
	return t.print((0,_output_js__WEBPACK_IMPORTED_MODULE_16__.n)([[
		"CLOCK",
		"DUE",
		"WITHIN",
		"HOURS",
		"RULE",
		"SET"
	], ...d])), u.some(({ clock: e }) => e === "next_response" || e === "update") && t.print("\nnext_response and update are counted from a later comment; they are shown as if it came at once."), 0;
}
function repositoryAsked({ repo: e }) {
	if (e === void 0) return "";
	let { owner: t, name: n } = (0,_arguments_js__WEBPACK_IMPORTED_MODULE_17__.a)(e);
	return `${t}/${n}`.toLowerCase();
}
function countedText({ severity: e, under: t }) {
	return `Without a severity of its own the ticket counts as ${e}, as the policy says under ${t}.`;
}
function triageOf({ intake: { triage: e } }, t, n, r) {
	if (e === null || t && !e.proposed || r < (e.effective ?? r) || n.some(({ value: e }) => e.project)) return [];
	let i = atDeadline(courseOf("triage", "desk", r, (0,_identity_js__WEBPACK_IMPORTED_MODULE_13__.D)(n, (0,_identity_js__WEBPACK_IMPORTED_MODULE_13__.E)("intake.triage", e.target, []))));
	return i === null ? [] : [i];
}
function clocksOf(e, t, n) {
	return t.some(({ value: e }) => e.project) ? [] : [["promise", e.sla], ["internal", e.internal]].flatMap(([e, r]) => {
		let i = new _words_js__WEBPACK_IMPORTED_MODULE_12__.a(r, t);
		return _e.flatMap((t) => atDeadline(courseOf(t, e, n, (0,_identity_js__WEBPACK_IMPORTED_MODULE_13__.O)((0,_identity_js__WEBPACK_IMPORTED_MODULE_13__.k)(t, i), n))) ?? []);
	});
}
function courseOf(e, t, n, r) {
	return {
		name: e,
		set: t,
		cycle: 1,
		startedAt: n,
		startedBy: { kind: "policy" },
		end: null,
		gaps: [],
		pauses: [],
		unowned: [],
		periods: r,
		repeats: !1
	};
}
function atDeadline(e) {
	let t = {
		deletions: [],
		policySince: null,
		told: []
	}, n = e.periods.map(({ from: t }) => (0,_instant_js__WEBPACK_IMPORTED_MODULE_6__.m)(t, e.startedAt));
	try {
		for (let r of n) {
			let n = (0,_identity_js__WEBPACK_IMPORTED_MODULE_13__.w)(e, r, t)?.nextBreach ?? null;
			if (n !== null) {
				if (n > _instant_js__WEBPACK_IMPORTED_MODULE_6__.a) throw RangeError();
				return (0,_identity_js__WEBPACK_IMPORTED_MODULE_13__.w)(e, n, t);
			}
		}
		return null;
	} catch (e) {
		throw e instanceof RangeError ? new _errors_js__WEBPACK_IMPORTED_MODULE_2__.t("bad-input", (0,_fault_js__WEBPACK_IMPORTED_MODULE_33__.t)(X), { cause: e }) : e;
	}
}
function lackingFor(e, t) {
	let { severity: n, customer: r, tier: i = r, form: a, label: o, type: s, repo: c } = t, l = {
		severity: n,
		tier: i,
		customer: r,
		form: a,
		label: o,
		type: s,
		repository: c
	}, u = [...e.sla, ...e.internal].map(({ when: e }) => e);
	return e.incidents.when !== null && u.push(e.incidents.when), Object.keys(l).filter((e) => l[e] === void 0 && u.some((t) => t[e] !== void 0));
}
// src/hosts/cli/read-form.ts
async function form(e, t, n) {
	let { template: r, problems: i } = (0,_template_js__WEBPACK_IMPORTED_MODULE_21__.t)(e, await (0,_text_file_js__WEBPACK_IMPORTED_MODULE_22__.t)(n, e, "bad-input"));
	for (let e of i) n.note((0,_format_js__WEBPACK_IMPORTED_MODULE_35__.t)(e));
	if (r === null) return 1;
	let o = t === "-" ? await (0,node_stream_consumers__WEBPACK_IMPORTED_MODULE_32__.text)(n.input()) : await (0,_text_file_js__WEBPACK_IMPORTED_MODULE_22__.t)(n, t, "bad-input");
	return n.print(JSON.stringify((0,_policy_in_force_js__WEBPACK_IMPORTED_MODULE_20__.n)((0,_policy_in_force_js__WEBPACK_IMPORTED_MODULE_20__.r)(r, o), _phrases2_js__WEBPACK_IMPORTED_MODULE_19__.t.doubt), null, 2)), 0;
}
// src/hosts/cli/init-command.ts
function addInit(e, t, n) {
	e.command("init").description("look at a repository, ask a few questions, and write a first policy and the workflow that runs it").argument("[folder]", "of a clone of the repository", ".").option("--repo <owner/name>", "look on GitHub, too: at labels, people and the last 90 days").option("--pr", "propose it by a pull request from the branch steward/init, and write nothing here", !1).option("--again", "with --pr: though a pull request was closed without being merged", !1).option("--yes", "ask nothing", !1).option("--dry-run", "show what would be written, and write nothing", !1).option("--uses <action>", "the Action that the workflow uses", "OWNER/steward@v0").option("--write-pace <ms>", "least time between two writes, in milliseconds", "1000").option("--api-url <url>", "the API of an Enterprise Server (default: GITHUB_API_URL, or github.com)").addHelpText("after", "\nWith --pr no clone is needed. The pull request tells which tickets of the last month would have been overdue or without\nan owner; run it again once you have changed the policy on its branch, and it tells anew. Closing it is a no.\n\nWhat the token in GITHUB_TOKEN may do, at least:\n  --repo         read contents and issues, and write issues for labels that forms name\n  --repo --pr    read issues; read and write contents, pull requests and workflows\n                 (a classic token: the scopes repo and workflow)\n\n  $ steward init --yes                              policy and workflow, into this folder\n  $ steward init --yes --pr --repo acme/helpdesk    the same as a pull request\n  $ steward init --pr --dry-run --repo acme/helpdesk").action(async (e, r) => {
		if (r.pr) {
			let { propose: i } = await __webpack_require__.e(/* import() */ 366).then(__webpack_require__.bind(__webpack_require__, 5366));
			n(await i(e, r, t));
		} else {
			let { init: i } = await __webpack_require__.e(/* import() */ 672).then(__webpack_require__.bind(__webpack_require__, 6672));
			n(await i(e, r, t));
		}
	});
}
// src/hosts/cli/pager.ts
const $ = "No pager of the policy has a kind, so that nobody is woken. Give it one: pagers: { on-call: { kind: pagerduty } }";
async function pagerCheck(e, t) {
	let { policy: n, destinations: r } = await pagersIn(e, t), i = await (0,_readiness2_js__WEBPACK_IMPORTED_MODULE_24__.t)(n.pagers, r), a = r.faults.get("allow")?.message ?? null;
	if (e.json) {
		let e = i.map(({ pager: e, fault: t }) => ({
			...e,
			ready: t === null,
			fault: t
		}));
		t.print(JSON.stringify({
			pagers: e,
			allow: a
		}, null, 2));
	} else if (i.length === 0) t.print($);
	else {
		let e = i.map(({ pager: e, fault: t }) => [
			e.name,
			e.kind,
			t ?? "ready"
		]);
		t.print((0,_output_js__WEBPACK_IMPORTED_MODULE_16__.n)([[
			"PAGER",
			"KIND",
			"STATE"
		], ...e])), t.print("\nWhether a key is still valid only a page can tell: steward pager test NAME");
	}
	return a !== null && !e.json && t.note(`error: ${a}`), a !== null || i.some(({ fault: e }) => e !== null) ? 1 : 0;
}
async function pagerTest(e, t, n) {
	let { policy: i, destinations: a } = await pagersIn(t, n), o = i.pagers.find((t) => t.name === e);
	if (i.pagers.length === 0) throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__.t("bad-input", $);
	let s = i.pagers.map((e) => e.name);
	if (o === void 0) throw (0,_unknown_js__WEBPACK_IMPORTED_MODULE_11__.t)("pager", e, s);
	let c = (0,_instant_js__WEBPACK_IMPORTED_MODULE_6__.f)(Date.now()), l = i.severities.map((e) => e.name), [u] = await (0,_send_js__WEBPACK_IMPORTED_MODULE_25__.t)([testPage(e, l.at(-1) ?? "", c)], a, {
		now: c,
		severities: l
	}), d = u?.outcome === "failed" ? u.reason : null;
	return t.json ? n.print(JSON.stringify({
		...o,
		delivered: d === null,
		fault: d
	}, null, 2)) : d === null ? n.print(`The pager ${(0,_pagers_js__WEBPACK_IMPORTED_MODULE_26__.i)(e)} (${o.kind}) took the page. Whoever is on duty should hear of it now; resolve it there afterwards.`) : n.note(`error: The page was not delivered. ${d}`), d === null ? 0 : 1;
}
async function pagersIn({ policy: e }, t) {
	let n = await (0,_policy_file_js__WEBPACK_IMPORTED_MODULE_10__.r)(e, t);
	return {
		policy: n,
		destinations: (0,_destination2_js__WEBPACK_IMPORTED_MODULE_23__.n)(t.environment, n.pagers)
	};
}
function testPage(e, t, n) {
	return {
		pager: e,
		action: "trigger",
		dedupKey: `steward test ${e} ${new Date(n).toISOString()}`,
		severity: t,
		summary: "A test of this pager by Steward: no ticket needs you.",
		url: "",
		repository: "steward",
		confirmed: !0,
		number: null,
		details: {}
	};
}
// src/hosts/cli/queue-command.ts
function addQueue(e, t, n, r, i) {
	let asked = (n, r) => t(e.command(n)).description(r).requiredOption("--repo <owner/name...>", "the repository, or several in one queue").option("--me", "only what the token's account owns", !1).option("--for <login>", "only what somebody owns").option("--now <instant>", "judge at another moment (ISO 8601)");
	asked("next", "say which ticket is next, and why it stands before the others").addHelpText("after", "\nIt reads what a sweep reads and writes nothing. The order is the policy's, under queue:, and so are the reasons.\n\n  $ steward next --repo acme/helpdesk        which ticket is number one?\n  $ steward next --repo acme/helpdesk --me   which of mine is?").action(async (e) => {
		let { next: t } = await __webpack_require__.e(/* import() */ 895).then(__webpack_require__.bind(__webpack_require__, 2895));
		i(await t(e, n, r));
	}), asked("queue", "list every open ticket in the order in which they are worked on").option("--tier <name>", "only those of customers of a tier").option("--limit <n>", "list so many at most; what waits is listed behind them", "50").addHelpText("after", "\nIt reads what a sweep reads and writes nothing. What --json prints is described in schema/queue.schema.json. Of several\nrepositories the policy of the first says in which order their tickets stand.").action(async (e) => {
		let { queue: t } = await __webpack_require__.e(/* import() */ 895).then(__webpack_require__.bind(__webpack_require__, 2895));
		i(await t(e, n, r));
	});
}
// src/hosts/cli/report-command.ts
function addReport(e, t, n) {
	e.description("figures of a time: how clocks were kept, what was missed, who waited for whom, what came again").requiredOption("--repo <owner/name,…>", "the repository, or several").option("--from <date>", "its first day, or ISO 8601 (default: the first of the month that ended last)").option("--to <date>", "the day after its last, or ISO 8601 (default: the end of the month)").option("--format <format>", "md for people, html with charts, json for programs, csv with one row a clock", "md").option("--out <file>", "where to write it, in place of standard output").option("--customers", "name customers in md and html though a repository is public", !1).option("--policy <path>", "the policy file on the default branch", ".github/steward.yml").option("--api-url <url>", "GitHub's API, for an Enterprise Server: https://HOST/api/v3").addHelpText("after", "\nDates are those of each desk's zone. Everything is as it stood at the end, by the policy that held: docs/numbers.md defines\nevery figure, and says how to have a report each month. Writes nothing on GitHub.\n\nWhat the token in GITHUB_TOKEN may do, at least: read contents and issues.\n\n  $ steward report --repo acme/helpdesk                                      last month\n  $ steward report --repo acme/helpdesk --from 2026-01-01 --to 2027-01-01    a year\n  $ steward report --repo acme/helpdesk --format html --out report.html      a page with charts and tables\n  $ steward report --repo acme/helpdesk,acme/api --format csv --out clocks.csv").action(async (e) => {
		let { writeReport: r } = await __webpack_require__.e(/* import() */ 638).then(__webpack_require__.bind(__webpack_require__, 5638));
		n(await r(e, t));
	});
}
// src/hosts/cli/status-command.ts
function addStatus(e, t, n) {
	e.description("write the status page of a repository, as files for any host of web pages").requiredOption("--repo <owner/name>", "the repository").requiredOption("--out <folder>", "where to write it; what else is there stays").option("--dry-run", "show what would be written, and write nothing", !1).addHelpText("after", "\nShown is what was said by /status of incidents that were published, and planned work: the policy's section status_page:\nsays which. Where something cannot be read, nothing is written. docs/status-page.md says how to have it published.\n\nWhat the token in GITHUB_TOKEN may do, at least: read contents and issues.\n\n  $ steward status --repo acme/helpdesk --out site").action(async (e) => {
		let { writeStatus: r } = await Promise.all(/* import() */[__webpack_require__.e(81), __webpack_require__.e(134)]).then(__webpack_require__.bind(__webpack_require__, 5134));
		n(await r(e, t));
	});
}
// src/hosts/cli/sweep.ts
async function sweep(e, t, n) {
	let r = (0,_arguments_js__WEBPACK_IMPORTED_MODULE_17__.o)("--write-pace", e.writePace), a = (0,_arguments_js__WEBPACK_IMPORTED_MODULE_17__.t)(e, t.environment, r), o = e.now === void 0 ? void 0 : (0,_arguments_js__WEBPACK_IMPORTED_MODULE_17__.r)("--now", e.now), s = e.dryRun || o !== void 0, c = await n({
		client: a,
		...(0,_arguments_js__WEBPACK_IMPORTED_MODULE_17__.a)(e.repo),
		policyPath: e.policy,
		issue: null,
		dryRun: s,
		pages: (0,_unready_pagers_js__WEBPACK_IMPORTED_MODULE_28__.n)(t.environment),
		office: (0,_arguments_js__WEBPACK_IMPORTED_MODULE_17__.i)(e, t.environment, r),
		chat: (0,_staff_chat_js__WEBPACK_IMPORTED_MODULE_27__.t)(t.environment),
		news: (0,_unready_pagers_js__WEBPACK_IMPORTED_MODULE_28__.r)(t.environment),
		writeLimit: (0,_arguments_js__WEBPACK_IMPORTED_MODULE_17__.o)("--write-limit", e.writeLimit),
		...o === void 0 ? {} : { now: o },
		progress: (e) => {
			t.note(e);
		}
	}), { queue: l, breaches: u, unowned: d, faults: f, ...p } = (0,_outcome_js__WEBPACK_IMPORTED_MODULE_29__.t)(c), { evaluated: m, total: h, requests: g, written: _, plan: v, context: b } = c, x = {
		repository: b.repository,
		isShared: !1
	}, S = [...p.warnings, ...await (0,_unready_pagers_js__WEBPACK_IMPORTED_MODULE_28__.t)(t.environment, b.policy, x)];
	if (e.json) {
		let e = {
			now: b.now,
			evaluated: m,
			total: h,
			breaches: u,
			unowned: d,
			requests: g,
			written: _,
			dryRun: s,
			plan: (0,_outcome_js__WEBPACK_IMPORTED_MODULE_29__.n)(v, !0),
			standings: l.map(({ standing: e, repository: t, customer: n, ...r }) => r),
			warnings: S,
			faults: f
		};
		return t.print((0,_explain_js__WEBPACK_IMPORTED_MODULE_15__.n)(e, b.policy.timezone)), +(f.length > 0);
	}
	let time = (e) => e == null ? "" : (0,_moment_js__WEBPACK_IMPORTED_MODULE_8__.r)(e, b.policy.timezone), C = [
		"STATE",
		"TICKET",
		"SEVERITY",
		"OWNER",
		"CLOCK",
		"OVERDUE SINCE, OR DUE",
		"TITLE"
	], w = l.map((e) => [
		e.state,
		`#${String(e.number)}`,
		e.severity ?? "not set",
		e.owners.join(", ") || "nobody",
		e.clock?.name ?? "",
		time(e.clock?.breachedAt ?? e.clock?.due),
		(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__.a)(e.title).slice(0, 60)
	]);
	w.length > 0 && t.print(`${(0,_output_js__WEBPACK_IMPORTED_MODULE_16__.n)([C, ...w])}\n`), t.print(s || c.isProposal ? `Plan: ${(0,_output_js__WEBPACK_IMPORTED_MODULE_16__.t)(v.length, "change")}, none made.` : `Changes made: ${String(_)} of ${String(v.length)}.`);
	for (let e of (0,_outcome_js__WEBPACK_IMPORTED_MODULE_29__.r)(v)) t.print(`  ${e}`);
	t.print(`Evaluated ${String(m)} of ${(0,_output_js__WEBPACK_IMPORTED_MODULE_16__.t)(h, "ticket")} with ${(0,_output_js__WEBPACK_IMPORTED_MODULE_16__.t)(g, "request")}: ${String(u)} overdue, ${String(d)} without an owner.`);
	for (let e of S) t.note(`warning: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__.a)(e)}`);
	for (let e of f) t.note(`error: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__.a)(e)}`);
	return +(f.length > 0);
}
// src/hosts/cli/steward.ts
async function steward(e, t, n) {
	let s = 0, c = "steward";
	try {
		let r = programFor(t, n, (e) => s = e);
		for (let e of r.commands) nameFaults(e, "steward");
		return r.hook("preAction", (e, t) => {
			c = nameOf(t);
		}), await r.parseAsync(e, { from: "user" }), s;
	} catch (e) {
		if (e instanceof _bad_policy_js__WEBPACK_IMPORTED_MODULE_4__.t) for (let n of e.problems) t.note((0,_format_js__WEBPACK_IMPORTED_MODULE_35__.t)(n));
		if (e instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__.t) {
			let n = e.code === "bad-input";
			return t.note(`${c}: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__.a)(e.message)}${n ? "" : `\n  ${e.remedy}`}`), n ? 2 : 1;
		}
		return e instanceof Error && "exitCode" in e ? e.exitCode === 0 ? 0 : 2 : (t.note(e instanceof Error ? e.stack ?? e.message : String(e)), 1);
	}
}
function nameFaults(e, t) {
	let n = `${t} ${e.name()}`;
	e.showHelpAfterError(`(${n} --help shows what it takes)`).configureOutput({ outputError: (e, t) => t(e.replace(/^error: /, `${n}: `)) });
	for (let t of e.commands) nameFaults(t, n);
}
function nameOf(e) {
	return e.parent === null ? e.name() : `${nameOf(e.parent)} ${e.name()}`;
}
function programFor(e, t, r) {
	let i = new _commander_js__WEBPACK_IMPORTED_MODULE_1__.t("steward").version(_product_version_js__WEBPACK_IMPORTED_MODULE_36__.t).description("Runs a support desk on GitHub Issues: severities from forms, clocks in working hours, owners, post-mortems.").addHelpText("after", "\nCommands that talk to GitHub read the token from GITHUB_TOKEN (or GH_TOKEN) and the server from GITHUB_API_URL.\nExit codes: 0 all is well; 1 something is wrong, and it was said what; 2 the command cannot be understood.\n\nStart here:\n  $ steward init                                   a first policy and workflow for this repository\n  $ steward check                                  is the policy in .github/steward.yml valid?\n  $ steward sweep --repo acme/helpdesk --dry-run   what would the desk do now?\n  $ steward next --repo acme/helpdesk              which ticket is number one, and why?\n  $ steward explain acme/helpdesk#12               why does this ticket's clock say what it says?\n  $ steward sandbox                                a GitHub on this machine, to try it all on").showHelpAfterError("(steward --help shows every command)").exitOverride().configureOutput({
		writeOut: (t) => e.print(t.replace(/\n$/, "")),
		writeErr: (t) => e.note(t.replace(/\n$/, ""))
	});
	addInit(i, e, r), i.command("check").description("check a policy and the forms it names; every fault at once, with its place").argument("[file]", "the policy file", _policy_file_js__WEBPACK_IMPORTED_MODULE_10__.t).option("--forms <folder>", "the issue forms (default: ISSUE_TEMPLATE beside the policy)").option("--json", "print the result as JSON", !1).action(async (t, n) => {
		let { check: i } = await __webpack_require__.e(/* import() */ 303).then(__webpack_require__.bind(__webpack_require__, 6303));
		r(await i(t, n, e));
	}), i.command("policy").description("show what a policy says together with its process, each value with the line that wrote it").argument("[file]", "the policy file", _policy_file_js__WEBPACK_IMPORTED_MODULE_10__.t).option("--merged", "as one file that means the same and extends nothing", !1).option("--json", "print it as JSON", !1).action(async (t, n) => {
		let { showPolicy: i } = await __webpack_require__.e(/* import() */ 710).then(__webpack_require__.bind(__webpack_require__, 6710));
		r(await i(t, n, e));
	}), remote(i.command("sweep")).description("evaluate every ticket of a repository, and make or only show the changes").requiredOption("--repo <owner/name>", "the repository").option("--dry-run", "show the plan and write nothing", !1).option("--write-pace <ms>", "least time between two writes, in milliseconds", "1000").option("--write-limit <n>", "the most changes to make; earliest deadlines go first", "400").option("--now <instant>", "judge at another moment (ISO 8601); implies --dry-run").action(async (n) => r(await sweep(n, e, t))), addQueue(i, remote, e, t, r), addStatus(remote(i.command("status")), e, r), addReport(i.command("report"), e, r), addStatement(remote(i.command("statement")), e, r), addPromises(i.command("promises"), e, r), addForget(remote(i.command("forget")), e, r), i.command("undo").description("take back what the desk did to a repository, once its policy is gone; list what stays, and why").requiredOption("--repo <owner/name>", "the repository").option("--since <when>", "only what it did from then on (a date, or ISO 8601)").option("--dry-run", "show the plan and write nothing", !1).option("--path <path>", "where the policy was on the default branch", _policy_file_js__WEBPACK_IMPORTED_MODULE_10__.t).option("--policy <file>", "the policy in a file of this machine, in place of the last one there").option("--bot <login>", "the account that acted (NAME[bot] for an App), where the policy names none").option("--write-pace <ms>", "least time between two writes, in milliseconds", "1000").option("--write-limit <n>", "the most changes to make; run again for the others", "400").option("--api-url <url>", "GitHub's API, for an Enterprise Server: https://HOST/api/v3").option("--json", "print the result as JSON", !1).addHelpText("after", "\nRefused while the policy is on the default branch: the next run would do it all again. Taken back is what timelines and\nthe desk's own marks prove; docs/operating.md says what that is. Run again after an interruption, it goes on.\n\n  $ steward undo --repo acme/helpdesk --dry-run   what would be taken back, and what stays?").action(async (t) => {
		let { undoDesk: n } = await __webpack_require__.e(/* import() */ 420).then(__webpack_require__.bind(__webpack_require__, 9420));
		r(await n(t, e));
	}), remote(i.command("explain")).description("show every clock of one ticket: its rule, what began and ended each stretch, target, due, result").argument("<issue>", "OWNER/NAME#NUMBER").option("--now <instant>", "judge at another moment (ISO 8601)").action(async (n, i) => r(await (0,_explain_js__WEBPACK_IMPORTED_MODULE_15__.t)(n, i, e, t))), i.command("due").description("show when each promise of a ticket would be due").option("--opened <instant>", "when it is opened, if not now (ISO 8601; without an offset, in the policy's zone)").option("--severity <name>", "its severity").option("--customer <name>", "its customer, by name or by a login of the policy").option("--tier <name>", "its customer's tier, where no customer is named").option("--form <file>", "the form that it was written with: bug.yml").option("--label <names...>", "labels that people gave it").option("--type <name>", "its issue type").option("--repo <owner/name>", "the repository").option("--policy <file>", "the policy file", _policy_file_js__WEBPACK_IMPORTED_MODULE_10__.t).option("--json", "print the result as JSON", !1).action(async (t) => r(await due(t, e))), i.command("calendar").description("ask one of the policy's calendars; with --batch, answer JSON lines from standard input").argument("[op]", "add (when has DURATION passed?), between (how much open time?), open (is it open?)").option("--calendar <name>", "the calendar: one of the policy, 24x7 or 24x5").option("--policy <file>", `the policy file (default: "${_policy_file_js__WEBPACK_IMPORTED_MODULE_10__.t}"; 24x7 and 24x5 need none)`).option("--from <instant>", "for add and between (ISO 8601)").option("--to <instant>", "for between").option("--at <instant>", "for open").option("--duration <time>", "for add: 60m, 1h 30m, \"3 working days\", PT2H").option("--batch", "one question a line in, one answer a line out", !1).option("--json", "print the result as JSON", !1).action(async (t, n) => r(await calendar(t, n, e))), i.command("oncall").description("show who is on duty in each group, and the shifts ahead, as the policy has them").option("--at <instant>", "at another moment than now (ISO 8601; without an offset, in the policy's zone)").option("--group <name>", "one group; without it, all of them").option("--days <n>", "how many days to look ahead, 1 to 366", "31").option("--policy <file>", "the policy file", _policy_file_js__WEBPACK_IMPORTED_MODULE_10__.t).option("--ical", "print the shifts as a calendar file (RFC 5545), one event a shift", !1).option("--json", "print the result as JSON", !1).addHelpText("after", "\nMoments are shown in the zone of each group's rotation, or else in the policy's. Teams stand under their own names.\n\n  $ steward oncall --group tier-1 --at 2026-12-24T20:00   who will it be on Christmas Eve?\n  $ steward oncall --ical --days 90 > oncall.ics          for calendars to subscribe to or to import").action(async (t) => {
		let { oncall: n } = await Promise.all(/* import() */[__webpack_require__.e(81), __webpack_require__.e(919)]).then(__webpack_require__.bind(__webpack_require__, 1919));
		r(await n(t, e));
	});
	let a = i.command("pager").description("see whether the pagers of the policy can be reached");
	localPolicy(a.command("check")).description("show of each pager whether a page could go out: its variables and its address; wakes nobody").action(async (t) => r(await pagerCheck(t, e))), localPolicy(a.command("test")).description("send one page that says that it is a test; this wakes whoever is on duty").argument("<name>", "the pager as the policy calls it").addHelpText("after", "\nWhere a pager leads is read from the environment, as the Action and the app read it: STEWARD_PAGER_ON_CALL for the pager\non-call. docs/pagers.md lists the variables.\n\n  $ STEWARD_PAGER_ON_CALL=… steward pager test on-call").action(async (t, n) => r(await pagerTest(t, n, e)));
	let o = i.command("chat").description("see whether staff can be told in the chat (notices: chat)"), c = "\nWhere the chat is is read from the environment, as the Action and the app read it: STEWARD_CHAT, and STEWARD_CHAT_SECRET\nfor Steward's own format. docs/operating.md says more.";
	return o.command("check").description("show whether its variables are right and its address can be connected to; says nothing there").option("--json", "print the result as JSON", !1).addHelpText("after", c).action(async (t) => {
		let { chatCheck: n } = await __webpack_require__.e(/* import() */ 940).then(__webpack_require__.bind(__webpack_require__, 4940));
		r(await n(t, e));
	}), o.command("test").description("send one message that says that it is a test").option("--json", "print the result as JSON", !1).addHelpText("after", c).action(async (t) => {
		let { chatTest: n } = await __webpack_require__.e(/* import() */ 940).then(__webpack_require__.bind(__webpack_require__, 4940));
		r(await n(t, e));
	}), i.command("form").description("read an issue's body by the form it was written with; print the answers and every doubt as JSON").argument("<form>", "the issue form (.yml), or a classic Markdown template (.md)").argument("<body>", "the file with the issue's body; - reads standard input").addHelpText("after", "\nA text is a string, a multiple choice a list, checkboxes a list of {\"label\",\"checked\"}, a field with render:\n{\"text\",\"language\"}, and what nobody answered null. Labels that the form uses twice are numbered.\n\n  $ steward form .github/ISSUE_TEMPLATE/bug.yml body.md\n  $ gh issue view 12 --json body --jq .body | steward form .github/ISSUE_TEMPLATE/bug.yml -").action(async (t, n) => r(await form(t, n, e))), i.command("sandbox").description("start a GitHub on this machine, with a small support desk in it").option("--port <number>", "the port to listen on; 0 takes a free one", "4000").option("--policy <file>", "a policy to try in place of the built-in example").option("--json", "print address and token as JSON", !1).action(async (t) => {
		let { sandbox: n } = await Promise.all(/* import() */[__webpack_require__.e(203), __webpack_require__.e(781)]).then(__webpack_require__.bind(__webpack_require__, 8781));
		r(await n(t, e));
	}), i.command("try").description("rehearse a folder's own desk in the browser: be anybody, move the clock, see what the desk does").argument("[dir]", "the folder that holds .github", ".").option("--port <number>", "the port to listen on; 0 takes a free one", "0").option("--policy <file>", "a policy to try in place of the folder's").option("--extends <process>", "begin with a built-in process: ddev, msp, outage, product, support-ops").option("--json", "print the address as JSON", !1).action(async (n, i) => {
		let { tryDesk: a } = await Promise.all(/* import() */[__webpack_require__.e(203), __webpack_require__.e(595)]).then(__webpack_require__.bind(__webpack_require__, 4595));
		r(await a(n, i, e, t));
	}), i.command("play").description("play stories of a desk on a GitHub on this machine; every claim that fails, with its place").argument("<file...>", "stories: docs/stories.md says how they are written").option("--json", "print the result as JSON", !1).action(async (n, i) => {
		let { play: a } = await Promise.all(/* import() */[__webpack_require__.e(203), __webpack_require__.e(956)]).then(__webpack_require__.bind(__webpack_require__, 956));
		r(await a(n, i, e, t));
	}), i;
}
function localPolicy(e) {
	return e.option("--policy <file>", "the policy file", _policy_file_js__WEBPACK_IMPORTED_MODULE_10__.t).option("--json", "print the result as JSON", !1);
}
function remote(e) {
	return e.option("--policy <path>", "the policy file on the default branch", _policy_file_js__WEBPACK_IMPORTED_MODULE_10__.t).option("--api-url <url>", "GitHub's API, for an Enterprise Server: https://HOST/api/v3").option("--json", "print the result as JSON", !1);
}
process.stdout.on("error", (e) => {
	if (e.code !== "EPIPE") throw e;
	process.exit();
}), process.stderr.on("error", (e) => {
	if (e.code !== "EPIPE") throw e;
});
const ve = {
	environment: process.env,
	folder: process.cwd(),
	program: (0,node_fs__WEBPACK_IMPORTED_MODULE_30__.realpathSync)(process.argv[1] ?? ""),
	input: () => process.stdin.setEncoding("utf8"),
	print: (e) => process.stdout.write(`${e}\n`),
	note: (e) => process.stderr.write(`${e}\n`),
	interrupted: async () => {
		await Promise.race([(0,node_events__WEBPACK_IMPORTED_MODULE_31__.once)(process, "SIGINT"), (0,node_events__WEBPACK_IMPORTED_MODULE_31__.once)(process, "SIGTERM")]);
	}
};
process.exitCode = await steward(process.argv.slice(2), ve, _run_js__WEBPACK_IMPORTED_MODULE_0__.t);


__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 4618:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ tryConnection),
/* harmony export */   n: () => (/* binding */ faultOf),
/* harmony export */   r: () => (/* binding */ post),
/* harmony export */   t: () => (/* binding */ RefusedAddress)
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1308);
/* harmony import */ var _stand_in_http_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2313);
/* harmony import */ var _address_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2952);
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8474);
/* harmony import */ var node_dns__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(610);
/* harmony import */ var node_https__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4708);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7030);
/* harmony import */ var node_tls__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1692);








// src/pagers/connection.ts
var l = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.o)((0,_stand_in_http_js__WEBPACK_IMPORTED_MODULE_1__.t)(), 1), RefusedAddress = class extends Error {
	constructor() {
		super("its address is private or reserved, and the operator does not allow it"), this.name = "RefusedAddress";
	}
};
const u = 16384;
async function post(e, t, n) {
	let { url: r, method: i, headers: o, body: s } = e;
	permittedHost(r, t);
	let c = await new Promise((e, c) => {
		let u = r.protocol === "http:" ? l.request : node_https__WEBPACK_IMPORTED_MODULE_5__.request, d = Buffer.byteLength(s), f = u(r, {
			method: i,
			headers: {
				...o,
				"Content-Length": d
			},
			agent: !1,
			lookup: checkedLookup(t),
			rejectUnauthorized: !0,
			signal: n
		});
		f.on("response", e), f.on("error", c), f.end(s);
	});
	return {
		status: c.statusCode ?? 0,
		retryAfter: c.headers["retry-after"] ?? null,
		date: c.headers.date ?? null,
		body: await beginningOf(c)
	};
}
async function tryConnection(e, t, n) {
	let i = permittedHost(e, t), a = e.protocol === "http:", l = {
		host: i,
		port: e.port === "" ? a ? 80 : 443 : Number(e.port),
		lookup: checkedLookup(t)
	}, u = a ? (0,node_net__WEBPACK_IMPORTED_MODULE_6__.connect)(l) : (0,node_tls__WEBPACK_IMPORTED_MODULE_7__.connect)({
		...l,
		rejectUnauthorized: !0,
		...(0,node_net__WEBPACK_IMPORTED_MODULE_6__.isIP)(i) === 0 ? { servername: i } : {}
	});
	try {
		await (0,node_events__WEBPACK_IMPORTED_MODULE_3__.once)(u, a ? "connect" : "secureConnect", { signal: n });
	} finally {
		u.destroy();
	}
}
function permittedHost(e, t) {
	let r = e.hostname.replace(/^\[(.*)\]$/, "$1");
	if ((0,node_net__WEBPACK_IMPORTED_MODULE_6__.isIP)(r) !== 0 && !(0,_address_js__WEBPACK_IMPORTED_MODULE_2__.n)(r, t)) throw new RefusedAddress();
	return r;
}
function checkedLookup(e) {
	return (t, r, a) => {
		(0,node_dns__WEBPACK_IMPORTED_MODULE_4__.lookup)(t, {
			...r,
			all: !0
		}, (t, i) => {
			let o = t === null ? i.filter(({ address: t }) => (0,_address_js__WEBPACK_IMPORTED_MODULE_2__.n)(t, e)) : [], [s] = o;
			s === void 0 ? a(t ?? new RefusedAddress(), []) : r.all === !0 ? a(null, o) : a(null, s.address, s.family);
		});
	};
}
async function beginningOf(e) {
	let t = [], n = 0;
	try {
		for await (let r of e) if (t.push(r), n += r.length, n >= u) break;
	} catch {}
	return Buffer.concat(t).subarray(0, u).toString("utf8");
}
function faultOf(e) {
	let t = e instanceof Error && "code" in e ? e.code : null;
	return typeof t == "string" && /^[A-Z][A-Z0-9_]+$/.test(t) ? `the connection failed (${t})` : "the connection failed";
}



/***/ }),

/***/ 7421:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ Courier)
/* harmony export */ });
/* harmony import */ var _instant_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7101);
/* harmony import */ var _connection_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4618);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8500);



var Courier = class {
	#e;
	#t;
	#n;
	constructor(t, n) {
		this.#e = t, this.#t = {
			timeout: 10 * _instant_js__WEBPACK_IMPORTED_MODULE_0__.c,
			patience: 15 * _instant_js__WEBPACK_IMPORTED_MODULE_0__.c,
			limit: 60 * _instant_js__WEBPACK_IMPORTED_MODULE_0__.c,
			pause: _instant_js__WEBPACK_IMPORTED_MODULE_0__.c,
			sleep: (e, t) => (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_2__.setTimeout)(e, void 0, { signal: t }),
			isRefused: () => !1,
			...n
		}, this.#n = AbortSignal.timeout(this.#t.limit);
	}
	async send(e) {
		if (this.#n.aborted) return "its turn did not come: the service was too slow";
		let t = AbortSignal.timeout(this.#t.patience);
		for (let n = 1;; n += 1) {
			let r = await this.#i(e, t);
			if (r.kind === "delivered") return null;
			if (r.kind === "failed" || n === 3 || t.aborted) return r.reason;
			let i = r.wait ?? this.#t.pause * 2 ** (n - 1) * (.5 + Math.random() / 2);
			if (i >= this.#t.patience || !await this.#r(i, t)) return r.reason;
		}
	}
	async #r(e, t) {
		try {
			return await this.#t.sleep(e, t), !0;
		} catch {
			return !1;
		}
	}
	async #i(e, i) {
		let a = AbortSignal.timeout(this.#t.timeout);
		try {
			let t = AbortSignal.any([a, i]);
			return judged(await (0,_connection_js__WEBPACK_IMPORTED_MODULE_1__.r)(e, this.#e, t), this.#t.isRefused);
		} catch (e) {
			return e instanceof _connection_js__WEBPACK_IMPORTED_MODULE_1__.t ? {
				kind: "failed",
				reason: e.message
			} : {
				kind: "again",
				reason: a.aborted || i.aborted ? "it did not answer in time" : (0,_connection_js__WEBPACK_IMPORTED_MODULE_1__.n)(e),
				wait: null
			};
		}
	}
};
function judged(e, t) {
	let { status: n } = e, r = `it answered ${n}`;
	return n >= 200 && n < 300 ? t(e.body) ? {
		kind: "failed",
		reason: `${r} and refused what it was sent`
	} : { kind: "delivered" } : n >= 300 && n < 400 ? {
		kind: "failed",
		reason: `${r}, which leads elsewhere; redirects are not followed`
	} : n === 429 || n >= 500 ? {
		kind: "again",
		reason: r,
		wait: waitIn(e)
	} : {
		kind: "failed",
		reason: r
	};
}
function waitIn({ retryAfter: e, date: t }) {
	if (e === null) return null;
	let n = (/^\d{1,6}$/.test(e) ? Number(e) * 1e3 : null) ?? Date.parse(e) - Date.parse(t ?? "");
	return Number.isFinite(n) ? Math.max(0, n) : null;
}



/***/ }),

/***/ 9555:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ jsonText),
/* harmony export */   t: () => (/* binding */ explain)
/* harmony export */ });
/* harmony import */ var _explained_ticket_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9075);
/* harmony import */ var _no_ticket_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5006);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9473);
/* harmony import */ var _staff_chat_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4669);
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7072);
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1108);
/* harmony import */ var _instant_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7101);
/* harmony import */ var _moment_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9198);
/* harmony import */ var _phrases2_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(762);









// src/hosts/cli/json.ts
const p = new Set([
	"announced",
	"breachedAt",
	"deadline",
	"due",
	"endedAt",
	"from",
	"missed",
	"newsAt",
	"nextBreach",
	"now",
	"openedAt",
	"phasesFrom",
	"remindAt",
	"startedAt",
	"tellGroupAt",
	"to",
	"at",
	"wake",
	"warn"
]), m = new Set([
	"begunBy",
	"endedBy",
	"startedBy",
	"why"
]);
function jsonText(e, t) {
	let moment = (e) => typeof e == "number" && Number.isFinite(e) ? (0,_moment_js__WEBPACK_IMPORTED_MODULE_7__.i)((0,_instant_js__WEBPACK_IMPORTED_MODULE_6__.f)(e), t) : e;
	return JSON.stringify(e, (e, t) => m.has(e) && typeof t == "object" && t ? _phrases2_js__WEBPACK_IMPORTED_MODULE_8__.t.reason(t) : p.has(e) ? Array.isArray(t) ? t.map(moment) : moment(t) : t, 2);
}
// src/hosts/cli/explain.ts
async function explain(u, d, f, p) {
	let m = (0,_arguments_js__WEBPACK_IMPORTED_MODULE_5__.t)(d, f.environment), { now: h } = d, g = h === void 0 ? {} : { now: (0,_arguments_js__WEBPACK_IMPORTED_MODULE_5__.r)("--now", h) }, _ = await p({
		client: m,
		...(0,_arguments_js__WEBPACK_IMPORTED_MODULE_5__.n)(u),
		policyPath: d.policy,
		dryRun: !0,
		office: (0,_arguments_js__WEBPACK_IMPORTED_MODULE_5__.i)(d, f.environment),
		chat: (0,_staff_chat_js__WEBPACK_IMPORTED_MODULE_3__.t)(f.environment),
		writeLimit: 0,
		...g
	}), [v] = _.evaluations;
	if (v === void 0) {
		let [e] = _.failed, [r = "not selected"] = _.others.values();
		throw e === void 0 ? new _errors_js__WEBPACK_IMPORTED_MODULE_2__.t("no-ticket", (0,_no_ticket_js__WEBPACK_IMPORTED_MODULE_1__.n)(u, r)) : new _errors_js__WEBPACK_IMPORTED_MODULE_2__.t("no-issue", e);
	}
	if (d.json) {
		let { ticket: e, clocks: t, wake: n } = v, { severity: r, form: a, openedAt: o, waits: s } = e, c = (0,_outcome_js__WEBPACK_IMPORTED_MODULE_4__.n)(_.plan, !0), l = {
			issue: e.issue.number,
			now: _.context.now,
			openedAt: o,
			severity: r,
			form: a,
			waits: s,
			clocks: t,
			wake: n,
			plan: c
		};
		return f.print(jsonText(l, _.context.policy.timezone)), 0;
	}
	f.print((0,_explained_ticket_js__WEBPACK_IMPORTED_MODULE_0__.t)(v, _.context.policy, _.context.now));
	for (let e of (0,_outcome_js__WEBPACK_IMPORTED_MODULE_4__.r)(_.plan)) f.print(`  ${e}`);
	return 0;
}



/***/ }),

/***/ 4483:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ linesOf)
/* harmony export */ });
// src/hosts/cli/lines.ts
async function* linesOf(e) {
	let t = "", n = !1;
	for await (let r of e) {
		let e = n ? r : r.replace(/^\uFEFF/, "");
		n ||= r !== "";
		let i = 0;
		for (let n = e.indexOf("\n"); n !== -1; n = e.indexOf("\n", i)) yield (t + e.slice(i, n)).replace(/\r$/, ""), t = "", i = n + 1;
		t += e.slice(i);
	}
	t !== "" && (yield t.replace(/\r$/, ""));
}



/***/ }),

/***/ 7072:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ planData),
/* harmony export */   r: () => (/* binding */ planLines),
/* harmony export */   t: () => (/* binding */ outcomeOf)
/* harmony export */ });
/* harmony import */ var _moment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9198);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8193);
/* harmony import */ var _effect_line_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9434);
/* harmony import */ var _first_proposal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4149);
/* harmony import */ var _ticket_line_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1269);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7413);






function summaryText(t) {
	let { queue: r, timezone: i } = t, count = (e) => String(r.filter(e).length), time = (t) => t === null ? "" : (0,_moment_js__WEBPACK_IMPORTED_MODULE_0__.r)(t, i), row = (e) => {
		let t = e.owners.length > 0 ? e.owners.map((e) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__.s)(e)).join(", ") : "**nobody**", r = e.clock === null ? "" : `${e.clock.name}: ${time(e.clock.breachedAt ?? e.clock.due) || "after the wait"}`, i = `[#${String(e.number)}](${e.url})`;
		return `| ${_ticket_line_js__WEBPACK_IMPORTED_MODULE_3__.t[e.state]} ${e.state} | ${i} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__.s)(e.title)} | ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__.s)(e.severity ?? "not set")} | ${t} | ${r} |`;
	}, a = r.slice(0, 200), s = [
		`## ${headline(t)}`,
		"",
		`${t.about === null ? "" : `At the desk of ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__.s)(t.repository)} · `}${time(t.now)} · evaluated **${String(t.evaluated)} of ${String(t.total)}** tickets` + (t.evaluated < t.total ? " ⚠️ **not all**" : ""),
		"",
		"| Open | Overdue | At risk | No owner in time | Waiting |",
		"| --: | --: | --: | --: | --: |",
		`| ${String(r.length)} | ${count((e) => e.state === "breached")} | ${count((e) => e.state === "at risk")} | ${count((e) => e.unowned)} | ${count((e) => e.waits)} |`,
		"",
		...t.warnings.map((e) => `> ⚠️ ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__.s)(e, 2e3)}`),
		...t.warnings.length > 0 ? [""] : []
	];
	return a.length > 0 ? (s.push("| State | Ticket | Severity | Owner | Overdue since, or due next |", "| :-- | :-- | :-- | :-- | :-- |", ...a.map(row), ""), r.length > a.length && s.push(`…and ${String(r.length - a.length)} more, less pressing.`, "")) : s.push("No open tickets.", ""), s.push(`<sub>${footer(t)} Times are in ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__.s)(i)}.</sub>`), `${s.join("\n")}\n`;
}
function headline({ about: e, repository: t, queue: r }) {
	if (e === null) return `The desk of ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__.s)(t)}`;
	let i = `#${String(e.number)}`, a = r.find(({ number: t }) => t === e.number)?.url;
	return `${a === void 0 ? i : `[${i}](${a})`} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__.s)(e.title)}`;
}
function footer({ requests: e, written: t, planned: n, left: r, dryRun: i }) {
	return `${i ? `Dry run: ${String(n)} changes planned, none made.` : `${String(t)} of ${String(n)} planned changes made.`}${r.length === 0 ? "" : ` The limit on writes leaves ${String(r.length)} for the next run.`} ${String(e)} requests used.`;
}
// src/hosts/outcome.ts
function outcomeOf(t) {
	let { context: n, queue: o, understood: c, plan: l, stoodBy: u } = t, d = [];
	if (c.fallback !== null && d.push(`The newest policy has errors; the version of commit ${c.fallback.oid.slice(0, 7)} is in force until they are fixed.`), u !== null && !t.dryRun && d.push(`The account ${name(u)} acts for this desk, so this run wrote nothing.`), t.pausedUntil !== null) {
		let r = t.pausedUntil === Infinity ? "" : ` until ${(0,_moment_js__WEBPACK_IMPORTED_MODULE_0__.r)(t.pausedUntil, n.policy.timezone)}`, i = String(l.length);
		d.push(`The policy pauses the desk${r}: ${i} changes are due, and nothing was written.`);
	}
	if (t.isProposal && d.push((0,_first_proposal_js__WEBPACK_IMPORTED_MODULE_2__.t)(l.length)), t.left.length > 0) {
		let e = t.left.slice(0, 3).map(_effect_line_js__WEBPACK_IMPORTED_MODULE_4__.t).join("; ");
		d.push(`The limit on writes leaves ${String(t.left.length)} changes for the next run, first: ${e}.`);
	}
	if (t.flood !== null && d.push(floodText(t.flood)), t.held > 0) {
		let e = t.held === 1 ? "1 page waits" : `${String(t.held)} pages wait`;
		d.push(`${e} for a later run: the policy allows no more in an hour.`);
	}
	d.push(...t.warnings, ...t.unserved);
	let f = [...t.failed];
	t.evaluated < t.total && f.push(`Evaluated ${String(t.evaluated)} of ${String(t.total)} tickets.`);
	for (let e of c.problems) e.severity === "error" && f.push((0,_format_js__WEBPACK_IMPORTED_MODULE_5__.t)(e));
	let p = summaryText({
		repository: n.repository,
		about: t.standings.find(({ number: e }) => e === t.issue) ?? null,
		timezone: n.policy.timezone,
		now: n.now,
		queue: o,
		evaluated: t.evaluated,
		total: t.total,
		requests: t.requests,
		written: t.written,
		planned: l.length,
		left: t.left.map(_effect_line_js__WEBPACK_IMPORTED_MODULE_4__.t),
		dryRun: t.dryRun,
		warnings: [...d, ...t.failed]
	}), m = t.isProposal ? `\n${(0,_first_proposal_js__WEBPACK_IMPORTED_MODULE_2__.n)(l, urlsIn(t))}` : "";
	return {
		queue: o,
		breaches: o.filter((e) => e.state === "breached").length,
		unowned: o.filter((e) => e.unowned).length,
		summary: p + m,
		warnings: d,
		faults: f
	};
}
function urlsIn({ queue: e, ownIssues: t }) {
	let n = t.map(({ issue: e }) => e);
	return new Map([...e, ...n].map(({ number: e, url: t }) => [e, t]));
}
function planLines(e) {
	return e.map((e) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__.a)(`${(0,_effect_line_js__WEBPACK_IMPORTED_MODULE_4__.t)(e)}. ${e.because}`));
}
function planData(e, t) {
	return e.map((e) => t ? e : withoutTexts(e));
}
function floodText({ way: e, tickets: t, posted: n, putOff: r }) {
	let i = `Notices were due on ${String(t)} tickets at once.`, a = r > 0 ? ` ${String(r)} of them wait for the next run.` : "";
	switch (e) {
		case "digest": return `${i} People were told in one comment on the desk's issue, and the tickets carry their labels alone.${a}`;
		case "in chat": return `${i} Staff were told in one message in the chat.${a}`;
		case "most pressing": return `${i} They were posted on the ${String(n)} most pressing; the others carry their labels alone, and nobody was told of them. A desk with an issue of its own (desk: issue: true) tells of all in one comment.`;
		case "in turn": return `${i} Staff were told of the ${String(n)} most pressing; of the others they are told as the hours pass, as many as the policy allows.`;
		case "later": return `${i} More were posted within an hour than the policy allows, so the next run over every ticket tells of all at once.`;
	}
}
function withoutTexts(e) {
	return e.kind === "page" ? {
		...e,
		outcomes: void 0
	} : e.kind === "say" ? {
		...e,
		message: void 0
	} : "body" in e ? {
		...e,
		body: void 0
	} : e;
}
function name(e) {
	return e.kind === "bot" ? `${e.login}[bot]` : e.login;
}



/***/ }),

/***/ 3635:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ table),
/* harmony export */   t: () => (/* binding */ counted)
/* harmony export */ });
// src/hosts/cli/output.ts
function counted(e, t) {
	return `${String(e)} ${t}${e === 1 ? "" : "s"}`;
}
function table(e) {
	let t = [];
	for (let n of e) for (let [e, r] of n.entries()) t[e] = Math.max(t[e] ?? 0, width(r));
	return e.map((e) => e.map((e, n) => e + " ".repeat((t[n] ?? 0) - width(e))).join("  ").trimEnd()).join("\n");
}
const e = new Intl.Segmenter("en", { granularity: "grapheme" });
function width(t) {
	return [...e.segment(t)].length;
}



/***/ }),

/***/ 951:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ wholePolicyIn),
/* harmony export */   n: () => (/* binding */ filesOf),
/* harmony export */   r: () => (/* binding */ policyIn),
/* harmony export */   t: () => (/* binding */ u)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7413);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1983);
/* harmony import */ var _load_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1146);
/* harmony import */ var _text_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2060);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6760);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1455);







// src/hosts/cli/policy-file.ts
const u = ".github/steward.yml";
async function wholePolicyIn(e, r) {
	let { policy: i, locate: a } = await loadedFrom(e, r), o = (0,_files_js__WEBPACK_IMPORTED_MODULE_1__.t)(i, await filesOf(r, i, e), a);
	for (let e of o.problems) e.severity === "error" && r.note((0,_format_js__WEBPACK_IMPORTED_MODULE_6__.t)(e));
	return o.policy;
}
async function policyIn(e, t) {
	return (await loadedFrom(e, t)).policy;
}
async function loadedFrom(n, a) {
	let o = await (0,_text_file_js__WEBPACK_IMPORTED_MODULE_3__.t)(a, n, "no-policy"), { policy: s, problems: c, locate: l } = await (0,_load_js__WEBPACK_IMPORTED_MODULE_2__.t)({
		text: o,
		file: n
	});
	if (s !== null) return {
		policy: s,
		locate: l
	};
	for (let e of c) a.note((0,_format_js__WEBPACK_IMPORTED_MODULE_6__.t)(e));
	throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.t("bad-policy", `${n} has errors.`);
}
async function filesOf(e, t, n) {
	let r = (0,node_path__WEBPACK_IMPORTED_MODULE_4__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_4__.resolve)(e.folder, n)), i = (0,node_path__WEBPACK_IMPORTED_MODULE_4__.basename)(r) === ".github" ? (0,node_path__WEBPACK_IMPORTED_MODULE_4__.dirname)(r) : r, u = [...new Set(t.files.map(({ path: e }) => e))], d = await Promise.all(u.map((e) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_5__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(i, e), "utf8").catch(() => null)));
	return new Map(u.map((e, t) => [e, d[t] ?? null]));
}



/***/ }),

/***/ 6740:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ unreachable),
/* harmony export */   t: () => (/* binding */ readinessOf)
/* harmony export */ });
/* harmony import */ var _instant_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7101);
/* harmony import */ var _connection_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4618);


// src/pagers/readiness.ts
async function readinessOf(t, n, r = 5 * _instant_js__WEBPACK_IMPORTED_MODULE_0__.c) {
	return await Promise.all(t.map(async (e) => ({
		pager: e,
		fault: await faultIn(e, n, r)
	})));
}
async function faultIn({ name: e }, { ready: t, faults: n, allowed: r }, i) {
	let a = t.get(e);
	return a === void 0 ? n.get(e)?.message ?? null : unreachable(e, addressOf(a), r, i);
}
async function unreachable(i, a, o, s = 5 * _instant_js__WEBPACK_IMPORTED_MODULE_0__.c) {
	let c = AbortSignal.timeout(s);
	try {
		return await (0,_connection_js__WEBPACK_IMPORTED_MODULE_1__.i)(a, o, c), null;
	} catch (e) {
		return e instanceof _connection_js__WEBPACK_IMPORTED_MODULE_1__.t ? `${i}: ${e.message}.` : `${i}: ${c.aborted ? "no connection came about in time" : (0,_connection_js__WEBPACK_IMPORTED_MODULE_1__.n)(e)}.`;
	}
}
function addressOf(e) {
	return e.kind === "pagerduty" || e.kind === "opsgenie" ? e.base : e.url;
}



/***/ }),

/***/ 1924:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ sendPages)
/* harmony export */ });
/* harmony import */ var _dist2_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4178);
/* harmony import */ var _courier2_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7421);
/* harmony import */ var _webhook_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7033);



function opsgenieRequest(e, t, i) {
	let s = { Authorization: `GenieKey ${t.key}` }, l = `steward-${(0,_webhook_js__WEBPACK_IMPORTED_MODULE_2__.f)(e.dedupKey)}`, d = "Steward";
	if (e.action !== "trigger") {
		let n = e.action === "resolve" ? "close" : "acknowledge", r = (0,_webhook_js__WEBPACK_IMPORTED_MODULE_2__.u)(t.base, `/v2/alerts/${l}/${n}?identifierType=alias`);
		return (0,_webhook_js__WEBPACK_IMPORTED_MODULE_2__.l)(r, {
			source: d,
			note: e.summary
		}, s);
	}
	let f = {
		message: (0,_webhook_js__WEBPACK_IMPORTED_MODULE_2__.p)(e.summary, 130),
		alias: l,
		description: [e.summary, e.url].filter((e) => e !== "").join("\n"),
		details: {
			...e.details,
			key: e.dedupKey
		},
		entity: (0,_webhook_js__WEBPACK_IMPORTED_MODULE_2__.m)(e),
		source: d,
		priority: (0,_webhook_js__WEBPACK_IMPORTED_MODULE_2__.d)(e.severity, i, [
			"P1",
			"P2",
			"P3",
			"P4",
			"P5"
		])
	};
	return (0,_webhook_js__WEBPACK_IMPORTED_MODULE_2__.l)((0,_webhook_js__WEBPACK_IMPORTED_MODULE_2__.u)(t.base, "/v2/alerts"), f, s);
}
// src/pagers/pagerduty.ts
function pagerDutyRequest(e, t, r) {
	let i = {
		routing_key: t.key,
		event_action: e.action,
		dedup_key: e.dedupKey
	}, s = (0,_webhook_js__WEBPACK_IMPORTED_MODULE_2__.u)(t.base, "/v2/enqueue");
	return e.action === "trigger" ? (0,_webhook_js__WEBPACK_IMPORTED_MODULE_2__.l)(s, {
		...i,
		client: "Steward",
		...e.url === "" ? {} : {
			client_url: e.url,
			links: [{
				href: e.url,
				text: (0,_webhook_js__WEBPACK_IMPORTED_MODULE_2__.m)(e)
			}]
		},
		payload: {
			summary: e.summary,
			source: e.repository,
			severity: (0,_webhook_js__WEBPACK_IMPORTED_MODULE_2__.d)(e.severity, r, [
				"critical",
				"error",
				"warning",
				"info"
			]),
			component: (0,_webhook_js__WEBPACK_IMPORTED_MODULE_2__.m)(e),
			custom_details: e.details
		}
	}) : (0,_webhook_js__WEBPACK_IMPORTED_MODULE_2__.l)(s, i);
}
// src/pagers/splunk.ts
const d = {
	trigger: "CRITICAL",
	acknowledge: "ACKNOWLEDGEMENT",
	resolve: "RECOVERY"
};
function splunkRequest(e, t) {
	return (0,_webhook_js__WEBPACK_IMPORTED_MODULE_2__.l)(t.url, {
		message_type: d[e.action],
		entity_id: e.dedupKey,
		entity_display_name: e.summary,
		state_message: [
			e.summary,
			...Object.entries(e.details).map(([e, t]) => `${e}: ${t}`),
			e.url
		].filter((e) => e !== "").join("\n"),
		monitoring_tool: "Steward",
		ticket: (0,_webhook_js__WEBPACK_IMPORTED_MODULE_2__.m)(e),
		...e.url === "" ? {} : { "vo_annotate.u.Ticket": e.url }
	});
}
function splunkRefused(e) {
	try {
		let t = JSON.parse(e);
		return typeof t == "object" && !!t && "result" in t && t.result === "failure";
	} catch {
		return !1;
	}
}
// src/pagers/request-format.ts
function requestFor(e, t, n) {
	let r = (0,_webhook_js__WEBPACK_IMPORTED_MODULE_2__.h)(e);
	switch (t.kind) {
		case "pagerduty": return pagerDutyRequest(r, t, n);
		case "opsgenie": return opsgenieRequest(r, t, n);
		case "splunk": return splunkRequest(r, t);
		case "slack": return (0,_webhook_js__WEBPACK_IMPORTED_MODULE_2__.s)(r, t);
		case "webhook": return (0,_webhook_js__WEBPACK_IMPORTED_MODULE_2__.n)(r, t, n);
	}
}
// src/pagers/send.ts
const f = {
	pagerduty: 4,
	opsgenie: 4,
	splunk: 4,
	slack: 1,
	webhook: 4
};
async function sendPages(t, n, r) {
	let i = new Map(), a = Map.groupBy(t, ({ pager: e }) => e);
	return await Promise.all([...a].map(([e, t]) => serve(e, t))), t.map((e) => ({
		...i.get(identityOf(e)) ?? failed(e, "it was not tried"),
		page: e
	}));
	async function serve(t, a) {
		let o = n.ready.get(t);
		if (o === void 0) {
			let e = n.faults.get(t)?.message ?? "the policy has no pager of this name";
			for (let t of a) i.set(identityOf(t), failed(t, e));
			return;
		}
		let s = new Sender(o, n, r), c = new _dist2_js__WEBPACK_IMPORTED_MODULE_0__.t({ concurrency: f[o.kind] }), l = Map.groupBy(a, ({ dedupKey: e }) => e);
		await c.addAll([...l.values()].map((e) => async () => {
			for (let t of e) {
				let e = identityOf(t);
				i.has(e) || i.set(e, await s.deliver(t));
			}
		}));
	}
}
var Sender = class {
	#e;
	#t;
	#n;
	constructor(e, { allowed: n }, r) {
		this.#e = e, this.#t = r;
		let i = e.kind === "splunk" ? splunkRefused : void 0;
		this.#n = new _courier2_js__WEBPACK_IMPORTED_MODULE_1__.t(n, {
			...r,
			...i === void 0 ? {} : { isRefused: i }
		});
	}
	async deliver(e) {
		let t = await this.#n.send(requestFor(e, this.#e, this.#t));
		return t === null ? {
			page: e,
			outcome: "delivered"
		} : failed(e, t);
	}
};
function identityOf({ pager: e, action: t, dedupKey: n }) {
	return JSON.stringify([
		e,
		t,
		n
	]);
}
function failed(e, t) {
	return {
		page: e,
		outcome: "failed",
		reason: `${e.pager}: ${t}`
	};
}



/***/ }),

/***/ 2060:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ textOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
/* harmony import */ var _yaml_ending_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(781);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1455);




// src/hosts/cli/text-file.ts
async function textOf({ folder: a }, o, s) {
	try {
		return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(a, o), "utf8");
	} catch {
		let i = (0,_yaml_ending_js__WEBPACK_IMPORTED_MODULE_3__.t)(o), c = i !== null && await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.access)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(a, i)).then(() => !0, () => !1) ? ` There is ${i}: name that, or rename it.` : "";
		throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.t(s, `The file ${o} cannot be read.${c}`);
	}
}



/***/ }),

/***/ 2938:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ unknown)
/* harmony export */ });
/* harmony import */ var _fault_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4900);
/* harmony import */ var _suggestion_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8630);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9473);



// src/hosts/cli/unknown.ts
function unknown(r, i, a) {
	let o = `The policy has no ${r} "${i}"`;
	return new _errors_js__WEBPACK_IMPORTED_MODULE_1__.t("bad-input", (0,_fault_js__WEBPACK_IMPORTED_MODULE_2__.t)({
		message: o,
		allowed: a,
		nearest: (0,_suggestion_js__WEBPACK_IMPORTED_MODULE_0__.t)(i, a)
	}));
}



/***/ })

};
