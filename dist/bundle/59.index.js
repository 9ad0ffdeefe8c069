export const id = 59;
export const ids = [59];
export const modules = {

/***/ 8008:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ unusualSince),
/* harmony export */   r: () => (/* binding */ deskIssueOf),
/* harmony export */   t: () => (/* binding */ Assessor)
/* harmony export */ });
/* harmony import */ var _effect_js__WEBPACK_IMPORTED_MODULE_32__ = __webpack_require__(1139);
/* harmony import */ var _documents_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3174);
/* harmony import */ var _moment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9198);
/* harmony import */ var _instant_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7101);
/* harmony import */ var _labels_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6389);
/* harmony import */ var _marker_js__WEBPACK_IMPORTED_MODULE_30__ = __webpack_require__(7860);
/* harmony import */ var _key_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3283);
/* harmony import */ var _question_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9102);
/* harmony import */ var _phrases2_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(762);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8193);
/* harmony import */ var _hand_out_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2818);
/* harmony import */ var _own_records_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(5519);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_31__ = __webpack_require__(8981);
/* harmony import */ var _proposal_branch_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(4945);
/* harmony import */ var _identity_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(940);
/* harmony import */ var _companion_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(2230);
/* harmony import */ var _revised_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(6668);
/* harmony import */ var _ticket_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(1070);
/* harmony import */ var _load_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(1146);
/* harmony import */ var _no_ticket_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(5006);
/* harmony import */ var _statuspage_api_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(6322);
/* harmony import */ var _reader_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(6185);
/* harmony import */ var _put_labels_js__WEBPACK_IMPORTED_MODULE_33__ = __webpack_require__(2721);
/* harmony import */ var _duty_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(5906);
/* harmony import */ var _teams_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(2078);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(9181);
/* harmony import */ var _explained_ticket_js__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(9075);
/* harmony import */ var _plain_week_js__WEBPACK_IMPORTED_MODULE_23__ = __webpack_require__(7237);
/* harmony import */ var _doubt_js__WEBPACK_IMPORTED_MODULE_24__ = __webpack_require__(8814);
/* harmony import */ var _entries_js__WEBPACK_IMPORTED_MODULE_25__ = __webpack_require__(2496);
/* harmony import */ var _template_js__WEBPACK_IMPORTED_MODULE_26__ = __webpack_require__(9664);
/* harmony import */ var _entitled_js__WEBPACK_IMPORTED_MODULE_27__ = __webpack_require__(5951);
/* harmony import */ var _assessment_js__WEBPACK_IMPORTED_MODULE_37__ = __webpack_require__(3988);
/* harmony import */ var _nudges_js__WEBPACK_IMPORTED_MODULE_28__ = __webpack_require__(6642);
/* harmony import */ var _queue_order_js__WEBPACK_IMPORTED_MODULE_34__ = __webpack_require__(9650);
/* harmony import */ var _login_js__WEBPACK_IMPORTED_MODULE_35__ = __webpack_require__(6893);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_36__ = __webpack_require__(7413);
/* harmony import */ var _civil_month_js__WEBPACK_IMPORTED_MODULE_29__ = __webpack_require__(1360);







































// src/plan/delivery.ts
function isOnTicket(e, { channels: t, recordsWait: n }) {
	return e.kind === "notice" ? (t.get(e.key) ?? "ticket") === "ticket" : !(e.kind === "label" && e.record && n);
}
// src/plan/comments.ts
function isSaid$1(e) {
	return e.kind === "comment" || e.kind === "explain";
}
function explainsClose(e) {
	return e.kind === "comment" && _documents_js__WEBPACK_IMPORTED_MODULE_0__.i[e.document].explainsClose;
}
function comments(e, t, n, r) {
	return [...new Map(t.map((e) => [e.key, e])).values()].flatMap((t) => {
		let { key: i, because: a, deadline: o } = t;
		if ((0,_question_js__WEBPACK_IMPORTED_MODULE_5__.r)(n, i) !== void 0) return [];
		let s = [i, ...t.kind === "comment" ? t.alsoKeys ?? [] : []];
		return [{
			kind: "create_comment",
			issue: e,
			keys: s,
			body: (0,_marker_js__WEBPACK_IMPORTED_MODULE_30__.t)(s, textOf(t, r)),
			because: a,
			deadline: o
		}];
	});
}
function secretComment(e, { found: t, place: n, because: r, deadline: i }, a, o) {
	let s = t.filter(({ key: e }) => (0,_question_js__WEBPACK_IMPORTED_MODULE_5__.r)(a, e) === void 0);
	if (s.length === 0) return [];
	let c = s.map(({ key: e }) => e), l = [...new Set(s.map(({ kind: e }) => e))];
	return [{
		kind: "create_comment",
		issue: e,
		keys: c,
		body: (0,_marker_js__WEBPACK_IMPORTED_MODULE_30__.t)(c, o.write("secret", {
			...n,
			kinds: l
		})),
		because: r,
		deadline: i
	}];
}
function textOf(e, { documents: t, explain: n }) {
	return e.kind === "explain" ? t.write("explain", {
		by: e.by,
		text: n(e.to)
	}) : written$3(e, t);
}
function written$3({ document: e, facts: t }, n) {
	return n.write(e, t);
}
// src/plan/because.ts
function sentence(e) {
	return typeof e == "string" ? e : `${_phrases2_js__WEBPACK_IMPORTED_MODULE_6__.t.reason(e)}.`;
}
// src/plan/issue-effects.ts
function stateChanges(e, t, n, r) {
	return n.flatMap((n) => {
		if (n.kind !== "state" || n.state !== r || e.state === r) return [];
		let { deadline: i, reason: a } = n, o = sentence(n.because);
		return r === "open" ? [{
			kind: "reopen",
			issue: t,
			because: o,
			deadline: i
		}] : [{
			kind: "close",
			issue: t,
			reason: a,
			because: o,
			deadline: i
		}];
	});
}
function assigneeChanges(e, t, n) {
	let r = new Set(e.assignees.map(({ login: e }) => e));
	return n.flatMap((e) => {
		if (e.kind !== "assignees") return [];
		let { because: n, deadline: i } = e, change = (e, r) => r.length === 0 ? [] : [{
			kind: e,
			issue: t,
			logins: r,
			because: n,
			deadline: i
		}];
		return [...change("unassign", e.remove.filter((e) => r.has(e))), ...change("assign", e.add.filter((e) => !r.has(e)))];
	});
}
function reactions(e, t) {
	return t.flatMap((t) => {
		if (t.kind !== "reaction") return [];
		let { because: n, deadline: r, comment: i, reacted: a, wanted: o } = t, s = o === null || a.includes(o) ? [] : [o], c = a.filter((e) => e !== o);
		return s.length === 0 && c.length === 0 ? [] : [{
			kind: "react",
			issue: e,
			comment: i,
			add: s,
			remove: c,
			because: n,
			deadline: r
		}];
	});
}
function dependencyChanges(e, t) {
	return t.flatMap((t) => {
		if (t.kind !== "dependency") return [];
		let { blocker: n, because: r, deadline: i, present: a } = t;
		return [{
			kind: a ? "block" : "unblock",
			issue: e,
			blocker: n,
			because: r,
			deadline: i
		}];
	});
}
// src/plan/label-effects.ts
function missingLabels(e, t) {
	let n = new Map();
	for (let { present: r, label: i, deadline: a } of e) {
		let e = (0,_labels_js__WEBPACK_IMPORTED_MODULE_3__.r)(i.name);
		r && !t.has(e) && !n.has(e) && n.set(e, {
			label: i,
			deadline: a
		});
	}
	return [...n.values()].map(({ label: e, deadline: t }) => ({
		kind: "create_label",
		...e,
		deadline: t,
		because: "The policy uses this label and the repository does not have it."
	}));
}
function missingLabel(e, t, n) {
	return t.has((0,_labels_js__WEBPACK_IMPORTED_MODULE_3__.r)(e.name)) ? [] : [{
		kind: "create_label",
		...e,
		deadline: n,
		because: "The policy uses this label and the repository does not have it."
	}];
}
function withinRoom(e, t) {
	let n = new Set(t.keys()), r = new Set();
	for (let t of [!1, !0]) {
		let i = e.filter((e) => e.record === t);
		for (let e of i) e.present || n.delete((0,_labels_js__WEBPACK_IMPORTED_MODULE_3__.r)(e.label.name));
		for (let e of i.filter(({ present: e }) => e)) {
			let t = (0,_labels_js__WEBPACK_IMPORTED_MODULE_3__.r)(e.label.name);
			!n.has(t) && n.size >= 100 ? r.add(e) : n.add(t);
		}
	}
	return e.filter((e) => !r.has(e));
}
function labelChanges(e, t, n, r = null) {
	let i = t.filter(({ present: e, label: t }) => e !== n.has((0,_labels_js__WEBPACK_IMPORTED_MODULE_3__.r)(t.name))), change = (t) => {
		let a = i.filter(({ present: e }) => e === (t === "add_labels")), o = a[0];
		if (o === void 0) return [];
		let s = a.map(({ label: e }) => n.get((0,_labels_js__WEBPACK_IMPORTED_MODULE_3__.r)(e.name)) ?? e.name), c = [...new Set(a.map((e) => sentence(e.because)))].join(" "), l = (0,_instant_js__WEBPACK_IMPORTED_MODULE_2__.d)(o.deadline, ...a.map((e) => e.deadline));
		return [{
			kind: t,
			issue: e,
			labels: [...new Set(s)],
			because: c,
			deadline: l,
			record: o.record,
			...r === null ? {} : { saidOn: r }
		}];
	}, [a, o] = [change("add_labels"), change("remove_labels")];
	return n.size + i.filter(({ present: e }) => e).length > 100 ? [...o, ...a] : [...a, ...o];
}
// src/plan/staff-word.ts
function isOfItsOwn({ notice: e }) {
	return e.kind === "update_template" || e.kind === "time_doubt";
}
function answersTo(e, t, n = null) {
	return e.flatMap((e) => {
		let r = answer(e, t, n === null ? {} : { ticket: n });
		return r === null ? [] : [{
			keys: [e.key],
			text: r,
			to: e.to,
			decisions: [e]
		}];
	});
}
function answer({ to: e, notice: t }, n, r) {
	return t.kind === "update_template" ? n.write("update-template", {
		to: e,
		draft: t.draft,
		...r
	}) : t.kind === "time_doubt" ? n.write("time-doubt", {
		to: e,
		doubt: t.doubt,
		...r
	}) : null;
}
// src/plan/paging.ts
function isStep(e) {
	return e.notice.kind === "escalation";
}
function isCall(e) {
	return e.kind === "page" && e.action === "trigger";
}
function escalate({ locked: e }, t, n, r, i, a) {
	let o = n.filter((e) => e.kind === "notice").filter((e) => isStep(e) && (0,_question_js__WEBPACK_IMPORTED_MODULE_5__.r)(r, e.key) === void 0), s = n.filter((e) => e.kind === "page");
	if (o.length === 0 && s.length === 0) return {
		status: i,
		pages: [],
		steps: [],
		told: []
	};
	let late = (e) => ({
		...a,
		late: e !== void 0 && e === o[0] ? a.late : []
	}), c = statusNote(r, i), l = s.flatMap((n) => {
		let i = pageOf(n, t.number, a.documents), { because: s, deadline: l } = n, u = n.action === "trigger" ? triggered(n, stepOf(o, n), r, c, {
			...late(stepOf(o, n)),
			locked: e
		}) : settled$1(n, r, c);
		return u === null ? [] : [{
			kind: "page",
			issue: t,
			page: i,
			outcomes: u,
			because: s,
			deadline: l
		}];
	}), u = new Set(l.flatMap(({ outcomes: e }) => e.held.map(({ keys: e }) => e[0]))), later = (e) => e.kind === "create_comment" && u.has(e.keys[0]);
	return {
		status: i.filter((e) => !later(e)),
		pages: l,
		steps: o.filter((e) => !s.some((t) => t.action === "trigger" && stepOf([e], t) === e)).map((e) => stepComment(t, e, late(e))),
		told: o.length === 0 ? [] : a.late
	};
}
function stepOf(e, { step: t }) {
	return e.find(({ key: e }) => e === (0,_key_js__WEBPACK_IMPORTED_MODULE_4__.r)("escalation", t.key));
}
function wordsOf(e, t, n) {
	let r = e.find(isStep), i = r === void 0 ? [] : e.filter(({ notice: e }) => e.kind === "breach"), a = e.filter((e) => !isStep(e) && !isOfItsOwn(e) && !i.includes(e)), o = e.flatMap((e) => {
		if (e.notice.kind !== "escalation") return [];
		let a = e === r ? [e, ...i] : [e], o = {
			step: e.notice.step,
			notice: e,
			page: null,
			ticket: t,
			...lateOf(a.slice(1))
		}, s = [...new Set(a.flatMap((e) => e.to))];
		return [{
			keys: a.map(({ key: e }) => e),
			text: n.write("escalation", o),
			to: s,
			decisions: a
		}];
	});
	return [
		...[...Map.groupBy(a, ({ group: e }) => e).values()].map((e) => {
			let r = e.map((e) => ({
				...e,
				ticket: t
			})), i = [...new Set(e.flatMap((e) => e.to))];
			return {
				keys: e.map(({ key: e }) => e),
				text: n.write("notice", r),
				to: i,
				decisions: e
			};
		}),
		...o,
		...answersTo(e, n, t)
	];
}
function stepComment(e, t, { documents: n, late: r }) {
	let { key: i, notice: a, because: o, deadline: s } = t, c = a.kind === "escalation" ? n.write("escalation", {
		step: a.step,
		notice: t,
		page: null,
		...lateOf(r)
	}) : "", l = [i, ...r.map((e) => e.key)];
	return {
		kind: "create_comment",
		issue: e,
		keys: l,
		body: (0,_marker_js__WEBPACK_IMPORTED_MODULE_30__.t)(l, c),
		because: o,
		deadline: s
	};
}
function lateOf(e) {
	return { late: {
		to: [...new Set(e.flatMap((e) => e.to))],
		clocks: e.flatMap(({ notice: e }) => e.kind === "breach" ? [e.clock] : [])
	} };
}
function pageOf(e, t, n) {
	let { action: r, pager: i, repository: a, confirmed: o, severity: s, url: c, title: l, customer: u, system: d, step: f } = e;
	return {
		pager: i,
		action: r,
		dedupKey: (0,_hand_out_js__WEBPACK_IMPORTED_MODULE_8__.L)(a, t, f.key),
		severity: s,
		summary: n.write("page", {
			repository: a,
			number: t,
			severity: s,
			title: l,
			customer: u,
			system: d,
			step: f
		}),
		url: c,
		repository: a,
		confirmed: o,
		number: t,
		details: {
			title: (0,_escape_js__WEBPACK_IMPORTED_MODULE_7__.o)(l),
			customer: (0,_escape_js__WEBPACK_IMPORTED_MODULE_7__.o)(u),
			...d === null ? {} : { system: (0,_escape_js__WEBPACK_IMPORTED_MODULE_7__.o)(d) },
			...f.group === null ? {} : { group: f.group },
			step: String(f.step)
		}
	};
}
function statusNote(e, t) {
	for (let e of t) {
		if (e.kind !== "create_comment" && e.kind !== "edit_comment") continue;
		let t = (0,_marker_js__WEBPACK_IMPORTED_MODULE_30__.n)(e.body);
		if (t === null) continue;
		let n = e.kind === "edit_comment" ? e.comment : null, r = {
			...e.kept === void 0 ? {} : { kept: e.kept },
			...e.news === void 0 ? {} : { news: e.news }
		};
		return {
			comment: n,
			...t.marker,
			text: t.text,
			...r
		};
	}
	let n = (0,_question_js__WEBPACK_IMPORTED_MODULE_5__.r)(e, (0,_key_js__WEBPACK_IMPORTED_MODULE_4__.r)("status"));
	return n === void 0 ? null : noteOf(n);
}
function noteOf({ event: e, marker: t, text: n }) {
	return {
		comment: e.id,
		...t,
		text: n
	};
}
function withKey(e, ...t) {
	return {
		...e,
		keys: [...new Set([...e.keys, ...t])]
	};
}
function triggered(e, t, n, r, { documents: i, locked: a, isAway: o, late: s }) {
	let { step: l, pager: u, at: d } = e, f = (0,_moment_js__WEBPACK_IMPORTED_MODULE_1__.i)(d, "UTC").slice(0, 13), p = (0,_key_js__WEBPACK_IMPORTED_MODULE_4__.r)("page", l.key), m = (0,_key_js__WEBPACK_IMPORTED_MODULE_4__.r)("page-sent", d, l.key), h = (0,_key_js__WEBPACK_IMPORTED_MODULE_4__.r)("page-digest", f, l.key), g = (0,_key_js__WEBPACK_IMPORTED_MODULE_4__.r)("page-failed", l.key), _ = (0,_question_js__WEBPACK_IMPORTED_MODULE_5__.r)(n, g), words = (e) => i.write("escalation", {
		step: l,
		notice: t ?? null,
		page: {
			pager: u,
			state: e
		},
		...lateOf(s)
	}), v = s.map(({ key: e }) => e), y = t === void 0 ? [] : [t.key, ...v], fresh = (e, t) => ({
		comment: null,
		keys: [...y, e],
		asOf: null,
		text: words(t)
	}), b = r?.comment === null ? [r] : [];
	if (_ !== void 0 && t === void 0) {
		let mended = (e, ...t) => {
			let n = _.marker.keys.filter((e) => e !== g);
			return {
				...noteOf(_),
				keys: [...n, ...t],
				text: `${_.text.trimEnd()}\n\n${words(e)}`
			};
		}, e = {
			delivered: [mended("sent", p, m)],
			digested: [mended("digest", h)]
		};
		return {
			delivered: [...e.delivered, ...b],
			digested: [...e.digested, ...b],
			failed: b,
			held: b
		};
	}
	let x = r ?? (a || o ? holder(n) : null);
	if (a && x === null) return null;
	let S = t === void 0 ? x : null, note = (e, t, ...n) => S === null ? [fresh(t, e), ...b] : [withKey(S, t, ...S.comment === null ? [] : n)];
	return {
		delivered: note("sent", p, m),
		digested: note("digest", h),
		failed: a || t === void 0 ? b : [fresh(g, "failed"), ...b],
		held: s.length === 0 ? b : [{
			comment: null,
			keys: v,
			asOf: null,
			text: i.write("notice", s)
		}, ...b]
	};
}
function keeperOf(e) {
	return e.find(({ marker: e }) => !e.keys.includes((0,_key_js__WEBPACK_IMPORTED_MODULE_4__.r)("post-mortem")));
}
function holder(e) {
	let t = keeperOf(e);
	return t === void 0 ? null : noteOf(t);
}
function settled$1({ step: e, action: t }, n, r) {
	let i = (0,_question_js__WEBPACK_IMPORTED_MODULE_5__.r)(n, (0,_key_js__WEBPACK_IMPORTED_MODULE_4__.r)("page", e.key));
	if (i === void 0) return null;
	let a = [withKey(r !== null && r.comment === i.event.id ? r : noteOf(i), (0,_key_js__WEBPACK_IMPORTED_MODULE_4__.r)(t === "resolve" ? "page-done" : "page-ack", e.key))];
	return {
		delivered: a,
		digested: a,
		failed: [],
		held: []
	};
}
// src/rules/write-up-keeping.ts
function keepingOf({ ticket: e, policy: t }, n, r) {
	let { place: i = "comment", tracksActions: a = !1 } = t.writeUp ?? {}, o = (0,_own_records_js__WEBPACK_IMPORTED_MODULE_9__.n)(e.ownComments, e.companion, e.aftermath), s = (0,_command_js__WEBPACK_IMPORTED_MODULE_31__.n)((0,_command_js__WEBPACK_IMPORTED_MODULE_31__.r)(e.commands), "track").map(({ command: e }) => e.line.at), c = r === "skipped" ? null : r, l = c !== null && a ? [...s, c.at] : s, u = e.companion?.comments.some(({ event: e }) => e === o) === !0;
	return {
		place: i,
		file: (0,_proposal_branch_js__WEBPACK_IMPORTED_MODULE_10__.r)(e.issue, t, e.ownMarks.keys()),
		writer: (0,_identity_js__WEBPACK_IMPORTED_MODULE_11__.N)(e, n),
		over: r === "skipped" ? r : c === null ? null : "written",
		label: t.labels.action,
		actions: o === void 0 || u ? [] : (0,_own_records_js__WEBPACK_IMPORTED_MODULE_9__.c)(o, l, t.factorClasses)
	};
}
function hasWriteUp({ ownMarks: e, aftermath: t }) {
	let isOf = (e) => e === (0,_key_js__WEBPACK_IMPORTED_MODULE_4__.r)("post-mortem") || (0,_key_js__WEBPACK_IMPORTED_MODULE_4__.n)("write-up-in", e) || (0,_key_js__WEBPACK_IMPORTED_MODULE_4__.n)("write-up-file", e);
	return t.writeUp !== null || [...e.keys()].some(isOf);
}
// src/plan/post-mortem-text.ts
function postMortemText(e, t, n = "comment") {
	return e.write("post-mortem", {
		number: t.number,
		place: n,
		due: t.due,
		command: t.command,
		organise: t.dueFor === "organised",
		facts: block(e, t),
		causes: t.causes,
		factors: t.factors
	});
}
const sn = 63e3;
function withFacts(e, t, n, r = []) {
	let i = (0,_own_records_js__WEBPACK_IMPORTED_MODULE_9__.m)(t, block(e, n, r));
	if (i === null || i.length <= sn) return i;
	let a = (0,_own_records_js__WEBPACK_IMPORTED_MODULE_9__.m)(t, (0,_own_records_js__WEBPACK_IMPORTED_MODULE_9__.p)(listOf(e, r))) ?? t, o = (0,_own_records_js__WEBPACK_IMPORTED_MODULE_9__.m)(t, block(e, n, r, sn - a.length)) ?? t;
	return o.length <= sn ? o : t;
}
function block(e, t, n = [], r) {
	let { text: i } = e.fit("post-mortem-facts", t, r);
	return (0,_own_records_js__WEBPACK_IMPORTED_MODULE_9__.p)(i + listOf(e, n));
}
function listOf(e, t) {
	return t.length === 0 ? "" : `\n\n${e.write("action-list", { actions: t })}`;
}
// src/plan/office-effects.ts
const cn = (0,_key_js__WEBPACK_IMPORTED_MODULE_4__.r)("post-mortem");
function companionRef(e, t) {
	return {
		id: (0,_effect_js__WEBPACK_IMPORTED_MODULE_32__.s)((0,_companion_js__WEBPACK_IMPORTED_MODULE_12__.n)(e, t)).id,
		number: t,
		office: !0
	};
}
function officeEffects(e, t, { channels: n }, r) {
	let { companion: i, issue: a } = e, o = t.find((e) => e.kind === "post_mortem"), s = o?.place === "office" && o.create && !hasWriteUp(e), c = t.filter((e) => e.kind === "notice").filter(({ key: t }) => n.get(t) === "office" && !e.ownMarks.has(t));
	if (i === null && c.length === 0 && !s) return [];
	let l = wordsOf(c, a.url, r.documents), u = companionRef(r.repository, a.number);
	if (i === null) {
		let [t, ...n] = l;
		return [
			opening(e, u, t ?? null, r, (t?.decisions[0] ?? o)?.deadline ?? e.changedAt),
			...n.map((e) => comment(u, e)),
			...s ? [written$2(u, o, a.url, r)] : [],
			...stateChange(e, {
				state: "open",
				isAsLeft: !0
			}, u, "closed", !0)
		];
	}
	return [
		...stateChange(e, i, u, "open", l.length > 0),
		...currentHead(e, i, u, r),
		...l.map((e) => comment(u, e)),
		...s ? [written$2(u, o, a.url, r)] : currentFacts$1(i, u, o, a.url, r),
		...refusals$1(e, i, u, r),
		...stateChange(e, i, u, "closed", l.length > 0)
	];
}
function opening(e, t, n, r, i) {
	let { issue: a } = e, o = (0,_companion_js__WEBPACK_IMPORTED_MODULE_12__.n)(r.repository, a.number), s = (0,_own_records_js__WEBPACK_IMPORTED_MODULE_9__.p)(headOf(e, r.documents)), c = n === null ? s : `${s}\n\n${n.text}`, l = {
		because: "The ticket is written up in the office.",
		deadline: i
	};
	return {
		kind: "create_issue",
		key: o,
		title: `#${String(a.number)} ${a.title}`.slice(0, 250),
		body: (0,_marker_js__WEBPACK_IMPORTED_MODULE_30__.t)([o, ...n?.keys ?? []], c),
		labels: [],
		pin: !1,
		office: t,
		calls: n?.to ?? [],
		...n === null ? l : reasonsOf(n)
	};
}
function written$2(e, { because: t, deadline: n, facts: r }, i, a) {
	let o = [cn];
	return {
		kind: "create_comment",
		issue: e,
		keys: o,
		body: (0,_marker_js__WEBPACK_IMPORTED_MODULE_30__.t)(o, postMortemText(a.documents, {
			...r(),
			url: i
		}, "office")),
		because: t,
		deadline: n
	};
}
function currentFacts$1({ comments: e }, t, n, r, { documents: i }) {
	let a = (0,_question_js__WEBPACK_IMPORTED_MODULE_5__.r)(e, cn);
	if (a === void 0 || n === void 0) return [];
	let { because: o, deadline: s, facts: c } = n, l = withFacts(i, a.text, {
		...c(),
		url: r
	});
	if (l === null || even(l) === even(a.text)) return [];
	let { keys: u } = a.marker, d = (0,_marker_js__WEBPACK_IMPORTED_MODULE_30__.t)(u, l);
	return [{
		kind: "edit_comment",
		issue: t,
		comment: a.event.id,
		keys: u,
		body: d,
		because: o,
		deadline: s
	}];
}
function comment(e, t) {
	let { keys: n, text: r, to: i } = t;
	return {
		kind: "create_comment",
		issue: e,
		keys: n,
		body: (0,_marker_js__WEBPACK_IMPORTED_MODULE_30__.t)(n, r),
		calls: i,
		...reasonsOf(t)
	};
}
function reasonsOf({ decisions: e }) {
	return {
		because: [...new Set(e.map((e) => e.because))].join(" "),
		deadline: e.reduce((e, t) => t.deadline < e ? t.deadline : e, _instant_js__WEBPACK_IMPORTED_MODULE_2__.s)
	};
}
function headOf({ issue: e, severity: t, customer: n, requester: r }, i) {
	return i.write("office-head", {
		title: e.title,
		url: e.url,
		severity: t.at(-1)?.severity ?? null,
		customer: n?.name ?? r.login
	});
}
function currentHead(e, t, n, r) {
	let i = (0,_own_records_js__WEBPACK_IMPORTED_MODULE_9__.m)(t.text, (0,_own_records_js__WEBPACK_IMPORTED_MODULE_9__.p)(headOf(e, r.documents)));
	return i === null || even(i) === even(t.text) ? [] : [{
		kind: "edit_issue",
		issue: n,
		body: (0,_marker_js__WEBPACK_IMPORTED_MODULE_30__.t)(t.keys, i),
		because: "The office says which ticket an issue stands beside, and how severe it is.",
		deadline: e.changedAt
	}];
}
function stateChange({ issue: e, changedAt: t }, { state: n, isAsLeft: r }, i, a, o) {
	if (e.state !== a || n === a || !(r || a === "open" && o)) return [];
	let s = t;
	return a === "open" ? [{
		kind: "reopen",
		issue: i,
		because: "The ticket is open.",
		deadline: s
	}] : [{
		kind: "close",
		issue: i,
		reason: "completed",
		because: "The ticket is closed.",
		deadline: s
	}];
}
function refusals$1(e, { commands: t, told: n }, r, i) {
	return t.flatMap(({ comment: { id: t, actor: a, at: o, lastEditedAt: s }, words: c }) => {
		let l = c.find((e) => i.isCommand(e)), u = s ?? o, d = (0,_key_js__WEBPACK_IMPORTED_MODULE_4__.r)("office-command", t, u);
		if (l === void 0 || n.has(d)) return [];
		let f = {
			by: a.login,
			written: `/${l}`,
			url: e.issue.url
		}, p = (0,_marker_js__WEBPACK_IMPORTED_MODULE_30__.t)([d], i.documents.write("office-command", f));
		return [{
			kind: "create_comment",
			issue: r,
			keys: [d],
			body: p,
			because: "A command in the office does nothing.",
			deadline: u
		}];
	});
}
function even(e) {
	return e.replaceAll("\r\n", "\n").trimEnd();
}
// src/plan/chat-effects.ts
function chatRef(e, t) {
	return {
		id: `chat #${String(e)} ${[...t].sort().join(" ")}`,
		number: e,
		chat: !0
	};
}
function chatEffects({ issue: e, ownMarks: t, severity: n }, r, { channels: i }, { documents: a, repository: o }) {
	let s = r.filter((e) => e.kind === "notice").filter(({ key: e }) => i.get(e) === "chat" && !t.has(e)), c = (0,_instant_js__WEBPACK_IMPORTED_MODULE_2__.d)(...s.map((e) => e.deadline));
	if (c === null) return [];
	let { number: l, title: u, url: d } = e, p = chatRef(l, s.map(({ key: e }) => e)), m = a.write("chat", {
		title: u,
		severity: n.at(-1)?.severity ?? null,
		told: s
	}), h = [...new Set(s.map((e) => e.because))].join(" ");
	return [{
		kind: "say",
		issue: p,
		message: {
			key: `${o} ${p.id}`,
			repository: o,
			number: l,
			url: d,
			text: m
		},
		tells: [p],
		because: h,
		deadline: c
	}];
}
// src/plan/news-effects.ts
function newsRef(e, t) {
	return {
		id: `news #${String(e)} ${t}`,
		number: e,
		chat: !0
	};
}
function newsEffects({ issue: e }, t, n) {
	return t.map(({ key: t, at: r, message: i }) => {
		let a = newsRef(e.number, t);
		return {
			kind: "say",
			issue: a,
			message: {
				key: `${n} ${a.id}`,
				...i
			},
			tells: [a],
			because: "It was published on the status page.",
			deadline: r
		};
	});
}
function keptNews(e, t, n) {
	return t.length === 0 ? {} : { news: t.map(({ key: t }) => ({
		saidOn: newsRef(e, t),
		keys: [t],
		alone: n
	})) };
}
// src/plan/write-up-actions.ts
function actionsOf(t, n, { documents: r }) {
	let { aftermath: i, issue: a, ownComments: o } = t, s = new Set(o.flatMap(({ marker: e }) => e.keys.flatMap((e) => (0,_key_js__WEBPACK_IMPORTED_MODULE_4__.i)("tracked", e)?.[0] ?? []))), c = new Set(i.actions.map(({ action: e }) => e)), l = n.actions.filter(({ action: e }) => !s.has(e) && !c.has(e)), u = i.actions.filter(({ action: e }) => !s.has(e)), keyFor = ({ action: e }) => (0,_key_js__WEBPACK_IMPORTED_MODULE_4__.r)("action", a.number, e);
	return {
		opened: l.map((e) => ({
			kind: "open_beside",
			key: keyFor(e),
			title: titleOf(e),
			body: (0,_marker_js__WEBPACK_IMPORTED_MODULE_30__.t)([keyFor(e)], r.write("action", {
				number: a.number,
				text: e.text.slice(0, ln)
			})),
			labels: [n.label.name],
			logins: e.owner === null ? [] : [e.owner],
			because: "Staff want the actions of the write-up as issues.",
			deadline: n.deadline
		})),
		listed: [...i.actions.map(listed), ...l.map((t) => ({
			issue: `#${(0,_effect_js__WEBPACK_IMPORTED_MODULE_32__.c)(keyFor(t))}`,
			title: titleOf(t),
			state: "open",
			owners: t.owner === null ? [] : [t.owner]
		}))],
		keys: [...u.map(({ action: e, number: t }) => (0,_key_js__WEBPACK_IMPORTED_MODULE_4__.r)("tracked", e, t)), ...l.map((t) => `tracked:${t.action}:${(0,_effect_js__WEBPACK_IMPORTED_MODULE_32__.c)(keyFor(t))}`)]
	};
}
const ln = 2e3;
function titleOf({ text: e }) {
	return withoutMentions((0,_escape_js__WEBPACK_IMPORTED_MODULE_7__.o)(e, 120));
}
function listed({ number: e, title: t, state: n, owners: r }) {
	return {
		issue: `#${String(e)}`,
		title: t,
		state: n,
		owners: r
	};
}
function withoutMentions(e) {
	return e.replace(/@(?=\w)/g, "");
}
// src/plan/write-up-pointer.ts
function again(e, { event: t, marker: n }) {
	let { id: r, at: i } = t;
	return {
		kind: "delete_comment",
		issue: e,
		comment: r,
		keys: n.keys,
		because: "Two runs posted the same comment; the first stays.",
		deadline: i
	};
}
function pointing(e, t, n, r, { because: i, deadline: a, facts: o }, s) {
	let { command: c } = o();
	return {
		kind: "create_comment",
		issue: e,
		keys: t,
		body: (0,_marker_js__WEBPACK_IMPORTED_MODULE_30__.t)(t, s.write("write-up-place", {
			kind: n,
			place: r,
			command: c
		})),
		because: i,
		deadline: a
	};
}
function refusalOf(e, t, n, { tellsOfRefusal: r, because: i, deadline: a }, o) {
	let s = (0,_key_js__WEBPACK_IMPORTED_MODULE_4__.r)("write-up-refused", t);
	if (r === void 0 || (0,_question_js__WEBPACK_IMPORTED_MODULE_5__.r)(n, s) !== void 0) return {};
	let c = (0,_marker_js__WEBPACK_IMPORTED_MODULE_30__.t)([s], o.write("write-up-refused", {
		to: r,
		place: t
	}));
	return { refused: {
		kind: "create_comment",
		issue: e,
		keys: [s],
		body: c,
		because: i,
		deadline: a
	} };
}
function recorded(e, { event: t, marker: n, text: r }, i, a) {
	let o = [...n.keys, ...i];
	return i.length === 0 ? [] : [{
		kind: "edit_comment",
		issue: e,
		comment: t.id,
		keys: o,
		body: (0,_marker_js__WEBPACK_IMPORTED_MODULE_30__.t)(o, r),
		...a
	}];
}
function sameText$1(e, t) {
	let even = (e) => e.replaceAll("\r\n", "\n").trimEnd();
	return even(e) === even(t);
}
// src/plan/write-up-file-effects.ts
function writeUpInFile(t, n, r, i, { documents: a }) {
	let { issue: o, ownComments: s, ownDeletions: c } = t, { because: l, deadline: u, facts: d, create: f, over: p, file: m } = r, h = {
		id: o.id,
		number: o.number
	}, g = {
		because: l,
		deadline: u
	}, _ = s.filter(({ marker: e }) => e.keys.some((e) => (0,_key_js__WEBPACK_IMPORTED_MODULE_4__.n)("write-up-file", e))), [v] = _;
	if (n === null && (m === null || v !== void 0 || !f)) return [];
	let y = (0,_key_js__WEBPACK_IMPORTED_MODULE_4__.r)("write-up-file", o.number), b = n === null ? (0,_effect_js__WEBPACK_IMPORTED_MODULE_32__.c)(y) : String(n.number), x = a.phrases.writeUpTitle(o.number, (0,_escape_js__WEBPACK_IMPORTED_MODULE_7__.o)(o.title, 180)), S = !o.locked && !c.some((e) => e >= u), proposal = () => m === null ? [] : [{
		kind: "propose_file",
		issue: h,
		key: y,
		...m,
		text: `${postMortemText(a, {
			...d(),
			url: o.url
		}, "file")}\n`,
		message: `${_proposal_branch_js__WEBPACK_IMPORTED_MODULE_10__.n.written} #${String(o.number)}`,
		...refusalOf(h, "file", s, r, a),
		title: withoutMentions(x),
		body: (0,_marker_js__WEBPACK_IMPORTED_MODULE_30__.t)([y], a.write("write-up-proposal", {
			number: o.number,
			path: m.path
		})),
		...g
	}], C = (0,_key_js__WEBPACK_IMPORTED_MODULE_4__.r)("write-up-dropped", u), T = n?.state === "open" && p === "skipped" && !((e) => v?.marker.keys.includes(e) === !0)(C) ? n : null, E = n === null ? m?.path : n.isThere ? n.path : void 0, ee = v?.marker.keys.some((e) => (0,_key_js__WEBPACK_IMPORTED_MODULE_4__.n)("write-up-path", e)) === !0, k = [
		...E === void 0 || ee ? [] : [(0,_key_js__WEBPACK_IMPORTED_MODULE_4__.r)("write-up-path", E)],
		...T === null ? [] : [C],
		...i.keys
	];
	return [
		..._.slice(1).map((e) => again(h, e)),
		...n === null ? proposal() : currentFile(t, n, r, i, a),
		...T === null ? [] : [{
			kind: "decline_file",
			issue: h,
			branch: T.branch,
			number: T.number,
			because: "Nobody is to write it any more.",
			deadline: u
		}],
		...v === void 0 ? S ? [pointing(h, [`write-up-file:${b}`, ...k], "file", `#${b}`, r, a)] : [] : recorded(h, v, k, g)
	];
}
function currentFile({ issue: e }, { branch: t, path: n, tip: r, isThere: i, state: a, body: o, number: s }, { because: c, deadline: l, facts: u }, { listed: d }, f) {
	if (r === null || !i || a !== "open") return [];
	let p = withFacts(f, o, {
		...u(),
		url: e.url
	}, d);
	if (p === null || sameText$1(p, o)) return [];
	let m = `${_proposal_branch_js__WEBPACK_IMPORTED_MODULE_10__.n.renewed} (#${String(s)})`;
	return [{
		kind: "edit_file",
		issue: {
			id: e.id,
			number: e.number
		},
		branch: t,
		path: n,
		text: p,
		message: m,
		tip: r,
		because: c,
		deadline: l
	}];
}
// src/plan/write-up-issue-effects.ts
function writeUpBeside(t, n, r, i, { documents: a }) {
	let { issue: o, ownComments: s, ownDeletions: c } = t, { because: l, deadline: u, facts: d, writer: f, create: p } = r, m = {
		id: o.id,
		number: o.number
	}, h = s.filter(({ marker: e }) => e.keys.some((e) => (0,_key_js__WEBPACK_IMPORTED_MODULE_4__.n)("write-up-in", e))), [g] = h;
	if (n === null && (g !== void 0 || !p)) return [];
	let _ = (0,_key_js__WEBPACK_IMPORTED_MODULE_4__.r)("write-up-of", o.number), v = n === null ? (0,_effect_js__WEBPACK_IMPORTED_MODULE_32__.c)(_) : String(n.number), y = f === null ? [] : [(0,_key_js__WEBPACK_IMPORTED_MODULE_4__.r)("write-up-given", f)], b = y.some((e) => g?.marker.keys.includes(e) === !0), x = [...i.keys, ...b ? [] : y], S = n === null ? null : refOf(t, n), C = {
		because: l,
		deadline: u
	}, T = {
		kind: "open_beside",
		issue: m,
		key: _,
		title: withoutMentions(a.phrases.writeUpTitle(o.number, (0,_escape_js__WEBPACK_IMPORTED_MODULE_7__.o)(o.title, 180))),
		body: (0,_marker_js__WEBPACK_IMPORTED_MODULE_30__.t)([_], postMortemText(a, d(), "issue")),
		labels: [],
		logins: f === null ? [] : [f],
		...refusalOf(m, "issue", s, r, a),
		...C
	}, E = !o.locked && !c.some((e) => e >= u);
	return [
		...h.slice(1).map((e) => again(m, e)),
		...S === null || n === null ? [T] : currentFacts(S, n, r, i, a),
		...S === null || b || f === null ? [] : [{
			kind: "assign",
			issue: S,
			logins: [f],
			...C
		}],
		...g === void 0 ? E ? [pointing(m, [`write-up-in:${v}`, ...x], "issue", `#${v}`, r, a)] : [] : recorded(m, g, x, C),
		...S !== null && n !== null && r.over !== null && n.state === "open" && n.isAsLeft ? [{
			kind: "close",
			issue: S,
			reason: r.over === "written" ? "completed" : "not_planned",
			...C,
			because: "Nothing is to be written any more."
		}] : []
	];
}
function refOf({ issue: e }, { id: t, number: n }) {
	return {
		id: t,
		number: e.number,
		beside: {
			ticket: e.id,
			number: n
		}
	};
}
function currentFacts(e, { keys: t, text: n }, { because: r, deadline: i, facts: a }, { listed: o }, s) {
	let c = withFacts(s, n, a(), o);
	return c === null || sameText$1(c, n) ? [] : [{
		kind: "edit_issue",
		issue: e,
		body: (0,_marker_js__WEBPACK_IMPORTED_MODULE_30__.t)(t, c),
		because: r,
		deadline: i
	}];
}
// src/plan/write-up-effects.ts
const un = (0,_key_js__WEBPACK_IMPORTED_MODULE_4__.r)("post-mortem");
function writeUpEffects(e, t, n) {
	let { aftermath: r, issue: i, ownComments: a } = e;
	if (!r.isKnown) return [];
	let o = {
		id: i.id,
		number: i.number
	}, s = {
		because: t.because,
		deadline: t.deadline
	}, c = actionsOf(e, t, n), l = c.opened.map((e) => ({
		issue: o,
		...e
	})), u = l.length === 0 ? [] : missingLabel(t.label, n.labels, s.deadline), d = (0,_question_js__WEBPACK_IMPORTED_MODULE_5__.r)(a, un), f = t.place === "office" || isPrivate(e), p = r.writeUp?.kind === "issue" ? r.writeUp : null, m = r.writeUp?.kind === "file" ? r.writeUp : null;
	return [
		...u,
		...copies(e, s),
		...l,
		...d === void 0 ? m !== null || t.place === "pull_request" && p === null ? writeUpInFile(e, m, t, c, n) : p !== null || t.place === "issue" ? writeUpBeside(e, p, t, c, n) : f ? [] : created(o, t, n) : onTicket(o, d, t, c, n)
	];
}
function isPrivate({ companion: e }) {
	return (0,_question_js__WEBPACK_IMPORTED_MODULE_5__.r)(e?.comments ?? [], un) !== void 0;
}
function copies({ aftermath: e, issue: t }, n) {
	return e.copies.map(({ id: e, number: r }) => ({
		kind: "close",
		issue: {
			id: e,
			number: t.number,
			beside: {
				ticket: t.id,
				number: r
			}
		},
		reason: "not_planned",
		...n,
		because: "Two runs opened the same issue; the first stays."
	}));
}
function created(e, t, { documents: n }) {
	let { because: r, deadline: i, facts: a, create: o, place: s } = t;
	if (!o || s !== "comment") return [];
	let c = [un];
	return [{
		kind: "create_comment",
		issue: e,
		keys: c,
		body: (0,_marker_js__WEBPACK_IMPORTED_MODULE_30__.t)(c, postMortemText(n, a())),
		because: r,
		deadline: i
	}];
}
function onTicket(e, { event: t, marker: n, text: r }, { because: i, deadline: a, facts: o }, s, { documents: c }) {
	let l = withFacts(c, r, o(), s.listed) ?? r;
	if (sameText$1(l, r) && s.keys.length === 0) return [];
	let u = [...n.keys, ...s.keys], d = (0,_marker_js__WEBPACK_IMPORTED_MODULE_30__.t)(u, l);
	return [{
		kind: "edit_comment",
		issue: e,
		comment: t.id,
		keys: u,
		body: d,
		because: i,
		deadline: a
	}];
}
// src/plan/plan.ts
const dn = (0,_key_js__WEBPACK_IMPORTED_MODULE_4__.r)("status");
function planTicket(e, t, n, r) {
	let { issue: i, ownComments: a } = e, o = t.filter((e) => isOnTicket(e, n)), s = {
		id: i.id,
		number: i.number
	}, c = new Map(i.labels.map((e) => [(0,_labels_js__WEBPACK_IMPORTED_MODULE_3__.r)(e), e])), l = withinRoom(o.filter((e) => e.kind === "label"), c), u = o.filter(isSaid$1), d = u.filter((e) => !explainsClose(e)), f = comments(s, u.filter(explainsClose), a, r), p = o.flatMap((e) => {
		if (e.kind !== "status") return [];
		let t = o.some(isCall) || n.kept.length > 0, i = a.length === 0 && (n.isAway && t || n.news.length > 0);
		return statusComment(s, i ? {
			...e,
			create: !0
		} : e, n, a, r);
	}), { isAway: m } = n, h = p.length > 0 ? [] : keptElsewhere(s, n, a), g = o.filter((e) => e.kind === "notice").filter((e) => !isStep(e)), _ = g.filter(({ key: e, notice: t }) => t.kind === "breach" && (0,_question_js__WEBPACK_IMPORTED_MODULE_5__.r)(a, e) === void 0), { status: v, pages: y, steps: b, told: x } = escalate(i, s, o, a, [...p, ...h], {
		...r,
		isAway: m,
		late: _
	}), C = stateChanges(i, s, o, "closed");
	return [
		...missingLabels(l, r.labels),
		...y,
		...stateChanges(i, s, o, "open"),
		...assigneeChanges(i, s, o),
		...dependencyChanges(s, o),
		...labelChanges(s, l.filter((e) => !e.record), c),
		...f.length === 0 ? C : [],
		...duplicates(s, a),
		...v,
		...notices(s, g.filter((e) => !x.includes(e)), a, r),
		...b,
		...comments(s, d, a, r),
		...o.flatMap((e) => e.kind === "secret" ? secretComment(s, e, a, r.documents) : []),
		...f,
		...f.length === 0 ? [] : C,
		...o.flatMap((t) => t.kind === "post_mortem" ? writeUpEffects(e, t, r) : []),
		...officeEffects(e, t, n, r),
		...chatEffects(e, t, n, r),
		...newsEffects(e, n.news, r.repository),
		...labelChanges(s, l.filter((e) => e.record), c, n.saidOn ?? writtenUpOn(t, e, r.repository)),
		...reactions(s, o)
	];
}
function writtenUpOn(e, { issue: t }, n) {
	return e.some((e) => e.kind === "post_mortem" && e.place === "office" && e.create) ? companionRef(n, t.number) : null;
}
function mergePlans(e) {
	let t = new Set();
	return e.flat().filter((e) => e.kind !== "create_label" || !t.has((0,_labels_js__WEBPACK_IMPORTED_MODULE_3__.r)(e.name)) && (t.add((0,_labels_js__WEBPACK_IMPORTED_MODULE_3__.r)(e.name)), !0));
}
function duplicates(e, t) {
	let n = new Set();
	return t.flatMap((t) => {
		let { keys: r } = t.marker, i = r.every((e) => n.has(e));
		for (let e of r) n.add(e);
		return i ? [{
			kind: "delete_comment",
			issue: e,
			comment: t.event.id,
			keys: r,
			because: "Two runs posted the same comment; the first stays.",
			deadline: t.event.at
		}] : [];
	});
}
function statusComment(e, t, { kept: n, saidOn: r, news: i }, a, { documents: o }) {
	let { because: s, deadline: l } = t, u = (0,_question_js__WEBPACK_IMPORTED_MODULE_5__.r)(a, dn);
	if (u === void 0 && !t.create) return [];
	let d = `${(0,_moment_js__WEBPACK_IMPORTED_MODULE_1__.i)(t.asOf, "UTC")}.${String(t.events)}`, f = (u?.marker.keys ?? [dn]).filter((e) => !(0,_key_js__WEBPACK_IMPORTED_MODULE_4__.n)("answered", e)), p = n.filter((e) => !f.includes(e)), m = i.map(({ key: e }) => e).filter((e) => !f.includes(e)), h = u === void 0 ? t.tells : [], g = u?.marker.asOf === d;
	if (g && p.length + m.length === 0) return [];
	let _ = o.write("status", t.status()), v = u !== void 0 && (g || sameText(u.text, _));
	if (v && p.length + m.length === 0) return [];
	let y = [
		...f,
		...h,
		...p,
		...m
	], b = {
		issue: e,
		keys: y,
		body: (0,_marker_js__WEBPACK_IMPORTED_MODULE_30__.t)([...y, ...t.answers], _, d),
		because: s,
		deadline: l,
		...keeping(p, r, v && m.length === 0),
		...keptNews(e.number, i, v && p.length === 0)
	};
	return u === void 0 ? [{
		kind: "create_comment",
		...b
	}] : [{
		kind: "edit_comment",
		comment: u.event.id,
		...b
	}];
}
function keeping(e, t, n) {
	return e.length === 0 || t === null ? {} : { kept: {
		saidOn: t,
		keys: e,
		alone: n
	} };
}
function keptElsewhere(e, { kept: t, saidOn: n, news: r, isAway: i }, a) {
	let o = (0,_question_js__WEBPACK_IMPORTED_MODULE_5__.r)(a, dn) ?? keeperOf(a), isNew = (e) => o?.marker.keys.includes(e) === !1, s = (i ? t : []).filter(isNew), c = r.map(({ key: e }) => e).filter(isNew);
	if (o === void 0 || s.length + c.length === 0) return [];
	let l = [
		...o.marker.keys,
		...s,
		...c
	], u = {
		issue: e,
		keys: l,
		body: (0,_marker_js__WEBPACK_IMPORTED_MODULE_30__.t)(l, o.text, o.marker.asOf),
		because: "The ticket keeps what people were told elsewhere.",
		deadline: o.event.at
	}, d = {
		...keeping(s, n, c.length === 0),
		...keptNews(e.number, r, s.length === 0)
	};
	return [{
		kind: "edit_comment",
		comment: o.event.id,
		...u,
		...d
	}];
}
function notices(e, t, n, { documents: r }) {
	let i = t.filter(({ key: e }) => (0,_question_js__WEBPACK_IMPORTED_MODULE_5__.r)(n, e) === void 0), a = answersTo(i, r), o = new Set(a.flatMap((e) => e.decisions)), s = i.filter((e) => !o.has(e)), c = [...Map.groupBy(s, ({ group: e }) => e).values()].flatMap((t) => {
		let n = (0,_instant_js__WEBPACK_IMPORTED_MODULE_2__.d)(...t.map((e) => e.deadline));
		if (n === null) return [];
		let i = t.map(({ key: e }) => e), a = [...new Set(t.map((e) => e.because))].join(" ");
		return [{
			kind: "create_comment",
			issue: e,
			keys: i,
			body: (0,_marker_js__WEBPACK_IMPORTED_MODULE_30__.t)(i, r.write("notice", t)),
			because: a,
			deadline: n
		}];
	}), l = a.flatMap(({ keys: t, text: n, decisions: [r] }) => {
		if (r === void 0) return [];
		let { because: i, deadline: a } = r;
		return [{
			kind: "create_comment",
			issue: e,
			keys: t,
			body: (0,_marker_js__WEBPACK_IMPORTED_MODULE_30__.t)(t, n),
			because: i,
			deadline: a
		}];
	});
	return [...c, ...l];
}
function sameText(e, t) {
	let even = (e) => e.replaceAll("\r\n", "\n").trimEnd();
	return even(e) === even(t);
}
// src/rules/answering-owner.ts
const answeringOwner = (e) => {
	let { ticket: t, policy: n, now: r } = e;
	if (n.ownership?.answeringOwns !== !0 || !(0,_hand_out_js__WEBPACK_IMPORTED_MODULE_8__.D)(e) || !(0,_hand_out_js__WEBPACK_IMPORTED_MODULE_8__.C)(t.issue)) return [];
	let i = t.messages.find(({ role: e, substantive: t }) => e === "staff" && t);
	if (i === void 0 || !(0,_hand_out_js__WEBPACK_IMPORTED_MODULE_8__.T)(e, i.at)) return [];
	let a = (0,_ticket_js__WEBPACK_IMPORTED_MODULE_14__.s)(t.owners, i.at)?.length !== 0, o = t.owners.some(({ at: e, value: t }) => e >= i.at && e <= r && t.length > 0);
	return a || o ? [] : [{
		kind: "assignees",
		rule: "answering-owner",
		because: `@${i.by.login} was the first to answer.`,
		deadline: i.at,
		add: [i.by.login],
		remove: []
	}];
}, needsApproval = (e) => {
	let { ticket: t, policy: n } = e, r = (0,_hand_out_js__WEBPACK_IMPORTED_MODULE_8__.D)(e) && e.approval?.verdict === null ? e.approval.since : null;
	if (n.approval === null) return [];
	let i = {
		rule: "needs-approval",
		because: r === null ? "It waits for no approval." : "The policy wants an approval for it.",
		deadline: r ?? e.now
	}, a = r !== null && ((0,_hand_out_js__WEBPACK_IMPORTED_MODULE_8__.T)(e, r) || isMarked(e)) ? r : null, o = (0,_hand_out_js__WEBPACK_IMPORTED_MODULE_8__.S)(e, n.labels.needs_approval, a, {
		...i,
		record: !1
	});
	if (r === null || !(0,_hand_out_js__WEBPACK_IMPORTED_MODULE_8__.A)(e) || !(0,_hand_out_js__WEBPACK_IMPORTED_MODULE_8__.E)(e, r) || (0,_hand_out_js__WEBPACK_IMPORTED_MODULE_8__.k)(e, r)) return o;
	let s = n.approval.by.map((t) => (0,_hand_out_js__WEBPACK_IMPORTED_MODULE_8__.P)(e, t)), c = [...new Set(s.flatMap(({ logins: e }) => e))].filter((e) => e !== t.requester.login), l = s.find(({ logins: e }) => e.length > 0)?.because ?? "nobody";
	return o.push({
		kind: "notice",
		...i,
		key: (0,_key_js__WEBPACK_IMPORTED_MODULE_4__.r)("approval", r),
		to: c,
		group: n.approval.by.join(", "),
		duty: c.length === 0 ? "nobody" : l,
		notice: {
			kind: "approval",
			says: wordOf(e, "approve"),
			skip: wordOf(e, "decline")
		}
	}), o;
};
function isMarked({ ticket: e, policy: t }) {
	return e.issue.labels.some((e) => e.toLowerCase() === t.labels.needs_approval.name.toLowerCase());
}
function wordOf({ policy: e }, t) {
	let { word: n, enabled: r } = e.commands[t];
	return r ? `/${n}` : null;
}
// src/rules/assignment.ts
const assignment = (e) => {
	let { wantedAssignees: t } = e.ticket;
	if (t.length === 0) return [];
	let logins = (e) => t.filter((t) => t.assigned === e).map(({ login: e }) => e);
	return [{
		kind: "assignees",
		rule: "assignment",
		because: "Somebody on the staff said so by command.",
		deadline: e.now,
		add: logins(!0),
		remove: logins(!1)
	}];
};
// src/rules/blocker.ts
function blockerOf(e, t) {
	return t.blocker === void 0 || isUnseen$1(e, t) ? null : { name: nameOf(e, t.blocker) };
}
function nameOf({ ticket: e }, t) {
	let n = (0,_load_js__WEBPACK_IMPORTED_MODULE_15__.A)(t, e.facts.at(-1)?.value.repository ?? ""), r = e.issue.blocking?.blockers.get(t) ?? null;
	return n.startsWith("#") || r?.isHidden === !1 ? n : null;
}
function isUnseen$1({ ticket: e }, { blocker: t }) {
	return t !== void 0 && e.issue.blocking?.blockers.get(t) === null;
}
const dependency = (e) => {
	let { issue: t, waits: n } = e.ticket, { blocking: r } = t;
	if (r === void 0 || r.links === null || !(0,_hand_out_js__WEBPACK_IMPORTED_MODULE_8__.D)(e)) return [];
	let { links: i } = r, a = n.findLast(({ reason: t, from: n }) => t === "on_hold" && n <= e.now), o = a?.to !== void 0 && a.to !== null && a.to <= e.now, s = a === void 0 || o ? void 0 : a.blocker;
	return [...[...r.blockers].flatMap(([t, n]) => {
		if (n === null || n.isPullRequest || n.isHidden) return [];
		let r = i.findLast((e) => e.blocker === n.id), a = {
			kind: "dependency",
			rule: "dependency",
			blocker: n.id
		};
		if (t === s) {
			let n = namedIn(e, t);
			if (n === null || !(0,_hand_out_js__WEBPACK_IMPORTED_MODULE_8__.T)(e, n.at) || n.comment.reacted.length > 0) return [];
			let i = n.at;
			return isDone(r, i) ? [] : [{
				...a,
				present: !0,
				because: "The ticket waits for the other issue.",
				deadline: i
			}];
		}
		let o = n.turns.at(-1)?.closed !== !0;
		return r?.added !== !0 || !(0,_revised_js__WEBPACK_IMPORTED_MODULE_13__.c)(r.actor, e.identity) || !o ? [] : [{
			...a,
			present: !1,
			because: fn,
			deadline: r.at
		}];
	}), ...unnamed(e, r.blockers, i, s)];
}, fn = "The ticket waits for the other issue no longer.";
function unnamed({ identity: e }, t, n, r) {
	let i = new Set([...t.values()].map((e) => e?.id ?? null));
	return i.has(null) || r !== void 0 && !t.has(r) ? [] : [...new Set(n.flatMap(({ blocker: e }) => i.has(e) ? [] : e ?? []))].flatMap((t) => {
		let r = n.findLast((e) => e.blocker === t);
		return r?.added !== !0 || !(0,_revised_js__WEBPACK_IMPORTED_MODULE_13__.c)(r.actor, e) ? [] : [{
			kind: "dependency",
			rule: "dependency",
			blocker: t,
			present: !1,
			because: fn,
			deadline: r.at
		}];
	});
}
function namedIn({ ticket: e, now: t }, n) {
	return (0,_command_js__WEBPACK_IMPORTED_MODULE_31__.n)((0,_command_js__WEBPACK_IMPORTED_MODULE_31__.r)(e.commands), "wait").filter(({ command: e, consequence: r }) => r.blocker === n && e.line.at <= t).at(-1)?.command.line ?? null;
}
function isDone(e, t) {
	return e !== void 0 && (e.added || e.at >= t);
}
// src/rules/communicator.ts
function communicator(e) {
	let { incident: t, now: n } = e;
	if (t?.stands !== !0) return (0,_hand_out_js__WEBPACK_IMPORTED_MODULE_8__.M)(e);
	let { communications: r } = t.roles;
	return r.length === 0 ? [] : (0,_ticket_js__WEBPACK_IMPORTED_MODULE_14__.s)(r, n) ?? [];
}
function toCommunicator(e) {
	let t = communicator(e);
	if (t.length === 0) return (0,_hand_out_js__WEBPACK_IMPORTED_MODULE_8__.y)(e);
	let n = (0,_hand_out_js__WEBPACK_IMPORTED_MODULE_8__.M)(e);
	return {
		to: t,
		group: null,
		duty: null,
		...t.every((e) => n.includes(e)) ? {} : { speaks: !0 }
	};
}
// src/rules/breach.ts
const breach = (e, { then: t }) => tell(e, t, e.policy.labels.breached, (e) => !isOwnTarget(e)), missedTarget = (e, { then: t }) => tell(e, t, e.policy.labels.target_missed, isOwnTarget);
function isOwnTarget({ clock: e, at: t }) {
	return e.set === "internal" && t >= _revised_js__WEBPACK_IMPORTED_MODULE_13__.t;
}
function tell(e, t, n, r) {
	let i = (0,_identity_js__WEBPACK_IMPORTED_MODULE_11__.j)(e).filter((e) => r(e) && e.clock.state !== "cancelled"), a = i[0], o = i.at(-1);
	if (a === void 0 || o === void 0 || !(0,_hand_out_js__WEBPACK_IMPORTED_MODULE_8__.D)(e) && !(0,_hand_out_js__WEBPACK_IMPORTED_MODULE_8__.T)(e, o.clock.newsAt ?? o.at)) return [];
	let s = {
		rule: "breach",
		because: `${phrase(a.clock)} was due and did not happen in time.`,
		deadline: a.at,
		record: !0
	}, isRecorded = (t) => marks(e, n).some((n) => (0,_hand_out_js__WEBPACK_IMPORTED_MODULE_8__.O)(e, n, t));
	return [...(0,_hand_out_js__WEBPACK_IMPORTED_MODULE_8__.S)(e, n, o.at, s), ...i.filter((t) => mustTell(e, t) && !(t === a && isRecorded(t.at))).map((r) => notice$1(e, t, r, n))];
}
function mustTell(e, { clock: t, at: n }) {
	return !(0,_hand_out_js__WEBPACK_IMPORTED_MODULE_8__.D)(e) || !t.live || !(0,_hand_out_js__WEBPACK_IMPORTED_MODULE_8__.E)(e, t.newsAt ?? n) || !(0,_hand_out_js__WEBPACK_IMPORTED_MODULE_8__.A)(e) || isOwnTarget({
		clock: t,
		at: n
	}) && isToldOtherwise(e, t, n) || e.clocks.some((e) => e.name === t.name && e.set === t.set && e.cycle < t.cycle && e.breachedAt === n) ? !1 : !(0,_hand_out_js__WEBPACK_IMPORTED_MODULE_8__.k)(e, n);
}
function isToldOtherwise(e, { name: t, cycle: n }, r) {
	return e.ticket.ownMarks.has((0,_key_js__WEBPACK_IMPORTED_MODULE_4__.r)("breach", t, n)) || marks(e, e.policy.labels.breached).some((t) => (0,_hand_out_js__WEBPACK_IMPORTED_MODULE_8__.O)(e, t, r)) || e.clocks.some((e) => e.set === "promise" && e.name === t && e.cycle === n && (e.breachedAt ?? Infinity) <= r);
}
function marks({ ticket: e }, { name: t }) {
	return e.labels.get((0,_labels_js__WEBPACK_IMPORTED_MODULE_3__.r)(t))?.putByUs ?? [];
}
function notice$1(e, t, { clock: n, at: r }, i) {
	return {
		kind: "notice",
		rule: "breach",
		because: `${phrase(n)} was due and did not happen in time.`,
		deadline: r,
		key: (0,_key_js__WEBPACK_IMPORTED_MODULE_4__.r)(isOwnTarget({
			clock: n,
			at: r
		}) ? "target" : "breach", n.name, n.cycle),
		...n.name === "update" ? toCommunicator(t) : (0,_hand_out_js__WEBPACK_IMPORTED_MODULE_8__.y)(t),
		late: (0,_hand_out_js__WEBPACK_IMPORTED_MODULE_8__.w)(e, i, r),
		notice: {
			kind: "breach",
			clock: n,
			requester: e.ticket.requester.login
		}
	};
}
function phrase({ name: e }) {
	return `${e.charAt(0).toUpperCase()}${e.slice(1).replace("_", " ")}`;
}
// src/rules/new-ticket.ts
function newTicketLink({ issue: e, form: t }, n) {
	let r = new URL(e.url.replace(/\/\d+$/, "/new"));
	t !== null && r.searchParams.set("template", t.file), r.searchParams.set("title", n);
	let i = t === null ? "body" : t.opening;
	return i !== null && r.searchParams.set(i, `${n}.\n\n`), r.href;
}
// src/rules/bystander.ts
const bystander = (e) => {
	let { ticket: t, policy: n } = e;
	if (n.intake.bystanders === "ignore" || !(0,_hand_out_js__WEBPACK_IMPORTED_MODULE_8__.D)(e) || t.issue.locked) return [];
	let r = t.messages.filter(({ role: e, substantive: t, event: n }) => e === "bystander" && t && !mayHoldCommand(n));
	return [...Map.groupBy(r, ({ by: e }) => e.login)].flatMap(([n, [r]]) => r?.by.kind !== "human" || !(0,_hand_out_js__WEBPACK_IMPORTED_MODULE_8__.T)(e, r.at) || t.ownDeletions.some((e) => e >= r.at) ? [] : [{
		kind: "comment",
		rule: "bystander",
		because: "Somebody wrote on a ticket that is not theirs.",
		deadline: r.at,
		key: (0,_key_js__WEBPACK_IMPORTED_MODULE_4__.r)("bystander", n.toLowerCase()),
		document: "bystander",
		facts: {
			to: [n],
			requester: t.requester.login,
			link: newTicketLink(t, `Re: #${String(t.issue.number)}`)
		}
	}]);
};
function mayHoldCommand(e) {
	return (new _no_ticket_js__WEBPACK_IMPORTED_MODULE_16__.f(e.body, e.at).atAGlance.commands ?? []).length > 0;
}
// src/rules/cadence.ts
const cadence = (e, { then: t }) => {
	if (!(0,_hand_out_js__WEBPACK_IMPORTED_MODULE_8__.D)(e) || !(0,_hand_out_js__WEBPACK_IMPORTED_MODULE_8__.A)(e)) return [];
	let n = e.clocks.filter(({ name: e, live: t, segments: n }) => e === "update" && t && n.at(-1)?.running === !0);
	return [...reminder$1(e, t, n), ...groupTold(e, t, n)];
};
function reminder$1(e, t, n) {
	if (n.some(({ breachedAt: e }) => e !== null)) return [];
	let [r] = n.flatMap((t) => {
		let { due: n, cadence: r } = t, i = r?.remindAt ?? null;
		return n === null || i === null || i > e.now ? [] : [{
			clock: t,
			due: n,
			at: i
		}];
	}).sort((e, t) => e.due - t.due), i = r === void 0 ? void 0 : (0,_statuspage_api_js__WEBPACK_IMPORTED_MODULE_17__.F)(e.policy, r.clock);
	if (r === void 0 || i === void 0 || !isUntold(e, r.at)) return [];
	let { clock: a, due: o, at: s } = r, { targetText: c, target: l } = a;
	return [{
		kind: "notice",
		rule: "cadence",
		because: "An update to the customer is due soon.",
		deadline: s,
		key: (0,_key_js__WEBPACK_IMPORTED_MODULE_4__.r)("update-due", o),
		...toCommunicator(t),
		notice: {
			kind: "update_due",
			promised: a.set === "promise",
			due: o,
			every: {
				within: l,
				text: c,
				calendar: i.calendar
			}
		}
	}];
}
function groupTold(e, t, n) {
	let [r] = n.flatMap((t) => {
		let { breachedAt: n, newsAt: r, cadence: i } = t, a = i?.tellGroupAt ?? null;
		return n !== null && a !== null && (0,_instant_js__WEBPACK_IMPORTED_MODULE_2__.p)(a, 1e3) <= e.now && (0,_hand_out_js__WEBPACK_IMPORTED_MODULE_8__.E)(e, r ?? n) ? [{
			clock: t,
			at: a
		}] : [];
	}).sort((e, t) => e.at - t.at), i = r === void 0 ? null : (0,_statuspage_api_js__WEBPACK_IMPORTED_MODULE_17__.F)(e.policy, r.clock)?.reminders?.group ?? null;
	if (r === void 0 || i === null || !isUntold(e, r.at)) return [];
	let { logins: a, because: o } = (0,_hand_out_js__WEBPACK_IMPORTED_MODULE_8__.P)(t, i.name);
	return [{
		kind: "notice",
		rule: "cadence",
		because: "An update to the customer was missed, and still has not come.",
		deadline: r.clock.breachedAt ?? r.at,
		key: (0,_key_js__WEBPACK_IMPORTED_MODULE_4__.r)("update-late", r.clock.startedAt),
		to: o === "nobody" ? (0,_hand_out_js__WEBPACK_IMPORTED_MODULE_8__.M)(t) : a,
		group: i.name,
		duty: o,
		notice: {
			kind: "update_late",
			clock: r.clock
		}
	}];
}
function isUntold(e, t) {
	return (0,_hand_out_js__WEBPACK_IMPORTED_MODULE_8__.E)(e, t) && !(0,_hand_out_js__WEBPACK_IMPORTED_MODULE_8__.k)(e, t);
}
// src/rules/change-stage.ts
const changeStage = (e, { then: t }) => [...labelled$1(e), ...atRisk$1(e, t)];
function labelled$1(e) {
	let t = e.ticket.stages.at(-1)?.value ?? null;
	return t === null || !(0,_hand_out_js__WEBPACK_IMPORTED_MODULE_8__.D)(e) || e.change === null ? [] : (e.policy.changes?.stages ?? []).map(({ name: n, label: r }) => {
		let i = n === t;
		return {
			kind: "label",
			rule: "change-stage",
			because: i ? `The change is at the stage ${t}.` : `The change is at the stage ${t}, and has one at a time.`,
			deadline: (0,_hand_out_js__WEBPACK_IMPORTED_MODULE_8__.N)(e),
			label: r,
			present: i,
			record: !1
		};
	});
}
function atRisk$1(e, t) {
	let { change: n, now: r, policy: i } = e, { ships: a = null, readySince: o = null, signOff: s, stage: c } = n ?? {}, l = a?.warnAt ?? null;
	if (a === null || l === null || o !== null || l > r || r >= a.endsAt || !(0,_hand_out_js__WEBPACK_IMPORTED_MODULE_8__.A)(e) || !(0,_hand_out_js__WEBPACK_IMPORTED_MODULE_8__.E)(e, l) || (0,_hand_out_js__WEBPACK_IMPORTED_MODULE_8__.k)(e, l)) return [];
	let u = (0,_hand_out_js__WEBPACK_IMPORTED_MODULE_8__.y)(t), d = i.changes?.atRisk?.group ?? null, f = d === null ? null : (0,_hand_out_js__WEBPACK_IMPORTED_MODULE_8__.P)(e, d), p = u.group === null && u.to.length > 0 || f === null ? u : {
		to: f.logins,
		group: d,
		duty: f.because
	}, { word: m, enabled: h } = i.commands.ship;
	return [{
		kind: "notice",
		rule: "change-stage",
		because: "The change is not ready for its date.",
		deadline: l,
		key: (0,_key_js__WEBPACK_IMPORTED_MODULE_4__.r)("ship-risk", a.at),
		...p,
		notice: {
			kind: "change_at_risk",
			day: a.at,
			unsigned: s === "open",
			last: c === null || c?.next === null || !(0,_hand_out_js__WEBPACK_IMPORTED_MODULE_8__.D)(e) ? null : lastStage(e),
			says: h ? `/${m}` : null
		}
	}];
}
function lastStage({ policy: e }) {
	return e.changes?.stages.at(-1)?.name ?? null;
}
// src/rules/charge.ts
const charge = (e) => {
	let { ticket: t, policy: n, charges: r } = e, i = r.at(-1);
	if (i?.agreed !== null || !(0,_hand_out_js__WEBPACK_IMPORTED_MODULE_8__.D)(e) || t.issue.locked || !(0,_hand_out_js__WEBPACK_IMPORTED_MODULE_8__.T)(e, i.at) || t.ownDeletions.some((e) => e >= i.at)) return [];
	let { requester: a } = t, { by: o } = i.command.line, { word: s, enabled: c } = n.commands.agree;
	return [{
		kind: "comment",
		rule: "charge",
		because: `@${o.login} wrote /${i.command.word}.`,
		deadline: i.at,
		key: (0,_key_js__WEBPACK_IMPORTED_MODULE_4__.r)("charge", i.at),
		document: "charge",
		facts: {
			to: a.kind === "human" ? [a.login] : [],
			what: i.terms,
			by: o.login,
			agree: c ? `/${s}` : null
		}
	}];
}, commands = (e) => {
	let { commands: t, messages: n } = e.ticket, r = t.some(({ line: t }) => (0,_hand_out_js__WEBPACK_IMPORTED_MODULE_8__.T)(e, t.at)) || n.some((t) => (t.thanks || isUnderstood(e, t)) && (0,_hand_out_js__WEBPACK_IMPORTED_MODULE_8__.T)(e, t.at)), i = e.ticket.unclearTakings.some(({ at: t }) => (0,_hand_out_js__WEBPACK_IMPORTED_MODULE_8__.T)(e, t));
	if (!r && !i && n.every(({ event: e }) => e.reacted.length === 0)) return [];
	let a = Map.groupBy(t, ({ line: e }) => e.comment);
	return [
		...n.flatMap((t) => reaction(e, t, a.get(t.event) ?? [])),
		...refusals(e, t),
		...unclearTakings(e),
		...[...a.values()].flatMap((t) => replies(e, t))
	];
}, pn = [
	"done",
	"not_understood",
	"refused"
];
function reaction(e, t, n) {
	let { event: r, at: i } = t, a = isUnderstood(e, t) ? "done" : t.thanks ? "thanked" : null;
	if (n.length === 0 && r.reacted.length === 0 && a === null || e.ticket.issue.locked || !(0,_reader_js__WEBPACK_IMPORTED_MODULE_18__.x)(r, e.now)) return [];
	let o = n.filter(({ outcome: e }) => e !== "ignored"), s = o.length > 0 || a !== null;
	if (!(o.some(({ line: t }) => (0,_hand_out_js__WEBPACK_IMPORTED_MODULE_8__.T)(e, t.at)) || a !== null && (0,_hand_out_js__WEBPACK_IMPORTED_MODULE_8__.T)(e, i)) && (s || r.reacted.length === 0)) return [];
	let c = pn.findLast((e) => o.some(({ outcome: t }) => t === e)) ?? a;
	if (r.reacted.length === (c === null ? 0 : 1) && r.reacted[0] === (c ?? void 0)) return [];
	let { id: l, reacted: u } = r;
	return [{
		kind: "reaction",
		rule: "commands",
		because: "Whoever gives a command sees what came of it.",
		deadline: r.at,
		comment: l,
		reacted: u,
		wanted: c
	}];
}
function isUnderstood({ ticket: e, charges: t }, { at: n, by: r, role: i, event: a }) {
	if (t.some(({ agreed: e }) => e?.how === "words" && e.comment === a.id)) return !0;
	let o = i === "customer" ? "signed_off" : i === "staff" ? "post_mortem_owned" : null;
	return e.signals.some((e) => e.kind === o && e.at === n && (0,_revised_js__WEBPACK_IMPORTED_MODULE_13__.c)(e.by, r));
}
function refusals(e, t) {
	let n = t.filter(isFailed);
	if (n.length === 0) return [];
	let r = [...Map.groupBy(n, ({ line: e }) => `${e.comment.id} ${String(e.at)}`).values()];
	return r.flatMap((t, n) => {
		let [i] = t;
		if (i === void 0) return [];
		let { at: a, by: o } = i.line;
		if (r.slice(0, n).filter(([e]) => e !== void 0 && (0,_revised_js__WEBPACK_IMPORTED_MODULE_13__.c)(e.line.by, o) && e.line.at > a - 864e5).length >= 3) return [];
		let s = t.some(({ reason: e }) => e.kind === "unassignable" && e.partly), c = {
			by: o.login,
			commands: t.map(refused),
			partly: s,
			help: helpCommand(e)
		}, { id: l } = i.line.comment, u = t.flatMap(({ reason: e }) => e.kind === "unassignable" ? e.logins.map((e) => (0,_key_js__WEBPACK_IMPORTED_MODULE_4__.r)("unassignable", l, a, e)) : []);
		return answered(e, a, (0,_key_js__WEBPACK_IMPORTED_MODULE_4__.r)("refusal", l, a), "A command was not carried out.", {
			kind: "comment",
			document: "refusal",
			facts: c
		}).map((e) => ({
			...e,
			alsoKeys: u
		}));
	});
}
function isFailed(e) {
	return e.outcome === "refused" || e.outcome === "not_understood";
}
function refused({ line: e, reason: t, nearest: n, openTo: r }) {
	let i = `/${e.name} ${e.args}`.trim();
	return {
		written: i.length > 120 ? `${i.slice(0, 120)}…` : i,
		reason: t.kind === "lacks_context" ? {
			...t,
			template: `/${e.name} ${t.template}`
		} : t,
		usage: n,
		openTo: r
	};
}
function replies(e, t) {
	let n = (0,_command_js__WEBPACK_IMPORTED_MODULE_31__.n)((0,_command_js__WEBPACK_IMPORTED_MODULE_31__.r)(t), "reply");
	return n.length === 0 ? [] : ["help", "explain"].flatMap((t) => {
		let r = n.findLast(({ consequence: e }) => e.reply === t)?.command;
		if (r === void 0) return [];
		let { at: i, by: a, comment: o } = r.line, [s, c] = t === "help" ? ["Somebody asked for help.", {
			kind: "comment",
			document: "help",
			facts: helpFor(e, r)
		}] : ["Somebody asked how it stands.", {
			kind: "explain",
			by: a.login,
			to: r.as
		}];
		return answered(e, i, (0,_key_js__WEBPACK_IMPORTED_MODULE_4__.r)(t, o.id), s, c);
	});
}
function unclearTakings(e) {
	let { word: t, enabled: n } = e.policy.commands["post-mortem"], [r] = e.ticket.unclearTakings;
	if (r === void 0 || !n) return [];
	let i = (0,_key_js__WEBPACK_IMPORTED_MODULE_4__.r)("writer", r.event.id), a = {
		by: r.by.login,
		owner: `/${t} owner`
	};
	return answered(e, r.at, i, "Nobody can tell who writes it up.", {
		kind: "comment",
		document: "write-up-owner",
		facts: a
	});
}
function answered(e, t, n, r, i) {
	let { issue: a, ownDeletions: o } = e.ticket;
	return a.locked || !(0,_hand_out_js__WEBPACK_IMPORTED_MODULE_8__.T)(e, t) || o.some((e) => e >= t) ? [] : [{
		...i,
		rule: "commands",
		because: r,
		deadline: t,
		key: n
	}];
}
function helpFor({ policy: e }, { line: t, principal: n }) {
	let r = Object.values(e.commands).filter((t) => t.enabled && (0,_no_ticket_js__WEBPACK_IMPORTED_MODULE_16__.u)(t, n) !== null && (t.spec.name !== "reply" || e.replies.length > 0));
	return {
		by: t.by.login,
		commands: r.map((e) => ({
			name: e.spec.name,
			usage: (0,_identity_js__WEBPACK_IMPORTED_MODULE_11__.A)(e),
			does: e.spec.does
		}))
	};
}
function helpCommand({ policy: e }) {
	return e.commands.help.enabled ? (0,_identity_js__WEBPACK_IMPORTED_MODULE_11__.A)(e.commands.help) : null;
}
// src/rules/step-reason.ts
function stepReason(e, { step: t, clock: n, handOver: r }) {
	if (r !== null) return `${r.by.login} handed it over.`;
	let i = n?.targetText ?? "";
	return t > 1 ? `Nobody has acknowledged it within ${i} of the step before.` : e.on === "silence" ? `Nobody has seen to it within ${i}.` : e.on === "unanswered" ? `Nobody has answered within ${i}.` : e.on === "held" ? `The group that has it has not seen to it within ${i}.` : e.on === "taken" ? `It was not solved within ${i} of being taken.` : n?.target === 0 ? "It has arrived." : `It has been open for ${i}.`;
}
// src/rules/hand-over.ts
function handedTo(e) {
	let t = (0,_hand_out_js__WEBPACK_IMPORTED_MODULE_8__.D)(e) ? (0,_teams_js__WEBPACK_IMPORTED_MODULE_20__.i)(e) : null;
	return t?.of.rule.tellCustomer !== !0 || !isStaffed(e, t.to, t.step.at) || t.step.handOver !== null && t.step.at < _revised_js__WEBPACK_IMPORTED_MODULE_13__.t || isMovedOn(e, t.step) || isTaken(e, t.step) ? null : t.to;
}
function handOver(e) {
	let t = (0,_teams_js__WEBPACK_IMPORTED_MODULE_20__.i)(e);
	if (t === null || !(0,_hand_out_js__WEBPACK_IMPORTED_MODULE_8__.D)(e)) return [];
	let { of: n, step: r, to: i } = t;
	if (isMovedOn(e, r)) return [];
	let a = {
		rule: "escalation",
		because: stepReason(n.rule, r),
		deadline: r.at,
		record: !0
	};
	return [...new Set(e.escalations.flatMap(({ reached: e }) => e.flatMap((e) => e.to ?? [])))].flatMap((t) => {
		let n = labelOf(e.policy, t);
		return n === null ? [] : (0,_hand_out_js__WEBPACK_IMPORTED_MODULE_8__.S)(e, n, t === i ? r.at : null, a);
	});
}
const release = (e) => {
	if (!(0,_hand_out_js__WEBPACK_IMPORTED_MODULE_8__.D)(e)) return [];
	let t = (0,_teams_js__WEBPACK_IMPORTED_MODULE_20__.n)(e).map(({ of: t, step: n }) => ({
		of: t,
		step: n,
		logins: releasedBy(e, t, n)
	})), n = t.findLast(({ logins: e }) => e.length > 0);
	if (n === void 0) return [];
	let r = stepReason(n.of.rule, n.step), i = [...new Set(t.flatMap(({ logins: e }) => e))];
	return [{
		kind: "assignees",
		rule: "escalation",
		because: r,
		deadline: n.step.at,
		add: [],
		remove: i
	}];
};
function isMovedOn({ ticket: e }, t) {
	return e.handOvers.some(({ group: e, at: n }) => e === null && n > t.at);
}
function isTaken({ ticket: { owners: e }, now: t }, n) {
	return e.some(({ at: r, value: i }, a) => {
		let o = e[a - 1]?.value ?? [];
		return r > n.at && r <= t && i.some((e) => !o.includes(e));
	});
}
function isStaffed(e, t, n) {
	return (0,_hand_out_js__WEBPACK_IMPORTED_MODULE_8__.P)({
		policy: e.policy,
		teams: e.teams,
		now: n
	}, t).logins.length > 0;
}
function labelOf({ team: e }, t) {
	let n = e.groups.find((e) => e.name === t)?.label ?? null;
	return n === null ? null : (0,_put_labels_js__WEBPACK_IMPORTED_MODULE_33__.n)(t, n);
}
function releasedBy(e, { rule: t }, n) {
	let { to: r, at: i, handOver: a } = n;
	if (!t.unassign || r === null || !(0,_hand_out_js__WEBPACK_IMPORTED_MODULE_8__.T)(e, i) || !isStaffed(e, r, i) || isMovedOn(e, n) || a === null && n.step !== 1) return [];
	let { owners: o, commands: s } = e.ticket, c = o.filter((t, n) => t.at <= e.now && (o[n + 1]?.at ?? Infinity) > i), isInFlight = (t) => a === null ? t > e.now - _instant_js__WEBPACK_IMPORTED_MODULE_2__.i : t >= i, l = (0,_command_js__WEBPACK_IMPORTED_MODULE_31__.n)((0,_command_js__WEBPACK_IMPORTED_MODULE_31__.r)(s), "assignment").filter(({ command: e, consequence: t }) => t.assigned && isInFlight(e.line.at));
	if (a === null && l.length > 0) return [];
	let u = e.ticket.wantedAssignees.flatMap(({ login: e, assigned: t }) => t ? [e] : []), d = new Set([...l.flatMap(({ consequence: e }) => e.logins), ...u]), f = [r, (0,_teams_js__WEBPACK_IMPORTED_MODULE_20__.i)(e)?.to ?? r], p = new Set(f.flatMap((t) => (0,_duty_js__WEBPACK_IMPORTED_MODULE_19__.n)(e.policy.team, t, e.teams)));
	return (0,_hand_out_js__WEBPACK_IMPORTED_MODULE_8__.M)(e).filter((e) => !p.has(e.toLowerCase()) && !d.has(e) && c.every(({ value: t }) => t.includes(e)));
}
// src/rules/escalation.ts
const escalation = (e, { then: t }) => [
	...leftOver(e),
	...handOver(e),
	...e.escalations.flatMap((n) => n.reached.flatMap((r) => stepTaken(e, t, n, r)))
];
function pagerOf(e, t) {
	let n = (0,_key_js__WEBPACK_IMPORTED_MODULE_4__.o)(t), r = e.escalation.find(({ name: e }) => e === n?.rule);
	if (r === void 0 || n === null) return null;
	let i = [r, ...r.ladder];
	return (i[n.step - 1] ?? i.at(-1))?.page ?? null;
}
function stepTaken(e, t, n, r) {
	let { rule: i } = n, { handOver: a } = r;
	if (a !== null && a.at < _revised_js__WEBPACK_IMPORTED_MODULE_13__.t) return [];
	let o = {
		key: (0,_key_js__WEBPACK_IMPORTED_MODULE_4__.s)(i.name, n.cycle, r.step),
		...calledFor$1(e, n, r),
		need: a?.need ?? null,
		step: r.step,
		again: a === null && i.on === "opened" && n.cycle > 1,
		clock: r.clock,
		group: r.to,
		released: releasedBy(e, n, r),
		ack: e.policy.commands.ack.enabled ? `/${e.policy.commands.ack.word}` : null
	}, s = {
		rule: "escalation",
		because: stepReason(i, r),
		deadline: r.at
	}, c = acknowledged(e, n, r), l = !(0,_hand_out_js__WEBPACK_IMPORTED_MODULE_8__.D)(e) || (a?.withdrawnAt ?? null) !== null;
	if (l || c !== null || !isDue(e, n, r)) return settled(e, r, o, s, l, c);
	let u = isPaged(e, o);
	if (u && e.policy.notices === "ticket") return [];
	let d = r.page !== null && !u && (a !== null || !isClaim(e));
	return [...r.to !== null && (0,_hand_out_js__WEBPACK_IMPORTED_MODULE_8__.A)(e) ? [notice(t, r.to, r.clock, o, s)] : [], ...d ? [page(e, "trigger", r.page, o, s)] : []];
}
function isDue(e, t, n) {
	let { rule: r, cycle: i, reached: a } = t, { ownMarks: o, closures: s } = e.ticket;
	if (isWithThem(e, t, n) || r.on === "held" && (n.clock?.endedAt ?? null) !== null || a.some((e) => e.step > n.step && e.to === n.to && e.page === n.page) || s.some(({ at: e }) => e >= n.at)) return !1;
	let c = n.page === null ? _hand_out_js__WEBPACK_IMPORTED_MODULE_8__.E : _hand_out_js__WEBPACK_IMPORTED_MODULE_8__.T;
	if (!c(e, n.at) || (0,_hand_out_js__WEBPACK_IMPORTED_MODULE_8__.k)(e, n.at)) return !1;
	let [l] = a;
	return l === void 0 || c(e, l.at) ? !0 : [...o.keys()].some((e) => {
		let t = (0,_key_js__WEBPACK_IMPORTED_MODULE_4__.a)(e);
		return t?.rule === r.name && t.cycle === i;
	});
}
function isWithThem({ ticket: e, escalations: t }, { rule: n }, r) {
	return n.on !== "taken" || r.handOver !== null || r.at < _revised_js__WEBPACK_IMPORTED_MODULE_13__.t ? !1 : t.some((t) => t.rule !== n && t.reached.some(({ at: t, to: n, page: i, handOver: a }) => n === r.to && (r.page === null || i === r.page) && t <= r.at && (a?.withdrawnAt ?? null) === null && !e.closures.some((e) => e.at >= t && e.at < r.at)));
}
function acknowledged(e, { rule: t }, n) {
	let r = n.handOver === null ? (0,_identity_js__WEBPACK_IMPORTED_MODULE_11__.S)(e.ticket, t, n, (0,_identity_js__WEBPACK_IMPORTED_MODULE_11__.C)(ruleNamed(e.policy, t.name), n.at)) : (0,_identity_js__WEBPACK_IMPORTED_MODULE_11__.S)(e.ticket, { on: "taken" }, {
		...n,
		step: 1
	}, (0,_instant_js__WEBPACK_IMPORTED_MODULE_2__.p)(n.at, _instant_js__WEBPACK_IMPORTED_MODULE_2__.c));
	return r !== null && r.at <= e.now ? r.at : null;
}
function calledFor$1(e, { rule: t }, n) {
	let { handOver: r } = n;
	if (r !== null) return {
		on: "handed",
		by: r.by.login,
		why: r.why
	};
	let { when: i } = ruleNamed(e.policy, t.name);
	if (t.on !== "opened" || i.cannotWait !== !0 || n.step > 1) return {
		on: t.on,
		by: "",
		why: ""
	};
	let a = (0,_command_js__WEBPACK_IMPORTED_MODULE_31__.n)((0,_command_js__WEBPACK_IMPORTED_MODULE_31__.r)(e.ticket.commands), "call").findLast(({ command: e, consequence: { called: t, undone: r } }) => t === "cannot_wait" && r !== !0 && e.line.at <= n.at);
	return {
		on: "cannot_wait",
		by: a?.command.line.by.login ?? "",
		why: a?.command.why ?? ""
	};
}
function ruleNamed({ escalation: e }, t) {
	return e.find((e) => e.name === t) ?? { when: {} };
}
function notice(e, t, n, r, i) {
	let { logins: a, because: o } = (0,_hand_out_js__WEBPACK_IMPORTED_MODULE_8__.P)(e, t), s = {
		to: o === "nobody" ? (0,_hand_out_js__WEBPACK_IMPORTED_MODULE_8__.M)(e) : a,
		group: t,
		duty: o
	}, c = {
		kind: "escalation",
		clock: n,
		step: r
	};
	return {
		kind: "notice",
		...i,
		key: (0,_key_js__WEBPACK_IMPORTED_MODULE_4__.r)("escalation", r.key),
		...s,
		notice: c
	};
}
function isPaged({ ticket: e }, { key: t }) {
	return [...e.ownMarks.keys()].some((e) => e === (0,_key_js__WEBPACK_IMPORTED_MODULE_4__.r)("page", t) || (0,_key_js__WEBPACK_IMPORTED_MODULE_4__.i)("page-digest", e)?.[1] === t);
}
function settled(e, { page: t }, n, r, i, a) {
	let { ownMarks: o } = e.ticket;
	if (t === null || !o.has((0,_key_js__WEBPACK_IMPORTED_MODULE_4__.r)("page", n.key)) || o.has((0,_key_js__WEBPACK_IMPORTED_MODULE_4__.r)("page-done", n.key))) return [];
	let s = (0,_hand_out_js__WEBPACK_IMPORTED_MODULE_8__.D)(e) ? "Whoever handed it over took that back." : "The ticket is closed.";
	return i ? [page(e, "resolve", t, n, {
		...r,
		because: s
	})] : a === null || o.has((0,_key_js__WEBPACK_IMPORTED_MODULE_4__.r)("page-ack", n.key)) ? [] : [page(e, "acknowledge", t, n, {
		...r,
		because: "Somebody has seen to it."
	})];
}
function page(e, t, n, r, i) {
	let { issue: a, facts: o, severity: s, customer: c, requester: l, system: u } = e.ticket;
	return {
		kind: "page",
		...i,
		action: t,
		pager: n,
		severity: s.at(-1)?.severity ?? "",
		repository: o.at(-1)?.value.repository ?? "",
		title: a.title,
		customer: c?.name ?? l.login,
		system: u,
		url: a.url,
		step: r,
		confirmed: e.ticket.isConfirmed,
		at: e.now
	};
}
function leftOver(e) {
	let { ownMarks: t } = e.ticket;
	if ((0,_hand_out_js__WEBPACK_IMPORTED_MODULE_8__.D)(e) || t.size === 0) return [];
	let n = new Set(e.escalations.flatMap(({ rule: e, cycle: t, reached: n }) => n.map(({ step: n }) => (0,_key_js__WEBPACK_IMPORTED_MODULE_4__.s)(e.name, t, n)))), r = {
		rule: "escalation",
		because: "The ticket is closed.",
		deadline: e.now
	};
	return [...t.keys()].flatMap((i) => {
		let [a = null] = (0,_key_js__WEBPACK_IMPORTED_MODULE_4__.i)("page", i) ?? [], o = (0,_key_js__WEBPACK_IMPORTED_MODULE_4__.a)(i)?.step;
		if (a === null || o === void 0) return [];
		let s = pagerOf(e.policy, a);
		return s === null || n.has(a) || t.has((0,_key_js__WEBPACK_IMPORTED_MODULE_4__.r)("page-done", a)) ? [] : [page(e, "resolve", s, {
			key: a,
			on: "opened",
			step: o,
			again: !1,
			by: "",
			why: "",
			need: null,
			clock: null,
			group: null,
			released: [],
			ack: null
		}, r)];
	});
}
function isClaim({ ticket: e }) {
	return e.severity.at(-1)?.claimed !== void 0;
}
// src/rules/flags.ts
const mn = {
	incident: ({ labels: e }) => ({
		rule: "incident",
		label: e.incident,
		since: whileFacts(({ incident: e }) => e),
		outlives: !0,
		why: "The form, the severity or a person says that this is an incident.",
		whyNot: "The form, the severity and people say that this is no incident."
	}),
	cannotWait: ({ labels: e }) => ({
		rule: "cannot-wait",
		label: e.cannot_wait,
		since: whileFacts(({ cannotWait: e }) => e),
		outlives: !0,
		why: "Somebody on the staff said that it cannot wait.",
		whyNot: "It can wait, or its severity says so."
	}),
	project: ({ labels: e }) => ({
		rule: "project",
		label: e.project,
		since: whileFacts(({ project: e }) => e),
		outlives: !0,
		why: "Somebody on the staff called it a project.",
		whyNot: "The ticket is no project."
	}),
	response: ({ labels: e }) => ({
		rule: "response",
		label: e.needs_response,
		since: whileClocks(({ name: e, breachedAt: t }) => hn.has(e) ? t : null),
		outlives: !1,
		why: "The customer waits for an overdue answer.",
		whyNot: "The customer has an answer."
	}),
	atRisk: ({ labels: e }) => ({
		rule: "at-risk",
		label: e.at_risk,
		since: whileClocks(({ state: e, breachedAt: t, warn: n }, r) => e !== "paused" && t === null && n !== null && n <= r ? n : null),
		outlives: !1,
		why: "A promise is about to be broken, or a target missed.",
		whyNot: "No promise is about to be broken, and no target missed."
	})
}, hn = new Set(["first_response", "next_response"]), incident = (e) => keep(e, mn.incident(e.policy)), cannotWait = (e) => e.policy.cannotWait === null ? [] : keep(e, mn.cannotWait(e.policy)), project = (e) => keep(e, mn.project(e.policy)), response = (e) => keep(e, mn.response(e.policy)), atRisk = (e, { then: t }) => keep(t, mn.atRisk(t.policy)), flags = (e, { then: t }) => t.policy.flags.flatMap(({ label: e, when: n }) => {
	let r = t.ticket.facts.at(-1)?.value;
	return keep(t, {
		rule: "flags",
		label: e,
		since: whileFacts((e) => (0,_words_js__WEBPACK_IMPORTED_MODULE_21__.d)(n, e)),
		outlives: !0,
		why: r === void 0 ? "" : (0,_identity_js__WEBPACK_IMPORTED_MODULE_11__.x)(n, r),
		whyNot: "The ticket is no longer one that the policy flags so."
	});
});
function keep(e, { rule: t, label: n, since: r, outlives: i, why: a, whyNot: o }) {
	if (!(0,_hand_out_js__WEBPACK_IMPORTED_MODULE_8__.D)(e) && i) return [];
	let s = (0,_hand_out_js__WEBPACK_IMPORTED_MODULE_8__.D)(e) ? r(e) : null, c = i ? (0,_hand_out_js__WEBPACK_IMPORTED_MODULE_8__.N)(e) : s ?? e.now;
	return (0,_hand_out_js__WEBPACK_IMPORTED_MODULE_8__.S)(e, n, s, {
		rule: t,
		because: s === null ? o : a,
		deadline: c,
		record: !1
	});
}
function whileFacts(e) {
	return ({ ticket: { facts: t } }) => t[t.findLastIndex(({ value: t }) => !e(t)) + 1]?.at ?? null;
}
function whileClocks(e) {
	return ({ clocks: t, now: n }) => {
		let r = null;
		for (let i of t) {
			let t = i.live ? e(i, n) : null;
			t !== null && (r === null || t > r) && (r = t);
		}
		return r;
	};
}
// src/rules/reopening.ts
function reopening(e) {
	let t = e.ticket.closures.at(-1);
	if (t?.reopenedAt !== null) return null;
	let n = (0,_instant_js__WEBPACK_IMPORTED_MODULE_2__.p)(t.at, (0,_identity_js__WEBPACK_IMPORTED_MODULE_11__._)(e.policy, t));
	if (n <= t.at) return null;
	let r = t.forSilence ? (0,_instant_js__WEBPACK_IMPORTED_MODULE_2__.u)(n, n % _instant_js__WEBPACK_IMPORTED_MODULE_2__.o) : n;
	if (opensByComment(e, t)) return {
		command: null,
		until: r
	};
	let i = objection(e);
	return i === null ? null : {
		command: i,
		until: r
	};
}
function openingAgain(e) {
	let t = reopening(e);
	return t === null || t.until <= e.now ? null : t;
}
function objection({ policy: e }) {
	let t = e.commands["not-resolved"];
	return t.enabled && (0,_no_ticket_js__WEBPACK_IMPORTED_MODULE_16__.u)(t, {
		staff: !1,
		customer: !0,
		groups: []
	}) !== null ? `/${t.word}` : null;
}
function opensByComment({ ticket: e, policy: t }, { at: n, by: r, reason: i, forSilence: a, byRequester: o }) {
	if (a) return !0;
	if (i !== "completed" || t.waiting.solved.comment !== "reopen") return !1;
	if (n >= _revised_js__WEBPACK_IMPORTED_MODULE_13__.t) return !0;
	let s = e.closures.at(-2)?.reopenedAt ?? -Infinity, c = e.signals.some((e) => e.kind === "signed_off" && s <= e.at && e.at <= n), l = e.commands.some((e) => e.outcome === "done" && e.as === "customer" && e.line.at === n && e.line.by.login === r.login);
	return !(o || c || l);
}
// src/rules/follow-up.ts
const followUp = (e) => {
	let { ticket: t, policy: n, now: r } = e, i = t.closures.at(-1);
	if (n.waiting.solved.comment !== "follow_up" || i === void 0 || (0,_ticket_js__WEBPACK_IMPORTED_MODULE_14__.r)(t) || i.reason !== "completed" || t.issue.locked) return [];
	let a = new Set(t.commands.map(({ line: e }) => e.comment.id)), o = t.messages.find(({ at: e, role: t, substantive: n, event: r }) => e > i.at && t === "customer" && n && !a.has(r.id));
	if (o === void 0 || !(0,_hand_out_js__WEBPACK_IMPORTED_MODULE_8__.T)(e, o.at) || t.ownDeletions.some((e) => e >= o.at)) return [];
	let s = objection(e), c = (0,_instant_js__WEBPACK_IMPORTED_MODULE_2__.p)(i.at, (0,_identity_js__WEBPACK_IMPORTED_MODULE_11__._)(n, i)), l = s === null || c <= r;
	return [{
		kind: "comment",
		rule: "follow-up",
		because: "The customer wrote on a solved ticket.",
		deadline: o.at,
		key: (0,_key_js__WEBPACK_IMPORTED_MODULE_4__.r)("follow-up", i.at),
		document: "follow-up",
		facts: {
			closed: i.at,
			link: newTicketLink(t, `Follow-up of #${String(t.issue.number)}`),
			unsolved: l ? null : s,
			until: l ? null : c
		}
	}];
}, handOverContext = (e) => {
	let { ticket: t, policy: n } = e;
	if (!(0,_hand_out_js__WEBPACK_IMPORTED_MODULE_8__.D)(e) || t.issue.locked) return [];
	let r = (0,_teams_js__WEBPACK_IMPORTED_MODULE_20__.n)(e).at(-1), i = r?.step.handOver, a = n.team.groups.find(({ name: e }) => e === r?.to)?.asks;
	if (i?.by.kind !== "human" || r === void 0 || a === void 0) return [];
	let { at: o, posted: s, by: c } = i;
	if (o < _revised_js__WEBPACK_IMPORTED_MODULE_13__.t || o < (a.effective ?? o) || !(0,_hand_out_js__WEBPACK_IMPORTED_MODULE_8__.T)(e, o) || t.ownDeletions.some((e) => e >= o)) return [];
	let l = (0,_load_js__WEBPACK_IMPORTED_MODULE_15__.T)(a.items, staffTexts(e));
	return l.length === 0 ? [] : [{
		kind: "comment",
		rule: "hand-over-context",
		because: `@${c.login} handed it over without what the group ${r.to} wants to know.`,
		deadline: o,
		key: (0,_key_js__WEBPACK_IMPORTED_MODULE_4__.r)("hand-over-context", s),
		document: "hand-over-context",
		facts: {
			to: [c.login],
			group: r.to,
			lacking: l
		}
	}];
};
function staffTexts({ ticket: e, now: t }) {
	return e.messages.flatMap(({ role: e, at: n, event: r }) => e === "staff" && n <= t ? [r.body] : []);
}
// src/rules/hold.ts
const gn = {
	still: "The ticket is still on hold.",
	soon: "The end of the hold is near.",
	over: "The hold is over.",
	closed: "What the ticket waited for was closed."
}, hold = (e, { then: t }) => !(0,_hand_out_js__WEBPACK_IMPORTED_MODULE_8__.D)(e) || !(0,_hand_out_js__WEBPACK_IMPORTED_MODULE_8__.A)(e) ? [] : [...reminder(e, t), ...unseen(e, t)];
function reminder(e, t) {
	let { ticket: n, policy: r, now: i } = e, a = e.holdReminders.findLast(({ at: e }) => e <= i);
	if (a === void 0 || !(0,_hand_out_js__WEBPACK_IMPORTED_MODULE_8__.E)(e, a.at) || (0,_hand_out_js__WEBPACK_IMPORTED_MODULE_8__.k)(e, a.at)) return [];
	let { wait: o, kind: s, at: c } = a;
	return s !== "over" && s !== "closed" && o.to !== null && o.to <= i || s === "still" && n.ownMarks.size === 0 && !(0,_hand_out_js__WEBPACK_IMPORTED_MODULE_8__.E)(e, o.from) && !a.key.endsWith(":1") ? [] : [{
		kind: "notice",
		rule: "hold",
		because: gn[s],
		deadline: c,
		key: a.key,
		...(0,_hand_out_js__WEBPACK_IMPORTED_MODULE_8__.y)(t),
		notice: {
			kind: "hold",
			stage: s,
			since: o.from,
			blocker: blockerOf(e, o)?.name ?? null,
			until: s === "closed" ? o.to : o.announced,
			every: s === "still" ? r.waiting.hold.remindEvery : null,
			stands: s !== "still" && stoodFor(e, a)
		}
	}];
}
function unseen(e, t) {
	let { ticket: n, now: r } = e, i = n.waits.filter(({ reason: e, from: t }) => e === "on_hold" && t <= r), a = i.at(-1);
	if (a === void 0 || !isUnseen$1(e, a) || a.to !== null && a.to <= r || n.ownMarks.size === 0 && !(0,_hand_out_js__WEBPACK_IMPORTED_MODULE_8__.E)(e, a.from) || (0,_hand_out_js__WEBPACK_IMPORTED_MODULE_8__.k)(e, a.from)) return [];
	let { announced: o, from: s } = a;
	return [{
		kind: "notice",
		rule: "hold",
		because: "What the ticket waits for cannot be seen.",
		deadline: s,
		key: (0,_key_js__WEBPACK_IMPORTED_MODULE_4__.r)("hold-unseen", i.length),
		...(0,_hand_out_js__WEBPACK_IMPORTED_MODULE_8__.y)(t),
		notice: {
			kind: "hold",
			stage: "unseen",
			since: s,
			until: o,
			blocker: nameOf(e, a.blocker ?? ""),
			every: null,
			stands: !1
		}
	}];
}
function stoodFor({ clocks: e, ticket: t, now: n }, { kind: r, wait: i }) {
	let goesOn = (e) => !t.waits.some((t) => t !== i && t.from <= e && (t.to === null || e < t.to));
	return r === "over" || r === "closed" ? goesOn(n) && e.some(({ live: e, state: t, segments: n }) => e && t !== "paused" && n.some(({ running: e, to: t }) => !e && t === i.to)) : i.to !== null && goesOn(i.to) && e.some(({ live: e, state: t }) => e && t === "paused");
}
// src/rules/instructions.ts
const instructions = (e) => {
	let { ticket: t, policy: n } = e;
	return (0,_command_js__WEBPACK_IMPORTED_MODULE_31__.n)((0,_command_js__WEBPACK_IMPORTED_MODULE_31__.r)(t.commands), "instructions").flatMap(({ command: r, consequence: { instructions: i } }) => {
		let { at: a } = r.line, o = n.selfService.find((e) => e.name === i);
		return o === void 0 || t.issue.locked || !(0,_hand_out_js__WEBPACK_IMPORTED_MODULE_8__.T)(e, a) || t.ownDeletions.some((e) => e >= a) ? [] : [{
			kind: "comment",
			rule: "instructions",
			because: `@${r.line.by.login} wrote /${r.word}.`,
			deadline: a,
			key: (0,_key_js__WEBPACK_IMPORTED_MODULE_4__.r)("self-service", i),
			document: "self-service",
			facts: {
				instructions: o.instructions,
				closed: o.close,
				automatic: !1,
				unsolved: o.close && isTooLate(e) ? null : objection(e)
			}
		}];
	});
};
function isTooLate(e) {
	return reopening(e) !== null && openingAgain(e) === null;
}
// src/rules/asked.ts
function isAsked({ ticket: e, policy: t, now: n }) {
	return e.missing.length === 0 ? !1 : t.intake.acknowledge ? e.waits.some((t) => isArrivals(e, t) && (t.to === null || n < t.to)) : !e.messages.some(({ role: e }) => e === "customer");
}
function isArrivals({ issue: e, openedAt: t }, { reason: n, from: r }) {
	return n === "pending" && r <= Math.max(t, e.createdAt);
}
// src/rules/missing-info.ts
const missingInfo = (e) => {
	let { ticket: t, policy: n } = e, r = n.labels.needs_info, i = (0,_hand_out_js__WEBPACK_IMPORTED_MODULE_8__.D)(e) && isAsked(e) ? t.openedAt : null, a = t.missing.map((e) => e.label).join(", "), o = {
		rule: "missing-info",
		because: i === null ? "Nothing is asked for any more." : `Required answers are missing: ${a}.`,
		deadline: (0,_hand_out_js__WEBPACK_IMPORTED_MODULE_8__.N)(e),
		record: !1
	};
	return i === null && (0,_hand_out_js__WEBPACK_IMPORTED_MODULE_8__.x)(e, r) && isOver(t, (0,_labels_js__WEBPACK_IMPORTED_MODULE_3__.r)(r.name), e.now) ? [{
		kind: "label",
		label: r,
		present: !1,
		...o
	}] : (0,_hand_out_js__WEBPACK_IMPORTED_MODULE_8__.S)(e, r, i, o);
};
function isOver(e, t, n) {
	let r = e.labels.get(t)?.putByPeople.at(-1), i = e.waits.find(({ reason: e, from: t, to: n }) => r !== void 0 && e === "pending" && t <= r && r < (n ?? Infinity));
	return i !== void 0 && i.to !== null && i.to <= n;
}
// src/rules/not-assigned.ts
const notAssigned = (e, { then: t, refused: n }) => !(0,_hand_out_js__WEBPACK_IMPORTED_MODULE_8__.D)(e) || !(0,_hand_out_js__WEBPACK_IMPORTED_MODULE_8__.A)(e) || e.ticket.noticeDeletions.length > 0 ? [] : n.map((n) => ({
	kind: "notice",
	rule: "not-assigned",
	because: `GitHub does not let @${n} be assigned.`,
	deadline: (0,_hand_out_js__WEBPACK_IMPORTED_MODULE_8__.N)(e),
	key: (0,_key_js__WEBPACK_IMPORTED_MODULE_4__.r)("not-assigned", n),
	...(0,_hand_out_js__WEBPACK_IMPORTED_MODULE_8__.y)(t),
	notice: {
		kind: "not_assigned",
		by: n
	}
})), _n = 10 * _instant_js__WEBPACK_IMPORTED_MODULE_2__.o, onHold = (e) => {
	let { ticket: t, policy: n, now: r } = e, { tellCustomer: i, effective: a } = n.waiting.hold;
	if (!i || !(0,_hand_out_js__WEBPACK_IMPORTED_MODULE_8__.D)(e) || t.issue.locked) return [];
	let o = t.waits.findLast(({ reason: e, from: t }) => e === "on_hold" && t <= r);
	if (o === void 0 || o.from < (a ?? _instant_js__WEBPACK_IMPORTED_MODULE_2__.t) || o.to !== null && o.to <= r) return [];
	let s = holdAt(e, o.from);
	if (s === void 0 || !(0,_hand_out_js__WEBPACK_IMPORTED_MODULE_8__.T)(e, o.from) || isSaid(e, s) || t.ownDeletions.some((e) => e >= o.from)) return [];
	let { requester: c } = t, l = blockerOf(e, o), u = lastHold(e, o.from) ?? s;
	return [{
		kind: "comment",
		rule: "on-hold",
		because: `@${s.line.by.login} wrote /${s.word}.`,
		deadline: o.from,
		key: (0,_key_js__WEBPACK_IMPORTED_MODULE_4__.r)("on-hold", o.from),
		document: "on-hold",
		facts: {
			to: c.kind === "human" ? [c.login] : [],
			by: u.line.by.login,
			why: u.why === "" ? null : u.why,
			blocked: l !== null,
			blocker: l?.name ?? null,
			until: o.announced,
			asked: t.waits.some(({ reason: e, from: t, to: n }) => e === "pending" && t <= r && (n === null || r < n))
		}
	}];
};
function holdAt({ ticket: e }, t) {
	return (0,_command_js__WEBPACK_IMPORTED_MODULE_31__.n)((0,_command_js__WEBPACK_IMPORTED_MODULE_31__.r)(e.commands), "wait").find(({ command: e, consequence: n }) => n.reason === "on_hold" && e.line.at === t)?.command;
}
function lastHold({ ticket: e, now: t }, n) {
	return (0,_command_js__WEBPACK_IMPORTED_MODULE_31__.n)((0,_command_js__WEBPACK_IMPORTED_MODULE_31__.r)(e.commands), "wait").findLast(({ command: { line: e }, consequence: r }) => r.reason === "on_hold" && e.at >= n && e.at <= t)?.command;
}
function isSaid({ ticket: e, now: t }, { line: n }) {
	return e.messages.some(({ at: e, by: r, role: i, substantive: a }) => i === "staff" && a && e <= t && e >= n.at - (r.login === n.by.login ? _n : 0));
}
// src/rules/on-status-page.ts
function onStatusPage(e) {
	let { ticket: t, policy: n, now: r } = e, i = n.labels.published;
	if (n.statusPage === null || (0,_hand_out_js__WEBPACK_IMPORTED_MODULE_8__.x)(e, i)) return [];
	let [a] = (0,_statuspage_api_js__WEBPACK_IMPORTED_MODULE_17__.P)(t, n.statusPage, r);
	return a === void 0 ? [] : [{
		kind: "label",
		label: i,
		present: !0,
		rule: "on-status-page",
		because: "The incident is shown on the status page, or was.",
		deadline: a.from,
		record: !1
	}];
}
// src/rules/out-of-scope.ts
const outOfScope = (e) => {
	let { ticket: t, policy: n } = e, r = t.closures.at(-1), i = (0,_hand_out_js__WEBPACK_IMPORTED_MODULE_8__.D)(e) ? void 0 : (0,_command_js__WEBPACK_IMPORTED_MODULE_31__.n)((0,_command_js__WEBPACK_IMPORTED_MODULE_31__.r)(t.commands), "call").findLast(({ consequence: e }) => e.called === "out_of_scope")?.command, a = r?.reopenedAt === null && i?.line.at === r.at, o = a ? r.at : null, s = {
		rule: "out-of-scope",
		because: a ? `@${r.by.login} wrote /${i.word}.` : "The ticket is open again.",
		deadline: o ?? e.now
	}, c = (0,_hand_out_js__WEBPACK_IMPORTED_MODULE_8__.S)(e, n.labels.out_of_scope, o, {
		...s,
		record: !1
	});
	if (a && c.push(...referred(e, r, i)), !a || t.issue.locked || !(0,_hand_out_js__WEBPACK_IMPORTED_MODULE_8__.T)(e, r.at) || t.ownDeletions.some((e) => e >= r.at)) return c;
	let l = openingAgain(e), u = i.why === "" ? null : i.why;
	return c.push({
		kind: "comment",
		...s,
		key: (0,_key_js__WEBPACK_IMPORTED_MODULE_4__.r)("out-of-scope", r.at),
		document: "out-of-scope",
		facts: {
			by: r.by.login,
			why: u,
			unsolved: l?.command ?? null,
			reopens: l?.until ?? null
		}
	}), c;
};
function referred(e, { at: t, by: n }, { why: r, word: i }) {
	let a = e.policy.outOfScope?.tell;
	if (a === void 0 || !(0,_hand_out_js__WEBPACK_IMPORTED_MODULE_8__.A)(e) || !(0,_hand_out_js__WEBPACK_IMPORTED_MODULE_8__.E)(e, t) || (0,_hand_out_js__WEBPACK_IMPORTED_MODULE_8__.k)(e, t)) return [];
	let { logins: o, because: s } = (0,_hand_out_js__WEBPACK_IMPORTED_MODULE_8__.P)(e, a);
	return [{
		kind: "notice",
		rule: "out-of-scope",
		because: `@${n.login} wrote /${i}.`,
		deadline: t,
		key: (0,_key_js__WEBPACK_IMPORTED_MODULE_4__.r)("referred", t),
		to: o,
		group: a,
		duty: s,
		notice: {
			kind: "out_of_scope",
			by: n.login,
			why: r
		}
	}];
}
// src/rules/outsiders.ts
const outsiders = (e) => {
	let { ticket: t, policy: n } = e, r = new Set(t.denied.map(({ label: e }) => e));
	return [...[...t.undone].map(([e, i]) => ({
		kind: "label",
		rule: "outsiders",
		because: r.has(e) ? "Whoever moved the label may not give the command that says the same." : "The policy lets only staff move the desk’s labels.",
		deadline: t.changedAt,
		label: specOf(n, e),
		present: i,
		record: !1
	})), ...[...Map.groupBy(t.denied, ({ by: e }) => e.login).values()].flatMap((t) => denial(e, t))];
};
function denial(e, t) {
	let { ticket: n } = e, [r] = t.toSorted((e, t) => e.at - t.at), i = r?.at;
	return r?.by.kind !== "human" || i === void 0 || n.issue.locked || !(0,_hand_out_js__WEBPACK_IMPORTED_MODULE_8__.T)(e, i) || n.ownDeletions.some((e) => e >= i) ? [] : [{
		kind: "comment",
		rule: "outsiders",
		because: "Somebody moved a label who may not.",
		deadline: i,
		key: (0,_key_js__WEBPACK_IMPORTED_MODULE_4__.r)("denied", r.by.login.toLowerCase()),
		document: "denied",
		facts: {
			to: [r.by.login],
			labels: t.filter((e) => e.at === i).map(({ label: e, put: t, openTo: n }) => ({
				label: e,
				put: t,
				openTo: n
			}))
		}
	}];
}
function specOf({ labels: e, severities: t, flags: n }, r) {
	let i = t.find(({ label: e }) => (0,_labels_js__WEBPACK_IMPORTED_MODULE_3__.r)(e) === (0,_labels_js__WEBPACK_IMPORTED_MODULE_3__.r)(r));
	return [...Object.values(e), ...n.map(({ label: e }) => e)].find((e) => (0,_labels_js__WEBPACK_IMPORTED_MODULE_3__.r)(e.name) === (0,_labels_js__WEBPACK_IMPORTED_MODULE_3__.r)(r)) ?? {
		color: "ededed",
		description: "",
		...i,
		name: r
	};
}
// src/rules/overruled.ts
const overruled = (e, { then: t }) => {
	let { ticket: n } = e, r = loudest(e), i = n.severity.at(-1)?.severity ?? null, a = r?.severity ?? null;
	return r === null || a === null || !(0,_hand_out_js__WEBPACK_IMPORTED_MODULE_8__.D)(e) || !(0,_hand_out_js__WEBPACK_IMPORTED_MODULE_8__.A)(e) || !(0,_hand_out_js__WEBPACK_IMPORTED_MODULE_8__.E)(e, r.at) || (0,_hand_out_js__WEBPACK_IMPORTED_MODULE_8__.k)(e, r.at) ? [] : [{
		kind: "notice",
		rule: "overruled",
		because: `@${r.by.login} edited the form, and it now asks for ${a}.`,
		deadline: r.at,
		key: (0,_key_js__WEBPACK_IMPORTED_MODULE_4__.r)("overruled", r.at),
		...(0,_hand_out_js__WEBPACK_IMPORTED_MODULE_8__.y)(t),
		notice: {
			kind: "overruled",
			severity: a,
			current: i,
			by: r.by.login
		}
	}];
};
function loudest({ ticket: e, policy: t }) {
	let n = e.severity.at(-1), r = null;
	for (let i of e.overruled) {
		if (n !== void 0 && i.at < n.at) continue;
		let e = (r ?? n)?.severity ?? null;
		(0,_identity_js__WEBPACK_IMPORTED_MODULE_11__.b)(t, i.severity) < (0,_identity_js__WEBPACK_IMPORTED_MODULE_11__.b)(t, e) && (r = i);
	}
	return r;
}
// src/rules/owner.ts
const owner = (e, { then: t, isGivenLater: n, named: r }) => {
	let i = t.clocks.find(({ name: e, live: t }) => e === "ownership" && t), a = (0,_hand_out_js__WEBPACK_IMPORTED_MODULE_8__.D)(t) ? i?.breachedAt ?? null : null, o = t.policy.labels.needs_owner, s = {
		rule: "owner",
		because: a === null ? "Somebody owns the ticket." : "Nobody on the staff is assigned.",
		deadline: a ?? t.now
	}, c = n ? [] : (0,_hand_out_js__WEBPACK_IMPORTED_MODULE_8__.S)(t, o, a, {
		...s,
		record: !0
	});
	if (i === void 0 || a === null || !(0,_hand_out_js__WEBPACK_IMPORTED_MODULE_8__.j)(t, o, i, a)) return c;
	let l = (0,_key_js__WEBPACK_IMPORTED_MODULE_4__.r)("owner", i.cycle), u = {
		kind: "unowned",
		clock: i,
		suggested: r()
	}, d = {
		key: l,
		late: (0,_hand_out_js__WEBPACK_IMPORTED_MODULE_8__.w)(t, o, a),
		afterHandOut: n,
		notice: u
	};
	return c.push({
		kind: "notice",
		...s,
		...(0,_hand_out_js__WEBPACK_IMPORTED_MODULE_8__.y)(t),
		...d
	}), c;
};
// src/rules/silent-wait.ts
function silenceAt({ life: e, clocks: t }, n) {
	let r = e.silentWaits, i = r.findLastIndex(({ from: e, to: t }) => e <= n && (t === null || n < t)), a = r[i];
	if (a === void 0) return null;
	let o = i + 1;
	return {
		wait: a,
		cycle: o,
		clock: t.find((e) => e.name === "pending_close" && e.cycle === o && e.live) ?? null
	};
}
function unanswered(e, t, n) {
	let { ticket: r, policy: i } = e, { requester: a, missing: o } = r, { reopenWithin: s } = i.waiting.pending, c = r.messages.findLast(({ role: e, substantive: t }) => e === "staff" && t);
	return {
		to: a.kind === "human" ? [a.login] : [],
		asker: c?.by.login ?? null,
		missing: isAsked(e) ? o : [],
		since: t.from,
		closes: n,
		reopens: n === null || s === 0 ? null : (0,_instant_js__WEBPACK_IMPORTED_MODULE_2__.p)(n, s)
	};
}
function closesAt(e, t) {
	let n = silenceAt(e, t)?.clock ?? null, r = n?.due ?? null, i = n?.breachedAt ?? null;
	return r === null || r < t || i !== null && i <= t ? null : r;
}
// src/rules/pending.ts
const pending = (e) => {
	let { ticket: t, policy: n, now: r } = e, i = silenceAt(e, r);
	if (i === null || !(0,_hand_out_js__WEBPACK_IMPORTED_MODULE_8__.D)(e) || t.issue.locked) return [];
	let { wait: a, cycle: o, clock: s } = i;
	if (s !== null && s.breachedAt !== null) return [];
	let c = (0,_identity_js__WEBPACK_IMPORTED_MODULE_11__.m)(a, n);
	return c === null || c > r || !(0,_hand_out_js__WEBPACK_IMPORTED_MODULE_8__.T)(e, c) || t.ownDeletions.some((e) => e >= c) ? [] : [{
		kind: "comment",
		rule: "pending",
		because: "The customer has not answered yet.",
		deadline: c,
		key: (0,_key_js__WEBPACK_IMPORTED_MODULE_4__.r)("reminder", o),
		document: "reminder",
		facts: unanswered(e, a, s?.due ?? null)
	}];
}, playbooks = (e, { then: t }) => {
	let { ticket: n, policy: r, now: i } = e;
	if (r.playbooks.length === 0 || !(0,_hand_out_js__WEBPACK_IMPORTED_MODULE_8__.D)(e) || !(0,_hand_out_js__WEBPACK_IMPORTED_MODULE_8__.A)(e)) return [];
	let a = takenAt(e);
	if (a === null || a > i) return [];
	let o = toTaker(t);
	return o === null ? [] : r.playbooks.flatMap((t) => {
		let r = matchedSince(e, t);
		if (r === null) return [];
		let i = (0,_instant_js__WEBPACK_IMPORTED_MODULE_2__.m)(a, r);
		return !(0,_hand_out_js__WEBPACK_IMPORTED_MODULE_8__.E)(e, i) || (0,_hand_out_js__WEBPACK_IMPORTED_MODULE_8__.k)(e, i) ? [] : [{
			kind: "notice",
			rule: "playbooks",
			because: "Somebody has taken a ticket that there is a playbook for.",
			deadline: i,
			key: (0,_key_js__WEBPACK_IMPORTED_MODULE_4__.r)("playbook", t.link),
			...o,
			notice: {
				kind: "playbook",
				title: t.title,
				link: addressOf(n.issue.url, t.link)
			}
		}];
	});
};
function takenAt({ ticket: e, life: t }) {
	let n = e.owners.find((e) => (0,_ticket_js__WEBPACK_IMPORTED_MODULE_14__.o)(e).length > 0)?.at, r = t.answers[0]?.at, i = (0,_instant_js__WEBPACK_IMPORTED_MODULE_2__.d)(n ?? _instant_js__WEBPACK_IMPORTED_MODULE_2__.s, r ?? _instant_js__WEBPACK_IMPORTED_MODULE_2__.s);
	return i === _instant_js__WEBPACK_IMPORTED_MODULE_2__.s ? null : i;
}
function toTaker(e) {
	if ((0,_hand_out_js__WEBPACK_IMPORTED_MODULE_8__.M)(e).length > 0) return (0,_hand_out_js__WEBPACK_IMPORTED_MODULE_8__.y)(e);
	let t = e.life.answers.at(-1);
	return t === void 0 ? null : {
		to: [t.by.login],
		group: null,
		duty: null,
		speaks: !0
	};
}
function matchedSince({ ticket: { facts: e }, now: t }, { when: n }) {
	let r = null;
	for (let { at: i, value: a } of e.filter((e) => e.at <= t).toReversed()) {
		if (!(0,_words_js__WEBPACK_IMPORTED_MODULE_21__.d)(n, a)) break;
		r = i;
	}
	return r;
}
function addressOf(e, t) {
	if (t.startsWith("https://")) return t;
	let n = t.split("/").map(encodeURIComponent).join("/");
	return e.replace(/\/issues\/\d+$/, `/blob/HEAD/${n}`);
}
// src/rules/posted-update.ts
const postedUpdate = (e) => {
	let { ticket: t, policy: n, incident: r } = e;
	if (!n.incidents.postUpdates || r?.stands !== !0 || t.issue.locked) return [];
	let i = r.updates.findLast(({ struckAt: e }) => e === null);
	if (i === void 0 || !(0,_hand_out_js__WEBPACK_IMPORTED_MODULE_8__.T)(e, i.at) || r.endedAt !== null && r.endedAt > i.at) return [];
	let a = (0,_key_js__WEBPACK_IMPORTED_MODULE_4__.r)("update", i.comment.id);
	if (t.ownMarks.has(a) || t.ownDeletions.some((e) => e >= i.at)) return [];
	let { at: o, by: s, state: c, words: l, corrects: u } = i, d = r.updates.map(({ comment: e }) => (0,_key_js__WEBPACK_IMPORTED_MODULE_4__.r)("update", e.id));
	return [{
		kind: "comment",
		rule: "posted-update",
		because: `@${s} told how the incident stands.`,
		deadline: o,
		key: a,
		alsoKeys: [...new Set(d)].filter((e) => e !== a && !t.ownMarks.has(e)),
		document: "incident-update",
		facts: {
			name: r.name,
			state: c,
			by: s,
			words: l,
			corrects: u,
			impacts: (0,_ticket_js__WEBPACK_IMPORTED_MODULE_14__.s)(r.impacts, o) ?? [],
			nextUpdate: r.endedAt === null ? (0,_statuspage_api_js__WEBPACK_IMPORTED_MODULE_17__.M)(e) : null
		}
	}];
};
// src/incident/cadence-record.ts
function cadenceRecord(e, t, n, r) {
	let i = e.filter(({ name: e }) => e === "update"), a = i.some((e) => e.set === "promise") ? "promise" : "internal", o = i.filter((e) => e.set === a && e.startedAt < r && (e.endedAt ?? r) >= n), s = new Map(), count = (e, t, n) => {
		let r = `${String(e.within)} ${e.calendar.name}`, i = s.get(r) ?? {
			every: e,
			kept: 0,
			missed: 0
		};
		s.set(r, {
			...i,
			kept: i.kept + t,
			missed: i.missed + n
		});
	}, c = null;
	for (let e of o) {
		let { startedAt: i, endedAt: a, endedBy: o, missed: s } = e, l = {
			from: (0,_instant_js__WEBPACK_IMPORTED_MODULE_2__.m)(i, n),
			to: (0,_instant_js__WEBPACK_IMPORTED_MODULE_2__.d)(a ?? r, r)
		};
		(c === null || lengthOf(l) > lengthOf(c)) && (c = l);
		let u = (0,_statuspage_api_js__WEBPACK_IMPORTED_MODULE_17__.F)(t, e);
		if (u === void 0) continue;
		let every = (t) => {
			let { within: n, text: r } = (0,_identity_js__WEBPACK_IMPORTED_MODULE_11__.T)(u, e.cadence?.phasesFrom ?? i, t);
			return {
				within: n,
				text: r,
				calendar: u.calendar
			};
		};
		for (let [e, t] of s.entries()) t >= n && t < r && count(every(s[e - 1] ?? i), 0, 1);
		s.length === 0 && o?.kind === "answered" && a !== null && a >= n && a <= r && count(every(i), 1, 0);
	}
	return {
		phases: [...s.values()].sort((e, t) => e.every.within - t.every.within),
		longestSilence: c
	};
}
function lengthOf({ from: e, to: t }) {
	return t - e;
}
// src/incident/course.ts
function courseOf(e, t, n) {
	let r = e.messages.find(({ role: e, substantive: t }) => e === "staff" && t), i = t?.states.find(({ value: e }) => e === "monitoring")?.at ?? _instant_js__WEBPACK_IMPORTED_MODULE_2__.s, a = (0,_command_js__WEBPACK_IMPORTED_MODULE_31__.n)((0,_command_js__WEBPACK_IMPORTED_MODULE_31__.r)(e.commands), "workaround")[0]?.command.line.at ?? _instant_js__WEBPACK_IMPORTED_MODULE_2__.s, o = (0,_instant_js__WEBPACK_IMPORTED_MODULE_2__.d)(i, a), isDone = (e) => typeof e == "number" && e <= n;
	return {
		declaredAt: isDone(t?.declaredAt) ? t.declaredAt : null,
		answeredAt: isDone(r?.at) ? r.at : null,
		mitigatedAt: isDone(o) ? o : null,
		severities: severityTimes(e, n)
	};
}
function severityTimes({ openedAt: e, severity: t, closures: n }, r) {
	let i = new Map(), a = t.length === 0 ? [{
		at: e,
		severity: null
	}] : t;
	for (let [t, o] of a.entries()) {
		let s = t === 0 ? e : (0,_instant_js__WEBPACK_IMPORTED_MODULE_2__.m)(o.at, e), c = (0,_instant_js__WEBPACK_IMPORTED_MODULE_2__.d)(a[t + 1]?.at ?? r, r);
		if (c <= s) continue;
		let l = c - s;
		for (let { at: e, reopenedAt: t } of n) l -= Math.max(0, (0,_instant_js__WEBPACK_IMPORTED_MODULE_2__.d)(t ?? _instant_js__WEBPACK_IMPORTED_MODULE_2__.s, c) - (0,_instant_js__WEBPACK_IMPORTED_MODULE_2__.m)(e, s));
		l > 0 && i.set(o.severity, (i.get(o.severity) ?? 0) + l);
	}
	return [...i].map(([e, t]) => ({
		severity: e,
		time: t
	}));
}
function isTakenOff({ issue: e, commands: t }, n, r) {
	let isTheirs = (e) => e.login.toLowerCase() === n.toLowerCase(), i = e.events.find((e) => e.kind === "unassigned" && e.at === r && isTheirs(e.assignee)), a = (0,_command_js__WEBPACK_IMPORTED_MODULE_31__.n)((0,_command_js__WEBPACK_IMPORTED_MODULE_31__.r)(t), "assignment").find(({ command: e, consequence: t }) => !t.assigned && e.line.at === r), o = i?.actor ?? a?.command.line.by;
	return o !== void 0 && !isTheirs(o);
}
function toldWhy(e) {
	return (0,_explained_ticket_js__WEBPACK_IMPORTED_MODULE_22__.r)(e) ?? { kind: "policy" };
}
function calls(e) {
	let { ticket: t, policy: n } = e;
	return e.escalations.flatMap(({ rule: r, cycle: i, reached: a }) => a.flatMap((o, s) => {
		let c = (0,_key_js__WEBPACK_IMPORTED_MODULE_4__.s)(r.name, i, o.step), l = t.ownMarks.has((0,_key_js__WEBPACK_IMPORTED_MODULE_4__.r)("page", c)), u = t.ownMarks.has((0,_key_js__WEBPACK_IMPORTED_MODULE_4__.r)("escalation", c)) && n.team.groups.some(({ name: e }) => e === o.to) ? o.to : null, d = l ? o.page : null;
		if (o.handOver !== null || u === null && d === null) return [];
		let f = u === null ? [] : (0,_hand_out_js__WEBPACK_IMPORTED_MODULE_8__.P)({
			...e,
			now: o.at
		}, u).logins, p = a.length > s + 1;
		return [{
			at: o.at,
			who: "",
			what: {
				kind: "called",
				group: u,
				people: f,
				pager: d,
				unheard: p
			}
		}];
	}));
}
function incidentChapters({ ticket: e, incident: t, now: n }) {
	let r = (0,_command_js__WEBPACK_IMPORTED_MODULE_31__.r)(e.commands).filter(({ line: e }) => e.at <= n), i = (t?.stretches ?? []).flatMap(({ from: e, to: t }) => [{
		at: e,
		who: "",
		what: { kind: "declared" }
	}, ...t === null ? [] : [{
		at: t,
		who: "",
		what: { kind: "taken_back" }
	}]]), a = (t?.updates ?? []).map(({ at: e, by: t, state: n, impacts: r, words: i, struckAt: a }) => ({
		at: e,
		who: t,
		what: {
			kind: "told_state",
			state: n,
			impacts: r,
			words: (0,_escape_js__WEBPACK_IMPORTED_MODULE_7__.o)(i),
			corrected: a !== null
		}
	})), o = (0,_command_js__WEBPACK_IMPORTED_MODULE_31__.n)(r, "role").map(({ command: e, consequence: { role: t, login: n } }) => ({
		at: e.line.at,
		who: n,
		what: {
			kind: "given_role",
			role: t
		}
	})), s = (0,_identity_js__WEBPACK_IMPORTED_MODULE_11__.f)(e, n).map(({ at: e, by: t, text: n, isToldLater: r }) => ({
		at: e,
		who: t,
		what: {
			kind: "noted",
			text: (0,_escape_js__WEBPACK_IMPORTED_MODULE_7__.o)(n),
			later: r
		}
	}));
	return [
		...i,
		...a,
		...o,
		...s
	];
}
function story(e, t = !0) {
	let { ticket: n } = e, r = [{
		at: (0,_instant_js__WEBPACK_IMPORTED_MODULE_2__.m)(n.openedAt, n.issue.createdAt),
		who: n.issue.author.login,
		what: { kind: "opened" }
	}];
	for (let e of n.severity) {
		let { at: t, by: n, severity: i, why: a } = e, o = i === null ? { kind: "severity_taken_away" } : {
			kind: "severity",
			severity: i,
			why: toldWhy(a)
		};
		r.push({
			at: t,
			who: n.login,
			what: o
		});
	}
	for (let [t, i] of n.owners.entries()) {
		if (i.at > e.now) break;
		let a = new Set(n.owners[t - 1]?.value ?? []), o = new Set(i.value);
		for (let e of o) a.has(e) || r.push({
			at: i.at,
			who: e,
			what: { kind: "took" }
		});
		for (let e of a) o.has(e) || r.push({
			at: i.at,
			who: e,
			what: { kind: isTakenOff(n, e, i.at) ? "taken_off" : "gave_up" }
		});
	}
	let i = n.messages.find((e) => e.role === "staff" && e.substantive), a = t ? incidentChapters(e) : [], o = new Set(t ? e.incident?.updates.map(({ comment: e }) => e.id) : []);
	for (let e of n.messages) {
		if (e.role === "bot" || e.role === "bystander" || e.role === "staff" && !e.substantive || e !== i && o.has(e.event.id)) continue;
		let t = e === i ? "first_answer" : e.role === "staff" ? "answered" : "wrote";
		r.push({
			at: e.at,
			who: e.by.login,
			what: { kind: t }
		});
	}
	for (let { at: e, by: t, kind: i } of n.signals) i === "ack" && r.push({
		at: e,
		who: t.login,
		what: { kind: "acknowledged" }
	});
	for (let { at: e, by: t, group: i, why: a, need: o = null, withdrawnAt: s } of n.handOvers) i !== null && s === null && r.push({
		at: e,
		who: t.login,
		what: {
			kind: "handed_over",
			group: i,
			need: o,
			why: a
		}
	});
	r.push(...calls(e), ...a);
	for (let t of n.waits) {
		let { reason: n, from: i, to: a, begunBy: o, endedBy: s } = t;
		r.push({
			at: i,
			who: "",
			what: {
				kind: "wait_began",
				wait: n,
				by: o
			}
		}), a !== null && a <= e.now && s !== null && r.push({
			at: a,
			who: "",
			what: {
				kind: "wait_ended",
				wait: n,
				by: s
			}
		});
	}
	for (let t of e.clocks) {
		if (t.set !== "promise" || t.breachedAt === null) continue;
		let e = t.targetText === "the agreed date" ? null : t.targetText;
		r.push({
			at: t.breachedAt,
			who: "",
			what: {
				kind: "missed",
				clock: t.name,
				within: e
			}
		});
	}
	for (let e of n.closures) r.push({
		at: e.at,
		who: e.by.login,
		what: {
			kind: "closed",
			as: e.reason
		}
	}), e.reopenedAt !== null && r.push({
		at: e.reopenedAt,
		who: e.reopenedBy?.login ?? "ghost",
		what: { kind: "reopened" }
	});
	let s = r.sort((e, t) => e.at - t.at);
	if (s.length <= 80) return s;
	let c = {
		kind: "left_out",
		count: s.length - 80
	}, l = {
		at: s[40]?.at ?? (0,_instant_js__WEBPACK_IMPORTED_MODULE_2__.f)(0),
		who: "",
		what: c
	};
	return [
		...s.slice(0, 40),
		l,
		...s.slice(-40)
	];
}
// src/rules/write-up-facts.ts
function writeUpFacts(e, t) {
	let { ticket: n, policy: r } = e, i = t.at >= _revised_js__WEBPACK_IMPORTED_MODULE_13__.t, a = n.messages.find((e) => e.role === "staff" && e.substantive), o = e.clocks.filter((e) => e.set === "promise"), s = o.find((e) => e.name === "first_response"), c = o.findLast((e) => e.name === "resolution"), l = e.clocks.findLast((e) => e.name === "write_up"), u = r.commands["post-mortem"], d = i ? (0,_identity_js__WEBPACK_IMPORTED_MODULE_11__.M)(n, t) : null;
	return {
		number: n.issue.number,
		title: n.issue.title,
		openedAt: n.openedAt,
		closedAt: t.at,
		severities: n.severity.map(({ at: e, severity: t, why: n }) => ({
			at: e,
			severity: t,
			why: toldWhy(n)
		})),
		people: [...i ? incidentParts(e) : [], ...partsIn(e)],
		timeline: story(e, i),
		firstResponse: a === void 0 ? null : span(e, s?.calendar, a.at),
		resolution: span(e, c?.calendar ?? s?.calendar, t.at),
		promises: o,
		course: i ? courseFacts(e, t) : null,
		cadence: i ? cadenceOf(e, t) : null,
		skipped: d === null ? null : {
			by: d.by,
			why: d.why
		},
		causes: r.writeUp?.causes ?? [],
		factors: i ? r.writeUp?.factors ?? [] : [],
		due: l?.due ?? null,
		dueFor: r.writeUp?.done ?? "written",
		command: u.enabled ? `/${u.word}` : null
	};
}
function courseFacts(e, t) {
	return courseOf(e.ticket, e.incident, t.at);
}
function cadenceOf(e, t) {
	let n = (0,_instant_js__WEBPACK_IMPORTED_MODULE_2__.d)(e.incident?.declaredAt ?? e.ticket.openedAt, t.at), r = cadenceRecord(e.clocks, e.policy, n, t.at);
	return r.phases.length === 0 ? null : r;
}
const vn = {
	staff: "answered",
	customer: "spoke_for_customer",
	bystander: "commented"
};
function partsIn({ ticket: e, now: t }) {
	let n = new Map([[e.requester.login, "reported"]]);
	for (let { at: r, value: i } of e.owners) if (r <= t) for (let e of i) n.set(e, "owned");
	for (let t of e.messages) {
		let e = t.substantive || t.role === "customer";
		t.role !== "bot" && e && !n.has(t.by.login) && n.set(t.by.login, vn[t.role]);
	}
	return [...n].map(([e, t]) => ({
		login: e,
		role: t
	}));
}
function incidentParts({ ticket: e, incident: t }) {
	if (t === null) return [];
	let n = (0,_command_js__WEBPACK_IMPORTED_MODULE_31__.n)((0,_command_js__WEBPACK_IMPORTED_MODULE_31__.r)(e.commands), "role");
	return _load_js__WEBPACK_IMPORTED_MODULE_15__.w.flatMap((r) => {
		let i = new Set(n.flatMap(({ consequence: e }) => e.role === r ? e.login : [])), a = t.roles[r].flatMap(({ at: t, value: n }) => n.filter((n) => i.has(n) || (0,_ticket_js__WEBPACK_IMPORTED_MODULE_14__.s)(e.owners, t)?.includes(n) !== !0));
		return [...new Set(a)].map((e) => ({
			login: e,
			role: r
		}));
	});
}
function span(e, t, n) {
	let r = t === void 0 ? void 0 : e.policy.calendars.get(t), i = 0, a = 0, o = e.ticket.openedAt, add = (e) => {
		a += e - o, i += r?.between(o, e) ?? 0;
	};
	for (let { at: t, reopenedAt: r } of e.ticket.closures) {
		if (r === null || t >= n) break;
		add(t), o = r;
	}
	return o < n && add(n), {
		working: r === void 0 ? null : i,
		calendar: r?.name ?? null,
		wall: a
	};
}
// src/rules/post-mortem.ts
const postMortem = (e) => {
	let { ticket: t, policy: n } = e, r = t.closures.at(-1), { writeUp: i } = n;
	if (i === null || r === void 0) return [];
	let a = n.labels.post_mortem_due;
	if ((0,_hand_out_js__WEBPACK_IMPORTED_MODULE_8__.D)(e) || r.reason !== "completed") {
		let t = {
			rule: "post-mortem",
			because: "Only what is solved is written up.",
			deadline: r.reopenedAt ?? r.at
		};
		return [...(0,_hand_out_js__WEBPACK_IMPORTED_MODULE_8__.S)(e, a, null, {
			...t,
			record: !0
		}), ...dropped(e, t)];
	}
	if (r.at < t.openedAt) return [];
	let o = (0,_ticket_js__WEBPACK_IMPORTED_MODULE_14__.s)(t.facts, r.at);
	if (o === void 0 || !(0,_words_js__WEBPACK_IMPORTED_MODULE_21__.d)(i.when, o) || !(0,_identity_js__WEBPACK_IMPORTED_MODULE_11__.p)(t, r, n)) return [];
	let s = (0,_identity_js__WEBPACK_IMPORTED_MODULE_11__.M)(t, r);
	if (s !== null || !(0,_words_js__WEBPACK_IMPORTED_MODULE_21__.f)(i, o)) return skipped(e, r, s);
	let c = t.labels.get((0,_labels_js__WEBPACK_IMPORTED_MODULE_3__.r)(a.name))?.putByUs ?? [], l = t.closures[0]?.at ?? r.at, u = n.writeUp?.place === "office" ? t.noticeDeletions : t.ownDeletions, d = c.some((e) => e >= l) || u.some((e) => e >= l), f = (0,_hand_out_js__WEBPACK_IMPORTED_MODULE_8__.T)(e, r.at), p = t.signals.findLast(({ kind: e, at: t }) => e === "post_mortem_done" && t > r.at), m = {
		rule: "post-mortem",
		because: "The ticket is solved and the policy asks for a write-up.",
		deadline: r.at
	}, { brief: h } = i;
	if (h !== null && (0,_words_js__WEBPACK_IMPORTED_MODULE_21__.d)(h, o) && r.at >= _revised_js__WEBPACK_IMPORTED_MODULE_13__.t && !hasWriteUp(t)) return p === void 0 ? f ? [...recap(e, r, m), ...(0,_hand_out_js__WEBPACK_IMPORTED_MODULE_8__.S)(e, a, r.at, {
		...m,
		record: !0
	})] : [] : written$1(e, p.at);
	let g = {
		kind: "post_mortem",
		...m,
		...keepingOf(e, r, p ?? null),
		...n.notices === "ticket" && (0,_hand_out_js__WEBPACK_IMPORTED_MODULE_8__.A)(e) && !(0,_hand_out_js__WEBPACK_IMPORTED_MODULE_8__.k)(e, r.at) ? { tellsOfRefusal: (0,_hand_out_js__WEBPACK_IMPORTED_MODULE_8__.y)(e).to } : {},
		create: f && !d && p === void 0 && !t.issue.locked,
		facts: () => writeUpFacts(e, r)
	};
	if (p !== void 0) return [g, ...written$1(e, p.at)];
	let _ = unwritten(e, r);
	return _ === null ? f ? [g, ...(0,_hand_out_js__WEBPACK_IMPORTED_MODULE_8__.S)(e, a, r.at, {
		...m,
		record: !0
	})] : [g] : [g, ..._];
};
function dropped(e, t) {
	let { writeUp: n } = e.ticket.aftermath, r = e.ticket.closures.findLast(({ reason: e }) => e === "completed");
	if ((0,_hand_out_js__WEBPACK_IMPORTED_MODULE_8__.D)(e) || r === void 0 || n?.state !== "open" || n.kind === "issue" && !n.isAsLeft) return [];
	let facts = () => writeUpFacts(e, r);
	return [{
		kind: "post_mortem",
		...t,
		...keepingOf(e, r, "skipped"),
		create: !1,
		facts
	}];
}
function recap(e, { at: t }, n) {
	let { ticket: r, policy: i } = e;
	if (r.signals.some((e) => e.kind === "post_mortem_owned" && e.at > t) || !(0,_hand_out_js__WEBPACK_IMPORTED_MODULE_8__.A)(e) || (0,_hand_out_js__WEBPACK_IMPORTED_MODULE_8__.k)(e, t)) return [];
	let a = i.writeUp?.done === "organised", { word: o, enabled: s } = i.commands["post-mortem"], c = e.clocks.findLast((e) => e.name === "write_up")?.due ?? null, l = s ? `/${o} ${a ? "owner" : "done"}` : null, u = {
		kind: a ? "recap_owner" : "recap",
		until: c,
		says: l
	};
	return [{
		kind: "notice",
		...n,
		key: (0,_key_js__WEBPACK_IMPORTED_MODULE_4__.r)("write-up", t),
		...(0,_hand_out_js__WEBPACK_IMPORTED_MODULE_8__.y)(e),
		notice: u
	}];
}
function written$1(e, t) {
	let n = e.policy.labels.post_mortem_due, r = e.ticket.labels.get((0,_labels_js__WEBPACK_IMPORTED_MODULE_3__.r)(n.name))?.putByPeople.at(-1) ?? -Infinity;
	return !(0,_hand_out_js__WEBPACK_IMPORTED_MODULE_8__.x)(e, n) || r > t ? [] : [{
		kind: "label",
		label: n,
		present: !1,
		rule: "post-mortem",
		because: "The write-up is done.",
		deadline: t,
		record: !0
	}];
}
function skipped(e, t, n) {
	let { ticket: r, policy: i } = e, a = i.labels.post_mortem_due, o = {
		rule: "post-mortem",
		because: n === null ? "The policy wants none for such tickets." : "Staff said that none is needed.",
		deadline: n?.at ?? t.at
	}, s = {
		kind: "post_mortem",
		...o,
		...keepingOf(e, t, "skipped"),
		create: !1,
		facts: () => writeUpFacts(e, t)
	}, c = r.labels.get((0,_labels_js__WEBPACK_IMPORTED_MODULE_3__.r)(a.name))?.putByPeople.at(-1) ?? -Infinity, l = n === null || c > n.at, u = {
		kind: "label",
		label: a,
		present: !1,
		...o,
		record: !0
	};
	return [s, ...(0,_hand_out_js__WEBPACK_IMPORTED_MODULE_8__.x)(e, a) && !l ? [u] : (0,_hand_out_js__WEBPACK_IMPORTED_MODULE_8__.S)(e, a, null, {
		...o,
		record: !0
	})];
}
function unwritten(e, t) {
	let { ticket: n, policy: r } = e, i = r.labels.post_mortem_due, a = (0,_labels_js__WEBPACK_IMPORTED_MODULE_3__.r)(i.name), o = n.issue.events.findLast((t) => t.kind === "unlabeled" && (0,_labels_js__WEBPACK_IMPORTED_MODULE_3__.r)(t.label) === a && !(0,_revised_js__WEBPACK_IMPORTED_MODULE_13__.c)(t.actor, e.identity));
	if (n.writeUp === null || t.at < _revised_js__WEBPACK_IMPORTED_MODULE_13__.t || o === void 0 || o.at <= t.at) return null;
	let s = {
		rule: "post-mortem",
		because: "The write-up is not complete.",
		deadline: o.at
	}, c = n.issue.locked || n.ownDeletions.some((e) => e >= o.at), { word: l, enabled: u } = r.commands["post-mortem"], d = {
		by: o.actor.login,
		label: i.name,
		headings: n.writeUp.empty.slice(0, yn).join(", "),
		done: u ? `/${l} done` : null,
		skip: u ? `/${l} skip` : null
	}, f = {
		kind: "comment",
		...s,
		key: (0,_key_js__WEBPACK_IMPORTED_MODULE_4__.r)("unwritten", t.at),
		document: "write-up-missing",
		facts: d
	};
	return [{
		kind: "label",
		label: i,
		present: !0,
		...s,
		record: !0
	}, ...c || !(0,_hand_out_js__WEBPACK_IMPORTED_MODULE_8__.T)(e, o.at) ? [] : [f]];
}
const yn = 9;
// src/rules/release.ts
function released(e) {
	let { ticket: t, policy: n } = e, r = (0,_command_js__WEBPACK_IMPORTED_MODULE_31__.n)((0,_command_js__WEBPACK_IMPORTED_MODULE_31__.r)(t.commands), "release").at(-1), i = (0,_own_records_js__WEBPACK_IMPORTED_MODULE_9__.n)(t.ownComments, t.companion, t.aftermath);
	if (r === void 0 || i === void 0 || n.writeUp === null) return [];
	let { at: a, by: o } = r.command.line, s = (0,_key_js__WEBPACK_IMPORTED_MODULE_4__.r)("released", a);
	if (t.issue.locked || !(0,_hand_out_js__WEBPACK_IMPORTED_MODULE_8__.T)(e, a) || t.ownMarks.has(s) || t.ownDeletions.some((e) => e >= a)) return [];
	let c = (0,_statuspage_api_js__WEBPACK_IMPORTED_MODULE_17__.A)((0,_own_records_js__WEBPACK_IMPORTED_MODULE_9__.l)(i, a)), l = n.writeUp.release.flatMap((e) => c.find(({ title: t }) => (0,_own_records_js__WEBPACK_IMPORTED_MODULE_9__.r)(t) === (0,_own_records_js__WEBPACK_IMPORTED_MODULE_9__.r)(e)) ?? []);
	return l.length === 0 ? [] : [{
		kind: "comment",
		rule: "release",
		deadline: a,
		key: s,
		because: `@${o.login} released the write-up.`,
		document: "released-write-up",
		facts: { sections: l }
	}];
}
// src/rules/routing.ts
const routing = (e) => {
	let t = e.ticket.routes.at(-1)?.value ?? null;
	return t === null || !(0,_hand_out_js__WEBPACK_IMPORTED_MODULE_8__.D)(e) ? [] : [...e.policy.intake.forms].flatMap(([n, { label: r }]) => {
		if (r === null) return [];
		let i = n === t;
		return [{
			kind: "label",
			rule: "routing",
			because: i ? `The ticket belongs to ${t}.` : `The ticket was moved to ${t}.`,
			deadline: (0,_hand_out_js__WEBPACK_IMPORTED_MODULE_8__.N)(e),
			label: (0,_put_labels_js__WEBPACK_IMPORTED_MODULE_33__.t)(r),
			present: i,
			record: !1
		}];
	});
};
// src/rules/expectations.ts
function expectations(e, t, n) {
	let { ticket: r } = e, i = shipDateOf(e);
	return {
		reference: referenceOf(e),
		schedules: schedulesOf(e, t, n),
		...isAsked(e) ? { missing: r.missing } : {},
		...r.shortNotice === null ? {} : { notice: {
			neededBy: r.shortNotice.neededBy,
			asked: r.shortNotice.atLeast
		} },
		...i === null ? {} : { shipDate: i }
	};
}
function referenceOf({ ticket: e, policy: t }) {
	let n = String(e.issue.number);
	return t.reference?.replaceAll("{number}", n) ?? `#${n}`;
}
function schedulesOf({ policy: e }, t, n) {
	let r = t.filter(({ live: e }) => e);
	return [...Map.groupBy(r, ({ calendar: e }) => e)].flatMap(([t, r]) => {
		let i = e.calendars.get(t);
		return i === void 0 ? [] : [{
			hours: (0,_plain_week_js__WEBPACK_IMPORTED_MODULE_23__.t)(i, n),
			clocks: r.map((e) => e.name)
		}];
	});
}
function shipDateOf(e) {
	let { ticket: t } = e;
	if (e.change !== null) return e.change.readySince === null ? null : e.change.ships?.at ?? shipsFrom(e, e.change.readySince);
	let n = t.closures.at(-1);
	if (n?.reopenedAt !== null || n.reason !== "completed") return null;
	if (n.at < _revised_js__WEBPACK_IMPORTED_MODULE_13__.t) return shipsFrom(e, n.at);
	if (t.signOffAsked !== null) return null;
	let r = t.signals.findLast(({ kind: e }) => e === "signed_off");
	return shipsFrom(e, r === void 0 ? n.at : (0,_instant_js__WEBPACK_IMPORTED_MODULE_2__.m)(n.at, r.at));
}
function shipsFrom({ ticket: e, policy: t }, n) {
	let r = e.facts.at(-1)?.value.form ?? null, i = r === null ? null : t.intake.forms.get(r)?.shipsOn ?? null;
	if (i === null) return null;
	let [a = 0, o = 0, s = 0] = (0,_moment_js__WEBPACK_IMPORTED_MODULE_1__.i)(n, t.timezone).slice(0, 10).split("-").map(Number), u = a * 12 + o - 1 + +(s > i), d = [
		Math.floor(u / 12),
		u % 12 + 1,
		i
	];
	return (0,_moment_js__WEBPACK_IMPORTED_MODULE_1__.s)(d.map((e, t) => String(e).padStart(t === 0 ? 4 : 2, "0")).join("-"), t.timezone);
}
// src/rules/saved-reply.ts
const savedReply = (e) => {
	let { ticket: t, policy: n } = e;
	return (0,_command_js__WEBPACK_IMPORTED_MODULE_31__.n)((0,_command_js__WEBPACK_IMPORTED_MODULE_31__.r)(t.commands), "saved_reply").flatMap(({ command: r, consequence: { reply: i } }) => {
		let { at: a, by: o, comment: s } = r.line, c = n.replies.find((e) => e.name === i);
		return c === void 0 || r.as !== "staff" || t.issue.locked || !(0,_hand_out_js__WEBPACK_IMPORTED_MODULE_8__.T)(e, a) || t.ownDeletions.some((e) => e >= a) ? [] : [{
			kind: "comment",
			rule: "saved-reply",
			because: `@${o.login} wrote /${r.word} ${i}.`,
			deadline: a,
			key: (0,_key_js__WEBPACK_IMPORTED_MODULE_4__.r)("reply", s.id, i),
			document: "saved-reply",
			facts: {
				...ticketFacts(e),
				source: c.text,
				by: o.login,
				waits: c.waits
			}
		}];
	});
};
function ticketFacts(e) {
	let { ticket: t, policy: n, clocks: r } = e, i = r.filter(({ set: e, live: t, breachedAt: n }) => e === "promise" && t && n === null);
	return {
		number: t.issue.number,
		reference: referenceOf(e),
		title: t.issue.title,
		customer: t.requester.login,
		severity: t.severity.at(-1)?.severity ?? null,
		owners: (0,_hand_out_js__WEBPACK_IMPORTED_MODULE_8__.M)(e),
		group: (0,_teams_js__WEBPACK_IMPORTED_MODULE_20__.i)(e)?.to ?? n.ownership?.group ?? null,
		due: (0,_instant_js__WEBPACK_IMPORTED_MODULE_2__.d)(...i.flatMap(({ due: e }) => e ?? []))
	};
}
// src/ticket/secrets.ts
function secretsOf(e, t = _instant_js__WEBPACK_IMPORTED_MODULE_2__.t) {
	let n = {
		place: "body",
		text: e.body,
		by: e.author,
		at: e.createdAt,
		lastEditedAt: e.lastEditedAt,
		edits: e.bodyEdits,
		url: null
	}, isTouched = ({ at: e, lastEditedAt: n, edits: r }) => (n ?? e) >= t || r.some((e) => e.at >= t), r = e.events.flatMap((e) => e.kind === "comment" && isTouched(e) ? [{
		...e,
		place: e.id,
		text: e.body,
		by: e.actor
	}] : []);
	return [...isTouched(n) ? [n] : [], ...r].flatMap((e) => e.by.kind === "bot" ? [] : [...new Set([...(0,_escape_js__WEBPACK_IMPORTED_MODULE_7__.u)(e.text)].map(({ kind: e }) => e))].flatMap((n) => {
		let r = (0,_key_js__WEBPACK_IMPORTED_MODULE_4__.r)("secret", n, e.place), i = pastedAt(n, e);
		return i < t ? [] : [{
			key: r,
			kind: n,
			by: e.by,
			at: i,
			url: e.url
		}];
	}));
}
function pastedAt(e, { at: t, lastEditedAt: n, edits: r }) {
	if (r.length === 0) return n ?? t;
	let i = t, a = !0;
	for (let t of r) {
		let n = t.text !== null && [...(0,_escape_js__WEBPACK_IMPORTED_MODULE_7__.u)(t.text)].some((t) => t.kind === e);
		n && !a && (i = t.at), a = n;
	}
	return i;
}
// src/rules/secrets.ts
const secrets = (e) => {
	if (e.ticket.issue.locked) return [];
	let t = new Map();
	for (let n of secretsOf(e.ticket.issue, (0,_instant_js__WEBPACK_IMPORTED_MODULE_2__.u)(e.now, e.policy.news))) e.ticket.ownDeletions.some((e) => e >= n.at) || t.set(n.url, [...t.get(n.url) ?? [], n]);
	return [...t.values()].flatMap((t) => pointedOut(e, t));
};
function pointedOut(e, t) {
	let [n] = t;
	if (n === void 0) return [];
	let { by: r, at: i, url: a } = n, o = r.kind === "human" ? [r.login] : [];
	return [{
		kind: "secret",
		rule: "secrets",
		because: "Somebody pasted what looks like a secret.",
		deadline: i,
		found: t.map(({ key: e, kind: t }) => ({
			key: e,
			kind: t
		})),
		place: {
			by: r.login,
			comment: a !== null,
			to: [...new Set([...o, ...(0,_hand_out_js__WEBPACK_IMPORTED_MODULE_8__.y)(e).to])]
		}
	}];
}
// src/rules/self-service.ts
const selfService = (e) => {
	let t = served(e);
	if (t === null) return [];
	let n = {
		rule: "self-service",
		because: "The policy has ready instructions for tickets like this.",
		deadline: e.ticket.openedAt
	}, r = {
		instructions: t.instructions,
		closed: t.close,
		automatic: !0,
		unsolved: objection(e)
	};
	return [{
		kind: "comment",
		...n,
		key: (0,_key_js__WEBPACK_IMPORTED_MODULE_4__.r)("self-service", t.name),
		document: "self-service",
		facts: r
	}, ...t.close ? [{
		kind: "state",
		...n,
		state: "closed",
		reason: "completed"
	}] : []];
};
function served(e) {
	let { ticket: t, now: n } = e, r = t.readyInstructions, i = t.messages.every(({ role: e }) => e === "bot" || e === "bystander") && t.commands.every(({ outcome: e }) => e !== "done") && t.closures.length === 0 && t.ownDeletions.length === 0 && ((0,_ticket_js__WEBPACK_IMPORTED_MODULE_14__.s)(t.owners, n) ?? []).length === 0, a = e.approval !== null && e.approval.verdict?.approved !== !0;
	return i && !a && (0,_hand_out_js__WEBPACK_IMPORTED_MODULE_8__.D)(e) && !t.issue.locked && (0,_hand_out_js__WEBPACK_IMPORTED_MODULE_8__.b)(e) ? r : null;
}
// src/rules/severity.ts
const severity = (e) => {
	let t = e.ticket.severity.at(-1), n = t?.severity ?? null;
	if (!(0,_hand_out_js__WEBPACK_IMPORTED_MODULE_8__.D)(e) || t === void 0 || n === null) return [];
	let r = (0,_hand_out_js__WEBPACK_IMPORTED_MODULE_8__.N)(e);
	return e.policy.severities.map((e) => {
		let i = e.name === n, { label: a, color: o, description: s } = e;
		return {
			kind: "label",
			rule: "severity",
			because: i ? {
				kind: "severity_is",
				severity: n,
				why: t.why
			} : `Severity is ${n}, and a ticket has one severity.`,
			deadline: r,
			label: {
				name: a,
				color: o,
				description: s
			},
			present: i,
			record: !1
		};
	});
};
// src/rules/ended.ts
function ended$1(e, { at: t, by: n, reason: r, because: i, forSilence: a }) {
	return {
		...e,
		wantedState: {
			state: "closed",
			reason: r,
			because: i
		},
		signOffAsked: a ? null : e.signOffAsked,
		closures: [...e.closures, {
			at: t,
			by: n,
			reason: r,
			byRequester: !1,
			forSilence: a,
			..._ticket_js__WEBPACK_IMPORTED_MODULE_14__.t
		}],
		waits: e.waits.map((e) => e.to === null || e.to > t ? {
			...e,
			to: t,
			endedBy: {
				kind: "closed",
				by: n.login
			}
		} : e)
	};
}
// src/rules/silence.ts
const silence = (e) => {
	let { ticket: t, identity: n, now: r } = e, i = silenceAt(e, r), a = i?.clock ?? null, o = a?.breachedAt ?? null;
	if (i === null || a === null || o === null || !(0,_hand_out_js__WEBPACK_IMPORTED_MODULE_8__.D)(e) || t.issue.locked || !(0,_hand_out_js__WEBPACK_IMPORTED_MODULE_8__.T)(e, a.newsAt ?? o) || !wasAsked(t, i.wait, n)) return null;
	let s = `The customer has not answered within ${a.targetText}.`, c = ended$1(t, {
		at: r,
		by: n,
		reason: "not_planned",
		because: {
			kind: "kept_silent",
			within: a.targetText
		},
		forSilence: !0
	}), l = reopening({
		ticket: c,
		policy: e.policy
	});
	return {
		ticket: c,
		decision: {
			kind: "comment",
			rule: "silence",
			because: s,
			deadline: o,
			key: (0,_key_js__WEBPACK_IMPORTED_MODULE_4__.r)("silence", i.cycle),
			document: "silence",
			facts: {
				...unanswered(e, i.wait, o),
				reopens: l === null || l.until <= r ? null : l.until
			}
		}
	};
}, bn = _instant_js__WEBPACK_IMPORTED_MODULE_2__.i;
function wasAsked({ issue: e, openedAt: t }, n, r) {
	return n.from > Math.max(t, e.createdAt) || e.events.some((e) => e.kind === "comment" && (0,_revised_js__WEBPACK_IMPORTED_MODULE_13__.c)(e.actor, r) && e.at <= n.from + bn);
}
// src/rules/sign-off.ts
const signOff = (e) => [...labelled(e), ...asked(e)];
function labelled(e) {
	let t = e.policy.labels.needs_sign_off, n = e.ticket.signOffAsked, r = {
		rule: "sign-off",
		deadline: n ?? e.now,
		record: !1
	};
	if (n !== null) return !(0,_hand_out_js__WEBPACK_IMPORTED_MODULE_8__.x)(e, t) && !(0,_hand_out_js__WEBPACK_IMPORTED_MODULE_8__.T)(e, n) ? [] : (0,_hand_out_js__WEBPACK_IMPORTED_MODULE_8__.S)(e, t, n, {
		...r,
		because: "The customer has yet to say that it is solved."
	});
	let i = "The customer is not asked, or has said, whether it is solved.", a = e.ticket.labels.get((0,_labels_js__WEBPACK_IMPORTED_MODULE_3__.r)(t.name))?.putByPeople.at(-1) ?? -Infinity, o = e.ticket.signals.findLast(({ kind: e }) => e === "signed_off" || e === "not_resolved");
	return (0,_hand_out_js__WEBPACK_IMPORTED_MODULE_8__.x)(e, t) && o !== void 0 && o.at >= a ? [{
		kind: "label",
		label: t,
		present: !1,
		...r,
		because: i
	}] : (0,_hand_out_js__WEBPACK_IMPORTED_MODULE_8__.S)(e, t, null, {
		...r,
		because: i
	});
}
function asked(e) {
	let { ticket: t, policy: n, now: r } = e, i = t.signOffAsked;
	if (i === null || i < _revised_js__WEBPACK_IMPORTED_MODULE_13__.t || t.issue.locked) return [];
	let a = (0,_identity_js__WEBPACK_IMPORTED_MODULE_11__.h)(t, n), o = a !== null && a <= r, s = o ? a : i;
	return !(0,_hand_out_js__WEBPACK_IMPORTED_MODULE_8__.T)(e, s) || t.ownDeletions.some((e) => e >= i) ? [] : [{
		kind: "comment",
		rule: "sign-off",
		because: o ? "The customer has not said yet whether it is solved." : "The customer is asked whether it is solved.",
		deadline: s,
		key: (0,_key_js__WEBPACK_IMPORTED_MODULE_4__.r)(o ? "sign-off-reminder" : "sign-off", i),
		document: "sign-off",
		facts: question(e, i, o)
	}];
}
function question(e, t, n) {
	let { ticket: r, policy: i } = e, { word: a, enabled: o } = i.commands["sign-off"], s = !(0,_hand_out_js__WEBPACK_IMPORTED_MODULE_8__.D)(e), c = s ? openingAgain(e) : null;
	return {
		to: r.requester.kind === "human" ? [r.requester.login] : [],
		again: n,
		since: t,
		closed: s,
		tried: !s && isTried(e),
		ships: e.change?.ships?.at ?? (s ? shipsFrom(e, e.now) : null),
		solved: o ? `/${a}` : null,
		unsolved: c?.command ?? null,
		reopens: c?.until ?? null
	};
}
function isTried({ change: e, policy: t }) {
	return e !== null && t.changes?.stages.some((e) => e.signOff) === !0;
}
// src/rules/state.ts
const state = (e) => {
	let { wantedState: t } = e.ticket;
	if (t === null) return [];
	let { because: n, ...r } = t;
	return [{
		kind: "state",
		rule: "state",
		because: n,
		deadline: e.now,
		...r
	}];
};
// src/rules/change-status.ts
function changeStatus(e) {
	let { change: t, approval: n, policy: r, ticket: i } = e, a = n?.verdict ?? null, o = rfcOf(e);
	return {
		...o === null ? {} : { rfc: o },
		...t === null ? {} : { change: {
			stage: t.stage === null ? null : {
				name: t.stage.name,
				means: t.stage.description,
				since: t.stage.since,
				next: t.stage.next
			},
			planned: t.readySince === null ? t.ships?.at ?? null : null,
			unsigned: t.signOff === "open",
			tried: (0,_hand_out_js__WEBPACK_IMPORTED_MODULE_8__.D)(e) && i.signOffAsked !== null && r.changes?.stages.some((e) => e.signOff) === !0
		} },
		...n === null ? {} : { approval: {
			state: a === null ? "open" : a.approved ? "given" : "declined",
			groups: r.approval?.by ?? [],
			by: a?.by ?? null,
			at: a?.at ?? null,
			why: a?.why ?? ""
		} }
	};
}
function rfcOf({ policy: { rfc: e }, ticket: t, showsRfcs: n = !1 }) {
	let r = t.facts.at(-1)?.value;
	return e === null || !n || r === void 0 || !(0,_words_js__WEBPACK_IMPORTED_MODULE_21__.d)(e.when, r) ? null : new URL(`/${e.repository}`, t.issue.url).href;
}
// src/rules/incident-status.ts
function incidentStatus(e) {
	let { incident: t } = e;
	if (t?.stands !== !0 || t.name === null && t.updates.length === 0) return null;
	let { name: n, state: r, states: i, declaredAt: a, impacts: o, updates: s } = t;
	return {
		name: n,
		state: r,
		since: i.at(-1)?.at ?? a,
		impacts: o.at(-1)?.value ?? [],
		updates: s.map(toldUpdate).toReversed()
	};
}
function toldUpdate({ at: e, by: t, state: n, impacts: r, words: i, struckAt: a }) {
	return {
		at: e,
		by: t,
		state: n,
		impacts: r,
		words: i,
		struck: a !== null
	};
}
// src/rules/status.ts
const status = (e, { then: t }) => {
	let { ticket: n, policy: r } = t;
	if (n.issue.locked) return [];
	let i = r.intake.acknowledge && (0,_hand_out_js__WEBPACK_IMPORTED_MODULE_8__.D)(t) && !isAnswered(t) && (0,_hand_out_js__WEBPACK_IMPORTED_MODULE_8__.b)(t), a = served(t)?.close === !0, o = t.lastChange;
	return [{
		kind: "status",
		rule: "status",
		because: "Every ticket has one comment that says where it stands.",
		deadline: (0,_hand_out_js__WEBPACK_IMPORTED_MODULE_8__.N)(t),
		create: i && !a && n.ownDeletions.length === 0,
		asOf: o,
		events: n.changes,
		answers: answersOf(n),
		tells: busySince(t).map((e) => (0,_key_js__WEBPACK_IMPORTED_MODULE_4__.r)("busy", e)),
		status: () => statusOf(a ? t.become(solvedNow(t)) : t, o)
	}];
};
function answersOf({ messages: e }) {
	let t = e.filter(({ role: e, substantive: t }) => e === "staff" && t);
	return t.filter((e, n) => n === 0 || n >= t.length - 8).map(({ event: e }) => (0,_key_js__WEBPACK_IMPORTED_MODULE_4__.r)("answered", e.id));
}
function solvedNow({ ticket: e, now: t, identity: n }) {
	return ended$1(e, {
		at: t,
		by: n,
		reason: "completed",
		because: { kind: "policy" },
		forSilence: !1
	});
}
function statusOf(e, t) {
	let { ticket: n, policy: r } = e, i = n.severity.at(-1), a = r.severities.find((e) => e.name === i?.severity), o = latest(e.clocks.filter((e) => e.set === "promise")), { state: s, since: c, until: l, hold: u } = stateOf$1(e, t), d = u === null ? "" : whyHeld(e, u.from), f = u === null ? null : blockerOf(e, u), p = incidentStatus(e), m = p === null || p.updates.length === 0 ? progressOf(e) : null, h = (0,_statuspage_api_js__WEBPACK_IMPORTED_MODULE_17__.j)(e), g = reopening(e);
	return {
		number: n.issue.number,
		requester: n.requester.login,
		severity: i?.severity ?? null,
		severityWhy: i === void 0 || i.severity === null ? null : (0,_explained_ticket_js__WEBPACK_IMPORTED_MODULE_22__.r)(i.why),
		severityMeaning: i !== void 0 && isBounded(i.why) ? null : a?.description ?? null,
		owners: (0,_hand_out_js__WEBPACK_IMPORTED_MODULE_8__.M)(e),
		state: s,
		stateSince: c,
		stateUntil: l,
		incident: n.facts.at(-1)?.value.incident ?? !1,
		answered: isAnswered(e),
		owed: isOwed(e),
		alsoHeld: s === "pending" && u !== null,
		promises: o,
		updatesEvery: updatesPromised(e),
		...i !== void 0 && isUnseen(i) ? { severityProposed: !0 } : {},
		doubts: (n.form?.doubts ?? []).filter((e) => !(0,_doubt_js__WEBPACK_IMPORTED_MODULE_24__.n)(e)),
		...expectations(e, o, t),
		...agreements(e),
		...changeStatus(e),
		...d === "" ? {} : { awaited: d },
		...f === null ? {} : { blocker: f.name },
		...m === null ? {} : { progress: m },
		...busyOf(e, o, t),
		...p === null ? {} : { record: p },
		...h === null ? {} : { nextUpdate: h },
		...g === null || g.until <= t ? {} : { reopening: g }
	};
}
function isUnseen({ proposed: e, severity: t, source: n, claimed: r }) {
	return e === !0 && t !== null && n !== "otherwise" && r === void 0;
}
function isBounded(e) {
	return e.kind === "unconfirmed" ? isBounded(e.why) : e.kind === "at_least" || e.kind === "at_most";
}
function whyHeld({ ticket: e, now: t }, n) {
	return (0,_command_js__WEBPACK_IMPORTED_MODULE_31__.n)((0,_command_js__WEBPACK_IMPORTED_MODULE_31__.r)(e.commands), "wait").filter(({ consequence: { reason: e }, command: { line: r } }) => e === "on_hold" && r.at >= n && r.at <= t).findLast(({ command: e, consequence: t }) => e.why !== "" || t.blocker !== void 0)?.command.why ?? "";
}
function agreements(e) {
	let { ticket: t, policy: n, now: r } = e, i = t.severity.at(-1)?.workaroundOf, a = (0,_ticket_js__WEBPACK_IMPORTED_MODULE_14__.s)(t.agreed, r) ?? null, o = handedTo(e), { word: s, enabled: c } = n.commands["sign-off"];
	return {
		...i === void 0 ? {} : { workaround: { original: i } },
		...t.facts.at(-1)?.value.project === !0 ? { project: !0 } : {},
		...a === null ? {} : { agreed: a },
		...o === null ? {} : { handedTo: o },
		...t.signOffAsked === null ? {} : { signOff: {
			solved: c ? `/${s}` : null,
			notSolved: objection(e)
		} }
	};
}
function stateOf$1(e, t) {
	let n = e.ticket.closures.at(-1);
	if (n?.reopenedAt === null) {
		let t = e.clocks.findLast(({ name: e, breachedAt: t }) => e === "pending_close" && t !== null);
		return {
			state: "closed",
			since: n.forSilence ? t?.breachedAt ?? n.at : n.at,
			until: null,
			hold: null
		};
	}
	let r = e.ticket.waits.filter((t) => t.from <= e.now && (t.to === null || e.now < t.to)), i = r.find((e) => e.reason === "on_hold") ?? null, a = r.find((e) => e.reason === "pending") ?? i;
	return a === null ? {
		state: "open",
		since: null,
		until: null,
		hold: i
	} : {
		state: a.reason,
		since: a.from,
		until: a.reason === "pending" ? closesAt(e, t) : a.to,
		hold: i
	};
}
function busySince(e) {
	let t = e.unusualSince ?? null;
	return t === null || isAnswered(e) ? [] : [t];
}
function busyOf(e, t, n) {
	let [r] = busySince(e);
	if (r === void 0) return {};
	let i = t.find(({ name: e, live: t }) => e === "first_response" && t);
	return { busy: {
		asOf: wholeMinute((0,_instant_js__WEBPACK_IMPORTED_MODULE_2__.m)(n, r)),
		expected: i?.breachedAt === null ? i.due : null
	} };
}
function wholeMinute(e) {
	return (0,_instant_js__WEBPACK_IMPORTED_MODULE_2__.u)(e, e % _instant_js__WEBPACK_IMPORTED_MODULE_2__.o);
}
function latest(e) {
	let t = new Map();
	for (let n of e) {
		let e = t.get(n.name);
		(e === void 0 || e.cycle < n.cycle) && t.set(n.name, n);
	}
	return [...t.values()];
}
function updatesPromised(e) {
	let t = e.ticket.facts.at(-1)?.value, n = (t === void 0 ? null : (0,_words_js__WEBPACK_IMPORTED_MODULE_21__.s)(e.policy.sla, t, e.now))?.targets.update ?? null;
	return n === null || (n.effective ?? e.now) > e.now ? null : n;
}
function isAnswered({ ticket: { messages: e } }) {
	return e.some(({ role: e, substantive: t }) => e === "staff" && t);
}
function isOwed(e) {
	if (!isAnswered(e)) return !0;
	let { messages: t, signals: n } = e.ticket, r = t.findLast((e) => (0,_ticket_js__WEBPACK_IMPORTED_MODULE_14__.a)(e) && e.substantive);
	return r?.role === "customer" && !n.some(({ kind: e, at: t }) => e === "no_reply" && t >= r.at);
}
function progressOf({ ticket: { commands: e, closures: t } }) {
	let n = t.at(-1)?.reopenedAt ?? _instant_js__WEBPACK_IMPORTED_MODULE_2__.t, r = (0,_command_js__WEBPACK_IMPORTED_MODULE_31__.r)(e).findLast(({ name: e, line: t }) => e === "status" && t.at >= n), [, i, a] = /^\s*(\S+)\s+(.*\S)/s.exec(r?.line.args ?? "") ?? [];
	return r === void 0 || i === void 0 || a === void 0 ? null : {
		at: r.line.at,
		by: r.line.by.login,
		stage: i,
		words: a
	};
}
// src/time-spent/doubts.ts
function doubtsAbout(e, t, { least: n, most: r, calendar: i }) {
	let a = t.filter(({ by: t, day: n }) => t === e.by && n === e.day).reduce((e, { minutes: t }) => e + t, 0) + e.minutes, o = e.minutes < 0;
	return [
		["short", !o && e.minutes * 6e4 < n],
		["closed_day", !o && i !== null && isClosed(i, e.day)],
		["long_day", !o && a * 6e4 > r],
		["below_nothing", o && a < 0]
	].flatMap(([e, t]) => t ? [e] : []);
}
function isClosed(e, t) {
	if (e.always) return !1;
	let n = (0,_moment_js__WEBPACK_IMPORTED_MODULE_1__.f)(t), r = (0,_moment_js__WEBPACK_IMPORTED_MODULE_1__.s)(t, e.zone), i = n === null ? null : (0,_moment_js__WEBPACK_IMPORTED_MODULE_1__.s)((0,_moment_js__WEBPACK_IMPORTED_MODULE_1__.d)(n + 1), e.zone);
	return r !== null && i !== null && e.between((0,_instant_js__WEBPACK_IMPORTED_MODULE_2__.f)(r), (0,_instant_js__WEBPACK_IMPORTED_MODULE_2__.f)(i)) === 0;
}
// src/rules/time-doubt.ts
const timeDoubt = (e) => {
	let { ticket: t, policy: n } = e;
	if (!(0,_command_js__WEBPACK_IMPORTED_MODULE_31__.n)((0,_command_js__WEBPACK_IMPORTED_MODULE_31__.r)(t.commands), "spent").some(({ command: t }) => (0,_hand_out_js__WEBPACK_IMPORTED_MODULE_8__.T)(e, t.line.at)) || !(0,_hand_out_js__WEBPACK_IMPORTED_MODULE_8__.A)(e)) return [];
	let r = (0,_entries_js__WEBPACK_IMPORTED_MODULE_25__.n)(t, n);
	return r.flatMap((i, a) => {
		let { at: o, by: s, command: c } = i;
		if (!(0,_hand_out_js__WEBPACK_IMPORTED_MODULE_8__.T)(e, o) || t.noticeDeletions.some((e) => e >= o)) return [];
		let l = r.slice(0, a), u = doubtsAbout(i, l, n.timeSpent);
		if (u.length === 0 || r.slice(a + 1).some((e) => undoes(e, i))) return [];
		let d = inDoubt(e, i, l, u);
		return d === null ? [] : [{
			kind: "notice",
			rule: "time-doubt",
			because: `What @${s} recorded is unusual: ${u.join(", ").replaceAll("_", " ")}.`,
			deadline: o,
			key: (0,_key_js__WEBPACK_IMPORTED_MODULE_4__.r)("time-doubt", c.line.comment.id, o),
			to: [s],
			group: null,
			duty: null,
			notice: {
				kind: "time_doubt",
				doubt: d
			}
		}];
	});
};
function undoes(e, t) {
	return e.by === t.by && e.day === t.day && e.minutes === -t.minutes;
}
function inDoubt({ policy: e }, { by: t, day: n, minutes: r, command: i }, a, o) {
	let s = (0,_moment_js__WEBPACK_IMPORTED_MODULE_1__.s)(n, e.timezone);
	if (s === null) return null;
	let c = a.filter((e) => e.by === t && e.day === n).reduce((e, t) => e + t.minutes, r);
	return {
		doubts: o,
		day: s,
		time: r * _instant_js__WEBPACK_IMPORTED_MODULE_2__.o,
		total: c * _instant_js__WEBPACK_IMPORTED_MODULE_2__.o,
		least: e.timeSpent.least,
		back: `/${i.word} ${r > 0 ? "-" : ""}${amountText(Math.abs(r))} on ${n}`
	};
}
function amountText(e) {
	let [t, n] = [Math.floor(e / 60), e % 60];
	return `${t > 0 ? `${String(t)}h` : ""}${n > 0 ? `${String(n)}m` : ""}`;
}
// src/rules/deciders.ts
function deciders(e) {
	let t = e.policy.intake.triage?.group ?? null;
	if (t === null) return (0,_hand_out_js__WEBPACK_IMPORTED_MODULE_8__.y)(e);
	let { logins: n, because: r } = (0,_hand_out_js__WEBPACK_IMPORTED_MODULE_8__.P)(e, t);
	return {
		to: n,
		group: t,
		duty: r
	};
}
function deciding({ policy: e }) {
	let { word: t, enabled: n } = e.commands.severity;
	return n ? `/${t}` : null;
}
// src/rules/unclear.ts
const unclear = (e, { then: t }) => {
	let { ticket: n } = e, r = arrival(e);
	if (!(0,_hand_out_js__WEBPACK_IMPORTED_MODULE_8__.D)(e) || !(0,_hand_out_js__WEBPACK_IMPORTED_MODULE_8__.A)(e) || !(0,_hand_out_js__WEBPACK_IMPORTED_MODULE_8__.E)(e, r) || isSeen(e) || (0,_hand_out_js__WEBPACK_IMPORTED_MODULE_8__.k)(e, r)) return [];
	let i = (n.form?.doubts ?? []).filter(_doubt_js__WEBPACK_IMPORTED_MODULE_24__.n), a = kindOf(e, i);
	if (a === null) return [];
	let o = n.severity.at(-1)?.severity ?? null;
	return [{
		kind: "notice",
		rule: "unclear",
		because: "What came with the ticket leaves doubts that only staff can settle.",
		deadline: r,
		key: (0,_key_js__WEBPACK_IMPORTED_MODULE_4__.r)("unclear"),
		...deciders(t),
		notice: {
			kind: a,
			doubts: i,
			current: o,
			command: deciding(e)
		}
	}];
};
function kindOf(e, t) {
	let { ticket: n } = e, r = n.severity.at(-1), i = (r === void 0 || r.source === "otherwise") && (t.length > 0 || !isAsked(e));
	return i && r !== void 0 ? "unclear_severity" : n.openedAt < _revised_js__WEBPACK_IMPORTED_MODULE_13__.t || !goesByForms(e) ? null : i && t.length > 0 ? "unclear_severity" : t.some(({ kind: e }) => xn.has(e)) ? "unclear_form" : null;
}
const xn = new Set(["either_form", "two_forms"]);
function arrival({ ticket: { openedAt: e, issue: t } }) {
	return (0,_instant_js__WEBPACK_IMPORTED_MODULE_2__.m)(e, t.lastEditedAt ?? t.createdAt);
}
function isSeen({ ticket: e }) {
	let { issue: t, messages: n, owners: r, routes: i, severity: a, signals: o } = e;
	return i.some(({ at: e }) => e > t.createdAt + 1e4) || n.some(({ role: e, substantive: t }) => e === "staff" && t) || r.some(({ value: e, given: t }) => e.length > t.length) || a.some(({ source: e }) => e === "command") || o.some(({ kind: e }) => e === "ack");
}
function goesByForms({ policy: { intake: e } }) {
	return e.forms.size > 0 || e.severity.some(({ kind: e }) => Sn.has(e));
}
const Sn = new Set([
	"field",
	"matrix",
	"sheet"
]), unread = (e) => {
	let { issue: t, ownDeletions: n } = e.ticket;
	if (t.locked) return [];
	let r = unreadReport(e) ?? unreadComment(e);
	if (r === null || n.some((e) => e >= r.at)) return [];
	let { at: i, by: a, comment: o } = r;
	return [{
		kind: "comment",
		rule: "unread",
		because: "A text is too long to be read.",
		deadline: i,
		key: (0,_key_js__WEBPACK_IMPORTED_MODULE_4__.r)("unread"),
		document: "unread",
		facts: {
			to: (0,_hand_out_js__WEBPACK_IMPORTED_MODULE_8__.y)(e).to,
			by: a.login,
			comment: o
		}
	}];
};
function unreadReport(e) {
	let { body: t, author: n, createdAt: r, lastEditedAt: i } = e.ticket.issue, a = i ?? r;
	return !(e.policy.intake.forms.size > 0 || e.ticket.form !== null) || !(0,_hand_out_js__WEBPACK_IMPORTED_MODULE_8__.T)(e, a) || (0,_template_js__WEBPACK_IMPORTED_MODULE_26__.s)(t.replace(/\r\n?/g, "\n")) ? null : {
		at: a,
		by: n,
		comment: !1
	};
}
function unreadComment(e) {
	let t = e.ticket.messages.find(({ role: t, event: n }) => (t === "staff" || t === "customer") && (0,_hand_out_js__WEBPACK_IMPORTED_MODULE_8__.T)(e, n.at) && new _no_ticket_js__WEBPACK_IMPORTED_MODULE_16__.f(n.body, n.at).isUnread);
	return t === void 0 ? null : {
		at: t.at,
		by: t.by,
		comment: !0
	};
}
// src/rules/untriaged.ts
const untriaged = (e, { then: t }) => {
	let n = e.clocks.find(({ name: e, live: t }) => e === "triage" && t), r = (0,_hand_out_js__WEBPACK_IMPORTED_MODULE_8__.D)(e) ? n?.breachedAt ?? null : null, i = e.policy.labels.needs_severity, a = {
		rule: "untriaged",
		because: r === null ? "Its severity is settled." : "Nobody on the staff has said how severe it is.",
		deadline: r ?? e.now
	}, o = (0,_hand_out_js__WEBPACK_IMPORTED_MODULE_8__.S)(e, i, r, {
		...a,
		record: !0
	});
	if (n === void 0 || r === null || !(0,_hand_out_js__WEBPACK_IMPORTED_MODULE_8__.j)(e, i, n, r)) return o;
	let s = (0,_key_js__WEBPACK_IMPORTED_MODULE_4__.r)("untriaged", n.cycle), c = (0,_hand_out_js__WEBPACK_IMPORTED_MODULE_8__.w)(e, i, r), l = {
		kind: "untriaged",
		clock: n,
		current: currentOf(e),
		command: deciding(e)
	};
	return [...o, {
		kind: "notice",
		...a,
		key: s,
		...deciders(t),
		late: c,
		notice: l
	}];
};
function currentOf({ ticket: e }) {
	return e.severity.at(-1)?.severity ?? null;
}
// src/rules/update-template.ts
const updateTemplate = (e) => {
	let { ticket: t, incident: n } = e;
	return n === null || !(0,_hand_out_js__WEBPACK_IMPORTED_MODULE_8__.A)(e) ? [] : (0,_command_js__WEBPACK_IMPORTED_MODULE_31__.n)((0,_command_js__WEBPACK_IMPORTED_MODULE_31__.r)(t.commands), "reply").filter(({ command: e, consequence: t }) => e.as === "staff" && t.reply === "update_template").flatMap(({ command: { line: t, word: r } }) => {
		let { at: i, by: a, comment: o } = t;
		return !(0,_hand_out_js__WEBPACK_IMPORTED_MODULE_8__.T)(e, i) || (0,_hand_out_js__WEBPACK_IMPORTED_MODULE_8__.k)(e, i) ? [] : [{
			kind: "notice",
			rule: "update-template",
			because: `@${a.login} wrote /${r}.`,
			deadline: i,
			key: (0,_key_js__WEBPACK_IMPORTED_MODULE_4__.r)("update-template", o.id),
			to: [a.login],
			group: null,
			duty: null,
			notice: {
				kind: "update_template",
				draft: draftOf(e, n, i)
			}
		}];
	});
};
function draftOf(e, { state: t, impacts: n, updates: r, timeline: i, endedAt: a }, o) {
	let s = r.filter(({ struckAt: e }) => e === null).map(toldUpdate), c = i.map(({ at: e, text: t }) => ({
		at: e,
		text: t
	}));
	return {
		command: `/${e.policy.commands.status.word}`,
		state: t,
		impacts: n.at(-1)?.value ?? [],
		symptom: e.ticket.issue.title,
		timeline: [...s, ...c].sort((e, t) => e.at - t.at),
		nextUpdate: a === null ? (0,_statuspage_api_js__WEBPACK_IMPORTED_MODULE_17__.M)(e) : null,
		following: a === null ? (0,_statuspage_api_js__WEBPACK_IMPORTED_MODULE_17__.N)(e, o) : null
	};
}
// src/rules/wait-labels.ts
const waitLabels = (e) => [...agree(e, "pending"), ...agree(e, "on_hold")];
function agree(e, t) {
	let n = e.policy.labels[t], r = (0,_hand_out_js__WEBPACK_IMPORTED_MODULE_8__.D)(e) ? e.ticket.waits.find((n) => n.reason === t && n.from <= e.now && (n.to === null || e.now < n.to)) : void 0;
	if (r !== void 0) return [{
		kind: "label",
		rule: "waiting",
		because: r.begunBy,
		deadline: (0,_hand_out_js__WEBPACK_IMPORTED_MODULE_8__.N)(e),
		label: n,
		present: !0,
		record: !1
	}];
	let i = e.ticket.waits.findLast((e) => e.reason === t);
	return i === void 0 || !(0,_hand_out_js__WEBPACK_IMPORTED_MODULE_8__.x)(e, n) ? [] : [{
		kind: "label",
		rule: "waiting",
		because: {
			kind: "wait_over",
			ended: i.endedBy ?? { kind: "was_closed" }
		},
		deadline: (0,_hand_out_js__WEBPACK_IMPORTED_MODULE_8__.N)(e),
		label: n,
		present: !1,
		record: !1
	}];
}
// src/rules/work-kind.ts
const workKind = (e) => {
	let { ticket: t, policy: n } = e;
	if (n.scopes.every(({ says: e }) => e === null) || !(0,_hand_out_js__WEBPACK_IMPORTED_MODULE_8__.D)(e) || t.issue.locked) return [];
	let r = t.facts.at(-1)?.value;
	if (r === void 0) return [];
	let i = (0,_entitled_js__WEBPACK_IMPORTED_MODULE_27__.o)(n, r), a = i?.says ?? null;
	if (i === null || a === null || (0,_entitled_js__WEBPACK_IMPORTED_MODULE_27__.i)(n, r, i)) return [];
	let o = t.facts.findLastIndex(({ value: e }) => (0,_entitled_js__WEBPACK_IMPORTED_MODULE_27__.o)(n, e) !== i), s = t.facts[o + 1]?.at ?? t.openedAt;
	if (!(0,_hand_out_js__WEBPACK_IMPORTED_MODULE_8__.T)(e, s) || t.ownDeletions.some((e) => e >= s)) return [];
	let { requester: c } = t;
	return [{
		kind: "comment",
		rule: "work-kind",
		because: `The ticket is work of the kind ${i.name}, of which the policy says something.`,
		deadline: s,
		key: (0,_key_js__WEBPACK_IMPORTED_MODULE_4__.r)("work-kind", i.name),
		document: "work-kind",
		facts: {
			to: c.kind === "human" ? [c.login] : [],
			says: a
		}
	}];
}, writeUpDue = (e) => {
	let t = writeUpClock(e);
	if (t === null || !(0,_hand_out_js__WEBPACK_IMPORTED_MODULE_8__.A)(e)) return [];
	let n = t.breachedAt, r = n ?? (0,_identity_js__WEBPACK_IMPORTED_MODULE_11__.g)(t, e.policy), { startedAt: i, due: a } = t;
	if (r === null || r > e.now || a === null || !(0,_hand_out_js__WEBPACK_IMPORTED_MODULE_8__.E)(e, t.newsAt ?? r) || (0,_hand_out_js__WEBPACK_IMPORTED_MODULE_8__.k)(e, r)) return [];
	let o = n === null ? "The write-up is due soon." : "The write-up is overdue.", s = (0,_key_js__WEBPACK_IMPORTED_MODULE_4__.r)(n === null ? "write-up-soon" : "write-up-late", i), c = writerNow(e);
	return [{
		kind: "notice",
		rule: "write-up",
		because: o,
		deadline: r,
		key: s,
		...c === null ? (0,_hand_out_js__WEBPACK_IMPORTED_MODULE_8__.y)(e) : {
			to: [c],
			group: null,
			duty: null
		},
		notice: noticeOf(e, t, c !== null)
	}];
};
function writeUpClock(e) {
	let t = e.ticket.closures.at(-1);
	if (t === void 0 || t.at < _revised_js__WEBPACK_IMPORTED_MODULE_13__.t || (0,_hand_out_js__WEBPACK_IMPORTED_MODULE_8__.D)(e)) return null;
	let n = e.clocks.findLast(({ name: e }) => e === "write_up");
	return n?.live === !0 && n.startedAt === t.at ? n : null;
}
function writerNow({ ticket: e }) {
	let t = e.closures.at(-1);
	return t === void 0 ? null : (0,_identity_js__WEBPACK_IMPORTED_MODULE_11__.N)(e, t);
}
function noticeOf({ policy: e, ticket: t }, { due: n, breachedAt: r }, i) {
	let a = e.writeUp?.done === "organised", { word: o, enabled: s } = e.commands["post-mortem"];
	return {
		kind: (a ? ["write_up_owner_soon", "write_up_owner_late"] : ["write_up_soon", "write_up_late"])[r === null ? 0 : 1],
		until: n ?? r ?? (0,_instant_js__WEBPACK_IMPORTED_MODULE_2__.f)(0),
		says: s ? `/${o} ${a ? "owner" : "done"}` : null,
		skip: s ? `/${o} skip` : null,
		headings: (t.writeUp?.empty ?? []).slice(0, Cn),
		meeting: e.triage !== null,
		writer: i
	};
}
const Cn = 9;
function overdueWriteUp(e) {
	let t = writeUpClock(e)?.breachedAt ?? null;
	return t === null ? null : {
		since: t,
		writer: writerNow(e),
		isOwner: e.policy.writeUp?.done === "organised"
	};
}
// src/rules/index.ts
const wn = [silence], Tn = [
	assignment,
	answeringOwner,
	release
], En = [
	state,
	severity,
	incident,
	onStatusPage,
	outsiders,
	handOverContext,
	routing,
	cannotWait,
	project,
	flags,
	waitLabels,
	pending,
	missingInfo,
	signOff,
	needsApproval,
	changeStage,
	charge,
	workKind,
	status,
	breach,
	missedTarget,
	cadence,
	playbooks,
	response,
	atRisk,
	owner,
	notAssigned,
	untriaged,
	unclear,
	escalation,
	hold,
	onHold,
	dependency,
	postedUpdate,
	updateTemplate,
	timeDoubt,
	overruled,
	secrets,
	unread,
	selfService,
	instructions,
	savedReply,
	outOfScope,
	followUp,
	bystander,
	postMortem,
	released,
	writeUpDue,
	commands
];
// src/rules/decide.ts
function begin(e) {
	let t = e, n = [];
	for (let e of wn) {
		let r = e(t);
		r !== null && (n.push(r.decision), t = t.become(r.ticket));
	}
	return {
		case: t,
		decisions: [...n, ...Tn.flatMap((e) => e(t))]
	};
}
function decide({ case: e, decisions: t }, n) {
	let r = assigned(e, t), { contested: i } = e.ticket, a = {
		...n,
		then: r
	}, o = En.flatMap((t) => t(e, a)).filter((e) => !(e.kind === "label" && i.has((0,_labels_js__WEBPACK_IMPORTED_MODULE_3__.r)(e.label.name))));
	return {
		case: e,
		then: r,
		decisions: [...t, ...o]
	};
}
function assigned(e, t) {
	let { ticket: n, now: r } = e, i = n.owners.filter(({ at: e }) => e <= r), a = i.at(-1), o = (0,_hand_out_js__WEBPACK_IMPORTED_MODULE_8__.M)(e), s = (0,_hand_out_js__WEBPACK_IMPORTED_MODULE_8__.F)(t), c = new Set(s.flatMap(({ remove: e }) => e)), l = new Set([...o.filter((e) => !c.has(e)), ...s.flatMap(({ add: e }) => e)]);
	if (l.size === o.length && o.every((e) => l.has(e))) return e;
	let u = r < _revised_js__WEBPACK_IMPORTED_MODULE_13__.t ? [] : [...l].filter((e) => !o.includes(e) || a?.given.includes(e) === !0), d = e.policy.selectedFate.has("owner") ? owned(n.facts, r, l.size > 0) : n.facts;
	return e.become({
		...n,
		facts: d,
		owners: [...i, {
			at: r,
			value: [...l],
			given: u
		}]
	});
}
function owned(e, t, n) {
	let r = e.at(-1)?.value;
	return r === void 0 ? e : [...e, {
		at: t,
		value: {
			...r,
			owned: n
		}
	}];
}
// src/marks/numbers.ts
function formatNumbers(e) {
	let t = [];
	for (let n of [...e].sort((e, t) => e - t)) {
		let e = t.at(-1);
		e?.to === n - 1 ? e.to = n : t.push({
			from: n,
			to: n
		});
	}
	return t.map(({ from: e, to: t }) => e === t ? String(e) : `${String(e)}-${String(t)}`).join(",");
}
const Dn = 1e5;
function parseNumbers(e, t = Dn) {
	let n = [];
	for (let r of e.split(",")) {
		let [e = NaN, i = e] = r.split("-").map(Number);
		if (Number.isInteger(e) && e > 0 && i >= e && n.length + i - e < t) for (let t = e; t <= i; t += 1) n.push(t);
	}
	return n;
}
// src/marks/lists.ts
const On = /^<!-- steward told ([\w:.,= -]+) -->/;
function deliveredLine(e) {
	let t = new Map();
	for (let [n, r] of e) for (let e of r) t.set(e, [...t.get(e) ?? [], n]);
	return `<!-- steward told ${[...t].map(([e, t]) => `${e}=${formatNumbers(t)}`).join(" ")} -->`;
}
function readDelivered(e) {
	let t = On.exec(e)?.[1]?.split(" ");
	if (t === void 0) return null;
	let n = new Map(), r = Dn;
	for (let e of t) {
		let [t = "", i = ""] = e.split("="), a = parseNumbers(i, r);
		r -= a.length;
		for (let e of a) n.set(e, (n.get(e) ?? new Set()).add(t));
	}
	return n;
}
const kn = /^<!-- steward agenda ([\d,-]*) -->$/m;
function agendaLine(e) {
	return `<!-- steward agenda ${formatNumbers(e)} -->`;
}
function readAgenda(e) {
	return parseNumbers(kn.exec(e)?.[1] ?? "");
}
// src/desk/delivery/delivered.ts
function digestsOn(e, t) {
	return (e === null ? [] : (0,_question_js__WEBPACK_IMPORTED_MODULE_5__.i)(e.issue, t)).flatMap((e) => {
		let t = readDelivered(e.text);
		return t === null ? [] : [{
			comment: e,
			delivered: t
		}];
	});
}
function isOfFlood({ comment: e }) {
	return e.marker.keys.some((e) => (0,_key_js__WEBPACK_IMPORTED_MODULE_4__.n)("digest", e));
}
function merged(e) {
	let t = new Map();
	for (let [n, r] of e.flatMap((e) => [...e])) t.set(n, new Set([...t.get(n) ?? [], ...r]));
	return t;
}
function isOverdue({ notice: e }) {
	return "clock" in e && e.clock !== null;
}
function undelivered({ case: { ticket: e }, decisions: t }, n, r) {
	let i = new Set(e.ownMarks.keys()), a = r.get(e.issue.number);
	return n.filter((n) => !i.has(n.key) && a?.has(n.key) !== !0 && !isRecorded(n, t, e));
}
function isRecorded({ rule: e, deadline: t, late: n = !1 }, r, i) {
	if (n) return !1;
	let a = [...i.ownMarks].flatMap(([t, n]) => (0,_key_js__WEBPACK_IMPORTED_MODULE_4__.n)(e, t) ? n : []), isBare = (e) => !a.some((t) => t <= e && e <= (0,_instant_js__WEBPACK_IMPORTED_MODULE_2__.p)(t, _hand_out_js__WEBPACK_IMPORTED_MODULE_8__.v));
	return r.some((n) => n.kind === "label" && n.record && n.rule === e && (i.labels.get((0,_labels_js__WEBPACK_IMPORTED_MODULE_3__.r)(n.label.name))?.putByUs ?? []).some((e) => e >= t && isBare(e)));
}
// src/desk/board.ts
const Q = (0,_instant_js__WEBPACK_IMPORTED_MODULE_2__.f)(0), An = (0,_key_js__WEBPACK_IMPORTED_MODULE_4__.r)("desk");
function boardOf(e, { policy: t }) {
	if (!t.desk.issue) return null;
	let n = e.filter(({ key: e }) => e === An), i = n.find(({ issue: e }) => e.state === "open") ?? n.at(-1) ?? null;
	return {
		ref: i === null ? (0,_effect_js__WEBPACK_IMPORTED_MODULE_32__.s)(An) : {
			id: i.issue.id,
			number: i.issue.number
		},
		present: i
	};
}
// src/desk/delivery/late-together.ts
const jn = _instant_js__WEBPACK_IMPORTED_MODULE_2__.i;
function latenessOf(e) {
	let { clocks: t, now: n, ticket: r } = e, isFresh = (e) => e > n - jn, i = t.some(({ missed: e }) => e.some(isFresh)) || [...r.ownMarks].some(([e, t]) => isFresh(t) && ((0,_key_js__WEBPACK_IMPORTED_MODULE_4__.n)("breach", e) || (0,_key_js__WEBPACK_IMPORTED_MODULE_4__.n)("owner", e)));
	return {
		number: r.issue.number,
		isOfWave: i,
		overdue: entryOf$1(e)
	};
}
function entryOf$1(e) {
	let t = e.clocks.filter(({ live: e, breachedAt: t }) => e && t !== null);
	if (t.length === 0) return null;
	let n = (0,_instant_js__WEBPACK_IMPORTED_MODULE_2__.d)(...t.flatMap(({ breachedAt: e }) => e ?? [])) ?? _instant_js__WEBPACK_IMPORTED_MODULE_2__.s, { to: r, group: i } = (0,_hand_out_js__WEBPACK_IMPORTED_MODULE_8__.y)(e);
	return {
		line: lineOf(e, t, n),
		to: r,
		group: i
	};
}
function lineOf({ ticket: e }, t, n) {
	let { issue: r, severity: i } = e;
	return {
		number: r.number,
		title: r.title,
		severity: i.at(-1)?.severity ?? null,
		clocks: [...new Set(t.map(({ name: e }) => e))],
		since: n
	};
}
// src/desk/delivery/flood-digest.ts
const Mn = 1e3, Nn = 8 * _instant_js__WEBPACK_IMPORTED_MODULE_2__.i;
function digestOf(e, t, n, r, i) {
	let { policy: o, now: s } = i, c = keysOf(t), l = n !== void 0 && s - n.comment.event.at < Nn && n.delivered.size + c.size <= 1e3, u = l ? merged([n.delivered, c]) : c, d = e.filter(({ number: e }) => u.has(e) && !c.has(e)).flatMap(({ overdue: e }) => e ?? []), f = [...t.map((e) => newlyOverdue(e)), ...d], p = l ? n.comment.marker.keys : [(0,_key_js__WEBPACK_IMPORTED_MODULE_4__.r)("digest", s)], m = (0,_marker_js__WEBPACK_IMPORTED_MODULE_30__.t)(p, `${deliveredLine(u)}\n`), h = digestFacts(f), g = 65e3 - m.length, { text: _ } = (0,_documents_js__WEBPACK_IMPORTED_MODULE_0__.n)(o).fit("digest", h, g), v = m + _.slice(0, g), y = `Too many notices at once: ${String(t.length)} tickets are told of in one comment.`;
	return l ? {
		kind: "edit_comment",
		issue: r,
		comment: n.comment.event.id,
		keys: p,
		body: v,
		because: y,
		deadline: Q
	} : {
		kind: "create_comment",
		issue: r,
		keys: p,
		body: v,
		because: y,
		deadline: Q
	};
}
function chatDigestOf(e, { policy: t, repository: n }) {
	let r = e.map((e) => newlyOverdue(e)), i = [...new Set(r.flatMap((e) => e.to))], o = (0,_documents_js__WEBPACK_IMPORTED_MODULE_0__.n)(t).write("chat-digest", {
		tickets: r.map(({ line: e }) => e),
		to: i
	}), s = e.map(({ ruling: e, notices: t }) => chatRef(numberOf(e), t.map(({ key: e }) => e))), c = e[0]?.ruling.case.ticket.issue.url.replace(/\/\d+$/, "") ?? "", l = `${n} ${s.map(({ id: e }) => e).join(", ")}`, u = `Too many notices at once: ${String(e.length)} tickets are told of in one message.`;
	return {
		kind: "say",
		issue: {
			id: "chat digest",
			number: 0,
			chat: !0
		},
		message: {
			key: l,
			repository: n,
			number: null,
			url: c,
			text: o
		},
		tells: s,
		because: u,
		deadline: Q
	};
}
function newlyOverdue({ ruling: e, notices: t, deadline: n }) {
	let r = t.flatMap(({ notice: e }) => "clock" in e ? e.clock ?? [] : []), i = [...new Set(t.flatMap((e) => e.to))], a = t.find(({ notice: e }) => e.kind !== "update_late") ?? (i.length === 0 ? t[0] : void 0);
	return {
		line: lineOf(e.case, r, n),
		to: i,
		group: a?.group ?? null
	};
}
function digestFacts(e) {
	let t = new Map(), n = e.toSorted((e, t) => e.line.since - t.line.since || e.line.number - t.line.number);
	for (let { line: e, to: r, group: i } of n) {
		let n = i === null ? r : [i];
		for (let r of n.length > 0 ? n : [""]) {
			let n = `${i === null ? "person" : "group"} ${r}`, a = t.get(n) ?? {
				who: r,
				group: i !== null,
				tickets: []
			};
			a.tickets.push(e), t.set(n, a);
		}
	}
	return {
		to: [...new Set(n.flatMap((e) => e.to))],
		tickets: e.length,
		groups: [...t.values()]
	};
}
function keysOf(e) {
	return new Map(e.map(({ ruling: e, notices: t }) => [numberOf(e), new Set(t.map((e) => e.key))]));
}
function numberOf({ case: { ticket: e } }) {
	return e.issue.number;
}
// src/desk/delivery/gather.ts
const Pn = {
	now: new Map(),
	before: new Map(),
	comment: null
};
function gather(e, t, n) {
	if (t === null) return Pn;
	let { policy: r, identity: i, now: o } = n, s = (0,_documents_js__WEBPACK_IMPORTED_MODULE_0__.n)(r), c = merged(digestsOn(t.present, i).filter(({ comment: e }) => e.marker.keys.some((e) => (0,_key_js__WEBPACK_IMPORTED_MODULE_4__.n)("gathered", e))).map((e) => e.delivered)), isOut = ({ ruling: e }, { key: t }) => c.get(numberOf(e))?.has(t) === !0, l = new Map(), u = e.flatMap((e) => {
		let t = [...e.notices, ...e.others].filter((t) => isOut(e, t));
		t.length > 0 && l.set(numberOf(e.ruling), t.map(({ key: e }) => e));
		let n = e.notices.filter((e) => !t.includes(e));
		return n.length === 0 ? [] : [{
			...e,
			notices: n
		}];
	}), d = new Map(), f = [], p = 5e4;
	for (let { ruling: e, notices: t } of u.toSorted(byDeadline)) {
		let { issue: n, severity: r } = e.case.ticket, i = wordsOf(t, n.url, s).map(({ text: e }) => e).join("\n\n");
		if (p -= i.length + n.title.length, p < 0) break;
		let { number: a, title: o } = n;
		f.push({
			number: a,
			title: o,
			severity: r.at(-1)?.severity ?? null,
			told: i
		}), d.set(a, t.map(({ key: e }) => e));
	}
	if (f.length === 0) return {
		now: d,
		before: l,
		comment: null
	};
	let m = [(0,_key_js__WEBPACK_IMPORTED_MODULE_4__.r)("gathered", o)], h = deliveredLine(new Map([...d].map(([e, t]) => [e, new Set(t)]))), g = (0,_marker_js__WEBPACK_IMPORTED_MODULE_30__.t)(m, `${h}\n${s.write("gathered", f)}`), _ = `Staff are told of ${f.length === 1 ? "1 ticket" : `${String(f.length)} tickets`}.`;
	return {
		now: d,
		before: l,
		comment: {
			kind: "create_comment",
			issue: t.ref,
			keys: m,
			body: g,
			because: _,
			deadline: Q
		}
	};
}
function byDeadline(e, t) {
	let at = ({ notices: e }) => (0,_instant_js__WEBPACK_IMPORTED_MODULE_2__.d)(...e.map((e) => e.deadline)) ?? _instant_js__WEBPACK_IMPORTED_MODULE_2__.s;
	return at(e) - at(t) || numberOf(e.ruling) - numberOf(t.ruling);
}
// src/desk/delivery/nudge.ts
function postponed({ case: e, decisions: t }) {
	let n = !(0,_nudges_js__WEBPACK_IMPORTED_MODULE_28__.t)(e, e.now), r = new Set(t.flatMap((e) => e.kind === "page" ? [e.step.key] : [])), isPaged = ({ notice: e }) => e.kind === "escalation" && r.has(e.step.key), i = t.filter((e) => e.kind === "notice").filter((e) => e.afterHandOut === !0 || n && !isPaged(e) && !isOfItsOwn(e)), a = i.some(({ key: t }) => !e.ticket.ownMarks.has(t));
	return {
		notices: new Set(i),
		until: n && a ? (0,_nudges_js__WEBPACK_IMPORTED_MODULE_28__.n)(e, e.now) : null
	};
}
// src/page/incident-news.ts
function newsOf(e) {
	let { statusPage: t } = e.policy, n = t === null ? null : (0,_statuspage_api_js__WEBPACK_IMPORTED_MODULE_17__.O)(e);
	if (t === null || n === null) return [];
	let r = (0,_statuspage_api_js__WEBPACK_IMPORTED_MODULE_17__.P)(e.ticket, t, e.now).at(-1);
	if (r === void 0) return [];
	let { from: i, to: a } = r, news = (t, r, i = {}) => {
		let a = i.update?.state ?? (0,_ticket_js__WEBPACK_IMPORTED_MODULE_14__.s)(e.incident?.states ?? [], r) ?? n.state;
		return {
			id: `${t}-${String(r / _instant_js__WEBPACK_IMPORTED_MODULE_2__.c)}`,
			update: null,
			corrects: !1,
			kind: t,
			at: r,
			state: a,
			incident: n,
			...i
		};
	};
	if (a !== null) return [{
		...news("withdrawn", a),
		incident: emptied(n)
	}];
	let { updates: o } = n, s = (0,_statuspage_api_js__WEBPACK_IMPORTED_MODULE_17__._)(o), c = o.flatMap((e, t) => e.struckAt === null ? [{
		update: e,
		name: s[t] ?? ""
	}] : []), corrects = ({ at: e }) => o.some(({ struckAt: t }) => t === e);
	return [
		news("shown", i, { update: c.findLast(({ update: e }) => e.at <= i)?.update ?? null }),
		...c.filter(({ update: e }) => e.at > i).map(({ update: e, name: t }) => news("update", e.at, {
			id: `update-${t}`,
			update: e,
			corrects: corrects(e)
		})),
		...turnsOf(e, n).filter(({ at: e }) => e > i).map(({ at: e, kind: t }) => news(t, e)),
		...n.postMortem === null ? [] : [news("learnt", n.postMortem.at)]
	].sort((e, t) => e.at - t.at);
}
function turnsOf({ incident: e }, { updates: t, resolvedAt: n }) {
	let r = t.findLast(({ struckAt: e }) => e === null);
	if (n !== null) return r?.state === "resolved" && r.at <= (0,_instant_js__WEBPACK_IMPORTED_MODULE_2__.p)(n, 1e3) ? [] : [{
		at: n,
		kind: "resolved"
	}];
	let i = e?.states ?? [], a = i.findLast(({ value: e }, t) => e === "investigating" && i[t - 1]?.value === "resolved");
	return a === void 0 || t.some(({ at: e, state: t }) => e === a.at && t === a.value) ? [] : [{
		at: a.at,
		kind: "reopened"
	}];
}
function emptied(e) {
	return {
		...e,
		name: "",
		impact: null,
		affected: [],
		updates: [],
		postMortem: null
	};
}
function newsWords(e, { statusPage: t, incidents: n, timezone: r }) {
	if (t === null) return null;
	let { incident: i, at: a } = e, { name: o, url: s, languages: c, since: l, components: u } = t, d = {
		name: o,
		url: s,
		languages: c,
		timezone: r,
		since: l,
		asOf: a,
		renewedBy: a,
		components: (0,_statuspage_api_js__WEBPACK_IMPORTED_MODULE_17__.d)(n.components, u),
		incidents: [i],
		maintenance: []
	};
	return {
		page: (0,_statuspage_api_js__WEBPACK_IMPORTED_MODULE_17__.S)(o),
		url: (0,_statuspage_api_js__WEBPACK_IMPORTED_MODULE_17__.l)(d, `incidents/${i.id}.html`) ?? "",
		text: linesOf(e, new _statuspage_api_js__WEBPACK_IMPORTED_MODULE_17__.c(d, c[0])).join("\n"),
		body: (0,_statuspage_api_js__WEBPACK_IMPORTED_MODULE_17__.r)(d, i)
	};
}
function linesOf({ kind: e, update: t, corrects: n, incident: r, at: i, state: a }, o) {
	let { words: s } = o;
	if (e === "withdrawn") return [s.withdrawn(o.at(i))];
	let c = o.nameOf(r.name);
	if (e === "learnt") return [`${c}: ${s.postMortem}`];
	let l = s.states[a], u = (t?.impacts ?? []).map(({ component: e, impact: t }) => `${o.component(e)}: ${s.conditions[t]}`), d = t?.nextBy ?? null;
	return [
		`${c}: ${n ? s.correction(l) : l}`,
		...t === null ? [s.begun(o.at(r.createdAt))] : (0,_statuspage_api_js__WEBPACK_IMPORTED_MODULE_17__.x)(t.words, 2e3).split("\n"),
		...u.length === 0 ? [] : [u.join(" · ")],
		...d === null ? [] : [s.nextBy(o.at(d))]
	];
}
// src/desk/delivery/public-news.ts
function newsDue(e, { policy: t, isPublic: n = !1 }) {
	let r = t.statusPage?.channels ?? [];
	if (r.length === 0 || !n || e.incident === null) return [];
	let { ownMarks: i } = e.ticket, a = (0,_instant_js__WEBPACK_IMPORTED_MODULE_2__.m)(_instant_js__WEBPACK_IMPORTED_MODULE_2__.t, ...e.ticket.ownDeletions), o = newsOf(e).filter(({ at: t }) => (0,_hand_out_js__WEBPACK_IMPORTED_MODULE_8__.T)(e, t) && t > a);
	return r.flatMap((e) => {
		let n = [...i.keys()].some((t) => (0,_key_js__WEBPACK_IMPORTED_MODULE_4__.i)("news", t)?.[0] === e.name);
		return o.filter(({ kind: e }) => e !== "withdrawn" || n).map((t) => ({
			news: t,
			key: (0,_key_js__WEBPACK_IMPORTED_MODULE_4__.r)("news", e.name, t.id)
		})).filter(({ key: e }) => !i.has(e)).flatMap(({ news: n, key: r }) => {
			let i = newsWords(n, t);
			return i === null ? [] : [{
				key: r,
				at: n.at,
				message: {
					channel: e.name,
					...i
				}
			}];
		});
	});
}
// src/desk/delivery/throttle.ts
function throttle(e, t, n, r, i) {
	let { policy: a, identity: o, now: s } = i, c = digestsOn(n?.present ?? null, o), l = c.filter(isOfFlood), u = merged(c.map((e) => e.delivered)), d = e.flatMap(({ ruling: e, notices: t }) => pendingOf(e, undelivered(e, t, u))).sort((e, t) => e.deadline - t.deadline || numberOf(e.ruling) - numberOf(t.ruling)), f = new Set(d.map(({ ruling: e }) => numberOf(e))), p = [...t, ...e.map(({ ruling: e }) => latenessOf(e.case))], m = s - (l.at(-1)?.comment.event.at ?? -Infinity) < Nn, h = a.desk.noticesPerHour / (m ? 2 : 1), g = p.filter(({ number: e, isOfWave: t }) => t && !f.has(e)).length, _ = r ?? g, v = {
		digest: null,
		kept: new Map(),
		flood: null
	}, y = a.notices === "chat" && (i.placeFault ?? null) !== null;
	if (d.length === 0 || _ + d.length <= h || y) return {
		...v,
		tickets: onChannel(d, "ticket")
	};
	let b = Math.max(0, Math.floor(h - _));
	if (a.notices === "office") return {
		...v,
		...inTurn(d, b)
	};
	if (a.notices === "chat") {
		if (r !== null) return {
			...v,
			...putOff(d)
		};
		let e = d.slice(0, 100);
		return {
			...atOnce(d, 100, "in chat", u),
			digest: chatDigestOf(e, i)
		};
	}
	return a.desk.issue ? n === null ? {
		...v,
		...putOff(d)
	} : {
		...atOnce(d, Mn, "digest", u),
		digest: digestOf(p, d.slice(0, Mn), l.at(-1), n.ref, i)
	} : {
		...v,
		...sparingly(d, b)
	};
}
function atOnce(e, t, n, r) {
	let [i, a] = [e.slice(0, t), e.slice(t)];
	return {
		tickets: new Map([...onChannel(i, "digest"), ...onChannel(a, "later")]),
		kept: new Map(i.flatMap((e) => keptOf(e, r))),
		flood: {
			way: n,
			tickets: e.length,
			posted: 0,
			putOff: a.length
		}
	};
}
function putOff(e) {
	let t = e.length;
	return {
		tickets: onChannel(e, "later"),
		flood: {
			way: "later",
			tickets: t,
			posted: 0,
			putOff: t
		}
	};
}
function pendingOf(e, t) {
	let n = (0,_instant_js__WEBPACK_IMPORTED_MODULE_2__.d)(...t.map((e) => e.deadline));
	return n === null ? [] : [{
		ruling: e,
		notices: t,
		deadline: n
	}];
}
function sparingly(e, t) {
	let n = e.slice(0, t), r = {
		tickets: e.length,
		posted: n.length,
		putOff: 0
	};
	return {
		tickets: new Map([...onChannel(n, "ticket"), ...onChannel(e.slice(t), "suppressed")]),
		flood: {
			way: "most pressing",
			...r
		}
	};
}
function inTurn(e, t) {
	let [n, r] = [e.slice(0, t), e.slice(t)], i = {
		tickets: e.length,
		posted: n.length,
		putOff: r.length
	};
	return {
		tickets: new Map([...onChannel(n, "ticket"), ...onChannel(r, "later")]),
		flood: {
			way: "in turn",
			...i
		}
	};
}
function onChannel(e, t) {
	return new Map(e.map(({ ruling: e, notices: n }) => [numberOf(e), {
		keys: new Set(n.map(({ key: e }) => e)),
		channel: t
	}]));
}
function keptOf({ ruling: e, notices: t }, n) {
	let r = numberOf(e), i = new Set(e.case.ticket.issue.labels.map(_labels_js__WEBPACK_IMPORTED_MODULE_3__.r));
	return t.every(({ rule: t, late: n = !1 }) => !n && e.decisions.some((e) => e.kind === "label" && e.record && e.rule === t && !i.has((0,_labels_js__WEBPACK_IMPORTED_MODULE_3__.r)(e.label.name)))) ? [] : [[r, [...new Set([...n.get(r) ?? [], ...t.map((e) => e.key)])]]];
}
// src/desk/delivery/deliver.ts
function deliver(e, t, n, r, i) {
	let a = new Map(e.map((e) => [e, postponed(e)])), waitOf = (e) => a.get(e) ?? Fn, o = throttle(e.map((e) => ({
		ruling: e,
		notices: overdueNow(e, waitOf(e))
	})), t, n, r.due, i), s = e.map((e) => toldOnDesk(e, waitOf(e), r, o)), c = i.policy.notices === "desk" ? gather(s, n, i) : Pn, l = {
		...o,
		gathered: c,
		desk: n?.ref ?? null
	}, u = new Map(e.map((e) => [e, announced$1(e, waitOf(e), r, l, i)])), numbers = (...e) => [...o.tickets].flatMap(([t, { channel: n }]) => e.includes(n) ? t : []);
	return {
		of: (e) => u.get(e) ?? announced$1(e, waitOf(e), r, l, i),
		digests: [o.digest, c.comment].filter((e) => e !== null),
		digested: new Set([...numbers("digest"), ...c.now.keys()]),
		due: new Set(o.tickets.keys()),
		suppressed: new Set(numbers("later", "suppressed")),
		flood: o.flood,
		isForSweep: [...u.values()].some(({ isForSweep: e }) => e)
	};
}
function deliverAlone(e, t, n) {
	let r = postponed(e);
	if (undelivered(e, overdueNow(e, r), new Map()).length > 0) return null;
	let { notices: i, others: a } = toldOnDesk(e, r, t, In);
	return n.policy.notices === "desk" && i.length + a.length > 0 ? null : announced$1(e, r, t, In, n);
}
const Fn = {
	notices: new Set(),
	until: null
}, In = {
	tickets: new Map(),
	kept: new Map(),
	gathered: Pn,
	desk: null
};
function overdueNow(e, { notices: t }) {
	return noticesOf(e).filter((e) => isOverdue(e) && !t.has(e));
}
function toldOnDesk(e, { notices: t }, { digested: n }, r) {
	let { ownMarks: i } = e.case.ticket, a = n.has(numberOf(e)) ? [] : noticesOf(e).filter((e) => !t.has(e) && !i.has(e.key)), o = new Map(a.map((t) => [t, isOverdue(t) ? channelOf(t.key, e, r) : "ticket"])), of = (e) => a.filter((t) => o.get(t) === e);
	return {
		ruling: e,
		notices: of("ticket"),
		others: of("delivered")
	};
}
function announced$1(e, { notices: t, until: n }, r, i, a) {
	let o = numberOf(e), s = r.digested.has(o), c = placeIn(a), { ownMarks: l } = e.case.ticket, u = i.tickets.get(o), [d, f] = [i.gathered.now.get(o) ?? [], i.gathered.before.get(o) ?? []], [p, m] = [!1, !1], h = noticesOf(e).map((n) => {
		if (s || t.has(n)) return [n.key, "later"];
		let r = isOverdue(n) ? channelOf(n.key, e, i) : "ticket";
		if (r !== "ticket") return [n.key, r];
		if (l.has(n.key)) return [n.key, c ?? "later"];
		if (p ||= c === null, c === "desk" && !d.includes(n.key)) {
			let e = f.includes(n.key);
			return m ||= !e, [n.key, e ? "delivered" : "later"];
		}
		return c === "chat" ? u?.channel === "digest" ? [n.key, "later"] : [n.key, isKept(e) ? "chat" : "suppressed"] : [n.key, c ?? "later"];
	}), g = h.flatMap(([e, t]) => t === "chat" && !l.has(e) ? [e] : []), _ = h.some(([, e]) => e === "office") ? companionRef(a.repository, o) : wordsOn(e, g, i, a), v = _ === null && isKept(e) ? newsDue(e.case, a) : [];
	return {
		delivery: {
			channels: new Map(h),
			news: v,
			recordsWait: s || u?.channel === "later" || p || m,
			saidOn: _,
			kept: [...new Set([
				...i.kept.get(o) ?? [],
				...d,
				...f,
				...g,
				...toldNow([
					...d,
					...f,
					...g
				].filter((e) => !l.has(e)), a.now)
			])],
			isAway: a.policy.notices !== "ticket"
		},
		nudge: n,
		isWithheld: p,
		isForSweep: m
	};
}
function toldNow(e, t) {
	return e.flatMap((e) => ((0,_key_js__WEBPACK_IMPORTED_MODULE_4__.i)("escalation", e) ?? []).map((e) => (0,_key_js__WEBPACK_IMPORTED_MODULE_4__.r)("told", t, e)));
}
function wordsOn(e, t, { tickets: n, gathered: r, desk: i }, { policy: a }) {
	let o = numberOf(e), s = n.get(o);
	return a.notices === "chat" ? s?.channel === "digest" ? chatRef(o, [...s.keys]) : t.length > 0 ? chatRef(o, t) : null : s?.channel === "digest" || r.now.has(o) || r.before.has(o) ? i : null;
}
function isKept({ case: { ticket: e } }) {
	return !e.issue.locked || keeperOf(e.ownComments) !== void 0;
}
function placeIn({ policy: e, placeFault: t = null }) {
	return e.notices === "ticket" || t === null ? e.notices : null;
}
function noticesOf({ decisions: e }) {
	return e.filter((e) => e.kind === "notice");
}
function channelOf(e, t, { tickets: n }) {
	let r = n.get(numberOf(t));
	return r?.keys.has(e) === !0 ? r.channel : "delivered";
}
// src/desk/desk-case.ts
var DeskCase = class {
	context;
	sweep;
	issues;
	board;
	standings;
	read;
	failures;
	refusals;
	#e;
	#t = new Map();
	constructor({ context: e, sweep: t, issues: n, board: r, standings: i, read: a, failures: o, refusals: s }) {
		this.context = e, this.sweep = t, this.issues = n, this.board = r, this.standings = i, this.read = a, this.failures = o, this.refusals = s;
	}
	get queue() {
		return this.#e ??= (0,_queue_order_js__WEBPACK_IMPORTED_MODULE_34__.n)(this.standings, this.context.policy.queue);
	}
	derived(e) {
		return this.#t.has(e) || this.#t.set(e, e(this)), this.#t.get(e);
	}
};
// src/desk/desk-issue.ts
function deskIssueOf(e, t) {
	let n = (0,_revised_js__WEBPACK_IMPORTED_MODULE_13__.c)(e.author, t) ? (0,_question_js__WEBPACK_IMPORTED_MODULE_5__.o)(e.body, e.bodyEdits, t)?.marker : void 0, r = n?.keys[0];
	if (n === void 0 || r === void 0) return null;
	let { keys: i } = n;
	return {
		issue: e,
		key: r,
		keys: i,
		asOf: n.asOf === null ? null : (0,_moment_js__WEBPACK_IMPORTED_MODULE_1__.s)(n.asOf)
	};
}
// src/desk/open-waits.ts
function waitOf(e, t) {
	return (0,_ticket_js__WEBPACK_IMPORTED_MODULE_14__.r)(e) ? e.waits.find(({ from: e, to: n }) => e <= t && (n === null || n > t)) : void 0;
}
function waitingLine(e, t) {
	let n = waitOf(e, t);
	if (n === void 0) return null;
	let { number: r, title: i } = e.issue;
	return {
		number: r,
		title: i,
		reason: n.reason,
		since: n.from,
		until: n.to
	};
}
// src/desk/load/awaited-answer.ts
function toldOfLoad(e) {
	return lastOf(e, "unusual-load");
}
function lastOf({ ticket: { ownMarks: e } }, ...t) {
	let n = [...e].flatMap(([e, n]) => t.some((t) => (0,_key_js__WEBPACK_IMPORTED_MODULE_4__.n)(t, e)) ? n : []);
	return n.length === 0 ? null : n.reduce((e, t) => (0,_instant_js__WEBPACK_IMPORTED_MODULE_2__.m)(e, t));
}
function awaitedAnswer(e) {
	let { ticket: t, policy: n, life: r, clocks: i, now: a } = e, { issue: o, requester: s, ownMarks: c } = t, l = (0,_load_js__WEBPACK_IMPORTED_MODULE_15__.m)(n, a)?.customers ?? null;
	if (l === null || !(0,_ticket_js__WEBPACK_IMPORTED_MODULE_14__.r)(t) || o.locked || waitOf(t, a) !== void 0) return null;
	let u = t.facts.at(-1)?.value;
	if (u === void 0 || u.project || !(0,_words_js__WEBPACK_IMPORTED_MODULE_21__.d)(l.when, u)) return null;
	let d = [...(0,_identity_js__WEBPACK_IMPORTED_MODULE_11__.l)(r), ...(0,_identity_js__WEBPACK_IMPORTED_MODULE_11__.u)(r)].find(({ end: e }) => e === null);
	if (d === void 0 || d.startedAt > a) return null;
	let f = i.filter(({ name: e, set: t, live: n }) => n && t === "promise" && (e === "first_response" || e === "next_response")), p = f.some(({ breachedAt: e }) => e !== null);
	return {
		issue: {
			id: o.id,
			number: o.number
		},
		requester: s.kind === "human" ? s.login : null,
		since: d.startedAt,
		due: p ? null : f[0]?.due ?? null,
		isLate: p,
		toldAt: lastOf(e, "unusual-load", "busy"),
		isKnown: c.size > 0,
		isDeleted: t.ownDeletions.some((e) => e >= d.startedAt)
	};
}
// src/desk/planned-change.ts
function plannedChange(e) {
	let { change: t, ticket: n, now: r } = e, i = t?.ships ?? null;
	if (t === null || i === null || i.endsAt <= r) return null;
	let a = t.readySince !== null;
	return {
		number: n.issue.number,
		title: n.issue.title,
		owners: (0,_hand_out_js__WEBPACK_IMPORTED_MODULE_8__.M)(e),
		stage: t.stage?.name ?? null,
		signOff: t.signOff,
		ready: a,
		atRisk: !a && i.riskAt !== null && i.riskAt <= r,
		day: i.name,
		at: i.at,
		endsAt: i.endsAt
	};
}
// src/desk/queue-entry.ts
function entryOf(e) {
	let { ticket: t, clocks: n, now: r } = e;
	if (!(0,_ticket_js__WEBPACK_IMPORTED_MODULE_14__.r)(t)) return null;
	let { issue: i, customer: a } = t, o = (0,_identity_js__WEBPACK_IMPORTED_MODULE_11__.j)(e).find(({ clock: e }) => e.live)?.clock, s = n.filter((e) => e.live && e.set !== "desk"), c = n.filter(({ name: e, live: t, breachedAt: n }) => e === "triage" && t && n === null), l = [...s, ...c], u = nextOf(s.filter(({ state: e, warn: t }) => e !== "paused" && t !== null && t <= r)), d = waitOf(t, r) !== void 0, f = stateOf(o, u, l, d), p = o ?? u ?? nextOf(l) ?? l[0];
	return {
		repository: t.facts[0]?.value.repository ?? "",
		number: i.number,
		title: i.title,
		url: i.url,
		severity: t.severity.at(-1)?.severity ?? null,
		owners: (0,_ticket_js__WEBPACK_IMPORTED_MODULE_14__.s)(t.owners, r) ?? [],
		state: f,
		clock: p === void 0 ? null : {
			name: _phrases2_js__WEBPACK_IMPORTED_MODULE_6__.t.clocks[p.name],
			of: p.name,
			due: p.due,
			breachedAt: p.breachedAt
		},
		waits: d,
		unowned: n.some(({ name: e, live: t, breachedAt: n }) => e === "ownership" && t && n !== null),
		customer: {
			name: a?.name ?? null,
			tier: a?.tier ?? null
		},
		standing: queueStanding(e, u, nextOf(l))
	};
}
function queueStanding(e, t, n) {
	let { ticket: r, policy: i, now: a } = e, o = waitingOf(r, a), s = (0,_identity_js__WEBPACK_IMPORTED_MODULE_11__.j)(e).find(({ clock: e }) => e.live && (o === null || !stands(e, a))), c = s === void 0 && t === void 0, l = r.severity.at(-1)?.severity ?? null, u = s === void 0 ? dated(t) : null, d = s === void 0 ? dated(n) : null;
	return {
		waiting: c ? o : null,
		priority: priorityOf(i, l),
		cannotWait: r.facts.at(-1)?.value.cannotWait === !0,
		tier: tierOf(i, r.customer?.tier ?? null),
		broken: s === void 0 ? null : {
			clock: s.clock.name,
			since: s.at
		},
		risen: s === void 0 ? null : risenOf(i, s.at, a),
		atRisk: u === null ? null : {
			clock: u.clock,
			due: u.at
		},
		keyDate: keyDateOf(r, a),
		due: d,
		openedAt: r.openedAt
	};
}
function waitingOf(e, t) {
	let n = waitOf(e, t);
	if (n !== void 0) return {
		for: n.reason,
		until: n.to
	};
	let r = (0,_nudges_js__WEBPACK_IMPORTED_MODULE_28__.i)(e, t);
	return r === null ? null : {
		for: "snoozed",
		until: r
	};
}
function stands({ segments: e }, t) {
	return e.some(({ running: e, from: n, to: r }) => !e && n <= t && (r === null || t < r));
}
function priorityOf({ severities: e, queue: t }, n) {
	let r = e.findIndex(({ name: e }) => e === n);
	return r < 0 ? t.untriaged : r;
}
function tierOf({ customers: { tiers: e } }, t) {
	let n = t === null ? -1 : e.indexOf(t);
	return n < 0 ? e.length : n;
}
function risenOf({ queue: { rises: e } }, t, n) {
	return e === null || e.calendar.between(t, n) <= e.within ? null : {
		allowed: e.text,
		past: e.past
	};
}
function keyDateOf({ keyDates: e }, t) {
	return (0,_instant_js__WEBPACK_IMPORTED_MODULE_2__.d)(...e.filter(({ to: e }) => e > t).map(({ from: e }) => e));
}
function dated(e) {
	return e === void 0 || e.due === null ? null : {
		clock: e.name,
		at: e.due
	};
}
function nextOf(e) {
	return e.filter((e) => e.breachedAt === null && e.due !== null).sort((e, t) => (e.due ?? 0) - (t.due ?? 0))[0];
}
function stateOf(e, t, n, r) {
	return e === void 0 ? t === void 0 ? n.some((e) => e.state === "running") ? "running" : n.length > 0 || r ? "waiting" : "no promise" : "at risk" : "breached";
}
// src/desk/recent-pages.ts
function recentPages({ ticket: e, policy: t, now: n }) {
	let r = e.facts.at(-1)?.value.repository;
	if (t.pagers.length === 0 || r === void 0) return [];
	let { isConfirmed: i } = e;
	return e.ownComments.flatMap(({ event: a, marker: o }) => {
		let s = new Map(o.keys.flatMap((e) => {
			let [t, n] = (0,_key_js__WEBPACK_IMPORTED_MODULE_4__.i)("page-sent", e) ?? [];
			return t === void 0 || n === void 0 ? [] : [[n, t]];
		}));
		return o.keys.flatMap((o) => {
			let [c, l = ""] = (0,_key_js__WEBPACK_IMPORTED_MODULE_4__.i)("page-digest", o) ?? [], u = c === void 0 ? (0,_key_js__WEBPACK_IMPORTED_MODULE_4__.i)("page", o)?.[0] ?? "" : l, d = c === void 0 ? s.get(u) ?? a.at : (0,_instant_js__WEBPACK_IMPORTED_MODULE_2__.f)(Date.parse(`${c}:00:00Z`)), f = pagerOf(t, u);
			if (f === null || d <= n - 36e5) return [];
			let m = c === void 0 ? (0,_hand_out_js__WEBPACK_IMPORTED_MODULE_8__.L)(r, e.issue.number, u) : (0,_hand_out_js__WEBPACK_IMPORTED_MODULE_8__.I)(r, c, i);
			return [{
				repository: r,
				pager: f,
				dedupKey: m,
				confirmed: i,
				at: d
			}];
		});
	});
}
// src/desk/promised-follow-up.ts
function promisedFollowUp(e) {
	let { ticket: t, now: n } = e, r = (0,_ticket_js__WEBPACK_IMPORTED_MODULE_14__.s)(t.agreed, n) ?? null;
	if (r === null || !(0,_ticket_js__WEBPACK_IMPORTED_MODULE_14__.r)(t)) return null;
	let i = (0,_command_js__WEBPACK_IMPORTED_MODULE_31__.n)((0,_command_js__WEBPACK_IMPORTED_MODULE_31__.r)(t.commands), "agreed").findLast(({ command: { line: e }, consequence: t }) => t.date === r && e.at <= n), { number: a, title: o } = t.issue;
	return {
		number: a,
		title: o,
		due: r,
		isOverdue: r < n,
		owners: (0,_hand_out_js__WEBPACK_IMPORTED_MODULE_8__.M)(e),
		why: i?.command.why ?? ""
	};
}
function promisedFollowUps(e) {
	return e.flatMap(({ followUp: e }) => e ?? []).sort((e, t) => e.due - t.due || e.number - t.number);
}
// src/desk/evaluate.ts
function surroundingsOf({ labels: e, policy: t, repository: n }) {
	let r = new Set(Object.values(t.commands).map(({ word: e }) => e));
	return {
		labels: new Set(e.map(_labels_js__WEBPACK_IMPORTED_MODULE_3__.r)),
		documents: (0,_documents_js__WEBPACK_IMPORTED_MODULE_0__.n)(t),
		repository: n,
		isCommand: (e) => r.has(e)
	};
}
function evaluated(e, t, n, r) {
	let { case: i, then: a } = e, { ticket: o, clocks: s } = i, c = [
		i.wake,
		a.wake,
		n
	].filter((e) => e !== null), l = effectsOf(e, t, r);
	return {
		...e,
		ticket: o,
		clocks: s,
		delivery: t,
		effects: l,
		wake: (0,_instant_js__WEBPACK_IMPORTED_MODULE_2__.d)(...c)
	};
}
function standingOf(e) {
	let { case: t, effects: n, wake: r } = e, { ticket: i, now: a } = t, o = overdueWriteUp(t);
	return {
		...(0,_hand_out_js__WEBPACK_IMPORTED_MODULE_8__.g)(t),
		...latenessOf(t),
		title: i.issue.title,
		openedAt: i.openedAt,
		severity: i.severity.at(-1)?.severity ?? null,
		awaits: awaitedAnswer(t),
		toldOfLoad: toldOfLoad(t),
		queued: entryOf(t),
		wait: waitingLine(i, a),
		broken: (0,_identity_js__WEBPACK_IMPORTED_MODULE_11__.j)(t).map(({ clock: { name: e, due: t }, at: n }) => ({
			of: e,
			due: t,
			at: n
		})),
		escalatedAt: (0,_hand_out_js__WEBPACK_IMPORTED_MODULE_8__._)(t),
		followUp: promisedFollowUp(t),
		writeUp: o === null ? null : {
			number: i.issue.number,
			title: i.issue.title,
			...o
		},
		isOwned: (0,_hand_out_js__WEBPACK_IMPORTED_MODULE_8__.h)(e),
		planned: plannedChange(e.then),
		isGiven: (0,_hand_out_js__WEBPACK_IMPORTED_MODULE_8__.m)(e),
		paged: recentPages(t),
		effects: n,
		wake: r
	};
}
function effectsByRule(e, t, n) {
	let r = t.decisions.filter(({ rule: t }) => t === e), i = {
		...t.delivery,
		news: []
	};
	return effectsOf({
		...t,
		decisions: r
	}, i, n).filter(({ kind: e }) => e !== "delete_comment");
}
function effectsOf({ case: e, decisions: t }, n, r) {
	let explain = (t) => (0,_explained_ticket_js__WEBPACK_IMPORTED_MODULE_22__.n)(e, e.policy, e.now, t);
	return planTicket(e.ticket, t, n, {
		...r,
		explain
	});
}
// src/desk/triage-meeting.ts
function meetingsIn(e) {
	return e.flatMap(meetingIn).sort((e, t) => e.at - t.at);
}
function latestOf(e) {
	return e.find(({ at: t }) => t === e.at(-1)?.at) ?? null;
}
function meetingIn(e) {
	let [t = null] = (0,_key_js__WEBPACK_IMPORTED_MODULE_4__.i)("triage", e.key) ?? [], n = readAgenda(e.issue.body);
	return t === null ? [] : [{
		...e,
		at: t,
		agenda: n
	}];
}
// src/desk/rules/checkboxes.ts
const Ln = /^\s*[-*+] \[([ xX])\] #(\d{1,9})\b.*→ @(\S+)\s*$/;
function checkedIn({ bodyEdits: e }, t) {
	let n = new Map(), r = null;
	for (let { at: i, editor: a, text: o } of e) {
		if (o === null) continue;
		let e = tasksIn(o);
		for (let [o, { ticked: s, login: c }] of e) r !== null && r.get(o)?.ticked !== s && t.isStaff(a, i) && (s ? n.set(o, {
			ticket: o,
			login: c,
			by: a.login,
			at: i
		}) : n.delete(o));
		r = e;
	}
	return [...n.values()];
}
function tasksIn(e) {
	let t = new Map();
	for (let n of e.split(/\r?\n/)) {
		let [, e, r, i] = Ln.exec(n) ?? [];
		e !== void 0 && r !== void 0 && i !== void 0 && (0,_login_js__WEBPACK_IMPORTED_MODULE_35__.t)(i) && t.set(Number(r), {
			ticked: e !== " ",
			login: i.toLowerCase()
		});
	}
	return t;
}
// src/desk/rules/agenda-checkboxes.ts
const agendaCheckboxes = (e, { issues: t, refusals: n, context: r }) => {
	let { roster: i, now: a, policy: o } = r, s = o.triage === null ? null : latestOf(meetingsIn(t));
	if (s?.issue.state !== "open") return new Map();
	let c = new Map(checkedIn(s.issue, i).map((e) => [e.ticket, e]));
	return new Map(e.flatMap((e) => {
		let { issue: t, owners: r } = e.case.ticket, o = c.get(t.number);
		if (o === void 0 || !s.agenda.includes(t.number) || (0,_hand_out_js__WEBPACK_IMPORTED_MODULE_8__.h)(e) || !(0,_hand_out_js__WEBPACK_IMPORTED_MODULE_8__.C)(t) || !(0,_hand_out_js__WEBPACK_IMPORTED_MODULE_8__.u)((0,_hand_out_js__WEBPACK_IMPORTED_MODULE_8__.g)(e.case), o.login, n) || !i.isStaff({
			login: o.login,
			kind: "human"
		}, a) || r.some(({ at: e, value: t }) => e >= o.at && e <= a && t.length > 0)) return [];
		let l = `@${o.by} ticked it at the triage meeting.`;
		return [[t.number, (0,_hand_out_js__WEBPACK_IMPORTED_MODULE_8__.f)(o.login, l, o.at)]];
	}));
};
function mayBeChecked(e, { policy: t }) {
	return t.triage !== null && !(0,_hand_out_js__WEBPACK_IMPORTED_MODULE_8__.h)(e);
}
// src/desk/board-facts.ts
function boardFacts({ context: e, sweep: t, queue: n, standings: r, read: i, failures: a }) {
	let { policy: o, roster: s, now: c } = e, { policyFault: l = null } = t, isApart = ({ standing: e }) => e.waiting !== null, count = (e) => n.filter(e).length, u = n.filter((e) => !isApart(e)), d = new Map(u.map((t, n) => [t, line(t, n + 1, e)])), only = (e) => [...d].flatMap(([t, n]) => e(t) ? [n] : []), f = endOfDay(c, o.timezone), p = only((e) => isDueBefore(e, f)), m = (0,_hand_out_js__WEBPACK_IMPORTED_MODULE_8__.o)(r, c);
	return {
		now: c,
		evaluated: i - a.length,
		total: t.total,
		faults: [...t.faults, ...a],
		policyErrors: t.policyErrors,
		policyFault: l === null ? null : (0,_format_js__WEBPACK_IMPORTED_MODULE_36__.t)(l),
		counts: {
			open: n.length,
			overdue: count(({ state: e }) => e === "breached"),
			atRisk: count(({ state: e }) => e === "at risk"),
			dueToday: p.length,
			unowned: count(({ unowned: e }) => e),
			waiting: n.length - u.length
		},
		tickets: [...d.values()],
		today: p,
		unowned: only(({ owners: e }) => e.length === 0),
		waiting: n.filter(isApart).map((t) => line(t, 0, e)),
		followUps: promisedFollowUps(r),
		load: s.logins(c).map((e) => ({
			login: e,
			tickets: m.get(e) ?? 0
		})).sort((e, t) => t.tickets - e.tickets),
		showsCustomers: o.queue.showsCustomers,
		heartbeat: o.desk.heartbeat
	};
}
function line(e, t, { policy: { queue: n } }) {
	let { showsCustomers: r } = n, i = (0,_queue_order_js__WEBPACK_IMPORTED_MODULE_34__.r)(e, n).filter(({ kind: e }) => r || e !== "tier");
	return {
		...e,
		place: t,
		why: i,
		customer: r ? e.customer : null
	};
}
function isDueBefore({ standing: { due: e, keyDate: t } }, n) {
	return e !== null && e.at < n || t !== null && t < n;
}
function endOfDay(e, t) {
	return (0,_moment_js__WEBPACK_IMPORTED_MODULE_1__.s)(`${(0,_moment_js__WEBPACK_IMPORTED_MODULE_1__.i)(e, t).slice(0, 10)}T24:00`, t) ?? _instant_js__WEBPACK_IMPORTED_MODULE_2__.s;
}
// src/desk/load/inflation-report.ts
function inflationReport({ board: e, standings: t, context: n }) {
	let { policy: r, identity: i, now: a } = n, o = e?.present ?? null, s = (0,_load_js__WEBPACK_IMPORTED_MODULE_15__.p)(r, a);
	if (s === null || e === null) return null;
	let { severities: c, above: l, below: u, ofLast: d, atLeast: f } = s, m = t.filter(({ openedAt: e }) => e > (0,_instant_js__WEBPACK_IMPORTED_MODULE_2__.u)(a, d) && e <= a), h = m.filter(({ severity: e }) => e !== null && c.includes(e)).sort((e, t) => t.openedAt - e.openedAt || t.number - e.number), g = o === null ? null : sinceOf(o, i), _ = h.length / m.length, v = g !== null && u < l && _ >= u, y = m.length >= f && (_ > l || v);
	return {
		inflation: s,
		tickets: m.length,
		top: h,
		since: y ? g ?? (0,_instant_js__WEBPACK_IMPORTED_MODULE_2__.f)(a - a % 1e3) : null
	};
}
function sinceOf(e, t) {
	let read = (e) => e.flatMap((e) => (0,_key_js__WEBPACK_IMPORTED_MODULE_4__.i)("inflation", e) ?? []), [n] = read(e.keys);
	if (n !== void 0) return n;
	let r = (0,_question_js__WEBPACK_IMPORTED_MODULE_5__.i)(e.issue, t).flatMap(({ marker: e }) => read(e.keys));
	if (r.length === 0) return null;
	let i = r.reduce((e, t) => (0,_instant_js__WEBPACK_IMPORTED_MODULE_2__.m)(e, t));
	return e.asOf === null || i > e.asOf ? i : null;
}
// src/desk/load/load-on-desk.ts
function loadKeys(e, t) {
	let [n, r] = [e?.since ?? null, t?.since ?? null];
	return [...n === null ? [] : [(0,_key_js__WEBPACK_IMPORTED_MODULE_4__.r)("unusual-load", n)], ...r === null ? [] : [(0,_key_js__WEBPACK_IMPORTED_MODULE_4__.r)("inflation", r)]];
}
function deskLoadFacts(e, t, n) {
	return e === null && t === null ? null : {
		load: e && {
			...e.figures,
			since: e.since,
			causes: e.causes,
			by: e.by,
			lines: e.load.work
		},
		inflation: t && {
			since: t.since,
			severities: t.inflation.severities,
			from: (0,_instant_js__WEBPACK_IMPORTED_MODULE_2__.u)(n, t.inflation.ofLast),
			tickets: t.tickets,
			many: t.top.length,
			above: t.inflation.above
		}
	};
}
// src/desk/load/load-figures.ts
function workForEach({ work: e, onDuty: t }) {
	return e === 0 ? 0 : e / t;
}
// src/desk/load/load-state.ts
const $ = {
	since: null,
	by: null,
	deniedAt: null
};
function loadState(e, t, n) {
	let r = $;
	for (let { at: i, actor: a, put: o } of e) {
		let e = (0,_revised_js__WEBPACK_IMPORTED_MODULE_13__.c)(a, t);
		(e || n.isStaff(a, i)) && (o ? r.since === null && (r = {
			since: i,
			by: e ? null : a.login,
			deniedAt: null
		}) : r = {
			...$,
			deniedAt: e ? null : i
		});
	}
	return r;
}
function loadStateOn(e, t, n) {
	let r = loadState(e.events.flatMap((e) => (e.kind === "labeled" || e.kind === "unlabeled") && isLoadLabel(e.label) ? [{
		at: e.at,
		actor: e.actor,
		put: e.kind === "labeled"
	}] : []), t, n);
	return e.labels.some(isLoadLabel) ? r : {
		...$,
		deniedAt: r.deniedAt
	};
}
function isLoadLabel(e) {
	return (0,_labels_js__WEBPACK_IMPORTED_MODULE_3__.r)(e) === (0,_labels_js__WEBPACK_IMPORTED_MODULE_3__.r)(_reader_js__WEBPACK_IMPORTED_MODULE_18__.b);
}
const Rn = 7 * _instant_js__WEBPACK_IMPORTED_MODULE_2__.n;
function unusualSince(e, t, { identity: n, roster: r, now: i }) {
	if (e === null) return null;
	let a = t.find(({ author: e, body: t }) => (0,_revised_js__WEBPACK_IMPORTED_MODULE_13__.c)(e, n) && (0,_marker_js__WEBPACK_IMPORTED_MODULE_30__.n)(t)?.marker.keys[0] === (0,_key_js__WEBPACK_IMPORTED_MODULE_4__.r)("desk")), { since: o } = a === void 0 ? $ : loadState(a.events, n, r);
	return o ?? e.declared.find(({ from: e, until: t }) => e <= i && i < t)?.from ?? null;
}
function causesOf(e, t, n) {
	let r = [];
	return e.declared.some(({ from: e, until: t }) => e <= n && n < t) && r.push("declared"), isManyAway(e, t) && r.push("away"), e.work !== null && workForEach(t) > e.work.above && r.push("work"), r;
}
function isUnusualNext(e, t, n, r) {
	return e.by === null ? e.deniedAt !== null && e.deniedAt > (0,_instant_js__WEBPACK_IMPORTED_MODULE_2__.u)(r, Rn) ? !1 : causesOf(t, n, r).length > 0 || e.since !== null && t.work !== null && workForEach(n) >= t.work.below : !0;
}
function isManyAway({ away: e }, { away: t, members: n }) {
	return e !== null && n > 0 && t / n >= e;
}
// src/desk/load/load-report.ts
function loadReport({ board: e, queue: t, context: n }) {
	let { policy: r, identity: i, roster: a, now: o } = n, s = e?.present ?? null, c = (0,_load_js__WEBPACK_IMPORTED_MODULE_15__.m)(r, o);
	if (c === null || e === null) return null;
	let l = s === null ? $ : loadStateOn(s.issue, i, a), u = figuresOf(c, t, n), d = isUnusualNext(l, c, u, o), f = l.since === null ? whole(o) : sinceIn(s) ?? l.since;
	return {
		load: c,
		figures: u,
		by: l.by,
		since: d ? f : null,
		causes: causesOf(c, u, o),
		isForged: l.since === null && (s?.issue.labels.some(isLoadLabel) ?? !1)
	};
}
function figuresOf({ group: e }, t, n) {
	let { policy: r, roster: i, now: a } = n, { team: o, ownership: s, triage: c } = r, l = e ?? s?.group ?? c?.group ?? void 0, u = (0,_hand_out_js__WEBPACK_IMPORTED_MODULE_8__.s)([], n, l), d = (0,_teams_js__WEBPACK_IMPORTED_MODULE_20__.t)(n), f = o.groups.find((e) => e.name === l) ?? o.groups[0], p = (f === void 0 ? i.logins(a) : (0,_duty_js__WEBPACK_IMPORTED_MODULE_19__.n)(o, f.name, d)).filter((e) => i.isStaff({
		login: e,
		kind: "human"
	}, a)), m = (0,_duty_js__WEBPACK_IMPORTED_MODULE_19__.o)(o, d);
	return {
		work: t.filter(({ waits: e }) => !e).length,
		onDuty: u.onDuty.filter(u.isThere).length,
		away: p.filter((e) => !m.isThere(e, a)).length,
		members: p.length
	};
}
function sinceIn(e) {
	return (e?.keys ?? []).flatMap((e) => (0,_key_js__WEBPACK_IMPORTED_MODULE_4__.i)("unusual-load", e) ?? [])[0] ?? null;
}
function whole(e) {
	return (0,_instant_js__WEBPACK_IMPORTED_MODULE_2__.f)(e - e % _instant_js__WEBPACK_IMPORTED_MODULE_2__.c);
}
// src/desk/rules/board-upkeep.ts
const boardUpkeep = (e) => [...e.issues.filter(({ key: t, issue: n }) => t === An && n.state === "open" && n.id !== e.board?.ref.id).map(({ issue: t }) => close(t, e.board === null)), ...e.board === null ? [] : written(e.board, e)];
function written({ ref: e, present: t }, n) {
	let { policy: r, now: i } = n.context, o = (0,_documents_js__WEBPACK_IMPORTED_MODULE_0__.n)(r), s = [n.derived(loadReport), n.derived(inflationReport)], l = [faultKeyOf(n.sweep) ?? [], loadKeys(...s)].flat(), body = () => {
		let e = (0,_moment_js__WEBPACK_IMPORTED_MODULE_1__.i)(i, "UTC"), t = deskLoadFacts(...s, i), r = [o.write("desk", boardFacts(n)), t === null ? [] : o.write("desk-load", t)];
		return (0,_marker_js__WEBPACK_IMPORTED_MODULE_30__.t)([An, ...l], r.flat().join("\n\n"), e);
	}, u = { deadline: Q };
	if (t === null) {
		let e = o.phrases.deskTitle, t = (s[0]?.since ?? null) === null ? [] : [_load_js__WEBPACK_IMPORTED_MODULE_15__.g.name];
		return [{
			kind: "create_issue",
			key: An,
			title: e,
			body: body(),
			labels: t,
			pin: !0,
			because: "The policy gives the desk an issue of its own.",
			...u
		}];
	}
	let d = t.issue.state === "closed", f = t.keys.slice(1).join(" ") !== l.join(" "), p = t.asOf === null || i - t.asOf >= r.desk.heartbeat || f;
	return [...d ? [{
		kind: "reopen",
		issue: e,
		because: "The policy gives the desk an issue.",
		...u
	}] : [], ...d || p ? [{
		kind: "edit_issue",
		issue: e,
		body: body(),
		because: "The desk is at work.",
		...u
	}] : []];
}
function faultKeyOf({ policyErrors: e, policyFault: t = null }) {
	return t === null ? null : (0,_key_js__WEBPACK_IMPORTED_MODULE_4__.r)("policy-fault", e, t.code, t.line);
}
function close({ id: e, number: t }, n) {
	return {
		kind: "close",
		issue: {
			id: e,
			number: t
		},
		reason: "not_planned",
		because: n ? "The policy gives the desk no issue any more." : "Two runs opened an issue for the desk; the first stays.",
		deadline: Q
	};
}
// src/desk/rules/duty-handover.ts
const dutyHandovers = (e) => {
	let { board: t, context: n } = e, r = t?.present ?? null;
	if (t === null || r === null) return [];
	let { policy: i, identity: o, now: s } = n, c = new Set((0,_question_js__WEBPACK_IMPORTED_MODULE_5__.i)(r.issue, o).flatMap((e) => e.marker.keys)), l = (0,_teams_js__WEBPACK_IMPORTED_MODULE_20__.t)(n);
	return i.team.groups.flatMap((n) => {
		if (n.rotation === null) return [];
		let o = (0,_duty_js__WEBPACK_IMPORTED_MODULE_19__.r)(i.team, n.name, s, l), { from: u } = o.shift;
		if (u === null || o.because === "members" || s - u > i.news || u < r.issue.createdAt) return [];
		let d = (0,_duty_js__WEBPACK_IMPORTED_MODULE_19__.r)(i.team, n.name, (0,_instant_js__WEBPACK_IMPORTED_MODULE_2__.u)(u, 1), l);
		if (d.because !== "members" && d.logins.join() === o.logins.join()) return [];
		let f = (0,_key_js__WEBPACK_IMPORTED_MODULE_4__.r)("handover", n.name, u);
		if (c.has(f)) return [];
		let p = (0,_documents_js__WEBPACK_IMPORTED_MODULE_0__.n)(i).write("handover", facts(n.name, o, d, e));
		return [{
			kind: "create_comment",
			issue: t.ref,
			keys: [f],
			body: (0,_marker_js__WEBPACK_IMPORTED_MODULE_30__.t)([f], p),
			because: "Somebody has come on duty.",
			deadline: Q
		}];
	});
};
function facts(e, { logins: t, shift: n }, r, { queue: i, standings: a, context: o }) {
	return {
		group: e,
		to: t,
		before: r.because === "members" ? [] : r.logins,
		until: n.to,
		open: i.length,
		due: i.filter(({ state: e }) => e !== "waiting" && e !== "no promise"),
		waiting: a.flatMap(({ wait: e }) => e ?? [])
	};
}
// src/desk/load/called-staff.ts
function calledFor({ groups: e, people: t }, n) {
	let { policy: r, now: i } = n, a = (0,_teams_js__WEBPACK_IMPORTED_MODULE_20__.t)(n), o = e.flatMap((e) => (0,_hand_out_js__WEBPACK_IMPORTED_MODULE_8__.P)({
		policy: r,
		teams: a,
		now: i
	}, e).logins);
	return [...new Set([...o, ...t])];
}
function isTakenBack({ events: e }, t, n) {
	return e.some((e) => e.kind === "comment_deleted" && e.at >= n && e.author !== null && (0,_revised_js__WEBPACK_IMPORTED_MODULE_13__.c)(e.author, t) && !(0,_revised_js__WEBPACK_IMPORTED_MODULE_13__.c)(e.actor, t));
}
// src/desk/rules/inflation-notice.ts
const inflationNotice = (e) => {
	let { board: t, context: n } = e, r = t?.present ?? null, i = e.derived(inflationReport), o = i?.since ?? null;
	if (t === null || r === null || i === null || o === null) return [];
	let { policy: s, identity: c, now: l } = n, { told: u, severities: d, above: f, below: p, ofLast: m } = i.inflation;
	if (u.groups.length + u.people.length === 0) return [];
	let h = (0,_key_js__WEBPACK_IMPORTED_MODULE_4__.r)("inflation", o);
	if ((0,_question_js__WEBPACK_IMPORTED_MODULE_5__.i)(r.issue, c).some(({ marker: e }) => e.keys.includes(h)) || isTakenBack(r.issue, c, o)) return [];
	let { tickets: g, top: _ } = i, v = {
		to: calledFor(u, n),
		severities: d,
		from: (0,_instant_js__WEBPACK_IMPORTED_MODULE_2__.u)(l, m),
		tickets: g,
		top: _,
		above: f,
		below: p
	};
	return [{
		kind: "create_comment",
		issue: t.ref,
		keys: [h],
		body: (0,_marker_js__WEBPACK_IMPORTED_MODULE_30__.t)([h], (0,_documents_js__WEBPACK_IMPORTED_MODULE_0__.n)(s).fit("inflation", v).text),
		because: "Too many tickets claim a top severity.",
		deadline: Q
	}];
}, learningIssue = ({ issues: e, sweep: t, context: { policy: n } }) => {
	let r = t.lessons ?? null, i = e.filter(({ key: t, issue: n }) => (0,_key_js__WEBPACK_IMPORTED_MODULE_4__.n)("learning", t) && n.state === "open" && e.some((e) => e.key === t && e.issue.number < n.number));
	return [...r === null || r.tickets.length === 0 ? [] : [opened$2(r, n)], ...i.map(({ issue: { id: e, number: t } }) => ({
		kind: "close",
		issue: {
			id: e,
			number: t
		},
		reason: "not_planned",
		because: "Two runs opened an issue for this month; the first stays.",
		deadline: Q
	}))];
};
function opened$2(e, t) {
	let n = (0,_documents_js__WEBPACK_IMPORTED_MODULE_0__.n)(t), { phrases: r } = n, { month: i } = e, o = (0,_key_js__WEBPACK_IMPORTED_MODULE_4__.r)("learning", i.name), s = (0,_civil_month_js__WEBPACK_IMPORTED_MODULE_29__.n)(i, t.timezone, r.locale), { text: c } = n.fit("learning", factsOf(e, s, t));
	return {
		kind: "create_issue",
		key: o,
		title: r.learningTitle(s),
		body: (0,_marker_js__WEBPACK_IMPORTED_MODULE_30__.t)([o], c),
		labels: [],
		pin: !1,
		because: "A month has ended.",
		deadline: Q
	};
}
function factsOf({ tickets: e, before: t }, n, { writeUp: r }) {
	let i = [...Map.groupBy(spread(e), ({ key: e }) => e).entries()], a = Map.groupBy(spread(t), ({ key: e }) => e), o = [...Map.groupBy(spread(e), ({ factor: e }) => e.class.toLowerCase()).values()], numbersOf = (e) => [...new Set(e.map(({ number: e }) => e))];
	return {
		month: n,
		tickets: e.length,
		recorded: e.filter(({ factors: e, prevention: t }) => e.length + t.length > 0).length,
		due: e.filter(({ isDue: e }) => e).length,
		elsewhere: e.filter(({ isElsewhere: e }) => e).length,
		factors: i.map(([e, t]) => ({
			class: t[0]?.factor.class ?? "",
			component: t[0]?.factor.component ?? null,
			numbers: numbersOf(t),
			before: numbersOf(a.get(e) ?? []).length
		})).sort((e, t) => t.numbers.length - e.numbers.length || t.before - e.before),
		answers: o.map((e) => {
			let t = e[0]?.factor.class ?? "", n = r?.factors.find((e) => e.name.toLowerCase() === t.toLowerCase());
			return {
				class: t,
				tickets: numbersOf(e).length,
				remedies: n?.remedies ?? []
			};
		}).sort((e, t) => t.tickets - e.tickets),
		said: spread(e).flatMap(({ number: e, factor: t }) => t.text === "" ? [] : [{
			...t,
			number: e
		}]),
		replies: [...Map.groupBy(e.flatMap(({ replies: e }) => e), (e) => e)].map(([e, t]) => ({
			name: e,
			times: t.length
		})).sort((e, t) => t.times - e.times || e.name.localeCompare(t.name)),
		prevention: e.flatMap(({ number: e, prevention: t }) => t.map((t) => ({
			text: t,
			number: e
		})))
	};
}
function spread(e) {
	return e.flatMap(({ number: e, factors: t }) => t.map((t) => ({
		number: e,
		factor: t,
		key: JSON.stringify([t.class.toLowerCase(), t.component?.toLowerCase() ?? null])
	})));
}
// src/desk/rules/load-upkeep.ts
const loadUpkeep = (e) => {
	let { board: t } = e;
	if (t === null) return [];
	let n = e.derived(loadReport);
	return [...label(t, n, e), ...n === null ? [] : lasting(t, n, e)];
};
function label({ ref: e, present: t }, n, { context: r }) {
	let { identity: i, roster: a, labels: o } = r, s = t === null ? $ : loadStateOn(t.issue, i, a);
	if (n === null && (s.since === null || s.by !== null)) return [];
	let c = new Map((t?.issue.labels ?? []).map((e) => [(0,_labels_js__WEBPACK_IMPORTED_MODULE_3__.r)(e), e])), l = (n?.since ?? null) !== null && n?.isForged === !1, u = [{
		kind: "label",
		rule: "load",
		label: _load_js__WEBPACK_IMPORTED_MODULE_15__.g,
		present: l,
		record: !1,
		because: l ? "There is unusually much to do." : "There is as much to do as usual.",
		deadline: Q
	}];
	return [...missingLabels(u, new Set(o.map(_labels_js__WEBPACK_IMPORTED_MODULE_3__.r))), ...t === null ? [] : labelChanges(e, u, c)];
}
function lasting(e, { load: t, figures: n, since: r }, i) {
	let { context: o, standings: s } = i, { policy: c, identity: l, now: u } = o;
	if (t.lasting === null || r === null || e.present === null) return [];
	let { target: d, told: f } = t.lasting, p = calledFor(f, o);
	if (f.groups.length + f.people.length === 0 || d.calendar.add(r, d.within) > u) return [];
	let { issue: m } = e.present;
	if ((0,_question_js__WEBPACK_IMPORTED_MODULE_5__.i)(m, l).some(({ marker: e, event: t }) => t.at >= r && e.keys.some((e) => (0,_key_js__WEBPACK_IMPORTED_MODULE_4__.n)("lasting-load", e))) || isTakenBack(m, l, (0,_instant_js__WEBPACK_IMPORTED_MODULE_2__.p)(r, d.within))) return [];
	let h = (0,_hand_out_js__WEBPACK_IMPORTED_MODULE_8__.o)(s, u), g = {
		to: p,
		since: r,
		limit: d,
		owners: staffOf(t, i).map((e) => ({
			login: e,
			tickets: h.get(e) ?? 0
		})).sort((e, t) => t.tickets - e.tickets),
		...n,
		unowned: i.queue.filter((e) => e.owners.length === 0).length,
		below: t.work?.below ?? null
	}, _ = (0,_key_js__WEBPACK_IMPORTED_MODULE_4__.r)("lasting-load", r);
	return [{
		kind: "create_comment",
		issue: e.ref,
		keys: [_],
		body: (0,_marker_js__WEBPACK_IMPORTED_MODULE_30__.t)([_], (0,_documents_js__WEBPACK_IMPORTED_MODULE_0__.n)(c).write("lasting-load", g)),
		because: `There has been unusually much to do for ${d.text}.`,
		deadline: Q
	}];
}
function staffOf({ group: e }, { context: t, standings: n }) {
	let { available: r } = (0,_hand_out_js__WEBPACK_IMPORTED_MODULE_8__.s)([], t, e ?? void 0), i = [...(0,_hand_out_js__WEBPACK_IMPORTED_MODULE_8__.o)(n, t.now).keys()];
	return [...new Set([...r, ...i])];
}
// src/desk/rules/agenda.ts
function agendaOf(e, t, n, { standings: r, queue: i, context: a, refusals: o, issues: s }) {
	let { roster: c, now: l } = a, u = new Map(r.map((e) => [e.number, e])), d = (0,_hand_out_js__WEBPACK_IMPORTED_MODULE_8__.c)(r, a, o), f = (0,_hand_out_js__WEBPACK_IMPORTED_MODULE_8__.s)(r, a), p = c.logins(l).map((e) => ({
		login: e,
		tickets: f.load.get(e) ?? 0
	})), m = i.filter(({ number: e }) => u.get(e)?.isOwned !== !0).map(({ number: e, title: t, severity: r }) => {
		let i = u.get(e), a = i === void 0 ? null : d(i), o = n?.tickets.has(e) === !0 ? n.issue : null;
		return {
			number: e,
			title: t,
			severity: r,
			age: l - (i?.openedAt ?? l),
			suggestion: a,
			carriedFrom: o
		};
	});
	return {
		to: e.group === null ? [] : onDutyOrAll(e.group, a),
		since: t,
		unowned: m,
		breached: brokenSince(t, r, i, a),
		atRisk: i.filter(({ state: e }) => e === "at risk"),
		stuck: stuckFor(e, r, l),
		followUps: promisedFollowUps(r),
		escalated: r.flatMap(({ number: e, title: n, escalatedAt: r }) => r === null || r < t ? [] : [{
			number: e,
			title: n,
			at: r
		}]),
		writeUps: r.flatMap(({ writeUp: e }) => e ?? []).sort((e, t) => e.since - t.since),
		actions: oldActions(s, a),
		load: p.sort((e, t) => t.tickets - e.tickets)
	};
}
function oldActions(e, { policy: t, now: n }) {
	let r = t.writeUp?.actionsOlderThan ?? null;
	return r === null ? [] : e.flatMap(({ key: e, issue: t }) => {
		let [i] = (0,_key_js__WEBPACK_IMPORTED_MODULE_4__.i)("action", e) ?? [], { number: a, title: o, state: s, createdAt: c, assignees: l } = t;
		return i === void 0 || s !== "open" || c > n - r ? [] : [{
			number: a,
			title: o,
			ticket: i,
			age: n - c,
			owners: l.map(({ login: e }) => e)
		}];
	}).sort((e, t) => t.age - e.age);
}
function onDutyOrAll(e, t) {
	let { policy: n, now: r } = t, i = n.team.groups.find((t) => t.name === e);
	if (i === void 0) return [];
	let a = (0,_teams_js__WEBPACK_IMPORTED_MODULE_20__.t)(t), o = (0,_duty_js__WEBPACK_IMPORTED_MODULE_19__.o)(n.team, a), isThere = (e) => o.isThere(e, r), s = [...new Set([...i.members, ...i.rotation?.order ?? []])].flatMap((e) => {
		let t = a.get(e) ?? [e];
		return t.every(isThere) ? [e] : t.filter(isThere);
	});
	return s.length > 0 ? s : (0,_duty_js__WEBPACK_IMPORTED_MODULE_19__.r)(n.team, e, r, a).logins;
}
function brokenSince(e, t, n, { now: r }) {
	let i = new Map(n.map((e) => [e.number, e]));
	return t.flatMap(({ number: t, title: n, broken: a, owners: o }) => {
		let s = a.find(({ at: t }) => t >= e && t <= r);
		if (s === void 0) return [];
		let { severity: c = null, owners: l = (0,_ticket_js__WEBPACK_IMPORTED_MODULE_14__.s)(o, r) ?? [] } = i.get(t) ?? {};
		return [{
			number: t,
			title: n,
			severity: c,
			owners: l,
			state: "breached",
			clock: {
				of: s.of,
				due: s.due,
				breachedAt: s.at
			}
		}];
	}).sort((e, t) => e.clock.breachedAt - t.clock.breachedAt);
}
function stuckFor(e, t, n) {
	return t.flatMap(({ wait: e }) => e ?? []).filter(({ since: t }) => t <= n - e.waits).sort((e, t) => e.since - t.since);
}
// src/desk/rules/meetings.ts
const meetings = (e) => {
	let { context: t } = e, { triage: n } = t.policy;
	if (n === null) return [];
	let r = meetingsIn(e.issues), i = due(n, r, t), a = latestOf(r);
	return [...i === null ? [] : opened$1(n, i, a, e), ...r.flatMap((n) => {
		if (n.issue.state === "closed") return [];
		let r = leftOf(n, e);
		return n !== a && n.at === a?.at ? ended(n, r, a, t) : i === null && n === a && r.length > 0 ? [] : ended(n, r, null, t);
	})];
};
function due(e, t, { policy: n, now: r }) {
	let i = (0,_duty_js__WEBPACK_IMPORTED_MODULE_19__.i)(e.schedule), a = i.at(r);
	if (a < 0) return null;
	let o = i.start(a);
	return t.some((e) => e.at >= o) || r - o > n.news ? null : {
		at: o,
		before: i.start(a - 1)
	};
}
function opened$1(e, { at: t, before: n }, r, i) {
	let { policy: o, labels: s } = i.context, c = (0,_documents_js__WEBPACK_IMPORTED_MODULE_0__.n)(o), l = agendaOf(e, n, r === null ? null : {
		issue: r.issue.number,
		tickets: new Set(leftOf(r, i))
	}, i), { text: d, rows: f } = c.fit("triage", l), p = l.unowned.slice(0, f).map(({ number: e }) => e), m = (0,_key_js__WEBPACK_IMPORTED_MODULE_4__.r)("triage", t), { label: h } = e;
	return [...h !== null && !s.some((e) => (0,_labels_js__WEBPACK_IMPORTED_MODULE_3__.r)(e) === (0,_labels_js__WEBPACK_IMPORTED_MODULE_3__.r)(h)) ? [{
		kind: "create_label",
		name: h,
		color: "ededed",
		description: "",
		because: "The policy uses this label and the repository does not have it.",
		deadline: Q
	}] : [], {
		kind: "create_issue",
		key: m,
		title: c.phrases.triageTitle((0,_moment_js__WEBPACK_IMPORTED_MODULE_1__.t)(t, o.timezone, c.phrases.locale)),
		body: (0,_marker_js__WEBPACK_IMPORTED_MODULE_30__.t)([m], `${agendaLine(p)}\n${d}`),
		labels: h === null ? [] : [h],
		pin: !1,
		because: "It is time for the triage meeting.",
		deadline: Q
	}];
}
function leftOf({ agenda: e }, { standings: t }) {
	let n = new Set(t.filter(({ isOpen: e, isOwned: t }) => e && !t).map(({ number: e }) => e));
	return e.filter((e) => n.has(e));
}
const zn = (0,_key_js__WEBPACK_IMPORTED_MODULE_4__.r)("triage-end");
function ended(e, t, n, { policy: r, identity: i }) {
	let o = {
		id: e.issue.id,
		number: e.issue.number
	}, s = n === null ? t.length === 0 ? "Every ticket of the agenda has an owner." : "The next meeting takes what is left over." : "Two runs opened an issue for this meeting; the first stays.", c = (0,_question_js__WEBPACK_IMPORTED_MODULE_5__.i)(e.issue, i).some(({ marker: e }) => e.keys.includes(zn)), l = {
		kept: n?.issue.number ?? null,
		owned: e.agenda.length === 0,
		left: t
	}, u = (0,_marker_js__WEBPACK_IMPORTED_MODULE_30__.t)([zn], (0,_documents_js__WEBPACK_IMPORTED_MODULE_0__.n)(r).write("triage-end", l));
	return [...c ? [] : [{
		kind: "create_comment",
		issue: o,
		keys: [zn],
		body: u,
		because: s,
		deadline: Q
	}], {
		kind: "close",
		issue: o,
		reason: n === null ? "completed" : "not_planned",
		because: s,
		deadline: Q
	}];
}
// src/desk/rules/shipping-lists.ts
const shippingLists = (e) => {
	let { policy: t, now: n } = e.context, r = e.issues.filter(({ key: e }) => (0,_key_js__WEBPACK_IMPORTED_MODULE_4__.i)("shipping", e) !== null), i = t.changes?.list ?? null;
	if (i === null) return r.flatMap((e) => closed(e, "The policy keeps no lists of changes."));
	let a = e.standings.flatMap(({ planned: e }) => e ?? []).sort((e, t) => e.number - t.number), o = Map.groupBy(a, ({ day: e }) => e), s = new Map();
	for (let e of r) s.has(e.key) || s.set(e.key, e);
	return [...[...o].flatMap(([t, r]) => {
		let [{ at: a }] = r;
		return s.has((0,_key_js__WEBPACK_IMPORTED_MODULE_4__.r)("shipping", t)) || n < a - i.days * 864e5 ? [] : [opened(t, a, r, e)];
	}), ...r.flatMap((r) => {
		if (r.issue.state === "closed") return [];
		if (s.get(r.key) !== r) return closed(r, "Two runs opened a list for this day; the first stays.");
		let [i = ""] = (0,_key_js__WEBPACK_IMPORTED_MODULE_4__.i)("shipping", r.key) ?? [], a = t.changes?.ships.parse(i) ?? null;
		if (a === null || a.endsAt <= n) return closed(r, "The day is over.", "completed");
		let c = o.get(i) ?? [];
		return [...current(r, a.at, c, e), ...announced(r, i, a.at, c, e)];
	})];
};
function opened(e, t, n, r) {
	let { policy: i } = r.context, { phrases: o } = (0,_documents_js__WEBPACK_IMPORTED_MODULE_0__.n)(i), s = (0,_key_js__WEBPACK_IMPORTED_MODULE_4__.r)("shipping", e);
	return {
		kind: "create_issue",
		key: s,
		title: o.shippingTitle((0,_moment_js__WEBPACK_IMPORTED_MODULE_1__.t)(t, i.timezone, o.locale)),
		body: bodyOf(s, t, n, r),
		labels: [],
		pin: !1,
		because: "A day on which changes go out is near.",
		deadline: Q
	};
}
function bodyOf(e, t, n, { context: r }) {
	return (0,_marker_js__WEBPACK_IMPORTED_MODULE_30__.t)([e], (0,_documents_js__WEBPACK_IMPORTED_MODULE_0__.n)(r.policy).fit("shipping-list", {
		day: t,
		changes: n
	}).text);
}
function current({ key: e, issue: t }, n, r, i) {
	let a = bodyOf(e, n, r, i);
	return a.trim() === t.body.replaceAll("\r\n", "\n").trim() ? [] : [{
		kind: "edit_issue",
		issue: {
			id: t.id,
			number: t.number
		},
		body: a,
		because: "The list of a day has changed.",
		deadline: Q
	}];
}
function announced({ issue: e }, t, n, r, { context: i }) {
	let { policy: o, identity: s, now: c } = i, l = o.changes?.announce ?? null;
	if (l === null || c < n || r.length === 0) return [];
	let u = (0,_key_js__WEBPACK_IMPORTED_MODULE_4__.r)("rolled-out", t);
	if ((0,_question_js__WEBPACK_IMPORTED_MODULE_5__.r)((0,_question_js__WEBPACK_IMPORTED_MODULE_5__.i)(e, s), u) !== void 0) return [];
	let d = (0,_duty_js__WEBPACK_IMPORTED_MODULE_19__.r)(o.team, l, c, (0,_teams_js__WEBPACK_IMPORTED_MODULE_20__.t)(i)).logins, f = (0,_documents_js__WEBPACK_IMPORTED_MODULE_0__.n)(o).write("rolled-out", {
		day: n,
		to: d,
		group: l,
		changes: r
	});
	return [{
		kind: "create_comment",
		issue: {
			id: e.id,
			number: e.number
		},
		keys: [u],
		body: (0,_marker_js__WEBPACK_IMPORTED_MODULE_30__.t)([u], f),
		because: "The changes of a day go out.",
		deadline: Q
	}];
}
function closed({ issue: { id: e, number: t, state: n } }, r, i = "not_planned") {
	return n === "closed" ? [] : [{
		kind: "close",
		issue: {
			id: e,
			number: t
		},
		reason: i,
		because: r,
		deadline: Q
	}];
}
// src/desk/rules/told-waiting.ts
const toldWaiting = (e) => {
	let { standings: t, context: n } = e, { policy: r, now: i } = n, o = e.board?.present?.issue.createdAt ?? i, s = e.derived(loadReport), c = s?.since ?? null, l = s?.load.customers?.spare ?? null;
	if (c === null || l === null) return [];
	let u = t.filter(({ toldOfLoad: e }) => e !== null && e > (0,_instant_js__WEBPACK_IMPORTED_MODULE_2__.u)(i, 36e5)).length, d = (0,_documents_js__WEBPACK_IMPORTED_MODULE_0__.n)(r);
	return t.flatMap(({ awaits: e, effects: t }) => e === null || isSpokenTo(t) ? [] : e).filter((e) => isToHear(e, c, o)).filter(({ due: e }) => e === null || e > i + l).sort((e, t) => e.since - t.since || e.issue.number - t.issue.number).slice(0, Math.max(0, r.desk.noticesPerHour - u)).map(({ issue: e, requester: t, ...n }) => {
		let r = (0,_key_js__WEBPACK_IMPORTED_MODULE_4__.r)("unusual-load", c), i = {
			to: t === null ? [] : [t],
			since: n.since,
			expected: n.due,
			late: n.isLate
		};
		return {
			kind: "create_comment",
			issue: e,
			keys: [r],
			body: (0,_marker_js__WEBPACK_IMPORTED_MODULE_30__.t)([r], d.write("unusual-load", i)),
			because: "There is unusually much to do, and its customer waits for an answer.",
			deadline: n.since
		};
	});
};
function isSpokenTo(e) {
	return e.some(({ kind: e }) => e === "create_comment");
}
function isToHear(e, t, n) {
	return e.since >= t || e.isDeleted || !e.isKnown && e.since < n ? !1 : e.toldAt === null || e.toldAt < e.since;
}
// src/desk/rules/index.ts
const Bn = [agendaCheckboxes, _hand_out_js__WEBPACK_IMPORTED_MODULE_8__.n], Vn = [
	boardUpkeep,
	loadUpkeep,
	inflationNotice,
	dutyHandovers,
	meetings,
	learningIssue,
	shippingLists,
	toldWaiting
];
// src/desk/ticket-warnings.ts
function warningsOf(e) {
	return [
		...unpaged(e),
		...untold(e),
		...unlabelled(e)
	];
}
function unpaged({ ticket: { issue: e }, decisions: t, effects: r }) {
	let i = t.filter((e) => e.kind === "page").filter(({ action: e }) => e === "trigger");
	if (!e.locked || i.length === 0 || r.some(_effect_js__WEBPACK_IMPORTED_MODULE_32__.i)) return [];
	let a = [...new Set(i.map(({ pager: e }) => e))].join(", ");
	return [`#${String(e.number)} is locked, and there is no comment of the desk to mark a page in: the pager ${a} is not called.`];
}
function untold({ ticket: e, decisions: t, delivery: { channels: n, isAway: r } }) {
	let i = t.some((t) => t.kind === "notice" && n.get(t.key) === "suppressed" && !e.ownMarks.has(t.key)), { number: a, locked: o } = e.issue;
	return !o || !r || !i ? [] : [`#${String(a)} is locked, and there is no comment of the desk to mark in it that staff were told: they are not told of it in the chat.`];
}
function unlabelled({ ticket: { issue: e }, decisions: t, effects: n }) {
	let r = new Set(e.labels.map(_labels_js__WEBPACK_IMPORTED_MODULE_3__.r));
	for (let e of n) {
		if (e.kind === "add_labels") for (let t of e.labels) r.add((0,_labels_js__WEBPACK_IMPORTED_MODULE_3__.r)(t));
		if (e.kind === "remove_labels") for (let t of e.labels) r.delete((0,_labels_js__WEBPACK_IMPORTED_MODULE_3__.r)(t));
	}
	if (r.size < 100) return [];
	let i = t.filter((e) => e.kind === "label").filter(({ present: e }) => e).map(({ label: e }) => e.name).filter((e) => !r.has((0,_labels_js__WEBPACK_IMPORTED_MODULE_3__.r)(e)));
	return i.length === 0 ? [] : [`#${String(e.number)} carries 100 labels, as many as GitHub takes: ${[...new Set(i)].join(", ")} cannot be put on.`];
}
// src/desk/assess.ts
const Hn = {
	refusals: _hand_out_js__WEBPACK_IMPORTED_MODULE_8__.l,
	load: null
}, Un = {
	digested: new Set(),
	due: 0
};
var Assessor = class {
	#e;
	#t;
	#n;
	#r;
	#i;
	#a;
	#o = new Map();
	constructor(e, { isSweep: t, keep: n, beside: r = Un }) {
		this.#e = e, this.#t = t, this.#r = n, this.#n = r, this.#i = (0,_identity_js__WEBPACK_IMPORTED_MODULE_11__.o)(e), this.#a = surroundingsOf(e);
	}
	take(e) {
		for (let t of e) this.#h(t.number, () => {
			let e = (0,_identity_js__WEBPACK_IMPORTED_MODULE_11__.a)(t, this.#e, this.#i);
			if (e === null) return noTicket(t, this.#e);
			let n = begin(e);
			return !this.#t || mayBeChecked(n, this.#e) || (0,_hand_out_js__WEBPACK_IMPORTED_MODULE_8__.i)(n, this.#e) || (0,_hand_out_js__WEBPACK_IMPORTED_MODULE_8__.t)(e, this.#e).length > 0 ? {
				is: "begun",
				ruling: n
			} : this.#f(n);
		});
	}
	toCount() {
		let e = this.#t ? [] : this.#m("begun");
		return new Set(e.flatMap(({ ruling: e }) => (0,_hand_out_js__WEBPACK_IMPORTED_MODULE_8__.t)(e.case, this.#e)));
	}
	handOuts(e) {
		let t = this.#m("begun").map(({ ruling: e }) => e);
		return this.#c(this.#l(), t, e).flatMap((e) => {
			let { participants: t } = (0,_hand_out_js__WEBPACK_IMPORTED_MODULE_8__.g)(e.case);
			return (0,_hand_out_js__WEBPACK_IMPORTED_MODULE_8__.p)(e).filter((e) => !t.has(e)).map((t) => ({
				number: numberOf(e),
				login: t
			}));
		});
	}
	get ownIssues() {
		return this.#l();
	}
	finish(e, { refusals: t, load: n } = Hn) {
		let r = this.#e, i = this.#l(), o = e === null ? null : boardOf(i, r);
		this.#s(i, {
			refusals: t,
			load: n
		});
		let s = deliver(this.#m("decided").map(({ decided: e }) => e), this.#m("judged").map(({ standing: e }) => e), o, this.#t ? {
			...this.#n,
			due: null
		} : this.#n, r), c = [];
		for (let { decided: e } of this.#m("decided")) this.#h(numberOf(e), () => {
			let t = this.#p(e, s.of(e));
			return c.push(t.evaluation), t.stage;
		});
		let l = this.#m("judged"), u = l.map(({ standing: e }) => e), d = [...this.#o].flatMap(([e, t]) => t.is === "failed" ? [{
			number: e,
			message: t.message
		}] : []), f = this.#o.size, p = f - this.#m("no ticket").length, m = e === null ? null : new DeskCase({
			context: r,
			issues: i,
			board: o,
			standings: u,
			read: f,
			refusals: t,
			sweep: e,
			failures: d.map(_assessment_js__WEBPACK_IMPORTED_MODULE_37__.t)
		}), h = m === null ? [] : Vn.flatMap((e) => e(m)), { digests: g, digested: _, due: v, suppressed: y, flood: b, isForSweep: x } = s, S = (0,_hand_out_js__WEBPACK_IMPORTED_MODULE_8__.r)(u, r) ? c.filter((e) => (0,_hand_out_js__WEBPACK_IMPORTED_MODULE_8__.i)(e, r) && !_.has(numberOf(e))) : [];
		return {
			others: new Map([...this.#o].flatMap(([e, t]) => t.is === "no ticket" ? [[e, t.why]] : [])),
			standings: u,
			ownIssues: i,
			read: f,
			tickets: p,
			failures: d,
			digested: _,
			due: v,
			suppressed: y,
			flood: b,
			isForSweep: x,
			evaluations: l.flatMap(({ evaluation: e }) => e ?? []),
			withheld: l.filter(({ isWithheld: e }) => e).length,
			queue: m?.queue ?? (0,_queue_order_js__WEBPACK_IMPORTED_MODULE_34__.n)(u, r.policy.queue),
			plan: mergePlans([
				h,
				g,
				...u.map(({ effects: e }) => e)
			]),
			deskWide: mergePlans([
				h,
				g,
				...u.map((e) => deskWide(e, _)),
				...S.map((e) => effectsByRule("owner", e, this.#a))
			]),
			warnings: [...(0,_documents_js__WEBPACK_IMPORTED_MODULE_0__.n)(r.policy).warnings.values(), ...l.flatMap(({ warnings: e }) => e)]
		};
	}
	#s(e, { refusals: t, load: n }) {
		let r = this.#m("begun").map(({ ruling: e }) => e), i = (0,_hand_out_js__WEBPACK_IMPORTED_MODULE_8__.d)(t, t.tickets.size === 0 ? [] : this.#u()), a = this.#c(e, r, t), o = this.#t && r.length > 0 ? (0,_hand_out_js__WEBPACK_IMPORTED_MODULE_8__.o)(this.#u(), this.#e.now) : n;
		for (let e of a) this.#h(numberOf(e), () => ({
			is: "decided",
			decided: this.#d(e, {
				load: o,
				refusals: t,
				told: i.get(numberOf(e)) ?? []
			})
		}));
	}
	#c(e, t, n) {
		let r = {
			issues: e,
			claims: this.#u(),
			refusals: n
		}, i = {
			context: this.#e,
			isSweep: this.#t,
			...r
		};
		return Bn.reduce((e, t) => handed(e, t(e, i)), t);
	}
	#l() {
		return this.#m("no ticket").flatMap(({ own: e }) => e ?? []).sort((e, t) => e.issue.number - t.issue.number);
	}
	#u() {
		return [...this.#o.values()].flatMap((e) => e.is === "begun" ? [(0,_hand_out_js__WEBPACK_IMPORTED_MODULE_8__.g)(e.ruling.case)] : e.is === "decided" ? [(0,_hand_out_js__WEBPACK_IMPORTED_MODULE_8__.g)(e.decided.case)] : e.is === "judged" ? [e.standing] : []);
	}
	#d(e, t) {
		return decide(e, {
			refused: t.told,
			isGivenLater: !this.#t && (0,_hand_out_js__WEBPACK_IMPORTED_MODULE_8__.i)(e, this.#e),
			named: () => (0,_hand_out_js__WEBPACK_IMPORTED_MODULE_8__.a)(e.case, this.#e, t)
		});
	}
	#f(e) {
		let t = this.#d(e, {
			...Hn,
			told: []
		}), n = this.#t ? deliverAlone(t, this.#n, this.#e) : null;
		return n === null ? {
			is: "decided",
			decided: t
		} : this.#p(t, n).stage;
	}
	#p(e, { delivery: t, nudge: n, isWithheld: r }) {
		let i = evaluated(e, t, n, this.#a);
		return {
			stage: {
				is: "judged",
				standing: standingOf(i),
				evaluation: this.#r ? i : null,
				warnings: warningsOf(i),
				isWithheld: r
			},
			evaluation: i
		};
	}
	#m(e) {
		let has = (t) => t.is === e;
		return [...this.#o.values()].filter(has);
	}
	#h(e, t) {
		try {
			this.#o.set(e, t());
		} catch (t) {
			let n = t instanceof Error ? t.message : String(t);
			this.#o.set(e, {
				is: "failed",
				message: n
			});
		}
	}
};
function noTicket(e, t) {
	return {
		is: "no ticket",
		why: (0,_no_ticket_js__WEBPACK_IMPORTED_MODULE_16__.t)(e, t) ?? "not selected",
		own: deskIssueOf(e, t.identity)
	};
}
function handed(e, t) {
	return e.map((e) => {
		let n = t.get(numberOf(e));
		return n === void 0 ? e : {
			...e,
			decisions: [...e.decisions, n]
		};
	});
}
function deskWide({ number: e, isGiven: n, effects: r }, i) {
	return r.filter((r) => {
		let a = (0,_effect_js__WEBPACK_IMPORTED_MODULE_32__.f)(r), o = i.has(e);
		return a !== null && a.office !== !0 && (a.chat !== !0 || o) || r.kind === "create_label" && o || r.kind === "assign" && n;
	});
}



/***/ }),

/***/ 8092:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ sectionsOf),
/* harmony export */   n: () => (/* binding */ chatRequest),
/* harmony export */   r: () => (/* binding */ inertLine),
/* harmony export */   t: () => (/* binding */ chatIn)
/* harmony export */ });
/* harmony import */ var _destination2_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9596);
/* harmony import */ var _operator_limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9463);
/* harmony import */ var _webhook_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7033);



// src/pagers/chat-request.ts
function chatIn(i, a) {
	let o = (0,_destination2_js__WEBPACK_IMPORTED_MODULE_0__.t)(i), s = new _operator_limits_js__WEBPACK_IMPORTED_MODULE_1__.s(i, _operator_limits_js__WEBPACK_IMPORTED_MODULE_1__.i, o), c = s.url("", "the address of an incoming webhook");
	return (0,_operator_limits_js__WEBPACK_IMPORTED_MODULE_1__.n)(s, a, "the chat"), s.value("_SECRET") === "" ? {
		to: {
			kind: "slack",
			url: c
		},
		allowed: o
	} : {
		to: {
			kind: "webhook",
			url: c,
			secret: s.text("_SECRET", /^.{16,}$/s, "a secret of at least 16 characters")
		},
		allowed: o
	};
}
function tamed(e) {
	let t = e.text.split("\n").slice(0, 200);
	return {
		key: e.key,
		repository: (0,_webhook_js__WEBPACK_IMPORTED_MODULE_2__.p)(e.repository, 300),
		number: e.number,
		url: (0,_webhook_js__WEBPACK_IMPORTED_MODULE_2__.g)(e.url),
		text: t.map((e) => (0,_webhook_js__WEBPACK_IMPORTED_MODULE_2__.p)(e, 300)).filter((e) => e !== "").join("\n")
	};
}
function chatRequest(e, t, n) {
	let { key: r, repository: a, number: c, url: d, text: f } = tamed(e);
	if (t.kind === "webhook") return (0,_webhook_js__WEBPACK_IMPORTED_MODULE_2__.t)(t, {
		version: 1,
		action: "notice",
		dedup_key: r,
		repository: a,
		number: c,
		url: d,
		text: f
	}, `notice ${r}`, { now: n });
	let [p = "", ...m] = f.split("\n").map(inertLine), h = `*${(0,_webhook_js__WEBPACK_IMPORTED_MODULE_2__.i)({
		repository: a,
		number: c,
		url: d
	})}* ${p}`;
	return (0,_webhook_js__WEBPACK_IMPORTED_MODULE_2__.o)(t, `${(0,_webhook_js__WEBPACK_IMPORTED_MODULE_2__.r)(a)} ${p}`, [h, ...sectionsOf(m)].map(_webhook_js__WEBPACK_IMPORTED_MODULE_2__.a));
}
function inertLine(e) {
	let t = (0,_webhook_js__WEBPACK_IMPORTED_MODULE_2__.r)(e);
	if (t.length <= 500) return t;
	let n = Math.floor(e.length * 500 / t.length);
	return inertLine((0,_webhook_js__WEBPACK_IMPORTED_MODULE_2__.p)(e, Math.min(n, e.length - 1)));
}
function sectionsOf(e) {
	let t = [];
	for (let n of e) {
		let e = t.at(-1);
		e !== void 0 && e.length + n.length < 2900 ? t[t.length - 1] = `${e}\n${n}` : t.push(n);
	}
	return t;
}



/***/ }),

/***/ 1360:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ formatMonth),
/* harmony export */   r: () => (/* binding */ monthsBetween),
/* harmony export */   t: () => (/* binding */ endedMonth)
/* harmony export */ });
/* harmony import */ var _instant_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7101);
/* harmony import */ var _moment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9198);


// src/calendar/civil-month.ts
function endedMonth(e, n, r = 0) {
	let i = (0,_moment_js__WEBPACK_IMPORTED_MODULE_1__.u)(n), a = new Date(i.wallAt(e)), start = (e) => Date.UTC(a.getUTCFullYear(), a.getUTCMonth() + e, 1), o = start(-1 - r);
	return {
		name: new Date(o).toISOString().slice(0, 7),
		from: i.resolve(o).first,
		to: i.resolve(start(-r)).first
	};
}
function formatMonth({ from: n }, r, i) {
	let a = new Date((0,_moment_js__WEBPACK_IMPORTED_MODULE_1__.u)(r).wallAt(n) + _instant_js__WEBPACK_IMPORTED_MODULE_0__.n);
	return new Intl.DateTimeFormat(i, {
		month: "long",
		year: "numeric",
		timeZone: "UTC"
	}).format(a);
}
function monthsBetween(e, n, r) {
	let i = (0,_moment_js__WEBPACK_IMPORTED_MODULE_1__.u)(r), a = [], o = new Date(i.wallAt(e));
	for (let e = o.getUTCMonth();; e += 1) {
		let t = Date.UTC(o.getUTCFullYear(), e, 1), r = i.resolve(t).first;
		if (r >= n) return a;
		let s = i.resolve(Date.UTC(o.getUTCFullYear(), e + 1, 1)).first;
		a.push({
			name: new Date(t).toISOString().slice(0, 7),
			from: r,
			to: s
		});
	}
}



/***/ }),

/***/ 2230:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ companionKey),
/* harmony export */   r: () => (/* binding */ companionKeyOf),
/* harmony export */   t: () => (/* binding */ companionIn)
/* harmony export */ });
/* harmony import */ var _key_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3283);
/* harmony import */ var _glance_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(938);
/* harmony import */ var _revised_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6668);
/* harmony import */ var _question_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9102);
/* harmony import */ var _no_ticket_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5006);





// src/ticket/companion.ts
function companionKey(t, n) {
	let [r = "", i = ""] = t.toLowerCase().split("/");
	return (0,_key_js__WEBPACK_IMPORTED_MODULE_0__.r)("office", r, i, n);
}
function companionKeyOf(e, t) {
	return (0,_revised_js__WEBPACK_IMPORTED_MODULE_1__.c)(e.author, t) ? (0,_question_js__WEBPACK_IMPORTED_MODULE_2__.o)(e.body, e.bodyEdits, t)?.marker.keys[0] ?? null : null;
}
function companionIn(e, o) {
	let s = (0,_question_js__WEBPACK_IMPORTED_MODULE_2__.o)(e.body, e.bodyEdits, o), c = s?.marker.keys ?? [], l = (0,_question_js__WEBPACK_IMPORTED_MODULE_2__.i)(e, o), u = e.events.findLast(({ kind: e }) => e === "closed" || e === "reopened");
	return {
		state: e.state,
		isAsLeft: u === void 0 || (0,_revised_js__WEBPACK_IMPORTED_MODULE_1__.c)(u.actor, o),
		keys: c,
		text: s?.text ?? e.body,
		told: new Map([...c.map((t) => [t, e.createdAt]), ...l.flatMap(({ event: e, marker: t }) => t.keys.map((t) => [t, e.at]))]),
		deletions: e.events.flatMap((e) => e.kind === "comment_deleted" && e.author !== null && (0,_revised_js__WEBPACK_IMPORTED_MODULE_1__.c)(e.author, o) && !(0,_revised_js__WEBPACK_IMPORTED_MODULE_1__.c)(e.actor, o) ? [e.at] : []),
		comments: l,
		commands: e.events.flatMap((e) => {
			if (e.kind !== "comment" || e.actor.kind === "bot" || e.minimized || (0,_revised_js__WEBPACK_IMPORTED_MODULE_1__.c)(e.actor, o) || !(0,_glance_js__WEBPACK_IMPORTED_MODULE_4__.r)(e.body)) return [];
			let r = new _no_ticket_js__WEBPACK_IMPORTED_MODULE_3__.f(e.body).commands.map(({ name: e }) => e);
			return r.length === 0 ? [] : [{
				comment: e,
				words: r
			}];
		})
	};
}



/***/ }),

/***/ 3174:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ vn),
/* harmony export */   c: () => (/* binding */ compile),
/* harmony export */   i: () => (/* binding */ _n),
/* harmony export */   l: () => (/* binding */ engineFor),
/* harmony export */   n: () => (/* binding */ documentsOf),
/* harmony export */   o: () => (/* binding */ isDocumentName),
/* harmony export */   r: () => (/* binding */ renderOwn),
/* harmony export */   s: () => (/* binding */ Yt),
/* harmony export */   t: () => (/* binding */ Sn),
/* harmony export */   u: () => (/* binding */ _e)
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1308);
/* harmony import */ var _ticket_line_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1269);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8193);
/* harmony import */ var _moment_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9198);
/* harmony import */ var _phrases_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9642);
/* harmony import */ var _instant_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7101);
/* harmony import */ var _spoken_date_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(73);
/* harmony import */ var _phrases2_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(762);









// src/documents/document.ts
function document({ about: e, facts: t, english: n, explainsClose: i = !1, fit: a, from: o = (e) => e }) {
	return {
		about: e,
		fields: t,
		english: n,
		explainsClose: i,
		fit: a ?? null,
		show: (e, n, i = Infinity) => (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.B)(t, o(e, n, i), n)
	};
}
function fitting({ rows: e, longest: t }, n) {
	let r = n(e);
	return r.length <= t || e === 0 ? {
		text: r,
		rows: e
	} : fitting({
		rows: Math.floor(e / 2),
		longest: t
	}, n);
}
// node_modules/liquidjs/dist/liquid.node.js
var _e = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((t) => {
	Object.defineProperty(t, "__esModule", { value: !0 });
	var n = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.i)("stream"), r = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.i)("path"), i = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.i)("fs"), a = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.i)("crypto"), Token = class {
		constructor(e, t, n, r, i) {
			this.kind = e, this.input = t, this.begin = n, this.end = r, this.file = i;
		}
		getText() {
			return this.input.slice(this.begin, this.end);
		}
		getPosition() {
			let [e, t] = [1, 1];
			for (let n = 0; n < this.begin; n++) this.input[n] === "\n" ? (e++, t = 1) : t++;
			return [e, t];
		}
		size() {
			return this.end - this.begin;
		}
	}, Drop = class {
		liquidMethodMissing(e, t) {}
	};
	let o = Object.prototype.toString, s = String.prototype.toLowerCase, c = Object.hasOwnProperty;
	function isString(e) {
		return typeof e == "string";
	}
	function isFunction(e) {
		return typeof e == "function";
	}
	function isPromise(e) {
		return e && isFunction(e.then);
	}
	function isIterator(e) {
		return e && isFunction(e.next) && isFunction(e.throw) && isFunction(e.return);
	}
	function promisify(e) {
		return function(...t) {
			return new Promise((n, r) => {
				e(...t, (e, t) => {
					e ? r(e) : n(t);
				});
			});
		};
	}
	function stringify(e) {
		return e = toValue(e), isString(e) ? e : isNil(e) ? "" : isArray(e) ? e.map((e) => stringify(e)).join("") : String(e);
	}
	function advanceCodePoints(e, t, n) {
		let r = t;
		for (let t = 0; t < n && r < e.length; t++) r += e.codePointAt(r) > 65535 ? 2 : 1;
		return r;
	}
	function codePointLength(e) {
		let t = 0;
		for (let n = 0; n < e.length; n = advanceCodePoints(e, n, 1)) t++;
		return t;
	}
	function readArrayElement(e, t, n) {
		if (t < 0 && (t = e.length + t), !n || c.call(e, t)) return e[t];
	}
	function toEnumerable(e) {
		return e = toValue(e), isArray(e) ? e : isString(e) && e.length > 0 ? [e] : isIterable(e) ? Array.from(e) : isObject(e) ? Object.keys(e).map((t) => [t, e[t]]) : [];
	}
	function toArray(e) {
		return e = toValue(e), isNil(e) ? [] : isArray(e) ? e : [e];
	}
	function toValue(e) {
		return e instanceof Drop && isFunction(e.valueOf) ? e.valueOf() : e;
	}
	function toNumber(e) {
		return +toValue(e) || 0;
	}
	function isNumber(e) {
		return typeof e == "number";
	}
	function toLiquid(e) {
		return e && isFunction(e.toLiquid) ? toLiquid(e.toLiquid()) : e;
	}
	function isNil(e) {
		return e == null;
	}
	function isUndefined(e) {
		return e === void 0;
	}
	function isArray(e) {
		return o.call(e) === "[object Array]";
	}
	function isArrayLike(e) {
		return e && isNumber(e.length);
	}
	function isIterable(e) {
		return isObject(e) && Symbol.iterator in e;
	}
	function forOwn(e, t) {
		e ||= {};
		for (let n in e) if (c.call(e, n) && t(e[n], n, e) === !1) break;
		return e;
	}
	function isObject(e) {
		let t = typeof e;
		return e !== null && (t === "object" || t === "function");
	}
	function range(e, t, n = 1) {
		let r = [];
		for (let i = e; i < t; i += n) r.push(i);
		return r;
	}
	function padStart(e, t, n = " ") {
		return pad(e, t, n, (e, t) => t + e);
	}
	function padEnd(e, t, n = " ") {
		return pad(e, t, n, (e, t) => e + t);
	}
	function pad(e, t, n, r) {
		e = String(e);
		let i = t - e.length;
		return i <= 0 ? e : r(e, n.repeat(i));
	}
	function identify(e) {
		return e;
	}
	function changeCase(e) {
		return [...e].some((e) => e >= "a" && e <= "z") ? e.toUpperCase() : e.toLowerCase();
	}
	function ellipsis(e, t) {
		return e.length > t ? e.slice(0, t - 3) + "..." : e;
	}
	function orderedCompare(e, t) {
		return isNil(e) && isNil(t) ? 0 : isNil(e) ? 1 : isNil(t) || e < t ? -1 : +(e > t);
	}
	function caseInsensitiveCompare(e, t) {
		return isNil(e) && isNil(t) ? 0 : isNil(e) ? 1 : isNil(t) || (e = s.call(e), t = s.call(t), e < t) ? -1 : +(e > t);
	}
	function argumentsToValue(e) {
		return function(...t) {
			return e.call(this, ...t.map(toValue));
		};
	}
	function argumentsToNumber(e) {
		return function(...t) {
			return e.call(this, ...t.map(toNumber));
		};
	}
	function* strictUniq(e) {
		let t = new Set();
		for (let n of e) {
			let e = JSON.stringify(n);
			t.has(e) || (t.add(e), yield n);
		}
	}
	let l = "__liquidClass__";
	var LiquidError = class extends Error {
		constructor(e, t) {
			super(typeof e == "string" ? e : e.message), this.context = "", typeof e != "string" && Object.defineProperty(this, "originalError", {
				value: e,
				enumerable: !1
			}), Object.defineProperty(this, "token", {
				value: t,
				enumerable: !1
			}), Object.defineProperty(this, l, {
				value: "LiquidError",
				enumerable: !1
			});
		}
		update() {
			Object.defineProperty(this, "context", {
				value: mkContext(this.token),
				enumerable: !1
			}), this.message = mkMessage(this.message, this.token), this.stack = this.message + "\n" + this.context + "\n" + this.stack, this.originalError && (this.stack += "\nFrom " + this.originalError.stack);
		}
		static is(e) {
			return e?.[l] === "LiquidError";
		}
	}, TokenizationError = class extends LiquidError {
		constructor(e, t) {
			super(e, t), this.name = "TokenizationError", super.update();
		}
	}, ParseError = class extends LiquidError {
		constructor(e, t) {
			super(e, t), this.name = "ParseError", this.message = e.message, super.update();
		}
	}, RenderError = class extends LiquidError {
		constructor(e, t) {
			super(e, t.token), this.name = "RenderError", this.message = e.message, super.update();
		}
		static is(e) {
			return e.name === "RenderError";
		}
	}, LiquidErrors = class extends LiquidError {
		constructor(e) {
			super(e[0], e[0].token), this.errors = e, this.name = "LiquidErrors";
			let t = e.length > 1 ? "s" : "";
			this.message = `${e.length} error${t} found`, super.update();
		}
		static is(e) {
			return e.name === "LiquidErrors";
		}
	}, UndefinedVariableError = class extends LiquidError {
		constructor(e, t) {
			super(e, t), this.name = "UndefinedVariableError", this.message = e.message, super.update();
		}
	}, InternalUndefinedVariableError = class extends Error {
		constructor(e) {
			super(`undefined variable: ${e}`), this.name = "InternalUndefinedVariableError", this.variableName = e;
		}
	}, AssertionError = class extends Error {
		constructor(e) {
			super(e), this.name = "AssertionError", this.message = e + "";
		}
	};
	function mkContext(e) {
		let [t, n] = e.getPosition(), r = e.input.split("\n"), i = Math.max(t - 2, 1), a = Math.min(t + 3, r.length);
		return range(i, a + 1).map((e) => {
			let i = `${e === t ? ">> " : "   "}${padStart(String(e), String(a).length)}| `, o = e === t ? "\n" + padStart("^", n + i.length) : "";
			return i += r[e - 1], i += o, i;
		}).join("\n");
	}
	function mkMessage(e, t) {
		t.file && (e += `, file:${t.file}`);
		let [n, r] = t.getPosition();
		return e += `, line:${n}, col:${r}`, e;
	}
	let u = [
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		20,
		4,
		4,
		4,
		20,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		20,
		2,
		8,
		0,
		0,
		0,
		0,
		8,
		0,
		0,
		0,
		64,
		0,
		65,
		0,
		0,
		33,
		33,
		33,
		33,
		33,
		33,
		33,
		33,
		33,
		33,
		0,
		0,
		2,
		2,
		2,
		1,
		0,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		0,
		0,
		0,
		0,
		1,
		0,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		0,
		0,
		0,
		0,
		0
	];
	function isWord(e) {
		let t = e.charCodeAt(0);
		return t >= 128 ? !u[t] : !!(u[t] & 1);
	}
	u[160] = u[5760] = u[6158] = u[8192] = u[8193] = u[8194] = u[8195] = u[8196] = u[8197] = u[8198] = u[8199] = u[8200] = u[8201] = u[8202] = u[8232] = u[8233] = u[8239] = u[8287] = u[12288] = 4, u[8220] = u[8221] = 128;
	function assert(e, t) {
		if (!e) throw new AssertionError(typeof t == "function" ? t() : t || `expect ${e} to be true`);
	}
	function assertEmpty(e, t = `unexpected ${JSON.stringify(e)}`) {
		assert(!e, t);
	}
	var NullDrop = class extends Drop {
		*equals(e) {
			return isNil(yield toValue(e));
		}
		gt() {
			return !1;
		}
		geq() {
			return !1;
		}
		lt() {
			return !1;
		}
		leq() {
			return !1;
		}
		valueOf() {
			return null;
		}
	}, d = class EmptyDrop extends Drop {
		*equals(e) {
			return e instanceof EmptyDrop ? !1 : (e = yield toValue(e), isString(e) || isArray(e) ? e.length === 0 : isObject(e) ? Object.keys(e).length === 0 : !1);
		}
		gt() {
			return !1;
		}
		geq() {
			return !1;
		}
		lt() {
			return !1;
		}
		leq() {
			return !1;
		}
		valueOf() {
			return "";
		}
		static is(e) {
			return e instanceof EmptyDrop;
		}
	}, f = class BlankDrop extends d {
		*equals(e) {
			return e === !1 || isNil(yield toValue(e)) ? !0 : isString(e) ? /^\s*$/.test(e) : yield super.equals(e);
		}
		static is(e) {
			return e instanceof BlankDrop;
		}
	}, ForloopDrop = class extends Drop {
		constructor(e, t, n) {
			super(), this.i = 0, this.length = e, this.name = `${n}-${t}`;
		}
		next() {
			this.i++;
		}
		index0() {
			return this.i;
		}
		index() {
			return this.i + 1;
		}
		first() {
			return this.i === 0;
		}
		last() {
			return this.i === this.length - 1;
		}
		rindex() {
			return this.length - this.i;
		}
		rindex0() {
			return this.length - this.i - 1;
		}
		valueOf() {
			return JSON.stringify(this);
		}
	}, SimpleEmitter = class {
		constructor() {
			this.buffer = "";
		}
		write(e) {
			this.buffer += stringify(e);
		}
	}, StreamedEmitter = class {
		constructor() {
			this.buffer = "", this.stream = new n.PassThrough();
		}
		write(e) {
			this.stream.write(stringify(e));
		}
		error(e) {
			this.stream.emit("error", e);
		}
		end() {
			this.stream.end();
		}
	}, KeepingTypeEmitter = class {
		constructor() {
			this.buffer = "";
		}
		write(e) {
			e = toValue(e), this.buffer = typeof e != "string" && this.buffer === "" ? e : stringify(this.buffer) + stringify(e);
		}
	}, BlockDrop = class extends Drop {
		constructor(e = () => "") {
			super(), this.superBlockRender = e;
		}
		*super() {
			let e = new SimpleEmitter();
			return yield this.superBlockRender(e), e.buffer;
		}
	};
	function isComparable(e) {
		return e && isFunction(e.equals) && isFunction(e.gt) && isFunction(e.geq) && isFunction(e.lt) && isFunction(e.leq);
	}
	let p = new NullDrop(), m = {
		true: !0,
		false: !1,
		nil: p,
		null: p,
		empty: new d(),
		blank: new f()
	}, ee = new WeakMap();
	function createTrie(e) {
		let t = ee.get(e);
		if (t) return t;
		let n = {};
		for (let [t, r] of Object.entries(e)) {
			let e = n;
			for (let n = 0; n < t.length; n++) {
				let r = t[n];
				e[r] = e[r] || {}, n === t.length - 1 && isWord(t[n]) && (e[r].needBoundary = !0), e = e[r];
			}
			e.data = r, e.end = !0;
		}
		return ee.set(e, n), n;
	}
	function toLiquidAsync(e, t) {
		let n = t || e;
		return (t, ...r) => t ? n(...r) : e(...r);
	}
	async function toPromise(e) {
		if (!isIterator(e)) return e;
		let t, n = !1, r = "next";
		do {
			let i = e[r](t);
			n = !!i.done, t = i.value, r = "next";
			try {
				isIterator(t) && (t = toPromise(t)), isPromise(t) && (t = await t);
			} catch (e) {
				r = "throw", t = e;
			}
		} while (!n);
		return t;
	}
	function toValueSync(e) {
		if (!isIterator(e)) return e;
		let t, n = !1, r = "next";
		do {
			let i = e[r](t);
			if (n = !!i.done, t = i.value, r = "next", isIterator(t)) try {
				t = toValueSync(t);
			} catch (e) {
				r = "throw", t = e;
			}
		} while (!n);
		return t;
	}
	let h = /%([-_0^#:]+)?(\d+)?([EO])?(.)/;
	function daysInMonth(e) {
		return [
			31,
			isLeapYear(e) ? 29 : 28,
			31,
			30,
			31,
			30,
			31,
			31,
			30,
			31,
			30,
			31
		];
	}
	function getDayOfYear(e) {
		let t = 0;
		for (let n = 0; n < e.getMonth(); ++n) t += daysInMonth(e)[n];
		return t + e.getDate();
	}
	function getWeekOfYear(e, t) {
		let n = (e.getDay() - t + 7) % 7;
		return String(Math.floor((getDayOfYear(e) - 1 - n + 7) / 7));
	}
	function isLeapYear(e) {
		let t = e.getFullYear();
		return !!(!(t & 3) && (t % 100 || t % 400 == 0 && t));
	}
	function ordinal(e) {
		let t = e.getDate();
		if ([
			11,
			12,
			13
		].includes(t)) return "th";
		switch (t % 10) {
			case 1: return "st";
			case 2: return "nd";
			case 3: return "rd";
			default: return "th";
		}
	}
	function century(e) {
		return Math.floor(e.getFullYear() / 100);
	}
	let g = {
		C: 2,
		d: 2,
		e: 2,
		H: 2,
		I: 2,
		j: 3,
		k: 2,
		l: 2,
		L: 3,
		m: 2,
		M: 2,
		S: 2,
		U: 2,
		W: 2,
		y: 2,
		Y: 4
	}, te = new Set("aAbBceklpP");
	function getTimezoneOffset(e, t) {
		let n = Math.abs(e.getTimezoneOffset()), r = Math.floor(n / 60), i = n % 60;
		return (e.getTimezoneOffset() > 0 ? "-" : "+") + padStart(r, 2, "0") + (t.flags[":"] ? ":" : "") + padStart(i, 2, "0");
	}
	let _ = {
		a: (e) => e.getShortWeekdayName(),
		A: (e) => e.getLongWeekdayName(),
		b: (e) => e.getShortMonthName(),
		B: (e) => e.getLongMonthName(),
		c: (e) => e.toLocaleString(),
		C: (e) => century(e),
		d: (e) => e.getDate(),
		e: (e) => e.getDate(),
		H: (e) => e.getHours(),
		I: (e) => String(e.getHours() % 12 || 12),
		j: (e) => getDayOfYear(e),
		k: (e) => e.getHours(),
		l: (e) => String(e.getHours() % 12 || 12),
		L: (e) => e.getMilliseconds(),
		m: (e) => e.getMonth() + 1,
		M: (e) => e.getMinutes(),
		N: (e, t) => {
			let n = Number(t.width) || 9, r = padStart(String(e.getMilliseconds()), 3, "0").slice(0, n);
			return t.memoryLimit?.use(n - r.length), padEnd(r, n, "0");
		},
		p: (e) => e.getHours() < 12 ? "AM" : "PM",
		P: (e) => e.getHours() < 12 ? "am" : "pm",
		q: (e) => ordinal(e),
		s: (e) => Math.floor(e.dateValue() / 1e3),
		S: (e) => e.getSeconds(),
		u: (e) => e.getDay() || 7,
		U: (e) => getWeekOfYear(e, 0),
		w: (e) => e.getDay(),
		W: (e) => getWeekOfYear(e, 1),
		x: (e) => e.toLocaleDateString(),
		X: (e) => e.toLocaleTimeString(),
		y: (e) => (e.getFullYear() % 100 + 100) % 100,
		Y: (e) => e.getFullYear(),
		z: getTimezoneOffset,
		Z: (e, t) => e.getTimeZoneName() || getTimezoneOffset(e, t),
		t: () => "	",
		n: () => "\n",
		"%": () => "%"
	};
	_.h = _.b;
	function strftime(e, t, n) {
		let r = "", i = t, a;
		for (; a = h.exec(i);) r += i.slice(0, a.index), i = i.slice(a.index + a[0].length), r += format(e, a, n);
		return r + i;
	}
	function format(e, t, n) {
		let [r, i = "", a, o, s] = t, c = _[s];
		if (!c) return r;
		let l = {};
		for (let e of i) l[e] = !0;
		let u = String(c(e, {
			flags: l,
			width: a,
			modifier: o,
			memoryLimit: n
		})), d = te.has(s) ? " " : "0", f = Number(a) || g[s] || 0;
		return l["^"] ? u = u.toUpperCase() : l["#"] && (u = changeCase(u)), l._ ? d = " " : l[0] && (d = "0"), l["-"] && (f = 0), n?.use(Number(f) - u.length), d === "0" && u[0] === "-" ? "-" + padStart(u.slice(1), f - 1, d) : padStart(u, f, d);
	}
	function getDateTimeFormat() {
		return typeof Intl < "u" ? Intl.DateTimeFormat : void 0;
	}
	let v = /([zZ]|([+-])(\d{2}):?(\d{2}))$/, y = [
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
	], b = y.map((e) => e.slice(0, 3)), x = [
		"Sunday",
		"Monday",
		"Tuesday",
		"Wednesday",
		"Thursday",
		"Friday",
		"Saturday"
	], ne = x.map((e) => e.slice(0, 3));
	var S = class LiquidDate {
		constructor(e, t, n) {
			this.locale = t, this.DateTimeFormat = getDateTimeFormat(), this.date = new Date(e), this.timezoneFixed = n !== void 0, n === void 0 && (n = this.date.getTimezoneOffset()), this.timezoneOffset = isString(n) ? LiquidDate.getTimezoneOffset(n, this.date) : n, this.timezoneName = isString(n) ? n : "";
			let r = (this.date.getTimezoneOffset() - this.timezoneOffset) * 6e4, i = this.date.getTime() + r;
			this.displayDate = new Date(i);
		}
		getTime() {
			return this.displayDate.getTime();
		}
		dateValue() {
			return this.date.getTime();
		}
		getMilliseconds() {
			return this.displayDate.getMilliseconds();
		}
		getSeconds() {
			return this.displayDate.getSeconds();
		}
		getMinutes() {
			return this.displayDate.getMinutes();
		}
		getHours() {
			return this.displayDate.getHours();
		}
		getDay() {
			return this.displayDate.getDay();
		}
		getDate() {
			return this.displayDate.getDate();
		}
		getMonth() {
			return this.displayDate.getMonth();
		}
		getFullYear() {
			return this.displayDate.getFullYear();
		}
		toLocaleString(e, t) {
			return t?.timeZone ? this.date.toLocaleString(e, t) : this.displayDate.toLocaleString(e, t);
		}
		toLocaleTimeString(e) {
			return this.displayDate.toLocaleTimeString(e);
		}
		toLocaleDateString(e) {
			return this.displayDate.toLocaleDateString(e);
		}
		getTimezoneOffset() {
			return this.timezoneOffset;
		}
		getTimeZoneName() {
			if (this.timezoneFixed) return this.timezoneName;
			if (this.DateTimeFormat) return this.DateTimeFormat().resolvedOptions().timeZone;
		}
		getLongMonthName() {
			return this.format({ month: "long" }) ?? y[this.getMonth()];
		}
		getShortMonthName() {
			return this.format({ month: "short" }) ?? b[this.getMonth()];
		}
		getLongWeekdayName() {
			return this.format({ weekday: "long" }) ?? x[this.displayDate.getDay()];
		}
		getShortWeekdayName() {
			return this.format({ weekday: "short" }) ?? ne[this.displayDate.getDay()];
		}
		valid() {
			return !isNaN(this.getTime());
		}
		format(e) {
			return this.DateTimeFormat && this.DateTimeFormat(this.locale, e).format(this.displayDate);
		}
		static createDateFixedToTimezone(e, t) {
			let n = e.match(v);
			if (n && n[1] === "Z") return new LiquidDate(+new Date(e), t, 0);
			if (n && n[2] && n[3] && n[4]) {
				let [, , r, i, a] = n, o = (r === "+" ? -1 : 1) * (parseInt(i, 10) * 60 + parseInt(a, 10));
				return new LiquidDate(+new Date(e), t, o);
			}
			return new LiquidDate(e, t);
		}
		static getTimezoneOffset(e, t) {
			let n = t.toLocaleString("en-US", { timeZone: e }), r = t.toLocaleString("en-US", { timeZone: "UTC" }), i = new Date(n);
			return (+new Date(r) - i) / 6e4;
		}
	}, Limiter = class {
		constructor(e, t) {
			this.base = 0, this.message = `${e} limit exceeded`, this.limit = t;
		}
		use(e) {
			+e > 0 && (assert(this.base + +e <= this.limit, this.message), this.base += +e);
		}
		check(e) {
			+e > 0 && assert(+e <= this.limit, this.message);
		}
	}, DelimitedToken = class extends Token {
		constructor(e, [t, n], r, i, a, o, s, c) {
			super(e, r, i, a, c), this.trimLeft = !1, this.trimRight = !1;
			let l = r[t] === "-", d = r[n - 1] === "-", f = l ? t + 1 : t, p = d ? n - 1 : n;
			for (; f < p && u[r.charCodeAt(f)] & 4;) f++;
			for (; p > f && u[r.charCodeAt(p - 1)] & 4;) p--;
			this.contentRange = [f, p], this.trimLeft = l || o, this.trimRight = d || s;
		}
		get content() {
			return this.input.slice(this.contentRange[0], this.contentRange[1]);
		}
	}, TagToken = class extends DelimitedToken {
		constructor(e, n, r, i, a) {
			let { trimTagLeft: o, trimTagRight: s, tagDelimiterLeft: c, tagDelimiterRight: l } = i, [u, d] = [n + c.length, r - l.length];
			super(t.TokenKind.Tag, [u, d], e, n, r, o, s, a), this.tokenizer = new Tokenizer(e, i.operators, a, this.contentRange, i.groupedExpressions), this.name = this.tokenizer.readTagName(), this.tokenizer.assert(this.name, "illegal tag syntax, tag name expected"), this.tokenizer.skipBlank(), this.args = this.tokenizer.input.slice(this.tokenizer.p, this.contentRange[1]);
		}
	}, OutputToken = class extends DelimitedToken {
		constructor(e, n, r, i, a) {
			let { trimOutputLeft: o, trimOutputRight: s, outputDelimiterLeft: c, outputDelimiterRight: l } = i, u = [n + c.length, r - l.length];
			super(t.TokenKind.Output, u, e, n, r, o, s, a);
		}
	}, HTMLToken = class extends Token {
		constructor(e, n, r, i) {
			super(t.TokenKind.HTML, e, n, r, i), this.input = e, this.begin = n, this.end = r, this.file = i, this.trimLeft = 0, this.trimRight = 0;
		}
		getContent() {
			return this.input.slice(this.begin + this.trimLeft, this.end - this.trimRight);
		}
	}, NumberToken = class extends Token {
		constructor(e, n, r, i) {
			super(t.TokenKind.Number, e, n, r, i), this.input = e, this.begin = n, this.end = r, this.file = i, this.content = Number(this.getText());
		}
	}, IdentifierToken = class extends Token {
		constructor(e, n, r, i) {
			super(t.TokenKind.Word, e, n, r, i), this.input = e, this.begin = n, this.end = r, this.file = i, this.content = this.getText();
		}
	}, LiteralToken = class extends Token {
		constructor(e, n, r, i) {
			super(t.TokenKind.Literal, e, n, r, i), this.input = e, this.begin = n, this.end = r, this.file = i, this.literal = this.getText(), this.content = m[this.literal];
		}
	};
	let C = {
		"==": 2,
		"!=": 2,
		">": 2,
		"<": 2,
		">=": 2,
		"<=": 2,
		contains: 2,
		not: 1,
		and: 0,
		or: 0
	}, w = {
		"==": 0,
		"!=": 0,
		">": 0,
		"<": 0,
		">=": 0,
		"<=": 0,
		contains: 0,
		not: 1,
		and: 0,
		or: 0
	};
	var OperatorToken = class extends Token {
		constructor(e, n, r, i) {
			super(t.TokenKind.Operator, e, n, r, i), this.input = e, this.begin = n, this.end = r, this.file = i, this.operator = this.getText();
		}
		getPrecedence() {
			return this.operator in C ? C[this.operator] : 1;
		}
	}, PropertyAccessToken = class extends Token {
		constructor(e, n, r, i, a, o) {
			super(t.TokenKind.PropertyAccess, r, i, a, o), this.variable = e, this.props = n;
		}
	}, FilterToken = class extends Token {
		constructor(e, n, r, i, a, o) {
			super(t.TokenKind.Filter, r, i, a, o), this.name = e, this.args = n;
		}
	}, HashToken = class extends Token {
		constructor(e, n, r, i, a, o) {
			super(t.TokenKind.Hash, e, n, r, o), this.input = e, this.begin = n, this.end = r, this.name = i, this.value = a, this.file = o;
		}
	};
	let T = /[\da-fA-F]/, re = /[0-7]/, E = {
		b: "\b",
		f: "\f",
		n: "\n",
		r: "\r",
		t: "	",
		v: "\v"
	};
	function hexVal(e) {
		let t = e.charCodeAt(0);
		return t >= 97 ? t - 87 : t >= 65 ? t - 55 : t - 48;
	}
	function parseStringLiteral(e) {
		let t = "";
		for (let n = 1; n < e.length - 1; n++) if (e[n] !== "\\") t += e[n];
		else if (E[e[n + 1]] !== void 0) t += E[e[++n]];
		else if (e[n + 1] === "u") {
			let r = 0, i = n + 2;
			for (; i <= n + 5 && T.test(e[i]);) r = r * 16 + hexVal(e[i++]);
			n = i - 1, t += String.fromCharCode(r);
		} else if (!re.test(e[n + 1])) t += e[++n];
		else {
			let r = n + 1, i = 0;
			for (; r <= n + 3 && re.test(e[r]);) i = i * 8 + hexVal(e[r++]);
			n = r - 1, t += String.fromCharCode(i);
		}
		return t;
	}
	var QuotedToken = class extends Token {
		constructor(e, n, r, i) {
			super(t.TokenKind.Quoted, e, n, r, i), this.input = e, this.begin = n, this.end = r, this.file = i, this.content = parseStringLiteral(this.getText());
		}
	}, RangeToken = class extends Token {
		constructor(e, n, r, i, a, o) {
			super(t.TokenKind.Range, e, n, r, o), this.input = e, this.begin = n, this.end = r, this.lhs = i, this.rhs = a, this.file = o;
		}
	}, LiquidTagToken = class extends DelimitedToken {
		constructor(e, n, r, i, a) {
			super(t.TokenKind.Tag, [n, r], e, n, r, !1, !1, a), this.tokenizer = new Tokenizer(e, i.operators, a, this.contentRange, i.groupedExpressions), this.name = this.tokenizer.readTagName(), this.tokenizer.assert(this.name, "illegal liquid tag syntax"), this.tokenizer.skipBlank();
		}
		get args() {
			return this.tokenizer.input.slice(this.tokenizer.p, this.contentRange[1]);
		}
	}, FilteredValueToken = class extends Token {
		constructor(e, n, r, i, a, o) {
			super(t.TokenKind.FilteredValue, r, i, a, o), this.initial = e, this.filters = n, this.input = r, this.begin = i, this.end = a, this.file = o;
		}
	};
	let D = { now: () => Date.now() };
	function getPerformance() {
		return typeof global == "object" && global.performance || typeof window == "object" && window.performance || D;
	}
	var Render = class {
		renderTemplatesToNodeStream(e, t) {
			let n = new StreamedEmitter();
			return Promise.resolve().then(() => toPromise(this.renderTemplates(e, t, n))).then(() => n.end(), (e) => n.error(e)), n.stream;
		}
		*renderTemplates(e, t, n) {
			n ||= t.opts.keepOutputType ? new KeepingTypeEmitter() : new SimpleEmitter(), t.renderLimit.check(getPerformance().now());
			let r = [];
			for (let i of e) {
				t.renderLimit.check(getPerformance().now());
				try {
					let e = yield i.render(t, n);
					if (e && n.write(e), t.breakCalled || t.continueCalled) break;
				} catch (e) {
					let n = LiquidError.is(e) ? e : new RenderError(e, i);
					if (t.opts.catchAllErrors) r.push(n);
					else throw n;
				}
			}
			if (r.length) throw new LiquidErrors(r);
			return n.buffer;
		}
	};
	function isKeyValuePair(e) {
		return isArray(e);
	}
	var Filter = class {
		constructor(e, t, n) {
			this.token = e, this.name = e.name, this.handler = isFunction(t) ? t : isFunction(t?.handler) ? t.handler : identify, this.raw = !isFunction(t) && !!t?.raw, this.args = e.args, this.liquid = n;
		}
		*render(e, t) {
			let n = [];
			for (let e of this.args) isKeyValuePair(e) ? n.push([e[0], yield evalToken(e[1], t)]) : n.push(yield evalToken(e, t));
			return yield this.handler.apply({
				context: t,
				token: this.token,
				liquid: this.liquid
			}, [e, ...n]);
		}
	}, Expression = class {
		constructor(e) {
			this.postfix = [...toPostfix(e)];
		}
		*evaluate(e, t) {
			assert(e, "unable to evaluate: context not defined");
			let n = [];
			for (let r of this.postfix) if (isOperatorToken(r)) {
				let t = n.pop(), i;
				if (w[r.operator] === 1) i = yield e.opts.operators[r.operator](t, e);
				else {
					let a = n.pop();
					i = yield e.opts.operators[r.operator](a, t, e);
				}
				n.push(i);
			} else n.push(yield evalToken(r, e, t));
			return n[0];
		}
		valid() {
			return !!this.postfix.length;
		}
	};
	function* evalToken(e, t, n = !1) {
		if (e) {
			if ("content" in e) return e.content;
			if (isPropertyAccessToken(e)) return yield evalPropertyAccessToken(e, t, n);
			if (isRangeToken(e)) return yield evalRangeToken(e, t);
			if (isFilteredValueToken(e)) return yield evalFilteredValueToken(e, t, n);
		}
	}
	function* evalFilteredValueToken(e, t, n) {
		assert(t.liquid, "FilteredValueToken evaluation requires liquid instance in context"), n ||= t.opts.lenientIf && e.filters.length > 0 && e.filters[0].name === "default";
		let r = yield e.initial.evaluate(t, n);
		for (let n of e.filters) {
			let e = t.liquid.filters[n.name];
			assert(e || !t.liquid.options.strictFilters, () => `undefined filter: ${n.name}`), r = yield new Filter(n, e, t.liquid).render(r, t);
		}
		return r;
	}
	function* evalTokenValue(e, t, n = !1) {
		return yield toValue(yield evalToken(e, t, n));
	}
	function* evalPropertyAccessToken(e, t, n) {
		let r = [];
		for (let n of e.props) r.push(yield evalTokenValue(n, t, !1));
		try {
			if (e.variable) {
				let i = yield evalToken(e.variable, t, n);
				return yield t._getFromScope(i, r);
			}
			return yield t._get(r);
		} catch (t) {
			if (n && t.name === "InternalUndefinedVariableError") return null;
			throw new UndefinedVariableError(t, e);
		}
	}
	function evalQuotedToken(e) {
		return e.content;
	}
	function* evalRangeToken(e, t) {
		let n = yield evalTokenValue(e.lhs, t), r = yield evalTokenValue(e.rhs, t);
		return t.memoryLimit.use(r - n + 1), range(+n, +r + 1);
	}
	function* toPostfix(e) {
		let t = [];
		for (let n of e) if (isOperatorToken(n)) {
			for (; t.length && t[t.length - 1].getPrecedence() > n.getPrecedence();) yield t.pop();
			t.push(n);
		} else yield n;
		for (; t.length;) yield t.pop();
	}
	function isTruthy(e, t) {
		return !isFalsy(e, t);
	}
	function isFalsy(e, t) {
		return e = toValue(e), t.opts.jsTruthy ? !e : e === !1 || e == null;
	}
	let O = {
		"==": function* (e, t) {
			return yield equals(e, t);
		},
		"!=": function* (e, t) {
			return !(yield equals(e, t));
		},
		">": function* (e, t) {
			return isComparable(e) ? yield e.gt(t) : isComparable(t) ? yield t.lt(e) : (yield toValue(e)) > (yield toValue(t));
		},
		"<": function* (e, t) {
			return isComparable(e) ? yield e.lt(t) : isComparable(t) ? yield t.gt(e) : (yield toValue(e)) < (yield toValue(t));
		},
		">=": function* (e, t) {
			return isComparable(e) ? yield e.geq(t) : isComparable(t) ? yield t.leq(e) : (yield toValue(e)) >= (yield toValue(t));
		},
		"<=": function* (e, t) {
			return isComparable(e) ? yield e.leq(t) : isComparable(t) ? yield t.geq(e) : (yield toValue(e)) <= (yield toValue(t));
		},
		contains: function* (e, t) {
			return e = yield toValue(e), isArray(e) ? yield arrayIncludes(e, t) : isFunction(e?.indexOf) ? e.indexOf(yield toValue(t)) > -1 : !1;
		},
		not: function* (e, t) {
			return isFalsy(yield toValue(e), t);
		},
		and: function* (e, t, n) {
			return isTruthy(yield toValue(e), n) && isTruthy(yield toValue(t), n);
		},
		or: function* (e, t, n) {
			return isTruthy(yield toValue(e), n) || isTruthy(yield toValue(t), n);
		}
	};
	function* equals(e, t) {
		return isComparable(e) ? yield e.equals(t) : isComparable(t) ? yield t.equals(e) : (e = yield toValue(e), t = yield toValue(t), isArray(e) ? isArray(t) && (yield arrayEquals(e, t)) : e === t);
	}
	function* arrayEquals(e, t) {
		if (e.length !== t.length) return !1;
		for (let n = 0; n < e.length; n++) if (!(yield equals(e[n], t[n]))) return !1;
		return !0;
	}
	function* arrayIncludes(e, t) {
		for (let n of e) if (yield equals(n, t)) return !0;
		return !1;
	}
	var Node = class {
		constructor(e, t, n, r) {
			this.key = e, this.value = t, this.next = n, this.prev = r;
		}
	}, LRU = class {
		constructor(e, t = 0) {
			this.limit = e, this.size = t, this.cache = {}, this.head = new Node("HEAD", null, null, null), this.tail = new Node("TAIL", null, null, null), this.head.next = this.tail, this.tail.prev = this.head;
		}
		write(e, t) {
			if (this.cache[e]) this.cache[e].value = t;
			else {
				let n = new Node(e, t, this.head.next, this.head);
				this.head.next.prev = n, this.head.next = n, this.cache[e] = n, this.size++, this.ensureLimit();
			}
		}
		read(e) {
			if (!this.cache[e]) return;
			let { value: t } = this.cache[e];
			return this.remove(e), this.write(e, t), t;
		}
		remove(e) {
			let t = this.cache[e];
			t.prev.next = t.next, t.next.prev = t.prev, delete this.cache[e], this.size--;
		}
		clear() {
			this.head.next = this.tail, this.tail.prev = this.head, this.size = 0, this.cache = {};
		}
		ensureLimit() {
			this.size > this.limit && this.remove(this.tail.prev.key);
		}
	};
	let requireResolve = (t) => _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.i.resolve(t, { paths: ["."] }), ie = promisify(i.stat), k = promisify(i.readFile);
	async function exists(e) {
		try {
			return await ie(e), !0;
		} catch {
			return !1;
		}
	}
	function readFile(e) {
		return k(e, "utf8");
	}
	function existsSync(e) {
		try {
			return i.statSync(e), !0;
		} catch {
			return !1;
		}
	}
	function readFileSync(e) {
		return i.readFileSync(e, "utf8");
	}
	function resolve(e, t, n) {
		return r.extname(t) || (t += n), r.resolve(e, t);
	}
	function fallback(e) {
		try {
			return requireResolve(e);
		} catch {}
	}
	function dirname(e) {
		return r.dirname(e);
	}
	let A = promisify(i.realpath);
	async function contains(e, t) {
		try {
			let n = await A(e), i = await A(t), a = n.endsWith(r.sep) ? n : n + r.sep;
			return i.startsWith(a);
		} catch {
			return !1;
		}
	}
	function containsSync(e, t) {
		try {
			let n = i.realpathSync(e), a = i.realpathSync(t), o = n.endsWith(r.sep) ? n : n + r.sep;
			return a.startsWith(o);
		} catch {
			return !1;
		}
	}
	var j = Object.freeze({
		__proto__: null,
		exists,
		readFile,
		existsSync,
		readFileSync,
		resolve,
		fallback,
		dirname,
		contains,
		containsSync,
		sep: r.sep
	});
	function chargeJsonReplacerValue(e, t) {
		typeof t == "string" ? e.use(t.length) : t === null || typeof t == "number" || typeof t == "boolean" ? e.use(JSON.stringify(t).length) : Array.isArray(t) ? e.use(t.length + 1) : typeof t == "object" && e.use(2);
	}
	function defaultFilter(e, t, ...n) {
		return e = toValue(e), isArray(e) || isString(e) ? e.length ? e : t : e === !1 && new Map(n).get("allow_false") ? !1 : isFalsy(e, this.context) ? t : e;
	}
	function json(e, t = 0) {
		let n = this.context.memoryLimit;
		return JSON.stringify(e, (e, t) => (chargeJsonReplacerValue(n, t), t), t);
	}
	function inspect(e, t = 0) {
		let n = this.context.memoryLimit, r = [];
		return JSON.stringify(e, function(e, t) {
			if (typeof t != "object" || !t) return chargeJsonReplacerValue(n, t), t;
			for (; r.length > 0 && r[r.length - 1] !== this;) r.pop();
			return r.includes(t) ? (n.use(10), "[Circular]") : (r.push(t), chargeJsonReplacerValue(n, t), t);
		}, t);
	}
	function to_integer(e) {
		return Number(e);
	}
	var ae = {
		default: defaultFilter,
		raw: {
			raw: !0,
			handler: identify
		},
		jsonify: json,
		to_integer,
		json,
		inspect
	};
	let M = {
		"&": "&amp;",
		"<": "&lt;",
		">": "&gt;",
		"\"": "&#34;",
		"'": "&#39;"
	}, N = {
		"&amp;": "&",
		"&lt;": "<",
		"&gt;": ">",
		"&#34;": "\"",
		"&#39;": "'"
	};
	function escape(e) {
		return e = stringify(e), this.context.memoryLimit.use(e.length), e.replace(/&|<|>|"|'/g, (e) => M[e]);
	}
	function xml_escape(e) {
		return escape.call(this, e);
	}
	function unescape(e) {
		return e = stringify(e), this.context.memoryLimit.use(e.length), e.replace(/&(amp|lt|gt|#34|#39);/g, (e) => N[e]);
	}
	function escape_once(e) {
		return escape.call(this, unescape.call(this, e));
	}
	function newline_to_br(e) {
		let t = stringify(e);
		return this.context.memoryLimit.use(t.length), t.replace(/\r?\n/gm, "<br />\n");
	}
	function strip_html(e) {
		let t = stringify(e);
		this.context.memoryLimit.use(t.length);
		let n = new Map([
			["<script", "<\/script>"],
			["<style", "</style>"],
			["<!--", "-->"],
			["<", ">"]
		]), r = "", i = 0;
		for (; i < t.length;) {
			let e = t.indexOf("<", i);
			if (e < 0) return r + t.slice(i);
			r += t.slice(i, e);
			for (let [r, a] of n) {
				if (!t.startsWith(r, e)) continue;
				let o = t.indexOf(a, e + r.length);
				if (o >= 0) {
					i = o + a.length;
					break;
				}
				n.delete(r);
			}
			if (i <= e) return r + t.slice(e);
		}
		return r;
	}
	var oe = Object.freeze({
		__proto__: null,
		escape,
		xml_escape,
		escape_once,
		newline_to_br,
		strip_html
	}), MapFS = class {
		constructor(e) {
			this.mapping = e, this.sep = "/";
		}
		async exists(e) {
			return this.existsSync(e);
		}
		existsSync(e) {
			return !isNil(this.mapping[e]);
		}
		async readFile(e) {
			return this.readFileSync(e);
		}
		readFileSync(e) {
			let t = this.mapping[e];
			if (isNil(t)) throw Error(`ENOENT: ${e}`);
			return t;
		}
		dirname(e) {
			let t = e.split(this.sep);
			return t.pop(), t.join(this.sep);
		}
		resolve(e, t, n) {
			if (t += n, e === ".") return t;
			let r = e.split(/\/+/);
			for (let e of t.split(this.sep)) if (e === "." || e === "") continue;
			else e === ".." ? (r.length > 1 || r[0] !== "") && r.pop() : r.push(e);
			return r.join(this.sep);
		}
	};
	let P = {
		root: ["."],
		layouts: ["."],
		partials: ["."],
		relativeReference: !0,
		jekyllInclude: !1,
		keyValueSeparator: ":",
		cache: void 0,
		extname: "",
		fs: j,
		dynamicPartials: !0,
		jsTruthy: !1,
		dateFormat: "%A, %B %-e, %Y at %-l:%M %P %z",
		locale: "",
		trimTagRight: !1,
		trimTagLeft: !1,
		trimOutputRight: !1,
		trimOutputLeft: !1,
		greedy: !0,
		tagDelimiterLeft: "{%",
		tagDelimiterRight: "%}",
		outputDelimiterLeft: "{{",
		outputDelimiterRight: "}}",
		preserveTimezones: !1,
		strictFilters: !1,
		strictVariables: !1,
		ownPropertyOnly: !0,
		lenientIf: !1,
		globals: {},
		keepOutputType: !1,
		operators: O,
		groupedExpressions: !1,
		memoryLimit: Infinity,
		parseLimit: Infinity,
		renderLimit: Infinity
	};
	function normalize(e) {
		if (e.hasOwnProperty("root") && (e.hasOwnProperty("partials") || (e.partials = e.root), e.hasOwnProperty("layouts") || (e.layouts = e.root)), e.hasOwnProperty("cache")) {
			let t;
			t = typeof e.cache == "number" ? e.cache > 0 ? new LRU(e.cache) : void 0 : typeof e.cache == "object" ? e.cache : e.cache ? new LRU(1024) : void 0, e.cache = t;
		}
		return e = {
			...P,
			...e.jekyllInclude ? { dynamicPartials: !1 } : {},
			...e
		}, e.fs.dirname && e.fs.sep || !e.relativeReference || (console.warn("[LiquidJS] `fs.dirname` and `fs.sep` are required for relativeReference, set relativeReference to `false` to suppress this warning"), e.relativeReference = !1), e.root = normalizeDirectoryList(e.root), e.partials = normalizeDirectoryList(e.partials), e.layouts = normalizeDirectoryList(e.layouts), e.outputEscape = e.outputEscape && getOutputEscapeFunction(e.outputEscape), e.locale || (e.locale = getDateTimeFormat()?.().resolvedOptions().locale ?? "en-US"), e.templates && (e.fs = new MapFS(e.templates), e.relativeReference = !0, e.root = e.partials = e.layouts = "."), e;
	}
	function getOutputEscapeFunction(e) {
		return e === "escape" ? escape : e === "json" ? ae.json : (assert(isFunction(e), "`outputEscape` need to be of type string or function"), e);
	}
	function normalizeDirectoryList(e) {
		let t = [];
		return isArray(e) && (t = e), isString(e) && (t = [e]), t;
	}
	function whiteSpaceCtrl(e, t) {
		let n = !1;
		for (let r = 0; r < e.length; r++) {
			let i = e[r];
			isDelimitedToken(i) && (!n && i.trimLeft && trimLeft(e[r - 1], t.greedy), isTagToken(i) && (i.name === "raw" ? n = !0 : i.name === "endraw" && (n = !1)), !n && i.trimRight && trimRight(e[r + 1], t.greedy));
		}
	}
	function trimLeft(e, t) {
		if (!e || !isHTMLToken(e)) return;
		let n = t ? 4 : 16;
		for (; u[e.input.charCodeAt(e.end - 1 - e.trimRight)] & n;) e.trimRight++;
	}
	function trimRight(e, t) {
		if (!e || !isHTMLToken(e)) return;
		let n = t ? 4 : 16;
		for (; u[e.input.charCodeAt(e.begin + e.trimLeft)] & n;) e.trimLeft++;
		e.input.charAt(e.begin + e.trimLeft) === "\n" && e.trimLeft++;
	}
	var Tokenizer = class {
		constructor(e, t = P.operators, n, r, i = !1) {
			this.input = e, this.file = n, this.rawBeginAt = -1, this.p = r ? r[0] : 0, this.N = r ? r[1] : e.length, this.opTrie = createTrie(t), this.literalTrie = createTrie(m), this.groupedExpressions = i;
		}
		readExpression() {
			return new Expression(this.readExpressionTokens());
		}
		*readExpressionTokens() {
			for (; this.p < this.N;) {
				let e = this.readOperator();
				if (e) {
					yield e;
					continue;
				}
				let t = this.readValue();
				if (t) yield t;
				else return;
			}
		}
		readOperator() {
			this.skipBlank();
			let e = this.matchTrie(this.opTrie);
			if (e !== -1) return new OperatorToken(this.input, this.p, this.p = e, this.file);
		}
		matchTrie(e) {
			let t = e, n = this.p, r;
			for (; t[this.input[n]] && n < this.N;) t = t[this.input[n++]], t.end && (r = t);
			return !r || r.needBoundary && isWord(this.peek(n - this.p)) ? -1 : n;
		}
		readFilteredValue() {
			let e = this.p, t = this.readExpression();
			return this.assert(t.valid(), `invalid value expression: ${this.snapshot()}`), new FilteredValueToken(t, this.readFilters(), this.input, e, this.p, this.file);
		}
		readFilters() {
			let e = [];
			for (;;) {
				let t = this.readFilter();
				if (!t) return e;
				e.push(t);
			}
		}
		readFilter() {
			if (this.skipBlank(), this.end() || this.peek() === ")" || this.peek() === ",") return null;
			this.assert(this.read() === "|", "expected \"|\" before filter");
			let e = this.readIdentifier();
			if (!e.size()) return this.assert(this.end(), "expected filter name"), null;
			let t = [];
			if (this.skipBlank(), this.peek() === ":") do {
				++this.p;
				let e = this.readFilterArg();
				e && t.push(e), this.skipBlank(), this.assert(this.end() || this.peek() === "," || this.peek() === "|" || this.peek() === ")", () => `unexpected character ${this.snapshot()}`);
			} while (this.peek() === ",");
			else if (!(this.peek() === "|" || this.peek() === ")" || this.peek() === "," || this.end())) throw this.error("expected \":\" after filter name");
			return new FilterToken(e.getText(), t, this.input, e.begin, this.p, this.file);
		}
		readFilterArg() {
			let e = this.readValue();
			if (!e) return;
			if (this.skipBlank(), this.peek() !== ":") return e;
			++this.p;
			let t = this.readValue();
			return [e.getText(), t];
		}
		readTopLevelTokens(e = P) {
			let t = [];
			for (; this.p < this.N;) {
				let n = this.readTopLevelToken(e);
				t.push(n);
			}
			return whiteSpaceCtrl(t, e), t;
		}
		readTopLevelToken(e) {
			let { tagDelimiterLeft: t, outputDelimiterLeft: n } = e;
			return this.rawBeginAt > -1 ? this.readEndrawOrRawContent(e) : this.match(t) ? this.readTagToken(e) : this.match(n) ? this.readOutputToken(e) : this.readHTMLToken([t, n]);
		}
		readHTMLToken(e) {
			let t = this.p;
			for (; this.p < this.N && !e.some((e) => this.match(e));) ++this.p;
			return new HTMLToken(this.input, t, this.p, this.file);
		}
		readTagToken(e) {
			let { file: t, input: n } = this, r = this.p;
			if (this.readToDelimiter(e.tagDelimiterRight) === -1) throw this.error(`tag ${this.snapshot(r)} not closed`, r);
			let i = new TagToken(n, r, this.p, e, t);
			return i.name === "raw" && (this.rawBeginAt = r), i;
		}
		readToDelimiter(e, t = !1) {
			for (this.skipBlank(); this.p < this.N;) if (t && this.peekType() & 8) this.readQuoted();
			else if (++this.p, this.rmatch(e)) return this.p;
			return -1;
		}
		readOutputToken(e = P) {
			let { file: t, input: n } = this, { outputDelimiterRight: r } = e, i = this.p;
			if (this.readToDelimiter(r, !0) === -1) throw this.error(`output ${this.snapshot(i)} not closed`, i);
			return new OutputToken(n, i, this.p, e, t);
		}
		readEndrawOrRawContent(e) {
			let { tagDelimiterLeft: t, tagDelimiterRight: n } = e, r = this.p, i = this.readTo(t) - t.length;
			for (; this.p < this.N;) if (this.readIdentifier().getText() !== "endraw") i = this.readTo(t) - t.length;
			else for (; this.p <= this.N;) {
				if (this.rmatch(n)) {
					let t = this.p;
					return r === i ? (this.rawBeginAt = -1, new TagToken(this.input, r, t, e, this.file)) : (this.p = i, new HTMLToken(this.input, r, i, this.file));
				}
				if (this.rmatch(t)) break;
				this.p++;
			}
			throw this.error(`raw ${this.snapshot(this.rawBeginAt)} not closed`, r);
		}
		readLiquidTagTokens(e = P) {
			let t = [];
			for (; this.p < this.N;) {
				let n = this.readLiquidTagToken(e);
				n && t.push(n);
			}
			return t;
		}
		readLiquidTagToken(e) {
			if (this.skipBlank(), this.end()) return;
			let t = this.p;
			this.readToDelimiter("\n");
			let n = this.p;
			return new LiquidTagToken(this.input, t, n, e, this.file);
		}
		error(e, t = this.p) {
			return new TokenizationError(e, new IdentifierToken(this.input, t, this.N, this.file));
		}
		assert(e, t, n) {
			if (!e) throw this.error(typeof t == "function" ? t() : t, n);
		}
		snapshot(e = this.p) {
			return JSON.stringify(ellipsis(this.input.slice(e, this.N), 32));
		}
		readWord() {
			return this.readIdentifier();
		}
		readIdentifier() {
			this.skipBlank();
			let e = this.p;
			for (; !this.end() && isWord(this.peek());) ++this.p;
			return new IdentifierToken(this.input, e, this.p, this.file);
		}
		readNonEmptyIdentifier() {
			let e = this.readIdentifier();
			return e.size() ? e : void 0;
		}
		readTagName() {
			return this.skipBlank(), this.input[this.p] === "#" ? this.input.slice(this.p, ++this.p) : this.readIdentifier().getText();
		}
		readHashes(e) {
			let t = [];
			for (;;) {
				let n = this.readHash(e);
				if (!n) return t;
				t.push(n);
			}
		}
		readHash(e) {
			this.skipBlank(), this.peek() === "," && ++this.p;
			let t = this.p, n = this.readNonEmptyIdentifier();
			if (!n) return;
			let r;
			this.skipBlank();
			let i = isString(e) ? e : e ? "=" : ":";
			return this.peek() === i && (++this.p, r = this.readValue()), new HashToken(this.input, t, this.p, n, r, this.file);
		}
		remaining() {
			return this.input.slice(this.p, this.N);
		}
		advance(e = 1) {
			this.p += e;
		}
		end() {
			return this.p >= this.N;
		}
		read() {
			return this.input[this.p++];
		}
		readTo(e) {
			for (; this.p < this.N;) if (++this.p, this.rmatch(e)) return this.p;
			return -1;
		}
		readValue() {
			this.skipBlank();
			let e = this.p, t = this.readLiteral() || this.readQuoted() || this.readNumber();
			!t && this.peek() === "(" && (t = this.readGroupOrRange());
			let n = this.readProperties(!t);
			return n.length ? new PropertyAccessToken(t, n, this.input, e, this.p) : t;
		}
		readScopeValue() {
			this.skipBlank();
			let e = this.p, t = this.readProperties();
			if (t.length) return new PropertyAccessToken(void 0, t, this.input, e, this.p);
		}
		readProperties(e = !0) {
			let t = [];
			for (;;) if (this.peek() === "[") {
				this.p++;
				let e = this.readValue() || new IdentifierToken(this.input, this.p, this.p, this.file);
				this.assert(this.readTo("]") !== -1, "[ not closed"), t.push(e);
			} else {
				if (e && !t.length) {
					let e = this.readNonEmptyIdentifier();
					if (e) {
						t.push(e);
						continue;
					}
				}
				if (this.peek() === "." && this.peek(1) !== ".") {
					this.p++;
					let e = this.readNonEmptyIdentifier();
					if (!e) break;
					t.push(e);
				} else break;
			}
			return t;
		}
		readNumber() {
			this.skipBlank();
			let e = !1, t = !1, n = 0;
			for (this.peekType() & 64 && n++; this.p + n <= this.N;) if (this.peekType(n) & 32) t = !0, n++;
			else if (this.peek(n) === "." && this.peek(n + 1) !== ".") {
				if (e || !t) return;
				e = !0, n++;
			} else break;
			if (t && !isWord(this.peek(n))) {
				let e = new NumberToken(this.input, this.p, this.p + n, this.file);
				return this.advance(n), e;
			}
		}
		readLiteral() {
			this.skipBlank();
			let e = this.matchTrie(this.literalTrie);
			if (e === -1) return;
			let t = new LiteralToken(this.input, this.p, e, this.file);
			return this.p = e, t;
		}
		readGroupOrRange() {
			this.skipBlank();
			let e = this.p;
			if (this.peek() !== "(") return;
			++this.p;
			let t = this.readValueOrThrow();
			if (this.skipBlank(), this.peek() === "." && this.peek(1) === ".") {
				this.p += 2;
				let n = this.readValueOrThrow();
				return this.skipBlank(), this.assert(this.read() === ")", "invalid range syntax"), new RangeToken(this.input, e, this.p, t, n, this.file);
			}
			if (this.groupedExpressions) {
				let n = new Expression([t, ...this.readExpressionTokens()]);
				this.assert(n.valid(), () => `invalid value expression: ${this.snapshot()}`);
				let r = this.readFilters();
				return this.skipBlank(), this.assert(this.read() === ")", "unbalanced parentheses"), new FilteredValueToken(n, r, this.input, e, this.p, this.file);
			}
			throw this.error("invalid range syntax");
		}
		readValueOrThrow() {
			let e = this.readValue();
			return this.assert(e, () => `unexpected token ${this.snapshot()}, value expected`), e;
		}
		readQuoted() {
			this.skipBlank();
			let e = this.p;
			if (!(this.peekType() & 8)) return;
			++this.p;
			let t = !1;
			for (; this.p < this.N && (++this.p, this.input[this.p - 1] !== this.input[e] || t);) t ? t = !1 : this.input[this.p - 1] === "\\" && (t = !0);
			return new QuotedToken(this.input, e, this.p, this.file);
		}
		*readFileNameTemplate(e) {
			let { outputDelimiterLeft: t } = e, n = [
				",",
				" ",
				"\r",
				"\n",
				"	",
				t
			], r = new Set(n);
			for (; this.p < this.N && !r.has(this.peek());) yield this.match(t) ? this.readOutputToken(e) : this.readHTMLToken(n);
		}
		match(e) {
			for (let t = 0; t < e.length; t++) if (e[t] !== this.input[this.p + t]) return !1;
			return !0;
		}
		rmatch(e) {
			for (let t = 0; t < e.length; t++) if (e[e.length - 1 - t] !== this.input[this.p - 1 - t]) return !1;
			return !0;
		}
		peekType(e = 0) {
			return this.p + e >= this.N ? 0 : u[this.input.charCodeAt(this.p + e)];
		}
		peek(e = 0) {
			return this.p + e >= this.N ? "" : this.input[this.p + e];
		}
		skipBlank() {
			for (; this.peekType() & 4;) ++this.p;
		}
	}, ParseStream = class {
		constructor(e, t) {
			this.handlers = {}, this.stopRequested = !1, this.tokens = e, this.parseToken = t;
		}
		on(e, t) {
			return this.handlers[e] = t, this;
		}
		trigger(e, t) {
			let n = this.handlers[e];
			return n ? (n.call(this, t), !0) : !1;
		}
		start() {
			this.trigger("start");
			let e;
			for (; !this.stopRequested && (e = this.tokens.shift());) {
				if (this.trigger("token", e) || isTagToken(e) && this.trigger(`tag:${e.name}`, e)) continue;
				let t = this.parseToken(e, this.tokens);
				this.trigger("template", t);
			}
			return this.stopRequested || this.trigger("end"), this;
		}
		stop() {
			return this.stopRequested = !0, this;
		}
	}, TemplateImpl = class {
		constructor(e) {
			this.token = e;
		}
	}, Tag = class extends TemplateImpl {
		constructor(e, t, n) {
			super(e), this.name = e.name, this.liquid = n, this.tokenizer = e.tokenizer;
		}
	}, Hash = class {
		constructor(e, t) {
			this.hash = {};
			let n = e instanceof Tokenizer ? e : new Tokenizer(e, {});
			for (let e of n.readHashes(t)) this.hash[e.name.content] = e.value;
		}
		*render(e) {
			let t = {};
			for (let n of Object.keys(this.hash)) t[n] = this.hash[n] === void 0 ? !0 : yield evalToken(this.hash[n], e);
			return t;
		}
	};
	function createTagClass(e) {
		return class extends Tag {
			constructor(t, n, r) {
				super(t, n, r), isFunction(e.parse) && e.parse.call(this, t, n);
			}
			*render(t, n) {
				let r = yield new Hash(this.token.args, t.opts.keyValueSeparator).render(t);
				return yield e.render.call(this, t, n, r);
			}
		};
	}
	var Value = class {
		constructor(e, t) {
			this.filters = [];
			let n = typeof e == "string" ? new Tokenizer(e, t.options.operators, void 0, void 0, t.options.groupedExpressions).readFilteredValue() : e;
			this.initial = n.initial, this.filters = n.filters.map((e) => new Filter(e, this.getFilter(t, e.name), t));
		}
		*value(e, t) {
			t ||= e.opts.lenientIf && this.filters.length > 0 && this.filters[0].name === "default";
			let n = yield this.initial.evaluate(e, t);
			for (let t of this.filters) n = yield t.render(n, e);
			return n;
		}
		getFilter(e, t) {
			let n = e.filters[t];
			return assert(n || !e.options.strictFilters, () => `undefined filter: ${t}`), n;
		}
	}, Output = class extends TemplateImpl {
		constructor(e, t) {
			super(e);
			let n = new Tokenizer(e.input, t.options.operators, e.file, e.contentRange, t.options.groupedExpressions);
			this.value = new Value(n.readFilteredValue(), t);
			let r = this.value.filters, i = t.options.outputEscape;
			if (!r[r.length - 1]?.raw && i) {
				let e = new FilterToken(toString.call(i), [], "", 0, 0);
				r.push(new Filter(e, i, t));
			}
		}
		*render(e, t) {
			let n = yield toValue(yield this.value.value(e, !1));
			t.write(n);
		}
		*arguments() {
			yield this.value;
		}
	}, HTML = class extends TemplateImpl {
		constructor(e) {
			super(e), this.str = e.getContent();
		}
		*render(e, t) {
			t.write(this.str);
		}
	}, F = class Variable {
		constructor(e, t) {
			this.segments = e, this.location = t;
		}
		toString() {
			return segmentsString(this.segments, !0);
		}
		toArray() {
			function* _visit(...e) {
				for (let t of e) t instanceof Variable ? yield Array.from(_visit(...t.segments)) : yield t;
			}
			return Array.from(_visit(...this.segments));
		}
	}, VariableMap = class {
		constructor() {
			this.map = new Map();
		}
		get(e) {
			let t = segmentsString([e.segments[0]]);
			return this.map.has(t) || this.map.set(t, []), this.map.get(t);
		}
		has(e) {
			return this.map.has(segmentsString([e.segments[0]]));
		}
		push(e) {
			this.get(e).push(e);
		}
		asObject() {
			return Object.fromEntries(this.map);
		}
	};
	let I = { partials: !0 };
	function* _analyze(e, t, n) {
		let r = new VariableMap(), i = new VariableMap(), a = new VariableMap(), o = new DummyScope(new Set()), s = new Set();
		function updateVariables(e, t) {
			r.push(e);
			let n = t.alias(e);
			if (n !== void 0) {
				let e = n.segments[0];
				isString(e) && !o.has(e) && i.push(n);
			} else {
				let n = e.segments[0];
				isString(n) && !t.has(n) && i.push(e);
			}
			for (let n of e.segments) n instanceof F && updateVariables(n, t);
		}
		function* visit(e, r) {
			if (e.arguments) for (let t of e.arguments()) for (let e of extractVariables(t)) updateVariables(e, r);
			if (e.localScope) for (let t of e.localScope()) {
				r.add(t.content), r.deleteAlias(t.content);
				let [e, n] = t.getPosition();
				a.push(new F([t.content], {
					row: e,
					col: n,
					file: t.file
				}));
			}
			if (e.children) {
				if (e.partialScope) {
					let i = e.partialScope();
					if (i === void 0) {
						for (let i of yield e.children(t, n)) yield visit(i, r);
						return;
					}
					if (s.has(i.name)) return;
					let a = new Set(), o = i.isolated ? new DummyScope(a) : r.push(a);
					for (let e of i.scope) if (isString(e)) a.add(e);
					else {
						let [t, n] = e;
						a.add(t);
						let r = Array.from(extractVariables(n));
						r.length && o.setAlias(t, r[0].segments);
					}
					for (let r of yield e.children(t, n)) yield visit(r, o), s.add(i.name);
					o.pop();
				} else {
					e.blockScope && r.push(new Set(e.blockScope()));
					for (let i of yield e.children(t, n)) yield visit(i, r);
					e.blockScope && r.pop();
				}
			}
		}
		for (let t of e) yield visit(t, o);
		return {
			variables: r.asObject(),
			globals: i.asObject(),
			locals: a.asObject()
		};
	}
	function analyze(e, t = {}) {
		return toPromise(_analyze(e, {
			...I,
			...t
		}.partials, !1));
	}
	function analyzeSync(e, t = {}) {
		return toValueSync(_analyze(e, {
			...I,
			...t
		}.partials, !0));
	}
	var DummyScope = class {
		constructor(e) {
			this.stack = [{
				names: e,
				aliases: new Map()
			}];
		}
		has(e) {
			for (let t of this.stack) if (t.names.has(e)) return !0;
			return !1;
		}
		push(e) {
			return this.stack.push({
				names: e,
				aliases: new Map()
			}), this;
		}
		pop() {
			return this.stack.pop()?.names;
		}
		add(e) {
			this.stack[0].names.add(e);
		}
		alias(e) {
			let t = e.segments[0];
			if (!isString(t)) return;
			let n = this.getAlias(t);
			if (n !== void 0) return new F([...n, ...e.segments.slice(1)], e.location);
		}
		setAlias(e, t) {
			this.stack[this.stack.length - 1].aliases.set(e, t);
		}
		deleteAlias(e) {
			this.stack[this.stack.length - 1].aliases.delete(e);
		}
		getAlias(e) {
			for (let t of this.stack) {
				if (t.aliases.has(e)) return t.aliases.get(e);
				if (t.names.has(e)) return;
			}
		}
	};
	function* extractVariables(e) {
		isValueToken(e) ? yield* extractValueTokenVariables(e) : e instanceof Value && (yield* extractFilteredValueVariables(e));
	}
	function* extractFilteredValueVariables(e) {
		for (let t of e.initial.postfix) isValueToken(t) && (yield* extractValueTokenVariables(t));
		for (let t of e.filters) for (let e of t.args) isKeyValuePair(e) && e[1] ? yield* extractValueTokenVariables(e[1]) : isValueToken(e) && (yield* extractValueTokenVariables(e));
	}
	function* extractValueTokenVariables(e) {
		isRangeToken(e) ? (yield* extractValueTokenVariables(e.lhs), yield* extractValueTokenVariables(e.rhs)) : isFilteredValueToken(e) ? yield* extractGroupedExpressionTokenVariables(e) : isPropertyAccessToken(e) && (yield extractPropertyAccessVariable(e));
	}
	function* extractGroupedExpressionTokenVariables(e) {
		if (isFilteredValueToken(e)) {
			for (let t of e.initial.postfix) isValueToken(t) && (yield* extractValueTokenVariables(t));
			for (let t of e.filters) for (let e of t.args) isKeyValuePair(e) && e[1] ? yield* extractValueTokenVariables(e[1]) : isValueToken(e) && (yield* extractValueTokenVariables(e));
		}
	}
	function extractPropertyAccessVariable(e) {
		let t = [], n = e.file, r = e.props[0];
		n ||= r.file, isQuotedToken(r) || isNumberToken(r) || isWordToken(r) ? t.push(r.content) : isPropertyAccessToken(r) && t.push(...extractPropertyAccessVariable(r).segments);
		for (let r of e.props.slice(1)) n ||= r.file, isQuotedToken(r) || isNumberToken(r) || isWordToken(r) ? t.push(r.content) : isPropertyAccessToken(r) && t.push(extractPropertyAccessVariable(r));
		let [i, a] = e.getPosition();
		return new F(t, {
			row: i,
			col: a,
			file: n
		});
	}
	let se = /^[\u0080-\uFFFFa-zA-Z_][\u0080-\uFFFFa-zA-Z0-9_-]*$/;
	function segmentsString(e, t = !1) {
		let n = [], r = e[0];
		isString(r) && (!t || r.match(se) ? n.push(`${r}`) : n.push(`['${r}']`));
		for (let t of e.slice(1)) t instanceof F ? n.push(`[${segmentsString(t.segments)}]`) : isString(t) ? t.match(se) ? n.push(`.${t}`) : n.push(`['${t}']`) : n.push(`[${t}]`);
		return n.join("");
	}
	(function(e) {
		e.Partials = "partials", e.Layouts = "layouts", e.Root = "root";
	})(t.LookupType ||= {});
	var Loader = class {
		constructor(e) {
			if (this.options = e, e.relativeReference) {
				let t = e.fs.sep;
				assert(t, "`fs.sep` is required for relative reference");
				let n = [
					"." + t,
					".." + t,
					"./",
					"../"
				];
				this.shouldLoadRelative = (e) => n.some((t) => e.startsWith(t));
			} else this.shouldLoadRelative = (e) => !1;
			let t = e.fs;
			this.contains = toLiquidAsync(t.contains?.bind(t) || (async () => !0), t.containsSync?.bind(t) || (() => !0)), this.exists = toLiquidAsync(t.exists?.bind(t) || (async () => !1), t.existsSync?.bind(t));
		}
		*lookup(e, t, n, r) {
			let i = this.options[t];
			for (let t of this.candidates(e, i, r)) {
				let e = !1;
				for (let r of i) if (yield this.contains(!!n, r, t)) {
					e = !0;
					break;
				}
				if (e && (yield this.exists(!!n, t))) return t;
			}
			throw this.lookupError(e, i);
		}
		*candidates(e, t, n) {
			let { fs: r, extname: i } = this.options;
			this.shouldLoadRelative(e) && n && (yield r.resolve(this.dirname(n), e, i));
			for (let n of t) yield r.resolve(n, e, i);
			if (r.fallback !== void 0) {
				let t = r.fallback(e);
				t !== void 0 && (yield t);
			}
		}
		dirname(e) {
			let t = this.options.fs;
			return assert(t.dirname, "`fs.dirname` is required for relative reference"), t.dirname(e);
		}
		lookupError(e, t) {
			let n = Error("ENOENT");
			return n.message = `ENOENT: Failed to lookup "${e}" in "${t}"`, n.code = "ENOENT", n;
		}
	}, Parser = class {
		constructor(e) {
			this.liquid = e, this.cache = this.liquid.options.cache, this.fs = this.liquid.options.fs, this.parseFile = this.cache ? this._parseFileCached : this._parseFile, this.loader = new Loader(this.liquid.options), this.parseLimit = new Limiter("parse length", e.options.parseLimit), this.readFile = toLiquidAsync(this.fs.readFile?.bind(this.fs) || (async () => {
				throw Error("readFile not implemented");
			}), this.fs.readFileSync?.bind(this.fs));
		}
		parse(e, t) {
			e = String(e), this.parseLimit.use(e.length);
			let n = new Tokenizer(e, this.liquid.options.operators, t, void 0, this.liquid.options.groupedExpressions).readTopLevelTokens(this.liquid.options);
			return this.parseTokens(n);
		}
		parseTokens(e) {
			let t, n = [], r = [];
			for (; t = e.shift();) try {
				n.push(this.parseToken(t, e));
			} catch (e) {
				if (this.liquid.options.catchAllErrors) r.push(e);
				else throw e;
			}
			if (r.length) throw new LiquidErrors(r);
			return n;
		}
		parseToken(e, t) {
			try {
				if (isTagToken(e)) {
					let n = this.liquid.tags[e.name];
					return assert(n, `tag "${e.name}" not found`), new n(e, t, this.liquid, this);
				}
				return isOutputToken(e) ? new Output(e, this.liquid) : new HTML(e);
			} catch (t) {
				throw LiquidError.is(t) ? t : new ParseError(t, e);
			}
		}
		parseStream(e) {
			return new ParseStream(e, (e, t) => this.parseToken(e, t));
		}
		*_parseFileCached(e, n, r = t.LookupType.Root, i) {
			let a = this.cache, o = this.loader.shouldLoadRelative(e) ? i + "," + e : r + ":" + e, s = yield a.read(o);
			if (s) return s;
			let c = this._parseFile(e, n, r, i), l = n ? yield c : toPromise(c);
			a.write(o, l);
			try {
				return yield l;
			} catch (e) {
				throw a.remove(o), e;
			}
		}
		*_parseFile(e, n, r = t.LookupType.Root, i) {
			let a = yield this.loader.lookup(e, r, n, i);
			return this.parse(yield this.readFile(!!n, a), a);
		}
	};
	(function(e) {
		e[e.Number = 1] = "Number", e[e.Literal = 2] = "Literal", e[e.Tag = 4] = "Tag", e[e.Output = 8] = "Output", e[e.HTML = 16] = "HTML", e[e.Filter = 32] = "Filter", e[e.Hash = 64] = "Hash", e[e.PropertyAccess = 128] = "PropertyAccess", e[e.Word = 256] = "Word", e[e.Range = 512] = "Range", e[e.Quoted = 1024] = "Quoted", e[e.Operator = 2048] = "Operator", e[e.FilteredValue = 4096] = "FilteredValue", e[e.GroupedExpression = 8192] = "GroupedExpression", e[e.Delimited = 12] = "Delimited";
	})(t.TokenKind ||= {});
	function isDelimitedToken(e) {
		return !!(getKind(e) & t.TokenKind.Delimited);
	}
	function isOperatorToken(e) {
		return getKind(e) === t.TokenKind.Operator;
	}
	function isHTMLToken(e) {
		return getKind(e) === t.TokenKind.HTML;
	}
	function isOutputToken(e) {
		return getKind(e) === t.TokenKind.Output;
	}
	function isTagToken(e) {
		return getKind(e) === t.TokenKind.Tag;
	}
	function isQuotedToken(e) {
		return getKind(e) === t.TokenKind.Quoted;
	}
	function isLiteralToken(e) {
		return getKind(e) === t.TokenKind.Literal;
	}
	function isNumberToken(e) {
		return getKind(e) === t.TokenKind.Number;
	}
	function isPropertyAccessToken(e) {
		return getKind(e) === t.TokenKind.PropertyAccess;
	}
	function isWordToken(e) {
		return getKind(e) === t.TokenKind.Word;
	}
	function isRangeToken(e) {
		return getKind(e) === t.TokenKind.Range;
	}
	function isFilteredValueToken(e) {
		return getKind(e) === t.TokenKind.FilteredValue;
	}
	function isValueToken(e) {
		return (getKind(e) & 5763) > 0;
	}
	function getKind(e) {
		return e ? e.kind : -1;
	}
	var ce = Object.freeze({
		__proto__: null,
		isDelimitedToken,
		isOperatorToken,
		isHTMLToken,
		isOutputToken,
		isTagToken,
		isQuotedToken,
		isLiteralToken,
		isNumberToken,
		isPropertyAccessToken,
		isWordToken,
		isRangeToken,
		isFilteredValueToken,
		isValueToken
	}), __assign = function() {
		return __assign = Object.assign || function(e) {
			for (var t, n = 1, r = arguments.length; n < r; n++) for (var i in t = arguments[n], t) Object.prototype.hasOwnProperty.call(t, i) && (e[i] = t[i]);
			return e;
		}, __assign.apply(this, arguments);
	};
	function createScope(e) {
		let t = Object.create(null);
		return e && Object.assign(t, e), t;
	}
	var L = class Context {
		constructor(e = {}, t = P, n = {}, { memoryLimit: r, renderLimit: i, liquid: a } = {}) {
			this.scopes = [createScope()], this.registers = {}, this.breakCalled = !1, this.continueCalled = !1, this.sync = !!n.sync, this.opts = t, this.globals = n.globals ?? t.globals, this.environments = isObject(e) ? e : Object(e), this.strictVariables = n.strictVariables ?? this.opts.strictVariables, this.ownPropertyOnly = n.ownPropertyOnly ?? t.ownPropertyOnly, this.memoryLimit = r ?? new Limiter("memory alloc", n.memoryLimit ?? t.memoryLimit), this.renderLimit = i ?? new Limiter("template render", getPerformance().now() + (n.renderLimit ?? t.renderLimit)), this.liquid = a;
		}
		getRegister(e, t = void 0) {
			return this.registers[e] = this.registers[e] || t;
		}
		setRegister(e, t) {
			return this.registers[e] = t;
		}
		saveRegister(...e) {
			return e.map((e) => [e, this.getRegister(e)]);
		}
		restoreRegister(e) {
			return e.forEach(([e, t]) => this.setRegister(e, t));
		}
		getAll() {
			return [
				this.globals,
				this.environments,
				...this.scopes
			].reduce((e, t) => __assign(e, t), {});
		}
		get(e) {
			return this.getSync(e);
		}
		getSync(e) {
			return toValueSync(this._get(e));
		}
		*_get(e) {
			let t = this.findScope(e[0]);
			return yield this._getFromScope(t, e);
		}
		getFromScope(e, t) {
			return toValueSync(this._getFromScope(e, t));
		}
		*_getFromScope(e, t, n = this.strictVariables) {
			isString(t) && (t = t.split("."));
			for (let r = 0; r < t.length; r++) if (e = yield this.readProperty(e, t[r]), n && isUndefined(e)) throw new InternalUndefinedVariableError(t.slice(0, r + 1).join("."));
			return e;
		}
		push(e) {
			return this.scopes.push(e);
		}
		pop() {
			return this.scopes.pop();
		}
		bottom() {
			return this.scopes[0];
		}
		spawn(e = {}) {
			return new Context(e, this.opts, {
				sync: this.sync,
				globals: this.globals,
				strictVariables: this.strictVariables,
				ownPropertyOnly: this.ownPropertyOnly
			}, {
				renderLimit: this.renderLimit,
				memoryLimit: this.memoryLimit,
				liquid: this.liquid
			});
		}
		findScope(e) {
			for (let t = this.scopes.length - 1; t >= 0; t--) {
				let n = this.scopes[t];
				if (e in n) return n;
			}
			return e in this.environments ? this.environments : this.globals;
		}
		readProperty(e, t) {
			if (e = toLiquid(e), t = toValue(t), isNil(e)) return e;
			if (isArray(e) && isNumber(t)) return readArrayElement(e, t, this.ownPropertyOnly);
			let n = readJSProperty(e, t, this.ownPropertyOnly);
			return n === void 0 && e instanceof Drop ? e.liquidMethodMissing(t, this) : isFunction(n) ? n.call(e) : t === "size" ? readSize(e) : t === "first" ? readFirst(e, this.ownPropertyOnly) : t === "last" ? readLast(e, this.ownPropertyOnly) : n;
		}
	};
	function readJSProperty(e, t, n) {
		if (!n || c.call(e, t) || e instanceof Drop) return e[t];
	}
	function readFirst(e, t) {
		return isArray(e) ? readArrayElement(e, 0, t) : readJSProperty(e, "first", t);
	}
	function readLast(e, t) {
		return isArray(e) ? readArrayElement(e, -1, t) : readJSProperty(e, "last", t);
	}
	function readSize(e) {
		if (c.call(e, "size") || e.size !== void 0) return e.size;
		if (isArray(e) || isString(e)) return e.length;
		if (typeof e == "object") return Object.keys(e).length;
	}
	var R;
	(function(e) {
		e[e.OUTPUT = 0] = "OUTPUT", e[e.STORE = 1] = "STORE";
	})(R ||= {});
	let z = argumentsToNumber(Math.abs), le = argumentsToNumber(Math.max), B = argumentsToNumber(Math.min), V = argumentsToNumber(Math.ceil), H = argumentsToNumber((e, t, n = !1) => n ? Math.floor(e / t) : e / t), ue = argumentsToNumber(Math.floor), de = argumentsToNumber((e, t) => e - t), fe = argumentsToNumber((e, t) => e + t), pe = argumentsToNumber((e, t) => (e % t + t) % t), me = argumentsToNumber((e, t) => e * t);
	function shiftDecimal(e, t) {
		let [n, r = "0"] = String(e).split("e");
		return Number(`${n}e${Number(r) + t}`);
	}
	function round(e, t = 0) {
		e = toNumber(e), t = toNumber(t);
		let n = shiftDecimal(Math.abs(e), t);
		if (!(n <= 2 ** 53 - 1)) return e;
		let r = shiftDecimal(Math.round(n), -t);
		return e < 0 ? -r : r;
	}
	var he = Object.freeze({
		__proto__: null,
		abs: z,
		at_least: le,
		at_most: B,
		ceil: V,
		divided_by: H,
		floor: ue,
		minus: de,
		plus: fe,
		modulo: pe,
		times: me,
		round
	});
	let url_decode = (e) => decodeURIComponent(stringify(e).replace(/\+/g, " ")), url_encode = (e) => encodeURIComponent(stringify(e)).replace(/%20/g, "+"), cgi_escape = (e) => encodeURIComponent(stringify(e)).replace(/%20/g, "+").replace(/[!'()*]/g, (e) => "%" + e.charCodeAt(0).toString(16).toUpperCase()), uri_escape = (e) => encodeURI(stringify(e)).replace(/%5B/g, "[").replace(/%5D/g, "]"), ge = /[^\p{M}\p{L}\p{Nd}]+/gu, _e = {
		raw: /\s+/g,
		default: ge,
		pretty: /[^\p{M}\p{L}\p{Nd}._~!$&'()+,;=@]+/gu,
		ascii: /[^A-Za-z0-9]+/g,
		latin: ge,
		none: null
	};
	function slugify(e, t = "default", n = !1) {
		e = stringify(e);
		let r = _e[t];
		return r && (t === "latin" && (e = removeAccents(e)), e = e.replace(r, "-").replace(/^-|-$/g, "")), n ? e : e.toLowerCase();
	}
	function removeAccents(e) {
		return e.replace(/[àáâãäå]/g, "a").replace(/[æ]/g, "ae").replace(/[ç]/g, "c").replace(/[èéêë]/g, "e").replace(/[ìíîï]/g, "i").replace(/[ð]/g, "d").replace(/[ñ]/g, "n").replace(/[òóôõöø]/g, "o").replace(/[ùúûü]/g, "u").replace(/[ýÿ]/g, "y").replace(/[ß]/g, "ss").replace(/[œ]/g, "oe").replace(/[þ]/g, "th").replace(/[ẞ]/g, "SS").replace(/[Œ]/g, "OE").replace(/[Þ]/g, "TH");
	}
	var ve = Object.freeze({
		__proto__: null,
		url_decode,
		url_encode,
		cgi_escape,
		uri_escape,
		slugify
	});
	let ye = argumentsToValue(function(e, t) {
		let n = toArray(e), r = isNil(t) ? " " : stringify(t), i = r.length * Math.max(n.length - 1, 0);
		for (let e = 0; e < n.length; e++) i += String(n[e]).length;
		return this.context.memoryLimit.use(i), Array.prototype.join.call(n, r);
	}), be = argumentsToValue(function(e) {
		return isArrayLike(e) ? readArrayElement(e, -1, this.context.ownPropertyOnly) : "";
	}), xe = argumentsToValue(function(e) {
		return isArrayLike(e) ? readArrayElement(e, 0, this.context.ownPropertyOnly) : "";
	}), Se = argumentsToValue(function(e) {
		let t = toArray(e);
		return this.context.memoryLimit.use(t.length), [...t].reverse();
	});
	function* sortBy(e, t, n) {
		let r = [], i = toArray(e);
		this.context.memoryLimit.use(i.length);
		for (let e of i) r.push([e, t ? yield this.context._getFromScope(e, stringify(t).split("."), !1) : e]);
		return r.sort((e, t) => n(e[1], t[1])).map((e) => e[0]);
	}
	function* sort(e, t) {
		return yield* sortBy.call(this, e, t, orderedCompare);
	}
	function* sort_natural(e, t) {
		return yield* sortBy.call(this, e, t, caseInsensitiveCompare);
	}
	let size = (e) => e && e.length || 0;
	function* map(e, t) {
		let n = [], r = toArray(e);
		this.context.memoryLimit.use(r.length);
		for (let e of r) n.push(yield this.context._getFromScope(e, stringify(t), !1));
		return n;
	}
	function* sum(e, t) {
		let n = 0, r = toArray(e);
		for (let e of r) {
			let r = Number(t ? yield this.context._getFromScope(e, stringify(t), !1) : e);
			n += Number.isNaN(r) ? 0 : r;
		}
		return n;
	}
	function compact(e) {
		let t = toArray(e);
		return this.context.memoryLimit.use(t.length), Array.prototype.filter.call(t, (e) => !isNil(toValue(e)));
	}
	function concat(e, t = []) {
		let n = toArray(e), r = toArray(t);
		return this.context.memoryLimit.use(n.length + r.length), Array.prototype.concat.call(n, r);
	}
	function push(e, t) {
		return concat.call(this, e, [t]);
	}
	function unshift(e, t) {
		let n = toArray(e);
		this.context.memoryLimit.use(n.length);
		let r = [...n];
		return r.unshift(t), r;
	}
	function pop(e) {
		let t = toArray(e);
		this.context.memoryLimit.use(t.length);
		let n = [...t];
		return n.pop(), n;
	}
	function shift(e) {
		let t = toArray(e);
		this.context.memoryLimit.use(t.length);
		let n = [...t];
		return n.shift(), n;
	}
	function slice(e, t, n = 1) {
		if (e = toValue(e), isNil(e)) return [];
		if (isArray(e) || (e = stringify(e)), t = t < 0 ? (isArray(e) ? e.length : codePointLength(e)) + t : t, t < 0 || n < 0) return isArray(e) ? [] : "";
		if (this.context.memoryLimit.use(n), isArray(e)) return Array.prototype.slice.call(e, t, t + n);
		let r = advanceCodePoints(e, 0, t);
		return e.slice(r, advanceCodePoints(e, r, n));
	}
	function* matches(e, t) {
		return this.context.opts.jekyllWhere ? d.is(t) ? yield equals(e, t) : isArray(e) ? yield arrayIncludes(e, t) : yield equals(e, t) : t === void 0 ? isTruthy(e, this.context) : yield equals(e, t);
	}
	function* filter(e, t, n, r) {
		t = toArray(t), this.context.memoryLimit.use(t.length);
		let i = new Tokenizer(stringify(n)).readScopeValue(), a = [];
		for (let n of t) {
			let t = yield evalToken(i, this.context.spawn(n));
			(yield matches.call(this, t, r)) === e && a.push(n);
		}
		return a;
	}
	function* filter_exp(e, t, n, r) {
		let i = [], a = new Value(stringify(r), this.liquid), o = toArray(t);
		this.context.memoryLimit.use(o.length);
		for (let t of o) {
			this.context.push({ [n]: t });
			let r = yield a.value(this.context);
			this.context.pop(), r === e && i.push(t);
		}
		return i;
	}
	function* where(e, t, n) {
		return yield* filter.call(this, !0, e, t, n);
	}
	function* reject(e, t, n) {
		return yield* filter.call(this, !1, e, t, n);
	}
	function* where_exp(e, t, n) {
		return yield* filter_exp.call(this, !0, e, t, n);
	}
	function* reject_exp(e, t, n) {
		return yield* filter_exp.call(this, !1, e, t, n);
	}
	function* group_by(e, t) {
		let n = new Map();
		e = toEnumerable(e);
		let r = new Tokenizer(stringify(t)).readScopeValue();
		this.context.memoryLimit.use(e.length);
		for (let t of e) {
			let e = yield evalToken(r, this.context.spawn(t));
			n.has(e) || n.set(e, []), n.get(e).push(t);
		}
		return [...n.entries()].map(([e, t]) => ({
			name: e,
			items: t
		}));
	}
	function* group_by_exp(e, t, n) {
		let r = new Map(), i = new Value(stringify(n), this.liquid);
		e = toEnumerable(e), this.context.memoryLimit.use(e.length);
		for (let n of e) {
			this.context.push({ [t]: n });
			let e = yield i.value(this.context);
			this.context.pop(), r.has(e) || r.set(e, []), r.get(e).push(n);
		}
		return [...r.entries()].map(([e, t]) => ({
			name: e,
			items: t
		}));
	}
	function* search(e, t, n) {
		let r = new Tokenizer(stringify(t)).readScopeValue(), i = toArray(e);
		for (let e = 0; e < i.length; e++) {
			let t = yield evalToken(r, this.context.spawn(i[e]));
			if (yield matches.call(this, t, n)) return [e, i[e]];
		}
	}
	function* search_exp(e, t, n) {
		let r = new Value(stringify(n), this.liquid), i = toArray(e);
		for (let e = 0; e < i.length; e++) {
			this.context.push({ [t]: i[e] });
			let n = yield r.value(this.context);
			if (this.context.pop(), n) return [e, i[e]];
		}
	}
	function* has(e, t, n) {
		return !!(yield* search.call(this, e, t, n));
	}
	function* has_exp(e, t, n) {
		return !!(yield* search_exp.call(this, e, t, n));
	}
	function* find_index(e, t, n) {
		let r = yield* search.call(this, e, t, n);
		return r ? r[0] : void 0;
	}
	function* find_index_exp(e, t, n) {
		let r = yield* search_exp.call(this, e, t, n);
		return r ? r[0] : void 0;
	}
	function* find(e, t, n) {
		let r = yield* search.call(this, e, t, n);
		return r ? r[1] : void 0;
	}
	function* find_exp(e, t, n) {
		let r = yield* search_exp.call(this, e, t, n);
		return r ? r[1] : void 0;
	}
	function uniq(e) {
		return e = toArray(e), this.context.memoryLimit.use(e.length), [...new Set(e)];
	}
	function sample(e, t = 1) {
		if (e = toValue(e), isNil(e)) return [];
		isArray(e) || (e = stringify(e)), this.context.memoryLimit.use(e.length);
		let n = [...e].sort(() => Math.random() - .5);
		return t === 1 ? n[0] : n.slice(0, t);
	}
	var Ce = Object.freeze({
		__proto__: null,
		join: ye,
		last: be,
		first: xe,
		reverse: Se,
		sort,
		sort_natural,
		size,
		map,
		sum,
		compact,
		concat,
		push,
		unshift,
		pop,
		shift,
		slice,
		where,
		reject,
		where_exp,
		reject_exp,
		group_by,
		group_by_exp,
		has,
		has_exp,
		find_index,
		find_index_exp,
		find,
		find_exp,
		uniq,
		sample
	});
	function date(e, t, n) {
		let r = (e?.length ?? 0) + (n?.length ?? 0);
		this.context.memoryLimit.use(r);
		let i = parseDate(e, this.context.opts, n);
		return i ? (t = toValue(t), t = isNil(t) ? this.context.opts.dateFormat : stringify(t), this.context.memoryLimit.use(t.length), strftime(i, t, this.context.memoryLimit)) : e;
	}
	function date_to_xmlschema(e) {
		return date.call(this, e, "%Y-%m-%dT%H:%M:%S%:z");
	}
	function date_to_rfc822(e) {
		let t = parseDate(e, this.context.opts, void 0, "en-US");
		return t ? strftime(t, "%a, %d %b %Y %H:%M:%S %z", this.context.memoryLimit) : e;
	}
	function date_to_string(e, t, n) {
		return stringify_date.call(this, e, "%b", t, n);
	}
	function date_to_long_string(e, t, n) {
		return stringify_date.call(this, e, "%B", t, n);
	}
	function stringify_date(e, t, n, r) {
		let i = parseDate(e, this.context.opts);
		if (!i) return e;
		let a = this.context.memoryLimit;
		if (n === "ordinal") {
			let e = i.getDate();
			return r === "US" ? strftime(i, `${t} ${e}%q, %Y`, a) : strftime(i, `${e}%q ${t} %Y`, a);
		}
		return strftime(i, `%d ${t} %Y`, a);
	}
	function parseDate(e, t, n, r = t.locale) {
		let i, a = n ?? t.timezoneOffset;
		if (e = toValue(e), !isNil(e)) return i = e === "now" || e === "today" ? new S(Date.now(), r, a) : isNumber(e) ? new S(e * 1e3, r, a) : isString(e) ? /^\d+$/.test(e) ? new S(e * 1e3, r, a) : t.preserveTimezones && n === void 0 ? S.createDateFixedToTimezone(e, r) : new S(e, r, a) : new S(e, r, a), i.valid() ? i : void 0;
	}
	var we = Object.freeze({
		__proto__: null,
		date,
		date_to_xmlschema,
		date_to_rfc822,
		date_to_string,
		date_to_long_string
	});
	let U = /[\u4E00-\u9FFF\uF900-\uFAFF\u3400-\u4DBF\u3040-\u309F\u30A0-\u30FF\uAC00-\uD7AF]/gu, Te = /[^\u4E00-\u9FFF\uF900-\uFAFF\u3400-\u4DBF\u3040-\u309F\u30A0-\u30FF\uAC00-\uD7AF\s]+/gu;
	function append(e, t) {
		assert(arguments.length === 2, "append expect 2 arguments");
		let n = stringify(e), r = stringify(t);
		return this.context.memoryLimit.use(n.length + r.length), n + r;
	}
	function prepend(e, t) {
		assert(arguments.length === 2, "prepend expect 2 arguments");
		let n = stringify(e), r = stringify(t);
		return this.context.memoryLimit.use(n.length + r.length), r + n;
	}
	function getTrimStart(e, t) {
		let n = 0;
		for (let r of e) {
			if (!t.has(r)) break;
			n += r.length;
		}
		return n;
	}
	function getTrimEnd(e, t, n = 0) {
		let r = e.length;
		for (; r > n;) {
			let i = r - n >= 2 && e.codePointAt(r - 2) > 65535 ? 2 : 1;
			if (!t.has(e.slice(r - i, r))) break;
			r -= i;
		}
		return r;
	}
	function lstrip(e, t) {
		let n = stringify(e);
		return this.context.memoryLimit.use(n.length), t ? (t = stringify(t), this.context.memoryLimit.use(t.length), n.slice(getTrimStart(n, new Set(t)))) : n.trimStart();
	}
	function downcase(e) {
		let t = stringify(e);
		return this.context.memoryLimit.use(t.length), t.toLowerCase();
	}
	function upcase(e) {
		let t = stringify(e);
		return this.context.memoryLimit.use(t.length), stringify(t).toUpperCase();
	}
	function remove(e, t) {
		let n = stringify(e);
		return t = stringify(t), this.context.memoryLimit.use(n.length + t.length), n.split(t).join("");
	}
	function remove_first(e, t) {
		let n = stringify(e);
		return t = stringify(t), this.context.memoryLimit.use(n.length + t.length), n.replace(t, "");
	}
	function remove_last(e, t) {
		let n = stringify(e), r = stringify(t);
		this.context.memoryLimit.use(n.length + r.length);
		let i = n.lastIndexOf(r);
		return i === -1 ? n : n.substring(0, i) + n.substring(i + r.length);
	}
	function rstrip(e, t) {
		return e = stringify(e), this.context.memoryLimit.use(e.length), t ? (t = stringify(t), this.context.memoryLimit.use(t.length), e.slice(0, getTrimEnd(e, new Set(t)))) : e.trimEnd();
	}
	function split(e, t) {
		let n = stringify(e);
		this.context.memoryLimit.use(n.length);
		let r = n.split(stringify(t));
		for (; r.length && r[r.length - 1] === "";) r.pop();
		return r;
	}
	function strip(e, t) {
		let n = stringify(e);
		if (this.context.memoryLimit.use(n.length), t) {
			let e = new Set(stringify(t));
			this.context.memoryLimit.use(e.size);
			let r = getTrimStart(n, e);
			return n.slice(r, getTrimEnd(n, e, r));
		}
		return n.trim();
	}
	function strip_newlines(e) {
		let t = stringify(e);
		return this.context.memoryLimit.use(t.length), t.replace(/\r?\n/gm, "");
	}
	function squish(e) {
		let t = stringify(e);
		return this.context.memoryLimit.use(t.length), t.replace(/\s+/g, " ").trim();
	}
	function capitalize(e) {
		return e = stringify(e), this.context.memoryLimit.use(e.length), e.charAt(0).toUpperCase() + e.slice(1).toLowerCase();
	}
	function replace(e, t, n) {
		let r = stringify(e);
		t = stringify(t), n = stringify(n);
		let i = r.split(t), a = r.length + (i.length - 1) * (n.length - t.length);
		return this.context.memoryLimit.use(a), i.join(n);
	}
	function replace_first(e, t, n) {
		let r = stringify(e);
		return t = stringify(t), n = stringify(n), this.context.memoryLimit.use(r.length + t.length + n.length), r.replace(t, () => n);
	}
	function replace_last(e, t, n) {
		let r = stringify(e), i = stringify(t), a = stringify(n);
		this.context.memoryLimit.use(r.length + i.length + a.length);
		let o = r.lastIndexOf(i);
		return o === -1 ? r : r.substring(0, o) + a + r.substring(o + i.length);
	}
	function truncate(e, t = 50, n = "...") {
		let r = stringify(e);
		return n = stringify(n), this.context.memoryLimit.use(r.length + n.length), r.length <= t || advanceCodePoints(r, 0, t) >= r.length ? e : r.slice(0, advanceCodePoints(r, 0, Math.max(t - codePointLength(n), 0))) + n;
	}
	function truncatewords(e, t = 15, n = "...") {
		let r = stringify(e);
		n = stringify(n), this.context.memoryLimit.use(r.length + n.length);
		let i = r.trimStart().split(/\s+/);
		t <= 0 && (t = 1);
		let a = i.slice(0, t).join(" ");
		return i.length >= t && (a += n), a;
	}
	function normalize_whitespace(e) {
		let t = stringify(e);
		return this.context.memoryLimit.use(t.length), t.replace(/\s+/g, " ");
	}
	function number_of_words(e, t) {
		let n = stringify(e);
		if (this.context.memoryLimit.use(n.length), e = n.trim(), !e) return 0;
		switch (t) {
			case "cjk": return (e.match(U) || []).length + (e.match(Te) || []).length;
			case "auto": return U.test(e) ? e.match(U).length + (e.match(Te) || []).length : e.split(/\s+/).length;
			default: return e.split(/\s+/).length;
		}
	}
	function array_to_sentence_string(e, t = "and") {
		let n = toArray(e);
		t = stringify(t);
		let r = t.length + n.length * 2;
		for (let e = 0; e < n.length; e++) r += stringify(n[e]).length;
		switch (this.context.memoryLimit.use(r), n.length) {
			case 0: return "";
			case 1: return n[0];
			case 2: return `${n[0]} ${t} ${n[1]}`;
			default: return `${n.slice(0, -1).join(", ")}, ${t} ${n[n.length - 1]}`;
		}
	}
	var Ee = Object.freeze({
		__proto__: null,
		append,
		prepend,
		lstrip,
		downcase,
		upcase,
		remove,
		remove_first,
		remove_last,
		rstrip,
		split,
		strip,
		strip_newlines,
		squish,
		capitalize,
		replace,
		replace_first,
		replace_last,
		truncate,
		truncatewords,
		normalize_whitespace,
		number_of_words,
		array_to_sentence_string
	});
	function base64Encode(e) {
		return Buffer.from(e, "utf8").toString("base64");
	}
	function base64Decode(e) {
		return Buffer.from(e, "base64").toString("utf8");
	}
	function base64_encode(e) {
		if (typeof Buffer < "u" && Buffer.isBuffer(e)) return this.context.memoryLimit.use(e.byteLength), e.toString("base64");
		let t = stringify(e);
		return this.context.memoryLimit.use(t.length), base64Encode(t);
	}
	function base64_decode(e) {
		let t = stringify(e);
		return this.context.memoryLimit.use(t.length), assert(isBase64(t), "invalid base64 provided to base64_decode"), base64Decode(t);
	}
	function isBase64(e) {
		return e = e.replace(/[\t\n\f\r ]/g, ""), e.length % 4 == 0 && (e = e.replace(/==?$/, "")), e.length % 4 != 1 && /^[A-Za-z0-9+/]*$/.test(e);
	}
	var De = Object.freeze({
		__proto__: null,
		base64_encode,
		base64_decode
	});
	function sha256(e) {
		return a.createHash("sha256").update(e, "utf8").digest("hex");
	}
	function hmacSha256(e, t) {
		return a.createHmac("sha256", t).update(e, "utf8").digest("hex");
	}
	function sha256$1(e) {
		let t = stringify(e);
		return this.context.memoryLimit.use(t.length), sha256(t);
	}
	function hmac_sha256(e, t) {
		let n = stringify(e), r = stringify(t);
		return this.context.memoryLimit.use(n.length + r.length), hmacSha256(n, r);
	}
	var Oe = Object.freeze({
		__proto__: null,
		sha256: sha256$1,
		hmac_sha256
	});
	let ke = {
		...oe,
		...he,
		...ve,
		...Ce,
		...we,
		...Ee,
		...De,
		...Oe,
		...ae
	};
	var AssignTag = class extends Tag {
		constructor(e, t, n) {
			super(e, t, n), this.identifier = this.tokenizer.readIdentifier(), this.key = this.identifier.content, this.tokenizer.assert(this.key, "expected variable name"), this.tokenizer.skipBlank(), this.tokenizer.assert(this.tokenizer.peek() === "=", "expected \"=\""), this.tokenizer.advance(), this.value = new Value(this.tokenizer.readFilteredValue(), this.liquid);
		}
		*render(e) {
			e.bottom()[this.key] = yield this.value.value(e, this.liquid.options.lenientIf);
		}
		*arguments() {
			yield this.value;
		}
		*localScope() {
			yield this.identifier;
		}
	};
	let W = [
		"offset",
		"limit",
		"reversed"
	];
	var ForTag = class extends Tag {
		constructor(e, t, n, r) {
			super(e, t, n);
			let i = this.tokenizer.readIdentifier(), a = this.tokenizer.readIdentifier(), o = this.tokenizer.readValue();
			if (!i.size() || a.content !== "in" || !o) throw Error(`illegal tag: ${e.getText()}`);
			this.variable = i.content, this.collection = o, this.hash = new Hash(this.tokenizer, n.options.keyValueSeparator), this.templates = [], this.elseTemplates = [];
			let s, c = r.parseStream(t).on("start", () => s = this.templates).on("tag:else", (e) => {
				assertEmpty(e.args), s = this.elseTemplates;
			}).on("tag:endfor", (e) => {
				assertEmpty(e.args), c.stop();
			}).on("template", (e) => s.push(e)).on("end", () => {
				throw Error(`tag ${e.getText()} not closed`);
			});
			c.start();
		}
		*render(e, t) {
			let n = this.liquid.renderer, r = toEnumerable(yield evalToken(this.collection, e));
			if (!r.length) {
				yield n.renderTemplates(this.elseTemplates, e, t);
				return;
			}
			let i = "continue-" + this.variable + "-" + this.collection.getText();
			e.push(createScope({ continue: e.getRegister(i, {}) }));
			let a = yield this.hash.render(e);
			e.pop(), r = (this.liquid.options.orderedFilterParameters ? Object.keys(a).filter((e) => W.includes(e)) : W.filter((e) => a[e] !== void 0)).reduce((e, t) => t === "offset" ? offset(e, a.offset) : t === "limit" ? limit(e, a.limit) : reversed(e), r), e.setRegister(i, (a.offset || 0) + r.length);
			let o = createScope({ forloop: new ForloopDrop(r.length, this.collection.getText(), this.variable) });
			e.push(o);
			for (let i of r) {
				if (o[this.variable] = i, e.continueCalled = e.breakCalled = !1, yield n.renderTemplates(this.templates, e, t), e.breakCalled) break;
				o.forloop.next();
			}
			e.continueCalled = e.breakCalled = !1, e.pop();
		}
		*children() {
			let e = this.templates.slice();
			return this.elseTemplates && e.push(...this.elseTemplates), e;
		}
		*arguments() {
			yield this.collection;
			for (let e of Object.values(this.hash.hash)) isValueToken(e) && (yield e);
		}
		blockScope() {
			return [this.variable, "forloop"];
		}
	};
	function reversed(e) {
		return [...e].reverse();
	}
	function offset(e, t) {
		return e.slice(t);
	}
	function limit(e, t) {
		return e.slice(0, t);
	}
	var CaptureTag = class extends Tag {
		constructor(e, t, n, r) {
			for (super(e, t, n), this.templates = [], this.identifier = this.readVariable(), this.variable = this.identifier.content; t.length;) {
				let e = t.shift();
				if (isTagToken(e) && e.name === "endcapture") return;
				this.templates.push(r.parseToken(e, t));
			}
			throw Error(`tag ${e.getText()} not closed`);
		}
		readVariable() {
			let e = this.tokenizer.readIdentifier();
			if (e.content || (e = this.tokenizer.readQuoted(), e)) return e;
			throw this.tokenizer.error("invalid capture name");
		}
		*render(e) {
			let t = yield this.liquid.renderer.renderTemplates(this.templates, e);
			e.bottom()[this.variable] = t;
		}
		*children() {
			return this.templates;
		}
		*localScope() {
			yield this.identifier;
		}
	}, CaseTag = class extends Tag {
		constructor(e, t, n, r) {
			super(e, t, n), this.branches = [], this.elseTemplates = [], this.value = new Value(this.tokenizer.readFilteredValue(), this.liquid), this.elseTemplates = [];
			let i = [], a = 0, o = r.parseStream(t).on("tag:when", (e) => {
				if (a > 0) return;
				i = [];
				let t = [];
				for (; !e.tokenizer.end();) t.push(e.tokenizer.readValueOrThrow()), e.tokenizer.skipBlank(), e.tokenizer.peek() === "," ? e.tokenizer.readTo(",") : e.tokenizer.readTo("or");
				this.branches.push({
					values: t,
					templates: i
				});
			}).on("tag:else", () => {
				a++, i = this.elseTemplates;
			}).on("tag:endcase", () => o.stop()).on("template", (e) => {
				(i !== this.elseTemplates || a === 1) && i.push(e);
			}).on("end", () => {
				throw Error(`tag ${e.getText()} not closed`);
			});
			o.start();
		}
		*render(e, t) {
			let n = this.liquid.renderer, r = yield toValue(yield this.value.value(e, e.opts.lenientIf)), i = !1;
			for (let a of this.branches) for (let o of a.values) if (yield equals(r, yield evalToken(o, e, e.opts.lenientIf))) {
				yield n.renderTemplates(a.templates, e, t), i = !0;
				break;
			}
			i || (yield n.renderTemplates(this.elseTemplates, e, t));
		}
		*arguments() {
			yield this.value, yield* this.branches.flatMap((e) => e.values);
		}
		*children() {
			let e = this.branches.flatMap((e) => e.templates);
			return this.elseTemplates && e.push(...this.elseTemplates), e;
		}
	}, CommentTag = class extends Tag {
		constructor(e, t, n) {
			for (super(e, t, n); t.length;) {
				let e = t.shift();
				if (isTagToken(e) && e.name === "endcomment") return;
			}
			throw Error(`tag ${e.getText()} not closed`);
		}
		render() {}
	}, RenderTag = class extends Tag {
		constructor(e, t, n, r) {
			super(e, t, n);
			let i = this.tokenizer;
			for (this.file = parseFilePath(i, this.liquid, r), this.currentFile = e.file; !i.end();) {
				i.skipBlank();
				let e = i.p, t = i.readIdentifier();
				if ((t.content === "with" || t.content === "for") && (i.skipBlank(), i.peek() !== ":")) {
					let e = i.readValue();
					if (e) {
						let n = i.p, r = i.readIdentifier(), a;
						r.content === "as" ? a = i.readIdentifier() : i.p = n;
						let o = {
							value: e,
							alias: a && a.content
						};
						t.content === "with" ? this.with = o : this.forBinding = o, i.skipBlank(), i.peek() === "," && i.advance();
						continue;
					}
				}
				i.p = e;
				break;
			}
			this.hash = new Hash(i, n.options.keyValueSeparator);
		}
		*render(e, t) {
			let { liquid: n, hash: r } = this, i = yield renderFilePath(this.file, e, n);
			assert(i, () => `illegal file path "${i}"`);
			let a = e.spawn(), o = a.bottom();
			if (__assign(o, yield r.render(e)), this.with) {
				let { value: t, alias: n } = this.with;
				o[n || i] = yield evalToken(t, e);
			}
			if (this.forBinding) {
				let { value: r, alias: s } = this.forBinding, c = toEnumerable(yield evalToken(r, e));
				o.forloop = new ForloopDrop(c.length, r.getText(), s);
				for (let e of c) {
					o[s] = e;
					let r = yield n._parsePartialFile(i, a.sync, this.currentFile);
					yield n.renderer.renderTemplates(r, a, t), o.forloop.next();
				}
			} else {
				let e = yield n._parsePartialFile(i, a.sync, this.currentFile);
				yield n.renderer.renderTemplates(e, a, t);
			}
		}
		*children(e, t) {
			return e && isString(this.file) ? yield this.liquid._parsePartialFile(this.file, t, this.currentFile) : [];
		}
		partialScope() {
			if (isString(this.file)) {
				let e = Object.keys(this.hash.hash);
				if (this.with) {
					let { value: t, alias: n } = this.with;
					isString(n) ? e.push([n, t]) : isString(this.file) && e.push([this.file, t]);
				}
				if (this.forBinding) {
					let { value: t, alias: n } = this.forBinding;
					isString(n) ? e.push([n, t]) : isString(this.file) && e.push([this.file, t]);
				}
				return {
					name: this.file,
					isolated: !0,
					scope: e
				};
			}
		}
		*arguments() {
			for (let e of Object.values(this.hash.hash)) isValueToken(e) && (yield e);
			if (this.with) {
				let { value: e } = this.with;
				isValueToken(e) && (yield e);
			}
			if (this.forBinding) {
				let { value: e } = this.forBinding;
				isValueToken(e) && (yield e);
			}
		}
	};
	function parseFilePath(e, t, n) {
		if (t.options.dynamicPartials) {
			let t = e.readValue();
			return e.assert(t, "illegal file path"), t.getText() === "none" ? void 0 : isQuotedToken(t) ? optimize(n.parse(evalQuotedToken(t))) : t;
		}
		let r = [...e.readFileNameTemplate(t.options)], i = optimize(n.parseTokens(r));
		return i === "none" ? void 0 : i;
	}
	function optimize(e) {
		return e.length === 1 && isHTMLToken(e[0].token) ? e[0].token.getContent() : e;
	}
	function* renderFilePath(e, t, n) {
		return typeof e == "string" ? e : Array.isArray(e) ? n.renderer.renderTemplates(e, t) : yield evalToken(e, t);
	}
	var IncludeTag = class extends Tag {
		constructor(e, t, n, r) {
			super(e, t, n);
			let { tokenizer: i } = e;
			this.file = parseFilePath(i, this.liquid, r), this.currentFile = e.file;
			let a = i.p;
			i.readIdentifier().content === "with" ? (i.skipBlank(), i.peek() === ":" ? i.p = a : this.withVar = i.readValue()) : i.p = a, this.hash = new Hash(i, n.options.jekyllInclude || n.options.keyValueSeparator);
		}
		*render(e, t) {
			let { liquid: n, hash: r, withVar: i } = this, { renderer: a } = n, o = yield renderFilePath(this.file, e, n);
			assert(o, () => `illegal file path "${o}"`);
			let s = e.saveRegister("blocks", "blockMode");
			e.setRegister("blocks", {}), e.setRegister("blockMode", R.OUTPUT);
			let c = createScope(yield r.render(e));
			i && (c[o] = yield evalToken(i, e));
			let l = yield n._parsePartialFile(o, e.sync, this.currentFile);
			e.push(e.opts.jekyllInclude ? createScope({ include: c }) : c), yield a.renderTemplates(l, e, t), e.pop(), e.restoreRegister(s);
		}
		*children(e, t) {
			return e && isString(this.file) ? yield this.liquid._parsePartialFile(this.file, t, this.currentFile) : [];
		}
		partialScope() {
			if (isString(this.file)) {
				let e;
				return this.liquid.options.jekyllInclude ? e = ["include"] : (e = Object.keys(this.hash.hash), this.withVar && e.push([this.file, this.withVar])), {
					name: this.file,
					isolated: !1,
					scope: e
				};
			}
		}
		*arguments() {
			yield* Object.values(this.hash.hash).filter(isValueToken), isValueToken(this.file) && (yield this.file), isValueToken(this.withVar) && (yield this.withVar);
		}
	}, DecrementTag = class extends Tag {
		constructor(e, t, n) {
			super(e, t, n), this.identifier = this.tokenizer.readIdentifier(), this.variable = this.identifier.content;
		}
		render(e, t) {
			let n = e.environments;
			isNumber(n[this.variable]) || (n[this.variable] = 0), t.write(stringify(--n[this.variable]));
		}
		*localScope() {
			yield this.identifier;
		}
	}, CycleTag = class extends Tag {
		constructor(e, t, n) {
			super(e, t, n), this.candidates = [];
			let r = this.tokenizer.p, i = this.tokenizer.readValue();
			for (this.tokenizer.skipBlank(), i && (this.tokenizer.peek() === ":" ? (this.group = i, this.tokenizer.advance()) : this.tokenizer.p = r); !this.tokenizer.end();) {
				let e = this.tokenizer.readFilteredValue();
				this.candidates.push(e), this.tokenizer.readTo(",");
			}
			this.tokenizer.assert(this.candidates.length, () => `empty candidates: "${e.getText()}"`);
		}
		*render(e, t) {
			let n = `cycle:${yield evalToken(this.group, e)}:` + this.candidates.map((e) => e.getText()).join(","), r = e.getRegister("cycle", {}), i = r[n];
			i === void 0 && (i = r[n] = 0);
			let a = new Value(this.candidates[i], this.liquid);
			i = (i + 1) % this.candidates.length, r[n] = i;
			let o = yield toValue(yield a.value(e, !1)), s = this.liquid.options.outputEscape;
			return s && !a.filters[a.filters.length - 1]?.raw && (o = yield s.call({
				context: e,
				token: this.token,
				liquid: this.liquid
			}, o)), o;
		}
		*arguments() {
			yield* this.candidates, this.group && (yield this.group);
		}
	}, IfTag = class extends Tag {
		constructor(e, t, n, r) {
			super(e, t, n), this.branches = [];
			let i = [];
			r.parseStream(t).on("start", () => this.branches.push({
				value: new Value(e.tokenizer.readFilteredValue(), this.liquid),
				templates: i = []
			})).on("tag:elsif", (e) => {
				assert(!this.elseTemplates, "unexpected elsif after else"), this.branches.push({
					value: new Value(e.tokenizer.readFilteredValue(), this.liquid),
					templates: i = []
				});
			}).on("tag:else", (e) => {
				assertEmpty(e.args), assert(!this.elseTemplates, "duplicated else"), i = this.elseTemplates = [];
			}).on("tag:endif", function(e) {
				assertEmpty(e.args), this.stop();
			}).on("template", (e) => i.push(e)).on("end", () => {
				throw Error(`tag ${e.getText()} not closed`);
			}).start();
		}
		*render(e, t) {
			let n = this.liquid.renderer;
			for (let { value: r, templates: i } of this.branches) if (isTruthy(yield toValue(yield r.value(e, e.opts.lenientIf)), e)) {
				yield n.renderTemplates(i, e, t);
				return;
			}
			yield n.renderTemplates(this.elseTemplates || [], e, t);
		}
		*children() {
			let e = this.branches.flatMap((e) => e.templates);
			return this.elseTemplates && e.push(...this.elseTemplates), e;
		}
		arguments() {
			return this.branches.map((e) => e.value);
		}
	}, IncrementTag = class extends Tag {
		constructor(e, t, n) {
			super(e, t, n), this.identifier = this.tokenizer.readIdentifier(), this.variable = this.identifier.content;
		}
		render(e, t) {
			let n = e.environments;
			isNumber(n[this.variable]) || (n[this.variable] = 0);
			let r = n[this.variable];
			n[this.variable]++, t.write(stringify(r));
		}
		*localScope() {
			yield this.identifier;
		}
	}, LayoutTag = class extends Tag {
		constructor(e, t, n, r) {
			super(e, t, n), this.file = parseFilePath(this.tokenizer, this.liquid, r), this.currentFile = e.file, this.args = new Hash(this.tokenizer, n.options.keyValueSeparator), this.templates = r.parseTokens(t);
		}
		*render(e, t) {
			let { liquid: n, args: r, file: i } = this, { renderer: a } = n;
			if (i === void 0) {
				e.setRegister("blockMode", R.OUTPUT), yield a.renderTemplates(this.templates, e, t);
				return;
			}
			let o = yield renderFilePath(this.file, e, n);
			assert(o, () => `illegal file path "${o}"`);
			let s = yield n._parseLayoutFile(o, e.sync, this.currentFile);
			e.setRegister("blockMode", R.STORE);
			let c = yield a.renderTemplates(this.templates, e), l = e.getRegister("blocks", {});
			l[""] === void 0 && (l[""] = (e, t) => t.write(c)), e.setRegister("blockMode", R.OUTPUT), e.push(createScope(yield r.render(e))), yield a.renderTemplates(s, e, t), e.pop();
		}
		*children(e) {
			let t = this.templates.slice();
			return e && isString(this.file) && t.push(...yield this.liquid._parsePartialFile(this.file, !0, this.currentFile)), t;
		}
		*arguments() {
			for (let e of Object.values(this.args.hash)) isValueToken(e) && (yield e);
			isValueToken(this.file) && (yield this.file);
		}
		partialScope() {
			if (isString(this.file)) return {
				name: this.file,
				isolated: !1,
				scope: Object.keys(this.args.hash)
			};
		}
	}, BlockTag = class extends Tag {
		constructor(e, t, n, r) {
			super(e, t, n), this.templates = [];
			let i = /\w+/.exec(e.args);
			for (this.block = i ? i[0] : ""; t.length;) {
				let e = t.shift();
				if (isTagToken(e) && e.name === "endblock") return;
				let n = r.parseToken(e, t);
				this.templates.push(n);
			}
			throw Error(`tag ${e.getText()} not closed`);
		}
		*render(e, t) {
			let n = this.getBlockRender(e);
			e.getRegister("blockMode") === R.STORE ? e.getRegister("blocks", {})[this.block] = n : yield n(new BlockDrop(), t);
		}
		getBlockRender(e) {
			let t = this, { liquid: n, templates: r } = this, i = e.getRegister("blocks", {})[this.block], renderCurrent = function* (i, a) {
				let o = e.getRegister("blockStack", []);
				if (o.includes(t)) throw Error("block tag cannot be nested");
				o.push(t), e.push(createScope({ block: i })), yield n.renderer.renderTemplates(r, e, a), e.pop(), o.pop();
			};
			return i ? (e, t) => i(new BlockDrop((t) => renderCurrent(e, t)), t) : renderCurrent;
		}
		*children() {
			return this.templates;
		}
		blockScope() {
			return ["block"];
		}
	}, RawTag = class extends Tag {
		constructor(e, t, n) {
			for (super(e, t, n), this.tokens = []; t.length;) {
				let e = t.shift();
				if (isTagToken(e) && e.name === "endraw") return;
				this.tokens.push(e);
			}
			throw Error(`tag ${e.getText()} not closed`);
		}
		render() {
			return this.tokens.map((e) => e.getText()).join("");
		}
	}, TablerowloopDrop = class extends ForloopDrop {
		constructor(e, t, n, r) {
			super(e, n, r), this.length = e, this.cols = t;
		}
		row() {
			return Math.floor(this.i / this.cols) + 1;
		}
		col0() {
			return this.i % this.cols;
		}
		col() {
			return this.col0() + 1;
		}
		col_first() {
			return this.col0() === 0;
		}
		col_last() {
			return this.col() === this.cols;
		}
	}, TablerowTag = class extends Tag {
		constructor(e, t, n, r) {
			super(e, t, n);
			let i = this.tokenizer.readIdentifier();
			this.tokenizer.skipBlank();
			let a = this.tokenizer.readIdentifier(), o = this.tokenizer.readValue();
			if (a.content !== "in" || !o) throw Error(`illegal tag: ${e.getText()}`);
			this.variable = i.content, this.collection = o, this.args = new Hash(this.tokenizer, n.options.keyValueSeparator), this.templates = [];
			let s, c = r.parseStream(t).on("start", () => s = this.templates).on("tag:endtablerow", () => c.stop()).on("template", (e) => s.push(e)).on("end", () => {
				throw Error(`tag ${e.getText()} not closed`);
			});
			c.start();
		}
		*render(e, t) {
			let n = toEnumerable(yield evalToken(this.collection, e)), r = yield this.args.render(e), i = r.offset || 0, a = r.limit === void 0 ? n.length : r.limit;
			n = n.slice(i, i + a);
			let o = r.cols || n.length, s = this.liquid.renderer, c = new TablerowloopDrop(n.length, o, this.collection.getText(), this.variable), l = createScope({ tablerowloop: c });
			e.push(l);
			for (let r = 0; r < n.length; r++, c.next()) l[this.variable] = n[r], c.col0() === 0 && (c.row() !== 1 && t.write("</tr>"), t.write(`<tr class="row${c.row()}">`)), t.write(`<td class="col${c.col()}">`), yield s.renderTemplates(this.templates, e, t), t.write("</td>");
			n.length && t.write("</tr>"), e.pop();
		}
		*children() {
			return this.templates;
		}
		*arguments() {
			yield this.collection;
			for (let e of Object.values(this.args.hash)) isValueToken(e) && (yield e);
		}
		blockScope() {
			return [this.variable, "tablerowloop"];
		}
	}, UnlessTag = class extends Tag {
		constructor(e, t, n, r) {
			super(e, t, n), this.branches = [], this.elseTemplates = [];
			let i = [], a = 0;
			r.parseStream(t).on("start", () => this.branches.push({
				value: new Value(e.tokenizer.readFilteredValue(), this.liquid),
				test: isFalsy,
				templates: i = []
			})).on("tag:elsif", (e) => {
				a > 0 ? i = [] : this.branches.push({
					value: new Value(e.tokenizer.readFilteredValue(), this.liquid),
					test: isTruthy,
					templates: i = []
				});
			}).on("tag:else", () => {
				a++, i = this.elseTemplates;
			}).on("tag:endunless", function() {
				this.stop();
			}).on("template", (e) => {
				(i !== this.elseTemplates || a === 1) && i.push(e);
			}).on("end", () => {
				throw Error(`tag ${e.getText()} not closed`);
			}).start();
		}
		*render(e, t) {
			let n = this.liquid.renderer;
			for (let { value: r, test: i, templates: a } of this.branches) if (i(yield toValue(yield r.value(e, e.opts.lenientIf)), e)) {
				yield n.renderTemplates(a, e, t);
				return;
			}
			yield n.renderTemplates(this.elseTemplates, e, t);
		}
		*children() {
			let e = this.branches.flatMap((e) => e.templates);
			return this.elseTemplates && e.push(...this.elseTemplates), e;
		}
		arguments() {
			return this.branches.map((e) => e.value);
		}
	}, BreakTag = class extends Tag {
		render(e, t) {
			e.breakCalled = !0;
		}
	}, ContinueTag = class extends Tag {
		render(e, t) {
			e.continueCalled = !0;
		}
	}, EchoTag = class extends Tag {
		constructor(e, t, n) {
			super(e, t, n), this.tokenizer.skipBlank(), this.tokenizer.end() || (this.value = new Value(this.tokenizer.readFilteredValue(), this.liquid));
		}
		*render(e, t) {
			if (!this.value) return;
			let n = yield toValue(yield this.value.value(e, !1)), r = this.liquid.options.outputEscape;
			r && !this.value.filters[this.value.filters.length - 1]?.raw && (n = yield r.call({
				context: e,
				token: this.token,
				liquid: this.liquid
			}, n)), t.write(n);
		}
		*arguments() {
			this.value && (yield this.value);
		}
	}, LiquidTag = class extends Tag {
		constructor(e, t, n, r) {
			super(e, t, n);
			let i = this.tokenizer.readLiquidTagTokens(this.liquid.options);
			this.templates = r.parseTokens(i);
		}
		*render(e, t) {
			yield this.liquid.renderer.renderTemplates(this.templates, e, t);
		}
		*children() {
			return this.templates;
		}
	}, InlineCommentTag = class extends Tag {
		constructor(e, t, n) {
			if (super(e, t, n), e.args.search(/\n\s*[^#\s]/g) !== -1) throw Error("every line of an inline comment must start with a '#' character");
		}
		render() {}
	};
	let G = {
		assign: AssignTag,
		for: ForTag,
		capture: CaptureTag,
		case: CaseTag,
		comment: CommentTag,
		include: IncludeTag,
		render: RenderTag,
		decrement: DecrementTag,
		increment: IncrementTag,
		cycle: CycleTag,
		if: IfTag,
		layout: LayoutTag,
		block: BlockTag,
		raw: RawTag,
		tablerow: TablerowTag,
		unless: UnlessTag,
		break: BreakTag,
		continue: ContinueTag,
		echo: EchoTag,
		liquid: LiquidTag,
		"#": InlineCommentTag
	};
	var Ae = class Liquid {
		constructor(e = {}) {
			this.renderer = new Render(), this.filters = Object.create(null), this.tags = Object.create(null), this.options = normalize(e), this.parser = new Parser(this), forOwn(G, (e, t) => this.registerTag(t, e)), forOwn(ke, (e, t) => this.registerFilter(t, e));
		}
		parse(e, t) {
			return new Parser(this).parse(e, t);
		}
		_render(e, t, n) {
			let r = t instanceof L ? t : new L(t, this.options, n, { liquid: this });
			return this.renderer.renderTemplates(e, r);
		}
		async render(e, t, n) {
			return toPromise(this._render(e, t, {
				...n,
				sync: !1
			}));
		}
		renderSync(e, t, n) {
			return toValueSync(this._render(e, t, {
				...n,
				sync: !0
			}));
		}
		renderToNodeStream(e, t, n = {}) {
			let r = new L(t, this.options, n, { liquid: this });
			return this.renderer.renderTemplatesToNodeStream(e, r);
		}
		_parseAndRender(e, t, n) {
			let r = this.parse(e);
			return this._render(r, t, n);
		}
		async parseAndRender(e, t, n) {
			return toPromise(this._parseAndRender(e, t, {
				...n,
				sync: !1
			}));
		}
		parseAndRenderSync(e, t, n) {
			return toValueSync(this._parseAndRender(e, t, {
				...n,
				sync: !0
			}));
		}
		_parsePartialFile(e, n, r) {
			return new Parser(this).parseFile(e, n, t.LookupType.Partials, r);
		}
		_parseLayoutFile(e, n, r) {
			return new Parser(this).parseFile(e, n, t.LookupType.Layouts, r);
		}
		_parseFile(e, t, n, r) {
			return new Parser(this).parseFile(e, t, n, r);
		}
		async parseFile(e, t) {
			return toPromise(new Parser(this).parseFile(e, !1, t));
		}
		parseFileSync(e, t) {
			return toValueSync(new Parser(this).parseFile(e, !0, t));
		}
		*_renderFile(e, t, n) {
			let r = yield this._parseFile(e, n.sync, n.lookupType);
			return yield this._render(r, t, n);
		}
		async renderFile(e, t, n) {
			return toPromise(this._renderFile(e, t, {
				...n,
				sync: !1
			}));
		}
		renderFileSync(e, t, n) {
			return toValueSync(this._renderFile(e, t, {
				...n,
				sync: !0
			}));
		}
		async renderFileToNodeStream(e, t, n) {
			let r = await this.parseFile(e);
			return this.renderToNodeStream(r, t, n);
		}
		_evalValue(e, t) {
			let n = new Value(e, this), r = t instanceof L ? t : new L(t, this.options, {}, { liquid: this });
			return n.value(r);
		}
		async evalValue(e, t) {
			return toPromise(this._evalValue(e, t));
		}
		evalValueSync(e, t) {
			return toValueSync(this._evalValue(e, t));
		}
		registerFilter(e, t) {
			this.filters[e] = t;
		}
		unregisterFilter(e) {
			delete this.filters[e];
		}
		registerTag(e, t) {
			this.tags[e] = isFunction(t) ? t : createTagClass(t);
		}
		plugin(e) {
			return e.call(this, Liquid);
		}
		express() {
			let e = this, t = !0;
			return function(n, r, i) {
				if (t) {
					t = !1;
					let n = normalizeDirectoryList(this.root);
					e.options.root.unshift(...n), e.options.layouts.unshift(...n), e.options.partials.unshift(...n);
				}
				e.renderFile(n, r).then((e) => i(null, e), i);
			};
		}
		async analyze(e, t = {}) {
			return analyze(e, t);
		}
		analyzeSync(e, t = {}) {
			return analyzeSync(e, t);
		}
		async parseAndAnalyze(e, t, n = {}) {
			return analyze(this.parse(e, t), n);
		}
		parseAndAnalyzeSync(e, t, n = {}) {
			return analyzeSync(this.parse(e, t), n);
		}
		async variables(e, t = {}) {
			let n = await analyze(isString(e) ? this.parse(e) : e, t);
			return Object.keys(n.variables);
		}
		variablesSync(e, t = {}) {
			let n = analyzeSync(isString(e) ? this.parse(e) : e, t);
			return Object.keys(n.variables);
		}
		async fullVariables(e, t = {}) {
			let n = await analyze(isString(e) ? this.parse(e) : e, t);
			return Array.from(new Set(Object.values(n.variables).flatMap((e) => e.map((e) => String(e)))));
		}
		fullVariablesSync(e, t = {}) {
			let n = analyzeSync(isString(e) ? this.parse(e) : e, t);
			return Array.from(new Set(Object.values(n.variables).flatMap((e) => e.map((e) => String(e)))));
		}
		async variableSegments(e, t = {}) {
			let n = await analyze(isString(e) ? this.parse(e) : e, t);
			return Array.from(strictUniq(Object.values(n.variables).flatMap((e) => e.map((e) => e.toArray()))));
		}
		variableSegmentsSync(e, t = {}) {
			let n = analyzeSync(isString(e) ? this.parse(e) : e, t);
			return Array.from(strictUniq(Object.values(n.variables).flatMap((e) => e.map((e) => e.toArray()))));
		}
		async globalVariables(e, t = {}) {
			let n = await analyze(isString(e) ? this.parse(e) : e, t);
			return Object.keys(n.globals);
		}
		globalVariablesSync(e, t = {}) {
			let n = analyzeSync(isString(e) ? this.parse(e) : e, t);
			return Object.keys(n.globals);
		}
		async globalFullVariables(e, t = {}) {
			let n = await analyze(isString(e) ? this.parse(e) : e, t);
			return Array.from(new Set(Object.values(n.globals).flatMap((e) => e.map((e) => String(e)))));
		}
		globalFullVariablesSync(e, t = {}) {
			let n = analyzeSync(isString(e) ? this.parse(e) : e, t);
			return Array.from(new Set(Object.values(n.globals).flatMap((e) => e.map((e) => String(e)))));
		}
		async globalVariableSegments(e, t = {}) {
			let n = await analyze(isString(e) ? this.parse(e) : e, t);
			return Array.from(strictUniq(Object.values(n.globals).flatMap((e) => e.map((e) => e.toArray()))));
		}
		globalVariableSegmentsSync(e, t = {}) {
			let n = analyzeSync(isString(e) ? this.parse(e) : e, t);
			return Array.from(strictUniq(Object.values(n.globals).flatMap((e) => e.map((e) => e.toArray()))));
		}
	};
	t.AssertionError = AssertionError, t.AssignTag = AssignTag, t.BlockTag = BlockTag, t.BreakTag = BreakTag, t.CaptureTag = CaptureTag, t.CaseTag = CaseTag, t.CommentTag = CommentTag, t.Context = L, t.ContinueTag = ContinueTag, t.CycleTag = CycleTag, t.DecrementTag = DecrementTag, t.Drop = Drop, t.EchoTag = EchoTag, t.Expression = Expression, t.Filter = Filter, t.ForTag = ForTag, t.Hash = Hash, t.IfTag = IfTag, t.IncludeTag = IncludeTag, t.IncrementTag = IncrementTag, t.InlineCommentTag = InlineCommentTag, t.LayoutTag = LayoutTag, t.Liquid = Ae, t.LiquidError = LiquidError, t.LiquidTag = LiquidTag, t.Output = Output, t.ParseError = ParseError, t.ParseStream = ParseStream, t.Parser = Parser, t.RawTag = RawTag, t.RenderError = RenderError, t.RenderTag = RenderTag, t.TablerowTag = TablerowTag, t.Tag = Tag, t.TagToken = TagToken, t.Token = Token, t.TokenizationError = TokenizationError, t.Tokenizer = Tokenizer, t.TypeGuards = ce, t.UndefinedVariableError = UndefinedVariableError, t.UnlessTag = UnlessTag, t.Value = Value, t.Variable = F, t.analyze = analyze, t.analyzeSync = analyzeSync, t.assert = assert, t.createTrie = createTrie, t.defaultOperators = O, t.defaultOptions = P, t.evalQuotedToken = evalQuotedToken, t.evalToken = evalToken, t.evalTokenValue = evalTokenValue, t.filters = ke, t.isFalsy = isFalsy, t.isTruthy = isTruthy, t.tags = G, t.toPromise = toPromise, t.toValue = toValue, t.toValueSync = toValueSync, t.version = "10.30.1";
}));
// later:liquidjs
let ve;
const load = () => ve ??= _e();
function Liquid(...e) {
	return new.target ? new (load()).Liquid(...e) : load().Liquid(...e);
}
// src/documents/engine.ts
const ye = /[\ufdd0-\ufdd2]/g, be = /&(?:#0*64(?!\d)|#x0*40(?![\da-f])|commat(?=;));?/gi, xe = new Set([
	"if",
	"unless",
	"case",
	"for",
	"assign",
	"comment",
	"#"
]), Se = new Set([
	"append",
	"capitalize",
	"default",
	"downcase",
	"first",
	"join",
	"last",
	"minus",
	"plus",
	"prepend",
	"size",
	"slice",
	"truncate",
	"upcase"
]);
function engineFor(e, t = {}) {
	let n = new Liquid({
		outputEscape: (t) => print(t, e),
		ownPropertyOnly: !0,
		strictFilters: !0,
		strictVariables: !0,
		lenientIf: !0,
		templates: {},
		parseLimit: 1e5,
		renderLimit: e === "shipped" ? 6e4 : 2e3,
		memoryLimit: 1e7,
		...t
	});
	for (let e of Object.keys(n.tags)) xe.has(e) || Reflect.deleteProperty(n.tags, e);
	for (let e of Object.keys(n.filters)) Se.has(e) || Reflect.deleteProperty(n.filters, e);
	let r = e === "repository", shown = (e) => r ? e : e.replaceAll("@", "﷐");
	return n.registerFilter("mention", {
		raw: !0,
		handler: (t) => t instanceof _ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.F ? (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__.i)(text(t)).replace(/^@/, "﷐") : print(t, e)
	}), n.registerFilter("code", {
		raw: !0,
		handler: (e) => shown((0,_escape_js__WEBPACK_IMPORTED_MODULE_2__.t)(r ? text(e) : text(e).replaceAll("|", "﷒"), r))
	}), n.registerFilter("fence", {
		raw: !0,
		handler: (e) => shown((0,_escape_js__WEBPACK_IMPORTED_MODULE_2__.r)(text(e), r))
	}), n;
}
function print(e, t) {
	let n = t === "shipped";
	if (e instanceof _ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.L) return (n ? _escape_js__WEBPACK_IMPORTED_MODULE_2__.s : _escape_js__WEBPACK_IMPORTED_MODULE_2__.c)(text(e), 2e3);
	if (!(e instanceof _ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.I)) return n ? (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__.s)(text(e)) : (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__.c)(text(e));
	let r = e.toString().replaceAll("@", "﷐").replaceAll("<!--", "﷑!--");
	return n ? r : r.replaceAll("\\&", "&amp;");
}
function text(e) {
	return (typeof e == "string" || e instanceof _ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.F || e instanceof _ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.L ? e.toString() : typeof e == "number" ? String(e) : "").replace(ye, "");
}
const Ce = new Map();
function engineOf(e) {
	let t = Ce.get(e) ?? engineFor(e);
	return Ce.set(e, t), t;
}
function compile(e, t) {
	return {
		origin: t,
		nodes: engineOf(t).parse(e.replace(ye, ""))
	};
}
function render({ origin: e, nodes: t }, n) {
	let r = engineOf(e).renderSync(t, n);
	return finish(typeof r == "string" ? r : "", e);
}
function finish(e, t) {
	let n = e.replaceAll("<!--", "&lt;!--").replace(/(?<!\w)@(?=\w)/g, "@​").replace(/^.*\ufdd2.*$/gm, (e) => e.replaceAll("﷒", e.startsWith("|") ? "\\|" : "|"));
	return (t === "repository" ? n.replace(/<(?=[!?]|\/?(?:pre|script|style|textarea)\b)/gi, "&lt;").replace(be, "$&​") : n).replaceAll("﷐", "@").replaceAll("﷑", "<").replace(/[ \t]+$/gm, "").replace(/\n{3,}/g, "\n\n").trim();
}
// src/documents/action-list.ts
const we = (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.R)({
	issue: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.b)("The issue.", "#51"),
	title: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.A)("Its title.", "Restart the cache when a deploy ends"),
	state: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.c)("“open”, “done” or “dropped”.", "open", "done", "dropped"),
	owners: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.A)("Logins of those who have it; may be empty.", "ana")
}, ({ owners: e, ...t }) => ({
	...t,
	owners: e.join(", ")
})), U = document({
	about: "The actions of a write-up that have issues, as its facts show them.",
	facts: { actions: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.v)("The actions.", we) },
	from: ({ actions: e }) => ({ actions: e }),
	english: "**Actions** that have an issue of their own\n\n| Action | Issue | Who | State |\n| :-- | :-- | :-- | :-- |\n{%- for action in actions %}\n| {{ action.title }} | {{ action.issue }} | {{ action.owners }} | {% if action.state == 'open' %}open{% elsif action.state == 'done' %}done{% else %}dropped{% endif %} |\n{%- endfor %}"
}), Te = document({
	about: "The issue of an action from the write-up of a ticket.",
	facts: {
		number: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.x)("The number of the ticket.", 12),
		text: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.A)("The action, as the write-up words it.", "Restart the cache when a deploy ends")
	},
	english: "To do, from what was learned from #{{ number }}:\n\n{{ text }}\n\nClose this issue when it is done, or as not planned where it is dropped: the write-up shows which."
}), Ee = document({
	about: "Says, once, to somebody who wrote on a ticket of somebody else how they get one of their own.",
	facts: {
		to: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.T)("Who wrote; `mention` calls them.", "dee"),
		requester: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.A)("Whose ticket it is.", "cus"),
		link: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__._)("Where a new ticket is opened that names this one.", "https://github.com/acme/helpdesk/issues/new")
	},
	english: "{% for login in to %}{{ login | mention }} {% endfor %}\n\nThank you for writing. **This ticket belongs to {{ requester }}**: the desk cannot see from it that you wait, too.\n\n**Next:** do you have the same problem? Please open a ticket of your own, which names this one. Then somebody answers you as well:\n\n{{ link }}\n\nIf you only wanted to help, thank you: there is nothing more to do. This is said once."
}), De = document({
	about: "Asks a customer to agree that work is charged before it is done.",
	facts: {
		to: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.T)("The customer; `mention` calls them.", "cus"),
		what: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.A)("What would be charged, in the words of whoever asks.", "200 € flat for moving the mailboxes"),
		by: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.A)("Who asks.", "ana"),
		agree: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.C)((0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.A)("The command that says yes; empty where switched off.", "/agree"))
	},
	english: "{% for login in to %}{{ login | mention }} {% endfor %}\n\n**We would charge you for this:** {{ what }}\n\nIt is not included in your contract, and {{ by }} asks before anything is done. Our advice stays free of charge; the work begins once you have agreed.\n\n**Next:** if you agree, give this comment a 👍, or answer “yes”{% if agree != '' %} or {{ agree | code }}{% endif %}. If you do not, there is nothing you need to do."
}), Oe = (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.R)({
	number: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.x)("The number.", 12),
	title: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.g)("The title.", "Login fails"),
	severity: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.g)("The severity; empty while not set.", "high"),
	what: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.g)("What is overdue.", "First response"),
	since: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.g)("Since when.", "Mon 16 Nov 2026, 10:00 CET")
}, ({ number: e, title: t, severity: n, clocks: r, since: i }, a) => ({
	number: e,
	title: (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__.o)(t, 60),
	severity: n ?? "",
	since: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.M)(i, a),
	what: r.map((e) => a.phrases.clocks[e]).join(", ")
})), ke = document({
	about: "One message in the chat in place of one for each of many tickets, with `notices: chat`: plain text, no Markdown.",
	facts: {
		count: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.x)("How many tickets there are.", 30),
		tickets: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.v)("The tickets, the earliest deadline first.", Oe),
		to: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.g)("Logins of those whom they are for; may be empty.", "ana, bo")
	},
	from: ({ tickets: e, to: t }) => ({
		count: e.length,
		tickets: e,
		to: t.join(", ")
	}),
	english: "{{ count }} tickets are overdue, many of them at once. Each carries its label.\n{%- for ticket in tickets %}\n#{{ ticket.number }} {{ ticket.title }}{% if ticket.severity != '' %} ({{ ticket.severity }}){% endif %}: {{ ticket.what }}, since {{ ticket.since }}\n{%- endfor %}\n{%- if to != '' %}\nFor: {{ to }}\n{%- endif %}"
}), W = (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.R)({
	name: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.A)("What is measured: “First response”.", "First response"),
	set: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.A)("Whose target it is: “promise” (to the customer), “internal” (the desk’s own, stricter than the promise) or “desk” (about owners and the like).", "promise"),
	rule: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.A)("The rule of the policy that sets it.", "urgent"),
	target: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.A)("Within how long; empty where a date was agreed with the customer.", "1 h"),
	hours: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.A)("The calendar that the time is counted on.", "office"),
	due: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.C)((0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.s)("By when; empty while the clock stands with no end in sight.", "2026-11-16T10:00+01:00")),
	state: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.A)("How it stands, in words.", "overdue"),
	over: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.p)("Whether it has ended.", !1),
	overdue: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.p)("Whether it is late and still open.", !0),
	breached: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.C)((0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.s)("Since when it is late; empty where it is not.", "2026-11-16T10:00+01:00")),
	started: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.s)("When the clock started.", "2026-11-16T09:00+01:00"),
	reason: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.D)("What started it.", {
		kind: "opened",
		by: "cus"
	})
}, (e, t) => ({
	name: t.phrases.clocks[e.name],
	set: e.set,
	rule: e.rule,
	target: e.targetText === "the agreed date" ? "" : (0,_phrases_js__WEBPACK_IMPORTED_MODULE_4__.a)(e.targetText, e.target, e.calendar, t.phrases),
	hours: e.calendar,
	due: e.due,
	state: stateText(e, t),
	over: !e.live,
	overdue: isOverdue(e),
	breached: e.breachedAt,
	started: e.startedAt,
	reason: e.startedBy
}));
function isOverdue(e) {
	return e.live && e.breachedAt !== null;
}
function endOf({ name: e, endedBy: t }, n) {
	return t?.kind === "wants_no_reply" ? n.unneeded : (t?.kind === "closed" || t?.kind === "closed_as") && e !== "resolution" ? n.closed : n.ends[e];
}
function stateText(e, t) {
	let { phrases: n } = t, r = endOf(e, n), ended = () => e.endedAt === null ? "" : (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.M)(e.endedAt, t);
	switch (e.state) {
		case "met": return n.kept(r, ended());
		case "cancelled": return n.cancelled;
		case "paused": return e.segments.at(-1)?.begunBy.kind === "maintenance_began" ? n.pausedForWork : n.paused;
		case "running": return n.running;
		case "breached": return e.live ? n.overdue : n.late(r, ended());
	}
}
// src/documents/overdue.ts
const G = "{% if item.set == 'internal' %}\n**{{ item.name }} has been due** since **{{ item.breached }}**.\n{%- elsif item.target == '' %}\n**{{ item.name }} has been overdue** since **{{ item.breached }}**, the date agreed with the customer.\n{%- else %}\n**{{ item.name }} has been overdue** since **{{ item.breached }}**: it was promised within {{ item.target }} (hours: {{ item.hours }}).\n{%- endif %}\n{%- if item.target != '' and item.set != 'internal' %}\nWhy: the rule {{ item.rule | code }} applies, and its clock started on {{ item.started }}, when {{ item.reason }}.\n{%- endif %}", Ae = [
	"write_up_owner_soon",
	"write_up_owner_late",
	"write_up_soon",
	"write_up_late"
];
function isWriteUpNotice(e) {
	return Ae.includes(e.kind);
}
const K = {
	kind: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.A)("“breach”, “unowned”, “overruled” (an edit of the form asks for more than staff have granted), “untriaged” (staff have not said in time how severe it is), “unclear_severity” (nothing that came with it says so), “unclear_form” (it is not certain which form it is of), “out_of_scope” (it was closed as none of the desk’s work, and may be for others), “approval” (it needs one), “change_at_risk” (a change is not ready for the day on which it is to go out), “not_assigned” (GitHub does not let somebody be assigned to whom the desk would give the ticket), “update_due” (the customer is to hear from the desk soon), “update_late” (they still have not, and a group is told), “playbook” (there is one for such tickets), “recap_owner” or “recap” (a solved ticket of which somebody is to be found who writes a line or two, or of which they are to be written), “write_up_owner_soon”, “write_up_owner_late”, “write_up_soon” or “write_up_late” (who writes a solved ticket up, or the write-up itself, is due soon or has been due), “hold_still”, “hold_soon”, “hold_over”, “hold_closed” (the issue that it waited for was closed) or “hold_unseen” (that cannot be seen).", "breach"),
	severity: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.A)("The severity that the form now asks for; empty where that is not told.", "urgent"),
	current: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.C)((0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.A)("The severity that it has meanwhile; empty: none.", "medium")),
	by: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.A)("Who edited the form, closed it as out of scope, or cannot be assigned.", "cus"),
	why: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.A)("Why it was closed as out of scope; may be empty.", "We offer no training."),
	doubts: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.f)(20, (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.u)("What is not clear; empty where that is not told.", {
		kind: "unlisted_system",
		answer: "Zendesk",
		field: "System",
		file: "criticality.yml"
	})),
	day: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.C)((0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.l)("The day on which a change is to go out; empty where that is not told.", "2027-01-01T00:00+01:00")),
	unsigned: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.p)("Whether its customer has not signed it off.", !1),
	last: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.C)((0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.A)("The stage of a change that it has not reached, the last; may be empty.", "ready")),
	since: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.C)((0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.s)("Since when it is on hold; empty where that is not told.", "2026-11-16T09:30+01:00")),
	says: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.C)((0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.A)("The command that says who writes it up, or that it is written; may be empty.", "/post-mortem owner")),
	skip: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.C)((0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.A)("The command that says why none is needed; may be empty.", "/post-mortem skip")),
	headings: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.A)("Headings of the write-up under which nothing is written yet; may be empty.", "Impact, Actions"),
	meeting: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.p)("Whether an overdue write-up comes to the triage meeting.", !0),
	until: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.C)((0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.s)("Until when, or by when; empty where no date was announced.", "2026-11-20T09:00+01:00")),
	stands: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.p)("Whether clocks go on when the hold is over.", !0),
	blocker: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.C)((0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.A)("The issue that it waits for; may be empty.", "#45")),
	title: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.C)((0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.A)("What a playbook is called; may be empty.", "The shop is down")),
	link: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.C)((0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__._)("Where it is; empty where it is about something else.", "https://wiki.example.com/shop-is-down")),
	every: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.A)("How long a silence towards the customer may last; empty where that is not told.", "1 h")
}, q = {
	severity: "",
	current: null,
	by: "",
	why: "",
	doubts: [],
	since: null,
	until: null,
	says: null,
	skip: null,
	headings: "",
	meeting: !1,
	stands: !1,
	blocker: null,
	every: "",
	title: null,
	link: null,
	day: null,
	unsigned: !1,
	last: null
}, J = {
	name: "",
	set: "",
	rule: "",
	target: "",
	hours: "",
	due: "",
	state: "",
	over: !1,
	overdue: !1,
	breached: "",
	started: "",
	reason: ""
}, je = {
	fields: {
		...K,
		...W.fields
	},
	show(e, t) {
		switch (e.kind) {
			case "overruled":
			case "out_of_scope":
			case "not_assigned":
			case "change_at_risk":
			case "approval":
			case "unclear_severity":
			case "unclear_form":
			case "recap_owner":
			case "recap":
			case "playbook":
			case "update_template":
			case "time_doubt": return {
				...J,
				...(0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.B)(K, {
					...q,
					...e
				}, t)
			};
			case "update_due": {
				let { kind: n, due: i, promised: a } = e, o = a ? (0,_phrases_js__WEBPACK_IMPORTED_MODULE_4__.i)(e.every, t.phrases) : "";
				return {
					...J,
					...(0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.B)(K, {
						...q,
						kind: n,
						until: i,
						every: o
					}, t)
				};
			}
			case "write_up_owner_soon":
			case "write_up_owner_late":
			case "write_up_soon":
			case "write_up_late": {
				let n = e.headings.join(", ");
				return {
					...J,
					...(0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.B)(K, {
						...q,
						...e,
						headings: n
					}, t)
				};
			}
			case "hold": {
				let { stage: n, since: i, until: a, stands: o, blocker: s } = e, c = {
					...q,
					kind: `hold_${n}`,
					since: i,
					until: a,
					stands: o,
					blocker: s
				};
				return {
					...J,
					...(0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.B)(K, c, t)
				};
			}
			default: {
				let { clock: n, kind: i } = e, a = i === "untriaged" ? e.current : null;
				return {
					...n === null ? J : W.show(n, t),
					...(0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.B)(K, {
						...q,
						kind: i,
						current: a
					}, t)
				};
			}
		}
	}
};
function isOfUpdate(e) {
	return e === "update_due" || e === "update_late";
}
function isAnswer({ name: e }) {
	return e === "first_response" || e === "next_response";
}
const Me = document({
	about: "Tells staff, once, of a broken promise, of a ticket that nobody owns or has judged, of one on hold, or of one that may be for others.",
	facts: {
		to: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.T)("Whom to tell; `mention` calls them.", "ana"),
		group: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.A)("The group that is told because nobody is assigned; else empty.", "tier-1"),
		duty: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.c)("Why these people of it: “rotation” or “override” (on duty by turn or by swap), “members” (all who are there), “fallback” (nobody of it is there), “nobody” (nor is a fallback); else empty.", "rotation", "override", "members", "fallback", "nobody", ""),
		items: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.v)("What is told.", je, { kind: "unowned" }, { kind: "overruled" }, { kind: "unclear_severity" }, { kind: "hold_soon" }, { kind: "hold_closed" }),
		answer: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.p)("Whether something is among it that the customer waits for.", !0),
		reply: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.p)("Whether it is an answer that they wait for.", !0),
		unowned: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.p)("Whether a missing owner is among it.", !0),
		suggested: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.A)("Login of whom the desk suggests as the owner; empty where it cannot say.", "bo"),
		undecided: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.p)("Whether staff have to say how severe it is.", !0),
		command: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.A)("The command that they say it with; empty where it is switched off.", "/severity"),
		proposed: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.p)("Whether it counts as something meanwhile, which they may confirm.", !0),
		held: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.p)("Whether a ticket on hold is among it.", !0),
		freed: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.p)("Whether the issue that a ticket on hold waited for was closed.", !1),
		unseen: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.p)("Whether the issue that a ticket on hold waits for cannot be seen.", !1),
		again: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.A)("How often it is told that a ticket is still on hold; empty where all of it is told once.", "2 working days"),
		refused: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.A)("Login of somebody who cannot be assigned; empty: nobody.", ""),
		recap: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.p)("Whether all of it is about writing a solved ticket up.", !1),
		writer: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.p)("Whether whoever is told has taken a write-up on.", !1),
		referred: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.p)("Whether a ticket that may be for others, or that needs an approval, is among it.", !1),
		approving: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.p)("Whether a ticket that needs an approval is among it.", !1),
		shipping: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.p)("Whether a change that is not ready for its day is among it.", !1),
		speaks: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.p)("Whether those who tell the customer how an incident stands are told, and do not own it.", !1),
		playbook: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.p)("Whether a playbook is among it.", !1),
		stayed: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.p)("Whether an update that stayed away is among it, of which the policy tells the group.", !1),
		ticket: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.C)((0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__._)("The address of the ticket where this is told elsewhere; empty on the ticket itself.", "https://github.com/acme/helpdesk/issues/12")),
		timezone: _ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.o
	},
	from: (e, { phrases: t }) => {
		let n = e.map(({ notice: e }) => e);
		return {
			ticket: e[0]?.ticket ?? null,
			to: [...new Set(e.flatMap(({ to: e }) => e))],
			group: e[0]?.group ?? "",
			duty: e[0]?.duty ?? "",
			items: n,
			answer: n.some(({ kind: e }) => e === "breach" || isOfUpdate(e)),
			reply: n.some((e) => e.kind === "breach" && isAnswer(e.clock)),
			unowned: n.some(({ kind: e }) => e === "unowned"),
			suggested: n.flatMap((e) => e.kind === "unowned" ? e.suggested ?? [] : [])[0] ?? "",
			undecided: n.some((e) => "command" in e),
			command: n.flatMap((e) => "command" in e ? e.command ?? [] : [])[0] ?? "",
			proposed: n.some((e) => e.kind === "untriaged" && e.current !== null),
			held: n.some(({ kind: e }) => e === "hold"),
			freed: n.some((e) => e.kind === "hold" && e.stage === "closed"),
			unseen: n.some((e) => e.kind === "hold" && e.stage === "unseen"),
			refused: n.flatMap((e) => e.kind === "not_assigned" ? e.by : [])[0] ?? "",
			recap: n.every((e) => e.kind === "recap" || e.kind === "recap_owner" || isWriteUpNotice(e)),
			writer: n.some((e) => isWriteUpNotice(e) && e.writer),
			referred: n.some(({ kind: e }) => e === "out_of_scope" || e === "approval"),
			approving: n.some(({ kind: e }) => e === "approval"),
			shipping: n.some(({ kind: e }) => e === "change_at_risk"),
			speaks: e.some((e) => e.speaks === !0),
			playbook: n.some(({ kind: e }) => e === "playbook"),
			stayed: n.some(({ kind: e }) => e === "update_late"),
			again: n.flatMap((e) => e.kind === "hold" && e.every !== null ? (0,_phrases_js__WEBPACK_IMPORTED_MODULE_4__.i)(e.every, t) : [])[0] ?? ""
		};
	},
	english: `{% for login in to %}{{ login | mention }} {% endfor %}

{% for item in items %}
{% if item.kind == 'breach' %}
${G}
{% elsif item.kind == 'overruled' %}
**The form now asks for {{ item.severity }}.** {{ item.by }} edited it. The ticket stays {% if item.current != '' %}{{ item.current }}{% else %}without a severity{% endif %}, as staff have said, until staff say otherwise.
{% elsif item.kind == 'untriaged' %}
{% if item.current != '' %}**Nobody on the staff has confirmed how severe this ticket is.** It counts as {{ item.current }} meanwhile. That was{% else %}**Nobody has said how severe this ticket is.** It has no severity, and was{% endif %} to be settled by **{{ item.breached }}**, within {{ item.target }} (hours: {{ item.hours }}).
{% elsif item.kind == 'unclear_severity' %}
**Nothing that came with this ticket says how severe it is.** {% if item.current != '' %}It counts as {{ item.current }} until staff say otherwise.{% else %}It has no severity until staff set one.{% endif %}
{% elsif item.kind == 'unclear_form' %}
**It is not certain which form this ticket is of.** Its answers may be read as those of another one.
{% elsif item.kind == 'out_of_scope' %}
**{{ item.by }} has closed this ticket as outside what the desk does**{% if item.why != '' %}: {{ item.why }}{% else %}.{% endif %}
{% elsif item.kind == 'approval' %}
**This ticket needs an approval before work on it begins.**{% if item.says != '' %} Write {{ item.says | code }} if you approve{% if item.skip != '' %}, or {{ item.skip | code }} and the reason if you do not{% endif %}, on a line of its own.{% endif %}
{% elsif item.kind == 'change_at_risk' %}
**This change is to go out on {{ item.day }}, and is not ready for it:** {% if item.unsigned %}its customer has not signed it off{% if item.last != '' %}, and it is not at the stage {{ item.last }} yet{% endif %}{% elsif item.last != '' %}it is not at the stage {{ item.last }} yet{% else %}work on it has not been finished{% endif %}.{% if item.says != '' %} {{ item.says | code }} and a date name another day.{% endif %}
{% elsif item.kind == 'not_assigned' %}
**GitHub does not let {{ item.by }} be assigned**, to whom the desk would have given this ticket: it takes people with access to the repository. Meanwhile such tickets go to others who are there, if there are any.
{% elsif item.kind == 'recap_owner' or item.kind == 'recap' %}
**This ticket is solved**, and the team keeps a line or two about it: what it was, what solved it, and what there is to learn. {% if item.kind == 'recap_owner' %}Please say{% if item.until != '' %} by **{{ item.until }}**{% endif %} who writes them{% if item.says != '' %}: {{ item.says | code }} on a line of its own, or “I will write this.”{% else %}.{% endif %}{% else %}Please write them here{% if item.until != '' %} by **{{ item.until }}**{% endif %}{% if item.says != '' %}, and then {{ item.says | code }} on a line of its own{% endif %}.{% endif %}
{% elsif item.kind == 'update_due' %}
{% if item.every == '' %}**An update is due by {{ item.until }}**, also if there is nothing new.{% else %}**The customer is to hear from us by {{ item.until }}**, {{ item.every }} after the last word at the latest, also if there is nothing new.{% endif %}
{% elsif item.kind == 'update_late' %}
{% if item.set == 'internal' %}**An update has been due** since **{{ item.breached }}**, and has not come.{% else %}**The customer still has no word from us**, which was due on **{{ item.breached }}**.{% endif %}
{% elsif item.kind == 'write_up_owner_soon' %}
**By {{ item.until }}, this ticket’s write-up is to have somebody who writes it.** If it is you, {% if item.says != '' %}write {{ item.says | code }} on a line of its own, or {% else %}write {% endif %}“I will write this.”
{% elsif item.kind == 'write_up_owner_late' %}
**Nobody has said yet who writes this ticket up.** That was to be settled by **{{ item.until }}**{% if item.meeting %}; until it is, it is on the agenda of each triage meeting{% endif %}. If it is you, {% if item.says != '' %}write {{ item.says | code }} on a line of its own, or {% else %}write {% endif %}“I will write this.”{% if item.skip != '' %} If it needs no write-up: {{ item.skip | code }} and the reason.{% endif %}
{% elsif item.kind == 'write_up_soon' %}
**This ticket’s write-up is due by {{ item.until }}.**{% if item.headings != '' %} Still to be filled in: {{ item.headings }}.{% endif %}{% if item.says != '' %} When it is complete, write {{ item.says | code }} on a line of its own.{% endif %}
{% elsif item.kind == 'write_up_late' %}
**This ticket’s write-up has been due since {{ item.until }}.**{% if item.meeting %} Until it is there, it is on the agenda of each triage meeting.{% endif %}{% if item.headings != '' %} Still to be filled in: {{ item.headings }}.{% endif %}{% if item.says != '' %} When it is complete, write {{ item.says | code }} on a line of its own.{% endif %}{% if item.skip != '' %} If it needs no write-up: {{ item.skip | code }} and the reason.{% endif %}
{% elsif item.kind == 'playbook' %}
**There is a playbook for tickets like this:** {% if item.title != '' %}{{ item.title }}, {% endif %}{{ item.link }}
{% elsif item.kind == 'hold_still' %}
**This ticket is still on hold**, since {{ item.since }}{% if item.until != '' %} and until {{ item.until }}{% endif %}.
{% elsif item.kind == 'hold_soon' %}
**The hold of this ticket ends soon**, on **{{ item.until }}**.{% if item.stands %} Then its clocks go on.{% endif %}
{% elsif item.kind == 'hold_over' %}
**The hold of this ticket ended** on {{ item.until }}.{% if item.stands %} Its clocks go on.{% endif %}
{% elsif item.kind == 'hold_closed' %}
**{% if item.blocker != '' %}{{ item.blocker | code }}{% else %}The other issue{% endif %}, which this ticket waited for, was closed** on {{ item.until }}. The ticket is no longer on hold.{% if item.stands %} Its clocks go on.{% endif %} Should the other be opened again, this one does not wait for it again.
{% elsif item.kind == 'hold_unseen' %}
**{% if item.blocker != '' %}{{ item.blocker | code }}{% else %}The other issue{% endif %}, which this ticket waits for, cannot be seen**: it does not exist, it was deleted, or the desk has no access to it. Its close will not end the hold{% if item.until != '' %}, which lasts until {{ item.until }}{% endif %}.
{% else %}
**Nobody owns this ticket.** Somebody should have taken it by **{{ item.breached }}**, within {{ item.target }} (hours: {{ item.hours }}).
{% endif %}
{% for doubt in item.doubts %}
- {{ doubt }}
{%- endfor %}
{% endfor %}

{% if referred %}
**Next:** {% if approving %}say {% if ticket != '' %}on the ticket{% else %}here{% endif %} whether you approve.{% else %}see whether it is for you, and write to its customer {% if ticket != '' %}on the ticket{% else %}here{% endif %} if it is.{% endif %}{% if ticket != '' %} The ticket: {{ ticket }}{% endif %}
{% if duty == 'nobody' %}**Nobody is told:** nobody in the group {{ group | code }} is there, and the policy names nobody who is there in their place.{% else %}You are told because the policy names the group {{ group | code }} for such tickets{% if duty == 'fallback' %}, and you in their place while nobody of it is there{% endif %}.{% endif %} This is said once.
{% else %}
{% if recap %}{% if ticket != '' %}**Next:** do so on the ticket: {{ ticket }}{% endif %}{% else %}**Next:** {% if answer %}{% if reply %}answer{% else %}tell{% endif %} the customer {% if ticket != '' %}on the ticket{% else %}here{% endif %}{% if reply == false %} how it stands{% endif %}{% if unowned %} and assign the ticket to {% if suggested != '' %}somebody; the desk suggests {{ suggested }}{% else %}somebody{% endif %}{% endif %}{% elsif unowned %}assign the ticket to {% if suggested != '' %}somebody; the desk suggests {{ suggested }}{% else %}somebody{% endif %}{% elsif unseen %}put the ticket on hold again with the right number, or let it go on{% elsif freed %}see what came of it, and tell the customer{% elsif held %}ask those you wait for how it stands, and tell the customer{% elsif refused != '' %}give {{ refused }} access to the repository, or take them out of the policy{% elsif shipping %}see what is missing{% elsif playbook %}look there first{% elsif undecided == false %}see whether the severity is still right, and set it if it is not{% endif %}{% if undecided %}{% if answer or unowned or held %}, and {% endif %}say how severe it is: {% if command != '' %}write {{ command | code }} and the severity{% if proposed %}, or {{ command | append: ' confirm' | code }} if it is right{% endif %}, or put its label on{% else %}put the label of its severity on{% endif %}{% endif %}.{% if ticket != '' %} The ticket: {{ ticket }}{% endif %}{% endif %}
{% if stayed and to.size == 0 %}**Nobody is told:** nobody has the ticket, and nobody in the group {{ group | code }} is there.{% elsif stayed %}You are told because the policy tells the group {{ group | code }} of updates that stay away{% if duty == 'fallback' %}, and you in their place while nobody of it is there{% elsif duty == 'nobody' %}, and nobody of it is there{% endif %}.{% elsif duty == 'rotation' or duty == 'override' %}You are told because {% if undecided == false %}nobody is assigned and {% endif %}you are on duty in the group {{ group | code }}.{% elsif duty == 'members' %}You are told because {% if undecided == false %}nobody is assigned and {% endif %}you are in the group {{ group | code }}.{% elsif duty == 'fallback' %}You are told because {% if undecided == false %}nobody is assigned, {% endif %}nobody in the group {{ group | code }} is there, and the policy names you in their place.{% elsif duty == 'nobody' %}**Nobody is told:** {% if undecided == false %}nobody is assigned, {% endif %}nobody in the group {{ group | code }} is there, and the policy names nobody who is there in their place.{% elsif writer %}You are told because you have taken the write-up on.{% elsif speaks %}You are told because the ticket is yours, or because you tell its customer how it stands.{% elsif to.size > 0 %}You are told because the ticket is yours.{% else %}Nobody is assigned, and the policy names no group to tell.{% endif %}{% if again != '' %} The reminder of the hold comes again every {{ again }}.{% else %} This is said once.{% endif %}
{% endif %}

<sub>Times are in {{ timezone }}.</sub>`
}), Y = {
	on: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.c)("What was measured: “opened”, “silence”, “unanswered”, “taken” or “held”; “handed”: people handed it over; “cannot_wait”: staff have said so.", "taken", "opened", "silence", "unanswered", "held", "handed", "cannot_wait"),
	again: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.p)("Whether its customer has opened it again, where `on` is “opened”.", !1),
	step: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.x)("Which step of the ladder; 1 is the first.", 1),
	target: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.A)("After how long; empty on arrival.", "30 min")
};
function stepTarget(e, t) {
	return e === null || e.target === 0 ? "" : (0,_phrases_js__WEBPACK_IMPORTED_MODULE_4__.a)(e.targetText, e.target, e.calendar, t);
}
// src/documents/update-form.ts
function updateForm(e, t) {
	let { command: n, state: r, impacts: i, symptom: a, timeline: o, following: s } = e, { phrases: c } = t, l = [...Map.groupBy(i, ({ impact: e }) => e)].map(([e, t]) => `${e}: ${t.map(({ component: e }) => e).join(", ")}`), d = o.findLast((e) => "words" in e), f = o.slice(-8).map((e) => {
		let n = "text" in e ? e.text : [c.incidentStates[e.state], e.words].join(": ");
		return (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__.o)(`${(0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.M)(e.at, t)}: ${n.replace(/: $/, "")}`);
	});
	return c.updateForm({
		line: `${n} ${r}${l.length === 0 ? "" : ` (${l.join("; ")})`}`,
		symptom: (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__.o)(a),
		timeline: f,
		impacts: i.map(({ component: e, impact: t }) => `${e}: ${c.impacts[t]}`),
		doing: (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__.o)(d !== void 0 && "words" in d ? d.words : ""),
		next: s === null ? "" : (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.M)(s, t)
	});
}
// src/documents/chat.ts
const Ne = {
	kind: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.c)("As the kinds of the document `notice`, and “escalation”: a step of one, with the fields behind it.", "breach", "unowned", "untriaged", "overruled", "unclear_severity", "unclear_form", "out_of_scope", "not_assigned", "recap_owner", "recap", "update_due", "update_late", "playbook", "update_template", "time_doubt", ...Ae, "hold_still", "hold_soon", "hold_over", "hold_closed", "hold_unseen", "escalation"),
	name: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.g)("What is measured.", "First response"),
	internal: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.p)("Whether its target is the desk’s own, of which the customer knows nothing.", !1),
	target: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.g)("Within, or after, how long; may be empty.", "1 h"),
	hours: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.g)("The calendar that the time is counted on.", "office"),
	since: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.g)("Since when; may be empty.", "Mon 16 Nov 2026, 10:00 CET"),
	says: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.g)("The command that says who writes it up, or that it is written.", "/post-mortem owner"),
	until: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.g)("Until when, or by when; may be empty.", "Fri 20 Nov 2026, 09:00 CET"),
	severity: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.g)("The severity that the form now asks for.", "urgent"),
	current: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.g)("The severity that it has meanwhile; empty: none.", "medium"),
	by: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.g)("Who edited the form, handed the ticket over, closed it as none of the desk’s work, or cannot be assigned.", "cus"),
	suggested: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.g)("Whom the desk suggests as the owner; may be empty.", "bo"),
	on: Y.on,
	step: Y.step,
	again: Y.again,
	group: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.g)("The group that takes over; empty where none does, or nobody of it is there.", "tier-2"),
	stands: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.p)("Whether clocks go on with the end of a hold.", !0),
	why: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.g)("What it was handed over for, or closed, or what a playbook is called; may be empty.", "the database is full"),
	link: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.g)("Where a playbook is; may be empty.", "https://wiki.example.com/shop-is-down"),
	form: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.P)("The template for the next update on an incident.", "/status identified (major: Checkout) …"),
	need: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.c)("What a hand-over is to bring: “expertise”, “authority” or “response”; may be empty.", "expertise", "authority", "response", ""),
	blocker: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.g)("The issue that a ticket on hold waits for; may be empty.", "#45")
}, Pe = {
	name: "",
	internal: !1,
	target: "",
	hours: "",
	since: "",
	until: "",
	severity: "",
	current: "",
	says: "",
	link: "",
	form: "",
	by: "",
	suggested: "",
	on: "taken",
	step: 1,
	again: !1,
	group: "",
	stands: !1,
	why: "",
	need: "",
	blocker: ""
}, Fe = {
	fields: Ne,
	show: (e, t) => (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.B)(Ne, {
		...Pe,
		...factsOf(e, t)
	}, t)
};
function factsOf(e, t) {
	let time = (e) => e === null ? "" : (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.M)(e, t);
	switch (e.kind) {
		case "approval": return {
			kind: e.kind,
			says: e.says ?? ""
		};
		case "change_at_risk": return {
			kind: e.kind,
			until: (0,_moment_js__WEBPACK_IMPORTED_MODULE_3__.t)(e.day, t.timezone, t.phrases.locale),
			stands: e.unsigned
		};
		case "not_assigned": return e;
		case "overruled": return {
			...e,
			current: e.current ?? ""
		};
		case "unclear_severity":
		case "unclear_form": return {
			kind: e.kind,
			current: e.current ?? ""
		};
		case "out_of_scope": return {
			kind: e.kind,
			by: e.by,
			why: (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__.o)(e.why, 100)
		};
		case "recap_owner":
		case "recap":
		case "write_up_owner_soon":
		case "write_up_owner_late":
		case "write_up_soon":
		case "write_up_late": return {
			kind: e.kind,
			until: time(e.until),
			says: e.says ?? ""
		};
		case "update_template": return {
			kind: e.kind,
			form: updateForm(e.draft, t),
			until: time(e.draft.nextUpdate)
		};
		case "time_doubt": {
			let { time: n, day: r, back: i } = e.doubt;
			return {
				kind: e.kind,
				target: (0,_moment_js__WEBPACK_IMPORTED_MODULE_3__.n)(Math.abs(n), t.phrases.locale),
				since: (0,_moment_js__WEBPACK_IMPORTED_MODULE_3__.t)(r, t.timezone, t.phrases.locale),
				says: i
			};
		}
		case "hold": return {
			kind: `hold_${e.stage}`,
			since: time(e.since),
			until: time(e.until),
			stands: e.stands,
			blocker: e.blocker ?? ""
		};
		case "update_due": {
			let { kind: n, due: r, every: i, promised: a } = e, o = (0,_phrases_js__WEBPACK_IMPORTED_MODULE_4__.i)(i, t.phrases);
			return {
				kind: n,
				until: time(r),
				target: o,
				internal: !a
			};
		}
		case "playbook": return {
			kind: e.kind,
			why: e.title ?? "",
			link: e.link
		};
		case "update_late": return {
			kind: e.kind,
			since: time(e.clock.breachedAt),
			internal: e.clock.set === "internal"
		};
		case "escalation": {
			let { on: n, by: r, why: i, need: a, step: o, again: s, group: c } = e.step, l = stepTarget(e.clock, t.phrases);
			return {
				kind: e.kind,
				on: n,
				by: r,
				step: o,
				again: s,
				target: l,
				group: c ?? "",
				need: a ?? "",
				why: (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__.o)(i, 100)
			};
		}
		default: {
			let { kind: n, clock: r } = e, i = r.targetText === "the agreed date" ? "" : (0,_phrases_js__WEBPACK_IMPORTED_MODULE_4__.a)(r.targetText, r.target, r.calendar, t.phrases), a = {
				name: t.phrases.clocks[r.name],
				hours: r.calendar,
				target: i
			}, o = {
				internal: r.set === "internal",
				since: time(r.breachedAt)
			}, s = n === "unowned" ? e.suggested ?? "" : "";
			return {
				...a,
				...o,
				kind: n,
				suggested: s,
				current: n === "untriaged" ? e.current ?? "" : ""
			};
		}
	}
}
function itemOf({ notice: e, duty: t }) {
	return e.kind === "escalation" && e.step.on !== "handed" && t === "nobody" ? {
		...e,
		step: {
			...e.step,
			group: null
		}
	} : e;
}
const Ie = document({
	about: "What staff are told of a ticket in the chat, with `notices: chat`: plain text, no Markdown. Which ticket it is stands above it already.",
	facts: {
		title: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.g)("The title of the ticket.", "Login fails"),
		severity: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.g)("The severity; empty while not set.", "high"),
		items: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.v)("What is told.", Fe, { kind: "unowned" }, { kind: "overruled" }, { kind: "hold_soon" }, { kind: "escalation" }),
		to: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.g)("Logins of those whom it is for; may be empty.", "ana, bo"),
		people: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.x)("How many they are.", 2),
		group: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.g)("The group that is told, where all is for one because nobody is assigned; else empty.", "tier-1"),
		duty: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.c)("Why these people, as in the document `notice`.", "rotation", "override", "members", "fallback", "nobody", "")
	},
	from: ({ title: e, severity: t, told: n }) => {
		let r = [...new Set(n.flatMap((e) => e.to))], [i] = n, a = n.every(({ group: e, duty: t }) => e === i?.group && t === i.duty);
		return {
			title: (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__.o)(e, 100),
			severity: t ?? "",
			items: n.map(itemOf),
			to: r.slice(0, 50).join(", "),
			people: r.length,
			group: a ? i?.group ?? "" : "",
			duty: a ? i?.duty ?? "" : ""
		};
	},
	english: "{{ title }}{% if severity != '' %} ({{ severity }}){% endif %}\n{%- for item in items %}\n{% if item.kind == 'breach' -%}\n{% if item.internal %}{{ item.name }} has been due since {{ item.since }}.{% elsif item.target == '' %}{{ item.name }} has been overdue since {{ item.since }}, the date agreed with the customer.{% else %}{{ item.name }} has been overdue since {{ item.since }}: it was promised within {{ item.target }} (hours: {{ item.hours }}).{% endif %}\n{%- elsif item.kind == 'unowned' -%}\nNobody owns it. Somebody should have taken it by {{ item.since }}, within {{ item.target }} (hours: {{ item.hours }}).{% if item.suggested != '' %} The desk suggests {{ item.suggested }}.{% endif %}\n{%- elsif item.kind == 'untriaged' -%}\n{% if item.current != '' %}Nobody on the staff has confirmed how severe it is; it counts as {{ item.current }} meanwhile.{% else %}Nobody has said how severe it is.{% endif %} That was to be settled by {{ item.since }}.\n{%- elsif item.kind == 'overruled' -%}\nThe form now asks for {{ item.severity }}: {{ item.by }} edited it. It stays {% if item.current != '' %}{{ item.current }}{% else %}without a severity{% endif %} until staff say otherwise.\n{%- elsif item.kind == 'unclear_severity' -%}\nNothing that came with it says how severe it is. {% if item.current != '' %}It counts as {{ item.current }} until staff say otherwise.{% else %}It has no severity until staff set one.{% endif %}\n{%- elsif item.kind == 'unclear_form' -%}\nIt is not certain which form it is of: its answers may be read as those of another one.\n{%- elsif item.kind == 'out_of_scope' -%}\n{{ item.by }} closed it as none of the desk’s work{% if item.why != '' %} ({{ item.why }}){% endif %}.\n{%- elsif item.kind == 'approval' -%}\nIt needs an approval before work on it begins{% if item.says != '' %}: {{ item.says }} on the ticket{% endif %}.\n{%- elsif item.kind == 'change_at_risk' -%}\nIt is to go out on {{ item.until }} and is not ready for it: {% if item.stands %}its customer has not signed it off{% else %}work on it goes on{% endif %}.\n{%- elsif item.kind == 'not_assigned' -%}\nGitHub does not let {{ item.by }} be assigned, to whom the desk would have given it: it takes people with access to the repository.\n{%- elsif item.kind == 'recap_owner' -%}\nIt is solved. Say on the ticket{% if item.until != '' %} by {{ item.until }}{% endif %} who writes a line or two about it{% if item.says != '' %}: {{ item.says }}{% else %}.{% endif %}\n{%- elsif item.kind == 'recap' -%}\nIt is solved. Write a line or two about it on the ticket{% if item.until != '' %} by {{ item.until }}{% endif %}{% if item.says != '' %}, and then {{ item.says }}{% else %}.{% endif %}\n{%- elsif item.kind == 'update_due' -%}\n{% if item.internal %}An update is due by {{ item.until }}, {{ item.target }} after the last word, also if there is nothing new.{% else %}The customer is to hear from us by {{ item.until }}, {{ item.target }} after the last word at the latest, also if there is nothing new.{% endif %}\n{%- elsif item.kind == 'update_late' -%}\n{% if item.internal %}An update has been due since {{ item.since }}, and has not come.{% else %}The customer still has no word from us, which was due on {{ item.since }}.{% endif %}\n{%- elsif item.kind == 'write_up_owner_soon' -%}\nBy {{ item.until }} its write-up is to have somebody who writes it. Say on the ticket if it is you{% if item.says != '' %}: {{ item.says }}{% else %}.{% endif %}\n{%- elsif item.kind == 'write_up_owner_late' -%}\nNobody has said yet who writes it up. That was to be settled by {{ item.until }}. Say on the ticket if it is you{% if item.says != '' %}: {{ item.says }}{% else %}.{% endif %}\n{%- elsif item.kind == 'write_up_soon' -%}\nIts write-up is due by {{ item.until }}{% if item.says != '' %}; when it is complete, write {{ item.says }} on the ticket{% endif %}.\n{%- elsif item.kind == 'write_up_late' -%}\nIts write-up has been due since {{ item.until }}{% if item.says != '' %}; when it is complete, write {{ item.says }} on the ticket{% endif %}.\n{%- elsif item.kind == 'playbook' -%}\nThere is a playbook for tickets like this: {% if item.why != '' %}{{ item.why }}, {% endif %}{{ item.link }}\n{%- elsif item.kind == 'hold_still' -%}\nIt is still on hold, since {{ item.since }}{% if item.until != '' %} and until {{ item.until }}{% endif %}.\n{%- elsif item.kind == 'hold_soon' -%}\nIts hold ends soon, on {{ item.until }}.{% if item.stands %} Then its clocks go on.{% endif %}\n{%- elsif item.kind == 'hold_over' -%}\nIts hold ended on {{ item.until }}.{% if item.stands %} Its clocks go on.{% endif %}\n{%- elsif item.kind == 'hold_closed' -%}\nWhat it waited for{% if item.blocker != '' %}, {{ item.blocker }},{% endif %} was closed on {{ item.until }}, so it is no longer on hold.{% if item.stands %} Its clocks go on.{% endif %}\n{%- elsif item.kind == 'hold_unseen' -%}\nWhat it waits for{% if item.blocker != '' %}, {{ item.blocker }},{% endif %} cannot be seen, so that its close will not end the hold.\n{%- elsif item.kind == 'update_template' -%}\nA template for the next update{% if item.until != '' %}, which is due by {{ item.until }}{% endif %}. Correct it and post it on the ticket:\n{{ item.form }}\n{%- elsif item.kind == 'time_doubt' -%}\n{{ item.target }} on {{ item.since }}: is that right? If not, write on the ticket: {{ item.says }}\n{%- elsif item.on == 'cannot_wait' -%}\nIt cannot wait{% if item.by != '' %}, says {{ item.by }}{% if item.why != '' %}: {{ item.why }}{% else %}.{% endif %}{% else %}.{% endif %}{% if item.group != '' %} It is for the group {{ item.group }}.{% endif %}\n{%- elsif item.on == 'handed' -%}\nIt was handed to the group {{ item.group }} by {{ item.by }}{% if item.need == 'expertise' %} for more expertise{% elsif item.need == 'authority' %} for a decision that takes more authority{% elsif item.need == 'response' %} for a larger response{% endif %}{% if item.why != '' %} ({{ item.why }}){% endif %}.\n{%- else -%}\n{% if item.step > 1 %}Still nobody has {% if item.on == 'unanswered' %}answered{% else %}seen to it{% endif %}: step {{ item.step }}.{% elsif item.on == 'unanswered' %}Nobody has answered for {{ item.target }}.{% elsif item.on == 'silence' %}Nobody has seen to it for {{ item.target }}.{% elsif item.on == 'taken' %}It needs more hands after {{ item.target }}.{% elsif item.on == 'held' %}The group {{ item.group }} has had it for {{ item.target }}, and nobody of it has answered or taken it.{% elsif item.target == '' and item.again %}It was opened again, and the policy passes it on at once.{% elsif item.target == '' %}It has just come in, and the policy passes it on at once.{% else %}It has been open for {{ item.target }}.{% endif %}{% if item.group != '' and item.on != 'held' %} It is for the group {{ item.group }}.{% endif %}\n{%- endif %}\n{%- endfor %}\n{% if people == 0 %}Nobody is told: nobody {% if group != '' %}in the group {{ group }} is there{% else %}is assigned{% endif %}.{% else %}For: {{ to }}{% if duty == 'rotation' or duty == 'override' %} (on duty in the group {{ group }}){% elsif duty == 'members' %} (the group {{ group }}){% elsif duty == 'fallback' %} (nobody in the group {{ group }} is there){% elsif duty == 'nobody' %} (it stays theirs: nobody in the group {{ group }} is there){% endif %}{% endif %}"
});
// src/documents/audience.ts
function audienceOf(e, t) {
	let n = e.map((e) => e === "staff" ? t.staff : e === "customer" ? t.customer : t.group(e)), r = n.pop() ?? "";
	return n.length === 0 ? r : `${n.join(", ")} ${t.and} ${r}`;
}
// src/documents/denied.ts
const Le = (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.R)({
	label: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.A)("The label.", "severity: urgent"),
	put: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.p)("Whether it was put on; else it was taken off.", !0),
	audience: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.A)("Whom the policy lets do that.", "the support team")
}, ({ label: e, put: t, openTo: n }, { phrases: r }) => ({
	label: e,
	put: t,
	audience: audienceOf(n, r)
})), Re = document({
	about: "Says, once, to somebody who moved a label that others decide on why it was taken back.",
	facts: {
		to: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.T)("Who moved it; `mention` calls them.", "ana"),
		labels: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.f)(5, (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.v)("The labels that they moved at once.", Le))
	},
	english: "{% for login in to %}{{ login | mention }} {% endfor %}\n\n{% for item in labels %}\nYou {% if item.put %}put the label {{ item.label | code }} on{% else %}took the label {{ item.label | code }} off{% endif %} this ticket. On this desk that is for {{ item.audience }} to decide, so the desk has put it back as it was.\n\n{% endfor %}\n**Next:** if the ticket should be changed so, ask {% for item in labels limit: 1 %}{{ item.audience }}{% endfor %} here. Nothing that you wrote is lost, and no clock has changed. This is said once."
});
// src/documents/percentage.ts
function percentage(e) {
	return Math.ceil(e * 100 - 1e-9);
}
function decimal(e, t) {
	return new Intl.NumberFormat(t, { maximumFractionDigits: 1 }).format(e);
}
// src/documents/desk-load.ts
const ze = document({
	about: "The part of the desk’s own issue that says how much there is to do, where the policy has `load` or `inflation`.",
	facts: {
		measured: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.p)("Whether the policy says when there is too much to do.", !0),
		since: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.C)((0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.s)("Since when there is unusually much to do; empty: there is not.", "2026-11-16T10:00+01:00")),
		declared: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.p)("Whether the policy calls this time unusual.", !1),
		absent: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.p)("Whether too many are away.", !1),
		busy: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.p)("Whether there is too much for those on duty.", !0),
		by: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.A)("Login of who of the staff said so by hand; empty: nobody did.", ""),
		work: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.x)("How many open tickets do not wait.", 34),
		duty: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.x)("How many are on duty.", 2),
		each: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.b)("How many tickets there are for each of them; empty: nobody is on duty.", "17"),
		above: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.b)("With more than this for each it becomes unusual; empty: that is not counted.", "12"),
		below: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.b)("With fewer than this for each it is as usual again; may be empty.", "8"),
		away: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.x)("How many of the group are away.", 1),
		members: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.x)("How many the group has.", 3),
		severities: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.j)("Severities of which few tickets are expected; none: the policy names none.", "p0", "p1"),
		from: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.C)((0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.l)("From which day tickets count for that.", "2026-10-17T10:00+01:00")),
		count: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.x)("How many tickets count.", 40),
		many: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.x)("How many of them have such a severity.", 14),
		percent: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.x)("Their share, in per cent.", 35),
		most: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.x)("The largest share that is expected, in per cent.", 20),
		inflated: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.C)((0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.s)("Since when they are too many; empty: they are not.", "2026-11-16T10:00+01:00"))
	},
	from: ({ load: e, inflation: t }, { phrases: { locale: n } }) => ({
		measured: e !== null,
		since: e?.since ?? null,
		declared: e?.causes.includes("declared") ?? !1,
		absent: e?.causes.includes("away") ?? !1,
		busy: e?.causes.includes("work") ?? !1,
		by: e?.by ?? "",
		work: e?.work ?? 0,
		duty: e?.onDuty ?? 0,
		each: e === null || e.onDuty === 0 ? "" : decimal(e.work / e.onDuty, n),
		above: e?.lines ? decimal(e.lines.above, n) : "",
		below: e?.lines ? decimal(e.lines.below, n) : "",
		away: e?.away ?? 0,
		members: e?.members ?? 0,
		severities: t?.severities ?? [],
		from: t?.from ?? null,
		count: t?.tickets ?? 0,
		many: t?.many ?? 0,
		percent: t === null || t.tickets === 0 ? 0 : percentage(t.many / t.tickets),
		most: percentage(t?.above ?? 0),
		inflated: t?.since ?? null
	}),
	english: "### Load\n\n{% if measured %}\n{% if since != '' %}⚠️ **There has been unusually much to do since {{ since }}**{% if by != '' %}, as {{ by }} says{% elsif declared %}, as the policy says{% elsif absent %}: many are away{% elsif busy %}: too much for those on duty{% else %}; it has not ebbed enough yet{% endif %}.{% else %}The load is as usual.{% endif %} {{ work }} open ticket{% if work == 1 %} is{% else %}s are{% endif %} the desk’s to work on, {{ duty }} on duty{% if each != '' %}: {{ each }} for each{% endif %}{% if above != '' %} (unusual above {{ above }}, as usual again below {{ below }}){% endif %}. {{ away }} of {{ members }} are away.\n{% endif %}\n\n{% if severities.size > 0 %}\n{% if inflated != '' %}⚠️ {% endif %}{{ many }} of the {{ count }} tickets opened since {{ from }} {% if many == 1 %}is{% else %}are{% endif %} {{ severities | join: ' or ' }}: {{ percent }} %, where {{ most }} % are expected at most{% if inflated != '' %}. It has been too many since {{ inflated }}{% endif %}.\n{% endif %}"
});
// src/documents/queue-line.ts
function reasonText(e, t) {
	let { phrases: n, timezone: r } = t;
	return n.queueReason(e, {
		time: (e) => (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.M)(e, t),
		day: (e) => (0,_moment_js__WEBPACK_IMPORTED_MODULE_3__.t)(e, r, n.locale)
	});
}
const X = (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.R)({
	..._ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.r,
	place: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.x)("Its place; 0 for one that waits.", 1),
	why: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.j)("Why it stands there, the weightiest reason first.", "priority high"),
	customer: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.A)("Its customer and their tier; empty where that is not told.", "bigco, enterprise")
}, ({ place: e, why: t, customer: n, ...r }, i) => ({
	...(0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.a)(r, i),
	place: e,
	why: t.map((e) => reasonText(e, i)),
	customer: [n?.name ?? [], n?.tier ?? []].flat().join(", ")
})), Z = (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.x)("The number.", 12), Q = (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.A)("The title.", "Login fails"), Be = (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.R)({
	number: Z,
	title: Q,
	severity: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.C)((0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.A)("The severity; empty while not set.", "high")),
	age: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.k)("For how long it has been open.", "3 h"),
	suggestion: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.T)("Who is suggested: one, or none where everybody is away.", "bo"),
	carried: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.C)((0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.x)("The issue of the meeting that left it over; 0 where none did.", 9))
}, ({ number: e, title: t, severity: n, age: r, suggestion: i, carriedFrom: a }, { phrases: o }) => ({
	number: e,
	title: t,
	severity: n,
	carried: a,
	age: (0,_moment_js__WEBPACK_IMPORTED_MODULE_3__.n)(roughly(r), o.locale),
	suggestion: i === null ? [] : [i]
})), Ve = (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.R)(_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.i), He = (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.R)({
	number: Z,
	title: Q,
	due: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.s)("The date.", "2026-11-18T17:00+01:00"),
	late: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.p)("Whether it is past.", !0),
	who: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.A)("Who has it; may be empty.", "ana"),
	why: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.E)("What was promised, as staff wrote it; may be empty.", "a patch for the export")
}, ({ number: e, title: t, due: n, isOverdue: r, owners: i, why: a }) => ({
	number: e,
	title: t,
	due: n,
	late: r,
	who: i.join(", "),
	why: a
})), Ue = (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.R)({
	number: Z,
	title: Q,
	at: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.s)("When.", "2026-11-09T12:00+01:00")
}), We = (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.R)({
	number: Z,
	title: Q,
	since: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.s)("Since when.", "2026-11-09T12:00+01:00"),
	who: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.A)("Who has taken it on; may be empty.", "ana"),
	unowned: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.p)("Whether somebody who writes it has yet to be found.", !1)
}, ({ number: e, title: t, since: n, writer: r, isOwner: i }) => ({
	number: e,
	title: t,
	since: n,
	who: r ?? "",
	unowned: i && r === null
})), Ge = (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.R)({
	number: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.x)("The number of its issue.", 51),
	title: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.A)("What is to be done.", "Watch the certificates"),
	ticket: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.x)("The ticket whose write-up asks for it.", 12),
	age: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.k)("For how long its issue has been open.", "31 d"),
	who: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.A)("Who has it; may be empty.", "ana")
}, ({ number: e, title: t, ticket: n, age: r, owners: i }, { phrases: a }) => ({
	number: e,
	title: t,
	ticket: n,
	who: i.join(", "),
	age: (0,_moment_js__WEBPACK_IMPORTED_MODULE_3__.n)(roughly(r), a.locale)
})), Ke = (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.R)({
	login: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.A)("The login.", "ana"),
	count: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.x)("How many open tickets they own.", 3)
}), qe = document({
	about: "The agenda of a triage meeting, an issue. A task is ticked in a line that begins `- [ ] #12` and ends `→ @login`.",
	facts: {
		to: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.T)("Who is called to it; `mention` calls them.", "ana"),
		since: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.s)("When the meeting before it was.", "2026-11-09T10:00+01:00"),
		unowned: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.v)("Tickets without an owner.", Be),
		more: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.x)("How many more have no owner.", 4),
		breached: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.v)("What became overdue since the last meeting.", _ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.n),
		risky: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.v)("What is at risk.", _ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.n),
		stuck: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.v)("What has waited for long.", Ve),
		follow_ups: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.v)("Dates that were agreed on with customers, due soonest first.", He, {
			late: !1,
			who: "",
			why: ""
		}),
		escalated: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.v)("What was escalated since the last meeting.", Ue),
		write_ups: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.v)("Write-ups of solved tickets that are overdue.", We, {
			who: "",
			unowned: !0
		}),
		actions: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.v)("Actions of write-ups that have been open for long.", Ge, { who: "" }),
		load: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.f)(50, (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.v)("The staff, who has most in front.", Ke)),
		timezone: _ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.o
	},
	fit: {
		rows: 80,
		longest: 5e4
	},
	from: (e, t, n) => ({
		to: e.to,
		since: e.since,
		unowned: e.unowned.slice(0, n),
		more: Math.max(0, e.unowned.length - n),
		breached: e.breached.slice(0, n),
		risky: e.atRisk.slice(0, n),
		stuck: e.stuck.slice(0, n),
		follow_ups: e.followUps.slice(0, n),
		escalated: e.escalated.slice(0, n),
		write_ups: e.writeUps.slice(0, n),
		actions: e.actions.slice(0, n),
		load: e.load.map(({ login: e, tickets: t }) => ({
			login: e,
			count: t
		}))
	}),
	english: "{% for login in to %}{{ login | mention }} {% endfor %}\n\n### Tickets that nobody owns\n\n{% for ticket in unowned %}\n- [ ] #{{ ticket.number }} {{ ticket.title }} ({% if ticket.severity != '' %}{{ ticket.severity }}{% else %}no severity{% endif %}, open for {{ ticket.age }}{% if ticket.carried > 0 %}, left over from #{{ ticket.carried }}{% endif %}){% for login in ticket.suggestion %} → {{ login | mention }}{% endfor %}\n{%- else %}\nEvery ticket has an owner.\n{%- endfor %}\n{% if more > 0 %}\n…and {{ more }} more. They come up at the next meeting.\n{% endif %}\n\n{% if unowned.size > 0 %}\n**Next:** tick a line to assign the ticket to whom it names. Somebody else? Write another login behind the arrow before you tick, or assign the ticket itself. A line without a name has nobody to suggest: everybody is away. This issue closes itself when every ticket on it has an owner.\n{% endif %}\n\n### What became overdue since {{ since }}\n\n{% for ticket in breached %}\n- #{{ ticket.number }} {{ ticket.title }}: {{ ticket.clock }}, since {{ ticket.at }}\n{%- else %}\nNothing.\n{%- endfor %}\n\n### What is at risk\n\n{% for ticket in risky %}\n- #{{ ticket.number }} {{ ticket.title }}: {{ ticket.clock }}{% if ticket.at != '' %}, due {{ ticket.at }}{% endif %}\n{%- else %}\nNothing.\n{%- endfor %}\n\n### What has waited for long\n\n{% for ticket in stuck %}\n- #{{ ticket.number }} {{ ticket.title }}: {% if ticket.reason == 'pending' %}waiting for the customer{% else %}on hold{% endif %} since {{ ticket.since }}\n{%- else %}\nNothing.\n{%- endfor %}\n\n{% if follow_ups.size > 0 %}\n### Promised follow-ups\n\n{% for ticket in follow_ups %}\n- #{{ ticket.number }} {{ ticket.title }}: {% if ticket.late %}**overdue**, promised for {{ ticket.due }}{% else %}by {{ ticket.due }}{% endif %}{% if ticket.who != '' %}, {{ ticket.who }} has it{% else %}, nobody has it{% endif %}{% if ticket.why != '' %} ({{ ticket.why }}){% endif %}\n{%- endfor %}\n{% endif %}\n\n### What was escalated\n\n{% for ticket in escalated %}\n- #{{ ticket.number }} {{ ticket.title }}: {{ ticket.at }}\n{%- else %}\nNothing.\n{%- endfor %}\n\n{% if write_ups.size > 0 %}\n### Write-ups that are overdue\n\n{% for ticket in write_ups %}\n- #{{ ticket.number }} {{ ticket.title }}: since {{ ticket.since }}{% if ticket.who != '' %}, {{ ticket.who }} has it{% elsif ticket.unowned %}, somebody is to take it{% endif %}\n{%- endfor %}\n{% endif %}\n\n{% if actions.size > 0 %}\n### Actions that have been open for long\n\n{% for action in actions %}\n- #{{ action.number }} {{ action.title }}: open for {{ action.age }}, from the write-up of #{{ action.ticket }}{% if action.who != '' %}, {{ action.who }} has it{% else %}, nobody has it{% endif %}\n{%- endfor %}\n{% endif %}\n\n### Who has how much\n\n| Who | Open tickets |\n| :-- | --: |\n{%- for person in load %}\n| {{ person.login }} | {{ person.count }} |\n{%- endfor %}\n\n<sub>Times are in {{ timezone }}. This is the state at the beginning of the meeting; it is not kept current.</sub>"
});
function roughly(e) {
	let t = e < 36e5 ? _instant_js__WEBPACK_IMPORTED_MODULE_5__.o : _instant_js__WEBPACK_IMPORTED_MODULE_5__.i;
	return Math.max(_instant_js__WEBPACK_IMPORTED_MODULE_5__.o, Math.floor(e / t) * t);
}
// src/documents/desk.ts
const Je = (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.R)({
	login: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.A)("The login.", "ana"),
	count: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.x)("How many open tickets they own.", 3)
}), Ye = document({
	about: "The text of the desk’s own issue: whether the desk is at work, and how it stands.",
	facts: {
		ran: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.s)("When the desk last ran.", "2026-11-16T12:00+01:00"),
		healthy: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.p)("Whether everything went as it should.", !1),
		evaluated: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.x)("How many issues it judged.", 41),
		total: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.x)("How many there were to judge.", 42),
		faults: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.f)(10, (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.j)("What went wrong.", "#7 could not be evaluated: its timeline ends in the middle.")),
		errors: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.x)("How many errors the newest policy has; 0 where it is in force.", 2),
		first: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.C)((0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.A)("The first of them.", ".github/steward.yml:12:3 error unknown-key: \"severity\" is no key here.")),
		every: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.d)("How often the text is renewed at most.", 36e5),
		open: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.x)("How many tickets are open.", 40),
		overdue: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.x)("How many of them are late.", 3),
		risky: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.x)("How many are about to be.", 2),
		today: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.x)("How many have something due before the day is over.", 2),
		unowned: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.x)("How many nobody took in time.", 1),
		waiting: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.x)("How many wait for somebody.", 5),
		next: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.f)(1, (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.v)("The ticket that is number one; none where every one waits.", X)),
		customers: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.p)("Whether it is told who the customers are.", !1),
		tickets: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.v)("The first tickets of the queue.", X, {
			number: 13,
			severity: "",
			owners: [],
			at: ""
		}),
		more: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.x)("How many more there are in the queue than are listed.", 38),
		due: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.v)("Those with something due before the day is over.", X),
		more_due: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.x)("How many more of those there are than are listed.", 1),
		nobodys: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.v)("Those that nobody owns.", X),
		more_nobodys: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.x)("How many more of those there are than are listed.", 1),
		apart: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.v)("Tickets that wait, and stand apart.", X, {
			place: 0,
			why: ["on hold, until Fri 20 Nov 2026, 09:00 CET"]
		}),
		more_apart: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.x)("How many more of those there are than are listed.", 1),
		follow_ups: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.v)("What was promised for a date.", He, {
			who: "",
			late: !1
		}),
		more_follow_ups: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.x)("How many more of those there are than are listed.", 1),
		load: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.f)(50, (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.v)("The staff, who has most in front.", Je)),
		timezone: _ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.o
	},
	fit: {
		rows: 20,
		longest: 6e4
	},
	from: ({ now: e, evaluated: t, total: n, faults: r, policyErrors: i, policyFault: a, counts: o, tickets: s, today: c, unowned: l, waiting: u, followUps: d, load: f, showsCustomers: p, heartbeat: m }, ee, h) => ({
		ran: e,
		healthy: t >= n && r.length === 0 && i === 0,
		evaluated: t,
		total: n,
		faults: r,
		errors: i,
		first: a,
		every: m,
		open: o.open,
		overdue: o.overdue,
		risky: o.atRisk,
		today: o.dueToday,
		unowned: o.unowned,
		waiting: o.waiting,
		next: s,
		customers: p,
		tickets: s.slice(0, h),
		more: left(s, h),
		due: c.slice(0, h),
		more_due: left(c, h),
		nobodys: l.slice(0, h),
		more_nobodys: left(l, h),
		apart: u.slice(0, h),
		more_apart: left(u, h),
		follow_ups: d.slice(0, h),
		more_follow_ups: left(d, h),
		load: f.map(({ login: e, tickets: t }) => ({
			login: e,
			count: t
		}))
	}),
	english: "{% if errors > 0 %}> [!CAUTION]\n> **The policy has {{ errors }} error{% if errors > 1 %}s{% endif %}.** Until {% if errors > 1 %}they are{% else %}it is{% endif %} mended, an earlier version of it is in force.{% if first != '' %} {% if errors > 1 %}The first: {% endif %}{{ first }}{% endif %}\n\n{% endif %}{% if healthy %}**The desk is at work.**{% else %}⚠️ **The desk needs a look.**{% endif %} It last ran on **{{ ran }}** and checked {{ evaluated }} of {{ total }} issues.\n{% for fault in faults %}\n- {{ fault }}\n{%- endfor %}\n\n| Open | Overdue | At risk | Due today | No owner in time | Waiting |\n| --: | --: | --: | --: | --: | --: |\n| {{ open }} | {{ overdue }} | {{ risky }} | {{ today }} | {{ unowned }} | {{ waiting }} |\n\n{% for ticket in next %}\n### Number one: #{{ ticket.number }} {{ ticket.title }}\n\n{% for reason in ticket.why %}\n- {{ reason }}\n{%- endfor %}\n- {% if ticket.owners.size > 0 %}owner: {{ ticket.owners | join: ', ' }}{% else %}**nobody owns it**{% endif %}\n{% endfor %}\n\n{% if tickets.size > 0 %}\n### The queue\n\n| # | State | Ticket | Severity |{% if customers %} Customer |{% endif %} Owner | Overdue since, or due next |\n| --: | :-- | :-- | :-- |{% if customers %} :-- |{% endif %} :-- | :-- |\n{%- for ticket in tickets %}\n| {{ ticket.place }} | {{ ticket.mark }} {{ ticket.state }} | #{{ ticket.number }} {{ ticket.title }} | {% if ticket.severity != '' %}{{ ticket.severity }}{% else %}not set{% endif %} |{% if customers %} {{ ticket.customer }} |{% endif %} {% if ticket.owners.size > 0 %}{{ ticket.owners | join: ', ' }}{% else %}**nobody**{% endif %} | {% if ticket.clock != '' %}{{ ticket.clock }}: {% if ticket.at != '' %}{{ ticket.at }}{% else %}after the wait{% endif %}{% endif %} |\n{%- endfor %}\n{% if more > 0 %}\n…and {{ more }} more behind them. `steward queue` lists them all.\n{% endif %}\n{% elsif open == 0 %}\nNo ticket is open.\n{% else %}\nEvery open ticket waits.\n{% endif %}\n\n{% if due.size > 0 %}\n### Due today\n\n{% for ticket in due %}\n- #{{ ticket.number }} {{ ticket.title }}{% if ticket.clock != '' and ticket.at != '' %}: {{ ticket.clock }}, {{ ticket.at }}{% endif %}\n{%- endfor %}\n{% if more_due > 0 %}\n- …and {{ more_due }} more\n{%- endif %}\n{% endif %}\n\n{% if nobodys.size > 0 %}\n### Without an owner\n\n{% for ticket in nobodys %}\n- #{{ ticket.number }} {{ ticket.title }}\n{%- endfor %}\n{% if more_nobodys > 0 %}\n- …and {{ more_nobodys }} more\n{%- endif %}\n{% endif %}\n\n{% if follow_ups.size > 0 %}\n### Promised follow-ups\n\n{% for ticket in follow_ups %}\n- #{{ ticket.number }} {{ ticket.title }}: {% if ticket.late %}**overdue**, promised for {{ ticket.due }}{% else %}by {{ ticket.due }}{% endif %}{% if ticket.who != '' %}, {{ ticket.who }} has it{% else %}, nobody has it{% endif %}{% if ticket.why != '' %} ({{ ticket.why }}){% endif %}\n{%- endfor %}\n{% if more_follow_ups > 0 %}\n- …and {{ more_follow_ups }} more\n{%- endif %}\n{% endif %}\n\n{% if apart.size > 0 %}\n### Waiting\n\n{% for ticket in apart %}\n- #{{ ticket.number }} {{ ticket.title }}: {{ ticket.why.first }}\n{%- endfor %}\n{% if more_apart > 0 %}\n- …and {{ more_apart }} more\n{%- endif %}\n{% endif %}\n\n{% if load.size > 0 %}\n### Who has how much\n\n| Who | Open tickets |\n| :-- | --: |\n{%- for person in load %}\n| {{ person.login }} | {{ person.count }} |\n{%- endfor %}\n{% endif %}\n\n**Next:** {% if healthy %}nothing, as long as the time above is recent. It is renewed every {{ every }}; where it is much older, the desk has stopped.{% else %}look into the log of the last run, which says more.{% endif %} Pin this issue, so that everybody finds it. It is no ticket: nothing that is written here is answered.\n\n<sub>Times are in {{ timezone }}.</sub>"
});
function left(e, t) {
	return Math.max(0, e.length - t);
}
// src/documents/digest.ts
const Xe = (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.R)({
	number: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.x)("The number.", 12),
	title: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.A)("The title.", "Login fails"),
	severity: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.C)((0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.A)("The severity; empty while not set.", "high")),
	what: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.j)("What is overdue.", "First response"),
	since: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.s)("Since when.", "2026-11-16T10:00+01:00")
}, ({ number: e, title: t, severity: n, clocks: r, since: i }, { phrases: a }) => ({
	number: e,
	title: t,
	severity: n,
	since: i,
	what: r.map((e) => a.clocks[e])
})), Ze = (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.R)({
	who: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.A)("The login, or the name of the group; empty where there is nobody.", "tier-1"),
	group: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.p)("Whether it is a group, told because nobody is assigned.", !0),
	count: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.x)("How many tickets there are for them.", 170),
	tickets: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.v)("The tickets, earliest deadline first.", Xe),
	more: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.x)("How many more there are than are listed.", 70)
}), Qe = document({
	about: "One comment on the desk’s issue in place of a notice on each of many tickets.",
	facts: {
		to: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.T)("Whom to tell; `mention` calls them.", "ana"),
		count: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.x)("How many tickets there are.", 180),
		groups: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.f)(50, (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.v)("The tickets by whom they are for.", Ze)),
		timezone: _ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.o
	},
	fit: {
		rows: 100,
		longest: 5e4
	},
	from: ({ to: e, tickets: t, groups: n }, r, i) => ({
		to: e,
		count: t,
		groups: n.map((e) => ({
			who: e.who,
			group: e.group,
			count: e.tickets.length,
			tickets: e.tickets.slice(0, i),
			more: Math.max(0, e.tickets.length - i)
		}))
	}),
	english: "{% for login in to %}{{ login | mention }} {% endfor %}\n\n**{{ count }} tickets are overdue, many of them at once.** So that you get one message and not {{ count }}, they are listed here and nothing was posted on them. Each carries its label.\n\n{% for group in groups %}\n### {% if group.group %}Nobody is assigned, for the group {{ group.who | code }}{% elsif group.who != '' %}{{ group.who }}{% else %}Nobody is assigned{% endif %}: {{ group.count }}\n\n{% if group.tickets.size > 0 %}\n| Ticket | Severity | What | Overdue since |\n| :-- | :-- | :-- | :-- |\n{%- for ticket in group.tickets %}\n| #{{ ticket.number }} {{ ticket.title }} | {% if ticket.severity != '' %}{{ ticket.severity }}{% else %}not set{% endif %} | {{ ticket.what | join: ', ' }} | {{ ticket.since }} |\n{%- endfor %}\n{% endif %}\n{% if group.more > 0 %}\n…and {{ group.more }} more, overdue for less long. Look for the label.\n{% endif %}\n{% endfor %}\n\n**Next:** begin at the top of your list; the earliest promise is first. This is said once: what becomes overdue while so much is late joins this list without another message.\n\n<sub>Times are in {{ timezone }}.</sub>"
}), $e = document({
	about: "Tells, once a step, that a ticket moves on to another group, and what became of the page. That a pager failed is told to the operator, in the log of the run, and not to the customer who reads along.",
	facts: {
		to: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.T)("Whom to tell; `mention` calls them.", "ana"),
		told: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.p)("Whether the step is told; else the comment only keeps what became of the page.", !0),
		duty: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.c)("Why these people: “rotation”, “override”, “members”, “fallback” or “nobody”; may be empty.", "rotation", "override", "members", "fallback", "nobody", ""),
		...Y,
		hours: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.A)("The calendar that the time is counted on.", "24x7"),
		started: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.C)((0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.s)("Since when.", "2026-11-16T09:00+01:00")),
		reason: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.C)((0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.D)("What started the clock.", {
			kind: "took",
			by: "bo"
		})),
		by: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.A)("Whoever handed it over, or said that it cannot wait; empty where nobody did.", "ana"),
		why: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.A)("What they said that it is for; may be empty.", "the database is full"),
		need: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.c)("What it is to bring: “expertise”, “authority” or “response” (a larger one); empty where nobody said.", "expertise", "authority", "response", ""),
		group: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.A)("The group that takes over; empty where none does.", "tier-2"),
		released: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.j)("Logins of those whom the ticket was taken off.", "bo"),
		late: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.v)("What became late at the same time; empty where nothing did.", W),
		holders: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.T)("Whoever has the ticket and hears of that here, besides those whom the step tells.", "bo"),
		ack: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.C)((0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.A)("The command that acknowledges; empty where switched off.", "/ack")),
		pager: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.A)("The pager; empty where nobody is paged.", "on-call"),
		page: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.c)("What became of the page: “sent”, “failed” or “digest”; empty where nobody is paged.", "sent", "failed", "digest", ""),
		ticket: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.C)((0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__._)("The address of the ticket where this is told elsewhere; empty on the ticket itself.", "https://github.com/acme/helpdesk/issues/12")),
		timezone: _ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.o
	},
	from: ({ step: { clock: e, on: t, by: n, why: r, need: i, step: a, again: o, group: s, released: c, ack: l }, notice: u, late: d, page: f, ticket: p = "" }, { phrases: m }) => ({
		to: u?.to ?? [],
		told: u !== null,
		duty: u?.duty ?? "",
		on: t,
		step: a,
		again: o,
		target: stepTarget(e, m),
		hours: e?.calendar ?? "",
		started: e?.startedAt ?? null,
		reason: e?.startedBy ?? null,
		by: n,
		why: r,
		need: i ?? "",
		group: s ?? "",
		released: c,
		ack: l,
		late: d?.clocks ?? [],
		holders: (d?.to ?? []).filter((e) => u?.to.includes(e) !== !0),
		pager: f?.pager ?? "",
		page: f?.state ?? "",
		ticket: p === "" ? null : p
	}),
	english: `{% for login in to %}{{ login | mention }} {% endfor %}

{% if told %}
{% if on == 'handed' %}**This ticket was handed to the group {{ group | code }}** by {{ by }}{% if need == 'expertise' %} for more expertise{% elsif need == 'authority' %} for a decision that takes more authority{% elsif need == 'response' %} for a larger response{% endif %}{% if why != '' %} ({{ why }}){% endif %}.{% elsif on == 'cannot_wait' %}**This ticket cannot wait**{% if by != '' %}, says {{ by }}{% if why != '' %}: {{ why }}{% else %}.{% endif %}{% else %}.{% endif %}{% elsif step > 1 %}**Still nobody {% if on == 'held' %}of the group {{ group | code }} {% endif %}has {% if on == 'unanswered' %}answered this ticket{% else %}seen to this ticket{% endif %}**, {{ target }} after the step before (hours: {{ hours }}). This is step {{ step }}.{% elsif on == 'unanswered' %}**Nobody has answered this ticket for {{ target }}** (hours: {{ hours }}), since {{ started }}.{% elsif on == 'silence' %}**Nobody has seen to this ticket for {{ target }}** (hours: {{ hours }}), since {{ started }}.{% elsif on == 'taken' %}**This ticket needs more hands:** {{ target }} have passed (hours: {{ hours }}) since {{ started }}, when {{ reason }}.{% elsif on == 'held' %}**The group {{ group | code }} has had this ticket for {{ target }}** (hours: {{ hours }}), since {{ started }}, and nobody of it has answered or taken it.{% elsif target == '' and again %}**This ticket was opened again**, and the policy passes it on at once.{% elsif target == '' %}**This ticket has just come in**, and the policy passes it on at once.{% else %}**This ticket has been open for {{ target }}** (hours: {{ hours }}), since {{ started }}.{% endif %}{% if group != '' and duty != 'nobody' and on != 'handed' and on != 'held' %} It has been handed to the group {{ group | code }}.{% endif %}{% if released.size > 0 %} No longer assigned: {{ released | join: ', ' }}.{% endif %}
{% endif %}

{% if late.size > 0 %}
{% for login in holders %}{{ login | mention }} {% endfor %}
{% for item in late %}
${G}
{% endfor %}
{% endif %}

{% if page == 'sent' %}The pager {{ pager | code }} was called.{% elsif page == 'digest' %}More pages were due than the policy allows in an hour, so the pager {{ pager | code }} was called once for all of them.{% endif %}

{% if told %}
**Next:** answer {% if ticket != '' %}on the ticket{% else %}here{% endif %}{% if on != 'unanswered' %}, assign the ticket to somebody{% endif %}{% if ack != '' %}{% if on != 'unanswered' %},{% endif %} or write {{ ack | code }} on a line of its own to say that you have seen it{% endif %}.{% if ticket != '' %} The ticket: {{ ticket }}{% endif %}
{% if duty == 'rotation' or duty == 'override' %}You are told because you are on duty in the group {{ group | code }}.{% elsif duty == 'members' %}You are told because you are in the group {{ group | code }}.{% elsif duty == 'fallback' %}You are told because nobody in the group {{ group | code }} is there, and the policy names you in their place.{% elsif duty == 'nobody' and to.size > 0 %}You are told because the ticket stays yours: nobody in the group {{ group | code }} is there, and the policy names nobody who is there in their place.{% elsif duty == 'nobody' %}**Nobody is told:** nobody in the group {{ group | code }} is there, and the policy names nobody who is there in their place.{% endif %} This is said once.

<sub>Times are in {{ timezone }}.</sub>
{% endif %}`
}), et = document({
	about: "Answers `/explain`.",
	facts: {
		by: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.A)("Who asked.", "cus"),
		text: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.A)("The explanation; `fence` shows its lines as they are.", "FIRST RESPONSE: running\n  rule  urgent")
	},
	english: "How this ticket stands, with every clock, its rule and its moments, as {{ by }} asked:\n\n<details><summary>Show the explanation</summary>\n\n{{ text | fence }}\n\n</details>\n\nDoes something look wrong? Write a comment and name the line."
}), tt = document({
	about: "Says, once, what a customer can do who wrote on a solved ticket.",
	facts: {
		closed: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.s)("When it was closed.", "2026-11-16T12:00+01:00"),
		link: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__._)("Where a new ticket is opened that names this one.", "https://github.com/acme/helpdesk/issues/new"),
		unsolved: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.C)((0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.A)("The command that opens this one again; empty where it is too late.", "/not-resolved")),
		until: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.C)((0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.s)("Until when.", "2026-11-30T12:00+01:00")),
		timezone: _ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.o
	},
	english: "Thank you for writing. **This ticket was solved on {{ closed }} and stays closed**; nobody watches it any more.\n\n**Next:**{% if unsolved != '' %} is it the same problem again? Write {{ unsolved | code }} on a line of its own by **{{ until }}**: this ticket opens again, with the time it was first reported. For anything else,{% else %} if something is still wrong,{% endif %} open a new ticket that names this one:\n\n{{ link }}\n\nIf you only wanted to say thanks: we are glad, and there is nothing to do. This is said once.\n\n<sub>Times are in {{ timezone }}.</sub>"
}), nt = (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.R)({
	number: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.x)("The number.", 12),
	title: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.A)("The title.", "Login fails"),
	severity: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.C)((0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.A)("The severity; empty while not set.", "high")),
	told: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.b)("What is told of it, as the documents `notice` and `escalation` say it.", "**Nobody owns this ticket.** …")
}), rt = document({
	about: "One comment on the desk’s issue that tells staff what has come up on the tickets since the last run, with `notices: desk`.",
	facts: { tickets: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.v)("The tickets, the earliest deadline first.", nt) },
	from: (e) => ({ tickets: e }),
	english: "**{% if tickets.size == 1 %}A ticket needs{% else %}{{ tickets.size }} tickets need{% endif %} your attention.** Answers to customers belong on the tickets.\n\n{% for ticket in tickets %}\n### #{{ ticket.number }} {{ ticket.title }}{% if ticket.severity != '' %} ({{ ticket.severity }}){% endif %}\n\n{{ ticket.told }}\n{% endfor %}"
}), it = (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.R)({
	..._ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.i,
	until: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.C)((0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.s)("Until when; empty where that is not known.", "2026-11-20T09:00+01:00"))
}), at = document({
	about: "A comment on the desk’s issue to whoever comes on duty.",
	facts: {
		group: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.A)("The group whose turn it is.", "tier-1"),
		to: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.T)("Who comes on duty; `mention` calls them. None: everybody is away.", "ana"),
		before: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.f)(50, (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.j)("Who goes off duty.", "bo")),
		until: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.C)((0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.s)("When the next one comes; empty where that is not known.", "2026-11-23T09:00+01:00")),
		open: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.x)("How many tickets are open.", 40),
		due: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.v)("What is overdue or due, the most pressing first.", _ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.n),
		more: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.x)("How many more there are than are listed.", 3),
		waiting: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.v)("What waits.", it),
		timezone: _ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.o
	},
	fit: {
		rows: 20,
		longest: 5e4
	},
	from: (e, t, n) => ({
		...e,
		due: e.due.slice(0, n),
		more: Math.max(0, e.due.length - n),
		waiting: e.waiting.slice(0, n)
	}),
	english: "{% for login in to %}{{ login | mention }} {% endfor %}\n\n{% if to.size > 0 %}\n**You are on duty now** for the group {{ group | code }}{% if until != '' %}, until **{{ until }}**{% endif %}.{% if before.size > 0 %} Until now it was {{ before | join: ', ' }}.{% endif %}\n{% else %}\n**Nobody is on duty** for the group {{ group | code }}{% if until != '' %} until **{{ until }}**{% endif %}: nobody in it is there, and nobody who is there stands in.\n{% endif %}\n\n{{ open }} ticket{% if open != 1 %}s are{% else %} is{% endif %} open.\n\n{% if due.size > 0 %}\n| State | Ticket | Severity | Owner | Overdue since, or due next |\n| :-- | :-- | :-- | :-- | :-- |\n{%- for ticket in due %}\n| {{ ticket.mark }} {{ ticket.state }} | #{{ ticket.number }} {{ ticket.title }} | {% if ticket.severity != '' %}{{ ticket.severity }}{% else %}not set{% endif %} | {% if ticket.owners.size > 0 %}{{ ticket.owners | join: ', ' }}{% else %}**nobody**{% endif %} | {{ ticket.clock }}{% if ticket.at != '' %}: {{ ticket.at }}{% endif %} |\n{%- endfor %}\n{% if more > 0 %}\n…and {{ more }} more, less pressing.\n{% endif %}\n{% else %}\nNothing is due.\n{% endif %}\n\n{% if waiting.size > 0 %}\nWhat waits:\n\n{% for ticket in waiting %}\n- #{{ ticket.number }} {{ ticket.title }}: {% if ticket.reason == 'pending' %}for the customer{% else %}on hold{% endif %} since {{ ticket.since }}{% if ticket.until != '' %}, until {{ ticket.until }}{% endif %}\n{%- endfor %}\n{% endif %}\n\n{% if to.size > 0 and due.size > 0 %}**Next:** begin at the top.{% elsif to.size > 0 and waiting.size > 0 %}**Next:** see whether what waits still has to.{% elsif to.size > 0 %}**Next:** nothing at once; what comes in now is yours.{% else %}**Next:** somebody who can should take it over, or say in the policy who stands in.{% endif %}\n\n<sub>Times are in {{ timezone }}.</sub>"
}), ot = document({
	about: "Asks, once, whoever handed a ticket to a group for what that group wants to know of it.",
	facts: {
		to: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.T)("Who handed it over; `mention` calls them.", "ana"),
		group: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.A)("The group that has it now.", "engineering"),
		lacking: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.f)(10, (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.j)("What is missing, as the policy calls it.", "How to reproduce it"))
	},
	from: ({ to: e, group: t, lacking: n }) => ({
		to: e,
		group: t,
		lacking: n
	}),
	english: "{% for login in to %}{{ login | mention }} {% endfor %}\n\n**The group {{ group | code }} has this ticket now, and needs to know more of it:**\n{% for item in lacking %}\n- {{ item }}\n{%- endfor %}\n\n**Next:** please write it here, each under its own words. Nobody waits for it to begin: the ticket has been handed over. This is said once."
}), st = (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.R)({
	usage: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.A)("How it is written.", "/not-resolved"),
	does: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.A)("What it does.", "Says that it is not solved.")
}, ({ name: e, usage: t, does: n }, { phrases: r }) => ({
	usage: t,
	does: r.commands?.[e] ?? n
})), ct = document({
	about: "Answers `/help`.",
	facts: {
		by: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.A)("Who asked.", "cus"),
		commands: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.v)("The commands they may give.", st)
	},
	english: "{% if commands.size > 0 %}\nWhat {{ by }} can write on this ticket, each on a line of its own:\n\n| Command | What it does |\n| :-- | :-- |\n{%- for command in commands %}\n| {{ command.usage | code }} | {{ command.does }} |\n{%- endfor %}\n\nWords in capitals stand for your own; what is in brackets may be left out. Anything else is a comment like any other.\n{% else %}\nThere is no command on this ticket for {{ by }}. To tell us something, just write a comment.\n{% endif %}"
}), lt = {
	component: 80,
	login: 39,
	words: 160
}, ut = (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.R)({
	component: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.A)("Name of the component.", "Checkout"),
	impact: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.A)("How badly it is hit.", "major impact")
}, ({ component: e, impact: t }, { phrases: n }) => ({
	component: (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__.n)(e, lt.component),
	impact: n.impacts[t]
})), dt = (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.R)({
	at: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.s)("When.", "2026-12-07T09:30+01:00"),
	by: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.A)("Login of who said so.", "ana"),
	phase: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.A)("The state of the incident with it.", "identified"),
	hit: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.f)(3, (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.v)("What changed with it of the components.", ut)),
	words: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.A)("The words of it; may be empty.", "We know why and where."),
	struck: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.p)("Whether a later one corrected it.", !1)
}, ({ at: e, by: t, state: n, impacts: r, words: i, struck: a }, { phrases: o }) => ({
	at: e,
	by: (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__.n)(t, lt.login),
	phase: o.incidentStates[n],
	hit: r,
	struck: a,
	words: (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__.o)(i, lt.words)
})), $ = {
	name: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.C)((0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.A)("The name that people gave the incident; may be empty.", "Checkout is down")),
	phase: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.A)("The state of the incident; empty where staff have not told of it as one.", "identified"),
	phased: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.C)((0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.s)("Since when it is in that state.", "2026-12-07T09:30+01:00")),
	over: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.p)("Whether that is its end: it is resolved.", !1),
	hit: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.f)(10, (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.v)("Components that are hit.", ut)),
	next: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.C)((0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.s)("By when the next update comes, or since when it is due; empty where none is promised.", "2026-12-07T10:30+01:00")),
	history: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.v)("Its updates, the latest first.", dt, { struck: !0 }),
	earlier: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.x)("How many more there were before those.", 2)
};
function incidentFacts(e, t) {
	let { updates: n = [] } = e ?? {};
	return {
		name: e?.name ?? null,
		phase: e === null ? "" : t.incidentStates[e.state],
		phased: e?.since ?? null,
		over: e?.state === "resolved",
		hit: e?.impacts ?? [],
		history: n.slice(0, 5),
		earlier: Math.max(0, n.length - 5)
	};
}
// src/documents/incident-update.ts
const ft = document({
	about: "Tells all who follow a ticket how its incident stands, once for each `/status`, with `incidents: { post_updates: true }`.",
	facts: {
		name: $.name,
		phase: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.A)("The state of the incident.", "identified"),
		over: $.over,
		hit: $.hit,
		by: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.A)("Login of who said so.", "ana"),
		words: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.E)("The words of it; may be empty.", "We know why and where."),
		corrects: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.p)("Whether it corrects the update before it.", !1),
		next: $.next,
		timezone: _ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.o
	},
	from: ({ name: e, state: t, impacts: n, by: r, words: i, corrects: a, nextUpdate: o }, { phrases: s }) => ({
		name: e,
		phase: s.incidentStates[t],
		over: t === "resolved",
		hit: n,
		by: r,
		words: i,
		corrects: a,
		next: o
	}),
	english: "### {% if name != '' %}{{ name }}{% elsif hit.size > 0 %}{% for one in hit %}{{ one.component }}{% unless forloop.last %}, {% endunless %}{% endfor %}{% else %}Incident{% endif %}: {{ phase }}\n\n{% if corrects %}\n**This corrects the update before it.**\n{% endif %}\n{{ words }}\n{% if hit.size > 0 %}\n\nAffected:\n{% for one in hit %}\n- {{ one.component }}: {{ one.impact }}\n{%- endfor %}\n{% endif %}\n\n{% if over %}\n**Next:** if it is not as it should be for you, write it here.\n{% elsif next != '' %}\n**Next:** the next update comes by **{{ next }}**.\n{% else %}\n**Next:** we write here again when there is news.\n{% endif %}\n\n<sub>An update by {{ by }}, posted by Steward.{% if next != '' %} Times are in {{ timezone }}.{% endif %}</sub>"
}), pt = (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.R)({
	number: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.x)("The number.", 12),
	title: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.A)("The title.", "Login fails"),
	severity: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.A)("The severity.", "p0"),
	opened: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.s)("When it was opened.", "2026-11-16T10:00+01:00")
}), mt = document({
	about: "A comment on the desk’s issue: too many tickets claim a top severity.",
	facts: {
		to: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.T)("Whom to tell; `mention` calls them.", "ana"),
		severities: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.j)("The severities of which few tickets are expected.", "p0", "p1"),
		from: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.l)("From which day tickets count.", "2026-10-17T10:00+01:00"),
		count: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.x)("How many tickets count.", 40),
		many: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.x)("How many of them have such a severity.", 14),
		percent: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.x)("Their share, in per cent.", 35),
		above: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.x)("Of a larger share than this it is too many, in per cent.", 20),
		below: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.x)("With a smaller share than this it is as usual again, in per cent.", 15),
		tickets: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.v)("Those tickets, the youngest first.", pt),
		more: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.x)("How many more there are than are listed.", 4),
		timezone: _ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.o
	},
	fit: {
		rows: 20,
		longest: 5e4
	},
	from: ({ to: e, severities: t, from: n, tickets: r, top: i, above: a, below: o }, s, c) => ({
		to: e,
		severities: t,
		from: n,
		count: r,
		many: i.length,
		percent: percentage(i.length / r),
		above: percentage(a),
		below: percentage(o),
		tickets: i.slice(0, c).map(({ severity: e, openedAt: t, ...n }) => ({
			number: n.number,
			title: n.title,
			severity: e ?? "",
			opened: t
		})),
		more: Math.max(0, i.length - c)
	}),
	english: "{% for login in to %}{{ login | mention }} {% endfor %}\n\n**{{ many }} of the {{ count }} tickets opened since {{ from }} {% if many == 1 %}is{% else %}are{% endif %} {{ severities | join: ' or ' }}**, which is {{ percent }} %. No more than {{ above }} % are expected to be.\n\n{% if tickets.size > 0 %}\n| Ticket | Severity | Opened |\n| :-- | :-- | :-- |\n{%- for ticket in tickets %}\n| #{{ ticket.number }} {{ ticket.title }} | {{ ticket.severity }} | {{ ticket.opened }} |\n{%- endfor %}\n{% endif %}\n{% if more > 0 %}\n…and {{ more }} more, opened earlier.\n{% endif %}\n\n**Next:** see which of them are as severe as they say, and give the others the severity that they have. Closed tickets count that changed lately. This is said once{% if below < above %}, and again only if the share has been below {{ below }} % in between{% endif %}.\n\n<sub>Times are in {{ timezone }}.</sub>"
}), ht = (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.R)({
	login: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.A)("The login.", "ana"),
	tickets: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.x)("How many open tickets they own.", 9)
}), gt = document({
	about: "A comment on the desk’s issue: there has been unusually much to do for too long.",
	facts: {
		to: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.T)("Whom to tell; `mention` calls them.", "ana"),
		since: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.s)("Since when there is so much to do.", "2026-11-16T10:00+01:00"),
		limit: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.A)("How long it may last, as the policy says.", "2 working days"),
		work: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.x)("How many open tickets do not wait.", 34),
		duty: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.x)("How many are on duty.", 2),
		each: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.b)("How many tickets there are for each of them; empty: nobody is on duty.", "17"),
		away: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.x)("How many of the group are away.", 1),
		members: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.x)("How many the group has.", 3),
		unowned: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.x)("How many open tickets nobody owns.", 12),
		owners: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.f)(20, (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.v)("Who owns how many, most first.", ht)),
		below: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.C)((0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.b)("With fewer for each of those on duty it is as usual again.", "8")),
		timezone: _ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.o
	},
	from: ({ onDuty: e, work: t, below: n, ...r }, { phrases: i }) => ({
		...r,
		limit: (0,_phrases_js__WEBPACK_IMPORTED_MODULE_4__.i)(r.limit, i),
		work: t,
		duty: e,
		each: e === 0 ? "" : decimal(t / e, i.locale),
		below: n === null ? null : decimal(n, i.locale)
	}),
	english: "{% for login in to %}{{ login | mention }} {% endfor %}\n\n**There has been unusually much to do since {{ since }}**, which is longer than {{ limit }}. What else the team has to do by a date may suffer.\n\n| Open and not waiting | On duty | For each of them | Away |\n| --: | --: | --: | --: |\n| {{ work }} | {{ duty }} | {% if each != '' %}{{ each }}{% else %}–{% endif %} | {{ away }} of {{ members }} |\n\n{% if owners.size > 0 %}\n| Owner | Open tickets |\n| :-- | --: |\n{%- for owner in owners %}\n| {{ owner.login }} | {{ owner.tickets }} |\n{%- endfor %}\n{%- if unowned > 0 %}\n| **nobody** | {{ unowned }} |\n{%- endif %}\n{% elsif unowned > 0 %}\nNobody owns {% if unowned == 1 %}the one open ticket{% else %}any of the {{ unowned }} open tickets{% endif %}.\n{% endif %}\n\n**Next:** decide what gives way: other work and its dates, or how much the desk does.{% if below != '' %} With fewer than {{ below }} tickets for each person on duty it counts as usual again.{% endif %} This is said once.\n\n<sub>Times are in {{ timezone }}.</sub>"
}), _t = (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.A)("The class.", "education"), vt = (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.C)((0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.A)("What it is about; may be empty.", "Exports")), yt = (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.x)("The number of the ticket.", 12), bt = (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.R)({
	class: _t,
	component: vt,
	tickets: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.S)("On which tickets it came.", 12, 15),
	before: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.x)("On how many tickets of the month before.", 1)
}, (e) => ({
	class: e.class,
	component: e.component,
	tickets: e.numbers,
	before: e.before
})), xt = (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.R)({
	class: _t,
	tickets: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.x)("On how many tickets it came.", 2),
	remedies: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.j)("What the policy says that answers it; may be empty.", "training", "documentation")
}), St = (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.R)({
	class: _t,
	component: vt,
	text: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.A)("The words.", "Nobody knew."),
	number: yt
}), Ct = (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.R)({
	text: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.A)("The words.", "Say in the guide what the export does."),
	number: yt
}), wt = (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.R)({
	name: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.A)("Its key.", "version"),
	times: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.x)("How often it was sent.", 3)
}), Tt = document({
	about: "Gathers once a month, in an issue of the desk’s own, what write-ups have on record: what came again, what answers it, and what prevents it.",
	facts: {
		month: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.A)("The month.", "December 2026"),
		tickets: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.x)("How many tickets were closed in it.", 40),
		recorded: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.x)("Of how many something is on record.", 3),
		due: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.x)("Of how many the write-up is still to be done.", 1),
		elsewhere: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.x)("Of how many the write-up stands where it is not read.", 0),
		factors: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.v)("Factors by class and component.", bt),
		answers: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.v)("What answers them, by class.", xt, {
			class: "bug",
			remedies: []
		}),
		said: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.v)("Factors in people’s words.", St),
		replies: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.v)("Saved replies that were sent on its tickets.", wt, { times: 1 }),
		prevention: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.v)("What would prevent it.", Ct),
		more: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.x)("How many more entries are left out.", 0)
	},
	fit: {
		rows: 80,
		longest: 5e4
	},
	from: (e, t, n) => ({
		...e,
		factors: e.factors.slice(0, n),
		said: e.said.slice(0, n),
		replies: e.replies.slice(0, n),
		prevention: e.prevention.slice(0, n),
		more: Math.max(0, e.factors.length - n) + Math.max(0, e.said.length - n) + Math.max(0, e.prevention.length - n)
	}),
	english: "In {{ month }}, {{ tickets }} {% if tickets == 1 %}ticket was{% else %}tickets were{% endif %} closed. {% if recorded == 0 %}Nothing is on record of what brought {% if tickets == 1 %}it{% else %}them{% endif %} about.{% else %}What brought {% if tickets == 1 %}it{% else %}them{% endif %} about is on record for {{ recorded }}.{% endif %}{% if due > 0 %} {{ due }} {% if due == 1 %}write-up is{% else %}write-ups are{% endif %} still to be done.{% endif %}{% if elsewhere > 0 %} {{ elsewhere }} {% if elsewhere == 1 %}write-up stands{% else %}write-ups stand{% endif %} elsewhere and {% if elsewhere == 1 %}is{% else %}are{% endif %} not gathered here.{% endif %}\n\n{% if factors.size > 0 %}\n### What had a part in it\n\n| Class | Component | Tickets | How often | The month before |\n| :-- | :-- | :-- | --: | --: |\n{%- for factor in factors %}\n| {{ factor.class }} | {{ factor.component }} | {% for number in factor.tickets %}#{{ number }}{% unless forloop.last %}, {% endunless %}{% endfor %} | {{ factor.tickets.size }} | {{ factor.before }} |\n{%- endfor %}\n\n### What answers it\n\n{% for answer in answers %}\n- **{{ answer.class }}**, on {{ answer.tickets }} {% if answer.tickets == 1 %}ticket{% else %}tickets{% endif %}{% if answer.remedies.size > 0 %}: {{ answer.remedies | join: ', ' }}{% elsif answer.class == 'education' %}: documentation, training, or a playbook{% elsif answer.class == 'bug' %}: a fix that keeps it from coming again{% endif %}\n{%- endfor %}\n{% endif %}\n\n{% if said.size > 0 %}\n### In the words of those who looked into it\n\n{% for one in said %}\n- {{ one.class }}{% if one.component != '' %} ({{ one.component }}){% endif %}: {{ one.text }} (#{{ one.number }})\n{%- endfor %}\n{% endif %}\n\n{% if replies.size > 0 %}\n### Saved replies that were sent\n\n{% for one in replies %}\n- {{ one.name | code }}: {% if one.times == 1 %}once{% else %}{{ one.times }} times{% endif %}\n{%- endfor %}\n{% endif %}\n\n### What prevents it\n\n{% for one in prevention %}\n- [ ] {{ one.text }} (#{{ one.number }})\n{%- else %}\nNobody has written anything down yet.\n{%- endfor %}\n{% if more > 0 %}\n\n…and {{ more }} more entries, which stand on the tickets.\n{% endif %}\n\n**Next:** {% if prevention.size > 0 %}go through the list together, tick what is done, and open an issue for what takes longer. Close this one when nothing is left.{% else %}close this issue, or say here what the month has taught.{% endif %}\n\n<sub>This is what was on record when the issue was opened; the desk does not change it any more.</sub>"
}), Et = document({
	about: "Says in the office that a command there does nothing, and where it works.",
	facts: {
		by: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.A)("Who wrote it.", "ana"),
		written: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.A)("The command.", "/close"),
		ticket: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__._)("The address of the ticket.", "https://github.com/acme/helpdesk/issues/12")
	},
	from: ({ by: e, written: t, url: n }) => ({
		by: e,
		written: t,
		ticket: n
	}),
	english: "{{ written | code }} by {{ by }} was not carried out: commands do nothing here.\n\n**Next:** write it on the ticket: {{ ticket }}"
}), Dt = document({
	about: "The head of an issue in the office: which ticket it stands beside. Kept current.",
	facts: {
		title: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.A)("The title of the ticket.", "Login fails"),
		ticket: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__._)("The address of the ticket.", "https://github.com/acme/helpdesk/issues/12"),
		severity: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.C)((0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.A)("The severity; empty while not set.", "high")),
		customer: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.A)("The customer, or the login of whoever asks.", "Contoso")
	},
	from: ({ title: e, url: t, severity: n, customer: r }) => ({
		title: e,
		ticket: t,
		severity: n,
		customer: r
	}),
	english: "Ticket: {{ ticket }}\n\n| Title | Severity | Customer |\n| :-- | :-- | :-- |\n| {{ title }} | {% if severity != '' %}{{ severity }}{% else %}not set{% endif %} | {{ customer }} |\n\nWrite here what the customer must not see: this repository is private, and the ticket holds no link to it. Answers to the customer, labels and commands belong on the ticket. This issue closes when the ticket does, and opens again with it."
}), Ot = document({
	about: "Tells a customer, once a hold, for whom their ticket waits, where staff have not said so themselves.",
	facts: {
		to: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.T)("The customer; `mention` calls them.", "cus"),
		by: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.A)("Who put it on hold.", "ana"),
		why: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.C)((0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.A)("For whom or what it waits; may be empty.", "the vendor of the database")),
		blocked: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.p)("Whether it waits for another issue to be closed.", !1),
		blocker: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.C)((0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.A)("That issue; empty where not everybody may know which it is.", "#45")),
		until: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.C)((0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.s)("When it goes on at the latest; empty: not known.", "2026-11-20T09:00+01:00")),
		asked: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.p)("Whether an answer of the customer’s is waited for as well.", !1),
		timezone: _ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.o
	},
	english: "{% for login in to %}{{ login | mention }} {% endfor %}\n\n{% if blocked %}\n**Your ticket waits for another issue to be closed**{% if blocker != '' %}: {{ blocker | code }}{% endif %}{% if why != '' %} ({{ why }}){% endif %}. {{ by }} has put it on hold until then.\n\n**Next:** we carry on once that is closed{% if until != '' %}, and look at yours again on **{{ until }}** at the latest{% endif %}. {% else %}\n**Your ticket is with somebody else now**{% if why != '' %}: {{ why }}{% endif %}. {{ by }} has passed it on and waits for an answer.\n\n**Next:** {% if until != '' %}we look at it again on **{{ until }}** at the latest, or as soon as the answer is there{% else %}we go on as soon as the answer is there{% endif %}. {% endif %}{% if asked %}We wait for your answer as well: please write it here.{% else %}There is nothing that you have to do; if something changes for you, write it here.{% endif %}\n{% if until != '' %}\n\n<sub>Times are in {{ timezone }}.</sub>\n{% endif %}"
}), kt = document({
	about: "Closes a ticket that is outside what the desk does.",
	explainsClose: !0,
	facts: {
		by: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.A)("Who closed it.", "bo"),
		why: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.C)((0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.A)("The reason; may be empty.", "Design questions go to the architects.")),
		unsolved: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.C)((0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.A)("The command by which the customer objects and opens it again; may be empty.", "/not-resolved")),
		reopens: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.C)((0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.s)("Until when they may; empty: they cannot.", "2026-12-03T09:30+01:00")),
		timezone: _ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.o
	},
	english: "**This is outside what this desk can do**, so {{ by }} has closed it.{% if why != '' %} The reason: {{ why }}{% endif %}\n{% if reopens != '' %}\n\nDo you see it differently? Write {% if unsolved != '' %}{{ unsolved | code }} and your reason on a line of its own{% else %}a comment here and say why,{% endif %} by **{{ reopens }}**: that opens the ticket again, and a person reads it.\n\n<sub>Times are in {{ timezone }}.</sub>{% endif %}"
}), At = document({
	about: "The one line that a pager shows: plain text, no Markdown.",
	facts: {
		repository: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.P)("The repository.", "acme/helpdesk"),
		number: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.x)("The number of the ticket.", 12),
		severity: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.P)("The severity; may be empty.", "high"),
		title: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.P)("The title of the ticket.", "Nobody can log in"),
		customer: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.P)("The customer, or the login of whoever asks.", "bigco"),
		system: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.P)("The system that it is about, as the form’s answer names it; may be empty.", "LDAP"),
		...Y,
		target: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.P)(Y.target.about, "30 min"),
		by: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.P)("Whoever handed it over; empty where nobody did.", "ana"),
		why: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.P)("What they said that it is for; may be empty.", "the database is full"),
		group: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.P)("The group that takes over; may be empty.", "tier-2")
	},
	from: ({ step: { clock: e, on: t, by: n, why: r, step: i, again: a, group: o }, ...s }, { phrases: c }) => ({
		...s,
		title: (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__.o)(s.title, 70),
		customer: (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__.o)(s.customer, 40),
		system: (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__.o)(s.system ?? "", 40),
		by: n,
		why: (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__.o)(r, 70),
		on: t,
		step: i,
		again: a,
		target: stepTarget(e, c),
		group: o ?? ""
	}),
	english: "{% if severity != '' %}{{ severity }}: {% endif %}{{ title }} ({% if system != '' %}{{ system }}, {% endif %}{{ customer }}): {% if on == 'handed' %}handed over by {{ by }}{% if why != '' %} ({{ why }}){% endif %}{% elsif on == 'cannot_wait' %}cannot wait{% if why != '' %} ({{ why }}){% endif %}{% elsif step > 1 %}still nobody has {% if on == 'unanswered' %}answered{% else %}seen to it{% endif %}, step {{ step }}{% elsif on == 'unanswered' %}nobody has answered for {{ target }}{% elsif on == 'silence' %}nobody has seen to it for {{ target }}{% elsif on == 'taken' %}needs more hands after {{ target }}{% elsif on == 'held' %}held for {{ target }} without a word{% elsif target != '' %}open for {{ target }}{% elsif again %}open again{% else %}a new ticket{% endif %}{% if group != '' %}, for {{ group }}{% endif %} – {{ repository }}#{{ number }}"
}), jt = (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.R)({
	elapsed: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.A)("Time that passed, closed stretches of the ticket left out.", "3 h"),
	working: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.A)("The part of it in desk hours.", "3 h")
}), Mt = (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.R)({
	severity: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.A)("The severity.", "high"),
	at: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.s)("From when.", "2026-11-16T09:00+01:00"),
	why: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.D)("Where it came from.", {
		kind: "form_answer",
		field: "Impact"
	})
}), Nt = (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.R)({
	login: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.A)("The login.", "ana"),
	role: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.w)("What they did.", "owned")
}), Pt = (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.R)({
	at: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.s)("When.", "2026-11-16T09:00+01:00"),
	who: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.A)("Who; may be empty.", "cus"),
	what: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.h)("What.", { kind: "opened" })
}), Ft = (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.R)({
	step: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.c)("“declared” (an incident), “answered” (for the first time), “mitigated” or “solved”.", "mitigated", "declared", "answered", "solved"),
	at: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.s)("When.", "2026-11-16T11:00+01:00"),
	after: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.d)("How long after it was opened, on the wall.", 72e5)
}), It = (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.R)({
	severity: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.C)((0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.A)("The severity; empty: none.", "high")),
	time: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.d)("For how long it had that while it was open.", 36e5)
}), Lt = (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.R)({
	every: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.A)("How long a silence might last.", "1 h"),
	kept: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.x)("How many updates came in time.", 5),
	missed: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.x)("How many did not.", 1)
}, ({ every: e, kept: t, missed: n }, { phrases: r }) => ({
	kept: t,
	missed: n,
	every: (0,_phrases_js__WEBPACK_IMPORTED_MODULE_4__.i)(e, r)
})), Rt = document({
	about: "The facts in a post-mortem, brought up to date when the ticket is closed again.",
	facts: {
		number: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.x)("The number of the ticket.", 12),
		ticket: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.b)("The ticket, as it can be followed from where this stands.", "#12"),
		title: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.A)("Its title.", "Login fails"),
		opened: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.s)("When it was opened.", "2026-11-16T09:00+01:00"),
		closed: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.s)("When it was closed.", "2026-11-16T12:00+01:00"),
		calendar: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.A)("The calendar of the working times; empty where they differ in it.", "office"),
		response: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.m)(jt),
		resolution: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.m)(jt),
		course: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.v)("How it went, step by step; empty where it was solved before December 2026.", Ft, { step: "solved" }),
		times: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.v)("For how long it had which severity; empty where that is not told.", It),
		updates: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.v)("How updates were kept, by how often they were to come; empty where none were asked for.", Lt),
		silence: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.C)((0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.d)("How long the longest silence towards the customer lasted.", 48e5)),
		silent_from: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.C)((0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.s)("Since when that was.", "2026-11-16T10:00+01:00")),
		silent_to: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.C)((0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.s)("Until when.", "2026-11-16T11:20+01:00")),
		skipped: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.A)("Who said that it needs no write-up; empty: nobody.", ""),
		reason: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.A)("Why, as they say.", "a drill"),
		calls: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.x)("How often help was called.", 2),
		unheard: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.x)("How many of these calls brought no answer.", 1),
		promises: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.v)("The promises and what became of them.", W),
		severities: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.v)("Every severity it had.", Mt),
		people: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.v)("Who took part.", Nt),
		timeline: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.v)("What happened, in order.", Pt),
		timezone: _ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.o
	},
	fit: {
		rows: 160,
		longest: 4e4
	},
	from: (e, { phrases: t }, n) => {
		let { firstResponse: r, resolution: i } = e, a = e.cadence?.longestSilence ?? null, o = e.timeline.filter(({ what: e }) => e.kind === "called"), s = [r, i].flatMap((e) => e?.calendar ?? []), c = new Set(s).size === 1 ? s[0] ?? "" : "";
		return {
			number: e.number,
			ticket: e.url === void 0 ? `#${String(e.number)}` : `<${e.url}>`,
			title: e.title,
			opened: e.openedAt,
			closed: e.closedAt,
			calendar: c,
			response: r === null ? {
				elapsed: t.none,
				working: t.none
			} : measured(r, c, t),
			resolution: measured(i, c, t),
			course: stepsOf(e),
			times: e.course?.severities ?? [],
			updates: e.cadence?.phases ?? [],
			silence: a === null ? null : a.to - a.from,
			silent_from: a?.from ?? null,
			silent_to: a?.to ?? null,
			skipped: e.skipped?.by ?? "",
			reason: e.skipped?.why ?? "",
			calls: e.course === null ? 0 : o.length,
			unheard: o.filter(({ what: e }) => e.kind === "called" && e.unheard).length,
			promises: e.promises.slice(-20),
			severities: e.severities.slice(Math.max(0, e.severities.length - n)).map((e) => ({
				...e,
				severity: e.severity ?? t.none
			})),
			people: e.people.slice(0, n),
			timeline: e.timeline.slice(0, n)
		};
	},
	english: "**The facts** of {{ ticket }}, {{ title }}\n\n- Opened {{ opened }}, solved {{ closed }}: {{ resolution.elapsed }} in all.\n{% if promises.size > 0 %}- {% for promise in promises %}{{ promise.name }}: {{ promise.state }}{% unless forloop.last %}; {% endunless %}{% endfor %}.\n{% elsif course.size == 0 %}- Nothing was promised.\n{% endif %}{% if times.size > 1 %}- Severity: {% for one in times %}{% if one.severity != '' %}{{ one.severity }}{% else %}none{% endif %} for {{ one.time }}{% unless forloop.last %}, {% endunless %}{% endfor %}.\n{% endif %}{% for one in updates %}- Updates every {{ one.every }}: {{ one.kept }} in time, {{ one.missed }} missed.\n{% endfor %}{% if updates.size > 0 and silence != '' %}- The longest time without a word was {{ silence }}, from {{ silent_from }} to {{ silent_to }}.\n{% endif %}{% if calls > 0 %}- Help was called {% if calls == 1 %}once{% else %}{{ calls }} times{% endif %}{% if unheard > 0 %}; {% if unheard == calls %}nobody answered{% else %}{{ unheard }} of the calls brought no answer{% endif %}{% endif %}.\n{% endif %}{% if skipped != '' %}- **No write-up:** {{ skipped }} said so. {{ reason }}\n{% endif %}\n\n<details><summary>All facts</summary>\n\n{% if course.size > 0 %}\n| Step | When | After |\n| :-- | :-- | :-- |\n{%- for one in course %}\n| {% if one.step == 'declared' %}declared an incident{% elsif one.step == 'answered' %}first answer{% elsif one.step == 'mitigated' %}mitigated{% else %}solved{% endif %} | {{ one.at }} | {{ one.after }} |\n{%- endfor %}\n{% endif %}\n\n| | Elapsed time | Desk hours{% if calendar != '' %} ({{ calendar }}){% endif %} |\n| :-- | :-- | :-- |\n| First response | {{ response.elapsed }} | {{ response.working }} |\n| Resolution | {{ resolution.elapsed }} | {{ resolution.working }} |\n\n{% if promises.size > 0 %}\n| Promise | Due | Result |\n| :-- | :-- | :-- |\n{%- for promise in promises %}\n| {{ promise.name }}{% if promise.target != '' %}, within {{ promise.target }}{% else %}, as agreed{% endif %} | {% if promise.due != '' %}{{ promise.due }}{% else %}–{% endif %} | {{ promise.state }} |\n{%- endfor %}\n{% endif %}\n\n| Severity | From | Why |\n| :-- | :-- | :-- |\n{%- for change in severities %}\n| {{ change.severity }} | {{ change.at }} | {{ change.why }} |\n{%- else %}\n| never set | | |\n{%- endfor %}\n\n| Who | Part |\n| :-- | :-- |\n{%- for person in people %}\n| {{ person.login }} | {{ person.role }} |\n{%- endfor %}\n\n| When | Who | What |\n| :-- | :-- | :-- |\n{%- for entry in timeline %}\n| {{ entry.at }} | {{ entry.who }} | {{ entry.what }} |\n{%- endfor %}\n\n</details>\n\n<sub>Times are in {{ timezone }}. The desk keeps this block current; what is written below it stays as you leave it.</sub>"
});
function stepsOf({ course: e, openedAt: t, closedAt: n }) {
	return e === null ? [] : [
		{
			step: "declared",
			at: e.declaredAt
		},
		{
			step: "answered",
			at: e.answeredAt
		},
		{
			step: "mitigated",
			at: e.mitigatedAt
		},
		{
			step: "solved",
			at: n
		}
	].flatMap(({ step: e, at: n }) => n === null ? [] : [{
		step: e,
		at: n,
		after: Math.max(0, n - t)
	}]).sort((e, t) => e.at - t.at);
}
function measured({ working: e, calendar: t, wall: n }, r, i) {
	let a = (0,_moment_js__WEBPACK_IMPORTED_MODULE_3__.n)(n, i.locale);
	if (e === null || t === null) return {
		elapsed: a,
		working: i.noHours
	};
	let o = (0,_moment_js__WEBPACK_IMPORTED_MODULE_3__.a)(e, t, i.locale);
	return {
		elapsed: a,
		working: t === r ? o : `${o} (${t})`
	};
}
// src/documents/post-mortem.ts
const zt = {
	education: ["education", "Schulung"],
	bug: ["bug", "Fehler"]
}, Bt = (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.R)({
	name: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.A)("The class.", "education"),
	kind: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.c)("What is known of it by its name: “education” (somebody lacked what others know), “bug”; else empty.", "education", "bug", ""),
	remedies: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.j)("What answers a factor of this class, as the policy says; may be empty.", "documentation", "training")
}, ({ name: e, remedies: t }) => ({
	name: e,
	remedies: t,
	kind: ["education", "bug"].find((t) => zt[t].some((t) => (0,_spoken_date_js__WEBPACK_IMPORTED_MODULE_6__.o)(t, e))) ?? ""
})), Vt = document({
	about: "The write-up of a solved ticket, for people to fill in. It must show `facts`.",
	facts: {
		number: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.x)("The number of the ticket.", 12),
		place: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.c)("Where it stands: “comment”, on the ticket; “issue” or “file”, beside it; or “office”, where only staff read it.", "comment", "issue", "file", "office"),
		due: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.C)((0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.s)("By when it is due; empty where it is not.", "2026-11-17T12:00+01:00")),
		organise: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.p)("Whether only somebody who writes it has to be found by then.", !0),
		command: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.C)((0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.A)("The command that says who writes it, or that it is written; empty where it is switched off.", "/post-mortem")),
		facts: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.b)("The document `post-mortem-facts` between hidden marks, kept current by the desk.", "The facts stand here."),
		causes: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.j)("Classes of root causes to choose from.", "education", "bug"),
		factors: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.v)("Classes of contributing factors to choose from; empty where the ticket was closed before December 2026, whose text asks for one root cause.", Bt, {
			name: "bug",
			kind: "bug",
			remedies: []
		})
	},
	english: "## Post-mortem\n\n{% if place == 'comment' %}This ticket is solved{% elsif place == 'office' %}The ticket is solved{% else %}#{{ number }} is solved{% endif %}, and here the team writes down what happened and what it learns from it.{% if place != 'office' %} If you reported it, there is nothing for you to do: you can read it here once it is written.{% endif %}\n\n**For the team:** edit this {% if place == 'issue' %}text{% elsif place == 'file' %}file{% else %}comment{% endif %} and fill in the sections.{% if due != '' %} By **{{ due }}**, please {% if organise %}say {% if place == 'comment' %}here{% else %}on the ticket{% endif %} who writes this{% if command != '' %}: {{ command | append: ' owner' | code }} on a line of its own, with a name behind it where it is somebody else{% endif %}{% if place == 'issue' %}; or assign this issue{% endif %}{% else %}complete it{% if command != '' %}, and then write {{ command | append: ' done' | code }} on a line of its own{% if place != 'comment' %}, on the ticket{% endif %}{% endif %}{% if place == 'issue' %}; or close this issue{% elsif place == 'file' %}; or merge this{% endif %}{% endif %}.{% endif %}\n\n{{ facts }}\n\n### Summary\n\n_What happened, in two sentences that a customer could read._\n\n### Impact\n\n_Who could not do what, and for how long?_\n\n### What went wrong\n\n_The chain of events, without blame._\n\n### How it went wrong\n\n_What made it possible, and what kept us from noticing earlier?_\n\n{% if factors.size == 0 %}\n### Root cause\n\n_Choose one class and say why._\n\n{% for cause in causes -%}\n- [ ] {{ cause }}\n{% endfor %}\n{% endif %}\n\n### Solution\n\n_What made it work again?_\n\n{% if factors.size > 0 %}\n### Contributing factors\n\n_Everything that had a part in it: tick a class, or write behind its colon. Add a line for each further factor, with its class in front._\n\n{% for factor in factors -%}\n- [ ] {{ factor.name }}: _{% if factor.kind == 'education' %}what did somebody not know, or not find?{% elsif factor.kind == 'bug' %}what in the product, its tools or the process let it happen?{% else %}what was it?{% endif %}_\n{% if factor.kind == 'bug' %}  - “The customer did it wrong”, “used it incorrectly” and “applied hacks” are bugs, too: something let that happen.\n{% endif %}{% if factor.remedies.size > 0 or factor.kind == 'education' %}  - What helps: {% if factor.remedies.size > 0 %}{{ factor.remedies | join: ', ' }}{% else %}documentation, training, a playbook{% endif %}\n{% endif %}{% endfor %}\n\n### What went well\n\n_What helped, and is worth keeping?_\n{% endif %}\n\n### What prevents it\n\n_What would have kept this from happening?_\n\n### Actions\n\n- [ ] _what, who, by when_"
}), Ht = (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.R)({
	written: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.A)("The line as written.", "/severity hihg"),
	reason: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.c)("“unknown”, “switched_off”, “not_yours”, “two_on_a_line”, “missing”, “bad_value”, “bad_date”, “ambiguous_date”, “unassignable”, “lacks_context” or “not_now”.", "bad_value", "unknown", "switched_off", "not_yours", "two_on_a_line", "missing", "bad_date", "ambiguous_date", "unassignable", "lacks_context", "not_now"),
	value: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.A)("The word or the people at fault, or the reason why not now.", "hihg"),
	allowed: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.f)(20, (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.j)("Words that would have been understood.", "urgent", "high")),
	readings: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.f)(4, (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.j)("Dates that may be meant, where it may be several.", "2026-12-01", "2026-01-12")),
	usage: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.C)((0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.A)("The nearest valid form; may be empty.", "/severity LEVEL [why]")),
	lacking: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.f)(10, (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.j)("What a group wants to know first; may be empty.", "How to reproduce it")),
	template: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.A)("The command with all that, to be filled in; may be empty.", "/escalate engineering"),
	partly: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.p)("Whether the rest of it was carried out.", !1),
	audience: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.A)("Whom the command is open to; may be empty.", "the support team")
}, ({ written: e, reason: t, usage: n, openTo: r }, { phrases: i }) => ({
	written: e,
	reason: t.kind,
	value: valueOf(t, i),
	allowed: t.kind === "bad_value" ? t.allowed : [],
	readings: t.kind === "ambiguous_date" ? t.readings : [],
	usage: n,
	lacking: t.kind === "lacks_context" ? t.lacking : [],
	template: t.kind === "lacks_context" ? t.template : "",
	partly: t.kind === "unassignable" && t.partly,
	audience: audienceOf(r, i)
})), Ut = document({
	about: "Answers commands that were not understood or not allowed.",
	facts: {
		by: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.A)("Who wrote them.", "bo"),
		commands: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.f)(5, (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.v)("The commands.", Ht)),
		partly: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.p)("Whether one of them was carried out in part.", !1),
		help: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.C)((0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.A)("The command that lists commands; empty where switched off.", "/help"))
	},
	english: "{% for command in commands %}\n{% if command.written != '' %}{{ command.written | code }}{% else %}A command{% endif %} by {{ by }} was {% if command.reason == 'unknown' %}not understood: there is no such command here.\n{%- elsif command.reason == 'switched_off' %}not carried out: this desk does not use that command.\n{%- elsif command.reason == 'not_yours' %}not carried out: it is for {{ command.audience }}.\n{%- elsif command.reason == 'two_on_a_line' %}not carried out: {{ command.value | code }} stands on the same line. Give each command a line of its own.\n{%- elsif command.reason == 'missing' %}not understood: {{ command.value | code }} is missing.\n{%- elsif command.reason == 'bad_value' %}not understood: {{ command.value | code }} is not known here.\n{%- elsif command.reason == 'bad_date' %}not understood: {{ command.value | code }} is no date that the desk can read. Write it as {{ '2026-12-31' | code }} or {{ '2026-12-31T09:00' | code }}.\n{%- elsif command.reason == 'ambiguous_date' %}not understood: {{ command.value | code }} may be {% for date in command.readings %}{{ date | code }}{% unless forloop.last %} or {% endunless %}{% endfor %}. Write the one that you mean.\n{%- elsif command.reason == 'unassignable' %}{% if command.partly %}carried out in part{% else %}not carried out{% endif %}: GitHub did not assign {{ command.value }}. It takes people with access to the repository and those who took part in the issue, ten at most. Name somebody else, or have them given access first.\n{%- elsif command.reason == 'lacks_context' %}not carried out yet: the group {{ command.value | code }} wants to know more first. Fill this in and write it as one comment:\n{{ command.template | fence }}\n{%- else %}not carried out: {{ command.value }}.\n{%- endif %}\n{%- if command.allowed.size > 0 %} Known: {% for word in command.allowed %}{{ word | code }}{% unless forloop.last %}, {% endunless %}{% endfor %}.{% endif %}\n{%- if command.usage != '' %} Write {{ command.usage | code }}.{% endif %}\n{%- if command.audience != '' and command.reason != 'not_yours' %} It is open to {{ command.audience }}.{% endif %}\n\n{% endfor %}\n{% unless partly %}{% if commands.size > 1 %}These commands{% else %}This command{% endif %} changed nothing. {% endunless %}Edit the comment, or write a new one{% if help != '' %}; {{ help | code }} lists what you can write{% endif %}."
});
function valueOf(e, t) {
	switch (e.kind) {
		case "two_on_a_line": return `/${e.other}`;
		case "missing": return e.what;
		case "bad_value":
		case "bad_date":
		case "ambiguous_date": return e.value;
		case "lacks_context": return e.group;
		case "unassignable": return e.logins.join(", ");
		case "not_now": return t.untimeliness(e.because).replace(/\.$/, "");
		case "unknown":
		case "switched_off":
		case "not_yours": return "";
	}
}
// src/documents/missing.ts
const Wt = (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.R)({
	label: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.A)("The question.", "Steps to reproduce"),
	hint: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.A)("What to write; may be empty.", "What you did, and what happened then"),
	date: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.C)((0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.A)("What was written where a date is looked for and that is none; empty where none is.", "asap please"))
}, ({ label: e, hint: t, noDate: n }) => ({
	label: e,
	hint: t,
	date: n ?? null
}));
function missing(e) {
	return (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.f)(20, (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.v)(e, Wt));
}
// src/documents/reminder.ts
const Gt = document({
	about: "Reminds a customer, once a wait, of a question without an answer.",
	facts: {
		to: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.T)("The customer; `mention` calls them.", "cus"),
		asker: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.C)((0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.A)("Login of who of the staff spoke last; empty where nobody did.", "ana")),
		missing: missing("Required answers that are asked for."),
		since: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.s)("Since when the ticket waits.", "2026-11-16T09:30+01:00"),
		closes: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.C)((0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.s)("By when an answer is needed; empty where the ticket stays open.", "2026-11-19T09:30+01:00")),
		reopens: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.C)((0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.s)("Until when a comment opens it again after that; empty: never.", "2026-12-03T09:30+01:00")),
		timezone: _ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.o
	},
	english: "{% for login in to %}{{ login | mention }} {% endfor %}\n\n{% if missing.size > 0 %}**We are waiting for your answer**, since {{ since }}. Without this we cannot help you:{% elsif asker != '' %}**We are waiting for your answer**, since {{ since }}, to what {{ asker }} asked above.{% else %}**We are waiting for a word from you**, since {{ since }}.{% endif %}\n{% for answer in missing %}\n- **{{ answer.label }}**{% if answer.date != '' %}: you wrote “{{ answer.date }}”. Which day is that? Please write it as {{ '2026-12-31' | code }}, or that there is none.{% elsif answer.hint != '' %}: {{ answer.hint }}{% endif %}\n{%- endfor %}\n\n**Next:** please {% if missing.size > 0 %}edit your report or {% endif %}answer here{% if closes != '' %} by **{{ closes }}**. After that the ticket is closed{% if reopens != '' %}; until {{ reopens }} a comment of yours opens it again{% endif %}.{% else %}. The ticket stays open, but without your answer it stands still.{% endif %} This reminder comes once.\n\n<sub>Times are in {{ timezone }}.</sub>"
}), Kt = (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.R)({
	number: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.x)("The number of its ticket.", 12),
	title: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.A)("Its title.", "A button for the export"),
	owners: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.j)("Logins of whoever has it; may be empty.", "ana"),
	stage: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.C)((0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.A)("The stage that it is at; may be empty.", "validation")),
	signed: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.p)("Whether its customer has signed it off, or is not asked to.", !1),
	risk: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.p)("Whether it may not be ready in time.", !0)
}, (e) => ({
	number: e.number,
	title: e.title,
	owners: e.owners,
	stage: e.stage,
	signed: e.signOff !== "open",
	risk: e.atRisk
})), qt = document({
	about: "Lists, in an issue of the desk’s own, the changes that go out on a day: which are ready, which are not yet, and which are at risk. It is kept current in place.",
	facts: {
		day: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.l)("The day.", "2027-01-01T00:00+01:00"),
		ready: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.v)("Those that are ready to go out.", Kt, {
			signed: !0,
			risk: !1,
			stage: "ready"
		}),
		waiting: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.v)("Those to which something is missing.", Kt),
		more: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.x)("How many more there are than are listed.", 0),
		timezone: _ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.o
	},
	from: ({ day: e, changes: t }) => ({
		day: e,
		ready: t.slice(0, 200).filter(({ ready: e }) => e),
		waiting: t.slice(0, 200).filter(({ ready: e }) => !e),
		more: Math.max(0, t.length - 200)
	}),
	english: "What goes out on **{{ day }}**, and what would if it were ready. This list is kept current in place; nobody is told of its changes.\n\n{% if ready.size > 0 %}\n### Ready\n\n{% for one in ready %}\n- #{{ one.number }} {{ one.title }}{% if one.owners.size > 0 %} ({{ one.owners | join: ', ' }}){% endif %}\n{%- endfor %}\n{% endif %}\n\n{% if waiting.size > 0 %}\n### Not ready yet\n\n| | Change | What is missing | Who has it |\n| :-- | :-- | :-- | :-- |\n{%- for one in waiting %}\n| {% if one.risk %}🟠 at risk{% endif %} | #{{ one.number }} {{ one.title }} | {% if one.signed %}work{% if one.stage != '' %}, at the stage {{ one.stage }}{% endif %}{% else %}the customer’s sign-off{% if one.stage != '' %}, at the stage {{ one.stage }}{% endif %}{% endif %} | {% if one.owners.size > 0 %}{{ one.owners | join: ', ' }}{% else %}nobody{% endif %} |\n{%- endfor %}\n{% endif %}\n\n{% if ready.size == 0 and waiting.size == 0 %}\nNothing is planned for that day any more.\n{% endif %}\n\n{% if more > 0 %}\n{{ more }} more are not listed.\n{% endif %}\n\n<sub>Days are those of {{ timezone }}.</sub>"
}), Jt = document({
	about: "Tells a group, once, on the list of a day, which changes go out on it and which do not.",
	facts: {
		to: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.T)("Whom to tell; `mention` calls them.", "ana", "bo"),
		group: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.A)("The group that they are of.", "on-call"),
		day: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.l)("The day.", "2027-01-01T00:00+01:00"),
		out: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.v)("What goes out.", Kt, {
			signed: !0,
			risk: !1,
			stage: "ready"
		}),
		held: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.v)("What does not.", Kt),
		more: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.p)("Whether there are more than are named.", !1),
		timezone: _ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.o
	},
	from: ({ to: e, group: t, day: n, changes: r }) => ({
		to: e,
		group: t,
		day: n,
		out: r.filter(({ ready: e }) => e).slice(0, 50),
		held: r.filter(({ ready: e }) => !e).slice(0, 50),
		more: r.length > 50
	}),
	english: "{% for login in to %}{{ login | mention }} {% endfor %}\n\n{% if out.size > 0 %}**These changes are signed off where that was asked for, and go live on {{ day }}:**\n{% for one in out %}\n- #{{ one.number }} {{ one.title }}\n{%- endfor %}\n{% else %}**Nothing goes live on {{ day }}.**\n{% endif %}\n\n{% if held.size > 0 %}**Not ready, and not among them:**\n{% for one in held %}\n- #{{ one.number }} {{ one.title }}, {% if one.signed %}on which work goes on{% else %}which its customer has not signed off{% endif %}\n{%- endfor %}\n{% endif %}\n\n{% if more %}\nThe list above names all of them.\n{% endif %}\n\nYou are told because you are in the group {{ group | code }}. This is said once.\n\n<sub>Days are those of {{ timezone }}.</sub>"
}), Yt = {
	number: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.x)("The number of the ticket.", 12),
	reference: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.A)("What the ticket is called.", "SUP-12"),
	title: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.A)("Its title.", "Login fails"),
	customer: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.A)("Login of the customer.", "cus"),
	to: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.T)("The customer; `mention` calls them.", "cus"),
	severity: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.C)((0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.A)("The severity; empty while not set.", "high")),
	owners: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.T)("Who has the ticket.", "ana"),
	group: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.C)((0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.A)("The group that has it; may be empty.", "tier-1")),
	due: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.C)((0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.s)("When the next promise to the customer is due; empty: none is.", "2026-11-16T11:00+01:00")),
	by: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.A)("Who sends it.", "ana"),
	timezone: _ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.o
}, Xt = document({
	about: "A saved reply that staff send by `/reply`. What it may name of the ticket its own text may name, too.",
	facts: {
		text: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.y)("The text of the reply.", "Please tell us the version: it stands under **Help**."),
		waits: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.p)("Whether the ticket waits for the customer from now on.", !0),
		...Yt
	},
	from: ({ source: e, customer: t, ...n }, i) => {
		let a = {
			...n,
			customer: t,
			to: [t]
		};
		return {
			...a,
			text: filled(e, (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.B)(Yt, a, i))
		};
	},
	english: "{{ text }}\n{% if waits %}\n\n**Next:** please answer here. The ticket waits until you do.\n{% endif %}\n\n<sub>{{ by }} sends you this text, which the desk keeps ready for common questions. If it does not help, just write here.</sub>"
});
function filled(e, t) {
	try {
		return render(compile(e, "repository"), t);
	} catch {
		return e;
	}
}
// src/documents/secret.ts
const Zt = document({
	about: "Points out that somebody pasted a secret, without repeating it.",
	facts: {
		to: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.T)("Staff who have to know; `mention` calls them.", "ana"),
		by: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.A)("Who wrote it.", "cus"),
		kinds: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.O)("What it looks like: “GitHub token”.", "github"),
		comment: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.p)("Whether it stands in a comment and not in the report.", !0)
	},
	english: "{% for login in to %}{{ login | mention }} {% endfor %}\n\n**{% if comment %}A comment{% else %}The report{% endif %} by {{ by }} seems to hold a secret** ({{ kinds | join: ', ' }}). Everybody who can read this page can read it. It is not repeated here.\n\n**Next,** in this order:\n\n1. Revoke it where it was issued, and make a new one. Taking it off this page is not enough: mails have gone out.\n2. Edit the {% if comment %}comment{% else %}report{% endif %} and take it out.\n3. The edit history still shows it: open _edited_ above the text, choose the older version, and delete that revision.\n\nIf it is no secret, there is nothing to do."
}), Qt = document({
	about: "Answers a ticket with ready instructions.",
	explainsClose: !0,
	facts: {
		instructions: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.y)("The instructions, Markdown from the policy.", "Open **Settings** and choose _Reset_."),
		closed: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.p)("Whether the ticket is closed with them.", !0),
		automatic: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.p)("Whether they come by themselves; else somebody on the staff sent for them.", !0),
		unsolved: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.C)((0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.A)("The command that says they did not help; empty where switched off.", "/not-resolved"))
	},
	english: "You can solve this yourself, right now:\n\n{{ instructions }}\n\n**Did it not help?** {% if unsolved != '' %}Write {{ unsolved | code }} on a line of its own{% if closed %}: the ticket opens again, with the time it was first reported{% else %}, and somebody takes over{% endif %}.{% elsif closed %}Please open a new ticket and name this one.{% else %}Write a comment and tell us what happened.{% endif %}\n{% if closed %}\n\n<sub>The ticket is closed because these instructions answer reports like yours.{% if automatic %} No person has read it yet.{% endif %}</sub>{% endif %}"
}), $t = document({
	about: "Asks a customer whether it is solved, and reminds them once.",
	facts: {
		to: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.T)("The customer; `mention` calls them.", "cus"),
		again: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.p)("Whether they are reminded.", !1),
		since: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.s)("Since when they have been asked.", "2026-12-07T09:30+01:00"),
		closed: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.p)("Whether the ticket is closed already.", !0),
		tried: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.p)("Whether they try a change on which work goes on: their word closes nothing.", !1),
		ships: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.C)((0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.l)("The day on which it goes out if they say yes now; empty where it has none.", "2027-01-01T00:00+01:00")),
		solved: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.C)((0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.A)("The command that says yes; empty where switched off.", "/sign-off")),
		unsolved: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.C)((0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.A)("The command that opens it again; empty where any comment does, or none can.", "/not-resolved")),
		reopens: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.C)((0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.s)("Until when it can be opened again; empty: it is open, or cannot.", "2026-12-21T09:30+01:00")),
		timezone: _ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.o
	},
	english: "{% for login in to %}{{ login | mention }} {% endfor %}\n\n{% if again %}**We are still waiting for your word on this**, since {{ since }}: is it done as you need it?{% elsif tried %}**Please try it now, before it goes live: is it as you need it?**{% else %}**Please have a look: is it done as you need it?**{% endif %}{% if ships != '' %} It goes out on **{{ ships }}** if you say so by then; without your word it does not go out.{% elsif tried %} Without your word it does not go live.{% elsif closed == false %} The ticket is closed once you have said so.{% endif %}\n\n**Next:** if it is, give this comment a 👍, or answer “looks good”{% if solved != '' %} or {{ solved | code }}{% endif %}. If it is not, {% if closed == false %}write here what is wrong.{% elsif unsolved != '' %}write {{ unsolved | code }} on a line of its own by **{{ reopens }}** and tell us what is wrong: that opens the ticket again.{% elsif reopens != '' %}write here by **{{ reopens }}** what is wrong: that opens the ticket again.{% else %}please open a new ticket and name this one.{% endif %}{% if again %} This reminder comes once.{% endif %}\n\n<sub>Times are in {{ timezone }}.</sub>"
}), en = document({
	about: "Says, before the ticket is closed, that no answer came.",
	explainsClose: !0,
	facts: {
		to: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.T)("The customer; `mention` calls them.", "cus"),
		asker: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.C)((0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.A)("Login of who of the staff spoke last; empty where nobody did.", "ana")),
		missing: missing("Required answers that were asked for."),
		since: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.s)("Since when the ticket has waited.", "2026-11-16T09:30+01:00"),
		closes: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.C)((0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.s)("By when an answer was needed.", "2026-11-19T09:30+01:00")),
		reopens: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.C)((0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.s)("Until when a comment opens it again; empty: never.", "2026-12-03T09:30+01:00")),
		timezone: _ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.o
	},
	english: "{% for login in to %}{{ login | mention }} {% endfor %}\n\n**We have had no answer since {{ since }}, so this ticket is closed.**{% if missing.size > 0 %} This is still missing:{% endif %}\n{% for answer in missing %}\n- **{{ answer.label }}**{% if answer.date != '' %}: you wrote “{{ answer.date }}”. Which day is that? Please write it as {{ '2026-12-31' | code }}, or that there is none.{% elsif answer.hint != '' %}: {{ answer.hint }}{% endif %}\n{%- endfor %}\n\n**Next:** if it is solved or no longer matters, there is nothing to do. {% if reopens != '' %}Otherwise just write a comment here by **{{ reopens }}**: that opens the ticket again, and nobody asks why it took you a while.{% else %}Otherwise please open a new ticket and name this one.{% endif %}\n\n<sub>Times are in {{ timezone }}.</sub>"
}), tn = {
	step: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.C)((0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.A)("The stage that a change is at; empty where it is at none.", "validation")),
	means: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.A)("What that means, by the policy; may be empty.", "It is on the test system"),
	entered: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.C)((0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.s)("Since when it has been at it.", "2026-11-16T10:00+01:00")),
	after: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.C)((0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.A)("The stage after it; empty: it is the last.", "ready")),
	planned: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.C)((0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.l)("The day on which a change is to go out if it is ready by then; empty where there is none.", "2026-12-01T00:00+01:00")),
	unsigned: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.p)("Whether a change waits for its customer’s word.", !0),
	tried: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.p)("Whether they are asked to try it while the work goes on.", !0),
	approval: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.c)("“open”, “given” or “declined”; empty where it needs none.", "given", "open", "declined", ""),
	approvers: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.A)("The groups whose members may give it; empty where it needs none.", "managers"),
	approver: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.C)((0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.A)("Login of who gave or declined it.", "bo")),
	decided: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.C)((0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.s)("When.", "2026-11-16T11:00+01:00")),
	grounds: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.A)("What they said with it; may be empty.", "Until the end of the year")
};
function changeFacts(e) {
	let { stage: t = null, planned: n = null, unsigned: r = !1, tried: i = !1 } = e ?? {};
	return {
		step: t?.name ?? null,
		means: t?.means ?? "",
		entered: t?.since ?? null,
		after: t?.next ?? null,
		planned: n,
		unsigned: r,
		tried: i
	};
}
function approvalFacts(e) {
	return {
		approval: e?.state ?? "",
		approvers: e?.groups.join(", ") ?? "",
		approver: e?.by ?? null,
		decided: e?.at ?? null,
		grounds: e?.why ?? ""
	};
}
// src/documents/promise-times.ts
const nn = (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.R)({
	promises: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.j)("What is measured in these hours.", "First response"),
	hours: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.A)("The hours.", "Mon–Fri 09:00–17:00 (Europe/Berlin)"),
	always: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.p)("Whether it is measured around the clock.", !1),
	opens: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.A)("When they begin again; empty while they last.", "Tue 17 Nov 2026, 09:00 CET")
}, ({ hours: e, clocks: t }, { phrases: n }) => ({
	promises: t.map((e) => n.clocks[e]),
	hours: (0,_phrases_js__WEBPACK_IMPORTED_MODULE_4__.r)(e, n),
	always: e.always,
	opens: e.opens === null ? "" : (0,_moment_js__WEBPACK_IMPORTED_MODULE_3__.r)(e.opens, e.zone, n.locale)
})), rn = (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.R)({
	after: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.A)("After how long.", "2 h"),
	updates: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.A)("How often the customer hears from then on.", "1 h")
}, (e, { phrases: t }) => ({
	after: (0,_phrases_js__WEBPACK_IMPORTED_MODULE_4__.a)(e.afterText, e.after, e.calendar, t),
	updates: (0,_phrases_js__WEBPACK_IMPORTED_MODULE_4__.a)(e.text, e.within, e.calendar, t)
}));
function phasesOf(e) {
	return e?.then?.map((t) => ({
		...t,
		calendar: e.calendar.name
	})) ?? [];
}
// src/documents/status.ts
const an = document({
	about: "The one comment on every ticket that says where it stands, kept current in place.",
	facts: {
		reference: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.C)((0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.A)("What the ticket is called, such as “SUP-123”; empty where the policy sets none.", "SUP-123")),
		requester: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.A)("Whose ticket it is.", "cus"),
		state: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.c)("“open”, “pending”, “on_hold” or “closed”.", "pending", "open", "on_hold", "closed"),
		since: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.C)((0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.s)("Since when it is in that state; empty while merely open.", "2026-11-16T09:30+01:00")),
		until: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.C)((0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.s)("Until when it is on hold, or by when a pending one needs an answer not to be closed; empty where that is not known.", "2026-11-20T09:00+01:00")),
		incident: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.p)("Whether it is an incident.", !0),
		severity: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.C)((0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.A)("The severity; empty while not set.", "high")),
		meaning: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.C)((0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.A)("What the policy says the severity means.", "Production is disrupted")),
		why: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.C)((0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.D)("Where the severity comes from.", {
			kind: "form_answer",
			field: "Impact"
		})),
		proposed: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.p)("Whether it holds only until staff have looked at it.", !0),
		original: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.C)((0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.A)("The severity before a workaround lowered it; empty where none did.", "urgent")),
		owners: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.j)("Logins of its owners.", "ana", "bo"),
		answered: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.p)("Whether somebody has answered.", !0),
		owed: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.p)("Whether the customer waits for an answer.", !0),
		held: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.p)("Whether it is on hold as well, while it waits for the customer.", !1),
		busy: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.C)((0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.s)("As of when there is unusually much to do; empty: there is not, or somebody has answered.", "2026-11-16T09:30+01:00")),
		expected: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.C)((0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.s)("By when the first answer is promised while there is; empty: by no time, or it is past.", "2026-11-16T12:00+01:00")),
		overdue: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.p)("Whether a promise is late and still open.", !0),
		stands: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.p)("Whether the clock of a promise stands until the customer answers.", !0),
		runs: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.p)("Whether the clock of a promise runs, or would if the desk were open.", !0),
		promises: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.v)("The promises for this ticket.", W),
		updates: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.A)("How often the customer hears; empty where that is not promised.", "1 h"),
		rarer: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.v)("How often they hear later, where something lasts; empty: no more rarely.", rn),
		hours: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.A)("In which hours the desk works.", "Mon–Fri 09:00–17:00 (Europe/Berlin)"),
		always: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.p)("Whether it works around the clock.", !1),
		opens: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.A)("When the desk opens again; empty while it is open.", "Tue 17 Nov 2026, 09:00 CET"),
		schedules: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.v)("The hours of each promise, where they are not the same for all.", nn),
		missing: missing("Required answers that were not given."),
		asking: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.p)("Whether all that is missing is the day that somebody meant.", !1),
		needed: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.C)((0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.l)("The date it is needed by, where that is nearer than the notice asked for; else empty.", "2026-11-20T00:00+01:00")),
		notice: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.C)((0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.k)("How much notice is asked for.", "2 weeks")),
		project: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.p)("Whether it became a project and left the service level.", !1),
		agreed: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.C)((0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.s)("The date agreed with the customer; empty where there is none.", "2026-12-01T12:00+01:00")),
		ships: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.C)((0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.l)("The date on which a finished change goes out; empty where there is none.", "2026-12-01T00:00+01:00")),
		...tn,
		rfc: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.C)((0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__._)("Where proposals live, of a ticket that is one; else empty.", "https://github.com/acme/rfcs")),
		handed: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.C)((0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.A)("The group that it was handed to; empty where it was not.", "tier-2")),
		awaited: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.C)((0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.A)("What a ticket on hold waits for, as staff wrote it; empty where they did not say.", "vendor Acme")),
		blocked: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.p)("Whether it waits for another issue to be closed.", !0),
		blocker: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.C)((0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.A)("That issue; empty where not everybody may know which it is.", "#45")),
		stage: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.A)("How staff said last that it stands, by `/status`; empty where they did not.", "fixing"),
		words: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.A)("The words with it.", "We know why and where."),
		speaker: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.A)("Login of who said so.", "ana"),
		spoken: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.C)((0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.s)("When.", "2026-11-16T11:00+01:00")),
		...$,
		behind: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.p)("Whether it is due already.", !1),
		solved: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.C)((0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.A)("The command that confirms it as solved; empty unless the customer is asked.", "/sign-off")),
		unsolved: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.C)((0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.A)("The command that says it is not, or that opens the closed ticket again; may be empty.", "/not-resolved")),
		reopens: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.C)((0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.s)("Until when its customer may open the closed ticket again: by the command `unsolved`, or, where that is empty, by any comment; empty: not any more.", "2026-12-03T09:30+01:00")),
		doubts: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.f)(20, (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.u)("What could not be told for certain about the form.", {
			kind: "changed_heading",
			heading: "Steps",
			field: "Steps to reproduce"
		})),
		timezone: _ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.o
	},
	from: (e, { phrases: t, timezone: n }) => {
		let { promises: r, schedules: i = [], notice: a, signOff: o, reopening: s, progress: c } = e, [l] = i.map((e) => e.hours).sort((e, t) => Number(e.opens === null) - Number(t.opens === null)), u = l?.opens ?? null;
		return {
			reference: e.reference ?? null,
			requester: e.requester,
			state: e.state,
			since: e.stateSince,
			until: e.stateUntil,
			incident: e.incident,
			severity: e.severity,
			meaning: e.severityMeaning,
			why: e.severityWhy,
			proposed: e.severityProposed ?? !1,
			original: e.workaround?.original ?? null,
			owners: e.owners,
			answered: e.answered,
			owed: e.owed,
			held: e.alsoHeld,
			busy: e.busy?.asOf ?? null,
			expected: e.busy?.expected ?? null,
			overdue: r.some(isOverdue),
			stands: e.state === "pending" && !e.alsoHeld && r.some(({ state: e }) => e === "paused"),
			runs: r.some(({ state: e, live: t }) => t && e !== "paused"),
			promises: r,
			updates: (0,_phrases_js__WEBPACK_IMPORTED_MODULE_4__.i)(e.updatesEvery, t),
			rarer: phasesOf(e.updatesEvery),
			hours: l === void 0 ? "" : (0,_phrases_js__WEBPACK_IMPORTED_MODULE_4__.r)(l, t),
			always: l?.always ?? !1,
			opens: u === null ? "" : (0,_moment_js__WEBPACK_IMPORTED_MODULE_3__.r)(u, l?.zone ?? n, t.locale),
			schedules: i.length > 1 ? i : [],
			missing: e.missing ?? [],
			asking: (e.missing ?? []).every(({ noDate: e }) => e !== void 0),
			needed: a?.neededBy ?? null,
			notice: a?.asked ?? null,
			project: e.project ?? !1,
			agreed: e.agreed ?? null,
			ships: e.shipDate ?? null,
			...changeFacts(e.change),
			rfc: e.rfc ?? null,
			...approvalFacts(e.approval),
			handed: e.handedTo ?? null,
			awaited: e.awaited ?? null,
			blocked: e.blocker !== void 0,
			blocker: e.blocker ?? null,
			stage: c?.stage ?? "",
			words: c?.words ?? "",
			speaker: c?.by ?? "",
			spoken: c?.at ?? null,
			...incidentFacts(e.record ?? null, t),
			next: e.nextUpdate?.at ?? null,
			behind: e.nextUpdate?.isLate ?? !1,
			solved: o?.solved ?? null,
			unsolved: o?.notSolved ?? s?.command ?? null,
			reopens: s?.until ?? null,
			doubts: e.doubts
		};
	},
	english: "### {% if state == 'closed' %}This ticket is closed{% elsif owners.size > 0 %}Somebody is on it: {{ owners | join: ', ' }}{% elsif handed != '' %}The group {{ handed }} has your report{% elsif answered %}We are on it{% else %}We have your report{% endif %}{% if reference != '' %} · {{ reference }}{% endif %}\n\n{% if overdue and state != 'closed' %}\nWe are late with something that we promised you, and we are sorry. The ticket is marked so that the team sees it.\n{% endif %}\n{% if busy != '' and state == 'open' %}\n\nAs of {{ busy }}, **we have unusually much to do**. {% if expected != '' %}A first answer may take until **{{ expected }}**; by then it is promised.{% else %}What is most urgent is answered first, so a first answer may take longer than usual.{% endif %}\n\n{% endif %}\n| | |\n| :-- | :-- |\n{%- if severity != '' or state != 'closed' %}\n| **Severity** | {% if severity != '' %}{{ severity }}{% if meaning != '' %}: {{ meaning }}{% endif %}{% if why != '' %}<br>Why: {{ why }}{% endif %}{% if proposed and state != 'closed' %}<br>This holds until the support team has looked at it.{% endif %}{% else %}not set yet: the support team will set it{% endif %}{% if original != '' %}<br>There is a workaround. It was reported as {{ original }}, and that stays on record.{% endif %} |\n{%- endif %}\n{%- if owners.size > 0 %}\n| **Owner** | {{ owners | join: ', ' }} |\n{%- elsif handed == '' and answered == false and state != 'closed' %}\n| **Owner** | nobody yet |\n{%- endif %}\n{%- if state == 'pending' %}\n| **State** | waiting for an answer from {{ requester }} since {{ since }}{% if until != '' %}; without one by {{ until }} it is closed{% endif %}{% if held %}<br>It is on hold as well{% if blocked or awaited != '' %}: we wait for {% if blocked %}{% if blocker != '' %}{{ blocker | code }}{% else %}another issue{% endif %} to be closed{% if awaited != '' %} ({{ awaited }}){% endif %}{% else %}{{ awaited }}{% endif %}{% endif %}{% endif %} |\n{%- elsif state == 'on_hold' %}\n| **State** | on hold since {{ since }}{% if until != '' %}, until {{ until }}{% endif %}{% if blocked %}<br>We wait for {% if blocker != '' %}{{ blocker | code }}{% else %}another issue{% endif %} to be closed{% if awaited != '' %} ({{ awaited }}){% endif %}{% elsif awaited != '' %}<br>We wait for: {{ awaited }}{% endif %} |\n{%- elsif state == 'closed' %}\n| **State** | closed on {{ since }} |\n{%- elsif incident and phase == '' %}\n| **State** | treated as an incident |\n{%- endif %}\n{%- if phase != '' %}\n| **Incident** | {% if name != '' %}{{ name }}: {% endif %}{{ phase }} {% if over %}on{% else %}since{% endif %} {{ phased }} |\n{%- endif %}\n{%- if hit.size > 0 %}\n| **Affected** | {% for one in hit %}{{ one.component }}: {{ one.impact }}{% unless forloop.last %}<br>{% endunless %}{% endfor %} |\n{%- endif %}\n{%- if next != '' and state != 'closed' %}\n| **Next update** | {% if behind %}due since{% else %}by{% endif %} {{ next }} |\n{%- endif %}\n{%- if stage != '' and state != 'closed' %}\n| **News** | {{ stage }}: {{ words }}<br>{{ speaker }}, {{ spoken }} |\n{%- endif %}\n{%- if handed != '' %}\n| **Handed to** | the group {{ handed }} |\n{%- endif %}\n{%- if agreed != '' %}\n| **Agreed date** | {{ agreed }} |\n{%- endif %}\n{%- if approval != '' %}\n| **Approval** | {% if approval == 'given' %}given by {{ approver }} on {{ decided }}{% elsif approval == 'declined' %}declined by {{ approver }} on {{ decided }}{% else %}needed from the group {{ approvers }} before work begins{% endif %}{% if grounds != '' %}<br>{{ grounds }}{% endif %} |\n{%- endif %}\n{%- if step != '' and state != 'closed' %}\n| **Stage** | {{ step }}, since {{ entered }}{% if means != '' %}<br>{{ means }}{% endif %}{% if after != '' %}<br>After that: {{ after }}{% endif %} |\n{%- endif %}\n{%- if rfc != '' %}\n| **Discussed in** | {{ rfc }} |\n{%- endif %}\n{%- if planned != '' %}\n| **Planned for** | {{ planned }}, if {% if unsigned %}you have signed it off{% else %}it is ready{% endif %} by then |\n{%- endif %}\n{%- if ships != '' %}\n| **Goes out on** | {{ ships }} |\n{%- endif %}\n\n{% if history.size > 0 %}\n**Updates**, the latest first:\n{% for one in history %}\n- {% if one.struck %}~~{% endif %}{{ one.at }}, {{ one.phase }}{% for part in one.hit %}{% if forloop.first %} ({% else %}; {% endif %}{{ part.component }}: {{ part.impact }}{% if forloop.last %}){% endif %}{% endfor %}{% if one.words != '' %}: {{ one.words }}{% endif %}{% if one.struck %}~~ (corrected){% else %} ({{ one.by }}){% endif %}\n{%- endfor %}\n{% if earlier > 0 %}\n- {{ earlier }} earlier, in the comments on this ticket\n{% endif %}\n{% endif %}\n\n{% if project and state != 'closed' %}\nThis has become a project. The times of the service level no longer apply to it; the plan is agreed with you here.\n{% elsif promises.size > 0 and project == false %}\n| What we promise | By | So far |\n| :-- | :-- | :-- |\n{%- for promise in promises %}\n| {{ promise.name }}{% if promise.target != '' %}, within {{ promise.target }}{% else %}, as agreed{% endif %} | {% if promise.due != '' %}{{ promise.due }}{% elsif promise.over %}–{% else %}once the wait is over{% endif %} | {{ promise.state }} |\n{%- endfor %}\n{% endif %}\n\n{% if needed != '' and state != 'closed' %}\nYou need this by {{ needed }}. Requests like this need {{ notice }} of notice, so we make no promise for that date. We will do what we can and tell you here.\n{% endif %}\n\n{% if updates != '' and project == false and state != 'closed' %}\n{% if answered %}While we work on it, you wait no longer than {{ updates }} for word from us{% else %}Once somebody has answered, you wait no longer than {{ updates }} for word from us{% endif %}{% for one in rarer %}; after {{ one.after }}, no longer than {{ one.updates }}{% endfor %}.\n{% endif %}\n\n{% if state != 'closed' %}\n{% if schedules.size > 0 %}The hours that count:\n{% for one in schedules %}\n- {{ one.promises | join: ', ' }}: {% if one.always %}day and night{% else %}{{ one.hours }}{% if one.opens != '' %}; they begin again on **{{ one.opens }}**{% endif %}{% endif %}\n{%- endfor %}\n{% elsif always and runs %}The clock runs day and night.{% elsif hours != '' %}The desk works {{ hours }}.{% if opens != '' %} It opens again on **{{ opens }}**{% if runs %}; the clock stands until then{% endif %}.{% endif %}{% endif %}\n{% endif %}\n\n{% if missing.size > 0 and state != 'closed' %}\n**{% if asking %}One thing we need to know:{% else %}Something is missing that we need to help you:{% endif %}**\n{% for answer in missing %}\n- **{{ answer.label }}**{% if answer.date != '' %}: you wrote “{{ answer.date }}”. Which day is that? Please write it as {{ '2026-12-31' | code }}, or that there is none.{% elsif answer.hint != '' %}: {{ answer.hint }}{% endif %}\n{%- endfor %}\n{% endif %}\n\n{% if state != 'closed' %}\n{% for doubt in doubts %}\n> We are not sure about the form: {{ doubt }}\n{% endfor %}\n{% endif %}\n\n{% if state == 'closed' and solved != '' %}\n**Next:** is it solved? Please write {{ solved | code }} if it is{% if unsolved != '' %}, or {{ unsolved | code }} if it is not{% if reopens != '' %} (until **{{ reopens }}**){% endif %}{% endif %}, on a line of its own.\n{% elsif state == 'closed' and reopens != '' and unsolved != '' %}\n**Next:** nothing, if that settles it. If it does not, write {{ unsolved | code }} on a line of its own by **{{ reopens }}** and tell us what is left: that opens the ticket again. A comment without it does not.\n{% elsif state == 'closed' and reopens != '' %}\n**Next:** nothing, if that settles it. If it does not, write a comment here by **{{ reopens }}** and tell us what is left: that opens the ticket again.\n{% elsif state == 'closed' %}\n**Next:** nothing, if that settles it. If it does not, please open a new ticket and name this one.\n{% elsif missing.size > 0 %}\n**Next:** please edit your report (the … menu at its top right, then _Edit_) or answer here.{% if state == 'pending' and stands %} The clock goes on when you do.{% endif %}\n{% elsif state == 'pending' %}\n**Next:** {% if answered %}please answer the question above.{% else %}please write here; we wait for you.{% endif %}{% if stands %} The clock goes on when you do.{% endif %}\n{% elsif state == 'on_hold' %}\n**Next:** {% if blocked %}we carry on with your ticket once the other issue is closed{% if until != '' %}, on {{ until }} at the latest{% endif %}.{% else %}we wait for somebody else and will tell you what they say.{% endif %}\n{% elsif tried and solved != '' %}\n**Next:** please try it, and say here whether it is as you need it: {{ solved | code }} on a line of its own if it is, or what is wrong. Without your word it does not go live.\n{% elsif solved != '' %}\n**Next:** is it solved? Please write {{ solved | code }} if it is{% if unsolved != '' %}, or {{ unsolved | code }} if it is not{% endif %}, on a line of its own.\n{% elsif owners.size == 0 and handed != '' %}\n**Next:** the group {{ handed }} carries on with it and answers here. Anything new? Write a comment; there is no need to open another ticket.\n{% elsif owners.size == 0 and answered %}\n**Next:** the support team carries on with it here. Anything new? Write a comment; there is no need to open another ticket.\n{% elsif owners.size == 0 %}\n**Next:** somebody on the support team takes the ticket and answers here.\n{% else %}\n**Next:** {{ owners | join: ', ' }} {% if owed %}{% if owners.size > 1 %}answer{% else %}answers{% endif %} here{% else %}{% if owners.size > 1 %}carry{% else %}carries{% endif %} on with it and will write here when there is news{% endif %}. Anything new? Write a comment; there is no need to open another ticket.\n{% endif %}\n\n<sub>Times are in {{ timezone }}. Steward keeps this comment current; it is not an answer by a person.</sub>"
}), on = document({
	about: "Asks whoever recorded working time whether it is right, where it is unusual.",
	facts: {
		to: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.T)("Who recorded it; `mention` calls them.", "ana"),
		time: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.d)("What was recorded; without its minus where it takes back.", 3e5),
		day: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.l)("The day that it counts for.", "2026-12-05T00:00+01:00"),
		short: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.p)("Whether it is very little.", !0),
		least: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.d)("Less than that is asked about.", 9e5),
		closed: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.p)("Whether the desk never opens on that day.", !0),
		long: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.p)("Whether it is more than one person works in a day.", !1),
		total: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.d)("What they have recorded for that day on the ticket with it.", 3e5),
		below: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.p)("Whether it takes back more than was recorded.", !1),
		back: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.A)("The command that takes it back.", "/spent -5m on 2026-12-05"),
		ticket: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.C)((0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__._)("The address of the ticket where this is told elsewhere; empty on the ticket itself.", "https://github.com/acme/helpdesk/issues/12"))
	},
	from: ({ to: e, doubt: t, ticket: n }) => {
		let { doubts: r, time: i, total: a, ...o } = t;
		return {
			to: e,
			...o,
			time: Math.abs(i),
			total: Math.max(a, 0),
			ticket: n ?? null,
			short: r.includes("short"),
			closed: r.includes("closed_day"),
			long: r.includes("long_day"),
			below: r.includes("below_nothing")
		};
	},
	english: "{% for login in to %}{{ login | mention }} {% endfor %}\n\n**{{ time }} on {{ day }}: is that right?**{% if short %} It is less than {{ least }}.{% endif %}{% if closed %} The desk is closed on that day.{% endif %}{% if long %} It brings what you recorded for that day here to {{ total }}.{% endif %}{% if below %} It takes back more than you recorded for that day here.{% endif %} It counts as you wrote it.\n\n**Next:** if it is right, nothing. If it is not, {{ back | code }} {% if ticket != '' %}on the ticket ({{ ticket }}) {% endif %}undoes it. This is asked once."
}), sn = document({
	about: "The last comment on a triage meeting.",
	facts: {
		kept: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.C)((0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.x)("Number of the issue in which the meeting goes on, where it was opened twice; 0: there is none.", 0)),
		owned: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.p)("Whether every ticket had an owner when the meeting began.", !1),
		left: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.f)(200, (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.S)("Numbers of the tickets that nobody took.", 12, 13))
	},
	english: "{% if kept > 0 %}This meeting was opened twice; it goes on in #{{ kept }}. What was ticked here has to be ticked there.{% elsif owned %}Every ticket had an owner when this meeting began: there is nothing to give out. The meeting is over.{% elsif left.size == 0 %}Every ticket on this agenda has an owner. The meeting is over.{% else %}The time for the next meeting has come. Still without an owner: {% for number in left %}#{{ number }}{% unless forloop.last %}, {% endunless %}{% endfor %}. {% if left.size == 1 %}It comes{% else %}They come{% endif %} up at the next meeting.{% endif %}"
}), cn = document({
	about: "Tells staff that a text is too long to be read for commands, or for the answers of a form.",
	facts: {
		to: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.T)("Staff who have to know; `mention` calls them.", "ana"),
		by: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.A)("Who wrote it.", "cus"),
		comment: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.p)("Whether it is a comment and not the report.", !0)
	},
	english: "{% for login in to %}{{ login | mention }} {% endfor %}\n\n**{% if comment %}A comment{% else %}The report{% endif %} by {{ by }} is too long for the desk to read.** It counts as plain words, and every clock goes by it as always, but {% if comment %}commands in it are not carried out{% else %}the answers to a form in it are not known here{% endif %}.\n\n**Next:** read it yourself{% if comment %}. A command that was meant works in a comment of its own{% else %}, and set by hand what its answers would have set{% endif %}. This is said once on a ticket."
}), ln = document({
	about: "Tells a customer who waits for an answer, once, that there is unusually much to do.",
	facts: {
		to: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.T)("The customer; `mention` calls them.", "cus"),
		since: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.s)("Since when they wait.", "2026-11-16T09:30+01:00"),
		expected: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.C)((0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.s)("By when an answer is promised; empty: by no time, or it is past.", "2026-11-18T12:00+01:00")),
		late: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.p)("Whether a promise of an answer is broken.", !1),
		timezone: _ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.o
	},
	english: "{% for login in to %}{{ login | mention }} {% endfor %}\n\n**We have unusually much to do**, and you have been waiting for an answer since {{ since }}. {% if late %}That is longer than we promised you, and we are sorry. {% endif %}Your ticket is not forgotten.\n\n**Next:** {% if expected != '' %}the answer may take until **{{ expected }}**; by then it is promised.{% else %}what is most urgent is answered first, so the answer may take longer than usual.{% endif %} There is nothing that you have to do. If it has become more urgent for you, write here why. This is said once.\n\n<sub>Times are in {{ timezone }}.</sub>"
}), un = document({
	about: "Brings staff a template for the next update on an incident, filled in with what is on record.",
	facts: {
		to: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.T)("Who asked; `mention` calls them.", "ana"),
		form: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.A)("The template; `fence` shows it as a block to copy.", "/status identified (major: Checkout) …"),
		due: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.C)((0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.s)("By when the update is due; empty where that is not promised.", "2026-12-07T10:30+01:00")),
		ticket: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.C)((0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__._)("The address of the ticket where this is told elsewhere; empty on the ticket itself.", "https://github.com/acme/helpdesk/issues/12")),
		timezone: _ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.o
	},
	from: ({ to: e, draft: t, ticket: n }, r) => ({
		to: e,
		form: updateForm(t, r),
		due: t.nextUpdate,
		ticket: n ?? null
	}),
	english: "{% for login in to %}{{ login | mention }} {% endfor %}\n\n**A template for the next update**, filled in with what is on record. Copy it, correct it, and post it as a comment {% if ticket != '' %}on the ticket ({{ ticket }}){% else %}here{% endif %}: its first line makes it an update.{% if due != '' %} It is due by **{{ due }}**.{% endif %}\n{{ form | fence }}\n<sub>Times are in {{ timezone }}.</sub>"
}), dn = document({
	about: "Tells a customer what a kind of work comes with, such as an additional fee.",
	facts: {
		to: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.T)("The customer; `mention` calls them.", "cus"),
		says: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.y)("The words of the policy, Markdown.", "Moodle 3: **+ 20 %**")
	},
	english: "{% for login in to %}{{ login | mention }} {% endfor %}\n\n**Before we go on, please note:**\n\n{{ says }}"
}), fn = document({
	about: "Tells whoever took the label off a solved ticket whose write-up is not complete why it is there again.",
	facts: {
		by: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.A)("Who took it off.", "ana"),
		label: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.A)("The label.", "post-mortem: due"),
		headings: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.A)("Headings under which nothing is written yet.", "Impact, Contributing factors"),
		done: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.C)((0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.A)("The command that says that it is written; may be empty.", "/post-mortem done")),
		skip: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.C)((0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.A)("The command that says why none is needed; may be empty.", "/post-mortem skip"))
	},
	english: "{{ by }}, the write-up of this ticket is not complete yet, so the label {{ label | code }} is back. Still to be filled in: {{ headings }}.\n\n**Next:** fill that in{% if done != '' %} and write {{ done | code }} on a line of its own{% endif %}; the label then goes by itself.{% if skip != '' %} If the ticket needs no write-up, write {{ skip | code }} and the reason: it stays on record.{% endif %}"
}), pn = document({
	about: "Asks staff who writes a solved ticket up, where their words leave that open.",
	facts: {
		by: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.A)("Who wrote the words.", "ana"),
		owner: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.A)("The command that says who it is.", "/post-mortem owner")
	},
	english: "{{ by }}, who of you writes this up? From your words the desk cannot tell, so it has put down nobody yet.\n\n**Next:** write {{ owner | code }} on a line of its own if it is you, with a name behind it if it is somebody else. “I will write this.” is understood, too."
}), mn = (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.R)({
	title: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.A)("Heading of the section.", "Summary"),
	text: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.N)("What staff wrote under it: Markdown, in which nobody is mentioned.", "Checkout: HTTP 502.")
}, (e) => e), hn = document({
	about: "Tells everybody on a ticket what came of its write-up, once staff say `/post-mortem release`. The status page shows what stands under the headings.",
	facts: { sections: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.v)("The sections that the policy releases.", mn) },
	english: "## What happened, and what we learn from it\n\nThe team has written this up for everybody whom it concerned. There is nothing that you have to do; if a question is left, ask it here.\n{% for section in sections %}\n\n### {{ section.title }}\n\n{{ section.text }}\n{% endfor %}"
}), gn = {
	status: an,
	notice: Me,
	"post-mortem": Vt,
	"post-mortem-facts": Rt,
	refusal: Ut,
	help: ct,
	explain: et,
	"self-service": Qt,
	"saved-reply": Xt,
	secret: Zt,
	unread: cn,
	"on-hold": Ot,
	"incident-update": ft,
	"update-template": un,
	charge: De,
	"work-kind": dn,
	"time-doubt": on,
	"out-of-scope": kt,
	"follow-up": tt,
	bystander: Ee,
	denied: Re,
	"hand-over-context": ot,
	"unusual-load": ln,
	desk: Ye,
	"desk-load": ze,
	"lasting-load": gt,
	inflation: mt,
	"office-head": Dt,
	"office-command": Et,
	gathered: rt,
	chat: Ie,
	"chat-digest": ke,
	digest: Qe,
	reminder: Gt,
	"sign-off": $t,
	silence: en,
	escalation: $e,
	page: At,
	handover: at,
	triage: qe,
	"triage-end": sn,
	learning: Tt,
	"shipping-list": qt,
	"rolled-out": Jt,
	"write-up-owner": pn,
	"write-up-missing": fn,
	"write-up-place": document({
		about: "Says on a solved ticket where it is written up, where that is not on the ticket.",
		facts: {
			kind: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.c)("“issue” or “file”.", "issue", "file"),
			place: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.b)("The issue, or the pull request that brings the file.", "#45"),
			command: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.C)((0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.A)("The command that says who writes it, or that it is written; empty where it is switched off.", "/post-mortem"))
		},
		english: "## Post-mortem\n\nThis ticket is solved. What happened, and what the team learns from it, is written up in {% if kind == 'issue' %}{{ place }}{% else %}a file that the pull request {{ place }} brings{% endif %}. If you reported it, there is nothing for you to do: you can read it there once it is written.{% if command != '' %}\n\n**For the team:** {{ command | code }} works here, on the ticket.{% endif %}"
	}),
	"write-up-proposal": document({
		about: "The text of the pull request that brings the file of a write-up.",
		facts: {
			number: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.x)("The number of the ticket.", 12),
			path: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.A)("The path of the file.", "post-mortems/2026-11-17-12.md")
		},
		english: "This brings {{ path | code }}, in which #{{ number }} is written up. Fill in its sections on this branch; the desk keeps the block of facts in it current until this is merged.\n\nMerging it says that it is written. Closed without merging, it is not proposed again."
	}),
	"write-up-refused": document({
		about: "Tells staff, once, that GitHub does not let the write-up be put where the policy wants it.",
		facts: {
			to: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.T)("Whom to tell; `mention` calls them.", "ana"),
			place: (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_1__.c)("“file”, which a pull request brings, or “issue”.", "file", "issue")
		},
		english: "{% for login in to %}{{ login | mention }} {% endfor %}\n\n**This ticket’s write-up has no place yet.** The policy wants it {% if place == 'file' %}in a file that a pull request brings{% else %}in an issue of its own{% endif %}, and GitHub does not let the desk make one.\n\n**Next:** whoever looks after this desk gives its token {% if place == 'file' %}{{ 'contents: write' | code }} and {{ 'pull-requests: write' | code }}; for a workflow’s own token the repository’s settings, under Actions, must also let it create pull requests{% else %}{{ 'issues: write' | code }}{% endif %}. What GitHub said stands in the log of the run. Each run tries again; nothing of the ticket is lost. This is said once."
	}),
	"released-write-up": hn,
	action: Te,
	"action-list": U
}, _n = gn, vn = Object.keys(gn);
function isDocumentName(e) {
	return Object.hasOwn(gn, e);
}
// src/languages/de/explanation.ts
const yn = {
	ticket: {
		opened: "eröffnet",
		for: "für",
		form: "Formular",
		severity: "Schweregrad",
		overruled: "übergangen",
		missing: "es fehlt",
		owner: "zuständig",
		snoozed: "Ruhe",
		next: "nächstens"
	},
	clock: {
		rule: "Regel",
		elapsed: "bisher",
		due: "fällig",
		risk: "gefährdet",
		missed: "verpasst",
		ran: "lief",
		stood: "stand"
	},
	asOf: (e, t) => `Stand ${e}; Zeiten gelten für ${t}`,
	noForm: "keines erkannt",
	doubt: (e) => `Zweifel: ${e}`,
	noSeverity: "noch nicht gesetzt",
	severity: (e, t, n) => `${e ?? "entfernt"} seit ${t}${n === null ? "" : `: ${n}`}`,
	overruled: (e, t, n) => `${e}, verlangt von @${t} am ${n} durch eine Änderung am Formular`,
	nobody: "niemand",
	snoozed: (e) => `bis ${e}: Das Team wird nicht erinnert, Alarme gehen weiter`,
	round: (e) => `Runde ${e}`,
	sets: {
		promise: "der Kundin oder dem Kunden zugesagt",
		internal: "eigenes Ziel des Supports",
		desk: "zur Ordnung im Support"
	},
	rule: (e, t, n, r, i) => n === null ? `vereinbarter Termin (${t}), Servicezeit ${r} in ${i}` : `${e} (${t}): binnen ${(0,_phrases_js__WEBPACK_IMPORTED_MODULE_4__.n)(n)}, Servicezeit ${r} in ${i}`,
	elapsed: (e, t) => `${e} von ${t}`,
	standing: "nicht, solange die Uhr steht",
	riskFrom: (e) => `ab ${e}`,
	missedAgain: (e) => `wieder am ${e}`,
	missedLast: (e) => `immer wieder, zuletzt am ${e}`,
	stretch: (e, t) => `${e} bis ${t ?? "jetzt"}`,
	reasons: (e, t) => `seit: ${e}${t === null ? "" : `; bis: ${t}`}`,
	kept: (e) => `eingehalten, am ${e}`,
	cancelled: (e, t) => `nicht mehr nötig seit ${e} (${t})`,
	dueSince: (e) => `fällig seit ${e}`,
	lateEnded: (e) => `verspätet, beendet am ${e}`,
	broken: (e, t) => `NICHT EINGEHALTEN am ${e}${t === null ? ", noch offen" : `; beendet am ${t}`}`,
	legend: "= lief, - außerhalb der Servicezeit, . stand, ! lief nach dem Versäumnis, | fällig, > jetzt",
	nothing: "Keine Regel sagt für dieses Ticket etwas zu."
}, bn = "{% if item.set == 'internal' %}\n**{{ item.name }} ist fällig** seit **{{ item.breached }}**.\n{%- elsif item.target == '' %}\n**{{ item.name }} ist überfällig** seit **{{ item.breached }}**, dem vereinbarten Termin.\n{%- else %}\n**{{ item.name }} ist überfällig** seit **{{ item.breached }}**, zugesagt binnen {{ item.target }} (Servicezeit: {{ item.hours }}).\n{%- endif %}\n{%- if item.target != '' and item.set != 'internal' %}\nGrund: Es gilt die Regel {{ item.rule | code }}; ihre Uhr läuft seit {{ item.started }}: {{ item.reason }}.\n{%- endif %}", xn = {
	status: "### {% if state == 'closed' %}Dieses Ticket ist geschlossen{% elsif owners.size > 0 %}In Bearbeitung bei {{ owners | join: ', ' }}{% elsif handed != '' %}Ihre Meldung liegt bei der Gruppe {{ handed }}{% elsif answered %}Wir arbeiten daran{% else %}Ihre Meldung ist angekommen{% endif %}{% if reference != '' %} · {{ reference }}{% endif %}\n\n{% if overdue and state != 'closed' %}\nWir sind mit etwas in Verzug, das wir Ihnen zugesagt haben. Das tut uns leid. Das Ticket ist so markiert, dass das Team es sieht.\n{% endif %}\n{% if busy != '' and state == 'open' %}\n\nStand {{ busy }}: **Wir haben ungewöhnlich viel zu tun.** {% if expected != '' %}Eine erste Antwort kann bis **{{ expected }}** auf sich warten lassen; bis dahin ist sie zugesagt.{% else %}Das Dringendste kommt zuerst, deshalb kann eine erste Antwort länger dauern als sonst.{% endif %}\n\n{% endif %}\n| | |\n| :-- | :-- |\n{%- if severity != '' or state != 'closed' %}\n| **Schweregrad** | {% if severity != '' %}{{ severity }}{% if meaning != '' %}: {{ meaning }}{% endif %}{% if why != '' %}<br>Grund: {{ why }}{% endif %}{% if proposed and state != 'closed' %}<br>Das gilt, bis das Support-Team es geprüft hat.{% endif %}{% else %}noch offen: Das Support-Team legt ihn fest{% endif %}{% if original != '' %}<br>Es gibt eine Übergangslösung. Gemeldet wurde es als {{ original }}, und das bleibt vermerkt.{% endif %} |\n{%- endif %}\n{%- if owners.size > 0 %}\n| **Zuständig** | {{ owners | join: ', ' }} |\n{%- elsif handed == '' and answered == false and state != 'closed' %}\n| **Zuständig** | noch niemand |\n{%- endif %}\n{%- if state == 'pending' %}\n| **Stand** | wartet seit {{ since }} auf eine Antwort von {{ requester }}{% if until != '' %}; ohne Antwort bis {{ until }} wird es geschlossen{% endif %}{% if held %}<br>Es ist außerdem zurückgestellt{% if blocked %}: Wir warten, bis {% if blocker != '' %}{{ blocker | code }} geschlossen wird{% else %}ein anderes Issue geschlossen wird{% endif %}{% if awaited != '' %} ({{ awaited }}){% endif %}{% elsif awaited != '' %}: Wir warten auf {{ awaited }}{% endif %}{% endif %} |\n{%- elsif state == 'on_hold' %}\n| **Stand** | zurückgestellt seit {{ since }}{% if until != '' %}, bis {{ until }}{% endif %}{% if blocked %}<br>Wir warten, bis {% if blocker != '' %}{{ blocker | code }} geschlossen wird{% else %}ein anderes Issue geschlossen wird{% endif %}{% if awaited != '' %} ({{ awaited }}){% endif %}{% elsif awaited != '' %}<br>Wir warten auf: {{ awaited }}{% endif %} |\n{%- elsif state == 'closed' %}\n| **Stand** | geschlossen am {{ since }} |\n{%- elsif incident and phase == '' %}\n| **Stand** | wird als Störfall behandelt |\n{%- endif %}\n{%- if phase != '' %}\n| **Störfall** | {% if name != '' %}{{ name }}: {% endif %}{{ phase }} {% if over %}am{% else %}seit{% endif %} {{ phased }} |\n{%- endif %}\n{%- if hit.size > 0 %}\n| **Betroffen** | {% for one in hit %}{{ one.component }}: {{ one.impact }}{% unless forloop.last %}<br>{% endunless %}{% endfor %} |\n{%- endif %}\n{%- if next != '' and state != 'closed' %}\n| **Nächster Zwischenstand** | {% if behind %}fällig seit{% else %}bis{% endif %} {{ next }} |\n{%- endif %}\n{%- if stage != '' and state != 'closed' %}\n| **Neues** | {{ stage }}: {{ words }}<br>{{ speaker }}, {{ spoken }} |\n{%- endif %}\n{%- if handed != '' %}\n| **Weitergegeben an** | die Gruppe {{ handed }} |\n{%- endif %}\n{%- if agreed != '' %}\n| **Vereinbarter Termin** | {{ agreed }} |\n{%- endif %}\n{%- if approval != '' %}\n| **Genehmigung** | {% if approval == 'given' %}erteilt von {{ approver }} am {{ decided }}{% elsif approval == 'declined' %}abgelehnt von {{ approver }} am {{ decided }}{% else %}nötig von der Gruppe {{ approvers }}, bevor die Arbeit beginnt{% endif %}{% if grounds != '' %}<br>{{ grounds }}{% endif %} |\n{%- endif %}\n{%- if step != '' and state != 'closed' %}\n| **Stufe** | {{ step }}, seit {{ entered }}{% if means != '' %}<br>{{ means }}{% endif %}{% if after != '' %}<br>Danach: {{ after }}{% endif %} |\n{%- endif %}\n{%- if rfc != '' %}\n| **Besprochen in** | {{ rfc }} |\n{%- endif %}\n{%- if planned != '' %}\n| **Geplant für** | {{ planned }}, wenn {% if unsigned %}Sie es bis dahin bestätigt haben{% else %}es bis dahin fertig ist{% endif %} |\n{%- endif %}\n{%- if ships != '' %}\n| **Wird ausgeliefert am** | {{ ships }} |\n{%- endif %}\n\n{% if history.size > 0 %}\n**Zwischenstände**, der neueste zuerst:\n{% for one in history %}\n- {% if one.struck %}~~{% endif %}{{ one.at }}, {{ one.phase }}{% for part in one.hit %}{% if forloop.first %} ({% else %}; {% endif %}{{ part.component }}: {{ part.impact }}{% if forloop.last %}){% endif %}{% endfor %}{% if one.words != '' %}: {{ one.words }}{% endif %}{% if one.struck %}~~ (berichtigt){% else %} ({{ one.by }}){% endif %}\n{%- endfor %}\n{% if earlier > 0 %}\n- {{ earlier }} frühere, in den Kommentaren zu diesem Ticket\n{% endif %}\n{% endif %}\n\n{% if project and state != 'closed' %}\nDaraus ist ein Projekt geworden. Die zugesagten Zeiten gelten dafür nicht mehr; den Plan stimmen wir hier mit Ihnen ab.\n{% elsif promises.size > 0 and project == false %}\n| Was wir zusagen | Bis | Bisher |\n| :-- | :-- | :-- |\n{%- for promise in promises %}\n| {{ promise.name }}{% if promise.target != '' %}, binnen {{ promise.target }}{% else %}, wie vereinbart{% endif %} | {% if promise.due != '' %}{{ promise.due }}{% elsif promise.over %}–{% else %}sobald das Warten vorbei ist{% endif %} | {{ promise.state }} |\n{%- endfor %}\n{% endif %}\n\n{% if needed != '' and state != 'closed' %}\nSie brauchen dies bis {{ needed }}. Solche Anliegen benötigen einen Vorlauf von mindestens {{ notice }}; deshalb können wir diesen Tag nicht zusagen. Wir tun, was wir können, und melden uns hier.\n{% endif %}\n\n{% if updates != '' and project == false and state != 'closed' %}\n{% if answered %}Solange wir daran arbeiten, hören Sie mindestens einmal innerhalb von {{ updates }} von uns{% else %}Nach der ersten Antwort hören Sie mindestens einmal innerhalb von {{ updates }} von uns{% endif %}{% for one in rarer %}; nach {{ one.after }} mindestens einmal innerhalb von {{ one.updates }}{% endfor %}.\n{% endif %}\n\n{% if state != 'closed' %}\n{% if schedules.size > 0 %}Diese Zeiten zählen:\n{% for one in schedules %}\n- {{ one.promises | join: ', ' }}: {% if one.always %}Tag und Nacht{% else %}{{ one.hours }}{% if one.opens != '' %}, wieder ab **{{ one.opens }}**{% endif %}{% endif %}\n{%- endfor %}\n{% elsif always and runs %}Die Uhr läuft Tag und Nacht.{% elsif hours != '' %}Unsere Servicezeiten: {{ hours }}.{% if opens != '' %} Wir sind wieder da ab **{{ opens }}**{% if runs %}; bis dahin steht die Uhr{% endif %}.{% endif %}{% endif %}\n{% endif %}\n\n{% if missing.size > 0 and state != 'closed' %}\n**{% if asking %}Eines müssen wir noch wissen:{% else %}Es fehlen Angaben, die wir brauchen, um Ihnen zu helfen:{% endif %}**\n{% for answer in missing %}\n- **{{ answer.label }}**{% if answer.date != '' %}: Sie schreiben „{{ answer.date }}“. Welcher Tag ist das? Bitte schreiben Sie ihn wie {{ '31.12.2026' | code }}, oder dass es keinen gibt.{% elsif answer.hint != '' %}: {{ answer.hint }}{% endif %}\n{%- endfor %}\n{% endif %}\n\n{% if state != 'closed' %}\n{% for doubt in doubts %}\n> Beim Formular sind wir nicht sicher: {{ doubt }}\n{% endfor %}\n{% endif %}\n\n{% if state == 'closed' and solved != '' %}\n**Wie es weitergeht:** Ist es gelöst? Bitte schreiben Sie {{ solved | code }}, wenn ja,{% if unsolved != '' %} oder {{ unsolved | code }}, wenn nicht{% if reopens != '' %} (bis **{{ reopens }}**){% endif %},{% endif %} in eine eigene Zeile.\n{% elsif state == 'closed' and reopens != '' and unsolved != '' %}\n**Wie es weitergeht:** Ist es damit erledigt, brauchen Sie nichts zu tun. Falls nicht, schreiben Sie bis **{{ reopens }}** in eine eigene Zeile {{ unsolved | code }} und sagen Sie uns, was noch fehlt: Damit ist das Ticket wieder offen. Ein Kommentar ohne diesen Befehl öffnet es nicht.\n{% elsif state == 'closed' and reopens != '' %}\n**Wie es weitergeht:** Ist es damit erledigt, brauchen Sie nichts zu tun. Falls nicht, schreiben Sie hier bis **{{ reopens }}** einen Kommentar und sagen Sie uns, was noch fehlt: Damit ist das Ticket wieder offen.\n{% elsif state == 'closed' %}\n**Wie es weitergeht:** Ist es damit erledigt, brauchen Sie nichts zu tun. Falls nicht, melden Sie es bitte neu und nennen Sie dieses Ticket.\n{% elsif missing.size > 0 %}\n**Wie es weitergeht:** Bitte bearbeiten Sie Ihre Meldung (Menü … oben rechts, dann _Edit_) oder antworten Sie hier.{% if state == 'pending' and stands %} Danach läuft die Uhr weiter.{% endif %}\n{% elsif state == 'pending' %}\n**Wie es weitergeht:** {% if answered %}Bitte beantworten Sie die Frage oben.{% else %}Bitte schreiben Sie hier, wir warten auf Sie.{% endif %}{% if stands %} Danach läuft die Uhr weiter.{% endif %}\n{% elsif state == 'on_hold' %}\n**Wie es weitergeht:** {% if blocked %}Mit Ihrem Ticket geht es weiter, sobald das andere Issue geschlossen ist{% if until != '' %}, spätestens am {{ until }}{% endif %}.{% else %}Wir warten auf jemand anderen und sagen Ihnen, was wir erfahren.{% endif %}\n{% elsif tried and solved != '' %}\n**Wie es weitergeht:** Bitte probieren Sie es aus und sagen Sie hier, ob es so ist, wie Sie es brauchen: mit {{ solved | code }} in einer eigenen Zeile, wenn ja, sonst, was nicht stimmt. Ohne Ihr Wort geht es nicht live.\n{% elsif solved != '' %}\n**Wie es weitergeht:** Ist es gelöst? Bitte schreiben Sie {{ solved | code }}, wenn ja,{% if unsolved != '' %} oder {{ unsolved | code }}, wenn nicht,{% endif %} in eine eigene Zeile.\n{% elsif owners.size == 0 and handed != '' %}\n**Wie es weitergeht:** Die Gruppe {{ handed }} arbeitet weiter daran und antwortet Ihnen hier. Gibt es Neues? Schreiben Sie einen Kommentar; ein weiteres Ticket ist nicht nötig.\n{% elsif owners.size == 0 and answered %}\n**Wie es weitergeht:** Das Support-Team arbeitet hier weiter daran. Gibt es Neues? Schreiben Sie einen Kommentar; ein weiteres Ticket ist nicht nötig.\n{% elsif owners.size == 0 %}\n**Wie es weitergeht:** Jemand aus dem Support-Team übernimmt das Ticket und antwortet Ihnen hier.\n{% else %}\n**Wie es weitergeht:** {{ owners | join: ', ' }} {% if owed %}{% if owners.size > 1 %}antworten{% else %}antwortet{% endif %} Ihnen hier{% else %}{% if owners.size > 1 %}arbeiten{% else %}arbeitet{% endif %} weiter daran und {% if owners.size > 1 %}schreiben{% else %}schreibt{% endif %} Ihnen hier, sobald es Neues gibt{% endif %}. Gibt es Neues? Schreiben Sie einen Kommentar; ein weiteres Ticket ist nicht nötig.\n{% endif %}\n\n<sub>Zeiten gelten für {{ timezone }}. Steward hält diesen Kommentar aktuell; er ist keine Antwort eines Menschen.</sub>",
	notice: `{% for login in to %}{{ login | mention }} {% endfor %}

{% for item in items %}
{% if item.kind == 'breach' %}
${bn}
{% elsif item.kind == 'overruled' %}
**Das Formular verlangt jetzt {{ item.severity }}.** {{ item.by }} hat es bearbeitet. Das Ticket bleibt {% if item.current != '' %}bei {{ item.current }}{% else %}ohne Schweregrad{% endif %}, wie der Support gesagt hat, bis er etwas anderes sagt.
{% elsif item.kind == 'untriaged' %}
{% if item.current != '' %}**Niemand vom Support hat bestätigt, wie schwerwiegend dieses Ticket ist.** Bis dahin gilt {{ item.current }}.{% else %}**Niemand hat gesagt, wie schwerwiegend dieses Ticket ist.** Es hat keinen Schweregrad.{% endif %} Das sollte bis **{{ item.breached }}** geschehen sein, binnen {{ item.target }} (Servicezeit: {{ item.hours }}).
{% elsif item.kind == 'unclear_severity' %}
**Nichts an diesem Ticket sagt, wie schwerwiegend es ist.** {% if item.current != '' %}Es gilt als {{ item.current }}, bis der Support etwas anderes sagt.{% else %}Es hat keinen Schweregrad, bis der Support einen setzt.{% endif %}
{% elsif item.kind == 'unclear_form' %}
**Zu welchem Formular dieses Ticket gehört, ist nicht sicher.** Seine Antworten könnten die auf ein anderes sein.
{% elsif item.kind == 'out_of_scope' %}
**{{ item.by }} hat dieses Ticket geschlossen, weil der Support dafür nicht zuständig ist**{% if item.why != '' %}: {{ item.why }}{% else %}.{% endif %}
{% elsif item.kind == 'approval' %}
**Dieses Ticket braucht eine Genehmigung, bevor die Arbeit daran beginnt.**{% if item.says != '' %} Wenn Sie es genehmigen, schreiben Sie {{ item.says | code }} in eine eigene Zeile{% if item.skip != '' %}, sonst {{ item.skip | code }} und den Grund{% endif %}.{% endif %}
{% elsif item.kind == 'change_at_risk' %}
**Diese Änderung soll am {{ item.day }} live gehen und ist noch nicht so weit:** {% if item.unsigned %}Die Kundin oder der Kunde hat sie noch nicht bestätigt{% if item.last != '' %}, und die Stufe {{ item.last }} ist noch nicht erreicht{% endif %}{% elsif item.last != '' %}Die Stufe {{ item.last }} ist noch nicht erreicht{% else %}Die Arbeit daran ist nicht abgeschlossen{% endif %}.{% if item.says != '' %} Mit {{ item.says | code }} und einem Datum legen Sie einen anderen Tag fest.{% endif %}
{% elsif item.kind == 'not_assigned' %}
**GitHub lässt nicht zu, dass {{ item.by }} dieses Ticket zugewiesen wird**, wie es die Regeln vorsehen: Dazu braucht es Zugriff auf das Repository. Bis dahin gehen solche Tickets an andere, die da sind, wenn es welche gibt.
{% elsif item.kind == 'recap_owner' or item.kind == 'recap' %}
**Dieses Ticket ist gelöst.** Das Team hält dazu ein, zwei Sätze fest: was es war, was geholfen hat und was daraus zu lernen ist. {% if item.kind == 'recap_owner' %}Bitte sagen Sie{% if item.until != '' %} bis **{{ item.until }}**{% endif %}, wer sie schreibt{% if item.says != '' %}: mit {{ item.says | code }} in einer eigenen Zeile oder mit „Ich schreibe das.“{% else %}.{% endif %}{% else %}Bitte schreiben Sie sie{% if item.until != '' %} bis **{{ item.until }}**{% endif %} hier auf{% if item.says != '' %}, und danach {{ item.says | code }} in eine eigene Zeile{% endif %}.{% endif %}
{% elsif item.kind == 'update_due' %}
{% if item.every == '' %}**Ein Zwischenstand ist bis {{ item.until }} fällig**, auch wenn es nichts Neues gibt.{% else %}**Die Kundin oder der Kunde soll bis {{ item.until }} von uns hören**, spätestens {{ item.every }} nach der letzten Nachricht, auch wenn es nichts Neues gibt.{% endif %}
{% elsif item.kind == 'update_late' %}
{% if item.set == 'internal' %}**Ein Zwischenstand ist fällig** seit **{{ item.breached }}** und noch nicht gekommen.{% else %}**Die Kundin oder der Kunde hat noch nichts von uns gehört**, fällig war das am **{{ item.breached }}**.{% endif %}
{% elsif item.kind == 'write_up_owner_soon' %}
**Bis {{ item.until }} soll feststehen, wer die Nachbereitung dieses Tickets schreibt.** Wenn Sie es sind, schreiben Sie {% if item.says != '' %}{{ item.says | code }} in eine eigene Zeile oder {% endif %}„Ich schreibe das.“
{% elsif item.kind == 'write_up_owner_late' %}
**Noch steht nicht fest, wer die Nachbereitung dieses Tickets schreibt.** Das sollte bis **{{ item.until }}** geklärt sein{% if item.meeting %}; bis dahin steht sie auf der Tagesordnung jedes Treffens zur Verteilung{% endif %}. Wenn Sie es sind, schreiben Sie {% if item.says != '' %}{{ item.says | code }} in eine eigene Zeile oder {% endif %}„Ich schreibe das.“{% if item.skip != '' %} Braucht es keine Nachbereitung: {{ item.skip | code }} und der Grund.{% endif %}
{% elsif item.kind == 'write_up_soon' %}
**Die Nachbereitung dieses Tickets ist bis {{ item.until }} fällig.**{% if item.headings != '' %} Noch auszufüllen: {{ item.headings }}.{% endif %}{% if item.says != '' %} Wenn sie fertig ist, schreiben Sie {{ item.says | code }} in eine eigene Zeile.{% endif %}
{% elsif item.kind == 'write_up_late' %}
**Die Nachbereitung dieses Tickets ist fällig seit {{ item.until }}.**{% if item.meeting %} Bis sie da ist, steht sie auf der Tagesordnung jedes Treffens zur Verteilung.{% endif %}{% if item.headings != '' %} Noch auszufüllen: {{ item.headings }}.{% endif %}{% if item.says != '' %} Wenn sie fertig ist, schreiben Sie {{ item.says | code }} in eine eigene Zeile.{% endif %}{% if item.skip != '' %} Braucht es keine Nachbereitung: {{ item.skip | code }} und der Grund.{% endif %}
{% elsif item.kind == 'playbook' %}
**Für solche Tickets gibt es eine Anleitung:** {% if item.title != '' %}{{ item.title }}, {% endif %}{{ item.link }}
{% elsif item.kind == 'hold_still' %}
**Dieses Ticket ist noch zurückgestellt**, seit {{ item.since }}{% if item.until != '' %} und bis {{ item.until }}{% endif %}.
{% elsif item.kind == 'hold_soon' %}
**Dieses Ticket ist nur noch bis {{ item.until }} zurückgestellt.**{% if item.stands %} Danach laufen seine Uhren weiter.{% endif %}
{% elsif item.kind == 'hold_over' %}
**Dieses Ticket ist seit {{ item.until }} nicht mehr zurückgestellt.**{% if item.stands %} Seine Uhren laufen weiter.{% endif %}
{% elsif item.kind == 'hold_closed' %}
**{% if item.blocker != '' %}{{ item.blocker | code }}{% else %}Das andere Issue{% endif %}, auf das dieses Ticket gewartet hat, wurde am {{ item.until }} geschlossen.** Das Ticket ist nicht mehr zurückgestellt.{% if item.stands %} Seine Uhren laufen weiter.{% endif %} Wird das andere wieder geöffnet, wartet dieses nicht von selbst wieder darauf.
{% elsif item.kind == 'hold_unseen' %}
**{% if item.blocker != '' %}{{ item.blocker | code }}{% else %}Das andere Issue{% endif %}, auf das dieses Ticket wartet, ist nicht zu sehen**: Es gibt es nicht, es wurde gelöscht, oder es ist von hier aus nicht zugänglich. Wird es geschlossen, endet die Zurückstellung dadurch nicht{% if item.until != '' %}; sie gilt bis {{ item.until }}{% endif %}.
{% else %}
**Für dieses Ticket ist niemand zuständig.** Bis **{{ item.breached }}** hätte es jemand übernehmen sollen, binnen {{ item.target }} (Servicezeit: {{ item.hours }}).
{% endif %}
{% for doubt in item.doubts %}
- {{ doubt }}
{%- endfor %}
{% endfor %}

{% if referred %}
**Wie es weitergeht:** {% if approving %}Bitte sagen Sie {% if ticket != '' %}auf dem Ticket{% else %}hier{% endif %}, ob Sie es genehmigen.{% else %}Bitte sehen Sie nach, ob es etwas für Sie ist, und schreiben Sie dann {% if ticket != '' %}auf dem Ticket{% else %}hier{% endif %} der Kundin oder dem Kunden.{% endif %}{% if ticket != '' %} Das Ticket: {{ ticket }}{% endif %}
{% if duty == 'nobody' %}**Niemand erfährt es:** Aus der Gruppe {{ group | code }} ist niemand da, und die Regeln nennen keine Vertretung, die da ist.{% else %}Sie erfahren es, weil die Regeln für solche Tickets die Gruppe {{ group | code }} nennen{% if duty == 'fallback' %} und Sie als Vertretung, solange von ihr niemand da ist{% endif %}.{% endif %} Dieser Hinweis kommt nur einmal.
{% else %}
{% if recap %}{% if ticket != '' %}**Wie es weitergeht:** Bitte tun Sie das auf dem Ticket: {{ ticket }}{% endif %}{% else %}**Wie es weitergeht:** {% if answer %}Bitte {% if reply %}antworten Sie {% if ticket != '' %}auf dem Ticket{% else %}hier{% endif %} der Kundin oder dem Kunden{% else %}sagen Sie der Kundin oder dem Kunden {% if ticket != '' %}auf dem Ticket{% else %}hier{% endif %}, wie es steht{% endif %}{% if unowned %} und weisen Sie das Ticket jemandem zu{% if suggested != '' %}, am besten {{ suggested }}{% endif %}{% endif %}{% elsif unowned %}Bitte weisen Sie das Ticket jemandem zu{% if suggested != '' %}, am besten {{ suggested }}{% endif %}{% elsif unseen %}Bitte stellen Sie das Ticket mit der richtigen Nummer neu zurück, oder lassen Sie es weitergehen{% elsif freed %}Bitte sehen Sie nach, was daraus geworden ist, und sagen Sie es der Kundin oder dem Kunden{% elsif held %}Bitte fragen Sie nach, wie es bei denen steht, auf die Sie warten, und sagen Sie es der Kundin oder dem Kunden{% elsif refused != '' %}Bitte geben Sie {{ refused }} Zugriff auf das Repository, oder ändern Sie die Regeln{% elsif shipping %}Bitte klären Sie, was noch fehlt{% elsif playbook %}Bitte sehen Sie zuerst dort nach{% elsif undecided == false %}Bitte prüfen Sie, ob der Schweregrad noch stimmt, und ändern Sie ihn sonst{% endif %}{% if undecided %}{% if answer or unowned or held %}. {% endif %}Bitte legen Sie fest, wie schwerwiegend es ist: {% if command != '' %}mit {{ command | code }} und dem Schweregrad{% if proposed %}, mit {{ command | append: ' confirm' | code }}, wenn er stimmt,{% endif %} oder mit seinem Label{% else %}mit dem Label des Schweregrads{% endif %}{% endif %}.{% if ticket != '' %} Das Ticket: {{ ticket }}{% endif %}{% endif %}
{% if stayed and to.size == 0 %}**Niemand erfährt es:** Niemand ist zuständig, und aus der Gruppe {{ group | code }} ist niemand da.{% elsif stayed %}Sie erfahren es, weil die Regeln bei ausbleibenden Nachrichten die Gruppe {{ group | code }} nennen{% if duty == 'fallback' %} und Sie als Vertretung, solange von ihr niemand da ist{% elsif duty == 'nobody' %} und von ihr niemand da ist{% endif %}.{% elsif duty == 'rotation' or duty == 'override' %}Sie erfahren es, weil {% if undecided == false %}niemand zuständig ist und {% endif %}Sie in der Gruppe {{ group | code }} Dienst haben.{% elsif duty == 'members' %}Sie erfahren es, weil {% if undecided == false %}niemand zuständig ist und {% endif %}Sie zur Gruppe {{ group | code }} gehören.{% elsif duty == 'fallback' %}Sie erfahren es, weil {% if undecided == false %}niemand zuständig ist, {% endif %}aus der Gruppe {{ group | code }} niemand da ist und die Regeln Sie als Vertretung nennen.{% elsif duty == 'nobody' %}**Niemand erfährt es:** {% if undecided == false %}Niemand ist zuständig, aus{% else %}Aus{% endif %} der Gruppe {{ group | code }} ist niemand da, und die Regeln nennen keine Vertretung, die da ist.{% elsif writer %}Sie erfahren es, weil Sie die Nachbereitung übernommen haben.{% elsif speaks %}Sie erfahren es, weil Sie für das Ticket zuständig sind oder der Kundin oder dem Kunden sagen, wie es steht.{% elsif to.size > 0 %}Sie erfahren es, weil Sie für das Ticket zuständig sind.{% else %}Niemand ist zuständig, und die Regeln nennen keine Gruppe, die es erfahren soll.{% endif %}{% if again != '' %} Die Erinnerung daran kommt im Abstand von {{ again }} wieder.{% else %} Dieser Hinweis kommt nur einmal.{% endif %}
{% endif %}

<sub>Zeiten gelten für {{ timezone }}.</sub>`,
	"post-mortem": "## Nachbereitung\n\n{% if place == 'comment' %}Dieses Ticket{% elsif place == 'office' %}Das Ticket{% else %}#{{ number }}{% endif %} ist gelöst. Hier hält das Team fest, was geschehen ist und was es daraus lernt.{% if place != 'office' %} Haben Sie es gemeldet, brauchen Sie nichts zu tun: Sie können es hier lesen, sobald es geschrieben ist.{% endif %}\n\n**Für das Team:** Bearbeiten Sie {% if place == 'issue' %}diesen Text{% elsif place == 'file' %}diese Datei{% else %}diesen Kommentar{% endif %} und füllen Sie die Abschnitte aus.{% if due != '' %} Bitte {% if organise %}sagen Sie {% if place == 'comment' %}hier{% else %}auf dem Ticket{% endif %} bis **{{ due }}**, wer das übernimmt{% if command != '' %}: {{ command | append: ' owner' | code }} in einer eigenen Zeile, mit einem Namen dahinter, wenn es jemand anderes ist{% endif %}{% if place == 'issue' %}; oder weisen Sie dieses Issue zu{% endif %}{% else %}stellen Sie sie bis **{{ due }}** fertig{% if command != '' %} und schreiben Sie dann {{ command | append: ' done' | code }} in eine eigene Zeile{% if place != 'comment' %}, auf dem Ticket{% endif %}{% endif %}{% if place == 'issue' %}; oder schließen Sie dieses Issue{% elsif place == 'file' %}; oder mergen Sie sie{% endif %}{% endif %}.{% endif %}\n\n{{ facts }}\n\n### Zusammenfassung\n\n_Was ist geschehen, in zwei Sätzen, die auch Kunden lesen könnten?_\n\n### Auswirkung\n\n_Wer konnte was nicht tun, und wie lange?_\n\n### Was schiefging\n\n_Die Kette der Ereignisse, ohne Schuldzuweisung._\n\n### Wie es dazu kam\n\n_Was hat es möglich gemacht, und warum haben wir es nicht früher bemerkt?_\n\n{% if factors.size == 0 %}\n### Ursache\n\n_Wählen Sie eine Art und sagen Sie, warum._\n\n{% for cause in causes -%}\n- [ ] {{ cause }}\n{% endfor %}\n{% endif %}\n\n### Lösung\n\n_Wodurch ging es wieder?_\n\n{% if factors.size > 0 %}\n### Beitragende Faktoren\n\n_Alles, was dazu beigetragen hat: Haken Sie eine Art ab, oder schreiben Sie hinter ihren Doppelpunkt. Jeder weitere Faktor bekommt eine eigene Zeile, die mit seiner Art beginnt._\n\n{% for factor in factors -%}\n- [ ] {{ factor.name }}: _{% if factor.kind == 'education' %}was wusste jemand nicht oder fand es nicht?{% elsif factor.kind == 'bug' %}was am Produkt, an seinen Werkzeugen oder am Ablauf ließ es zu?{% else %}was war es?{% endif %}_\n{% if factor.kind == 'bug' %}  - „Der Kunde hat es falsch gemacht“, „falsch benutzt“ und „daran herumgebastelt“ sind auch Fehler: Etwas ließ es zu.\n{% endif %}{% if factor.remedies.size > 0 or factor.kind == 'education' %}  - Was hilft: {% if factor.remedies.size > 0 %}{{ factor.remedies | join: ', ' }}{% else %}Dokumentation, Schulung, eine Anleitung{% endif %}\n{% endif %}{% endfor %}\n\n### Was gut lief\n\n_Was hat geholfen und soll so bleiben?_\n{% endif %}\n\n### Was es verhindert\n\n_Was hätte dafür gesorgt, dass es nicht geschieht?_\n\n### Maßnahmen\n\n- [ ] _was, wer, bis wann_",
	"post-mortem-facts": "**Die Fakten** zu {{ ticket }}, {{ title }}\n\n- Eröffnet am {{ opened }}, gelöst am {{ closed }}: insgesamt {{ resolution.elapsed }}.\n{% if promises.size > 0 %}- {% for promise in promises %}{{ promise.name }}: {{ promise.state }}{% unless forloop.last %}; {% endunless %}{% endfor %}.\n{% elsif course.size == 0 %}- Es war nichts zugesagt.\n{% endif %}{% if times.size > 1 %}- Schweregrad: {% for one in times %}{% if one.severity != '' %}{{ one.severity }}{% else %}keiner{% endif %} für {{ one.time }}{% unless forloop.last %}, {% endunless %}{% endfor %}.\n{% endif %}{% for one in updates %}- Zwischenstände im Abstand von {{ one.every }}: {{ one.kept }} rechtzeitig, {{ one.missed }} versäumt.\n{% endfor %}{% if updates.size > 0 and silence != '' %}- Am längsten ohne Nachricht blieb es {{ silence }}, vom {{ silent_from }} bis zum {{ silent_to }}.\n{% endif %}{% if calls > 0 %}- Hilfe wurde {% if calls == 1 %}einmal{% else %}{{ calls }}-mal{% endif %} gerufen{% if unheard > 0 %}; {% if unheard == calls %}niemand meldete sich{% else %}auf {{ unheard }} der Rufe meldete sich niemand{% endif %}{% endif %}.\n{% endif %}{% if skipped != '' %}- **Keine Nachbereitung**, sagt {{ skipped }}: {{ reason }}\n{% endif %}\n\n<details><summary>Alle Fakten</summary>\n\n{% if course.size > 0 %}\n| Schritt | Wann | Nach |\n| :-- | :-- | :-- |\n{%- for one in course %}\n| {% if one.step == 'declared' %}zum Störfall erklärt{% elsif one.step == 'answered' %}erste Antwort{% elsif one.step == 'mitigated' %}gelindert{% else %}gelöst{% endif %} | {{ one.at }} | {{ one.after }} |\n{%- endfor %}\n{% endif %}\n\n| | Vergangene Zeit | Servicezeit{% if calendar != '' %} ({{ calendar }}){% endif %} |\n| :-- | :-- | :-- |\n| Erste Antwort | {{ response.elapsed }} | {{ response.working }} |\n| Lösung | {{ resolution.elapsed }} | {{ resolution.working }} |\n\n{% if promises.size > 0 %}\n| Zusage | Fällig | Ergebnis |\n| :-- | :-- | :-- |\n{%- for promise in promises %}\n| {{ promise.name }}{% if promise.target != '' %}, binnen {{ promise.target }}{% else %}, wie vereinbart{% endif %} | {% if promise.due != '' %}{{ promise.due }}{% else %}–{% endif %} | {{ promise.state }} |\n{%- endfor %}\n{% endif %}\n\n| Schweregrad | Seit | Grund |\n| :-- | :-- | :-- |\n{%- for change in severities %}\n| {{ change.severity }} | {{ change.at }} | {{ change.why }} |\n{%- else %}\n| nie festgelegt | | |\n{%- endfor %}\n\n| Wer | Rolle |\n| :-- | :-- |\n{%- for person in people %}\n| {{ person.login }} | {{ person.role }} |\n{%- endfor %}\n\n| Wann | Wer | Was |\n| :-- | :-- | :-- |\n{%- for entry in timeline %}\n| {{ entry.at }} | {{ entry.who }} | {{ entry.what }} |\n{%- endfor %}\n\n</details>\n\n<sub>Zeiten gelten für {{ timezone }}. Steward hält diesen Block aktuell; was darunter steht, bleibt, wie Sie es lassen.</sub>",
	refusal: "{% for command in commands %}\n{% if command.written != '' %}{{ command.written | code }}{% else %}Ein Befehl{% endif %} von {{ by }} wurde {% if command.reason == 'unknown' %}nicht verstanden: Einen solchen Befehl gibt es hier nicht.\n{%- elsif command.reason == 'switched_off' %}nicht ausgeführt: Dieser Support benutzt den Befehl nicht.\n{%- elsif command.reason == 'not_yours' %}nicht ausgeführt: Er ist nur für {{ command.audience }} vorgesehen.\n{%- elsif command.reason == 'two_on_a_line' %}nicht ausgeführt: {{ command.value | code }} steht in derselben Zeile. Schreiben Sie jeden Befehl in eine eigene Zeile.\n{%- elsif command.reason == 'missing' %}nicht verstanden: {{ command.value | code }} fehlt.\n{%- elsif command.reason == 'bad_value' %}nicht verstanden: {{ command.value | code }} ist hier nicht bekannt.\n{%- elsif command.reason == 'bad_date' %}nicht verstanden: {{ command.value | code }} lässt sich nicht als Datum lesen. Schreiben Sie es als {{ '2026-12-31' | code }} oder {{ '2026-12-31T09:00' | code }}.\n{%- elsif command.reason == 'ambiguous_date' %}nicht verstanden: {{ command.value | code }} kann {% for date in command.readings %}{{ date | code }}{% unless forloop.last %} oder {% endunless %}{% endfor %} heißen. Schreiben Sie das Datum, das Sie meinen.\n{%- elsif command.reason == 'unassignable' %}{% if command.partly %}nur teilweise{% else %}nicht{% endif %} ausgeführt: GitHub hat {{ command.value }} nicht zugewiesen. GitHub nimmt nur Personen, die Zugang zum Repository haben oder sich an diesem Issue beteiligt haben, und höchstens zehn. Nennen Sie jemand anderen, oder lassen Sie zuerst den Zugang einrichten.\n{%- elsif command.reason == 'lacks_context' %}noch nicht ausgeführt: Die Gruppe {{ command.value | code }} muss erst mehr wissen. Füllen Sie dies aus und schreiben Sie es als einen Kommentar:\n{{ command.template | fence }}\n{%- else %}nicht ausgeführt: {{ command.value }}.\n{%- endif %}\n{%- if command.allowed.size > 0 %} Bekannt sind: {% for word in command.allowed %}{{ word | code }}{% unless forloop.last %}, {% endunless %}{% endfor %}.{% endif %}\n{%- if command.usage != '' %} Schreiben Sie {{ command.usage | code }}.{% endif %}\n{%- if command.audience != '' and command.reason != 'not_yours' %} Der Befehl ist für {{ command.audience }} vorgesehen.{% endif %}\n\n{% endfor %}\n{% unless partly %}{% if commands.size > 1 %}Diese Befehle haben{% else %}Dieser Befehl hat{% endif %} nichts geändert. {% endunless %}Bearbeiten Sie den Kommentar oder schreiben Sie einen neuen{% if help != '' %}; {{ help | code }} zeigt, was Sie schreiben können{% endif %}.",
	help: "{% if commands.size > 0 %}\nDas kann {{ by }} in diesem Ticket schreiben, jeweils in eine eigene Zeile:\n\n| Befehl | Was er bewirkt |\n| :-- | :-- |\n{%- for command in commands %}\n| {{ command.usage | code }} | {{ command.does }} |\n{%- endfor %}\n\nWörter in Großbuchstaben stehen für Ihre eigenen; was in Klammern steht, kann fehlen. Alles andere ist ein Kommentar wie jeder andere.\n{% else %}\nFür {{ by }} gibt es in diesem Ticket keinen Befehl. Um uns etwas zu sagen, schreiben Sie einfach einen Kommentar.\n{% endif %}",
	explain: "Der Stand dieses Tickets mit jeder Uhr, ihrer Regel und ihren Zeitpunkten, auf Anfrage von {{ by }}:\n\n<details><summary>Erklärung anzeigen</summary>\n\n{{ text | fence }}\n\n</details>\n\nSieht etwas falsch aus? Schreiben Sie einen Kommentar und nennen Sie die Zeile.",
	"self-service": "Das können Sie sofort selbst lösen:\n\n{{ instructions }}\n\n**Hat es nicht geholfen?** {% if unsolved != '' %}Schreiben Sie {{ unsolved | code }} in eine eigene Zeile{% if closed %}: Dann wird das Ticket wieder geöffnet, mit der Zeit Ihrer ersten Meldung{% else %}, und jemand übernimmt es{% endif %}.{% elsif closed %}Bitte melden Sie es neu und nennen Sie dieses Ticket.{% else %}Schreiben Sie einen Kommentar und sagen Sie uns, was geschehen ist.{% endif %}\n{% if closed %}\n\n<sub>Das Ticket ist geschlossen, weil diese Anleitung Meldungen wie Ihre beantwortet.{% if automatic %} Ein Mensch hat es noch nicht gelesen.{% endif %}</sub>{% endif %}",
	"saved-reply": "{{ text }}\n{% if waits %}\n\n**Wie es weitergeht:** Bitte antworten Sie hier. Bis dahin wartet das Ticket.\n{% endif %}\n\n<sub>{{ by }} schickt Ihnen diesen Text, der für häufige Fragen bereitliegt. Wenn er nicht weiterhilft, schreiben Sie einfach hier.</sub>",
	secret: "{% for login in to %}{{ login | mention }} {% endfor %}\n\n**{% if comment %}Ein Kommentar{% else %}Die Meldung{% endif %} von {{ by }} enthält anscheinend ein Geheimnis** ({{ kinds | join: ', ' }}). Wer diese Seite lesen kann, kann auch das lesen. Hier wird es nicht wiederholt.\n\n**Was zu tun ist,** in dieser Reihenfolge:\n\n1. Machen Sie es dort ungültig, wo es ausgestellt wurde, und erzeugen Sie ein neues. Es von dieser Seite zu nehmen, genügt nicht: E-Mails sind schon verschickt.\n2. Bearbeiten Sie {% if comment %}den Kommentar{% else %}die Meldung{% endif %} und nehmen Sie es heraus.\n3. Der Verlauf zeigt es noch: Öffnen Sie _edited_ über dem Text, wählen Sie die ältere Fassung und löschen Sie sie.\n\nFalls es kein Geheimnis ist, brauchen Sie nichts zu tun.",
	unread: "{% for login in to %}{{ login | mention }} {% endfor %}\n\n**{% if comment %}Ein Kommentar{% else %}Die Meldung{% endif %} von {{ by }} ist zu lang, um hier ausgewertet zu werden.** Der Text zählt als gewöhnliche Worte, und alle Uhren richten sich wie immer danach, aber {% if comment %}Befehle darin werden nicht ausgeführt{% else %}die Antworten auf ein Formular darin sind hier nicht bekannt{% endif %}.\n\n**Wie es weitergeht:** Bitte lesen Sie {% if comment %}ihn selbst. Ein Befehl, der gemeint war, gilt in einem eigenen Kommentar{% else %}sie selbst und setzen Sie von Hand, was die Antworten gesetzt hätten{% endif %}. Dieser Hinweis kommt auf einem Ticket nur einmal.",
	"on-hold": "{% for login in to %}{{ login | mention }} {% endfor %}\n\n{% if blocked %}\n**Ihr Ticket wartet darauf, dass ein anderes Issue geschlossen wird**{% if blocker != '' %}: {{ blocker | code }}{% endif %}{% if why != '' %} ({{ why }}){% endif %}. {{ by }} hat es bis dahin zurückgestellt.\n\n**Wie es weitergeht:** Sobald das geschehen ist, machen wir weiter{% if until != '' %}; spätestens am **{{ until }}** sehen wir wieder nach Ihrem Ticket{% endif %}. {% else %}\n**Ihr Ticket liegt jetzt bei jemand anderem**{% if why != '' %}: {{ why }}{% endif %}. {{ by }} hat es weitergegeben und wartet auf Antwort.\n\n**Wie es weitergeht:** {% if until != '' %}Wir sehen spätestens am **{{ until }}** wieder danach, oder sobald die Antwort da ist{% else %}Sobald die Antwort da ist, machen wir weiter{% endif %}. {% endif %}{% if asked %}Wir warten auch auf Ihre Antwort: Bitte schreiben Sie sie hier.{% else %}Sie müssen nichts tun; wenn sich bei Ihnen etwas ändert, schreiben Sie es hier.{% endif %}\n{% if until != '' %}\n\n<sub>Zeiten gelten für {{ timezone }}.</sub>\n{% endif %}",
	"incident-update": "### {% if name != '' %}{{ name }}{% elsif hit.size > 0 %}{% for one in hit %}{{ one.component }}{% unless forloop.last %}, {% endunless %}{% endfor %}{% else %}Störfall{% endif %}: {{ phase }}\n\n{% if corrects %}\n**Dies berichtigt den Zwischenstand davor.**\n{% endif %}\n{{ words }}\n{% if hit.size > 0 %}\n\nBetroffen:\n{% for one in hit %}\n- {{ one.component }}: {{ one.impact }}\n{%- endfor %}\n{% endif %}\n\n{% if over %}\n**Wie es weitergeht:** Wenn bei Ihnen etwas nicht so ist, wie es sein soll, schreiben Sie es hier.\n{% elsif next != '' %}\n**Wie es weitergeht:** Der nächste Zwischenstand kommt bis **{{ next }}**.\n{% else %}\n**Wie es weitergeht:** Wir schreiben wieder hier, sobald es Neues gibt.\n{% endif %}\n\n<sub>Ein Zwischenstand von {{ by }}, mitgeteilt von Steward.{% if next != '' %} Zeiten gelten für {{ timezone }}.{% endif %}</sub>",
	"update-template": "{% for login in to %}{{ login | mention }} {% endfor %}\n\n**Eine Vorlage für den nächsten Zwischenstand**, ausgefüllt mit dem, was festgehalten ist. Kopieren Sie sie, berichtigen Sie sie, und schreiben Sie sie als Kommentar {% if ticket != '' %}in das Ticket ({{ ticket }}){% else %}hierher{% endif %}: Ihre erste Zeile macht sie zum Zwischenstand.{% if due != '' %} Er ist bis **{{ due }}** fällig.{% endif %}\n{{ form | fence }}\n<sub>Zeiten gelten für {{ timezone }}.</sub>",
	charge: "{% for login in to %}{{ login | mention }} {% endfor %}\n\n**Das würden wir Ihnen berechnen:** {{ what }}\n\nEs ist in Ihrem Vertrag nicht enthalten, darum fragt {{ by }} vorher nach. Unsere Beratung bleibt kostenlos; mit der Arbeit beginnen wir, sobald Sie zugestimmt haben.\n\n**Wie es weitergeht:** Wenn Sie einverstanden sind, geben Sie diesem Kommentar ein 👍, oder antworten Sie „ja“{% if agree != '' %} oder {{ agree | code }}{% endif %}. Wenn nicht, brauchen Sie nichts zu tun.",
	"work-kind": "{% for login in to %}{{ login | mention }} {% endfor %}\n\n**Bevor es weitergeht, ein Hinweis:**\n\n{{ says }}",
	"time-doubt": "{% for login in to %}{{ login | mention }} {% endfor %}\n\n**{{ time }} am {{ day }}: Stimmt das?**{% if short %} Das ist weniger als {{ least }}.{% endif %}{% if closed %} An diesem Tag ist keine Servicezeit.{% endif %}{% if long %} Für diesen Tag haben Sie hier damit {{ total }} erfasst.{% endif %}{% if below %} Für diesen Tag haben Sie hier weniger erfasst, als damit abgezogen wird.{% endif %} Es zählt so, wie Sie es geschrieben haben.\n\n**Wie es weitergeht:** Wenn es stimmt, ist nichts zu tun. Wenn nicht, macht {{ back | code }} {% if ticket != '' %}auf dem Ticket ({{ ticket }}) {% endif %}es rückgängig. Diese Frage kommt nur einmal.",
	"out-of-scope": "**Dafür ist dieser Support nicht zuständig**, deshalb hat {{ by }} das Ticket geschlossen.{% if why != '' %} Der Grund: {{ why }}{% endif %}\n{% if reopens != '' %}\n\nSehen Sie das anders? Schreiben Sie bis **{{ reopens }}** {% if unsolved != '' %}in eine eigene Zeile {{ unsolved | code }} und Ihren Grund{% else %}hier einen Kommentar und sagen Sie, warum{% endif %}: Damit ist das Ticket wieder offen, und ein Mensch liest es.\n\n<sub>Zeiten gelten für {{ timezone }}.</sub>{% endif %}",
	"follow-up": "Danke für Ihre Nachricht. **Dieses Ticket ist seit {{ closed }} gelöst und bleibt geschlossen**; niemand beobachtet es mehr.\n\n**Wie es weitergeht:**{% if unsolved != '' %} Ist es wieder dasselbe Problem? Schreiben Sie {{ unsolved | code }} bis **{{ until }}** in eine eigene Zeile: Dann wird dieses Ticket wieder geöffnet, mit der Zeit Ihrer ersten Meldung. Für alles andere{% else %} Wenn noch etwas nicht stimmt,{% endif %} eröffnen Sie bitte ein neues Ticket, das dieses nennt:\n\n{{ link }}\n\nWollten Sie nur Danke sagen? Das freut uns, und es ist nichts zu tun. Dieser Hinweis kommt nur einmal.\n\n<sub>Zeiten gelten für {{ timezone }}.</sub>",
	bystander: "{% for login in to %}{{ login | mention }} {% endfor %}\n\nDanke für Ihre Nachricht. **Dieses Ticket gehört {{ requester }}**: Der Support sieht ihm nicht an, dass auch Sie warten.\n\n**Wie es weitergeht:** Haben Sie dasselbe Problem? Dann eröffnen Sie bitte ein eigenes Ticket, das dieses nennt. So bekommen auch Sie eine Antwort:\n\n{{ link }}\n\nWollten Sie nur helfen? Vielen Dank, dann ist nichts weiter zu tun. Dieser Hinweis kommt nur einmal.",
	denied: "{% for login in to %}{{ login | mention }} {% endfor %}\n\n{% for item in labels %}\nSie haben das Label {{ item.label | code }} {% if item.put %}gesetzt{% else %}entfernt{% endif %}. Das ist hier nur für {{ item.audience }} vorgesehen; deshalb wurde es zurückgenommen.\n\n{% endfor %}\n**Wie es weitergeht:** Soll das Ticket so geändert werden? Dann wenden Sie sich hier an {% for item in labels limit: 1 %}{{ item.audience }}{% endfor %}. Was Sie geschrieben haben, bleibt stehen, und keine Frist hat sich geändert. Dieser Hinweis kommt nur einmal.",
	"hand-over-context": "{% for login in to %}{{ login | mention }} {% endfor %}\n\n**Dieses Ticket liegt jetzt bei der Gruppe {{ group | code }}, und sie muss mehr darüber wissen:**\n{% for item in lacking %}\n- {{ item }}\n{%- endfor %}\n\n**Wie es weitergeht:** Bitte schreiben Sie es hier auf, jeden Punkt unter seinem Stichwort. Das Ticket ist schon übergeben; niemand wartet darauf, um anzufangen. Dieser Hinweis kommt nur einmal.",
	"unusual-load": "{% for login in to %}{{ login | mention }} {% endfor %}\n\n**Wir haben zurzeit ungewöhnlich viel zu tun**, und Sie warten seit {{ since }} auf eine Antwort. {% if late %}Das ist länger, als wir Ihnen zugesagt haben, und es tut uns leid. {% endif %}Ihr Ticket ist nicht vergessen.\n\n**Wie es weitergeht:** {% if expected != '' %}Die Antwort kann bis **{{ expected }}** auf sich warten lassen; bis dahin ist sie zugesagt.{% else %}Das Dringendste kommt zuerst, deshalb kann die Antwort länger dauern als sonst.{% endif %} Sie müssen nichts tun. Ist es für Sie dringender geworden, schreiben Sie hier, warum. Dieser Hinweis kommt nur einmal.\n\n<sub>Zeiten gelten für {{ timezone }}.</sub>",
	desk: "{% if errors > 0 %}> [!CAUTION]\n> **Die Regeln haben {{ errors }} Fehler.** Bis {% if errors > 1 %}sie behoben sind{% else %}er behoben ist{% endif %}, gilt eine frühere Fassung.{% if first != '' %} {% if errors > 1 %}Der erste: {% endif %}{{ first }}{% endif %}\n\n{% endif %}{% if healthy %}**Der Support arbeitet.**{% else %}⚠️ **Hier muss jemand nachsehen.**{% endif %} Der letzte Lauf war am **{{ ran }}** und hat {{ evaluated }} von {{ total }} Issues beurteilt.\n{% for fault in faults %}\n- {{ fault }}\n{%- endfor %}\n\n| Offen | Überfällig | Gefährdet | Heute fällig | Zu lange ohne Zuständige | Wartend |\n| --: | --: | --: | --: | --: | --: |\n| {{ open }} | {{ overdue }} | {{ risky }} | {{ today }} | {{ unowned }} | {{ waiting }} |\n\n{% for ticket in next %}\n### Als Erstes: #{{ ticket.number }} {{ ticket.title }}\n\n{% for reason in ticket.why %}\n- {{ reason }}\n{%- endfor %}\n- {% if ticket.owners.size > 0 %}zuständig: {{ ticket.owners | join: ', ' }}{% else %}**niemand ist zuständig**{% endif %}\n{% endfor %}\n\n{% if tickets.size > 0 %}\n### Die Reihenfolge\n\n| Nr. | Stand | Ticket | Schweregrad |{% if customers %} Kunde |{% endif %} Zuständig | Überfällig seit oder fällig am |\n| --: | :-- | :-- | :-- |{% if customers %} :-- |{% endif %} :-- | :-- |\n{%- for ticket in tickets %}\n| {{ ticket.place }} | {{ ticket.mark }} {{ ticket.state }} | #{{ ticket.number }} {{ ticket.title }} | {% if ticket.severity != '' %}{{ ticket.severity }}{% else %}nicht gesetzt{% endif %} |{% if customers %} {{ ticket.customer }} |{% endif %} {% if ticket.owners.size > 0 %}{{ ticket.owners | join: ', ' }}{% else %}**niemand**{% endif %} | {% if ticket.clock != '' %}{{ ticket.clock }}: {% if ticket.at != '' %}{{ ticket.at }}{% else %}nach dem Warten{% endif %}{% endif %} |\n{%- endfor %}\n{% if more > 0 %}\n… und {{ more }} weitere dahinter. `steward queue` zeigt alle.\n{% endif %}\n{% elsif open == 0 %}\nKein Ticket ist offen.\n{% else %}\nAlle offenen Tickets warten.\n{% endif %}\n\n{% if due.size > 0 %}\n### Heute fällig\n\n{% for ticket in due %}\n- #{{ ticket.number }} {{ ticket.title }}{% if ticket.clock != '' and ticket.at != '' %}: {{ ticket.clock }}, {{ ticket.at }}{% endif %}\n{%- endfor %}\n{% if more_due > 0 %}\n- … und {{ more_due }} weitere\n{%- endif %}\n{% endif %}\n\n{% if nobodys.size > 0 %}\n### Ohne Zuständige\n\n{% for ticket in nobodys %}\n- #{{ ticket.number }} {{ ticket.title }}\n{%- endfor %}\n{% if more_nobodys > 0 %}\n- … und {{ more_nobodys }} weitere\n{%- endif %}\n{% endif %}\n\n{% if follow_ups.size > 0 %}\n### Zugesagte Termine\n\n{% for ticket in follow_ups %}\n- #{{ ticket.number }} {{ ticket.title }}: {% if ticket.late %}**überfällig**, zugesagt für {{ ticket.due }}{% else %}bis {{ ticket.due }}{% endif %}{% if ticket.who != '' %}, liegt bei {{ ticket.who }}{% else %}, noch hat es niemand{% endif %}{% if ticket.why != '' %} ({{ ticket.why }}){% endif %}\n{%- endfor %}\n{% if more_follow_ups > 0 %}\n- … und {{ more_follow_ups }} weitere\n{%- endif %}\n{% endif %}\n\n{% if apart.size > 0 %}\n### Was wartet\n\n{% for ticket in apart %}\n- #{{ ticket.number }} {{ ticket.title }}: {{ ticket.why.first }}\n{%- endfor %}\n{% if more_apart > 0 %}\n- … und {{ more_apart }} weitere\n{%- endif %}\n{% endif %}\n\n{% if load.size > 0 %}\n### Wer wie viel hat\n\n| Wer | Offene Tickets |\n| :-- | --: |\n{%- for person in load %}\n| {{ person.login }} | {{ person.count }} |\n{%- endfor %}\n{% endif %}\n\n**Wie es weitergeht:** {% if healthy %}Solange die Zeit oben frisch ist, ist nichts zu tun. Sie wird alle {{ every }} erneuert; ist sie viel älter, dann steht der Betrieb.{% else %}Bitte sehen Sie in das Protokoll des letzten Laufs, dort steht mehr.{% endif %} Heften Sie dieses Issue an, damit alle es finden. Es ist kein Ticket: Was hier geschrieben wird, beantwortet niemand.\n\n<sub>Zeiten gelten für {{ timezone }}.</sub>",
	"desk-load": "### Auslastung\n\n{% if measured %}\n{% if since != '' %}⚠️ **Seit {{ since }} ist ungewöhnlich viel zu tun**{% if by != '' %}, sagt {{ by }}{% elsif declared %}; so steht es in den Regeln{% elsif absent %}: Viele sind abwesend{% elsif busy %}: zu viel für alle, die Dienst haben{% else %}; es ist noch nicht genug abgeebbt{% endif %}.{% else %}Es ist so viel zu tun wie sonst.{% endif %} {% if work == 1 %}Ein offenes Ticket ist{% else %}{{ work }} offene Tickets sind{% endif %} zu bearbeiten; im Dienst: {{ duty }}{% if each != '' %}, also {{ each }} für jede Person{% endif %}{% if above != '' %} (ungewöhnlich ab mehr als {{ above }}, wieder normal unter {{ below }}){% endif %}. Abwesend: {{ away }} von {{ members }}.\n{% endif %}\n\n{% if severities.size > 0 %}\n{% if inflated != '' %}⚠️ {% endif %}{{ many }} von {{ count }} Tickets, die seit {{ from }} gemeldet wurden, {% if many == 1 %}ist{% else %}sind{% endif %} {{ severities | join: ' oder ' }}: {{ percent }} %; erwartet werden höchstens {{ most }} %{% if inflated != '' %}. Zu viele sind es seit {{ inflated }}{% endif %}.\n{% endif %}",
	"lasting-load": "{% for login in to %}{{ login | mention }} {% endfor %}\n\n**Seit {{ since }} ist ungewöhnlich viel zu tun.** Die Grenze von {{ limit }} ist damit überschritten. Was das Team sonst zu einem Termin schaffen soll, ist gefährdet.\n\n| Offen und nicht wartend | Im Dienst | Für jede Person | Abwesend |\n| --: | --: | --: | --: |\n| {{ work }} | {{ duty }} | {% if each != '' %}{{ each }}{% else %}–{% endif %} | {{ away }} von {{ members }} |\n\n{% if owners.size > 0 %}\n| Zuständig | Offene Tickets |\n| :-- | --: |\n{%- for owner in owners %}\n| {{ owner.login }} | {{ owner.tickets }} |\n{%- endfor %}\n{%- if unowned > 0 %}\n| **niemand** | {{ unowned }} |\n{%- endif %}\n{% elsif unowned > 0 %}\nFür {% if unowned == 1 %}das eine offene Ticket{% else %}keines der {{ unowned }} offenen Tickets{% endif %} ist {% if unowned == 1 %}niemand{% else %}jemand{% endif %} zuständig.\n{% endif %}\n\n**Wie es weitergeht:** Entscheiden Sie, was zurückstehen muss: andere Arbeit mit ihren Terminen oder das, was der Support leistet.{% if below != '' %} Mit weniger als {{ below }} Tickets für jede Person im Dienst gilt es wieder als normal.{% endif %} Dieser Hinweis kommt nur einmal.\n\n<sub>Zeiten gelten für {{ timezone }}.</sub>",
	inflation: "{% for login in to %}{{ login | mention }} {% endfor %}\n\n**{{ many }} von {{ count }} Tickets, die seit {{ from }} gemeldet wurden, {% if many == 1 %}ist{% else %}sind{% endif %} {{ severities | join: ' oder ' }}**, also {{ percent }} %. Erwartet werden höchstens {{ above }} %.\n\n{% if tickets.size > 0 %}\n| Ticket | Schweregrad | Gemeldet |\n| :-- | :-- | :-- |\n{%- for ticket in tickets %}\n| #{{ ticket.number }} {{ ticket.title }} | {{ ticket.severity }} | {{ ticket.opened }} |\n{%- endfor %}\n{% endif %}\n{% if more > 0 %}\n… und {{ more }} weitere, die früher gemeldet wurden.\n{% endif %}\n\n**Wie es weitergeht:** Sehen Sie nach, welche davon wirklich so schwer wiegen, und stufen Sie die anderen richtig ein. Geschlossene Tickets zählen, wenn sich an ihnen kürzlich etwas geändert hat. Dieser Hinweis kommt nur einmal{% if below < above %} und erst dann wieder, wenn der Anteil zwischendurch unter {{ below }} % lag{% endif %}.\n\n<sub>Zeiten gelten für {{ timezone }}.</sub>",
	"office-head": "Ticket: {{ ticket }}\n\n| Titel | Schweregrad | Kundschaft |\n| :-- | :-- | :-- |\n| {{ title }} | {% if severity != '' %}{{ severity }}{% else %}nicht gesetzt{% endif %} | {{ customer }} |\n\nHier steht, was die Kundschaft nicht sehen soll: Dieses Repository ist privat, und auf dem Ticket führt kein Link hierher. Antworten an die Kundschaft, Labels und Befehle gehören auf das Ticket. Dieses Issue wird mit dem Ticket geschlossen und mit ihm wieder geöffnet.",
	"office-command": "{{ written | code }} von {{ by }} wurde nicht ausgeführt: Befehle bewirken hier nichts.\n\n**Wie es weitergeht:** Bitte schreiben Sie ihn auf das Ticket: {{ ticket }}",
	gathered: "**{% if tickets.size == 1 %}Ein Ticket braucht{% else %}{{ tickets.size }} Tickets brauchen{% endif %} Ihre Aufmerksamkeit.** Antworten an die Kundschaft gehören auf die Tickets.\n\n{% for ticket in tickets %}\n### #{{ ticket.number }} {{ ticket.title }}{% if ticket.severity != '' %} ({{ ticket.severity }}){% endif %}\n\n{{ ticket.told }}\n{% endfor %}",
	chat: "{{ title }}{% if severity != '' %} ({{ severity }}){% endif %}\n{%- for item in items %}\n{% if item.kind == 'breach' -%}\n{% if item.internal %}{{ item.name }} ist fällig seit {{ item.since }}.{% elsif item.target == '' %}{{ item.name }} ist überfällig seit {{ item.since }}, dem vereinbarten Termin.{% else %}{{ item.name }} ist überfällig seit {{ item.since }}: zugesagt innerhalb von {{ item.target }} (Servicezeit: {{ item.hours }}).{% endif %}\n{%- elsif item.kind == 'unowned' -%}\nNiemand ist zuständig. Bis {{ item.since }} hätte es jemand übernehmen sollen, innerhalb von {{ item.target }} (Servicezeit: {{ item.hours }}).{% if item.suggested != '' %} Vorschlag: {{ item.suggested }}.{% endif %}\n{%- elsif item.kind == 'untriaged' -%}\n{% if item.current != '' %}Niemand im Support-Team hat den Schweregrad bestätigt; bis dahin gilt {{ item.current }}.{% else %}Niemand hat einen Schweregrad festgelegt.{% endif %} Das hätte bis {{ item.since }} geschehen sollen.\n{%- elsif item.kind == 'overruled' -%}\nDas Formular verlangt jetzt {{ item.severity }}: {{ item.by }} hat es geändert. Es bleibt {% if item.current != '' %}bei {{ item.current }}{% else %}ohne Schweregrad{% endif %}, bis das Support-Team etwas anderes sagt.\n{%- elsif item.kind == 'unclear_severity' -%}\nNichts darin sagt, wie schwer es ist. {% if item.current != '' %}Es gilt als {{ item.current }}, bis das Support-Team etwas anderes sagt.{% else %}Es hat keinen Schweregrad, bis das Support-Team einen setzt.{% endif %}\n{%- elsif item.kind == 'unclear_form' -%}\nZu welchem Formular es gehört, ist nicht sicher: Seine Antworten können wie die eines anderen gelesen sein.\n{%- elsif item.kind == 'out_of_scope' -%}\n{{ item.by }} hat es geschlossen, weil es keine Sache des Supports ist{% if item.why != '' %} ({{ item.why }}){% endif %}.\n{%- elsif item.kind == 'approval' -%}\nEs braucht eine Genehmigung, bevor die Arbeit daran beginnt{% if item.says != '' %}: {{ item.says }} auf dem Ticket{% endif %}.\n{%- elsif item.kind == 'change_at_risk' -%}\nEs soll am {{ item.until }} live gehen und ist noch nicht so weit: {% if item.stands %}Die Kundin oder der Kunde hat es noch nicht bestätigt{% else %}Daran wird noch gearbeitet{% endif %}.\n{%- elsif item.kind == 'not_assigned' -%}\nGitHub lässt nicht zu, dass {{ item.by }} es zugewiesen bekommt, wie es die Regeln vorsehen: Dazu braucht es Zugriff auf das Repository.\n{%- elsif item.kind == 'recap_owner' -%}\nEs ist gelöst. Auf dem Ticket ist {% if item.until != '' %}bis {{ item.until }} {% endif %}zu sagen, wer dazu ein, zwei Sätze schreibt{% if item.says != '' %}: {{ item.says }}{% else %}.{% endif %}\n{%- elsif item.kind == 'recap' -%}\nEs ist gelöst. Auf dem Ticket sind {% if item.until != '' %}bis {{ item.until }} {% endif %}ein, zwei Sätze dazu zu schreiben{% if item.says != '' %}, danach {{ item.says }}{% else %}.{% endif %}\n{%- elsif item.kind == 'update_due' -%}\n{% if item.internal %}Ein Zwischenstand ist bis {{ item.until }} fällig, {{ item.target }} nach der letzten Nachricht, auch wenn es nichts Neues gibt.{% else %}Die Kundin oder der Kunde soll bis {{ item.until }} von uns hören, spätestens {{ item.target }} nach der letzten Nachricht, auch wenn es nichts Neues gibt.{% endif %}\n{%- elsif item.kind == 'update_late' -%}\n{% if item.internal %}Ein Zwischenstand ist fällig seit {{ item.since }} und noch nicht gekommen.{% else %}Die Kundin oder der Kunde hat noch nichts von uns gehört, fällig war das am {{ item.since }}.{% endif %}\n{%- elsif item.kind == 'write_up_owner_soon' -%}\nBis {{ item.until }} soll feststehen, wer die Nachbereitung schreibt. Wer es ist, sagt es auf dem Ticket{% if item.says != '' %}: {{ item.says }}{% else %}.{% endif %}\n{%- elsif item.kind == 'write_up_owner_late' -%}\nNoch steht nicht fest, wer die Nachbereitung schreibt; das sollte bis {{ item.until }} geklärt sein. Wer es ist, sagt es auf dem Ticket{% if item.says != '' %}: {{ item.says }}{% else %}.{% endif %}\n{%- elsif item.kind == 'write_up_soon' -%}\nDie Nachbereitung ist bis {{ item.until }} fällig{% if item.says != '' %}; wenn sie fertig ist, auf dem Ticket {{ item.says }} schreiben{% endif %}.\n{%- elsif item.kind == 'write_up_late' -%}\nDie Nachbereitung ist fällig seit {{ item.until }}{% if item.says != '' %}; wenn sie fertig ist, auf dem Ticket {{ item.says }} schreiben{% endif %}.\n{%- elsif item.kind == 'playbook' -%}\nFür solche Tickets gibt es eine Anleitung: {% if item.why != '' %}{{ item.why }}, {% endif %}{{ item.link }}\n{%- elsif item.kind == 'hold_still' -%}\nEs ist noch zurückgestellt, seit {{ item.since }}{% if item.until != '' %} und bis {{ item.until }}{% endif %}.\n{%- elsif item.kind == 'hold_soon' -%}\nDie Zurückstellung endet bald, am {{ item.until }}.{% if item.stands %} Dann laufen die Uhren weiter.{% endif %}\n{%- elsif item.kind == 'hold_over' -%}\nDie Zurückstellung ist seit {{ item.until }} vorbei.{% if item.stands %} Die Uhren laufen weiter.{% endif %}\n{%- elsif item.kind == 'hold_closed' -%}\nWorauf es gewartet hat{% if item.blocker != '' %} ({{ item.blocker }}){% endif %}, wurde am {{ item.until }} geschlossen; es ist nicht mehr zurückgestellt.{% if item.stands %} Die Uhren laufen weiter.{% endif %}\n{%- elsif item.kind == 'hold_unseen' -%}\nWorauf es wartet{% if item.blocker != '' %} ({{ item.blocker }}){% endif %}, ist nicht zu sehen: Wird es geschlossen, endet die Zurückstellung dadurch nicht.\n{%- elsif item.kind == 'update_template' -%}\nEine Vorlage für den nächsten Zwischenstand{% if item.until != '' %}, der bis {{ item.until }} fällig ist{% endif %}. Berichtigen Sie sie, und schreiben Sie sie in das Ticket:\n{{ item.form }}\n{%- elsif item.kind == 'time_doubt' -%}\n{{ item.target }} am {{ item.since }}: Stimmt das? Wenn nicht, auf dem Ticket schreiben: {{ item.says }}\n{%- elsif item.on == 'cannot_wait' -%}\nEs kann nicht warten{% if item.by != '' %}, sagt {{ item.by }}{% if item.why != '' %}: {{ item.why }}{% else %}.{% endif %}{% else %}.{% endif %}{% if item.group != '' %} Es ist für die Gruppe {{ item.group }}.{% endif %}\n{%- elsif item.on == 'handed' -%}\nEs wurde von {{ item.by }} an die Gruppe {{ item.group }} übergeben{% if item.need == 'expertise' %}, weil es mehr Fachwissen braucht{% elsif item.need == 'authority' %}, weil es eine Entscheidung mit mehr Befugnis braucht{% elsif item.need == 'response' %}, weil es mehr Leute braucht{% endif %}{% if item.why != '' %} ({{ item.why }}){% endif %}.\n{%- else -%}\n{% if item.step > 1 %}Noch immer {% if item.on == 'unanswered' %}hat niemand geantwortet{% else %}kümmert sich niemand{% endif %}: Stufe {{ item.step }}.{% elsif item.on == 'unanswered' %}Seit {{ item.target }} hat niemand geantwortet.{% elsif item.on == 'silence' %}Seit {{ item.target }} kümmert sich niemand.{% elsif item.on == 'taken' %}Nach {{ item.target }} braucht es Verstärkung.{% elsif item.on == 'held' %}Es liegt seit {{ item.target }} bei der Gruppe {{ item.group }}, und noch hat niemand aus ihr geantwortet oder es übernommen.{% elsif item.target == '' and item.again %}Es ist wieder offen und wird nach den Regeln sofort weitergegeben.{% elsif item.target == '' %}Es ist eben hereingekommen und wird nach den Regeln sofort weitergegeben.{% else %}Es ist seit {{ item.target }} offen.{% endif %}{% if item.group != '' and item.on != 'held' %} Es ist für die Gruppe {{ item.group }}.{% endif %}\n{%- endif %}\n{%- endfor %}\n{% if people == 0 %}Niemand erfährt es: {% if group != '' %}Aus der Gruppe {{ group }} ist niemand da{% else %}Niemand ist zuständig{% endif %}.{% else %}Für: {{ to }}{% if duty == 'rotation' or duty == 'override' %} (Dienst in der Gruppe {{ group }}){% elsif duty == 'members' %} (die Gruppe {{ group }}){% elsif duty == 'fallback' %} (aus der Gruppe {{ group }} ist niemand da){% elsif duty == 'nobody' %} (es bleibt dort: aus der Gruppe {{ group }} ist niemand da){% endif %}{% endif %}",
	"chat-digest": "{{ count }} Tickets sind überfällig, viele auf einmal. Jedes trägt sein Label.\n{%- for ticket in tickets %}\n#{{ ticket.number }} {{ ticket.title }}{% if ticket.severity != '' %} ({{ ticket.severity }}){% endif %}: {{ ticket.what }}, seit {{ ticket.since }}\n{%- endfor %}\n{%- if to != '' %}\nFür: {{ to }}\n{%- endif %}",
	digest: "{% for login in to %}{{ login | mention }} {% endfor %}\n\n**{{ count }} Tickets sind überfällig, viele auf einmal.** Damit Sie eine Nachricht bekommen und nicht {{ count }}, stehen sie hier; auf den Tickets selbst wurde nichts geschrieben. Jedes trägt sein Label.\n\n{% for group in groups %}\n### {% if group.group %}Niemand ist zuständig; für die Gruppe {{ group.who | code }}{% elsif group.who != '' %}{{ group.who }}{% else %}Niemand ist zuständig{% endif %}: {{ group.count }}\n\n{% if group.tickets.size > 0 %}\n| Ticket | Schweregrad | Was | Überfällig seit |\n| :-- | :-- | :-- | :-- |\n{%- for ticket in group.tickets %}\n| #{{ ticket.number }} {{ ticket.title }} | {% if ticket.severity != '' %}{{ ticket.severity }}{% else %}nicht gesetzt{% endif %} | {{ ticket.what | join: ', ' }} | {{ ticket.since }} |\n{%- endfor %}\n{% endif %}\n{% if group.more > 0 %}\n… und {{ group.more }} weitere, die noch nicht so lange überfällig sind. Suchen Sie nach dem Label.\n{% endif %}\n{% endfor %}\n\n**Wie es weitergeht:** Bitte fangen Sie oben in Ihrer Liste an, die früheste Zusage steht zuerst. Dieser Hinweis kommt nur einmal: Was überfällig wird, solange so vieles aussteht, kommt ohne weitere Nachricht in diese Liste.\n\n<sub>Zeiten gelten für {{ timezone }}.</sub>",
	reminder: "{% for login in to %}{{ login | mention }} {% endfor %}\n\n{% if missing.size > 0 %}**Wir warten auf Ihre Antwort**, seit {{ since }}. Ohne diese Angaben können wir Ihnen nicht helfen:{% elsif asker != '' %}**Wir warten auf Ihre Antwort**, seit {{ since }}, auf die Frage von {{ asker }} oben.{% else %}**Wir warten auf eine Nachricht von Ihnen**, seit {{ since }}.{% endif %}\n{% for answer in missing %}\n- **{{ answer.label }}**{% if answer.date != '' %}: Sie schreiben „{{ answer.date }}“. Welcher Tag ist das? Bitte schreiben Sie ihn wie {{ '31.12.2026' | code }}, oder dass es keinen gibt.{% elsif answer.hint != '' %}: {{ answer.hint }}{% endif %}\n{%- endfor %}\n\n**Wie es weitergeht:** Bitte {% if missing.size > 0 %}bearbeiten Sie Ihre Meldung oder {% endif %}antworten Sie hier{% if closes != '' %} bis **{{ closes }}**. Danach wird das Ticket geschlossen{% if reopens != '' %}; bis {{ reopens }} öffnet ein Kommentar von Ihnen es wieder{% endif %}.{% else %}. Das Ticket bleibt offen, aber ohne Ihre Antwort geht es nicht weiter.{% endif %} Diese Erinnerung kommt nur einmal.\n\n<sub>Zeiten gelten für {{ timezone }}.</sub>",
	"sign-off": "{% for login in to %}{{ login | mention }} {% endfor %}\n\n{% if again %}**Wir warten noch auf Ihre Rückmeldung**, seit {{ since }}: Ist es so erledigt, wie Sie es brauchen?{% elsif tried %}**Bitte probieren Sie es jetzt aus, bevor es live geht: Ist es so, wie Sie es brauchen?**{% else %}**Bitte sehen Sie nach: Ist es so erledigt, wie Sie es brauchen?**{% endif %}{% if ships != '' %} Es geht am **{{ ships }}** live, wenn Sie es bis dahin bestätigen; ohne Ihr Wort geht es nicht live.{% elsif tried %} Ohne Ihr Wort geht es nicht live.{% elsif closed == false %} Das Ticket wird geschlossen, sobald Sie es bestätigt haben.{% endif %}\n\n**Wie es weitergeht:** Wenn ja, geben Sie diesem Kommentar ein 👍, oder antworten Sie „sieht gut aus“{% if solved != '' %} oder {{ solved | code }}{% endif %}. Wenn nicht, {% if closed == false %}schreiben Sie hier, was nicht stimmt.{% elsif unsolved != '' %}schreiben Sie bis **{{ reopens }}** {{ unsolved | code }} in eine eigene Zeile und dazu, was nicht stimmt: Das öffnet das Ticket wieder.{% elsif reopens != '' %}schreiben Sie hier bis **{{ reopens }}**, was nicht stimmt: Das öffnet das Ticket wieder.{% else %}eröffnen Sie bitte ein neues Ticket und nennen Sie dieses.{% endif %}{% if again %} Diese Erinnerung kommt nur einmal.{% endif %}\n\n<sub>Zeiten gelten für {{ timezone }}.</sub>",
	silence: "{% for login in to %}{{ login | mention }} {% endfor %}\n\n**Seit {{ since }} haben wir keine Antwort; deshalb ist dieses Ticket jetzt geschlossen.**{% if missing.size > 0 %} Es fehlt noch:{% endif %}\n{% for answer in missing %}\n- **{{ answer.label }}**{% if answer.date != '' %}: Sie schreiben „{{ answer.date }}“. Welcher Tag ist das? Bitte schreiben Sie ihn wie {{ '31.12.2026' | code }}, oder dass es keinen gibt.{% elsif answer.hint != '' %}: {{ answer.hint }}{% endif %}\n{%- endfor %}\n\n**Wie es weitergeht:** Ist es gelöst oder nicht mehr wichtig? Dann ist nichts zu tun. {% if reopens != '' %}Sonst schreiben Sie einfach bis **{{ reopens }}** hier einen Kommentar: Damit ist das Ticket wieder offen, und niemand fragt, warum es gedauert hat.{% else %}Sonst melden Sie es bitte neu und nennen Sie dieses Ticket.{% endif %}\n\n<sub>Zeiten gelten für {{ timezone }}.</sub>",
	escalation: `{% for login in to %}{{ login | mention }} {% endfor %}

{% if told %}
{% if on == 'handed' %}**Dieses Ticket ging an die Gruppe {{ group | code }}**, übergeben von {{ by }}{% if need == 'expertise' %}, weil es mehr Fachwissen braucht{% elsif need == 'authority' %}, weil es eine Entscheidung mit mehr Befugnis braucht{% elsif need == 'response' %}, weil es mehr Leute braucht{% endif %}{% if why != '' %} ({{ why }}){% endif %}.{% elsif on == 'cannot_wait' %}**Dieses Ticket kann nicht warten**{% if by != '' %}, sagt {{ by }}{% if why != '' %}: {{ why }}{% else %}.{% endif %}{% else %}.{% endif %}{% elsif step > 1 %}**Noch immer hat {% if on == 'unanswered' %}niemand auf dieses Ticket geantwortet{% elsif on == 'held' %}sich niemand aus der Gruppe {{ group | code }} um dieses Ticket gekümmert{% else %}sich niemand um dieses Ticket gekümmert{% endif %}**, auch nicht binnen {{ target }} seit der Stufe davor (Servicezeit: {{ hours }}). Dies ist Stufe {{ step }}.{% elsif on == 'unanswered' %}**Auf dieses Ticket hat seit {{ target }} niemand geantwortet** (Servicezeit: {{ hours }}). Die Uhr läuft seit {{ started }}.{% elsif on == 'silence' %}**Um dieses Ticket hat sich seit {{ target }} niemand gekümmert** (Servicezeit: {{ hours }}), seit {{ started }}.{% elsif on == 'taken' %}**Dieses Ticket braucht Verstärkung:** {{ target }} sind um (Servicezeit: {{ hours }}). Die Uhr läuft seit {{ started }}: {{ reason }}.{% elsif on == 'held' %}**Dieses Ticket liegt seit {{ target }} bei der Gruppe {{ group | code }}** (Servicezeit: {{ hours }}), und noch hat niemand aus ihr geantwortet oder es übernommen. Die Uhr läuft seit {{ started }}.{% elsif target == '' and again %}**Dieses Ticket ist wieder offen**, und die Regeln geben es sofort weiter.{% elsif target == '' %}**Dieses Ticket ist eben eingegangen**, und die Regeln geben es sofort weiter.{% else %}**Dieses Ticket ist seit {{ target }} offen** (Servicezeit: {{ hours }}), seit {{ started }}.{% endif %}{% if group != '' and duty != 'nobody' and on != 'handed' and on != 'held' %} Es geht an die Gruppe {{ group | code }}.{% endif %}{% if released.size > 0 %} Nicht mehr zuständig: {{ released | join: ', ' }}.{% endif %}
{% endif %}

{% if late.size > 0 %}
{% for login in holders %}{{ login | mention }} {% endfor %}
{% for item in late %}
${bn}
{% endfor %}
{% endif %}

{% if page == 'sent' %}Der Pager {{ pager | code }} wurde gerufen.{% elsif page == 'digest' %}Es waren mehr Rufe fällig, als die Regeln in einer Stunde zulassen; deshalb wurde der Pager {{ pager | code }} einmal für alle gerufen.{% endif %}

{% if told %}
**Wie es weitergeht:** Bitte antworten Sie {% if ticket != '' %}auf dem Ticket{% else %}hier{% endif %}{% if on != 'unanswered' %}, weisen Sie das Ticket jemandem zu{% endif %}{% if ack != '' %} oder schreiben Sie {{ ack | code }} in eine eigene Zeile, wenn Sie es gesehen haben{% endif %}.{% if ticket != '' %} Das Ticket: {{ ticket }}{% endif %}
{% if duty == 'rotation' or duty == 'override' %}Sie erfahren es, weil Sie in der Gruppe {{ group | code }} Dienst haben.{% elsif duty == 'members' %}Sie erfahren es, weil Sie zur Gruppe {{ group | code }} gehören.{% elsif duty == 'fallback' %}Sie erfahren es, weil aus der Gruppe {{ group | code }} niemand da ist und die Regeln Sie als Vertretung nennen.{% elsif duty == 'nobody' and to.size > 0 %}Sie erfahren es, weil das Ticket bei Ihnen bleibt: Aus der Gruppe {{ group | code }} ist niemand da, und die Regeln nennen keine Vertretung, die da ist.{% elsif duty == 'nobody' %}**Niemand erfährt es:** Aus der Gruppe {{ group | code }} ist niemand da, und die Regeln nennen keine Vertretung, die da ist.{% endif %} Dieser Hinweis kommt nur einmal.

<sub>Zeiten gelten für {{ timezone }}.</sub>
{% endif %}`,
	page: "{% if severity != '' %}{{ severity }}: {% endif %}{{ title }} ({% if system != '' %}{{ system }}, {% endif %}{{ customer }}): {% if on == 'handed' %}übergeben von {{ by }}{% if why != '' %} ({{ why }}){% endif %}{% elsif on == 'cannot_wait' %}kann nicht warten{% if why != '' %} ({{ why }}){% endif %}{% elsif step > 1 %}noch immer {% if on == 'unanswered' %}hat niemand geantwortet{% else %}kümmert sich niemand{% endif %}, Stufe {{ step }}{% elsif on == 'unanswered' %}seit {{ target }} hat niemand geantwortet{% elsif on == 'silence' %}seit {{ target }} kümmert sich niemand{% elsif on == 'taken' %}braucht nach {{ target }} Verstärkung{% elsif on == 'held' %}liegt seit {{ target }} ohne ein Wort{% elsif target != '' %}seit {{ target }} offen{% elsif again %}wieder geöffnet{% else %}ein neues Ticket{% endif %}{% if group != '' %}, für {{ group }}{% endif %} – {{ repository }}#{{ number }}",
	handover: "{% for login in to %}{{ login | mention }} {% endfor %}\n\n{% if to.size > 0 %}\n**Sie haben jetzt Dienst** für die Gruppe {{ group | code }}{% if until != '' %}, bis **{{ until }}**{% endif %}.{% if before.size > 0 %} Bisher: {{ before | join: ', ' }}.{% endif %}\n{% else %}\n**Niemand hat Dienst** für die Gruppe {{ group | code }}{% if until != '' %} bis **{{ until }}**{% endif %}: Aus ihr ist niemand da, und es gibt keine Vertretung, die da ist.\n{% endif %}\n\n{% if open == 1 %}Ein Ticket ist{% else %}{{ open }} Tickets sind{% endif %} offen.\n\n{% if due.size > 0 %}\n| Stand | Ticket | Schweregrad | Zuständig | Überfällig seit oder fällig am |\n| :-- | :-- | :-- | :-- | :-- |\n{%- for ticket in due %}\n| {{ ticket.mark }} {{ ticket.state }} | #{{ ticket.number }} {{ ticket.title }} | {% if ticket.severity != '' %}{{ ticket.severity }}{% else %}nicht gesetzt{% endif %} | {% if ticket.owners.size > 0 %}{{ ticket.owners | join: ', ' }}{% else %}**niemand**{% endif %} | {{ ticket.clock }}{% if ticket.at != '' %}: {{ ticket.at }}{% endif %} |\n{%- endfor %}\n{% if more > 0 %}\n… und {{ more }} weitere, die weniger drängen.\n{% endif %}\n{% else %}\nNichts ist fällig.\n{% endif %}\n\n{% if waiting.size > 0 %}\nWas wartet:\n\n{% for ticket in waiting %}\n- #{{ ticket.number }} {{ ticket.title }}: {% if ticket.reason == 'pending' %}auf die Kundin oder den Kunden{% else %}zurückgestellt{% endif %} seit {{ ticket.since }}{% if ticket.until != '' %}, bis {{ ticket.until }}{% endif %}\n{%- endfor %}\n{% endif %}\n\n**Wie es weitergeht:** {% if to.size > 0 and due.size > 0 %}Bitte fangen Sie oben an.{% elsif to.size > 0 and waiting.size > 0 %}Bitte sehen Sie nach, ob weiter warten muss, was wartet.{% elsif to.size > 0 %}Im Augenblick ist nichts zu tun; was jetzt kommt, ist Ihres.{% else %}Wer kann, sollte übernehmen oder in den Regeln sagen, wer vertritt.{% endif %}\n\n<sub>Zeiten gelten für {{ timezone }}.</sub>",
	triage: "{% for login in to %}{{ login | mention }} {% endfor %}\n\n### Tickets ohne Zuständige\n\n{% for ticket in unowned %}\n- [ ] #{{ ticket.number }} {{ ticket.title }} ({% if ticket.severity != '' %}{{ ticket.severity }}{% else %}ohne Schweregrad{% endif %}, offen seit {{ ticket.age }}{% if ticket.carried > 0 %}, übrig aus #{{ ticket.carried }}{% endif %}){% for login in ticket.suggestion %} → {{ login | mention }}{% endfor %}\n{%- else %}\nFür jedes Ticket ist jemand zuständig.\n{%- endfor %}\n{% if more > 0 %}\n… und {{ more }} weitere. Sie kommen beim nächsten Treffen dran.\n{% endif %}\n\n{% if unowned.size > 0 %}\n**Wie es weitergeht:** Haken Sie eine Zeile ab, um das Ticket der genannten Person zuzuweisen. Soll es jemand anderes sein? Schreiben Sie vorher einen anderen Namen hinter den Pfeil, oder weisen Sie das Ticket selbst zu. Steht kein Name da, sind alle abwesend. Dieses Issue schließt sich, sobald für jedes Ticket darin jemand zuständig ist.\n{% endif %}\n\n### Was seit {{ since }} überfällig wurde\n\n{% for ticket in breached %}\n- #{{ ticket.number }} {{ ticket.title }}: {{ ticket.clock }}, seit {{ ticket.at }}\n{%- else %}\nNichts.\n{%- endfor %}\n\n### Was gefährdet ist\n\n{% for ticket in risky %}\n- #{{ ticket.number }} {{ ticket.title }}: {{ ticket.clock }}{% if ticket.at != '' %}, fällig {{ ticket.at }}{% endif %}\n{%- else %}\nNichts.\n{%- endfor %}\n\n### Was schon lange wartet\n\n{% for ticket in stuck %}\n- #{{ ticket.number }} {{ ticket.title }}: {% if ticket.reason == 'pending' %}wartet auf die Kundin oder den Kunden{% else %}zurückgestellt{% endif %} seit {{ ticket.since }}\n{%- else %}\nNichts.\n{%- endfor %}\n\n{% if follow_ups.size > 0 %}\n### Zugesagte Termine\n\n{% for ticket in follow_ups %}\n- #{{ ticket.number }} {{ ticket.title }}: {% if ticket.late %}**überfällig**, zugesagt für {{ ticket.due }}{% else %}bis {{ ticket.due }}{% endif %}{% if ticket.who != '' %}, liegt bei {{ ticket.who }}{% else %}, noch hat es niemand{% endif %}{% if ticket.why != '' %} ({{ ticket.why }}){% endif %}\n{%- endfor %}\n{% endif %}\n\n### Was eskaliert wurde\n\n{% for ticket in escalated %}\n- #{{ ticket.number }} {{ ticket.title }}: {{ ticket.at }}\n{%- else %}\nNichts.\n{%- endfor %}\n\n{% if write_ups.size > 0 %}\n### Nachbereitungen, die überfällig sind\n\n{% for ticket in write_ups %}\n- #{{ ticket.number }} {{ ticket.title }}: seit {{ ticket.since }}{% if ticket.who != '' %}, liegt bei {{ ticket.who }}{% elsif ticket.unowned %}, noch hat sie niemand übernommen{% endif %}\n{%- endfor %}\n{% endif %}\n\n{% if actions.size > 0 %}\n### Maßnahmen, die schon lange offen sind\n\n{% for action in actions %}\n- #{{ action.number }} {{ action.title }}: offen seit {{ action.age }}, aus der Nachbereitung von #{{ action.ticket }}{% if action.who != '' %}, liegt bei {{ action.who }}{% else %}, noch hat sie niemand{% endif %}\n{%- endfor %}\n{% endif %}\n\n### Wer wie viel hat\n\n| Wer | Offene Tickets |\n| :-- | --: |\n{%- for person in load %}\n| {{ person.login }} | {{ person.count }} |\n{%- endfor %}\n\n<sub>Zeiten gelten für {{ timezone }}. Das ist der Stand zu Beginn des Treffens; er wird nicht fortgeschrieben.</sub>",
	"triage-end": "{% if kept > 0 %}Dieses Treffen wurde zweimal angelegt; es geht in #{{ kept }} weiter. Was hier angehakt wurde, muss dort angehakt werden.{% elsif owned %}Für jedes Ticket war schon jemand zuständig, als dieses Treffen begann: Es ist nichts zu verteilen. Das Treffen ist vorbei.{% elsif left.size == 0 %}Für jedes Ticket auf dieser Liste ist jemand zuständig. Das Treffen ist vorbei.{% else %}Es ist Zeit für das nächste Treffen. Noch immer ohne Zuständige: {% for number in left %}#{{ number }}{% unless forloop.last %}, {% endunless %}{% endfor %}. {% if left.size == 1 %}Es kommt{% else %}Sie kommen{% endif %} beim nächsten Treffen dran.{% endif %}",
	learning: "Im {{ month }} {% if tickets == 1 %}wurde 1 Ticket{% else %}wurden {{ tickets }} Tickets{% endif %} geschlossen. {% if recorded == 0 %}Was dazu geführt hat, ist nirgends festgehalten.{% else %}Bei {{ recorded }} ist festgehalten, was dazu beigetragen hat.{% endif %}{% if due > 0 %} {% if due == 1 %}1 Nachbereitung steht{% else %}{{ due }} Nachbereitungen stehen{% endif %} noch aus.{% endif %}{% if elsewhere > 0 %} {% if elsewhere == 1 %}1 Nachbereitung steht anderswo und ist{% else %}{{ elsewhere }} Nachbereitungen stehen anderswo und sind{% endif %} hier nicht erfasst.{% endif %}\n\n{% if factors.size > 0 %}\n### Was dazu beigetragen hat\n\n| Art | Komponente | Tickets | Wie oft | Im Monat davor |\n| :-- | :-- | :-- | --: | --: |\n{%- for factor in factors %}\n| {{ factor.class }} | {{ factor.component }} | {% for number in factor.tickets %}#{{ number }}{% unless forloop.last %}, {% endunless %}{% endfor %} | {{ factor.tickets.size }} | {{ factor.before }} |\n{%- endfor %}\n\n### Was dagegen hilft\n\n{% for answer in answers %}\n- **{{ answer.class }}**, bei {{ answer.tickets }} {% if answer.tickets == 1 %}Ticket{% else %}Tickets{% endif %}{% if answer.remedies.size > 0 %}: {{ answer.remedies | join: ', ' }}{% elsif answer.class == 'education' %}: Dokumentation, Schulung oder ein Leitfaden{% elsif answer.class == 'bug' %}: eine Korrektur, nach der es nicht wieder geschieht{% endif %}\n{%- endfor %}\n{% endif %}\n\n{% if said.size > 0 %}\n### In den Worten derer, die es untersucht haben\n\n{% for one in said %}\n- {{ one.class }}{% if one.component != '' %} ({{ one.component }}){% endif %}: {{ one.text }} (#{{ one.number }})\n{%- endfor %}\n{% endif %}\n\n{% if replies.size > 0 %}\n### Fertige Antworten, die verschickt wurden\n\n{% for one in replies %}\n- {{ one.name | code }}: {% if one.times == 1 %}einmal{% else %}{{ one.times }}-mal{% endif %}\n{%- endfor %}\n{% endif %}\n\n### Was es verhindert\n\n{% for one in prevention %}\n- [ ] {{ one.text }} (#{{ one.number }})\n{%- else %}\nDazu hat noch niemand etwas aufgeschrieben.\n{%- endfor %}\n{% if more > 0 %}\n\n… und {{ more }} weitere Einträge, die auf den Tickets stehen.\n{% endif %}\n\n**Wie es weitergeht:** {% if prevention.size > 0 %}Gehen Sie die Liste gemeinsam durch, haken Sie ab, was getan ist, und eröffnen Sie ein Issue für das, was länger dauert. Schließen Sie dieses, wenn nichts mehr offen ist.{% else %}Schließen Sie dieses Issue, oder schreiben Sie hier auf, was der Monat gelehrt hat.{% endif %}\n\n<sub>Das war festgehalten, als dieses Issue eröffnet wurde; es wird nicht fortgeschrieben.</sub>",
	"shipping-list": "Was am **{{ day }}** live geht, und was dazu noch fertig werden müsste. Diese Liste bleibt von selbst aktuell; Benachrichtigungen gibt es dafür keine.\n\n{% if ready.size > 0 %}\n### Bereit\n\n{% for one in ready %}\n- #{{ one.number }} {{ one.title }}{% if one.owners.size > 0 %} ({{ one.owners | join: ', ' }}){% endif %}\n{%- endfor %}\n{% endif %}\n\n{% if waiting.size > 0 %}\n### Noch nicht bereit\n\n| | Änderung | Was fehlt | Zuständig |\n| :-- | :-- | :-- | :-- |\n{%- for one in waiting %}\n| {% if one.risk %}🟠 in Gefahr{% endif %} | #{{ one.number }} {{ one.title }} | {% if one.signed %}Arbeit{% else %}die Bestätigung durch die Kundin oder den Kunden{% endif %}{% if one.stage != '' %}, Stufe {{ one.stage }}{% endif %} | {% if one.owners.size > 0 %}{{ one.owners | join: ', ' }}{% else %}niemand{% endif %} |\n{%- endfor %}\n{% endif %}\n\n{% if ready.size == 0 and waiting.size == 0 %}\nFür diesen Tag ist nichts mehr geplant.\n{% endif %}\n\n{% if more > 0 %}\n{% if more == 1 %}1 weitere ist{% else %}{{ more }} weitere sind{% endif %} hier nicht aufgeführt.\n{% endif %}\n\n<sub>Tage gelten für {{ timezone }}.</sub>",
	"rolled-out": "{% for login in to %}{{ login | mention }} {% endfor %}\n\n{% if out.size > 0 %}**Diese Änderungen sind bestätigt, wo das verlangt war, und gehen am {{ day }} live:**\n{% for one in out %}\n- #{{ one.number }} {{ one.title }}\n{%- endfor %}\n{% else %}**Am {{ day }} geht nichts live.**\n{% endif %}\n\n{% if held.size > 0 %}**Nicht bereit und deshalb nicht dabei:**\n{% for one in held %}\n- #{{ one.number }} {{ one.title }}: {% if one.signed %}daran wird noch gearbeitet{% else %}die Bestätigung durch die Kundin oder den Kunden fehlt{% endif %}\n{%- endfor %}\n{% endif %}\n\n{% if more %}\nDie Liste oben nennt alle.\n{% endif %}\n\nSie erfahren es, weil Sie zur Gruppe {{ group | code }} gehören. Dieser Hinweis kommt nur einmal.\n\n<sub>Tage gelten für {{ timezone }}.</sub>",
	"write-up-owner": "{{ by }}, wer von Ihnen übernimmt die Nachbereitung? Aus Ihren Worten geht das nicht hervor; deshalb ist noch niemand dafür eingetragen.\n\n**Wie es weitergeht:** Schreiben Sie {{ owner | code }} in eine eigene Zeile, wenn Sie es sind, mit einem Namen dahinter, wenn es jemand anderes ist. Auch „Ich schreibe das.“ wird verstanden.",
	"write-up-missing": "{{ by }}, die Nachbereitung dieses Tickets ist noch nicht vollständig; deshalb ist das Label {{ label | code }} wieder da. Noch auszufüllen: {{ headings }}.\n\n**Wie es weitergeht:** Füllen Sie das bitte aus{% if done != '' %} und schreiben Sie {{ done | code }} in eine eigene Zeile{% endif %}; das Label verschwindet dann von selbst.{% if skip != '' %} Braucht das Ticket keine Nachbereitung, schreiben Sie {{ skip | code }} und den Grund: Er bleibt festgehalten.{% endif %}",
	"write-up-place": "## Nachbereitung\n\nDieses Ticket ist gelöst. Was geschehen ist und was das Team daraus lernt, steht in {% if kind == 'issue' %}{{ place }}{% else %}einer Datei, die der Pull Request {{ place }} bringt{% endif %}. Wenn Sie es gemeldet haben, müssen Sie nichts weiter tun: Sie können es dort lesen, sobald es geschrieben ist.{% if command != '' %}\n\n**Für das Team:** {{ command | code }} gilt hier, auf dem Ticket.{% endif %}",
	"write-up-proposal": "Dies bringt {{ path | code }}, die Nachbereitung zu #{{ number }}. Füllen Sie ihre Abschnitte in diesem Branch aus; den Block mit den Fakten darin hält der Support aktuell, bis dies gemergt ist.\n\nWer es mergt, sagt damit, dass sie fertig ist. Ohne Merge geschlossen, wird sie nicht noch einmal vorgeschlagen.",
	"write-up-refused": "{% for login in to %}{{ login | mention }} {% endfor %}\n\n**Die Nachbereitung dieses Tickets hat noch keinen Ort.** Vorgesehen ist {% if place == 'file' %}eine Datei, die ein Pull Request einbringt{% else %}ein eigenes Issue{% endif %}, doch GitHub lässt das nicht zu.\n\n**Wie es weitergeht:** Wer den Helpdesk betreut, gibt seinem Token {% if place == 'file' %}{{ 'contents: write' | code }} und {{ 'pull-requests: write' | code }}; damit ein Workflow mit seinem eigenen Token Pull Requests eröffnen darf, muss das auch in den Einstellungen des Repositorys unter „Actions“ erlaubt sein{% else %}{{ 'issues: write' | code }}{% endif %}. Was GitHub gemeldet hat, steht im Protokoll des Laufs. Jeder Lauf versucht es von Neuem; vom Ticket geht nichts verloren. Das steht hier nur einmal.",
	"released-write-up": "## Was geschehen ist und was wir daraus lernen\n\nDas Team hat es für alle aufgeschrieben, die es betraf. Sie müssen nichts weiter tun; wenn eine Frage bleibt, stellen Sie sie hier.\n{% for section in sections %}\n\n### {{ section.title }}\n\n{{ section.text }}\n{% endfor %}",
	action: "Zu tun, nach dem, was #{{ number }} gezeigt hat:\n\n{{ text }}\n\nSchließen Sie dieses Issue, wenn es erledigt ist, oder als nicht geplant, wenn es entfällt: Die Nachbereitung zeigt es an.",
	"action-list": "**Maßnahmen**, zu denen es ein Issue gibt\n\n| Maßnahme | Issue | Wer | Stand |\n| :-- | :-- | :-- | :-- |\n{%- for action in actions %}\n| {{ action.title }} | {{ action.issue }} | {{ action.owners }} | {% if action.state == 'open' %}offen{% elsif action.state == 'done' %}erledigt{% else %}entfallen{% endif %} |\n{%- endfor %}"
}, Sn = {
	en: {
		phrases: _phrases2_js__WEBPACK_IMPORTED_MODULE_7__.t,
		explanation: {
			ticket: {
				opened: "opened",
				for: "for",
				form: "form",
				severity: "severity",
				overruled: "not obeyed",
				missing: "missing",
				owner: "owner",
				snoozed: "snoozed",
				next: "next look"
			},
			clock: {
				rule: "rule",
				elapsed: "elapsed",
				due: "due",
				risk: "at risk",
				missed: "missed",
				ran: "ran",
				stood: "stood"
			},
			asOf: (e, t) => `as of ${e}; times in ${t}`,
			noForm: "none recognised",
			doubt: (e) => `doubt: ${e}`,
			noSeverity: "not set",
			severity: (e, t, n) => `${e ?? "taken away"} since ${t}${n === null ? "" : `: ${n}`}`,
			overruled: (e, t, n) => `${e}, asked for by @${t} at ${n} by an edit of the form`,
			nobody: "nobody",
			snoozed: (e) => `until ${e}: staff are not reminded, pages go on`,
			round: (e) => `round ${e}`,
			sets: {
				promise: "promised to the customer",
				internal: "the desk's own target",
				desk: "housekeeping"
			},
			rule: (e, t, n, r, i) => `${e} (${t}): within ${n ?? "the agreed date"}, hours ${r} in ${i}`,
			elapsed: (e, t) => `${e} of ${t}`,
			standing: "not while the clock stands",
			riskFrom: (e) => `from ${e}`,
			missedAgain: (e) => `again at ${e}`,
			missedLast: (e) => `again and again, last at ${e}`,
			stretch: (e, t) => `${e} to ${t ?? "now"}`,
			reasons: (e, t) => `from: ${e}${t === null ? "" : `; until: ${t}`}`,
			kept: (e) => `kept, at ${e}`,
			cancelled: (e, t) => `cancelled, at ${e} (${t})`,
			dueSince: (e) => `due since ${e}`,
			lateEnded: (e) => `late, ended ${e}`,
			broken: (e, t) => `BROKEN at ${e}${t === null ? ", still open" : `; ended ${t}`}`,
			legend: "= ran, - outside hours, . stood, ! ran past its breach, | due, > now",
			nothing: "No rule of the policy promises anything for this ticket."
		},
		template: (e) => _n[e].english
	},
	de: {
		phrases: _phrases_js__WEBPACK_IMPORTED_MODULE_4__.t,
		explanation: yn,
		template: (e) => xn[e]
	}
};
var Documents = class {
	phrases;
	explanation;
	warnings = new Map();
	#e;
	#t;
	#n = new Map();
	constructor({ language: e, timezone: t, templates: n }) {
		this.#e = e;
		let { phrases: r, explanation: i } = Sn[e];
		this.phrases = r, this.explanation = i, this.#t = {
			phrases: r,
			timezone: t
		};
		for (let [e, t] of n) isDocumentName(e) && this.#i(e, () => this.#n.set(e, compile(t, "repository")));
	}
	write(e, t) {
		return this.fit(e, t).text;
	}
	fit(e, t, n) {
		let r = _n[e], write = (n) => this.#r(e, r.show(t, this.#t, n));
		return r.fit === null ? {
			text: write(Infinity),
			rows: Infinity
		} : fitting({
			...r.fit,
			...n === void 0 ? {} : { longest: n }
		}, write);
	}
	#r(e, t) {
		let n = this.#n.get(e);
		return (n === void 0 ? void 0 : this.#i(e, () => renderOwn(n, t))) ?? render(shipped(this.#e, e), t);
	}
	#i(e, t) {
		try {
			return t();
		} catch (t) {
			let n = t instanceof Error ? t.message : String(t);
			this.warnings.set(e, `The template for ${e} failed (${n}); the built-in text was used.`);
			return;
		}
	}
};
function renderOwn(e, t) {
	let n = render(e, t);
	if (n === "") throw Error("it makes no text");
	if (n.length > 6e4) throw Error(`it makes ${String(n.length)} characters`);
	return n;
}
const Cn = new WeakMap();
function documentsOf({ language: e, timezone: t, templates: n }) {
	let r = Cn.get(n) ?? new Map();
	Cn.set(n, r);
	let i = `${e} ${t}`, a = r.get(i) ?? new Documents({
		language: e,
		timezone: t,
		templates: n
	});
	return r.set(i, a), a;
}
const wn = new Map();
function shipped(e, t) {
	let n = `${e} ${t}`, r = wn.get(n) ?? compile(Sn[e].template(t), "shipped");
	return wn.set(n, r), r;
}



/***/ }),

/***/ 9434:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ people),
/* harmony export */   t: () => (/* binding */ describe)
/* harmony export */ });
/* harmony import */ var _login_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6893);
/* harmony import */ var _effect_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1139);


// src/plan/effect-line.ts
function describe(e) {
	switch (e.kind) {
		case "create_label": return `create the label "${e.name}"`;
		case "add_labels": return `${place(e)}: add ${quoted(e.labels)}`;
		case "remove_labels": return `${place(e)}: remove ${quoted(e.labels)}`;
		case "assign": return `${place(e)}: assign ${people(e.logins)}`;
		case "unassign": return `${place(e)}: unassign ${people(e.logins)}`;
		case "block": return `${place(e)}: note that it is blocked by another issue`;
		case "unblock": return `${place(e)}: note that it is blocked by another issue no longer`;
		case "close": return `${place(e)}: close as ${e.reason.replace("_", " ")}`;
		case "reopen": return `${place(e)}: reopen`;
		case "create_issue": return e.office === void 0 ? `open an issue (${e.key})${e.pin ? " and pin it" : ""}` : `#${String(e.office.number)} in the office: open its issue`;
		case "open_beside": return `${place(e)}: open an issue of its own (${e.key})`;
		case "propose_file": return `${place(e)}: propose the file of its write-up`;
		case "edit_file": return `${place(e)}: update the file of its write-up`;
		case "decline_file": return `${place(e)}: close the pull request of its write-up`;
		case "edit_issue": return `${place(e)}: update the text`;
		case "react": return `${place(e)}: answer a command (${answer(e)})`;
		case "page": return `${place(e)}: tell the pager ${e.page.pager} (${e.page.action})`;
		case "say": return (0,_effect_js__WEBPACK_IMPORTED_MODULE_0__.a)(e.message) ? `#${String(e.issue.number)}: tell the channel ${e.message.channel}` : e.tells.length === 1 ? `#${String(e.tells[0]?.number)}: tell staff in the chat` : `tell staff of ${String(e.tells.length)} tickets in the chat`;
		case "create_comment": return `${place(e)}: comment (${e.keys.join(", ")})`;
		case "edit_comment": return `${place(e)}: update the comment (${e.keys.join(", ")})`;
		case "delete_comment": return `${place(e)}: delete a duplicate comment (${e.keys.join(", ")})`;
	}
}
function place({ issue: e }) {
	return e.beside === void 0 ? e.office === !0 ? `#${String(e.number)} in the office` : e.number === 0 ? `the issue to be opened (${e.id.replace(/^new /, "")})` : `#${String(e.number)}` : `#${String(e.beside.number)} (beside #${String(e.number)})`;
}
function quoted(e) {
	return e.map((e) => `"${e}"`).join(", ");
}
function people(t) {
	return t.map((t) => (0,_login_js__WEBPACK_IMPORTED_MODULE_1__.t)(t) ? t : "somebody of an impossible name").join(", ");
}
function answer({ add: e, remove: t }) {
	return [...e, ...t.map((e) => `no longer ${e}`)].map((e) => e.replace("_", " ")).join(", ");
}



/***/ }),

/***/ 1139:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ isPublicNews),
/* harmony export */   c: () => (/* binding */ numberToCome),
/* harmony export */   d: () => (/* binding */ withoutRecord),
/* harmony export */   f: () => (/* binding */ wordsElsewhere),
/* harmony export */   i: () => (/* binding */ isPage),
/* harmony export */   l: () => (/* binding */ withNumbers),
/* harmony export */   n: () => (/* binding */ isChange),
/* harmony export */   o: () => (/* binding */ isSay),
/* harmony export */   r: () => (/* binding */ isOfIssue),
/* harmony export */   s: () => (/* binding */ newIssue),
/* harmony export */   t: () => (/* binding */ inOffice),
/* harmony export */   u: () => (/* binding */ withoutNews)
/* harmony export */ });
/* harmony import */ var _marker_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7860);

// src/plan/effect.ts
function isChange(e) {
	return e.kind !== "page" && e.kind !== "say";
}
function isOfIssue(e) {
	return e.kind !== "create_label" && e.kind !== "create_issue";
}
function inOffice(e) {
	if (e.kind === "create_label") return null;
	let t = e.kind === "create_issue" ? e.office : e.issue;
	return t?.office === !0 ? t : null;
}
function isPage(e) {
	return e.kind === "page";
}
function isSay(e) {
	return e.kind === "say";
}
function newIssue(e) {
	return {
		id: `new ${e}`,
		number: 0
	};
}
function numberToCome(e) {
	return `⟦new ${e}⟧`;
}
function withNumbers(e, t) {
	let n = [], r = e.replace(/⟦new ([\w:.-]{1,100})⟧/g, (e, r) => {
		let i = t.get(r);
		return i === null && n.push(r), typeof i == "number" ? String(i) : e;
	});
	return n.length === 0 ? r : null;
}
function wordsElsewhere(e) {
	return "saidOn" in e ? e.saidOn : "kept" in e ? e.kept.saidOn : null;
}
function isPublicNews(e) {
	return "channel" in e;
}
function withoutNews(n, r) {
	if (n.kind !== "create_comment" && n.kind !== "edit_comment" || n.news === void 0) return n;
	let { news: i, ...a } = n, o = i.filter(({ saidOn: e }) => !r(e));
	if (o.length === i.length && o.some(({ alone: e }) => e)) return null;
	let s = new Set(o.flatMap(({ keys: e }) => e)), c = (0,_marker_js__WEBPACK_IMPORTED_MODULE_0__.n)(a.body), left = (e) => e.filter((e) => !s.has(e)), l = left(c?.marker.keys ?? a.keys);
	return {
		...a,
		keys: left(a.keys),
		body: (0,_marker_js__WEBPACK_IMPORTED_MODULE_0__.t)(l, c?.text ?? a.body, c?.marker.asOf)
	};
}
function withoutRecord(n) {
	if (wordsElsewhere(n) === null) return n;
	if (n.kind !== "create_comment" && n.kind !== "edit_comment") return null;
	let { kept: r, ...i } = n;
	if (r === void 0 || r.alone) return null;
	let isKept = (e) => r.keys.includes(e), a = i.keys.filter((e) => !isKept(e)), o = (0,_marker_js__WEBPACK_IMPORTED_MODULE_0__.n)(i.body), s = (o?.marker.keys ?? a).filter((e) => !isKept(e));
	return {
		...i,
		keys: a,
		body: (0,_marker_js__WEBPACK_IMPORTED_MODULE_0__.t)(s, o?.text ?? i.body, o?.marker.asOf)
	};
}



/***/ }),

/***/ 5951:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ membershipOf),
/* harmony export */   i: () => (/* binding */ isNamed),
/* harmony export */   n: () => (/* binding */ isCoveredOn),
/* harmony export */   o: () => (/* binding */ scopeOf),
/* harmony export */   r: () => (/* binding */ isIncluded),
/* harmony export */   s: () => (/* binding */ zoneOf),
/* harmony export */   t: () => (/* binding */ entitlementFor)
/* harmony export */ });
/* harmony import */ var _moment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9198);
/* harmony import */ var _load_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1146);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9181);



// src/time-spent/entitled.ts
function entitlementFor({ entitlements: e }, n, r) {
	let [i] = [
		n,
		r,
		_load_js__WEBPACK_IMPORTED_MODULE_1__.v
	].filter((t) => t !== null && e.has(t));
	return e.get(i ?? "") ?? null;
}
function scopeOf({ scopes: e }, t) {
	return e.find(({ when: e }) => (0,_words_js__WEBPACK_IMPORTED_MODULE_2__.d)(e, t)) ?? null;
}
function isIncluded(e, t) {
	let n = scopeOf(e, t), r = entitlementFor(e, t.customer, t.tier)?.scope ?? null;
	return r === null ? n?.extra !== !0 : n !== null && r.includes(n.name);
}
function isNamed(e, t, { name: n }) {
	return entitlementFor(e, t.customer, t.tier)?.scope?.includes(n) === !0;
}
function membershipOf({ customers: e }, t) {
	return [...e.members.values()].find(({ customer: e }) => e === t);
}
function isCoveredOn({ contract: t }, n, r) {
	let i = (0,_moment_js__WEBPACK_IMPORTED_MODULE_0__.s)(n, r);
	return t === void 0 || i === null || (t.from ?? -Infinity) <= i && i < (t.until ?? Infinity);
}
function zoneOf(e, t) {
	return (t === null ? void 0 : membershipOf(e, t)?.timezone) ?? e.timezone;
}



/***/ }),

/***/ 2496:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ entriesOf),
/* harmony export */   t: () => (/* binding */ dayOf)
/* harmony export */ });
/* harmony import */ var _moment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9198);
/* harmony import */ var _instant_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7101);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8981);
/* harmony import */ var _ticket_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1070);
/* harmony import */ var _identity_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(940);
/* harmony import */ var _entitled_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5951);






// src/time-spent/entries.ts
function entriesOf(e, t) {
	let n = (0,_command_js__WEBPACK_IMPORTED_MODULE_5__.n)((0,_command_js__WEBPACK_IMPORTED_MODULE_5__.r)(e.commands), "spent").filter(({ command: e }) => e.as === "staff");
	if (n.length === 0) return [];
	let c = (0,_identity_js__WEBPACK_IMPORTED_MODULE_3__.d)(e);
	return n.map(({ command: n, consequence: i }) => {
		let { at: a, by: s } = n.line, u = (0,_ticket_js__WEBPACK_IMPORTED_MODULE_2__.s)(e.facts, a), d = u === void 0 ? null : customerAt(e, a), f = (0,_entitled_js__WEBPACK_IMPORTED_MODULE_4__.s)(t, d), p = i.day ?? dayOf(a, f);
		return {
			command: n,
			at: a,
			by: s.login,
			day: p,
			customer: d,
			note: n.why,
			minutes: i.time / _instant_js__WEBPACK_IMPORTED_MODULE_1__.o,
			work: i.free ? "free" : workOn(t, u),
			agreed: isAgreed(c, a, p, f)
		};
	});
}
function dayOf(r, i) {
	return (0,_moment_js__WEBPACK_IMPORTED_MODULE_0__.d)(Math.floor((0,_moment_js__WEBPACK_IMPORTED_MODULE_0__.c)(r, i) / _instant_js__WEBPACK_IMPORTED_MODULE_1__.n));
}
function customerAt({ facts: e }, t) {
	return e.filter((e) => e.at <= t).findLast(({ value: e }) => e.customer !== null)?.value.customer ?? null;
}
function workOn(e, t) {
	return t === void 0 ? "inside" : t.project ? "project" : (0,_entitled_js__WEBPACK_IMPORTED_MODULE_4__.r)(e, t) ? "inside" : "outside";
}
function isAgreed(e, t, n, r) {
	return e.some(({ agreed: e }) => e !== null && e.at <= t && dayOf(e.at, r) <= n);
}



/***/ }),

/***/ 9075:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ ticketText),
/* harmony export */   r: () => (/* binding */ withoutCustomer),
/* harmony export */   t: () => (/* binding */ explainText)
/* harmony export */ });
/* harmony import */ var _instant_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7101);
/* harmony import */ var _moment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9198);
/* harmony import */ var _nudges_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6642);
/* harmony import */ var _ticket_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1070);
/* harmony import */ var _doubt_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8814);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8193);
/* harmony import */ var _documents_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3174);








// src/ticket/reason.ts
function withoutCustomer(e) {
	switch (e.kind) {
		case "vip":
		case "customer":
		case "tier_is": return null;
		case "all": {
			let t = e.of.flatMap((e) => withoutCustomer(e) ?? []);
			return t.length === 0 && e.of.length > 0 ? null : {
				...e,
				of: t
			};
		}
		case "at_least": {
			let t = withoutCustomer(e.because);
			return t === null ? withoutCustomer(e.why) : {
				...e,
				because: t
			};
		}
		case "at_most": {
			let t = withoutCustomer(e.because);
			return t === null ? { kind: "policy" } : {
				...e,
				because: t
			};
		}
		case "unconfirmed": return {
			...e,
			why: withoutCustomer(e.why) ?? { kind: "policy" }
		};
		default: return e;
	}
}
function explainText(e, t, n) {
	let { wake: r, effects: i } = e, o = r === null ? "nothing changes without a new event" : (0,_moment_js__WEBPACK_IMPORTED_MODULE_1__.r)(r, t.timezone), s = i.length === 0 ? "Nothing to change on GitHub." : `${String(i.length)} changes to make on GitHub.`;
	return [...ticketLines(e, t, n, {
		to: "staff",
		next: o,
		..._documents_js__WEBPACK_IMPORTED_MODULE_6__.t.en
	}), s].join("\n");
}
function ticketText(e, t, n, r) {
	let { phrases: i, explanation: a } = (0,_documents_js__WEBPACK_IMPORTED_MODULE_6__.n)(t);
	return ticketLines(e, t, n, {
		to: r,
		next: null,
		phrases: i,
		explanation: a
	}).join("\n").trimEnd();
}
function customerWords(e) {
	return e === null ? "" : ` (${[
		e.name,
		e.tier,
		e.vip ? "VIP" : null
	].filter((e) => e !== null).join(", ")})`;
}
function ticketLines({ ticket: e, clocks: t }, n, r, { to: i, next: a, phrases: u, explanation: d }) {
	let f = aligned(d.ticket, 1), p = timeIn(n, u), m = i === "staff" ? (0,_nudges_js__WEBPACK_IMPORTED_MODULE_2__.i)(e, r) : null, h = t.filter(({ set: e }) => i === "staff" || e === "promise"), { form: g, customer: _, requester: v } = e, y = (g?.doubts ?? []).filter((e) => i === "staff" || !(0,_doubt_js__WEBPACK_IMPORTED_MODULE_4__.n)(e)), b = a === null, x = ((0,_ticket_js__WEBPACK_IMPORTED_MODULE_3__.s)(e.owners, r) ?? []).map((e) => `@${e}`), S = [
		`#${String(e.issue.number)}  ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_5__.a)(e.issue.title)}`,
		d.asOf(p(r), n.timezone),
		"",
		`${f.opened}${p(e.openedAt)}: ${u.reason(e.begunBy)}`,
		`${f.for}@${v.login}${b ? "" : customerWords(_)}`,
		`${f.form}${g === null ? d.noForm : `${g.name} (${g.file})`}`,
		...y.map((e) => `${indent(f)}${d.doubt((0,_escape_js__WEBPACK_IMPORTED_MODULE_5__.a)(u.doubt(e)))}`),
		...e.severity.length === 0 ? [`${f.severity}${d.noSeverity}`] : [],
		...e.severity.map(({ severity: e, at: t, why: n }) => {
			let r = b ? withoutCustomer(n) : n, i = r === null ? null : (0,_escape_js__WEBPACK_IMPORTED_MODULE_5__.a)(u.reason(r));
			return `${f.severity}${d.severity(e, p(t), i)}`;
		}),
		...e.overruled.map(({ severity: e, at: t, by: n }) => `${f.overruled}${d.overruled(e ?? "", n.login, p(t))}`),
		...e.missing.length === 0 ? [] : [`${f.missing}${(0,_escape_js__WEBPACK_IMPORTED_MODULE_5__.a)(e.missing.map(({ label: e }) => e).join(", "))}`],
		`${f.owner}${x.join(", ") || d.nobody}`,
		...m === null ? [] : [`${f.snoozed}${d.snoozed(p(m))}`],
		...a === null ? [] : [`${f.next}${a}`],
		""
	];
	for (let e of h) S.push(...clockLines(e, n.calendars.get(e.calendar), r, {
		phrases: u,
		explanation: d
	}, p), "");
	return S.push(h.length === 0 ? d.nothing : d.legend, ""), S;
}
function timeIn({ timezone: e }, { locale: t }) {
	return (n) => n === null ? "-" : (0,_moment_js__WEBPACK_IMPORTED_MODULE_1__.r)(n, e, t);
}
function aligned(e, t) {
	let n = Object.entries(e), r = Math.max(...n.map(([, e]) => e.length)) + t;
	return Object.fromEntries(n.map(([e, t]) => [e, t.padEnd(r)]));
}
function indent(e) {
	return " ".repeat(Object.values(e)[0]?.length ?? 0);
}
function clockLines(e, t, n, { phrases: r, explanation: a }, o) {
	let s = aligned(a.clock, 2), c = e.targetText === "the agreed date" ? null : e.targetText, span = (t) => (0,_moment_js__WEBPACK_IMPORTED_MODULE_1__.a)(t, e.calendar, r.locale), u = e.cycle > 1 ? ` (${a.round(e.cycle)})` : "", d = [
		`${r.clocks[e.name].toUpperCase()}${u}: ${result(e, {
			phrases: r,
			explanation: a
		}, o)}`,
		`  ${s.rule}${a.rule(e.rule, a.sets[e.set], c, e.calendar, e.zone)}`,
		`  ${s.elapsed}${a.elapsed(span(e.elapsed), span(e.target))}`,
		`  ${s.due}${e.due === null ? a.standing : o(e.due)}`
	];
	e.warn !== null && d.push(`  ${s.risk}${a.riskFrom(o(e.warn))}`), d.push(...missed(e.missed.slice(1), a, o).map((e) => `  ${s.missed}${e}`));
	for (let { from: t, to: n, running: i, begunBy: c, endedBy: u } of e.segments) {
		let e = a.stretch(o(t), n === null ? null : o(n));
		d.push(`  ${i ? s.ran : s.stood}${e}`);
		let f = u === null ? null : (0,_escape_js__WEBPACK_IMPORTED_MODULE_5__.a)(r.reason(u));
		d.push(`  ${indent(s)}${a.reasons((0,_escape_js__WEBPACK_IMPORTED_MODULE_5__.a)(r.reason(c)), f)}`);
	}
	return d.push(`  ${drawing(e, t, n)}`), d;
}
function missed(e, t, n) {
	let line = (e) => t.missedAgain(n(e));
	return e.length <= 4 ? e.map(line) : [...e.slice(0, 3).map(line), t.missedLast(n(e.at(-1) ?? null))];
}
function result(e, { phrases: t, explanation: n }, r) {
	let [i, a] = [r(e.breachedAt), r(e.endedAt)];
	switch (e.state) {
		case "met": return n.kept(a);
		case "cancelled": return n.cancelled(a, e.endedBy === null ? "" : (0,_escape_js__WEBPACK_IMPORTED_MODULE_5__.a)(t.reason(e.endedBy)));
		case "breached": return e.set === "desk" ? e.live ? n.dueSince(i) : n.lateEnded(a) : n.broken(i, e.live ? null : a);
		case "paused": return t.paused;
		case "running": return t.running;
	}
}
function drawing(i, a, o) {
	let s = i.endedAt ?? Math.max(o, i.due ?? o), c = Math.max(s - i.startedAt, 1), column = (e) => Math.min(59, Math.max(0, Math.floor((e - i.startedAt) / c * 60))), start = (e) => (0,_instant_js__WEBPACK_IMPORTED_MODULE_0__.f)(Math.floor(i.startedAt + c * e / 60)), l = Array.from({ length: 60 }, () => " ");
	for (let t of i.segments) {
		let s = (0,_instant_js__WEBPACK_IMPORTED_MODULE_0__.d)(t.to ?? o, i.endedAt ?? o);
		if (!(s <= t.from)) for (let i = column(t.from); i <= column((0,_instant_js__WEBPACK_IMPORTED_MODULE_0__.u)(s, 1)); i += 1) {
			let r = (0,_instant_js__WEBPACK_IMPORTED_MODULE_0__.m)(t.from, start(i)), o = a?.between(r, (0,_instant_js__WEBPACK_IMPORTED_MODULE_0__.d)(s, start(i + 1))) !== 0;
			l[i] = t.running ? o ? "=" : "-" : ".";
		}
	}
	if (i.breachedAt !== null) for (let e = column(i.breachedAt); e <= column((0,_instant_js__WEBPACK_IMPORTED_MODULE_0__.u)(i.endedAt ?? o, 1)); e += 1) l[e] === "=" && (l[e] = "!");
	return i.due !== null && i.due <= s && (l[column(i.due)] = "|"), i.endedAt === null && o <= s && (l[column(o)] = ">"), `[${l.join("")}]`;
}



/***/ }),

/***/ 1068:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ factorsOf)
/* harmony export */ });
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8981);
/* harmony import */ var _own_records_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5519);


// src/ticket/factors.ts
function factorsOf(i, { factorClasses: a }, o = (0,_own_records_js__WEBPACK_IMPORTED_MODULE_0__.n)(i.ownComments, i.companion, i.aftermath)?.body ?? null) {
	let s = o === null ? [] : (0,_own_records_js__WEBPACK_IMPORTED_MODULE_0__.u)(o, a).factors, c = (0,_command_js__WEBPACK_IMPORTED_MODULE_1__.n)((0,_command_js__WEBPACK_IMPORTED_MODULE_1__.r)(i.commands), "factor").map(({ command: e, consequence: t }) => ({
		class: t.class,
		component: t.component,
		text: e.why
	})), l = new Set();
	return [...s, ...c].filter((e) => {
		let t = JSON.stringify([
			e.class,
			e.component,
			e.text
		].map((e) => e?.toLowerCase()));
		return e.text !== "" && l.has(t) ? !1 : (l.add(t), !0);
	});
}



/***/ }),

/***/ 4149:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ proposalText),
/* harmony export */   t: () => (/* binding */ proposalHead)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8193);
/* harmony import */ var _effect_line_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9434);


function proposalHead(e) {
	return `The policy says first_run: propose, so nothing was written and nobody was paged: ${e === 1 ? "1 change is due" : `${String(e)} changes are due`}. New tickets, commands and pages wait as well. To go on, delete that line or write first_run: apply; the next run does what is due by then.`;
}
function proposalText(e, n) {
	if (e.length === 0) return "### Proposal\n\nThere is nothing to do.\n";
	let r = [
		"### Proposal",
		"",
		countsIn(e),
		""
	], i = [...Map.groupBy(e, numberOf)].sort(([e], [t]) => e - t), a = 1e3, o = i.slice(0, 200).filter(([, e]) => (a -= e.length) >= 0);
	for (let [e, i] of o) {
		let a = n.get(e), o = `#${String(e)}`;
		r.push(`- ${e === 0 ? "The repository" : a === void 0 ? o : `[${o}](${a})`}`);
		for (let e of i) r.push(`  - ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.s)(lineOf(e, o), 500)}`);
	}
	return o.length < i.length && r.push("", `…and ${String(i.length - o.length)} more issues; the log has every change.`), `${r.join("\n")}\n`;
}
function lineOf(t, r) {
	let i = (0,_effect_line_js__WEBPACK_IMPORTED_MODULE_1__.t)(t);
	return (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.a)(`${i.startsWith(`${r}: `) ? i.slice(r.length + 2) : i}. ${t.because}`);
}
function numberOf(e) {
	return e.kind === "create_label" ? 0 : e.kind === "create_issue" ? e.office?.number ?? 0 : e.issue.number;
}
const r = [
	[
		"issue gets labels",
		"issues get labels",
		"add_labels"
	],
	[
		"issue loses labels",
		"issues lose labels",
		"remove_labels"
	],
	[
		"comment",
		"comments",
		"create_comment"
	],
	[
		"comment is edited",
		"comments are edited",
		"edit_comment",
		"delete_comment"
	],
	[
		"assignment",
		"assignments",
		"assign",
		"unassign"
	],
	[
		"ticket is closed",
		"tickets are closed",
		"close"
	],
	[
		"ticket is reopened",
		"tickets are reopened",
		"reopen"
	],
	[
		"page goes out",
		"pages go out",
		"page"
	],
	[
		"message in the chat",
		"messages in the chat",
		"say"
	],
	[
		"command is answered",
		"commands are answered",
		"react"
	],
	[
		"issue is opened",
		"issues are opened",
		"create_issue",
		"open_beside"
	],
	[
		"issue of the desk’s own is edited",
		"issues of the desk’s own are edited",
		"edit_issue"
	],
	[
		"file is proposed, changed or withdrawn",
		"files are proposed, changed or withdrawn",
		"propose_file",
		"edit_file",
		"decline_file"
	],
	[
		"label is created",
		"labels are created",
		"create_label"
	]
];
function countsIn(e) {
	return `${r.flatMap(([t, n, ...r]) => {
		let i = e.filter(({ kind: e }) => r.includes(e)), a = r.includes("add_labels") || r.includes("remove_labels") ? new Set(i.map(numberOf)).size : i.length;
		return a === 0 ? [] : [`**${String(a)}** ${a === 1 ? t : n}`];
	}).join(", ")}.`;
}



/***/ }),

/***/ 7413:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ formatProblem)
/* harmony export */ });
/* harmony import */ var _fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4900);

// src/policy/format.ts
function formatProblem(t) {
	let { file: n, line: r, column: i, severity: a, code: o } = t;
	return `${n}:${r}:${i} ${a} ${o}: ${(0,_fault_js__WEBPACK_IMPORTED_MODULE_0__.t)(t)}`.replaceAll(/\s+/g, " ");
}



/***/ }),

/***/ 2818:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ mayTell),
/* harmony export */   C: () => (/* binding */ hasRoomForOwner),
/* harmony export */   D: () => (/* binding */ isOpen),
/* harmony export */   E: () => (/* binding */ isNudgeNews),
/* harmony export */   F: () => (/* binding */ assignmentsIn),
/* harmony export */   I: () => (/* binding */ digestDedupKey),
/* harmony export */   L: () => (/* binding */ stepDedupKey),
/* harmony export */   M: () => (/* binding */ ownersNow),
/* harmony export */   N: () => (/* binding */ pressing),
/* harmony export */   O: () => (/* binding */ isRecord),
/* harmony export */   P: () => (/* binding */ called),
/* harmony export */   S: () => (/* binding */ flag),
/* harmony export */   T: () => (/* binding */ isNews),
/* harmony export */   _: () => (/* binding */ escalatedAt),
/* harmony export */   a: () => (/* binding */ suggestionFor),
/* harmony export */   b: () => (/* binding */ arrivedLately),
/* harmony export */   c: () => (/* binding */ suggesterOf),
/* harmony export */   d: () => (/* binding */ toldOf),
/* harmony export */   f: () => (/* binding */ given),
/* harmony export */   g: () => (/* binding */ claimOf),
/* harmony export */   h: () => (/* binding */ isOwned),
/* harmony export */   i: () => (/* binding */ isLeftToDesk),
/* harmony export */   j: () => (/* binding */ mustHear),
/* harmony export */   k: () => (/* binding */ isTakenAway),
/* harmony export */   l: () => (/* binding */ h),
/* harmony export */   m: () => (/* binding */ isGiven),
/* harmony export */   n: () => (/* binding */ handOut),
/* harmony export */   o: () => (/* binding */ loadOf),
/* harmony export */   p: () => (/* binding */ givenIn),
/* harmony export */   r: () => (/* binding */ isHandOutOver),
/* harmony export */   s: () => (/* binding */ staffingOf),
/* harmony export */   t: () => (/* binding */ choiceFor),
/* harmony export */   u: () => (/* binding */ mayHave),
/* harmony export */   v: () => (/* binding */ p),
/* harmony export */   w: () => (/* binding */ isLate),
/* harmony export */   x: () => (/* binding */ carries),
/* harmony export */   y: () => (/* binding */ addressees)
/* harmony export */ });
/* harmony import */ var _instant_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7101);
/* harmony import */ var _labels_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6389);
/* harmony import */ var _key_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3283);
/* harmony import */ var _ticket_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1070);
/* harmony import */ var _nudges_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6642);
/* harmony import */ var _duty_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5906);
/* harmony import */ var _teams_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2078);







// src/plan/page-call.ts
function stepDedupKey(e, t, n) {
	return `${e}#${String(t)} escalation:${n}`;
}
function digestDedupKey(e, t, n) {
	return `${e} digest ${t}Z${n ? "" : " unconfirmed"}`;
}
// src/rules/decision.ts
function assignmentsIn(e) {
	return e.filter((e) => e.kind === "assignees");
}
// src/rules/called.ts
function called({ policy: e, teams: t, now: n }, r) {
	let i = (0,_duty_js__WEBPACK_IMPORTED_MODULE_5__.r)(e.team, r, n, t), a = (0,_duty_js__WEBPACK_IMPORTED_MODULE_5__.r)(e.team, r, n).logins, o = new Set(i.logins);
	return a.every((e) => (t.get(e) ?? [e]).every((e) => o.has(e))) && i.because === "members" && a.length > 0 ? {
		...i,
		logins: a
	} : i;
}
// src/rules/rule.ts
function isOpen({ ticket: e }) {
	return (0,_ticket_js__WEBPACK_IMPORTED_MODULE_3__.r)(e);
}
function hasRoomForOwner({ assignees: e }) {
	return e.length < 10;
}
function mayTell({ ticket: e, policy: t }) {
	return !e.issue.locked || t.notices !== "ticket";
}
function isNews({ policy: e, now: t }, n) {
	return t - n <= e.news;
}
function isNudgeNews(e, t) {
	return (0,_nudges_js__WEBPACK_IMPORTED_MODULE_4__.r)(e, t, e.now) <= e.policy.news;
}
const p = _instant_js__WEBPACK_IMPORTED_MODULE_0__.i;
function isRecord(e, n, i) {
	if (n < i) return !1;
	let a = (0,_instant_js__WEBPACK_IMPORTED_MODULE_0__.m)(i, (0,_instant_js__WEBPACK_IMPORTED_MODULE_0__.u)(n, p));
	return (0,_nudges_js__WEBPACK_IMPORTED_MODULE_4__.r)(e, a, n) === n - a;
}
function mustHear(e, t, { newsAt: n }, r) {
	let { labels: a } = e.ticket;
	return !isNudgeNews(e, n ?? r) || !mayTell(e) ? !1 : !(a.get((0,_labels_js__WEBPACK_IMPORTED_MODULE_1__.r)(t.name))?.putByUs ?? []).some((t) => isRecord(e, t, r)) && !isTakenAway(e, r);
}
function isTakenAway({ ticket: e }, t) {
	return e.noticeDeletions.some((e) => e >= t);
}
function isLate(e, t, n) {
	let r = e.ticket.labels.get((0,_labels_js__WEBPACK_IMPORTED_MODULE_1__.r)(t.name))?.putByUs ?? [];
	return r.some((e) => e >= n) && !r.some((t) => isRecord(e, t, n));
}
function arrivedLately(e) {
	return isNews(e, (0,_instant_js__WEBPACK_IMPORTED_MODULE_0__.m)(e.ticket.openedAt, e.ticket.issue.createdAt));
}
function pressing({ clocks: e, now: t }) {
	let n = null;
	for (let { live: t, due: r, breachedAt: i } of e) {
		let e = t ? r ?? i : null;
		e !== null && (n === null || e < n) && (n = e);
	}
	return n ?? t;
}
function ownersNow({ ticket: e, now: t }) {
	return (0,_ticket_js__WEBPACK_IMPORTED_MODULE_3__.s)(e.owners, t) ?? [];
}
function addressees(e) {
	let t = ownersNow(e);
	if (t.length > 0) return {
		to: t,
		group: null,
		duty: null
	};
	let { groups: n } = e.policy.team, r = (0,_teams_js__WEBPACK_IMPORTED_MODULE_6__.i)(e)?.to ?? e.policy.ownership?.group, i = n.find((e) => e.name === r) ?? n[0];
	if (i === void 0) return {
		to: [],
		group: null,
		duty: null
	};
	let { logins: a, because: o } = called(e, i.name);
	return {
		to: a,
		group: i.name,
		duty: o
	};
}
function carries({ ticket: e }, t) {
	let n = (0,_labels_js__WEBPACK_IMPORTED_MODULE_1__.r)(t.name);
	return e.issue.labels.some((e) => (0,_labels_js__WEBPACK_IMPORTED_MODULE_1__.r)(e) === n);
}
function flag(e, t, r, a) {
	let o = e.ticket.labels.get((0,_labels_js__WEBPACK_IMPORTED_MODULE_1__.r)(t.name)), last = (e) => e?.at(-1) ?? _instant_js__WEBPACK_IMPORTED_MODULE_0__.t;
	if (r === null) return last(o?.putByUs) > last(o?.putByPeople) && carries(e, t) ? [{
		kind: "label",
		label: t,
		present: !1,
		...a
	}] : [];
	let s = last(o?.takenByPeople);
	return s > r && s > last(o?.putByPeople) ? [] : [{
		kind: "label",
		label: t,
		present: !0,
		...a
	}];
}
// src/desk/escalated.ts
function escalatedAt(e) {
	let { ticket: t, now: n } = e;
	return latest([...t.signals.filter(({ kind: e, at: t }) => e === "escalated" && t <= n), ...stepsOf(e)])?.at ?? null;
}
function handedOver(e) {
	let { ticket: t, now: n } = e, r = latest(stepsOf(e).flatMap(({ at: e, to: t, handOver: n }) => t === null || (n?.withdrawnAt ?? null) !== null ? [] : [{
		at: e,
		group: t
	}]).filter(({ at: e }) => e <= n));
	return r === null ? null : {
		...r,
		from: (0,_ticket_js__WEBPACK_IMPORTED_MODULE_3__.s)(t.owners, r.at) ?? []
	};
}
function stepsOf({ escalations: e }) {
	return e.flatMap(({ reached: e }) => e);
}
function latest(e) {
	return e.toSorted((e, t) => e.at - t.at).at(-1) ?? null;
}
// src/desk/claim.ts
function claimOf(e, t = []) {
	let { issue: n, messages: r, owners: i, ownMarks: s } = e.ticket, { number: c, labels: l, author: u } = n, d = {
		participants: new Set([u.login, ...r.map(({ by: e }) => e.login)]),
		notAssigned: [...s.keys()].flatMap((e) => (0,_key_js__WEBPACK_IMPORTED_MODULE_2__.i)("not-assigned", e) ?? []),
		handedOver: handedOver(e),
		leaving: t
	};
	return {
		number: c,
		isOpen: (0,_ticket_js__WEBPACK_IMPORTED_MODULE_3__.r)(e.ticket),
		labels: l,
		owners: i,
		...d
	};
}
// src/desk/rules/desk-rule.ts
const m = "desk";
function given(e, t, n) {
	return {
		kind: "assignees",
		rule: m,
		because: t,
		deadline: n,
		add: [e],
		remove: []
	};
}
function isGiven(e) {
	return givenIn(e).length > 0;
}
function givenIn({ decisions: e }) {
	return assignmentsIn(e).flatMap(({ rule: e, add: t }) => e === m ? t : []);
}
function isOwned({ case: e, decisions: t }) {
	let n = assignmentsIn(t), r = new Set(n.flatMap(({ remove: e }) => e));
	return n.some(({ add: e }) => e.length > 0) || ownersNow(e).some((e) => !r.has(e));
}
// src/desk/unassignable.ts
const h = {
	logins: new Set(),
	tickets: new Map()
};
function mayHave({ participants: e }, t, { logins: n }) {
	return !n.has(t) || e.has(t);
}
function toldOf(e, t) {
	let n = new Set(t.flatMap(({ notAssigned: e }) => e)), r = new Map();
	for (let [t, i] of [...e.tickets].sort(([e], [t]) => e - t)) {
		let e = i.filter((e) => !n.has(e));
		for (let t of e) n.add(t);
		e.length > 0 && r.set(t, e);
	}
	return r;
}
// src/desk/suggest.ts
const g = {
	suggest: "least-loaded",
	areas: new Map()
};
function suggestOwner(e, t, n) {
	let { suggest: r, areas: i } = t ?? g, { available: a, isThere: o, fallback: s } = n, c = areaOwner(e, { areas: i }, n);
	return c === null ? {
		"on-duty": () => leastLoaded(n.onDuty.filter(o), n),
		"least-loaded": () => leastLoaded(a, n),
		"round-robin": () => a[(a.indexOf(n.latest ?? "") + 1) % a.length]
	}[r]() ?? (s !== null && o(s) ? s : null) : c;
}
function areaOwner(e, { areas: t }, { isThere: n }) {
	return e.flatMap((e) => t.get((0,_labels_js__WEBPACK_IMPORTED_MODULE_1__.r)(e)) ?? []).find(n) ?? null;
}
function taking(e, t) {
	let n = new Map(e.load).set(t, (e.load.get(t) ?? 0) + 1);
	return {
		...e,
		load: n,
		latest: e.available.includes(t) ? t : e.latest
	};
}
function suggesterOf(e, t, n = h) {
	let { policy: r } = t, i = new Map([[_, staffingOf(e, t)]]), a = [];
	return (o) => {
		let { labels: s, handedOver: c } = o, l = c?.group ?? _, u = i.get(l) ?? a.reduce(taking, staffingOf(e, t, c?.group));
		i.set(l, u);
		let d = suggestOwner(s, r.ownership, ableTo(o, u, n));
		if (d === null) return null;
		a.push(d);
		for (let [e, t] of i) i.set(e, taking(t, d));
		return d;
	};
}
function crewFor(e, t, n) {
	return ableTo(e, staffingOf([], t, e.handedOver?.group), n);
}
function ableTo(e, t, n) {
	let { handedOver: r } = e;
	return only(r === null ? t : closed(t, r.from), (t) => !e.leaving.includes(t) && mayHave(e, t, n));
}
const _ = "";
function closed(e, t) {
	let n = only(e, (e) => !t.includes(e)), isThere = (t) => n.isThere(t) && (n.available.includes(t) || t === e.fallback);
	return {
		...n,
		isThere
	};
}
function only(e, t) {
	let isThere = (n) => e.isThere(n) && t(n);
	return {
		...e,
		available: e.available.filter(t),
		onDuty: e.onDuty.filter(t),
		isThere
	};
}
function leastLoaded(e, { load: t }) {
	return e.toSorted((e, n) => (t.get(e) ?? 0) - (t.get(n) ?? 0))[0];
}
function loadOf(e, t) {
	let n = new Map();
	for (let { isOpen: r, owners: i } of e) for (let e of r ? (0,_ticket_js__WEBPACK_IMPORTED_MODULE_3__.s)(i, t) ?? [] : []) n.set(e, (n.get(e) ?? 0) + 1);
	return n;
}
function staffingOf(e, t, n = t.policy.ownership?.group ?? t.policy.triage?.group) {
	let { policy: r, roster: i, now: a } = t, { team: o } = r, s = (0,_teams_js__WEBPACK_IMPORTED_MODULE_6__.t)(t), c = (0,_duty_js__WEBPACK_IMPORTED_MODULE_5__.o)(o, s), isThere = (e) => c.isThere(e, a) && i.isStaff({
		login: e,
		kind: "human"
	}, a), d = o.groups.find(({ name: e }) => e === n) ?? o.groups[0], p = d === void 0 ? i.logins(a) : [...d.members.flatMap((e) => s.get(e) ?? [e]), ...d.rotation?.order ?? []], m = [...new Set(p)].filter(isThere), h = null;
	for (let { owners: t } of e) for (let { at: e, value: n } of t) {
		let t = n.findLast((e) => m.includes(e));
		t !== void 0 && e <= a && e > (h?.at ?? -Infinity) && (h = {
			login: t,
			at: e
		});
	}
	return {
		available: m,
		onDuty: d === void 0 ? m : (0,_duty_js__WEBPACK_IMPORTED_MODULE_5__.r)(o, d.name, a, s).logins,
		isThere,
		load: loadOf(e, a),
		latest: h?.login ?? null,
		fallback: o.fallback
	};
}
// src/desk/rules/hand-out.ts
const handOut = (e, { context: t, isSweep: n, claims: r, refusals: i }) => {
	let { policy: a } = t;
	if (a.ownership?.assign !== !0 || !n) return new Map();
	let o = e.flatMap((e) => {
		let n = unownedSince(e, t), r = assignmentsIn(e.decisions).flatMap(({ remove: e }) => e);
		return n === null ? [] : [{
			claim: claimOf(e.case, r),
			at: n
		}];
	}).sort((e, t) => e.at - t.at || e.claim.number - t.claim.number), s = suggesterOf(r, t, i), c = new Map();
	for (let { claim: e, at: t } of o) {
		if (c.size >= a.desk.noticesPerHour) break;
		let n = s(e);
		n !== null && c.set(e.number, given(n, "Nobody took the ticket in time; the policy assigns the suggestion.", t));
	}
	return c;
};
function isHandOutOver(e, { policy: t }) {
	return e.filter(({ isGiven: e }) => e).length < t.desk.noticesPerHour;
}
function isLeftToDesk(e, t) {
	return t.policy.ownership?.assign === !0 && unownedSince(e, t) !== null;
}
function unownedSince(e, { policy: t, now: n }) {
	let { clocks: r, ticket: i } = e.case, a = r.find((e) => e.name === "ownership" && e.live && e.breachedAt !== null), o = a?.breachedAt ?? null;
	return o !== null && n - (a?.newsAt ?? o) <= t.news && i.issue.state === "open" && hasRoomForOwner(i.issue) && !isOwned(e) ? o : null;
}
function suggestionFor(e, t, { load: n, refusals: r }) {
	let { ownership: i } = t.policy;
	if (i === null || i.assign) return null;
	let a = claimOf(e), o = crewFor(a, t, r), s = areaOwner(a.labels, i, o);
	if (s !== null) return s;
	let c = candidates(i, o);
	if (c.length > 1 && n === null) return null;
	let l = {
		...o,
		load: n ?? new Map()
	};
	return c.length === 0 ? null : suggestOwner([], i, l);
}
function choiceFor(e, t) {
	let { policy: n } = t, r = e.clocks.find(({ name: e, live: t }) => e === "ownership" && t), i = r?.breachedAt ?? null;
	if (n.ownership?.assign !== !1 || r === void 0 || i === null || e.ticket.issue.state !== "open" || !mustHear(e, n.labels.needs_owner, r, i)) return [];
	let a = claimOf(e), o = crewFor(a, t, h);
	if (areaOwner(a.labels, n.ownership, o) !== null) return [];
	let s = candidates(n.ownership, o);
	return s.length > 1 ? s : [];
}
function candidates({ suggest: e }, { onDuty: t, available: n, isThere: r }) {
	return {
		"on-duty": t,
		"least-loaded": n,
		"round-robin": []
	}[e].filter(r);
}



/***/ }),

/***/ 6427:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ newsRequest),
/* harmony export */   t: () => (/* binding */ newsPlaceIn)
/* harmony export */ });
/* harmony import */ var _chat_request2_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8092);
/* harmony import */ var _destination2_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9596);
/* harmony import */ var _operator_limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9463);
/* harmony import */ var _webhook_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7033);




// src/pagers/news-request.ts
function newsPlaceIn(e, { name: t, kind: o }, s) {
	let c = (0,_destination2_js__WEBPACK_IMPORTED_MODULE_1__.t)(e), l = new _operator_limits_js__WEBPACK_IMPORTED_MODULE_2__.s(e, (0,_operator_limits_js__WEBPACK_IMPORTED_MODULE_2__.c)(t), c), u = l.url("", "the address of a webhook");
	return (0,_operator_limits_js__WEBPACK_IMPORTED_MODULE_2__.n)(l, s, "the channel"), o === "slack" ? {
		to: {
			kind: o,
			url: u
		},
		allowed: c
	} : {
		to: {
			kind: o,
			url: u,
			secret: l.value("_SECRET") === "" ? null : l.text("_SECRET", /^.{16,}$/s, "a secret of at least 16 characters")
		},
		allowed: c
	};
}
function newsRequest(n, r, i) {
	let { key: a, page: h, body: g } = n, _ = `news ${a}`;
	if (r.kind === "webhook") return r.secret === null ? (0,_webhook_js__WEBPACK_IMPORTED_MODULE_3__.l)(r.url, g, { "Idempotency-Key": (0,_webhook_js__WEBPACK_IMPORTED_MODULE_3__.f)(_) }) : (0,_webhook_js__WEBPACK_IMPORTED_MODULE_3__.t)({
		kind: "webhook",
		url: r.url,
		secret: r.secret
	}, g, _, { now: i });
	let [v = "", ...y] = n.text.split("\n").slice(0, 40).map((e) => (0,_webhook_js__WEBPACK_IMPORTED_MODULE_3__.p)(e, 500)).filter((e) => e !== "").map(_chat_request2_js__WEBPACK_IMPORTED_MODULE_0__.r), b = (0,_webhook_js__WEBPACK_IMPORTED_MODULE_3__.p)(h, 500), x = `*${(0,_webhook_js__WEBPACK_IMPORTED_MODULE_3__.c)((0,_webhook_js__WEBPACK_IMPORTED_MODULE_3__.g)(n.url), b)}* ${v}`;
	return (0,_webhook_js__WEBPACK_IMPORTED_MODULE_3__.o)(r, `${(0,_webhook_js__WEBPACK_IMPORTED_MODULE_3__.r)(b)} ${v}`, [x, ...(0,_chat_request2_js__WEBPACK_IMPORTED_MODULE_0__.i)(y)].map(_webhook_js__WEBPACK_IMPORTED_MODULE_3__.a));
}



/***/ }),

/***/ 6642:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ snoozedUntil),
/* harmony export */   n: () => (/* binding */ nextNudge),
/* harmony export */   r: () => (/* binding */ nudgeTime),
/* harmony export */   t: () => (/* binding */ isNudgeable)
/* harmony export */ });
/* harmony import */ var _instant_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7101);

// src/sla/nudges.ts
function isNudgeable({ ticket: e, policy: t }, n) {
	return (t.nudgeHours?.isOpen(n) ?? !0) && snoozedUntil(e, n) === null;
}
function nextNudge({ ticket: e, policy: t }, n) {
	let r = n;
	for (;;) {
		let n = t.nudgeHours?.nextOpening(r) ?? r, i = snoozedUntil(e, n);
		if (i === null) return n;
		r = i;
	}
}
function nudgeTime({ ticket: n, policy: r }, i, a) {
	let open = (e, t) => e >= t ? 0 : r.nudgeHours?.between(e, t) ?? t - e;
	return snoozes(n).map((n) => open((0,_instant_js__WEBPACK_IMPORTED_MODULE_0__.m)(n.from, i), (0,_instant_js__WEBPACK_IMPORTED_MODULE_0__.d)(n.until, a))).reduce((e, t) => e - t, open(i, a));
}
function snoozedUntil(e, t) {
	return snoozes(e).find(({ from: e, until: n }) => e <= t && t < n)?.until ?? null;
}
function snoozes({ snoozed: t }) {
	return t.flatMap(({ at: r, value: i }, a) => {
		let o = (0,_instant_js__WEBPACK_IMPORTED_MODULE_0__.d)(i ?? r, t[a + 1]?.at ?? _instant_js__WEBPACK_IMPORTED_MODULE_0__.s);
		return o > r ? [{
			from: r,
			until: o
		}] : [];
	});
}



/***/ }),

/***/ 3492:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ recentIssues),
/* harmony export */   t: () => (/* binding */ OfficeReader)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
/* harmony import */ var _companion_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2230);
/* harmony import */ var _revised_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6668);
/* harmony import */ var _reader_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6185);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5657);





// src/github/recent-issues.ts
async function* recentIssues(e, { owner: t, name: n, policyPath: r }, o) {
	let s = null;
	for (;;) {
		let l = {
			owner: t,
			name: n,
			after: s
		}, d = await e.query(_reader_js__WEBPACK_IMPORTED_MODULE_3__.f, l), f = (0,_reader_js__WEBPACK_IMPORTED_MODULE_3__.u)(d, {
			owner: t,
			name: n,
			policyPath: r
		});
		(0,_reader_js__WEBPACK_IMPORTED_MODULE_3__.c)(d.errors);
		let p = (f.issues.nodes ?? []).flatMap((e) => e ?? []);
		yield {
			repository: f,
			viewer: d.data?.viewer.login ?? "",
			issues: p
		};
		let { hasNextPage: m, endCursor: h } = f.issues.pageInfo;
		if (!m || p.some(({ createdAt: e }) => (0,_reader_js__WEBPACK_IMPORTED_MODULE_3__.r)(e) < o)) return;
		s = h;
	}
}
// src/github/office-reader.ts
var OfficeReader = class {
	#e;
	#t;
	#n;
	constructor(e, t) {
		this.#e = e, this.#t = {
			...t,
			policyPath: ""
		}, this.#n = new _reader_js__WEBPACK_IMPORTED_MODULE_3__.t(e, this.#t);
	}
	async all(e) {
		let { owner: t, name: n } = this.#t, a = await this.#e.query(_reader_js__WEBPACK_IMPORTED_MODULE_3__.h, {
			owner: t,
			name: n
		}), { id: s, isPrivate: c } = (0,_reader_js__WEBPACK_IMPORTED_MODULE_3__.u)(a, this.#t);
		return (0,_reader_js__WEBPACK_IMPORTED_MODULE_3__.c)(a.errors), {
			repositoryId: s,
			isPrivate: c,
			identity: (0,_reader_js__WEBPACK_IMPORTED_MODULE_3__.a)(a.data?.viewer.login ?? ""),
			issues: this.#n.issuesSince(e)
		};
	}
	async beside(e, i) {
		let a = [], o = null;
		for await (let { repository: c, viewer: l, issues: u } of recentIssues(this.#e, this.#t, i)) {
			let i = (0,_reader_js__WEBPACK_IMPORTED_MODULE_3__.a)(l);
			o = {
				repositoryId: c.id,
				isPrivate: c.isPrivate,
				identity: i
			};
			for (let { number: r, author: o, body: c, lastEditedAt: l } of u) {
				let u = (0,_reader_js__WEBPACK_IMPORTED_MODULE_3__.o)(o);
				if (!(0,_revised_js__WEBPACK_IMPORTED_MODULE_2__.c)(u, i)) continue;
				let d = (0,_companion_js__WEBPACK_IMPORTED_MODULE_1__.r)({
					author: u,
					body: c,
					bodyEdits: []
				}, i);
				(d === null ? l !== null : e.has(d)) && a.push(r);
			}
		}
		if (o === null) throw Error("A list of issues has a first page.");
		return {
			...o,
			issues: await this.#r(a, e, o.identity)
		};
	}
	async #r(n, r, i) {
		let { issues: a, faults: o } = await this.#n.issues(n);
		if (o.length > 0) throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.t("partial-sweep", o.join(" "));
		return a.filter((e) => r.has((0,_companion_js__WEBPACK_IMPORTED_MODULE_1__.r)(e, i) ?? ""));
	}
	async isOpenTo(e) {
		let { owner: t, name: n } = this.#t, r = await this.#e.get("/repos/{owner}/{repo}/collaborators/{username}/permission", {
			owner: t,
			repo: n,
			username: e
		});
		if (r.status === 404) return !1;
		if (r.status !== 200) throw (0,_client_js__WEBPACK_IMPORTED_MODULE_4__.i)(r);
		let { permission: i = "none" } = r.data;
		return i !== "none";
	}
};



/***/ }),

/***/ 8239:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ officeIn),
/* harmony export */   t: () => (/* binding */ officeByToken)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5657);
/* harmony import */ var _operator_limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9463);



// src/hosts/office-setting.ts
function officeIn(e, t) {
	let a = new _operator_limits_js__WEBPACK_IMPORTED_MODULE_2__.s(e, _operator_limits_js__WEBPACK_IMPORTED_MODULE_2__.a, []), o = a.text("", /^[\w.-]+\/[\w.-]+$/, "the private repository, as OWNER/NAME");
	(0,_operator_limits_js__WEBPACK_IMPORTED_MODULE_2__.n)(a, t, "the office");
	let [s = "", c = ""] = o.split("/");
	return {
		owner: s,
		name: c
	};
}
function officeByToken(r, i) {
	let { baseUrl: a, pace: o, connect: s } = i;
	return (c) => {
		let l = officeIn(r, {
			repository: c,
			isShared: !1
		}), u = i.token ?? "", d = u === "" ? r.STEWARD_OFFICE_TOKEN?.trim() ?? "" : u;
		if (d === "") return Promise.reject(new _errors_js__WEBPACK_IMPORTED_MODULE_0__.t("bad-input", `${_operator_limits_js__WEBPACK_IMPORTED_MODULE_2__.a}_TOKEN is not set: set it to a token that may read and write issues in the office and nothing else.`));
		let f = new _client_js__WEBPACK_IMPORTED_MODULE_1__.t({
			transport: s(a, d),
			baseUrl: a,
			pace: o
		});
		return Promise.resolve({
			place: l,
			client: f
		});
	};
}



/***/ }),

/***/ 6906:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ Aftermaths),
/* harmony export */   r: () => (/* binding */ sightOf),
/* harmony export */   t: () => (/* binding */ E)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
/* harmony import */ var _effect_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(1139);
/* harmony import */ var _instant_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7101);
/* harmony import */ var _revised_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6668);
/* harmony import */ var _labels_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6389);
/* harmony import */ var _key_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3283);
/* harmony import */ var _question_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9102);
/* harmony import */ var _own_records_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5519);
/* harmony import */ var _proposal_branch_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4945);
/* harmony import */ var _companion_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2230);
/* harmony import */ var _reader_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6185);
/* harmony import */ var _office_reader_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(3492);
/* harmony import */ var _writer_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(1653);
/* harmony import */ var _effect_line_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(9434);














// src/ticket/sight.ts
function sightOf({ updatedAt: e, lastEditedAt: t, state: n, locked: r, labels: i, assignees: a, events: o }) {
	let s = t ?? 0, c = 0;
	for (let e of o) e.kind === "comment" && (e.minimized && (c += 1), e.lastEditedAt !== null && e.lastEditedAt > s && (s = e.lastEditedAt));
	let { length: l } = i, { length: u } = a;
	return [
		e,
		s,
		n,
		r,
		l,
		u,
		o.length,
		c
	].join();
}
// src/hosts/aftermaths.ts
const T = 36e5;
var Aftermaths = class {
	faults = new Set();
	#e;
	#t;
	#n;
	#r;
	#i;
	#a;
	#o = new Map();
	#s = new Map();
	constructor(e, t, n, { policy: r, identity: i, now: a }) {
		this.#e = e, this.#t = t, this.#n = n, this.#r = r, this.#i = i, this.#a = a;
	}
	async read(t, n = !0) {
		let r = n ? t : t.filter(({ number: e }) => !this.#o.has(e)), i = r.flatMap((e) => this.#f(e) ?? []);
		for (let { number: e } of r) this.#o.delete(e);
		if (i.length !== 0) try {
			let e = await this.#l(new Set(i.flatMap((e) => e.named))), t = new Map();
			for (let { ticket: e, file: n } of i) n !== null && t.set(e.number, await this.#n.read(n));
			let n = await this.#l(await this.#u(i, e, t));
			for (let r of i) this.#c(r, [...e, ...n], t.get(r.ticket.number) ?? null);
		} catch (t) {
			if (!(t instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.t)) throw t;
			this.faults.add(t.message);
			for (let { ticket: e } of i) this.#o.set(e.number, _own_records_js__WEBPACK_IMPORTED_MODULE_6__.a);
		}
	}
	of(e) {
		let t = this.#o.get(e.number);
		return t === void 0 ? this.#f(e) === null ? _own_records_js__WEBPACK_IMPORTED_MODULE_6__.i : _own_records_js__WEBPACK_IMPORTED_MODULE_6__.a : t;
	}
	sightOf(e) {
		return this.#s.get(e) ?? "";
	}
	#c({ ticket: e, named: t }, n, r) {
		let i = n.filter((t) => (0,_own_records_js__WEBPACK_IMPORTED_MODULE_6__.s)(t, this.#i)?.ticket === e.number);
		this.#o.set(e.number, (0,_own_records_js__WEBPACK_IMPORTED_MODULE_6__.o)(i, r, e.number, this.#i, new Set(t))), this.#s.set(e.number, [...i.map((e) => `${e.id} ${sightOf(e)}`), JSON.stringify(r)].join(" "));
	}
	async #l(t) {
		if (t.size === 0) return [];
		let { issues: n, faults: r } = await this.#e.issues([...t]);
		if (r.length > 0) throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.t("partial-sweep", r.join(" "));
		return n;
	}
	async #u(e, t, n) {
		let i = new Map(e.map((e) => [e.ticket.number, this.#d(e, t, n.get(e.ticket.number) ?? null)])), o = (0,_instant_js__WEBPACK_IMPORTED_MODULE_1__.d)(...[...i.values()].filter((e) => e !== null)), s = new Set(t.map(({ number: e }) => e)), c = new Set();
		if (o === null) return c;
		for await (let { issues: e } of this.#t(o)) for (let { number: t, author: n, body: r, lastEditedAt: o } of e) {
			let e = (0,_reader_js__WEBPACK_IMPORTED_MODULE_9__.o)(n);
			if (s.has(t) || !(0,_revised_js__WEBPACK_IMPORTED_MODULE_2__.c)(e, this.#i)) continue;
			let l = (0,_own_records_js__WEBPACK_IMPORTED_MODULE_6__.s)({
				author: e,
				body: r,
				bodyEdits: []
			}, this.#i);
			(l === null ? o !== null : (i.get(l.ticket) ?? null) !== null) && c.add(t);
		}
		return c;
	}
	#d({ ticket: e, text: t, writeUpSince: n, orders: i, tracked: a }, o, s) {
		if (n !== null) return n;
		let c = i.filter((e) => e >= this.#a - T), l = (0,_own_records_js__WEBPACK_IMPORTED_MODULE_6__.o)(o, s, e.number, this.#i).writeUp, u = t ?? l;
		if (u === null || i.length === 0) return null;
		let d = (0,_own_records_js__WEBPACK_IMPORTED_MODULE_6__.c)(u, i, this.#r.factorClasses);
		return d.some(({ action: e }) => !a.has(e)) ? (0,_instant_js__WEBPACK_IMPORTED_MODULE_1__.d)(...i) : d.length > 0 ? (0,_instant_js__WEBPACK_IMPORTED_MODULE_1__.d)(...c) : null;
	}
	#f(e) {
		let { writeUp: t } = this.#r;
		if (t === null || (0,_revised_js__WEBPACK_IMPORTED_MODULE_2__.c)(e.author, this.#i)) return null;
		let n = (0,_question_js__WEBPACK_IMPORTED_MODULE_5__.i)(e, this.#i), r = n.flatMap(({ marker: e }) => e.keys), i = (0,_question_js__WEBPACK_IMPORTED_MODULE_5__.r)(n, (0,_key_js__WEBPACK_IMPORTED_MODULE_4__.r)("post-mortem"))?.event ?? null, o = n.filter(({ marker: e }) => e.keys.some((e) => (0,_key_js__WEBPACK_IMPORTED_MODULE_4__.n)("write-up-in", e))), f = r.flatMap((e) => (0,_key_js__WEBPACK_IMPORTED_MODULE_4__.i)("write-up-in", e) ?? []), p = r.flatMap((e) => {
			let t = (0,_key_js__WEBPACK_IMPORTED_MODULE_4__.i)("tracked", e);
			return t === null ? [] : [{
				action: t[0],
				number: t[1]
			}];
		}), m = e.events.findLast(({ kind: e }) => e === "closed"), h = e.state === "closed" && m !== void 0 && m.at >= this.#a - 6048e5, g = o.every(({ event: e }) => e.at >= this.#a - T), v = t.place === "issue" && i === null && g && h, y = r.some((e) => (0,_key_js__WEBPACK_IMPORTED_MODULE_4__.n)("write-up-file", e)), b = t.place === "pull_request" && i === null && h, x = y || b ? (0,_proposal_branch_js__WEBPACK_IMPORTED_MODULE_7__.r)(e, this.#r, r) : null, S = i === null && f.length === 0 && x === null ? [] : this.#p(e), C = [...f, ...p.map(({ number: e }) => e)];
		return C.length === 0 && !v && S.length === 0 && x === null ? null : {
			ticket: e,
			file: x,
			text: i,
			orders: S,
			named: [...new Set(C)],
			writeUpSince: v ? m.at : null,
			tracked: new Set(p.map(({ action: e }) => e))
		};
	}
	#p({ events: e }) {
		let { commands: t, writeUp: n, labels: r } = this.#r, i = n?.tracksActions === !0, s = [t.track, ...i ? [t["post-mortem"]] : []].map(({ word: e }) => `/${e}`), c = (0,_labels_js__WEBPACK_IMPORTED_MODULE_3__.r)(r.post_mortem_due.name);
		return e.flatMap((e) => {
			if ((0,_revised_js__WEBPACK_IMPORTED_MODULE_2__.c)(e.actor, this.#i)) return [];
			if (e.kind === "comment") {
				let t = e.body.toLowerCase();
				return s.some((e) => t.includes(e)) ? [e.at, e.lastEditedAt ?? []].flat() : [];
			}
			return i && e.kind === "unlabeled" && (0,_labels_js__WEBPACK_IMPORTED_MODULE_3__.r)(e.label) === c ? [e.at] : [];
		});
	}
}, E = class Office {
	fault = null;
	#e;
	#t;
	#n;
	#r = null;
	#i = new Map();
	#a = new Map();
	#o = new Map();
	constructor(e, t) {
		this.#e = e, this.#t = t?.client ?? null, this.#n = t === null ? null : new _office_reader_js__WEBPACK_IMPORTED_MODULE_10__.t(t.client, t.place);
	}
	static async of(t, n) {
		try {
			if (n === null) throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.t("bad-input", D);
			let r = await n(t), { owner: i, name: a } = r.place;
			if (`${i}/${a}`.toLowerCase() === t) throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.t("bad-input", "STEWARD_OFFICE names the desk’s own repository.");
			return new Office(t, r);
		} catch (n) {
			if (!(n instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.t)) throw n;
			let r = new Office(t, null);
			return r.fault = sentence(n.message), r;
		}
	}
	get requests() {
		return this.#t?.requests ?? 0;
	}
	async read(e) {
		if (e.length !== 0) {
			for (let { number: t, createdAt: n } of e) this.#a.set(t, n);
			await this.#p(async (t) => {
				let n = e.map(({ number: e }) => (0,_companion_js__WEBPACK_IMPORTED_MODULE_8__.n)(this.#e, e)), r = Math.min(...e.map(({ createdAt: e }) => e)), a = await t.beside(new Set(n), (0,_instant_js__WEBPACK_IMPORTED_MODULE_1__.f)(r));
				this.#d(a);
				let o = Map.groupBy(a.issues, (e) => (0,_companion_js__WEBPACK_IMPORTED_MODULE_8__.r)(e, a.identity));
				for (let e of n) this.#i.set(e, oldestFirst(o.get(e) ?? []));
			});
		}
	}
	async readAll(e) {
		await this.#p(async (t) => {
			let n = await t.all(e);
			this.#d(n);
			let r = new Map();
			for await (let e of n.issues) for (let t of e) {
				let e = (0,_companion_js__WEBPACK_IMPORTED_MODULE_8__.r)(t, n.identity);
				e !== null && r.set(e, [...r.get(e) ?? [], t]);
			}
			this.#i = new Map([...r].map(([e, t]) => [e, oldestFirst(t)]));
		});
	}
	companionOf(e) {
		this.#a.set(e.number, e.createdAt);
		let t = this.#r?.identity;
		if (t === void 0 || this.fault !== null) return null;
		let [n, ...r] = (this.#i.get((0,_companion_js__WEBPACK_IMPORTED_MODULE_8__.n)(this.#e, e.number)) ?? []).map((e) => (0,_companion_js__WEBPACK_IMPORTED_MODULE_8__.t)(e, t));
		return n === void 0 ? null : {
			...n,
			told: new Map([...r.flatMap(({ told: e }) => [...e]), ...n.told])
		};
	}
	sightOf(e) {
		return (this.#i.get((0,_companion_js__WEBPACK_IMPORTED_MODULE_8__.n)(this.#e, e)) ?? []).map((e) => `${e.id} ${sightOf(e)}`).join(" ");
	}
	async write(e) {
		let t = await this.#p((t) => this.#s(e, t));
		return t === null ? {
			written: 0,
			failed: this.fault === null ? [] : [this.fault],
			undone: idsOf(e),
			again: []
		} : t;
	}
	async #s(e, t) {
		let r = await this.#c(e, t), i = await this.#l(e, t), a = e.filter((e) => {
			let t = (0,_effect_js__WEBPACK_IMPORTED_MODULE_12__.t)(e)?.id ?? "";
			return !r.undone.has(t) && !i.ids.has(t);
		}), { client: o, shape: s } = this.#f(), { done: c, failed: l, uncertain: u } = await new _writer_js__WEBPACK_IMPORTED_MODULE_11__.t(o, s.repositoryId, new Map(), this.#u()).apply(a), d = idsOf([...l.map(({ effect: e }) => e), ...a.filter((e) => u.has((0,_effect_js__WEBPACK_IMPORTED_MODULE_12__.t)(e)?.number ?? 0))]);
		return {
			written: c,
			failed: [...r.failed, ...l.map(({ effect: e }) => `${(0,_effect_line_js__WEBPACK_IMPORTED_MODULE_13__.t)(e)}: GitHub refused it or did not confirm it. Its token has to be one that may write issues there.`)],
			undone: new Set([
				...r.undone,
				...i.ids,
				...d
			]),
			again: [...new Set([...i.numbers, ...u])]
		};
	}
	async #c(e, t) {
		let r = new Set(), i = new Set();
		for (let a of e) {
			let e = (0,_effect_js__WEBPACK_IMPORTED_MODULE_12__.t)(a), o = "calls" in a ? a.calls ?? [] : [];
			for (let n of o) {
				let a = this.#o.get(n) ?? await t.isOpenTo(n);
				this.#o.set(n, a), a || e === null || (i.add(n), r.add(e.id));
			}
		}
		return i.size === 0 ? {
			failed: [],
			undone: r
		} : {
			undone: r,
			failed: [`The office is not open to ${[...i].sort().join(", ")}, so what they had to hear was not written there: let them read it.`]
		};
	}
	async #l(e, t) {
		let n = e.flatMap((e) => e.kind === "create_issue" && e.office !== void 0 ? [{
			...e,
			office: e.office
		}] : []);
		if (n.length === 0) return {
			ids: new Set(),
			numbers: []
		};
		let r = new Set(n.map(({ key: e }) => e)), a = n.map(({ office: e }) => this.#a.get(e.number) ?? (0,_instant_js__WEBPACK_IMPORTED_MODULE_1__.f)(0)), o = await t.beside(r, (0,_instant_js__WEBPACK_IMPORTED_MODULE_1__.f)(Math.min(...a)));
		this.#d(o);
		let s = new Set(o.issues.map((e) => (0,_companion_js__WEBPACK_IMPORTED_MODULE_8__.r)(e, o.identity))), c = n.filter(({ key: e }) => s.has(e));
		return {
			ids: new Set(c.map(({ office: e }) => e.id)),
			numbers: c.map(({ office: e }) => e.number)
		};
	}
	#u() {
		return new Map([...this.#i].flatMap(([e, [n]]) => n === void 0 ? [] : [[(0,_effect_js__WEBPACK_IMPORTED_MODULE_12__.s)(e).id, n.id]]));
	}
	#d(t) {
		if (this.#r = t, !t.isPrivate) throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.t("bad-input", O);
	}
	#f() {
		if (this.#t === null || this.#r === null) throw Error("The office was not read");
		return {
			client: this.#t,
			shape: this.#r
		};
	}
	async #p(t) {
		if (this.#n === null || this.fault !== null) return null;
		try {
			return await t(this.#n);
		} catch (t) {
			if (!(t instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.t)) throw t;
			return this.fault = sentence(t.code === "bad-input" ? t.message : A[t.code] ?? k), null;
		}
	}
};
const D = "This host knows of no office.", O = "The repository that STEWARD_OFFICE names is public: make it private.", k = "GitHub does not let it be read: check the repository that STEWARD_OFFICE names, and that its token may read and write issues there.", A = {
	"github-unreachable": "GitHub does not answer about it.",
	"rate-limited": "GitHub asks to wait before it is read again.",
	"partial-sweep": "GitHub could serve a part of it alone."
};
function sentence(e) {
	return `Staff are not told of anything in the office, nor on tickets in its place. ${e}`;
}
function oldestFirst(e) {
	return e.toSorted((e, t) => e.number - t.number);
}
function idsOf(e) {
	return new Set(e.flatMap((e) => (0,_effect_js__WEBPACK_IMPORTED_MODULE_12__.t)(e)?.id ?? []));
}



/***/ }),

/***/ 9642:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ targetWords),
/* harmony export */   i: () => (/* binding */ everyWords),
/* harmony export */   n: () => (/* binding */ spanOf),
/* harmony export */   r: () => (/* binding */ hoursText),
/* harmony export */   t: () => (/* binding */ S)
/* harmony export */ });
/* harmony import */ var _pagers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8590);
/* harmony import */ var _instant_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7101);
/* harmony import */ var _moment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9198);
/* harmony import */ var _phrases2_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(762);




// src/documents/target-words.ts
function targetWords(e, t, r, i) {
	return i.target(/day|week/i.test(e) ? e : (0,_moment_js__WEBPACK_IMPORTED_MODULE_2__.a)(t, r, i.locale));
}
function everyWords(e, t) {
	return e === null ? "" : targetWords(e.text, e.within, e.calendar.name, t);
}
// src/documents/desk-hours.ts
function hoursText({ calendar: e, always: t, zone: n, week: r }, a) {
	if (t) return "";
	let o = [];
	for (let { day: e, windows: t } of [...r].sort((e, t) => e.day - t.day)) {
		if (t.length === 0) continue;
		let n = t.map((e) => e.replace("-", "–")).join(` ${a.and} `), r = o.at(-1);
		r?.text === n && r.to === e - 1 ? r.to = e : o.push({
			from: e,
			to: e,
			text: n
		});
	}
	if (o.length === 0) return `${e} (${n})`;
	let name = (e) => (0,_moment_js__WEBPACK_IMPORTED_MODULE_2__.o)(e, a.locale);
	return `${o.map(({ from: e, to: t, text: n }) => e === t ? `${name(e)} ${n}` : `${name(e)}–${name(t)} ${n}`).join(", ")} (${n})`;
}
// src/languages/de/span.ts
const o = [
	[
		/^working/i,
		"Arbeitstag",
		"Arbeitstagen"
	],
	[
		/^week/i,
		"Woche",
		"Wochen"
	],
	[
		/^(?:day|Tag)/i,
		"Tag",
		"Tagen"
	],
	[
		/^hour/i,
		"h",
		"h"
	],
	[
		/^min/i,
		"min",
		"min"
	]
];
function spanOf(e) {
	return e.replace(/\b(\d+(?:\.\d+)?|a) *(working[ -]?days?|weeks?|days?|Tage?|hours?|min(?:utes?)?)\b/gi, (e, t, n) => {
		let [, r, i] = o.find(([e]) => e.test(n)) ?? [];
		return r === void 0 || i === void 0 ? e : t === "a" ? `einem ${r}` : `${t.replace(".", ",")} ${t === "1" ? r : i}`;
	});
}
// src/languages/de/queue-reason.ts
const s = {
	pending: "wartet auf die Kundin oder den Kunden",
	on_hold: "zurückgestellt",
	snoozed: "vom Team aufgeschoben"
};
function queueReason(e) {
	return (t, { time: n, day: r }) => {
		switch (t.kind) {
			case "waits": return `${s[t.for]}${t.until === null ? "" : `, bis ${n(t.until)}`}`;
			case "risen": return `${e[t.clock]} überfällig seit ${n(t.since)}, seit mehr als ${spanOf(t.allowed)}: Das geht ${t.past === "tier" ? "jeder Kundenstufe" : "allem anderen"} vor`;
			case "priority": return t.severity === null ? "noch keine Priorität" : `Priorität ${t.severity}`;
			case "cannot_wait": return "kann nicht warten";
			case "tier": return t.tier === null ? "keine Kundenstufe" : `Kundenstufe ${t.tier}`;
			case "broken": return `${e[t.clock]} überfällig seit ${n(t.since)}`;
			case "at_risk": return `${e[t.clock]} gefährdet, fällig ${n(t.due)}`;
			case "key_date": return `Stichtag ${r(t.at)}`;
			case "due": return `${e[t.clock]} fällig ${n(t.at)}`;
			case "age": return `offen seit ${n(t.openedAt)}`;
			case "repository": return t.repository;
			case "number": return `Nummer ${String(t.number)}`;
		}
	};
}
// src/languages/de/reasons.ts
const c = {
	completed: "erledigt",
	not_planned: "nicht geplant",
	duplicate: "Duplikat"
}, l = (0,_phrases2_js__WEBPACK_IMPORTED_MODULE_3__.n)({
	opened: ({ by: e }) => `@${e} hat das Ticket eröffnet`,
	moved_here: ({ by: e }) => `@${e} hat das Ticket hierher verschoben`,
	taken_in: ({ by: e }) => `@${e} hat ein Ticket daraus gemacht`,
	reported_before: ({ by: e }) => `@${e} hat es zuvor schon gemeldet`,
	closed: ({ by: e }) => `@${e} hat das Ticket geschlossen`,
	closed_as: ({ by: e, as: t }) => `@${e} hat es als ${c[t]} geschlossen`,
	reopened: ({ by: e }) => `@${e} hat es wieder geöffnet`,
	edited: ({ by: e }) => `@${e} hat die Meldung bearbeitet`,
	commented: ({ by: e }) => `@${e} hat geschrieben`,
	confirmed: ({ by: e }) => `@${e} hat die Lösung bestätigt`,
	answered: ({ by: e }) => `@${e} hat geantwortet`,
	had_answered: ({ by: e }) => `@${e} hatte geantwortet`,
	took: ({ by: e }) => `@${e} hat es übernommen`,
	acknowledged: ({ by: e }) => `@${e} hat es zur Kenntnis genommen`,
	escalated: ({ by: e }) => `@${e} hat es eskaliert`,
	said_so: ({ by: e }) => `@${e} hat es so erklärt`,
	wants_no_reply: ({ by: e }) => `@${e} schrieb, dass keine Antwort nötig ist`,
	commanded: ({ by: e, words: t }) => `@${e} schrieb /${t}`,
	label_added: ({ by: e, label: t }) => `@${e} hat das Label ${t} gesetzt`,
	label_removed: ({ by: e, label: t }) => `@${e} hat das Label ${t} entfernt`,
	label_came: ({ label: e }) => `das Label ${e} kam mit dem Ticket`,
	answers_missing: ({ fields: e }) => `es fehlen nötige Antworten: ${e.join(", ")}`,
	moved_to_form: () => "es wurde einem anderen Formular zugeordnet",
	date_came: () => "das vorgesehene Datum",
	blocker_closed: ({ blocker: e }) => `${e ?? "das andere Issue"} wurde geschlossen`,
	wait_over: ({ ended: e }, t) => `Das Warten ist vorbei: ${t(e)}`,
	kept_silent: ({ within: e }) => `Die Kundin oder der Kunde hat nicht binnen ${spanOf(e)} geantwortet`,
	nobody_left: () => "niemand vom Support ist mehr zuständig",
	step_unanswered: ({ step: e }) => `auf Stufe ${e} hat sich niemand gemeldet`,
	was_closed: () => "das Ticket wurde geschlossen",
	was_reopened: () => "das Ticket wurde wieder geöffnet",
	became_project: () => "daraus wurde ein Projekt",
	was_project: () => "das Ticket war ein Projekt",
	left_project: () => "es ist kein Projekt mehr",
	maintenance_began: ({ name: e }) => `geplante Arbeiten begannen: ${e}`,
	maintenance_over: ({ name: e }) => `die geplanten Arbeiten daran waren vorbei: ${e}`,
	policy: () => "die Regeln des Supports",
	form: ({ form: e }) => `das Formular ${e}`,
	form_answer: ({ field: e }) => `die Antwort im Formular auf ${e}`,
	form_answers: ({ fields: [e, t] }) => `die Antworten im Formular auf ${e} und ${t}`,
	sheet_answer: ({ file: e, field: t }) => `${e} und die Antwort im Formular auf ${t}`,
	type: ({ type: e }) => `der Issue-Typ ${e}`,
	label: ({ label: e }) => `das Label ${e}`,
	issue_field: ({ field: e }) => `das Issue-Feld ${e}`,
	unsaid: () => "nichts besagt es mehr",
	otherwise: () => "die Meldung sagt nicht, wie schwerwiegend es ist; der Support legt es fest",
	severity_is: ({ severity: e, why: t }, n) => `Der Schweregrad ist ${e} (${n(t)})`,
	at_least: ({ why: e, severity: t, because: n }, r) => `${r(e)}; mindestens ${t}, denn ${r(n)}`,
	at_most: ({ why: e, severity: t, because: n }, r) => `${r(e)}; höchstens ${t}, denn ${r(n)}`,
	unconfirmed: ({ why: e, severity: t }, n) => `${n(e)}; es gilt als ${t}, bis der Support es bestätigt`,
	all: ({ of: e }, t) => e.length === 0 ? "so sagen es die Regeln des Supports" : e.map(t).join(", und "),
	vip: () => "jemand mit Vorrang fragt an",
	customer: ({ name: e }) => `${e} fragt an`,
	tier_is: ({ tier: e }) => `die Kundenstufe ist ${e}`,
	form_is: ({ form: e }) => `das Formular ist ${e}`,
	author_is: ({ author: e }) => `${e} hat das Issue eröffnet`,
	title_has: ({ text: e }) => `der Titel enthält ${e}`,
	type_is: ({ type: e }) => `der Issue-Typ ist ${e}`,
	label_is: ({ label: e }) => `das Label ist ${e}`,
	repository_is: ({ repository: e }) => `das Repository ist ${e}`,
	incident: () => "es ist ein Störfall",
	no_incident: () => "es ist kein Störfall",
	cannot_wait: () => "es kann nicht warten",
	may_wait: () => "es kann warten",
	opened_during: ({ hours: e }) => `es wurde während ${e} eröffnet`,
	opened_outside: ({ hours: e }) => `es wurde außerhalb von ${e} eröffnet`,
	opened_after: ({ moment: e }) => `es wurde am ${e} oder später eröffnet`,
	opened_before: ({ moment: e }) => `es wurde vor dem ${e} eröffnet`,
	severity_was: ({ severity: e }) => `der Schweregrad war ${e}`,
	no_severity: () => "es hat keinen Schweregrad",
	was_handed_to: ({ group: e }) => `es wurde an ${e} übergeben`,
	is_held_by: ({ group: e }) => `${e} hat es`,
	has_no_owner: () => "niemand ist zugewiesen",
	no_exception: () => "die Regeln des Supports machen dafür keine Ausnahme"
}), u = (0,_phrases2_js__WEBPACK_IMPORTED_MODULE_3__.n)({
	is_closed: () => "das Ticket ist geschlossen",
	closed_too_long: ({ within: e }) => `es wurde vor mehr als ${days(e)} geschlossen; bitte eröffnen Sie ein neues`,
	no_severity: () => "es hat noch keinen Schweregrad",
	not_lowered: ({ severity: e }) => `die Regeln senken den Schweregrad ${e} nicht, weil es eine Übergangslösung gibt`,
	unwritten: ({ headings: e }) => {
		let t = e.join(", ");
		return t === "" ? "ein Abschnitt davon war noch leer" : `noch nichts geschrieben ist unter: ${t}`;
	},
	no_write_up: () => "dieses Ticket hat noch keine Nachbereitung",
	no_actions: () => "in seiner Nachbereitung ist keine Maßnahme mehr offen",
	private_write_up: () => "seine Maßnahmen werden hier nicht zu Issues",
	date_past: () => "dieses Datum ist vorbei",
	date_ahead: () => "dieser Zeitpunkt kommt erst noch",
	no_incident: () => "dieses Ticket ist kein Störfall",
	can_wait: ({ severities: e }) => e.length === 0 ? "die Richtlinie kennt keine Tickets, die nicht warten können" : `nur ein Ticket mit Schweregrad ${e.join(" oder ")} kann nicht warten`,
	no_status_page: () => "die Richtlinie sieht keine Statusseite vor",
	no_approval: () => "hier braucht nichts eine Genehmigung",
	own_request: () => "niemand genehmigt die eigene Anfrage",
	no_approver: ({ groups: e }) => `das ist Sache der ${e.length > 1 ? "Gruppen" : "Gruppe"} ${e.join(", ")}`,
	no_stages: () => "die Richtlinie sieht keine Stufen für Änderungen vor",
	no_change: () => "dieses Ticket ist keine Änderung",
	closed_day: ({ day: e }) => `am ${e} geht nichts live, weil dann geschlossen ist`,
	off_roster: ({ login: e }) => `@${e} gehört nicht zum Support-Team`,
	own_number: () => "ein Ticket kann nicht auf sich selbst warten",
	blocker_closed: () => "jenes Issue ist schon geschlossen; es gibt nichts, worauf zu warten wäre",
	full: ({ label: e, most: t }) => `das Issue trägt schon ${String(t)} Labels, mehr nimmt GitHub nicht, und „${e}“ hat keinen Platz; nehmen Sie zuerst eines ab`
});
function days(e) {
	let n = Math.floor(e / _instant_js__WEBPACK_IMPORTED_MODULE_1__.n);
	return n === 0 ? (0,_moment_js__WEBPACK_IMPORTED_MODULE_2__.n)(e, "de") : n === 1 ? "einem Tag" : `${n} Tagen`;
}
const d = {
	expertise: ", weil es mehr Fachwissen braucht",
	authority: ", weil es mehr Befugnis braucht",
	response: ", weil es mehr Leute braucht"
}, f = {
	pending: "Warten auf die Kundin oder den Kunden",
	on_hold: "Zurückstellung"
}, p = {
	first_response: "erste Antwort",
	next_response: "weitere Antwort",
	update: "Zwischenstand",
	resolution: "Lösung",
	ownership: "Zuständigkeit",
	silence: "erste Reaktion",
	escalation: "Eskalation",
	triage: "Schweregrad",
	pending_close: "Schließen mangels Antwort",
	write_up: "Nachbereitung"
}, m = {
	investigating: "wird untersucht",
	identified: "Ursache bekannt",
	monitoring: "wird beobachtet",
	resolved: "behoben"
}, h = {
	none: "nicht mehr betroffen",
	minor: "gering beeinträchtigt",
	major: "stark beeinträchtigt",
	critical: "massiv beeinträchtigt"
}, g = {
	lead: "Leitung",
	communications: "Kommunikation",
	scribe: "Protokoll"
};
function impactWords(e) {
	let t = e.map(({ component: e, impact: t }) => `${e}: ${h[t]}`);
	return t.length === 0 ? "" : ` (${t.join("; ")})`;
}
const _ = (0,_phrases2_js__WEBPACK_IMPORTED_MODULE_3__.n)({
	opened: () => "hat das Ticket eröffnet",
	severity: ({ severity: e, why: t }) => `Schweregrad ${e} (${l(t)})`,
	severity_taken_away: () => "hat den Schweregrad entfernt",
	took: () => "hat das Ticket übernommen",
	gave_up: () => "hat das Ticket abgegeben",
	taken_off: () => "ist nicht mehr zuständig",
	first_answer: () => "hat zum ersten Mal geantwortet",
	answered: () => "hat geantwortet",
	wrote: () => "hat geschrieben",
	wait_began: ({ wait: e, by: t }) => `${f[e]} begann: ${l(t)}`,
	wait_ended: ({ wait: e, by: t }) => `${f[e]} endete: ${l(t)}`,
	declared: () => "es wurde zum Störfall erklärt",
	taken_back: () => "es war kein Störfall mehr",
	told_state: ({ state: e, impacts: t, words: n, corrected: r }) => `hat mitgeteilt: ${m[e]}${impactWords(t)}${n === "" ? "" : `: ${n}`}${r ? " (später berichtigt)" : ""}`,
	noted: ({ text: e, later: t }) => `${e}${t ? " (später nachgetragen)" : ""}`,
	given_role: ({ role: e }) => `hat die Rolle bekommen: ${g[e]}`,
	acknowledged: () => "hat es zur Kenntnis genommen",
	handed_over: ({ group: e, need: t, why: n }) => `hat es der Gruppe ${e} übergeben${t === null ? "" : d[t]}${n === "" ? "" : `: ${n}`}`,
	called: ({ group: e, people: t, pager: n, unheard: r }) => [e === null ? "" : `die Gruppe ${e} wurde verständigt${t.length === 0 ? "" : ` (${t.join(", ")})`}`, n === null ? "" : `der Pager ${n} wurde gerufen`].filter((e) => e !== "").join(" und ") + (r ? "; niemand meldete sich" : ""),
	missed: ({ clock: e, within: t }) => `${p[e]} nicht ${t === null ? "zum vereinbarten Termin" : `binnen ${spanOf(t)}`}`,
	closed: ({ as: e }) => `hat es als ${c[e]} geschlossen`,
	reopened: () => "hat es wieder geöffnet",
	left_out: ({ count: e }) => `${e} weitere Ereignisse, hier ausgelassen`
}), v = {
	lead: "leitete den Einsatz",
	communications: "hielt andere auf dem Laufenden",
	scribe: "führte Protokoll",
	reported: "hat es gemeldet",
	owned: "war zuständig",
	answered: "hat geantwortet",
	spoke_for_customer: "sprach für die Kundin oder den Kunden",
	commented: "hat kommentiert"
}, y = {
	github: "GitHub-Token",
	gitlab: "GitLab-Token",
	aws: "AWS-Zugangsschlüssel",
	slack: "Slack-Token",
	stripe: "Stripe-Schlüssel",
	google: "Google-API-Schlüssel",
	npm: "npm-Token",
	pypi: "PyPI-Token",
	"private-key": "privater Schlüssel"
}, b = (0,_phrases2_js__WEBPACK_IMPORTED_MODULE_3__.n)({
	no_text: () => "Der Text ist leer.",
	unlike_form: ({ form: t }) => `Nichts im Text sieht aus wie das Formular ${(0,_pagers_js__WEBPACK_IMPORTED_MODULE_0__.i)(t)}.`,
	either_form: ({ form: t, other: n }) => `Es kann ebenso das Formular ${(0,_pagers_js__WEBPACK_IMPORTED_MODULE_0__.i)(n)} sein wie ${(0,_pagers_js__WEBPACK_IMPORTED_MODULE_0__.i)(t)}.`,
	two_forms: ({ labels: t, headings: n }) => `Die Labels sind die von ${(0,_pagers_js__WEBPACK_IMPORTED_MODULE_0__.i)(t)}, die Überschriften die von ${(0,_pagers_js__WEBPACK_IMPORTED_MODULE_0__.i)(n)}.`,
	labels_alone: ({ form: t }) => `Nur die Labels sprechen für ${(0,_pagers_js__WEBPACK_IMPORTED_MODULE_0__.i)(t)}.`,
	title_alone: ({ form: t }) => `Nur der Titel spricht für ${(0,_pagers_js__WEBPACK_IMPORTED_MODULE_0__.i)(t)}.`,
	some_headings: ({ form: t }) => `Einige Überschriften sind die von ${(0,_pagers_js__WEBPACK_IMPORTED_MODULE_0__.i)(t)}, aber weder Labels noch Titel.`,
	text_above_fields: () => "Der Text über dem ersten Feld gehört zu keinem.",
	other_level: ({ level: e, own: t }) => `Die Überschriften des Formulars stehen auf Ebene ${e} statt ${t}.`,
	open_blocks: () => "Offene Codeblöcke oder HTML reichten über Überschriften des Formulars; sie wurden dort beendet.",
	heading_in_code: ({ heading: t, field: n }) => `Die Überschrift ${(0,_pagers_js__WEBPACK_IMPORTED_MODULE_0__.i)(t)} steht in Code oder HTML der Antwort auf ${(0,_pagers_js__WEBPACK_IMPORTED_MODULE_0__.i)(n)} und blieb dort stehen.`,
	foreign_heading: ({ heading: t, field: n }) => `Die Überschrift ${(0,_pagers_js__WEBPACK_IMPORTED_MODULE_0__.i)(t)} unter ${(0,_pagers_js__WEBPACK_IMPORTED_MODULE_0__.i)(n)} ist hier kein Feld: Sie und ihr Text bleiben unbeachtet.`,
	changed_heading: ({ heading: t, field: n }) => `Die Überschrift ${(0,_pagers_js__WEBPACK_IMPORTED_MODULE_0__.i)(t)} wurde als ${(0,_pagers_js__WEBPACK_IMPORTED_MODULE_0__.i)(n)} gelesen.`,
	similar_heading: ({ heading: t, field: n, within: r }) => `Die Überschrift ${(0,_pagers_js__WEBPACK_IMPORTED_MODULE_0__.i)(t)} könnte die von ${(0,_pagers_js__WEBPACK_IMPORTED_MODULE_0__.i)(n)} sein; sie blieb in der Antwort auf ${(0,_pagers_js__WEBPACK_IMPORTED_MODULE_0__.i)(r)}.`,
	heading_above_fields: ({ heading: t }) => `Die Überschrift ${(0,_pagers_js__WEBPACK_IMPORTED_MODULE_0__.i)(t)} steht auch über dem ersten Feld.`,
	heading_again: ({ heading: t, field: n }) => `Die Überschrift ${(0,_pagers_js__WEBPACK_IMPORTED_MODULE_0__.i)(t)} steht noch einmal in der Antwort auf ${(0,_pagers_js__WEBPACK_IMPORTED_MODULE_0__.i)(n)} und blieb dort.`,
	no_heading: ({ fields: t }) => `Für ${t.map(_pagers_js__WEBPACK_IMPORTED_MODULE_0__.i).join(", ")} fand sich keine Überschrift: Der Text wurde bearbeitet, oder das Formular hat sich geändert.`,
	moved_field: ({ field: t }) => `${(0,_pagers_js__WEBPACK_IMPORTED_MODULE_0__.i)(t)} steht an anderer Stelle als im Formular.`,
	unconfirmed_answer: ({ field: t }) => `Die Antwort auf ${(0,_pagers_js__WEBPACK_IMPORTED_MODULE_0__.i)(t)} hat der Support noch nicht bestätigt.`,
	no_account: ({ field: t }) => `Die Antwort auf ${(0,_pagers_js__WEBPACK_IMPORTED_MODULE_0__.i)(t)} ist kein Kontoname.`,
	no_date: ({ field: t }) => `Die Antwort auf ${(0,_pagers_js__WEBPACK_IMPORTED_MODULE_0__.i)(t)} ist kein lesbares Datum.`,
	unlisted_system: ({ answer: t, field: n, file: r }) => `${(0,_pagers_js__WEBPACK_IMPORTED_MODULE_0__.i)(t)}, die Antwort auf ${(0,_pagers_js__WEBPACK_IMPORTED_MODULE_0__.i)(n)}, steht nicht in ${r}.`,
	no_severity: ({ answer: t, field: n }) => `Welcher Schweregrad ${(0,_pagers_js__WEBPACK_IMPORTED_MODULE_0__.i)(t)} bedeutet, die Antwort auf ${(0,_pagers_js__WEBPACK_IMPORTED_MODULE_0__.i)(n)}, sagt die Richtlinie nicht.`,
	unnamed_form: ({ form: t, file: n }) => `Das Formular ${(0,_pagers_js__WEBPACK_IMPORTED_MODULE_0__.i)(t)} (${n}) kommt in der Richtlinie unter intake.forms nicht vor.`,
	no_option: ({ answer: t, field: n }) => `${(0,_pagers_js__WEBPACK_IMPORTED_MODULE_0__.i)(t)} steht bei ${(0,_pagers_js__WEBPACK_IMPORTED_MODULE_0__.i)(n)} nicht zur Wahl.`,
	ambiguous_commas: ({ answer: t, field: n }) => `Kommas in der Auswahl von ${(0,_pagers_js__WEBPACK_IMPORTED_MODULE_0__.i)(n)} lassen mehr als eine Lesart von ${(0,_pagers_js__WEBPACK_IMPORTED_MODULE_0__.i)(t)} zu.`,
	text_above_fence: ({ field: t }) => `Die Antwort auf ${(0,_pagers_js__WEBPACK_IMPORTED_MODULE_0__.i)(t)} beginnt nicht mit ihrem Codeblock.`,
	open_fence: ({ field: t }) => `Der Codeblock von ${(0,_pagers_js__WEBPACK_IMPORTED_MODULE_0__.i)(t)} ist nicht geschlossen.`,
	text_below_fence: ({ field: t }) => `Unter dem Codeblock von ${(0,_pagers_js__WEBPACK_IMPORTED_MODULE_0__.i)(t)} steht Text.`,
	several_fences: ({ field: t }) => `Die Antwort auf ${(0,_pagers_js__WEBPACK_IMPORTED_MODULE_0__.i)(t)} enthält eigene Codeblöcke oder wurde von Hand geteilt.`,
	text_beside_boxes: ({ field: t }) => `Neben den Kästchen von ${(0,_pagers_js__WEBPACK_IMPORTED_MODULE_0__.i)(t)} steht Text.`,
	missing_box: ({ box: t, field: n }) => `Das Kästchen ${(0,_pagers_js__WEBPACK_IMPORTED_MODULE_0__.i)(t)} von ${(0,_pagers_js__WEBPACK_IMPORTED_MODULE_0__.i)(n)} fehlt.`,
	added_box: ({ box: t, field: n }) => `${(0,_pagers_js__WEBPACK_IMPORTED_MODULE_0__.i)(t)} ist kein Kästchen von ${(0,_pagers_js__WEBPACK_IMPORTED_MODULE_0__.i)(n)}.`,
	unboxed: ({ text: t, field: n }) => `${(0,_pagers_js__WEBPACK_IMPORTED_MODULE_0__.i)(t)} unter ${(0,_pagers_js__WEBPACK_IMPORTED_MODULE_0__.i)(n)} ist nicht als Kästchen geschrieben.`,
	text_below_box: ({ box: t, field: n }) => `Unter dem Kästchen ${(0,_pagers_js__WEBPACK_IMPORTED_MODULE_0__.i)(t)} von ${(0,_pagers_js__WEBPACK_IMPORTED_MODULE_0__.i)(n)} steht Text.`
}), x = {
	first_response: "Erste Antwort",
	next_response: "Antwort auf den letzten Kommentar",
	update: "Zwischenstand",
	resolution: "Lösung",
	ownership: "Zuständigkeit",
	silence: "Erste Reaktion",
	triage: "Schweregrad",
	escalation: "Eskalation",
	pending_close: "Schließen mangels Antwort",
	write_up: "Nachbereitung"
}, S = {
	locale: "de",
	clocks: x,
	ends: {
		first_response: "beantwortet",
		next_response: "beantwortet",
		update: "mitgeteilt",
		resolution: "gelöst",
		ownership: "erledigt",
		silence: "erledigt",
		triage: "festgelegt",
		escalation: "erledigt",
		pending_close: "erledigt",
		write_up: "erledigt"
	},
	closed: "geschlossen",
	unneeded: "keine Antwort nötig seit",
	running: "läuft",
	paused: "angehalten",
	pausedForWork: "angehalten, solange geplante Arbeiten laufen",
	overdue: "überfällig",
	cancelled: "nicht mehr nötig",
	kept: (e, t) => `eingehalten, ${e} ${t}`,
	late: (e, t) => `verspätet, ${e} ${t}`,
	target: spanOf,
	reason: l,
	untimeliness: u,
	happening: _,
	parts: v,
	secrets: y,
	doubt: b,
	none: "keine",
	noHours: "keine Servicezeit",
	and: "und",
	staff: "das Support-Team",
	customer: "die Kundin oder den Kunden dieses Tickets",
	group: (e) => `die Gruppe ${e}`,
	states: {
		breached: "überfällig",
		"at risk": "gefährdet",
		running: "läuft",
		waiting: "wartet",
		"no promise": "keine Zusage"
	},
	queueReason: queueReason(x),
	incidentStates: {
		investigating: "wird untersucht",
		identified: "Ursache bekannt",
		monitoring: "wird beobachtet",
		resolved: "behoben"
	},
	impacts: {
		none: "nicht mehr betroffen",
		minor: "gering beeinträchtigt",
		major: "stark beeinträchtigt",
		critical: "massiv beeinträchtigt"
	},
	updateForm: ({ line: e, symptom: t, timeline: n, impacts: r, doing: i, next: a }) => [
		`${e} Sagen Sie hier in einem Satz, wie es steht.`,
		"",
		`**Symptom:** ${t}`,
		"",
		"**Verlauf:**",
		...n.map((e) => `- ${e}`),
		"",
		`**Auswirkung:** ${r.length === 0 ? "…" : r.join("; ")}`,
		"",
		`**Was wir tun:** ${i === "" ? "…" : i}`,
		"",
		`**Nächster Zwischenstand:** ${a === "" ? "sobald es Neues gibt" : `bis ${a}`}`
	].join("\n"),
	deskTitle: "Der Support",
	triageTitle: (e) => `Verteilung am ${e}`,
	writeUpTitle: (e, t) => `Nachbereitung zu #${String(e)}: ${t}`,
	shippingTitle: (e) => `Änderungen, die am ${e} live gehen`,
	learningTitle: (e) => `Was der ${e} gelehrt hat`,
	commands: {
		severity: "setzt den Schweregrad oder bestätigt den gemeldeten, wenn LEVEL „confirm“ ist; er gilt vor dem, was im Formular steht",
		workaround: "senkt den Schweregrad, weil es eine Übergangslösung gibt; der ursprüngliche bleibt vermerkt",
		pending: "wartet auf die Kundin oder den Kunden, bis sie sich melden",
		hold: "wartet auf jemand anderen: bis jenes Issue geschlossen ist, bis zu dem Datum oder bis es weitergeht",
		snooze: "hält Erinnerungen an das Team bis dahin von dem Ticket fern; Alarme und Nachrichten an die Kundin oder den Kunden gehen weiter",
		resume: "beendet jedes Warten",
		assign: "überträgt das Ticket an Personen vom Support",
		unassign: "nimmt es ihnen ab; ohne Namen Ihnen selbst oder sonst allen Zuständigen",
		ack: "bestätigt, dass das Ticket gesehen wurde; das ist keine Antwort",
		"no-reply": "hält fest, dass der letzte Kommentar keine Antwort braucht",
		status: "teilt der Kundin oder dem Kunden den Stand mit und zählt als Zwischenstand; allein bringt es bei einem Störfall eine Vorlage für den nächsten",
		reply: "schickt eine fertige Antwort als Ihre eigene",
		escalate: "gibt das Ticket an eine Gruppe, deren Label es bekommt, und hält fest, dass es eskaliert wurde und wofür",
		route: "behandelt das Ticket nach einem anderen Formular; seine Uhren laufen weiter",
		incident: "macht das Ticket zum Störfall, unter dem Namen, den andere sehen; mit „none“ ist es doch keiner",
		lead: "sagt, wer die Arbeit an einem Störfall leitet; ohne Namen Sie selbst",
		communications: "sagt, wer andere über einen Störfall auf dem Laufenden hält; ohne Namen Sie selbst",
		scribe: "sagt, wer bei einem Störfall mitschreibt; ohne Namen Sie selbst",
		timeline: "hält etwas im Verlauf des Tickets fest, zu dieser Zeit oder jetzt; keine Uhr richtet sich danach",
		publish: "zeigt den Störfall auf der Statusseite, mit dem, was `/status` über ihn sagt, und nichts sonst",
		unpublish: "nimmt den Störfall von der Statusseite zurück, wo er durchgestrichen stehen bleibt",
		"cannot-wait": "sagt, dass das Ticket nicht warten kann, und warum; mit „no“ kann es doch warten",
		project: "macht daraus ein Projekt, ohne zugesagte Zeiten",
		"out-of-scope": "schließt das Ticket, weil der Support dafür nicht zuständig ist",
		"self-service": "antwortet mit einer fertigen Anleitung und schließt, wo das so vorgesehen ist",
		approve: "genehmigt, worum es im Ticket geht, wo dafür eine Genehmigung verlangt wird",
		decline: "lehnt ab, worum es im Ticket geht, wo dafür eine Genehmigung verlangt wird; das Ticket bleibt offen",
		stage: "sagt, welche Stufe eine Änderung erreicht hat; auf der, auf der die Kundin oder der Kunde sie ausprobiert, wird um Bestätigung gebeten",
		ship: "legt fest, an welchem Tag eine Änderung live geht, sobald sie bestätigt ist, wo das verlangt wird",
		"sign-off": "bestätigt, dass es gelöst ist",
		"not-resolved": "sagt, dass es nicht gelöst ist; ein kürzlich geschlossenes Ticket wird wieder geöffnet",
		reopen: "öffnet das Ticket wieder",
		close: "schließt das Ticket als erledigt",
		due: "hält den vereinbarten Termin der Lösung fest; er ersetzt die Zusage",
		spent: "erfasst Arbeitszeit am Ticket; mit einem Minus davor wird ein Teil wieder abgezogen",
		charge: "fragt die Kundin oder den Kunden, ob etwas berechnet werden darf: ein Betrag oder wie gerechnet wird",
		agree: "stimmt dem zu, was der Support berechnen möchte",
		cc: "informiert weitere Personen; wen der Support nennt, darf für die Kundin oder den Kunden sprechen",
		"post-mortem": "sagt, dass die Nachbereitung fertig ist, wer sie übernimmt oder warum sie entfällt; `release` teilt allen den Teil mit, der für sie ist",
		factor: "hält an jedem Ticket fest, was dazu beigetragen hat und von welcher Art es ist",
		track: "eröffnet ein Issue für jede Maßnahme der Nachbereitung, die noch offen ist",
		explain: "zeigt jede Uhr des Tickets, ihre Regel und ihre Zeitpunkte",
		help: "zeigt die Befehle, die Sie hier geben können"
	}
};



/***/ }),

/***/ 762:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ sayer),
/* harmony export */   t: () => (/* binding */ h)
/* harmony export */ });
/* harmony import */ var _instant_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7101);
/* harmony import */ var _moment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9198);
/* harmony import */ var _pagers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8590);



// src/languages/sayings.ts
function sayer(e) {
	let say = (t) => {
		let n = e[t.kind];
		return n(t, say);
	};
	return say;
}
// src/languages/en/queue-reason.ts
const r = {
	pending: "waits for its customer",
	on_hold: "on hold",
	snoozed: "put off by staff"
};
function queueReason(e) {
	return (t, { time: n, day: i }) => {
		switch (t.kind) {
			case "waits": return `${r[t.for]}${t.until === null ? "" : `, until ${n(t.until)}`}`;
			case "risen": return `${e[t.clock]} overdue since ${n(t.since)}, for more than ${t.allowed}: that comes before ${t.past === "tier" ? "any tier" : "everything else"}`;
			case "priority": return t.severity === null ? "no priority yet" : `priority ${t.severity}`;
			case "cannot_wait": return "it cannot wait";
			case "tier": return t.tier === null ? "no customer tier" : `tier ${t.tier}`;
			case "broken": return `${e[t.clock]} overdue since ${n(t.since)}`;
			case "at_risk": return `${e[t.clock]} at risk, due ${n(t.due)}`;
			case "key_date": return `key date ${i(t.at)}`;
			case "due": return `${e[t.clock]} due ${n(t.at)}`;
			case "age": return `open since ${n(t.openedAt)}`;
			case "repository": return t.repository;
			case "number": return `number ${String(t.number)}`;
		}
	};
}
// src/languages/en/reasons.ts
const i = {
	completed: "completed",
	not_planned: "not planned",
	duplicate: "duplicate"
}, a = sayer({
	opened: ({ by: e }) => `@${e} opened the ticket`,
	moved_here: ({ by: e }) => `@${e} moved the ticket here`,
	taken_in: ({ by: e }) => `@${e} made a ticket of it`,
	reported_before: ({ by: e }) => `@${e} opened an earlier report of it`,
	closed: ({ by: e }) => `@${e} closed the ticket`,
	closed_as: ({ by: e, as: t }) => `@${e} closed it as ${i[t]}`,
	reopened: ({ by: e }) => `@${e} reopened it`,
	edited: ({ by: e }) => `@${e} edited the report`,
	commented: ({ by: e }) => `@${e} commented`,
	confirmed: ({ by: e }) => `@${e} confirmed that it is solved`,
	answered: ({ by: e }) => `@${e} answered`,
	had_answered: ({ by: e }) => `@${e} had answered`,
	took: ({ by: e }) => `@${e} took it`,
	acknowledged: ({ by: e }) => `@${e} acknowledged it`,
	escalated: ({ by: e }) => `@${e} escalated it`,
	said_so: ({ by: e }) => `@${e} said so`,
	wants_no_reply: ({ by: e }) => `@${e} wrote that no reply is needed`,
	commanded: ({ by: e, words: t }) => `@${e} wrote /${t}`,
	label_added: ({ by: e, label: t }) => `@${e} added the label ${t}`,
	label_removed: ({ by: e, label: t }) => `@${e} removed the label ${t}`,
	label_came: ({ label: e }) => `the label ${e} came with the ticket`,
	answers_missing: ({ fields: e }) => `required answers are missing: ${e.join(", ")}`,
	moved_to_form: () => "it was moved to another form",
	date_came: () => "the date it was set to end",
	blocker_closed: ({ blocker: e }) => `${e ?? "the other issue"} was closed`,
	wait_over: ({ ended: e }, t) => `The wait is over: ${t(e)}`,
	kept_silent: ({ within: e }) => `The customer has not answered within ${e}`,
	nobody_left: () => "the last staff assignee left it",
	step_unanswered: ({ step: e }) => `step ${e} brought no answer`,
	was_closed: () => "the ticket was closed",
	was_reopened: () => "the ticket was reopened",
	became_project: () => "it became a project",
	was_project: () => "the ticket was a project",
	left_project: () => "it is no project any more",
	maintenance_began: ({ name: e }) => `planned work began: ${e}`,
	maintenance_over: ({ name: e }) => `planned work on it was over: ${e}`,
	policy: () => "the policy",
	form: ({ form: e }) => `the form ${e}`,
	form_answer: ({ field: e }) => `the form's answer to ${e}`,
	form_answers: ({ fields: [e, t] }) => `the form's answers to ${e} and ${t}`,
	sheet_answer: ({ file: e, field: t }) => `${e} and the form's answer to ${t}`,
	type: ({ type: e }) => `the issue's type ${e}`,
	label: ({ label: e }) => `the label ${e}`,
	issue_field: ({ field: e }) => `the issue's field ${e}`,
	unsaid: () => "nothing says it any more",
	otherwise: () => "nothing in the report says how severe it is; the support team sets it",
	severity_is: ({ severity: e, why: t }, n) => `Severity is ${e} (${n(t)})`,
	at_least: ({ why: e, severity: t, because: n }, r) => `${r(e)}; at least ${t}, as ${r(n)}`,
	at_most: ({ why: e, severity: t, because: n }, r) => `${r(e)}; at most ${t}, as ${r(n)}`,
	unconfirmed: ({ why: e, severity: t }, n) => `${n(e)}; it counts as ${t} until the support team confirms it`,
	all: ({ of: e }, t) => e.length === 0 ? "the policy says so" : e.map(t).join(", and "),
	vip: () => "a VIP asks",
	customer: ({ name: e }) => `${e} asks`,
	tier_is: ({ tier: e }) => `the customer's tier is ${e}`,
	form_is: ({ form: e }) => `the form is ${e}`,
	author_is: ({ author: e }) => `${e} opened the issue`,
	title_has: ({ text: e }) => `its title contains ${e}`,
	type_is: ({ type: e }) => `the issue's type is ${e}`,
	label_is: ({ label: e }) => `the label is ${e}`,
	repository_is: ({ repository: e }) => `the repository is ${e}`,
	incident: () => "it is an incident",
	no_incident: () => "it is no incident",
	cannot_wait: () => "it cannot wait",
	may_wait: () => "it can wait",
	opened_during: ({ hours: e }) => `it was opened during ${e}`,
	opened_outside: ({ hours: e }) => `it was opened outside ${e}`,
	opened_after: ({ moment: e }) => `it was opened on ${e} or later`,
	opened_before: ({ moment: e }) => `it was opened before ${e}`,
	severity_was: ({ severity: e }) => `its severity was ${e}`,
	no_severity: () => "it has no severity",
	was_handed_to: ({ group: e }) => `it was handed to ${e}`,
	is_held_by: ({ group: e }) => `${e} has it`,
	has_no_owner: () => "nobody is assigned",
	no_exception: () => "the policy makes no exception for it"
}), o = sayer({
	is_closed: () => "the ticket is closed",
	closed_too_long: ({ within: e }) => `it was closed more than ${days(e)} ago; please open a new one`,
	no_severity: () => "it has no severity yet",
	not_lowered: ({ severity: e }) => `the policy lowers no ${e} ticket for a workaround`,
	unwritten: ({ headings: e }) => {
		let t = e.join(", ");
		return t === "" ? "a section of it was still empty" : `nothing is written yet under: ${t}`;
	},
	no_write_up: () => "this ticket has no write-up yet",
	no_actions: () => "its write-up has no action that is still open",
	private_write_up: () => "its actions do not become issues here",
	date_past: () => "that date is past",
	date_ahead: () => "that time is still to come",
	no_incident: () => "this ticket is no incident",
	no_status_page: () => "the policy has no status page",
	no_approval: () => "nothing here needs an approval",
	own_request: () => "nobody approves what they ask for themselves",
	no_approver: ({ groups: e }) => `that is for the ${e.length > 1 ? "groups" : "group"} ${e.join(", ")}`,
	no_stages: () => "the policy has no stages for changes",
	no_change: () => "this ticket is no change",
	closed_day: ({ day: e }) => `nothing ships on ${e}, which is a closed day`,
	can_wait: ({ severities: e }) => e.length === 0 ? "the policy has no tickets that cannot wait" : `only a ticket of severity ${e.join(" or ")} cannot wait`,
	off_roster: ({ login: e }) => `@${e} is not on the roster`,
	own_number: () => "a ticket cannot wait for itself",
	blocker_closed: () => "that issue is closed already, so there is nothing to wait for",
	full: ({ label: e, most: t }) => `the issue carries ${String(t)} labels, as many as GitHub takes, so there is no room for “${e}”; take one off first`
});
function days(n) {
	let r = Math.floor(n / _instant_js__WEBPACK_IMPORTED_MODULE_0__.n);
	return r === 0 ? (0,_moment_js__WEBPACK_IMPORTED_MODULE_1__.n)(n) : r === 1 ? "a day" : `${r} days`;
}
const s = {
	expertise: " for more expertise",
	authority: " for more authority",
	response: " for a larger response"
}, c = {
	pending: "waiting for the customer",
	on_hold: "on hold"
}, l = {
	lead: "lead",
	communications: "communications",
	scribe: "scribe"
};
function impactWords(e) {
	let t = e.map(({ component: e, impact: t }) => `${e}: ${t}`);
	return t.length === 0 ? "" : ` (${t.join("; ")})`;
}
const u = sayer({
	opened: () => "opened the ticket",
	severity: ({ severity: e, why: t }) => `severity ${e} (${a(t)})`,
	severity_taken_away: () => "took the severity away",
	took: () => "took the ticket",
	gave_up: () => "gave the ticket up",
	taken_off: () => "was taken off it",
	first_answer: () => "gave the first answer",
	answered: () => "answered",
	wrote: () => "wrote",
	wait_began: ({ wait: e, by: t }) => `${c[e]} began: ${a(t)}`,
	wait_ended: ({ wait: e, by: t }) => `${c[e]} ended: ${a(t)}`,
	declared: () => "it was declared an incident",
	taken_back: () => "it was no incident any more",
	told_state: ({ state: e, impacts: t, words: n, corrected: r }) => `told: ${e}${impactWords(t)}${n === "" ? "" : `: ${n}`}${r ? " (corrected later)" : ""}`,
	noted: ({ text: e, later: t }) => `${e}${t ? " (told later)" : ""}`,
	given_role: ({ role: e }) => `was given the role: ${l[e]}`,
	acknowledged: () => "acknowledged it",
	handed_over: ({ group: e, need: t, why: n }) => `handed it to the group ${e}${t === null ? "" : s[t]}${n === "" ? "" : `: ${n}`}`,
	called: ({ group: e, people: t, pager: n, unheard: r }) => [e === null ? "" : `the group ${e} was told${t.length === 0 ? "" : ` (${t.join(", ")})`}`, n === null ? "" : `the pager ${n} was called`].filter((e) => e !== "").join(" and ") + (r ? "; nobody answered" : ""),
	missed: ({ clock: e, within: t }) => `${e.replace("_", " ")} did not come ${t === null ? "by the agreed date" : `within ${t}`}`,
	closed: ({ as: e }) => `closed it as ${i[e]}`,
	reopened: () => "reopened it",
	left_out: ({ count: e }) => `${e} more events, left out here`
}), d = {
	lead: "led the response",
	communications: "told others how it stood",
	scribe: "took notes",
	reported: "reported it",
	owned: "owned it",
	answered: "answered",
	spoke_for_customer: "spoke for the customer",
	commented: "commented"
}, f = {
	github: "GitHub token",
	gitlab: "GitLab token",
	aws: "AWS access key",
	slack: "Slack token",
	stripe: "Stripe key",
	google: "Google API key",
	npm: "npm token",
	pypi: "PyPI token",
	"private-key": "private key"
}, p = sayer({
	no_text: () => "The text is empty.",
	unlike_form: ({ form: e }) => `Nothing in the text looks like the form ${(0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.i)(e)}.`,
	either_form: ({ form: e, other: t }) => `It may be the form ${(0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.i)(t)} as well as ${(0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.i)(e)}.`,
	two_forms: ({ labels: e, headings: t }) => `Its labels are those of ${(0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.i)(e)}, its headings those of ${(0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.i)(t)}.`,
	labels_alone: ({ form: e }) => `Nothing but its labels speaks for ${(0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.i)(e)}.`,
	title_alone: ({ form: e }) => `Nothing but its title speaks for ${(0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.i)(e)}.`,
	some_headings: ({ form: e }) => `Some of its headings are those of ${(0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.i)(e)}, but neither its labels nor its title.`,
	text_above_fields: () => "Text above the first field belongs to none.",
	other_level: ({ level: e, own: t }) => `The headings of the form stand at level ${e} in place of ${t}.`,
	open_blocks: () => "Code fences or HTML left open reached over headings of the form; they were ended there.",
	heading_in_code: ({ heading: e, field: t }) => `The heading ${(0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.i)(e)} stands in code or HTML of the answer to ${(0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.i)(t)}, where it was left.`,
	foreign_heading: ({ heading: e, field: t }) => `The heading ${(0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.i)(e)} below ${(0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.i)(t)} is no field here: it and its text are left out.`,
	changed_heading: ({ heading: e, field: t }) => `The heading ${(0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.i)(e)} was taken for ${(0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.i)(t)}.`,
	similar_heading: ({ heading: e, field: t, within: r }) => `The heading ${(0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.i)(e)} may be that of ${(0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.i)(t)}; it was left in the answer to ${(0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.i)(r)}.`,
	heading_above_fields: ({ heading: e }) => `The heading ${(0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.i)(e)} stands above the first field too.`,
	heading_again: ({ heading: e, field: t }) => `The heading ${(0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.i)(e)} stands again in the answer to ${(0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.i)(t)}, where it was left.`,
	no_heading: ({ fields: e }) => `No heading was found for ${e.map(_pagers_js__WEBPACK_IMPORTED_MODULE_2__.i).join(", ")}: the text was edited, or the form changed since.`,
	moved_field: ({ field: e }) => `${(0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.i)(e)} stands elsewhere than in the form.`,
	unconfirmed_answer: ({ field: e }) => `The answer to ${(0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.i)(e)} is not confirmed by the support team yet.`,
	no_account: ({ field: e }) => `The answer to ${(0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.i)(e)} is not the name of an account.`,
	no_date: ({ field: e }) => `The answer to ${(0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.i)(e)} is no date that can be read.`,
	unlisted_system: ({ answer: e, field: t, file: r }) => `${(0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.i)(e)}, the answer to ${(0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.i)(t)}, is not in ${r}.`,
	no_severity: ({ answer: e, field: t }) => `The policy does not say which severity ${(0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.i)(e)} means, the answer to ${(0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.i)(t)}.`,
	unnamed_form: ({ form: e, file: t }) => `The form ${(0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.i)(e)} (${t}) is not under intake.forms in the policy.`,
	no_option: ({ answer: e, field: t }) => `${(0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.i)(e)} is no option of ${(0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.i)(t)}.`,
	ambiguous_commas: ({ answer: e, field: t }) => `Commas in the options of ${(0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.i)(t)} allow more than one reading of ${(0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.i)(e)}.`,
	text_above_fence: ({ field: e }) => `The answer to ${(0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.i)(e)} does not begin with its code fence.`,
	open_fence: ({ field: e }) => `The code fence of ${(0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.i)(e)} is not closed.`,
	text_below_fence: ({ field: e }) => `Text stands below the code fence of ${(0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.i)(e)}.`,
	several_fences: ({ field: e }) => `The answer to ${(0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.i)(e)} holds code fences of its own, or was split by hand.`,
	text_beside_boxes: ({ field: e }) => `Text stands beside the checkboxes of ${(0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.i)(e)}.`,
	missing_box: ({ box: e, field: t }) => `The checkbox ${(0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.i)(e)} of ${(0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.i)(t)} is missing.`,
	added_box: ({ box: e, field: t }) => `${(0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.i)(e)} is no checkbox of ${(0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.i)(t)}.`,
	unboxed: ({ text: e, field: t }) => `${(0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.i)(e)} below ${(0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.i)(t)} is not written as a checkbox.`,
	text_below_box: ({ box: e, field: t }) => `Text stands below the checkbox ${(0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.i)(e)} of ${(0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.i)(t)}.`
}), m = {
	first_response: "First response",
	next_response: "Answer to the latest comment",
	update: "Update",
	resolution: "Resolution",
	ownership: "Owner",
	silence: "First reaction",
	triage: "Severity",
	escalation: "Escalation",
	pending_close: "Close for silence",
	write_up: "Write-up"
}, h = {
	locale: "en",
	clocks: m,
	ends: {
		first_response: "answered",
		next_response: "answered",
		update: "told",
		resolution: "solved",
		ownership: "done",
		silence: "done",
		triage: "set",
		escalation: "done",
		pending_close: "done",
		write_up: "done"
	},
	closed: "closed",
	unneeded: "no answer needed as of",
	running: "running",
	paused: "paused",
	pausedForWork: "paused while planned work goes on",
	overdue: "overdue",
	cancelled: "no longer needed",
	kept: (e, t) => `kept, ${e} ${t}`,
	late: (e, t) => `late, ${e} ${t}`,
	target: (e) => e,
	reason: a,
	untimeliness: o,
	happening: u,
	parts: d,
	secrets: f,
	doubt: p,
	none: "none",
	noHours: "no hours apply",
	and: "and",
	staff: "the support team",
	customer: "the ticket's customer",
	group: (e) => `the group ${e}`,
	states: {
		breached: "overdue",
		"at risk": "at risk",
		running: "running",
		waiting: "waiting",
		"no promise": "no promise"
	},
	queueReason: queueReason(m),
	incidentStates: {
		investigating: "investigating",
		identified: "identified",
		monitoring: "monitoring",
		resolved: "resolved"
	},
	impacts: {
		none: "no longer affected",
		minor: "minor impact",
		major: "major impact",
		critical: "critical impact"
	},
	updateForm: ({ line: e, symptom: t, timeline: n, impacts: r, doing: i, next: a }) => [
		`${e} Say here in one sentence how it stands.`,
		"",
		`**Symptom:** ${t}`,
		"",
		"**Timeline:**",
		...n.map((e) => `- ${e}`),
		"",
		`**Impact:** ${r.length === 0 ? "…" : r.join("; ")}`,
		"",
		`**What we are doing:** ${i === "" ? "…" : i}`,
		"",
		`**Next update:** ${a === "" ? "as soon as there is news" : `by ${a}`}`
	].join("\n"),
	deskTitle: "The support desk",
	triageTitle: (e) => `Triage, ${e}`,
	writeUpTitle: (e, t) => `Post-mortem of #${String(e)}: ${t}`,
	shippingTitle: (e) => `Changes that ship on ${e}`,
	learningTitle: (e) => `What ${e} has taught`,
	commands: null
};



/***/ }),

/***/ 7237:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ deskHours)
/* harmony export */ });
/* harmony import */ var _instant_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7101);
/* harmony import */ var _moment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9198);


function deskHours(e, t) {
	return {
		calendar: e.name,
		always: e.always,
		zone: e.zone,
		week: e.always ? [] : weekOf(e, t),
		opens: e.isOpen(t) ? null : e.nextOpening(t)
	};
}
const r = new WeakMap();
function weekOf(i, a) {
	let o = dateOf((0,_moment_js__WEBPACK_IMPORTED_MODULE_1__.c)(a, i.zone)), s = o - (o + 3) % 7, c = r.get(i);
	if (c?.monday === s) return c.week;
	let l = plainWeek(i, s, (0,_instant_js__WEBPACK_IMPORTED_MODULE_0__.u)(a, (o - s) * _instant_js__WEBPACK_IMPORTED_MODULE_0__.n));
	return r.set(i, {
		monday: s,
		week: l
	}), l;
}
function plainWeek(e, t, n) {
	let r = windowsByDate(e, t, n), i = [];
	for (let e = 1; e <= 7; e += 1) {
		let t = new Map();
		for (let { weekday: n, windows: i } of r) {
			if (n !== e) continue;
			let r = i.join(" ");
			t.set(r, {
				windows: i,
				count: (t.get(r)?.count ?? 0) + 1
			});
		}
		let [n] = [...t.values()].sort((e, t) => t.count - e.count);
		if (n === void 0 || n.count * 2 <= 5) return [];
		n.windows.length > 0 && i.push({
			day: e,
			windows: n.windows
		});
	}
	return i;
}
function windowsByDate(r, i, a) {
	let o = Array.from({ length: 35 }, (e, t) => ({
		weekday: t % 7 + 1,
		windows: []
	})), s = a + 36 * _instant_js__WEBPACK_IMPORTED_MODULE_0__.n, c = r.nextOpening((0,_instant_js__WEBPACK_IMPORTED_MODULE_0__.u)(a, 2 * _instant_js__WEBPACK_IMPORTED_MODULE_0__.n));
	for (; c < s;) {
		let e = r.nextClosing(c);
		if (e === null) break;
		for (let { date: t, window: a } of split((0,_moment_js__WEBPACK_IMPORTED_MODULE_1__.c)(c, r.zone), (0,_moment_js__WEBPACK_IMPORTED_MODULE_1__.c)(e, r.zone))) o[t - i]?.windows.push(a);
		c = r.nextOpening(e);
	}
	return o;
}
function split(t, n) {
	if (n - t < 864e5) return [{
		date: dateOf(t),
		window: `${time(t)}-${time(n, t)}`
	}];
	let r = [];
	for (let i = t; i < n; i = (dateOf(i) + 1) * _instant_js__WEBPACK_IMPORTED_MODULE_0__.n) {
		let t = Math.min(n, (dateOf(i) + 1) * _instant_js__WEBPACK_IMPORTED_MODULE_0__.n);
		r.push({
			date: dateOf(i),
			window: `${time(i)}-${time(t, i)}`
		});
	}
	return r;
}
function dateOf(t) {
	return Math.floor(t / _instant_js__WEBPACK_IMPORTED_MODULE_0__.n);
}
function time(e, t) {
	return t !== void 0 && e % 864e5 == 0 && dateOf(e) > dateOf(t) ? "24:00" : new Date(e).toISOString().slice(11, 16);
}



/***/ }),

/***/ 4945:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ c),
/* harmony export */   r: () => (/* binding */ filePlaceOf),
/* harmony export */   t: () => (/* binding */ ProposalBranch)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
/* harmony import */ var _moment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9198);
/* harmony import */ var _key_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3283);
/* harmony import */ var _reader_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6185);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5657);





// src/ticket/write-up-file.ts
const c = {
	written: "post-mortem: write up",
	renewed: "post-mortem: bring the facts up to date"
};
function filePlaceOf({ number: e, events: r }, { timezone: i, writeUp: a }, o) {
	let s = `steward/post-mortem-${String(e)}`, [c] = [...o].flatMap((e) => (0,_key_js__WEBPACK_IMPORTED_MODULE_2__.i)("write-up-path", e) ?? []);
	if (c !== void 0) return {
		branch: s,
		path: c
	};
	let l = r.find((e) => e.kind === "closed" && e.reason === "completed");
	if (l === void 0 || a === null) return null;
	let u = (0,_moment_js__WEBPACK_IMPORTED_MODULE_1__.i)(l.at, i).slice(0, 10);
	return {
		branch: s,
		path: `${a.folder}/${u}-${String(e)}.md`
	};
}
// src/github/proposal-branch.ts
const l = {
	"write the branch": "The token needs contents: write; an App, Contents: read and write.",
	"open the pull request": "The token needs pull-requests: write; an App, Pull requests: read and write. The repository’s settings, under Actions, have to let a job’s own token create pull requests.",
	"rewrite the pull request": "The token needs pull-requests: write; an App, Pull requests: read and write.",
	"close the pull request": "The token needs pull-requests: write; an App, Pull requests: read and write."
}, u = {
	"write the branch": "A fine-grained token needs Contents and Workflows: read and write, a classic one the scopes repo and workflow. A job’s own token can never write a workflow.",
	"open the pull request": "A fine-grained token needs Pull requests: read and write, a classic one the scope repo.",
	"rewrite the pull request": "A fine-grained token needs Pull requests: read and write, a classic one the scope repo.",
	"close the pull request": "A fine-grained token needs Pull requests: read and write, a classic one the scope repo."
};
var ProposalBranch = class {
	#e;
	#t;
	#n;
	#r = null;
	#i;
	#a;
	#o;
	constructor(e, t, n, r = "workflows") {
		this.#o = r === "file" ? l : u, this.#e = e, this.#t = t, this.#n = n, this.#i = t.owner, this.#a = t.name;
	}
	async read() {
		let { owner: t, name: n } = this.#t, o = {
			owner: t,
			name: n,
			branch: `refs/heads/${this.#n}`
		}, s = await this.#e.query(_reader_js__WEBPACK_IMPORTED_MODULE_3__.d, o), c = (0,_reader_js__WEBPACK_IMPORTED_MODULE_3__.u)(s, this.#t);
		(0,_reader_js__WEBPACK_IMPORTED_MODULE_3__.c)(s.errors), [this.#i = t, this.#a = n] = c.nameWithOwner.split("/");
		let { defaultBranchRef: l } = c, u = l?.target;
		if (l === null || u == null || !("tree" in u)) throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.t("bad-input", `${c.nameWithOwner} has no commit yet: push a first one, such as a README.`);
		return this.#r = {
			base: l.name,
			oid: u.oid,
			tree: u.tree.oid
		}, {
			repository: c.nameWithOwner,
			url: c.url,
			base: l.name,
			tip: c.branch?.target?.oid ?? null,
			pulls: await this.#s(c.nameWithOwner)
		};
	}
	async create(e, t) {
		if (this.#r === null) throw Error("A branch is made after it was looked for.");
		let { oid: n, tree: r } = this.#r, i = Object.entries(e).map(([e, t]) => ({
			path: e,
			content: t,
			mode: "100644",
			type: "blob"
		})), a = "write the branch", o = await this.#c(a, "POST /repos/{owner}/{repo}/git/trees", {
			base_tree: r,
			tree: i
		}), s = await this.#c(a, "POST /repos/{owner}/{repo}/git/commits", {
			message: t,
			tree: shaIn(o),
			parents: [n]
		}), c = {
			ref: `refs/heads/${this.#n}`,
			sha: shaIn(s)
		}, l = await this.#l("POST /repos/{owner}/{repo}/git/refs", c);
		return l.status === 422 && /already exists/i.test(saidIn(l)) ? !1 : (demandDone(l, a, this.#o), !0);
	}
	async open(t, n) {
		let r = this.#r?.base, i = {
			title: t,
			body: n,
			base: r,
			head: this.#n
		}, a = await this.#l("POST /repos/{owner}/{repo}/pulls", i), o = saidIn(a);
		if (a.status === 422 && /already exists/i.test(o)) return null;
		if (a.status === 422 && /no commits between/i.test(o)) throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.t("github-refused", `The branch ${this.#n} has nothing that ${String(r)} does not have. Delete it, and run this again.`);
		return demandDone(a, "open the pull request", this.#o), proposalOf(a.data);
	}
	async rewrite(e, t) {
		await this.#c("rewrite the pull request", "PATCH /repos/{owner}/{repo}/pulls/{pull_number}", {
			pull_number: e,
			body: t
		});
	}
	async decline(e) {
		await this.#c("close the pull request", "PATCH /repos/{owner}/{repo}/pulls/{pull_number}", {
			pull_number: e,
			state: "closed"
		});
	}
	async #s(e) {
		let t = await this.#e.get("/repos/{owner}/{repo}/pulls", {
			owner: this.#i,
			repo: this.#a,
			head: `${this.#i}:${this.#n}`,
			state: "all",
			per_page: 100
		});
		if (t.status !== 200) throw (0,_client_js__WEBPACK_IMPORTED_MODULE_4__.i)(t);
		return t.data.filter(({ head: t }) => (t?.repo?.full_name ?? e).toLowerCase() === e.toLowerCase()).map(proposalOf).sort((e, t) => t.number - e.number);
	}
	async #c(e, t, n) {
		let r = await this.#l(t, n);
		return demandDone(r, e, this.#o), r;
	}
	async #l(t, n) {
		try {
			return await this.#e.write(t, {
				owner: this.#i,
				repo: this.#a,
				...n
			});
		} catch (t) {
			if (!(t instanceof _client_js__WEBPACK_IMPORTED_MODULE_4__.r)) throw t;
			let n = `GitHub did not confirm a change (${t.message}). Run the command again: it goes on from what is there.`;
			throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.t("github-unreachable", n, { cause: t });
		}
	}
};
function proposalOf(e) {
	let { number: t, html_url: n, body: r, state: i, merged_at: a } = e, o = {
		createdAt: e.created_at,
		updatedAt: e.updated_at,
		mergedAt: a
	}, s = a === null ? "declined" : "merged";
	return {
		number: t,
		url: n,
		body: r ?? "",
		...o,
		state: i === "open" ? "open" : s
	};
}
function shaIn({ data: e }) {
	return e.sha;
}
function saidIn({ data: e }) {
	let { message: t = "", errors: n = [] } = e;
	return [t, ...n.map((e) => e.message ?? "")].join(" ");
}
function demandDone(t, n, r) {
	if (t.status < 400) return;
	let i = t.status === 403 || t.status === 404 ? ` ${r[n]}` : "", a = saidIn(t).trim().replace(/\.$/, ""), o = `GitHub would not ${n} (${String(t.status)}: ${a}).${i}`;
	throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.t("github-refused", o);
}



/***/ }),

/***/ 2721:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ groupLabel),
/* harmony export */   r: () => (/* binding */ labelsPutBy),
/* harmony export */   t: () => (/* binding */ formLabel)
/* harmony export */ });
// src/policy/put-labels.ts
function labelsPutBy({ labels: e, severities: t, flags: n, team: r, intake: i, changes: a }) {
	return [
		...Object.values(e),
		...t.map(({ label: e, color: t, description: n }) => ({
			name: e,
			color: t,
			description: n
		})),
		...n.map(({ label: e }) => e),
		...r.groups.flatMap(({ name: e, label: t }) => t === null ? [] : [groupLabel(e, t)]),
		...[...i.forms.values()].flatMap(({ label: e }) => e === null ? [] : [formLabel(e)]),
		...(a?.stages ?? []).map(({ label: e }) => e)
	];
}
function groupLabel(e, t) {
	return {
		name: t,
		color: "ededed",
		description: `Handed over to the group ${e}`.slice(0, 100)
	};
}
function formLabel(e) {
	return {
		name: e,
		color: "ededed",
		description: "The process that the ticket belongs to"
	};
}



/***/ }),

/***/ 9650:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ whyBefore),
/* harmony export */   n: () => (/* binding */ queueOf),
/* harmony export */   r: () => (/* binding */ reasonsOf),
/* harmony export */   t: () => (/* binding */ inOrder)
/* harmony export */ });
// src/desk/queue-order.ts
function queueOf(e, t) {
	return inOrder(e.flatMap(({ queued: e }) => e ?? []), t);
}
function inOrder(e, t) {
	return e.map((e) => ({
		entry: e,
		places: placesOf(e, t)
	})).sort((e, t) => differing(e.places, t.places)?.sign ?? 0).map(({ entry: e }) => e);
}
function whyBefore(e, t, n) {
	let r = differing(placesOf(e, n), placesOf(t, n));
	if (r === null) return null;
	let { key: i } = r;
	return {
		key: i,
		first: reasonIn(i, e),
		second: reasonIn(i, t)
	};
}
function reasonsOf(e, t) {
	let n = new Set(placesOf(e, t).map(([e]) => e)), r = new Map();
	for (let t of n) {
		let n = reasonIn(t, e), i = t === "repository" || t === "number" || n?.kind === "tier" && n.tier === null;
		n !== null && !i && !r.has(n.kind) && r.set(n.kind, n);
	}
	r.has("risen") && r.delete("broken");
	let [i, a] = [e.standing.atRisk, e.standing.due];
	return i !== null && a !== null && i.clock === a.clock && r.delete("due"), [...r.values()];
}
const e = ["priority", "cannot_wait"];
function placesOf(t, { order: n, rises: r }) {
	let { waiting: i, risen: a, broken: o } = t.standing, s = r?.past === "priority" ? 0 : n.findLastIndex((t) => e.includes(t)) + 1;
	return [
		["waits", i === null ? -Infinity : i.until ?? 2 ** 53 - 1],
		...n.slice(0, s).map((n) => e.includes(n) || a === null ? [n, placeIn(n, t)] : ["risen", n === "tier" ? 0 : -Infinity]),
		["risen", a === null || o === null ? Infinity : o.since],
		...n.map((e) => [e, placeIn(e, t)]),
		["repository", t.repository],
		["number", t.number]
	];
}
function placeIn(e, { standing: t }) {
	let { broken: n, atRisk: r, keyDate: i, due: a } = t;
	switch (e) {
		case "priority": return t.priority;
		case "cannot_wait": return +!t.cannotWait;
		case "tier": return t.tier;
		case "broken": return +(n === null);
		case "at_risk": return +(r === null);
		case "key_date": return i ?? Infinity;
		case "due": return n?.since ?? a?.at ?? Infinity;
		case "age": return t.openedAt;
	}
}
function differing(e, t) {
	for (let n = 0; n < e.length; n += 1) {
		let [r, i] = [e[n], t[n]];
		if (r !== void 0 && i !== void 0 && r[1] !== i[1]) return {
			key: i[0] === "risen" ? i[0] : r[0],
			sign: r[1] < i[1] ? -1 : 1
		};
	}
	return null;
}
function reasonIn(e, { standing: t, severity: n, customer: r, repository: i, number: a }) {
	let { waiting: o, broken: s, risen: c, atRisk: l, keyDate: u, due: d } = t;
	switch (e) {
		case "waits": return o === null ? null : {
			kind: "waits",
			...o
		};
		case "risen": return c === null || s === null ? null : {
			kind: "risen",
			...s,
			...c
		};
		case "priority": return n === null && t.priority === 0 ? null : {
			kind: "priority",
			severity: n
		};
		case "cannot_wait": return t.cannotWait ? { kind: "cannot_wait" } : null;
		case "tier": return {
			kind: "tier",
			tier: r.tier
		};
		case "broken": return s === null ? null : {
			kind: "broken",
			...s
		};
		case "at_risk": return l === null ? null : {
			kind: "at_risk",
			...l
		};
		case "key_date": return u === null ? null : {
			kind: "key_date",
			at: u
		};
		case "due": return s === null ? d === null ? null : {
			kind: "due",
			...d
		} : {
			kind: "broken",
			...s
		};
		case "age": return {
			kind: "age",
			openedAt: t.openedAt
		};
		case "repository": return {
			kind: "repository",
			repository: i
		};
		case "number": return {
			kind: "number",
			number: a
		};
	}
}



/***/ }),

/***/ 6501:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _assess_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8008);
/* harmony import */ var _assessment_js__WEBPACK_IMPORTED_MODULE_32__ = __webpack_require__(3988);
/* harmony import */ var _identity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(940);
/* harmony import */ var _instant_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7101);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9473);
/* harmony import */ var _reader_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6185);
/* harmony import */ var _office_reader_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3492);
/* harmony import */ var _visibility_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1950);
/* harmony import */ var _writer_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1653);
/* harmony import */ var _effect_js__WEBPACK_IMPORTED_MODULE_28__ = __webpack_require__(1139);
/* harmony import */ var _effect_line_js__WEBPACK_IMPORTED_MODULE_30__ = __webpack_require__(9434);
/* harmony import */ var _load_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1146);
/* harmony import */ var _revised_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6668);
/* harmony import */ var _own_records_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(5519);
/* harmony import */ var _office_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(6906);
/* harmony import */ var _put_labels_js__WEBPACK_IMPORTED_MODULE_27__ = __webpack_require__(2721);
/* harmony import */ var _unstaffed_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(7274);
/* harmony import */ var _pagers_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(8590);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(5657);
/* harmony import */ var _marker_js__WEBPACK_IMPORTED_MODULE_29__ = __webpack_require__(7860);
/* harmony import */ var _key_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(3283);
/* harmony import */ var _question_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(9102);
/* harmony import */ var _unready_pagers_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(7947);
/* harmony import */ var _bad_policy_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(8378);
/* harmony import */ var _policy_in_force_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(3028);
/* harmony import */ var _announced_work_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(2911);
/* harmony import */ var _staff_chat_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(4669);
/* harmony import */ var _yaml_ending_js__WEBPACK_IMPORTED_MODULE_31__ = __webpack_require__(781);
/* harmony import */ var _civil_month_js__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(1360);
/* harmony import */ var _factors_js__WEBPACK_IMPORTED_MODULE_23__ = __webpack_require__(1068);
/* harmony import */ var _labels_js__WEBPACK_IMPORTED_MODULE_24__ = __webpack_require__(6389);
/* harmony import */ var _duty_js__WEBPACK_IMPORTED_MODULE_25__ = __webpack_require__(5906);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_26__ = __webpack_require__(8500);

































async function nobodys(e, t) {
	let n = [];
	for (let r = 0; r < t.length; r += 100) {
		let i = t.slice(r, r + 100), a = Object.fromEntries(i.map((e, t) => [`p${String(t)}`, e])), o = await e.query((0,_reader_js__WEBPACK_IMPORTED_MODULE_4__.v)(i.length), a);
		n.push(...i.filter((e, t) => (0,_reader_js__WEBPACK_IMPORTED_MODULE_4__.l)(o, `p${String(t)}`)));
	}
	return n;
}
// src/hosts/absent-names.ts
function absentLabels(e, { forms: t, labels: n }) {
	let r = new Set([...n].map((e) => e.toLowerCase())), isAbsent = (e) => !r.has(e.toLowerCase()), i = new Map();
	for (let { file: e, labels: n } of t) for (let t of n.filter(isAbsent)) i.set(t, [...i.get(t) ?? [], e]);
	let a = new Set((0,_put_labels_js__WEBPACK_IMPORTED_MODULE_27__.r)(e).map(({ name: e }) => e.toLowerCase())), o = new Set(askedLabels(e).filter((e) => isAbsent(e) && !a.has(e.toLowerCase()) && !i.has(e)));
	return [...[...i].map(([e, t]) => `The label ${(0,_pagers_js__WEBPACK_IMPORTED_MODULE_13__.i)(e)} of ${t.join(", ")} does not exist in this repository, and GitHub creates none that a form gives: create it, or take it out of the form.`), ...[...o].map((e) => `The label ${(0,_pagers_js__WEBPACK_IMPORTED_MODULE_13__.i)(e)} that the policy asks for does not exist in this repository: create it, or correct its name.`)];
}
function askedLabels(e) {
	let { customers: t, ownership: n, intake: r, tickets: i, incidents: a, sla: o, internal: s, escalation: c, flags: l } = e, u = [...r.severity, ...[...r.forms.values()].map(({ severity: e }) => e)], d = [
		i,
		a.when,
		...[
			...o,
			...s,
			...c,
			...l,
			...r.floors,
			...r.caps
		].map(({ when: e }) => e)
	];
	return [
		...t.labels.keys(),
		...n?.areas.keys() ?? [],
		...u.flatMap((e) => e?.kind === "label" ? [...e.map.keys()] : []),
		...d.flatMap((e) => e ? labelsIn(e) : [])
	];
}
function labelsIn({ label: e = [], not: t = [] }) {
	return [...e, ...t.flatMap(labelsIn)];
}
function misnamedBot(e, t) {
	if (e.login !== t.login || e.kind === t.kind) return null;
	let [n, r] = [e, t].map(({ login: e, kind: t }) => t === "bot" ? `${e}[bot]` : e), i = t.kind === "bot" ? "an App" : "a person’s account";
	return `The policy says "bot: ${n ?? ""}", but what runs here is ${i}: write "bot: ${r ?? ""}", or nothing is ever written.`;
}
const _e = 14 * _instant_js__WEBPACK_IMPORTED_MODULE_2__.n;
function absentGroups({ team: e, timezone: t }, n, r) {
	return (0,_unstaffed_js__WEBPACK_IMPORTED_MODULE_12__.t)(e, n, r).filter(({ from: e }) => e === null || e <= (0,_instant_js__WEBPACK_IMPORTED_MODULE_2__.p)(n, _e)).map((e) => `${(0,_unstaffed_js__WEBPACK_IMPORTED_MODULE_12__.r)(e, t)}.`);
}
function namedPeople({ team: e, ownership: t, selectedAuthors: n, machines: r }) {
	let i = [
		...(e.staff ?? []).map(({ login: e }) => e),
		...e.groups.flatMap(({ members: e, rotation: t, overrides: n }) => [
			...e,
			...t?.order ?? [],
			...n.map(({ who: e }) => e)
		]),
		...e.away.map(({ who: e }) => e),
		...e.fallback === null ? [] : [e.fallback],
		...t?.areas.values() ?? [],
		...[...n, ...r.keys()].filter((e) => !e.endsWith("[bot]")),
		...r.values()
	];
	return [...new Set(i)].filter((e) => !e.includes("/")).sort();
}
function absentPerson(e) {
	return `Nobody on GitHub has the login ${(0,_pagers_js__WEBPACK_IMPORTED_MODULE_13__.i)(e)} that the policy names: correct it, or take it out.`;
}
// src/plan/budget.ts
function withinBudget(e, t) {
	if (e.length <= t) return {
		now: e,
		left: []
	};
	let n = e.filter((e) => !(0,_effect_js__WEBPACK_IMPORTED_MODULE_28__.r)(e)), r = new Map();
	for (let t of e.filter(_effect_js__WEBPACK_IMPORTED_MODULE_28__.r)) {
		let { id: e, number: n } = t.issue, i = n === 0 ? e : String(n);
		r.set(i, [...r.get(i) ?? [], t]);
	}
	let i = [...r.values()].sort((e, t) => earliest(e) - earliest(t)), a = [...n, ...i.flat()];
	return {
		now: a.slice(0, t),
		left: a.slice(t)
	};
}
function earliest(e) {
	return Math.min(...e.map((e) => e.deadline));
}
// src/plan/task.ts
function tasksOf(e, t = []) {
	let n = [...Map.groupBy(e, placeOf)], r = new Set(t.map(placeOf));
	return n.sort(([e], [t]) => Number(t === ve) - Number(e === ve)), n.map(([e, t]) => ({
		number: /^\d+$/.test(e) ? Number(e) : null,
		changes: t.filter(_effect_js__WEBPACK_IMPORTED_MODULE_28__.n),
		pages: t.filter(_effect_js__WEBPACK_IMPORTED_MODULE_28__.i),
		says: t.filter(_effect_js__WEBPACK_IMPORTED_MODULE_28__.o),
		isCut: r.has(e)
	}));
}
const ve = "labels";
function placeOf(e) {
	if (e.kind === "create_label") return ve;
	if (e.kind === "create_issue") return e.office === void 0 ? (0,_effect_js__WEBPACK_IMPORTED_MODULE_28__.s)(e.key).id : String(e.office.number);
	let { id: t, number: n } = e.issue;
	return n === 0 ? t : String(n);
}
function isMadeAnew(e, t) {
	switch (e.kind) {
		case "create_comment":
		case "create_issue":
		case "open_beside":
		case "propose_file":
		case "edit_file":
		case "decline_file":
		case "close":
		case "reopen":
		case "assign": return !0;
		case "edit_comment": return t;
		case "create_label":
		case "add_labels":
		case "remove_labels":
		case "unassign":
		case "block":
		case "unblock":
		case "edit_issue":
		case "react":
		case "delete_comment": return !1;
	}
}
function leading(e, t) {
	let n = 0, r = 0;
	for (let { changes: i } of e) {
		if (r += i.length, r > t && n > 0) break;
		n += 1;
	}
	return {
		now: e.slice(0, n),
		later: e.slice(n)
	};
}
// src/github/turn.ts
const ye = _instant_js__WEBPACK_IMPORTED_MODULE_2__.o, $ = 2 * _instant_js__WEBPACK_IMPORTED_MODULE_2__.o, be = "/repos/{owner}/{repo}/issues/{issue_number}/reactions";
var xe = class Turn {
	#e;
	#t;
	#n;
	constructor(e, t, n) {
		this.#e = e, this.#t = t, this.#n = n;
	}
	static async ask(e, t) {
		let n;
		try {
			n = await e.write(`POST ${be}`, {
				...parametersOf(t),
				content: "eyes"
			});
		} catch (e) {
			if (e instanceof _client_js__WEBPACK_IMPORTED_MODULE_14__.r) return {
				is: "taken",
				id: null,
				age: 0
			};
			throw e;
		}
		let r = e.latest ?? (0,_instant_js__WEBPACK_IMPORTED_MODULE_2__.f)(0), { id: i = 0, created_at: a = "", message: o = "" } = n.data;
		return n.status === 201 ? new Turn(t, i, r) : n.status === 200 ? {
			is: "taken",
			id: i,
			age: r - Date.parse(a)
		} : {
			is: "refused",
			why: o,
			isPlaceGone: n.status === 404 || n.status === 410 || /\block/i.test(o)
		};
	}
	isGood(e, t = ye) {
		return (e.now ?? this.#n) - this.#n < t;
	}
	async giveBack(e) {
		return takeAway(e, this.#e, this.#t);
	}
};
async function takeAway(e, t, n) {
	for (let r = 1; r <= 3; r += 1) try {
		let r = `DELETE ${be}/{reaction_id}`, { status: i } = await e.write(r, {
			...parametersOf(t),
			reaction_id: n
		});
		return i < 300 || i === 404;
	} catch (e) {
		if (!(e instanceof _client_js__WEBPACK_IMPORTED_MODULE_14__.r) && !(e instanceof _errors_js__WEBPACK_IMPORTED_MODULE_3__.t)) throw e;
		if (e instanceof _errors_js__WEBPACK_IMPORTED_MODULE_3__.t) return !1;
	}
	return !1;
}
function parametersOf({ owner: e, name: t, issue: n }) {
	return {
		owner: e,
		repo: t,
		issue_number: n
	};
}
async function eldestUnlocked(e, { owner: t, name: n }) {
	let r = null;
	for (let i = 1; i <= 20; i += 1) {
		let i = await e.query(_reader_js__WEBPACK_IMPORTED_MODULE_4__.p, {
			owner: t,
			name: n,
			after: r
		}), { eldest: a } = (0,_reader_js__WEBPACK_IMPORTED_MODULE_4__.u)(i, {
			owner: t,
			name: n,
			policyPath: ""
		});
		(0,_reader_js__WEBPACK_IMPORTED_MODULE_4__.c)(i.errors);
		let o = (a.nodes ?? []).find((e) => e?.locked === !1);
		if (o) return o.number;
		if (!a.pageInfo.hasNextPage) break;
		r = a.pageInfo.endCursor;
	}
	return null;
}
// src/hosts/desk-turn.ts
const Se = 2 * $ + 60 * _instant_js__WEBPACK_IMPORTED_MODULE_2__.c, Ce = 10 * _instant_js__WEBPACK_IMPORTED_MODULE_2__.c;
var DeskTurn = class {
	fault = null;
	#e;
	#t;
	#n = !1;
	#r = null;
	#i = !1;
	constructor(e) {
		this.#e = e, this.#t = e.eldest;
	}
	get isHeld() {
		return this.#i;
	}
	get isFresh() {
		return this.#r?.isGood(this.#e.client, $ / 8) ?? !0;
	}
	async take(e) {
		if (this.#i) return !0;
		let { client: t, door: n, pause: r } = this.#e;
		if (e > Ce) await n.enter();
		else if (!await n.enterSoon(e, r)) return !1;
		this.#i = !0;
		try {
			let { left: r } = n;
			n.left = null, r?.isGood(t, $ / 4) === !0 ? this.#r = r : (await r?.giveBack(t), this.#r = this.#n ? null : await this.#o(e));
		} catch (e) {
			throw this.#a(), e;
		}
		return this.#r === null && !this.#n ? (this.#a(), !1) : (t.mayWrite = () => this.#r?.isGood(t) ?? !0, !0);
	}
	async giveBack() {
		if (!this.#i) return;
		let { client: e, door: t } = this.#e, n = this.#r;
		try {
			n !== null && t.waiting > 0 && n.isGood(e, $ / 4) ? t.left = n : await n?.giveBack(e) === !1 && (this.fault = `This run could not give its turn back, so that others have to wait ${String($ / _instant_js__WEBPACK_IMPORTED_MODULE_2__.o)} minutes before they say anything.`);
		} finally {
			this.#a();
		}
	}
	#a() {
		this.#r = null, this.#i = !1, this.#e.client.mayWrite = () => !0, this.#e.door.leave();
	}
	async #o(e) {
		let { client: t, pause: n } = this.#e, r = 0, i = 0;
		for (let a = 1;; a += 1) {
			let o = await this.#s(!1);
			if (o === null) return null;
			let s = await xe.ask(t, o);
			if (s instanceof xe) return s;
			if (s.is === "refused") {
				if (s.isPlaceGone && a === 1) {
					if (await this.#s(!0) !== null) continue;
					return null;
				}
				return this.#n = !0, this.fault = `GitHub gives this run no turn (${s.why}), so that it may say something twice where another one meets it.`, null;
			}
			if (i = s.id === null ? i + 1 : 0, i >= 3) throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__.t("github-unreachable", "GitHub did not confirm whose turn it is.");
			if (s.id !== null && s.age >= $ && await takeAway(t, o, s.id)) continue;
			if (r >= e) return null;
			let c = Math.min(a, 5) * _instant_js__WEBPACK_IMPORTED_MODULE_2__.c;
			await n(c), r += c;
		}
	}
	async #s(e) {
		let { client: t, place: n } = this.#e;
		return e && (this.#t = null), this.#t ??= await eldestUnlocked(t, n), this.#t === null && (this.#n = !0), this.#t === null ? null : {
			...n,
			issue: this.#t
		};
	}
};
// src/hosts/page-sender.ts
function held(e) {
	return {
		sent: e.map((e) => ({
			effect: e,
			outcome: "held"
		})),
		faults: []
	};
}
// src/plan/page-record.ts
function noteEffects(e) {
	let t = new Map();
	for (let { effect: n, outcome: r } of e) {
		let { issue: e, because: i, deadline: a } = n;
		for (let o of n.outcomes[r]) {
			let n = `${e.id} ${o.comment ?? o.keys[0] ?? ""}`, r = t.get(n), s = [...new Set([...r?.keys ?? [], ...o.keys])], c = o.kept ?? r?.kept, l = o.news ?? r?.news, u = {
				issue: e,
				keys: s,
				body: (0,_marker_js__WEBPACK_IMPORTED_MODULE_29__.t)(s, o.text, o.asOf),
				because: i,
				deadline: a,
				...c === void 0 ? {} : { kept: {
					...c,
					alone: !1
				} },
				...l === void 0 ? {} : { news: l.map((e) => ({
					...e,
					alone: !1
				})) }
			};
			t.set(n, o.comment === null ? {
				kind: "create_comment",
				...u
			} : {
				kind: "edit_comment",
				comment: o.comment,
				...u
			});
		}
	}
	return [...t.values()];
}
function recordAnew(e, t, n) {
	let r = (0,_question_js__WEBPACK_IMPORTED_MODULE_16__.i)(t, n);
	if (e.kind === "create_comment") return e.keys.every((e) => (0,_question_js__WEBPACK_IMPORTED_MODULE_16__.r)(r, e) !== void 0) ? [] : [e];
	if (e.kind !== "edit_comment") return [e];
	let i = (0,_marker_js__WEBPACK_IMPORTED_MODULE_29__.n)(e.body), a = r.find(({ event: t }) => t.id === e.comment);
	if (i === null || a === void 0) return [e];
	let { asOf: o } = i.marker, s = o !== null && a.marker.asOf !== null && o < a.marker.asOf, c = a.marker.keys.filter((e) => (0,_key_js__WEBPACK_IMPORTED_MODULE_15__.i)("page-failed", e) === null), l = [...new Set([...c, ...e.keys])], u = s ? a.text : i.text;
	return [{
		...e,
		keys: l,
		body: (0,_marker_js__WEBPACK_IMPORTED_MODULE_29__.t)(l, u, s ? a.marker.asOf : o)
	}];
}
// src/hosts/write-stretches.ts
const we = 20 * _instant_js__WEBPACK_IMPORTED_MODULE_2__.c, Te = 30 * _instant_js__WEBPACK_IMPORTED_MODULE_2__.c, Ee = 5 * _instant_js__WEBPACK_IMPORTED_MODULE_2__.c;
var Stretches = class {
	#e;
	#t;
	#n = new Set();
	#r;
	#i = !1;
	#a = null;
	#o = null;
	constructor(e) {
		let { pace: t, date: n } = e.client;
		this.#e = e, this.#t = t > 0 ? Math.max(1, Math.floor(we / t)) : 500, this.#r = n ?? (0,_instant_js__WEBPACK_IMPORTED_MODULE_2__.f)(0);
	}
	async begin(e) {
		let t = await this.#e.look.at(e);
		return this.#n = new Set(t), this.#i = !0, t;
	}
	awaitPages(e) {
		this.#a = e, e.then((e) => this.#o = e, () => void 0);
	}
	async write(e, t) {
		let n = e.filter(({ changes: e, says: t }) => t.length === 0 && e.every(({ kind: e }) => e === "create_label")), r = e.filter((e) => !n.includes(e)), i = t.filter((e) => this.#u(e)), a = t.filter((e) => !this.#u(e)), o = this.#a === null ? [[...r, ...i], a] : [
			r,
			i,
			a
		], s = [];
		await this.#s(n);
		for (let e of o) s.length === 0 ? s = await this.#s(e) : e === a ? await this.#s(a) : s = [...s, ...e];
		if (s.length > 0) throw notInTurn(s);
	}
	async writeRecords() {
		let { turn: e, look: t, writing: n } = this.#e, r = this.#a;
		if (r === null) return;
		let i = this.#o !== null && e.isHeld && this.#i, a = noteEffects((await r).sent);
		this.#a = null, this.#o = null;
		let o = n.asSaid(tasksOf(a));
		if (o.length !== 0) {
			for (let r = 0; r < 3; r += 1) if (r > 0 && await e.giveBack(), await e.take(Se), i || (o = await t.records(o)), i = !1, await n.write(o)) return;
			throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__.t("rate-limited", "GitHub lets this run wait for too long before it writes what was paged.");
		}
	}
	async #s(e) {
		let { turn: t, pause: n, writing: r } = this.#e, i = e, a = 0;
		for (; i.length > 0;) {
			let { now: e, later: o } = leading(i, this.#t), s = e.some((e) => this.#u(e));
			if (s && (t.isHeld && !t.isFresh && (await t.giveBack(), await n(Ee)), t.isHeld || (this.#n = new Set(), this.#i = !1), !await t.take(Se))) return i;
			let c = r.written, l = await this.#c(e, s || this.#l(), a > 0);
			if (await r.write(l)) i = o, a = 0;
			else if (await t.giveBack(), a = r.written > c ? 1 : a + 1, a > 3) throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__.t("rate-limited", "GitHub lets this run wait for too long before each write.");
			this.#o !== null && !i.some(isYetToSay) && await this.writeRecords();
		}
		return [];
	}
	async #c(e, t, n) {
		let { look: r, client: i } = this.#e, a = e.filter((e) => n || !this.#n.has(e));
		if (!t || a.length === 0) return e;
		let o = await r.at(a, n);
		return this.#r = i.latest ?? this.#r, [...e.filter((e) => !a.includes(e)), ...o];
	}
	#l() {
		return (this.#e.client.latest ?? this.#r) - this.#r >= Te;
	}
	#u({ changes: e, says: t }) {
		return t.length > 0 || e.some((e) => isMadeAnew(e, this.#e.keepsRecords));
	}
};
function isYetToSay({ pages: e, says: t }) {
	return e.length > 0 && t.length > 0;
}
function notInTurn(e) {
	let t = e.flatMap((e) => e.changes), [n] = t, r = n === void 0 ? "" : `, first: ${(0,_effect_line_js__WEBPACK_IMPORTED_MODULE_30__.t)(n)}`, i = t.length === 1 ? "1 change is" : `${String(t.length)} changes are`;
	return new _errors_js__WEBPACK_IMPORTED_MODULE_3__.t("turn-taken", `Other runs had the turn to write for all of ${String(Se / 6e4)} minutes: ${i} left for the next run${r}.`);
}
// src/hosts/tell-chat.ts
var Heard = class {
	faults = new Set();
	#e;
	#t;
	#n;
	#r = new Set();
	constructor(e, t, n) {
		this.#e = e, this.#t = t, this.#n = n;
	}
	async say(e) {
		let { date: t } = this.#n, n = e.filter(({ tells: e }) => !e.every(({ id: e }) => this.#r.has(e))).sort((e, t) => e.deadline - t.deadline);
		if (t === null || n.length === 0) return;
		let r = n.filter(({ message: e }) => !(0,_effect_js__WEBPACK_IMPORTED_MODULE_28__.a)(e));
		this.#e !== null && r.length > 0 && await this.#i(this.#e, r, t);
		for (let { message: e, tells: r } of n) {
			if (!(0,_effect_js__WEBPACK_IMPORTED_MODULE_28__.a)(e)) continue;
			let n = await this.#t.tell(e, t);
			if (n === null) for (let { id: e } of r) this.#r.add(e);
			else this.faults.add(n);
		}
	}
	async #i(e, t, n) {
		let { said: r, faults: i } = await e.say(t, n);
		for (let e of r) this.#r.add(e);
		for (let e of i) this.faults.add(e);
	}
	record(e) {
		let t = (0,_effect_js__WEBPACK_IMPORTED_MODULE_28__.u)(e, ({ id: e }) => this.#r.has(e));
		if (t === null) return null;
		let n = (0,_effect_js__WEBPACK_IMPORTED_MODULE_28__.f)(t);
		return n?.chat !== !0 || this.#r.has(n.id) ? t : (0,_effect_js__WEBPACK_IMPORTED_MODULE_28__.r)(t) ? (0,_effect_js__WEBPACK_IMPORTED_MODULE_28__.d)(t) : null;
	}
};
function recordable(e, t) {
	let n = new Set(t.flatMap(recordedBy)), r = e.filter(({ tells: e }) => e.some(({ id: e }) => n.has(e)));
	return {
		now: e.filter((e) => !r.includes(e)),
		later: r
	};
}
function recordedBy(e) {
	let t = "news" in e ? e.news : [];
	return [(0,_effect_js__WEBPACK_IMPORTED_MODULE_28__.f)(e)?.id ?? [], t.map(({ saidOn: e }) => e.id)].flat();
}
async function tellOffice(e, t, n) {
	let r = t, i = 0, a = [], o = new Set();
	for (let t = 1; r.length > 0; t += 1) {
		let s = await e.write(r);
		i += s.written, a.push(...s.failed);
		for (let e of s.undone) o.add(e);
		let c = [];
		for (let e of s.again) {
			let i = r.find((t) => (0,_effect_js__WEBPACK_IMPORTED_MODULE_28__.t)(t)?.number === e);
			t < 3 ? (c.push(...(await n(e)).filter(_effect_js__WEBPACK_IMPORTED_MODULE_28__.n).filter(_effect_js__WEBPACK_IMPORTED_MODULE_28__.t)), i !== void 0 && o.delete((0,_effect_js__WEBPACK_IMPORTED_MODULE_28__.t)(i)?.id ?? "")) : a.push(`#${String(e)} in the office: GitHub did not confirm the changes.`);
		}
		r = c;
	}
	return {
		written: i,
		failed: [...new Set(a)],
		undone: o
	};
}
var Writing = class {
	written = 0;
	failed = [];
	passedOver = [];
	mayPass = !1;
	#e;
	#t;
	#n;
	#r;
	constructor(e, t, n, r, i) {
		this.#e = new _writer_js__WEBPACK_IMPORTED_MODULE_7__.t(e, t.repositoryId, t.labels, new Map(), t.repository), this.#t = n, this.#n = r, this.#r = i;
	}
	async write(e) {
		await this.#r.say(e.flatMap(({ says: e }) => e));
		let t = this.asSaid(e).flatMap((e) => e.changes), n = await this.#o(t.filter(_effect_js__WEBPACK_IMPORTED_MODULE_28__.t)), r = t.filter((e) => (0,_effect_js__WEBPACK_IMPORTED_MODULE_28__.t)(e) === null && !n.has((0,_effect_js__WEBPACK_IMPORTED_MODULE_28__.f)(e)?.id ?? ""));
		for (let e = 1; r.length > 0; e += 1) {
			let t = await this.#e.apply(r);
			if (this.written += t.done, this.passedOver.push(...t.passedOver), t.isLate) return !1;
			for (let [e, n] of t.unassignable) this.#n.unassignable.set(e, [...this.#n.unassignable.get(e) ?? [], ...n]);
			let n = e < 3 ? t.failed.filter(isAbsent) : [], i = t.failed.filter((e) => !n.includes(e));
			this.failed.push(...i.map(({ message: e }) => e));
			let { uncertain: a } = t;
			this.mayPass ||= i.some(({ mayPass: e }) => e) || e === 3 && a.size > 0, this.#a([...i.map(({ effect: e }) => e), ...r.filter(isOneOf(a))]);
			let o = n.map(({ effect: e }) => (0,_effect_js__WEBPACK_IMPORTED_MODULE_28__.r)(e) ? e.issue.number : 0), s = new Set([
				...a,
				...t.unassignable.keys(),
				...o
			]);
			e === 3 && this.failed.push(...[...a].map((e) => `#${String(e)}: GitHub did not confirm the changes.`)), r = e < 3 && s.size > 0 ? await this.#i([...s]) : [];
		}
		return !0;
	}
	asSaid(e) {
		return e.map((e) => ({
			...e,
			changes: e.changes.flatMap((e) => {
				let t = this.#r.record(e);
				return t === null ? [] : this.#n.record(t) ?? [];
			})
		}));
	}
	async #i(e) {
		let t = await this.#n.at(e.map(unknownTask), !0);
		return this.asSaid(t).flatMap((e) => e.changes).filter((e) => (0,_effect_js__WEBPACK_IMPORTED_MODULE_28__.t)(e) === null);
	}
	#a(e) {
		for (let t of e) t.kind === "create_issue" && this.#n.unsaid((0,_effect_js__WEBPACK_IMPORTED_MODULE_28__.s)(t.key).id), (t.kind === "create_comment" || t.kind === "edit_comment") && this.#n.unsaid(t.issue.id);
	}
	async #o(e) {
		if (this.#t === null || e.length === 0) return new Set();
		let t = await tellOffice(this.#t, e, async (e) => (await this.#n.at([unknownTask(e)], !0)).flatMap((e) => e.changes));
		return this.written += t.written, this.failed.push(...t.failed), t.undone;
	}
};
function unknownTask(e) {
	return {
		number: e,
		changes: [],
		pages: [],
		says: [],
		isCut: !1
	};
}
function isOneOf(e) {
	return (t) => (0,_effect_js__WEBPACK_IMPORTED_MODULE_28__.r)(t) && e.has(t.issue.number);
}
function isAbsent({ effect: e, absent: t }) {
	return t === !0 && (0,_effect_js__WEBPACK_IMPORTED_MODULE_28__.r)(e) && e.issue.number > 0;
}
// src/hosts/apply.ts
async function apply(e, t) {
	let { client: n, turns: r = new _unready_pagers_js__WEBPACK_IMPORTED_MODULE_17__.a(), pause: i = node_timers_promises__WEBPACK_IMPORTED_MODULE_26__.setTimeout } = e, { desk: a, place: o, planned: s, office: c, chat: l, channels: u, look: d, send: f, keepsRecords: p } = t, m = r.at(a.repository), h = new DeskTurn({
		client: n,
		place: o,
		eldest: a.eldest,
		door: m,
		pause: i
	}), _ = new Heard(l, u, n), v = new Writing(n, a, c, d, _), y = new Stretches({
		client: n,
		turn: h,
		look: d,
		writing: v,
		keepsRecords: p,
		pause: i
	}), { now: b, left: x } = withinBudget(s.filter(_effect_js__WEBPACK_IMPORTED_MODULE_28__.n), e.writeLimit), S = recordable(s.filter(_effect_js__WEBPACK_IMPORTED_MODULE_28__.o), x), C = tasksOf([
		...b,
		...S.now,
		...s.filter(_effect_js__WEBPACK_IMPORTED_MODULE_28__.i)
	], x), w = [], attempt = async (e) => {
		try {
			await e();
		} catch (e) {
			w.push(e);
		}
	}, T = C.filter(({ pages: e }) => e.length > 0), E = C.filter((e) => !T.includes(e) && d.isShared(e)), D = C.filter((e) => !T.includes(e) && !E.includes(e)), O = T;
	T.length > 0 && f !== null && await attempt(async () => {
		O = await h.take(Ce) ? await y.begin(T) : await d.at(T);
	});
	let k = d.unread(T, O).flatMap(({ pages: e }) => e), N = f === null || k.length === 0 ? Promise.resolve(held(k)) : f(k);
	N.catch(() => void 0), T.length > 0 && y.awaitPages(N), await attempt(async () => y.write([...E, ...O], D)), await attempt(async () => y.writeRecords()), await attempt(async () => h.giveBack());
	let { sent: P, faults: F } = await N, [I] = w;
	if (w.length > 0 && !(I instanceof _errors_js__WEBPACK_IMPORTED_MODULE_3__.t)) throw I;
	let L = I instanceof _errors_js__WEBPACK_IMPORTED_MODULE_3__.t ? I : null, R = [
		...v.failed,
		...d.faults,
		..._.faults,
		...F
	];
	return {
		written: v.written,
		held: P.filter(({ outcome: e }) => e === "held").length,
		left: [...x, ...S.later],
		gone: [...d.gone],
		unassignable: d.unassignable,
		warnings: [...h.fault === null ? [] : [h.fault], ...v.passedOver],
		mayPass: v.mayPass,
		failed: [...L === null ? [] : [L.message], ...R],
		stopped: L === null ? null : withReasons(L, R)
	};
}
function withReasons(e, t) {
	return t.length === 0 ? e : new _errors_js__WEBPACK_IMPORTED_MODULE_3__.t(e.code, [e.message, ...t].join(" "), { cause: e });
}
// src/hosts/hand-outs.ts
async function askedFor(e, t, n) {
	let r = await refusalsFor(e, t), i = new Map();
	for (let t of e.toCount()) i.set(t, await n.openOf(t));
	return {
		refusals: r,
		load: i
	};
}
async function refusalsFor(e, t) {
	let n = new Set(), r = new Map();
	for (;;) {
		let i = n.size;
		for (let { number: i, login: a } of e.handOuts({
			logins: n,
			tickets: r
		})) await t.isAssignable(a) || (n.add(a), r.set(i, [...r.get(i) ?? [], a]));
		if (n.size === i) return {
			logins: n,
			tickets: r
		};
	}
}
// src/hosts/lately.ts
var Lately = class {
	#e;
	#t;
	#n;
	#r = null;
	constructor(e, t, n, r, i) {
		let a = (0,_instant_js__WEBPACK_IMPORTED_MODULE_2__.u)(r, _instant_js__WEBPACK_IMPORTED_MODULE_2__.i);
		this.#e = e, this.#t = t.flatMap(({ number: e, at: t }) => t >= a && e !== n ? e : []), this.#n = i ?? (() => void 0);
	}
	async read() {
		return this.#r ??= this.#i(), this.#r;
	}
	async #i() {
		if (this.#t.length === 0) return [];
		try {
			let { issues: e, faults: t } = await this.#e.issues(this.#t);
			for (let e of t) this.#a(e);
			return e;
		} catch (e) {
			if (!(e instanceof _errors_js__WEBPACK_IMPORTED_MODULE_3__.t)) throw e;
			return this.#a(e.message), [];
		}
	}
	#a(e) {
		this.#n(`What else changed within the last hour is left to the next sweep. ${e}`);
	}
};
// src/hosts/misnamed-policy.ts
async function refuseMisnamed(e, t, n) {
	let r = e.policyText === null ? (0,_yaml_ending_js__WEBPACK_IMPORTED_MODULE_31__.t)(t) : null;
	if (r !== null && ((await n.files([r])).get(r) ?? null) !== null) throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__.t("misnamed-policy", `${e.repository} has no ${t} on its default branch, but ${r}.`);
}
// src/hosts/rfc-visibility.ts
async function mayShowRfcs(e, { rfc: t }, n) {
	let [r = "", i = ""] = t?.repository.split("/") ?? [];
	if (t === null || i === "") return !1;
	try {
		return !await (0,_visibility_js__WEBPACK_IMPORTED_MODULE_6__.t)(e, {
			...n,
			owner: r,
			name: i
		}) || await (0,_visibility_js__WEBPACK_IMPORTED_MODULE_6__.t)(e, n);
	} catch (e) {
		if (e instanceof _errors_js__WEBPACK_IMPORTED_MODULE_3__.t && e.code === "no-repository") return !1;
		throw e;
	}
}
// src/desk/learned-month.ts
const De = 3 * _instant_js__WEBPACK_IMPORTED_MODULE_2__.n, Oe = 7 * _instant_js__WEBPACK_IMPORTED_MODULE_2__.n, ke = 6 * _instant_js__WEBPACK_IMPORTED_MODULE_2__.i;
function monthToLearn(e, { policy: t, policySince: n, now: r }) {
	if (!t.learns) return null;
	let i = (0,_civil_month_js__WEBPACK_IMPORTED_MODULE_22__.t)(r, t.timezone), a = (0,_instant_js__WEBPACK_IMPORTED_MODULE_2__.p)(i.to, De);
	if (r < a || r >= (0,_instant_js__WEBPACK_IMPORTED_MODULE_2__.p)(a, Oe) || n !== null && n >= (0,_instant_js__WEBPACK_IMPORTED_MODULE_2__.p)(a, ke)) return null;
	let o = (0,_key_js__WEBPACK_IMPORTED_MODULE_15__.r)("learning", i.name);
	return e.some((e) => e.key === o) ? null : i;
}
function monthBefore(e, t) {
	return (0,_civil_month_js__WEBPACK_IMPORTED_MODULE_22__.t)(e.to, t, 1);
}
function lessonsOf(e, t, n) {
	let r = monthBefore(e, n.timezone), closedIn = ({ from: e, to: r }) => t.filter(({ closures: t }) => {
		let n = t.at(-1);
		return n?.reopenedAt === null && n.at >= e && n.at < r;
	}).map((e) => lessonOf(e, n)).sort((e, t) => e.number - t.number);
	return {
		month: e,
		tickets: closedIn(e),
		before: closedIn(r)
	};
}
function lessonOf(e, t) {
	let { issue: n, ownComments: r, ownMarks: i, aftermath: a } = e, o = (0,_question_js__WEBPACK_IMPORTED_MODULE_16__.r)(r, (0,_key_js__WEBPACK_IMPORTED_MODULE_15__.r)("post-mortem"))?.text ?? a.writeUp?.body ?? null, s = (0,_labels_js__WEBPACK_IMPORTED_MODULE_24__.r)(t.labels.post_mortem_due.name), c = t.writeUp?.place ?? "comment";
	return {
		number: n.number,
		factors: (0,_factors_js__WEBPACK_IMPORTED_MODULE_23__.t)(e, t, o),
		prevention: o === null ? [] : (0,_own_records_js__WEBPACK_IMPORTED_MODULE_10__.u)(o, t.factorClasses).prevention,
		replies: [...i.keys()].flatMap((e) => (0,_key_js__WEBPACK_IMPORTED_MODULE_15__.i)("reply", e)?.[1] ?? []),
		isDue: n.labels.some((e) => (0,_labels_js__WEBPACK_IMPORTED_MODULE_24__.r)(e) === s),
		isElsewhere: o === null && (c === "office" || c === "pull_request") && hadWriteUp(e)
	};
}
function hadWriteUp({ signals: e }) {
	return e.some(({ kind: e }) => e === "post_mortem_done" || e === "post_mortem_owned");
}
// src/hosts/reading-lessons.ts
async function readLessons(e, t, n, r, i) {
	let a = monthToLearn(n, r);
	if (a === null) return null;
	let o = [];
	try {
		let t = monthBefore(a, r.policy.timezone).from;
		for await (let n of e.closed(t, null)) o.push(...n);
	} catch (e) {
		if (!(e instanceof _errors_js__WEBPACK_IMPORTED_MODULE_3__.t)) throw e;
		return null;
	}
	let s = t.faults.size;
	return await t.read(o), t.faults.size > s ? null : lessonsOf(a, [...new Map(o.map((e) => [e.number, e])).values()].flatMap((e) => i(e) ?? []), r.policy);
}
// src/hosts/second-look.ts
var SecondLook = class {
	gone = new Set();
	faults = new Set();
	unassignable = new Map();
	#e = new Set();
	#t;
	constructor(e) {
		this.#t = e;
	}
	unsaid(e) {
		this.#e.add(e);
	}
	record(e) {
		let t = (0,_effect_js__WEBPACK_IMPORTED_MODULE_28__.f)(e);
		return t === null || !this.#e.has(t.id) ? e : (0,_effect_js__WEBPACK_IMPORTED_MODULE_28__.r)(e) ? (0,_effect_js__WEBPACK_IMPORTED_MODULE_28__.d)(e) : null;
	}
	isShared({ number: e }) {
		return e === null || this.#t.ownIssues.some(({ issue: t }) => t.number === e);
	}
	unread(e, t) {
		let n = new Set(t.map(({ number: e }) => e));
		return [...t, ...e.filter(({ number: e }) => e !== null && !n.has(e) && !this.gone.has(e))];
	}
	async records(e) {
		let { reader: t, identity: n } = this.#t, { issues: r } = await t.issues(e.flatMap(({ number: e }) => e ?? [])), i = new Map(r.map((e) => [e.number, e]));
		return e.map((e) => {
			let t = i.get(e.number ?? 0);
			return t === void 0 ? e : {
				...e,
				changes: e.changes.flatMap((e) => recordAnew(e, t, n))
			};
		});
	}
	async at(e, t = !1) {
		let { client: n, reader: r, ownIssues: i } = this.#t, a = e.flatMap(({ number: e }) => e ?? []), { issues: o, deleted: s, faults: c } = a.length === 0 ? {
			issues: [],
			deleted: [],
			faults: []
		} : await r.issues(a);
		for (let e of s) this.gone.add(e);
		for (let e of c) this.faults.add(e);
		let l = n.latest ?? (0,_instant_js__WEBPACK_IMPORTED_MODULE_2__.f)(0), d = new Map(o.map((e) => [e.number, e])), f = new Map(i.map((e) => [e.issue.number, e.issue])), p = e.some(({ changes: e }) => e.some(opensOwn)) ? await this.#s() : null, m = [];
		for (let n of e) {
			let e = n.number === null ? null : d.get(n.number), r = f.get(n.number ?? 0);
			e !== void 0 && (e === null && n.says.length > 0 ? m.push(await this.#a(n, l)) : e === null ? m.push(this.#o(n, p ?? new Set())) : r === void 0 ? m.push(await this.#n(n, e, l, t)) : m.push(this.#i(n, r, e)));
		}
		return m;
	}
	async #n(e, t, n, r) {
		let { office: i, aftermaths: a, sights: o, decide: s } = this.#t, { number: c } = t, l = (0,_office_js__WEBPACK_IMPORTED_MODULE_11__.r)(t), u = a.sightOf(c);
		(r || e.changes.some(isBeside) || o.get(c) !== l) && await a.read([t]);
		let d = o.get(c) === l && a.sightOf(c) === u && await this.#r(e, t);
		if (o.set(c, l), d && !r) return e;
		r && await i?.read([t]);
		let f = await s(t, n, this.unassignable.get(c) ?? []), p = f.filter(_effect_js__WEBPACK_IMPORTED_MODULE_28__.n).filter(isOfIts(c));
		return {
			...e,
			changes: e.isCut ? p.slice(0, e.changes.length) : p,
			pages: f.filter(_effect_js__WEBPACK_IMPORTED_MODULE_28__.i),
			says: e.isCut ? [] : f.filter(_effect_js__WEBPACK_IMPORTED_MODULE_28__.o)
		};
	}
	async #r(e, t) {
		let { office: n } = this.#t;
		if (n === null || !e.changes.some(_effect_js__WEBPACK_IMPORTED_MODULE_28__.t)) return !0;
		let r = n.sightOf(t.number);
		return await n.read([t]), n.sightOf(t.number) === r;
	}
	#i(e, t, n) {
		let { identity: r } = this.#t, spoken = (e) => (0,_question_js__WEBPACK_IMPORTED_MODULE_16__.i)(e, r).map(({ event: e }) => `${e.id} ${String(e.lastEditedAt)}`).join(), i = spoken(t) === spoken(n) && t.state === n.state;
		i || this.unsaid(n.id);
		let isKept = ({ kind: e }) => i && (e !== "edit_issue" || t.body === n.body);
		return {
			...e,
			changes: e.changes.filter(isKept)
		};
	}
	async #a(e, t) {
		let { reader: n, sights: r, decide: i } = this.#t, a = e.says.flatMap((e) => e.tells), o = new Set(a.map(({ id: e }) => e)), { issues: s } = await n.issues(a.map(({ number: e }) => e));
		for (let n of s) if (r.get(n.number) !== (0,_office_js__WEBPACK_IMPORTED_MODULE_11__.r)(n) && !(await i(n, t, this.unassignable.get(n.number) ?? [])).some((e) => o.has((0,_effect_js__WEBPACK_IMPORTED_MODULE_28__.f)(e)?.id ?? ""))) return {
			...e,
			says: []
		};
		return e;
	}
	#o(e, t) {
		let n = e.changes.find((e) => e.kind === "create_issue" && t.has(e.key));
		return n?.kind === "create_issue" ? (this.unsaid((0,_effect_js__WEBPACK_IMPORTED_MODULE_28__.s)(n.key).id), {
			...e,
			changes: []
		}) : e;
	}
	async #s() {
		let { reader: e, since: n, sights: r, identity: i } = this.#t, { numbers: a } = await e.changed(n), { issues: o } = await e.issues(a.filter((e) => !r.has(e)));
		return new Set(o.flatMap((e) => (0,_assess_js__WEBPACK_IMPORTED_MODULE_0__.r)(e, i)?.key ?? []));
	}
};
function isBeside(e) {
	return e.kind === "propose_file" || e.kind === "edit_file" || e.kind === "decline_file" || e.kind === "open_beside" || (0,_effect_js__WEBPACK_IMPORTED_MODULE_28__.r)(e) && e.issue.beside !== void 0;
}
function opensOwn(e) {
	return e.kind === "create_issue" && e.office === void 0;
}
function isOfIts(e) {
	return (t) => t.kind === "create_label" ? !0 : t.kind === "create_issue" ? t.office?.number === e : t.issue.number === e;
}
// src/hosts/sweep-reading.ts
var SweepReading = class {
	faults = [];
	#e = new Map();
	#t;
	constructor(e) {
		this.#t = e;
	}
	get total() {
		let e = [...this.#e.values()].filter((e) => e === "open").length, t = this.faults.length > 0 ? Math.max(1, this.#t.total - e) : 0;
		return this.#e.size + t;
	}
	async *pages(e, t, n) {
		let { client: r, progress: i, identity: a } = n, { since: o } = t, s = o === null || a === void 0 ? this.#t.open : this.#t.wanted({
			since: o,
			isOwn: (e) => (0,_revised_js__WEBPACK_IMPORTED_MODULE_9__.c)(e, a)
		}), c = (0,_instant_js__WEBPACK_IMPORTED_MODULE_2__.u)(r.date ?? (0,_instant_js__WEBPACK_IMPORTED_MODULE_2__.f)(0), lookBack(t)), l = new Set(), noted = (e) => {
			for (let t of e) {
				this.#e.set(t.number, t.state);
				let e = a === void 0 ? null : (0,_own_records_js__WEBPACK_IMPORTED_MODULE_10__.s)(t, a);
				e !== null && t.updatedAt >= c && l.add(e.ticket);
			}
			let { total: t } = this.#t;
			return t > e.length && i?.(`read ${String(this.#e.size)} tickets (${String(t)} are open), ${String(r.requests)} requests`), e;
		};
		try {
			for await (let e of s) yield noted(e);
			for await (let n of e.closed(c, t.labels.post_mortem_due.name)) yield noted(n);
			let n = [...l].filter((e) => !this.#e.has(e));
			if (n.length === 0) return;
			let { issues: r, faults: i } = await e.issues(n);
			this.faults.push(...i), yield noted([...r]);
		} catch (e) {
			if (!(e instanceof _errors_js__WEBPACK_IMPORTED_MODULE_3__.t)) throw e;
			this.faults.push(e.message);
		}
	}
};
const Ae = 35 * _instant_js__WEBPACK_IMPORTED_MODULE_2__.n;
function lookBack(e) {
	let { news: t, waiting: n, writeUp: r, triage: i, signOff: a, changes: o } = e, s = i === null ? 0 : 2 * (0,_duty_js__WEBPACK_IMPORTED_MODULE_25__.t)(i.schedule), { pending: c, solved: l } = n, u = Math.max(c.reopenWithin, l.within), d = 7 * (a?.remindAfter?.within ?? 0), p = e.learns ? Oe + _instant_js__WEBPACK_IMPORTED_MODULE_2__.n : 0, m = (o?.list ?? null) === null ? 0 : Ae;
	return Math.max(p, t, u, r?.target.within ?? 0, s, d, m);
}
// src/hosts/unserved.ts
function unserved({ intake: e }, t) {
	let n = [...e.severity, ...[...e.forms.values()].map(({ severity: e }) => e)].flatMap((e) => sentenceOn(e, t) ?? []);
	return [...new Set(n)];
}
function sentenceOn(e, t) {
	return e?.kind === "issue_field" && t.lacks("issue fields") ? `This GitHub has no issue fields: the policy's issue_field ${e.field} tells no severity here.` : e?.kind === "type" && t.lacks("issue types") ? "This GitHub has no issue types: the policy's type tells no severity here." : null;
}
// src/hosts/run.ts
async function run(t) {
	let { client: n, issue: i, notices: l, pages: u, policies: d = new _policy_in_force_js__WEBPACK_IMPORTED_MODULE_19__.t() } = t, f = t.lately === !0, p = i === null && !f, m = new _reader_js__WEBPACK_IMPORTED_MODULE_4__.t(n, t, d.arrivals), _ = new _identity_js__WEBPACK_IMPORTED_MODULE_1__.i(n, t.owner, t.name), v = await (i === null ? f ? m.desk() : m.sweep() : m.issue(i)), { desk: y } = v;
	(p || l === void 0) && await refuseMisnamed(y, t.policyPath, m);
	let showStatus = async (e) => d.status.show(n, t, y, e, t.progress ?? (() => void 0)), x = await d.understand(y, t.policyPath, m).catch(async (e) => {
		throw e instanceof _bad_policy_js__WEBPACK_IMPORTED_MODULE_18__.t && !t.dryRun && await showStatus(e.problems), e;
	}), { policy: S } = x, E = (0,_identity_js__WEBPACK_IMPORTED_MODULE_1__.t)(S, y.viewer), D = (t.dryRun ? t.now : void 0) ?? n.date;
	if (D === null) throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__.t("github-unreachable", "GitHub sent no date, so nothing can be measured.");
	let O = (0,_identity_js__WEBPACK_IMPORTED_MODULE_1__.n)(S), k = S.notices === "office" ? await _office_js__WEBPACK_IMPORTED_MODULE_11__.t.of(y.repository, t.office ?? null) : null, A = new _office_js__WEBPACK_IMPORTED_MODULE_11__.n(m, (e) => (0,_office_reader_js__WEBPACK_IMPORTED_MODULE_5__.n)(n, t, e), new _writer_js__WEBPACK_IMPORTED_MODULE_7__.n(n, t), {
		policy: S,
		identity: E,
		now: D
	}), announcedTo = async (e) => {
		let t = (0,_identity_js__WEBPACK_IMPORTED_MODULE_1__.r)(S.team, await _.read(O, e));
		return {
			roster: t,
			announced: P.windows(t)
		};
	}, j = S.notices === "chat" ? t.chat?.(y.repository) ?? (0,_staff_chat_js__WEBPACK_IMPORTED_MODULE_21__.n)() : null, N = d.forms(y), P = await _announced_work_js__WEBPACK_IMPORTED_MODULE_20__.t.read(m, S, N), { channels: F = [], showsPrivate: I = !1 } = S.statusPage ?? {}, L = F.length > 0 && (I || !await (0,_visibility_js__WEBPACK_IMPORTED_MODULE_6__.t)(n, t)), R = await mayShowRfcs(n, S, t), ne = t.news?.(y.repository, F) ?? _unready_pagers_js__WEBPACK_IMPORTED_MODULE_17__.i, contextFor = async (t) => {
		let n = await announcedTo([...t, ...P.issues]);
		return {
			policy: S,
			policySince: x.since,
			unusualSince: (0,_assess_js__WEBPACK_IMPORTED_MODULE_0__.n)((0,_load_js__WEBPACK_IMPORTED_MODULE_8__.m)(S, D), y.loadMarks, {
				...n,
				identity: E,
				now: D
			}),
			identity: E,
			...n,
			forms: N,
			recordsOn: (0,_own_records_js__WEBPACK_IMPORTED_MODULE_10__.t)({
				policy: S,
				identity: E,
				companionOf: (e) => k?.companionOf(e) ?? null,
				aftermathOf: (e) => A.of(e)
			}),
			repository: y.repository,
			labels: [...y.labels.keys()],
			now: D,
			isPublic: L,
			showsRfcs: R,
			placeFault: k?.fault ?? j?.fault ?? null
		};
	}, ie = l?.others(y.repository, i, D) ?? (f ? null : 0), B = {
		digested: new Set(),
		due: ie
	}, V = new Map(), H = "lately" in v ? new Lately(m, v.lately, i, D, t.progress) : null, U = (0,_revised_js__WEBPACK_IMPORTED_MODULE_9__.c)(E, y.viewer) ? null : E, { pausedUntil: W } = S, G = W !== null && D < W ? W : null, K = S.proposesOnly && !t.dryRun && U === null && G === null, { context: q, assessment: J, total: Y, faults: se } = await (async () => {
		if ("open" in v) return await k?.readAll((0,_instant_js__WEBPACK_IMPORTED_MODULE_2__.u)(D, lookBack(S))), await judgeAll(new SweepReading(v), {
			reader: m,
			options: t,
			understood: x,
			contextFor,
			sights: V,
			directory: _,
			identity: E,
			aftermaths: A,
			isStaffKnown: await _.isComplete(O),
			learns: U === null && G === null && !K
		});
		let e = [v.issue ?? [], (f ? await H?.read() : null) ?? []].flat();
		for (let t of e) V.set(t.number, (0,_office_js__WEBPACK_IMPORTED_MODULE_11__.r)(t));
		return await k?.read(e), await A.read(e), judgeSome(e, await contextFor(e), B, {
			directory: _,
			reader: m
		});
	})(), pagedLately = async (e) => {
		let t = pagedOn(J);
		if (f || H === null || !e.some(({ page: e }) => e.action === "trigger")) return t;
		let n = await H.read();
		return [...t, ...pagedOn((await judgeSome(n, await contextFor(n), B)).assessment)];
	}, ce = p || l !== void 0 ? [...absentLabels(S, {
		forms: N.templates,
		labels: y.labels.keys()
	}), ...absentGroups(S, D, (await _.read({
		...O,
		collaborators: !1
	}, [])).teams)] : [], me = [
		(p && t.dryRun ? await nobodys(n, namedPeople(S)) : []).map(absentPerson),
		misnamedBot(E, y.viewer) ?? [],
		ce
	].flat(), X = t.dryRun || U !== null || G !== null || K, partOf = ({ plan: e, deskWide: n }) => t.deskWideOnly === !0 ? n : e;
	X || await showStatus(x.problems);
	let Z = X ? je : await apply(t, {
		desk: y,
		office: k,
		chat: j,
		channels: ne,
		planned: partOf(J),
		place: t,
		keepsRecords: S.pagers.length > 0 || S.desk.issue || j !== null || L,
		send: u === void 0 ? null : async (e) => u(e, q, await pagedLately(e)),
		look: new SecondLook({
			reader: m,
			client: n,
			office: k,
			aftermaths: A,
			identity: E,
			sights: V,
			ownIssues: J.ownIssues,
			since: n.date ?? D,
			decide: async (e, t, n) => {
				let r = J.suppressed.has(e.number) ? Infinity : 0, { digested: i } = J, a = {
					digested: j === null ? i : new Set(),
					due: r
				}, o = {
					...await contextFor([e]),
					now: t,
					unassignable: n
				}, s = (await judgeSome([e], o, a)).assessment;
				return j !== null && i.has(e.number) ? s.plan.filter((e) => !(0,_effect_js__WEBPACK_IMPORTED_MODULE_28__.o)(e)) : partOf(s);
			}
		})
	});
	for (let e of new Set([...m.deleted, ...Z.gone])) t.progress?.(`#${String(e)} was deleted or moved while the run went on: nothing is left to do.`);
	!X && !p && l?.add(y.repository, J.due, D);
	let { placeFault: Q = null } = q, he = Q !== null && (p || J.withheld > 0) ? [Q] : [];
	return {
		...J,
		context: q,
		viewer: y.viewer,
		issue: i,
		understood: x,
		...Z,
		warnings: [
			...J.warnings,
			...Z.warnings,
			...[...Z.unassignable].map(unassigned)
		],
		unserved: [...unserved(S, n.server), ...me],
		failed: [
			...new Set([
				...Z.failed,
				...he,
				...A.faults,
				...P.faults
			]),
			...J.failures.map(_assessment_js__WEBPACK_IMPORTED_MODULE_32__.t),
			...se
		],
		evaluated: J.tickets - J.failures.length,
		total: Y - (J.read - J.tickets),
		requests: n.requests + (k?.requests ?? 0),
		dryRun: t.dryRun,
		stoodBy: U,
		pausedUntil: G,
		isProposal: K
	};
}
function unassigned([e, t]) {
	return `#${String(e)}: GitHub did not assign ${(0,_effect_line_js__WEBPACK_IMPORTED_MODULE_30__.n)(t)}: it takes people with access to the repository and those who took part in the issue, ten at most.`;
}
async function judgeSome(e, t, r, i = null) {
	let a = new _assess_js__WEBPACK_IMPORTED_MODULE_0__.t(t, {
		isSweep: !1,
		keep: !0,
		beside: r
	});
	a.take(e);
	let o = i === null ? void 0 : await askedFor(a, i.directory, i.reader);
	return {
		context: t,
		assessment: a.finish(null, o),
		total: e.length,
		faults: []
	};
}
async function judgeAll(e, { reader: t, options: r, understood: a, contextFor: o, directory: s, identity: c, aftermaths: l, isStaffKnown: u, learns: d, sights: f }) {
	let { policy: p, problems: m } = a, h = e.pages(t, p, {
		...r,
		identity: c
	}), g = [];
	if (!u) for await (let e of h) g.push(...e);
	let _ = await o(g), v = new _assess_js__WEBPACK_IMPORTED_MODULE_0__.t(_, {
		isSweep: !0,
		keep: !1
	}), take = async (e) => {
		await l.read(e, !1), v.take(e);
		for (let t of e) f.set(t.number, (0,_office_js__WEBPACK_IMPORTED_MODULE_11__.r)(t));
	};
	await take(g);
	for await (let e of h) await take(e);
	let { total: y, faults: b } = e, x = m.filter(({ severity: e }) => e === "error"), [S = null] = x, C = await askedFor(v, s, t), w = d ? await readLessons(t, l, v.ownIssues, _, (e) => (0,_identity_js__WEBPACK_IMPORTED_MODULE_1__.a)(e, _)?.ticket ?? null) : null, T = {
		total: y,
		faults: b,
		policyErrors: x.length,
		policyFault: S,
		lessons: w
	};
	return {
		context: _,
		assessment: v.finish(T, C),
		total: y,
		faults: b
	};
}
function pagedOn({ standings: e }) {
	return e.flatMap(({ paged: e }) => e);
}
const je = {
	written: 0,
	left: [],
	held: 0,
	failed: [],
	warnings: [],
	stopped: null,
	gone: [],
	unassignable: new Map()
};



/***/ }),

/***/ 4669:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ noChat),
/* harmony export */   t: () => (/* binding */ chatFrom)
/* harmony export */ });
/* harmony import */ var _instant_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7101);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9473);
/* harmony import */ var _chat_request2_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8092);
/* harmony import */ var _effect_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1139);




// src/hosts/staff-chat.ts
function chatFrom(e, n = {}) {
	let { isShared = () => !1, ...i } = n;
	return (n) => {
		try {
			return new Webhooked((0,_chat_request2_js__WEBPACK_IMPORTED_MODULE_2__.t)(e, {
				repository: n,
				isShared: isShared()
			}), i);
		} catch (e) {
			if (!(e instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__.t)) throw e;
			return noChat(e.message);
		}
	};
}
function noChat(e = "This host knows of no chat.") {
	let t = `Staff are told of nothing in the chat, nor on tickets in its place. ${e}`;
	return {
		fault: t,
		say: () => Promise.resolve({
			said: new Set(),
			faults: [t]
		})
	};
}
var Webhooked = class {
	fault = null;
	#e;
	#t;
	#n = 0;
	constructor(e, t) {
		this.#e = e, this.#t = t;
	}
	async say(t, r) {
		let o = new Set(), s = new Set();
		if (t.length === 0) return {
			said: o,
			faults: []
		};
		let { Courier: c } = await __webpack_require__.e(/* import() */ 539).then(__webpack_require__.bind(__webpack_require__, 8539)), { to: l, allowed: u } = this.#e, d = new c(u, {
			limit: 30 * _instant_js__WEBPACK_IMPORTED_MODULE_0__.c,
			...this.#t
		}), f = new Set();
		for (let { message: e, tells: c } of t) {
			if ((0,_effect_js__WEBPACK_IMPORTED_MODULE_3__.a)(e)) continue;
			let t = this.#n < a, u = t ? await d.send((0,_chat_request2_js__WEBPACK_IMPORTED_MODULE_2__.n)(e, l, r)) : "it was not tried";
			this.#n = u === null ? 0 : this.#n + 1, u !== null && (t || s.size === 0) && s.add(u);
			for (let { id: e, number: t } of c) u === null ? o.add(e) : f.add(t);
		}
		return {
			said: o,
			faults: s.size === 0 ? [] : [untold([...f], [...s].join("; "))]
		};
	}
};
const a = 3;
function untold(e, t) {
	let n = e.slice(0, 10).map((e) => `#${String(e)}`), r = e.length > 10 ? [`${String(e.length - 10)} more`] : [];
	return `Staff were not told in the chat of ${[...n, ...r].join(", ")}: ${t}. The next run tries again.`;
}



/***/ }),

/***/ 1269:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ text),
/* harmony export */   B: () => (/* binding */ shown),
/* harmony export */   C: () => (/* binding */ optional),
/* harmony export */   D: () => (/* binding */ reason),
/* harmony export */   E: () => (/* binding */ prose),
/* harmony export */   F: () => (/* binding */ Login),
/* harmony export */   I: () => (/* binding */ Markdown),
/* harmony export */   L: () => (/* binding */ Prose),
/* harmony export */   M: () => (/* binding */ timeOf),
/* harmony export */   N: () => (/* binding */ toldMarkdown),
/* harmony export */   O: () => (/* binding */ secrets),
/* harmony export */   P: () => (/* binding */ verbatim),
/* harmony export */   R: () => (/* binding */ entry),
/* harmony export */   S: () => (/* binding */ numbers),
/* harmony export */   T: () => (/* binding */ people),
/* harmony export */   _: () => (/* binding */ link),
/* harmony export */   a: () => (/* binding */ ticketFacts),
/* harmony export */   b: () => (/* binding */ markdown),
/* harmony export */   c: () => (/* binding */ choice),
/* harmony export */   d: () => (/* binding */ duration),
/* harmony export */   f: () => (/* binding */ first),
/* harmony export */   g: () => (/* binding */ line),
/* harmony export */   h: () => (/* binding */ happening),
/* harmony export */   i: () => (/* binding */ d),
/* harmony export */   j: () => (/* binding */ texts),
/* harmony export */   k: () => (/* binding */ span),
/* harmony export */   l: () => (/* binding */ day),
/* harmony export */   m: () => (/* binding */ group),
/* harmony export */   n: () => (/* binding */ u),
/* harmony export */   o: () => (/* binding */ s),
/* harmony export */   p: () => (/* binding */ flag),
/* harmony export */   r: () => (/* binding */ l),
/* harmony export */   s: () => (/* binding */ at),
/* harmony export */   t: () => (/* binding */ c),
/* harmony export */   u: () => (/* binding */ doubts),
/* harmony export */   v: () => (/* binding */ list),
/* harmony export */   w: () => (/* binding */ part),
/* harmony export */   x: () => (/* binding */ number),
/* harmony export */   y: () => (/* binding */ maintained),
/* harmony export */   z: () => (/* binding */ samplesOf)
/* harmony export */ });
/* harmony import */ var _moment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9198);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8193);


// src/documents/field.ts
function entry(e, t = (e, t) => e) {
	return {
		fields: e,
		show: (n, r) => shown(e, t(n, r), r)
	};
}
function shown(e, t, n) {
	let r = new Map(Object.entries(t));
	return Object.fromEntries(Object.entries(e).map(([e, t]) => [e, t.show(r.get(e), n)]));
}
function samplesOf(e, t) {
	return Object.fromEntries(Object.entries(e).map(([e, n]) => [e, n.sample(t)]));
}
// src/documents/shown.ts
var Login = class {
	#e;
	constructor(e) {
		this.#e = e;
	}
	toString() {
		return this.#e;
	}
}, Markdown = class {
	#e;
	constructor(e) {
		this.#e = e;
	}
	toString() {
		return this.#e;
	}
}, Prose = class {
	#e;
	constructor(e) {
		this.#e = e;
	}
	toString() {
		return this.#e;
	}
};
// src/documents/kinds.ts
const o = {
	kind: "text",
	empty: ""
};
function field({ kind: e, empty: t }, n, r, i) {
	return {
		about: n,
		kind: e,
		empty: t,
		show: i,
		sample: (e) => i(r(), e)
	};
}
function optional(e) {
	return {
		...e,
		show: (t, n) => t === null ? e.empty : e.show(t, n)
	};
}
function first(e, t) {
	return {
		...t,
		show: (n, r) => t.show(n.slice(0, e), r)
	};
}
function text(e, t) {
	return field(o, e, () => t, (e) => e);
}
function prose(e, t) {
	return field(o, e, () => t, (e) => e === "" ? "" : new Prose(e));
}
function choice(e, ...[t]) {
	return field(o, e, () => t, (e) => e);
}
function texts(e, ...t) {
	return field({
		kind: "list of texts",
		empty: []
	}, e, () => t, (e) => e);
}
function number(e, t) {
	return field({
		kind: "number",
		empty: 0
	}, e, () => t, (e) => e);
}
function numbers(e, ...t) {
	return field({
		kind: "list of numbers",
		empty: []
	}, e, () => t, (e) => e);
}
function flag(e, t) {
	return field({
		kind: "yes or no",
		empty: !1
	}, e, () => t, (e) => e);
}
function markdown(e, t) {
	return field({
		kind: "Markdown",
		empty: ""
	}, e, () => t, (e) => new Markdown(e));
}
function maintained(e, t) {
	let tame = (e) => e.replace(/<!--(?=\s*steward)/gi, "&lt;!--").slice(0, 5e4);
	return {
		...markdown(e, t),
		show: (e) => new Markdown(tame(e))
	};
}
function toldMarkdown(e, t) {
	return {
		...markdown(e, t),
		show: (e) => new Markdown((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__.l)(e))
	};
}
function link(e, t) {
	return field({
		kind: "Markdown",
		empty: ""
	}, e, () => t, (e) => new Markdown(`<${e}>`));
}
function verbatim(e, t) {
	return field(o, e, () => t, (e) => e === "" ? "" : new Markdown(e));
}
function line(e, t) {
	let n = verbatim(e, t);
	return {
		...n,
		show: (e, t) => n.show((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__.o)(e), t)
	};
}
function people(e, ...t) {
	return field({
		kind: "list of logins",
		empty: []
	}, e, () => t, (e) => e.slice(0, 50).map((e) => new Login(e)));
}
function at(e, t) {
	return field(o, e, exampleAt(t), timeOf);
}
function day(e, t) {
	return field(o, e, exampleAt(t), (e, { timezone: t, phrases: n }) => (0,_moment_js__WEBPACK_IMPORTED_MODULE_0__.t)(e, t, n.locale));
}
function duration(t, n) {
	return field(o, t, () => n, (t, { phrases: n }) => (0,_moment_js__WEBPACK_IMPORTED_MODULE_0__.n)(t, n.locale));
}
function span(e, t) {
	return field(o, e, () => t, (e, { phrases: t }) => t.target(e));
}
function reason(e, t) {
	return field(o, e, () => t, (e, { phrases: t }) => t.reason(e));
}
function doubts(e, ...t) {
	return field({
		kind: "list of texts",
		empty: []
	}, e, () => t, (e, { phrases: t }) => e.map((e) => t.doubt(e)));
}
function happening(e, t) {
	return field(o, e, () => t, (e, { phrases: t }) => t.happening(e));
}
function part(e, t) {
	return field(o, e, () => t, (e, { phrases: t }) => t.parts[e]);
}
function secrets(e, ...t) {
	return field({
		kind: "list of texts",
		empty: []
	}, e, () => t, (e, { phrases: t }) => e.map((e) => t.secrets[e]));
}
const s = {
	...o,
	about: "The zone in which times are written.",
	show: (e, { timezone: t }) => t,
	sample: ({ timezone: e }) => e
};
function list(e, t, ...n) {
	return {
		about: e,
		kind: "list",
		empty: [],
		inner: t.fields,
		show: (e, n) => e.map((e) => t.show(e, n)),
		sample: (e) => [{}, ...n].map((n) => ({
			...samplesOf(t.fields, e),
			...n
		}))
	};
}
function group(e) {
	return {
		about: "",
		kind: "group",
		empty: {},
		inner: e.fields,
		show: (t, n) => e.show(t, n),
		sample: (t) => samplesOf(e.fields, t)
	};
}
function timeOf(e, { timezone: n, phrases: r }) {
	return (0,_moment_js__WEBPACK_IMPORTED_MODULE_0__.r)(e, n, r.locale);
}
function exampleAt(e) {
	return () => {
		let t = (0,_moment_js__WEBPACK_IMPORTED_MODULE_0__.s)(e);
		if (t === null) throw Error(`${e} is no moment`);
		return t;
	};
}
// src/documents/ticket-line.ts
const c = {
	breached: "🔴",
	"at risk": "🟠",
	running: "🟢",
	waiting: "⏸️",
	"no promise": "⚪"
}, l = {
	number: number("Its number.", 12),
	title: text("Its title.", "Login fails"),
	severity: optional(text("The severity; empty while not set.", "high")),
	owners: texts("Logins of its owners.", "ana"),
	mark: text("A coloured mark for the state.", "🔴"),
	state: text("How it stands: “overdue”, “at risk”.", "overdue"),
	clock: text("What is due next or overdue; may be empty.", "First response"),
	at: optional(at("Since when, or by when; empty while the clock stands.", "2026-11-16T10:00+01:00"))
};
function ticketFacts({ number: e, title: t, severity: n, owners: r, state: i, clock: a }, { phrases: o }) {
	return {
		number: e,
		title: t,
		severity: n,
		owners: r,
		mark: c[i],
		state: o.states[i],
		clock: a === null ? "" : o.clocks[a.of],
		at: a?.breachedAt ?? a?.due ?? null
	};
}
const u = entry(l, ticketFacts), d = {
	number: number("The number.", 13),
	title: text("The title.", "Blurred logo"),
	reason: choice("“pending” or “on_hold”.", "pending", "on_hold"),
	since: at("Since when.", "2026-11-09T10:00+01:00")
};



/***/ }),

/***/ 7947:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ Turns),
/* harmony export */   i: () => (/* binding */ s),
/* harmony export */   n: () => (/* binding */ pageSender),
/* harmony export */   r: () => (/* binding */ newsFrom),
/* harmony export */   t: () => (/* binding */ unreadyPagers)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
/* harmony import */ var _destination2_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9596);
/* harmony import */ var _instant_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7101);
/* harmony import */ var _hand_out_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2818);
/* harmony import */ var _news_request2_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6427);





// src/hosts/turns.ts
var Door = class {
	left = null;
	#e = !1;
	#t = [];
	get isTaken() {
		return this.#e;
	}
	get waiting() {
		return this.#t.length;
	}
	async enter() {
		this.#e && await new Promise((e) => this.#t.push(e)), this.#e = !0;
	}
	async enterSoon(e, t) {
		if (!this.#e) return this.#e = !0, !0;
		let r = { hasCome: !1 }, go = () => {
			r.hasCome = !0;
		};
		this.#t.unshift(go);
		for (let i = 0; i < e && !r.hasCome; i += _instant_js__WEBPACK_IMPORTED_MODULE_2__.c) await t(_instant_js__WEBPACK_IMPORTED_MODULE_2__.c);
		return r.hasCome || this.#t.splice(this.#t.indexOf(go), 1), r.hasCome;
	}
	leave() {
		let e = this.#t.shift();
		e === void 0 ? this.#e = !1 : e();
	}
}, Turns = class {
	#e = new Map();
	at(e) {
		let t = this.#e.get(e) ?? new Door();
		return this.#e.set(e, t), t;
	}
};
// src/hosts/tell-public.ts
function newsFrom(e, t = {}) {
	let { isShared = () => !1, ...n } = t;
	return (t, r) => new ByChannel(e, r, {
		repository: t,
		isShared: isShared()
	}, n);
}
const s = { tell: ({ channel: e }) => Promise.resolve(untold(e, "this host knows of no such channel")) };
var ByChannel = class {
	#e;
	#t;
	#n;
	#r;
	#i = new Map();
	constructor(e, t, n, r) {
		this.#e = e, this.#t = t, this.#n = n, this.#r = r;
	}
	async tell(t, r) {
		let i = this.#t.find(({ name: e }) => e === t.channel);
		if (i === void 0) return untold(t.channel, "the policy has no such channel");
		let s = this.#i.get(i.name) ?? 0;
		if (s >= 3) return untold(i.name, "it was not tried any more");
		try {
			let e = (0,_news_request2_js__WEBPACK_IMPORTED_MODULE_4__.t)(this.#e, i, this.#n), { Courier: c } = await __webpack_require__.e(/* import() */ 539).then(__webpack_require__.bind(__webpack_require__, 8539)), l = await new c(e.allowed, {
				limit: 30 * _instant_js__WEBPACK_IMPORTED_MODULE_2__.c,
				...this.#r
			}).send((0,_news_request2_js__WEBPACK_IMPORTED_MODULE_4__.n)(t, e.to, r));
			return this.#i.set(i.name, l === null ? 0 : s + 1), l === null ? null : untold(i.name, l);
		} catch (t) {
			if (!(t instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.t)) throw t;
			return untold(i.name, t.message);
		}
	}
};
function untold(e, t) {
	return `The channel ${e} was not told what was published: ${t.replace(/\.$/, "")}. The next run tries again.`;
}
// src/pagers/cap.ts
function withinCap(e, t, n) {
	let { now: i, repository: a, perHour: o, perPager: s } = n, c = new Set(t.map(keyOf)), known = (e) => c.has(keyOf(e)), l = t.filter(({ at: e }) => e > i - _instant_js__WEBPACK_IMPORTED_MODULE_2__.i), u = new Allowance(o, l.filter((e) => e.repository === a)), d = new Map([...s].map(([e, t]) => [e, new Allowance(t, l.filter((t) => t.pager === e))])), f = [], p = [], m = new Set();
	for (let t of e) if (t.action !== "trigger") f.push(t);
	else if (!known(t) && !m.has(keyOf(t))) {
		m.add(keyOf(t));
		let e = d.get(t.pager);
		if (!u.has(t) || e?.has(t) === !1) {
			p.push(t);
			continue;
		}
		f.push(t), u.take(t), e?.take(t);
	}
	let h = [], g = [], _ = Map.groupBy(p, ({ pager: e, confirmed: t }) => `${e} ${String(t)}`);
	for (let e of _.values()) {
		let t = digestOf(e, n);
		t === null || known(t) ? g.push(...e) : (f.push(t), h.push(...e));
	}
	return {
		send: f,
		digested: h,
		held: g
	};
}
var Allowance = class {
	#e;
	#t = 0;
	#n = 0;
	constructor(e, t) {
		this.#e = e;
		for (let e of t) this.take(e);
	}
	has({ confirmed: e }) {
		return (e ? this.#t : this.#n) < this.#e;
	}
	take({ confirmed: e }) {
		this.#n += 1, e && (this.#t += 1);
	}
};
function digestOf(e, { now: t, severities: n }) {
	let [a] = e;
	if (a === void 0) return null;
	let o = new Date(Math.floor(t / _instant_js__WEBPACK_IMPORTED_MODULE_2__.i) * _instant_js__WEBPACK_IMPORTED_MODULE_2__.i).toISOString().slice(0, 13), s = Map.groupBy(e, ({ severity: e }) => e), l = [...n, ...s.keys()].find((e) => s.has(e)) ?? "", u = [...new Set(e.flatMap(({ number: e }) => e === null ? [] : [`#${e}`]))], d = e.length === 1 ? "1 more page is due" : `${e.length} more pages are due`;
	return {
		pager: a.pager,
		action: "trigger",
		dedupKey: (0,_hand_out_js__WEBPACK_IMPORTED_MODULE_3__.I)(a.repository, o, a.confirmed),
		severity: l,
		summary: `${a.repository}: ${d} than may be sent in an hour. Look at the desk.`,
		url: a.url.replace(/\/\d+$/, ""),
		repository: a.repository,
		confirmed: a.confirmed,
		number: null,
		details: {
			...Object.fromEntries([...s].map(([e, t]) => [e || "no severity", String(t.length)])),
			tickets: u.length > c ? `${u.slice(0, c).join(", ")}, …` : u.join(", ")
		}
	};
}
const c = 20;
function keyOf({ pager: e, dedupKey: t }) {
	return JSON.stringify([e, t]);
}
// src/hosts/pages.ts
function pageSender(e, { isShared: n = () => !1, ...i } = {}) {
	let a = [];
	return async (o, { policy: s, repository: c, now: l }, u) => {
		if (o.length === 0) return {
			sent: [],
			faults: []
		};
		let { sendPages: d } = await __webpack_require__.e(/* import() */ 292).then(__webpack_require__.bind(__webpack_require__, 8292)), f = s.severities.map(({ name: e }) => e), p = (0,_destination2_js__WEBPACK_IMPORTED_MODULE_1__.n)(e, s.pagers, {
			repository: c,
			isShared: n()
		});
		a = a.filter(({ at: e }) => e > l - _instant_js__WEBPACK_IMPORTED_MODULE_2__.i);
		let m = distinct([...a, ...u]), h = [...o].sort((e, t) => e.deadline - t.deadline), { send: g, digested: _, held: v } = withinCap(h.map(({ page: e }) => e), m, {
			now: l,
			repository: c,
			perHour: s.pagesPerHour,
			perPager: p.perHour,
			severities: f
		}), y = g.filter(({ action: e }) => e === "trigger").map((e) => remembered(e, l));
		a.push(...y);
		let b = await d(g, p, {
			...i,
			now: l,
			severities: f
		}), x = b.filter(({ outcome: e }) => e === "failed").map(({ page: e }) => e);
		a = a.filter((e) => !(y.includes(e) && x.some((t) => t.action === "trigger" && same(t, e))));
		let S = g.filter(({ number: e }) => e === null), outcomeOf = (e) => {
			if (v.includes(e)) return "held";
			if (!_.includes(e)) return x.includes(e) ? "failed" : "delivered";
			let t = S.find(({ pager: t, confirmed: n }) => t === e.pager && n === e.confirmed);
			return t === void 0 || x.includes(t) ? "failed" : "digested";
		};
		return {
			sent: h.map((e) => ({
				effect: e,
				outcome: outcomeOf(e.page)
			})),
			faults: faultsOf(b, p)
		};
	};
}
function faultsOf(e, { faults: t }) {
	let n = t.get("allow"), r = e.flatMap((e) => e.outcome === "failed" ? [`A page was not delivered. ${e.reason}`] : []);
	return [...new Set([...n === void 0 ? [] : [n.message], ...r])];
}
function remembered({ repository: e, pager: t, dedupKey: n, confirmed: r }, i) {
	return {
		repository: e,
		pager: t,
		dedupKey: n,
		confirmed: r,
		at: i
	};
}
function same(e, t) {
	return e.pager === t.pager && e.dedupKey === t.dedupKey;
}
function distinct(e) {
	return e.filter((t, n) => e.findIndex((e) => same(t, e)) === n);
}
// src/hosts/unready-pagers.ts
async function unreadyPagers(e, { pagers: t, notices: n, statusPage: r }, i) {
	let a = n === "chat" ? await unreadyChat(e, i) : [], o = await unreadyChannels(e, r?.channels ?? [], i);
	return [
		...await unready(e, t, i),
		...a,
		...o
	];
}
async function unreadyChannels(t, n, r) {
	if (n.length === 0) return [];
	let [{ newsPlaceIn: i }, { unreachable: a }] = await Promise.all([__webpack_require__.e(/* import() */ 241).then(__webpack_require__.bind(__webpack_require__, 4241)), __webpack_require__.e(/* import() */ 244).then(__webpack_require__.bind(__webpack_require__, 244))]), o = n.map(async (n) => {
		try {
			let { to: e, allowed: o } = i(t, n, r);
			return await a(`The channel ${n.name}`, e.url, o);
		} catch (t) {
			if (!(t instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.t)) throw t;
			return t.message;
		}
	});
	return (await Promise.all(o)).flatMap((e) => e === null ? [] : `${e} Until this is mended, that channel is told nothing of what is published.`);
}
async function unreadyChat(t, n) {
	let [{ chatIn: r }, { unreachable: i }] = await Promise.all([__webpack_require__.e(/* import() */ 636).then(__webpack_require__.bind(__webpack_require__, 8636)), __webpack_require__.e(/* import() */ 244).then(__webpack_require__.bind(__webpack_require__, 244))]);
	try {
		let { to: e, allowed: a } = r(t, n), o = await i("chat", e.url, a);
		return o === null ? [] : [`${o} Until this is mended, staff are told nothing in the chat.`];
	} catch (t) {
		if (!(t instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.t)) throw t;
		return [];
	}
}
async function unready(e, t, n) {
	if (t.length === 0) return [];
	let [{ destinationsFrom: r }, { readinessOf: i }] = await Promise.all([__webpack_require__.e(/* import() */ 348).then(__webpack_require__.bind(__webpack_require__, 6348)), __webpack_require__.e(/* import() */ 244).then(__webpack_require__.bind(__webpack_require__, 244))]), a = r(e, t, n), o = (await i(t, a)).flatMap(({ fault: e }) => e ?? []), s = a.faults.get("allow")?.message;
	return (s === void 0 ? o : [s, ...o]).map((e) => `${e} Until this is mended, that pager wakes nobody.`);
}



/***/ }),

/***/ 7274:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ unstaffedProblem),
/* harmony export */   r: () => (/* binding */ unstaffedText),
/* harmony export */   t: () => (/* binding */ unstaffed)
/* harmony export */ });
/* harmony import */ var _moment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9198);
/* harmony import */ var _pagers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8590);
/* harmony import */ var _duty_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5906);



// src/team/unstaffed.ts
function unstaffed(e, t, i = new Map()) {
	let a = (0,_duty_js__WEBPACK_IMPORTED_MODULE_2__.o)(e, i);
	return e.groups.flatMap(({ name: r, overrides: o }) => {
		let s = (0,_duty_js__WEBPACK_IMPORTED_MODULE_2__.n)(e, r, i);
		if (s.length === 0) return [];
		let c = e.fallback === null ? s : [...s, e.fallback], isEmpty = (e) => !c.some((t) => a.isThere(t, e)) && !o.some(({ who: t, from: n, to: r }) => n <= e && e < r && a.isThere(t, e)), l = [...a.edges([...c, ...o.map(({ who: e }) => e)]), ...o.flatMap(({ from: e, to: t }) => [e, t])], u = [t, ...new Set(l.filter((e) => e > t).sort((e, t) => e - t))], d = u.filter((e, t) => {
			let n = u[t - 1];
			return isEmpty(e) !== (n !== void 0 && isEmpty(n));
		});
		return d.filter((e, t) => t % 2 == 0).map((n, i) => ({
			group: r,
			from: n === t ? null : n,
			to: d[i * 2 + 1] ?? null,
			absence: absenceAt(e, c, n)
		}));
	});
}
function absenceAt({ away: e }, t, n) {
	let r = e.reduce((r, { who: i, from: a, to: o }, s) => !t.includes(i) || n < a || o <= n ? r : r === -1 || a >= (e[r]?.from ?? a) ? s : r, -1);
	return r === -1 ? null : r;
}
function unstaffedText({ group: n, from: r, to: i }, a) {
	let o = r === null ? "" : ` from ${(0,_moment_js__WEBPACK_IMPORTED_MODULE_0__.r)(r, a)}`, s = i === null ? ", with no end" : `${r === null ? " until" : " to"} ${(0,_moment_js__WEBPACK_IMPORTED_MODULE_0__.r)(i, a)}`;
	return `Everybody in the group ${(0,_pagers_js__WEBPACK_IMPORTED_MODULE_1__.i)(n)} is away${o}${s}, and nobody is there in their place`;
}
function unstaffedProblem(e, t) {
	let { group: n, absence: r } = e;
	return {
		code: "unstaffed",
		path: r === null ? [
			"team",
			"groups",
			n
		] : [
			"team",
			"away",
			r
		],
		message: unstaffedText(e, t),
		allowed: ["team.fallback", `team.groups.${n}.overrides`]
	};
}



/***/ }),

/***/ 7033:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ section),
/* harmony export */   c: () => (/* binding */ webLink),
/* harmony export */   d: () => (/* binding */ wordFor),
/* harmony export */   f: () => (/* binding */ digest),
/* harmony export */   g: () => (/* binding */ webAddress),
/* harmony export */   h: () => (/* binding */ tamed),
/* harmony export */   i: () => (/* binding */ linkTo),
/* harmony export */   l: () => (/* binding */ postOf),
/* harmony export */   m: () => (/* binding */ subjectOf),
/* harmony export */   n: () => (/* binding */ webhookRequest),
/* harmony export */   o: () => (/* binding */ slackPost),
/* harmony export */   p: () => (/* binding */ shortened),
/* harmony export */   r: () => (/* binding */ inert),
/* harmony export */   s: () => (/* binding */ slackRequest),
/* harmony export */   t: () => (/* binding */ signedPost),
/* harmony export */   u: () => (/* binding */ under)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8193);
/* harmony import */ var _instant_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7101);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7598);



function tamed(e) {
	return {
		pager: e.pager,
		action: e.action,
		dedupKey: fittingKey(e.dedupKey),
		severity: shortened(e.severity, 500),
		summary: shortened(e.summary, 200) || "A ticket needs somebody.",
		url: webAddress(e.url),
		repository: shortened(e.repository, 500),
		confirmed: e.confirmed,
		number: e.number,
		details: Object.fromEntries(Object.entries(e.details).slice(0, 20).map(([e, t]) => [shortened(e, 500), shortened(t, 500)]))
	};
}
function shortened(n, r) {
	let i = (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.a)(n.slice(0, 2e3).toWellFormed()).replace(/\s+/g, " ");
	return (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.n)(i, r);
}
function subjectOf(e) {
	return e.number === null ? e.repository : `${e.repository}#${e.number}`;
}
function fittingKey(e) {
	return e.length <= 255 && /^[\x21-\x7e][\x20-\x7e]*$/.test(e) ? e : digest(e);
}
function digest(e) {
	return (0,node_crypto__WEBPACK_IMPORTED_MODULE_2__.createHash)("sha256").update(e).digest("hex");
}
function webAddress(e) {
	let t = URL.parse(e);
	return t !== null && (t.protocol === "https:" || t.protocol === "http:") && t.href.length <= 1e3 ? t.href : "";
}
// src/pagers/request.ts
function postOf(e, t, n = {}) {
	return {
		method: "POST",
		url: e,
		headers: {
			"Content-Type": "application/json",
			"User-Agent": "steward",
			...n
		},
		body: JSON.stringify(t)
	};
}
function wordFor(e, t, n) {
	let r = Math.max(0, t.severities.indexOf(e));
	return n[Math.min(r, n.length - 1)] ?? n[0];
}
function under(e, t) {
	return new URL(`${e.href.replace(/\/+$/, "")}${t}`);
}
// src/pagers/slack.ts
const a = {
	trigger: "Page",
	acknowledge: "Acknowledged",
	resolve: "Resolved"
};
function slackRequest(e, t) {
	let n = `*${a[e.action]}:* ${linkTo(e)}`, r = inert(e.summary), i = Object.entries(e.details).filter(([, t]) => !e.summary.includes(t)).map(([e, t]) => inert(`${e}: ${t}`)), o = e.action === "trigger" ? [
		section(n),
		section(r),
		...i.length > 0 ? [context(i)] : []
	] : [section(`${n} – ${r}`)];
	return slackPost(t, `${a[e.action]}: ${r}`, o);
}
function slackPost(e, t, n) {
	return postOf(e.url, {
		text: t,
		blocks: n,
		unfurl_links: !1,
		unfurl_media: !1
	});
}
function section(e) {
	return {
		type: "section",
		text: {
			type: "mrkdwn",
			text: e,
			verbatim: !0
		}
	};
}
function context(e) {
	return {
		type: "context",
		elements: e.slice(0, 10).map((e) => ({
			type: "mrkdwn",
			text: e,
			verbatim: !0
		}))
	};
}
function linkTo(e) {
	return webLink(e.url, subjectOf(e));
}
function webLink(e, t) {
	return e === "" ? inert(t) : `<${escaped(e.replaceAll("|", "%7C"))}|${inert(t)}>`;
}
function inert(e) {
	return escaped(e).replace(/@(?=\S)/g, "@​").replace(/:(?=[\w+-]+:)/g, ":​").replace(/[*_~`]/g, "​$&​");
}
function escaped(e) {
	return e.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
// src/pagers/webhook.ts
function webhookRequest(e, t, n) {
	return signedPost(t, {
		version: 1,
		action: e.action,
		dedup_key: e.dedupKey,
		pager: e.pager,
		severity: e.severity,
		summary: e.summary,
		url: e.url,
		repository: e.repository,
		number: e.number,
		details: e.details
	}, `${e.action} ${e.dedupKey}`, n);
}
function signedPost(e, t, r, a) {
	let o = String(Math.floor(a.now / _instant_js__WEBPACK_IMPORTED_MODULE_1__.c)), s = {
		"Idempotency-Key": digest(r),
		"X-Steward-Timestamp": o
	}, c = postOf(e.url, t, s), l = (0,node_crypto__WEBPACK_IMPORTED_MODULE_2__.createHmac)("sha256", e.secret).update(`${o}.${c.body}`).digest("hex");
	return {
		...c,
		headers: {
			...c.headers,
			"X-Steward-Signature-256": `sha256=${l}`
		}
	};
}



/***/ }),

/***/ 1653:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ send),
/* harmony export */   n: () => (/* binding */ WriteUpFiles),
/* harmony export */   r: () => (/* binding */ confirmed),
/* harmony export */   t: () => (/* binding */ Writer)
/* harmony export */ });
/* harmony import */ var _effect_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1139);
/* harmony import */ var _effect_line_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9434);
/* harmony import */ var _labels_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6389);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5657);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9473);
/* harmony import */ var _reader_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6185);
/* harmony import */ var _instant_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7101);
/* harmony import */ var _proposal_branch_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4945);








// src/github/written.ts
const w = {
	field: "createLabel",
	type: "CreateLabelInput",
	select: "label { id }"
}, T = {
	field: "createIssue",
	type: "CreateIssueInput",
	select: "issue { id number }"
}, E = {
	field: "addAssigneesToAssignable",
	type: "AddAssigneesToAssignableInput",
	select: "assignable { assignees(first: 20) { nodes { login } } }"
};
function mutationText(e) {
	let t = e.map(({ type: e }, t) => `$i${String(t)}: ${e}!`), n = e.map(({ field: e, select: t }, n) => `m${String(n)}: ${e}(input: $i${String(n)}) { ${t} }`);
	return `mutation(${t.join(", ")}) { ${n.join(" ")} }`;
}
// src/github/mutations.ts
function mutationsOf(e, { labels: t, people: n, issues: r }) {
	let i = r.get(e.issue.id) ?? e.issue.id;
	switch (e.kind) {
		case "add_labels":
		case "remove_labels": {
			let n = e.labels.map((e) => t.get((0,_labels_js__WEBPACK_IMPORTED_MODULE_0__.r)(e)));
			return n.includes(void 0) ? null : [mutation(e.kind === "add_labels" ? "addLabelsToLabelable" : "removeLabelsFromLabelable", {
				labelableId: i,
				labelIds: n
			})];
		}
		case "assign":
		case "unassign": {
			let t = e.logins.flatMap((e) => n.get(e) ?? []);
			return t.length === 0 ? [] : [mutation(e.kind === "assign" ? "addAssigneesToAssignable" : "removeAssigneesFromAssignable", {
				assignableId: i,
				assigneeIds: t
			}, E.select)];
		}
		case "block":
		case "unblock": return [mutation(e.kind === "block" ? "addBlockedBy" : "removeBlockedBy", {
			issueId: i,
			blockingIssueId: e.blocker
		})];
		case "close": return [mutation("closeIssue", {
			issueId: i,
			stateReason: e.reason.toUpperCase()
		})];
		case "reopen": return [mutation("reopenIssue", { issueId: i })];
		case "open_beside":
		case "propose_file":
		case "edit_file":
		case "decline_file": return null;
		case "edit_issue": return [mutation("updateIssue", {
			id: i,
			body: e.body
		})];
		case "react": return reactions(e);
		case "create_comment": return [mutation("addComment", {
			subjectId: i,
			body: e.body
		})];
		case "edit_comment": return [mutation("updateIssueComment", {
			id: e.comment,
			body: e.body
		})];
		case "delete_comment": return [mutation("deleteIssueComment", { id: e.comment })];
	}
}
function reactions({ comment: e, add: t, remove: n }) {
	let change = (t, n) => mutation(t, {
		subjectId: e,
		content: _reader_js__WEBPACK_IMPORTED_MODULE_3__.i[n]
	});
	return [...t.map((e) => change("addReaction", e)), ...n.map((e) => change("removeReaction", e))];
}
function mutation(e, t, n = "clientMutationId") {
	return {
		field: e,
		type: `${e.charAt(0).toUpperCase()}${e.slice(1)}Input`,
		input: t,
		select: n
	};
}
async function send(e, t) {
	let n = Object.fromEntries(t.map(({ input: e }, t) => [`i${String(t)}`, e])), r = mutationText(t), i = await e.mutate(r, n, t.length);
	if (i.data === null && i.errors.length === 0) throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__.t("github-refused", "GitHub answered a write without a result.");
	return i;
}
async function confirmed(e) {
	try {
		return await (0,_client_js__WEBPACK_IMPORTED_MODULE_1__.c)(3, e, (e) => e instanceof _client_js__WEBPACK_IMPORTED_MODULE_1__.r ? 0 : null);
	} catch (e) {
		if (e instanceof _client_js__WEBPACK_IMPORTED_MODULE_1__.r) return null;
		throw e;
	}
}
// src/github/write-up-files.ts
var WriteUpFiles = class {
	#e;
	#t;
	constructor(e, t) {
		this.#e = e, this.#t = t;
	}
	async read({ branch: e, path: t }) {
		let { pulls: n, tip: r } = await new _proposal_branch_js__WEBPACK_IMPORTED_MODULE_5__.t(this.#e, this.#t, e).read(), i = currentOf(n);
		if (i === null) return null;
		let a = i.state === "merged", o = a || r === null ? "HEAD" : `refs/heads/${e}`, { text: s, changedAt: c } = await this.#n(t, o), l = momentOf(i.createdAt), u = i.mergedAt === null ? null : momentOf(i.mergedAt), d = u ?? this.#e.latest ?? l, f = c === null ? null : (0,_instant_js__WEBPACK_IMPORTED_MODULE_4__.m)(l, (0,_instant_js__WEBPACK_IMPORTED_MODULE_4__.d)(c, d));
		return {
			kind: "file",
			number: i.number,
			path: t,
			branch: e,
			state: i.state,
			tip: a ? null : r,
			isThere: s !== null,
			body: s ?? "",
			at: l,
			lastEditedAt: f,
			mergedAt: u,
			edits: []
		};
	}
	async #n(e, t) {
		let { owner: n, name: r } = this.#t, i = {
			owner: n,
			name: r,
			revision: t,
			path: e,
			file: `${t}:${e}`
		}, a = await this.#e.query(_reader_js__WEBPACK_IMPORTED_MODULE_3__._, i), { file: o, commit: s } = (0,_reader_js__WEBPACK_IMPORTED_MODULE_3__.u)(a, this.#t);
		(0,_reader_js__WEBPACK_IMPORTED_MODULE_3__.c)(a.errors);
		let c = o !== null && "text" in o && o.isBinary !== !0 && !o.isTruncated, l = (s !== null && "history" in s ? s.history.nodes ?? [] : []).find((e) => e !== null && !isOwn(e.messageHeadline));
		return {
			text: c ? o.text : null,
			changedAt: l == null ? null : momentOf(l.committedDate)
		};
	}
	async propose({ branch: e, path: t, text: n, message: r, title: i, body: a }) {
		let o = new _proposal_branch_js__WEBPACK_IMPORTED_MODULE_5__.t(this.#e, this.#t, e, "file"), s = await o.read();
		currentOf(s.pulls) === null && s.tip === null && (await o.create({ [t]: n }, r), s = await o.read());
		let c = currentOf(s.pulls) ?? await o.open(i, a) ?? currentOf((await o.read()).pulls);
		if (c === null) throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__.t("github-unreachable", "GitHub did not confirm a pull request.");
		return c.number;
	}
	async decline({ branch: e, number: t }) {
		await new _proposal_branch_js__WEBPACK_IMPORTED_MODULE_5__.t(this.#e, this.#t, e, "file").decline(t);
	}
	async edit({ branch: e, path: t, text: n, message: r, tip: i }) {
		let { owner: a, name: o } = this.#t, s = {
			branch: {
				repositoryNameWithOwner: `${a}/${o}`,
				branchName: e
			},
			message: { headline: r },
			expectedHeadOid: i,
			fileChanges: { additions: [{
				path: t,
				contents: Buffer.from(n).toString("base64")
			}] }
		}, c = {
			field: "createCommitOnBranch",
			type: "CreateCommitOnBranchInput",
			select: "clientMutationId"
		};
		try {
			let { errors: e } = await send(this.#e, [{
				...c,
				input: s
			}]), [t] = e;
			if (t === void 0) return !0;
			if (t.type === "STALE_DATA" || /expected.*head|stale/i.test(t.message)) return !1;
			throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__.t("github-refused", `${t.message.replace(/\.?$/, ".")} ${D}`);
		} catch (e) {
			throw e instanceof _client_js__WEBPACK_IMPORTED_MODULE_1__.r ? new _errors_js__WEBPACK_IMPORTED_MODULE_2__.t("github-unreachable", e.message, { cause: e }) : e;
		}
	}
};
function isOwn(e) {
	return Object.values(_proposal_branch_js__WEBPACK_IMPORTED_MODULE_5__.n).some((t) => e.startsWith(t));
}
function momentOf(e) {
	return (0,_instant_js__WEBPACK_IMPORTED_MODULE_4__.f)(Date.parse(e));
}
const D = "The token needs contents: write.";
function currentOf(e) {
	return e[0] ?? null;
}
// src/github/assignees.ts
function leftAsTheyWere(e, t) {
	if (e.kind !== "assign" && e.kind !== "unassign") return [];
	let n = t?.assignable?.assignees.nodes ?? [], r = new Set(n.map((e) => e?.login.toLowerCase()));
	return e.logins.filter((t) => r.has(t.toLowerCase()) !== (e.kind === "assign"));
}
// src/github/node-ids.ts
var NodeIds = class {
	labels;
	people = new Map();
	#e = new Set();
	issues;
	numbers = new Map();
	#t;
	#n;
	#r;
	#i = !1;
	constructor(e, t, n, r, i) {
		this.#t = e, this.#n = t, this.#r = i, this.issues = new Map(r), this.labels = new Map([...n].map(([e, t]) => [(0,_labels_js__WEBPACK_IMPORTED_MODULE_0__.r)(e), t]));
	}
	async createLabel(e) {
		let { name: t, color: n, description: r } = e, i = {
			repositoryId: this.#n,
			name: t,
			color: n,
			description: r
		}, a = await confirmed(async () => send(this.#t, [{
			...w,
			input: i
		}])), o = a?.data?.m0?.label?.id;
		if (o !== void 0) return this.labels.set((0,_labels_js__WEBPACK_IMPORTED_MODULE_0__.r)(t), o), "done";
		let c = await this.#l(t);
		return c === null ? a === null ? O : notMade(a, "GitHub created no label.") : (this.labels.set((0,_labels_js__WEBPACK_IMPORTED_MODULE_0__.r)(t), c), "there");
	}
	async createIssue({ key: e, title: t, body: n, labels: r, pin: a }) {
		let o = await this.#a({
			title: t,
			body: n,
			labelIds: this.#o(r)
		});
		return "id" in o ? (this.issues.set((0,_effect_js__WEBPACK_IMPORTED_MODULE_6__.s)(e).id, o.id), a && await this.#c(o.id), null) : o;
	}
	async openBeside({ issue: e, key: t, title: n, body: r, labels: a, logins: o }) {
		let s = await this.#s(o), c = {
			title: n,
			body: r,
			labelIds: this.#o(a),
			assigneeIds: s
		}, l = await this.#a(this.#i ? c : {
			...c,
			parentIssueId: e.id
		});
		return !("id" in l) && /parent_?issue|sub.?issue/i.test(l.fault) && (this.#i ||= /not defined|doesn't accept|not accepted/i.test(l.fault), l = await this.#a(c)), "id" in l ? (this.issues.set((0,_effect_js__WEBPACK_IMPORTED_MODULE_6__.s)(t).id, l.id), this.numbers.set(t, l.number), null) : l;
	}
	async writeFile(e) {
		let [t = "", n = ""] = this.#r.split("/"), r = new WriteUpFiles(this.#t, {
			owner: t,
			name: n,
			policyPath: ""
		});
		try {
			if (e.kind === "propose_file") this.numbers.set(e.key, await r.propose(e));
			else if (e.kind === "decline_file") await r.decline(e);
			else if (!await r.edit(e)) return {
				fault: "Somebody has changed it meanwhile; the next run looks again.",
				mayPass: !0
			};
			return null;
		} catch (e) {
			if (!(e instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__.t)) throw e;
			if (e.code === "github-unreachable") return O;
			if (e.code !== "github-refused") throw e;
			return {
				fault: e.message,
				mayPass: !1
			};
		}
	}
	async #a(e) {
		let t = {
			...T,
			input: {
				repositoryId: this.#n,
				...e
			}
		};
		try {
			let e = await send(this.#t, [t]);
			return e.data?.m0?.issue ?? notMade(e, "GitHub opened no issue.");
		} catch (e) {
			if (!(e instanceof _client_js__WEBPACK_IMPORTED_MODULE_1__.r)) throw e;
			return O;
		}
	}
	#o(e) {
		return e.flatMap((e) => this.labels.get((0,_labels_js__WEBPACK_IMPORTED_MODULE_0__.r)(e)) ?? []);
	}
	async #s(e) {
		let [t = "", n = ""] = this.#r.split("/"), r = [];
		for (let i of e) {
			let e = this.people.get(i);
			if (e === void 0) continue;
			let { status: a } = await this.#t.get("/repos/{owner}/{repo}/assignees/{assignee}", {
				owner: t,
				repo: n,
				assignee: i
			});
			a < 300 && r.push(e);
		}
		return r;
	}
	async #c(e) {
		let t = {
			field: "pinIssue",
			type: "PinIssueInput",
			input: { issueId: e },
			select: "clientMutationId"
		};
		try {
			await send(this.#t, [t]);
		} catch (e) {
			if (!(e instanceof _client_js__WEBPACK_IMPORTED_MODULE_1__.r)) throw e;
		}
	}
	async #l(e) {
		return (await this.#t.query(_reader_js__WEBPACK_IMPORTED_MODULE_3__.m, {
			id: this.#n,
			name: e
		})).data?.node?.label?.id ?? null;
	}
	async findPeople(e) {
		let t = e.flatMap((e) => "logins" in e ? e.logins : []), n = [...new Set(t)].filter((e) => !this.people.has(e));
		if (n.length === 0) return;
		let r = await this.#t.query((0,_reader_js__WEBPACK_IMPORTED_MODULE_3__.v)(n.length), Object.fromEntries(n.map((e, t) => [`p${String(t)}`, e])));
		for (let [e, t] of n.entries()) {
			let n = r.data?.[`p${String(e)}`]?.id;
			n === void 0 ? (0,_reader_js__WEBPACK_IMPORTED_MODULE_3__.l)(r, `p${String(e)}`) && this.#e.add(t) : this.people.set(t, n);
		}
	}
	isKnown(e) {
		return this.people.has(e) || this.#e.has(e);
	}
};
const O = {
	fault: "GitHub did not confirm it.",
	mayPass: !0
};
function notMade({ errors: [e] }, t) {
	return {
		fault: e?.message ?? t,
		mayPass: e?.type === void 0
	};
}
// src/github/writer.ts
const k = [
	"state",
	"words",
	"edits",
	"records"
], A = {
	state: 50,
	edits: 25,
	records: 50
};
var Writer = class {
	#e;
	#t;
	#n = 0;
	#r = [];
	#i = [];
	#a = new Map();
	#o = new Set();
	#s = new Set();
	#c = new Set();
	constructor(e, t, n, r = new Map(), i = "") {
		this.#e = e, this.#t = new NodeIds(e, t, n, r, i);
	}
	async apply(e) {
		this.#n = 0, this.#r = [], this.#i = [], this.#a = new Map(), this.#o = new Set(), this.#s = new Set(), this.#c = new Set();
		let t = !1;
		try {
			await this.#l(e);
		} catch (e) {
			if (!(e instanceof _client_js__WEBPACK_IMPORTED_MODULE_1__.n)) throw e;
			t = !0;
		}
		let [n, r, i] = [
			this.#n,
			this.#r,
			this.#a
		];
		return {
			done: n,
			failed: r,
			passedOver: this.#i,
			unassignable: i,
			uncertain: this.#o,
			isLate: t
		};
	}
	async #l(e) {
		await this.#u(e), await this.#t.findPeople(e);
		for (let t of e) (t.kind === "open_beside" || t.kind === "propose_file") && this.#t.numbers.set(t.key, null);
		let n = Map.groupBy(e.filter(_effect_js__WEBPACK_IMPORTED_MODULE_6__.r), ({ issue: e }) => ownerOf(e));
		for (; [...n.values()].some((e) => e.length > 0);) for (let e of k) {
			let r = [...n.values()].flatMap((t) => takeLeading(t, e));
			if (e === "words") for (let e of r) await this.#h(e);
			else await this.#d(r.filter((e) => (0,_effect_js__WEBPACK_IMPORTED_MODULE_6__.f)(e) === null), A[e]), await this.#d(r.filter((e) => (0,_effect_js__WEBPACK_IMPORTED_MODULE_6__.f)(e) !== null), A[e]);
		}
	}
	async #u(e) {
		for (let t of e) {
			if (t.kind !== "create_label" || this.#t.labels.has((0,_labels_js__WEBPACK_IMPORTED_MODULE_0__.r)(t.name))) continue;
			let e = await this.#t.createLabel(t);
			e === "done" ? this.#n += 1 : e !== "there" && this.#r.push({
				effect: t,
				message: `The label "${t.name}" could not be created: ${withMeans(e.fault)}`,
				mayPass: e.mayPass
			});
		}
		for (let t of e) {
			if (t.kind !== "create_issue") continue;
			let e = await this.#t.createIssue(t);
			if (e === null) this.#n += 1;
			else {
				let { fault: n, mayPass: r } = e;
				this.#r.push({
					effect: t,
					message: `${(0,_effect_line_js__WEBPACK_IMPORTED_MODULE_7__.t)(t)}: ${withMeans(n)}`,
					mayPass: r
				}), this.#s.add((0,_effect_js__WEBPACK_IMPORTED_MODULE_6__.s)(t.key).id);
			}
		}
	}
	async #d(e, t) {
		let n = [], r = 0;
		for (let i of e) {
			let e = this.#_(i);
			if (e === null) continue;
			let a = mutationsOf(e, this.#t);
			if (a === null) {
				this.#y(e, "A label of it does not exist.");
				continue;
			}
			let o = a.length + ("body" in e ? e.body.length / 5e4 : 0);
			r + o > t && (await this.#f(n), n = [], r = 0), n.push({
				effect: e,
				mutations: a
			}), r += o;
		}
		await this.#f(n);
	}
	async #f(e) {
		let t = e.flatMap(({ mutations: e }) => e), n = t.length === 0 ? {
			data: {},
			errors: []
		} : await confirmed(async () => send(this.#e, t));
		if (e.length > 1 && n?.errors.some(isOfAll) === !0) {
			for (let t of e) await this.#f([t]);
			return;
		}
		let r = 0;
		for (let { effect: t, mutations: i } of e) n === null ? this.#b(t) : this.#p(t, i, n, r), r += i.length;
	}
	#p(e, t, n, r) {
		for (let [i, { field: a }] of t.entries()) {
			let t = errorOf(n.errors, r + i);
			if (!(t === null || a === "removeReaction" && t.type === "NOT_FOUND")) {
				this.#y(e, t.message, t);
				return;
			}
		}
		let i = leftAsTheyWere(e, (t.length === 0 ? null : n.data?.[`m${String(r)}`]) ?? null);
		i.length === 0 || e.issue.beside !== void 0 ? this.#n += 1 : this.#m(e, i);
	}
	#m(e, t) {
		let { id: n, number: r } = e.issue, i = t.filter((e) => !this.#t.isKnown(e));
		e.kind === "assign" ? i.length > 0 ? this.#y(e, `GitHub did not say who ${(0,_effect_line_js__WEBPACK_IMPORTED_MODULE_7__.n)(i)} is.`) : (this.#a.set(r, [...this.#a.get(r) ?? [], ...t]), this.#s.add(n)) : this.#y(e, `GitHub left ${(0,_effect_line_js__WEBPACK_IMPORTED_MODULE_7__.n)(t)} assigned.`);
	}
	async #h(e) {
		let t = this.#_(e);
		if (t === null) return;
		if (t.kind === "open_beside" || t.kind === "propose_file" || t.kind === "edit_file" || t.kind === "decline_file") {
			await this.#g(t);
			return;
		}
		let n = mutationsOf(t, this.#t);
		if (n !== null) try {
			let e = errorOf((await send(this.#e, n)).errors, 0);
			e === null ? this.#n += 1 : this.#y(t, e.message, e);
		} catch (e) {
			if (!(e instanceof _client_js__WEBPACK_IMPORTED_MODULE_1__.r)) throw e;
			this.#b(t);
		}
	}
	async #g(e) {
		let t = e.kind === "open_beside" ? await this.#t.openBeside(e) : await this.#t.writeFile(e);
		if (t === null) this.#n += 1;
		else if (t === O) this.#b(e);
		else {
			let { fault: n, mayPass: r } = t, i = e.kind === "open_beside" ? withMeans(n) : n;
			this.#r.push({
				effect: e,
				message: `${(0,_effect_line_js__WEBPACK_IMPORTED_MODULE_7__.t)(e)}: ${i}`,
				mayPass: r
			}), !r && "refused" in e && await this.#h(e.refused), this.#s.add(ownerOf(e.issue));
		}
	}
	#_(e) {
		let { kind: t, issue: r } = e;
		if (this.#s.has(ownerOf(r))) return null;
		if (t === "edit_file") {
			let t = (0,_effect_js__WEBPACK_IMPORTED_MODULE_6__.l)(e.text, this.#t.numbers);
			return t === null ? null : {
				...e,
				text: t
			};
		}
		if ("body" in e) {
			let t = (0,_effect_js__WEBPACK_IMPORTED_MODULE_6__.l)(e.body, this.#t.numbers);
			return t === null ? null : this.#v({
				...e,
				body: t
			});
		}
		return t === "react" ? this.#c.has(r.id) ? null : e : this.#v(e);
	}
	#v(n) {
		let r = (0,_effect_js__WEBPACK_IMPORTED_MODULE_6__.f)(n);
		return r !== null && this.#s.has(r.id) ? (0,_effect_js__WEBPACK_IMPORTED_MODULE_6__.d)(n) : n;
	}
	#y(e, t, n) {
		let { issue: r, kind: i } = e, a = `${(0,_effect_line_js__WEBPACK_IMPORTED_MODULE_7__.t)(e)}: ${withMeans(t)}`, s = n !== void 0 && n.type === void 0;
		i === "block" || i === "unblock" ? this.#i.push(a) : (this.#r.push({
			effect: e,
			message: a,
			absent: n?.type === "NOT_FOUND",
			mayPass: s
		}), this.#c.add(r.id), i !== "assign" && i !== "unassign" && i !== "react" && this.#s.add(ownerOf(r)));
	}
	#b(e) {
		let { number: t } = e.issue;
		this.#s.add(ownerOf(e.issue)), t > 0 ? this.#o.add(t) : this.#r.push({
			effect: e,
			message: `${(0,_effect_line_js__WEBPACK_IMPORTED_MODULE_7__.t)(e)}: GitHub did not confirm it.`
		});
	}
};
function ownerOf({ id: e, beside: t }) {
	return t?.ticket ?? e;
}
function stepOf(e) {
	switch (e.kind) {
		case "add_labels":
		case "remove_labels": return e.record ? "records" : "state";
		case "assign":
		case "unassign":
		case "block":
		case "unblock":
		case "close":
		case "reopen":
		case "edit_issue": return "state";
		case "create_comment":
		case "delete_comment":
		case "open_beside":
		case "propose_file":
		case "edit_file":
		case "decline_file": return "words";
		case "edit_comment": return "edits";
		case "react": return "records";
	}
}
function takeLeading(e, t) {
	let n = e.findIndex((e) => stepOf(e) !== t);
	return e.splice(0, n < 0 ? e.length : n);
}
function errorOf(e, t) {
	return e.find((e) => isOfAll(e) || e.path?.[0] === `m${String(t)}`) ?? null;
}
function isOfAll({ path: e }) {
	return !/^m\d+$/.test(String(e?.[0]));
}
function withMeans(e) {
	return /not accessible by/i.test(e) ? `${e.replace(/\.?$/, ".")} The token needs the permission to write issues.` : e;
}



/***/ }),

/***/ 781:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ otherYamlEnding)
/* harmony export */ });
// src/text/yaml-ending.ts
function otherYamlEnding(e) {
	let [, t, n] = /^(.*)\.(ya?ml)$/is.exec(e) ?? [];
	return t === void 0 ? null : `${t}.${n?.length === 3 ? "yaml" : "yml"}`;
}



/***/ })

};
