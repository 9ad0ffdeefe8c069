export const id = 667;
export const ids = [667];
export const modules = {

/***/ 8667:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   forget: () => (/* binding */ forget)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8193);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9473);
/* harmony import */ var _login_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(6893);
/* harmony import */ var _instant_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7101);
/* harmony import */ var _identity_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(940);
/* harmony import */ var _office_reader_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3492);
/* harmony import */ var _reader_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6185);
/* harmony import */ var _entries_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2496);
/* harmony import */ var _companion_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2230);
/* harmony import */ var _own_records_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5519);
/* harmony import */ var _key_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3283);
/* harmony import */ var _marker_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(7860);
/* harmony import */ var _revised_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(6668);
/* harmony import */ var _question_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(9102);
/* harmony import */ var _policy_in_force_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(3028);
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(1108);
/* harmony import */ var _output_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(3635);
/* harmony import */ var _unknown_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(2938);


















// src/hosts/their-words.ts
const D = { reference: /(?:(?<![\w.-])([\w.-]{1,39}\/[\w.-]{1,100})(?:#|\/issues\/)|(?<![\w/.-])#)(\d{1,9})(?!\w)/g }, O = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{N}]+/gu;
var TheirWords = class {
	#e;
	#t = new Set();
	constructor(e) {
		this.#e = e.length === 0 ? null : anyOf(e);
	}
	add(e) {
		for (let t of e.split(/\r\n|[\n\r]/)) if (!/^\s*(?:#|>|<!--)/.test(t)) for (let e of phrasesIn(t)) this.#t.add(e);
	}
	names(e) {
		return this.#e?.test(unescaped(e)) ?? !1;
	}
	areQuotedIn(e) {
		if (this.#t.size === 0) return !1;
		for (let t of phrasesIn(unescaped(e))) if (this.#t.has(t)) return !0;
		return !1;
	}
};
function anyOf(e) {
	let t = e.map((e) => e.replace(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`));
	return new RegExp(String.raw`(?<![\p{L}\p{N}_-])(?:${t.join("|")})(?![\p{L}\p{N}_-])`, "iu");
}
function* phrasesIn(e) {
	let t = e.toLowerCase().match(O) ?? [];
	for (let e = 4; e <= t.length; e += 1) yield t.slice(e - 4, e).join(" ");
}
function unescaped(e) {
	return e.replace(/\u200b|\\(?=[^\w\s])/g, "").replace(/&(?:lt|amp|quot|#39);/g, " ");
}
// src/hosts/kept-about.ts
function textsOf(e) {
	let { author: t, url: n, title: r, body: i, bodyEdits: a } = e;
	return [{
		by: t,
		url: n,
		now: `${i}\n${r}`,
		before: a
	}, ...e.events.flatMap((e) => e.kind === "comment" ? [{
		by: e.actor,
		url: e.url,
		now: e.body,
		before: e.edits
	}] : [])];
}
function isTheirs({ logins: e }, { login: t, kind: n }) {
	return n === "human" && e.has(t);
}
function wordsOf(e, t, n) {
	let r = new TheirWords(e.names);
	for (let i of t) for (let [t, a] of textsOf(i).entries()) if (isTheirs(e, a.by) || t === 0 && n.has(i.number)) {
		r.add(a.now);
		for (let { text: e } of a.before) e !== null && r.add(e);
		if (!(t > 0)) for (let e of i.events) e.kind === "renamed" && r.add(e.before);
	}
	return r;
}
function reasons(e, { words: t, tickets: n, repository: r }, i) {
	let a = [];
	return t.names(e) && a.push("names them"), i && t.areQuotedIn(e) && a.push("quotes their words"), i && linked(e, r).some((e) => n.has(e)) && a.push("links their ticket"), a;
}
function linked(e, t) {
	let n = ((0,_marker_js__WEBPACK_IMPORTED_MODULE_16__.n)(e)?.marker.keys ?? []).flatMap((e) => (0,_key_js__WEBPACK_IMPORTED_MODULE_9__.i)("write-up-of", e)?.[0] ?? (0,_key_js__WEBPACK_IMPORTED_MODULE_9__.i)("action", e)?.[0] ?? []), r = [...e.matchAll(D.reference)].flatMap(([, e = "", n = ""]) => e === "" || e.toLowerCase() === t ? [Number(n)] : []);
	return [...n, ...r];
}
function keptInIssues(e, t, n) {
	let { subject: r, tickets: i } = t, a = [], o = [], s = [], c = [], l = new Set();
	for (let u of e) {
		let { number: e, title: d, url: f, state: p, author: m } = u, h = isTheirs(r, m), g = h || i.has(e);
		g && a.push({
			number: e,
			title: d,
			url: f,
			state: p,
			opened: h
		});
		for (let [i, a] of textsOf(u).entries()) {
			let u = (0,_revised_js__WEBPACK_IMPORTED_MODULE_10__.c)(a.by, n), d = [a.now, ...a.before.flatMap(({ text: e }) => e ?? [])].join("\n"), f = u ? (0,_question_js__WEBPACK_IMPORTED_MODULE_11__.o)(a.now, a.before, n)?.marker ?? null : null;
			if (g) for (let e of f?.keys ?? []) {
				let t = (0,_key_js__WEBPACK_IMPORTED_MODULE_9__.i)("write-up-path", e)?.[0];
				t !== void 0 && l.add(t);
			}
			if (i === 0 && g) continue;
			if (isTheirs(r, a.by)) {
				o.push(a.url);
				continue;
			}
			let p = reasons(d, t, u).filter((e) => !g || e !== "links their ticket");
			if (p.length === 0) continue;
			let m = f?.keys[0]?.split(":")[0] ?? null;
			(u ? s : c).push({
				url: a.url,
				what: m,
				because: p,
				goesWith: g ? e : null
			});
		}
	}
	return {
		issues: a,
		comments: o,
		desk: s,
		others: c,
		writeUps: [...l]
	};
}
function keptInOffice(e, t, n) {
	return e.flatMap((e) => n(e) ? [{
		url: e.url,
		what: "office",
		because: ["stands beside their ticket"],
		goesWith: null
	}] : textsOf(e).flatMap(({ url: e, now: n }) => {
		let r = reasons(n, t, !0);
		return r.length === 0 ? [] : [{
			url: e,
			what: null,
			because: r,
			goesWith: null
		}];
	}));
}
// src/hosts/forget-reading.ts
async function readKept(e) {
	let { client: t, owner: r, name: i, policyPath: a, progress: c } = e, d = new _policy_in_force_js__WEBPACK_IMPORTED_MODULE_12__.t(), p = new _reader_js__WEBPACK_IMPORTED_MODULE_5__.t(t, e, d.arrivals), { desk: m } = await p.desk(), { policy: h, since: _ } = await d.understand(m, a, p), v = e.subject(h), { date: y } = t;
	if (y === null) throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__.t("github-unreachable", "GitHub sent no date, so nothing can be measured.");
	let b = new Map();
	for await (let e of p.everySince(null, "by anybody")) {
		for (let t of e) b.set(t.number, t);
		e.length > 0 && b.size > e.length && c(`read ${String(b.size)} issues, ${String(t.requests)} requests`);
	}
	let S = [...b.values()].sort((e, t) => e.number - t.number), C = (0,_identity_js__WEBPACK_IMPORTED_MODULE_3__.t)(h, m.viewer), w = await new _identity_js__WEBPACK_IMPORTED_MODULE_3__.i(t, r, i).read((0,_identity_js__WEBPACK_IMPORTED_MODULE_3__.n)(h), S), T = (0,_identity_js__WEBPACK_IMPORTED_MODULE_3__.r)(h.team, w), E = withTeams(v, w, new Set(T.logins(y))), D = {
		policy: h,
		policySince: _,
		identity: C,
		now: y,
		roster: T,
		forms: d.forms(m),
		recordsOn: (0,_own_records_js__WEBPACK_IMPORTED_MODULE_8__.t)({
			policy: h,
			identity: C
		}),
		repository: m.repository,
		labels: [...m.labels.keys()]
	}, { tickets: O, time: A } = ticketsOf(S, E, D), j = {
		subject: E,
		words: wordsOf(E, S, O),
		tickets: O,
		repository: m.repository
	}, M = await filesOf(E, m, {
		policy: h,
		policyPath: a,
		reader: p
	}), N = h.notices === "office" ? await officeOf(e.office, j) : k, P = new TheirWords(E.names);
	return {
		...keptInIssues(S, j, C),
		subject: E,
		time: A,
		files: M.lines,
		office: N.places,
		labels: D.labels.filter((e) => P.names(e)),
		faults: [...M.faults, ...N.faults],
		read: S.length,
		requests: t.requests
	};
}
function withTeams(e, { teams: t }, n) {
	let r = e.names.flatMap((e) => t.get(e) ?? []).filter((e) => !n.has(e));
	return r.length === 0 ? e : {
		...e,
		logins: new Set([...e.logins, ...r]),
		names: [...new Set([...e.names, ...r])]
	};
}
function ticketsOf(e, { customer: t, logins: n }, r) {
	let i = (0,_identity_js__WEBPACK_IMPORTED_MODULE_3__.o)(r), o = new Set(), s = [];
	for (let c of e) {
		let e = (0,_identity_js__WEBPACK_IMPORTED_MODULE_3__.a)(c, r, i);
		if (e === null) continue;
		let { requester: l, facts: u } = e.ticket;
		if (!(l.kind === "human" && n.has(l.login) || t !== null && u.some(({ value: e }) => e.customer === t))) continue;
		let { number: d } = c;
		o.add(d);
		for (let { command: t, day: n, minutes: i } of (0,_entries_js__WEBPACK_IMPORTED_MODULE_6__.n)(e.ticket, r.policy)) s.push({
			kind: "time",
			ticket: d,
			url: t.line.comment.url,
			day: n,
			minutes: i
		});
		for (let { command: t } of e.charges) s.push({
			kind: "charge",
			ticket: d,
			url: t.line.comment.url,
			day: null,
			minutes: null
		});
	}
	return {
		tickets: o,
		time: s
	};
}
async function filesOf({ names: e }, t, { policy: n, policyPath: r, reader: i }) {
	let a = new TheirWords(e), o = new Map([[r, t.policyText ?? ""]]), s = [];
	for (let [e, t] of await i.files([...new Set(n.files.map((e) => e.path))])) typeof t == "string" ? o.set(e, t) : t !== null && s.push(`${t.message}, so it was not looked through.`);
	for (let [e, n] of t.forms) o.set(`.github/ISSUE_TEMPLATE/${e}`, n);
	return {
		lines: [...o].flatMap(([e, t]) => t.split(/\r\n|[\n\r]/).flatMap((t, n) => a.names(t) ? [{
			path: e,
			line: n + 1
		}] : [])),
		faults: s
	};
}
const k = {
	places: [],
	faults: []
};
async function officeOf(e, t) {
	let { repository: r, tickets: a } = t, o = new Set([...a].map((e) => (0,_companion_js__WEBPACK_IMPORTED_MODULE_7__.n)(r, e)));
	try {
		let { client: n, place: a } = await e(r), s = await new _office_reader_js__WEBPACK_IMPORTED_MODULE_4__.t(n, a).all((0,_instant_js__WEBPACK_IMPORTED_MODULE_2__.f)(0)), c = [];
		for await (let e of s.issues) c.push(...e);
		return {
			places: keptInOffice(c, t, (e) => o.has((0,_companion_js__WEBPACK_IMPORTED_MODULE_7__.r)(e, s.identity) ?? "")),
			faults: []
		};
	} catch (e) {
		if (!(e instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__.t)) throw e;
		return {
			places: [],
			faults: [`The office was not looked through: ${e.message}`]
		};
	}
}
// src/hosts/cli/forget-steps.ts
function stepsToForget(e, t) {
	let { issues: n, comments: r, desk: i, others: a, files: o, labels: s, time: c, writeUps: l, office: u, subject: d } = e, f = n.filter(({ state: e }) => e === "open").map(({ number: e }) => `#${String(e)}`), [p = !1, m = !1] = [i, a].map((e) => e.some(({ goesWith: e }) => e === null)), h = [], step = (e, t) => {
		e && h.push(t);
	}, g = [...new Set(c.flatMap(({ day: e }) => e?.slice(0, 7) ?? []))].sort();
	return step(g.length > 0, `Keep the statements that you still need (${g.join(", ")})${d.customer === null ? "" : `: steward statement ${word(d.customer)} --repo ${t} --month …`}. They are made of these tickets, and so are reports.`), step(f.length > 0, `Close ${f.join(", ")}: on an open ticket clocks rest on what is written, and the desk writes its comment again.`), step(p, "Edit what the desk wrote on issues that stay: take out names and quoted words, and leave the first, hidden line as it is, or it is all said again. Whole issues that list tickets are edited in the same way."), step(m, "Edit what other people wrote of them on issues that stay; whoever may write to the repository can."), step(p || m, "Delete the earlier revisions of each text that you edited, from the menu “edited” above it: GitHub offers that on its site alone. Until then the text stays on this list."), step(l.length > 0, "Edit or delete the write-ups in files, and the pull requests that brought them."), step(u.length > 0, "Do the same in the office."), step(r.length > 0, "Their comments on issues that stay: they can delete them, and so can whoever may write to the repository. If they delete their account, GitHub shows them as a ghost."), step(n.length > 0, "Only then delete their issues, since what is quoted from them is found by their words. Comments, clocks and records go with them. Only an admin of the repository can do it, and in an organisation only where its owners allow it. Lists of the desk that are still open may have been written anew by then: look at those named here once more."), step(s.length > 0, "Delete or rename the labels."), step(o.length > 0, "Last, take the lines out of the files: from then on they count as anybody else, and promises and statements of theirs are no longer known. Git keeps earlier versions until you rewrite its history."), step(h.length > 0, "What left GitHub is not seen here: e-mail notifications, messages in a chat, pages, downloaded reports and statements, logs of workflows."), h;
}
function word(t) {
	return /^[\w.-]+$/.test(t) ? t : `'${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.a)(t).replaceAll("'", String.raw`'\''`)}'`;
}
// src/hosts/cli/forget.ts
async function forget(t, r, i) {
	if (!r.dryRun) throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__.t("bad-input", "This command erases nothing by itself: it lists what is kept, and the steps to erase it. Call it with --dry-run.");
	let a = await readKept({
		client: (0,_arguments_js__WEBPACK_IMPORTED_MODULE_13__.t)(r, i.environment),
		...(0,_arguments_js__WEBPACK_IMPORTED_MODULE_13__.a)(r.repo),
		policyPath: r.policy,
		subject: (e) => subjectNamed(e, t),
		office: (0,_arguments_js__WEBPACK_IMPORTED_MODULE_13__.i)(r, i.environment),
		progress: (e) => {
			i.note(e);
		}
	}), o = stepsToForget(a, r.repo);
	r.json ? i.print(JSON.stringify(dataOf(a, o), null, 2)) : print(a, o, i), i.note(`${(0,_output_js__WEBPACK_IMPORTED_MODULE_14__.t)(a.read, "issue")} read with ${(0,_output_js__WEBPACK_IMPORTED_MODULE_14__.t)(a.requests, "request")}. Nothing was changed.`);
	for (let t of a.faults) i.note(`error: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.a)(t)}`);
	return +(a.faults.length > 0);
}
function subjectNamed({ customers: { members: e } }, t) {
	let n = t.replace(/^@/, "").toLowerCase(), i = [...e.values()].map(({ customer: e }) => e), a = t.startsWith("@") ? void 0 : i.find((e) => e.toLowerCase() === n);
	if (a !== void 0) {
		let t = [...e].filter(([, e]) => e.customer === a).map(([e]) => e);
		return {
			customer: a,
			logins: new Set(t.filter((e) => !e.includes("/"))),
			names: [a, ...t]
		};
	}
	if (!(0,_login_js__WEBPACK_IMPORTED_MODULE_17__.t)(n)) throw (0,_unknown_js__WEBPACK_IMPORTED_MODULE_15__.t)("customer", t, [...new Set(i)]);
	return {
		customer: null,
		logins: new Set([n]),
		names: [n]
	};
}
function print(n, r, i) {
	let { subject: a } = n, o = [...a.logins].map((e) => `@${e}`).join(", "), s = a.customer === null ? o : `${a.customer} (${o === "" ? "no logins" : o})`, c = [
		["Lines of files that name them", n.files.map(({ path: e, line: t }) => `${e}:${String(t)}`)],
		["Labels that name them", n.labels],
		["Their issues", n.issues.map(({ number: n, title: r, url: i, state: a, opened: o }) => `#${String(n)} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.n)((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.a)(r), 80)} (${a}, opened ${o ? "by" : "for"} them) ${i}`)],
		["Their comments", n.comments],
		["What the desk wrote of them", n.desk.map(placeText)],
		["What other people wrote of them", n.others.map(placeText)],
		["Time and charges on record", n.time.map(({ ticket: e, url: t, day: n, minutes: r }) => n === null ? `#${String(e)} a charge ${t}` : `#${String(e)} ${String(r)} min on ${n} ${t}`)],
		["Write-ups of their tickets in files", n.writeUps],
		["In the office", n.office.map(placeText)]
	].filter(([, e]) => e.length > 0);
	if (c.length === 0) i.print(`Nothing is kept about ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.a)(s)}.`);
	else {
		i.print(`Kept about ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.a)(s)}:`);
		for (let [t, n] of c) {
			i.print(`\n${t}: ${String(n.length)}`);
			for (let t of n) i.print(`  ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.a)(t)}`);
		}
		i.print("\nTo erase it, in this order:");
		for (let [e, t] of r.entries()) i.print(`  ${String(e + 1)}. ${t}`);
	}
}
function placeText({ url: e, what: t, because: n, goesWith: r }) {
	let i = r === null ? "" : `; goes with #${String(r)}`;
	return `${e} (${t === null ? "" : `${t}: `}${n.join(", ")}${i})`;
}
function dataOf({ subject: e, ...t }, n) {
	return {
		customer: e.customer,
		logins: [...e.logins],
		dryRun: !0,
		files: t.files,
		labels: t.labels,
		issues: t.issues,
		comments: t.comments,
		desk: t.desk,
		others: t.others,
		time: t.time,
		writeUps: t.writeUps,
		office: t.office,
		steps: n,
		faults: t.faults
	};
}



/***/ })

};
