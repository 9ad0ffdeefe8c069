export const id = 203;
export const ids = [203];
export const modules = {

/***/ 5031:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ verify$1),
/* harmony export */   r: () => (/* binding */ verifyWithFallback),
/* harmony export */   t: () => (/* binding */ sign)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4573);


// node_modules/@octokit/webhooks-methods/dist-node/index.js
var r = "6.0.0";
async function sign(t, n) {
	if (!t || !n) throw TypeError("[@octokit/webhooks-methods] secret & payload required for sign()");
	if (typeof n != "string") throw TypeError("[@octokit/webhooks-methods] payload must be a string");
	let r = "sha256";
	return `${r}=${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHmac)(r, t).update(n).digest("hex")}`;
}
sign.VERSION = r;
async function verify$1(e, r, i) {
	if (!e || !r || !i) throw TypeError("[@octokit/webhooks-methods] secret, eventPayload & signature required");
	if (typeof r != "string") throw TypeError("[@octokit/webhooks-methods] eventPayload must be a string");
	let a = node_buffer__WEBPACK_IMPORTED_MODULE_1__.Buffer.from(i), o = node_buffer__WEBPACK_IMPORTED_MODULE_1__.Buffer.from(await sign(e, r));
	return a.length === o.length && (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.timingSafeEqual)(a, o);
}
verify$1.VERSION = r;
async function verifyWithFallback(e, t, n, r) {
	if (await verify$1(e, t, n)) return !0;
	if (r !== void 0) for (let e of r) {
		let r = await verify$1(e, t, n);
		if (r) return r;
	}
	return !1;
}



/***/ }),

/***/ 2203:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ ApiProblem),
/* harmony export */   a: () => (/* binding */ renderMarkdown),
/* harmony export */   b: () => (/* binding */ Te),
/* harmony export */   c: () => (/* binding */ Html),
/* harmony export */   d: () => (/* binding */ isAssignable),
/* harmony export */   f: () => (/* binding */ issuePath),
/* harmony export */   g: () => (/* binding */ hasRole),
/* harmony export */   h: () => (/* binding */ iso),
/* harmony export */   i: () => (/* binding */ heading),
/* harmony export */   l: () => (/* binding */ html$5),
/* harmony export */   m: () => (/* binding */ restLogin),
/* harmony export */   n: () => (/* binding */ TimeText),
/* harmony export */   o: () => (/* binding */ issueTable),
/* harmony export */   p: () => (/* binding */ repositoryPath),
/* harmony export */   r: () => (/* binding */ conversation),
/* harmony export */   s: () => (/* binding */ kr),
/* harmony export */   t: () => (/* binding */ startSandbox),
/* harmony export */   u: () => (/* binding */ mentioned),
/* harmony export */   v: () => (/* binding */ findLabel),
/* harmony export */   x: () => (/* binding */ nameWithOwner),
/* harmony export */   y: () => (/* binding */ comments)
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1308);
/* harmony import */ var _stand_in_http_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2313);
/* harmony import */ var _micromark_extension_gfm_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(976);
/* harmony import */ var _dist_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2290);
/* harmony import */ var _dist_node_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5031);
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8995);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3024);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7598);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8500);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6760);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(8161);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(3136);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(1421);
/* harmony import */ var node_process__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(1708);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(1455);















// node_modules/zwitch/index.js
function zwitch(e, t) {
	let n = t || {};
	function one(t, ...n) {
		let r = one.invalid, i = one.handlers;
		if (t && Ce.call(t, e)) {
			let n = String(t[e]);
			r = Ce.call(i, n) ? i[n] : one.unknown;
		}
		if (r) return r.call(this, t, ...n);
	}
	return one.handlers = n.handlers || {}, one.invalid = n.invalid, one.unknown = n.unknown, one;
}
var Ce, we = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.n)((() => {
	Ce = {}.hasOwnProperty;
}));
(0,_micromark_extension_gfm_js__WEBPACK_IMPORTED_MODULE_2__.C)(), (0,_micromark_extension_gfm_js__WEBPACK_IMPORTED_MODULE_2__.b)(), (0,_micromark_extension_gfm_js__WEBPACK_IMPORTED_MODULE_2__.g)(), (0,_micromark_extension_gfm_js__WEBPACK_IMPORTED_MODULE_2__.h)(), (0,_micromark_extension_gfm_js__WEBPACK_IMPORTED_MODULE_2__.f)(), we(), (0,_micromark_extension_gfm_js__WEBPACK_IMPORTED_MODULE_2__.l)(), (0,_micromark_extension_gfm_js__WEBPACK_IMPORTED_MODULE_2__.i)(), (0,_micromark_extension_gfm_js__WEBPACK_IMPORTED_MODULE_2__.n)();
function nameWithOwner(e) {
	return `${e.owner.login}/${e.name}`;
}
// src/sandbox/store/reaction.ts
const Te = {
	THUMBS_UP: "+1",
	THUMBS_DOWN: "-1",
	LAUGH: "laugh",
	HOORAY: "hooray",
	CONFUSED: "confused",
	HEART: "heart",
	ROCKET: "rocket",
	EYES: "eyes"
};
// src/sandbox/store/issue.ts
function comments(e) {
	return e.timeline.filter((e) => e.__typename === "IssueComment");
}
function itemType(e) {
	return e.__typename.replace(/(?<=[a-z])(?=[A-Z])/g, "_").toUpperCase();
}
// src/sandbox/store/label.ts
function findLabel(e, t) {
	let n = t.toLowerCase();
	return e.labels.find((e) => e.name.toLowerCase() === n);
}
// src/sandbox/problem.ts
var ApiProblem = class extends Error {
	type;
	location;
	faults;
	constructor(e, t, n = {}) {
		super(t), this.type = e, this.location = n.location, this.faults = n.faults;
	}
};
function notFound(e = "Not Found") {
	return new ApiProblem("NOT_FOUND", e);
}
function unresolvable(e) {
	return new ApiProblem("NOT_FOUND", `Could not resolve to a node with the global id of '${e}'`);
}
function unprocessable(e, t) {
	return new ApiProblem("UNPROCESSABLE", e, t === void 0 ? {} : { faults: t });
}
// src/sandbox/acts/ghost.ts
function deleteAccount(e, t) {
	e.accounts.delete(t.login.toLowerCase()), e.nodes.delete(t.id);
	let forget = (e, n) => {
		e[n] === t && Reflect.set(e, n, null);
	};
	for (let n of e.repositories.values()) {
		n.collaborators.delete(t);
		for (let e of n.issues.values()) {
			forget(e, "author"), forget(e, "editor"), forget(e, "closedBy");
			for (let t of e.edits) forget(t, "editor");
			let n = e.assignees.indexOf(t);
			n >= 0 && e.assignees.splice(n, 1);
			for (let t of e.timeline) if (t.__typename !== "IssueComment") forget(t, "actor");
			else {
				forget(t, "author"), forget(t, "editor");
				for (let e of t.edits) forget(e, "editor");
			}
		}
	}
}
// src/sandbox/store/organization.ts
function isOrganization(e) {
	return e.__typename === "Organization";
}
// src/sandbox/store/records.ts
const Ee = [
	"none",
	"read",
	"triage",
	"write",
	"maintain",
	"admin"
], De = {
	kind: "anonymous",
	account: null
};
function isIntegration(e) {
	return e.kind === "installation" || e.kind === "actions";
}
// src/sandbox/access.ts
function roleOf(e, t) {
	let n = e.isPrivate ? "none" : "read";
	if (!t) return n;
	if (e.owner === t) return "admin";
	let r = [n, e.collaborators.get(t) ?? "none"];
	if (isOrganization(e.owner)) {
		let n = e.owner.members.get(t);
		n && r.push(n.owner ? "admin" : e.baseRole);
	}
	return r.reduce((e, t) => Ee.indexOf(t) > Ee.indexOf(e) ? t : e);
}
function hasRole(e, t, n) {
	return Ee.indexOf(roleOf(e, t)) >= Ee.indexOf(n);
}
function granted(e, t, n, r) {
	if (!(e.repositories?.has(t) ?? !0)) return !1;
	if (!e.permissions) return !0;
	let i = e.permissions[n] ?? "none";
	return i === "write" || i === r;
}
function maySee(e, t) {
	return t.isPrivate ? isIntegration(e) ? e.repositories?.has(t) ?? !1 : granted(e, t, "issues", "read") && hasRole(t, e.account, "read") : !0;
}
function mayRead(e, t, n) {
	return maySee(e, t) && (!t.isPrivate || granted(e, t, n, "read"));
}
function demandRead(e, t, n) {
	if (!mayRead(e, t, n)) throw new ApiProblem("FORBIDDEN", "Resource not accessible by integration");
}
function may(e, t, n, r = "issues") {
	return e.kind === "anonymous" || e.kind === "app" || t.isArchived || !granted(e, t, r, "write") ? !1 : isIntegration(e) || hasRole(t, e.account, n);
}
function refusal(e, t, n) {
	return t.isArchived ? new ApiProblem("FORBIDDEN", "Repository was archived so is read-only.") : isIntegration(e) ? new ApiProblem("FORBIDDEN", "Resource not accessible by integration") : e.permissions ? new ApiProblem("FORBIDDEN", "Resource not accessible by personal access token") : new ApiProblem("FORBIDDEN", `${e.account?.login ?? "anonymous"} does not have the correct permissions to execute \`${n}\``);
}
function demand(e, t, n, r) {
	if (!e.account || !may(e, t, n)) throw refusal(e, t, r);
	return e.account;
}
function mayDelete(e, t) {
	return !isIntegration(e) && hasRole(t, e.account, "admin");
}
function mayCommentWhileLocked(e, t) {
	return !isIntegration(e) && hasRole(t.repository, e.account, "write");
}
function association(e, t) {
	if (!t) return "NONE";
	if (e.owner === t) return "OWNER";
	if (isOrganization(e.owner) && e.owner.members.get(t)?.public === !0) return "MEMBER";
	if (e.collaborators.has(t)) return "COLLABORATOR";
	for (let n = e.head; n; n = n.parent) if (n.author === t) return "CONTRIBUTOR";
	return "NONE";
}
function demandPush(e, t) {
	if (!e.account || !may(e, t, "write", "contents")) throw refusal(e, t, "Push");
	return e.account;
}
function isListed(e, t) {
	let { owner: n, collaborators: r, baseRole: i } = e;
	if (n === t || r.has(t)) return !0;
	let a = isOrganization(n) ? n.members.get(t) : void 0;
	return a !== void 0 && (a.owner || i !== "none");
}
function checkLabel(e, t, n) {
	let fault = (e, t) => unprocessable("Validation Failed", [{
		resource: "Label",
		code: e,
		field: t
	}]);
	if (t.name !== void 0) {
		if (t.name.trim() === "") throw fault("missing_field", "name");
		if (t.name.length > 50) throw fault("invalid", "name");
		let r = findLabel(e, t.name);
		if (r && r !== n) throw fault("already_exists", "name");
	}
	if (t.color !== void 0 && !/^[0-9a-f]{6}$/i.test(t.color)) throw fault("invalid", "color");
	if ((t.description ?? "").length > 100) throw fault("invalid", "description");
}
function createLabel(e, t, n, r) {
	demand(t, n, "write", "CreateLabel"), checkLabel(n, r);
	let i = e.clock.now(), a = {
		__typename: "Label",
		...e.ids.next("Label"),
		repository: n,
		name: r.name,
		color: (r.color ?? "ededed").toLowerCase(),
		description: r.description ?? null,
		createdAt: i,
		updatedAt: i,
		isDefault: !1
	};
	return n.labels.push(a), e.nodes.set(a.id, a), e.announce({
		event: "label",
		action: "created",
		label: a,
		repository: n,
		by: t
	}), a;
}
function updateLabel(e, t, n, r) {
	let { repository: i } = n;
	demand(t, i, "write", "UpdateLabel"), checkLabel(i, r, n), n.name = r.name ?? n.name, n.color = (r.color ?? n.color).toLowerCase(), r.description !== void 0 && (n.description = r.description), n.updatedAt = e.clock.now(), e.announce({
		event: "label",
		action: "edited",
		label: n,
		repository: i,
		by: t
	});
}
function deleteLabel(e, t, n) {
	let { repository: r } = n;
	demand(t, r, "write", "DeleteLabel"), r.labels.splice(r.labels.indexOf(n), 1), e.nodes.delete(n.id);
	for (let i of r.issues.values()) {
		let a = i.labels.indexOf(n);
		a < 0 || (i.labels.splice(a, 1), e.announce({
			event: "issues",
			action: "unlabeled",
			issue: i,
			repository: r,
			by: t
		}));
	}
	e.announce({
		event: "label",
		action: "deleted",
		label: n,
		repository: r,
		by: t
	});
}
function attach(e, t, n, r) {
	let i = [...new Set(r)].filter((e) => !n.labels.includes(e));
	if (n.labels.length + i.length > 100) throw unprocessable("Validation Failed. Issues cannot have more than 100 labels");
	let { repository: a } = n;
	return i.map((r) => (n.labels.push(r), n.updatedAt = e.clock.now(), e.record(n, "LabeledEvent", t.account, { label: r }), () => e.announce({
		event: "issues",
		action: "labeled",
		issue: n,
		label: r,
		repository: a,
		by: t
	})));
}
function applyLabels(e, t, n, r) {
	return attach(e, t, n, r.flatMap((e) => findLabel(n.repository, e) ?? []));
}
function addLabels(e, t, n, r) {
	demand(t, n.repository, "triage", "AddLabelsToLabelable");
	for (let i of attach(e, t, n, r)) i();
}
function removeLabels(e, t, n, r) {
	demand(t, n.repository, "triage", "RemoveLabelsFromLabelable");
	let { repository: i } = n;
	for (let a of r) {
		let r = n.labels.indexOf(a);
		r < 0 || (n.labels.splice(r, 1), n.updatedAt = e.clock.now(), e.record(n, "UnlabeledEvent", t.account, { label: a }), e.announce({
			event: "issues",
			action: "unlabeled",
			issue: n,
			label: a,
			repository: i,
			by: t
		}));
	}
}
function replaceLabels(e, t, n, r) {
	removeLabels(e, t, n, n.labels.filter((e) => !r.includes(e))), addLabels(e, t, n, r);
}
// src/sandbox/store/git.ts
const Oe = 512e3;
function sha1(e, t) {
	let n = Buffer.from(t);
	return (0,node_crypto__WEBPACK_IMPORTED_MODULE_7__.createHash)("sha1").update(`${e} ${String(n.length)}\0`).update(n).digest("hex");
}
function makeBlob(e, t) {
	return {
		__typename: "Blob",
		repository: e,
		oid: sha1("blob", t),
		content: t,
		byteSize: Buffer.byteLength(t)
	};
}
function filesWith(e, t, n) {
	let r = new Map(t);
	for (let [t, i] of Object.entries(n)) i === null ? r.delete(t) : r.set(t, makeBlob(e, i));
	return r;
}
function makeCommit(e, t, n, r, i = null) {
	let a = filesWith(e, t?.files ?? new Map(), n), o = [...a].map(([e, t]) => `${t.oid} ${e}`).sort();
	return {
		__typename: "Commit",
		repository: e,
		oid: sha1("commit", [
			...[t, i].map((e) => e?.oid ?? ""),
			String(r.at),
			r.author.login,
			r.message,
			...o
		].join("\n")),
		message: r.message,
		author: r.author,
		committedDate: r.at,
		parent: t,
		merged: i,
		files: a
	};
}
function filesOf(e, t) {
	let n = e.trees.get(t);
	if (n !== void 0) return n;
	let { head: r, branches: i, commits: a } = e;
	for (let e of [
		...r === null ? [] : [r],
		...i.values(),
		...a.values()
	]) {
		let n = history(e).find((e) => e.oid === t || treeAt(e, "")?.oid === t);
		if (n !== void 0) return n.files;
	}
	return null;
}
function makeTree(e, t, n) {
	let r = filesWith(e, t, n), { oid: i = "" } = treeAt({
		repository: e,
		files: r
	}, "") ?? {};
	return e.trees.set(i, r), i;
}
function treeAt(e, t) {
	let n = t === "" ? "" : `${t}/`, r = new Map();
	for (let t of e.files.keys()) {
		if (!t.startsWith(n)) continue;
		let [e = "", ...i] = t.slice(n.length).split("/");
		r.set(e, i.length > 0 ? "tree" : "blob");
	}
	if (r.size === 0 && t !== "") return null;
	let { repository: i } = e, a = [...r].sort(([e], [t]) => e < t ? -1 : 1).flatMap(([t, r]) => {
		let a = n + t, o = r === "tree" ? treeAt(e, a) : e.files.get(a);
		return o ? [{
			__typename: "TreeEntry",
			repository: i,
			name: t,
			path: a,
			type: r,
			object: o
		}] : [];
	});
	return {
		__typename: "Tree",
		repository: i,
		oid: sha1("tree", a.map((e) => `${e.type} ${e.name} ${e.object.oid}`).join("\n")),
		entries: a
	};
}
function entryAt(e, t) {
	let n = e.files.get(t) ?? treeAt(e, t);
	if (!n) return null;
	let r = t.slice(t.lastIndexOf("/") + 1), i = n.__typename === "Blob" ? "blob" : "tree";
	return {
		__typename: "TreeEntry",
		repository: e.repository,
		name: r,
		path: t,
		type: i,
		object: n
	};
}
function history(e, t) {
	let n = [], r = new Set([e]), i = [e];
	for (let e = i.pop(); e; e = i.pop()) {
		let a = parentsOf(e), o = t === void 0 ? void 0 : a.find((n) => isAlike(n, e, t));
		o === void 0 && (t === void 0 || a.length > 0 || entryAt(e, t) !== null) && n.push(e);
		for (let e of o === void 0 ? a : [o]) r.has(e) || (r.add(e), i.push(e));
		i.sort((e, t) => e.committedDate - t.committedDate);
	}
	return n;
}
function parentsOf({ parent: e, merged: t }) {
	return [e, t].filter((e) => e !== null);
}
function isAlike(e, t, n) {
	return entryAt(e, n)?.object.oid === entryAt(t, n)?.object.oid;
}
function changesBetween(e, t) {
	let n = [...new Set([...e?.files.keys() ?? [], ...t.files.keys()])].filter((n) => e?.files.get(n)?.oid !== t.files.get(n)?.oid);
	return Object.fromEntries(n.map((e) => [e, t.files.get(e)?.content ?? null]));
}
function revParse(e, t) {
	let n = t.indexOf(":"), r = commitAt(e, n < 0 ? t : t.slice(0, n));
	if (!r || n < 0) return r;
	let i = t.slice(n + 1).replace(/\/$/, "");
	return r.files.get(i) ?? treeAt(r, i);
}
function commitAt(e, t) {
	let n = e.head;
	if (!n) return null;
	let r = t.replace(/^(?:refs\/)?heads\//, "");
	if (["HEAD", e.defaultBranch].includes(r)) return n;
	let i = e.branches.get(r);
	if (i !== void 0) return i;
	if (!/^[0-9a-f]{7,40}$/.test(t)) return null;
	let a = [
		n,
		...e.branches.values(),
		...e.commits.values()
	];
	for (let e of a) {
		let n = history(e).find((e) => e.oid.startsWith(t));
		if (n !== void 0) return n;
	}
	return null;
}
// src/sandbox/acts/push.ts
function push(e, t, n, r, i) {
	let a = commit(e, t, n, r, { message: i });
	return pushCommit(e, t, n, a), a;
}
function commit(e, t, n, r, i) {
	let a = demandPush(t, n), { message: o = "Update files", at: s = e.clock.now(), onto: c = n.head } = i;
	return makeCommit(n, c, r, {
		author: a,
		message: o,
		at: s
	});
}
function pushCommit(e, t, n, r) {
	let { head: i } = n;
	if (i !== null && !history(r).includes(i)) throw unprocessable("Update is not a fast forward");
	advance(e, t, n, r, i === null ? "branch_creation" : "push");
}
function advance(e, t, n, r, i) {
	let a = demandPush(t, n), o = e.clock.now(), s = n.head;
	n.activity.push({
		...e.ids.next("Activity"),
		before: s,
		after: r,
		at: o,
		type: i,
		actor: a
	}), n.head = r, n.pushedAt = o, e.announce({
		event: "push",
		before: s,
		after: r,
		repository: n,
		by: t
	});
}
var Apps = class {
	all = [];
	installations = [];
	#e;
	#t = new Map();
	constructor(e) {
		this.#e = e;
	}
	register(e) {
		let { privateKey: t, publicKey: n } = (0,node_crypto__WEBPACK_IMPORTED_MODULE_7__.generateKeyPairSync)("rsa", { modulusLength: 2048 }), r = {
			id: 1e5 + this.all.length + 1,
			slug: e.slug,
			name: e.slug,
			clientId: `Iv1.sandbox${String(this.all.length + 1).padStart(9, "0")}`,
			owner: this.#e.account(e.owner) ?? this.#e.user(e.owner),
			bot: this.#e.bot(e.slug),
			permissions: e.permissions ?? {
				issues: "write",
				contents: "read"
			},
			events: e.events ?? [
				"issues",
				"issue_comment",
				"push"
			],
			privateKey: t.export({
				type: "pkcs8",
				format: "pem"
			}).toString(),
			publicKey: n,
			webhook: e.webhook ?? null,
			createdAt: this.#e.clock.now()
		};
		return this.all.push(r), r;
	}
	registerFrom(e, t) {
		let n = this.register({
			slug: e.name.toLowerCase().replace(/[^a-z0-9]+/g, "-"),
			owner: t,
			permissions: e.default_permissions,
			events: e.default_events,
			webhook: {
				url: e.hook_attributes.url,
				secret: (0,node_crypto__WEBPACK_IMPORTED_MODULE_7__.randomBytes)(20).toString("hex")
			}
		}), r = (0,node_crypto__WEBPACK_IMPORTED_MODULE_7__.randomBytes)(20).toString("hex");
		return this.#t.set(r, n), r;
	}
	redeem(e) {
		let t = this.#t.get(e);
		return this.#t.delete(e), t;
	}
	install(e, t, n) {
		let r = this.#e.account(t) ?? this.#e.user(t), i = n ? new Set(n.flatMap((e) => this.#e.repository(e) ?? [])) : null, a = {
			id: 5e7 + this.installations.length + 1,
			app: e,
			account: r,
			selected: i,
			createdAt: this.#e.clock.now()
		};
		return this.installations.push(a), a;
	}
	find(e) {
		return this.all.find((t) => String(t.id) === e || t.clientId === e);
	}
	installationsOf(e) {
		return this.installations.filter((t) => t.app === e);
	}
	installationOn(e, t) {
		return this.installationsOf(e).find(({ account: e, selected: n }) => e === t.owner && (n?.has(t) ?? !0));
	}
	repositoriesOf(e) {
		return e.selected ? [...e.selected] : [...this.#e.repositories.values()].filter((t) => t.owner === e.account);
	}
};
// src/sandbox/clock.ts
const ke = 1e3;
var Clock = class {
	#e;
	#t;
	constructor(e, t = !1) {
		this.#t = t, this.#e = 0, this.set(e);
	}
	now() {
		let e = this.#e + (this.#t ? performance.now() : 0);
		return Math.floor(e / ke) * ke;
	}
	set(e) {
		let t = typeof e == "string" ? Date.parse(e) : e;
		if (!Number.isFinite(t)) throw RangeError(`not an instant: ${String(e)}`);
		this.#e = t - (this.#t ? performance.now() : 0);
	}
	advance(e) {
		this.#e += e;
	}
	elapsed() {
		return this.#e + performance.now();
	}
};
function iso(e) {
	return new Date(e).toISOString().replace(".000Z", "Z");
}
// src/sandbox/faults.ts
var LineCut = class extends Error {}, Faults = class {
	#e;
	#t = [];
	#n = [];
	#r = !1;
	constructor(e) {
		this.#e = e;
	}
	next(e) {
		this.#t.push({
			fault: e,
			seen: 0
		});
	}
	dropAtWrite(e) {
		this.#n.push({
			drop: e,
			seen: 0
		});
	}
	clear() {
		this.#t = [], this.#n = [], this.#r = !1;
	}
	take(e) {
		if (this.#r) return {
			kind: "drop",
			when: "before"
		};
		for (let t of this.#t) {
			let { effect: n, when: r, nth: i = 1, times: a = 1 } = t.fault;
			if ((!r || r(e)) && (t.seen += 1, t.seen >= i + a - 1 && (this.#t = this.#t.filter((e) => e !== t)), t.seen >= i)) return n;
		}
		return null;
	}
	write(e, t, n) {
		if (e.cut) throw new LineCut();
		let r;
		for (let e of this.#n) e.seen += 1, e.seen === e.drop.write && (r = e.drop);
		if (r && (e.cut = !0, this.#r = r.staysDown === !0, r.when === "before")) throw new LineCut();
		let i = n();
		if (this.#e.applied.push(t), r) throw new LineCut();
		return i;
	}
};
function withHoles(e) {
	let t = !1, visit = (e) => Array.isArray(e) ? e.map(visit) : typeof e != "object" || !e ? e : Object.fromEntries(Object.entries(e).map(([e, n]) => {
		if (t || e !== "nodes" || !Array.isArray(n)) return [e, visit(n)];
		t = !0;
		let r = n;
		return [e, r.map((e, t) => t < r.length / 2 && r.length > 1 ? e : null)];
	}));
	return visit(e);
}
// src/sandbox/store/account.ts
function restLogin(e) {
	return e.__typename === "Bot" ? `${e.login}[bot]` : e.login;
}
// src/sandbox/store/urls.ts
function accountPath(e) {
	return e.__typename === "Bot" ? `/apps/${e.login}` : `/${e.login}`;
}
function repositoryPath(e) {
	return `/${nameWithOwner(e)}`;
}
function issuePath(e) {
	let t = e.__typename === "Issue" ? "issues" : "pull";
	return `${repositoryPath(e.repository)}/${t}/${e.number}`;
}
function itemPath(e) {
	let t = e.__typename === "IssueComment" ? "issuecomment" : "event";
	return `${issuePath(e.issue)}#${t}-${e.databaseId}`;
}
function commentPath(e) {
	return itemPath(e);
}
function labelPath(e) {
	return `${repositoryPath(e.repository)}/labels/${encodeURIComponent(e.name)}`;
}
function avatarPath(e) {
	return `/avatars/${encodeURIComponent(restLogin(e))}`;
}
// src/sandbox/graphql/context.ts
function fields(e) {
	return e;
}
// src/sandbox/graphql/connection.ts
function given(e) {
	return e != null;
}
const Ae = "cursor:v2:";
function encodeCursor(e) {
	return Buffer.from(Ae + JSON.stringify(e)).toString("base64");
}
function decodeCursor(e) {
	let t = Buffer.from(e, "base64").toString();
	try {
		if (t.startsWith(Ae)) return JSON.parse(t.slice(10));
	} catch {}
	throw new ApiProblem("INVALID_CURSOR_ARGUMENTS", `\`${e}\` does not appear to be a valid cursor.`);
}
function compare(e, t) {
	for (let [n, r] of e.entries()) {
		let e = t[n] ?? 0;
		if (r !== e) return r < e ? -1 : 1;
	}
	return 0;
}
function pageSize(e, t) {
	let { first: n, last: r } = t;
	if (given(n) && given(r)) throw new ApiProblem("UNPROCESSABLE", `Passing both \`first\` and \`last\` to paginate the \`${e}\` connection is not supported.`);
	let i = n ?? r;
	if (!given(i)) throw new ApiProblem("MISSING_PAGINATION_BOUNDARIES", `You must provide a \`first\` or \`last\` value to properly paginate the \`${e}\` connection.`);
	let a = given(n) ? "first" : "last";
	if (i > 100) throw new ApiProblem("EXCESSIVE_PAGINATION", `Requesting ${i} records on the \`${e}\` connection exceeds the \`${a}\` limit of 100 records.`);
	if (i < 0) throw new ApiProblem("UNPROCESSABLE", `\`${a}\` on the \`${e}\` connection cannot be less than zero.`);
	return {
		size: i,
		backwards: !given(n)
	};
}
function connection(e, t, n) {
	let { size: r, backwards: i } = pageSize(e.fieldName, t), a = n.descending === !0 ? -1 : 1, o = n.items.map((e) => ({
		item: e,
		key: n.key(e)
	})).sort((e, t) => a * compare(e.key, t.key)), s = given(t.after) ? decodeCursor(t.after) : null, c = given(t.before) ? decodeCursor(t.before) : null, l = s ? o.findIndex((e) => a * compare(e.key, s) > 0) : 0, u = c ? o.findIndex((e) => a * compare(e.key, c) >= 0) : o.length, d = o.slice(l < 0 ? o.length : l, u < 0 ? o.length : u), f = i ? d.slice(Math.max(0, d.length - r)) : d.slice(0, r), [m, g] = [f[0], f.at(-1)], _ = f.map((e) => e.item);
	return {
		totalCount: o.length,
		nodes: _,
		edges: f.map((e) => ({
			cursor: encodeCursor(e.key),
			node: e.item,
			...n.edge?.(e.item)
		})),
		pageInfo: {
			startCursor: m ? encodeCursor(m.key) : null,
			endCursor: g ? encodeCursor(g.key) : null,
			hasNextPage: i ? d.length < o.length && u >= 0 && c !== null : f.length < d.length,
			hasPreviousPage: i ? f.length < d.length : s !== null && l !== 0
		},
		...n.extra?.(_, d.map((e) => e.item))
	};
}
function byId(e) {
	return [e.databaseId];
}
// src/sandbox/graphql/accounts.ts
const je = {
	resourcePath: (e) => accountPath(e),
	updatedAt: (e) => e.createdAt
};
function common() {
	return fields({
		...je,
		url: (e, t, { store: n }) => n.origin + accountPath(e),
		avatarUrl: (e, t, { store: n }) => n.origin + avatarPath(e)
	});
}
function mayReadMembers(e, t) {
	return e.permissions ? (e.permissions.members ?? "none") !== "none" && (e.kind !== "installation" || e.installation?.account === t) : e.account !== null && isOrganization(t) && t.members.has(e.account);
}
function demandMembers(e, t) {
	if (!mayReadMembers(e, t)) throw new ApiProblem("FORBIDDEN", "Resource not accessible by integration");
}
const Me = {
	User: {
		...common(),
		...fields({
			email: () => "",
			isViewer: (e, t, { viewer: n }) => e === n.account
		})
	},
	Bot: common(),
	Organization: {
		...common(),
		...fields({
			team: (e, { slug: t }, { viewer: n }) => (demandMembers(n, e), e.teams.get(t.toLowerCase()) ?? null),
			teams: (e, t, { viewer: n }, r) => (demandMembers(n, e), connection(r, t, {
				items: [...e.teams.values()],
				key: byId
			})),
			membersWithRole: (e, t, { viewer: n }, r) => {
				let i = mayReadMembers(n, e);
				return connection(r, t, {
					items: [...e.members].filter(([, e]) => i || e.public).map(([e]) => e),
					key: byId,
					edge: (t) => ({ role: e.members.get(t)?.owner === !0 ? "ADMIN" : "MEMBER" })
				});
			},
			issueTypes: (e, t, n, r) => connection(r, t, {
				items: e.issueTypes,
				key: byId
			}),
			issueFields: (e, t, n, r) => connection(r, t, {
				items: e.issueFields,
				key: byId
			})
		})
	},
	Team: fields({
		combinedSlug: (e) => `${e.organization.login}/${e.slug}`,
		members: (e, t, n, r) => connection(r, t, {
			items: e.members.filter((e) => e.login.includes(t.query ?? "")),
			key: byId,
			edge: () => ({ role: "MEMBER" })
		})
	}),
	IssueType: fields({ isPrivate: () => !1 })
}, Ne = "https://docs.github.com/rest", Pe = {
	NOT_FOUND: 404,
	FORBIDDEN: 403,
	UNPROCESSABLE: 422,
	GONE: 410,
	STALE_DATA: 409,
	MOVED: 301,
	UNAUTHORIZED: 401,
	MISSING_PAGINATION_BOUNDARIES: 422,
	EXCESSIVE_PAGINATION: 422,
	INVALID_CURSOR_ARGUMENTS: 422,
	MAX_NODE_LIMIT_EXCEEDED: 422,
	RATE_LIMITED: 403
};
function plain(e, t) {
	return {
		status: e,
		body: t
	};
}
function quotaHeaders(e) {
	return {
		"x-ratelimit-limit": String(e.limit),
		"x-ratelimit-remaining": String(e.remaining),
		"x-ratelimit-used": String(e.used),
		"x-ratelimit-reset": String(Math.floor(e.resetAt / 1e3)),
		"x-ratelimit-resource": e.resource
	};
}
function problemReply(e, t) {
	let n = Pe[e.type], r = {
		...t ? quotaHeaders(t) : {},
		...e.location === void 0 ? {} : { location: e.location }
	}, i = e.message.includes("does not have the correct permissions") ? "Must have admin rights to Repository." : e.message;
	return {
		status: n,
		headers: r,
		body: {
			message: e.faults ? "Validation Failed" : i,
			...e.faults ? { errors: e.faults } : {},
			...e.location === void 0 ? {} : { url: e.location },
			documentation_url: Ne,
			status: String(n)
		}
	};
}
function rateLimitedReply(e, t) {
	let n = "API rate limit exceeded for this token.", r = quotaHeaders({
		...t,
		remaining: 0,
		used: t.limit
	});
	return e === "graphql" ? {
		status: 200,
		headers: r,
		body: { errors: [{
			type: "RATE_LIMIT",
			code: "graphql_rate_limit",
			message: n
		}] }
	} : {
		status: 403,
		headers: r,
		body: {
			message: n,
			documentation_url: `${Ne}/rate-limit`
		}
	};
}
function secondaryReply(e, t, n = 403) {
	return {
		status: n,
		headers: {
			...quotaHeaders(t),
			"retry-after": String(e)
		},
		body: {
			message: "You have exceeded a secondary rate limit. Please wait a few minutes before you try again. If you reach out to GitHub Support for help, please include the request ID.",
			documentation_url: `${Ne}/overview/rate-limits-for-the-rest-api#about-secondary-rate-limits`
		}
	};
}
// src/sandbox/graphql/endpoint.ts
function read(e) {
	if (typeof e != "object" || !e || !("query" in e) || typeof e.query != "string") return null;
	let t = "variables" in e ? e.variables : void 0, n = "operationName" in e ? e.operationName : void 0;
	return {
		query: e.query,
		variables: typeof t == "object" && t ? { ...t } : {},
		operationName: typeof n == "string" ? n : void 0
	};
}
var GraphqlApi = class {
	#e;
	#t;
	constructor(e, t) {
		this.#e = e, this.#t = t;
	}
	writesIn({ body: e }) {
		let t = read(e), n = t && this.#t.prepare(t);
		return n === null || "errors" in n ? [] : n.mutations;
	}
	async answer(e) {
		let { store: t, limits: n, faults: r } = this.#e, { record: i, viewer: a, line: o, effect: s } = e;
		if (i.method !== "POST") throw new ApiProblem("NOT_FOUND", "Not Found");
		if (!a.account) throw new ApiProblem("UNAUTHORIZED", "This endpoint requires you to be authenticated.");
		let quota = () => n.quota(a, "graphql");
		if (i.body === null) return plain(400, { message: "Problems parsing JSON" });
		let c = read(i.body);
		if (!c) return plain(400, { message: "A query attribute must be specified and must be a string." });
		let l = this.#t.prepare(c);
		if ("errors" in l) return n.charge(a, "graphql", 1), {
			status: 200,
			body: l,
			headers: quotaHeaders(quota())
		};
		if (i.cost = l.cost.points, !n.charge(a, "graphql", l.cost.points)) return rateLimitedReply("graphql", quota());
		let u = n.admitWrites(a, l.mutations);
		if (u > 0) return secondaryReply(u, quota());
		let d = quotaHeaders(quota());
		if (s?.kind === "graphql-error") return {
			status: 200,
			headers: d,
			body: { errors: [{
				message: s.message,
				...s.type === void 0 ? {} : { type: s.type }
			}] }
		};
		let f = await this.#t.run(l, c, {
			store: t,
			viewer: a,
			cost: l.cost,
			quota,
			write: (e, t) => r.write(o, e, t)
		});
		return {
			status: 200,
			headers: d,
			body: s?.kind === "partial" ? interrupted(f) : f
		};
	}
};
function interrupted(e) {
	return {
		data: withHoles(e.data),
		errors: [...e.errors ?? [], { message: "Something went wrong while executing your query. This may be the result of a timeout, or it could be a GitHub bug. Please include `SANDBOX` when reporting this issue." }]
	};
}
function inspect(e) {
	return formatValue(e, []);
}
function formatValue(e, t) {
	switch (typeof e) {
		case "string": return JSON.stringify(e);
		case "function": return e.name ? `[function ${e.name}]` : "[function]";
		case "object": return formatObjectValue(e, t);
		default: return String(e);
	}
}
function formatObjectValue(e, t) {
	if (e === null) return "null";
	if (t.includes(e)) return "[Circular]";
	let n = [...t, e];
	if (isJSONable(e)) {
		let t = e.toJSON();
		if (t !== e) return typeof t == "string" ? t : formatValue(t, n);
	} else if (Array.isArray(e)) return formatArray(e, n);
	return formatObject(e, n);
}
function isJSONable(e) {
	return typeof e.toJSON == "function";
}
function formatObject(e, t) {
	let n = Object.entries(e);
	return n.length === 0 ? "{}" : t.length > 2 ? "[" + getObjectTag(e) + "]" : "{ " + n.map(([e, n]) => e + ": " + formatValue(n, t)).join(", ") + " }";
}
function formatArray(e, t) {
	if (e.length === 0) return "[]";
	if (t.length > 2) return "[Array]";
	let n = Math.min(10, e.length), r = e.length - n, i = [];
	for (let r = 0; r < n; ++r) i.push(formatValue(e[r], t));
	return r === 1 ? i.push("... 1 more item") : r > 1 && i.push(`... ${r} more items`), "[" + i.join(", ") + "]";
}
function getObjectTag(e) {
	let t = Object.prototype.toString.call(e).replace(/^\[object /, "").replace(/]$/, "");
	if (t === "Object" && typeof e.constructor == "function") {
		let t = e.constructor.name;
		if (typeof t == "string" && t !== "") return t;
	}
	return t;
}
// node_modules/graphql/jsutils/instanceOf.mjs
function prodInstanceOf(e, t) {
	return e?.__kind === t;
}
let C = prodInstanceOf;
// node_modules/graphql/jsutils/isPromise.mjs
function isPromise(e) {
	return e instanceof Promise;
}
function isPromiseLike(e) {
	return typeof e?.then == "function";
}
// node_modules/graphql/jsutils/toError.mjs
function toError(e) {
	return e instanceof Error ? e : new NonErrorThrown(e);
}
var NonErrorThrown = class extends Error {
	constructor(e) {
		super("Unexpected error value: " + inspect(e)), this.name = "NonErrorThrown", this.thrownValue = e;
	}
};
// node_modules/graphql/jsutils/isObjectLike.mjs
function isObjectLike(e) {
	return typeof e == "object" && !!e;
}
// node_modules/graphql/jsutils/AccumulatorMap.mjs
var AccumulatorMap = class extends Map {
	get [Symbol.toStringTag]() {
		return "AccumulatorMap";
	}
	add(e, t) {
		let n = this.get(e);
		n === void 0 ? this.set(e, [t]) : n.push(t);
	}
};
// node_modules/graphql/language/location.mjs
const Fe = /\r\n|[\n\r]/g;
function getLocation(e, t) {
	let n = e.body.matchAll(Fe), r = n.next().value, i = 1, a = 0;
	for (; r !== void 0 && r.index < t;) a = r.index + r[0].length, i++, r = n.next().value;
	return {
		line: i,
		column: t + 1 - a
	};
}
function getLocations(e) {
	if (e.length < 2) return e.map(({ source: e, start: t }) => getLocation(e, t));
	let t = new AccumulatorMap();
	e.forEach(({ source: e, start: n }, r) => {
		t.add(e, {
			position: n,
			index: r
		});
	});
	let n = Array(e.length);
	for (let [e, r] of t) {
		let t = e.body.matchAll(Fe), i = t.next().value, a = 1, o = 0;
		for (let { position: e, index: s } of r.toSorted((e, t) => e.position - t.position)) {
			for (; i !== void 0 && i.index < e;) o = i.index + i[0].length, a++, i = t.next().value;
			n[s] = {
				line: a,
				column: e + 1 - o
			};
		}
	}
	return n;
}
// node_modules/graphql/language/printLocation.mjs
function printLocation(e) {
	return printSourceLocation(e.source, getLocation(e.source, e.start));
}
function printSourceLocation(e, t) {
	let n = e.locationOffset.column - 1, r = "".padStart(n) + e.body, i = t.line - 1, a = e.locationOffset.line - 1, o = t.line + a, s = t.line === 1 ? n : 0, c = t.column + s, l = `${e.name}:${o}:${c}\n`, u = r.split(/\r\n|[\n\r]/g), d = u[i];
	if (d.length > 120) {
		let e = [];
		for (let t = 0; t < d.length; t += 80) e.push(d.slice(t, t + 80));
		let t = c - 1, n = Math.min(Math.floor(t / 80), e.length - 1), r = c - n * 80;
		return l + printPrefixedLines([
			[`${o} |`, e[0]],
			...e.slice(1, n + 1).map((e) => ["|", e]),
			["|", "^".padStart(r)],
			["|", e[n + 1]]
		]);
	}
	return l + printPrefixedLines([
		[`${o - 1} |`, u[i - 1]],
		[`${o} |`, d],
		["|", "^".padStart(c)],
		[`${o + 1} |`, u[i + 1]]
	]);
}
function printPrefixedLines(e) {
	let t = e.filter(([e, t]) => t !== void 0), n = Math.max(...t.map(([e]) => e.length));
	return t.map(([e, t]) => e.padStart(n) + (t ? " " + t : "")).join("\n");
}
// node_modules/graphql/error/GraphQLError.mjs
var w = class GraphQLError extends Error {
	constructor(e, t = {}) {
		let { nodes: n, source: r, positions: i, path: a, originalError: o, cause: s, extensions: c } = t, l = "cause" in t;
		super(e, l || o != null ? { cause: l ? s : o } : void 0), this.name = "GraphQLError", this.path = a ?? void 0;
		let u = o ?? (s instanceof Error ? s : void 0);
		this.originalError = u, this.nodes = undefinedIfEmpty(Array.isArray(n) ? n : n ? [n] : void 0);
		let d = undefinedIfEmpty(this.nodes?.map((e) => e.loc).filter((e) => e != null));
		this.source = r ?? d?.[0]?.source, this.positions = i ?? d?.map((e) => e.start), this.locations = i && r ? getLocations(i.map((e) => ({
			source: r,
			start: e
		}))) : d && getLocations(d);
		let f = isObjectLike(u?.extensions) ? u.extensions : void 0;
		this.extensions = c ?? f ?? Object.create(null), Object.defineProperties(this, {
			message: {
				writable: !0,
				enumerable: !0
			},
			name: { enumerable: !1 },
			nodes: { enumerable: !1 },
			source: { enumerable: !1 },
			positions: { enumerable: !1 },
			originalError: { enumerable: !1 }
		}), o?.stack == null ? Error.captureStackTrace == null ? Object.defineProperty(this, "stack", {
			value: Error().stack,
			writable: !0,
			configurable: !0
		}) : Error.captureStackTrace(this, GraphQLError) : Object.defineProperty(this, "stack", {
			value: o.stack,
			writable: !0,
			configurable: !0
		});
	}
	get [Symbol.toStringTag]() {
		return "GraphQLError";
	}
	toString() {
		let e = this.message;
		if (this.nodes) for (let t of this.nodes) t.loc && (e += "\n\n" + printLocation(t.loc));
		else if (this.source && this.locations) for (let t of this.locations) e += "\n\n" + printSourceLocation(this.source, t);
		return e;
	}
	toJSON() {
		let e = { message: this.message };
		return this.locations != null && (e.locations = this.locations), this.path != null && (e.path = this.path), this.extensions != null && Object.keys(this.extensions).length > 0 && (e.extensions = this.extensions), e;
	}
};
function undefinedIfEmpty(e) {
	return e === void 0 || e.length === 0 ? void 0 : e;
}
// node_modules/graphql/error/ensureGraphQLError.mjs
function ensureGraphQLError(e) {
	if (e instanceof w) return e;
	let t = toError(e);
	return new w(t.message, { originalError: t });
}
// node_modules/graphql/jsutils/capitalize.mjs
function capitalize(e) {
	return e.charAt(0).toUpperCase() + e.slice(1).toLowerCase();
}
// node_modules/graphql/jsutils/invariant.mjs
function invariant(e, t) {
	if (!e) throw Error(t ?? "Unexpected invariant triggered.");
}
// node_modules/graphql/jsutils/formatList.mjs
function orList(e) {
	return formatList("or", e);
}
function andList(e) {
	return formatList("and", e);
}
function formatList(e, t) {
	switch (t.length === 0 && invariant(!1), t.length) {
		case 1: return t[0];
		case 2: return t[0] + " " + e + " " + t[1];
	}
	let n = t.slice(0, -1), r = t.at(-1);
	return n.join(", ") + ", " + e + " " + r;
}
// node_modules/graphql/jsutils/isIterableObject.mjs
function isIterableObject(e) {
	return typeof e == "object" && typeof e?.[Symbol.iterator] == "function";
}
// node_modules/graphql/jsutils/keyMap.mjs
function keyMap(e, t) {
	let n = Object.create(null);
	for (let r of e) n[t(r)] = r;
	return n;
}
// node_modules/graphql/jsutils/mapValue.mjs
function mapValue(e, t) {
	let n = Object.create(null);
	for (let r of Object.keys(e)) n[r] = t(e[r], r);
	return n;
}
// node_modules/graphql/jsutils/printPathArray.mjs
function printPathArray(e) {
	return e.length === 0 ? "" : ` at ${e.map((e) => typeof e == "number" ? `[${e}]` : `.${e}`).join("")}`;
}
// node_modules/graphql/language/ast.mjs
var Location = class {
	constructor(e, t, n) {
		this.start = e.start, this.end = t.end, this.startToken = e, this.endToken = t, this.source = n;
	}
	get [Symbol.toStringTag]() {
		return "Location";
	}
	toJSON() {
		return {
			start: this.start,
			end: this.end
		};
	}
}, Token = class {
	constructor(e, t, n, r, i, a) {
		this.kind = e, this.start = t, this.end = n, this.line = r, this.column = i, this.value = a, this.prev = null, this.next = null;
	}
	get [Symbol.toStringTag]() {
		return "Token";
	}
	toJSON() {
		return {
			kind: this.kind,
			value: this.value,
			line: this.line,
			column: this.column
		};
	}
};
const Ie = {
	Name: [],
	Document: ["definitions"],
	OperationDefinition: [
		"description",
		"name",
		"variableDefinitions",
		"directives",
		"selectionSet"
	],
	VariableDefinition: [
		"description",
		"variable",
		"type",
		"defaultValue",
		"directives"
	],
	Variable: ["name"],
	SelectionSet: ["selections"],
	Field: [
		"alias",
		"name",
		"arguments",
		"directives",
		"selectionSet"
	],
	Argument: ["name", "value"],
	FragmentArgument: ["name", "value"],
	FragmentSpread: [
		"name",
		"arguments",
		"directives"
	],
	InlineFragment: [
		"typeCondition",
		"directives",
		"selectionSet"
	],
	FragmentDefinition: [
		"description",
		"name",
		"variableDefinitions",
		"typeCondition",
		"directives",
		"selectionSet"
	],
	IntValue: [],
	FloatValue: [],
	StringValue: [],
	BooleanValue: [],
	NullValue: [],
	EnumValue: [],
	ListValue: ["values"],
	ObjectValue: ["fields"],
	ObjectField: ["name", "value"],
	Directive: ["name", "arguments"],
	NamedType: ["name"],
	ListType: ["type"],
	NonNullType: ["type"],
	SchemaDefinition: [
		"description",
		"directives",
		"operationTypes"
	],
	OperationTypeDefinition: ["type"],
	ScalarTypeDefinition: [
		"description",
		"name",
		"directives"
	],
	ObjectTypeDefinition: [
		"description",
		"name",
		"interfaces",
		"directives",
		"fields"
	],
	FieldDefinition: [
		"description",
		"name",
		"arguments",
		"type",
		"directives"
	],
	InputValueDefinition: [
		"description",
		"name",
		"type",
		"defaultValue",
		"directives"
	],
	InterfaceTypeDefinition: [
		"description",
		"name",
		"interfaces",
		"directives",
		"fields"
	],
	UnionTypeDefinition: [
		"description",
		"name",
		"directives",
		"types"
	],
	EnumTypeDefinition: [
		"description",
		"name",
		"directives",
		"values"
	],
	EnumValueDefinition: [
		"description",
		"name",
		"directives"
	],
	InputObjectTypeDefinition: [
		"description",
		"name",
		"directives",
		"fields"
	],
	DirectiveDefinition: [
		"description",
		"name",
		"arguments",
		"directives",
		"locations"
	],
	SchemaExtension: ["directives", "operationTypes"],
	DirectiveExtension: ["name", "directives"],
	ScalarTypeExtension: ["name", "directives"],
	ObjectTypeExtension: [
		"name",
		"interfaces",
		"directives",
		"fields"
	],
	InterfaceTypeExtension: [
		"name",
		"interfaces",
		"directives",
		"fields"
	],
	UnionTypeExtension: [
		"name",
		"directives",
		"types"
	],
	EnumTypeExtension: [
		"name",
		"directives",
		"values"
	],
	InputObjectTypeExtension: [
		"name",
		"directives",
		"fields"
	],
	TypeCoordinate: ["name"],
	MemberCoordinate: ["name", "memberName"],
	ArgumentCoordinate: [
		"name",
		"fieldName",
		"argumentName"
	],
	DirectiveCoordinate: ["name"],
	DirectiveArgumentCoordinate: ["name", "argumentName"]
}, Le = new Set(Object.keys(Ie));
function isNode(e) {
	let t = e?.kind;
	return typeof t == "string" && Le.has(t);
}
const T = {
	QUERY: "query",
	MUTATION: "mutation",
	SUBSCRIPTION: "subscription"
};
// node_modules/graphql/language/kinds_.mjs
var Re = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.r)({
	ARGUMENT: () => Ge,
	ARGUMENT_COORDINATE: () => Mt,
	BOOLEAN: () => $e,
	DIRECTIVE: () => at,
	DIRECTIVE_ARGUMENT_COORDINATE: () => Pt,
	DIRECTIVE_COORDINATE: () => Nt,
	DIRECTIVE_DEFINITION: () => xt,
	DIRECTIVE_EXTENSION: () => Ct,
	DOCUMENT: () => Be,
	ENUM: () => tt,
	ENUM_TYPE_DEFINITION: () => vt,
	ENUM_TYPE_EXTENSION: () => Ot,
	ENUM_VALUE_DEFINITION: () => yt,
	FIELD: () => We,
	FIELD_DEFINITION: () => mt,
	FLOAT: () => Ze,
	FRAGMENT_ARGUMENT: () => Ke,
	FRAGMENT_DEFINITION: () => Ye,
	FRAGMENT_SPREAD: () => qe,
	INLINE_FRAGMENT: () => Je,
	INPUT_OBJECT_TYPE_DEFINITION: () => bt,
	INPUT_OBJECT_TYPE_EXTENSION: () => kt,
	INPUT_VALUE_DEFINITION: () => ht,
	INT: () => E,
	INTERFACE_TYPE_DEFINITION: () => gt,
	INTERFACE_TYPE_EXTENSION: () => Et,
	LIST: () => nt,
	LIST_TYPE: () => st,
	MEMBER_COORDINATE: () => jt,
	NAME: () => ze,
	NAMED_TYPE: () => ot,
	NON_NULL_TYPE: () => ct,
	NULL: () => et,
	OBJECT: () => rt,
	OBJECT_FIELD: () => it,
	OBJECT_TYPE_DEFINITION: () => pt,
	OBJECT_TYPE_EXTENSION: () => Tt,
	OPERATION_DEFINITION: () => Ve,
	OPERATION_TYPE_DEFINITION: () => ut,
	SCALAR_TYPE_DEFINITION: () => ft,
	SCALAR_TYPE_EXTENSION: () => wt,
	SCHEMA_DEFINITION: () => lt,
	SCHEMA_EXTENSION: () => St,
	SELECTION_SET: () => Ue,
	STRING: () => Qe,
	TYPE_COORDINATE: () => At,
	UNION_TYPE_DEFINITION: () => _t,
	UNION_TYPE_EXTENSION: () => Dt,
	VARIABLE: () => Xe,
	VARIABLE_DEFINITION: () => He
});
const ze = "Name", Be = "Document", Ve = "OperationDefinition", He = "VariableDefinition", Ue = "SelectionSet", We = "Field", Ge = "Argument", Ke = "FragmentArgument", qe = "FragmentSpread", Je = "InlineFragment", Ye = "FragmentDefinition", Xe = "Variable", E = "IntValue", Ze = "FloatValue", Qe = "StringValue", $e = "BooleanValue", et = "NullValue", tt = "EnumValue", nt = "ListValue", rt = "ObjectValue", it = "ObjectField", at = "Directive", ot = "NamedType", st = "ListType", ct = "NonNullType", lt = "SchemaDefinition", ut = "OperationTypeDefinition", ft = "ScalarTypeDefinition", pt = "ObjectTypeDefinition", mt = "FieldDefinition", ht = "InputValueDefinition", gt = "InterfaceTypeDefinition", _t = "UnionTypeDefinition", vt = "EnumTypeDefinition", yt = "EnumValueDefinition", bt = "InputObjectTypeDefinition", xt = "DirectiveDefinition", St = "SchemaExtension", Ct = "DirectiveExtension", wt = "ScalarTypeExtension", Tt = "ObjectTypeExtension", Et = "InterfaceTypeExtension", Dt = "UnionTypeExtension", Ot = "EnumTypeExtension", kt = "InputObjectTypeExtension", At = "TypeCoordinate", jt = "MemberCoordinate", Mt = "ArgumentCoordinate", Nt = "DirectiveCoordinate", Pt = "DirectiveArgumentCoordinate";
// node_modules/graphql/jsutils/devAssert.mjs
function devAssert(e, t) {
	if (!e) throw Error(t);
}
function didYouMean(e, t) {
	let [n, r] = t ? [e, t] : [void 0, e];
	if (r.length === 0) return "";
	let i = " Did you mean ";
	n != null && (i += n + " ");
	let a = orList(r.slice(0, 5).map((e) => `"${e}"`));
	return i + a + "?";
}
// node_modules/graphql/jsutils/identityFunc.mjs
function identityFunc(e) {
	return e;
}
// node_modules/graphql/jsutils/keyValMap.mjs
function keyValMap(e, t, n) {
	let r = Object.create(null);
	for (let i of e) r[t(i)] = n(i);
	return r;
}
// node_modules/graphql/jsutils/naturalCompare.mjs
function naturalCompare(e, t) {
	let n = 0, r = 0;
	for (; n < e.length && r < t.length;) {
		let i = e.charCodeAt(n), a = t.charCodeAt(r);
		if (isDigit$2(i) && isDigit$2(a)) {
			let o = 0;
			do
				++n, o = o * 10 + i - Ft, i = e.charCodeAt(n);
			while (isDigit$2(i) && o > 0);
			let s = 0;
			do
				++r, s = s * 10 + a - Ft, a = t.charCodeAt(r);
			while (isDigit$2(a) && s > 0);
			if (o < s) return -1;
			if (o > s) return 1;
		} else {
			if (i < a) return -1;
			if (i > a) return 1;
			++n, ++r;
		}
	}
	return e.length - t.length;
}
const Ft = 48;
function isDigit$2(e) {
	return !isNaN(e) && 48 <= e && e <= 57;
}
// node_modules/graphql/jsutils/suggestionList.mjs
function suggestionList(e, t) {
	let n = Object.create(null), r = new LexicalDistance(e), i = Math.floor(e.length * .4) + 1;
	for (let e of t) {
		let t = r.measure(e, i);
		t !== void 0 && (n[e] = t);
	}
	return Object.keys(n).sort((e, t) => {
		let r = n[e] - n[t];
		return r === 0 ? naturalCompare(e, t) : r;
	});
}
var LexicalDistance = class {
	constructor(e) {
		this._input = e, this._inputLowerCase = e.toLowerCase(), this._inputArray = stringToArray(this._inputLowerCase), this._rows = [
			Array(e.length + 1).fill(0),
			Array(e.length + 1).fill(0),
			Array(e.length + 1).fill(0)
		];
	}
	measure(e, t) {
		if (this._input === e) return 0;
		let n = e.toLowerCase();
		if (this._inputLowerCase === n) return 1;
		let r = stringToArray(n), i = this._inputArray;
		if (r.length < i.length) {
			let e = r;
			r = i, i = e;
		}
		let a = r.length, o = i.length;
		if (a - o > t) return;
		let s = this._rows;
		for (let e = 0; e <= o; e++) s[0][e] = e;
		for (let e = 1; e <= a; e++) {
			let n = s[(e - 1) % 3], a = s[e % 3], c = a[0] = e;
			for (let t = 1; t <= o; t++) {
				let o = r[e - 1] === i[t - 1] ? 0 : 1, l = Math.min(n[t] + 1, a[t - 1] + 1, n[t - 1] + o);
				if (e > 1 && t > 1 && r[e - 1] === i[t - 2] && r[e - 2] === i[t - 1]) {
					let n = s[(e - 2) % 3][t - 2];
					l = Math.min(l, n + 1);
				}
				l < c && (c = l), a[t] = l;
			}
			if (c > t) return;
		}
		let c = s[a % 3][o];
		return c <= t ? c : void 0;
	}
};
function stringToArray(e) {
	let t = e.length, n = Array(t);
	for (let r = 0; r < t; ++r) n[r] = e.charCodeAt(r);
	return n;
}
// node_modules/graphql/jsutils/toObjMap.mjs
function toObjMapWithSymbols(e) {
	if (e == null) return Object.create(null);
	if (Object.getPrototypeOf(e) === null) return e;
	let t = Object.create(null);
	for (let [n, r] of Object.entries(e)) t[n] = r;
	for (let n of Object.getOwnPropertySymbols(e)) t[n] = e[n];
	return t;
}
// node_modules/graphql/language/characterClasses.mjs
function isWhiteSpace(e) {
	return e === 9 || e === 32;
}
function isDigit$1(e) {
	return e >= 48 && e <= 57;
}
function isLetter(e) {
	return e >= 97 && e <= 122 || e >= 65 && e <= 90;
}
function isNameStart(e) {
	return isLetter(e) || e === 95;
}
function isNameContinue(e) {
	return isLetter(e) || isDigit$1(e) || e === 95;
}
// node_modules/graphql/language/blockString.mjs
function dedentBlockStringLines(e) {
	let t = 2 ** 53 - 1, n = null, r = -1;
	for (let i = 0; i < e.length; ++i) {
		let a = e[i], o = leadingWhitespace(a);
		o !== a.length && (n ??= i, r = i, i !== 0 && o < t && (t = o));
	}
	return e.map((e, n) => n === 0 ? e : e.slice(t)).slice(n ?? 0, r + 1);
}
function leadingWhitespace(e) {
	let t = 0;
	for (; t < e.length && isWhiteSpace(e.charCodeAt(t));) ++t;
	return t;
}
function printBlockString(e, t) {
	let n = e.replaceAll("\"\"\"", "\\\"\"\""), r = n.split(/\r\n|[\n\r]/g), i = r.length === 1, a = r.length > 1 && r.slice(1).every((e) => e.length === 0 || isWhiteSpace(e.charCodeAt(0))), o = n.endsWith("\\\"\"\""), s = e.endsWith("\"") && !o, c = e.endsWith("\\"), l = s || c, u = !t?.minimize && (!i || e.length > 70 || l || a || o), d = "", f = i && isWhiteSpace(e.charCodeAt(0));
	return (u && !f || a) && (d += "\n"), d += n, (u || l) && (d += "\n"), "\"\"\"" + d + "\"\"\"";
}
// node_modules/graphql/language/printString.mjs
function printString(e) {
	return `"${e.replace(It, escapedReplacer)}"`;
}
const It = /[\x00-\x1f\x22\x5c\x7f-\x9f]/g;
function escapedReplacer(e) {
	return Lt[e.charCodeAt(0)];
}
const Lt = "\\u0000.\\u0001.\\u0002.\\u0003.\\u0004.\\u0005.\\u0006.\\u0007.\\b.\\t.\\n.\\u000B.\\f.\\r.\\u000E.\\u000F.\\u0010.\\u0011.\\u0012.\\u0013.\\u0014.\\u0015.\\u0016.\\u0017.\\u0018.\\u0019.\\u001A.\\u001B.\\u001C.\\u001D.\\u001E.\\u001F...\\\"..........................................................\\\\...................................\\u007F.\\u0080.\\u0081.\\u0082.\\u0083.\\u0084.\\u0085.\\u0086.\\u0087.\\u0088.\\u0089.\\u008A.\\u008B.\\u008C.\\u008D.\\u008E.\\u008F.\\u0090.\\u0091.\\u0092.\\u0093.\\u0094.\\u0095.\\u0096.\\u0097.\\u0098.\\u0099.\\u009A.\\u009B.\\u009C.\\u009D.\\u009E.\\u009F".split(".");
// node_modules/graphql/language/reducer.mjs
function reduce(e, t) {
	let n = [], r = {
		parent: [e],
		keys: void 0,
		results: [],
		index: -1
	}, i;
	do {
		let e;
		r.index++;
		let a = r.keys === void 0 ? r.parent.length : r.keys.length;
		if (r.index === a) i = r.results, e = r.keys === void 0 ? void 0 : r.results.kind, r = n.pop();
		else {
			if (i = r.keys === void 0 ? r.parent[r.index] : r.parent[r.keys[r.index]], i == null && n.length !== 0) continue;
			if (Array.isArray(i)) {
				if (i.length !== 0) {
					n.push(r), r = {
						parent: i,
						keys: void 0,
						results: [],
						index: -1
					};
					continue;
				}
			} else {
				let t = i;
				e = t?.kind;
				let a = typeof e == "string" ? Ie[e] : void 0;
				if (!Array.isArray(a)) throw Error(`Invalid AST Node: ${inspect(i)}.`);
				if (a.length !== 0) {
					n.push(r), r = {
						parent: t,
						keys: a,
						results: { ...t },
						index: -1
					};
					continue;
				}
			}
		}
		if (e !== void 0) {
			let n = t[e];
			i = n?.(i);
		}
		r.keys === void 0 ? r.results.push(i) : r.results[r.keys[r.index]] = i;
	} while (n.length !== 0);
	return i;
}
// node_modules/graphql/language/printer.mjs
function print(e, t) {
	return render(reduce(e, Bt), t?.maxIndentDepth ?? Infinity);
}
function printForError(e) {
	return print(e, { maxIndentDepth: 100 });
}
var Rt = class PrintBuffer {
	constructor(e = "", t = !1) {
		this.next = void 0, this.tail = this, this.indentBefore = !1, this.dedentAfter = !1, this.length = e.length, this.lines = e.includes("\n") ? e.split("\n") : e, this.newlines = typeof this.lines == "string" ? 0 : this.lines.length - 1, this.isBlockString = t;
	}
	append(e) {
		if (e.length === 0) return this;
		let t = typeof e == "string" ? new PrintBuffer(e) : e;
		return this.tail.next = t, this.tail = t.tail, this.length += t.length, this.newlines += t.newlines, this;
	}
	indent() {
		return this.length === 0 || (this.indentBefore = !0, this.tail.dedentAfter = !0, this.length += 2 * (this.newlines + 1)), this;
	}
};
const zt = new Rt();
function render(e, t) {
	let n = "", r = "", i = 0, a = "", o = e;
	for (; o !== void 0;) {
		let e = o.lines;
		if (o.indentBefore && (i < t && (a += "  ", r += "  "), i++), typeof e == "string") r += e;
		else {
			r += e[0];
			let s = !o.isBlockString && i >= t ? " " : "\n" + a;
			for (let t = 1; t < e.length; t++) n += r, r = s + e[t];
		}
		o.dedentAfter && (i--, a = a.slice(0, i * 2)), o = o.next;
	}
	return n + r;
}
const Bt = {
	Name: (e) => new Rt(e.value),
	Variable: (e) => join$2(["$", e.name]),
	Document: (e) => join$2(e.definitions, "\n\n"),
	OperationDefinition(e) {
		let t = hasMultilineItems(e.variableDefinitions) ? wrap$2("(\n", join$2(e.variableDefinitions, "\n"), "\n)") : wrap$2("(", join$2(e.variableDefinitions, ", "), ")"), n = join$2([wrap$2("", e.description, "\n"), join$2([
			e.operation,
			join$2([e.name, t]),
			join$2(e.directives, " ")
		], " ")]);
		return join$2([e.operation === "query" && n.length === e.operation.length ? "" : join$2([n, " "]), e.selectionSet]);
	},
	VariableDefinition: ({ variable: e, type: t, defaultValue: n, directives: r, description: i }) => join$2([
		wrap$2("", i, "\n"),
		e,
		": ",
		t,
		wrap$2(" = ", n),
		wrap$2(" ", join$2(r, " "))
	]),
	SelectionSet: ({ selections: e }) => e.length === 0 ? new Rt("{}") : block(e),
	Field({ alias: e, name: t, arguments: n, directives: r, selectionSet: i }) {
		return join$2([
			wrappedLineAndArgs(join$2([wrap$2("", e, ": "), t], ""), n),
			wrap$2(" ", join$2(r, " ")),
			wrap$2(" ", i)
		]);
	},
	Argument: ({ name: e, value: t }) => join$2([
		e,
		": ",
		t
	]),
	FragmentArgument: ({ name: e, value: t }) => join$2([
		e,
		": ",
		t
	]),
	FragmentSpread: ({ name: e, arguments: t, directives: n }) => join$2([wrappedLineAndArgs(join$2(["...", e]), t), wrap$2(" ", join$2(n, " "))]),
	InlineFragment: ({ typeCondition: e, directives: t, selectionSet: n }) => join$2([
		"...",
		wrap$2("on ", e),
		join$2(t, " "),
		n
	], " "),
	FragmentDefinition: ({ name: e, typeCondition: t, variableDefinitions: n, directives: r, selectionSet: i, description: a }) => join$2([
		wrap$2("", a, "\n"),
		"fragment ",
		e,
		wrap$2("(", join$2(n, ", "), ")"),
		" on ",
		t,
		" ",
		wrap$2("", join$2(r, " "), " "),
		i
	]),
	IntValue: ({ value: e }) => new Rt(e),
	FloatValue: ({ value: e }) => new Rt(e),
	StringValue: ({ value: e, block: t }) => new Rt(t === !0 ? printBlockString(e) : printString(e), t === !0),
	BooleanValue: ({ value: e }) => new Rt(e ? "true" : "false"),
	NullValue: () => new Rt("null"),
	EnumValue: ({ value: e }) => new Rt(e),
	ListValue: ({ values: e }) => 2 + joinedLength(e, ", ") > 80 ? wrap$2("[\n", join$2(e, "\n").indent(), "\n]") : join$2([
		"[",
		join$2(e, ", "),
		"]"
	]),
	ObjectValue: ({ fields: e }) => 4 + joinedLength(e, ", ") > 80 ? block(e) : join$2([
		"{ ",
		join$2(e, ", "),
		" }"
	]),
	ObjectField: ({ name: e, value: t }) => join$2([
		e,
		": ",
		t
	]),
	Directive: ({ name: e, arguments: t }) => join$2([
		"@",
		e,
		wrap$2("(", join$2(t, ", "), ")")
	]),
	NamedType: ({ name: e }) => e,
	ListType: ({ type: e }) => join$2([
		"[",
		e,
		"]"
	]),
	NonNullType: ({ type: e }) => join$2([e, "!"]),
	SchemaDefinition: ({ description: e, directives: t, operationTypes: n }) => join$2([wrap$2("", e, "\n"), join$2([
		"schema",
		join$2(t, " "),
		block(n)
	], " ")]),
	OperationTypeDefinition: ({ operation: e, type: t }) => join$2([
		e,
		": ",
		t
	]),
	ScalarTypeDefinition: ({ description: e, name: t, directives: n }) => join$2([wrap$2("", e, "\n"), join$2([
		"scalar",
		t,
		join$2(n, " ")
	], " ")]),
	ObjectTypeDefinition: ({ description: e, name: t, interfaces: n, directives: r, fields: i }) => join$2([wrap$2("", e, "\n"), join$2([
		"type",
		t,
		wrap$2("implements ", join$2(n, " & ")),
		join$2(r, " "),
		block(i)
	], " ")]),
	FieldDefinition: ({ description: e, name: t, arguments: n, type: r, directives: i }) => join$2([
		wrap$2("", e, "\n"),
		t,
		hasMultilineItems(n) ? wrap$2("(\n", join$2(n, "\n").indent(), "\n)") : wrap$2("(", join$2(n, ", "), ")"),
		": ",
		r,
		wrap$2(" ", join$2(i, " "))
	]),
	InputValueDefinition: ({ description: e, name: t, type: n, defaultValue: r, directives: i }) => join$2([
		wrap$2("", e, "\n"),
		t,
		": ",
		n,
		wrap$2(" = ", r),
		wrap$2(" ", join$2(i, " "))
	]),
	InterfaceTypeDefinition: ({ description: e, name: t, interfaces: n, directives: r, fields: i }) => join$2([wrap$2("", e, "\n"), join$2([
		"interface",
		t,
		wrap$2("implements ", join$2(n, " & ")),
		join$2(r, " "),
		block(i)
	], " ")]),
	UnionTypeDefinition: ({ description: e, name: t, directives: n, types: r }) => join$2([wrap$2("", e, "\n"), join$2([
		"union",
		t,
		join$2(n, " "),
		wrap$2("= ", join$2(r, " | "))
	], " ")]),
	EnumTypeDefinition: ({ description: e, name: t, directives: n, values: r }) => join$2([wrap$2("", e, "\n"), join$2([
		"enum",
		t,
		join$2(n, " "),
		block(r)
	], " ")]),
	EnumValueDefinition: ({ description: e, name: t, directives: n }) => join$2([wrap$2("", e, "\n"), join$2([t, join$2(n, " ")], " ")]),
	InputObjectTypeDefinition: ({ description: e, name: t, directives: n, fields: r }) => join$2([wrap$2("", e, "\n"), join$2([
		"input",
		t,
		join$2(n, " "),
		block(r)
	], " ")]),
	DirectiveDefinition: ({ description: e, name: t, arguments: n, directives: r, repeatable: i, locations: a }) => join$2([
		wrap$2("", e, "\n"),
		"directive @",
		t,
		hasMultilineItems(n) ? wrap$2("(\n", join$2(n, "\n").indent(), "\n)") : wrap$2("(", join$2(n, ", "), ")"),
		wrap$2(" ", join$2(r, " ")),
		i ? " repeatable" : "",
		" on ",
		join$2(a, " | ")
	]),
	SchemaExtension: ({ directives: e, operationTypes: t }) => join$2([
		"extend schema",
		join$2(e, " "),
		block(t)
	], " "),
	ScalarTypeExtension: ({ name: e, directives: t }) => join$2([
		"extend scalar",
		e,
		join$2(t, " ")
	], " "),
	ObjectTypeExtension: ({ name: e, interfaces: t, directives: n, fields: r }) => join$2([
		"extend type",
		e,
		wrap$2("implements ", join$2(t, " & ")),
		join$2(n, " "),
		block(r)
	], " "),
	InterfaceTypeExtension: ({ name: e, interfaces: t, directives: n, fields: r }) => join$2([
		"extend interface",
		e,
		wrap$2("implements ", join$2(t, " & ")),
		join$2(n, " "),
		block(r)
	], " "),
	UnionTypeExtension: ({ name: e, directives: t, types: n }) => join$2([
		"extend union",
		e,
		join$2(t, " "),
		wrap$2("= ", join$2(n, " | "))
	], " "),
	EnumTypeExtension: ({ name: e, directives: t, values: n }) => join$2([
		"extend enum",
		e,
		join$2(t, " "),
		block(n)
	], " "),
	InputObjectTypeExtension: ({ name: e, directives: t, fields: n }) => join$2([
		"extend input",
		e,
		join$2(t, " "),
		block(n)
	], " "),
	DirectiveExtension: ({ name: e, directives: t }) => join$2([join$2(["extend directive @", e]), join$2(t, " ")], " "),
	TypeCoordinate: ({ name: e }) => e,
	MemberCoordinate: ({ name: e, memberName: t }) => join$2([e, wrap$2(".", t)]),
	ArgumentCoordinate: ({ name: e, fieldName: t, argumentName: n }) => join$2([
		e,
		wrap$2(".", t),
		wrap$2("(", n, ":)")
	]),
	DirectiveCoordinate: ({ name: e }) => join$2(["@", e]),
	DirectiveArgumentCoordinate: ({ name: e, argumentName: t }) => join$2([
		"@",
		e,
		wrap$2("(", t, ":)")
	])
};
function join$2(e, t = "") {
	if (e == null || e.length === 0) return zt;
	let n = zt;
	for (let r of e) r !== void 0 && r.length !== 0 && (n.length === 0 ? n = typeof r == "string" ? new Rt(r) : r : (t !== "" && n.append(t), n.append(r)));
	return n;
}
function joinedLength(e, t) {
	let n = 0;
	for (let r of e) r.length !== 0 && (n += (n === 0 ? 0 : t.length) + r.length);
	return n;
}
function block(e) {
	return wrap$2("{\n", join$2(e, "\n").indent(), "\n}");
}
function wrap$2(e, t, n = "") {
	return t != null && t.length !== 0 ? e === "" ? t.append(n) : new Rt(e).append(t).append(n) : zt;
}
function hasMultilineItems(e) {
	return e?.some((e) => e.newlines !== 0) ?? !1;
}
function wrappedLineAndArgs(e, t) {
	return t == null || t.length === 0 ? e : join$2([e, e.length + joinedLength(t, ", ") + 2 > 80 ? wrap$2("(\n", join$2(t, "\n").indent(), "\n)") : wrap$2("(", join$2(t, ", "), ")")]);
}
// node_modules/graphql/utilities/valueFromASTUntyped.mjs
function valueFromASTUntyped(e, t) {
	switch (e.kind) {
		case et: return null;
		case E: return parseInt(e.value, 10);
		case Ze: return parseFloat(e.value);
		case Qe:
		case tt:
		case $e: return e.value;
		case nt: return e.values.map((e) => valueFromASTUntyped(e, t));
		case rt: return keyValMap(e.fields, (e) => e.name.value, (e) => valueFromASTUntyped(e.value, t));
		case Xe: return t?.[e.name.value];
	}
}
// node_modules/graphql/type/assertName.mjs
function assertName(e) {
	if (e.length === 0) throw new w("Expected name to be a non-empty string.");
	for (let t = 1; t < e.length; ++t) if (!isNameContinue(e.charCodeAt(t))) throw new w(`Names must only contain [_a-zA-Z0-9] but "${e}" does not.`);
	if (!isNameStart(e.charCodeAt(0))) throw new w(`Names must start with [_a-zA-Z] but "${e}" does not.`);
	return e;
}
function assertEnumValueName(e) {
	if (e === "true" || e === "false" || e === "null") throw new w(`Enum values cannot be named: ${e}`);
	return assertName(e);
}
// node_modules/graphql/type/definition.mjs
function isType(e) {
	return isScalarType(e) || isObjectType(e) || isInterfaceType(e) || isUnionType(e) || isEnumType(e) || isInputObjectType(e) || isListType(e) || isNonNullType(e);
}
const Vt = Symbol("Scalar");
function isScalarType(e) {
	return C(e, Vt, GraphQLScalarType);
}
const Ht = Symbol("Object");
function isObjectType(e) {
	return C(e, Ht, GraphQLObjectType);
}
const Ut = Symbol("Field"), Wt = Symbol("Argument");
function isArgument(e) {
	return C(e, Wt, GraphQLArgument);
}
const Gt = Symbol("Interface");
function isInterfaceType(e) {
	return C(e, Gt, GraphQLInterfaceType);
}
const Kt = Symbol("Union");
function isUnionType(e) {
	return C(e, Kt, GraphQLUnionType);
}
const qt = Symbol("Enum");
function isEnumType(e) {
	return C(e, qt, GraphQLEnumType);
}
const Jt = Symbol("EnumValue"), Yt = Symbol("InputObject");
function isInputObjectType(e) {
	return C(e, Yt, GraphQLInputObjectType);
}
const Xt = Symbol("InputField"), Zt = Symbol("List");
function isListType(e) {
	return C(e, Zt, GraphQLList);
}
const Qt = Symbol("NonNull");
function isNonNullType(e) {
	return C(e, Qt, GraphQLNonNull);
}
function isInputType(e) {
	return isScalarType(e) || isEnumType(e) || isInputObjectType(e) || isWrappingType(e) && isInputType(e.ofType);
}
function isOutputType(e) {
	return isScalarType(e) || isObjectType(e) || isInterfaceType(e) || isUnionType(e) || isEnumType(e) || isWrappingType(e) && isOutputType(e.ofType);
}
function isLeafType(e) {
	return isScalarType(e) || isEnumType(e);
}
function assertLeafType(e) {
	if (!isLeafType(e)) throw Error(`Expected ${inspect(e)} to be a GraphQL leaf type.`);
	return e;
}
function isCompositeType(e) {
	return isObjectType(e) || isInterfaceType(e) || isUnionType(e);
}
function isAbstractType(e) {
	return isInterfaceType(e) || isUnionType(e);
}
var GraphQLList = class {
	constructor(e) {
		this.__kind = Zt, this.ofType = e;
	}
	get [Symbol.toStringTag]() {
		return "GraphQLList";
	}
	toString() {
		return "[" + String(this.ofType) + "]";
	}
	toJSON() {
		return this.toString();
	}
}, GraphQLNonNull = class {
	constructor(e) {
		this.__kind = Qt, this.ofType = e;
	}
	get [Symbol.toStringTag]() {
		return "GraphQLNonNull";
	}
	toString() {
		return String(this.ofType) + "!";
	}
	toJSON() {
		return this.toString();
	}
};
function isWrappingType(e) {
	return isListType(e) || isNonNullType(e);
}
function isNullableType(e) {
	return isType(e) && !isNonNullType(e);
}
function getNullableType(e) {
	if (e) return isNonNullType(e) ? e.ofType : e;
}
function isNamedType(e) {
	return isScalarType(e) || isObjectType(e) || isInterfaceType(e) || isUnionType(e) || isEnumType(e) || isInputObjectType(e);
}
function getNamedType(e) {
	if (e) {
		let t = e;
		for (; isWrappingType(t);) t = t.ofType;
		return t;
	}
}
function resolveReadonlyArrayThunk(e) {
	return typeof e == "function" ? e() : e;
}
function resolveObjMapThunk(e) {
	return typeof e == "function" ? e() : e;
}
var GraphQLScalarType = class {
	constructor(e) {
		this.__kind = Vt, this.name = assertName(e.name), this.description = e.description, this.specifiedByURL = e.specifiedByURL, this.serialize = e.serialize ?? e.coerceOutputValue ?? identityFunc, this.parseValue = e.parseValue ?? e.coerceInputValue ?? identityFunc, this.parseLiteral = e.parseLiteral ?? ((e, t) => this.coerceInputValue(valueFromASTUntyped(e, t))), this.coerceOutputValue = e.coerceOutputValue ?? this.serialize, this.coerceInputValue = e.coerceInputValue ?? this.parseValue, this.coerceInputLiteral = e.coerceInputLiteral, this.valueToLiteral = e.valueToLiteral, this.extensions = toObjMapWithSymbols(e.extensions), this.astNode = e.astNode, this.extensionASTNodes = e.extensionASTNodes ?? [], e.parseLiteral && (typeof e.parseValue != "function" || typeof e.parseLiteral != "function") && devAssert(!1, `${this.name} must provide both "parseValue" and "parseLiteral" functions.`), e.coerceInputLiteral && (typeof e.coerceInputValue != "function" || typeof e.coerceInputLiteral != "function") && devAssert(!1, `${this.name} must provide both "coerceInputValue" and "coerceInputLiteral" functions.`);
	}
	get [Symbol.toStringTag]() {
		return "GraphQLScalarType";
	}
	toConfig() {
		return {
			name: this.name,
			description: this.description,
			specifiedByURL: this.specifiedByURL,
			serialize: this.serialize,
			parseValue: this.parseValue,
			parseLiteral: this.parseLiteral,
			coerceOutputValue: this.coerceOutputValue,
			coerceInputValue: this.coerceInputValue,
			coerceInputLiteral: this.coerceInputLiteral,
			valueToLiteral: this.valueToLiteral,
			extensions: this.extensions,
			astNode: this.astNode,
			extensionASTNodes: this.extensionASTNodes
		};
	}
	toString() {
		return this.name;
	}
	toJSON() {
		return this.toString();
	}
}, GraphQLObjectType = class {
	constructor(e) {
		this.__kind = Ht, this.__kind = Ht, this.name = assertName(e.name), this.description = e.description, this.isTypeOf = e.isTypeOf, this.extensions = toObjMapWithSymbols(e.extensions), this.astNode = e.astNode, this.extensionASTNodes = e.extensionASTNodes ?? [], this._fields = defineFieldMap.bind(void 0, this, e.fields), this._interfaces = defineInterfaces.bind(void 0, e.interfaces);
	}
	get [Symbol.toStringTag]() {
		return "GraphQLObjectType";
	}
	getFields() {
		return typeof this._fields == "function" && (this._fields = this._fields()), this._fields;
	}
	getInterfaces() {
		return typeof this._interfaces == "function" && (this._interfaces = this._interfaces()), this._interfaces;
	}
	toConfig() {
		return {
			name: this.name,
			description: this.description,
			interfaces: this.getInterfaces(),
			fields: mapValue(this.getFields(), (e) => e.toConfig()),
			isTypeOf: this.isTypeOf,
			extensions: this.extensions,
			astNode: this.astNode,
			extensionASTNodes: this.extensionASTNodes
		};
	}
	toString() {
		return this.name;
	}
	toJSON() {
		return this.toString();
	}
};
function defineInterfaces(e) {
	return resolveReadonlyArrayThunk(e ?? []);
}
function defineFieldMap(e, t) {
	return mapValue(resolveObjMapThunk(t), (t, n) => new GraphQLField(e, n, t));
}
var GraphQLField = class {
	constructor(e, t, n) {
		this.__kind = Ut, this.parentType = e, this.name = assertName(t), this.description = n.description, this.type = n.type;
		let r = n.args;
		this.args = r ? Object.entries(r).map(([e, t]) => new GraphQLArgument(this, e, t)) : [], this.resolve = n.resolve, this.subscribe = n.subscribe, this.deprecationReason = n.deprecationReason, this.extensions = toObjMapWithSymbols(n.extensions), this.astNode = n.astNode;
	}
	get [Symbol.toStringTag]() {
		return "GraphQLField";
	}
	toConfig() {
		return {
			description: this.description,
			type: this.type,
			args: keyValMap(this.args, (e) => e.name, (e) => e.toConfig()),
			resolve: this.resolve,
			subscribe: this.subscribe,
			deprecationReason: this.deprecationReason,
			extensions: this.extensions,
			astNode: this.astNode
		};
	}
	toString() {
		return `${this.parentType ?? "<meta>"}.${this.name}`;
	}
	toJSON() {
		return this.toString();
	}
}, GraphQLArgument = class {
	constructor(e, t, n) {
		this.__kind = Wt, this.parent = e, this.name = assertName(t), this.description = n.description, this.type = n.type, this.defaultValue = n.defaultValue, this.default = n.default, this._memoizedCoercedDefaultValue = void 0, this.deprecationReason = n.deprecationReason, this.extensions = toObjMapWithSymbols(n.extensions), this.astNode = n.astNode;
	}
	get [Symbol.toStringTag]() {
		return "GraphQLArgument";
	}
	toConfig() {
		return {
			description: this.description,
			type: this.type,
			defaultValue: this.defaultValue,
			default: this.default,
			deprecationReason: this.deprecationReason,
			extensions: this.extensions,
			astNode: this.astNode
		};
	}
	toString() {
		return `${this.parent}(${this.name}:)`;
	}
	toJSON() {
		return this.toString();
	}
};
function isRequiredArgument(e) {
	return isNonNullType(e.type) && e.default === void 0 && e.defaultValue === void 0;
}
var GraphQLInterfaceType = class {
	constructor(e) {
		this.__kind = Gt, this.name = assertName(e.name), this.description = e.description, this.resolveType = e.resolveType, this.extensions = toObjMapWithSymbols(e.extensions), this.astNode = e.astNode, this.extensionASTNodes = e.extensionASTNodes ?? [], this._fields = defineFieldMap.bind(void 0, this, e.fields), this._interfaces = defineInterfaces.bind(void 0, e.interfaces);
	}
	get [Symbol.toStringTag]() {
		return "GraphQLInterfaceType";
	}
	getFields() {
		return typeof this._fields == "function" && (this._fields = this._fields()), this._fields;
	}
	getInterfaces() {
		return typeof this._interfaces == "function" && (this._interfaces = this._interfaces()), this._interfaces;
	}
	toConfig() {
		return {
			name: this.name,
			description: this.description,
			interfaces: this.getInterfaces(),
			fields: mapValue(this.getFields(), (e) => e.toConfig()),
			resolveType: this.resolveType,
			extensions: this.extensions,
			astNode: this.astNode,
			extensionASTNodes: this.extensionASTNodes
		};
	}
	toString() {
		return this.name;
	}
	toJSON() {
		return this.toString();
	}
}, GraphQLUnionType = class {
	constructor(e) {
		this.__kind = Kt, this.name = assertName(e.name), this.description = e.description, this.resolveType = e.resolveType, this.extensions = toObjMapWithSymbols(e.extensions), this.astNode = e.astNode, this.extensionASTNodes = e.extensionASTNodes ?? [], this._types = defineTypes.bind(void 0, e.types);
	}
	get [Symbol.toStringTag]() {
		return "GraphQLUnionType";
	}
	getTypes() {
		return typeof this._types == "function" && (this._types = this._types()), this._types;
	}
	toConfig() {
		return {
			name: this.name,
			description: this.description,
			types: this.getTypes(),
			resolveType: this.resolveType,
			extensions: this.extensions,
			astNode: this.astNode,
			extensionASTNodes: this.extensionASTNodes
		};
	}
	toString() {
		return this.name;
	}
	toJSON() {
		return this.toString();
	}
};
function defineTypes(e) {
	return resolveReadonlyArrayThunk(e);
}
var GraphQLEnumType = class {
	constructor(e) {
		this.__kind = qt, this.name = assertName(e.name), this.description = e.description, this.extensions = toObjMapWithSymbols(e.extensions), this.astNode = e.astNode, this.extensionASTNodes = e.extensionASTNodes ?? [], this._values = defineEnumValues.bind(void 0, this, e.values), this._valueLookup = null, this._nameLookup = null;
	}
	get [Symbol.toStringTag]() {
		return "GraphQLEnumType";
	}
	getValues() {
		return typeof this._values == "function" && (this._values = this._values()), this._values;
	}
	getValue(e) {
		return this._nameLookup ??= keyMap(this.getValues(), (e) => e.name), this._nameLookup[e];
	}
	serialize(e) {
		return this.coerceOutputValue(e);
	}
	coerceOutputValue(e) {
		this._valueLookup ??= new Map(this.getValues().map((e) => [e.value, e]));
		let t = this._valueLookup.get(e);
		if (t === void 0) throw new w(`Enum "${this.name}" cannot represent value: ${inspect(e)}`);
		return t.name;
	}
	parseValue(e, t) {
		return this.coerceInputValue(e, t);
	}
	coerceInputValue(e, t) {
		if (typeof e != "string") {
			let n = inspect(e);
			throw new w(`Enum "${this.name}" cannot represent non-string value: ${n}.` + (t ? "" : didYouMeanEnumValue(this, n)));
		}
		let n = this.getValue(e);
		if (n == null) throw new w(`Value "${e}" does not exist in "${this.name}" enum.` + (t ? "" : didYouMeanEnumValue(this, e)));
		return n.value;
	}
	parseLiteral(e, t, n) {
		return this.coerceInputLiteral(e, n);
	}
	coerceInputLiteral(e, t) {
		if (e.kind !== "EnumValue") {
			let n = printForError(e);
			throw new w(`Enum "${this.name}" cannot represent non-enum value: ${n}.` + (t ? "" : didYouMeanEnumValue(this, n)), { nodes: e });
		}
		let n = this.getValue(e.value);
		if (n == null) {
			let n = printForError(e);
			throw new w(`Value "${n}" does not exist in "${this.name}" enum.` + (t ? "" : didYouMeanEnumValue(this, n)), { nodes: e });
		}
		return n.value;
	}
	valueToLiteral(e) {
		if (typeof e == "string" && this.getValue(e)) return {
			kind: tt,
			value: e
		};
	}
	toConfig() {
		return {
			name: this.name,
			description: this.description,
			values: keyValMap(this.getValues(), (e) => e.name, (e) => e.toConfig()),
			extensions: this.extensions,
			astNode: this.astNode,
			extensionASTNodes: this.extensionASTNodes
		};
	}
	toString() {
		return this.name;
	}
	toJSON() {
		return this.toString();
	}
};
function defineEnumValues(e, t) {
	let n = resolveObjMapThunk(t);
	return Object.entries(n).map(([t, n]) => new GraphQLEnumValue(e, t, n));
}
function didYouMeanEnumValue(e, t) {
	return didYouMean("the enum value", suggestionList(t, e.getValues().map((e) => e.name)));
}
var GraphQLEnumValue = class {
	constructor(e, t, n) {
		this.__kind = Jt, this.parentEnum = e, this.name = assertEnumValueName(t), this.description = n.description, this.value = n.value === void 0 ? t : n.value, this.deprecationReason = n.deprecationReason, this.extensions = toObjMapWithSymbols(n.extensions), this.astNode = n.astNode;
	}
	get [Symbol.toStringTag]() {
		return "GraphQLEnumValue";
	}
	toConfig() {
		return {
			description: this.description,
			value: this.value,
			deprecationReason: this.deprecationReason,
			extensions: this.extensions,
			astNode: this.astNode
		};
	}
	toString() {
		return `${this.parentEnum.name}.${this.name}`;
	}
	toJSON() {
		return this.toString();
	}
}, GraphQLInputObjectType = class {
	constructor(e) {
		this.__kind = Yt, this.name = assertName(e.name), this.description = e.description, this.extensions = toObjMapWithSymbols(e.extensions), this.astNode = e.astNode, this.extensionASTNodes = e.extensionASTNodes ?? [], this.isOneOf = e.isOneOf ?? !1, this._fields = defineInputFieldMap.bind(void 0, this, e.fields);
	}
	get [Symbol.toStringTag]() {
		return "GraphQLInputObjectType";
	}
	getFields() {
		return typeof this._fields == "function" && (this._fields = this._fields()), this._fields;
	}
	toConfig() {
		return {
			name: this.name,
			description: this.description,
			fields: mapValue(this.getFields(), (e) => e.toConfig()),
			extensions: this.extensions,
			astNode: this.astNode,
			extensionASTNodes: this.extensionASTNodes,
			isOneOf: this.isOneOf
		};
	}
	toString() {
		return this.name;
	}
	toJSON() {
		return this.toString();
	}
};
function defineInputFieldMap(e, t) {
	return mapValue(resolveObjMapThunk(t), (t, n) => new GraphQLInputField(e, n, t));
}
var GraphQLInputField = class {
	constructor(e, t, n) {
		"resolve" in n && devAssert(!1, `${e}.${t} field has a resolve property, but Input Types cannot define resolvers.`), this.__kind = Xt, this.parentType = e, this.name = assertName(t), this.description = n.description, this.type = n.type, this.defaultValue = n.defaultValue, this.default = n.default, this._memoizedCoercedDefaultValue = void 0, this.deprecationReason = n.deprecationReason, this.extensions = toObjMapWithSymbols(n.extensions), this.astNode = n.astNode;
	}
	get [Symbol.toStringTag]() {
		return "GraphQLInputField";
	}
	toConfig() {
		return {
			description: this.description,
			type: this.type,
			defaultValue: this.defaultValue,
			default: this.default,
			deprecationReason: this.deprecationReason,
			extensions: this.extensions,
			astNode: this.astNode
		};
	}
	toString() {
		return `${this.parentType}.${this.name}`;
	}
	toJSON() {
		return this.toString();
	}
};
function isRequiredInputField(e) {
	return isNonNullType(e.type) && e.defaultValue === void 0 && e.default === void 0;
}
// node_modules/graphql/utilities/typeComparators.mjs
function isEqualType(e, t) {
	return e === t ? !0 : isNonNullType(e) && isNonNullType(t) || isListType(e) && isListType(t) ? isEqualType(e.ofType, t.ofType) : !1;
}
function isTypeSubTypeOf(e, t, n) {
	return t === n ? !0 : isNonNullType(n) ? isNonNullType(t) ? isTypeSubTypeOf(e, t.ofType, n.ofType) : !1 : isNonNullType(t) ? isTypeSubTypeOf(e, t.ofType, n) : isListType(n) ? isListType(t) ? isTypeSubTypeOf(e, t.ofType, n.ofType) : !1 : !isListType(t) && isAbstractType(n) && (isInterfaceType(t) || isObjectType(t)) && e.isSubType(n, t);
}
function doTypesOverlap(e, t, n) {
	return t === n ? !0 : isAbstractType(t) ? isAbstractType(n) ? e.getPossibleTypes(t).some((t) => e.isSubType(n, t)) : e.isSubType(t, n) : isAbstractType(n) ? e.isSubType(n, t) : !1;
}
// node_modules/graphql/jsutils/Path.mjs
function addPath(e, t, n) {
	return {
		prev: e,
		key: t,
		typename: n
	};
}
function pathToArray(e) {
	let t = [], n = e;
	for (; n;) t.push(n.key), n = n.prev;
	return t.reverse();
}
// node_modules/graphql/utilities/valueToLiteral.mjs
function valueToLiteral(e, t) {
	if (isNonNullType(t)) return e == null ? void 0 : valueToLiteral(e, t.ofType);
	if (e == null) return { kind: et };
	if (isListType(t)) {
		if (!isIterableObject(e)) return valueToLiteral(e, t.ofType);
		let n = [];
		for (let r of e) {
			let e = valueToLiteral(r, t.ofType);
			if (!e) return;
			n.push(e);
		}
		return {
			kind: nt,
			values: n
		};
	}
	if (isInputObjectType(t)) {
		if (!isObjectLike(e)) return;
		let n = [], r = t.getFields();
		if (Object.keys(e).some((t) => e[t] !== void 0 && !Object.hasOwn(r, t))) return;
		for (let r of Object.values(t.getFields())) if (e[r.name] === void 0) {
			if (isRequiredInputField(r)) return;
		} else {
			let t = valueToLiteral(e[r.name], r.type);
			if (!t) return;
			n.push({
				kind: it,
				name: {
					kind: ze,
					value: r.name
				},
				value: t
			});
		}
		return {
			kind: rt,
			fields: n
		};
	}
	let n = assertLeafType(t);
	if (n.valueToLiteral) try {
		return n.valueToLiteral(e);
	} catch {
		return;
	}
	return defaultScalarValueToLiteral(e);
}
function defaultScalarValueToLiteral(e) {
	if (e == null) return { kind: et };
	switch (typeof e) {
		case "boolean": return {
			kind: $e,
			value: e
		};
		case "string": return {
			kind: Qe,
			value: e,
			block: !1
		};
		case "bigint": return {
			kind: E,
			value: e.toString()
		};
		case "number": {
			if (!Number.isFinite(e)) return { kind: et };
			let t = String(e);
			return /^-?(?:0|[1-9][0-9]*)$/.test(t) ? {
				kind: E,
				value: t
			} : {
				kind: Ze,
				value: t
			};
		}
		case "object": {
			if (isIterableObject(e)) return {
				kind: nt,
				values: Array.from(e, defaultScalarValueToLiteral)
			};
			let t = e, n = [];
			for (let e of Object.keys(t)) {
				let r = t[e];
				r !== void 0 && n.push({
					kind: it,
					name: {
						kind: ze,
						value: e
					},
					value: defaultScalarValueToLiteral(r)
				});
			}
			return {
				kind: rt,
				fields: n
			};
		}
	}
	throw TypeError(`Cannot convert value to AST: ${inspect(e)}.`);
}
// node_modules/graphql/utilities/replaceVariables.mjs
function replaceVariables(e, t, n) {
	switch (e.kind) {
		case Xe: {
			let r = e.name.value, i = n?.sources[r];
			if (i) {
				let e = i.value;
				if (e === void 0) {
					let e = i.signature.default;
					return e === void 0 ? { kind: et } : e.literal;
				}
				return replaceVariables(e, t, i.fragmentVariableValues);
			}
			let a = t?.sources[r];
			if (a == null) return { kind: et };
			if (a.value === void 0) {
				let e = a.signature.default;
				if (e !== void 0) return e.literal;
			}
			return valueToLiteral(a.value, a.signature.type);
		}
		case rt: {
			let r = [];
			for (let i of e.fields) {
				if (i.value.kind === "Variable") {
					let e = n?.sources[i.value.name.value] ?? t?.sources[i.value.name.value];
					if (e?.value === void 0 && e?.signature.default === void 0) continue;
				}
				let e = replaceVariables(i.value, t, n);
				r.push({
					...i,
					value: e
				});
			}
			return {
				...e,
				fields: r
			};
		}
		case nt: {
			let r = [];
			for (let i of e.values) {
				let e = replaceVariables(i, t, n);
				r.push(e);
			}
			return {
				...e,
				values: r
			};
		}
		default: return e;
	}
}
// node_modules/graphql/utilities/validateInputValue.mjs
function validateInputValue(e, t, n, r) {
	return validateInputValueImpl(e, t, n, r, void 0);
}
function validateInputValueImpl(e, t, n, r, i) {
	if (isNonNullType(t)) {
		if (e === void 0) {
			reportInvalidValue(n, `Expected a value of non-null type "${t}" to be provided.`, i);
			return;
		}
		if (e === null) {
			reportInvalidValue(n, `Expected value of non-null type "${t}" not to be null.`, i);
			return;
		}
		return validateInputValueImpl(e, t.ofType, n, r, i);
	}
	if (e != null) {
		if (isListType(t)) {
			if (!isIterableObject(e)) validateInputValueImpl(e, t.ofType, n, r, i);
			else {
				let a = 0;
				for (let o of e) validateInputValueImpl(o, t.ofType, n, r, addPath(i, a++, void 0));
			}
		} else if (isInputObjectType(t)) {
			if (!isObjectLike(e) || Array.isArray(e)) {
				reportInvalidValue(n, `Expected value of type "${t}" to be an object, found: ${inspect(e)}.`, i);
				return;
			}
			let a = t.getFields();
			for (let o of Object.values(a)) {
				let a = e[o.name];
				a === void 0 ? isRequiredInputField(o) && reportInvalidValue(n, `Expected value of type "${t}" to include required field "${o.name}", found: ${inspect(e)}.`, i) : validateInputValueImpl(a, o.type, n, r, addPath(i, o.name, t.name));
			}
			let o = [];
			for (let s of Object.keys(e)) if (e[s] !== void 0) {
				if (Object.hasOwn(a, s)) o.push(s);
				else {
					let o = r ? "" : didYouMean(suggestionList(s, Object.keys(a)));
					reportInvalidValue(n, `Expected value of type "${t}" not to include unknown field "${s}"${o ? `.${o} Found` : ", found"}: ${inspect(e)}.`, i);
				}
			}
			if (t.isOneOf) {
				o.length !== 1 && reportInvalidValue(n, getOneOfInputObjectErrorMessage(t), i);
				let r = o[0];
				e[r] === null && reportInvalidValue(n, getOneOfInputObjectErrorMessage(t), addPath(i, r, t.name));
			}
		} else {
			assertLeafType(t);
			let a, o;
			try {
				a = t.coerceInputValue(e, r);
			} catch (e) {
				if (e instanceof w) {
					n(e, pathToArray(i));
					return;
				}
				o = e;
			}
			a === void 0 && reportInvalidValue(n, `Expected value of type "${t}"${o == null ? ", found" : `, but encountered error "${getCaughtErrorMessage(o)}"; found`}: ${inspect(e)}.`, i, ensureGraphQLError(o));
		}
	}
}
function reportInvalidValue(e, t, n, r) {
	e(new w(t, { originalError: r }), pathToArray(n));
}
function validateInputLiteral(e, t, n, r, i, a) {
	return validateInputLiteralImpl({
		static: !r && !i,
		onError: n,
		variables: r,
		fragmentVariableValues: i
	}, e, t, a, void 0);
}
function validateInputLiteralImpl(e, t, n, r, i) {
	if (t.kind === "Variable") {
		if (e.static) return;
		let r = getScopedVariableValues(e, t)?.coerced[t.name.value];
		isNonNullType(n) && (r === void 0 ? reportInvalidLiteral(e.onError, `Expected variable "$${t.name.value}" provided to type "${n}" to provide a runtime value.`, t, i) : r === null && reportInvalidLiteral(e.onError, `Expected variable "$${t.name.value}" provided to non-null type "${n}" not to be null.`, t, i));
	} else {
		if (isNonNullType(n)) {
			if (t.kind === "NullValue") {
				reportInvalidLiteral(e.onError, `Expected value of non-null type "${n}" not to be null.`, t, i);
				return;
			}
			return validateInputLiteralImpl(e, t, n.ofType, r, i);
		}
		if (t.kind !== "NullValue") {
			if (isListType(n)) {
				if (t.kind !== "ListValue") validateInputLiteralImpl(e, t, n.ofType, r, i);
				else {
					let a = 0;
					for (let o of t.values) validateInputLiteralImpl(e, o, n.ofType, r, addPath(i, a++, void 0));
				}
			} else if (isInputObjectType(n)) {
				if (t.kind !== "ObjectValue") {
					reportInvalidLiteral(e.onError, `Expected value of type "${n}" to be an object, found: ${printForError(t)}.`, t, i);
					return;
				}
				let a = n.getFields(), o = keyMap(t.fields, (e) => e.name.value);
				for (let s of Object.values(a)) {
					let a = o[s.name];
					if (a === void 0) isRequiredInputField(s) && reportInvalidLiteral(e.onError, `Expected value of type "${n}" to include required field "${s.name}", found: ${printForError(t)}.`, t, i);
					else {
						let o = a.value;
						if (o.kind === "Variable" && !e.static) {
							let r = getScopedVariableValues(e, o), a = o.name.value, c = r?.coerced[a];
							if (n.isOneOf) c === void 0 ? reportInvalidLiteral(e.onError, `Expected variable "$${a}" provided to field "${s.name}" for OneOf Input Object type "${n}" to provide a runtime value.`, t, i) : c === null && reportInvalidLiteral(e.onError, `Expected variable "$${a}" provided to field "${s.name}" for OneOf Input Object type "${n}" not to be null.`, t, i);
							else if (c === void 0 && !isRequiredInputField(s)) continue;
						}
						validateInputLiteralImpl(e, o, s.type, r, addPath(i, s.name, n.name));
					}
				}
				let s = t.fields, c = [];
				for (let o of s) {
					let s = o.name.value;
					if (Object.hasOwn(a, s)) c.push(o);
					else {
						let c = r ? "" : didYouMean(suggestionList(s, Object.keys(a)));
						reportInvalidLiteral(e.onError, `Expected value of type "${n}" not to include unknown field "${s}"${c ? `.${c} Found` : ", found"}: ${printForError(t)}.`, o, i);
					}
				}
				if (n.isOneOf) {
					if (c.length !== 1) {
						reportInvalidLiteral(e.onError, getOneOfInputObjectErrorMessage(n), t, i);
						return;
					}
					if (c[0].value.kind === "NullValue") {
						let r = c[0].name.value;
						reportInvalidLiteral(e.onError, getOneOfInputObjectErrorMessage(n), t, addPath(i, r, void 0));
					}
				}
			} else {
				assertLeafType(n);
				let a, o;
				try {
					a = n.coerceInputLiteral ? n.coerceInputLiteral(replaceVariables(t, e.variables, e.fragmentVariableValues), r) : n.parseLiteral(t, void 0, r);
				} catch (t) {
					if (t instanceof w) {
						e.onError(t, pathToArray(i));
						return;
					}
					o = t;
				}
				a === void 0 && reportInvalidLiteral(e.onError, `Expected value of type "${n}"${o == null ? ", found" : `, but encountered error "${getCaughtErrorMessage(o)}"; found`}: ${printForError(t)}.`, t, i, ensureGraphQLError(o));
			}
		}
	}
}
function getScopedVariableValues(e, t) {
	let n = t.name.value, { fragmentVariableValues: r, variables: i } = e;
	return r?.sources[n] ? r : i;
}
function reportInvalidLiteral(e, t, n, r, i) {
	e(new w(t, {
		nodes: n,
		originalError: i
	}), pathToArray(r));
}
function getCaughtErrorMessage(e) {
	if (isObjectLike(e)) {
		let t = e.message;
		if (typeof t == "string" && t !== "") return t;
	}
	return String(e);
}
function getOneOfInputObjectErrorMessage(e) {
	return `Within OneOf Input Object type "${e}", exactly one field must be specified, and the value for that field must be non-null.`;
}
// node_modules/graphql/language/directiveLocation.mjs
const D = {
	QUERY: "QUERY",
	MUTATION: "MUTATION",
	SUBSCRIPTION: "SUBSCRIPTION",
	FIELD: "FIELD",
	FRAGMENT_DEFINITION: "FRAGMENT_DEFINITION",
	FRAGMENT_SPREAD: "FRAGMENT_SPREAD",
	INLINE_FRAGMENT: "INLINE_FRAGMENT",
	VARIABLE_DEFINITION: "VARIABLE_DEFINITION",
	FRAGMENT_VARIABLE_DEFINITION: "FRAGMENT_VARIABLE_DEFINITION",
	SCHEMA: "SCHEMA",
	SCALAR: "SCALAR",
	OBJECT: "OBJECT",
	FIELD_DEFINITION: "FIELD_DEFINITION",
	ARGUMENT_DEFINITION: "ARGUMENT_DEFINITION",
	INTERFACE: "INTERFACE",
	UNION: "UNION",
	ENUM: "ENUM",
	ENUM_VALUE: "ENUM_VALUE",
	INPUT_OBJECT: "INPUT_OBJECT",
	INPUT_FIELD_DEFINITION: "INPUT_FIELD_DEFINITION",
	DIRECTIVE_DEFINITION: "DIRECTIVE_DEFINITION"
}, $t = new GraphQLScalarType({
	name: "Int",
	description: "The `Int` scalar type represents non-fractional signed whole numeric values. Int can represent values between -(2^31) and 2^31 - 1.",
	coerceOutputValue(e) {
		let t = coerceOutputValueObject(e);
		if (typeof t == "number") return coerceIntFromNumber(t);
		if (typeof t == "boolean") return +!!t;
		if (typeof t == "string") return coerceIntFromString(t);
		if (typeof t == "bigint") return coerceIntFromBigInt(t);
		throw new w(`Int cannot represent non-integer value: ${inspect(t)}`);
	},
	coerceInputValue(e) {
		if (typeof e == "number") return coerceIntFromNumber(e);
		if (typeof e == "bigint") return coerceIntFromBigInt(e);
		throw new w(`Int cannot represent non-integer value: ${inspect(e)}`);
	},
	coerceInputLiteral(e) {
		if (e.kind !== "IntValue") throw new w(`Int cannot represent non-integer value: ${printForError(e)}`, { nodes: e });
		let t = parseInt(e.value, 10);
		if (t > 2147483647 || t < -2147483648) throw new w(`Int cannot represent non 32-bit signed integer value: ${e.value}`, { nodes: e });
		return t;
	},
	valueToLiteral(e) {
		if ((typeof e == "number" && Number.isInteger(e) || typeof e == "bigint") && e <= 2147483647 && e >= -2147483648) return {
			kind: E,
			value: String(e)
		};
	}
}), en = new GraphQLScalarType({
	name: "Float",
	description: "The `Float` scalar type represents signed double-precision fractional values as specified by [IEEE 754](https://en.wikipedia.org/wiki/IEEE_floating_point).",
	coerceOutputValue(e) {
		let t = coerceOutputValueObject(e);
		if (typeof t == "number") return coerceFloatFromNumber(t);
		if (typeof t == "boolean") return +!!t;
		if (typeof t == "string") return coerceFloatFromString(t);
		if (typeof t == "bigint") return coerceFloatFromBigInt(t);
		throw new w(`Float cannot represent non numeric value: ${inspect(t)}`);
	},
	coerceInputValue(e) {
		if (typeof e == "number") return coerceFloatFromNumber(e);
		if (typeof e == "bigint") return coerceFloatFromBigInt(e);
		throw new w(`Float cannot represent non numeric value: ${inspect(e)}`);
	},
	coerceInputLiteral(e) {
		if (e.kind !== "FloatValue" && e.kind !== "IntValue") throw new w(`Float cannot represent non numeric value: ${printForError(e)}`, { nodes: e });
		return parseFloat(e.value);
	},
	valueToLiteral(e) {
		let t = defaultScalarValueToLiteral(e);
		if (t.kind === "FloatValue" || t.kind === "IntValue") return t;
	}
}), O = new GraphQLScalarType({
	name: "String",
	description: "The `String` scalar type represents textual data, represented as UTF-8 character sequences. The String type is most often used by GraphQL to represent free-form human-readable text.",
	coerceOutputValue(e) {
		let t = coerceOutputValueObject(e);
		if (typeof t == "string") return t;
		if (typeof t == "boolean") return t ? "true" : "false";
		if (typeof t == "number") return coerceStringFromNumber(t);
		if (typeof t == "bigint") return String(t);
		throw new w(`String cannot represent value: ${inspect(e)}`);
	},
	coerceInputValue(e) {
		if (typeof e != "string") throw new w(`String cannot represent a non string value: ${inspect(e)}`);
		return e;
	},
	coerceInputLiteral(e) {
		if (e.kind !== "StringValue") throw new w(`String cannot represent a non string value: ${printForError(e)}`, { nodes: e });
		return e.value;
	},
	valueToLiteral(e) {
		let t = defaultScalarValueToLiteral(e);
		if (t.kind === "StringValue") return t;
	}
}), k = new GraphQLScalarType({
	name: "Boolean",
	description: "The `Boolean` scalar type represents `true` or `false`.",
	coerceOutputValue(e) {
		let t = coerceOutputValueObject(e);
		if (typeof t == "boolean") return t;
		if (typeof t == "number") return coerceBooleanFromNumber(t);
		if (typeof t == "bigint") return t !== 0n;
		throw new w(`Boolean cannot represent a non boolean value: ${inspect(t)}`);
	},
	coerceInputValue(e) {
		if (typeof e != "boolean") throw new w(`Boolean cannot represent a non boolean value: ${inspect(e)}`);
		return e;
	},
	coerceInputLiteral(e) {
		if (e.kind !== "BooleanValue") throw new w(`Boolean cannot represent a non boolean value: ${printForError(e)}`, { nodes: e });
		return e.value;
	},
	valueToLiteral(e) {
		let t = defaultScalarValueToLiteral(e);
		if (t.kind === "BooleanValue") return t;
	}
}), tn = new GraphQLScalarType({
	name: "ID",
	description: "The `ID` scalar type represents a unique identifier, often used to refetch an object or as key for a cache. The ID type appears in a JSON response as a String; however, it is not intended to be human-readable. When expected as an input type, any string (such as `\"4\"`) or integer (such as `4`) input value will be accepted as an ID.",
	coerceOutputValue(e) {
		let t = coerceOutputValueObject(e);
		if (typeof t == "string") return t;
		if (typeof t == "number") return coerceIDFromNumber(t);
		if (typeof t == "bigint") return String(t);
		throw new w(`ID cannot represent value: ${inspect(e)}`);
	},
	coerceInputValue(e) {
		if (typeof e == "string") return e;
		if (typeof e == "number") return coerceIDFromNumber(e);
		if (typeof e == "bigint") return String(e);
		throw new w(`ID cannot represent value: ${inspect(e)}`);
	},
	coerceInputLiteral(e) {
		if (e.kind !== "StringValue" && e.kind !== "IntValue") throw new w("ID cannot represent a non-string and non-integer value: " + printForError(e), { nodes: e });
		return e.value;
	},
	valueToLiteral(e) {
		if (typeof e == "string") return /^-?(?:0|[1-9][0-9]*)$/.test(e) ? {
			kind: E,
			value: e
		} : {
			kind: Qe,
			value: e,
			block: !1
		};
		if (typeof e == "number") return {
			kind: E,
			value: coerceIDFromNumber(e)
		};
		if (typeof e == "bigint") return {
			kind: E,
			value: String(e)
		};
	}
}), nn = Object.freeze([
	O,
	$t,
	en,
	k,
	tn
]);
function isSpecifiedScalarType(e) {
	return nn.some(({ name: t }) => e.name === t);
}
function coerceOutputValueObject(e) {
	if (isObjectLike(e)) {
		if (typeof e.valueOf == "function") {
			let t = e.valueOf();
			if (!isObjectLike(t)) return t;
		}
		if (typeof e.toJSON == "function") return e.toJSON();
	}
	return e;
}
function coerceIntFromNumber(e) {
	if (!Number.isInteger(e)) throw new w(`Int cannot represent non-integer value: ${inspect(e)}`);
	if (e > 2147483647 || e < -2147483648) throw new w(`Int cannot represent non 32-bit signed integer value: ${inspect(e)}`);
	return e;
}
function coerceIntFromString(e) {
	if (e === "") throw new w(`Int cannot represent non-integer value: ${inspect(e)}`);
	let t = Number(e);
	if (!Number.isInteger(t)) throw new w(`Int cannot represent non-integer value: ${inspect(e)}`);
	if (t > 2147483647 || t < -2147483648) throw new w(`Int cannot represent non 32-bit signed integer value: ${inspect(e)}`);
	return t;
}
function coerceIntFromBigInt(e) {
	if (e > 2147483647 || e < -2147483648) throw new w(`Int cannot represent non 32-bit signed integer value: ${String(e)}`);
	return Number(e);
}
function coerceFloatFromNumber(e) {
	if (!Number.isFinite(e)) throw new w(`Float cannot represent non numeric value: ${inspect(e)}`);
	return e;
}
function coerceFloatFromString(e) {
	if (e === "") throw new w(`Float cannot represent non numeric value: ${inspect(e)}`);
	let t = Number(e);
	if (!Number.isFinite(t)) throw new w(`Float cannot represent non numeric value: ${inspect(e)}`);
	return t;
}
function coerceFloatFromBigInt(e) {
	let t = Number(e);
	if (!Number.isFinite(t)) throw new w(`Float cannot represent non numeric value: ${inspect(e)} (value is too large)`);
	if (BigInt(t) !== e) throw new w(`Float cannot represent non numeric value: ${inspect(e)} (value would lose precision)`);
	return t;
}
function coerceStringFromNumber(e) {
	if (!Number.isFinite(e)) throw new w(`String cannot represent value: ${inspect(e)}`);
	return String(e);
}
function coerceBooleanFromNumber(e) {
	if (!Number.isFinite(e)) throw new w(`Boolean cannot represent a non boolean value: ${inspect(e)}`);
	return e !== 0;
}
function coerceIDFromNumber(e) {
	if (!Number.isInteger(e)) throw new w(`ID cannot represent value: ${inspect(e)}`);
	return String(e);
}
// node_modules/graphql/type/directives.mjs
const rn = Symbol("Directive");
function isDirective(e) {
	return C(e, rn, GraphQLDirective);
}
var GraphQLDirective = class {
	constructor(e) {
		this.__kind = rn, this.name = assertName(e.name), this.description = e.description, this.locations = e.locations, this.isRepeatable = e.isRepeatable ?? !1, this.deprecationReason = e.deprecationReason, this.extensions = toObjMapWithSymbols(e.extensions), this.astNode = e.astNode, this.extensionASTNodes = e.extensionASTNodes ?? [], Array.isArray(e.locations) || devAssert(!1, `@${this.name} locations must be an Array.`);
		let t = e.args ?? {};
		(!isObjectLike(t) || Array.isArray(t)) && devAssert(!1, `@${this.name} args must be an object with argument names as keys.`), this.args = Object.entries(t).map(([e, t]) => new GraphQLArgument(this, e, t));
	}
	get [Symbol.toStringTag]() {
		return "GraphQLDirective";
	}
	toConfig() {
		return {
			name: this.name,
			description: this.description,
			locations: this.locations,
			args: keyValMap(this.args, (e) => e.name, (e) => e.toConfig()),
			isRepeatable: this.isRepeatable,
			deprecationReason: this.deprecationReason,
			extensions: this.extensions,
			astNode: this.astNode,
			extensionASTNodes: this.extensionASTNodes
		};
	}
	toString() {
		return "@" + this.name;
	}
	toJSON() {
		return this.toString();
	}
};
const an = new GraphQLDirective({
	name: "include",
	description: "Directs the executor to include this field or fragment only when the `if` argument is true.",
	locations: [
		D.FIELD,
		D.FRAGMENT_SPREAD,
		D.INLINE_FRAGMENT
	],
	args: { if: {
		type: new GraphQLNonNull(k),
		description: "Included when true."
	} }
}), on = new GraphQLDirective({
	name: "skip",
	description: "Directs the executor to skip this field or fragment when the `if` argument is true.",
	locations: [
		D.FIELD,
		D.FRAGMENT_SPREAD,
		D.INLINE_FRAGMENT
	],
	args: { if: {
		type: new GraphQLNonNull(k),
		description: "Skipped when true."
	} }
}), sn = new GraphQLDirective({
	name: "defer",
	description: "Directs the executor to defer this fragment when the `if` argument is true or undefined.",
	locations: [D.FRAGMENT_SPREAD, D.INLINE_FRAGMENT],
	args: {
		if: {
			type: new GraphQLNonNull(k),
			description: "Deferred when true or undefined.",
			default: { value: !0 }
		},
		label: {
			type: O,
			description: "Unique name"
		}
	}
}), cn = new GraphQLDirective({
	name: "stream",
	description: "Directs the executor to stream plural fields when the `if` argument is true or undefined.",
	locations: [D.FIELD],
	args: {
		initialCount: {
			default: { value: 0 },
			type: new GraphQLNonNull($t),
			description: "Number of items to return immediately"
		},
		if: {
			type: new GraphQLNonNull(k),
			description: "Stream when true or undefined.",
			default: { value: !0 }
		},
		label: {
			type: O,
			description: "Unique name"
		}
	}
}), ln = new GraphQLDirective({
	name: "deprecated",
	description: "Marks an element of a GraphQL schema as no longer supported.",
	locations: [
		D.FIELD_DEFINITION,
		D.ARGUMENT_DEFINITION,
		D.INPUT_FIELD_DEFINITION,
		D.ENUM_VALUE,
		D.DIRECTIVE_DEFINITION
	],
	args: { reason: {
		type: new GraphQLNonNull(O),
		description: "Explains why this element was deprecated, usually also including a suggestion for how to access supported similar data. Formatted using the Markdown syntax, as specified by [CommonMark](https://commonmark.org/).",
		default: { value: "No longer supported" }
	} }
}), un = new GraphQLDirective({
	name: "specifiedBy",
	description: "Exposes a URL that specifies the behavior of this scalar.",
	locations: [D.SCALAR],
	args: { url: {
		type: new GraphQLNonNull(O),
		description: "The URL that specifies the behavior of this scalar."
	} }
}), dn = new GraphQLDirective({
	name: "oneOf",
	description: "Indicates exactly one field must be supplied and this field must not be `null`.",
	locations: [D.INPUT_OBJECT],
	args: {}
}), fn = new GraphQLDirective({
	name: "experimental_disableErrorPropagation",
	description: "Disables error propagation.",
	locations: [
		D.QUERY,
		D.MUTATION,
		D.SUBSCRIPTION
	]
}), pn = Object.freeze([
	an,
	on,
	ln,
	un,
	dn
]);
function isSpecifiedDirective(e) {
	return pn.some(({ name: t }) => t === e.name);
}
// node_modules/graphql/utilities/astFromValue.mjs
function astFromValue(e, t) {
	if (isNonNullType(t)) {
		let n = astFromValue(e, t.ofType);
		return n?.kind === "NullValue" ? null : n;
	}
	if (e === null) return { kind: et };
	if (e === void 0) return null;
	if (isListType(t)) {
		let n = t.ofType;
		if (isIterableObject(e)) {
			let t = [];
			for (let r of e) {
				let e = astFromValue(r, n);
				e != null && t.push(e);
			}
			return {
				kind: nt,
				values: t
			};
		}
		return astFromValue(e, n);
	}
	if (isInputObjectType(t)) {
		if (!isObjectLike(e)) return null;
		let n = [];
		for (let r of Object.values(t.getFields())) {
			let t = astFromValue(e[r.name], r.type);
			t && n.push({
				kind: it,
				name: {
					kind: ze,
					value: r.name
				},
				value: t
			});
		}
		return {
			kind: rt,
			fields: n
		};
	}
	if (isLeafType(t)) {
		let n = t.coerceOutputValue(e);
		if (n == null) return null;
		if (typeof n == "boolean") return {
			kind: $e,
			value: n
		};
		if (typeof n == "number" && Number.isFinite(n)) {
			let e = String(n);
			return mn.test(e) ? {
				kind: E,
				value: e
			} : {
				kind: Ze,
				value: e
			};
		}
		if (typeof n == "bigint") return {
			kind: E,
			value: String(n)
		};
		if (typeof n == "string") return isEnumType(t) ? {
			kind: tt,
			value: n
		} : t === tn && mn.test(n) ? {
			kind: E,
			value: n
		} : {
			kind: Qe,
			value: n
		};
		throw TypeError(`Cannot convert value to AST: ${inspect(n)}.`);
	}
	invariant(!1, "Unexpected input type: " + inspect(t));
}
const mn = /^-?(?:0|[1-9][0-9]*)$/;
// node_modules/graphql/utilities/getDefaultValueAST.mjs
function getDefaultValueAST(e) {
	let t = e.type, n = e.default;
	if (n) {
		let e = n.literal ?? valueToLiteral(n.value, t);
		return e ?? invariant(!1, "Invalid default value"), e;
	}
	let r = e.defaultValue;
	if (r !== void 0) {
		let e = astFromValue(r, t);
		return e ?? invariant(!1, "Invalid default value"), e;
	}
}
// node_modules/graphql/type/introspection.mjs
const hn = new GraphQLObjectType({
	name: "__Schema",
	description: "A GraphQL Schema defines the capabilities of a GraphQL server. It exposes all available types and directives on the server, as well as the entry points for query, mutation, and subscription operations.",
	fields: () => ({
		description: {
			type: O,
			resolve: (e) => e.description
		},
		types: {
			description: "A list of all types supported by this server.",
			type: new GraphQLNonNull(new GraphQLList(new GraphQLNonNull(vn))),
			resolve(e) {
				return Object.values(e.getTypeMap());
			}
		},
		queryType: {
			description: "The type that query operations will be rooted at.",
			type: new GraphQLNonNull(vn),
			resolve: (e) => e.getQueryType()
		},
		mutationType: {
			description: "If this server supports mutation, the type that mutation operations will be rooted at.",
			type: vn,
			resolve: (e) => e.getMutationType()
		},
		subscriptionType: {
			description: "If this server support subscription, the type that subscription operations will be rooted at.",
			type: vn,
			resolve: (e) => e.getSubscriptionType()
		},
		directives: {
			description: "A list of all directives supported by this server.",
			type: new GraphQLNonNull(new GraphQLList(new GraphQLNonNull(gn))),
			args: { includeDeprecated: {
				type: new GraphQLNonNull(k),
				default: { value: !1 }
			} },
			resolve: (e, { includeDeprecated: t }) => t === !0 ? e.getDirectives() : e.getDirectives().filter((e) => e.deprecationReason == null)
		}
	})
}), gn = new GraphQLObjectType({
	name: "__Directive",
	description: "A Directive provides a way to describe alternate runtime execution and type validation behavior in a GraphQL document.\n\nIn some cases, you need to provide options to alter GraphQL's execution behavior in ways field arguments will not suffice, such as conditionally including or skipping a field. Directives provide this by describing additional information to the executor.",
	fields: () => ({
		name: {
			type: new GraphQLNonNull(O),
			resolve: (e) => e.name
		},
		description: {
			type: O,
			resolve: (e) => e.description
		},
		isRepeatable: {
			type: new GraphQLNonNull(k),
			resolve: (e) => e.isRepeatable
		},
		locations: {
			type: new GraphQLNonNull(new GraphQLList(new GraphQLNonNull(_n))),
			resolve: (e) => e.locations
		},
		args: {
			type: new GraphQLNonNull(new GraphQLList(new GraphQLNonNull(bn))),
			args: { includeDeprecated: {
				type: new GraphQLNonNull(k),
				default: { value: !1 }
			} },
			resolve(e, { includeDeprecated: t }) {
				return t === !0 ? e.args : e.args.filter((e) => e.deprecationReason == null);
			}
		},
		isDeprecated: {
			type: new GraphQLNonNull(k),
			resolve: (e) => e.deprecationReason != null
		},
		deprecationReason: {
			type: O,
			resolve: (e) => e.deprecationReason
		}
	})
}), _n = new GraphQLEnumType({
	name: "__DirectiveLocation",
	description: "A Directive can be adjacent to many parts of the GraphQL language, a __DirectiveLocation describes one such possible adjacencies.",
	values: {
		QUERY: {
			value: D.QUERY,
			description: "Location adjacent to a query operation."
		},
		MUTATION: {
			value: D.MUTATION,
			description: "Location adjacent to a mutation operation."
		},
		SUBSCRIPTION: {
			value: D.SUBSCRIPTION,
			description: "Location adjacent to a subscription operation."
		},
		FIELD: {
			value: D.FIELD,
			description: "Location adjacent to a field."
		},
		FRAGMENT_DEFINITION: {
			value: D.FRAGMENT_DEFINITION,
			description: "Location adjacent to a fragment definition."
		},
		FRAGMENT_SPREAD: {
			value: D.FRAGMENT_SPREAD,
			description: "Location adjacent to a fragment spread."
		},
		INLINE_FRAGMENT: {
			value: D.INLINE_FRAGMENT,
			description: "Location adjacent to an inline fragment."
		},
		VARIABLE_DEFINITION: {
			value: D.VARIABLE_DEFINITION,
			description: "Location adjacent to an operation variable definition."
		},
		FRAGMENT_VARIABLE_DEFINITION: {
			value: D.FRAGMENT_VARIABLE_DEFINITION,
			description: "Location adjacent to a fragment variable definition."
		},
		SCHEMA: {
			value: D.SCHEMA,
			description: "Location adjacent to a schema definition."
		},
		SCALAR: {
			value: D.SCALAR,
			description: "Location adjacent to a scalar definition."
		},
		OBJECT: {
			value: D.OBJECT,
			description: "Location adjacent to an object type definition."
		},
		FIELD_DEFINITION: {
			value: D.FIELD_DEFINITION,
			description: "Location adjacent to a field definition."
		},
		ARGUMENT_DEFINITION: {
			value: D.ARGUMENT_DEFINITION,
			description: "Location adjacent to an argument definition."
		},
		INTERFACE: {
			value: D.INTERFACE,
			description: "Location adjacent to an interface definition."
		},
		UNION: {
			value: D.UNION,
			description: "Location adjacent to a union definition."
		},
		ENUM: {
			value: D.ENUM,
			description: "Location adjacent to an enum definition."
		},
		ENUM_VALUE: {
			value: D.ENUM_VALUE,
			description: "Location adjacent to an enum value definition."
		},
		INPUT_OBJECT: {
			value: D.INPUT_OBJECT,
			description: "Location adjacent to an input object type definition."
		},
		INPUT_FIELD_DEFINITION: {
			value: D.INPUT_FIELD_DEFINITION,
			description: "Location adjacent to an input object field definition."
		},
		DIRECTIVE_DEFINITION: {
			value: D.DIRECTIVE_DEFINITION,
			description: "Location adjacent to a directive definition."
		}
	}
}), vn = new GraphQLObjectType({
	name: "__Type",
	description: "The fundamental unit of any GraphQL Schema is the type. There are many kinds of types in GraphQL as represented by the `__TypeKind` enum.\n\nDepending on the kind of a type, certain fields describe information about that type. Scalar types provide no information beyond a name, description and optional `specifiedByURL`, while Enum types provide their values. Object and Interface types provide the fields they describe. Abstract types, Union and Interface, provide the Object types possible at runtime. List and NonNull types compose other types.",
	fields: () => ({
		kind: {
			type: new GraphQLNonNull(Sn),
			resolve(e) {
				if (isScalarType(e)) return A.SCALAR;
				if (isObjectType(e)) return A.OBJECT;
				if (isInterfaceType(e)) return A.INTERFACE;
				if (isUnionType(e)) return A.UNION;
				if (isEnumType(e)) return A.ENUM;
				if (isInputObjectType(e)) return A.INPUT_OBJECT;
				if (isListType(e)) return A.LIST;
				if (isNonNullType(e)) return A.NON_NULL;
				invariant(!1, `Unexpected type: "${inspect(e)}".`);
			}
		},
		name: {
			type: O,
			resolve: (e) => "name" in e ? e.name : void 0
		},
		description: {
			type: O,
			resolve: (e) => "description" in e ? e.description : void 0
		},
		specifiedByURL: {
			type: O,
			resolve: (e) => "specifiedByURL" in e ? e.specifiedByURL : void 0
		},
		fields: {
			type: new GraphQLList(new GraphQLNonNull(yn)),
			args: { includeDeprecated: {
				type: new GraphQLNonNull(k),
				default: { value: !1 }
			} },
			resolve(e, { includeDeprecated: t }) {
				if (isObjectType(e) || isInterfaceType(e)) {
					let n = Object.values(e.getFields());
					return t === !0 ? n : n.filter((e) => e.deprecationReason == null);
				}
			}
		},
		interfaces: {
			type: new GraphQLList(new GraphQLNonNull(vn)),
			resolve(e) {
				if (isObjectType(e) || isInterfaceType(e)) return e.getInterfaces();
			}
		},
		possibleTypes: {
			type: new GraphQLList(new GraphQLNonNull(vn)),
			resolve(e, t, n, { schema: r }) {
				if (isAbstractType(e)) return r.getPossibleTypes(e);
			}
		},
		enumValues: {
			type: new GraphQLList(new GraphQLNonNull(xn)),
			args: { includeDeprecated: {
				type: new GraphQLNonNull(k),
				default: { value: !1 }
			} },
			resolve(e, { includeDeprecated: t }) {
				if (isEnumType(e)) {
					let n = e.getValues();
					return t === !0 ? n : n.filter((e) => e.deprecationReason == null);
				}
			}
		},
		inputFields: {
			type: new GraphQLList(new GraphQLNonNull(bn)),
			args: { includeDeprecated: {
				type: new GraphQLNonNull(k),
				default: { value: !1 }
			} },
			resolve(e, { includeDeprecated: t }) {
				if (isInputObjectType(e)) {
					let n = Object.values(e.getFields());
					return t === !0 ? n : n.filter((e) => e.deprecationReason == null);
				}
			}
		},
		ofType: {
			type: vn,
			resolve: (e) => "ofType" in e ? e.ofType : void 0
		},
		isOneOf: {
			type: k,
			resolve: (e) => {
				if (isInputObjectType(e)) return e.isOneOf;
			}
		}
	})
}), yn = new GraphQLObjectType({
	name: "__Field",
	description: "Object and Interface types are described by a list of Fields, each of which has a name, potentially a list of arguments, and a return type.",
	fields: () => ({
		name: {
			type: new GraphQLNonNull(O),
			resolve: (e) => e.name
		},
		description: {
			type: O,
			resolve: (e) => e.description
		},
		args: {
			type: new GraphQLNonNull(new GraphQLList(new GraphQLNonNull(bn))),
			args: { includeDeprecated: {
				type: new GraphQLNonNull(k),
				default: { value: !1 }
			} },
			resolve(e, { includeDeprecated: t }) {
				return t === !0 ? e.args : e.args.filter((e) => e.deprecationReason == null);
			}
		},
		type: {
			type: new GraphQLNonNull(vn),
			resolve: (e) => e.type
		},
		isDeprecated: {
			type: new GraphQLNonNull(k),
			resolve: (e) => e.deprecationReason != null
		},
		deprecationReason: {
			type: O,
			resolve: (e) => e.deprecationReason
		}
	})
}), bn = new GraphQLObjectType({
	name: "__InputValue",
	description: "Arguments provided to Fields or Directives and the input fields of an InputObject are represented as Input Values which describe their type and optionally a default value.",
	fields: () => ({
		name: {
			type: new GraphQLNonNull(O),
			resolve: (e) => e.name
		},
		description: {
			type: O,
			resolve: (e) => e.description
		},
		type: {
			type: new GraphQLNonNull(vn),
			resolve: (e) => e.type
		},
		defaultValue: {
			type: O,
			description: "A GraphQL-formatted string representing the default value for this input value.",
			resolve(e) {
				let t = getDefaultValueAST(e);
				return t ? print(t) : null;
			}
		},
		isDeprecated: {
			type: new GraphQLNonNull(k),
			resolve: (e) => e.deprecationReason != null
		},
		deprecationReason: {
			type: O,
			resolve: (e) => e.deprecationReason
		}
	})
}), xn = new GraphQLObjectType({
	name: "__EnumValue",
	description: "One possible value for a given Enum. Enum values are unique values, not a placeholder for a string or numeric value. However an Enum value is returned in a JSON response as a string.",
	fields: () => ({
		name: {
			type: new GraphQLNonNull(O),
			resolve: (e) => e.name
		},
		description: {
			type: O,
			resolve: (e) => e.description
		},
		isDeprecated: {
			type: new GraphQLNonNull(k),
			resolve: (e) => e.deprecationReason != null
		},
		deprecationReason: {
			type: O,
			resolve: (e) => e.deprecationReason
		}
	})
}), A = {
	SCALAR: "SCALAR",
	OBJECT: "OBJECT",
	INTERFACE: "INTERFACE",
	UNION: "UNION",
	ENUM: "ENUM",
	INPUT_OBJECT: "INPUT_OBJECT",
	LIST: "LIST",
	NON_NULL: "NON_NULL"
}, Sn = new GraphQLEnumType({
	name: "__TypeKind",
	description: "An enum describing what kind of type a given `__Type` is.",
	values: {
		SCALAR: {
			value: A.SCALAR,
			description: "Indicates this type is a scalar."
		},
		OBJECT: {
			value: A.OBJECT,
			description: "Indicates this type is an object. `fields` and `interfaces` are valid fields."
		},
		INTERFACE: {
			value: A.INTERFACE,
			description: "Indicates this type is an interface. `fields`, `interfaces`, and `possibleTypes` are valid fields."
		},
		UNION: {
			value: A.UNION,
			description: "Indicates this type is a union. `possibleTypes` is a valid field."
		},
		ENUM: {
			value: A.ENUM,
			description: "Indicates this type is an enum. `enumValues` is a valid field."
		},
		INPUT_OBJECT: {
			value: A.INPUT_OBJECT,
			description: "Indicates this type is an input object. `inputFields` is a valid field."
		},
		LIST: {
			value: A.LIST,
			description: "Indicates this type is a list. `ofType` is a valid field."
		},
		NON_NULL: {
			value: A.NON_NULL,
			description: "Indicates this type is a non-null. `ofType` is a valid field."
		}
	}
}), Cn = new GraphQLField(void 0, "__schema", {
	type: new GraphQLNonNull(hn),
	description: "Access the current type schema of this server.",
	resolve: (e, t, n, { schema: r }) => r
}), wn = new GraphQLField(void 0, "__type", {
	type: vn,
	description: "Request the type information of a single type.",
	args: { name: { type: new GraphQLNonNull(O) } },
	resolve: (e, { name: t }, n, { schema: r }) => r.getType(t)
}), Tn = new GraphQLField(void 0, "__typename", {
	type: new GraphQLNonNull(O),
	description: "The name of the current Object type at runtime.",
	resolve: (e, t, n, { parentType: r }) => r.name
}), En = Object.freeze([
	hn,
	gn,
	_n,
	vn,
	yn,
	bn,
	xn,
	Sn
]);
function isIntrospectionType(e) {
	return En.some(({ name: t }) => e.name === t);
}
// node_modules/graphql/type/schema.mjs
function isSchema(e) {
	return C(e, Dn, GraphQLSchema);
}
function assertSchema(e) {
	if (!isSchema(e)) throw Error(`Expected ${inspect(e)} to be a GraphQL schema.`);
	return e;
}
const Dn = Symbol("Schema");
var GraphQLSchema = class {
	constructor(e) {
		this.__kind = Dn, this.assumeValid = e.assumeValid ?? !1, this.__validationErrors = e.assumeValid === !0 ? [] : void 0, this.description = e.description, this.extensions = toObjMapWithSymbols(e.extensions), this.astNode = e.astNode, this.extensionASTNodes = e.extensionASTNodes ?? [], this._queryType = e.query, this._mutationType = e.mutation, this._subscriptionType = e.subscription, this._directives = e.directives ?? pn;
		let t = new Set(e.types);
		if (e.types != null) for (let n of e.types) t.delete(n), collectReferencedTypes(n, t);
		this._queryType != null && collectReferencedTypes(this._queryType, t), this._mutationType != null && collectReferencedTypes(this._mutationType, t), this._subscriptionType != null && collectReferencedTypes(this._subscriptionType, t);
		for (let e of this._directives) if (isDirective(e)) for (let n of e.args) collectReferencedTypes(n.type, t);
		collectReferencedTypes(hn, t), this._typeMap = Object.create(null), this._subTypeMap = new Map(), this._implementationsMap = Object.create(null);
		for (let e of t) {
			if (e == null) continue;
			let t = e.name;
			if (this._typeMap[t] !== void 0) throw Error(`Schema must contain uniquely named types but contains multiple types named "${t}".`);
			if (this._typeMap[t] = e, isInterfaceType(e)) {
				for (let t of e.getInterfaces()) if (isInterfaceType(t)) {
					let n = this._implementationsMap[t.name];
					n ??= this._implementationsMap[t.name] = {
						objects: [],
						interfaces: []
					}, n.interfaces.push(e);
				}
			} else if (isObjectType(e)) {
				for (let t of e.getInterfaces()) if (isInterfaceType(t)) {
					let n = this._implementationsMap[t.name];
					n ??= this._implementationsMap[t.name] = {
						objects: [],
						interfaces: []
					}, n.objects.push(e);
				}
			}
		}
	}
	get [Symbol.toStringTag]() {
		return "GraphQLSchema";
	}
	getQueryType() {
		return this._queryType;
	}
	getMutationType() {
		return this._mutationType;
	}
	getSubscriptionType() {
		return this._subscriptionType;
	}
	getRootType(e) {
		switch (e) {
			case T.QUERY: return this.getQueryType();
			case T.MUTATION: return this.getMutationType();
			case T.SUBSCRIPTION: return this.getSubscriptionType();
		}
	}
	getTypeMap() {
		return this._typeMap;
	}
	getType(e) {
		return this.getTypeMap()[e];
	}
	getPossibleTypes(e) {
		return isUnionType(e) ? e.getTypes() : this.getImplementations(e).objects;
	}
	getImplementations(e) {
		return this._implementationsMap[e.name] ?? {
			objects: [],
			interfaces: []
		};
	}
	isSubType(e, t) {
		let n = this._subTypeMap.get(e);
		if (n === void 0) {
			if (isUnionType(e)) n = new Set(e.getTypes());
			else {
				let t = this.getImplementations(e);
				n = new Set([...t.objects, ...t.interfaces]);
			}
			this._subTypeMap.set(e, n);
		}
		return n.has(t);
	}
	getDirectives() {
		return this._directives;
	}
	getDirective(e) {
		return this.getDirectives().find((t) => t.name === e);
	}
	getField(e, t) {
		switch (t) {
			case Cn.name: return this.getQueryType() === e ? Cn : void 0;
			case wn.name: return this.getQueryType() === e ? wn : void 0;
			case Tn.name: return Tn;
		}
		if ("getFields" in e) return e.getFields()[t];
	}
	toConfig() {
		return {
			description: this.description,
			query: this.getQueryType(),
			mutation: this.getMutationType(),
			subscription: this.getSubscriptionType(),
			types: Object.values(this.getTypeMap()),
			directives: this.getDirectives(),
			extensions: this.extensions,
			astNode: this.astNode,
			extensionASTNodes: this.extensionASTNodes,
			assumeValid: this.assumeValid
		};
	}
};
function collectReferencedTypes(e, t) {
	let n = getNamedType(e);
	if (!t.has(n)) {
		if (t.add(n), isUnionType(n)) for (let e of n.getTypes()) collectReferencedTypes(e, t);
		else if (isObjectType(n) || isInterfaceType(n)) {
			for (let e of n.getInterfaces()) collectReferencedTypes(e, t);
			for (let e of Object.values(n.getFields())) {
				collectReferencedTypes(e.type, t);
				for (let n of e.args) collectReferencedTypes(n.type, t);
			}
		} else if (isInputObjectType(n)) for (let e of Object.values(n.getFields())) collectReferencedTypes(e.type, t);
	}
	return t;
}
// node_modules/graphql/type/validate.mjs
function validateSchema(e) {
	if (assertSchema(e), e.__validationErrors) return e.__validationErrors;
	let t = new SchemaValidationContext(e);
	validateRootTypes(t), validateDirectives(t), validateTypes(t);
	let n = t.getErrors();
	return e.__validationErrors = n, n;
}
function assertValidSchema(e) {
	let t = validateSchema(e);
	if (t.length !== 0) throw Error(t.map((e) => e.message).join("\n\n"));
}
var SchemaValidationContext = class {
	constructor(e) {
		this._errors = [], this.schema = e;
	}
	reportError(e, t) {
		let n = Array.isArray(t) ? t.filter(Boolean) : t;
		this._errors.push(new w(e, { nodes: n }));
	}
	getErrors() {
		return this._errors;
	}
};
function validateRootTypes(e) {
	let t = e.schema;
	t.getQueryType() ?? e.reportError("Query root type must be provided.", t.astNode);
	let n = new AccumulatorMap();
	for (let r of Object.values(T)) {
		let i = t.getRootType(r);
		if (i != null) {
			if (isObjectType(i)) n.add(i, r);
			else {
				let n = capitalize(r), a = inspect(i);
				e.reportError(r === T.QUERY ? `${n} root type must be Object type, it cannot be ${a}.` : `${n} root type must be Object type if provided, it cannot be ${a}.`, getOperationTypeNode(t, r) ?? i.astNode);
			}
		}
	}
	for (let [r, i] of n) if (i.length > 1) {
		let n = andList(i);
		e.reportError(`All root types must be different, "${r}" type is used as ${n} root types.`, i.map((e) => getOperationTypeNode(t, e)));
	}
}
function getOperationTypeNode(e, t) {
	return [e.astNode, ...e.extensionASTNodes].flatMap((e) => e?.operationTypes ?? []).find((e) => e.operation === t)?.type;
}
function validateDirectives(e) {
	for (let t of e.schema.getDirectives()) if (!isDirective(t)) e.reportError(`Expected directive but got: ${inspect(t)}.`, t?.astNode);
	else {
		validateName(e, t), t.locations.length === 0 && e.reportError(`Directive ${t} must include 1 or more locations.`, t.astNode);
		for (let n of t.args) validateName(e, n), isInputType(n.type) || e.reportError(`The type of ${n} must be Input Type but got: ${inspect(n.type)}.`, n.astNode), isRequiredArgument(n) && n.deprecationReason != null && e.reportError(`Required argument ${n} cannot be deprecated.`, [getDeprecatedDirectiveNode(n.astNode), n.astNode?.type]), validateDefaultValue(e, n);
	}
}
function validateDefaultValue(e, t) {
	let n = t.default;
	if (!n) return;
	let r = [];
	if (validateDefaultInput(n, t.type, (e, t) => {
		r.push([e, t]);
	}), r.length !== 0) {
		if (!n.literal) try {
			let r = uncoerceDefaultValue(n.value, t.type), i = [];
			if (validateInputValue(r, t.type, (e, t) => {
				i.push([e, t]);
			}), i.length === 0) {
				e.reportError(`${t} has invalid default value: ${inspect(n.value)}. Did you mean: ${inspect(r)}?`, t.astNode?.defaultValue);
				return;
			}
		} catch {}
		for (let [n, i] of r) e.reportError(`${t} has invalid default value${printPathArray(i)}: ${n.message}`, n.nodes ?? t.astNode?.defaultValue);
	}
}
function validateDefaultInput(e, t, n, r) {
	e.literal ? validateInputLiteral(e.literal, t, n, void 0, void 0, r) : validateInputValue(e.value, t, n, r);
}
function uncoerceDefaultValue(e, t) {
	if (isNonNullType(t)) return uncoerceDefaultValue(e, t.ofType);
	if (e === null) return null;
	if (isListType(t)) return isIterableObject(e) ? Array.from(e, (e) => uncoerceDefaultValue(e, t.ofType)) : [uncoerceDefaultValue(e, t.ofType)];
	if (isInputObjectType(t)) {
		isObjectLike(e) || invariant(!1);
		let n = t.getFields();
		return mapValue(e, (e, t) => (t in n || invariant(!1), uncoerceDefaultValue(e, n[t].type)));
	}
	return assertLeafType(t), t.coerceOutputValue(e);
}
function validateName(e, t) {
	t.name.startsWith("__") && e.reportError(`Name "${t.name}" must not begin with "__", which is reserved by GraphQL introspection.`, t.astNode);
}
function validateTypes(e) {
	let t = createInputObjectDefaultValueCircularRefsValidator(e), n = e.schema.getTypeMap(), r = new Map();
	for (let r of Object.values(n)) isNamedType(r) ? (isIntrospectionType(r) || validateName(e, r), isObjectType(r) || isInterfaceType(r) ? (validateFields(e, r), validateInterfaces(e, r)) : isUnionType(r) ? validateUnionMembers(e, r) : isEnumType(r) ? validateEnumValues(e, r) : isInputObjectType(r) && (validateInputFields(e, r), initializeInputObjectFiniteValueState(r), t(r))) : e.reportError(`Expected GraphQL named type but got: ${inspect(r)}.`, r.astNode);
	detectInputObjectNonFiniteValues(e, r);
	function initializeInputObjectFiniteValueState(e) {
		r.set(e, {
			inputObj: e,
			targets: [],
			dependents: [],
			unresolvedTargetCount: 0,
			hasFiniteValue: !1
		});
	}
}
function validateFields(e, t) {
	let n = Object.values(t.getFields());
	n.length === 0 && e.reportError(`Type ${t} must define one or more fields.`, [t.astNode, ...t.extensionASTNodes]);
	for (let t of n) {
		validateName(e, t), isOutputType(t.type) || e.reportError(`The type of ${t} must be Output Type but got: ${inspect(t.type)}.`, t.astNode?.type);
		for (let n of t.args) validateName(e, n), isInputType(n.type) || e.reportError(`The type of ${n} must be Input Type but got: ${inspect(n.type)}.`, n.astNode?.type), isRequiredArgument(n) && n.deprecationReason != null && e.reportError(`Required argument ${n} cannot be deprecated.`, [getDeprecatedDirectiveNode(n.astNode), n.astNode?.type]), validateDefaultValue(e, n);
	}
}
function validateInterfaces(e, t) {
	let n = new Set();
	for (let r of t.getInterfaces()) isInterfaceType(r) ? t === r ? e.reportError(`Type ${t} cannot implement itself because it would create a circular reference.`, getAllImplementsInterfaceNodes(t, r)) : n.has(r.name) ? e.reportError(`Type ${t} can only implement ${r} once.`, getAllImplementsInterfaceNodes(t, r)) : (n.add(r.name), validateTypeImplementsAncestors(e, t, r), validateTypeImplementsInterface(e, t, r)) : e.reportError(`Type ${t} must only implement Interface types, it cannot implement ${inspect(r)}.`, getAllImplementsInterfaceNodes(t, r));
}
function validateTypeImplementsInterface(e, t, n) {
	let r = t.getFields();
	for (let i of Object.values(n.getFields())) {
		let a = r[i.name];
		if (a == null) e.reportError(`Interface field ${i} expected but ${t} does not provide it.`, [
			i.astNode,
			t.astNode,
			...t.extensionASTNodes
		]);
		else {
			isTypeSubTypeOf(e.schema, a.type, i.type) || e.reportError(`Interface field ${i} expects type ${i.type} but ${a} is type ${a.type}.`, [i.astNode?.type, a.astNode?.type]);
			for (let t of i.args) {
				let n = a.args.find((e) => e.name === t.name);
				n ? isEqualType(t.type, n.type) || e.reportError(`Interface field argument ${t} expects type ${t.type} but ${n} is type ${n.type}.`, [t.astNode?.type, n.astNode?.type]) : e.reportError(`Interface field argument ${t} expected but ${a} does not provide it.`, [t.astNode, a.astNode]);
			}
			for (let t of a.args) isRequiredArgument(t) && (i.args.find((e) => e.name === t.name) || e.reportError(`Argument "${t}" must not be required type "${t.type}" if not provided by the Interface field "${i}".`, [t.astNode, i.astNode]));
			a.deprecationReason != null && i.deprecationReason == null && e.reportError(`Interface field ${n.name}.${i.name} is not deprecated, so implementation field ${t.name}.${a.name} must not be deprecated.`, [getDeprecatedDirectiveNode(a.astNode), a.astNode?.type]);
		}
	}
}
function validateTypeImplementsAncestors(e, t, n) {
	let r = t.getInterfaces();
	for (let i of n.getInterfaces()) r.includes(i) || e.reportError(i === t ? `Type ${t} cannot implement ${n} because it would create a circular reference.` : `Type ${t} must implement ${i} because it is implemented by ${n}.`, [...getAllImplementsInterfaceNodes(n, i), ...getAllImplementsInterfaceNodes(t, n)]);
}
function validateUnionMembers(e, t) {
	let n = t.getTypes();
	n.length === 0 && e.reportError(`Union type ${t} must define one or more member types.`, [t.astNode, ...t.extensionASTNodes]);
	let r = new Set();
	for (let i of n) r.has(i.name) ? e.reportError(`Union type ${t} can only include type ${i} once.`, getUnionMemberTypeNodes(t, i.name)) : (r.add(i.name), isObjectType(i) || e.reportError(`Union type ${t} can only include Object types, it cannot include ${inspect(i)}.`, getUnionMemberTypeNodes(t, String(i))));
}
function validateEnumValues(e, t) {
	let n = t.getValues();
	n.length === 0 && e.reportError(`Enum type ${t} must define one or more values.`, [t.astNode, ...t.extensionASTNodes]);
	for (let t of n) validateName(e, t);
}
function validateInputFields(e, t) {
	let n = Object.values(t.getFields());
	n.length === 0 && e.reportError(`Input Object type ${t} must define one or more fields.`, [t.astNode, ...t.extensionASTNodes]);
	for (let r of n) validateName(e, r), isInputType(r.type) || e.reportError(`The type of ${r} must be Input Type but got: ${inspect(r.type)}.`, r.astNode?.type), isRequiredInputField(r) && r.deprecationReason != null && e.reportError(`Required input field ${r} cannot be deprecated.`, [getDeprecatedDirectiveNode(r.astNode), r.astNode?.type]), validateDefaultValue(e, r), t.isOneOf && validateOneOfInputObjectField(t, r, e);
}
function validateOneOfInputObjectField(e, t, n) {
	isNonNullType(t.type) && n.reportError(`OneOf input field ${e}.${t.name} must be nullable.`, t.astNode?.type), (t.default !== void 0 || t.defaultValue !== void 0) && n.reportError(`OneOf input field ${e}.${t.name} cannot have a default value.`, t.astNode);
}
function detectInputObjectNonFiniteValues(e, t) {
	let n = [];
	for (let e of t.values()) {
		let n = e.inputObj, r = Object.values(n.getFields());
		for (let i of r) {
			let r = getFiniteValueTarget(n, i.type);
			if (r === void 0) continue;
			e.targets.push({
				field: i,
				target: r
			});
			let a = t.get(r);
			a !== void 0 && a.dependents.push(e);
		}
		n.isOneOf ? (r.length === 0 || e.targets.length < r.length) && markInputObjectHasFiniteValue(e) : (e.unresolvedTargetCount = e.targets.length, e.targets.length === 0 && markInputObjectHasFiniteValue(e));
	}
	let r;
	for (; (r = n.pop()) !== void 0;) for (let e of r.dependents) e.hasFiniteValue || (e.inputObj.isOneOf ? markInputObjectHasFiniteValue(e) : (--e.unresolvedTargetCount, e.unresolvedTargetCount === 0 && markInputObjectHasFiniteValue(e)));
	let i = new Set(), a = [], o = new Map();
	for (let e of t.values()) e.hasFiniteValue || reportCycleRecursive(e);
	function markInputObjectHasFiniteValue(e) {
		e.hasFiniteValue || (e.hasFiniteValue = !0, n.push(e));
	}
	function reportCycleRecursive(n) {
		let r = n.inputObj;
		if (!i.has(r)) {
			i.add(r), o.set(r, a.length);
			for (let { field: i, target: s } of n.targets) {
				let n = t.get(s);
				if (n?.hasFiniteValue !== !1) continue;
				let c = o.get(s);
				if (a.push({
					fieldStr: `${r}.${i.name}`,
					astNode: i.astNode
				}), c === void 0) reportCycleRecursive(n);
				else {
					let t = a.slice(c), n = t.map((e) => e.fieldStr).join(", ");
					e.reportError(`Input Object ${s} cannot be provided a finite value because it references itself through fields: ${n}.`, t.map((e) => e.astNode));
				}
				a.pop();
			}
			o.delete(r);
		}
	}
}
function getFiniteValueTarget(e, t) {
	if (e.isOneOf) return isInputObjectType(t) ? t : void 0;
	if (isNonNullType(t) && isInputObjectType(t.ofType)) return t.ofType;
}
function createInputObjectDefaultValueCircularRefsValidator(e) {
	let t = Object.create(null), n = [], r = Object.create(null);
	return function(e) {
		return detectValueDefaultValueCycle(e, Object.create(null));
	};
	function detectValueDefaultValueCycle(e, t) {
		if (isIterableObject(t)) for (let n of t) detectValueDefaultValueCycle(e, n);
		else if (isObjectLike(t)) for (let n of Object.values(e.getFields())) {
			let r = getNamedType(n.type);
			isInputObjectType(r) && (Object.hasOwn(t, n.name) ? detectValueDefaultValueCycle(r, t[n.name]) : detectFieldDefaultValueCycle(n, r, `${e}.${n.name}`));
		}
	}
	function detectLiteralDefaultValueCycle(e, t) {
		if (t.kind === "ListValue") {
			for (let n of t.values) detectLiteralDefaultValueCycle(e, n);
			return;
		}
		if (t.kind !== "ObjectValue") return;
		let n = keyMap(t.fields, (e) => e.name.value);
		for (let t of Object.values(e.getFields())) {
			let r = getNamedType(t.type);
			isInputObjectType(r) && (Object.hasOwn(n, t.name) ? detectLiteralDefaultValueCycle(r, n[t.name].value) : detectFieldDefaultValueCycle(t, r, `${e}.${t.name}`));
		}
	}
	function detectFieldDefaultValueCycle(i, a, o) {
		let s = i.default;
		if (s === void 0) return;
		let c = r[o];
		c === void 0 ? t[o] === void 0 && (t[o] = !0, r[o] = n.push([o, i.astNode?.defaultValue]), s.literal ? detectLiteralDefaultValueCycle(a, s.literal) : detectValueDefaultValueCycle(a, s.value), n.pop(), r[o] = void 0) : e.reportError(`Invalid circular reference. The default value of Input Object field ${o} references itself${c < n.length ? ` via the default values of: ${n.slice(c).map(([e]) => e).join(", ")}` : ""}.`, n.slice(c - 1).map(([, e]) => e));
	}
}
function getAllImplementsInterfaceNodes(e, t) {
	let { astNode: n, extensionASTNodes: r } = e;
	return (n == null ? r : [n, ...r]).flatMap((e) => e.interfaces ?? []).filter((e) => e.name.value === t.name);
}
function getUnionMemberTypeNodes(e, t) {
	let { astNode: n, extensionASTNodes: r } = e;
	return (n == null ? r : [n, ...r]).flatMap((e) => e.types ?? []).filter((e) => e.name.value === t);
}
function getDeprecatedDirectiveNode(e) {
	return e?.directives?.find((e) => e.name.value === ln.name);
}
// node_modules/graphql/error/syntaxError.mjs
function syntaxError(e, t, n) {
	return new w(`Syntax Error: ${n}`, {
		source: e,
		positions: [t]
	});
}
// node_modules/graphql/diagnostics.mjs
function resolveDiagnosticsChannel() {
	let e;
	try {
		let t = globalThis.process;
		typeof t?.getBuiltinModule == "function" && (e = t.getBuiltinModule("node:diagnostics_channel"));
	} catch {}
	return e;
}
const On = resolveDiagnosticsChannel(), kn = On?.tracingChannel("graphql:parse"), An = On?.tracingChannel("graphql:validate"), jn = On?.tracingChannel("graphql:execute"), Mn = On?.tracingChannel("graphql:execute:variableCoercion"), Nn = On?.tracingChannel("graphql:execute:rootSelectionSet");
On?.tracingChannel("graphql:subscribe");
const Pn = On?.tracingChannel("graphql:resolve"), Fn = [
	"start",
	"end",
	"asyncStart",
	"asyncEnd",
	"error"
];
function shouldTrace(e) {
	if (e == null) return !1;
	let t = e.hasSubscribers;
	if (t !== void 0) return t;
	for (let t of Fn) if (e[t].hasSubscribers) return !0;
	return !1;
}
function traceMixed(e, t, n) {
	let r = t;
	return e.start.runStores(r, () => {
		let t;
		try {
			t = n();
		} catch (t) {
			throw r.error = t, e.error.publish(r), e.end.publish(r), t;
		}
		return isPromiseLike(t) ? (e.end.publish(r), t.then((t) => (r.result = t, e.asyncStart.publish(r), e.asyncEnd.publish(r), t), (t) => {
			throw r.error = t, e.error.publish(r), e.asyncStart.publish(r), e.asyncEnd.publish(r), t;
		})) : (r.result = t, e.end.publish(r), t);
	});
}
// node_modules/graphql/language/tokenKind.mjs
const j = {
	SOF: "<SOF>",
	EOF: "<EOF>",
	BANG: "!",
	DOLLAR: "$",
	AMP: "&",
	PAREN_L: "(",
	PAREN_R: ")",
	DOT: ".",
	SPREAD: "...",
	COLON: ":",
	EQUALS: "=",
	AT: "@",
	BRACKET_L: "[",
	BRACKET_R: "]",
	BRACE_L: "{",
	PIPE: "|",
	BRACE_R: "}",
	NAME: "Name",
	INT: "Int",
	FLOAT: "Float",
	STRING: "String",
	BLOCK_STRING: "BlockString",
	COMMENT: "Comment"
};
// node_modules/graphql/language/lexer.mjs
var Lexer$1 = class {
	constructor(e) {
		let t = new Token(j.SOF, 0, 0, 0, 0);
		this.source = e, this.lastToken = t, this.token = t, this.line = 1, this.lineStart = 0, this._maxComments = void 0, this._commentCount = 0;
	}
	get [Symbol.toStringTag]() {
		return "Lexer";
	}
	advance() {
		return this.lastToken = this.token, this.token = this.lookahead();
	}
	lookahead() {
		let e = this.token;
		if (e.kind !== j.EOF) do
			if (e.next) e = e.next;
			else {
				let t = readNextToken(this, e.end);
				e.next = t, t.prev = e, e = t;
			}
		while (e.kind === j.COMMENT);
		return e;
	}
};
function isPunctuatorTokenKind(e) {
	return e === j.BANG || e === j.DOLLAR || e === j.AMP || e === j.PAREN_L || e === j.PAREN_R || e === j.DOT || e === j.SPREAD || e === j.COLON || e === j.EQUALS || e === j.AT || e === j.BRACKET_L || e === j.BRACKET_R || e === j.BRACE_L || e === j.PIPE || e === j.BRACE_R;
}
function isUnicodeScalarValue(e) {
	return e >= 0 && e <= 55295 || e >= 57344 && e <= 1114111;
}
function isSupplementaryCodePoint(e, t) {
	return isLeadingSurrogate(e.charCodeAt(t)) && isTrailingSurrogate(e.charCodeAt(t + 1));
}
function isLeadingSurrogate(e) {
	return e >= 55296 && e <= 56319;
}
function isTrailingSurrogate(e) {
	return e >= 56320 && e <= 57343;
}
function printCodePointAt(e, t) {
	let n = e.source.body.codePointAt(t);
	if (n === void 0) return j.EOF;
	if (n >= 32 && n <= 126) {
		let e = String.fromCodePoint(n);
		return e === "\"" ? "'\"'" : `"${e}"`;
	}
	return "U+" + n.toString(16).toUpperCase().padStart(4, "0");
}
function createToken(e, t, n, r, i) {
	let a = e.line;
	return new Token(t, n, r, a, 1 + n - e.lineStart, i);
}
function readNextToken(e, t) {
	let n = e.source.body, r = n.length, i = t;
	for (; i < r;) {
		let t = n.charCodeAt(i);
		switch (t) {
			case 65279:
			case 9:
			case 32:
			case 44:
				++i;
				continue;
			case 10:
				++i, ++e.line, e.lineStart = i;
				continue;
			case 13:
				n.charCodeAt(i + 1) === 10 ? i += 2 : ++i, ++e.line, e.lineStart = i;
				continue;
			case 35: return readComment(e, i);
			case 33: return createToken(e, j.BANG, i, i + 1);
			case 36: return createToken(e, j.DOLLAR, i, i + 1);
			case 38: return createToken(e, j.AMP, i, i + 1);
			case 40: return createToken(e, j.PAREN_L, i, i + 1);
			case 41: return createToken(e, j.PAREN_R, i, i + 1);
			case 46: {
				let t = n.charCodeAt(i + 1);
				if (t === 46 && n.charCodeAt(i + 2) === 46) return createToken(e, j.SPREAD, i, i + 3);
				if (t === 46) throw syntaxError(e.source, i, "Unexpected \"..\", did you mean \"...\"?");
				if (isDigit$1(t)) {
					let n = e.source.body.slice(i + 1, readDigits(e, i + 1, t));
					throw syntaxError(e.source, i, `Invalid number, expected digit before ".", did you mean "0.${n}"?`);
				}
				break;
			}
			case 58: return createToken(e, j.COLON, i, i + 1);
			case 61: return createToken(e, j.EQUALS, i, i + 1);
			case 64: return createToken(e, j.AT, i, i + 1);
			case 91: return createToken(e, j.BRACKET_L, i, i + 1);
			case 93: return createToken(e, j.BRACKET_R, i, i + 1);
			case 123: return createToken(e, j.BRACE_L, i, i + 1);
			case 124: return createToken(e, j.PIPE, i, i + 1);
			case 125: return createToken(e, j.BRACE_R, i, i + 1);
			case 34: return n.charCodeAt(i + 1) === 34 && n.charCodeAt(i + 2) === 34 ? readBlockString(e, i) : readString(e, i);
		}
		if (isDigit$1(t) || t === 45) return readNumber(e, i, t);
		if (isNameStart(t)) return readName(e, i);
		throw syntaxError(e.source, i, t === 39 ? "Unexpected single quote character ('), did you mean to use a double quote (\")?" : isUnicodeScalarValue(t) || isSupplementaryCodePoint(n, i) ? `Unexpected character: ${printCodePointAt(e, i)}.` : `Invalid character: ${printCodePointAt(e, i)}.`);
	}
	return createToken(e, j.EOF, r, r);
}
function readComment(e, t) {
	let n = e._maxComments;
	if (n !== void 0) {
		let r = e._commentCount + 1;
		if (r > n) throw syntaxError(e.source, t, `Document contains more than ${n} comments. Parsing aborted.`);
		e._commentCount = r;
	}
	let r = e.source.body, i = r.length, a = t + 1;
	for (; a < i;) {
		let e = r.charCodeAt(a);
		if (e === 10 || e === 13) break;
		if (isUnicodeScalarValue(e)) ++a;
		else if (isSupplementaryCodePoint(r, a)) a += 2;
		else break;
	}
	return createToken(e, j.COMMENT, t, a, r.slice(t + 1, a));
}
function readNumber(e, t, n) {
	let r = e.source.body, i = t, a = n, o = !1;
	if (a === 45 && (a = r.charCodeAt(++i)), a === 48) {
		if (a = r.charCodeAt(++i), isDigit$1(a)) throw syntaxError(e.source, i, `Invalid number, unexpected digit after 0: ${printCodePointAt(e, i)}.`);
	} else i = readDigits(e, i, a), a = r.charCodeAt(i);
	if (a === 46 && (o = !0, a = r.charCodeAt(++i), i = readDigits(e, i, a), a = r.charCodeAt(i)), (a === 69 || a === 101) && (o = !0, a = r.charCodeAt(++i), (a === 43 || a === 45) && (a = r.charCodeAt(++i)), i = readDigits(e, i, a), a = r.charCodeAt(i)), a === 46 || isNameStart(a)) throw syntaxError(e.source, i, `Invalid number, expected digit but got: ${printCodePointAt(e, i)}.`);
	return createToken(e, o ? j.FLOAT : j.INT, t, i, r.slice(t, i));
}
function readDigits(e, t, n) {
	if (!isDigit$1(n)) throw syntaxError(e.source, t, `Invalid number, expected digit but got: ${printCodePointAt(e, t)}.`);
	let r = e.source.body, i = t + 1;
	for (; isDigit$1(r.charCodeAt(i));) ++i;
	return i;
}
function readString(e, t) {
	let n = e.source.body, r = n.length, i = t + 1, a = i, o = "";
	for (; i < r;) {
		let r = n.charCodeAt(i);
		if (r === 34) return o += n.slice(a, i), createToken(e, j.STRING, t, i + 1, o);
		if (r === 92) {
			o += n.slice(a, i);
			let t = n.charCodeAt(i + 1) === 117 ? n.charCodeAt(i + 2) === 123 ? readEscapedUnicodeVariableWidth(e, i) : readEscapedUnicodeFixedWidth(e, i) : readEscapedCharacter(e, i);
			o += t.value, i += t.size, a = i;
		} else {
			if (r === 10 || r === 13) break;
			if (isUnicodeScalarValue(r)) ++i;
			else if (isSupplementaryCodePoint(n, i)) i += 2;
			else throw syntaxError(e.source, i, `Invalid character within String: ${printCodePointAt(e, i)}.`);
		}
	}
	throw syntaxError(e.source, i, "Unterminated string.");
}
function readEscapedUnicodeVariableWidth(e, t) {
	let n = e.source.body, r = 0, i = 3;
	for (; i < 12;) {
		let e = n.charCodeAt(t + i++);
		if (e === 125) {
			if (i < 5 || !isUnicodeScalarValue(r)) break;
			return {
				value: String.fromCodePoint(r),
				size: i
			};
		}
		if (r = r << 4 | readHexDigit(e), r < 0) break;
	}
	throw syntaxError(e.source, t, `Invalid Unicode escape sequence: "${n.slice(t, t + i)}".`);
}
function readEscapedUnicodeFixedWidth(e, t) {
	let n = e.source.body, r = read16BitHexCode(n, t + 2);
	if (isUnicodeScalarValue(r)) return {
		value: String.fromCodePoint(r),
		size: 6
	};
	if (isLeadingSurrogate(r) && n.charCodeAt(t + 6) === 92 && n.charCodeAt(t + 7) === 117) {
		let e = read16BitHexCode(n, t + 8);
		if (isTrailingSurrogate(e)) return {
			value: String.fromCodePoint(r, e),
			size: 12
		};
	}
	throw syntaxError(e.source, t, `Invalid Unicode escape sequence: "${n.slice(t, t + 6)}".`);
}
function read16BitHexCode(e, t) {
	return readHexDigit(e.charCodeAt(t)) << 12 | readHexDigit(e.charCodeAt(t + 1)) << 8 | readHexDigit(e.charCodeAt(t + 2)) << 4 | readHexDigit(e.charCodeAt(t + 3));
}
function readHexDigit(e) {
	return e >= 48 && e <= 57 ? e - 48 : e >= 65 && e <= 70 ? e - 55 : e >= 97 && e <= 102 ? e - 87 : -1;
}
function readEscapedCharacter(e, t) {
	let n = e.source.body;
	switch (n.charCodeAt(t + 1)) {
		case 34: return {
			value: "\"",
			size: 2
		};
		case 92: return {
			value: "\\",
			size: 2
		};
		case 47: return {
			value: "/",
			size: 2
		};
		case 98: return {
			value: "\b",
			size: 2
		};
		case 102: return {
			value: "\f",
			size: 2
		};
		case 110: return {
			value: "\n",
			size: 2
		};
		case 114: return {
			value: "\r",
			size: 2
		};
		case 116: return {
			value: "	",
			size: 2
		};
	}
	throw syntaxError(e.source, t, `Invalid character escape sequence: "${n.slice(t, t + 2)}".`);
}
function readBlockString(e, t) {
	let n = e.source.body, r = n.length, i = e.lineStart, a = t + 3, o = a, s = "", c = [];
	for (; a < r;) {
		let r = n.charCodeAt(a);
		if (r === 34 && n.charCodeAt(a + 1) === 34 && n.charCodeAt(a + 2) === 34) {
			s += n.slice(o, a), c.push(s);
			let r = createToken(e, j.BLOCK_STRING, t, a + 3, dedentBlockStringLines(c).join("\n"));
			return e.line += c.length - 1, e.lineStart = i, r;
		}
		if (r === 92 && n.charCodeAt(a + 1) === 34 && n.charCodeAt(a + 2) === 34 && n.charCodeAt(a + 3) === 34) s += n.slice(o, a), o = a + 1, a += 4;
		else if (r === 10 || r === 13) s += n.slice(o, a), c.push(s), r === 13 && n.charCodeAt(a + 1) === 10 ? a += 2 : ++a, s = "", o = a, i = a;
		else if (isUnicodeScalarValue(r)) ++a;
		else if (isSupplementaryCodePoint(n, a)) a += 2;
		else throw syntaxError(e.source, a, `Invalid character within String: ${printCodePointAt(e, a)}.`);
	}
	throw syntaxError(e.source, a, "Unterminated string.");
}
function readName(e, t) {
	let n = e.source.body, r = n.length, i = t + 1;
	for (; i < r && isNameContinue(n.charCodeAt(i));) ++i;
	return createToken(e, j.NAME, t, i, n.slice(t, i));
}
// node_modules/graphql/language/source.mjs
const In = Symbol("Source");
var Source = class {
	constructor(e, t = "GraphQL request", n = {
		line: 1,
		column: 1
	}) {
		this.__kind = In, this.body = e, this.name = t, this.locationOffset = n, this.locationOffset.line > 0 || devAssert(!1, "line in locationOffset is 1-indexed and must be positive."), this.locationOffset.column > 0 || devAssert(!1, "column in locationOffset is 1-indexed and must be positive.");
	}
	get [Symbol.toStringTag]() {
		return "Source";
	}
};
function isSource(e) {
	return C(e, In, Source);
}
// node_modules/graphql/language/parser.mjs
function parse$7(e, t) {
	return shouldTrace(kn) ? kn.traceSync(() => parseImpl(e, t), { source: e }) : parseImpl(e, t);
}
function parseImpl(e, t) {
	let n = new Parser$2(e, t), r = n.parseDocument();
	return Object.defineProperty(r, "tokenCount", {
		enumerable: !1,
		value: n.tokenCount
	}), r;
}
var Parser$2 = class {
	constructor(e, t = {}) {
		let { lexer: n, ...r } = t;
		if (n) this._lexer = n;
		else {
			let t = isSource(e) ? e : new Source(e);
			this._lexer = new Lexer$1(t);
		}
		this._options = r, this._tokenCounter = 0, this._lexer._maxComments = r.maxComments, this._lexer._commentCount = 0;
		let i = r.maxSourceLength;
		if (i !== void 0 && this._lexer.source.body.length > i) throw syntaxError(this._lexer.source, i, `Source contains more than ${i} UTF-16 code units. Parsing aborted.`);
	}
	get tokenCount() {
		return this._tokenCounter;
	}
	parseName() {
		let e = this.expectToken(j.NAME);
		return this.node(e, {
			kind: ze,
			value: e.value
		});
	}
	parseDocument() {
		return this.node(this._lexer.token, {
			kind: Be,
			definitions: this.many(j.SOF, this.parseDefinition, j.EOF)
		});
	}
	parseDefinition() {
		if (this.peek(j.BRACE_L)) return this.parseOperationDefinition();
		let e = this.peekDescription(), t = e ? this._lexer.lookahead() : this._lexer.token;
		if (e && t.kind === j.BRACE_L) throw syntaxError(this._lexer.source, this._lexer.token.start, "Unexpected description, descriptions are not supported on shorthand queries.");
		if (t.kind === j.NAME) {
			switch (t.value) {
				case "schema": return this.parseSchemaDefinition();
				case "scalar": return this.parseScalarTypeDefinition();
				case "type": return this.parseObjectTypeDefinition();
				case "interface": return this.parseInterfaceTypeDefinition();
				case "union": return this.parseUnionTypeDefinition();
				case "enum": return this.parseEnumTypeDefinition();
				case "input": return this.parseInputObjectTypeDefinition();
				case "directive": return this.parseDirectiveDefinition();
			}
			switch (t.value) {
				case "query":
				case "mutation":
				case "subscription": return this.parseOperationDefinition();
				case "fragment": return this.parseFragmentDefinition();
			}
			if (e) throw syntaxError(this._lexer.source, this._lexer.token.start, "Unexpected description, only GraphQL definitions support descriptions.");
			if (t.value === "extend") return this.parseTypeSystemExtension();
		}
		throw this.unexpected(t);
	}
	parseOperationDefinition() {
		let e = this._lexer.token;
		if (this.peek(j.BRACE_L)) return this.node(e, {
			kind: Ve,
			operation: T.QUERY,
			description: void 0,
			name: void 0,
			variableDefinitions: void 0,
			directives: void 0,
			selectionSet: this.parseSelectionSet()
		});
		let t = this.parseDescription(), n = this.parseOperationType(), r;
		return this.peek(j.NAME) && (r = this.parseName()), this.node(e, {
			kind: Ve,
			operation: n,
			description: t,
			name: r,
			variableDefinitions: this.parseVariableDefinitions(),
			directives: this.parseDirectives(!1),
			selectionSet: this.parseSelectionSet()
		});
	}
	parseOperationType() {
		let e = this.expectToken(j.NAME);
		switch (e.value) {
			case "query": return T.QUERY;
			case "mutation": return T.MUTATION;
			case "subscription": return T.SUBSCRIPTION;
		}
		throw this.unexpected(e);
	}
	parseVariableDefinitions() {
		return this.optionalMany(j.PAREN_L, this.parseVariableDefinition, j.PAREN_R);
	}
	parseVariableDefinition() {
		return this.node(this._lexer.token, {
			kind: He,
			description: this.parseDescription(),
			variable: this.parseVariable(),
			type: (this.expectToken(j.COLON), this.parseTypeReference()),
			defaultValue: this.expectOptionalToken(j.EQUALS) ? this.parseConstValueLiteral() : void 0,
			directives: this.parseConstDirectives()
		});
	}
	parseVariable() {
		let e = this._lexer.token;
		return this.expectToken(j.DOLLAR), this.node(e, {
			kind: Xe,
			name: this.parseName()
		});
	}
	parseSelectionSet() {
		return this.node(this._lexer.token, {
			kind: Ue,
			selections: this._options.allowEmptySelectionSets === !1 ? this.many(j.BRACE_L, this.parseSelection, j.BRACE_R) : this.any(j.BRACE_L, this.parseSelection, j.BRACE_R)
		});
	}
	parseSelection() {
		return this.peek(j.SPREAD) ? this.parseFragment() : this.parseField();
	}
	parseField() {
		let e = this._lexer.token, t = this.parseName(), n, r;
		return this.expectOptionalToken(j.COLON) ? (n = t, r = this.parseName()) : r = t, this.node(e, {
			kind: We,
			alias: n,
			name: r,
			arguments: this.parseArguments(!1),
			directives: this.parseDirectives(!1),
			selectionSet: this.peek(j.BRACE_L) ? this.parseSelectionSet() : void 0
		});
	}
	parseArguments(e) {
		let t = e ? this.parseConstArgument : this.parseArgument;
		return this.optionalMany(j.PAREN_L, t, j.PAREN_R);
	}
	parseFragmentArguments() {
		let e = this.parseFragmentArgument;
		return this.optionalMany(j.PAREN_L, e, j.PAREN_R);
	}
	parseArgument(e = !1) {
		let t = this._lexer.token, n = this.parseName();
		return this.expectToken(j.COLON), this.node(t, {
			kind: Ge,
			name: n,
			value: this.parseValueLiteral(e)
		});
	}
	parseConstArgument() {
		return this.parseArgument(!0);
	}
	parseFragmentArgument() {
		let e = this._lexer.token, t = this.parseName();
		return this.expectToken(j.COLON), this.node(e, {
			kind: Ke,
			name: t,
			value: this.parseValueLiteral(!1)
		});
	}
	parseFragment() {
		let e = this._lexer.token;
		this.expectToken(j.SPREAD);
		let t = this.expectOptionalKeyword("on");
		if (!t && this.peek(j.NAME)) {
			let t = this.parseFragmentName();
			return this.peek(j.PAREN_L) && this._options.experimentalFragmentArguments ? this.node(e, {
				kind: qe,
				name: t,
				arguments: this.parseFragmentArguments(),
				directives: this.parseDirectives(!1)
			}) : this.node(e, {
				kind: qe,
				name: t,
				directives: this.parseDirectives(!1)
			});
		}
		return this.node(e, {
			kind: Je,
			typeCondition: t ? this.parseNamedType() : void 0,
			directives: this.parseDirectives(!1),
			selectionSet: this.parseSelectionSet()
		});
	}
	parseFragmentDefinition() {
		let e = this._lexer.token, t = this.parseDescription();
		return this.expectKeyword("fragment"), this._options.experimentalFragmentArguments === !0 ? this.node(e, {
			kind: Ye,
			description: t,
			name: this.parseFragmentName(),
			variableDefinitions: this.parseVariableDefinitions(),
			typeCondition: (this.expectKeyword("on"), this.parseNamedType()),
			directives: this.parseDirectives(!1),
			selectionSet: this.parseSelectionSet()
		}) : this.node(e, {
			kind: Ye,
			description: t,
			name: this.parseFragmentName(),
			typeCondition: (this.expectKeyword("on"), this.parseNamedType()),
			directives: this.parseDirectives(!1),
			selectionSet: this.parseSelectionSet()
		});
	}
	parseFragmentName() {
		if (this._lexer.token.value === "on") throw this.unexpected();
		return this.parseName();
	}
	parseValueLiteral(e) {
		let t = this._lexer.token;
		switch (t.kind) {
			case j.BRACKET_L: return this.parseList(e);
			case j.BRACE_L: return this.parseObject(e);
			case j.INT: return this.advanceLexer(), this.node(t, {
				kind: E,
				value: t.value
			});
			case j.FLOAT: return this.advanceLexer(), this.node(t, {
				kind: Ze,
				value: t.value
			});
			case j.STRING:
			case j.BLOCK_STRING: return this.parseStringLiteral();
			case j.NAME: switch (this.advanceLexer(), t.value) {
				case "true": return this.node(t, {
					kind: $e,
					value: !0
				});
				case "false": return this.node(t, {
					kind: $e,
					value: !1
				});
				case "null": return this.node(t, { kind: et });
				default: return this.node(t, {
					kind: tt,
					value: t.value
				});
			}
			case j.DOLLAR:
				if (e) {
					if (this.expectToken(j.DOLLAR), this._lexer.token.kind === j.NAME) {
						let e = this._lexer.token.value;
						throw syntaxError(this._lexer.source, t.start, `Unexpected variable "$${e}" in constant value.`);
					}
					throw this.unexpected(t);
				}
				return this.parseVariable();
			default: throw this.unexpected();
		}
	}
	parseConstValueLiteral() {
		return this.parseValueLiteral(!0);
	}
	parseStringLiteral() {
		let e = this._lexer.token;
		return this.advanceLexer(), this.node(e, {
			kind: Qe,
			value: e.value,
			block: e.kind === j.BLOCK_STRING
		});
	}
	parseList(e) {
		return this.node(this._lexer.token, {
			kind: nt,
			values: this.any(j.BRACKET_L, () => this.parseValueLiteral(e), j.BRACKET_R)
		});
	}
	parseObject(e) {
		return this.node(this._lexer.token, {
			kind: rt,
			fields: this.any(j.BRACE_L, () => this.parseObjectField(e), j.BRACE_R)
		});
	}
	parseObjectField(e) {
		let t = this._lexer.token, n = this.parseName();
		return this.expectToken(j.COLON), this.node(t, {
			kind: it,
			name: n,
			value: this.parseValueLiteral(e)
		});
	}
	parseDirectives(e) {
		let t = [];
		for (; this.peek(j.AT);) t.push(this.parseDirective(e));
		if (t.length) return t;
	}
	parseConstDirectives() {
		return this.parseDirectives(!0);
	}
	parseDirective(e) {
		let t = this._lexer.token;
		return this.expectToken(j.AT), this.node(t, {
			kind: at,
			name: this.parseName(),
			arguments: this.parseArguments(e)
		});
	}
	parseTypeReference() {
		let e = this._lexer.token, t;
		if (this.expectOptionalToken(j.BRACKET_L)) {
			let n = this.parseTypeReference();
			this.expectToken(j.BRACKET_R), t = this.node(e, {
				kind: st,
				type: n
			});
		} else t = this.parseNamedType();
		return this.expectOptionalToken(j.BANG) ? this.node(e, {
			kind: ct,
			type: t
		}) : t;
	}
	parseNamedType() {
		return this.node(this._lexer.token, {
			kind: ot,
			name: this.parseName()
		});
	}
	peekDescription() {
		return this.peek(j.STRING) || this.peek(j.BLOCK_STRING);
	}
	parseDescription() {
		if (this.peekDescription()) return this.parseStringLiteral();
	}
	parseSchemaDefinition() {
		let e = this._lexer.token, t = this.parseDescription();
		this.expectKeyword("schema");
		let n = this.parseConstDirectives(), r = this.many(j.BRACE_L, this.parseOperationTypeDefinition, j.BRACE_R);
		return this.node(e, {
			kind: lt,
			description: t,
			directives: n,
			operationTypes: r
		});
	}
	parseOperationTypeDefinition() {
		let e = this._lexer.token, t = this.parseOperationType();
		this.expectToken(j.COLON);
		let n = this.parseNamedType();
		return this.node(e, {
			kind: ut,
			operation: t,
			type: n
		});
	}
	parseScalarTypeDefinition() {
		let e = this._lexer.token, t = this.parseDescription();
		this.expectKeyword("scalar");
		let n = this.parseName(), r = this.parseConstDirectives();
		return this.node(e, {
			kind: ft,
			description: t,
			name: n,
			directives: r
		});
	}
	parseObjectTypeDefinition() {
		let e = this._lexer.token, t = this.parseDescription();
		this.expectKeyword("type");
		let n = this.parseName(), r = this.parseImplementsInterfaces(), i = this.parseConstDirectives(), a = this.parseFieldsDefinition();
		return this.node(e, {
			kind: pt,
			description: t,
			name: n,
			interfaces: r,
			directives: i,
			fields: a
		});
	}
	parseImplementsInterfaces() {
		return this.expectOptionalKeyword("implements") ? this.delimitedMany(j.AMP, this.parseNamedType) : void 0;
	}
	parseFieldsDefinition() {
		return this.optionalMany(j.BRACE_L, this.parseFieldDefinition, j.BRACE_R);
	}
	parseFieldDefinition() {
		let e = this._lexer.token, t = this.parseDescription(), n = this.parseName(), r = this.parseArgumentDefs();
		this.expectToken(j.COLON);
		let i = this.parseTypeReference(), a = this.parseConstDirectives();
		return this.node(e, {
			kind: mt,
			description: t,
			name: n,
			arguments: r,
			type: i,
			directives: a
		});
	}
	parseArgumentDefs() {
		return this.optionalMany(j.PAREN_L, this.parseInputValueDef, j.PAREN_R);
	}
	parseInputValueDef() {
		let e = this._lexer.token, t = this.parseDescription(), n = this.parseName();
		this.expectToken(j.COLON);
		let r = this.parseTypeReference(), i;
		this.expectOptionalToken(j.EQUALS) && (i = this.parseConstValueLiteral());
		let a = this.parseConstDirectives();
		return this.node(e, {
			kind: ht,
			description: t,
			name: n,
			type: r,
			defaultValue: i,
			directives: a
		});
	}
	parseInterfaceTypeDefinition() {
		let e = this._lexer.token, t = this.parseDescription();
		this.expectKeyword("interface");
		let n = this.parseName(), r = this.parseImplementsInterfaces(), i = this.parseConstDirectives(), a = this.parseFieldsDefinition();
		return this.node(e, {
			kind: gt,
			description: t,
			name: n,
			interfaces: r,
			directives: i,
			fields: a
		});
	}
	parseUnionTypeDefinition() {
		let e = this._lexer.token, t = this.parseDescription();
		this.expectKeyword("union");
		let n = this.parseName(), r = this.parseConstDirectives(), i = this.parseUnionMemberTypes();
		return this.node(e, {
			kind: _t,
			description: t,
			name: n,
			directives: r,
			types: i
		});
	}
	parseUnionMemberTypes() {
		return this.expectOptionalToken(j.EQUALS) ? this.delimitedMany(j.PIPE, this.parseNamedType) : void 0;
	}
	parseEnumTypeDefinition() {
		let e = this._lexer.token, t = this.parseDescription();
		this.expectKeyword("enum");
		let n = this.parseName(), r = this.parseConstDirectives(), i = this.parseEnumValuesDefinition();
		return this.node(e, {
			kind: vt,
			description: t,
			name: n,
			directives: r,
			values: i
		});
	}
	parseEnumValuesDefinition() {
		return this.optionalMany(j.BRACE_L, this.parseEnumValueDefinition, j.BRACE_R);
	}
	parseEnumValueDefinition() {
		let e = this._lexer.token, t = this.parseDescription(), n = this.parseEnumValueName(), r = this.parseConstDirectives();
		return this.node(e, {
			kind: yt,
			description: t,
			name: n,
			directives: r
		});
	}
	parseEnumValueName() {
		if (this._lexer.token.value === "true" || this._lexer.token.value === "false" || this._lexer.token.value === "null") throw syntaxError(this._lexer.source, this._lexer.token.start, `${getTokenDesc(this._lexer.token)} is reserved and cannot be used for an enum value.`);
		return this.parseName();
	}
	parseInputObjectTypeDefinition() {
		let e = this._lexer.token, t = this.parseDescription();
		this.expectKeyword("input");
		let n = this.parseName(), r = this.parseConstDirectives(), i = this.parseInputFieldsDefinition();
		return this.node(e, {
			kind: bt,
			description: t,
			name: n,
			directives: r,
			fields: i
		});
	}
	parseInputFieldsDefinition() {
		return this.optionalMany(j.BRACE_L, this.parseInputValueDef, j.BRACE_R);
	}
	parseTypeSystemExtension() {
		let e = this._lexer.lookahead();
		if (e.kind === j.NAME) switch (e.value) {
			case "schema": return this.parseSchemaExtension();
			case "scalar": return this.parseScalarTypeExtension();
			case "type": return this.parseObjectTypeExtension();
			case "interface": return this.parseInterfaceTypeExtension();
			case "union": return this.parseUnionTypeExtension();
			case "enum": return this.parseEnumTypeExtension();
			case "input": return this.parseInputObjectTypeExtension();
			case "directive": return this.parseDirectiveExtension();
		}
		throw this.unexpected(e);
	}
	parseSchemaExtension() {
		let e = this._lexer.token;
		this.expectKeyword("extend"), this.expectKeyword("schema");
		let t = this.parseConstDirectives(), n = this.optionalMany(j.BRACE_L, this.parseOperationTypeDefinition, j.BRACE_R);
		if (t === void 0 && n === void 0) throw this.unexpected();
		return this.node(e, {
			kind: St,
			directives: t,
			operationTypes: n
		});
	}
	parseScalarTypeExtension() {
		let e = this._lexer.token;
		this.expectKeyword("extend"), this.expectKeyword("scalar");
		let t = this.parseName(), n = this.parseConstDirectives();
		if (n === void 0) throw this.unexpected();
		return this.node(e, {
			kind: wt,
			name: t,
			directives: n
		});
	}
	parseObjectTypeExtension() {
		let e = this._lexer.token;
		this.expectKeyword("extend"), this.expectKeyword("type");
		let t = this.parseName(), n = this.parseImplementsInterfaces(), r = this.parseConstDirectives(), i = this.parseFieldsDefinition();
		if (n === void 0 && r === void 0 && i === void 0) throw this.unexpected();
		return this.node(e, {
			kind: Tt,
			name: t,
			interfaces: n,
			directives: r,
			fields: i
		});
	}
	parseInterfaceTypeExtension() {
		let e = this._lexer.token;
		this.expectKeyword("extend"), this.expectKeyword("interface");
		let t = this.parseName(), n = this.parseImplementsInterfaces(), r = this.parseConstDirectives(), i = this.parseFieldsDefinition();
		if (n === void 0 && r === void 0 && i === void 0) throw this.unexpected();
		return this.node(e, {
			kind: Et,
			name: t,
			interfaces: n,
			directives: r,
			fields: i
		});
	}
	parseUnionTypeExtension() {
		let e = this._lexer.token;
		this.expectKeyword("extend"), this.expectKeyword("union");
		let t = this.parseName(), n = this.parseConstDirectives(), r = this.parseUnionMemberTypes();
		if (n === void 0 && r === void 0) throw this.unexpected();
		return this.node(e, {
			kind: Dt,
			name: t,
			directives: n,
			types: r
		});
	}
	parseEnumTypeExtension() {
		let e = this._lexer.token;
		this.expectKeyword("extend"), this.expectKeyword("enum");
		let t = this.parseName(), n = this.parseConstDirectives(), r = this.parseEnumValuesDefinition();
		if (n === void 0 && r === void 0) throw this.unexpected();
		return this.node(e, {
			kind: Ot,
			name: t,
			directives: n,
			values: r
		});
	}
	parseInputObjectTypeExtension() {
		let e = this._lexer.token;
		this.expectKeyword("extend"), this.expectKeyword("input");
		let t = this.parseName(), n = this.parseConstDirectives(), r = this.parseInputFieldsDefinition();
		if (n === void 0 && r === void 0) throw this.unexpected();
		return this.node(e, {
			kind: kt,
			name: t,
			directives: n,
			fields: r
		});
	}
	parseDirectiveExtension() {
		let e = this._lexer.token;
		this.expectKeyword("extend"), this.expectKeyword("directive"), this.expectToken(j.AT);
		let t = this.parseName(), n = this.parseConstDirectives();
		if (n === void 0) throw this.unexpected();
		return this.node(e, {
			kind: Ct,
			name: t,
			directives: n
		});
	}
	parseDirectiveDefinition() {
		let e = this._lexer.token, t = this.parseDescription();
		this.expectKeyword("directive"), this.expectToken(j.AT);
		let n = this.parseName(), r = this.parseArgumentDefs(), i = this.parseConstDirectives(), a = this.expectOptionalKeyword("repeatable");
		this.expectKeyword("on");
		let o = this.parseDirectiveLocations();
		return this.node(e, {
			kind: xt,
			description: t,
			name: n,
			arguments: r,
			directives: i,
			repeatable: a,
			locations: o
		});
	}
	parseDirectiveLocations() {
		return this.delimitedMany(j.PIPE, this.parseDirectiveLocation);
	}
	parseDirectiveLocation() {
		let e = this._lexer.token, t = this.parseName();
		if (Object.hasOwn(D, t.value)) return t;
		throw this.unexpected(e);
	}
	parseSchemaCoordinate() {
		let e = this._lexer.token, t = this.expectOptionalToken(j.AT), n = this.parseName(), r;
		!t && this.expectOptionalToken(j.DOT) && (r = this.parseName());
		let i;
		return (t || r) && this.expectOptionalToken(j.PAREN_L) && (i = this.parseName(), this.expectToken(j.COLON), this.expectToken(j.PAREN_R)), t ? i ? this.node(e, {
			kind: Pt,
			name: n,
			argumentName: i
		}) : this.node(e, {
			kind: Nt,
			name: n
		}) : r ? i ? this.node(e, {
			kind: Mt,
			name: n,
			fieldName: r,
			argumentName: i
		}) : this.node(e, {
			kind: jt,
			name: n,
			memberName: r
		}) : this.node(e, {
			kind: At,
			name: n
		});
	}
	node(e, t) {
		return this._options.noLocation !== !0 && (t.loc = new Location(e, this._lexer.lastToken, this._lexer.source)), t;
	}
	peek(e) {
		return this._lexer.token.kind === e;
	}
	expectToken(e) {
		let t = this._lexer.token;
		if (t.kind === e) return this.advanceLexer(), t;
		throw syntaxError(this._lexer.source, t.start, `Expected ${getTokenKindDesc(e)}, found ${getTokenDesc(t)}.`);
	}
	expectOptionalToken(e) {
		return this._lexer.token.kind === e && (this.advanceLexer(), !0);
	}
	expectKeyword(e) {
		let t = this._lexer.token;
		if (t.kind === j.NAME && t.value === e) this.advanceLexer();
		else throw syntaxError(this._lexer.source, t.start, `Expected "${e}", found ${getTokenDesc(t)}.`);
	}
	expectOptionalKeyword(e) {
		let t = this._lexer.token;
		return t.kind === j.NAME && t.value === e && (this.advanceLexer(), !0);
	}
	unexpected(e) {
		let t = e ?? this._lexer.token;
		return syntaxError(this._lexer.source, t.start, `Unexpected ${getTokenDesc(t)}.`);
	}
	any(e, t, n) {
		this.expectToken(e);
		let r = [];
		for (; !this.expectOptionalToken(n);) r.push(t.call(this));
		return r;
	}
	optionalMany(e, t, n) {
		if (this.expectOptionalToken(e)) {
			let e = [];
			do
				e.push(t.call(this));
			while (!this.expectOptionalToken(n));
			return e;
		}
	}
	many(e, t, n) {
		this.expectToken(e);
		let r = [];
		do
			r.push(t.call(this));
		while (!this.expectOptionalToken(n));
		return r;
	}
	delimitedMany(e, t) {
		this.expectOptionalToken(e);
		let n = [];
		do
			n.push(t.call(this));
		while (this.expectOptionalToken(e));
		return n;
	}
	advanceLexer() {
		let { maxLexicalTokens: e = this._options.maxTokens } = this._options, t = this._lexer.advance();
		if (t.kind !== j.EOF && (++this._tokenCounter, e !== void 0 && this._tokenCounter > e)) throw syntaxError(this._lexer.source, t.start, `Document contains more than ${e} tokens. Parsing aborted.`);
	}
};
function getTokenDesc(e) {
	let t = e.value;
	return getTokenKindDesc(e.kind) + (t == null ? "" : ` "${t}"`);
}
function getTokenKindDesc(e) {
	return isPunctuatorTokenKind(e) ? `"${e}"` : e;
}
// node_modules/graphql/language/visitor.mjs
const Ln = Object.values(Re), Rn = Object.freeze({});
function visit(e, t, n = Ie) {
	let r = new Map();
	for (let e of Ln) r.set(e, getEnterLeaveForKind(t, e));
	let i, a = Array.isArray(e), o = [e], s = -1, c, l = e, u, d, f = [], m = [];
	do {
		s++;
		let e = s === o.length, g = e && c !== void 0;
		if (e) {
			if (u = m.length === 0 ? void 0 : f[f.length - 1], l = d, d = m.pop(), c !== void 0) {
				if (a) {
					l = l.slice();
					let e = 0;
					for (let t = 0; t < c.length; t += 2) {
						let n = c[t], r = c[t + 1], i = n - e;
						r === null ? (l.splice(i, 1), e++) : l[i] = r;
					}
				} else {
					l = { ...l };
					for (let e = 0; e < c.length; e += 2) l[c[e]] = c[e + 1];
				}
			}
			s = i.index, o = i.keys, c = i.edits, a = i.inArray, i = i.prev;
		} else if (d != null) {
			if (u = a ? s : o[s], l = d[u], l == null) continue;
			f.push(u);
		}
		let _, v = Array.isArray(l);
		if (!v) {
			if (isNode(l) || devAssert(!1, `Invalid AST Node: ${inspect(l)}.`), _ = (e ? r.get(l.kind)?.leave : r.get(l.kind)?.enter)?.call(t, l, u, d, f, m), _ === Rn) break;
			if (_ === !1) {
				if (!e) {
					f.pop();
					continue;
				}
			} else if (_ !== void 0 && ((c ??= []).push(u, _), !e)) {
				if (isNode(_)) l = _, v = Array.isArray(l);
				else {
					f.pop();
					continue;
				}
			}
		}
		_ === void 0 && g && (c ??= []).push(u, l), e ? f.pop() : (i = {
			inArray: a,
			index: s,
			keys: o,
			edits: c,
			prev: i
		}, a = v, o = a ? l : n[l.kind] ?? [], s = -1, c = void 0, d != null && m.push(d), d = l);
	} while (i !== void 0);
	return c === void 0 ? e : c.at(-1);
}
function visitInParallel(e) {
	let t = Array(e.length).fill(null), n = Object.create(null);
	for (let r of Ln) {
		let i = !1, a = Array(e.length).fill(void 0), o = Array(e.length).fill(void 0);
		for (let t = 0; t < e.length; ++t) {
			let { enter: n, leave: s } = getEnterLeaveForKind(e[t], r);
			i ||= n != null || s != null, a[t] = n, o[t] = s;
		}
		i && (n[r] = {
			enter(...n) {
				let r = n[0];
				for (let i = 0; i < e.length; i++) if (t[i] === null) {
					let o = a[i]?.apply(e[i], n);
					if (o === !1) t[i] = r;
					else if (o === Rn) t[i] = Rn;
					else if (o !== void 0) return o;
				}
			},
			leave(...n) {
				let r = n[0];
				for (let i = 0; i < e.length; i++) if (t[i] === null) {
					let r = o[i]?.apply(e[i], n);
					if (r === Rn) t[i] = Rn;
					else if (r !== void 0 && r !== !1) return r;
				} else t[i] === r && (t[i] = null);
			}
		});
	}
	return n;
}
function getEnterLeaveForKind(e, t) {
	let n = e[t];
	return typeof n == "object" ? n : typeof n == "function" ? {
		enter: n,
		leave: void 0
	} : {
		enter: e.enter,
		leave: e.leave
	};
}
// node_modules/graphql/utilities/typeFromAST.mjs
function typeFromAST(e, t) {
	switch (t.kind) {
		case st: {
			let n = typeFromAST(e, t.type);
			return n && new GraphQLList(n);
		}
		case ct: {
			let n = typeFromAST(e, t.type);
			return n && new GraphQLNonNull(n);
		}
		case ot: return e.getType(t.name.value);
	}
}
// node_modules/graphql/utilities/TypeInfo.mjs
var TypeInfo = class {
	constructor(e, t, n) {
		this._schema = e, this._typeStack = [], this._parentTypeStack = [], this._inputTypeStack = [], this._fieldDefStack = [], this._defaultValueStack = [], this._directive = null, this._argument = null, this._enumValue = null, this._fragmentSignaturesByName = n ?? (() => null), this._fragmentSignature = null, this._fragmentArgument = null, t && (isInputType(t) && this._inputTypeStack.push(t), isCompositeType(t) && this._parentTypeStack.push(t), isOutputType(t) && this._typeStack.push(t));
	}
	get [Symbol.toStringTag]() {
		return "TypeInfo";
	}
	getType() {
		return this._typeStack.at(-1);
	}
	getParentType() {
		return this._parentTypeStack.at(-1);
	}
	getInputType() {
		return this._inputTypeStack.at(-1);
	}
	getParentInputType() {
		return this._inputTypeStack.at(-2);
	}
	getFieldDef() {
		return this._fieldDefStack.at(-1);
	}
	getDefaultValue() {
		return this._defaultValueStack.at(-1);
	}
	getDirective() {
		return this._directive;
	}
	getArgument() {
		return this._argument;
	}
	getFragmentSignature() {
		return this._fragmentSignature;
	}
	getFragmentSignatureByName() {
		return this._fragmentSignaturesByName;
	}
	getFragmentArgument() {
		return this._fragmentArgument;
	}
	getEnumValue() {
		return this._enumValue;
	}
	enter(e) {
		let t = this._schema;
		switch (e.kind) {
			case Be: {
				let t = getFragmentSignatures(e);
				this._fragmentSignaturesByName = (e) => t.get(e);
				break;
			}
			case Ue: {
				let e = getNamedType(this.getType());
				this._parentTypeStack.push(isCompositeType(e) ? e : void 0);
				break;
			}
			case We: {
				let n = this.getParentType(), r, i;
				n && (r = t.getField(n, e.name.value), r && (i = r.type)), this._fieldDefStack.push(r), this._typeStack.push(isOutputType(i) ? i : void 0);
				break;
			}
			case at:
				this._directive = t.getDirective(e.name.value);
				break;
			case Ve: {
				let n = t.getRootType(e.operation);
				this._typeStack.push(isObjectType(n) ? n : void 0);
				break;
			}
			case qe:
				this._fragmentSignature = this.getFragmentSignatureByName()(e.name.value);
				break;
			case Je:
			case Ye: {
				let n = e.typeCondition, r = n ? typeFromAST(t, n) : getNamedType(this.getType());
				this._typeStack.push(isOutputType(r) ? r : void 0);
				break;
			}
			case He: {
				let n = typeFromAST(t, e.type);
				this._inputTypeStack.push(isInputType(n) ? n : void 0);
				break;
			}
			case Ge: {
				let t, n, r = this.getDirective() ?? this.getFieldDef();
				r && (t = r.args.find((t) => t.name === e.name.value), t && (n = t.type)), this._argument = t, this._defaultValueStack.push(t?.default ?? t?.defaultValue ?? void 0), this._inputTypeStack.push(isInputType(n) ? n : void 0);
				break;
			}
			case Ke: {
				let t = this.getFragmentSignature()?.variableDefinitions.get(e.name.value);
				this._fragmentArgument = t;
				let n;
				t && (n = typeFromAST(this._schema, t.type)), this._inputTypeStack.push(isInputType(n) ? n : void 0);
				break;
			}
			case nt: {
				let e = this.getInputType(), t = e && getNullableType(e);
				this._defaultValueStack.push(void 0), this._inputTypeStack.push(t && isListType(t) ? t.ofType : void 0);
				break;
			}
			case it: {
				let t = getNamedType(this.getInputType()), n, r;
				isInputObjectType(t) && (r = t.getFields()[e.name.value], r != null && (n = r.type)), this._defaultValueStack.push(r?.default ?? r?.defaultValue ?? void 0), this._inputTypeStack.push(isInputType(n) ? n : void 0);
				break;
			}
			case tt: {
				let t = getNamedType(this.getInputType()), n;
				isEnumType(t) && (n = t.getValue(e.value)), this._enumValue = n;
				break;
			}
		}
	}
	leave(e) {
		switch (e.kind) {
			case Be:
				this._fragmentSignaturesByName = () => null;
				break;
			case Ue:
				this._parentTypeStack.pop();
				break;
			case We:
				this._fieldDefStack.pop(), this._typeStack.pop();
				break;
			case at:
				this._directive = null;
				break;
			case qe:
				this._fragmentSignature = null;
				break;
			case Ve:
			case Je:
			case Ye:
				this._typeStack.pop();
				break;
			case He:
				this._inputTypeStack.pop();
				break;
			case Ge:
				this._argument = null, this._defaultValueStack.pop(), this._inputTypeStack.pop();
				break;
			case Ke:
				this._fragmentArgument = null, this._defaultValueStack.pop(), this._inputTypeStack.pop();
				break;
			case nt:
			case it:
				this._defaultValueStack.pop(), this._inputTypeStack.pop();
				break;
			case tt: this._enumValue = null;
		}
	}
};
function getFragmentSignatures(e) {
	let t = new Map();
	for (let n of e.definitions) if (n.kind === "FragmentDefinition") {
		let e = new Map();
		if (n.variableDefinitions) for (let t of n.variableDefinitions) e.set(t.variable.name.value, t);
		let r = {
			definition: n,
			variableDefinitions: e
		};
		t.set(n.name.value, r);
	}
	return t;
}
function visitWithTypeInfo(e, t) {
	return {
		enter(...n) {
			let r = n[0];
			e.enter(r);
			let i = getEnterLeaveForKind(t, r.kind).enter;
			if (i) {
				let a = i.apply(t, n);
				return a !== void 0 && (e.leave(r), isNode(a) && e.enter(a)), a;
			}
		},
		leave(...n) {
			let r = n[0], i = getEnterLeaveForKind(t, r.kind).leave, a;
			return i && (a = i.apply(t, n)), e.leave(r), a;
		}
	};
}
// node_modules/graphql/validation/rules/DeferStreamDirectiveLabelRule.mjs
function DeferStreamDirectiveLabelRule(e) {
	let t = new Map();
	return { Directive(n) {
		if (n.name.value === sn.name || n.name.value === cn.name) {
			let r = n.arguments?.find((e) => e.name.value === "label")?.value;
			if (!r || r.kind === "NullValue") return;
			if (r.kind !== "StringValue") {
				e.reportError(new w(`Argument "@${n.name.value}(label:)" must be a static string.`, { nodes: n }));
				return;
			}
			let i = t.get(r.value);
			i == null ? t.set(r.value, n) : e.reportError(new w("Value for arguments \"defer(label:)\" and \"stream(label:)\" must be unique across all Defer/Stream directive usages.", { nodes: [i, n] }));
		}
	} };
}
// node_modules/graphql/validation/rules/DeferStreamDirectiveOnRootFieldRule.mjs
function DeferStreamDirectiveOnRootFieldRule(e) {
	let t = new Set();
	return { OperationDefinition(n) {
		if (n.operation !== "subscription" && n.operation !== "mutation") return;
		let r = e.getSchema().getRootType(n.operation);
		if (r) {
			let i = new Set();
			if (forbidDeferStream({
				context: e,
				operationType: n.operation,
				rootType: r,
				checkedFragments: t,
				selectionSet: n.selectionSet,
				visitedFragments: i
			})) for (let e of i) t.add(e);
		}
	} };
}
function forbidDeferStream({ context: e, operationType: t, rootType: n, checkedFragments: r, selectionSet: i, visitedFragments: a }) {
	let o = !0;
	for (let s of i.selections) if (s.kind === "Field") {
		let r = s.directives?.find((e) => e.name.value === cn.name);
		r && (o = !1, e.reportError(new w(`Stream directive cannot be used on root ${t} type "${n}".`, { nodes: r })));
	} else if (s.kind === "FragmentSpread") {
		let i = s.name.value;
		if (a.has(i)) continue;
		a.add(i);
		let c = e.getFragment(i);
		if (c) {
			let l = getDeferDirective(s);
			l !== void 0 && (o = !1, e.reportError(new w(`Defer directive cannot be used on root ${t} type "${n}".`, { nodes: l }))), r.has(i) || (o = forbidDeferStream({
				context: e,
				operationType: t,
				rootType: n,
				checkedFragments: r,
				selectionSet: c.selectionSet,
				visitedFragments: a
			}) && o);
		}
	} else if (s.kind === "InlineFragment") {
		let i = getDeferDirective(s);
		i !== void 0 && (o = !1, e.reportError(new w(`Defer directive cannot be used on root ${t} type "${n}".`, { nodes: i }))), o = forbidDeferStream({
			context: e,
			operationType: t,
			rootType: n,
			checkedFragments: r,
			selectionSet: s.selectionSet,
			visitedFragments: a
		}) && o;
	}
	return o;
}
function getDeferDirective(e) {
	return e.directives?.find((e) => e.name.value === sn.name);
}
// node_modules/graphql/validation/rules/DeferStreamDirectiveOnValidOperationsRule.mjs
function ifArgumentCanBeFalse(e) {
	let t = e.arguments?.find((e) => e.name.value === "if");
	if (!t) return !1;
	if (t.value.kind === "BooleanValue") {
		if (t.value.value) return !1;
	} else if (t.value.kind !== "Variable") return !1;
	return !0;
}
function canBeSkippedViaSkipDirective(e) {
	let t = e.arguments?.find((e) => e.name.value === "if");
	return !t || t.value.kind !== "BooleanValue" || !!t.value.value;
}
function canBeSkippedViaIncludeDirective(e) {
	let t = e.arguments?.find((e) => e.name.value === "if");
	return t ? t?.value.kind !== "BooleanValue" || !t.value.value : !1;
}
function DeferStreamDirectiveOnValidOperationsRule(e) {
	let t = new Set();
	return { OperationDefinition(n) {
		if (n.operation !== T.SUBSCRIPTION) return;
		let r = new Set();
		if (forbidUnconditionalDeferStream({
			context: e,
			checkedFragments: t,
			selectionSet: n.selectionSet,
			parentNodes: [],
			visitedFragments: r
		})) for (let e of r) t.add(e);
	} };
}
function forbidUnconditionalDeferStream({ context: e, checkedFragments: t, selectionSet: n, parentNodes: r, visitedFragments: i }) {
	let a = !0;
	for (let o of n.selections) {
		let n = o.directives?.find((e) => e.name.value === on.name);
		if (n && canBeSkippedViaSkipDirective(n)) continue;
		let s = o.directives?.find((e) => e.name.value === an.name);
		if (!(s && canBeSkippedViaIncludeDirective(s))) {
			for (let t of o.directives ?? []) t.name.value === sn.name ? ifArgumentCanBeFalse(t) || (a = !1, e.reportError(new w("Defer directive not supported on subscription operations. Disable `@defer` by setting the `if` argument to `false`.", { nodes: [t, ...r.toReversed()] }))) : t.name.value === cn.name && (ifArgumentCanBeFalse(t) || (a = !1, e.reportError(new w("Stream directive not supported on subscription operations. Disable `@stream` by setting the `if` argument to `false`.", { nodes: [t, ...r.toReversed()] }))));
			if (o.kind === "FragmentSpread") {
				let n = o.name.value;
				if (i.has(n) || t.has(n)) continue;
				i.add(n);
				let s = e.getFragment(n);
				s && (r.push(o), a = forbidUnconditionalDeferStream({
					context: e,
					checkedFragments: t,
					parentNodes: r,
					selectionSet: s.selectionSet,
					visitedFragments: i
				}) && a, r.pop());
			} else o.selectionSet && (a = forbidUnconditionalDeferStream({
				context: e,
				checkedFragments: t,
				selectionSet: o.selectionSet,
				parentNodes: r,
				visitedFragments: i
			}) && a);
		}
	}
	return a;
}
// node_modules/graphql/language/predicates.mjs
function isExecutableDefinitionNode(e) {
	return e.kind === "OperationDefinition" || e.kind === "FragmentDefinition";
}
function isTypeSystemDefinitionNode(e) {
	return e.kind === "SchemaDefinition" || isTypeDefinitionNode(e) || e.kind === "DirectiveDefinition";
}
function isTypeDefinitionNode(e) {
	return e.kind === "ScalarTypeDefinition" || e.kind === "ObjectTypeDefinition" || e.kind === "InterfaceTypeDefinition" || e.kind === "UnionTypeDefinition" || e.kind === "EnumTypeDefinition" || e.kind === "InputObjectTypeDefinition";
}
function isTypeSystemExtensionNode(e) {
	return e.kind === "SchemaExtension" || e.kind === "DirectiveExtension" || isTypeExtensionNode(e);
}
function isTypeExtensionNode(e) {
	return e.kind === "ScalarTypeExtension" || e.kind === "ObjectTypeExtension" || e.kind === "InterfaceTypeExtension" || e.kind === "UnionTypeExtension" || e.kind === "EnumTypeExtension" || e.kind === "InputObjectTypeExtension";
}
// node_modules/graphql/validation/rules/ExecutableDefinitionsRule.mjs
function ExecutableDefinitionsRule(e) {
	return { Document(t) {
		for (let n of t.definitions) if (!isExecutableDefinitionNode(n)) {
			let t = n.kind === "SchemaDefinition" || n.kind === "SchemaExtension" ? "schema" : "\"" + n.name.value + "\"";
			e.reportError(new w(`The ${t} definition is not executable.`, { nodes: n }));
		}
		return !1;
	} };
}
// node_modules/graphql/validation/rules/FieldsOnCorrectTypeRule.mjs
function FieldsOnCorrectTypeRule(e) {
	return { Field(t) {
		let n = e.getParentType();
		if (n && !e.getFieldDef()) {
			let r = e.getSchema(), i = t.name.value, a = didYouMean("to use an inline fragment on", e.hideSuggestions ? [] : getSuggestedTypeNames(r, n, i));
			a === "" && (a = didYouMean(e.hideSuggestions ? [] : getSuggestedFieldNames(n, i))), e.reportError(new w(`Cannot query field "${i}" on type "${n}".` + a, { nodes: t }));
		}
	} };
}
function getSuggestedTypeNames(e, t, n) {
	if (!isAbstractType(t)) return [];
	let r = new Set(), i = Object.create(null);
	for (let a of e.getPossibleTypes(t)) if (a.getFields()[n] != null) {
		r.add(a), i[a.name] = 1;
		for (let e of a.getInterfaces()) e.getFields()[n] != null && (r.add(e), i[e.name] = (i[e.name] ?? 0) + 1);
	}
	return [...r].sort((t, n) => {
		let r = i[n.name] - i[t.name];
		return r === 0 ? isInterfaceType(t) && e.isSubType(t, n) ? -1 : isInterfaceType(n) && e.isSubType(n, t) ? 1 : naturalCompare(t.name, n.name) : r;
	}).map((e) => e.name);
}
function getSuggestedFieldNames(e, t) {
	return isObjectType(e) || isInterfaceType(e) ? suggestionList(t, Object.keys(e.getFields())) : [];
}
// node_modules/graphql/validation/rules/FragmentsOnCompositeTypesRule.mjs
function FragmentsOnCompositeTypesRule(e) {
	return {
		InlineFragment(t) {
			let n = t.typeCondition;
			if (n) {
				let t = typeFromAST(e.getSchema(), n);
				if (t && !isCompositeType(t)) {
					let t = print(n);
					e.reportError(new w(`Fragment cannot condition on non composite type "${t}".`, { nodes: n }));
				}
			}
		},
		FragmentDefinition(t) {
			let n = typeFromAST(e.getSchema(), t.typeCondition);
			if (n && !isCompositeType(n)) {
				let n = print(t.typeCondition);
				e.reportError(new w(`Fragment "${t.name.value}" cannot condition on non composite type "${n}".`, { nodes: t.typeCondition }));
			}
		}
	};
}
// node_modules/graphql/validation/rules/KnownArgumentNamesRule.mjs
function KnownArgumentNamesRule(e) {
	return {
		...KnownArgumentNamesOnDirectivesRule(e),
		FragmentArgument(t) {
			let n = e.getFragmentSignature();
			if (n && !n.variableDefinitions.get(t.name.value)) {
				let r = t.name.value, i = e.hideSuggestions ? [] : suggestionList(r, Array.from(n.variableDefinitions.values()).map((e) => e.variable.name.value));
				e.reportError(new w(`Unknown argument "${r}" on fragment "${n.definition.name.value}".` + didYouMean(i), { nodes: t }));
			}
		},
		Argument(t) {
			let n = e.getArgument(), r = e.getFieldDef();
			if (!n && r) {
				let n = t.name.value, i = e.hideSuggestions ? [] : suggestionList(n, r.args.map((e) => e.name));
				e.reportError(new w(`Unknown argument "${n}" on field "${r}".` + didYouMean(i), { nodes: t }));
			}
		}
	};
}
function KnownArgumentNamesOnDirectivesRule(e) {
	let t = new Map(), n = e.getSchema(), r = n ? n.getDirectives() : pn;
	for (let e of r) t.set(e.name, new Set(e.args.map((e) => e.name)));
	let i = e.getDocument().definitions;
	for (let e of i) if (e.kind === "DirectiveDefinition") {
		let n = e.arguments ?? [];
		t.set(e.name.value, new Set(n.map((e) => e.name.value)));
	}
	return { Directive(n) {
		let r = n.name.value, i = t.get(r);
		if (n.arguments != null && i != null) for (let t of n.arguments) {
			let n = t.name.value;
			if (!i.has(n)) {
				let a = e.hideSuggestions ? [] : suggestionList(n, [...i]);
				e.reportError(new w(`Unknown argument "${n}" on directive "@${r}".` + (e.hideSuggestions ? "" : didYouMean(a)), { nodes: t }));
			}
		}
		return !1;
	} };
}
// node_modules/graphql/validation/rules/KnownDirectivesRule.mjs
function KnownDirectivesRule(e) {
	let t = new Map(), n = e.getSchema(), r = n ? n.getDirectives() : pn;
	for (let e of r) t.set(e.name, new Set(e.locations));
	let i = e.getDocument().definitions;
	for (let e of i) e.kind === "DirectiveDefinition" && t.set(e.name.value, new Set(e.locations.map((e) => e.value)));
	return { Directive(n, r, i, a, o) {
		let s = n.name.value, c = t.get(s);
		if (c == null) {
			e.reportError(new w(`Unknown directive "@${s}".`, { nodes: n }));
			return;
		}
		let l = getDirectiveLocationForASTPath(o);
		l != null && !c.has(l) && e.reportError(new w(`Directive "@${s}" may not be used on ${l}.`, { nodes: n }));
	} };
}
function getDirectiveLocationForASTPath(e) {
	let t = e.at(-1);
	switch (t != null && "kind" in t || invariant(!1), t.kind) {
		case Ve: return getDirectiveLocationForOperation(t.operation);
		case We: return D.FIELD;
		case qe: return D.FRAGMENT_SPREAD;
		case Je: return D.INLINE_FRAGMENT;
		case Ye: return D.FRAGMENT_DEFINITION;
		case He: {
			let t = e[e.length - 3];
			return "kind" in t || invariant(!1), t.kind === "OperationDefinition" ? D.VARIABLE_DEFINITION : D.FRAGMENT_VARIABLE_DEFINITION;
		}
		case lt:
		case St: return D.SCHEMA;
		case ft:
		case wt: return D.SCALAR;
		case pt:
		case Tt: return D.OBJECT;
		case mt: return D.FIELD_DEFINITION;
		case gt:
		case Et: return D.INTERFACE;
		case _t:
		case Dt: return D.UNION;
		case vt:
		case Ot: return D.ENUM;
		case yt: return D.ENUM_VALUE;
		case bt:
		case kt: return D.INPUT_OBJECT;
		case ht: {
			let t = e.at(-3);
			return t != null && "kind" in t || invariant(!1), t.kind === "InputObjectTypeDefinition" || t.kind === "InputObjectTypeExtension" ? D.INPUT_FIELD_DEFINITION : D.ARGUMENT_DEFINITION;
		}
		case xt:
		case Ct: return D.DIRECTIVE_DEFINITION;
		default: invariant(!1, "Unexpected kind: " + inspect(t.kind));
	}
}
function getDirectiveLocationForOperation(e) {
	switch (e) {
		case T.QUERY: return D.QUERY;
		case T.MUTATION: return D.MUTATION;
		case T.SUBSCRIPTION: return D.SUBSCRIPTION;
	}
}
// node_modules/graphql/validation/rules/KnownFragmentNamesRule.mjs
function KnownFragmentNamesRule(e) {
	return { FragmentSpread(t) {
		let n = t.name.value;
		e.getFragment(n) || e.reportError(new w(`Unknown fragment "${n}".`, { nodes: t.name }));
	} };
}
// node_modules/graphql/validation/rules/KnownOperationTypesRule.mjs
function KnownOperationTypesRule(e) {
	let t = e.getSchema();
	return { OperationDefinition(n) {
		let r = n.operation;
		t.getRootType(r) || e.reportError(new w(`The ${r} operation is not supported by the schema.`, { nodes: n }));
	} };
}
// node_modules/graphql/validation/rules/KnownTypeNamesRule.mjs
function KnownTypeNamesRule(e) {
	let { definitions: t } = e.getDocument(), n = e.getSchema()?.getTypeMap() ?? {}, r, i;
	return { NamedType(a, o, s, c, l) {
		let u = a.name.value;
		if (!Object.hasOwn(n, u) && !(r ??= new Set(t.filter(isTypeDefinitionNode).map((e) => e.name.value))).has(u)) {
			let t = l[2] ?? s, o = t != null && isSDLNode(t);
			if (o && zn.has(u)) return;
			let c = [];
			e.hideSuggestions || (i ??= [...new Set([...Object.keys(n), ...r])], c = suggestionList(u, o ? [...zn, ...i] : i)), e.reportError(new w(`Unknown type "${u}".` + didYouMean(c), { nodes: a }));
		}
	} };
}
const zn = new Set([...nn, ...En].map((e) => e.name));
function isSDLNode(e) {
	return "kind" in e && (isTypeSystemDefinitionNode(e) || isTypeSystemExtensionNode(e));
}
// node_modules/graphql/validation/rules/LoneAnonymousOperationRule.mjs
function LoneAnonymousOperationRule(e) {
	let t = 0;
	return {
		Document(e) {
			t = e.definitions.filter((e) => e.kind === Ve).length;
		},
		OperationDefinition(n) {
			!n.name && t > 1 && e.reportError(new w("This anonymous operation must be the only defined operation.", { nodes: n }));
		}
	};
}
// node_modules/graphql/validation/rules/LoneSchemaDefinitionRule.mjs
function LoneSchemaDefinitionRule(e) {
	let t = e.getSchema(), n = t?.astNode ?? t?.getQueryType() ?? t?.getMutationType() ?? t?.getSubscriptionType(), r = 0;
	return { SchemaDefinition(t) {
		n ? e.reportError(new w("Cannot define a new schema within a schema extension.", { nodes: t })) : (r > 0 && e.reportError(new w("Must provide only one schema definition.", { nodes: t })), ++r);
	} };
}
function MaxIntrospectionDepthRule(e) {
	let t = Object.create(null), n = Object.create(null);
	function checkDepth(r, i, a = 0) {
		if (r.kind === "FragmentSpread") {
			let o = r.name.value, s = n[o];
			if (s !== void 0 && s <= a) return !0;
			let c = i[o], l = t[o];
			if (c !== void 0 && c >= a || l !== void 0 && l >= a) return !1;
			let u = e.getFragment(o);
			return u ? (i[o] = a, checkDepth(u, i, a) ? (n[o] = a, !0) : (t[o] = a, !1)) : !1;
		}
		if (r.kind === "Field" && (r.name.value === "fields" || r.name.value === "interfaces" || r.name.value === "possibleTypes" || r.name.value === "inputFields") && (a++, a >= 3)) return !0;
		if ("selectionSet" in r && r.selectionSet) {
			for (let e of r.selectionSet.selections) if (checkDepth(e, i, a)) return !0;
		}
		return !1;
	}
	return { Field(t) {
		if ((t.name.value === "__schema" || t.name.value === "__type") && checkDepth(t, Object.create(null))) return e.reportError(new w("Maximum introspection depth exceeded", { nodes: [t] })), !1;
	} };
}
// node_modules/graphql/validation/rules/NoFragmentCyclesRule.mjs
function NoFragmentCyclesRule(e) {
	let t = new Set(), n = [], r = Object.create(null);
	return {
		OperationDefinition: () => !1,
		FragmentDefinition(e) {
			return detectCycleRecursive(e), !1;
		}
	};
	function detectCycleRecursive(i) {
		if (t.has(i.name.value)) return;
		let a = i.name.value;
		t.add(a);
		let o = e.getFragmentSpreads(i.selectionSet);
		if (o.length !== 0) {
			r[a] = n.length;
			for (let t of o) {
				let i = t.name.value, a = r[i];
				if (n.push(t), a === void 0) {
					let t = e.getFragment(i);
					t && detectCycleRecursive(t);
				} else {
					let t = n.slice(a), r = t.slice(0, -1).map((e) => "\"" + e.name.value + "\"").join(", ");
					e.reportError(new w(`Cannot spread fragment "${i}" within itself` + (r === "" ? "." : ` via ${r}.`), { nodes: t }));
				}
				n.pop();
			}
			r[a] = void 0;
		}
	}
}
// node_modules/graphql/validation/rules/NoUndefinedVariablesRule.mjs
function NoUndefinedVariablesRule(e) {
	return { OperationDefinition(t) {
		let n = new Set(t.variableDefinitions?.map((e) => e.variable.name.value)), r = e.getRecursiveVariableUsages(t);
		for (let { node: i, fragmentVariableDefinition: a } of r) {
			if (a) continue;
			let r = i.name.value;
			n.has(r) || e.reportError(new w(t.name ? `Variable "$${r}" is not defined by operation "${t.name.value}".` : `Variable "$${r}" is not defined.`, { nodes: [i, t] }));
		}
	} };
}
// node_modules/graphql/validation/rules/NoUnusedFragmentsRule.mjs
function NoUnusedFragmentsRule(e) {
	let t = [], n = [];
	return {
		OperationDefinition(e) {
			return t.push(e), !1;
		},
		FragmentDefinition(e) {
			return n.push(e), !1;
		},
		Document: { leave() {
			let r = new Set(e.getRecursivelyReferencedFragmentsForOperations(t).map((e) => e.name.value));
			for (let t of n) {
				let n = t.name.value;
				r.has(n) || e.reportError(new w(`Fragment "${n}" is never used.`, { nodes: t }));
			}
		} }
	};
}
// node_modules/graphql/validation/rules/NoUnusedVariablesRule.mjs
function NoUnusedVariablesRule(e) {
	return {
		FragmentDefinition(t) {
			let n = e.getVariableUsages(t), r = new Set(n.map(({ node: e }) => e.name.value)), i = t.variableDefinitions ?? [];
			for (let n of i) {
				let i = n.variable.name.value;
				r.has(i) || e.reportError(new w(`Variable "$${i}" is never used in fragment "${t.name.value}".`, { nodes: n }));
			}
		},
		OperationDefinition(t) {
			let n = e.getRecursiveVariableUsages(t), r = new Set();
			for (let { node: e, fragmentVariableDefinition: t } of n) {
				let n = e.name.value;
				t || r.add(n);
			}
			let i = t.variableDefinitions ?? [];
			for (let n of i) {
				let i = n.variable.name.value;
				r.has(i) || e.reportError(new w(t.name ? `Variable "$${i}" is never used in operation "${t.name.value}".` : `Variable "$${i}" is never used.`, { nodes: n }));
			}
		}
	};
}
// node_modules/graphql/validation/validationAbortedError.mjs
const Bn = new w("Validation aborted."), Vn = 1e3;
function OverlappingFieldsCanBeMergedRule(e) {
	let t = {
		comparedFieldsAndFragmentPairs: new Map(),
		comparedFragmentPairs: new Map(),
		cachedCollectFieldsResults: new Map(),
		valueInfoByNode: new Map(),
		fragmentSpreadInfoByNode: new Map(),
		fragmentSpreadInfoByKey: new Map(),
		remainingComplexityBudget: 5e5
	}, n;
	return {
		FragmentDefinition: {
			enter(t) {
				let r = t.name.value;
				n = getVariableScope(e.getFragmentSignatureByName()(r));
			},
			leave() {
				n = void 0;
			}
		},
		SelectionSet(r, i, a) {
			if (a && "kind" in a && a.kind === "InlineFragment" || r.selections.length <= 1 && r.selections[0]?.kind !== "InlineFragment") return;
			let o = findConflictsWithinSelectionSet(e, t, e.getParentType(), r, n);
			for (let { responseName: t, reason: n, fields1: r, fields2: i } of o) e.reportError(new w(`Fields "${maybeAbbreviate(t)}" conflict because ${n}. Use different aliases on the fields to fetch both if this was intentional.`, { nodes: r.concat(i) }));
		}
	};
}
function findConflictsWithinSelectionSet(e, t, n, r, i) {
	let a = [], o = collectFields$1(e, t, n, r);
	if (collectConflictsWithin(e, t, a, o, i), o.spreads.length !== 0 && (o.groupedFieldSet.size !== 0 || o.spreads.length > 1)) {
		let n = getFragmentSpreads(e, t, o, i);
		for (let r = 0; r < n.length; r++) {
			collectConflictsBetweenFieldsAndFragment(e, t, a, !1, o, i, n[r]);
			for (let i = r + 1; i < n.length; i++) collectConflictsBetweenFragments(e, t, a, !1, n[r], n[i]);
		}
	}
	return a;
}
function collectConflictsBetweenFieldsAndFragment(e, t, n, r, i, a, o) {
	if (spendComplexityBudget(t, 1), i.groupedFieldSet.size === 0) return;
	let s = o.definition, c = t.comparedFieldsAndFragmentPairs.get(a);
	c === void 0 && (c = new Map(), t.comparedFieldsAndFragmentPairs.set(a, c));
	let l = c.get(o.scope);
	if (l === void 0 && (l = new OrderedPairSet(), c.set(o.scope, l)), l.has(i, s, r) || (l.add(i, s, r), !s)) return;
	let u = collectFragmentFields(e, t, s), d = getFragmentSpreads(e, t, u, o.scope);
	if (i !== u || a !== o.scope) {
		collectConflictsBetween(e, t, n, r, i, a, u, o.scope);
		for (let o of d) collectConflictsBetweenFieldsAndFragment(e, t, n, r, i, a, o);
	}
}
function collectConflictsBetweenFragments(e, t, n, r, i, a) {
	let o = i.definition, s = a.definition, c = i.scope, l = a.scope;
	if (spendComplexityBudget(t, 2), o === s && c === l) return;
	let u = t.comparedFragmentPairs.get(c), d = u?.get(l) ?? t.comparedFragmentPairs.get(l)?.get(c);
	if (d === void 0 && (u === void 0 && (u = new Map(), t.comparedFragmentPairs.set(c, u)), d = new PairSet(), u.set(l, d)), o === s) {
		if (d.has(o, s, !1)) return;
		d.add(o, s, !1), e.reportError(new w(`Spreads "${maybeAbbreviate(i.node.name.value)}" conflict because ${getFragmentSpreadDescription(t, i.node)} and ${getFragmentSpreadDescription(t, a.node)} have different fragment arguments.`, { nodes: [i.node, a.node] }));
		return;
	}
	if (d.has(o, s, r) || (d.add(o, s, r), !o || !s)) return;
	let f = collectFragmentFields(e, t, o), m = getFragmentSpreads(e, t, f, i.scope), g = collectFragmentFields(e, t, s), _ = getFragmentSpreads(e, t, g, a.scope);
	collectConflictsBetween(e, t, n, r, f, i.scope, g, a.scope);
	for (let a of _) collectConflictsBetweenFragments(e, t, n, r, i, a);
	for (let i of m) collectConflictsBetweenFragments(e, t, n, r, i, a);
}
function findConflictsBetweenSubSelectionSets(e, t, n, r, i, a, o, s, c) {
	let l = [], u = collectFields$1(e, t, r, i), d = getFragmentSpreads(e, t, u, a), f = collectFields$1(e, t, o, s), m = getFragmentSpreads(e, t, f, c);
	collectConflictsBetween(e, t, l, n, u, a, f, c);
	for (let r of m) collectConflictsBetweenFieldsAndFragment(e, t, l, n, u, a, r);
	for (let r of d) collectConflictsBetweenFieldsAndFragment(e, t, l, n, f, c, r);
	for (let r of d) for (let i of m) collectConflictsBetweenFragments(e, t, l, n, r, i);
	return l;
}
function collectConflictsWithin(e, t, n, r, i) {
	for (let [a, o] of r.groupedFieldSet.entries()) if (o.length > 1) for (let r = 0; r < o.length; r++) for (let s = r + 1; s < o.length; s++) {
		let c = findConflict(e, t, !1, a, o[r], i, o[s], i);
		c && n.push(c);
	}
}
function collectConflictsBetween(e, t, n, r, i, a, o, s) {
	if (i.groupedFieldSet.size !== 0 && o.groupedFieldSet.size !== 0) for (let { responseName: c, fieldDetailsList1: l, fieldDetailsList2: u } of getOverlappingFields(t, i, o)) for (let i of l) for (let o of u) {
		let l = findConflict(e, t, r, c, i, a, o, s);
		l && n.push(l);
	}
}
function getOverlappingFields(e, t, n) {
	let r = t.overlappingFields ??= new Map(), i = r.get(n);
	if (i !== void 0) return i;
	let a = [];
	for (let [r, i] of t.groupedFieldSet.entries()) {
		spendComplexityBudget(e, 1);
		let t = n.groupedFieldSet.get(r);
		t != null && a.push({
			responseName: r,
			fieldDetailsList1: i,
			fieldDetailsList2: t
		});
	}
	return r.set(n, a), a;
}
function findConflict(e, t, n, r, i, a, o, s) {
	let { parentType: c, node: l, definition: u, streamDirective: d } = i, { parentType: f, node: m, definition: g, streamDirective: _ } = o, v = n || c !== f && isObjectType(c) && isObjectType(f);
	if (spendComplexityBudget(t, 2), i.isSimpleLeaf && o.isSimpleLeaf && u?.type === g?.type && l.name.value === m.name.value) return;
	let y = getFieldInfo(i), b = getFieldInfo(o), x = y.comparisons.get(b);
	if (x === void 0 && (x = {}, y.comparisons.set(b, x)), !v) {
		let e = l.name.value, n = m.name.value;
		if (!(x.sameName ??= e === n)) return {
			responseName: r,
			reason: `"${maybeAbbreviate(e)}" and "${maybeAbbreviate(n)}" are different fields`,
			fields1: [l],
			fields2: [m]
		};
		if (!sameArguments(t, x.arguments ??= compareArguments(t, y.arguments, b.arguments), a, s)) return {
			responseName: r,
			reason: "they have differing arguments",
			fields1: [l],
			fields2: [m]
		};
	}
	if (d || _) {
		let e = "they have overlapping stream directives";
		return d && _ && sameArguments(t, x.streamArguments ??= compareArguments(t, y.streamArguments, b.streamArguments), a, s) && (e += ". See https://github.com/graphql/defer-stream-wg/discussions/100"), {
			responseName: r,
			reason: e,
			fields1: [l],
			fields2: [m]
		};
	}
	let S = u?.type, ee = g?.type;
	if (S && ee && doTypesConflict(t, S, ee)) return {
		responseName: r,
		reason: `they return conflicting types "${y.typeString ??= inspect(S)}" and "${b.typeString ??= inspect(ee)}"`,
		fields1: [l],
		fields2: [m]
	};
	let te = l.selectionSet, ne = m.selectionSet;
	if (te && ne) return subfieldConflicts(findConflictsBetweenSubSelectionSets(e, t, v, y.namedType, te, a, b.namedType, ne, s), r, l, m);
}
function getFieldInfo(e) {
	return e.info ??= {
		comparisons: new Map(),
		namedType: getNamedType(e.definition?.type),
		arguments: getArgumentInfo(e.node.arguments),
		streamArguments: getArgumentInfo(e.streamDirective?.arguments)
	};
}
function getArgumentInfo(e) {
	if (e === void 0 || e.length === 0) return;
	let t = new Map();
	for (let { name: n, value: r } of e) t.set(n.value, r);
	return {
		nodes: e,
		values: t
	};
}
function compareArguments(e, t, n) {
	let r = [];
	if (t === void 0) return {
		sameStructure: n === void 0,
		valuesWithVariables: r
	};
	if (t.nodes.length !== n?.nodes.length) return {
		sameStructure: !1,
		valuesWithVariables: r
	};
	for (let i of t.nodes) {
		spendComplexityBudget(e, 1);
		let t = n.values.get(i.name.value);
		if (t === void 0) return {
			sameStructure: !1,
			valuesWithVariables: r
		};
		let a = getValueInfo(e, i.value);
		if (a.comparisonKey !== getValueInfo(e, t).comparisonKey) return {
			sameStructure: !1,
			valuesWithVariables: r
		};
		a.variables.length !== 0 && r.push(a);
	}
	return {
		sameStructure: !0,
		valuesWithVariables: r
	};
}
function sameArguments(e, t, n, r) {
	return t.sameStructure ? n === r || t.valuesWithVariables.every((t) => (spendComplexityBudget(e, 1), !usesLocalVariables(e, t, n) && !usesLocalVariables(e, t, r))) : !1;
}
function usesLocalVariables(e, t, n) {
	if (n === void 0) return !1;
	let r = t.scopeDependencies ??= new Map(), i = r.get(n.signature);
	if (i !== void 0) return i;
	let a = t.variables.some((t) => (spendComplexityBudget(e, 1), n.signature.variableDefinitions.has(t)));
	return r.set(n.signature, a), a;
}
function getValueInfo(e, t) {
	let n = e.valueInfoByNode.get(t);
	if (n !== void 0) return n;
	let r = [], i = {
		comparisonKey: JSON.stringify(t, (e, t) => {
			if (!isNode(t)) return t;
			switch (t.kind) {
				case Xe: return r.push(t.name.value), [t.kind, t.name.value];
				case rt: return [t.kind, t.fields.slice().sort((e, t) => e.name.value < t.name.value ? -1 : +(e.name.value > t.name.value))];
				case it: return [t.name.value, t.value];
				case nt: return [t.kind, t.values];
				case Qe: return [
					t.kind,
					t.value,
					t.block === !0
				];
				default: return [t.kind, "value" in t ? t.value : null];
			}
		}),
		variables: r
	};
	return e.valueInfoByNode.set(t, i), i;
}
function doTypesConflict(e, t, n) {
	return t !== n && (spendComplexityBudget(e, 1), isListType(t) ? !isListType(n) || doTypesConflict(e, t.ofType, n.ofType) : isListType(n) ? !0 : isNonNullType(t) ? !isNonNullType(n) || doTypesConflict(e, t.ofType, n.ofType) : isNonNullType(n) ? !0 : isLeafType(t) || isLeafType(n) ? t !== n : !1);
}
function collectFields$1(e, t, n, r) {
	let { cachedCollectFieldsResults: i } = t, a = i.get(n);
	a || (a = new Map(), i.set(n, a));
	let o = a.get(r);
	if (!o) {
		let t = new Map(), i = [];
		collectFieldsImpl(e, n, r, t, i), o = {
			groupedFieldSet: t,
			spreads: i
		}, a.set(r, o);
	}
	return o;
}
function collectFragmentFields(e, t, n) {
	return collectFields$1(e, t, typeFromAST(e.getSchema(), n.typeCondition), n.selectionSet);
}
function collectFieldsImpl(e, t, n, r, i) {
	for (let a of n.selections) switch (a.kind) {
		case We: {
			let e = a.name.value, n;
			(isObjectType(t) || isInterfaceType(t)) && (n = t.getFields()[e]);
			let i = a.alias ? a.alias.value : e, o = r.get(i);
			o ?? (o = [], r.set(i, o));
			let s = a.directives?.find((e) => e.name.value === "stream");
			o.push({
				parentType: t,
				node: a,
				definition: n,
				isSimpleLeaf: (a.arguments?.length ?? 0) === 0 && !a.selectionSet && s === void 0,
				streamDirective: s
			});
			break;
		}
		case qe:
			i.push(a);
			break;
		case Je: {
			let n = a.typeCondition;
			collectFieldsImpl(e, n ? typeFromAST(e.getSchema(), n) : t, a.selectionSet, r, i);
			break;
		}
	}
}
function getFragmentSpreads(e, t, n, r) {
	let i = n.byScope ??= new Map(), a = i.get(r);
	if (a) return a;
	let o = new Map(), s = [];
	for (let i of n.spreads) {
		let n = getFragmentSpread(e, t, i, r), a = o.get(n.scope);
		a === void 0 && (a = new Map(), o.set(n.scope, a));
		let c = a.get(n.definition);
		c === void 0 ? (a.set(n.definition, n), s.push(n)) : c.node = n.node;
	}
	return i.set(r, s), s;
}
function getFragmentSpread(e, t, n, r) {
	spendComplexityBudget(t, 1);
	let i = t.fragmentSpreadInfoByNode.get(n);
	if (i === void 0) {
		let r = e.getFragmentSignatureByName()(n.name.value), a = getArgumentInfo(n.arguments), o = [], s = [];
		if (r && a !== void 0) {
			let e = a.values, n = [];
			for (let t of e.keys()) r.variableDefinitions.has(t) && n.push(t);
			for (let r of n.sort()) {
				let n = getValueInfo(t, e.get(r));
				o.push(r, n.comparisonKey), n.variables.length !== 0 && s.push(n);
			}
		}
		let c = JSON.stringify([r?.definition.name.value, o]);
		i = t.fragmentSpreadInfoByKey.get(c), i === void 0 && (i = {
			signature: r,
			values: s,
			byScope: new Map()
		}, t.fragmentSpreadInfoByKey.set(c, i)), t.fragmentSpreadInfoByNode.set(n, i);
	}
	let a = i.values.some((e) => (spendComplexityBudget(t, 1), usesLocalVariables(t, e, r))) ? r : void 0, o = i.byScope.get(a);
	return i.byScope.has(a) || (o = getVariableScope(i.signature), i.byScope.set(a, o)), {
		node: n,
		scope: o,
		definition: i.signature?.definition
	};
}
function getVariableScope(e) {
	if (e && e.variableDefinitions.size !== 0) return { signature: e };
}
function getFragmentSpreadDescription(e, t) {
	let n = {
		...t,
		name: {
			...t.name,
			value: maybeAbbreviate(t.name.value)
		},
		directives: []
	}, r = 1;
	for (let i of t.arguments ?? []) if (r += 2 + i.name.value.length + getValueInfo(e, i.value).comparisonKey.length, r > 256) return n.name.value + "(...)";
	return print(n).slice(3);
}
function subfieldConflicts(e, t, n, r) {
	if (e.length > 0) {
		let i = "";
		for (let { responseName: t, reason: n } of e) if (i += (i === "" ? "" : " and ") + `subfields "${maybeAbbreviate(t)}" conflict because ${n}`, i.length > Vn) break;
		return {
			responseName: t,
			reason: maybeAbbreviate(i),
			fields1: collectConflictNodes(n, e, "fields1"),
			fields2: collectConflictNodes(r, e, "fields2")
		};
	}
}
function collectConflictNodes(e, t, n) {
	let r = [e];
	for (let e of t) {
		let t = 20 - r.length, i = e[n].slice(-t);
		if (r.push(...i), r.length === 20) break;
	}
	return r;
}
function maybeAbbreviate(e) {
	return e.length > Vn ? e.slice(0, Vn) + "..." : e;
}
function spendComplexityBudget(e, t) {
	if (e.remainingComplexityBudget -= t, e.remainingComplexityBudget < 0) throw Bn;
}
var OrderedPairSet = class {
	constructor() {
		this._data = new Map();
	}
	has(e, t, n) {
		let r = this._data.get(e)?.get(t);
		return r === void 0 ? !1 : n ? !0 : n === r;
	}
	add(e, t, n) {
		let r = this._data.get(e);
		r === void 0 ? this._data.set(e, new Map([[t, n]])) : r.set(t, n);
	}
}, PairSet = class {
	constructor() {
		this._orderedPairSet = new OrderedPairSet();
	}
	has(e, t, n) {
		return this._orderedPairSet.has(e, t, n) || this._orderedPairSet.has(t, e, n);
	}
	add(e, t, n) {
		this._orderedPairSet.add(e, t, n);
	}
};
// node_modules/graphql/validation/rules/PossibleFragmentSpreadsRule.mjs
function PossibleFragmentSpreadsRule(e) {
	return {
		InlineFragment(t) {
			let n = e.getType(), r = e.getParentType();
			if (isCompositeType(n) && isCompositeType(r) && !doTypesOverlap(e.getSchema(), n, r)) {
				let i = inspect(r), a = inspect(n);
				e.reportError(new w(`Fragment cannot be spread here as objects of type "${i}" can never be of type "${a}".`, { nodes: t }));
			}
		},
		FragmentSpread(t) {
			let n = t.name.value, r = getFragmentType(e, n), i = e.getParentType();
			if (r && i && !doTypesOverlap(e.getSchema(), r, i)) {
				let a = inspect(i), o = inspect(r);
				e.reportError(new w(`Fragment "${n}" cannot be spread here as objects of type "${a}" can never be of type "${o}".`, { nodes: t }));
			}
		}
	};
}
function getFragmentType(e, t) {
	let n = e.getFragment(t);
	if (n) {
		let t = typeFromAST(e.getSchema(), n.typeCondition);
		if (isCompositeType(t)) return t;
	}
}
// node_modules/graphql/validation/rules/PossibleTypeExtensionsRule.mjs
function PossibleTypeExtensionsRule(e) {
	let t = e.getSchema(), n = new Map();
	for (let t of e.getDocument().definitions) isTypeDefinitionNode(t) && n.set(t.name.value, t);
	return {
		ScalarTypeExtension: checkExtension,
		ObjectTypeExtension: checkExtension,
		InterfaceTypeExtension: checkExtension,
		UnionTypeExtension: checkExtension,
		EnumTypeExtension: checkExtension,
		InputObjectTypeExtension: checkExtension
	};
	function checkExtension(r) {
		let i = r.name.value, a = n.get(i), o = t?.getType(i), s;
		if (a == null ? o && (s = typeToExtKind(o)) : s = Hn[a.kind], s != null) {
			if (s !== r.kind) {
				let t = extensionKindToTypeName(r.kind);
				e.reportError(new w(`Cannot extend non-${t} type "${i}".`, { nodes: a ? [a, r] : r }));
			}
		} else {
			let a = [...n.keys(), ...Object.keys(t?.getTypeMap() ?? {})];
			e.reportError(new w(`Cannot extend type "${i}" because it is not defined.` + didYouMean(suggestionList(i, a)), { nodes: r.name }));
		}
	}
}
const Hn = {
	[ft]: wt,
	[pt]: Tt,
	[gt]: Et,
	[_t]: Dt,
	[vt]: Ot,
	[bt]: kt
};
function typeToExtKind(e) {
	if (isScalarType(e)) return wt;
	if (isObjectType(e)) return Tt;
	if (isInterfaceType(e)) return Et;
	if (isUnionType(e)) return Dt;
	if (isEnumType(e)) return Ot;
	if (isInputObjectType(e)) return kt;
	invariant(!1, "Unexpected type: " + inspect(e));
}
function extensionKindToTypeName(e) {
	switch (e) {
		case wt: return "scalar";
		case Tt: return "object";
		case Et: return "interface";
		case Dt: return "union";
		case Ot: return "enum";
		case kt: return "input object";
		default: invariant(!1, "Unexpected kind: " + inspect(e));
	}
}
// node_modules/graphql/validation/rules/ProvidedRequiredArgumentsRule.mjs
function ProvidedRequiredArgumentsRule(e) {
	let t = new Map();
	return {
		...ProvidedRequiredArgumentsOnDirectivesRule(e),
		Field: { leave(t) {
			let n = e.getFieldDef();
			if (!n || n.args.length === 0) return !1;
			let r = new Set(t.arguments?.map((e) => e.name.value));
			for (let i of n.args) !r.has(i.name) && isRequiredArgument(i) && e.reportError(new w(`Argument "${i}" of type "${i.type}" is required, but it was not provided.`, { nodes: t }));
		} },
		FragmentSpread: { leave(n) {
			let r = e.getFragmentSignature();
			if (!r) return !1;
			let i = t.get(r);
			i || (i = [...r.variableDefinitions].filter(([, e]) => isRequiredArgumentNode(e)), t.set(r, i));
			let a = new Set(n.arguments?.map((e) => e.name.value));
			for (let [t, r] of i) if (!a.has(t)) {
				let i = inspect(typeFromAST(e.getSchema(), r.type));
				e.reportError(new w(`Fragment "${n.name.value}" argument "${t}" of type "${i}" is required, but it was not provided.`, { nodes: n }));
			}
		} }
	};
}
function ProvidedRequiredArgumentsOnDirectivesRule(e) {
	let t = new Map(), n = e.getSchema()?.getDirectives() ?? pn;
	for (let e of n) t.set(e.name, new Map(e.args.filter(isRequiredArgument).map((e) => [e.name, e])));
	let r = e.getDocument().definitions;
	for (let e of r) if (e.kind === "DirectiveDefinition") {
		let n = e.arguments ?? [];
		t.set(e.name.value, new Map(n.filter(isRequiredArgumentNode).map((e) => [e.name.value, e])));
	}
	return { Directive: { leave(n) {
		let r = n.name.value, i = t.get(r);
		if (i != null) {
			let t = n.arguments ?? [], a = new Set(t.map((e) => e.name.value));
			for (let [t, o] of i.entries()) if (!a.has(t)) {
				let i = isType(o.type) ? inspect(o.type) : print(o.type);
				e.reportError(new w(`Argument "@${r}(${t}:)" of type "${i}" is required, but it was not provided.`, { nodes: n }));
			}
		}
	} } };
}
function isRequiredArgumentNode(e) {
	return e.type.kind === "NonNullType" && e.defaultValue == null;
}
// node_modules/graphql/validation/rules/ScalarLeafsRule.mjs
function ScalarLeafsRule(e) {
	return { Field(t) {
		let n = e.getType(), r = t.selectionSet;
		if (n) {
			if (isLeafType(getNamedType(n))) {
				if (r) {
					let i = t.name.value, a = inspect(n);
					e.reportError(new w(`Field "${i}" must not have a selection since type "${a}" has no subfields.`, { nodes: r }));
				}
			} else if (!r) {
				let r = t.name.value, i = inspect(n);
				e.reportError(new w(`Field "${r}" of type "${i}" must have a selection of subfields. Did you mean "${r} { ... }"?`, { nodes: t }));
			} else if (r.selections.length === 0 && !e.allowEmptySelectionSets) {
				let r = t.name.value, i = inspect(n);
				e.reportError(new w(`Field "${r}" of type "${i}" must have at least one field selected.`, { nodes: t }));
			}
		}
	} };
}
// node_modules/graphql/utilities/coerceInputValue.mjs
function coerceInputValue(e, t) {
	if (isNonNullType(t)) return e == null ? void 0 : coerceInputValue(e, t.ofType);
	if (e == null) return null;
	if (isListType(t)) {
		if (!isIterableObject(e)) {
			let n = coerceInputValue(e, t.ofType);
			return n === void 0 ? void 0 : [n];
		}
		let n = [];
		for (let r of e) {
			let e = coerceInputValue(r, t.ofType);
			if (e === void 0) return;
			n.push(e);
		}
		return n;
	}
	if (isInputObjectType(t)) {
		if (!isObjectLike(e) || Array.isArray(e)) return;
		let n = Object.create(null), r = t.getFields(), i = 0;
		for (let t of Object.keys(e)) if (e[t] !== void 0 && (i++, !Object.hasOwn(r, t))) return;
		for (let t of Object.values(r)) {
			let r = e[t.name];
			if (r === void 0) {
				if (isRequiredInputField(t)) return;
				let e = coerceDefaultValue(t);
				e !== void 0 && (n[t.name] = e);
			} else {
				let e = coerceInputValue(r, t.type);
				if (e === void 0) return;
				n[t.name] = e;
			}
		}
		if (t.isOneOf) {
			let e = Object.keys(n);
			if (i !== 1 || e.length !== 1 || n[e[0]] === null) return;
		}
		return n;
	}
	let n = assertLeafType(t);
	try {
		return n.coerceInputValue(e);
	} catch {}
}
function coerceInputLiteral(e, t, n, r) {
	if (e.kind === "Variable") {
		let i = getCoercedVariableValue(e, n, r);
		return i == null && isNonNullType(t) ? void 0 : i;
	}
	if (isNonNullType(t)) return e.kind === "NullValue" ? void 0 : coerceInputLiteral(e, t.ofType, n, r);
	if (e.kind === "NullValue") return null;
	if (isListType(t)) {
		if (e.kind !== "ListValue") {
			let i = coerceInputLiteral(e, t.ofType, n, r);
			return i === void 0 ? void 0 : [i];
		}
		let i = [];
		for (let a of e.values) {
			let e = coerceInputLiteral(a, t.ofType, n, r);
			if (e === void 0) {
				if (a.kind === "Variable" && getCoercedVariableValue(a, n, r) == null && !isNonNullType(t.ofType)) e = null;
				else return;
			}
			i.push(e);
		}
		return i;
	}
	if (isInputObjectType(t)) {
		if (e.kind !== "ObjectValue") return;
		let i = Object.create(null), a = t.getFields();
		if (e.fields.some((e) => !Object.hasOwn(a, e.name.value))) return;
		let o = new Map(e.fields.map((e) => [e.name.value, e]));
		for (let e of Object.values(a)) {
			let t = o.get(e.name);
			if (!t || t.value.kind === "Variable" && isMissingVariable(t.value, n, r)) {
				if (isRequiredInputField(e)) return;
				let t = coerceDefaultValue(e);
				t !== void 0 && (i[e.name] = t);
			} else {
				let a = coerceInputLiteral(t.value, e.type, n, r);
				if (a === void 0) return;
				i[e.name] = a;
			}
		}
		if (t.isOneOf) {
			let e = Object.keys(i);
			if (o.size !== 1 || e.length !== 1) return;
			for (let [e, t] of o) if (t.value.kind === "NullValue" || i[e] === null) return;
		}
		return i;
	}
	let i = assertLeafType(t);
	try {
		return i.coerceInputLiteral ? i.coerceInputLiteral(replaceVariables(e, n, r)) : i.parseLiteral(e, n?.coerced);
	} catch {}
}
function getCoercedVariableValue(e, t, n) {
	let r = e.name.value;
	return n?.sources[r] === void 0 ? t?.coerced[r] : n.coerced[r];
}
function isMissingVariable(e, t, n) {
	let r = e.name.value;
	return (n?.sources[r] === void 0 ? t?.coerced : n.coerced)?.[r] === void 0;
}
function coerceDefaultValue(e) {
	let t = e._memoizedCoercedDefaultValue;
	if (t !== void 0) return t;
	let n = e.default;
	if (n !== void 0) return t = n.literal ? coerceInputLiteral(n.literal, e.type) : coerceInputValue(n.value, e.type), t === void 0 && invariant(!1, `Expected value of type "${e.type}" to be valid, found: ${inspect(n.literal ?? n.value)}.`), e._memoizedCoercedDefaultValue = t, t;
	let r = e.defaultValue;
	return r !== void 0 && (e._memoizedCoercedDefaultValue = r), r;
}
// node_modules/graphql/execution/getVariableSignature.mjs
function getVariableSignature(e, t) {
	let n = t.variable.name.value, r = typeFromAST(e, t.type);
	if (!isInputType(r)) return new w(`Variable "$${n}" expected value of type "${print(t.type)}" which cannot be used as an input type.`, { nodes: t.type });
	let i = t.defaultValue;
	return {
		name: n,
		type: r,
		default: i && { literal: i }
	};
}
// node_modules/graphql/execution/values.mjs
function getVariableValues(e, t, n, r) {
	let i = [], a = r?.maxErrors;
	try {
		let o = coerceVariableValues(e, t, n, (e) => {
			if (a != null && i.length >= a) throw new w("Too many errors processing variables, error limit reached. Execution aborted.");
			i.push(e);
		}, r?.hideSuggestions);
		if (i.length === 0) return { variableValues: o };
	} catch (e) {
		i.push(ensureGraphQLError(e));
	}
	return { errors: i };
}
function coerceVariableValues(e, t, n, r, i) {
	let a = Object.create(null), o = Object.create(null);
	for (let s of t) {
		let t = getVariableSignature(e, s);
		if (t instanceof w) {
			r(t);
			continue;
		}
		let { name: c, type: l } = t, u = Object.hasOwn(n, c) ? n[c] : void 0;
		if (u === void 0) {
			if (a[c] = { signature: t }, s.defaultValue) {
				maybeUseDefaultValue(o, c, t, (e, t) => {
					r(new w(`Variable "$${c}" has invalid default value${printPathArray(t)}: ${e.message}`, { nodes: s }));
				}, i);
				continue;
			}
			if (!isNonNullType(l)) continue;
		} else a[c] = {
			signature: t,
			value: u
		};
		let d = coerceInputValue(u, l);
		d === void 0 ? validateInputValue(u, l, (e, t) => {
			r(new w(`Variable "$${c}" has invalid value${printPathArray(t)}: ${e.message}`, {
				nodes: s,
				originalError: e
			}));
		}, i) : o[c] = d;
	}
	return {
		sources: a,
		coerced: o
	};
}
function maybeUseDefaultValue(e, t, n, r, i) {
	try {
		let r = coerceDefaultValue(n);
		r !== void 0 && (e[t] = r);
	} catch (e) {
		let t = n.default;
		if (t === void 0) throw e;
		let a = !1;
		validateDefaultInput(t, n.type, (e, t) => {
			a = !0, r(e, t);
		}, i), a || r(ensureGraphQLError(e), []);
	}
}
function getFragmentVariableValues(e, t, n, r, i) {
	let a = e.arguments ?? [], o = new Map(a.map((e) => [e.name.value, e])), s = Object.create(null), c = Object.create(null);
	for (let [a, l] of Object.entries(t)) {
		let t = o.get(a);
		s[a] = t === void 0 ? { signature: l } : r == null ? {
			signature: l,
			value: t.value
		} : {
			signature: l,
			value: t.value,
			fragmentVariableValues: r
		}, coerceArgument(c, e, a, l, t, n, r, i);
	}
	return {
		sources: s,
		coerced: c
	};
}
function getArgumentValues(e, t, n, r, i) {
	let a = Object.create(null);
	if (e.args.length === 0) return a;
	let o = t.arguments ?? [], s = new Map(o.map((e) => [e.name.value, e]));
	for (let o of e.args) {
		let e = o.name;
		coerceArgument(a, t, e, o, s.get(o.name), n, r, i);
	}
	return a;
}
function coerceArgument(e, t, n, r, i, a, o, s) {
	let c = r.type, onArgDefaultValueError = (e, n) => {
		throw new w(`${printArgumentOrFragmentVariable(r, t)} has invalid default value${printPathArray(n)}: ${e.message}`, { nodes: t });
	};
	if (!i) {
		if (isRequiredArgument(r)) throw new w(`${printArgumentOrFragmentVariable(r, t)} of required type "${c}" was not provided.`, { nodes: t });
		maybeUseDefaultValue(e, n, r, onArgDefaultValueError, s);
		return;
	}
	let l = i.value;
	if (l.kind === "Variable") {
		let t = l.name.value, i = o?.sources[t] ? o : a;
		if ((i == null || !Object.hasOwn(i.coerced, t)) && !isRequiredArgument(r)) {
			maybeUseDefaultValue(e, n, r, onArgDefaultValueError, s);
			return;
		}
	}
	let u = coerceInputLiteral(l, c, a, o);
	u === void 0 && (validateInputLiteral(l, c, (e, n) => {
		throw e.message = `${printArgumentOrFragmentVariable(r, t)} has invalid value${printPathArray(n)}: ${e.message}`, e;
	}, a, o, s), invariant(!1, "Invalid argument")), e[n] = u;
}
function printArgumentOrFragmentVariable(e, t) {
	return isArgument(e) ? `Argument "${e}"` : `Variable "$${e.name}" defined by fragment "${t.name.value}"`;
}
function getDirectiveValues(e, t, n, r, i) {
	let a = t.directives?.find((t) => t.name.value === e.name);
	if (a) return getArgumentValues(e, a, n, r, i);
}
// node_modules/graphql/execution/collectFields.mjs
function collectFields(e, t, n, r, i, a, o = !1, s = visitSelectionSets) {
	let c = new AccumulatorMap(), l = [], u = {
		schema: e,
		fragments: t,
		variableValues: n,
		runtimeType: r,
		visitedFragmentNames: new Map(),
		hideSuggestions: a,
		forbiddenDirectiveInstances: [],
		forbidSkipAndInclude: o
	};
	return s(u, i, c, l), {
		groupedFieldSet: c,
		newDeferUsages: l,
		forbiddenDirectiveInstances: u.forbiddenDirectiveInstances
	};
}
function collectSubfields$1(e, t, n, r, i, a) {
	let o = {
		schema: e,
		fragments: t,
		variableValues: n,
		runtimeType: r,
		visitedFragmentNames: new Map(),
		hideSuggestions: a,
		forbiddenDirectiveInstances: [],
		forbidSkipAndInclude: !1
	}, s = new AccumulatorMap(), c = [];
	for (let e of i) {
		let t = e.node.selectionSet;
		if (t) {
			let { deferUsage: n, fragmentVariableValues: r } = e;
			visitSelectionSets(o, t, s, c, n, r);
		}
	}
	return {
		groupedFieldSet: s,
		newDeferUsages: c
	};
}
function visitSelectionSets(e, t, n, r, i, a, o = visitSelectionSets) {
	let { schema: s, fragments: c, variableValues: l, runtimeType: u, visitedFragmentNames: d, hideSuggestions: f } = e;
	for (let m of t.selections) switch (m.kind) {
		case We:
			if (!shouldIncludeNode(e, m, l, a)) continue;
			n.add(getFieldEntryKey(m), {
				node: m,
				deferUsage: i,
				fragmentVariableValues: a
			});
			break;
		case Je: {
			if (!shouldIncludeNode(e, m, l, a) || !doesFragmentConditionMatch(s, m, u)) continue;
			let t = getDeferUsage(l, a, m, i);
			t ? (r.push(t), o(e, m.selectionSet, n, r, t, a, o)) : o(e, m.selectionSet, n, r, i, a, o);
			break;
		}
		case qe: {
			let t = m.name.value;
			if (!shouldIncludeNode(e, m, l, a)) continue;
			let g = c[t];
			if (g == null || !doesFragmentConditionMatch(s, g.definition, u)) continue;
			let _ = getDeferUsage(l, a, m, i), v = _ ?? i, y = d.get(t);
			if (y || (y = new Set(), d.set(t, y)), y.has(null) || v && y.has(v.directiveNode)) continue;
			_ && r.push(_), y.add(v?.directiveNode ?? null);
			let b = g.variableSignatures, x;
			b && (x = getFragmentVariableValues(m, b, l, a, f)), o(e, g.definition.selectionSet, n, r, v, x, o);
			break;
		}
	}
}
function getDeferUsage(e, t, n, r) {
	let i = n.directives?.find((e) => e.name.value === sn.name);
	if (!i) return;
	let a = getArgumentValues(sn, i, e, t);
	if (a.if !== !1) return {
		label: typeof a.label == "string" ? a.label : void 0,
		directiveNode: i,
		parentDeferUsage: r
	};
}
function shouldIncludeNode(e, t, n, r) {
	let i = t.directives?.find((e) => e.name.value === on.name);
	if (i && e.forbidSkipAndInclude) return e.forbiddenDirectiveInstances.push(i), !1;
	if ((i ? getArgumentValues(on, i, n, r, e.hideSuggestions) : void 0)?.if === !0) return !1;
	let a = t.directives?.find((e) => e.name.value === an.name);
	return a && e.forbidSkipAndInclude ? (e.forbiddenDirectiveInstances.push(a), !1) : (a ? getArgumentValues(an, a, n, r, e.hideSuggestions) : void 0)?.if !== !1;
}
function doesFragmentConditionMatch(e, t, n) {
	let r = t.typeCondition;
	if (!r) return !0;
	let i = typeFromAST(e, r);
	return i === n ? !0 : isAbstractType(i) ? e.isSubType(i, n) : !1;
}
function getFieldEntryKey(e) {
	return e.alias ? e.alias.value : e.name.value;
}
// node_modules/graphql/validation/rules/SingleFieldSubscriptionsRule.mjs
function toNodes$1(e) {
	return e.map((e) => e.node);
}
function SingleFieldSubscriptionsRule(e) {
	let t, visitSelectionSets$1 = (t, n, r, i, ...[a, o]) => {
		e.spendFragmentWork(n.selections.length);
		for (let t of n.selections) {
			let n = t.directives;
			if (n !== void 0) {
				e.spendFragmentWork(n.length);
				let t = n.find((e) => e.name.value === sn.name);
				e.spendFragmentWork(t?.arguments?.length ?? 0);
			}
		}
		visitSelectionSets(t, n, r, i, a, o, visitSelectionSets$1);
	};
	return { OperationDefinition(n) {
		if (n.operation === "subscription") {
			let r = e.getSchema(), i = r.getSubscriptionType();
			if (i) {
				let a = n.name ? n.name.value : null, o = {
					sources: Object.create(null),
					coerced: Object.create(null)
				};
				if (!t) {
					t = Object.create(null);
					for (let n of e.getDocument().definitions) n.kind === "FragmentDefinition" && (t[n.name.value] = { definition: n });
				}
				let { groupedFieldSet: s, forbiddenDirectiveInstances: c } = collectFields(r, t, o, i, n.selectionSet, e.hideSuggestions, !0, visitSelectionSets$1);
				if (c.length > 0) {
					e.reportError(new w(a == null ? "Anonymous Subscription must not use `@skip` or `@include` directives in the top level selection." : `Subscription "${a}" must not use \`@skip\` or \`@include\` directives in the top level selection.`, { nodes: c }));
					return;
				}
				if (s.size === 0) e.reportError(new w(a == null ? "Anonymous Subscription must select one top level field." : `Subscription "${a}" must select one top level field.`, { nodes: n.selectionSet }));
				else if (s.size > 1) {
					let t = [...s.values()].slice(1).flatMap((e) => toNodes$1(e));
					e.reportError(new w(a == null ? "Anonymous Subscription must select only one top level field." : `Subscription "${a}" must select only one top level field.`, { nodes: t }));
				}
				for (let t of s.values()) toNodes$1(t)[0].name.value.startsWith("__") && e.reportError(new w(a == null ? "Anonymous Subscription must not select an introspection top level field." : `Subscription "${a}" must not select an introspection top level field.`, { nodes: toNodes$1(t) }));
			}
		}
	} };
}
// node_modules/graphql/validation/rules/StreamDirectiveOnListFieldRule.mjs
function StreamDirectiveOnListFieldRule(e) {
	return { Directive(t) {
		let n = e.getFieldDef(), r = e.getParentType();
		n && r && t.name.value === cn.name && !(isListType(n.type) || isWrappingType(n.type) && isListType(n.type.ofType)) && e.reportError(new w(`Directive "@stream" cannot be used on non-list field "${r}.${n.name}".`, { nodes: t }));
	} };
}
// node_modules/graphql/jsutils/groupBy.mjs
function groupBy(e, t) {
	let n = new AccumulatorMap();
	for (let r of e) n.add(t(r), r);
	return n;
}
// node_modules/graphql/validation/rules/UniqueArgumentDefinitionNamesRule.mjs
function UniqueArgumentDefinitionNamesRule(e) {
	return {
		DirectiveDefinition(e) {
			let t = e.arguments ?? [];
			return checkArgUniqueness(`@${e.name.value}`, t);
		},
		InterfaceTypeDefinition: checkArgUniquenessPerField,
		InterfaceTypeExtension: checkArgUniquenessPerField,
		ObjectTypeDefinition: checkArgUniquenessPerField,
		ObjectTypeExtension: checkArgUniquenessPerField
	};
	function checkArgUniquenessPerField(e) {
		let t = e.name.value, n = e.fields ?? [];
		for (let e of n) {
			let n = e.name.value, r = e.arguments ?? [];
			checkArgUniqueness(`${t}.${n}`, r);
		}
		return !1;
	}
	function checkArgUniqueness(t, n) {
		let r = groupBy(n, (e) => e.name.value);
		for (let [n, i] of r) i.length > 1 && e.reportError(new w(`Argument "${t}(${n}:)" can only be defined once.`, { nodes: i.map((e) => e.name) }));
		return !1;
	}
}
// node_modules/graphql/validation/rules/UniqueArgumentNamesRule.mjs
function UniqueArgumentNamesRule(e) {
	return {
		Field: checkArgUniqueness,
		Directive: checkArgUniqueness
	};
	function checkArgUniqueness(t) {
		let n = groupBy(t.arguments ?? [], (e) => e.name.value);
		for (let [t, r] of n) r.length > 1 && e.reportError(new w(`There can be only one argument named "${t}".`, { nodes: r.map((e) => e.name) }));
	}
}
// node_modules/graphql/validation/rules/UniqueDirectiveNamesRule.mjs
function UniqueDirectiveNamesRule(e) {
	let t = new Map(), n = e.getSchema();
	return { DirectiveDefinition(r) {
		let i = r.name.value;
		if (n?.getDirective(i)) {
			e.reportError(new w(`Directive "@${i}" already exists in the schema. It cannot be redefined.`, { nodes: r.name }));
			return;
		}
		let a = t.get(i);
		return a ? e.reportError(new w(`There can be only one directive named "@${i}".`, { nodes: [a, r.name] })) : t.set(i, r.name), !1;
	} };
}
// node_modules/graphql/validation/rules/UniqueDirectivesPerLocationRule.mjs
function UniqueDirectivesPerLocationRule(e) {
	let t = new Map(), n = e.getSchema(), r = n ? n.getDirectives() : pn;
	for (let e of r) t.set(e.name, !e.isRepeatable);
	let i = e.getDocument().definitions;
	for (let e of i) e.kind === "DirectiveDefinition" && t.set(e.name.value, !e.repeatable);
	let a = new Map(), o = new Map(), s = new Map();
	return { enter(n) {
		if (!("directives" in n) || !n.directives) return;
		let r;
		if (n.kind === "SchemaDefinition" || n.kind === "SchemaExtension") r = a;
		else if (isTypeDefinitionNode(n) || isTypeExtensionNode(n)) {
			let e = n.name.value;
			r = o.get(e), r === void 0 && (r = new Map(), o.set(e, r));
		} else if (n.kind === "DirectiveDefinition" || n.kind === "DirectiveExtension") {
			let e = n.name.value;
			r = s.get(e), r === void 0 && (r = new Map(), s.set(e, r));
		} else r = new Map();
		for (let i of n.directives) {
			let n = i.name.value;
			if (t.get(n) === !0) {
				let t = r.get(n);
				t == null ? r.set(n, i) : e.reportError(new w(`The directive "@${n}" can only be used once at this location.`, { nodes: [t, i] }));
			}
		}
	} };
}
// node_modules/graphql/validation/rules/UniqueEnumValueNamesRule.mjs
function UniqueEnumValueNamesRule(e) {
	let t = e.getSchema(), n = t ? t.getTypeMap() : Object.create(null), r = new Map();
	return {
		EnumTypeDefinition: checkValueUniqueness,
		EnumTypeExtension: checkValueUniqueness
	};
	function checkValueUniqueness(t) {
		let i = t.name.value, a = r.get(i);
		a ?? (a = new Map(), r.set(i, a));
		let o = t.values ?? [];
		for (let t of o) {
			let r = t.name.value, o = n[i];
			if (isEnumType(o) && o.getValue(r)) {
				e.reportError(new w(`Enum value "${i}.${r}" already exists in the schema. It cannot also be defined in this type extension.`, { nodes: t.name }));
				continue;
			}
			let s = a.get(r);
			s == null ? a.set(r, t.name) : e.reportError(new w(`Enum value "${i}.${r}" can only be defined once.`, { nodes: [s, t.name] }));
		}
		return !1;
	}
}
// node_modules/graphql/validation/rules/UniqueFieldDefinitionNamesRule.mjs
function UniqueFieldDefinitionNamesRule(e) {
	let t = e.getSchema(), n = t ? t.getTypeMap() : Object.create(null), r = new Map();
	return {
		InputObjectTypeDefinition: checkFieldUniqueness,
		InputObjectTypeExtension: checkFieldUniqueness,
		InterfaceTypeDefinition: checkFieldUniqueness,
		InterfaceTypeExtension: checkFieldUniqueness,
		ObjectTypeDefinition: checkFieldUniqueness,
		ObjectTypeExtension: checkFieldUniqueness
	};
	function checkFieldUniqueness(t) {
		let i = t.name.value, a = r.get(i);
		a ?? (a = new Map(), r.set(i, a));
		let o = t.fields ?? [];
		for (let t of o) {
			let r = t.name.value;
			if (hasField(n[i], r)) {
				e.reportError(new w(`Field "${i}.${r}" already exists in the schema. It cannot also be defined in this type extension.`, { nodes: t.name }));
				continue;
			}
			let o = a.get(r);
			o == null ? a.set(r, t.name) : e.reportError(new w(`Field "${i}.${r}" can only be defined once.`, { nodes: [o, t.name] }));
		}
		return !1;
	}
}
function hasField(e, t) {
	return isObjectType(e) || isInterfaceType(e) || isInputObjectType(e) ? e.getFields()[t] != null : !1;
}
// node_modules/graphql/validation/rules/UniqueFragmentNamesRule.mjs
function UniqueFragmentNamesRule(e) {
	let t = new Map();
	return {
		OperationDefinition: () => !1,
		FragmentDefinition(n) {
			let r = n.name.value, i = t.get(r);
			return i == null ? t.set(r, n.name) : e.reportError(new w(`There can be only one fragment named "${r}".`, { nodes: [i, n.name] })), !1;
		}
	};
}
// node_modules/graphql/validation/rules/UniqueInputFieldNamesRule.mjs
function UniqueInputFieldNamesRule(e) {
	let t = [], n = new Map();
	return {
		ObjectValue: {
			enter() {
				t.push(n), n = new Map();
			},
			leave() {
				let e = t.pop();
				e ?? invariant(!1), n = e;
			}
		},
		ObjectField(t) {
			let r = t.name.value, i = n.get(r);
			i == null ? n.set(r, t.name) : e.reportError(new w(`There can be only one input field named "${r}".`, { nodes: [i, t.name] }));
		}
	};
}
// node_modules/graphql/validation/rules/UniqueOperationNamesRule.mjs
function UniqueOperationNamesRule(e) {
	let t = new Map();
	return {
		OperationDefinition(n) {
			let r = n.name;
			if (r != null) {
				let n = t.get(r.value);
				n == null ? t.set(r.value, r) : e.reportError(new w(`There can be only one operation named "${r.value}".`, { nodes: [n, r] }));
			}
			return !1;
		},
		FragmentDefinition: () => !1
	};
}
// node_modules/graphql/validation/rules/UniqueOperationTypesRule.mjs
function UniqueOperationTypesRule(e) {
	let t = e.getSchema(), n = new Map(), r = t ? {
		query: t.getQueryType(),
		mutation: t.getMutationType(),
		subscription: t.getSubscriptionType()
	} : {};
	return {
		SchemaDefinition: checkOperationTypes,
		SchemaExtension: checkOperationTypes
	};
	function checkOperationTypes(t) {
		let i = t.operationTypes ?? [];
		for (let t of i) {
			let i = t.operation, a = n.get(i);
			r[i] ? e.reportError(new w(`Type for ${i} already defined in the schema. It cannot be redefined.`, { nodes: t })) : a ? e.reportError(new w(`There can be only one ${i} type in schema.`, { nodes: [a, t] })) : n.set(i, t);
		}
		return !1;
	}
}
// node_modules/graphql/validation/rules/UniqueTypeNamesRule.mjs
function UniqueTypeNamesRule(e) {
	let t = new Map(), n = e.getSchema();
	return {
		ScalarTypeDefinition: checkTypeName,
		ObjectTypeDefinition: checkTypeName,
		InterfaceTypeDefinition: checkTypeName,
		UnionTypeDefinition: checkTypeName,
		EnumTypeDefinition: checkTypeName,
		InputObjectTypeDefinition: checkTypeName
	};
	function checkTypeName(r) {
		let i = r.name.value;
		if (n?.getType(i)) {
			e.reportError(new w(`Type "${i}" already exists in the schema. It cannot also be defined in this type definition.`, { nodes: r.name }));
			return;
		}
		let a = t.get(i);
		return a == null ? t.set(i, r.name) : e.reportError(new w(`There can be only one type named "${i}".`, { nodes: [a, r.name] })), !1;
	}
}
// node_modules/graphql/validation/rules/UniqueVariableNamesRule.mjs
function UniqueVariableNamesRule(e) {
	return { OperationDefinition(t) {
		let n = groupBy(t.variableDefinitions ?? [], (e) => e.variable.name.value);
		for (let [t, r] of n) r.length > 1 && e.reportError(new w(`There can be only one variable named "$${t}".`, { nodes: r.map((e) => e.variable.name) }));
	} };
}
// node_modules/graphql/validation/rules/ValuesOfCorrectTypeRule.mjs
function ValuesOfCorrectTypeRule(e) {
	return {
		NullValue: (t) => isValidValueNode(e, t, e.getInputType()),
		ListValue: (t) => isValidValueNode(e, t, e.getParentInputType()),
		ObjectValue: (t) => isValidValueNode(e, t, e.getInputType()),
		EnumValue: (t) => isValidValueNode(e, t, e.getInputType()),
		IntValue: (t) => isValidValueNode(e, t, e.getInputType()),
		FloatValue: (t) => isValidValueNode(e, t, e.getInputType()),
		StringValue: (t) => isValidValueNode(e, t, e.getInputType()),
		BooleanValue: (t) => isValidValueNode(e, t, e.getInputType())
	};
}
function isValidValueNode(e, t, n) {
	return n && validateInputLiteral(t, n, (t) => {
		e.reportError(t);
	}, void 0, void 0, e.hideSuggestions), !1;
}
// node_modules/graphql/validation/rules/VariablesAreInputTypesRule.mjs
function VariablesAreInputTypesRule(e) {
	return { VariableDefinition(t) {
		let n = typeFromAST(e.getSchema(), t.type);
		if (n !== void 0 && !isInputType(n)) {
			let n = t.variable.name.value, r = print(t.type);
			e.reportError(new w(`Variable "$${n}" cannot be non-input type "${r}".`, { nodes: t.type }));
		}
	} };
}
// node_modules/graphql/validation/rules/VariablesInAllowedPositionRule.mjs
function VariablesInAllowedPositionRule(e) {
	let t;
	return { OperationDefinition: {
		enter(e) {
			if (t = new Map(), e.variableDefinitions) for (let n of e.variableDefinitions) t.set(n.variable.name.value, n);
		},
		leave(n) {
			let r = e.getRecursiveVariableUsages(n);
			for (let { node: n, type: i, parentType: a, defaultValue: o, fragmentVariableDefinition: s } of r) {
				let r = n.name.value, c = s;
				if (c ??= t.get(r), c && i) {
					let t = e.getSchema(), s = typeFromAST(t, c.type);
					s && !allowedVariableUsage(t, s, c.defaultValue, i, o) && e.reportError(new w(`Variable "$${r}" of type "${s}" used in position expecting type "${i}".`, { nodes: [c, n] })), isInputObjectType(a) && a.isOneOf && isNullableType(s) && e.reportError(new w(`Variable "$${r}" is of type "${s}" but must be non-nullable to be used for OneOf Input Object "${a}".`, { nodes: [c, n] }));
				}
			}
		}
	} };
}
function allowedVariableUsage(e, t, n, r, i) {
	if (isNonNullType(r) && !isNonNullType(t)) {
		if ((n == null || n.kind === "NullValue") && i === void 0) return !1;
		let a = r.ofType;
		return isTypeSubTypeOf(e, t, a);
	}
	return isTypeSubTypeOf(e, t, r);
}
// node_modules/graphql/validation/specifiedRules.mjs
const Un = Object.freeze([MaxIntrospectionDepthRule]), Wn = Object.freeze([
	ExecutableDefinitionsRule,
	KnownOperationTypesRule,
	UniqueOperationNamesRule,
	LoneAnonymousOperationRule,
	SingleFieldSubscriptionsRule,
	KnownTypeNamesRule,
	FragmentsOnCompositeTypesRule,
	VariablesAreInputTypesRule,
	ScalarLeafsRule,
	FieldsOnCorrectTypeRule,
	UniqueFragmentNamesRule,
	KnownFragmentNamesRule,
	NoUnusedFragmentsRule,
	PossibleFragmentSpreadsRule,
	NoFragmentCyclesRule,
	UniqueVariableNamesRule,
	NoUndefinedVariablesRule,
	NoUnusedVariablesRule,
	KnownDirectivesRule,
	UniqueDirectivesPerLocationRule,
	DeferStreamDirectiveOnRootFieldRule,
	DeferStreamDirectiveOnValidOperationsRule,
	DeferStreamDirectiveLabelRule,
	StreamDirectiveOnListFieldRule,
	KnownArgumentNamesRule,
	UniqueArgumentNamesRule,
	ValuesOfCorrectTypeRule,
	ProvidedRequiredArgumentsRule,
	VariablesInAllowedPositionRule,
	OverlappingFieldsCanBeMergedRule,
	UniqueInputFieldNamesRule,
	...Un
]), Gn = Object.freeze([
	LoneSchemaDefinitionRule,
	UniqueOperationTypesRule,
	UniqueTypeNamesRule,
	UniqueEnumValueNamesRule,
	UniqueFieldDefinitionNamesRule,
	UniqueArgumentDefinitionNamesRule,
	UniqueDirectiveNamesRule,
	KnownTypeNamesRule,
	KnownDirectivesRule,
	UniqueDirectivesPerLocationRule,
	PossibleTypeExtensionsRule,
	KnownArgumentNamesOnDirectivesRule,
	UniqueArgumentNamesRule,
	UniqueInputFieldNamesRule,
	ProvidedRequiredArgumentsOnDirectivesRule
]);
// node_modules/graphql/jsutils/SetMap.mjs
var SetMap = class {
	constructor() {
		this._entries = new Map(), this._memberIds = new Map(), this._nextMemberId = 0;
	}
	get size() {
		return this._entries.size;
	}
	get(e) {
		return this._entries.get(this._key(e))?.value;
	}
	getOrInsert(e, t) {
		let n = this._key(e), r = this._entries.get(n);
		return r === void 0 ? (this._entries.set(n, {
			members: e,
			value: t
		}), t) : r.value;
	}
	getOrInsertComputed(e, t) {
		let n = this._entries.get(this._key(e));
		if (n !== void 0) return n.value;
		let r = t(e);
		return this.set(e, r), r;
	}
	has(e) {
		return this._entries.has(this._key(e));
	}
	set(e, t) {
		let n = this._key(e), r = this._entries.get(n);
		return r === void 0 ? (this._entries.set(n, {
			members: e,
			value: t
		}), this) : (r.value = t, this);
	}
	*keys() {
		for (let e of this._entries.values()) yield e.members;
	}
	*values() {
		for (let e of this._entries.values()) yield e.value;
	}
	*entries() {
		for (let e of this._entries.values()) yield [e.members, e.value];
	}
	[Symbol.iterator]() {
		return this.entries();
	}
	_key(e) {
		let t = [];
		for (let n of e) {
			let e = this._memberIds.get(n);
			e === void 0 && (e = this._nextMemberId++, this._memberIds.set(n, e)), t.push(e);
		}
		return t.sort((e, t) => e - t), t.join(",");
	}
}, ASTValidationContext = class {
	constructor(e, t) {
		this._remainingFragmentWork = 5e4, this._ast = e, this._fragments = void 0, this._fragmentSpreads = new Map(), this._recursivelyReferencedFragments = new SetMap(), this._onError = t;
	}
	get [Symbol.toStringTag]() {
		return "ASTValidationContext";
	}
	reportError(e) {
		this._onError(e);
	}
	getDocument() {
		return this._ast;
	}
	getFragment(e) {
		let t;
		if (this._fragments) t = this._fragments;
		else {
			t = Object.create(null);
			for (let e of this.getDocument().definitions) e.kind === "FragmentDefinition" && (t[e.name.value] = e);
			this._fragments = t;
		}
		return t[e];
	}
	getFragmentSpreads(e) {
		let t = this._fragmentSpreads.get(e);
		if (!t) {
			t = [];
			let n = [e], r;
			for (; r = n.pop();) for (let e of r.selections) e.kind === "FragmentSpread" ? t.push(e) : e.selectionSet && n.push(e.selectionSet);
			this._fragmentSpreads.set(e, t);
		}
		return t;
	}
	getRecursivelyReferencedFragments(e) {
		return this.getRecursivelyReferencedFragmentsForOperations([e]);
	}
	getRecursivelyReferencedFragmentsForOperations(e) {
		let t = new Set(e.flatMap(({ selectionSet: e }) => this.getFragmentSpreads(e).map(({ name: e }) => e.value))), n = this._recursivelyReferencedFragments.get(t);
		if (!n) {
			n = [], this.spendFragmentWork(t.size);
			let e = new Set(t);
			for (let t of e) {
				let r = this.getFragment(t);
				if (r) {
					n.push(r);
					let t = this.getFragmentSpreads(r.selectionSet);
					this.spendFragmentWork(t.length);
					for (let n of t) e.add(n.name.value);
				}
			}
			this._recursivelyReferencedFragments.set(t, n);
		}
		return n;
	}
	spendFragmentWork(e) {
		if (this._remainingFragmentWork -= e, this._remainingFragmentWork < 0) throw Bn;
	}
}, SDLValidationContext = class extends ASTValidationContext {
	constructor(e, t, n) {
		super(e, n), this._schema = t;
	}
	get hideSuggestions() {
		return !1;
	}
	get [Symbol.toStringTag]() {
		return "SDLValidationContext";
	}
	getSchema() {
		return this._schema;
	}
}, ValidationContext = class extends ASTValidationContext {
	constructor(e, t, n, r, i) {
		let { hideSuggestions: a, allowEmptySelectionSets: o } = typeof i == "boolean" ? { hideSuggestions: i } : i ?? {};
		super(t, r), this._schema = e, this._typeInfo = n, this._variableUsages = new Map(), this._recursiveVariableUsages = new Map(), this._hideSuggestions = a ?? !1, this._allowEmptySelectionSets = o ?? !0;
	}
	get [Symbol.toStringTag]() {
		return "ValidationContext";
	}
	get hideSuggestions() {
		return this._hideSuggestions;
	}
	get allowEmptySelectionSets() {
		return this._allowEmptySelectionSets;
	}
	getSchema() {
		return this._schema;
	}
	getVariableUsages(e) {
		let t = this._variableUsages.get(e);
		if (!t) {
			let n = [], r = new TypeInfo(this._schema, void 0, this._typeInfo.getFragmentSignatureByName()), i = e.kind === "FragmentDefinition" ? e : void 0;
			visit(e, visitWithTypeInfo(r, {
				VariableDefinition: () => !1,
				Variable(e) {
					let t;
					i && (t = r.getFragmentSignatureByName()(i.name.value)?.variableDefinitions.get(e.name.value)), n.push({
						node: e,
						type: r.getInputType(),
						parentType: r.getParentInputType(),
						defaultValue: r.getDefaultValue(),
						fragmentVariableDefinition: t
					});
				}
			})), t = n, this._variableUsages.set(e, t);
		}
		return t;
	}
	getRecursiveVariableUsages(e) {
		let t = this._recursiveVariableUsages.get(e);
		if (!t) {
			let n = this.getRecursivelyReferencedFragments(e), r = this._recursiveVariableUsages.get(n);
			r || (this.spendFragmentWork(n.length), r = n.flatMap((e) => {
				let t = this.getVariableUsages(e);
				return this.spendFragmentWork(t.length), t;
			}), this._recursiveVariableUsages.set(n, r)), this.spendFragmentWork(r.length), t = this.getVariableUsages(e).concat(r), this._recursiveVariableUsages.set(e, t);
		}
		return t;
	}
	getType() {
		return this._typeInfo.getType();
	}
	getParentType() {
		return this._typeInfo.getParentType();
	}
	getInputType() {
		return this._typeInfo.getInputType();
	}
	getParentInputType() {
		return this._typeInfo.getParentInputType();
	}
	getFieldDef() {
		return this._typeInfo.getFieldDef();
	}
	getDirective() {
		return this._typeInfo.getDirective();
	}
	getArgument() {
		return this._typeInfo.getArgument();
	}
	getFragmentSignature() {
		return this._typeInfo.getFragmentSignature();
	}
	getFragmentSignatureByName() {
		return this._typeInfo.getFragmentSignatureByName();
	}
	getEnumValue() {
		return this._typeInfo.getEnumValue();
	}
};
// node_modules/graphql/validation/validate.mjs
const Kn = mapValue(Ie, (e) => e.filter((e) => e !== "description")), qn = new w("Too many validation errors, error limit reached. Validation aborted.");
function validate(e, t, n = Wn, r) {
	return shouldTrace(An) ? An.traceSync(() => validateImpl(e, t, n, r), {
		schema: e,
		document: t
	}) : validateImpl(e, t, n, r);
}
function validateImpl(e, t, n, r) {
	let i = r?.maxErrors ?? 100, a = r?.hideSuggestions ?? !1, o = r?.allowEmptySelectionSets ?? !0;
	assertValidSchema(e);
	let s = [], c = new TypeInfo(e), l = new ValidationContext(e, t, c, (e) => {
		if (s.length >= i) throw qn;
		s.push(e);
	}, {
		hideSuggestions: a,
		allowEmptySelectionSets: o
	}), u = visitInParallel(n.map((e) => e(l)));
	try {
		visit(t, visitWithTypeInfo(c, u), Kn);
	} catch (e) {
		if (e === qn || e === Bn) s.push(e);
		else throw e;
	}
	return s;
}
function validateSDL(e, t, n = Gn) {
	let r = [], i = new SDLValidationContext(e, t, (e) => {
		r.push(e);
	});
	return visit(e, visitInParallel(n.map((e) => e(i)))), r;
}
function assertValidSDL(e) {
	let t = validateSDL(e);
	if (t.length !== 0) throw Error(t.map((e) => e.message).join("\n\n"));
}
// node_modules/graphql/jsutils/isAsyncIterable.mjs
function isAsyncIterable(e) {
	return typeof e?.[Symbol.asyncIterator] == "function";
}
// node_modules/graphql/error/locatedError.mjs
function locatedError(e, t, n) {
	let r = toError(e);
	return isLocatedGraphQLError(r) ? r : new w(r.message, {
		nodes: r.nodes ?? t,
		source: r.source,
		positions: r.positions,
		path: n,
		originalError: r
	});
}
function isLocatedGraphQLError(e) {
	return Array.isArray(e.path);
}
// node_modules/graphql/utilities/getOperationAST.mjs
function getOperationAST(e, t) {
	let n = null;
	for (let r of e.definitions) if (r.kind === "OperationDefinition") {
		if (t == null) {
			if (n) return null;
			n = r;
		} else if (r.name?.value === t) return r;
	}
	return n;
}
// node_modules/graphql/execution/buildResolveInfo.mjs
function buildResolveInfo(e, t, n, r, i, a, o) {
	let { schema: s, fragmentDefinitions: c, rootValue: l, operation: u, variableValues: d } = e;
	return {
		fieldName: t.name,
		fieldNodes: n,
		returnType: t.type,
		parentType: r,
		path: i,
		schema: s,
		fragments: c,
		rootValue: l,
		operation: u,
		variableValues: d,
		getAbortSignal: a,
		getAsyncHelpers: o
	};
}
// node_modules/graphql/jsutils/promiseWithResolvers.mjs
function promiseWithResolvers() {
	let e, t;
	return {
		promise: new Promise((n, r) => {
			e = n, t = r;
		}),
		resolve: e,
		reject: t
	};
}
// node_modules/graphql/execution/cancellablePromise.mjs
function withCancellation(e) {
	let { promise: t, resolve: n, reject: r } = promiseWithResolvers(), i = !1, settleResolve = (e) => {
		i || (i = !0, n(e));
	}, settleReject = (e) => {
		i || (i = !0, r(e));
	};
	return e.then(settleResolve, settleReject), {
		promise: t,
		abort(e) {
			settleReject(e);
		}
	};
}
// node_modules/graphql/execution/AsyncWorkTracker.mjs
var AsyncWorkTracker = class {
	constructor() {
		this.pendingAsyncWork = new Set();
	}
	add(e) {
		let t = this.pendingAsyncWork, n = e.then(() => {
			t.delete(n);
		}, () => {
			t.delete(n);
		});
		t.add(n);
	}
	addValues(e) {
		for (let t of e) isPromiseLike(t) && this.add(t);
	}
	wait() {
		if (this.pendingAsyncWork.size !== 0) return this.waitForPendingAsyncWork();
	}
	promiseAllTrackOnReject(e) {
		let t = Promise.all(e);
		return t.then(void 0, () => {
			this.addValues(e);
		}), t;
	}
	async waitForPendingAsyncWork() {
		for (; this.pendingAsyncWork.size > 0;) await Promise.allSettled(Array.from(this.pendingAsyncWork));
	}
};
// node_modules/graphql/execution/createSharedExecutionContext.mjs
function createSharedExecutionContext(e) {
	let t = new AsyncWorkTracker(), n, promiseAll = (e) => t.promiseAllTrackOnReject(e);
	return {
		asyncWorkTracker: t,
		getAbortSignal: () => e,
		getAsyncHelpers: () => n ??= {
			promiseAll,
			track: (e) => t.addValues(e)
		},
		promiseAll
	};
}
// node_modules/graphql/jsutils/memoize2.mjs
function memoize2(e) {
	let t;
	return function(n, r) {
		t ??= new WeakMap();
		let i = t.get(n);
		i === void 0 && (i = new WeakMap(), t.set(n, i));
		let a = i.get(r);
		return a === void 0 && (a = e(n, r), i.set(r, a)), a;
	};
}
// node_modules/graphql/jsutils/memoize3.mjs
function memoize3(e) {
	let t;
	return function(n, r, i) {
		t ??= new WeakMap();
		let a = t.get(n);
		a === void 0 && (a = new WeakMap(), t.set(n, a));
		let o = a.get(r);
		o === void 0 && (o = new WeakMap(), a.set(r, o));
		let s = o.get(i);
		return s === void 0 && (s = e(n, r, i), o.set(i, s)), s;
	};
}
// node_modules/graphql/jsutils/promiseForObject.mjs
function promiseForObject(e, t) {
	let n = Object.keys(e);
	return t(Object.values(e)).then((e) => {
		let t = Object.create(null);
		for (let r = 0; r < n.length; ++r) t[n[r]] = e[r];
		return t;
	});
}
// node_modules/graphql/jsutils/promiseReduce.mjs
function promiseReduce(e, t, n) {
	let r = n;
	for (let n of e) r = isPromise(r) ? r.then((e) => t(e, n)) : t(r, n);
	return r;
}
// node_modules/graphql/execution/AbortedGraphQLExecutionError.mjs
var AbortedGraphQLExecutionError = class extends Error {
	constructor(e, t) {
		super(getAbortReasonMessage(e), { cause: e }), this.name = "AbortedGraphQLExecutionError", this.abortedResult = t;
	}
	get [Symbol.toStringTag]() {
		return "AbortedGraphQLExecutionError";
	}
};
function getAbortReasonMessage(e) {
	return e instanceof Error || typeof e == "object" && e && "message" in e && typeof e.message == "string" ? e.message : String(e);
}
// node_modules/graphql/execution/collectIteratorPromises.mjs
function collectIteratorPromises(e) {
	let t = [];
	try {
		for (;;) {
			let n = e.next();
			if (n.done) return t;
			isPromiseLike(n.value) && t.push(n.value);
		}
	} catch {
		return t;
	}
}
// node_modules/graphql/execution/getStreamUsage.mjs
function getStreamUsage$1(e, t) {
	let { operation: n, variableValues: r } = e, i = getDirectiveValues(cn, t[0].node, r, t[0].fragmentVariableValues);
	if (!i || i.if === !1) return;
	typeof i.initialCount != "number" && invariant(!1, "initialCount must be a number"), i.initialCount >= 0 || invariant(!1, "initialCount must be a positive integer"), n.operation === T.SUBSCRIPTION && invariant(!1, "`@stream` directive not supported on subscription operations. Disable `@stream` by setting the `if` argument to `false`.");
	let a = t.map((e) => ({
		node: e.node,
		deferUsage: void 0,
		fragmentVariableValues: e.fragmentVariableValues
	}));
	return {
		initialCount: i.initialCount,
		label: typeof i.label == "string" ? i.label : void 0,
		fieldDetailsList: a
	};
}
// node_modules/graphql/execution/hooks.mjs
function runHookSafely(e, t) {
	try {
		e?.(t);
	} catch {}
}
function runAsyncWorkFinishedHook(e, t, n) {
	let r = t.asyncWorkTracker.wait();
	r === void 0 ? runHookSafely(n, { validatedExecutionArgs: e }) : r.then(() => {
		runHookSafely(n, { validatedExecutionArgs: e });
	}).catch(() => void 0);
}
// node_modules/graphql/execution/returnIteratorCatchingErrors.mjs
async function returnIteratorCatchingErrors(e) {
	try {
		await e.return?.();
	} catch {}
}
// node_modules/graphql/execution/Executor.mjs
const Jn = memoize3((e, t, n) => {
	let { schema: r, fragments: i, variableValues: a, hideSuggestions: o } = e;
	return collectSubfields$1(r, i, a, t, n, o);
}), Yn = memoize2((e, t) => getStreamUsage$1(e, t));
var CollectedErrors = class {
	constructor() {
		this._errorPositions = new Set(), this._errors = [];
	}
	get errors() {
		return this._errors;
	}
	add(e, t) {
		this.hasNulledPosition(t) || (this._errorPositions.add(t), this._errors.push(e));
	}
	hasNulledPosition(e) {
		let t = e;
		for (; t !== void 0;) {
			if (this._errorPositions.has(t)) return !0;
			t = t.prev;
		}
		return this._errorPositions.has(void 0);
	}
};
const Xn = Error("This operation was aborted");
var Executor$1 = class {
	constructor(e, t) {
		this.validatedExecutionArgs = e, this.aborted = !1, this.abortReason = Xn, this.collectedErrors = new CollectedErrors(), t === void 0 ? (this.resolverAbortController = new AbortController(), this.sharedExecutionContext = createSharedExecutionContext(this.resolverAbortController.signal)) : this.sharedExecutionContext = t;
		let { getAbortSignal: n, getAsyncHelpers: r, promiseAll: i } = this.sharedExecutionContext;
		this.getAbortSignal = n, this.getAsyncHelpers = r, this.promiseAll = i;
	}
	executeRootSelectionSet(e) {
		return shouldTrace(Nn) ? traceMixed(Nn, this.buildExecuteContextFromValidatedArgs(this.validatedExecutionArgs), () => this.executeRootSelectionSetImpl(e)) : this.executeRootSelectionSetImpl(e);
	}
	buildExecuteContextFromValidatedArgs(e) {
		return {
			schema: e.schema,
			document: e.document,
			operation: e.operation,
			rawVariableValues: e.rawVariableValues,
			operationName: e.operation.name?.value,
			operationType: e.operation.operation
		};
	}
	executeRootSelectionSetImpl(e) {
		let t = this.validatedExecutionArgs.externalAbortSignal, removeExternalAbortListener;
		if (t) {
			t.throwIfAborted();
			let onExternalAbort = () => {
				this.abort(t.reason);
			};
			removeExternalAbortListener = () => t.removeEventListener("abort", onExternalAbort), t.addEventListener("abort", onExternalAbort);
		}
		let maybeRemoveExternalAbortListener = () => {
			removeExternalAbortListener?.();
		}, n;
		try {
			let { schema: t, fragments: r, rootValue: i, operation: a, variableValues: o, hideSuggestions: s } = this.validatedExecutionArgs, { operation: c, selectionSet: l } = a, u = t.getRootType(c);
			if (u == null) throw new w(`Schema is not configured to execute ${c} operation.`, { nodes: a });
			let { groupedFieldSet: d, newDeferUsages: f } = collectFields(t, r, o, u, l, s);
			if (n = this.executeCollectedRootFields(u, i, d, e ?? c === T.MUTATION, f), isPromise(n)) {
				let e = n.then((e) => (maybeRemoveExternalAbortListener(), this.buildResponse(e)), (e) => (maybeRemoveExternalAbortListener(), this.collectedErrors.add(ensureGraphQLError(e), void 0), this.buildResponse(null)));
				this.sharedExecutionContext.asyncWorkTracker.add(e);
				let { promise: t, abort: r } = withCancellation(e.then((e) => this.finish(e)));
				return this.abortResultPromise = () => {
					r(this.createAbortedExecutionError(e));
				}, this.aborted && this.abortResultPromise(), t;
			}
			maybeRemoveExternalAbortListener();
		} catch (e) {
			return maybeRemoveExternalAbortListener(), this.collectedErrors.add(ensureGraphQLError(e), void 0), this.finish(this.buildResponse(null));
		}
		return this.finish(this.buildResponse(n));
	}
	abort(e) {
		this.aborted || (this.aborted = !0, e !== void 0 && (this.abortReason = e), this.abortResultPromise?.(), this.resolverAbortController?.abort(this.abortReason));
	}
	finish(e) {
		if (this.aborted) throw this.createAbortedExecutionError(e);
		return this.aborted = !0, e;
	}
	createAbortedExecutionError(e) {
		return new AbortedGraphQLExecutionError(this.abortReason, e);
	}
	getFinishSharedExecution() {
		let e = this.resolverAbortController, t = this.validatedExecutionArgs.hooks?.asyncWorkFinished;
		if (t === void 0) return () => e?.abort();
		let n = this.validatedExecutionArgs, r = this.sharedExecutionContext;
		return () => {
			e?.abort(), runAsyncWorkFinishedHook(n, r, t);
		};
	}
	buildResponse(e) {
		this.getFinishSharedExecution()();
		let t = this.collectedErrors.errors;
		return t.length ? {
			errors: t,
			data: e
		} : { data: e };
	}
	executeCollectedRootFields(e, t, n, r, i) {
		return this.executeRootGroupedFieldSet(e, t, n, r, void 0);
	}
	executeRootGroupedFieldSet(e, t, n, r, i) {
		return r ? this.executeFieldsSerially(e, t, void 0, n, i) : this.executeFields(e, t, void 0, n, i);
	}
	executeFieldsSerially(e, t, n, r, i) {
		let a = shouldTrace(Pn) ? Pn : void 0;
		return promiseReduce(r, (r, [o, s]) => {
			if (this.aborted) throw Error("Aborted!");
			let c = addPath(n, o, e.name), l = this.executeField(e, t, s, c, i, a);
			return l === void 0 ? r : isPromise(l) ? l.then((e) => (r[o] = e, a = shouldTrace(Pn) ? Pn : void 0, r)) : (r[o] = l, r);
		}, Object.create(null));
	}
	executeFields(e, t, n, r, i) {
		let a = Object.create(null), o = !1, s = shouldTrace(Pn) ? Pn : void 0;
		try {
			for (let [c, l] of r) {
				let r = addPath(n, c, e.name), u = this.executeField(e, t, l, r, i, s);
				u !== void 0 && (a[c] = u, isPromise(u) && (o = !0));
			}
		} catch (e) {
			throw o && this.sharedExecutionContext.asyncWorkTracker.addValues(Object.values(a)), e;
		}
		return o ? promiseForObject(a, this.promiseAll) : a;
	}
	executeField(e, t, n, r, i, a) {
		let o = this.validatedExecutionArgs, { schema: s, contextValue: c, variableValues: l, hideSuggestions: u } = o, d = n[0], f = d.node, m = f.name.value, g = s.getField(e, m);
		if (!g) return;
		let _ = g.type, resolveFn = g.resolve ?? o.fieldResolver;
		if (a !== void 0) {
			let e = resolveFn;
			resolveFn = (t, n, r, i) => traceMixed(a, this.buildResolveContext(n, i, g.resolve === void 0), () => e(t, n, r, i));
		}
		let v = buildResolveInfo(o, g, toNodes(n), e, r, this.getAbortSignal, this.getAsyncHelpers);
		try {
			let e = getArgumentValues(g, f, l, d.fragmentVariableValues, u), a = resolveFn(t, e, c, v);
			if (isPromiseLike(a)) return this.completePromisedValue(_, n, v, r, a, i);
			let o = this.completeValue(_, n, v, r, a, i);
			return isPromise(o) ? o.then(void 0, (e) => (this.handleFieldError(e, _, n, r), null)) : o;
		} catch (e) {
			return this.handleFieldError(e, _, n, r), null;
		}
	}
	buildResolveContext(e, t, n) {
		let r;
		return {
			fieldName: t.fieldName,
			alias: String(t.path.key),
			parentType: t.parentType.name,
			fieldType: String(t.returnType),
			args: e,
			isDefaultResolver: n,
			get fieldPath() {
				return r ??= pathToArray(t.path).join("."), r;
			}
		};
	}
	handleFieldError(e, t, n, r) {
		let i = locatedError(e, toNodes(n), pathToArray(r));
		if (this.validatedExecutionArgs.errorPropagation && isNonNullType(t)) throw i;
		this.collectedErrors.add(i, r);
	}
	completeValue(e, t, n, r, i, a) {
		if (i instanceof Error) throw i;
		if (isNonNullType(e)) {
			let o = this.completeValue(e.ofType, t, n, r, i, a);
			if (o === null) throw Error(`Cannot return null for non-nullable field ${n.parentType}.${n.fieldName}.`);
			return o;
		}
		if (i == null) return null;
		if (isListType(e)) return this.completeListValue(e, t, n, r, i, a);
		if (isLeafType(e)) return this.completeLeafValue(e, i);
		if (isAbstractType(e)) return this.completeAbstractValue(e, t, n, r, i, a);
		if (isObjectType(e)) return this.completeObjectValue(e, t, n, r, i, a);
		invariant(!1, "Cannot complete value of unexpected output type: " + inspect(e));
	}
	async completePromisedValue(e, t, n, r, i, a) {
		try {
			let o = await i;
			if (this.aborted) throw Error("Aborted!");
			let s = this.completeValue(e, t, n, r, o, a);
			return isPromise(s) && (s = await s), s;
		} catch (n) {
			return this.handleFieldError(n, e, t, r), null;
		}
	}
	async completeAsyncIterableValue(e, t, n, r, i, a) {
		let o = typeof r.key == "number" ? void 0 : Yn(this.validatedExecutionArgs, t), s = !1, c = [], l = i[Symbol.asyncIterator](), u = 0, d;
		try {
			for (; !(o?.initialCount === u && this.handleStream(u, r, {
				handle: l,
				isAsync: !0
			}, o, n, e));) {
				let i = addPath(r, u, void 0);
				try {
					d = await l.next();
				} catch (e) {
					throw locatedError(e, toNodes(t), pathToArray(r));
				}
				if (this.aborted || d.done) break;
				let o = d.value;
				this.completeMaybePromisedListItemValue(o, c, e, t, n, i, a) && (s = !0), u++;
			}
		} catch (e) {
			throw this.sharedExecutionContext.asyncWorkTracker.add(returnIteratorCatchingErrors(l)), s && this.sharedExecutionContext.asyncWorkTracker.addValues(c), e;
		}
		if (this.aborted) throw d?.done || this.sharedExecutionContext.asyncWorkTracker.add(returnIteratorCatchingErrors(l)), Error("Aborted!");
		return s ? this.promiseAll(c) : c;
	}
	handleStream(e, t, n, r, i, a) {
		return !1;
	}
	completeListValue(e, t, n, r, i, a) {
		let o = e.ofType;
		if (isAsyncIterable(i)) return this.completeAsyncIterableValue(o, t, n, r, i, a);
		if (!isIterableObject(i)) throw new w(`Expected Iterable, but did not find one for field "${n.parentType}.${n.fieldName}".`);
		return this.completeIterableValue(o, t, n, r, i, a);
	}
	completeIterableValue(e, t, n, r, i, a) {
		let o = typeof r.key == "number" ? void 0 : Yn(this.validatedExecutionArgs, t), s = !1, c = [], l = 0, u = i[Symbol.iterator]();
		try {
			for (; !(o?.initialCount === l && this.handleStream(l, r, { handle: u }, o, n, e));) {
				let i = u.next();
				if (i.done) break;
				let o = i.value, d = addPath(r, l, void 0);
				this.completeMaybePromisedListItemValue(o, c, e, t, n, d, a) && (s = !0), l++;
			}
		} catch (e) {
			let t = this.sharedExecutionContext.asyncWorkTracker;
			throw s && t.addValues(c), t.addValues(collectIteratorPromises(u)), e;
		}
		return s ? this.promiseAll(c) : c;
	}
	completeMaybePromisedListItemValue(e, t, n, r, i, a, o) {
		return isPromiseLike(e) ? (t.push(this.completePromisedListItemValue(e, n, r, i, a, o)), !0) : !!this.completeListItemValue(e, t, n, r, i, a, o);
	}
	completeListItemValue(e, t, n, r, i, a, o) {
		try {
			let s = this.completeValue(n, r, i, a, e, o);
			if (isPromise(s)) return t.push(s.then(void 0, (e) => (this.handleFieldError(e, n, r, a), null))), !0;
			t.push(s);
		} catch (e) {
			this.handleFieldError(e, n, r, a), t.push(null);
		}
		return !1;
	}
	async completePromisedListItemValue(e, t, n, r, i, a) {
		try {
			let o = await e;
			if (this.aborted) throw Error("Aborted!");
			let s = this.completeValue(t, n, r, i, o, a);
			return isPromise(s) && (s = await s), s;
		} catch (e) {
			return this.handleFieldError(e, t, n, i), null;
		}
	}
	completeLeafValue(e, t) {
		let n = e.coerceOutputValue(t);
		if (n == null) throw Error(`Expected \`${inspect(e)}.coerceOutputValue(${inspect(t)})\` to return non-nullable value, returned: ${inspect(n)}`);
		return n;
	}
	completeAbstractValue(e, t, n, r, i, a) {
		let o = this.validatedExecutionArgs, { schema: s, contextValue: c } = o, l = (e.resolveType ?? o.typeResolver)(i, c, n, e);
		return isPromiseLike(l) ? l.then((o) => {
			if (this.aborted) throw Error("Aborted!");
			return this.completeObjectValue(this.ensureValidRuntimeType(o, s, e, t, n, i), t, n, r, i, a);
		}) : this.completeObjectValue(this.ensureValidRuntimeType(l, s, e, t, n, i), t, n, r, i, a);
	}
	ensureValidRuntimeType(e, t, n, r, i, a) {
		if (e == null) throw new w(`Abstract type "${n}" must resolve to an Object type at runtime for field "${i.parentType}.${i.fieldName}". Either the "${n}" type should provide a "resolveType" function or each possible type should provide an "isTypeOf" function.`, { nodes: toNodes(r) });
		if (typeof e != "string") throw new w(`Abstract type "${n}" must resolve to an Object type at runtime for field "${i.parentType}.${i.fieldName}" with value ${inspect(a)}, received "${inspect(e)}", which is not a valid Object type name.`);
		let o = t.getType(e);
		if (o == null) throw new w(`Abstract type "${n}" was resolved to a type "${e}" that does not exist inside the schema.`, { nodes: toNodes(r) });
		if (!isObjectType(o)) throw new w(`Abstract type "${n}" was resolved to a non-object type "${e}".`, { nodes: toNodes(r) });
		if (!t.isSubType(n, o)) throw new w(`Runtime Object type "${o}" is not a possible type for "${n}".`, { nodes: toNodes(r) });
		return o;
	}
	completeObjectValue(e, t, n, r, i, a) {
		if (e.isTypeOf) {
			let o = e.isTypeOf(i, this.validatedExecutionArgs.contextValue, n);
			if (isPromiseLike(o)) return o.then((n) => {
				if (this.aborted) throw Error("Aborted!");
				if (!n) throw this.invalidReturnTypeError(e, i, t);
				return this.collectAndExecuteSubfields(e, t, r, i, a);
			});
			if (!o) throw this.invalidReturnTypeError(e, i, t);
		}
		return this.collectAndExecuteSubfields(e, t, r, i, a);
	}
	invalidReturnTypeError(e, t, n) {
		return new w(`Expected value of type "${e}" but got: ${inspect(t)}.`, { nodes: toNodes(n) });
	}
	collectAndExecuteSubfields(e, t, n, r, i) {
		let { groupedFieldSet: a, newDeferUsages: o } = Jn(this.validatedExecutionArgs, e, t);
		return this.executeCollectedSubfields(e, r, n, a, o, i);
	}
	executeCollectedSubfields(e, t, n, r, i, a) {
		return this.executeFields(e, t, n, r, void 0);
	}
};
function toNodes(e) {
	return e.map((e) => e.node);
}
// node_modules/graphql/execution/ExecutorThrowingOnIncremental.mjs
const Zn = "Executing this GraphQL operation would unexpectedly produce multiple payloads (due to @defer or @stream directive)";
var ExecutorThrowingOnIncremental = class extends Executor$1 {
	executeCollectedRootFields(e, t, n, r, i) {
		if (i.length > 0) {
			this.validatedExecutionArgs.operation.operation === T.SUBSCRIPTION && invariant(!1, "`@defer` directive not supported on subscription operations. Disable `@defer` by setting the `if` argument to `false`.");
			let e = Error(Zn);
			throw this.abort(e), e;
		}
		return this.executeRootGroupedFieldSet(e, t, n, r, void 0);
	}
	executeCollectedSubfields(e, t, n, r, i) {
		if (i.length > 0) {
			this.validatedExecutionArgs.operation.operation === T.SUBSCRIPTION && invariant(!1, "`@defer` directive not supported on subscription operations. Disable `@defer` by setting the `if` argument to `false`.");
			let e = Error(Zn);
			throw this.abort(e), e;
		}
		return this.executeFields(e, t, n, r, void 0);
	}
	completeListValue(e, t, n, r, i, a) {
		if (Yn(this.validatedExecutionArgs, t) !== void 0) {
			this.validatedExecutionArgs.operation.operation === T.SUBSCRIPTION && invariant(!1, "`@stream` directive not supported on subscription operations. Disable `@stream` by setting the `if` argument to `false`.");
			let e = Error(Zn);
			throw this.abort(e), e;
		}
		return super.completeListValue(e, t, n, r, i, a);
	}
};
function execute$1(e) {
	return shouldTrace(jn) ? traceMixed(jn, buildOperationContextFromArgs(e), () => executeImpl(e)) : executeImpl(e);
}
function buildOperationContextFromArgs(e) {
	let t, resolveOperation = () => (t === void 0 && (t = getOperationAST(e.document, e.operationName)), t);
	return {
		schema: e.schema,
		document: e.document,
		rawVariableValues: e.variableValues,
		get operationName() {
			return e.operationName ?? resolveOperation()?.name?.value;
		},
		get operationType() {
			return resolveOperation()?.operation;
		}
	};
}
function executeImpl(e) {
	if (e.schema.getDirective("defer") || e.schema.getDirective("stream")) throw Error("The provided schema unexpectedly contains experimental directives (@defer or @stream). These directives may only be utilized if experimental execution features are explicitly enabled.");
	let t = validateExecutionArgs(e);
	return "schema" in t ? executeRootSelectionSet(t) : { errors: t };
}
function executeRootSelectionSet(e) {
	return new ExecutorThrowingOnIncremental(e).executeRootSelectionSet();
}
function validateExecutionArgs(e) {
	let { schema: t, document: n, rootValue: r, contextValue: i, variableValues: a, operationName: o, fieldResolver: s, typeResolver: c, subscribeFieldResolver: l, abortSignal: u, enableEarlyExecution: d, hooks: f, options: m } = e;
	assertValidSchema(t);
	let g, _ = Object.create(null), v = Object.create(null), y = [];
	for (let e of n.definitions) switch (e.kind) {
		case Ve:
			if (o == null) {
				if (g !== void 0) return [new w("Must provide operation name if query contains multiple operations.")];
				g = e;
			} else e.name?.value === o && (g = e);
			break;
		case Ye: {
			_[e.name.value] = e;
			let n;
			if (e.variableDefinitions) {
				let r = Object.create(null);
				for (let n of e.variableDefinitions) {
					let e = getVariableSignature(t, n);
					e instanceof w ? y.push(e) : r[e.name] = e;
				}
				n = r;
			}
			v[e.name.value] = {
				definition: e,
				variableSignatures: n
			};
			break;
		}
	}
	if (!g) return o == null ? [new w("Must provide an operation.")] : [new w(`Unknown operation named "${o}".`)];
	if (y.length > 0) return y;
	let b = g.variableDefinitions ?? [], x = e.hideSuggestions ?? !1, S = a ?? {}, ee = {
		maxErrors: m?.maxCoercionErrors ?? 50,
		hideSuggestions: x
	}, te = Mn, ne = shouldTrace(te) ? traceMixed(te, {
		schema: t,
		document: n,
		operation: g,
		rawVariableValues: a,
		operationName: g.name?.value,
		operationType: g.operation
	}, () => getVariableValues(t, b, S, ee)) : getVariableValues(t, b, S, ee);
	if (ne.errors) return ne.errors;
	let re = !g.directives?.find((e) => e.name.value === fn.name);
	return {
		schema: t,
		document: n,
		fragmentDefinitions: _,
		fragments: v,
		rootValue: r,
		contextValue: i,
		operation: g,
		variableValues: ne.variableValues,
		fieldResolver: s ?? defaultFieldResolver,
		typeResolver: c ?? defaultTypeResolver,
		subscribeFieldResolver: l ?? defaultFieldResolver,
		hideSuggestions: x,
		errorPropagation: re,
		externalAbortSignal: u ?? void 0,
		enableEarlyExecution: d === !0,
		hooks: f ?? void 0,
		rawVariableValues: a
	};
}
const defaultTypeResolver = function(e, t, n, r) {
	if (isObjectLike(e) && typeof e.__typename == "string") return e.__typename;
	let i = n.schema.getPossibleTypes(r), a = [];
	try {
		for (let r = 0; r < i.length; r++) {
			let o = i[r];
			if (o.isTypeOf) {
				let i = o.isTypeOf(e, t, n);
				if (isPromiseLike(i)) a[r] = i;
				else if (i) return a.length && n.getAsyncHelpers().track(a), o.name;
			}
		}
	} catch (e) {
		throw a.length && n.getAsyncHelpers().track(a), e;
	}
	if (a.length) return n.getAsyncHelpers().promiseAll(a).then((e) => {
		for (let t = 0; t < e.length; t++) if (e[t]) return i[t].name;
	});
}, defaultFieldResolver = function(e, t, n, r) {
	if (isObjectLike(e) || typeof e == "function") {
		let i = e[r.fieldName];
		return typeof i == "function" ? e[r.fieldName](t, n, r) : i;
	}
}, M = {
	SCHEMA: "SCHEMA",
	SCALAR: "SCALAR",
	OBJECT: "OBJECT",
	FIELD: "FIELD",
	ARGUMENT: "ARGUMENT",
	INTERFACE: "INTERFACE",
	UNION: "UNION",
	ENUM: "ENUM",
	ENUM_VALUE: "ENUM_VALUE",
	INPUT_OBJECT: "INPUT_OBJECT",
	INPUT_FIELD: "INPUT_FIELD",
	DIRECTIVE: "DIRECTIVE"
};
function mapSchemaConfig(e, t) {
	let n = t({
		getNamedType,
		setNamedType,
		getNamedTypes
	}), r = new Map();
	for (let t of e.types) {
		let e = t.name, n = mapNamedType(t);
		n && r.set(e, n);
	}
	let i = [];
	for (let t of e.directives) {
		if (isSpecifiedDirective(t)) {
			i.push(t);
			continue;
		}
		let e = mapDirective(t.toConfig());
		e && i.push(new GraphQLDirective(e));
	}
	let a = {
		...e,
		query: e.query && getNamedType(e.query.name),
		mutation: e.mutation && getNamedType(e.mutation.name),
		subscription: e.subscription && getNamedType(e.subscription.name),
		types: Array.from(r.values()),
		directives: i
	}, o = n[M.SCHEMA];
	return o == null ? a : o(a);
	function getType(e) {
		return isListType(e) ? new GraphQLList(getType(e.ofType)) : isNonNullType(e) ? new GraphQLNonNull(getType(e.ofType)) : getNamedType(e.name);
	}
	function getNamedType(e) {
		let t = Qn.get(e) ?? r.get(e);
		return t === void 0 && invariant(!1, `Unknown type: "${e}".`), t;
	}
	function setNamedType(e) {
		r.set(e.name, e);
	}
	function getNamedTypes() {
		return Array.from(r.values());
	}
	function mapNamedType(e) {
		if (isIntrospectionType(e) || isSpecifiedScalarType(e)) return e;
		if (isScalarType(e)) return mapScalarType(e);
		if (isObjectType(e)) return mapObjectType(e);
		if (isInterfaceType(e)) return mapInterfaceType(e);
		if (isUnionType(e)) return mapUnionType(e);
		if (isEnumType(e)) return mapEnumType(e);
		if (isInputObjectType(e)) return mapInputObjectType(e);
		invariant(!1, "Unexpected type: " + inspect(e));
	}
	function mapScalarType(e) {
		let t = e.toConfig(), r = n[M.SCALAR];
		return t = r == null ? t : r(t), new GraphQLScalarType(t);
	}
	function mapObjectType(e) {
		let t = e.toConfig(), r = {
			...t,
			interfaces: () => t.interfaces.map((e) => getNamedType(e.name)),
			fields: () => mapFields(t.fields, e.name)
		}, i = n[M.OBJECT];
		return r = i == null ? r : i(r), new GraphQLObjectType(r);
	}
	function mapFields(e, t) {
		let r = Object.create(null);
		for (let [i, a] of Object.entries(e)) {
			let e = {
				...a,
				type: getType(a.type),
				args: mapArgs(a.args, i, t)
			}, o = n[M.FIELD];
			o && (e = o(e, t)), r[i] = e;
		}
		return r;
	}
	function mapArgs(e, t, r) {
		let i = Object.create(null);
		for (let [a, o] of Object.entries(e)) {
			let e = {
				...o,
				type: getType(o.type)
			}, s = n[M.ARGUMENT];
			s && (e = s(e, t, r)), i[a] = e;
		}
		return i;
	}
	function mapInterfaceType(e) {
		let t = e.toConfig(), r = {
			...t,
			interfaces: () => t.interfaces.map((e) => getNamedType(e.name)),
			fields: () => mapFields(t.fields, e.name)
		}, i = n[M.INTERFACE];
		return r = i == null ? r : i(r), new GraphQLInterfaceType(r);
	}
	function mapUnionType(e) {
		let t = e.toConfig(), r = {
			...t,
			types: () => t.types.map((e) => getNamedType(e.name))
		}, i = n[M.UNION];
		return r = i == null ? r : i(r), new GraphQLUnionType(r);
	}
	function mapEnumType(e) {
		let t = e.toConfig(), r = {
			...t,
			values: () => {
				let n = Object.create(null);
				for (let [r, i] of Object.entries(t.values)) n[r] = mapEnumValue(i, r, e.name);
				return n;
			}
		}, i = n[M.ENUM];
		return r = i == null ? r : i(r), new GraphQLEnumType(r);
	}
	function mapEnumValue(e, t, r) {
		let i = { ...e }, a = n[M.ENUM_VALUE];
		return a == null ? i : a(i, t, r);
	}
	function mapInputObjectType(e) {
		let t = e.toConfig(), r = {
			...t,
			fields: () => {
				let n = Object.create(null);
				for (let [r, i] of Object.entries(t.fields)) n[r] = mapInputField(i, r, e.name);
				return n;
			}
		}, i = n[M.INPUT_OBJECT];
		return r = i == null ? r : i(r), new GraphQLInputObjectType(r);
	}
	function mapInputField(e, t, r) {
		let i = {
			...e,
			type: getType(e.type)
		}, a = n[M.INPUT_FIELD];
		return a == null ? i : a(i, t, r);
	}
	function mapDirective(e) {
		let t = {
			...e,
			args: mapArgs(e.args, e.name, void 0)
		}, r = n[M.DIRECTIVE];
		return r == null ? t : r(t);
	}
}
const Qn = new Map([...nn, ...En].map((e) => [e.name, e]));
// node_modules/graphql/utilities/extendSchema.mjs
function extendSchemaImpl(e, t, n) {
	let r = [], i = new AccumulatorMap(), a = new AccumulatorMap(), o = new AccumulatorMap(), s = new AccumulatorMap(), c = new AccumulatorMap(), l = new AccumulatorMap(), u = new AccumulatorMap(), d = [], f, m = [], g = !1;
	for (let e of t.definitions) {
		switch (e.kind) {
			case lt:
				f = e;
				break;
			case St:
				m.push(e);
				break;
			case xt:
				d.push(e);
				break;
			case Ct:
				u.add(e.name.value, e);
				break;
			case ft:
			case pt:
			case gt:
			case _t:
			case vt:
			case bt:
				r.push(e);
				break;
			case wt:
				i.add(e.name.value, e);
				break;
			case Tt:
				a.add(e.name.value, e);
				break;
			case Et:
				o.add(e.name.value, e);
				break;
			case Dt:
				s.add(e.name.value, e);
				break;
			case Ot:
				c.add(e.name.value, e);
				break;
			case kt:
				l.add(e.name.value, e);
				break;
			default: continue;
		}
		g = !0;
	}
	return g ? mapSchemaConfig(e, (e) => {
		let { getNamedType: t, setNamedType: g, getNamedTypes: _ } = e;
		return {
			[M.SCHEMA]: (e) => {
				for (let e of r) {
					let t = $n.get(e.name.value) ?? buildNamedType(e);
					g(t);
				}
				let i = {
					query: e.query && t(e.query.name),
					mutation: e.mutation && t(e.mutation.name),
					subscription: e.subscription && t(e.subscription.name),
					...f && getOperationTypes([f]),
					...getOperationTypes(m)
				};
				return {
					description: f?.description?.value ?? e.description,
					...i,
					types: _(),
					directives: [...e.directives.map(extendDirective), ...d.map(buildDirective)],
					extensions: e.extensions,
					astNode: f ?? e.astNode,
					extensionASTNodes: e.extensionASTNodes.concat(m),
					assumeValid: n?.assumeValid ?? !1
				};
			},
			[M.INPUT_OBJECT]: (e) => {
				let t = l.get(e.name) ?? [];
				return {
					...e,
					fields: () => ({
						...e.fields(),
						...buildInputFieldMap(t)
					}),
					extensionASTNodes: e.extensionASTNodes.concat(t)
				};
			},
			[M.ENUM]: (e) => {
				let t = c.get(e.name) ?? [];
				return {
					...e,
					values: () => ({
						...e.values(),
						...buildEnumValueMap(t)
					}),
					extensionASTNodes: e.extensionASTNodes.concat(t)
				};
			},
			[M.SCALAR]: (e) => {
				let t = i.get(e.name) ?? [], n = e.specifiedByURL;
				for (let e of t) n = getSpecifiedByURL(e) ?? n;
				return {
					...e,
					specifiedByURL: n,
					extensionASTNodes: e.extensionASTNodes.concat(t)
				};
			},
			[M.OBJECT]: (e) => {
				let t = a.get(e.name) ?? [];
				return {
					...e,
					interfaces: () => [...e.interfaces(), ...buildInterfaces(t)],
					fields: () => ({
						...e.fields(),
						...buildFieldMap(t)
					}),
					extensionASTNodes: e.extensionASTNodes.concat(t)
				};
			},
			[M.INTERFACE]: (e) => {
				let t = o.get(e.name) ?? [];
				return {
					...e,
					interfaces: () => [...e.interfaces(), ...buildInterfaces(t)],
					fields: () => ({
						...e.fields(),
						...buildFieldMap(t)
					}),
					extensionASTNodes: e.extensionASTNodes.concat(t)
				};
			},
			[M.UNION]: (e) => {
				let t = s.get(e.name) ?? [];
				return {
					...e,
					types: () => [...e.types(), ...buildUnionTypes(t)],
					extensionASTNodes: e.extensionASTNodes.concat(t)
				};
			}
		};
		function getOperationTypes(e) {
			let t = {};
			for (let n of e) {
				let e = n.operationTypes ?? [];
				for (let n of e) t[n.operation] = namedTypeFromAST(n.type);
			}
			return t;
		}
		function namedTypeFromAST(e) {
			let n = e.name.value, r = t(n);
			return r === void 0 && invariant(!1, `Unknown type: "${n}".`), r;
		}
		function typeFromAST(e) {
			return e.kind === "ListType" ? new GraphQLList(typeFromAST(e.type)) : e.kind === "NonNullType" ? new GraphQLNonNull(typeFromAST(e.type)) : namedTypeFromAST(e);
		}
		function buildDirective(e) {
			let t = u.get(e.name.value) ?? [], n = getDeprecationReason(e) ?? t.map((e) => getDeprecationReason(e)).find((e) => e != null);
			return new GraphQLDirective({
				name: e.name.value,
				description: e.description?.value,
				locations: e.locations.map(({ value: e }) => e),
				isRepeatable: e.repeatable,
				args: buildArgumentMap(e.arguments),
				deprecationReason: n,
				astNode: e,
				extensionASTNodes: t
			});
		}
		function extendDirective(e) {
			let t = u.get(e.name) ?? [];
			if (t.length === 0) return e;
			let n = e.deprecationReason ?? t.map((e) => getDeprecationReason(e)).find((e) => e != null);
			return new GraphQLDirective({
				...e.toConfig(),
				deprecationReason: n,
				extensionASTNodes: e.extensionASTNodes.concat(t)
			});
		}
		function buildFieldMap(e) {
			let t = Object.create(null);
			for (let n of e) {
				let e = n.fields ?? [];
				for (let n of e) t[n.name.value] = {
					type: typeFromAST(n.type),
					description: n.description?.value,
					args: buildArgumentMap(n.arguments),
					deprecationReason: getDeprecationReason(n),
					astNode: n
				};
			}
			return t;
		}
		function buildArgumentMap(e) {
			let t = e ?? [], n = Object.create(null);
			for (let e of t) {
				let t = typeFromAST(e.type);
				n[e.name.value] = {
					type: t,
					description: e.description?.value,
					default: e.defaultValue && { literal: e.defaultValue },
					deprecationReason: getDeprecationReason(e),
					astNode: e
				};
			}
			return n;
		}
		function buildInputFieldMap(e) {
			let t = Object.create(null);
			for (let n of e) {
				let e = n.fields ?? [];
				for (let n of e) {
					let e = typeFromAST(n.type);
					t[n.name.value] = {
						type: e,
						description: n.description?.value,
						default: n.defaultValue && { literal: n.defaultValue },
						deprecationReason: getDeprecationReason(n),
						astNode: n
					};
				}
			}
			return t;
		}
		function buildEnumValueMap(e) {
			let t = Object.create(null);
			for (let n of e) {
				let e = n.values ?? [];
				for (let n of e) t[n.name.value] = {
					description: n.description?.value,
					deprecationReason: getDeprecationReason(n),
					astNode: n
				};
			}
			return t;
		}
		function buildInterfaces(e) {
			return e.flatMap((e) => e.interfaces?.map(namedTypeFromAST) ?? []);
		}
		function buildUnionTypes(e) {
			return e.flatMap((e) => e.types?.map(namedTypeFromAST) ?? []);
		}
		function buildNamedType(e) {
			let t = e.name.value;
			switch (e.kind) {
				case pt: {
					let n = a.get(t) ?? [], r = [e, ...n];
					return new GraphQLObjectType({
						name: t,
						description: e.description?.value,
						interfaces: () => buildInterfaces(r),
						fields: () => buildFieldMap(r),
						astNode: e,
						extensionASTNodes: n
					});
				}
				case gt: {
					let n = o.get(t) ?? [], r = [e, ...n];
					return new GraphQLInterfaceType({
						name: t,
						description: e.description?.value,
						interfaces: () => buildInterfaces(r),
						fields: () => buildFieldMap(r),
						astNode: e,
						extensionASTNodes: n
					});
				}
				case vt: {
					let n = c.get(t) ?? [], r = [e, ...n];
					return new GraphQLEnumType({
						name: t,
						description: e.description?.value,
						values: () => buildEnumValueMap(r),
						astNode: e,
						extensionASTNodes: n
					});
				}
				case _t: {
					let n = s.get(t) ?? [], r = [e, ...n];
					return new GraphQLUnionType({
						name: t,
						description: e.description?.value,
						types: () => buildUnionTypes(r),
						astNode: e,
						extensionASTNodes: n
					});
				}
				case ft: {
					let n = i.get(t) ?? [], r = getSpecifiedByURL(e);
					for (let e of n) r = getSpecifiedByURL(e) ?? r;
					return new GraphQLScalarType({
						name: t,
						description: e.description?.value,
						specifiedByURL: r,
						astNode: e,
						extensionASTNodes: n
					});
				}
				case bt: {
					let n = l.get(t) ?? [], r = [e, ...n];
					return new GraphQLInputObjectType({
						name: t,
						description: e.description?.value,
						fields: () => buildInputFieldMap(r),
						astNode: e,
						extensionASTNodes: n,
						isOneOf: isOneOf(e)
					});
				}
			}
		}
	}) : e;
}
const $n = new Map([...nn, ...En].map((e) => [e.name, e]));
function getDeprecationReason(e) {
	return getDirectiveValues(ln, e)?.reason;
}
function getSpecifiedByURL(e) {
	return getDirectiveValues(un, e)?.url;
}
function isOneOf(e) {
	return !!getDirectiveValues(dn, e);
}
// node_modules/graphql/utilities/buildASTSchema.mjs
function buildASTSchema(e, t) {
	t?.assumeValid !== !0 && t?.assumeValidSDL !== !0 && assertValidSDL(e);
	let n = extendSchemaImpl({
		description: void 0,
		types: [],
		directives: [],
		extensions: Object.create(null),
		extensionASTNodes: [],
		assumeValid: !1
	}, e, t);
	if (n.astNode == null) for (let e of n.types) switch (e.name) {
		case "Query":
			n.query = e;
			break;
		case "Mutation":
			n.mutation = e;
			break;
		case "Subscription": n.subscription = e;
	}
	let r = [...n.directives, ...pn.filter((e) => n.directives.every((t) => t.name !== e.name))];
	return new GraphQLSchema({
		...n,
		directives: r
	});
}
function valueOf$1(e, t) {
	if (e) {
		if (e.kind === "Variable") return t[e.name.value];
		if (e.kind === "IntValue") return Number(e.value);
		if (e.kind === "BooleanValue") return e.value;
		if (e.kind === "ListValue") return e.values;
	}
}
function argument(e, t, n) {
	return valueOf$1(e.arguments?.find((e) => e.name.value === t)?.value, n);
}
function isLeftOut(e, t) {
	return (e.directives ?? []).some((e) => {
		let n = valueOf$1(e.arguments?.[0]?.value, t);
		return e.name.value === (n === !0 ? "skip" : "include") && typeof n == "boolean";
	});
}
function costOf(e, t, n, r) {
	let i = 0, a = 0, visit = (n, r, i) => {
		for (let a of r?.selections ?? []) if (a.kind === "Field") visitField(n, a, i);
		else if (a.kind === "InlineFragment") {
			let t = a.typeCondition?.name.value;
			visit(t === void 0 ? n : e.getType(t), a.selectionSet, i);
		} else {
			let n = t.definitions.find((e) => e.kind === "FragmentDefinition" && e.name.value === a.name.value);
			n?.kind === "FragmentDefinition" && visit(e.getType(n.typeCondition.name.value), n.selectionSet, i);
		}
	}, visitField = (e, t, n) => {
		if (!isObjectType(e) && !isInterfaceType(e) || isLeftOut(t, r)) return;
		let o = e.getFields()[t.name.value];
		if (!o) return;
		let s = getNamedType(o.type), c = n;
		if (s.name.endsWith("Connection")) {
			let e = argument(t, "first", r) ?? argument(t, "last", r), o = typeof e == "number" ? e : 0;
			i += n, a += n * o, c = n * o;
		} else if (e.name === "Query" && t.name.value === "nodes") {
			let e = argument(t, "ids", r);
			c = n * (Array.isArray(e) ? e.length : 1), a += c;
		}
		visit(s, t.selectionSet, c);
	}, o = t.definitions.find((e) => e.kind === "OperationDefinition" && (n === void 0 || e.name?.value === n));
	if (o?.kind === "OperationDefinition" && visit(e.getRootType(o.operation) ?? void 0, o.selectionSet, 1), a > 5e5) throw new ApiProblem("MAX_NODE_LIMIT_EXCEEDED", `This query requests up to ${a.toLocaleString("en")} possible nodes which exceeds the maximum limit of 500,000.`);
	return {
		points: Math.max(1, Math.round(i / 100)),
		nodes: a
	};
}
// src/sandbox/graphql/execute.ts
const ownProperty = (e, t, n, r) => {
	if (typeof e == "object" && e && Object.hasOwn(e, r.fieldName)) {
		let t = Reflect.get(e, r.fieldName);
		if (t !== void 0) return t;
	}
	throw Error(`the sandbox does not model ${r.parentType.name}.${r.fieldName}`);
};
var Executor = class {
	#e;
	#t;
	#n = new Map();
	constructor(e) {
		this.#e = e;
	}
	get #r() {
		return this.#t ??= this.#e(), this.#t;
	}
	prepare(e) {
		let t = this.#r;
		try {
			let n = this.#n.get(e.query) ?? parse$7(e.query);
			if (!this.#n.has(e.query)) {
				let r = validate(t, n, void 0, { maxErrors: 20 });
				if (r.length > 0) return { errors: r.map(invalid$1) };
				this.#n.size > 500 && this.#n.clear(), this.#n.set(e.query, n);
			}
			return {
				document: n,
				cost: costOf(t, n, e.operationName, e.variables),
				mutations: mutationNames(n, e.operationName)
			};
		} catch (e) {
			if (e instanceof ApiProblem) return { errors: [{
				type: e.type,
				message: e.message
			}] };
			let t = e;
			return { errors: [{
				message: t.message,
				...t.locations ? { locations: t.locations } : {}
			}] };
		}
	}
	async run(e, t, n) {
		let r = await execute$1({
			schema: this.#r,
			document: e.document,
			contextValue: n,
			variableValues: t.variables,
			operationName: t.operationName ?? null,
			fieldResolver: ownProperty
		}), i = r.errors?.map((e) => {
			let t = e.cause;
			return {
				...t instanceof ApiProblem ? { type: t.type } : {},
				...e.path ? { path: e.path } : {},
				...e.locations ? { locations: e.locations } : {},
				message: e.message
			};
		});
		return {
			...r.data === void 0 ? {} : { data: r.data },
			...i ? { errors: i } : {}
		};
	}
};
function mutationNames(e, t) {
	return e.definitions.flatMap((e) => e.kind !== "OperationDefinition" || e.operation !== "mutation" || t !== void 0 && e.name?.value !== t ? [] : e.selectionSet.selections.flatMap((e) => e.kind === "Field" ? [e.name.value] : []));
}
function invalid$1(e) {
	let t = e.locations ? { locations: e.locations } : {}, [, n, r] = /^Cannot query field "(.+?)" on type "(.+?)"/.exec(e.message) ?? [];
	if (n !== void 0 && r !== void 0) return {
		...t,
		message: `Field '${n}' doesn't exist on type '${r}'`,
		extensions: {
			code: "undefinedField",
			typeName: r,
			fieldName: n
		}
	};
	let [, i] = /^Unknown type "(.+?)"/.exec(e.message) ?? [];
	if (i !== void 0) return {
		...t,
		message: `No such type ${i}, so it can't be a fragment condition`,
		extensions: {
			code: "undefinedType",
			typeName: i
		}
	};
	let [, a, o] = /^Value "(.+?)" does not exist in "(.+?)" enum/.exec(e.message) ?? [];
	return a === void 0 ? {
		...t,
		message: e.message
	} : {
		...t,
		message: `Argument has an invalid value ([${a}]). Expected type '[${o ?? ""}!]'.`,
		extensions: {
			code: "argumentLiteralsIncompatible",
			typeName: "Field"
		}
	};
}
// src/sandbox/graphql/field.ts
const er = fields({
	dataType: ({ __typename: e }) => ({
		IssueFieldSingleSelect: "SINGLE_SELECT",
		IssueFieldText: "TEXT",
		IssueFieldNumber: "NUMBER",
		IssueFieldDate: "DATE"
	})[e],
	description: () => null,
	visibility: () => "ALL"
}), nr = {
	IssueFieldSingleSelect: er,
	IssueFieldText: er,
	IssueFieldNumber: er,
	IssueFieldDate: er,
	IssueFieldSingleSelectOption: fields({
		color: () => "GRAY",
		description: () => null
	}),
	IssueFieldSingleSelectValue: fields({
		name: ({ value: e }) => e,
		optionId: ({ field: { options: e }, value: t }) => e.find((e) => e.name === t)?.id ?? null,
		color: () => "GRAY",
		description: () => null
	})
};
function setStatus(e, t, n, r) {
	let { repository: i } = n, a = t.account;
	if (a === null || !may(t, i, "write", "statuses")) throw refusal(t, i, "CreateStatus");
	if ((r.description ?? "").length > 140) throw unprocessable("", [{
		resource: "Status",
		code: "custom",
		field: "description",
		message: "description is too long"
	}]);
	let o = i.statuses.get(n.oid) ?? [];
	if (o.filter(({ context: e }) => e === r.context).length >= 1e3) throw unprocessable("This SHA and context has reached the maximum number of statuses.");
	let s = {
		__typename: "StatusContext",
		...e.ids.next("StatusContext"),
		commit: n,
		creator: a,
		createdAt: e.clock.now(),
		...r
	};
	return i.statuses.set(n.oid, [...o, s]), s;
}
function statusesOf(e) {
	let t = e.repository.statuses.get(e.oid) ?? [];
	return [...new Map(t.map((e) => [e.context.toLowerCase(), e])).values()];
}
// src/sandbox/graphql/git.ts
function defaultRef(e) {
	return refNamed(e, e.defaultBranch);
}
function refNamed(e, t) {
	let n = t.replace(/^refs\/heads\//, ""), r = n === e.defaultBranch ? e.head : e.branches.get(n);
	return r ? {
		__typename: "Ref",
		id: `REF_${Buffer.from(`${e.id}:${n}`).toString("base64url")}`,
		name: n,
		prefix: "refs/heads/",
		repository: e,
		target: r
	} : null;
}
function isBinary(e) {
	return e.content.includes("\0");
}
const rr = {
	id: (e) => `GO_${Buffer.from(`${e.repository.id}:${e.oid}`).toString("base64url")}`,
	abbreviatedOid: (e) => e.oid.slice(0, 7)
}, ir = {
	Blob: fields({
		...rr,
		isBinary,
		isTruncated: (e) => e.byteSize > Oe,
		text: (e) => isBinary(e) ? null : Buffer.from(e.content).subarray(0, Oe).toString().replace(/\uFFFD$/, "")
	}),
	Tree: fields({ ...rr }),
	Status: fields({
		context: ({ contexts: e }, { name: t }) => e.find(({ context: e }) => e.toLowerCase() === t.toLowerCase()) ?? null,
		state: ({ contexts: e }) => [
			"ERROR",
			"FAILURE",
			"PENDING"
		].find((t) => e.some((e) => e.state === t)) ?? "SUCCESS"
	}),
	TreeEntry: fields({
		oid: (e) => e.object.oid,
		mode: (e) => e.type === "tree" ? 16384 : 33188,
		size: (e) => e.object.__typename === "Blob" ? e.object.byteSize : 0,
		extension: (e) => /(\.[^.]*)?$/.exec(e.name)?.[0] ?? "",
		isGenerated: () => !1
	}),
	Commit: fields({
		...rr,
		url: (e, t, { store: n }) => `${n.origin}${repositoryPath(e.repository)}/commit/${e.oid}`,
		authoredDate: (e) => e.committedDate,
		messageHeadline: (e) => e.message.split("\n", 1)[0],
		messageBody: (e) => e.message.split("\n").slice(1).join("\n").trim(),
		author: (e) => ({
			user: e.author,
			name: e.author.login,
			date: e.committedDate,
			email: null
		}),
		committer: (e) => ({
			user: e.author,
			name: e.author.login,
			date: e.committedDate,
			email: null
		}),
		tree: (e) => treeAt(e, ""),
		parents: (e, t, n, r) => {
			let i = parentsOf(e);
			return connection(r, t, {
				items: i,
				key: (e) => [i.indexOf(e)]
			});
		},
		associatedPullRequests: (e, t, { viewer: n }, r) => {
			let { repository: i } = e;
			return demandRead(n, i, "pull_requests"), connection(r, t, {
				items: [...i.issues.values()].filter(({ merge: t }) => t?.commits.has(e)),
				key: byId
			});
		},
		status: (e, t, { viewer: n }) => {
			demandRead(n, e.repository, "statuses");
			let r = statusesOf(e);
			return r.length === 0 ? null : {
				__typename: "Status",
				commit: e,
				contexts: r
			};
		},
		file: (e, { path: t }) => entryAt(e, t),
		history: (e, t, n, r) => {
			let i = history(e, t.path ?? void 0), a = given(t.since) ? Date.parse(t.since) : -Infinity, o = given(t.until) ? Date.parse(t.until) : Infinity, s = i.filter((e) => e.committedDate >= a && e.committedDate <= o), c = new Map(i.toReversed().map((e, t) => [e, t]));
			return connection(r, t, {
				items: s,
				key: (e) => [c.get(e) ?? 0],
				descending: !0
			});
		}
	})
};
function isAssignable(e, t) {
	let { repository: n } = e;
	return t.__typename === "User" ? isListed(n, t) || e.author === t || comments(e).some((e) => e.author === t) : !1;
}
function applyAssignees(e, t, n, r) {
	let { repository: i } = n;
	return [...new Set(r)].filter((e) => !n.assignees.includes(e) && isAssignable(n, e)).slice(0, 10 - n.assignees.length).map((r) => (n.assignees.push(r), n.updatedAt = e.clock.now(), e.record(n, "AssignedEvent", t.account, { assignee: r }), () => e.announce({
		event: "issues",
		action: "assigned",
		issue: n,
		assignee: r,
		repository: i,
		by: t
	})));
}
function addAssignees(e, t, n, r) {
	demand(t, n.repository, "triage", "AddAssigneesToAssignable");
	for (let i of applyAssignees(e, t, n, r)) i();
}
function removeAssignees(e, t, n, r) {
	demand(t, n.repository, "triage", "RemoveAssigneesFromAssignable");
	let { repository: i } = n;
	for (let a of r) {
		let r = n.assignees.indexOf(a);
		r < 0 || (n.assignees.splice(r, 1), n.updatedAt = e.clock.now(), e.record(n, "UnassignedEvent", t.account, { assignee: a }), e.announce({
			event: "issues",
			action: "unassigned",
			issue: n,
			assignee: a,
			repository: i,
			by: t
		}));
	}
}
function replaceAssignees(e, t, n, r) {
	removeAssignees(e, t, n, n.assignees.filter((e) => !r.includes(e))), addAssignees(e, t, n, r);
}
// src/sandbox/acts/content.ts
const ar = 65536;
function checkBody(e, t) {
	if (e.length <= ar) return;
	let n = `Body is too long (maximum is ${ar} characters)`;
	throw unprocessable(n, [{
		resource: t,
		code: "unprocessable",
		field: "data",
		message: n
	}]);
}
function revise(e, t, n, r) {
	let i = e.clock.now(), revision = (t, n, r) => ({
		__typename: "UserContentEdit",
		...e.ids.next("UserContentEdit"),
		editor: t,
		editedAt: n,
		createdAt: n,
		updatedAt: n,
		diff: r,
		deletedAt: null,
		deletedBy: null
	});
	t.edits.length === 0 && t.edits.push(revision(t.author, t.createdAt, t.body)), t.edits.push(revision(n, i, r)), t.body = r, t.editor = n, t.lastEditedAt = i, t.updatedAt = i;
}
// src/sandbox/acts/mentions.ts
function prose(e) {
	return e.replace(/^(`{3,}|~{3,})[\s\S]*?^\1.*$/gm, "").replace(/(`+)[^`][\s\S]*?\1/g, "").replace(/<!--[\s\S]*?-->/g, "");
}
function mentioned(e, t) {
	let n = new Set();
	for (let r of prose(t).matchAll(/(?<![\w`@/.-])@([a-z\d][a-z\d-]*)(?:\/([\w-]+))?/gi)) {
		let t = e.account(r[1] ?? "");
		if (t) {
			if (r[2] === void 0) isOrganization(t) || n.add(t);
			else if (isOrganization(t)) for (let e of t.teams.get(r[2].toLowerCase())?.members ?? []) n.add(e);
		}
	}
	return [...n];
}
function referenced(e, t, n) {
	let r = new Set(), i = `${t.repository.owner.login}/${t.repository.name}`;
	for (let a of prose(n).matchAll(/(?<![\w/&])([\w.-]+\/[\w.-]+)?#(\d+)\b/g)) {
		let n = e.repository(a[1] ?? i)?.issues.get(Number(a[2]));
		n && n !== t && r.add(n);
	}
	return [...r];
}
function recordMentions(e, t, n, r) {
	let i = new Set(t.timeline.filter((e) => e.__typename === "MentionedEvent").map((e) => e.actor));
	for (let a of mentioned(e, r)) a === n || i.has(a) || (e.record(t, "MentionedEvent", a, {}), e.record(t, "SubscribedEvent", a, {}));
	for (let i of referenced(e, t, r)) i.timeline.some((e) => e.__typename === "CrossReferencedEvent" && e.source === t) || e.record(i, "CrossReferencedEvent", n, { source: t });
}
// src/sandbox/acts/comment.ts
function addComment(e, t, n, r) {
	let { repository: i } = n;
	if (!mayRead(t, i, "issues")) throw notFound();
	let a = t.account;
	if (!a || !may(t, i, "read")) throw refusal(t, i, "AddComment");
	if (n.locked && !mayCommentWhileLocked(t, n)) throw new ApiProblem("FORBIDDEN", "Unable to create comment because issue is locked.");
	let o = r.replaceAll("\r\n", "\n");
	if (o.trim() === "") throw unprocessable("Body can't be blank");
	checkBody(o, "IssueComment");
	let s = e.clock.now(), c = {
		__typename: "IssueComment",
		...e.ids.next("IssueComment"),
		sequence: e.ids.sequence(),
		issue: n,
		author: a,
		body: o,
		createdAt: s,
		updatedAt: s,
		lastEditedAt: null,
		editor: null,
		edits: [],
		reactions: [],
		isMinimized: !1,
		minimizedReason: null
	};
	return n.timeline.push(c), n.updatedAt = s, e.nodes.set(c.id, c), recordMentions(e, n, a, o), e.announce({
		event: "issue_comment",
		action: "created",
		issue: n,
		comment: c,
		repository: i,
		by: t
	}), c;
}
function mayChange(e, t) {
	let { repository: n } = t.issue;
	return e.account !== null && e.account === t.author ? may(e, n, "read") : may(e, n, "write");
}
function editComment(e, t, n, r) {
	let { issue: i } = n, a = t.account;
	if (!a || !mayChange(t, n)) throw refusal(t, i.repository, "UpdateIssueComment");
	let o = r.replaceAll("\r\n", "\n");
	if (o.trim() === "") throw unprocessable("Body can't be blank");
	if (checkBody(o, "IssueComment"), o === n.body) return;
	let s = { body: { from: n.body } };
	revise(e, n, a, o), i.updatedAt = e.clock.now(), recordMentions(e, i, a, o);
	let { repository: c } = i;
	e.announce({
		event: "issue_comment",
		action: "edited",
		issue: i,
		comment: n,
		changes: s,
		repository: c,
		by: t
	});
}
function deleteComment(e, t, n) {
	let { issue: r } = n, { repository: i } = r;
	if (!mayChange(t, n)) throw refusal(t, i, "DeleteIssueComment");
	r.timeline.splice(r.timeline.indexOf(n), 1), e.nodes.delete(n.id), r.updatedAt = e.clock.now(), e.record(r, "CommentDeletedEvent", t.account, { deletedCommentAuthor: n.author }), e.announce({
		event: "issue_comment",
		action: "deleted",
		issue: r,
		comment: n,
		repository: i,
		by: t
	});
}
function deleteRevision(e, t, n, r) {
	if (!mayChange(t, n)) throw refusal(t, n.issue.repository, "DeleteUserContentEdit");
	let i = e.clock.now();
	r.diff = null, r.deletedAt = i, r.deletedBy = t.account, r.updatedAt = i;
}
function minimize(e, t, n, r) {
	let { repository: i } = n.issue;
	(t.account === null || t.account !== n.author) && demand(t, i, "triage", r === null ? "UnminimizeComment" : "MinimizeComment"), n.isMinimized = r !== null, n.minimizedReason = r === null ? null : r.toLowerCase().replace("_", "-"), n.updatedAt = e.clock.now();
}
function demandUnlocked(e, t) {
	if (e.locked) throw new ApiProblem("FORBIDDEN", `Unable to ${t} reaction because issue is locked.`);
}
function react(e, t, n, r, i) {
	let a = t.account;
	if (!a || !may(t, r.repository, "read")) throw refusal(t, r.repository, "AddReaction");
	demandUnlocked(r, "create");
	let o = n.reactions.find((e) => e.author === a && e.content === i);
	if (o) return o;
	let s = {
		__typename: "Reaction",
		...e.ids.next("Reaction"),
		content: i,
		author: a,
		createdAt: e.clock.now()
	};
	return n.reactions.push(s), e.nodes.set(s.id, s), s;
}
function unreact(e, t, n, r, i) {
	if (!may(t, r.repository, "read")) throw refusal(t, r.repository, "RemoveReaction");
	demandUnlocked(r, "remove");
	let a = n.reactions.findIndex((e) => e.author === t.account && e.content === i), [o] = a < 0 ? [] : n.reactions.splice(a, 1);
	if (!o) throw notFound("Could not find that reaction.");
	return e.nodes.delete(o.id), o;
}
// src/sandbox/graphql/issues.ts
function carries(e, t) {
	let n = findLabel(e.repository, t);
	return n !== void 0 && e.labels.includes(n);
}
function sameLogin(e, t) {
	return e?.toLowerCase() === t.toLowerCase();
}
function passes(e, t) {
	let { assignee: n, createdBy: r, labels: i, mentioned: a, since: o, states: s, type: c } = t;
	return s && !s.includes(e.state) || given(o) && e.updatedAt < Date.parse(o) || i && !i.every((t) => carries(e, t)) || given(r) && !sameLogin(e.author?.login, r) || given(c) && c !== "*" && !sameLogin(e.issueType?.name, c) || given(a) && !e.timeline.some((e) => e.__typename === "MentionedEvent" && sameLogin(e.actor?.login, a)) ? !1 : n === void 0 ? !0 : n === null ? e.assignees.length === 0 : n === "*" ? e.assignees.length > 0 : e.assignees.some((e) => sameLogin(e.login, n));
}
const or = {
	CREATED_AT: (e) => [e.createdAt, e.databaseId],
	UPDATED_AT: (e) => [e.updatedAt, e.databaseId],
	COMMENTS: (e) => [comments(e).length, e.databaseId]
};
function issueConnection(e, t, n) {
	let { states: r, labels: i } = t;
	return connection(e, t, {
		items: n.filter((e) => (!r || r.includes(e.state)) && (!i || i.some((t) => carries(e, t))) && passes(e, t.filterBy ?? {})),
		key: or[t.orderBy?.field ?? "CREATED_AT"] ?? ((e) => [e.databaseId]),
		descending: t.orderBy?.direction === "DESC"
	});
}
// src/sandbox/graphql/short-id.ts
const sr = 2 ** 31 - 1;
function shortId(e) {
	return e.databaseId > sr ? null : e.databaseId;
}
// src/sandbox/graphql/issue.ts
function plainText(e) {
	return e.replace(/<!--[\s\S]*?-->/g, "").replace(/^#{1,6}\s+|[*_`]/gm, "").trim();
}
function carrying(e, t) {
	return [...e.repository.issues.values()].filter((n) => n.__typename === t && n.labels.includes(e));
}
function users(e) {
	return e.filter((e) => e.__typename === "User");
}
function ownText(e, { viewer: t }) {
	return t.account !== null && e.author === t.account;
}
function content() {
	return fields({
		databaseId: shortId,
		fullDatabaseId: (e) => String(e.databaseId),
		bodyText: (e) => plainText(e.body),
		createdViaEmail: () => !1,
		publishedAt: (e) => e.createdAt,
		includesCreatedEdit: (e) => e.edits.length > 0,
		viewerDidAuthor: (e, t, n) => ownText(e, n),
		userContentEdits: (e, t, n, r) => connection(r, t, {
			items: e.edits,
			key: byId,
			descending: !0
		}),
		reactions: (e, t, { viewer: n }, r) => {
			let i = e.reactions.filter((e) => !given(t.content) || e.content === t.content), a = i.some((e) => e.author === n.account);
			return connection(r, t, {
				items: i,
				key: byId,
				extra: () => ({ viewerHasReacted: a })
			});
		},
		reactionGroups: (e, t, { viewer: n }) => Object.keys(Te).map((t) => {
			let r = e.reactions.filter((e) => e.content === t);
			return {
				__typename: "ReactionGroup",
				content: t,
				createdAt: r[0]?.createdAt ?? null,
				subject: e,
				viewerHasReacted: r.some((e) => e.author === n.account),
				members: r
			};
		})
	});
}
const orderedLabels = (e) => ({
	descending: e.orderBy?.direction === "DESC",
	key: (t) => e.orderBy?.field === "NAME" ? [t.name.toLowerCase(), t.databaseId] : [t.databaseId]
}), cr = {
	...content(),
	...fields({
		authorAssociation: (e) => association(e.repository, e.author),
		closed: (e) => e.state === "CLOSED",
		resourcePath: issuePath,
		url: (e, t, { store: n }) => n.origin + issuePath(e),
		milestone: () => null,
		viewerCanUpdate: (e, t, n) => may(n.viewer, e.repository, "write") || ownText(e, n) && may(n.viewer, e.repository, "read"),
		viewerCanLabel: (e, t, { viewer: n }) => may(n, e.repository, "triage"),
		viewerCanReact: (e, t, { viewer: n }) => may(n, e.repository, "read"),
		viewerCanClose: (e, t, n) => ownText(e, n) || may(n.viewer, e.repository, "triage"),
		viewerCanReopen: (e, t, { viewer: n }) => may(n, e.repository, "triage"),
		labels: (e, t, n, r) => connection(r, t, {
			items: e.labels,
			...orderedLabels(t)
		}),
		assignees: (e, t, n, r) => connection(r, t, {
			items: users(e.assignees),
			key: byId
		}),
		assignedActors: (e, t, n, r) => connection(r, t, {
			items: e.assignees,
			key: byId
		}),
		suggestedActors: (e, t, { store: n }, r) => connection(r, t, {
			items: [...n.accounts.values()].filter((e) => e.login.includes(t.query ?? "")).filter((t) => isAssignable(e, t)),
			key: byId
		}),
		participants: (e, t, n, r) => {
			let i = [e.author, ...comments(e).map((e) => e.author)];
			return connection(r, t, {
				items: users([...new Set(i)].filter((e) => e !== null)),
				key: (e) => [i.indexOf(e)]
			});
		},
		comments: (e, t, n, r) => connection(r, t, {
			items: comments(e),
			key: t.orderBy ? (e) => [e.updatedAt, e.databaseId] : byId,
			descending: t.orderBy?.direction === "DESC"
		}),
		timelineItems: (e, t, n, r) => {
			let i = given(t.since) ? Date.parse(t.since) : -Infinity, a = t.itemTypes ? new Set(t.itemTypes) : null;
			return connection(r, t, {
				items: e.timeline.filter((e) => e.createdAt >= i && (a?.has(itemType(e)) ?? !0)).slice(t.skip ?? 0),
				key: (e) => [e.createdAt, e.sequence],
				extra: (t, n) => ({
					filteredCount: n.length,
					pageCount: t.length,
					updatedAt: e.updatedAt
				})
			});
		}
	})
}, lr = {
	Issue: {
		...cr,
		...fields({
			stateReason: (e, { enableDuplicate: t }) => e.stateReason === "DUPLICATE" && t !== !0 ? "NOT_PLANNED" : e.stateReason,
			issueFieldValues: (e, t, n, r) => connection(r, t, {
				items: e.fieldValues,
				key: byId
			}),
			parent: ({ parent: e }, t, { viewer: n }) => e !== null && mayRead(n, e.repository, "issues") ? e : null,
			subIssues: (e, t, { viewer: n }, r) => connection(r, t, {
				items: e.subIssues.filter((e) => mayRead(n, e.repository, "issues")),
				key: (t) => [e.subIssues.indexOf(t)]
			}),
			subIssuesSummary: ({ subIssues: e }) => {
				let t = e.filter(({ state: e }) => e === "CLOSED").length, n = e.length;
				return {
					total: n,
					completed: t,
					percentCompleted: n === 0 ? 0 : Math.floor(100 * t / n)
				};
			},
			blockedBy: (e, t, { viewer: n }, r) => connection(r, t, {
				items: e.blockedBy.filter((e) => mayRead(n, e.repository, "issues")),
				key: byId,
				descending: !0
			}),
			isPinned: (e) => e.repository.pinned.some((t) => t.issue === e),
			viewerCanDelete: (e, t, { viewer: n }) => n.kind === "pat" && hasRole(e.repository, n.account, "admin")
		})
	},
	PullRequest: {
		...cr,
		...fields({
			state: ({ merge: e, state: t }) => e === null ? t : "MERGED",
			merged: ({ merge: e }) => e !== null,
			mergedAt: ({ merge: e }) => e?.at ?? null,
			mergedBy: ({ merge: e }) => e?.by ?? null,
			baseRefName: ({ repository: e }) => e.defaultBranch,
			baseRepository: ({ repository: e }) => e
		})
	},
	IssueComment: {
		...content(),
		...fields({
			authorAssociation: (e) => association(e.issue.repository, e.author),
			repository: (e) => e.issue.repository,
			resourcePath: itemPath,
			url: (e, t, { store: n }) => n.origin + itemPath(e),
			pullRequest: (e) => e.issue.__typename === "PullRequest" ? e.issue : null,
			viewerCanUpdate: (e, t, { viewer: n }) => mayChange(n, e),
			viewerCanDelete: (e, t, { viewer: n }) => mayChange(n, e),
			viewerCanMinimize: (e, t, { viewer: n }) => may(n, e.issue.repository, "triage"),
			viewerCanReact: (e, t, { viewer: n }) => may(n, e.issue.repository, "read")
		})
	},
	Label: fields({
		issues: (e, t, { viewer: n }, r) => (demandRead(n, e.repository, "issues"), issueConnection(r, t, carrying(e, "Issue"))),
		pullRequests: (e, t, { viewer: n }, r) => (demandRead(n, e.repository, "issues"), connection(r, t, {
			items: carrying(e, "PullRequest"),
			key: byId
		})),
		resourcePath: labelPath,
		url: (e, t, { store: n }) => n.origin + labelPath(e)
	}),
	Reaction: fields({
		databaseId: shortId,
		user: (e) => e.author.__typename === "User" ? e.author : null
	}),
	ReactionGroup: fields({ reactors: ({ members: e }, t, n, r) => connection(r, t, {
		items: e.map((e) => e.author),
		key: byId
	}) })
};
// src/sandbox/graphql/lookup.ts
function repositoryOf(e) {
	return e.__typename === "Repository" ? e : "repository" in e ? e.repository : "issue" in e ? e.issue.repository : null;
}
function nodeById({ store: e, viewer: t }, n) {
	let r = e.nodes.get(n), i = r && repositoryOf(r);
	if (!r || i && !maySee(t, i)) throw unresolvable(n);
	return i && r.__typename !== "Repository" && demandRead(t, i, "issues"), r;
}
function node(e, t, ...n) {
	let r = nodeById(e, t);
	if (!n.includes(r.__typename)) throw unresolvable(t);
	return r;
}
function anIssue(e, t) {
	return node(e, t, "Issue", "PullRequest");
}
function someLabels(e, t, n) {
	return n.map((n) => {
		let r = node(e, n, "Label");
		if (r.repository !== t.repository) throw unresolvable(n);
		return r;
	});
}
function accounts(e, t) {
	return t.map((t) => node(e, t, "User", "Bot"));
}
// src/sandbox/graphql/mutate-comments.ts
function reactable(e, t) {
	let n = node(e, t, "Issue", "PullRequest", "IssueComment");
	return {
		subject: n,
		issue: n.__typename === "IssueComment" ? n.issue : n
	};
}
const ur = {
	addComment: (e, { subjectId: t, body: n }) => {
		let r = anIssue(e, t), i = addComment(e.store, e.viewer, r, n);
		return {
			subject: r,
			commentEdge: {
				cursor: encodeCursor([i.databaseId]),
				node: i
			},
			timelineEdge: {
				cursor: encodeCursor([i.createdAt, i.sequence]),
				node: i
			}
		};
	},
	updateIssueComment: (e, { id: t, body: n }) => {
		let r = node(e, t, "IssueComment");
		return editComment(e.store, e.viewer, r, n), { issueComment: r };
	},
	deleteIssueComment: (e, { id: t }) => (deleteComment(e.store, e.viewer, node(e, t, "IssueComment")), {}),
	minimizeComment: (e, { subjectId: t, classifier: n }) => {
		let r = node(e, t, "IssueComment");
		return minimize(e.store, e.viewer, r, n), { minimizedComment: r };
	},
	unminimizeComment: (e, { subjectId: t }) => {
		let n = node(e, t, "IssueComment");
		return minimize(e.store, e.viewer, n, null), { unminimizedComment: n };
	},
	addReaction: (e, { subjectId: t, content: n }) => {
		let { subject: r, issue: i } = reactable(e, t);
		return {
			subject: r,
			reaction: react(e.store, e.viewer, r, i, n)
		};
	},
	removeReaction: (e, { subjectId: t, content: n }) => {
		let { subject: r, issue: i } = reactable(e, t);
		return {
			subject: r,
			reaction: unreact(e.store, e.viewer, r, i, n)
		};
	}
};
function demandWorkflows(e, t, n) {
	if (!Object.keys(n).some((e) => e.startsWith(".github/workflows/"))) return;
	if (e.lacksWorkflow === !0) throw notFound();
	let { permissions: r } = e;
	if ((r !== void 0 || isIntegration(e)) && r?.workflows !== "write") throw refusal(e, t, "CreateTree");
}
function createTree(e, t, n, r) {
	demandPush(e, t), demandWorkflows(e, t, r);
	let i = n === "" ? new Map() : filesOf(t, n);
	if (i === null) throw unprocessable("Object does not exist");
	return makeTree(t, i, r);
}
function createCommit(e, t, n, r) {
	let i = demandPush(t, n), a = filesOf(n, r.tree), o = commitAt(n, r.parent);
	if (a === null) throw unprocessable("Tree SHA does not exist");
	if (o === null) throw unprocessable("Parent SHA does not exist or is not a commit object");
	let { message: s } = r, c = makeCommit(n, o, changesBetween(o, { files: a }), {
		author: i,
		message: s,
		at: e.clock.now()
	});
	return n.commits.set(c.oid, c), c;
}
function createBranch(e, t, n, r) {
	demandPush(e, t);
	let i = commitAt(t, r);
	if (i === null) throw unprocessable("Object does not exist");
	if (t.branches.has(n) || n === t.defaultBranch) throw unprocessable("Reference already exists");
	return t.branches.set(n, i), i;
}
function pushTo(e, t, n, r, i) {
	let a = demandPush(t, n);
	demandWorkflows(t, n, i);
	let o = makeCommit(n, n.branches.get(r) ?? n.head, i, {
		author: a,
		message: "Update files",
		at: e.clock.now()
	});
	return n.branches.set(r, o), o;
}
function commitOnBranch(e, t, n, r, i) {
	let a = demandPush(t, n);
	demandWorkflows(t, n, i.changes);
	let o = n.branches.get(r);
	if (o === void 0) throw unprocessable(`No branch named ${r} was found`);
	if (o.oid !== i.expected) throw new ApiProblem("STALE_DATA", `Expected branch to point to "${i.expected}" but it did not.`);
	let s = {
		author: a,
		message: i.message,
		at: e.clock.now()
	}, c = makeCommit(n, o, i.changes, s);
	return n.commits.set(c.oid, c), n.branches.set(r, c), c;
}
function deleteBranch(e, t, n) {
	if (demandPush(e, t), !t.branches.delete(n)) throw unprocessable("Reference does not exist");
}
// src/sandbox/graphql/mutate-git.ts
const dr = { createCommitOnBranch: (e, t) => {
	let { repositoryNameWithOwner: n, branchName: r } = t.branch, i = given(n) ? e.store.repository(n) : void 0;
	if (i === void 0 || !given(r)) throw unprocessable("The branch is not given by its name");
	let { additions: a, deletions: o } = t.fileChanges ?? {}, s = {
		...Object.fromEntries((a ?? []).map(({ path: e, contents: t }) => [e, Buffer.from(t, "base64").toString()])),
		...Object.fromEntries((o ?? []).map(({ path: e }) => [e, null]))
	};
	return {
		commit: commitOnBranch(e.store, e.viewer, i, r, {
			expected: t.expectedHeadOid,
			changes: s,
			message: t.message.headline
		}),
		ref: refNamed(i, r)
	};
} };
// src/sandbox/acts/dependencies.ts
function addBlocker(e, t, n, r) {
	let i = demand(t, n.repository, "triage", "AddBlockedBy");
	if (n === r) throw unprocessable("Issue cannot be blocked by itself");
	if (r.__typename !== "Issue" || !mayRead(t, r.repository, "issues")) throw unprocessable("The blocking issue could not be found");
	if (n.blockedBy.includes(r)) throw unprocessable("The dependency exists already");
	n.blockedBy.push(r), e.record(n, "BlockedByAddedEvent", i, { blockingIssue: r }), e.record(r, "BlockingAddedEvent", i, { blockedIssue: n }), n.updatedAt = e.clock.now();
}
function removeBlocker(e, t, n, r) {
	let i = demand(t, n.repository, "triage", "RemoveBlockedBy"), a = n.blockedBy.indexOf(r);
	if (a < 0) throw unprocessable("There is no such dependency");
	n.blockedBy.splice(a, 1), e.record(n, "BlockedByRemovedEvent", i, { blockingIssue: r }), e.record(r, "BlockingRemovedEvent", i, { blockedIssue: n }), n.updatedAt = e.clock.now();
}
// src/sandbox/acts/duplicates.ts
function recordDuplicate(e, t, n, r) {
	for (let i of [r.duplicate, r.canonical]) e.record(i, t, n, r), i.updatedAt = e.clock.now();
}
function unmarkDuplicate(e, t, n, r) {
	let i = demand(t, n.repository, "triage", "UnmarkIssueAsDuplicate");
	isMarked(n, r) && (n.duplicateOf === r && (n.duplicateOf = null), recordDuplicate(e, "UnmarkedAsDuplicateEvent", i, {
		canonical: r,
		duplicate: n
	}));
}
function isMarked(e, t) {
	return e.timeline.findLast((n) => (n.__typename === "MarkedAsDuplicateEvent" || n.__typename === "UnmarkedAsDuplicateEvent") && n.duplicate === e && n.canonical === t)?.__typename === "MarkedAsDuplicateEvent";
}
// src/sandbox/acts/fields.ts
function setField(e, t, n, r, i) {
	let a = demand(t, n.repository, "triage", "SetIssueFieldValue");
	i !== null && check(r, i);
	let { fieldValues: o, repository: s } = n, c = o.findIndex((e) => e.field === r), l = o[c];
	if ((l?.value ?? null) === i) return;
	if (l && o.splice(c, 1), n.updatedAt = e.clock.now(), i === null) e.record(n, "IssueFieldRemovedEvent", a, { issueField: r });
	else {
		let t = `${r.__typename}Value`;
		o.push(e.keep({
			__typename: t,
			...e.ids.next(t),
			field: r,
			value: i
		}));
		let s = String(i);
		if (l) {
			let t = String(l.value);
			e.record(n, "IssueFieldChangedEvent", a, {
				issueField: r,
				previousValue: t,
				newValue: s
			});
		} else e.record(n, "IssueFieldAddedEvent", a, {
			issueField: r,
			value: s
		});
	}
	let u = i === null ? "field_removed" : "field_added";
	e.announce({
		event: "issues",
		action: u,
		issue: n,
		field: r,
		repository: s,
		by: t
	});
}
function check(e, t) {
	if (!{
		IssueFieldSingleSelect: () => e.options.some((e) => e.name === t),
		IssueFieldText: () => typeof t == "string",
		IssueFieldNumber: () => typeof t == "number" && Number.isFinite(t),
		IssueFieldDate: () => typeof t == "string" && /^\d{4}-\d\d-\d\d$/.test(t)
	}[e.__typename]()) throw unprocessable(`Value is not valid for the field ${e.name}`);
}
// src/sandbox/acts/issue.ts
function openIssue(e, t, n, r) {
	let i = t.account;
	if (!maySee(t, n)) throw notFound();
	if (!i || !may(t, n, "read")) throw refusal(t, n, "CreateIssue");
	let a = r.title.trim(), o = (r.body ?? "").replaceAll("\r\n", "\n");
	if (a === "") throw unprocessable("Title can't be blank");
	if (a.length > 256) throw unprocessable("Title is too long (maximum is 256 characters)");
	checkBody(o, "Issue");
	let s = e.clock.now(), c = r.pullRequest === !0 ? "PullRequest" : "Issue";
	n.lastNumber += 1;
	let l = r.byForm === !0 || may(t, n, "triage"), u = {
		__typename: c,
		...e.ids.next(c),
		repository: n,
		number: n.lastNumber,
		author: i,
		title: a,
		body: o,
		createdAt: s,
		updatedAt: s,
		lastEditedAt: null,
		editor: null,
		edits: [],
		reactions: [],
		state: "OPEN",
		stateReason: null,
		duplicateOf: null,
		closedAt: null,
		closedBy: null,
		locked: !1,
		activeLockReason: null,
		issueType: null,
		fieldValues: [],
		labels: [],
		assignees: [],
		timeline: [],
		parent: null,
		subIssues: [],
		blockedBy: [],
		merge: null,
		head: r.pullRequest === !0 ? r.head ?? null : null
	};
	n.issues.set(u.number, u), e.nodes.set(u.id, u);
	let d = l ? [
		...applyLabels(e, t, u, r.labels ?? []),
		...applyAssignees(e, t, u, r.assignees ?? []),
		...r.type ? applyType(e, t, u, r.type) : []
	] : [];
	recordMentions(e, u, i, o), e.announce({
		event: "issues",
		action: "opened",
		issue: u,
		repository: n,
		by: t
	});
	for (let e of d) e();
	return u;
}
function mayEdit(e, t) {
	return may(e, t.repository, "write") ? !0 : e.account !== null && e.account === t.author && may(e, t.repository, "read");
}
function editIssue(e, t, n, r) {
	let i = t.account;
	if (!i || !mayEdit(t, n)) throw refusal(t, n.repository, "UpdateIssue");
	let a = {};
	if (r.title !== void 0 && r.title !== n.title) {
		if (r.title.trim() === "") throw unprocessable("Title can't be blank");
		a.title = { from: n.title };
		let t = {
			previousTitle: n.title,
			currentTitle: r.title
		};
		n.title = r.title, e.record(n, "RenamedTitleEvent", i, t);
	}
	r.body !== void 0 && r.body !== n.body && (checkBody(r.body, "Issue"), a.body = { from: n.body }, revise(e, n, i, r.body), recordMentions(e, n, i, r.body)), Object.keys(a).length !== 0 && (n.updatedAt = e.clock.now(), e.announce({
		event: "issues",
		action: "edited",
		issue: n,
		changes: a,
		repository: n.repository,
		by: t
	}));
}
function closeIssue(e, t, n, r = "COMPLETED", i = null) {
	let a = t.account, o = a !== null && a === n.author && may(t, n.repository, "read");
	if (!a || !(o || may(t, n.repository, "triage"))) throw refusal(t, n.repository, "CloseIssue");
	if (n.state === "CLOSED" && n.stateReason === r) return;
	let s = e.clock.now(), c = n.state === "OPEN";
	n.state = "CLOSED", n.stateReason = r, n.duplicateOf = r === "DUPLICATE" ? i : null, c && (n.closedAt = s), n.closedBy = a, n.updatedAt = s, n.duplicateOf && recordDuplicate(e, "MarkedAsDuplicateEvent", a, {
		canonical: n.duplicateOf,
		duplicate: n
	}), e.record(n, "ClosedEvent", a, {
		stateReason: r,
		duplicateOf: n.duplicateOf
	}), c && e.announce({
		event: "issues",
		action: "closed",
		issue: n,
		repository: n.repository,
		by: t
	});
}
function reopenIssue(e, t, n) {
	let r = t.account, i = r !== null && r === n.author && r === n.closedBy;
	if (!r || !(i && may(t, n.repository, "read") || may(t, n.repository, "triage"))) throw refusal(t, n.repository, "ReopenIssue");
	n.state !== "OPEN" && (n.state = "OPEN", n.stateReason = "REOPENED", n.duplicateOf = null, n.closedAt = null, n.closedBy = null, n.updatedAt = e.clock.now(), e.record(n, "ReopenedEvent", r, { stateReason: "REOPENED" }), e.announce({
		event: "issues",
		action: "reopened",
		issue: n,
		repository: n.repository,
		by: t
	}));
}
function lockIssue(e, t, n, r) {
	let i = demand(t, n.repository, "triage", "LockLockable");
	return n.locked || (n.locked = !0, n.activeLockReason = r, n.updatedAt = e.clock.now(), e.record(n, "LockedEvent", i, { lockReason: r }), e.announce({
		event: "issues",
		action: "locked",
		issue: n,
		repository: n.repository,
		by: t
	})), i;
}
function unlockIssue(e, t, n) {
	let r = demand(t, n.repository, "triage", "UnlockLockable");
	return n.locked && (n.locked = !1, n.activeLockReason = null, n.updatedAt = e.clock.now(), e.record(n, "UnlockedEvent", r, {}), e.announce({
		event: "issues",
		action: "unlocked",
		issue: n,
		repository: n.repository,
		by: t
	})), r;
}
function applyType(e, t, n, r) {
	let i = n.issueType;
	if (i === r) return [];
	let { repository: a } = n;
	n.issueType = r, n.updatedAt = e.clock.now(), r && i ? e.record(n, "IssueTypeChangedEvent", t.account, {
		issueType: r,
		prevIssueType: i
	}) : r ? e.record(n, "IssueTypeAddedEvent", t.account, { issueType: r }) : i && e.record(n, "IssueTypeRemovedEvent", t.account, { issueType: i });
	let o = r ? "typed" : "untyped", s = r ?? i;
	return s ? [() => e.announce({
		event: "issues",
		action: o,
		issue: n,
		type: s,
		repository: a,
		by: t
	})] : [];
}
function setType(e, t, n, r) {
	demand(t, n.repository, "triage", "UpdateIssue");
	for (let i of applyType(e, t, n, r)) i();
}
function addSubIssue(e, t, n, r, i = !1) {
	let a = demand(t, n.repository, "triage", "AddSubIssue");
	if (!mayRead(t, r.repository, "issues")) throw notFound();
	if (!may(t, r.repository, "triage")) throw refusal(t, r.repository, "AddSubIssue");
	if (r.parent === n || r.parent !== null && !i) throw unprocessable("Issue may not contain duplicate sub-issues and Sub issue may only have one parent");
	for (let e = n; e !== null; e = e.parent) if (e === r) throw unprocessable("Sub issue may not be an ancestor of its parent");
	if (n.subIssues.length >= 100) throw unprocessable("Parent cannot have more than 100 sub-issues");
	r.parent !== null && removeSubIssue(e, t, r.parent, r), r.parent = n, n.subIssues.push(r), e.record(n, "SubIssueAddedEvent", a, { subIssue: r }), e.record(r, "ParentIssueAddedEvent", a, { parent: n }), n.updatedAt = e.clock.now(), r.updatedAt = e.clock.now();
}
function removeSubIssue(e, t, n, r) {
	let i = demand(t, n.repository, "triage", "RemoveSubIssue"), a = n.subIssues.indexOf(r);
	if (a < 0) throw notFound();
	n.subIssues.splice(a, 1), r.parent = null, e.record(n, "SubIssueRemovedEvent", i, { subIssue: r }), e.record(r, "ParentIssueRemovedEvent", i, { parent: n }), n.updatedAt = e.clock.now(), r.updatedAt = e.clock.now();
}
function pinIssue(e, t, n) {
	let { repository: r } = n, i = demand(t, r, "write", "PinIssue");
	if (!r.pinned.some((e) => e.issue === n)) {
		if (r.pinned.length >= 3) throw unprocessable("Maximum 3 pinned issues per repository");
		r.pinned.push({
			__typename: "PinnedIssue",
			...e.ids.next("PinnedIssue"),
			issue: n,
			repository: r,
			pinnedBy: i
		}), e.record(n, "PinnedEvent", i, {}), e.announce({
			event: "issues",
			action: "pinned",
			issue: n,
			repository: r,
			by: t
		});
	}
}
function unpinIssue(e, t, n) {
	let { repository: r } = n, i = demand(t, r, "write", "UnpinIssue"), a = r.pinned.findIndex((e) => e.issue === n);
	a < 0 || (r.pinned.splice(a, 1), e.record(n, "UnpinnedEvent", i, {}), e.announce({
		event: "issues",
		action: "unpinned",
		issue: n,
		repository: r,
		by: t
	}));
}
function remove(e, t, n) {
	let { repository: r } = t;
	r.issues.delete(t.number), r.gone.set(t.number, n);
	let i = r.pinned.findIndex((e) => e.issue === t);
	i >= 0 && r.pinned.splice(i, 1);
	let { parent: a, subIssues: o } = t;
	a?.subIssues.splice(a.subIssues.indexOf(t), 1, ...n === null ? [] : [n]);
	for (let e of o) e.parent = n;
	e.nodes.delete(t.id);
	for (let n of t.timeline) e.nodes.delete(n.id);
}
function deleteIssue(e, t, n) {
	let { repository: r } = n;
	if (!mayDelete(t, r)) throw refusal(t, r, "DeleteIssue");
	remove(e, n, null), e.announce({
		event: "issues",
		action: "deleted",
		issue: n,
		repository: r,
		by: t
	});
}
function transferIssue(e, t, n, r) {
	let i = n.repository, a = demand(t, i, "write", "TransferIssue");
	if (!may(t, r, "write")) throw refusal(t, r, "TransferIssue");
	if (i.owner !== r.owner) throw unprocessable("Issue can only be transferred to a repository of the same owner");
	r.lastNumber += 1;
	let o = {
		...n,
		...e.ids.next("Issue"),
		repository: r,
		number: r.lastNumber,
		labels: n.labels.flatMap((e) => findLabel(r, e.name) ?? []),
		timeline: []
	};
	remove(e, n, o);
	for (let t of n.timeline) {
		let n = {
			...t,
			issue: o,
			...e.ids.next(t.__typename)
		};
		o.timeline.push(n), e.nodes.set(n.id, n);
	}
	o.updatedAt = e.clock.now(), r.issues.set(o.number, o), e.nodes.set(o.id, o), e.record(o, "TransferredEvent", a, { fromRepository: i });
	let s = {
		new_issue: o,
		new_repository: r
	};
	e.announce({
		event: "issues",
		action: "transferred",
		issue: n,
		changes: s,
		repository: i,
		by: t
	});
	let c = {
		old_issue: n,
		old_repository: i
	};
	return e.announce({
		event: "issues",
		action: "opened",
		issue: o,
		changes: c,
		repository: r,
		by: t
	}), o;
}
// src/sandbox/graphql/mutate-issues.ts
function update(e, t) {
	let { store: n, viewer: r } = e, i = anIssue(e, t.id), { title: a, body: o } = t, s = t.labelIds && someLabels(e, i, t.labelIds), c = t.assigneeIds && accounts(e, t.assigneeIds);
	return (given(a) || given(o)) && editIssue(n, r, i, {
		...given(a) ? { title: a } : {},
		...given(o) ? { body: o } : {}
	}), s && replaceLabels(n, r, i, s), c && replaceAssignees(n, r, i, c), t.issueTypeId !== void 0 && setType(n, r, i, t.issueTypeId === null ? null : node(e, t.issueTypeId, "IssueType")), t.state === "CLOSED" && i.state === "OPEN" && closeIssue(n, r, i), t.state === "OPEN" && reopenIssue(n, r, i), i;
}
const fr = [
	"IssueFieldSingleSelect",
	"IssueFieldText",
	"IssueFieldNumber",
	"IssueFieldDate"
];
function valueIn(e, { options: t }) {
	if (e.delete === !0) return null;
	let n = t.find(({ id: t }) => t === e.singleSelectOptionId)?.name ?? e.textValue ?? e.numberValue ?? e.dateValue;
	if (!given(n)) throw unresolvable(e.singleSelectOptionId ?? e.fieldId);
	return n;
}
const pr = {
	addAssigneesToAssignable: (e, t) => {
		let n = anIssue(e, t.assignableId);
		return addAssignees(e.store, e.viewer, n, accounts(e, t.assigneeIds)), { assignable: n };
	},
	removeAssigneesFromAssignable: (e, t) => {
		let n = anIssue(e, t.assignableId);
		return removeAssignees(e.store, e.viewer, n, accounts(e, t.assigneeIds)), { assignable: n };
	},
	closeIssue: (e, { issueId: t, stateReason: n, duplicateIssueId: r }) => {
		let i = anIssue(e, t), a = given(r) ? anIssue(e, r) : null;
		return closeIssue(e.store, e.viewer, i, n ?? "COMPLETED", a), { issue: i };
	},
	unmarkIssueAsDuplicate: (e, t) => {
		let n = anIssue(e, t.duplicateId);
		return unmarkDuplicate(e.store, e.viewer, n, anIssue(e, t.canonicalId)), { duplicate: n };
	},
	addBlockedBy: (e, t) => {
		let n = anIssue(e, t.issueId), r = anIssue(e, t.blockingIssueId);
		return addBlocker(e.store, e.viewer, n, r), {
			issue: n,
			blockingIssue: r
		};
	},
	removeBlockedBy: (e, t) => {
		let n = anIssue(e, t.issueId), r = anIssue(e, t.blockingIssueId);
		return removeBlocker(e.store, e.viewer, n, r), {
			issue: n,
			blockingIssue: r
		};
	},
	setIssueFieldValue: (e, t) => {
		let n = anIssue(e, t.issueId);
		for (let r of t.issueFields) {
			let t = node(e, r.fieldId, ...fr);
			setField(e.store, e.viewer, n, t, valueIn(r, t));
		}
		let r = t.issueFields.map(({ fieldId: e }) => e);
		return {
			issue: n,
			issueFieldValues: n.fieldValues.filter(({ field: e }) => r.includes(e.id))
		};
	},
	reopenIssue: (e, { issueId: t }) => {
		let n = anIssue(e, t);
		return reopenIssue(e.store, e.viewer, n), { issue: n };
	},
	createIssue: (e, t) => {
		let n = node(e, t.repositoryId, "Repository"), r = given(t.parentIssueId) ? anIssue(e, t.parentIssueId) : null;
		r !== null && demand(e.viewer, r.repository, "triage", "AddSubIssue");
		let i = openIssue(e.store, e.viewer, n, {
			title: t.title,
			body: t.body ?? "",
			labels: someLabels(e, { repository: n }, t.labelIds ?? []).map((e) => e.name),
			assignees: accounts(e, t.assigneeIds ?? []),
			type: given(t.issueTypeId) ? node(e, t.issueTypeId, "IssueType") : null
		});
		return r !== null && addSubIssue(e.store, e.viewer, r, i), { issue: i };
	},
	addSubIssue: (e, t) => {
		let n = anIssue(e, t.issueId), r = anIssue(e, t.subIssueId ?? "");
		return addSubIssue(e.store, e.viewer, n, r, t.replaceParent === !0), {
			issue: n,
			subIssue: r
		};
	},
	removeSubIssue: (e, t) => {
		let n = anIssue(e, t.issueId), r = anIssue(e, t.subIssueId);
		return removeSubIssue(e.store, e.viewer, n, r), {
			issue: n,
			subIssue: r
		};
	},
	updateIssue: (e, t) => ({
		issue: update(e, t),
		actor: e.viewer.account
	}),
	deleteIssue: (e, { issueId: t }) => {
		let n = anIssue(e, t);
		return deleteIssue(e.store, e.viewer, n), { repository: n.repository };
	},
	transferIssue: (e, { issueId: t, repositoryId: n }) => {
		let r = node(e, n, "Repository");
		return { issue: transferIssue(e.store, e.viewer, anIssue(e, t), r) };
	},
	pinIssue: (e, { issueId: t }) => {
		let n = anIssue(e, t);
		return pinIssue(e.store, e.viewer, n), { issue: n };
	},
	unpinIssue: (e, { issueId: t }) => {
		let n = anIssue(e, t);
		return unpinIssue(e.store, e.viewer, n), {
			issue: n,
			id: n.id
		};
	},
	lockLockable: (e, t) => {
		let n = anIssue(e, t.lockableId);
		return {
			actor: lockIssue(e.store, e.viewer, n, t.lockReason ?? null),
			lockedRecord: n
		};
	},
	unlockLockable: (e, { lockableId: t }) => {
		let n = anIssue(e, t);
		return {
			actor: unlockIssue(e.store, e.viewer, n),
			unlockedRecord: n
		};
	}
}, mr = {
	addLabelsToLabelable: (e, t) => {
		let n = anIssue(e, t.labelableId);
		return addLabels(e.store, e.viewer, n, someLabels(e, n, t.labelIds)), { labelable: n };
	},
	removeLabelsFromLabelable: (e, t) => {
		let n = anIssue(e, t.labelableId);
		return removeLabels(e.store, e.viewer, n, someLabels(e, n, t.labelIds)), { labelable: n };
	},
	createLabel: (e, t) => {
		let n = node(e, t.repositoryId, "Repository");
		return { label: createLabel(e.store, e.viewer, n, t) };
	},
	updateLabel: (e, { id: t, ...n }) => {
		let r = node(e, t, "Label");
		return updateLabel(e.store, e.viewer, r, n), { label: r };
	},
	deleteLabel: (e, { id: t }) => (deleteLabel(e.store, e.viewer, node(e, t, "Label")), {})
};
// src/sandbox/graphql/mutations.ts
function mutationFields(e) {
	return Object.fromEntries(Object.entries(e).map(([e, t]) => [e, (n, { input: r }, i) => ({
		clientMutationId: r?.clientMutationId ?? null,
		...i.write(e, () => t(i, r ?? {}))
	})]));
}
// src/sandbox/graphql/query.ts
function findRepository({ store: e, viewer: t }, n, r) {
	let i = e.repository(`${n}/${r}`);
	if (i && maySee(t, i)) return i;
	throw notFound(`Could not resolve to a Repository with the name '${n}/${r}'.`);
}
function numbered(e, t, n, r) {
	demandRead(t.viewer, e, "issues");
	let i = e.issues.get(n);
	if (i && r.includes(i.__typename)) return i;
	throw notFound(`Could not resolve to an ${r.length > 1 ? "issue or pull request" : r[0] ?? "Issue"} with the number of ${n}.`);
}
function viewerPermission(e, t) {
	if (isIntegration(e)) return may(e, t, "write", "contents") ? "WRITE" : "READ";
	let n = roleOf(t, e.account);
	return n === "none" ? null : n.toUpperCase();
}
function viewerNode(e) {
	if (!e.account) throw new ApiProblem("FORBIDDEN", "Resource not accessible by integration");
	return {
		...e.account,
		__typename: "User",
		login: restLogin(e.account)
	};
}
function collaborators(e) {
	let t = isOrganization(e.owner) ? [...e.owner.members.keys()] : [e.owner];
	return [...new Set([...e.collaborators.keys(), ...t])].filter((t) => isListed(e, t));
}
const hr = {
	Query: fields({
		viewer: (e, t, { viewer: n }) => viewerNode(n),
		repository: (e, { owner: t, name: n }, r) => findRepository(r, t, n),
		node: (e, { id: t }, n) => nodeById(n, t),
		nodes: (e, { ids: t }, n) => {
			if (t.length > 100) throw new ApiProblem("UNPROCESSABLE", "You may not provide more than 100 node ids; you provided " + String(t.length) + ".");
			return t.map((e) => {
				try {
					return nodeById(n, e);
				} catch (e) {
					return e;
				}
			});
		},
		organization: (e, { login: t }, { store: n }) => {
			let r = n.account(t);
			if (r?.__typename === "Organization") return r;
			throw notFound(`Could not resolve to an Organization with the login of '${t}'.`);
		},
		user: (e, { login: t }, { store: n }) => {
			let r = n.account(t);
			if (r?.__typename === "User") return r;
			throw notFound(`Could not resolve to a User with the login of '${t}'.`);
		},
		repositoryOwner: (e, { login: t }, { store: n }) => {
			let r = n.account(t);
			return r && r.__typename !== "Bot" ? r : null;
		},
		rateLimit: (e, t, { quota: n, cost: r }) => {
			let { limit: i, remaining: a, used: o, resetAt: s } = n();
			return {
				cost: r.points,
				nodeCount: r.nodes,
				limit: i,
				remaining: a,
				used: o,
				resetAt: s
			};
		}
	}),
	Repository: fields({
		nameWithOwner,
		resourcePath: repositoryPath,
		url: (e, t, { store: n }) => n.origin + repositoryPath(e),
		description: () => null,
		updatedAt: (e) => e.pushedAt ?? e.createdAt,
		isInOrganization: (e) => isOrganization(e.owner),
		isFork: () => !1,
		isDisabled: () => !1,
		isLocked: () => !1,
		isEmpty: (e) => e.head === null,
		hasIssuesEnabled: () => !0,
		hasDiscussionsEnabled: ({ hasDiscussions: e }) => e,
		visibility: (e) => e.isPrivate ? "PRIVATE" : "PUBLIC",
		viewerPermission: (e, t, { viewer: n }) => viewerPermission(n, e),
		viewerCanAdminister: (e, t, { viewer: n }) => hasRole(e, n.account, "admin"),
		defaultBranchRef: (e, t, { viewer: n }) => (demandRead(n, e, "contents"), defaultRef(e)),
		ref: (e, { qualifiedName: t }, { viewer: n }) => (demandRead(n, e, "contents"), refNamed(e, t)),
		object: (e, t, { viewer: n }) => {
			demandRead(n, e, "contents");
			let r = t.expression ?? t.oid;
			return given(r) ? revParse(e, r) : null;
		},
		label: (e, { name: t }) => findLabel(e, t) ?? null,
		labels: (e, t, n, r) => {
			let i = (t.query ?? "").toLowerCase();
			return connection(r, t, {
				items: e.labels.filter((e) => `${e.name} ${e.description ?? ""}`.toLowerCase().includes(i)),
				key: t.orderBy?.field === "NAME" ? (e) => [e.name.toLowerCase(), e.databaseId] : byId,
				descending: t.orderBy?.direction === "DESC"
			});
		},
		issue: (e, { number: t }, n) => numbered(e, n, t, ["Issue"]),
		pullRequest: (e, { number: t }, n) => numbered(e, n, t, ["PullRequest"]),
		issueOrPullRequest: (e, { number: t }, n) => numbered(e, n, t, ["Issue", "PullRequest"]),
		issues: (e, t, { viewer: n }, r) => (demandRead(n, e, "issues"), issueConnection(r, t, [...e.issues.values()].filter((e) => e.__typename === "Issue"))),
		pinnedIssues: (e, t, n, r) => connection(r, t, {
			items: e.pinned,
			key: byId
		}),
		issueType: (e, { name: t }) => e.issueTypes.find((e) => e.name.toLowerCase() === t.toLowerCase()) ?? null,
		issueTypes: (e, t, n, r) => connection(r, t, {
			items: e.issueTypes,
			key: byId
		}),
		assignableUsers: (e, t, n, r) => connection(r, t, {
			items: collaborators(e).filter((e) => e.login.includes(t.query ?? "")),
			key: byId
		}),
		collaborators: (e, t, { viewer: n }, r) => {
			if (!(isIntegration(n) ? may(n, e, "write", "contents") : hasRole(e, n.account, "write"))) throw new ApiProblem("FORBIDDEN", "Must have push access to view repository collaborators.");
			return connection(r, t, {
				items: collaborators(e).filter(({ login: e }) => e.includes(t.query ?? "") && (!given(t.login) || e.toLowerCase() === t.login.toLowerCase())),
				key: byId,
				edge: (t) => ({ permission: roleOf(e, t).toUpperCase() })
			});
		}
	}),
	PinnedIssue: fields({ fullDatabaseId: (e) => String(e.databaseId) }),
	Ref: {}
}, gr = {
	"issue fields": /issue_?field/i,
	dependencies: /blocked_?by/i,
	"issue types": /issue_?type/i,
	"sub-issues": /sub_?issue|parent_?issue/i,
	duplicates: /\.duplicateOf$/,
	"close reasons": /^ClosedEvent\.stateReason$/
};
function olderSchema(e, t) {
	let isGone = (e) => t.some((t) => gr[t].test(e));
	return visit(e, { enter: (e, t, n, r, i) => isTypeDefinitionNode(e) ? isGone(e.name.value) ? null : void 0 : e.kind === "FieldDefinition" || e.kind === "InputValueDefinition" ? isGone(`${ownerOf(i)}.${e.name.value}`) || isGone(namedIn(e.type)) ? null : void 0 : e.kind === "EnumValueDefinition" ? isGone(e.name.value) ? null : void 0 : e.kind === "NamedType" && isGone(e.name.value) ? null : void 0 });
}
function ownerOf(e) {
	return e.flat().findLast((e) => isTypeDefinitionNode(e))?.name.value ?? "";
}
function namedIn(e) {
	return e.kind === "NamedType" ? e.name.value : namedIn(e.type);
}
// src/sandbox/graphql/schema.ts
function schemaWith(e, t = []) {
	let n = parse$7((0,node_fs__WEBPACK_IMPORTED_MODULE_6__.readFileSync)(schemaFile(), "utf8"), { noLocation: !0 }), r = buildASTSchema(t.length === 0 ? n : olderSchema(n, t), {
		assumeValid: !0,
		assumeValidSDL: !0
	});
	for (let [n, i] of Object.entries(e)) {
		let e = r.getType(n);
		if (!isObjectType(e)) {
			if (t.length > 0) continue;
			throw Error(`sandbox: GitHub has no type ${n}`);
		}
		let a = e.getFields();
		for (let [e, r] of Object.entries(i)) {
			let i = a[e];
			if (!i) {
				if (t.length > 0) continue;
				throw Error(`sandbox: GitHub has no field ${n}.${e}`);
			}
			i.resolve = r;
		}
	}
	for (let e of ["DateTime", "GitTimestamp"]) {
		let t = r.getType(e);
		isScalarType(t) && (t.coerceOutputValue = (e) => typeof e == "number" ? iso(e) : String(e));
	}
	return r;
}
function schemaFile() {
	let { resolve: e } = (0,node_module__WEBPACK_IMPORTED_MODULE_5__.createRequire)(import.meta.url);
	try {
		return e("./github-schema.graphql");
	} catch {
		return (0,node_path__WEBPACK_IMPORTED_MODULE_9__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_9__.dirname)(e("github-schema/package.json")), "github-schema.graphql");
	}
}
// src/sandbox/graphql/timeline.ts
const onIssue = (e) => e.issue;
function visible(e, { viewer: t }) {
	let n = e;
	for (; n !== null && n.repository.issues.get(n.number) !== n;) n = n.repository.gone.get(n.number) ?? null;
	return n !== null && mayRead(t, n.repository, "issues") ? n : null;
}
const _r = fields({
	canonical: (e, t, n) => visible(e.canonical, n),
	duplicate: (e, t, n) => visible(e.duplicate, n),
	isCrossRepository: (e) => e.canonical.repository !== e.duplicate.repository
}), vr = fields({ blockingIssue: (e, t, n) => visible(e.blockingIssue, n) }), yr = fields({ blockedIssue: (e, t, n) => visible(e.blockedIssue, n) }), br = {
	LabeledEvent: fields({ labelable: onIssue }),
	UnlabeledEvent: fields({ labelable: onIssue }),
	AssignedEvent: fields({
		assignable: onIssue,
		user: ({ assignee: e }) => e.__typename === "User" ? e : null
	}),
	UnassignedEvent: fields({
		assignable: onIssue,
		user: ({ assignee: e }) => e.__typename === "User" ? e : null
	}),
	ClosedEvent: fields({
		closable: onIssue,
		closer: () => null,
		duplicateOf: ({ duplicateOf: e }, t, n) => e && visible(e, n),
		resourcePath: itemPath,
		url: (e, t, { store: n }) => n.origin + itemPath(e)
	}),
	ReopenedEvent: fields({ closable: onIssue }),
	RenamedTitleEvent: fields({ subject: onIssue }),
	TransferredEvent: fields({}),
	CommentDeletedEvent: fields({ databaseId: shortId }),
	LockedEvent: fields({ lockable: onIssue }),
	UnlockedEvent: fields({ lockable: onIssue }),
	MentionedEvent: fields({ databaseId: shortId }),
	SubscribedEvent: fields({ subscribable: onIssue }),
	BlockedByAddedEvent: vr,
	BlockedByRemovedEvent: vr,
	BlockingAddedEvent: yr,
	BlockingRemovedEvent: yr,
	MarkedAsDuplicateEvent: _r,
	UnmarkedAsDuplicateEvent: _r,
	SubIssueAddedEvent: fields({ subIssue: (e, t, n) => visible(e.subIssue, n) }),
	SubIssueRemovedEvent: fields({ subIssue: (e, t, n) => visible(e.subIssue, n) }),
	ParentIssueAddedEvent: fields({ parent: (e, t, n) => visible(e.parent, n) }),
	ParentIssueRemovedEvent: fields({ parent: (e, t, n) => visible(e.parent, n) }),
	CrossReferencedEvent: fields({
		target: onIssue,
		referencedAt: (e) => e.createdAt,
		willCloseTarget: () => !1,
		isCrossRepository: (e) => e.source.repository !== e.issue.repository,
		resourcePath: (e) => itemPath(e),
		url: (e, t, { store: n }) => n.origin + itemPath(e)
	})
}, xr = {
	...hr,
	...Me,
	...ir,
	...nr,
	...lr,
	...br,
	Mutation: mutationFields({
		...ur,
		...mr,
		...pr,
		...dr
	})
}, Sr = new Map();
function graphqlApi(e, t = []) {
	let n = t.join(), r = Sr.get(n) ?? new Executor(() => schemaWith(xr, t));
	return Sr.set(n, r), new GraphqlApi(e, r);
}
// src/sandbox/limits.ts
const Cr = new Set([
	"addComment",
	"createIssue",
	"addReaction",
	"createLabel",
	"transferIssue"
]), wr = 1e3, Tr = 60 * wr, Er = 60 * Tr, Dr = {
	person: 5e3,
	pat: 5e3,
	installation: 5e3,
	actions: 1e3,
	app: 5e3,
	anonymous: 60
};
function budgetOf(e) {
	let [t] = e.repositories ?? [];
	return e.kind === "actions" && t ? `actions ${nameWithOwner(t)}` : e.installation ? `installation ${e.installation.id}` : `${e.kind} ${e.account?.login ?? e.app?.slug ?? ""}`;
}
var Limits = class {
	secondary = {
		enabled: !0,
		concurrent: 100,
		contentPerMinute: 80,
		contentPerHour: 500
	};
	#e;
	#t = new Map();
	#n = new Map();
	#r = new Map();
	#i = 0;
	constructor(e) {
		this.#e = e;
	}
	set(e, t, n) {
		this.#r.set(`${budgetOf(e)} ${t}`, n);
	}
	quota(e, t) {
		let { limit: n, window: r } = this.#a(e, t), i = r.start + Er - this.#e.elapsed(), a = this.#e.now() + Math.ceil(i / wr) * wr;
		return {
			resource: t,
			limit: n,
			remaining: Math.max(0, n - r.used),
			used: r.used,
			resetAt: a
		};
	}
	charge(e, t, n) {
		let { limit: r, window: i } = this.#a(e, t);
		return i.used >= r ? !1 : (i.used += n, !0);
	}
	refund(e, t, n) {
		this.#a(e, t).window.used -= n;
	}
	admitWrites(e, t) {
		let n = t.filter((e) => Cr.has(e)).length;
		if (!this.secondary.enabled || n === 0) return 0;
		let r = this.#e.elapsed(), i = budgetOf(e), a = (this.#n.get(i) ?? []).filter((e) => e > r - Er && e <= r);
		this.#n.set(i, a);
		let { contentPerMinute: o, contentPerHour: s } = this.secondary;
		if (a.filter((e) => e > r - Tr).length + n > o) return 60;
		if (a.length + n > s) return Math.max(60, Math.ceil(((a[0] ?? r) + Er - r) / wr));
		for (let e = 0; e < n; e += 1) a.push(r);
		return 0;
	}
	enter() {
		return this.#i += 1, !this.secondary.enabled || this.#i <= this.secondary.concurrent;
	}
	leave() {
		--this.#i;
	}
	#a(e, t) {
		let n = `${budgetOf(e)} ${t}`, r = this.#e.elapsed(), i = this.#t.get(n);
		return (!i || r - i.start >= Er || r < i.start) && (i = {
			start: r,
			used: 0
		}, this.#t.set(n, i)), {
			limit: this.#r.get(n) ?? Dr[e.kind],
			window: i
		};
	}
}, RequestLog = class {
	requests = [];
	applied = [];
	clear() {
		this.requests.length = 0, this.applied.length = 0;
	}
	count() {
		let e = this.requests.filter((e) => e.kind !== "page"), t = e.filter((e) => e.kind === "graphql"), n = {};
		for (let e of this.applied) n[e] = (n[e] ?? 0) + 1;
		return {
			requests: e.length,
			graphql: t.length,
			rest: e.length - t.length,
			points: t.reduce((e, t) => e + t.cost, 0),
			writes: this.applied.length,
			byName: n
		};
	}
}, Html = class {
	text;
	constructor(e) {
		this.text = e;
	}
};
const Or = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	"\"": "&quot;",
	"'": "&#39;"
};
function shown$1(e) {
	return e === null ? "" : e instanceof Html ? e.text : typeof e == "string" ? e.replace(/[&<>"']/g, (e) => Or[e] ?? e) : typeof e == "number" ? String(e) : e.map(shown$1).join("");
}
function html$5(e, ...t) {
	return new Html(String.raw({ raw: e }, ...t.map(shown$1)));
}
// src/sandbox/pages/style.ts
const kr = new Html("\n:root{color-scheme:light dark;--page:#f7f6f3;--card:#fff;--line:#e2e0da;--soft:#f1efea;--text:#24262b;--dim:#666a72;\n--accent:#255e8f;--open:#1f7a4d;--done:#6b4fa3;--dropped:#6a6e76;--failed:#b3362b;--tint:#eef4f9}\n@media (prefers-color-scheme:dark){:root{--page:#141619;--card:#1b1e22;--line:#30343a;--soft:#23272c;--text:#dee1e5;\n--dim:#9aa1aa;--accent:#8fbfe8;--open:#287a51;--done:#7d63b8;--dropped:#61666e;--failed:#c4493d;--tint:#1a2530}}\n*{box-sizing:border-box}\nhtml{-webkit-text-size-adjust:100%}\nbody{margin:0;background:var(--page);color:var(--text);font:16px/1.55 system-ui,-apple-system,\"Segoe UI\",Roboto,\"Noto Sans\",sans-serif;overflow-wrap:break-word}\na{color:var(--accent);text-decoration:none}\na:hover{text-decoration:underline}\na:focus-visible,summary:focus-visible,.scroll:focus-visible{outline:2px solid var(--accent);outline-offset:2px;border-radius:3px}\n.wide{max-width:58rem;margin:0 auto;padding:0 1rem}\n.top{background:var(--card);border-bottom:1px solid var(--line)}\n.top .wide{display:flex;flex-wrap:wrap;align-items:center;gap:.25rem 1.25rem;padding-top:.7rem;padding-bottom:.7rem}\n.top nav{display:flex;flex-wrap:wrap;gap:.25rem 1.1rem;align-items:baseline;flex:1 1 auto}\n.top a{color:var(--dim)}\n.top .repository{color:var(--text);font-weight:600}\n.top a[aria-current]{color:var(--text);box-shadow:0 .2rem 0 -.06rem var(--accent)}\n.clock{color:var(--dim);font-size:.875rem;font-variant-numeric:tabular-nums;white-space:nowrap}\nh1{font-size:1.5rem;line-height:1.3;font-weight:600;margin:1.75rem 0 .75rem;text-wrap:balance}\n.number{color:var(--dim);font-weight:400}\n.small,.facts,.when,.side,.edited,.empty,footer{color:var(--dim);font-size:.875rem}\n.facts{display:flex;flex-wrap:wrap;align-items:center;gap:.35rem 1.1rem;margin:.5rem 0}\n.labels{display:flex;flex-wrap:wrap;gap:.3rem;margin:.35rem 0}\n.labels:empty{display:none}\n.label{display:inline-block;border-radius:1em;padding:.05em .65em;font-size:.8125rem;line-height:1.5;font-weight:500;max-width:100%;overflow:hidden;text-overflow:ellipsis;box-shadow:inset 0 0 0 1px #8884}\n.who{color:inherit;font-weight:600}\n.bot,.role{border:1px solid var(--line);border-radius:1em;padding:0 .5em;font-size:.75rem;color:var(--dim);font-weight:400}\n.nobody{font-style:italic}\n.state{color:#fff;border-radius:1em;padding:.15em .8em;font-weight:600;font-size:.875rem}\n.state.open,.dot.open{background:var(--open)}\n.state.done,.dot.done{background:var(--done)}\n.state.dropped,.dot.dropped{background:var(--dropped)}\n.state.failed{background:var(--failed)}\n.dot{flex:none;width:.7rem;height:.7rem;border-radius:50%;margin-top:.5rem}\n.filter{display:flex;gap:1.1rem;margin:.5rem 0;font-size:.9375rem}\n.filter a{color:var(--dim)}\n.filter a[aria-current]{color:var(--text);font-weight:600}\n.issues{list-style:none;margin:0;padding:0;background:var(--card);border:1px solid var(--line);border-radius:.6rem}\n.issues li{display:flex;gap:.8rem;padding:.8rem 1rem}\n.issues li+li{border-top:1px solid var(--line)}\n.issues .what{flex:1 1 0;min-width:0}\n.issues .title{color:var(--text);font-weight:600}\n.issues .small{margin:0}\n.issues .small .who{font-weight:400}\n.side{flex:none;text-align:right;display:flex;flex-direction:column;max-width:35%}\n.turn{display:flex;gap:1rem;justify-content:center;margin:1rem 0;color:var(--dim)}\n.thread{list-style:none;margin:1.25rem 0 0;padding:0;position:relative}\n.thread::before{content:\"\";position:absolute;left:1.6rem;top:1rem;bottom:0;width:2px;background:var(--line)}\n.comment,.card{position:relative;background:var(--card);border:1px solid var(--line);border-radius:.6rem;margin:.75rem 0}\n.by-bot .byline{background:var(--tint)}\n.byline{display:flex;flex-wrap:wrap;align-items:center;gap:.15rem .6rem;padding:.5rem 1rem;background:var(--soft);border-bottom:1px solid var(--line);border-radius:.6rem .6rem 0 0}\n.byline .when{margin-left:auto}\n.portrait{flex:none;display:inline-grid;place-items:center;width:1.5rem;height:1.5rem;border-radius:50%;background:hsl(var(--hue) 38% 42%);color:#fff;font-size:.8125rem;font-weight:600;text-transform:uppercase}\n.portrait.square{border-radius:.35rem}\n.event{position:relative;padding:.2rem 0 .2rem 2.9rem;margin:.3rem 0;font-size:.875rem;color:var(--dim)}\n.event::before{content:\"\";position:absolute;left:1.28rem;top:.58rem;width:.7rem;height:.7rem;border-radius:50%;background:var(--page);border:2px solid var(--dim)}\n.event .who,.event b{color:var(--text)}\n.event .when{margin-left:.35em}\n.event .label{vertical-align:middle}\n.md{padding:.9rem 1rem;min-width:0;unicode-bidi:isolate}\n.md>:first-child{margin-top:0}\n.md>:last-child{margin-bottom:0}\n.reactions{display:flex;flex-wrap:wrap;gap:.35rem;padding:0 1rem .8rem}\n.reaction{border:1px solid var(--line);border-radius:1em;padding:.05em .6em;font-size:.8125rem;line-height:1.6;background:var(--soft)}\n.md p,.md ul,.md ol,.md pre,.md blockquote,.md .scroll,.md details{margin:.7rem 0}\n.md h1,.md h2,.md h3,.md h4,.md h5,.md h6{line-height:1.3;margin:1.3rem 0 .5rem;font-weight:600}\n.md h1{font-size:1.35rem}.md h2{font-size:1.2rem}.md h3{font-size:1.05rem}.md h4,.md h5,.md h6{font-size:1rem}\n.md ul,.md ol{padding-left:1.5rem}\n.md .contains-task-list{list-style:none;padding-left:.2rem}\n.md .task-list-item input{margin:0 .5em 0 0}\n.md img{max-width:100%}\n.md sub{font-size:.8125rem;vertical-align:baseline;color:var(--dim)}\n.md code,.facts code,.notes code{font:.875em/1.5 ui-monospace,SFMono-Regular,Menlo,Consolas,monospace;background:var(--soft);border-radius:.3rem;padding:.1em .35em}\n.md pre,.log pre{overflow-x:auto;background:var(--soft);border-radius:.4rem;padding:.8rem;font:.8125rem/1.5 ui-monospace,SFMono-Regular,Menlo,Consolas,monospace}\n.md pre code{padding:0;background:none;font-size:inherit}\n.md blockquote{margin-left:0;padding-left:.9rem;border-left:3px solid var(--line);color:var(--dim)}\n.md .mention{font-weight:700}\n.md hr{border:0;border-top:1px solid var(--line)}\n.md summary,.log summary{cursor:pointer}\n.scroll{overflow-x:auto}\n.scroll table{border-collapse:collapse;font-size:.9375rem;line-height:1.45}\n.scroll th,.scroll td{text-align:left;vertical-align:top;padding:.4rem .9rem .4rem 0;border-bottom:1px solid var(--line)}\n.scroll th[align=right],.scroll td[align=right]{text-align:right}\n.scroll th{font-weight:600;color:var(--dim);font-size:.875rem}\n.scroll thead td:empty{padding:0;border:0}\n.byline h2{font:inherit;margin:0}\n.notes{padding:.7rem 1rem .7rem 2rem;border:1px solid var(--line);border-radius:.6rem;background:var(--card);font-size:.9375rem}\n.log{margin:1rem 0}\nfooter.wide{padding-top:2rem;padding-bottom:2.5rem}\n@media (max-width:36rem){\n.issues li{flex-wrap:wrap}\n.side{flex:1 0 100%;flex-direction:row;gap:.9rem;max-width:none;padding-left:1.5rem;margin-top:-.4rem}\n.byline .when{margin-left:2.1rem;flex-basis:100%;margin-top:-.35rem}\n.event .when{display:block;margin-left:0}\n.clock{flex-basis:100%}\n.scroll td:not([align=right]){min-width:6rem}\n.md,.byline,.reactions{padding-left:.8rem;padding-right:.8rem}\n}\n");
function document(e, t) {
	let { store: n, time: r } = e, { repository: i } = t, a = n.clock.now(), o = html$5`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>${t.title}</title>
        <link rel="icon" href="data:," />
        <style>
          ${kr}
        </style>
      </head>
      <body>
        <header class="top">
          <div class="wide">
            <nav aria-label="Repository">
              <a class="home" href="/">Sandbox</a>${i ? tabs(i, t.tab) : null}
            </nav>
            <span class="clock" title="The sandbox's own clock">${r.at(a)}</span>
          </div>
        </header>
        <main class="wide">${t.body}</main>
        <footer class="wide">A GitHub that lives in the memory of this machine. Its clock is its own.</footer>
      </body>
    </html> `;
	return {
		status: t.status ?? 200,
		html: o.text,
		headers: {
			"content-security-policy": "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
			"x-content-type-options": "nosniff",
			"referrer-policy": "no-referrer",
			"cache-control": "no-store"
		}
	};
}
function tabs(e, t) {
	let tab = (n, r) => html$5`<a
      href="${repositoryPath(e)}/${n}"
      ${t === n ? html$5` aria-current="page"` : null}
      >${r}</a
    >`;
	return html$5`<a class="repository" href="${repositoryPath(e)}/issues"
      >${nameWithOwner(e)}</a
    >${tab("issues", "Issues")}${tab("actions", "Last run")}`;
}
function missing(e, t, n) {
	return document(e, {
		title: "Not here",
		status: 404,
		body: html$5`<h1>Not here</h1>
    <p>${t}</p>`,
		...n ? { repository: n } : {}
	});
}
function redirect(e) {
	return {
		status: 302,
		html: "",
		headers: { location: e }
	};
}
// src/sandbox/pages/home.ts
function openIssues(e) {
	return [...e.issues.values()].filter((e) => e.__typename === "Issue" && e.state === "OPEN");
}
function list$4(e, t) {
	return e.length === 0 ? html$5`<p class="empty">${t}</p>` : html$5`<ul class="issues">
        ${e}
      </ul>`;
}
function home(e) {
	return document(e, {
		title: "Sandbox",
		body: html$5`<h1>Repositories</h1>
    ${list$4([...e.store.repositories.values()].map((e) => html$5`<li>
        <div class="what">
          <a class="title" href="${repositoryPath(e)}/issues">${nameWithOwner(e)}</a>
        </div>
        <div class="side"><span>${openIssues(e).length} open</span></div>
      </li>`), "There is none yet.")}`
	});
}
function profile(e, t) {
	let n = [...e.store.repositories.values()].flatMap(openIssues).filter((e) => e.assignees.includes(t)).map((e) => html$5`<li>
          <div class="what">
            <a class="title" href="${issuePath(e)}"><bdi>${e.title}</bdi></a>
            <p class="small">${nameWithOwner(e.repository)} #${e.number}</p>
          </div>
        </li>`), r = html$5`<h1>${t.login}</h1>
    <p class="small">Open issues assigned to this ${t.__typename === "Bot" ? "app" : "account"}</p>
    ${list$4(n, "None.")}`;
	return document(e, {
		title: t.login,
		body: r
	});
}
// src/sandbox/pages/label.ts
function luminance(e) {
	let [t = 0, n = 0, r = 0] = [
		0,
		2,
		4
	].map((t) => {
		let n = parseInt(e.slice(t, t + 2), 16) / 255;
		return n <= .04045 ? n / 12.92 : ((n + .055) / 1.055) ** 2.4;
	});
	return .2126 * t + .7152 * n + .0722 * r;
}
function inkOn(e) {
	let t = luminance(e) + .05, [n, r] = [t / .05, 1.05 / t];
	return n > r * 1.15 ? "#000" : "#fff";
}
function labelPill(e) {
	let t = /^[0-9a-f]{6}$/i.test(e.color) ? e.color : "ededed", n = e.description === null ? null : html$5` title="${e.description}"`;
	return html$5`<span class="label" style="background:#${t};color:${inkOn(t)}" ${n}
    ><bdi>${e.name}</bdi></span
  >`;
}
// src/sandbox/pages/person.ts
function hue(e) {
	let t = 0;
	for (let n of e) t = (t * 31 + n.charCodeAt(0)) % 360;
	return t;
}
function name(e) {
	if (!e) return html$5`<b>ghost</b>`;
	let t = e.__typename === "Bot" ? html$5` <span class="bot">bot</span>` : null;
	return html$5`<a class="who" href="${accountPath(e)}">${e.login}</a>${t}`;
}
function portrait(e) {
	let t = e?.login ?? "?";
	return html$5`<span class="portrait${e?.__typename === "Bot" ? " square" : ""}" style="--hue:${hue(t)}" aria-hidden="true"
    >${t.charAt(0)}</span
  >`;
}
// src/sandbox/pages/state.ts
const Ar = {
	NOT_PLANNED: "Closed as not planned",
	DUPLICATE: "Closed as duplicate"
};
function kind(e) {
	return e.state === "OPEN" ? "open" : e.stateReason !== null && e.stateReason in Ar ? "dropped" : "done";
}
function stateWords(e) {
	return e.state === "OPEN" ? "Open" : Ar[e.stateReason ?? ""] ?? "Closed";
}
function stateBadge(e) {
	return html$5`<span class="state ${kind(e)}">${stateWords(e)}</span>`;
}
function stateDot(e) {
	return html$5`<span class="dot ${kind(e)}" role="img" aria-label="${stateWords(e)}"></span>`;
}
function issueList(e, t, n) {
	let r = html$5`<h1>Issues</h1>
    ${issueTable(e, t, n)}`;
	return document(e, {
		title: `Issues · ${nameWithOwner(t)}`,
		repository: t,
		tab: "issues",
		body: r
	});
}
function issueTable(e, t, n) {
	let r = n.get("state") === "closed", i = [...t.issues.values()].filter((e) => e.__typename === "Issue"), a = i.filter((e) => e.state === "OPEN"), o = (r ? i.filter((e) => e.state === "CLOSED") : a).reverse(), s = Math.max(1, Math.ceil(o.length / 50)), c = Math.min(s, Math.max(1, Math.floor(Number(n.get("page"))) || 1)), l = `${repositoryPath(t)}/issues`, u = r ? "closed" : "open", filter = (e, t) => html$5`<a href="${l}?state=${e}" ${e === u ? html$5` aria-current="true"` : null}>${t}</a>`, turn = (e, t) => e >= 1 && e <= s ? html$5`<a href="${l}?state=${u}&amp;page=${e}">${t}</a>` : null, d = o.slice((c - 1) * 50, c * 50);
	return html$5`<div class="filter">
      ${filter("open", `${a.length} open`)}${filter("closed", `${i.length - a.length} closed`)}
    </div>
    ${d.length === 0 ? html$5`<p class="empty">No ${u} issues.</p>` : html$5`<ul class="issues">
            ${d.map((t) => row(e, t))}
          </ul>`}
    ${s > 1 ? html$5`<div class="turn">${turn(c - 1, "← Newer")}<span>${c} of ${s}</span>${turn(c + 1, "Older →")}</div>` : null}`;
}
function row({ store: e, time: t }, n) {
	let r = e.clock.now(), i = comments(n).length, a = n.closedAt === null ? html$5`opened ${t.ago(n.createdAt, r)} by ${name(n.author)}` : html$5`closed ${t.ago(n.closedAt, r)}, opened by ${name(n.author)}`, o = n.assignees.map((e, t) => html$5`${t > 0 ? ", " : ""}${name(e)}`);
	return html$5`<li>
    ${stateDot(n)}
    <div class="what">
      <a class="title" href="${issuePath(n)}"><bdi>${n.title}</bdi></a>
      <p class="labels">${n.labels.map(labelPill)}</p>
      <p class="small">#${n.number} ${a}</p>
    </div>
    <div class="side">
      ${o.length > 0 ? html$5`<span>${o}</span>` : html$5`<span class="nobody">unassigned</span>`}<span
        class="count"
        >${i} comment${i === 1 ? "" : "s"}</span
      >
    </div>
  </li>`;
}
// src/sandbox/pages/new-app.ts
function newApp(e, t, { path: n, query: r, form: i }) {
	let a = /^\/(?:organizations\/(?<owner>[^/]+)\/)?settings\/apps\/new$/.exec(n);
	if (a === null) return null;
	let o = manifestIn(i.get("manifest") ?? "");
	if (o === null) return missing(e, "That is not the manifest of an App.");
	let s = t.registerFrom(o, a.groups?.owner ?? "operator"), c = new URL(o.redirect_url);
	return c.searchParams.set("code", s), c.searchParams.set("state", r.get("state") ?? ""), redirect(c.href);
}
function manifestIn(e) {
	try {
		let { name: t, redirect_url: n, hook_attributes: r, default_permissions: i, default_events: a } = JSON.parse(e);
		return t === void 0 || n === void 0 || r === void 0 ? null : {
			name: t,
			redirect_url: n,
			hook_attributes: r,
			default_permissions: i ?? {},
			default_events: a ?? []
		};
	} catch {
		return null;
	}
}
// node_modules/@ungap/structured-clone/esm/deserialize.js
const { defineProperty: jr } = Object, Mr = typeof self == "object" ? self : globalThis, guard = (e, t) => {
	switch (e) {
		case "Function":
		case "SharedWorker":
		case "Worker":
		case "eval":
		case "setInterval":
		case "setTimeout": throw TypeError("unable to deserialize " + e);
	}
	return new Mr[e](t);
}, deserializer = (e, t) => {
	let as = (t, n) => (e.set(n, t), t), unpair = (n) => {
		if (e.has(n)) return e.get(n);
		let [r, i] = t[n];
		switch (r) {
			case 0:
			case -1: return as(i, n);
			case 1: {
				let e = as([], n);
				for (let t of i) e.push(unpair(t));
				return e;
			}
			case 2: {
				let e = as({}, n);
				for (let [t, n] of i) {
					let r = unpair(t), i = unpair(n);
					r === "__proto__" ? jr(e, r, {
						value: i,
						configurable: !0,
						enumerable: !0,
						writable: !0
					}) : e[r] = i;
				}
				return e;
			}
			case 3: return as(new Date(i), n);
			case 4: {
				let { source: e, flags: t } = i;
				return as(new RegExp(e, t), n);
			}
			case 5: {
				let e = as(new Map(), n);
				for (let [t, n] of i) e.set(unpair(t), unpair(n));
				return e;
			}
			case 6: {
				let e = as(new Set(), n);
				for (let t of i) e.add(unpair(t));
				return e;
			}
			case 7: {
				let { name: e, message: t } = i;
				return as(typeof Mr[e] == "function" ? guard(e, t) : Error(t), n);
			}
			case 8: return as(BigInt(i), n);
			case "BigInt": return as(Object(BigInt(i)), n);
			case "ArrayBuffer": return as(new Uint8Array(i).buffer, i);
			case "DataView": {
				let { buffer: e } = new Uint8Array(i);
				return as(new DataView(e), i);
			}
			case "-0": return -0;
		}
		return as(guard(r, i), n);
	};
	return unpair;
}, deserialize = (e) => deserializer(new Map(), e)(0), { toString: Nr } = {}, { keys: Pr, is: Fr } = Object, typeOf = (e) => {
	let t = typeof e;
	if (t !== "object" || !e) return [0, t];
	let n = Nr.call(e).slice(8, -1);
	switch (n) {
		case "Array": return [1, ""];
		case "Object": return [2, ""];
		case "Date": return [3, ""];
		case "RegExp": return [4, ""];
		case "Map": return [5, ""];
		case "Set": return [6, ""];
		case "DataView": return [1, n];
	}
	return n.includes("Array") ? [1, n] : e instanceof Error ? [7, e.name || "Error"] : [2, n];
}, shouldSkip = ([e, t]) => e === 0 && (t === "function" || t === "symbol"), serializer = (e, t, n, r) => {
	let as = (e, t) => {
		let i = r.push(e) - 1;
		return n.set(t, i), i;
	}, pair = (i) => {
		if (n.has(i)) return n.get(i);
		let [a, o] = typeOf(i);
		switch (a) {
			case 0: {
				let t = i;
				switch (o) {
					case "bigint":
						a = 8, t = i.toString();
						break;
					case "number":
						if (!i && Fr(i, -0)) return r.push(["-0"]) - 1;
						break;
					case "function":
					case "symbol":
						if (e) throw TypeError("unable to serialize " + o);
						t = null;
						break;
					case "undefined": return as([-1], i);
				}
				return as([a, t], i);
			}
			case 1: {
				if (o) {
					let e = i;
					return o === "DataView" ? e = new Uint8Array(i.buffer) : o === "ArrayBuffer" && (e = new Uint8Array(i)), as([o, [...e]], i);
				}
				let e = [], t = as([a, e], i);
				for (let t of i) e.push(pair(t));
				return t;
			}
			case 2: {
				if (o) switch (o) {
					case "BigInt": return as([o, i.toString()], i);
					case "Boolean":
					case "Number":
					case "String": return as([o, i.valueOf()], i);
				}
				if (t && "toJSON" in i) return pair(i.toJSON());
				let n = [], r = as([a, n], i);
				for (let t of Pr(i)) (e || !shouldSkip(typeOf(i[t]))) && n.push([pair(t), pair(i[t])]);
				return r;
			}
			case 3: return as([a, isNaN(i.getTime()) ? "" : i.toISOString()], i);
			case 4: {
				let { source: e, flags: t } = i;
				return as([a, {
					source: e,
					flags: t
				}], i);
			}
			case 5: {
				let t = [], n = as([a, t], i);
				for (let [n, r] of i) (e || !(shouldSkip(typeOf(n)) || shouldSkip(typeOf(r)))) && t.push([pair(n), pair(r)]);
				return n;
			}
			case 6: {
				let t = [], n = as([a, t], i);
				for (let n of i) (e || !shouldSkip(typeOf(n))) && t.push(pair(n));
				return n;
			}
		}
		let { message: s } = i;
		return as([a, {
			name: o,
			message: s
		}], i);
	};
	return pair;
}, serialize = (e, { json: t, lossy: n } = {}) => {
	let r = [];
	return serializer(!(t || n), !!t, new Map(), r)(e), r;
};
// node_modules/@ungap/structured-clone/esm/index.js
var Ir = typeof structuredClone == "function" ? (e, t) => t && ("json" in t || "lossy" in t) ? deserialize(serialize(e, t)) : structuredClone(e) : (e, t) => deserialize(serialize(e, t)), Schema = class {
	constructor(e, t, n) {
		this.normal = t, this.property = e, n && (this.space = n);
	}
};
Schema.prototype.normal = {}, Schema.prototype.property = {}, Schema.prototype.space = void 0;
// node_modules/property-information/lib/util/merge.js
function merge(e, t) {
	let n = {}, r = {};
	for (let t of e) Object.assign(n, t.property), Object.assign(r, t.normal);
	return new Schema(n, r, t);
}
// node_modules/property-information/lib/normalize.js
function normalize(e) {
	return e.toLowerCase();
}
// node_modules/property-information/lib/util/info.js
var Info = class {
	constructor(e, t) {
		this.attribute = t, this.property = e;
	}
};
Info.prototype.attribute = "", Info.prototype.booleanish = !1, Info.prototype.boolean = !1, Info.prototype.commaOrSpaceSeparated = !1, Info.prototype.commaSeparated = !1, Info.prototype.defined = !1, Info.prototype.mustUseProperty = !1, Info.prototype.number = !1, Info.prototype.overloadedBoolean = !1, Info.prototype.property = "", Info.prototype.spaceSeparated = !1, Info.prototype.space = void 0;
// node_modules/property-information/lib/util/types.js
var Lr = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.r)({
	boolean: () => N,
	booleanish: () => P,
	commaOrSpaceSeparated: () => L,
	commaSeparated: () => Br,
	number: () => F,
	overloadedBoolean: () => zr,
	spaceSeparated: () => I
});
let Rr = 0;
const N = increment(), P = increment(), zr = increment(), F = increment(), I = increment(), Br = increment(), L = increment();
function increment() {
	return 2 ** ++Rr;
}
// node_modules/property-information/lib/util/defined-info.js
const Vr = Object.keys(Lr);
var DefinedInfo = class extends Info {
	constructor(e, t, n, r) {
		let i = -1;
		if (super(e, t), mark(this, "space", r), typeof n == "number") for (; ++i < Vr.length;) {
			let e = Vr[i];
			mark(this, Vr[i], (n & Lr[e]) === Lr[e]);
		}
	}
};
DefinedInfo.prototype.defined = !0;
function mark(e, t, n) {
	n && (e[t] = n);
}
// node_modules/property-information/lib/util/create.js
function create(e) {
	let t = {}, n = {};
	for (let [r, i] of Object.entries(e.properties)) {
		let a = new DefinedInfo(r, e.transform(e.attributes || {}, r), i, e.space);
		e.mustUseProperty && e.mustUseProperty.includes(r) && (a.mustUseProperty = !0), t[r] = a, n[normalize(r)] = r, n[normalize(a.attribute)] = r;
	}
	return new Schema(t, n, e.space);
}
// node_modules/property-information/lib/aria.js
const Hr = create({
	properties: {
		ariaActiveDescendant: null,
		ariaAtomic: P,
		ariaAutoComplete: null,
		ariaBusy: P,
		ariaChecked: P,
		ariaColCount: F,
		ariaColIndex: F,
		ariaColSpan: F,
		ariaControls: I,
		ariaCurrent: null,
		ariaDescribedBy: I,
		ariaDetails: null,
		ariaDisabled: P,
		ariaDropEffect: I,
		ariaErrorMessage: null,
		ariaExpanded: P,
		ariaFlowTo: I,
		ariaGrabbed: P,
		ariaHasPopup: null,
		ariaHidden: P,
		ariaInvalid: null,
		ariaKeyShortcuts: null,
		ariaLabel: null,
		ariaLabelledBy: I,
		ariaLevel: F,
		ariaLive: null,
		ariaModal: P,
		ariaMultiLine: P,
		ariaMultiSelectable: P,
		ariaOrientation: null,
		ariaOwns: I,
		ariaPlaceholder: null,
		ariaPosInSet: F,
		ariaPressed: P,
		ariaReadOnly: P,
		ariaRelevant: null,
		ariaRequired: P,
		ariaRoleDescription: I,
		ariaRowCount: F,
		ariaRowIndex: F,
		ariaRowSpan: F,
		ariaSelected: P,
		ariaSetSize: F,
		ariaSort: null,
		ariaValueMax: F,
		ariaValueMin: F,
		ariaValueNow: F,
		ariaValueText: null,
		role: null
	},
	transform(e, t) {
		return t === "role" ? t : "aria-" + t.slice(4).toLowerCase();
	}
});
// node_modules/property-information/lib/util/case-sensitive-transform.js
function caseSensitiveTransform(e, t) {
	return t in e ? e[t] : t;
}
// node_modules/property-information/lib/util/case-insensitive-transform.js
function caseInsensitiveTransform(e, t) {
	return caseSensitiveTransform(e, t.toLowerCase());
}
// node_modules/property-information/lib/html.js
const Ur = create({
	attributes: {
		acceptcharset: "accept-charset",
		classname: "class",
		htmlfor: "for",
		httpequiv: "http-equiv"
	},
	mustUseProperty: [
		"checked",
		"multiple",
		"muted",
		"selected"
	],
	properties: {
		abbr: null,
		accept: Br,
		acceptCharset: I,
		accessKey: I,
		action: null,
		allow: null,
		allowFullScreen: N,
		allowPaymentRequest: N,
		allowUserMedia: N,
		alpha: N,
		alt: null,
		as: null,
		async: N,
		autoCapitalize: null,
		autoComplete: I,
		autoFocus: N,
		autoPlay: N,
		blocking: I,
		capture: null,
		charSet: null,
		checked: N,
		cite: null,
		className: I,
		closedBy: null,
		colorSpace: null,
		cols: F,
		colSpan: F,
		command: null,
		commandFor: null,
		content: null,
		contentEditable: P,
		controls: N,
		controlsList: I,
		coords: F | Br,
		crossOrigin: null,
		data: null,
		dateTime: null,
		decoding: null,
		default: N,
		defer: N,
		dir: null,
		dirName: null,
		disabled: N,
		download: zr,
		draggable: P,
		encType: null,
		enterKeyHint: null,
		fetchPriority: null,
		form: null,
		formAction: null,
		formEncType: null,
		formMethod: null,
		formNoValidate: N,
		formTarget: null,
		headers: I,
		height: F,
		hidden: zr,
		high: F,
		href: null,
		hrefLang: null,
		htmlFor: I,
		httpEquiv: I,
		id: null,
		imageSizes: null,
		imageSrcSet: null,
		inert: N,
		inputMode: null,
		integrity: null,
		is: null,
		isMap: N,
		itemId: null,
		itemProp: I,
		itemRef: I,
		itemScope: N,
		itemType: I,
		kind: null,
		label: null,
		lang: null,
		language: null,
		list: null,
		loading: null,
		loop: N,
		low: F,
		manifest: null,
		max: null,
		maxLength: F,
		media: null,
		method: null,
		min: null,
		minLength: F,
		multiple: N,
		muted: N,
		name: null,
		nonce: null,
		noModule: N,
		noValidate: N,
		onAbort: null,
		onAfterPrint: null,
		onAuxClick: null,
		onBeforeMatch: null,
		onBeforePrint: null,
		onBeforeToggle: null,
		onBeforeUnload: null,
		onBlur: null,
		onCancel: null,
		onCanPlay: null,
		onCanPlayThrough: null,
		onChange: null,
		onClick: null,
		onClose: null,
		onContextLost: null,
		onContextMenu: null,
		onContextRestored: null,
		onCopy: null,
		onCueChange: null,
		onCut: null,
		onDblClick: null,
		onDrag: null,
		onDragEnd: null,
		onDragEnter: null,
		onDragExit: null,
		onDragLeave: null,
		onDragOver: null,
		onDragStart: null,
		onDrop: null,
		onDurationChange: null,
		onEmptied: null,
		onEnded: null,
		onError: null,
		onFocus: null,
		onFormData: null,
		onHashChange: null,
		onInput: null,
		onInvalid: null,
		onKeyDown: null,
		onKeyPress: null,
		onKeyUp: null,
		onLanguageChange: null,
		onLoad: null,
		onLoadedData: null,
		onLoadedMetadata: null,
		onLoadEnd: null,
		onLoadStart: null,
		onMessage: null,
		onMessageError: null,
		onMouseDown: null,
		onMouseEnter: null,
		onMouseLeave: null,
		onMouseMove: null,
		onMouseOut: null,
		onMouseOver: null,
		onMouseUp: null,
		onOffline: null,
		onOnline: null,
		onPageHide: null,
		onPageShow: null,
		onPaste: null,
		onPause: null,
		onPlay: null,
		onPlaying: null,
		onPopState: null,
		onProgress: null,
		onRateChange: null,
		onRejectionHandled: null,
		onReset: null,
		onResize: null,
		onScroll: null,
		onScrollEnd: null,
		onSecurityPolicyViolation: null,
		onSeeked: null,
		onSeeking: null,
		onSelect: null,
		onSlotChange: null,
		onStalled: null,
		onStorage: null,
		onSubmit: null,
		onSuspend: null,
		onTimeUpdate: null,
		onToggle: null,
		onUnhandledRejection: null,
		onUnload: null,
		onVolumeChange: null,
		onWaiting: null,
		onWheel: null,
		open: N,
		optimum: F,
		pattern: null,
		ping: I,
		placeholder: null,
		playsInline: N,
		popover: null,
		popoverTarget: null,
		popoverTargetAction: null,
		poster: null,
		preload: null,
		readOnly: N,
		referrerPolicy: null,
		rel: I,
		required: N,
		reversed: N,
		rows: F,
		rowSpan: F,
		sandbox: I,
		scope: null,
		scoped: N,
		seamless: N,
		selected: N,
		shadowRootClonable: N,
		shadowRootCustomElementRegistry: N,
		shadowRootDelegatesFocus: N,
		shadowRootMode: null,
		shadowRootSerializable: N,
		shape: null,
		size: F,
		sizes: null,
		slot: null,
		span: F,
		spellCheck: P,
		src: null,
		srcDoc: null,
		srcLang: null,
		srcSet: null,
		start: F,
		step: null,
		style: null,
		tabIndex: F,
		target: null,
		title: null,
		translate: null,
		type: null,
		typeMustMatch: N,
		useMap: null,
		value: P,
		width: F,
		wrap: null,
		writingSuggestions: null,
		align: null,
		aLink: null,
		archive: I,
		axis: null,
		background: null,
		bgColor: null,
		border: F,
		borderColor: null,
		bottomMargin: F,
		cellPadding: null,
		cellSpacing: null,
		char: null,
		charOff: null,
		classId: null,
		clear: null,
		code: null,
		codeBase: null,
		codeType: null,
		color: null,
		compact: N,
		declare: N,
		event: null,
		face: null,
		frame: null,
		frameBorder: null,
		hSpace: F,
		leftMargin: F,
		link: null,
		longDesc: null,
		lowSrc: null,
		marginHeight: F,
		marginWidth: F,
		noResize: N,
		noHref: N,
		noShade: N,
		noWrap: N,
		object: null,
		profile: null,
		prompt: null,
		rev: null,
		rightMargin: F,
		rules: null,
		scheme: null,
		scrolling: P,
		standby: null,
		summary: null,
		text: null,
		topMargin: F,
		valueType: null,
		version: null,
		vAlign: null,
		vLink: null,
		vSpace: F,
		allowTransparency: null,
		autoCorrect: null,
		autoSave: null,
		credentialless: N,
		disablePictureInPicture: N,
		disableRemotePlayback: N,
		exportParts: Br,
		part: I,
		prefix: null,
		property: null,
		results: F,
		security: null,
		unselectable: null
	},
	space: "html",
	transform: caseInsensitiveTransform
}), Wr = create({
	attributes: {
		accentHeight: "accent-height",
		alignmentBaseline: "alignment-baseline",
		arabicForm: "arabic-form",
		baselineShift: "baseline-shift",
		capHeight: "cap-height",
		className: "class",
		clipPath: "clip-path",
		clipRule: "clip-rule",
		colorInterpolation: "color-interpolation",
		colorInterpolationFilters: "color-interpolation-filters",
		colorProfile: "color-profile",
		colorRendering: "color-rendering",
		crossOrigin: "crossorigin",
		dataType: "datatype",
		dominantBaseline: "dominant-baseline",
		enableBackground: "enable-background",
		fillOpacity: "fill-opacity",
		fillRule: "fill-rule",
		floodColor: "flood-color",
		floodOpacity: "flood-opacity",
		fontFamily: "font-family",
		fontSize: "font-size",
		fontSizeAdjust: "font-size-adjust",
		fontStretch: "font-stretch",
		fontStyle: "font-style",
		fontVariant: "font-variant",
		fontWeight: "font-weight",
		glyphName: "glyph-name",
		glyphOrientationHorizontal: "glyph-orientation-horizontal",
		glyphOrientationVertical: "glyph-orientation-vertical",
		hrefLang: "hreflang",
		horizAdvX: "horiz-adv-x",
		horizOriginX: "horiz-origin-x",
		horizOriginY: "horiz-origin-y",
		imageRendering: "image-rendering",
		letterSpacing: "letter-spacing",
		lightingColor: "lighting-color",
		markerEnd: "marker-end",
		markerMid: "marker-mid",
		markerStart: "marker-start",
		maskType: "mask-type",
		navDown: "nav-down",
		navDownLeft: "nav-down-left",
		navDownRight: "nav-down-right",
		navLeft: "nav-left",
		navNext: "nav-next",
		navPrev: "nav-prev",
		navRight: "nav-right",
		navUp: "nav-up",
		navUpLeft: "nav-up-left",
		navUpRight: "nav-up-right",
		onAbort: "onabort",
		onActivate: "onactivate",
		onAfterPrint: "onafterprint",
		onBeforePrint: "onbeforeprint",
		onBegin: "onbegin",
		onCancel: "oncancel",
		onCanPlay: "oncanplay",
		onCanPlayThrough: "oncanplaythrough",
		onChange: "onchange",
		onClick: "onclick",
		onClose: "onclose",
		onCopy: "oncopy",
		onCueChange: "oncuechange",
		onCut: "oncut",
		onDblClick: "ondblclick",
		onDrag: "ondrag",
		onDragEnd: "ondragend",
		onDragEnter: "ondragenter",
		onDragExit: "ondragexit",
		onDragLeave: "ondragleave",
		onDragOver: "ondragover",
		onDragStart: "ondragstart",
		onDrop: "ondrop",
		onDurationChange: "ondurationchange",
		onEmptied: "onemptied",
		onEnd: "onend",
		onEnded: "onended",
		onError: "onerror",
		onFocus: "onfocus",
		onFocusIn: "onfocusin",
		onFocusOut: "onfocusout",
		onHashChange: "onhashchange",
		onInput: "oninput",
		onInvalid: "oninvalid",
		onKeyDown: "onkeydown",
		onKeyPress: "onkeypress",
		onKeyUp: "onkeyup",
		onLoad: "onload",
		onLoadedData: "onloadeddata",
		onLoadedMetadata: "onloadedmetadata",
		onLoadStart: "onloadstart",
		onMessage: "onmessage",
		onMouseDown: "onmousedown",
		onMouseEnter: "onmouseenter",
		onMouseLeave: "onmouseleave",
		onMouseMove: "onmousemove",
		onMouseOut: "onmouseout",
		onMouseOver: "onmouseover",
		onMouseUp: "onmouseup",
		onMouseWheel: "onmousewheel",
		onOffline: "onoffline",
		onOnline: "ononline",
		onPageHide: "onpagehide",
		onPageShow: "onpageshow",
		onPaste: "onpaste",
		onPause: "onpause",
		onPlay: "onplay",
		onPlaying: "onplaying",
		onPopState: "onpopstate",
		onProgress: "onprogress",
		onRateChange: "onratechange",
		onRepeat: "onrepeat",
		onReset: "onreset",
		onResize: "onresize",
		onScroll: "onscroll",
		onSeeked: "onseeked",
		onSeeking: "onseeking",
		onSelect: "onselect",
		onShow: "onshow",
		onStalled: "onstalled",
		onStorage: "onstorage",
		onSubmit: "onsubmit",
		onSuspend: "onsuspend",
		onTimeUpdate: "ontimeupdate",
		onToggle: "ontoggle",
		onUnload: "onunload",
		onVolumeChange: "onvolumechange",
		onWaiting: "onwaiting",
		onZoom: "onzoom",
		overlinePosition: "overline-position",
		overlineThickness: "overline-thickness",
		paintOrder: "paint-order",
		panose1: "panose-1",
		pointerEvents: "pointer-events",
		referrerPolicy: "referrerpolicy",
		renderingIntent: "rendering-intent",
		shapeRendering: "shape-rendering",
		stopColor: "stop-color",
		stopOpacity: "stop-opacity",
		strikethroughPosition: "strikethrough-position",
		strikethroughThickness: "strikethrough-thickness",
		strokeDashArray: "stroke-dasharray",
		strokeDashOffset: "stroke-dashoffset",
		strokeLineCap: "stroke-linecap",
		strokeLineJoin: "stroke-linejoin",
		strokeMiterLimit: "stroke-miterlimit",
		strokeOpacity: "stroke-opacity",
		strokeWidth: "stroke-width",
		tabIndex: "tabindex",
		textAnchor: "text-anchor",
		textDecoration: "text-decoration",
		textRendering: "text-rendering",
		transformOrigin: "transform-origin",
		typeOf: "typeof",
		underlinePosition: "underline-position",
		underlineThickness: "underline-thickness",
		unicodeBidi: "unicode-bidi",
		unicodeRange: "unicode-range",
		unitsPerEm: "units-per-em",
		vAlphabetic: "v-alphabetic",
		vHanging: "v-hanging",
		vIdeographic: "v-ideographic",
		vMathematical: "v-mathematical",
		vectorEffect: "vector-effect",
		vertAdvY: "vert-adv-y",
		vertOriginX: "vert-origin-x",
		vertOriginY: "vert-origin-y",
		wordSpacing: "word-spacing",
		writingMode: "writing-mode",
		xHeight: "x-height",
		playbackOrder: "playbackorder",
		timelineBegin: "timelinebegin"
	},
	properties: {
		about: L,
		accentHeight: F,
		accumulate: null,
		additive: null,
		alignmentBaseline: null,
		alphabetic: F,
		amplitude: F,
		arabicForm: null,
		ascent: F,
		attributeName: null,
		attributeType: null,
		azimuth: F,
		bandwidth: null,
		baselineShift: null,
		baseFrequency: null,
		baseProfile: null,
		bbox: null,
		begin: null,
		bias: F,
		by: null,
		calcMode: null,
		capHeight: F,
		className: I,
		clip: null,
		clipPath: null,
		clipPathUnits: null,
		clipRule: null,
		color: null,
		colorInterpolation: null,
		colorInterpolationFilters: null,
		colorProfile: null,
		colorRendering: null,
		content: null,
		contentScriptType: null,
		contentStyleType: null,
		crossOrigin: null,
		cursor: null,
		cx: null,
		cy: null,
		d: null,
		dataType: null,
		defaultAction: null,
		descent: F,
		diffuseConstant: F,
		direction: null,
		display: null,
		dur: null,
		divisor: F,
		dominantBaseline: null,
		download: N,
		dx: null,
		dy: null,
		edgeMode: null,
		editable: null,
		elevation: F,
		enableBackground: null,
		end: null,
		event: null,
		exponent: F,
		externalResourcesRequired: null,
		fill: null,
		fillOpacity: F,
		fillRule: null,
		filter: null,
		filterRes: null,
		filterUnits: null,
		floodColor: null,
		floodOpacity: null,
		focusable: null,
		focusHighlight: null,
		fontFamily: null,
		fontSize: null,
		fontSizeAdjust: null,
		fontStretch: null,
		fontStyle: null,
		fontVariant: null,
		fontWeight: null,
		format: null,
		fr: null,
		from: null,
		fx: null,
		fy: null,
		g1: Br,
		g2: Br,
		glyphName: Br,
		glyphOrientationHorizontal: null,
		glyphOrientationVertical: null,
		glyphRef: null,
		gradientTransform: null,
		gradientUnits: null,
		handler: null,
		hanging: F,
		hatchContentUnits: null,
		hatchUnits: null,
		height: null,
		href: null,
		hrefLang: null,
		horizAdvX: F,
		horizOriginX: F,
		horizOriginY: F,
		id: null,
		ideographic: F,
		imageRendering: null,
		initialVisibility: null,
		in: null,
		in2: null,
		intercept: F,
		k: F,
		k1: F,
		k2: F,
		k3: F,
		k4: F,
		kernelMatrix: L,
		kernelUnitLength: null,
		keyPoints: null,
		keySplines: null,
		keyTimes: null,
		kerning: null,
		lang: null,
		lengthAdjust: null,
		letterSpacing: null,
		lightingColor: null,
		limitingConeAngle: F,
		local: null,
		markerEnd: null,
		markerMid: null,
		markerStart: null,
		markerHeight: null,
		markerUnits: null,
		markerWidth: null,
		mask: null,
		maskContentUnits: null,
		maskType: null,
		maskUnits: null,
		mathematical: null,
		max: null,
		media: null,
		mediaCharacterEncoding: null,
		mediaContentEncodings: null,
		mediaSize: F,
		mediaTime: null,
		method: null,
		min: null,
		mode: null,
		name: null,
		navDown: null,
		navDownLeft: null,
		navDownRight: null,
		navLeft: null,
		navNext: null,
		navPrev: null,
		navRight: null,
		navUp: null,
		navUpLeft: null,
		navUpRight: null,
		numOctaves: null,
		observer: null,
		offset: null,
		onAbort: null,
		onActivate: null,
		onAfterPrint: null,
		onBeforePrint: null,
		onBegin: null,
		onCancel: null,
		onCanPlay: null,
		onCanPlayThrough: null,
		onChange: null,
		onClick: null,
		onClose: null,
		onCopy: null,
		onCueChange: null,
		onCut: null,
		onDblClick: null,
		onDrag: null,
		onDragEnd: null,
		onDragEnter: null,
		onDragExit: null,
		onDragLeave: null,
		onDragOver: null,
		onDragStart: null,
		onDrop: null,
		onDurationChange: null,
		onEmptied: null,
		onEnd: null,
		onEnded: null,
		onError: null,
		onFocus: null,
		onFocusIn: null,
		onFocusOut: null,
		onHashChange: null,
		onInput: null,
		onInvalid: null,
		onKeyDown: null,
		onKeyPress: null,
		onKeyUp: null,
		onLoad: null,
		onLoadedData: null,
		onLoadedMetadata: null,
		onLoadStart: null,
		onMessage: null,
		onMouseDown: null,
		onMouseEnter: null,
		onMouseLeave: null,
		onMouseMove: null,
		onMouseOut: null,
		onMouseOver: null,
		onMouseUp: null,
		onMouseWheel: null,
		onOffline: null,
		onOnline: null,
		onPageHide: null,
		onPageShow: null,
		onPaste: null,
		onPause: null,
		onPlay: null,
		onPlaying: null,
		onPopState: null,
		onProgress: null,
		onRateChange: null,
		onRepeat: null,
		onReset: null,
		onResize: null,
		onScroll: null,
		onSeeked: null,
		onSeeking: null,
		onSelect: null,
		onShow: null,
		onStalled: null,
		onStorage: null,
		onSubmit: null,
		onSuspend: null,
		onTimeUpdate: null,
		onToggle: null,
		onUnload: null,
		onVolumeChange: null,
		onWaiting: null,
		onZoom: null,
		opacity: null,
		operator: null,
		order: null,
		orient: null,
		orientation: null,
		origin: null,
		overflow: null,
		overlay: null,
		overlinePosition: F,
		overlineThickness: F,
		paintOrder: null,
		panose1: null,
		path: null,
		pathLength: F,
		patternContentUnits: null,
		patternTransform: null,
		patternUnits: null,
		phase: null,
		ping: I,
		pitch: null,
		playbackOrder: null,
		pointerEvents: null,
		points: null,
		pointsAtX: F,
		pointsAtY: F,
		pointsAtZ: F,
		preserveAlpha: null,
		preserveAspectRatio: null,
		primitiveUnits: null,
		propagate: null,
		property: L,
		r: null,
		radius: null,
		referrerPolicy: null,
		refX: null,
		refY: null,
		rel: L,
		rev: L,
		renderingIntent: null,
		repeatCount: null,
		repeatDur: null,
		requiredExtensions: L,
		requiredFeatures: L,
		requiredFonts: L,
		requiredFormats: L,
		resource: null,
		restart: null,
		result: null,
		rotate: null,
		rx: null,
		ry: null,
		scale: null,
		seed: null,
		shapeRendering: null,
		side: null,
		slope: null,
		snapshotTime: null,
		specularConstant: F,
		specularExponent: F,
		spreadMethod: null,
		spacing: null,
		startOffset: null,
		stdDeviation: null,
		stemh: null,
		stemv: null,
		stitchTiles: null,
		stopColor: null,
		stopOpacity: null,
		strikethroughPosition: F,
		strikethroughThickness: F,
		string: null,
		stroke: null,
		strokeDashArray: L,
		strokeDashOffset: null,
		strokeLineCap: null,
		strokeLineJoin: null,
		strokeMiterLimit: F,
		strokeOpacity: F,
		strokeWidth: null,
		style: null,
		surfaceScale: F,
		syncBehavior: null,
		syncBehaviorDefault: null,
		syncMaster: null,
		syncTolerance: null,
		syncToleranceDefault: null,
		systemLanguage: L,
		tabIndex: F,
		tableValues: null,
		target: null,
		targetX: F,
		targetY: F,
		textAnchor: null,
		textDecoration: null,
		textRendering: null,
		textLength: null,
		timelineBegin: null,
		title: null,
		transformBehavior: null,
		type: null,
		typeOf: L,
		to: null,
		transform: null,
		transformOrigin: null,
		u1: null,
		u2: null,
		underlinePosition: F,
		underlineThickness: F,
		unicode: null,
		unicodeBidi: null,
		unicodeRange: null,
		unitsPerEm: F,
		values: null,
		vAlphabetic: F,
		vMathematical: F,
		vectorEffect: null,
		vHanging: F,
		vIdeographic: F,
		version: null,
		vertAdvY: F,
		vertOriginX: F,
		vertOriginY: F,
		viewBox: null,
		viewTarget: null,
		visibility: null,
		width: null,
		widths: null,
		wordSpacing: null,
		writingMode: null,
		x: null,
		x1: null,
		x2: null,
		xChannelSelector: null,
		xHeight: F,
		y: null,
		y1: null,
		y2: null,
		yChannelSelector: null,
		z: null,
		zoomAndPan: null
	},
	space: "svg",
	transform: caseSensitiveTransform
}), Gr = create({
	properties: {
		xLinkActuate: null,
		xLinkArcRole: null,
		xLinkHref: null,
		xLinkRole: null,
		xLinkShow: null,
		xLinkTitle: null,
		xLinkType: null
	},
	space: "xlink",
	transform(e, t) {
		return "xlink:" + t.slice(5).toLowerCase();
	}
}), Kr = create({
	attributes: { xmlnsxlink: "xmlns:xlink" },
	properties: {
		xmlnsXLink: null,
		xmlns: null
	},
	space: "xmlns",
	transform: caseInsensitiveTransform
}), qr = create({
	properties: {
		xmlBase: null,
		xmlLang: null,
		xmlSpace: null
	},
	space: "xml",
	transform(e, t) {
		return "xml:" + t.slice(3).toLowerCase();
	}
}), Jr = /[A-Z]/g, Yr = /-[a-z]/g, Xr = /^data[-\w.:]+$/i;
function find(e, t) {
	let n = normalize(t), r = t, i = Info;
	if (n in e.normal) return e.property[e.normal[n]];
	if (n.length > 4 && n.slice(0, 4) === "data" && Xr.test(t)) {
		if (t.charAt(4) === "-") {
			let e = t.slice(5).replace(Yr, camelcase);
			r = "data" + e.charAt(0).toUpperCase() + e.slice(1);
		} else {
			let e = t.slice(4);
			if (!Yr.test(e)) {
				let n = e.replace(Jr, kebab);
				n.charAt(0) !== "-" && (n = "-" + n), t = "data" + n;
			}
		}
		i = DefinedInfo;
	}
	return new i(r, t);
}
function kebab(e) {
	return "-" + e.toLowerCase();
}
function camelcase(e) {
	return e.charAt(1).toUpperCase();
}
// node_modules/property-information/index.js
const Zr = merge([
	Hr,
	Ur,
	Gr,
	Kr,
	qr
], "html"), Qr = merge([
	Hr,
	Wr,
	Gr,
	Kr,
	qr
], "svg");
// node_modules/comma-separated-tokens/index.js
function parse$6(e) {
	let t = [], n = String(e || ""), r = n.indexOf(","), i = 0, a = !1;
	for (; !a;) {
		r === -1 && (r = n.length, a = !0);
		let e = n.slice(i, r).trim();
		(e || !a) && t.push(e), i = r + 1, r = n.indexOf(",", i);
	}
	return t;
}
function stringify$1(e, t) {
	let n = t || {};
	return (e[e.length - 1] === "" ? [...e, ""] : e).join((n.padRight ? " " : "") + "," + (n.padLeft === !1 ? "" : " ")).trim();
}
// node_modules/hast-util-parse-selector/lib/index.js
const $r = /[#.]/g;
function parseSelector(e, t) {
	let n = e || "", r = {}, i = 0, a, o;
	for (; i < n.length;) {
		$r.lastIndex = i;
		let e = $r.exec(n), t = n.slice(i, e ? e.index : n.length);
		t && (a ? a === "#" ? r.id = t : Array.isArray(r.className) ? r.className.push(t) : r.className = [t] : o = t, i += t.length), e && (a = e[0], i++);
	}
	return {
		type: "element",
		tagName: o || t || "div",
		properties: r,
		children: []
	};
}
// node_modules/space-separated-tokens/index.js
function parse$5(e) {
	let t = String(e || "").trim();
	return t ? t.split(/[ \t\n\r\f]+/g) : [];
}
function stringify(e) {
	return e.join(" ").trim();
}
// node_modules/hastscript/lib/create-h.js
function createH(e, t, n) {
	let r = n ? createAdjustMap(n) : void 0;
	function h(n, i, ...a) {
		let o;
		if (n == null) {
			o = {
				type: "root",
				children: []
			};
			let e = i;
			a.unshift(e);
		} else {
			o = parseSelector(n, t);
			let s = o.tagName.toLowerCase(), c = r ? r.get(s) : void 0;
			if (o.tagName = c || s, isChild(i)) a.unshift(i);
			else for (let [t, n] of Object.entries(i)) addProperty(e, o.properties, t, n);
		}
		for (let e of a) addChild(o.children, e);
		return o.type === "element" && o.tagName === "template" && e.space === "html" && (o.content = {
			type: "root",
			children: o.children
		}, o.children = []), o;
	}
	return h;
}
function isChild(e) {
	if (typeof e != "object" || !e || Array.isArray(e)) return !0;
	if (typeof e.type != "string") return !1;
	let t = e, n = Object.keys(e);
	for (let e of n) {
		let n = t[e];
		if (n && typeof n == "object") {
			if (!Array.isArray(n)) return !0;
			let e = n;
			for (let t of e) if (typeof t != "number" && typeof t != "string") return !0;
		}
	}
	return !!("children" in e && Array.isArray(e.children));
}
function addProperty(e, t, n, r) {
	if (r == null) return;
	let i = find(e, n), a;
	if (typeof r == "number") {
		if (Number.isNaN(r)) return;
		a = r;
	} else a = typeof r == "boolean" ? r : typeof r == "string" ? i.spaceSeparated ? parse$5(r) : i.commaSeparated ? parse$6(r) : i.commaOrSpaceSeparated ? parse$5(parse$6(r).join(" ")) : parsePrimitive(i, i.property, r) : Array.isArray(r) ? [...r] : i.property === "style" ? style(r) : String(r);
	if (Array.isArray(a)) {
		let e = [];
		for (let t of a) e.push(parsePrimitive(i, i.property, t));
		a = e;
	}
	if (i.property === "className" && Array.isArray(t.className)) {
		let e = a;
		a = [...t.className, ...Array.isArray(e) ? e : [e]];
	}
	t[i.property] = a;
}
function addChild(e, t) {
	if (t != null) {
		if (typeof t == "number" || typeof t == "string") e.push({
			type: "text",
			value: String(t)
		});
		else if (Array.isArray(t)) for (let n of t) addChild(e, n);
		else if (typeof t == "object" && "type" in t) t.type === "root" ? addChild(e, t.children) : e.push(t);
		else throw Error("Expected node, nodes, or string, got `" + t + "`");
	}
}
function parsePrimitive(e, t, n) {
	if (typeof n == "string") {
		if (e.number && n && !Number.isNaN(Number(n))) return Number(n);
		if ((e.boolean || e.overloadedBoolean) && (n === "" || normalize(n) === normalize(t))) return !0;
	}
	return n;
}
function style(e) {
	let t = [];
	for (let [n, r] of Object.entries(e)) t.push([n, r].join(": "));
	return t.join("; ");
}
function createAdjustMap(e) {
	let t = new Map();
	for (let n of e) t.set(n.toLowerCase(), n);
	return t;
}
// node_modules/hastscript/lib/svg-case-sensitive-tag-names.js
const ei = "altGlyph.altGlyphDef.altGlyphItem.animateColor.animateMotion.animateTransform.clipPath.feBlend.feColorMatrix.feComponentTransfer.feComposite.feConvolveMatrix.feDiffuseLighting.feDisplacementMap.feDistantLight.feDropShadow.feFlood.feFuncA.feFuncB.feFuncG.feFuncR.feGaussianBlur.feImage.feMerge.feMergeNode.feMorphology.feOffset.fePointLight.feSpecularLighting.feSpotLight.feTile.feTurbulence.foreignObject.glyphRef.linearGradient.radialGradient.solidColor.textArea.textPath".split("."), ti = createH(Zr, "div"), ni = createH(Qr, "g", ei);
// node_modules/vfile-location/lib/index.js
function location(e) {
	let t = String(e), n = [], r = -1, i = -1;
	return {
		toOffset,
		toPoint
	};
	function grow() {
		let e = n.at(-1) ?? 0;
		r < e && (r = t.indexOf("\r", e), r === -1 && (r = Infinity)), i < e && (i = t.indexOf("\n", e), i === -1 && (i = Infinity));
		let a = r + 1 === i ? i : Math.min(r, i);
		n.push((a === Infinity ? t.length : a) + 1);
	}
	function toPoint(e) {
		if (typeof e == "number" && e > -1 && e <= t.length) {
			for (; (n.at(-1) ?? 0) <= e;) grow();
			let t = 0, r = n.length - 1;
			for (; t < r;) {
				let i = Math.floor((t + r) / 2);
				n[i] > e ? r = i : t = i + 1;
			}
			return {
				line: t + 1,
				column: e - (t > 0 ? n[t - 1] : 0) + 1,
				offset: e
			};
		}
	}
	function toOffset(e) {
		if (e && typeof e.line == "number" && typeof e.column == "number" && !Number.isNaN(e.line) && e.column > 0) {
			for (; n.length < e.line && (n.at(-1) ?? 0) <= t.length;) grow();
			let r = (e.line > 1 ? n[e.line - 2] : 0) + e.column - 1;
			if (r < n[e.line - 1]) return r;
		}
	}
}
// node_modules/web-namespaces/index.js
const ri = {
	html: "http://www.w3.org/1999/xhtml",
	mathml: "http://www.w3.org/1998/Math/MathML",
	svg: "http://www.w3.org/2000/svg",
	xlink: "http://www.w3.org/1999/xlink",
	xml: "http://www.w3.org/XML/1998/namespace",
	xmlns: "http://www.w3.org/2000/xmlns/"
}, ii = {}.hasOwnProperty, ai = Object.prototype;
function fromParse5(e, t) {
	let n = t || {};
	return one$2({
		file: n.file || void 0,
		location: !1,
		schema: n.space === "svg" ? Qr : Zr,
		verbose: n.verbose || !1
	}, e);
}
function one$2(e, t) {
	let n;
	switch (t.nodeName) {
		case "#comment": {
			let r = t;
			return n = {
				type: "comment",
				value: r.data
			}, patch$5(e, r, n), n;
		}
		case "#document":
		case "#document-fragment": {
			let r = t, i = "mode" in r ? r.mode === "quirks" || r.mode === "limited-quirks" : !1;
			if (n = {
				type: "root",
				children: all$3(e, t.childNodes),
				data: { quirksMode: i }
			}, e.file && e.location) {
				let t = String(e.file), r = location(t), i = r.toPoint(0), a = r.toPoint(t.length);
				n.position = {
					start: i,
					end: a
				};
			}
			return n;
		}
		case "#documentType": {
			let r = t;
			return n = { type: "doctype" }, patch$5(e, r, n), n;
		}
		case "#text": {
			let r = t;
			return n = {
				type: "text",
				value: r.value
			}, patch$5(e, r, n), n;
		}
		default: return n = element$5(e, t), n;
	}
}
function all$3(e, t) {
	let n = -1, r = [];
	for (; ++n < t.length;) {
		let i = one$2(e, t[n]);
		r.push(i);
	}
	return r;
}
function element$5(e, t) {
	let { schema: n } = e;
	e.schema = t.namespaceURI === ri.svg ? Qr : Zr;
	let r = -1, i = {};
	for (; ++r < t.attrs.length;) {
		let e = t.attrs[r], n = (e.prefix ? e.prefix + ":" : "") + e.name;
		ii.call(ai, n) || (i[n] = e.value);
	}
	let a = (e.schema.space === "svg" ? ni : ti)(t.tagName, i, all$3(e, t.childNodes));
	if (patch$5(e, t, a), a.tagName === "template") {
		if (t.namespaceURI === ri.html) {
			let n = t, r = n.sourceCodeLocation, i = r && r.startTag && position$1(r.startTag), o = r && r.endTag && position$1(r.endTag), s = one$2(e, n.content);
			i && o && e.file && (s.position = {
				start: i.end,
				end: o.start
			}), a.content = s;
		} else a.content && (a.children = a.content.children, delete a.content);
	}
	return e.schema = n, a;
}
function patch$5(e, t, n) {
	if ("sourceCodeLocation" in t && t.sourceCodeLocation && e.file) {
		let r = createLocation(e, n, t.sourceCodeLocation);
		r && (e.location = !0, n.position = r);
	}
}
function createLocation(e, t, n) {
	let r = position$1(n);
	if (t.type === "element") {
		let i = t.children[t.children.length - 1];
		if (r && !n.endTag && i && i.position && i.position.end && (r.end = Object.assign({}, i.position.end)), e.verbose) {
			let r = {}, i;
			if (n.attrs) for (i in n.attrs) ii.call(n.attrs, i) && (r[find(e.schema, i).property] = position$1(n.attrs[i]));
			n.startTag;
			let a = position$1(n.startTag), o = n.endTag ? position$1(n.endTag) : void 0, s = { opening: a };
			o && (s.closing = o), s.properties = r, t.data = { position: s };
		}
	}
	return r;
}
function position$1(e) {
	let t = point$1({
		line: e.startLine,
		column: e.startCol,
		offset: e.startOffset
	}), n = point$1({
		line: e.endLine,
		column: e.endCol,
		offset: e.endOffset
	});
	return t || n ? {
		start: t,
		end: n
	} : void 0;
}
function point$1(e) {
	return e.line && e.column ? e : void 0;
}
// node_modules/hast-util-to-parse5/lib/index.js
(0,_micromark_extension_gfm_js__WEBPACK_IMPORTED_MODULE_2__.f)();
const oi = {}, si = {}.hasOwnProperty, ci = zwitch("type", { handlers: {
	root: root$5,
	element: element$4,
	text: text$5,
	comment: comment$3,
	doctype: doctype$3
} });
function toParse5(e, t) {
	let n = (t || oi).space;
	return ci(e, n === "svg" ? Qr : Zr);
}
function root$5(e, t) {
	let n = {
		nodeName: "#document",
		mode: (e.data || {}).quirksMode ? "quirks" : "no-quirks",
		childNodes: []
	};
	return n.childNodes = all$2(e.children, n, t), patch$4(e, n), n;
}
function fragment(e, t) {
	let n = {
		nodeName: "#document-fragment",
		childNodes: []
	};
	return n.childNodes = all$2(e.children, n, t), patch$4(e, n), n;
}
function doctype$3(e) {
	let t = {
		nodeName: "#documentType",
		name: "html",
		publicId: "",
		systemId: "",
		parentNode: null
	};
	return patch$4(e, t), t;
}
function text$5(e) {
	let t = {
		nodeName: "#text",
		value: e.value,
		parentNode: null
	};
	return patch$4(e, t), t;
}
function comment$3(e) {
	let t = {
		nodeName: "#comment",
		data: e.value,
		parentNode: null
	};
	return patch$4(e, t), t;
}
function element$4(e, t) {
	let n = t, r = n;
	e.type === "element" && e.tagName.toLowerCase() === "svg" && n.space === "html" && (r = Qr);
	let i = [], a;
	if (e.properties) {
		for (a in e.properties) if (a !== "children" && si.call(e.properties, a)) {
			let t = createProperty(r, a, e.properties[a]);
			t && i.push(t);
		}
	}
	let o = r.space, s = {
		nodeName: e.tagName,
		tagName: e.tagName,
		attrs: i,
		namespaceURI: ri[o],
		childNodes: [],
		parentNode: null
	};
	return s.childNodes = all$2(e.children, s, r), patch$4(e, s), e.tagName === "template" && e.content && (s.content = fragment(e.content, r)), s;
}
function createProperty(e, t, n) {
	let r = find(e, t);
	if (n === !1 || n == null || typeof n == "number" && Number.isNaN(n) || !n && r.boolean) return;
	Array.isArray(n) && (n = r.commaSeparated ? stringify$1(n) : stringify(n));
	let i = {
		name: r.attribute,
		value: n === !0 ? "" : String(n)
	};
	if (r.space && r.space !== "html" && r.space !== "svg") {
		let e = i.name.indexOf(":");
		e < 0 ? i.prefix = "" : (i.name = i.name.slice(e + 1), i.prefix = r.attribute.slice(0, e)), i.namespace = ri[r.space];
	}
	return i;
}
function all$2(e, t, n) {
	let r = -1, i = [];
	if (e) for (; ++r < e.length;) {
		let a = ci(e[r], n);
		a.parentNode = t, i.push(a);
	}
	return i;
}
function patch$4(e, t) {
	let n = e.position;
	n && n.start && n.end && (n.start.offset, n.end.offset, t.sourceCodeLocation = {
		startLine: n.start.line,
		startCol: n.start.column,
		startOffset: n.start.offset,
		endLine: n.end.line,
		endCol: n.end.column,
		endOffset: n.end.offset
	});
}
// node_modules/html-void-elements/index.js
const ui = [
	"area",
	"base",
	"basefont",
	"bgsound",
	"br",
	"col",
	"command",
	"embed",
	"frame",
	"hr",
	"image",
	"img",
	"input",
	"keygen",
	"link",
	"meta",
	"param",
	"source",
	"track",
	"wbr"
], di = new Set([
	65534,
	65535,
	131070,
	131071,
	196606,
	196607,
	262142,
	262143,
	327678,
	327679,
	393214,
	393215,
	458750,
	458751,
	524286,
	524287,
	589822,
	589823,
	655358,
	655359,
	720894,
	720895,
	786430,
	786431,
	851966,
	851967,
	917502,
	917503,
	983038,
	983039,
	1048574,
	1048575,
	1114110,
	1114111
]);
var R;
(function(e) {
	e[e.EOF = -1] = "EOF", e[e.NULL = 0] = "NULL", e[e.TABULATION = 9] = "TABULATION", e[e.CARRIAGE_RETURN = 13] = "CARRIAGE_RETURN", e[e.LINE_FEED = 10] = "LINE_FEED", e[e.FORM_FEED = 12] = "FORM_FEED", e[e.SPACE = 32] = "SPACE", e[e.EXCLAMATION_MARK = 33] = "EXCLAMATION_MARK", e[e.QUOTATION_MARK = 34] = "QUOTATION_MARK", e[e.AMPERSAND = 38] = "AMPERSAND", e[e.APOSTROPHE = 39] = "APOSTROPHE", e[e.HYPHEN_MINUS = 45] = "HYPHEN_MINUS", e[e.SOLIDUS = 47] = "SOLIDUS", e[e.DIGIT_0 = 48] = "DIGIT_0", e[e.DIGIT_9 = 57] = "DIGIT_9", e[e.SEMICOLON = 59] = "SEMICOLON", e[e.LESS_THAN_SIGN = 60] = "LESS_THAN_SIGN", e[e.EQUALS_SIGN = 61] = "EQUALS_SIGN", e[e.GREATER_THAN_SIGN = 62] = "GREATER_THAN_SIGN", e[e.QUESTION_MARK = 63] = "QUESTION_MARK", e[e.LATIN_CAPITAL_A = 65] = "LATIN_CAPITAL_A", e[e.LATIN_CAPITAL_Z = 90] = "LATIN_CAPITAL_Z", e[e.RIGHT_SQUARE_BRACKET = 93] = "RIGHT_SQUARE_BRACKET", e[e.GRAVE_ACCENT = 96] = "GRAVE_ACCENT", e[e.LATIN_SMALL_A = 97] = "LATIN_SMALL_A", e[e.LATIN_SMALL_Z = 122] = "LATIN_SMALL_Z";
})(R ||= {});
const z = {
	DASH_DASH: "--",
	CDATA_START: "[CDATA[",
	DOCTYPE: "doctype",
	SCRIPT: "script",
	PUBLIC: "public",
	SYSTEM: "system"
};
function isSurrogate(e) {
	return e >= 55296 && e <= 57343;
}
function isSurrogatePair(e) {
	return e >= 56320 && e <= 57343;
}
function getSurrogatePairCodePoint(e, t) {
	return (e - 55296) * 1024 + 9216 + t;
}
function isControlCodePoint(e) {
	return e !== 32 && e !== 10 && e !== 13 && e !== 9 && e !== 12 && e >= 1 && e <= 31 || e >= 127 && e <= 159;
}
function isUndefinedCodePoint(e) {
	return e >= 64976 && e <= 65007 || di.has(e);
}
// node_modules/parse5/dist/common/error-codes.js
var B;
(function(e) {
	e.controlCharacterInInputStream = "control-character-in-input-stream", e.noncharacterInInputStream = "noncharacter-in-input-stream", e.surrogateInInputStream = "surrogate-in-input-stream", e.nonVoidHtmlElementStartTagWithTrailingSolidus = "non-void-html-element-start-tag-with-trailing-solidus", e.endTagWithAttributes = "end-tag-with-attributes", e.endTagWithTrailingSolidus = "end-tag-with-trailing-solidus", e.unexpectedSolidusInTag = "unexpected-solidus-in-tag", e.unexpectedNullCharacter = "unexpected-null-character", e.unexpectedQuestionMarkInsteadOfTagName = "unexpected-question-mark-instead-of-tag-name", e.invalidFirstCharacterOfTagName = "invalid-first-character-of-tag-name", e.unexpectedEqualsSignBeforeAttributeName = "unexpected-equals-sign-before-attribute-name", e.missingEndTagName = "missing-end-tag-name", e.unexpectedCharacterInAttributeName = "unexpected-character-in-attribute-name", e.unknownNamedCharacterReference = "unknown-named-character-reference", e.missingSemicolonAfterCharacterReference = "missing-semicolon-after-character-reference", e.unexpectedCharacterAfterDoctypeSystemIdentifier = "unexpected-character-after-doctype-system-identifier", e.unexpectedCharacterInUnquotedAttributeValue = "unexpected-character-in-unquoted-attribute-value", e.eofBeforeTagName = "eof-before-tag-name", e.eofInTag = "eof-in-tag", e.missingAttributeValue = "missing-attribute-value", e.missingWhitespaceBetweenAttributes = "missing-whitespace-between-attributes", e.missingWhitespaceAfterDoctypePublicKeyword = "missing-whitespace-after-doctype-public-keyword", e.missingWhitespaceBetweenDoctypePublicAndSystemIdentifiers = "missing-whitespace-between-doctype-public-and-system-identifiers", e.missingWhitespaceAfterDoctypeSystemKeyword = "missing-whitespace-after-doctype-system-keyword", e.missingQuoteBeforeDoctypePublicIdentifier = "missing-quote-before-doctype-public-identifier", e.missingQuoteBeforeDoctypeSystemIdentifier = "missing-quote-before-doctype-system-identifier", e.missingDoctypePublicIdentifier = "missing-doctype-public-identifier", e.missingDoctypeSystemIdentifier = "missing-doctype-system-identifier", e.abruptDoctypePublicIdentifier = "abrupt-doctype-public-identifier", e.abruptDoctypeSystemIdentifier = "abrupt-doctype-system-identifier", e.cdataInHtmlContent = "cdata-in-html-content", e.incorrectlyOpenedComment = "incorrectly-opened-comment", e.eofInScriptHtmlCommentLikeText = "eof-in-script-html-comment-like-text", e.eofInDoctype = "eof-in-doctype", e.nestedComment = "nested-comment", e.abruptClosingOfEmptyComment = "abrupt-closing-of-empty-comment", e.eofInComment = "eof-in-comment", e.incorrectlyClosedComment = "incorrectly-closed-comment", e.eofInCdata = "eof-in-cdata", e.absenceOfDigitsInNumericCharacterReference = "absence-of-digits-in-numeric-character-reference", e.nullCharacterReference = "null-character-reference", e.surrogateCharacterReference = "surrogate-character-reference", e.characterReferenceOutsideUnicodeRange = "character-reference-outside-unicode-range", e.controlCharacterReference = "control-character-reference", e.noncharacterCharacterReference = "noncharacter-character-reference", e.missingWhitespaceBeforeDoctypeName = "missing-whitespace-before-doctype-name", e.missingDoctypeName = "missing-doctype-name", e.invalidCharacterSequenceAfterDoctypeName = "invalid-character-sequence-after-doctype-name", e.duplicateAttribute = "duplicate-attribute", e.nonConformingDoctype = "non-conforming-doctype", e.missingDoctype = "missing-doctype", e.misplacedDoctype = "misplaced-doctype", e.endTagWithoutMatchingOpenElement = "end-tag-without-matching-open-element", e.closingOfElementWithOpenChildElements = "closing-of-element-with-open-child-elements", e.disallowedContentInNoscriptInHead = "disallowed-content-in-noscript-in-head", e.openElementsLeftAfterEof = "open-elements-left-after-eof", e.abandonedHeadElementChild = "abandoned-head-element-child", e.misplacedStartTagForHeadElement = "misplaced-start-tag-for-head-element", e.nestedNoscriptInHead = "nested-noscript-in-head", e.eofInElementThatCanContainOnlyText = "eof-in-element-that-can-contain-only-text";
})(B ||= {});
var Preprocessor = class {
	constructor(e) {
		this.handler = e, this.html = "", this.pos = -1, this.lastGapPos = -2, this.gapStack = [], this.skipNextNewLine = !1, this.lastChunkWritten = !1, this.endOfChunkHit = !1, this.bufferWaterline = 65536, this.isEol = !1, this.lineStartPos = 0, this.droppedBufferSize = 0, this.line = 1, this.lastErrOffset = -1;
	}
	get col() {
		return this.pos - this.lineStartPos + Number(this.lastGapPos !== this.pos);
	}
	get codePointStart() {
		return this.pos - Number(this.lastGapPos === this.pos);
	}
	get offset() {
		return this.droppedBufferSize + this.codePointStart;
	}
	getError(e, t) {
		let { line: n, col: r, offset: i } = this, a = r + t, o = i + t;
		return {
			code: e,
			startLine: n,
			endLine: n,
			startCol: a,
			endCol: a,
			startOffset: o,
			endOffset: o
		};
	}
	_err(e) {
		this.handler.onParseError && this.lastErrOffset !== this.offset && (this.lastErrOffset = this.offset, this.handler.onParseError(this.getError(e, 0)));
	}
	_addGap() {
		this.gapStack.push(this.lastGapPos), this.lastGapPos = this.pos;
	}
	_processSurrogate(e) {
		if (this.pos !== this.html.length - 1) {
			let t = this.html.charCodeAt(this.pos + 1);
			if (!isSurrogatePair(e) && isSurrogatePair(t)) return this.pos++, this._addGap(), getSurrogatePairCodePoint(e, t);
		} else if (!this.lastChunkWritten) return this.endOfChunkHit = !0, R.EOF;
		return this._err(B.surrogateInInputStream), e;
	}
	willDropParsedChunk() {
		return this.pos > this.bufferWaterline;
	}
	dropParsedChunk(e = 0) {
		if (this.willDropParsedChunk()) {
			let t = this.offset - this.droppedBufferSize - e;
			this.html = this.html.substring(t), this.lineStartPos -= t, this.droppedBufferSize += t, this.pos -= t, this.lastGapPos = -2, this.gapStack.length = 0, this.pos > e && this._addGap();
		}
	}
	write(e, t) {
		this.html.length > 0 ? this.html += e : this.html = e, this.endOfChunkHit = !1, this.lastChunkWritten = t;
	}
	insertHtmlAtCurrentPos(e) {
		this.html = this.html.substring(0, this.pos + 1) + e + this.html.substring(this.pos + 1), this.endOfChunkHit = !1;
	}
	startsWith(e, t) {
		if (this.pos + e.length > this.html.length) return this.endOfChunkHit = !this.lastChunkWritten, !1;
		if (t) return this.html.startsWith(e, this.pos);
		for (let t = 0; t < e.length; t++) if ((this.html.charCodeAt(this.pos + t) | 32) !== e.charCodeAt(t)) return !1;
		return !0;
	}
	peek(e) {
		let t = this.pos + e;
		if (t >= this.html.length) return this.endOfChunkHit = !this.lastChunkWritten, R.EOF;
		let n = this.html.charCodeAt(t);
		return n === R.CARRIAGE_RETURN ? R.LINE_FEED : n;
	}
	advance() {
		if (this.pos++, this.isEol && (this.isEol = !1, this.line++, this.lineStartPos = this.pos), this.pos >= this.html.length) return this.endOfChunkHit = !this.lastChunkWritten, R.EOF;
		let e = this.html.charCodeAt(this.pos);
		return e === R.CARRIAGE_RETURN ? (this.isEol = !0, this.skipNextNewLine = !0, R.LINE_FEED) : e === R.LINE_FEED && (this.isEol = !0, this.skipNextNewLine) ? (this.line--, this.skipNextNewLine = !1, this._addGap(), this.advance()) : (this.skipNextNewLine = !1, isSurrogate(e) && (e = this._processSurrogate(e)), this.handler.onParseError === null || e > 31 && e < 127 || e === R.LINE_FEED || e === R.CARRIAGE_RETURN || e > 159 && e < 64976 || this._checkForProblematicCharacters(e), e);
	}
	_checkForProblematicCharacters(e) {
		isControlCodePoint(e) ? this._err(B.controlCharacterInInputStream) : isUndefinedCodePoint(e) && this._err(B.noncharacterInInputStream);
	}
	retreat(e) {
		for (this.pos -= e; this.pos < this.lastGapPos;) this.lastGapPos = this.gapStack.pop(), this.pos--;
		this.isEol = !1;
	}
}, V;
(function(e) {
	e[e.CHARACTER = 0] = "CHARACTER", e[e.NULL_CHARACTER = 1] = "NULL_CHARACTER", e[e.WHITESPACE_CHARACTER = 2] = "WHITESPACE_CHARACTER", e[e.START_TAG = 3] = "START_TAG", e[e.END_TAG = 4] = "END_TAG", e[e.COMMENT = 5] = "COMMENT", e[e.DOCTYPE = 6] = "DOCTYPE", e[e.EOF = 7] = "EOF", e[e.HIBERNATION = 8] = "HIBERNATION";
})(V ||= {});
function getTokenAttr(e, t) {
	for (let n = e.attrs.length - 1; n >= 0; n--) if (e.attrs[n].name === t) return e.attrs[n].value;
	return null;
}
// node_modules/entities/dist/decode-codepoint.js
const fi = [
	8364,
	0,
	8218,
	402,
	8222,
	8230,
	8224,
	8225,
	710,
	8240,
	352,
	8249,
	338,
	0,
	381,
	0,
	0,
	8216,
	8217,
	8220,
	8221,
	8226,
	8211,
	8212,
	732,
	8482,
	353,
	8250,
	339,
	0,
	382,
	376
];
function isInvalidCodePoint(e) {
	return e === 0 || e >= 55296 && e <= 57343 || e > 1114111;
}
function replaceCodePoint(e) {
	return isInvalidCodePoint(e) ? 65533 : e >= 128 && e <= 159 && fi[e - 128] || e;
}
// node_modules/entities/dist/generated/decode-data-html.js
const pi = ["Q=¨`p0AEligMPacutebrevecircyfrgravelphamacrndogonpfpplyFunctionringscrsigntildeumlBackslashrvwedcyecausernoullistafropfrevescrumpeqCHcyOPYacutepitalDifferentialDyleyscaronedilirconintdotedillanterDotfrhiircleDotMinusPlusTimeslockwiseContourIntegralseCurlyDoubleQuoteQuoteolonengruentinttourIntegralpfroductunterClockwiseContourIntegralrossscrupCapDDotrahdJcyScyZcyaggerrrshvcaronyeltafriacriticalAcuteDotubleAcuteGraveTildemondfferentialDopftDotEqualubleContourIntegralDotwnArrowLeftArrowRightArrowTeeongLeftArrowRightArrowRightArrowRightArrowTeeUpArrowDownArrowVerticalBarwnArrowBarUpArrowBreveLeftRightVectorTeeVectorVectorBarRightTeeVectorVectorBarTeeArrowarrowscrtrokENGTHacutecaronircydotfrgravelementmacrptySmallSquareVerySmallSquareogonpfpsilonqualTildeilibriumscrimtaumlxistsponentialEFcyfrilledSmallSquareVerySmallSquareopfrAlluriertrfscrGJcyTammadbrevecedilircydotfrgopfreaterEqualLessFullEqualGreaterLessSlantEqualTildescrtHARDcyacektcircfrilbertSpaceopfrizontalLinescrtrokumpDownHumpEqualIEcyJligOcyacutecircydotfrgravemacrginaryIpliesntegralrsectionvisibleCommaTimesogonpftascrtildeukcymlJcircyfropfscrercyukcyKHcyJcyappacedilyfropfscrLJcyTacutembdangplacetrfrrcaronedilyeftAngleBracketrrowBarRightArrowCeilingDoubleBracketwnTeeVectorVectorBarFloorRightArrowVectorTeeArrowVectorriangleBarEqualUpDownVectorTeeVectorVectorBarVectorBararrowrightarrowssEqualGreaterFullEqualGreaterLessSlantEqualTildefrleftarrowmidotongLeftArrowRightArrowRightArrowleftarrowrightarrowrightarrowpfwerLeftArrowRightArrowscrhtroktMapcyediumSpacellintrffrinusPlusopfscruNJcyacutecaronedilyegativeMediumSpaceThickSpacenSpaceVeryThinSpacestedGreaterGreaterLessLesswLinefroBreaknBreakingSpacepftCongruentupCapDoubleVerticalBarElementqualTildexistsGreaterEqualFullEqualGreaterLessSlantEqualTildeHumpDownHumpEqualLeftTriangleBarEqualssEqualGreaterLessSlantEqualTildeNestedGreaterGreaterLessLessPrecedesEqualSlantEqualReverseElementightTriangleBarEqualSquareSubsetEqualpersetEqualubsetEqualcceedsEqualSlantEqualTildepersetEqualTildeEqualFullEqualTildeVerticalBarscrtildeuOEligacutecircydblacfrgravemacregaicronopfpenCurlyDoubleQuoteQuoterscrlashtildemesumlverBarraceketParenthesisPartialDcyfrhiilusMinusoincareplanepfrecedesEqualSlantEqualTildeimeoductportionalscriQUOTfropfscrRBarrEGacutengrrtlcaronedilyeverseElementquilibriumUpEquilibriumfrhoightAngleBracketrrowBarLeftArrowCeilingDoubleBracketwnTeeVectorVectorBarFloorTeeArrowVectorriangleBarEqualUpDownVectorTeeVectorVectorBarVectorBararrowopfundImpliesrightarrowscrhuleDelayedSHCHcycyOFTcyacutecaronedilircyfrhortDownArrowLeftArrowRightArrowUpArrowigmamallCircleopfqrtuareIntersectionSubsetEqualpersetEqualUnionscrtarubsetEqualcceedsEqualSlantEqualTildehThatmpersetEqualsetTHORNRADESHcycyabucaronedilyfrhereforetaickSpacenSpaceildeEqualFullEqualTildeopfripleDotscrtrokUacuterrocirbrcyevecircydblacfrgravemacrnderBarraceketParenthesisionPlusogonpfpArrowBarDownArrowDownArrowEquilibriumTeeArrowarrowdownarrowperLeftArrowRightArrowsilonringscrtildeumlVDashbarcydashleerbarticalBarLineSeparatorTildeyThinSpacefropfscrvdashWcircedgefropfscrXfriopfscrYAcyIcyUcyacutecircyfropfscrumlZHcyacutecaronydoteroWidthSpacetafropfscraacutebrevecEdircuteyeligfrgravelefsymphphamacrlgpndanddslopevgelemsdaabcdefghrtvbdsphtzarrogonpfpEacireidosproxeqringscrtympeqtildeumlwconintintbNotackcongepsilonprimesimeqrveewedgebrktbrkcongydquoecausemptyvpsirnoutahweenfrigcapircupodotplustimessqcuptartriangledownupuplusveewedgekarowlacklozengesquaretriangledownleftrightnkk12434ocknequivotopfttomwtiexDLRlrHDUduULRlrVHLRhlrboxdLRlrhDUduminusplustimesuLRlrvHLRhlrprimerevevbarscremiimeolbhsubulletmpEeqcacutepandbrcupcapupdotsretoncapsronedilircupssmdotedilmptyvnterdotfrhcyeckmarkiirEceqlearrowleftrightdRSastcircdashefnintmidscirlubsuitoloneqmmatpfnlementxesngdotintpfrodysrrarrossscrubepetdotudarrlreprsclarrppbrcapcapupdotorsrarrmlyeqprecsuccveewedgerenvearrowleftrightveewedwconintintylctydArrHaraggerlethrrshvbkarowlaccaronydaggerrrotseqegltamptyvfishtrharlriamondsuitsegammasinvideontimesonxjcylcornropollarpfteqdotminusplussquareublebarwedgewnarrowdownarrowsharpoonleftrightrbkarowcornropscryoltroktdotrifuarrharwanglezcyigrarreDDototacutestercaronircolonydotefDotrgravesdotlinterslsdotmacrptysetvsp134ngspogonpfparsllussilonvqcircolonsimlantgtrlessualsestivDDvparslrDotarrscrdotimtahumlroxclistpectationonentialefallingdotseqcyemalefiligligligriligjliglatligtnsnofopfrallkvpartintrac123456823534584556878slownscrgElacutemmadpbrevecircydotelqqslantsccdotollesfrggimeljcylEajnEapproxeqqsimopfravescrimeltccirdotlParquestrapproxrrdoteqlessqlesslesssimvertneqqnEhArrairsplfmiltrdcyrcirwbarcirceartsuitlliprconfrksearowwarowoarrmthtokleftarrowrightarrowpfrbarscrlashtrokybullpheniacutecircyecyxclffrgraveiiintntnfinotajligmacrgelinepartthofpedncarefintieodottcalegersrcallarhkprodocygonpftaprodquestscrinEdotsvvtildeukcymljcircyfrmathopfscrercyukcykappavcedilyfrgreenhcyjcyopfscrlAarrrrtailBarrEgHaracuteemptyvgranmbdangdlepquorrbfsfshklpplsimtltailesbarrbrkracekkeslducaronedililubydcaquorrdharusharsheftarrowtailharpoondownupleftarrowsrightarrowsharpoonssquigarrowthreetimesgqqslantsccdotorgessapproxdoteqgtrqgtrgtrsimfishtloorrgEhardulblkjcylarrcornerhardtrimidotoustachenEapproxeqqsimoangrrbrkngleftarrowrightarrowmapstorightarrowoparrowleftrightparflustimeswastbarzengefparltrarrcornerhardmtrisaquocrhimegqbuortroktccirdothreeimeslarrquestrPariefurdsharuharvertneqqnEmDDotacrletesepstodownleftuprkercommaydasheasuredanglefrhoicrodastcirdotnusbdulcpdrnplusodelspfpscrtposultimapmapnGgtvLeftarrowrightarrowltvRightarrowVDashdashablacutengpEidosproxturalsbspumpecapronedilongdotupydasheArrarhkrowdotquivsearimxistsfrgEeqqslantssimtrhArrarrparisdvjcylArrEarrdreftarrowrightarrowqqslantsssimtriemidopftinEdotvabcnivabcparallelsltolintrcueeceqrArrarrcwightarrowtriesccueerhortmidparallelimeqmidparqsubepeubEeseteqqcceqpEeseteqqtglildelgrianglelefteqrightequmerospvDashHarrapdashgetinfinlArretrierArrtriesimwArrarhkrownearoSacutestcircydashblacivotsoldeligfcirrgonravethbarmintlarrcirrossinetmacregaicrondnusopfparerplusrarrderoffmigoforslopevscrlasholtildemesasumlvbarparallelsimltcyercntiodmilptenkfrhivmmatoneitchforkvlanckhkvusacirbcirdouemnsimtwomointintpfundrEapcueecapproxcurlyeqeqnapproxeqqsimsimimesnEapsimodfalarlinesurfptosimurelscriuncspqfrintopfprimescruaternionsintesteqotrAarrrrtailBarrHaraceutedicemptyvngdelequorrapbfscfshklpplsimtlwtailionalsbarrbrkracekkeslducaronedililubydcaldharquorshealinepartsctgfishtloorrhardulovightarrowtailharpoondownupleftarrowsharpoonsrightarrowssquigarrowthreetimesngsingdotseqlarrharmmoustachenmidoangrrbrkparflustimespargtpolintrarrsaquocrhqbuorthreeimesriefltriuluharxsacutebquocEaproncueedilircnEapsimpolintsimydotbeeArrarhkrowctmiswartminusnxtfrownharpchcyyortmidparallelyigmafvmdoteqgElEneplusrarrlarrmallsetminusshpeparslidletesoftcylbarpfpadesuitrqcapsupssubeseteqpesetequareffrarrscretmnmiletarftarfraightepsilonphinsubEdotedotmultnEeplusrarrseteqqneqqimubpccapproxcurlyeqeqnapproxeqqsimsimmngp123EdotsubedothsolublarrmultnEeplusseteqqneqqimubpwArrarhkrownwarzligtargetubrkcaronedilydotelrecfrhere4foretasymvickapproxsimnspkapsimornildemesbardntoeapbotcirforksaprimeradeiangledownlefteqqrighteqdoteminusplussbtimepeziumscryhcytrokwixtoheadleftarrowrightarrowuArrHaracuterrbrcyevecircydarrblacharfishtrgraveharlrblklcornerroptrimacrlogonpfparrowdownarrowharpoonleftrightlussihlonuparrowsrcornerropingtriscrtdotilderifuarrmlwanglevArrBarvDashangrtrepsilonkappanothingphiiroptorhosigmaubsetneqqpsetneqqthetariangleleftrightcydasheebareqlliprbartfrltrinsubpopfproprtriscrubnEepnEezigzagwcircedbargeqierpfropfpreathscrxcapircupdtrifrhArrarrilArrarrmapnisodotpflustimerArrarrscrqcupuplustriveewedgeyacuteycircyenfricyopfscrucymlzacutecaronydoteetrftafrhcyigrarropfscrwjnjC(D%D($(D'%$$ED($'$'$%$'%E$/D'$F%'D(D&#,%%&&$%$)%+%%$E$F$'$&$(#'D&$(%$&4%($(E'%&%($&$)%*$%$%$+)()')($:&5-($'($%*&&&/%%&)%@$'$F$%&&#%%)$&$&$&$(%%%&$(%$$%&%$E$2.&0,.(.(&'%.$F%$&&&(%6)&+*),---&*/1---)-.&)*+,).%*,&,*'('2+,+)1&'1,)2&'&*('($F%'#&D%D($(E&%$$&$ED($)$'%1(2$'%E$)$'((&+$&%%$%D&$(%-#&$E$3)2$F%'%+$&#'D$$'($$($(%&%$$&$E$$$F$./'*,***'*-*($F$$#)$'%$$'$%$.$&%/$&%'$.'(#'$'$&D(D'%$$&$%D($$%&&*%($%&('+%/,($'%E%%$&$($'E%#(%$$E$F$F%'$'#'$&$'$(%$$E$F$F#'D$$(%'%%%+%%$(%'%$$2(',&,-'*'0).+)1&'('-,)'&*(*)(*/&/('/),))/&')-&'('-%1','*'''-'($E$$%+$($/+-'-',+-'-%E%/(-$&%$%'$$#&$%$-%*$E$+$F$&$$#'$($(%'%$$5+-.)+0%5)+%($E$)%1%%%$&,'(&4&*''+H'(&*-(-L-J-'-M-(&O*H&/2F2((%*(***G*M*(&W,K&+.H.-&1'/3F3(&O2(.I4('H,(().H.-.H(I.(&(+(+,+(&.$FD($$#(D(D'%$$($ED($'%&%($F$6,($$$FE'D(&&D&$)('+&'.#+$%$E$%$$$+$/%%$$%)+(+-+(%&%(&*-%$F%$C'$E$&$F#(D%$(%%%%'%$(%'%$$$%/+-*0$%$%$3)'-&-,(*(0*.,)2&(((&+(+))*0&0((/*,*)0&().&(($&%-$-$&%$$-#)%%$($($$%'%'%&%$$E$0(,(-(*$'$-$F$&%')/))/(+)1()($F$&$%&&)(%)+(+-+(&(%$%$&(+(&&C($'$'%%$%%$$(%'%$$E$+&%%K&)$'(((,(($F$+$F%'C)%%''$'&&D'%$$($ED($'$*)',&(.%&('$'%E$)*&*,%,%.%&((%(%,%/(-%%'&$'$F$(D&#($&$%$'($$%%'&$'*+'+,+(&-$E$F$F$(#($'$E$F$F#F$$$F$F#'$&$&D($'%$$E$F$F$&#'$($(%$$&$0%%$%$&$FC)$($$%D%$E&E&%$D'$$%DD($)&%%&$'&%E$$%&&&$&(&$%$&$&%&&)%*$*$*$*$*$*$*$&%(%*$&&'$&'$'%E$$%$%'%$%%%%%')%D'$F%$%&(%D(D&$*%&#'$*'*'('&*%%'&&)%$&''$'%$$'$()$%(%&%'%%&$&'$E$('&'%&''''(&('&&/.%&(&&&($($.()(+0'0'0(&%%&'$&%%&$E&G%%$F%$&&%'%&'$'$'$&$'$'$'$'$&%'$'$'$&$'$'$'$'$'$'$&&&%'$'$'$&$'$'$'$'$&(&'&(&%'$'$'$&$'$'$'$'$'$'$$($'E'$F%&%%'$%%'$''$&'%%%'$'$($#)%$&&&(&&'%&&&D%&&%$'&&E'%&%&(%$&D'%(E%'($E$&%&('%$$%&$&$'%'..()%*$*&*'*'&$&(&&&'$'(&$'($)$%&($&$'%'))&%%'&&&%E&&F$'%$'%&$F%%'$&$'$$'$))$%&&%%')$%$&(&&'%&&&%&D%')$&+*'(&((F&&.-(%&%&$*%&$(#'$&$(%'%%%%'$$)%&$(%$$$%(&%%(D%%&%($(%D$''$$&'&*''$%$%(%&%$F&)*&&$&$(&&$(%E%$&%(&&(&'&)%/%*'-'..($*%'&&$F&$%%%'$'%%'$$'%&$)$&%)#(%%D(%'$(%%G$%'%$$&$$$'%D$$E'%$&&$$%)%$%$&&$'%&(&($%%'%($$%%%$'%E$&'%%&%%'&'$$(&'%&&**'%'&&&%(%%)$'%&$&%&%%$%E$D&%%$&%&%,&,#0$%$($(%&&&%D$'$G$&%&%&$&$F%'&$'$$*D(($H$($($($'%($G%($($'%'%($'%&%%&$F#%%$$(%&($%$$($'%$$&$$%$%$&$&(%$&%&&)$*$&D'%$E$$%$$'$&$$%$%$%$$%%%''%$&$'$%&$F$'$&%%'$'$D$%%&%%&%'%(%*'%&&&)((&'&&$K%E#'$(%%%'%'&$'&'$$&$'$()&%'%'$E$*&($'%'%.'-%E%'$F%'%'$(%'C)$$E&%$$&E&$%%DD($$%'&%%'%&$'$'&%''''&%%%%&$$%'%&(&%'%$&&&(''&(&'$&%&%E%%$'D($F%%'$'&'$($'$$$%'$'E%#(%$$E$'$F$F%'$'#(($$(%$$E$($&$&$F$F#(%%%'$'$$%$$&$(%)%'%'%%'$'%%$E&%%'$(%'%'%'%'%'&'%%$&&&$'D$'%&%'($&%'&)$$(%'&%%%%$$&%&($%(&(%%$$%*,''..%'-'-1$,+,-'-%$%$&$&(%$&%&&)$*$&D'%&*'&'()''&'&$(%'%D$$%$$''$($%&$&$$%&%)%'%&$(%')'$%%%''%$&$'$%&$'&%%&%.+-')'-%.,(%&&D&&%(%'&&%$&'&$$&'%$'%)%&($%$%&$(%E%$%%'$'$%%&%($%'D$%%&%%&%'%'%'%(%'&$'$'$$*&'$K%E#(D&%%&$'&%$&&)')')%%'$(%$$'$/$E$%D'%$&&&&F&%&($($)$$&%%$($(%E$$$F%'$$%)%&#F%D&D$,(-%D%D&D$-$(%'$'%'%E%$&D&E&%&'%&(%*$D&%F(D$&&&%'%&(F%%%$$'$$%&%''$(%%F%'%'&E%')$$E$E%$&$'D'H&D%&%$&$$'%&%&$$%$&$%$$&$'%D%&%%%$&*(-&$'D'H&D'$%&%$&%($$&$FE$&%(D(F(%)$)$&%(%)$)$$&'('E'D%(%$&&&D'$(E$'%&(D(D%,%&($$%&&&D&D%*)+%%'$($%&%&%((%%%'D'$'F*%,D&%(E&$'D'$'F*%,D$&E'%%%.0%,(1%$$%$&&&%$(%'%E%'%E&D%(%'&D&D'F%'&G%F$'%''$(%%'#%D(%%$&G$%$$'%'%%%%%'$'$'%D$&E'%$$'%$$&$'%&&'%&%$$'%&%(&$&&$F$&%&%&$$%&%$&%(%F$F$%'%%%(%$$&E'%%D(&&)%D&$'#&F$''&&'$&$$%$(&&&&&$&'$E$%&$%'%&$$%*%$$()$'%%%'''$'&'%($'$G%'&'&$$$*%EE&$$%$%%%&%$&$')'*'%'*(&(&'&%&($%%&%&&%%&(''''&$'%%&%'$F%$$(#F$&$F$($F$-'&%&(%E%#(%%%'$'$&$F&&%&%)%%'$'$'%E&%%'%'$(%'$'%'%'%'%'&'%'$%'&%('$'%&%'($&%'&)$$(%'&%%%%$$&%(%&($%%$&'&'''$%%E$$(%'%D$''$($%$&$$,-'(./%(-,+(.(-(-%%%-$'%&%$$()'$'$'&%%&%&&D&&%($&'%%)$'$(%E%$%%&%($$(%'%%'$'$''$)$$#)$'$$%$%%&&%&%$&&%&%%&%&&%)%&%$$&'$'$$'%''$(%E%%%%'%)'$%%$E&&$'%'&$%)(+E$$'($($%$&&&$'$&$'$&$'$&%&'&'$'$/&&%)%%&%%$&$'D$(%$&$'%%E$()&&$$'(D&%(D%&($(&+%'$($(&+%%$&&($&$$'$F%'%'%'$&'$%0+&&%$%&$&&&$'&&'&%'$&'&'&&)%+$)&,$'%'%($%%')'*'%'*(&(&'&%$%%%$F$F$F$&$&&'&&$'&&'(%&'&'&%'$&'&&)%+$)&,$'%'%($$'%''$(%%'D'#)%$$&$(%'%$$&$($E$(('&%(&($%,(&&&%&&&E&$'E&($)%($%%$&%$&&&&&D'&%%$($'%)+'+'/%+$+(0%&&&$&(&'&%&'%)$F&$%&%'$'%1*-#'$&D(%%$'&&D'%$$'%'%&$(%DD($''$%&$()%&&%&$'E$$'%E$)%,%.,(%&%%'$'&%+$()%&&%&%&$F$'%'%%'$$'E%$)#'$&'$$'$(%+&(&*&&'$'(&$'%&('K/D(J/D&('..($%$'$%&&&%%'%'&$$E$'$G'D$F$'$'$F%G(D&F(D$)#($(&%($%'$E$F$$$$%'$F#'%&%%$'$E$'%&$$$'%&$&$&$'%E&&%'$'%&$F%'$(%&$&$(C)&$$'%$D%$E$&$F$F$&E%#)$(%$$&$(%%$E$&$)$F$F$%%%0@0000H8H40H000047P00P@001000@0B0HP@:H9T8P000LB8d@800@I0<110000QQ8400P10030005940@410020000Q02000@0200000@P0101@8000440400000000808000000000@00000000P`0000000040400@0004<000000000008000030000000000P020T400020@0@00000000000000000000000000P0000000400400000400220080000100000000000000000P000000000000P000000@00402000000000@00000000000000000000040000000000000", "Æ&ÁĂÂА𝔄ÀΑĀ⩓Ą𝔸⁡Å𝒜≔ÃÄ∖⫧⌆Б∵ℬΒ𝔅𝔹˘ℬ≎Ч©Ć⋒ⅅℭČÇĈ∰Ċ¸·ℭΧ⊙⊖⊕⊗∲”’∷⩴≡∯∮ℂ∐∳⨯𝒞⋓≍ⅅ⤑ЂЅЏ‡↡⫤ĎД∇Δ𝔇´˙˝`˜⋄ⅆ𝔻¨⃜≐∯¨⇓⇐⇔⫤⟸⟺⟹⇒⊨⇑⇕∥↓⤓⇵̑⥐⥞↽⥖⥟⇁⥗⊤↧⇓𝒟ĐŊÐÉĚÊЭĖ𝔈È∈Ē◻▫Ę𝔼Ε⩵≂⇌ℰ⩳ΗË∃ⅇФ𝔉◼▪𝔽∀ℱℱЃ>ΓϜĞĢĜГĠ𝔊⋙𝔾≥⋛≧⪢≷⩾≳𝒢≫Ъˇ^Ĥℌℋℍ─ℋĦ≎≏ЕĲЁÍÎИİℑÌℑĪⅈ⇒∬∫⋂⁣⁢Į𝕀ΙℐĨІÏĴЙ𝔍𝕁𝒥ЈЄХЌΚĶК𝔎𝕂𝒦Љ<ĹΛ⟪ℒ↞ĽĻЛ⟨←⇤⇆⌈⟦⥡⇃⥙⌊↔⥎⊣↤⥚⊲⧏⊴⥑⥠↿⥘↼⥒⇐⇔⋚≦≶⪡⩽≲𝔏⋘⇚Ŀ⟵⟷⟶⟸⟺⟹𝕃↙↘ℒ↰Ł≪⤅М ℳ𝔐∓𝕄ℳΜЊŃŇŅН​​​​≫≪\n𝔑⁠\xA0ℕ⫬≢≭∦∉≠≂̸∄≯≱≧̸≫̸≹⩾̸≵≎̸≏̸⋪⧏̸⋬≮≰≸≪̸⩽̸≴⪢̸⪡̸⊀⪯̸⋠∌⋫⧐̸⋭⊏̸⋢⊐̸⋣⊂⃒⊈⊁⪰̸⋡≿̸⊃⃒⊉≁≄≇≉∤𝒩ÑΝŒÓÔОŐ𝔒ÒŌΩΟ𝕆“‘⩔𝒪ØÕ⨷Ö‾⏞⎴⏜∂П𝔓ΦΠ±ℌℙ⪻≺⪯≼≾″∏∷∝𝒫Ψ\"𝔔ℚ𝒬⤐®Ŕ⟫↠⤖ŘŖРℜ∋⇋⥯ℜΡ⟩→⇥⇄⌉⟧⥝⇂⥕⌋⊢↦⥛⊳⧐⊵⥏⥜↾⥔⇀⥓⇒ℝ⥰⇛ℛ↱⧴ЩШЬŚ⪼ŠŞŜС𝔖↓←→↑Σ∘𝕊√□⊓⊏⊑⊐⊒⊔𝒮⋆⋐⋐⊆≻⪰≽≿∋∑⋑⊃⊇⋑Þ™ЋЦ	ΤŤŢТ𝔗∴Θ   ∼≃≅≈𝕋⃛𝒯ŦÚ↟⥉ЎŬÛУŰ𝔘ÙŪ_⏟⎵⏝⋃⊎Ų𝕌↑⤒⇅↕⥮⊥↥⇑⇕↖↗ϒΥŮ𝒰ŨÜ⊫⫫В⊩⫦⋁‖‖∣|❘≀ 𝔙𝕍𝒱⊪Ŵ⋀𝔚𝕎𝒲𝔛Ξ𝕏𝒳ЯЇЮÝŶЫ𝔜𝕐𝒴ŸЖŹŽЗŻ​Ζℨℤ𝒵áă∾∾̳∿â´аæ⁡𝔞àℵℵαā⨿&∧⩕⩜⩘⩚∠⦤∠∡⦨⦩⦪⦫⦬⦭⦮⦯∟⊾⦝∢Å⍼ą𝕒≈⩰⩯≊≋'≈≊å𝒶*≈≍ãä∳⨑⫭≌϶‵∽⋍⊽⌅⌅⎵⎶≌б„∵∵⦰϶ℬβℶ≬𝔟⋂◯⋃⨀⨁⨂⨆★▽△⨄⋁⋀⤍⧫▪▴▾◂▸␣▒░▓█=⃥≡⃥⌐𝕓⊥⊥⋈╗╔╖╓═╦╩╤╧╝╚╜╙║╬╣╠╫╢╟⧉╕╒┐┌─╥╨┬┴⊟⊞⊠╛╘┘└│╪╡╞┼┤├‵˘¦𝒷⁏∽⋍\\⧅⟈••≎⪮≏≏ć∩⩄⩉⩋⩇⩀∩︀⁁ˇ⩍čçĉ⩌⩐ċ¸⦲¢·𝔠ч✓✓χ○⧃ˆ≗↺↻®Ⓢ⊛⊚⊝≗⨐⫯⧂♣♣:≔≔,@∁∘∁ℂ≅⩭∮𝕔∐©℗↵✗𝒸⫏⫑⫐⫒⋯⤸⤵⋞⋟↶⤽∪⩈⩆⩊⊍⩅∪︀↷⤼⋞⋟⋎⋏¤↶↷⋎⋏∲∱⌭⇓⥥†ℸ↓‐⊣⤏˝ďдⅆ‡⇊⩷°δ⦱⥿𝔡⇃⇂⋄⋄♦♦¨ϝ⋲÷÷⋇⋇ђ⌞⌍$𝕕˙≐≑∸∔⊡⌆↓⇊⇃⇂⤐⌟⌌𝒹ѕ⧶đ⋱▿▾⇵⥯⦦џ⟿⩷≑é⩮ě≖ê≕эėⅇ≒𝔢⪚è⪖⪘⪙⏧ℓ⪕⪗ē∅∅∅   ŋ ę𝕖⋕⧣⩱εεϵ≖≕≂⪖⪕=≟≡⩸⧥≓⥱ℯ≐≂ηðë€!∃ℰⅇ≒ф♀ﬃﬀﬄ𝔣ﬁfj♭ﬂ▱ƒ𝕗∀⋔⫙⨍½⅓¼⅕⅙⅛⅔⅖¾⅗⅜⅘⅚⅝⅞⁄⌢𝒻≧⪌ǵγϝ⪆ğĝгġ≥⋛≥≧⩾⩾⪩⪀⪂⪄⋛︀⪔𝔤≫⋙ℷѓ≷⪒⪥⪤≩⪊⪊⪈⪈≩⋧𝕘`ℊ≳⪎⪐>⪧⩺⋗⦕⩼⪆⥸⋗⋛⪌≷≳≩︀≩︀⇔ ½ℋъ↔⥈↭ℏĥ♥♥…⊹𝔥⤥⤦⇿∻↩↪𝕙―𝒽ℏħ⁃‐í⁣îие¡⇔𝔦ìⅈ⨌∭⧜℩ĳīℑℐℑı⊷Ƶ∈℅∞⧝ı∫⊺ℤ⊺⨗⨼ёį𝕚ι⨼¿𝒾∈⋹⋵⋴⋳∈⁢ĩіïĵй𝔧ȷ𝕛𝒿јєκϰķк𝔨ĸхќ𝕜𝓀⇚⇐⤛⤎≦⪋⥢ĺ⦴ℒλ⟨⦑⟨⪅«←⇤⤟⤝↩↫⤹⥳↢⪫⤙⪭⪭︀⤌❲{[⦋⦏⦍ľļ⌈{л⤶“„⥧⥋↲≤←↢↽↼⇇↔⇆⇋↭⋋⋚≤≦⩽⩽⪨⩿⪁⪃⋚︀⪓⪅⋖⋚⪋≶≲⥼⌊𝔩≶⪑↽↼⥪▄љ≪⇇⌞⥫◺ŀ⎰⎰≨⪉⪉⪇⪇≨⋦⟬⇽⟦⟵⟷⟼⟶↫↬⦅𝕝⨭⨴∗_◊◊⧫(⦓⇆⌟⇋⥭‎⊿‹𝓁↰≲⪍⪏[‘‚ł<⪦⩹⋖⋋⋉⥶⩻⦖◃⊴◂⥊⥦≨︀≨︀∺¯♂✠✠↦↦↧↤↥▮⨩м—∡𝔪℧µ∣*⫰·−⊟∸⨪⫛…∓⊧𝕞∓𝓂∾μ⊸⊸⋙̸≫⃒≫̸⇍⇎⋘̸≪⃒≪̸⇏⊯⊮∇ń∠⃒≉⩰̸≋̸ŉ≉♮♮ℕ\xA0≎̸≏̸⩃ňņ≇⩭̸⩂н–≠⇗⤤↗↗≐̸≢⤨≂̸∄∄𝔫≧̸≱≱≧̸⩾̸⩾̸≵≯≯⇎↮⫲∋⋼⋺∋њ⇍≦̸↚‥≰↚↮≰≦̸⩽̸⩽̸≮≴≮⋪⋬∤𝕟¬∉⋹̸⋵̸∉⋷⋶∌∌⋾⋽∦∦⫽⃥∂̸⨔⊀⋠⪯̸⊀⪯̸⇏↛⤳̸↝̸↛⋫⋭⊁⋡⪰̸𝓃∤∦≁≄≄∤∦⋢⋣⊄⫅̸⊈⊂⃒⊈⫅̸⊁⪰̸⊅⫆̸⊉⊃⃒⊉⫆̸≹ñ≸⋪⋬⋫⋭ν#№ ⊭⤄≍⃒⊬≥⃒>⃒⧞⤂≤⃒<⃒⊴⃒⤃⊵⃒∼⃒⇖⤣↖↖⤧Ⓢó⊛⊚ôо⊝ő⨸⊙⦼œ⦿𝔬˛ò⧁⦵Ω∮↺⦾⦻‾⧀ōωο⦶⊖𝕠⦷⦹⊕∨↻⩝ℴℴªº⊶⩖⩗⩛ℴø⊘õ⊗⨶ö⌽∥¶∥⫳⫽∂п%.‰⊥‱𝔭φϕℳ☎π⋔ϖℏℎℏ+⨣⊞⨢∔⨥⩲±⨦⨧±⨕𝕡£≺⪳⪷≼⪯≺⪷≼⪯⪹⪵⋨≾′ℙ⪵⪹⋨∏⌮⌒⌓∝∝≾⊰𝓅ψ 𝔮⨌𝕢⁗𝓆ℍ⨖?≟\"⇛⇒⤜⤏⥤∽̱ŕ√⦳⟩⦒⦥⟩»→⥵⇥⤠⤳⤞↪↬⥅⥴↣↝⤚∶ℚ⤍❳}]⦌⦎⦐řŗ⌉}р⤷⥩””↳ℜℛℜℝ▭®⥽⌋𝔯⇁⇀⥬ρϱ→↣⇁⇀⇄⇌⇉↝⋌˚≓⇄⇌‏⎱⎱⫮⟭⇾⟧⦆𝕣⨮⨵)⦔⨒⇉›𝓇↱]’’⋌⋊▹⊵▸⧎⥨℞ś‚≻⪴⪸š≽⪰şŝ⪶⪺⋩⨓≿с⋅⊡⩦⇘⤥↘↘§;⤩∖∖✶𝔰⌢♯щш∣∥­σςς∼⩪≃≃⪞⪠⪝⪟≆⨤⥲←∖⨳⧤∣⌣⪪⪬⪬︀ь/⧄⌿𝕤♠♠∥⊓⊓︀⊔⊔︀⊏⊑⊏⊑⊐⊒⊐⊒□□▪▪→𝓈∖⌣⋆☆★ϵϕ¯⊂⫅⪽⊆⫃⫁⫋⊊⪿⥹⊂⊆⫅⊊⫋⫇⫕⫓≻⪸≽⪰⪺⪶⋩≿∑♪⊃¹²³⫆⪾⫘⊇⫄⟉⫗⥻⫂⫌⊋⫀⊃⊇⫆⊋⫌⫈⫔⫖⇙⤦↙↙⤪ß⌖τ⎴ťţт⃛⌕𝔱∴∴θϑϑ≈∼ ≈∼þ˜×⊠⨱⨰∭⤨⊤⌶⫱𝕥⫚⤩‴™▵▿◃⊴≜▹⊵◬≜⨺⨹⧍⨻⏢𝓉цћŧ≬↞↠⇑⥣ú↑ўŭûу⇅ű⥮⥾𝔲ù↿↾▀⌜⌜⌏◸ū¨ų𝕦↑↕↿↾⊎υϒυ⇈⌝⌝⌎ů◹𝓊⋰ũ▵▴⇈ü⦧⇕⫨⫩⊨⦜ϵϰ∅ϕϖ∝↕ϱς⊊︀⫋︀⊋︀⫌︀ϑ⊲⊳в⊢∨⊻≚⋮||𝔳⊲⊂⃒⊃⃒𝕧∝⊳𝓋⫋︀⊊︀⫌︀⊋︀⦚ŵ⩟∧≙℘𝔴𝕨℘≀≀𝓌⋂◯⋃▽𝔵⟺⟷ξ⟸⟵⟼⋻⨀𝕩⨁⨂⟹⟶𝓍⨆⨄△⋁⋀ýяŷы¥𝔶ї𝕪𝓎юÿźžзżℨζ𝔷ж⇝𝕫𝓏‍‌"], mi = 2654435761, hi = 2246822507, gi = (() => {
	let e = new Uint8Array(128);
	for (let t = 48; t <= 57; t++) e[t] = t - 47;
	for (let t = 65; t <= 90; t++) e[t] = t - 54;
	for (let t = 97; t <= 122; t++) e[t] = t - 60;
	return e;
})();
function exactKey(e, t, n) {
	return e.charCodeAt(t) << 25 | e.charCodeAt(t + 1) << 18 | e.charCodeAt(t + n - 2) << 11 | gi[e.charCodeAt(t + n - 1)] << 5 | n;
}
function pairIndex(e, t) {
	return (e * 3 << 3 ^ t) & 1023;
}
function bucketOne(e, t) {
	return (Math.imul(e, mi) >>> 16) * t >>> 16;
}
function bucketTwo(e, t) {
	return (Math.imul(e, hi) >>> 16) * t >>> 16;
}
function initDecodeData(e) {
	let [t, n] = e, r = t.charCodeAt(0) - 48 << 6 | t.charCodeAt(1) - 48, i = t.charCodeAt(2) - 48 << 6 | t.charCodeAt(3) - 48, a = t.charCodeAt(4) - 48 << 6 | t.charCodeAt(5) - 48, o = 6 + i, s = o + 2 * r, c = 2 * a, l = new Int32Array(c), u = new Uint16Array(c), d = new Uint16Array(c), f = new Uint32Array(1024), m = new Map(), g = [], _ = "", v = 6, y = 0;
	for (let e = 0; e < r; e++) {
		let n = t.charCodeAt(o + 2 * e) - 35, r = t.charCodeAt(o + 2 * e + 1) - 35, i = n & 31, c = i + (r & 31), b = (r >> 5) + 1;
		_ = _.slice(0, i) + t.slice(v, v + c - i), v += c - i;
		let x = exactKey(_, 0, c), S = 2 * (t.charCodeAt(s + Math.floor(e / 6)) - 48 & 1 << e % 6 ? bucketTwo : bucketOne)(x, a);
		if (l[S] !== 0 && (S += 1), l[S] = x, c > 4) {
			let e = _.slice(2, c - 2), t = m.get(e);
			if (t === void 0) {
				m.set(e, g.length), u[S] = g.length;
				for (let t = 0; t < e.length; t += 2) g.push(e.charCodeAt(t) | e.charCodeAt(t + 1) << 16);
			} else u[S] = t;
		}
		let ee = pairIndex(_.charCodeAt(0), _.charCodeAt(1));
		f[ee] |= c <= 16 ? 1 << c - 2 : 32768, n & 32 && (f[ee] |= 1 << c - 2 + 16), d[S] = y << 2 | b - 1 | (n & 32) >> 4, y += b;
	}
	return {
		keys: l,
		buckets: a,
		slotMidOff: u,
		slotValue: d,
		values: n,
		lengthBits: f,
		middles: new Uint32Array(g)
	};
}
function isNumber(e) {
	return e - 48 >>> 0 <= 9;
}
function isAlphaNumeric(e) {
	return isNumber(e) || (e | 32) - 97 >>> 0 <= 25;
}
function isEntityInAttributeInvalidEnd(e) {
	return e === 61 || isAlphaNumeric(e);
}
var H;
(function(e) {
	e[e.Legacy = 0] = "Legacy", e[e.Strict = 1] = "Strict", e[e.Attribute = 2] = "Attribute";
})(H ||= {});
const _i = initDecodeData(pi), vi = _i.keys, yi = _i.buckets, bi = _i.slotMidOff, xi = _i.lengthBits, Si = _i.middles, Ci = _i.slotValue, wi = _i.values;
function findSlotHtml(e, t, n) {
	let r = e.charCodeAt(t), i = e.charCodeAt(t + 1), a = e.charCodeAt(t + n - 2), o = e.charCodeAt(t + n - 1);
	if ((r | i | a | o) > 127) return -1;
	let s = r << 25 | i << 18 | a << 11 | gi[o] << 5 | n, c = 2 * ((Math.imul(s, mi) >>> 16) * yi >>> 16);
	for (let r = 0;; r++) {
		if (vi[c] === s && (n <= 4 || isMidMatchHtml(c, e, t, n))) return c;
		if (vi[c + 1] === s && (n <= 4 || isMidMatchHtml(c + 1, e, t, n))) return c + 1;
		if (r === 1) return -1;
		c = 2 * ((Math.imul(s, hi) >>> 16) * yi >>> 16);
	}
}
function isMidMatchHtml(e, t, n, r) {
	let i = bi[e], a = n + 2, o = n + r - 2;
	for (; a + 1 < o;) {
		if ((t.charCodeAt(a) | t.charCodeAt(a + 1) << 16) !== Si[i++]) return !1;
		a += 2;
	}
	return a === o || t.charCodeAt(a) === (Si[i] & 65535);
}
const Ti = (() => {
	let e = new Uint8Array(128).fill(255);
	for (let t = 0; t < 10; t++) e[48 + t] = t;
	for (let t = 0; t < 6; t++) e[65 + t] = t + 10, e[97 + t] = t + 10;
	return e;
})();
function findLegacySlot(e, t, n) {
	let r = xi[pairIndex(e.charCodeAt(t), e.charCodeAt(t + 1))] >>> 16 & 31;
	for (; r !== 0;) {
		let i = 31 - Math.clz32(r);
		if (r ^= 1 << i, i + 2 > n) continue;
		let a = findSlotHtml(e, t, i + 2);
		if (a >= 0 && Ci[a] & 2) return a << 3 | i + 2;
	}
	return -1;
}
function findLongClassMatch(e, t, n) {
	let r = e.slice(t, t + 32).indexOf(";");
	if (r - 2 >>> 0 <= 29) {
		let n = findSlotHtml(e, t, r);
		if (n >= 0) return n << 6 | r + 1;
	}
	if (n !== H.Strict) {
		let r = findLegacySlot(e, t, Math.min(31, e.length - t));
		if (r >= 0) {
			let i = r & 7;
			if (n !== H.Attribute || t + i >= e.length || !isEntityInAttributeInvalidEnd(e.charCodeAt(t + i))) return r >> 3 << 6 | i;
		}
	}
	return -1;
}
var EntityDecoderBase = class {
	emitCodePoint;
	errors;
	state = 0;
	consumed = 1;
	result = 0;
	decodeMode = H.Strict;
	replaceNumericCodePoint = replaceCodePoint;
	constructor(e, t) {
		this.emitCodePoint = e, this.errors = t;
	}
	stateNumericStart(e, t) {
		return t >= e.length ? -1 : (e.charCodeAt(t) | 32) == 120 ? (this.state = 3, this.consumed += 1, this.stateNumericHex(e, t + 1)) : (this.state = 2, this.stateNumericDecimal(e, t));
	}
	stateNumericHex(e, t) {
		let n = e.length, { result: r, consumed: i } = this, a = t;
		for (; a < n;) {
			let t = e.charCodeAt(a), n = Ti[t];
			if (n <= 15) r = r * 16 + n;
			else return this.result = r, this.consumed = i, this.emitNumericEntity(t, 3);
			i += 1, a += 1;
		}
		return this.result = r, this.consumed = i, -1;
	}
	stateNumericDecimal(e, t) {
		let n = e.length, { result: r, consumed: i } = this, a = t;
		for (; a < n;) {
			let t = e.charCodeAt(a) - 48;
			if (t >>> 0 > 9) return this.result = r, this.consumed = i, this.emitNumericEntity(t + 48, 2);
			r = r * 10 + t, i += 1, a += 1;
		}
		return this.result = r, this.consumed = i, -1;
	}
	emitNumericEntity(e, t) {
		if (this.consumed <= t) return this.errors?.absenceOfDigitsInNumericCharacterReference(this.consumed), 0;
		if (e === 59) this.consumed += 1;
		else if (this.decodeMode === H.Strict) return 0;
		return this.emitCodePoint(this.replaceNumericCodePoint(this.result), this.consumed), this.errors && (e !== 59 && this.errors.missingSemicolonAfterCharacterReference(), this.errors.validateNumericCharacterReference(this.result)), this.consumed;
	}
	startEntity(e) {
		this.decodeMode = e, this.state = 0, this.result = 0, this.consumed = 1;
	}
	write(e, t) {
		switch (this.state) {
			case 0: return e.charCodeAt(t) === 35 ? (this.state = 1, this.consumed += 1, this.stateNumericStart(e, t + 1)) : (this.state = 4, this.stateNamedEntity(e, t));
			case 1: return this.stateNumericStart(e, t);
			case 2: return this.stateNumericDecimal(e, t);
			case 3: return this.stateNumericHex(e, t);
			default: return this.stateNamedEntity(e, t);
		}
	}
	end() {
		switch (this.state) {
			case 4: return this.endNamedEntity();
			case 2: return this.emitNumericEntity(0, 2);
			case 3: return this.emitNumericEntity(0, 3);
			case 1: return this.errors?.absenceOfDigitsInNumericCharacterReference(this.consumed), 0;
			default: return 0;
		}
	}
}, HtmlEntityDecoder = class extends EntityDecoderBase {
	runLength = 0;
	nameBuffer = new Uint8Array(32);
	emitSlot(e) {
		let t = Ci[e], n = t >> 2;
		this.emitCodePoint(wi.charCodeAt(n), this.consumed), t & 1 && this.emitCodePoint(wi.charCodeAt(n + 1), this.consumed);
	}
	startEntity(e) {
		super.startEntity(e), this.runLength = 0;
	}
	stateNamedEntity(e, t) {
		let n = e.length;
		if (this.runLength === 0 && t + 17 <= n) {
			let r = pairIndex(e.charCodeAt(t), e.charCodeAt(t + 1)), i = xi[r];
			if (i & 32768 && t + 32 <= n) {
				let n = findLongClassMatch(e, t, this.decodeMode);
				if (n >= 0) {
					let r = n & 63;
					return this.consumed = r + 1, this.emitSlot(n >> 6), e.charCodeAt(t + r - 1) !== 59 && this.errors?.missingSemicolonAfterCharacterReference(), this.consumed;
				}
				return 0;
			}
			let a = i & 32767;
			for (; a !== 0;) {
				let n = a & -a;
				a ^= n;
				let r = 33 - Math.clz32(n);
				if (e.charCodeAt(t + r) === 59) {
					let n = findSlotHtml(e, t, r);
					if (n >= 0) return this.consumed = r + 2, this.emitSlot(n), this.consumed;
				}
			}
			if (!(i & 32768)) {
				if (this.decodeMode !== H.Strict) {
					let n = findLegacySlot(e, t, 31);
					if (n >= 0) {
						let r = n & 7, i = e.charCodeAt(t + r);
						return this.decodeMode === H.Attribute && isEntityInAttributeInvalidEnd(i) ? 0 : (this.consumed = r + 1, this.emitSlot(n >> 3), this.errors?.missingSemicolonAfterCharacterReference(), this.consumed);
					}
				}
				return 0;
			}
		}
		let r = t, { runLength: i } = this, a = -1, o = Math.min(n, t + 32 - i);
		for (; r < o;) {
			let t = e.charCodeAt(r);
			if (!isAlphaNumeric(t)) {
				a = t;
				break;
			}
			this.nameBuffer[i++] = t, r++;
		}
		if (a < 0 && i < 32) return this.runLength = i, -1;
		if (a === 59 && i - 2 >>> 0 <= 29) {
			let e = findBufferedHtmlSlot(this.nameBuffer, i);
			if (e >= 0) return this.consumed = i + 2, this.emitSlot(e), this.consumed;
		}
		if (this.decodeMode !== H.Strict && i >= 2) {
			let e = findBufferedLegacySlot(this.nameBuffer, i);
			if (e >= 0) {
				let t = e & 7, n = t < i ? this.nameBuffer[t] : a;
				return this.decodeMode === H.Attribute && isEntityInAttributeInvalidEnd(n) ? 0 : (this.consumed = t + 1, this.emitSlot(e >> 3), this.errors?.missingSemicolonAfterCharacterReference(), this.consumed);
			}
		}
		return 0;
	}
	endNamedEntity() {
		if (this.decodeMode === H.Strict || this.runLength < 2) return 0;
		let e = findBufferedLegacySlot(this.nameBuffer, this.runLength);
		return e < 0 || this.decodeMode === H.Attribute && (e & 7) < this.runLength ? 0 : (this.consumed = (e & 7) + 1, this.emitSlot(e >> 3), this.errors?.missingSemicolonAfterCharacterReference(), this.consumed);
	}
};
function findBufferedHtmlSlot(e, t) {
	let n = e[0] << 25 | e[1] << 18 | e[t - 2] << 11 | gi[e[t - 1]] << 5 | t, r = 2 * ((Math.imul(n, mi) >>> 16) * yi >>> 16);
	for (let i = 0;; i++) {
		if (vi[r] === n && (t <= 4 || isBufferedMiddle(r, e, t))) return r;
		if (vi[r + 1] === n && (t <= 4 || isBufferedMiddle(r + 1, e, t))) return r + 1;
		if (i === 1) return -1;
		r = 2 * ((Math.imul(n, hi) >>> 16) * yi >>> 16);
	}
}
function isBufferedMiddle(e, t, n) {
	let r = bi[e], i = 2, a = n - 2;
	for (; i + 1 < a;) {
		if ((t[i] | t[i + 1] << 16) !== Si[r++]) return !1;
		i += 2;
	}
	return i === a || t[i] === (Si[r] & 65535);
}
function findBufferedLegacySlot(e, t) {
	let n = xi[pairIndex(e[0], e[1])] >>> 16 & 31;
	for (; n !== 0;) {
		let r = 31 - Math.clz32(n);
		if (n ^= 1 << r, r + 2 > t) continue;
		let i = findBufferedHtmlSlot(e, r + 2);
		if (i >= 0 && Ci[i] & 2) return i << 3 | r + 2;
	}
	return -1;
}
// node_modules/parse5/dist/common/html.js
var U;
(function(e) {
	e.HTML = "http://www.w3.org/1999/xhtml", e.MATHML = "http://www.w3.org/1998/Math/MathML", e.SVG = "http://www.w3.org/2000/svg", e.XLINK = "http://www.w3.org/1999/xlink", e.XML = "http://www.w3.org/XML/1998/namespace", e.XMLNS = "http://www.w3.org/2000/xmlns/";
})(U ||= {});
var Ei;
(function(e) {
	e.TYPE = "type", e.ACTION = "action", e.ENCODING = "encoding", e.PROMPT = "prompt", e.NAME = "name", e.COLOR = "color", e.FACE = "face", e.SIZE = "size";
})(Ei ||= {});
var Di;
(function(e) {
	e.NO_QUIRKS = "no-quirks", e.QUIRKS = "quirks", e.LIMITED_QUIRKS = "limited-quirks";
})(Di ||= {});
var W;
(function(e) {
	e.A = "a", e.ADDRESS = "address", e.ANNOTATION_XML = "annotation-xml", e.APPLET = "applet", e.AREA = "area", e.ARTICLE = "article", e.ASIDE = "aside", e.B = "b", e.BASE = "base", e.BASEFONT = "basefont", e.BGSOUND = "bgsound", e.BIG = "big", e.BLOCKQUOTE = "blockquote", e.BODY = "body", e.BR = "br", e.BUTTON = "button", e.CAPTION = "caption", e.CENTER = "center", e.CODE = "code", e.COL = "col", e.COLGROUP = "colgroup", e.DD = "dd", e.DESC = "desc", e.DETAILS = "details", e.DIALOG = "dialog", e.DIR = "dir", e.DIV = "div", e.DL = "dl", e.DT = "dt", e.EM = "em", e.EMBED = "embed", e.FIELDSET = "fieldset", e.FIGCAPTION = "figcaption", e.FIGURE = "figure", e.FONT = "font", e.FOOTER = "footer", e.FOREIGN_OBJECT = "foreignObject", e.FORM = "form", e.FRAME = "frame", e.FRAMESET = "frameset", e.H1 = "h1", e.H2 = "h2", e.H3 = "h3", e.H4 = "h4", e.H5 = "h5", e.H6 = "h6", e.HEAD = "head", e.HEADER = "header", e.HGROUP = "hgroup", e.HR = "hr", e.HTML = "html", e.I = "i", e.IMG = "img", e.IMAGE = "image", e.INPUT = "input", e.IFRAME = "iframe", e.KEYGEN = "keygen", e.LABEL = "label", e.LI = "li", e.LINK = "link", e.LISTING = "listing", e.MAIN = "main", e.MALIGNMARK = "malignmark", e.MARQUEE = "marquee", e.MATH = "math", e.MENU = "menu", e.META = "meta", e.MGLYPH = "mglyph", e.MI = "mi", e.MO = "mo", e.MN = "mn", e.MS = "ms", e.MTEXT = "mtext", e.NAV = "nav", e.NOBR = "nobr", e.NOFRAMES = "noframes", e.NOEMBED = "noembed", e.NOSCRIPT = "noscript", e.OBJECT = "object", e.OL = "ol", e.OPTGROUP = "optgroup", e.OPTION = "option", e.P = "p", e.PARAM = "param", e.PLAINTEXT = "plaintext", e.PRE = "pre", e.RB = "rb", e.RP = "rp", e.RT = "rt", e.RTC = "rtc", e.RUBY = "ruby", e.S = "s", e.SCRIPT = "script", e.SEARCH = "search", e.SECTION = "section", e.SELECT = "select", e.SOURCE = "source", e.SMALL = "small", e.SPAN = "span", e.STRIKE = "strike", e.STRONG = "strong", e.STYLE = "style", e.SUB = "sub", e.SUMMARY = "summary", e.SUP = "sup", e.TABLE = "table", e.TBODY = "tbody", e.TEMPLATE = "template", e.TEXTAREA = "textarea", e.TFOOT = "tfoot", e.TD = "td", e.TH = "th", e.THEAD = "thead", e.TITLE = "title", e.TR = "tr", e.TRACK = "track", e.TT = "tt", e.U = "u", e.UL = "ul", e.SVG = "svg", e.VAR = "var", e.WBR = "wbr", e.XMP = "xmp";
})(W ||= {});
var G;
(function(e) {
	e[e.UNKNOWN = 0] = "UNKNOWN", e[e.A = 1] = "A", e[e.ADDRESS = 2] = "ADDRESS", e[e.ANNOTATION_XML = 3] = "ANNOTATION_XML", e[e.APPLET = 4] = "APPLET", e[e.AREA = 5] = "AREA", e[e.ARTICLE = 6] = "ARTICLE", e[e.ASIDE = 7] = "ASIDE", e[e.B = 8] = "B", e[e.BASE = 9] = "BASE", e[e.BASEFONT = 10] = "BASEFONT", e[e.BGSOUND = 11] = "BGSOUND", e[e.BIG = 12] = "BIG", e[e.BLOCKQUOTE = 13] = "BLOCKQUOTE", e[e.BODY = 14] = "BODY", e[e.BR = 15] = "BR", e[e.BUTTON = 16] = "BUTTON", e[e.CAPTION = 17] = "CAPTION", e[e.CENTER = 18] = "CENTER", e[e.CODE = 19] = "CODE", e[e.COL = 20] = "COL", e[e.COLGROUP = 21] = "COLGROUP", e[e.DD = 22] = "DD", e[e.DESC = 23] = "DESC", e[e.DETAILS = 24] = "DETAILS", e[e.DIALOG = 25] = "DIALOG", e[e.DIR = 26] = "DIR", e[e.DIV = 27] = "DIV", e[e.DL = 28] = "DL", e[e.DT = 29] = "DT", e[e.EM = 30] = "EM", e[e.EMBED = 31] = "EMBED", e[e.FIELDSET = 32] = "FIELDSET", e[e.FIGCAPTION = 33] = "FIGCAPTION", e[e.FIGURE = 34] = "FIGURE", e[e.FONT = 35] = "FONT", e[e.FOOTER = 36] = "FOOTER", e[e.FOREIGN_OBJECT = 37] = "FOREIGN_OBJECT", e[e.FORM = 38] = "FORM", e[e.FRAME = 39] = "FRAME", e[e.FRAMESET = 40] = "FRAMESET", e[e.H1 = 41] = "H1", e[e.H2 = 42] = "H2", e[e.H3 = 43] = "H3", e[e.H4 = 44] = "H4", e[e.H5 = 45] = "H5", e[e.H6 = 46] = "H6", e[e.HEAD = 47] = "HEAD", e[e.HEADER = 48] = "HEADER", e[e.HGROUP = 49] = "HGROUP", e[e.HR = 50] = "HR", e[e.HTML = 51] = "HTML", e[e.I = 52] = "I", e[e.IMG = 53] = "IMG", e[e.IMAGE = 54] = "IMAGE", e[e.INPUT = 55] = "INPUT", e[e.IFRAME = 56] = "IFRAME", e[e.KEYGEN = 57] = "KEYGEN", e[e.LABEL = 58] = "LABEL", e[e.LI = 59] = "LI", e[e.LINK = 60] = "LINK", e[e.LISTING = 61] = "LISTING", e[e.MAIN = 62] = "MAIN", e[e.MALIGNMARK = 63] = "MALIGNMARK", e[e.MARQUEE = 64] = "MARQUEE", e[e.MATH = 65] = "MATH", e[e.MENU = 66] = "MENU", e[e.META = 67] = "META", e[e.MGLYPH = 68] = "MGLYPH", e[e.MI = 69] = "MI", e[e.MO = 70] = "MO", e[e.MN = 71] = "MN", e[e.MS = 72] = "MS", e[e.MTEXT = 73] = "MTEXT", e[e.NAV = 74] = "NAV", e[e.NOBR = 75] = "NOBR", e[e.NOFRAMES = 76] = "NOFRAMES", e[e.NOEMBED = 77] = "NOEMBED", e[e.NOSCRIPT = 78] = "NOSCRIPT", e[e.OBJECT = 79] = "OBJECT", e[e.OL = 80] = "OL", e[e.OPTGROUP = 81] = "OPTGROUP", e[e.OPTION = 82] = "OPTION", e[e.P = 83] = "P", e[e.PARAM = 84] = "PARAM", e[e.PLAINTEXT = 85] = "PLAINTEXT", e[e.PRE = 86] = "PRE", e[e.RB = 87] = "RB", e[e.RP = 88] = "RP", e[e.RT = 89] = "RT", e[e.RTC = 90] = "RTC", e[e.RUBY = 91] = "RUBY", e[e.S = 92] = "S", e[e.SCRIPT = 93] = "SCRIPT", e[e.SEARCH = 94] = "SEARCH", e[e.SECTION = 95] = "SECTION", e[e.SELECT = 96] = "SELECT", e[e.SOURCE = 97] = "SOURCE", e[e.SMALL = 98] = "SMALL", e[e.SPAN = 99] = "SPAN", e[e.STRIKE = 100] = "STRIKE", e[e.STRONG = 101] = "STRONG", e[e.STYLE = 102] = "STYLE", e[e.SUB = 103] = "SUB", e[e.SUMMARY = 104] = "SUMMARY", e[e.SUP = 105] = "SUP", e[e.TABLE = 106] = "TABLE", e[e.TBODY = 107] = "TBODY", e[e.TEMPLATE = 108] = "TEMPLATE", e[e.TEXTAREA = 109] = "TEXTAREA", e[e.TFOOT = 110] = "TFOOT", e[e.TD = 111] = "TD", e[e.TH = 112] = "TH", e[e.THEAD = 113] = "THEAD", e[e.TITLE = 114] = "TITLE", e[e.TR = 115] = "TR", e[e.TRACK = 116] = "TRACK", e[e.TT = 117] = "TT", e[e.U = 118] = "U", e[e.UL = 119] = "UL", e[e.SVG = 120] = "SVG", e[e.VAR = 121] = "VAR", e[e.WBR = 122] = "WBR", e[e.XMP = 123] = "XMP";
})(G ||= {});
const Oi = new Map([
	[W.A, G.A],
	[W.ADDRESS, G.ADDRESS],
	[W.ANNOTATION_XML, G.ANNOTATION_XML],
	[W.APPLET, G.APPLET],
	[W.AREA, G.AREA],
	[W.ARTICLE, G.ARTICLE],
	[W.ASIDE, G.ASIDE],
	[W.B, G.B],
	[W.BASE, G.BASE],
	[W.BASEFONT, G.BASEFONT],
	[W.BGSOUND, G.BGSOUND],
	[W.BIG, G.BIG],
	[W.BLOCKQUOTE, G.BLOCKQUOTE],
	[W.BODY, G.BODY],
	[W.BR, G.BR],
	[W.BUTTON, G.BUTTON],
	[W.CAPTION, G.CAPTION],
	[W.CENTER, G.CENTER],
	[W.CODE, G.CODE],
	[W.COL, G.COL],
	[W.COLGROUP, G.COLGROUP],
	[W.DD, G.DD],
	[W.DESC, G.DESC],
	[W.DETAILS, G.DETAILS],
	[W.DIALOG, G.DIALOG],
	[W.DIR, G.DIR],
	[W.DIV, G.DIV],
	[W.DL, G.DL],
	[W.DT, G.DT],
	[W.EM, G.EM],
	[W.EMBED, G.EMBED],
	[W.FIELDSET, G.FIELDSET],
	[W.FIGCAPTION, G.FIGCAPTION],
	[W.FIGURE, G.FIGURE],
	[W.FONT, G.FONT],
	[W.FOOTER, G.FOOTER],
	[W.FOREIGN_OBJECT, G.FOREIGN_OBJECT],
	[W.FORM, G.FORM],
	[W.FRAME, G.FRAME],
	[W.FRAMESET, G.FRAMESET],
	[W.H1, G.H1],
	[W.H2, G.H2],
	[W.H3, G.H3],
	[W.H4, G.H4],
	[W.H5, G.H5],
	[W.H6, G.H6],
	[W.HEAD, G.HEAD],
	[W.HEADER, G.HEADER],
	[W.HGROUP, G.HGROUP],
	[W.HR, G.HR],
	[W.HTML, G.HTML],
	[W.I, G.I],
	[W.IMG, G.IMG],
	[W.IMAGE, G.IMAGE],
	[W.INPUT, G.INPUT],
	[W.IFRAME, G.IFRAME],
	[W.KEYGEN, G.KEYGEN],
	[W.LABEL, G.LABEL],
	[W.LI, G.LI],
	[W.LINK, G.LINK],
	[W.LISTING, G.LISTING],
	[W.MAIN, G.MAIN],
	[W.MALIGNMARK, G.MALIGNMARK],
	[W.MARQUEE, G.MARQUEE],
	[W.MATH, G.MATH],
	[W.MENU, G.MENU],
	[W.META, G.META],
	[W.MGLYPH, G.MGLYPH],
	[W.MI, G.MI],
	[W.MO, G.MO],
	[W.MN, G.MN],
	[W.MS, G.MS],
	[W.MTEXT, G.MTEXT],
	[W.NAV, G.NAV],
	[W.NOBR, G.NOBR],
	[W.NOFRAMES, G.NOFRAMES],
	[W.NOEMBED, G.NOEMBED],
	[W.NOSCRIPT, G.NOSCRIPT],
	[W.OBJECT, G.OBJECT],
	[W.OL, G.OL],
	[W.OPTGROUP, G.OPTGROUP],
	[W.OPTION, G.OPTION],
	[W.P, G.P],
	[W.PARAM, G.PARAM],
	[W.PLAINTEXT, G.PLAINTEXT],
	[W.PRE, G.PRE],
	[W.RB, G.RB],
	[W.RP, G.RP],
	[W.RT, G.RT],
	[W.RTC, G.RTC],
	[W.RUBY, G.RUBY],
	[W.S, G.S],
	[W.SCRIPT, G.SCRIPT],
	[W.SEARCH, G.SEARCH],
	[W.SECTION, G.SECTION],
	[W.SELECT, G.SELECT],
	[W.SOURCE, G.SOURCE],
	[W.SMALL, G.SMALL],
	[W.SPAN, G.SPAN],
	[W.STRIKE, G.STRIKE],
	[W.STRONG, G.STRONG],
	[W.STYLE, G.STYLE],
	[W.SUB, G.SUB],
	[W.SUMMARY, G.SUMMARY],
	[W.SUP, G.SUP],
	[W.TABLE, G.TABLE],
	[W.TBODY, G.TBODY],
	[W.TEMPLATE, G.TEMPLATE],
	[W.TEXTAREA, G.TEXTAREA],
	[W.TFOOT, G.TFOOT],
	[W.TD, G.TD],
	[W.TH, G.TH],
	[W.THEAD, G.THEAD],
	[W.TITLE, G.TITLE],
	[W.TR, G.TR],
	[W.TRACK, G.TRACK],
	[W.TT, G.TT],
	[W.U, G.U],
	[W.UL, G.UL],
	[W.SVG, G.SVG],
	[W.VAR, G.VAR],
	[W.WBR, G.WBR],
	[W.XMP, G.XMP]
]);
function getTagID(e) {
	return Oi.get(e) ?? G.UNKNOWN;
}
const K = G, ki = {
	[U.HTML]: new Set([
		K.ADDRESS,
		K.APPLET,
		K.AREA,
		K.ARTICLE,
		K.ASIDE,
		K.BASE,
		K.BASEFONT,
		K.BGSOUND,
		K.BLOCKQUOTE,
		K.BODY,
		K.BR,
		K.BUTTON,
		K.CAPTION,
		K.CENTER,
		K.COL,
		K.COLGROUP,
		K.DD,
		K.DETAILS,
		K.DIR,
		K.DIV,
		K.DL,
		K.DT,
		K.EMBED,
		K.FIELDSET,
		K.FIGCAPTION,
		K.FIGURE,
		K.FOOTER,
		K.FORM,
		K.FRAME,
		K.FRAMESET,
		K.H1,
		K.H2,
		K.H3,
		K.H4,
		K.H5,
		K.H6,
		K.HEAD,
		K.HEADER,
		K.HGROUP,
		K.HR,
		K.HTML,
		K.IFRAME,
		K.IMG,
		K.INPUT,
		K.LI,
		K.LINK,
		K.LISTING,
		K.MAIN,
		K.MARQUEE,
		K.MENU,
		K.META,
		K.NAV,
		K.NOEMBED,
		K.NOFRAMES,
		K.NOSCRIPT,
		K.OBJECT,
		K.OL,
		K.P,
		K.PARAM,
		K.PLAINTEXT,
		K.PRE,
		K.SCRIPT,
		K.SECTION,
		K.SELECT,
		K.SOURCE,
		K.STYLE,
		K.SUMMARY,
		K.TABLE,
		K.TBODY,
		K.TD,
		K.TEMPLATE,
		K.TEXTAREA,
		K.TFOOT,
		K.TH,
		K.THEAD,
		K.TITLE,
		K.TR,
		K.TRACK,
		K.UL,
		K.WBR,
		K.XMP
	]),
	[U.MATHML]: new Set([
		K.MI,
		K.MO,
		K.MN,
		K.MS,
		K.MTEXT,
		K.ANNOTATION_XML
	]),
	[U.SVG]: new Set([
		K.TITLE,
		K.FOREIGN_OBJECT,
		K.DESC
	]),
	[U.XLINK]: new Set(),
	[U.XML]: new Set(),
	[U.XMLNS]: new Set()
}, Ai = new Set([
	K.H1,
	K.H2,
	K.H3,
	K.H4,
	K.H5,
	K.H6
]);
W.STYLE, W.SCRIPT, W.XMP, W.IFRAME, W.NOEMBED, W.NOFRAMES, W.PLAINTEXT;
var q;
(function(e) {
	e[e.DATA = 0] = "DATA", e[e.RCDATA = 1] = "RCDATA", e[e.RAWTEXT = 2] = "RAWTEXT", e[e.SCRIPT_DATA = 3] = "SCRIPT_DATA", e[e.PLAINTEXT = 4] = "PLAINTEXT", e[e.TAG_OPEN = 5] = "TAG_OPEN", e[e.END_TAG_OPEN = 6] = "END_TAG_OPEN", e[e.TAG_NAME = 7] = "TAG_NAME", e[e.RCDATA_LESS_THAN_SIGN = 8] = "RCDATA_LESS_THAN_SIGN", e[e.RCDATA_END_TAG_OPEN = 9] = "RCDATA_END_TAG_OPEN", e[e.RCDATA_END_TAG_NAME = 10] = "RCDATA_END_TAG_NAME", e[e.RAWTEXT_LESS_THAN_SIGN = 11] = "RAWTEXT_LESS_THAN_SIGN", e[e.RAWTEXT_END_TAG_OPEN = 12] = "RAWTEXT_END_TAG_OPEN", e[e.RAWTEXT_END_TAG_NAME = 13] = "RAWTEXT_END_TAG_NAME", e[e.SCRIPT_DATA_LESS_THAN_SIGN = 14] = "SCRIPT_DATA_LESS_THAN_SIGN", e[e.SCRIPT_DATA_END_TAG_OPEN = 15] = "SCRIPT_DATA_END_TAG_OPEN", e[e.SCRIPT_DATA_END_TAG_NAME = 16] = "SCRIPT_DATA_END_TAG_NAME", e[e.SCRIPT_DATA_ESCAPE_START = 17] = "SCRIPT_DATA_ESCAPE_START", e[e.SCRIPT_DATA_ESCAPE_START_DASH = 18] = "SCRIPT_DATA_ESCAPE_START_DASH", e[e.SCRIPT_DATA_ESCAPED = 19] = "SCRIPT_DATA_ESCAPED", e[e.SCRIPT_DATA_ESCAPED_DASH = 20] = "SCRIPT_DATA_ESCAPED_DASH", e[e.SCRIPT_DATA_ESCAPED_DASH_DASH = 21] = "SCRIPT_DATA_ESCAPED_DASH_DASH", e[e.SCRIPT_DATA_ESCAPED_LESS_THAN_SIGN = 22] = "SCRIPT_DATA_ESCAPED_LESS_THAN_SIGN", e[e.SCRIPT_DATA_ESCAPED_END_TAG_OPEN = 23] = "SCRIPT_DATA_ESCAPED_END_TAG_OPEN", e[e.SCRIPT_DATA_ESCAPED_END_TAG_NAME = 24] = "SCRIPT_DATA_ESCAPED_END_TAG_NAME", e[e.SCRIPT_DATA_DOUBLE_ESCAPE_START = 25] = "SCRIPT_DATA_DOUBLE_ESCAPE_START", e[e.SCRIPT_DATA_DOUBLE_ESCAPED = 26] = "SCRIPT_DATA_DOUBLE_ESCAPED", e[e.SCRIPT_DATA_DOUBLE_ESCAPED_DASH = 27] = "SCRIPT_DATA_DOUBLE_ESCAPED_DASH", e[e.SCRIPT_DATA_DOUBLE_ESCAPED_DASH_DASH = 28] = "SCRIPT_DATA_DOUBLE_ESCAPED_DASH_DASH", e[e.SCRIPT_DATA_DOUBLE_ESCAPED_LESS_THAN_SIGN = 29] = "SCRIPT_DATA_DOUBLE_ESCAPED_LESS_THAN_SIGN", e[e.SCRIPT_DATA_DOUBLE_ESCAPE_END = 30] = "SCRIPT_DATA_DOUBLE_ESCAPE_END", e[e.BEFORE_ATTRIBUTE_NAME = 31] = "BEFORE_ATTRIBUTE_NAME", e[e.ATTRIBUTE_NAME = 32] = "ATTRIBUTE_NAME", e[e.AFTER_ATTRIBUTE_NAME = 33] = "AFTER_ATTRIBUTE_NAME", e[e.BEFORE_ATTRIBUTE_VALUE = 34] = "BEFORE_ATTRIBUTE_VALUE", e[e.ATTRIBUTE_VALUE_DOUBLE_QUOTED = 35] = "ATTRIBUTE_VALUE_DOUBLE_QUOTED", e[e.ATTRIBUTE_VALUE_SINGLE_QUOTED = 36] = "ATTRIBUTE_VALUE_SINGLE_QUOTED", e[e.ATTRIBUTE_VALUE_UNQUOTED = 37] = "ATTRIBUTE_VALUE_UNQUOTED", e[e.AFTER_ATTRIBUTE_VALUE_QUOTED = 38] = "AFTER_ATTRIBUTE_VALUE_QUOTED", e[e.SELF_CLOSING_START_TAG = 39] = "SELF_CLOSING_START_TAG", e[e.BOGUS_COMMENT = 40] = "BOGUS_COMMENT", e[e.MARKUP_DECLARATION_OPEN = 41] = "MARKUP_DECLARATION_OPEN", e[e.COMMENT_START = 42] = "COMMENT_START", e[e.COMMENT_START_DASH = 43] = "COMMENT_START_DASH", e[e.COMMENT = 44] = "COMMENT", e[e.COMMENT_LESS_THAN_SIGN = 45] = "COMMENT_LESS_THAN_SIGN", e[e.COMMENT_LESS_THAN_SIGN_BANG = 46] = "COMMENT_LESS_THAN_SIGN_BANG", e[e.COMMENT_LESS_THAN_SIGN_BANG_DASH = 47] = "COMMENT_LESS_THAN_SIGN_BANG_DASH", e[e.COMMENT_LESS_THAN_SIGN_BANG_DASH_DASH = 48] = "COMMENT_LESS_THAN_SIGN_BANG_DASH_DASH", e[e.COMMENT_END_DASH = 49] = "COMMENT_END_DASH", e[e.COMMENT_END = 50] = "COMMENT_END", e[e.COMMENT_END_BANG = 51] = "COMMENT_END_BANG", e[e.DOCTYPE = 52] = "DOCTYPE", e[e.BEFORE_DOCTYPE_NAME = 53] = "BEFORE_DOCTYPE_NAME", e[e.DOCTYPE_NAME = 54] = "DOCTYPE_NAME", e[e.AFTER_DOCTYPE_NAME = 55] = "AFTER_DOCTYPE_NAME", e[e.AFTER_DOCTYPE_PUBLIC_KEYWORD = 56] = "AFTER_DOCTYPE_PUBLIC_KEYWORD", e[e.BEFORE_DOCTYPE_PUBLIC_IDENTIFIER = 57] = "BEFORE_DOCTYPE_PUBLIC_IDENTIFIER", e[e.DOCTYPE_PUBLIC_IDENTIFIER_DOUBLE_QUOTED = 58] = "DOCTYPE_PUBLIC_IDENTIFIER_DOUBLE_QUOTED", e[e.DOCTYPE_PUBLIC_IDENTIFIER_SINGLE_QUOTED = 59] = "DOCTYPE_PUBLIC_IDENTIFIER_SINGLE_QUOTED", e[e.AFTER_DOCTYPE_PUBLIC_IDENTIFIER = 60] = "AFTER_DOCTYPE_PUBLIC_IDENTIFIER", e[e.BETWEEN_DOCTYPE_PUBLIC_AND_SYSTEM_IDENTIFIERS = 61] = "BETWEEN_DOCTYPE_PUBLIC_AND_SYSTEM_IDENTIFIERS", e[e.AFTER_DOCTYPE_SYSTEM_KEYWORD = 62] = "AFTER_DOCTYPE_SYSTEM_KEYWORD", e[e.BEFORE_DOCTYPE_SYSTEM_IDENTIFIER = 63] = "BEFORE_DOCTYPE_SYSTEM_IDENTIFIER", e[e.DOCTYPE_SYSTEM_IDENTIFIER_DOUBLE_QUOTED = 64] = "DOCTYPE_SYSTEM_IDENTIFIER_DOUBLE_QUOTED", e[e.DOCTYPE_SYSTEM_IDENTIFIER_SINGLE_QUOTED = 65] = "DOCTYPE_SYSTEM_IDENTIFIER_SINGLE_QUOTED", e[e.AFTER_DOCTYPE_SYSTEM_IDENTIFIER = 66] = "AFTER_DOCTYPE_SYSTEM_IDENTIFIER", e[e.BOGUS_DOCTYPE = 67] = "BOGUS_DOCTYPE", e[e.CDATA_SECTION = 68] = "CDATA_SECTION", e[e.CDATA_SECTION_BRACKET = 69] = "CDATA_SECTION_BRACKET", e[e.CDATA_SECTION_END = 70] = "CDATA_SECTION_END", e[e.CHARACTER_REFERENCE = 71] = "CHARACTER_REFERENCE", e[e.AMBIGUOUS_AMPERSAND = 72] = "AMBIGUOUS_AMPERSAND";
})(q ||= {});
const J = {
	DATA: q.DATA,
	RCDATA: q.RCDATA,
	RAWTEXT: q.RAWTEXT,
	SCRIPT_DATA: q.SCRIPT_DATA,
	PLAINTEXT: q.PLAINTEXT,
	CDATA_SECTION: q.CDATA_SECTION
};
function isAsciiDigit(e) {
	return e >= R.DIGIT_0 && e <= R.DIGIT_9;
}
function isAsciiUpper(e) {
	return e >= R.LATIN_CAPITAL_A && e <= R.LATIN_CAPITAL_Z;
}
function isAsciiLower(e) {
	return e >= R.LATIN_SMALL_A && e <= R.LATIN_SMALL_Z;
}
function isAsciiLetter(e) {
	return isAsciiLower(e) || isAsciiUpper(e);
}
function isAsciiAlphaNumeric(e) {
	return isAsciiLetter(e) || isAsciiDigit(e);
}
function toAsciiLower(e) {
	return e + 32;
}
function isWhitespace(e) {
	return e === R.SPACE || e === R.LINE_FEED || e === R.TABULATION || e === R.FORM_FEED || e === R.CARRIAGE_RETURN;
}
function isScriptDataDoubleEscapeSequenceEnd(e) {
	return isWhitespace(e) || e === R.SOLIDUS || e === R.GREATER_THAN_SIGN;
}
function getErrorForNumericCharacterReference(e) {
	return e === R.NULL ? B.nullCharacterReference : e > 1114111 ? B.characterReferenceOutsideUnicodeRange : isSurrogate(e) ? B.surrogateCharacterReference : isUndefinedCodePoint(e) ? B.noncharacterCharacterReference : isControlCodePoint(e) || e === R.CARRIAGE_RETURN ? B.controlCharacterReference : null;
}
var Tokenizer = class {
	constructor(e, t) {
		this.options = e, this.handler = t, this.paused = !1, this.inLoop = !1, this.inForeignNode = !1, this.lastStartTagName = "", this.active = !1, this.state = q.DATA, this.returnState = q.DATA, this.entityStartPos = 0, this.consumedAfterSnapshot = -1, this.currentCharacterToken = null, this.currentToken = null, this.currentAttr = {
			name: "",
			value: ""
		}, this.currentAttrLocation = null, this.currentAttrNames = null, this.runStart = 0, this.runEnd = 0, this.preprocessor = new Preprocessor(t), this.currentLocation = this.getCurrentLocation(-1), this.entityDecoder = new HtmlEntityDecoder((e, t) => {
			this.preprocessor.pos = this.entityStartPos + t - 1, this._isCharacterReferenceInAttribute() || this._ensureCharacterToken(isWhitespace(e) ? V.WHITESPACE_CHARACTER : e === R.NULL ? V.NULL_CHARACTER : V.CHARACTER), this._extendRunWith(String.fromCodePoint(e), 0), this.entityStartPos = this.preprocessor.pos - t + 1;
		}, t.onParseError ? {
			missingSemicolonAfterCharacterReference: () => {
				this._err(B.missingSemicolonAfterCharacterReference, 1);
			},
			absenceOfDigitsInNumericCharacterReference: (e) => {
				this._err(B.absenceOfDigitsInNumericCharacterReference, this.entityStartPos - this.preprocessor.pos + e);
			},
			validateNumericCharacterReference: (e) => {
				let t = getErrorForNumericCharacterReference(e);
				t && this._err(t, 1);
			}
		} : void 0);
	}
	_err(e, t = 0) {
		var n, r;
		(r = (n = this.handler).onParseError) == null || r.call(n, this.preprocessor.getError(e, t));
	}
	getCurrentLocation(e) {
		return this.options.sourceCodeLocationInfo ? {
			startLine: this.preprocessor.line,
			startCol: this.preprocessor.col - e,
			startOffset: this.preprocessor.offset - e,
			endLine: -1,
			endCol: -1,
			endOffset: -1
		} : null;
	}
	_runParsingLoop() {
		if (!this.inLoop) {
			for (this.inLoop = !0; this.active && !this.paused;) {
				this.consumedAfterSnapshot = 0;
				let e = this._consume();
				this._ensureHibernation() || this._callState(e);
			}
			this.inLoop = !1;
		}
	}
	flushCharacters() {
		if (this.inLoop) throw Error("Cannot flush characters from a tokenizer callback");
		let e = this.currentCharacterToken?.location, t = null;
		e && (t = this.getCharacterTokenEndLocation(e), this.currentLocation = t), this.inLoop = !0;
		try {
			this._emitCurrentCharacterToken(t);
		} finally {
			this.inLoop = !1;
		}
		this._runParsingLoop();
	}
	getCharacterTokenEndLocation(e) {
		let t = this.getCharacterTokenEndOffset(), n = this.preprocessor.html.slice(e.startOffset - this.preprocessor.droppedBufferSize, t - this.preprocessor.droppedBufferSize), r = e.startLine, i = -1;
		for (let e = n.indexOf("\n"); e !== -1; e = n.indexOf("\n", e + 1)) r++, i = e;
		for (let e = n.indexOf("\r"); e !== -1; e = n.indexOf("\r", e + 1)) n.charCodeAt(e + 1) !== R.LINE_FEED && (r++, i = Math.max(i, e));
		return {
			startLine: r,
			startCol: i === -1 ? e.startCol + n.length : n.length - i,
			startOffset: t,
			endLine: -1,
			endCol: -1,
			endOffset: -1
		};
	}
	getCharacterTokenEndOffset() {
		let e = this.preprocessor.droppedBufferSize + this.preprocessor.pos + 1, t = this.currentToken?.location;
		switch (this.state) {
			case q.TAG_OPEN:
			case q.RCDATA_LESS_THAN_SIGN:
			case q.RAWTEXT_LESS_THAN_SIGN:
			case q.SCRIPT_DATA_LESS_THAN_SIGN:
			case q.SCRIPT_DATA_ESCAPED_LESS_THAN_SIGN:
			case q.CDATA_SECTION_BRACKET: return e - 1;
			case q.END_TAG_OPEN:
			case q.MARKUP_DECLARATION_OPEN:
			case q.RCDATA_END_TAG_OPEN:
			case q.RCDATA_END_TAG_NAME:
			case q.RAWTEXT_END_TAG_OPEN:
			case q.RAWTEXT_END_TAG_NAME:
			case q.SCRIPT_DATA_END_TAG_OPEN:
			case q.SCRIPT_DATA_END_TAG_NAME:
			case q.SCRIPT_DATA_ESCAPED_END_TAG_OPEN:
			case q.SCRIPT_DATA_ESCAPED_END_TAG_NAME:
			case q.CDATA_SECTION_END: return e - 2;
			case q.CHARACTER_REFERENCE: return this._isCharacterReferenceInAttribute() && t ? t.startOffset : this.preprocessor.droppedBufferSize + this.entityStartPos;
			case q.DOCTYPE:
			case q.BEFORE_DOCTYPE_NAME: return this.currentLocation.startOffset;
			default: return t && (this.state === q.TAG_NAME || this.state >= q.BEFORE_ATTRIBUTE_NAME && this.state <= q.BOGUS_COMMENT || this.state >= q.COMMENT_START && this.state <= q.BOGUS_DOCTYPE) ? t.startOffset : e;
		}
	}
	pause() {
		this.paused = !0;
	}
	resume(e) {
		if (!this.paused) throw Error("Parser was already resumed");
		this.paused = !1, this.inLoop || (this._runParsingLoop(), this.paused || e?.());
	}
	write(e, t, n) {
		this.active = !0, this.preprocessor.write(e, t), this._runParsingLoop(), this.paused || n?.();
	}
	insertHtmlAtCurrentPos(e) {
		this.active = !0, this.preprocessor.insertHtmlAtCurrentPos(e), this._runParsingLoop();
	}
	flushCurrentCharacterToken() {
		if (this.paused || this.active || !this.currentCharacterToken || this.currentToken || this.state === q.DOCTYPE || this.state === q.BEFORE_DOCTYPE_NAME || !this.preprocessor.willDropParsedChunk()) return;
		let e = this.preprocessor.droppedBufferSize + this.preprocessor.pos + 1 - this.getCharacterTokenEndOffset();
		this.preprocessor.advance(), this.currentLocation = this.getCurrentLocation(e), this.preprocessor.retreat(1), this._emitCurrentCharacterToken(this.currentLocation), this._createCharacterToken(V.CHARACTER), this.preprocessor.dropParsedChunk(Math.max(e - 1, 0)), this.entityStartPos = this.preprocessor.pos + 1 - e;
	}
	_ensureHibernation() {
		return this.preprocessor.endOfChunkHit ? (this.preprocessor.retreat(this.consumedAfterSnapshot), this.consumedAfterSnapshot = 0, this.active = !1, !0) : !1;
	}
	_consume() {
		return this.consumedAfterSnapshot++, this.preprocessor.advance();
	}
	_advanceBy(e) {
		this.consumedAfterSnapshot += e;
		for (let t = 0; t < e; t++) this.preprocessor.advance();
	}
	_consumeSequenceIfMatch(e, t) {
		return this.preprocessor.startsWith(e, t) ? (this._advanceBy(e.length - 1), !0) : !1;
	}
	_createStartTagToken() {
		this._flushRun(""), this.currentToken = {
			type: V.START_TAG,
			tagName: "",
			tagID: G.UNKNOWN,
			selfClosing: !1,
			ackSelfClosing: !1,
			attrs: [],
			location: this.getCurrentLocation(1)
		};
	}
	_createEndTagToken() {
		this._flushRun(""), this.currentToken = {
			type: V.END_TAG,
			tagName: "",
			tagID: G.UNKNOWN,
			selfClosing: !1,
			ackSelfClosing: !1,
			attrs: [],
			location: this.getCurrentLocation(2)
		};
	}
	_createCommentToken(e) {
		this._flushRun(""), this.currentToken = {
			type: V.COMMENT,
			data: "",
			location: this.getCurrentLocation(e)
		};
	}
	_createDoctypeToken(e) {
		this._flushRun(""), this.currentToken = {
			type: V.DOCTYPE,
			name: e,
			forceQuirks: !1,
			publicId: null,
			systemId: null,
			location: this.currentLocation
		};
	}
	_createCharacterToken(e) {
		if (this.currentLocation) {
			let e = this.currentLocation.startOffset - this.preprocessor.droppedBufferSize;
			this.preprocessor.html[e] === "\n" && this.preprocessor.html[e - 1] === "\r" && this.currentLocation.startOffset++;
		}
		this.currentCharacterToken = {
			type: e,
			chars: "",
			location: this.currentLocation
		};
	}
	_createAttr(e) {
		this._flushRun(""), this.currentAttr = {
			name: e,
			value: ""
		}, this.currentAttrLocation = this.getCurrentLocation(0);
	}
	_leaveAttrName() {
		var e;
		let t = this.currentToken, { name: n } = this.currentAttr, r = this.currentAttrNames, i;
		if (r === null ? (i = getTokenAttr(t, n) !== null, !i && t.attrs.length === 64 && (this.currentAttrNames = new Set(t.attrs.map((e) => e.name)).add(n))) : (i = r.has(n), i || r.add(n)), i) this._err(B.duplicateAttribute);
		else if (t.attrs.push(this.currentAttr), t.location && this.currentAttrLocation) {
			let n = (e = t.location).attrs ?? (e.attrs = Object.create(null));
			n[this.currentAttr.name] = this.currentAttrLocation, this._leaveAttrValue();
		}
	}
	_leaveAttrValue() {
		this.currentAttrLocation && (this.currentAttrLocation.endLine = this.preprocessor.line, this.currentAttrLocation.endCol = this.preprocessor.col, this.currentAttrLocation.endOffset = this.preprocessor.offset);
	}
	_flushRun(e) {
		if (this.runEnd === this.runStart && e.length === 0) return;
		let t = this.preprocessor.html.slice(this.runStart, this.runEnd), n = (t.length < 13 ? t : ` ${t}`.slice(1)) + e, r = this.currentToken;
		this.runStart = this.runEnd, r === null ? this.currentCharacterToken.chars += n : r.type === V.COMMENT ? r.data += n : this.currentAttr.value += n;
	}
	_extendRun(e) {
		let { preprocessor: t } = this;
		if (e === R.LINE_FEED && t.html.charCodeAt(t.pos) !== R.LINE_FEED) this._flushRun("\n"), this.runStart = t.pos + 1;
		else {
			let n = t.pos - Number(e > 65535);
			n !== this.runEnd && (this._flushRun(""), this.runStart = n);
		}
		this.runEnd = t.pos + 1;
	}
	_extendRunWith(e, t) {
		let { preprocessor: n } = this, r = n.codePointStart + 1 + t - e.length;
		r >= 0 && n.html.startsWith(e, r) ? r !== this.runEnd && (this._flushRun(""), this.runStart = r) : (this._flushRun(e), this.runStart = r + e.length), this.runEnd = r + e.length;
	}
	prepareToken(e) {
		this._emitCurrentCharacterToken(e.location), this.currentToken = null, e.location && (e.location.endLine = this.preprocessor.line, e.location.endCol = this.preprocessor.col + 1, e.location.endOffset = this.preprocessor.offset + 1), this.currentLocation = this.getCurrentLocation(-1);
	}
	emitCurrentTagToken() {
		let e = this.currentToken;
		this.currentAttrNames = null, this.prepareToken(e), e.tagID = getTagID(e.tagName), e.type === V.START_TAG ? (this.lastStartTagName = e.tagName, this.handler.onStartTag(e)) : (e.attrs.length > 0 && this._err(B.endTagWithAttributes), e.selfClosing && this._err(B.endTagWithTrailingSolidus), this.handler.onEndTag(e)), this.preprocessor.dropParsedChunk();
	}
	emitCurrentComment(e) {
		this.prepareToken(e), this.handler.onComment(e), this.preprocessor.dropParsedChunk();
	}
	emitCurrentDoctype(e) {
		this.prepareToken(e), this.handler.onDoctype(e), this.preprocessor.dropParsedChunk();
	}
	_emitCurrentCharacterToken(e) {
		if (this._flushRun(""), this.currentCharacterToken) {
			switch (e && this.currentCharacterToken.location && (this.currentCharacterToken.location.endLine = e.startLine, this.currentCharacterToken.location.endCol = e.startCol, this.currentCharacterToken.location.endOffset = e.startOffset), this.currentCharacterToken.type) {
				case V.CHARACTER:
					this.handler.onCharacter(this.currentCharacterToken);
					break;
				case V.NULL_CHARACTER:
					this.handler.onNullCharacter(this.currentCharacterToken);
					break;
				case V.WHITESPACE_CHARACTER: this.handler.onWhitespaceCharacter(this.currentCharacterToken);
			}
			this.currentCharacterToken = null;
		}
	}
	_emitEOFToken() {
		let e = this.getCurrentLocation(0);
		e && (e.endLine = e.startLine, e.endCol = e.startCol, e.endOffset = e.startOffset), this._emitCurrentCharacterToken(this.currentToken?.location ?? e), this.handler.onEof({
			type: V.EOF,
			location: e
		}), this.active = !1;
	}
	_ensureCharacterToken(e) {
		if (this.currentCharacterToken) {
			if (this.currentCharacterToken.type === e) return;
			this.currentLocation = this.getCurrentLocation(0), this._emitCurrentCharacterToken(this.currentLocation), this.preprocessor.dropParsedChunk();
		}
		this._createCharacterToken(e);
	}
	_emitCodePoint(e) {
		let t = isWhitespace(e) ? V.WHITESPACE_CHARACTER : e === R.NULL ? V.NULL_CHARACTER : V.CHARACTER, n = this.currentCharacterToken;
		(n === null || n.type !== t) && this._ensureCharacterToken(t), this._extendRun(e);
	}
	_emitChars(e, t = 0) {
		this.options.sourceCodeLocationInfo && t !== 0 && this.currentCharacterToken && this.currentCharacterToken.type !== V.CHARACTER ? (this.currentLocation = this.getCurrentLocation(e.length - 1 - t), this._emitCurrentCharacterToken(this.currentLocation), this._createCharacterToken(V.CHARACTER)) : this._ensureCharacterToken(V.CHARACTER), this._extendRunWith(e, t);
	}
	_startCharacterReference() {
		this.returnState = this.state, this.state = q.CHARACTER_REFERENCE, this.entityStartPos = this.preprocessor.pos, this.entityDecoder.startEntity(this._isCharacterReferenceInAttribute() ? H.Attribute : H.Legacy);
	}
	_isCharacterReferenceInAttribute() {
		return this.returnState === q.ATTRIBUTE_VALUE_DOUBLE_QUOTED || this.returnState === q.ATTRIBUTE_VALUE_SINGLE_QUOTED || this.returnState === q.ATTRIBUTE_VALUE_UNQUOTED;
	}
	_flushCodePointConsumedAsCharacterReference(e) {
		this._isCharacterReferenceInAttribute() ? this._extendRun(e) : this._emitCodePoint(e);
	}
	_callState(e) {
		switch (this.state) {
			case q.DATA:
				this._stateData(e);
				break;
			case q.RCDATA:
				this._stateRcdata(e);
				break;
			case q.RAWTEXT:
				this._stateRawtext(e);
				break;
			case q.SCRIPT_DATA:
				this._stateScriptData(e);
				break;
			case q.PLAINTEXT:
				this._statePlaintext(e);
				break;
			case q.TAG_OPEN:
				this._stateTagOpen(e);
				break;
			case q.END_TAG_OPEN:
				this._stateEndTagOpen(e);
				break;
			case q.TAG_NAME:
				this._stateTagName(e);
				break;
			case q.RCDATA_LESS_THAN_SIGN:
				this._stateRcdataLessThanSign(e);
				break;
			case q.RCDATA_END_TAG_OPEN:
				this._stateRcdataEndTagOpen(e);
				break;
			case q.RCDATA_END_TAG_NAME:
				this._stateRcdataEndTagName(e);
				break;
			case q.RAWTEXT_LESS_THAN_SIGN:
				this._stateRawtextLessThanSign(e);
				break;
			case q.RAWTEXT_END_TAG_OPEN:
				this._stateRawtextEndTagOpen(e);
				break;
			case q.RAWTEXT_END_TAG_NAME:
				this._stateRawtextEndTagName(e);
				break;
			case q.SCRIPT_DATA_LESS_THAN_SIGN:
				this._stateScriptDataLessThanSign(e);
				break;
			case q.SCRIPT_DATA_END_TAG_OPEN:
				this._stateScriptDataEndTagOpen(e);
				break;
			case q.SCRIPT_DATA_END_TAG_NAME:
				this._stateScriptDataEndTagName(e);
				break;
			case q.SCRIPT_DATA_ESCAPE_START:
				this._stateScriptDataEscapeStart(e);
				break;
			case q.SCRIPT_DATA_ESCAPE_START_DASH:
				this._stateScriptDataEscapeStartDash(e);
				break;
			case q.SCRIPT_DATA_ESCAPED:
				this._stateScriptDataEscaped(e);
				break;
			case q.SCRIPT_DATA_ESCAPED_DASH:
				this._stateScriptDataEscapedDash(e);
				break;
			case q.SCRIPT_DATA_ESCAPED_DASH_DASH:
				this._stateScriptDataEscapedDashDash(e);
				break;
			case q.SCRIPT_DATA_ESCAPED_LESS_THAN_SIGN:
				this._stateScriptDataEscapedLessThanSign(e);
				break;
			case q.SCRIPT_DATA_ESCAPED_END_TAG_OPEN:
				this._stateScriptDataEscapedEndTagOpen(e);
				break;
			case q.SCRIPT_DATA_ESCAPED_END_TAG_NAME:
				this._stateScriptDataEscapedEndTagName(e);
				break;
			case q.SCRIPT_DATA_DOUBLE_ESCAPE_START:
				this._stateScriptDataDoubleEscapeStart(e);
				break;
			case q.SCRIPT_DATA_DOUBLE_ESCAPED:
				this._stateScriptDataDoubleEscaped(e);
				break;
			case q.SCRIPT_DATA_DOUBLE_ESCAPED_DASH:
				this._stateScriptDataDoubleEscapedDash(e);
				break;
			case q.SCRIPT_DATA_DOUBLE_ESCAPED_DASH_DASH:
				this._stateScriptDataDoubleEscapedDashDash(e);
				break;
			case q.SCRIPT_DATA_DOUBLE_ESCAPED_LESS_THAN_SIGN:
				this._stateScriptDataDoubleEscapedLessThanSign(e);
				break;
			case q.SCRIPT_DATA_DOUBLE_ESCAPE_END:
				this._stateScriptDataDoubleEscapeEnd(e);
				break;
			case q.BEFORE_ATTRIBUTE_NAME:
				this._stateBeforeAttributeName(e);
				break;
			case q.ATTRIBUTE_NAME:
				this._stateAttributeName(e);
				break;
			case q.AFTER_ATTRIBUTE_NAME:
				this._stateAfterAttributeName(e);
				break;
			case q.BEFORE_ATTRIBUTE_VALUE:
				this._stateBeforeAttributeValue(e);
				break;
			case q.ATTRIBUTE_VALUE_DOUBLE_QUOTED:
				this._stateAttributeValueDoubleQuoted(e);
				break;
			case q.ATTRIBUTE_VALUE_SINGLE_QUOTED:
				this._stateAttributeValueSingleQuoted(e);
				break;
			case q.ATTRIBUTE_VALUE_UNQUOTED:
				this._stateAttributeValueUnquoted(e);
				break;
			case q.AFTER_ATTRIBUTE_VALUE_QUOTED:
				this._stateAfterAttributeValueQuoted(e);
				break;
			case q.SELF_CLOSING_START_TAG:
				this._stateSelfClosingStartTag(e);
				break;
			case q.BOGUS_COMMENT:
				this._stateBogusComment(e);
				break;
			case q.MARKUP_DECLARATION_OPEN:
				this._stateMarkupDeclarationOpen(e);
				break;
			case q.COMMENT_START:
				this._stateCommentStart(e);
				break;
			case q.COMMENT_START_DASH:
				this._stateCommentStartDash(e);
				break;
			case q.COMMENT:
				this._stateComment(e);
				break;
			case q.COMMENT_LESS_THAN_SIGN:
				this._stateCommentLessThanSign(e);
				break;
			case q.COMMENT_LESS_THAN_SIGN_BANG:
				this._stateCommentLessThanSignBang(e);
				break;
			case q.COMMENT_LESS_THAN_SIGN_BANG_DASH:
				this._stateCommentLessThanSignBangDash(e);
				break;
			case q.COMMENT_LESS_THAN_SIGN_BANG_DASH_DASH:
				this._stateCommentLessThanSignBangDashDash(e);
				break;
			case q.COMMENT_END_DASH:
				this._stateCommentEndDash(e);
				break;
			case q.COMMENT_END:
				this._stateCommentEnd(e);
				break;
			case q.COMMENT_END_BANG:
				this._stateCommentEndBang(e);
				break;
			case q.DOCTYPE:
				this._stateDoctype(e);
				break;
			case q.BEFORE_DOCTYPE_NAME:
				this._stateBeforeDoctypeName(e);
				break;
			case q.DOCTYPE_NAME:
				this._stateDoctypeName(e);
				break;
			case q.AFTER_DOCTYPE_NAME:
				this._stateAfterDoctypeName(e);
				break;
			case q.AFTER_DOCTYPE_PUBLIC_KEYWORD:
				this._stateAfterDoctypePublicKeyword(e);
				break;
			case q.BEFORE_DOCTYPE_PUBLIC_IDENTIFIER:
				this._stateBeforeDoctypePublicIdentifier(e);
				break;
			case q.DOCTYPE_PUBLIC_IDENTIFIER_DOUBLE_QUOTED:
				this._stateDoctypePublicIdentifierDoubleQuoted(e);
				break;
			case q.DOCTYPE_PUBLIC_IDENTIFIER_SINGLE_QUOTED:
				this._stateDoctypePublicIdentifierSingleQuoted(e);
				break;
			case q.AFTER_DOCTYPE_PUBLIC_IDENTIFIER:
				this._stateAfterDoctypePublicIdentifier(e);
				break;
			case q.BETWEEN_DOCTYPE_PUBLIC_AND_SYSTEM_IDENTIFIERS:
				this._stateBetweenDoctypePublicAndSystemIdentifiers(e);
				break;
			case q.AFTER_DOCTYPE_SYSTEM_KEYWORD:
				this._stateAfterDoctypeSystemKeyword(e);
				break;
			case q.BEFORE_DOCTYPE_SYSTEM_IDENTIFIER:
				this._stateBeforeDoctypeSystemIdentifier(e);
				break;
			case q.DOCTYPE_SYSTEM_IDENTIFIER_DOUBLE_QUOTED:
				this._stateDoctypeSystemIdentifierDoubleQuoted(e);
				break;
			case q.DOCTYPE_SYSTEM_IDENTIFIER_SINGLE_QUOTED:
				this._stateDoctypeSystemIdentifierSingleQuoted(e);
				break;
			case q.AFTER_DOCTYPE_SYSTEM_IDENTIFIER:
				this._stateAfterDoctypeSystemIdentifier(e);
				break;
			case q.BOGUS_DOCTYPE:
				this._stateBogusDoctype(e);
				break;
			case q.CDATA_SECTION:
				this._stateCdataSection(e);
				break;
			case q.CDATA_SECTION_BRACKET:
				this._stateCdataSectionBracket(e);
				break;
			case q.CDATA_SECTION_END:
				this._stateCdataSectionEnd(e);
				break;
			case q.CHARACTER_REFERENCE:
				this._stateCharacterReference();
				break;
			case q.AMBIGUOUS_AMPERSAND:
				this._stateAmbiguousAmpersand(e);
				break;
			default: throw Error("Unknown state");
		}
	}
	_stateData(e) {
		switch (e) {
			case R.LESS_THAN_SIGN:
				this.state = q.TAG_OPEN;
				break;
			case R.AMPERSAND:
				this._startCharacterReference();
				break;
			case R.NULL:
				this._err(B.unexpectedNullCharacter), this._emitCodePoint(e);
				break;
			case R.EOF:
				this._emitEOFToken();
				break;
			default: this._emitCodePoint(e);
		}
	}
	_stateRcdata(e) {
		switch (e) {
			case R.AMPERSAND:
				this._startCharacterReference();
				break;
			case R.LESS_THAN_SIGN:
				this.state = q.RCDATA_LESS_THAN_SIGN;
				break;
			case R.NULL:
				this._err(B.unexpectedNullCharacter), this._emitChars("�");
				break;
			case R.EOF:
				this._emitEOFToken();
				break;
			default: this._emitCodePoint(e);
		}
	}
	_stateRawtext(e) {
		switch (e) {
			case R.LESS_THAN_SIGN:
				this.state = q.RAWTEXT_LESS_THAN_SIGN;
				break;
			case R.NULL:
				this._err(B.unexpectedNullCharacter), this._emitChars("�");
				break;
			case R.EOF:
				this._emitEOFToken();
				break;
			default: this._emitCodePoint(e);
		}
	}
	_stateScriptData(e) {
		switch (e) {
			case R.LESS_THAN_SIGN:
				this.state = q.SCRIPT_DATA_LESS_THAN_SIGN;
				break;
			case R.NULL:
				this._err(B.unexpectedNullCharacter), this._emitChars("�");
				break;
			case R.EOF:
				this._emitEOFToken();
				break;
			default: this._emitCodePoint(e);
		}
	}
	_statePlaintext(e) {
		switch (e) {
			case R.NULL:
				this._err(B.unexpectedNullCharacter), this._emitChars("�");
				break;
			case R.EOF:
				this._emitEOFToken();
				break;
			default: this._emitCodePoint(e);
		}
	}
	_stateTagOpen(e) {
		if (isAsciiLetter(e)) this._createStartTagToken(), this.state = q.TAG_NAME, this._stateTagName(e);
		else switch (e) {
			case R.EXCLAMATION_MARK:
				this.state = q.MARKUP_DECLARATION_OPEN;
				break;
			case R.SOLIDUS:
				this.state = q.END_TAG_OPEN;
				break;
			case R.QUESTION_MARK:
				this._err(B.unexpectedQuestionMarkInsteadOfTagName), this._createCommentToken(1), this.state = q.BOGUS_COMMENT, this._stateBogusComment(e);
				break;
			case R.EOF:
				this._err(B.eofBeforeTagName), this._emitChars("<", -1), this._emitEOFToken();
				break;
			default: this._err(B.invalidFirstCharacterOfTagName), this._emitChars("<", -1), this.state = q.DATA, this._stateData(e);
		}
	}
	_stateEndTagOpen(e) {
		if (isAsciiLetter(e)) this._createEndTagToken(), this.state = q.TAG_NAME, this._stateTagName(e);
		else switch (e) {
			case R.GREATER_THAN_SIGN:
				this._err(B.missingEndTagName), this.state = q.DATA;
				break;
			case R.EOF:
				this._err(B.eofBeforeTagName), this._emitChars("</", -1), this._emitEOFToken();
				break;
			default: this._err(B.invalidFirstCharacterOfTagName), this._createCommentToken(2), this.state = q.BOGUS_COMMENT, this._stateBogusComment(e);
		}
	}
	_stateTagName(e) {
		let t = this.currentToken;
		switch (e) {
			case R.SPACE:
			case R.LINE_FEED:
			case R.TABULATION:
			case R.FORM_FEED:
				this.state = q.BEFORE_ATTRIBUTE_NAME;
				break;
			case R.SOLIDUS:
				this.state = q.SELF_CLOSING_START_TAG;
				break;
			case R.GREATER_THAN_SIGN:
				this.state = q.DATA, this.emitCurrentTagToken();
				break;
			case R.NULL:
				this._err(B.unexpectedNullCharacter), t.tagName += "�";
				break;
			case R.EOF:
				this._err(B.eofInTag), this._emitEOFToken();
				break;
			default: t.tagName += String.fromCodePoint(isAsciiUpper(e) ? toAsciiLower(e) : e);
		}
	}
	_stateRcdataLessThanSign(e) {
		e === R.SOLIDUS ? this.state = q.RCDATA_END_TAG_OPEN : (this._emitChars("<", -1), this.state = q.RCDATA, this._stateRcdata(e));
	}
	_stateRcdataEndTagOpen(e) {
		isAsciiLetter(e) ? (this.state = q.RCDATA_END_TAG_NAME, this._stateRcdataEndTagName(e)) : (this._emitChars("</", -1), this.state = q.RCDATA, this._stateRcdata(e));
	}
	handleSpecialEndTag(e) {
		if (!this.preprocessor.startsWith(this.lastStartTagName, !1)) return !this._ensureHibernation();
		this._createEndTagToken();
		let t = this.currentToken;
		switch (t.tagName = this.lastStartTagName, this.preprocessor.peek(this.lastStartTagName.length)) {
			case R.SPACE:
			case R.LINE_FEED:
			case R.TABULATION:
			case R.FORM_FEED: return this._advanceBy(this.lastStartTagName.length), this.state = q.BEFORE_ATTRIBUTE_NAME, !1;
			case R.SOLIDUS: return this._advanceBy(this.lastStartTagName.length), this.state = q.SELF_CLOSING_START_TAG, !1;
			case R.GREATER_THAN_SIGN: return this._advanceBy(this.lastStartTagName.length), this.emitCurrentTagToken(), this.state = q.DATA, !1;
			default: return this.currentToken = null, !this._ensureHibernation();
		}
	}
	_stateRcdataEndTagName(e) {
		this.handleSpecialEndTag(e) && (this._emitChars("</", -1), this.state = q.RCDATA, this._stateRcdata(e));
	}
	_stateRawtextLessThanSign(e) {
		e === R.SOLIDUS ? this.state = q.RAWTEXT_END_TAG_OPEN : (this._emitChars("<", -1), this.state = q.RAWTEXT, this._stateRawtext(e));
	}
	_stateRawtextEndTagOpen(e) {
		isAsciiLetter(e) ? (this.state = q.RAWTEXT_END_TAG_NAME, this._stateRawtextEndTagName(e)) : (this._emitChars("</", -1), this.state = q.RAWTEXT, this._stateRawtext(e));
	}
	_stateRawtextEndTagName(e) {
		this.handleSpecialEndTag(e) && (this._emitChars("</", -1), this.state = q.RAWTEXT, this._stateRawtext(e));
	}
	_stateScriptDataLessThanSign(e) {
		switch (e) {
			case R.SOLIDUS:
				this.state = q.SCRIPT_DATA_END_TAG_OPEN;
				break;
			case R.EXCLAMATION_MARK:
				this.state = q.SCRIPT_DATA_ESCAPE_START, this._emitChars("<!");
				break;
			default: this._emitChars("<", -1), this.state = q.SCRIPT_DATA, this._stateScriptData(e);
		}
	}
	_stateScriptDataEndTagOpen(e) {
		isAsciiLetter(e) ? (this.state = q.SCRIPT_DATA_END_TAG_NAME, this._stateScriptDataEndTagName(e)) : (this._emitChars("</", -1), this.state = q.SCRIPT_DATA, this._stateScriptData(e));
	}
	_stateScriptDataEndTagName(e) {
		this.handleSpecialEndTag(e) && (this._emitChars("</", -1), this.state = q.SCRIPT_DATA, this._stateScriptData(e));
	}
	_stateScriptDataEscapeStart(e) {
		e === R.HYPHEN_MINUS ? (this.state = q.SCRIPT_DATA_ESCAPE_START_DASH, this._emitChars("-")) : (this.state = q.SCRIPT_DATA, this._stateScriptData(e));
	}
	_stateScriptDataEscapeStartDash(e) {
		e === R.HYPHEN_MINUS ? (this.state = q.SCRIPT_DATA_ESCAPED_DASH_DASH, this._emitChars("-")) : (this.state = q.SCRIPT_DATA, this._stateScriptData(e));
	}
	_stateScriptDataEscaped(e) {
		switch (e) {
			case R.HYPHEN_MINUS:
				this.state = q.SCRIPT_DATA_ESCAPED_DASH, this._emitChars("-");
				break;
			case R.LESS_THAN_SIGN:
				this.state = q.SCRIPT_DATA_ESCAPED_LESS_THAN_SIGN;
				break;
			case R.NULL:
				this._err(B.unexpectedNullCharacter), this._emitChars("�");
				break;
			case R.EOF:
				this._err(B.eofInScriptHtmlCommentLikeText), this._emitEOFToken();
				break;
			default: this._emitCodePoint(e);
		}
	}
	_stateScriptDataEscapedDash(e) {
		switch (e) {
			case R.HYPHEN_MINUS:
				this.state = q.SCRIPT_DATA_ESCAPED_DASH_DASH, this._emitChars("-");
				break;
			case R.LESS_THAN_SIGN:
				this.state = q.SCRIPT_DATA_ESCAPED_LESS_THAN_SIGN;
				break;
			case R.NULL:
				this._err(B.unexpectedNullCharacter), this.state = q.SCRIPT_DATA_ESCAPED, this._emitChars("�");
				break;
			case R.EOF:
				this._err(B.eofInScriptHtmlCommentLikeText), this._emitEOFToken();
				break;
			default: this.state = q.SCRIPT_DATA_ESCAPED, this._emitCodePoint(e);
		}
	}
	_stateScriptDataEscapedDashDash(e) {
		switch (e) {
			case R.HYPHEN_MINUS:
				this._emitChars("-");
				break;
			case R.LESS_THAN_SIGN:
				this.state = q.SCRIPT_DATA_ESCAPED_LESS_THAN_SIGN;
				break;
			case R.GREATER_THAN_SIGN:
				this.state = q.SCRIPT_DATA, this._emitChars(">");
				break;
			case R.NULL:
				this._err(B.unexpectedNullCharacter), this.state = q.SCRIPT_DATA_ESCAPED, this._emitChars("�");
				break;
			case R.EOF:
				this._err(B.eofInScriptHtmlCommentLikeText), this._emitEOFToken();
				break;
			default: this.state = q.SCRIPT_DATA_ESCAPED, this._emitCodePoint(e);
		}
	}
	_stateScriptDataEscapedLessThanSign(e) {
		e === R.SOLIDUS ? this.state = q.SCRIPT_DATA_ESCAPED_END_TAG_OPEN : isAsciiLetter(e) ? (this._emitChars("<", -1), this.state = q.SCRIPT_DATA_DOUBLE_ESCAPE_START, this._stateScriptDataDoubleEscapeStart(e)) : (this._emitChars("<", -1), this.state = q.SCRIPT_DATA_ESCAPED, this._stateScriptDataEscaped(e));
	}
	_stateScriptDataEscapedEndTagOpen(e) {
		isAsciiLetter(e) ? (this.state = q.SCRIPT_DATA_ESCAPED_END_TAG_NAME, this._stateScriptDataEscapedEndTagName(e)) : (this._emitChars("</", -1), this.state = q.SCRIPT_DATA_ESCAPED, this._stateScriptDataEscaped(e));
	}
	_stateScriptDataEscapedEndTagName(e) {
		this.handleSpecialEndTag(e) && (this._emitChars("</", -1), this.state = q.SCRIPT_DATA_ESCAPED, this._stateScriptDataEscaped(e));
	}
	_stateScriptDataDoubleEscapeStart(e) {
		if (this.preprocessor.startsWith(z.SCRIPT, !1) && isScriptDataDoubleEscapeSequenceEnd(this.preprocessor.peek(z.SCRIPT.length))) {
			this._emitCodePoint(e);
			for (let e = 0; e < z.SCRIPT.length; e++) this._emitCodePoint(this._consume());
			this.state = q.SCRIPT_DATA_DOUBLE_ESCAPED;
		} else this._ensureHibernation() || (this.state = q.SCRIPT_DATA_ESCAPED, this._stateScriptDataEscaped(e));
	}
	_stateScriptDataDoubleEscaped(e) {
		switch (e) {
			case R.HYPHEN_MINUS:
				this.state = q.SCRIPT_DATA_DOUBLE_ESCAPED_DASH, this._emitChars("-");
				break;
			case R.LESS_THAN_SIGN:
				this.state = q.SCRIPT_DATA_DOUBLE_ESCAPED_LESS_THAN_SIGN, this._emitChars("<");
				break;
			case R.NULL:
				this._err(B.unexpectedNullCharacter), this._emitChars("�");
				break;
			case R.EOF:
				this._err(B.eofInScriptHtmlCommentLikeText), this._emitEOFToken();
				break;
			default: this._emitCodePoint(e);
		}
	}
	_stateScriptDataDoubleEscapedDash(e) {
		switch (e) {
			case R.HYPHEN_MINUS:
				this.state = q.SCRIPT_DATA_DOUBLE_ESCAPED_DASH_DASH, this._emitChars("-");
				break;
			case R.LESS_THAN_SIGN:
				this.state = q.SCRIPT_DATA_DOUBLE_ESCAPED_LESS_THAN_SIGN, this._emitChars("<");
				break;
			case R.NULL:
				this._err(B.unexpectedNullCharacter), this.state = q.SCRIPT_DATA_DOUBLE_ESCAPED, this._emitChars("�");
				break;
			case R.EOF:
				this._err(B.eofInScriptHtmlCommentLikeText), this._emitEOFToken();
				break;
			default: this.state = q.SCRIPT_DATA_DOUBLE_ESCAPED, this._emitCodePoint(e);
		}
	}
	_stateScriptDataDoubleEscapedDashDash(e) {
		switch (e) {
			case R.HYPHEN_MINUS:
				this._emitChars("-");
				break;
			case R.LESS_THAN_SIGN:
				this.state = q.SCRIPT_DATA_DOUBLE_ESCAPED_LESS_THAN_SIGN, this._emitChars("<");
				break;
			case R.GREATER_THAN_SIGN:
				this.state = q.SCRIPT_DATA, this._emitChars(">");
				break;
			case R.NULL:
				this._err(B.unexpectedNullCharacter), this.state = q.SCRIPT_DATA_DOUBLE_ESCAPED, this._emitChars("�");
				break;
			case R.EOF:
				this._err(B.eofInScriptHtmlCommentLikeText), this._emitEOFToken();
				break;
			default: this.state = q.SCRIPT_DATA_DOUBLE_ESCAPED, this._emitCodePoint(e);
		}
	}
	_stateScriptDataDoubleEscapedLessThanSign(e) {
		e === R.SOLIDUS ? (this.state = q.SCRIPT_DATA_DOUBLE_ESCAPE_END, this._emitChars("/")) : (this.state = q.SCRIPT_DATA_DOUBLE_ESCAPED, this._stateScriptDataDoubleEscaped(e));
	}
	_stateScriptDataDoubleEscapeEnd(e) {
		if (this.preprocessor.startsWith(z.SCRIPT, !1) && isScriptDataDoubleEscapeSequenceEnd(this.preprocessor.peek(z.SCRIPT.length))) {
			this._emitCodePoint(e);
			for (let e = 0; e < z.SCRIPT.length; e++) this._emitCodePoint(this._consume());
			this.state = q.SCRIPT_DATA_ESCAPED;
		} else this._ensureHibernation() || (this.state = q.SCRIPT_DATA_DOUBLE_ESCAPED, this._stateScriptDataDoubleEscaped(e));
	}
	_stateBeforeAttributeName(e) {
		switch (e) {
			case R.SPACE:
			case R.LINE_FEED:
			case R.TABULATION:
			case R.FORM_FEED: break;
			case R.SOLIDUS:
			case R.GREATER_THAN_SIGN:
			case R.EOF:
				this.state = q.AFTER_ATTRIBUTE_NAME, this._stateAfterAttributeName(e);
				break;
			case R.EQUALS_SIGN:
				this._err(B.unexpectedEqualsSignBeforeAttributeName), this._createAttr("="), this.state = q.ATTRIBUTE_NAME;
				break;
			default: this._createAttr(""), this.state = q.ATTRIBUTE_NAME, this._stateAttributeName(e);
		}
	}
	_stateAttributeName(e) {
		switch (e) {
			case R.SPACE:
			case R.LINE_FEED:
			case R.TABULATION:
			case R.FORM_FEED:
			case R.SOLIDUS:
			case R.GREATER_THAN_SIGN:
			case R.EOF:
				this._leaveAttrName(), this.state = q.AFTER_ATTRIBUTE_NAME, this._stateAfterAttributeName(e);
				break;
			case R.EQUALS_SIGN:
				this._leaveAttrName(), this.state = q.BEFORE_ATTRIBUTE_VALUE;
				break;
			case R.QUOTATION_MARK:
			case R.APOSTROPHE:
			case R.LESS_THAN_SIGN:
				this._err(B.unexpectedCharacterInAttributeName), this.currentAttr.name += String.fromCodePoint(e);
				break;
			case R.NULL:
				this._err(B.unexpectedNullCharacter), this.currentAttr.name += "�";
				break;
			default: this.currentAttr.name += String.fromCodePoint(isAsciiUpper(e) ? toAsciiLower(e) : e);
		}
	}
	_stateAfterAttributeName(e) {
		switch (e) {
			case R.SPACE:
			case R.LINE_FEED:
			case R.TABULATION:
			case R.FORM_FEED: break;
			case R.SOLIDUS:
				this.state = q.SELF_CLOSING_START_TAG;
				break;
			case R.EQUALS_SIGN:
				this.state = q.BEFORE_ATTRIBUTE_VALUE;
				break;
			case R.GREATER_THAN_SIGN:
				this.state = q.DATA, this.emitCurrentTagToken();
				break;
			case R.EOF:
				this._err(B.eofInTag), this._emitEOFToken();
				break;
			default: this._createAttr(""), this.state = q.ATTRIBUTE_NAME, this._stateAttributeName(e);
		}
	}
	_stateBeforeAttributeValue(e) {
		switch (e) {
			case R.SPACE:
			case R.LINE_FEED:
			case R.TABULATION:
			case R.FORM_FEED: break;
			case R.QUOTATION_MARK:
				this.state = q.ATTRIBUTE_VALUE_DOUBLE_QUOTED;
				break;
			case R.APOSTROPHE:
				this.state = q.ATTRIBUTE_VALUE_SINGLE_QUOTED;
				break;
			case R.GREATER_THAN_SIGN:
				this._err(B.missingAttributeValue), this.state = q.DATA, this.emitCurrentTagToken();
				break;
			default: this.state = q.ATTRIBUTE_VALUE_UNQUOTED, this._stateAttributeValueUnquoted(e);
		}
	}
	_stateAttributeValueDoubleQuoted(e) {
		switch (e) {
			case R.QUOTATION_MARK:
				this.state = q.AFTER_ATTRIBUTE_VALUE_QUOTED;
				break;
			case R.AMPERSAND:
				this._startCharacterReference();
				break;
			case R.NULL:
				this._err(B.unexpectedNullCharacter), this._extendRunWith("�", 0);
				break;
			case R.EOF:
				this._err(B.eofInTag), this._emitEOFToken();
				break;
			default: this._extendRun(e);
		}
	}
	_stateAttributeValueSingleQuoted(e) {
		switch (e) {
			case R.APOSTROPHE:
				this.state = q.AFTER_ATTRIBUTE_VALUE_QUOTED;
				break;
			case R.AMPERSAND:
				this._startCharacterReference();
				break;
			case R.NULL:
				this._err(B.unexpectedNullCharacter), this._extendRunWith("�", 0);
				break;
			case R.EOF:
				this._err(B.eofInTag), this._emitEOFToken();
				break;
			default: this._extendRun(e);
		}
	}
	_stateAttributeValueUnquoted(e) {
		switch (e) {
			case R.SPACE:
			case R.LINE_FEED:
			case R.TABULATION:
			case R.FORM_FEED:
				this._leaveAttrValue(), this.state = q.BEFORE_ATTRIBUTE_NAME;
				break;
			case R.AMPERSAND:
				this._startCharacterReference();
				break;
			case R.GREATER_THAN_SIGN:
				this._leaveAttrValue(), this.state = q.DATA, this.emitCurrentTagToken();
				break;
			case R.NULL:
				this._err(B.unexpectedNullCharacter), this._extendRunWith("�", 0);
				break;
			case R.QUOTATION_MARK:
			case R.APOSTROPHE:
			case R.LESS_THAN_SIGN:
			case R.EQUALS_SIGN:
			case R.GRAVE_ACCENT:
				this._err(B.unexpectedCharacterInUnquotedAttributeValue), this._extendRun(e);
				break;
			case R.EOF:
				this._err(B.eofInTag), this._emitEOFToken();
				break;
			default: this._extendRun(e);
		}
	}
	_stateAfterAttributeValueQuoted(e) {
		switch (e) {
			case R.SPACE:
			case R.LINE_FEED:
			case R.TABULATION:
			case R.FORM_FEED:
				this._leaveAttrValue(), this.state = q.BEFORE_ATTRIBUTE_NAME;
				break;
			case R.SOLIDUS:
				this._leaveAttrValue(), this.state = q.SELF_CLOSING_START_TAG;
				break;
			case R.GREATER_THAN_SIGN:
				this._leaveAttrValue(), this.state = q.DATA, this.emitCurrentTagToken();
				break;
			case R.EOF:
				this._err(B.eofInTag), this._emitEOFToken();
				break;
			default: this._err(B.missingWhitespaceBetweenAttributes), this._leaveAttrValue(), this.state = q.BEFORE_ATTRIBUTE_NAME, this._stateBeforeAttributeName(e);
		}
	}
	_stateSelfClosingStartTag(e) {
		switch (e) {
			case R.GREATER_THAN_SIGN: {
				let e = this.currentToken;
				e.selfClosing = !0, this.state = q.DATA, this.emitCurrentTagToken();
				break;
			}
			case R.EOF:
				this._err(B.eofInTag), this._emitEOFToken();
				break;
			default: this._err(B.unexpectedSolidusInTag), this.state = q.BEFORE_ATTRIBUTE_NAME, this._stateBeforeAttributeName(e);
		}
	}
	_stateBogusComment(e) {
		let t = this.currentToken;
		switch (e) {
			case R.GREATER_THAN_SIGN:
				this.state = q.DATA, this.emitCurrentComment(t);
				break;
			case R.EOF:
				this.emitCurrentComment(t), this._emitEOFToken();
				break;
			case R.NULL:
				this._err(B.unexpectedNullCharacter), this._extendRunWith("�", 0);
				break;
			default: this._extendRun(e);
		}
	}
	_stateMarkupDeclarationOpen(e) {
		this._consumeSequenceIfMatch(z.DASH_DASH, !0) ? (this._createCommentToken(z.DASH_DASH.length + 1), this.state = q.COMMENT_START) : this._consumeSequenceIfMatch(z.DOCTYPE, !1) ? (this.currentLocation = this.getCurrentLocation(z.DOCTYPE.length + 1), this.state = q.DOCTYPE) : this._consumeSequenceIfMatch(z.CDATA_START, !0) ? this.inForeignNode ? this.state = q.CDATA_SECTION : (this._err(B.cdataInHtmlContent), this._createCommentToken(z.CDATA_START.length + 1), this.currentToken.data = "[CDATA[", this.state = q.BOGUS_COMMENT) : this._ensureHibernation() || (this._err(B.incorrectlyOpenedComment), this._createCommentToken(2), this.state = q.BOGUS_COMMENT, this._stateBogusComment(e));
	}
	_stateCommentStart(e) {
		switch (e) {
			case R.HYPHEN_MINUS:
				this.state = q.COMMENT_START_DASH;
				break;
			case R.GREATER_THAN_SIGN: {
				this._err(B.abruptClosingOfEmptyComment), this.state = q.DATA;
				let e = this.currentToken;
				this.emitCurrentComment(e);
				break;
			}
			default: this.state = q.COMMENT, this._stateComment(e);
		}
	}
	_stateCommentStartDash(e) {
		let t = this.currentToken;
		switch (e) {
			case R.HYPHEN_MINUS:
				this.state = q.COMMENT_END;
				break;
			case R.GREATER_THAN_SIGN:
				this._err(B.abruptClosingOfEmptyComment), this.state = q.DATA, this.emitCurrentComment(t);
				break;
			case R.EOF:
				this._err(B.eofInComment), this.emitCurrentComment(t), this._emitEOFToken();
				break;
			default: this._extendRunWith("-", -1), this.state = q.COMMENT, this._stateComment(e);
		}
	}
	_stateComment(e) {
		let t = this.currentToken;
		switch (e) {
			case R.HYPHEN_MINUS:
				this.state = q.COMMENT_END_DASH;
				break;
			case R.LESS_THAN_SIGN:
				this._extendRunWith("<", 0), this.state = q.COMMENT_LESS_THAN_SIGN;
				break;
			case R.NULL:
				this._err(B.unexpectedNullCharacter), this._extendRunWith("�", 0);
				break;
			case R.EOF:
				this._err(B.eofInComment), this.emitCurrentComment(t), this._emitEOFToken();
				break;
			default: this._extendRun(e);
		}
	}
	_stateCommentLessThanSign(e) {
		switch (e) {
			case R.EXCLAMATION_MARK:
				this._extendRunWith("!", 0), this.state = q.COMMENT_LESS_THAN_SIGN_BANG;
				break;
			case R.LESS_THAN_SIGN:
				this._extendRunWith("<", 0);
				break;
			default: this.state = q.COMMENT, this._stateComment(e);
		}
	}
	_stateCommentLessThanSignBang(e) {
		e === R.HYPHEN_MINUS ? this.state = q.COMMENT_LESS_THAN_SIGN_BANG_DASH : (this.state = q.COMMENT, this._stateComment(e));
	}
	_stateCommentLessThanSignBangDash(e) {
		e === R.HYPHEN_MINUS ? this.state = q.COMMENT_LESS_THAN_SIGN_BANG_DASH_DASH : (this.state = q.COMMENT_END_DASH, this._stateCommentEndDash(e));
	}
	_stateCommentLessThanSignBangDashDash(e) {
		e !== R.GREATER_THAN_SIGN && e !== R.EOF && this._err(B.nestedComment), this.state = q.COMMENT_END, this._stateCommentEnd(e);
	}
	_stateCommentEndDash(e) {
		let t = this.currentToken;
		switch (e) {
			case R.HYPHEN_MINUS:
				this.state = q.COMMENT_END;
				break;
			case R.EOF:
				this._err(B.eofInComment), this.emitCurrentComment(t), this._emitEOFToken();
				break;
			default: this._extendRunWith("-", -1), this.state = q.COMMENT, this._stateComment(e);
		}
	}
	_stateCommentEnd(e) {
		let t = this.currentToken;
		switch (e) {
			case R.GREATER_THAN_SIGN:
				this.state = q.DATA, this.emitCurrentComment(t);
				break;
			case R.EXCLAMATION_MARK:
				this.state = q.COMMENT_END_BANG;
				break;
			case R.HYPHEN_MINUS:
				this._extendRunWith("-", -2);
				break;
			case R.EOF:
				this._err(B.eofInComment), this.emitCurrentComment(t), this._emitEOFToken();
				break;
			default: this._extendRunWith("--", -1), this.state = q.COMMENT, this._stateComment(e);
		}
	}
	_stateCommentEndBang(e) {
		let t = this.currentToken;
		switch (e) {
			case R.HYPHEN_MINUS:
				this._extendRunWith("--!", -1), this.state = q.COMMENT_END_DASH;
				break;
			case R.GREATER_THAN_SIGN:
				this._err(B.incorrectlyClosedComment), this.state = q.DATA, this.emitCurrentComment(t);
				break;
			case R.EOF:
				this._err(B.eofInComment), this.emitCurrentComment(t), this._emitEOFToken();
				break;
			default: this._extendRunWith("--!", -1), this.state = q.COMMENT, this._stateComment(e);
		}
	}
	_stateDoctype(e) {
		switch (e) {
			case R.SPACE:
			case R.LINE_FEED:
			case R.TABULATION:
			case R.FORM_FEED:
				this.state = q.BEFORE_DOCTYPE_NAME;
				break;
			case R.GREATER_THAN_SIGN:
				this.state = q.BEFORE_DOCTYPE_NAME, this._stateBeforeDoctypeName(e);
				break;
			case R.EOF: {
				this._err(B.eofInDoctype), this._createDoctypeToken(null);
				let e = this.currentToken;
				e.forceQuirks = !0, this.emitCurrentDoctype(e), this._emitEOFToken();
				break;
			}
			default: this._err(B.missingWhitespaceBeforeDoctypeName), this.state = q.BEFORE_DOCTYPE_NAME, this._stateBeforeDoctypeName(e);
		}
	}
	_stateBeforeDoctypeName(e) {
		if (isAsciiUpper(e)) this._createDoctypeToken(String.fromCharCode(toAsciiLower(e))), this.state = q.DOCTYPE_NAME;
		else switch (e) {
			case R.SPACE:
			case R.LINE_FEED:
			case R.TABULATION:
			case R.FORM_FEED: break;
			case R.NULL:
				this._err(B.unexpectedNullCharacter), this._createDoctypeToken("�"), this.state = q.DOCTYPE_NAME;
				break;
			case R.GREATER_THAN_SIGN: {
				this._err(B.missingDoctypeName), this._createDoctypeToken(null);
				let e = this.currentToken;
				e.forceQuirks = !0, this.emitCurrentDoctype(e), this.state = q.DATA;
				break;
			}
			case R.EOF: {
				this._err(B.eofInDoctype), this._createDoctypeToken(null);
				let e = this.currentToken;
				e.forceQuirks = !0, this.emitCurrentDoctype(e), this._emitEOFToken();
				break;
			}
			default: this._createDoctypeToken(String.fromCodePoint(e)), this.state = q.DOCTYPE_NAME;
		}
	}
	_stateDoctypeName(e) {
		let t = this.currentToken;
		switch (e) {
			case R.SPACE:
			case R.LINE_FEED:
			case R.TABULATION:
			case R.FORM_FEED:
				this.state = q.AFTER_DOCTYPE_NAME;
				break;
			case R.GREATER_THAN_SIGN:
				this.state = q.DATA, this.emitCurrentDoctype(t);
				break;
			case R.NULL:
				this._err(B.unexpectedNullCharacter), t.name += "�";
				break;
			case R.EOF:
				this._err(B.eofInDoctype), t.forceQuirks = !0, this.emitCurrentDoctype(t), this._emitEOFToken();
				break;
			default: t.name += String.fromCodePoint(isAsciiUpper(e) ? toAsciiLower(e) : e);
		}
	}
	_stateAfterDoctypeName(e) {
		let t = this.currentToken;
		switch (e) {
			case R.SPACE:
			case R.LINE_FEED:
			case R.TABULATION:
			case R.FORM_FEED: break;
			case R.GREATER_THAN_SIGN:
				this.state = q.DATA, this.emitCurrentDoctype(t);
				break;
			case R.EOF:
				this._err(B.eofInDoctype), t.forceQuirks = !0, this.emitCurrentDoctype(t), this._emitEOFToken();
				break;
			default: this._consumeSequenceIfMatch(z.PUBLIC, !1) ? this.state = q.AFTER_DOCTYPE_PUBLIC_KEYWORD : this._consumeSequenceIfMatch(z.SYSTEM, !1) ? this.state = q.AFTER_DOCTYPE_SYSTEM_KEYWORD : this._ensureHibernation() || (this._err(B.invalidCharacterSequenceAfterDoctypeName), t.forceQuirks = !0, this.state = q.BOGUS_DOCTYPE, this._stateBogusDoctype(e));
		}
	}
	_stateAfterDoctypePublicKeyword(e) {
		let t = this.currentToken;
		switch (e) {
			case R.SPACE:
			case R.LINE_FEED:
			case R.TABULATION:
			case R.FORM_FEED:
				this.state = q.BEFORE_DOCTYPE_PUBLIC_IDENTIFIER;
				break;
			case R.QUOTATION_MARK:
				this._err(B.missingWhitespaceAfterDoctypePublicKeyword), t.publicId = "", this.state = q.DOCTYPE_PUBLIC_IDENTIFIER_DOUBLE_QUOTED;
				break;
			case R.APOSTROPHE:
				this._err(B.missingWhitespaceAfterDoctypePublicKeyword), t.publicId = "", this.state = q.DOCTYPE_PUBLIC_IDENTIFIER_SINGLE_QUOTED;
				break;
			case R.GREATER_THAN_SIGN:
				this._err(B.missingDoctypePublicIdentifier), t.forceQuirks = !0, this.state = q.DATA, this.emitCurrentDoctype(t);
				break;
			case R.EOF:
				this._err(B.eofInDoctype), t.forceQuirks = !0, this.emitCurrentDoctype(t), this._emitEOFToken();
				break;
			default: this._err(B.missingQuoteBeforeDoctypePublicIdentifier), t.forceQuirks = !0, this.state = q.BOGUS_DOCTYPE, this._stateBogusDoctype(e);
		}
	}
	_stateBeforeDoctypePublicIdentifier(e) {
		let t = this.currentToken;
		switch (e) {
			case R.SPACE:
			case R.LINE_FEED:
			case R.TABULATION:
			case R.FORM_FEED: break;
			case R.QUOTATION_MARK:
				t.publicId = "", this.state = q.DOCTYPE_PUBLIC_IDENTIFIER_DOUBLE_QUOTED;
				break;
			case R.APOSTROPHE:
				t.publicId = "", this.state = q.DOCTYPE_PUBLIC_IDENTIFIER_SINGLE_QUOTED;
				break;
			case R.GREATER_THAN_SIGN:
				this._err(B.missingDoctypePublicIdentifier), t.forceQuirks = !0, this.state = q.DATA, this.emitCurrentDoctype(t);
				break;
			case R.EOF:
				this._err(B.eofInDoctype), t.forceQuirks = !0, this.emitCurrentDoctype(t), this._emitEOFToken();
				break;
			default: this._err(B.missingQuoteBeforeDoctypePublicIdentifier), t.forceQuirks = !0, this.state = q.BOGUS_DOCTYPE, this._stateBogusDoctype(e);
		}
	}
	_stateDoctypePublicIdentifierDoubleQuoted(e) {
		let t = this.currentToken;
		switch (e) {
			case R.QUOTATION_MARK:
				this.state = q.AFTER_DOCTYPE_PUBLIC_IDENTIFIER;
				break;
			case R.NULL:
				this._err(B.unexpectedNullCharacter), t.publicId += "�";
				break;
			case R.GREATER_THAN_SIGN:
				this._err(B.abruptDoctypePublicIdentifier), t.forceQuirks = !0, this.emitCurrentDoctype(t), this.state = q.DATA;
				break;
			case R.EOF:
				this._err(B.eofInDoctype), t.forceQuirks = !0, this.emitCurrentDoctype(t), this._emitEOFToken();
				break;
			default: t.publicId += String.fromCodePoint(e);
		}
	}
	_stateDoctypePublicIdentifierSingleQuoted(e) {
		let t = this.currentToken;
		switch (e) {
			case R.APOSTROPHE:
				this.state = q.AFTER_DOCTYPE_PUBLIC_IDENTIFIER;
				break;
			case R.NULL:
				this._err(B.unexpectedNullCharacter), t.publicId += "�";
				break;
			case R.GREATER_THAN_SIGN:
				this._err(B.abruptDoctypePublicIdentifier), t.forceQuirks = !0, this.emitCurrentDoctype(t), this.state = q.DATA;
				break;
			case R.EOF:
				this._err(B.eofInDoctype), t.forceQuirks = !0, this.emitCurrentDoctype(t), this._emitEOFToken();
				break;
			default: t.publicId += String.fromCodePoint(e);
		}
	}
	_stateAfterDoctypePublicIdentifier(e) {
		let t = this.currentToken;
		switch (e) {
			case R.SPACE:
			case R.LINE_FEED:
			case R.TABULATION:
			case R.FORM_FEED:
				this.state = q.BETWEEN_DOCTYPE_PUBLIC_AND_SYSTEM_IDENTIFIERS;
				break;
			case R.GREATER_THAN_SIGN:
				this.state = q.DATA, this.emitCurrentDoctype(t);
				break;
			case R.QUOTATION_MARK:
				this._err(B.missingWhitespaceBetweenDoctypePublicAndSystemIdentifiers), t.systemId = "", this.state = q.DOCTYPE_SYSTEM_IDENTIFIER_DOUBLE_QUOTED;
				break;
			case R.APOSTROPHE:
				this._err(B.missingWhitespaceBetweenDoctypePublicAndSystemIdentifiers), t.systemId = "", this.state = q.DOCTYPE_SYSTEM_IDENTIFIER_SINGLE_QUOTED;
				break;
			case R.EOF:
				this._err(B.eofInDoctype), t.forceQuirks = !0, this.emitCurrentDoctype(t), this._emitEOFToken();
				break;
			default: this._err(B.missingQuoteBeforeDoctypeSystemIdentifier), t.forceQuirks = !0, this.state = q.BOGUS_DOCTYPE, this._stateBogusDoctype(e);
		}
	}
	_stateBetweenDoctypePublicAndSystemIdentifiers(e) {
		let t = this.currentToken;
		switch (e) {
			case R.SPACE:
			case R.LINE_FEED:
			case R.TABULATION:
			case R.FORM_FEED: break;
			case R.GREATER_THAN_SIGN:
				this.emitCurrentDoctype(t), this.state = q.DATA;
				break;
			case R.QUOTATION_MARK:
				t.systemId = "", this.state = q.DOCTYPE_SYSTEM_IDENTIFIER_DOUBLE_QUOTED;
				break;
			case R.APOSTROPHE:
				t.systemId = "", this.state = q.DOCTYPE_SYSTEM_IDENTIFIER_SINGLE_QUOTED;
				break;
			case R.EOF:
				this._err(B.eofInDoctype), t.forceQuirks = !0, this.emitCurrentDoctype(t), this._emitEOFToken();
				break;
			default: this._err(B.missingQuoteBeforeDoctypeSystemIdentifier), t.forceQuirks = !0, this.state = q.BOGUS_DOCTYPE, this._stateBogusDoctype(e);
		}
	}
	_stateAfterDoctypeSystemKeyword(e) {
		let t = this.currentToken;
		switch (e) {
			case R.SPACE:
			case R.LINE_FEED:
			case R.TABULATION:
			case R.FORM_FEED:
				this.state = q.BEFORE_DOCTYPE_SYSTEM_IDENTIFIER;
				break;
			case R.QUOTATION_MARK:
				this._err(B.missingWhitespaceAfterDoctypeSystemKeyword), t.systemId = "", this.state = q.DOCTYPE_SYSTEM_IDENTIFIER_DOUBLE_QUOTED;
				break;
			case R.APOSTROPHE:
				this._err(B.missingWhitespaceAfterDoctypeSystemKeyword), t.systemId = "", this.state = q.DOCTYPE_SYSTEM_IDENTIFIER_SINGLE_QUOTED;
				break;
			case R.GREATER_THAN_SIGN:
				this._err(B.missingDoctypeSystemIdentifier), t.forceQuirks = !0, this.state = q.DATA, this.emitCurrentDoctype(t);
				break;
			case R.EOF:
				this._err(B.eofInDoctype), t.forceQuirks = !0, this.emitCurrentDoctype(t), this._emitEOFToken();
				break;
			default: this._err(B.missingQuoteBeforeDoctypeSystemIdentifier), t.forceQuirks = !0, this.state = q.BOGUS_DOCTYPE, this._stateBogusDoctype(e);
		}
	}
	_stateBeforeDoctypeSystemIdentifier(e) {
		let t = this.currentToken;
		switch (e) {
			case R.SPACE:
			case R.LINE_FEED:
			case R.TABULATION:
			case R.FORM_FEED: break;
			case R.QUOTATION_MARK:
				t.systemId = "", this.state = q.DOCTYPE_SYSTEM_IDENTIFIER_DOUBLE_QUOTED;
				break;
			case R.APOSTROPHE:
				t.systemId = "", this.state = q.DOCTYPE_SYSTEM_IDENTIFIER_SINGLE_QUOTED;
				break;
			case R.GREATER_THAN_SIGN:
				this._err(B.missingDoctypeSystemIdentifier), t.forceQuirks = !0, this.state = q.DATA, this.emitCurrentDoctype(t);
				break;
			case R.EOF:
				this._err(B.eofInDoctype), t.forceQuirks = !0, this.emitCurrentDoctype(t), this._emitEOFToken();
				break;
			default: this._err(B.missingQuoteBeforeDoctypeSystemIdentifier), t.forceQuirks = !0, this.state = q.BOGUS_DOCTYPE, this._stateBogusDoctype(e);
		}
	}
	_stateDoctypeSystemIdentifierDoubleQuoted(e) {
		let t = this.currentToken;
		switch (e) {
			case R.QUOTATION_MARK:
				this.state = q.AFTER_DOCTYPE_SYSTEM_IDENTIFIER;
				break;
			case R.NULL:
				this._err(B.unexpectedNullCharacter), t.systemId += "�";
				break;
			case R.GREATER_THAN_SIGN:
				this._err(B.abruptDoctypeSystemIdentifier), t.forceQuirks = !0, this.emitCurrentDoctype(t), this.state = q.DATA;
				break;
			case R.EOF:
				this._err(B.eofInDoctype), t.forceQuirks = !0, this.emitCurrentDoctype(t), this._emitEOFToken();
				break;
			default: t.systemId += String.fromCodePoint(e);
		}
	}
	_stateDoctypeSystemIdentifierSingleQuoted(e) {
		let t = this.currentToken;
		switch (e) {
			case R.APOSTROPHE:
				this.state = q.AFTER_DOCTYPE_SYSTEM_IDENTIFIER;
				break;
			case R.NULL:
				this._err(B.unexpectedNullCharacter), t.systemId += "�";
				break;
			case R.GREATER_THAN_SIGN:
				this._err(B.abruptDoctypeSystemIdentifier), t.forceQuirks = !0, this.emitCurrentDoctype(t), this.state = q.DATA;
				break;
			case R.EOF:
				this._err(B.eofInDoctype), t.forceQuirks = !0, this.emitCurrentDoctype(t), this._emitEOFToken();
				break;
			default: t.systemId += String.fromCodePoint(e);
		}
	}
	_stateAfterDoctypeSystemIdentifier(e) {
		let t = this.currentToken;
		switch (e) {
			case R.SPACE:
			case R.LINE_FEED:
			case R.TABULATION:
			case R.FORM_FEED: break;
			case R.GREATER_THAN_SIGN:
				this.emitCurrentDoctype(t), this.state = q.DATA;
				break;
			case R.EOF:
				this._err(B.eofInDoctype), t.forceQuirks = !0, this.emitCurrentDoctype(t), this._emitEOFToken();
				break;
			default: this._err(B.unexpectedCharacterAfterDoctypeSystemIdentifier), this.state = q.BOGUS_DOCTYPE, this._stateBogusDoctype(e);
		}
	}
	_stateBogusDoctype(e) {
		let t = this.currentToken;
		switch (e) {
			case R.GREATER_THAN_SIGN:
				this.emitCurrentDoctype(t), this.state = q.DATA;
				break;
			case R.NULL:
				this._err(B.unexpectedNullCharacter);
				break;
			case R.EOF: this.emitCurrentDoctype(t), this._emitEOFToken();
		}
	}
	_stateCdataSection(e) {
		switch (e) {
			case R.RIGHT_SQUARE_BRACKET:
				this.state = q.CDATA_SECTION_BRACKET;
				break;
			case R.EOF:
				this._err(B.eofInCdata), this._emitEOFToken();
				break;
			default: this._emitCodePoint(e);
		}
	}
	_stateCdataSectionBracket(e) {
		e === R.RIGHT_SQUARE_BRACKET ? this.state = q.CDATA_SECTION_END : (this._emitChars("]", -1), this.state = q.CDATA_SECTION, this._stateCdataSection(e));
	}
	_stateCdataSectionEnd(e) {
		switch (e) {
			case R.GREATER_THAN_SIGN:
				this.state = q.DATA;
				break;
			case R.RIGHT_SQUARE_BRACKET:
				this._emitChars("]", -2);
				break;
			default: this._emitChars("]]", -1), this.state = q.CDATA_SECTION, this._stateCdataSection(e);
		}
	}
	_stateCharacterReference() {
		let e = this.entityDecoder.write(this.preprocessor.html, this.preprocessor.pos);
		if (e < 0) {
			if (this.preprocessor.lastChunkWritten) e = this.entityDecoder.end();
			else {
				this.active = !1, this.preprocessor.pos = this.preprocessor.html.length - 1, this.consumedAfterSnapshot = 0, this.preprocessor.endOfChunkHit = !0;
				return;
			}
		}
		e === 0 ? (this.preprocessor.pos = this.entityStartPos, this._flushCodePointConsumedAsCharacterReference(R.AMPERSAND), this.state = !this._isCharacterReferenceInAttribute() && isAsciiAlphaNumeric(this.preprocessor.peek(1)) ? q.AMBIGUOUS_AMPERSAND : this.returnState) : this.state = this.returnState;
	}
	_stateAmbiguousAmpersand(e) {
		isAsciiAlphaNumeric(e) ? this._flushCodePointConsumedAsCharacterReference(e) : (e === R.SEMICOLON && this._err(B.unknownNamedCharacterReference), this.state = this.returnState, this._callState(e));
	}
};
// node_modules/parse5/dist/parser/open-element-stack.js
const ji = new Set([
	G.DD,
	G.DT,
	G.LI,
	G.OPTGROUP,
	G.OPTION,
	G.P,
	G.RB,
	G.RP,
	G.RT,
	G.RTC
]), Mi = new Set([
	...ji,
	G.CAPTION,
	G.COLGROUP,
	G.TBODY,
	G.TD,
	G.TFOOT,
	G.TH,
	G.THEAD,
	G.TR
]), Ni = [
	G.H1,
	G.H2,
	G.H3,
	G.H4,
	G.H5,
	G.H6
], Pi = [
	G.TBODY,
	G.TFOOT,
	G.THEAD
], Fi = [
	G.TR,
	G.TEMPLATE,
	G.HTML
], Ii = [
	...Pi,
	G.TEMPLATE,
	G.HTML
], Li = [
	G.TABLE,
	G.TEMPLATE,
	G.HTML
], Ri = [G.TD, G.TH], zi = new Uint8Array(768);
for (let [e, t] of [
	[U.HTML, 0],
	[U.SVG, 256],
	[U.MATHML, 512]
]) for (let n of ki[e]) zi[t + n] = e === U.HTML && (n === G.ADDRESS || n === G.DIV || n === G.P) ? 1 : 3;
for (let e of [
	G.APPLET,
	G.CAPTION,
	G.HTML,
	G.MARQUEE,
	G.OBJECT,
	G.TABLE,
	G.TD,
	G.TEMPLATE,
	G.TH,
	256 + G.DESC,
	256 + G.FOREIGN_OBJECT,
	256 + G.TITLE,
	512 + G.ANNOTATION_XML,
	512 + G.MI,
	512 + G.MN,
	512 + G.MO,
	512 + G.MS,
	512 + G.MTEXT
]) zi[e] |= 28;
zi[G.OL] |= 8, zi[G.UL] |= 8, zi[G.BUTTON] |= 16, zi[G.TABLE] |= 32, zi[G.HTML] |= 32;
const Bi = new Uint8Array(768);
for (let e of [
	G.A,
	G.B,
	G.BIG,
	G.CODE,
	G.EM,
	G.FONT,
	G.I,
	G.NOBR,
	G.S,
	G.SMALL,
	G.STRIKE,
	G.STRONG,
	G.TT,
	G.U
]) Bi[e] = 1;
function tagKey(e, t) {
	if (t === G.UNKNOWN) return -1;
	switch (e) {
		case U.HTML: return t;
		case U.SVG: return 256 + t;
		case U.MATHML: return 512 + t;
		default: return -1;
	}
}
var OpenElementStack = class {
	get currentTmplContentOrNode() {
		return this._isInTemplate() ? this.treeAdapter.getTemplateContent(this.current) : this.current;
	}
	constructor(e, t, n) {
		this.treeAdapter = t, this.handler = n, this.items = [], this.tagIDs = [], this.stackTop = -1, this.depth = 0, this.tmplCount = 0, this.currentTagId = G.UNKNOWN, this.indexed = !1, this.below = [], this.above = [], this.keys = [], this.keyPrev = [], this.keyNext = [], this.keyTops = new Int32Array(), this.specials = [], this.listItemBoundaries = [], this.scopeBoundaries = [], this.htmlSlots = [], this.formattingSlots = new Map(), this.current = e;
	}
	_indexOf(e) {
		if (this.indexed) {
			let t = this.formattingSlots.get(e);
			if (t !== void 0) return t;
			if (Bi[getTagID(this.treeAdapter.getTagName(e))]) return -1;
		}
		return this.items.lastIndexOf(e, this.stackTop);
	}
	slotBelow(e) {
		return this.indexed ? this.below[e] : e - 1;
	}
	slotAbove(e) {
		return this.indexed ? this.above[e] : e === this.stackTop ? -1 : e + 1;
	}
	_isInTemplate() {
		return this.currentTagId === G.TEMPLATE && this.treeAdapter.getNamespaceURI(this.current) === U.HTML;
	}
	_updateCurrentElement() {
		this.current = this.items[this.stackTop], this.currentTagId = this.tagIDs[this.stackTop];
	}
	_nameKey(e, t, n) {
		let r = `${e} ${t}`, i = this.nameKeys?.get(r);
		if (i === void 0 && n && (this.nameKeys ??= new Map(), i = 768 + this.nameKeys.size, this.nameKeys.set(r, i), i === this.keyTops.length)) {
			let e = new Int32Array(2 * i).fill(-1);
			e.set(this.keyTops), this.keyTops = e;
		}
		return i ?? -1;
	}
	_indexAll() {
		this.indexed = !0, this.keyTops = new Int32Array(768).fill(-1);
		for (let e = 0; e <= this.stackTop; e++) this._index(e, e - 1);
	}
	_index(e, t) {
		let n = this.items[e], r = this.tagIDs[e], i = this.treeAdapter.getNamespaceURI(n), a = tagKey(i, r);
		a === -1 && (a = this._nameKey(i, this.treeAdapter.getTagName(n), !0));
		let o = this.keyTops[a];
		this.keys[e] = a, this.keyPrev[e] = o, this.keyNext[e] = -1, o !== -1 && (this.keyNext[o] = e), this.keyTops[a] = e, this.above[e] = -1, this._link(e, t, i === U.HTML), Bi[r] && this.formattingSlots.set(n, e);
	}
	_link(e, t, n) {
		let r = this.keys[e], i = r < 768 ? zi[r] : 0;
		this.below[e] = t, t === -1 ? (this.specials[e] = i & 1, this.listItemBoundaries[e] = (i & 2) >> 1, this.scopeBoundaries[e] = (i & 4) >> 2, this.htmlSlots[e] = n ? e : -1) : (this.above[t] = e, this.specials[e] = this.specials[t] + (i & 1), this.listItemBoundaries[e] = this.listItemBoundaries[t] + ((i & 2) >> 1), this.scopeBoundaries[e] = this.scopeBoundaries[t] + ((i & 4) >> 2), this.htmlSlots[e] = n ? e : this.htmlSlots[t]);
	}
	_unindex(e) {
		let t = this.keys[e], n = this.keyPrev[e], r = this.keyNext[e];
		n !== -1 && (this.keyNext[n] = r), r === -1 ? this.keyTops[t] = n : this.keyPrev[r] = n, Bi[this.tagIDs[e]] && this.formattingSlots.delete(this.items[e]);
	}
	_move(e, t) {
		let n = this.items[e], r = this.keys[e], i = this.keyPrev[e], a = this.keyNext[e];
		this.items[t] = n, this.tagIDs[t] = this.tagIDs[e], this.keys[t] = r, this.keyPrev[t] = i, this.keyNext[t] = a, i !== -1 && (this.keyNext[i] = t), a === -1 ? this.keyTops[r] = t : this.keyPrev[a] = t, Bi[this.tagIDs[t]] && this.formattingSlots.set(n, t);
	}
	indexOfTopmost(e) {
		if (this.indexed) return this.keyTops[e];
		for (let t = this.stackTop; t >= 0; t--) if (this.tagIDs[t] === e && this.treeAdapter.getNamespaceURI(this.items[t]) === U.HTML) return t;
		return -1;
	}
	indexOfTopmostOf(e) {
		if (this.indexed) {
			let t = -1;
			for (let n of e) this.keyTops[n] > t && (t = this.keyTops[n]);
			return t;
		}
		for (let t = this.stackTop; t >= 0; t--) if (e.includes(this.tagIDs[t]) && this.treeAdapter.getNamespaceURI(this.items[t]) === U.HTML) return t;
		return -1;
	}
	indexOfTopmostByName(e, t) {
		if (this.indexed) {
			let n = tagKey(e, getTagID(t));
			return n === -1 && (n = this._nameKey(e, t, !1)), n === -1 ? -1 : this.keyTops[n];
		}
		for (let n = this.stackTop; n >= 0; n--) {
			let r = this.items[n];
			if (this.treeAdapter.getTagName(r) === t && this.treeAdapter.getNamespaceURI(r) === e) return n;
		}
		return -1;
	}
	indexOfTopmostHtmlElement() {
		if (this.indexed) return this.stackTop === -1 ? -1 : this.htmlSlots[this.stackTop];
		let e = this.stackTop;
		for (; e >= 0 && this.treeAdapter.getNamespaceURI(this.items[e]) !== U.HTML;) e--;
		return e;
	}
	_hasAbove(e, t) {
		for (let n = this.stackTop; n > e; n--) {
			let e = tagKey(this.treeAdapter.getNamespaceURI(this.items[n]), this.tagIDs[n]);
			if (e !== -1 && zi[e] & t) return !0;
		}
		return !1;
	}
	hasSpecialElementAbove(e) {
		return this.indexed ? this.specials[this.stackTop] !== this.specials[e] : this._hasAbove(e, 1);
	}
	hasListItemBoundaryAbove(e) {
		return this.indexed ? this.listItemBoundaries[this.stackTop] !== this.listItemBoundaries[e] : this._hasAbove(e, 2);
	}
	push(e, t) {
		let n = this.stackTop;
		this.stackTop++, this.depth++, this.items[this.stackTop] = e, this.current = e, this.tagIDs[this.stackTop] = t, this.currentTagId = t, this.indexed ? this._index(this.stackTop, n) : this.depth === 64 && this._indexAll(), this._isInTemplate() && this.tmplCount++, this.handler.onItemPush(e, t, !0);
	}
	_popCurrent() {
		this.tmplCount > 0 && this._isInTemplate() && this.tmplCount--, this.indexed ? (this._unindex(this.stackTop), this.stackTop = this.below[this.stackTop], this.stackTop !== -1 && (this.above[this.stackTop] = -1)) : this.stackTop--, this.depth--, this._updateCurrentElement();
	}
	pop() {
		let e = this.current;
		this._popCurrent(), this.handler.onItemPop(e, !0);
	}
	replace(e, t) {
		let n = this._indexOf(e);
		this.items[n] = t, this.indexed && Bi[this.tagIDs[n]] && (this.formattingSlots.delete(e), this.formattingSlots.set(t, n)), n === this.stackTop && (this.current = t);
	}
	replaceFormattingElement(e, t, n, r) {
		let i = this.items[e];
		if (!this.indexed) {
			this.items.splice(e, 1), this.tagIDs.splice(e, 1), this.handler.onItemPop(i, !1), this.items.splice(t, 0, n), this.tagIDs.splice(t, 0, r), t === this.stackTop && this._updateCurrentElement(), this.current && this.currentTagId !== void 0 && this.handler.onItemPush(this.current, this.currentTagId, t === this.stackTop);
			return;
		}
		let a = this.keys[e], o = this.below[e], s = this.above[t], c = [];
		for (let n = this.above[e]; n !== t; n = this.above[n]) c.push(n);
		let l = this.keyNext[e];
		this._unindex(e), this.items[e] = void 0, this.handler.onItemPop(i, !1);
		let u = t - 1;
		for (; c.length > 0 && c[c.length - 1] === u;) c.pop(), u--;
		for (let e = u + 1; e <= t; e++) this._move(e, e - 1);
		let d = l === -1 ? this.keyTops[a] : this.keyPrev[l];
		this.items[t] = n, this.tagIDs[t] = r, this.keys[t] = a, this.keyPrev[t] = d, this.keyNext[t] = l, d !== -1 && (this.keyNext[d] = t), l === -1 ? this.keyTops[a] = t : this.keyPrev[l] = t, Bi[r] && this.formattingSlots.set(n, t);
		let f = o;
		for (let e of c) this._link(e, f, !0), f = e;
		for (let e = u; e < t; e++) this._link(e, f, !0), f = e;
		this._link(t, f, !0), s === -1 && this._updateCurrentElement(), this.current && this.currentTagId !== void 0 && this.handler.onItemPush(this.current, this.currentTagId, s === -1);
	}
	popUntilTagNamePopped(e) {
		this.shortenToLength(Math.max(this.indexOfTopmost(e), 0));
	}
	shortenToLength(e) {
		for (; this.stackTop >= e;) {
			let t = this.current;
			this._popCurrent(), this.handler.onItemPop(t, this.stackTop < e);
		}
	}
	popUntilElementPopped(e) {
		let t = this._indexOf(e);
		this.shortenToLength(Math.max(t, 0));
	}
	popUntilNumberedHeaderPopped() {
		this.shortenToLength(Math.max(this.indexOfTopmostOf(Ni), 0));
	}
	popUntilTableCellPopped() {
		this.shortenToLength(Math.max(this.indexOfTopmostOf(Ri), 0));
	}
	popAllUpToHtmlElement() {
		this.tmplCount = 0, this.shortenToLength(1);
	}
	clearBackToTableContext() {
		this.shortenToLength(this.indexOfTopmostOf(Li) + 1);
	}
	clearBackToTableBodyContext() {
		this.shortenToLength(this.indexOfTopmostOf(Ii) + 1);
	}
	clearBackToTableRowContext() {
		this.shortenToLength(this.indexOfTopmostOf(Fi) + 1);
	}
	remove(e) {
		let t = this._indexOf(e);
		t !== -1 && this.removeAt(t);
	}
	removeAt(e) {
		if (e === this.stackTop) {
			this.pop();
			return;
		}
		let t = this.items[e];
		if (this.depth--, this.indexed) {
			let t = this.keys[e] < 768 ? zi[this.keys[e]] : 0, n = this.below[e], r = this.above[e];
			if (this._unindex(e), this.items[e] = void 0, this.below[r] = n, n !== -1 && (this.above[n] = r), t !== 0) for (let e = r; e !== -1; e = this.above[e]) this.specials[e] -= t & 1, this.listItemBoundaries[e] -= (t & 2) >> 1, this.scopeBoundaries[e] -= (t & 4) >> 2;
			let i = n === -1 ? -1 : this.htmlSlots[n];
			for (let t = r; t !== -1 && this.htmlSlots[t] === e; t = this.above[t]) this.htmlSlots[t] = i;
		} else this.items.splice(e, 1), this.tagIDs.splice(e, 1), this.stackTop--, this._updateCurrentElement();
		this.handler.onItemPop(t, !1);
	}
	tryPeekProperlyNestedBodyElement() {
		return this.stackTop >= 1 && this.tagIDs[1] === G.BODY ? this.items[1] : null;
	}
	contains(e) {
		return this._indexOf(e) > -1;
	}
	getCommonAncestor(e) {
		let t = this._indexOf(e), n = t === -1 ? -1 : this.slotBelow(t);
		return n === -1 ? null : this.items[n];
	}
	isRootHtmlElementCurrent() {
		return this.stackTop === 0 && this.tagIDs[0] === G.HTML;
	}
	_isInScope(e, t) {
		let n = -1;
		switch (t) {
			case 8:
				n = Math.max(this.keyTops[G.OL], this.keyTops[G.UL]);
				break;
			case 16:
				n = this.keyTops[G.BUTTON];
				break;
			case 32: return n = Math.max(this.keyTops[G.TABLE], this.keyTops[G.HTML]), e === -1 ? n === -1 : e >= n;
		}
		return e === -1 ? n === -1 && (this.stackTop === -1 || this.scopeBoundaries[this.stackTop] === 0) : e >= n && this.scopeBoundaries[this.stackTop] === this.scopeBoundaries[e];
	}
	_scanScope(e, t, n, r) {
		for (let i = this.stackTop; i >= 0; i--) {
			let a = tagKey(this.treeAdapter.getNamespaceURI(this.items[i]), this.tagIDs[i]);
			if (a !== -1) {
				if ((t ? t.includes(a) : a === e) && (!r || this.items[i] === r)) return !0;
				if (zi[a] & n) return !1;
			}
		}
		return !0;
	}
	hasInScope(e, t) {
		return this.indexed ? this._isInScope(t ? this._indexOf(t) : this.keyTops[e], 4) : this._scanScope(e, null, 4, t);
	}
	hasInListItemScope(e) {
		return this.indexed ? this._isInScope(this.keyTops[e], 8) : this._scanScope(e, null, 8);
	}
	hasInButtonScope(e) {
		return this.indexed ? this._isInScope(this.keyTops[e], 16) : this._scanScope(e, null, 16);
	}
	hasNumberedHeaderInScope() {
		return this.indexed ? this._isInScope(this.indexOfTopmostOf(Ni), 4) : this._scanScope(G.UNKNOWN, Ni, 4);
	}
	hasInTableScope(e) {
		return this.indexed ? this._isInScope(this.keyTops[e], 32) : this._scanScope(e, null, 32);
	}
	hasTableBodyContextInTableScope() {
		return this.indexed ? this._isInScope(this.indexOfTopmostOf(Pi), 32) : this._scanScope(G.UNKNOWN, Pi, 32);
	}
	hasInSelectScope(e) {
		for (let t = this.stackTop; t >= 0; t = this.slotBelow(t)) if (this.treeAdapter.getNamespaceURI(this.items[t]) === U.HTML) switch (this.tagIDs[t]) {
			case e: return !0;
			case G.OPTION:
			case G.OPTGROUP: break;
			default: return !1;
		}
		return !0;
	}
	generateImpliedEndTags() {
		for (; this.currentTagId !== void 0 && ji.has(this.currentTagId) && this.treeAdapter.getNamespaceURI(this.current) === U.HTML;) this.pop();
	}
	generateImpliedEndTagsThoroughly() {
		for (; this.currentTagId !== void 0 && Mi.has(this.currentTagId) && this.treeAdapter.getNamespaceURI(this.current) === U.HTML;) this.pop();
	}
	generateImpliedEndTagsWithExclusion(e) {
		for (; this.currentTagId !== void 0 && this.currentTagId !== e && Mi.has(this.currentTagId) && this.treeAdapter.getNamespaceURI(this.current) === U.HTML;) this.pop();
	}
}, Vi;
(function(e) {
	e[e.Marker = 0] = "Marker", e[e.Element = 1] = "Element";
})(Vi ||= {});
var FormattingElementList = class {
	constructor() {
		this.newest = null, this.bookmark = null, this.index = null, this.elementEntries = new Map();
	}
	_insertElementEntry(e, t, n) {
		let r = n === null ? null : n.newer, i = {
			type: Vi.Element,
			element: e,
			token: t,
			older: n,
			newer: r,
			ark: null,
			olderSameTag: null,
			newerSameTag: null
		};
		return r === null ? this.newest = i : r.older = i, n !== null && (n.newer = i), this.index === null ? null : this._addToIndex(this.index, i);
	}
	_addToIndex(e, t) {
		let { tagName: n, attrs: r } = t.token, i = n + r.map(({ name: e, value: t }) => `\0${e}\0${t}`).sort().join(""), a = e.arks.get(i);
		a === void 0 && (a = {
			entries: [],
			key: i
		}, e.arks.set(i, a)), a.entries.push(t), t.ark = a, this.elementEntries.set(t.element, t);
		let o = e.tagNames.get(n);
		return o === void 0 && (o = { olderSameTag: null }, e.tagNames.set(n, o)), t.olderSameTag = o.olderSameTag, t.newerSameTag = o, o.olderSameTag !== null && (o.olderSameTag.newerSameTag = t), o.olderSameTag = t, a;
	}
	insertMarker() {
		if (this.index === null) for (let e = this.newest; e !== null && e.type === Vi.Element; e = e.older) this.elementEntries.set(e.element, e);
		let e = {
			type: Vi.Marker,
			older: this.newest,
			newer: null,
			outerIndex: this.index
		};
		this.newest !== null && (this.newest.newer = e), this.newest = e, this.index = null;
	}
	pushElement(e, t) {
		if (this.index === null) {
			let e = null, t = 0;
			for (let n = this.newest; n !== null && n.type === Vi.Element; n = n.older) e = n, t++;
			if (t >= 3) {
				this.index = {
					arks: new Map(),
					tagNames: new Map()
				};
				for (let t = e; t !== null && t.type === Vi.Element; t = t.newer) this._addToIndex(this.index, t);
			}
		}
		let n = this._insertElementEntry(e, t, this.newest);
		n !== null && n.entries.length > 3 && this.removeEntry(n.entries[0]);
	}
	insertElementAfterBookmark(e, t) {
		let { bookmark: n } = this;
		this.bookmark = null, this._insertElementEntry(e, t, n);
	}
	removeEntry(e) {
		var t;
		if (!(e.newer === null ? this.newest !== e : e.newer.older !== e)) {
			if (this.elementEntries.delete(e.element), e.newer === null ? this.newest = e.older : e.newer.older = e.older, e.older !== null && (e.older.newer = e.newer), e.ark !== null) {
				let { entries: n, key: r } = e.ark;
				n.splice(n.indexOf(e), 1), n.length === 0 && ((t = this.index) == null || t.arks.delete(r));
			}
			e.newerSameTag !== null && (e.newerSameTag.olderSameTag = e.olderSameTag, e.olderSameTag !== null && (e.olderSameTag.newerSameTag = e.newerSameTag));
		}
	}
	replaceElement(e, t) {
		this.elementEntries.delete(e.element) && this.elementEntries.set(t, e), e.element = t;
	}
	clearToLastMarker() {
		let e = this.newest;
		for (; e !== null && e.type === Vi.Element; e = e.older) this.elementEntries.delete(e.element);
		this.newest = e === null ? null : e.older, this.index = e === null ? null : e.outerIndex, this.newest !== null && (this.newest.newer = null);
	}
	getElementEntryInScopeWithTagName(e) {
		if (this.index !== null) return this.index.tagNames.get(e)?.olderSameTag ?? null;
		for (let t = this.newest; t !== null && t.type === Vi.Element; t = t.older) if (t.token.tagName === e) return t;
		return null;
	}
	getElementEntry(e) {
		if (this.index === null) {
			for (let t = this.newest; t !== null && t.type === Vi.Element; t = t.older) if (t.element === e) return t;
		}
		return this.elementEntries.get(e);
	}
};
// node_modules/parse5/dist/tree-adapters/default.js
const Hi = new WeakMap(), Ui = {
	createDocument() {
		return {
			nodeName: "#document",
			mode: Di.NO_QUIRKS,
			childNodes: []
		};
	},
	createDocumentFragment() {
		return {
			nodeName: "#document-fragment",
			childNodes: []
		};
	},
	createElement(e, t, n) {
		return {
			nodeName: e,
			tagName: e,
			attrs: n,
			namespaceURI: t,
			childNodes: [],
			parentNode: null
		};
	},
	createCommentNode(e) {
		return {
			nodeName: "#comment",
			data: e,
			parentNode: null
		};
	},
	createTextNode(e) {
		return {
			nodeName: "#text",
			value: e,
			parentNode: null
		};
	},
	appendChild(e, t) {
		e.childNodes.push(t), t.parentNode = e;
	},
	insertBefore(e, t, n) {
		let { childNodes: r } = e, i = r[r.length - 1] === n ? r.length - 1 : r.indexOf(n);
		r.splice(i, 0, t), t.parentNode = e;
	},
	setTemplateContent(e, t) {
		e.content = t;
	},
	getTemplateContent(e) {
		return e.content;
	},
	setDocumentType(e, t, n, r) {
		let i = e.childNodes.find((e) => e.nodeName === "#documentType");
		if (i) i.name = t, i.publicId = n, i.systemId = r;
		else {
			let i = {
				nodeName: "#documentType",
				name: t,
				publicId: n,
				systemId: r,
				parentNode: null
			};
			Ui.appendChild(e, i);
		}
	},
	setDocumentMode(e, t) {
		e.mode = t;
	},
	getDocumentMode(e) {
		return e.mode;
	},
	detachNode(e) {
		if (e.parentNode) {
			let { childNodes: t } = e.parentNode, n = t[t.length - 1] === e ? t.length - 1 : t.indexOf(e);
			t.splice(n, 1), e.parentNode = null;
		}
	},
	insertText(e, t) {
		if (e.childNodes.length > 0) {
			let n = e.childNodes[e.childNodes.length - 1];
			if (Ui.isTextNode(n)) {
				n.value += t;
				return;
			}
		}
		Ui.appendChild(e, Ui.createTextNode(t));
	},
	insertTextBefore(e, t, n) {
		let { childNodes: r } = e, i = r[(r[r.length - 1] === n ? r.length - 1 : r.indexOf(n)) - 1];
		i && Ui.isTextNode(i) ? i.value += t : Ui.insertBefore(e, Ui.createTextNode(t), n);
	},
	adoptAttributes(e, t) {
		if (t.length === 0 || t === e.attrs) return;
		let n = Hi.get(e.attrs), r = n?.size === e.attrs.length && t.every(({ name: t }) => {
			let r = n.get(t);
			return r === void 0 || e.attrs[r]?.name === t;
		}), i = r ? n : new Map();
		if (!r) {
			for (let t = 0; t < e.attrs.length; t++) {
				let n = e.attrs[t];
				n !== void 0 && i.set(n.name, t);
			}
			Hi.set(e.attrs, i);
		}
		let a = e.attrs.length;
		for (let n = 0; n < t.length; n++) i.has(t[n].name) || e.attrs.push(t[n]);
		for (let t = a; t < e.attrs.length; t++) i.set(e.attrs[t].name, t);
		i.size !== e.attrs.length && Hi.delete(e.attrs);
	},
	getFirstChild(e) {
		return e.childNodes[0];
	},
	getChildNodes(e) {
		return e.childNodes;
	},
	getParentNode(e) {
		return e.parentNode;
	},
	getAttrList(e) {
		return e.attrs;
	},
	getTagName(e) {
		return e.tagName;
	},
	getNamespaceURI(e) {
		return e.namespaceURI;
	},
	getTextNodeContent(e) {
		return e.value;
	},
	getCommentNodeContent(e) {
		return e.data;
	},
	getDocumentTypeNodeName(e) {
		return e.name;
	},
	getDocumentTypeNodePublicId(e) {
		return e.publicId;
	},
	getDocumentTypeNodeSystemId(e) {
		return e.systemId;
	},
	isTextNode(e) {
		return e.nodeName === "#text";
	},
	isCommentNode(e) {
		return e.nodeName === "#comment";
	},
	isDocumentTypeNode(e) {
		return e.nodeName === "#documentType";
	},
	isElementNode(e) {
		return Object.prototype.hasOwnProperty.call(e, "tagName");
	},
	setNodeSourceCodeLocation(e, t) {
		e.sourceCodeLocation = t;
	},
	getNodeSourceCodeLocation(e) {
		return e.sourceCodeLocation;
	},
	updateNodeSourceCodeLocation(e, t) {
		e.sourceCodeLocation = {
			...e.sourceCodeLocation,
			...t
		};
	}
}, Wi = "html", Gi = "+//silmaril//dtd html pro v0r11 19970101//,-//as//dtd html 3.0 aswedit + extensions//,-//advasoft ltd//dtd html 3.0 aswedit + extensions//,-//ietf//dtd html 2.0 level 1//,-//ietf//dtd html 2.0 level 2//,-//ietf//dtd html 2.0 strict level 1//,-//ietf//dtd html 2.0 strict level 2//,-//ietf//dtd html 2.0 strict//,-//ietf//dtd html 2.0//,-//ietf//dtd html 2.1e//,-//ietf//dtd html 3.0//,-//ietf//dtd html 3.2 final//,-//ietf//dtd html 3.2//,-//ietf//dtd html 3//,-//ietf//dtd html level 0//,-//ietf//dtd html level 1//,-//ietf//dtd html level 2//,-//ietf//dtd html level 3//,-//ietf//dtd html strict level 0//,-//ietf//dtd html strict level 1//,-//ietf//dtd html strict level 2//,-//ietf//dtd html strict level 3//,-//ietf//dtd html strict//,-//ietf//dtd html//,-//metrius//dtd metrius presentational//,-//microsoft//dtd internet explorer 2.0 html strict//,-//microsoft//dtd internet explorer 2.0 html//,-//microsoft//dtd internet explorer 2.0 tables//,-//microsoft//dtd internet explorer 3.0 html strict//,-//microsoft//dtd internet explorer 3.0 html//,-//microsoft//dtd internet explorer 3.0 tables//,-//netscape comm. corp.//dtd html//,-//netscape comm. corp.//dtd strict html//,-//o'reilly and associates//dtd html 2.0//,-//o'reilly and associates//dtd html extended 1.0//,-//o'reilly and associates//dtd html extended relaxed 1.0//,-//sq//dtd html 2.0 hotmetal + extensions//,-//softquad software//dtd hotmetal pro 6.0::19990601::extensions to html 4.0//,-//softquad//dtd hotmetal pro 4.0::19971010::extensions to html 4.0//,-//spyglass//dtd html 2.0 extended//,-//sun microsystems corp.//dtd hotjava html//,-//sun microsystems corp.//dtd hotjava strict html//,-//w3c//dtd html 3 1995-03-24//,-//w3c//dtd html 3.2 draft//,-//w3c//dtd html 3.2 final//,-//w3c//dtd html 3.2//,-//w3c//dtd html 3.2s draft//,-//w3c//dtd html 4.0 frameset//,-//w3c//dtd html 4.0 transitional//,-//w3c//dtd html experimental 19960712//,-//w3c//dtd html experimental 970421//,-//w3c//dtd w3 html//,-//w3o//dtd w3 html 3.0//,-//webtechs//dtd mozilla html 2.0//,-//webtechs//dtd mozilla html//".split(","), Ki = [
	...Gi,
	"-//w3c//dtd html 4.01 frameset//",
	"-//w3c//dtd html 4.01 transitional//"
], qi = new Set([
	"-//w3o//dtd w3 html strict 3.0//en//",
	"-/w3c/dtd html 4.0 transitional/en",
	"html"
]), Ji = ["-//w3c//dtd xhtml 1.0 frameset//", "-//w3c//dtd xhtml 1.0 transitional//"], Yi = [
	...Ji,
	"-//w3c//dtd html 4.01 frameset//",
	"-//w3c//dtd html 4.01 transitional//"
];
function hasPrefix(e, t) {
	return t.some((t) => e.startsWith(t));
}
function isConforming(e) {
	return e.name === Wi && e.publicId === null && (e.systemId === null || e.systemId === "about:legacy-compat");
}
function getDocumentMode(e) {
	if (e.name !== Wi) return Di.QUIRKS;
	let { systemId: t } = e;
	if (t && t.toLowerCase() === "http://www.ibm.com/data/dtd/v11/ibmxhtml1-transitional.dtd") return Di.QUIRKS;
	let { publicId: n } = e;
	if (n !== null) {
		if (n = n.toLowerCase(), qi.has(n)) return Di.QUIRKS;
		let e = t === null ? Ki : Gi;
		if (hasPrefix(n, e)) return Di.QUIRKS;
		if (e = t === null ? Ji : Yi, hasPrefix(n, e)) return Di.LIMITED_QUIRKS;
	}
	return Di.NO_QUIRKS;
}
// node_modules/parse5/dist/common/foreign-content.js
const Xi = {
	TEXT_HTML: "text/html",
	APPLICATION_XML: "application/xhtml+xml"
}, Zi = new Map("attributeName.attributeType.baseFrequency.baseProfile.calcMode.clipPathUnits.diffuseConstant.edgeMode.filterUnits.glyphRef.gradientTransform.gradientUnits.kernelMatrix.kernelUnitLength.keyPoints.keySplines.keyTimes.lengthAdjust.limitingConeAngle.markerHeight.markerUnits.markerWidth.maskContentUnits.maskUnits.numOctaves.pathLength.patternContentUnits.patternTransform.patternUnits.pointsAtX.pointsAtY.pointsAtZ.preserveAlpha.preserveAspectRatio.primitiveUnits.refX.refY.repeatCount.repeatDur.requiredExtensions.requiredFeatures.specularConstant.specularExponent.spreadMethod.startOffset.stdDeviation.stitchTiles.surfaceScale.systemLanguage.tableValues.targetX.targetY.textLength.viewBox.viewTarget.xChannelSelector.yChannelSelector.zoomAndPan".split(".").map((e) => [e.toLowerCase(), e])), Qi = new Map([
	["xlink:actuate", {
		prefix: "xlink",
		name: "actuate",
		namespace: U.XLINK
	}],
	["xlink:arcrole", {
		prefix: "xlink",
		name: "arcrole",
		namespace: U.XLINK
	}],
	["xlink:href", {
		prefix: "xlink",
		name: "href",
		namespace: U.XLINK
	}],
	["xlink:role", {
		prefix: "xlink",
		name: "role",
		namespace: U.XLINK
	}],
	["xlink:show", {
		prefix: "xlink",
		name: "show",
		namespace: U.XLINK
	}],
	["xlink:title", {
		prefix: "xlink",
		name: "title",
		namespace: U.XLINK
	}],
	["xlink:type", {
		prefix: "xlink",
		name: "type",
		namespace: U.XLINK
	}],
	["xml:lang", {
		prefix: "xml",
		name: "lang",
		namespace: U.XML
	}],
	["xml:space", {
		prefix: "xml",
		name: "space",
		namespace: U.XML
	}],
	["xmlns", {
		prefix: "",
		name: "xmlns",
		namespace: U.XMLNS
	}],
	["xmlns:xlink", {
		prefix: "xmlns",
		name: "xlink",
		namespace: U.XMLNS
	}]
]), $i = new Map("altGlyph.altGlyphDef.altGlyphItem.animateColor.animateMotion.animateTransform.clipPath.feBlend.feColorMatrix.feComponentTransfer.feComposite.feConvolveMatrix.feDiffuseLighting.feDisplacementMap.feDistantLight.feFlood.feFuncA.feFuncB.feFuncG.feFuncR.feGaussianBlur.feImage.feMerge.feMergeNode.feMorphology.feOffset.fePointLight.feSpecularLighting.feSpotLight.feTile.feTurbulence.foreignObject.glyphRef.linearGradient.radialGradient.textPath".split(".").map((e) => [e.toLowerCase(), e])), ea = new Set([
	G.B,
	G.BIG,
	G.BLOCKQUOTE,
	G.BODY,
	G.BR,
	G.CENTER,
	G.CODE,
	G.DD,
	G.DIV,
	G.DL,
	G.DT,
	G.EM,
	G.EMBED,
	G.H1,
	G.H2,
	G.H3,
	G.H4,
	G.H5,
	G.H6,
	G.HEAD,
	G.HR,
	G.I,
	G.IMG,
	G.LI,
	G.LISTING,
	G.MENU,
	G.META,
	G.NOBR,
	G.OL,
	G.P,
	G.PRE,
	G.RUBY,
	G.S,
	G.SMALL,
	G.SPAN,
	G.STRONG,
	G.STRIKE,
	G.SUB,
	G.SUP,
	G.TABLE,
	G.TT,
	G.U,
	G.UL,
	G.VAR
]);
function causesExit(e) {
	let t = e.tagID;
	return t === G.FONT && e.attrs.some(({ name: e }) => e === Ei.COLOR || e === Ei.SIZE || e === Ei.FACE) || ea.has(t);
}
function adjustTokenMathMLAttrs(e) {
	for (let t = 0; t < e.attrs.length; t++) if (e.attrs[t].name === "definitionurl") {
		e.attrs[t].name = "definitionURL";
		break;
	}
}
function adjustTokenSVGAttrs(e) {
	for (let t = 0; t < e.attrs.length; t++) {
		let n = Zi.get(e.attrs[t].name);
		n != null && (e.attrs[t].name = n);
	}
}
function adjustTokenXMLAttrs(e) {
	for (let t = 0; t < e.attrs.length; t++) {
		let n = Qi.get(e.attrs[t].name);
		n && (e.attrs[t].prefix = n.prefix, e.attrs[t].name = n.name, e.attrs[t].namespace = n.namespace);
	}
}
function adjustTokenSVGTagName(e) {
	let t = $i.get(e.tagName);
	t != null && (e.tagName = t, e.tagID = getTagID(e.tagName));
}
function isMathMLTextIntegrationPoint(e, t) {
	return t === U.MATHML && (e === G.MI || e === G.MO || e === G.MN || e === G.MS || e === G.MTEXT);
}
function isHtmlIntegrationPoint(e, t, n) {
	if (t === U.MATHML && e === G.ANNOTATION_XML) {
		for (let e = 0; e < n.length; e++) if (n[e].name === Ei.ENCODING) {
			let t = n[e].value.toLowerCase();
			return t === Xi.TEXT_HTML || t === Xi.APPLICATION_XML;
		}
	}
	return t === U.SVG && (e === G.FOREIGN_OBJECT || e === G.DESC || e === G.TITLE);
}
function isIntegrationPoint(e, t, n, r) {
	return (!r || r === U.HTML) && isHtmlIntegrationPoint(e, t, n) || (!r || r === U.MATHML) && isMathMLTextIntegrationPoint(e, t);
}
// node_modules/parse5/dist/parser/index.js
const ta = [
	G.TR,
	G.TBODY,
	G.THEAD,
	G.TFOOT,
	G.CAPTION,
	G.COLGROUP,
	G.TABLE,
	G.FRAMESET,
	G.SELECT,
	G.TEMPLATE,
	G.TD,
	G.TH,
	G.HEAD,
	G.BODY,
	G.HTML
], na = [];
var Y;
(function(e) {
	e[e.INITIAL = 0] = "INITIAL", e[e.BEFORE_HTML = 1] = "BEFORE_HTML", e[e.BEFORE_HEAD = 2] = "BEFORE_HEAD", e[e.IN_HEAD = 3] = "IN_HEAD", e[e.IN_HEAD_NO_SCRIPT = 4] = "IN_HEAD_NO_SCRIPT", e[e.AFTER_HEAD = 5] = "AFTER_HEAD", e[e.IN_BODY = 6] = "IN_BODY", e[e.TEXT = 7] = "TEXT", e[e.IN_TABLE = 8] = "IN_TABLE", e[e.IN_TABLE_TEXT = 9] = "IN_TABLE_TEXT", e[e.IN_CAPTION = 10] = "IN_CAPTION", e[e.IN_COLUMN_GROUP = 11] = "IN_COLUMN_GROUP", e[e.IN_TABLE_BODY = 12] = "IN_TABLE_BODY", e[e.IN_ROW = 13] = "IN_ROW", e[e.IN_CELL = 14] = "IN_CELL", e[e.IN_SELECT = 15] = "IN_SELECT", e[e.IN_SELECT_IN_TABLE = 16] = "IN_SELECT_IN_TABLE", e[e.IN_TEMPLATE = 17] = "IN_TEMPLATE", e[e.AFTER_BODY = 18] = "AFTER_BODY", e[e.IN_FRAMESET = 19] = "IN_FRAMESET", e[e.AFTER_FRAMESET = 20] = "AFTER_FRAMESET", e[e.AFTER_AFTER_BODY = 21] = "AFTER_AFTER_BODY", e[e.AFTER_AFTER_FRAMESET = 22] = "AFTER_AFTER_FRAMESET";
})(Y ||= {});
const ra = {
	startLine: -1,
	startCol: -1,
	startOffset: -1,
	endLine: -1,
	endCol: -1,
	endOffset: -1
}, ia = new Set([
	G.TABLE,
	G.TBODY,
	G.TFOOT,
	G.THEAD,
	G.TR
]), aa = {
	scriptingEnabled: !0,
	sourceCodeLocationInfo: !1,
	treeAdapter: Ui,
	onParseError: null
};
var Parser$1 = class {
	constructor(e, t, n = null, r = null) {
		this.fragmentContext = n, this.scriptHandler = r, this.currentToken = null, this.stopped = !1, this.insertionMode = Y.INITIAL, this.originalInsertionMode = Y.INITIAL, this.headElement = null, this.formElement = null, this.currentNotInHTML = !1, this.tmplInsertionModeStack = [], this.pendingCharacterTokens = [], this.hasNonWhitespacePendingCharacterToken = !1, this.framesetOk = !0, this.skipNextNewLine = !1, this.fosterParentingEnabled = !1, this.options = {
			...aa,
			...e
		}, this.treeAdapter = this.options.treeAdapter, this.onParseError = this.options.onParseError, this.onParseError && (this.options.sourceCodeLocationInfo = !0), this.document = t ?? this.treeAdapter.createDocument(), this.tokenizer = new Tokenizer(this.options, this), this.activeFormattingElements = new FormattingElementList(), this.fragmentContextID = n ? getTagID(this.treeAdapter.getTagName(n)) : G.UNKNOWN, this._setContextModes(n ?? this.document, this.fragmentContextID), this.openElements = new OpenElementStack(this.document, this.treeAdapter, this);
	}
	static parse(e, t) {
		let n = new this(t);
		return n.tokenizer.write(e, !0), n.document;
	}
	static getFragmentParser(e, t) {
		let n = {
			...aa,
			...t
		};
		e ??= n.treeAdapter.createElement(W.TEMPLATE, U.HTML, []);
		let r = n.treeAdapter.createElement("documentmock", U.HTML, []), i = new this(n, r, e);
		return i.fragmentContextID === G.TEMPLATE && i.tmplInsertionModeStack.push(Y.IN_TEMPLATE), i._initTokenizerForFragmentParsing(), i._insertFakeRootElement(), i._resetInsertionMode(), i._findFormInFragmentContext(), i;
	}
	getFragment() {
		let e = this.treeAdapter.getFirstChild(this.document), t = this.treeAdapter.createDocumentFragment();
		return this._adoptNodes(e, t), t;
	}
	_err(e, t, n) {
		if (!this.onParseError) return;
		let r = e.location ?? ra, i = {
			code: t,
			startLine: r.startLine,
			startCol: r.startCol,
			startOffset: r.startOffset,
			endLine: n ? r.startLine : r.endLine,
			endCol: n ? r.startCol : r.endCol,
			endOffset: n ? r.startOffset : r.endOffset
		};
		this.onParseError(i);
	}
	onItemPush(e, t, n) {
		var r, i;
		(i = (r = this.treeAdapter).onItemPush) == null || i.call(r, e), n && this.openElements.stackTop > 0 && this._setContextModes(e, t);
	}
	onItemPop(e, t) {
		var n, r, i;
		if (this.options.sourceCodeLocationInfo && this._setEndLocation(e, this.currentToken), (r = (n = this.treeAdapter).onItemPop) == null || r.call(n, e, this.openElements.current), (i = this.annotationXmlIntegrationPoints) == null || i.delete(e), t) {
			let e, t;
			this.openElements.stackTop === 0 && this.fragmentContext ? (e = this.fragmentContext, t = this.fragmentContextID) : {current: e, currentTagId: t} = this.openElements, this._setContextModes(e, t);
		}
	}
	_setContextModes(e, t) {
		let n = e === this.document || e && this.treeAdapter.getNamespaceURI(e) === U.HTML;
		this.currentNotInHTML = !n, this.tokenizer.inForeignNode = !n && e !== void 0 && t !== void 0 && !this._isIntegrationPoint(t, e);
	}
	_switchToTextParsing(e, t) {
		this._insertElement(e, U.HTML), this.tokenizer.state = t, this.originalInsertionMode = this.insertionMode, this.insertionMode = Y.TEXT;
	}
	switchToPlaintextParsing() {
		this.insertionMode = Y.TEXT, this.originalInsertionMode = Y.IN_BODY, this.tokenizer.state = J.PLAINTEXT;
	}
	_getAdjustedCurrentElement() {
		return this.openElements.stackTop === 0 && this.fragmentContext ? this.fragmentContext : this.openElements.current;
	}
	_findFormInFragmentContext() {
		let e = this.fragmentContext;
		for (; e;) {
			if (this.treeAdapter.getTagName(e) === W.FORM && this.treeAdapter.getNamespaceURI(e) === U.HTML) {
				this.formElement = e;
				break;
			}
			e = this.treeAdapter.getParentNode(e);
		}
	}
	_initTokenizerForFragmentParsing() {
		if (this.fragmentContext && this.treeAdapter.getNamespaceURI(this.fragmentContext) === U.HTML) switch (this.fragmentContextID) {
			case G.TITLE:
			case G.TEXTAREA:
				this.tokenizer.state = J.RCDATA;
				break;
			case G.STYLE:
			case G.XMP:
			case G.IFRAME:
			case G.NOEMBED:
			case G.NOFRAMES:
			case G.NOSCRIPT:
				this.tokenizer.state = J.RAWTEXT;
				break;
			case G.SCRIPT:
				this.tokenizer.state = J.SCRIPT_DATA;
				break;
			case G.PLAINTEXT: this.tokenizer.state = J.PLAINTEXT;
		}
	}
	_setDocumentType(e) {
		let t = e.name || "", n = e.publicId || "", r = e.systemId || "";
		if (this.treeAdapter.setDocumentType(this.document, t, n, r), e.location) {
			let t = this.treeAdapter.getChildNodes(this.document).find((e) => this.treeAdapter.isDocumentTypeNode(e));
			t && this.treeAdapter.setNodeSourceCodeLocation(t, e.location);
		}
	}
	_attachElementToTree(e, t, n) {
		if (this.options.sourceCodeLocationInfo) {
			let n = t && {
				...t,
				startTag: t
			};
			this.treeAdapter.setNodeSourceCodeLocation(e, n);
		}
		n.beforeElement ? this.treeAdapter.insertBefore(n.parent, e, n.beforeElement) : this.treeAdapter.appendChild(n.parent, e);
	}
	_getInsertionLocation() {
		return this._shouldFosterParentOnInsertion() ? this._findFosterParentingLocation() : {
			parent: this.openElements.currentTmplContentOrNode ?? this.document,
			beforeElement: null
		};
	}
	_createElement(e, t, n, r) {
		var i, a;
		let o = this.treeAdapter.createElement(e, t, n);
		return (a = (i = this.treeAdapter).onElementCreated) == null || a.call(i, o, {
			intendedParent: r,
			formElement: this.formElement,
			isInTemplate: this.openElements.tmplCount > 0
		}), o;
	}
	_appendElement(e, t) {
		let n = this._getInsertionLocation(), r = this._createElement(e.tagName, t, e.attrs, n.parent);
		this._attachElementToTree(r, e.location, n);
	}
	_insertElement(e, t) {
		let n = this._getInsertionLocation(), r = this._createElement(e.tagName, t, e.attrs, n.parent);
		this._attachElementToTree(r, e.location, n), this.openElements.push(r, e.tagID);
	}
	_insertFakeElement(e, t) {
		let n = this._getInsertionLocation(), r = this._createElement(e, U.HTML, [], n.parent);
		this._attachElementToTree(r, null, n), this.openElements.push(r, t);
	}
	_insertTemplate(e) {
		let t = this._getInsertionLocation(), n = this._createElement(e.tagName, U.HTML, e.attrs, t.parent), r = this.treeAdapter.createDocumentFragment();
		this.treeAdapter.setTemplateContent(n, r), this._attachElementToTree(n, e.location, t), this.openElements.push(n, e.tagID), this.options.sourceCodeLocationInfo && this.treeAdapter.setNodeSourceCodeLocation(r, null);
	}
	_insertFakeRootElement() {
		let e = this._createElement(W.HTML, U.HTML, [], this.document);
		this.options.sourceCodeLocationInfo && this.treeAdapter.setNodeSourceCodeLocation(e, null), this.treeAdapter.appendChild(this.document, e), this.openElements.push(e, G.HTML);
	}
	_appendCommentNode(e, t) {
		let n = this.treeAdapter.createCommentNode(e.data);
		this.treeAdapter.appendChild(t, n), this.options.sourceCodeLocationInfo && this.treeAdapter.setNodeSourceCodeLocation(n, e.location);
	}
	_insertCharacters(e) {
		let t, n;
		if (this._shouldFosterParentOnInsertion() ? ({parent: t, beforeElement: n} = this._findFosterParentingLocation(), n ? this.treeAdapter.insertTextBefore(t, e.chars, n) : this.treeAdapter.insertText(t, e.chars)) : (t = this.openElements.currentTmplContentOrNode, this.treeAdapter.insertText(t, e.chars)), !e.location) return;
		let r = this.treeAdapter.getChildNodes(t), i = r[(n ? r.lastIndexOf(n) : r.length) - 1];
		if (this.treeAdapter.getNodeSourceCodeLocation(i)) {
			let { endLine: t, endCol: n, endOffset: r } = e.location;
			this.treeAdapter.updateNodeSourceCodeLocation(i, {
				endLine: t,
				endCol: n,
				endOffset: r
			});
		} else this.options.sourceCodeLocationInfo && this.treeAdapter.setNodeSourceCodeLocation(i, e.location);
	}
	_adoptNodes(e, t) {
		let n = [...this.treeAdapter.getChildNodes(e)];
		for (let e = n.length - 1; e >= 0; e--) this.treeAdapter.detachNode(n[e]);
		for (let e of n) this.treeAdapter.appendChild(t, e);
	}
	_setEndLocation(e, t) {
		if (this.treeAdapter.getNodeSourceCodeLocation(e) && t.location) {
			let n = t.location, r = this.treeAdapter.getTagName(e), i = t.type === V.END_TAG && r === t.tagName ? {
				endTag: { ...n },
				endLine: n.endLine,
				endCol: n.endCol,
				endOffset: n.endOffset
			} : {
				endLine: n.startLine,
				endCol: n.startCol,
				endOffset: n.startOffset
			};
			this.treeAdapter.updateNodeSourceCodeLocation(e, i);
		}
	}
	shouldProcessStartTagTokenInForeignContent(e) {
		if (!this.currentNotInHTML) return !1;
		let t, n;
		return this.openElements.stackTop === 0 && this.fragmentContext ? (t = this.fragmentContext, n = this.fragmentContextID) : {current: t, currentTagId: n} = this.openElements, e.tagID === G.SVG && this.treeAdapter.getTagName(t) === W.ANNOTATION_XML && this.treeAdapter.getNamespaceURI(t) === U.MATHML ? !1 : this.tokenizer.inForeignNode || (e.tagID === G.MGLYPH || e.tagID === G.MALIGNMARK) && n !== void 0 && !this._isIntegrationPoint(n, t, U.HTML);
	}
	_processToken(e) {
		switch (e.type) {
			case V.CHARACTER:
				this.onCharacter(e);
				break;
			case V.NULL_CHARACTER:
				this.onNullCharacter(e);
				break;
			case V.COMMENT:
				this.onComment(e);
				break;
			case V.DOCTYPE:
				this.onDoctype(e);
				break;
			case V.START_TAG:
				this._processStartTag(e);
				break;
			case V.END_TAG:
				this.onEndTag(e);
				break;
			case V.EOF:
				this.onEof(e);
				break;
			case V.WHITESPACE_CHARACTER: this.onWhitespaceCharacter(e);
		}
	}
	_isIntegrationPoint(e, t, n) {
		let r = this.treeAdapter.getNamespaceURI(t);
		if (e === G.ANNOTATION_XML && r === U.MATHML && n !== U.MATHML) {
			let n = this.annotationXmlIntegrationPoints ??= new Map(), i = n.get(t);
			return i === void 0 && (i = isIntegrationPoint(e, r, this.treeAdapter.getAttrList(t)), n.set(t, i)), i;
		}
		return isIntegrationPoint(e, r, na, n);
	}
	_reconstructActiveFormattingElements() {
		let e = null;
		for (let t = this.activeFormattingElements.newest; t !== null && t.type === Vi.Element && !this.openElements.contains(t.element); t = t.older) e = t;
		for (let t = e; t !== null && t.type === Vi.Element; t = t.newer) this._insertElement(t.token, this.treeAdapter.getNamespaceURI(t.element)), this.activeFormattingElements.replaceElement(t, this.openElements.current);
	}
	_closeTableCell() {
		this.openElements.generateImpliedEndTags(), this.openElements.popUntilTableCellPopped(), this.activeFormattingElements.clearToLastMarker(), this.insertionMode = Y.IN_ROW;
	}
	_closePElement() {
		this.openElements.generateImpliedEndTagsWithExclusion(G.P), this.openElements.popUntilTagNamePopped(G.P);
	}
	_resetInsertionMode() {
		let e = this.openElements.indexOfTopmostOf(ta), t = e === 0 && this.fragmentContext ? this.fragmentContextID : this.openElements.tagIDs[e], n = e === 0 && this.fragmentContext ? this.fragmentContext : this.openElements.items[e];
		if (n !== void 0 && this.treeAdapter.getNamespaceURI(n) === U.HTML) switch (t) {
			case G.TR:
				this.insertionMode = Y.IN_ROW;
				return;
			case G.TBODY:
			case G.THEAD:
			case G.TFOOT:
				this.insertionMode = Y.IN_TABLE_BODY;
				return;
			case G.CAPTION:
				this.insertionMode = Y.IN_CAPTION;
				return;
			case G.COLGROUP:
				this.insertionMode = Y.IN_COLUMN_GROUP;
				return;
			case G.TABLE:
				this.insertionMode = Y.IN_TABLE;
				return;
			case G.BODY:
				this.insertionMode = Y.IN_BODY;
				return;
			case G.FRAMESET:
				this.insertionMode = Y.IN_FRAMESET;
				return;
			case G.SELECT:
				this._resetInsertionModeForSelect(e);
				return;
			case G.TEMPLATE:
				this.insertionMode = this.tmplInsertionModeStack[this.tmplInsertionModeStack.length - 1];
				return;
			case G.HTML:
				this.insertionMode = this.headElement ? Y.AFTER_HEAD : Y.BEFORE_HEAD;
				return;
			case G.TD:
			case G.TH:
				if (e > 0) {
					this.insertionMode = Y.IN_CELL;
					return;
				}
				break;
			case G.HEAD: if (e > 0) {
				this.insertionMode = Y.IN_HEAD;
				return;
			}
		}
		this.insertionMode = Y.IN_BODY;
	}
	_resetInsertionModeForSelect(e) {
		if (e > 0) {
			let e = this.openElements.indexOfTopmost(G.TABLE);
			if (e > 0 && e > this.openElements.indexOfTopmost(G.TEMPLATE)) {
				this.insertionMode = Y.IN_SELECT_IN_TABLE;
				return;
			}
		}
		this.insertionMode = Y.IN_SELECT;
	}
	_isElementCausesFosterParenting(e) {
		return ia.has(e);
	}
	_shouldFosterParentOnInsertion() {
		return this.fosterParentingEnabled && this.openElements.currentTagId !== void 0 && this._isElementCausesFosterParenting(this.openElements.currentTagId);
	}
	_findFosterParentingLocation() {
		let { openElements: e } = this, t = e.indexOfTopmost(G.TABLE), n = e.indexOfTopmost(G.TEMPLATE);
		if (n > t) return {
			parent: this.treeAdapter.getTemplateContent(e.items[n]),
			beforeElement: null
		};
		if (t !== -1) {
			let n = e.items[t], r = this.treeAdapter.getParentNode(n);
			return r ? {
				parent: r,
				beforeElement: n
			} : {
				parent: e.items[e.slotBelow(t)],
				beforeElement: null
			};
		}
		return {
			parent: e.items[0],
			beforeElement: null
		};
	}
	_fosterParentElement(e) {
		let t = this._findFosterParentingLocation();
		t.beforeElement ? this.treeAdapter.insertBefore(t.parent, e, t.beforeElement) : this.treeAdapter.appendChild(t.parent, e);
	}
	_isSpecialElement(e, t) {
		let n = this.treeAdapter.getNamespaceURI(e);
		return ki[n].has(t);
	}
	onCharacter(e) {
		if (this.skipNextNewLine = !1, this.tokenizer.inForeignNode) characterInForeignContent(this, e);
		else switch (this.insertionMode) {
			case Y.INITIAL:
				tokenInInitialMode(this, e);
				break;
			case Y.BEFORE_HTML:
				tokenBeforeHtml(this, e);
				break;
			case Y.BEFORE_HEAD:
				tokenBeforeHead(this, e);
				break;
			case Y.IN_HEAD:
				tokenInHead(this, e);
				break;
			case Y.IN_HEAD_NO_SCRIPT:
				tokenInHeadNoScript(this, e);
				break;
			case Y.AFTER_HEAD:
				tokenAfterHead(this, e);
				break;
			case Y.IN_BODY:
			case Y.IN_CAPTION:
			case Y.IN_CELL:
			case Y.IN_TEMPLATE:
				characterInBody(this, e);
				break;
			case Y.TEXT:
			case Y.IN_SELECT:
			case Y.IN_SELECT_IN_TABLE:
				this._insertCharacters(e);
				break;
			case Y.IN_TABLE:
			case Y.IN_TABLE_BODY:
			case Y.IN_ROW:
				characterInTable(this, e);
				break;
			case Y.IN_TABLE_TEXT:
				characterInTableText(this, e);
				break;
			case Y.IN_COLUMN_GROUP:
				tokenInColumnGroup(this, e);
				break;
			case Y.AFTER_BODY:
				tokenAfterBody(this, e);
				break;
			case Y.AFTER_AFTER_BODY: tokenAfterAfterBody(this, e);
		}
	}
	onNullCharacter(e) {
		if (this.skipNextNewLine = !1, this.tokenizer.inForeignNode) nullCharacterInForeignContent(this, e);
		else switch (this.insertionMode) {
			case Y.INITIAL:
				tokenInInitialMode(this, e);
				break;
			case Y.BEFORE_HTML:
				tokenBeforeHtml(this, e);
				break;
			case Y.BEFORE_HEAD:
				tokenBeforeHead(this, e);
				break;
			case Y.IN_HEAD:
				tokenInHead(this, e);
				break;
			case Y.IN_HEAD_NO_SCRIPT:
				tokenInHeadNoScript(this, e);
				break;
			case Y.AFTER_HEAD:
				tokenAfterHead(this, e);
				break;
			case Y.TEXT:
				this._insertCharacters(e);
				break;
			case Y.IN_TABLE:
			case Y.IN_TABLE_BODY:
			case Y.IN_ROW:
				characterInTable(this, e);
				break;
			case Y.IN_COLUMN_GROUP:
				tokenInColumnGroup(this, e);
				break;
			case Y.AFTER_BODY:
				tokenAfterBody(this, e);
				break;
			case Y.AFTER_AFTER_BODY: tokenAfterAfterBody(this, e);
		}
	}
	onComment(e) {
		if (this.skipNextNewLine = !1, this.currentNotInHTML) appendComment(this, e);
		else switch (this.insertionMode) {
			case Y.INITIAL:
			case Y.BEFORE_HTML:
			case Y.BEFORE_HEAD:
			case Y.IN_HEAD:
			case Y.IN_HEAD_NO_SCRIPT:
			case Y.AFTER_HEAD:
			case Y.IN_BODY:
			case Y.IN_TABLE:
			case Y.IN_CAPTION:
			case Y.IN_COLUMN_GROUP:
			case Y.IN_TABLE_BODY:
			case Y.IN_ROW:
			case Y.IN_CELL:
			case Y.IN_SELECT:
			case Y.IN_SELECT_IN_TABLE:
			case Y.IN_TEMPLATE:
			case Y.IN_FRAMESET:
			case Y.AFTER_FRAMESET:
				appendComment(this, e);
				break;
			case Y.IN_TABLE_TEXT:
				tokenInTableText(this, e);
				break;
			case Y.AFTER_BODY:
				appendCommentToRootHtmlElement(this, e);
				break;
			case Y.AFTER_AFTER_BODY:
			case Y.AFTER_AFTER_FRAMESET: appendCommentToDocument(this, e);
		}
	}
	onDoctype(e) {
		switch (this.skipNextNewLine = !1, this.insertionMode) {
			case Y.INITIAL:
				doctypeInInitialMode(this, e);
				break;
			case Y.BEFORE_HEAD:
			case Y.IN_HEAD:
			case Y.IN_HEAD_NO_SCRIPT:
			case Y.AFTER_HEAD:
				this._err(e, B.misplacedDoctype);
				break;
			case Y.IN_TABLE_TEXT: tokenInTableText(this, e);
		}
	}
	onStartTag(e) {
		this.skipNextNewLine = !1, this.currentToken = e, this._processStartTag(e), e.selfClosing && !e.ackSelfClosing && this._err(e, B.nonVoidHtmlElementStartTagWithTrailingSolidus);
	}
	_processStartTag(e) {
		this.shouldProcessStartTagTokenInForeignContent(e) ? startTagInForeignContent(this, e) : this._startTagOutsideForeignContent(e);
	}
	_startTagOutsideForeignContent(e) {
		switch (this.insertionMode) {
			case Y.INITIAL:
				tokenInInitialMode(this, e);
				break;
			case Y.BEFORE_HTML:
				startTagBeforeHtml(this, e);
				break;
			case Y.BEFORE_HEAD:
				startTagBeforeHead(this, e);
				break;
			case Y.IN_HEAD:
				startTagInHead(this, e);
				break;
			case Y.IN_HEAD_NO_SCRIPT:
				startTagInHeadNoScript(this, e);
				break;
			case Y.AFTER_HEAD:
				startTagAfterHead(this, e);
				break;
			case Y.IN_BODY:
				startTagInBody(this, e);
				break;
			case Y.IN_TABLE:
				startTagInTable(this, e);
				break;
			case Y.IN_TABLE_TEXT:
				tokenInTableText(this, e);
				break;
			case Y.IN_CAPTION:
				startTagInCaption(this, e);
				break;
			case Y.IN_COLUMN_GROUP:
				startTagInColumnGroup(this, e);
				break;
			case Y.IN_TABLE_BODY:
				startTagInTableBody(this, e);
				break;
			case Y.IN_ROW:
				startTagInRow(this, e);
				break;
			case Y.IN_CELL:
				startTagInCell(this, e);
				break;
			case Y.IN_SELECT:
				startTagInSelect(this, e);
				break;
			case Y.IN_SELECT_IN_TABLE:
				startTagInSelectInTable(this, e);
				break;
			case Y.IN_TEMPLATE:
				startTagInTemplate(this, e);
				break;
			case Y.AFTER_BODY:
				startTagAfterBody(this, e);
				break;
			case Y.IN_FRAMESET:
				startTagInFrameset(this, e);
				break;
			case Y.AFTER_FRAMESET:
				startTagAfterFrameset(this, e);
				break;
			case Y.AFTER_AFTER_BODY:
				startTagAfterAfterBody(this, e);
				break;
			case Y.AFTER_AFTER_FRAMESET: startTagAfterAfterFrameset(this, e);
		}
	}
	onEndTag(e) {
		this.skipNextNewLine = !1, this.currentToken = e, this.currentNotInHTML ? endTagInForeignContent(this, e) : this._endTagOutsideForeignContent(e);
	}
	_endTagOutsideForeignContent(e) {
		switch (this.insertionMode) {
			case Y.INITIAL:
				tokenInInitialMode(this, e);
				break;
			case Y.BEFORE_HTML:
				endTagBeforeHtml(this, e);
				break;
			case Y.BEFORE_HEAD:
				endTagBeforeHead(this, e);
				break;
			case Y.IN_HEAD:
				endTagInHead(this, e);
				break;
			case Y.IN_HEAD_NO_SCRIPT:
				endTagInHeadNoScript(this, e);
				break;
			case Y.AFTER_HEAD:
				endTagAfterHead(this, e);
				break;
			case Y.IN_BODY:
				endTagInBody(this, e);
				break;
			case Y.TEXT:
				endTagInText(this, e);
				break;
			case Y.IN_TABLE:
				endTagInTable(this, e);
				break;
			case Y.IN_TABLE_TEXT:
				tokenInTableText(this, e);
				break;
			case Y.IN_CAPTION:
				endTagInCaption(this, e);
				break;
			case Y.IN_COLUMN_GROUP:
				endTagInColumnGroup(this, e);
				break;
			case Y.IN_TABLE_BODY:
				endTagInTableBody(this, e);
				break;
			case Y.IN_ROW:
				endTagInRow(this, e);
				break;
			case Y.IN_CELL:
				endTagInCell(this, e);
				break;
			case Y.IN_SELECT:
				endTagInSelect(this, e);
				break;
			case Y.IN_SELECT_IN_TABLE:
				endTagInSelectInTable(this, e);
				break;
			case Y.IN_TEMPLATE:
				endTagInTemplate(this, e);
				break;
			case Y.AFTER_BODY:
				endTagAfterBody(this, e);
				break;
			case Y.IN_FRAMESET:
				endTagInFrameset(this, e);
				break;
			case Y.AFTER_FRAMESET:
				endTagAfterFrameset(this, e);
				break;
			case Y.AFTER_AFTER_BODY: tokenAfterAfterBody(this, e);
		}
	}
	onEof(e) {
		switch (this.insertionMode) {
			case Y.INITIAL:
				tokenInInitialMode(this, e);
				break;
			case Y.BEFORE_HTML:
				tokenBeforeHtml(this, e);
				break;
			case Y.BEFORE_HEAD:
				tokenBeforeHead(this, e);
				break;
			case Y.IN_HEAD:
				tokenInHead(this, e);
				break;
			case Y.IN_HEAD_NO_SCRIPT:
				tokenInHeadNoScript(this, e);
				break;
			case Y.AFTER_HEAD:
				tokenAfterHead(this, e);
				break;
			case Y.IN_BODY:
			case Y.IN_TABLE:
			case Y.IN_CAPTION:
			case Y.IN_COLUMN_GROUP:
			case Y.IN_TABLE_BODY:
			case Y.IN_ROW:
			case Y.IN_CELL:
			case Y.IN_SELECT:
			case Y.IN_SELECT_IN_TABLE:
				eofInBody(this, e);
				break;
			case Y.TEXT:
				eofInText(this, e);
				break;
			case Y.IN_TABLE_TEXT:
				tokenInTableText(this, e);
				break;
			case Y.IN_TEMPLATE:
				eofInTemplate(this, e);
				break;
			case Y.AFTER_BODY:
			case Y.IN_FRAMESET:
			case Y.AFTER_FRAMESET:
			case Y.AFTER_AFTER_BODY:
			case Y.AFTER_AFTER_FRAMESET: stopParsing(this, e);
		}
	}
	onWhitespaceCharacter(e) {
		if (this.skipNextNewLine && (this.skipNextNewLine = !1, e.chars.charCodeAt(0) === R.LINE_FEED)) {
			if (e.chars.length === 1) return;
			e.chars = e.chars.substr(1);
		}
		if (this.tokenizer.inForeignNode) this._insertCharacters(e);
		else switch (this.insertionMode) {
			case Y.IN_HEAD:
			case Y.IN_HEAD_NO_SCRIPT:
			case Y.AFTER_HEAD:
			case Y.TEXT:
			case Y.IN_COLUMN_GROUP:
			case Y.IN_SELECT:
			case Y.IN_SELECT_IN_TABLE:
			case Y.IN_FRAMESET:
			case Y.AFTER_FRAMESET:
				this._insertCharacters(e);
				break;
			case Y.IN_BODY:
			case Y.IN_CAPTION:
			case Y.IN_CELL:
			case Y.IN_TEMPLATE:
			case Y.AFTER_BODY:
			case Y.AFTER_AFTER_BODY:
			case Y.AFTER_AFTER_FRAMESET:
				whitespaceCharacterInBody(this, e);
				break;
			case Y.IN_TABLE:
			case Y.IN_TABLE_BODY:
			case Y.IN_ROW:
				characterInTable(this, e);
				break;
			case Y.IN_TABLE_TEXT: whitespaceCharacterInTableText(this, e);
		}
	}
};
function aaObtainFormattingElementEntry(e, t) {
	let n = e.activeFormattingElements.getElementEntryInScopeWithTagName(t.tagName);
	return n ? e.openElements.contains(n.element) ? e.openElements.hasInScope(t.tagID, n.element) || (n = null) : (e.activeFormattingElements.removeEntry(n), n = null) : genericEndTagInBody(e, t), n;
}
function aaObtainFurthestBlock(e, t) {
	let { openElements: n } = e, r = n._indexOf(t.element);
	for (let t = n.slotAbove(r); t !== -1; t = n.slotAbove(t)) if (e._isSpecialElement(n.items[t], n.tagIDs[t])) return t;
	return n.shortenToLength(r), e.activeFormattingElements.removeEntry(t), -1;
}
function aaInnerLoop(e, t, n) {
	let r = e.openElements.items[t], i = r, a = e.openElements.slotBelow(t), o = e.openElements.getCommonAncestor(n);
	for (let t = 0, s = a; e.openElements.items[s] !== n; t++, s = a) {
		let n = e.openElements.items[s];
		a = e.openElements.slotBelow(s);
		let c = e.activeFormattingElements.getElementEntry(n), l = c && t >= 3;
		!c || l ? (l && e.activeFormattingElements.removeEntry(c), e.openElements.removeAt(s)) : (n = aaRecreateElementFromEntry(e, c, o), i === r && (e.activeFormattingElements.bookmark = c), e.treeAdapter.detachNode(i), e.treeAdapter.appendChild(n, i), i = n);
	}
	return i;
}
function aaRecreateElementFromEntry(e, t, n) {
	let r = e.treeAdapter.getNamespaceURI(t.element), i = e._createElement(t.token.tagName, r, t.token.attrs, n);
	return e.openElements.replace(t.element, i), e.activeFormattingElements.replaceElement(t, i), i;
}
function aaInsertLastNodeInCommonAncestor(e, t, n) {
	let r = getTagID(e.treeAdapter.getTagName(t));
	if (e._isElementCausesFosterParenting(r)) e._fosterParentElement(n);
	else {
		let i = e.treeAdapter.getNamespaceURI(t);
		r === G.TEMPLATE && i === U.HTML && (t = e.treeAdapter.getTemplateContent(t)), e.treeAdapter.appendChild(t, n);
	}
}
function aaReplaceFormattingElement(e, t, n) {
	let r = e.treeAdapter.getNamespaceURI(n.element), { token: i } = n, a = e._createElement(i.tagName, r, i.attrs, t);
	e._adoptNodes(t, a), e.treeAdapter.appendChild(t, a), e.activeFormattingElements.insertElementAfterBookmark(a, i), e.activeFormattingElements.removeEntry(n);
	let o = e.openElements._indexOf(n.element), s = e.openElements.slotAbove(o);
	for (; e.openElements.items[s] !== t;) s = e.openElements.slotAbove(s);
	e.openElements.replaceFormattingElement(o, s, a, i.tagID);
}
function callAdoptionAgency(e, t) {
	let { current: n, currentTagId: r } = e.openElements;
	if (r === t.tagID && e.treeAdapter.getNamespaceURI(n) === U.HTML && !e.activeFormattingElements.getElementEntry(n)) e.openElements.pop();
	else for (let n = 0; n < 8; n++) {
		let n = aaObtainFormattingElementEntry(e, t);
		if (!n) break;
		let r = aaObtainFurthestBlock(e, n);
		if (r === -1) break;
		let i = e.openElements.items[r];
		e.activeFormattingElements.bookmark = n;
		let a = aaInnerLoop(e, r, n.element), o = e.openElements.getCommonAncestor(n.element);
		e.treeAdapter.detachNode(a), o && aaInsertLastNodeInCommonAncestor(e, o, a), aaReplaceFormattingElement(e, i, n);
	}
}
function appendComment(e, t) {
	e._appendCommentNode(t, e.openElements.currentTmplContentOrNode);
}
function appendCommentToRootHtmlElement(e, t) {
	e._appendCommentNode(t, e.openElements.items[0]);
}
function appendCommentToDocument(e, t) {
	e._appendCommentNode(t, e.document);
}
function stopParsing(e, t) {
	if (e.stopped = !0, t.location) {
		let n = e.fragmentContext ? 0 : 2;
		for (let r = e.openElements.stackTop; r >= n; r = e.openElements.slotBelow(r)) e._setEndLocation(e.openElements.items[r], t);
		if (!e.fragmentContext && e.openElements.stackTop >= 0) {
			let n = e.openElements.items[0], r = e.treeAdapter.getNodeSourceCodeLocation(n);
			if (r && !r.endTag && (e._setEndLocation(n, t), e.openElements.stackTop >= 1)) {
				let n = e.openElements.items[1], r = e.treeAdapter.getNodeSourceCodeLocation(n);
				r && !r.endTag && e._setEndLocation(n, t);
			}
		}
	}
}
function doctypeInInitialMode(e, t) {
	e._setDocumentType(t);
	let n = t.forceQuirks ? Di.QUIRKS : getDocumentMode(t);
	isConforming(t) || e._err(t, B.nonConformingDoctype), e.treeAdapter.setDocumentMode(e.document, n), e.insertionMode = Y.BEFORE_HTML;
}
function tokenInInitialMode(e, t) {
	e._err(t, B.missingDoctype, !0), e.treeAdapter.setDocumentMode(e.document, Di.QUIRKS), e.insertionMode = Y.BEFORE_HTML, e._processToken(t);
}
function startTagBeforeHtml(e, t) {
	t.tagID === G.HTML ? (e._insertElement(t, U.HTML), e.insertionMode = Y.BEFORE_HEAD) : tokenBeforeHtml(e, t);
}
function endTagBeforeHtml(e, t) {
	let n = t.tagID;
	(n === G.HTML || n === G.HEAD || n === G.BODY || n === G.BR) && tokenBeforeHtml(e, t);
}
function tokenBeforeHtml(e, t) {
	e._insertFakeRootElement(), e.insertionMode = Y.BEFORE_HEAD, e._processToken(t);
}
function startTagBeforeHead(e, t) {
	switch (t.tagID) {
		case G.HTML:
			startTagInBody(e, t);
			break;
		case G.HEAD:
			e._insertElement(t, U.HTML), e.headElement = e.openElements.current, e.insertionMode = Y.IN_HEAD;
			break;
		default: tokenBeforeHead(e, t);
	}
}
function endTagBeforeHead(e, t) {
	let n = t.tagID;
	n === G.HEAD || n === G.BODY || n === G.HTML || n === G.BR ? tokenBeforeHead(e, t) : e._err(t, B.endTagWithoutMatchingOpenElement);
}
function tokenBeforeHead(e, t) {
	e._insertFakeElement(W.HEAD, G.HEAD), e.headElement = e.openElements.current, e.insertionMode = Y.IN_HEAD, e._processToken(t);
}
function startTagInHead(e, t) {
	switch (t.tagID) {
		case G.HTML:
			startTagInBody(e, t);
			break;
		case G.BASE:
		case G.BASEFONT:
		case G.BGSOUND:
		case G.LINK:
		case G.META:
			e._appendElement(t, U.HTML), t.ackSelfClosing = !0;
			break;
		case G.TITLE:
			e._switchToTextParsing(t, J.RCDATA);
			break;
		case G.NOSCRIPT:
			e.options.scriptingEnabled ? e._switchToTextParsing(t, J.RAWTEXT) : (e._insertElement(t, U.HTML), e.insertionMode = Y.IN_HEAD_NO_SCRIPT);
			break;
		case G.NOFRAMES:
		case G.STYLE:
			e._switchToTextParsing(t, J.RAWTEXT);
			break;
		case G.SCRIPT:
			e._switchToTextParsing(t, J.SCRIPT_DATA);
			break;
		case G.TEMPLATE:
			e._insertTemplate(t), e.activeFormattingElements.insertMarker(), e.framesetOk = !1, e.insertionMode = Y.IN_TEMPLATE, e.tmplInsertionModeStack.push(Y.IN_TEMPLATE);
			break;
		case G.HEAD:
			e._err(t, B.misplacedStartTagForHeadElement);
			break;
		default: tokenInHead(e, t);
	}
}
function endTagInHead(e, t) {
	switch (t.tagID) {
		case G.HEAD:
			e.openElements.pop(), e.insertionMode = Y.AFTER_HEAD;
			break;
		case G.BODY:
		case G.BR:
		case G.HTML:
			tokenInHead(e, t);
			break;
		case G.TEMPLATE:
			templateEndTagInHead(e, t);
			break;
		default: e._err(t, B.endTagWithoutMatchingOpenElement);
	}
}
function templateEndTagInHead(e, t) {
	e.openElements.tmplCount > 0 ? (e.openElements.generateImpliedEndTagsThoroughly(), e.openElements.currentTagId !== G.TEMPLATE && e._err(t, B.closingOfElementWithOpenChildElements), e.openElements.popUntilTagNamePopped(G.TEMPLATE), e.activeFormattingElements.clearToLastMarker(), e.tmplInsertionModeStack.pop(), e._resetInsertionMode()) : e._err(t, B.endTagWithoutMatchingOpenElement);
}
function tokenInHead(e, t) {
	e.openElements.pop(), e.insertionMode = Y.AFTER_HEAD, e._processToken(t);
}
function startTagInHeadNoScript(e, t) {
	switch (t.tagID) {
		case G.HTML:
			startTagInBody(e, t);
			break;
		case G.BASEFONT:
		case G.BGSOUND:
		case G.HEAD:
		case G.LINK:
		case G.META:
		case G.NOFRAMES:
		case G.STYLE:
			startTagInHead(e, t);
			break;
		case G.NOSCRIPT:
			e._err(t, B.nestedNoscriptInHead);
			break;
		default: tokenInHeadNoScript(e, t);
	}
}
function endTagInHeadNoScript(e, t) {
	switch (t.tagID) {
		case G.NOSCRIPT:
			e.openElements.pop(), e.insertionMode = Y.IN_HEAD;
			break;
		case G.BR:
			tokenInHeadNoScript(e, t);
			break;
		default: e._err(t, B.endTagWithoutMatchingOpenElement);
	}
}
function tokenInHeadNoScript(e, t) {
	let n = t.type === V.EOF ? B.openElementsLeftAfterEof : B.disallowedContentInNoscriptInHead;
	e._err(t, n), e.openElements.pop(), e.insertionMode = Y.IN_HEAD, e._processToken(t);
}
function startTagAfterHead(e, t) {
	switch (t.tagID) {
		case G.HTML:
			startTagInBody(e, t);
			break;
		case G.BODY:
			e._insertElement(t, U.HTML), e.framesetOk = !1, e.insertionMode = Y.IN_BODY;
			break;
		case G.FRAMESET:
			e._insertElement(t, U.HTML), e.insertionMode = Y.IN_FRAMESET;
			break;
		case G.BASE:
		case G.BASEFONT:
		case G.BGSOUND:
		case G.LINK:
		case G.META:
		case G.NOFRAMES:
		case G.SCRIPT:
		case G.STYLE:
		case G.TEMPLATE:
		case G.TITLE:
			e._err(t, B.abandonedHeadElementChild), e.openElements.push(e.headElement, G.HEAD), startTagInHead(e, t), e.openElements.remove(e.headElement);
			break;
		case G.HEAD:
			e._err(t, B.misplacedStartTagForHeadElement);
			break;
		default: tokenAfterHead(e, t);
	}
}
function endTagAfterHead(e, t) {
	switch (t.tagID) {
		case G.BODY:
		case G.HTML:
		case G.BR:
			tokenAfterHead(e, t);
			break;
		case G.TEMPLATE:
			templateEndTagInHead(e, t);
			break;
		default: e._err(t, B.endTagWithoutMatchingOpenElement);
	}
}
function tokenAfterHead(e, t) {
	e._insertFakeElement(W.BODY, G.BODY), e.insertionMode = Y.IN_BODY, modeInBody(e, t);
}
function modeInBody(e, t) {
	switch (t.type) {
		case V.CHARACTER:
			characterInBody(e, t);
			break;
		case V.WHITESPACE_CHARACTER:
			whitespaceCharacterInBody(e, t);
			break;
		case V.COMMENT:
			appendComment(e, t);
			break;
		case V.START_TAG:
			startTagInBody(e, t);
			break;
		case V.END_TAG:
			endTagInBody(e, t);
			break;
		case V.EOF: eofInBody(e, t);
	}
}
function whitespaceCharacterInBody(e, t) {
	e._reconstructActiveFormattingElements(), e._insertCharacters(t);
}
function characterInBody(e, t) {
	e._reconstructActiveFormattingElements(), e._insertCharacters(t), e.framesetOk = !1;
}
function htmlStartTagInBody(e, t) {
	e.openElements.tmplCount === 0 && e.treeAdapter.adoptAttributes(e.openElements.items[0], t.attrs);
}
function bodyStartTagInBody(e, t) {
	let n = e.openElements.tryPeekProperlyNestedBodyElement();
	n && e.openElements.tmplCount === 0 && (e.framesetOk = !1, e.treeAdapter.adoptAttributes(n, t.attrs));
}
function framesetStartTagInBody(e, t) {
	let n = e.openElements.tryPeekProperlyNestedBodyElement();
	e.framesetOk && n && (e.treeAdapter.detachNode(n), e.openElements.popAllUpToHtmlElement(), e._insertElement(t, U.HTML), e.insertionMode = Y.IN_FRAMESET);
}
function addressStartTagInBody(e, t) {
	e.openElements.hasInButtonScope(G.P) && e._closePElement(), e._insertElement(t, U.HTML);
}
function numberedHeaderStartTagInBody(e, t) {
	e.openElements.hasInButtonScope(G.P) && e._closePElement(), e.openElements.currentTagId !== void 0 && Ai.has(e.openElements.currentTagId) && e.openElements.pop(), e._insertElement(t, U.HTML);
}
function preStartTagInBody(e, t) {
	e.openElements.hasInButtonScope(G.P) && e._closePElement(), e._insertElement(t, U.HTML), e.skipNextNewLine = !0, e.framesetOk = !1;
}
function formStartTagInBody(e, t) {
	let n = e.openElements.tmplCount > 0;
	(!e.formElement || n) && (e.openElements.hasInButtonScope(G.P) && e._closePElement(), e._insertElement(t, U.HTML), n || (e.formElement = e.openElements.current));
}
function listItemStartTagInBody(e, t) {
	e.framesetOk = !1;
	let n = t.tagID === G.LI ? e.openElements.indexOfTopmost(G.LI) : Math.max(e.openElements.indexOfTopmost(G.DD), e.openElements.indexOfTopmost(G.DT));
	if (n !== -1 && !e.openElements.hasListItemBoundaryAbove(n)) {
		let t = e.openElements.tagIDs[n];
		e.openElements.generateImpliedEndTagsWithExclusion(t), e.openElements.popUntilTagNamePopped(t);
	}
	e.openElements.hasInButtonScope(G.P) && e._closePElement(), e._insertElement(t, U.HTML);
}
function plaintextStartTagInBody(e, t) {
	e.openElements.hasInButtonScope(G.P) && e._closePElement(), e._insertElement(t, U.HTML), e.tokenizer.state = J.PLAINTEXT;
}
function buttonStartTagInBody(e, t) {
	e.openElements.hasInScope(G.BUTTON) && (e.openElements.generateImpliedEndTags(), e.openElements.popUntilTagNamePopped(G.BUTTON)), e._reconstructActiveFormattingElements(), e._insertElement(t, U.HTML), e.framesetOk = !1;
}
function aStartTagInBody(e, t) {
	let n = e.activeFormattingElements.getElementEntryInScopeWithTagName(W.A);
	n && (callAdoptionAgency(e, t), e.openElements.remove(n.element), e.activeFormattingElements.removeEntry(n)), e._reconstructActiveFormattingElements(), e._insertElement(t, U.HTML), e.activeFormattingElements.pushElement(e.openElements.current, t);
}
function bStartTagInBody(e, t) {
	e._reconstructActiveFormattingElements(), e._insertElement(t, U.HTML), e.activeFormattingElements.pushElement(e.openElements.current, t);
}
function nobrStartTagInBody(e, t) {
	e._reconstructActiveFormattingElements(), e.openElements.hasInScope(G.NOBR) && (callAdoptionAgency(e, t), e._reconstructActiveFormattingElements()), e._insertElement(t, U.HTML), e.activeFormattingElements.pushElement(e.openElements.current, t);
}
function appletStartTagInBody(e, t) {
	e._reconstructActiveFormattingElements(), e._insertElement(t, U.HTML), e.activeFormattingElements.insertMarker(), e.framesetOk = !1;
}
function tableStartTagInBody(e, t) {
	e.treeAdapter.getDocumentMode(e.document) !== Di.QUIRKS && e.openElements.hasInButtonScope(G.P) && e._closePElement(), e._insertElement(t, U.HTML), e.framesetOk = !1, e.insertionMode = Y.IN_TABLE;
}
function areaStartTagInBody(e, t) {
	e._reconstructActiveFormattingElements(), e._appendElement(t, U.HTML), e.framesetOk = !1, t.ackSelfClosing = !0;
}
function isHiddenInput(e) {
	let t = getTokenAttr(e, Ei.TYPE);
	return t != null && t.toLowerCase() === "hidden";
}
function inputStartTagInBody(e, t) {
	e._reconstructActiveFormattingElements(), e._appendElement(t, U.HTML), isHiddenInput(t) || (e.framesetOk = !1), t.ackSelfClosing = !0;
}
function paramStartTagInBody(e, t) {
	e._appendElement(t, U.HTML), t.ackSelfClosing = !0;
}
function hrStartTagInBody(e, t) {
	e.openElements.hasInButtonScope(G.P) && e._closePElement(), e._appendElement(t, U.HTML), e.framesetOk = !1, t.ackSelfClosing = !0;
}
function imageStartTagInBody(e, t) {
	t.tagName = W.IMG, t.tagID = G.IMG, areaStartTagInBody(e, t);
}
function textareaStartTagInBody(e, t) {
	e._insertElement(t, U.HTML), e.skipNextNewLine = !0, e.tokenizer.state = J.RCDATA, e.originalInsertionMode = e.insertionMode, e.framesetOk = !1, e.insertionMode = Y.TEXT;
}
function xmpStartTagInBody(e, t) {
	e.openElements.hasInButtonScope(G.P) && e._closePElement(), e._reconstructActiveFormattingElements(), e.framesetOk = !1, e._switchToTextParsing(t, J.RAWTEXT);
}
function iframeStartTagInBody(e, t) {
	e.framesetOk = !1, e._switchToTextParsing(t, J.RAWTEXT);
}
function rawTextStartTagInBody(e, t) {
	e._switchToTextParsing(t, J.RAWTEXT);
}
function selectStartTagInBody(e, t) {
	e._reconstructActiveFormattingElements(), e._insertElement(t, U.HTML), e.framesetOk = !1, e.insertionMode = e.insertionMode === Y.IN_TABLE || e.insertionMode === Y.IN_CAPTION || e.insertionMode === Y.IN_TABLE_BODY || e.insertionMode === Y.IN_ROW || e.insertionMode === Y.IN_CELL ? Y.IN_SELECT_IN_TABLE : Y.IN_SELECT;
}
function optgroupStartTagInBody(e, t) {
	e.openElements.currentTagId === G.OPTION && e.openElements.pop(), e._reconstructActiveFormattingElements(), e._insertElement(t, U.HTML);
}
function rbStartTagInBody(e, t) {
	e.openElements.hasInScope(G.RUBY) && e.openElements.generateImpliedEndTags(), e._insertElement(t, U.HTML);
}
function rtStartTagInBody(e, t) {
	e.openElements.hasInScope(G.RUBY) && e.openElements.generateImpliedEndTagsWithExclusion(G.RTC), e._insertElement(t, U.HTML);
}
function mathStartTagInBody(e, t) {
	e._reconstructActiveFormattingElements(), adjustTokenMathMLAttrs(t), adjustTokenXMLAttrs(t), t.selfClosing ? e._appendElement(t, U.MATHML) : e._insertElement(t, U.MATHML), t.ackSelfClosing = !0;
}
function svgStartTagInBody(e, t) {
	e._reconstructActiveFormattingElements(), adjustTokenSVGAttrs(t), adjustTokenXMLAttrs(t), t.selfClosing ? e._appendElement(t, U.SVG) : e._insertElement(t, U.SVG), t.ackSelfClosing = !0;
}
function genericStartTagInBody(e, t) {
	e._reconstructActiveFormattingElements(), e._insertElement(t, U.HTML);
}
function startTagInBody(e, t) {
	switch (t.tagID) {
		case G.I:
		case G.S:
		case G.B:
		case G.U:
		case G.EM:
		case G.TT:
		case G.BIG:
		case G.CODE:
		case G.FONT:
		case G.SMALL:
		case G.STRIKE:
		case G.STRONG:
			bStartTagInBody(e, t);
			break;
		case G.A:
			aStartTagInBody(e, t);
			break;
		case G.H1:
		case G.H2:
		case G.H3:
		case G.H4:
		case G.H5:
		case G.H6:
			numberedHeaderStartTagInBody(e, t);
			break;
		case G.P:
		case G.DL:
		case G.OL:
		case G.UL:
		case G.DIV:
		case G.DIR:
		case G.NAV:
		case G.MAIN:
		case G.MENU:
		case G.ASIDE:
		case G.CENTER:
		case G.FIGURE:
		case G.FOOTER:
		case G.HEADER:
		case G.HGROUP:
		case G.DIALOG:
		case G.DETAILS:
		case G.ADDRESS:
		case G.ARTICLE:
		case G.SEARCH:
		case G.SECTION:
		case G.SUMMARY:
		case G.FIELDSET:
		case G.BLOCKQUOTE:
		case G.FIGCAPTION:
			addressStartTagInBody(e, t);
			break;
		case G.LI:
		case G.DD:
		case G.DT:
			listItemStartTagInBody(e, t);
			break;
		case G.BR:
		case G.IMG:
		case G.WBR:
		case G.AREA:
		case G.EMBED:
		case G.KEYGEN:
			areaStartTagInBody(e, t);
			break;
		case G.HR:
			hrStartTagInBody(e, t);
			break;
		case G.RB:
		case G.RTC:
			rbStartTagInBody(e, t);
			break;
		case G.RT:
		case G.RP:
			rtStartTagInBody(e, t);
			break;
		case G.PRE:
		case G.LISTING:
			preStartTagInBody(e, t);
			break;
		case G.XMP:
			xmpStartTagInBody(e, t);
			break;
		case G.SVG:
			svgStartTagInBody(e, t);
			break;
		case G.HTML:
			htmlStartTagInBody(e, t);
			break;
		case G.BASE:
		case G.LINK:
		case G.META:
		case G.STYLE:
		case G.TITLE:
		case G.SCRIPT:
		case G.BGSOUND:
		case G.BASEFONT:
		case G.TEMPLATE:
			startTagInHead(e, t);
			break;
		case G.BODY:
			bodyStartTagInBody(e, t);
			break;
		case G.FORM:
			formStartTagInBody(e, t);
			break;
		case G.NOBR:
			nobrStartTagInBody(e, t);
			break;
		case G.MATH:
			mathStartTagInBody(e, t);
			break;
		case G.TABLE:
			tableStartTagInBody(e, t);
			break;
		case G.INPUT:
			inputStartTagInBody(e, t);
			break;
		case G.PARAM:
		case G.TRACK:
		case G.SOURCE:
			paramStartTagInBody(e, t);
			break;
		case G.IMAGE:
			imageStartTagInBody(e, t);
			break;
		case G.BUTTON:
			buttonStartTagInBody(e, t);
			break;
		case G.APPLET:
		case G.OBJECT:
		case G.MARQUEE:
			appletStartTagInBody(e, t);
			break;
		case G.IFRAME:
			iframeStartTagInBody(e, t);
			break;
		case G.SELECT:
			selectStartTagInBody(e, t);
			break;
		case G.OPTION:
		case G.OPTGROUP:
			optgroupStartTagInBody(e, t);
			break;
		case G.NOEMBED:
		case G.NOFRAMES:
			rawTextStartTagInBody(e, t);
			break;
		case G.FRAMESET:
			framesetStartTagInBody(e, t);
			break;
		case G.TEXTAREA:
			textareaStartTagInBody(e, t);
			break;
		case G.NOSCRIPT:
			e.options.scriptingEnabled ? rawTextStartTagInBody(e, t) : genericStartTagInBody(e, t);
			break;
		case G.PLAINTEXT:
			plaintextStartTagInBody(e, t);
			break;
		case G.COL:
		case G.TH:
		case G.TD:
		case G.TR:
		case G.HEAD:
		case G.FRAME:
		case G.TBODY:
		case G.TFOOT:
		case G.THEAD:
		case G.CAPTION:
		case G.COLGROUP: break;
		default: genericStartTagInBody(e, t);
	}
}
function bodyEndTagInBody(e, t) {
	if (e.openElements.hasInScope(G.BODY) && (e.insertionMode = Y.AFTER_BODY, e.options.sourceCodeLocationInfo)) {
		let n = e.openElements.tryPeekProperlyNestedBodyElement();
		n && e._setEndLocation(n, t);
	}
}
function htmlEndTagInBody(e, t) {
	e.openElements.hasInScope(G.BODY) && (e.insertionMode = Y.AFTER_BODY, endTagAfterBody(e, t));
}
function addressEndTagInBody(e, t) {
	let n = t.tagID;
	e.openElements.hasInScope(n) && (e.openElements.generateImpliedEndTags(), e.openElements.popUntilTagNamePopped(n));
}
function formEndTagInBody(e) {
	let t = e.openElements.tmplCount > 0, { formElement: n } = e;
	t || (e.formElement = null), (n || t) && e.openElements.hasInScope(G.FORM) && (e.openElements.generateImpliedEndTags(), t ? e.openElements.popUntilTagNamePopped(G.FORM) : n && e.openElements.remove(n));
}
function pEndTagInBody(e) {
	e.openElements.hasInButtonScope(G.P) || e._insertFakeElement(W.P, G.P), e._closePElement();
}
function liEndTagInBody(e) {
	e.openElements.hasInListItemScope(G.LI) && (e.openElements.generateImpliedEndTagsWithExclusion(G.LI), e.openElements.popUntilTagNamePopped(G.LI));
}
function ddEndTagInBody(e, t) {
	let n = t.tagID;
	e.openElements.hasInScope(n) && (e.openElements.generateImpliedEndTagsWithExclusion(n), e.openElements.popUntilTagNamePopped(n));
}
function numberedHeaderEndTagInBody(e) {
	e.openElements.hasNumberedHeaderInScope() && (e.openElements.generateImpliedEndTags(), e.openElements.popUntilNumberedHeaderPopped());
}
function appletEndTagInBody(e, t) {
	let n = t.tagID;
	e.openElements.hasInScope(n) && (e.openElements.generateImpliedEndTags(), e.openElements.popUntilTagNamePopped(n), e.activeFormattingElements.clearToLastMarker());
}
function brEndTagInBody(e) {
	e._reconstructActiveFormattingElements(), e._insertFakeElement(W.BR, G.BR), e.openElements.pop(), e.framesetOk = !1;
}
function genericEndTagInBody(e, t) {
	let n = t.tagID, r = n === G.UNKNOWN ? e.openElements.indexOfTopmostByName(U.HTML, t.tagName) : e.openElements.indexOfTopmost(n);
	r > 0 && !e.openElements.hasSpecialElementAbove(r) && (e.openElements.generateImpliedEndTagsWithExclusion(n), e.openElements.stackTop >= r && e.openElements.shortenToLength(r));
}
function endTagInBody(e, t) {
	switch (t.tagID) {
		case G.A:
		case G.B:
		case G.I:
		case G.S:
		case G.U:
		case G.EM:
		case G.TT:
		case G.BIG:
		case G.CODE:
		case G.FONT:
		case G.NOBR:
		case G.SMALL:
		case G.STRIKE:
		case G.STRONG:
			callAdoptionAgency(e, t);
			break;
		case G.P:
			pEndTagInBody(e);
			break;
		case G.DL:
		case G.UL:
		case G.OL:
		case G.DIR:
		case G.DIV:
		case G.NAV:
		case G.PRE:
		case G.MAIN:
		case G.MENU:
		case G.ASIDE:
		case G.BUTTON:
		case G.CENTER:
		case G.FIGURE:
		case G.FOOTER:
		case G.HEADER:
		case G.HGROUP:
		case G.DIALOG:
		case G.ADDRESS:
		case G.ARTICLE:
		case G.DETAILS:
		case G.SEARCH:
		case G.SECTION:
		case G.SUMMARY:
		case G.LISTING:
		case G.FIELDSET:
		case G.BLOCKQUOTE:
		case G.FIGCAPTION:
			addressEndTagInBody(e, t);
			break;
		case G.LI:
			liEndTagInBody(e);
			break;
		case G.DD:
		case G.DT:
			ddEndTagInBody(e, t);
			break;
		case G.H1:
		case G.H2:
		case G.H3:
		case G.H4:
		case G.H5:
		case G.H6:
			numberedHeaderEndTagInBody(e);
			break;
		case G.BR:
			brEndTagInBody(e);
			break;
		case G.BODY:
			bodyEndTagInBody(e, t);
			break;
		case G.HTML:
			htmlEndTagInBody(e, t);
			break;
		case G.FORM:
			formEndTagInBody(e);
			break;
		case G.APPLET:
		case G.OBJECT:
		case G.MARQUEE:
			appletEndTagInBody(e, t);
			break;
		case G.TEMPLATE:
			templateEndTagInHead(e, t);
			break;
		default: genericEndTagInBody(e, t);
	}
}
function eofInBody(e, t) {
	e.tmplInsertionModeStack.length > 0 ? eofInTemplate(e, t) : stopParsing(e, t);
}
function endTagInText(e, t) {
	var n;
	t.tagID === G.SCRIPT && ((n = e.scriptHandler) == null || n.call(e, e.openElements.current)), e.openElements.pop(), e.insertionMode = e.originalInsertionMode;
}
function eofInText(e, t) {
	e._err(t, B.eofInElementThatCanContainOnlyText), e.openElements.pop(), e.insertionMode = e.originalInsertionMode, e.onEof(t);
}
function characterInTable(e, t) {
	if (e.openElements.currentTagId !== void 0 && ia.has(e.openElements.currentTagId)) switch (e.pendingCharacterTokens.length = 0, e.hasNonWhitespacePendingCharacterToken = !1, e.originalInsertionMode = e.insertionMode, e.insertionMode = Y.IN_TABLE_TEXT, t.type) {
		case V.CHARACTER:
			characterInTableText(e, t);
			break;
		case V.WHITESPACE_CHARACTER: whitespaceCharacterInTableText(e, t);
	}
	else tokenInTable(e, t);
}
function captionStartTagInTable(e, t) {
	e.openElements.clearBackToTableContext(), e.activeFormattingElements.insertMarker(), e._insertElement(t, U.HTML), e.insertionMode = Y.IN_CAPTION;
}
function colgroupStartTagInTable(e, t) {
	e.openElements.clearBackToTableContext(), e._insertElement(t, U.HTML), e.insertionMode = Y.IN_COLUMN_GROUP;
}
function colStartTagInTable(e, t) {
	e.openElements.clearBackToTableContext(), e._insertFakeElement(W.COLGROUP, G.COLGROUP), e.insertionMode = Y.IN_COLUMN_GROUP, startTagInColumnGroup(e, t);
}
function tbodyStartTagInTable(e, t) {
	e.openElements.clearBackToTableContext(), e._insertElement(t, U.HTML), e.insertionMode = Y.IN_TABLE_BODY;
}
function tdStartTagInTable(e, t) {
	e.openElements.clearBackToTableContext(), e._insertFakeElement(W.TBODY, G.TBODY), e.insertionMode = Y.IN_TABLE_BODY, startTagInTableBody(e, t);
}
function tableStartTagInTable(e, t) {
	e.openElements.hasInTableScope(G.TABLE) && (e.openElements.popUntilTagNamePopped(G.TABLE), e._resetInsertionMode(), e._processStartTag(t));
}
function inputStartTagInTable(e, t) {
	isHiddenInput(t) ? e._appendElement(t, U.HTML) : tokenInTable(e, t), t.ackSelfClosing = !0;
}
function formStartTagInTable(e, t) {
	!e.formElement && e.openElements.tmplCount === 0 && (e._insertElement(t, U.HTML), e.formElement = e.openElements.current, e.openElements.pop());
}
function startTagInTable(e, t) {
	switch (t.tagID) {
		case G.TD:
		case G.TH:
		case G.TR:
			tdStartTagInTable(e, t);
			break;
		case G.STYLE:
		case G.SCRIPT:
		case G.TEMPLATE:
			startTagInHead(e, t);
			break;
		case G.COL:
			colStartTagInTable(e, t);
			break;
		case G.FORM:
			formStartTagInTable(e, t);
			break;
		case G.TABLE:
			tableStartTagInTable(e, t);
			break;
		case G.TBODY:
		case G.TFOOT:
		case G.THEAD:
			tbodyStartTagInTable(e, t);
			break;
		case G.INPUT:
			inputStartTagInTable(e, t);
			break;
		case G.CAPTION:
			captionStartTagInTable(e, t);
			break;
		case G.COLGROUP:
			colgroupStartTagInTable(e, t);
			break;
		default: tokenInTable(e, t);
	}
}
function endTagInTable(e, t) {
	switch (t.tagID) {
		case G.TABLE:
			e.openElements.hasInTableScope(G.TABLE) && (e.openElements.popUntilTagNamePopped(G.TABLE), e._resetInsertionMode());
			break;
		case G.TEMPLATE:
			templateEndTagInHead(e, t);
			break;
		case G.BODY:
		case G.CAPTION:
		case G.COL:
		case G.COLGROUP:
		case G.HTML:
		case G.TBODY:
		case G.TD:
		case G.TFOOT:
		case G.TH:
		case G.THEAD:
		case G.TR: break;
		default: tokenInTable(e, t);
	}
}
function tokenInTable(e, t) {
	let n = e.fosterParentingEnabled;
	e.fosterParentingEnabled = !0, modeInBody(e, t), e.fosterParentingEnabled = n;
}
function whitespaceCharacterInTableText(e, t) {
	e.pendingCharacterTokens.push(t);
}
function characterInTableText(e, t) {
	e.pendingCharacterTokens.push(t), e.hasNonWhitespacePendingCharacterToken = !0;
}
function tokenInTableText(e, t) {
	let n = 0;
	if (e.hasNonWhitespacePendingCharacterToken) for (; n < e.pendingCharacterTokens.length; n++) tokenInTable(e, e.pendingCharacterTokens[n]);
	else for (; n < e.pendingCharacterTokens.length; n++) e._insertCharacters(e.pendingCharacterTokens[n]);
	e.insertionMode = e.originalInsertionMode, e._processToken(t);
}
const oa = new Set([
	G.CAPTION,
	G.COL,
	G.COLGROUP,
	G.TBODY,
	G.TD,
	G.TFOOT,
	G.TH,
	G.THEAD,
	G.TR
]);
function startTagInCaption(e, t) {
	let n = t.tagID;
	oa.has(n) ? e.openElements.hasInTableScope(G.CAPTION) && (e.openElements.generateImpliedEndTags(), e.openElements.popUntilTagNamePopped(G.CAPTION), e.activeFormattingElements.clearToLastMarker(), e.insertionMode = Y.IN_TABLE, startTagInTable(e, t)) : startTagInBody(e, t);
}
function endTagInCaption(e, t) {
	let n = t.tagID;
	switch (n) {
		case G.CAPTION:
		case G.TABLE:
			e.openElements.hasInTableScope(G.CAPTION) && (e.openElements.generateImpliedEndTags(), e.openElements.popUntilTagNamePopped(G.CAPTION), e.activeFormattingElements.clearToLastMarker(), e.insertionMode = Y.IN_TABLE, n === G.TABLE && endTagInTable(e, t));
			break;
		case G.BODY:
		case G.COL:
		case G.COLGROUP:
		case G.HTML:
		case G.TBODY:
		case G.TD:
		case G.TFOOT:
		case G.TH:
		case G.THEAD:
		case G.TR: break;
		default: endTagInBody(e, t);
	}
}
function startTagInColumnGroup(e, t) {
	switch (t.tagID) {
		case G.HTML:
			startTagInBody(e, t);
			break;
		case G.COL:
			e._appendElement(t, U.HTML), t.ackSelfClosing = !0;
			break;
		case G.TEMPLATE:
			startTagInHead(e, t);
			break;
		default: tokenInColumnGroup(e, t);
	}
}
function endTagInColumnGroup(e, t) {
	switch (t.tagID) {
		case G.COLGROUP:
			e.openElements.currentTagId === G.COLGROUP && (e.openElements.pop(), e.insertionMode = Y.IN_TABLE);
			break;
		case G.TEMPLATE:
			templateEndTagInHead(e, t);
			break;
		case G.COL: break;
		default: tokenInColumnGroup(e, t);
	}
}
function tokenInColumnGroup(e, t) {
	e.openElements.currentTagId === G.COLGROUP && (e.openElements.pop(), e.insertionMode = Y.IN_TABLE, e._processToken(t));
}
function startTagInTableBody(e, t) {
	switch (t.tagID) {
		case G.TR:
			e.openElements.clearBackToTableBodyContext(), e._insertElement(t, U.HTML), e.insertionMode = Y.IN_ROW;
			break;
		case G.TH:
		case G.TD:
			e.openElements.clearBackToTableBodyContext(), e._insertFakeElement(W.TR, G.TR), e.insertionMode = Y.IN_ROW, startTagInRow(e, t);
			break;
		case G.CAPTION:
		case G.COL:
		case G.COLGROUP:
		case G.TBODY:
		case G.TFOOT:
		case G.THEAD:
			e.openElements.hasTableBodyContextInTableScope() && (e.openElements.clearBackToTableBodyContext(), e.openElements.pop(), e.insertionMode = Y.IN_TABLE, startTagInTable(e, t));
			break;
		default: startTagInTable(e, t);
	}
}
function endTagInTableBody(e, t) {
	let n = t.tagID;
	switch (t.tagID) {
		case G.TBODY:
		case G.TFOOT:
		case G.THEAD:
			e.openElements.hasInTableScope(n) && (e.openElements.clearBackToTableBodyContext(), e.openElements.pop(), e.insertionMode = Y.IN_TABLE);
			break;
		case G.TABLE:
			e.openElements.hasTableBodyContextInTableScope() && (e.openElements.clearBackToTableBodyContext(), e.openElements.pop(), e.insertionMode = Y.IN_TABLE, endTagInTable(e, t));
			break;
		case G.BODY:
		case G.CAPTION:
		case G.COL:
		case G.COLGROUP:
		case G.HTML:
		case G.TD:
		case G.TH:
		case G.TR: break;
		default: endTagInTable(e, t);
	}
}
function startTagInRow(e, t) {
	switch (t.tagID) {
		case G.TH:
		case G.TD:
			e.openElements.clearBackToTableRowContext(), e._insertElement(t, U.HTML), e.insertionMode = Y.IN_CELL, e.activeFormattingElements.insertMarker();
			break;
		case G.CAPTION:
		case G.COL:
		case G.COLGROUP:
		case G.TBODY:
		case G.TFOOT:
		case G.THEAD:
		case G.TR:
			e.openElements.hasInTableScope(G.TR) && (e.openElements.clearBackToTableRowContext(), e.openElements.pop(), e.insertionMode = Y.IN_TABLE_BODY, startTagInTableBody(e, t));
			break;
		default: startTagInTable(e, t);
	}
}
function endTagInRow(e, t) {
	switch (t.tagID) {
		case G.TR:
			e.openElements.hasInTableScope(G.TR) && (e.openElements.clearBackToTableRowContext(), e.openElements.pop(), e.insertionMode = Y.IN_TABLE_BODY);
			break;
		case G.TABLE:
			e.openElements.hasInTableScope(G.TR) && (e.openElements.clearBackToTableRowContext(), e.openElements.pop(), e.insertionMode = Y.IN_TABLE_BODY, endTagInTableBody(e, t));
			break;
		case G.TBODY:
		case G.TFOOT:
		case G.THEAD:
			(e.openElements.hasInTableScope(t.tagID) || e.openElements.hasInTableScope(G.TR)) && (e.openElements.clearBackToTableRowContext(), e.openElements.pop(), e.insertionMode = Y.IN_TABLE_BODY, endTagInTableBody(e, t));
			break;
		case G.BODY:
		case G.CAPTION:
		case G.COL:
		case G.COLGROUP:
		case G.HTML:
		case G.TD:
		case G.TH: break;
		default: endTagInTable(e, t);
	}
}
function startTagInCell(e, t) {
	let n = t.tagID;
	oa.has(n) ? (e.openElements.hasInTableScope(G.TD) || e.openElements.hasInTableScope(G.TH)) && (e._closeTableCell(), startTagInRow(e, t)) : startTagInBody(e, t);
}
function endTagInCell(e, t) {
	let n = t.tagID;
	switch (n) {
		case G.TD:
		case G.TH:
			e.openElements.hasInTableScope(n) && (e.openElements.generateImpliedEndTags(), e.openElements.popUntilTagNamePopped(n), e.activeFormattingElements.clearToLastMarker(), e.insertionMode = Y.IN_ROW);
			break;
		case G.TABLE:
		case G.TBODY:
		case G.TFOOT:
		case G.THEAD:
		case G.TR:
			e.openElements.hasInTableScope(n) && (e._closeTableCell(), endTagInRow(e, t));
			break;
		case G.BODY:
		case G.CAPTION:
		case G.COL:
		case G.COLGROUP:
		case G.HTML: break;
		default: endTagInBody(e, t);
	}
}
function startTagInSelect(e, t) {
	switch (t.tagID) {
		case G.HTML:
			startTagInBody(e, t);
			break;
		case G.OPTION:
			e.openElements.currentTagId === G.OPTION && e.openElements.pop(), e._insertElement(t, U.HTML);
			break;
		case G.OPTGROUP:
			e.openElements.currentTagId === G.OPTION && e.openElements.pop(), e.openElements.currentTagId === G.OPTGROUP && e.openElements.pop(), e._insertElement(t, U.HTML);
			break;
		case G.HR:
			e.openElements.currentTagId === G.OPTION && e.openElements.pop(), e.openElements.currentTagId === G.OPTGROUP && e.openElements.pop(), e._appendElement(t, U.HTML), t.ackSelfClosing = !0;
			break;
		case G.INPUT:
		case G.KEYGEN:
		case G.TEXTAREA:
		case G.SELECT:
			e.openElements.hasInSelectScope(G.SELECT) && (e.openElements.popUntilTagNamePopped(G.SELECT), e._resetInsertionMode(), t.tagID !== G.SELECT && e._processStartTag(t));
			break;
		case G.SCRIPT:
		case G.TEMPLATE: startTagInHead(e, t);
	}
}
function endTagInSelect(e, t) {
	switch (t.tagID) {
		case G.OPTGROUP:
			e.openElements.stackTop > 0 && e.openElements.currentTagId === G.OPTION && e.openElements.tagIDs[e.openElements.slotBelow(e.openElements.stackTop)] === G.OPTGROUP && e.openElements.pop(), e.openElements.currentTagId === G.OPTGROUP && e.openElements.pop();
			break;
		case G.OPTION:
			e.openElements.currentTagId === G.OPTION && e.openElements.pop();
			break;
		case G.SELECT:
			e.openElements.hasInSelectScope(G.SELECT) && (e.openElements.popUntilTagNamePopped(G.SELECT), e._resetInsertionMode());
			break;
		case G.TEMPLATE: templateEndTagInHead(e, t);
	}
}
function startTagInSelectInTable(e, t) {
	let n = t.tagID;
	n === G.CAPTION || n === G.TABLE || n === G.TBODY || n === G.TFOOT || n === G.THEAD || n === G.TR || n === G.TD || n === G.TH ? (e.openElements.popUntilTagNamePopped(G.SELECT), e._resetInsertionMode(), e._processStartTag(t)) : startTagInSelect(e, t);
}
function endTagInSelectInTable(e, t) {
	let n = t.tagID;
	n === G.CAPTION || n === G.TABLE || n === G.TBODY || n === G.TFOOT || n === G.THEAD || n === G.TR || n === G.TD || n === G.TH ? e.openElements.hasInTableScope(n) && (e.openElements.popUntilTagNamePopped(G.SELECT), e._resetInsertionMode(), e.onEndTag(t)) : endTagInSelect(e, t);
}
function startTagInTemplate(e, t) {
	switch (t.tagID) {
		case G.BASE:
		case G.BASEFONT:
		case G.BGSOUND:
		case G.LINK:
		case G.META:
		case G.NOFRAMES:
		case G.SCRIPT:
		case G.STYLE:
		case G.TEMPLATE:
		case G.TITLE:
			startTagInHead(e, t);
			break;
		case G.CAPTION:
		case G.COLGROUP:
		case G.TBODY:
		case G.TFOOT:
		case G.THEAD:
			e.tmplInsertionModeStack[e.tmplInsertionModeStack.length - 1] = Y.IN_TABLE, e.insertionMode = Y.IN_TABLE, startTagInTable(e, t);
			break;
		case G.COL:
			e.tmplInsertionModeStack[e.tmplInsertionModeStack.length - 1] = Y.IN_COLUMN_GROUP, e.insertionMode = Y.IN_COLUMN_GROUP, startTagInColumnGroup(e, t);
			break;
		case G.TR:
			e.tmplInsertionModeStack[e.tmplInsertionModeStack.length - 1] = Y.IN_TABLE_BODY, e.insertionMode = Y.IN_TABLE_BODY, startTagInTableBody(e, t);
			break;
		case G.TD:
		case G.TH:
			e.tmplInsertionModeStack[e.tmplInsertionModeStack.length - 1] = Y.IN_ROW, e.insertionMode = Y.IN_ROW, startTagInRow(e, t);
			break;
		default: e.tmplInsertionModeStack[e.tmplInsertionModeStack.length - 1] = Y.IN_BODY, e.insertionMode = Y.IN_BODY, startTagInBody(e, t);
	}
}
function endTagInTemplate(e, t) {
	t.tagID === G.TEMPLATE && templateEndTagInHead(e, t);
}
function eofInTemplate(e, t) {
	if (e.openElements.tmplCount > 0) {
		do
			e.openElements.popUntilTagNamePopped(G.TEMPLATE), e.activeFormattingElements.clearToLastMarker(), e.tmplInsertionModeStack.pop();
		while (e.openElements.tmplCount > 0);
		e._resetInsertionMode(), e.onEof(t);
	} else stopParsing(e, t);
}
function startTagAfterBody(e, t) {
	t.tagID === G.HTML ? startTagInBody(e, t) : tokenAfterBody(e, t);
}
function endTagAfterBody(e, t) {
	if (t.tagID === G.HTML) {
		if (e.fragmentContext || (e.insertionMode = Y.AFTER_AFTER_BODY), e.options.sourceCodeLocationInfo && e.openElements.tagIDs[0] === G.HTML) {
			e._setEndLocation(e.openElements.items[0], t);
			let n = e.openElements.items[1];
			n && !e.treeAdapter.getNodeSourceCodeLocation(n)?.endTag && e._setEndLocation(n, t);
		}
	} else tokenAfterBody(e, t);
}
function tokenAfterBody(e, t) {
	e.insertionMode = Y.IN_BODY, modeInBody(e, t);
}
function startTagInFrameset(e, t) {
	switch (t.tagID) {
		case G.HTML:
			startTagInBody(e, t);
			break;
		case G.FRAMESET:
			e._insertElement(t, U.HTML);
			break;
		case G.FRAME:
			e._appendElement(t, U.HTML), t.ackSelfClosing = !0;
			break;
		case G.NOFRAMES: startTagInHead(e, t);
	}
}
function endTagInFrameset(e, t) {
	t.tagID === G.FRAMESET && !e.openElements.isRootHtmlElementCurrent() && (e.openElements.pop(), !e.fragmentContext && e.openElements.currentTagId !== G.FRAMESET && (e.insertionMode = Y.AFTER_FRAMESET));
}
function startTagAfterFrameset(e, t) {
	switch (t.tagID) {
		case G.HTML:
			startTagInBody(e, t);
			break;
		case G.NOFRAMES: startTagInHead(e, t);
	}
}
function endTagAfterFrameset(e, t) {
	t.tagID === G.HTML && (e.insertionMode = Y.AFTER_AFTER_FRAMESET);
}
function startTagAfterAfterBody(e, t) {
	t.tagID === G.HTML ? startTagInBody(e, t) : tokenAfterAfterBody(e, t);
}
function tokenAfterAfterBody(e, t) {
	e.insertionMode = Y.IN_BODY, modeInBody(e, t);
}
function startTagAfterAfterFrameset(e, t) {
	switch (t.tagID) {
		case G.HTML:
			startTagInBody(e, t);
			break;
		case G.NOFRAMES: startTagInHead(e, t);
	}
}
function nullCharacterInForeignContent(e, t) {
	t.chars = "�", e._insertCharacters(t);
}
function characterInForeignContent(e, t) {
	e._insertCharacters(t), e.framesetOk = !1;
}
function popUntilHtmlOrIntegrationPoint(e) {
	for (; e.treeAdapter.getNamespaceURI(e.openElements.current) !== U.HTML && e.openElements.currentTagId !== void 0 && !e._isIntegrationPoint(e.openElements.currentTagId, e.openElements.current);) e.openElements.pop();
}
function startTagInForeignContent(e, t) {
	if (causesExit(t)) popUntilHtmlOrIntegrationPoint(e), e._startTagOutsideForeignContent(t);
	else {
		let n = e._getAdjustedCurrentElement(), r = e.treeAdapter.getNamespaceURI(n);
		r === U.MATHML ? adjustTokenMathMLAttrs(t) : r === U.SVG && (adjustTokenSVGTagName(t), adjustTokenSVGAttrs(t)), adjustTokenXMLAttrs(t), t.selfClosing ? e._appendElement(t, r) : e._insertElement(t, r), t.ackSelfClosing = !0;
	}
}
function endTagInForeignContent(e, t) {
	if (t.tagID === G.P || t.tagID === G.BR) {
		popUntilHtmlOrIntegrationPoint(e), e._endTagOutsideForeignContent(t);
		return;
	}
	if (e.openElements.stackTop === 0) return;
	let { tagName: n } = t, r = $i.get(n), i = e.fragmentContext ? e.treeAdapter.getNamespaceURI(e.fragmentContext) : U.HTML, a = Math.max(e.openElements.indexOfTopmostByName(U.SVG, n), e.openElements.indexOfTopmostByName(U.MATHML, n), r === void 0 ? -1 : e.openElements.indexOfTopmostByName(U.SVG, r), i === U.HTML || i === U.SVG || i === U.MATHML ? -1 : e.openElements.indexOfTopmostByName(i, n));
	a > e.openElements.indexOfTopmostHtmlElement() ? (t.tagName = e.treeAdapter.getTagName(e.openElements.items[a]), e.openElements.shortenToLength(a)) : e._endTagOutsideForeignContent(t);
}
W.AREA, W.BASE, W.BASEFONT, W.BGSOUND, W.BR, W.COL, W.EMBED, W.FRAME, W.HR, W.IMG, W.INPUT, W.KEYGEN, W.LINK, W.META, W.PARAM, W.SOURCE, W.TRACK, W.WBR;
// node_modules/unist-util-position/lib/index.js
const sa = point("end"), ca = point("start");
function point(e) {
	return point;
	function point(t) {
		let n = t && t.position && t.position[e] || {};
		if (typeof n.line == "number" && n.line > 0 && typeof n.column == "number" && n.column > 0) return {
			line: n.line,
			column: n.column,
			offset: typeof n.offset == "number" && n.offset > -1 ? n.offset : void 0
		};
	}
}
function position(e) {
	let t = ca(e), n = sa(e);
	if (t && n) return {
		start: t,
		end: n
	};
}
// node_modules/hast-util-raw/lib/index.js
we();
const la = /<(\/?)(iframe|noembed|noframes|plaintext|script|style|textarea|title|xmp)(?=[\t\n\f\r />])/gi, ua = new Set([
	"mdxFlowExpression",
	"mdxJsxFlowElement",
	"mdxJsxTextElement",
	"mdxTextExpression",
	"mdxjsEsm"
]), da = {
	sourceCodeLocationInfo: !0,
	scriptingEnabled: !1
};
function raw$1(e, t) {
	let n = documentMode(e), r = zwitch("type", {
		handlers: {
			root: root$4,
			element: element$3,
			text: text$4,
			comment: comment$2,
			doctype: doctype$2,
			raw: handleRaw
		},
		unknown: unknown$1
	}), i = {
		parser: n ? new Parser$1(da) : Parser$1.getFragmentParser(void 0, da),
		handle(e) {
			r(e, i);
		},
		stitches: !1,
		options: t || {}
	};
	r(e, i), resetTokenizer(i, ca());
	let a = fromParse5(n ? i.parser.document : i.parser.getFragment(), { file: i.options.file });
	return i.stitches && (0,_micromark_extension_gfm_js__WEBPACK_IMPORTED_MODULE_2__.d)(a, "comment", function(e, t, n) {
		let r = e;
		if (r.value.stitch && n && t !== void 0) {
			let e = n.children;
			return e[t] = r.value.stitch, t;
		}
	}), a.type === "root" && a.children.length === 1 && a.children[0].type === e.type ? a.children[0] : a;
}
function all$1(e, t) {
	let n = -1;
	if (e) for (; ++n < e.length;) t.handle(e[n]);
}
function root$4(e, t) {
	all$1(e.children, t);
}
function element$3(e, t) {
	startTag(e, t), all$1(e.children, t), endTag(e, t);
}
function text$4(e, t) {
	t.parser.tokenizer.state > 4 && (t.parser.tokenizer.state = 0), resetTokenizer(t, ca(e));
	let n = createParse5Location(e), { value: r } = e, i = 0;
	for (; i < r.length;) {
		let e = characterType(r.charCodeAt(i)), a = i + 1;
		for (; a < r.length && characterType(r.charCodeAt(a)) === e;) a++;
		let o = {
			type: e,
			chars: r.slice(i, a),
			location: n
		};
		t.parser.currentToken = o, t.parser._processToken(t.parser.currentToken), i = a;
	}
}
function doctype$2(e, t) {
	let n = {
		type: V.DOCTYPE,
		name: "html",
		forceQuirks: !1,
		publicId: "",
		systemId: "",
		location: createParse5Location(e)
	};
	resetTokenizer(t, ca(e)), t.parser.currentToken = n, t.parser._processToken(t.parser.currentToken);
}
function stitch(e, t) {
	t.stitches = !0;
	let n = cloneWithoutChildren(e);
	"children" in e && "children" in n && (n.children = raw$1({
		type: "root",
		children: e.children
	}, t.options).children), comment$2({
		type: "comment",
		value: { stitch: n }
	}, t);
}
function comment$2(e, t) {
	let n = e.value, r = {
		type: V.COMMENT,
		data: n,
		location: createParse5Location(e)
	};
	resetTokenizer(t, ca(e)), t.parser.currentToken = r, t.parser._processToken(t.parser.currentToken);
}
function handleRaw(e, t) {
	t.parser.tokenizer.flushCharacters(), t.parser.tokenizer.preprocessor.html = "", t.parser.tokenizer.preprocessor.pos = -1, t.parser.tokenizer.preprocessor.lastGapPos = -2, t.parser.tokenizer.preprocessor.gapStack = [], t.parser.tokenizer.preprocessor.skipNextNewLine = !1, t.parser.tokenizer.preprocessor.lastChunkWritten = !1, t.parser.tokenizer.preprocessor.endOfChunkHit = !1, t.parser.tokenizer.preprocessor.isEol = !1, setPoint(t, ca(e)), t.parser.tokenizer.write(t.options.tagfilter ? e.value.replace(la, "&lt;$1$2") : e.value, !1), t.parser.tokenizer._runParsingLoop(), t.parser.tokenizer.state === 71 && (t.parser.tokenizer.preprocessor.pos = t.parser.tokenizer.preprocessor.html.length, t.parser.tokenizer.preprocessor.lastChunkWritten = !0, t.parser.tokenizer._stateCharacterReference(), t.parser.tokenizer.preprocessor.lastChunkWritten = !1, t.parser.tokenizer.preprocessor.endOfChunkHit = !1, t.parser.tokenizer.active = !0, t.parser.tokenizer._runParsingLoop());
}
function unknown$1(e, t) {
	let n = e;
	if (t.options.passThrough && t.options.passThrough.includes(n.type)) stitch(n, t);
	else {
		let e = "";
		throw ua.has(n.type) && (e = ". It looks like you are using MDX nodes with `hast-util-raw` (or `rehype-raw`). If you use this because you are using remark or rehype plugins that inject `'html'` nodes, then please raise an issue with that plugin, as its a bad and slow idea. If you use this because you are using markdown syntax, then you have to configure this utility (or plugin) to pass through these nodes (see `passThrough` in docs), but you can also migrate to use the MDX syntax"), Error("Cannot compile `" + n.type + "` node" + e);
	}
}
function resetTokenizer(e, t) {
	e.parser.tokenizer.flushCharacters(), setPoint(e, t), e.parser.tokenizer.paused = !1, e.parser.tokenizer.inLoop = !1, e.parser.tokenizer.active = !1, e.parser.tokenizer.returnState = J.DATA, e.parser.tokenizer.charRefCode = -1, e.parser.tokenizer.consumedAfterSnapshot = -1, e.parser.tokenizer.currentLocation = null, e.parser.tokenizer.currentCharacterToken = null, e.parser.tokenizer.currentToken = null, e.parser.tokenizer.currentAttr = {
		name: "",
		value: ""
	};
}
function setPoint(e, t) {
	if (t && t.offset !== void 0) {
		let n = {
			startLine: t.line,
			startCol: t.column,
			startOffset: t.offset,
			endLine: -1,
			endCol: -1,
			endOffset: -1
		};
		e.parser.tokenizer.preprocessor.lineStartPos = -t.column + 1, e.parser.tokenizer.preprocessor.droppedBufferSize = t.offset, e.parser.tokenizer.preprocessor.line = t.line, e.parser.tokenizer.currentLocation = n;
	}
}
function startTag(e, t) {
	if (t.parser.tokenizer.state === J.PLAINTEXT) return;
	let n = e.tagName.toLowerCase();
	resetTokenizer(t, ca(e));
	let { current: r } = t.parser.openElements, i = r && "namespaceURI" in r ? r.namespaceURI : ri.html;
	i === ri.html && n === "svg" && (i = ri.svg);
	let a = toParse5({
		...e,
		children: []
	}, { space: i === ri.svg ? "svg" : "html" }), o = {
		type: V.START_TAG,
		tagName: n,
		tagID: getTagID(n),
		selfClosing: !1,
		ackSelfClosing: !1,
		attrs: "attrs" in a ? a.attrs : [],
		location: createParse5Location(e)
	};
	t.parser.currentToken = o, t.parser._processToken(t.parser.currentToken), t.parser.tokenizer.lastStartTagName = n;
}
function endTag(e, t) {
	let n = e.tagName.toLowerCase();
	if (!t.parser.tokenizer.inForeignNode && ui.includes(n) || t.parser.tokenizer.state === J.PLAINTEXT) return;
	resetTokenizer(t, sa(e));
	let r = {
		type: V.END_TAG,
		tagName: n,
		tagID: getTagID(n),
		selfClosing: !1,
		ackSelfClosing: !1,
		attrs: [],
		location: createParse5Location(e)
	};
	t.parser.currentToken = r, t.parser._processToken(t.parser.currentToken), n === t.parser.tokenizer.lastStartTagName && (t.parser.tokenizer.state === J.RCDATA || t.parser.tokenizer.state === J.RAWTEXT || t.parser.tokenizer.state === J.SCRIPT_DATA) && (t.parser.tokenizer.state = J.DATA);
}
function documentMode(e) {
	let t = e.type === "root" ? e.children[0] : e;
	return !!(t && (t.type === "doctype" || t.type === "element" && t.tagName.toLowerCase() === "html"));
}
function createParse5Location(e) {
	let t = ca(e) || {
		line: void 0,
		column: void 0,
		offset: void 0
	}, n = sa(e) || {
		line: void 0,
		column: void 0,
		offset: void 0
	};
	return {
		startLine: t.line,
		startCol: t.column,
		startOffset: t.offset,
		endLine: n.line,
		endCol: n.column,
		endOffset: n.offset
	};
}
function cloneWithoutChildren(e) {
	return Ir("children" in e ? {
		...e,
		children: []
	} : e);
}
function characterType(e) {
	return e === 9 || e === 10 || e === 12 || e === 13 || e === 32 ? V.WHITESPACE_CHARACTER : V.CHARACTER;
}
// node_modules/rehype-raw/lib/index.js
function rehypeRaw(e) {
	return function(t, n) {
		return raw$1(t, {
			...e,
			file: n
		});
	};
}
// node_modules/hast-util-sanitize/lib/schema.js
const fa = [
	"ariaDescribedBy",
	"ariaLabel",
	"ariaLabelledBy"
], pa = {
	ancestors: {
		tbody: ["table"],
		td: ["table"],
		th: ["table"],
		thead: ["table"],
		tfoot: ["table"],
		tr: ["table"]
	},
	attributes: {
		a: [
			...fa,
			"dataFootnoteBackref",
			"dataFootnoteRef",
			["className", "data-footnote-backref"],
			"href"
		],
		blockquote: ["cite"],
		code: [["className", /^language-./]],
		del: ["cite"],
		div: ["itemScope", "itemType"],
		dl: [...fa],
		h2: [["className", "sr-only"]],
		img: [
			...fa,
			"longDesc",
			"src"
		],
		input: [["disabled", !0], ["type", "checkbox"]],
		ins: ["cite"],
		li: [["className", "task-list-item"]],
		ol: [...fa, ["className", "contains-task-list"]],
		q: ["cite"],
		section: ["dataFootnotes", ["className", "footnotes"]],
		source: ["srcSet"],
		summary: [...fa],
		table: [...fa],
		ul: [...fa, ["className", "contains-task-list"]],
		"*": "abbr.accept.acceptCharset.accessKey.action.align.alt.axis.border.cellPadding.cellSpacing.char.charOff.charSet.checked.clear.colSpan.color.cols.compact.coords.dateTime.dir.encType.frame.hSpace.headers.height.hrefLang.htmlFor.id.isMap.itemProp.label.lang.maxLength.media.method.multiple.name.noHref.noShade.noWrap.open.prompt.readOnly.rev.rowSpan.rows.rules.scope.selected.shape.size.span.start.summary.tabIndex.title.useMap.vAlign.value.width".split(".")
	},
	clobber: [
		"ariaDescribedBy",
		"ariaLabelledBy",
		"id",
		"name"
	],
	clobberPrefix: "user-content-",
	protocols: {
		cite: ["http", "https"],
		href: [
			"http",
			"https",
			"irc",
			"ircs",
			"mailto",
			"xmpp"
		],
		longDesc: ["http", "https"],
		src: ["http", "https"]
	},
	required: { input: {
		disabled: !0,
		type: "checkbox"
	} },
	strip: ["script"],
	tagNames: "a.b.blockquote.br.code.dd.del.details.div.dl.dt.em.h1.h2.h3.h4.h5.h6.hr.i.img.input.ins.kbd.li.ol.p.picture.pre.q.rp.rt.ruby.s.samp.section.source.span.strike.strong.sub.summary.sup.table.tbody.td.tfoot.th.thead.tr.tt.ul.var".split(".")
}, ma = {}.hasOwnProperty;
function sanitize(e, t) {
	let n = {
		type: "root",
		children: []
	}, r = transform({
		schema: t ? {
			...pa,
			...t
		} : pa,
		stack: []
	}, e);
	return r && (Array.isArray(r) ? r.length === 1 ? n = r[0] : n.children = r : n = r), n;
}
function transform(e, t) {
	if (t && typeof t == "object") {
		let n = t;
		switch (typeof n.type == "string" ? n.type : "") {
			case "comment": return comment$1(e, n);
			case "doctype": return doctype$1(e, n);
			case "element": return element$2(e, n);
			case "root": return root$3(e, n);
			case "text": return text$3(e, n);
		}
	}
}
function comment$1(e, t) {
	if (e.schema.allowComments) {
		let e = typeof t.value == "string" ? t.value : "", n = e.indexOf("-->"), r = {
			type: "comment",
			value: n < 0 ? e : e.slice(0, n)
		};
		return patch$3(r, t), r;
	}
}
function doctype$1(e, t) {
	if (e.schema.allowDoctypes) {
		let e = { type: "doctype" };
		return patch$3(e, t), e;
	}
}
function element$2(e, t) {
	let n = typeof t.tagName == "string" ? t.tagName : "";
	e.stack.push(n);
	let r = children(e, t.children), i = properties(e, t.properties);
	e.stack.pop();
	let a = !1;
	if (n && n !== "*" && (!e.schema.tagNames || e.schema.tagNames.includes(n)) && (a = !0, e.schema.ancestors && ma.call(e.schema.ancestors, n))) {
		let t = e.schema.ancestors[n], r = -1;
		for (a = !1; ++r < t.length;) e.stack.includes(t[r]) && (a = !0);
	}
	if (!a) return e.schema.strip && !e.schema.strip.includes(n) ? r : void 0;
	let o = {
		type: "element",
		tagName: n,
		properties: i,
		children: r
	};
	return patch$3(o, t), o;
}
function root$3(e, t) {
	let n = {
		type: "root",
		children: children(e, t.children)
	};
	return patch$3(n, t), n;
}
function text$3(e, t) {
	let n = {
		type: "text",
		value: typeof t.value == "string" ? t.value : ""
	};
	return patch$3(n, t), n;
}
function children(e, t) {
	let n = [];
	if (Array.isArray(t)) {
		let r = t, i = -1;
		for (; ++i < r.length;) {
			let t = transform(e, r[i]);
			t && (Array.isArray(t) ? n.push(...t) : n.push(t));
		}
	}
	return n;
}
function properties(e, t) {
	let n = e.stack[e.stack.length - 1], r = e.schema.attributes, i = e.schema.required, a = r && ma.call(r, n) ? r[n] : void 0, o = r && ma.call(r, "*") ? r["*"] : void 0, s = t && typeof t == "object" ? t : {}, c = {}, l;
	for (l in s) if (ma.call(s, l)) {
		let t = s[l], n = propertyValue(e, findDefinition(a, l), l, t);
		n ??= propertyValue(e, findDefinition(o, l), l, t), n != null && (c[l] = n);
	}
	if (i && ma.call(i, n)) {
		let e = i[n];
		for (l in e) ma.call(e, l) && !ma.call(c, l) && (c[l] = e[l]);
	}
	return c;
}
function propertyValue(e, t, n, r) {
	return t ? Array.isArray(r) ? propertyValueMany(e, t, n, r) : propertyValuePrimitive(e, t, n, r) : void 0;
}
function propertyValueMany(e, t, n, r) {
	let i = -1, a = [];
	for (; ++i < r.length;) {
		let o = propertyValuePrimitive(e, t, n, r[i]);
		(typeof o == "number" || typeof o == "string") && a.push(o);
	}
	return a;
}
function propertyValuePrimitive(e, t, n, r) {
	if ((typeof r == "boolean" || typeof r == "number" || typeof r == "string") && safeProtocol(e, n, r)) {
		if (typeof t == "object" && t.length > 1) {
			let e = !1, n = 0;
			for (; ++n < t.length;) {
				let i = t[n];
				if (i && typeof i == "object" && "flags" in i) {
					if (i.test(String(r))) {
						e = !0;
						break;
					}
				} else if (i === r) {
					e = !0;
					break;
				}
			}
			if (!e) return;
		}
		return e.schema.clobber && e.schema.clobberPrefix && e.schema.clobber.includes(n) ? e.schema.clobberPrefix + r : r;
	}
}
function safeProtocol(e, t, n) {
	let r = e.schema.protocols && ma.call(e.schema.protocols, t) ? e.schema.protocols[t] : void 0;
	if (!r || r.length === 0) return !0;
	let i = String(n), a = i.indexOf(":"), o = i.indexOf("?"), s = i.indexOf("#"), c = i.indexOf("/");
	if (a < 0 || c > -1 && a > c || o > -1 && a > o || s > -1 && a > s) return !0;
	let l = -1;
	for (; ++l < r.length;) {
		let e = r[l];
		if (a === e.length && i.slice(0, e.length) === e) return !0;
	}
	return !1;
}
function patch$3(e, t) {
	let n = position(t);
	t.data && (e.data = Ir(t.data)), n && (e.position = n);
}
function findDefinition(e, t) {
	let n, r = -1;
	if (e) for (; ++r < e.length;) {
		let i = e[r], a = typeof i == "string" ? i : i[0];
		if (a === t) return i;
		a === "data*" && (n = i);
	}
	if (t.length > 4 && t.slice(0, 4).toLowerCase() === "data") return n;
}
// node_modules/rehype-sanitize/lib/index.js
function rehypeSanitize(e) {
	return function(t) {
		return sanitize(t, e);
	};
}
// node_modules/stringify-entities/lib/core.js
const ha = /["&'<>`]/g, ga = /[\uD800-\uDBFF][\uDC00-\uDFFF]/g, _a = /[\x01-\t\v\f\x0E-\x1F\x7F\x81\x8D\x8F\x90\x9D\xA0-\uFFFF]/g, va = /[|\\{}()[\]^$+*?.]/g, ya = new WeakMap();
function core(e, t) {
	return e = e.replace(t.subset ? charactersToExpressionCached(t.subset) : ha, basic), t.subset || t.escapeOnly ? e : e.replace(ga, surrogate).replace(_a, basic);
	function surrogate(e, n, r) {
		return t.format((e.charCodeAt(0) - 55296) * 1024 + e.charCodeAt(1) - 56320 + 65536, r.charCodeAt(n + 2), t);
	}
	function basic(e, n, r) {
		return t.format(e.charCodeAt(0), r.charCodeAt(n + 1), t);
	}
}
function charactersToExpressionCached(e) {
	let t = ya.get(e);
	return t || (t = charactersToExpression(e), ya.set(e, t)), t;
}
function charactersToExpression(e) {
	let t = [], n = -1;
	for (; ++n < e.length;) t.push(e[n].replace(va, "\\$&"));
	return RegExp("(?:" + t.join("|") + ")", "g");
}
// node_modules/stringify-entities/lib/util/to-hexadecimal.js
const ba = /[\dA-Fa-f]/;
function toHexadecimal(e, t, n) {
	let r = "&#x" + e.toString(16).toUpperCase();
	return n && t && !ba.test(String.fromCharCode(t)) ? r : r + ";";
}
// node_modules/stringify-entities/lib/util/to-decimal.js
const xa = /\d/;
function toDecimal(e, t, n) {
	let r = "&#" + String(e);
	return n && t && !xa.test(String.fromCharCode(t)) ? r : r + ";";
}
// node_modules/character-entities-legacy/index.js
const Sa = "AElig.AMP.Aacute.Acirc.Agrave.Aring.Atilde.Auml.COPY.Ccedil.ETH.Eacute.Ecirc.Egrave.Euml.GT.Iacute.Icirc.Igrave.Iuml.LT.Ntilde.Oacute.Ocirc.Ograve.Oslash.Otilde.Ouml.QUOT.REG.THORN.Uacute.Ucirc.Ugrave.Uuml.Yacute.aacute.acirc.acute.aelig.agrave.amp.aring.atilde.auml.brvbar.ccedil.cedil.cent.copy.curren.deg.divide.eacute.ecirc.egrave.eth.euml.frac12.frac14.frac34.gt.iacute.icirc.iexcl.igrave.iquest.iuml.laquo.lt.macr.micro.middot.nbsp.not.ntilde.oacute.ocirc.ograve.ordf.ordm.oslash.otilde.ouml.para.plusmn.pound.quot.raquo.reg.sect.shy.sup1.sup2.sup3.szlig.thorn.times.uacute.ucirc.ugrave.uml.uuml.yacute.yen.yuml".split("."), Ca = {
	nbsp: "\xA0",
	iexcl: "¡",
	cent: "¢",
	pound: "£",
	curren: "¤",
	yen: "¥",
	brvbar: "¦",
	sect: "§",
	uml: "¨",
	copy: "©",
	ordf: "ª",
	laquo: "«",
	not: "¬",
	shy: "­",
	reg: "®",
	macr: "¯",
	deg: "°",
	plusmn: "±",
	sup2: "²",
	sup3: "³",
	acute: "´",
	micro: "µ",
	para: "¶",
	middot: "·",
	cedil: "¸",
	sup1: "¹",
	ordm: "º",
	raquo: "»",
	frac14: "¼",
	frac12: "½",
	frac34: "¾",
	iquest: "¿",
	Agrave: "À",
	Aacute: "Á",
	Acirc: "Â",
	Atilde: "Ã",
	Auml: "Ä",
	Aring: "Å",
	AElig: "Æ",
	Ccedil: "Ç",
	Egrave: "È",
	Eacute: "É",
	Ecirc: "Ê",
	Euml: "Ë",
	Igrave: "Ì",
	Iacute: "Í",
	Icirc: "Î",
	Iuml: "Ï",
	ETH: "Ð",
	Ntilde: "Ñ",
	Ograve: "Ò",
	Oacute: "Ó",
	Ocirc: "Ô",
	Otilde: "Õ",
	Ouml: "Ö",
	times: "×",
	Oslash: "Ø",
	Ugrave: "Ù",
	Uacute: "Ú",
	Ucirc: "Û",
	Uuml: "Ü",
	Yacute: "Ý",
	THORN: "Þ",
	szlig: "ß",
	agrave: "à",
	aacute: "á",
	acirc: "â",
	atilde: "ã",
	auml: "ä",
	aring: "å",
	aelig: "æ",
	ccedil: "ç",
	egrave: "è",
	eacute: "é",
	ecirc: "ê",
	euml: "ë",
	igrave: "ì",
	iacute: "í",
	icirc: "î",
	iuml: "ï",
	eth: "ð",
	ntilde: "ñ",
	ograve: "ò",
	oacute: "ó",
	ocirc: "ô",
	otilde: "õ",
	ouml: "ö",
	divide: "÷",
	oslash: "ø",
	ugrave: "ù",
	uacute: "ú",
	ucirc: "û",
	uuml: "ü",
	yacute: "ý",
	thorn: "þ",
	yuml: "ÿ",
	fnof: "ƒ",
	Alpha: "Α",
	Beta: "Β",
	Gamma: "Γ",
	Delta: "Δ",
	Epsilon: "Ε",
	Zeta: "Ζ",
	Eta: "Η",
	Theta: "Θ",
	Iota: "Ι",
	Kappa: "Κ",
	Lambda: "Λ",
	Mu: "Μ",
	Nu: "Ν",
	Xi: "Ξ",
	Omicron: "Ο",
	Pi: "Π",
	Rho: "Ρ",
	Sigma: "Σ",
	Tau: "Τ",
	Upsilon: "Υ",
	Phi: "Φ",
	Chi: "Χ",
	Psi: "Ψ",
	Omega: "Ω",
	alpha: "α",
	beta: "β",
	gamma: "γ",
	delta: "δ",
	epsilon: "ε",
	zeta: "ζ",
	eta: "η",
	theta: "θ",
	iota: "ι",
	kappa: "κ",
	lambda: "λ",
	mu: "μ",
	nu: "ν",
	xi: "ξ",
	omicron: "ο",
	pi: "π",
	rho: "ρ",
	sigmaf: "ς",
	sigma: "σ",
	tau: "τ",
	upsilon: "υ",
	phi: "φ",
	chi: "χ",
	psi: "ψ",
	omega: "ω",
	thetasym: "ϑ",
	upsih: "ϒ",
	piv: "ϖ",
	bull: "•",
	hellip: "…",
	prime: "′",
	Prime: "″",
	oline: "‾",
	frasl: "⁄",
	weierp: "℘",
	image: "ℑ",
	real: "ℜ",
	trade: "™",
	alefsym: "ℵ",
	larr: "←",
	uarr: "↑",
	rarr: "→",
	darr: "↓",
	harr: "↔",
	crarr: "↵",
	lArr: "⇐",
	uArr: "⇑",
	rArr: "⇒",
	dArr: "⇓",
	hArr: "⇔",
	forall: "∀",
	part: "∂",
	exist: "∃",
	empty: "∅",
	nabla: "∇",
	isin: "∈",
	notin: "∉",
	ni: "∋",
	prod: "∏",
	sum: "∑",
	minus: "−",
	lowast: "∗",
	radic: "√",
	prop: "∝",
	infin: "∞",
	ang: "∠",
	and: "∧",
	or: "∨",
	cap: "∩",
	cup: "∪",
	int: "∫",
	there4: "∴",
	sim: "∼",
	cong: "≅",
	asymp: "≈",
	ne: "≠",
	equiv: "≡",
	le: "≤",
	ge: "≥",
	sub: "⊂",
	sup: "⊃",
	nsub: "⊄",
	sube: "⊆",
	supe: "⊇",
	oplus: "⊕",
	otimes: "⊗",
	perp: "⊥",
	sdot: "⋅",
	lceil: "⌈",
	rceil: "⌉",
	lfloor: "⌊",
	rfloor: "⌋",
	lang: "〈",
	rang: "〉",
	loz: "◊",
	spades: "♠",
	clubs: "♣",
	hearts: "♥",
	diams: "♦",
	quot: "\"",
	amp: "&",
	lt: "<",
	gt: ">",
	OElig: "Œ",
	oelig: "œ",
	Scaron: "Š",
	scaron: "š",
	Yuml: "Ÿ",
	circ: "ˆ",
	tilde: "˜",
	ensp: " ",
	emsp: " ",
	thinsp: " ",
	zwnj: "‌",
	zwj: "‍",
	lrm: "‎",
	rlm: "‏",
	ndash: "–",
	mdash: "—",
	lsquo: "‘",
	rsquo: "’",
	sbquo: "‚",
	ldquo: "“",
	rdquo: "”",
	bdquo: "„",
	dagger: "†",
	Dagger: "‡",
	permil: "‰",
	lsaquo: "‹",
	rsaquo: "›",
	euro: "€"
}, wa = [
	"cent",
	"copy",
	"divide",
	"gt",
	"lt",
	"not",
	"para",
	"times"
], Ta = {}.hasOwnProperty, Ea = {};
let Da;
for (Da in Ca) Ta.call(Ca, Da) && (Ea[Ca[Da]] = Da);
const Oa = /[^\dA-Za-z]/;
function toNamed(e, t, n, r) {
	let i = String.fromCharCode(e);
	if (Ta.call(Ea, i)) {
		let e = Ea[i], a = "&" + e;
		return n && Sa.includes(e) && !wa.includes(e) && (!r || t && t !== 61 && Oa.test(String.fromCharCode(t))) ? a : a + ";";
	}
	return "";
}
// node_modules/stringify-entities/lib/util/format-smart.js
function formatSmart(e, t, n) {
	let r = toHexadecimal(e, t, n.omitOptionalSemicolons), i;
	if ((n.useNamedReferences || n.useShortestReferences) && (i = toNamed(e, t, n.omitOptionalSemicolons, n.attribute)), (n.useShortestReferences || !i) && n.useShortestReferences) {
		let i = toDecimal(e, t, n.omitOptionalSemicolons);
		i.length < r.length && (r = i);
	}
	return i && (!n.useShortestReferences || i.length < r.length) ? i : r;
}
// node_modules/stringify-entities/lib/index.js
function stringifyEntities(e, t) {
	return core(e, Object.assign({ format: formatSmart }, t));
}
// node_modules/hast-util-to-html/lib/handle/comment.js
const ka = /^>|^->|<!--|-->|--!>|<!-$/g, Aa = [">"], ja = ["<", ">"];
function comment(e, t, n, r) {
	return r.settings.bogusComments ? "<?" + stringifyEntities(e.value, Object.assign({}, r.settings.characterReferences, { subset: Aa })) + ">" : "<!--" + e.value.replace(ka, encode) + "-->";
	function encode(e) {
		return stringifyEntities(e, Object.assign({}, r.settings.characterReferences, { subset: ja }));
	}
}
// node_modules/hast-util-to-html/lib/handle/doctype.js
function doctype(e, t, n, r) {
	return "<!" + (r.settings.upperDoctype ? "DOCTYPE" : "doctype") + (r.settings.tightDoctype ? "" : " ") + "html>";
}
// node_modules/hast-util-whitespace/lib/index.js
const Ma = /[ \t\n\f\r]/g;
function whitespace(e) {
	return typeof e == "object" ? e.type === "text" && empty(e.value) : empty(e);
}
function empty(e) {
	return e.replace(Ma, "") === "";
}
// node_modules/hast-util-to-html/lib/omission/util/siblings.js
const X = siblings(1), Na = siblings(-1), Pa = [];
function siblings(e) {
	return sibling;
	function sibling(t, n, r) {
		let i = t ? t.children : Pa, a = (n || 0) + e, o = i[a];
		if (!r) for (; o && whitespace(o);) a += e, o = i[a];
		return o;
	}
}
// node_modules/hast-util-to-html/lib/omission/omission.js
const Fa = {}.hasOwnProperty;
function omission(e) {
	return omit;
	function omit(t, n, r) {
		return Fa.call(e, t.tagName) && e[t.tagName](t, n, r);
	}
}
// node_modules/hast-util-to-html/lib/omission/closing.js
const Ia = omission({
	body: body$1,
	caption: headOrColgroupOrCaption,
	colgroup: headOrColgroupOrCaption,
	dd,
	dt,
	head: headOrColgroupOrCaption,
	html: html$2,
	li,
	optgroup,
	option,
	p,
	rp: rubyElement,
	rt: rubyElement,
	tbody: tbody$1,
	td: cells,
	tfoot,
	th: cells,
	thead,
	tr
});
function headOrColgroupOrCaption(e, t, n) {
	let r = X(n, t, !0);
	return !r || r.type !== "comment" && !(r.type === "text" && whitespace(r.value.charAt(0)));
}
function html$2(e, t, n) {
	let r = X(n, t);
	return !r || r.type !== "comment";
}
function body$1(e, t, n) {
	let r = X(n, t);
	return !r || r.type !== "comment";
}
function p(e, t, n) {
	let r = X(n, t);
	return r ? r.type === "element" && (r.tagName === "address" || r.tagName === "article" || r.tagName === "aside" || r.tagName === "blockquote" || r.tagName === "details" || r.tagName === "div" || r.tagName === "dl" || r.tagName === "fieldset" || r.tagName === "figcaption" || r.tagName === "figure" || r.tagName === "footer" || r.tagName === "form" || r.tagName === "h1" || r.tagName === "h2" || r.tagName === "h3" || r.tagName === "h4" || r.tagName === "h5" || r.tagName === "h6" || r.tagName === "header" || r.tagName === "hgroup" || r.tagName === "hr" || r.tagName === "main" || r.tagName === "menu" || r.tagName === "nav" || r.tagName === "ol" || r.tagName === "p" || r.tagName === "pre" || r.tagName === "section" || r.tagName === "table" || r.tagName === "ul") : !n || n.type !== "element" || n.tagName !== "a" && n.tagName !== "audio" && n.tagName !== "del" && n.tagName !== "ins" && n.tagName !== "map" && n.tagName !== "noscript" && n.tagName !== "video" && !n.tagName.includes("-");
}
function li(e, t, n) {
	let r = X(n, t);
	return !r || r.type === "element" && r.tagName === "li";
}
function dt(e, t, n) {
	let r = X(n, t);
	return !(!r || r.type !== "element" || r.tagName !== "dt" && r.tagName !== "dd");
}
function dd(e, t, n) {
	let r = X(n, t);
	return !r || r.type === "element" && (r.tagName === "dt" || r.tagName === "dd");
}
function rubyElement(e, t, n) {
	let r = X(n, t);
	return !r || r.type === "element" && (r.tagName === "rp" || r.tagName === "rt");
}
function optgroup(e, t, n) {
	let r = X(n, t);
	return !r || r.type === "element" && r.tagName === "optgroup";
}
function option(e, t, n) {
	let r = X(n, t);
	return !r || r.type === "element" && (r.tagName === "option" || r.tagName === "optgroup");
}
function thead(e, t, n) {
	let r = X(n, t);
	return !(!r || r.type !== "element" || r.tagName !== "tbody" && r.tagName !== "tfoot");
}
function tbody$1(e, t, n) {
	let r = X(n, t);
	return !r || r.type === "element" && (r.tagName === "tbody" || r.tagName === "tfoot");
}
function tfoot(e, t, n) {
	return !X(n, t);
}
function tr(e, t, n) {
	let r = X(n, t);
	return !r || r.type === "element" && r.tagName === "tr";
}
function cells(e, t, n) {
	let r = X(n, t);
	return !r || r.type === "element" && (r.tagName === "td" || r.tagName === "th");
}
// node_modules/hast-util-to-html/lib/omission/opening.js
const La = omission({
	body,
	colgroup,
	head,
	html: html$1,
	tbody
});
function html$1(e) {
	let t = X(e, -1);
	return !t || t.type !== "comment";
}
function head(e) {
	let t = new Set();
	for (let n of e.children) if (n.type === "element" && (n.tagName === "base" || n.tagName === "title")) {
		if (t.has(n.tagName)) return !1;
		t.add(n.tagName);
	}
	let n = e.children[0];
	return !n || n.type === "element";
}
function body(e) {
	let t = X(e, -1, !0);
	return !t || t.type !== "comment" && !(t.type === "text" && whitespace(t.value.charAt(0))) && (t.type !== "element" || t.tagName !== "meta" && t.tagName !== "link" && t.tagName !== "script" && t.tagName !== "style" && t.tagName !== "template");
}
function colgroup(e, t, n) {
	let r = Na(n, t);
	if (n && r && r.type === "element" && r.tagName === "colgroup" && Ia(r, n.children.indexOf(r), n)) return !1;
	let i = X(e, -1, !0);
	return !!(i && i.type === "element" && i.tagName === "col");
}
function tbody(e, t, n) {
	let r = Na(n, t);
	if (n && r && r.type === "element" && (r.tagName === "thead" || r.tagName === "tbody") && Ia(r, n.children.indexOf(r), n)) return !1;
	let i = X(e, -1);
	return !!(i && i.type === "element" && i.tagName === "tr");
}
// node_modules/hast-util-to-html/lib/handle/element.js
const Ra = {
	name: [["	\n\f\r &/=>".split(""), "	\n\f\r \"&'/=>`".split("")], ["\0	\n\f\r \"&'/<=>".split(""), "\0	\n\f\r \"&'/<=>`".split("")]],
	unquoted: [["	\n\f\r &>".split(""), "\0	\n\f\r \"&'<=>`".split("")], ["\0	\n\f\r \"&'<=>`".split(""), "\0	\n\f\r \"&'<=>`".split("")]],
	single: [["&'".split(""), "\"&'`".split("")], ["\0&'".split(""), "\0\"&'`".split("")]],
	double: [["\"&".split(""), "\"&'`".split("")], ["\0\"&".split(""), "\0\"&'`".split("")]]
}, za = new Set([
	"desc",
	"foreignObject",
	"title"
]);
function element$1(e, t, n, r) {
	let { schema: i } = r, a = i.space !== "svg" && r.settings.omitOptionalTags, o = i.space === "svg" ? r.settings.closeEmptyElements : r.settings.voids.includes(e.tagName.toLowerCase()), s = [];
	i.space === "html" && e.tagName === "svg" && (r.schema = Qr);
	let c = serializeAttributes(r, e.properties);
	r.schema.space === "svg" && za.has(e.tagName) && (r.schema = Zr);
	let l = r.all(i.space === "html" && e.tagName === "template" ? e.content : e);
	if (r.schema = i, l && (o = !1), c || !a || !La(e, t, n)) {
		if (s.push("<", e.tagName, c ? " " + c : ""), o && (i.space === "svg" || r.settings.closeSelfClosing)) {
			let e = c.charAt(c.length - 1);
			(!r.settings.tightSelfClosing || e === "/" || e && e !== "\"" && e !== "'") && s.push(" "), s.push("/");
		}
		s.push(">");
	}
	return s.push(l), o || a && Ia(e, t, n) || s.push("</" + e.tagName + ">"), s.join("");
}
function serializeAttributes(e, t) {
	let n = [], r = -1, i;
	if (t) {
		for (i in t) if (t[i] !== null && t[i] !== void 0) {
			let r = serializeAttribute(e, i, t[i]);
			r && n.push(r);
		}
	}
	for (; ++r < n.length;) {
		let t = e.settings.tightAttributes ? n[r].charAt(n[r].length - 1) : void 0;
		r !== n.length - 1 && t !== "\"" && t !== "'" && (n[r] += " ");
	}
	return n.join("");
}
function serializeAttribute(e, t, n) {
	let r = find(e.schema, t), i = e.settings.allowParseErrors && e.schema.space === "html" ? 0 : 1, a = +!e.settings.allowDangerousCharacters;
	if (r.overloadedBoolean && (n === r.attribute || n === "") ? n = !0 : (r.boolean || r.overloadedBoolean) && (typeof n != "string" || n === r.attribute || n === "") && (n = !!n), n == null || n === !1 || typeof n == "number" && Number.isNaN(n)) return "";
	let o = stringifyEntities(r.attribute, Object.assign({}, e.settings.characterReferences, { subset: Ra.name[i][a] }));
	if (n === !0 || (n = Array.isArray(n) ? (r.commaSeparated ? stringify$1 : stringify)(n, { padLeft: !e.settings.tightCommaSeparatedLists }) : String(n), e.settings.collapseEmptyAttributes && !n)) return o;
	let s;
	if (e.settings.preferUnquoted && (s = stringifyEntities(n, Object.assign({}, e.settings.characterReferences, {
		attribute: !0,
		subset: Ra.unquoted[i][a]
	}))), s !== n) {
		let { quote: t } = e;
		e.settings.quoteSmart && (0,_micromark_extension_gfm_js__WEBPACK_IMPORTED_MODULE_2__.m)(n, t) > (0,_micromark_extension_gfm_js__WEBPACK_IMPORTED_MODULE_2__.m)(n, e.alternative) && (t = e.alternative), s = t + stringifyEntities(n, Object.assign({}, e.settings.characterReferences, {
			subset: (t === "'" ? Ra.single : Ra.double)[i][a],
			attribute: !0
		})) + t;
	}
	return o + (s && "=" + s);
}
// node_modules/hast-util-to-html/lib/handle/text.js
const Ba = ["<", "&"];
function text$2(e, t, n, r) {
	return n && n.type === "element" && (n.tagName === "script" || n.tagName === "style") ? e.value : stringifyEntities(e.value, Object.assign({}, r.settings.characterReferences, { subset: Ba }));
}
// node_modules/hast-util-to-html/lib/handle/raw.js
function raw(e, t, n, r) {
	return r.settings.allowDangerousHtml ? e.value : text$2(e, t, n, r);
}
// node_modules/hast-util-to-html/lib/handle/root.js
function root$2(e, t, n, r) {
	return r.all(e);
}
// node_modules/hast-util-to-html/lib/handle/index.js
we();
const Va = zwitch("type", {
	invalid,
	unknown,
	handlers: {
		comment,
		doctype,
		element: element$1,
		raw,
		root: root$2,
		text: text$2
	}
});
function invalid(e) {
	throw Error("Expected node, not `" + e + "`");
}
function unknown(e) {
	throw Error("Cannot compile unknown node `" + e.type + "`");
}
// node_modules/hast-util-to-html/lib/index.js
const Ha = {}, Ua = {}, Wa = [];
function toHtml(e, t) {
	let n = t || Ha, r = n.quote || "\"";
	if (r !== "\"" && r !== "'") throw Error("Invalid quote `" + r + "`, expected `'` or `\"`");
	let i = r === "\"" ? "'" : "\"";
	return {
		one,
		all,
		settings: {
			omitOptionalTags: n.omitOptionalTags || !1,
			allowParseErrors: n.allowParseErrors || !1,
			allowDangerousCharacters: n.allowDangerousCharacters || !1,
			quoteSmart: n.quoteSmart || !1,
			preferUnquoted: n.preferUnquoted || !1,
			tightAttributes: n.tightAttributes || !1,
			upperDoctype: n.upperDoctype || !1,
			tightDoctype: n.tightDoctype || !1,
			bogusComments: n.bogusComments || !1,
			tightCommaSeparatedLists: n.tightCommaSeparatedLists || !1,
			tightSelfClosing: n.tightSelfClosing || !1,
			collapseEmptyAttributes: n.collapseEmptyAttributes || !1,
			allowDangerousHtml: n.allowDangerousHtml || !1,
			voids: n.voids || ui,
			characterReferences: n.characterReferences || Ua,
			closeSelfClosing: n.closeSelfClosing || !1,
			closeEmptyElements: n.closeEmptyElements || !1
		},
		schema: n.space === "svg" ? Qr : Zr,
		quote: r,
		alternative: i
	}.one(Array.isArray(e) ? {
		type: "root",
		children: e
	} : e, void 0, void 0);
}
function one(e, t, n) {
	return Va(e, t, n, this);
}
function all(e) {
	let t = [], n = e && e.children || Wa, r = -1;
	for (; ++r < n.length;) t[r] = this.one(n[r], r, e);
	return t.join("");
}
// node_modules/rehype-stringify/lib/index.js
function rehypeStringify(e) {
	let t = this, n = {
		...t.data("settings"),
		...e
	};
	t.compiler = compiler;
	function compiler(e) {
		return toHtml(e, n);
	}
}
// node_modules/remark-gfm/lib/index.js
const Ga = {};
function remarkGfm(e) {
	let t = this, n = e || Ga, r = t.data(), i = r.micromarkExtensions ||= [], a = r.fromMarkdownExtensions ||= [], o = r.toMarkdownExtensions ||= [];
	i.push((0,_micromark_extension_gfm_js__WEBPACK_IMPORTED_MODULE_2__.t)(n)), a.push((0,_micromark_extension_gfm_js__WEBPACK_IMPORTED_MODULE_2__.o)()), o.push((0,_micromark_extension_gfm_js__WEBPACK_IMPORTED_MODULE_2__.s)(n));
}
// node_modules/remark-parse/lib/index.js
function remarkParse(e) {
	let t = this;
	t.parser = parser;
	function parser(n) {
		return (0,_micromark_extension_gfm_js__WEBPACK_IMPORTED_MODULE_2__.v)(n, {
			...t.data("settings"),
			...e,
			extensions: t.data("micromarkExtensions") || [],
			mdastExtensions: t.data("fromMarkdownExtensions") || []
		});
	}
}
// node_modules/mdast-util-to-hast/lib/handlers/blockquote.js
function blockquote(e, t) {
	let n = {
		type: "element",
		tagName: "blockquote",
		properties: {},
		children: e.wrap(e.all(t), !0)
	};
	return e.patch(t, n), e.applyData(t, n);
}
// node_modules/mdast-util-to-hast/lib/handlers/break.js
function hardBreak(e, t) {
	let n = {
		type: "element",
		tagName: "br",
		properties: {},
		children: []
	};
	return e.patch(t, n), [e.applyData(t, n), {
		type: "text",
		value: "\n"
	}];
}
// node_modules/mdast-util-to-hast/lib/handlers/code.js
function code(e, t) {
	let n = t.value ? t.value + "\n" : "", r = {}, i = t.lang ? t.lang.split(/\s+/) : [];
	i.length > 0 && (r.className = ["language-" + i[0]]);
	let a = {
		type: "element",
		tagName: "code",
		properties: r,
		children: [{
			type: "text",
			value: n
		}]
	};
	return t.meta && (a.data = { meta: t.meta }), e.patch(t, a), a = e.applyData(t, a), a = {
		type: "element",
		tagName: "pre",
		properties: {},
		children: [a]
	}, e.patch(t, a), a;
}
// node_modules/mdast-util-to-hast/lib/handlers/delete.js
function strikethrough(e, t) {
	let n = {
		type: "element",
		tagName: "del",
		properties: {},
		children: e.all(t)
	};
	return e.patch(t, n), e.applyData(t, n);
}
// node_modules/mdast-util-to-hast/lib/handlers/emphasis.js
function emphasis(e, t) {
	let n = {
		type: "element",
		tagName: "em",
		properties: {},
		children: e.all(t)
	};
	return e.patch(t, n), e.applyData(t, n);
}
// node_modules/mdast-util-to-hast/lib/handlers/footnote-reference.js
function footnoteReference(e, t) {
	let n = typeof e.options.clobberPrefix == "string" ? e.options.clobberPrefix : "user-content-", r = String(t.identifier).toUpperCase(), i = (0,_micromark_extension_gfm_js__WEBPACK_IMPORTED_MODULE_2__.w)(r.toLowerCase()), a = e.footnoteOrder.indexOf(r), o, s = e.footnoteCounts.get(r);
	s === void 0 ? (s = 0, e.footnoteOrder.push(r), o = e.footnoteOrder.length) : o = a + 1, s += 1, e.footnoteCounts.set(r, s);
	let c = {
		type: "element",
		tagName: "a",
		properties: {
			href: "#" + n + "fn-" + i,
			id: n + "fnref-" + i + (s > 1 ? "-" + s : ""),
			dataFootnoteRef: !0,
			ariaDescribedBy: ["footnote-label"]
		},
		children: [{
			type: "text",
			value: String(o)
		}]
	};
	e.patch(t, c);
	let l = {
		type: "element",
		tagName: "sup",
		properties: {},
		children: [c]
	};
	return e.patch(t, l), e.applyData(t, l);
}
// node_modules/mdast-util-to-hast/lib/handlers/heading.js
function heading$1(e, t) {
	let n = {
		type: "element",
		tagName: "h" + t.depth,
		properties: {},
		children: e.all(t)
	};
	return e.patch(t, n), e.applyData(t, n);
}
// node_modules/mdast-util-to-hast/lib/handlers/html.js
function html(e, t) {
	if (e.options.allowDangerousHtml) {
		let n = {
			type: "raw",
			value: t.value
		};
		return e.patch(t, n), e.applyData(t, n);
	}
}
// node_modules/mdast-util-to-hast/lib/revert.js
function revert(e, t) {
	let n = t.referenceType, r = "]";
	if (n === "collapsed" ? r += "[]" : n === "full" && (r += "[" + (t.label || t.identifier) + "]"), t.type === "imageReference") return [{
		type: "text",
		value: "![" + t.alt + r
	}];
	let i = e.all(t), a = i[0];
	a && a.type === "text" ? a.value = "[" + a.value : i.unshift({
		type: "text",
		value: "["
	});
	let o = i[i.length - 1];
	return o && o.type === "text" ? o.value += r : i.push({
		type: "text",
		value: r
	}), i;
}
// node_modules/mdast-util-to-hast/lib/handlers/image-reference.js
(0,_micromark_extension_gfm_js__WEBPACK_IMPORTED_MODULE_2__.C)();
function imageReference(e, t) {
	let n = String(t.identifier).toUpperCase(), r = e.definitionById.get(n);
	if (!r) return revert(e, t);
	let i = { src: (0,_micromark_extension_gfm_js__WEBPACK_IMPORTED_MODULE_2__.w)(r.url || "") };
	t.alt !== null && t.alt !== void 0 && (i.alt = t.alt), r.title !== null && r.title !== void 0 && (i.title = r.title);
	let a = {
		type: "element",
		tagName: "img",
		properties: i,
		children: []
	};
	return e.patch(t, a), e.applyData(t, a);
}
// node_modules/mdast-util-to-hast/lib/handlers/image.js
(0,_micromark_extension_gfm_js__WEBPACK_IMPORTED_MODULE_2__.C)();
function image(e, t) {
	let n = { src: (0,_micromark_extension_gfm_js__WEBPACK_IMPORTED_MODULE_2__.w)(t.url) };
	t.alt !== null && t.alt !== void 0 && (n.alt = t.alt), t.title !== null && t.title !== void 0 && (n.title = t.title);
	let r = {
		type: "element",
		tagName: "img",
		properties: n,
		children: []
	};
	return e.patch(t, r), e.applyData(t, r);
}
// node_modules/mdast-util-to-hast/lib/handlers/inline-code.js
function inlineCode(e, t) {
	let n = {
		type: "text",
		value: t.value.replace(/\r?\n|\r/g, " ")
	};
	e.patch(t, n);
	let r = {
		type: "element",
		tagName: "code",
		properties: {},
		children: [n]
	};
	return e.patch(t, r), e.applyData(t, r);
}
// node_modules/mdast-util-to-hast/lib/handlers/link-reference.js
(0,_micromark_extension_gfm_js__WEBPACK_IMPORTED_MODULE_2__.C)();
function linkReference(e, t) {
	let n = String(t.identifier).toUpperCase(), r = e.definitionById.get(n);
	if (!r) return revert(e, t);
	let i = { href: (0,_micromark_extension_gfm_js__WEBPACK_IMPORTED_MODULE_2__.w)(r.url || "") };
	r.title !== null && r.title !== void 0 && (i.title = r.title);
	let a = {
		type: "element",
		tagName: "a",
		properties: i,
		children: e.all(t)
	};
	return e.patch(t, a), e.applyData(t, a);
}
// node_modules/mdast-util-to-hast/lib/handlers/link.js
(0,_micromark_extension_gfm_js__WEBPACK_IMPORTED_MODULE_2__.C)();
function link$1(e, t) {
	let n = { href: (0,_micromark_extension_gfm_js__WEBPACK_IMPORTED_MODULE_2__.w)(t.url) };
	t.title !== null && t.title !== void 0 && (n.title = t.title);
	let r = {
		type: "element",
		tagName: "a",
		properties: n,
		children: e.all(t)
	};
	return e.patch(t, r), e.applyData(t, r);
}
// node_modules/mdast-util-to-hast/lib/handlers/list-item.js
function listItem(e, t, n) {
	let r = e.all(t), i = n ? listLoose(n) : listItemLoose(t), a = {}, o = [];
	if (typeof t.checked == "boolean") {
		let e = r[0], n;
		e && e.type === "element" && e.tagName === "p" ? n = e : (n = {
			type: "element",
			tagName: "p",
			properties: {},
			children: []
		}, r.unshift(n)), n.children.length > 0 && n.children.unshift({
			type: "text",
			value: " "
		}), n.children.unshift({
			type: "element",
			tagName: "input",
			properties: {
				type: "checkbox",
				checked: t.checked,
				disabled: !0
			},
			children: []
		}), a.className = ["task-list-item"];
	}
	let s = -1;
	for (; ++s < r.length;) {
		let e = r[s];
		(i || s !== 0 || e.type !== "element" || e.tagName !== "p") && o.push({
			type: "text",
			value: "\n"
		}), e.type === "element" && e.tagName === "p" && !i ? o.push(...e.children) : o.push(e);
	}
	let c = r[r.length - 1];
	c && (i || c.type !== "element" || c.tagName !== "p") && o.push({
		type: "text",
		value: "\n"
	});
	let l = {
		type: "element",
		tagName: "li",
		properties: a,
		children: o
	};
	return e.patch(t, l), e.applyData(t, l);
}
function listLoose(e) {
	let t = !1;
	if (e.type === "list") {
		t = e.spread || !1;
		let { children: n } = e, r = -1;
		for (; !t && ++r < n.length;) t = listItemLoose(n[r]);
	}
	return t;
}
function listItemLoose(e) {
	let { spread: t } = e;
	return t ?? e.children.length > 1;
}
// node_modules/mdast-util-to-hast/lib/handlers/list.js
function list$3(e, t) {
	let n = {}, r = e.all(t), i = -1;
	for (typeof t.start == "number" && t.start !== 1 && (n.start = t.start); ++i < r.length;) {
		let e = r[i];
		if (e.type === "element" && e.tagName === "li" && e.properties && Array.isArray(e.properties.className) && e.properties.className.includes("task-list-item")) {
			n.className = ["contains-task-list"];
			break;
		}
	}
	let a = {
		type: "element",
		tagName: t.ordered ? "ol" : "ul",
		properties: n,
		children: e.wrap(r, !0)
	};
	return e.patch(t, a), e.applyData(t, a);
}
// node_modules/mdast-util-to-hast/lib/handlers/paragraph.js
function paragraph(e, t) {
	let n = {
		type: "element",
		tagName: "p",
		properties: {},
		children: e.all(t)
	};
	return e.patch(t, n), e.applyData(t, n);
}
// node_modules/mdast-util-to-hast/lib/handlers/root.js
function root$1(e, t) {
	let n = {
		type: "root",
		children: e.wrap(e.all(t))
	};
	return e.patch(t, n), e.applyData(t, n);
}
// node_modules/mdast-util-to-hast/lib/handlers/strong.js
function strong(e, t) {
	let n = {
		type: "element",
		tagName: "strong",
		properties: {},
		children: e.all(t)
	};
	return e.patch(t, n), e.applyData(t, n);
}
// node_modules/mdast-util-to-hast/lib/handlers/table.js
function table(e, t) {
	let n = e.all(t), r = n.shift(), i = [];
	if (r) {
		let n = {
			type: "element",
			tagName: "thead",
			properties: {},
			children: e.wrap([r], !0)
		};
		e.patch(t.children[0], n), i.push(n);
	}
	if (n.length > 0) {
		let r = {
			type: "element",
			tagName: "tbody",
			properties: {},
			children: e.wrap(n, !0)
		}, a = ca(t.children[1]), o = sa(t.children[t.children.length - 1]);
		a && o && (r.position = {
			start: a,
			end: o
		}), i.push(r);
	}
	let a = {
		type: "element",
		tagName: "table",
		properties: {},
		children: e.wrap(i, !0)
	};
	return e.patch(t, a), e.applyData(t, a);
}
// node_modules/mdast-util-to-hast/lib/handlers/table-row.js
function tableRow(e, t, n) {
	let r = n ? n.children : void 0, i = (r ? r.indexOf(t) : 1) === 0 ? "th" : "td", a = n && n.type === "table" ? n.align : void 0, o = a ? a.length : t.children.length, s = -1, c = [];
	for (; ++s < o;) {
		let n = t.children[s], r = {}, o = a ? a[s] : void 0;
		o && (r.align = o);
		let l = {
			type: "element",
			tagName: i,
			properties: r,
			children: []
		};
		n && (l.children = e.all(n), e.patch(n, l), l = e.applyData(n, l)), c.push(l);
	}
	let l = {
		type: "element",
		tagName: "tr",
		properties: {},
		children: e.wrap(c, !0)
	};
	return e.patch(t, l), e.applyData(t, l);
}
// node_modules/mdast-util-to-hast/lib/handlers/table-cell.js
function tableCell(e, t) {
	let n = {
		type: "element",
		tagName: "td",
		properties: {},
		children: e.all(t)
	};
	return e.patch(t, n), e.applyData(t, n);
}
function trimLines(e) {
	let t = String(e), n = /\r?\n|\r/g, r = n.exec(t), i = 0, a = [];
	for (; r;) a.push(trimLine(t.slice(i, r.index), i > 0, !0), r[0]), i = r.index + r[0].length, r = n.exec(t);
	return a.push(trimLine(t.slice(i), i > 0, !1)), a.join("");
}
function trimLine(e, t, n) {
	let r = 0, i = e.length;
	if (t) {
		let t = e.codePointAt(r);
		for (; t === 9 || t === 32;) r++, t = e.codePointAt(r);
	}
	if (n) {
		let t = e.codePointAt(i - 1);
		for (; t === 9 || t === 32;) i--, t = e.codePointAt(i - 1);
	}
	return i > r ? e.slice(r, i) : "";
}
// node_modules/mdast-util-to-hast/lib/handlers/text.js
function text$1(e, t) {
	let n = {
		type: "text",
		value: trimLines(String(t.value))
	};
	return e.patch(t, n), e.applyData(t, n);
}
// node_modules/mdast-util-to-hast/lib/handlers/thematic-break.js
function thematicBreak(e, t) {
	let n = {
		type: "element",
		tagName: "hr",
		properties: {},
		children: []
	};
	return e.patch(t, n), e.applyData(t, n);
}
// node_modules/mdast-util-to-hast/lib/handlers/index.js
const Ka = {
	blockquote,
	break: hardBreak,
	code,
	delete: strikethrough,
	emphasis,
	footnoteReference,
	heading: heading$1,
	html,
	imageReference,
	image,
	inlineCode,
	linkReference,
	link: link$1,
	listItem,
	list: list$3,
	paragraph,
	root: root$1,
	strong,
	table,
	tableCell,
	tableRow,
	text: text$1,
	thematicBreak,
	toml: ignore,
	yaml: ignore,
	definition: ignore,
	footnoteDefinition: ignore
};
function ignore() {}
// node_modules/mdast-util-to-hast/lib/footer.js
(0,_micromark_extension_gfm_js__WEBPACK_IMPORTED_MODULE_2__.C)();
function defaultFootnoteBackContent(e, t) {
	let n = [{
		type: "text",
		value: "↩"
	}];
	return t > 1 && n.push({
		type: "element",
		tagName: "sup",
		properties: {},
		children: [{
			type: "text",
			value: String(t)
		}]
	}), n;
}
function defaultFootnoteBackLabel(e, t) {
	return "Back to reference " + (e + 1) + (t > 1 ? "-" + t : "");
}
function footer(e) {
	let t = typeof e.options.clobberPrefix == "string" ? e.options.clobberPrefix : "user-content-", n = e.options.footnoteBackContent || defaultFootnoteBackContent, r = e.options.footnoteBackLabel || defaultFootnoteBackLabel, i = e.options.footnoteLabel || "Footnotes", a = e.options.footnoteLabelTagName || "h2", o = e.options.footnoteLabelProperties || { className: ["sr-only"] }, s = [], c = [], l = -1;
	for (; ++l < e.footnoteOrder.length;) {
		let t = e.footnoteById.get(e.footnoteOrder[l]);
		t && (s[l] = e.all(t));
	}
	for (l = -1; ++l < e.footnoteOrder.length;) {
		let i = e.footnoteById.get(e.footnoteOrder[l]);
		if (!i) continue;
		let a = s[l], o = String(i.identifier).toUpperCase(), u = (0,_micromark_extension_gfm_js__WEBPACK_IMPORTED_MODULE_2__.w)(o.toLowerCase()), d = 0, f = [], m = e.footnoteCounts.get(o);
		for (; m !== void 0 && ++d <= m;) {
			f.length > 0 && f.push({
				type: "text",
				value: " "
			});
			let e = typeof n == "string" ? n : n(l, d);
			typeof e == "string" && (e = {
				type: "text",
				value: e
			}), f.push({
				type: "element",
				tagName: "a",
				properties: {
					href: "#" + t + "fnref-" + u + (d > 1 ? "-" + d : ""),
					dataFootnoteBackref: "",
					ariaLabel: typeof r == "string" ? r : r(l, d),
					className: ["data-footnote-backref"]
				},
				children: Array.isArray(e) ? e : [e]
			});
		}
		let g = a[a.length - 1];
		if (g && g.type === "element" && g.tagName === "p") {
			let e = g.children[g.children.length - 1];
			e && e.type === "text" ? e.value += " " : g.children.push({
				type: "text",
				value: " "
			}), g.children.push(...f);
		} else a.push(...f);
		let _ = {
			type: "element",
			tagName: "li",
			properties: { id: t + "fn-" + u },
			children: e.wrap(a, !0)
		};
		e.patch(i, _), c.push(_);
	}
	if (c.length !== 0) return {
		type: "element",
		tagName: "section",
		properties: {
			dataFootnotes: !0,
			className: ["footnotes"]
		},
		children: [
			{
				type: "element",
				tagName: a,
				properties: {
					...Ir(o),
					id: "footnote-label"
				},
				children: [{
					type: "text",
					value: i
				}]
			},
			{
				type: "text",
				value: "\n"
			},
			{
				type: "element",
				tagName: "ol",
				properties: {},
				children: e.wrap(c, !0)
			},
			{
				type: "text",
				value: "\n"
			}
		]
	};
}
// node_modules/mdast-util-to-hast/lib/state.js
(0,_micromark_extension_gfm_js__WEBPACK_IMPORTED_MODULE_2__.l)();
const qa = {}.hasOwnProperty, Ja = {};
function createState(e, t) {
	let n = t || Ja, r = new Map(), i = new Map(), a = {
		all,
		applyData,
		definitionById: r,
		footnoteById: i,
		footnoteCounts: new Map(),
		footnoteOrder: [],
		handlers: {
			...Ka,
			...n.handlers
		},
		one,
		options: n,
		patch: patch$2,
		wrap: wrap$1
	};
	return (0,_micromark_extension_gfm_js__WEBPACK_IMPORTED_MODULE_2__.d)(e, function(e) {
		if (e.type === "definition" || e.type === "footnoteDefinition") {
			let t = String(e.identifier).toUpperCase();
			e.type === "definition" ? r.has(t) || r.set(t, e) : i.has(t) || i.set(t, e);
		}
	}), a;
	function one(e, t) {
		let { type: n } = e, r = a.handlers[n];
		if (qa.call(a.handlers, n) && r) return r(a, e, t);
		if (a.options.passThrough && a.options.passThrough.includes(n)) {
			if ("children" in e) {
				let { children: t, ...n } = e;
				return {
					...Ir(n),
					children: a.all(e)
				};
			}
			return Ir(e);
		}
		return (a.options.unknownHandler || defaultUnknownHandler)(a, e, t);
	}
	function all(e) {
		let t = [];
		if ("children" in e) {
			let n = e.children, r = -1;
			for (; ++r < n.length;) {
				let i = a.one(n[r], e);
				if (i) {
					if (r && n[r - 1].type === "break" && (!Array.isArray(i) && i.type === "text" && (i.value = trimMarkdownSpaceStart(i.value)), !Array.isArray(i) && i.type === "element")) {
						let e = i.children[0];
						e && e.type === "text" && (e.value = trimMarkdownSpaceStart(e.value));
					}
					Array.isArray(i) ? t.push(...i) : t.push(i);
				}
			}
		}
		return t;
	}
}
function patch$2(e, t) {
	e.position && (t.position = position(e));
}
function applyData(e, t) {
	let n = t;
	if (e && e.data) {
		let { hChildren: t, hName: r, hProperties: i } = e.data;
		typeof r == "string" && (n.type === "element" ? n.tagName = r : n = {
			type: "element",
			tagName: r,
			properties: {},
			children: "children" in n ? n.children : [n]
		}), n.type === "element" && i && Object.assign(n.properties, Ir(i)), "children" in n && n.children && t != null && (n.children = t);
	}
	return n;
}
function defaultUnknownHandler(e, t) {
	let n = t.data || {}, r = "value" in t && !(qa.call(n, "hProperties") || qa.call(n, "hChildren")) ? {
		type: "text",
		value: t.value
	} : {
		type: "element",
		tagName: "div",
		properties: {},
		children: e.all(t)
	};
	return e.patch(t, r), e.applyData(t, r);
}
function wrap$1(e, t) {
	let n = [], r = -1;
	for (t && n.push({
		type: "text",
		value: "\n"
	}); ++r < e.length;) r && n.push({
		type: "text",
		value: "\n"
	}), n.push(e[r]);
	return t && e.length > 0 && n.push({
		type: "text",
		value: "\n"
	}), n;
}
function trimMarkdownSpaceStart(e) {
	let t = 0, n = e.charCodeAt(t);
	for (; n === 9 || n === 32;) t++, n = e.charCodeAt(t);
	return e.slice(t);
}
// node_modules/mdast-util-to-hast/lib/index.js
(0,_micromark_extension_gfm_js__WEBPACK_IMPORTED_MODULE_2__.f)();
function toHast(e, t) {
	let n = createState(e, t), r = n.one(e, void 0), i = footer(n), a = Array.isArray(r) ? {
		type: "root",
		children: r
	} : r || {
		type: "root",
		children: []
	};
	return i && ("children" in a, a.children.push({
		type: "text",
		value: "\n"
	}, i)), a;
}
// node_modules/remark-rehype/lib/index.js
function remarkRehype(e, t) {
	return e && "run" in e ? async function(n, r) {
		let i = toHast(n, {
			file: r,
			...t
		});
		await e.run(i, r);
	} : function(n, r) {
		return toHast(n, {
			file: r,
			...e || t
		});
	};
}
// node_modules/bail/index.js
function bail(e) {
	if (e) throw e;
}
// node_modules/is-plain-obj/index.js
var Ya = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.o)((0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e, t) => {
	var n = Object.prototype.hasOwnProperty, r = Object.prototype.toString, i = Object.defineProperty, a = Object.getOwnPropertyDescriptor, isArray = function(e) {
		return typeof Array.isArray == "function" ? Array.isArray(e) : r.call(e) === "[object Array]";
	}, isPlainObject = function(e) {
		if (!e || r.call(e) !== "[object Object]") return !1;
		var t = n.call(e, "constructor"), i = e.constructor && e.constructor.prototype && n.call(e.constructor.prototype, "isPrototypeOf");
		if (e.constructor && !t && !i) return !1;
		for (var a in e);
		return a === void 0 || n.call(e, a);
	}, setProperty = function(e, t) {
		i && t.name === "__proto__" ? i(e, t.name, {
			enumerable: !0,
			configurable: !0,
			value: t.newValue,
			writable: !0
		}) : e[t.name] = t.newValue;
	}, getProperty = function(e, t) {
		if (t === "__proto__") {
			if (!n.call(e, t)) return;
			if (a) return a(e, t).value;
		}
		return e[t];
	};
	t.exports = function extend() {
		var e, t, n, r, i, a, o = arguments[0], s = 1, c = arguments.length, l = !1;
		for (typeof o == "boolean" && (l = o, o = arguments[1] || {}, s = 2), (o == null || typeof o != "object" && typeof o != "function") && (o = {}); s < c; ++s) if (e = arguments[s], e != null) for (t in e) n = getProperty(o, t), r = getProperty(e, t), o !== r && (l && r && (isPlainObject(r) || (i = isArray(r))) ? (i ? (i = !1, a = n && isArray(n) ? n : []) : a = n && isPlainObject(n) ? n : {}, setProperty(o, {
			name: t,
			newValue: extend(l, a, r)
		})) : r !== void 0 && setProperty(o, {
			name: t,
			newValue: r
		}));
		return o;
	};
}))(), 1);
function isPlainObject(e) {
	if (typeof e != "object" || !e) return !1;
	let t = Object.getPrototypeOf(e);
	return (t === null || t === Object.prototype || Object.getPrototypeOf(t) === null) && !(Symbol.toStringTag in e) && !(Symbol.iterator in e);
}
// node_modules/trough/lib/index.js
function trough() {
	let e = [], t = {
		run,
		use
	};
	return t;
	function run(...t) {
		let n = -1, r = t.pop();
		if (typeof r != "function") throw TypeError("Expected function as last argument, not " + r);
		next(null, ...t);
		function next(i, ...a) {
			let o = e[++n], s = -1;
			if (i) r(i);
			else {
				for (; ++s < t.length;) (a[s] === null || a[s] === void 0) && (a[s] = t[s]);
				t = a, o ? wrap(o, next)(...a) : r(null, ...a);
			}
		}
	}
	function use(n) {
		if (typeof n != "function") throw TypeError("Expected `middelware` to be a function, not " + n);
		return e.push(n), t;
	}
}
function wrap(e, t) {
	let n;
	return wrapped;
	function wrapped(...t) {
		let r = e.length > t.length, i;
		r && t.push(done);
		try {
			i = e.apply(this, t);
		} catch (e) {
			let t = e;
			if (r && n) throw t;
			return done(t);
		}
		r || (i && i.then && typeof i.then == "function" ? i.then(then, done) : i instanceof Error ? done(i) : then(i));
	}
	function done(e, ...r) {
		n || (n = !0, t(e, ...r));
	}
	function then(e) {
		done(null, e);
	}
}
// node_modules/vfile-message/lib/index.js
var VFileMessage = class extends Error {
	constructor(e, t, n) {
		super(), typeof t == "string" && (n = t, t = void 0);
		let r = "", i = {}, a = !1;
		if (t && (i = "line" in t && "column" in t || "start" in t && "end" in t ? { place: t } : "type" in t ? {
			ancestors: [t],
			place: t.position
		} : { ...t }), typeof e == "string" ? r = e : !i.cause && e && (a = !0, r = e.message, i.cause = e), !i.ruleId && !i.source && typeof n == "string") {
			let e = n.indexOf(":");
			e === -1 ? i.ruleId = n : (i.source = n.slice(0, e), i.ruleId = n.slice(e + 1));
		}
		if (!i.place && i.ancestors) {
			let e = i.ancestors[i.ancestors.length - 1];
			e && (i.place = e.position);
		}
		let s = i.place && "start" in i.place ? i.place.start : i.place;
		this.ancestors = i.ancestors || void 0, this.cause = i.cause || void 0, this.column = s ? s.column : void 0, this.fatal = void 0, this.file = "", this.message = r, this.line = s ? s.line : void 0, this.name = (0,_micromark_extension_gfm_js__WEBPACK_IMPORTED_MODULE_2__.S)(i.place) || "1:1", this.place = i.place || void 0, this.reason = this.message, this.ruleId = i.ruleId || void 0, this.source = i.source || void 0, this.stack = a && i.cause && typeof i.cause.stack == "string" ? i.cause.stack : "", this.actual = void 0, this.expected = void 0, this.note = void 0, this.url = void 0;
	}
};
Object.defineProperties(VFileMessage.prototype, {
	file: {
		configurable: !0,
		enumerable: !0,
		value: "",
		writable: !0
	},
	name: {
		configurable: !0,
		enumerable: !0,
		value: "",
		writable: !0
	},
	reason: {
		configurable: !0,
		enumerable: !0,
		value: "",
		writable: !0
	},
	message: {
		configurable: !0,
		enumerable: !0,
		value: "",
		writable: !0
	},
	stack: {
		configurable: !0,
		enumerable: !0,
		value: "",
		writable: !0
	},
	column: {
		configurable: !0,
		enumerable: !0,
		writable: !0
	},
	line: {
		configurable: !0,
		enumerable: !0,
		writable: !0
	},
	ancestors: {
		configurable: !0,
		enumerable: !0,
		writable: !0
	},
	cause: {
		configurable: !0,
		enumerable: !0,
		writable: !0
	},
	fatal: {
		configurable: !0,
		enumerable: !0,
		writable: !0
	},
	place: {
		configurable: !0,
		enumerable: !0,
		writable: !0
	},
	ruleId: {
		configurable: !0,
		enumerable: !0,
		writable: !0
	},
	source: {
		configurable: !0,
		enumerable: !0,
		writable: !0
	}
});
// node_modules/vfile/lib/minurl.shared.js
function isUrl(e) {
	return !!(typeof e == "object" && e && "href" in e && e.href && "protocol" in e && e.protocol && e.auth === void 0);
}
// node_modules/vfile/lib/index.js
const Xa = [
	"history",
	"path",
	"basename",
	"stem",
	"extname",
	"dirname"
];
var VFile = class {
	constructor(e) {
		let t;
		t = e ? isUrl(e) ? { path: e } : typeof e == "string" || isUint8Array$1(e) ? { value: e } : e : {}, this.cwd = "cwd" in t ? "" : node_process__WEBPACK_IMPORTED_MODULE_13__.cwd(), this.data = {}, this.history = [], this.messages = [], this.value, this.map, this.result, this.stored;
		let n = -1;
		for (; ++n < Xa.length;) {
			let e = Xa[n];
			e in t && t[e] !== void 0 && t[e] !== null && (this[e] = e === "history" ? [...t[e]] : t[e]);
		}
		let r;
		for (r in t) Xa.includes(r) || (this[r] = t[r]);
	}
	get basename() {
		return typeof this.path == "string" ? node_path__WEBPACK_IMPORTED_MODULE_9__.basename(this.path) : void 0;
	}
	set basename(e) {
		assertNonEmpty(e, "basename"), assertPart(e, "basename"), this.path = node_path__WEBPACK_IMPORTED_MODULE_9__.join(this.dirname || "", e);
	}
	get dirname() {
		return typeof this.path == "string" ? node_path__WEBPACK_IMPORTED_MODULE_9__.dirname(this.path) : void 0;
	}
	set dirname(e) {
		assertPath(this.basename, "dirname"), this.path = node_path__WEBPACK_IMPORTED_MODULE_9__.join(e || "", this.basename);
	}
	get extname() {
		return typeof this.path == "string" ? node_path__WEBPACK_IMPORTED_MODULE_9__.extname(this.path) : void 0;
	}
	set extname(e) {
		if (assertPart(e, "extname"), assertPath(this.dirname, "extname"), e) {
			if (e.codePointAt(0) !== 46) throw Error("`extname` must start with `.`");
			if (e.includes(".", 1)) throw Error("`extname` cannot contain multiple dots");
		}
		this.path = node_path__WEBPACK_IMPORTED_MODULE_9__.join(this.dirname, this.stem + (e || ""));
	}
	get path() {
		return this.history[this.history.length - 1];
	}
	set path(e) {
		isUrl(e) && (e = (0,node_url__WEBPACK_IMPORTED_MODULE_11__.fileURLToPath)(e)), assertNonEmpty(e, "path"), this.path !== e && this.history.push(e);
	}
	get stem() {
		return typeof this.path == "string" ? node_path__WEBPACK_IMPORTED_MODULE_9__.basename(this.path, this.extname) : void 0;
	}
	set stem(e) {
		assertNonEmpty(e, "stem"), assertPart(e, "stem"), this.path = node_path__WEBPACK_IMPORTED_MODULE_9__.join(this.dirname || "", e + (this.extname || ""));
	}
	fail(e, t, n) {
		let r = this.message(e, t, n);
		throw r.fatal = !0, r;
	}
	info(e, t, n) {
		let r = this.message(e, t, n);
		return r.fatal = void 0, r;
	}
	message(e, t, n) {
		let r = new VFileMessage(e, t, n);
		return this.path && (r.name = this.path + ":" + r.name, r.file = this.path), r.fatal = !1, this.messages.push(r), r;
	}
	toString(e) {
		return this.value === void 0 ? "" : typeof this.value == "string" ? this.value : new TextDecoder(e || void 0).decode(this.value);
	}
};
function assertPart(e, t) {
	if (e && e.includes(node_path__WEBPACK_IMPORTED_MODULE_9__.sep)) throw Error("`" + t + "` cannot be a path: did not expect `" + node_path__WEBPACK_IMPORTED_MODULE_9__.sep + "`");
}
function assertNonEmpty(e, t) {
	if (!e) throw Error("`" + t + "` cannot be empty");
}
function assertPath(e, t) {
	if (!e) throw Error("Setting `" + t + "` requires `path` to be set too");
}
function isUint8Array$1(e) {
	return !!(e && typeof e == "object" && "byteLength" in e && "byteOffset" in e);
}
// node_modules/unified/lib/callable-instance.js
const CallableInstance = (function(e) {
	let t = this.constructor.prototype, n = t[e], apply = function() {
		return n.apply(apply, arguments);
	};
	return Object.setPrototypeOf(apply, t), apply;
});
// node_modules/unified/lib/index.js
(0,_micromark_extension_gfm_js__WEBPACK_IMPORTED_MODULE_2__.f)();
const Za = {}.hasOwnProperty, Qa = new class Processor extends CallableInstance {
	constructor() {
		super("copy"), this.Compiler = void 0, this.Parser = void 0, this.attachers = [], this.compiler = void 0, this.freezeIndex = -1, this.frozen = void 0, this.namespace = {}, this.parser = void 0, this.transformers = trough();
	}
	copy() {
		let e = new Processor(), t = -1;
		for (; ++t < this.attachers.length;) {
			let n = this.attachers[t];
			e.use(...n);
		}
		return e.data((0, Ya.default)(!0, {}, this.namespace)), e;
	}
	data(e, t) {
		return typeof e == "string" ? arguments.length === 2 ? (assertUnfrozen("data", this.frozen), this.namespace[e] = t, this) : Za.call(this.namespace, e) && this.namespace[e] || void 0 : e ? (assertUnfrozen("data", this.frozen), this.namespace = e, this) : this.namespace;
	}
	freeze() {
		if (this.frozen) return this;
		let e = this;
		for (; ++this.freezeIndex < this.attachers.length;) {
			let [t, ...n] = this.attachers[this.freezeIndex];
			if (n[0] === !1) continue;
			n[0] === !0 && (n[0] = void 0);
			let r = t.call(e, ...n);
			typeof r == "function" && this.transformers.use(r);
		}
		return this.frozen = !0, this.freezeIndex = Infinity, this;
	}
	parse(e) {
		this.freeze();
		let t = vfile(e), n = this.parser || this.Parser;
		return assertParser("parse", n), n(String(t), t);
	}
	process(e, t) {
		let n = this;
		return this.freeze(), assertParser("process", this.parser || this.Parser), assertCompiler("process", this.compiler || this.Compiler), t ? executor(void 0, t) : new Promise(executor);
		function executor(r, i) {
			let a = vfile(e), o = n.parse(a);
			n.run(o, a, function(e, t, r) {
				if (e || !t || !r) return realDone(e);
				let i = t, a = n.stringify(i, r);
				looksLikeAValue(a) ? r.value = a : r.result = a, realDone(e, r);
			});
			function realDone(e, n) {
				e || !n ? i(e) : r ? r(n) : t(void 0, n);
			}
		}
	}
	processSync(e) {
		let t = !1, n;
		return this.freeze(), assertParser("processSync", this.parser || this.Parser), assertCompiler("processSync", this.compiler || this.Compiler), this.process(e, realDone), assertDone("processSync", "process", t), n;
		function realDone(e, r) {
			t = !0, bail(e), n = r;
		}
	}
	run(e, t, n) {
		assertNode(e), this.freeze();
		let r = this.transformers;
		return !n && typeof t == "function" && (n = t, t = void 0), n ? executor(void 0, n) : new Promise(executor);
		function executor(i, a) {
			let o = vfile(t);
			r.run(e, o, realDone);
			function realDone(t, r, o) {
				let s = r || e;
				t ? a(t) : i ? i(s) : n(void 0, s, o);
			}
		}
	}
	runSync(e, t) {
		let n = !1, r;
		return this.run(e, t, realDone), assertDone("runSync", "run", n), r;
		function realDone(e, t) {
			bail(e), r = t, n = !0;
		}
	}
	stringify(e, t) {
		this.freeze();
		let n = vfile(t), r = this.compiler || this.Compiler;
		return assertCompiler("stringify", r), assertNode(e), r(e, n);
	}
	use(e, ...t) {
		let n = this.attachers, r = this.namespace;
		if (assertUnfrozen("use", this.frozen), e != null) {
			if (typeof e == "function") addPlugin(e, t);
			else if (typeof e == "object") Array.isArray(e) ? addList(e) : addPreset(e);
			else throw TypeError("Expected usable value, not `" + e + "`");
		}
		return this;
		function add(e) {
			if (typeof e == "function") addPlugin(e, []);
			else if (typeof e == "object") {
				if (Array.isArray(e)) {
					let [t, ...n] = e;
					addPlugin(t, n);
				} else addPreset(e);
			} else throw TypeError("Expected usable value, not `" + e + "`");
		}
		function addPreset(e) {
			if (!("plugins" in e) && !("settings" in e)) throw Error("Expected usable value but received an empty preset, which is probably a mistake: presets typically come with `plugins` and sometimes with `settings`, but this has neither");
			addList(e.plugins), e.settings && (r.settings = (0, Ya.default)(!0, r.settings, e.settings));
		}
		function addList(e) {
			let t = -1;
			if (e != null) {
				if (Array.isArray(e)) for (; ++t < e.length;) {
					let n = e[t];
					add(n);
				}
				else throw TypeError("Expected a list of plugins, not `" + e + "`");
			}
		}
		function addPlugin(e, t) {
			let r = -1, i = -1;
			for (; ++r < n.length;) if (n[r][0] === e) {
				i = r;
				break;
			}
			if (i === -1) n.push([e, ...t]);
			else if (t.length > 0) {
				let [r, ...a] = t, o = n[i][1];
				isPlainObject(o) && isPlainObject(r) && (r = (0, Ya.default)(!0, o, r)), n[i] = [
					e,
					r,
					...a
				];
			}
		}
	}
}().freeze();
function assertParser(e, t) {
	if (typeof t != "function") throw TypeError("Cannot `" + e + "` without `parser`");
}
function assertCompiler(e, t) {
	if (typeof t != "function") throw TypeError("Cannot `" + e + "` without `compiler`");
}
function assertUnfrozen(e, t) {
	if (t) throw Error("Cannot call `" + e + "` on a frozen processor.\nCreate a new processor first, by calling it: use `processor()` instead of `processor`.");
}
function assertNode(e) {
	if (!isPlainObject(e) || typeof e.type != "string") throw TypeError("Expected node, got `" + e + "`");
}
function assertDone(e, t, n) {
	if (!n) throw Error("`" + e + "` finished async. Use `" + t + "` instead");
}
function vfile(e) {
	return looksLikeAVFile(e) ? e : new VFile(e);
}
function looksLikeAVFile(e) {
	return !!(e && typeof e == "object" && "message" in e && "messages" in e);
}
function looksLikeAValue(e) {
	return typeof e == "string" || isUint8Array(e);
}
function isUint8Array(e) {
	return !!(e && typeof e == "object" && "byteLength" in e && "byteOffset" in e);
}
// src/sandbox/markdown.ts
const $a = /(?<![\w`@/.-])@[a-z\d][a-z\d-]*(?:\/[\w-]+)?|(?<![\w/&])#\d+\b/gi, eo = new Set([
	"code",
	"pre",
	"a"
]), to = new Set([
	"p",
	"li",
	"td",
	"th",
	"strong",
	"em",
	"del",
	"sub",
	"sup",
	"summary"
]), no = Qa().use(remarkParse).use(remarkGfm).use(remarkRehype, { allowDangerousHtml: !0 }).use(rehypeRaw).use(rehypeSanitize), ro = Qa().use(rehypeStringify);
function renderMarkdown(e, t, n) {
	let r = new Set(mentioned(e, n)), resolve = (n) => {
		if (n.startsWith("#")) {
			let e = t.issues.get(Number(n.slice(1)));
			return e ? issuePath(e) : null;
		}
		let [i = "", a] = n.slice(1).split("/"), o = e.account(i);
		return o ? a === void 0 ? r.has(o) ? accountPath(o) : null : accountPath(o) : null;
	}, i = no.runSync(no.parse(n));
	return i.children = dressed(i.children, null, resolve), ro.stringify(i);
}
function dressed(e, t, n) {
	return e.flatMap((r, i) => dress(r, e[i - 1], t, n));
}
function dress(e, t, n, r) {
	if (e.type === "text") return n !== null && eo.has(n) ? [e] : flowing(e.value, t, n).flatMap((e) => typeof e == "string" ? linked(e, r) : [e]);
	if (e.type !== "element") return [e];
	let i = n !== null && eo.has(n) ? n : e.tagName, a = {
		...told(e),
		children: dressed(e.children, i, r)
	};
	return e.tagName === "table" ? [element("div", {
		className: ["scroll"],
		tabIndex: 0
	}, [a])] : [a];
}
function told(e) {
	if (e.tagName === "th" && e.children.length === 0) return {
		...e,
		tagName: "td"
	};
	if (e.tagName === "img") return {
		...e,
		properties: {
			alt: "",
			...e.properties
		}
	};
	if (e.tagName !== "input") return e;
	let t = e.properties.checked === !0 ? "done" : "to do";
	return {
		...e,
		properties: {
			...e.properties,
			ariaLabel: t
		}
	};
}
function flowing(e, t, n) {
	return n === null || !to.has(n) || e.trim() === "" ? [e] : (t?.type === "element" && t.tagName === "br" ? e.replace(/^\n/, "") : e).split("\n").flatMap((e, t) => t === 0 ? [e] : [element("br", {}, []), e]);
}
function linked(e, t) {
	let n = [], r = 0;
	for (let i of e.matchAll($a)) {
		let [a] = i, o = t(a);
		if (o === null) continue;
		n.push({
			type: "text",
			value: e.slice(r, i.index)
		});
		let s = [a.startsWith("@") ? "mention" : "reference"];
		n.push(element("a", {
			href: o,
			className: s
		}, [{
			type: "text",
			value: a
		}])), r = i.index + a.length;
	}
	return n.push({
		type: "text",
		value: e.slice(r)
	}), n;
}
function element(e, t, n) {
	return {
		type: "element",
		tagName: e,
		properties: t,
		children: n
	};
}
function lastRun(e, t) {
	let { store: n, time: r, runs: i } = e, a = i.findLast((e) => e.repository === t), o = t.lastSummary, s = a ? html$5`<p class="facts">
        ${outcome(a.result)}<span><code>${a.workflow}</code></span
        ><span>on ${a.event}</span
        >${o ? html$5`<span class="when">${r.at(o.at)}</span>` : null}
      </p>` : o ? html$5`<p class="facts"><span class="when">${r.at(o.at)}</span></p>` : null, c = o ? html$5`<section class="card md" dir="auto">
        ${new Html(renderMarkdown(n, t, o.markdown))}
      </section>` : html$5`<p class="empty">No job has written a summary here yet.</p>`, l = html$5`<h1>Last run</h1>
    ${s}${a ? notes(a.result) : null}${c}${a ? log(a.result) : null}`;
	return document(e, {
		title: `Last run · ${nameWithOwner(t)}`,
		repository: t,
		tab: "actions",
		body: l
	});
}
function outcome({ exitCode: e }) {
	return e === 0 ? html$5`<span class="state open">Succeeded</span>` : html$5`<span class="state failed">${e === null ? "Cancelled" : "Failed"}</span>`;
}
function notes({ annotations: e }) {
	return e.length === 0 ? null : html$5`<ul class="notes">
    ${e.map(({ level: e, file: t, line: n, message: r }) => html$5`<li>
        <b>${e}</b
        >${t === void 0 ? null : html$5` <code>${t}${n === void 0 ? "" : `:${n}`}</code>`}
        <bdi>${r}</bdi>
      </li>`)}
  </ul>`;
}
function log({ stdout: e, stderr: t }) {
	let n = `${e}${t}`.split("\n").filter((e) => e !== "" && !e.startsWith("::")), r = n.slice(-60).join("\n");
	return html$5`<details class="log">
    <summary>Log${n.length > 60 ? ", the last 60 lines" : ""}</summary>
    <pre>${r}</pre>
  </details>`;
}
// src/sandbox/pages/event.ts
function link(e) {
	return html$5`<a href="${issuePath(e)}">#${e.number} <bdi>${e.title}</bdi></a>`;
}
function words$1(e) {
	switch (e.__typename) {
		case "LabeledEvent": return html$5`added ${labelPill(e.label)}`;
		case "UnlabeledEvent": return html$5`removed ${labelPill(e.label)}`;
		case "AssignedEvent": return e.assignee === e.actor ? html$5`took this on` : html$5`assigned ${name(e.assignee)}`;
		case "UnassignedEvent": return e.assignee === e.actor ? html$5`gave this up` : html$5`unassigned ${name(e.assignee)}`;
		case "ClosedEvent": return html$5`<b>closed</b> this as ${e.stateReason.toLowerCase().replace("_", " ")}`;
		case "ReopenedEvent": return html$5`<b>reopened</b> this`;
		case "RenamedTitleEvent": return html$5`changed the title from <del><bdi>${e.previousTitle}</bdi></del> to
        <bdi>${e.currentTitle}</bdi>`;
		case "TransferredEvent": return html$5`moved this here from ${nameWithOwner(e.fromRepository)}`;
		case "CommentDeletedEvent": return html$5`deleted a comment by ${name(e.deletedCommentAuthor)}`;
		case "LockedEvent": return html$5`locked the conversation`;
		case "UnlockedEvent": return html$5`unlocked the conversation`;
		case "PinnedEvent": return html$5`pinned this`;
		case "UnpinnedEvent": return html$5`unpinned this`;
		case "IssueTypeAddedEvent": return html$5`set the type ${e.issueType.name}`;
		case "IssueTypeChangedEvent": return html$5`changed the type from ${e.prevIssueType.name} to ${e.issueType.name}`;
		case "IssueTypeRemovedEvent": return html$5`took the type ${e.issueType.name} away`;
		case "MentionedEvent": return html$5`was mentioned, and notified`;
		case "CrossReferencedEvent": return html$5`mentioned this in ${link(e.source)}`;
		case "MarkedAsDuplicateEvent": return e.duplicate === e.issue ? html$5`marked this as a duplicate of ${link(e.canonical)}` : html$5`marked ${link(e.duplicate)} as a duplicate of this`;
		case "UnmarkedAsDuplicateEvent": return e.duplicate === e.issue ? html$5`no longer calls this a duplicate of ${link(e.canonical)}` : html$5`no longer calls ${link(e.duplicate)} a duplicate of this`;
		case "SubIssueAddedEvent": return html$5`added ${link(e.subIssue)} as a sub-issue`;
		case "SubIssueRemovedEvent": return html$5`took ${link(e.subIssue)} off the sub-issues`;
		case "ParentIssueAddedEvent": return html$5`made this a sub-issue of ${link(e.parent)}`;
		case "ParentIssueRemovedEvent": return html$5`no longer has this as a sub-issue of ${link(e.parent)}`;
		case "IssueFieldAddedEvent": return html$5`set ${e.issueField.name} to <bdi>${e.value}</bdi>`;
		case "IssueFieldChangedEvent": return html$5`changed ${e.issueField.name} from <bdi>${e.previousValue}</bdi> to
        <bdi>${e.newValue}</bdi>`;
		case "IssueFieldRemovedEvent": return html$5`cleared ${e.issueField.name}`;
		case "BlockedByAddedEvent": return html$5`marked this as blocked by ${link(e.blockingIssue)}`;
		case "BlockedByRemovedEvent": return html$5`no longer calls this blocked by ${link(e.blockingIssue)}`;
		case "BlockingAddedEvent": return html$5`marked this as blocking ${link(e.blockedIssue)}`;
		case "BlockingRemovedEvent": return html$5`no longer calls this blocking ${link(e.blockedIssue)}`;
		case "SubscribedEvent": return null;
	}
}
function eventLine(e, t) {
	let [n] = e, r = e.flatMap((e) => words$1(e) ?? []);
	if (!n || r.length === 0) return null;
	let i = r.map((e, t) => html$5`${t > 0 ? ", " : ""}${e}`);
	return html$5`<li class="event">${name(n.actor)} ${i} <span class="when">${t}</span></li>`;
}
// src/sandbox/pages/thread.ts
function thread(e, t) {
	let { repository: n } = t, r = html$5`${heading(t)}${conversation(e, t)}`;
	return document(e, {
		title: `${t.title} · #${t.number} · ${nameWithOwner(n)}`,
		repository: n,
		tab: "issues",
		body: r
	});
}
function heading(e) {
	let t = e.assignees.map((e, t) => html$5`${t > 0 ? ", " : ""}${name(e)}`);
	return html$5`<h1><bdi>${e.title}</bdi> <span class="number">#${e.number}</span></h1>
    <p class="facts">
      ${stateBadge(e)}<span
        >Assigned: ${t.length > 0 ? t : html$5`<span class="nobody">nobody</span>`}</span
      >${e.fieldValues.map(({ field: e, value: t }) => html$5`<span>${e.name}: <bdi>${t}</bdi></span>`)}${e.issueType ? html$5`<span>Type: ${e.issueType.name}</span>` : null}${e.locked ? html$5`<span>Locked</span>` : null}
    </p>
    <p class="labels">${e.labels.map(labelPill)}</p>`;
}
function conversation(e, t, n = () => null) {
	return html$5`<ol class="thread">
    ${words(e, t, t, n)}${items(e, t, n)}
  </ol>`;
}
function items(e, t, n) {
	let r = [], i = [], flush = () => {
		let [t] = i, n = t ? eventLine(i, e.time.at(t.createdAt)) : null;
		n && r.push(n), i = [];
	};
	for (let a of t.timeline) {
		if (a.__typename === "SubscribedEvent") continue;
		if (a.__typename === "IssueComment") {
			flush(), r.push(a.isMinimized ? hidden(e, a) : words(e, t, a, n));
			continue;
		}
		let [o] = i;
		o && (o.actor !== a.actor || o.createdAt !== a.createdAt) && flush(), i.push(a);
	}
	return flush(), r;
}
function words(e, t, n, r) {
	let { store: i, time: a } = e, o = n.author?.__typename === "Bot", s = n.lastEditedAt === null ? null : html$5` <span class="edited"
          >· edited
          ${a.at(n.lastEditedAt)}${n.editor === n.author ? null : html$5` by ${name(n.editor)}`}</span
        >`, c = n.body.trim() === "" ? html$5`<p class="empty">No description.</p>` : new Html(renderMarkdown(i, t.repository, n.body));
	return html$5`<li class="comment${o ? " by-bot" : ""}" id="issuecomment-${n.databaseId}">
    <div class="byline">
      ${portrait(n.author)}
      <h2>
        ${name(n.author)}${n.author === t.author && !o ? html$5` <span class="role">author</span>` : null}
      </h2>
      <span class="when">${a.at(n.createdAt)}${s}</span>
    </div>
    <div class="md" dir="auto">${c}</div>
    ${reactions(n.reactions)}${r(n)}
  </li>`;
}
const io = {
	THUMBS_UP: "👍",
	THUMBS_DOWN: "👎",
	LAUGH: "😄",
	HOORAY: "🎉",
	CONFUSED: "😕",
	HEART: "❤️",
	ROCKET: "🚀",
	EYES: "👀"
};
function reactions(e) {
	let t = [...new Set(e.map(({ content: e }) => e))];
	return t.length === 0 ? null : html$5`<div class="reactions">${t.map((t) => {
		let n = e.filter((e) => e.content === t).map(({ author: e }) => restLogin(e)), r = `${t.toLowerCase().replace("_", " ")}: ${n.join(", ")}`;
		return html$5`<span class="reaction" title="${r}" role="img" aria-label="${r}"
      >${io[t]} ${n.length}</span
    >`;
	})}</div>`;
}
function hidden(e, t) {
	return html$5`<li class="event">
    A comment by ${name(t.author)} is hidden as ${t.minimizedReason ?? "minimised"}
    <span class="when">${e.time.at(t.createdAt)}</span>
  </li>`;
}
// src/sandbox/pages/time.ts
const ao = 6e4, oo = 60 * ao, so = 24 * oo, co = [
	"en-US",
	"en-GB",
	"en-AU"
];
var TimeText = class {
	#e;
	#t;
	constructor(e) {
		this.#e = new Intl.DateTimeFormat("en-US", {
			timeZone: e,
			weekday: "short",
			day: "numeric",
			month: "short",
			year: "numeric",
			hour: "2-digit",
			minute: "2-digit",
			hourCycle: "h23",
			timeZoneName: "short"
		}), this.#t = co.map((t) => new Intl.DateTimeFormat(t, {
			timeZone: e,
			timeZoneName: "short"
		}));
	}
	text(e) {
		let t = new Map(this.#e.formatToParts(e).map(({ type: e, value: t }) => [e, t])), get = (e) => t.get(e) ?? "";
		return `${`${get("weekday")} ${get("day")} ${get("month")} ${get("year")}`}, ${get("hour")}:${get("minute")} ${this.#n(e) ?? get("timeZoneName")}`;
	}
	#n(e) {
		return this.#t.map((t) => t.formatToParts(e).find(({ type: e }) => e === "timeZoneName")?.value ?? "").find((e) => !e.startsWith("GMT") || e === "GMT") ?? null;
	}
	at(e) {
		return html$5`<time datetime="${iso(e)}">${this.text(e)}</time>`;
	}
	ago(e, t) {
		return html$5`<time datetime="${iso(e)}" title="${this.text(e)}">${age(t - e)}</time>`;
	}
};
function age(e) {
	if (e < ao) return "just now";
	let [t, n] = e < oo ? [ao, "minute"] : e < so ? [oo, "hour"] : [so, "day"], r = Math.floor(e / t);
	return `${r} ${n}${r === 1 ? "" : "s"} ago`;
}
// src/sandbox/pages/index.ts
function pages(e, t, n, r = "UTC") {
	let i = {
		store: e,
		runs: n,
		time: new TimeText(r)
	};
	return ({ path: e, query: n, form: r }) => {
		if (r !== null) return newApp(i, t, {
			path: e,
			query: n,
			form: r
		});
		let [a = "", o, ...s] = e.replace(/\/$/, "").split("/").slice(1);
		if (a === "") return home(i);
		if (o === void 0 || a === "apps") {
			let e = i.store.account(o ?? a);
			return e ? profile(i, e) : null;
		}
		let c = i.store.repository(`${a}/${o}`);
		return c ? inside(i, c, s, n) : null;
	};
}
function inside(e, t, n, r) {
	let [i, a] = n;
	if (i === void 0) return redirect(`${repositoryPath(t)}/issues`);
	if ((i === "issues" || i === "pull") && a !== void 0) {
		let n = t.issues.get(Number(a));
		if (n) return thread(e, n);
		let r = t.gone.get(Number(a));
		return r ? redirect(`${repositoryPath(r.repository)}/issues/${r.number}`) : missing(e, `There is no issue #${a}.`, t);
	}
	return i === "issues" ? issueList(e, t, r) : i === "actions" || i === "summary" ? lastRun(e, t) : missing(e, "This sandbox shows issues and the last run.", t);
}
// src/sandbox/acts/merge.ts
function mergePullRequest(e, t, n, r, i, a = {}) {
	let { repository: o } = n, { head: s } = o, c = demandPush(t, o);
	if (n.__typename !== "PullRequest" || s === null) throw unprocessable("There is nothing to merge");
	let l = new Set(history(s)), u = history(r).filter((e) => !l.has(e)), d = u.at(-1);
	if (d === void 0) throw unprocessable("The branch has no commits of its own");
	let f = {
		...changesBetween(d.parent, r),
		...a
	}, m = e.clock.now(), g = {
		author: c,
		message: `${n.title} (#${String(n.number)})`,
		at: m
	}, _ = {
		merge: () => [makeCommit(o, s, f, g, r), ...u],
		squash: () => [makeCommit(o, s, f, g)],
		rebase: () => rebased(s, u, m)
	}[i](), [v = r] = _;
	return advance(e, t, o, v, "pr_merge"), n.merge = {
		at: m,
		by: c,
		commits: new Set(_)
	}, closeIssue(e, t, n, "COMPLETED", null), v;
}
function rebased(e, t, n) {
	let r = [];
	for (let i of t.toReversed()) {
		let { repository: t, parent: a } = i, o = changesBetween(a, i);
		r.unshift(makeCommit(t, r[0] ?? e, o, {
			...i,
			at: n
		}));
	}
	return r;
}
// src/sandbox/acts/pulls.ts
function demandPull(e, t, n) {
	if (!may(e, n.repository, "write", "pull_requests")) throw refusal(e, t, "CreatePullRequest");
	let r = n.repository.branches.get(n.branch);
	if (r === void 0) throw unprocessable("", [{
		resource: "PullRequest",
		code: "invalid",
		field: "head"
	}]);
	let i = [...t.issues.values()].some(({ state: e, head: t }) => e === "OPEN" && t?.repository === n.repository && t.branch === n.branch), a = `${n.repository.owner.login}:${n.branch}`;
	if (i) throw unprocessable("", [fault(`A pull request already exists for ${a}.`)]);
	if (t.head === null || history(t.head).includes(r)) throw unprocessable("", [fault(`No commits between ${t.defaultBranch} and ${n.branch}`)]);
}
function asIssueWriter(e) {
	return e.permissions === void 0 ? e : {
		...e,
		permissions: {
			...e.permissions,
			issues: "write"
		}
	};
}
function fault(e) {
	return {
		resource: "PullRequest",
		code: "custom",
		message: e
	};
}
// src/sandbox/form.ts
var lo = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.o)((0,_dist_js__WEBPACK_IMPORTED_MODULE_3__.t)(), 1);
function list$2(e) {
	return e === void 0 ? [] : (typeof e == "string" ? e.split(",") : [...e]).map((e) => e.trim()).filter((e) => e !== "");
}
function fenced(e, t) {
	let n = Math.max(2, ...[...e.matchAll(/`+/g)].map(([e]) => e.length)), r = "`".repeat(n + 1);
	return `${r}${t}\n${e}\n${r}`;
}
function value(e, t) {
	let { options: n = [], render: r, default: i, value: a } = e.attributes ?? {}, o = n.map((e) => typeof e == "string" ? e : e.label), s = typeof t == "string" ? [t] : t;
	switch (e.type) {
		case "dropdown": {
			let e = s ?? (i === void 0 ? [] : [o[i] ?? ""]), t = o.filter((t) => e.includes(t)).join(", ");
			return t === "" ? "None" : t;
		}
		case "checkboxes": return o.map((e) => `- [${s?.includes(e) === !0 ? "x" : " "}] ${e}`).join("\n");
		default: {
			let e = (s?.join("\n") ?? a ?? "").replaceAll("\r\n", "\n").trim();
			return e === "" ? "_No response_" : r === void 0 ? e : fenced(e, r);
		}
	}
}
function renderForm(e, t) {
	let n = (0, lo.parse)(e);
	return {
		body: (n.body ?? []).flatMap((e) => {
			if (e.type === "markdown") return [];
			let n = e.attributes?.label ?? "";
			return [`### ${n}\n\n${value(e, t[e.id ?? ""] ?? t[n])}`];
		}).join("\n\n"),
		title: n.title ?? "",
		labels: list$2(n.labels),
		assignees: list$2(n.assignees),
		type: n.type ?? null
	};
}
// src/sandbox/people.ts
var Person = class {
	account;
	#e;
	#t;
	constructor(e, t) {
		this.#e = e, this.account = t, this.#t = {
			kind: "person",
			account: t
		};
	}
	openIssue(e, t) {
		return openIssue(this.#e, this.#t, e, t);
	}
	submitForm(e, t, n, r) {
		let i = e.head?.files.get(`.github/ISSUE_TEMPLATE/${t}`);
		if (!i) throw Error(`${e.name} has no form ${t}`);
		let a = renderForm(i.content, n), o = e.issueTypes.find((e) => e.name === a.type) ?? null, s = a.assignees.flatMap((e) => this.#e.account(e) ?? []), c = r ?? (a.title === "" ? "Untitled" : a.title);
		return this.openIssue(e, {
			title: c,
			body: a.body,
			labels: a.labels,
			assignees: s,
			type: o,
			byForm: !0
		});
	}
	editIssue(e, t) {
		editIssue(this.#e, this.#t, e, t);
	}
	comment(e, t) {
		return addComment(this.#e, this.#t, e, t);
	}
	editComment(e, t) {
		editComment(this.#e, this.#t, e, t);
	}
	deleteComment(e) {
		deleteComment(this.#e, this.#t, e);
	}
	deleteRevision(e, t) {
		let n = e.edits[t];
		if (!n) throw Error(`the comment has no revision ${t}`);
		deleteRevision(this.#e, this.#t, e, n);
	}
	hide(e, t) {
		minimize(this.#e, this.#t, e, t);
	}
	react(e, t) {
		let n = e.__typename === "IssueComment" ? e.issue : e;
		react(this.#e, this.#t, e, n, t);
	}
	unreact(e, t) {
		let n = e.__typename === "IssueComment" ? e.issue : e;
		unreact(this.#e, this.#t, e, n, t);
	}
	createLabel(e, t, n, r) {
		let i = {
			...n === void 0 ? {} : { color: n },
			...r === void 0 ? {} : { description: r }
		};
		return createLabel(this.#e, this.#t, e, {
			name: t,
			...i
		});
	}
	label(e, ...t) {
		addLabels(this.#e, this.#t, e, t.map((t) => existing(e.repository, t)));
	}
	unlabel(e, ...t) {
		removeLabels(this.#e, this.#t, e, t.map((t) => existing(e.repository, t)));
	}
	assign(e, ...t) {
		addAssignees(this.#e, this.#t, e, t.map((e) => this.#e.user(e)));
	}
	unassign(e, ...t) {
		removeAssignees(this.#e, this.#t, e, t.map((e) => this.#e.user(e)));
	}
	close(e, t = "COMPLETED", n) {
		closeIssue(this.#e, this.#t, e, t, n ?? null);
	}
	reopen(e) {
		reopenIssue(this.#e, this.#t, e);
	}
	lock(e, t = null) {
		lockIssue(this.#e, this.#t, e, t);
	}
	unlock(e) {
		unlockIssue(this.#e, this.#t, e);
	}
	pin(e) {
		pinIssue(this.#e, this.#t, e);
	}
	unpin(e) {
		unpinIssue(this.#e, this.#t, e);
	}
	type(e, t) {
		let n = e.repository.issueTypes.find((e) => e.name === t);
		if (t !== null && !n) throw Error(`there is no issue type ${t}`);
		setType(this.#e, this.#t, e, n ?? null);
	}
	field(e, t, n) {
		let { owner: r } = e.repository, i = isOrganization(r) ? r.issueFields.find((e) => e.name === t) : void 0;
		if (!i) throw Error(`there is no issue field ${t}`);
		setField(this.#e, this.#t, e, i, n);
	}
	unmarkDuplicate(e, t) {
		unmarkDuplicate(this.#e, this.#t, e, t);
	}
	transfer(e, t) {
		return transferIssue(this.#e, this.#t, e, t);
	}
	delete(e) {
		deleteIssue(this.#e, this.#t, e);
	}
	push(e, t, n = "Update files") {
		return push(this.#e, this.#t, e, t, n).oid;
	}
	commit(e, t, n = {}) {
		let { at: r, onto: i } = n;
		return commit(this.#e, this.#t, e, t, {
			...r === void 0 ? {} : { at: Date.parse(r) },
			...i === void 0 ? {} : { onto: i }
		});
	}
	pushCommit(e, t) {
		pushCommit(this.#e, this.#t, e, t);
	}
	pushTo(e, t, n) {
		return pushTo(this.#e, this.#t, e, t, n);
	}
	deleteBranch(e, t) {
		deleteBranch(this.#t, e, t);
	}
	openPull(e, t, n = "", r = e) {
		let i = {
			repository: r,
			branch: t
		};
		return demandPull(this.#t, e, i), this.openIssue(e, {
			title: "A change",
			body: n,
			pullRequest: !0,
			head: i
		});
	}
	mergePull(e, t = "merge") {
		let n = e.head?.repository.branches.get(e.head.branch);
		if (n === void 0) throw Error(`#${e.number} has no branch`);
		mergePullRequest(this.#e, this.#t, e, n, t);
	}
	merge(e, t, n = "merge", r) {
		let i = this.openIssue(e, {
			title: "A change",
			pullRequest: !0
		});
		return mergePullRequest(this.#e, this.#t, i, t, n, r), i;
	}
};
function existing(e, t) {
	let n = findLabel(e, t);
	if (!n) throw Error(`${e.name} has no label ${t}`);
	return n;
}
// src/sandbox/webhooks/delivery.ts
function deliveryShape(e) {
	return {
		id: e.id,
		guid: e.guid,
		delivered_at: iso(e.deliveredAt),
		redelivery: e.redelivery,
		duration: 0,
		status: e.status,
		status_code: e.statusCode,
		event: e.event,
		action: e.action,
		installation_id: e.installationId,
		repository_id: e.repositoryId,
		throttled_at: null
	};
}
// node_modules/path-to-regexp/dist/index.js
const NOOP_VALUE = (e) => e, uo = /^[$_\p{ID_Start}]$/u, fo = /^[$\u200c\u200d\p{ID_Continue}]$/u;
function escape(e) {
	return e.replace(/[.+*?^${}()[\]|/\\]/g, "\\$&");
}
var PathError = class extends TypeError {
	originalPath;
	constructor(e, t) {
		super(e + (t ? `: ${t}` : "") + "; visit https://git.new/pathToRegexpError for info"), this.originalPath = t;
	}
};
function parse$3(e, t = {}) {
	let { encodePath: n = NOOP_VALUE } = t, r = [...e], i = 0;
	function consumeUntil(t) {
		let a = [], o = "";
		function writePath() {
			o &&= (a.push({
				type: "text",
				value: n(o)
			}), "");
		}
		for (; i < r.length;) {
			let n = r[i++];
			if (n === t) return writePath(), a;
			if (n === "\\") {
				if (i === r.length) throw new PathError(`Unexpected end after \\ at index ${i}`, e);
				o += r[i++];
			} else if (n === ":" || n === "*") {
				let t = n === ":" ? "param" : "wildcard", o = "";
				if (uo.test(r[i])) do
					o += r[i++];
				while (fo.test(r[i]));
				else if (r[i] === "\"") {
					let t = i;
					for (; i < r.length;) {
						if (r[++i] === "\"") {
							i++, t = 0;
							break;
						}
						r[i] === "\\" && i++, o += r[i];
					}
					if (t) throw new PathError(`Unterminated quote at index ${t}`, e);
				}
				if (!o) throw new PathError(`Missing parameter name at index ${i}`, e);
				writePath(), a.push({
					type: t,
					name: o
				});
			} else if (n === "{") writePath(), a.push({
				type: "group",
				tokens: consumeUntil("}")
			});
			else {
				if ("}()[]+?!".includes(n)) throw new PathError(`Unexpected ${n} at index ${i - 1}`, e);
				o += n;
			}
		}
		if (t) throw new PathError(`Unexpected end at index ${i}, expected ${t}`, e);
		return writePath(), a;
	}
	return {
		tokens: consumeUntil(""),
		originalPath: e
	};
}
function match$1(e, t = {}) {
	let { decode: n = decodeURIComponent, delimiter: r = "/" } = t, { regexp: i, keys: a } = pathToRegexp(e, t), o = a.map((e) => n === !1 ? NOOP_VALUE : e.type === "param" ? n : (e) => e.split(r).map(n));
	return function(e) {
		let t = i.exec(e);
		if (!t) return !1;
		let n = t[0], r = Object.create(null);
		for (let e = 1; e < t.length; e++) {
			if (t[e] === void 0) continue;
			let n = a[e - 1], i = o[e - 1];
			r[n.name] = i(t[e]);
		}
		return {
			path: n,
			params: r
		};
	};
}
function pathToRegexp(e, t = {}) {
	let { delimiter: n = "/", end: r = !0, sensitive: i = !1, trailing: a = !0 } = t, o = [], s = "", c = 0;
	function process(e) {
		if (Array.isArray(e)) {
			for (let t of e) process(t);
			return;
		}
		let r = typeof e == "object" ? e : parse$3(e, t);
		flatten(r.tokens, 0, [], (e) => {
			if (c >= 256) throw new PathError("Too many path combinations", r.originalPath);
			c > 0 && (s += "|"), s += toRegExpSource(e, n, o, r.originalPath, a), c++;
		});
	}
	process(e);
	let l = `^(?:${s})`;
	return l += r ? "$" : "(?=" + escape(n) + "|$)", {
		regexp: new RegExp(l, i ? "" : "i"),
		keys: o
	};
}
function flatten(e, t, n, r) {
	for (; t < e.length;) {
		let i = e[t++];
		if (i.type === "group") {
			let a = n.length;
			flatten(i.tokens, 0, n, (n) => flatten(e, t, n, r)), n.length = a;
		} else n.push(i);
	}
	r(n);
}
function toRegExpSource(e, t, n, r, i) {
	let a = "", o = "", s = !1, c = !1, l = "", u = 0;
	function seekWildcard(t) {
		for (; t < e.length;) if (e[t++].type === "wildcard") return !0;
		return !1;
	}
	function textRemaining(n) {
		let r = "";
		for (; n < e.length;) {
			let i = e[n++];
			if (i.type !== "text") return r;
			if (i.value.includes(t)) break;
			r += i.value;
		}
	}
	for (; u < e.length;) {
		let i = e[u++];
		if (i.type === "text") {
			let e = escape(i.value);
			a += e, l += e, o += i.value, i.value.includes(t) && (c = !1);
		} else if (i.type === "param" || i.type === "wildcard") {
			if (a && !o) throw new PathError(`Missing text before "${i.name}" ${i.type}`, r);
			if (n.push(i), i.type === "param") {
				if (c) {
					let e = negate(t, o);
					a += `(${e}+?|${e}*${escape(o)})`;
				} else {
					let e = textRemaining(u);
					a += e ? `(?=(${negate(t, "")}+?)${escape(e)})(?:\\${n.length})` : `(${negate(t, "")}+)`;
				}
			} else s && (a += `)${l}`), s = seekWildcard(u), a += s ? "(?=([^]+?)" : "([^]+)", c = !0, l = "";
			l += `(?:\\${n.length})`, o = "";
		} else throw TypeError(`Unknown token type: ${i.type}`);
	}
	return i && !o.endsWith(t) && (a += "(?:" + escape(t) + "$)?"), a;
}
function negate(e, t) {
	return t.length > e.length ? negate(t, e) : (e === t && (t = ""), t.length > 1 ? `(?:(?!${escape(e)}|${escape(t)})[^])` : e.length > 1 ? `(?:(?!${escape(e)})[^${escape(t)}])` : `[^${escape(e + t)}]`);
}
// src/sandbox/rest/router.ts
function route(e, t, n, r) {
	return {
		method: e,
		matches: match$1(t, {
			sensitive: !0,
			trailing: !1
		}),
		handle: n,
		...r === void 0 ? {} : { write: r }
	};
}
function match(e, t, n) {
	for (let r of e) {
		let e = r.method === t && r.matches(n);
		if (e) return {
			route: r,
			params: e.params
		};
	}
	return null;
}
function param(e, t) {
	return [e.params[t] ?? ""].flat().join("/");
}
function theRepository(e) {
	let t = e.store.repository(`${param(e, "owner")}/${param(e, "repo")}`);
	if (!t || !maySee(e.viewer, t)) throw notFound();
	return t;
}
function ok(e, t = 200) {
	return {
		status: t,
		body: e
	};
}
const po = { status: 204 };
function paged(e, t, n, r, i) {
	let a = Math.min(100, Math.max(1, Number(e.query.get("per_page") ?? 30) || 30)), o = Math.max(1, Number(e.query.get("page") ?? 1) || 1), s = Math.max(1, Math.ceil(n.length / a)), link = (n, r) => {
		let i = new URLSearchParams(e.query);
		return i.set("page", String(n)), `<${e.store.origin}/api/v3${t}?${i.toString()}>; rel="${r}"`;
	}, c = [
		...o > 1 ? [link(o - 1, "prev")] : [],
		...o < s ? [link(o + 1, "next"), link(s, "last")] : [],
		...o > 1 ? [link(1, "first")] : []
	], l = n.slice((o - 1) * a, o * a).map(r);
	return {
		status: 200,
		body: i === void 0 ? l : {
			total_count: n.length,
			[i]: l
		},
		headers: c.length > 0 ? { link: c.join(", ") } : {}
	};
}
// src/sandbox/rest/shapes.ts
function apiRoot({ origin: e }) {
	return `${e}/api/v3`;
}
function repositoryUrl(e, t) {
	return `${apiRoot(e)}/repos/${nameWithOwner(t)}`;
}
function issueUrl(e, t) {
	return `${repositoryUrl(e, t.repository)}/issues/${t.number}`;
}
function userShape(e, t) {
	let n = restLogin(t), r = `${apiRoot(e)}/users/${encodeURIComponent(n)}`;
	return {
		login: n,
		id: t.databaseId,
		node_id: t.id,
		avatar_url: e.origin + avatarPath(t),
		gravatar_id: "",
		url: r,
		html_url: e.origin + accountPath(t),
		followers_url: `${r}/followers`,
		following_url: `${r}/following{/other_user}`,
		gists_url: `${r}/gists{/gist_id}`,
		starred_url: `${r}/starred{/owner}{/repo}`,
		subscriptions_url: `${r}/subscriptions`,
		organizations_url: `${r}/orgs`,
		repos_url: `${r}/repos`,
		events_url: `${r}/events{/privacy}`,
		received_events_url: `${r}/received_events`,
		type: t.__typename,
		user_view_type: "public",
		site_admin: !1
	};
}
function labelShape(e, t) {
	return {
		id: t.databaseId,
		node_id: t.id,
		url: `${repositoryUrl(e, t.repository)}/labels/${encodeURIComponent(t.name)}`,
		name: t.name,
		color: t.color,
		default: t.isDefault,
		description: t.description
	};
}
function typeShape(e) {
	return {
		id: e.databaseId,
		node_id: e.id,
		name: e.name,
		description: e.description,
		color: e.color.toLowerCase(),
		is_enabled: e.isEnabled
	};
}
function reactionShape$1(e, t) {
	let count = (t) => e.reactions.filter((e) => e.content === t).length;
	return {
		url: `${t}/reactions`,
		total_count: e.reactions.length,
		"+1": count("THUMBS_UP"),
		"-1": count("THUMBS_DOWN"),
		laugh: count("LAUGH"),
		hooray: count("HOORAY"),
		confused: count("CONFUSED"),
		heart: count("HEART"),
		rocket: count("ROCKET"),
		eyes: count("EYES")
	};
}
const ghost = (e, t) => t ? userShape(e, t) : null, moment$1 = (e) => e === null ? null : iso(e);
function issueShape(e, t) {
	let n = issueUrl(e, t), r = t.assignees.map((t) => userShape(e, t)), i = e.origin + issuePath(t);
	return {
		id: t.databaseId,
		node_id: t.id,
		url: n,
		repository_url: repositoryUrl(e, t.repository),
		labels_url: `${n}/labels{/name}`,
		comments_url: `${n}/comments`,
		events_url: `${n}/events`,
		html_url: i,
		timeline_url: `${n}/timeline`,
		number: t.number,
		title: t.title,
		body: t.body === "" ? null : t.body,
		user: ghost(e, t.author),
		author_association: association(t.repository, t.author),
		labels: t.labels.map((t) => labelShape(e, t)),
		state: t.state.toLowerCase(),
		state_reason: t.stateReason?.toLowerCase() ?? null,
		locked: t.locked,
		active_lock_reason: t.activeLockReason?.toLowerCase().replace("_", " ") ?? null,
		assignee: r[0] ?? null,
		assignees: r,
		milestone: null,
		comments: comments(t).length,
		created_at: iso(t.createdAt),
		updated_at: iso(t.updatedAt),
		closed_at: moment$1(t.closedAt),
		closed_by: ghost(e, t.closedBy),
		type: t.issueType ? typeShape(t.issueType) : null,
		reactions: reactionShape$1(t, n),
		performed_via_github_app: null,
		...t.__typename === "PullRequest" ? {
			draft: !1,
			pull_request: {
				url: n,
				html_url: i,
				diff_url: `${i}.diff`,
				patch_url: `${i}.patch`,
				merged_at: moment$1(t.merge?.at ?? null)
			}
		} : {}
	};
}
function commentShape(e, t) {
	let { repository: n } = t.issue, r = `${repositoryUrl(e, n)}/issues/comments/${t.databaseId}`;
	return {
		id: t.databaseId,
		node_id: t.id,
		url: r,
		html_url: e.origin + commentPath(t),
		issue_url: issueUrl(e, t.issue),
		body: t.body,
		user: ghost(e, t.author),
		author_association: association(n, t.author),
		created_at: iso(t.createdAt),
		updated_at: iso(t.updatedAt),
		reactions: reactionShape$1(t, r),
		performed_via_github_app: null
	};
}
const mo = "0".repeat(40);
function activityShape(e, t, n) {
	return {
		id: n.databaseId,
		node_id: n.id,
		before: n.before?.oid ?? mo,
		after: n.after.oid,
		ref: `refs/heads/${t.defaultBranch}`,
		timestamp: iso(n.at),
		activity_type: n.type,
		actor: userShape(e, n.actor)
	};
}
const ho = {
	archive_url: "/{archive_format}{/ref}",
	assignees_url: "/assignees{/user}",
	blobs_url: "/git/blobs{/sha}",
	branches_url: "/branches{/branch}",
	collaborators_url: "/collaborators{/collaborator}",
	comments_url: "/comments{/number}",
	commits_url: "/commits{/sha}",
	compare_url: "/compare/{base}...{head}",
	contents_url: "/contents/{+path}",
	contributors_url: "/contributors",
	deployments_url: "/deployments",
	downloads_url: "/downloads",
	events_url: "/events",
	forks_url: "/forks",
	git_commits_url: "/git/commits{/sha}",
	git_refs_url: "/git/refs{/sha}",
	git_tags_url: "/git/tags{/sha}",
	hooks_url: "/hooks",
	issue_comment_url: "/issues/comments{/number}",
	issue_events_url: "/issues/events{/number}",
	issues_url: "/issues{/number}",
	keys_url: "/keys{/key_id}",
	labels_url: "/labels{/name}",
	languages_url: "/languages",
	merges_url: "/merges",
	milestones_url: "/milestones{/number}",
	notifications_url: "/notifications{?since,all,participating}",
	pulls_url: "/pulls{/number}",
	releases_url: "/releases{/id}",
	stargazers_url: "/stargazers",
	statuses_url: "/statuses/{sha}",
	subscribers_url: "/subscribers",
	subscription_url: "/subscription",
	tags_url: "/tags",
	teams_url: "/teams",
	trees_url: "/git/trees{/sha}"
};
function repositoryShape(e, t) {
	let n = repositoryUrl(e, t), r = Object.entries(ho).map(([e, t]) => [e, n + t]);
	return {
		id: t.databaseId,
		node_id: t.id,
		name: t.name,
		full_name: nameWithOwner(t),
		owner: userShape(e, t.owner),
		private: t.isPrivate,
		html_url: e.origin + repositoryPath(t),
		description: null,
		fork: !1,
		url: n,
		...Object.fromEntries(r),
		default_branch: t.defaultBranch,
		archived: t.isArchived,
		disabled: !1,
		has_issues: !0,
		visibility: t.isPrivate ? "private" : "public",
		created_at: iso(t.createdAt),
		updated_at: iso(t.pushedAt ?? t.createdAt),
		pushed_at: moment$1(t.pushedAt),
		open_issues_count: [...t.issues.values()].filter((e) => e.state === "OPEN").length
	};
}
function theApp(e) {
	if (e.viewer.kind === "app" && e.viewer.app) return e.viewer.app;
	throw new ApiProblem("UNAUTHORIZED", "A JSON web token could not be decoded");
}
function permissionsShape(e) {
	let t = Object.entries(e).filter(([, e]) => e !== "none");
	return {
		metadata: "read",
		...Object.fromEntries(t)
	};
}
function appShape(e, t, n) {
	return {
		id: n.id,
		slug: n.slug,
		node_id: `A_${Buffer.from(String(n.id)).toString("base64url")}`,
		client_id: n.clientId,
		owner: userShape(e.store, n.owner),
		name: n.name,
		description: null,
		external_url: e.store.origin,
		html_url: `${e.store.origin}/apps/${n.slug}`,
		created_at: iso(n.createdAt),
		updated_at: iso(n.createdAt),
		permissions: permissionsShape(n.permissions),
		events: n.events,
		installations_count: t.installationsOf(n).length
	};
}
function installationShape(e, t) {
	let { app: n, id: r, account: i } = t, a = `${e.store.origin}/api/v3`;
	return {
		id: r,
		account: userShape(e.store, i),
		app_id: n.id,
		app_slug: n.slug,
		target_id: i.databaseId,
		target_type: i.__typename,
		access_tokens_url: `${a}/app/installations/${r}/access_tokens`,
		repositories_url: `${a}/installation/repositories`,
		html_url: `${e.store.origin}/settings/installations/${r}`,
		repository_selection: t.selected ? "selected" : "all",
		permissions: permissionsShape(n.permissions),
		events: n.events,
		single_file_name: null,
		created_at: iso(t.createdAt),
		updated_at: iso(t.createdAt),
		suspended_by: null,
		suspended_at: null
	};
}
function theInstallation(e, t) {
	let n = theApp(e), r = Number(param(e, "id")), i = t.installationsOf(n).find((e) => e.id === r);
	if (!i) throw notFound();
	return i;
}
function narrowed(e, t) {
	if (typeof t != "object" || !t) return e.permissions;
	let n = t;
	for (let [t, r] of Object.entries(n)) {
		let n = e.permissions[t] ?? (t === "metadata" ? "read" : "none");
		if (n !== "write" && n !== r) throw new ApiProblem("UNPROCESSABLE", "The permissions requested are not granted to this installation.");
	}
	return n;
}
function chosen(e, t) {
	return Array.isArray(e) ? e.map((e) => {
		let n = t.find((t) => t.name === e);
		if (n !== void 0) return n;
		throw new ApiProblem("UNPROCESSABLE", "There is at least one repository that does not exist or is not accessible to the parent installation.");
	}) : null;
}
function accessToken(e, { apps: t, tokens: n }) {
	let r = theInstallation(e, t), i = narrowed(r.app, e.body.permissions), a = chosen(e.body.repositories, t.repositoriesOf(r));
	return ok({
		token: n.issue({
			kind: "installation",
			installation: r,
			permissions: i,
			...a === null ? {} : { repositories: a }
		}),
		expires_at: iso(Math.floor((Date.now() + 36e5) / 1e3) * 1e3),
		permissions: permissionsShape(i),
		repository_selection: r.selected || a !== null ? "selected" : "all"
	}, 201);
}
function ownRepositories(e, t) {
	let { installation: n } = e.viewer;
	if (!n) throw new ApiProblem("FORBIDDEN", "You must authenticate with an installation access token.");
	return t.repositoriesOf(n);
}
function appRoutes(e) {
	let { apps: t, webhooks: n } = e, theDelivery = (e) => {
		let t = Number(param(e, "id")), r = n.deliveriesTo(theApp(e)).find((e) => e.id === t);
		if (!r) throw notFound();
		return r;
	};
	return [
		route("POST", "/app-manifests/:code/conversions", (e) => {
			let n = t.redeem(param(e, "code"));
			if (n === void 0) throw notFound();
			let r = {
				pem: n.privateKey,
				webhook_secret: n.webhook?.secret ?? null,
				client_secret: ""
			};
			return ok({
				...appShape(e, t, n),
				...r
			}, 201);
		}),
		route("GET", "/app", (e) => ok(appShape(e, t, theApp(e)))),
		route("GET", "/app/installations", (e) => paged(e, "/app/installations", t.installationsOf(theApp(e)), (t) => installationShape(e, t))),
		route("GET", "/app/installations/:id", (e) => ok(installationShape(e, theInstallation(e, t)))),
		route("POST", "/app/installations/:id/access_tokens", (t) => accessToken(t, e)),
		route("GET", "/repos/:owner/:repo/installation", (e) => {
			let n = theApp(e), r = e.store.repository(`${param(e, "owner")}/${param(e, "repo")}`), i = r && t.installationOn(n, r);
			if (!i) throw notFound();
			return ok(installationShape(e, i));
		}),
		route("GET", "/installation/repositories", (e) => paged(e, "/installation/repositories", ownRepositories(e, t), (t) => repositoryShape(e.store, t), "repositories")),
		route("GET", "/app/hook/deliveries", (e) => {
			let t = theApp(e), r = Number(e.query.get("cursor") ?? Infinity), i = Number(e.query.get("per_page") ?? 30), a = n.deliveriesTo(t).filter((e) => e.id < r).toReversed(), o = a.slice(0, i), s = a.length > i ? o.at(-1)?.id : void 0, c = `${e.store.origin}/api/v3/app/hook/deliveries?per_page=${i}&cursor=${s ?? ""}`;
			return {
				status: 200,
				body: o.map((e) => deliveryShape(e)),
				headers: s === void 0 ? {} : { link: `<${c}>; rel="next"` }
			};
		}),
		route("GET", "/app/hook/deliveries/:id", (e) => {
			let t = theDelivery(e), n = {
				headers: t.headers,
				payload: t.payload
			};
			return ok({
				...deliveryShape(t),
				request: n,
				response: {
					headers: {},
					payload: null
				}
			});
		}),
		route("POST", "/app/hook/deliveries/:id/attempts", (e) => (n.redeliver(theDelivery(e)), ok({}, 202)))
	];
}
// src/sandbox/rest/endpoint.ts
const go = new Set(["/rate_limit"]);
var RestApi = class {
	#e;
	#t;
	constructor(e, t) {
		this.#e = e, this.#t = t;
	}
	writesIn(e) {
		let t = match(this.#t, e.method, pathOf(e))?.route.write;
		return t === void 0 ? [] : [t];
	}
	answer(e) {
		let { store: t, limits: n, faults: r } = this.#e, { record: i, viewer: a, line: o, url: s, accept: c } = e, quota = () => n.quota(a, "core"), l = pathOf(i);
		if (!go.has(l) && (i.cost = 1, !n.charge(a, "core", 1))) return rateLimitedReply("rest", quota());
		if (i.body === null) return plain(400, { message: "Problems parsing JSON" });
		let u = match(this.#t, i.method, l);
		if (!u) throw notFound();
		let { route: d, params: f } = u, m = d.write;
		if (m !== void 0) {
			let e = n.admitWrites(a, [m]);
			if (e > 0) return secondaryReply(e, quota());
		}
		let g = d.handle({
			store: t,
			viewer: a,
			params: f,
			query: s.searchParams,
			body: i.body,
			accept: c,
			quota: (e) => n.quota(a, e),
			write: (e) => r.write(o, m ?? d.method, e)
		}), _ = i.method === "GET" ? etagOf(g) : void 0;
		if (_ !== void 0 && i.headers["if-none-match"] === _) return n.refund(a, "core", 1), {
			status: 304,
			text: "",
			headers: {
				...quotaHeaders(quota()),
				etag: _
			}
		};
		let v = {
			...quotaHeaders(quota()),
			...g.headers
		};
		return {
			...g,
			headers: _ === void 0 ? v : {
				...v,
				etag: _
			}
		};
	}
};
function pathOf({ path: e }) {
	return e.split("?", 1)[0] ?? e;
}
function etagOf(e) {
	let t = e.text ?? JSON.stringify(e.body ?? null);
	return `W/"${(0,node_crypto__WEBPACK_IMPORTED_MODULE_7__.createHash)("sha256").update(t).digest("hex")}"`;
}
// src/sandbox/rest/subject.ts
function theIssue(e) {
	let t = theRepository(e);
	demandRead(e.viewer, t, "issues");
	let n = Number(param(e, "number")), r = t.issues.get(n);
	if (r) return r;
	let i = t.gone.get(n);
	throw i ? new ApiProblem("MOVED", "Moved Permanently", { location: issueUrl(e.store, i) }) : i === null ? new ApiProblem("GONE", "This issue was deleted") : notFound();
}
function theComment(e) {
	let t = theRepository(e), n = Number(param(e, "id"));
	for (let e of t.issues.values()) {
		let t = comments(e).find((e) => e.databaseId === n);
		if (t) return t;
	}
	throw notFound();
}
function text(e, t) {
	let n = e.body[t];
	if (n != null) {
		if (typeof n == "string") return n;
		throw unprocessable("Invalid request.", [{
			resource: "Issue",
			code: "invalid",
			field: t
		}]);
	}
}
function names(e) {
	return Array.isArray(e) ? e.flatMap((e) => {
		if (typeof e == "string") return [e];
		let t = typeof e == "object" && e ? Reflect.get(e, "name") : void 0;
		return typeof t == "string" ? [t] : [];
	}) : [];
}
// src/sandbox/rest/git.ts
function changesIn(e) {
	let t = Array.isArray(e.body.tree) ? e.body.tree : [];
	return Object.fromEntries(t.map((e) => {
		let { path: t, content: n, sha: r } = e;
		if (typeof t == "string" && typeof n == "string") return [t, n];
		if (typeof t == "string" && r === null) return [t, null];
		throw unprocessable("Must supply either tree.sha or tree.content");
	}));
}
function commitShape$1(e, t, n) {
	let r = `${repositoryUrl(e.store, t)}/git/commits/${n.oid}`;
	return {
		sha: n.oid,
		url: r,
		message: n.message,
		tree: { sha: treeAt(n, "")?.oid ?? "" },
		parents: parentsOf(n).map(({ oid: e }) => ({ sha: e }))
	};
}
function refShape(e, t, n, { oid: r }) {
	let i = `refs/heads/${n}`;
	return {
		ref: i,
		url: `${repositoryUrl(e.store, t)}/git/${i}`,
		object: {
			type: "commit",
			sha: r
		}
	};
}
function branchOf(e) {
	let [, t = ""] = /^refs\/heads\/(.+)$/.exec(e) ?? [];
	if (t === "") throw unprocessable("Reference name is not valid");
	return t;
}
function theBranch(e, t) {
	let n = branchOf(`refs/${param(e, "ref")}`), r = n === t.defaultBranch ? t.head : t.branches.get(n);
	if (r == null) throw notFound();
	return [n, r];
}
const _o = "/repos/:owner/:repo/git", vo = [
	route("POST", `${_o}/trees`, (e) => {
		let t = theRepository(e), n = text(e, "base_tree") ?? "", r = changesIn(e);
		return ok({ sha: e.write(() => createTree(e.viewer, t, n, r)) }, 201);
	}, "createTree"),
	route("POST", `${_o}/commits`, (e) => {
		let t = theRepository(e), [n] = Array.isArray(e.body.parents) ? e.body.parents : [], r = {
			message: text(e, "message") ?? "",
			tree: text(e, "tree") ?? "",
			parent: typeof n == "string" ? n : ""
		};
		return ok(commitShape$1(e, t, e.write(() => createCommit(e.store, e.viewer, t, r))), 201);
	}, "createCommit"),
	route("GET", `${_o}/ref/*ref`, (e) => {
		let t = theRepository(e);
		return demandRead(e.viewer, t, "contents"), ok(refShape(e, t, ...theBranch(e, t)));
	}),
	route("POST", `${_o}/refs`, (e) => {
		let t = theRepository(e), n = branchOf(text(e, "ref") ?? ""), r = text(e, "sha") ?? "";
		return ok(refShape(e, t, n, e.write(() => createBranch(e.viewer, t, n, r))), 201);
	}, "createRef"),
	route("DELETE", `${_o}/refs/*ref`, (e) => {
		let t = theRepository(e), n = branchOf(`refs/${param(e, "ref")}`);
		return e.write(() => deleteBranch(e.viewer, t, n)), po;
	}, "deleteRef")
];
// src/sandbox/rest/wanted-labels.ts
function named(e, t, n) {
	return n.map((n) => findLabel(t, n) ?? createLabel(e.store, e.viewer, t, { name: n }));
}
function demandTriage(e, t) {
	if (!may(e.viewer, t.repository, "triage")) throw refusal(e.viewer, t.repository, "AddLabelsToLabelable");
}
function setLabels(e, t, n) {
	demandTriage(e, t), replaceLabels(e.store, e.viewer, t, named(e, t.repository, n));
}
function addWantedLabels(e, t, n) {
	demandTriage(e, t), addLabels(e.store, e.viewer, t, named(e, t.repository, n));
}
// src/sandbox/rest/issues.ts
function people(e) {
	return names(e.body.assignees).flatMap((t) => e.store.account(t) ?? []);
}
function list$1(e) {
	let t = theRepository(e), { query: n } = e, r = n.get("state") ?? "open", i = (n.get("labels") ?? "").split(",").filter((e) => e !== ""), a = Date.parse(n.get("since") ?? "1970-01-01T00:00:00Z"), o = n.get("sort") ?? "created", s = n.get("direction") === "asc" ? 1 : -1, value = (e) => o === "comments" ? comments(e).length : o === "updated" ? e.updatedAt : e.createdAt, c = [...t.issues.values()].filter((e) => (r === "all" || e.state.toLowerCase() === r) && e.updatedAt >= a && i.every((t) => e.labels.some((e) => e.name.toLowerCase() === t.toLowerCase())));
	return c.sort((e, t) => s * (value(e) - value(t) || e.number - t.number)), paged(e, `/repos/${t.owner.login}/${t.name}/issues`, c, (t) => issueShape(e.store, t));
}
function patch$1(e) {
	let { store: t, viewer: n, body: r } = e, i = theIssue(e);
	return e.write(() => {
		let a = text(e, "title"), o = text(e, "body");
		(a !== void 0 || o !== void 0) && editIssue(t, n, i, {
			...a === void 0 ? {} : { title: a },
			...o === void 0 ? {} : { body: o }
		}), r.labels !== void 0 && setLabels(e, i, names(r.labels)), r.assignees !== void 0 && replaceAssignees(t, n, i, people(e));
		let s = text(e, "state_reason")?.toUpperCase() ?? "COMPLETED";
		r.state === "closed" && closeIssue(t, n, i, s), r.state === "open" && reopenIssue(t, n, i);
	}), ok(issueShape(t, i));
}
const yo = "/repos/:owner/:repo/issues", bo = `${yo}/:number`, xo = `${yo}/comments/:id`, So = [
	route("GET", yo, list$1),
	route("POST", yo, (e) => {
		let t = theRepository(e), n = e.write(() => openIssue(e.store, e.viewer, t, {
			title: text(e, "title") ?? "",
			body: text(e, "body") ?? "",
			labels: names(e.body.labels),
			assignees: people(e)
		}));
		return ok(issueShape(e.store, n), 201);
	}, "createIssue"),
	route("GET", xo, (e) => ok(commentShape(e.store, theComment(e)))),
	route("PATCH", xo, (e) => {
		let t = theComment(e);
		return e.write(() => editComment(e.store, e.viewer, t, text(e, "body") ?? "")), ok(commentShape(e.store, t));
	}, "updateIssueComment"),
	route("DELETE", xo, (e) => {
		let t = theComment(e);
		return e.write(() => deleteComment(e.store, e.viewer, t)), po;
	}, "deleteIssueComment"),
	route("GET", bo, (e) => ok(issueShape(e.store, theIssue(e)))),
	route("PATCH", bo, patch$1, "updateIssue"),
	route("GET", `${bo}/comments`, (e) => {
		let t = theIssue(e), n = Date.parse(e.query.get("since") ?? "1970-01-01T00:00:00Z"), { owner: r, name: i } = t.repository;
		return paged(e, `/repos/${r.login}/${i}/issues/${t.number}/comments`, comments(t).filter((e) => e.updatedAt >= n), (t) => commentShape(e.store, t));
	}),
	route("POST", `${bo}/comments`, (e) => {
		let t = theIssue(e), n = e.write(() => addComment(e.store, e.viewer, t, text(e, "body") ?? ""));
		return ok(commentShape(e.store, n), 201);
	}, "addComment"),
	route("POST", `${bo}/assignees`, (e) => {
		let t = theIssue(e);
		return e.write(() => addAssignees(e.store, e.viewer, t, people(e))), ok(issueShape(e.store, t), 201);
	}, "addAssigneesToAssignable"),
	route("DELETE", `${bo}/assignees`, (e) => {
		let t = theIssue(e);
		return e.write(() => removeAssignees(e.store, e.viewer, t, people(e))), ok(issueShape(e.store, t));
	}, "removeAssigneesFromAssignable"),
	route("PUT", `${bo}/lock`, (e) => {
		let t = theIssue(e), n = text(e, "lock_reason")?.toUpperCase().replaceAll(/[ -]/g, "_") ?? null;
		return e.write(() => lockIssue(e.store, e.viewer, t, n)), po;
	}, "lockLockable"),
	route("DELETE", `${bo}/lock`, (e) => {
		let t = theIssue(e);
		return e.write(() => unlockIssue(e.store, e.viewer, t)), po;
	}, "unlockLockable")
];
// src/sandbox/rest/labels.ts
function theLabel(e, t) {
	let n = findLabel(t, param(e, "name"));
	if (!n) throw notFound();
	return n;
}
function asked(e) {
	return names(Array.isArray(e.body) ? e.body : e.body.labels);
}
function shown(e, t) {
	return ok(t.labels.map((t) => labelShape(e.store, t)));
}
const Co = "/repos/:owner/:repo/labels", wo = "/repos/:owner/:repo/issues/:number/labels", To = [
	route("GET", Co, (e) => {
		let t = theRepository(e);
		return paged(e, `/repos/${t.owner.login}/${t.name}/labels`, t.labels, (t) => labelShape(e.store, t));
	}),
	route("POST", Co, (e) => {
		let t = theRepository(e), n = e.write(() => {
			let n = text(e, "color"), r = text(e, "description") ?? null, i = {
				name: text(e, "name") ?? "",
				description: r,
				...n === void 0 ? {} : { color: n }
			};
			return createLabel(e.store, e.viewer, t, i);
		});
		return ok(labelShape(e.store, n), 201);
	}, "createLabel"),
	route("GET", `${Co}/:name`, (e) => ok(labelShape(e.store, theLabel(e, theRepository(e))))),
	route("PATCH", `${Co}/:name`, (e) => {
		let t = theLabel(e, theRepository(e)), n = text(e, "new_name"), r = text(e, "color"), i = text(e, "description");
		return e.write(() => updateLabel(e.store, e.viewer, t, {
			...n === void 0 ? {} : { name: n },
			...r === void 0 ? {} : { color: r },
			...i === void 0 ? {} : { description: i }
		})), ok(labelShape(e.store, t));
	}, "updateLabel"),
	route("DELETE", `${Co}/:name`, (e) => {
		let t = theLabel(e, theRepository(e));
		return e.write(() => deleteLabel(e.store, e.viewer, t)), po;
	}, "deleteLabel"),
	route("GET", wo, (e) => shown(e, theIssue(e))),
	route("POST", wo, (e) => {
		let t = theIssue(e);
		return e.write(() => addWantedLabels(e, t, asked(e))), shown(e, t);
	}, "addLabelsToLabelable"),
	route("PUT", wo, (e) => {
		let t = theIssue(e);
		return e.write(() => setLabels(e, t, asked(e))), shown(e, t);
	}, "addLabelsToLabelable"),
	route("DELETE", `${wo}/:name`, (e) => {
		let t = theIssue(e), n = findLabel(t.repository, param(e, "name"));
		if (!n || !t.labels.includes(n)) throw notFound("Label does not exist");
		return e.write(() => removeLabels(e.store, e.viewer, t, [n])), shown(e, t);
	}, "removeLabelsFromLabelable")
];
// src/sandbox/rest/meta.ts
function rate({ limit: e, remaining: t, used: n, resetAt: r }) {
	return {
		limit: e,
		remaining: t,
		used: n,
		reset: Math.floor(r / 1e3)
	};
}
function root(e) {
	let t = `${e.store.origin}/api/v3`;
	return {
		current_user_url: `${t}/user`,
		issues_url: `${t}/issues`,
		rate_limit_url: `${t}/rate_limit`,
		repository_url: `${t}/repos/{owner}/{repo}`,
		user_url: `${t}/users/{user}`
	};
}
const Eo = [
	route("GET", "/", (e) => ok(root(e))),
	route("GET", "/api/v3", (e) => ok(root(e))),
	route("GET", "/meta", () => ok({ verifiable_password_authentication: !1 })),
	route("GET", "/rate_limit", (e) => {
		let t = rate(e.quota("core"));
		return ok({
			resources: {
				core: t,
				graphql: rate(e.quota("graphql")),
				search: t
			},
			rate: t
		});
	}),
	route("GET", "/user", (e) => {
		let { viewer: t } = e;
		if (isIntegration(t) || t.kind === "app") throw new ApiProblem("FORBIDDEN", "Resource not accessible by integration");
		if (!t.account) throw new ApiProblem("UNAUTHORIZED", "Requires authentication");
		return ok({
			...userShape(e.store, t.account),
			created_at: iso(t.account.createdAt)
		});
	}),
	route("GET", "/users/:login", (e) => {
		let t = param(e, "login"), n = e.store.account(t);
		if (!n || n.__typename === "Bot" !== t.endsWith("[bot]")) throw notFound();
		return ok({
			...userShape(e.store, n),
			created_at: iso(n.createdAt)
		});
	})
], moment = (e) => e === null ? null : iso(e);
function pullShape(e, t) {
	let { repository: n, head: r } = t;
	return {
		id: t.databaseId,
		node_id: t.id,
		url: `${repositoryUrl(e.store, n)}/pulls/${String(t.number)}`,
		html_url: e.store.origin + issuePath(t),
		number: t.number,
		state: t.state.toLowerCase(),
		title: t.title,
		body: t.body === "" ? null : t.body,
		user: t.author === null ? null : userShape(e.store, t.author),
		created_at: iso(t.createdAt),
		updated_at: iso(t.updatedAt),
		closed_at: moment(t.closedAt),
		merged_at: moment(t.merge?.at ?? null),
		base: {
			ref: n.defaultBranch,
			repo: { full_name: nameWithOwner(n) }
		},
		head: r === null ? null : {
			label: labelOf(r),
			ref: r.branch,
			sha: r.repository.branches.get(r.branch)?.oid ?? "",
			repo: { full_name: nameWithOwner(r.repository) }
		}
	};
}
function labelOf({ repository: e, branch: t }) {
	return `${e.owner.login}:${t}`;
}
function headIn(e, t) {
	let [, n, r = ""] = /^(?:([^:]+):)?(.+)$/.exec(text(e, "head") ?? "") ?? [], i = n === void 0 ? t : e.store.repository(`${n}/${t.name}`);
	if (i === void 0) throw unprocessable("", [{
		resource: "PullRequest",
		code: "invalid",
		field: "head"
	}]);
	return {
		repository: i,
		branch: r
	};
}
function list(e) {
	let t = theRepository(e);
	demandRead(e.viewer, t, "pull_requests");
	let n = e.query.get("state") ?? "open", r = e.query.get("head"), i = e.query.get("direction") === "asc" ? 1 : -1, a = [...t.issues.values()].filter((e) => e.__typename === "PullRequest" && (n === "all" || e.state.toLowerCase() === n) && (r === null || e.head !== null && labelOf(e.head).toLowerCase() === r.toLowerCase()));
	return a.sort((e, t) => i * (e.number - t.number)), paged(e, `/repos/${nameWithOwner(t)}/pulls`, a, (t) => pullShape(e, t));
}
function thePull(e) {
	let t = theRepository(e);
	demandRead(e.viewer, t, "pull_requests");
	let n = t.issues.get(Number(param(e, "number")));
	if (n?.__typename !== "PullRequest") throw notFound();
	return n;
}
function patch(e) {
	let t = thePull(e);
	if (!may(e.viewer, t.repository, "write", "pull_requests") && e.viewer.account !== t.author) throw refusal(e.viewer, t.repository, "UpdatePullRequest");
	let n = asIssueWriter(e.viewer);
	return e.write(() => {
		let [r, i] = [text(e, "title"), text(e, "body")];
		editIssue(e.store, n, t, {
			...r === void 0 ? {} : { title: r },
			...i === void 0 ? {} : { body: i }
		}), e.body.state === "closed" && closeIssue(e.store, n, t), e.body.state === "open" && reopenIssue(e.store, n, t);
	}), ok(pullShape(e, t));
}
const Do = "/repos/:owner/:repo/pulls", Oo = [
	route("GET", Do, list),
	route("POST", Do, (e) => {
		let t = theRepository(e);
		if (text(e, "base") !== t.defaultBranch) throw unprocessable("", [{
			resource: "PullRequest",
			code: "invalid",
			field: "base"
		}]);
		let n = headIn(e, t), r = {
			title: text(e, "title") ?? "",
			body: text(e, "body") ?? ""
		};
		return ok(pullShape(e, e.write(() => {
			demandPull(e.viewer, t, n);
			let i = asIssueWriter(e.viewer);
			return openIssue(e.store, i, t, {
				...r,
				pullRequest: !0,
				head: n
			});
		})), 201);
	}, "createPullRequest"),
	route("GET", `${Do}/:number`, (e) => ok(pullShape(e, thePull(e)))),
	route("PATCH", `${Do}/:number`, patch, "updatePullRequest")
];
// src/sandbox/rest/reactions.ts
function reactionsAt(e, t) {
	return [
		route("GET", e, (n) => {
			let { reactions: r } = t(n).subject;
			return paged(n, e.replaceAll(/:(\w+)/g, (e, t) => encodeURIComponent(param(n, t))), r, (e) => reactionShape(n.store, e));
		}),
		route("POST", e, (e) => {
			let { subject: n, issue: r } = t(e), i = contentNamed(text(e, "content") ?? ""), a = n.reactions.length, o = e.write(() => react(e.store, e.viewer, n, r, i));
			return ok(reactionShape(e.store, o), n.reactions.length > a ? 201 : 200);
		}, "addReaction"),
		route("DELETE", `${e}/:reaction`, (e) => {
			let { subject: n, issue: r } = t(e), i = Number(param(e, "reaction")), a = n.reactions.find((t) => t.databaseId === i && t.author === e.viewer.account);
			if (!a) throw notFound();
			return e.write(() => unreact(e.store, e.viewer, n, r, a.content)), po;
		}, "removeReaction")
	];
}
function contentNamed(e) {
	let t = Object.entries(Te).find(([, t]) => t === e);
	if (!t) throw unprocessable("Validation Failed", [{
		resource: "Reaction",
		code: "invalid",
		field: "content"
	}]);
	return t[0];
}
function reactionShape(e, { id: t, databaseId: n, author: r, content: i, createdAt: a }) {
	return {
		id: n,
		node_id: t,
		user: userShape(e, r),
		content: Te[i],
		created_at: iso(a)
	};
}
const ko = "/repos/:owner/:repo/issues", Ao = [...reactionsAt(`${ko}/comments/:id/reactions`, (e) => {
	let t = theComment(e);
	return {
		subject: t,
		issue: t.issue
	};
}), ...reactionsAt(`${ko}/:number/reactions`, (e) => {
	let t = theIssue(e);
	return {
		subject: t,
		issue: t
	};
})], jo = {
	none: "none",
	read: "read",
	triage: "read",
	write: "write",
	maintain: "write",
	admin: "admin"
};
function permission(e) {
	let t = theRepository(e), { store: n, viewer: r } = e;
	if (!isIntegration(r) && !hasRole(t, r.account, "write")) throw new ApiProblem("FORBIDDEN", "Must have push access to view collaborator permission.");
	if (!(r.repositories?.has(t) ?? !0)) throw new ApiProblem("FORBIDDEN", "Resource not accessible by integration");
	let i = n.account(param(e, "username"));
	if (!i || isOrganization(i)) throw notFound(`${param(e, "username")} is not a user`);
	let a = roleOf(t, i);
	return ok({
		permission: jo[a],
		role_name: a,
		user: collaborator(e, t, i)
	});
}
function collaborator(e, t, n) {
	let reach = (e) => hasRole(t, n, e), r = {
		admin: reach("admin"),
		maintain: reach("maintain"),
		push: reach("write"),
		triage: reach("triage"),
		pull: reach("read")
	};
	return {
		...userShape(e.store, n),
		permissions: r,
		role_name: roleOf(t, n)
	};
}
const Mo = {
	pull: "read",
	triage: "triage",
	push: "write",
	maintain: "maintain",
	admin: "admin"
};
function links(e, t, n) {
	let r = `${repositoryUrl(e.store, t)}/contents/${n}`, i = `${e.store.origin}/${t.owner.login}/${t.name}/blob/${t.defaultBranch}/${n}`;
	return {
		url: r,
		html_url: i,
		git_url: null,
		download_url: null,
		_links: {
			self: r,
			html: i,
			git: null
		}
	};
}
function fileShape(e, t, n, r) {
	return {
		type: "file",
		encoding: "base64",
		size: r.byteSize,
		name: n.slice(n.lastIndexOf("/") + 1),
		path: n,
		content: Buffer.from(r.content).toString("base64").replace(/.{60}/g, "$&\n"),
		sha: r.oid,
		...links(e, t, n)
	};
}
function entryShape(e, t, n) {
	let { name: r, path: i, object: a } = n, o = a.__typename === "Blob" ? a.byteSize : 0;
	return {
		type: n.type === "tree" ? "dir" : "file",
		size: o,
		name: r,
		path: i,
		sha: a.oid,
		...links(e, t, i)
	};
}
function contents(e) {
	let t = theRepository(e);
	demandRead(e.viewer, t, "contents");
	let n = commitAt(t, e.query.get("ref") ?? "HEAD"), r = param(e, "path").replace(/\/$/, ""), i = n && entryAt(n, r);
	if (!i) throw notFound();
	return i.object.__typename === "Tree" ? ok(i.object.entries.map((n) => entryShape(e, t, n))) : e.accept.includes("raw") ? {
		status: 200,
		text: i.object.content,
		headers: { "content-type": "application/vnd.github.raw; charset=utf-8" }
	} : ok(fileShape(e, t, r, i.object));
}
function activity(e) {
	let t = theRepository(e);
	demandRead(e.viewer, t, "contents");
	let n = (e.query.get("ref")?.replace(/^refs\/heads\//, "") ?? t.defaultBranch) === t.defaultBranch ? t.activity.toReversed() : [], r = Math.min(100, Math.max(1, Number(e.query.get("per_page") ?? 30) || 30));
	return ok(n.slice(0, r).map((n) => activityShape(e.store, t, n)));
}
const No = [
	route("GET", "/repos/:owner/:repo", (e) => ok(repositoryShape(e.store, theRepository(e)))),
	route("GET", "/repos/:owner/:repo/activity", activity),
	route("GET", "/repos/:owner/:repo/contents{/{*path}}", contents),
	route("GET", "/repos/:owner/:repo/collaborators", (e) => {
		let t = theRepository(e), n = Mo[e.query.get("permission") ?? "pull"] ?? "read", r = [...e.store.accounts.values()].filter((e) => e.__typename === "User" && isListed(t, e) && hasRole(t, e, n));
		return paged(e, `/repos/${t.owner.login}/${t.name}/collaborators`, r, (n) => collaborator(e, t, n));
	}),
	route("GET", "/repos/:owner/:repo/collaborators/:username", (e) => {
		let t = e.store.account(param(e, "username"));
		if (!t || !isListed(theRepository(e), t)) throw notFound();
		return po;
	}),
	route("GET", "/repos/:owner/:repo/collaborators/:username/permission", permission),
	route("GET", "/repos/:owner/:repo/assignees/:assignee", (e) => {
		let t = e.store.account(param(e, "assignee"));
		if (t?.__typename !== "User" || !isListed(theRepository(e), t)) throw notFound();
		return po;
	})
], Po = {
	error: "ERROR",
	failure: "FAILURE",
	pending: "PENDING",
	success: "SUCCESS"
};
function statusShape(e, t) {
	let { commit: n, databaseId: r, id: i, state: a, context: o, description: s, targetUrl: c, creator: l, createdAt: u } = t;
	return {
		url: `${repositoryUrl(e.store, n.repository)}/statuses/${n.oid}`,
		id: r,
		node_id: i,
		state: a.toLowerCase(),
		context: o,
		description: s,
		target_url: c,
		creator: userShape(e.store, l),
		created_at: iso(u)
	};
}
const Fo = [route("POST", "/repos/:owner/:repo/statuses/:sha", (e) => {
	let t = commitAt(theRepository(e), param(e, "sha"));
	if (t === null) throw unprocessable(`No commit found for SHA: ${param(e, "sha")}`);
	let n = Po[text(e, "state") ?? ""];
	if (n === void 0) throw unprocessable("", [{
		resource: "Status",
		code: "custom",
		field: "state"
	}]);
	let r = {
		state: n,
		context: text(e, "context") ?? "default",
		description: text(e, "description") ?? null,
		targetUrl: text(e, "target_url") ?? null
	};
	return ok(statusShape(e, e.write(() => setStatus(e.store, e.viewer, t, r))), 201);
}, "createStatus")];
// src/sandbox/rest/index.ts
function restApi(e) {
	return new RestApi(e, [
		...Eo,
		...No,
		...To,
		...So,
		...Ao,
		...vo,
		...Oo,
		...Fo,
		...appRoutes(e)
	]);
}
// src/sandbox/commands.ts
function unescape(e) {
	return e.replaceAll("%0D", "\r").replaceAll("%0A", "\n").replaceAll("%3A", ":").replaceAll("%2C", ",").replaceAll("%25", "%");
}
function annotations(e) {
	let t = [];
	for (let n of e.matchAll(/^::(error|warning|notice)(?: (.*?))?::(.*)$/gm)) {
		let [, e, r = "", i = ""] = n, a = new Map(r.split(",").flatMap((e) => {
			let t = e.indexOf("=");
			return t < 0 ? [] : [[e.slice(0, t).trim(), unescape(e.slice(t + 1))]];
		})), [o, s, c, l] = [
			"title",
			"file",
			"line",
			"col"
		].map((e) => a.get(e));
		t.push({
			level: e,
			message: unescape(i),
			...o === void 0 ? {} : { title: o },
			...s === void 0 ? {} : { file: s },
			...c === void 0 ? {} : { line: Number(c) },
			...l === void 0 ? {} : { column: Number(l) }
		});
	}
	return t;
}
function outputs(e) {
	let t = {}, n = e.split(/\r?\n/);
	for (let e = 0; e < n.length; e += 1) {
		let r = n[e] ?? "", i = /^([^=]+?)<<(.+)$/.exec(r), a = i ? n.indexOf(i[2] ?? "", e + 1) : -1;
		i?.[1] !== void 0 && a > e ? (t[i[1]] = n.slice(e + 1, a).join("\n"), e = a) : r.includes("=") && (t[r.slice(0, r.indexOf("="))] = r.slice(r.indexOf("=") + 1));
	}
	return t;
}
// node_modules/@actions/expressions/dist/ast.js
var Expr = class {}, Literal = class extends Expr {
	constructor(e, t) {
		super(), this.literal = e, this.token = t;
	}
	accept(e) {
		return e.visitLiteral(this);
	}
}, Unary = class extends Expr {
	constructor(e, t) {
		super(), this.operator = e, this.expr = t;
	}
	accept(e) {
		return e.visitUnary(this);
	}
}, FunctionCall = class extends Expr {
	constructor(e, t) {
		super(), this.functionName = e, this.args = t;
	}
	accept(e) {
		return e.visitFunctionCall(this);
	}
}, Binary = class extends Expr {
	constructor(e, t, n) {
		super(), this.left = e, this.operator = t, this.right = n;
	}
	accept(e) {
		return e.visitBinary(this);
	}
}, Logical = class extends Expr {
	constructor(e, t) {
		super(), this.operator = e, this.args = t;
	}
	accept(e) {
		return e.visitLogical(this);
	}
}, Grouping = class extends Expr {
	constructor(e) {
		super(), this.group = e;
	}
	accept(e) {
		return e.visitGrouping(this);
	}
}, ContextAccess = class extends Expr {
	constructor(e) {
		super(), this.name = e;
	}
	accept(e) {
		return e.visitContextAccess(this);
	}
}, IndexAccess = class extends Expr {
	constructor(e, t) {
		super(), this.expr = e, this.index = t;
	}
	accept(e) {
		return e.visitIndexAccess(this);
	}
}, Star = class extends Expr {
	accept() {
		throw Error("Method not implemented.");
	}
}, Z;
(function(e) {
	e[e.String = 0] = "String", e[e.Array = 1] = "Array", e[e.Dictionary = 2] = "Dictionary", e[e.Boolean = 3] = "Boolean", e[e.Number = 4] = "Number", e[e.CaseSensitiveDictionary = 5] = "CaseSensitiveDictionary", e[e.Null = 6] = "Null";
})(Z ||= {});
function kindStr(e) {
	switch (e) {
		case Z.Array: return "Array";
		case Z.Boolean: return "Boolean";
		case Z.Null: return "Null";
		case Z.Number: return "Number";
		case Z.Dictionary: return "Object";
		case Z.String: return "String";
	}
	return "unknown";
}
// node_modules/@actions/expressions/dist/data/dictionary.js
var Dictionary = class {
	constructor(...e) {
		this.keys = [], this.v = [], this.indexMap = {}, this.kind = Z.Dictionary, this.primitive = !1;
		for (let t of e) this.add(t.key, t.value);
	}
	coerceString() {
		return kindStr(this.kind);
	}
	number() {
		return NaN;
	}
	add(e, t) {
		e.toLowerCase() in this.indexMap || (this.keys.push(e), this.v.push(t), this.indexMap[e.toLowerCase()] = this.v.length - 1);
	}
	get(e) {
		let t = this.indexMap[e.toLowerCase()];
		if (t !== void 0) return this.v[t];
	}
	values() {
		return this.v;
	}
	pairs() {
		let e = [];
		for (let t of this.keys) e.push({
			key: t,
			value: this.v[this.indexMap[t.toLowerCase()]]
		});
		return e;
	}
}, Array$1 = class {
	constructor(...e) {
		this.v = [], this.kind = Z.Array, this.primitive = !1;
		for (let t of e) this.add(t);
	}
	coerceString() {
		return kindStr(this.kind);
	}
	number() {
		return NaN;
	}
	add(e) {
		this.v.push(e);
	}
	get(e) {
		return this.v[e];
	}
	values() {
		return this.v;
	}
}, BooleanData = class {
	constructor(e) {
		this.value = e, this.kind = Z.Boolean, this.primitive = !0;
	}
	coerceString() {
		return this.value ? "true" : "false";
	}
	number() {
		return +!!this.value;
	}
}, Null = class {
	constructor() {
		this.kind = Z.Null, this.primitive = !0;
	}
	coerceString() {
		return "";
	}
	number() {
		return 0;
	}
}, NumberData = class {
	constructor(e) {
		this.value = e, this.kind = Z.Number, this.primitive = !0;
	}
	coerceString() {
		return this.value === 0 ? "0" : (+this.value.toFixed(15)).toString();
	}
	number() {
		return this.value;
	}
}, StringData = class {
	constructor(e) {
		this.value = e, this.kind = Z.String, this.primitive = !0;
	}
	coerceString() {
		return this.value;
	}
	number() {
		return Number(this.value);
	}
};
// node_modules/@actions/expressions/dist/data/replacer.js
function replacer(e, t) {
	if (t instanceof Null) return null;
	if (t instanceof BooleanData) return t.value;
	if (t instanceof NumberData) return t.number();
	if (t instanceof StringData) return t.coerceString();
	if (t instanceof Array$1) return t.values();
	if (t instanceof Dictionary) {
		let e = t.pairs(), n = {};
		for (let t of e) n[t.key] = t.value;
		return n;
	}
	return t;
}
// node_modules/@actions/expressions/dist/data/reviver.js
function reviver(e, t) {
	return t === null ? new Null() : typeof t == "string" ? new StringData(t) : typeof t == "number" ? new NumberData(t) : typeof t == "boolean" ? new BooleanData(t) : Array.isArray(t) ? new Array$1(...t) : typeof t == "object" ? new Dictionary(...Object.keys(t).map((e) => ({
		key: e,
		value: t[e]
	}))) : t;
}
// node_modules/@actions/expressions/dist/filtered_array.js
var FilteredArray = class extends Array$1 {}, Q;
(function(e) {
	e[e.UNKNOWN = 0] = "UNKNOWN", e[e.LEFT_PAREN = 1] = "LEFT_PAREN", e[e.RIGHT_PAREN = 2] = "RIGHT_PAREN", e[e.LEFT_BRACKET = 3] = "LEFT_BRACKET", e[e.RIGHT_BRACKET = 4] = "RIGHT_BRACKET", e[e.COMMA = 5] = "COMMA", e[e.DOT = 6] = "DOT", e[e.BANG = 7] = "BANG", e[e.BANG_EQUAL = 8] = "BANG_EQUAL", e[e.EQUAL_EQUAL = 9] = "EQUAL_EQUAL", e[e.GREATER = 10] = "GREATER", e[e.GREATER_EQUAL = 11] = "GREATER_EQUAL", e[e.LESS = 12] = "LESS", e[e.LESS_EQUAL = 13] = "LESS_EQUAL", e[e.AND = 14] = "AND", e[e.OR = 15] = "OR", e[e.STAR = 16] = "STAR", e[e.NUMBER = 17] = "NUMBER", e[e.STRING = 18] = "STRING", e[e.IDENTIFIER = 19] = "IDENTIFIER", e[e.TRUE = 20] = "TRUE", e[e.FALSE = 21] = "FALSE", e[e.NULL = 22] = "NULL", e[e.EOF = 23] = "EOF";
})(Q ||= {});
function tokenString(e) {
	switch (e.type) {
		case Q.EOF: return "EOF";
		case Q.NUMBER: return e.lexeme;
		case Q.STRING: return e.value.toString();
		default: return e.lexeme;
	}
}
var Lexer = class {
	constructor(e) {
		this.input = e, this.start = 0, this.offset = 0, this.line = 0, this.lastLineOffset = 0, this.tokens = [];
	}
	lex() {
		if (this.input.length > 21e3) throw Error("ErrorExceededMaxLength");
		for (; !this.atEnd();) {
			this.start = this.offset;
			let e = this.next();
			switch (e) {
				case "(":
					this.addToken(Q.LEFT_PAREN);
					break;
				case ")":
					this.addToken(Q.RIGHT_PAREN);
					break;
				case "[":
					this.addToken(Q.LEFT_BRACKET);
					break;
				case "]":
					this.addToken(Q.RIGHT_BRACKET);
					break;
				case ",":
					this.addToken(Q.COMMA);
					break;
				case ".":
					this.previous() != Q.IDENTIFIER && this.previous() != Q.RIGHT_BRACKET && this.previous() != Q.RIGHT_PAREN && this.previous() != Q.STAR ? this.consumeNumber() : this.addToken(Q.DOT);
					break;
				case "-":
				case "+":
					this.consumeNumber();
					break;
				case "!":
					this.addToken(this.match("=") ? Q.BANG_EQUAL : Q.BANG);
					break;
				case "=":
					if (!this.match("=")) {
						this.consumeIdentifier();
						break;
					}
					this.addToken(Q.EQUAL_EQUAL);
					break;
				case "<":
					this.addToken(this.match("=") ? Q.LESS_EQUAL : Q.LESS);
					break;
				case ">":
					this.addToken(this.match("=") ? Q.GREATER_EQUAL : Q.GREATER);
					break;
				case "&":
					if (!this.match("&")) {
						this.consumeIdentifier();
						break;
					}
					this.addToken(Q.AND);
					break;
				case "|":
					if (!this.match("|")) {
						this.consumeIdentifier();
						break;
					}
					this.addToken(Q.OR);
					break;
				case "*":
					this.addToken(Q.STAR);
					break;
				case " ":
				case "\r":
				case "	": break;
				case "\n":
					++this.line, this.lastLineOffset = this.offset;
					break;
				case "'":
					this.consumeString();
					break;
				default: switch (!0) {
					case isDigit(e):
						this.consumeNumber();
						break;
					default: this.consumeIdentifier();
				}
			}
		}
		return this.tokens.push({
			type: Q.EOF,
			lexeme: "",
			range: this.range()
		}), { tokens: this.tokens };
	}
	pos() {
		return {
			line: this.line,
			column: this.start - this.lastLineOffset
		};
	}
	endPos() {
		return {
			line: this.line,
			column: this.offset - this.lastLineOffset
		};
	}
	range() {
		return {
			start: this.pos(),
			end: this.endPos()
		};
	}
	atEnd() {
		return this.offset >= this.input.length;
	}
	peek() {
		return this.atEnd() ? "\0" : this.input[this.offset];
	}
	peekNext() {
		return this.offset + 1 >= this.input.length ? "\0" : this.input[this.offset + 1];
	}
	previous() {
		let e = this.tokens.length;
		return e == 0 ? Q.EOF : this.tokens[e - 1].type;
	}
	next() {
		return this.input[this.offset++];
	}
	match(e) {
		return this.atEnd() || this.input[this.offset] !== e ? !1 : (this.offset++, !0);
	}
	addToken(e, t) {
		this.tokens.push({
			type: e,
			lexeme: this.input.substring(this.start, this.offset),
			range: this.range(),
			value: t
		});
	}
	consumeNumber() {
		for (; !this.atEnd() && (!isBoundary(this.peek()) || this.peek() == ".");) this.next();
		let e = this.input.substring(this.start, this.offset), t = new StringData(e).number();
		if (isNaN(t)) throw Error(`Unexpected symbol: '${e}'. Located at position ${this.start + 1} within expression: ${this.input}`);
		this.addToken(Q.NUMBER, t);
	}
	consumeString() {
		for (; (this.peek() !== "'" || this.peekNext() === "'") && !this.atEnd();) this.peek() === "\n" && this.line++, this.peek() === "'" && this.peekNext() === "'" && this.next(), this.next();
		if (this.atEnd()) throw Error(`Unexpected symbol: '${this.input.substring(this.start)}'. Located at position ${this.start + 1} within expression: ${this.input}`);
		this.next();
		let e = this.input.substring(this.start + 1, this.offset - 1);
		e = e.replace("''", "'"), this.addToken(Q.STRING, e);
	}
	consumeIdentifier() {
		for (; !this.atEnd() && !isBoundary(this.peek());) this.next();
		let e = Q.IDENTIFIER, t, n = this.input.substring(this.start, this.offset);
		if (this.previous() != Q.DOT) switch (n) {
			case "true":
				e = Q.TRUE;
				break;
			case "false":
				e = Q.FALSE;
				break;
			case "null":
				e = Q.NULL;
				break;
			case "NaN":
				e = Q.NUMBER, t = NaN;
				break;
			case "Infinity": e = Q.NUMBER, t = Infinity;
		}
		if (!isLegalIdentifier(n)) throw Error(`Unexpected symbol: '${n}'. Located at position ${this.start + 1} within expression: ${this.input}`);
		this.addToken(e, t);
	}
};
function isDigit(e) {
	return e >= "0" && e <= "9";
}
function isBoundary(e) {
	switch (e) {
		case "(":
		case "[":
		case ")":
		case "]":
		case ",":
		case ".":
		case "!":
		case ">":
		case "<":
		case "=":
		case "&":
		case "|": return !0;
	}
	return /\s/.test(e);
}
function isLegalIdentifier(e) {
	if (e == "") return !1;
	let t = e[0];
	if (t >= "a" && t <= "z" || t >= "A" && t <= "Z" || t == "_") {
		for (let t of e.substring(1).split("")) if (!(t >= "a" && t <= "z" || t >= "A" && t <= "Z" || t >= "0" && t <= "9" || t == "_" || t == "-")) return !1;
		return !0;
	}
	return !1;
}
var $;
(function(e) {
	e[e.ErrorUnexpectedSymbol = 0] = "ErrorUnexpectedSymbol", e[e.ErrorUnrecognizedNamedValue = 1] = "ErrorUnrecognizedNamedValue", e[e.ErrorUnexpectedEndOfExpression = 2] = "ErrorUnexpectedEndOfExpression", e[e.ErrorExceededMaxDepth = 3] = "ErrorExceededMaxDepth", e[e.ErrorExceededMaxLength = 4] = "ErrorExceededMaxLength", e[e.ErrorTooFewParameters = 5] = "ErrorTooFewParameters", e[e.ErrorTooManyParameters = 6] = "ErrorTooManyParameters", e[e.ErrorEvenParameters = 7] = "ErrorEvenParameters", e[e.ErrorUnrecognizedContext = 8] = "ErrorUnrecognizedContext", e[e.ErrorUnrecognizedFunction = 9] = "ErrorUnrecognizedFunction";
})($ ||= {});
var ExpressionError = class extends Error {
	constructor(e, t) {
		super(`${errorDescription(e)}: '${tokenString(t)}'`), this.typ = e, this.tok = t, this.pos = this.tok.range.start;
	}
};
function errorDescription(e) {
	switch (e) {
		case $.ErrorUnexpectedEndOfExpression: return "Unexpected end of expression";
		case $.ErrorUnexpectedSymbol: return "Unexpected symbol";
		case $.ErrorUnrecognizedNamedValue: return "Unrecognized named-value";
		case $.ErrorExceededMaxDepth: return "Exceeded max expression depth 50";
		case $.ErrorExceededMaxLength: return "Exceeded max expression length 21000";
		case $.ErrorTooFewParameters: return "Too few parameters supplied";
		case $.ErrorTooManyParameters: return "Too many parameters supplied";
		case $.ErrorEvenParameters: return "Even number of parameters supplied, requires an odd number of parameters";
		case $.ErrorUnrecognizedContext: return "Unrecognized named-value";
		case $.ErrorUnrecognizedFunction: return "Unrecognized function";
		default: return "Unknown error";
	}
}
var ExpressionEvaluationError = class extends Error {};
// node_modules/@actions/expressions/dist/funcs/case.js
const Io = {
	name: "case",
	description: "`case( pred1, val1, pred2, val2, ..., default )`\n\nEvaluates predicates in order and returns the value corresponding to the first predicate that evaluates to `true`. If no predicate matches, it returns the last argument as the default value.",
	minArgs: 3,
	maxArgs: 2 ** 53 - 1,
	call: (...e) => {
		for (let t = 0; t < e.length - 1; t += 2) {
			let n = e[t];
			if (n.kind !== Z.Boolean) throw Error("case predicate must evaluate to a boolean value");
			if (n.value) return e[t + 1];
		}
		return e[e.length - 1];
	}
};
// node_modules/@actions/expressions/dist/result.js
function falsy(e) {
	switch (e.kind) {
		case Z.Null: return !0;
		case Z.Boolean: return !e.value;
		case Z.Number: {
			let t = e.value;
			return t === 0 || isNaN(t);
		}
		case Z.String: return e.value.length === 0;
	}
	return !1;
}
function truthy(e) {
	return !falsy(e);
}
function coerceTypes(e, t) {
	let n = e, r = t;
	if (e.kind === t.kind) return [n, r];
	switch (e.kind) {
		case Z.Number:
			if (t.kind === Z.String) return r = new NumberData(t.number()), [n, r];
			break;
		case Z.String:
			if (t.kind === Z.Number) return n = new NumberData(e.number()), [n, r];
			break;
		case Z.Null:
		case Z.Boolean: return n = new NumberData(e.number()), coerceTypes(n, r);
	}
	switch (t.kind) {
		case Z.Null:
		case Z.Boolean: return r = new NumberData(t.number()), coerceTypes(n, r);
	}
	return [n, r];
}
function equals(e, t) {
	let [n, r] = coerceTypes(e, t);
	if (n.kind != r.kind) return !1;
	switch (n.kind) {
		case Z.Null: return !0;
		case Z.Number: {
			let e = n.value, t = r.value;
			return isNaN(e) || isNaN(t) ? !1 : e == t;
		}
		case Z.String: {
			let e = n.value, t = r.value;
			return toUpperSpecial(e) === toUpperSpecial(t);
		}
		case Z.Boolean: return n.value == r.value;
		case Z.Dictionary:
		case Z.Array: return n === r;
	}
	return !1;
}
function greaterThan(e, t) {
	let [n, r] = coerceTypes(e, t);
	if (n.kind != r.kind) return !1;
	switch (n.kind) {
		case Z.Number: {
			let e = n.value, t = r.value;
			return isNaN(e) || isNaN(t) ? !1 : e > t;
		}
		case Z.String: {
			let e = n.value, t = r.value;
			return e = toUpperSpecial(e), t = toUpperSpecial(t), e > t;
		}
		case Z.Boolean: {
			let e = n.value, t = r.value;
			return e && !t;
		}
	}
	return !1;
}
function lessThan(e, t) {
	let [n, r] = coerceTypes(e, t);
	if (n.kind != r.kind) return !1;
	switch (n.kind) {
		case Z.Number: {
			let e = n.value, t = r.value;
			return isNaN(e) || isNaN(t) ? !1 : e < t;
		}
		case Z.String: {
			let e = n.value, t = r.value;
			return e = toUpperSpecial(e), t = toUpperSpecial(t), e < t;
		}
		case Z.Boolean: {
			let e = n.value, t = r.value;
			return !e && t;
		}
	}
	return !1;
}
function toUpperSpecial(e) {
	let t = [], n = 0, r = e.length, i = e.indexOf("ı");
	for (; n < r;) if (n < i) t.push(e.substring(n, i).toUpperCase()), n = i;
	else if (n == i) t.push(e.substring(n, n + 1)), n += 1, i = e.indexOf("ı", n);
	else {
		t.push(e.substring(n).toUpperCase());
		break;
	}
	return t.join("");
}
// node_modules/@actions/expressions/dist/funcs/contains.js
const Lo = {
	name: "contains",
	description: "`contains( search, item )`\n\nReturns `true` if `search` contains `item`. If `search` is an array, this function returns `true` if the `item` is an element in the array. If `search` is a string, this function returns `true` if the `item` is a substring of `search`. This function is not case sensitive. Casts values to a string.",
	minArgs: 2,
	maxArgs: 2,
	call: (...e) => {
		let t = e[0], n = e[1];
		if (t.primitive) {
			let e = t.coerceString();
			if (n.primitive) {
				let t = n.coerceString();
				return new BooleanData(e.toLowerCase().includes(t.toLowerCase()));
			}
		} else if (t.kind === Z.Array) {
			let e = t;
			if (e.values().length === 0) return new BooleanData(!1);
			for (let t of e.values()) if (equals(n, t)) return new BooleanData(!0);
		}
		return new BooleanData(!1);
	}
}, Ro = {
	name: "endsWith",
	description: "`endsWith( searchString, searchValue )`\n\nReturns `true` if `searchString` ends with `searchValue`. This function is not case sensitive. Casts values to a string.",
	minArgs: 2,
	maxArgs: 2,
	call: (...e) => {
		let t = e[0];
		if (!t.primitive) return new BooleanData(!1);
		let n = e[1];
		if (!n.primitive) return new BooleanData(!1);
		let r = toUpperSpecial(t.coerceString()), i = toUpperSpecial(n.coerceString());
		return new BooleanData(r.endsWith(i));
	}
}, zo = {
	name: "format",
	description: "`format( string, replaceValue0, replaceValue1, ..., replaceValueN)`\n\nReplaces values in the `string`, with the variable `replaceValueN`. Variables in the `string` are specified using the `{N}` syntax, where `N` is an integer. You must specify at least one `replaceValue` and `string`. There is no maximum for the number of variables (`replaceValueN`) you can use. Escape curly braces using double braces.",
	minArgs: 1,
	maxArgs: 255,
	call: (...e) => {
		let t = e[0].coerceString(), n = [], r = 0;
		for (; r < t.length;) {
			let i = t.indexOf("{", r), a = t.indexOf("}", r);
			if (i >= 0 && (a < 0 || a > i)) {
				if (safeCharAt(t, i + 1) === "{") {
					n.push(t.substr(r, i - r + 1)), r = i + 2;
					continue;
				}
				if (a > i + 1) {
					let o = readArgIndex(t, i + 1);
					if (o.success) {
						if (1 + o.result > e.length - 1) throw Error(`The following format string references more arguments than were supplied: ${t}`);
						i > r && n.push(t.substr(r, i - r)), n.push(`${e[1 + o.result].coerceString()}`), r = a + 1;
						continue;
					}
				}
				throw Error(`The following format string is invalid: ${t}`);
			}
			if (a >= 0) {
				if (safeCharAt(t, a + 1) === "}") n.push(t.substr(r, a - r + 1)), r = a + 2;
				else throw Error(`The following format string is invalid: ${t}`);
			} else {
				n.push(t.substr(r));
				break;
			}
		}
		return new StringData(n.join(""));
	}
};
function safeCharAt(e, t) {
	return e.length > t ? e[t] : "\0";
}
function readArgIndex(e, t) {
	let n = 0;
	for (;;) {
		let r = safeCharAt(e, t + n);
		if (r >= "0" && r <= "9") n++;
		else break;
	}
	if (n < 1) return { success: !1 };
	let r = t + n - 1, i = parseInt(e.substr(t, n));
	return {
		success: !isNaN(i),
		result: i,
		endIndex: r
	};
}
// node_modules/@actions/expressions/dist/funcs.js
const Bo = {
	case: Io,
	contains: Lo,
	endswith: Ro,
	format: zo,
	fromjson: {
		name: "fromJson",
		description: "`fromJSON(value)`\n\nReturns a JSON object or JSON data type for `value`. You can use this function to provide a JSON object as an evaluated expression or to convert environment variables from a string.",
		minArgs: 1,
		maxArgs: 1,
		call: (...e) => {
			let t = e[0].coerceString();
			if (t.trim() === "") throw Error("empty input");
			try {
				return JSON.parse(t, reviver);
			} catch (e) {
				throw new ExpressionEvaluationError("Error parsing JSON when evaluating fromJson", { cause: e });
			}
		}
	},
	join: {
		name: "join",
		description: "`join( array, optionalSeparator )`\n\nThe value for `array` can be an array or a string. All values in `array` are concatenated into a string. If you provide `optionalSeparator`, it is inserted between the concatenated values. Otherwise, the default separator `,` is used. Casts values to a string.",
		minArgs: 1,
		maxArgs: 2,
		call: (...e) => {
			if (e[0].primitive) return new StringData(e[0].coerceString());
			if (e[0].kind === Z.Array) {
				let t = ",";
				return e.length > 1 && e[1].primitive && (t = e[1].coerceString()), new StringData(e[0].values().map((e) => e.coerceString()).join(t));
			}
			return new StringData("");
		}
	},
	startswith: {
		name: "startsWith",
		description: "`startsWith( searchString, searchValue )`\n\nReturns `true` when `searchString` starts with `searchValue`. This function is not case sensitive. Casts values to a string.",
		minArgs: 2,
		maxArgs: 2,
		call: (...e) => {
			let t = e[0];
			if (!t.primitive) return new BooleanData(!1);
			let n = e[1];
			if (!n.primitive) return new BooleanData(!1);
			let r = toUpperSpecial(t.coerceString()), i = toUpperSpecial(n.coerceString());
			return new BooleanData(r.startsWith(i));
		}
	},
	tojson: {
		name: "toJson",
		description: "`toJSON(value)`\n\nReturns a pretty-print JSON representation of `value`. You can use this function to debug the information provided in contexts.",
		minArgs: 1,
		maxArgs: 1,
		call: (...e) => new StringData(JSON.stringify(e[0], replacer, "  "))
	}
};
function validateFunction(e, t, n) {
	let r = t.lexeme.toLowerCase(), i;
	if (i = Bo[r], !i && (i = e.extensionFunctions.get(r), !i)) {
		if (!e.allowUnknownKeywords) throw new ExpressionError($.ErrorUnrecognizedFunction, t);
	} else {
		if (n < i.minArgs) throw new ExpressionError($.ErrorTooFewParameters, t);
		if (n > i.maxArgs) throw new ExpressionError($.ErrorTooManyParameters, t);
		if (r === "case" && n % 2 == 0) throw new ExpressionError($.ErrorEvenParameters, t);
	}
}
// node_modules/@actions/expressions/dist/idxHelper.js
var idxHelper = class {
	constructor(e, t) {
		if (this.star = e, t && !e) {
			t.primitive && (this.str = t.coerceString());
			let e = t.number();
			!isNaN(e) && isFinite(e) && e >= 0 && (e = Math.floor(e), this.int = e);
		}
	}
}, Evaluator = class {
	constructor(e, t, n) {
		this.n = e, this.context = t, this.functions = n;
	}
	evaluate() {
		return this.eval(this.n);
	}
	eval(e) {
		return e.accept(this);
	}
	visitLiteral(e) {
		return e.literal;
	}
	visitUnary(e) {
		let t = this.eval(e.expr);
		if (e.operator.type === Q.BANG) return new BooleanData(falsy(t));
		throw Error(`unknown unary operator: ${e.operator.lexeme}`);
	}
	visitBinary(e) {
		let t = this.eval(e.left), n = this.eval(e.right);
		switch (e.operator.type) {
			case Q.EQUAL_EQUAL: return new BooleanData(equals(t, n));
			case Q.BANG_EQUAL: return new BooleanData(!equals(t, n));
			case Q.GREATER: return new BooleanData(greaterThan(t, n));
			case Q.GREATER_EQUAL: return new BooleanData(equals(t, n) || greaterThan(t, n));
			case Q.LESS: return new BooleanData(lessThan(t, n));
			case Q.LESS_EQUAL: return new BooleanData(equals(t, n) || lessThan(t, n));
		}
		throw Error(`unknown binary operator: ${e.operator.lexeme}`);
	}
	visitLogical(e) {
		let t;
		for (let n of e.args) if (t = this.eval(n), e.operator.type === Q.AND && falsy(t) || e.operator.type === Q.OR && truthy(t)) break;
		return t;
	}
	visitGrouping(e) {
		return this.eval(e.group);
	}
	visitContextAccess(e) {
		return this.context.get(e.name.lexeme);
	}
	visitIndexAccess(e) {
		let t;
		if (e.index instanceof Star) t = new idxHelper(!0, void 0);
		else {
			let n;
			try {
				n = this.eval(e.index);
			} catch (e) {
				throw Error(`could not evaluate index for index access: ${e.message}`, { cause: e });
			}
			t = new idxHelper(!1, n);
		}
		let n = this.eval(e.expr), r;
		switch (n.kind) {
			case Z.Array: {
				let e = n;
				r = e instanceof FilteredArray ? filteredArrayAccess(e, t) : arrayAccess(e, t);
				break;
			}
			case Z.Dictionary:
				r = objectAccess(n, t);
				break;
			default: r = t.star ? new FilteredArray() : new Null();
		}
		return r;
	}
	visitFunctionCall(e) {
		let t = e.args.map((e) => this.eval(e)), n = e.functionName.lexeme.toLowerCase();
		return (this.functions?.get(n) || Bo[n]).call(...t);
	}
};
function filteredArrayAccess(e, t) {
	let n = new FilteredArray();
	for (let r of e.values()) switch (r.kind) {
		case Z.Dictionary: {
			let e = r;
			if (t.star) for (let t of e.values()) n.add(t);
			else if (t.str !== void 0) {
				let r = e.get(t.str);
				r !== void 0 && n.add(r);
			}
			break;
		}
		case Z.Array: {
			let e = r;
			if (t.star) for (let t of e.values()) n.add(t);
			else t.int !== void 0 && t.int < e.values().length && n.add(e.get(t.int));
			break;
		}
	}
	return n;
}
function arrayAccess(e, t) {
	if (t.star) {
		let t = new FilteredArray();
		for (let n of e.values()) t.add(n);
		return t;
	}
	return t.int !== void 0 && t.int < e.values().length ? e.get(t.int) : new Null();
}
function objectAccess(e, t) {
	if (t.star) return new FilteredArray(...e.values());
	if (t.str !== void 0) {
		let n = e.get(t.str);
		if (n !== void 0) return n;
	}
	return new Null();
}
// node_modules/@actions/expressions/dist/parser.js
var Parser = class {
	constructor(e, t, n) {
		this.tokens = e, this.offset = 0, this.depth = 0, this.extContexts = new Map(), this.extFuncs = new Map();
		for (let e of t) this.extContexts.set(e.toLowerCase(), !0);
		for (let { name: e, func: t } of n.map((e) => ({
			name: e.name,
			func: e
		}))) this.extFuncs.set(e.toLowerCase(), t);
		this.context = {
			allowUnknownKeywords: !1,
			extensionContexts: this.extContexts,
			extensionFunctions: this.extFuncs
		};
	}
	parse() {
		let e;
		if (this.atEnd()) return e;
		if (e = this.expression(), !this.atEnd()) throw this.buildError($.ErrorUnexpectedSymbol, this.peek());
		return e;
	}
	expression() {
		this.incrDepth();
		try {
			return this.logicalOr();
		} finally {
			this.decrDepth();
		}
	}
	logicalOr() {
		let e = this.logicalAnd();
		if (this.check(Q.OR)) {
			this.incrDepth();
			try {
				let t = new Logical(this.peek(), [e]);
				for (e = t; this.match(Q.OR);) {
					let e = this.logicalAnd();
					t.args.push(e);
				}
			} finally {
				this.decrDepth();
			}
		}
		return e;
	}
	logicalAnd() {
		let e = this.equality();
		if (this.check(Q.AND)) {
			this.incrDepth();
			try {
				let t = new Logical(this.peek(), [e]);
				for (e = t; this.match(Q.AND);) {
					let e = this.equality();
					t.args.push(e);
				}
			} finally {
				this.decrDepth();
			}
		}
		return e;
	}
	equality() {
		let e = this.comparison();
		for (; this.match(Q.BANG_EQUAL, Q.EQUAL_EQUAL);) {
			let t = this.previous(), n = this.comparison();
			e = new Binary(e, t, n);
		}
		return e;
	}
	comparison() {
		let e = this.unary();
		for (; this.match(Q.GREATER, Q.GREATER_EQUAL, Q.LESS, Q.LESS_EQUAL);) {
			let t = this.previous(), n = this.unary();
			e = new Binary(e, t, n);
		}
		return e;
	}
	unary() {
		if (this.match(Q.BANG)) {
			this.incrDepth();
			let e = this.previous(), t = this.unary();
			try {
				return new Unary(e, t);
			} finally {
				this.decrDepth();
			}
		}
		return this.index();
	}
	index() {
		let e = this.call(), t = 0;
		if (e instanceof Grouping || e instanceof FunctionCall || e instanceof ContextAccess) {
			let n = !0;
			for (; n;) switch (!0) {
				case this.match(Q.LEFT_BRACKET): {
					let n;
					n = this.match(Q.STAR) ? new Star() : this.expression(), this.consume(Q.RIGHT_BRACKET, $.ErrorUnexpectedSymbol), this.incrDepth(), t++, e = new IndexAccess(e, n);
					break;
				}
				case this.match(Q.DOT):
					if (this.incrDepth(), t++, this.match(Q.IDENTIFIER)) {
						let t = this.previous();
						e = new IndexAccess(e, new Literal(new StringData(t.lexeme), t));
					} else if (this.match(Q.STAR)) e = new IndexAccess(e, new Star());
					else throw this.buildError($.ErrorUnexpectedSymbol, this.peek());
					break;
				default: n = !1;
			}
		}
		for (let e = 0; e < t; e++) this.decrDepth();
		return e;
	}
	call() {
		if (!this.check(Q.IDENTIFIER)) return this.primary();
		let e = this.next();
		if (!this.match(Q.LEFT_PAREN)) {
			if (!this.extContexts.has(e.lexeme.toLowerCase())) throw this.buildError($.ErrorUnrecognizedContext, e);
			return new ContextAccess(e);
		}
		let t = [];
		for (; !this.match(Q.RIGHT_PAREN);) {
			let e = this.expression();
			t.push(e), this.check(Q.RIGHT_PAREN) || this.consume(Q.COMMA, $.ErrorUnexpectedSymbol);
		}
		return validateFunction(this.context, e, t.length), new FunctionCall(e, t);
	}
	primary() {
		switch (!0) {
			case this.match(Q.FALSE): return new Literal(new BooleanData(!1), this.previous());
			case this.match(Q.TRUE): return new Literal(new BooleanData(!0), this.previous());
			case this.match(Q.NULL): return new Literal(new Null(), this.previous());
			case this.match(Q.NUMBER): return new Literal(new NumberData(this.previous().value), this.previous());
			case this.match(Q.STRING): return new Literal(new StringData(this.previous().value), this.previous());
			case this.match(Q.LEFT_PAREN): {
				let e = this.expression();
				if (this.atEnd()) throw this.buildError($.ErrorUnexpectedEndOfExpression, this.previous());
				return this.consume(Q.RIGHT_PAREN, $.ErrorUnexpectedSymbol), new Grouping(e);
			}
			case this.atEnd(): throw this.buildError($.ErrorUnexpectedEndOfExpression, this.previous());
		}
		throw this.buildError($.ErrorUnexpectedSymbol, this.peek());
	}
	match(...e) {
		for (let t of e) if (this.check(t)) return this.next(), !0;
		return !1;
	}
	check(e) {
		return !this.atEnd() && this.peek().type == e;
	}
	atEnd() {
		return this.peek().type == Q.EOF;
	}
	next() {
		return this.atEnd() || this.offset++, this.previous();
	}
	peek() {
		return this.tokens[this.offset];
	}
	previous() {
		return this.tokens[this.offset - 1];
	}
	consume(e, t) {
		if (this.check(e)) this.next();
		else throw this.buildError(t, this.peek());
	}
	incrDepth() {
		if (this.depth++, this.depth > 50) throw this.buildError($.ErrorExceededMaxDepth, this.peek());
	}
	decrDepth() {
		this.depth--;
	}
	buildError(e, t) {
		return new ExpressionError(e, t);
	}
};
// src/sandbox/expressions.ts
const Vo = [
	"github",
	"inputs",
	"secrets",
	"vars",
	"env",
	"job",
	"matrix",
	"needs",
	"runner",
	"steps"
];
function evaluate(e, t) {
	return JSON.parse(JSON.stringify(valueOf(e, t), replacer));
}
function valueOf(e, t, n = Vo) {
	let r = Object.fromEntries(n.map((e) => [e, t[e] ?? {}]));
	try {
		let { tokens: t } = new Lexer(e).lex();
		return new Evaluator(new Parser(t, [...n], []).parse(), JSON.parse(JSON.stringify(r), reviver)).evaluate();
	} catch (t) {
		let n = t instanceof Error ? t.message : String(t);
		throw Error(`sandbox: the expression ${e} is not supported: ${n}`, { cause: t });
	}
}
function holds(e, t) {
	return !!evaluate(/^\s*\$\{\{(.*)\}\}\s*$/s.exec(e)?.[1] ?? e, t);
}
function resolveExpressions(e, t, n = Vo) {
	return e.replaceAll(/\$\{\{(.*?)\}\}/gs, (e, r) => valueOf(r, t, n).coerceString());
}
function runId(e) {
	return 1e10 + e;
}
var Runner = class {
	#e;
	#t;
	#n = 0;
	constructor(e, t) {
		this.#e = e, this.#t = t;
	}
	count() {
		return this.#n += 1, this.#n;
	}
	async run(e) {
		let t = e.number ?? this.count(), { repository: n } = e, r = e.token ?? this.#t.issue({
			kind: "actions",
			repository: nameWithOwner(n)
		}), i = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_14__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_9__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_10__.tmpdir)(), "sandbox-runner-"));
		try {
			let a = {
				event: (0,node_path__WEBPACK_IMPORTED_MODULE_9__.join)(i, "event.json"),
				output: (0,node_path__WEBPACK_IMPORTED_MODULE_9__.join)(i, "output"),
				summary: (0,node_path__WEBPACK_IMPORTED_MODULE_9__.join)(i, "summary.md"),
				workspace: (0,node_path__WEBPACK_IMPORTED_MODULE_9__.join)(i, "workspace")
			};
			await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_14__.mkdir)(a.workspace), await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_14__.writeFile)(a.event, JSON.stringify(this.#r(e))), await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_14__.writeFile)(a.output, ""), await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_14__.writeFile)(a.summary, "");
			let o = await this.#i(e, r), s = await execute(e, {
				...this.#a(e, t, a, i),
				...o,
				...e.env
			}, a.workspace), c = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_14__.readFile)(a.summary, "utf8");
			return c !== "" && (n.lastSummary = {
				at: this.#e.clock.now(),
				markdown: c
			}), {
				...s,
				outputs: outputs(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_14__.readFile)(a.output, "utf8")),
				summary: c,
				annotations: annotations(s.stdout)
			};
		} finally {
			await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_14__.rm)(i, {
				recursive: !0,
				force: !0
			});
		}
	}
	#r({ repository: e, payload: t, actor: n }) {
		let r = n === void 0 ? e.owner : this.#e.account(n) ?? e.owner;
		return {
			repository: repositoryShape(this.#e, e),
			sender: userShape(this.#e, r),
			...t
		};
	}
	async #i(e, t) {
		let n = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_14__.readFile)(e.actionFile ?? "action.yml", "utf8"), r = (0, lo.parse)(n), i = new Set([...Object.keys(r.inputs ?? {}), ...Object.keys(e.inputs ?? {})]), a = {
			token: t,
			repository: nameWithOwner(e.repository),
			event_name: e.event
		};
		return Object.fromEntries([...i].map((t) => {
			let n = r.inputs?.[t]?.default, i = e.inputs?.[t] ?? (n == null ? "" : asText(n));
			return [`INPUT_${t.replaceAll(" ", "_").toUpperCase()}`, resolveExpressions(i, { github: a })];
		}));
	}
	#a(e, t, n, r) {
		let { repository: i } = e, a = e.node ?? process.execPath, { origin: o } = this.#e;
		return {
			PATH: [(0,node_path__WEBPACK_IMPORTED_MODULE_9__.dirname)(a), process.env.PATH ?? ""].join(node_path__WEBPACK_IMPORTED_MODULE_9__.delimiter),
			HOME: r,
			LANG: "C.UTF-8",
			CI: "true",
			GITHUB_ACTIONS: "true",
			GITHUB_ACTION: "__self",
			GITHUB_ACTOR: e.actor ?? restLogin(i.owner),
			GITHUB_API_URL: `${o}/api/v3`,
			GITHUB_GRAPHQL_URL: `${o}/api/graphql`,
			GITHUB_SERVER_URL: o,
			GITHUB_REPOSITORY: nameWithOwner(i),
			GITHUB_REPOSITORY_ID: String(i.databaseId),
			GITHUB_REPOSITORY_OWNER: i.owner.login,
			GITHUB_EVENT_NAME: e.event,
			GITHUB_EVENT_PATH: n.event,
			GITHUB_OUTPUT: n.output,
			GITHUB_STEP_SUMMARY: n.summary,
			GITHUB_WORKSPACE: n.workspace,
			GITHUB_REF: `refs/heads/${i.defaultBranch}`,
			GITHUB_REF_NAME: i.defaultBranch,
			GITHUB_SHA: i.head?.oid ?? "",
			GITHUB_JOB: "job",
			GITHUB_RUN_ID: String(runId(t)),
			GITHUB_RUN_NUMBER: String(t),
			GITHUB_RUN_ATTEMPT: "1",
			GITHUB_WORKFLOW: e.workflow ?? "sandbox",
			RUNNER_ENVIRONMENT: "self-hosted",
			RUNNER_NAME: "sandbox",
			RUNNER_OS: process.platform === "win32" ? "Windows" : "Linux",
			RUNNER_ARCH: process.arch === "arm64" ? "ARM64" : "X64",
			RUNNER_TEMP: r,
			RUNNER_TOOL_CACHE: r
		};
	}
};
function asText(e) {
	return typeof e == "string" ? e : JSON.stringify(e);
}
async function execute(e, t, n) {
	if (typeof e.bundle == "string") return await spawned(e, e.bundle, t, n);
	let r = "";
	return {
		exitCode: await e.bundle(t, (e) => r += e),
		stdout: r,
		stderr: ""
	};
}
function spawned(e, t, n, r) {
	return new Promise((i, a) => {
		let o = (0,node_child_process__WEBPACK_IMPORTED_MODULE_12__.spawn)(e.node ?? process.execPath, [(0,node_path__WEBPACK_IMPORTED_MODULE_9__.resolve)(t)], {
			cwd: r,
			env: n,
			stdio: [
				"ignore",
				"pipe",
				"pipe"
			],
			timeout: e.timeout ?? 3e5
		}), s = "", c = "";
		o.stdout.setEncoding("utf8").on("data", (e) => s += e), o.stderr.setEncoding("utf8").on("data", (e) => c += e);
		let cancel = () => {
			o.kill("SIGINT"), setTimeout(() => o.kill("SIGKILL"), 7500).unref();
		};
		e.signal?.aborted === !0 ? cancel() : e.signal?.addEventListener("abort", cancel, { once: !0 }), o.once("error", a), o.once("close", (e) => i({
			exitCode: e,
			stdout: s,
			stderr: c
		}));
	});
}
// src/sandbox/server.ts
var Ho = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.o)((0,_stand_in_http_js__WEBPACK_IMPORTED_MODULE_1__.t)(), 1);
const Uo = /^(?:127\.0\.0\.1|localhost|\[::1\])(?::\d+)?$/, Wo = [
	"/graphql",
	"/api/graphql",
	"/api/v3/graphql"
];
var Server = class {
	#e;
	#t;
	#n = new Set();
	#r;
	#i;
	constructor(e, t, n) {
		this.#e = e, this.#r = t, this.#i = n, this.#t = (0, Ho.createServer)((e, t) => {
			this.#a(e, t).catch((e) => {
				let n = e instanceof Error ? e.stack ?? e.message : String(e);
				this.#c(t, plain(500, { message: `sandbox: ${n}` }));
			});
		}), this.#t.on("connection", (e) => {
			this.#n.add(e), e.on("close", () => this.#n.delete(e));
		});
	}
	async listen(e) {
		await new Promise((t, n) => {
			this.#t.once("error", n), this.#t.listen(e, "127.0.0.1", t);
		});
		let { port: t } = this.#t.address();
		return `http://127.0.0.1:${t}`;
	}
	async close() {
		let e = new Promise((e) => this.#t.close(() => e()));
		for (let e of this.#n) e.destroy();
		await e;
	}
	async #a(e, t) {
		let { log: n, faults: r, limits: i, store: a } = this.#e;
		if (!Uo.test(e.headers.host ?? "")) {
			this.#c(t, plain(421, { message: "sandbox: this address is not served here" }));
			return;
		}
		let o = new URL(e.url ?? "/", "http://sandbox"), s = await readBody(e), c = this.#s(e, o, s);
		if (c) {
			let e = {
				"content-type": "text/html; charset=utf-8",
				...c.headers
			};
			this.#c(t, {
				status: c.status,
				text: c.html,
				headers: e
			});
			return;
		}
		let l = o.pathname.startsWith("/api/v3/") ? o.pathname.slice(7) : o.pathname, u = Wo.includes(o.pathname) ? "graphql" : "rest", d = this.#r[u], f = {
			method: e.method ?? "GET",
			path: l + o.search,
			body: parse$1(s)
		}, m = {
			at: a.clock.now(),
			kind: u,
			...f,
			headers: e.headers,
			by: "",
			byKind: "anonymous",
			writes: d.writesIn(f),
			cost: 0,
			status: 0
		};
		n.requests.push(m);
		let g = { cut: !1 }, _ = r.take(m), v = i.enter();
		try {
			let n = await this.#o(d, e, m, o, g, _, v);
			if (!n) {
				e.socket.destroy();
				return;
			}
			m.status = n.status, this.#c(t, n);
		} finally {
			i.leave();
		}
	}
	async #o(e, t, n, r, i, a, o) {
		let { tokens: s, limits: c } = this.#e;
		if (a?.kind === "drop" && a.when === "before") return null;
		if (a?.kind === "hang") return await new Promise((e) => t.socket.once("close", () => e(null)));
		if (a?.kind === "delay" && await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_8__.setTimeout)(a.milliseconds), a?.kind === "hold" && await a.until, a?.kind === "status" && a.after !== !0) return gatewayReply(a.status);
		let l = De;
		try {
			l = s.authenticate(t.headers.authorization);
		} catch (e) {
			if (e instanceof ApiProblem) return problemReply(e, null);
			throw e;
		}
		n.byKind = l.kind, n.by = l.account ? restLogin(l.account) : l.app?.slug ?? "";
		let quota = () => c.quota(l, n.kind === "graphql" ? "graphql" : "core");
		if (a?.kind === "secondary-limit") return secondaryReply(a.retryAfter, quota(), a.status);
		if (a?.kind === "rate-limited") return rateLimitedReply(n.kind, quota());
		if (!o) return secondaryReply(60, quota());
		let u = {
			record: n,
			viewer: l,
			line: i,
			effect: a,
			url: r,
			accept: t.headers.accept ?? ""
		};
		try {
			let t = await e.answer(u);
			return i.cut || a?.kind === "drop" ? null : a?.kind === "status" ? gatewayReply(a.status) : t;
		} catch (e) {
			if (e instanceof LineCut) return null;
			if (e instanceof ApiProblem) return problemReply(e, quota());
			throw e;
		}
	}
	#s(e, t, n) {
		let { method: r, headers: i } = e, a = r === "POST" && i["content-type"]?.split(";", 1)[0] === "application/x-www-form-urlencoded", o = r === "GET" && (i.accept ?? "").includes("text/html");
		if (!a && !o) return null;
		let s = a ? new URLSearchParams(n) : null;
		return this.#i({
			path: t.pathname,
			query: t.searchParams,
			form: s
		});
	}
	#c(e, t) {
		if (e.headersSent || e.destroyed) return;
		e.sendDate = !1;
		let n = t.text ?? (t.body === void 0 ? "" : JSON.stringify(t.body));
		e.writeHead(t.status, {
			date: new Date(this.#e.store.clock.now()).toUTCString(),
			server: "github.com",
			"x-github-media-type": "github.v3; format=json",
			"x-github-request-id": `SANDBOX:${String(this.#e.log.requests.length)}`,
			"content-type": "application/json; charset=utf-8",
			...t.headers
		}), e.end(n);
	}
};
function gatewayReply(e) {
	return plain(e, { message: {
		502: "Server Error",
		503: "Service unavailable",
		504: "We couldn't respond to your request in time. Sorry about that. Please try resubmitting your request and contact us if the problem persists."
	}[e] ?? "Server Error" });
}
async function readBody(e) {
	let t = [];
	for await (let n of e) t.push(n);
	return Buffer.concat(t).toString();
}
function parse$1(e) {
	if (e === "") return {};
	try {
		return JSON.parse(e);
	} catch {
		return null;
	}
}
// src/sandbox/store/ids.ts
const Go = {
	User: "U",
	Bot: "BOT",
	Organization: "O",
	Team: "T",
	Repository: "R",
	Issue: "I",
	PullRequest: "PR",
	IssueComment: "IC",
	Label: "LA",
	IssueType: "IT",
	IssueFieldSingleSelect: "IFSS",
	IssueFieldText: "IFT",
	IssueFieldNumber: "IFN",
	IssueFieldDate: "IFD",
	IssueFieldSingleSelectOption: "IFSSO",
	IssueFieldSingleSelectValue: "IFSSV",
	IssueFieldTextValue: "IFTV",
	IssueFieldNumberValue: "IFNV",
	IssueFieldDateValue: "IFDV",
	Reaction: "REA",
	UserContentEdit: "UCE",
	PinnedIssue: "PI",
	Activity: "PSH",
	StatusContext: "SC",
	AssignedEvent: "AE",
	UnassignedEvent: "UNAE",
	LabeledEvent: "LE",
	UnlabeledEvent: "UNLE",
	ClosedEvent: "CE",
	ReopenedEvent: "REE",
	RenamedTitleEvent: "RTE",
	TransferredEvent: "TRE",
	CommentDeletedEvent: "CDE",
	LockedEvent: "LOE",
	UnlockedEvent: "UNLOE",
	PinnedEvent: "PIE",
	UnpinnedEvent: "UNPIE",
	IssueTypeAddedEvent: "ITAE",
	IssueTypeChangedEvent: "ITCE",
	IssueTypeRemovedEvent: "ITRE",
	MentionedEvent: "MEE",
	SubscribedEvent: "SE",
	CrossReferencedEvent: "CRE",
	MarkedAsDuplicateEvent: "MADE",
	UnmarkedAsDuplicateEvent: "UNMADE",
	SubIssueAddedEvent: "SIAE",
	SubIssueRemovedEvent: "SIRE",
	ParentIssueAddedEvent: "PIAE",
	ParentIssueRemovedEvent: "PIRE",
	IssueFieldAddedEvent: "IFAE",
	IssueFieldChangedEvent: "IFCE",
	IssueFieldRemovedEvent: "IFRE",
	BlockedByAddedEvent: "BBAE",
	BlockedByRemovedEvent: "BBRE",
	BlockingAddedEvent: "BAE",
	BlockingRemovedEvent: "BRE"
}, Ko = {
	User: 1e6,
	Bot: 41e6,
	Organization: 9e6,
	Repository: 7e8,
	Label: 5e9,
	Issue: 36e8,
	PullRequest: 29e8,
	IssueComment: 37e8
};
var IdSource = class {
	#e = 0;
	#t = new Map();
	sequence() {
		return this.#e += 1, this.#e;
	}
	next(e) {
		let t = e.endsWith("Event") ? "event" : e, n = t === "event" ? 2e10 : Ko[e] ?? 1e3, r = (this.#t.get(t) ?? n) + 1;
		this.#t.set(t, r);
		let i = Buffer.alloc(8);
		return i.writeBigUInt64BE(BigInt(r)), {
			id: `${Go[e]}_kwDO${i.subarray(2).toString("base64url")}`,
			databaseId: r
		};
	}
};
// src/sandbox/store/store.ts
const qo = {
	text: "IssueFieldText",
	number: "IssueFieldNumber",
	date: "IssueFieldDate"
};
var Store = class {
	clock;
	ids = new IdSource();
	accounts = new Map();
	repositories = new Map();
	nodes = new Map();
	origin = "";
	#e = [];
	constructor(e) {
		this.clock = e;
	}
	listen(e) {
		this.#e.push(e);
	}
	announce(e) {
		if (e.event !== "issues" || e.issue.__typename !== "PullRequest") for (let t of this.#e) t(e);
	}
	account(e) {
		return this.accounts.get(e.toLowerCase().replace(/\[bot\]$/, ""));
	}
	user(e) {
		return e.endsWith("[bot]") ? this.bot(e.slice(0, -5)) : this.account(e) ?? this.#n({
			__typename: "User",
			...this.#t("User", e)
		});
	}
	bot(e) {
		return this.account(e) ?? this.#n({
			__typename: "Bot",
			...this.#t("Bot", e)
		});
	}
	organization(e) {
		let t = this.account(e);
		if (t) {
			if (t.__typename !== "Organization") throw Error(`${e} is a ${t.__typename}`);
			return t;
		}
		return this.#n({
			__typename: "Organization",
			...this.#t("Organization", e),
			members: new Map(),
			teams: new Map(),
			issueTypes: [],
			issueFields: []
		});
	}
	team(e, t, n) {
		let r = {
			__typename: "Team",
			...this.ids.next("Team"),
			organization: e,
			slug: t,
			name: t,
			members: [...n]
		};
		return e.teams.set(t, r), this.nodes.set(r.id, r), r;
	}
	issueType(e, t) {
		let n = {
			__typename: "IssueType",
			...this.ids.next("IssueType"),
			name: t,
			description: null,
			color: "GRAY",
			isEnabled: !0
		};
		return e.issueTypes.push(n), this.nodes.set(n.id, n), n;
	}
	issueField(e, t, n) {
		let r = (typeof n == "string" ? [] : n).map((e) => {
			let t = "IssueFieldSingleSelectOption";
			return this.keep({
				__typename: t,
				...this.ids.next(t),
				name: e
			});
		}), i = typeof n == "string" ? qo[n] : "IssueFieldSingleSelect", a = this.clock.now(), o = this.keep({
			__typename: i,
			...this.ids.next(i),
			name: t,
			createdAt: a,
			options: r
		});
		return e.issueFields.push(o), o;
	}
	keep(e) {
		return this.nodes.set(e.id, e), e;
	}
	repository(e) {
		return this.repositories.get(e.toLowerCase());
	}
	createRepository(e, t, n = {}) {
		let r = {
			__typename: "Repository",
			...this.ids.next("Repository"),
			owner: e,
			name: t,
			createdAt: this.clock.now(),
			defaultBranch: "main",
			isPrivate: n.isPrivate ?? !1,
			isArchived: !1,
			hasDiscussions: !1,
			head: null,
			branches: new Map(),
			trees: new Map(),
			commits: new Map(),
			statuses: new Map(),
			pushedAt: null,
			activity: [],
			collaborators: new Map(),
			baseRole: n.baseRole ?? "read",
			labels: [],
			issues: new Map(),
			gone: new Map(),
			pinned: [],
			issueTypes: e.__typename === "Organization" ? e.issueTypes : [],
			lastSummary: null,
			lastNumber: 0
		};
		return this.repositories.set(nameWithOwner(r).toLowerCase(), r), this.nodes.set(r.id, r), r;
	}
	record(e, t, n, r, i = this.clock.now()) {
		let a = {
			__typename: t,
			...this.ids.next(t),
			sequence: this.ids.sequence(),
			issue: e,
			actor: n,
			createdAt: i,
			...r
		};
		e.timeline.push(a), this.nodes.set(a.id, a);
	}
	#t(e, t) {
		if (!/^(?=.{1,39}$)[a-z\d][a-z\d-]*(?:_[a-z\d]+)?$/i.test(t)) throw Error(`not a login: ${t}`);
		return {
			...this.ids.next(e),
			login: t,
			name: null,
			createdAt: this.clock.now()
		};
	}
	#n(e) {
		return this.accounts.set(e.login.toLowerCase(), e), this.nodes.set(e.id, e), e;
	}
};
// src/sandbox/tokens.ts
const Jo = {
	issues: "write",
	contents: "read"
};
var Tokens = class {
	#e;
	#t;
	#n = new Map();
	constructor(e, t) {
		this.#e = e, this.#t = t;
	}
	issue(e) {
		let t = `SANDBOX-not-a-secret-${e.kind}-${this.#n.size + 1}`, n = e.kind === "pat" ? Infinity : performance.now() + 36e5;
		return this.#n.set(t, {
			viewer: this.#i(e),
			expires: n
		}), t;
	}
	revoke(e) {
		this.#n.delete(e);
	}
	viewerOf(e) {
		let t = this.#n.get(e);
		return t && t.expires > performance.now() ? t.viewer : void 0;
	}
	authenticate(e) {
		if (e === void 0) return De;
		let [, t = "", n = ""] = /^(\w+) +(.+)$/.exec(e.trim()) ?? [];
		if (/^bearer$/i.test(t) && n.split(".").length === 3) return this.#a(n);
		let r = /^(bearer|token)$/i.test(t) ? this.viewerOf(n) : void 0;
		if (!r) throw new ApiProblem("UNAUTHORIZED", "Bad credentials");
		return r;
	}
	#r(e) {
		let t = this.#e.repository(e);
		if (!t) throw Error(`no repository ${e}`);
		return t;
	}
	#i(e) {
		if (e.kind === "actions") {
			let t = new Set([this.#r(e.repository)]);
			return {
				kind: "actions",
				account: this.#e.bot("github-actions"),
				permissions: e.permissions ?? Jo,
				repositories: t
			};
		}
		if (e.kind === "pat") return {
			kind: "pat",
			account: this.#e.user(e.login),
			...e.permissions ? { permissions: e.permissions } : {},
			...e.workflow === !1 ? { lacksWorkflow: !0 } : {},
			...e.repositories ? { repositories: new Set(e.repositories.map((e) => this.#r(e))) } : {}
		};
		let { installation: t } = e;
		return {
			kind: "installation",
			account: t.app.bot,
			app: t.app,
			installation: t,
			permissions: e.permissions ?? t.app.permissions,
			repositories: new Set(e.repositories ?? this.#t.repositoriesOf(t))
		};
	}
	#a(e) {
		let [t = "", n = "", r = ""] = e.split("."), fail = (e) => new ApiProblem("UNAUTHORIZED", e), i = readClaims(n), a = typeof i?.iss == "number" ? String(i.iss) : typeof i?.iss == "string" ? i.iss : "", o = this.#t.find(a);
		if (!i || !o) throw fail("A JSON web token could not be decoded");
		let s = Buffer.from(`${t}.${n}`);
		if (!(0,node_crypto__WEBPACK_IMPORTED_MODULE_7__.verify)("RSA-SHA256", s, o.publicKey, Buffer.from(r, "base64url"))) throw fail("A JSON web token could not be decoded");
		let c = Date.now() / 1e3, { exp: l, iat: u } = i;
		if (typeof l != "number" || l <= c) throw fail("'Expiration time' claim ('exp') must be a numeric value representing the future time at which the assertion expires");
		if (typeof u != "number" || u > c + 60) throw fail("'Issued at' claim ('iat') must be an Integer representing the time that the assertion was issued");
		if (l > c + 600 + 60) throw fail("'Expiration time' claim ('exp') is too far in the future");
		return {
			kind: "app",
			account: null,
			app: o
		};
	}
};
function readClaims(e) {
	try {
		let t = JSON.parse(Buffer.from(e, "base64url").toString());
		return typeof t == "object" && t ? t : null;
	} catch {
		return null;
	}
}
// src/sandbox/webhooks/payload.ts
function commitShape(e, t) {
	let n = t.parent?.files, r = [...t.files.keys()], i = {
		name: t.author.login,
		email: null,
		username: t.author.login
	};
	return {
		id: t.oid,
		message: t.message,
		timestamp: iso(t.committedDate),
		url: `${e.origin}${repositoryPath(t.repository)}/commit/${t.oid}`,
		author: i,
		committer: i,
		added: r.filter((e) => !n?.has(e)),
		removed: [...n?.keys() ?? []].filter((e) => !t.files.has(e)),
		modified: r.filter((e) => n?.has(e) === !0 && n.get(e)?.oid !== t.files.get(e)?.oid)
	};
}
function changesShape(e, t) {
	return Object.fromEntries(Object.entries(t).map(([t, n]) => {
		let r = typeof n == "object" && n ? Reflect.get(n, "__typename") : void 0;
		return r === "Issue" ? [t, issueShape(e, n)] : r === "Repository" ? [t, repositoryShape(e, n)] : [t, n];
	}));
}
function subject(e, t) {
	switch (t.event) {
		case "push": {
			let { before: n, after: r, repository: i } = t;
			return {
				ref: `refs/heads/${i.defaultBranch}`,
				before: n?.oid ?? mo,
				after: r.oid,
				created: n === null,
				deleted: !1,
				forced: !1,
				compare: `${e.origin}${repositoryPath(i)}/compare/${n?.oid ?? mo}...${r.oid}`,
				commits: [commitShape(e, r)],
				head_commit: commitShape(e, r),
				pusher: {
					name: r.author.login,
					email: null
				}
			};
		}
		case "label": return {
			action: t.action,
			label: labelShape(e, t.label)
		};
		case "issue_comment": return {
			action: t.action,
			issue: issueShape(e, t.issue),
			comment: commentShape(e, t.comment),
			...t.changes ? { changes: changesShape(e, t.changes) } : {}
		};
		case "issues": return {
			action: t.action,
			issue: issueShape(e, t.issue),
			...t.label ? { label: labelShape(e, t.label) } : {},
			...t.assignee ? { assignee: userShape(e, t.assignee) } : {},
			...t.type ? { type: {
				id: t.type.databaseId,
				node_id: t.type.id,
				name: t.type.name
			} } : {},
			...t.field ? { issue_field: fieldShape(t.field) } : {},
			...t.changes ? { changes: changesShape(e, t.changes) } : {}
		};
	}
}
function fieldShape({ databaseId: e, name: t, __typename: n }) {
	return {
		id: e,
		name: t,
		field_type: {
			IssueFieldSingleSelect: "single_select",
			IssueFieldText: "text",
			IssueFieldNumber: "number",
			IssueFieldDate: "date"
		}[n]
	};
}
function payloadOf(e, t, n) {
	let { owner: r } = t.repository;
	return {
		...subject(e, t),
		repository: repositoryShape(e, t.repository),
		...isOrganization(r) ? { organization: {
			login: r.login,
			id: r.databaseId,
			node_id: r.id
		} } : {},
		sender: n ? userShape(e, n) : null
	};
}
var Webhooks = class {
	deliveries = [];
	#e;
	#t;
	#n = [];
	#r = [];
	#i = [];
	#a = Promise.resolve();
	#o = !1;
	constructor(e, t) {
		this.#e = e, this.#t = t, e.listen((e) => this.#s(e));
	}
	next(e) {
		this.#i.push({
			fault: e,
			left: e.times ?? 1
		});
	}
	release() {
		for (let e of this.#n.splice(0)) this.#d(e);
	}
	async settled() {
		let e;
		do
			e = this.#a, await e;
		while (e !== this.#a);
		if (this.#r.length !== 0) {
			for (let e of this.#r.splice(0)) this.#d(e);
			await this.settled();
		}
	}
	deliveriesTo(e) {
		return this.deliveries.filter((t) => t.app === e);
	}
	redeliver(e) {
		this.#d(this.#c({
			...e,
			redelivery: !0
		}));
	}
	async close() {
		this.#o = !0, await this.#a;
	}
	#s(e) {
		for (let t of this.#t.all) {
			let n = this.#t.installationOn(t, e.repository);
			if (!t.webhook || !n || !t.events.includes(e.event)) continue;
			let r = {
				...payloadOf(this.#e, e, e.by.account),
				installation: {
					id: n.id,
					node_id: `MDIz${n.id}`
				}
			}, i = this.#c({
				guid: `${String(this.deliveries.length + 1).padStart(8, "0")}-5a4d-11f0-8000-000000000000`,
				app: t,
				event: e.event,
				action: "action" in e ? e.action : null,
				payload: r,
				text: JSON.stringify(r),
				headers: {},
				installationId: n.id,
				repositoryId: e.repository.databaseId,
				redelivery: !1
			});
			this.#l(i);
		}
	}
	#c(e) {
		let t = 17e10 + this.deliveries.length + 1, n = {
			"content-type": "application/json",
			"user-agent": "GitHub-Hookshot/sandbox",
			"x-github-delivery": e.guid,
			"x-github-event": e.event,
			"x-github-hook-id": String(e.app.id),
			"x-github-hook-installation-target-id": String(e.app.id),
			"x-github-hook-installation-target-type": "integration"
		}, r = {
			...e,
			headers: n,
			id: t,
			deliveredAt: this.#e.clock.now(),
			statusCode: 0,
			status: "pending"
		};
		return this.deliveries.push(r), r;
	}
	#l(e) {
		let t = this.#r.splice(0), n = this.#u(e);
		n === "lose" ? Object.assign(e, {
			status: "failed to connect to host",
			statusCode: 502
		}) : n === "hold" ? this.#n.push(e) : n === "swap" ? this.#r.push(e) : (this.#d(e), n === "duplicate" && this.#d(e));
		for (let e of t) this.#d(e);
	}
	#u(e) {
		let t = this.#i.find(({ fault: t }) => t.when?.(e) ?? !0);
		return t ? (--t.left, t.left <= 0 && (this.#i = this.#i.filter((e) => e !== t)), t.fault.effect) : null;
	}
	#d(e) {
		this.#a = this.#a.then(() => this.#f(e));
	}
	async #f(e) {
		let { webhook: t } = e.app;
		if (!(!t || this.#o)) try {
			let n = await (0,_dist_node_js__WEBPACK_IMPORTED_MODULE_4__.t)(t.secret, e.text), r = await fetch(t.url, {
				method: "POST",
				headers: {
					...e.headers,
					"x-hub-signature-256": n
				},
				body: e.text,
				signal: AbortSignal.timeout(1e4)
			});
			await r.arrayBuffer(), e.statusCode = r.status, e.status = r.ok ? "OK" : r.statusText;
		} catch (t) {
			let n = t instanceof DOMException && t.name === "TimeoutError";
			e.statusCode = n ? 504 : 502, e.status = n ? "timed out" : "failed to connect to host";
		}
	}
}, ConcurrencyGroups = class {
	#e = new Map();
	async enter(e, t) {
		let n = `${e} ${t.group}`.toLowerCase(), r = this.#e.get(n) ?? {
			running: null,
			pending: []
		};
		this.#e.set(n, r);
		let i = {
			started: Promise.withResolvers(),
			cancelled: new AbortController()
		}, { pending: a } = r;
		if (t.queue === "max" && a.length >= 100) return null;
		if (t.queue === "single") for (let e of a.splice(0)) e.started.resolve(null);
		return a.push(i), r.running === null ? this.#t(n, r) : t.cancelInProgress && r.running.cancelled.abort(), await i.started.promise;
	}
	#t(e, t) {
		let n = t.pending.shift() ?? null;
		t.running = n, n === null ? this.#e.delete(e) : n.started.resolve({
			signal: n.cancelled.signal,
			end: () => this.#t(e, t)
		});
	}
};
// src/sandbox/workflow-file.ts
function listens(e, { event: t, action: n }) {
	if (e === t) return !0;
	if (Array.isArray(e)) return e.includes(t);
	if (typeof e != "object" || !e || !(t in e)) return !1;
	let r = Reflect.get(e, t), i = typeof r == "object" && r ? Reflect.get(r, "types") : void 0;
	return i === void 0 || n === null || i === n || Array.isArray(i) && i.includes(n);
}
function permissionsOf(e) {
	if (e === "write-all") return {
		issues: "write",
		contents: "write",
		pull_requests: "write",
		statuses: "write"
	};
	if (e === "read-all") return {
		issues: "read",
		contents: "read",
		pull_requests: "read",
		statuses: "read"
	};
	if (e === void 0) return { contents: "read" };
	let t = typeof e == "object" && e ? Object.entries(e) : [];
	return Object.fromEntries(t.map(([e, t]) => [e.replaceAll("-", "_"), t]));
}
function concurrencyOf(e, t, n) {
	if (e == null) return null;
	let r = typeof e == "object" ? Object.fromEntries(Object.entries(e)) : { group: e }, text = (e) => {
		let i = r[e];
		return resolveExpressions(typeof i == "string" ? i : JSON.stringify(i ?? ""), t, n);
	}, i = text("group"), a = text("cancel-in-progress") === "true", o = r.queue ?? "single";
	if (i === "" || i === "\"\"") throw Error("sandbox: concurrency names no group");
	if (o !== "single" && o !== "max") throw Error("sandbox: queue is single or max");
	if (o === "max" && a) throw Error("sandbox: GitHub refuses queue: max together with cancel-in-progress: true");
	return {
		group: i,
		cancelInProgress: a,
		queue: o
	};
}
// src/sandbox/workflows.ts
const Yo = [
	"github",
	"inputs",
	"vars"
], Xo = [
	...Yo,
	"needs",
	"strategy",
	"matrix"
];
var Workflows = class {
	runs = [];
	cancelled = [];
	#e;
	#t;
	#n;
	#r = new ConcurrencyGroups();
	#i = new Set();
	#a = [];
	#o = null;
	constructor(e, t, n) {
		this.#e = e, this.#t = t, this.#n = n, e.listen((e) => this.#s(e));
	}
	enable(e) {
		this.#o = e;
	}
	disable() {
		this.#o = null;
	}
	fire(e, t, n = {}) {
		let r = e === "schedule" ? { schedule: "* * * * *" } : {
			inputs: n,
			ref: `refs/heads/${t.defaultBranch}`
		};
		this.#c({
			repository: t,
			event: e,
			action: null,
			payload: r,
			actor: void 0
		});
	}
	async settled() {
		for (; this.#i.size > 0;) await Promise.all(this.#i);
		if (this.#a.length > 0) throw this.#a.shift();
	}
	#s(e) {
		let { event: t, repository: n, by: r } = e;
		if (!this.#o || r.kind === "actions" || t === "label") return;
		let i = payloadOf(this.#e, e, r.account), a = "action" in e ? e.action : null;
		this.#c({
			repository: n,
			event: t,
			action: a,
			payload: i,
			actor: r.account?.login
		});
	}
	#c(e) {
		let t = this.#o;
		if (!t) throw Error("sandbox: workflows are not enabled");
		for (let [n, r] of e.repository.head?.files ?? []) {
			if (!/^\.github\/workflows\/[^/]+\.ya?ml$/.test(n)) continue;
			let i = (0, lo.parse)(r.content);
			if (!listens(i.on, e)) continue;
			let a = this.#l({
				...e,
				settings: t,
				path: n,
				workflow: i,
				number: this.#n.count()
			}).catch((e) => {
				this.#a.push(e);
			}).finally(() => {
				this.#i.delete(a);
			});
			this.#i.add(a);
		}
	}
	async #l(e) {
		let { jobs: t = {}, concurrency: n } = e.workflow, r = concurrencyOf(n, this.#p(e), Yo);
		await this.#d(e, null, r, async (n) => {
			let i = new Map();
			for (let [a, o] of Object.entries(t)) {
				let t = typeof o.needs == "string" ? [o.needs] : o.needs ?? [], s = t.flatMap((e) => i.get(e) ?? []);
				if (s.length < t.length) throw Error(`sandbox: the job ${a} of ${e.path} needs one that does not come before it`);
				let c = Promise.all(s).then((e) => !e.includes(!1));
				i.set(a, c.then(async (t) => t && await this.#u(e, a, o, r, n)));
			}
			return await Promise.all([...i.values()]), !0;
		});
	}
	async #u(e, t, n, r, i) {
		let a = this.#p(e, n.permissions);
		if (n.if !== void 0 && !holds(n.if, a)) return !1;
		let o = concurrencyOf(n.concurrency, a, Xo);
		if (o !== null && r?.group.toLowerCase() === o.group.toLowerCase()) throw Error(`sandbox: ${e.path} and its job ${t} wait for each other in one concurrency group`);
		return await this.#d(e, t, o, async (t) => {
			for (let r of n.steps ?? []) {
				let n = AbortSignal.any([t, i]);
				if (n.aborted || !await this.#f(e, r, a, n)) return !1;
			}
			return !0;
		});
	}
	async #d({ repository: e, path: t, event: n }, r, i, a) {
		let o = i === null ? {
			signal: new AbortController().signal,
			end: () => void 0
		} : await this.#r.enter(nameWithOwner(e), i), tell = (i) => {
			this.cancelled.push({
				repository: e,
				workflow: t,
				event: n,
				job: r,
				was: i
			});
		};
		if (o === null) return tell("pending"), !1;
		try {
			let e = await a(o.signal);
			return o.signal.aborted && tell("running"), e && !o.signal.aborted;
		} finally {
			o.end();
		}
	}
	async #f(e, t, n, r) {
		let { settings: i, repository: a, event: o, payload: s, actor: c, path: l, workflow: u, number: d } = e, f = i.uses[(t.uses ?? "").replace(/@.*$/, "")];
		if (!f || t.if !== void 0 && !holds(t.if, n)) return !0;
		let m = await this.#n.run({
			repository: a,
			...f,
			event: o,
			payload: s,
			number: d,
			signal: r,
			token: n.github.token,
			inputs: resolved(t.with, n),
			env: resolved(t.env, n),
			workflow: u.name ?? l,
			...c === void 0 ? {} : { actor: c },
			...i.node === void 0 ? {} : { node: i.node }
		});
		return this.runs.push({
			repository: a,
			workflow: l,
			event: o,
			result: m
		}), m.exitCode === 0;
	}
	#p({ settings: e, repository: t, event: n, payload: r, actor: i, workflow: a, path: o, number: s }, c = a.permissions) {
		let l = nameWithOwner(t), u = this.#t.issue({
			kind: "actions",
			repository: l,
			permissions: permissionsOf(c)
		});
		return {
			github: {
				token: u,
				repository: l,
				event: r,
				event_name: n,
				actor: i,
				repository_owner: t.owner.login,
				workflow: a.name ?? o,
				run_id: runId(s),
				run_number: s,
				run_attempt: 1,
				ref: `refs/heads/${t.defaultBranch}`,
				ref_name: t.defaultBranch,
				sha: t.head?.oid ?? ""
			},
			inputs: r.inputs,
			secrets: {
				...e.secrets,
				GITHUB_TOKEN: u
			},
			vars: e.vars
		};
	}
};
function resolved(e, t) {
	return Object.fromEntries(Object.entries(e ?? {}).map(([e, n]) => [e, resolveExpressions(typeof n == "string" ? n : JSON.stringify(n), t)]));
}
var Sandbox = class {
	clock;
	store;
	log = new RequestLog();
	faults = new Faults(this.log);
	limits;
	apps;
	tokens;
	webhooks;
	workflows;
	#e;
	#t;
	#n = new Map();
	constructor(e) {
		this.clock = new Clock(e.now ?? "2026-01-05T09:00:00Z", e.ticking ?? !1), this.store = new Store(this.clock), this.limits = new Limits(this.clock), this.apps = new Apps(this.store), this.tokens = new Tokens(this.store, this.apps), this.webhooks = new Webhooks(this.store, this.apps), this.#e = new Runner(this.store, this.tokens), this.workflows = new Workflows(this.store, this.tokens, this.#e);
		let t = {
			graphql: graphqlApi(this, e.lacks),
			rest: restApi(this)
		};
		this.#t = new Server(this, t, pages(this.store, this.apps, this.workflows.runs, e.timezone));
	}
	get url() {
		return this.store.origin;
	}
	async listen(e) {
		this.store.origin = await this.#t.listen(e);
	}
	as(e) {
		let t = this.store.user(e), n = this.#n.get(t) ?? new Person(this.store, t);
		return this.#n.set(t, n), n;
	}
	createOrganization(e, t = {}, n = {}, r = [], i = {}) {
		let a = this.store.organization(e), join = (e, t) => {
			for (let n of e ?? []) a.members.set(this.store.user(n), t);
		};
		join(t.members, {
			public: !1,
			owner: !1
		}), join(t.publicMembers, {
			public: !0,
			owner: !1
		}), join(t.owners, {
			public: !1,
			owner: !0
		});
		for (let [e, t] of Object.entries(n)) this.store.team(a, e, t.map((e) => this.store.user(e)));
		for (let e of r) this.store.issueType(a, e);
		for (let [e, t] of Object.entries(i)) this.store.issueField(a, e, t);
		return a;
	}
	createRepository(e, t = {}) {
		let [n = "", r = ""] = e.split("/"), i = this.store.account(n) ?? this.store.user(n), a = this.store.createRepository(i, r, t);
		for (let [e, n] of Object.entries(t.collaborators ?? {})) this.grant(a, e, n);
		let o = {
			kind: "installation",
			account: i,
			permissions: {
				contents: "write",
				issues: "write"
			}
		};
		t.files && push(this.store, o, a, t.files, "First commit");
		for (let e of t.labels ?? []) createLabel(this.store, o, a, typeof e == "string" ? { name: e } : e);
		return a;
	}
	grant(e, t, n) {
		e.collaborators.set(this.store.user(t), n);
	}
	deleteAccount(e) {
		let t = this.store.user(e);
		this.#n.delete(t), deleteAccount(this.store, t);
	}
	createApp(e) {
		let t = this.apps.register(e);
		return {
			app: t,
			installation: this.apps.install(t, e.owner)
		};
	}
	async runAction(e) {
		return await this.#e.run(e);
	}
	async close() {
		await this.webhooks.close(), await this.#t.close();
	}
	async [Symbol.asyncDispose]() {
		await this.close();
	}
};
async function startSandbox(e = {}) {
	let t = new Sandbox(e);
	return await t.listen(e.port ?? 0), t;
}



/***/ })

};
