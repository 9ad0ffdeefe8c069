export const id = 59;
export const ids = [59];
export const modules = {

/***/ 8008:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ companionKey),
/* harmony export */   i: () => (/* binding */ companionIn),
/* harmony export */   n: () => (/* binding */ endedMonth),
/* harmony export */   o: () => (/* binding */ companionKeyOf),
/* harmony export */   r: () => (/* binding */ deskIssueOf),
/* harmony export */   t: () => (/* binding */ Assessor)
/* harmony export */ });
/* harmony import */ var _proposal_branch_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4945);
/* harmony import */ var _documents_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3174);
/* harmony import */ var _moment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9198);
/* harmony import */ var _instant_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7101);
/* harmony import */ var _doubt_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8814);
/* harmony import */ var _marker_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(7860);
/* harmony import */ var _policy_in_force_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3028);
/* harmony import */ var _reader_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6185);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8193);
/* harmony import */ var _hand_out_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2818);
/* harmony import */ var _identity_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(5320);
/* harmony import */ var _glance_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(938);
/* harmony import */ var _no_ticket_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(5006);
/* harmony import */ var _ticket_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(1070);
/* harmony import */ var _load_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(1146);
/* harmony import */ var _duty_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(5906);
/* harmony import */ var _explained_ticket_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(9075);
/* harmony import */ var _template_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(9664);
/* harmony import */ var _nudges_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(6642);
/* harmony import */ var _login_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(6893);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(7413);
/* harmony import */ var _teams_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(2078);






















// src/plan/delivery.ts
function isOnTicket(e, { channels: t, recordsWait: n }) {
	return e.kind === "notice" ? (t.get(e.key) ?? "ticket") === "ticket" : !(e.kind === "label" && e.record && n);
}
// src/plan/comments.ts
function isSaid$1(e) {
	return e.kind === "comment" || e.kind === "explain";
}
function explainsClose(e) {
	return e.kind === "comment" && _documents_js__WEBPACK_IMPORTED_MODULE_1__.a[e.document].explainsClose;
}
function comments(e, t, n, r) {
	return [...new Map(t.map((e) => [e.key, e])).values()].flatMap((t) => {
		let { key: i, because: a, deadline: o } = t;
		if ((0,_reader_js__WEBPACK_IMPORTED_MODULE_6__.C)(n, i) !== void 0) return [];
		let s = [i, ...t.kind === "comment" ? t.alsoKeys ?? [] : []];
		return [{
			kind: "create_comment",
			issue: e,
			keys: s,
			body: (0,_marker_js__WEBPACK_IMPORTED_MODULE_18__.t)(s, textOf(t, r)),
			because: a,
			deadline: o
		}];
	});
}
function secretComment(e, { found: t, place: n, because: r, deadline: i }, a, o) {
	let s = t.filter(({ key: e }) => (0,_reader_js__WEBPACK_IMPORTED_MODULE_6__.C)(a, e) === void 0);
	if (s.length === 0) return [];
	let c = s.map(({ key: e }) => e), l = [...new Set(s.map(({ kind: e }) => e))];
	return [{
		kind: "create_comment",
		issue: e,
		keys: c,
		body: (0,_marker_js__WEBPACK_IMPORTED_MODULE_18__.t)(c, o.write("secret", {
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
	return typeof e == "string" ? e : `${_documents_js__WEBPACK_IMPORTED_MODULE_1__.i.reason(e)}.`;
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
		let e = (0,_doubt_js__WEBPACK_IMPORTED_MODULE_4__.s)(i.name);
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
	return t.has((0,_doubt_js__WEBPACK_IMPORTED_MODULE_4__.s)(e.name)) ? [] : [{
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
		for (let e of i) e.present || n.delete((0,_doubt_js__WEBPACK_IMPORTED_MODULE_4__.s)(e.label.name));
		for (let e of i.filter(({ present: e }) => e)) {
			let t = (0,_doubt_js__WEBPACK_IMPORTED_MODULE_4__.s)(e.label.name);
			!n.has(t) && n.size >= 100 ? r.add(e) : n.add(t);
		}
	}
	return e.filter((e) => !r.has(e));
}
function labelChanges(e, t, n, r = null) {
	let i = t.filter(({ present: e, label: t }) => e !== n.has((0,_doubt_js__WEBPACK_IMPORTED_MODULE_4__.s)(t.name))), change = (t) => {
		let a = i.filter(({ present: e }) => e === (t === "add_labels")), o = a[0];
		if (o === void 0) return [];
		let s = a.map(({ label: e }) => n.get((0,_doubt_js__WEBPACK_IMPORTED_MODULE_4__.s)(e.name)) ?? e.name), c = [...new Set(a.map((e) => sentence(e.because)))].join(" "), l = (0,_instant_js__WEBPACK_IMPORTED_MODULE_3__.d)(o.deadline, ...a.map((e) => e.deadline));
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
function isTemplate({ notice: e }) {
	return e.kind === "update_template";
}
function templatesOf(e, t, n = null) {
	return e.flatMap((e) => {
		if (e.notice.kind !== "update_template") return [];
		let r = {
			to: e.to,
			draft: e.notice.draft,
			...n === null ? {} : { ticket: n }
		};
		return [{
			keys: [e.key],
			text: t.write("update-template", r),
			to: e.to,
			decisions: [e]
		}];
	});
}
// src/plan/paging.ts
function isStep(e) {
	return e.notice.kind === "escalation";
}
function isCall(e) {
	return e.kind === "page" && e.action === "trigger";
}
function escalate({ locked: e }, t, n, r, i, a) {
	let o = n.filter((e) => e.kind === "notice").filter((e) => isStep(e) && (0,_reader_js__WEBPACK_IMPORTED_MODULE_6__.C)(r, e.key) === void 0), s = n.filter((e) => e.kind === "page");
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
	return e.find(({ key: e }) => e === (0,_policy_in_force_js__WEBPACK_IMPORTED_MODULE_5__.c)("escalation", t.key));
}
function wordsOf(e, t, n) {
	let r = e.find(isStep), i = r === void 0 ? [] : e.filter(({ notice: e }) => e.kind === "breach"), a = e.filter((e) => !isStep(e) && !isTemplate(e) && !i.includes(e)), o = e.flatMap((e) => {
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
		...templatesOf(e, n, t)
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
		body: (0,_marker_js__WEBPACK_IMPORTED_MODULE_18__.t)(l, c),
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
		dedupKey: (0,_hand_out_js__WEBPACK_IMPORTED_MODULE_8__.R)(a, t, f.key),
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
		let t = (0,_marker_js__WEBPACK_IMPORTED_MODULE_18__.n)(e.body);
		if (t === null) continue;
		let n = e.kind === "edit_comment" ? e.comment : null, r = e.kept === void 0 ? {} : { kept: e.kept };
		return {
			comment: n,
			...t.marker,
			text: t.text,
			...r
		};
	}
	let n = (0,_reader_js__WEBPACK_IMPORTED_MODULE_6__.C)(e, (0,_policy_in_force_js__WEBPACK_IMPORTED_MODULE_5__.c)("status"));
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
	let { step: c, pager: l, at: u } = e, d = (0,_moment_js__WEBPACK_IMPORTED_MODULE_2__.i)(u, "UTC").slice(0, 13), p = (0,_policy_in_force_js__WEBPACK_IMPORTED_MODULE_5__.c)("page", c.key), m = (0,_policy_in_force_js__WEBPACK_IMPORTED_MODULE_5__.c)("page-sent", u, c.key), h = (0,_policy_in_force_js__WEBPACK_IMPORTED_MODULE_5__.c)("page-digest", d, c.key), g = (0,_policy_in_force_js__WEBPACK_IMPORTED_MODULE_5__.c)("page-failed", c.key), _ = (0,_reader_js__WEBPACK_IMPORTED_MODULE_6__.C)(n, g), words = (e) => i.write("escalation", {
		step: c,
		notice: t ?? null,
		page: {
			pager: l,
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
	return e.find(({ marker: e }) => !e.keys.includes((0,_policy_in_force_js__WEBPACK_IMPORTED_MODULE_5__.c)("post-mortem")));
}
function holder(e) {
	let t = keeperOf(e);
	return t === void 0 ? null : noteOf(t);
}
function settled$1({ step: e, action: t }, n, r) {
	let i = (0,_reader_js__WEBPACK_IMPORTED_MODULE_6__.C)(n, (0,_policy_in_force_js__WEBPACK_IMPORTED_MODULE_5__.c)("page", e.key));
	if (i === void 0) return null;
	let a = [withKey(r !== null && r.comment === i.event.id ? r : noteOf(i), (0,_policy_in_force_js__WEBPACK_IMPORTED_MODULE_5__.c)(t === "resolve" ? "page-done" : "page-ack", e.key))];
	return {
		delivered: a,
		digested: a,
		failed: [],
		held: []
	};
}
// src/rules/write-up-keeping.ts
function keepingOf({ ticket: e, policy: t }, n, r) {
	let { place: a = "comment", tracksActions: o = !1 } = t.writeUp ?? {}, s = (0,_identity_js__WEBPACK_IMPORTED_MODULE_9__.H)(e.ownComments, e.companion, e.aftermath), c = (0,_identity_js__WEBPACK_IMPORTED_MODULE_9__.Z)((0,_identity_js__WEBPACK_IMPORTED_MODULE_9__.Q)(e.commands), "track").map(({ command: e }) => e.line.at), l = r === "skipped" ? null : r, u = l !== null && o ? [...c, l.at] : c, d = e.companion?.comments.some(({ event: e }) => e === s) === !0;
	return {
		place: a,
		file: (0,_proposal_branch_js__WEBPACK_IMPORTED_MODULE_0__.o)(e.issue, t),
		writer: (0,_identity_js__WEBPACK_IMPORTED_MODULE_9__.B)(e, n),
		over: r === "skipped" ? r : l === null ? null : "written",
		label: t.labels.action,
		actions: s === void 0 || d ? [] : (0,_identity_js__WEBPACK_IMPORTED_MODULE_9__.J)(s, u, t.factorClasses)
	};
}
function hasWriteUp({ ownMarks: e, aftermath: t }) {
	let isOf = (e) => e === (0,_policy_in_force_js__WEBPACK_IMPORTED_MODULE_5__.c)("post-mortem") || (0,_policy_in_force_js__WEBPACK_IMPORTED_MODULE_5__.s)("write-up-in", e) || (0,_policy_in_force_js__WEBPACK_IMPORTED_MODULE_5__.s)("write-up-file", e);
	return t.writeUp !== null || [...e.keys()].some(isOf);
}
// src/ticket/companion.ts
function companionKey(e, t) {
	let [n = "", r = ""] = e.toLowerCase().split("/");
	return (0,_policy_in_force_js__WEBPACK_IMPORTED_MODULE_5__.c)("office", n, r, t);
}
function companionKeyOf(e, t) {
	return (0,_doubt_js__WEBPACK_IMPORTED_MODULE_4__._)(e.author, t) ? (0,_reader_js__WEBPACK_IMPORTED_MODULE_6__.T)(e.body, e.bodyEdits, t)?.marker.keys[0] ?? null : null;
}
function companionIn(e, t) {
	let n = (0,_reader_js__WEBPACK_IMPORTED_MODULE_6__.T)(e.body, e.bodyEdits, t), r = n?.marker.keys ?? [], i = (0,_reader_js__WEBPACK_IMPORTED_MODULE_6__.w)(e, t), a = e.events.findLast(({ kind: e }) => e === "closed" || e === "reopened");
	return {
		state: e.state,
		isAsLeft: a === void 0 || (0,_doubt_js__WEBPACK_IMPORTED_MODULE_4__._)(a.actor, t),
		keys: r,
		text: n?.text ?? e.body,
		told: new Map([...r.map((t) => [t, e.createdAt]), ...i.flatMap(({ event: e, marker: t }) => t.keys.map((t) => [t, e.at]))]),
		deletions: e.events.flatMap((e) => e.kind === "comment_deleted" && e.author !== null && (0,_doubt_js__WEBPACK_IMPORTED_MODULE_4__._)(e.author, t) && !(0,_doubt_js__WEBPACK_IMPORTED_MODULE_4__._)(e.actor, t) ? [e.at] : []),
		comments: i,
		commands: e.events.flatMap((e) => {
			if (e.kind !== "comment" || e.actor.kind === "bot" || e.minimized || (0,_doubt_js__WEBPACK_IMPORTED_MODULE_4__._)(e.actor, t) || !(0,_glance_js__WEBPACK_IMPORTED_MODULE_19__.r)(e.body)) return [];
			let n = new _no_ticket_js__WEBPACK_IMPORTED_MODULE_10__.p(e.body).commands.map(({ name: e }) => e);
			return n.length === 0 ? [] : [{
				comment: e,
				words: n
			}];
		})
	};
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
const Ft = 63e3;
function withFacts(e, t, n, r = []) {
	let i = (0,_identity_js__WEBPACK_IMPORTED_MODULE_9__.et)(t, block(e, n, r));
	if (i === null || i.length <= Ft) return i;
	let a = (0,_identity_js__WEBPACK_IMPORTED_MODULE_9__.et)(t, (0,_identity_js__WEBPACK_IMPORTED_MODULE_9__.$)(listOf(e, r))) ?? t, o = (0,_identity_js__WEBPACK_IMPORTED_MODULE_9__.et)(t, block(e, n, r, Ft - a.length)) ?? t;
	return o.length <= Ft ? o : t;
}
function block(e, t, n = [], r) {
	let { text: i } = e.fit("post-mortem-facts", t, r);
	return (0,_identity_js__WEBPACK_IMPORTED_MODULE_9__.$)(i + listOf(e, n));
}
function listOf(e, t) {
	return t.length === 0 ? "" : `\n\n${e.write("action-list", { actions: t })}`;
}
// src/plan/office-effects.ts
const It = (0,_policy_in_force_js__WEBPACK_IMPORTED_MODULE_5__.c)("post-mortem");
function companionRef(e, n) {
	return {
		id: (0,_proposal_branch_js__WEBPACK_IMPORTED_MODULE_0__.f)(companionKey(e, n)).id,
		number: n,
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
	let { issue: a } = e, o = companionKey(r.repository, a.number), s = (0,_identity_js__WEBPACK_IMPORTED_MODULE_9__.$)(headOf(e, r.documents)), c = n === null ? s : `${s}\n\n${n.text}`, l = {
		because: "The ticket is written up in the office.",
		deadline: i
	};
	return {
		kind: "create_issue",
		key: o,
		title: `#${String(a.number)} ${a.title}`.slice(0, 250),
		body: (0,_marker_js__WEBPACK_IMPORTED_MODULE_18__.t)([o, ...n?.keys ?? []], c),
		labels: [],
		pin: !1,
		office: t,
		calls: n?.to ?? [],
		...n === null ? l : reasonsOf(n)
	};
}
function written$2(e, { because: t, deadline: n, facts: r }, i, a) {
	let o = [It];
	return {
		kind: "create_comment",
		issue: e,
		keys: o,
		body: (0,_marker_js__WEBPACK_IMPORTED_MODULE_18__.t)(o, postMortemText(a.documents, {
			...r(),
			url: i
		}, "office")),
		because: t,
		deadline: n
	};
}
function currentFacts$1({ comments: e }, t, n, r, { documents: i }) {
	let a = (0,_reader_js__WEBPACK_IMPORTED_MODULE_6__.C)(e, It);
	if (a === void 0 || n === void 0) return [];
	let { because: o, deadline: s, facts: c } = n, l = withFacts(i, a.text, {
		...c(),
		url: r
	});
	if (l === null || even(l) === even(a.text)) return [];
	let { keys: u } = a.marker, d = (0,_marker_js__WEBPACK_IMPORTED_MODULE_18__.t)(u, l);
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
		body: (0,_marker_js__WEBPACK_IMPORTED_MODULE_18__.t)(n, r),
		calls: i,
		...reasonsOf(t)
	};
}
function reasonsOf({ decisions: e }) {
	return {
		because: [...new Set(e.map((e) => e.because))].join(" "),
		deadline: e.reduce((e, t) => t.deadline < e ? t.deadline : e, _instant_js__WEBPACK_IMPORTED_MODULE_3__.s)
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
	let i = (0,_identity_js__WEBPACK_IMPORTED_MODULE_9__.et)(t.text, (0,_identity_js__WEBPACK_IMPORTED_MODULE_9__.$)(headOf(e, r.documents)));
	return i === null || even(i) === even(t.text) ? [] : [{
		kind: "edit_issue",
		issue: n,
		body: (0,_marker_js__WEBPACK_IMPORTED_MODULE_18__.t)(t.keys, i),
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
		let l = c.find((e) => i.isCommand(e)), u = s ?? o, d = (0,_policy_in_force_js__WEBPACK_IMPORTED_MODULE_5__.c)("office-command", t, u);
		if (l === void 0 || n.has(d)) return [];
		let f = {
			by: a.login,
			written: `/${l}`,
			url: e.issue.url
		}, p = (0,_marker_js__WEBPACK_IMPORTED_MODULE_18__.t)([d], i.documents.write("office-command", f));
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
	let s = r.filter((e) => e.kind === "notice").filter(({ key: e }) => i.get(e) === "chat" && !t.has(e)), c = (0,_instant_js__WEBPACK_IMPORTED_MODULE_3__.d)(...s.map((e) => e.deadline));
	if (c === null) return [];
	let { number: l, title: u, url: d } = e, f = chatRef(l, s.map(({ key: e }) => e)), p = a.write("chat", {
		title: u,
		severity: n.at(-1)?.severity ?? null,
		told: s
	}), m = [...new Set(s.map((e) => e.because))].join(" ");
	return [{
		kind: "say",
		issue: f,
		message: {
			key: `${o} ${f.id}`,
			repository: o,
			number: l,
			url: d,
			text: p
		},
		tells: [f],
		because: m,
		deadline: c
	}];
}
// src/plan/write-up-effects.ts
const Lt = (0,_policy_in_force_js__WEBPACK_IMPORTED_MODULE_5__.c)("post-mortem");
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
	})), u = l.length === 0 ? [] : missingLabel(t.label, n.labels, s.deadline), d = (0,_reader_js__WEBPACK_IMPORTED_MODULE_6__.C)(a, Lt), f = t.place === "office" || isPrivate(e), p = r.writeUp?.kind === "issue" ? r.writeUp : null, m = r.writeUp?.kind === "file" ? r.writeUp : null;
	return [
		...u,
		...copies(e, s),
		...l,
		...d === void 0 ? m !== null || t.place === "pull_request" && p === null ? inFile(e, m, t, c, n) : p !== null || t.place === "issue" ? beside(e, p, t, c, n) : f ? [] : created(o, t, n) : onTicket(o, d, t, c, n)
	];
}
function isPrivate({ companion: e }) {
	return (0,_reader_js__WEBPACK_IMPORTED_MODULE_6__.C)(e?.comments ?? [], Lt) !== void 0;
}
function actionsOf(e, t, { documents: n }) {
	let { aftermath: r, issue: i, ownComments: o } = e, s = new Set(o.flatMap(({ marker: e }) => e.keys.flatMap((e) => (0,_policy_in_force_js__WEBPACK_IMPORTED_MODULE_5__.l)("tracked", e)?.[0] ?? []))), c = new Set(r.actions.map(({ action: e }) => e)), l = t.actions.filter(({ action: e }) => !s.has(e) && !c.has(e)), u = r.actions.filter(({ action: e }) => !s.has(e)), keyFor = ({ action: e }) => (0,_policy_in_force_js__WEBPACK_IMPORTED_MODULE_5__.c)("action", i.number, e);
	return {
		opened: l.map((e) => ({
			kind: "open_beside",
			key: keyFor(e),
			title: titleOf(e),
			body: (0,_marker_js__WEBPACK_IMPORTED_MODULE_18__.t)([keyFor(e)], n.write("action", {
				number: i.number,
				text: e.text.slice(0, Rt)
			})),
			labels: [t.label.name],
			logins: e.owner === null ? [] : [e.owner],
			because: "Staff want the actions of the write-up as issues.",
			deadline: t.deadline
		})),
		listed: [...r.actions.map(listed), ...l.map((e) => ({
			issue: `#${(0,_proposal_branch_js__WEBPACK_IMPORTED_MODULE_0__.p)(keyFor(e))}`,
			title: titleOf(e),
			state: "open",
			owners: e.owner === null ? [] : [e.owner]
		}))],
		keys: [...u.map(({ action: e, number: t }) => (0,_policy_in_force_js__WEBPACK_IMPORTED_MODULE_5__.c)("tracked", e, t)), ...l.map((e) => `tracked:${e.action}:${(0,_proposal_branch_js__WEBPACK_IMPORTED_MODULE_0__.p)(keyFor(e))}`)]
	};
}
const Rt = 2e3;
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
	let c = [Lt];
	return [{
		kind: "create_comment",
		issue: e,
		keys: c,
		body: (0,_marker_js__WEBPACK_IMPORTED_MODULE_18__.t)(c, postMortemText(n, a())),
		because: r,
		deadline: i
	}];
}
function onTicket(e, { event: t, marker: n, text: r }, { because: i, deadline: a, facts: o }, s, { documents: c }) {
	let l = withFacts(c, r, o(), s.listed) ?? r;
	if (sameText$1(l, r) && s.keys.length === 0) return [];
	let u = [...n.keys, ...s.keys], d = (0,_marker_js__WEBPACK_IMPORTED_MODULE_18__.t)(u, l);
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
function beside(e, t, n, r, { documents: i }) {
	let { issue: o, ownComments: s, ownDeletions: c } = e, { because: l, deadline: u, facts: d, writer: f, create: p } = n, m = {
		id: o.id,
		number: o.number
	}, h = s.filter(({ marker: e }) => e.keys.some((e) => (0,_policy_in_force_js__WEBPACK_IMPORTED_MODULE_5__.s)("write-up-in", e))), [g] = h;
	if (t === null && (g !== void 0 || !p)) return [];
	let _ = (0,_policy_in_force_js__WEBPACK_IMPORTED_MODULE_5__.c)("write-up-of", o.number), v = t === null ? (0,_proposal_branch_js__WEBPACK_IMPORTED_MODULE_0__.p)(_) : String(t.number), y = f === null ? [] : [(0,_policy_in_force_js__WEBPACK_IMPORTED_MODULE_5__.c)("write-up-given", f)], b = y.some((e) => g?.marker.keys.includes(e) === !0), x = [...r.keys, ...b ? [] : y], S = t === null ? null : refOf(e, t), C = {
		because: l,
		deadline: u
	}, w = {
		kind: "open_beside",
		issue: m,
		key: _,
		title: withoutMentions(i.phrases.writeUpTitle(o.number, (0,_escape_js__WEBPACK_IMPORTED_MODULE_7__.o)(o.title, 180))),
		body: (0,_marker_js__WEBPACK_IMPORTED_MODULE_18__.t)([_], postMortemText(i, d(), "issue")),
		labels: [],
		logins: f === null ? [] : [f],
		...C
	}, ee = !o.locked && !c.some((e) => e >= u);
	return [
		...h.slice(1).map((e) => again(m, e)),
		...S === null || t === null ? [w] : currentFacts(S, t, n, r, i),
		...S === null || b || f === null ? [] : [{
			kind: "assign",
			issue: S,
			logins: [f],
			...C
		}],
		...g === void 0 ? ee ? [pointing(m, [`write-up-in:${v}`, ...x], "issue", `#${v}`, n, i)] : [] : recorded(m, g, x, C),
		...S !== null && t !== null && n.over !== null && t.state === "open" && t.isAsLeft ? [{
			kind: "close",
			issue: S,
			reason: n.over === "written" ? "completed" : "not_planned",
			...C,
			because: "Nothing is to be written any more."
		}] : []
	];
}
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
function inFile(t, n, r, i, { documents: o }) {
	let { issue: s, ownComments: c, ownDeletions: l } = t, { because: u, deadline: d, facts: f, create: p, file: m } = r, h = {
		id: s.id,
		number: s.number
	}, g = {
		because: u,
		deadline: d
	}, _ = c.filter(({ marker: e }) => e.keys.some((e) => (0,_policy_in_force_js__WEBPACK_IMPORTED_MODULE_5__.s)("write-up-file", e))), [v] = _;
	if (n === null && (m === null || v !== void 0 || !p)) return [];
	let y = (0,_policy_in_force_js__WEBPACK_IMPORTED_MODULE_5__.c)("write-up-file", s.number), b = n === null ? (0,_proposal_branch_js__WEBPACK_IMPORTED_MODULE_0__.p)(y) : String(n.number), x = o.phrases.writeUpTitle(s.number, (0,_escape_js__WEBPACK_IMPORTED_MODULE_7__.o)(s.title, 180)), S = !s.locked && !l.some((e) => e >= d), proposal = () => m === null ? [] : [{
		kind: "propose_file",
		issue: h,
		key: y,
		...m,
		text: `${postMortemText(o, {
			...f(),
			url: s.url
		}, "file")}\n`,
		message: `${_proposal_branch_js__WEBPACK_IMPORTED_MODULE_0__.a.written} #${String(s.number)}`,
		title: withoutMentions(x),
		body: (0,_marker_js__WEBPACK_IMPORTED_MODULE_18__.t)([y], o.write("write-up-proposal", {
			number: s.number,
			path: m.path
		})),
		...g
	}];
	return [
		..._.slice(1).map((e) => again(h, e)),
		...n === null ? proposal() : currentFile(t, n, r, i, o),
		...v === void 0 ? S ? [pointing(h, [`write-up-file:${b}`, ...i.keys], "file", `#${b}`, r, o)] : [] : recorded(h, v, i.keys, g)
	];
}
function currentFile({ issue: t }, { branch: n, path: r, tip: i, isThere: a, state: o, body: s, number: c }, { because: l, deadline: u, facts: d }, { listed: f }, p) {
	if (i === null || !a || o !== "open") return [];
	let m = withFacts(p, s, {
		...d(),
		url: t.url
	}, f);
	if (m === null || sameText$1(m, s)) return [];
	let h = `${_proposal_branch_js__WEBPACK_IMPORTED_MODULE_0__.a.renewed} (#${String(c)})`;
	return [{
		kind: "edit_file",
		issue: {
			id: t.id,
			number: t.number
		},
		branch: n,
		path: r,
		text: m,
		message: h,
		tip: i,
		because: l,
		deadline: u
	}];
}
function withoutMentions(e) {
	return e.replace(/@(?=\w)/g, "");
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
		body: (0,_marker_js__WEBPACK_IMPORTED_MODULE_18__.t)(t, c),
		because: r,
		deadline: i
	}];
}
function pointing(e, t, n, r, { because: i, deadline: a, facts: o }, s) {
	let { command: c } = o();
	return {
		kind: "create_comment",
		issue: e,
		keys: t,
		body: (0,_marker_js__WEBPACK_IMPORTED_MODULE_18__.t)(t, s.write("write-up-place", {
			kind: n,
			place: r,
			command: c
		})),
		because: i,
		deadline: a
	};
}
function recorded(e, { event: t, marker: n, text: r }, i, a) {
	let o = [...n.keys, ...i];
	return i.length === 0 ? [] : [{
		kind: "edit_comment",
		issue: e,
		comment: t.id,
		keys: o,
		body: (0,_marker_js__WEBPACK_IMPORTED_MODULE_18__.t)(o, r),
		...a
	}];
}
function sameText$1(e, t) {
	let even = (e) => e.replaceAll("\r\n", "\n").trimEnd();
	return even(e) === even(t);
}
// src/plan/plan.ts
const zt = (0,_policy_in_force_js__WEBPACK_IMPORTED_MODULE_5__.c)("status");
function planTicket(e, t, n, r) {
	let { issue: i, ownComments: a } = e, o = t.filter((e) => isOnTicket(e, n)), s = {
		id: i.id,
		number: i.number
	}, c = new Map(i.labels.map((e) => [(0,_doubt_js__WEBPACK_IMPORTED_MODULE_4__.s)(e), e])), l = withinRoom(o.filter((e) => e.kind === "label"), c), u = o.filter(isSaid$1), d = u.filter((e) => !explainsClose(e)), f = comments(s, u.filter(explainsClose), a, r), p = o.flatMap((e) => {
		if (e.kind !== "status") return [];
		let t = o.some(isCall) || n.kept.length > 0, i = n.isAway && a.length === 0 && t;
		return statusComment(s, i ? {
			...e,
			create: !0
		} : e, n, a, r);
	}), { isAway: m } = n, h = p.length > 0 || !m ? [] : keptElsewhere(s, n, a), g = o.filter((e) => e.kind === "notice").filter((e) => !isStep(e)), _ = g.filter(({ key: e, notice: t }) => t.kind === "breach" && (0,_reader_js__WEBPACK_IMPORTED_MODULE_6__.C)(a, e) === void 0), { status: v, pages: y, steps: b, told: x } = escalate(i, s, o, a, [...p, ...h], {
		...r,
		isAway: m,
		late: _
	}), S = stateChanges(i, s, o, "closed");
	return [
		...missingLabels(l, r.labels),
		...y,
		...stateChanges(i, s, o, "open"),
		...assigneeChanges(i, s, o),
		...dependencyChanges(s, o),
		...labelChanges(s, l.filter((e) => !e.record), c),
		...f.length === 0 ? S : [],
		...duplicates(s, a),
		...v,
		...notices(s, g.filter((e) => !x.includes(e)), a, r),
		...b,
		...comments(s, d, a, r),
		...o.flatMap((e) => e.kind === "secret" ? secretComment(s, e, a, r.documents) : []),
		...f,
		...f.length === 0 ? [] : S,
		...o.flatMap((t) => t.kind === "post_mortem" ? writeUpEffects(e, t, r) : []),
		...officeEffects(e, t, n, r),
		...chatEffects(e, t, n, r),
		...labelChanges(s, l.filter((e) => e.record), c, n.saidOn ?? writtenUpOn(t, e, r.repository)),
		...reactions(s, o)
	];
}
function writtenUpOn(e, { issue: t }, n) {
	return e.some((e) => e.kind === "post_mortem" && e.place === "office" && e.create) ? companionRef(n, t.number) : null;
}
function mergePlans(e) {
	let t = new Set();
	return e.flat().filter((e) => e.kind !== "create_label" || !t.has((0,_doubt_js__WEBPACK_IMPORTED_MODULE_4__.s)(e.name)) && (t.add((0,_doubt_js__WEBPACK_IMPORTED_MODULE_4__.s)(e.name)), !0));
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
function statusComment(e, t, { kept: n, saidOn: r }, i, { documents: a }) {
	let { because: o, deadline: s } = t, c = (0,_reader_js__WEBPACK_IMPORTED_MODULE_6__.C)(i, zt);
	if (c === void 0 && !t.create) return [];
	let l = `${(0,_moment_js__WEBPACK_IMPORTED_MODULE_2__.i)(t.asOf, "UTC")}.${String(t.events)}`, u = (c?.marker.keys ?? [zt]).filter((e) => !(0,_policy_in_force_js__WEBPACK_IMPORTED_MODULE_5__.s)("answered", e)), d = n.filter((e) => !u.includes(e)), p = c?.marker.asOf === l;
	if (p && d.length === 0) return [];
	let m = a.write("status", t.status()), h = c !== void 0 && (p || sameText(c.text, m));
	if (h && d.length === 0) return [];
	let g = [...u, ...d], _ = {
		issue: e,
		keys: g,
		body: (0,_marker_js__WEBPACK_IMPORTED_MODULE_18__.t)([...g, ...t.answers], m, l),
		because: o,
		deadline: s,
		...keeping(d, r, h)
	};
	return c === void 0 ? [{
		kind: "create_comment",
		..._
	}] : [{
		kind: "edit_comment",
		comment: c.event.id,
		..._
	}];
}
function keeping(e, t, n) {
	return e.length === 0 || t === null ? {} : { kept: {
		saidOn: t,
		keys: e,
		alone: n
	} };
}
function keptElsewhere(e, { kept: t, saidOn: n }, r) {
	let i = (0,_reader_js__WEBPACK_IMPORTED_MODULE_6__.C)(r, zt) ?? keeperOf(r), a = t.filter((e) => i?.marker.keys.includes(e) === !1);
	if (i === void 0 || a.length === 0) return [];
	let o = [...i.marker.keys, ...a], s = {
		issue: e,
		keys: o,
		body: (0,_marker_js__WEBPACK_IMPORTED_MODULE_18__.t)(o, i.text, i.marker.asOf),
		because: "The ticket keeps what staff were told elsewhere.",
		deadline: i.event.at
	};
	return [{
		kind: "edit_comment",
		comment: i.event.id,
		...s,
		...keeping(a, n, !0)
	}];
}
function notices(e, t, n, { documents: r }) {
	let i = t.filter(({ key: e }) => (0,_reader_js__WEBPACK_IMPORTED_MODULE_6__.C)(n, e) === void 0), a = templatesOf(i, r), o = new Set(a.flatMap((e) => e.decisions)), s = i.filter((e) => !o.has(e)), c = [...Map.groupBy(s, ({ group: e }) => e).values()].flatMap((t) => {
		let n = (0,_instant_js__WEBPACK_IMPORTED_MODULE_3__.d)(...t.map((e) => e.deadline));
		if (n === null) return [];
		let i = t.map(({ key: e }) => e), a = [...new Set(t.map((e) => e.because))].join(" ");
		return [{
			kind: "create_comment",
			issue: e,
			keys: i,
			body: (0,_marker_js__WEBPACK_IMPORTED_MODULE_18__.t)(i, r.write("notice", t)),
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
			body: (0,_marker_js__WEBPACK_IMPORTED_MODULE_18__.t)(t, n),
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
	let a = (0,_ticket_js__WEBPACK_IMPORTED_MODULE_11__.s)(t.owners, i.at)?.length !== 0, o = t.owners.some(({ at: e, value: t }) => e >= i.at && e <= r && t.length > 0);
	return a || o ? [] : [{
		kind: "assignees",
		rule: "answering-owner",
		because: `@${i.by.login} was the first to answer.`,
		deadline: i.at,
		add: [i.by.login],
		remove: []
	}];
}, assignment = (e) => {
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
	return t.blocker === void 0 || isUnseen(e, t) ? null : { name: nameOf(e, t.blocker) };
}
function nameOf({ ticket: e }, t) {
	let n = (0,_load_js__WEBPACK_IMPORTED_MODULE_12__.T)(t, e.facts.at(-1)?.value.repository ?? ""), r = e.issue.blocking?.blockers.get(t) ?? null;
	return n.startsWith("#") || r?.isHidden === !1 ? n : null;
}
function isUnseen({ ticket: e }, { blocker: t }) {
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
		return r?.added !== !0 || !(0,_doubt_js__WEBPACK_IMPORTED_MODULE_4__._)(r.actor, e.identity) || !o ? [] : [{
			...a,
			present: !1,
			because: Bt,
			deadline: r.at
		}];
	}), ...unnamed(e, r.blockers, i, s)];
}, Bt = "The ticket waits for the other issue no longer.";
function unnamed({ identity: e }, t, n, r) {
	let i = new Set([...t.values()].map((e) => e?.id ?? null));
	return i.has(null) || r !== void 0 && !t.has(r) ? [] : [...new Set(n.flatMap(({ blocker: e }) => i.has(e) ? [] : e ?? []))].flatMap((t) => {
		let r = n.findLast((e) => e.blocker === t);
		return r?.added !== !0 || !(0,_doubt_js__WEBPACK_IMPORTED_MODULE_4__._)(r.actor, e) ? [] : [{
			kind: "dependency",
			rule: "dependency",
			blocker: t,
			present: !1,
			because: Bt,
			deadline: r.at
		}];
	});
}
function namedIn({ ticket: e, now: t }, n) {
	return (0,_identity_js__WEBPACK_IMPORTED_MODULE_9__.Z)((0,_identity_js__WEBPACK_IMPORTED_MODULE_9__.Q)(e.commands), "wait").filter(({ command: e, consequence: r }) => r.blocker === n && e.line.at <= t).at(-1)?.command.line ?? null;
}
function isDone(e, t) {
	return e !== void 0 && (e.added || e.at >= t);
}
// src/rules/communicator.ts
function communicator(e) {
	let { incident: t, now: n } = e;
	if (t?.stands !== !0) return (0,_hand_out_js__WEBPACK_IMPORTED_MODULE_8__.j)(e);
	let { communications: r } = t.roles;
	return r.length === 0 ? [] : (0,_ticket_js__WEBPACK_IMPORTED_MODULE_11__.s)(r, n) ?? [];
}
function toCommunicator(e) {
	let t = communicator(e);
	if (t.length === 0) return (0,_hand_out_js__WEBPACK_IMPORTED_MODULE_8__.y)(e);
	let n = (0,_hand_out_js__WEBPACK_IMPORTED_MODULE_8__.j)(e);
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
	return e.set === "internal" && t >= _doubt_js__WEBPACK_IMPORTED_MODULE_4__.i;
}
function tell(e, t, n, r) {
	let i = (0,_identity_js__WEBPACK_IMPORTED_MODULE_9__.R)(e).filter((e) => r(e) && e.clock.state !== "cancelled"), a = i[0], o = i.at(-1);
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
	return !(0,_hand_out_js__WEBPACK_IMPORTED_MODULE_8__.D)(e) || !t.live || !(0,_hand_out_js__WEBPACK_IMPORTED_MODULE_8__.E)(e, t.newsAt ?? n) || !(0,_hand_out_js__WEBPACK_IMPORTED_MODULE_8__.k)(e) || isOwnTarget({
		clock: t,
		at: n
	}) && isToldOtherwise(e, t, n) || e.clocks.some((e) => e.name === t.name && e.set === t.set && e.cycle < t.cycle && e.breachedAt === n) ? !1 : !e.ticket.noticeDeletions.some((e) => e >= n);
}
function isToldOtherwise(e, { name: t, cycle: n }, r) {
	return e.ticket.ownMarks.has((0,_policy_in_force_js__WEBPACK_IMPORTED_MODULE_5__.c)("breach", t, n)) || marks(e, e.policy.labels.breached).some((t) => (0,_hand_out_js__WEBPACK_IMPORTED_MODULE_8__.O)(e, t, r)) || e.clocks.some((e) => e.set === "promise" && e.name === t && e.cycle === n && (e.breachedAt ?? Infinity) <= r);
}
function marks({ ticket: e }, { name: t }) {
	return e.labels.get((0,_doubt_js__WEBPACK_IMPORTED_MODULE_4__.s)(t))?.putByUs ?? [];
}
function notice$1(e, t, { clock: n, at: r }, i) {
	return {
		kind: "notice",
		rule: "breach",
		because: `${phrase(n)} was due and did not happen in time.`,
		deadline: r,
		key: (0,_policy_in_force_js__WEBPACK_IMPORTED_MODULE_5__.c)(isOwnTarget({
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
		key: (0,_policy_in_force_js__WEBPACK_IMPORTED_MODULE_5__.c)("bystander", n.toLowerCase()),
		document: "bystander",
		facts: {
			to: [n],
			requester: t.requester.login,
			link: newTicketLink(t, `Re: #${String(t.issue.number)}`)
		}
	}]);
};
function mayHoldCommand(e) {
	return (new _no_ticket_js__WEBPACK_IMPORTED_MODULE_10__.p(e.body, e.at).atAGlance.commands ?? []).length > 0;
}
// src/rules/cadence.ts
const cadence = (e, { then: t }) => {
	if (!(0,_hand_out_js__WEBPACK_IMPORTED_MODULE_8__.D)(e) || !(0,_hand_out_js__WEBPACK_IMPORTED_MODULE_8__.k)(e)) return [];
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
	}).sort((e, t) => e.due - t.due), i = r === void 0 ? void 0 : (0,_identity_js__WEBPACK_IMPORTED_MODULE_9__.L)(e.policy, r.clock);
	if (r === void 0 || i === void 0 || !isUntold(e, r.at)) return [];
	let { clock: a, due: o, at: s } = r, { targetText: c, target: l } = a;
	return [{
		kind: "notice",
		rule: "cadence",
		because: "An update to the customer is due soon.",
		deadline: s,
		key: (0,_policy_in_force_js__WEBPACK_IMPORTED_MODULE_5__.c)("update-due", o),
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
		return n !== null && a !== null && (0,_instant_js__WEBPACK_IMPORTED_MODULE_3__.p)(a, 1e3) <= e.now && (0,_hand_out_js__WEBPACK_IMPORTED_MODULE_8__.E)(e, r ?? n) ? [{
			clock: t,
			at: a
		}] : [];
	}).sort((e, t) => e.at - t.at), i = r === void 0 ? null : (0,_identity_js__WEBPACK_IMPORTED_MODULE_9__.L)(e.policy, r.clock)?.reminders?.group ?? null;
	if (r === void 0 || i === null || !isUntold(e, r.at)) return [];
	let { logins: a, because: o } = (0,_hand_out_js__WEBPACK_IMPORTED_MODULE_8__.F)(t, i.name);
	return [{
		kind: "notice",
		rule: "cadence",
		because: "An update to the customer was missed, and still has not come.",
		deadline: r.clock.breachedAt ?? r.at,
		key: (0,_policy_in_force_js__WEBPACK_IMPORTED_MODULE_5__.c)("update-late", r.clock.startedAt),
		to: o === "nobody" ? (0,_hand_out_js__WEBPACK_IMPORTED_MODULE_8__.j)(t) : a,
		group: i.name,
		duty: o,
		notice: {
			kind: "update_late",
			clock: r.clock
		}
	}];
}
function isUntold(e, t) {
	return (0,_hand_out_js__WEBPACK_IMPORTED_MODULE_8__.E)(e, t) && !e.ticket.noticeDeletions.some((e) => e >= t);
}
// src/rules/commands.ts
const commands = (e) => {
	let { commands: t, messages: n } = e.ticket, r = t.some(({ line: t }) => (0,_hand_out_js__WEBPACK_IMPORTED_MODULE_8__.T)(e, t.at)) || n.some((t) => (t.thanks || isUnderstood(e, t)) && (0,_hand_out_js__WEBPACK_IMPORTED_MODULE_8__.T)(e, t.at)), i = e.ticket.unclearTakings.some(({ at: t }) => (0,_hand_out_js__WEBPACK_IMPORTED_MODULE_8__.T)(e, t));
	if (!r && !i && n.every(({ event: e }) => e.reacted.length === 0)) return [];
	let a = Map.groupBy(t, ({ line: e }) => e.comment);
	return [
		...n.flatMap((t) => reaction(e, t, a.get(t.event) ?? [])),
		...refusals(e, t),
		...unclearTakings(e),
		...[...a.values()].flatMap((t) => replies(e, t))
	];
}, Vt = [
	"done",
	"not_understood",
	"refused"
];
function reaction(e, t, n) {
	let { event: r, at: i } = t, a = isUnderstood(e, t) ? "done" : t.thanks ? "thanked" : null;
	if (n.length === 0 && r.reacted.length === 0 && a === null || e.ticket.issue.locked || !(0,_reader_js__WEBPACK_IMPORTED_MODULE_6__.b)(r, e.now)) return [];
	let o = n.filter(({ outcome: e }) => e !== "ignored"), s = o.length > 0 || a !== null;
	if (!(o.some(({ line: t }) => (0,_hand_out_js__WEBPACK_IMPORTED_MODULE_8__.T)(e, t.at)) || a !== null && (0,_hand_out_js__WEBPACK_IMPORTED_MODULE_8__.T)(e, i)) && (s || r.reacted.length === 0)) return [];
	let c = Vt.findLast((e) => o.some(({ outcome: t }) => t === e)) ?? a;
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
function isUnderstood({ ticket: e }, { at: t, by: n, role: r }) {
	let i = r === "customer" ? "signed_off" : r === "staff" ? "post_mortem_owned" : null;
	return e.signals.some((e) => e.kind === i && e.at === t && (0,_doubt_js__WEBPACK_IMPORTED_MODULE_4__._)(e.by, n));
}
function refusals(e, t) {
	let n = t.filter(isFailed);
	if (n.length === 0) return [];
	let r = [...Map.groupBy(n, ({ line: e }) => `${e.comment.id} ${String(e.at)}`).values()];
	return r.flatMap((t, n) => {
		let [i] = t;
		if (i === void 0) return [];
		let { at: a, by: o } = i.line;
		if (r.slice(0, n).filter(([e]) => e !== void 0 && (0,_doubt_js__WEBPACK_IMPORTED_MODULE_4__._)(e.line.by, o) && e.line.at > a - 864e5).length >= 3) return [];
		let s = t.some(({ reason: e }) => e.kind === "unassignable" && e.partly), c = {
			by: o.login,
			commands: t.map(refused),
			partly: s,
			help: helpCommand(e)
		}, { id: l } = i.line.comment, u = t.flatMap(({ reason: e }) => e.kind === "unassignable" ? e.logins.map((e) => (0,_policy_in_force_js__WEBPACK_IMPORTED_MODULE_5__.c)("unassignable", l, a, e)) : []);
		return answered(e, a, (0,_policy_in_force_js__WEBPACK_IMPORTED_MODULE_5__.c)("refusal", l, a), "A command was not carried out.", {
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
		reason: t,
		usage: n,
		openTo: r
	};
}
function replies(e, t) {
	let n = (0,_identity_js__WEBPACK_IMPORTED_MODULE_9__.Z)((0,_identity_js__WEBPACK_IMPORTED_MODULE_9__.Q)(t), "reply");
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
		return answered(e, i, (0,_policy_in_force_js__WEBPACK_IMPORTED_MODULE_5__.c)(t, o.id), s, c);
	});
}
function unclearTakings(e) {
	let { word: t, enabled: n } = e.policy.commands["post-mortem"], [r] = e.ticket.unclearTakings;
	if (r === void 0 || !n) return [];
	let i = (0,_policy_in_force_js__WEBPACK_IMPORTED_MODULE_5__.c)("writer", r.event.id), a = {
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
	let r = Object.values(e.commands).filter((e) => e.enabled && (0,_no_ticket_js__WEBPACK_IMPORTED_MODULE_10__.d)(e, n) !== null);
	return {
		by: t.by.login,
		commands: r.map((e) => ({
			name: e.spec.name,
			usage: (0,_identity_js__WEBPACK_IMPORTED_MODULE_9__.I)(e),
			does: e.spec.does
		}))
	};
}
function helpCommand({ policy: e }) {
	return e.commands.help.enabled ? (0,_identity_js__WEBPACK_IMPORTED_MODULE_9__.I)(e.commands.help) : null;
}
// src/rules/step-reason.ts
function stepReason(e, { step: t, clock: n, handOver: r }) {
	if (r !== null) return `${r.by.login} handed it over.`;
	let i = n?.targetText ?? "";
	return t > 1 ? `Nobody has acknowledged it within ${i} of the step before.` : e.on === "silence" ? `Nobody has seen to it within ${i}.` : e.on === "unanswered" ? `Nobody has answered within ${i}.` : e.on === "taken" ? `It was not solved within ${i} of being taken.` : n?.target === 0 ? "It has arrived." : `It has been open for ${i}.`;
}
// src/rules/hand-over.ts
function handedTo(e) {
	let t = (0,_hand_out_js__WEBPACK_IMPORTED_MODULE_8__.D)(e) ? (0,_hand_out_js__WEBPACK_IMPORTED_MODULE_8__.P)(e) : null;
	return t?.of.rule.tellCustomer !== !0 || !isStaffed(e, t.to, t.step.at) || t.step.handOver !== null && t.step.at < _doubt_js__WEBPACK_IMPORTED_MODULE_4__.i || isMovedOn(e, t.step) || isTaken(e, t.step) ? null : t.to;
}
function handOver(e) {
	let t = (0,_hand_out_js__WEBPACK_IMPORTED_MODULE_8__.P)(e);
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
	let t = (0,_hand_out_js__WEBPACK_IMPORTED_MODULE_8__.N)(e).map(({ of: t, step: n }) => ({
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
	return (0,_hand_out_js__WEBPACK_IMPORTED_MODULE_8__.F)({
		policy: e.policy,
		teams: e.teams,
		now: n
	}, t).logins.length > 0;
}
function labelOf({ team: e }, t) {
	let n = e.groups.find((e) => e.name === t)?.label ?? null;
	return n === null ? null : (0,_proposal_branch_js__WEBPACK_IMPORTED_MODULE_0__.r)(t, n);
}
function releasedBy(e, { rule: t }, n) {
	let { to: r, at: i, handOver: a } = n;
	if (!t.unassign || r === null || !(0,_hand_out_js__WEBPACK_IMPORTED_MODULE_8__.T)(e, i) || !isStaffed(e, r, i) || isMovedOn(e, n) || a === null && n.step !== 1) return [];
	let { owners: o, commands: s } = e.ticket, c = o.filter((t, n) => t.at <= e.now && (o[n + 1]?.at ?? Infinity) > i), isInFlight = (t) => a === null ? t > e.now - _instant_js__WEBPACK_IMPORTED_MODULE_3__.i : t >= i, l = (0,_identity_js__WEBPACK_IMPORTED_MODULE_9__.Z)((0,_identity_js__WEBPACK_IMPORTED_MODULE_9__.Q)(s), "assignment").filter(({ command: e, consequence: t }) => t.assigned && isInFlight(e.line.at));
	if (a === null && l.length > 0) return [];
	let u = e.ticket.wantedAssignees.flatMap(({ login: e, assigned: t }) => t ? [e] : []), d = new Set([...l.flatMap(({ consequence: e }) => e.logins), ...u]), f = [r, (0,_hand_out_js__WEBPACK_IMPORTED_MODULE_8__.P)(e)?.to ?? r], p = new Set(f.flatMap((t) => (0,_duty_js__WEBPACK_IMPORTED_MODULE_13__.n)(e.policy.team, t, e.teams)));
	return (0,_hand_out_js__WEBPACK_IMPORTED_MODULE_8__.j)(e).filter((e) => !p.has(e.toLowerCase()) && !d.has(e) && c.every(({ value: t }) => t.includes(e)));
}
// src/rules/escalation.ts
const escalation = (e, { then: t }) => [
	...leftOver(e),
	...handOver(e),
	...e.escalations.flatMap((n) => n.reached.flatMap((r) => stepTaken(e, t, n, r)))
];
function pagerOf(e, t) {
	let n = (0,_policy_in_force_js__WEBPACK_IMPORTED_MODULE_5__.d)(t), r = e.escalation.find(({ name: e }) => e === n?.rule);
	if (r === void 0 || n === null) return null;
	let i = [r, ...r.ladder];
	return (i[n.step - 1] ?? i.at(-1))?.page ?? null;
}
function stepTaken(e, t, n, r) {
	let { rule: i } = n, { handOver: a } = r;
	if (a !== null && a.at < _doubt_js__WEBPACK_IMPORTED_MODULE_4__.i) return [];
	let o = {
		key: (0,_policy_in_force_js__WEBPACK_IMPORTED_MODULE_5__.f)(i.name, n.cycle, r.step),
		on: a === null ? i.on : "handed",
		by: a?.by.login ?? "",
		why: a?.why ?? "",
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
	return [...r.to !== null && (0,_hand_out_js__WEBPACK_IMPORTED_MODULE_8__.k)(e) ? [notice(t, r.to, r.clock, o, s)] : [], ...d ? [page(e, "trigger", r.page, o, s)] : []];
}
function isDue(e, t, n) {
	let { rule: r, cycle: i, reached: a } = t, { ownMarks: o, noticeDeletions: s, closures: c } = e.ticket;
	if (isWithThem(e, t, n) || a.some((e) => e.step > n.step && e.to === n.to && e.page === n.page) || c.some(({ at: e }) => e >= n.at)) return !1;
	let l = n.page === null ? _hand_out_js__WEBPACK_IMPORTED_MODULE_8__.E : _hand_out_js__WEBPACK_IMPORTED_MODULE_8__.T;
	if (!l(e, n.at) || s.some((e) => e >= n.at)) return !1;
	let [u] = a;
	return u === void 0 || l(e, u.at) ? !0 : [...o.keys()].some((e) => {
		let t = (0,_policy_in_force_js__WEBPACK_IMPORTED_MODULE_5__.u)(e);
		return t?.rule === r.name && t.cycle === i;
	});
}
function isWithThem({ ticket: e, escalations: t }, { rule: n }, r) {
	return n.on !== "taken" || r.handOver !== null || r.at < _doubt_js__WEBPACK_IMPORTED_MODULE_4__.i ? !1 : t.some((t) => t.rule !== n && t.reached.some(({ at: t, to: n, page: i, handOver: a }) => n === r.to && (r.page === null || i === r.page) && t <= r.at && (a?.withdrawnAt ?? null) === null && !e.closures.some((e) => e.at >= t && e.at < r.at)));
}
function acknowledged(e, { rule: t }, n) {
	let r = n.handOver === null ? (0,_identity_js__WEBPACK_IMPORTED_MODULE_9__.C)(e.ticket, t, n, n.at) : (0,_identity_js__WEBPACK_IMPORTED_MODULE_9__.C)(e.ticket, { on: "taken" }, {
		...n,
		step: 1
	}, (0,_instant_js__WEBPACK_IMPORTED_MODULE_3__.p)(n.at, _instant_js__WEBPACK_IMPORTED_MODULE_3__.c));
	return r !== null && r.at <= e.now ? r.at : null;
}
function notice(e, t, n, r, i) {
	let { logins: a, because: o } = (0,_hand_out_js__WEBPACK_IMPORTED_MODULE_8__.F)(e, t), s = {
		to: o === "nobody" ? (0,_hand_out_js__WEBPACK_IMPORTED_MODULE_8__.j)(e) : a,
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
		key: (0,_policy_in_force_js__WEBPACK_IMPORTED_MODULE_5__.c)("escalation", r.key),
		...s,
		notice: c
	};
}
function isPaged({ ticket: e }, { key: t }) {
	return [...e.ownMarks.keys()].some((e) => e === (0,_policy_in_force_js__WEBPACK_IMPORTED_MODULE_5__.c)("page", t) || (0,_policy_in_force_js__WEBPACK_IMPORTED_MODULE_5__.l)("page-digest", e)?.[1] === t);
}
function settled(e, { page: t }, n, r, i, a) {
	let { ownMarks: o } = e.ticket;
	if (t === null || !o.has((0,_policy_in_force_js__WEBPACK_IMPORTED_MODULE_5__.c)("page", n.key)) || o.has((0,_policy_in_force_js__WEBPACK_IMPORTED_MODULE_5__.c)("page-done", n.key))) return [];
	let s = (0,_hand_out_js__WEBPACK_IMPORTED_MODULE_8__.D)(e) ? "Whoever handed it over took that back." : "The ticket is closed.";
	return i ? [page(e, "resolve", t, n, {
		...r,
		because: s
	})] : a === null || o.has((0,_policy_in_force_js__WEBPACK_IMPORTED_MODULE_5__.c)("page-ack", n.key)) ? [] : [page(e, "acknowledge", t, n, {
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
	let n = new Set(e.escalations.flatMap(({ rule: e, cycle: t, reached: n }) => n.map(({ step: n }) => (0,_policy_in_force_js__WEBPACK_IMPORTED_MODULE_5__.f)(e.name, t, n)))), r = {
		rule: "escalation",
		because: "The ticket is closed.",
		deadline: e.now
	};
	return [...t.keys()].flatMap((i) => {
		let [a = null] = (0,_policy_in_force_js__WEBPACK_IMPORTED_MODULE_5__.l)("page", i) ?? [], o = (0,_policy_in_force_js__WEBPACK_IMPORTED_MODULE_5__.u)(i)?.step;
		if (a === null || o === void 0) return [];
		let s = pagerOf(e.policy, a);
		return s === null || n.has(a) || t.has((0,_policy_in_force_js__WEBPACK_IMPORTED_MODULE_5__.c)("page-done", a)) ? [] : [page(e, "resolve", s, {
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
const Ht = {
	incident: ({ labels: e }) => ({
		rule: "incident",
		label: e.incident,
		since: whileFacts(({ incident: e }) => e),
		outlives: !0,
		why: "The form, the severity or a person says that this is an incident.",
		whyNot: "The form, the severity and people say that this is no incident."
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
		since: whileClocks(({ name: e, breachedAt: t }) => Ut.has(e) ? t : null),
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
}, Ut = new Set(["first_response", "next_response"]), incident = (e) => keep(e, Ht.incident(e.policy)), project = (e) => keep(e, Ht.project(e.policy)), response = (e) => keep(e, Ht.response(e.policy)), atRisk = (e, { then: t }) => keep(t, Ht.atRisk(t.policy)), flags = (e, { then: t }) => t.policy.flags.flatMap(({ label: e, when: n }) => {
	let r = t.ticket.facts.at(-1)?.value;
	return keep(t, {
		rule: "flags",
		label: e,
		since: whileFacts((e) => (0,_identity_js__WEBPACK_IMPORTED_MODULE_9__.P)(n, e)),
		outlives: !0,
		why: r === void 0 ? "" : (0,_identity_js__WEBPACK_IMPORTED_MODULE_9__.S)(n, r),
		whyNot: "The ticket is no longer one that the policy flags so."
	});
});
function keep(e, { rule: t, label: n, since: r, outlives: i, why: a, whyNot: o }) {
	if (!(0,_hand_out_js__WEBPACK_IMPORTED_MODULE_8__.D)(e) && i) return [];
	let s = (0,_hand_out_js__WEBPACK_IMPORTED_MODULE_8__.D)(e) ? r(e) : null, c = i ? (0,_hand_out_js__WEBPACK_IMPORTED_MODULE_8__.M)(e) : s ?? e.now;
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
	let n = (0,_instant_js__WEBPACK_IMPORTED_MODULE_3__.p)(t.at, (0,_identity_js__WEBPACK_IMPORTED_MODULE_9__.b)(e.policy, t));
	if (n <= t.at) return null;
	let r = t.forSilence ? (0,_instant_js__WEBPACK_IMPORTED_MODULE_3__.u)(n, n % _instant_js__WEBPACK_IMPORTED_MODULE_3__.o) : n;
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
	return t.enabled && (0,_no_ticket_js__WEBPACK_IMPORTED_MODULE_10__.d)(t, {
		staff: !1,
		customer: !0,
		groups: []
	}) !== null ? `/${t.word}` : null;
}
function opensByComment({ ticket: e, policy: t }, { at: n, by: r, reason: i, forSilence: a, byRequester: o }) {
	if (a) return !0;
	if (i !== "completed" || t.waiting.solved.comment !== "reopen") return !1;
	if (n >= _doubt_js__WEBPACK_IMPORTED_MODULE_4__.i) return !0;
	let s = e.closures.at(-2)?.reopenedAt ?? -Infinity, c = e.signals.some((e) => e.kind === "signed_off" && s <= e.at && e.at <= n), l = e.commands.some((e) => e.outcome === "done" && e.as === "customer" && e.line.at === n && e.line.by.login === r.login);
	return !(o || c || l);
}
// src/rules/follow-up.ts
const followUp = (e) => {
	let { ticket: t, policy: n, now: r } = e, i = t.closures.at(-1);
	if (n.waiting.solved.comment !== "follow_up" || i === void 0 || (0,_ticket_js__WEBPACK_IMPORTED_MODULE_11__.r)(t) || i.reason !== "completed" || t.issue.locked) return [];
	let a = new Set(t.commands.map(({ line: e }) => e.comment.id)), o = t.messages.find(({ at: e, role: t, substantive: n, event: r }) => e > i.at && t === "customer" && n && !a.has(r.id));
	if (o === void 0 || !(0,_hand_out_js__WEBPACK_IMPORTED_MODULE_8__.T)(e, o.at) || t.ownDeletions.some((e) => e >= o.at)) return [];
	let s = objection(e), c = (0,_instant_js__WEBPACK_IMPORTED_MODULE_3__.p)(i.at, (0,_identity_js__WEBPACK_IMPORTED_MODULE_9__.b)(n, i)), l = s === null || c <= r;
	return [{
		kind: "comment",
		rule: "follow-up",
		because: "The customer wrote on a solved ticket.",
		deadline: o.at,
		key: (0,_policy_in_force_js__WEBPACK_IMPORTED_MODULE_5__.c)("follow-up", i.at),
		document: "follow-up",
		facts: {
			closed: i.at,
			link: newTicketLink(t, `Follow-up of #${String(t.issue.number)}`),
			unsolved: l ? null : s,
			until: l ? null : c
		}
	}];
}, Wt = {
	still: "The ticket is still on hold.",
	soon: "The end of the hold is near.",
	over: "The hold is over.",
	closed: "What the ticket waited for was closed."
}, hold = (e, { then: t }) => !(0,_hand_out_js__WEBPACK_IMPORTED_MODULE_8__.D)(e) || !(0,_hand_out_js__WEBPACK_IMPORTED_MODULE_8__.k)(e) ? [] : [...reminder(e, t), ...unseen(e, t)];
function reminder(e, t) {
	let { ticket: n, policy: r, now: i } = e, a = e.holdReminders.findLast(({ at: e }) => e <= i);
	if (a === void 0 || !(0,_hand_out_js__WEBPACK_IMPORTED_MODULE_8__.E)(e, a.at) || n.noticeDeletions.some((e) => e >= a.at)) return [];
	let { wait: o, kind: s, at: c } = a;
	return s !== "over" && s !== "closed" && o.to !== null && o.to <= i || s === "still" && n.ownMarks.size === 0 && !(0,_hand_out_js__WEBPACK_IMPORTED_MODULE_8__.E)(e, o.from) && !a.key.endsWith(":1") ? [] : [{
		kind: "notice",
		rule: "hold",
		because: Wt[s],
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
	if (a === void 0 || !isUnseen(e, a) || a.to !== null && a.to <= r || n.ownMarks.size === 0 && !(0,_hand_out_js__WEBPACK_IMPORTED_MODULE_8__.E)(e, a.from) || n.noticeDeletions.some((e) => e >= a.from)) return [];
	let { announced: o, from: s } = a;
	return [{
		kind: "notice",
		rule: "hold",
		because: "What the ticket waits for cannot be seen.",
		deadline: s,
		key: (0,_policy_in_force_js__WEBPACK_IMPORTED_MODULE_5__.c)("hold-unseen", i.length),
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
	return (0,_identity_js__WEBPACK_IMPORTED_MODULE_9__.Z)((0,_identity_js__WEBPACK_IMPORTED_MODULE_9__.Q)(t.commands), "instructions").flatMap(({ command: r, consequence: { instructions: i } }) => {
		let { at: a } = r.line, o = n.selfService.find((e) => e.name === i);
		return o === void 0 || t.issue.locked || !(0,_hand_out_js__WEBPACK_IMPORTED_MODULE_8__.T)(e, a) || t.ownDeletions.some((e) => e >= a) ? [] : [{
			kind: "comment",
			rule: "instructions",
			because: `@${r.line.by.login} wrote /${r.word}.`,
			deadline: a,
			key: (0,_policy_in_force_js__WEBPACK_IMPORTED_MODULE_5__.c)("self-service", i),
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
		deadline: (0,_hand_out_js__WEBPACK_IMPORTED_MODULE_8__.M)(e),
		record: !1
	};
	return i === null && (0,_hand_out_js__WEBPACK_IMPORTED_MODULE_8__.x)(e, r) && isOver(t, (0,_doubt_js__WEBPACK_IMPORTED_MODULE_4__.s)(r.name), e.now) ? [{
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
const notAssigned = (e, { then: t, refused: n }) => !(0,_hand_out_js__WEBPACK_IMPORTED_MODULE_8__.D)(e) || !(0,_hand_out_js__WEBPACK_IMPORTED_MODULE_8__.k)(e) || e.ticket.noticeDeletions.length > 0 ? [] : n.map((n) => ({
	kind: "notice",
	rule: "not-assigned",
	because: `GitHub does not let @${n} be assigned.`,
	deadline: (0,_hand_out_js__WEBPACK_IMPORTED_MODULE_8__.M)(e),
	key: (0,_policy_in_force_js__WEBPACK_IMPORTED_MODULE_5__.c)("not-assigned", n),
	...(0,_hand_out_js__WEBPACK_IMPORTED_MODULE_8__.y)(t),
	notice: {
		kind: "not_assigned",
		by: n
	}
})), Gt = 10 * _instant_js__WEBPACK_IMPORTED_MODULE_3__.o, onHold = (e) => {
	let { ticket: t, policy: n, now: r } = e, { tellCustomer: i, effective: a } = n.waiting.hold;
	if (!i || !(0,_hand_out_js__WEBPACK_IMPORTED_MODULE_8__.D)(e) || t.issue.locked) return [];
	let o = t.waits.findLast(({ reason: e, from: t }) => e === "on_hold" && t <= r);
	if (o === void 0 || o.from < (a ?? _instant_js__WEBPACK_IMPORTED_MODULE_3__.t) || o.to !== null && o.to <= r) return [];
	let s = holdAt(e, o.from);
	if (s === void 0 || !(0,_hand_out_js__WEBPACK_IMPORTED_MODULE_8__.T)(e, o.from) || isSaid(e, s) || t.ownDeletions.some((e) => e >= o.from)) return [];
	let { requester: c } = t, l = blockerOf(e, o), u = lastHold(e, o.from) ?? s;
	return [{
		kind: "comment",
		rule: "on-hold",
		because: `@${s.line.by.login} wrote /${s.word}.`,
		deadline: o.from,
		key: (0,_policy_in_force_js__WEBPACK_IMPORTED_MODULE_5__.c)("on-hold", o.from),
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
	return (0,_identity_js__WEBPACK_IMPORTED_MODULE_9__.Z)((0,_identity_js__WEBPACK_IMPORTED_MODULE_9__.Q)(e.commands), "wait").find(({ command: e, consequence: n }) => n.reason === "on_hold" && e.line.at === t)?.command;
}
function lastHold({ ticket: e, now: t }, n) {
	return (0,_identity_js__WEBPACK_IMPORTED_MODULE_9__.Z)((0,_identity_js__WEBPACK_IMPORTED_MODULE_9__.Q)(e.commands), "wait").findLast(({ command: { line: e }, consequence: r }) => r.reason === "on_hold" && e.at >= n && e.at <= t)?.command;
}
function isSaid({ ticket: e, now: t }, { line: n }) {
	return e.messages.some(({ at: e, by: r, role: i, substantive: a }) => i === "staff" && a && e <= t && e >= n.at - (r.login === n.by.login ? Gt : 0));
}
// src/rules/on-status-page.ts
function onStatusPage(e) {
	let { ticket: t, policy: n, now: r } = e, i = n.labels.published;
	if (n.statusPage === null || (0,_hand_out_js__WEBPACK_IMPORTED_MODULE_8__.x)(e, i)) return [];
	let [a] = (0,_identity_js__WEBPACK_IMPORTED_MODULE_9__.y)(t, n.statusPage, r);
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
	let { ticket: t, policy: n } = e, r = t.closures.at(-1), i = (0,_hand_out_js__WEBPACK_IMPORTED_MODULE_8__.D)(e) ? void 0 : (0,_identity_js__WEBPACK_IMPORTED_MODULE_9__.Z)((0,_identity_js__WEBPACK_IMPORTED_MODULE_9__.Q)(t.commands), "call").findLast(({ consequence: e }) => e.called === "out_of_scope")?.command, a = r?.reopenedAt === null && i?.line.at === r.at, o = a ? r.at : null, s = {
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
		key: (0,_policy_in_force_js__WEBPACK_IMPORTED_MODULE_5__.c)("out-of-scope", r.at),
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
	if (a === void 0 || !(0,_hand_out_js__WEBPACK_IMPORTED_MODULE_8__.k)(e) || !(0,_hand_out_js__WEBPACK_IMPORTED_MODULE_8__.E)(e, t) || e.ticket.noticeDeletions.some((e) => e >= t)) return [];
	let { logins: o, because: s } = (0,_hand_out_js__WEBPACK_IMPORTED_MODULE_8__.F)(e, a);
	return [{
		kind: "notice",
		rule: "out-of-scope",
		because: `@${n.login} wrote /${i}.`,
		deadline: t,
		key: (0,_policy_in_force_js__WEBPACK_IMPORTED_MODULE_5__.c)("referred", t),
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
		key: (0,_policy_in_force_js__WEBPACK_IMPORTED_MODULE_5__.c)("denied", r.by.login.toLowerCase()),
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
	let i = t.find(({ label: e }) => (0,_doubt_js__WEBPACK_IMPORTED_MODULE_4__.s)(e) === (0,_doubt_js__WEBPACK_IMPORTED_MODULE_4__.s)(r));
	return [...Object.values(e), ...n.map(({ label: e }) => e)].find((e) => (0,_doubt_js__WEBPACK_IMPORTED_MODULE_4__.s)(e.name) === (0,_doubt_js__WEBPACK_IMPORTED_MODULE_4__.s)(r)) ?? {
		color: "ededed",
		description: "",
		...i,
		name: r
	};
}
// src/rules/overruled.ts
const overruled = (e, { then: t }) => {
	let { ticket: n } = e, r = loudest(e), i = n.severity.at(-1)?.severity ?? null, a = r?.severity ?? null;
	return r === null || a === null || !(0,_hand_out_js__WEBPACK_IMPORTED_MODULE_8__.D)(e) || !(0,_hand_out_js__WEBPACK_IMPORTED_MODULE_8__.k)(e) || !(0,_hand_out_js__WEBPACK_IMPORTED_MODULE_8__.E)(e, r.at) || n.noticeDeletions.some((e) => e >= r.at) ? [] : [{
		kind: "notice",
		rule: "overruled",
		because: `@${r.by.login} edited the form, and it now asks for ${a}.`,
		deadline: r.at,
		key: (0,_policy_in_force_js__WEBPACK_IMPORTED_MODULE_5__.c)("overruled", r.at),
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
		(0,_identity_js__WEBPACK_IMPORTED_MODULE_9__.x)(t, i.severity) < (0,_identity_js__WEBPACK_IMPORTED_MODULE_9__.x)(t, e) && (r = i);
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
	if (i === void 0 || a === null || !(0,_hand_out_js__WEBPACK_IMPORTED_MODULE_8__.A)(t, o, i, a)) return c;
	let l = (0,_policy_in_force_js__WEBPACK_IMPORTED_MODULE_5__.c)("owner", i.cycle), u = {
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
		reopens: n === null || s === 0 ? null : (0,_instant_js__WEBPACK_IMPORTED_MODULE_3__.p)(n, s)
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
	let c = (0,_identity_js__WEBPACK_IMPORTED_MODULE_9__.h)(a, n);
	return c === null || c > r || !(0,_hand_out_js__WEBPACK_IMPORTED_MODULE_8__.T)(e, c) || t.ownDeletions.some((e) => e >= c) ? [] : [{
		kind: "comment",
		rule: "pending",
		because: "The customer has not answered yet.",
		deadline: c,
		key: (0,_policy_in_force_js__WEBPACK_IMPORTED_MODULE_5__.c)("reminder", o),
		document: "reminder",
		facts: unanswered(e, a, s?.due ?? null)
	}];
}, playbooks = (e, { then: t }) => {
	let { ticket: n, policy: r, now: i } = e;
	if (r.playbooks.length === 0 || !(0,_hand_out_js__WEBPACK_IMPORTED_MODULE_8__.D)(e) || !(0,_hand_out_js__WEBPACK_IMPORTED_MODULE_8__.k)(e)) return [];
	let a = takenAt(e);
	if (a === null || a > i) return [];
	let o = toTaker(t);
	return o === null ? [] : r.playbooks.flatMap((t) => {
		let r = matchedSince(e, t);
		if (r === null) return [];
		let i = (0,_instant_js__WEBPACK_IMPORTED_MODULE_3__.m)(a, r);
		return !(0,_hand_out_js__WEBPACK_IMPORTED_MODULE_8__.E)(e, i) || n.noticeDeletions.some((e) => e >= i) ? [] : [{
			kind: "notice",
			rule: "playbooks",
			because: "Somebody has taken a ticket that there is a playbook for.",
			deadline: i,
			key: (0,_policy_in_force_js__WEBPACK_IMPORTED_MODULE_5__.c)("playbook", t.link),
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
	let n = e.owners.find((e) => (0,_ticket_js__WEBPACK_IMPORTED_MODULE_11__.o)(e).length > 0)?.at, r = t.answers[0]?.at, i = (0,_instant_js__WEBPACK_IMPORTED_MODULE_3__.d)(n ?? _instant_js__WEBPACK_IMPORTED_MODULE_3__.s, r ?? _instant_js__WEBPACK_IMPORTED_MODULE_3__.s);
	return i === _instant_js__WEBPACK_IMPORTED_MODULE_3__.s ? null : i;
}
function toTaker(e) {
	if ((0,_hand_out_js__WEBPACK_IMPORTED_MODULE_8__.j)(e).length > 0) return (0,_hand_out_js__WEBPACK_IMPORTED_MODULE_8__.y)(e);
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
		if (!(0,_identity_js__WEBPACK_IMPORTED_MODULE_9__.P)(n, a)) break;
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
	let a = (0,_policy_in_force_js__WEBPACK_IMPORTED_MODULE_5__.c)("update", i.comment.id);
	if (t.ownMarks.has(a) || t.ownDeletions.some((e) => e >= i.at)) return [];
	let { at: o, by: s, state: c, words: l, corrects: u } = i, d = r.updates.map(({ comment: e }) => (0,_policy_in_force_js__WEBPACK_IMPORTED_MODULE_5__.c)("update", e.id));
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
			impacts: (0,_ticket_js__WEBPACK_IMPORTED_MODULE_11__.s)(r.impacts, o) ?? [],
			nextUpdate: r.endedAt === null ? (0,_identity_js__WEBPACK_IMPORTED_MODULE_9__.p)(e) : null
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
			from: (0,_instant_js__WEBPACK_IMPORTED_MODULE_3__.m)(i, n),
			to: (0,_instant_js__WEBPACK_IMPORTED_MODULE_3__.d)(a ?? r, r)
		};
		(c === null || lengthOf(l) > lengthOf(c)) && (c = l);
		let u = targetOf(e, t);
		if (u === void 0) continue;
		let every = (t) => {
			let { within: n, text: r } = (0,_identity_js__WEBPACK_IMPORTED_MODULE_9__.T)(u, e.cadence?.phasesFrom ?? i, t);
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
function targetOf({ set: e, rule: t }, { sla: n, internal: r }) {
	return (e === "promise" ? n : r).find(({ name: e }) => e === t)?.targets.update;
}
// src/incident/course.ts
function courseOf(e, t, n) {
	let r = e.messages.find(({ role: e, substantive: t }) => e === "staff" && t), i = t?.states.find(({ value: e }) => e === "monitoring")?.at ?? _instant_js__WEBPACK_IMPORTED_MODULE_3__.s, a = (0,_identity_js__WEBPACK_IMPORTED_MODULE_9__.Z)((0,_identity_js__WEBPACK_IMPORTED_MODULE_9__.Q)(e.commands), "workaround")[0]?.command.line.at ?? _instant_js__WEBPACK_IMPORTED_MODULE_3__.s, o = (0,_instant_js__WEBPACK_IMPORTED_MODULE_3__.d)(i, a), isDone = (e) => typeof e == "number" && e <= n;
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
		let s = t === 0 ? e : (0,_instant_js__WEBPACK_IMPORTED_MODULE_3__.m)(o.at, e), c = (0,_instant_js__WEBPACK_IMPORTED_MODULE_3__.d)(a[t + 1]?.at ?? r, r);
		if (c <= s) continue;
		let l = c - s;
		for (let { at: e, reopenedAt: t } of n) l -= Math.max(0, (0,_instant_js__WEBPACK_IMPORTED_MODULE_3__.d)(t ?? _instant_js__WEBPACK_IMPORTED_MODULE_3__.s, c) - (0,_instant_js__WEBPACK_IMPORTED_MODULE_3__.m)(e, s));
		l > 0 && i.set(o.severity, (i.get(o.severity) ?? 0) + l);
	}
	return [...i].map(([e, t]) => ({
		severity: e,
		time: t
	}));
}
function isTakenOff({ issue: e, commands: t }, n, r) {
	let isTheirs = (e) => e.login.toLowerCase() === n.toLowerCase(), i = e.events.find((e) => e.kind === "unassigned" && e.at === r && isTheirs(e.assignee)), a = (0,_identity_js__WEBPACK_IMPORTED_MODULE_9__.Z)((0,_identity_js__WEBPACK_IMPORTED_MODULE_9__.Q)(t), "assignment").find(({ command: e, consequence: t }) => !t.assigned && e.line.at === r), o = i?.actor ?? a?.command.line.by;
	return o !== void 0 && !isTheirs(o);
}
function toldWhy(e) {
	return (0,_explained_ticket_js__WEBPACK_IMPORTED_MODULE_14__.r)(e) ?? { kind: "policy" };
}
function calls(e) {
	let { ticket: t, policy: n } = e;
	return e.escalations.flatMap(({ rule: r, cycle: i, reached: a }) => a.flatMap((o, s) => {
		let c = (0,_policy_in_force_js__WEBPACK_IMPORTED_MODULE_5__.f)(r.name, i, o.step), l = t.ownMarks.has((0,_policy_in_force_js__WEBPACK_IMPORTED_MODULE_5__.c)("page", c)), u = t.ownMarks.has((0,_policy_in_force_js__WEBPACK_IMPORTED_MODULE_5__.c)("escalation", c)) && n.team.groups.some(({ name: e }) => e === o.to) ? o.to : null, d = l ? o.page : null;
		if (o.handOver !== null || u === null && d === null) return [];
		let f = u === null ? [] : (0,_hand_out_js__WEBPACK_IMPORTED_MODULE_8__.F)({
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
	let r = (0,_identity_js__WEBPACK_IMPORTED_MODULE_9__.Q)(e.commands).filter(({ line: e }) => e.at <= n), i = (t?.stretches ?? []).flatMap(({ from: e, to: t }) => [{
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
	})), o = (0,_identity_js__WEBPACK_IMPORTED_MODULE_9__.Z)(r, "role").map(({ command: e, consequence: { role: t, login: n } }) => ({
		at: e.line.at,
		who: n,
		what: {
			kind: "given_role",
			role: t
		}
	})), s = (0,_identity_js__WEBPACK_IMPORTED_MODULE_9__.u)(e, n).map(({ at: e, by: t, text: n, isToldLater: r }) => ({
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
		at: (0,_instant_js__WEBPACK_IMPORTED_MODULE_3__.m)(n.openedAt, n.issue.createdAt),
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
		at: s[40]?.at ?? (0,_instant_js__WEBPACK_IMPORTED_MODULE_3__.f)(0),
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
	let { ticket: n, policy: r } = e, i = t.at >= _doubt_js__WEBPACK_IMPORTED_MODULE_4__.i, a = n.messages.find((e) => e.role === "staff" && e.substantive), o = e.clocks.filter((e) => e.set === "promise"), s = o.find((e) => e.name === "first_response"), c = o.findLast((e) => e.name === "resolution"), l = e.clocks.findLast((e) => e.name === "write_up"), u = r.commands["post-mortem"], d = i ? (0,_identity_js__WEBPACK_IMPORTED_MODULE_9__.z)(n, t) : null;
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
	let n = (0,_instant_js__WEBPACK_IMPORTED_MODULE_3__.d)(e.incident?.declaredAt ?? e.ticket.openedAt, t.at), r = cadenceRecord(e.clocks, e.policy, n, t.at);
	return r.phases.length === 0 ? null : r;
}
const Kt = {
	staff: "answered",
	customer: "spoke_for_customer",
	bystander: "commented"
};
function partsIn({ ticket: e, now: t }) {
	let n = new Map([[e.requester.login, "reported"]]);
	for (let { at: r, value: i } of e.owners) if (r <= t) for (let e of i) n.set(e, "owned");
	for (let t of e.messages) {
		let e = t.substantive || t.role === "customer";
		t.role !== "bot" && e && !n.has(t.by.login) && n.set(t.by.login, Kt[t.role]);
	}
	return [...n].map(([e, t]) => ({
		login: e,
		role: t
	}));
}
function incidentParts({ ticket: e, incident: t }) {
	if (t === null) return [];
	let n = (0,_identity_js__WEBPACK_IMPORTED_MODULE_9__.Z)((0,_identity_js__WEBPACK_IMPORTED_MODULE_9__.Q)(e.commands), "role");
	return _load_js__WEBPACK_IMPORTED_MODULE_12__._.flatMap((r) => {
		let i = new Set(n.flatMap(({ consequence: e }) => e.role === r ? e.login : [])), a = t.roles[r].flatMap(({ at: t, value: n }) => n.filter((n) => i.has(n) || (0,_ticket_js__WEBPACK_IMPORTED_MODULE_11__.s)(e.owners, t)?.includes(n) !== !0));
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
	let o = (0,_ticket_js__WEBPACK_IMPORTED_MODULE_11__.s)(t.facts, r.at);
	if (o === void 0 || !(0,_identity_js__WEBPACK_IMPORTED_MODULE_9__.P)(i.when, o) || !(0,_identity_js__WEBPACK_IMPORTED_MODULE_9__.d)(t, r, n)) return [];
	let s = (0,_identity_js__WEBPACK_IMPORTED_MODULE_9__.z)(t, r);
	if (s !== null || !(0,_identity_js__WEBPACK_IMPORTED_MODULE_9__.F)(i, o)) return skipped(e, r, s);
	let c = t.labels.get((0,_doubt_js__WEBPACK_IMPORTED_MODULE_4__.s)(a.name))?.putByUs ?? [], l = t.closures[0]?.at ?? r.at, u = n.writeUp?.place === "office" ? t.noticeDeletions : t.ownDeletions, d = c.some((e) => e >= l) || u.some((e) => e >= l), f = (0,_hand_out_js__WEBPACK_IMPORTED_MODULE_8__.T)(e, r.at), p = t.signals.findLast(({ kind: e, at: t }) => e === "post_mortem_done" && t > r.at), m = {
		rule: "post-mortem",
		because: "The ticket is solved and the policy asks for a write-up.",
		deadline: r.at
	}, { brief: h } = i;
	if (h !== null && (0,_identity_js__WEBPACK_IMPORTED_MODULE_9__.P)(h, o) && r.at >= _doubt_js__WEBPACK_IMPORTED_MODULE_4__.i && !hasWriteUp(t)) return p === void 0 ? f ? [...recap(e, r, m), ...(0,_hand_out_js__WEBPACK_IMPORTED_MODULE_8__.S)(e, a, r.at, {
		...m,
		record: !0
	})] : [] : written$1(e, p.at);
	let g = {
		kind: "post_mortem",
		...m,
		...keepingOf(e, r, p ?? null),
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
	if ((0,_hand_out_js__WEBPACK_IMPORTED_MODULE_8__.D)(e) || r === void 0 || n?.kind !== "issue" || n.state !== "open" || !n.isAsLeft) return [];
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
	if (r.signals.some((e) => e.kind === "post_mortem_owned" && e.at > t) || !(0,_hand_out_js__WEBPACK_IMPORTED_MODULE_8__.k)(e) || r.noticeDeletions.some((e) => e >= t)) return [];
	let a = i.writeUp?.done === "organised", { word: o, enabled: s } = i.commands["post-mortem"], c = e.clocks.findLast((e) => e.name === "write_up")?.due ?? null, l = s ? `/${o} ${a ? "owner" : "done"}` : null, u = {
		kind: a ? "recap_owner" : "recap",
		until: c,
		says: l
	};
	return [{
		kind: "notice",
		...n,
		key: (0,_policy_in_force_js__WEBPACK_IMPORTED_MODULE_5__.c)("write-up", t),
		...(0,_hand_out_js__WEBPACK_IMPORTED_MODULE_8__.y)(e),
		notice: u
	}];
}
function written$1(e, t) {
	let n = e.policy.labels.post_mortem_due, r = e.ticket.labels.get((0,_doubt_js__WEBPACK_IMPORTED_MODULE_4__.s)(n.name))?.putByPeople.at(-1) ?? -Infinity;
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
	}, c = r.labels.get((0,_doubt_js__WEBPACK_IMPORTED_MODULE_4__.s)(a.name))?.putByPeople.at(-1) ?? -Infinity, l = n === null || c > n.at, u = {
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
	let { ticket: n, policy: r } = e, i = r.labels.post_mortem_due, a = (0,_doubt_js__WEBPACK_IMPORTED_MODULE_4__.s)(i.name), o = n.issue.events.findLast((t) => t.kind === "unlabeled" && (0,_doubt_js__WEBPACK_IMPORTED_MODULE_4__.s)(t.label) === a && !(0,_doubt_js__WEBPACK_IMPORTED_MODULE_4__._)(t.actor, e.identity));
	if (n.writeUp === null || t.at < _doubt_js__WEBPACK_IMPORTED_MODULE_4__.i || o === void 0 || o.at <= t.at) return null;
	let s = {
		rule: "post-mortem",
		because: "The write-up is not complete.",
		deadline: o.at
	}, c = n.issue.locked || n.ownDeletions.some((e) => e >= o.at), { word: l, enabled: u } = r.commands["post-mortem"], d = {
		by: o.actor.login,
		label: i.name,
		headings: n.writeUp.empty.slice(0, qt).join(", "),
		done: u ? `/${l} done` : null,
		skip: u ? `/${l} skip` : null
	}, f = {
		kind: "comment",
		...s,
		key: (0,_policy_in_force_js__WEBPACK_IMPORTED_MODULE_5__.c)("unwritten", t.at),
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
const qt = 9;
// src/rules/release.ts
function released(e) {
	let { ticket: t, policy: n } = e, r = (0,_identity_js__WEBPACK_IMPORTED_MODULE_9__.Z)((0,_identity_js__WEBPACK_IMPORTED_MODULE_9__.Q)(t.commands), "release").at(-1), i = (0,_identity_js__WEBPACK_IMPORTED_MODULE_9__.H)(t.ownComments, t.companion, t.aftermath);
	if (r === void 0 || i === void 0 || n.writeUp === null) return [];
	let { at: a, by: o } = r.command.line, s = (0,_policy_in_force_js__WEBPACK_IMPORTED_MODULE_5__.c)("released", a);
	if (t.issue.locked || !(0,_hand_out_js__WEBPACK_IMPORTED_MODULE_8__.T)(e, a) || t.ownMarks.has(s) || t.ownDeletions.some((e) => e >= a)) return [];
	let c = (0,_identity_js__WEBPACK_IMPORTED_MODULE_9__.l)((0,_identity_js__WEBPACK_IMPORTED_MODULE_9__.Y)(i, a)), l = n.writeUp.release.flatMap((e) => c.find(({ title: t }) => (0,_identity_js__WEBPACK_IMPORTED_MODULE_9__.U)(t) === (0,_identity_js__WEBPACK_IMPORTED_MODULE_9__.U)(e)) ?? []);
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
	return t === null || !(0,_hand_out_js__WEBPACK_IMPORTED_MODULE_8__.D)(e) ? [] : [...e.policy.intake.forms].flatMap(([n, { label: i }]) => {
		if (i === null) return [];
		let a = n === t;
		return [{
			kind: "label",
			rule: "routing",
			because: a ? `The ticket belongs to ${t}.` : `The ticket was moved to ${t}.`,
			deadline: (0,_hand_out_js__WEBPACK_IMPORTED_MODULE_8__.M)(e),
			label: (0,_proposal_branch_js__WEBPACK_IMPORTED_MODULE_0__.n)(i),
			present: a,
			record: !1
		}];
	});
};
// src/ticket/secrets.ts
function secretsOf(e, t = _instant_js__WEBPACK_IMPORTED_MODULE_3__.t) {
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
		let r = (0,_policy_in_force_js__WEBPACK_IMPORTED_MODULE_5__.c)("secret", n, e.place), i = pastedAt(n, e);
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
	for (let n of secretsOf(e.ticket.issue, (0,_instant_js__WEBPACK_IMPORTED_MODULE_3__.u)(e.now, e.policy.news))) e.ticket.ownDeletions.some((e) => e >= n.at) || t.set(n.url, [...t.get(n.url) ?? [], n]);
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
		key: (0,_policy_in_force_js__WEBPACK_IMPORTED_MODULE_5__.c)("self-service", t.name),
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
	let { ticket: t, now: n } = e, r = t.readyInstructions;
	return t.messages.every(({ role: e }) => e === "bot" || e === "bystander") && t.commands.every(({ outcome: e }) => e !== "done") && t.closures.length === 0 && t.ownDeletions.length === 0 && ((0,_ticket_js__WEBPACK_IMPORTED_MODULE_11__.s)(t.owners, n) ?? []).length === 0 && (0,_hand_out_js__WEBPACK_IMPORTED_MODULE_8__.D)(e) && !t.issue.locked && (0,_hand_out_js__WEBPACK_IMPORTED_MODULE_8__.b)(e) ? r : null;
}
// src/rules/severity.ts
const severity = (e) => {
	let t = e.ticket.severity.at(-1), n = t?.severity ?? null;
	if (!(0,_hand_out_js__WEBPACK_IMPORTED_MODULE_8__.D)(e) || t === void 0 || n === null) return [];
	let r = (0,_hand_out_js__WEBPACK_IMPORTED_MODULE_8__.M)(e);
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
			..._ticket_js__WEBPACK_IMPORTED_MODULE_11__.t
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
			key: (0,_policy_in_force_js__WEBPACK_IMPORTED_MODULE_5__.c)("silence", i.cycle),
			document: "silence",
			facts: {
				...unanswered(e, i.wait, o),
				reopens: l === null || l.until <= r ? null : l.until
			}
		}
	};
}, Jt = _instant_js__WEBPACK_IMPORTED_MODULE_3__.i;
function wasAsked({ issue: e, openedAt: t }, n, r) {
	return n.from > Math.max(t, e.createdAt) || e.events.some((e) => e.kind === "comment" && (0,_doubt_js__WEBPACK_IMPORTED_MODULE_4__._)(e.actor, r) && e.at <= n.from + Jt);
}
function deskHours(e, t) {
	return {
		calendar: e.name,
		always: e.always,
		zone: e.zone,
		week: e.always ? [] : weekOf(e, t),
		opens: e.isOpen(t) ? null : e.nextOpening(t)
	};
}
const Yt = new WeakMap();
function weekOf(e, t) {
	let n = dateOf((0,_moment_js__WEBPACK_IMPORTED_MODULE_2__.c)(t, e.zone)), r = n - (n + 3) % 7, i = Yt.get(e);
	if (i?.monday === r) return i.week;
	let a = plainWeek(e, r, (0,_instant_js__WEBPACK_IMPORTED_MODULE_3__.u)(t, (n - r) * _instant_js__WEBPACK_IMPORTED_MODULE_3__.n));
	return Yt.set(e, {
		monday: r,
		week: a
	}), a;
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
function windowsByDate(e, t, n) {
	let r = Array.from({ length: 35 }, (e, t) => ({
		weekday: t % 7 + 1,
		windows: []
	})), i = n + 36 * _instant_js__WEBPACK_IMPORTED_MODULE_3__.n, a = e.nextOpening((0,_instant_js__WEBPACK_IMPORTED_MODULE_3__.u)(n, 2 * _instant_js__WEBPACK_IMPORTED_MODULE_3__.n));
	for (; a < i;) {
		let n = e.nextClosing(a);
		if (n === null) break;
		for (let { date: i, window: o } of split((0,_moment_js__WEBPACK_IMPORTED_MODULE_2__.c)(a, e.zone), (0,_moment_js__WEBPACK_IMPORTED_MODULE_2__.c)(n, e.zone))) r[i - t]?.windows.push(o);
		a = e.nextOpening(n);
	}
	return r;
}
function split(e, t) {
	if (t - e < 864e5) return [{
		date: dateOf(e),
		window: `${time(e)}-${time(t, e)}`
	}];
	let n = [];
	for (let r = e; r < t; r = (dateOf(r) + 1) * _instant_js__WEBPACK_IMPORTED_MODULE_3__.n) {
		let e = Math.min(t, (dateOf(r) + 1) * _instant_js__WEBPACK_IMPORTED_MODULE_3__.n);
		n.push({
			date: dateOf(r),
			window: `${time(r)}-${time(e, r)}`
		});
	}
	return n;
}
function dateOf(e) {
	return Math.floor(e / _instant_js__WEBPACK_IMPORTED_MODULE_3__.n);
}
function time(e, t) {
	return t !== void 0 && e % 864e5 == 0 && dateOf(e) > dateOf(t) ? "24:00" : new Date(e).toISOString().slice(11, 16);
}
// src/rules/expectations.ts
function expectations(e, t, n) {
	let { ticket: r, policy: i } = e, a = String(r.issue.number), o = shipDateOf(e);
	return {
		reference: i.reference?.replaceAll("{number}", a) ?? `#${a}`,
		schedules: schedulesOf(e, t, n),
		...isAsked(e) ? { missing: r.missing } : {},
		...r.shortNotice === null ? {} : { notice: {
			neededBy: r.shortNotice.neededBy,
			asked: r.shortNotice.atLeast
		} },
		...o === null ? {} : { shipDate: o }
	};
}
function schedulesOf({ policy: e }, t, n) {
	let r = t.filter(({ live: e }) => e);
	return [...Map.groupBy(r, ({ calendar: e }) => e)].flatMap(([t, r]) => {
		let i = e.calendars.get(t);
		return i === void 0 ? [] : [{
			hours: deskHours(i, n),
			clocks: r.map((e) => e.name)
		}];
	});
}
function shipDateOf(e) {
	let { ticket: t } = e, n = t.closures.at(-1);
	if (n?.reopenedAt !== null || n.reason !== "completed") return null;
	if (n.at < _doubt_js__WEBPACK_IMPORTED_MODULE_4__.i) return shipsFrom(e, n.at);
	if (t.signOffAsked !== null) return null;
	let r = t.signals.findLast(({ kind: e }) => e === "signed_off");
	return shipsFrom(e, r === void 0 ? n.at : (0,_instant_js__WEBPACK_IMPORTED_MODULE_3__.m)(n.at, r.at));
}
function shipsFrom({ ticket: e, policy: t }, n) {
	let r = e.facts.at(-1)?.value.form ?? null, i = r === null ? null : t.intake.forms.get(r)?.shipsOn ?? null;
	if (i === null) return null;
	let [a = 0, o = 0, s = 0] = (0,_moment_js__WEBPACK_IMPORTED_MODULE_2__.i)(n, t.timezone).slice(0, 10).split("-").map(Number), c = a * 12 + o - 1 + +(s > i), l = [
		Math.floor(c / 12),
		c % 12 + 1,
		i
	];
	return (0,_moment_js__WEBPACK_IMPORTED_MODULE_2__.s)(l.map((e, t) => String(e).padStart(t === 0 ? 4 : 2, "0")).join("-"), t.timezone);
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
	let i = "The customer is not asked, or has said, whether it is solved.", a = e.ticket.labels.get((0,_doubt_js__WEBPACK_IMPORTED_MODULE_4__.s)(t.name))?.putByPeople.at(-1) ?? -Infinity, o = e.ticket.signals.findLast(({ kind: e }) => e === "signed_off" || e === "not_resolved");
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
	if (i === null || i < _doubt_js__WEBPACK_IMPORTED_MODULE_4__.i || t.issue.locked) return [];
	let a = (0,_identity_js__WEBPACK_IMPORTED_MODULE_9__.g)(t, n), o = a !== null && a <= r, s = o ? a : i;
	return !(0,_hand_out_js__WEBPACK_IMPORTED_MODULE_8__.T)(e, s) || t.ownDeletions.some((e) => e >= i) ? [] : [{
		kind: "comment",
		rule: "sign-off",
		because: o ? "The customer has not said yet whether it is solved." : "The customer is asked whether it is solved.",
		deadline: s,
		key: (0,_policy_in_force_js__WEBPACK_IMPORTED_MODULE_5__.c)(o ? "sign-off-reminder" : "sign-off", i),
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
		ships: s ? shipsFrom(e, e.now) : null,
		solved: o ? `/${a}` : null,
		unsolved: c?.command ?? null,
		reopens: c?.until ?? null
	};
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
		deadline: (0,_hand_out_js__WEBPACK_IMPORTED_MODULE_8__.M)(t),
		create: i && !a && n.ownDeletions.length === 0,
		asOf: o,
		events: n.changes,
		answers: answersOf(n),
		status: () => statusOf(a ? t.become(solvedNow(t)) : t, o)
	}];
};
function answersOf({ messages: e }) {
	let t = e.filter(({ role: e, substantive: t }) => e === "staff" && t);
	return t.filter((e, n) => n === 0 || n >= t.length - 8).map(({ event: e }) => (0,_policy_in_force_js__WEBPACK_IMPORTED_MODULE_5__.c)("answered", e.id));
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
	let { ticket: n, policy: r } = e, i = n.severity.at(-1), a = r.severities.find((e) => e.name === i?.severity), o = latest(e.clocks.filter((e) => e.set === "promise")), { state: s, since: c, until: l, hold: u } = stateOf$1(e, t), d = u === null ? "" : whyHeld(e, u.from), f = u === null ? null : blockerOf(e, u), p = incidentStatus(e), m = p === null || p.updates.length === 0 ? progressOf(e) : null, h = (0,_identity_js__WEBPACK_IMPORTED_MODULE_9__.f)(e), g = reopening(e);
	return {
		number: n.issue.number,
		requester: n.requester.login,
		severity: i?.severity ?? null,
		severityWhy: i === void 0 || i.severity === null ? null : (0,_explained_ticket_js__WEBPACK_IMPORTED_MODULE_14__.r)(i.why),
		severityMeaning: i?.why.kind === "at_least" ? null : a?.description ?? null,
		owners: (0,_hand_out_js__WEBPACK_IMPORTED_MODULE_8__.j)(e),
		state: s,
		stateSince: c,
		stateUntil: l,
		incident: n.facts.at(-1)?.value.incident ?? !1,
		answered: isAnswered(e),
		owed: isOwed(e),
		alsoHeld: s === "pending" && u !== null,
		promises: o,
		updatesEvery: updatesPromised(e),
		doubts: (n.form?.doubts ?? []).filter((e) => !(0,_doubt_js__WEBPACK_IMPORTED_MODULE_4__.n)(e)),
		...expectations(e, o, t),
		...agreements(e),
		...d === "" ? {} : { awaited: d },
		...f === null ? {} : { blocker: f.name },
		...m === null ? {} : { progress: m },
		...p === null ? {} : { record: p },
		...h === null ? {} : { nextUpdate: h },
		...g === null || g.until <= t ? {} : { reopening: g }
	};
}
function whyHeld({ ticket: e, now: t }, n) {
	return (0,_identity_js__WEBPACK_IMPORTED_MODULE_9__.Z)((0,_identity_js__WEBPACK_IMPORTED_MODULE_9__.Q)(e.commands), "wait").filter(({ consequence: { reason: e }, command: { line: r } }) => e === "on_hold" && r.at >= n && r.at <= t).findLast(({ command: e, consequence: t }) => e.why !== "" || t.blocker !== void 0)?.command.why ?? "";
}
function agreements(e) {
	let { ticket: t, policy: n, now: r } = e, i = t.severity.at(-1)?.workaroundOf, a = (0,_ticket_js__WEBPACK_IMPORTED_MODULE_11__.s)(t.agreed, r) ?? null, o = handedTo(e), { word: s, enabled: c } = n.commands["sign-off"];
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
function latest(e) {
	let t = new Map();
	for (let n of e) {
		let e = t.get(n.name);
		(e === void 0 || e.cycle < n.cycle) && t.set(n.name, n);
	}
	return [...t.values()];
}
function updatesPromised(e) {
	let t = e.ticket.facts.at(-1)?.value, n = (t === void 0 ? null : (0,_identity_js__WEBPACK_IMPORTED_MODULE_9__.j)(e.policy.sla, t, e.now))?.targets.update ?? null;
	return n === null || (n.effective ?? e.now) > e.now ? null : n;
}
function isAnswered({ ticket: { messages: e } }) {
	return e.some(({ role: e, substantive: t }) => e === "staff" && t);
}
function isOwed(e) {
	if (!isAnswered(e)) return !0;
	let { messages: t, signals: n } = e.ticket, r = t.findLast((e) => (0,_ticket_js__WEBPACK_IMPORTED_MODULE_11__.a)(e) && e.substantive);
	return r?.role === "customer" && !n.some(({ kind: e, at: t }) => e === "no_reply" && t >= r.at);
}
function progressOf({ ticket: { commands: e, closures: t } }) {
	let n = t.at(-1)?.reopenedAt ?? _instant_js__WEBPACK_IMPORTED_MODULE_3__.t, r = (0,_identity_js__WEBPACK_IMPORTED_MODULE_9__.Q)(e).findLast(({ name: e, line: t }) => e === "status" && t.at >= n), [, i, a] = /^\s*(\S+)\s+(.*\S)/s.exec(r?.line.args ?? "") ?? [];
	return r === void 0 || i === void 0 || a === void 0 ? null : {
		at: r.line.at,
		by: r.line.by.login,
		stage: i,
		words: a
	};
}
// src/rules/deciders.ts
function deciders(e) {
	let t = e.policy.intake.triage?.group ?? null;
	if (t === null) return (0,_hand_out_js__WEBPACK_IMPORTED_MODULE_8__.y)(e);
	let { logins: n, because: r } = (0,_hand_out_js__WEBPACK_IMPORTED_MODULE_8__.F)(e, t);
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
	if (!(0,_hand_out_js__WEBPACK_IMPORTED_MODULE_8__.D)(e) || !(0,_hand_out_js__WEBPACK_IMPORTED_MODULE_8__.k)(e) || !(0,_hand_out_js__WEBPACK_IMPORTED_MODULE_8__.E)(e, r) || isSeen(e) || n.noticeDeletions.some((e) => e >= r)) return [];
	let i = (n.form?.doubts ?? []).filter(_doubt_js__WEBPACK_IMPORTED_MODULE_4__.n), a = kindOf(e, i);
	if (a === null) return [];
	let o = n.severity.at(-1)?.severity ?? null;
	return [{
		kind: "notice",
		rule: "unclear",
		because: "What came with the ticket leaves doubts that only staff can settle.",
		deadline: r,
		key: (0,_policy_in_force_js__WEBPACK_IMPORTED_MODULE_5__.c)("unclear"),
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
	return i && r !== void 0 ? "unclear_severity" : n.openedAt < _doubt_js__WEBPACK_IMPORTED_MODULE_4__.i || !goesByForms(e) ? null : i && t.length > 0 ? "unclear_severity" : t.some(({ kind: e }) => Xt.has(e)) ? "unclear_form" : null;
}
const Xt = new Set(["either_form", "two_forms"]);
function arrival({ ticket: { openedAt: e, issue: t } }) {
	return (0,_instant_js__WEBPACK_IMPORTED_MODULE_3__.m)(e, t.lastEditedAt ?? t.createdAt);
}
function isSeen({ ticket: e }) {
	let { issue: t, messages: n, owners: r, routes: i, severity: a, signals: o } = e;
	return i.some(({ at: e }) => e > t.createdAt + 1e4) || n.some(({ role: e, substantive: t }) => e === "staff" && t) || r.some(({ value: e, given: t }) => e.length > t.length) || a.some(({ source: e }) => e === "command") || o.some(({ kind: e }) => e === "ack");
}
function goesByForms({ policy: { intake: e } }) {
	return e.forms.size > 0 || e.severity.some(({ kind: e }) => Zt.has(e));
}
const Zt = new Set([
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
		key: (0,_policy_in_force_js__WEBPACK_IMPORTED_MODULE_5__.c)("unread"),
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
	return !(e.policy.intake.forms.size > 0 || e.ticket.form !== null) || !(0,_hand_out_js__WEBPACK_IMPORTED_MODULE_8__.T)(e, a) || (0,_template_js__WEBPACK_IMPORTED_MODULE_15__.s)(t.replace(/\r\n?/g, "\n")) ? null : {
		at: a,
		by: n,
		comment: !1
	};
}
function unreadComment(e) {
	let t = e.ticket.messages.find(({ role: t, event: n }) => (t === "staff" || t === "customer") && (0,_hand_out_js__WEBPACK_IMPORTED_MODULE_8__.T)(e, n.at) && new _no_ticket_js__WEBPACK_IMPORTED_MODULE_10__.p(n.body, n.at).isUnread);
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
	if (n === void 0 || r === null || !(0,_hand_out_js__WEBPACK_IMPORTED_MODULE_8__.A)(e, i, n, r)) return o;
	let s = (0,_policy_in_force_js__WEBPACK_IMPORTED_MODULE_5__.c)("untriaged", n.cycle), c = (0,_hand_out_js__WEBPACK_IMPORTED_MODULE_8__.w)(e, i, r), l = {
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
	return n === null || !(0,_hand_out_js__WEBPACK_IMPORTED_MODULE_8__.k)(e) ? [] : (0,_identity_js__WEBPACK_IMPORTED_MODULE_9__.Z)((0,_identity_js__WEBPACK_IMPORTED_MODULE_9__.Q)(t.commands), "reply").filter(({ command: e, consequence: t }) => e.as === "staff" && t.reply === "update_template").flatMap(({ command: { line: r, word: i } }) => {
		let { at: a, by: o, comment: s } = r;
		return !(0,_hand_out_js__WEBPACK_IMPORTED_MODULE_8__.T)(e, a) || t.noticeDeletions.some((e) => e >= a) ? [] : [{
			kind: "notice",
			rule: "update-template",
			because: `@${o.login} wrote /${i}.`,
			deadline: a,
			key: (0,_policy_in_force_js__WEBPACK_IMPORTED_MODULE_5__.c)("update-template", s.id),
			to: [o.login],
			group: null,
			duty: null,
			notice: {
				kind: "update_template",
				draft: draftOf(e, n, a)
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
		nextUpdate: a === null ? (0,_identity_js__WEBPACK_IMPORTED_MODULE_9__.p)(e) : null,
		following: a === null ? (0,_identity_js__WEBPACK_IMPORTED_MODULE_9__.m)(e, o) : null
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
		deadline: (0,_hand_out_js__WEBPACK_IMPORTED_MODULE_8__.M)(e),
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
		deadline: (0,_hand_out_js__WEBPACK_IMPORTED_MODULE_8__.M)(e),
		label: n,
		present: !1,
		record: !1
	}];
}
// src/rules/write-up-due.ts
const writeUpDue = (e) => {
	let t = writeUpClock(e);
	if (t === null || !(0,_hand_out_js__WEBPACK_IMPORTED_MODULE_8__.k)(e)) return [];
	let n = t.breachedAt, r = n ?? (0,_identity_js__WEBPACK_IMPORTED_MODULE_9__._)(t, e.policy), { startedAt: i, due: a } = t;
	if (r === null || r > e.now || a === null || !(0,_hand_out_js__WEBPACK_IMPORTED_MODULE_8__.E)(e, t.newsAt ?? r) || e.ticket.noticeDeletions.some((e) => e >= r)) return [];
	let o = n === null ? "The write-up is due soon." : "The write-up is overdue.", s = (0,_policy_in_force_js__WEBPACK_IMPORTED_MODULE_5__.c)(n === null ? "write-up-soon" : "write-up-late", i), c = writerNow(e);
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
	if (t === void 0 || t.at < _doubt_js__WEBPACK_IMPORTED_MODULE_4__.i || (0,_hand_out_js__WEBPACK_IMPORTED_MODULE_8__.D)(e)) return null;
	let n = e.clocks.findLast(({ name: e }) => e === "write_up");
	return n?.live === !0 && n.startedAt === t.at ? n : null;
}
function writerNow({ ticket: e }) {
	let t = e.closures.at(-1);
	return t === void 0 ? null : (0,_identity_js__WEBPACK_IMPORTED_MODULE_9__.B)(e, t);
}
function noticeOf({ policy: e, ticket: t }, { due: n, breachedAt: r }, i) {
	let a = e.writeUp?.done === "organised", { word: o, enabled: s } = e.commands["post-mortem"];
	return {
		kind: (a ? ["write_up_owner_soon", "write_up_owner_late"] : ["write_up_soon", "write_up_late"])[r === null ? 0 : 1],
		until: n ?? r ?? (0,_instant_js__WEBPACK_IMPORTED_MODULE_3__.f)(0),
		says: s ? `/${o} ${a ? "owner" : "done"}` : null,
		skip: s ? `/${o} skip` : null,
		headings: (t.writeUp?.empty ?? []).slice(0, Qt),
		meeting: e.triage !== null,
		writer: i
	};
}
const Qt = 9;
function overdueWriteUp(e) {
	let t = writeUpClock(e)?.breachedAt ?? null;
	return t === null ? null : {
		since: t,
		writer: writerNow(e),
		isOwner: e.policy.writeUp?.done === "organised"
	};
}
// src/rules/index.ts
const $t = [silence], en = [
	assignment,
	answeringOwner,
	release
], tn = [
	state,
	severity,
	incident,
	onStatusPage,
	outsiders,
	routing,
	project,
	flags,
	waitLabels,
	pending,
	missingInfo,
	signOff,
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
	overruled,
	secrets,
	unread,
	selfService,
	instructions,
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
	for (let e of $t) {
		let r = e(t);
		r !== null && (n.push(r.decision), t = t.become(r.ticket));
	}
	return {
		case: t,
		decisions: [...n, ...en.flatMap((e) => e(t))]
	};
}
function decide({ case: e, decisions: t }, n) {
	let r = assigned(e, t), { contested: i } = e.ticket, a = {
		...n,
		then: r
	}, o = tn.flatMap((t) => t(e, a)).filter((e) => !(e.kind === "label" && i.has((0,_doubt_js__WEBPACK_IMPORTED_MODULE_4__.s)(e.label.name))));
	return {
		case: e,
		then: r,
		decisions: [...t, ...o]
	};
}
function assigned(e, t) {
	let { ticket: n, now: r } = e, i = n.owners.filter(({ at: e }) => e <= r), a = i.at(-1), o = (0,_hand_out_js__WEBPACK_IMPORTED_MODULE_8__.j)(e), s = (0,_hand_out_js__WEBPACK_IMPORTED_MODULE_8__.I)(t), c = new Set(s.flatMap(({ remove: e }) => e)), l = new Set([...o.filter((e) => !c.has(e)), ...s.flatMap(({ add: e }) => e)]);
	if (l.size === o.length && o.every((e) => l.has(e))) return e;
	let u = r < _doubt_js__WEBPACK_IMPORTED_MODULE_4__.i ? [] : [...l].filter((e) => !o.includes(e) || a?.given.includes(e) === !0), d = e.policy.selectedFate.has("owner") ? owned(n.facts, r, l.size > 0) : n.facts;
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
const nn = 1e5;
function parseNumbers(e, t = nn) {
	let n = [];
	for (let r of e.split(",")) {
		let [e = NaN, i = e] = r.split("-").map(Number);
		if (Number.isInteger(e) && e > 0 && i >= e && n.length + i - e < t) for (let t = e; t <= i; t += 1) n.push(t);
	}
	return n;
}
// src/marks/lists.ts
const rn = /^<!-- steward told ([\w:.,= -]+) -->/;
function deliveredLine(e) {
	let t = new Map();
	for (let [n, r] of e) for (let e of r) t.set(e, [...t.get(e) ?? [], n]);
	return `<!-- steward told ${[...t].map(([e, t]) => `${e}=${formatNumbers(t)}`).join(" ")} -->`;
}
function readDelivered(e) {
	let t = rn.exec(e)?.[1]?.split(" ");
	if (t === void 0) return null;
	let n = new Map(), r = nn;
	for (let e of t) {
		let [t = "", i = ""] = e.split("="), a = parseNumbers(i, r);
		r -= a.length;
		for (let e of a) n.set(e, (n.get(e) ?? new Set()).add(t));
	}
	return n;
}
const an = /^<!-- steward agenda ([\d,-]*) -->$/m;
function agendaLine(e) {
	return `<!-- steward agenda ${formatNumbers(e)} -->`;
}
function readAgenda(e) {
	return parseNumbers(an.exec(e)?.[1] ?? "");
}
// src/desk/delivery/delivered.ts
function digestsOn(e, t) {
	return (e === null ? [] : (0,_reader_js__WEBPACK_IMPORTED_MODULE_6__.w)(e.issue, t)).flatMap((e) => {
		let t = readDelivered(e.text);
		return t === null ? [] : [{
			comment: e,
			delivered: t
		}];
	});
}
function isOfFlood({ comment: e }) {
	return e.marker.keys.some((e) => (0,_policy_in_force_js__WEBPACK_IMPORTED_MODULE_5__.s)("digest", e));
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
	let a = [...i.ownMarks].flatMap(([t, n]) => (0,_policy_in_force_js__WEBPACK_IMPORTED_MODULE_5__.s)(e, t) ? n : []), isBare = (e) => !a.some((t) => t <= e && e <= (0,_instant_js__WEBPACK_IMPORTED_MODULE_3__.p)(t, _hand_out_js__WEBPACK_IMPORTED_MODULE_8__.v));
	return r.some((n) => n.kind === "label" && n.record && n.rule === e && (i.labels.get((0,_doubt_js__WEBPACK_IMPORTED_MODULE_4__.s)(n.label.name))?.putByUs ?? []).some((e) => e >= t && isBare(e)));
}
// src/desk/board.ts
const Q = (0,_instant_js__WEBPACK_IMPORTED_MODULE_3__.f)(0), $ = (0,_policy_in_force_js__WEBPACK_IMPORTED_MODULE_5__.c)("desk");
function boardOf(e, { policy: n }) {
	if (!n.desk.issue) return null;
	let r = e.filter(({ key: e }) => e === $), i = r.find(({ issue: e }) => e.state === "open") ?? r.at(-1) ?? null;
	return {
		ref: i === null ? (0,_proposal_branch_js__WEBPACK_IMPORTED_MODULE_0__.f)($) : {
			id: i.issue.id,
			number: i.issue.number
		},
		present: i
	};
}
// src/desk/delivery/late-together.ts
const on = _instant_js__WEBPACK_IMPORTED_MODULE_3__.i;
function latenessOf(e) {
	let { clocks: t, now: n, ticket: r } = e, isFresh = (e) => e > n - on, i = t.some(({ missed: e }) => e.some(isFresh)) || [...r.ownMarks].some(([e, t]) => isFresh(t) && ((0,_policy_in_force_js__WEBPACK_IMPORTED_MODULE_5__.s)("breach", e) || (0,_policy_in_force_js__WEBPACK_IMPORTED_MODULE_5__.s)("owner", e)));
	return {
		number: r.issue.number,
		isOfWave: i,
		overdue: entryOf$1(e)
	};
}
function entryOf$1(e) {
	let t = e.clocks.filter(({ live: e, breachedAt: t }) => e && t !== null);
	if (t.length === 0) return null;
	let n = (0,_instant_js__WEBPACK_IMPORTED_MODULE_3__.d)(...t.flatMap(({ breachedAt: e }) => e ?? [])) ?? _instant_js__WEBPACK_IMPORTED_MODULE_3__.s, { to: r, group: i } = (0,_hand_out_js__WEBPACK_IMPORTED_MODULE_8__.y)(e);
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
const sn = 1e3, cn = 8 * _instant_js__WEBPACK_IMPORTED_MODULE_3__.i;
function digestOf(e, t, n, r, i) {
	let { policy: a, now: o } = i, s = keysOf(t), c = n !== void 0 && o - n.comment.event.at < cn && n.delivered.size + s.size <= 1e3, l = c ? merged([n.delivered, s]) : s, d = e.filter(({ number: e }) => l.has(e) && !s.has(e)).flatMap(({ overdue: e }) => e ?? []), f = [...t.map((e) => newlyOverdue(e)), ...d], p = c ? n.comment.marker.keys : [(0,_policy_in_force_js__WEBPACK_IMPORTED_MODULE_5__.c)("digest", o)], m = (0,_marker_js__WEBPACK_IMPORTED_MODULE_18__.t)(p, `${deliveredLine(l)}\n`), h = digestFacts(f), g = 65e3 - m.length, { text: _ } = (0,_documents_js__WEBPACK_IMPORTED_MODULE_1__.n)(a).fit("digest", h, g), v = m + _.slice(0, g), y = `Too many notices at once: ${String(t.length)} tickets are told of in one comment.`;
	return c ? {
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
	let r = e.map((e) => newlyOverdue(e)), i = [...new Set(r.flatMap((e) => e.to))], a = (0,_documents_js__WEBPACK_IMPORTED_MODULE_1__.n)(t).write("chat-digest", {
		tickets: r.map(({ line: e }) => e),
		to: i
	}), o = e.map(({ ruling: e, notices: t }) => chatRef(numberOf(e), t.map(({ key: e }) => e))), s = e[0]?.ruling.case.ticket.issue.url.replace(/\/\d+$/, "") ?? "", c = `${n} ${o.map(({ id: e }) => e).join(", ")}`, l = `Too many notices at once: ${String(e.length)} tickets are told of in one message.`;
	return {
		kind: "say",
		issue: {
			id: "chat digest",
			number: 0,
			chat: !0
		},
		message: {
			key: c,
			repository: n,
			number: null,
			url: s,
			text: a
		},
		tells: o,
		because: l,
		deadline: Q
	};
}
function newlyOverdue({ ruling: e, notices: t, deadline: n }) {
	let r = t.flatMap(({ notice: e }) => "clock" in e ? e.clock ?? [] : []), i = [...new Set(t.flatMap((e) => e.to))], a = t.find(({ notice: e }) => e.kind !== "update_late");
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
const ln = {
	now: new Map(),
	before: new Map(),
	comment: null
};
function gather(e, t, n) {
	if (t === null) return ln;
	let { policy: r, identity: i, now: a } = n, o = (0,_documents_js__WEBPACK_IMPORTED_MODULE_1__.n)(r), s = merged(digestsOn(t.present, i).filter(({ comment: e }) => e.marker.keys.some((e) => (0,_policy_in_force_js__WEBPACK_IMPORTED_MODULE_5__.s)("gathered", e))).map((e) => e.delivered)), isOut = ({ ruling: e }, { key: t }) => s.get(numberOf(e))?.has(t) === !0, c = new Map(), l = e.flatMap((e) => {
		let t = [...e.notices, ...e.others].filter((t) => isOut(e, t));
		t.length > 0 && c.set(numberOf(e.ruling), t.map(({ key: e }) => e));
		let n = e.notices.filter((e) => !t.includes(e));
		return n.length === 0 ? [] : [{
			...e,
			notices: n
		}];
	}), d = new Map(), f = [], p = 5e4;
	for (let { ruling: e, notices: t } of l.toSorted(byDeadline)) {
		let { issue: n, severity: r } = e.case.ticket, i = wordsOf(t, n.url, o).map(({ text: e }) => e).join("\n\n");
		if (p -= i.length + n.title.length, p < 0) break;
		let { number: a, title: s } = n;
		f.push({
			number: a,
			title: s,
			severity: r.at(-1)?.severity ?? null,
			told: i
		}), d.set(a, t.map(({ key: e }) => e));
	}
	if (f.length === 0) return {
		now: d,
		before: c,
		comment: null
	};
	let m = [(0,_policy_in_force_js__WEBPACK_IMPORTED_MODULE_5__.c)("gathered", a)], h = deliveredLine(new Map([...d].map(([e, t]) => [e, new Set(t)]))), g = (0,_marker_js__WEBPACK_IMPORTED_MODULE_18__.t)(m, `${h}\n${o.write("gathered", f)}`), _ = `Staff are told of ${f.length === 1 ? "1 ticket" : `${String(f.length)} tickets`}.`;
	return {
		now: d,
		before: c,
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
	let at = ({ notices: e }) => (0,_instant_js__WEBPACK_IMPORTED_MODULE_3__.d)(...e.map((e) => e.deadline)) ?? _instant_js__WEBPACK_IMPORTED_MODULE_3__.s;
	return at(e) - at(t) || numberOf(e.ruling) - numberOf(t.ruling);
}
// src/desk/delivery/nudge.ts
function postponed({ case: e, decisions: t }) {
	let n = !(0,_nudges_js__WEBPACK_IMPORTED_MODULE_16__.t)(e, e.now), r = new Set(t.flatMap((e) => e.kind === "page" ? [e.step.key] : [])), isPaged = ({ notice: e }) => e.kind === "escalation" && r.has(e.step.key), isAnswer = ({ notice: e }) => e.kind === "update_template", i = t.filter((e) => e.kind === "notice").filter((e) => e.afterHandOut === !0 || n && !isPaged(e) && !isAnswer(e)), a = i.some(({ key: t }) => !e.ticket.ownMarks.has(t));
	return {
		notices: new Set(i),
		until: n && a ? (0,_nudges_js__WEBPACK_IMPORTED_MODULE_16__.n)(e, e.now) : null
	};
}
// src/desk/delivery/throttle.ts
function throttle(e, t, n, r, i) {
	let { policy: a, identity: o, now: s } = i, c = digestsOn(n?.present ?? null, o), l = c.filter(isOfFlood), u = merged(c.map((e) => e.delivered)), d = e.flatMap(({ ruling: e, notices: t }) => pendingOf(e, undelivered(e, t, u))).sort((e, t) => e.deadline - t.deadline || numberOf(e.ruling) - numberOf(t.ruling)), f = new Set(d.map(({ ruling: e }) => numberOf(e))), p = [...t, ...e.map(({ ruling: e }) => latenessOf(e.case))], m = s - (l.at(-1)?.comment.event.at ?? -Infinity) < cn, h = a.desk.noticesPerHour / (m ? 2 : 1), g = p.filter(({ number: e, isOfWave: t }) => t && !f.has(e)).length, _ = r ?? g, v = {
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
		...atOnce(d, sn, "digest", u),
		digest: digestOf(p, d.slice(0, sn), l.at(-1), n.ref, i)
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
	let n = (0,_instant_js__WEBPACK_IMPORTED_MODULE_3__.d)(...t.map((e) => e.deadline));
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
	let r = numberOf(e), i = new Set(e.case.ticket.issue.labels.map(_doubt_js__WEBPACK_IMPORTED_MODULE_4__.s));
	return t.every(({ rule: t, late: n = !1 }) => !n && e.decisions.some((e) => e.kind === "label" && e.record && e.rule === t && !i.has((0,_doubt_js__WEBPACK_IMPORTED_MODULE_4__.s)(e.label.name)))) ? [] : [[r, [...new Set([...n.get(r) ?? [], ...t.map((e) => e.key)])]]];
}
// src/desk/delivery/deliver.ts
function deliver(e, t, n, r, i) {
	let a = new Map(e.map((e) => [e, postponed(e)])), waitOf = (e) => a.get(e) ?? un, o = throttle(e.map((e) => ({
		ruling: e,
		notices: overdueNow(e, waitOf(e))
	})), t, n, r.due, i), s = e.map((e) => toldOnDesk(e, waitOf(e), r, o)), c = i.policy.notices === "desk" ? gather(s, n, i) : ln, l = {
		...o,
		gathered: c,
		desk: n?.ref ?? null
	}, u = new Map(e.map((e) => [e, announced(e, waitOf(e), r, l, i)])), numbers = (...e) => [...o.tickets].flatMap(([t, { channel: n }]) => e.includes(n) ? t : []);
	return {
		of: (e) => u.get(e) ?? announced(e, waitOf(e), r, l, i),
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
	let { notices: i, others: a } = toldOnDesk(e, r, t, dn);
	return n.policy.notices === "desk" && i.length + a.length > 0 ? null : announced(e, r, t, dn, n);
}
const un = {
	notices: new Set(),
	until: null
}, dn = {
	tickets: new Map(),
	kept: new Map(),
	gathered: ln,
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
function announced(e, { notices: t, until: n }, r, i, a) {
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
	}), g = h.flatMap(([e, t]) => t === "chat" && !l.has(e) ? [e] : []), _ = h.some(([, e]) => e === "office");
	return {
		delivery: {
			channels: new Map(h),
			recordsWait: s || u?.channel === "later" || p || m,
			saidOn: _ ? companionRef(a.repository, o) : wordsOn(e, g, i, a),
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
	return e.flatMap((e) => ((0,_policy_in_force_js__WEBPACK_IMPORTED_MODULE_5__.l)("escalation", e) ?? []).map((e) => (0,_policy_in_force_js__WEBPACK_IMPORTED_MODULE_5__.c)("told", t, e)));
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
// src/desk/open-waits.ts
function waitOf(e, t) {
	return (0,_ticket_js__WEBPACK_IMPORTED_MODULE_11__.r)(e) ? e.waits.find(({ from: e, to: n }) => e <= t && (n === null || n > t)) : void 0;
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
// src/desk/queue.ts
const fn = {
	breached: 0,
	"at risk": 1,
	running: 2,
	waiting: 3,
	"no promise": 4
};
function queueOf(e) {
	return e.flatMap(({ queued: e }) => e ?? []).sort((e, t) => fn[e.state] - fn[t.state] || when(e) - when(t) || e.number - t.number);
}
function when({ clock: e }) {
	return e?.breachedAt ?? e?.due ?? Infinity;
}
function entryOf(e) {
	let { ticket: t, clocks: n, now: r } = e;
	if (!(0,_ticket_js__WEBPACK_IMPORTED_MODULE_11__.r)(t)) return null;
	let { issue: i } = t, a = (0,_identity_js__WEBPACK_IMPORTED_MODULE_9__.R)(e).find(({ clock: e }) => e.live)?.clock, o = n.filter((e) => e.live && e.set !== "desk"), s = n.filter(({ name: e, live: t, breachedAt: n }) => e === "triage" && t && n === null), c = [...o, ...s], u = nextOf(o.filter(({ state: e, warn: t }) => e !== "paused" && t !== null && t <= r)), d = waitOf(t, r) !== void 0, f = stateOf(a, u, c, d), p = a ?? u ?? nextOf(c) ?? c[0];
	return {
		number: i.number,
		title: i.title,
		url: i.url,
		severity: t.severity.at(-1)?.severity ?? null,
		owners: (0,_ticket_js__WEBPACK_IMPORTED_MODULE_11__.s)(t.owners, r) ?? [],
		state: f,
		clock: p === void 0 ? null : {
			name: _documents_js__WEBPACK_IMPORTED_MODULE_1__.i.clocks[p.name],
			of: p.name,
			due: p.due,
			breachedAt: p.breachedAt
		},
		waits: d,
		unowned: n.some(({ name: e, live: t, breachedAt: n }) => e === "ownership" && t && n !== null)
	};
}
function nextOf(e) {
	return e.filter((e) => e.breachedAt === null && e.due !== null).sort((e, t) => (e.due ?? 0) - (t.due ?? 0))[0];
}
function stateOf(e, t, n, r) {
	return e === void 0 ? t === void 0 ? n.some((e) => e.state === "running") ? "running" : n.length > 0 || r ? "waiting" : "no promise" : "at risk" : "breached";
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
	constructor({ context: e, sweep: t, issues: n, board: r, standings: i, read: a, failures: o, refusals: s }) {
		this.context = e, this.sweep = t, this.issues = n, this.board = r, this.standings = i, this.read = a, this.failures = o, this.refusals = s;
	}
	get queue() {
		return this.#e ??= queueOf(this.standings);
	}
};
// src/desk/desk-issue.ts
function deskIssueOf(e, t) {
	let n = (0,_doubt_js__WEBPACK_IMPORTED_MODULE_4__._)(e.author, t) ? (0,_reader_js__WEBPACK_IMPORTED_MODULE_6__.T)(e.body, e.bodyEdits, t)?.marker : void 0, r = n?.keys[0];
	if (n === void 0 || r === void 0) return null;
	let { keys: i } = n;
	return {
		issue: e,
		key: r,
		keys: i,
		asOf: n.asOf === null ? null : (0,_moment_js__WEBPACK_IMPORTED_MODULE_2__.s)(n.asOf)
	};
}
// src/desk/recent-pages.ts
function recentPages({ ticket: e, policy: t, now: n }) {
	let r = e.facts.at(-1)?.value.repository;
	if (t.pagers.length === 0 || r === void 0) return [];
	let { isConfirmed: i } = e;
	return e.ownComments.flatMap(({ event: a, marker: o }) => {
		let s = new Map(o.keys.flatMap((e) => {
			let [t, n] = (0,_policy_in_force_js__WEBPACK_IMPORTED_MODULE_5__.l)("page-sent", e) ?? [];
			return t === void 0 || n === void 0 ? [] : [[n, t]];
		}));
		return o.keys.flatMap((o) => {
			let [c, l = ""] = (0,_policy_in_force_js__WEBPACK_IMPORTED_MODULE_5__.l)("page-digest", o) ?? [], u = c === void 0 ? (0,_policy_in_force_js__WEBPACK_IMPORTED_MODULE_5__.l)("page", o)?.[0] ?? "" : l, d = c === void 0 ? s.get(u) ?? a.at : (0,_instant_js__WEBPACK_IMPORTED_MODULE_3__.f)(Date.parse(`${c}:00:00Z`)), f = pagerOf(t, u);
			if (f === null || d <= n - 36e5) return [];
			let p = c === void 0 ? (0,_hand_out_js__WEBPACK_IMPORTED_MODULE_8__.R)(r, e.issue.number, u) : (0,_hand_out_js__WEBPACK_IMPORTED_MODULE_8__.L)(r, c, i);
			return [{
				repository: r,
				pager: f,
				dedupKey: p,
				confirmed: i,
				at: d
			}];
		});
	});
}
// src/desk/evaluate.ts
function surroundingsOf({ labels: e, policy: t, repository: n }) {
	let r = new Set(Object.values(t.commands).map(({ word: e }) => e));
	return {
		labels: new Set(e.map(_doubt_js__WEBPACK_IMPORTED_MODULE_4__.s)),
		documents: (0,_documents_js__WEBPACK_IMPORTED_MODULE_1__.n)(t),
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
		wake: (0,_instant_js__WEBPACK_IMPORTED_MODULE_3__.d)(...c)
	};
}
function standingOf(e) {
	let { case: t, effects: n, wake: r } = e, { ticket: i, now: a } = t, o = overdueWriteUp(t);
	return {
		...(0,_hand_out_js__WEBPACK_IMPORTED_MODULE_8__.g)(t),
		...latenessOf(t),
		title: i.issue.title,
		openedAt: i.openedAt,
		queued: entryOf(t),
		wait: waitingLine(i, a),
		broken: (0,_identity_js__WEBPACK_IMPORTED_MODULE_9__.R)(t).map(({ clock: { name: e, due: t }, at: n }) => ({
			of: e,
			due: t,
			at: n
		})),
		escalatedAt: (0,_hand_out_js__WEBPACK_IMPORTED_MODULE_8__._)(t),
		writeUp: o === null ? null : {
			number: i.issue.number,
			title: i.issue.title,
			...o
		},
		isOwned: (0,_hand_out_js__WEBPACK_IMPORTED_MODULE_8__.h)(e),
		isGiven: (0,_hand_out_js__WEBPACK_IMPORTED_MODULE_8__.m)(e),
		paged: recentPages(t),
		effects: n,
		wake: r
	};
}
function effectsByRule(e, t, n) {
	let r = t.decisions.filter(({ rule: t }) => t === e);
	return effectsOf({
		...t,
		decisions: r
	}, t.delivery, n).filter(({ kind: e }) => e !== "delete_comment");
}
function effectsOf({ case: e, decisions: t }, n, r) {
	let explain = (t) => (0,_explained_ticket_js__WEBPACK_IMPORTED_MODULE_14__.n)(e, e.policy, e.now, t);
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
	let [t = null] = (0,_policy_in_force_js__WEBPACK_IMPORTED_MODULE_5__.l)("triage", e.key) ?? [], n = readAgenda(e.issue.body);
	return t === null ? [] : [{
		...e,
		at: t,
		agenda: n
	}];
}
// src/desk/rules/checkboxes.ts
const pn = /^\s*[-*+] \[([ xX])\] #(\d{1,9})\b.*→ @(\S+)\s*$/;
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
		let [, e, r, i] = pn.exec(n) ?? [];
		e !== void 0 && r !== void 0 && i !== void 0 && (0,_login_js__WEBPACK_IMPORTED_MODULE_20__.t)(i) && t.set(Number(r), {
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
// src/desk/rules/board-upkeep.ts
const boardUpkeep = (e) => [...e.issues.filter(({ key: t, issue: n }) => t === $ && n.state === "open" && n.id !== e.board?.ref.id).map(({ issue: t }) => close(t, e.board === null)), ...e.board === null ? [] : written(e.board, e)];
function written({ ref: e, present: t }, n) {
	let { policy: r, now: i } = n.context, a = (0,_documents_js__WEBPACK_IMPORTED_MODULE_1__.n)(r), o = faultKeyOf(n.sweep), body = () => {
		let e = (0,_moment_js__WEBPACK_IMPORTED_MODULE_2__.i)(i, "UTC");
		return (0,_marker_js__WEBPACK_IMPORTED_MODULE_18__.t)([$, o ?? []].flat(), a.write("desk", deskFacts(n)), e);
	}, s = { deadline: Q };
	if (t === null) {
		let e = a.phrases.deskTitle;
		return [{
			kind: "create_issue",
			key: $,
			title: e,
			body: body(),
			labels: [],
			pin: !0,
			because: "The policy gives the desk an issue of its own.",
			...s
		}];
	}
	let c = t.issue.state === "closed", l = t.keys.find((e) => (0,_policy_in_force_js__WEBPACK_IMPORTED_MODULE_5__.s)("policy-fault", e)) ?? null, d = t.asOf === null || i - t.asOf >= r.desk.heartbeat || l !== o;
	return [...c ? [{
		kind: "reopen",
		issue: e,
		because: "The policy gives the desk an issue.",
		...s
	}] : [], ...c || d ? [{
		kind: "edit_issue",
		issue: e,
		body: body(),
		because: "The desk is at work.",
		...s
	}] : []];
}
function faultKeyOf({ policyErrors: e, policyFault: t = null }) {
	return t === null ? null : (0,_policy_in_force_js__WEBPACK_IMPORTED_MODULE_5__.c)("policy-fault", e, t.code, t.line);
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
function deskFacts({ context: e, sweep: t, queue: n, read: r, failures: i }) {
	let { policy: a, now: o } = e, { policyFault: s = null } = t, count = (e) => n.filter(e).length;
	return {
		now: o,
		evaluated: r - i.length,
		total: t.total,
		faults: [...t.faults, ...i],
		policyErrors: t.policyErrors,
		policyFault: s === null ? null : (0,_format_js__WEBPACK_IMPORTED_MODULE_21__.t)(s),
		counts: {
			open: n.length,
			overdue: count(({ state: e }) => e === "breached"),
			atRisk: count(({ state: e }) => e === "at risk"),
			unowned: count(({ unowned: e }) => e),
			waiting: count(({ waits: e }) => e)
		},
		tickets: n,
		heartbeat: a.desk.heartbeat
	};
}
// src/desk/rules/duty-handover.ts
const dutyHandovers = (e) => {
	let { board: t, context: n } = e, r = t?.present ?? null;
	if (t === null || r === null) return [];
	let { policy: i, identity: a, now: o } = n, s = new Set((0,_reader_js__WEBPACK_IMPORTED_MODULE_6__.w)(r.issue, a).flatMap((e) => e.marker.keys)), c = (0,_teams_js__WEBPACK_IMPORTED_MODULE_17__.t)(n);
	return i.team.groups.flatMap((n) => {
		if (n.rotation === null) return [];
		let a = (0,_duty_js__WEBPACK_IMPORTED_MODULE_13__.r)(i.team, n.name, o, c), { from: l } = a.shift;
		if (l === null || a.because === "members" || o - l > i.news || l < r.issue.createdAt) return [];
		let d = (0,_duty_js__WEBPACK_IMPORTED_MODULE_13__.r)(i.team, n.name, (0,_instant_js__WEBPACK_IMPORTED_MODULE_3__.u)(l, 1), c);
		if (d.because !== "members" && d.logins.join() === a.logins.join()) return [];
		let f = (0,_policy_in_force_js__WEBPACK_IMPORTED_MODULE_5__.c)("handover", n.name, l);
		if (s.has(f)) return [];
		let p = (0,_documents_js__WEBPACK_IMPORTED_MODULE_1__.n)(i).write("handover", facts(n.name, a, d, e));
		return [{
			kind: "create_comment",
			issue: t.ref,
			keys: [f],
			body: (0,_marker_js__WEBPACK_IMPORTED_MODULE_18__.t)([f], p),
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
// src/calendar/civil-month.ts
function endedMonth(e, t, n = 0) {
	let r = (0,_moment_js__WEBPACK_IMPORTED_MODULE_2__.u)(t), i = new Date(r.wallAt(e)), start = (e) => Date.UTC(i.getUTCFullYear(), i.getUTCMonth() + e, 1), a = start(-1 - n);
	return {
		name: new Date(a).toISOString().slice(0, 7),
		from: r.resolve(a).first,
		to: r.resolve(start(-n)).first
	};
}
function formatMonth({ from: e }, t, n) {
	let r = new Date((0,_moment_js__WEBPACK_IMPORTED_MODULE_2__.u)(t).wallAt(e) + _instant_js__WEBPACK_IMPORTED_MODULE_3__.n);
	return new Intl.DateTimeFormat(n, {
		month: "long",
		year: "numeric",
		timeZone: "UTC"
	}).format(r);
}
// src/desk/rules/learning-issue.ts
const learningIssue = ({ issues: e, sweep: t, context: { policy: n } }) => {
	let r = t.lessons ?? null, i = e.filter(({ key: t, issue: n }) => (0,_policy_in_force_js__WEBPACK_IMPORTED_MODULE_5__.s)("learning", t) && n.state === "open" && e.some((e) => e.key === t && e.issue.number < n.number));
	return [...r === null ? [] : [opened$1(r, n)], ...i.map(({ issue: { id: e, number: t } }) => ({
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
function opened$1(e, t) {
	let n = (0,_documents_js__WEBPACK_IMPORTED_MODULE_1__.n)(t), { phrases: r } = n, { month: i } = e, a = (0,_policy_in_force_js__WEBPACK_IMPORTED_MODULE_5__.c)("learning", i.name), o = formatMonth(i, t.timezone, r.locale), { text: s } = n.fit("learning", factsOf(e, o, t));
	return {
		kind: "create_issue",
		key: a,
		title: r.learningTitle(o),
		body: (0,_marker_js__WEBPACK_IMPORTED_MODULE_18__.t)([a], s),
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
// src/desk/rules/agenda.ts
function agendaOf(e, t, n, { standings: r, queue: i, context: a, refusals: o, issues: s }) {
	let { roster: c, now: l } = a, u = new Map(r.map((e) => [e.number, e])), d = (0,_hand_out_js__WEBPACK_IMPORTED_MODULE_8__.c)(r, a, o), f = (0,_hand_out_js__WEBPACK_IMPORTED_MODULE_8__.s)(r, a), p = c.logins(l).map((e) => ({
		login: e,
		tickets: f.load.get(e) ?? 0
	})), m = i.filter(({ number: e, owners: t }) => t.length === 0 && u.get(e)?.isOwned !== !0).map(({ number: e, title: t, severity: r }) => {
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
		let [i] = (0,_policy_in_force_js__WEBPACK_IMPORTED_MODULE_5__.l)("action", e) ?? [], { number: a, title: o, state: s, createdAt: c, assignees: l } = t;
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
	let a = (0,_teams_js__WEBPACK_IMPORTED_MODULE_17__.t)(t), o = (0,_duty_js__WEBPACK_IMPORTED_MODULE_13__.o)(n.team, a), isThere = (e) => o.isThere(e, r), s = [...new Set([...i.members, ...i.rotation?.order ?? []])].flatMap((e) => {
		let t = a.get(e) ?? [e];
		return t.every(isThere) ? [e] : t.filter(isThere);
	});
	return s.length > 0 ? s : (0,_duty_js__WEBPACK_IMPORTED_MODULE_13__.r)(n.team, e, r, a).logins;
}
function brokenSince(e, t, n, { now: r }) {
	let i = new Map(n.map((e) => [e.number, e]));
	return t.flatMap(({ number: t, title: n, broken: a, owners: o }) => {
		let s = a.find(({ at: t }) => t >= e && t <= r);
		if (s === void 0) return [];
		let { severity: c = null, owners: l = (0,_ticket_js__WEBPACK_IMPORTED_MODULE_11__.s)(o, r) ?? [] } = i.get(t) ?? {};
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
	return [...i === null ? [] : opened(n, i, a, e), ...r.flatMap((n) => {
		if (n.issue.state === "closed") return [];
		let r = leftOf(n, e);
		return n !== a && n.at === a?.at ? ended(n, r, a, t) : i === null && n === a && r.length > 0 ? [] : ended(n, r, null, t);
	})];
};
function due(e, t, { policy: n, now: r }) {
	let i = (0,_duty_js__WEBPACK_IMPORTED_MODULE_13__.i)(e.schedule), a = i.at(r);
	if (a < 0) return null;
	let o = i.start(a);
	return t.some((e) => e.at >= o) || r - o > n.news ? null : {
		at: o,
		before: i.start(a - 1)
	};
}
function opened(e, { at: t, before: n }, r, i) {
	let { policy: a, labels: o } = i.context, s = (0,_documents_js__WEBPACK_IMPORTED_MODULE_1__.n)(a), c = agendaOf(e, n, r === null ? null : {
		issue: r.issue.number,
		tickets: new Set(leftOf(r, i))
	}, i), { text: l, rows: d } = s.fit("triage", c), f = c.unowned.slice(0, d).map(({ number: e }) => e), p = (0,_policy_in_force_js__WEBPACK_IMPORTED_MODULE_5__.c)("triage", t), { label: h } = e;
	return [...h !== null && !o.some((e) => (0,_doubt_js__WEBPACK_IMPORTED_MODULE_4__.s)(e) === (0,_doubt_js__WEBPACK_IMPORTED_MODULE_4__.s)(h)) ? [{
		kind: "create_label",
		name: h,
		color: "ededed",
		description: "",
		because: "The policy uses this label and the repository does not have it.",
		deadline: Q
	}] : [], {
		kind: "create_issue",
		key: p,
		title: s.phrases.triageTitle((0,_moment_js__WEBPACK_IMPORTED_MODULE_2__.t)(t, a.timezone, s.phrases.locale)),
		body: (0,_marker_js__WEBPACK_IMPORTED_MODULE_18__.t)([p], `${agendaLine(f)}\n${l}`),
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
const mn = (0,_policy_in_force_js__WEBPACK_IMPORTED_MODULE_5__.c)("triage-end");
function ended(e, t, n, { policy: r, identity: i }) {
	let a = {
		id: e.issue.id,
		number: e.issue.number
	}, o = n === null ? t.length === 0 ? "Every ticket of the agenda has an owner." : "The next meeting takes what is left over." : "Two runs opened an issue for this meeting; the first stays.", s = (0,_reader_js__WEBPACK_IMPORTED_MODULE_6__.w)(e.issue, i).some(({ marker: e }) => e.keys.includes(mn)), c = {
		kept: n?.issue.number ?? null,
		owned: e.agenda.length === 0,
		left: t
	}, l = (0,_marker_js__WEBPACK_IMPORTED_MODULE_18__.t)([mn], (0,_documents_js__WEBPACK_IMPORTED_MODULE_1__.n)(r).write("triage-end", c));
	return [...s ? [] : [{
		kind: "create_comment",
		issue: a,
		keys: [mn],
		body: l,
		because: o,
		deadline: Q
	}], {
		kind: "close",
		issue: a,
		reason: n === null ? "completed" : "not_planned",
		because: o,
		deadline: Q
	}];
}
// src/desk/rules/index.ts
const hn = [agendaCheckboxes, _hand_out_js__WEBPACK_IMPORTED_MODULE_8__.n], gn = [
	boardUpkeep,
	dutyHandovers,
	meetings,
	learningIssue
];
// src/desk/ticket-warnings.ts
function warningsOf(e) {
	return [
		...unpaged(e),
		...untold(e),
		...unlabelled(e)
	];
}
function unpaged({ ticket: { issue: e }, decisions: t, effects: n }) {
	let r = t.filter((e) => e.kind === "page").filter(({ action: e }) => e === "trigger");
	if (!e.locked || r.length === 0 || n.some(_proposal_branch_js__WEBPACK_IMPORTED_MODULE_0__.u)) return [];
	let i = [...new Set(r.map(({ pager: e }) => e))].join(", ");
	return [`#${String(e.number)} is locked, and there is no comment of the desk to mark a page in: the pager ${i} is not called.`];
}
function untold({ ticket: e, decisions: t, delivery: { channels: n, isAway: r } }) {
	let i = t.some((t) => t.kind === "notice" && n.get(t.key) === "suppressed" && !e.ownMarks.has(t.key)), { number: a, locked: o } = e.issue;
	return !o || !r || !i ? [] : [`#${String(a)} is locked, and there is no comment of the desk to mark in it that staff were told: they are not told of it in the chat.`];
}
function unlabelled({ ticket: { issue: e }, decisions: t, effects: n }) {
	let r = new Set(e.labels.map(_doubt_js__WEBPACK_IMPORTED_MODULE_4__.s));
	for (let e of n) {
		if (e.kind === "add_labels") for (let t of e.labels) r.add((0,_doubt_js__WEBPACK_IMPORTED_MODULE_4__.s)(t));
		if (e.kind === "remove_labels") for (let t of e.labels) r.delete((0,_doubt_js__WEBPACK_IMPORTED_MODULE_4__.s)(t));
	}
	if (r.size < 100) return [];
	let i = t.filter((e) => e.kind === "label").filter(({ present: e }) => e).map(({ label: e }) => e.name).filter((e) => !r.has((0,_doubt_js__WEBPACK_IMPORTED_MODULE_4__.s)(e)));
	return i.length === 0 ? [] : [`#${String(e.number)} carries 100 labels, as many as GitHub takes: ${[...new Set(i)].join(", ")} cannot be put on.`];
}
// src/desk/assess.ts
const _n = {
	refusals: _hand_out_js__WEBPACK_IMPORTED_MODULE_8__.l,
	load: null
}, vn = {
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
	constructor(e, { isSweep: t, keep: n, beside: r = vn }) {
		this.#e = e, this.#t = t, this.#r = n, this.#n = r, this.#i = (0,_identity_js__WEBPACK_IMPORTED_MODULE_9__.o)(e), this.#a = surroundingsOf(e);
	}
	take(e) {
		for (let t of e) this.#h(t.number, () => {
			let e = (0,_identity_js__WEBPACK_IMPORTED_MODULE_9__.a)(t, this.#e, this.#i);
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
	finish(e, { refusals: t, load: n } = _n) {
		let r = this.#e, i = this.#l(), a = e === null ? null : boardOf(i, r);
		this.#s(i, {
			refusals: t,
			load: n
		});
		let o = deliver(this.#m("decided").map(({ decided: e }) => e), this.#m("judged").map(({ standing: e }) => e), a, this.#t ? {
			...this.#n,
			due: null
		} : this.#n, r), s = [];
		for (let { decided: e } of this.#m("decided")) this.#h(numberOf(e), () => {
			let t = this.#p(e, o.of(e));
			return s.push(t.evaluation), t.stage;
		});
		let c = this.#m("judged"), l = c.map(({ standing: e }) => e), d = [...this.#o].flatMap(([e, t]) => t.is === "failed" ? [{
			number: e,
			message: t.message
		}] : []), f = this.#o.size, p = f - this.#m("no ticket").length, m = e === null ? null : new DeskCase({
			context: r,
			issues: i,
			board: a,
			standings: l,
			read: f,
			refusals: t,
			sweep: e,
			failures: d.map(_identity_js__WEBPACK_IMPORTED_MODULE_9__.c)
		}), h = m === null ? [] : gn.flatMap((e) => e(m)), { digests: g, digested: _, due: v, suppressed: y, flood: b, isForSweep: x } = o, S = (0,_hand_out_js__WEBPACK_IMPORTED_MODULE_8__.r)(l, r) ? s.filter((e) => (0,_hand_out_js__WEBPACK_IMPORTED_MODULE_8__.i)(e, r) && !_.has(numberOf(e))) : [];
		return {
			others: new Map([...this.#o].flatMap(([e, t]) => t.is === "no ticket" ? [[e, t.why]] : [])),
			standings: l,
			ownIssues: i,
			read: f,
			tickets: p,
			failures: d,
			digested: _,
			due: v,
			suppressed: y,
			flood: b,
			isForSweep: x,
			evaluations: c.flatMap(({ evaluation: e }) => e ?? []),
			withheld: c.filter(({ isWithheld: e }) => e).length,
			queue: m?.queue ?? queueOf(l),
			plan: mergePlans([
				h,
				g,
				...l.map(({ effects: e }) => e)
			]),
			deskWide: mergePlans([
				h,
				g,
				...l.map((e) => deskWide(e, _)),
				...S.map((e) => effectsByRule("owner", e, this.#a))
			]),
			warnings: [...(0,_documents_js__WEBPACK_IMPORTED_MODULE_1__.n)(r.policy).warnings.values(), ...c.flatMap(({ warnings: e }) => e)]
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
		return hn.reduce((e, t) => handed(e, t(e, i)), t);
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
			..._n,
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
		why: (0,_no_ticket_js__WEBPACK_IMPORTED_MODULE_10__.t)(e, t) ?? "not selected",
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
function deskWide({ number: e, isGiven: t, effects: r }, i) {
	return r.filter((r) => {
		let a = (0,_proposal_branch_js__WEBPACK_IMPORTED_MODULE_0__.g)(r), o = i.has(e);
		return a !== null && a.office !== !0 && (a.chat !== !0 || o) || r.kind === "create_label" && o || r.kind === "assign" && t;
	});
}



/***/ }),

/***/ 8092:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ chatRequest),
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
		repository: (0,_webhook_js__WEBPACK_IMPORTED_MODULE_2__.f)(e.repository, 300),
		number: e.number,
		url: (0,_webhook_js__WEBPACK_IMPORTED_MODULE_2__.h)(e.url),
		text: t.map((e) => (0,_webhook_js__WEBPACK_IMPORTED_MODULE_2__.f)(e, 300)).filter((e) => e !== "").join("\n")
	};
}
function chatRequest(e, t, n) {
	let { key: r, repository: a, number: o, url: d, text: f } = tamed(e);
	if (t.kind === "webhook") return (0,_webhook_js__WEBPACK_IMPORTED_MODULE_2__.t)(t, {
		version: 1,
		action: "notice",
		dedup_key: r,
		repository: a,
		number: o,
		url: d,
		text: f
	}, `notice ${r}`, { now: n });
	let [p = "", ...m] = f.split("\n").map(inertLine), h = `*${(0,_webhook_js__WEBPACK_IMPORTED_MODULE_2__.i)({
		repository: a,
		number: o,
		url: d
	})}* ${p}`;
	return (0,_webhook_js__WEBPACK_IMPORTED_MODULE_2__.o)(t, `${(0,_webhook_js__WEBPACK_IMPORTED_MODULE_2__.r)(a)} ${p}`, [h, ...sectionsOf(m)].map(_webhook_js__WEBPACK_IMPORTED_MODULE_2__.a));
}
function inertLine(e) {
	let t = (0,_webhook_js__WEBPACK_IMPORTED_MODULE_2__.r)(e);
	if (t.length <= 500) return t;
	let n = Math.floor(e.length * 500 / t.length);
	return inertLine((0,_webhook_js__WEBPACK_IMPORTED_MODULE_2__.f)(e, Math.min(n, e.length - 1)));
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

/***/ 9434:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ people),
/* harmony export */   t: () => (/* binding */ describe)
/* harmony export */ });
/* harmony import */ var _login_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6893);

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
		case "edit_issue": return `${place(e)}: update the text`;
		case "react": return `${place(e)}: answer a command (${answer(e)})`;
		case "page": return `${place(e)}: tell the pager ${e.page.pager} (${e.page.action})`;
		case "say": return e.tells.length === 1 ? `#${String(e.tells[0]?.number)}: tell staff in the chat` : `tell staff of ${String(e.tells.length)} tickets in the chat`;
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
	return t.map((t) => (0,_login_js__WEBPACK_IMPORTED_MODULE_0__.t)(t) ? t : "somebody of an impossible name").join(", ");
}
function answer({ add: e, remove: t }) {
	return [...e, ...t.map((e) => `no longer ${e}`)].map((e) => e.replace("_", " ")).join(", ");
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
		"file is proposed or changed",
		"files are proposed or changed",
		"propose_file",
		"edit_file"
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
/* harmony export */   A: () => (/* binding */ mustHear),
/* harmony export */   C: () => (/* binding */ hasRoomForOwner),
/* harmony export */   D: () => (/* binding */ isOpen),
/* harmony export */   E: () => (/* binding */ isNudgeNews),
/* harmony export */   F: () => (/* binding */ called),
/* harmony export */   I: () => (/* binding */ assignmentsIn),
/* harmony export */   L: () => (/* binding */ digestDedupKey),
/* harmony export */   M: () => (/* binding */ pressing),
/* harmony export */   N: () => (/* binding */ handOversOf),
/* harmony export */   O: () => (/* binding */ isRecord),
/* harmony export */   P: () => (/* binding */ lastHandOver),
/* harmony export */   R: () => (/* binding */ stepDedupKey),
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
/* harmony export */   j: () => (/* binding */ ownersNow),
/* harmony export */   k: () => (/* binding */ mayTell),
/* harmony export */   l: () => (/* binding */ m),
/* harmony export */   m: () => (/* binding */ isGiven),
/* harmony export */   n: () => (/* binding */ handOut),
/* harmony export */   o: () => (/* binding */ loadOf),
/* harmony export */   p: () => (/* binding */ givenIn),
/* harmony export */   r: () => (/* binding */ isHandOutOver),
/* harmony export */   s: () => (/* binding */ staffingOf),
/* harmony export */   t: () => (/* binding */ choiceFor),
/* harmony export */   u: () => (/* binding */ mayHave),
/* harmony export */   v: () => (/* binding */ f),
/* harmony export */   w: () => (/* binding */ isLate),
/* harmony export */   x: () => (/* binding */ carries),
/* harmony export */   y: () => (/* binding */ addressees)
/* harmony export */ });
/* harmony import */ var _instant_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7101);
/* harmony import */ var _doubt_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8814);
/* harmony import */ var _policy_in_force_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3028);
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
// src/rules/last-hand-over.ts
function handOversOf({ escalations: e }) {
	return e.flatMap((e) => e.reached.flatMap((t) => t.to === null || (t.handOver?.withdrawnAt ?? null) !== null ? [] : [{
		of: e,
		step: t,
		to: t.to
	}])).sort((e, t) => e.step.at - t.step.at);
}
function lastHandOver(e) {
	return handOversOf(e).at(-1) ?? null;
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
const f = _instant_js__WEBPACK_IMPORTED_MODULE_0__.i;
function isRecord(e, n, i) {
	if (n < i) return !1;
	let a = (0,_instant_js__WEBPACK_IMPORTED_MODULE_0__.m)(i, (0,_instant_js__WEBPACK_IMPORTED_MODULE_0__.u)(n, f));
	return (0,_nudges_js__WEBPACK_IMPORTED_MODULE_4__.r)(e, a, n) === n - a;
}
function mustHear(e, t, { newsAt: n }, r) {
	let { labels: a, noticeDeletions: o } = e.ticket;
	return !isNudgeNews(e, n ?? r) || !mayTell(e) ? !1 : !(a.get((0,_doubt_js__WEBPACK_IMPORTED_MODULE_1__.s)(t.name))?.putByUs ?? []).some((t) => isRecord(e, t, r)) && !o.some((e) => e >= r);
}
function isLate(e, t, n) {
	let r = e.ticket.labels.get((0,_doubt_js__WEBPACK_IMPORTED_MODULE_1__.s)(t.name))?.putByUs ?? [];
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
	let { groups: n } = e.policy.team, r = lastHandOver(e)?.to ?? e.policy.ownership?.group, i = n.find((e) => e.name === r) ?? n[0];
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
	let n = (0,_doubt_js__WEBPACK_IMPORTED_MODULE_1__.s)(t.name);
	return e.issue.labels.some((e) => (0,_doubt_js__WEBPACK_IMPORTED_MODULE_1__.s)(e) === n);
}
function flag(e, t, r, a) {
	let o = e.ticket.labels.get((0,_doubt_js__WEBPACK_IMPORTED_MODULE_1__.s)(t.name)), last = (e) => e?.at(-1) ?? _instant_js__WEBPACK_IMPORTED_MODULE_0__.t;
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
		notAssigned: [...s.keys()].flatMap((e) => (0,_policy_in_force_js__WEBPACK_IMPORTED_MODULE_2__.l)("not-assigned", e) ?? []),
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
const p = "desk";
function given(e, t, n) {
	return {
		kind: "assignees",
		rule: p,
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
	return assignmentsIn(e).flatMap(({ rule: e, add: t }) => e === p ? t : []);
}
function isOwned({ case: e, decisions: t }) {
	return ownersNow(e).length > 0 || assignmentsIn(t).some(({ add: e }) => e.length > 0);
}
// src/desk/unassignable.ts
const m = {
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
const h = {
	suggest: "least-loaded",
	areas: new Map()
};
function suggestOwner(e, t, n) {
	let { suggest: r, areas: i } = t ?? h, { available: a, isThere: o, fallback: s } = n, c = areaOwner(e, { areas: i }, n);
	return c === null ? {
		"on-duty": () => leastLoaded(n.onDuty.filter(o), n),
		"least-loaded": () => leastLoaded(a, n),
		"round-robin": () => a[(a.indexOf(n.latest ?? "") + 1) % a.length]
	}[r]() ?? (s !== null && o(s) ? s : null) : c;
}
function areaOwner(e, { areas: t }, { isThere: n }) {
	return e.flatMap((e) => t.get((0,_doubt_js__WEBPACK_IMPORTED_MODULE_1__.s)(e)) ?? []).find(n) ?? null;
}
function taking(e, t) {
	let n = new Map(e.load).set(t, (e.load.get(t) ?? 0) + 1);
	return {
		...e,
		load: n,
		latest: e.available.includes(t) ? t : e.latest
	};
}
function suggesterOf(e, t, n = m) {
	let { policy: r } = t, i = new Map([[g, staffingOf(e, t)]]), a = [];
	return (o) => {
		let { labels: s, handedOver: c } = o, l = c?.group ?? g, u = i.get(l) ?? a.reduce(taking, staffingOf(e, t, c?.group));
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
const g = "";
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
	}, a), f = o.groups.find(({ name: e }) => e === n) ?? o.groups[0], p = f === void 0 ? i.logins(a) : [...f.members.flatMap((e) => s.get(e) ?? [e]), ...f.rotation?.order ?? []], m = [...new Set(p)].filter(isThere), h = null;
	for (let { owners: t } of e) for (let { at: e, value: n } of t) {
		let t = n.findLast((e) => m.includes(e));
		t !== void 0 && e <= a && e > (h?.at ?? -Infinity) && (h = {
			login: t,
			at: e
		});
	}
	return {
		available: m,
		onDuty: f === void 0 ? m : (0,_duty_js__WEBPACK_IMPORTED_MODULE_5__.r)(o, f.name, a, s).logins,
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
	let a = claimOf(e), o = crewFor(a, t, m);
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

/***/ 4945:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ l),
/* harmony export */   c: () => (/* binding */ isChange),
/* harmony export */   d: () => (/* binding */ isSay),
/* harmony export */   f: () => (/* binding */ newIssue),
/* harmony export */   g: () => (/* binding */ wordsElsewhere),
/* harmony export */   h: () => (/* binding */ withoutRecord),
/* harmony export */   i: () => (/* binding */ labelsPutBy),
/* harmony export */   l: () => (/* binding */ isOfIssue),
/* harmony export */   m: () => (/* binding */ withNumbers),
/* harmony export */   n: () => (/* binding */ formLabel),
/* harmony export */   o: () => (/* binding */ filePlaceOf),
/* harmony export */   p: () => (/* binding */ numberToCome),
/* harmony export */   r: () => (/* binding */ groupLabel),
/* harmony export */   s: () => (/* binding */ inOffice),
/* harmony export */   t: () => (/* binding */ ProposalBranch),
/* harmony export */   u: () => (/* binding */ isPage)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
/* harmony import */ var _marker_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7860);
/* harmony import */ var _moment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9198);
/* harmony import */ var _reader_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6185);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5657);





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
function withoutRecord(e) {
	if (wordsElsewhere(e) === null) return e;
	if (e.kind !== "create_comment" && e.kind !== "edit_comment") return null;
	let { kept: r, ...i } = e;
	if (r === void 0 || r.alone) return null;
	let isKept = (e) => r.keys.includes(e), a = i.keys.filter((e) => !isKept(e)), o = (0,_marker_js__WEBPACK_IMPORTED_MODULE_4__.n)(i.body), s = (o?.marker.keys ?? a).filter((e) => !isKept(e));
	return {
		...i,
		keys: a,
		body: (0,_marker_js__WEBPACK_IMPORTED_MODULE_4__.t)(s, o?.text ?? i.body, o?.marker.asOf)
	};
}
// src/ticket/write-up-file.ts
const l = {
	written: "post-mortem: write up",
	renewed: "post-mortem: bring the facts up to date"
};
function filePlaceOf({ number: e, events: t }, { timezone: n, writeUp: i }) {
	let a = t.find((e) => e.kind === "closed" && e.reason === "completed");
	if (a === void 0 || i === null) return null;
	let o = (0,_moment_js__WEBPACK_IMPORTED_MODULE_1__.i)(a.at, n).slice(0, 10);
	return {
		branch: `steward/post-mortem-${String(e)}`,
		path: `${i.folder}/${o}-${String(e)}.md`
	};
}
// src/policy/put-labels.ts
function labelsPutBy({ labels: e, severities: t, flags: n, team: r, intake: i }) {
	return [
		...Object.values(e),
		...t.map(({ label: e, color: t, description: n }) => ({
			name: e,
			color: t,
			description: n
		})),
		...n.map(({ label: e }) => e),
		...r.groups.flatMap(({ name: e, label: t }) => t === null ? [] : [groupLabel(e, t)]),
		...[...i.forms.values()].flatMap(({ label: e }) => e === null ? [] : [formLabel(e)])
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
// src/github/proposal-branch.ts
const u = {
	"write the branch": "The token needs contents: write; an App, Contents: read and write.",
	"open the pull request": "The token needs pull-requests: write; an App, Pull requests: read and write. The repository’s settings, under Actions, have to let a job’s own token create pull requests.",
	"rewrite the pull request": "The token needs pull-requests: write; an App, Pull requests: read and write."
}, d = {
	"write the branch": "A fine-grained token needs Contents and Workflows: read and write, a classic one the scopes repo and workflow. A job’s own token can never write a workflow.",
	"open the pull request": "A fine-grained token needs Pull requests: read and write, a classic one the scope repo.",
	"rewrite the pull request": "A fine-grained token needs Pull requests: read and write, a classic one the scope repo."
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
		this.#o = r === "file" ? u : d, this.#e = e, this.#t = t, this.#n = n, this.#i = t.owner, this.#a = t.name;
	}
	async read() {
		let { owner: t, name: n } = this.#t, r = {
			owner: t,
			name: n,
			branch: `refs/heads/${this.#n}`
		}, s = await this.#e.query(_reader_js__WEBPACK_IMPORTED_MODULE_2__.d, r), c = (0,_reader_js__WEBPACK_IMPORTED_MODULE_2__.u)(s, this.#t);
		(0,_reader_js__WEBPACK_IMPORTED_MODULE_2__.c)(s.errors), [this.#i = t, this.#a = n] = c.nameWithOwner.split("/");
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
	async #s(e) {
		let t = await this.#e.get("/repos/{owner}/{repo}/pulls", {
			owner: this.#i,
			repo: this.#a,
			head: `${this.#i}:${this.#n}`,
			state: "all",
			per_page: 100
		});
		if (t.status !== 200) throw (0,_client_js__WEBPACK_IMPORTED_MODULE_3__.i)(t);
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
			if (!(t instanceof _client_js__WEBPACK_IMPORTED_MODULE_3__.r)) throw t;
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

/***/ 6501:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _assess_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8008);
/* harmony import */ var _identity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5320);
/* harmony import */ var _instant_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7101);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9473);
/* harmony import */ var _reader_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6185);
/* harmony import */ var _writer_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1653);
/* harmony import */ var _proposal_branch_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4945);
/* harmony import */ var _effect_line_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(9434);
/* harmony import */ var _doubt_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8814);
/* harmony import */ var _unstaffed_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7274);
/* harmony import */ var _pagers_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(8590);
/* harmony import */ var _policy_in_force_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(3028);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(5657);
/* harmony import */ var _marker_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(7860);
/* harmony import */ var _unready_pagers_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(7947);
/* harmony import */ var _bad_policy_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(8378);
/* harmony import */ var _staff_chat_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(4669);
/* harmony import */ var _yaml_ending_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(781);
/* harmony import */ var _duty_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(5906);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(8500);




















async function nobodys(e, t) {
	let n = [];
	for (let r = 0; r < t.length; r += 100) {
		let i = t.slice(r, r + 100), a = Object.fromEntries(i.map((e, t) => [`p${String(t)}`, e])), o = await e.query((0,_reader_js__WEBPACK_IMPORTED_MODULE_4__.v)(i.length), a);
		n.push(...i.filter((e, t) => (0,_reader_js__WEBPACK_IMPORTED_MODULE_4__.l)(o, `p${String(t)}`)));
	}
	return n;
}
// src/github/recent-issues.ts
async function* recentIssues(e, { owner: t, name: n, policyPath: r }, i) {
	let a = null;
	for (;;) {
		let o = {
			owner: t,
			name: n,
			after: a
		}, s = await e.query(_reader_js__WEBPACK_IMPORTED_MODULE_4__.f, o), c = (0,_reader_js__WEBPACK_IMPORTED_MODULE_4__.u)(s, {
			owner: t,
			name: n,
			policyPath: r
		});
		(0,_reader_js__WEBPACK_IMPORTED_MODULE_4__.c)(s.errors);
		let l = (c.issues.nodes ?? []).flatMap((e) => e ?? []);
		yield {
			repository: c,
			viewer: s.data?.viewer.login ?? "",
			issues: l
		};
		let { hasNextPage: u, endCursor: d } = c.issues.pageInfo;
		if (!u || l.some(({ createdAt: e }) => (0,_reader_js__WEBPACK_IMPORTED_MODULE_4__.r)(e) < i)) return;
		a = d;
	}
}
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
// src/hosts/absent-names.ts
function absentLabels(e, { forms: t, labels: n }) {
	let r = new Set([...n].map((e) => e.toLowerCase())), isAbsent = (e) => !r.has(e.toLowerCase()), i = new Map();
	for (let { file: e, labels: n } of t) for (let t of n.filter(isAbsent)) i.set(t, [...i.get(t) ?? [], e]);
	let a = new Set((0,_proposal_branch_js__WEBPACK_IMPORTED_MODULE_6__.i)(e).map(({ name: e }) => e.toLowerCase())), o = new Set(askedLabels(e).filter((e) => isAbsent(e) && !a.has(e.toLowerCase()) && !i.has(e)));
	return [...[...i].map(([e, t]) => `The label ${(0,_pagers_js__WEBPACK_IMPORTED_MODULE_9__.i)(e)} of ${t.join(", ")} does not exist in this repository, and GitHub creates none that a form gives: create it, or take it out of the form.`), ...[...o].map((e) => `The label ${(0,_pagers_js__WEBPACK_IMPORTED_MODULE_9__.i)(e)} that the policy asks for does not exist in this repository: create it, or correct its name.`)];
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
			...r.floors
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
const we = 14 * _instant_js__WEBPACK_IMPORTED_MODULE_2__.n;
function absentGroups({ team: e, timezone: t }, n, r) {
	return (0,_unstaffed_js__WEBPACK_IMPORTED_MODULE_8__.t)(e, n, r).filter(({ from: e }) => e === null || e <= (0,_instant_js__WEBPACK_IMPORTED_MODULE_2__.p)(n, we)).map((e) => `${(0,_unstaffed_js__WEBPACK_IMPORTED_MODULE_8__.r)(e, t)}.`);
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
	return `Nobody on GitHub has the login ${(0,_pagers_js__WEBPACK_IMPORTED_MODULE_9__.i)(e)} that the policy names: correct it, or take it out.`;
}
// src/hosts/aftermaths.ts
const Te = 36e5;
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
	async read(e, t = !0) {
		let n = t ? e : e.filter(({ number: e }) => !this.#o.has(e)), r = n.flatMap((e) => this.#f(e) ?? []);
		for (let { number: e } of n) this.#o.delete(e);
		if (r.length !== 0) try {
			let e = await this.#l(new Set(r.flatMap((e) => e.named))), t = new Map();
			for (let { ticket: e, file: n } of r) n !== null && t.set(e.number, await this.#n.read(n));
			let n = await this.#l(await this.#u(r, e, t));
			for (let i of r) this.#c(i, [...e, ...n], t.get(i.ticket.number) ?? null);
		} catch (e) {
			if (!(e instanceof _errors_js__WEBPACK_IMPORTED_MODULE_3__.t)) throw e;
			this.faults.add(e.message);
			for (let { ticket: e } of r) this.#o.set(e.number, _identity_js__WEBPACK_IMPORTED_MODULE_1__.G);
		}
	}
	of(e) {
		let t = this.#o.get(e.number);
		return t === void 0 ? this.#f(e) === null ? _identity_js__WEBPACK_IMPORTED_MODULE_1__.W : _identity_js__WEBPACK_IMPORTED_MODULE_1__.G : t;
	}
	sightOf(e) {
		return this.#s.get(e) ?? "";
	}
	#c({ ticket: e, named: t }, n, r) {
		let i = n.filter((t) => (0,_identity_js__WEBPACK_IMPORTED_MODULE_1__.q)(t, this.#i)?.ticket === e.number);
		this.#o.set(e.number, (0,_identity_js__WEBPACK_IMPORTED_MODULE_1__.K)(i, r, e.number, this.#i, new Set(t))), this.#s.set(e.number, [...i.map((e) => `${e.id} ${sightOf(e)}`), JSON.stringify(r)].join(" "));
	}
	async #l(e) {
		if (e.size === 0) return [];
		let { issues: t, faults: n } = await this.#e.issues([...e]);
		if (n.length > 0) throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__.t("partial-sweep", n.join(" "));
		return t;
	}
	async #u(e, t, n) {
		let r = new Map(e.map((e) => [e.ticket.number, this.#d(e, t, n.get(e.ticket.number) ?? null)])), i = (0,_instant_js__WEBPACK_IMPORTED_MODULE_2__.d)(...[...r.values()].filter((e) => e !== null)), a = new Set(t.map(({ number: e }) => e)), o = new Set();
		if (i === null) return o;
		for await (let { issues: e } of this.#t(i)) for (let { number: t, author: n, body: i, lastEditedAt: s } of e) {
			let e = (0,_reader_js__WEBPACK_IMPORTED_MODULE_4__.o)(n);
			if (a.has(t) || !(0,_doubt_js__WEBPACK_IMPORTED_MODULE_7__._)(e, this.#i)) continue;
			let c = (0,_identity_js__WEBPACK_IMPORTED_MODULE_1__.q)({
				author: e,
				body: i,
				bodyEdits: []
			}, this.#i);
			(c === null ? s !== null : (r.get(c.ticket) ?? null) !== null) && o.add(t);
		}
		return o;
	}
	#d({ ticket: e, text: t, writeUpSince: n, orders: r, tracked: i }, a, o) {
		if (n !== null) return n;
		let s = r.filter((e) => e >= this.#a - Te), u = (0,_identity_js__WEBPACK_IMPORTED_MODULE_1__.K)(a, o, e.number, this.#i).writeUp, d = t ?? u;
		if (d === null || r.length === 0) return null;
		let f = (0,_identity_js__WEBPACK_IMPORTED_MODULE_1__.J)(d, r, this.#r.factorClasses);
		return f.some(({ action: e }) => !i.has(e)) ? (0,_instant_js__WEBPACK_IMPORTED_MODULE_2__.d)(...r) : f.length > 0 ? (0,_instant_js__WEBPACK_IMPORTED_MODULE_2__.d)(...s) : null;
	}
	#f(e) {
		let { writeUp: t } = this.#r;
		if (t === null || (0,_doubt_js__WEBPACK_IMPORTED_MODULE_7__._)(e.author, this.#i)) return null;
		let n = (0,_reader_js__WEBPACK_IMPORTED_MODULE_4__.w)(e, this.#i), r = n.flatMap(({ marker: e }) => e.keys), i = (0,_reader_js__WEBPACK_IMPORTED_MODULE_4__.C)(n, (0,_policy_in_force_js__WEBPACK_IMPORTED_MODULE_10__.c)("post-mortem"))?.event ?? null, a = n.filter(({ marker: e }) => e.keys.some((e) => (0,_policy_in_force_js__WEBPACK_IMPORTED_MODULE_10__.s)("write-up-in", e))), o = r.flatMap((e) => (0,_policy_in_force_js__WEBPACK_IMPORTED_MODULE_10__.l)("write-up-in", e) ?? []), s = r.flatMap((e) => {
			let t = (0,_policy_in_force_js__WEBPACK_IMPORTED_MODULE_10__.l)("tracked", e);
			return t === null ? [] : [{
				action: t[0],
				number: t[1]
			}];
		}), c = e.events.findLast(({ kind: e }) => e === "closed"), l = e.state === "closed" && c !== void 0 && c.at >= this.#a - 6048e5, u = a.every(({ event: e }) => e.at >= this.#a - Te), d = t.place === "issue" && i === null && u && l, f = r.some((e) => (0,_policy_in_force_js__WEBPACK_IMPORTED_MODULE_10__.s)("write-up-file", e)), p = t.place === "pull_request" && i === null && l, m = f || p ? (0,_proposal_branch_js__WEBPACK_IMPORTED_MODULE_6__.o)(e, this.#r) : null, h = i === null && o.length === 0 && m === null ? [] : this.#p(e), g = [...o, ...s.map(({ number: e }) => e)];
		return g.length === 0 && !d && h.length === 0 && m === null ? null : {
			ticket: e,
			file: m,
			text: i,
			orders: h,
			named: [...new Set(g)],
			writeUpSince: d ? c.at : null,
			tracked: new Set(s.map(({ action: e }) => e))
		};
	}
	#p({ events: e }) {
		let { commands: t, writeUp: n, labels: r } = this.#r, i = n?.tracksActions === !0, a = [t.track, ...i ? [t["post-mortem"]] : []].map(({ word: e }) => `/${e}`), o = (0,_doubt_js__WEBPACK_IMPORTED_MODULE_7__.s)(r.post_mortem_due.name);
		return e.flatMap((e) => {
			if ((0,_doubt_js__WEBPACK_IMPORTED_MODULE_7__._)(e.actor, this.#i)) return [];
			if (e.kind === "comment") {
				let t = e.body.toLowerCase();
				return a.some((e) => t.includes(e)) ? [e.at, e.lastEditedAt ?? []].flat() : [];
			}
			return i && e.kind === "unlabeled" && (0,_doubt_js__WEBPACK_IMPORTED_MODULE_7__.s)(e.label) === o ? [e.at] : [];
		});
	}
};
// src/plan/budget.ts
function withinBudget(e, t) {
	if (e.length <= t) return {
		now: e,
		left: []
	};
	let n = e.filter((e) => !(0,_proposal_branch_js__WEBPACK_IMPORTED_MODULE_6__.l)(e)), r = new Map();
	for (let t of e.filter(_proposal_branch_js__WEBPACK_IMPORTED_MODULE_6__.l)) {
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
	return n.sort(([e], [t]) => Number(t === Ee) - Number(e === Ee)), n.map(([e, t]) => ({
		number: /^\d+$/.test(e) ? Number(e) : null,
		changes: t.filter(_proposal_branch_js__WEBPACK_IMPORTED_MODULE_6__.c),
		pages: t.filter(_proposal_branch_js__WEBPACK_IMPORTED_MODULE_6__.u),
		says: t.filter(_proposal_branch_js__WEBPACK_IMPORTED_MODULE_6__.d),
		isCut: r.has(e)
	}));
}
const Ee = "labels";
function placeOf(e) {
	if (e.kind === "create_label") return Ee;
	if (e.kind === "create_issue") return e.office === void 0 ? (0,_proposal_branch_js__WEBPACK_IMPORTED_MODULE_6__.f)(e.key).id : String(e.office.number);
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
const De = _instant_js__WEBPACK_IMPORTED_MODULE_2__.o, $ = 2 * _instant_js__WEBPACK_IMPORTED_MODULE_2__.o, Oe = "/repos/{owner}/{repo}/issues/{issue_number}/reactions";
var ke = class Turn {
	#e;
	#t;
	#n;
	constructor(e, t, n) {
		this.#e = e, this.#t = t, this.#n = n;
	}
	static async ask(e, t) {
		let n;
		try {
			n = await e.write(`POST ${Oe}`, {
				...parametersOf(t),
				content: "eyes"
			});
		} catch (e) {
			if (e instanceof _client_js__WEBPACK_IMPORTED_MODULE_11__.r) return {
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
	isGood(e, t = De) {
		return (e.now ?? this.#n) - this.#n < t;
	}
	async giveBack(e) {
		return takeAway(e, this.#e, this.#t);
	}
};
async function takeAway(e, t, n) {
	for (let r = 1; r <= 3; r += 1) try {
		let r = `DELETE ${Oe}/{reaction_id}`, { status: i } = await e.write(r, {
			...parametersOf(t),
			reaction_id: n
		});
		return i < 300 || i === 404;
	} catch (e) {
		if (!(e instanceof _client_js__WEBPACK_IMPORTED_MODULE_11__.r) && !(e instanceof _errors_js__WEBPACK_IMPORTED_MODULE_3__.t)) throw e;
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
const Ae = 2 * $ + 60 * _instant_js__WEBPACK_IMPORTED_MODULE_2__.c, je = 10 * _instant_js__WEBPACK_IMPORTED_MODULE_2__.c;
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
		if (e > je) await n.enter();
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
			let s = await ke.ask(t, o);
			if (s instanceof ke) return s;
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
			let n = `${e.id} ${o.comment ?? o.keys[0] ?? ""}`, r = t.get(n), s = [...new Set([...r?.keys ?? [], ...o.keys])], c = o.kept ?? r?.kept, l = {
				issue: e,
				keys: s,
				body: (0,_marker_js__WEBPACK_IMPORTED_MODULE_17__.t)(s, o.text, o.asOf),
				because: i,
				deadline: a,
				...c === void 0 ? {} : { kept: {
					...c,
					alone: !1
				} }
			};
			t.set(n, o.comment === null ? {
				kind: "create_comment",
				...l
			} : {
				kind: "edit_comment",
				comment: o.comment,
				...l
			});
		}
	}
	return [...t.values()];
}
function recordAnew(e, t, n) {
	let r = (0,_reader_js__WEBPACK_IMPORTED_MODULE_4__.w)(t, n);
	if (e.kind === "create_comment") return e.keys.every((e) => (0,_reader_js__WEBPACK_IMPORTED_MODULE_4__.C)(r, e) !== void 0) ? [] : [e];
	if (e.kind !== "edit_comment") return [e];
	let i = (0,_marker_js__WEBPACK_IMPORTED_MODULE_17__.n)(e.body), a = r.find(({ event: t }) => t.id === e.comment);
	if (i === null || a === void 0) return [e];
	let { asOf: o } = i.marker, s = o !== null && a.marker.asOf !== null && o < a.marker.asOf, c = a.marker.keys.filter((e) => (0,_policy_in_force_js__WEBPACK_IMPORTED_MODULE_10__.l)("page-failed", e) === null), l = [...new Set([...c, ...e.keys])], u = s ? a.text : i.text;
	return [{
		...e,
		keys: l,
		body: (0,_marker_js__WEBPACK_IMPORTED_MODULE_17__.t)(l, u, s ? a.marker.asOf : o)
	}];
}
// src/hosts/write-stretches.ts
const Me = 20 * _instant_js__WEBPACK_IMPORTED_MODULE_2__.c, Ne = 30 * _instant_js__WEBPACK_IMPORTED_MODULE_2__.c, Pe = 5 * _instant_js__WEBPACK_IMPORTED_MODULE_2__.c;
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
		this.#e = e, this.#t = t > 0 ? Math.max(1, Math.floor(Me / t)) : 500, this.#r = n ?? (0,_instant_js__WEBPACK_IMPORTED_MODULE_2__.f)(0);
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
			for (let r = 0; r < 3; r += 1) if (r > 0 && await e.giveBack(), await e.take(Ae), i || (o = await t.records(o)), i = !1, await n.write(o)) return;
			throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__.t("rate-limited", "GitHub lets this run wait for too long before it writes what was paged.");
		}
	}
	async #s(e) {
		let { turn: t, pause: n, writing: r } = this.#e, i = e, a = 0;
		for (; i.length > 0;) {
			let { now: e, later: o } = leading(i, this.#t), s = e.some((e) => this.#u(e));
			if (s && (t.isHeld && !t.isFresh && (await t.giveBack(), await n(Pe)), t.isHeld || (this.#n = new Set(), this.#i = !1), !await t.take(Ae))) return i;
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
		return (this.#e.client.latest ?? this.#r) - this.#r >= Ne;
	}
	#u({ changes: e, says: t }) {
		return t.length > 0 || e.some((e) => isMadeAnew(e, this.#e.keepsRecords));
	}
};
function isYetToSay({ pages: e, says: t }) {
	return e.length > 0 && t.length > 0;
}
function notInTurn(e) {
	let t = e.flatMap((e) => e.changes), [n] = t, r = n === void 0 ? "" : `, first: ${(0,_effect_line_js__WEBPACK_IMPORTED_MODULE_18__.t)(n)}`, i = t.length === 1 ? "1 change is" : `${String(t.length)} changes are`;
	return new _errors_js__WEBPACK_IMPORTED_MODULE_3__.t("turn-taken", `Other runs had the turn to write for all of ${String(Ae / 6e4)} minutes: ${i} left for the next run${r}.`);
}
// src/hosts/tell-chat.ts
var Heard = class {
	faults = new Set();
	#e;
	#t;
	#n = new Set();
	constructor(e, t) {
		this.#e = e, this.#t = t;
	}
	async say(e) {
		let { date: t } = this.#t, n = e.filter(({ tells: e }) => !e.every(({ id: e }) => this.#n.has(e))).sort((e, t) => e.deadline - t.deadline);
		if (this.#e === null || t === null || n.length === 0) return;
		let { said: r, faults: i } = await this.#e.say(n, t);
		for (let e of r) this.#n.add(e);
		for (let e of i) this.faults.add(e);
	}
	record(e) {
		let t = (0,_proposal_branch_js__WEBPACK_IMPORTED_MODULE_6__.g)(e);
		return t?.chat !== !0 || this.#n.has(t.id) ? e : (0,_proposal_branch_js__WEBPACK_IMPORTED_MODULE_6__.l)(e) ? (0,_proposal_branch_js__WEBPACK_IMPORTED_MODULE_6__.h)(e) : null;
	}
};
function recordable(e, t) {
	let n = new Set(t.map((e) => (0,_proposal_branch_js__WEBPACK_IMPORTED_MODULE_6__.g)(e)?.id)), r = e.filter(({ tells: e }) => e.some(({ id: e }) => n.has(e)));
	return {
		now: e.filter((e) => !r.includes(e)),
		later: r
	};
}
async function tellOffice(e, t, n) {
	let r = t, i = 0, a = [], o = new Set();
	for (let t = 1; r.length > 0; t += 1) {
		let s = await e.write(r);
		i += s.written, a.push(...s.failed);
		for (let e of s.undone) o.add(e);
		let c = [];
		for (let e of s.again) {
			let i = r.find((t) => (0,_proposal_branch_js__WEBPACK_IMPORTED_MODULE_6__.s)(t)?.number === e);
			t < 3 ? (c.push(...(await n(e)).filter(_proposal_branch_js__WEBPACK_IMPORTED_MODULE_6__.c).filter(_proposal_branch_js__WEBPACK_IMPORTED_MODULE_6__.s)), i !== void 0 && o.delete((0,_proposal_branch_js__WEBPACK_IMPORTED_MODULE_6__.s)(i)?.id ?? "")) : a.push(`#${String(e)} in the office: GitHub did not confirm the changes.`);
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
		this.#e = new _writer_js__WEBPACK_IMPORTED_MODULE_5__.t(e, t.repositoryId, t.labels, new Map(), t.repository), this.#t = n, this.#n = r, this.#r = i;
	}
	async write(e) {
		await this.#r.say(e.flatMap(({ says: e }) => e));
		let t = this.asSaid(e).flatMap((e) => e.changes), n = await this.#o(t.filter(_proposal_branch_js__WEBPACK_IMPORTED_MODULE_6__.s)), r = t.filter((e) => (0,_proposal_branch_js__WEBPACK_IMPORTED_MODULE_6__.s)(e) === null && !n.has((0,_proposal_branch_js__WEBPACK_IMPORTED_MODULE_6__.g)(e)?.id ?? ""));
		for (let e = 1; r.length > 0; e += 1) {
			let t = await this.#e.apply(r);
			if (this.written += t.done, this.passedOver.push(...t.passedOver), t.isLate) return !1;
			for (let [e, n] of t.unassignable) this.#n.unassignable.set(e, [...this.#n.unassignable.get(e) ?? [], ...n]);
			let n = e < 3 ? t.failed.filter(isAbsent) : [], i = t.failed.filter((e) => !n.includes(e));
			this.failed.push(...i.map(({ message: e }) => e));
			let { uncertain: a } = t;
			this.mayPass ||= i.some(({ mayPass: e }) => e) || e === 3 && a.size > 0, this.#a([...i.map(({ effect: e }) => e), ...r.filter(isOneOf(a))]);
			let o = n.map(({ effect: e }) => (0,_proposal_branch_js__WEBPACK_IMPORTED_MODULE_6__.l)(e) ? e.issue.number : 0), s = new Set([
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
		return this.asSaid(t).flatMap((e) => e.changes).filter((e) => (0,_proposal_branch_js__WEBPACK_IMPORTED_MODULE_6__.s)(e) === null);
	}
	#a(e) {
		for (let t of e) t.kind === "create_issue" && this.#n.unsaid((0,_proposal_branch_js__WEBPACK_IMPORTED_MODULE_6__.f)(t.key).id), (t.kind === "create_comment" || t.kind === "edit_comment") && this.#n.unsaid(t.issue.id);
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
	return (t) => (0,_proposal_branch_js__WEBPACK_IMPORTED_MODULE_6__.l)(t) && e.has(t.issue.number);
}
function isAbsent({ effect: e, absent: t }) {
	return t === !0 && (0,_proposal_branch_js__WEBPACK_IMPORTED_MODULE_6__.l)(e) && e.issue.number > 0;
}
// src/hosts/apply.ts
async function apply(e, t) {
	let { client: n, turns: r = new _unready_pagers_js__WEBPACK_IMPORTED_MODULE_12__.r(), pause: i = node_timers_promises__WEBPACK_IMPORTED_MODULE_16__.setTimeout } = e, { desk: a, place: o, planned: s, office: c, chat: l, look: u, send: d, keepsRecords: f } = t, p = r.at(a.repository), m = new DeskTurn({
		client: n,
		place: o,
		eldest: a.eldest,
		door: p,
		pause: i
	}), h = new Heard(l, n), g = new Writing(n, a, c, u, h), _ = new Stretches({
		client: n,
		turn: m,
		look: u,
		writing: g,
		keepsRecords: f,
		pause: i
	}), { now: v, left: y } = withinBudget(s.filter(_proposal_branch_js__WEBPACK_IMPORTED_MODULE_6__.c), e.writeLimit), b = recordable(s.filter(_proposal_branch_js__WEBPACK_IMPORTED_MODULE_6__.d), y), x = tasksOf([
		...v,
		...b.now,
		...s.filter(_proposal_branch_js__WEBPACK_IMPORTED_MODULE_6__.u)
	], y), S = [], attempt = async (e) => {
		try {
			await e();
		} catch (e) {
			S.push(e);
		}
	}, C = x.filter(({ pages: e }) => e.length > 0), w = x.filter((e) => !C.includes(e) && u.isShared(e)), T = x.filter((e) => !C.includes(e) && !w.includes(e)), E = C;
	C.length > 0 && d !== null && await attempt(async () => {
		E = await m.take(je) ? await _.begin(C) : await u.at(C);
	});
	let D = u.unread(C, E).flatMap(({ pages: e }) => e), O = d === null || D.length === 0 ? Promise.resolve(held(D)) : d(D);
	O.catch(() => void 0), C.length > 0 && _.awaitPages(O), await attempt(async () => _.write([...w, ...E], T)), await attempt(async () => _.writeRecords()), await attempt(async () => m.giveBack());
	let { sent: k, faults: j } = await O, [M] = S;
	if (S.length > 0 && !(M instanceof _errors_js__WEBPACK_IMPORTED_MODULE_3__.t)) throw M;
	let N = M instanceof _errors_js__WEBPACK_IMPORTED_MODULE_3__.t ? M : null, P = [
		...g.failed,
		...u.faults,
		...h.faults,
		...j
	];
	return {
		written: g.written,
		held: k.filter(({ outcome: e }) => e === "held").length,
		left: [...y, ...b.later],
		gone: [...u.gone],
		unassignable: u.unassignable,
		warnings: [...m.fault === null ? [] : [m.fault], ...g.passedOver],
		mayPass: g.mayPass,
		failed: [...N === null ? [] : [N.message], ...P],
		stopped: N === null ? null : withReasons(N, P)
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
	let r = e.policyText === null ? (0,_yaml_ending_js__WEBPACK_IMPORTED_MODULE_19__.t)(t) : null;
	if (r !== null && ((await n.files([r])).get(r) ?? null) !== null) throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__.t("misnamed-policy", `${e.repository} has no ${t} on its default branch, but ${r}.`);
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
		}, this.#n = new _reader_js__WEBPACK_IMPORTED_MODULE_4__.t(e, this.#t);
	}
	async all(e) {
		let { owner: t, name: n } = this.#t, r = await this.#e.query(_reader_js__WEBPACK_IMPORTED_MODULE_4__.h, {
			owner: t,
			name: n
		}), { id: i, isPrivate: a } = (0,_reader_js__WEBPACK_IMPORTED_MODULE_4__.u)(r, this.#t);
		return (0,_reader_js__WEBPACK_IMPORTED_MODULE_4__.c)(r.errors), {
			repositoryId: i,
			isPrivate: a,
			identity: (0,_reader_js__WEBPACK_IMPORTED_MODULE_4__.a)(r.data?.viewer.login ?? ""),
			issues: this.#n.issuesSince(e)
		};
	}
	async beside(e, t) {
		let n = [], i = null;
		for await (let { repository: a, viewer: o, issues: s } of recentIssues(this.#e, this.#t, t)) {
			let t = (0,_reader_js__WEBPACK_IMPORTED_MODULE_4__.a)(o);
			i = {
				repositoryId: a.id,
				isPrivate: a.isPrivate,
				identity: t
			};
			for (let { number: i, author: a, body: o, lastEditedAt: c } of s) {
				let s = (0,_reader_js__WEBPACK_IMPORTED_MODULE_4__.o)(a);
				if (!(0,_doubt_js__WEBPACK_IMPORTED_MODULE_7__._)(s, t)) continue;
				let l = (0,_assess_js__WEBPACK_IMPORTED_MODULE_0__.o)({
					author: s,
					body: o,
					bodyEdits: []
				}, t);
				(l === null ? c !== null : e.has(l)) && n.push(i);
			}
		}
		if (i === null) throw Error("A list of issues has a first page.");
		return {
			...i,
			issues: await this.#r(n, e, i.identity)
		};
	}
	async #r(e, t, n) {
		let { issues: i, faults: a } = await this.#n.issues(e);
		if (a.length > 0) throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__.t("partial-sweep", a.join(" "));
		return i.filter((e) => t.has((0,_assess_js__WEBPACK_IMPORTED_MODULE_0__.o)(e, n) ?? ""));
	}
	async isOpenTo(e) {
		let { owner: t, name: n } = this.#t, r = await this.#e.get("/repos/{owner}/{repo}/collaborators/{username}/permission", {
			owner: t,
			repo: n,
			username: e
		});
		if (r.status === 404) return !1;
		if (r.status !== 200) throw (0,_client_js__WEBPACK_IMPORTED_MODULE_11__.i)(r);
		let { permission: i = "none" } = r.data;
		return i !== "none";
	}
}, Fe = class Office {
	fault = null;
	#e;
	#t;
	#n;
	#r = null;
	#i = new Map();
	#a = new Map();
	#o = new Map();
	constructor(e, t) {
		this.#e = e, this.#t = t?.client ?? null, this.#n = t === null ? null : new OfficeReader(t.client, t.place);
	}
	static async of(e, t) {
		try {
			if (t === null) throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__.t("bad-input", Ie);
			let n = await t(e), { owner: r, name: i } = n.place;
			if (`${r}/${i}`.toLowerCase() === e) throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__.t("bad-input", "STEWARD_OFFICE names the desk’s own repository.");
			return new Office(e, n);
		} catch (t) {
			if (!(t instanceof _errors_js__WEBPACK_IMPORTED_MODULE_3__.t)) throw t;
			let n = new Office(e, null);
			return n.fault = sentence(t.message), n;
		}
	}
	get requests() {
		return this.#t?.requests ?? 0;
	}
	async read(t) {
		if (t.length !== 0) {
			for (let { number: e, createdAt: n } of t) this.#a.set(e, n);
			await this.#p(async (n) => {
				let i = t.map(({ number: t }) => (0,_assess_js__WEBPACK_IMPORTED_MODULE_0__.a)(this.#e, t)), a = Math.min(...t.map(({ createdAt: e }) => e)), o = await n.beside(new Set(i), (0,_instant_js__WEBPACK_IMPORTED_MODULE_2__.f)(a));
				this.#d(o);
				let s = Map.groupBy(o.issues, (e) => (0,_assess_js__WEBPACK_IMPORTED_MODULE_0__.o)(e, o.identity));
				for (let e of i) this.#i.set(e, oldestFirst(s.get(e) ?? []));
			});
		}
	}
	async readAll(e) {
		await this.#p(async (t) => {
			let n = await t.all(e);
			this.#d(n);
			let i = new Map();
			for await (let e of n.issues) for (let t of e) {
				let e = (0,_assess_js__WEBPACK_IMPORTED_MODULE_0__.o)(t, n.identity);
				e !== null && i.set(e, [...i.get(e) ?? [], t]);
			}
			this.#i = new Map([...i].map(([e, t]) => [e, oldestFirst(t)]));
		});
	}
	companionOf(n) {
		this.#a.set(n.number, n.createdAt);
		let r = this.#r?.identity;
		if (r === void 0 || this.fault !== null) return null;
		let [i, ...a] = (this.#i.get((0,_assess_js__WEBPACK_IMPORTED_MODULE_0__.a)(this.#e, n.number)) ?? []).map((e) => (0,_assess_js__WEBPACK_IMPORTED_MODULE_0__.i)(e, r));
		return i === void 0 ? null : {
			...i,
			told: new Map([...a.flatMap(({ told: e }) => [...e]), ...i.told])
		};
	}
	sightOf(t) {
		return (this.#i.get((0,_assess_js__WEBPACK_IMPORTED_MODULE_0__.a)(this.#e, t)) ?? []).map((e) => `${e.id} ${sightOf(e)}`).join(" ");
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
		let n = await this.#c(e, t), r = await this.#l(e, t), i = e.filter((e) => {
			let t = (0,_proposal_branch_js__WEBPACK_IMPORTED_MODULE_6__.s)(e)?.id ?? "";
			return !n.undone.has(t) && !r.ids.has(t);
		}), { client: a, shape: o } = this.#f(), { done: s, failed: c, uncertain: l } = await new _writer_js__WEBPACK_IMPORTED_MODULE_5__.t(a, o.repositoryId, new Map(), this.#u()).apply(i), u = idsOf([...c.map(({ effect: e }) => e), ...i.filter((e) => l.has((0,_proposal_branch_js__WEBPACK_IMPORTED_MODULE_6__.s)(e)?.number ?? 0))]);
		return {
			written: s,
			failed: [...n.failed, ...c.map(({ effect: e }) => `${(0,_effect_line_js__WEBPACK_IMPORTED_MODULE_18__.t)(e)}: GitHub refused it or did not confirm it. Its token has to be one that may write issues there.`)],
			undone: new Set([
				...n.undone,
				...r.ids,
				...u
			]),
			again: [...new Set([...r.numbers, ...l])]
		};
	}
	async #c(e, t) {
		let n = new Set(), r = new Set();
		for (let i of e) {
			let e = (0,_proposal_branch_js__WEBPACK_IMPORTED_MODULE_6__.s)(i), a = "calls" in i ? i.calls ?? [] : [];
			for (let i of a) {
				let a = this.#o.get(i) ?? await t.isOpenTo(i);
				this.#o.set(i, a), a || e === null || (r.add(i), n.add(e.id));
			}
		}
		return r.size === 0 ? {
			failed: [],
			undone: n
		} : {
			undone: n,
			failed: [`The office is not open to ${[...r].sort().join(", ")}, so what they had to hear was not written there: let them read it.`]
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
		let i = new Set(n.map(({ key: e }) => e)), a = n.map(({ office: e }) => this.#a.get(e.number) ?? (0,_instant_js__WEBPACK_IMPORTED_MODULE_2__.f)(0)), o = await t.beside(i, (0,_instant_js__WEBPACK_IMPORTED_MODULE_2__.f)(Math.min(...a)));
		this.#d(o);
		let s = new Set(o.issues.map((e) => (0,_assess_js__WEBPACK_IMPORTED_MODULE_0__.o)(e, o.identity))), c = n.filter(({ key: e }) => s.has(e));
		return {
			ids: new Set(c.map(({ office: e }) => e.id)),
			numbers: c.map(({ office: e }) => e.number)
		};
	}
	#u() {
		return new Map([...this.#i].flatMap(([e, [t]]) => t === void 0 ? [] : [[(0,_proposal_branch_js__WEBPACK_IMPORTED_MODULE_6__.f)(e).id, t.id]]));
	}
	#d(e) {
		if (this.#r = e, !e.isPrivate) throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__.t("bad-input", Le);
	}
	#f() {
		if (this.#t === null || this.#r === null) throw Error("The office was not read");
		return {
			client: this.#t,
			shape: this.#r
		};
	}
	async #p(e) {
		if (this.#n === null || this.fault !== null) return null;
		try {
			return await e(this.#n);
		} catch (e) {
			if (!(e instanceof _errors_js__WEBPACK_IMPORTED_MODULE_3__.t)) throw e;
			return this.fault = sentence(e.code === "bad-input" ? e.message : ze[e.code] ?? Re), null;
		}
	}
};
const Ie = "This host knows of no office.", Le = "The repository that STEWARD_OFFICE names is public: make it private.", Re = "GitHub does not let it be read: check the repository that STEWARD_OFFICE names, and that its token may read and write issues there.", ze = {
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
	return new Set(e.flatMap((e) => (0,_proposal_branch_js__WEBPACK_IMPORTED_MODULE_6__.s)(e)?.id ?? []));
}
// src/ticket/factors.ts
function factorsOf(e, { factorClasses: t }, n = (0,_identity_js__WEBPACK_IMPORTED_MODULE_1__.H)(e.ownComments, e.companion, e.aftermath)?.body ?? null) {
	let r = n === null ? [] : (0,_identity_js__WEBPACK_IMPORTED_MODULE_1__.X)(n, t).factors, i = (0,_identity_js__WEBPACK_IMPORTED_MODULE_1__.Z)((0,_identity_js__WEBPACK_IMPORTED_MODULE_1__.Q)(e.commands), "factor").map(({ command: e, consequence: t }) => ({
		class: t.class,
		component: t.component,
		text: e.why
	})), a = new Set();
	return [...r, ...i].filter((e) => {
		let t = JSON.stringify([
			e.class,
			e.component,
			e.text
		].map((e) => e?.toLowerCase()));
		return e.text !== "" && a.has(t) ? !1 : (a.add(t), !0);
	});
}
// src/desk/learned-month.ts
const Be = 3 * _instant_js__WEBPACK_IMPORTED_MODULE_2__.n, Ve = 7 * _instant_js__WEBPACK_IMPORTED_MODULE_2__.n;
function monthToLearn(e, { policy: t, now: r }) {
	if (!t.learns) return null;
	let i = (0,_assess_js__WEBPACK_IMPORTED_MODULE_0__.n)(r, t.timezone), a = (0,_instant_js__WEBPACK_IMPORTED_MODULE_2__.p)(i.to, Be);
	if (r < a || r >= (0,_instant_js__WEBPACK_IMPORTED_MODULE_2__.p)(a, Ve)) return null;
	let o = (0,_policy_in_force_js__WEBPACK_IMPORTED_MODULE_10__.c)("learning", i.name);
	return e.some((e) => e.key === o) ? null : i;
}
function monthBefore(e, t) {
	return (0,_assess_js__WEBPACK_IMPORTED_MODULE_0__.n)(e.to, t, 1);
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
	let { issue: n, ownComments: r, aftermath: i } = e, a = (0,_reader_js__WEBPACK_IMPORTED_MODULE_4__.C)(r, (0,_policy_in_force_js__WEBPACK_IMPORTED_MODULE_10__.c)("post-mortem"))?.text ?? i.writeUp?.body ?? null, o = (0,_doubt_js__WEBPACK_IMPORTED_MODULE_7__.s)(t.labels.post_mortem_due.name), s = t.writeUp?.place ?? "comment";
	return {
		number: n.number,
		factors: factorsOf(e, t, a),
		prevention: a === null ? [] : (0,_identity_js__WEBPACK_IMPORTED_MODULE_1__.X)(a, t.factorClasses).prevention,
		isDue: n.labels.some((e) => (0,_doubt_js__WEBPACK_IMPORTED_MODULE_7__.s)(e) === o),
		isElsewhere: a === null && (s === "office" || s === "pull_request") && hadWriteUp(e)
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
		let t = (0,_proposal_branch_js__WEBPACK_IMPORTED_MODULE_6__.g)(e);
		return t === null || !this.#e.has(t.id) ? e : (0,_proposal_branch_js__WEBPACK_IMPORTED_MODULE_6__.l)(e) ? (0,_proposal_branch_js__WEBPACK_IMPORTED_MODULE_6__.h)(e) : null;
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
		let l = n.latest ?? (0,_instant_js__WEBPACK_IMPORTED_MODULE_2__.f)(0), u = new Map(o.map((e) => [e.number, e])), d = new Map(i.map((e) => [e.issue.number, e.issue])), f = e.some(({ changes: e }) => e.some(opensOwn)) ? await this.#s() : null, p = [];
		for (let n of e) {
			let e = n.number === null ? null : u.get(n.number), r = d.get(n.number ?? 0);
			e !== void 0 && (e === null && n.says.length > 0 ? p.push(await this.#a(n, l)) : e === null ? p.push(this.#o(n, f ?? new Set())) : r === void 0 ? p.push(await this.#n(n, e, l, t)) : p.push(this.#i(n, r, e)));
		}
		return p;
	}
	async #n(e, t, n, r) {
		let { office: i, aftermaths: a, sights: o, decide: s } = this.#t, { number: c } = t, l = sightOf(t), u = a.sightOf(c);
		(r || e.changes.some(isBeside) || o.get(c) !== l) && await a.read([t]);
		let d = o.get(c) === l && a.sightOf(c) === u && await this.#r(e, t);
		if (o.set(c, l), d && !r) return e;
		r && await i?.read([t]);
		let f = await s(t, n, this.unassignable.get(c) ?? []), p = f.filter(_proposal_branch_js__WEBPACK_IMPORTED_MODULE_6__.c).filter(isOfIts(c));
		return {
			...e,
			changes: e.isCut ? p.slice(0, e.changes.length) : p,
			pages: f.filter(_proposal_branch_js__WEBPACK_IMPORTED_MODULE_6__.u),
			says: e.isCut ? [] : f.filter(_proposal_branch_js__WEBPACK_IMPORTED_MODULE_6__.d)
		};
	}
	async #r(e, t) {
		let { office: n } = this.#t;
		if (n === null || !e.changes.some(_proposal_branch_js__WEBPACK_IMPORTED_MODULE_6__.s)) return !0;
		let r = n.sightOf(t.number);
		return await n.read([t]), n.sightOf(t.number) === r;
	}
	#i(e, t, n) {
		let { identity: r } = this.#t, spoken = (e) => (0,_reader_js__WEBPACK_IMPORTED_MODULE_4__.w)(e, r).map(({ event: e }) => `${e.id} ${String(e.lastEditedAt)}`).join(), i = spoken(t) === spoken(n) && t.state === n.state;
		i || this.unsaid(n.id);
		let isKept = ({ kind: e }) => i && (e !== "edit_issue" || t.body === n.body);
		return {
			...e,
			changes: e.changes.filter(isKept)
		};
	}
	async #a(e, t) {
		let { reader: n, sights: r, decide: i } = this.#t, a = e.says.flatMap((e) => e.tells), o = new Set(a.map(({ id: e }) => e)), { issues: s } = await n.issues(a.map(({ number: e }) => e));
		for (let n of s) if (r.get(n.number) !== sightOf(n) && !(await i(n, t, this.unassignable.get(n.number) ?? [])).some((e) => o.has((0,_proposal_branch_js__WEBPACK_IMPORTED_MODULE_6__.g)(e)?.id ?? ""))) return {
			...e,
			says: []
		};
		return e;
	}
	#o(e, t) {
		let n = e.changes.find((e) => e.kind === "create_issue" && t.has(e.key));
		return n?.kind === "create_issue" ? (this.unsaid((0,_proposal_branch_js__WEBPACK_IMPORTED_MODULE_6__.f)(n.key).id), {
			...e,
			changes: []
		}) : e;
	}
	async #s() {
		let { reader: e, since: t, sights: n, identity: r } = this.#t, { numbers: a } = await e.changed(t), { issues: o } = await e.issues(a.filter((e) => !n.has(e)));
		return new Set(o.flatMap((e) => (0,_assess_js__WEBPACK_IMPORTED_MODULE_0__.r)(e, r)?.key ?? []));
	}
};
function isBeside(e) {
	return e.kind === "propose_file" || e.kind === "edit_file" || e.kind === "open_beside" || (0,_proposal_branch_js__WEBPACK_IMPORTED_MODULE_6__.l)(e) && e.issue.beside !== void 0;
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
			isOwn: (e) => (0,_doubt_js__WEBPACK_IMPORTED_MODULE_7__._)(e, a)
		}), c = (0,_instant_js__WEBPACK_IMPORTED_MODULE_2__.u)(r.date ?? (0,_instant_js__WEBPACK_IMPORTED_MODULE_2__.f)(0), lookBack(t)), l = new Set(), noted = (e) => {
			for (let t of e) {
				this.#e.set(t.number, t.state);
				let e = a === void 0 ? null : (0,_identity_js__WEBPACK_IMPORTED_MODULE_1__.q)(t, a);
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
function lookBack(e) {
	let { news: t, waiting: n, writeUp: r, triage: i, signOff: a } = e, o = i === null ? 0 : 2 * (0,_duty_js__WEBPACK_IMPORTED_MODULE_15__.t)(i.schedule), { pending: s, solved: c } = n, l = Math.max(s.reopenWithin, c.within), u = 7 * (a?.remindAfter?.within ?? 0), d = e.learns ? Ve + _instant_js__WEBPACK_IMPORTED_MODULE_2__.n : 0;
	return Math.max(d, t, l, r?.target.within ?? 0, o, u);
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
async function run(e) {
	let { client: t, issue: n, notices: r, pages: i, policies: a = new _policy_in_force_js__WEBPACK_IMPORTED_MODULE_10__.t() } = e, o = e.lately === !0, s = n === null && !o, c = new _reader_js__WEBPACK_IMPORTED_MODULE_4__.t(t, e, a.arrivals), l = new _identity_js__WEBPACK_IMPORTED_MODULE_1__.i(t, e.owner, e.name), u = await (n === null ? o ? c.desk() : c.sweep() : c.issue(n)), { desk: f } = u;
	(s || r === void 0) && await refuseMisnamed(f, e.policyPath, c);
	let showStatus = async (n) => a.status.show(t, e, f, n, e.progress ?? (() => void 0)), p = await a.understand(f, e.policyPath, c).catch(async (t) => {
		throw t instanceof _bad_policy_js__WEBPACK_IMPORTED_MODULE_13__.t && !e.dryRun && await showStatus(t.problems), t;
	}), { policy: m } = p, h = (0,_identity_js__WEBPACK_IMPORTED_MODULE_1__.t)(m, f.viewer), y = (e.dryRun ? e.now : void 0) ?? t.date;
	if (y === null) throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__.t("github-unreachable", "GitHub sent no date, so nothing can be measured.");
	let S = (0,_identity_js__WEBPACK_IMPORTED_MODULE_1__.n)(m), C = m.notices === "office" ? await Fe.of(f.repository, e.office ?? null) : null, w = new Aftermaths(c, (n) => recentIssues(t, e, n), new _writer_js__WEBPACK_IMPORTED_MODULE_5__.n(t, e), {
		policy: m,
		identity: h,
		now: y
	}), T = m.notices === "chat" ? e.chat?.(f.repository) ?? (0,_staff_chat_js__WEBPACK_IMPORTED_MODULE_14__.n)() : null, contextFor = async (e) => ({
		policy: m,
		policySince: p.since,
		identity: h,
		roster: (0,_identity_js__WEBPACK_IMPORTED_MODULE_1__.r)(m.team, await l.read(S, e)),
		forms: a.forms(f),
		recordsOn: (0,_identity_js__WEBPACK_IMPORTED_MODULE_1__.V)({
			policy: m,
			identity: h,
			companionOf: (e) => C?.companionOf(e) ?? null,
			aftermathOf: (e) => w.of(e)
		}),
		repository: f.repository,
		labels: [...f.labels.keys()],
		now: y,
		placeFault: C?.fault ?? T?.fault ?? null
	}), E = r?.others(f.repository, n, y) ?? (o ? null : 0), D = {
		digested: new Set(),
		due: E
	}, O = new Map(), j = "lately" in u ? new Lately(c, u.lately, n, y, e.progress) : null, M = (0,_doubt_js__WEBPACK_IMPORTED_MODULE_7__._)(h, f.viewer) ? null : h, { pausedUntil: N } = m, P = N !== null && y < N ? N : null, F = m.proposesOnly && !e.dryRun && M === null && P === null, { context: I, assessment: L, total: ee, faults: te } = await (async () => {
		if ("open" in u) return await C?.readAll((0,_instant_js__WEBPACK_IMPORTED_MODULE_2__.u)(y, lookBack(m))), await judgeAll(new SweepReading(u), {
			reader: c,
			options: e,
			understood: p,
			contextFor,
			sights: O,
			directory: l,
			identity: h,
			aftermaths: w,
			isStaffKnown: await l.isComplete(S),
			learns: M === null && P === null && !F
		});
		let t = [u.issue ?? [], (o ? await j?.read() : null) ?? []].flat();
		for (let e of t) O.set(e.number, sightOf(e));
		return await C?.read(t), await w.read(t), judgeSome(t, await contextFor(t), D, {
			directory: l,
			reader: c
		});
	})(), pagedLately = async (e) => {
		let t = pagedOn(L);
		if (o || j === null || !e.some(({ page: e }) => e.action === "trigger")) return t;
		let n = await j.read();
		return [...t, ...pagedOn((await judgeSome(n, await contextFor(n), D)).assessment)];
	}, R = s || r !== void 0 ? [...absentLabels(m, {
		forms: a.forms(f).templates,
		labels: f.labels.keys()
	}), ...absentGroups(m, y, (await l.read({
		...S,
		collaborators: !1
	}, [])).teams)] : [], re = [
		(s && e.dryRun ? await nobodys(t, namedPeople(m)) : []).map(absentPerson),
		misnamedBot(h, f.viewer) ?? [],
		R
	].flat(), z = e.dryRun || M !== null || P !== null || F, partOf = ({ plan: t, deskWide: n }) => e.deskWideOnly === !0 ? n : t;
	z || await showStatus(p.problems);
	let B = z ? He : await apply(e, {
		desk: f,
		office: C,
		chat: T,
		planned: partOf(L),
		place: e,
		keepsRecords: m.pagers.length > 0 || m.desk.issue || T !== null,
		send: i === void 0 ? null : async (e) => i(e, I, await pagedLately(e)),
		look: new SecondLook({
			reader: c,
			client: t,
			office: C,
			aftermaths: w,
			identity: h,
			sights: O,
			ownIssues: L.ownIssues,
			since: t.date ?? y,
			decide: async (e, t, n) => {
				let r = L.suppressed.has(e.number) ? Infinity : 0, { digested: i } = L, a = {
					digested: T === null ? i : new Set(),
					due: r
				}, o = {
					...await contextFor([e]),
					now: t,
					unassignable: n
				}, s = (await judgeSome([e], o, a)).assessment;
				return T !== null && i.has(e.number) ? s.plan.filter((e) => !(0,_proposal_branch_js__WEBPACK_IMPORTED_MODULE_6__.d)(e)) : partOf(s);
			}
		})
	});
	for (let t of new Set([...c.deleted, ...B.gone])) e.progress?.(`#${String(t)} was deleted or moved while the run went on: nothing is left to do.`);
	!z && !s && r?.add(f.repository, L.due, y);
	let { placeFault: V = null } = I, U = V !== null && (s || L.withheld > 0) ? [V] : [];
	return {
		...L,
		context: I,
		issue: n,
		understood: p,
		...B,
		warnings: [
			...L.warnings,
			...B.warnings,
			...[...B.unassignable].map(unassigned)
		],
		unserved: [...unserved(m, t.server), ...re],
		failed: [
			...new Set([
				...B.failed,
				...U,
				...w.faults
			]),
			...L.failures.map(_identity_js__WEBPACK_IMPORTED_MODULE_1__.c),
			...te
		],
		evaluated: L.tickets - L.failures.length,
		total: ee - (L.read - L.tickets),
		requests: t.requests + (C?.requests ?? 0),
		dryRun: e.dryRun,
		stoodBy: M,
		pausedUntil: P,
		isProposal: F
	};
}
function unassigned([e, t]) {
	return `#${String(e)}: GitHub did not assign ${(0,_effect_line_js__WEBPACK_IMPORTED_MODULE_18__.n)(t)}: it takes people with access to the repository and those who took part in the issue, ten at most.`;
}
async function judgeSome(e, t, n, r = null) {
	let i = new _assess_js__WEBPACK_IMPORTED_MODULE_0__.t(t, {
		isSweep: !1,
		keep: !0,
		beside: n
	});
	i.take(e);
	let o = r === null ? void 0 : await askedFor(i, r.directory, r.reader);
	return {
		context: t,
		assessment: i.finish(null, o),
		total: e.length,
		faults: []
	};
}
async function judgeAll(e, { reader: t, options: n, understood: r, contextFor: i, directory: o, identity: s, aftermaths: c, isStaffKnown: l, learns: u, sights: d }) {
	let { policy: f, problems: p } = r, m = e.pages(t, f, {
		...n,
		identity: s
	}), g = [];
	if (!l) for await (let e of m) g.push(...e);
	let _ = await i(g), v = new _assess_js__WEBPACK_IMPORTED_MODULE_0__.t(_, {
		isSweep: !0,
		keep: !1
	}), take = async (e) => {
		await c.read(e, !1), v.take(e);
		for (let t of e) d.set(t.number, sightOf(t));
	};
	await take(g);
	for await (let e of m) await take(e);
	let { total: y, faults: b } = e, x = p.filter(({ severity: e }) => e === "error"), [S = null] = x, C = await askedFor(v, o, t), w = u ? await readLessons(t, c, v.ownIssues, _, (e) => (0,_identity_js__WEBPACK_IMPORTED_MODULE_1__.a)(e, _)?.ticket ?? null) : null, T = {
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
const He = {
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
		let a = new Set(), o = new Set();
		if (t.length === 0) return {
			said: a,
			faults: []
		};
		let { Courier: s } = await __webpack_require__.e(/* import() */ 539).then(__webpack_require__.bind(__webpack_require__, 8539)), { to: c, allowed: l } = this.#e, u = new s(l, {
			limit: 30 * _instant_js__WEBPACK_IMPORTED_MODULE_0__.c,
			...this.#t
		}), d = new Set();
		for (let { message: e, tells: s } of t) {
			let t = this.#n < i, l = t ? await u.send((0,_chat_request2_js__WEBPACK_IMPORTED_MODULE_2__.n)(e, c, r)) : "it was not tried";
			this.#n = l === null ? 0 : this.#n + 1, l !== null && (t || o.size === 0) && o.add(l);
			for (let { id: e, number: t } of s) l === null ? a.add(e) : d.add(t);
		}
		return {
			said: a,
			faults: o.size === 0 ? [] : [untold([...d], [...o].join("; "))]
		};
	}
};
const i = 3;
function untold(e, t) {
	let n = e.slice(0, 10).map((e) => `#${String(e)}`), r = e.length > 10 ? [`${String(e.length - 10)} more`] : [];
	return `Staff were not told in the chat of ${[...n, ...r].join(", ")}: ${t}. The next run tries again.`;
}



/***/ }),

/***/ 7947:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ pageSender),
/* harmony export */   r: () => (/* binding */ Turns),
/* harmony export */   t: () => (/* binding */ unreadyPagers)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
/* harmony import */ var _destination2_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9596);
/* harmony import */ var _instant_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7101);
/* harmony import */ var _hand_out_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2818);




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
	let [o] = e;
	if (o === void 0) return null;
	let s = new Date(Math.floor(t / _instant_js__WEBPACK_IMPORTED_MODULE_2__.i) * _instant_js__WEBPACK_IMPORTED_MODULE_2__.i).toISOString().slice(0, 13), c = Map.groupBy(e, ({ severity: e }) => e), l = [...n, ...c.keys()].find((e) => c.has(e)) ?? "", u = [...new Set(e.flatMap(({ number: e }) => e === null ? [] : [`#${e}`]))], d = e.length === 1 ? "1 more page is due" : `${e.length} more pages are due`;
	return {
		pager: o.pager,
		action: "trigger",
		dedupKey: (0,_hand_out_js__WEBPACK_IMPORTED_MODULE_3__.L)(o.repository, s, o.confirmed),
		severity: l,
		summary: `${o.repository}: ${d} than may be sent in an hour. Look at the desk.`,
		url: o.url.replace(/\/\d+$/, ""),
		repository: o.repository,
		confirmed: o.confirmed,
		number: null,
		details: {
			...Object.fromEntries([...c].map(([e, t]) => [e || "no severity", String(t.length)])),
			tickets: u.length > a ? `${u.slice(0, a).join(", ")}, …` : u.join(", ")
		}
	};
}
const a = 20;
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
async function unreadyPagers(e, { pagers: t, notices: n }, r) {
	let i = n === "chat" ? await unreadyChat(e, r) : [];
	return [...await unready(e, t, r), ...i];
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
/* harmony export */   c: () => (/* binding */ postOf),
/* harmony export */   d: () => (/* binding */ digest),
/* harmony export */   f: () => (/* binding */ shortened),
/* harmony export */   h: () => (/* binding */ webAddress),
/* harmony export */   i: () => (/* binding */ linkTo),
/* harmony export */   l: () => (/* binding */ under),
/* harmony export */   m: () => (/* binding */ tamed),
/* harmony export */   n: () => (/* binding */ webhookRequest),
/* harmony export */   o: () => (/* binding */ slackPost),
/* harmony export */   p: () => (/* binding */ subjectOf),
/* harmony export */   r: () => (/* binding */ inert),
/* harmony export */   s: () => (/* binding */ slackRequest),
/* harmony export */   t: () => (/* binding */ signedPost),
/* harmony export */   u: () => (/* binding */ wordFor)
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
	let t = inert(subjectOf(e));
	return e.url === "" ? t : `<${escaped(e.url.replaceAll("|", "%7C"))}|${t}>`;
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
/* harmony import */ var _proposal_branch_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4945);
/* harmony import */ var _effect_line_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9434);
/* harmony import */ var _doubt_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8814);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5657);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9473);
/* harmony import */ var _reader_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6185);
/* harmony import */ var _instant_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7101);







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
			let n = e.labels.map((e) => t.get((0,_doubt_js__WEBPACK_IMPORTED_MODULE_1__.s)(e)));
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
		case "edit_file": return null;
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
		content: _reader_js__WEBPACK_IMPORTED_MODULE_4__.i[n]
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
	if (i.data === null && i.errors.length === 0) throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__.t("github-refused", "GitHub answered a write without a result.");
	return i;
}
async function confirmed(e) {
	try {
		return await (0,_client_js__WEBPACK_IMPORTED_MODULE_2__.c)(3, e, (e) => e instanceof _client_js__WEBPACK_IMPORTED_MODULE_2__.r ? 0 : null);
	} catch (e) {
		if (e instanceof _client_js__WEBPACK_IMPORTED_MODULE_2__.r) return null;
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
		let { pulls: n, tip: r } = await new _proposal_branch_js__WEBPACK_IMPORTED_MODULE_0__.t(this.#e, this.#t, e).read(), i = currentOf(n);
		if (i === null) return null;
		let a = i.state === "merged", s = a || r === null ? "HEAD" : `refs/heads/${e}`, { text: c, changedAt: l } = await this.#n(t, s), u = momentOf(i.createdAt), d = i.mergedAt === null ? null : momentOf(i.mergedAt), f = d ?? this.#e.latest ?? u, p = l === null ? null : (0,_instant_js__WEBPACK_IMPORTED_MODULE_5__.m)(u, (0,_instant_js__WEBPACK_IMPORTED_MODULE_5__.d)(l, f));
		return {
			kind: "file",
			number: i.number,
			path: t,
			branch: e,
			state: i.state,
			tip: a ? null : r,
			isThere: c !== null,
			body: c ?? "",
			at: u,
			lastEditedAt: p,
			mergedAt: d,
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
		}, a = await this.#e.query(_reader_js__WEBPACK_IMPORTED_MODULE_4__._, i), { file: o, commit: s } = (0,_reader_js__WEBPACK_IMPORTED_MODULE_4__.u)(a, this.#t);
		(0,_reader_js__WEBPACK_IMPORTED_MODULE_4__.c)(a.errors);
		let c = o !== null && "text" in o && o.isBinary !== !0 && !o.isTruncated, l = (s !== null && "history" in s ? s.history.nodes ?? [] : []).find((e) => e !== null && !isOwn(e.messageHeadline));
		return {
			text: c ? o.text : null,
			changedAt: l == null ? null : momentOf(l.committedDate)
		};
	}
	async propose({ branch: e, path: t, text: n, message: r, title: i, body: a }) {
		let s = new _proposal_branch_js__WEBPACK_IMPORTED_MODULE_0__.t(this.#e, this.#t, e, "file"), c = await s.read();
		currentOf(c.pulls) === null && c.tip === null && (await s.create({ [t]: n }, r), c = await s.read());
		let l = currentOf(c.pulls) ?? await s.open(i, a) ?? currentOf((await s.read()).pulls);
		if (l === null) throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__.t("github-unreachable", "GitHub did not confirm a pull request.");
		return l.number;
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
			throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__.t("github-refused", `${t.message.replace(/\.?$/, ".")} ${D}`);
		} catch (e) {
			throw e instanceof _client_js__WEBPACK_IMPORTED_MODULE_2__.r ? new _errors_js__WEBPACK_IMPORTED_MODULE_3__.t("github-unreachable", e.message, { cause: e }) : e;
		}
	}
};
function isOwn(t) {
	return Object.values(_proposal_branch_js__WEBPACK_IMPORTED_MODULE_0__.a).some((e) => t.startsWith(e));
}
function momentOf(e) {
	return (0,_instant_js__WEBPACK_IMPORTED_MODULE_5__.f)(Date.parse(e));
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
		this.#t = e, this.#n = t, this.#r = i, this.issues = new Map(r), this.labels = new Map([...n].map(([e, t]) => [(0,_doubt_js__WEBPACK_IMPORTED_MODULE_1__.s)(e), t]));
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
		if (o !== void 0) return this.labels.set((0,_doubt_js__WEBPACK_IMPORTED_MODULE_1__.s)(t), o), "done";
		let s = await this.#l(t);
		return s === null ? a === null ? O : notMade(a, "GitHub created no label.") : (this.labels.set((0,_doubt_js__WEBPACK_IMPORTED_MODULE_1__.s)(t), s), "there");
	}
	async createIssue({ key: e, title: n, body: r, labels: i, pin: a }) {
		let o = await this.#a({
			title: n,
			body: r,
			labelIds: this.#o(i)
		});
		return "id" in o ? (this.issues.set((0,_proposal_branch_js__WEBPACK_IMPORTED_MODULE_0__.f)(e).id, o.id), a && await this.#c(o.id), null) : o;
	}
	async openBeside({ issue: e, key: n, title: r, body: i, labels: a, logins: o }) {
		let s = await this.#s(o), c = {
			title: r,
			body: i,
			labelIds: this.#o(a),
			assigneeIds: s
		}, l = await this.#a(this.#i ? c : {
			...c,
			parentIssueId: e.id
		});
		return !("id" in l) && /parent_?issue|sub.?issue/i.test(l.fault) && (this.#i ||= /not defined|doesn't accept|not accepted/i.test(l.fault), l = await this.#a(c)), "id" in l ? (this.issues.set((0,_proposal_branch_js__WEBPACK_IMPORTED_MODULE_0__.f)(n).id, l.id), this.numbers.set(n, l.number), null) : l;
	}
	async writeFile(e) {
		let [t = "", n = ""] = this.#r.split("/"), r = new WriteUpFiles(this.#t, {
			owner: t,
			name: n,
			policyPath: ""
		});
		try {
			if (e.kind === "propose_file") this.numbers.set(e.key, await r.propose(e));
			else if (!await r.edit(e)) return {
				fault: "Somebody has changed it meanwhile; the next run looks again.",
				mayPass: !0
			};
			return null;
		} catch (e) {
			if (!(e instanceof _errors_js__WEBPACK_IMPORTED_MODULE_3__.t)) throw e;
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
			if (!(e instanceof _client_js__WEBPACK_IMPORTED_MODULE_2__.r)) throw e;
			return O;
		}
	}
	#o(e) {
		return e.flatMap((e) => this.labels.get((0,_doubt_js__WEBPACK_IMPORTED_MODULE_1__.s)(e)) ?? []);
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
			if (!(e instanceof _client_js__WEBPACK_IMPORTED_MODULE_2__.r)) throw e;
		}
	}
	async #l(e) {
		return (await this.#t.query(_reader_js__WEBPACK_IMPORTED_MODULE_4__.m, {
			id: this.#n,
			name: e
		})).data?.node?.label?.id ?? null;
	}
	async findPeople(e) {
		let t = e.flatMap((e) => "logins" in e ? e.logins : []), n = [...new Set(t)].filter((e) => !this.people.has(e));
		if (n.length === 0) return;
		let r = await this.#t.query((0,_reader_js__WEBPACK_IMPORTED_MODULE_4__.v)(n.length), Object.fromEntries(n.map((e, t) => [`p${String(t)}`, e])));
		for (let [e, t] of n.entries()) {
			let n = r.data?.[`p${String(e)}`]?.id;
			n === void 0 ? (0,_reader_js__WEBPACK_IMPORTED_MODULE_4__.l)(r, `p${String(e)}`) && this.#e.add(t) : this.people.set(t, n);
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
			if (!(e instanceof _client_js__WEBPACK_IMPORTED_MODULE_2__.n)) throw e;
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
		let t = Map.groupBy(e.filter(_proposal_branch_js__WEBPACK_IMPORTED_MODULE_0__.l), ({ issue: e }) => ownerOf(e));
		for (; [...t.values()].some((e) => e.length > 0);) for (let e of k) {
			let r = [...t.values()].flatMap((t) => takeLeading(t, e));
			if (e === "words") for (let e of r) await this.#h(e);
			else await this.#d(r.filter((e) => (0,_proposal_branch_js__WEBPACK_IMPORTED_MODULE_0__.g)(e) === null), A[e]), await this.#d(r.filter((e) => (0,_proposal_branch_js__WEBPACK_IMPORTED_MODULE_0__.g)(e) !== null), A[e]);
		}
	}
	async #u(e) {
		for (let t of e) {
			if (t.kind !== "create_label" || this.#t.labels.has((0,_doubt_js__WEBPACK_IMPORTED_MODULE_1__.s)(t.name))) continue;
			let e = await this.#t.createLabel(t);
			e === "done" ? this.#n += 1 : e !== "there" && this.#r.push({
				effect: t,
				message: `The label "${t.name}" could not be created: ${withMeans(e.fault)}`,
				mayPass: e.mayPass
			});
		}
		for (let n of e) {
			if (n.kind !== "create_issue") continue;
			let e = await this.#t.createIssue(n);
			if (e === null) this.#n += 1;
			else {
				let { fault: r, mayPass: i } = e;
				this.#r.push({
					effect: n,
					message: `${(0,_effect_line_js__WEBPACK_IMPORTED_MODULE_6__.t)(n)}: ${withMeans(r)}`,
					mayPass: i
				}), this.#s.add((0,_proposal_branch_js__WEBPACK_IMPORTED_MODULE_0__.f)(n.key).id);
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
		e.kind === "assign" ? i.length > 0 ? this.#y(e, `GitHub did not say who ${(0,_effect_line_js__WEBPACK_IMPORTED_MODULE_6__.n)(i)} is.`) : (this.#a.set(r, [...this.#a.get(r) ?? [], ...t]), this.#s.add(n)) : this.#y(e, `GitHub left ${(0,_effect_line_js__WEBPACK_IMPORTED_MODULE_6__.n)(t)} assigned.`);
	}
	async #h(e) {
		let t = this.#_(e);
		if (t === null) return;
		if (t.kind === "open_beside" || t.kind === "propose_file" || t.kind === "edit_file") {
			await this.#g(t);
			return;
		}
		let n = mutationsOf(t, this.#t);
		if (n !== null) try {
			let e = errorOf((await send(this.#e, n)).errors, 0);
			e === null ? this.#n += 1 : this.#y(t, e.message, e);
		} catch (e) {
			if (!(e instanceof _client_js__WEBPACK_IMPORTED_MODULE_2__.r)) throw e;
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
				message: `${(0,_effect_line_js__WEBPACK_IMPORTED_MODULE_6__.t)(e)}: ${i}`,
				mayPass: r
			}), this.#s.add(ownerOf(e.issue));
		}
	}
	#_(e) {
		let { kind: t, issue: n } = e;
		if (this.#s.has(ownerOf(n))) return null;
		if (t === "edit_file") {
			let t = (0,_proposal_branch_js__WEBPACK_IMPORTED_MODULE_0__.m)(e.text, this.#t.numbers);
			return t === null ? null : {
				...e,
				text: t
			};
		}
		if ("body" in e) {
			let t = (0,_proposal_branch_js__WEBPACK_IMPORTED_MODULE_0__.m)(e.body, this.#t.numbers);
			return t === null ? null : this.#v({
				...e,
				body: t
			});
		}
		return t === "react" ? this.#c.has(n.id) ? null : e : this.#v(e);
	}
	#v(e) {
		let t = (0,_proposal_branch_js__WEBPACK_IMPORTED_MODULE_0__.g)(e);
		return t !== null && this.#s.has(t.id) ? (0,_proposal_branch_js__WEBPACK_IMPORTED_MODULE_0__.h)(e) : e;
	}
	#y(e, t, n) {
		let { issue: r, kind: i } = e, a = `${(0,_effect_line_js__WEBPACK_IMPORTED_MODULE_6__.t)(e)}: ${withMeans(t)}`, o = n !== void 0 && n.type === void 0;
		i === "block" || i === "unblock" ? this.#i.push(a) : (this.#r.push({
			effect: e,
			message: a,
			absent: n?.type === "NOT_FOUND",
			mayPass: o
		}), this.#c.add(r.id), i !== "assign" && i !== "unassign" && i !== "react" && this.#s.add(ownerOf(r)));
	}
	#b(e) {
		let { number: t } = e.issue;
		this.#s.add(ownerOf(e.issue)), t > 0 ? this.#o.add(t) : this.#r.push({
			effect: e,
			message: `${(0,_effect_line_js__WEBPACK_IMPORTED_MODULE_6__.t)(e)}: GitHub did not confirm it.`
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
		case "edit_file": return "words";
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
