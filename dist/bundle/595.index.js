export const id = 595;
export const ids = [595];
export const modules = {

/***/ 9340:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ peopleOf),
/* harmony export */   a: () => (/* binding */ officeOn),
/* harmony export */   c: () => (/* binding */ H),
/* harmony export */   d: () => (/* binding */ labelsOf),
/* harmony export */   f: () => (/* binding */ openedBeside),
/* harmony export */   g: () => (/* binding */ labelsOfForms),
/* harmony export */   h: () => (/* binding */ deskIn),
/* harmony export */   i: () => (/* binding */ formTeams),
/* harmony export */   l: () => (/* binding */ act),
/* harmony export */   m: () => (/* binding */ stateOf),
/* harmony export */   n: () => (/* binding */ K),
/* harmony export */   o: () => (/* binding */ operatorsEnvironment),
/* harmony export */   p: () => (/* binding */ ownersOf),
/* harmony export */   r: () => (/* binding */ G),
/* harmony export */   s: () => (/* binding */ ownFiles),
/* harmony export */   t: () => (/* binding */ CapturedShell),
/* harmony export */   u: () => (/* binding */ tick),
/* harmony export */   v: () => (/* binding */ E),
/* harmony export */   y: () => (/* binding */ StoryStopped)
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1308);
/* harmony import */ var _stand_in_http_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2313);
/* harmony import */ var _pagers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8590);
/* harmony import */ var _sandbox_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2203);
/* harmony import */ var _load_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1146);
/* harmony import */ var _template_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9664);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7598);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6760);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1455);









// src/stories/story-host.ts
var StoryStopped = class extends Error {};
// src/stories/policy-path.ts
const E = ".github/steward.yml", D = ["CODEOWNERS", "docs/CODEOWNERS"];
async function deskIn(e, t = E, n = {}) {
	let r = await textsBelow(e, ".github"), i = await textsOf(e, D), a = {
		...r,
		...i,
		...n
	}, o = a[E];
	if (o === void 0) return {
		files: a,
		policy: null,
		problems: []
	};
	let { policy: s, draft: c, problems: l } = await (0,_load_js__WEBPACK_IMPORTED_MODULE_4__.t)({
		text: o,
		file: t
	}), u = (c?.files ?? []).map(({ path: e }) => e).filter((e) => !(e in a));
	return {
		files: {
			...a,
			...await textsOf(e, u)
		},
		policy: s,
		problems: l
	};
}
async function textsBelow(e, t) {
	return await textsOf(e, (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_8__.readdir)((0,node_path__WEBPACK_IMPORTED_MODULE_7__.join)(e, t), {
		recursive: !0,
		withFileTypes: !0
	}).catch(() => [])).filter((e) => e.isFile()).map((t) => (0,node_path__WEBPACK_IMPORTED_MODULE_7__.relative)(e, (0,node_path__WEBPACK_IMPORTED_MODULE_7__.join)(t.parentPath, t.name)).split(node_path__WEBPACK_IMPORTED_MODULE_7__.sep).join(node_path__WEBPACK_IMPORTED_MODULE_7__.posix.sep)).sort());
}
async function textsOf(e, t) {
	let n = t.map(async (t) => {
		let n = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_8__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_7__.join)(e, t), "utf8").catch(() => null);
		return n !== null && n.length <= 512e3 && !n.includes("\0") ? [[t, n]] : [];
	});
	return Object.fromEntries((await Promise.all(n)).flat());
}
function peopleOf({ team: e }) {
	let t = [
		...(e.staff ?? []).map(({ login: e }) => e),
		...e.groups.flatMap(({ members: e, rotation: t, overrides: n }) => [
			...e,
			...t?.order ?? [],
			...n.map(({ who: e }) => e)
		]),
		...e.fallback === null ? [] : [e.fallback]
	];
	return Object.fromEntries(t.filter((e) => !e.includes("/")).map((e) => [e, "write"]));
}
function labelsOfForms(e) {
	let t = Object.entries(e).filter(([e]) => /^\.github\/ISSUE_TEMPLATE\/[^/]+$/.test(e));
	return [...new Set(t.flatMap(([e, t]) => (0,_template_js__WEBPACK_IMPORTED_MODULE_5__.t)(e, t).template?.labels ?? []))];
}
// src/stories/ticket-state.ts
function labelsOf(e) {
	return e.labels.map(({ name: e }) => e).sort();
}
function ownersOf(e) {
	return e.assignees.map(({ login: e }) => e).sort();
}
function stateOf(e) {
	return e.state === "OPEN" ? "open" : e.stateReason === "NOT_PLANNED" ? "not planned" : "completed";
}
function openedBeside({ repository: e, number: t }) {
	let n = RegExp(`^<!-- steward (?:write-up-of:${String(t)}|action:${String(t)}:\\w+|write-up-file:${String(t)}) `);
	return [...e.issues.values()].filter(({ body: e }) => n.test(e));
}
// src/stories/deeds.ts
function act(e, t, n, r) {
	try {
		return done(e, t, n, r);
	} catch (e) {
		throw e instanceof _sandbox_js__WEBPACK_IMPORTED_MODULE_3__._ ? new StoryStopped(`GitHub refuses it: ${faultOf(e)}`) : e;
	}
}
function faultOf({ message: e, faults: t }) {
	let n = (t ?? []).flatMap((e) => e.message ?? []).join(" ");
	return n === "" ? e : n;
}
function done(e, t, n, r) {
	let i = t.as(e.who), { opens: a } = e;
	if (a !== void 0) {
		let { form: e, title: r, answers: o, body: s = "" } = a;
		if (a.in !== void 0) return i.openIssue(besides(t, n, a.in), {
			title: r,
			body: s
		});
		if (e !== void 0 && n.head?.files.has(`.github/ISSUE_TEMPLATE/${e}`) !== !0) throw new StoryStopped(`The repository has no form ${e}`);
		if (e === void 0) return i.openIssue(n, {
			title: r,
			body: s
		});
		if (!/\.md$/i.test(e)) return i.submitForm(n, e, o, r);
		let c = n.head?.files.get(`.github/ISSUE_TEMPLATE/${e}`)?.content ?? "", l = (0,_template_js__WEBPACK_IMPORTED_MODULE_5__.t)(e, c).template?.labels ?? [];
		return i.openIssue(n, {
			title: r,
			body: s,
			labels: l,
			byForm: !0
		});
	}
	if (changeFiles(e, i, n), r === null) {
		if (e.writes ?? e.commits) return null;
		throw new StoryStopped("There is no ticket yet.");
	}
	if (e.beside !== void 0) {
		let { beside: i, ...a } = e;
		return done(a, t, n, besideOf(r, n, i));
	}
	let o = t.as(n.owner.login);
	changeTexts(e, i, r), react(e, i, r);
	for (let t of e.labels ?? []) (0,_sandbox_js__WEBPACK_IMPORTED_MODULE_3__.v)(n, t) === void 0 && o.createLabel(n, t);
	e.labels !== void 0 && i.label(r, ...e.labels);
	for (let t of e.unlabels ?? []) if ((0,_sandbox_js__WEBPACK_IMPORTED_MODULE_3__.v)(n, t) === void 0) throw new StoryStopped(`The repository has no label ${t}`);
	return e.unlabels !== void 0 && i.unlabel(r, ...e.unlabels), e.assigns !== void 0 && i.assign(r, ...e.assigns), e.unassigns !== void 0 && i.unassign(r, ...e.unassigns), e.says !== void 0 && i.comment(r, e.says), e.closes !== void 0 && close(e.closes, i, r), e.reopens === !0 && i.reopen(r), e.leaves === !0 && t.deleteAccount(e.who), r;
}
function close(e, t, n) {
	if (e !== "duplicate") {
		t.close(n, e === "completed" ? "COMPLETED" : "NOT_PLANNED");
		return;
	}
	let [r] = [...n.repository.issues.values()].sort((e, t) => e.number - t.number);
	if (r === void 0 || r === n) throw new StoryStopped("It is the first ticket itself.");
	t.close(n, "DUPLICATE", r);
}
function besides(e, { owner: t, collaborators: n }, r) {
	let i = `${t.login}/${r}`, a = Object.fromEntries([...n].map(([{ login: e }, t]) => [e, t])), o = r.endsWith("-private");
	return e.store.repository(i) ?? e.createRepository(i, {
		isPrivate: o,
		collaborators: a
	});
}
function besideOf(e, { issues: t }, n) {
	let r = [...openedBeside(e), ...[...t.values()].filter(isBots)].find(({ title: e }) => e.includes(n));
	if (r === void 0) throw new StoryStopped(`Nothing beside the ticket is called ${n}`);
	return r;
}
function changeTexts(e, t, n) {
	if (e.edits !== void 0) {
		let [r, i] = e.edits;
		if (!n.body.includes(r)) throw new StoryStopped(`The text has no ${r}`);
		t.editIssue(n, { body: n.body.replace(r, () => i) });
	}
	if (e.retitles !== void 0 && t.editIssue(n, { title: e.retitles }), e.fills !== void 0) {
		let [r, i] = e.fills, a = (0,_sandbox_js__WEBPACK_IMPORTED_MODULE_3__.y)(n).find((e) => isBots(e) && e.body.includes(r));
		if (a === void 0) throw new StoryStopped(`No comment of the desk has ${r}`);
		t.editComment(a, a.body.replace(r, () => i));
	}
	if (e.rewrites !== void 0) {
		let [r, i] = e.rewrites, a = saidBy(n, r, (e) => !isBots(e));
		t.editComment(a, a.body.replace(r, () => i));
	}
	e.deletes !== void 0 && t.deleteComment(saidBy(n, e.deletes, (e) => !isBots(e)));
}
function changeFiles(e, t, n) {
	if (e.writes !== void 0) {
		let [r, i] = e.writes, a = n.head?.files.get(".github/steward.yml")?.content ?? "";
		if (!a.includes(r)) throw new StoryStopped(`The policy has no ${r}`);
		let o = { [E]: a.replace(r, () => i) }, s = t.commit(n, o, e.dated === void 0 ? {} : { at: e.dated });
		e.merges === !0 ? t.merge(n, s) : t.pushCommit(n, s);
	}
	e.commits !== void 0 && t.push(n, e.commits);
}
function react(e, t, n) {
	if (e.thumbs_up !== void 0 && t.react(saidBy(n, e.thumbs_up, isBots), "THUMBS_UP"), e.reacts === void 0) return;
	let { with: r, to: i } = e.reacts, a = Object.entries(_sandbox_js__WEBPACK_IMPORTED_MODULE_3__.b).find(([, e]) => e === r)?.[0];
	t.react(i === void 0 ? n : saidBy(n, i, () => !0), a);
}
function isBots({ author: e }) {
	return e?.__typename === "Bot";
}
function saidBy(e, t, n) {
	let r = (0,_sandbox_js__WEBPACK_IMPORTED_MODULE_3__.y)(e).findLast((e) => n(e) && e.body.includes(t));
	if (r === void 0) throw new StoryStopped(`No comment that could be meant has ${t}`);
	return r;
}
function tick(e, t, { number: n }, r) {
	let i = RegExp(`^- \\[ \\] (#${String(n)} .*→) @(\\S+)$`, "m"), a = [...t.issues.values()].findLast(({ body: e }) => i.test(e));
	if (a === void 0) throw new StoryStopped(`No agenda has #${String(n)}`);
	return e.editIssue(a, { body: a.body.replace(i, (e, t, n) => `- [x] ${t} @${r ?? n}`) }), a;
}
// src/sandbox/pager-formats.ts
var O = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.o)((0,_stand_in_http_js__WEBPACK_IMPORTED_MODULE_1__.t)(), 1);
const k = {
	pagerduty: "R0UT1NGKEYR0UT1NGKEYR0UT1NGKEY12",
	opsgenie: "eb243592-faa2-4ba2-a551-1afdf565c889",
	splunk: "splunk-key-31e945ee",
	slack: "T0000SLACK/B0000SECRET/XXXXTOKENXXXX",
	webhook: "a-secret-of-the-receiver",
	chat: "T0000CHAT/B0000SECRET/XXXXCHATXXXX"
}, text = (e) => (0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.T)().min(1).max(e), A = (0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.O)({ protocol: /^https?$/ }), j = {
	routing_key: (0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.x)(k.pagerduty),
	dedup_key: text(255)
}, M = (0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.y)("event_action", [(0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.w)({
	...j,
	event_action: (0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.x)("trigger"),
	client: (0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.T)().optional(),
	client_url: A.optional(),
	links: (0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__._)((0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.w)({
		href: A,
		text: (0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.T)().optional()
	})).optional(),
	payload: (0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.w)({
		summary: text(1024),
		source: text(1e3),
		severity: (0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.g)([
			"critical",
			"error",
			"warning",
			"info"
		]),
		component: (0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.T)().optional(),
		custom_details: (0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.C)((0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.T)(), (0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.T)())
	})
}), (0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.w)({
	...j,
	event_action: (0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.g)(["acknowledge", "resolve"])
})]), N = (0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.w)({
	message: text(130),
	alias: text(512),
	description: text(15e3),
	details: (0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.C)((0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.T)(), (0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.T)()).refine((e) => Object.entries(e).flat().join("").length <= 8e3),
	entity: text(512),
	source: text(100),
	priority: (0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.g)([
		"P1",
		"P2",
		"P3",
		"P4",
		"P5"
	])
}), P = (0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.w)({
	source: text(100),
	note: text(25e3)
}), F = (0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.w)({
	message_type: (0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.g)([
		"CRITICAL",
		"WARNING",
		"ACKNOWLEDGEMENT",
		"INFO",
		"RECOVERY"
	]),
	entity_id: text(512),
	entity_display_name: text(1e3),
	state_message: text(2e4),
	monitoring_tool: (0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.x)("Steward"),
	ticket: text(512),
	"vo_annotate.u.Ticket": A.max(1124).optional()
}), I = text(3e3).refine((e) => !/[<>]/.test(e.replace(/<https?:\/\/[^<>|\s]+\|[^<>|]+>/g, "")) && !/@[a-z]/i.test(e), "a mention or an open bracket"), L = (0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.w)({
	type: (0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.x)("mrkdwn"),
	text: I,
	verbatim: (0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.x)(!0)
}), R = (0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.w)({
	text: I,
	blocks: (0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__._)((0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.y)("type", [(0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.w)({
		type: (0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.x)("section"),
		text: L
	}), (0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.w)({
		type: (0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.x)("context"),
		elements: (0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__._)(L).min(1).max(10)
	})])).min(1).max(50),
	unfurl_links: (0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.x)(!1),
	unfurl_media: (0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.x)(!1)
}), z = (0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.w)({
	version: (0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.x)(1),
	action: (0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.g)([
		"trigger",
		"acknowledge",
		"resolve"
	]),
	dedup_key: text(255),
	pager: text(100),
	severity: (0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.T)(),
	summary: text(200),
	url: (0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.T)(),
	repository: text(200),
	number: (0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.b)().nullable(),
	details: (0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.C)((0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.T)(), (0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.T)())
}), B = (0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.w)({
	version: (0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.x)(1),
	action: (0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.x)("notice"),
	dedup_key: (0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.T)(),
	repository: text(200),
	number: (0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.b)().nullable(),
	url: (0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.T)(),
	text: text(2e4)
}), V = {
	pagerduty: ({ path: e, body: t }) => {
		same(e, "/v2/enqueue");
		let n = M.parse(JSON.parse(t));
		return {
			action: n.event_action,
			key: n.dedup_key
		};
	},
	opsgenie: ({ path: e, headers: t, body: n }) => {
		if (same(t.authorization, `GenieKey ${k.opsgenie}`), e === "/v2/alerts") return {
			action: "trigger",
			key: N.parse(JSON.parse(n)).alias
		};
		let [, r = "", i] = /^\/v2\/alerts\/([^/?]+)\/(acknowledge|close)\?identifierType=alias$/.exec(e) ?? [];
		return P.parse(JSON.parse(n)), {
			action: i === "close" ? "resolve" : "acknowledge",
			key: text(512).parse(r)
		};
	},
	splunk: ({ path: e, body: t }) => {
		same(e, `/integrations/generic/20131114/alert/${k.splunk}/database`);
		let n = F.parse(JSON.parse(t)), r = {
			CRITICAL: "trigger",
			ACKNOWLEDGEMENT: "acknowledge",
			RECOVERY: "resolve"
		}, { message_type: i } = n;
		if (i === "WARNING" || i === "INFO") throw Error(`${i} wakes nobody`);
		return {
			action: r[i],
			key: n.entity_id
		};
	},
	slack: ({ path: e, body: t }) => {
		same(e, `/services/${k.slack}`);
		let n = R.parse(JSON.parse(t)), [r = ""] = n.text.split(":");
		return {
			action: {
				Page: "trigger",
				Acknowledged: "acknowledge",
				Resolved: "resolve"
			}[r],
			key: n.text
		};
	},
	webhook: ({ path: e, headers: t, body: n }, i) => {
		same(e, "/hook");
		let o = String(t["x-steward-timestamp"]), s = (0,node_crypto__WEBPACK_IMPORTED_MODULE_6__.createHmac)("sha256", k.webhook).update(`${o}.${n}`).digest("hex");
		if (same(String(t["x-steward-signature-256"]), `sha256=${s}`), Math.abs(Number(o) * 1e3 - i) > 3e5) throw Error("an old signature");
		(0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.T)().regex(/^[\da-f]{64}$/).parse(t["idempotency-key"]);
		let c = (0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.D)([z, B]).parse(JSON.parse(n));
		return {
			action: c.action,
			key: c.dedup_key
		};
	},
	chat: ({ path: e, body: t }) => {
		same(e, `/services/${k.chat}`);
		let { blocks: n } = R.parse(JSON.parse(t));
		return {
			action: "notice",
			key: n.flatMap((e) => e.type === "section" ? e.text.text : []).join("\n")
		};
	}
};
function same(e, t) {
	if (e !== t) throw Error(`${String(e)} in place of ${t}`);
}
function providerOf(e) {
	return e.startsWith("/v2/enqueue") ? "pagerduty" : e.startsWith("/v2/alerts") ? "opsgenie" : e.startsWith("/integrations/") ? "splunk" : e === `/services/${k.chat}` ? "chat" : e.startsWith("/services/") ? "slack" : "webhook";
}
// src/sandbox/receiver.ts
var H = class Receiver {
	now = 0;
	taken = [];
	refused = [];
	arrived = [];
	#e = {
		pagerduty: [],
		opsgenie: [],
		splunk: [],
		slack: [],
		webhook: [],
		chat: []
	};
	#t = (0, O.createServer)((e, t) => {
		this.#n(e, t).catch((e) => {
			this.refused.push(String(e)), t.destroy();
		});
	});
	static async start(e) {
		let t = new Receiver();
		return t.now = e, await new Promise((e) => t.#t.listen(0, "127.0.0.1", e)), t;
	}
	async stop() {
		this.#t.closeAllConnections(), await new Promise((e) => this.#t.close(e));
	}
	get port() {
		return this.#t.address().port;
	}
	get base() {
		return `http://127.0.0.1:${this.port}`;
	}
	environment() {
		return {
			STEWARD_PAGER_ALLOW: "127.0.0.1",
			STEWARD_PAGER_PAGERDUTY: k.pagerduty,
			STEWARD_PAGER_PAGERDUTY_URL: this.base,
			STEWARD_PAGER_OPSGENIE: k.opsgenie,
			STEWARD_PAGER_OPSGENIE_URL: this.base,
			STEWARD_PAGER_SPLUNK: `${this.base}/integrations/generic/20131114/alert/${k.splunk}/database`,
			STEWARD_PAGER_SLACK: `${this.base}/services/${k.slack}`,
			STEWARD_PAGER_WEBHOOK: `${this.base}/hook`,
			STEWARD_PAGER_WEBHOOK_SECRET: k.webhook
		};
	}
	chatEnvironment() {
		let e = `${this.base}/services/${k.chat}`;
		return {
			STEWARD_PAGER_ALLOW: "127.0.0.1",
			STEWARD_CHAT: e,
			STEWARD_CHANNEL_PUBLIC: e
		};
	}
	said() {
		return this.taken.flatMap(({ provider: e, key: t }) => e === "chat" ? [t] : []);
	}
	fail(e, ...t) {
		this.#e[e].push(...t);
	}
	woken(e) {
		let t = new Map();
		for (let { provider: n, action: r, key: i } of this.taken) n === e && r === "trigger" && t.set(i, e === "slack" ? (t.get(i) ?? 0) + 1 : 1);
		return t;
	}
	async #n(e, t) {
		let n = e.url ?? "", r = providerOf(n);
		this.arrived.push(r);
		let i = this.#e[r].shift(), a = [];
		for await (let t of e) a.push(t);
		if (i === "drop") {
			e.socket.destroy();
			return;
		}
		if (i === "delay") return;
		if (typeof i == "object") {
			t.writeHead(i.status, i.headers).end(i.body ?? "out of order");
			return;
		}
		let o = Buffer.concat(a).toString("utf8");
		try {
			if (e.method !== "POST") throw Error(`method ${String(e.method)}`);
			same(e.headers["content-type"], "application/json");
			let { headers: t } = e, i = V[r]({
				path: n,
				headers: t,
				body: o
			}, this.now);
			this.taken.push({
				provider: r,
				...i,
				content: JSON.parse(o),
				headers: t
			});
		} catch (e) {
			this.refused.push(`${r}: ${String(e)}`), t.writeHead(400).end(`invalid: ${o}`);
			return;
		}
		i === "lose" ? e.socket.destroy() : r === "slack" || r === "chat" ? t.writeHead(200).end("ok") : r === "splunk" ? t.writeHead(200).end("{\"result\":\"success\",\"entity_id\":\"x\"}") : t.writeHead(202).end("{\"status\":\"success\"}");
	}
};
// src/stories/stage.ts
const U = "acme", W = `${U}/backroom`;
var G = class Stage {
	github;
	repository;
	receiver;
	office;
	host;
	constructor(e, t) {
		this.github = e.github, this.repository = e.repository, this.receiver = e.receiver, this.office = e.office, this.host = t;
	}
	static async set(e, t, n, r) {
		let i = await (0,_sandbox_js__WEBPACK_IMPORTED_MODULE_3__.t)({
			now: new Date(n).toISOString(),
			lacks: e.lacks
		}), a = await H.start(n);
		try {
			formTeams(i, e.teams);
			let n = i.createRepository(`${U}/helpdesk`, {
				files: t.files,
				collaborators: t.people
			});
			for (let e of t.labels) i.as(U).createLabel(n, e);
			let o = e.office === !0 ? officeOn(i, Object.keys(t.people)) : null, s = await r(i, n, {
				...operatorsEnvironment(e, a),
				...e.rounds === void 0 ? {} : { STEWARD_ROUND_MINUTES: e.rounds === !0 ? "60" : String(e.rounds) },
				...e.chat === !0 ? a.chatEnvironment() : {},
				...o === null ? {} : {
					STEWARD_OFFICE: W,
					STEWARD_OFFICE_TOKEN: o.token
				}
			});
			return new Stage({
				github: i,
				repository: n,
				receiver: a,
				office: o?.repository ?? null
			}, s);
		} catch (e) {
			throw await a.stop(), await i.close(), e;
		}
	}
	pages() {
		return this.receiver.taken.filter(({ provider: e }) => e !== "chat").map(({ provider: e, action: t, key: n }) => `${e} ${t} ${n}`);
	}
	companionOf(e) {
		let { owner: t, name: n } = e.repository, r = `<!-- steward office:${t.login}:${n}:${String(e.number)} `, i = [...this.office?.issues.values() ?? []].filter(({ body: e }) => e.startsWith(r));
		if (i.length > 1) throw new StoryStopped("The ticket has more than one companion.");
		return i[0] ?? null;
	}
	commentsOnDesk() {
		let e = this.deskIssue();
		return e === null ? [] : (0,_sandbox_js__WEBPACK_IMPORTED_MODULE_3__.y)(e);
	}
	deskIssue() {
		return [...this.repository.issues.values()].find(({ body: e }) => e.startsWith("<!-- steward desk ")) ?? null;
	}
	openedIssues() {
		return [...this.repository.issues.values()].filter(({ author: e }) => e?.login === this.host.login).map((e) => [
			e.title,
			e.body,
			...this.ownComments(e).map(({ body: e }) => e)
		].join("\n"));
	}
	ownComments(e) {
		return (0,_sandbox_js__WEBPACK_IMPORTED_MODULE_3__.y)(e).filter((e) => e.author?.login === this.host.login);
	}
	async [Symbol.asyncDispose]() {
		await this.host.close(), await this.receiver.stop(), await this.github.close();
	}
};
const K = {
	ana: "write",
	bo: "triage",
	chen: "write",
	dee: "write"
};
function ownFiles(e) {
	return {
		...e.policy === void 0 ? {} : { [E]: e.policy },
		...e.files
	};
}
function formTeams(e, t) {
	let n = Map.groupBy(Object.entries(t), ([e]) => e.replace(/\/.*$/, ""));
	for (let [t, r] of n) {
		let n = r.map(([e, n]) => [e.slice(t.length + 1), n]), i = [...new Set(r.flatMap(([, e]) => e))];
		e.createOrganization(t, { publicMembers: i }, Object.fromEntries(n));
	}
}
function officeOn(e, t) {
	let n = Object.fromEntries(t.map((e) => [e, "read"])), r = e.createRepository(W, {
		isPrivate: !0,
		collaborators: {
			...n,
			clerk: "write"
		}
	}), i = e.tokens.issue({
		kind: "pat",
		login: "clerk",
		permissions: { issues: "write" },
		repositories: [W]
	});
	return {
		name: W,
		repository: r,
		token: i
	};
}
function operatorsEnvironment({ pagers: e }, t) {
	let n = t.environment(), variable = (e) => `STEWARD_PAGER_${e.toUpperCase().replaceAll("-", "_")}`, r = Object.entries(e).flatMap(([e, t]) => Object.entries(n).filter(([e]) => e === variable(t) || e.startsWith(`${variable(t)}_`)).map(([n, r]) => [n.replace(variable(t), variable(e)), r]));
	return {
		STEWARD_PAGER_ALLOW: "127.0.0.1",
		...Object.fromEntries(r)
	};
}
// src/hosts/cli/captured.ts
var CapturedShell = class {
	environment;
	folder;
	program;
	lines = [];
	#e;
	constructor(e, t, n = e.folder) {
		this.#e = e, this.environment = t, this.folder = n, this.program = e.program;
	}
	get text() {
		return this.lines.join("\n");
	}
	print(e) {
		this.lines.push(e);
	}
	note(e) {
		this.#e.note(e);
	}
	input() {
		return this.#e.input();
	}
	async interrupted() {
		await this.#e.interrupted();
	}
};



/***/ }),

/***/ 4595:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   tryDesk: () => (/* binding */ tryDesk)
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1308);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9473);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(7413);
/* harmony import */ var _sandbox_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2203);
/* harmony import */ var _captured_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9340);
/* harmony import */ var _dist_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2290);
/* harmony import */ var _stand_in_http_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2313);
/* harmony import */ var _moment_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9198);
/* harmony import */ var _instant_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7101);
/* harmony import */ var _taggedTemplateLiteral_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(837);
/* harmony import */ var _fault_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(4900);
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1108);
/* harmony import */ var _policy_file_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(951);
/* harmony import */ var _text_file_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(2060);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(8500);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(6760);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(8161);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(1455);


















// src/rehearsal/cast.ts
const fe = ["ana", "bo"];
function castOf(e) {
	let t = Object.keys((0,_captured_js__WEBPACK_IMPORTED_MODULE_3__._)(e)), n = (t.length > 0 ? t : fe).map((t) => ({
		login: t,
		kind: "staff",
		about: e.team.groups.filter(({ members: e }) => e.includes(t)).map(({ name: e }) => e).join(", ")
	})), r = [...e.customers.members].filter(([e]) => !e.includes("/") && !t.includes(e)).map(([e, { customer: t, tier: n }]) => ({
		login: e,
		kind: "customer",
		about: `${t}, ${n}`
	})), i = new Set([...n, ...r].map(({ login: e }) => e)), free = (e) => i.has(e) ? `${e}-2` : e;
	return [
		...n,
		...r.length > 0 ? r : [{
			login: free("customer"),
			kind: "customer",
			about: ""
		}],
		{
			login: free("stranger"),
			kind: "stranger",
			about: ""
		}
	];
}
function teamsOf(e) {
	let { staff: t, groups: n } = e.team, r = [...(t ?? []).map(({ login: e }) => e), ...n.flatMap(({ members: e }) => e)], i = castOf(e).filter(({ kind: e }) => e === "staff");
	return Object.fromEntries([...new Set(r)].filter((e) => e.includes("/")).map((e) => [e, i.map(({ login: e }) => e)]));
}
// src/rehearsal/chimes.ts
var Chimes = class {
	#e = new Set();
	#t = null;
	on(e) {
		this.#t = e;
	}
	set(e, t) {
		let n = {
			at: (this.#t?.now() ?? 0) + t,
			for: t,
			ring: e
		};
		return this.#e.add(n), n;
	}
	clear(e) {
		this.#e.delete(e);
	}
	next(e) {
		let t = [...this.#e].filter(({ for: t }) => t > e).map(({ at: e }) => e);
		return t.length === 0 ? null : Math.ceil(Math.min(...t) / 1e3) * 1e3;
	}
	async until(e, t) {
		for (;;) {
			let [n] = [...this.#e].filter(({ at: t }) => t <= e).sort((e, t) => e.at - t.at);
			if (n === void 0) break;
			let r = Math.ceil(n.at / 1e3) * 1e3;
			r > (this.#t?.now() ?? 0) && this.#t?.set(r), this.#e.delete(n), n.ring(), await t();
		}
		e > (this.#t?.now() ?? 0) && this.#t?.set(e);
	}
};
// src/rehearsal/desk-app.ts
const J = "a secret between a sandbox and its app";
var pe = class DeskApp {
	app;
	#e;
	#t = new Chimes();
	#n;
	#r;
	constructor(e, t, n, r, i) {
		this.#e = e, this.app = t, this.#t = n, this.#n = r, this.#r = i;
	}
	static async start(e, t, n, r, i) {
		let { app: a } = e.createApp({
			slug: n,
			owner: t
		}), { host: o, protocol: s } = new URL(e.url);
		Object.assign(r, {
			APP_ID: String(a.id),
			PRIVATE_KEY: a.privateKey,
			WEBHOOK_SECRET: J,
			PORT: "0",
			HOST: "127.0.0.1",
			GHE_HOST: o,
			GHE_PROTOCOL: s.replace(":", ""),
			STEWARD_WRITE_PACE: "0",
			STEWARD_ROUND_MINUTES: "0",
			LOG_LEVEL: "warn"
		});
		let c = new Chimes();
		c.on(e.clock);
		let l = [], u = await i(r, (e) => l.push(e), c);
		a.webhook = {
			url: `${u.url}/api/github/webhooks`,
			secret: J
		};
		let d = new DeskApp(e, a, c, u, l);
		return await d.settled(), d;
	}
	async settled() {
		for (let e = 0; e < 3;) {
			await this.#e.webhooks.settled();
			let { waiting: t, running: n, round: r } = await (await fetch(`${this.#n.url}/health`, { headers: { connection: "close" } })).json();
			e = t === 0 && n === 0 && r === !1 ? e + 1 : 0, await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_11__.setTimeout)(3);
		}
	}
	async until(e, t) {
		await this.#t.until(e, t);
	}
	get due() {
		return this.#t.next(6e4);
	}
	trouble() {
		return this.#r.splice(0);
	}
	async close() {
		await this.#n.close();
	}
}, Y = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.o)((0,_dist_js__WEBPACK_IMPORTED_MODULE_4__.t)(), 1), Diary = class {
	#e;
	#t = [];
	#n = new Map();
	#r = new Map();
	constructor(e) {
		this.#e = e;
	}
	get length() {
		return this.#t.length;
	}
	opened(e, t, n, r) {
		let i = this.#n.size === 0 ? "ticket" : `ticket-${String(this.#n.size + 1)}`;
		this.#n.set(n, i), this.#t.push({
			at: e,
			step: {
				who: t,
				opens: {
					...i === "ticket" ? {} : { as: i },
					...r
				}
			}
		});
	}
	did(e, t, n, r) {
		let i = Object.entries(r).map(([e, t]) => [e, Array.isArray(t) && t.length === 1 ? t[0] : t]);
		this.#t.push({
			at: e,
			step: {
				who: t,
				...this.#i(n),
				...Object.fromEntries(i)
			}
		});
	}
	look(e, t) {
		for (let n of this.#n.keys()) {
			let r = {
				labels: (0,_captured_js__WEBPACK_IMPORTED_MODULE_3__.d)(n),
				owners: (0,_captured_js__WEBPACK_IMPORTED_MODULE_3__.p)(n),
				...n.state === "OPEN" ? {} : { state: (0,_captured_js__WEBPACK_IMPORTED_MODULE_3__.m)(n) },
				comments: (0,_sandbox_js__WEBPACK_IMPORTED_MODULE_2__.y)(n).filter(({ author: e }) => e?.login === t).length
			}, i = JSON.stringify(r);
			this.#r.get(n) !== i && (this.#r.set(n, i), this.#t.push({
				at: e,
				step: {
					...this.#i(n),
					look: r
				}
			}));
		}
	}
	text(e, t) {
		let n = this.#e, r = this.#t.map(({ at: e, step: t }) => {
			let r = e === n ? {} : { at: (0,_sandbox_js__WEBPACK_IMPORTED_MODULE_2__.h)(e) };
			return n = e, {
				...r,
				...t
			};
		});
		return (0, Y.stringify)({
			title: e,
			starts: (0,_sandbox_js__WEBPACK_IMPORTED_MODULE_2__.h)(this.#e),
			...t,
			story: r
		}, { lineWidth: 110 });
	}
	#i(e) {
		let t = e === null ? void 0 : this.#n.get(e);
		return t === void 0 || t === "ticket" ? {} : { on: t };
	}
}, Mailbox = class {
	mails = [];
	#e;
	constructor(e) {
		this.#e = e, e.listen((e) => this.#t(e));
	}
	of(e) {
		return this.mails.filter(({ to: t }) => t === e).reverse();
	}
	#t(e) {
		if (e.event !== "issues" && e.event !== "issue_comment") return;
		let { issue: t, action: n, by: r } = e;
		if (e.event === "issue_comment") {
			if (n !== "created") return;
			this.#r(t, e.comment.author, e.comment.body, this.#n(t, e.comment.body));
		} else {
			if (n === "opened") {
				let e = (0,_sandbox_js__WEBPACK_IMPORTED_MODULE_2__.u)(this.#e, t.body).map((e) => [e, "you were mentioned"]);
				this.#r(t, t.author, t.body, new Map(e));
			}
			if (n === "assigned" && e.assignee !== void 0 && this.#r(t, r.account, "Assigned to you.", new Map([[e.assignee, "you were assigned"]])), n === "closed" || n === "reopened") {
				let e = t.stateReason === "NOT_PLANNED" ? "Closed as not planned." : "Closed as completed.", i = n === "closed" ? e : "Reopened.";
				this.#r(t, r.account, i, this.#n(t, ""));
			}
		}
	}
	#n(e, t) {
		let n = e.timeline.flatMap((e) => e.__typename === "MentionedEvent" && e.actor !== null ? [e.actor] : []), r = [
			...e.author === null ? [] : [e.author],
			...(0,_sandbox_js__WEBPACK_IMPORTED_MODULE_2__.y)(e).flatMap(({ author: e }) => e ?? []),
			...e.assignees,
			...n
		];
		return new Map([...r.map((e) => [e, "you take part"]), ...(0,_sandbox_js__WEBPACK_IMPORTED_MODULE_2__.u)(this.#e, t).map((e) => [e, "you were mentioned"])]);
	}
	#r(e, t, n, r) {
		let i = this.#e.clock.now(), a = `[${e.repository.owner.login}/${e.repository.name}] ${e.title} (#${String(e.number)})`;
		for (let [o, s] of r) o !== t && o.__typename === "User" && this.mails.push({
			at: i,
			to: o,
			from: t,
			reason: s,
			issue: e,
			subject: a,
			text: n
		});
	}
};
// src/rehearsal/newsreader.ts
const me = {
	THUMBS_UP: "👍",
	THUMBS_DOWN: "👎",
	CONFUSED: "😕",
	HEART: "❤️"
};
var Newsreader = class {
	#e = new Set();
	#t = new Map();
	since(e) {
		return [...e].map((e) => ({
			issue: e,
			deeds: this.#n(e)
		})).filter(({ deeds: e }) => e.length > 0);
	}
	#n(e) {
		let t = e.timeline.filter((e) => !this.#e.has(e));
		for (let e of t) this.#e.add(e);
		let n = this.#t.has(e.id) ? [] : isBot(e.author) ? [`opened “${e.title}”`] : [], r = [e, ...(0,_sandbox_js__WEBPACK_IMPORTED_MODULE_2__.y)(e)], i = r.flatMap((e) => e.reactions).filter((e) => !this.#e.has(e));
		for (let e of i) this.#e.add(e);
		return [
			...n,
			...t.flatMap((e) => deedOf(e) ?? []),
			...i.flatMap((e) => isBot(e.author) ? [`answered with ${me[e.content] ?? e.content.toLowerCase()}`] : []),
			...r.flatMap((e) => {
				let t = this.#t.get(e.id);
				return this.#t.set(e.id, e.edits.length), t !== void 0 && e.edits.slice(t).some(({ editor: e }) => isBot(e)) ? [`brought its ${kindOf(e.body)} up to date`] : [];
			})
		];
	}
};
function isBot(e) {
	return e?.__typename === "Bot";
}
function deedOf(e) {
	if (e.__typename === "IssueComment") return isBot(e.author) ? `wrote its ${kindOf(e.body)}` : null;
	if (!isBot(e.actor)) return null;
	switch (e.__typename) {
		case "LabeledEvent": return `put on “${e.label.name}”`;
		case "UnlabeledEvent": return `took off “${e.label.name}”`;
		case "AssignedEvent": return `assigned ${e.assignee.login}`;
		case "UnassignedEvent": return `unassigned ${e.assignee.login}`;
		case "ClosedEvent": return "closed it";
		case "ReopenedEvent": return "reopened it";
		case "RenamedTitleEvent": return "changed the title";
		case "CommentDeletedEvent": return "took back a comment";
		case "LockedEvent": return "locked the conversation";
		default: return null;
	}
}
function kindOf(e) {
	let [, t = ""] = /^<!-- steward ([a-z-]+)/.exec(e) ?? [];
	return t === "status" ? "status comment" : t === "post-mortem" ? "post-mortem" : t === "desk" ? "own issue" : "comment";
}
// src/rehearsal/rehearsal.ts
var NoDesk = class extends Error {
	problems;
	constructor(e, t = []) {
		super(e), this.problems = t;
	}
}, he = class Rehearsal {
	github;
	repository;
	mailbox;
	receiver;
	diary;
	who;
	cast;
	policy;
	news = null;
	refusal = null;
	version = 0;
	#e;
	#t;
	#n;
	#r = new Newsreader();
	#i;
	#a;
	#o = {
		mails: 0,
		pages: 0
	};
	#s = null;
	#c = Promise.resolve();
	constructor(e, t, n, r, i) {
		this.github = e.github, this.repository = e.repository, this.mailbox = e.mailbox, this.receiver = e.receiver, this.policy = e.policy, this.cast = castOf(e.policy), this.who = this.cast.find(({ kind: e }) => e === "customer")?.login ?? "stranger", this.diary = new Diary(i.now), this.#n = t, this.#a = n, this.#t = r, this.#e = i;
		let a = this.github.apps.installationOn(t.app, e.repository);
		if (a === void 0) throw Error("The app is installed nowhere.");
		this.#i = this.github.tokens.issue({
			kind: "installation",
			installation: a
		});
	}
	static async open(e) {
		let t = e.policy === void 0 ? {} : { [_captured_js__WEBPACK_IMPORTED_MODULE_3__.v]: e.policy }, n = await (0,_captured_js__WEBPACK_IMPORTED_MODULE_3__.h)(e.folder, _captured_js__WEBPACK_IMPORTED_MODULE_3__.v, t), { policy: r } = n;
		if (n.files[".github/steward.yml"] === void 0) throw new NoDesk(`There is no ${_captured_js__WEBPACK_IMPORTED_MODULE_3__.v} in ${e.folder}.`);
		if (r === null) throw new NoDesk(`${_captured_js__WEBPACK_IMPORTED_MODULE_3__.v} has errors.`, n.problems);
		let i = await (0,_sandbox_js__WEBPACK_IMPORTED_MODULE_2__.t)({
			now: e.now,
			timezone: r.timezone
		}), a = await _captured_js__WEBPACK_IMPORTED_MODULE_3__.c.start(e.now), [o = ""] = e.repository.split("/");
		(0,_captured_js__WEBPACK_IMPORTED_MODULE_3__.i)(i, teamsOf(r));
		let s = castOf(r).filter(({ kind: e }) => e === "staff"), c = i.createRepository(e.repository, {
			files: n.files,
			collaborators: Object.fromEntries(s.map(({ login: e }) => [e, "write"]))
		});
		for (let e of (0,_captured_js__WEBPACK_IMPORTED_MODULE_3__.g)(n.files)) i.as(o).createLabel(c, e);
		let l = new Mailbox(i.store), u = { ...operatorsVariables(r, a) };
		if (r.notices === "office") {
			let e = (0,_captured_js__WEBPACK_IMPORTED_MODULE_3__.a)(i, s.map(({ login: e }) => e));
			Object.assign(u, {
				STEWARD_OFFICE: e.name,
				STEWARD_OFFICE_TOKEN: e.token
			});
		}
		let d = await pe.start(i, o, slugOf(r), u, e.start);
		return new Rehearsal({
			github: i,
			repository: c,
			mailbox: l,
			receiver: a,
			policy: r
		}, d, n, u, e);
	}
	get fullName() {
		return `${this.repository.owner.login}/${this.repository.name}`;
	}
	get now() {
		return this.github.clock.now();
	}
	get bot() {
		return this.#n.app.slug;
	}
	get policyText() {
		return this.files[".github/steward.yml"] ?? "";
	}
	get files() {
		let e = this.repository.head?.files ?? new Map();
		return Object.fromEntries([...e].map(([e, { content: t }]) => [e, t]));
	}
	async act(e, t) {
		return await this.#d(async () => {
			let { who: n } = this;
			this.refusal = null;
			try {
				let r = (0,_captured_js__WEBPACK_IMPORTED_MODULE_3__.l)({
					...e,
					who: n
				}, this.github, this.repository, t);
				if (e.opens !== void 0 && r !== null) {
					let { form: t, title: i, answers: a, body: o } = e.opens;
					this.diary.opened(this.now, n, r, {
						...t === void 0 ? {} : { form: t },
						title: i,
						...Object.keys(a).length > 0 ? { answers: a } : {},
						...o === void 0 || o === "" ? {} : { body: o }
					});
				} else this.diary.did(this.now, n, t, e);
				return await this.#u(), this.diary.look(this.now, this.bot), r;
			} catch (e) {
				if (!(e instanceof _captured_js__WEBPACK_IMPORTED_MODULE_3__.y)) throw e;
				return this.refusal = e.message, this.news = null, null;
			}
		});
	}
	async wait(e) {
		await this.#d(async () => {
			this.refusal = null, this.diary.look(this.now, this.bot), await this.#n.until(e, async () => {
				this.receiver.now = this.now, await this.#n.settled(), this.diary.look(this.now, this.bot);
			}), await this.#u();
		});
	}
	async write(e) {
		return await this.#d(async () => {
			let t = {
				...this.files,
				...e
			}, n = await this.#e.eyes.check(t);
			if (n.some(({ severity: e }) => e === "error")) return n;
			let r = this.files, i = Object.entries(e).filter(([e, t]) => r[e] !== t);
			if (i.length === 0) return n;
			let a = Object.fromEntries(i), o = this.repository.owner.login;
			return this.diary.look(this.now, this.bot), (0,_captured_js__WEBPACK_IMPORTED_MODULE_3__.l)({
				who: o,
				commits: a
			}, this.github, this.repository, null), this.diary.did(this.now, o, null, { commits: a }), await this.#l(), await this.#u(), n;
		});
	}
	async reload() {
		let { files: e } = await (0,_captured_js__WEBPACK_IMPORTED_MODULE_3__.h)(this.#e.folder);
		return await this.write(e);
	}
	next() {
		if (this.#s?.version !== this.version) {
			let e = this.#e.eyes.next(this.github, this.#i, this.fullName);
			this.#s = {
				version: this.version,
				run: e
			};
		}
		return this.#s.run;
	}
	async due() {
		let { due: e } = await this.next(), t = [e, this.#n.due].filter((e) => e !== null && e > this.now);
		return t.length === 0 ? null : Math.min(...t);
	}
	async explain(e) {
		let t = `${this.fullName}#${String(e.number)}`;
		return await this.#e.eyes.explain(this.github, this.#i, t);
	}
	story(e) {
		this.diary.look(this.now, this.bot);
		let { policy: t, files: n } = this.#a, r = (t?.pagers ?? []).filter(({ kind: e }) => e === "pagerduty" || e === "splunk"), i = Object.fromEntries(r.map(({ name: e, kind: t }) => [e, t])), a = t === null ? {} : teamsOf(t);
		return this.diary.text(e, {
			...this.#e.policy === void 0 ? {} : {
				policy: n[_captured_js__WEBPACK_IMPORTED_MODULE_3__.v],
				files: ofDesk(n)
			},
			people: Object.fromEntries(this.cast.filter(({ kind: e }) => e === "staff").map(({ login: e }) => [e, "write"])),
			...Object.keys(a).length > 0 ? { teams: a } : {},
			...r.length > 0 ? { pagers: i } : {},
			...t?.notices === "office" ? { office: !0 } : {},
			...t?.notices === "chat" ? { chat: !0 } : {}
		});
	}
	told() {
		this.news = null, this.refusal = null;
	}
	async close() {
		await this.#c, await this.#n.close(), await this.receiver.stop(), await this.github.close();
	}
	async #l() {
		let { policy: e } = await (0,_captured_js__WEBPACK_IMPORTED_MODULE_3__.h)("", _captured_js__WEBPACK_IMPORTED_MODULE_3__.v, this.files);
		if (e === null) return;
		this.policy = e, this.cast = castOf(e), Object.assign(this.#t, operatorsVariables(e, this.receiver));
		for (let { login: e, kind: t } of this.cast) t === "staff" && this.github.grant(this.repository, e, "write");
		let t = this.github.as(this.repository.owner.login), n = new Set(this.repository.labels.map(({ name: e }) => e.toLowerCase()));
		for (let e of (0,_captured_js__WEBPACK_IMPORTED_MODULE_3__.g)(this.files)) n.has(e.toLowerCase()) || t.createLabel(this.repository, e);
	}
	async #u() {
		this.receiver.now = this.now, await this.#n.settled();
		let { mails: e } = this.mailbox, { taken: t } = this.receiver;
		this.news = {
			issues: this.#r.since(this.repository.issues.values()),
			mails: e.slice(this.#o.mails),
			pages: t.slice(this.#o.pages)
		}, this.#o = {
			mails: e.length,
			pages: t.length
		}, this.version += 1;
	}
	async #d(e) {
		let t = this.#c.then(e);
		return this.#c = t.catch(() => void 0), await t;
	}
};
function operatorsVariables(e, t) {
	let n = Object.fromEntries(e.pagers.map(({ name: e, kind: t }) => [e, t]));
	return {
		...(0,_captured_js__WEBPACK_IMPORTED_MODULE_3__.o)({ pagers: n }, t),
		...e.notices === "chat" ? t.chatEnvironment() : {}
	};
}
function slugOf({ bot: e }) {
	return /^(.+)\[bot\]$/.exec(e ?? "")?.[1] ?? "steward";
}
function ofDesk(e) {
	return Object.fromEntries(Object.entries(e).filter(([e]) => e !== _captured_js__WEBPACK_IMPORTED_MODULE_3__.v));
}
// src/rehearsal/browser-script.ts
var ge = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.o)((0,_stand_in_http_js__WEBPACK_IMPORTED_MODULE_5__.t)(), 1);
// src/rehearsal/deed-form.ts
function deedFrom(e, t) {
	let n = (e.get("body") ?? "").replaceAll("\r\n", "\n"), r = textOf(e, t);
	switch (e.get("verb")) {
		case "comment": return [...n.trim() === "" ? [] : [{ says: n }], ...closing(e.get("then") ?? "")];
		case "edit": return r === null ? [] : e.get("delete") === "yes" ? [{ deletes: r.body }] : rewritten(r, n);
		case "tick": return r === null ? [] : rewritten(r, ticked(r.body, Number(e.get("box"))));
		case "react": return reacting(e.get("with") ?? "", r);
		case "assign": return differing(e.getAll("assignee"), t.assignees.map(({ login: e }) => e), (e) => ({ assigns: e }), (e) => ({ unassigns: e }));
		case "label": {
			let n = (e.get("new") ?? "").trim();
			return differing([...e.getAll("label"), ...n === "" ? [] : [n]], t.labels.map(({ name: e }) => e), (e) => ({ labels: e }), (e) => ({ unlabels: e }));
		}
		default: return [];
	}
}
function textOf(e, t) {
	let n = e.get("text") ?? "";
	return n === "body" ? t : (0,_sandbox_js__WEBPACK_IMPORTED_MODULE_2__.y)(t).find(({ databaseId: e }) => String(e) === n) ?? null;
}
function rewritten(e, t) {
	return e.body === t ? [] : e.__typename === "IssueComment" ? e.author?.__typename === "Bot" ? [{ fills: [e.body, t] }] : [{ rewrites: [e.body, t] }] : [{ edits: [e.body, t] }];
}
function closing(e) {
	return e === "reopen" ? [{ reopens: !0 }] : e === "completed" || e === "not planned" ? [{ closes: e }] : [];
}
function reacting(e, t) {
	let n = Object.values(_sandbox_js__WEBPACK_IMPORTED_MODULE_2__.b).find((t) => t === e);
	return n === void 0 || t === null ? [] : t.__typename === "IssueComment" ? [{ reacts: {
		with: n,
		to: t.body
	} }] : [{ reacts: { with: n } }];
}
function ticked(e, t) {
	let n = -1;
	return e.replace(/^(\s*[-*] \[)([ xX])(\] .+)$/gm, (e, r, i, a) => (n += 1, n === t ? `${r}${i === " " ? "x" : " "}${a}` : e));
}
function differing(e, t, n, r) {
	let i = e.filter((e) => !t.includes(e)), a = t.filter((t) => !e.includes(t));
	return [...i.length > 0 ? [n(i)] : [], ...a.length > 0 ? [r(a)] : []];
}
// src/rehearsal/monday.ts
function mondayMorning(e, t) {
	let n = Math.floor((0,_moment_js__WEBPACK_IMPORTED_MODULE_6__.c)((0,_instant_js__WEBPACK_IMPORTED_MODULE_7__.f)(e), t) / _instant_js__WEBPACK_IMPORTED_MODULE_7__.n);
	for (let r = n;; r += 1) {
		let n = (0,_moment_js__WEBPACK_IMPORTED_MODULE_6__.p)(r) === 0 ? (0,_moment_js__WEBPACK_IMPORTED_MODULE_6__.s)(`${(0,_moment_js__WEBPACK_IMPORTED_MODULE_6__.d)(r)}T09:00`, t) : null;
		if (n !== null && n > e) return n;
	}
}
// src/rehearsal/blank-form.ts
const X = ".github/ISSUE_TEMPLATE/";
function blankForms(e) {
	return Object.entries(e).filter(([e]) => e.startsWith(X) && /^[^/]+\.(?:ya?ml|md)$/i.test(e.slice(23))).map(([e, t]) => [e.slice(23), t]).filter(([e]) => !/^config\.ya?ml$/i.test(e)).sort(([e], [t]) => e < t ? -1 : 1).flatMap(([e, t]) => /\.md$/i.test(e) ? templateOf(e, t) ?? [] : formOf(e, t) ?? []);
}
function chooserOf(e) {
	let t = loose(e[`${X}config.yml`] ?? e[`${X}config.yaml`] ?? "");
	return {
		blank: t.blank_issues_enabled !== !1,
		links: list(t.contact_links).map((e) => ({
			name: text(e.name),
			about: text(e.about)
		}))
	};
}
function formOf(e, t) {
	let n = loose(t);
	return text(n.name) === "" ? null : {
		file: e,
		name: text(n.name),
		about: text(n.description),
		title: text(n.title),
		body: "",
		labels: words$1(n.labels),
		elements: list(n.body).map(elementOf)
	};
}
function elementOf(e) {
	let t = map(e.attributes), n = t.default;
	return {
		type: text(e.type),
		key: text(e.id) || text(t.label),
		label: text(t.label),
		description: text(t.description),
		placeholder: text(t.placeholder),
		value: text(t.value),
		render: typeof t.render == "string" ? t.render : null,
		required: map(e.validations).required === !0,
		multiple: t.multiple === !0,
		chosen: typeof n == "number" ? n : null,
		options: (Array.isArray(t.options) ? t.options : []).map((e) => typeof e == "object" && e ? {
			label: text(e.label),
			required: e.required === !0
		} : {
			label: text(e),
			required: !1
		})
	};
}
function templateOf(e, t) {
	let [, n = "", r = ""] = /^---\r?\n([^]*?)\r?\n---[^\n]*\n?([^]*)$/.exec(t) ?? [], i = loose(n);
	return text(i.name) === "" ? null : {
		file: e,
		name: text(i.name),
		about: text(i.about),
		title: text(i.title),
		body: r.trimStart(),
		labels: words$1(i.labels),
		elements: null
	};
}
function loose(e) {
	try {
		return map((0, Y.parse)(e));
	} catch {
		return {};
	}
}
function map(e) {
	return typeof e == "object" && e && !Array.isArray(e) ? e : {};
}
function list(e) {
	return Array.isArray(e) ? e.map(map) : [];
}
function text(e) {
	return typeof e == "string" ? e : typeof e == "number" || typeof e == "boolean" ? String(e) : "";
}
function words$1(e) {
	return (typeof e == "string" ? e.split(",") : Array.isArray(e) ? e.map(text) : []).map((e) => e.trim()).filter((e) => e !== "");
}
// src/rehearsal/pages/page-words.ts
const _e = [
	"summary",
	"message",
	"entity_display_name",
	"text"
], Z = {
	trigger: "The pager rings.",
	acknowledge: "The pager hears that somebody is on it.",
	resolve: "The pager hears that it is over.",
	notice: "The pager is told."
};
function pageWords({ content: e, key: t }) {
	let n = e.payload, r = typeof n == "object" && n ? n : {}, i = _e.flatMap((t) => e[t] ?? r[t] ?? [])[0];
	return typeof i == "string" ? mrkdwnless(i) : t.replace(/ .*$/, "");
}
function mrkdwnless(e) {
	return e.replaceAll(/<[^|>]*\|([^>]*)>/g, "$1").replaceAll("*", "").replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&");
}
// src/rehearsal/pages/latest-news.ts
function latestNews({ news: e, bot: t }) {
	if (e === null) return null;
	let { issues: n, mails: r, pages: i } = e, a = n.length + r.length + i.length === 0, o = i.filter(({ provider: e }) => e !== "chat"), c = i.filter(({ provider: e }) => e === "chat");
	return (0,_sandbox_js__WEBPACK_IMPORTED_MODULE_2__.l)`<section class="news" aria-label="What happened" id="news" tabindex="-1">
    ${o.map((e) => (0,_sandbox_js__WEBPACK_IMPORTED_MODULE_2__.l)`<p class="ring" role="alert">
          <span class="bell" aria-hidden="true">📟</span>
          <span><b>${Z[e.action]}</b> ${pageWords(e)}</span>
        </p>`)}
    ${n.map(({ issue: e, deeds: n }) => (0,_sandbox_js__WEBPACK_IMPORTED_MODULE_2__.l)`<p>
          <b>${t}</b> on <a href="${(0,_sandbox_js__WEBPACK_IMPORTED_MODULE_2__.f)(e)}">#${e.number}</a>: ${n.join(", ")}.
        </p>`)}
    ${c.map((e) => (0,_sandbox_js__WEBPACK_IMPORTED_MODULE_2__.l)`<p><b>In the chat:</b> ${mrkdwnless(e.key)}</p>`)}
    ${r.length === 0 ? null : (0,_sandbox_js__WEBPACK_IMPORTED_MODULE_2__.l)`<p class="mails">✉ ${people(r)}</p>`}
    ${a ? (0,_sandbox_js__WEBPACK_IMPORTED_MODULE_2__.l)`<p class="dim">The desk had nothing to do, and nobody is sent a mail.</p>` : null}
    <button type="button" class="dismiss" data-dismiss aria-label="Dismiss what happened">✕</button>
  </section>`;
}
function people(e) {
	return [...Map.groupBy(e, ({ to: e }) => e)].map(([e, t], n) => {
		let r = [...new Set(t.map(({ reason: e }) => e.replace("you were ", "").replace("you take part", "taking part")))], i = t.length === 1 ? "a mail" : `${String(t.length)} mails`;
		return (0,_sandbox_js__WEBPACK_IMPORTED_MODULE_2__.l)`${n > 0 ? "; " : ""}<a href="/${e.login}">${e.login}</a> gets ${i}
      (${r.join(", ")})`;
	});
}
// src/rehearsal/pages/rehearsal-style.ts
const ve = new _sandbox_js__WEBPACK_IMPORTED_MODULE_2__.c("\n:root{--good:#1f7a4d;--bad:#b3362b;--badbg:#fbeeec;--goodbg:#ebf5ef;--ring:#fff4d6;--ringline:#c98a00}\n@media (prefers-color-scheme:dark){:root{--good:#6cc598;--bad:#f08a80;--badbg:#2c1a19;--goodbg:#172720;--ring:#332a12;--ringline:#b98a1c}}\n.wide{max-width:76rem}\n.top{position:sticky;top:0;z-index:3}\n.skip{position:absolute;left:-99rem}\n.skip:focus{left:1rem;top:.5rem;z-index:9;background:var(--card);padding:.4rem .8rem;border:1px solid var(--line)}\nmain:focus,.news:focus{outline:none}\n.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}\n.js .nojs{display:none}\n.dim{color:var(--dim)}\n.top .bar{padding-bottom:.3rem}\n.count{background:var(--soft);border:1px solid var(--line);border-radius:1em;padding:0 .45em;font-size:.75rem;font-variant-numeric:tabular-nums}\n.top .stage{display:flex;flex-wrap:wrap;gap:.5rem 1.5rem;justify-content:space-between;padding-top:.2rem;padding-bottom:.6rem}\n.stage form{display:flex;flex-wrap:wrap;gap:.4rem .5rem;align-items:center}\n.stage label{color:var(--dim);font-size:.875rem}\n.stage .clock{color:var(--text);font-weight:600;margin-right:.3rem}\nbutton,.button,select,input,textarea{font:inherit;color:inherit}\nbutton,.button,select{background:var(--card);border:1px solid var(--line);border-radius:.4rem;padding:.28rem .75rem;min-height:2.1rem;cursor:pointer;font-size:.9375rem;display:inline-flex;align-items:center}\nselect{max-width:100%}\nbutton:hover:not(:disabled),.button:hover{border-color:var(--accent);text-decoration:none}\nbutton:disabled{cursor:default;color:var(--dim)}\nbutton.primary,.button.primary{background:#1f5c8c;border-color:#1f5c8c;color:#fff}\nbutton.danger{color:var(--bad)}\n:is(button,.button,select,input,textarea,pre):focus-visible{outline:2px solid var(--accent);outline-offset:2px}\ninput:not([type=checkbox]),textarea{width:100%;background:var(--card);border:1px solid var(--line);border-radius:.4rem;padding:.45rem .65rem}\ntextarea{resize:vertical;display:block}\ntextarea.code,#policy,.file,.explained pre,.faults pre,.command{font:.8125rem/1.55 ui-monospace,SFMono-Regular,Menlo,Consolas,monospace}\n::placeholder{color:var(--dim);opacity:1}\n.head{display:flex;align-items:center;justify-content:space-between;gap:1rem;flex-wrap:wrap}\n.head h1{margin:1.25rem 0 .75rem}\nh2{font-size:1.05rem;margin:1.4rem 0 .5rem}\n.notice,.news{border:1px solid var(--line);border-radius:.6rem;padding:.6rem 1rem;margin:1rem 0 0;background:var(--card)}\n.news{border-left:4px solid var(--accent);position:sticky;top:6.2rem;z-index:2;max-height:40vh;overflow-y:auto;box-shadow:0 .25rem 1rem #0002;padding-right:3rem}\n.news p{margin:.2rem 0}\n.dismiss{position:absolute;right:.5rem;top:.4rem;border-color:transparent;background:none;min-height:1.9rem;padding:.1rem .6rem}\nhtml:not(.js) .dismiss{display:none}\nmain a:not(.button,.title,.who,.mention,.filter a,.label){text-decoration:underline;text-decoration-thickness:1px;text-underline-offset:.18em}\n.notice.refused{border-left:4px solid var(--bad);background:var(--badbg)}\n.notice.good{border-left:4px solid var(--good);background:var(--goodbg)}\n.ring{display:flex;gap:.6rem;align-items:flex-start;background:var(--ring);border:1px solid var(--ringline);border-radius:.4rem;padding:.5rem .8rem}\n.bell{font-size:1.3rem;line-height:1.2;animation:ring 1s 3}\n@keyframes ring{0%,100%{transform:rotate(0)}20%,60%{transform:rotate(-14deg)}40%,80%{transform:rotate(14deg)}}\n@media (prefers-reduced-motion:reduce){.bell{animation:none}}\n.welcome{border:1px solid var(--line);background:var(--card);border-radius:.6rem;padding:1rem 1.25rem;max-width:44rem}\n.welcome p,.welcome ol{margin:.3rem 0}\n.welcome li{margin:.35rem 0}\n.split{display:grid;grid-template-columns:minmax(0,1fr) minmax(0,32rem);gap:0 1.75rem;align-items:start}\n.split h1{margin-top:1.25rem}\naside{padding-top:1.25rem}\n.explained h2{margin-top:1rem}\n.explained pre,.file,.command,.faults pre,details pre{overflow-x:auto;background:var(--card);border:1px solid var(--line);border-radius:.5rem;padding:.75rem .9rem;margin:.5rem 0;max-height:36rem;overflow-y:auto}\n.explained pre{padding:.75rem .7rem;white-space:pre-wrap;overflow-wrap:break-word;font-size:.75rem;max-height:none}\n.foot{display:flex;flex-wrap:wrap;gap:.25rem .75rem;padding:.1rem .8rem .6rem;align-items:center}\n.foot .edit{margin-left:auto}\n.foot .edit[open]{flex-basis:100%}\n.foot summary,.set summary,details>summary{cursor:pointer;color:var(--dim);font-size:.875rem}\n.foot textarea{margin:.5rem 0}\n.faces{display:flex;flex-wrap:wrap;gap:.3rem}\n.faces button{padding:.1rem .5rem;min-height:1.9rem;font-size:.9375rem}\n.react[open]{flex-basis:100%}\n.react .faces{margin:.4rem 0}\n.boxes{display:flex;flex-wrap:wrap;gap:.3rem}\n.boxes button{font-size:.8125rem;min-height:1.75rem;padding:.1rem .6rem;text-align:left}\n.answer{margin:1rem 0}\n.answer label{font-weight:600;font-size:.9375rem;display:block;margin-bottom:.35rem}\n.buttons{display:flex;flex-wrap:wrap;gap:.5rem;margin:.6rem 0}\n.set{border:1px solid var(--line);background:var(--card);border-radius:.5rem;padding:.45rem .9rem;margin:0 0 .5rem}\n.set summary{color:var(--text)}\n.set form{margin:.5rem 0}\n.set label:not(.choice){font-size:.875rem;color:var(--dim)}\n.set input:not([type=checkbox]){margin-bottom:.5rem}\nfieldset{border:0;padding:0;margin:0 0 .5rem;min-width:0}\n.choice{display:flex;gap:.5rem;align-items:baseline;padding:.15rem 0}\n.choice p{margin:0}\n.form{max-width:46rem}\n.field{margin:0 0 1.1rem}\n.field>label:not(.choice),.field>legend{font-weight:600;display:block;padding:0;margin-bottom:.3rem}\n.field select{width:100%}\n.about{color:var(--dim);margin:-.15rem 0 .4rem}\n.about p,.said p{margin:.2rem 0}\n.said{padding:0;margin:0 0 1.1rem}\n.need{color:var(--bad)}\n.policy label{font-weight:600}\n#policy{margin:.35rem 0;white-space:pre;overflow-x:auto}\n.faults{list-style:none;padding:0;margin:1rem 0}\n.faults li{border-left:3px solid var(--bad);padding:.1rem 0 .1rem .9rem;margin:.6rem 0}\n.faults li.warning{border-color:var(--ringline)}\n.faults p{margin:0}\n.here{color:var(--bad)}\n.plan{padding-left:1.4rem}\n.plan li{margin:.3rem 0}\n.issues details{margin-top:.3rem}\n.busy main{opacity:.55}\n@media (max-width:68rem){.split{grid-template-columns:minmax(0,1fr)}aside{padding-top:0}}\n@media (max-width:36rem){\n.top{position:static}\n.news{top:.4rem}\n.explained pre{white-space:pre}\n.stage form{width:100%}\n.stage .clock{flex-basis:100%}\n.stage .as select{flex:1}\n.top nav{gap:.35rem .95rem}\n.top .repository{flex-basis:100%}\n}\n");
// src/rehearsal/pages/frame.ts
var ye;
const Q = "/-/rehearsal.js";
function siteOf({ github: e, policy: t }) {
	return {
		store: e.store,
		runs: [],
		time: new _sandbox_js__WEBPACK_IMPORTED_MODULE_2__.n(t.timezone)
	};
}
async function page(e, t) {
	let { title: n, status: r = 200, body: i, path: a } = t, o = e.refusal, s = latestNews(e);
	e.told();
	let c = await e.due();
	return {
		status: r,
		html: (0,_sandbox_js__WEBPACK_IMPORTED_MODULE_2__.l)(ye ||= (0,_taggedTemplateLiteral_js__WEBPACK_IMPORTED_MODULE_15__.t)([
			"<!doctype html>\n    <html lang=\"en\">\n      <head>\n        <meta charset=\"utf-8\" />\n        <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\" />\n        <meta name=\"color-scheme\" content=\"light dark\" />\n        <title>",
			" · ",
			"</title>\n        <link rel=\"icon\" href=\"data:,\" />\n        <style>\n          ",
			"",
			"\n        </style>\n        <script src=\"",
			"\" defer><\/script>\n      </head>\n      <body>\n        <a class=\"skip\" href=\"#content\">Skip to the page</a>\n        <header class=\"top\">",
			"",
			"</header>\n        <main class=\"wide\" id=\"content\" tabindex=\"-1\">\n          ",
			"\n          ",
			"",
			"\n        </main>\n        <footer class=\"wide\">\n          Everything here lives in the memory of this machine: nothing is sent anywhere, and no mail is. The\n          desk is the app as you would run it.\n        </footer>\n        <div id=\"said\" class=\"unseen\" role=\"status\" aria-live=\"polite\"></div>\n      </body>\n    </html> "
		]), n, e.fullName, _sandbox_js__WEBPACK_IMPORTED_MODULE_2__.s, ve, Q, bar(e, t), stage(e, c, a), o === null ? null : (0,_sandbox_js__WEBPACK_IMPORTED_MODULE_2__.l)`<div class="notice refused" role="alert"><b>Not possible.</b> ${o}</div>`, s, i).text,
		headers: headersWith()
	};
}
function headersWith(e = {}) {
	return {
		"content-type": "text/html; charset=utf-8",
		"content-security-policy": "default-src 'none'; script-src 'self'; style-src 'unsafe-inline'; img-src data:; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
		"x-content-type-options": "nosniff",
		"x-frame-options": "DENY",
		"cross-origin-opener-policy": "same-origin",
		"cross-origin-resource-policy": "same-origin",
		"referrer-policy": "same-origin",
		"cache-control": "no-store",
		...e
	};
}
function bar(e, { tab: t }) {
	let { mailbox: n, receiver: r, repository: i } = e, a = r.taken.length, link = (e, n, r, i = 0, a = "") => (0,_sandbox_js__WEBPACK_IMPORTED_MODULE_2__.l)`<a
      href="${n}"
      ${e === t ? (0,_sandbox_js__WEBPACK_IMPORTED_MODULE_2__.l)`aria-current="page"` : null}
      ${a === "" ? null : (0,_sandbox_js__WEBPACK_IMPORTED_MODULE_2__.l)`accesskey="${a}"`}
      >${r}${i > 0 ? (0,_sandbox_js__WEBPACK_IMPORTED_MODULE_2__.l)` <span class="count">${i}</span>` : null}</a
    >`;
	return (0,_sandbox_js__WEBPACK_IMPORTED_MODULE_2__.l)`<div class="wide bar">
    <nav aria-label="Rehearsal">
      <a class="repository" href="/">${e.fullName}</a>
      ${link("tickets", `${(0,_sandbox_js__WEBPACK_IMPORTED_MODULE_2__.p)(i)}/issues`, "Tickets", 0, "t")}${link("inbox", "/-/inbox", "Mail", n.mails.length, "m")}${link("pager", "/-/pager", "Pager", a)}${link("run", "/-/run", "Next run")}${link("policy", "/-/policy", "Policy", 0, "p")}${link("story", "/-/story", "Story")}
    </nav>
  </div>`;
}
const be = {
	staff: "The desk",
	customer: "Customers",
	stranger: "Strangers"
};
function stage(e, t, n) {
	let { cast: r, who: i, now: a, policy: o } = e, s = new _sandbox_js__WEBPACK_IMPORTED_MODULE_2__.n(o.timezone), c = (0,_sandbox_js__WEBPACK_IMPORTED_MODULE_2__.l)`<input type="hidden" name="back" value="${n}" />`, option = ({ login: e, about: t }) => (0,_sandbox_js__WEBPACK_IMPORTED_MODULE_2__.l)`<option value="${e}" ${e === i ? (0,_sandbox_js__WEBPACK_IMPORTED_MODULE_2__.l)`selected` : null}>
      ${e}${t === "" ? "" : ` (${t})`}
    </option>`, l = [
		"customer",
		"staff",
		"stranger"
	].map((e) => {
		let t = r.filter((t) => t.kind === e);
		return t.length === 0 ? null : (0,_sandbox_js__WEBPACK_IMPORTED_MODULE_2__.l)`<optgroup label="${be[e]}">${t.map(option)}</optgroup>`;
	}), move = (e, t, n, r) => (0,_sandbox_js__WEBPACK_IMPORTED_MODULE_2__.l)`<button name="by" value="${e}" title="${n}" accesskey="${r}">${t}</button>`;
	return (0,_sandbox_js__WEBPACK_IMPORTED_MODULE_2__.l)`<div class="wide stage">
    <form method="post" action="/-/as" class="as">
      ${c}<label for="who">You are</label>
      <select id="who" name="who" data-now accesskey="y">
        ${l}
      </select>
      <button class="nojs">Be it</button>
    </form>
    <form method="post" action="/-/clock" class="time" aria-label="The clock">
      ${c}<span class="clock" title="The rehearsal's own clock">${s.at(a)}</span>
      ${move("hour", "+1 h", "An hour passes", "h")}${move("monday", "Mon 9:00", "It becomes Monday, 9:00, in the zone of the desk", "o")}${t === null ? (0,_sandbox_js__WEBPACK_IMPORTED_MODULE_2__.l)`<button disabled title="Nothing changes without somebody doing something">Nothing due</button>` : move("due", (0,_sandbox_js__WEBPACK_IMPORTED_MODULE_2__.l)`Next due: ${shortly(s.text(t))}`, "To the next moment at which the desk has something to do by itself", "d")}
    </form>
  </div>`;
}
function shortly(e) {
	return e.replace(/ \d{4},/, ",").replace(/ \S+$/, "");
}
function missing(e, t) {
	return page(e, {
		title: "Not here",
		tab: "tickets",
		status: 404,
		path: "/",
		body: (0,_sandbox_js__WEBPACK_IMPORTED_MODULE_2__.l)`<h1>Not here</h1>
    <p>${t}</p>`
	});
}
function redirect(e) {
	return {
		status: 303,
		html: "",
		headers: headersWith({ location: e })
	};
}
// src/rehearsal/pages/form-page.ts
async function chooser(e) {
	let { files: t, repository: n, github: r, who: i } = e, a = `${(0,_sandbox_js__WEBPACK_IMPORTED_MODULE_2__.p)(n)}/issues/new`, { blank: o, links: s } = chooserOf(t), l = blankForms(t), u = o || (0,_sandbox_js__WEBPACK_IMPORTED_MODULE_2__.g)(n, r.store.user(i), "write") || l.length === 0, row = (e, t, n) => (0,_sandbox_js__WEBPACK_IMPORTED_MODULE_2__.l)`<li>
      <div class="what">
        <a class="title" href="${a}?template=${encodeURIComponent(e)}">${t}</a>
        <p class="small">${n}</p>
      </div>
    </li>`;
	return await page(e, {
		title: "New ticket",
		tab: "tickets",
		path: a,
		body: (0,_sandbox_js__WEBPACK_IMPORTED_MODULE_2__.l)`<h1>New ticket</h1>
    <ul class="issues">
      ${l.map(({ file: e, name: t, about: n }) => row(e, t, n))}
      ${u ? row("", "Blank issue", "A title and a text, without a form") : null}
      ${s.map(({ name: e, about: t }) => (0,_sandbox_js__WEBPACK_IMPORTED_MODULE_2__.l)`<li>
            <div class="what">
              <b>${e}</b> <span class="dim">↗</span>
              <p class="small">${t}</p>
            </div>
          </li>`)}
    </ul>`
	});
}
async function formPage(e, t, n = null) {
	let r = blankForms(e.files).find((e) => e.file === t) ?? (t === "" ? xe : void 0);
	if (r === void 0) return await missing(e, `There is no form ${t}.`);
	let { repository: i, who: a } = e, o = `${(0,_sandbox_js__WEBPACK_IMPORTED_MODULE_2__.p)(i)}/issues/new?template=${encodeURIComponent(t)}`, s = r.elements === null ? words(r, n) : r.elements.map((t, r) => element(e, t, r, n)), c = (0,_sandbox_js__WEBPACK_IMPORTED_MODULE_2__.l)`<h1>${r.name}</h1>
    <p class="dim">${r.about}</p>
    ${(n?.faults.length ?? 0) === 0 ? null : (0,_sandbox_js__WEBPACK_IMPORTED_MODULE_2__.l)`<div class="notice refused" role="alert">
            <b>GitHub would not take it.</b> ${n?.faults.join(" ") ?? ""}
          </div>`}
    <form method="post" action="/-/open" class="form">
      <input type="hidden" name="template" value="${t}" />
      <div class="field">
        <label for="title">Title <span class="need">*</span></label>
        <input id="title" name="title" required maxlength="256" value="${n?.title ?? r.title}" />
      </div>
      ${s}
      <div class="buttons">
        <button class="primary">Submit as ${a}</button>
      </div>
    </form>`;
	return await page(e, {
		title: r.name,
		tab: "tickets",
		path: o,
		body: c
	});
}
const xe = {
	file: "",
	name: "Blank issue",
	about: "A title and a text, without a form.",
	title: "",
	labels: [],
	elements: null,
	body: ""
};
function words({ body: e }, t) {
	return (0,_sandbox_js__WEBPACK_IMPORTED_MODULE_2__.l)`<div class="field">
    <label for="body">Description</label>
    <textarea id="body" name="body" rows="10">${t?.answers.body?.[0] ?? e}</textarea>
  </div>`;
}
function element(e, t, n, i) {
	let { type: o, label: s, key: c, description: l, required: u, multiple: f } = t, markdown = (t) => new _sandbox_js__WEBPACK_IMPORTED_MODULE_2__.c((0,_sandbox_js__WEBPACK_IMPORTED_MODULE_2__.a)(e.github.store, e.repository, t));
	if (o === "markdown") return (0,_sandbox_js__WEBPACK_IMPORTED_MODULE_2__.l)`<div class="md said">${markdown(t.value)}</div>`;
	let p = `field-${String(n)}`, m = `answer:${c}`, h = i?.answers[c], g = u ? (0,_sandbox_js__WEBPACK_IMPORTED_MODULE_2__.l)` <span class="need" aria-hidden="true">*</span>` : null, _ = l === "" ? null : (0,_sandbox_js__WEBPACK_IMPORTED_MODULE_2__.l)`<div class="about small" id="${p}-about">${markdown(l)}</div>`, v = l === "" ? null : (0,_sandbox_js__WEBPACK_IMPORTED_MODULE_2__.l)`aria-describedby="${p}-about"`;
	return o === "checkboxes" || o === "dropdown" && f ? (0,_sandbox_js__WEBPACK_IMPORTED_MODULE_2__.l)`<fieldset class="field" ${v}>
      <legend>${s}${g}</legend>
      ${_}${t.options.map((e, n) => {
		let r = h?.includes(e.label) ?? (o === "dropdown" && t.chosen === n);
		return (0,_sandbox_js__WEBPACK_IMPORTED_MODULE_2__.l)`<label class="choice"
          ><input
            type="checkbox"
            name="${m}"
            value="${e.label}"
            ${r ? (0,_sandbox_js__WEBPACK_IMPORTED_MODULE_2__.l)`checked` : null}
            ${e.required ? (0,_sandbox_js__WEBPACK_IMPORTED_MODULE_2__.l)`required` : null}
          />
          ${markdown(e.label)}${e.required ? (0,_sandbox_js__WEBPACK_IMPORTED_MODULE_2__.l)` <span class="need">*</span>` : null}</label
        >`;
	})}
    </fieldset>` : (0,_sandbox_js__WEBPACK_IMPORTED_MODULE_2__.l)`<div class="field">
    <label for="${p}">${s}${g}</label>
    ${_}${control(t, {
		id: p,
		name: m,
		given: h?.[0],
		described: v,
		required: u
	})}
  </div>`;
}
function control(e, { id: t, name: n, given: r, described: i, required: a }) {
	let { type: o, placeholder: s, value: c, options: l, chosen: u, render: f } = e, p = a ? (0,_sandbox_js__WEBPACK_IMPORTED_MODULE_2__.l)`required` : null;
	if (o === "dropdown") {
		let e = r ?? (u === null ? "" : l[u]?.label ?? "");
		return (0,_sandbox_js__WEBPACK_IMPORTED_MODULE_2__.l)`<select id="${t}" name="${n}" ${p} ${i}>
      ${u === null || !a ? (0,_sandbox_js__WEBPACK_IMPORTED_MODULE_2__.l)`<option value="">${a ? "Choose one" : "None"}</option>` : null}
      ${l.map(({ label: t }) => (0,_sandbox_js__WEBPACK_IMPORTED_MODULE_2__.l)`<option value="${t}" ${t === e ? (0,_sandbox_js__WEBPACK_IMPORTED_MODULE_2__.l)`selected` : null}>${t}</option>`)}
    </select>`;
	}
	return o === "input" ? (0,_sandbox_js__WEBPACK_IMPORTED_MODULE_2__.l)`<input
      id="${t}"
      name="${n}"
      value="${r ?? c}"
      placeholder="${s}"
      ${p}
      ${i}
    />` : o === "upload" ? (0,_sandbox_js__WEBPACK_IMPORTED_MODULE_2__.l)`<input
      id="${t}"
      name="${n}"
      value="${r ?? ""}"
      placeholder="error.log: a name will do, nothing is uploaded"
      ${p}
      ${i}
    />` : (0,_sandbox_js__WEBPACK_IMPORTED_MODULE_2__.l)`<textarea
    id="${t}"
    name="${n}"
    rows="6"
    placeholder="${s}"
    ${p}
    ${i}
    ${f === null ? null : (0,_sandbox_js__WEBPACK_IMPORTED_MODULE_2__.l)`class="code" spellcheck="false"`}
  >
${r ?? c}</textarea>`;
}
function faultsOf(e, t) {
	return (e.elements ?? []).flatMap(({ type: e, key: n, label: r, required: i, options: a }) => {
		let o = (t[n] ?? []).filter((e) => e.trim() !== "");
		return e === "checkboxes" ? a.flatMap((e) => e.required && !o.includes(e.label) ? [`“${e.label}” must be ticked.`] : []) : i && e !== "markdown" && o.length === 0 ? [`“${r}” must be filled in.`] : [];
	});
}
// src/rehearsal/pages/inbox-page.ts
async function inboxes(e) {
	let { mailbox: t, cast: n, github: r } = e, i = n.map(({ login: e }) => r.store.user(e)), a = [...new Set([...i, ...t.mails.map(({ to: e }) => e)])].map((e) => {
		let n = t.of(e), [r] = n;
		return (0,_sandbox_js__WEBPACK_IMPORTED_MODULE_2__.l)`<li>
      <div class="what">
        <a class="title" href="/${e.login}">${e.login}</a>
        <p class="small">${r === void 0 ? "No mail." : (0,_sandbox_js__WEBPACK_IMPORTED_MODULE_2__.l)`<bdi>${r.subject}</bdi>`}</p>
      </div>
      <div class="side"><span>${n.length === 1 ? "1 mail" : `${String(n.length)} mails`}</span></div>
    </li>`;
	});
	return await page(e, {
		title: "Mail",
		tab: "inbox",
		path: "/-/inbox",
		body: (0,_sandbox_js__WEBPACK_IMPORTED_MODULE_2__.l)`<h1>Mail</h1>
    <p class="dim">
      Who would get which mail of GitHub: whoever wrote, is assigned, or was mentioned. Labels and edits tell
      nobody. Whoever watches the whole repository gets more.
    </p>
    <ul class="issues">
      ${a}
    </ul>`
	});
}
async function inbox(e, t) {
	let n = e.mailbox.of(t).map((t) => shown(e, t)), r = (0,_sandbox_js__WEBPACK_IMPORTED_MODULE_2__.l)`<h1>Mail to ${t.login}</h1>
    <p><a href="/-/inbox">Everybody’s mail</a></p>
    ${n.length === 0 ? (0,_sandbox_js__WEBPACK_IMPORTED_MODULE_2__.l)`<p class="empty">Nothing yet.</p>` : n}`, i = `/${t.login}`;
	return await page(e, {
		title: `Mail to ${t.login}`,
		tab: "inbox",
		path: i,
		body: r
	});
}
function shown(e, { at: t, from: n, reason: i, issue: o, subject: c, text: l }) {
	let { store: u, time: p } = siteOf(e);
	return (0,_sandbox_js__WEBPACK_IMPORTED_MODULE_2__.l)`<article class="card">
    <div class="byline">
      <h2>
        <b>${n === null ? "ghost" : (0,_sandbox_js__WEBPACK_IMPORTED_MODULE_2__.m)(n)}</b> <span class="dim small">because ${i}</span>
      </h2>
      <span class="when">${p.at(t)}</span>
    </div>
    <div class="md">
      <p>
        <a href="${(0,_sandbox_js__WEBPACK_IMPORTED_MODULE_2__.f)(o)}"><bdi>${c}</bdi></a>
      </p>
      ${new _sandbox_js__WEBPACK_IMPORTED_MODULE_2__.c((0,_sandbox_js__WEBPACK_IMPORTED_MODULE_2__.a)(u, o.repository, l))}
    </div>
  </article>`;
}
// src/rehearsal/pages/pager-page.ts
async function pagerPage(e) {
	let { receiver: t, policy: n } = e, r = t.taken.toReversed().map((e) => {
		let t = e.provider === "chat" ? "Said in the chat" : `${Z[e.action]} By ${e.provider}`;
		return (0,_sandbox_js__WEBPACK_IMPORTED_MODULE_2__.l)`<li>
      <div class="what">
        <b>${pageWords(e)}</b>
        <p class="small">${t}${e.provider === "chat" ? "" : (0,_sandbox_js__WEBPACK_IMPORTED_MODULE_2__.l)` · <code>${e.key}</code>`}</p>
        <details>
          <summary>What is sent</summary>
          <pre tabindex="0">${JSON.stringify(e.content, null, 2)}</pre>
        </details>
      </div>
    </li>`;
	}), i = n.pagers.map(({ name: e, kind: t }) => `${e} (${t})`).join(", "), a = i === "" ? "The policy has no pager that leads anywhere." : `Pagers of the policy: ${i}.`;
	return await page(e, {
		title: "Pager",
		tab: "pager",
		path: "/-/pager",
		body: (0,_sandbox_js__WEBPACK_IMPORTED_MODULE_2__.l)`<h1>Pager</h1>
    <p class="dim">${a} Here they all lead to this page; nobody is woken.</p>
    ${r.length === 0 ? (0,_sandbox_js__WEBPACK_IMPORTED_MODULE_2__.l)`<p class="empty">It has not rung yet.</p>` : (0,_sandbox_js__WEBPACK_IMPORTED_MODULE_2__.l)`<ul class="issues">
            ${r}
          </ul>`}`
	});
}
// src/rehearsal/pages/policy-page.ts
async function policyPage(e, t) {
	let n = t?.text ?? e.policyText, r = t?.problems ?? [], i = r.filter(({ severity: e }) => e === "error").length, a = t === null ? null : i > 0 ? (0,_sandbox_js__WEBPACK_IMPORTED_MODULE_2__.l)`<div class="notice refused" role="alert">
            <b>Not in force: ${i === 1 ? "one error" : `${String(i)} errors`}.</b> The policy before
            it stands.
          </div>` : (0,_sandbox_js__WEBPACK_IMPORTED_MODULE_2__.l)`<div class="notice good" role="status"><b>In force.</b> The next runs go by it.</div>`;
	return await page(e, {
		title: "Policy",
		tab: "policy",
		path: "/-/policy",
		body: (0,_sandbox_js__WEBPACK_IMPORTED_MODULE_2__.l)`<h1>Policy</h1>
    <p class="dim">
      Change it here, and it comes into force at once, as a commit does. Your files stay as they are: copy
      what you want to keep, or edit them and read them anew.
    </p>
    ${a} ${r.length === 0 ? null : faults(n, r)}
    <form method="post" action="/-/policy" class="policy">
      <label for="policy">${_captured_js__WEBPACK_IMPORTED_MODULE_3__.v}</label>
      <textarea
        id="policy"
        name="policy"
        rows="28"
        spellcheck="false"
        wrap="off"
        ${i > 0 ? (0,_sandbox_js__WEBPACK_IMPORTED_MODULE_2__.l)`aria-invalid="true" aria-describedby="faults"` : null}
      >
${n}</textarea>
      <div class="buttons">
        <button class="primary">Put into force</button>
        <button formaction="/-/reload" formnovalidate>Read the folder anew</button>
      </div>
    </form>`
	});
}
function faults(e, t) {
	let n = e.split("\n"), r = t.map((e) => {
		let t = e.file === _captured_js__WEBPACK_IMPORTED_MODULE_3__.v, r = t ? n[e.line - 1] ?? "" : "", i = t ? `line ${String(e.line)}, column ${String(e.column)}` : `${e.file}:${String(e.line)}`;
		return (0,_sandbox_js__WEBPACK_IMPORTED_MODULE_2__.l)`<li class="${e.severity}">
      <p><b>${e.severity}</b> ${i}: ${(0,_fault_js__WEBPACK_IMPORTED_MODULE_16__.t)(e)}</p>
      ${t ? (0,_sandbox_js__WEBPACK_IMPORTED_MODULE_2__.l)`<pre tabindex="0"><span class="dim">${String(e.line).padStart(4)} </span>${r}
<span class="dim">     </span>${" ".repeat(e.column - 1)}<b class="here">^</b></pre>` : null}
    </li>`;
	});
	return (0,_sandbox_js__WEBPACK_IMPORTED_MODULE_2__.l)`<ul class="faults" id="faults">
    ${r}
  </ul>`;
}
// src/rehearsal/pages/run-page.ts
async function runPage(e) {
	let { plan: t, summary: n } = await e.next(), { store: i } = siteOf(e);
	return await page(e, {
		title: "Next run",
		tab: "run",
		path: "/-/run",
		body: (0,_sandbox_js__WEBPACK_IMPORTED_MODULE_2__.l)`<h1>Next run</h1>
    <p class="dim">What a run over every ticket would do if it began now. Nothing of it is done.</p>
    <h2>Plan</h2>
    ${t.length === 0 ? (0,_sandbox_js__WEBPACK_IMPORTED_MODULE_2__.l)`<p class="empty">Nothing to change: every ticket is as the policy wants it.</p>` : (0,_sandbox_js__WEBPACK_IMPORTED_MODULE_2__.l)`<ol class="plan">
            ${t.map((e) => (0,_sandbox_js__WEBPACK_IMPORTED_MODULE_2__.l)`<li>${e}</li>`)}
          </ol>`}
    <h2>Job summary</h2>
    <section class="card md" dir="auto" aria-label="Job summary">
      ${new _sandbox_js__WEBPACK_IMPORTED_MODULE_2__.c((0,_sandbox_js__WEBPACK_IMPORTED_MODULE_2__.a)(i, e.repository, n))}
    </section>`
	});
}
// src/rehearsal/pages/story-page.ts
const $ = "rehearsed.yml";
async function storyPage(e) {
	let t = e.story("what was rehearsed"), n = e.diary.length === 0;
	return await page(e, {
		title: "Story",
		tab: "story",
		path: "/-/story",
		body: (0,_sandbox_js__WEBPACK_IMPORTED_MODULE_2__.l)`<h1>Story</h1>
    <p>
      What you did, with claims from what was seen: labels, owners, state and number of comments. Keep it in
      your repository, edit it, and let your CI tell you when a change of the policy would break it:
    </p>
    <pre class="command" tabindex="0">npx steward play ${$}</pre>
    ${n ? (0,_sandbox_js__WEBPACK_IMPORTED_MODULE_2__.l)`<p class="empty">Nothing has happened yet.</p>` : (0,_sandbox_js__WEBPACK_IMPORTED_MODULE_2__.l)`<p>
              <a class="button" href="/-/${$}" download="${$}">Download ${$}</a>
            </p>
            <pre class="file" tabindex="0">${t}</pre>`}`
	});
}
// src/rehearsal/pages/ticket-page.ts
const Se = {
	"+1": "👍",
	"-1": "👎",
	laugh: "😄",
	hooray: "🎉",
	confused: "😕",
	heart: "❤️",
	rocket: "🚀",
	eyes: "👀"
};
async function ticketPage(e, t) {
	let { github: n, repository: r, who: i } = e, a = n.store.user(i), o = await e.explain(t), c = (0,_sandbox_js__WEBPACK_IMPORTED_MODULE_2__.f)(t), l = (0,_sandbox_js__WEBPACK_IMPORTED_MODULE_2__.l)`<div class="split">
    <div class="ticket">
      ${(0,_sandbox_js__WEBPACK_IMPORTED_MODULE_2__.i)(t)}${(0,_sandbox_js__WEBPACK_IMPORTED_MODULE_2__.r)(siteOf(e), t, (e) => foot(t, e, a))}
      ${answer(t, a)}
    </div>
    <aside aria-label="About the ticket">
      ${triage(e, t, a)}
      <section class="explained">
        <h2>Why</h2>
        ${o === null ? (0,_sandbox_js__WEBPACK_IMPORTED_MODULE_2__.l)`<p class="dim">
                This is not a ticket: the policy does not select it, or the desk opened it itself.
              </p>` : (0,_sandbox_js__WEBPACK_IMPORTED_MODULE_2__.l)`<pre tabindex="0" aria-label="What steward explain says">${o}</pre>`}
        <p class="dim small">
          This is what
          <code>steward explain ${(0,_sandbox_js__WEBPACK_IMPORTED_MODULE_2__.p)(r).slice(1)}#${t.number}</code> prints.
        </p>
      </section>
    </aside>
  </div>`;
	return await page(e, {
		title: `${t.title} · #${String(t.number)}`,
		tab: "tickets",
		path: c,
		body: l
	});
}
async function besidePage(e, t) {
	let n = (0,_sandbox_js__WEBPACK_IMPORTED_MODULE_2__.l)`<p class="dim">
      In ${(0,_sandbox_js__WEBPACK_IMPORTED_MODULE_2__.p)(t.repository).slice(1)}, which customers do not see. Here it can only be read.
    </p>
    ${(0,_sandbox_js__WEBPACK_IMPORTED_MODULE_2__.i)(t)}${(0,_sandbox_js__WEBPACK_IMPORTED_MODULE_2__.r)(siteOf(e), t)}`;
	return await page(e, {
		title: t.title,
		tab: "tickets",
		path: (0,_sandbox_js__WEBPACK_IMPORTED_MODULE_2__.f)(t),
		body: n
	});
}
function hidden(e, t, n = null) {
	let r = n === null ? "" : n.__typename === "IssueComment" ? String(n.databaseId) : "body";
	return (0,_sandbox_js__WEBPACK_IMPORTED_MODULE_2__.l)`<input type="hidden" name="verb" value="${t}" /><input
      type="hidden"
      name="issue"
      value="${e.number}"
    /><input type="hidden" name="text" value="${r}" />`;
}
function foot(e, t, n) {
	let r = t.__typename === "IssueComment", a = r ? String(t.databaseId) : "body", o = r ? `the comment by ${t.author?.login ?? "ghost"}` : "the ticket", s = t.author === n || (0,_sandbox_js__WEBPACK_IMPORTED_MODULE_2__.g)(e.repository, n, "write"), l = [...t.body.matchAll(/^\s*[-*] \[([ xX])\] (.+)$/gm)];
	return (0,_sandbox_js__WEBPACK_IMPORTED_MODULE_2__.l)`<div class="foot">
    <details class="react">
      <summary>React<span class="unseen"> to ${o}</span></summary>
      <form method="post" action="/-/act" class="faces" aria-label="React to ${o}">
        ${hidden(e, "react", t)}
        ${Object.values(_sandbox_js__WEBPACK_IMPORTED_MODULE_2__.b).map((e) => (0,_sandbox_js__WEBPACK_IMPORTED_MODULE_2__.l)`<button name="with" value="${e}" aria-label="React with ${e} to ${o}">
              ${Se[e] ?? e}
            </button>`)}
      </form>
    </details>
    ${s && l.length > 0 ? (0,_sandbox_js__WEBPACK_IMPORTED_MODULE_2__.l)`<form method="post" action="/-/act" class="boxes" aria-label="Boxes of ${o}">
            ${hidden(e, "tick", t)}
            ${l.map(([, e = " ", t = ""], n) => (0,_sandbox_js__WEBPACK_IMPORTED_MODULE_2__.l)`<button name="box" value="${n}">
                  ${e === " " ? "☐" : "☑"} ${t.slice(0, 80)}
                </button>`)}
          </form>` : null}
    ${s ? (0,_sandbox_js__WEBPACK_IMPORTED_MODULE_2__.l)`<details class="edit">
            <summary>Edit${r ? " or delete" : ""}<span class="unseen"> ${o}</span></summary>
            <form method="post" action="/-/act">
              ${hidden(e, "edit", t)}
              <label class="unseen" for="edit-${a}">Text of ${o}</label>
              <textarea id="edit-${a}" name="body" rows="6">${t.body}</textarea>
              <div class="buttons">
                <button class="primary">Save</button>
                ${r ? (0,_sandbox_js__WEBPACK_IMPORTED_MODULE_2__.l)`<button name="delete" value="yes" class="danger" formnovalidate>Delete</button>` : null}
              </div>
            </form>
          </details>` : null}
  </div>`;
}
function answer(e, t) {
	let { repository: n } = e, r = (0,_sandbox_js__WEBPACK_IMPORTED_MODULE_2__.g)(n, t, "triage"), i = e.state === "OPEN", a = r || e.author === t, o = r || e.author === t && e.closedBy === t, s = (0,_sandbox_js__WEBPACK_IMPORTED_MODULE_2__.l)`<button name="then" value="completed" formnovalidate>Close as completed</button>
    <button name="then" value="not planned" formnovalidate>Close as not planned</button>`, l = (0,_sandbox_js__WEBPACK_IMPORTED_MODULE_2__.l)`<button name="then" value="reopen" formnovalidate>Reopen</button>`;
	return (0,_sandbox_js__WEBPACK_IMPORTED_MODULE_2__.l)`<form method="post" action="/-/act" class="answer">
    ${hidden(e, "comment")}
    <label for="comment">Comment as ${t.login}</label>
    <textarea
      id="comment"
      name="body"
      rows="4"
      accesskey="c"
      placeholder="Markdown, or a command such as /help"
    ></textarea>
    <div class="buttons">
      <button class="primary" name="then" value="">Comment</button>
      ${i && a ? s : null}${!i && o ? l : null}
    </div>
  </form>`;
}
function triage({ cast: e, github: t }, n, r) {
	let { repository: i } = n;
	if (!(0,_sandbox_js__WEBPACK_IMPORTED_MODULE_2__.g)(i, r, "triage")) return (0,_sandbox_js__WEBPACK_IMPORTED_MODULE_2__.l)`<p class="dim small">${r.login} may comment, but not label or assign, as on GitHub.</p>`;
	let a = [...new Set([...e.map(({ login: e }) => t.store.user(e)), ...n.assignees])].filter((e) => (0,_sandbox_js__WEBPACK_IMPORTED_MODULE_2__.d)(n, e)), choice = (e, t, n) => (0,_sandbox_js__WEBPACK_IMPORTED_MODULE_2__.l)`<label class="choice"
      ><input type="checkbox" name="${e}" value="${t}" ${n ? (0,_sandbox_js__WEBPACK_IMPORTED_MODULE_2__.l)`checked` : null} />
      ${t}</label
    >`;
	return (0,_sandbox_js__WEBPACK_IMPORTED_MODULE_2__.l)`<details class="set">
      <summary>Assign</summary>
      <form method="post" action="/-/act">
        ${hidden(n, "assign")}
        <fieldset>
          <legend class="unseen">Assignees</legend>
          ${a.map((e) => choice("assignee", e.login, n.assignees.includes(e)))}
        </fieldset>
        <button>Set assignees</button>
      </form>
    </details>
    <details class="set">
      <summary>Label</summary>
      <form method="post" action="/-/act">
        ${hidden(n, "label")}
        <fieldset>
          <legend class="unseen">Labels</legend>
          ${i.labels.map((e) => choice("label", e.name, n.labels.includes(e)))}
        </fieldset>
        <label for="new-label">Another label</label>
        <input id="new-label" name="new" maxlength="50" />
        <button>Set labels</button>
      </form>
    </details>`;
}
// src/rehearsal/pages/tickets-page.ts
async function ticketsPage(e, t) {
	let { repository: n, who: r } = e, i = `${(0,_sandbox_js__WEBPACK_IMPORTED_MODULE_2__.p)(n)}/issues`, a = n.issues.size === 0;
	return await page(e, {
		title: "Tickets",
		tab: "tickets",
		path: i,
		body: (0,_sandbox_js__WEBPACK_IMPORTED_MODULE_2__.l)`<div class="head">
      <h1>Tickets</h1>
      <a class="button primary" href="${i}/new" accesskey="n">New ticket</a>
    </div>
    ${a ? (0,_sandbox_js__WEBPACK_IMPORTED_MODULE_2__.l)`<div class="welcome">
            <p><b>This is your desk, with your policy and your forms.</b></p>
            <ol>
              <li>
                You are <b>${r}</b>. <a href="${i}/new">Open a ticket</a> through one of your forms.
              </li>
              <li>See what the desk does, and who would get which mail.</li>
              <li>Be somebody of the desk, and answer; or let time pass until something is due.</li>
              <li>Take all of it with you as a <a href="/-/story">story</a> for your CI.</li>
            </ol>
          </div>` : (0,_sandbox_js__WEBPACK_IMPORTED_MODULE_2__.o)(siteOf(e), n, t)}`
	});
}
var RehearsalServer = class {
	#e;
	#t;
	constructor(e) {
		this.#e = e, this.#t = (0, ge.createServer)((e, t) => {
			this.#n(e, t).catch((e) => {
				send(t, plain(500, e instanceof Error ? e.stack ?? e.message : String(e)));
			});
		});
	}
	async listen(e) {
		return await new Promise((t, n) => {
			this.#t.once("error", n), this.#t.listen(e, "127.0.0.1", t);
		}), `http://127.0.0.1:${String(this.#t.address().port)}`;
	}
	async close() {
		let e = new Promise((e) => this.#t.close(e));
		this.#t.closeAllConnections(), await e;
	}
	async #n(e, t) {
		let { port: n } = this.#t.address(), r = e.headers.host ?? "";
		if (r !== `127.0.0.1:${String(n)}` && r !== `localhost:${String(n)}`) {
			send(t, plain(421, "This address is not served here."));
			return;
		}
		let i = new URL(e.url ?? "/", `http://${r}`);
		if (e.method === "GET" || e.method === "HEAD") send(t, await this.#r(i));
		else if (e.method !== "POST") send(t, plain(405, "GET and POST alone."));
		else if (e.headers.origin !== `http://${r}`) send(t, plain(403, "Only these pages may do something here."));
		else {
			let n = await bodyOf(e);
			send(t, n === null ? plain(413, "Too long.") : await this.#a(i, new URLSearchParams(n)));
		}
	}
	async #r({ pathname: e, searchParams: t }) {
		let n = this.#e, { repository: r } = n, i = `${(0,_sandbox_js__WEBPACK_IMPORTED_MODULE_2__.p)(r)}/issues`;
		switch (e) {
			default: return await this.#i(e);
			case "/":
			case (0,_sandbox_js__WEBPACK_IMPORTED_MODULE_2__.p)(r): return redirect(i);
			case i: return await ticketsPage(n, t);
			case `${i}/new`: {
				let e = t.get("template");
				return e === null ? await chooser(n) : await formPage(n, e);
			}
			case "/-/inbox": return await inboxes(n);
			case "/-/pager": return await pagerPage(n);
			case "/-/run": return await runPage(n);
			case "/-/policy": return await policyPage(n, null);
			case "/-/story": return await storyPage(n);
			case `/-/${$}`: return { ...plain(200, n.story("what was rehearsed")) };
			case Q: return {
				status: 200,
				html: "'use strict';\nconst root = document.documentElement;\nroot.classList.add('js');\nlet going = null;\nasync function go(request, url, push) {\n  going?.abort();\n  going = new AbortController();\n  root.classList.add('busy');\n  try {\n    const answer = await fetch(url, { ...request, signal: going.signal, headers: { accept: 'text/html' } });\n    const text = await answer.text();\n    const next = new DOMParser().parseFromString(text, 'text/html');\n    const isSame = new URL(answer.url).pathname === location.pathname;\n    const top = scrollY;\n    document.title = next.title;\n    for (const part of ['header.top', 'main']) document.querySelector(part).replaceWith(next.querySelector(part));\n    if (push) history.pushState(null, '', answer.url);\n    const news = document.getElementById('news') ?? document.getElementById('content');\n    const refused = document.querySelector('.refused');\n    scrollTo(0, isSame && !refused ? top : 0);\n    (refused ?? news).setAttribute('tabindex', '-1');\n    (refused ?? news).focus({ preventScroll: true });\n    const words = (refused ?? document.getElementById('news'))?.innerText ?? document.title;\n    document.getElementById('said').textContent = words;\n  } catch (error) {\n    if (error.name !== 'AbortError') location.reload();\n  } finally {\n    root.classList.remove('busy');\n  }\n}\naddEventListener('submit', (event) => {\n  const form = event.target;\n  const by = event.submitter;\n  const data = new URLSearchParams(new FormData(form, by));\n  event.preventDefault();\n  go({ method: 'POST', body: data }, by?.getAttribute('formaction') ?? form.getAttribute('action'), true);\n});\naddEventListener('change', (event) => {\n  if (event.target.matches('select[data-now]')) event.target.form.requestSubmit();\n});\naddEventListener('click', (event) => {\n  if (event.target.matches('[data-dismiss]')) event.target.closest('.news').remove();\n});\naddEventListener('popstate', () => go({ method: 'GET' }, location.href, false));\n",
				headers: headersWith({ "content-type": "text/javascript; charset=utf-8" })
			};
		}
	}
	async #i(e) {
		let t = this.#e, { repository: n, github: r } = t, [, i = "", a] = /^\/([^/]+\/[^/]+)\/(?:issues|pull)\/(\d+)$/.exec(e) ?? [];
		if (a !== void 0) {
			let e = r.store.repository(i)?.issues.get(Number(a));
			return e === void 0 ? await missing(t, `There is no ticket #${a}.`) : await (e.repository === n ? ticketPage(t, e) : besidePage(t, e));
		}
		let [, o] = /^\/(?:apps\/)?([\w-]+)$/.exec(e) ?? [], s = o === void 0 ? void 0 : r.store.account(o);
		return s === void 0 ? await missing(t, "There is no such page.") : await inbox(t, s);
	}
	async #a({ pathname: e }, t) {
		let n = this.#e;
		switch (e) {
			default: return await missing(n, "There is no such page.");
			case "/-/as": return this.#o(t);
			case "/-/clock": return await this.#s(t);
			case "/-/open": return await this.#c(t);
			case "/-/act": {
				let e = n.repository.issues.get(Number(t.get("issue")));
				if (e === void 0) return await missing(n, "There is no such ticket.");
				for (let r of deedFrom(t, e)) if (await n.act(r, e) === null) break;
				return redirect((0,_sandbox_js__WEBPACK_IMPORTED_MODULE_2__.f)(e));
			}
			case "/-/policy": {
				let e = (t.get("policy") ?? "").replaceAll("\r\n", "\n");
				return await policyPage(n, {
					text: e,
					problems: await n.write({ [_captured_js__WEBPACK_IMPORTED_MODULE_3__.v]: e })
				});
			}
			case "/-/reload": {
				let e = await n.reload();
				return await policyPage(n, {
					text: n.policyText,
					problems: e
				});
			}
		}
	}
	#o(e) {
		let t = e.get("who") ?? "", { cast: n } = this.#e;
		return n.some(({ login: e }) => e === t) && (this.#e.who = t), redirect(backOf(e));
	}
	async #s(e) {
		let t = this.#e, { now: n, policy: r } = t, i = e.get("by"), a = i === "due" ? await t.due() : null, o = i === "monday" ? mondayMorning(n, r.timezone) : i === "hour" ? n + 36e5 : a;
		return o !== null && await t.wait(o), redirect(backOf(e));
	}
	async #c(e) {
		let t = this.#e, n = e.get("template") ?? "", r = e.get("title") ?? "", i = blankForms(t.files).find((e) => e.file === n), a = [...new Set(e.keys())].filter((e) => e === "body" || e.startsWith("answer:")), o = Object.fromEntries(a.map((t) => [t.replace("answer:", ""), e.getAll(t).map((e) => e.replaceAll("\r\n", "\n"))])), c = i === void 0 ? [] : faultsOf(i, o);
		if (r.trim() === "" && c.unshift("A title must be written."), c.length > 0) return await formPage(t, n, {
			title: r,
			answers: o,
			faults: c
		});
		let l = o.body?.[0] ?? "", u = {
			as: "ticket",
			title: r,
			answers: {}
		}, d = i === void 0 ? {
			...u,
			body: l
		} : i.elements === null ? {
			...u,
			form: n,
			body: l
		} : {
			...u,
			form: n,
			answers: asked(o, i.elements)
		}, f = await t.act({ opens: d }, null);
		return f === null ? await formPage(t, n, {
			title: r,
			answers: o,
			faults: []
		}) : redirect((0,_sandbox_js__WEBPACK_IMPORTED_MODULE_2__.f)(f));
	}
};
function asked(e, t) {
	return Object.fromEntries(t.filter(({ type: e }) => e !== "markdown").map((t) => [t, (e[t.key] ?? []).filter((e) => e !== "")]).filter(([{ value: e, chosen: t }, n]) => n.length > 0 || e !== "" || t !== null).map(([{ key: e, type: t }, n]) => {
		let [r] = n;
		return n.length > 1 || t === "checkboxes" ? [e, n] : [e, r ?? (t === "dropdown" ? [] : "")];
	}));
}
function backOf(e) {
	let t = e.get("back") ?? "/";
	return /^\/(?![/\\])/.test(t) ? t : "/";
}
async function bodyOf(e) {
	let t = [], n = 0;
	for await (let r of e) {
		if (n += r.length, n > 2e6) return null;
		t.push(r);
	}
	return Buffer.concat(t).toString("utf8");
}
function plain(e, t) {
	return {
		status: e,
		html: t,
		headers: headersWith({ "content-type": "text/plain; charset=utf-8" })
	};
}
function send(e, { status: t, html: n, headers: r }) {
	e.writeHead(t, r), e.end(n);
}
// src/hosts/app-to-rehearse.ts
function appToRehearse(e) {
	return async (t, n, r) => {
		let { startApp: i } = await Promise.all(/* import() */[__webpack_require__.e(149), __webpack_require__.e(190)]).then(__webpack_require__.bind(__webpack_require__, 6190));
		return await i(t, e, n, r);
	};
}
// src/hosts/cli/try-desk.ts
async function tryDesk(e, t, n, r) {
	let i = (0,node_path__WEBPACK_IMPORTED_MODULE_12__.resolve)(n.folder, e), a = await opened(i, await policyOf(t, n), n, r), o = new RehearsalServer(a);
	try {
		let e = await listening(o, (0,_arguments_js__WEBPACK_IMPORTED_MODULE_8__.o)("--port", t.port));
		t.json ? n.print(JSON.stringify({
			url: e,
			repository: a.fullName
		})) : n.print(`Rehearse the desk of ${i} in your browser:

  ${e}

Open tickets as a customer, answer them as the desk, move the clock. Nothing leaves this machine. Ctrl-C stops.`), await n.interrupted();
	} finally {
		await o.close(), await a.close();
	}
	return 0;
}
async function policyOf(e, t) {
	if (e.policy !== void 0) return await (0,_text_file_js__WEBPACK_IMPORTED_MODULE_10__.t)(t, e.policy, "no-policy");
	if (e.extends !== void 0) return `version: 1
extends: ${e.extends}
publish: true
team:
  staff: [ana, bo]
  groups: { tier-1: { members: [ana, bo] }, tier-2: { members: [bo] }, support: { members: [ana] } }
`;
}
async function opened(e, r, i, a) {
	try {
		return await he.open({
			folder: e,
			start: appToRehearse(a),
			eyes: eyesOf(i, a),
			...r === void 0 ? {} : { policy: r },
			repository: await repositoryOf(e),
			now: Math.floor(Date.now() / 6e4) * 6e4
		});
	} catch (e) {
		if (!(e instanceof NoDesk)) throw e;
		for (let t of e.problems) i.note((0,_format_js__WEBPACK_IMPORTED_MODULE_17__.t)(t));
		throw e.problems.length > 0 ? new _errors_js__WEBPACK_IMPORTED_MODULE_1__.t("bad-policy", e.message) : new _errors_js__WEBPACK_IMPORTED_MODULE_1__.t("no-policy", `${e.message} steward init writes one; steward try --extends ddev (or msp, outage, support-ops, product) plays a built-in process without one.`);
	}
}
async function repositoryOf(e) {
	let t = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_14__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_12__.join)(e, ".git", "config"), "utf8").catch(() => ""), [, n, r] = /^\s*url = \S+?[:/]([A-Za-z\d][\w-]{0,38})\/([\w.-]+?)(?:\.git)?\s*$/m.exec(t) ?? [];
	if (n !== void 0 && r !== void 0 && /^[A-Za-z\d-]+$/.test(n)) return `${n}/${r}`;
	let i = (0,node_path__WEBPACK_IMPORTED_MODULE_12__.basename)(e).replaceAll(/[^\w.-]+/g, "-");
	return `acme/${i === "" || i.startsWith(".") ? "helpdesk" : i}`;
}
function eyesOf(e, n) {
	let inside = (t, n) => new _captured_js__WEBPACK_IMPORTED_MODULE_3__.t(e, {
		GITHUB_TOKEN: n,
		GITHUB_API_URL: t
	});
	return {
		async check(t) {
			let n = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_14__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_12__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_13__.tmpdir)(), "steward-check-"));
			try {
				for (let [e, r] of Object.entries(t)) await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_14__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_12__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_12__.join)(n, e)), { recursive: !0 }), await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_14__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_12__.join)(n, e), r);
				let { check: r } = await __webpack_require__.e(/* import() */ 303).then(__webpack_require__.bind(__webpack_require__, 6303)), i = new _captured_js__WEBPACK_IMPORTED_MODULE_3__.t(e, {}, n);
				return await r(_policy_file_js__WEBPACK_IMPORTED_MODULE_9__.t, {
					json: !0,
					forms: void 0
				}, i), JSON.parse(i.text).problems;
			} finally {
				await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_14__.rm)(n, {
					recursive: !0,
					force: !0
				});
			}
		},
		async explain({ url: e }, r, i) {
			let { explain: a } = await __webpack_require__.e(/* import() */ 253).then(__webpack_require__.bind(__webpack_require__, 5253)), o = inside(e, r);
			try {
				return await a(i, {
					policy: _policy_file_js__WEBPACK_IMPORTED_MODULE_9__.t,
					apiUrl: void 0,
					now: void 0,
					json: !1
				}, o, n), o.text;
			} catch (e) {
				if (e instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__.t && e.code === "no-issue") return null;
				if (e instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__.t && e.code === "no-ticket") return e.message;
				throw e;
			}
		},
		async next({ url: e }, t, r) {
			let { outcomeOf: i, planLines: a } = await __webpack_require__.e(/* import() */ 872).then(__webpack_require__.bind(__webpack_require__, 8872)), [o = "", s = ""] = r.split("/"), c = await n({
				client: (0,_arguments_js__WEBPACK_IMPORTED_MODULE_8__.t)({
					policy: _policy_file_js__WEBPACK_IMPORTED_MODULE_9__.t,
					apiUrl: e
				}, { GITHUB_TOKEN: t }, 0),
				owner: o,
				name: s,
				policyPath: _policy_file_js__WEBPACK_IMPORTED_MODULE_9__.t,
				issue: null,
				dryRun: !0,
				writeLimit: 400
			}), l = c.standings.flatMap(({ wake: e }) => e ?? []);
			return {
				summary: i(c).summary,
				plan: a(c.plan),
				due: l.length === 0 ? null : Math.min(...l)
			};
		}
	};
}
async function listening(e, n) {
	try {
		return await e.listen(n);
	} catch (e) {
		let r = e instanceof Error && "code" in e ? String(e.code) : "", i = `--port: ${String(n)} cannot be listened on (${r}). Name another, or 0 for any free one.`;
		throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__.t("bad-input", i, { cause: e });
	}
}



/***/ })

};
