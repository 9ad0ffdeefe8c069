export const id = 420;
export const ids = [420];
export const modules = {

/***/ 9420:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   undoDesk: () => (/* binding */ undoDesk)
/* harmony export */ });
/* harmony import */ var _moment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9198);
/* harmony import */ var _instant_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7101);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8193);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9473);
/* harmony import */ var _login_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(6893);
/* harmony import */ var _effect_line_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(9434);
/* harmony import */ var _labels_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6389);
/* harmony import */ var _reader_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6185);
/* harmony import */ var _load_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1146);
/* harmony import */ var _put_labels_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(2721);
/* harmony import */ var _revised_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6668);
/* harmony import */ var _key_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3283);
/* harmony import */ var _marker_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(7860);
/* harmony import */ var _glance_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(938);
/* harmony import */ var _question_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(9102);
/* harmony import */ var _policy_in_force_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(3028);
/* harmony import */ var _writer_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(1653);
/* harmony import */ var _effect_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(1139);
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(1108);
/* harmony import */ var _output_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(3635);
/* harmony import */ var _policy_file_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(951);
/* harmony import */ var node_path_posix__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(3916);






















// src/undo/remainder.ts
const L = {
	"looks otherwise": "it has another name, colour or description than the desk would have given it",
	"older than the desk": "it is older than the policy",
	"used by people": "people have put it on issues, or other workflows have",
	"on pull requests": "a pull request carries it",
	"named by a form": "a form gives it to the issues that it makes",
	"may be on discussions": "the repository has discussions, and they may carry it",
	"never put on": "the desk never put it on an issue, so that nothing tells who made it",
	"not all read": "not every issue could be read"
}, R = {
	"people wrote in it": "people have written in it, so that it is closed and not deleted",
	"not allowed": "this token may not delete issues, which takes an admin of the repository, so that it is closed"
}, z = {
	"edited by people": "people have written in it",
	"unknown editors": "GitHub does not tell who edited it",
	older: "it was written before the moment that --since names, and edited afterwards",
	"came with the ticket": "it came with the ticket from another repository"
};
function remainderText(e) {
	switch (e.kind) {
		case "label": return `The label "${e.name}" stays: ${L[e.why]}.`;
		case "marked by another": {
			let { texts: t, login: n } = e;
			return `There ${t === 1 ? "is 1 text" : `are ${String(t)} texts`} by ${n} with a desk's marks: if that account acted for this desk, run again with --bot ${n}.`;
		}
		case "closed": return `${these(e)} closed: no mark says that this was the desk's own doing; somebody may have asked for it by command.`;
		case "reopened": return `${these(e)} open: opened again by the desk at the word of a person.`;
		case "reactions": return `The desk's reactions to commands stay, on ${String(e.comments)} comments at most: nothing marks them as its own.`;
		default: return `#${String(e.number)}: ${onTicket(e)}`;
	}
}
function these({ numbers: e }) {
	let t = e.slice(0, 20).map((e) => `#${String(e)}`), n = e.length - t.length, r = n > 0 ? ` and ${String(n)} more` : "";
	return `${t.join(", ")}${r} ${e.length === 1 ? "stays" : "stay"}`;
}
function onTicket(e) {
	switch (e.kind) {
		case "comment": return `The comment (${e.keys.join(", ")}) stays: ${z[e.why]}.`;
		case "release": return `The desk took it off ${e.login}, who is not assigned again: that would call them.`;
		case "label taken off": return `The desk took off the label "${e.label}", which does not exist any more.`;
		case "own issue": return `It is an issue of the desk's own: ${R[e.why]}.`;
	}
}
// src/undo/undoing.ts
function describeUndoing(e) {
	switch (e.kind) {
		case "delete_label": {
			let { name: t, carriers: n } = e, r = n === 1 ? ", which 1 issue carries" : `, which ${String(n)} issues carry`;
			return `delete the label "${t}"${n === 0 ? "" : r}`;
		}
		case "delete_issue": return `#${String(e.issue.number)}: delete the issue`;
		case "unpin": return `#${String(e.issue.number)}: unpin the issue`;
		case "delete_comment": return `#${String(e.issue.number)}: delete the comment (${e.keys.join(", ")})`;
		default: return (0,_effect_line_js__WEBPACK_IMPORTED_MODULE_16__.t)(e);
	}
}
// src/undo/label-ends.ts
function labelEnds(e, t, n) {
	let r = new Set(e.flatMap((e) => [...e.put])), i = new Set(e.flatMap((e) => [...e.claimed])), a = e.flatMap(({ labels: e }) => e.off.map(_labels_js__WEBPACK_IMPORTED_MODULE_4__.r)), o = [], s = [];
	for (let e of t.labels) {
		let { id: c, name: u, createdAt: d } = e, f = (0,_labels_js__WEBPACK_IMPORTED_MODULE_4__.r)(u), p = n.labels.get(f) ?? [], m = p.some((t) => isLike(e, t)), h = d !== null && d < n.since;
		if (p.length === 0 || h || !(m || r.has(f))) continue;
		let g = a.filter((e) => e === f).length, _ = whyItStays$1(e, t, {
			isSame: m,
			isUsed: i.has(f) || e.issues !== g,
			isPut: r.has(f)
		});
		_ === null ? o.push({
			kind: "delete_label",
			id: c,
			name: u,
			carriers: g,
			because: "It is as the desk makes it, and nobody else has used it."
		}) : s.push({
			kind: "label",
			name: u,
			why: _
		});
	}
	return {
		deleted: o,
		left: s
	};
}
function whyItStays$1({ name: e, createdAt: t, pullRequests: n }, { begun: r, ofForms: i, hasDiscussions: a, isWhole: o }, { isSame: s, isUsed: c, isPut: u }) {
	return s ? r !== null && (t === null || t < r) ? "older than the desk" : o ? c ? "used by people" : n > 0 ? "on pull requests" : i.has((0,_labels_js__WEBPACK_IMPORTED_MODULE_4__.r)(e)) ? "named by a form" : !u && r === null ? "never put on" : a ? "may be on discussions" : null : "not all read" : "looks otherwise";
}
function isLike({ name: e, color: t, description: n }, r) {
	return e === r.name && t.toLowerCase() === r.color && n === r.description;
}
// src/undo/undo-plan.ts
const B = (0,_instant_js__WEBPACK_IMPORTED_MODULE_1__.f)(0);
function undoPlan(e, t, n) {
	let r = labelEnds(e, t, n), i = t.labels.filter(({ id: e }) => !r.deleted.some((t) => t.id === e)), a = e.flatMap((e) => e.own === null ? [] : [ownEnd(e, e.own, t)]), o = new Set(a.filter(({ changes: e }) => e.some(({ kind: e }) => e === "delete_issue")).map((e) => e.number)), s = e.filter(({ ref: e }) => !o.has(e.number)).map((e) => ticketPlan(e, i));
	return {
		labels: r.deleted,
		tickets: s.filter(({ changes: e }) => e.length > 0),
		own: a.filter(({ changes: e }) => e.length > 0),
		left: [
			...r.left,
			...s.flatMap(({ left: e }) => e),
			...a.flatMap(({ left: e }) => e),
			...aside(e)
		]
	};
}
function undoings({ labels: e, tickets: t, own: n }) {
	return [...e, ...[...t, ...n].flatMap(({ changes: e }) => e)];
}
function ticketPlan({ ref: e, labels: { off: t, on: n }, changes: r, left: i }, a) {
	let o = new Set(a.map(({ name: e }) => (0,_labels_js__WEBPACK_IMPORTED_MODULE_4__.r)(e))), isKnown = (e) => o.has((0,_labels_js__WEBPACK_IMPORTED_MODULE_4__.r)(e)), { number: s } = e, moved = (t, n) => n.length === 0 ? [] : [{
		kind: t,
		issue: e,
		labels: n,
		record: !1,
		deadline: B,
		because: t === "add_labels" ? "Somebody else had put it on, and the desk took it off." : "The desk put it on, and nobody else did."
	}];
	return {
		number: s,
		changes: [
			...moved("remove_labels", t.filter(isKnown)),
			...moved("add_labels", n.filter(isKnown)),
			...r
		],
		left: [...n.filter((e) => !isKnown(e)).map((e) => ({
			kind: "label taken off",
			number: s,
			label: e
		})), ...i]
	};
}
function ownEnd({ ref: e }, { isOpen: t, isOlder: n, isShared: r }, { deletable: i, pinned: a }) {
	let { number: o, id: s } = e;
	if (n) return {
		number: o,
		changes: [],
		left: []
	};
	let c = r ? "people wrote in it" : i.has(s) ? null : "not allowed";
	return c === null ? {
		number: o,
		changes: [{
			kind: "delete_issue",
			issue: e,
			because: "The desk opened it, and nobody else has written in it."
		}],
		left: []
	} : {
		number: o,
		changes: closing(e, t, a.has(s)),
		left: [{
			kind: "own issue",
			number: o,
			why: c
		}]
	};
}
function closing(e, t, n) {
	let r = "The desk opened it.", i = {
		kind: "close",
		issue: e,
		reason: "not_planned",
		because: r,
		deadline: B
	};
	return [...n ? [{
		kind: "unpin",
		issue: e,
		because: r
	}] : [], ...t ? [i] : []];
}
function aside(e) {
	let t = e.reduce((e, { commands: t }) => e + t, 0), n = Map.groupBy(e.flatMap(({ marked: e }) => e), (e) => e);
	return [
		...["closed", "reopened"].flatMap((t) => {
			let n = e.filter(({ state: e }) => e === t).map(({ ref: e }) => e.number);
			return n.length === 0 ? [] : [{
				kind: t,
				numbers: n
			}];
		}),
		...t === 0 ? [] : [{
			kind: "reactions",
			comments: t
		}],
		...[...n].map(([e, t]) => ({
			kind: "marked by another",
			login: e,
			texts: t.length
		}))
	];
}
// src/github/undo-queries.ts
const V = (0,_reader_js__WEBPACK_IMPORTED_MODULE_5__.y)("\nquery($owner: String!, $name: String!, $after: String) {\n  repository(owner: $owner, name: $name) {\n    hasDiscussionsEnabled\n    labels(first: 100, after: $after) {\n      pageInfo { hasNextPage endCursor }\n      nodes { id name color description createdAt issues(first: 1) { totalCount } pullRequests(first: 1) { totalCount } }\n    }\n  }\n}"), H = (0,_reader_js__WEBPACK_IMPORTED_MODULE_5__.y)("\nquery($ids: [ID!]!) {\n  nodes(ids: $ids) { ... on Issue { id isPinned viewerCanDelete } }\n}");
// src/github/label-use.ts
async function readLabelUse(e, t) {
	let { owner: n, name: r } = t, i = [], a = !1, o = null;
	do {
		let s = await e.query(V, {
			owner: n,
			name: r,
			after: o
		}), c = (0,_reader_js__WEBPACK_IMPORTED_MODULE_5__.u)(s, t);
		(0,_reader_js__WEBPACK_IMPORTED_MODULE_5__.c)(s.errors), a = c.hasDiscussionsEnabled;
		for (let e of c.labels?.nodes ?? []) {
			if (e === null) continue;
			let { id: t, color: n, description: r, createdAt: a, issues: o, pullRequests: s } = e;
			i.push({
				id: t,
				color: n,
				name: e.name,
				description: r ?? "",
				createdAt: a === null ? null : (0,_reader_js__WEBPACK_IMPORTED_MODULE_5__.r)(a),
				issues: o.totalCount,
				pullRequests: s.totalCount
			});
		}
		let l = c.labels?.pageInfo;
		o = l?.hasNextPage === !0 ? l.endCursor : null;
	} while (o !== null);
	return {
		labels: i,
		hasDiscussions: a
	};
}
async function readRights(e, t) {
	let n = new Set(), r = new Set();
	for (let i = 0; i < t.length; i += 50) {
		let { data: a } = await e.query(H, { ids: t.slice(i, i + 50) });
		for (let e of a?.nodes ?? []) e !== null && "id" in e && (e.viewerCanDelete && n.add(e.id), e.isPinned === !0 && r.add(e.id));
	}
	return {
		deletable: n,
		pinned: r
	};
}
// src/undo/undone-desk.ts
function undoneDesk(e, t, n) {
	let r = new Map();
	for (let t of e) {
		for (let e of (0,_put_labels_js__WEBPACK_IMPORTED_MODULE_17__.r)(t)) {
			let t = (0,_labels_js__WEBPACK_IMPORTED_MODULE_4__.r)(e.name);
			r.set(t, [...r.get(t) ?? [], e]);
		}
		for (let e of peoplesLabels(t)) r.has(e) || r.set(e, []);
	}
	return {
		accounts: t.filter((e, n) => t.findIndex((t) => (0,_revised_js__WEBPACK_IMPORTED_MODULE_7__.c)(e, t)) === n),
		labels: r,
		since: n
	};
}
function peoplesLabels({ intake: e, customers: t }) {
	return [...e.severity.flatMap((e) => e.kind === "label" ? [...e.map.keys()] : []), ...t.labels.keys()].map(_labels_js__WEBPACK_IMPORTED_MODULE_4__.r);
}
function isOfDesk({ accounts: e }, t) {
	return e.some((e) => (0,_revised_js__WEBPACK_IMPORTED_MODULE_7__.c)(e, t));
}
// src/undo/moves.ts
function takenBack({ moves: e, isThere: t }) {
	let n = e.at(-1);
	if (n?.isOurs !== !0 || n.puts !== t) return null;
	let r = e.findLast(({ isOurs: e }) => !e)?.puts ?? e[0]?.puts === !1;
	return r === t ? null : r ? "put" : "take";
}
function labelMoves({ labels: e }, { labels: t }, n, r) {
	let i = new Map(e.map((e) => [(0,_labels_js__WEBPACK_IMPORTED_MODULE_4__.r)(e), e])), a = Map.groupBy(t, ({ event: e }) => (0,_labels_js__WEBPACK_IMPORTED_MODULE_4__.r)(e.label)), o = [...new Set([...i.keys(), ...a.keys()])].filter(n);
	return new Map(o.map((e) => {
		let t = a.get(e) ?? [];
		return [e, {
			name: i.get(e) ?? t.at(-1)?.event.label ?? e,
			moves: t.map((e) => ({
				puts: e.event.kind === "labeled",
				isOurs: r(e)
			})),
			isThere: i.has(e)
		}];
	}));
}
function assigneeMoves({ assignees: e }, { assignments: t }, n) {
	let r = new Set(e.map(({ login: e }) => e)), i = t.filter(({ event: e }) => e.assignee.kind === "human");
	return [...Map.groupBy(i, ({ event: e }) => e.assignee.login)].map(([e, t]) => ({
		name: e,
		moves: t.map((e) => ({
			puts: e.event.kind === "assigned",
			isOurs: n(e)
		})),
		isThere: r.has(e)
	}));
}
// src/undo/undone-issue.ts
function undoneIssue(e, t) {
	let n = (0,_revised_js__WEBPACK_IMPORTED_MODULE_7__.i)(e), r = e.events.findLastIndex(({ kind: e }) => e === "transferred"), isOurs = ({ event: { actor: e, at: n }, place: i }) => isOfDesk(t, e) && n >= t.since && i > r, i = {
		id: e.id,
		number: e.number
	}, a = ownIssue(e, t), o = labelMoves(e, n, (e) => t.labels.has(e), isOurs), going = (e) => [...o.values()].filter((t) => takenBack(t) === e).map(({ name: e }) => e), s = {
		off: going("take"),
		on: going("put")
	}, c = new Set(s.off.map(_labels_js__WEBPACK_IMPORTED_MODULE_4__.r)), u = new Set(s.on.map(_labels_js__WEBPACK_IMPORTED_MODULE_4__.r)), keysWhere = (e) => new Set([...o.keys()].filter(e));
	return {
		ref: i,
		own: a,
		labels: s,
		...a === null ? ticketUndone(e, n, t, {
			isOurs,
			arrival: r
		}) : {
			changes: [],
			left: [],
			state: null
		},
		put: keysWhere((e) => o.get(e)?.moves.some((e) => e.isOurs && e.puts) === !0),
		claimed: keysWhere((e) => {
			let { moves: t = [], isThere: n = !1 } = o.get(e) ?? {};
			return u.has(e) || n && !c.has(e) || t.some((e) => !e.isOurs && e.puts);
		}),
		commands: n.comments.filter(({ event: e }) => e.actor.kind === "human" && !isOfDesk(t, e.actor) && (0,_glance_js__WEBPACK_IMPORTED_MODULE_18__.r)(e.body)).length,
		marked: [{
			actor: e.author,
			body: e.body
		}, ...n.comments.map(({ event: e }) => e)].flatMap((e) => markedBy(e, t))
	};
}
function ownIssue(e, t) {
	let { author: n, body: r, bodyEdits: i } = e;
	if (!t.accounts.some((e) => (0,_revised_js__WEBPACK_IMPORTED_MODULE_7__.c)(e, n) && (0,_question_js__WEBPACK_IMPORTED_MODULE_9__.o)(r, i, e) !== null)) return null;
	let a = e.events.some(({ kind: e, actor: n }) => e === "comment" && !isOfDesk(t, n)) || i.some(({ editor: e }) => !isOfDesk(t, e));
	return {
		isOpen: e.state === "open",
		isOlder: e.createdAt < t.since,
		isShared: a
	};
}
function ticketUndone(e, t, n, { isOurs: r, arrival: i }) {
	let { number: a } = e, o = {
		issue: {
			id: e.id,
			number: a
		},
		deadline: e.createdAt
	}, s = [], c = [], l = new Set(t.comments.filter(({ place: e }) => e > i).map(({ event: e }) => e)), u = n.accounts.flatMap((t) => (0,_question_js__WEBPACK_IMPORTED_MODULE_9__.i)(e, t)), d = stateTakenBack(e, t, u, r);
	d === "reopen" && s.push({
		kind: "reopen",
		...o,
		because: "The desk closed it for silence."
	});
	let f = assigneeMoves(e, t, r), p = f.filter((e) => takenBack(e) === "take").map(({ name: e }) => e);
	p.length > 0 && s.push({
		kind: "unassign",
		...o,
		logins: p,
		because: "It was the desk that assigned them."
	});
	for (let e of f) takenBack(e) === "put" && c.push({
		kind: "release",
		number: a,
		login: e.name
	});
	for (let { event: e, marker: t } of u) {
		let r = whyItStays(e, n, l.has(e)), { keys: i } = t;
		r === null ? s.push({
			kind: "delete_comment",
			...o,
			comment: e.id,
			keys: i,
			because: "The desk's account wrote it, and it carries the desk's mark."
		}) : r !== "before" && c.push({
			kind: "comment",
			number: a,
			keys: i,
			why: r
		});
	}
	return {
		changes: s,
		left: c,
		state: d === "reopen" ? null : d
	};
}
function stateTakenBack({ state: e }, { states: t }, n, r) {
	let i = t.at(-1);
	if (i === void 0 || !r(i)) return null;
	if (i.event.kind === "reopened") return e === "open" ? "reopened" : null;
	if (e === "open") return null;
	let a = t.at(-2)?.event.at ?? -Infinity;
	return n.some(({ event: { at: e }, marker: t }) => e >= a && e <= i.event.at && t.keys.some((e) => (0,_key_js__WEBPACK_IMPORTED_MODULE_8__.n)("silence", e))) ? "reopen" : "closed";
}
function whyItStays(e, t, n) {
	let { at: r, edits: i, lastEditedAt: a } = e;
	return r < t.since ? i.some((e) => e.at >= t.since && isOfDesk(t, e.editor)) ? "older" : "before" : n ? i.some(({ editor: e }) => !isOfDesk(t, e)) ? "edited by people" : a !== null && i.length === 0 ? "unknown editors" : null : "came with the ticket";
}
function markedBy({ actor: e, body: t }, n) {
	return e.kind === "bot" && !isOfDesk(n, e) && (0,_marker_js__WEBPACK_IMPORTED_MODULE_19__.n)(t) !== null ? [`${e.login}[bot]`] : [];
}
// src/github/undo-writer.ts
const U = {
	delete_label: "deleteLabel",
	delete_issue: "deleteIssue",
	unpin: "unpinIssue"
};
async function takeBack(e, t) {
	let n = U[t.kind], r = t.kind === "delete_label" ? { id: t.id } : { issueId: t.issue.id }, i = `${n.charAt(0).toUpperCase()}${n.slice(1)}Input`, a = await (0,_writer_js__WEBPACK_IMPORTED_MODULE_11__.r)(async () => (0,_writer_js__WEBPACK_IMPORTED_MODULE_11__.i)(e, [{
		field: n,
		type: i,
		input: r,
		select: "clientMutationId"
	}]));
	if (a === null) return {
		fault: "GitHub did not confirm it.",
		isRefused: !1
	};
	let [o] = a.errors;
	return o === void 0 || o.type === "NOT_FOUND" ? null : {
		fault: o.message,
		isRefused: o.type === "FORBIDDEN"
	};
}
// src/hosts/taking-back.ts
const W = 30 * _instant_js__WEBPACK_IMPORTED_MODULE_1__.c;
var TakingBack = class {
	written = 0;
	failed = [];
	#e;
	#t;
	#n;
	#r = new Set();
	#i;
	constructor(e) {
		let { client: t, found: n, writeLimit: i } = e;
		this.#e = e, this.#t = new _writer_js__WEBPACK_IMPORTED_MODULE_11__.t(t, n.repositoryId, n.labels), this.#n = i, this.#i = t.date ?? (0,_instant_js__WEBPACK_IMPORTED_MODULE_1__.f)(0);
	}
	get later() {
		return Math.max(0, undoings(this.#e.plan).length - this.#e.writeLimit);
	}
	async carryOut(e) {
		let { plan: t } = this.#e, n = undoings(t).length, tell = () => {
			e(`took back ${String(this.written)} of ${String(n)}`);
		};
		try {
			await this.#a(t.labels);
			for (let e = 0; e < t.tickets.length; e += 50) await this.#o(this.#f(t.tickets.slice(e, e + 50))), tell();
			for (let e = 0; e < t.own.length; e += 50) await this.#c(this.#f(t.own.slice(e, e + 50)));
		} catch (e) {
			if (!(e instanceof _errors_js__WEBPACK_IMPORTED_MODULE_3__.t)) throw e;
			this.failed.push(e.message);
		}
	}
	async #a(e) {
		let { client: t, around: n } = this.#e, r = e.slice(0, this.#n);
		if (this.#n -= r.length, r.length === 0) return;
		let i = await readLabelUse(t, this.#e);
		for (let e of r) {
			let t = i.labels.find(({ id: t }) => t === e.id), r = n.labels.find(({ id: t }) => t === e.id), a = t?.issues === r?.issues && t?.pullRequests === r?.pullRequests;
			t !== void 0 && !a ? this.failed.push(`${describeUndoing(e)}: somebody has used it meanwhile; run again.`) : await this.#d(e) === "done" && this.#r.add(e.id);
		}
	}
	async #o(e) {
		let { client: t } = this.#e, n = (t.latest ?? this.#i) - this.#i >= W ? await this.#s(e.map(({ number: e }) => e)) : e;
		for (let e = 1; n.length > 0; e += 1) {
			let { done: t, failed: r, uncertain: i } = await this.#t.apply(n.flatMap(({ changes: e }) => e));
			this.written += t;
			let a = e < 3 ? r.filter((e) => e.absent === !0) : [];
			this.failed.push(...r.filter((e) => !a.includes(e)).map(worded));
			let o = [...i, ...a.flatMap(({ effect: e }) => (0,_effect_js__WEBPACK_IMPORTED_MODULE_20__.r)(e) ? [e.issue.number] : [])];
			if (e === 3) for (let e of i) this.failed.push(`#${String(e)}: GitHub did not confirm the changes.`);
			n = e < 3 ? await this.#s(o) : [];
		}
	}
	async #s(e) {
		if (e.length === 0) return [];
		let { reader: t, desk: n, around: r } = this.#e, { issues: i, faults: a } = await t.issues([...new Set(e)], "by anybody");
		this.failed.push(...a);
		let o = r.labels.filter(({ id: e }) => !this.#r.has(e));
		return i.map((e) => ticketPlan(undoneIssue(e, n), o));
	}
	async #c(e) {
		let { reader: t, desk: n } = this.#e;
		if (e.length === 0) return;
		let { issues: r } = await t.issues(e.map(({ number: e }) => e));
		for (let t of r) {
			let { own: r, ref: i } = undoneIssue(t, n), a = e.find(({ number: e }) => e === t.number)?.changes ?? [], o = r?.isShared === !0 && a.some(({ kind: e }) => e === "delete_issue");
			await this.#u(o ? this.#l(i, r.isOpen) : a);
		}
	}
	#l(e, t) {
		return closing(e, t, this.#e.around.pinned.has(e.id));
	}
	async #u(e) {
		for (let t of e) if (t.kind === "close") {
			let { done: e, failed: n, uncertain: r } = await this.#t.apply([t]);
			this.written += e, this.failed.push(...n.map(({ message: e }) => e)), r.size > 0 && this.failed.push(`${describeUndoing(t)}: GitHub did not confirm it.`);
		} else t.kind === "delete_issue" ? await this.#d(t) === "refused" && await this.#u(this.#l(t.issue, !0)) : await this.#d(t);
	}
	async #d(e) {
		let t = await takeBack(this.#e.client, e);
		return t === null ? (this.written += 1, "done") : e.kind === "unpin" ? "failed" : (this.failed.push(`${describeUndoing(e)}: ${t.fault}`), t.isRefused ? "refused" : "failed");
	}
	#f(e) {
		return e.flatMap(({ number: e, changes: t }) => {
			let n = t.slice(0, this.#n);
			return this.#n -= n.length, n.length === 0 ? [] : [{
				number: e,
				changes: n
			}];
		});
	}
};
function worded({ effect: e, message: t }) {
	return e.kind === "delete_comment" ? t.replace((0,_effect_line_js__WEBPACK_IMPORTED_MODULE_16__.t)(e), describeUndoing(e)) : t;
}
// src/hosts/undo-run.ts
async function undo(e) {
	let { client: t, dryRun: n, progress: r } = e, a = new _reader_js__WEBPACK_IMPORTED_MODULE_5__.t(t, e), { desk: s } = await a.desk();
	await refuseInForce(s, e, a);
	let c = await a.history(), l = await policiesOf(e, c), [d] = l;
	if (d === void 0) throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__.t("unknown-desk", `${s.repository} had no valid ${e.policyPath} in its last commits.`);
	let f = e.since?.(d.timezone) ?? _instant_js__WEBPACK_IMPORTED_MODULE_1__.t, m = undoneDesk(l, e.bot === null ? accountsOf(l, s.viewer) : [(0,_reader_js__WEBPACK_IMPORTED_MODULE_5__.a)(e.bot)], f), { issues: h, faults: g } = await issuesOf(a, m, e), _ = h.filter((e) => e.own !== null).map(({ ref: e }) => e.id), { labels: v, hasDiscussions: y } = await readLabelUse(t, e), b = {
		labels: v,
		hasDiscussions: y,
		...await readRights(t, _),
		begun: beginningOf(c),
		ofForms: formLabels(s),
		isWhole: g.length === 0
	}, x = undoPlan(h, b, m), S = new TakingBack({
		...e,
		reader: a,
		desk: m,
		found: s,
		plan: x,
		around: b
	});
	n || await S.carryOut(r);
	let { written: C, later: w } = S;
	return {
		plan: x,
		desk: m,
		read: h.length,
		written: C,
		later: w,
		zone: d.timezone,
		requests: t.requests,
		faults: [...g, ...S.failed]
	};
}
async function refuseInForce(e, { policyPath: t, elsewhere: n }, r) {
	let i = await r.files(n), a = e.policyText === null ? n.find((e) => (i.get(e) ?? null) !== null) : t;
	if (a !== void 0) throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__.t("desk-in-force", `${e.repository} has ${a} on its default branch.`);
}
async function policiesOf({ policy: e, policyPath: t }, { readable: n }) {
	let r = e === null ? [] : [e];
	for (let e of new Set(n.map((e) => e.text))) {
		let n = await (0,_load_js__WEBPACK_IMPORTED_MODULE_6__.t)({
			text: e,
			file: t
		});
		n.policy !== null && r.push(n.policy);
	}
	return r;
}
function accountsOf(e, t) {
	let n = t.kind === "bot" ? t : (0,_reader_js__WEBPACK_IMPORTED_MODULE_5__.a)("github-actions[bot]");
	return e.map(({ bot: e }) => e === null ? n : (0,_reader_js__WEBPACK_IMPORTED_MODULE_5__.a)(e));
}
function beginningOf({ versions: e }) {
	let t = e.at(-1);
	return t === void 0 || e.length >= 21 ? null : (0,_instant_js__WEBPACK_IMPORTED_MODULE_1__.d)(t.committedAt, t.mergedAt ?? t.committedAt);
}
function formLabels(e) {
	let { templates: t } = new _policy_in_force_js__WEBPACK_IMPORTED_MODULE_10__.t().forms(e);
	return new Set(t.flatMap(({ labels: e }) => e.map(_labels_js__WEBPACK_IMPORTED_MODULE_4__.r)));
}
async function issuesOf(e, t, { client: n, progress: r }) {
	let a = [];
	try {
		let o = t.since === _instant_js__WEBPACK_IMPORTED_MODULE_1__.t ? null : t.since;
		for await (let i of e.everySince(o, "by anybody")) a.push(...i.map((e) => undoneIssue(e, t))), r(`read ${String(a.length)} issues, ${String(n.requests)} requests`);
		return {
			issues: a,
			faults: []
		};
	} catch (e) {
		if (!(e instanceof _errors_js__WEBPACK_IMPORTED_MODULE_3__.t)) throw e;
		return {
			issues: a,
			faults: [e.message]
		};
	}
}
// src/hosts/cli/undo.ts
async function undoDesk(e, t) {
	let { since: n, policy: r, bot: i = null, path: c, dryRun: l } = e, u = (0,_arguments_js__WEBPACK_IMPORTED_MODULE_12__.o)("--write-pace", e.writePace);
	if (i !== null && !(0,_login_js__WEBPACK_IMPORTED_MODULE_21__.t)(i.replace(/\[bot\]$/, ""))) throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__.t("bad-input", `--bot: "${i}" is not an account. Write NAME[bot], or a login.`);
	let d = await undo({
		client: (0,_arguments_js__WEBPACK_IMPORTED_MODULE_12__.t)({
			policy: c,
			apiUrl: e.apiUrl
		}, t.environment, u),
		...(0,_arguments_js__WEBPACK_IMPORTED_MODULE_12__.a)(e.repo),
		policyPath: c,
		policy: r === void 0 ? null : await (0,_policy_file_js__WEBPACK_IMPORTED_MODULE_14__.r)(r, t),
		elsewhere: r === void 0 || r.startsWith("/") ? [] : [(0,node_path_posix__WEBPACK_IMPORTED_MODULE_15__.normalize)(r)],
		bot: i,
		since: n === void 0 ? null : (e) => (0,_arguments_js__WEBPACK_IMPORTED_MODULE_12__.r)("--since", n, e),
		dryRun: l,
		writeLimit: (0,_arguments_js__WEBPACK_IMPORTED_MODULE_12__.o)("--write-limit", e.writeLimit),
		progress: (e) => {
			t.note(e);
		}
	});
	e.json ? t.print(JSON.stringify(dataOf(d, l), null, 2)) : print(d, l, t);
	for (let e of d.faults) t.note(`error: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__.a)(e)}`);
	return +(d.faults.length > 0);
}
function print({ plan: e, desk: t, written: n, later: r, read: i, requests: o }, s, c) {
	let l = undoings(e);
	c.print(s ? `Plan: ${(0,_output_js__WEBPACK_IMPORTED_MODULE_13__.t)(l.length, "change")}, none made.` : `Changes made: ${String(n)} of ${String(l.length)}.`);
	for (let e of l) c.print(`  ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__.a)(`${describeUndoing(e)}. ${e.because}`)}`);
	e.left.length > 0 && c.print(`Left as it is: ${String(e.left.length)}.`);
	for (let t of e.left) c.print(`  ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__.a)(remainderText(t))}`);
	let u = accountNames(t.accounts).join(" and ");
	c.print(`Read ${(0,_output_js__WEBPACK_IMPORTED_MODULE_13__.t)(i, "issue")} with ${(0,_output_js__WEBPACK_IMPORTED_MODULE_13__.t)(o, "request")}, for what ${u} did.`), r > 0 && !s && c.note(`warning: The limit on writes leaves ${(0,_output_js__WEBPACK_IMPORTED_MODULE_13__.t)(r, "change")}: run again for the rest.`);
}
function dataOf({ plan: t, desk: n, zone: r, ...a }, o) {
	let { since: s } = n;
	return {
		accounts: accountNames(n.accounts),
		since: s === _instant_js__WEBPACK_IMPORTED_MODULE_1__.t ? null : (0,_moment_js__WEBPACK_IMPORTED_MODULE_0__.i)(s, r),
		...a,
		dryRun: o,
		plan: undoings(t).map((e) => ({
			...e,
			deadline: void 0
		})),
		left: t.left.map((e) => ({
			...e,
			text: remainderText(e)
		}))
	};
}
function accountNames(e) {
	return e.map(({ login: e, kind: t }) => t === "bot" ? `${e}[bot]` : e);
}



/***/ })

};
