export const id = 303;
export const ids = [303];
export const modules = {

/***/ 6303:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   check: () => (/* binding */ check)
/* harmony export */ });
/* harmony import */ var _instant_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7101);
/* harmony import */ var _suggestion_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8630);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9473);
/* harmony import */ var _documents_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3174);
/* harmony import */ var _ticket_line_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1269);
/* harmony import */ var _pagers_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8590);
/* harmony import */ var _phrases2_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(762);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1983);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(7413);
/* harmony import */ var _load_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1146);
/* harmony import */ var _unstaffed_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(7274);
/* harmony import */ var _template_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(9664);
/* harmony import */ var _output_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(3635);
/* harmony import */ var _policy_file_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(951);
/* harmony import */ var _text_file_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(2060);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(6760);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(1455);

















// src/languages/template-check.ts
var j = (0,_documents_js__WEBPACK_IMPORTED_MODULE_3__.u)();
function checkTemplate(e, t, r) {
	let problem = (n) => {
		let { begin: i, ...a } = n, o = t.slice(0, i).split("\n"), s = (o.at(-1) ?? "").length + 1, c = {
			file: r,
			line: o.length,
			column: s,
			path: ["templates", e]
		};
		return {
			code: "bad-template",
			severity: "error",
			...a,
			...c
		};
	};
	if (!(0,_documents_js__WEBPACK_IMPORTED_MODULE_3__.o)(e)) return [problem({
		begin: 0,
		message: `There is no document ${(0,_pagers_js__WEBPACK_IMPORTED_MODULE_5__.i)(e)}`,
		...(0,_suggestion_js__WEBPACK_IMPORTED_MODULE_1__.r)(e, _documents_js__WEBPACK_IMPORTED_MODULE_3__.a)
	})];
	let i = sampleOf(e), o = attempt(t, i);
	if (o.length > 0) return o.map(problem);
	let s = failureOf(t, i);
	return s === null ? e === "post-mortem" && !/\{\{-?\s*facts\b/.test(t) ? [problem({
		begin: 0,
		message: "The template never shows facts, so they could not be kept current"
	})] : [] : [problem({
		begin: 0,
		message: `The template fails: ${s}`
	})];
}
function checkReply(e) {
	let t = (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_4__.z)(_documents_js__WEBPACK_IMPORTED_MODULE_3__.s, {
		phrases: _phrases2_js__WEBPACK_IMPORTED_MODULE_6__.t,
		timezone: "Europe/Berlin"
	}), n = attempt(e, t).map(({ begin: e, ...t }) => t);
	if (n.length > 0) return n;
	let r = failureOf(e, t);
	return r === null ? [] : [{ message: `The template fails: ${r}` }];
}
function sampleOf(e) {
	return (0,_ticket_line_js__WEBPACK_IMPORTED_MODULE_4__.z)(_documents_js__WEBPACK_IMPORTED_MODULE_3__.i[e].fields, {
		phrases: _phrases2_js__WEBPACK_IMPORTED_MODULE_6__.t,
		timezone: "Europe/Berlin"
	});
}
function failureOf(e, t) {
	try {
		return (0,_documents_js__WEBPACK_IMPORTED_MODULE_3__.r)((0,_documents_js__WEBPACK_IMPORTED_MODULE_3__.c)(e, "repository"), t), null;
	} catch (e) {
		return e instanceof Error ? e.message : String(e);
	}
}
function attempt(e, t) {
	try {
		return M.renderSync(M.parse(e), t), [];
	} catch (n) {
		let r = flat(n).map((n) => faultOf(n, e, t)), i = r.filter(({ message: e }) => !e.includes("ends or divides nothing"));
		return unique(i.length > 0 ? i : r);
	}
}
function flat(e) {
	return typeof e != "object" || !e ? [e] : "errors" in e && Array.isArray(e.errors) ? e.errors.flatMap((e) => flat(e)) : "originalError" in e && e.originalError instanceof Several ? flat(e.originalError) : [e];
}
function unique(e) {
	return [...new Map(e.map((e) => [`${String(e.begin)} ${e.message}`, e])).values()].sort((e, t) => e.begin - t.begin);
}
function faultOf(e, t, r) {
	if (!j.LiquidError.is(e)) return {
		begin: 0,
		message: `The template fails: ${e instanceof Error ? e.message : String(e)}`
	};
	let { begin: i } = e.token, a = (e.originalError ?? e).message.replace(/, line:\d+, col:\d+$/, ""), o = /^undefined variable: (.+)$/.exec(a)?.[1];
	if (o !== void 0) return {
		begin: i,
		message: `There is no variable ${(0,_pagers_js__WEBPACK_IMPORTED_MODULE_5__.i)(o)} here`,
		...nearVariable(o, r)
	};
	let s = /^undefined filter: (.+)$/.exec(a)?.[1];
	if (s !== void 0) {
		let e = t.slice(i).search(RegExp(`(?<=\\|\\s*)${s}\\b`)), r = (0,_suggestion_js__WEBPACK_IMPORTED_MODULE_1__.r)(s, Object.keys(M.filters));
		return {
			begin: i + Math.max(e, 0),
			message: `There is no filter ${(0,_pagers_js__WEBPACK_IMPORTED_MODULE_5__.i)(s)}`,
			...r
		};
	}
	let c = /^tag "(.+)" not found$/.exec(a)?.[1];
	return c === void 0 ? {
		begin: i,
		message: `The template cannot be read: ${a}`
	} : /^(?:end|els|when)/.test(c) ? {
		begin: i,
		message: `The tag ${(0,_pagers_js__WEBPACK_IMPORTED_MODULE_5__.i)(c)} ends or divides nothing`
	} : {
		begin: i,
		message: `There is no tag ${(0,_pagers_js__WEBPACK_IMPORTED_MODULE_5__.i)(c)}`,
		...(0,_suggestion_js__WEBPACK_IMPORTED_MODULE_1__.r)(c, Object.keys(M.tags))
	};
}
function nearVariable(e, t) {
	let [r = "", ...i] = e.split("."), a = Object.keys(t);
	if (i.length === 0) return (0,_suggestion_js__WEBPACK_IMPORTED_MODULE_1__.r)(r, a);
	let o = i.at(-1) ?? "", s = (0,_suggestion_js__WEBPACK_IMPORTED_MODULE_1__.r)(o, inner(t));
	return s.nearest === void 0 ? {} : { nearest: [
		r,
		...i.slice(0, -1),
		s.nearest
	].join(".") };
}
function inner(e) {
	let t = Object.values(e).flatMap((e) => Array.isArray(e) ? e : [e]).flatMap((e) => typeof e == "object" && e ? [...Object.keys(e), ...inner(e)] : []);
	return [...new Set(t)];
}
var Several = class extends Error {
	errors;
	constructor(e) {
		super("several faults"), this.errors = e;
	}
};
function* whole(e, t, { liquid: n }, r, i) {
	let a = [], render = (e) => () => n.renderer.renderTemplates([...e], r, i);
	for (let n of [...e, ...t.map((e) => render(e ?? []))]) try {
		yield n();
	} catch (e) {
		a.push(e);
	}
	if (a.length > 0) throw new Several(a);
}
var WholeIf = class extends j.IfTag {
	*render(e, t) {
		yield* whole(this.branches.map((t) => () => t.value.value(e, !1)), [...this.branches.map(({ templates: e }) => e), this.elseTemplates], this, e, t);
	}
}, WholeUnless = class extends j.UnlessTag {
	*render(e, t) {
		yield* whole(this.branches.map((t) => () => t.value.value(e, !1)), [...this.branches.map(({ templates: e }) => e), this.elseTemplates], this, e, t);
	}
}, WholeCase = class extends j.CaseTag {
	*render(e, t) {
		yield* whole([() => this.value.value(e, !1), ...this.branches.flatMap((e) => e.values).map((t) => () => (0, j.evalToken)(t, e))], [...this.branches.map(({ templates: e }) => e), this.elseTemplates], this, e, t);
	}
}, WholeFor = class extends j.ForTag {
	*render(e, t) {
		yield* whole([() => super.render(e, t)], [this.elseTemplates], this, e, t);
	}
};
const M = (0,_documents_js__WEBPACK_IMPORTED_MODULE_3__.l)("repository", { catchAllErrors: !0 });
M.registerTag("if", WholeIf), M.registerTag("unless", WholeUnless), M.registerTag("case", WholeCase), M.registerTag("for", WholeFor);
// src/policy/cron.ts
const N = 5 * _instant_js__WEBPACK_IMPORTED_MODULE_0__.o, P = 15 * _instant_js__WEBPACK_IMPORTED_MODULE_0__.o;
function tooFastForCron(e) {
	return e.bot !== null && e.bot !== "github-actions[bot]" ? [] : [...["sla", "internal"].flatMap((t) => e[t].flatMap((e, n) => promises(e, [t, n]))), ...e.escalation.flatMap((e, t) => {
		let n = ["escalation", t], r = e.ladder.flatMap(({ after: t }, r) => late(t, [
			...n,
			"ladder",
			r,
			"after"
		], `step ${String(r + 2)} of ${(0,_pagers_js__WEBPACK_IMPORTED_MODULE_5__.i)(e.name)}`));
		return [
			...e.on === "opened" && e.after.within === 0 ? [] : late(e.after, [...n, "after"], (0,_pagers_js__WEBPACK_IMPORTED_MODULE_5__.i)(e.name)),
			...r,
			...e.repeat === null ? [] : late(e.repeat, [...n, "repeat"], `the repetition of ${(0,_pagers_js__WEBPACK_IMPORTED_MODULE_5__.i)(e.name)}`)
		];
	})];
}
function promises(e, t) {
	let n = Object.entries(e.targets), r = n.flatMap(([n, r]) => late(r, [...t, n], `the ${n.replace("_", " ")} of ${(0,_pagers_js__WEBPACK_IMPORTED_MODULE_5__.i)(e.name)}`)), i = e.targets.update?.reminders?.before ?? null;
	if (i !== null && i <= P) {
		let n = `With the Action alone the reminder of an update of ${(0,_pagers_js__WEBPACK_IMPORTED_MODULE_5__.i)(e.name)}, ${minutes(i)} ahead, comes ${minutes(N)} to ${minutes(P)} late: often not before the update is missed`;
		r.push({
			code: "too-fast-for-cron",
			path: [
				...t,
				"update",
				"reminders",
				"before"
			],
			message: n
		});
	}
	let { warnAt: a } = e;
	if (a === null) return r;
	let o = Math.min(...n.map(([, { within: e }]) => e * (1 - a)));
	if (o > P) return r;
	let s = `With the Action alone the warning of ${(0,_pagers_js__WEBPACK_IMPORTED_MODULE_5__.i)(e.name)}, ${minutes(o)} ahead, comes ${minutes(N)} to ${minutes(P)} late: often with the breach`;
	return [...r, {
		code: "too-fast-for-cron",
		path: [...t, "warn_at"],
		message: s
	}];
}
function late({ within: e, text: t }, n, r) {
	return e > 2 * P ? [] : [{
		code: "too-fast-for-cron",
		path: n,
		message: `With the Action alone ${r} is noticed after ${minutes(e + N)} at best and ${minutes(e + P)} on an ordinary day, not after ${t}`
	}];
}
function minutes(e) {
	let n = Math.round(e / _instant_js__WEBPACK_IMPORTED_MODULE_0__.o);
	return n === 1 ? "1 minute" : `${String(n)} minutes`;
}
// src/policy/people.ts
function missingPeople(e) {
	return [
		...emptyGroups(e),
		...strangersOnDuty(e),
		...mistakenKind(e)
	];
}
function mistakenKind({ bot: e, team: t }) {
	if (e === null) return [];
	let n = new Set([...(t.staff ?? []).map(({ login: e }) => e), ...t.groups.flatMap(({ members: e, rotation: t }) => [...e, ...t?.order ?? []])]), r = e.replace(/\[bot\]$/, ""), i = e !== r;
	return i === n.has(r) ? [{
		code: "unknown-reference",
		path: ["bot"],
		message: i ? `${(0,_pagers_js__WEBPACK_IMPORTED_MODULE_5__.i)(e)} is an App, while ${(0,_pagers_js__WEBPACK_IMPORTED_MODULE_5__.i)(r)} is a person of the team` : `${(0,_pagers_js__WEBPACK_IMPORTED_MODULE_5__.i)(e)} is a person's account that the team does not name: an App is written ${(0,_pagers_js__WEBPACK_IMPORTED_MODULE_5__.i)(`${r}[bot]`)}`,
		nearest: i ? r : `${r}[bot]`
	}] : [];
}
function emptyGroups({ team: e, escalation: t, intake: n, ownership: r, triage: i, sla: a, internal: o, load: s, inflation: c }) {
	let l = new Set([
		...t.flatMap(({ to: e, ladder: t }) => [e, ...t.map((e) => e.to)]),
		n.triage?.group,
		r?.group,
		i?.group,
		...s?.lasting?.told.groups ?? [],
		...c?.told.groups ?? [],
		...[...a, ...o].map(({ targets: e }) => e.update?.reminders?.group?.name)
	]);
	return e.groups.flatMap(({ name: t, members: n, rotation: r }) => {
		if (n.length !== 0 || r !== null || e.fallback !== null || !l.has(t)) return [];
		let i = `team.groups.${t}.members`, a = `Nobody is in the group ${(0,_pagers_js__WEBPACK_IMPORTED_MODULE_5__.i)(t)}, so nobody would be called`;
		return [{
			code: "empty-group",
			path: [
				"team",
				"groups",
				t
			],
			message: a,
			allowed: [i, "team.fallback"]
		}];
	});
}
function strangersOnDuty({ team: e, ownership: t }) {
	let r = [...(e.staff ?? []).map(({ login: e }) => e), ...e.groups.flatMap(({ members: e }) => e)];
	if (r.some((e) => e.includes("/"))) return [];
	let i = new Set(r);
	return duties({
		team: e,
		ownership: t
	}).flatMap(({ login: t, path: r }) => {
		let a = (0,_suggestion_js__WEBPACK_IMPORTED_MODULE_1__.r)(t, i);
		return i.has(t) || e.staff === null && a.nearest === void 0 ? [] : [{
			code: "unknown-reference",
			path: r,
			message: `${(0,_pagers_js__WEBPACK_IMPORTED_MODULE_5__.i)(t)} is among neither the staff nor the members of a group`,
			...a
		}];
	});
}
function duties({ team: e, ownership: t }) {
	return [
		...e.groups.flatMap(({ name: e, rotation: t, overrides: n }) => {
			let r = [
				"team",
				"groups",
				e
			];
			return [...(t?.order ?? []).map((e, t) => ({
				login: e,
				path: [
					...r,
					"rotation",
					"order",
					t
				]
			})), ...n.map(({ who: e }, t) => ({
				login: e,
				path: [
					...r,
					"overrides",
					t,
					"who"
				]
			}))];
		}),
		...e.away.map(({ who: e }, t) => ({
			login: e,
			path: [
				"team",
				"away",
				t,
				"who"
			]
		})),
		...e.fallback === null ? [] : [{
			login: e.fallback,
			path: ["team", "fallback"]
		}],
		...[...t?.areas ?? []].map(([e, t]) => ({
			login: t,
			path: [
				"ownership",
				"areas",
				e
			]
		}))
	];
}
// src/policy/unheard.ts
function unheard(e) {
	let { ownership: t, intake: n, tickets: r, sla: i, internal: a, escalation: o } = e, isForAll = ({ when: e }) => Object.keys(e).length === 0, s = [...i, ...a];
	return s.length + o.length === 0 || r.form !== void 0 || t !== null || n.triage !== null || n.otherwise !== null || n.severity.some(({ kind: e }) => e === "fixed") || s.some((e) => isForAll(e) && e.targets.first_response !== void 0) || o.some((e) => isForAll(e) && e.on !== "taken" && e.on !== "held") ? [] : [{
		code: "unheard",
		path: ["intake"],
		message: "Nobody is told of a ticket that comes without a severity, such as a blank issue",
		allowed: ["ownership", "intake.triage"]
	}];
}
// src/policy/needed-permissions.ts
function neededPermissions({ writeUp: e }) {
	return e?.place === "pull_request" ? [{
		code: "more-permissions",
		path: ["write_up", "place"],
		message: "A file in a pull request takes more than a desk has: contents: write and pull-requests: write of a job, Contents and Pull requests: read and write of an App",
		allowed: ["issue", "comment"]
	}] : [];
}
// src/policy/visible-notices.ts
function visibleNotices({ notices: e, isNoticePlaceChosen: t, internal: n, playbooks: r }) {
	let i = {
		code: "visible-notices",
		path: ["notices"]
	};
	if (e === "desk") return [{
		...i,
		message: "In a public repository the issue of the desk is public, and so is what staff are told on it",
		allowed: ["chat", "office"]
	}];
	if (e !== "ticket" || t || n.length + r.length === 0) return [];
	let a = n.length === 0 ? "In a public repository everybody reads on the ticket which playbooks there are for it" : "In a public repository everybody reads on the ticket that a target under internal: was missed";
	return [{
		...i,
		at: "key",
		message: a,
		allowed: [
			"chat",
			"office",
			"ticket, to have it so"
		]
	}];
}
// src/ticket/form/check.ts
function checkForms(e, t, n = []) {
	let r = [...t.map((e) => e.file), ...n], i = [];
	for (let [n, a] of e.intake.forms) {
		let e = [
			"intake",
			"forms",
			n
		], o = t.find((e) => e.file === n);
		o === void 0 ? r.includes(n) || i.push(unknownForm(n, r, e, "key")) : i.push(...checkIntake(a, o, e));
	}
	i.push(...checkMaintenance(e, t, r));
	for (let [t, n] of selectorsOf(e).flatMap(withExceptions)) for (let [e, a] of (n.form ?? []).entries()) a !== "any" && !r.includes(a) && i.push(unknownForm(a, ["any", ...r], [
		...t,
		"form",
		e
	], "value"));
	let a = checkEverywhere(e, t);
	return n.length === 0 ? {
		errors: [...i, ...a],
		warnings: []
	} : {
		errors: i,
		warnings: a
	};
}
function selectorsOf(e) {
	let rules = (t) => e[t].map((e, n) => [[
		t,
		n,
		"when"
	], e.when]);
	return [
		...[
			[["tickets", "when"], e.tickets],
			[["incidents", "when"], e.incidents.when],
			[["status_page", "when"], e.statusPage?.when],
			[["write_up", "when"], e.writeUp?.when],
			[["write_up", "brief"], e.writeUp?.brief],
			[["write_up", "skip"], e.writeUp?.skip],
			[["sign_off", "when"], e.signOff?.when ?? null],
			...e.selfService.map(({ when: e }, t) => [[
				"self_service",
				t,
				"when"
			], e]),
			...[...e.intake.floors, ...e.intake.caps].map(({ when: t }, n) => [[...entryAt(e, n), "when"], t])
		].flatMap(([e, t]) => t ? [[e, t]] : []),
		...rules("sla"),
		...rules("internal"),
		...rules("escalation"),
		...rules("flags")
	];
}
function withExceptions([e, t]) {
	let { not: n = [] } = t, place = (t) => [
		...e,
		"not",
		...n.length > 1 ? [t] : []
	];
	return [[e, t], ...n.flatMap((e, t) => withExceptions([place(t), e]))];
}
function entryAt({ intake: { severity: e, floors: t, caps: n } }, r) {
	let i = ["intake", "severity"];
	return [
		e,
		t,
		n
	].filter(({ length: e }) => e > 0).length < 2 ? [...i, r] : i;
}
function unknownForm(e, t, r, i) {
	return {
		code: "unknown-reference",
		path: r,
		at: i,
		message: `The repository has no form ${(0,_pagers_js__WEBPACK_IMPORTED_MODULE_5__.i)(e)}`,
		...(0,_suggestion_js__WEBPACK_IMPORTED_MODULE_1__.r)(e, t)
	};
}
function checkMaintenance({ statusPage: e }, t, n) {
	let r = e?.maintenanceForm ?? null;
	if (r === null) return [];
	let i = ["status_page", "maintenance_form"], a = t.find(({ file: e }) => e === r.file);
	if (a === void 0) return n.includes(r.file) ? [] : [unknownForm(r.file, n, [...i, "file"], "value")];
	let o = `The form ${(0,_pagers_js__WEBPACK_IMPORTED_MODULE_5__.i)(r.file)} puts no label on its issues, by which they could be found`;
	return [...a.labels.length > 0 ? [] : [{
		code: "missing-key",
		path: [...i, "file"],
		message: o,
		allowed: ["labels: [maintenance]"]
	}], ...[
		"from",
		"to",
		"components"
	].flatMap((e) => {
		let t = r[e];
		return t === null ? [] : checkField(t, [a], [...i, e]);
	})];
}
function checkIntake(e, t, n) {
	let { severity: r, required: i, notice: a } = e, o = [t];
	return [
		...r === null ? [] : checkSource(r, o, [...n, "severity"]),
		...i.flatMap((e, t) => checkField(e, o, [
			...n,
			"required",
			t
		])),
		...a === null ? [] : checkField(a.field, o, [
			...n,
			"notice",
			"field"
		])
	];
}
function checkEverywhere(e, t) {
	let { field: n, requesterField: r } = e.customers;
	return [
		...n === null ? [] : checkField(n, t, ["customers", "field"]),
		...r === null ? [] : checkField(r, t, ["customers", "requester_field"]),
		...e.intake.severity.flatMap((n, r) => checkSource(n, t, entryAt(e, r))),
		...e.selfService.flatMap(({ answers: e, when: n }, r) => {
			let i = n?.form?.includes("any") === !1 ? n.form : null, a = t.filter(({ file: e }) => i?.includes(e) ?? !0);
			return [...e].flatMap(([e, t]) => {
				let n = [
					"self_service",
					r,
					"answers",
					e
				];
				return [...checkField(e, a, n, "key"), ...t.flatMap((t, r) => checkOption(t, e, a, [...n, r]))];
			});
		})
	];
}
function checkSource(e, t, n) {
	let keys = (e, n, r) => [...e?.keys() ?? []].flatMap((e) => checkOption(e, n, t, [...r, e], "key"));
	switch (e.kind) {
		case "field": return [...checkField(e.field, t, [...n, "field"]), ...keys(e.map, e.field, [...n, "map"])];
		case "matrix": {
			let { rows: r, columns: i, map: a } = e;
			return [
				...checkField(r, t, [
					...n,
					"matrix",
					0
				]),
				...checkField(i, t, [
					...n,
					"matrix",
					1
				]),
				...keys(a, r, [...n, "map"]),
				...[...a].flatMap(([e, t]) => keys(t, i, [
					...n,
					"map",
					e
				]))
			];
		}
		case "sheet": return checkField(e.field, t, [...n, "field"]);
		case "fixed":
		case "type":
		case "label":
		case "issue_field": return [];
	}
}
function checkField(e, t, r, i = "value") {
	if (t.length === 0 || t.some((t) => fieldNamed(t, e) !== void 0)) return [];
	let a = t.flatMap(({ fields: e }) => e.map((e) => e.id ?? e.label)), [o] = t;
	return [{
		code: "unknown-reference",
		path: r,
		at: i,
		message: `${t.length === 1 && o !== void 0 ? `The form ${o.file} has` : "The forms have"} no field ${(0,_pagers_js__WEBPACK_IMPORTED_MODULE_5__.i)(e)}`,
		...(0,_suggestion_js__WEBPACK_IMPORTED_MODULE_1__.r)(e, new Set(a))
	}];
}
function checkOption(e, t, r, i, a = "value") {
	let o = r.flatMap((e) => {
		let n = fieldNamed(e, t);
		return n === void 0 ? [] : [{
			...n,
			file: e.file
		}];
	}), [s] = o;
	if (s === void 0 || o.some(({ kind: e }) => e !== "dropdown")) return [];
	let c = [...new Set(o.flatMap((e) => e.options.map(({ label: e }) => e.trim())))], l = e.trim().toLowerCase();
	if (c.some((e) => e.toLowerCase() === l)) return [];
	let u = o.length === 1 ? `of ${s.file} ` : "";
	return [{
		code: "unknown-reference",
		path: i,
		at: a,
		message: `The field ${(0,_pagers_js__WEBPACK_IMPORTED_MODULE_5__.i)(s.label)} ${u}has no option ${(0,_pagers_js__WEBPACK_IMPORTED_MODULE_5__.i)(e)}`,
		...(0,_suggestion_js__WEBPACK_IMPORTED_MODULE_1__.r)(e, c)
	}];
}
function fieldNamed(e, t) {
	let n = t.trim().toLowerCase();
	return e.fields.find((e) => e.id?.toLowerCase() === n) ?? e.fields.find((e) => e.label.trim().toLowerCase() === n);
}
// src/hosts/cli/check-policy.ts
async function check(e, t, n) {
	let r = await (0,_text_file_js__WEBPACK_IMPORTED_MODULE_13__.t)(n, e, "no-policy"), a = await (0,_load_js__WEBPACK_IMPORTED_MODULE_8__.t)({
		text: r,
		file: e
	}), o = t.forms ?? (0,node_path__WEBPACK_IMPORTED_MODULE_14__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_14__.dirname)(e), "ISSUE_TEMPLATE"), s = await formsIn(n, o);
	if (t.forms !== void 0 && !s.found) throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__.t("bad-input", `--forms: there is no folder ${o}.`);
	let c = await crossChecked(n, a, e, s), l = inOrder([
		...a.problems,
		...c,
		...s.problems
	], e), u = l.filter((e) => e.severity === "error").length, d = l.length - u;
	if (t.json) {
		let t = s.templates.map((e) => e.file);
		return n.print(JSON.stringify({
			file: e,
			forms: t,
			errors: u,
			warnings: d,
			problems: l
		}, null, 2)), +(u > 0);
	}
	for (let e of l) n.print((0,_format_js__WEBPACK_IMPORTED_MODULE_16__.t)(e));
	return u > 0 ? n.print(`\n${e}: ${(0,_output_js__WEBPACK_IMPORTED_MODULE_11__.t)(u, "error")}, ${(0,_output_js__WEBPACK_IMPORTED_MODULE_11__.t)(d, "warning")}.`) : a.policy !== null && n.print(`${e} is valid: ${sizeOf(a.policy, s)} in ${o}.`), +(u > 0);
}
function inOrder(e, t) {
	return e.toSorted((e, n) => Number(e.inherited !== void 0) - Number(n.inherited !== void 0) || Number(e.file !== t) - Number(n.file !== t) || e.file.localeCompare(n.file) || e.line - n.line || e.column - n.column);
}
function sizeOf(e, { templates: t }) {
	return `${(0,_output_js__WEBPACK_IMPORTED_MODULE_11__.t)(e.sla.length + e.internal.length, "service-level rule")}, ${e.severities.length === 1 ? "1 severity" : `${String(e.severities.length)} severities`}, ${(0,_output_js__WEBPACK_IMPORTED_MODULE_11__.t)(t.length, "form")}`;
}
async function crossChecked(t, n, r, i) {
	let { draft: a, locate: o } = n;
	if (a === null) return [];
	let s = await (0,_policy_file_js__WEBPACK_IMPORTED_MODULE_12__.n)(t, a, r), c = (0,_files_js__WEBPACK_IMPORTED_MODULE_7__.t)(a, s, o), l = checkForms(c.policy, i.templates, i.unreadable), warning = (e) => ({
		...e,
		severity: "warning"
	}), u = [...l.errors.map((e) => {
		let t = o(e);
		return i.found && t.inherited === void 0 ? t : warning(t);
	}), ...l.warnings.map((e) => warning(o(e)))], d = (0,_instant_js__WEBPACK_IMPORTED_MODULE_0__.f)(Date.now()), f = (n.policy === null ? [] : [
		...missingPeople(a),
		...(0,_unstaffed_js__WEBPACK_IMPORTED_MODULE_9__.t)(a.team, d).map((e) => (0,_unstaffed_js__WEBPACK_IMPORTED_MODULE_9__.n)(e, a.timezone)),
		...unheard(a),
		...tooFastForCron(a),
		...visibleNotices(a),
		...neededPermissions(a)
	]).map((e) => ({
		...o(e),
		severity: "warning"
	})), p = a.replies.flatMap(({ text: e, at: t }) => checkReply(e).map((e) => o({
		code: "bad-template",
		path: t,
		...e
	}))), m = checkedTemplates(a, s, o);
	return [
		...c.problems,
		...u,
		...m,
		...p,
		...f
	];
}
function checkedTemplates({ files: e }, t, n) {
	return e.flatMap(({ path: e, use: i, at: o }) => {
		if (i.kind !== "template") return [];
		let s = t.get(e) ?? null;
		if ((0,_documents_js__WEBPACK_IMPORTED_MODULE_3__.o)(i.document)) return s === null ? [] : checkTemplate(i.document, s, e);
		let c = `Steward writes no document named ${JSON.stringify(i.document)}`, u = [..._documents_js__WEBPACK_IMPORTED_MODULE_3__.a], d = (0,_suggestion_js__WEBPACK_IMPORTED_MODULE_1__.t)(i.document, u);
		return [n({
			code: "unknown-key",
			path: o,
			at: "key",
			message: c,
			allowed: u,
			...d === void 0 ? {} : { nearest: d }
		})];
	});
}
async function formsIn(e, t) {
	let n;
	try {
		n = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_15__.readdir)((0,node_path__WEBPACK_IMPORTED_MODULE_14__.resolve)(e.folder, t))).sort();
	} catch {
		return {
			found: !1,
			templates: [],
			unreadable: [],
			problems: []
		};
	}
	let r = await Promise.all(n.filter((e) => /\.(ya?ml|md)$/i.test(e) && !/^config\.ya?ml$/i.test(e)).map(async (n) => {
		let r = (0,node_path__WEBPACK_IMPORTED_MODULE_14__.join)(t, n), i = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_15__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_14__.resolve)(e.folder, r), "utf8");
		return {
			name: n,
			path: r,
			text: i,
			...(0,_template_js__WEBPACK_IMPORTED_MODULE_10__.t)(r, i)
		};
	}));
	return {
		found: !0,
		templates: r.flatMap(({ template: e }) => e ?? []),
		unreadable: r.flatMap(({ name: e, template: t }) => t === null ? [e] : []),
		problems: [...r.flatMap(({ problems: e }) => e), ...(0,_template_js__WEBPACK_IMPORTED_MODULE_10__.n)(r)]
	};
}



/***/ })

};
