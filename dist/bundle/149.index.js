export const id = 149;
export const ids = [149];
export const modules = {

/***/ 3948:
/***/ ((module) => {

function webpackEmptyAsyncContext(req) {
	// Here Promise.resolve().then() is used instead of new Promise() to prevent
	// uncaught exception popping up in devtools
	return Promise.resolve().then(() => {
		var e = new Error("Cannot find module '" + req + "'");
		e.code = 'MODULE_NOT_FOUND';
		throw e;
	});
}
webpackEmptyAsyncContext.keys = () => ([]);
webpackEmptyAsyncContext.resolve = webpackEmptyAsyncContext;
webpackEmptyAsyncContext.id = 3948;
module.exports = webpackEmptyAsyncContext;

/***/ }),

/***/ 9149:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ githubAddress),
/* harmony export */   n: () => (/* binding */ BadSettings),
/* harmony export */   r: () => (/* binding */ jn),
/* harmony export */   t: () => (/* binding */ startApp)
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1308);
/* harmony import */ var _instant_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7101);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5657);
/* harmony import */ var _product_version_js__WEBPACK_IMPORTED_MODULE_34__ = __webpack_require__(1902);
/* harmony import */ var _staff_chat_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4669);
/* harmony import */ var _unready_pagers_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7947);
/* harmony import */ var _policy_in_force_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3028);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8193);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9473);
/* harmony import */ var _teams_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2078);
/* harmony import */ var _duty_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(5906);
/* harmony import */ var _bad_policy_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(8378);
/* harmony import */ var _cjs_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(3810);
/* harmony import */ var _dist_node_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(5031);
/* harmony import */ var _plugin_rest_endpoint_methods_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(1875);
/* harmony import */ var _dist_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(2290);
/* harmony import */ var _stand_in_http_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(2313);
/* harmony import */ var _key_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(3283);
/* harmony import */ var _marker_js__WEBPACK_IMPORTED_MODULE_31__ = __webpack_require__(7860);
/* harmony import */ var _gone_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(8665);
/* harmony import */ var _office_setting_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(8239);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_32__ = __webpack_require__(7413);
/* harmony import */ var _first_proposal_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(4149);
/* harmony import */ var _effect_line_js__WEBPACK_IMPORTED_MODULE_33__ = __webpack_require__(9434);
/* harmony import */ var _dist2_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(4178);
/* harmony import */ var _hand_out_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(2818);
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(8995);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_23__ = __webpack_require__(3024);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_24__ = __webpack_require__(7598);
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_25__ = __webpack_require__(8474);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_26__ = __webpack_require__(6760);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_27__ = __webpack_require__(8161);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_28__ = __webpack_require__(3136);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_29__ = __webpack_require__(7075);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_30__ = __webpack_require__(1421);



































// src/hosts/app/log.ts
const Y = [
	"trace",
	"debug",
	"info",
	"warn",
	"error",
	"fatal",
	"silent"
], me = ["pretty", "json"];
var Log = class {
	#e;
	constructor(e) {
		this.#e = e;
	}
	debug(e, t = {}) {
		this.#t("debug", e, t);
	}
	info(e, t = {}) {
		this.#t("info", e, t);
	}
	warn(e, t = {}) {
		this.#t("warn", e, t);
	}
	error(e, t = {}) {
		this.#t("error", e, t);
	}
	forProbot() {
		let at = (e) => (t, n) => this.#t(e, saidIn(t, n), {}), e = {
			level: this.#e.level,
			trace: at("trace"),
			debug: at("debug"),
			info: at("info"),
			warn: at("warn"),
			error: at("error"),
			fatal: at("fatal"),
			silent: () => void 0,
			child: () => e
		};
		return e;
	}
	#t(e, t, n) {
		let { level: r, format: i, write: a } = this.#e;
		if (Y.indexOf(e) < Y.indexOf(r)) return;
		let o = new Date().toISOString(), s = (0,_escape_js__WEBPACK_IMPORTED_MODULE_6__.a)(t).slice(0, 2e3);
		if (i === "json") {
			a(JSON.stringify({
				time: o,
				level: e,
				msg: s,
				...n
			}));
			return;
		}
		let c = Object.entries(n).map(([e, t]) => ` ${e}=${(0,_escape_js__WEBPACK_IMPORTED_MODULE_6__.a)(String(t))}`);
		a(`${o} ${e.toUpperCase().padEnd(5)} ${s}${c.join("")}`);
	}
};
function clause(e) {
	return (e instanceof Error ? e.message : String(e)).replace(/\.$/, "");
}
function saidIn(e, t) {
	let n = e instanceof Error ? e : errorIn(e), r = typeof t == "string" ? t : typeof e == "string" ? e : "";
	return n === null ? r : r === "" ? n.message : `${r} (${n.message})`;
}
function errorIn(e) {
	return typeof e != "object" || !e || !("err" in e) ? null : e.err instanceof Error ? e.err : null;
}
// src/hosts/app/timers.ts
const he = {
	set: (e, t) => setTimeout(e, t),
	clear: (e) => {
		clearTimeout(e);
	}
};
async function endOf(e, t, n) {
	let r = null, i = new Promise((e) => {
		r = n.set(e, t);
	});
	await Promise.race([e, i]), n.clear(r);
}
const ge = 2 ** 31 - 1;
var KeyedTimers = class {
	#e;
	#t = new Map();
	#n = !1;
	constructor(e) {
		this.#e = e;
	}
	set(e, t, n) {
		let r = this.#t.get(e);
		if (r !== void 0 && this.#e.clear(r), this.#t.delete(e), t === null || this.#n) return;
		let i = Math.min(Math.max(t, 250), ge), a = this.#e.set(() => {
			this.#t.delete(e), t > ge ? this.set(e, t - ge, n) : n();
		}, i);
		this.#t.set(e, a);
	}
	get size() {
		return this.#t.size;
	}
	close() {
		this.#n = !0;
		for (let e of this.#t.values()) this.#e.clear(e);
		this.#t.clear();
	}
};
// src/hosts/app/all-desks.ts
const _e = _instant_js__WEBPACK_IMPORTED_MODULE_1__.o;
var AllDesks = class {
	#e;
	#t = null;
	#n = null;
	#r = !1;
	#i = 0;
	#a = !1;
	#o = !1;
	#s = 0;
	constructor(e) {
		this.#e = e;
	}
	start() {
		let { every: e } = this.#e;
		e === 0 || this.#r || (this.#n = this.#u().finally(() => {
			this.#n = null, this.#r || this.#l(this.#c());
		}));
	}
	missed() {
		let { every: e, timers: t } = this.#e;
		this.#r || this.#o || (this.#o = !0, e !== 0 && this.#t !== null && (t.clear(this.#t), this.#l(this.#c())));
	}
	#c() {
		let { every: e } = this.#e;
		return this.#a ? Math.min(_e, e) : this.#i > 0 ? Math.min(_e * 2 ** (this.#i - 1), e) : this.#o ? Math.min(_e * 2 ** this.#s, e) : e;
	}
	#l(e) {
		let { every: t, timers: n } = this.#e;
		this.#t = n.set(() => {
			this.#t = null, this.#s = e < t ? this.#s + 1 : 0, this.start();
		}, e);
	}
	get going() {
		return this.#n !== null;
	}
	get finished() {
		return this.#i === 0 && !this.#o;
	}
	async close(e) {
		let { timers: t } = this.#e;
		this.#r = !0, this.#t !== null && t.clear(this.#t), await endOf(this.#n, e, t);
	}
	async #u() {
		let { installations: e, places: t, run: n, failed: r, log: i } = this.#e, a = performance.now(), o = 0, s = 0;
		this.#o = !1, this.#a = !0;
		let attempt = async (e, t, n) => {
			try {
				await n();
			} catch (n) {
				s += 1, i.warn(`${e} could not be listed: ${clause(n)}. The next round comes soon.`, t);
			}
		};
		if (await attempt("The installations of the App", {}, async () => {
			let r = await e();
			this.#a = !1;
			for (let e of r) if (await attempt("The repositories of an installation", { installation: e }, async () => {
				for await (let r of t(e)) {
					if (this.#r) return;
					await n(r) && (o += 1);
				}
			}), this.#r) return;
		}), this.#r) return;
		this.#i = s === 0 ? 0 : this.#i + 1;
		let c = Math.round(performance.now() - a);
		s === 0 ? i.info("went round every desk", {
			desks: o,
			milliseconds: c
		}) : r();
	}
}, Arrival = class {
	#e = null;
	watch(e) {
		return async (t, n) => {
			try {
				return await e(t, n);
			} finally {
				this.#e ??= performance.now();
			}
		};
	}
	until(e, t) {
		return e - t - (performance.now() - (this.#e ?? performance.now()));
	}
};
// src/hosts/app/desk-due.ts
function deskDue(e, t = []) {
	let { policy: n, now: i } = e, { triage: a, team: o, desk: s, pausedUntil: c } = n, l = a === null ? null : (0,_duty_js__WEBPACK_IMPORTED_MODULE_9__.i)(a.schedule), u = l === null ? [] : [l.start(Math.max(l.at(i) + 1, 0))], d = s.issue ? o.groups.filter(({ rotation: e }) => e !== null) : [], p = (0,_teams_js__WEBPACK_IMPORTED_MODULE_8__.t)(e), m = d.flatMap(({ name: e }) => (0,_duty_js__WEBPACK_IMPORTED_MODULE_9__.r)(o, e, i, p).shift.to ?? []), h = c !== null && i < c ? [c] : [], g = t.flatMap(({ planned: e }) => e === null ? [] : listTurns(e, n)), v = [
		...u,
		...m,
		...h,
		...g.filter((e) => e > i)
	].filter(Number.isFinite);
	return (0,_instant_js__WEBPACK_IMPORTED_MODULE_1__.d)(...v);
}
function listTurns({ at: e, endsAt: t }, { changes: n }) {
	let r = n?.list ?? null;
	return r === null ? [] : [
		(0,_instant_js__WEBPACK_IMPORTED_MODULE_1__.u)(e, r.days * _instant_js__WEBPACK_IMPORTED_MODULE_1__.n),
		e,
		t
	];
}
// src/hosts/app/desk-run.ts
async function runDesk(e, t, n) {
	let { run: i, connect: a, baseUrl: o, policyPath: s, pace: c, server: l, writeLimit: d, office: p, chat: m } = n, { scheduler: h, log: g } = n, { owner: v, name: b, installation: x } = e, S = new Arrival(), w = S.watch(await a(x)), T = new _client_js__WEBPACK_IMPORTED_MODULE_2__.t({
		transport: w,
		baseUrl: o,
		pace: c,
		server: l
	});
	try {
		let a = {
			owner: v,
			name: b,
			policyPath: s,
			issue: null,
			dryRun: !1,
			deskWideOnly: !0
		}, progress = (e) => {
			g.debug(e, { repository: `${v}/${b}` });
		}, o = await i({
			...a,
			client: T,
			writeLimit: d,
			office: p,
			chat: m,
			progress
		});
		for (let e of o.failed) g.warn(e, { repository: `${v}/${b}` });
		n.faults.note(e, o.understood.fallback !== null), n.proposals.note(e, o);
		let { now: c } = o.context, l = deskDue(o.context, o.standings);
		h.wake(e, l === null ? null : S.until(l, c));
		let u = [];
		for (let { number: e, effects: n, wake: i } of o.standings) {
			let a = {
				kind: "ticket",
				owner: v,
				name: b,
				installation: x,
				issue: e
			}, s = i === null || o.isProposal ? null : S.until(i, c);
			if (h.wake(a, s, t), o.isProposal) continue;
			let l = (0,_instant_js__WEBPACK_IMPORTED_MODULE_1__.d)(...n.map((e) => e.deadline));
			l !== null && u.push({
				ticket: a,
				deadline: l
			});
		}
		u.sort((e, t) => e.deadline - t.deadline);
		for (let { ticket: e } of u) n.runTicket(e);
		n.faults.tell([], e, ...await n.unreadyPagers(o.context));
		let { total: w, tickets: E, stopped: O, failed: k, mayPass: A } = o;
		if (O !== null) throw O;
		if (A === !0) throw new _errors_js__WEBPACK_IMPORTED_MODULE_7__.t("github-unreachable", k.join(" "));
		if (w !== E) throw new _errors_js__WEBPACK_IMPORTED_MODULE_7__.t("partial-sweep", `Only ${String(E)} of ${String(w)} tickets were read.`);
		return !0;
	} catch (t) {
		if (t instanceof _errors_js__WEBPACK_IMPORTED_MODULE_7__.t && t.code === "no-policy") return n.faults.note(e, !1), !1;
		if (t instanceof _errors_js__WEBPACK_IMPORTED_MODULE_7__.t && t.code === "misnamed-policy") return n.faults.tell([], e, `${t.message} ${t.remedy}`), !1;
		throw t;
	}
}
// src/hosts/app/failure.ts
const ve = new Set([
	"github-unreachable",
	"rate-limited",
	"partial-sweep",
	"writes-failed",
	"turn-taken"
]);
function isPassing(e) {
	return !(e instanceof _errors_js__WEBPACK_IMPORTED_MODULE_7__.t) || ve.has(e.code);
}
function isOutage(e) {
	return e instanceof _errors_js__WEBPACK_IMPORTED_MODULE_7__.t && e.code === "github-unreachable";
}
function logFailure({ job: e, error: t, retryIn: n }, r, i) {
	let a = fieldsOf(e);
	t instanceof _bad_policy_js__WEBPACK_IMPORTED_MODULE_10__.t && (i.tell(t.problems, e), i.note(e, !0));
	let o = t instanceof _errors_js__WEBPACK_IMPORTED_MODULE_7__.t ? `${t.message} ${t.remedy}` : `${clause(t)}.`;
	n === null ? r.error(o, a) : r.warn(`${o} Trying again.`, {
		...a,
		seconds: Math.ceil(n / 1e3)
	}), !(t instanceof _errors_js__WEBPACK_IMPORTED_MODULE_7__.t) && t instanceof Error && r.debug(t.stack ?? "", a);
}
function fieldsOf(e) {
	let t = `${e.owner}/${e.name}`;
	return e.kind === "desk" ? { repository: t } : {
		repository: t,
		issue: e.issue
	};
}
// node_modules/probot/lib/context.js
var ye = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.o)((0,_cjs_js__WEBPACK_IMPORTED_MODULE_11__.t)(), 1);
const be = Symbol("octokit request hook added");
var Context = class {
	name;
	id;
	payload;
	octokit;
	log;
	constructor(e, t, n) {
		this.name = e.name, this.id = e.id, this.payload = e.payload, this.octokit = t, this.log = n, t[be] !== !0 && (t.hook.before("request", (t) => {
			t.headers["x-github-delivery"] = e.id;
		}), t[be] = !0);
	}
	repo(e) {
		let t = this.payload.repository;
		if (!t) throw Error("context.repo() is not supported for this webhook event.");
		return Object.assign({
			owner: t.owner.login,
			repo: t.name
		}, e);
	}
	issue(e) {
		return Object.assign({ issue_number: (this.payload.issue || this.payload.pull_request || this.payload).number }, this.repo(e));
	}
	pullRequest(e) {
		let t = this.payload;
		return Object.assign({ pull_number: (t.issue || t.pull_request || t).number }, this.repo(e));
	}
	get isBot() {
		return this.payload.sender?.type === "Bot";
	}
	async config(e, t, n) {
		let r = this.repo({
			path: node_path__WEBPACK_IMPORTED_MODULE_26__.posix.join(".github", e),
			defaults(e) {
				return ye.default.all([t || {}, ...e], n);
			}
		}), { config: i, files: a } = await this.octokit.config.get(r);
		return !t && !a.find((e) => e.config !== null) ? null : i;
	}
}, createLogger = (e = {}) => (typeof e.debug != "function" && (e.debug = () => {}), typeof e.info != "function" && (e.info = () => {}), typeof e.warn != "function" && (e.warn = console.warn.bind(console)), typeof e.error != "function" && (e.error = console.error.bind(console)), e), xe = "branch_protection_configuration,branch_protection_configuration.disabled,branch_protection_configuration.enabled,branch_protection_rule,branch_protection_rule.created,branch_protection_rule.deleted,branch_protection_rule.edited,check_run,check_run.completed,check_run.created,check_run.requested_action,check_run.rerequested,check_suite,check_suite.completed,check_suite.requested,check_suite.rerequested,code_scanning_alert,code_scanning_alert.appeared_in_branch,code_scanning_alert.closed_by_user,code_scanning_alert.created,code_scanning_alert.fixed,code_scanning_alert.reopened,code_scanning_alert.reopened_by_user,commit_comment,commit_comment.created,create,custom_property,custom_property.created,custom_property.deleted,custom_property.promote_to_enterprise,custom_property.updated,custom_property_values,custom_property_values.updated,delete,dependabot_alert,dependabot_alert.auto_dismissed,dependabot_alert.auto_reopened,dependabot_alert.created,dependabot_alert.dismissed,dependabot_alert.fixed,dependabot_alert.reintroduced,dependabot_alert.reopened,deploy_key,deploy_key.created,deploy_key.deleted,deployment,deployment.created,deployment_protection_rule,deployment_protection_rule.requested,deployment_review,deployment_review.approved,deployment_review.rejected,deployment_review.requested,deployment_status,deployment_status.created,discussion,discussion.answered,discussion.category_changed,discussion.closed,discussion.created,discussion.deleted,discussion.edited,discussion.labeled,discussion.locked,discussion.pinned,discussion.reopened,discussion.transferred,discussion.unanswered,discussion.unlabeled,discussion.unlocked,discussion.unpinned,discussion_comment,discussion_comment.created,discussion_comment.deleted,discussion_comment.edited,fork,github_app_authorization,github_app_authorization.revoked,gollum,installation,installation.created,installation.deleted,installation.new_permissions_accepted,installation.suspend,installation.unsuspend,installation_repositories,installation_repositories.added,installation_repositories.removed,installation_target,installation_target.renamed,issue_comment,issue_comment.created,issue_comment.deleted,issue_comment.edited,issue_dependencies,issue_dependencies.blocked_by_added,issue_dependencies.blocked_by_removed,issue_dependencies.blocking_added,issue_dependencies.blocking_removed,issues,issues.assigned,issues.closed,issues.deleted,issues.demilestoned,issues.edited,issues.labeled,issues.locked,issues.milestoned,issues.opened,issues.pinned,issues.reopened,issues.transferred,issues.typed,issues.unassigned,issues.unlabeled,issues.unlocked,issues.unpinned,issues.untyped,label,label.created,label.deleted,label.edited,marketplace_purchase,marketplace_purchase.cancelled,marketplace_purchase.changed,marketplace_purchase.pending_change,marketplace_purchase.pending_change_cancelled,marketplace_purchase.purchased,member,member.added,member.edited,member.removed,membership,membership.added,membership.removed,merge_group,merge_group.checks_requested,merge_group.destroyed,meta,meta.deleted,milestone,milestone.closed,milestone.created,milestone.deleted,milestone.edited,milestone.opened,org_block,org_block.blocked,org_block.unblocked,organization,organization.deleted,organization.member_added,organization.member_invited,organization.member_removed,organization.renamed,package,package.published,package.updated,page_build,personal_access_token_request,personal_access_token_request.approved,personal_access_token_request.cancelled,personal_access_token_request.created,personal_access_token_request.denied,ping,project,project.closed,project.created,project.deleted,project.edited,project.reopened,project_card,project_card.converted,project_card.created,project_card.deleted,project_card.edited,project_card.moved,project_column,project_column.created,project_column.deleted,project_column.edited,project_column.moved,projects_v2,projects_v2.closed,projects_v2.created,projects_v2.deleted,projects_v2.edited,projects_v2.reopened,projects_v2_item,projects_v2_item.archived,projects_v2_item.converted,projects_v2_item.created,projects_v2_item.deleted,projects_v2_item.edited,projects_v2_item.reordered,projects_v2_item.restored,projects_v2_status_update,projects_v2_status_update.created,projects_v2_status_update.deleted,projects_v2_status_update.edited,public,pull_request,pull_request.assigned,pull_request.auto_merge_disabled,pull_request.auto_merge_enabled,pull_request.closed,pull_request.converted_to_draft,pull_request.demilestoned,pull_request.dequeued,pull_request.edited,pull_request.enqueued,pull_request.labeled,pull_request.locked,pull_request.milestoned,pull_request.opened,pull_request.ready_for_review,pull_request.reopened,pull_request.review_request_removed,pull_request.review_requested,pull_request.synchronize,pull_request.unassigned,pull_request.unlabeled,pull_request.unlocked,pull_request_review,pull_request_review.dismissed,pull_request_review.edited,pull_request_review.submitted,pull_request_review_comment,pull_request_review_comment.created,pull_request_review_comment.deleted,pull_request_review_comment.edited,pull_request_review_thread,pull_request_review_thread.resolved,pull_request_review_thread.unresolved,push,registry_package,registry_package.published,registry_package.updated,release,release.created,release.deleted,release.edited,release.prereleased,release.published,release.released,release.unpublished,repository,repository.archived,repository.created,repository.deleted,repository.edited,repository.privatized,repository.publicized,repository.renamed,repository.transferred,repository.unarchived,repository_advisory,repository_advisory.published,repository_advisory.reported,repository_dispatch,repository_dispatch.sample.collected,repository_import,repository_ruleset,repository_ruleset.created,repository_ruleset.deleted,repository_ruleset.edited,repository_vulnerability_alert,repository_vulnerability_alert.create,repository_vulnerability_alert.dismiss,repository_vulnerability_alert.reopen,repository_vulnerability_alert.resolve,secret_scanning_alert,secret_scanning_alert.assigned,secret_scanning_alert.created,secret_scanning_alert.publicly_leaked,secret_scanning_alert.reopened,secret_scanning_alert.resolved,secret_scanning_alert.unassigned,secret_scanning_alert.validated,secret_scanning_alert_location,secret_scanning_alert_location.created,secret_scanning_scan,secret_scanning_scan.completed,security_advisory,security_advisory.published,security_advisory.updated,security_advisory.withdrawn,security_and_analysis,sponsorship,sponsorship.cancelled,sponsorship.created,sponsorship.edited,sponsorship.pending_cancellation,sponsorship.pending_tier_change,sponsorship.tier_changed,star,star.created,star.deleted,status,sub_issues,sub_issues.parent_issue_added,sub_issues.parent_issue_removed,sub_issues.sub_issue_added,sub_issues.sub_issue_removed,team,team.added_to_repository,team.created,team.deleted,team.edited,team.removed_from_repository,team_add,watch,watch.started,workflow_dispatch,workflow_job,workflow_job.completed,workflow_job.in_progress,workflow_job.queued,workflow_job.waiting,workflow_run,workflow_run.completed,workflow_run.in_progress,workflow_run.requested".split(",");
function validateEventName(e, t = {}) {
	if (typeof e != "string") throw TypeError("eventName must be of type string");
	if (e === "*") throw TypeError("Using the \"*\" event with the regular Webhooks.on() function is not supported. Please use the Webhooks.onAny() method instead");
	if (e === "error") throw TypeError("Using the \"error\" event with the regular Webhooks.on() function is not supported. Please use the Webhooks.onError() method instead");
	if (t.onUnknownEventName !== "ignore" && !xe.includes(e)) {
		if (t.onUnknownEventName !== "warn") throw TypeError(`"${e}" is not a known webhook name (https://developer.github.com/v3/activity/events/types/)`);
		(t.log || console).warn(`"${e}" is not a known webhook name (https://developer.github.com/v3/activity/events/types/)`);
	}
}
function handleEventHandlers(e, t, n) {
	e.hooks[t] || (e.hooks[t] = []), e.hooks[t].push(n);
}
function receiverOn(e, t, n) {
	Array.isArray(t) ? t.forEach((t) => receiverOn(e, t, n)) : (validateEventName(t, {
		onUnknownEventName: "warn",
		log: e.log
	}), handleEventHandlers(e, t, n));
}
function receiverOnAny(e, t) {
	handleEventHandlers(e, "*", t);
}
function receiverOnError(e, t) {
	handleEventHandlers(e, "error", t);
}
function wrapErrorHandler(e, t) {
	let n;
	try {
		n = e(t);
	} catch (e) {
		console.log("FATAL: Error occurred in \"error\" event handler"), console.log(e);
	}
	n && n.catch && n.catch((e) => {
		console.log("FATAL: Error occurred in \"error\" event handler"), console.log(e);
	});
}
function getHooks(e, t, n) {
	let r = [e.hooks[n], e.hooks["*"]];
	return t && r.unshift(e.hooks[`${n}.${t}`]), [].concat(...r.filter(Boolean));
}
function receiverHandle(e, t) {
	let n = e.hooks.error || [];
	if (t instanceof Error) {
		let e = Object.assign(AggregateError([t], t.message), { event: t });
		return n.forEach((t) => wrapErrorHandler(t, e)), Promise.reject(e);
	}
	if (!t || !t.name || !t.payload) {
		let e = Error("Event name not passed");
		throw AggregateError([e], e.message);
	}
	let r = getHooks(e, "action" in t.payload ? t.payload.action : null, t.name);
	if (r.length === 0) return Promise.resolve();
	let i = [], a = r.map((n) => {
		let r = Promise.resolve(t);
		return e.transform && (r = r.then(e.transform)), r.then((e) => n(e)).catch((e) => i.push(Object.assign(e, { event: t })));
	});
	return Promise.all(a).then(() => {
		if (i.length === 0) return;
		let e = AggregateError(i, i.map((e) => e.message).join("\n"));
		throw Object.assign(e, { event: t }), n.forEach((t) => wrapErrorHandler(t, e)), e;
	});
}
function removeListener(e, t, n) {
	if (Array.isArray(t)) t.forEach((t) => removeListener(e, t, n));
	else if (e.hooks[t]) {
		for (let r = e.hooks[t].length - 1; r >= 0; r--) if (e.hooks[t][r] === n) {
			e.hooks[t].splice(r, 1);
			return;
		}
	}
}
function createEventHandler(e) {
	let t = {
		hooks: {},
		log: createLogger(e && e.log)
	};
	return e && e.transform && (t.transform = e.transform), {
		on: receiverOn.bind(null, t),
		onAny: receiverOnAny.bind(null, t),
		onError: receiverOnError.bind(null, t),
		removeListener: removeListener.bind(null, t),
		receive: receiverHandle.bind(null, t)
	};
}
async function verifyAndReceive(e, t) {
	if (!await (0,_dist_node_js__WEBPACK_IMPORTED_MODULE_12__.r)(e.secret, t.payload, t.signature, e.additionalSecrets).catch(() => !1)) {
		let n = Error("[@octokit/webhooks] signature does not match event payload and secret");
		return n.event = t, n.status = 400, e.eventHandler.receive(n);
	}
	let n;
	try {
		n = JSON.parse(t.payload);
	} catch (e) {
		throw e.message = "Invalid JSON", e.status = 400, AggregateError([e], e.message);
	}
	return e.eventHandler.receive({
		id: t.id,
		name: t.name,
		payload: n
	});
}
function normalizeTrailingSlashes(e) {
	let t = e.length;
	if (t === 0) return "/";
	for (; t > 0 && e.charCodeAt(--t) === 47;);
	return t === -1 ? "/" : e.slice(0, t + 1);
}
var Se = /^\s*(application\/json)\s*(?:;|$)/u, Ce = [
	"x-github-event",
	"x-hub-signature-256",
	"x-github-delivery"
];
function createMiddleware(e) {
	let { handleResponse: t, getRequestHeader: n, getPayload: r } = e;
	return function(e, i) {
		let a = normalizeTrailingSlashes(i.path);
		return async function(o, s, c) {
			let l;
			try {
				l = new URL(normalizeTrailingSlashes(o.url), "http://localhost").pathname;
			} catch {
				return t(JSON.stringify({ error: `Request URL could not be parsed: ${o.url}` }), 422, { "content-type": "application/json" }, s);
			}
			if (l !== a) return c?.(), t(null);
			if (o.method !== "POST") return t(JSON.stringify({ error: `Unknown route: ${o.method} ${l}` }), 404, { "content-type": "application/json" }, s);
			let u = n(o, "content-type");
			if (typeof u != "string" || !Se.test(u)) return t(JSON.stringify({ error: "Unsupported \"Content-Type\" header value. Must be \"application/json\"" }), 415, {
				"content-type": "application/json",
				accept: "application/json"
			}, s);
			let d = Ce.filter((e) => n(o, e) == null).join(", ");
			if (d) return t(JSON.stringify({ error: `Required headers missing: ${d}` }), 400, {
				"content-type": "application/json",
				accept: "application/json"
			}, s);
			let p = n(o, "x-github-event"), m = n(o, "x-hub-signature-256"), h = n(o, "x-github-delivery");
			i.log.debug(`${p} event received (id: ${h})`);
			let g = !1, v, b = new Promise((e) => {
				v = setTimeout(() => {
					g = !0, e(t("still processing\n", 202, {
						"Content-Type": "text/plain",
						accept: "application/json"
					}, s));
				}, i.timeout);
			});
			return await Promise.race([b, (async () => {
				try {
					let n = await r(o);
					return await e.verifyAndReceive({
						id: h,
						name: p,
						payload: n,
						signature: m
					}), clearTimeout(v), g ? t(null) : t("ok\n", 200, {
						"content-type": "text/plain",
						accept: "application/json"
					}, s);
				} catch (e) {
					if (clearTimeout(v), g) return t(null);
					let n = Array.from(e.errors)[0], r = n.message ? `${n.name}: ${n.message}` : "Error: An Unspecified error occurred", a = n.status === void 0 ? 500 : n.status;
					return i.log.error(e), t(JSON.stringify({ error: r }), a, {
						"content-type": "application/json",
						accept: "application/json"
					}, s);
				}
			})()]);
		};
	};
}
function handleResponse(e, t = 200, n = {}, r) {
	return e !== null && (n["content-length"] = e.length.toString(), r.writeHead(t, n).end(e), !0);
}
function getRequestHeader(e, t) {
	return e.headers[t];
}
function concatUint8Array(e) {
	if (e.length === 0) return new Uint8Array();
	let t = 0;
	for (let n = 0; n < e.length; n++) t += e[n].length;
	if (t === 0) return new Uint8Array();
	let n = new Uint8Array(t), r = 0;
	for (let t = 0; t < e.length; t++) n.set(e[t], r), r += e[t].length;
	return n;
}
var we = new TextDecoder("utf-8", { fatal: !1 }), Te = we.decode.bind(we);
async function getPayload(e) {
	return typeof e.body == "object" && "rawBody" in e && e.rawBody instanceof Uint8Array ? Te(e.rawBody) : typeof e.body == "string" ? e.body : Te(await getPayloadFromRequestStream(e));
}
function getPayloadFromRequestStream(e) {
	return new Promise((t, n) => {
		let r = [];
		e.on("error", (e) => n(AggregateError([e], e.message))), e.on("data", r.push.bind(r)), e.on("end", () => {
			let e = concatUint8Array(r);
			queueMicrotask(() => t(e));
		});
	});
}
function createNodeMiddleware(e, { path: t = "/api/github/webhooks", log: n = createLogger(), timeout: r = 9e3 } = {}) {
	return createMiddleware({
		handleResponse,
		getRequestHeader,
		getPayload
	})(e, {
		path: t,
		log: n,
		timeout: r
	});
}
var Webhooks = class {
	sign;
	verify;
	on;
	onAny;
	onError;
	removeListener;
	receive;
	verifyAndReceive;
	constructor(e) {
		if (!e || !e.secret) throw Error("[@octokit/webhooks] options.secret required");
		let t = {
			eventHandler: createEventHandler(e),
			secret: e.secret,
			additionalSecrets: e.additionalSecrets,
			hooks: {},
			log: createLogger(e.log)
		};
		this.sign = _dist_node_js__WEBPACK_IMPORTED_MODULE_12__.t.bind(null, e.secret), this.verify = _dist_node_js__WEBPACK_IMPORTED_MODULE_12__.n.bind(null, e.secret), this.on = t.eventHandler.on, this.onAny = t.eventHandler.onAny, this.onError = t.eventHandler.onError, this.removeListener = t.eventHandler.removeListener, this.receive = t.eventHandler.receive, this.verifyAndReceive = verifyAndReceive.bind(null, t);
	}
};
// node_modules/toad-cache/dist/toad-cache.mjs
function validateCacheParams(e, t) {
	if (typeof e != "number" || !Number.isInteger(e) || e < 0) throw Error("Invalid max value");
	if (typeof t != "number" || !Number.isInteger(t) || t < 0) throw Error("Invalid ttl value");
}
var LruObject = class {
	constructor(e = 1e3, t = 0) {
		validateCacheParams(e, t), this.first = null, this.items = Object.create(null), this.last = null, this.size = 0, this.max = e, this.ttl = t;
	}
	bumpLru(e) {
		if (this.last === e) return;
		let t = this.last, n = e.next, r = e.prev;
		this.first === e && (this.first = n), e.next = null, e.prev = t, t.next = e, r !== null && (r.next = n), n !== null && (n.prev = r), this.last = e;
	}
	clear() {
		this.items = Object.create(null), this.first = null, this.last = null, this.size = 0;
	}
	delete(e) {
		let t = this.items[e];
		t !== void 0 && (delete this.items[e], this.size--, t.prev !== null && (t.prev.next = t.next), t.next !== null && (t.next.prev = t.prev), this.first === t && (this.first = t.next), this.last === t && (this.last = t.prev));
	}
	deleteMany(e) {
		for (var t = 0; t < e.length; t++) this.delete(e[t]);
	}
	evict() {
		if (this.size > 0) {
			let e = this.first;
			delete this.items[e.key], --this.size === 0 ? (this.first = null, this.last = null) : (this.first = e.next, this.first.prev = null);
		}
	}
	expiresAt(e) {
		let t = this.items[e];
		if (t !== void 0) return t.expiry;
	}
	get(e) {
		let t = this.items[e];
		if (t !== void 0) {
			if (this.ttl > 0 && t.expiry <= Date.now()) {
				this.delete(e);
				return;
			}
			return this.bumpLru(t), t.value;
		}
	}
	getMany(e) {
		let t = Array(e.length);
		for (var n = 0; n < e.length; n++) t[n] = this.get(e[n]);
		return t;
	}
	keys() {
		return Object.keys(this.items);
	}
	set(e, t) {
		let n = this.items[e];
		if (n !== void 0) {
			n.value = t, n.expiry = this.ttl > 0 ? Date.now() + this.ttl : this.ttl, this.bumpLru(n);
			return;
		}
		this.max > 0 && this.size >= this.max && this.evict();
		let r = {
			expiry: this.ttl > 0 ? Date.now() + this.ttl : this.ttl,
			key: e,
			prev: this.last,
			next: null,
			value: t
		};
		this.items[e] = r, ++this.size === 1 ? this.first = r : this.last.next = r, this.last = r;
	}
};
// node_modules/probot/lib/helpers/create-deferred-promise.js
function createDeferredPromise() {
	let e, t;
	return {
		promise: new Promise((n, r) => {
			e = n, t = r;
		}),
		resolve: e,
		reject: t
	};
}
// node_modules/probot/lib/octokit/get-authenticated-octokit.js
async function getAuthenticatedOctokit(e) {
	let { octokit: t, log: n, installationId: r } = e;
	return r ? t.auth({
		type: "installation",
		installationId: r,
		factory: ({ octokit: e, octokitOptions: t, ...i }) => {
			let a = {
				...t,
				log: n.child({ name: "github" }),
				throttle: t.throttle?.enabled ? {
					...t.throttle,
					id: String(r)
				} : { enabled: !1 },
				auth: {
					...t.auth,
					otherOptions: i,
					installationId: r
				}
			}, o = e.constructor;
			return new o(a);
		}
	}) : t;
}
// node_modules/pino-std-serializers/lib/err-helpers.js
var Ee = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e, t) => {
	let isErrorLike = (e) => e && typeof e.message == "string", getErrorCause = (e) => {
		if (!e) return;
		let t = e.cause;
		if (typeof t == "function") {
			let t = e.cause();
			return isErrorLike(t) ? t : void 0;
		}
		return isErrorLike(t) ? t : void 0;
	}, _stackWithCauses = (e, t) => {
		if (!isErrorLike(e)) return "";
		let n = e.stack || "";
		if (t.has(e)) return n + "\ncauses have become circular...";
		let r = getErrorCause(e);
		return r ? (t.add(e), n + "\ncaused by: " + _stackWithCauses(r, t)) : n;
	}, stackWithCauses = (e) => _stackWithCauses(e, new Set()), _messageWithCauses = (e, t, n) => {
		if (!isErrorLike(e)) return "";
		let r = n ? "" : e.message || "";
		if (t.has(e)) return r + ": ...";
		let i = getErrorCause(e);
		if (i) {
			t.add(e);
			let n = typeof e.cause == "function";
			return r + (n ? "" : ": ") + _messageWithCauses(i, t, n);
		}
		return r;
	};
	t.exports = {
		isErrorLike,
		getErrorCause,
		stackWithCauses,
		messageWithCauses: (e) => _messageWithCauses(e, new Set())
	};
})), De = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e, t) => {
	let n = Symbol("circular-ref-tag"), r = Symbol("pino-raw-err-ref"), i = Object.create({}, {
		type: {
			enumerable: !0,
			writable: !0,
			value: void 0
		},
		message: {
			enumerable: !0,
			writable: !0,
			value: void 0
		},
		stack: {
			enumerable: !0,
			writable: !0,
			value: void 0
		},
		aggregateErrors: {
			enumerable: !0,
			writable: !0,
			value: void 0
		},
		raw: {
			enumerable: !1,
			get: function() {
				return this[r];
			},
			set: function(e) {
				this[r] = e;
			}
		}
	});
	Object.defineProperty(i, r, {
		writable: !0,
		value: {}
	}), t.exports = {
		pinoErrProto: i,
		pinoErrorSymbols: {
			seen: n,
			rawSymbol: r
		}
	};
})), Oe = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e, t) => {
	t.exports = errSerializer;
	let { messageWithCauses: n, stackWithCauses: r, isErrorLike: i } = Ee(), { pinoErrProto: a, pinoErrorSymbols: o } = De(), { seen: s } = o, { toString: c } = Object.prototype;
	function errSerializer(e) {
		if (!i(e)) return e;
		e[s] = void 0;
		let t = Object.create(a);
		t.type = c.call(e.constructor) === "[object Function]" ? e.constructor.name : e.name, t.message = n(e), t.stack = r(e), Array.isArray(e.errors) && (t.aggregateErrors = e.errors.map((e) => errSerializer(e)));
		for (let n in e) if (t[n] === void 0) {
			let r = e[n];
			i(r) ? n !== "cause" && !Object.prototype.hasOwnProperty.call(r, s) && (t[n] = errSerializer(r)) : t[n] = r;
		}
		return delete e[s], t.raw = e, t;
	}
})), ke = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e, t) => {
	t.exports = errWithCauseSerializer;
	let { isErrorLike: n } = Ee(), { pinoErrProto: r, pinoErrorSymbols: i } = De(), { seen: a } = i, { toString: o } = Object.prototype;
	function errWithCauseSerializer(e) {
		if (!n(e)) return e;
		e[a] = void 0;
		let t = Object.create(r);
		t.type = o.call(e.constructor) === "[object Function]" ? e.constructor.name : e.name, t.message = e.message, t.stack = e.stack, Array.isArray(e.errors) && (t.aggregateErrors = e.errors.map((e) => errWithCauseSerializer(e))), n(e.cause) && !Object.prototype.hasOwnProperty.call(e.cause, a) && (t.cause = errWithCauseSerializer(e.cause));
		for (let r in e) if (t[r] === void 0) {
			let i = e[r];
			n(i) ? Object.prototype.hasOwnProperty.call(i, a) || (t[r] = errWithCauseSerializer(i)) : t[r] = i;
		}
		return delete e[a], t.raw = e, t;
	}
})), X = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e, t) => {
	t.exports = {
		mapHttpRequest,
		reqSerializer
	};
	let n = Symbol("pino-raw-req-ref"), r = Object.create({}, {
		id: {
			enumerable: !0,
			writable: !0,
			value: ""
		},
		method: {
			enumerable: !0,
			writable: !0,
			value: ""
		},
		url: {
			enumerable: !0,
			writable: !0,
			value: ""
		},
		query: {
			enumerable: !0,
			writable: !0,
			value: ""
		},
		params: {
			enumerable: !0,
			writable: !0,
			value: ""
		},
		headers: {
			enumerable: !0,
			writable: !0,
			value: {}
		},
		remoteAddress: {
			enumerable: !0,
			writable: !0,
			value: ""
		},
		remotePort: {
			enumerable: !0,
			writable: !0,
			value: ""
		},
		raw: {
			enumerable: !1,
			get: function() {
				return this[n];
			},
			set: function(e) {
				this[n] = e;
			}
		}
	});
	Object.defineProperty(r, n, {
		writable: !0,
		value: {}
	});
	function reqSerializer(e) {
		let t = e.info || e.socket, n = Object.create(r);
		if (n.id = typeof e.id == "function" ? e.id() : e.id || (e.info ? e.info.id : void 0), n.method = e.method, e.originalUrl) n.url = e.originalUrl;
		else {
			let t = e.path;
			n.url = typeof t == "string" ? t : e.url ? e.url.path || e.url : void 0;
		}
		return e.query && (n.query = e.query), e.params && (n.params = e.params), n.headers = e.headers, n.remoteAddress = t && t.remoteAddress, n.remotePort = t && t.remotePort, n.raw = e.raw || e, n;
	}
	function mapHttpRequest(e) {
		return { req: reqSerializer(e) };
	}
})), Ae = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e, t) => {
	t.exports = {
		mapHttpResponse,
		resSerializer
	};
	let n = Symbol("pino-raw-res-ref"), r = Object.create({}, {
		statusCode: {
			enumerable: !0,
			writable: !0,
			value: 0
		},
		headers: {
			enumerable: !0,
			writable: !0,
			value: ""
		},
		raw: {
			enumerable: !1,
			get: function() {
				return this[n];
			},
			set: function(e) {
				this[n] = e;
			}
		}
	});
	Object.defineProperty(r, n, {
		writable: !0,
		value: {}
	});
	function resSerializer(e) {
		let t = Object.create(r);
		return t.statusCode = e.headersSent ? e.statusCode : null, t.headers = e.getHeaders ? e.getHeaders() : e._headers, t.raw = e, t;
	}
	function mapHttpResponse(e) {
		return { res: resSerializer(e) };
	}
})), je = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e, t) => {
	let n = Oe(), r = ke(), i = X(), a = Ae();
	t.exports = {
		err: n,
		errWithCause: r,
		mapHttpRequest: i.mapHttpRequest,
		mapHttpResponse: a.mapHttpResponse,
		req: i.reqSerializer,
		res: a.resSerializer,
		wrapErrorSerializer: function(e) {
			return e === n ? e : function(t) {
				return e(n(t));
			};
		},
		wrapRequestSerializer: function(e) {
			return e === i.reqSerializer ? e : function(t) {
				return e(i.reqSerializer(t));
			};
		},
		wrapResponseSerializer: function(e) {
			return e === a.resSerializer ? e : function(t) {
				return e(a.resSerializer(t));
			};
		}
	};
})), Me = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((t, n) => {
	let r = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.i)("node:util"), i = r.getCallSites ?? r.getCallSite;
	function noOpPrepareStackTrace(e, t) {
		return t;
	}
	n.exports = function() {
		if (i) return i().slice(2).map((e) => e.scriptName);
		let e = Error.prepareStackTrace;
		Error.prepareStackTrace = noOpPrepareStackTrace;
		let t = Error().stack;
		if (Error.prepareStackTrace = e, !Array.isArray(t)) return;
		let n = t.slice(2), r = [];
		for (let e of n) e && r.push(e.getFileName());
		return r;
	};
})), Ne = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e, t) => {
	function deepClone(e) {
		if (typeof e != "object" || !e) return e;
		if (e instanceof Date) return new Date(e.getTime());
		if (e instanceof Array) {
			let t = [];
			for (let n = 0; n < e.length; n++) t[n] = deepClone(e[n]);
			return t;
		}
		if (typeof e == "object") {
			let t = Object.create(Object.getPrototypeOf(e));
			for (let n in e) Object.prototype.hasOwnProperty.call(e, n) && (t[n] = deepClone(e[n]));
			return t;
		}
		return e;
	}
	function parsePath(e) {
		let t = [], n = "", r = !1, i = !1, a = "";
		for (let o = 0; o < e.length; o++) {
			let s = e[o];
			!r && s === "." ? n &&= (t.push(n), "") : s === "[" ? (n &&= (t.push(n), ""), r = !0) : s === "]" && r ? (t.push(n), n = "", r = !1, i = !1) : (s === "\"" || s === "'") && r ? i ? s === a ? (i = !1, a = "") : n += s : (i = !0, a = s) : n += s;
		}
		return n && t.push(n), t;
	}
	function setValue(e, t, n) {
		let r = e;
		for (let e = 0; e < t.length - 1; e++) {
			let n = t[e];
			if (typeof r != "object" || !r || !(n in r) || typeof r[n] != "object" || r[n] === null) return !1;
			r = r[n];
		}
		let i = t[t.length - 1];
		if (i === "*") {
			if (Array.isArray(r)) for (let e = 0; e < r.length; e++) r[e] = n;
			else if (typeof r == "object" && r) for (let e in r) Object.prototype.hasOwnProperty.call(r, e) && (r[e] = n);
		} else typeof r == "object" && r && i in r && Object.prototype.hasOwnProperty.call(r, i) && (r[i] = n);
		return !0;
	}
	function removeKey(e, t) {
		let n = e;
		for (let e = 0; e < t.length - 1; e++) {
			let r = t[e];
			if (typeof n != "object" || !n || !(r in n) || typeof n[r] != "object" || n[r] === null) return !1;
			n = n[r];
		}
		let r = t[t.length - 1];
		if (r === "*") {
			if (Array.isArray(n)) for (let e = 0; e < n.length; e++) n[e] = void 0;
			else if (typeof n == "object" && n) for (let e in n) Object.prototype.hasOwnProperty.call(n, e) && delete n[e];
		} else typeof n == "object" && n && r in n && Object.prototype.hasOwnProperty.call(n, r) && delete n[r];
		return !0;
	}
	let n = Symbol("PATH_NOT_FOUND");
	function getValueIfExists(e, t) {
		let r = e;
		for (let e of t) {
			if (typeof r != "object" || !r || !r || !(e in r)) return n;
			r = r[e];
		}
		return r;
	}
	function getValue(e, t) {
		let n = e;
		for (let e of t) {
			if (typeof n != "object" || !n || !n) return;
			n = n[e];
		}
		return n;
	}
	function redactPaths(e, t, r, i = !1) {
		for (let a of t) {
			let t = parsePath(a);
			if (t.includes("*")) redactWildcardPath(e, t, r, a, i);
			else if (i) removeKey(e, t);
			else {
				let i = getValueIfExists(e, t);
				if (i === n) continue;
				setValue(e, t, typeof r == "function" ? r(i, t) : r);
			}
		}
	}
	function redactWildcardPath(e, t, n, r, i = !1) {
		let a = t.indexOf("*");
		if (a === t.length - 1) {
			let r = t.slice(0, -1), a = e;
			for (let e of r) {
				if (typeof a != "object" || !a || !a) return;
				a = a[e];
			}
			if (Array.isArray(a)) {
				if (i) for (let e = 0; e < a.length; e++) a[e] = void 0;
				else for (let e = 0; e < a.length; e++) {
					let t = [...r, e.toString()], i = typeof n == "function" ? n(a[e], t) : n;
					a[e] = i;
				}
			} else if (typeof a == "object" && a) {
				if (i) {
					let e = [];
					for (let t in a) Object.prototype.hasOwnProperty.call(a, t) && e.push(t);
					for (let t of e) delete a[t];
				} else for (let e in a) {
					let t = [...r, e], i = typeof n == "function" ? n(a[e], t) : n;
					a[e] = i;
				}
			}
		} else redactIntermediateWildcard(e, t, n, a, r, i);
	}
	function redactIntermediateWildcard(e, t, n, r, i, a = !1) {
		let o = t.slice(0, r), s = t.slice(r + 1), c = [];
		function traverse(e, t) {
			if (t === o.length) {
				if (Array.isArray(e)) for (let n = 0; n < e.length; n++) c[t] = n.toString(), traverse(e[n], t + 1);
				else if (typeof e == "object" && e) for (let n in e) c[t] = n, traverse(e[n], t + 1);
			} else if (t < o.length) {
				let n = o[t];
				e && typeof e == "object" && e && n in e && (c[t] = n, traverse(e[n], t + 1));
			} else if (s.includes("*")) redactWildcardPath(e, s, typeof n == "function" ? (e, r) => n(e, [...c.slice(0, t), ...r]) : n, i, a);
			else if (a) removeKey(e, s);
			else {
				let r = typeof n == "function" ? n(getValue(e, s), [...c.slice(0, t), ...s]) : n;
				setValue(e, s, r);
			}
		}
		if (o.length === 0) traverse(e, 0);
		else {
			let t = e;
			for (let e = 0; e < o.length; e++) {
				let n = o[e];
				if (typeof t != "object" || !t || !t) return;
				t = t[n], c[e] = n;
			}
			t != null && traverse(t, o.length);
		}
	}
	function buildPathStructure(e) {
		if (e.length === 0) return null;
		let t = new Map();
		for (let n of e) {
			let e = parsePath(n), r = t;
			for (let t = 0; t < e.length; t++) {
				let n = e[t];
				r.has(n) || r.set(n, new Map()), r = r.get(n);
			}
		}
		return t;
	}
	function selectiveClone(e, t) {
		if (!t) return e;
		function cloneSelectively(e, t, n = 0) {
			if (!t || t.size === 0 || typeof e != "object" || !e) return e;
			if (e instanceof Date) return new Date(e.getTime());
			if (Array.isArray(e)) {
				let n = [];
				for (let r = 0; r < e.length; r++) {
					let i = r.toString();
					t.has(i) || t.has("*") ? n[r] = cloneSelectively(e[r], t.get(i) || t.get("*")) : n[r] = e[r];
				}
				return n;
			}
			let r = Object.create(Object.getPrototypeOf(e));
			for (let n in e) Object.prototype.hasOwnProperty.call(e, n) && (r[n] = t.has(n) || t.has("*") ? cloneSelectively(e[n], t.get(n) || t.get("*")) : e[n]);
			return r;
		}
		return cloneSelectively(e, t);
	}
	function validatePath(e) {
		if (typeof e != "string") throw Error("Paths must be (non-empty) strings");
		if (e === "") throw Error("Invalid redaction path ()");
		if (e.includes("..") || e.includes(",")) throw Error(`Invalid redaction path (${e})`);
		let t = 0, n = !1, r = "";
		for (let i = 0; i < e.length; i++) {
			let a = e[i];
			if ((a === "\"" || a === "'") && t > 0) n ? a === r && (n = !1, r = "") : (n = !0, r = a);
			else if (a === "[" && !n) t++;
			else if (a === "]" && !n && (t--, t < 0)) throw Error(`Invalid redaction path (${e})`);
		}
		if (t !== 0) throw Error(`Invalid redaction path (${e})`);
	}
	function validatePaths(e) {
		if (!Array.isArray(e)) throw TypeError("paths must be an array");
		for (let t of e) validatePath(t);
	}
	function slowRedact(e = {}) {
		let { paths: t = [], censor: n = "[REDACTED]", serialize: r = JSON.stringify, strict: i = !0, remove: a = !1 } = e;
		validatePaths(t);
		let o = buildPathStructure(t);
		return function(e) {
			if (i && (typeof e != "object" || !e) && (typeof e != "object" || !e)) return r ? r(e) : e;
			let s = selectiveClone(e, o), c = e, l = n;
			return typeof n == "function" && (l = n), redactPaths(s, t, l, a), r === !1 ? (s.restore = function() {
				return deepClone(c);
			}, s) : typeof r == "function" ? r(s) : JSON.stringify(s);
		};
	}
	t.exports = slowRedact;
})), Pe = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e, t) => {
	let n = Symbol("pino.setLevel"), r = Symbol("pino.getLevel"), i = Symbol("pino.levelVal"), a = Symbol("pino.levelComp"), o = Symbol("pino.useLevelLabels"), s = Symbol("pino.useOnlyCustomLevels"), c = Symbol("pino.mixin"), l = Symbol("pino.lsCache"), u = Symbol("pino.chindings"), d = Symbol("pino.asJson"), p = Symbol("pino.write"), m = Symbol("pino.redactFmt"), h = Symbol("pino.time"), g = Symbol("pino.timeSliceIndex"), v = Symbol("pino.stream"), b = Symbol("pino.stringify"), x = Symbol("pino.stringifySafe"), S = Symbol("pino.stringifiers"), C = Symbol("pino.end"), w = Symbol("pino.formatOpts"), T = Symbol("pino.messageKey"), E = Symbol("pino.errorKey"), O = Symbol("pino.nestedKey"), k = Symbol("pino.nestedKeyStr"), A = Symbol("pino.mixinMergeStrategy"), j = Symbol("pino.msgPrefix"), M = Symbol("pino.wildcardFirst"), N = Symbol.for("pino.serializers"), P = Symbol.for("pino.formatters"), F = Symbol.for("pino.hooks");
	t.exports = {
		setLevelSym: n,
		getLevelSym: r,
		levelValSym: i,
		levelCompSym: a,
		useLevelLabelsSym: o,
		mixinSym: c,
		lsCacheSym: l,
		chindingsSym: u,
		asJsonSym: d,
		writeSym: p,
		serializersSym: N,
		redactFmtSym: m,
		timeSym: h,
		timeSliceIndexSym: g,
		streamSym: v,
		stringifySym: b,
		stringifySafeSym: x,
		stringifiersSym: S,
		endSym: C,
		formatOptsSym: w,
		messageKeySym: T,
		errorKeySym: E,
		nestedKeySym: O,
		wildcardFirstSym: M,
		needsMetadataGsym: Symbol.for("pino.metadata"),
		useOnlyCustomLevelsSym: s,
		formattersSym: P,
		hooksSym: F,
		nestedKeyStrSym: k,
		mixinMergeStrategySym: A,
		msgPrefixSym: j,
		transportUsesMultistreamSym: Symbol.for("pino.transport.usesMultistream")
	};
})), Fe = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e, t) => {
	let n = Ne(), { redactFmtSym: r, wildcardFirstSym: i } = Pe(), a = /[^.[\]]+|\[([^[\]]*?)\]/g, o = "[Redacted]";
	function redaction(e, t) {
		let { paths: o, censor: s, remove: c } = handle(e), l = o.reduce((e, t) => {
			a.lastIndex = 0;
			let n = a.exec(t), r = a.exec(t), o = n[1] === void 0 ? n[0] : n[1].replace(/^(?:"|'|`)(.*)(?:"|'|`)$/, "$1");
			if (o === "*" && (o = i), r === null) return e[o] = null, e;
			if (e[o] === null) return e;
			let { index: s } = r, c = `${t.substr(s, t.length - 1)}`;
			return e[o] = e[o] || [], o !== i && e[o].length === 0 && e[o].push(...e[i] || []), o === i && Object.keys(e).forEach(function(t) {
				e[t] && e[t].push(c);
			}), e[o].push(c), e;
		}, Object.create(null)), u = Object.assign(Object.create(null), { [r]: n({
			paths: o,
			censor: s,
			serialize: t,
			strict: !1,
			remove: c
		}) }), topCensor = (...e) => t(typeof s == "function" ? s(...e) : s);
		return [...Object.keys(l), ...Object.getOwnPropertySymbols(l)].reduce((e, r) => {
			if (l[r] === null) e[r] = (e) => topCensor(e, [r]);
			else {
				let i = typeof s == "function" ? (e, t) => s(e, [r, ...t]) : s;
				e[r] = n({
					paths: l[r],
					censor: i,
					serialize: t,
					strict: !1,
					remove: c
				});
			}
			return e;
		}, u);
	}
	function handle(e) {
		if (Array.isArray(e)) return e = {
			paths: e,
			censor: o
		}, e;
		let { paths: t, censor: n = o, remove: r } = e;
		if (Array.isArray(t) === !1) throw Error("pino – redact must contain an array of strings");
		return r === !0 && (n = void 0), {
			paths: t,
			censor: n,
			remove: r
		};
	}
	t.exports = redaction;
})), Ie = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e, t) => {
	let nullTime = () => "", epochTime = () => `,"time":${Date.now()}`, unixTime = () => `,"time":${Math.round(Date.now() / 1e3)}`, isoTime = () => `,"time":"${new Date(Date.now()).toISOString()}"`, n = 1000000000n, r = BigInt(Date.now()) * 1000000n, i = process.hrtime.bigint();
	t.exports = {
		nullTime,
		epochTime,
		unixTime,
		isoTime,
		isoTimeNano: () => {
			let e = process.hrtime.bigint() - i, t = r + e, a = t / n, o = t % n, s = Number(a * 1000n + o / 1000000n), c = new Date(s);
			return `,"time":"${c.getUTCFullYear()}-${(c.getUTCMonth() + 1).toString().padStart(2, "0")}-${c.getUTCDate().toString().padStart(2, "0")}T${c.getUTCHours().toString().padStart(2, "0")}:${c.getUTCMinutes().toString().padStart(2, "0")}:${c.getUTCSeconds().toString().padStart(2, "0")}.${o.toString().padStart(9, "0")}Z"`;
		}
	};
})), Le = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e, t) => {
	function tryStringify(e) {
		try {
			return JSON.stringify(e);
		} catch {
			return "\"[Circular]\"";
		}
	}
	t.exports = format;
	function format(e, t, n) {
		var r = n && n.stringify || tryStringify, i = 1;
		if (typeof e == "object" && e) {
			var a = t.length + i;
			if (a === 1) return e;
			var o = Array(a);
			o[0] = r(e);
			for (var s = 1; s < a; s++) o[s] = r(t[s]);
			return o.join(" ");
		}
		if (typeof e != "string") return e;
		var c = t.length;
		if (c === 0) return e;
		for (var l = "", u = 1 - i, d = -1, p = e && e.length || 0, m = 0; m < p;) {
			if (e.charCodeAt(m) === 37 && m + 1 < p) {
				switch (d = d > -1 ? d : 0, e.charCodeAt(m + 1)) {
					case 100:
					case 102:
						if (u >= c || t[u] == null) break;
						d < m && (l += e.slice(d, m)), l += Number(t[u]), d = m + 2, m++;
						break;
					case 105:
						if (u >= c || t[u] == null) break;
						d < m && (l += e.slice(d, m)), l += Math.floor(Number(t[u])), d = m + 2, m++;
						break;
					case 79:
					case 111:
					case 106:
						if (u >= c || t[u] === void 0) break;
						d < m && (l += e.slice(d, m));
						var h = typeof t[u];
						if (h === "string") {
							l += "'" + t[u] + "'", d = m + 2, m++;
							break;
						}
						if (h === "function") {
							l += t[u].name || "<anonymous>", d = m + 2, m++;
							break;
						}
						l += r(t[u]), d = m + 2, m++;
						break;
					case 115:
						if (u >= c) break;
						d < m && (l += e.slice(d, m)), l += String(t[u]), d = m + 2, m++;
						break;
					case 37: d < m && (l += e.slice(d, m)), l += "%", d = m + 2, m++, u--;
				}
				++u;
			}
			++m;
		}
		return d === -1 ? e : (d < p && (l += e.slice(d)), l);
	}
})), Re = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e, t) => {
	if (typeof SharedArrayBuffer < "u" && typeof Atomics < "u") {
		let e = new Int32Array(new SharedArrayBuffer(4));
		function sleep(t) {
			if (!(t > 0 && t < Infinity)) throw typeof t != "number" && typeof t != "bigint" ? TypeError("sleep: ms must be a number") : RangeError("sleep: ms must be a number that is greater than 0 but less than Infinity");
			Atomics.wait(e, 0, 0, Number(t));
		}
		t.exports = sleep;
	} else {
		function sleep(e) {
			if (!(e > 0 && e < Infinity)) throw typeof e != "number" && typeof e != "bigint" ? TypeError("sleep: ms must be a number") : RangeError("sleep: ms must be a number that is greater than 0 but less than Infinity");
			let t = Date.now() + Number(e);
			for (; t > Date.now(););
		}
		t.exports = sleep;
	}
})), ze = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((t, n) => {
	let r = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.i)("fs"), i = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.i)("events"), a = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.i)("util").inherits, o = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.i)("path"), s = Re(), c = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.i)("assert"), l = Buffer.allocUnsafe(0), u = "buffer", d = "utf8", [p, m] = (process.versions.node || "0.0").split(".").map(Number), h = p >= 22 && m >= 7;
	function openFile(e, t) {
		t._opening = !0, t._writing = !0, t._asyncDrainScheduled = !1;
		function fileOpened(n, r) {
			if (n) {
				t._reopening = !1, t._writing = !1, t._opening = !1, t.sync ? process.nextTick(() => {
					t.listenerCount("error") > 0 && t.emit("error", n);
				}) : t.emit("error", n);
				return;
			}
			let i = t._reopening;
			t.fd = r, t.file = e, t._reopening = !1, t._opening = !1, t._writing = !1, t.sync ? process.nextTick(() => t.emit("ready")) : t.emit("ready"), t.destroyed || (!t._writing && t._len > t.minLength || t._flushPending ? t._actualWrite() : i && process.nextTick(() => t.emit("drain")));
		}
		let n = t.append ? "a" : "w", i = t.mode;
		if (t.sync) try {
			t.mkdir && r.mkdirSync(o.dirname(e), { recursive: !0 }), fileOpened(null, r.openSync(e, n, i));
		} catch (e) {
			throw fileOpened(e), e;
		}
		else t.mkdir ? r.mkdir(o.dirname(e), { recursive: !0 }, (t) => {
			if (t) return fileOpened(t);
			r.open(e, n, i, fileOpened);
		}) : r.open(e, n, i, fileOpened);
	}
	function SonicBoom(e) {
		if (!(this instanceof SonicBoom)) return new SonicBoom(e);
		let { fd: t, dest: n, minLength: i, maxLength: a, maxWrite: o, periodicFlush: c, sync: p, append: m = !0, mkdir: h, retryEAGAIN: g, fsync: v, contentMode: b, mode: x } = e || {};
		t ||= n, this._len = 0, this.fd = -1, this._bufs = [], this._lens = [], this._writing = !1, this._ending = !1, this._reopening = !1, this._asyncDrainScheduled = !1, this._flushPending = !1, this._hwm = Math.max(i || 0, 16387), this.file = null, this.destroyed = !1, this.minLength = i || 0, this.maxLength = a || 0, this.maxWrite = o || 16384, this._periodicFlush = c || 0, this._periodicFlushTimer = void 0, this.sync = p || !1, this.writable = !0, this._fsync = v || !1, this.append = m || !1, this.mode = x, this.retryEAGAIN = g || (() => !0), this.mkdir = h || !1;
		let fsWriteSync, fsWrite;
		if (b === u) this._writingBuf = l, this.write = writeBuffer, this.flush = flushBuffer, this.flushSync = flushBufferSync, this._actualWrite = actualWriteBuffer, fsWriteSync = () => r.writeSync(this.fd, this._writingBuf), fsWrite = () => r.write(this.fd, this._writingBuf, this.release);
		else if (b === void 0 || b === d) this._writingBuf = "", this.write = write, this.flush = flush, this.flushSync = flushSync, this._actualWrite = actualWrite, fsWriteSync = () => Buffer.isBuffer(this._writingBuf) ? r.writeSync(this.fd, this._writingBuf) : r.writeSync(this.fd, this._writingBuf, "utf8"), fsWrite = () => Buffer.isBuffer(this._writingBuf) ? r.write(this.fd, this._writingBuf, this.release) : r.write(this.fd, this._writingBuf, "utf8", this.release);
		else throw Error(`SonicBoom supports "${d}" and "${u}", but passed ${b}`);
		if (typeof t == "number") this.fd = t, process.nextTick(() => this.emit("ready"));
		else if (typeof t == "string") openFile(t, this);
		else throw Error("SonicBoom supports only file descriptors and files");
		if (this.minLength >= this.maxWrite) throw Error(`minLength should be smaller than maxWrite (${this.maxWrite})`);
		this.release = (e, t) => {
			if (e) {
				if ((e.code === "EAGAIN" || e.code === "EBUSY") && this.retryEAGAIN(e, this._writingBuf.length, this._len - this._writingBuf.length)) {
					if (this.sync) try {
						s(100), this.release(void 0, 0);
					} catch (e) {
						this.release(e);
					}
					else setTimeout(fsWrite, 100);
				} else this._writing = !1, this.emit("error", e);
				return;
			}
			this.emit("write", t);
			let n = releaseWritingBuf(this._writingBuf, this._len, t);
			if (this._len = n.len, this._writingBuf = n.writingBuf, this._writingBuf.length) {
				if (!this.sync) {
					fsWrite();
					return;
				}
				try {
					do {
						let e = fsWriteSync(), t = releaseWritingBuf(this._writingBuf, this._len, e);
						this._len = t.len, this._writingBuf = t.writingBuf;
					} while (this._writingBuf.length);
				} catch (e) {
					this.release(e);
					return;
				}
			}
			this._fsync && r.fsyncSync(this.fd);
			let i = this._len;
			this._reopening ? (this._writing = !1, this._reopening = !1, this.reopen()) : i > this.minLength ? this._actualWrite() : this._ending ? i > 0 ? this._actualWrite() : (this._writing = !1, actualClose(this)) : (this._writing = !1, this.sync ? this._asyncDrainScheduled || (this._asyncDrainScheduled = !0, process.nextTick(emitDrain, this)) : this.emit("drain"));
		}, this.on("newListener", function(e) {
			e === "drain" && (this._asyncDrainScheduled = !1);
		}), this._periodicFlush !== 0 && (this._periodicFlushTimer = setInterval(() => this.flush(null), this._periodicFlush), this._periodicFlushTimer.unref());
	}
	function releaseWritingBuf(e, t, n) {
		return typeof e == "string" && (e = Buffer.from(e)), t = Math.max(t - n, 0), e = e.subarray(n), {
			writingBuf: e,
			len: t
		};
	}
	function emitDrain(e) {
		e.listenerCount("drain") > 0 && (e._asyncDrainScheduled = !1, e.emit("drain"));
	}
	a(SonicBoom, i);
	function mergeBuf(e, t) {
		return e.length === 0 ? l : e.length === 1 ? e[0] : Buffer.concat(e, t);
	}
	function write(e) {
		if (this.destroyed) throw Error("SonicBoom destroyed");
		e = "" + e;
		let t = Buffer.byteLength(e), n = this._len + t, r = this._bufs;
		return this.maxLength && n > this.maxLength ? (this.emit("drop", e), this._len < this._hwm) : (r.length === 0 || Buffer.byteLength(r[r.length - 1]) + t > this.maxWrite ? r.push(e) : r[r.length - 1] += e, this._len = n, !this._writing && this._len >= this.minLength && this._actualWrite(), this._len < this._hwm);
	}
	function writeBuffer(e) {
		if (this.destroyed) throw Error("SonicBoom destroyed");
		let t = this._len + e.length, n = this._bufs, r = this._lens;
		return this.maxLength && t > this.maxLength ? (this.emit("drop", e), this._len < this._hwm) : (n.length === 0 || r[r.length - 1] + e.length > this.maxWrite ? (n.push([e]), r.push(e.length)) : (n[n.length - 1].push(e), r[r.length - 1] += e.length), this._len = t, !this._writing && this._len >= this.minLength && this._actualWrite(), this._len < this._hwm);
	}
	function callFlushCallbackOnDrain(e) {
		this._flushPending = !0;
		let onDrain = () => {
			if (this._fsync) this._flushPending = !1, e();
			else try {
				r.fsync(this.fd, (t) => {
					this._flushPending = !1, e(t);
				});
			} catch (t) {
				e(t);
			}
			this.off("error", onError);
		}, onError = (t) => {
			this._flushPending = !1, e(t), this.off("drain", onDrain);
		};
		this.once("drain", onDrain), this.once("error", onError);
	}
	function flush(e) {
		if (e != null && typeof e != "function") throw Error("flush cb must be a function");
		if (this.destroyed) {
			let t = Error("SonicBoom destroyed");
			if (e) {
				e(t);
				return;
			}
			throw t;
		}
		this.minLength <= 0 ? e?.() : (e && callFlushCallbackOnDrain.call(this, e), this._writing || (this._bufs.length === 0 && this._bufs.push(""), this._actualWrite()));
	}
	function flushBuffer(e) {
		if (e != null && typeof e != "function") throw Error("flush cb must be a function");
		if (this.destroyed) {
			let t = Error("SonicBoom destroyed");
			if (e) {
				e(t);
				return;
			}
			throw t;
		}
		this.minLength <= 0 ? e?.() : (e && callFlushCallbackOnDrain.call(this, e), this._writing || (this._bufs.length === 0 && (this._bufs.push([]), this._lens.push(0)), this._actualWrite()));
	}
	SonicBoom.prototype.reopen = function(e) {
		if (this.destroyed) throw Error("SonicBoom destroyed");
		if (this._opening) {
			this.once("ready", () => {
				this.reopen(e);
			});
			return;
		}
		if (this._ending) return;
		if (!this.file) throw Error("Unable to reopen a file descriptor, you must pass a file to SonicBoom");
		if (e && (this.file = e), this._reopening = !0, this._writing) return;
		let t = this.fd;
		this.once("ready", () => {
			t !== this.fd && r.close(t, (e) => {
				if (e) return this.emit("error", e);
			});
		}), openFile(this.file, this);
	}, SonicBoom.prototype.end = function() {
		if (this.destroyed) throw Error("SonicBoom destroyed");
		this._opening ? this.once("ready", () => {
			this.end();
		}) : this._ending || (this._ending = !0, this._writing || (this._len > 0 && this.fd >= 0 ? this._actualWrite() : actualClose(this)));
	};
	function flushSync() {
		if (this.destroyed) throw Error("SonicBoom destroyed");
		if (this.fd < 0) throw Error("sonic boom is not ready yet");
		!this._writing && this._writingBuf.length > 0 && (this._bufs.unshift(this._writingBuf), this._writingBuf = "");
		let e = "";
		for (; this._bufs.length || e.length;) {
			e.length <= 0 && (e = this._bufs[0]);
			try {
				let t = Buffer.isBuffer(e) ? r.writeSync(this.fd, e) : r.writeSync(this.fd, e, "utf8"), n = releaseWritingBuf(e, this._len, t);
				e = n.writingBuf, this._len = n.len, e.length <= 0 && this._bufs.shift();
			} catch (t) {
				if ((t.code === "EAGAIN" || t.code === "EBUSY") && !this.retryEAGAIN(t, e.length, this._len - e.length)) throw t;
				s(100);
			}
		}
		try {
			r.fsyncSync(this.fd);
		} catch {}
	}
	function flushBufferSync() {
		if (this.destroyed) throw Error("SonicBoom destroyed");
		if (this.fd < 0) throw Error("sonic boom is not ready yet");
		!this._writing && this._writingBuf.length > 0 && (this._bufs.unshift([this._writingBuf]), this._writingBuf = l);
		let e = l;
		for (; this._bufs.length || e.length;) {
			e.length <= 0 && (e = mergeBuf(this._bufs[0], this._lens[0]));
			try {
				let t = r.writeSync(this.fd, e);
				e = e.subarray(t), this._len = Math.max(this._len - t, 0), e.length <= 0 && (this._bufs.shift(), this._lens.shift());
			} catch (t) {
				if ((t.code === "EAGAIN" || t.code === "EBUSY") && !this.retryEAGAIN(t, e.length, this._len - e.length)) throw t;
				s(100);
			}
		}
	}
	SonicBoom.prototype.destroy = function() {
		this.destroyed || actualClose(this);
	};
	function actualWrite() {
		let e = this.release;
		if (this._writing = !0, this._writingBuf = this._writingBuf.length ? this._writingBuf : this._bufs.shift() || "", this.sync) try {
			e(null, Buffer.isBuffer(this._writingBuf) ? r.writeSync(this.fd, this._writingBuf) : r.writeSync(this.fd, this._writingBuf, "utf8"));
		} catch (t) {
			e(t);
		}
		else r.write(this.fd, this._writingBuf, e);
	}
	function actualWriteBuffer() {
		let e = this.release;
		if (this._writing = !0, this._writingBuf = this._writingBuf.length ? this._writingBuf : mergeBuf(this._bufs.shift(), this._lens.shift()), this.sync) try {
			e(null, r.writeSync(this.fd, this._writingBuf));
		} catch (t) {
			e(t);
		}
		else h && (this._writingBuf = Buffer.from(this._writingBuf)), r.write(this.fd, this._writingBuf, e);
	}
	function actualClose(e) {
		if (e.fd === -1) {
			e.once("ready", actualClose.bind(null, e));
			return;
		}
		e._periodicFlushTimer !== void 0 && clearInterval(e._periodicFlushTimer), e.destroyed = !0, e._bufs = [], e._lens = [], c(typeof e.fd == "number", `sonic.fd must be a number, got ${typeof e.fd}`);
		try {
			r.fsync(e.fd, closeWrapped);
		} catch {}
		function closeWrapped() {
			e.fd !== 1 && e.fd !== 2 ? r.close(e.fd, done) : done();
		}
		function done(t) {
			t ? e.emit("error", t) : (e._ending && !e._writing && e.emit("finish"), e.emit("close"));
		}
	}
	SonicBoom.SonicBoom = SonicBoom, SonicBoom.default = SonicBoom, n.exports = SonicBoom;
})), Be = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e, t) => {
	let n = {
		exit: [],
		beforeExit: []
	}, r = {
		exit: onExit,
		beforeExit: onBeforeExit
	}, i;
	function ensureRegistry() {
		i === void 0 && (i = new FinalizationRegistry(clear));
	}
	function install(e) {
		n[e].length > 0 || process.on(e, r[e]);
	}
	function uninstall(e) {
		n[e].length > 0 || (process.removeListener(e, r[e]), n.exit.length === 0 && n.beforeExit.length === 0 && (i = void 0));
	}
	function onExit() {
		callRefs("exit");
	}
	function onBeforeExit() {
		callRefs("beforeExit");
	}
	function callRefs(e) {
		for (let t of n[e]) {
			let n = t.deref(), r = t.fn;
			n !== void 0 && r(n, e);
		}
		n[e] = [];
	}
	function clear(e) {
		for (let t of ["exit", "beforeExit"]) {
			let r = n[t].indexOf(e);
			n[t].splice(r, r + 1), uninstall(t);
		}
	}
	function _register(e, t, r) {
		if (t === void 0) throw Error("the object can't be undefined");
		install(e);
		let a = new WeakRef(t);
		a.fn = r, ensureRegistry(), i.register(t, a), n[e].push(a);
	}
	function register(e, t) {
		_register("exit", e, t);
	}
	function registerBeforeExit(e, t) {
		_register("beforeExit", e, t);
	}
	function unregister(e) {
		if (i !== void 0) {
			i.unregister(e);
			for (let t of ["exit", "beforeExit"]) n[t] = n[t].filter((t) => {
				let n = t.deref();
				return n && n !== e;
			}), uninstall(t);
		}
	}
	t.exports = {
		register,
		registerBeforeExit,
		unregister
	};
})), Ve = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e, t) => {
	t.exports = {
		name: "thread-stream",
		version: "4.2.1",
		description: "A streaming way to send data to a Node.js Worker Thread",
		main: "index.js",
		types: "index.d.ts",
		engines: { node: ">=20" },
		dependencies: { "real-require": "^1.0.0" },
		devDependencies: {
			"@types/node": "^26.1.1",
			"@yao-pkg/pkg": "^6.0.0",
			borp: "^1.0.0",
			desm: "^1.3.0",
			eslint: "^9.39.1",
			fastbench: "^1.0.1",
			neostandard: "^0.13.0",
			"pino-elasticsearch": "^9.0.0",
			"sonic-boom": "^5.0.0",
			"ts-node": "^10.8.0",
			tsd: "^0.33.0",
			typescript: "~5.7.3"
		},
		scripts: {
			build: "tsc --noEmit",
			lint: "eslint",
			test: "npm run lint && npm run build && npm run test:types && npm run transpile && borp --expose-gc --pattern \"test/*.test.{js,mjs}\"",
			"test:ci": "npm run lint && npm run test:types && npm run transpile && borp --expose-gc --pattern \"test/*.test.{js,mjs}\"",
			"test:types": "tsd",
			"test:yarn": "npm run transpile && borp --expose-gc --pattern \"test/*.test.js\"",
			transpile: "sh ./test/ts/transpile.sh"
		},
		tsd: { directory: "test/types" },
		repository: {
			type: "git",
			url: "git+https://github.com/mcollina/thread-stream.git"
		},
		keywords: [
			"worker",
			"thread",
			"threads",
			"stream"
		],
		author: "Matteo Collina <hello@matteocollina.com>",
		license: "MIT",
		bugs: { url: "https://github.com/mcollina/thread-stream/issues" },
		homepage: "https://github.com/mcollina/thread-stream#readme"
	};
})), He = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e, t) => {
	let n = 1e4;
	function wait(e, t, r, i, a) {
		let o = i === Infinity ? Infinity : Date.now() + i, check = (i) => {
			let s = Atomics.load(e, t);
			if (s >= r) {
				a(null, "ok");
				return;
			}
			if (i !== void 0 && s !== i) {
				a(null, "not-equal");
				return;
			}
			if (o !== Infinity && Date.now() > o) {
				a(null, "timed-out");
				return;
			}
			let c = o === Infinity ? n : Math.min(n, Math.max(1, o - Date.now())), l = Atomics.waitAsync(e, t, s, c);
			l.async ? l.value.then((n) => {
				n === "ok" ? a(null, Atomics.load(e, t) >= r ? "ok" : "not-equal") : check(s);
			}) : setImmediate(a, null, "not-equal");
		};
		check();
	}
	function waitDiff(e, t, r, i, a) {
		let o = i === Infinity ? Infinity : Date.now() + i, check = () => {
			if (Atomics.load(e, t) !== r) {
				a(null, "ok");
				return;
			}
			if (o !== Infinity && Date.now() > o) {
				a(null, "timed-out");
				return;
			}
			let i = o === Infinity ? n : Math.min(n, Math.max(1, o - Date.now())), s = Atomics.waitAsync(e, t, r, i);
			s.async ? s.value.then((e) => {
				e === "ok" ? a(null, "ok") : check();
			}) : setImmediate(check);
		};
		check();
	}
	t.exports = {
		wait,
		waitDiff
	};
})), Ue = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e, t) => {
	t.exports = {
		WRITE_INDEX: 4,
		READ_INDEX: 8,
		SEQ_INDEX: 2
	};
})), We = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((t, n) => {
	let { version: r } = Ve(), { EventEmitter: i } = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.i)("events"), { Worker: a } = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.i)("worker_threads"), { join: o } = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.i)("path"), { pathToFileURL: s } = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.i)("url"), { wait: c } = He(), { WRITE_INDEX: l, READ_INDEX: u, SEQ_INDEX: d } = Ue(), p = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.i)("buffer"), m = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.i)("assert"), h = Symbol("kImpl"), g = p.constants.MAX_STRING_LENGTH;
	function noop() {}
	function updateState(e, t) {
		Atomics.add(e[h].state, d, 1), t(), Atomics.add(e[h].state, d, 1), Atomics.notify(e[h].state, d);
	}
	function resetIndexes(e) {
		updateState(e, () => {
			Atomics.store(e[h].state, u, 0), Atomics.store(e[h].state, l, 0);
		}), Atomics.notify(e[h].state, u);
	}
	var FakeWeakRef = class {
		constructor(e) {
			this._value = e;
		}
		deref() {
			return this._value;
		}
	}, FakeFinalizationRegistry = class {
		register() {}
		unregister() {}
	};
	let v = process.env.NODE_V8_COVERAGE ? FakeFinalizationRegistry : global.FinalizationRegistry || FakeFinalizationRegistry, b = process.env.NODE_V8_COVERAGE ? FakeWeakRef : global.WeakRef || FakeWeakRef, x = new v((e) => {
		e.exited || e.terminate();
	});
	function createWorker(e, t) {
		let { filename: n, workerData: i } = t, c = ("__bundlerPathsOverrides" in globalThis ? globalThis.__bundlerPathsOverrides : {})["thread-stream-worker"] || o(__dirname, "lib", "worker.js"), l = new a(c, {
			...t.workerOpts,
			name: t.workerOpts?.name || "thread-stream",
			trackUnmanagedFds: !1,
			workerData: {
				filename: n.indexOf("file://") === 0 ? n : s(n).href,
				dataBuf: e[h].dataBuf,
				stateBuf: e[h].stateBuf,
				workerData: {
					$context: { threadStreamVersion: r },
					...i
				}
			}
		});
		return l.stream = new FakeWeakRef(e), l.on("message", onWorkerMessage), l.on("exit", onWorkerExit), x.register(e, l), l;
	}
	function drain(e) {
		m(!e[h].sync), e[h].needDrain && (e[h].needDrain = !1, e.emit("drain"));
	}
	function nextFlush(e) {
		for (;;) {
			let t = Atomics.load(e[h].state, l);
			if (e.destroyed || t < 0) return;
			let n = e[h].data.length - t;
			if (n > 0) {
				if (e[h].bufLen === 0) {
					e[h].flushing = !1, e[h].ending ? end(e) : e[h].needDrain && process.nextTick(drain, e);
					return;
				}
				write(e, n, noop);
			} else {
				if (n === 0) {
					if (t === 0 && e[h].bufLen === 0) return;
					waitForRead(e, () => {
						e.destroyed || (resetIndexes(e), nextFlush(e));
					});
					return;
				}
				destroy(e, Error("overwritten"));
				return;
			}
		}
	}
	function onWorkerMessage(e) {
		let t = this.stream.deref();
		if (t === void 0) this.exited = !0, this.terminate();
		else if (e?.code != null) switch (e.code) {
			case "READY":
				t[h].ending || (this.stream = new b(t)), waitForRead(t, () => {
					t[h].ready = !0, t.emit("ready");
				});
				break;
			case "ERROR":
				destroy(t, e.err);
				break;
			case "EVENT":
				Array.isArray(e.args) ? t.emit(e.name, ...e.args) : t.emit(e.name, e.args);
				break;
			case "FLUSHED": {
				if (e.context !== "thread-stream") {
					destroy(t, Error("this should not happen: " + e.code));
					break;
				}
				let n = t[h].flushCallbacks.get(e.id);
				n && (t[h].flushCallbacks.delete(e.id), process.nextTick(n));
				break;
			}
			case "WARNING":
				process.emitWarning(e.err);
				break;
			default: destroy(t, Error("this should not happen: " + e.code));
		}
	}
	function onWorkerExit(e) {
		let t = this.stream.deref();
		t !== void 0 && (x.unregister(t), t.worker.exited = !0, t.worker.off("exit", onWorkerExit), destroy(t, e === 0 ? null : Error("the worker thread exited")));
	}
	var ThreadStream = class extends i {
		constructor(e = {}) {
			if (super(), e.bufferSize < 4) throw Error("bufferSize must at least fit a 4-byte utf-8 char");
			this[h] = {}, this[h].stateBuf = new SharedArrayBuffer(128), this[h].state = new Int32Array(this[h].stateBuf), this[h].dataBuf = new SharedArrayBuffer(e.bufferSize || 4194304), this[h].data = Buffer.from(this[h].dataBuf), this[h].sync = e.sync || !1, this[h].ending = !1, this[h].ended = !1, this[h].needDrain = !1, this[h].destroyed = !1, this[h].flushing = !1, this[h].ready = !1, this[h].finished = !1, this[h].errored = null, this[h].closed = !1, this[h].buf = [], this[h].bufHead = 0, this[h].bufLen = 0, this[h].flushCallbacks = new Map(), this[h].nextFlushId = 0, this[h].flushRetainCount = 0, this[h].userRef = !0, this.worker = createWorker(this, e), this.on("message", (e, t) => {
				this.worker.postMessage(e, t);
			});
		}
		write(e) {
			let t = Buffer.isBuffer(e) ? e : Buffer.from(e);
			if (this[h].destroyed) return error(this, Error("the worker has exited")), !1;
			if (this[h].ending) return error(this, Error("the worker is ending")), !1;
			if (this[h].flushing && this[h].bufLen + t.length >= g) try {
				writeSync(this), this[h].flushing = !0;
			} catch (e) {
				return destroy(this, e), !1;
			}
			if (this[h].buf.push(t), this[h].bufLen += t.length, this[h].sync) try {
				return writeSync(this), !0;
			} catch (e) {
				return destroy(this, e), !1;
			}
			return this[h].flushing || (this[h].flushing = !0, setImmediate(nextFlush, this)), this[h].needDrain = this[h].data.length - this[h].bufLen - Atomics.load(this[h].state, l) <= 0, !this[h].needDrain;
		}
		end() {
			this[h].destroyed || (this[h].ending = !0, this.worker.stream = new FakeWeakRef(this), end(this));
		}
		flush(e) {
			let t = typeof e == "function" ? e : null;
			e = t || noop, t && retainWorkerForPendingFlush(this);
			let n = !1, done = (r) => {
				n || (n = !0, t && releaseWorkerForPendingFlush(this), e(r));
			};
			flushBuffer(this, (e) => {
				e ? process.nextTick(done, e) : requestWorkerFlush(this, done);
			});
		}
		flushSync() {
			this[h].destroyed || (writeSync(this), flushSync(this));
		}
		unref() {
			this[h].userRef = !1, this[h].flushRetainCount === 0 && this.worker.unref();
		}
		ref() {
			this[h].userRef = !0, this.worker.ref();
		}
		get ready() {
			return this[h].ready;
		}
		get destroyed() {
			return this[h].destroyed;
		}
		get closed() {
			return this[h].closed;
		}
		get writable() {
			return !this[h].destroyed && !this[h].ending;
		}
		get writableEnded() {
			return this[h].ending;
		}
		get writableFinished() {
			return this[h].finished;
		}
		get writableNeedDrain() {
			return this[h].needDrain;
		}
		get writableObjectMode() {
			return !1;
		}
		get writableErrored() {
			return this[h].errored;
		}
	};
	function flushBuffer(e, t) {
		e[h].destroyed ? process.nextTick(t, Error("the worker has exited")) : !e[h].sync && (e[h].flushing || e[h].bufLen > 0) ? setImmediate(flushBuffer, e, t) : waitForRead(e, t);
	}
	function waitForRead(e, t) {
		let n = Atomics.load(e[h].state, l);
		c(e[h].state, u, n, Infinity, (n, r) => {
			n ? (destroy(e, n), t(n)) : r === "ok" ? t() : waitForRead(e, t);
		});
	}
	function retainWorkerForPendingFlush(e) {
		e[h].flushRetainCount === 0 && e.worker.ref(), e[h].flushRetainCount++;
	}
	function releaseWorkerForPendingFlush(e) {
		e[h].flushRetainCount !== 0 && (e[h].flushRetainCount--, e[h].flushRetainCount === 0 && !e[h].userRef && e.worker.unref());
	}
	function requestWorkerFlush(e, t) {
		if (e[h].destroyed) {
			process.nextTick(t, Error("the worker has exited"));
			return;
		}
		if (!e[h].ready) {
			let onReady = () => {
				cleanup(), requestWorkerFlush(e, t);
			}, onClose = () => {
				cleanup(), process.nextTick(t, Error("the worker has exited"));
			}, cleanup = () => {
				e.off("ready", onReady), e.off("close", onClose);
			};
			e.once("ready", onReady), e.once("close", onClose);
			return;
		}
		let n = ++e[h].nextFlushId;
		e[h].flushCallbacks.set(n, t);
		try {
			e.worker.postMessage({
				code: "FLUSH",
				context: "thread-stream",
				id: n
			});
		} catch (r) {
			e[h].flushCallbacks.delete(n), destroy(e, r), process.nextTick(t, r);
		}
	}
	function failPendingFlushCallbacks(e, t) {
		let n = e[h].flushCallbacks;
		if (n.size === 0) return;
		let r = t || Error("the worker has exited");
		for (let e of n.values()) process.nextTick(e, r);
		n.clear();
	}
	function error(e, t) {
		setImmediate(() => {
			e.emit("error", t);
		});
	}
	function destroy(e, t) {
		e[h].destroyed || (e[h].destroyed = !0, failPendingFlushCallbacks(e, t), t && (e[h].errored = t, error(e, t)), e.worker.exited ? setImmediate(() => {
			e[h].closed = !0, e.emit("close");
		}) : e.worker.terminate().catch(() => {}).then(() => {
			e[h].closed = !0, e.emit("close");
		}));
	}
	function write(e, t, n) {
		let r = Atomics.load(e[h].state, l), i = t;
		for (; i > 0 && e[h].bufLen !== 0;) {
			let t = e[h].bufHead, n = e[h].buf[t];
			n.length <= i ? (n.copy(e[h].data, r), r += n.length, i -= n.length, e[h].bufLen -= n.length, e[h].bufHead = t + 1, e[h].bufHead === e[h].buf.length ? (e[h].buf.length = 0, e[h].bufHead = 0) : e[h].bufHead >= 1024 && e[h].bufHead * 2 >= e[h].buf.length && (e[h].buf.splice(0, e[h].bufHead), e[h].bufHead = 0)) : (n.copy(e[h].data, r, 0, i), e[h].buf[t] = n.subarray(i), e[h].bufLen -= i, r += i, i = 0);
		}
		return updateState(e, () => {
			Atomics.store(e[h].state, l, r);
		}), n(), !0;
	}
	function end(e) {
		if (!(e[h].ended || !e[h].ending || e[h].flushing)) {
			e[h].ended = !0;
			try {
				e.flushSync();
				let t = Atomics.load(e[h].state, u);
				updateState(e, () => {
					Atomics.store(e[h].state, l, -1);
				});
				let n = 0;
				for (; t !== -1;) {
					if (Atomics.wait(e[h].state, u, t, 1e3), t = Atomics.load(e[h].state, u), t === -2) {
						destroy(e, Error("end() failed"));
						return;
					}
					if (++n === 10) {
						destroy(e, Error("end() took too long (10s)"));
						return;
					}
				}
				process.nextTick(() => {
					e[h].finished = !0, e.emit("finish");
				});
			} catch (t) {
				destroy(e, t);
			}
		}
	}
	function writeSync(e) {
		let cb = () => {
			e[h].ending ? end(e) : e[h].needDrain && process.nextTick(drain, e);
		};
		for (e[h].flushing = !1; e[h].bufLen !== 0;) {
			let t = Atomics.load(e[h].state, l);
			if (t < 0) throw Error("_writeSync failed");
			let n = e[h].data.length - t;
			if (n === 0) flushSync(e), resetIndexes(e);
			else {
				if (n < 0) throw Error("overwritten");
				write(e, n, cb);
			}
		}
	}
	function flushSync(e) {
		if (e[h].flushing) throw Error("unable to flush while flushing");
		let t = Atomics.load(e[h].state, l), n = 0;
		for (;;) {
			let r = Atomics.load(e[h].state, u);
			if (r === -2) throw Error("_flushSync failed");
			if (r !== t) Atomics.wait(e[h].state, u, r, 1e3);
			else break;
			if (++n === 10) throw Error("_flushSync took too long (10s)");
		}
	}
	n.exports = ThreadStream;
})), Ge = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((t, n) => {
	let { createRequire: r } = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.i)("module"), { existsSync: i } = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.i)("node:fs"), a = Me(), { join: o, isAbsolute: s, sep: c } = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.i)("node:path"), { fileURLToPath: l } = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.i)("node:url"), u = Re(), d = Be(), p = We(), { transportUsesMultistreamSym: m } = Pe();
	function setupOnExit(e) {
		d.register(e, autoEnd), d.registerBeforeExit(e, flush), e.on("close", function() {
			d.unregister(e);
		});
	}
	function hasPreloadFlags() {
		let e = process.execArgv;
		for (let t = 0; t < e.length; t++) {
			let n = e[t];
			if (n === "--import" || n === "--require" || n === "-r" || n.startsWith("--import=") || n.startsWith("--require=") || n.startsWith("-r=")) return !0;
		}
		return !1;
	}
	function sanitizeNodeOptions(e) {
		let t = e.match(/(?:[^\s"']+|"[^"]*"|'[^']*')+/g);
		if (!t) return e;
		let n = [], r = !1;
		for (let e = 0; e < t.length; e++) {
			let i = t[e];
			if (i === "--require" || i === "-r" || i === "--import") {
				let a = t[e + 1];
				if (a && shouldDropPreload(a)) {
					r = !0, e++;
					continue;
				}
				n.push(i), a && (n.push(a), e++);
			} else (i.startsWith("--require=") || i.startsWith("-r=") || i.startsWith("--import=")) && shouldDropPreload(i.slice(i.indexOf("=") + 1)) ? r = !0 : n.push(i);
		}
		return r ? n.join(" ") : e;
	}
	function shouldDropPreload(e) {
		let t = stripQuotes(e);
		if (!t) return !1;
		let n = t;
		if (n.startsWith("file://")) try {
			n = l(n);
		} catch {
			return !1;
		}
		return s(n) && !i(n);
	}
	function stripQuotes(e) {
		let t = e[0], n = e[e.length - 1];
		return t === "\"" && n === "\"" || t === "'" && n === "'" ? e.slice(1, -1) : e;
	}
	function buildStream(t, n, r, i, a) {
		if (!r.execArgv && hasPreloadFlags() && _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.i.main === void 0 && (r = {
			...r,
			execArgv: []
		}), !r.env && process.env.NODE_OPTIONS) {
			let e = sanitizeNodeOptions(process.env.NODE_OPTIONS);
			e !== process.env.NODE_OPTIONS && (r = {
				...r,
				env: {
					...process.env,
					NODE_OPTIONS: e
				}
			});
		}
		r = {
			...r,
			name: a
		};
		let o = new p({
			filename: t,
			workerData: n,
			workerOpts: r,
			sync: i
		});
		o.on("ready", onReady), o.on("close", function() {
			process.removeListener("exit", onExit);
		}), process.on("exit", onExit);
		function onReady() {
			process.removeListener("exit", onExit), o.unref(), r.autoEnd !== !1 && setupOnExit(o);
		}
		function onExit() {
			o.closed || (o.flushSync(), u(100), o.end());
		}
		return o;
	}
	function autoEnd(e) {
		e.ref(), e.flushSync(), e.end(), e.once("close", function() {
			e.unref();
		});
	}
	function flush(e) {
		e.flushSync();
	}
	function transport(e) {
		let { pipeline: t, targets: n, levels: i, dedupe: l, worker: u = {}, caller: d = a(), sync: p = !1 } = e, h = { ...e.options }, g = !1, v = typeof d == "string" ? [d] : d, b = typeof globalThis == "object" && Object.prototype.hasOwnProperty.call(globalThis, "__bundlerPathsOverrides") && globalThis.__bundlerPathsOverrides && typeof globalThis.__bundlerPathsOverrides == "object" ? globalThis.__bundlerPathsOverrides : Object.create(null), x = e.target;
		if (x && n) throw Error("only one of target or targets can be specified");
		if (n) {
			x = b["pino-worker"] || o(__dirname, "worker.js"), h.targets = n.filter((e) => e.target).map((e) => ({
				...e,
				target: fixTarget(e.target)
			})), h.pipelines = n.filter((e) => e.pipeline).map((e) => e.pipeline.map((t) => ({
				...t,
				level: e.level,
				target: fixTarget(t.target)
			})));
			let e = h.targets.some((e) => e.level != null), t = h.pipelines.some((e) => e.some((e) => e.level != null));
			g = h.targets.length + h.pipelines.length > 1 || e || t;
		} else t && (x = b["pino-worker"] || o(__dirname, "worker.js"), h.pipelines = [t.map((e) => ({
			...e,
			target: fixTarget(e.target)
		}))]);
		i && (h.levels = i), l && (h.dedupe = l), h.pinoWillSendConfig = !0;
		let S = n || t ? "pino.transport" : x, C = buildStream(fixTarget(x), h, u, p, S);
		return g && (C[m] = !0), C;
		function fixTarget(e) {
			if (e = b[e] || e, s(e) || e.indexOf("file://") === 0) return e;
			if (e === "pino/file") return o(__dirname, "..", "file.js");
			let t;
			for (let n of v) try {
				let i = n === "node:repl" ? process.cwd() + c : n;
				t = r(i).resolve(e);
				break;
			} catch {
				continue;
			}
			if (!t) throw Error(`unable to determine transport target for "${e}"`);
			return t;
		}
	}
	n.exports = transport;
})), Ke = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((t, n) => {
	let r = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.i)("node:diagnostics_channel"), i = Le(), { mapHttpRequest: a, mapHttpResponse: o } = je(), s = ze(), c = Be(), { lsCacheSym: l, chindingsSym: u, writeSym: d, serializersSym: p, formatOptsSym: m, endSym: h, stringifiersSym: g, stringifySym: v, stringifySafeSym: b, wildcardFirstSym: x, nestedKeySym: S, formattersSym: C, messageKeySym: w, errorKeySym: T, nestedKeyStrSym: E, msgPrefixSym: O } = Pe(), { isMainThread: k } = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.i)("worker_threads"), A = Ge(), [j] = process.versions.node.split(".").map((e) => Number(e)), M = r.tracingChannel("pino_asJson"), N = j >= 25 ? (e) => JSON.stringify(e) : _asString;
	function noop() {}
	function genLog(e, t) {
		return t ? function(...n) {
			t.call(this, n, LOG, e);
		} : LOG;
		function LOG(t, ...n) {
			if (typeof t == "object") {
				let r = t;
				t !== null && (t.method && t.headers && t.socket ? t = a(t) : typeof t.setHeader == "function" && (t = o(t)));
				let s;
				r === null && n.length === 0 ? s = [null] : (r = n.shift(), s = n), typeof this[O] == "string" && r != null && (r = this[O] + r), this[d](t, i(r, s, this[m]), e);
			} else {
				let r = t === void 0 ? n.shift() : t;
				typeof this[O] == "string" && r != null && (r = this[O] + r), this[d](null, i(r, n, this[m]), e);
			}
		}
	}
	function _asString(e) {
		let t = "", n = 0, r = !1, i = 255, a = e.length;
		if (a > 100) return JSON.stringify(e);
		for (var o = 0; o < a && i >= 32; o++) i = e.charCodeAt(o), (i === 34 || i === 92) && (t += e.slice(n, o) + "\\", n = o, r = !0);
		return r ? t += e.slice(n) : t = e, i < 32 ? JSON.stringify(e) : "\"" + t + "\"";
	}
	function asJson(e, t, n, r) {
		if (M.hasSubscribers === !1) return _asJson.call(this, e, t, n, r);
		let i = {
			instance: this,
			arguments
		};
		return M.traceSync(_asJson, i, this, e, t, n, r);
	}
	function _asJson(e, t, n, r) {
		let i = this[v], a = this[b], o = this[g], s = this[h], c = this[u], d = this[p], m = this[C], O = this[w], k = this[T], A = this[l][n] + r;
		A += c;
		let j;
		m.log && (e = m.log(e));
		let M = o[x], P = "";
		for (let t in e) if (j = e[t], Object.prototype.hasOwnProperty.call(e, t) && j !== void 0) {
			d[t] ? j = d[t](j) : t === k && d.err && (j = d.err(j));
			let e = o[t] || M;
			switch (typeof j) {
				case "undefined":
				case "function": continue;
				case "number": Number.isFinite(j) === !1 && (j = null);
				case "boolean":
					e && (j = e(j));
					break;
				case "string":
					j = (e || N)(j);
					break;
				default: j = (e || i)(j, a);
			}
			if (j === void 0) continue;
			let n = N(t);
			P += "," + n + ":" + j;
		}
		let F = "";
		if (t !== void 0) {
			j = d[O] ? d[O](t) : t;
			let e = o[O] || M;
			switch (typeof j) {
				case "function": break;
				case "number": Number.isFinite(j) === !1 && (j = null);
				case "boolean":
					e && (j = e(j)), F = ",\"" + O + "\":" + j;
					break;
				case "string":
					j = (e || N)(j), F = ",\"" + O + "\":" + j;
					break;
				default: j = (e || i)(j, a), F = ",\"" + O + "\":" + j;
			}
		}
		return this[S] && P ? A + this[E] + P.slice(1) + "}" + F + s : A + P + F + s;
	}
	function asChindings(e, t) {
		let n, r = e[u], i = e[v], a = e[b], o = e[g], s = o[x], c = e[p], l = e[C].bindings;
		t = l(t);
		for (let e in t) if (n = t[e], ((e.length < 5 || e !== "level" && e !== "serializers" && e !== "formatters" && e !== "customLevels") && t.hasOwnProperty(e) && n !== void 0) === !0) {
			if (n = c[e] ? c[e](n) : n, n = (o[e] || s || i)(n, a), n === void 0) continue;
			r += "," + N(e) + ":" + n;
		}
		return r;
	}
	function hasBeenTampered(e) {
		return e.write !== e.constructor.prototype.write;
	}
	function buildSafeSonicBoom(e) {
		let t = new s(e);
		return t.on("error", filterBrokenPipe), !e.sync && k && (c.register(t, autoEnd), t.on("close", function() {
			c.unregister(t);
		})), t;
		function filterBrokenPipe(e) {
			e.code === "EPIPE" ? (t.write = noop, t.end = noop, t.flushSync = noop, t.destroy = noop) : (t.removeListener("error", filterBrokenPipe), t.emit("error", e));
		}
	}
	function autoEnd(e, t) {
		e.destroyed || (t === "beforeExit" ? (e.flush(), e.on("drain", function() {
			e.end();
		})) : e.flushSync());
	}
	function createArgsNormalizer(e) {
		return function(t, n, r = {}, i) {
			if (typeof r == "string") i = buildSafeSonicBoom({ dest: r }), r = {};
			else if (typeof i == "string") {
				if (r && r.transport) throw Error("only one of option.transport or stream can be specified");
				i = buildSafeSonicBoom({ dest: i });
			} else if (r instanceof s || r.writable || r._writableState) i = r, r = {};
			else if (r.transport) {
				if (r.transport instanceof s || r.transport.writable || r.transport._writableState) throw Error("option.transport do not allow stream, please pass to option directly. e.g. pino(transport)");
				if (r.transport.targets && r.transport.targets.length && r.formatters && typeof r.formatters.level == "function") throw Error("option.transport.targets do not allow custom level formatters");
				let e;
				r.customLevels && (e = r.useOnlyCustomLevels ? r.customLevels : Object.assign({}, r.levels, r.customLevels)), i = A({
					caller: n,
					...r.transport,
					levels: e
				});
			}
			if (r = Object.assign({}, e, r), r.serializers = Object.assign(Object.create(null), e.serializers, r.serializers), r.formatters = Object.assign({}, e.formatters, r.formatters), r.prettyPrint) throw Error("prettyPrint option is no longer supported, see the pino-pretty package (https://github.com/pinojs/pino-pretty)");
			let { enabled: a, onChild: o } = r;
			return a === !1 && (r.level = "silent"), o || (r.onChild = noop), i ||= hasBeenTampered(process.stdout) ? process.stdout : buildSafeSonicBoom({ fd: process.stdout.fd || 1 }), {
				opts: r,
				stream: i
			};
		};
	}
	function stringify(e, t) {
		try {
			return JSON.stringify(e);
		} catch {
			try {
				return (t || this[b])(e);
			} catch {
				return "\"[unable to serialize, circular reference is too complex to analyze]\"";
			}
		}
	}
	function buildFormatters(e, t, n) {
		return {
			level: e,
			bindings: t,
			log: n
		};
	}
	function normalizeDestFileDescriptor(e) {
		let t = Number(e);
		return typeof e == "string" && Number.isFinite(t) ? t : e === void 0 ? 1 : e;
	}
	n.exports = {
		noop,
		buildSafeSonicBoom,
		asChindings,
		asJson,
		genLog,
		createArgsNormalizer,
		stringify,
		buildFormatters,
		normalizeDestFileDescriptor
	};
})), qe = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e, t) => {
	t.exports = {
		DEFAULT_LEVELS: {
			trace: 10,
			debug: 20,
			info: 30,
			warn: 40,
			error: 50,
			fatal: 60
		},
		SORTING_ORDER: {
			ASC: "ASC",
			DESC: "DESC"
		}
	};
})), Je = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e, t) => {
	let { lsCacheSym: n, levelValSym: r, useOnlyCustomLevelsSym: i, streamSym: a, formattersSym: o, hooksSym: s, levelCompSym: c } = Pe(), { noop: l, genLog: u } = Ke(), { DEFAULT_LEVELS: d, SORTING_ORDER: p } = qe(), m = {
		fatal: (e) => {
			let t = u(d.fatal, e);
			return function(...e) {
				let n = this[a];
				if (t.call(this, ...e), typeof n.flushSync == "function") try {
					n.flushSync();
				} catch {}
			};
		},
		error: (e) => u(d.error, e),
		warn: (e) => u(d.warn, e),
		info: (e) => u(d.info, e),
		debug: (e) => u(d.debug, e),
		trace: (e) => u(d.trace, e)
	}, h = Object.keys(d).reduce((e, t) => (e[d[t]] = t, e), {}), g = Object.keys(h).reduce((e, t) => (e[t] = "{\"level\":" + Number(t), e), {});
	function genLsCache(e) {
		let t = e[o].level, { labels: r } = e.levels, i = {};
		for (let e in r) {
			let n = t(r[e], Number(e));
			i[e] = JSON.stringify(n).slice(0, -1);
		}
		return e[n] = i, e;
	}
	function isStandardLevel(e, t) {
		if (t) return !1;
		switch (e) {
			case "fatal":
			case "error":
			case "warn":
			case "info":
			case "debug":
			case "trace": return !0;
			default: return !1;
		}
	}
	function setLevel(e) {
		let { labels: t, values: n } = this.levels;
		if (typeof e == "number") {
			if (t[e] === void 0) throw Error("unknown level value" + e);
			e = t[e];
		}
		if (n[e] === void 0) throw Error("unknown level " + e);
		let a = this[r], o = this[r] = n[e], d = this[i], p = this[c], h = this[s].logMethod;
		for (let e in n) this[e] = p(n[e], o) === !1 ? l : isStandardLevel(e, d) ? m[e](h) : u(n[e], h);
		this.emit("level-change", e, o, t[a], a, this);
	}
	function getLevel(e) {
		let { levels: t, levelVal: n } = this;
		return t && t.labels ? t.labels[n] : "";
	}
	function isLevelEnabled(e) {
		let { values: t } = this.levels, n = t[e];
		return n !== void 0 && this[c](n, this[r]);
	}
	function compareLevel(e, t, n) {
		return e === p.DESC ? t <= n : t >= n;
	}
	function genLevelComparison(e) {
		return typeof e == "string" ? compareLevel.bind(null, e) : e;
	}
	function mappings(e = null, t = !1) {
		let n = e ? Object.keys(e).reduce((t, n) => (t[e[n]] = n, t), {}) : null;
		return {
			labels: Object.assign(Object.create(Object.prototype, { Infinity: { value: "silent" } }), t ? null : h, n),
			values: Object.assign(Object.create(Object.prototype, { silent: { value: Infinity } }), t ? null : d, e)
		};
	}
	function assertDefaultLevelFound(e, t, n) {
		if (typeof e == "number") {
			if (![].concat(Object.keys(t || {}).map((e) => t[e]), n ? [] : Object.keys(h).map((e) => +e), Infinity).includes(e)) throw Error(`default level:${e} must be included in custom levels`);
		} else if (!(e in Object.assign(Object.create(Object.prototype, { silent: { value: Infinity } }), n ? null : d, t))) throw Error(`default level:${e} must be included in custom levels`);
	}
	function assertNoLevelCollisions(e, t) {
		let { labels: n, values: r } = e;
		for (let e in t) {
			if (e in r) throw Error("levels cannot be overridden");
			if (t[e] in n) throw Error("pre-existing level values cannot be used for new levels");
		}
	}
	function assertLevelComparison(e) {
		if (typeof e != "function" && !(typeof e == "string" && Object.values(p).includes(e))) throw Error("Levels comparison should be one of \"ASC\", \"DESC\" or \"function\" type");
	}
	t.exports = {
		initialLsCache: g,
		genLsCache,
		levelMethods: m,
		getLevel,
		setLevel,
		isLevelEnabled,
		mappings,
		assertNoLevelCollisions,
		assertDefaultLevelFound,
		genLevelComparison,
		assertLevelComparison
	};
})), Ye = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e, t) => {
	t.exports = { version: "10.4.0" };
})), Xe = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((t, n) => {
	let { EventEmitter: r } = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.i)("node:events"), { lsCacheSym: i, levelValSym: a, setLevelSym: o, getLevelSym: s, chindingsSym: c, mixinSym: l, asJsonSym: u, writeSym: d, mixinMergeStrategySym: p, timeSym: m, timeSliceIndexSym: h, streamSym: g, serializersSym: v, formattersSym: b, errorKeySym: x, messageKeySym: S, useOnlyCustomLevelsSym: C, needsMetadataGsym: w, redactFmtSym: T, stringifySym: E, formatOptsSym: O, stringifiersSym: k, msgPrefixSym: A, hooksSym: j } = Pe(), { getLevel: M, setLevel: N, isLevelEnabled: P, mappings: F, initialLsCache: I, genLsCache: L, assertNoLevelCollisions: R } = Je(), { asChindings: z, asJson: B, buildFormatters: V, stringify: H, noop: U } = Ke(), { version: W } = Ye(), ee = Fe(), te = {
		constructor: class {},
		child,
		bindings,
		setBindings,
		flush,
		isLevelEnabled: P,
		version: W,
		get level() {
			return this[s]();
		},
		set level(e) {
			this[o](e);
		},
		get levelVal() {
			return this[a];
		},
		set levelVal(e) {
			throw Error("levelVal is read-only");
		},
		get msgPrefix() {
			return this[A];
		},
		get [Symbol.toStringTag]() {
			return "Pino";
		},
		[i]: I,
		[d]: write,
		[u]: B,
		[s]: M,
		[o]: N
	};
	Object.setPrototypeOf(te, r.prototype), n.exports = function() {
		return Object.create(te);
	};
	let resetChildingsFormatter = (e) => e;
	function child(e, t) {
		if (!e) throw Error("missing bindings for child Pino");
		let n = this[v], r = this[b], i = Object.create(this);
		if (t == null) return i[b].bindings !== resetChildingsFormatter && (i[b] = V(r.level, resetChildingsFormatter, r.log)), i[c] = z(i, e), this.onChild !== U && this.onChild(i), i;
		if (t.hasOwnProperty("serializers") === !0) {
			i[v] = Object.create(null);
			for (let e in n) i[v][e] = n[e];
			let e = Object.getOwnPropertySymbols(n);
			for (var a = 0; a < e.length; a++) {
				let t = e[a];
				i[v][t] = n[t];
			}
			for (let e in t.serializers) i[v][e] = t.serializers[e];
			let r = Object.getOwnPropertySymbols(t.serializers);
			for (var s = 0; s < r.length; s++) {
				let e = r[s];
				i[v][e] = t.serializers[e];
			}
		} else i[v] = n;
		if (t.hasOwnProperty("formatters")) {
			let { level: e, bindings: n, log: a } = t.formatters;
			i[b] = V(e || r.level, n || resetChildingsFormatter, a || r.log);
		} else i[b] = V(r.level, resetChildingsFormatter, r.log);
		if (t.hasOwnProperty("customLevels") === !0 && (R(this.levels, t.customLevels), i.levels = F(t.customLevels, i[C]), L(i)), typeof t.redact == "object" && t.redact !== null || Array.isArray(t.redact)) {
			i.redact = t.redact;
			let e = ee(i.redact, H), n = { stringify: e[T] };
			i[E] = H, i[k] = e, i[O] = n;
		}
		if (typeof t.msgPrefix == "string" && (i[A] = (this[A] || "") + t.msgPrefix), i[c] = z(i, e), t.level !== void 0 && t.level !== this.level || t.hasOwnProperty("customLevels")) {
			let e = t.level || this.level;
			i[o](e);
		}
		return this.onChild(i), i;
	}
	function bindings() {
		let e = `{${this[c].substr(1)}}`, t = JSON.parse(e);
		return delete t.pid, delete t.hostname, t;
	}
	function setBindings(e) {
		let t = z(this, e);
		this[c] = t;
	}
	function defaultMixinMergeStrategy(e, t) {
		return Object.assign(t, e);
	}
	function write(e, t, n) {
		let r = this[m](), i = this[l], a = this[x], o = this[S], s = this[p] || defaultMixinMergeStrategy, c, d = this[j].streamWrite;
		e == null ? c = {} : e instanceof Error ? (c = { [a]: e }, t === void 0 && (t = e.message)) : (c = e, t === void 0 && e[o] === void 0 && e[a] && (t = e[a].message)), i && (c = s(c, i(c, n, this)));
		let v = this[u](c, t, n, r), b = this[g];
		b[w] === !0 && (b.lastLevel = n, b.lastObj = c, b.lastMsg = t, b.lastTime = r.slice(this[h]), b.lastLogger = this), b.write(d ? d(v) : v);
	}
	function flush(e) {
		if (e != null && typeof e != "function") throw Error("callback must be a function");
		let t = this[g];
		typeof t.flush == "function" ? t.flush(e || U) : e && e();
	}
})), Ze = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e, t) => {
	let { hasOwnProperty: n } = Object.prototype, r = configure();
	r.configure = configure, r.stringify = r, r.default = r, e.stringify = r, e.configure = configure, t.exports = r;
	let i = /[\u0000-\u001f\u0022\u005c\ud800-\udfff]/;
	function strEscape(e) {
		return e.length < 5e3 && !i.test(e) ? `"${e}"` : JSON.stringify(e);
	}
	function sort(e, t) {
		if (e.length > 200 || t) return e.sort(t);
		for (let t = 1; t < e.length; t++) {
			let n = e[t], r = t;
			for (; r !== 0 && e[r - 1] > n;) e[r] = e[r - 1], r--;
			e[r] = n;
		}
		return e;
	}
	let a = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(Object.getPrototypeOf(new Int8Array())), Symbol.toStringTag).get;
	function isTypedArrayWithEntries(e) {
		return a.call(e) !== void 0 && e.length !== 0;
	}
	function stringifyTypedArray(e, t, n) {
		e.length < n && (n = e.length);
		let r = t === "," ? "" : " ", i = `"0":${r}${e[0]}`;
		for (let a = 1; a < n; a++) i += `${t}"${a}":${r}${e[a]}`;
		return i;
	}
	function getCircularValueOption(e) {
		if (n.call(e, "circularValue")) {
			let t = e.circularValue;
			if (typeof t == "string") return `"${t}"`;
			if (t == null) return t;
			if (t === Error || t === TypeError) return { toString() {
				throw TypeError("Converting circular structure to JSON");
			} };
			throw TypeError("The \"circularValue\" argument must be of type string or the value null or undefined");
		}
		return "\"[Circular]\"";
	}
	function getDeterministicOption(e) {
		let t;
		if (n.call(e, "deterministic") && (t = e.deterministic, typeof t != "boolean" && typeof t != "function")) throw TypeError("The \"deterministic\" argument must be of type boolean or comparator function");
		return t === void 0 || t;
	}
	function getBooleanOption(e, t) {
		let r;
		if (n.call(e, t) && (r = e[t], typeof r != "boolean")) throw TypeError(`The "${t}" argument must be of type boolean`);
		return r === void 0 || r;
	}
	function getPositiveIntegerOption(e, t) {
		let r;
		if (n.call(e, t)) {
			if (r = e[t], typeof r != "number") throw TypeError(`The "${t}" argument must be of type number`);
			if (!Number.isInteger(r)) throw TypeError(`The "${t}" argument must be an integer`);
			if (r < 1) throw RangeError(`The "${t}" argument must be >= 1`);
		}
		return r === void 0 ? Infinity : r;
	}
	function getItemCount(e) {
		return e === 1 ? "1 item" : `${e} items`;
	}
	function getUniqueReplacerSet(e) {
		let t = new Set();
		for (let n of e) (typeof n == "string" || typeof n == "number") && t.add(String(n));
		return t;
	}
	function getStrictOption(e) {
		if (n.call(e, "strict")) {
			let t = e.strict;
			if (typeof t != "boolean") throw TypeError("The \"strict\" argument must be of type boolean");
			if (t) return (e) => {
				let t = `Object can not safely be stringified. Received type ${typeof e}`;
				throw typeof e != "function" && (t += ` (${e.toString()})`), Error(t);
			};
		}
	}
	function configure(e) {
		e = { ...e };
		let t = getStrictOption(e);
		t && (e.bigint === void 0 && (e.bigint = !1), "circularValue" in e || (e.circularValue = Error));
		let n = getCircularValueOption(e), r = getBooleanOption(e, "bigint"), i = getDeterministicOption(e), a = typeof i == "function" ? i : void 0, o = getPositiveIntegerOption(e, "maximumDepth"), s = getPositiveIntegerOption(e, "maximumBreadth");
		function stringifyFnReplacer(e, c, l, u, d, p) {
			let m = c[e];
			switch (typeof m == "object" && m && typeof m.toJSON == "function" && (m = m.toJSON(e)), m = u.call(c, e, m), typeof m) {
				case "string": return strEscape(m);
				case "object": {
					if (m === null) return "null";
					if (l.indexOf(m) !== -1) return n;
					let e = "", t = ",", r = p;
					if (Array.isArray(m)) {
						if (m.length === 0) return "[]";
						if (o < l.length + 1) return "\"[Array]\"";
						l.push(m), d !== "" && (p += d, e += `\n${p}`, t = `,\n${p}`);
						let n = Math.min(m.length, s), i = 0;
						for (; i < n - 1; i++) {
							let n = stringifyFnReplacer(String(i), m, l, u, d, p);
							e += n === void 0 ? "null" : n, e += t;
						}
						let a = stringifyFnReplacer(String(i), m, l, u, d, p);
						if (e += a === void 0 ? "null" : a, m.length - 1 > s) {
							let n = m.length - s - 1;
							e += `${t}"... ${getItemCount(n)} not stringified"`;
						}
						return d !== "" && (e += `\n${r}`), l.pop(), `[${e}]`;
					}
					let c = Object.keys(m), h = c.length;
					if (h === 0) return "{}";
					if (o < l.length + 1) return "\"[Object]\"";
					let g = "", v = "";
					d !== "" && (p += d, t = `,\n${p}`, g = " ");
					let b = Math.min(h, s);
					i && !isTypedArrayWithEntries(m) && (c = sort(c, a)), l.push(m);
					for (let n = 0; n < b; n++) {
						let r = c[n], i = stringifyFnReplacer(r, m, l, u, d, p);
						i !== void 0 && (e += `${v}${strEscape(r)}:${g}${i}`, v = t);
					}
					if (h > s) {
						let n = h - s;
						e += `${v}"...":${g}"${getItemCount(n)} not stringified"`, v = t;
					}
					return d !== "" && v.length > 1 && (e = `\n${p}${e}\n${r}`), l.pop(), `{${e}}`;
				}
				case "number": return isFinite(m) ? String(m) : t ? t(m) : "null";
				case "boolean": return m === !0 ? "true" : "false";
				case "undefined": return;
				case "bigint": if (r) return String(m);
				default: return t ? t(m) : void 0;
			}
		}
		function stringifyArrayReplacer(e, i, a, c, l, u) {
			switch (typeof i == "object" && i && typeof i.toJSON == "function" && (i = i.toJSON(e)), typeof i) {
				case "string": return strEscape(i);
				case "object": {
					if (i === null) return "null";
					if (a.indexOf(i) !== -1) return n;
					let e = u, t = "", r = ",";
					if (Array.isArray(i)) {
						if (i.length === 0) return "[]";
						if (o < a.length + 1) return "\"[Array]\"";
						a.push(i), l !== "" && (u += l, t += `\n${u}`, r = `,\n${u}`);
						let n = Math.min(i.length, s), d = 0;
						for (; d < n - 1; d++) {
							let e = stringifyArrayReplacer(String(d), i[d], a, c, l, u);
							t += e === void 0 ? "null" : e, t += r;
						}
						let p = stringifyArrayReplacer(String(d), i[d], a, c, l, u);
						if (t += p === void 0 ? "null" : p, i.length - 1 > s) {
							let e = i.length - s - 1;
							t += `${r}"... ${getItemCount(e)} not stringified"`;
						}
						return l !== "" && (t += `\n${e}`), a.pop(), `[${t}]`;
					}
					a.push(i);
					let d = "";
					l !== "" && (u += l, r = `,\n${u}`, d = " ");
					let p = "";
					for (let e of c) {
						let n = stringifyArrayReplacer(e, i[e], a, c, l, u);
						n !== void 0 && (t += `${p}${strEscape(e)}:${d}${n}`, p = r);
					}
					return l !== "" && p.length > 1 && (t = `\n${u}${t}\n${e}`), a.pop(), `{${t}}`;
				}
				case "number": return isFinite(i) ? String(i) : t ? t(i) : "null";
				case "boolean": return i === !0 ? "true" : "false";
				case "undefined": return;
				case "bigint": if (r) return String(i);
				default: return t ? t(i) : void 0;
			}
		}
		function stringifyIndent(e, c, l, u, d) {
			switch (typeof c) {
				case "string": return strEscape(c);
				case "object": {
					if (c === null) return "null";
					if (typeof c.toJSON == "function") {
						if (c = c.toJSON(e), typeof c != "object") return stringifyIndent(e, c, l, u, d);
						if (c === null) return "null";
					}
					if (l.indexOf(c) !== -1) return n;
					let t = d;
					if (Array.isArray(c)) {
						if (c.length === 0) return "[]";
						if (o < l.length + 1) return "\"[Array]\"";
						l.push(c), d += u;
						let e = `\n${d}`, n = `,\n${d}`, r = Math.min(c.length, s), i = 0;
						for (; i < r - 1; i++) {
							let t = stringifyIndent(String(i), c[i], l, u, d);
							e += t === void 0 ? "null" : t, e += n;
						}
						let a = stringifyIndent(String(i), c[i], l, u, d);
						if (e += a === void 0 ? "null" : a, c.length - 1 > s) {
							let t = c.length - s - 1;
							e += `${n}"... ${getItemCount(t)} not stringified"`;
						}
						return e += `\n${t}`, l.pop(), `[${e}]`;
					}
					let r = Object.keys(c), p = r.length;
					if (p === 0) return "{}";
					if (o < l.length + 1) return "\"[Object]\"";
					d += u;
					let m = `,\n${d}`, h = "", g = "", v = Math.min(p, s);
					isTypedArrayWithEntries(c) && (h += stringifyTypedArray(c, m, s), r = r.slice(c.length), v -= c.length, g = m), i && (r = sort(r, a)), l.push(c);
					for (let e = 0; e < v; e++) {
						let t = r[e], n = stringifyIndent(t, c[t], l, u, d);
						n !== void 0 && (h += `${g}${strEscape(t)}: ${n}`, g = m);
					}
					if (p > s) {
						let e = p - s;
						h += `${g}"...": "${getItemCount(e)} not stringified"`, g = m;
					}
					return g !== "" && (h = `\n${d}${h}\n${t}`), l.pop(), `{${h}}`;
				}
				case "number": return isFinite(c) ? String(c) : t ? t(c) : "null";
				case "boolean": return c === !0 ? "true" : "false";
				case "undefined": return;
				case "bigint": if (r) return String(c);
				default: return t ? t(c) : void 0;
			}
		}
		function stringifySimple(e, c, l) {
			switch (typeof c) {
				case "string": return strEscape(c);
				case "object": {
					if (c === null) return "null";
					if (typeof c.toJSON == "function") {
						if (c = c.toJSON(e), typeof c != "object") return stringifySimple(e, c, l);
						if (c === null) return "null";
					}
					if (l.indexOf(c) !== -1) return n;
					let t = "", r = c.length !== void 0;
					if (r && Array.isArray(c)) {
						if (c.length === 0) return "[]";
						if (o < l.length + 1) return "\"[Array]\"";
						l.push(c);
						let e = Math.min(c.length, s), n = 0;
						for (; n < e - 1; n++) {
							let e = stringifySimple(String(n), c[n], l);
							t += e === void 0 ? "null" : e, t += ",";
						}
						let r = stringifySimple(String(n), c[n], l);
						if (t += r === void 0 ? "null" : r, c.length - 1 > s) {
							let e = c.length - s - 1;
							t += `,"... ${getItemCount(e)} not stringified"`;
						}
						return l.pop(), `[${t}]`;
					}
					let u = Object.keys(c), d = u.length;
					if (d === 0) return "{}";
					if (o < l.length + 1) return "\"[Object]\"";
					let p = "", m = Math.min(d, s);
					r && isTypedArrayWithEntries(c) && (t += stringifyTypedArray(c, ",", s), u = u.slice(c.length), m -= c.length, p = ","), i && (u = sort(u, a)), l.push(c);
					for (let e = 0; e < m; e++) {
						let n = u[e], r = stringifySimple(n, c[n], l);
						r !== void 0 && (t += `${p}${strEscape(n)}:${r}`, p = ",");
					}
					if (d > s) {
						let e = d - s;
						t += `${p}"...":"${getItemCount(e)} not stringified"`;
					}
					return l.pop(), `{${t}}`;
				}
				case "number": return isFinite(c) ? String(c) : t ? t(c) : "null";
				case "boolean": return c === !0 ? "true" : "false";
				case "undefined": return;
				case "bigint": if (r) return String(c);
				default: return t ? t(c) : void 0;
			}
		}
		function stringify(e, t, n) {
			if (arguments.length > 1) {
				let r = "";
				if (typeof n == "number" ? r = " ".repeat(Math.min(n, 10)) : typeof n == "string" && (r = n.slice(0, 10)), t != null) {
					if (typeof t == "function") return stringifyFnReplacer("", { "": e }, [], t, r, "");
					if (Array.isArray(t)) return stringifyArrayReplacer("", e, [], getUniqueReplacerSet(t), r, "");
				}
				if (r.length !== 0) return stringifyIndent("", e, [], r, "");
			}
			return stringifySimple("", e, []);
		}
		return stringify;
	}
})), Qe = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e, t) => {
	let n = Symbol.for("pino.metadata"), { DEFAULT_LEVELS: r } = qe(), i = r.info;
	function multistream(e, t) {
		e ||= [], t ||= { dedupe: !1 };
		let a = Object.create(r);
		a.silent = Infinity, t.levels && typeof t.levels == "object" && Object.keys(t.levels).forEach((e) => {
			a[e] = t.levels[e];
		});
		let o = {
			write,
			add,
			remove,
			emit,
			flushSync,
			end,
			minLevel: 0,
			lastId: 0,
			streams: [],
			clone,
			[n]: !0,
			streamLevels: a
		};
		return Array.isArray(e) ? e.forEach(add, o) : add.call(o, e), e = null, o;
		function write(e) {
			let r, i = typeof this.lastLevel == "string" ? (this.streamLevels || a)[this.lastLevel] : this.lastLevel, { streams: o } = this, s = 0, c;
			for (let a = initLoopVar(o.length, t.dedupe); checkLoopVar(a, o.length, t.dedupe); a = adjustLoopVar(a, t.dedupe)) if (r = o[a], r.level <= i) {
				if (s !== 0 && s !== r.level) break;
				if (c = r.stream, c[n]) {
					let { lastTime: e, lastMsg: t, lastObj: n, lastLogger: r } = this;
					c.lastLevel = i, c.lastTime = e, c.lastMsg = t, c.lastObj = n, c.lastLogger = r;
				}
				c.write(e), t.dedupe && (s = r.level);
			} else if (!t.dedupe) break;
		}
		function emit(...e) {
			for (let { stream: t } of this.streams) typeof t.emit == "function" && t.emit(...e);
		}
		function flushSync() {
			for (let { stream: e } of this.streams) typeof e.flushSync == "function" && e.flushSync();
		}
		function add(e) {
			if (!e) return this;
			let t = typeof e.write == "function" || e.stream, n = e.write ? e : e.stream;
			if (!t) throw Error("stream object needs to implement either StreamEntry or DestinationStream interface");
			let { streams: r, streamLevels: a } = this, s;
			s = typeof e.levelVal == "number" ? e.levelVal : typeof e.level == "string" ? a[e.level] : typeof e.level == "number" ? e.level : i;
			let c = {
				stream: n,
				level: s,
				levelVal: void 0,
				id: ++o.lastId
			};
			return r.unshift(c), r.sort(compareByLevel), this.minLevel = r[0].level, this;
		}
		function remove(e) {
			let { streams: t } = this, n = t.findIndex((t) => t.id === e);
			return n >= 0 && (t.splice(n, 1), t.sort(compareByLevel), this.minLevel = t.length > 0 ? t[0].level : -1), this;
		}
		function end() {
			for (let { stream: e } of this.streams) typeof e.flushSync == "function" && e.flushSync(), e.end();
		}
		function clone(e) {
			let t = Array(this.streams.length);
			for (let n = 0; n < t.length; n++) t[n] = {
				level: e,
				stream: this.streams[n].stream
			};
			return {
				write,
				add,
				remove,
				emit,
				flushSync,
				end,
				minLevel: e,
				streams: t,
				clone,
				[n]: !0,
				streamLevels: a
			};
		}
	}
	function compareByLevel(e, t) {
		return e.level - t.level;
	}
	function initLoopVar(e, t) {
		return t ? e - 1 : 0;
	}
	function adjustLoopVar(e, t) {
		return t ? e - 1 : e + 1;
	}
	function checkLoopVar(e, t, n) {
		return n ? e >= 0 : e < t;
	}
	t.exports = multistream;
})), $e = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((t, n) => {
	let r = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.i)("node:os"), i = je(), a = Me(), o = Fe(), s = Ie(), c = Xe(), l = Pe(), { configure: u } = Ze(), { assertDefaultLevelFound: d, mappings: p, genLsCache: m, genLevelComparison: h, assertLevelComparison: g } = Je(), { DEFAULT_LEVELS: v, SORTING_ORDER: b } = qe(), { createArgsNormalizer: x, asChindings: S, buildSafeSonicBoom: C, buildFormatters: w, stringify: T, normalizeDestFileDescriptor: E, noop: O } = Ke(), { version: k } = Ye(), { chindingsSym: A, redactFmtSym: j, serializersSym: M, timeSym: N, timeSliceIndexSym: P, streamSym: F, stringifySym: I, stringifySafeSym: L, stringifiersSym: R, setLevelSym: z, endSym: B, formatOptsSym: V, messageKeySym: H, errorKeySym: U, nestedKeySym: W, mixinSym: ee, levelCompSym: te, useOnlyCustomLevelsSym: ne, formattersSym: re, hooksSym: ie, nestedKeyStrSym: ae, mixinMergeStrategySym: oe, msgPrefixSym: se, transportUsesMultistreamSym: ce } = l, { epochTime: le, nullTime: ue } = s, { pid: G } = process, K = r.hostname(), q = i.err, de = x({
		level: "info",
		levelComparison: b.ASC,
		levels: v,
		messageKey: "msg",
		errorKey: "err",
		nestedKey: null,
		enabled: !0,
		base: {
			pid: G,
			hostname: K
		},
		serializers: Object.assign(Object.create(null), { err: q }),
		formatters: Object.assign(Object.create(null), {
			bindings(e) {
				return e;
			},
			level(e, t) {
				return { level: t };
			}
		}),
		hooks: {
			logMethod: void 0,
			streamWrite: void 0
		},
		timestamp: le,
		name: void 0,
		redact: null,
		customLevels: null,
		useOnlyCustomLevels: !1,
		depthLimit: 5,
		edgeLimit: 100
	}), fe = Object.assign(Object.create(null), i);
	function pino(...e) {
		let t = {}, { opts: n, stream: r } = de(t, a(), ...e);
		n.level && typeof n.level == "string" && v[n.level.toLowerCase()] !== void 0 && (n.level = n.level.toLowerCase());
		let { redact: i, crlf: s, serializers: l, timestamp: b, messageKey: x, errorKey: C, nestedKey: E, base: k, name: G, level: K, customLevels: q, levelComparison: fe, mixin: J, mixinMergeStrategy: pe, useOnlyCustomLevels: Y, formatters: me, hooks: he, depthLimit: ge, edgeLimit: _e, onChild: ve, msgPrefix: ye } = n, be = u({
			maximumDepth: ge,
			maximumBreadth: _e
		}), xe = w(me.level, me.bindings, me.log), Se = T.bind({ [L]: be }), Ce = i ? Object.assign(Object.create(null), o(i, Se)) : Object.create(null), we = i ? { stringify: Ce[j] } : { stringify: Se }, Te = "}" + (s ? "\r\n" : "\n"), Ee = S.bind(null, {
			[A]: "",
			[M]: l,
			[R]: Ce,
			[I]: T,
			[L]: be,
			[re]: xe
		}), De = "";
		k !== null && (De = Ee(G === void 0 ? k : Object.assign({}, k, { name: G })));
		let Oe = b instanceof Function ? b : b ? le : ue, ke = Oe().indexOf(":") + 1;
		if (Y && !q) throw Error("customLevels is required if useOnlyCustomLevels is set true");
		if (J && typeof J != "function") throw Error(`Unknown mixin type "${typeof J}" - expected "function"`);
		if (ye && typeof ye != "string") throw Error(`Unknown msgPrefix type "${typeof ye}" - expected "string"`);
		d(K, q, Y);
		let X = p(q, Y);
		if (r && r[ce] === !0) {
			let e = typeof K == "string" ? K : void 0;
			e && X[e] !== void 0 || (e = Object.keys(X)[0]);
			let t = X[e], n = !1;
			try {
				let r = me.level(e, t);
				n = r && typeof r == "object" && r.level === t;
			} catch {
				n = !1;
			}
			n || process.emitWarning("custom formatters.level detected with multiple transport targets/pipelines; ensure logs include a numeric \"level\" field or they may be dropped", { code: "PINO_TRANSPORT_MULTI_TARGETS_LEVEL_FORMATTER" });
		}
		typeof r.emit == "function" && r.emit("message", {
			code: "PINO_CONFIG",
			config: {
				levels: X,
				messageKey: x,
				errorKey: C
			}
		}), g(fe);
		let Ae = h(fe);
		return Object.assign(t, {
			levels: X,
			[te]: Ae,
			[ne]: Y,
			[F]: r,
			[N]: Oe,
			[P]: ke,
			[I]: T,
			[L]: be,
			[R]: Ce,
			[B]: Te,
			[V]: we,
			[H]: x,
			[U]: C,
			[W]: E,
			[ae]: E ? `,${JSON.stringify(E)}:{` : "",
			[M]: l,
			[ee]: J,
			[oe]: pe,
			[A]: De,
			[re]: xe,
			[ie]: he,
			silent: O,
			onChild: ve,
			[se]: ye
		}), Object.setPrototypeOf(t, c()), m(t), t[z](K), t;
	}
	n.exports = pino, n.exports.destination = (e = process.stdout.fd) => typeof e == "object" ? (e.dest = E(e.dest || process.stdout.fd), C(e)) : C({
		dest: E(e),
		minLength: 0
	}), n.exports.transport = Ge(), n.exports.multistream = Qe(), n.exports.levels = p(), n.exports.stdSerializers = fe, n.exports.stdTimeFunctions = Object.assign({}, s), n.exports.symbols = l, n.exports.version = k, n.exports.default = pino, n.exports.pino = pino;
})), et = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.o)($e(), 1);
function wrapExec(e) {
	return (t, n) => new Promise((r, i) => {
		e(t, {
			windowsHide: !0,
			...n
		}, (e, n, a) => {
			e ? i(Error(`Failed executing '${t}': ${a || e.message}`)) : r(n.trim());
		});
	});
}
const tt = Symbol(), nt = { __proto__: null }, rt = (0,node_os__WEBPACK_IMPORTED_MODULE_27__.platform)() === "win32" ? "set PATH" : "printenv PATH", it = RegExp.prototype.test.bind((0,node_os__WEBPACK_IMPORTED_MODULE_27__.platform)() === "win32" ? /\\npm[-\\]+cache\\_npx\\/ : /\/\.npm\/_npx\//), ot = (0,node_os__WEBPACK_IMPORTED_MODULE_27__.platform)() === "win32" ? (e) => e.replace(/^PATH=/i, "").replace(/\\\\\\\\/g, "\\\\").replace(/\\r\\n/g, ";").split(";") : (e) => e.split(":"), getTempPath = (e) => {
	let t = ot(e), n = t.find(it);
	if (!n) throw Error(`Failed to find temporary install directory in:\n${JSON.stringify(t)}`);
	return n;
};
async function _import(e) {
	return await __webpack_require__(3948)(e);
}
async function _importRelative(e, t) {
	return await __webpack_require__(3948)((0,node_url__WEBPACK_IMPORTED_MODULE_28__.pathToFileURL)(_resolveRelative(e, t)).href);
}
function _resolve(e) {
	return (0,node_module__WEBPACK_IMPORTED_MODULE_22__.createRequire)(import.meta.url).resolve(e);
}
function _resolveRelative(e, t) {
	return (0,node_module__WEBPACK_IMPORTED_MODULE_22__.createRequire)((0,node_url__WEBPACK_IMPORTED_MODULE_28__.pathToFileURL)(e).href).resolve(t);
}
const st = { log: (e) => console.log(`[NPXI] ${e}`) };
async function npxImport(e, t = {}) {
	let n = {
		logger: st,
		import: _import,
		importRelative: _importRelative,
		resolve: _resolve,
		resolveRelative: _resolveRelative,
		onlyPackageRunner: !0,
		...t,
		exec: wrapExec(t.exec || node_child_process__WEBPACK_IMPORTED_MODULE_30__.exec)
	}, r = await processPackageParameter(e);
	if (n.onlyPackageRunner === !0 && isRunningInPackageRunner() === !1) return Array.isArray(e) ? Promise.all(r.map((e) => n.import(e.nameWithPath))) : n.import(r[0].nameWithPath);
	let i = [];
	for (let e of r) try {
		e.imported = await n.import(e.nameWithPath), nt[e.name] = tt;
	} catch {
		i.push(e);
	}
	if (i.length !== 0) {
		await checkNpxVersion(n), n.logger.log(`Package${i.length === 1 ? "" : "s"} ${i.map((e) => e.nameWithPath).join(", ")} not available locally. Attempting to use npx to install temporarily.`);
		try {
			let e = await installPackage(i, n);
			for (let t of i) t.imported = await n.importRelative(e, t.nameWithPath), nt[t.name] = e;
		} catch (e) {
			throw Error(`import failed for ${i.map((e) => e.nameWithPath).join(",")} with message:\n    ${e.message}\n\nYou should install ${i.map((e) => e.name).join(", ")} locally: \n    npm install ${i.map((e) => e.cli).join(" ")}\n\n`, { cause: e });
		}
	}
	return Array.isArray(e) ? r.map((e) => e.imported) : r[0].imported;
}
async function processPackageParameter(e) {
	if (typeof e != "string" && !Array.isArray(e) || Array.isArray(e) && e.length === 0 || Array.isArray(e) && e.some((e) => typeof e != "string")) throw TypeError(`can't import invalid package name: parsed name '${e}' from '${e}'`);
	let t = [], n = [];
	for (let r of Array.isArray(e) ? e : [e]) {
		let { raw: e, scope: i, name: a, packageName: o, nameWithPath: s, version: c, cli: l, path: u } = parsePackage(r);
		if (t.includes(a)) throw Error(`cannot import the same package twice! Got: '${r}' but already saw '${a}' earlier!`);
		t.push(a), n.push({
			cli: l,
			name: a,
			nameWithPath: s,
			packageName: o,
			path: u,
			raw: e,
			scope: i,
			version: c,
			imported: null
		});
	}
	return n;
}
const ct = /^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)(?:-((?:0|[1-9]\d*|\d*[a-zA-Z-][0-9a-zA-Z-]*)(?:\.(?:0|[1-9]\d*|\d*[a-zA-Z-][0-9a-zA-Z-]*))*))?(?:\+([0-9a-zA-Z-]+(?:\.[0-9a-zA-Z-]+)*))?$/u, lt = RegExp.prototype.test.bind(ct), ut = /[<>*]/u, dt = /^((?:(?:@([a-z0-9-][a-z0-9-_.]*))\/)?([a-z0-9-][a-z0-9-_.]+))(?:@([^/]+))?(\/.*)?$/u;
function parsePackage(e) {
	if (e[0] === "." || e[0] === "/") throw Error(`cannot import relative paths: got '${e}'`);
	let [t = null, n, r = "", i, a = "latest", o = ""] = dt.exec(e) || [];
	if (t === null) throw TypeError(`can't import invalid package name: parsed name '${e}' from '${e}'`);
	let s = `${n}${o}`, c = ut.test(a) ? `'${n}@${a}'` : `${n}@${a}`;
	if (n.length === 0 || n.length > 214 || n === "favicon.ico" || n === "node_modules") throw TypeError(`can't import invalid package name: parsed name '${n}' from '${e}'`);
	if (node_module__WEBPACK_IMPORTED_MODULE_22__.builtinModules.includes(n)) throw TypeError(`can only import NPM packages, got core module '${n}' from '${e}'`);
	return {
		cli: c,
		name: n,
		nameWithPath: s,
		packageName: i,
		path: o,
		raw: e,
		scope: r,
		version: a
	};
}
async function checkNpxVersion(e) {
	let t;
	try {
		t = await e.exec("npx --version");
	} catch (e) {
		throw Error("Couldn't execute 'npx --version'. Is npm installed and up-to-date?", { cause: e });
	}
	if (t === null || Number(ct.exec(t)?.[1]) < 7) throw Error(`Require npm version 7+. Got '${t}' when running 'npx --version'`);
}
async function installPackage(e, t) {
	let n = `npx --prefer-${e.every((e) => lt(e.version)) ? "offline" : "online"} -y ${e.map((e) => `-p ${e.cli}`).join(" ")}`;
	t.logger.log(`Installing... (${n})`);
	let r;
	try {
		r = await t.exec(`${n} ${rt}`);
	} catch (t) {
		throw Error(`Failed installing ${e.map((e) => `'${e.name}'`).join(",")} using: ${n}.`, { cause: t });
	}
	let i = getTempPath(r), a = (0,node_path__WEBPACK_IMPORTED_MODULE_26__.resolve)(i, "..");
	if (!a.endsWith("node_modules")) throw Error(`Found NPX temporary path of '${i}' but expected to be able to find a node_modules directory by looking in '..'.`);
	return t.logger.log(`Installed into ${a}.`, `To skip this step in future, run: npm install ${e.map((e) => e.cli).join(" ")}`), a;
}
function isRunningInPackageRunner() {
	return process.env.npm_lifecycle_event === "npx" || process.env.npm_lifecycle_event === "bunx";
}
// node_modules/colorette/index.cjs
var ft = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((t) => {
	Object.defineProperty(t, "__esModule", { value: !0 });
	var n = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.i)("tty");
	function _interopNamespace(e) {
		if (e && e.__esModule) return e;
		var t = Object.create(null);
		return e && Object.keys(e).forEach(function(n) {
			if (n !== "default") {
				var r = Object.getOwnPropertyDescriptor(e, n);
				Object.defineProperty(t, n, r.get ? r : {
					enumerable: !0,
					get: function() {
						return e[n];
					}
				});
			}
		}), t.default = e, Object.freeze(t);
	}
	var r = _interopNamespace(n);
	let { env: i = {}, argv: a = [], platform: o = "" } = typeof process > "u" ? {} : process, s = "NO_COLOR" in i || a.includes("--no-color"), c = "FORCE_COLOR" in i || a.includes("--color"), l = o === "win32", u = i.TERM === "dumb", d = r && r.isatty && r.isatty(1) && i.TERM && !u, p = "CI" in i && ("GITHUB_ACTIONS" in i || "GITLAB_CI" in i || "CIRCLECI" in i), m = !s && (c || l && !u || d || p), replaceClose = (e, t, n, r, i = t.substring(0, e) + r, a = t.substring(e + n.length), o = a.indexOf(n)) => i + (o < 0 ? a : replaceClose(o, a, n, r)), clearBleed = (e, t, n, r, i) => e < 0 ? n + t + r : n + replaceClose(e, t, r, i) + r, filterEmpty = (e, t, n = e, r = e.length + 1) => (i) => i || i !== "" && i !== void 0 ? clearBleed(("" + i).indexOf(t, r), i, e, t, n) : "", init = (e, t, n) => filterEmpty(`\x1b[${e}m`, `\x1b[${t}m`, n), h = {
		reset: init(0, 0),
		bold: init(1, 22, "\x1B[22m\x1B[1m"),
		dim: init(2, 22, "\x1B[22m\x1B[2m"),
		italic: init(3, 23),
		underline: init(4, 24),
		inverse: init(7, 27),
		hidden: init(8, 28),
		strikethrough: init(9, 29),
		black: init(30, 39),
		red: init(31, 39),
		green: init(32, 39),
		yellow: init(33, 39),
		blue: init(34, 39),
		magenta: init(35, 39),
		cyan: init(36, 39),
		white: init(37, 39),
		gray: init(90, 39),
		bgBlack: init(40, 49),
		bgRed: init(41, 49),
		bgGreen: init(42, 49),
		bgYellow: init(43, 49),
		bgBlue: init(44, 49),
		bgMagenta: init(45, 49),
		bgCyan: init(46, 49),
		bgWhite: init(47, 49),
		blackBright: init(90, 39),
		redBright: init(91, 39),
		greenBright: init(92, 39),
		yellowBright: init(93, 39),
		blueBright: init(94, 39),
		magentaBright: init(95, 39),
		cyanBright: init(96, 39),
		whiteBright: init(97, 39),
		bgBlackBright: init(100, 49),
		bgRedBright: init(101, 49),
		bgGreenBright: init(102, 49),
		bgYellowBright: init(103, 49),
		bgBlueBright: init(104, 49),
		bgMagentaBright: init(105, 49),
		bgCyanBright: init(106, 49),
		bgWhiteBright: init(107, 49)
	}, createColors = ({ useColor: e = m } = {}) => e ? h : Object.keys(h).reduce((e, t) => ({
		...e,
		[t]: String
	}), {}), { reset: g, bold: v, dim: b, italic: x, underline: S, inverse: C, hidden: w, strikethrough: T, black: E, red: O, green: k, yellow: A, blue: j, magenta: M, cyan: N, white: P, gray: F, bgBlack: I, bgRed: L, bgGreen: R, bgYellow: z, bgBlue: B, bgMagenta: V, bgCyan: H, bgWhite: U, blackBright: W, redBright: ee, greenBright: te, yellowBright: ne, blueBright: re, magentaBright: ie, cyanBright: ae, whiteBright: oe, bgBlackBright: se, bgRedBright: ce, bgGreenBright: le, bgYellowBright: ue, bgBlueBright: G, bgMagentaBright: K, bgCyanBright: q, bgWhiteBright: de } = createColors();
	t.bgBlack = I, t.bgBlackBright = se, t.bgBlue = B, t.bgBlueBright = G, t.bgCyan = H, t.bgCyanBright = q, t.bgGreen = R, t.bgGreenBright = le, t.bgMagenta = V, t.bgMagentaBright = K, t.bgRed = L, t.bgRedBright = ce, t.bgWhite = U, t.bgWhiteBright = de, t.bgYellow = z, t.bgYellowBright = ue, t.black = E, t.blackBright = W, t.blue = j, t.blueBright = re, t.bold = v, t.createColors = createColors, t.cyan = N, t.cyanBright = ae, t.dim = b, t.gray = F, t.green = k, t.greenBright = te, t.hidden = w, t.inverse = C, t.isColorSupported = m, t.italic = x, t.magenta = M, t.magentaBright = ie, t.red = O, t.redBright = ee, t.reset = g, t.strikethrough = T, t.underline = S, t.white = P, t.whiteBright = oe, t.yellow = A, t.yellowBright = ne;
})), pt = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e, t) => {
	t.exports = wrappy;
	function wrappy(e, t) {
		if (e && t) return wrappy(e)(t);
		if (typeof e != "function") throw TypeError("need wrapper function");
		return Object.keys(e).forEach(function(t) {
			wrapper[t] = e[t];
		}), wrapper;
		function wrapper() {
			for (var t = Array(arguments.length), n = 0; n < t.length; n++) t[n] = arguments[n];
			var r = e.apply(this, t), i = t[t.length - 1];
			return typeof r == "function" && r !== i && Object.keys(i).forEach(function(e) {
				r[e] = i[e];
			}), r;
		}
	}
})), mt = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e, t) => {
	var n = pt();
	t.exports = n(once), t.exports.strict = n(onceStrict), once.proto = once(function() {
		Object.defineProperty(Function.prototype, "once", {
			value: function() {
				return once(this);
			},
			configurable: !0
		}), Object.defineProperty(Function.prototype, "onceStrict", {
			value: function() {
				return onceStrict(this);
			},
			configurable: !0
		});
	});
	function once(e) {
		var f = function() {
			return f.called ? f.value : (f.called = !0, f.value = e.apply(this, arguments));
		};
		return f.called = !1, f;
	}
	function onceStrict(e) {
		var f = function() {
			if (f.called) throw Error(f.onceError);
			return f.called = !0, f.value = e.apply(this, arguments);
		};
		return f.onceError = (e.name || "Function wrapped with `once`") + " shouldn't be called more than once", f.called = !1, f;
	}
})), ht = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e, t) => {
	var n = mt(), noop = function() {}, r = global.Bare ? queueMicrotask : process.nextTick.bind(process), isRequest = function(e) {
		return e.setHeader && typeof e.abort == "function";
	}, isChildProcess = function(e) {
		return e.stdio && Array.isArray(e.stdio) && e.stdio.length === 3;
	}, eos = function(e, t, i) {
		if (typeof t == "function") return eos(e, null, t);
		t ||= {}, i = n(i || noop);
		var a = e._writableState, o = e._readableState, s = t.readable || t.readable !== !1 && e.readable, c = t.writable || t.writable !== !1 && e.writable, l = !1, onlegacyfinish = function() {
			e.writable || onfinish();
		}, onfinish = function() {
			c = !1, s || i.call(e);
		}, onend = function() {
			s = !1, c || i.call(e);
		}, onexit = function(t) {
			i.call(e, t ? Error("exited with error code: " + t) : null);
		}, onerror = function(t) {
			i.call(e, t);
		}, onclose = function() {
			r(onclosenexttick);
		}, onclosenexttick = function() {
			if (!l && (s && !(o && o.ended && !o.destroyed) || c && !(a && a.ended && !a.destroyed))) return i.call(e, Error("premature close"));
		}, onrequest = function() {
			e.req.on("finish", onfinish);
		};
		return isRequest(e) ? (e.on("complete", onfinish), e.on("abort", onclose), e.req ? onrequest() : e.on("request", onrequest)) : c && !a && (e.on("end", onlegacyfinish), e.on("close", onlegacyfinish)), isChildProcess(e) && e.on("exit", onexit), e.on("end", onend), e.on("finish", onfinish), t.error !== !1 && e.on("error", onerror), e.on("close", onclose), function() {
			l = !0, e.removeListener("complete", onfinish), e.removeListener("abort", onclose), e.removeListener("request", onrequest), e.req && e.req.removeListener("finish", onfinish), e.removeListener("end", onlegacyfinish), e.removeListener("close", onlegacyfinish), e.removeListener("finish", onfinish), e.removeListener("exit", onexit), e.removeListener("end", onend), e.removeListener("error", onerror), e.removeListener("close", onclose);
		};
	};
	t.exports = eos;
})), gt = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((t, n) => {
	var r = mt(), i = ht(), a;
	try {
		a = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.i)("fs");
	} catch {}
	var noop = function() {}, o = typeof process > "u" ? !1 : /^v?\.0/.test(process.version), isFn = function(e) {
		return typeof e == "function";
	}, isFS = function(e) {
		return !o || !a ? !1 : (e instanceof (a.ReadStream || noop) || e instanceof (a.WriteStream || noop)) && isFn(e.close);
	}, isRequest = function(e) {
		return e.setHeader && isFn(e.abort);
	}, destroyer = function(e, t, n, a) {
		a = r(a);
		var o = !1;
		e.on("close", function() {
			o = !0;
		}), i(e, {
			readable: t,
			writable: n
		}, function(e) {
			if (e) return a(e);
			o = !0, a();
		});
		var s = !1;
		return function(t) {
			if (!o && !s) {
				if (s = !0, isFS(e)) return e.close(noop);
				if (isRequest(e)) return e.abort();
				if (isFn(e.destroy)) return e.destroy();
				a(t || Error("stream was destroyed"));
			}
		};
	}, call = function(e) {
		e();
	}, pipe = function(e, t) {
		return e.pipe(t);
	};
	n.exports = function() {
		var e = Array.prototype.slice.call(arguments), t = isFn(e[e.length - 1] || noop) && e.pop() || noop;
		if (Array.isArray(e[0]) && (e = e[0]), e.length < 2) throw Error("pump requires two streams per minimum");
		var n, r = e.map(function(i, a) {
			var o = a < e.length - 1;
			return destroyer(i, o, a > 0, function(e) {
				n ||= e, e && r.forEach(call), o || (r.forEach(call), t(n));
			});
		});
		return e.reduce(pipe);
	};
})), _t = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((t, n) => {
	let { Transform: r } = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.i)("stream"), { StringDecoder: i } = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.i)("string_decoder"), a = Symbol("last"), o = Symbol("decoder");
	function transform(e, t, n) {
		let r;
		if (this.overflow) {
			if (r = this[o].write(e).split(this.matcher), r.length === 1) return n();
			r.shift(), this.overflow = !1;
		} else this[a] += this[o].write(e), r = this[a].split(this.matcher);
		this[a] = r.pop();
		for (let e = 0; e < r.length; e++) try {
			push(this, this.mapper(r[e]));
		} catch (e) {
			return n(e);
		}
		this.overflow = this[a].length > this.maxLength, this.overflow && !this.skipOverflow ? n(Error("maximum buffer reached")) : n();
	}
	function flush(e) {
		if (this[a] += this[o].end(), this[a]) try {
			push(this, this.mapper(this[a]));
		} catch (t) {
			return e(t);
		}
		e();
	}
	function push(e, t) {
		t !== void 0 && e.push(t);
	}
	function noop(e) {
		return e;
	}
	function split(e, t, n) {
		switch (e ||= /\r?\n/, t ||= noop, n ||= {}, arguments.length) {
			case 1:
				typeof e == "function" ? (t = e, e = /\r?\n/) : typeof e == "object" && !(e instanceof RegExp) && !e[Symbol.split] && (n = e, e = /\r?\n/);
				break;
			case 2: typeof e == "function" ? (n = t, t = e, e = /\r?\n/) : typeof t == "object" && (n = t, t = noop);
		}
		n = Object.assign({}, n), n.autoDestroy = !0, n.transform = transform, n.flush = flush, n.readableObjectMode = !0;
		let s = new r(n);
		return s[a] = "", s[o] = new i("utf8"), s.matcher = e, s.mapper = t, s.maxLength = n.maxLength, s.skipOverflow = n.skipOverflow || !1, s.overflow = !1, s._destroy = function(e, t) {
			this._writableState.errorEmitted = !1, t(e);
		}, s;
	}
	n.exports = split;
})), vt = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((t, n) => {
	let r = Symbol.for("pino.metadata"), i = _t(), { Duplex: a } = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.i)("stream"), { parentPort: o, workerData: s } = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.i)("worker_threads");
	function createDeferred() {
		let e, t, n = new Promise((n, r) => {
			e = n, t = r;
		});
		return n.resolve = e, n.reject = t, n;
	}
	n.exports = function(e, t = {}) {
		let n = t.expectPinoConfig === !0 && s?.workerData?.pinoWillSendConfig === !0, c = t.parse === "lines", l = typeof t.parseLine == "function" ? t.parseLine : JSON.parse, u = t.close || defaultClose, d = i(function(e) {
			let t;
			try {
				t = l(e);
			} catch (t) {
				this.emit("unknown", e, t);
				return;
			}
			if (t === null) this.emit("unknown", e, "Null value ignored");
			else return typeof t != "object" && (t = {
				data: t,
				time: Date.now()
			}), d[r] && (d.lastTime = t.time, d.lastLevel = t.level, d.lastObj = t), c ? e : t;
		}, { autoDestroy: !0 });
		if (d._destroy = function(e, t) {
			let n = u(e, t);
			n && typeof n.then == "function" && n.then(t, t);
		}, t.expectPinoConfig === !0 && s?.workerData?.pinoWillSendConfig !== !0 && setImmediate(() => {
			d.emit("error", Error("This transport is not compatible with the current version of pino. Please upgrade pino to the latest version."));
		}), t.metadata !== !1 && (d[r] = !0, d.lastTime = 0, d.lastLevel = 0, d.lastObj = null), n) {
			let e = {}, t = createDeferred();
			return o.on("message", function handleMessage(n) {
				n.code === "PINO_CONFIG" && (e = n.config, t.resolve(), o.off("message", handleMessage));
			}), Object.defineProperties(d, {
				levels: { get() {
					return e.levels;
				} },
				messageKey: { get() {
					return e.messageKey;
				} },
				errorKey: { get() {
					return e.errorKey;
				} }
			}), t.then(finish);
		}
		return finish();
		function finish() {
			let n = e(d);
			if (n && typeof n.catch == "function") n.catch((e) => {
				d.destroy(e);
			}), n = null;
			else if (t.enablePipelining && n) return a.from({
				writable: d,
				readable: n
			});
			return d;
		}
	};
	function defaultClose(e, t) {
		process.nextTick(t, e);
	}
})), Z = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e, t) => {
	t.exports = {
		DATE_FORMAT: "yyyy-mm-dd HH:MM:ss.l o",
		DATE_FORMAT_SIMPLE: "HH:MM:ss.l",
		ERROR_LIKE_KEYS: ["err", "error"],
		MESSAGE_KEY: "msg",
		LEVEL_KEY: "level",
		LEVEL_LABEL: "levelLabel",
		TIMESTAMP_KEY: "time",
		LEVELS: {
			default: "USERLVL",
			60: "FATAL",
			50: "ERROR",
			40: "WARN",
			30: "INFO",
			20: "DEBUG",
			10: "TRACE"
		},
		LEVEL_NAMES: {
			fatal: 60,
			error: 50,
			warn: 40,
			info: 30,
			debug: 20,
			trace: 10
		},
		LOGGER_KEYS: [
			"pid",
			"hostname",
			"name",
			"level",
			"time",
			"timestamp",
			"caller"
		]
	};
})), yt = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e, t) => {
	t.exports = getLevelLabelData;
	let { LEVELS: n, LEVEL_NAMES: r } = Z();
	function getLevelLabelData(e, t, i) {
		let a = e ? t || n : Object.assign({}, n, t), o = e ? i || r : Object.assign({}, r, i);
		return function(e) {
			let t = "default";
			return t = Number.isInteger(+e) ? Object.prototype.hasOwnProperty.call(a, e) ? e : t : Object.prototype.hasOwnProperty.call(o, e.toLowerCase()) ? o[e.toLowerCase()] : t, [a[t], t];
		};
	}
})), bt = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e, t) => {
	let nocolor = (e) => e, n = {
		default: nocolor,
		60: nocolor,
		50: nocolor,
		40: nocolor,
		30: nocolor,
		20: nocolor,
		10: nocolor,
		message: nocolor,
		greyMessage: nocolor,
		property: nocolor
	}, { createColors: r } = ft(), i = yt(), a = r({ useColor: !0 }), { white: o, bgRed: s, red: c, yellow: l, green: u, blue: d, gray: p, cyan: m, magenta: h } = a, g = {
		default: o,
		60: s,
		50: c,
		40: l,
		30: u,
		20: d,
		10: p,
		message: m,
		greyMessage: p,
		property: h
	};
	function resolveCustomColoredColorizer(e) {
		return e.reduce(function(e, [t, n]) {
			return e[t] = typeof a[n] == "function" ? a[n] : o, e;
		}, {
			default: o,
			message: m,
			greyMessage: p,
			property: h
		});
	}
	function colorizeLevel(e) {
		return function(t, n, { customLevels: r, customLevelNames: a } = {}) {
			let [o, s] = i(e, r, a)(t);
			return Object.prototype.hasOwnProperty.call(n, s) ? n[s](o) : n.default(o);
		};
	}
	function plainColorizer(e) {
		let t = colorizeLevel(e), customColoredColorizer = function(e, r) {
			return t(e, n, r);
		};
		return customColoredColorizer.message = n.message, customColoredColorizer.greyMessage = n.greyMessage, customColoredColorizer.property = n.property, customColoredColorizer.colors = r({ useColor: !1 }), customColoredColorizer;
	}
	function coloredColorizer(e) {
		let t = colorizeLevel(e), customColoredColorizer = function(e, n) {
			return t(e, g, n);
		};
		return customColoredColorizer.message = g.message, customColoredColorizer.property = g.property, customColoredColorizer.greyMessage = g.greyMessage, customColoredColorizer.colors = a, customColoredColorizer;
	}
	function customColoredColorizerFactory(e, t) {
		let n = resolveCustomColoredColorizer(e), r = t ? n : Object.assign({}, g, n), i = colorizeLevel(t), customColoredColorizer = function(e, t) {
			return i(e, r, t);
		};
		return customColoredColorizer.colors = a, customColoredColorizer.message = customColoredColorizer.message || r.message, customColoredColorizer.property = customColoredColorizer.property || r.property, customColoredColorizer.greyMessage = customColoredColorizer.greyMessage || r.greyMessage, customColoredColorizer;
	}
	t.exports = function(e = !1, t, n) {
		return e && t !== void 0 ? customColoredColorizerFactory(t, n) : e ? coloredColorizer(n) : plainColorizer(n);
	};
})), xt = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((t, n) => {
	let r = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.i)("node:fs"), i = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.i)("node:events"), a = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.i)("node:util").inherits, o = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.i)("node:path"), s = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.i)("node:assert"), c = Re(), l = Buffer.allocUnsafe(0), u = "buffer", d = "utf8", p = Symbol("kFlush");
	function isIgnorableFsyncError(e) {
		switch (e?.code) {
			case "EBADF":
			case "EINVAL":
			case "ENOTSUP":
			case "EOPNOTSUPP":
			case "EROFS": return !0;
			default: return !1;
		}
	}
	let [m, h] = (process.versions.node || "0.0").split(".").map(Number), g = m >= 22 && h >= 7;
	function openFile(e, t) {
		t._opening = !0, t._writing = !0, t._asyncDrainScheduled = !1;
		function fileOpened(n, r) {
			if (n) {
				t._reopening = !1, t._writing = !1, t._opening = !1, t.sync ? process.nextTick(() => {
					t.listenerCount("error") > 0 && t.emit("error", n);
				}) : t.emit("error", n);
				return;
			}
			let i = t._reopening;
			t.fd = r, t.file = e, t._reopening = !1, t._opening = !1, t._writing = !1, t.sync ? process.nextTick(() => t.emit("ready")) : t.emit("ready"), t.destroyed || (!t._writing && (t._len > t.minLength || t._flushPending) ? t._actualWrite() : i && !t._writing && process.nextTick(emitDrain, t));
		}
		let n = t.append ? "a" : "w", i = t.mode;
		if (t.sync) try {
			t.mkdir && r.mkdirSync(o.dirname(e), { recursive: !0 }), fileOpened(null, r.openSync(e, n, i));
		} catch (e) {
			throw fileOpened(e), e;
		}
		else t.mkdir ? r.mkdir(o.dirname(e), { recursive: !0 }, (t) => {
			if (t) return fileOpened(t);
			r.open(e, n, i, fileOpened);
		}) : r.open(e, n, i, fileOpened);
	}
	function SonicBoom(e) {
		if (!(this instanceof SonicBoom)) return new SonicBoom(e);
		let { fd: t, dest: n, minLength: i, maxLength: a, maxWrite: o, periodicFlush: s, sync: m, append: h = !0, mkdir: g, retryEAGAIN: v, maxWriteRetries: b, fsync: x, contentMode: S, mode: C } = e || {};
		t ||= n, this._len = 0, this.fd = -1, this._bufs = [], this._lens = [], this._writing = !1, this._ending = !1, this._reopening = !1, this._asyncDrainScheduled = !1, this._flushPending = 0, this._flushInProgress = 0, this._emittingFlush = !1, this._emittingWrite = !1, this._retryTimer = null, this._hwm = Math.max(i || 0, 16387), this.file = null, this.destroyed = !1, this.minLength = i || 0, this.maxLength = a || 0, this.maxWrite = o || 16384, this._periodicFlush = s || 0, this._periodicFlushTimer = void 0, this.sync = m || !1, this.writable = !0, this._fsync = x || !1, this.append = h || !1, this.mode = C, this.retryEAGAIN = v || (() => !0), this.maxWriteRetries = b || 0, this._writeRetries = 0, this.mkdir = g || !1;
		let fsWriteSync, fsWrite;
		if (S === u) this._writingBuf = l, this.write = writeBuffer, this.flush = flushBuffer, this.flushSync = flushBufferSync, this._actualWrite = actualWriteBuffer, fsWriteSync = () => r.writeSync(this.fd, this._writingBuf), fsWrite = () => r.write(this.fd, this._writingBuf, this.release);
		else if (S === void 0 || S === d) this._writingBuf = "", this.write = write, this.flush = flush, this.flushSync = flushSync, this._actualWrite = actualWrite, fsWriteSync = () => Buffer.isBuffer(this._writingBuf) ? r.writeSync(this.fd, this._writingBuf) : r.writeSync(this.fd, this._writingBuf, "utf8"), fsWrite = () => Buffer.isBuffer(this._writingBuf) ? r.write(this.fd, this._writingBuf, this.release) : r.write(this.fd, this._writingBuf, "utf8", this.release);
		else throw Error(`SonicBoom supports "${d}" and "${u}", but passed ${S}`);
		if (typeof t == "number") this.fd = t, process.nextTick(() => this.emit("ready"));
		else if (typeof t == "string") openFile(t, this);
		else throw Error("SonicBoom supports only file descriptors and files");
		if (this.minLength >= this.maxWrite) throw Error(`minLength should be smaller than maxWrite (${this.maxWrite})`);
		this.release = (e, t) => {
			if (e) {
				let t = e.code === "EAGAIN" || e.code === "EBUSY";
				t && this._writeRetries++;
				let n = this.maxWriteRetries > 0 && this._writeRetries > this.maxWriteRetries;
				if (t && !n && this.retryEAGAIN(e, this._writingBuf.length, this._len - this._writingBuf.length)) {
					if (this.sync) try {
						c(100), this.release(void 0, 0);
					} catch (e) {
						this.release(e);
					}
					else this._retryTimer = setTimeout(() => {
						this._retryTimer = null, fsWrite();
					}, 100);
				} else this._writing = !1, this.emit("error", e);
				return;
			}
			t > 0 && (this._writeRetries = 0);
			let n = releaseWritingBuf(this._writingBuf, this._len, t);
			this._len = n.len, this._writingBuf = n.writingBuf, this._emittingWrite = !0;
			try {
				this.emit("write", t);
			} finally {
				this._emittingWrite = !1;
			}
			if (this.destroyed) {
				this._writing = !1, this._flushPending > 0 && (this._len === 0 ? scheduleDrain(this) : this.emit(p, Error("SonicBoom destroyed")));
				return;
			}
			if (this._writingBuf.length) {
				if (!this.sync) {
					fsWrite();
					return;
				}
				try {
					do {
						let e = fsWriteSync(), t = releaseWritingBuf(this._writingBuf, this._len, e);
						this._len = t.len, this._writingBuf = t.writingBuf;
					} while (this._writingBuf.length);
				} catch (e) {
					this.release(e);
					return;
				}
			}
			this._fsync && r.fsyncSync(this.fd);
			let i = this._len;
			this._reopening ? (this._writing = !1, this._reopening = !1, this.reopen()) : i > 0 && (i > this.minLength || this._flushPending) ? this._actualWrite() : this._ending ? i > 0 ? this._actualWrite() : (this._writing = !1, finishEnding(this)) : (this._writing = !1, scheduleDrain(this));
		}, this.on("newListener", function(e) {
			(e === "drain" || e === p) && (this._asyncDrainScheduled = !1);
		}), this._periodicFlush !== 0 && (this._periodicFlushTimer = setInterval(() => {
			this._flushPending === 0 && this._flushInProgress === 0 && this.flush(null);
		}, this._periodicFlush), this._periodicFlushTimer.unref());
	}
	function releaseWritingBuf(e, t, n) {
		return typeof e == "string" && (e = Buffer.from(e)), t = Math.max(t - n, 0), e = e.subarray(n), {
			writingBuf: e,
			len: t
		};
	}
	function scheduleDrain(e) {
		e.sync ? e._asyncDrainScheduled || (e._asyncDrainScheduled = !0, process.nextTick(emitDrain, e)) : emitDrain(e);
	}
	function emitDrain(e) {
		(e.listenerCount("drain") > 0 || e.listenerCount(p) > 0) && (e._asyncDrainScheduled = !1, e._writing || (emitFlush(e), e._writing || e.destroyed || e.listenerCount("drain") > 0 && e.emit("drain")));
	}
	function emitFlush(e) {
		if (!e._emittingFlush) {
			e._emittingFlush = !0;
			try {
				e.emit(p);
			} finally {
				e._emittingFlush = !1;
			}
		}
	}
	function finishEnding(e) {
		!e._ending || e._writing || e.destroyed || (e._len > 0 ? e._actualWrite() : (e._flushPending > 0 && emitFlush(e), e._flushPending === 0 && e._flushInProgress === 0 && !e._writing && e._len === 0 && actualClose(e)));
	}
	a(SonicBoom, i);
	function mergeBuf(e, t) {
		return e.length === 0 ? l : e.length === 1 ? e[0] : Buffer.concat(e, t);
	}
	function write(e) {
		if (this.destroyed) throw Error("SonicBoom destroyed");
		e = "" + e;
		let t = Buffer.byteLength(e), n = this._len + t, r = this._bufs;
		return this.maxLength && n > this.maxLength ? (this.emit("drop", e), this._len < this._hwm) : (r.length === 0 || Buffer.byteLength(r[r.length - 1]) + t > this.maxWrite ? r.push(e) : r[r.length - 1] += e, this._len = n, !this._writing && this._len >= this.minLength && this._actualWrite(), this._len < this._hwm);
	}
	function writeBuffer(e) {
		if (this.destroyed) throw Error("SonicBoom destroyed");
		let t = this._len + e.length, n = this._bufs, r = this._lens;
		return this.maxLength && t > this.maxLength ? (this.emit("drop", e), this._len < this._hwm) : (n.length === 0 || r[r.length - 1] + e.length > this.maxWrite ? (n.push([e]), r.push(e.length)) : (n[n.length - 1].push(e), r[r.length - 1] += e.length), this._len = t, !this._writing && this._len >= this.minLength && this._actualWrite(), this._len < this._hwm);
	}
	function callFlushCallbackOnDrain(e) {
		this._flushPending++;
		let t = !0, n = !1, i = !1, stopWaiting = () => t ? (t = !1, this.off(p, onDrain), this.off("error", onError), !0) : !1, complete = (t, r = !0) => {
			if (!n) {
				n = !0, i && this._flushInProgress--;
				try {
					e(t);
				} finally {
					r && finishEnding(this);
				}
			}
		}, onDrain = (e) => {
			if (stopWaiting()) {
				if (this._flushPending--, e) complete(e, !1);
				else if (this._flushInProgress++, i = !0, !this._fsync && !this.destroyed) try {
					r.fsync(this.fd, (e) => {
						isIgnorableFsyncError(e) ? complete() : complete(e);
					});
				} catch (e) {
					complete(e);
				}
				else complete();
			}
		}, onError = (e) => {
			stopWaiting() && (this._flushPending--, complete(e, !1));
		};
		this.once(p, onDrain), this.once("error", onError);
	}
	function flush(e) {
		if (e != null && typeof e != "function") throw Error("flush cb must be a function");
		if (this.destroyed) {
			let t = Error("SonicBoom destroyed");
			if (e) {
				e(t);
				return;
			}
			throw t;
		}
		this.minLength <= 0 && !this._writing && this._len === 0 ? e?.() : (e && callFlushCallbackOnDrain.call(this, e), this._writing || (this._bufs.length === 0 && this._bufs.push(""), this._actualWrite()));
	}
	function flushBuffer(e) {
		if (e != null && typeof e != "function") throw Error("flush cb must be a function");
		if (this.destroyed) {
			let t = Error("SonicBoom destroyed");
			if (e) {
				e(t);
				return;
			}
			throw t;
		}
		this.minLength <= 0 && !this._writing && this._len === 0 ? e?.() : (e && callFlushCallbackOnDrain.call(this, e), this._writing || (this._bufs.length === 0 && (this._bufs.push([]), this._lens.push(0)), this._actualWrite()));
	}
	SonicBoom.prototype.reopen = function(e) {
		if (this.destroyed) throw Error("SonicBoom destroyed");
		if (this._opening) {
			this.once("ready", () => {
				this.destroyed || this.reopen(e);
			});
			return;
		}
		if (this._ending) return;
		if (!this.file) throw Error("Unable to reopen a file descriptor, you must pass a file to SonicBoom");
		if (e && (this.file = e), this._reopening = !0, this._writing) return;
		let t = this.fd;
		this.once("ready", () => {
			t !== this.fd && r.close(t, (e) => {
				if (e) return this.emit("error", e);
			});
		}), openFile(this.file, this);
	}, SonicBoom.prototype.end = function() {
		if (this.destroyed) throw Error("SonicBoom destroyed");
		this._opening ? this.once("ready", () => {
			this.destroyed || this.end();
		}) : this._ending || (this._ending = !0, this._writing || (this._len > 0 && this.fd >= 0 ? this._actualWrite() : finishEnding(this)));
	};
	function beginFlushSync(e) {
		if (e.destroyed) throw Error("SonicBoom destroyed");
		if (e.fd < 0) throw Error("sonic boom is not ready yet");
		return !e._writing || e._opening ? 0 : e._retryTimer === null ? e._emittingWrite ? 2 : 3 : (clearTimeout(e._retryTimer), e._retryTimer = null, 1);
	}
	function endFlushSyncRetry(e) {
		e._writing = !1, process.nextTick(() => {
			e.destroyed || e._writing || (e._reopening ? (e._reopening = !1, e.reopen()) : e._ending ? finishEnding(e) : e._len > 0 && (e._len > e.minLength || e._flushPending) ? e._actualWrite() : emitDrain(e));
		});
	}
	function flushSync() {
		let e = beginFlushSync(this);
		try {
			e !== 3 && this._writingBuf.length > 0 && (this._bufs.unshift(this._writingBuf), this._writingBuf = "");
			let t = "";
			for (; this._bufs.length || t.length;) {
				t.length <= 0 && (t = this._bufs[0]);
				try {
					let e = Buffer.isBuffer(t) ? r.writeSync(this.fd, t) : r.writeSync(this.fd, t, "utf8");
					this._writeRetries = 0;
					let n = releaseWritingBuf(t, this._len, e);
					t = n.writingBuf, this._len = n.len, t.length <= 0 && this._bufs.shift();
				} catch (e) {
					let n = e.code === "EAGAIN" || e.code === "EBUSY";
					n && this._writeRetries++;
					let r = this.maxWriteRetries > 0 && this._writeRetries > this.maxWriteRetries;
					if (!n || r || !this.retryEAGAIN(e, t.length, this._len - t.length)) throw e;
					c(100);
				}
			}
		} finally {
			e === 1 && endFlushSyncRetry(this);
		}
		try {
			r.fsyncSync(this.fd);
		} catch {}
	}
	function flushBufferSync() {
		let e = beginFlushSync(this);
		try {
			e !== 3 && this._writingBuf.length > 0 && (this._bufs.unshift([this._writingBuf]), this._lens.unshift(this._writingBuf.length), this._writingBuf = l);
			let t = l;
			for (; this._bufs.length || t.length;) {
				t.length <= 0 && (t = mergeBuf(this._bufs[0], this._lens[0]));
				try {
					let e = r.writeSync(this.fd, t);
					this._writeRetries = 0, t = t.subarray(e), this._len = Math.max(this._len - e, 0), t.length <= 0 && (this._bufs.shift(), this._lens.shift());
				} catch (e) {
					let n = e.code === "EAGAIN" || e.code === "EBUSY";
					n && this._writeRetries++;
					let r = this.maxWriteRetries > 0 && this._writeRetries > this.maxWriteRetries;
					if (!n || r || !this.retryEAGAIN(e, t.length, this._len - t.length)) throw e;
					c(100);
				}
			}
		} finally {
			e === 1 && endFlushSyncRetry(this);
		}
	}
	SonicBoom.prototype.destroy = function() {
		if (this.destroyed) return;
		let e = this._opening;
		actualClose(this), e && this._flushPending > 0 && this.emit("error", Error("SonicBoom destroyed"));
	};
	function actualWrite() {
		let e = this.release;
		if (this._writing = !0, this._writingBuf = this._writingBuf.length ? this._writingBuf : this._bufs.shift() || "", this.sync) try {
			e(null, Buffer.isBuffer(this._writingBuf) ? r.writeSync(this.fd, this._writingBuf) : r.writeSync(this.fd, this._writingBuf, "utf8"));
		} catch (t) {
			e(t);
		}
		else r.write(this.fd, this._writingBuf, e);
	}
	function actualWriteBuffer() {
		let e = this.release;
		if (this._writing = !0, this._writingBuf = this._writingBuf.length ? this._writingBuf : mergeBuf(this._bufs.shift(), this._lens.shift()), this.sync) try {
			e(null, r.writeSync(this.fd, this._writingBuf));
		} catch (t) {
			e(t);
		}
		else g && (this._writingBuf = Buffer.from(this._writingBuf)), r.write(this.fd, this._writingBuf, e);
	}
	function actualClose(e) {
		if (e.destroyed) return;
		if (e.fd === -1) {
			e.destroyed = !0, e.once("ready", () => {
				e.destroyed = !1, actualClose(e);
			});
			return;
		}
		e._periodicFlushTimer !== void 0 && clearInterval(e._periodicFlushTimer), e.destroyed = !0, e._bufs = [], e._lens = [], e._retryTimer !== null && (clearTimeout(e._retryTimer), e._retryTimer = null, e._writing = !1), e._flushPending > 0 && !e._writing && e.emit(p, Error("SonicBoom destroyed")), s(typeof e.fd == "number", `sonic.fd must be a number, got ${typeof e.fd}`);
		try {
			r.fsync(e.fd, closeWrapped);
		} catch {}
		function closeWrapped() {
			e.fd !== 1 && e.fd !== 2 ? r.close(e.fd, done) : done();
		}
		function done(t) {
			t ? e.emit("error", t) : (e._ending && !e._writing && e.emit("finish"), e.emit("close"));
		}
	}
	SonicBoom.SonicBoom = SonicBoom, SonicBoom.default = SonicBoom, n.exports = SonicBoom;
})), St = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e, t) => {
	t.exports = function() {};
})), Ct = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((t, n) => {
	n.exports = buildSafeSonicBoom;
	let { isMainThread: r } = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.i)("node:worker_threads"), i = xt(), a = St();
	function buildSafeSonicBoom(e) {
		let t = new i(e);
		return t.on("error", filterBrokenPipe), !e.sync && r && setupOnExit(t), t;
		function filterBrokenPipe(e) {
			e.code === "EPIPE" ? (t.write = a, t.end = a, t.flushSync = a, t.destroy = a) : t.removeListener("error", filterBrokenPipe);
		}
	}
	function setupOnExit(e) {
		if (global.WeakRef && global.WeakMap && global.FinalizationRegistry) {
			let t = Be();
			t.register(e, autoEnd), e.on("close", function() {
				t.unregister(e);
			});
		}
	}
	function autoEnd(e, t) {
		e.destroyed || (t === "beforeExit" ? (e.flush(), e.on("drain", function() {
			e.end();
		})) : e.flushSync());
	}
})), wt = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e, t) => {
	t.exports = isValidDate;
	function isValidDate(e) {
		return e instanceof Date && !Number.isNaN(e.getTime());
	}
})), Tt = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e, t) => {
	t.exports = createDate;
	let n = wt();
	function createDate(e) {
		let t = new Date(e);
		return n(t) || (t = new Date(+e)), t;
	}
})), Et = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e, t) => {
	t.exports = splitPropertyKey;
	function splitPropertyKey(e) {
		let t = [], n = !1, r = "";
		for (let i = 0; i < e.length; i++) {
			let a = e.charAt(i);
			a === "\\" ? n = !0 : n ? (n = !1, r += a) : a === "." ? (t.push(r), r = "") : r += a;
		}
		return r.length && t.push(r), t;
	}
})), Dt = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e, t) => {
	t.exports = getPropertyValue;
	let n = Et();
	function getPropertyValue(e, t) {
		let r = Array.isArray(t) ? t : n(t);
		for (let t of r) {
			if (!Object.prototype.hasOwnProperty.call(e, t)) return;
			e = e[t];
		}
		return e;
	}
})), Ot = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e, t) => {
	t.exports = deleteLogProperty;
	let n = Dt(), r = Et();
	function deleteLogProperty(e, t) {
		let i = r(t), a = i.pop();
		e = n(e, i), typeof e == "object" && e && Object.prototype.hasOwnProperty.call(e, a) && delete e[a];
	}
})), kt = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e) => {
	var MaxDepthExceededError = class extends RangeError {
		constructor(e) {
			super(`Maximum copy depth of ${String(e)} exceeded; the value copied is nested too deeply.`), this.maxDepth = e, this.name = "MaxDepthExceededError";
		}
	};
	let t = Function.prototype.toString, n = Object.prototype.toString;
	function getCleanClone(e) {
		if (!e) return Object.create(null);
		let n = e.constructor;
		if (n === Object) return e === Object.prototype ? {} : Object.create(e);
		if (typeof n == "function" && ~t.call(n).indexOf("[native code]")) try {
			return new n();
		} catch {}
		return Object.create(e);
	}
	function getTag(e) {
		let t = e[Symbol.toStringTag];
		if (t) return t;
		let r = n.call(e);
		return r.substring(8, r.length - 1);
	}
	let r = Object.getPrototypeOf(Int8Array.prototype).slice;
	function copyOwnDescriptor(e, t, n, r) {
		let i = Object.getOwnPropertyDescriptor(e, n) || {
			configurable: !0,
			enumerable: !0,
			value: e[n],
			writable: !0
		}, a = i.get || i.set ? i : {
			configurable: i.configurable,
			enumerable: i.enumerable,
			value: r.copier(i.value, r),
			writable: i.writable
		};
		try {
			Object.defineProperty(t, n, a);
		} catch {
			t[n] = a.get ? a.get() : a.value;
		}
	}
	function copyOwnPropertiesStrict(e, t, n, r, i) {
		for (let a = i; a < r.length; ++a) copyOwnDescriptor(e, t, r[a], n);
		for (let r of Object.getOwnPropertySymbols(e)) copyOwnDescriptor(e, t, r, n);
		return t;
	}
	function copyArray(e, t) {
		let n = new t.Constructor();
		t.cache.set(e, n);
		for (let r = 0; r < e.length; ++r) n[r] = t.copier(e[r], t);
		return n;
	}
	function copyArrayStrict(e, t) {
		let n = new t.Constructor();
		return t.cache.set(e, n), copyOwnPropertiesStrict(e, n, t, Object.getOwnPropertyNames(e), 0);
	}
	function copyArrayBuffer(e, t) {
		if (ArrayBuffer.isView(e)) return r.call(e, 0);
		if (e.resizable || e.growable) {
			let n = e.maxByteLength, r = new t.Constructor(e.byteLength, { maxByteLength: n });
			return new Uint8Array(r).set(new Uint8Array(e)), r;
		}
		return !e.byteLength && getTag(e) === "SharedArrayBuffer" ? new t.Constructor(0) : e.slice(0);
	}
	function copyArrayBufferStrict(e, t) {
		let n = copyArrayBuffer(e, t);
		t.cache.set(e, n);
		let r = ArrayBuffer.isView(n) && n.length || 0;
		return copyOwnPropertiesStrict(e, n, t, Object.getOwnPropertyNames(e), r);
	}
	function copyBlob(e, t) {
		return e.slice(0, e.size, e.type);
	}
	let i = createStrictHandler(copyBlob);
	function copyDataView(e, t) {
		return new t.Constructor(t.copier(e.buffer, t), e.byteOffset, e.byteLength);
	}
	function copyDataViewStrict(e, t) {
		let { buffer: n } = e, { cache: r, Constructor: i } = t, a = r.has(n), o = a ? r.get(n) : t.copier(n, t);
		if (!a && r.has(e)) return r.get(e);
		let s = new i(o, e.byteOffset, e.byteLength);
		return t.cache.set(e, s), copyOwnPropertiesStrict(e, s, t, Object.getOwnPropertyNames(e), 0);
	}
	function copyDate(e, t) {
		return new t.Constructor(e.getTime());
	}
	let a = createStrictHandler(copyDate);
	function copyMap(e, t) {
		let n = new t.Constructor();
		t.cache.set(e, n);
		for (let [r, i] of e) n.set(r, t.copier(i, t));
		return n;
	}
	function copyMapStrict(e, t) {
		return copyOwnPropertiesStrict(e, copyMap(e, t), t, Object.getOwnPropertyNames(e), 0);
	}
	function copyObject(e, t) {
		let n = getCleanClone(t.prototype);
		t.cache.set(e, n);
		for (let r of Object.keys(e)) r === "__proto__" ? Object.defineProperty(n, r, {
			configurable: !0,
			enumerable: !0,
			value: t.copier(e[r], t),
			writable: !0
		}) : n[r] = t.copier(e[r], t);
		for (let r of Object.getOwnPropertySymbols(e)) Object.prototype.propertyIsEnumerable.call(e, r) && (n[r] = t.copier(e[r], t));
		return n;
	}
	function copyObjectStrict(e, t) {
		let n = getCleanClone(t.prototype);
		return t.cache.set(e, n), copyOwnPropertiesStrict(e, n, t, Object.getOwnPropertyNames(e), 0);
	}
	function copyPrimitiveWrapper(e, t) {
		return new t.Constructor(e.valueOf());
	}
	let o = createStrictHandler(copyPrimitiveWrapper);
	function copyRegExp(e, t) {
		let n = new t.Constructor(e.source, e.flags);
		return n.lastIndex = e.lastIndex, n;
	}
	let s = createStrictHandler(copyRegExp);
	function copySelf(e, t) {
		return e;
	}
	function copySet(e, t) {
		let n = new t.Constructor();
		t.cache.set(e, n);
		for (let r of e) n.add(t.copier(r, t));
		return n;
	}
	function copySetStrict(e, t) {
		return copyOwnPropertiesStrict(e, copySet(e, t), t, Object.getOwnPropertyNames(e), 0);
	}
	function createStrictHandler(e) {
		return (t, n) => {
			let r = e(t, n);
			return n.cache.set(t, r), copyOwnPropertiesStrict(t, r, n, Object.getOwnPropertyNames(t), 0);
		};
	}
	function copyStringStrict(e, t) {
		let n = copyPrimitiveWrapper(e, t);
		t.cache.set(e, n);
		let { length: r } = e, i = Object.getOwnPropertyNames(e);
		return copyOwnPropertiesStrict(e, n, t, i, i[r] === "length" ? r + 1 : r);
	}
	function createDefaultCache() {
		return new WeakMap();
	}
	function getOptions({ createCache: e, maxDepth: t, methods: n, strict: r }) {
		let o = {
			array: r ? copyArrayStrict : copyArray,
			arrayBuffer: r ? copyArrayBufferStrict : copyArrayBuffer,
			asyncGenerator: copySelf,
			blob: r ? i : copyBlob,
			dataView: r ? copyDataViewStrict : copyDataView,
			date: r ? a : copyDate,
			error: copySelf,
			generator: copySelf,
			map: r ? copyMapStrict : copyMap,
			object: r ? copyObjectStrict : copyObject,
			regExp: r ? s : copyRegExp,
			set: r ? copySetStrict : copySet
		}, c = n ? Object.assign(o, n) : o, l = getTagSpecificCopiers(c, r), u = e || createDefaultCache;
		if (!l.Object || !l.Array) throw Error("An object and array copier must be provided.");
		return {
			createCache: u,
			copiers: l,
			maxDepth: t ?? 1e3,
			methods: c,
			strict: !!r
		};
	}
	function getTagSpecificCopiers(e, t) {
		let n = t ? o : copyPrimitiveWrapper;
		return Object.assign(Object.create(null), {
			Arguments: e.object,
			Array: e.array,
			ArrayBuffer: e.arrayBuffer,
			AsyncGenerator: e.asyncGenerator,
			BigInt64Array: e.arrayBuffer,
			BigUint64Array: e.arrayBuffer,
			Blob: e.blob,
			Boolean: n,
			DataView: e.dataView,
			Date: e.date,
			Error: e.error,
			Float32Array: e.arrayBuffer,
			Float64Array: e.arrayBuffer,
			Generator: e.generator,
			Int8Array: e.arrayBuffer,
			Int16Array: e.arrayBuffer,
			Int32Array: e.arrayBuffer,
			Map: e.map,
			Number: n,
			Object: e.object,
			Promise: copySelf,
			RegExp: e.regExp,
			Set: e.set,
			SharedArrayBuffer: e.arrayBuffer,
			String: t ? copyStringStrict : copyPrimitiveWrapper,
			WeakMap: copySelf,
			WeakSet: copySelf,
			Uint8Array: e.arrayBuffer,
			Uint8ClampedArray: e.arrayBuffer,
			Uint16Array: e.arrayBuffer,
			Uint32Array: e.arrayBuffer
		});
	}
	function createCopier(e = {}) {
		let { createCache: t, copiers: n, maxDepth: r } = getOptions(e), { Array: i, Object: a } = n;
		function copier(e, t) {
			if (t.prototype = t.Constructor = void 0, !e || typeof e != "object") return e;
			if (t.cache.has(e)) return t.cache.get(e);
			if (++t.depth > r) throw new MaxDepthExceededError(r);
			t.prototype = Object.getPrototypeOf(e), t.Constructor = t.prototype && t.prototype.constructor;
			let o;
			if (!t.Constructor || t.Constructor === Object) o = a(e, t);
			else if (Array.isArray(e)) o = i(e, t);
			else {
				let r = n[getTag(e)];
				o = r ? r(e, t) : typeof e.then == "function" ? e : a(e, t);
			}
			return --t.depth, o;
		}
		return function(e) {
			return copier(e, {
				Constructor: void 0,
				cache: t(),
				copier,
				depth: 0,
				prototype: void 0
			});
		};
	}
	let c = createCopier({ strict: !0 }), l = createCopier();
	e.MaxDepthExceededError = MaxDepthExceededError, e.copy = l, e.copyStrict = c, e.createCopier = createCopier;
})), At = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e, t) => {
	t.exports = filterLog;
	let { createCopier: n } = kt(), r = n({}), i = Ot(), a = Dt(), o = Et();
	function hasLogProperty(e, t) {
		let n = o(t);
		if (n.length === 0) return !1;
		let r = e;
		for (let e of n) {
			if (typeof r != "object" || !r || !Object.prototype.hasOwnProperty.call(r, e)) return !1;
			r = r[e];
		}
		return !0;
	}
	function setLogProperty(e, t, n) {
		let r = o(t), i = r.pop(), a = e;
		for (let e of r) (a[e] === null || typeof a[e] != "object") && (a[e] = {}), a = a[e];
		a[i] = n;
	}
	function filterLog({ log: e, context: t }) {
		let { ignoreKeys: n, includeKeys: o } = t, s = r(e);
		if (o) {
			let e = {};
			return o.forEach((t) => {
				hasLogProperty(s, t) && setLogProperty(e, t, a(s, t));
			}), e;
		}
		return n.forEach((e) => {
			i(s, e);
		}), s;
	}
})), jt = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e, t) => {
	function _typeof(e) {
		"@babel/helpers - typeof";
		return _typeof = typeof Symbol == "function" && typeof Symbol.iterator == "symbol" ? function(e) {
			return typeof e;
		} : function(e) {
			return e && typeof Symbol == "function" && e.constructor === Symbol && e !== Symbol.prototype ? "symbol" : typeof e;
		}, _typeof(e);
	}
	(function(n) {
		var r = arguments, i = function() {
			var e = /d{1,4}|D{3,4}|m{1,4}|yy(?:yy)?|([HhMsTt])\1?|W{1,2}|[LlopSZN]|"[^"]*"|'[^']*'/g, t = /\b(?:[PMCEA][SDP]T|(?:Pacific|Mountain|Central|Eastern|Atlantic) (?:Standard|Daylight|Prevailing) Time|(?:GMT|UTC)(?:[-+]\d{4})?)\b/g, n = /[^-+\dA-Z]/g;
			return function(a, o, s, c) {
				if (r.length === 1 && kindOf(a) === "string" && !/\d/.test(a) && (o = a, a = void 0), a = a || a === 0 ? a : new Date(), a instanceof Date || (a = new Date(a)), isNaN(a)) throw TypeError("Invalid date");
				o = String(i.masks[o] || o || i.masks.default);
				var l = o.slice(0, 4);
				(l === "UTC:" || l === "GMT:") && (o = o.slice(4), s = !0, l === "GMT:" && (c = !0));
				var _ = function() {
					return s ? "getUTC" : "get";
				}, _d = function() {
					return a[_() + "Date"]();
				}, D = function() {
					return a[_() + "Day"]();
				}, _m = function() {
					return a[_() + "Month"]();
				}, y = function() {
					return a[_() + "FullYear"]();
				}, _H = function() {
					return a[_() + "Hours"]();
				}, _M = function() {
					return a[_() + "Minutes"]();
				}, _s = function() {
					return a[_() + "Seconds"]();
				}, _L = function() {
					return a[_() + "Milliseconds"]();
				}, _o = function() {
					return s ? 0 : a.getTimezoneOffset();
				}, _W = function() {
					return getWeek(a);
				}, _N = function() {
					return getDayOfWeek(a);
				}, u = {
					d: function() {
						return _d();
					},
					dd: function() {
						return pad(_d());
					},
					ddd: function() {
						return i.i18n.dayNames[D()];
					},
					DDD: function() {
						return getDayName({
							y: y(),
							m: _m(),
							d: _d(),
							_: _(),
							dayName: i.i18n.dayNames[D()],
							short: !0
						});
					},
					dddd: function() {
						return i.i18n.dayNames[D() + 7];
					},
					DDDD: function() {
						return getDayName({
							y: y(),
							m: _m(),
							d: _d(),
							_: _(),
							dayName: i.i18n.dayNames[D() + 7]
						});
					},
					m: function() {
						return _m() + 1;
					},
					mm: function() {
						return pad(_m() + 1);
					},
					mmm: function() {
						return i.i18n.monthNames[_m()];
					},
					mmmm: function() {
						return i.i18n.monthNames[_m() + 12];
					},
					yy: function() {
						return String(y()).slice(2);
					},
					yyyy: function() {
						return pad(y(), 4);
					},
					h: function() {
						return _H() % 12 || 12;
					},
					hh: function() {
						return pad(_H() % 12 || 12);
					},
					H: function() {
						return _H();
					},
					HH: function() {
						return pad(_H());
					},
					M: function() {
						return _M();
					},
					MM: function() {
						return pad(_M());
					},
					s: function() {
						return _s();
					},
					ss: function() {
						return pad(_s());
					},
					l: function() {
						return pad(_L(), 3);
					},
					L: function() {
						return pad(Math.floor(_L() / 10));
					},
					t: function() {
						return _H() < 12 ? i.i18n.timeNames[0] : i.i18n.timeNames[1];
					},
					tt: function() {
						return _H() < 12 ? i.i18n.timeNames[2] : i.i18n.timeNames[3];
					},
					T: function() {
						return _H() < 12 ? i.i18n.timeNames[4] : i.i18n.timeNames[5];
					},
					TT: function() {
						return _H() < 12 ? i.i18n.timeNames[6] : i.i18n.timeNames[7];
					},
					Z: function() {
						return c ? "GMT" : s ? "UTC" : (String(a).match(t) || [""]).pop().replace(n, "").replace(/GMT\+0000/g, "UTC");
					},
					o: function() {
						return (_o() > 0 ? "-" : "+") + pad(Math.floor(Math.abs(_o()) / 60) * 100 + Math.abs(_o()) % 60, 4);
					},
					p: function() {
						return (_o() > 0 ? "-" : "+") + pad(Math.floor(Math.abs(_o()) / 60), 2) + ":" + pad(Math.floor(Math.abs(_o()) % 60), 2);
					},
					S: function() {
						return [
							"th",
							"st",
							"nd",
							"rd"
						][_d() % 10 > 3 ? 0 : (_d() % 100 - _d() % 10 != 10) * _d() % 10];
					},
					W: function() {
						return _W();
					},
					WW: function() {
						return pad(_W());
					},
					N: function() {
						return _N();
					}
				};
				return o.replace(e, function(e) {
					return e in u ? u[e]() : e.slice(1, e.length - 1);
				});
			};
		}();
		i.masks = {
			default: "ddd mmm dd yyyy HH:MM:ss",
			shortDate: "m/d/yy",
			paddedShortDate: "mm/dd/yyyy",
			mediumDate: "mmm d, yyyy",
			longDate: "mmmm d, yyyy",
			fullDate: "dddd, mmmm d, yyyy",
			shortTime: "h:MM TT",
			mediumTime: "h:MM:ss TT",
			longTime: "h:MM:ss TT Z",
			isoDate: "yyyy-mm-dd",
			isoTime: "HH:MM:ss",
			isoDateTime: "yyyy-mm-dd'T'HH:MM:sso",
			isoUtcDateTime: "UTC:yyyy-mm-dd'T'HH:MM:ss'Z'",
			expiresHeaderFormat: "ddd, dd mmm yyyy HH:MM:ss Z"
		}, i.i18n = {
			dayNames: [
				"Sun",
				"Mon",
				"Tue",
				"Wed",
				"Thu",
				"Fri",
				"Sat",
				"Sunday",
				"Monday",
				"Tuesday",
				"Wednesday",
				"Thursday",
				"Friday",
				"Saturday"
			],
			monthNames: [
				"Jan",
				"Feb",
				"Mar",
				"Apr",
				"May",
				"Jun",
				"Jul",
				"Aug",
				"Sep",
				"Oct",
				"Nov",
				"Dec",
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
			],
			timeNames: [
				"a",
				"p",
				"am",
				"pm",
				"A",
				"P",
				"AM",
				"PM"
			]
		};
		var pad = function(e, t) {
			for (e = String(e), t ||= 2; e.length < t;) e = "0" + e;
			return e;
		}, getDayName = function(e) {
			var t = e.y, n = e.m, r = e.d, i = e._, a = e.dayName, o = e.short, s = o !== void 0 && o, c = new Date(), l = new Date();
			l.setDate(l[i + "Date"]() - 1);
			var u = new Date();
			return u.setDate(u[i + "Date"]() + 1), function() {
				return c[i + "FullYear"]();
			}() === t && function() {
				return c[i + "Month"]();
			}() === n && function() {
				return c[i + "Date"]();
			}() === r ? s ? "Tdy" : "Today" : function() {
				return l[i + "FullYear"]();
			}() === t && function() {
				return l[i + "Month"]();
			}() === n && function() {
				return l[i + "Date"]();
			}() === r ? s ? "Ysd" : "Yesterday" : function() {
				return u[i + "FullYear"]();
			}() === t && function() {
				return u[i + "Month"]();
			}() === n && function() {
				return u[i + "Date"]();
			}() === r ? s ? "Tmw" : "Tomorrow" : a;
		}, getWeek = function(e) {
			var t = new Date(e.getFullYear(), e.getMonth(), e.getDate());
			t.setDate(t.getDate() - (t.getDay() + 6) % 7 + 3);
			var n = new Date(t.getFullYear(), 0, 4);
			n.setDate(n.getDate() - (n.getDay() + 6) % 7 + 3);
			var r = t.getTimezoneOffset() - n.getTimezoneOffset();
			t.setHours(t.getHours() - r);
			var i = (t - n) / 6048e5;
			return 1 + Math.floor(i);
		}, getDayOfWeek = function(e) {
			var t = e.getDay();
			return t === 0 && (t = 7), t;
		}, kindOf = function(e) {
			return e === null ? "null" : e === void 0 ? "undefined" : _typeof(e) === "object" ? Array.isArray(e) ? "array" : {}.toString.call(e).slice(8, -1).toLowerCase() : _typeof(e);
		};
		typeof define == "function" && define.amd ? define(function() {
			return i;
		}) : (e === void 0 ? "undefined" : _typeof(e)) === "object" ? t.exports = i : n.dateFormat = i;
	})(void 0);
})), Mt = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e, t) => {
	t.exports = formatTime;
	let { DATE_FORMAT: n, DATE_FORMAT_SIMPLE: r } = Z(), i = jt(), a = Tt(), o = wt();
	function formatTime(e, t = !1) {
		if (t === !1) return e;
		let s = a(e);
		if (!o(s)) return e;
		if (t === !0) return i(s, r);
		let c = t.toUpperCase();
		if (c === "SYS:STANDARD") return i(s, n);
		let l = c.substr(0, 4);
		return l === "SYS:" || l === "UTC:" ? l === "UTC:" ? i(s, t) : i(s, t.slice(4)) : i(s, `UTC:${t}`);
	}
})), Nt = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e, t) => {
	t.exports = handleCustomLevelsNamesOpts;
	function handleCustomLevelsNamesOpts(e) {
		return e ? typeof e == "string" ? e.split(",").reduce((e, t, n) => {
			let [r, i = n] = t.split(":");
			return e[r.toLowerCase()] = i, e;
		}, {}) : Object.prototype.toString.call(e) === "[object Object]" ? Object.keys(e).reduce((t, n) => (t[n.toLowerCase()] = e[n], t), {}) : {} : {};
	}
})), Pt = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e, t) => {
	t.exports = handleCustomLevelsOpts;
	function handleCustomLevelsOpts(e) {
		return e ? typeof e == "string" ? e.split(",").reduce((e, t, n) => {
			let [r, i = n] = t.split(":");
			return e[i] = r.toUpperCase(), e;
		}, { default: "USERLVL" }) : Object.prototype.toString.call(e) === "[object Object]" ? Object.keys(e).reduce((t, n) => (t[e[n]] = n.toUpperCase(), t), { default: "USERLVL" }) : {} : {};
	}
})), Ft = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e, t) => {
	t.exports = interpretConditionals;
	let n = Dt();
	function interpretConditionals(e, t) {
		return e = e.replace(/{if (.*?)}([\s\S]*?){end}/g, replacer), e = e.replace(/{if (.*?)}/g, ""), e = e.replace(/{end}/g, ""), e = e.replace(/[^\S\r\n]+/g, " "), e = e.replace(/\n[^\S\r\n]*\n/g, "\n"), e.trim();
		function replacer(e, r, i) {
			let a = n(t, r);
			return a && i.includes(r) ? i.replace(RegExp("{" + r + "}", "g"), a) : "";
		}
	}
})), It = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e, t) => {
	t.exports = isObject;
	function isObject(e) {
		return Object.prototype.toString.apply(e) === "[object Object]";
	}
})), Lt = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e, t) => {
	t.exports = joinLinesWithIndentation;
	function joinLinesWithIndentation({ input: e, ident: t = "    ", eol: n = "\n" }) {
		let r = e.split(/\r?\n/);
		for (let e = 1; e < r.length; e += 1) r[e] = t + r[e];
		return r.join(n);
	}
})), Rt = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e, t) => {
	t.exports = parseFactoryOptions;
	let { LEVEL_NAMES: n } = Z(), r = bt(), i = Pt(), a = Nt(), o = yt();
	function parseFactoryOptions(e) {
		let t = e.crlf ? "\r\n" : "\n", { customPrettifiers: s, errorLikeObjectKeys: c, hideObject: l, levelFirst: u, levelKey: d, levelLabel: p, messageFormat: m, messageKey: h, minimumLevel: g, singleLine: v, timestampKey: b, translateTime: x } = e, S = e.errorProps.split(","), C = e.useOnlyCustomProps, w = i(e.customLevels), T = a(e.customLevels), E = o(C, w, T), O;
		if (e.customColors) {
			if (typeof e.customColors == "string") O = e.customColors.split(",").reduce((t, r) => {
				let [i, a] = r.split(":"), o = (C ? e.customLevels : T[i] !== void 0) ? T[i] : n[i], s = o === void 0 ? i : o;
				return t.push([s, a]), t;
			}, []);
			else if (typeof e.customColors == "object") O = Object.keys(e.customColors).reduce((t, r) => {
				let [i, a] = [r, e.customColors[r]], o = (C ? e.customLevels : T[i] !== void 0) ? T[i] : n[i], s = o === void 0 ? i : o;
				return t.push([s, a]), t;
			}, []);
			else throw Error("options.customColors must be of type string or object.");
		}
		let k = {
			customLevels: w,
			customLevelNames: T
		};
		C === !0 && !e.customLevels && (k.customLevels = void 0, k.customLevelNames = void 0);
		let A = e.include === void 0 ? void 0 : new Set(e.include.split(",")), j = !A && e.ignore ? new Set(e.ignore.split(",")) : void 0, M = r(e.colorize, O, C), N = e.colorizeObjects ? M : r(!1, [], !1);
		return {
			EOL: t,
			IDENT: "    ",
			colorizer: M,
			customColors: O,
			customLevelNames: T,
			customLevels: w,
			customPrettifiers: s,
			customProperties: k,
			errorLikeObjectKeys: c,
			errorProps: S,
			getLevelLabelData: E,
			hideObject: l,
			ignoreKeys: j,
			includeKeys: A,
			levelFirst: u,
			levelKey: d,
			levelLabel: p,
			messageFormat: m,
			messageKey: h,
			minimumLevel: g,
			objectColorizer: N,
			singleLine: v,
			timestampKey: b,
			translateTime: x,
			useOnlyCustomProps: C
		};
	}
})), zt = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e, t) => {
	t.exports = stringify, stringify.default = stringify, stringify.stable = deterministicStringify, stringify.stableStringify = deterministicStringify;
	var n = "[...]", r = "[Circular]", i = [], a = [];
	function defaultOptions() {
		return {
			depthLimit: 2 ** 53 - 1,
			edgesLimit: 2 ** 53 - 1
		};
	}
	function stringify(e, t, n, r) {
		r === void 0 && (r = defaultOptions()), decirc(e, "", 0, [], void 0, 0, r);
		var o;
		try {
			o = a.length === 0 ? JSON.stringify(e, t, n) : JSON.stringify(e, replaceGetterValues(t), n);
		} catch {
			return JSON.stringify("[unable to serialize, circular reference is too complex to analyze]");
		} finally {
			for (; i.length !== 0;) {
				var s = i.pop();
				s.length === 4 ? Object.defineProperty(s[0], s[1], s[3]) : s[0][s[1]] = s[2];
			}
		}
		return o;
	}
	function setReplace(e, t, n, r) {
		var o = Object.getOwnPropertyDescriptor(r, n);
		o.get === void 0 ? (r[n] = e, i.push([
			r,
			n,
			t
		])) : o.configurable ? (Object.defineProperty(r, n, { value: e }), i.push([
			r,
			n,
			t,
			o
		])) : a.push([
			t,
			n,
			e
		]);
	}
	function decirc(e, t, i, a, o, s, c) {
		s += 1;
		var l;
		if (typeof e == "object" && e) {
			for (l = 0; l < a.length; l++) if (a[l] === e) {
				setReplace(r, e, t, o);
				return;
			}
			if (c.depthLimit !== void 0 && s > c.depthLimit || c.edgesLimit !== void 0 && i + 1 > c.edgesLimit) {
				setReplace(n, e, t, o);
				return;
			}
			if (a.push(e), Array.isArray(e)) for (l = 0; l < e.length; l++) decirc(e[l], l, l, a, e, s, c);
			else {
				var u = Object.keys(e);
				for (l = 0; l < u.length; l++) {
					var d = u[l];
					decirc(e[d], d, l, a, e, s, c);
				}
			}
			a.pop();
		}
	}
	function compareFunction(e, t) {
		return e < t ? -1 : +(e > t);
	}
	function deterministicStringify(e, t, n, r) {
		r === void 0 && (r = defaultOptions());
		var o = deterministicDecirc(e, "", 0, [], void 0, 0, r) || e, s;
		try {
			s = a.length === 0 ? JSON.stringify(o, t, n) : JSON.stringify(o, replaceGetterValues(t), n);
		} catch {
			return JSON.stringify("[unable to serialize, circular reference is too complex to analyze]");
		} finally {
			for (; i.length !== 0;) {
				var c = i.pop();
				c.length === 4 ? Object.defineProperty(c[0], c[1], c[3]) : c[0][c[1]] = c[2];
			}
		}
		return s;
	}
	function deterministicDecirc(e, t, a, o, s, c, l) {
		c += 1;
		var u;
		if (typeof e == "object" && e) {
			for (u = 0; u < o.length; u++) if (o[u] === e) {
				setReplace(r, e, t, s);
				return;
			}
			try {
				if (typeof e.toJSON == "function") return;
			} catch {
				return;
			}
			if (l.depthLimit !== void 0 && c > l.depthLimit || l.edgesLimit !== void 0 && a + 1 > l.edgesLimit) {
				setReplace(n, e, t, s);
				return;
			}
			if (o.push(e), Array.isArray(e)) for (u = 0; u < e.length; u++) deterministicDecirc(e[u], u, u, o, e, c, l);
			else {
				var d = {}, p = Object.keys(e).sort(compareFunction);
				for (u = 0; u < p.length; u++) {
					var m = p[u];
					deterministicDecirc(e[m], m, u, o, e, c, l), d[m] = e[m];
				}
				if (s !== void 0) i.push([
					s,
					t,
					e
				]), s[t] = d;
				else return d;
			}
			o.pop();
		}
	}
	function replaceGetterValues(e) {
		return e = e === void 0 ? function(e, t) {
			return t;
		} : e, function(t, n) {
			if (a.length > 0) for (var r = 0; r < a.length; r++) {
				var i = a[r];
				if (i[1] === t && i[0] === n) {
					n = i[2], a.splice(r, 1);
					break;
				}
			}
			return e.call(this, t, n);
		};
	}
})), Q = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e, t) => {
	t.exports = stripUnsafeControlChars;
	let n = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F]/g;
	function stripUnsafeControlChars(e) {
		return String(e).replace(n, "");
	}
})), Bt = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e, t) => {
	t.exports = prettifyError;
	let n = Lt(), r = Q();
	function prettifyError({ keyName: e, lines: t, eol: i, ident: a, sanitizeStack: o = !0 }) {
		let s = "", c = n({
			input: t,
			ident: a,
			eol: i
		}), l = `${a}${r(e)}: ${c}${i}`.split(i);
		for (let e = 0; e < l.length; e += 1) {
			e !== 0 && (s += i);
			let t = l[e];
			if (/^\s*"stack"/.test(t)) {
				let e = /^(\s*"stack":)\s*(".*"),?$/.exec(t);
				if (e && e.length === 3) {
					let n = /^\s*/.exec(t)[0].length + 4, a = " ".repeat(n), c = e[2], l = JSON.parse(c), u = o ? r(l) : l;
					s += e[1] + i + a + u.replace(/\n/g, i + a);
				} else s += t;
			} else s += t;
		}
		return s;
	}
})), Vt = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e, t) => {
	t.exports = prettifyObject;
	let { LOGGER_KEYS: n } = Z(), r = zt(), i = Lt(), a = Bt(), o = Q();
	function prettifyObject({ log: e, excludeLoggerKeys: t = !0, skipKeys: s = [], context: c }) {
		let { EOL: l, IDENT: u, customPrettifiers: d, errorLikeObjectKeys: p, objectColorizer: m, singleLine: h, colorizer: g } = c, v = [].concat(s);
		t === !0 && Array.prototype.push.apply(v, n);
		let b = "", { plain: x, errors: S } = Object.entries(e).reduce(({ plain: t, errors: n }, [r, i]) => {
			if (v.includes(r) === !1) {
				let a = typeof d[r] == "function" ? d[r](i, r, e, { colors: g.colors }) : i;
				p.includes(r) ? n[r] = a : t[r] = a;
			}
			return {
				plain: t,
				errors: n
			};
		}, {
			plain: {},
			errors: {}
		});
		return h ? (Object.keys(x).length > 0 && (b += m.greyMessage(r(x))), b += l, b = b.replace(/\\\\/gi, "\\")) : Object.entries(x).forEach(([e, t]) => {
			let n = typeof d[e] == "function" ? t : r(t, null, 2);
			if (n === void 0) return;
			n = n.replace(/\\\\/gi, "\\");
			let a = i({
				input: n,
				ident: u,
				eol: l
			}), s = o(e);
			b += `${u}${m.property(s)}:${a.startsWith(l) ? "" : " "}${a}${l}`;
		}), Object.entries(S).forEach(([e, t]) => {
			let n = typeof d[e] == "function", i = n ? t : r(t, null, 2);
			i !== void 0 && (b += a({
				keyName: e,
				lines: i,
				eol: l,
				ident: u,
				sanitizeStack: !n
			}));
		}), b;
	}
})), Ht = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e, t) => {
	t.exports = prettifyErrorLog;
	let { LOGGER_KEYS: n } = Z(), r = It(), i = Lt(), a = Vt(), o = Q();
	function prettifyErrorLog({ log: e, context: t }) {
		let { EOL: s, IDENT: c, errorProps: l, messageKey: u } = t, d = o(e.stack), p = `${c}${i({
			input: d,
			ident: c,
			eol: s
		})}${s}`;
		if (l.length > 0) {
			let i = n.concat(u, "type", "stack"), d;
			d = l[0] === "*" ? Object.keys(e).filter((e) => i.includes(e) === !1) : l.filter((e) => i.includes(e) === !1);
			for (let n = 0; n < d.length; n += 1) {
				let i = d[n];
				if (!(i in e)) continue;
				let l = o(i);
				if (r(e[i])) {
					let n = a({
						log: e[i],
						excludeLoggerKeys: !1,
						context: {
							...t,
							IDENT: c + c
						}
					});
					p = `${p}${c}${l}: {${s}${n}${c}}${s}`;
					continue;
				}
				let u = o(e[i]);
				p = `${p}${c}${l}: ${u}${s}`;
			}
		}
		return p;
	}
})), Ut = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e, t) => {
	t.exports = prettifyLevel;
	let n = Dt();
	function prettifyLevel({ log: e, context: t }) {
		let { colorizer: r, customLevels: i, customLevelNames: a, levelKey: o, getLevelLabelData: s } = t, c = t.customPrettifiers?.level, l = n(e, o);
		if (l === void 0) return;
		let u = r(l, {
			customLevels: i,
			customLevelNames: a
		});
		if (c) {
			let [t] = s(l);
			return c(l, o, e, {
				label: t,
				labelColorized: u,
				colors: r.colors
			});
		}
		return u;
	}
})), Wt = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e, t) => {
	t.exports = prettifyMessage;
	let { LEVELS: n } = Z(), r = Dt(), i = Ft(), a = Q();
	function prettifyMessage({ log: e, context: t }) {
		let { colorizer: o, customLevels: s, levelKey: c, levelLabel: l, messageFormat: u, messageKey: d, useOnlyCustomProps: p } = t;
		if (u && typeof u == "string") {
			let t = i(u, e), d = String(t).replace(/{([^{}]+)}/g, function(t, i) {
				let a;
				if (i === l && (a = r(e, c)) !== void 0) return (p ? s === void 0 : s[a] === void 0) ? n[a] : s[a];
				let o = r(e, i);
				return o === void 0 ? "" : o;
			});
			return o.message(a(d));
		}
		if (u && typeof u == "function") {
			let t = u(e, d, l, { colors: o.colors });
			return o.message(t);
		}
		if (d in e && (typeof e[d] == "string" || typeof e[d] == "number" || typeof e[d] == "boolean")) return o.message(a(e[d]));
	}
})), Gt = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e, t) => {
	t.exports = prettifyMetadata;
	let n = Q();
	function prettifyMetadata({ log: e, context: t }) {
		let { customPrettifiers: r, colorizer: i } = t, a = "";
		if (e.name || e.pid || e.hostname) {
			if (a += "(", e.name && (a += r.name ? r.name(e.name, "name", e, { colors: i.colors }) : n(e.name)), e.pid) {
				let t = r.pid ? r.pid(e.pid, "pid", e, { colors: i.colors }) : n(e.pid);
				e.name && e.pid ? a += "/" + t : a += t;
			}
			if (e.hostname) {
				let t = r.hostname ? r.hostname(e.hostname, "hostname", e, { colors: i.colors }) : n(e.hostname);
				a += `${a === "(" ? "on" : " on"} ${t}`;
			}
			a += ")";
		}
		if (e.caller) {
			let t = r.caller ? r.caller(e.caller, "caller", e, { colors: i.colors }) : n(e.caller);
			a += `${a === "" ? "" : " "}<${t}>`;
		}
		if (a !== "") return a;
	}
})), Kt = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e, t) => {
	t.exports = prettifyTime;
	let n = Mt(), r = Q();
	function prettifyTime({ log: e, context: t }) {
		let { timestampKey: i, translateTime: a } = t, o = t.customPrettifiers?.time, s = null;
		if (i in e ? s = e[i] : "timestamp" in e && (s = e.timestamp), s === null) return;
		let c = a ? n(s, a) : s;
		return o ? o(c) : `[${r(c)}]`;
	}
})), qt = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e, t) => {
	t.exports = {
		buildSafeSonicBoom: Ct(),
		createDate: Tt(),
		deleteLogProperty: Ot(),
		filterLog: At(),
		formatTime: Mt(),
		getPropertyValue: Dt(),
		handleCustomLevelsNamesOpts: Nt(),
		handleCustomLevelsOpts: Pt(),
		interpretConditionals: Ft(),
		isObject: It(),
		isValidDate: wt(),
		joinLinesWithIndentation: Lt(),
		noop: St(),
		parseFactoryOptions: Rt(),
		prettifyErrorLog: Ht(),
		prettifyError: Bt(),
		prettifyLevel: Ut(),
		prettifyMessage: Wt(),
		prettifyMetadata: Gt(),
		prettifyObject: Vt(),
		prettifyTime: Kt(),
		splitPropertyKey: Et(),
		stripUnsafeControlChars: Q(),
		getLevelLabelData: yt()
	};
})), Jt = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e, t) => {
	let n = typeof Buffer < "u", r = /"(?:_|\\u005[Ff])(?:_|\\u005[Ff])(?:p|\\u0070)(?:r|\\u0072)(?:o|\\u006[Ff])(?:t|\\u0074)(?:o|\\u006[Ff])(?:_|\\u005[Ff])(?:_|\\u005[Ff])"\s*:/, i = /"(?:c|\\u0063)(?:o|\\u006[Ff])(?:n|\\u006[Ee])(?:s|\\u0073)(?:t|\\u0074)(?:r|\\u0072)(?:u|\\u0075)(?:c|\\u0063)(?:t|\\u0074)(?:o|\\u006[Ff])(?:r|\\u0072)"\s*:/;
	function _parse(e, t, a) {
		a == null && typeof t == "object" && t && (a = t, t = void 0), n && Buffer.isBuffer(e) && (e = e.toString()), e && e.charCodeAt(0) === 65279 && (e = e.slice(1));
		let o = JSON.parse(e, t);
		if (typeof o != "object" || !o) return o;
		let s = a && a.protoAction || "error", c = a && a.constructorAction || "error";
		if (s === "ignore" && c === "ignore") return o;
		if (s !== "ignore" && c !== "ignore") {
			if (r.test(e) === !1 && i.test(e) === !1) return o;
		} else if (s !== "ignore" && c === "ignore") {
			if (r.test(e) === !1) return o;
		} else if (i.test(e) === !1) return o;
		return filter(o, {
			protoAction: s,
			constructorAction: c,
			safe: a && a.safe
		});
	}
	function filter(e, { protoAction: t = "error", constructorAction: n = "error", safe: r } = {}) {
		let i = [e];
		for (; i.length;) {
			let e = i;
			i = [];
			for (let a of e) {
				if (t !== "ignore" && Object.prototype.hasOwnProperty.call(a, "__proto__")) {
					if (r === !0) return null;
					if (t === "error") throw SyntaxError("Object contains forbidden prototype property");
					delete a.__proto__;
				}
				if (n !== "ignore" && Object.prototype.hasOwnProperty.call(a, "constructor") && a.constructor !== null && typeof a.constructor == "object" && Object.prototype.hasOwnProperty.call(a.constructor, "prototype")) {
					if (r === !0) return null;
					if (n === "error") throw SyntaxError("Object contains forbidden prototype property");
					delete a.constructor;
				}
				for (let e in a) {
					let t = a[e];
					t && typeof t == "object" && i.push(t);
				}
			}
		}
		return e;
	}
	function parse(e, t, n) {
		let { stackTraceLimit: r } = Error;
		Error.stackTraceLimit = 0;
		try {
			return _parse(e, t, n);
		} finally {
			Error.stackTraceLimit = r;
		}
	}
	function safeParse(e, t) {
		let { stackTraceLimit: n } = Error;
		Error.stackTraceLimit = 0;
		let r;
		try {
			r = _parse(e, t, { safe: !0 });
		} catch {
			r = void 0;
		} finally {
			Error.stackTraceLimit = n;
		}
		return r;
	}
	t.exports = parse, t.exports.default = parse, t.exports.parse = parse, t.exports.safeParse = safeParse, t.exports.scan = filter;
})), Yt = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e, t) => {
	t.exports = pretty;
	let n = Jt(), r = It(), i = Ht(), a = Ut(), o = Wt(), s = Gt(), c = Vt(), l = Kt(), u = At(), { LEVELS: d, LEVEL_KEY: p, LEVEL_NAMES: m } = Z(), jsonParser = (e) => {
		try {
			return { value: n.parse(e, { protoAction: "remove" }) };
		} catch (e) {
			return { err: e };
		}
	};
	function pretty(e) {
		let t;
		if (r(e)) t = e;
		else {
			let n = jsonParser(e);
			if (n.err || !r(n.value)) return e + this.EOL;
			t = n.value;
		}
		if (this.minimumLevel) {
			let e;
			e = this.useOnlyCustomProps ? this.customLevels : this.customLevelNames[this.minimumLevel] !== void 0;
			let n;
			if (n = e ? this.customLevelNames[this.minimumLevel] : m[this.minimumLevel], n ||= typeof this.minimumLevel == "string" ? m[this.minimumLevel] : m[d[this.minimumLevel].toLowerCase()], t[this.levelKey === void 0 ? p : this.levelKey] < n) return;
		}
		let n = o({
			log: t,
			context: this.context
		});
		(this.ignoreKeys || this.includeKeys) && (t = u({
			log: t,
			context: this.context
		}));
		let h = a({
			log: t,
			context: {
				...this.context,
				...this.context.customProperties
			}
		}), g = s({
			log: t,
			context: this.context
		}), v = l({
			log: t,
			context: this.context
		}), b = "";
		if (this.levelFirst && h && (b = `${h}`), v && b === "" ? b = `${v}` : v && (b = `${b} ${v}`), !this.levelFirst && h && (b = b.length > 0 ? `${b} ${h}` : h), g && (b = b.length > 0 ? `${b} ${g}:` : g), b.endsWith(":") === !1 && b !== "" && (b += ":"), n !== void 0 && (b = b.length > 0 ? `${b} ${n}` : n), b.length > 0 && !this.singleLine && (b += this.EOL), t.type === "Error" && typeof t.stack == "string") {
			let e = i({
				log: t,
				context: this.context
			});
			this.singleLine && (b += this.EOL), b += e;
		} else if (this.hideObject === !1) {
			let e = [
				this.messageKey,
				this.levelKey,
				this.timestampKey
			].map((e) => e.replaceAll(/\\/g, "")).filter((e) => typeof t[e] == "string" || typeof t[e] == "number" || typeof t[e] == "boolean"), n = c({
				log: t,
				skipKeys: e,
				context: this.context
			});
			this.singleLine && !/^\s$/.test(n) && (b += " "), b += n;
		}
		return b;
	}
})), Xt = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((t, n) => {
	let { isColorSupported: r } = ft(), i = gt(), { Transform: a } = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.i)("node:stream"), o = vt(), s = bt(), { ERROR_LIKE_KEYS: c, LEVEL_KEY: l, LEVEL_LABEL: u, MESSAGE_KEY: d, TIMESTAMP_KEY: p } = Z(), { buildSafeSonicBoom: m, parseFactoryOptions: h } = qt(), g = Yt(), v = {
		colorize: r,
		colorizeObjects: !0,
		crlf: !1,
		customColors: null,
		customLevels: null,
		customPrettifiers: {},
		errorLikeObjectKeys: c,
		errorProps: "",
		hideObject: !1,
		ignore: "hostname",
		include: void 0,
		levelFirst: !1,
		levelKey: l,
		levelLabel: u,
		messageFormat: null,
		messageKey: d,
		minimumLevel: void 0,
		singleLine: !1,
		timestampKey: p,
		translateTime: !0,
		useOnlyCustomProps: !0
	};
	function normalizeBoolean(e) {
		return e === "true" || e !== "false" && e;
	}
	function normalizeBooleanOptions(e) {
		let t = { ...e };
		for (let e of [
			"colorize",
			"colorizeObjects",
			"crlf",
			"hideObject",
			"levelFirst",
			"singleLine",
			"useOnlyCustomProps"
		]) e in t && (t[e] = normalizeBoolean(t[e]));
		return "translateTime" in t && (t.translateTime === "true" || t.translateTime === "false") && (t.translateTime = normalizeBoolean(t.translateTime)), t;
	}
	function prettyFactory(e) {
		let t = normalizeBooleanOptions(Object.assign({}, v, e)), n = h(t);
		return g.bind({
			...n,
			context: n
		});
	}
	function build(e = {}) {
		let t = prettyFactory(e), n;
		return o(function(r) {
			r.on("message", function pinoConfigListener(n) {
				n && n.code === "PINO_CONFIG" && (Object.assign(e, {
					messageKey: n.config.messageKey,
					errorLikeObjectKeys: Array.from(new Set([...e.errorLikeObjectKeys || c, n.config.errorKey])),
					customLevels: n.config.levels.values
				}), t = prettyFactory(e), r.off("message", pinoConfigListener));
			});
			let o = new a({
				objectMode: !0,
				autoDestroy: !0,
				transform(e, n, r) {
					r(null, t(e));
				}
			});
			return n = typeof e.destination == "object" && typeof e.destination.write == "function" ? e.destination : m({
				dest: e.destination || 1,
				append: e.append,
				mkdir: e.mkdir,
				sync: e.sync
			}), r.on("unknown", function(e) {
				n.write(e + "\n");
			}), i(r, o, n), o;
		}, {
			parse: "lines",
			close(e, t) {
				n.on("close", () => {
					t(e);
				});
			}
		});
	}
	n.exports = build, n.exports.build = build, n.exports.PinoPretty = build, n.exports.prettyFactory = prettyFactory, n.exports.colorizerFactory = s, n.exports.isColorSupported = r, n.exports.default = build;
}))();
const Zt = {
	10: "trace",
	20: "debug",
	30: "info",
	40: "warn",
	50: "error",
	60: "fatal"
};
let Qt, $t, en, tn;
async function getTransformStream(e = {}) {
	let t = e.logFormat !== "json", n = e.logLevelInString, r = (0, Xt.prettyFactory)({
		ignore: "time,pid,hostname,req,res,responseTime",
		errorProps: "event,status,headers,request,sentryEventId"
	});
	return e.sentryDsn ? (tn || (tn = await npxImport("@sentry/node@9.43.0", { onlyPackageRunner: !0 }), Qt = tn.init, $t = tn.withScope, en = tn.captureException), Qt({
		dsn: e.sentryDsn,
		normalizeDepth: 6
	}), new node_stream__WEBPACK_IMPORTED_MODULE_29__.Transform({
		objectMode: !0,
		transform(e, i, a) {
			let o = e.toString().trim(), s = JSON.parse(o);
			if (s.level < 50) {
				if (t) return a(null, r(o));
				if (n) return a(null, stringifyLogLevel(s));
				a(null, o + "\n");
			} else $t((e) => {
				let i = s.level === 50 ? "error" : "fatal";
				e.setLevel(i), s.event && e.setExtra("event", s.event), s.headers && e.setExtra("headers", s.headers), s.request && e.setExtra("request", s.request), s.status && e.setExtra("status", s.status);
				let o = s.event?.payload || s.err?.event?.payload;
				if (o) {
					let { installation: { id: t, account: { login: n } = {} } = {}, organization: { login: r } = {}, repository: { owner: { login: i } = {} } = {} } = o;
					e.setUser({
						id: t,
						username: n || r || i
					});
				}
				let c = en(toSentryError(s));
				if (s.event &&= { id: s.event.id }, s.request &&= {
					method: s.request.method,
					url: s.request.url
				}, s.sentryEventId = c, t) return a(null, r(s));
				if (n) return a(null, stringifyLogLevel(s));
				a(null, JSON.stringify(s) + "\n");
			});
		}
	})) : new node_stream__WEBPACK_IMPORTED_MODULE_29__.Transform({
		objectMode: !0,
		transform(e, i, a) {
			let o = e.toString().trim();
			if (t) return a(null, r(o));
			if (n) return a(null, stringifyLogLevel(JSON.parse(o)));
			a(null, o + "\n");
		}
	});
}
function stringifyLogLevel(e) {
	return e.level = Zt[e.level], JSON.stringify(e) + "\n";
}
function toSentryError(e) {
	let t = Error(e.msg);
	return t.name = e.type || e.err?.type, t.stack = e.stack || e.err?.stack, t;
}
// node_modules/probot/lib/helpers/get-log.js
async function getLog(e = {}) {
	let { level: t, logMessageKey: n, ...r } = e, i = {
		level: t || "info",
		name: "probot",
		messageKey: n || "msg"
	}, a = await getTransformStream(r);
	return a.pipe(et.default.destination(1)), (0, et.default)(i, a);
}
// node_modules/@octokit/plugin-enterprise-compatibility/dist-src/index.js
function enterpriseCompatibility(e) {
	e.hook.wrap("request", async (e, t) => {
		if (/\/orgs\/[^/]+\/teams/.test(t.url)) try {
			return await e(t);
		} catch (e) {
			if (e.status !== 404 || !e.response || !e.response.headers["x-github-enterprise-version"]) throw e;
			let n = t.url.replace(/\/orgs\/[^/]+\/teams\/[^/]+/, "/teams/{team_id}");
			throw new _plugin_rest_endpoint_methods_js__WEBPACK_IMPORTED_MODULE_13__.o(`"${t.method} ${t.url}" is not supported in your GitHub Enterprise Server version. Please replace with octokit.request("${t.method} ${n}", { team_id })`, 404, { request: t });
		}
		return e(t);
	});
}
enterpriseCompatibility.VERSION = "6.0.3";
// node_modules/@octokit/plugin-retry/dist-bundle/index.js
var nn = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.o)((0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e, t, n) => {
	(function(n, r) {
		typeof e == "object" && t !== void 0 ? t.exports = r() : typeof define == "function" && define.amd ? define(r) : n.Bottleneck = r();
	})(n, (function() {
		var e = typeof globalThis < "u" ? globalThis : typeof window < "u" ? window : typeof global < "u" ? global : typeof self < "u" ? self : {};
		function getCjsExportFromNamespace(e) {
			return e && e.default || e;
		}
		var t = {
			load: function(e, t, n = {}) {
				var r, i;
				for (r in t) i = t[r], n[r] = e[r] ?? i;
				return n;
			},
			overwrite: function(e, t, n = {}) {
				var r, i;
				for (r in e) i = e[r], t[r] !== void 0 && (n[r] = i);
				return n;
			}
		}, DLList_1 = class {
			constructor(e, t) {
				this.incr = e, this.decr = t, this._first = null, this._last = null, this.length = 0;
			}
			push(e) {
				var t;
				this.length++, typeof this.incr == "function" && this.incr(), t = {
					value: e,
					prev: this._last,
					next: null
				}, this._last == null ? this._first = this._last = t : (this._last.next = t, this._last = t);
			}
			shift() {
				var e;
				if (this._first != null) return this.length--, typeof this.decr == "function" && this.decr(), e = this._first.value, (this._first = this._first.next) == null ? this._last = null : this._first.prev = null, e;
			}
			first() {
				if (this._first != null) return this._first.value;
			}
			getArray() {
				for (var e = this._first, t, n = []; e != null;) n.push((t = e, e = e.next, t.value));
				return n;
			}
			forEachShift(e) {
				for (var t = this.shift(); t != null;) e(t), t = this.shift();
			}
			debug() {
				for (var e = this._first, t, n = []; e != null;) n.push((t = e, e = e.next, {
					value: t.value,
					prev: t.prev?.value,
					next: t.next?.value
				}));
				return n;
			}
		}, Events_1 = class {
			constructor(e) {
				if (this.instance = e, this._events = {}, this.instance.on != null || this.instance.once != null || this.instance.removeAllListeners != null) throw Error("An Emitter already exists for this object");
				this.instance.on = (e, t) => this._addListener(e, "many", t), this.instance.once = (e, t) => this._addListener(e, "once", t), this.instance.removeAllListeners = (e = null) => e == null ? this._events = {} : delete this._events[e];
			}
			_addListener(e, t, n) {
				var r;
				return (r = this._events)[e] ?? (r[e] = []), this._events[e].push({
					cb: n,
					status: t
				}), this.instance;
			}
			listenerCount(e) {
				return this._events[e] == null ? 0 : this._events[e].length;
			}
			async trigger(e, ...t) {
				var n, r;
				try {
					return e !== "debug" && this.trigger("debug", `Event triggered: ${e}`, t), this._events[e] == null ? void 0 : (this._events[e] = this._events[e].filter(function(e) {
						return e.status !== "none";
					}), r = this._events[e].map(async (e) => {
						var n, r;
						if (e.status !== "none") {
							e.status === "once" && (e.status = "none");
							try {
								return r = typeof e.cb == "function" ? e.cb(...t) : void 0, typeof r?.then == "function" ? await r : r;
							} catch (e) {
								return n = e, this.trigger("error", n), null;
							}
						}
					}), (await Promise.all(r)).find(function(e) {
						return e != null;
					}));
				} catch (e) {
					return n = e, this.trigger("error", n), null;
				}
			}
		}, n = DLList_1, r = Events_1, Queues_1 = class {
			constructor(e) {
				this.Events = new r(this), this._length = 0, this._lists = (function() {
					var t, r, i = [];
					for (t = 1, r = e; 1 <= r ? t <= r : t >= r; 1 <= r ? ++t : --t) i.push(new n((() => this.incr()), (() => this.decr())));
					return i;
				}).call(this);
			}
			incr() {
				if (this._length++ === 0) return this.Events.trigger("leftzero");
			}
			decr() {
				if (--this._length === 0) return this.Events.trigger("zero");
			}
			push(e) {
				return this._lists[e.options.priority].push(e);
			}
			queued(e) {
				return e == null ? this._length : this._lists[e].length;
			}
			shiftAll(e) {
				return this._lists.forEach(function(t) {
					return t.forEachShift(e);
				});
			}
			getFirst(e = this._lists) {
				for (var t = 0, n = e.length, r; t < n; t++) if (r = e[t], r.length > 0) return r;
				return [];
			}
			shiftLastFrom(e) {
				return this.getFirst(this._lists.slice(e).reverse()).shift();
			}
		}, BottleneckError_1 = class extends Error {}, i, a, Job, o = 10, s;
		a = 5, s = t, i = BottleneckError_1, Job = class {
			constructor(e, t, n, r, i, a, o, c) {
				this.task = e, this.args = t, this.rejectOnDrop = i, this.Events = a, this._states = o, this.Promise = c, this.options = s.load(n, r), this.options.priority = this._sanitizePriority(this.options.priority), this.options.id === r.id && (this.options.id = `${this.options.id}-${this._randomIndex()}`), this.promise = new this.Promise((e, t) => {
					this._resolve = e, this._reject = t;
				}), this.retryCount = 0;
			}
			_sanitizePriority(e) {
				var t = ~~e === e ? e : a;
				return t < 0 ? 0 : t > o - 1 ? o - 1 : t;
			}
			_randomIndex() {
				return Math.random().toString(36).slice(2);
			}
			doDrop({ error: e, message: t = "This job has been dropped by Bottleneck" } = {}) {
				return this._states.remove(this.options.id) ? (this.rejectOnDrop && this._reject(e ?? new i(t)), this.Events.trigger("dropped", {
					args: this.args,
					options: this.options,
					task: this.task,
					promise: this.promise
				}), !0) : !1;
			}
			_assertStatus(e) {
				var t = this._states.jobStatus(this.options.id);
				if (!(t === e || e === "DONE" && t === null)) throw new i(`Invalid job status ${t}, expected ${e}. Please open an issue at https://github.com/SGrondin/bottleneck/issues`);
			}
			doReceive() {
				return this._states.start(this.options.id), this.Events.trigger("received", {
					args: this.args,
					options: this.options
				});
			}
			doQueue(e, t) {
				return this._assertStatus("RECEIVED"), this._states.next(this.options.id), this.Events.trigger("queued", {
					args: this.args,
					options: this.options,
					reachedHWM: e,
					blocked: t
				});
			}
			doRun() {
				return this.retryCount === 0 ? (this._assertStatus("QUEUED"), this._states.next(this.options.id)) : this._assertStatus("EXECUTING"), this.Events.trigger("scheduled", {
					args: this.args,
					options: this.options
				});
			}
			async doExecute(e, t, n, r) {
				var i, a, o;
				this.retryCount === 0 ? (this._assertStatus("RUNNING"), this._states.next(this.options.id)) : this._assertStatus("EXECUTING"), a = {
					args: this.args,
					options: this.options,
					retryCount: this.retryCount
				}, this.Events.trigger("executing", a);
				try {
					if (o = await (e == null ? this.task(...this.args) : e.schedule(this.options, this.task, ...this.args)), t()) return this.doDone(a), await r(this.options, a), this._assertStatus("DONE"), this._resolve(o);
				} catch (e) {
					return i = e, this._onFailure(i, a, t, n, r);
				}
			}
			doExpire(e, t, n) {
				var r, a;
				return this._states.jobStatus(this.options.id === "RUNNING") && this._states.next(this.options.id), this._assertStatus("EXECUTING"), a = {
					args: this.args,
					options: this.options,
					retryCount: this.retryCount
				}, r = new i(`This job timed out after ${this.options.expiration} ms.`), this._onFailure(r, a, e, t, n);
			}
			async _onFailure(e, t, n, r, i) {
				var a, o;
				if (n()) return a = await this.Events.trigger("failed", e, t), a == null ? (this.doDone(t), await i(this.options, t), this._assertStatus("DONE"), this._reject(e)) : (o = ~~a, this.Events.trigger("retry", `Retrying ${this.options.id} after ${o} ms`, t), this.retryCount++, r(o));
			}
			doDone(e) {
				return this._assertStatus("EXECUTING"), this._states.next(this.options.id), this.Events.trigger("done", e);
			}
		};
		var c = Job, l, LocalDatastore, u = t;
		l = BottleneckError_1, LocalDatastore = class {
			constructor(e, t, n) {
				this.instance = e, this.storeOptions = t, this.clientId = this.instance._randomIndex(), u.load(n, n, this), this._nextRequest = this._lastReservoirRefresh = this._lastReservoirIncrease = Date.now(), this._running = 0, this._done = 0, this._unblockTime = 0, this.ready = this.Promise.resolve(), this.clients = {}, this._startHeartbeat();
			}
			_startHeartbeat() {
				var e;
				return this.heartbeat == null && (this.storeOptions.reservoirRefreshInterval != null && this.storeOptions.reservoirRefreshAmount != null || this.storeOptions.reservoirIncreaseInterval != null && this.storeOptions.reservoirIncreaseAmount != null) ? typeof (e = this.heartbeat = setInterval(() => {
					var e, t, n, r = Date.now(), i;
					if (this.storeOptions.reservoirRefreshInterval != null && r >= this._lastReservoirRefresh + this.storeOptions.reservoirRefreshInterval && (this._lastReservoirRefresh = r, this.storeOptions.reservoir = this.storeOptions.reservoirRefreshAmount, this.instance._drainAll(this.computeCapacity())), this.storeOptions.reservoirIncreaseInterval != null && r >= this._lastReservoirIncrease + this.storeOptions.reservoirIncreaseInterval && ({reservoirIncreaseAmount: e, reservoirIncreaseMaximum: n, reservoir: i} = this.storeOptions, this._lastReservoirIncrease = r, t = n == null ? e : Math.min(e, n - i), t > 0)) return this.storeOptions.reservoir += t, this.instance._drainAll(this.computeCapacity());
				}, this.heartbeatInterval)).unref == "function" ? e.unref() : void 0 : clearInterval(this.heartbeat);
			}
			async __publish__(e) {
				return await this.yieldLoop(), this.instance.Events.trigger("message", e.toString());
			}
			async __disconnect__(e) {
				return await this.yieldLoop(), clearInterval(this.heartbeat), this.Promise.resolve();
			}
			yieldLoop(e = 0) {
				return new this.Promise(function(t, n) {
					return setTimeout(t, e);
				});
			}
			computePenalty() {
				return this.storeOptions.penalty ?? (15 * this.storeOptions.minTime || 5e3);
			}
			async __updateSettings__(e) {
				return await this.yieldLoop(), u.overwrite(e, e, this.storeOptions), this._startHeartbeat(), this.instance._drainAll(this.computeCapacity()), !0;
			}
			async __running__() {
				return await this.yieldLoop(), this._running;
			}
			async __queued__() {
				return await this.yieldLoop(), this.instance.queued();
			}
			async __done__() {
				return await this.yieldLoop(), this._done;
			}
			async __groupCheck__(e) {
				return await this.yieldLoop(), this._nextRequest + this.timeout < e;
			}
			computeCapacity() {
				var e, t;
				return {maxConcurrent: e, reservoir: t} = this.storeOptions, e != null && t != null ? Math.min(e - this._running, t) : e == null ? t ?? null : e - this._running;
			}
			conditionsCheck(e) {
				var t = this.computeCapacity();
				return t == null || e <= t;
			}
			async __incrementReservoir__(e) {
				var t;
				return await this.yieldLoop(), t = this.storeOptions.reservoir += e, this.instance._drainAll(this.computeCapacity()), t;
			}
			async __currentReservoir__() {
				return await this.yieldLoop(), this.storeOptions.reservoir;
			}
			isBlocked(e) {
				return this._unblockTime >= e;
			}
			check(e, t) {
				return this.conditionsCheck(e) && this._nextRequest - t <= 0;
			}
			async __check__(e) {
				var t;
				return await this.yieldLoop(), t = Date.now(), this.check(e, t);
			}
			async __register__(e, t, n) {
				var r, i;
				return await this.yieldLoop(), r = Date.now(), this.conditionsCheck(t) ? (this._running += t, this.storeOptions.reservoir != null && (this.storeOptions.reservoir -= t), i = Math.max(this._nextRequest - r, 0), this._nextRequest = r + i + this.storeOptions.minTime, {
					success: !0,
					wait: i,
					reservoir: this.storeOptions.reservoir
				}) : { success: !1 };
			}
			strategyIsBlock() {
				return this.storeOptions.strategy === 3;
			}
			async __submit__(e, t) {
				var n, r, i;
				if (await this.yieldLoop(), this.storeOptions.maxConcurrent != null && t > this.storeOptions.maxConcurrent) throw new l(`Impossible to add a job having a weight of ${t} to a limiter having a maxConcurrent setting of ${this.storeOptions.maxConcurrent}`);
				return r = Date.now(), i = this.storeOptions.highWater != null && e === this.storeOptions.highWater && !this.check(t, r), n = this.strategyIsBlock() && (i || this.isBlocked(r)), n && (this._unblockTime = r + this.computePenalty(), this._nextRequest = this._unblockTime + this.storeOptions.minTime, this.instance._dropAllQueued()), {
					reachedHWM: i,
					blocked: n,
					strategy: this.storeOptions.strategy
				};
			}
			async __free__(e, t) {
				return await this.yieldLoop(), this._running -= t, this._done += t, this.instance._drainAll(this.computeCapacity()), { running: this._running };
			}
		};
		var d = LocalDatastore, p = BottleneckError_1, States_1 = class {
			constructor(e) {
				this.status = e, this._jobs = {}, this.counts = this.status.map(function() {
					return 0;
				});
			}
			next(e) {
				var t = this._jobs[e], n = t + 1;
				if (t != null && n < this.status.length) return this.counts[t]--, this.counts[n]++, this._jobs[e]++;
				if (t != null) return this.counts[t]--, delete this._jobs[e];
			}
			start(e) {
				var t = 0;
				return this._jobs[e] = t, this.counts[t]++;
			}
			remove(e) {
				var t = this._jobs[e];
				return t != null && (this.counts[t]--, delete this._jobs[e]), t != null;
			}
			jobStatus(e) {
				return this.status[this._jobs[e]] ?? null;
			}
			statusJobs(e) {
				var t, n, r, i, a;
				if (e != null) {
					if (n = this.status.indexOf(e), n < 0) throw new p(`status must be one of ${this.status.join(", ")}`);
					for (t in r = this._jobs, i = [], r) a = r[t], a === n && i.push(t);
					return i;
				}
				return Object.keys(this._jobs);
			}
			statusCounts() {
				return this.counts.reduce(((e, t, n) => (e[this.status[n]] = t, e)), {});
			}
		}, m = DLList_1, Sync_1 = class {
			constructor(e, t) {
				this.schedule = this.schedule.bind(this), this.name = e, this.Promise = t, this._running = 0, this._queue = new m();
			}
			isEmpty() {
				return this._queue.length === 0;
			}
			async _tryToRun() {
				var e, t, n, r, i, a, o;
				if (this._running < 1 && this._queue.length > 0) return this._running++, {task: o, args: e, resolve: i, reject: r} = this._queue.shift(), t = await (async function() {
					try {
						return a = await o(...e), function() {
							return i(a);
						};
					} catch (e) {
						return n = e, function() {
							return r(n);
						};
					}
				})(), this._running--, this._tryToRun(), t();
			}
			schedule(e, ...t) {
				var n, r, i = r = null;
				return n = new this.Promise(function(e, t) {
					return i = e, r = t;
				}), this._queue.push({
					task: e,
					args: t,
					resolve: i,
					reject: r
				}), this._tryToRun(), n;
			}
		}, h = "2.19.5", g = Object.freeze({
			version: h,
			default: { version: h }
		}), require$$2 = () => console.log("You must import the full version of Bottleneck in order to use this feature."), require$$3 = () => console.log("You must import the full version of Bottleneck in order to use this feature."), require$$4 = () => console.log("You must import the full version of Bottleneck in order to use this feature."), v, b, x, S, C, w = t;
		v = Events_1, S = require$$2, x = require$$3, C = require$$4, b = (function() {
			class Group {
				constructor(e = {}) {
					this.deleteKey = this.deleteKey.bind(this), this.limiterOptions = e, w.load(this.limiterOptions, this.defaults, this), this.Events = new v(this), this.instances = {}, this.Bottleneck = W, this._startAutoCleanup(), this.sharedConnection = this.connection != null, this.connection ?? (this.limiterOptions.datastore === "redis" ? this.connection = new S(Object.assign({}, this.limiterOptions, { Events: this.Events })) : this.limiterOptions.datastore === "ioredis" && (this.connection = new x(Object.assign({}, this.limiterOptions, { Events: this.Events }))));
				}
				key(e = "") {
					return this.instances[e] ?? (() => {
						var t = this.instances[e] = new this.Bottleneck(Object.assign(this.limiterOptions, {
							id: `${this.id}-${e}`,
							timeout: this.timeout,
							connection: this.connection
						}));
						return this.Events.trigger("created", t, e), t;
					})();
				}
				async deleteKey(e = "") {
					var t, n = this.instances[e];
					return this.connection && (t = await this.connection.__runCommand__(["del", ...C.allKeys(`${this.id}-${e}`)])), n != null && (delete this.instances[e], await n.disconnect()), n != null || t > 0;
				}
				limiters() {
					var e, t = this.instances, n = [], r;
					for (e in t) r = t[e], n.push({
						key: e,
						limiter: r
					});
					return n;
				}
				keys() {
					return Object.keys(this.instances);
				}
				async clusterKeys() {
					var e, t, n, r, i, a, o, s, c;
					if (this.connection == null) return this.Promise.resolve(this.keys());
					for (a = [], e = null, c = `b_${this.id}-`.length, t = 9; e !== 0;) for ([s, n] = await this.connection.__runCommand__([
						"scan",
						e ?? 0,
						"match",
						`b_${this.id}-*_settings`,
						"count",
						1e4
					]), e = ~~s, r = 0, o = n.length; r < o; r++) i = n[r], a.push(i.slice(c, -t));
					return a;
				}
				_startAutoCleanup() {
					var e;
					return clearInterval(this.interval), typeof (e = this.interval = setInterval(async () => {
						var e, t, n, r, i = Date.now(), a;
						for (t in n = this.instances, r = [], n) {
							a = n[t];
							try {
								await a._store.__groupCheck__(i) ? r.push(this.deleteKey(t)) : r.push(void 0);
							} catch (t) {
								e = t, r.push(a.Events.trigger("error", e));
							}
						}
						return r;
					}, this.timeout / 2)).unref == "function" ? e.unref() : void 0;
				}
				updateSettings(e = {}) {
					if (w.overwrite(e, this.defaults, this), w.overwrite(e, e, this.limiterOptions), e.timeout != null) return this._startAutoCleanup();
				}
				disconnect(e = !0) {
					if (!this.sharedConnection) return this.connection?.disconnect(e);
				}
			}
			return Group.prototype.defaults = {
				timeout: 3e5,
				connection: null,
				Promise,
				id: "group-key"
			}, Group;
		}).call(e);
		var T = b, E, O, k = t;
		O = Events_1, E = (function() {
			class Batcher {
				constructor(e = {}) {
					this.options = e, k.load(this.options, this.defaults, this), this.Events = new O(this), this._arr = [], this._resetPromise(), this._lastFlush = Date.now();
				}
				_resetPromise() {
					return this._promise = new this.Promise((e, t) => this._resolve = e);
				}
				_flush() {
					return clearTimeout(this._timeout), this._lastFlush = Date.now(), this._resolve(), this.Events.trigger("batch", this._arr), this._arr = [], this._resetPromise();
				}
				add(e) {
					var t;
					return this._arr.push(e), t = this._promise, this._arr.length === this.maxSize ? this._flush() : this.maxTime != null && this._arr.length === 1 && (this._timeout = setTimeout(() => this._flush(), this.maxTime)), t;
				}
			}
			return Batcher.prototype.defaults = {
				maxTime: null,
				maxSize: null,
				Promise
			}, Batcher;
		}).call(e);
		var A = E, require$$4$1 = () => console.log("You must import the full version of Bottleneck in order to use this feature."), j = getCjsExportFromNamespace(g), M, N, P, F, I, L, R, z, B, V, H, U = [].splice;
		L = 10, N = 5, H = t, R = Queues_1, F = c, I = d, z = require$$4$1, P = Events_1, B = States_1, V = Sync_1, M = (function() {
			class Bottleneck {
				constructor(e = {}, ...t) {
					var n, r;
					this._addToQueue = this._addToQueue.bind(this), this._validateOptions(e, t), H.load(e, this.instanceDefaults, this), this._queues = new R(L), this._scheduled = {}, this._states = new B([
						"RECEIVED",
						"QUEUED",
						"RUNNING",
						"EXECUTING"
					].concat(this.trackDoneStatus ? ["DONE"] : [])), this._limiter = null, this.Events = new P(this), this._submitLock = new V("submit", this.Promise), this._registerLock = new V("register", this.Promise), r = H.load(e, this.storeDefaults, {}), this._store = (function() {
						if (this.datastore === "redis" || this.datastore === "ioredis" || this.connection != null) return n = H.load(e, this.redisStoreDefaults, {}), new z(this, r, n);
						if (this.datastore === "local") return n = H.load(e, this.localStoreDefaults, {}), new I(this, r, n);
						throw new Bottleneck.prototype.BottleneckError(`Invalid datastore type: ${this.datastore}`);
					}).call(this), this._queues.on("leftzero", () => {
						var e;
						return (e = this._store.heartbeat) == null ? void 0 : typeof e.ref == "function" ? e.ref() : void 0;
					}), this._queues.on("zero", () => {
						var e;
						return (e = this._store.heartbeat) == null ? void 0 : typeof e.unref == "function" ? e.unref() : void 0;
					});
				}
				_validateOptions(e, t) {
					if (!(typeof e == "object" && e && t.length === 0)) throw new Bottleneck.prototype.BottleneckError("Bottleneck v2 takes a single object argument. Refer to https://github.com/SGrondin/bottleneck#upgrading-to-v2 if you're upgrading from Bottleneck v1.");
				}
				ready() {
					return this._store.ready;
				}
				clients() {
					return this._store.clients;
				}
				channel() {
					return `b_${this.id}`;
				}
				channel_client() {
					return `b_${this.id}_${this._store.clientId}`;
				}
				publish(e) {
					return this._store.__publish__(e);
				}
				disconnect(e = !0) {
					return this._store.__disconnect__(e);
				}
				chain(e) {
					return this._limiter = e, this;
				}
				queued(e) {
					return this._queues.queued(e);
				}
				clusterQueued() {
					return this._store.__queued__();
				}
				empty() {
					return this.queued() === 0 && this._submitLock.isEmpty();
				}
				running() {
					return this._store.__running__();
				}
				done() {
					return this._store.__done__();
				}
				jobStatus(e) {
					return this._states.jobStatus(e);
				}
				jobs(e) {
					return this._states.statusJobs(e);
				}
				counts() {
					return this._states.statusCounts();
				}
				_randomIndex() {
					return Math.random().toString(36).slice(2);
				}
				check(e = 1) {
					return this._store.__check__(e);
				}
				_clearGlobalState(e) {
					return this._scheduled[e] != null && (clearTimeout(this._scheduled[e].expiration), delete this._scheduled[e], !0);
				}
				async _free(e, t, n, r) {
					var i, a;
					try {
						if ({running: a} = await this._store.__free__(e, n.weight), this.Events.trigger("debug", `Freed ${n.id}`, r), a === 0 && this.empty()) return this.Events.trigger("idle");
					} catch (e) {
						return i = e, this.Events.trigger("error", i);
					}
				}
				_run(e, t, n) {
					var r, i, a;
					return t.doRun(), r = this._clearGlobalState.bind(this, e), a = this._run.bind(this, e, t), i = this._free.bind(this, e, t), this._scheduled[e] = {
						timeout: setTimeout(() => t.doExecute(this._limiter, r, a, i), n),
						expiration: t.options.expiration == null ? void 0 : setTimeout(function() {
							return t.doExpire(r, a, i);
						}, n + t.options.expiration),
						job: t
					};
				}
				_drainOne(e) {
					return this._registerLock.schedule(() => {
						var t, n, r, i, a;
						return this.queued() === 0 || (a = this._queues.getFirst(), {options: i, args: t} = r = a.first(), e != null && i.weight > e) ? this.Promise.resolve(null) : (this.Events.trigger("debug", `Draining ${i.id}`, {
							args: t,
							options: i
						}), n = this._randomIndex(), this._store.__register__(n, i.weight, i.expiration).then(({ success: e, wait: o, reservoir: s }) => {
							var c;
							return this.Events.trigger("debug", `Drained ${i.id}`, {
								success: e,
								args: t,
								options: i
							}), e ? (a.shift(), c = this.empty(), c && this.Events.trigger("empty"), s === 0 && this.Events.trigger("depleted", c), this._run(n, r, o), this.Promise.resolve(i.weight)) : this.Promise.resolve(null);
						}));
					});
				}
				_drainAll(e, t = 0) {
					return this._drainOne(e).then((n) => {
						var r;
						return n == null ? this.Promise.resolve(t) : (r = e == null ? e : e - n, this._drainAll(r, t + n));
					}).catch((e) => this.Events.trigger("error", e));
				}
				_dropAllQueued(e) {
					return this._queues.shiftAll(function(t) {
						return t.doDrop({ message: e });
					});
				}
				stop(e = {}) {
					var t, waitForExecuting;
					return e = H.load(e, this.stopDefaults), waitForExecuting = (e) => {
						var finished = () => {
							var t = this._states.counts;
							return t[0] + t[1] + t[2] + t[3] === e;
						};
						return new this.Promise((e, t) => finished() ? e() : this.on("done", () => {
							if (finished()) return this.removeAllListeners("done"), e();
						}));
					}, t = e.dropWaitingJobs ? (this._run = function(t, n) {
						return n.doDrop({ message: e.dropErrorMessage });
					}, this._drainOne = () => this.Promise.resolve(null), this._registerLock.schedule(() => this._submitLock.schedule(() => {
						var t, n = this._scheduled, r;
						for (t in n) r = n[t], this.jobStatus(r.job.options.id) === "RUNNING" && (clearTimeout(r.timeout), clearTimeout(r.expiration), r.job.doDrop({ message: e.dropErrorMessage }));
						return this._dropAllQueued(e.dropErrorMessage), waitForExecuting(0);
					}))) : this.schedule({
						priority: L - 1,
						weight: 0
					}, () => waitForExecuting(1)), this._receive = function(t) {
						return t._reject(new Bottleneck.prototype.BottleneckError(e.enqueueErrorMessage));
					}, this.stop = () => this.Promise.reject(new Bottleneck.prototype.BottleneckError("stop() has already been called")), t;
				}
				async _addToQueue(e) {
					var t, n, r, i, a, o, s;
					({args: t, options: i} = e);
					try {
						({reachedHWM: a, blocked: n, strategy: s} = await this._store.__submit__(this.queued(), i.weight));
					} catch (n) {
						return r = n, this.Events.trigger("debug", `Could not queue ${i.id}`, {
							args: t,
							options: i,
							error: r
						}), e.doDrop({ error: r }), !1;
					}
					return n ? (e.doDrop(), !0) : a && (o = s === Bottleneck.prototype.strategy.LEAK ? this._queues.shiftLastFrom(i.priority) : s === Bottleneck.prototype.strategy.OVERFLOW_PRIORITY ? this._queues.shiftLastFrom(i.priority + 1) : s === Bottleneck.prototype.strategy.OVERFLOW ? e : void 0, o?.doDrop(), o == null || s === Bottleneck.prototype.strategy.OVERFLOW) ? (o ?? e.doDrop(), a) : (e.doQueue(a, n), this._queues.push(e), await this._drainAll(), a);
				}
				_receive(e) {
					return this._states.jobStatus(e.options.id) == null ? (e.doReceive(), this._submitLock.schedule(this._addToQueue, e)) : (e._reject(new Bottleneck.prototype.BottleneckError(`A job with the same id already exists (id=${e.options.id})`)), !1);
				}
				submit(...e) {
					var t, n, r, i, a, o, task;
					return typeof e[0] == "function" ? (a = e, [n, ...e] = a, [t] = U.call(e, -1), i = H.load({}, this.jobDefaults)) : (o = e, [i, n, ...e] = o, [t] = U.call(e, -1), i = H.load(i, this.jobDefaults)), task = (...e) => new this.Promise(function(t, r) {
						return n(...e, function(...e) {
							return (e[0] == null ? t : r)(e);
						});
					}), r = new F(task, e, i, this.jobDefaults, this.rejectOnDrop, this.Events, this._states, this.Promise), r.promise.then(function(e) {
						return typeof t == "function" ? t(...e) : void 0;
					}).catch(function(e) {
						return Array.isArray(e) ? typeof t == "function" ? t(...e) : void 0 : typeof t == "function" ? t(e) : void 0;
					}), this._receive(r);
				}
				schedule(...e) {
					var t, n, r;
					return typeof e[0] == "function" ? ([r, ...e] = e, n = {}) : [n, r, ...e] = e, t = new F(r, e, n, this.jobDefaults, this.rejectOnDrop, this.Events, this._states, this.Promise), this._receive(t), t.promise;
				}
				wrap(e) {
					var t = this.schedule.bind(this), wrapped = function(...n) {
						return t(e.bind(this), ...n);
					};
					return wrapped.withOptions = function(n, ...r) {
						return t(n, e, ...r);
					}, wrapped;
				}
				async updateSettings(e = {}) {
					return await this._store.__updateSettings__(H.overwrite(e, this.storeDefaults)), H.overwrite(e, this.instanceDefaults, this), this;
				}
				currentReservoir() {
					return this._store.__currentReservoir__();
				}
				incrementReservoir(e = 0) {
					return this._store.__incrementReservoir__(e);
				}
			}
			return Bottleneck.default = Bottleneck, Bottleneck.Events = P, Bottleneck.version = Bottleneck.prototype.version = j.version, Bottleneck.strategy = Bottleneck.prototype.strategy = {
				LEAK: 1,
				OVERFLOW: 2,
				OVERFLOW_PRIORITY: 4,
				BLOCK: 3
			}, Bottleneck.BottleneckError = Bottleneck.prototype.BottleneckError = BottleneckError_1, Bottleneck.Group = Bottleneck.prototype.Group = T, Bottleneck.RedisConnection = Bottleneck.prototype.RedisConnection = require$$2, Bottleneck.IORedisConnection = Bottleneck.prototype.IORedisConnection = require$$3, Bottleneck.Batcher = Bottleneck.prototype.Batcher = A, Bottleneck.prototype.jobDefaults = {
				priority: N,
				weight: 1,
				expiration: null,
				id: "<no-id>"
			}, Bottleneck.prototype.storeDefaults = {
				maxConcurrent: null,
				minTime: 0,
				highWater: null,
				strategy: Bottleneck.prototype.strategy.LEAK,
				penalty: null,
				reservoir: null,
				reservoirRefreshInterval: null,
				reservoirRefreshAmount: null,
				reservoirIncreaseInterval: null,
				reservoirIncreaseAmount: null,
				reservoirIncreaseMaximum: null
			}, Bottleneck.prototype.localStoreDefaults = {
				Promise,
				timeout: null,
				heartbeatInterval: 250
			}, Bottleneck.prototype.redisStoreDefaults = {
				Promise,
				timeout: null,
				heartbeatInterval: 5e3,
				clientTimeout: 1e4,
				Redis: null,
				clientOptions: {},
				clusterNodes: null,
				clearDatastore: !1,
				connection: null
			}, Bottleneck.prototype.instanceDefaults = {
				datastore: "local",
				connection: null,
				id: "<no-id>",
				rejectOnDrop: !0,
				trackDoneStatus: !1,
				Promise
			}, Bottleneck.prototype.stopDefaults = {
				enqueueErrorMessage: "This limiter has been stopped and cannot accept new jobs.",
				dropWaitingJobs: !0,
				dropErrorMessage: "This limiter has been stopped."
			}, Bottleneck;
		}).call(e);
		var W = M;
		return W;
	}));
}))(), 1), rn = "0.0.0-development";
function isRequestError(e) {
	return e.request !== void 0;
}
async function errorRequest(e, t, n, r) {
	if (!isRequestError(n) || !n?.request.request) throw n;
	if (n.status >= 400 && !e.doNotRetry.includes(n.status)) {
		let i = r.request.retries == null ? e.retries : r.request.retries, a = ((r.request.retryCount || 0) + 1) ** 2;
		throw t.retry.retryRequest(n, i, a);
	}
	throw n;
}
async function wrapRequest$1(e, t, n, r) {
	let i = new nn.default();
	return i.on("failed", function(t, n) {
		let i = ~~t.request.request?.retries, a = ~~t.request.request?.retryAfter;
		if (r.request.retryCount = n.retryCount + 1, i > n.retryCount) return a * e.retryAfterBaseValue;
	}), i.schedule(requestWithGraphqlErrorHandling.bind(null, e, t, n), r);
}
async function requestWithGraphqlErrorHandling(e, t, n, r) {
	let i = await n(r);
	return i.data && i.data.errors && i.data.errors.length > 0 && /Something went wrong while executing your query/.test(i.data.errors[0].message) ? errorRequest(e, t, new _plugin_rest_endpoint_methods_js__WEBPACK_IMPORTED_MODULE_13__.o(i.data.errors[0].message, 500, {
		request: r,
		response: i
	}), r) : i;
}
function retry(e, t) {
	let n = Object.assign({
		enabled: !0,
		retryAfterBaseValue: 1e3,
		doNotRetry: [
			400,
			401,
			403,
			404,
			410,
			422,
			451
		],
		retries: 3
	}, t.retry), r = { retry: { retryRequest: (e, t, n) => (e.request.request = Object.assign({}, e.request.request, {
		retries: t,
		retryAfter: n
	}), e) } };
	return n.enabled && (e.hook.error("request", errorRequest.bind(null, n, r)), e.hook.wrap("request", wrapRequest$1.bind(null, n, r))), r;
}
retry.VERSION = rn;
// node_modules/@octokit/plugin-throttling/dist-bundle/index.js
var an = "0.0.0-development", noop = () => Promise.resolve();
function wrapRequest(e, t, n) {
	return e.retryLimiter.schedule(doRequest, e, t, n);
}
async function doRequest(e, t, n) {
	let { pathname: r } = new URL(n.url, "http://github.test"), i = isAuthRequest(n.method, r), a = !i && n.method !== "GET" && n.method !== "HEAD", o = n.method === "GET" && r.startsWith("/search/"), s = r.startsWith("/graphql"), c = ~~t.retryCount > 0 ? {
		priority: 0,
		weight: 0
	} : {};
	e.clustering && (c.expiration = 6e4), (a || s) && await e.write.key(e.id).schedule(c, noop), a && e.triggersNotification(r) && await e.notifications.key(e.id).schedule(c, noop), o && await e.search.key(e.id).schedule(c, noop);
	let l = (i ? e.auth : e.global).key(e.id).schedule(c, t, n);
	if (s) {
		let e = await l;
		if (e.data.errors != null && e.data.errors.some((e) => e.type === "RATE_LIMITED")) throw Object.assign(Error("GraphQL Rate Limit Exceeded"), {
			response: e,
			data: e.data
		});
	}
	return l;
}
function isAuthRequest(e, t) {
	return e === "PATCH" && /^\/applications\/[^/]+\/token\/scoped$/.test(t) || e === "POST" && (/^\/applications\/[^/]+\/token$/.test(t) || /^\/app\/installations\/[^/]+\/access_tokens$/.test(t) || t === "/login/oauth/access_token");
}
var on = [
	"/orgs/{org}/invitations",
	"/orgs/{org}/invitations/{invitation_id}",
	"/orgs/{org}/teams/{team_slug}/discussions",
	"/orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments",
	"/repos/{owner}/{repo}/collaborators/{username}",
	"/repos/{owner}/{repo}/commits/{commit_sha}/comments",
	"/repos/{owner}/{repo}/issues",
	"/repos/{owner}/{repo}/issues/{issue_number}/comments",
	"/repos/{owner}/{repo}/issues/{issue_number}/sub_issue",
	"/repos/{owner}/{repo}/issues/{issue_number}/sub_issues/priority",
	"/repos/{owner}/{repo}/pulls",
	"/repos/{owner}/{repo}/pulls/{pull_number}/comments",
	"/repos/{owner}/{repo}/pulls/{pull_number}/comments/{comment_id}/replies",
	"/repos/{owner}/{repo}/pulls/{pull_number}/merge",
	"/repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers",
	"/repos/{owner}/{repo}/pulls/{pull_number}/reviews",
	"/repos/{owner}/{repo}/releases",
	"/teams/{team_id}/discussions",
	"/teams/{team_id}/discussions/{discussion_number}/comments"
];
function routeMatcher$1(e) {
	let t = `^(?:${e.map((e) => e.split("/").map((e) => e.startsWith("{") ? "(?:.+?)" : e).join("/")).map((e) => `(?:${e})`).join("|")})[^/]*$`;
	return new RegExp(t, "i");
}
var sn = routeMatcher$1(on), cn = sn.test.bind(sn), $ = {}, createGroups = function(e, t) {
	$.global = new e.Group({
		id: "octokit-global",
		maxConcurrent: 10,
		...t
	}), $.auth = new e.Group({
		id: "octokit-auth",
		maxConcurrent: 1,
		...t
	}), $.search = new e.Group({
		id: "octokit-search",
		maxConcurrent: 1,
		minTime: 2e3,
		...t
	}), $.write = new e.Group({
		id: "octokit-write",
		maxConcurrent: 1,
		minTime: 1e3,
		...t
	}), $.notifications = new e.Group({
		id: "octokit-notifications",
		maxConcurrent: 1,
		minTime: 3e3,
		...t
	});
};
function throttling(e, t) {
	let { enabled: n = !0, Bottleneck: r = nn.default, id: i = "no-id", timeout: a = 12e4, connection: o } = t.throttle || {};
	if (!n) return {};
	let s = { timeout: a };
	o !== void 0 && (s.connection = o);
	let c = Object.assign({
		clustering: o != null,
		triggersNotification: cn,
		fallbackSecondaryRateRetryAfter: 60,
		retryAfterBaseValue: 1e3,
		id: i
	}, t.throttle);
	if (typeof c.onSecondaryRateLimit != "function" || typeof c.onRateLimit != "function") throw Error("octokit/plugin-throttling error:\n        You must pass the onSecondaryRateLimit and onRateLimit error handlers.\n        See https://octokit.github.io/rest.js/#throttling\n\n        const octokit = new Octokit({\n          throttle: {\n            onSecondaryRateLimit: (retryAfter, options) => {/* ... */},\n            onRateLimit: (retryAfter, options) => {/* ... */}\n          }\n        })\n    ");
	let l = !1, initializeBottleneck = () => {
		if (l) return;
		l = !0, $.global ?? createGroups(r, s), c.global = c.global ?? $.global, c.auth = c.auth ?? $.auth, c.search = c.search ?? $.search, c.write = c.write ?? $.write, c.notifications = c.notifications ?? $.notifications, c.retryLimiter = c.retryLimiter ?? new r();
		let t = {}, n = new r.Events(t);
		t.on("secondary-limit", c.onSecondaryRateLimit), t.on("rate-limit", c.onRateLimit), t.on("error", (t) => e.log.warn("Error in throttling-plugin limit handler", t)), c.retryLimiter.on("failed", async function(t, r) {
			let [i, a, o] = r.args, { pathname: s } = new URL(o.url, "http://github.test");
			if (!(s.startsWith("/graphql") && t.status !== 401 || t.status === 403 || t.status === 429)) return;
			let c = ~~a.retryCount;
			a.retryCount = c, o.request.retryCount = c;
			let { wantRetry: l, retryAfter: u = 0 } = await (async function() {
				if (/\bsecondary rate\b/i.test(t.message)) {
					let r = Number(t.response.headers["retry-after"]) || i.fallbackSecondaryRateRetryAfter;
					return {
						wantRetry: await n.trigger("secondary-limit", r, o, e, c),
						retryAfter: r
					};
				}
				if (t.response.headers != null && t.response.headers["x-ratelimit-remaining"] === "0" || (t.response.data?.errors ?? []).some((e) => e.type === "RATE_LIMITED")) {
					let r = new Date(~~t.response.headers["x-ratelimit-reset"] * 1e3).getTime(), i = Math.max(Math.ceil((r - Date.now()) / 1e3) + 1, 0);
					return {
						wantRetry: await n.trigger("rate-limit", i, o, e, c),
						retryAfter: i
					};
				}
				return {};
			})();
			if (l) return a.retryCount++, u * i.retryAfterBaseValue;
		});
	};
	return e.hook.wrap("request", (e, t) => (initializeBottleneck(), wrapRequest(c, e, t))), {};
}
throttling.VERSION = an, throttling.triggersNotification = cn;
// node_modules/@probot/octokit-plugin-config/dist-src/util/get-config-file.js
var ln = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.o)((0,_dist_js__WEBPACK_IMPORTED_MODULE_14__.t)(), 1);
const un = [
	"json",
	"yml",
	"yaml"
];
async function getConfigFile(e, { owner: t, repo: n, path: r, ref: i }) {
	let a = r.split(".").pop().toLowerCase();
	if (!un.includes(a)) throw Error(`[@probot/octokit-plugin-config] .${a} extension is not support for configuration (path: "${r}")`);
	let o = {
		method: "GET",
		url: "/repos/{owner}/{repo}/contents/{path}",
		owner: t,
		repo: n,
		path: r,
		mediaType: { format: "raw" },
		...i ? { ref: i } : {}
	}, { url: s } = e.request.endpoint(o), c = {
		owner: t,
		repo: n,
		path: r,
		url: s,
		config: null
	}, l, u;
	try {
		let t = await e.request(o);
		l = t.data, u = t.headers;
	} catch (e) {
		if (e.status === 404) return c;
		throw e;
	}
	if (u["content-type"] === "application/json; charset=utf-8") throw Error(`[@probot/octokit-plugin-config] ${s} exists, but is either a directory or a submodule. Ignoring.`);
	if (a === "json") {
		if (typeof l == "string") throw Error(`[@probot/octokit-plugin-config] Configuration could not be parsed from ${s} (invalid JSON)`);
		return {
			...c,
			config: l
		};
	}
	let d;
	try {
		d = ln.parse(l, { logLevel: "error" }) || {};
	} catch (e) {
		throw Error(`[@probot/octokit-plugin-config] Configuration could not be parsed from ${s} (invalid YAML)`, { cause: e });
	}
	if (typeof d == "string") throw Error(`[@probot/octokit-plugin-config] Configuration could not be parsed from ${s} (YAML is not an object)`);
	return {
		...c,
		config: d
	};
}
// node_modules/@probot/octokit-plugin-config/dist-src/util/extends-to-get-content-params.js
const dn = RegExp("^(?:([a-z\\d](?:[a-z\\d]|-(?=[a-z\\d])){0,38})/)?([-_.\\w\\d]+)(?::([-_./\\w\\d]+\\.ya?ml))?$", "i");
function extendsToGetContentParams({ owner: e, path: t, url: n, extendsValue: r }) {
	if (typeof r != "string") throw Error(`[@probot/octokit-plugin-config] Invalid value ${JSON.stringify(r)} for _extends in ${n}`);
	let i = r.match(dn);
	if (i === null) throw Error(`[@probot/octokit-plugin-config] Invalid value "${r}" for _extends in ${n}`);
	return {
		owner: i[1] || e,
		repo: i[2],
		path: i[3] || t
	};
}
// node_modules/@probot/octokit-plugin-config/dist-src/util/get-config-files.js
async function getConfigFiles(e, { owner: t, repo: n, path: r, branch: i }) {
	let a = await getConfigFile(e, {
		owner: t,
		repo: n,
		path: r,
		ref: i
	}), o = [a];
	if (!a.config) {
		if (n === ".github") return o;
		let i = await getConfigFile(e, {
			owner: t,
			repo: ".github",
			path: r
		});
		o.push(i);
	}
	let s = o[o.length - 1];
	if (!s.config || !s.config._extends) return o;
	let c = extendsToGetContentParams({
		owner: t,
		path: r,
		url: s.url,
		extendsValue: s.config._extends
	});
	delete s.config._extends;
	do {
		let n = await getConfigFile(e, c);
		if (o.push(n), !n.config || !n.config._extends) return o;
		c = extendsToGetContentParams({
			owner: t,
			path: r,
			url: n.url,
			extendsValue: n.config._extends
		}), delete n.config._extends;
		let i = o.find((e) => e.owner === c.owner && e.repo === c.repo && e.path === c.path);
		if (i) throw Error(`[@probot/octokit-plugin-config] Recursion detected. Ignoring  "_extends: ${n.config._extends}" from ${n.url} because ${i.url} was already loaded.`);
	} while (1);
}
// node_modules/@probot/octokit-plugin-config/dist-src/compose-config-get.js
async function composeConfigGet(e, { owner: t, repo: n, defaults: r, path: i, branch: a }) {
	let o = await getConfigFiles(e, {
		owner: t,
		repo: n,
		path: i,
		branch: a
	}), s = o.map((e) => e.config).reverse().filter(Boolean);
	return {
		files: o,
		config: typeof r == "function" ? r(s) : Object.assign({}, r, ...s)
	};
}
// node_modules/@probot/octokit-plugin-config/dist-src/index.js
function config(e) {
	return { config: { async get(t) {
		return composeConfigGet(e, t);
	} } };
}
config.VERSION = "4.1.0";
// node_modules/@octokit/auth-unauthenticated/dist-node/index.js
async function auth$5(e) {
	return {
		type: "unauthenticated",
		reason: e
	};
}
function isRateLimitError(e) {
	return e.status !== 403 || !e.response ? !1 : e.response.headers["x-ratelimit-remaining"] === "0";
}
var fn = /\babuse\b/i;
function isAbuseLimitError(e) {
	return e.status === 403 && fn.test(e.message);
}
async function hook$4(e, t, n, r) {
	let i = t.endpoint.merge(n, r);
	return t(i).catch((t) => {
		throw t.status === 404 ? (t.message = `Not found. May be due to lack of authentication. Reason: ${e}`, t) : isRateLimitError(t) ? (t.message = `API rate limit exceeded. This maybe caused by the lack of authentication. Reason: ${e}`, t) : isAbuseLimitError(t) ? (t.message = `You have triggered an abuse detection mechanism. This maybe caused by the lack of authentication. Reason: ${e}`, t) : t.status === 401 ? (t.message = `Unauthorized. "${i.method} ${i.url}" failed most likely due to lack of authentication. Reason: ${e}`, t) : (t.status >= 400 && t.status < 500 && (t.message = t.message.replace(/\.?$/, `. May be caused by lack of authentication (${e}).`)), t);
	});
}
var createUnauthenticatedAuth = function(e) {
	if (!e || !e.reason) throw Error("[@octokit/auth-unauthenticated] No reason passed to createUnauthenticatedAuth");
	return Object.assign(auth$5.bind(null, e.reason), { hook: hook$4.bind(null, e.reason) });
};
// node_modules/@octokit/oauth-methods/dist-bundle/index.js
function requestToOAuthBaseUrl(e) {
	let t = e.endpoint.DEFAULTS;
	return /^https:\/\/(api\.)?github\.com$/.test(t.baseUrl) ? "https://github.com" : /^https:\/\/api\..*\.ghe\.com$/.test(t.baseUrl) ? t.baseUrl.replace("api.", "") : t.baseUrl.replace("/api/v3", "");
}
async function oauthRequest(e, t, n) {
	let r = {
		baseUrl: requestToOAuthBaseUrl(e),
		headers: { accept: "application/json" },
		...n
	}, i = await e(t, r);
	if ("error" in i.data) {
		let n = new _plugin_rest_endpoint_methods_js__WEBPACK_IMPORTED_MODULE_13__.o(`${i.data.error_description} (${i.data.error}, ${i.data.error_uri})`, 400, { request: e.endpoint.merge(t, r) });
		throw n.response = i, n;
	}
	return i;
}
async function exchangeWebFlowCode(e) {
	let t = await oauthRequest(e.request || _plugin_rest_endpoint_methods_js__WEBPACK_IMPORTED_MODULE_13__.a, "POST /login/oauth/access_token", {
		client_id: e.clientId,
		client_secret: e.clientSecret,
		code: e.code,
		redirect_uri: e.redirectUrl
	}), n = {
		clientType: e.clientType,
		clientId: e.clientId,
		clientSecret: e.clientSecret,
		token: t.data.access_token,
		scopes: t.data.scope.split(/\s+/).filter(Boolean)
	};
	if (e.clientType === "github-app") {
		if ("refresh_token" in t.data) {
			let e = new Date(t.headers.date).getTime();
			n.refreshToken = t.data.refresh_token, n.expiresAt = toTimestamp(e, t.data.expires_in), n.refreshTokenExpiresAt = toTimestamp(e, t.data.refresh_token_expires_in);
		}
		delete n.scopes;
	}
	return {
		...t,
		authentication: n
	};
}
function toTimestamp(e, t) {
	return new Date(e + t * 1e3).toISOString();
}
async function createDeviceCode(e) {
	let t = e.request || _plugin_rest_endpoint_methods_js__WEBPACK_IMPORTED_MODULE_13__.a, n = { client_id: e.clientId };
	return "scopes" in e && Array.isArray(e.scopes) && (n.scope = e.scopes.join(" ")), oauthRequest(t, "POST /login/device/code", n);
}
async function exchangeDeviceCode(e) {
	let t = await oauthRequest(e.request || _plugin_rest_endpoint_methods_js__WEBPACK_IMPORTED_MODULE_13__.a, "POST /login/oauth/access_token", {
		client_id: e.clientId,
		device_code: e.code,
		grant_type: "urn:ietf:params:oauth:grant-type:device_code"
	}), n = {
		clientType: e.clientType,
		clientId: e.clientId,
		token: t.data.access_token,
		scopes: t.data.scope.split(/\s+/).filter(Boolean)
	};
	if ("clientSecret" in e && (n.clientSecret = e.clientSecret), e.clientType === "github-app") {
		if ("refresh_token" in t.data) {
			let e = new Date(t.headers.date).getTime();
			n.refreshToken = t.data.refresh_token, n.expiresAt = toTimestamp2(e, t.data.expires_in), n.refreshTokenExpiresAt = toTimestamp2(e, t.data.refresh_token_expires_in);
		}
		delete n.scopes;
	}
	return {
		...t,
		authentication: n
	};
}
function toTimestamp2(e, t) {
	return new Date(e + t * 1e3).toISOString();
}
async function checkToken(e) {
	let t = await (e.request || _plugin_rest_endpoint_methods_js__WEBPACK_IMPORTED_MODULE_13__.a)("POST /applications/{client_id}/token", {
		headers: { authorization: `basic ${btoa(`${e.clientId}:${e.clientSecret}`)}` },
		client_id: e.clientId,
		access_token: e.token
	}), n = {
		clientType: e.clientType,
		clientId: e.clientId,
		clientSecret: e.clientSecret,
		token: e.token,
		scopes: t.data.scopes
	};
	return t.data.expires_at && (n.expiresAt = t.data.expires_at), e.clientType === "github-app" && delete n.scopes, {
		...t,
		authentication: n
	};
}
async function refreshToken(e) {
	let t = await oauthRequest(e.request || _plugin_rest_endpoint_methods_js__WEBPACK_IMPORTED_MODULE_13__.a, "POST /login/oauth/access_token", {
		client_id: e.clientId,
		client_secret: e.clientSecret,
		grant_type: "refresh_token",
		refresh_token: e.refreshToken
	}), n = new Date(t.headers.date).getTime(), r = {
		clientType: "github-app",
		clientId: e.clientId,
		clientSecret: e.clientSecret,
		token: t.data.access_token,
		refreshToken: t.data.refresh_token,
		expiresAt: toTimestamp3(n, t.data.expires_in),
		refreshTokenExpiresAt: toTimestamp3(n, t.data.refresh_token_expires_in)
	};
	return {
		...t,
		authentication: r
	};
}
function toTimestamp3(e, t) {
	return new Date(e + t * 1e3).toISOString();
}
async function resetToken(e) {
	let t = await (e.request || _plugin_rest_endpoint_methods_js__WEBPACK_IMPORTED_MODULE_13__.a)("PATCH /applications/{client_id}/token", {
		headers: { authorization: `basic ${btoa(`${e.clientId}:${e.clientSecret}`)}` },
		client_id: e.clientId,
		access_token: e.token
	}), n = {
		clientType: e.clientType,
		clientId: e.clientId,
		clientSecret: e.clientSecret,
		token: t.data.token,
		scopes: t.data.scopes
	};
	return t.data.expires_at && (n.expiresAt = t.data.expires_at), e.clientType === "github-app" && delete n.scopes, {
		...t,
		authentication: n
	};
}
async function deleteToken(e) {
	return (e.request || _plugin_rest_endpoint_methods_js__WEBPACK_IMPORTED_MODULE_13__.a)("DELETE /applications/{client_id}/token", {
		headers: { authorization: `basic ${btoa(`${e.clientId}:${e.clientSecret}`)}` },
		client_id: e.clientId,
		access_token: e.token
	});
}
async function deleteAuthorization(e) {
	return (e.request || _plugin_rest_endpoint_methods_js__WEBPACK_IMPORTED_MODULE_13__.a)("DELETE /applications/{client_id}/grant", {
		headers: { authorization: `basic ${btoa(`${e.clientId}:${e.clientSecret}`)}` },
		client_id: e.clientId,
		access_token: e.token
	});
}
// node_modules/@octokit/auth-oauth-device/dist-bundle/index.js
async function getOAuthAccessToken(e, t) {
	let n = getCachedAuthentication(e, t.auth);
	if (n) return n;
	let { data: r } = await createDeviceCode({
		clientType: e.clientType,
		clientId: e.clientId,
		request: t.request || e.request,
		scopes: t.auth.scopes || e.scopes
	});
	await e.onVerification(r);
	let i = await waitForAccessToken(t.request || e.request, e.clientId, e.clientType, r);
	return e.authentication = i, i;
}
function getCachedAuthentication(e, t) {
	if (t.refresh === !0 || !e.authentication) return !1;
	if (e.clientType === "github-app") return e.authentication;
	let n = e.authentication;
	return ("scopes" in t && t.scopes || e.scopes).join(" ") === n.scopes.join(" ") && n;
}
async function wait(e) {
	await new Promise((t) => setTimeout(t, e * 1e3));
}
async function waitForAccessToken(e, t, n, r) {
	try {
		let i = {
			clientId: t,
			request: e,
			code: r.device_code
		}, { authentication: a } = n === "oauth-app" ? await exchangeDeviceCode({
			...i,
			clientType: "oauth-app"
		}) : await exchangeDeviceCode({
			...i,
			clientType: "github-app"
		});
		return {
			type: "token",
			tokenType: "oauth",
			...a
		};
	} catch (i) {
		if (!i.response) throw i;
		let a = i.response.data.error;
		if (a === "authorization_pending") return await wait(r.interval), waitForAccessToken(e, t, n, r);
		if (a === "slow_down") return await wait(r.interval + 7), waitForAccessToken(e, t, n, r);
		throw i;
	}
}
async function auth$4(e, t) {
	return getOAuthAccessToken(e, { auth: t });
}
async function hook$3(e, t, n, r) {
	let i = t.endpoint.merge(n, r);
	if (/\/login\/(oauth\/access_token|device\/code)$/.test(i.url)) return t(i);
	let { token: a } = await getOAuthAccessToken(e, {
		request: t,
		auth: { type: "oauth" }
	});
	return i.headers.authorization = `token ${a}`, t(i);
}
var pn = "0.0.0-development";
function createOAuthDeviceAuth(e) {
	let t = e.request || _plugin_rest_endpoint_methods_js__WEBPACK_IMPORTED_MODULE_13__.a.defaults({ headers: { "user-agent": `octokit-auth-oauth-device.js/${pn} ${(0,_plugin_rest_endpoint_methods_js__WEBPACK_IMPORTED_MODULE_13__.s)()}` } }), { request: n = t, ...r } = e, i = e.clientType === "github-app" ? {
		...r,
		clientType: "github-app",
		request: n
	} : {
		...r,
		clientType: "oauth-app",
		request: n,
		scopes: e.scopes || []
	};
	if (!e.clientId) throw Error("[@octokit/auth-oauth-device] \"clientId\" option must be set (https://github.com/octokit/auth-oauth-device.js#usage)");
	if (!e.onVerification) throw Error("[@octokit/auth-oauth-device] \"onVerification\" option must be a function (https://github.com/octokit/auth-oauth-device.js#usage)");
	return Object.assign(auth$4.bind(null, i), { hook: hook$3.bind(null, i) });
}
// node_modules/@octokit/auth-oauth-user/dist-bundle/index.js
var mn = "0.0.0-development";
async function getAuthentication(e) {
	if ("code" in e.strategyOptions) {
		let { authentication: t } = await exchangeWebFlowCode({
			clientId: e.clientId,
			clientSecret: e.clientSecret,
			clientType: e.clientType,
			onTokenCreated: e.onTokenCreated,
			...e.strategyOptions,
			request: e.request
		});
		return {
			type: "token",
			tokenType: "oauth",
			...t
		};
	}
	if ("onVerification" in e.strategyOptions) {
		let t = await createOAuthDeviceAuth({
			clientType: e.clientType,
			clientId: e.clientId,
			onTokenCreated: e.onTokenCreated,
			...e.strategyOptions,
			request: e.request
		})({ type: "oauth" });
		return {
			clientSecret: e.clientSecret,
			...t
		};
	}
	if ("token" in e.strategyOptions) return {
		type: "token",
		tokenType: "oauth",
		clientId: e.clientId,
		clientSecret: e.clientSecret,
		clientType: e.clientType,
		onTokenCreated: e.onTokenCreated,
		...e.strategyOptions
	};
	throw Error("[@octokit/auth-oauth-user] Invalid strategy options");
}
async function auth$3(e, t = {}) {
	if (e.authentication ||= (e.clientType, await getAuthentication(e)), e.authentication.invalid) throw Error("[@octokit/auth-oauth-user] Token is invalid");
	let n = e.authentication;
	if ("expiresAt" in n && (t.type === "refresh" || new Date(n.expiresAt) < new Date())) {
		let { authentication: t } = await refreshToken({
			clientType: "github-app",
			clientId: e.clientId,
			clientSecret: e.clientSecret,
			refreshToken: n.refreshToken,
			request: e.request
		});
		e.authentication = {
			tokenType: "oauth",
			type: "token",
			...t
		};
	}
	if (t.type === "refresh") {
		if (e.clientType === "oauth-app") throw Error("[@octokit/auth-oauth-user] OAuth Apps do not support expiring tokens");
		if (!n.hasOwnProperty("expiresAt")) throw Error("[@octokit/auth-oauth-user] Refresh token missing");
		await e.onTokenCreated?.(e.authentication, { type: t.type });
	}
	if (t.type === "check" || t.type === "reset") {
		let n = t.type === "check" ? checkToken : resetToken;
		try {
			let { authentication: r } = await n({
				clientType: e.clientType,
				clientId: e.clientId,
				clientSecret: e.clientSecret,
				token: e.authentication.token,
				request: e.request
			});
			return e.authentication = {
				tokenType: "oauth",
				type: "token",
				...r
			}, t.type === "reset" && await e.onTokenCreated?.(e.authentication, { type: t.type }), e.authentication;
		} catch (t) {
			throw t.status === 404 && (t.message = "[@octokit/auth-oauth-user] Token is invalid", e.authentication.invalid = !0), t;
		}
	}
	if (t.type === "delete" || t.type === "deleteAuthorization") {
		let n = t.type === "delete" ? deleteToken : deleteAuthorization;
		try {
			await n({
				clientType: e.clientType,
				clientId: e.clientId,
				clientSecret: e.clientSecret,
				token: e.authentication.token,
				request: e.request
			});
		} catch (e) {
			if (e.status !== 404) throw e;
		}
		return e.authentication.invalid = !0, e.authentication;
	}
	return e.authentication;
}
var hn = /\/applications\/[^/]+\/(token|grant)s?/;
function requiresBasicAuth(e) {
	return e && hn.test(e);
}
async function hook$2(e, t, n, r = {}) {
	let i = t.endpoint.merge(n, r);
	if (/\/login\/(oauth\/access_token|device\/code)$/.test(i.url)) return t(i);
	if (requiresBasicAuth(i.url)) {
		let n = btoa(`${e.clientId}:${e.clientSecret}`);
		return i.headers.authorization = `basic ${n}`, t(i);
	}
	let { token: a } = (e.clientType, await auth$3({
		...e,
		request: t
	}));
	return i.headers.authorization = "token " + a, t(i);
}
function createOAuthUserAuth({ clientId: e, clientSecret: t, clientType: n = "oauth-app", request: r = _plugin_rest_endpoint_methods_js__WEBPACK_IMPORTED_MODULE_13__.a.defaults({ headers: { "user-agent": `octokit-auth-oauth-app.js/${mn} ${(0,_plugin_rest_endpoint_methods_js__WEBPACK_IMPORTED_MODULE_13__.s)()}` } }), onTokenCreated: i, ...a }) {
	let o = Object.assign({
		clientType: n,
		clientId: e,
		clientSecret: t,
		onTokenCreated: i,
		strategyOptions: a,
		request: r
	});
	return Object.assign(auth$3.bind(null, o), { hook: hook$2.bind(null, o) });
}
createOAuthUserAuth.VERSION = mn;
// node_modules/@octokit/auth-oauth-app/dist-bundle/index.js
async function auth$2(e, t) {
	if (t.type === "oauth-app") return {
		type: "oauth-app",
		clientId: e.clientId,
		clientSecret: e.clientSecret,
		clientType: e.clientType,
		headers: { authorization: `basic ${btoa(`${e.clientId}:${e.clientSecret}`)}` }
	};
	if ("factory" in t) {
		let { type: n, ...r } = {
			...t,
			...e
		};
		return t.factory(r);
	}
	let n = {
		clientId: e.clientId,
		clientSecret: e.clientSecret,
		request: e.request,
		...t
	};
	return (e.clientType, await createOAuthUserAuth({
		...n,
		clientType: e.clientType
	}))();
}
async function hook$1(e, t, n, r) {
	let i = t.endpoint.merge(n, r);
	if (/\/login\/(oauth\/access_token|device\/code)$/.test(i.url)) return t(i);
	if (e.clientType === "github-app" && !requiresBasicAuth(i.url)) throw Error(`[@octokit/auth-oauth-app] GitHub Apps cannot use their client ID/secret for basic authentication for endpoints other than "/applications/{client_id}/**". "${i.method} ${i.url}" is not supported.`);
	let a = btoa(`${e.clientId}:${e.clientSecret}`);
	i.headers.authorization = `basic ${a}`;
	try {
		return await t(i);
	} catch (e) {
		throw e.status === 401 && (e.message = `[@octokit/auth-oauth-app] "${i.method} ${i.url}" does not support clientId/clientSecret basic authentication.`), e;
	}
}
var gn = "0.0.0-development";
function createOAuthAppAuth(e) {
	let t = Object.assign({
		request: _plugin_rest_endpoint_methods_js__WEBPACK_IMPORTED_MODULE_13__.a.defaults({ headers: { "user-agent": `octokit-auth-oauth-app.js/${gn} ${(0,_plugin_rest_endpoint_methods_js__WEBPACK_IMPORTED_MODULE_13__.s)()}` } }),
		clientType: "oauth-app"
	}, e);
	return Object.assign(auth$2.bind(null, t), { hook: hook$1.bind(null, t) });
}
// node_modules/universal-github-app-jwt/lib/utils.js
function isPkcs1(e) {
	return e.includes("-----BEGIN RSA PRIVATE KEY-----");
}
function isOpenSsh(e) {
	return e.includes("-----BEGIN OPENSSH PRIVATE KEY-----");
}
function string2ArrayBuffer(e) {
	let t = new ArrayBuffer(e.length), n = new Uint8Array(t);
	for (let t = 0, r = e.length; t < r; t++) n[t] = e.charCodeAt(t);
	return t;
}
function getDERfromPEM(e) {
	let t = e.trim().split("\n").slice(1, -1).join("");
	return string2ArrayBuffer(atob(t));
}
function getEncodedMessage(e, t) {
	return `${base64encodeJSON(e)}.${base64encodeJSON(t)}`;
}
function base64encode(e) {
	for (var t = "", n = new Uint8Array(e), r = n.byteLength, i = 0; i < r; i++) t += String.fromCharCode(n[i]);
	return fromBase64(btoa(t));
}
function fromBase64(e) {
	return e.replace(/=/g, "").replace(/\+/g, "-").replace(/\//g, "_");
}
function base64encodeJSON(e) {
	return fromBase64(btoa(JSON.stringify(e)));
}
// node_modules/universal-github-app-jwt/lib/crypto-node.js
function convertPrivateKey(e) {
	return isPkcs1(e) ? (0,node_crypto__WEBPACK_IMPORTED_MODULE_24__.createPrivateKey)(e).export({
		type: "pkcs8",
		format: "pem"
	}) : e;
}
// node_modules/universal-github-app-jwt/lib/get-token.js
async function getToken({ privateKey: e, payload: t }) {
	let n = convertPrivateKey(e);
	if (isPkcs1(n)) throw Error("[universal-github-app-jwt] Private Key is in PKCS#1 format, but only PKCS#8 is supported. See https://github.com/gr2m/universal-github-app-jwt#private-key-formats");
	if (isOpenSsh(n)) throw Error("[universal-github-app-jwt] Private Key is in OpenSSH format, but only PKCS#8 is supported. See https://github.com/gr2m/universal-github-app-jwt#private-key-formats");
	let r = {
		name: "RSASSA-PKCS1-v1_5",
		hash: { name: "SHA-256" }
	}, i = {
		alg: "RS256",
		typ: "JWT"
	}, a = getDERfromPEM(n), o = await node_crypto__WEBPACK_IMPORTED_MODULE_24__.subtle.importKey("pkcs8", a, r, !1, ["sign"]), s = getEncodedMessage(i, t), c = string2ArrayBuffer(s);
	return `${s}.${base64encode(await node_crypto__WEBPACK_IMPORTED_MODULE_24__.subtle.sign(r.name, o, c))}`;
}
// node_modules/universal-github-app-jwt/index.js
async function githubAppJwt({ id: e, privateKey: t, now: n = Math.floor(Date.now() / 1e3) }) {
	let r = t.replace(/\\n/g, "\n"), i = n - 30, a = i + 600;
	return {
		appId: e,
		expiration: a,
		token: await getToken({
			privateKey: r,
			payload: {
				iat: i,
				exp: a,
				iss: e
			}
		})
	};
}
// node_modules/@octokit/auth-app/dist-node/index.js
async function getAppAuthentication({ appId: e, privateKey: t, timeDifference: n, createJwt: r }) {
	try {
		if (r) {
			let { jwt: t, expiresAt: i } = await r(e, n);
			return {
				type: "app",
				token: t,
				appId: e,
				expiresAt: i
			};
		}
		let i = {
			id: e,
			privateKey: t
		};
		n && Object.assign(i, { now: Math.floor(Date.now() / 1e3) + n });
		let a = await githubAppJwt(i);
		return {
			type: "app",
			token: a.token,
			appId: a.appId,
			expiresAt: new Date(a.expiration * 1e3).toISOString()
		};
	} catch (e) {
		throw t === "-----BEGIN RSA PRIVATE KEY-----" ? Error("The 'privateKey` option contains only the first line '-----BEGIN RSA PRIVATE KEY-----'. If you are setting it using a `.env` file, make sure it is set on a single line with newlines replaced by '\n'") : e;
	}
}
function getCache() {
	return new LruObject(15e3, 354e4);
}
async function get(e, t) {
	let n = optionsToCacheKey(t), r = await e.get(n);
	if (!r) return;
	let [i, a, o, s, c, l] = r.split("|");
	return {
		token: i,
		createdAt: a,
		expiresAt: o,
		permissions: t.permissions || c.split(/,/).reduce((e, t) => (/!$/.test(t) ? e[t.slice(0, -1)] = "write" : e[t] = "read", e), {}),
		repositoryIds: t.repositoryIds,
		repositoryNames: t.repositoryNames,
		singleFileName: l,
		repositorySelection: s
	};
}
async function set(e, t, n) {
	let r = optionsToCacheKey(t), i = t.permissions ? "" : Object.keys(n.permissions).map((e) => `${e}${n.permissions[e] === "write" ? "!" : ""}`).join(","), a = [
		n.token,
		n.createdAt,
		n.expiresAt,
		n.repositorySelection,
		i,
		n.singleFileName
	].join("|");
	await e.set(r, a);
}
function optionsToCacheKey({ installationId: e, permissions: t = {}, repositoryIds: n = [], repositoryNames: r = [] }) {
	let i = Object.keys(t).sort().map((e) => t[e] === "read" ? e : `${e}!`).join(",");
	return [
		e,
		n.sort().join(","),
		r.join(","),
		i
	].filter(Boolean).join("|");
}
function toTokenAuthentication({ installationId: e, token: t, createdAt: n, expiresAt: r, repositorySelection: i, permissions: a, repositoryIds: o, repositoryNames: s, singleFileName: c }) {
	return Object.assign({
		type: "token",
		tokenType: "installation",
		token: t,
		installationId: e,
		permissions: a,
		createdAt: n,
		expiresAt: r,
		repositorySelection: i
	}, o ? { repositoryIds: o } : null, s ? { repositoryNames: s } : null, c ? { singleFileName: c } : null);
}
async function getInstallationAuthentication(e, t, n) {
	let r = Number(t.installationId || e.installationId);
	if (!r) throw Error("[@octokit/auth-app] installationId option is required for installation authentication.");
	if (t.factory) {
		let { type: n, factory: r, oauthApp: i, ...a } = {
			...e,
			...t
		};
		return r(a);
	}
	let i = n || e.request;
	return getInstallationAuthenticationConcurrently(e, {
		...t,
		installationId: r
	}, i);
}
var _n = new Map();
function getInstallationAuthenticationConcurrently(e, t, n) {
	let r = optionsToCacheKey(t);
	if (_n.has(r)) return _n.get(r);
	let i = getInstallationAuthenticationImpl(e, t, n).finally(() => _n.delete(r));
	return _n.set(r, i), i;
}
async function getInstallationAuthenticationImpl(e, t, n) {
	if (!t.refresh) {
		let n = await get(e.cache, t);
		if (n) {
			let { token: e, createdAt: r, expiresAt: i, permissions: a, repositoryIds: o, repositoryNames: s, singleFileName: c, repositorySelection: l } = n;
			return toTokenAuthentication({
				installationId: t.installationId,
				token: e,
				createdAt: r,
				expiresAt: i,
				permissions: a,
				repositorySelection: l,
				repositoryIds: o,
				repositoryNames: s,
				singleFileName: c
			});
		}
	}
	let r = await getAppAuthentication(e), i = {
		installation_id: t.installationId,
		mediaType: { previews: ["machine-man"] },
		headers: { authorization: `bearer ${r.token}` }
	};
	t.repositoryIds && Object.assign(i, { repository_ids: t.repositoryIds }), t.repositoryNames && Object.assign(i, { repositories: t.repositoryNames }), t.permissions && Object.assign(i, { permissions: t.permissions });
	let { data: { token: a, expires_at: o, repositories: s, permissions: c, repository_selection: l, single_file: u } } = await n("POST /app/installations/{installation_id}/access_tokens", i), d = c || {}, p = l || "all", m = s ? s.map((e) => e.id) : void 0, h = s ? s.map((e) => e.name) : void 0, g = new Date().toISOString(), v = {
		token: a,
		createdAt: g,
		expiresAt: o,
		repositorySelection: p,
		permissions: d,
		repositoryIds: m,
		repositoryNames: h
	};
	u && Object.assign(i, { singleFileName: u }), await set(e.cache, t, v);
	let b = {
		installationId: t.installationId,
		token: a,
		createdAt: g,
		expiresAt: o,
		repositorySelection: p,
		permissions: d,
		repositoryIds: m,
		repositoryNames: h
	};
	return u && Object.assign(b, { singleFileName: u }), toTokenAuthentication(b);
}
async function auth$1(e, t) {
	switch (t.type) {
		case "app": return getAppAuthentication(e);
		case "oauth-app": return e.oauthApp({ type: "oauth-app" });
		case "installation": return getInstallationAuthentication(e, {
			...t,
			type: "installation"
		});
		case "oauth-user": return e.oauthApp(t);
		default: throw Error(`Invalid auth type: ${t.type}`);
	}
}
var vn = [
	"/app",
	"/app/hook/config",
	"/app/hook/deliveries",
	"/app/hook/deliveries/{delivery_id}",
	"/app/hook/deliveries/{delivery_id}/attempts",
	"/app/installations",
	"/app/installations/{installation_id}",
	"/app/installations/{installation_id}/access_tokens",
	"/app/installations/{installation_id}/suspended",
	"/app/installation-requests",
	"/marketplace_listing/accounts/{account_id}",
	"/marketplace_listing/plan",
	"/marketplace_listing/plans",
	"/marketplace_listing/plans/{plan_id}/accounts",
	"/marketplace_listing/stubbed/accounts/{account_id}",
	"/marketplace_listing/stubbed/plan",
	"/marketplace_listing/stubbed/plans",
	"/marketplace_listing/stubbed/plans/{plan_id}/accounts",
	"/orgs/{org}/installation",
	"/repos/{owner}/{repo}/installation",
	"/users/{username}/installation",
	"/enterprises/{enterprise}/installation"
];
function routeMatcher(e) {
	let t = `^(?:${e.map((e) => e.split("/").map((e) => e.startsWith("{") ? "(?:.+?)" : e).join("/")).map((e) => `(?:${e})`).join("|")})$`;
	return new RegExp(t, "i");
}
var yn = routeMatcher(vn);
function requiresAppAuth(e) {
	return !!e && yn.test(e.split("?")[0]);
}
var bn = 5e3;
function isNotTimeSkewError(e) {
	return !(e.message.match(/'Expiration time' claim \('exp'\) is too far in the future/) || e.message.match(/'Expiration time' claim \('exp'\) must be a numeric value representing the future time at which the assertion expires/) || e.message.match(/'Issued at' claim \('iat'\) must be an Integer representing the time that the assertion was issued/));
}
async function hook(e, t, n, r) {
	let i = t.endpoint.merge(n, r), a = i.url;
	if (/\/login\/oauth\/access_token$/.test(a)) return t(i);
	if (requiresAppAuth(a.replace(t.endpoint.DEFAULTS.baseUrl, ""))) {
		let { token: n } = await getAppAuthentication(e);
		i.headers.authorization = `bearer ${n}`;
		let r;
		try {
			r = await t(i);
		} catch (n) {
			if (isNotTimeSkewError(n) || n.response.headers.date === void 0) throw n;
			let r = Math.floor((Date.parse(n.response.headers.date) - Date.parse(new Date().toString())) / 1e3);
			e.log.warn(n.message), e.log.warn(`[@octokit/auth-app] GitHub API time and system time are different by ${r} seconds. Retrying request with the difference accounted for.`);
			let { token: a } = await getAppAuthentication({
				...e,
				timeDifference: r
			});
			return i.headers.authorization = `bearer ${a}`, t(i);
		}
		return r;
	}
	if (requiresBasicAuth(a)) {
		let n = await e.oauthApp({ type: "oauth-app" });
		return i.headers.authorization = n.headers.authorization, t(i);
	}
	let { token: o, createdAt: s } = await getInstallationAuthentication(e, {}, t.defaults({ baseUrl: i.baseUrl }));
	return i.headers.authorization = `token ${o}`, sendRequestWithRetries(e, t, i, s);
}
async function sendRequestWithRetries(e, t, n, r, i = 0) {
	let a = +new Date() - new Date(r);
	try {
		return await t(n);
	} catch (o) {
		if (o.status !== 401) throw o;
		if (a >= bn) throw i > 0 && (o.message = `After ${i} retries within ${a / 1e3}s of creating the installation access token, the response remains 401. At this point, the cause may be an authentication problem or a system outage. Please check https://www.githubstatus.com for status information`), o;
		++i;
		let s = i * 1e3;
		return e.log.warn(`[@octokit/auth-app] Retrying after 401 response to account for token replication delay (retry: ${i}, wait: ${s / 1e3}s)`), await new Promise((e) => setTimeout(e, s)), sendRequestWithRetries(e, t, n, r, i);
	}
}
var xn = "8.3.1";
function createAppAuth(e) {
	if (!e.appId) throw Error("[@octokit/auth-app] appId option is required");
	if (!e.privateKey && !e.createJwt) throw Error("[@octokit/auth-app] privateKey option is required");
	if (e.privateKey && e.createJwt) throw Error("[@octokit/auth-app] privateKey and createJwt options are mutually exclusive");
	if ("installationId" in e && !e.installationId) throw Error("[@octokit/auth-app] installationId is set to a falsy value");
	let t = e.log || {};
	typeof t.warn != "function" && (t.warn = console.warn.bind(console));
	let n = e.request || _plugin_rest_endpoint_methods_js__WEBPACK_IMPORTED_MODULE_13__.a.defaults({ headers: { "user-agent": `octokit-auth-app.js/${xn} ${(0,_plugin_rest_endpoint_methods_js__WEBPACK_IMPORTED_MODULE_13__.s)()}` } }), r = Object.assign({
		request: n,
		cache: getCache()
	}, e, e.installationId ? { installationId: Number(e.installationId) } : {}, {
		log: t,
		oauthApp: createOAuthAppAuth({
			clientType: "github-app",
			clientId: e.clientId || "",
			clientSecret: e.clientSecret || "",
			request: n
		})
	});
	return Object.assign(auth$1.bind(null, r), { hook: hook.bind(null, r) });
}
// node_modules/octokit-auth-probot/dist-node/index.js
async function auth(e, t) {
	if (t.type !== "event-octokit") {
		if (e.type === "token" && t.type === "installation" && t.factory) {
			let { type: n, factory: r, ...i } = t;
			return r(Object.assign({}, i, {
				octokit: e.octokit,
				octokitOptions: e.octokitOptions
			}));
		}
		return e.auth(t);
	}
	if (e.type !== "app") return e.octokit;
	let n = t.event.payload.action, r = t.event.payload.installation && t.event.payload.installation.id, i = t.event.name + (n ? "." + n : ""), a = e.octokit.constructor;
	if (!r) {
		let { auth: t, ...n } = e.octokitOptions;
		return new a({
			authStrategy: createUnauthenticatedAuth,
			auth: { reason: `Handling a "${i}" event: an "installation" key is missing. The installation ID cannot be determined` },
			...n
		});
	}
	if (t.event.name === "installation" && ["suspend", "deleted"].includes(String(n))) {
		let { auth: t, ...n } = e.octokitOptions;
		return new a({
			authStrategy: createUnauthenticatedAuth,
			auth: { reason: `Handling a "${i}" event: The app's access has been revoked from @octokit (id: ${r})` },
			...n
		});
	}
	return e.auth({
		type: "installation",
		installationId: r,
		factory: (t) => {
			let n = Object.assign({}, e.octokitOptions, { auth: Object.assign({}, t, { installationId: r }) });
			return new a(n);
		}
	});
}
function getState(e) {
	let t = {
		octokit: e.octokit,
		octokitOptions: e.octokitOptions
	};
	return "token" in e ? {
		type: "token",
		auth: (0,_plugin_rest_endpoint_methods_js__WEBPACK_IMPORTED_MODULE_13__.i)(String(e.token)),
		...t
	} : "appId" in e && ("privateKey" in e || "createJwt" in e) ? {
		type: "app",
		auth: createAppAuth(e),
		...t
	} : {
		type: "unauthenticated",
		auth: createUnauthenticatedAuth({ reason: "Neither \"appId\"/\"privateKey\" nor \"token\" have been set as auth options" }),
		...t
	};
}
var Sn = "0.0.0-development";
function createProbotAuthFn(e) {
	let t = getState(e);
	return Object.assign(auth.bind(null, t), { hook: t.auth.hook });
}
createProbotAuthFn.VERSION = Sn;
var Cn = createProbotAuthFn;
// node_modules/probot/lib/octokit/octokit-plugin-probot-request-logging.js
function probotRequestLogging(e) {
	e.hook.error("request", (t, n) => {
		if ("status" in t) {
			let { method: r, url: i, ...a } = e.request.endpoint.parse(n), o = `GitHub request: ${r} ${i} - ${t.status}`;
			e.log.debug(a.body || {}, o);
		}
		throw t;
	}), e.hook.after("request", (t, n) => {
		let { method: r, url: i, ...a } = e.request.endpoint.parse(n), o = `GitHub request: ${r} ${i} - ${t.status}`;
		e.log.debug(a.body || {}, o);
	});
}
// node_modules/probot/lib/version.js
const wn = "14.3.2", Tn = {
	authStrategy: Cn,
	throttle: {
		enabled: !0,
		onSecondaryRateLimit: (e, t, n) => (n.log.warn(`Secondary Rate limit hit with "${t.method} ${t.url}", retrying in ${e} seconds.`), !0),
		onRateLimit: (e, t, n) => (n.log.warn(`Rate limit hit with "${t.method} ${t.url}", retrying in ${e} seconds.`), !0)
	},
	userAgent: `probot/${wn}`
}, En = _plugin_rest_endpoint_methods_js__WEBPACK_IMPORTED_MODULE_13__.r.plugin(throttling, retry, _plugin_rest_endpoint_methods_js__WEBPACK_IMPORTED_MODULE_13__.n, _plugin_rest_endpoint_methods_js__WEBPACK_IMPORTED_MODULE_13__.t, enterpriseCompatibility, probotRequestLogging, config).defaults((e) => ({
	...Tn,
	...e,
	throttle: {
		...Tn.throttle,
		...e?.throttle
	}
}));
// node_modules/probot/lib/octokit/get-octokit-throttle-options.js
async function getOctokitThrottleOptions(e) {
	let { log: t, redisConfig: n } = e, r = {
		onRateLimit: (e, n) => (t.warn(`Request quota exhausted for request ${n.method} ${n.url}`), n.request.retryCount <= 2 && (t.info(`Retrying after ${e} seconds!`), !0)),
		onSecondaryRateLimit: (e, n) => {
			t.warn(`Secondary quota detected for request ${n.method} ${n.url}`);
		}
	};
	if (!n) return r;
	let i = new nn.default.IORedisConnection({ client: await getRedisClient(e) });
	return i.on("error", (e) => {
		t.error(Object.assign(e, { source: "bottleneck" }));
	}), r.Bottleneck = nn.default, r.connection = i, r;
}
let Dn = null;
async function getRedisClient({ redisConfig: e }) {
	if (Dn ??= (await npxImport("ioredis@5.9.3", { onlyPackageRunner: !0 })).Redis, e) return new Dn(e);
}
// node_modules/probot/lib/octokit/get-probot-octokit-with-defaults.js
async function getProbotOctokitWithDefaults(e) {
	let t = e.githubToken ? {
		token: e.githubToken,
		request: _plugin_rest_endpoint_methods_js__WEBPACK_IMPORTED_MODULE_13__.a.defaults({ request: { fetch: e.request?.fetch } })
	} : {
		cache: e.cache,
		appId: e.appId,
		privateKey: e.privateKey,
		request: _plugin_rest_endpoint_methods_js__WEBPACK_IMPORTED_MODULE_13__.a.defaults({ request: { fetch: e.request?.fetch } })
	}, n = e.log.child({ name: "octokit" }), r = await getOctokitThrottleOptions({
		log: n,
		redisConfig: e.redisConfig
	}), i = {
		log: n,
		auth: t
	};
	return e.request && (i.request = e.request), e.baseUrl && (i.baseUrl = e.baseUrl), r && (i.throttle = r), e.Octokit.defaults((e) => {
		let t = Object.assign({}, i, e, { auth: e.auth ? Object.assign({}, i.auth, e.auth) : i.auth });
		return e.throttle && (t.throttle = Object.assign({}, i.throttle, e.throttle)), t;
	});
}
// node_modules/probot/lib/helpers/get-error-handler.js
function getErrorHandler(e) {
	return (t) => {
		let n = t instanceof AggregateError ? t.errors : [t], r = t.event;
		for (let t of n) {
			let n = (t.message || "").toLowerCase();
			n.includes("x-hub-signature-256") ? e.error(t, "Go to https://github.com/settings/apps/YOUR_APP and verify that the Webhook secret matches the value of the WEBHOOK_SECRET environment variable.") : n.includes("pem") || n.includes("json web token") ? e.error(t, "Your private key (a .pem file or PRIVATE_KEY environment variable) or APP_ID is incorrect. Go to https://github.com/settings/apps/YOUR_APP, verify that APP_ID is set correctly, and generate a new PEM file if necessary.") : e.child({
				name: "event",
				id: r?.id
			}).error(t);
		}
	};
}
// node_modules/probot/lib/octokit/octokit-webhooks-transform.js
async function webhookTransform(e, t) {
	return new Context(t, await e.octokit.auth({
		type: "event-octokit",
		event: t
	}), e.log.child({
		name: "event",
		id: t.id
	}));
}
// node_modules/probot/lib/octokit/get-webhooks.js
function getWebhooks(e) {
	let t = new Webhooks({
		log: e.log,
		secret: e.webhookSecret,
		transform: (t) => webhookTransform(e, t)
	});
	return t.onError(getErrorHandler(e.log)), t;
}
// node_modules/probot/lib/helpers/webhook-proxy.js
var On = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.o)((0,_stand_in_http_js__WEBPACK_IMPORTED_MODULE_15__.t)(), 1), kn = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e, t) => {
	t.exports = function(e) {
		if (e === void 0 && (e = 2), e >= Error.stackTraceLimit) throw TypeError("getCallerFile(position) requires position be less then Error.stackTraceLimit but position was: `" + e + "` and Error.stackTraceLimit was: `" + Error.stackTraceLimit + "`");
		var t = Error.prepareStackTrace;
		Error.prepareStackTrace = function(e, t) {
			return t;
		};
		var n = Error().stack;
		if (Error.prepareStackTrace = t, typeof n == "object" && n) return n[e] ? n[e].getFileName() : void 0;
	};
}));
(0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e, t) => {
	let { pino: n, symbols: { stringifySym: r, chindingsSym: i } } = $e(), a = je(), o = kn(), s = Symbol("startTime"), c = Symbol("reqObject");
	function pinoLogger(e, t) {
		e && e._writableState && (t = e, e = null), e = Object.assign({}, e), e.customAttributeKeys = e.customAttributeKeys || {};
		let n = e.customAttributeKeys.req || "req", o = e.customAttributeKeys.res || "res", l = e.customAttributeKeys.err || "err", u = e.customAttributeKeys.reqId || "reqId", d = e.customAttributeKeys.responseTime || "responseTime";
		delete e.customAttributeKeys;
		let p = e.customProps || void 0;
		if (e.wrapSerializers = "wrapSerializers" in e ? e.wrapSerializers : !0, e.wrapSerializers) {
			e.serializers = Object.assign({}, e.serializers);
			let t = e.serializers[n] || e.serializers.req || a.req, r = e.serializers[o] || e.serializers.res || a.res, i = e.serializers[l] || e.serializers.err || a.err;
			e.serializers[n] = a.wrapRequestSerializer(t), e.serializers[o] = a.wrapResponseSerializer(r), e.serializers[l] = a.wrapErrorSerializer(i);
		}
		if (delete e.wrapSerializers, e.useLevel && e.customLogLevel) throw Error("You can't pass 'useLevel' and 'customLogLevel' together");
		function getValidLogLevel(e, t = "info") {
			if (e && typeof e == "string") {
				let t = e.trim();
				if (A.includes(t) === !0) return t;
			}
			return t;
		}
		function getLogLevelFromCustomLogLevel(e, t, n, r, i) {
			return e ? getValidLogLevel(e(i, n, r), t) : t;
		}
		let m = e.customLogLevel;
		delete e.customLogLevel;
		let h = e.stream || t;
		delete e.stream;
		let g = e.autoLogging !== !1, v = e.autoLogging && e.autoLogging.ignore ? e.autoLogging.ignore : null;
		delete e.autoLogging;
		let b = getFunctionOrDefault(e.customReceivedObject, void 0), x = getFunctionOrDefault(e.customReceivedMessage, void 0), S = getFunctionOrDefault(e.customSuccessObject, defaultSuccessfulRequestObjectProvider), C = getFunctionOrDefault(e.customSuccessMessage, defaultSuccessfulRequestMessageProvider), w = getFunctionOrDefault(e.customErrorObject, defaultFailedRequestObjectProvider), T = getFunctionOrDefault(e.customErrorMessage, defaultFailedRequestMessageProvider);
		delete e.customSuccessfulMessage, delete e.customErroredMessage;
		let E = !!e.quietReqLogger, O = !!e.quietResLogger, k = wrapChild(e, h), A = Object.keys(k.levels.values).concat("silent"), j = getValidLogLevel(e.useLevel);
		delete e.useLevel;
		let M = reqIdGenFactory(e.genReqId), result = (e, t, n) => loggingMiddleware(k, e, t, n);
		return result.logger = k, result;
		function onResFinished(e, t, n) {
			let a = t, u = Date.now() - e[s], h = e[c], g = getLogLevelFromCustomLogLevel(m, j, e, n, h);
			if (g === "silent") return;
			let v = typeof p == "function" ? p(h, e) : p;
			if (v) {
				let e = t[r](v).replace(/[{}]/g, "");
				t[i].includes(e) || (a = t.child(v));
			}
			if (n || e.err || e.statusCode >= 500) {
				let t = n || e.err || Error("failed with status code " + e.statusCode);
				a[g](w(h, e, t, {
					[o]: e,
					[l]: t,
					[d]: u
				}), T(h, e, t, u));
			} else a[g](S(h, e, {
				[o]: e,
				[d]: u
			}), C(h, e, u));
		}
		function loggingMiddleware(e, t, r, i) {
			let a = !0;
			t.id = t.id || M(t, r);
			let o = E ? e.child({ [u]: t.id }) : e, l = o.child({ [n]: t }), d = typeof p == "function" ? p(t, r) : p;
			d && (l = l.child(d));
			let h = O ? o : l, S = E ? o : l;
			r.log ||= h, Array.isArray(r.allLogs) === !1 && (r.allLogs = []), r.allLogs.push(h), t.log ||= S, t.allLogs ||= [], t.allLogs.push(S), r[s] = r[s] || Date.now(), r[c] = t;
			let onResponseComplete = (e) => (r.removeListener("close", onResponseComplete), r.removeListener("finish", onResponseComplete), r.removeListener("error", onResponseComplete), onResFinished(r, h, e));
			if (g) {
				if (v !== null && a === !0 && (a = !v(t)), a) {
					if (x !== void 0 || b !== void 0) {
						let e = getLogLevelFromCustomLogLevel(m, j, r, void 0, t), n = b === void 0 ? {} : b(t, r, void 0), i = x === void 0 ? void 0 : x(t, r);
						S[e](n, i);
					}
					r.on("close", onResponseComplete), r.on("finish", onResponseComplete);
				}
				r.on("error", onResponseComplete);
			}
			i && i();
		}
	}
	function wrapChild(e, t) {
		let r = e.logger, i = e.genReqId, a = null;
		return r ? (e.logger = void 0, e.genReqId = void 0, a = r.child({}, e), e.logger = r, e.genReqId = i) : (e.transport && !e.transport.caller && (e.transport.caller = o()), a = n(e, t)), a;
	}
	function reqIdGenFactory(e) {
		if (typeof e == "function") return e;
		let t = 0;
		return function(e, n) {
			return e.id || (t = t + 1 & 2147483647);
		};
	}
	function getFunctionOrDefault(e, t) {
		return e && typeof e == "function" ? e : t;
	}
	function defaultSuccessfulRequestObjectProvider(e, t, n) {
		return n;
	}
	function defaultFailedRequestObjectProvider(e, t, n, r) {
		return r;
	}
	function defaultFailedRequestMessageProvider() {
		return "request errored";
	}
	function defaultSuccessfulRequestMessageProvider(e, t) {
		return !e.readableAborted && t.writableEnded ? "request completed" : "request aborted";
	}
	t.exports = pinoLogger, t.exports.stdSerializers = {
		err: a.err,
		req: a.req,
		res: a.res
	}, t.exports.startTime = s, t.exports.default = pinoLogger, t.exports.pinoHttp = pinoLogger;
}))();
var Probot = class {
	static defaults(e) {
		return class extends this {
			constructor(...t) {
				let n = t[0] || {};
				super(Object.assign({}, e, n));
			}
		};
	}
	#e;
	constructor(e = {}) {
		if (!e.githubToken) {
			if (!e.appId) throw Error("appId option is required");
			if (!e.privateKey) throw Error("privateKey option is required");
		}
		this.#e = {
			initializationState: 0,
			initializedPromise: createDeferredPromise(),
			initEventListeners: [],
			cache: null,
			octokit: null,
			webhooks: null,
			log: e.log || null,
			logFormat: e.logFormat || "pretty",
			logLevelInString: e.logLevelInString || !1,
			logLevel: e.logLevel || "warn",
			logMessageKey: e.logMessageKey,
			sentryDsn: e.sentryDsn,
			githubToken: e.githubToken,
			appId: Number.parseInt(e.appId, 10),
			privateKey: e.privateKey,
			host: e.host,
			port: e.port,
			OctokitBase: e.Octokit || En,
			baseUrl: e.baseUrl,
			redisConfig: e.redisConfig,
			webhookPath: e.webhookPath || "/api/github/webhooks",
			webhookSecret: e.secret || "development",
			request: e.request,
			server: e.server
		}, this.#t().catch(() => {});
	}
	async #t() {
		if (this.#e.initializationState !== 0) return this.#e.initializedPromise.promise;
		this.#e.initializationState = 1;
		try {
			this.#e.cache = new LruObject(15e3, 354e4), this.#e.log = this.#e.log || await getLog({
				logFormat: this.#e.logFormat,
				logLevelInString: this.#e.logLevelInString,
				level: this.#e.logLevel,
				logMessageKey: this.#e.logMessageKey,
				sentryDsn: this.#e.sentryDsn
			}), this.#e.log = this.#e.log.child({ name: "probot" });
			let e = await getProbotOctokitWithDefaults({
				githubToken: this.#e.githubToken,
				Octokit: this.#e.OctokitBase,
				appId: this.#e.appId,
				privateKey: this.#e.privateKey,
				cache: this.#e.cache,
				log: this.#e.log,
				redisConfig: this.#e.redisConfig,
				baseUrl: this.#e.baseUrl,
				request: this.#e.request
			});
			this.#e.octokit = new e(), this.#e.webhooks = getWebhooks({
				log: this.#e.log,
				octokit: this.#e.octokit,
				webhookSecret: this.#e.webhookSecret
			}), this.#e.initializationState = 2;
			for (let [e, t, n] of this.#e.initEventListeners) switch (e) {
				case "on":
					this.#e.webhooks.on(n, t);
					break;
				case "onAny":
					this.#e.webhooks.onAny(t);
					break;
				case "onError": this.#e.webhooks.onError(t);
			}
			this.#e.initEventListeners.length = 0, this.#e.initializedPromise.resolve();
		} catch (e) {
			this.#e.log ? this.#e.log.error({ err: e }, "Failed to initialize Probot") : console.error("Failed to initialize Probot", e), this.#e.initializedPromise.reject(e);
		} finally {
			return this.#e.initializedPromise.promise;
		}
	}
	async getNodeMiddleware({ log: e, path: t } = {}) {
		return await this.#t(), createNodeMiddleware(this.#e.webhooks, {
			log: e || this.#e.log,
			path: t || this.#e.webhookPath
		});
	}
	async auth(e) {
		return await this.#t(), await getAuthenticatedOctokit({
			log: this.#e.log,
			octokit: this.#e.octokit,
			installationId: e
		});
	}
	async load(e, t = { cwd: process.cwd() }) {
		if (await this.#e.initializedPromise.promise, typeof t.addHandler != "function" && (t.addHandler = this.#e.server ? this.#e.server.addHandler.bind(this.#e.server) : () => {
			throw Error("No server instance");
		}), Array.isArray(e)) for (let n of e) await this.load(n, t);
		else await e(this, t);
	}
	get log() {
		return this.#e.log;
	}
	on = (e, t) => {
		if (Array.isArray(e)) for (let t of e) validateEventName(t, { onUnknownEventName: "ignore" });
		else validateEventName(e, { onUnknownEventName: "ignore" });
		this.#e.initializationState === 2 ? this.#e.webhooks.on(e, t) : this.#e.initEventListeners.push([
			"on",
			t,
			e
		]);
	};
	onAny = (e) => {
		this.#e.initializationState === 2 ? this.#e.webhooks.onAny(e) : this.#e.initEventListeners.push(["onAny", e]);
	};
	onError = (e) => {
		this.#e.initializationState === 2 ? this.#e.webhooks.onError(e) : this.#e.initEventListeners.push(["onError", e]);
	};
	async ready() {
		return await this.#e.initializedPromise.promise, this;
	}
	async receive(e) {
		await this.#e.initializedPromise.promise, this.#e.log.debug({ event: e }, "Webhook received"), await this.#e.webhooks.receive(e);
	}
	static get version() {
		return wn;
	}
	get version() {
		return wn;
	}
	get webhooks() {
		return this.#e.webhooks;
	}
	get webhookPath() {
		return this.#e.webhookPath;
	}
};
// node_modules/probot/lib/helpers/get-payload.js
const An = new TextDecoder("utf-8", { fatal: !1 });
An.decode.bind(An);
// src/hosts/app/github-address.ts
function githubAddress(e, t, n) {
	return e === "" ? {
		api: "https://api.github.com",
		web: "https://github.com"
	} : (/^(?:[\w.-]+|\[[\da-f:]+\])(?::\d+)?$/i.test(e) || n.push(`GHE_HOST is "${e}": set it to the server's name alone, for example github.example.com.`), {
		api: `${t}://${e}/api/v3`,
		web: `${t}://${e}`
	});
}
// src/hosts/app/settings.ts
var BadSettings = class extends Error {
	faults;
	constructor(e) {
		super(`The app cannot start: ${e.join(" ")}`), this.name = "BadSettings", this.faults = e;
	}
};
const jn = "/api/github/webhooks";
function readSettings(e) {
	let t = [], text = (t, n) => {
		let r = e[t]?.trim() ?? "";
		return r === "" ? n : r;
	}, whole = (e, n, r, i) => {
		let a = text(e, n === null ? "" : String(n)), o = Number(a);
		if (/^\d+$/.test(a) && o >= r && o <= i) return o;
		let s = a === "" ? "is not set" : `is "${a}"`;
		return t.push(`${e} ${s}: set it to a whole number from ${r} to ${i}.`), r;
	}, path = (e, n) => {
		let r = text(e, n).replace(/\/+$/, "");
		return r !== "" && !/^(?:\/[\w.~-]+)+$/.test(r) && t.push(`${e} is "${r}": set it to a path such as ${n || "/steward"}.`), r;
	}, oneOf = (e, n, r) => {
		let i = text(e, r).toLowerCase(), a = n.find((e) => e === i);
		return a === void 0 && t.push(`${e} is "${i}": set it to one of ${n.join(", ")}.`), a ?? r;
	}, n = {
		appId: whole("APP_ID", null, 1, 2 ** 53 - 1),
		privateKey: privateKeyIn(e, t),
		webhookSecret: secretIn(e, t),
		host: text("HOST", "localhost"),
		port: whole("PORT", 3e3, 0, 65535),
		basePath: path("BASE_PATH", ""),
		webhookPath: path("WEBHOOK_PATH", jn),
		baseUrl: githubAddress(text("GHE_HOST", ""), oneOf("GHE_PROTOCOL", ["https", "http"], "https"), t).api,
		logLevel: oneOf("LOG_LEVEL", Y, "info"),
		logFormat: oneOf("LOG_FORMAT", me, "pretty"),
		policyPath: text("STEWARD_POLICY", ".github/steward.yml").replace(/^\/+/, ""),
		pace: whole("STEWARD_WRITE_PACE", 1e3, 0, 6e4),
		writeLimit: whole("STEWARD_WRITE_LIMIT", 400, 0, 1e6),
		roundEvery: 6e4 * whole("STEWARD_ROUND_MINUTES", 60, 0, 10080)
	};
	if (t.length > 0) throw new BadSettings(t);
	return n;
}
function secretIn(e, t) {
	let n = e.WEBHOOK_SECRET ?? "", r = "set it to the secret of the App's webhook, at least 16 random characters.";
	return n.trim() === "" ? t.push(`WEBHOOK_SECRET is not set: ${r}`) : n === "development" ? t.push(`WEBHOOK_SECRET is a word that everybody knows: ${r}`) : n.length < 16 && t.push(`WEBHOOK_SECRET is too short: ${r}`), n;
}
function privateKeyIn(e, t) {
	let n = "set PRIVATE_KEY to the content of the App's .pem file, or PRIVATE_KEY_PATH to where the file is.", r = e.PRIVATE_KEY_PATH ?? "", i = e.PRIVATE_KEY ?? "", a = "PRIVATE_KEY";
	if (i.trim() === "") {
		if (r === "") return t.push(`PRIVATE_KEY is not set: ${n}`), "";
		a = "The file of PRIVATE_KEY_PATH";
		try {
			i = (0,node_fs__WEBPACK_IMPORTED_MODULE_23__.readFileSync)(r, "utf8");
		} catch {
			return t.push(`${a} cannot be read: ${n}`), "";
		}
	}
	let o = keyFrom(i);
	return o === null && t.push(`${a} is not an RSA private key: ${n}`), o ?? "";
}
function keyFrom(e) {
	let t = e.includes("-----BEGIN") ? e : Buffer.from(e, "base64").toString("utf8"), [, n, r] = /-----BEGIN (RSA )?PRIVATE KEY-----(.+?)-----END \1?PRIVATE KEY-----/s.exec(t.replaceAll("\\n", "\n")) ?? [];
	if (r === void 0) return null;
	try {
		let e = Buffer.from(r, "base64"), t = (0,node_crypto__WEBPACK_IMPORTED_MODULE_24__.createPrivateKey)({
			key: e,
			format: "der",
			type: n === void 0 ? "pkcs8" : "pkcs1"
		});
		return t.asymmetricKeyType === "rsa" ? t.export({
			type: "pkcs8",
			format: "pem"
		}).toString() : null;
	} catch {
		return null;
	}
}
function fetchInTime(e, t) {
	return fetch(e, {
		...t,
		signal: AbortSignal.timeout(3e4)
	});
}
function probotFor({ appId: e, privateKey: t, webhookSecret: n, baseUrl: r }, i) {
	return new Probot({
		appId: e,
		privateKey: t,
		secret: n,
		baseUrl: r,
		Octokit: En.defaults((e) => ({
			...e,
			retry: { enabled: !1 },
			throttle: { enabled: !1 }
		})),
		request: { fetch: fetchInTime },
		log: i.forProbot()
	});
}
async function ownLogin(e, t) {
	try {
		let { data: t } = await (await e.auth()).request("GET /app");
		return t === null ? null : `${t.slug ?? ""}[bot]`;
	} catch (e) {
		let n = typeof e == "object" && e && "status" in e ? e.status : null;
		if (n === 401 || n === 404) throw new BadSettings(["GitHub knows no App with this key: check that APP_ID and PRIVATE_KEY belong together."]);
		return t.warn(`GitHub could not be asked for the App's name: ${String(e)}`), null;
	}
}
const Mn = {
	debug: () => void 0,
	info: () => void 0,
	warn: () => void 0,
	error: () => void 0
};
function quietClients(e, { baseUrl: t }) {
	let n = En.defaults({
		baseUrl: t,
		log: Mn,
		retry: { enabled: !1 },
		throttle: { enabled: !1 },
		request: { fetch: fetchInTime }
	});
	return async (t) => {
		let r = await e.auth(), i = t ?? (await r.auth({ type: "app" })).token;
		return new n({ auth: { token: i } }).request;
	};
}
function connector(e, t) {
	let n = new _policy_in_force_js__WEBPACK_IMPORTED_MODULE_5__.i(1e3, Infinity);
	return async (r) => {
		let i = String(r), a = n.get(i);
		if (a !== void 0) return a;
		let o = await e.auth(r), s = t.of(r, o.request);
		return n.set(i, s), s;
	};
}
// src/hosts/app/job.ts
function keyOf(e) {
	let t = `${e.owner}/${e.name}`.toLowerCase();
	return e.kind === "desk" ? t : `${t}#${String(e.issue)}`;
}
function deskAt({ owner: e, name: t, installation: n }) {
	return {
		kind: "desk",
		owner: e,
		name: t,
		installation: n
	};
}
function jobIn({ action: e = "", issue: t, repository: n, installation: r }, i) {
	if (r?.id === void 0) return "It comes from no installation of the App.";
	if (t?.number === void 0) return "It names no issue.";
	let a = n?.owner?.login;
	return n?.name === void 0 || a === void 0 ? "It names no repository." : (t.pull_request ?? null) === null ? (0,_gone_js__WEBPACK_IMPORTED_MODULE_17__.t)(i, e) ? "The issue is gone." : {
		kind: "ticket",
		owner: a,
		name: n.name,
		issue: t.number,
		installation: r.id
	} : "It is about a pull request.";
}
function ticketBeside({ issue: e }, { owner: t, installation: n }) {
	let [r = ""] = (0,_marker_js__WEBPACK_IMPORTED_MODULE_31__.n)(e?.body ?? "")?.marker.keys ?? [], [i = "", a = "", o = 0] = (0,_key_js__WEBPACK_IMPORTED_MODULE_16__.i)("office", r) ?? [];
	return i !== t.toLowerCase() || o === 0 ? null : {
		kind: "ticket",
		owner: i,
		name: a,
		issue: o,
		installation: n
	};
}
// src/hosts/app/limits.ts
var Limits = class {
	#e = new Map();
	async watch(e, t) {
		try {
			return await t();
		} catch (t) {
			let n = (0,_client_js__WEBPACK_IMPORTED_MODULE_2__.a)(t), r = performance.now() + (n ?? 0);
			throw n !== null && this.#e.set(e, Math.max(r, this.#e.get(e) ?? 0)), t;
		}
	}
	left(e) {
		return Math.max(0, (this.#e.get(e) ?? 0) - performance.now());
	}
};
// src/hosts/app/places.ts
async function installationsOf(e, t) {
	let n = await (await e.auth()).paginate("GET /app/installations", { per_page: 100 });
	for (let { account: e } of n) e !== null && "login" in e && t.add(e.login.toLowerCase());
	return n.filter(({ suspended_at: e }) => e === null).map(({ id: e }) => e);
}
async function ownersOf(e, t) {
	let n = new Set();
	try {
		await installationsOf(e, n);
	} catch (e) {
		t.warn(`GitHub could not be asked who has installed the App: ${clause(e)}.`);
	}
	return n;
}
async function* placesOf(e, t, n) {
	let r = (await e.auth(t)).paginate.iterator("GET /installation/repositories", { per_page: 100 });
	for await (let { data: e } of r) for (let { owner: r, name: i, archived: a, has_issues: o } of e) {
		let e = {
			owner: r.login,
			name: i,
			installation: t
		};
		!a && o && n(e) && (yield e);
	}
}
// src/hosts/app/office-app.ts
const Nn = 5 * _instant_js__WEBPACK_IMPORTED_MODULE_1__.o;
function officeOfApp(e) {
	let { environment: t, baseUrl: n, pace: r, server: i, isShared: a, quietly: o } = e, s = null;
	return async (e) => {
		let c = (0,_office_setting_js__WEBPACK_IMPORTED_MODULE_18__.n)(t, {
			repository: e,
			isShared: a()
		});
		s = s !== null && s.expires > Date.now() + Nn ? s : await tokenFor(c, await o(null));
		let l = await o(s.token);
		return {
			place: c,
			client: new _client_js__WEBPACK_IMPORTED_MODULE_2__.t({
				transport: l,
				baseUrl: n,
				pace: r,
				patience: 0,
				server: i
			})
		};
	};
}
async function tokenFor({ owner: e, name: t }, n) {
	let { id: r } = await told(n("GET /repos/{owner}/{repo}/installation", {
		owner: e,
		repo: t
	}), Pn), i = await told(n("POST /app/installations/{id}/access_tokens", {
		id: r,
		repositories: [t],
		permissions: {
			issues: "write",
			metadata: "read"
		}
	}), Fn);
	return {
		token: i.token,
		expires: Date.parse(i.expires_at)
	};
}
const Pn = "The App has to be installed on the repository that STEWARD_OFFICE names.", Fn = "The App needs the permission to write issues on the repository that STEWARD_OFFICE names.";
async function told(e, t) {
	try {
		return (await e).data;
	} catch (e) {
		let n = typeof e == "object" && e && "status" in e ? Number(e.status) : 0;
		throw new _errors_js__WEBPACK_IMPORTED_MODULE_7__.t("bad-input", n >= 400 && n < 500 ? t : "GitHub does not answer about the repository that STEWARD_OFFICE names.");
	}
}
function isOffice(e, t, n) {
	let r = e.STEWARD_OFFICE?.trim().toLowerCase() ?? "";
	return r !== "" && r === `${t}/${n}`.toLowerCase();
}
// src/hosts/app/recent.ts
var Recent = class {
	#e = new Set();
	#t;
	constructor(e) {
		this.#t = e;
	}
	claim(e) {
		let t = this.#e.delete(e);
		if (this.#e.add(e), this.#e.size > this.#t) {
			let [e] = this.#e;
			e !== void 0 && this.#e.delete(e);
		}
		return !t;
	}
}, PolicyFaults = class {
	#e;
	#t = new Recent(1e3);
	#n = new Set();
	#r = new Set();
	constructor(e) {
		this.#e = e;
	}
	get count() {
		return new Set([...this.#n, ...this.#r]).size;
	}
	beginRound() {
		this.#r = this.#n, this.#n = new Set();
	}
	note({ owner: e, name: t }, n) {
		let r = `${e}/${t}`.toLowerCase();
		this.#r.delete(r), n ? this.#n.add(r) : this.#n.delete(r);
	}
	tell(e, { owner: t, name: n }, ...r) {
		let i = `${t}/${n}`, a = [...r, ...e.map(_format_js__WEBPACK_IMPORTED_MODULE_32__.t)];
		if (a.length !== 0 && this.#t.claim([i, ...a].join("\n"))) for (let e of a) this.#e.warn(e, { repository: i });
	}
}, Proposals = class {
	#e;
	#t = new Map();
	constructor(e) {
		this.#e = e;
	}
	get count() {
		return this.#t.size;
	}
	note({ owner: e, name: t }, { isProposal: n, plan: r }) {
		let i = `${e}/${t}`;
		if (!n) {
			this.#t.delete(i);
			return;
		}
		let a = r.map(_effect_line_js__WEBPACK_IMPORTED_MODULE_33__.t), o = a.join("\n");
		if (this.#t.get(i) !== o) {
			this.#t.set(i, o), this.#e.warn((0,_first_proposal_js__WEBPACK_IMPORTED_MODULE_19__.t)(r.length), {
				repository: i,
				due: r.length
			});
			for (let e of a.slice(0, 200)) this.#e.info(`Proposed: ${e}`, { repository: i });
			a.length > 200 && this.#e.info(`Proposed: ${String(a.length - 200)} more changes`, { repository: i });
		}
	}
}, SchedulerClosed = class extends Error {}, Scheduler = class {
	#e;
	#t;
	#n = new Map();
	#r = new Set();
	#i;
	#a = {
		ticket: 0,
		desk: 0
	};
	#o = {
		ticket: 0,
		desk: 0
	};
	#s = !1;
	constructor(e) {
		let { kinds: t, timers: n } = e;
		this.#e = e, this.#i = {
			ticket: new KeyedTimers(n),
			desk: new KeyedTimers(n)
		}, this.#t = {
			ticket: new _dist2_js__WEBPACK_IMPORTED_MODULE_20__.t({ concurrency: t.ticket.concurrency }),
			desk: new _dist2_js__WEBPACK_IMPORTED_MODULE_20__.t({ concurrency: t.desk.concurrency })
		};
	}
	add(e) {
		if (this.#s) throw new SchedulerClosed("The app stops and accepts no more work.");
		let t = keyOf(e), n = this.#n.get(t) ?? this.#c(t, e);
		n.job = e, n.running || n.timer !== null || n.wanted ? n.wanted = !0 : this.#d(t, n);
	}
	async now(e) {
		if (this.#s) return null;
		let t = keyOf(e), n = this.#n.get(t) ?? this.#c(t, e);
		n.job = e;
		let r = new Promise((e) => n.waiters.push(e));
		return n.running || n.wanted && n.timer === null || (this.#e.timers.clear(n.timer), this.#d(t, n)), r;
	}
	wake(e, t, n = null) {
		let r = keyOf(e);
		if (n?.outdated.has(r) !== !0) {
			if (n === null) for (let e of this.#r) e.outdated.add(r);
			this.#i[e.kind].set(r, t, () => {
				this.add(e);
			});
		}
	}
	counts(e) {
		let t = [...this.#n.values()].filter(({ job: t }) => t.kind === e);
		return {
			waiting: t.filter(({ wanted: e }) => e).length,
			running: t.filter(({ running: e }) => e).length,
			done: this.#a[e],
			failed: this.#o[e],
			timers: this.#i[e].size
		};
	}
	isFailing(e) {
		return [...this.#n.values()].some(({ job: t, failing: n }) => n && t.kind === e);
	}
	async close(e) {
		let { timers: t, kinds: n } = this.#e;
		this.#s = !0;
		for (let e of Object.values(this.#i)) e.close();
		for (let [e, r] of this.#n) !(n[r.job.kind].finishes && r.wanted) && !r.running ? this.#l(e, r) : r.timer !== null && (t.clear(r.timer), this.#d(e, r));
		let r = Object.values(this.#t);
		await endOf(Promise.all(r.map((e) => e.onIdle())), e, t);
		for (let e of r) e.clear();
		for (let e of this.#n.values()) this.#u(e, null);
		return [...this.#n.values()].filter(({ job: e }) => n[e.kind].finishes).length;
	}
	#c(e, t) {
		let n = {
			job: t,
			running: !1,
			wanted: !1,
			failures: 0,
			failing: !1,
			timer: null,
			waiters: []
		};
		return this.#n.set(e, n), n;
	}
	#l(e, t) {
		this.#e.timers.clear(t.timer), this.#n.delete(e), this.#u(t, null);
	}
	#u(e, t) {
		for (let n of e.waiters.splice(0)) n(t);
	}
	#d(e, t) {
		t.timer = null, t.wanted = !0, this.#t[t.job.kind].add(() => this.#f(e, t)).catch(() => void 0);
	}
	async #f(e, t) {
		let { kinds: n, limits: r } = this.#e, { installation: i, kind: a } = t.job, { rest: o, finishes: s } = n[a];
		if (this.#s && !s) {
			this.#l(e, t);
			return;
		}
		let c = r.left(i);
		if (c > 0) {
			this.#u(t, null), this.#s || this.#m(e, t, c);
			return;
		}
		let { result: l, pause: u } = await this.#p(t);
		t.running = !1, this.#u(t, l);
		let d = t.wanted;
		t.wanted ||= u !== null, d && (o === 0 || this.#s) ? this.#d(e, t) : u !== null || o > 0 && !this.#s ? this.#m(e, t, u ?? o) : this.#n.delete(e);
	}
	async #p(e) {
		let { kinds: t, work: n, limits: r, mayRetry: i, failed: a } = this.#e, { job: o } = e, { rest: s, retry: c } = t[o.kind];
		e.running = !0, e.wanted = !1;
		let l = { outdated: new Set() };
		this.#r.add(l);
		let u = null, d = null;
		try {
			d = await r.watch(o.installation, () => n(o, l)), e.failures = 0, e.failing = !1, this.#a[o.kind] += 1;
		} catch (t) {
			let n = r.left(o.installation);
			u = this.#s || !i(t) ? null : n > 0 ? Math.max(n, s) : c(e.failures += 1, t), u === null && (this.#o[o.kind] += 1, e.failures = 0), e.failing = u !== null, a({
				job: o,
				error: t,
				retryIn: u
			});
		}
		return this.#r.delete(l), {
			result: d,
			pause: u
		};
	}
	#m(e, t, n) {
		t.timer = this.#e.timers.set(() => {
			t.timer = null, t.wanted ? this.#d(e, t) : this.#n.delete(e);
		}, n);
	}
};
// src/hosts/app/receiver.ts
const In = new Set(["issues", "issue_comment"]);
function receiver({ verify: e, self: t, isOffice: n, add: r }) {
	return async ({ event: i, signature: a, body: o }) => {
		if (!await e(o, a)) return {
			cause: "unsigned",
			status: 401,
			error: "The signature is not of the App's webhook secret."
		};
		let s = payloadIn(o);
		if (s === null) return {
			cause: "malformed",
			status: 400,
			error: "The body is not JSON."
		};
		if (!In.has(i)) return { ignored: "The event is of no use here." };
		let c = jobIn(s, i);
		if (typeof c == "string") return { ignored: c };
		if (t !== null && s.sender?.login === t) return { ignored: "The App did it itself." };
		let l = n(c.owner, c.name) ? ticketBeside(s, c) : c;
		if (l === null) return { ignored: "It is about the office, where no tickets are." };
		try {
			r(l);
		} catch (e) {
			if (!(e instanceof SchedulerClosed)) throw e;
			return {
				cause: "stopping",
				status: 503,
				error: e.message
			};
		}
		return "taken";
	};
}
function payloadIn(e) {
	try {
		return JSON.parse(e) ?? {};
	} catch {
		return null;
	}
}
// src/hosts/app/refusals.ts
var Refusals = class {
	#e = {
		unsigned: 0,
		malformed: 0,
		too_large: 0,
		too_slow: 0,
		no_room: 0,
		stopping: 0
	};
	add(e) {
		this.#e[e] += 1;
	}
	get counts() {
		return { ...this.#e };
	}
}, Bodies = class {
	#e;
	#t = new Set();
	#n = 0;
	constructor(e) {
		this.#e = e;
	}
	async receive(e) {
		let { promise: t, resolve: n, reject: r } = Promise.withResolvers(), i = [], a = {
			bytes: 0,
			refuse: () => n(null)
		}, take = (e) => {
			i.push(e), a.bytes += e.length, this.#n += e.length, this.#r();
		};
		this.#t.add(a), e.on("data", take), e.once("end", () => n(Buffer.concat(i).toString("utf8"))), e.once("error", r);
		try {
			return await t;
		} finally {
			e.off("data", take), i.length = 0, this.#i(a);
		}
	}
	#r() {
		for (; this.#n > this.#e;) {
			let [e, ...t] = this.#t;
			if (e === void 0) return;
			let n = t.reduce((e, t) => t.bytes > e.bytes ? t : e, e);
			this.#i(n), n.refuse();
		}
	}
	#i(e) {
		this.#t.delete(e) && (this.#n -= e.bytes);
	}
}, Standstill = class {
	#e;
	#t;
	#n = performance.now();
	#r = -Infinity;
	constructor(e) {
		this.#e = e, this.#t = setInterval(() => {
			this.#i();
		}, e).unref();
	}
	within(e) {
		return this.#i(), performance.now() - this.#r <= e;
	}
	close() {
		clearInterval(this.#t);
	}
	#i() {
		let e = performance.now();
		e - this.#n > 2 * this.#e && (this.#r = e), this.#n = e;
	}
};
function headOf(e) {
	let { "x-hub-signature-256": t, "x-github-event": n, "content-type": r = "" } = e;
	if (typeof t != "string" || !/^sha256=[\da-f]{64}$/.test(t)) return refusal(401, "unsigned", "A webhook is signed: X-Hub-Signature-256 is missing or malformed.");
	if (!/^application\/json(?:;|$)/i.test(r)) return refusal(415, "malformed", "The App's webhook has to be set to the content type application/json.");
	if (typeof n != "string") return refusal(400, "malformed", "X-GitHub-Event is missing.");
	let i = Number(e["content-length"]);
	return i > 0 ? i > 5242880 ? refusal(413, "too_large", "A webhook has at most 5242880 bytes.") : {
		event: n,
		signature: t,
		length: i
	} : refusal(411, "malformed", "A webhook has a body and tells its Content-Length.");
}
function refusal(e, t, n) {
	return {
		status: e,
		cause: t,
		error: n
	};
}
// src/hosts/app/server.ts
const Ln = {
	connections: 500,
	bytes: 20971520,
	headersWithin: 5e3,
	requestWithin: 1e4,
	lookEvery: 1e3
};
function appServer(e) {
	let { refusals: t, log: n } = e, r = {
		...Ln,
		...e.limits
	}, i = new Bodies(r.bytes), a = new Standstill(r.lookEvery), o = Math.max(r.headersWithin, r.requestWithin), s = new Map(), isIn = (e) => {
		clearTimeout(s.get(e)), s.delete(e);
	}, serve = (t, r) => {
		r.once("close", () => {
			isIn(t.socket);
		}), answer(e, i, t, r).catch((e) => {
			r.destroyed || (n.error(`A request could not be answered: ${String(e)}`), r.headersSent || send(r, 500, { error: "The server failed." }));
		});
	}, c = (0, On.createServer)({
		headersTimeout: r.headersWithin,
		requestTimeout: r.requestWithin,
		connectionsCheckingInterval: r.lookEvery
	});
	c.maxConnections = r.connections, c.on("request", serve), c.on("checkContinue", serve), c.on("drop", () => {
		t.add("no_room");
	});
	let fail = (e, n) => {
		if (isIn(n), !n.writable) {
			n.destroy();
			return;
		}
		if (e.code === Rn && a.within(o + r.lookEvery)) {
			s.set(n, setTimeout(fail, o, e, n).unref());
			return;
		}
		let [i, c] = faultIn(e);
		t.add(i), n.end(`HTTP/1.1 ${c}\r\nConnection: close\r\n\r\n`, () => n.destroy());
	};
	return c.on("clientError", fail), c.on("close", () => {
		a.close();
	}), c;
}
const Rn = "ERR_HTTP_REQUEST_TIMEOUT";
function faultIn({ code: e }) {
	return e === Rn ? ["too_slow", "408 Request Timeout"] : e === "HPE_HEADER_OVERFLOW" ? ["too_large", "431 Request Header Fields Too Large"] : ["malformed", "400 Bad Request"];
}
async function answer(e, t, n, r) {
	let { paths: i, receive: a, health: o, stopping: s, refusals: c } = e, l = n.url?.split("?", 1)[0];
	if (l === i.health && (n.method === "GET" || n.method === "HEAD")) {
		send(r, s() ? 503 : 200, o());
		return;
	}
	let turnAway = ({ cause: e, status: t, error: i }) => {
		c.add(e);
		let a = n.complete || Number(n.headers["content-length"]) <= 65536;
		send(r, t, { error: i }, {
			...t === 503 ? { "retry-after": "10" } : {},
			...a ? {} : { connection: "close" }
		});
	};
	if (l !== i.webhooks || n.method !== "POST") {
		send(r, 404, { error: "There is nothing here." });
		return;
	}
	if (s()) {
		turnAway({
			cause: "stopping",
			status: 503,
			error: "The server is stopping."
		});
		return;
	}
	let u = headOf(n.headers);
	if ("cause" in u) {
		turnAway(u);
		return;
	}
	n.headers.expect !== void 0 && r.writeContinue();
	let d = await t.receive(n);
	if (d === null) {
		turnAway({
			cause: "no_room",
			status: 503,
			error: "Too much is being received at once."
		});
		return;
	}
	let p = await a({
		...u,
		body: d
	});
	p === "taken" ? send(r, 200, { taken: !0 }) : "ignored" in p ? send(r, 200, p) : turnAway(p);
}
function send(e, t, n, r = {}) {
	let i = JSON.stringify(n);
	e.writeHead(t, {
		"content-type": "application/json; charset=utf-8",
		"content-length": Buffer.byteLength(i),
		...r
	}), e.end(i);
}
// src/hosts/notices.ts
var NoticeMemory = class {
	#e = new Map();
	others(e, t, n) {
		let r = this.#e.get(e) ?? new Map();
		for (let [e, t] of r) t <= n - 36e5 && r.delete(e);
		return r.size - (t !== null && r.has(t) ? 1 : 0);
	}
	add(e, t, n) {
		let r = this.#e.get(e) ?? new Map();
		for (let e of t) r.set(e, n);
		r.size > 0 && this.#e.set(e, r);
	}
};
// src/hosts/run-report.ts
function wasHeldBack({ stoodBy: e, pausedUntil: t, isProposal: n }) {
	return e !== null || t !== null || n;
}
// src/hosts/app/ticket-run.ts
const zn = 10 * _instant_js__WEBPACK_IMPORTED_MODULE_1__.o;
var TicketRuns = class {
	#e;
	#t = new NoticeMemory();
	#n = new Map();
	constructor(e) {
		this.#e = e;
	}
	async run(e) {
		let { run: t, connect: n, baseUrl: r, policyPath: i, pace: a, server: o, writeLimit: s, pages: c } = this.#e, { office: l, chat: d, log: p } = this.#e, m = performance.now(), h = new Arrival(), g = h.watch(await n(e.installation)), v = new _client_js__WEBPACK_IMPORTED_MODULE_2__.t({
			transport: g,
			baseUrl: r,
			pace: a,
			patience: 0,
			server: o
		});
		try {
			let n = this.#t, r = await t({
				...e,
				client: v,
				policyPath: i,
				writeLimit: s,
				pages: c,
				office: l,
				chat: d,
				notices: n,
				dryRun: !1,
				progress: (t) => {
					p.debug(t, fieldsOf(e));
				}
			}), a = Math.round(performance.now() - m);
			p.info("looked at an issue", {
				...fieldsOf(e),
				changes: r.written,
				requests: r.requests,
				milliseconds: a
			});
			let o = nextWake(r);
			this.#e.wake(e, o === null ? null : h.until(o, r.context.now)), (isForDesk(r) || this.#r(r)) && this.#e.runDesk(e), this.#i(r, e);
		} catch (t) {
			if (!(t instanceof _errors_js__WEBPACK_IMPORTED_MODULE_7__.t) || t.code !== "no-policy" && t.code !== "no-issue") throw t;
			t.code === "no-policy" && this.#e.faults.note(e, !1), p.info(t.message, {
				...fieldsOf(e),
				requests: v.requests
			});
		}
	}
	#r(e) {
		let { flood: t, isForSweep: n, context: r } = e, { repository: i, now: a } = r, s = n ? _instant_js__WEBPACK_IMPORTED_MODULE_1__.o : zn;
		return !n && t?.way !== "later" || wasHeldBack(e) || a - (this.#n.get(i) ?? -Infinity) < s ? !1 : (this.#n.set(i, a), !0);
	}
	#i(e, t) {
		let { understood: n, stoodBy: r, pausedUntil: i, plan: a, left: o, held: s, failed: c, stopped: l, unserved: u } = e, { log: d, faults: p } = this.#e, m = fieldsOf(t);
		for (let t of e.warnings) d.warn(t, m);
		let { fallback: h, problems: g } = n;
		p.note(t, h !== null);
		let v = g.filter(({ inherited: e }) => e === void 0);
		if (h === null) p.tell(v, t, ...u);
		else {
			let e = `The newest policy has errors; the version of commit ${h.oid.slice(0, 7)} is in force.`;
			p.tell(v, t, e, ...u);
		}
		if (r !== null && d.info(`${r.login} acts for this desk, so nothing was written.`, m), i !== null && d.warn("The policy pauses the desk, so nothing was written.", {
			...m,
			due: a.length
		}), e.isProposal && d.info("The policy only proposes, so nothing was written.", {
			...m,
			due: a.length
		}), o.length > 0 && d.warn("The limit on writes was reached; the next run goes on.", {
			...m,
			left: o.length
		}), s > 0 && d.warn("More pages than the policy allows in an hour.", {
			...m,
			held: s
		}), l !== null) throw l;
		if (c.length > 0) throw new _errors_js__WEBPACK_IMPORTED_MODULE_7__.t(e.mayPass === !0 ? "github-unreachable" : "writes-failed", c.join(" "));
	}
};
function nextWake({ evaluations: [e], pausedUntil: t, isProposal: n }) {
	return n ? null : t !== null && t < Infinity ? t : e?.wake ?? null;
}
function isForDesk(e) {
	let { context: t, evaluations: n, ownIssues: r } = e;
	return wasHeldBack(e) ? !1 : r.length > 0 || n.some((e) => (0,_hand_out_js__WEBPACK_IMPORTED_MODULE_21__.i)(e, t));
}
// src/hosts/app/write-throttle.ts
var WriteThrottle = class {
	#e;
	#t = new Map();
	constructor(e) {
		this.#e = e;
	}
	of(e, t) {
		let n = this.#t.get(e) ?? this.#n();
		return this.#t.set(e, n), (e, r) => isWrite(e, r) ? n.add(() => t(e, r)) : t(e, r);
	}
	#n() {
		let e = this.#e > 0 ? {
			interval: this.#e,
			intervalCap: 1,
			strict: !0
		} : {};
		return new _dist2_js__WEBPACK_IMPORTED_MODULE_20__.t({
			concurrency: 1,
			...e
		});
	}
};
function isWrite(e, { query: t }) {
	return typeof t == "string" ? t.trimStart().startsWith("mutation") : !/^(?:GET|HEAD) /.test(e);
}
// src/hosts/app/app.ts
const Bn = [
	2e3,
	15e3,
	6e4
], Vn = _instant_js__WEBPACK_IMPORTED_MODULE_1__.o, Hn = _instant_js__WEBPACK_IMPORTED_MODULE_1__.i, Un = {
	ticket: {
		concurrency: 8,
		rest: 0,
		retry: (e) => Bn[e - 1] ?? null,
		finishes: !0
	},
	desk: {
		concurrency: 4,
		rest: Vn,
		retry: (e, t) => isOutage(t) ? Vn : Math.min(Vn * 2 ** (e - 1), Hn),
		finishes: !1
	}
}, Wn = 25e3;
async function startApp(e, t, n = (e) => process.stdout.write(`${e}\n`), r = he) {
	let i = readSettings(e), { logLevel: a, logFormat: o, pace: s } = i, c = new Log({
		level: a,
		format: o,
		write: n
	}), u = await probotFor(i, c).ready(), b = await ownLogin(u, c), S = connector(u, new WriteThrottle(s)), C = null, erred = () => {
		C = new Date().toISOString();
	}, w = new PolicyFaults(c), T = new Proposals(c), E = new _policy_in_force_js__WEBPACK_IMPORTED_MODULE_5__.t(), O = new _client_js__WEBPACK_IMPORTED_MODULE_2__.o(), k = await ownersOf(u, c), isShared = () => k.size !== 1, A = officeOfApp({
		environment: e,
		baseUrl: i.baseUrl,
		pace: s,
		server: O,
		isShared,
		quietly: quietClients(u, i)
	}), j = new _unready_pagers_js__WEBPACK_IMPORTED_MODULE_4__.a(), M = (0,_staff_chat_js__WEBPACK_IMPORTED_MODULE_3__.t)(e, { isShared }), N = (0,_unready_pagers_js__WEBPACK_IMPORTED_MODULE_4__.r)(e, { isShared }), runKnowing = (e) => t({
		...e,
		policies: E,
		turns: j,
		news: N
	}), P = new Scheduler({
		kinds: Un,
		work: async (t, n) => (k.size > 0 && k.add(t.owner.toLowerCase()), t.kind === "desk" ? runDesk(t, n, {
			...i,
			server: O,
			run: runKnowing,
			connect: S,
			office: A,
			chat: M,
			scheduler: P,
			runTicket: add,
			unreadyPagers: ({ policy: t, repository: n }) => (0,_unready_pagers_js__WEBPACK_IMPORTED_MODULE_4__.t)(e, t, {
				repository: n,
				isShared: isShared()
			}),
			faults: w,
			proposals: T,
			log: c
		}) : (await F.run(t), !0)),
		mayRetry: isPassing,
		limits: new Limits(),
		failed: (e) => {
			erred(), e.retryIn === null && isOutage(e.error) && I.missed(), logFailure(e, c, w);
		},
		timers: r
	}), add = (e) => {
		try {
			P.add(e);
		} catch (e) {
			if (!(e instanceof SchedulerClosed)) throw e;
		}
	}, F = new TicketRuns({
		...i,
		server: O,
		run: runKnowing,
		connect: S,
		wake: (e, t) => {
			P.wake(e, t);
		},
		runDesk: (e) => {
			add(deskAt(e));
		},
		faults: w,
		log: c,
		pages: (0,_unready_pagers_js__WEBPACK_IMPORTED_MODULE_4__.n)(e, { isShared }),
		office: A,
		chat: M
	}), I = new AllDesks({
		installations: () => (w.beginRound(), installationsOf(u, k)),
		places: (t) => placesOf(u, t, ({ owner: t, name: n }) => !isOffice(e, t, n)),
		run: async (e) => await P.now(deskAt(e)) ?? !0,
		failed: erred,
		every: i.roundEvery,
		timers: r,
		log: c
	}), L = new Refusals(), R = !1, z = performance.now(), B = appServer({
		paths: {
			webhooks: `${i.basePath}${i.webhookPath}`,
			health: `${i.basePath}/health`
		},
		receive: receiver({
			verify: async (e, t) => u.webhooks.verify(e, t),
			self: b,
			isOffice: (t, n) => isOffice(e, t, n),
			add: (e) => {
				P.add(e);
			}
		}),
		health: () => {
			let e = Math.round((performance.now() - z) / 1e3), t = R ? "stopping" : I.finished && !P.isFailing("desk") ? "ok" : "degraded", n = I.going || P.counts("desk").running > 0, r = P.counts("ticket");
			return {
				status: t,
				version: _product_version_js__WEBPACK_IMPORTED_MODULE_34__.t,
				uptime: e,
				...r,
				round: n,
				policy: w.count > 0 ? "faulty" : "ok",
				faulty_policies: w.count,
				proposing: T.count,
				refused: L.counts,
				last_error: C
			};
		},
		stopping: () => R,
		refusals: L,
		log: c
	});
	B.listen(i.port, i.host);
	try {
		await (0,node_events__WEBPACK_IMPORTED_MODULE_25__.once)(B, "listening");
	} catch (e) {
		throw notFree(e, i);
	}
	let V = urlOf(i.host, B.address());
	return c.info(`Steward ${_product_version_js__WEBPACK_IMPORTED_MODULE_34__.t} listens on ${V} for ${i.baseUrl}`), I.start(), {
		url: V,
		async close() {
			R = !0;
			let e = I.close(Wn), t = await P.close(Wn);
			await e, t > 0 && c.warn("Stopped before all was done; the next sweep does it.", { left: t });
			let n = (0,node_events__WEBPACK_IMPORTED_MODULE_25__.once)(B, "close");
			return B.close(), B.closeAllConnections(), await n, c.info("Stopped."), t;
		}
	};
}
function notFree(e, { host: t, port: n }) {
	let r = e instanceof Error && "code" in e ? e.code : null, i = {
		EADDRINUSE: `PORT is ${n}, where something else listens already: set it to another.`,
		EACCES: `PORT is ${n}, which needs more rights than the app has: set it to one from 1024.`,
		EADDRNOTAVAIL: `HOST is "${t}", which is no address of this machine.`,
		ENOTFOUND: `HOST is "${t}", which is no address of this machine.`
	}[String(r)];
	return i === void 0 ? e : new BadSettings([i]);
}
function urlOf(e, { port: t }) {
	return `http://${e.includes(":") ? `[${e}]` : e}:${t}`;
}



/***/ }),

/***/ 3810:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ t)
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1308);

// node_modules/deepmerge/dist/cjs.js
var t = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e, t) => {
	var isMergeableObject = function(e) {
		return isNonNullObject(e) && !isSpecial(e);
	};
	function isNonNullObject(e) {
		return !!e && typeof e == "object";
	}
	function isSpecial(e) {
		var t = Object.prototype.toString.call(e);
		return t === "[object RegExp]" || t === "[object Date]" || isReactElement(e);
	}
	var n = typeof Symbol == "function" && Symbol.for ? Symbol.for("react.element") : 60103;
	function isReactElement(e) {
		return e.$$typeof === n;
	}
	function emptyTarget(e) {
		return Array.isArray(e) ? [] : {};
	}
	function cloneUnlessOtherwiseSpecified(e, t) {
		return t.clone !== !1 && t.isMergeableObject(e) ? deepmerge(emptyTarget(e), e, t) : e;
	}
	function defaultArrayMerge(e, t, n) {
		return e.concat(t).map(function(e) {
			return cloneUnlessOtherwiseSpecified(e, n);
		});
	}
	function getMergeFunction(e, t) {
		if (!t.customMerge) return deepmerge;
		var n = t.customMerge(e);
		return typeof n == "function" ? n : deepmerge;
	}
	function getEnumerableOwnPropertySymbols(e) {
		return Object.getOwnPropertySymbols ? Object.getOwnPropertySymbols(e).filter(function(t) {
			return Object.propertyIsEnumerable.call(e, t);
		}) : [];
	}
	function getKeys(e) {
		return Object.keys(e).concat(getEnumerableOwnPropertySymbols(e));
	}
	function propertyIsOnObject(e, t) {
		try {
			return t in e;
		} catch {
			return !1;
		}
	}
	function propertyIsUnsafe(e, t) {
		return propertyIsOnObject(e, t) && !(Object.hasOwnProperty.call(e, t) && Object.propertyIsEnumerable.call(e, t));
	}
	function mergeObject(e, t, n) {
		var r = {};
		return n.isMergeableObject(e) && getKeys(e).forEach(function(t) {
			r[t] = cloneUnlessOtherwiseSpecified(e[t], n);
		}), getKeys(t).forEach(function(i) {
			propertyIsUnsafe(e, i) || (r[i] = propertyIsOnObject(e, i) && n.isMergeableObject(t[i]) ? getMergeFunction(i, n)(e[i], t[i], n) : cloneUnlessOtherwiseSpecified(t[i], n));
		}), r;
	}
	function deepmerge(e, t, n) {
		n ||= {}, n.arrayMerge = n.arrayMerge || defaultArrayMerge, n.isMergeableObject = n.isMergeableObject || isMergeableObject, n.cloneUnlessOtherwiseSpecified = cloneUnlessOtherwiseSpecified;
		var r = Array.isArray(t);
		return r === Array.isArray(e) ? r ? n.arrayMerge(e, t, n) : mergeObject(e, t, n) : cloneUnlessOtherwiseSpecified(t, n);
	}
	deepmerge.all = function(e, t) {
		if (!Array.isArray(e)) throw Error("first argument should be an array");
		return e.reduce(function(e, n) {
			return deepmerge(e, n, t);
		}, {});
	}, t.exports = deepmerge;
}));



/***/ }),

/***/ 8665:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ isGone)
/* harmony export */ });
// src/hosts/gone.ts
const e = new Set(["deleted", "transferred"]);
function isGone(t, n) {
	return t === "issues" && e.has(n);
}



/***/ })

};
