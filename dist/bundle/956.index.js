export const id = 956;
export const ids = [956];
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

/***/ 956:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   play: () => (/* binding */ play)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(7413);
/* harmony import */ var _load_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1146);
/* harmony import */ var _sandbox_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2203);
/* harmony import */ var _captured_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9340);
/* harmony import */ var _marker_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(7860);
/* harmony import */ var _pagers_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8590);
/* harmony import */ var _suggestion_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8630);
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1108);
/* harmony import */ var _output_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3635);
/* harmony import */ var _policy_file_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(951);
/* harmony import */ var _text_file_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(2060);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(6760);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(7975);















// src/stories/by-runs.ts
const q = 432e5;
function byAction({ bundle: e, actionFile: t, bot: n = null, explain: r, showPage: i, print: a }) {
	return (o, s, c) => {
		let { login: l, token: u } = accountOf(o, s, n);
		return Promise.resolve(byRuns({
			github: o,
			repository: s,
			token: u,
			login: l,
			explain: r,
			showPage: i,
			print: a
		}, async (n) => {
			let r = await o.runAction({
				repository: s,
				bundle: e,
				token: u,
				env: c,
				...t === void 0 ? {} : { actionFile: t },
				event: n === null ? "schedule" : "issues",
				inputs: { "write-pace": "0" },
				...n === null ? {} : { payload: {
					action: "edited",
					issue: shown$1(n)
				} }
			});
			if (r.exitCode !== 0) throw new _captured_js__WEBPACK_IMPORTED_MODULE_3__.y(failureIn(r.stdout + r.stderr));
			let { plan: i } = r.outputs;
			if (i === void 0) throw new _captured_js__WEBPACK_IMPORTED_MODULE_3__.y(`The run has no plan: ${r.stdout}`);
			return JSON.parse(i).length;
		}));
	};
}
function failureIn(e) {
	let t = [...e.matchAll(/^::error[^:]*::(.*)$/gm)].map(([, e = ""]) => e.replaceAll("%0A", "\n").replaceAll("%0D", "").replaceAll("%25", "%"));
	return `The run of the desk failed: ${t.length > 0 ? t.join("\n") : e.trim().slice(-2e3)}`;
}
function shown$1({ number: e, author: t, body: n }) {
	return {
		number: e,
		body: n,
		user: { type: t?.__typename ?? "User" }
	};
}
function accountOf(e, t, n) {
	let [, r] = /^(.+)\[bot\]$/.exec(n ?? "github-actions[bot]") ?? [];
	if (r === "github-actions") return {
		login: r,
		token: e.tokens.issue({
			kind: "actions",
			repository: (0,_sandbox_js__WEBPACK_IMPORTED_MODULE_2__.x)(t),
			permissions: J
		})
	};
	if (r !== void 0) {
		let { installation: n } = e.createApp({
			slug: r,
			owner: t.owner.login,
			permissions: J
		});
		return {
			login: r,
			token: e.tokens.issue({
				kind: "installation",
				installation: n
			})
		};
	}
	let i = n ?? "";
	return e.grant(t, i, "write"), {
		login: i,
		token: e.tokens.issue({
			kind: "pat",
			login: i
		})
	};
}
const J = {
	issues: "write",
	contents: "write",
	pull_requests: "write"
};
function byRuns({ github: e, repository: t, token: n, login: r = "github-actions", explain: i, showPage: a, print: o }, s) {
	let c = 0;
	return {
		login: r,
		happened: async (e) => {
			await s(e);
		},
		until: async (t) => {
			for (let n = e.clock.now() + q; n < t; n += q) e.clock.set(n), await s(null);
			e.clock.set(t);
		},
		passed: async () => {
			c = await s(null);
		},
		idle: async () => c === 0 ? 0 : await s(null),
		explain: (r) => i(e, n, `${(0,_sandbox_js__WEBPACK_IMPORTED_MODULE_2__.x)(t)}#${String(r.number)}`),
		page: () => a(e, n, (0,_sandbox_js__WEBPACK_IMPORTED_MODULE_2__.x)(t)),
		print: (r) => o(e, n, (0,_sandbox_js__WEBPACK_IMPORTED_MODULE_2__.x)(t), r),
		close: () => Promise.resolve()
	};
}
// src/stories/claims.ts
const Y = 1500;
var Claims = class {
	failed = [];
	same(e, t, n) {
		(0,node_util__WEBPACK_IMPORTED_MODULE_12__.isDeepStrictEqual)(t, n) || this.fail(e, `exactly ${shown(t)}`, shown(n));
	}
	has(e, t, n) {
		for (let [r, i] of (t ?? []).entries()) n.includes(i) || this.fail([...e, r], (0,_pagers_js__WEBPACK_IMPORTED_MODULE_4__.i)(i), shown(n));
	}
	lacks(e, t, n) {
		for (let [r, i] of (t ?? []).entries()) n.includes(i) && this.fail([...e, r], `no ${(0,_pagers_js__WEBPACK_IMPORTED_MODULE_4__.i)(i)}`, shown(n));
	}
	says(e, t, n) {
		for (let [r, i] of (t ?? []).entries()) n.includes(i) || this.fail([...e, r], `the words ${JSON.stringify(i)}`, text(n));
	}
	never(e, t, n) {
		for (let [r, i] of (t ?? []).entries()) n.includes(i) && this.fail([...e, r], `nowhere the words ${JSON.stringify(i)}`, text(n));
	}
	none(e, t, n) {
		n.length > 0 && this.fail(e, t, shown(n));
	}
	fail(e, t, n) {
		this.failed.push({
			path: e,
			expected: t,
			found: n
		});
	}
};
function shown(e) {
	return Array.isArray(e) ? e.length === 0 ? "nothing" : e.map(shown).join(", ") : cut(JSON.stringify(e));
}
function text(e) {
	return e.trim() === "" ? "no words" : cut(JSON.stringify(e));
}
function cut(e) {
	return e.length > Y ? `${e.slice(0, Y)}…` : e;
}
// src/stories/looking.ts
async function look$1(e, t, n, r, i) {
	let a = e.ownComments(i), o = a.map(({ body: e }) => e).join("\n\n"), s = a.find(({ body: e }) => e.startsWith("<!-- steward status"))?.body ?? "", c = (0,_captured_js__WEBPACK_IMPORTED_MODULE_3__.d)(i);
	if (r.labels !== void 0 && t.same([...n, "labels"], r.labels.toSorted(), c), t.has([...n, "has"], r.has, c), t.lacks([...n, "lacks"], r.lacks, c), r.state !== void 0 && t.same([...n, "state"], r.state, (0,_captured_js__WEBPACK_IMPORTED_MODULE_3__.m)(i)), r.owners !== void 0 && t.same([...n, "owners"], r.owners.toSorted(), (0,_captured_js__WEBPACK_IMPORTED_MODULE_3__.p)(i)), r.comments !== void 0 && t.same([...n, "comments"], r.comments, a.length), t.says([...n, "status"], r.status, s), t.never([...n, "status_lacks"], r.status_lacks, s), t.says([...n, "says"], r.says, o), t.never([...n, "never"], r.never, o), r.called !== void 0 && t.same([...n, "called"], r.called, called(a)), r.reaction !== void 0 && t.same([...n, "reaction"], r.reaction, reactionTo(i, e.host.login)), r.explains !== void 0 && t.says([...n, "explains"], r.explains, await e.host.explain(i)), r.page !== void 0) {
		let i = await e.host.page();
		t.says([
			...n,
			"page",
			"says"
		], r.page.says, i), t.never([
			...n,
			"page",
			"never"
		], r.page.never, i);
	}
	if (r.report !== void 0) {
		let { says: i, never: a, ...o } = r.report, s = await e.host.print({
			command: "report",
			...o
		});
		t.says([
			...n,
			"report",
			"says"
		], i, s), t.never([
			...n,
			"report",
			"never"
		], a, s);
	}
	if (r.statement !== void 0) {
		let { says: i, never: a, ...o } = r.statement, s = await e.host.print({
			command: "statement",
			...o
		});
		t.says([
			...n,
			"statement",
			"says"
		], i, s), t.never([
			...n,
			"statement",
			"never"
		], a, s);
	}
	r.beside !== void 0 && lookAtOpened(t, [...n, "beside"], r.beside, i), r.office !== void 0 && lookBeside(e, t, [...n, "office"], r.office, i);
}
function lookAtOpened(e, t, n, r) {
	let i = (0,_captured_js__WEBPACK_IMPORTED_MODULE_3__.f)(r);
	e.same([...t, "length"], n.length, i.length);
	for (let [a, o] of i.entries()) {
		let i = n[a];
		if (i === void 0) return;
		let s = [...t, a];
		e.says([...s, "title"], [i.title], o.title), i.state !== void 0 && e.same([...s, "state"], i.state, (0,_captured_js__WEBPACK_IMPORTED_MODULE_3__.m)(o)), i.owners !== void 0 && e.same([...s, "owners"], i.owners.toSorted(), (0,_captured_js__WEBPACK_IMPORTED_MODULE_3__.p)(o)), i.labels !== void 0 && e.same([...s, "labels"], i.labels.toSorted(), (0,_captured_js__WEBPACK_IMPORTED_MODULE_3__.d)(o)), i.below !== void 0 && e.same([...s, "below"], i.below, o.parent === r);
		let c = [o, ...(0,_sandbox_js__WEBPACK_IMPORTED_MODULE_2__.y)(o)].map(({ body: e }) => e).join("\n\n");
		e.says([...s, "says"], i.says, c), e.never([...s, "never"], i.never, c);
	}
}
function lookBeside(e, t, n, r, i) {
	let a = e.companionOf(i);
	r === "none" || a === null ? t.same(n, r === "none" ? "none" : "a companion", a === null ? "none" : "a companion") : (r.state !== void 0 && t.same([...n, "state"], r.state, a.state.toLowerCase()), lookAtWords(t, n, r, [a, ...(0,_sandbox_js__WEBPACK_IMPORTED_MODULE_2__.y)(a)]));
}
function lookAtWords(e, t, n, r) {
	let i = r.map(({ body: e }) => e).join("\n\n");
	e.says([...t, "says"], n.says, i), e.never([...t, "never"], n.never, i), n.called !== void 0 && e.same([...t, "called"], n.called, called(r));
}
function called(e) {
	let t = {};
	for (let { body: n } of e) for (let e of new Set([...n.matchAll(/(?<!\w)@([a-z\d-]+)/gi)].map(([, e = ""]) => e))) t[e] = (t[e] ?? 0) + 1;
	return t;
}
const ae = new Map([
	["THUMBS_UP", "done"],
	["THUMBS_DOWN", "refused"],
	["CONFUSED", "not understood"],
	["HEART", "thanked"]
]);
function reactionTo(e, t) {
	let n = (0,_sandbox_js__WEBPACK_IMPORTED_MODULE_2__.y)(e).findLast((e) => e.author?.login !== t)?.reactions.find((e) => e.author.login === t);
	return n === void 0 ? "none" : ae.get(n.content) ?? n.content;
}
// src/stories/story-fields.ts
const when = (e) => (0,_pagers_js__WEBPACK_IMPORTED_MODULE_4__.T)().meta({
	description: e,
	examples: [
		"2026-11-16T10:00+01:00",
		"+30m",
		"+1d2h"
	]
}), X = "When: a moment, in UTC unless it names an offset, or so much later than the step before. Without it: at once.", Z = "Which ticket, by the name it was opened under. Without it: the first one.";
function texts(e, t = []) {
	return (0,_pagers_js__WEBPACK_IMPORTED_MODULE_4__.D)([(0,_pagers_js__WEBPACK_IMPORTED_MODULE_4__.T)(), (0,_pagers_js__WEBPACK_IMPORTED_MODULE_4__._)((0,_pagers_js__WEBPACK_IMPORTED_MODULE_4__.T)())]).meta({
		description: e,
		examples: [...t]
	}).transform((e) => typeof e == "string" ? [e] : e).optional();
}
const Q = (0,_pagers_js__WEBPACK_IMPORTED_MODULE_4__.C)((0,_pagers_js__WEBPACK_IMPORTED_MODULE_4__.T)(), (0,_pagers_js__WEBPACK_IMPORTED_MODULE_4__.S)()), oe = (0,_pagers_js__WEBPACK_IMPORTED_MODULE_4__.w)({
	at: when(X).optional(),
	on: (0,_pagers_js__WEBPACK_IMPORTED_MODULE_4__.T)().meta({ description: Z }).optional(),
	at_once: (0,_pagers_js__WEBPACK_IMPORTED_MODULE_4__.x)(!0).meta({ description: "Looks at what the step before has brought about by itself. Without it the desk’s schedule looks first, and nothing may then be left to do." }).optional(),
	look: (0,_pagers_js__WEBPACK_IMPORTED_MODULE_4__.w)({
		labels: (0,_pagers_js__WEBPACK_IMPORTED_MODULE_4__._)((0,_pagers_js__WEBPACK_IMPORTED_MODULE_4__.T)()).meta({
			description: "Exactly these labels, in any order.",
			examples: [["severity: high"]]
		}).optional(),
		has: texts("Labels that it has."),
		lacks: texts("Labels that it does not have."),
		state: (0,_pagers_js__WEBPACK_IMPORTED_MODULE_4__.g)([
			"open",
			"completed",
			"not planned"
		]).meta({ description: "Whether it is open, or how it was closed." }).optional(),
		owners: (0,_pagers_js__WEBPACK_IMPORTED_MODULE_4__._)((0,_pagers_js__WEBPACK_IMPORTED_MODULE_4__.T)()).meta({ description: "Exactly its assignees, in any order." }).optional(),
		comments: (0,_pagers_js__WEBPACK_IMPORTED_MODULE_4__.S)().meta({ description: "How many comments the desk has written." }).optional(),
		status: texts("Words of the living status comment."),
		status_lacks: texts("Words that the status comment does not have."),
		says: texts("Words that some comment of the desk has."),
		never: texts("Words that no comment of the desk has."),
		called: Q.meta({
			description: "Exactly who is called how often: login → how many comments of the desk mention it.",
			examples: [{ ana: 1 }]
		}).optional(),
		office: (0,_pagers_js__WEBPACK_IMPORTED_MODULE_4__.D)([(0,_pagers_js__WEBPACK_IMPORTED_MODULE_4__.x)("none"), (0,_pagers_js__WEBPACK_IMPORTED_MODULE_4__.w)({
			state: (0,_pagers_js__WEBPACK_IMPORTED_MODULE_4__.g)(["open", "closed"]).meta({ description: "Its state." }).optional(),
			says: texts("Words of its text and comments."),
			never: texts("Words that they do not have."),
			called: Q.meta({ description: "Exactly who is called how often." }).optional()
		})]).meta({ description: "The ticket’s companion in the office: `none`, or what is to be seen of it." }).optional(),
		beside: (0,_pagers_js__WEBPACK_IMPORTED_MODULE_4__._)((0,_pagers_js__WEBPACK_IMPORTED_MODULE_4__.w)({
			title: (0,_pagers_js__WEBPACK_IMPORTED_MODULE_4__.T)().meta({ description: "Words of its title." }),
			state: (0,_pagers_js__WEBPACK_IMPORTED_MODULE_4__.g)([
				"open",
				"completed",
				"not planned"
			]).meta({ description: "Its state." }).optional(),
			owners: (0,_pagers_js__WEBPACK_IMPORTED_MODULE_4__._)((0,_pagers_js__WEBPACK_IMPORTED_MODULE_4__.T)()).meta({ description: "Exactly its assignees, in any order." }).optional(),
			labels: (0,_pagers_js__WEBPACK_IMPORTED_MODULE_4__._)((0,_pagers_js__WEBPACK_IMPORTED_MODULE_4__.T)()).meta({ description: "Exactly its labels, in any order." }).optional(),
			below: (0,_pagers_js__WEBPACK_IMPORTED_MODULE_4__.v)().meta({ description: "Whether it is a sub-issue of the ticket." }).optional(),
			says: texts("Words of its text and comments."),
			never: texts("Words that they do not have.")
		})).meta({ description: "Exactly the issues and pull requests that the desk opened for the ticket’s write-up, in order." }).optional(),
		chat: (0,_pagers_js__WEBPACK_IMPORTED_MODULE_4__._)((0,_pagers_js__WEBPACK_IMPORTED_MODULE_4__.D)([(0,_pagers_js__WEBPACK_IMPORTED_MODULE_4__.T)(), (0,_pagers_js__WEBPACK_IMPORTED_MODULE_4__._)((0,_pagers_js__WEBPACK_IMPORTED_MODULE_4__.T)())]).transform((e) => [e].flat())).meta({ description: "Exactly the messages in the chat since the latest look that asked, in order: words of each." }).optional(),
		desk: (0,_pagers_js__WEBPACK_IMPORTED_MODULE_4__.w)({
			says: texts("Words of those comments."),
			never: texts("Words that they do not have."),
			called: Q.meta({ description: "Exactly whom they call how often." }).optional()
		}).meta({ description: "The comments on the desk’s own issue since the latest look that asked." }).optional(),
		board: (0,_pagers_js__WEBPACK_IMPORTED_MODULE_4__.w)({
			says: texts("Words of it."),
			never: texts("Words that it does not have."),
			queue: (0,_pagers_js__WEBPACK_IMPORTED_MODULE_4__._)((0,_pagers_js__WEBPACK_IMPORTED_MODULE_4__.T)()).meta({
				description: "Exactly the tickets of its queue by the names they were opened under, number one first.",
				examples: [["outage", "ticket"]]
			}).optional()
		}).meta({ description: "The text of the desk’s own issue, as the policy has it renewed." }).optional(),
		opened: texts("Words of the titles and texts of the issues that the desk has opened for itself, and of what it wrote on them."),
		never_opened: texts("Words that none of them has."),
		paged: texts("Exactly what the pagers were sent since the latest look that asked, in order: service, `trigger`, `acknowledge` or `resolve`, and the desk’s key."),
		page_says: texts("Words of the latest of them."),
		reaction: (0,_pagers_js__WEBPACK_IMPORTED_MODULE_4__.g)([
			"done",
			"refused",
			"not understood",
			"thanked",
			"none"
		]).meta({ description: "What the desk answered people’s latest comment with." }).optional(),
		explains: texts("Words of `steward explain`."),
		page: (0,_pagers_js__WEBPACK_IMPORTED_MODULE_4__.w)({
			says: texts("Words of one of its files."),
			never: texts("Words that none of them has.")
		}).meta({ description: "The status page, as it would be made now." }).optional(),
		report: (0,_pagers_js__WEBPACK_IMPORTED_MODULE_4__.w)({
			from: (0,_pagers_js__WEBPACK_IMPORTED_MODULE_4__.T)().meta({ description: "Its first day." }),
			to: (0,_pagers_js__WEBPACK_IMPORTED_MODULE_4__.T)().meta({ description: "The day after its last." }),
			says: texts("Words of it."),
			never: texts("Words that it does not have.")
		}).meta({ description: "What `steward report` prints." }).optional(),
		statement: (0,_pagers_js__WEBPACK_IMPORTED_MODULE_4__.w)({
			customer: (0,_pagers_js__WEBPACK_IMPORTED_MODULE_4__.T)().meta({
				description: "Whose it is.",
				examples: ["bigco"]
			}),
			month: (0,_pagers_js__WEBPACK_IMPORTED_MODULE_4__.T)().meta({
				description: "Of which month.",
				examples: ["2026-12"]
			}),
			says: texts("Words of it."),
			never: texts("Words that it does not have.")
		}).meta({ description: "What `steward statement` prints." }).optional()
	}).meta({ description: "What must be so. Each key is a claim." })
});
// src/stories/story-format.ts
function change(e, t = []) {
	return (0,_pagers_js__WEBPACK_IMPORTED_MODULE_4__.E)([(0,_pagers_js__WEBPACK_IMPORTED_MODULE_4__.T)(), (0,_pagers_js__WEBPACK_IMPORTED_MODULE_4__.T)()]).meta({
		description: `${e}: what stands there, and what is to.`,
		examples: [...t]
	}).optional();
}
const se = (0,_pagers_js__WEBPACK_IMPORTED_MODULE_4__.w)({
	at: when(X).optional(),
	who: (0,_pagers_js__WEBPACK_IMPORTED_MODULE_4__.T)().meta({
		description: "Who does it: a login.",
		examples: ["ana"]
	}),
	on: (0,_pagers_js__WEBPACK_IMPORTED_MODULE_4__.T)().meta({
		description: Z,
		examples: ["outage"]
	}).optional(),
	beside: (0,_pagers_js__WEBPACK_IMPORTED_MODULE_4__.T)().meta({
		description: "What they do is done to an issue that the desk opened beside the ticket, for its write-up or an action of it, or for itself: the one whose title has these words.",
		examples: ["Post-mortem"]
	}).optional(),
	opens: (0,_pagers_js__WEBPACK_IMPORTED_MODULE_4__.w)({
		as: (0,_pagers_js__WEBPACK_IMPORTED_MODULE_4__.T)().meta({
			description: "What the story calls the ticket.",
			examples: ["outage"]
		}).default("ticket"),
		in: (0,_pagers_js__WEBPACK_IMPORTED_MODULE_4__.T)().meta({
			description: "The repository that it is opened in, where that is not the desk’s: a name of the same owner, public unless it ends in `-private`.",
			examples: ["platform"]
		}).optional(),
		form: (0,_pagers_js__WEBPACK_IMPORTED_MODULE_4__.T)().meta({
			description: "The form: a file of `.github/ISSUE_TEMPLATE`.",
			examples: ["bug.yml"]
		}).optional(),
		title: (0,_pagers_js__WEBPACK_IMPORTED_MODULE_4__.T)().meta({ description: "Its title." }).default("Something is wrong"),
		answers: (0,_pagers_js__WEBPACK_IMPORTED_MODULE_4__.C)((0,_pagers_js__WEBPACK_IMPORTED_MODULE_4__.T)(), (0,_pagers_js__WEBPACK_IMPORTED_MODULE_4__.D)([(0,_pagers_js__WEBPACK_IMPORTED_MODULE_4__.T)(), (0,_pagers_js__WEBPACK_IMPORTED_MODULE_4__._)((0,_pagers_js__WEBPACK_IMPORTED_MODULE_4__.T)())])).meta({
			description: "The form’s answers, by a field’s id or label: text, the option, a list of options, or of the boxes that are ticked.",
			examples: [{
				severity: "urgent",
				what: "Nobody can log in."
			}]
		}).default({}),
		body: (0,_pagers_js__WEBPACK_IMPORTED_MODULE_4__.T)().meta({ description: "Its text, where there is no form." }).optional()
	}).meta({ description: "Opens a ticket." }).optional(),
	says: (0,_pagers_js__WEBPACK_IMPORTED_MODULE_4__.T)().meta({
		description: "Writes a comment.",
		examples: ["/severity high"]
	}).optional(),
	says_in_office: (0,_pagers_js__WEBPACK_IMPORTED_MODULE_4__.T)().meta({ description: "Writes a comment on the ticket’s companion in the office." }).optional(),
	edits: change("Changes the ticket’s text", [["- [ ] Done", "- [x] Done"]]),
	retitles: (0,_pagers_js__WEBPACK_IMPORTED_MODULE_4__.T)().meta({ description: "Gives the ticket this title." }).optional(),
	ticks: (0,_pagers_js__WEBPACK_IMPORTED_MODULE_4__.w)({
		ticket: (0,_pagers_js__WEBPACK_IMPORTED_MODULE_4__.T)().meta({ description: "The ticket whose line is ticked." }),
		for: (0,_pagers_js__WEBPACK_IMPORTED_MODULE_4__.T)().meta({ description: "To whom it is given: written behind the line’s arrow." }).optional()
	}).meta({ description: "Ticks a ticket’s line in the latest agenda of a triage meeting." }).optional(),
	fills: change("Changes a comment of the desk, as a post-mortem is filled in"),
	rewrites: change("Changes the latest comment by a person that has the words"),
	deletes: (0,_pagers_js__WEBPACK_IMPORTED_MODULE_4__.T)().meta({ description: "Deletes the latest comment by a person that has these words." }).optional(),
	writes: change("Changes the policy in a commit, which is pushed"),
	dated: when("When the committer of `writes` says to have made the commit.").optional(),
	merges: (0,_pagers_js__WEBPACK_IMPORTED_MODULE_4__.x)(!0).meta({ description: "`writes` reaches the default branch by a pull request." }).optional(),
	commits: (0,_pagers_js__WEBPACK_IMPORTED_MODULE_4__.C)((0,_pagers_js__WEBPACK_IMPORTED_MODULE_4__.T)(), (0,_pagers_js__WEBPACK_IMPORTED_MODULE_4__.T)()).meta({
		description: "Puts these files into the repository: path → text.",
		examples: [{ ".github/on-call.yml": "members: { support: [ana] }" }]
	}).optional(),
	thumbs_up: (0,_pagers_js__WEBPACK_IMPORTED_MODULE_4__.T)().meta({ description: "A thumb up on the desk’s latest comment that has these words." }).optional(),
	reacts: (0,_pagers_js__WEBPACK_IMPORTED_MODULE_4__.w)({
		with: (0,_pagers_js__WEBPACK_IMPORTED_MODULE_4__.g)([
			"+1",
			"-1",
			"laugh",
			"hooray",
			"confused",
			"heart",
			"rocket",
			"eyes"
		]).meta({ description: "The reaction." }),
		to: (0,_pagers_js__WEBPACK_IMPORTED_MODULE_4__.T)().meta({ description: "To the latest comment with these words. Without it: to the ticket." }).optional()
	}).meta({ description: "Reacts to a comment or to the ticket." }).optional(),
	labels: texts("Puts these labels on; those that the repository lacks are made.", [["bug"]]),
	unlabels: texts("Takes these labels off."),
	assigns: texts("Assigns these people.", ["ana"]),
	unassigns: texts("Takes these people off."),
	closes: (0,_pagers_js__WEBPACK_IMPORTED_MODULE_4__.g)([
		"completed",
		"not planned",
		"duplicate"
	]).meta({ description: "Closes the ticket, with this reason; as a duplicate it is one of the first ticket." }).optional(),
	reopens: (0,_pagers_js__WEBPACK_IMPORTED_MODULE_4__.x)(!0).meta({ description: "Reopens the ticket." }).optional(),
	leaves: (0,_pagers_js__WEBPACK_IMPORTED_MODULE_4__.x)(!0).meta({ description: "Deletes their account: GitHub shows what they did without a name from then on." }).optional()
}), $ = (0,_pagers_js__WEBPACK_IMPORTED_MODULE_4__.w)({
	title: (0,_pagers_js__WEBPACK_IMPORTED_MODULE_4__.T)().meta({ description: "What the story shows." }),
	rows: (0,_pagers_js__WEBPACK_IMPORTED_MODULE_4__.C)((0,_pagers_js__WEBPACK_IMPORTED_MODULE_4__.T)().regex(/^S[0-4]-\d\d$/), (0,_pagers_js__WEBPACK_IMPORTED_MODULE_4__.T)()).meta({ description: "What of docs/processes.md the story shows: row → where." }).default({}),
	starts: when("The moment at which the story begins."),
	repository: (0,_pagers_js__WEBPACK_IMPORTED_MODULE_4__.T)().meta({
		description: "The folder whose `.github` the desk is made of, from the story’s own folder. Without it, and without `policy`: the folder in which the command is called.",
		examples: [".."]
	}).optional(),
	policy: (0,_pagers_js__WEBPACK_IMPORTED_MODULE_4__.T)().meta({ description: "The text of a policy, in place of the one of a repository." }).optional(),
	files: (0,_pagers_js__WEBPACK_IMPORTED_MODULE_4__.C)((0,_pagers_js__WEBPACK_IMPORTED_MODULE_4__.T)(), (0,_pagers_js__WEBPACK_IMPORTED_MODULE_4__.T)()).meta({ description: "More files, or others, in the repository: path → text." }).default({}),
	people: (0,_pagers_js__WEBPACK_IMPORTED_MODULE_4__.C)((0,_pagers_js__WEBPACK_IMPORTED_MODULE_4__.T)(), (0,_pagers_js__WEBPACK_IMPORTED_MODULE_4__.g)([
		"read",
		"triage",
		"write",
		"maintain",
		"admin"
	])).meta({
		description: "Who has access to the repository, in which role. Without it: whom the policy’s team names may write; of a story with a `policy`, ana, chen and dee, and bo may triage.",
		examples: [{
			ana: "write",
			bo: "triage"
		}]
	}).optional(),
	teams: (0,_pagers_js__WEBPACK_IMPORTED_MODULE_4__.C)((0,_pagers_js__WEBPACK_IMPORTED_MODULE_4__.T)(), (0,_pagers_js__WEBPACK_IMPORTED_MODULE_4__._)((0,_pagers_js__WEBPACK_IMPORTED_MODULE_4__.T)())).meta({
		description: "Teams that the policy names: who is in them.",
		examples: [{ "acme/support": ["ana"] }]
	}).default({}),
	labels: (0,_pagers_js__WEBPACK_IMPORTED_MODULE_4__._)((0,_pagers_js__WEBPACK_IMPORTED_MODULE_4__.T)()).meta({ description: "Labels that the repository has from the beginning, beside those that the forms of a repository name." }).default([]),
	pagers: (0,_pagers_js__WEBPACK_IMPORTED_MODULE_4__.C)((0,_pagers_js__WEBPACK_IMPORTED_MODULE_4__.T)(), (0,_pagers_js__WEBPACK_IMPORTED_MODULE_4__.g)(["pagerduty", "splunk"])).meta({
		description: "Pagers of the policy that lead somewhere: the service whose documented requests a receiver on this machine takes.",
		examples: [{ "on-call": "pagerduty" }]
	}).default({}),
	rounds: (0,_pagers_js__WEBPACK_IMPORTED_MODULE_4__.D)([(0,_pagers_js__WEBPACK_IMPORTED_MODULE_4__.x)(!0), (0,_pagers_js__WEBPACK_IMPORTED_MODULE_4__.b)().min(1)]).meta({ description: "An app that serves the desk goes round every hour, or every so many minutes." }).optional(),
	office: (0,_pagers_js__WEBPACK_IMPORTED_MODULE_4__.x)(!0).meta({ description: "The operator gives the desk an office." }).optional(),
	chat: (0,_pagers_js__WEBPACK_IMPORTED_MODULE_4__.x)(!0).meta({ description: "The operator gives the desk a chat, which is also the channel `public` of a status page." }).optional(),
	lacks: (0,_pagers_js__WEBPACK_IMPORTED_MODULE_4__._)((0,_pagers_js__WEBPACK_IMPORTED_MODULE_4__.g)([
		"issue fields",
		"dependencies",
		"issue types",
		"sub-issues",
		"duplicates",
		"close reasons"
	])).meta({ description: "What the server does not know, as an Enterprise Server of some age." }).default([]),
	story: (0,_pagers_js__WEBPACK_IMPORTED_MODULE_4__._)((0,_pagers_js__WEBPACK_IMPORTED_MODULE_4__.D)([se, oe])).meta({ description: "What people do, and what is to be seen, in order of time." })
});
function momentOf(e, t) {
	if (e === void 0) return t;
	let n = /^\+(?:(\d+)d)?(?:(\d+)h)?(?:(\d+)m)?(?:(\d+)s)?$/.exec(e);
	if (n === null) {
		let t = /T.*(?:Z|[+-]\d{2}:?\d{2})$/i.test(e) || !e.includes("T") ? e : `${e}Z`, n = Date.parse(t);
		return Number.isNaN(n) ? null : n;
	}
	let [r = 0, i = 0, a = 0, o = 0] = n.slice(1).map((e) => Number(e ?? 0));
	return t + (((r * 24 + i) * 60 + a) * 60 + o) * 1e3;
}
// src/stories/playing.ts
async function playStory(e, t, n, r = () => void 0) {
	let i = momentOf(e.starts, 0) ?? 0, a = await _captured_js__WEBPACK_IMPORTED_MODULE_3__.r.set(e, t, i, n);
	try {
		return await playedOn(a, e, i, r);
	} finally {
		await a[Symbol.asyncDispose]();
	}
}
async function playedOn(e, t, n, r) {
	let i = new Playing(e), a = n;
	for (let [n, r] of t.story.entries()) {
		a = momentOf(r.at, a) ?? a;
		try {
			await e.host.until(a), await i.take(r, ["story", n]);
		} catch (e) {
			if (!(e instanceof _captured_js__WEBPACK_IMPORTED_MODULE_3__.y)) throw e;
			return {
				failed: i.claims.failed,
				stopped: {
					path: ["story", n],
					reason: e.message
				}
			};
		}
	}
	return i.end(), await r(e, i.tickets), {
		failed: i.claims.failed,
		stopped: null
	};
}
var Playing = class {
	claims = new Claims();
	tickets = new Map();
	#e;
	#t = {
		pages: 0,
		chat: 0,
		desk: 0
	};
	constructor(e) {
		this.#e = e;
	}
	async take(e, t) {
		if ("look" in e) {
			await this.#n(e, t);
			return;
		}
		let { github: n, repository: r, host: i } = this.#e, a = (0,_captured_js__WEBPACK_IMPORTED_MODULE_3__.l)(e, n, r, this.#a(e));
		if (a === null) await i.passed();
		else {
			if (e.says_in_office !== void 0) {
				let t = this.#e.companionOf(a);
				if (t === null) throw new _captured_js__WEBPACK_IMPORTED_MODULE_3__.y("The ticket has no companion.");
				n.as(e.who).comment(t, e.says_in_office);
			}
			e.opens !== void 0 && this.tickets.set(e.opens.as, a), e.ticks === void 0 ? await i.happened(a) : await i.happened((0,_captured_js__WEBPACK_IMPORTED_MODULE_3__.u)(n.as(e.who), r, this.#o(e.ticks.ticket), e.ticks.for));
		}
	}
	end() {
		let { receiver: e } = this.#e;
		this.claims.none(["story"], "every page as its service documents it", e.refused), this.claims.none(["story"], "nobody paged twice", repeated(this.#e.pages())), this.claims.none(["story"], "nothing said twice in the chat", repeated(e.said()));
		for (let [e, t] of this.tickets) {
			let n = this.#e.ownComments(t).flatMap(({ body: e }) => (0,_marker_js__WEBPACK_IMPORTED_MODULE_13__.n)(e)?.marker.keys ?? []);
			this.claims.none(["story"], `nothing told twice on ${e}`, repeated(n));
		}
	}
	async #n(e, t) {
		let { host: n } = this.#e, { look: r, at_once: i } = e, a = [...t, "look"];
		if (i !== !0 && await n.passed(), await look$1(this.#e, this.claims, a, r, this.#o(e.on)), this.#r(r, a), i !== !0) {
			let e = await n.idle();
			e > 0 && this.claims.fail(a, "nothing left to do", `${String(e)} changes left to make`);
		}
	}
	#r(e, t) {
		let { receiver: n } = this.#e, r = this.#e.openedIssues();
		if (this.claims.says([...t, "opened"], e.opened, r.join("\n")), this.claims.never([...t, "never_opened"], e.never_opened, r.join("\n")), e.paged !== void 0) {
			let n = this.#e.pages();
			this.claims.same([...t, "paged"], e.paged, n.slice(this.#t.pages)), this.#t.pages = n.length;
		}
		if (e.chat !== void 0) {
			let r = n.said(), i = r.slice(this.#t.chat);
			i.length !== e.chat.length && this.claims.fail([...t, "chat"], `${String(e.chat.length)} messages`, `${String(i.length)}: ${JSON.stringify(i)}`);
			for (let [n, r] of e.chat.entries()) this.claims.says([
				...t,
				"chat",
				n
			], r, i[n] ?? "");
			this.#t.chat = r.length;
		}
		if (e.desk !== void 0) {
			let n = this.#e.commentsOnDesk();
			lookAtWords(this.claims, [...t, "desk"], e.desk, n.slice(this.#t.desk)), this.#t.desk = n.length;
		}
		e.board !== void 0 && this.#i(e.board, [...t, "board"]);
		let i = JSON.stringify(n.taken.at(-1)?.content ?? {});
		this.claims.says([...t, "page_says"], e.page_says, i);
	}
	#i({ says: e, never: t, queue: n }, r) {
		let i = this.#e.deskIssue()?.body ?? "";
		if (this.claims.says([...r, "says"], e, i), this.claims.never([...r, "never"], t, i), n === void 0) return;
		let a = new Map([...this.tickets].map(([e, t]) => [String(t.number), e])), o = [...i.matchAll(/^\| \d+ \| [^|]*\| #(\d+) /gm)].map(([, e = ""]) => a.get(e) ?? `#${e}`);
		this.claims.same([...r, "queue"], n, o);
	}
	#a({ opens: e, on: t }) {
		return e !== void 0 || t === void 0 && this.tickets.size === 0 ? null : this.#o(t);
	}
	#o(e) {
		let t = e === void 0 ? [...this.tickets.values()][0] : this.tickets.get(e);
		if (t === void 0) throw new _captured_js__WEBPACK_IMPORTED_MODULE_3__.y(`There is no ticket ${e ?? "yet"}.`);
		return t;
	}
};
function repeated(e) {
	return e.filter((t, n) => e.indexOf(t) !== n);
}
// src/stories/story-reader.ts
const ce = {
	schema: $,
	noun: "story"
};
function readStory(e, t) {
	let n = {
		file: t,
		line: 1,
		column: 1
	}, { tree: a, problems: c } = (0,_load_js__WEBPACK_IMPORTED_MODULE_1__.f)(e, t), u = a ?? {
		kind: "scalar",
		value: null,
		place: n
	}, placeOf = (e) => (0,_load_js__WEBPACK_IMPORTED_MODULE_1__.y)(u, e).place, located = (e, t = u) => {
		let { place: n, path: r } = (0,_load_js__WEBPACK_IMPORTED_MODULE_1__.y)(t, e.path, e.at);
		return {
			...e,
			path: r,
			...n,
			severity: "error"
		};
	};
	if (a?.kind !== "map") {
		let e = c.length > 0 ? [] : [located({
			code: "wrong-type",
			path: [],
			message: "A story is a map of keys such as \"title: A ticket is answered\""
		})];
		return {
			story: null,
			problems: [...c, ...e],
			placeOf
		};
	}
	let d = $.safeParse((0,_load_js__WEBPACK_IMPORTED_MODULE_1__.b)(a)), f = d.success ? [] : (0,_load_js__WEBPACK_IMPORTED_MODULE_1__.r)(d.error).slice(0, 300).flatMap((e) => (0,_load_js__WEBPACK_IMPORTED_MODULE_1__.n)(e, a, ce)), p = d.success ? {
		story: d.data,
		tree: a
	} : soundPart(a), m = p === null ? [] : sense(p.story).map((e) => located(e, p.tree)), h = [
		...c,
		...f.map((e) => located(e, a)),
		...m
	].sort((e, t) => e.line - t.line || e.column - t.column);
	return {
		story: d.success && h.length === 0 ? d.data : null,
		problems: h,
		placeOf
	};
}
function soundPart(e) {
	let t = $.extend({
		title: $.shape.title.default(""),
		starts: $.shape.starts.default("1970-01-01T00:00Z"),
		story: $.shape.story.default([])
	}), i = e;
	for (;;) {
		let e = t.safeParse((0,_load_js__WEBPACK_IMPORTED_MODULE_1__.b)(i));
		if (e.success) return {
			story: e.data,
			tree: i
		};
		let o = (0,_load_js__WEBPACK_IMPORTED_MODULE_1__.r)(e.error).flatMap((e) => (0,_load_js__WEBPACK_IMPORTED_MODULE_1__.i)(e, i));
		if (o.some((e) => e.length === 0)) return null;
		i = (0,_load_js__WEBPACK_IMPORTED_MODULE_1__.S)(i, o);
	}
}
function sense(e) {
	let t = [], n = momentOf(e.starts, 0);
	(n === null || e.starts.startsWith("+")) && t.push(noMoment(e.starts, ["starts"])), e.policy !== void 0 && e.repository !== void 0 && t.push({
		code: "duplicate-name",
		path: ["repository"],
		at: "key",
		message: "A story has a \"policy\" of its own, or the one of a \"repository\""
	});
	let r = n ?? 0, i = new Set();
	for (let [n, a] of e.story.entries()) {
		let e = ["story", n], o = momentOf(a.at, r);
		if (a.at !== void 0 && o === null) t.push(noMoment(a.at, [...e, "at"]));
		else if (o !== null && o < r) {
			let n = `${(0,_pagers_js__WEBPACK_IMPORTED_MODULE_4__.i)(a.at ?? "")} is before the step before it`;
			t.push({
				code: "bad-instant",
				path: [...e, "at"],
				message: n
			});
		}
		r = Math.max(r, o ?? r), "who" in a && a.opens !== void 0 && (i.has(a.opens.as) && t.push(taken(a.opens.as, [
			...e,
			"opens",
			"as"
		])), i.add(a.opens.as));
		let s = [[a.on, [...e, "on"]], ["who" in a ? a.ticks?.ticket : void 0, [
			...e,
			"ticks",
			"ticket"
		]]];
		for (let [e, n] of s) {
			if (e === void 0 || i.has(e)) continue;
			let r = `No ticket was opened as ${(0,_pagers_js__WEBPACK_IMPORTED_MODULE_4__.i)(e)} up to here`;
			t.push({
				code: "unknown-reference",
				path: n,
				message: r,
				...(0,_suggestion_js__WEBPACK_IMPORTED_MODULE_5__.r)(e, i)
			});
		}
	}
	return t;
}
function noMoment(e, t) {
	return {
		code: "bad-instant",
		path: t,
		message: `${(0,_pagers_js__WEBPACK_IMPORTED_MODULE_4__.i)(e)} is no moment`,
		allowed: [
			"2026-11-16T10:00Z",
			"2026-11-16T10:00+01:00",
			"+30m",
			"+1d2h"
		]
	};
}
function taken(e, t) {
	return {
		code: "duplicate-name",
		path: t,
		message: `A ticket was opened as ${(0,_pagers_js__WEBPACK_IMPORTED_MODULE_4__.i)(e)} before`
	};
}
// src/hosts/cli/play-stories.ts
async function play(e, t, n, r) {
	let i = {
		...actionOf(n),
		explain: async (e, t, i) => {
			let a = new _captured_js__WEBPACK_IMPORTED_MODULE_3__.t(n, {
				GITHUB_TOKEN: t,
				GITHUB_API_URL: e.url
			}), o = {
				policy: _policy_file_js__WEBPACK_IMPORTED_MODULE_8__.t,
				apiUrl: void 0,
				now: void 0,
				json: !1
			}, { explain: s } = await __webpack_require__.e(/* import() */ 253).then(__webpack_require__.bind(__webpack_require__, 5253));
			return await s(i, o, a, r), a.text;
		},
		showPage: async (e, t, n) => {
			let { wholePage: r } = await Promise.all(/* import() */[__webpack_require__.e(81), __webpack_require__.e(463)]).then(__webpack_require__.bind(__webpack_require__, 3463)), i = {
				GITHUB_TOKEN: t,
				GITHUB_API_URL: e.url
			};
			return r({
				client: (0,_arguments_js__WEBPACK_IMPORTED_MODULE_6__.t)({
					policy: _policy_file_js__WEBPACK_IMPORTED_MODULE_8__.t,
					apiUrl: void 0
				}, i),
				...(0,_arguments_js__WEBPACK_IMPORTED_MODULE_6__.a)(n),
				policyPath: _policy_file_js__WEBPACK_IMPORTED_MODULE_8__.t
			});
		},
		print: async (e, t, r, i) => {
			let a = new _captured_js__WEBPACK_IMPORTED_MODULE_3__.t(n, {
				GITHUB_TOKEN: t,
				GITHUB_API_URL: e.url
			}), o = {
				repo: r,
				policy: _policy_file_js__WEBPACK_IMPORTED_MODULE_8__.t,
				apiUrl: void 0,
				format: "md"
			};
			if (i.command === "report") {
				let { writeReport: e } = await __webpack_require__.e(/* import() */ 638).then(__webpack_require__.bind(__webpack_require__, 5638));
				await e({
					...o,
					...i,
					out: void 0,
					customers: !0
				}, a);
			} else {
				let { statement: e } = await __webpack_require__.e(/* import() */ 859).then(__webpack_require__.bind(__webpack_require__, 7859));
				await e(i.customer, {
					...o,
					month: i.month,
					json: !1
				}, a);
			}
			return a.text;
		}
	}, a = [];
	for (let r of e) {
		let e = await tell(r, n, (e) => byAction({
			...i,
			bot: e
		}));
		if (a.push(e), !t.json) for (let t of linesOf(e)) n.print(t);
	}
	let o = a.filter(({ problems: e, failed: t }) => e.length + t.length > 0).length;
	return t.json ? n.print(JSON.stringify({ stories: a }, null, 2)) : (e.length > 1 || o > 0) && n.print(`\n${(0,_output_js__WEBPACK_IMPORTED_MODULE_7__.t)(e.length, "story").replace("storys", "stories")}: ${String(o)} failed.`), +(o > 0);
}
async function tell(e, t, n) {
	let { story: r, problems: i, placeOf: a } = readStory(await (0,_text_file_js__WEBPACK_IMPORTED_MODULE_9__.t)(t, e, "bad-input"), e);
	if (r === null) return {
		file: e,
		title: null,
		problems: i,
		failed: []
	};
	let o = await deskOf(r, e, t), { title: s } = r, c = o.problems.filter(({ severity: e }) => e === "error");
	if (c.length > 0) return {
		file: e,
		title: s,
		problems: c,
		failed: []
	};
	let { failed: l, stopped: u } = await playStory(r, settingOf(r, o), n(o.policy?.bot ?? null)), d = u === null ? [] : [{
		path: u.path,
		expected: "the step to be done",
		found: u.reason
	}];
	return {
		file: e,
		title: s,
		problems: [],
		failed: inOrder([...l, ...d].map(({ path: e, expected: t, found: n }) => {
			let { line: r, column: i } = a(e), [, o, ...s] = e;
			return {
				line: r,
				column: i,
				step: typeof o == "number" ? o + 1 : null,
				claim: nameOf(s),
				expected: t,
				found: n
			};
		}))
	};
}
function inOrder(e) {
	return e.toSorted((e, t) => e.line - t.line || e.column - t.column);
}
function nameOf(e) {
	return e.filter((e) => typeof e == "string" && e !== "look").join(".");
}
async function deskOf(t, n, r) {
	let { policy: i, repository: a = "." } = t;
	if (i !== void 0) {
		let e = await (0,_load_js__WEBPACK_IMPORTED_MODULE_1__.t)({
			text: i,
			file: `${n}: policy`
		});
		return {
			files: (0,_captured_js__WEBPACK_IMPORTED_MODULE_3__.s)(t),
			policy: e.policy,
			problems: e.problems
		};
	}
	let o = t.repository === void 0 ? r.folder : (0,node_path__WEBPACK_IMPORTED_MODULE_11__.resolve)((0,node_path__WEBPACK_IMPORTED_MODULE_11__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_11__.resolve)(r.folder, n)), a), s = await (0,_captured_js__WEBPACK_IMPORTED_MODULE_3__.h)(o, (0,node_path__WEBPACK_IMPORTED_MODULE_11__.join)(a, _captured_js__WEBPACK_IMPORTED_MODULE_3__.v), t.files);
	if (s.files[".github/steward.yml"] !== void 0) return s;
	throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.t("no-policy", `${n} is about the desk in ${o}, where there is no ${_captured_js__WEBPACK_IMPORTED_MODULE_3__.v}.`);
}
function settingOf(e, { files: t, policy: n }) {
	let r = e.policy !== void 0, i = r || n === null ? _captured_js__WEBPACK_IMPORTED_MODULE_3__.n : (0,_captured_js__WEBPACK_IMPORTED_MODULE_3__._)(n), a = r ? [] : (0,_captured_js__WEBPACK_IMPORTED_MODULE_3__.g)(t);
	return {
		files: t,
		people: e.people ?? i,
		labels: [...new Set([...e.labels, ...a])]
	};
}
function linesOf({ file: e, title: n, problems: r, failed: i }) {
	return r.length > 0 ? r.map(_format_js__WEBPACK_IMPORTED_MODULE_14__.t) : i.length === 0 ? [`${e} holds: ${n ?? ""}`] : i.map(({ line: t, column: n, step: r, claim: i, expected: a, found: o }) => {
		let s = [r === null ? "" : `step ${String(r)}`, i].filter((e) => e !== "").join(", ");
		return `${e}:${String(t)}:${String(n)} ${s}: expected ${a}; there is ${o}`;
	});
}
function actionOf({ program: e }) {
	let t = (0,node_path__WEBPACK_IMPORTED_MODULE_11__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_11__.dirname)(e), "..", "action", (0,node_path__WEBPACK_IMPORTED_MODULE_11__.basename)(e)), n = (0,node_path__WEBPACK_IMPORTED_MODULE_11__.dirname)(t);
	for (; !(0,node_fs__WEBPACK_IMPORTED_MODULE_10__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_11__.join)(n, "action.yml")) && n !== (0,node_path__WEBPACK_IMPORTED_MODULE_11__.dirname)(n);) n = (0,node_path__WEBPACK_IMPORTED_MODULE_11__.dirname)(n);
	return {
		bundle: t,
		actionFile: (0,node_path__WEBPACK_IMPORTED_MODULE_11__.join)(n, "action.yml")
	};
}



/***/ })

};
