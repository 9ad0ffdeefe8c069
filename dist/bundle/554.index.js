export const id = 554;
export const ids = [554];
export const modules = {

/***/ 8554:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* reexport safe */ _run_js__WEBPACK_IMPORTED_MODULE_8__.t),
/* harmony export */   step: () => (/* binding */ step)
/* harmony export */ });
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5657);
/* harmony import */ var _octokit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4905);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8193);
/* harmony import */ var _staff_chat_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4669);
/* harmony import */ var _unready_pagers_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7947);
/* harmony import */ var _office_setting_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8239);
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7072);
/* harmony import */ var _annotations_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7706);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6501);









async function step(c, l, u) {
	let { environment: d } = c, f = d.GITHUB_API_URL ?? "https://api.github.com", p = new _client_js__WEBPACK_IMPORTED_MODULE_0__.t({
		transport: (0,_octokit_js__WEBPACK_IMPORTED_MODULE_1__.t)(f, l.token),
		baseUrl: f,
		pace: l.pace
	}), m = await u({
		...l,
		client: p,
		policyPath: l.policy,
		pages: (0,_unready_pagers_js__WEBPACK_IMPORTED_MODULE_4__.n)(d),
		office: (0,_office_setting_js__WEBPACK_IMPORTED_MODULE_5__.t)(d, {
			baseUrl: f,
			pace: l.pace,
			connect: _octokit_js__WEBPACK_IMPORTED_MODULE_1__.t,
			token: l.officeToken
		}),
		chat: (0,_staff_chat_js__WEBPACK_IMPORTED_MODULE_3__.t)(d),
		news: (0,_unready_pagers_js__WEBPACK_IMPORTED_MODULE_4__.r)(d),
		progress: (e) => {
			c.info(e);
		}
	});
	if (l.issue === null && !l.lately) {
		let { policy: e, repository: t } = m.context, r = {
			repository: t,
			isShared: !1
		};
		for (let t of await (0,_unready_pagers_js__WEBPACK_IMPORTED_MODULE_4__.t)(d, e, r)) c.warning((0,_escape_js__WEBPACK_IMPORTED_MODULE_2__.a)(t));
	}
	return await publish(c, m);
}
async function publish(e, t) {
	let { breaches: r, unowned: i, summary: a, warnings: o, faults: s } = (0,_outcome_js__WEBPACK_IMPORTED_MODULE_6__.t)(t);
	e.group(t.dryRun || t.isProposal ? `Plan: ${String(t.plan.length)} changes, none made` : `Changes: ${String(t.plan.length)}`, (0,_outcome_js__WEBPACK_IMPORTED_MODULE_6__.r)(t.plan).map((e) => `- ${e}`)), e.output("evaluated", t.evaluated), e.output("total", t.total), e.output("breaches", r), e.output("unowned", i), e.output("requests", t.requests);
	let f = JSON.stringify((0,_outcome_js__WEBPACK_IMPORTED_MODULE_6__.n)(t.plan, !1)), p = f.length <= 5e5;
	e.output("plan", p ? f : "[]"), await e.summary(a), e.info(`Evaluated ${String(t.evaluated)} of ${String(t.total)} tickets with ${String(t.requests)} requests; ${String(t.written)} changes made.`), (0,_annotations_js__WEBPACK_IMPORTED_MODULE_7__.t)(e, t.understood.problems);
	for (let t of o) e.warning((0,_escape_js__WEBPACK_IMPORTED_MODULE_2__.a)(t));
	p || e.warning("The plan is too long for an output; the log has it.");
	for (let t of s) e.error((0,_escape_js__WEBPACK_IMPORTED_MODULE_2__.a)(t));
	return +(s.length > 0);
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



/***/ })

};
