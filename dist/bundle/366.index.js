export const id = 366;
export const ids = [366];
export const modules = {

/***/ 7128:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ found),
/* harmony export */   c: () => (/* binding */ told),
/* harmony export */   i: () => (/* binding */ draft),
/* harmony export */   l: () => (/* binding */ lookAt),
/* harmony export */   n: () => (/* binding */ L),
/* harmony export */   o: () => (/* binding */ init),
/* harmony export */   r: () => (/* binding */ clientFor),
/* harmony export */   s: () => (/* binding */ isForm),
/* harmony export */   t: () => (/* binding */ z),
/* harmony export */   u: () => (/* binding */ missingLabels)
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1308);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9473);
/* harmony import */ var _dist_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2290);
/* harmony import */ var _load_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1146);
/* harmony import */ var _template_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9664);
/* harmony import */ var _instant_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7101);
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1108);
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(4483);
/* harmony import */ var _output_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3635);
/* harmony import */ var _policy_file_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(951);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6760);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(1455);












// src/setup/severity-words.ts
const C = [
	[0, /\b(?:critical|blocker|blocking|urgent|emergency|showstopper|catastrophic|outage|production down|everybody|no one can work|kritisch|dringend)\b/i],
	[1, /\b(?:high|major|severe|serious|important|hoch|schwer)\b/i],
	[2, /\b(?:medium|moderate|normal|average|mid|mittel)\b/i],
	[3, /\b(?:low|minor|small|trivial|cosmetic|nice to have|niedrig|gering)\b/i]
], w = /(?:^|[^\p{L}\p{N}])(?:p|s|sev|severity|prio|priority)[\s:/._-]?([0-5])(?![\p{L}\p{N}])/iu, T = /^\W*(?:not sure|unsure|unknown|other|none|n\/?a|i (?:do not|don['’]t) know|weiß nicht)\b/i, E = /sever|priorit|impact|urgen|criticalit|how bad|schwere|dringlich/i;
function ranksOf(e) {
	let t = e.map((e) => Number(w.exec(e)?.[1] ?? NaN)), n = e.map((e, n) => {
		let r = t[n] ?? NaN;
		return Number.isNaN(r) ? C.find(([, t]) => t.test(e))?.[0] ?? null : r;
	}), r = e.filter((e, t) => n[t] === null && !T.test(e)), i = new Set(n.filter((e) => e !== null));
	return r.length > 0 || i.size < 2 ? null : n;
}
function levelsOf(e, t) {
	let n = [...new Set(e.filter((e) => e !== null))].sort((e, t) => e - t);
	return e.map((e) => e === null ? null : t[Math.min(n.indexOf(e), t.length - 1)] ?? null);
}
function rankOfLabel(e) {
	let t = w.exec(e);
	if (t !== null && /^[\W\d]*(?:p|s|sev|severity|prio|priority)[\s:/._-]*[0-5]\b/i.test(e)) return Number(t[1]);
	let [, n = "", r = ""] = /^(.*?)[\s:/_-]+(.+)$/u.exec(e) ?? [];
	return !E.test(n) && !/^(?:sev|prio|p)$/i.test(n.trim()) ? null : C.find(([, e]) => e.test(r))?.[0] ?? null;
}
// src/setup/findings.ts
function severityFieldOf({ file: e, fields: t }) {
	for (let { id: n, label: r, kind: i, multiple: a, options: o } of t) {
		if (i !== "dropdown" || a || !E.test(`${n ?? ""} ${r}`)) continue;
		let t = o.map((e) => e.label), s = ranksOf(t);
		if (s !== null) return {
			file: e,
			field: n ?? r,
			options: t,
			ranks: s
		};
	}
	return null;
}
function severityLabelsOf(e) {
	let t = e.flatMap((e) => {
		let t = rankOfLabel(e.name);
		return t === null ? [] : [{
			...e,
			rank: t
		}];
	}), [n = []] = [...Map.groupBy(t, ({ name: e }) => e.replace(/[\d]+|[^\s:/_-]+$/, "").toLowerCase()).values()].sort((e, t) => t.length - e.length), r = n.filter(({ rank: e }, t) => n.findIndex((t) => t.rank === e) === t);
	return r.length < 2 ? [] : r.toSorted((e, t) => e.rank - t.rank);
}
function missingLabels({ forms: e, labels: t }) {
	if (t === null) return [];
	let n = new Set(t.map(({ name: e }) => e.toLowerCase()));
	return [...new Set(e.flatMap((e) => e.labels))].filter((e) => !n.has(e.toLowerCase()));
}
// src/setup/editor-line.ts
function editorLine(e) {
	let [, t = "", n = "", r = ""] = /^([\w.-]+)\/([\w.-]+)@([\w./-]+)$/.exec(e) ?? [];
	return t === "" || t === "OWNER" ? "" : `# yaml-language-server: $schema=https://raw.githubusercontent.com/${t}/${n}/${r}/schema/steward.schema.json\n`;
}
// src/setup/first-form.ts
var D = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.o)((0,_dist_js__WEBPACK_IMPORTED_MODULE_2__.t)(), 1);
const O = ".github/ISSUE_TEMPLATE/help.yml", k = "severity";
function firstForm({ severities: e }) {
	let t = {
		name: "Ask for help",
		description: "Something does not work, or you need something",
		body: [{
			type: "dropdown",
			id: k,
			attributes: {
				label: "How bad is it?",
				options: e.map(optionFor)
			},
			validations: { required: !0 }
		}, {
			type: "textarea",
			id: "what",
			attributes: {
				label: "What happens?",
				description: "What did you do, what did you see, and what did you expect?"
			},
			validations: { required: !0 }
		}]
	};
	return `# Your customers report through this form. Change its words as you like: .github/steward.yml says what they mean.\n${new D.Document(t).toString({ lineWidth: 110 })}`;
}
function firstFormMap({ severities: e }) {
	return Object.fromEntries(e.map((e) => [optionFor(e), e.name]));
}
function optionFor({ name: e, description: t }) {
	let n = typeof t == "string" ? t : t.en ?? "";
	return n === "" ? e : `${e}: ${n}`;
}
// src/setup/policy-text.ts
function policyText(e, t, n, r = !1) {
	let i = n.severities.map(({ name: e }) => e);
	return [
		part({
			version: 1,
			extends: t.process,
			...t.promises ? { publish: !0 } : {},
			timezone: t.zone
		}, ["The desk of this repository. The process says the rest; what stands here comes before it.", "steward policy shows both together, steward check finds what is wrong, steward try lets you rehearse."]),
		hoursPart(t, n),
		teamPart(t, n),
		labelsPart(e, n, i),
		r ? firstFormPart(n) : formsPart(e, n, i)
	].filter((e) => e !== "").join("\n");
}
function hoursPart({ hours: e }, { calendars: t }) {
	return t.includes("office") ? part({ calendars: { office: { hours: { "mon-fri": e } } } }, ["Holidays: add `holidays: { country: DE }` or the like; see docs/policy.md."]) : "";
}
function teamPart({ staff: e }, { groups: t }) {
	return e.length === 0 ? "" : part({ team: {
		staff: e,
		groups: Object.fromEntries(t.map((t) => [t, { members: e }]))
	} }, ["Who answers. Everybody is in every group to begin with: take out who does not belong there."]);
}
function labelsPart({ labels: e }, { severities: t }, n) {
	let r = severityLabelsOf(e ?? []), i = levelsOf(r.map(({ rank: e }) => e), n), a = t.flatMap(({ name: e, color: t, description: n }) => {
		let a = r[i.indexOf(e)];
		return a === void 0 ? [] : [{
			name: e,
			label: a.name,
			color: a.color || t,
			description: n
		}];
	});
	return a.length === 0 ? "" : part({ severities: a }, ["Labels that you have already stand for the severities of the process."]);
}
function firstFormPart(e) {
	let t = {
		field: k,
		map: firstFormMap(e)
	};
	return part({ intake: { forms: { [(0,node_path__WEBPACK_IMPORTED_MODULE_9__.basename)(O)]: { severity: t } } } }, [`What the answers in ${O} mean.`]);
}
function formsPart({ forms: e }, { required: t }, n) {
	let r = e.flatMap((e) => {
		let r = t.get(e.file), i = r?.filter((t) => e.fields.some(({ id: e, label: n }) => t === e || t === n)), a = {
			...severityEntry(severityFieldOf(e), n),
			...i === void 0 || i.length === r?.length ? {} : { required: i }
		};
		return Object.keys(a).length === 0 ? [] : [[e.file, a]];
	});
	return r.length === 0 ? "" : part({ intake: { forms: Object.fromEntries(r) } }, ["What the answers in your forms mean. Other forms: staff say how severe it is, or a label does."]);
}
function severityEntry(e, t) {
	if (e === null) return {};
	let n = levelsOf(e.ranks, t), r = e.options.flatMap((e, t) => {
		let r = n[t] ?? null;
		return r === null ? [] : [[e, r]];
	});
	return { severity: {
		field: e.field,
		map: Object.fromEntries(r)
	} };
}
function part(e, t) {
	let n = new D.Document(e, { aliasDuplicateObjects: !1 });
	(0, D.visit)(n, { Seq(e, t) {
		t.flow = t.items.every((e) => (0, D.isScalar)(e));
	} });
	let r = n.toString({
		lineWidth: 110,
		flowCollectionPadding: !0
	});
	return `${t.map((e) => `# ${e}\n`).join("")}${r}`;
}
// src/setup/process-facts.ts
async function processFacts(e) {
	let { policy: t, tree: n } = await (0,_load_js__WEBPACK_IMPORTED_MODULE_3__.t)({
		text: `version: 1\nextends: ${e}\n`,
		file: "steward.yml"
	});
	if (t === null || n === null) throw Error(`The process ${e} has errors.`);
	let o = (0,_load_js__WEBPACK_IMPORTED_MODULE_3__.x)(n, ["severities"]), s = [...t.sla, ...t.internal].flatMap(({ targets: e }) => Object.values(e).map(({ calendar: e }) => e));
	return {
		severities: o === void 0 ? [] : (0,_load_js__WEBPACK_IMPORTED_MODULE_3__.b)(o),
		groups: t.team.groups.map(({ name: e }) => e),
		calendars: [...t.calendars.keys()],
		required: new Map([...t.intake.forms].map(([e, { required: t }]) => [e, t])),
		isAroundTheClock: s.some(({ always: e, name: t }) => e || t === "24x5")
	};
}
// src/setup/questions.ts
const A = [
	"ddev",
	"msp",
	"outage",
	"product",
	"support-ops"
], j = {
	ddev: "severities and tiers of support, around the clock for what is urgent",
	msp: "a provider’s first line: five priorities by who is affected, office hours",
	outage: "whatever goes on to engineering is an incident with a write-up",
	product: "a product’s support: priorities by severity and customer",
	"support-ops": "an internal operations desk: bugs, requests, incidents"
}, M = /^[a-z\d](?:[a-z\d-]{0,38})(?:\[bot\])?$|^@?[a-z\d-]+\/[\w.-]+$/i, N = /^([01]?\d|2[0-4]):([0-5]\d)\s*[-–]\s*([01]?\d|2[0-4]):([0-5]\d)$/, question = (e) => e, P = [
	question({
		key: "process",
		text: `Which process is most like yours?\n${A.map((e) => `  ${e.padEnd(12)} ${j[e]}`).join("\n")}`,
		shown: (e) => e,
		read: (e) => A.find((t) => t === e.toLowerCase()) ?? null,
		allowed: A.join(", ")
	}),
	question({
		key: "staff",
		text: "Who answers tickets? Logins, with spaces between them; nobody named: whoever may triage on GitHub.",
		shown: (e) => e.length > 0 ? e.join(" ") : "whoever may triage",
		read(e) {
			let t = e.split(/[\s,]+/).map((e) => e.replace(/^@(?!.*\/)/, ""));
			return t.every((e) => M.test(e)) ? t : null;
		},
		allowed: "logins such as ana bo, or teams as @acme/support"
	}),
	question({
		key: "zone",
		text: "In which time zone does the desk work?",
		shown: (e) => e,
		read: (e) => isZone(e) ? e : null,
		allowed: "a zone of IANA such as Europe/Berlin or America/Denver"
	}),
	question({
		key: "hours",
		text: "Between which hours, Monday to Friday?",
		shown: (e) => e,
		read(e) {
			let [, t = "", n = "", r = "", i = ""] = N.exec(e) ?? [], [a, o] = [`${t.padStart(2, "0")}:${n}`, `${r.padStart(2, "0")}:${i}`];
			return t !== "" && a < o && o <= "24:00" ? `${a}-${o}` : null;
		},
		allowed: "hours such as 09:00-17:00"
	}),
	question({
		key: "promises",
		text: "Shall customers read the times of the process as promises? Otherwise they are targets of your own.",
		shown: (e) => e ? "yes" : "no",
		read: (e) => /^(?:y|yes)$/i.test(e) ? !0 : !/^(?:n|no)$/i.test(e) && null,
		allowed: "yes, no"
	})
];
function proposed({ forms: e, people: t, zone: n }) {
	let r = e.map(({ file: e, name: t }) => `${e} ${t}`).join("\n");
	return {
		process: /\brfc\b|incident.*\n(?:.*\n)*.*feature|feature.*\n(?:.*\n)*.*incident/i.test(r) ? "support-ops" : "ddev",
		staff: t,
		zone: n,
		hours: "09:00-17:00",
		promises: !1
	};
}
function isZone(e) {
	if (!/^[A-Za-z]+(?:[/_+-][A-Za-z\d]+)*$/.test(e)) return !1;
	try {
		return new Intl.DateTimeFormat("en", { timeZone: e }), !0;
	} catch {
		return !1;
	}
}
// src/setup/code-owners.ts
function ownersIn(e) {
	let t = e.split("\n").map((e) => e.replace(/#.*$/, "").trim().split(/\s+/)).filter(([e = ""]) => e !== ""), n = t.filter(([e]) => e === "*").at(-1), r = (n === void 0 ? t : [n]).flatMap(([, ...e]) => e).filter((e) => e.startsWith("@")).map((e) => e.includes("/") ? e : e.slice(1));
	return [...new Set(r)];
}
function workflowText({ zone: e, hours: t }, n, r) {
	let [i = 0, a = 0] = t.split("-").map((e) => Number(e.slice(0, 2))), [o, s] = [Math.max(0, i - 1), Math.min(23, a)], c = n ? "*/15 * * * *" : `*/15 ${o}-${s} * * 1-5`, l = n ? 730.5 : (s - o + 1) * 21.741071428571427, u = Math.round(l * 60 / 15);
	return {
		minutes: u,
		text: `# Steward, the support desk of this repository. In a private repository the schedule alone is billed about
# ${u} minutes a month; in a public one it costs nothing.
name: Support desk

on:
  issues:
    types: [opened, edited, labeled, unlabeled, assigned, unassigned, closed, reopened, transferred]
  issue_comment:
    types: [created, edited, deleted]
  schedule:
    - cron: '${c}'
      timezone: ${e}
  workflow_dispatch:
    inputs:
      dry-run:
        description: Report what would be written, and write nothing
        type: boolean
        default: false

permissions:
  contents: read
  issues: write
  # Shows on its commit whether the policy is sound; the desk works without it.
  # statuses: write
  # Write-ups in files (write_up: { place: pull_request }) take contents: write in place of read, and this; and in the
  # repository's settings, under Actions, that workflows may create pull requests.
  # pull-requests: write

# One run at a time. What writes nothing to tickets takes no other run's place.
concurrency:
  group: \${{ (github.event.issue.pull_request || inputs.dry-run) && github.run_id || 'steward' }}

jobs:
  desk:
    # Comments on pull requests arrive as issue_comment as well.
    if: \${{ !github.event.issue.pull_request }}
    runs-on: ubuntu-latest
    timeout-minutes: 15
    steps:
      - uses: ${r}
        with:
          dry-run: \${{ inputs.dry-run || false }}
`
	};
}
// src/github/first-look.ts
const F = 90 * _instant_js__WEBPACK_IMPORTED_MODULE_5__.n, I = 30 * _instant_js__WEBPACK_IMPORTED_MODULE_5__.n;
async function lookAt(e, t, n) {
	let r = await pages(e, "labels", {
		owner: t,
		repo: n
	}), i = await peopleOf(e, t, n), a = new Date((e.now ?? 0) - F).toISOString(), o = await pages(e, "issues", {
		owner: t,
		repo: n,
		state: "all",
		since: a
	}), s = o.items.filter(({ pull_request: e, created_at: t }) => e === void 0 && t >= a), c = new Date((e.now ?? 0) - I).toISOString(), l = s.filter(({ state: e }) => e === "open");
	return {
		labels: r.items.map(({ name: e, color: t }) => ({
			name: e,
			color: t
		})),
		people: i,
		opened: s.length,
		open: l.length,
		unowned: l.filter(({ assignees: e }) => e.length === 0).length,
		lately: s.filter(({ created_at: e }) => e >= c).map(({ number: e }) => e),
		isWhole: o.isWhole
	};
}
async function peopleOf(e, t, n) {
	try {
		let { items: r } = await pages(e, "collaborators", {
			owner: t,
			repo: n,
			permission: "triage"
		});
		return r.filter(({ type: e }) => e === "User").map(({ login: e }) => e);
	} catch {
		return [];
	}
}
async function pages(e, t, n) {
	let r = [];
	for (let i = 1; i <= 10; i += 1) {
		let a = `/repos/{owner}/{repo}/${t}`, { data: o } = await e.get(a, {
			...n,
			per_page: 100,
			page: i
		}), s = o;
		if (r.push(...s), s.length < 100) return {
			items: r,
			isWhole: !0
		};
	}
	return {
		items: r,
		isWhole: !1
	};
}
// src/hosts/cli/init.ts
const L = ".github/workflows/steward.yml", R = ".github/ISSUE_TEMPLATE", z = [
	".github/CODEOWNERS",
	"CODEOWNERS",
	"docs/CODEOWNERS"
];
async function init(e, n, r) {
	let i = (0,node_path__WEBPACK_IMPORTED_MODULE_9__.resolve)(r.folder, e), a = await thereIn(i);
	if (!n.dryRun && a.length === 2) throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__.t("bad-input", B);
	let o = n.repo === void 0 ? null : await remote(n.repo, n, r), s = await findingsIn(i, o?.seen ?? null);
	for (let e of told(s, o?.seen ?? null)) r.note(e);
	let { files: c, minutes: l } = a.includes(".github/steward.yml") && !n.dryRun ? await workflowFor((0,node_path__WEBPACK_IMPORTED_MODULE_9__.join)(i, _policy_file_js__WEBPACK_IMPORTED_MODULE_8__.t), n, r) : await draft(s, n, r), u = missingLabels(s);
	if (n.dryRun) {
		for (let [e, t] of Object.entries(c)) r.print(`--- ${e}\n${t}`);
		return u.length > 0 && r.print(`Labels that your forms name and that do not exist: ${u.join(", ")}`), 0;
	}
	for (let e of a) r.print(`Kept ${e}`);
	for (let [e, t] of Object.entries(c)) a.includes(e) || (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_10__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_9__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_9__.join)(i, e)), { recursive: !0 }), await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_10__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_9__.join)(i, e), t, { flag: "wx" }), r.print(`Wrote ${e}`));
	if (o !== null) for (let e of u) await createLabel(o, e, r);
	return r.print(nextSteps(e, n.uses, l)), 0;
}
async function draft(e, t, n) {
	let r = await asked(proposed(e), t, n), i = await processFacts(r.process), a = workflowText(r, i.isAroundTheClock, t.uses), o = e.forms.length === 0 && !t.pr;
	return {
		files: {
			[_policy_file_js__WEBPACK_IMPORTED_MODULE_8__.t]: editorLine(t.uses) + policyText(e, r, i, o),
			[L]: a.text,
			...o ? { [O]: firstForm(i) } : {}
		},
		minutes: a.minutes
	};
}
async function thereIn(e) {
	return (await Promise.all([_policy_file_js__WEBPACK_IMPORTED_MODULE_8__.t, L].map(async (t) => await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_10__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_9__.join)(e, t)).catch(() => null) === null ? [] : [t]))).flat();
}
const B = `${_policy_file_js__WEBPACK_IMPORTED_MODULE_8__.t} and ${L} are there already: nothing is left to write. --dry-run shows what would be written into an empty folder.`;
async function workflowFor(e, { uses: t }, n) {
	let { timezone: r } = await (0,_policy_file_js__WEBPACK_IMPORTED_MODULE_8__.r)(e, n), { text: i, minutes: a } = workflowText({
		zone: r,
		hours: "00:00-24:00"
	}, !0, t);
	return {
		files: { [L]: i },
		minutes: a
	};
}
async function remote(e, t, n) {
	let { owner: r, name: i } = (0,_arguments_js__WEBPACK_IMPORTED_MODULE_6__.a)(e), a = clientFor(t, n);
	return {
		client: a,
		owner: r,
		name: i,
		seen: await lookAt(a, r, i)
	};
}
function clientFor({ apiUrl: e, writePace: t }, n) {
	return (0,_arguments_js__WEBPACK_IMPORTED_MODULE_6__.t)({
		policy: _policy_file_js__WEBPACK_IMPORTED_MODULE_8__.t,
		apiUrl: e
	}, n.environment, (0,_arguments_js__WEBPACK_IMPORTED_MODULE_6__.o)("--write-pace", t));
}
async function findingsIn(e, t) {
	let n = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_10__.readdir)((0,node_path__WEBPACK_IMPORTED_MODULE_9__.join)(e, R)).catch(() => [])).filter(isForm).sort();
	return found(await Promise.all(n.map(async (t) => [t, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_10__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_9__.join)(e, R, t), "utf8")])), await Promise.all(z.map((t) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_10__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_9__.join)(e, t), "utf8").catch(() => ""))), t);
}
function isForm(e) {
	return /\.(?:ya?ml|md)$/i.test(e) && !/^config\.ya?ml$/i.test(e);
}
function found(e, t, n) {
	let r = ownersIn(t.find((e) => e !== "") ?? "");
	return {
		forms: e.flatMap(([e, t]) => (0,_template_js__WEBPACK_IMPORTED_MODULE_4__.t)(e, t).template ?? []),
		labels: n?.labels ?? null,
		people: r.length > 0 ? r : n?.people ?? [],
		zone: new Intl.DateTimeFormat().resolvedOptions().timeZone
	};
}
function told({ forms: e, labels: t, people: n }, r) {
	let i = e.map(severityFieldOf).filter((e) => e !== null), a = severityLabelsOf(t ?? []);
	return [
		`Found ${(0,_output_js__WEBPACK_IMPORTED_MODULE_7__.t)(e.length, "form")}${i.length === 0 ? "" : `; ${i.map(({ file: e, field: t }) => `${e} asks for the severity (${t})`).join(", ")}`}.`,
		...a.length === 0 ? [] : [`Found labels for severities: ${namesOf(a)}.`],
		...n.length === 0 ? [] : [`Found people who look after it: ${n.join(", ")}.`],
		...r === null ? [] : [`In the last 90 days: ${(0,_output_js__WEBPACK_IMPORTED_MODULE_7__.t)(r.opened, "issue")} opened${r.isWhole ? "" : " or more"}, ${r.open} of them still open, ${r.unowned} of those without anybody assigned.`]
	];
}
function namesOf(e) {
	return e.map(({ name: e }) => e).join(", ");
}
async function asked(e, { yes: t }, n) {
	if (t) return e;
	let r = (0,_lines_js__WEBPACK_IMPORTED_MODULE_11__.t)(n.input()), i = e;
	for (let [e, t] of P.entries()) {
		let { key: a, text: o, allowed: s } = t;
		for (;;) {
			n.note(`\n${e + 1} of ${P.length}. ${o}\n[${t.shown(i[a])}]`);
			let c = await r.next(), l = c.done === !0 ? "" : c.value.trim();
			if (l === "") break;
			let u = t.read(l);
			if (u !== null) {
				i = {
					...i,
					[a]: u
				};
				break;
			}
			n.note(`"${l}" is no answer to that. Write ${s}; nothing, for what stands in brackets.`);
		}
	}
	return i;
}
async function createLabel({ client: e, owner: t, name: n }, r, i) {
	let { status: a } = await e.write("POST /repos/{owner}/{repo}/labels", {
		owner: t,
		repo: n,
		name: r,
		color: "ededed"
	});
	a === 201 ? i.print(`Made the label ${r}, which a form names`) : i.note(`The label ${r}, which a form names, could not be made (${a}): make it by hand.`);
}
function nextSteps(e, t, n) {
	let r = e === "." ? "" : ` ${e}`;
	return `${t.startsWith("OWNER/") ? "\nIn the workflow, put the owner of Steward's repository for OWNER (or name it with --uses)." : ""}
The schedule takes about ${n} minutes a month where they are billed, which is in private repositories alone.

Next:  steward check${r === "" ? "" : ` ${(0,node_path__WEBPACK_IMPORTED_MODULE_9__.join)(e, _policy_file_js__WEBPACK_IMPORTED_MODULE_8__.t)}`}      is it all right?
       steward try${r}        rehearse your desk on this machine
       Commit the files: the first run labels what is there and notifies nobody.`;
}



/***/ }),

/***/ 5366:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   propose: () => (/* binding */ propose)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
/* harmony import */ var _reader_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6185);
/* harmony import */ var _init_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7128);
/* harmony import */ var _proposal_branch_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4945);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1983);
/* harmony import */ var _load_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1146);
/* harmony import */ var _moment_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9198);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8193);
/* harmony import */ var _instant_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7101);
/* harmony import */ var _assess_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(8008);
/* harmony import */ var _identity_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(940);
/* harmony import */ var _own_records_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(5519);
/* harmony import */ var _ticket_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(1070);
/* harmony import */ var _policy_in_force_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(3028);
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(1108);
/* harmony import */ var _policy_file_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(951);
















// src/setup/proposal-text.ts
const P = "Set up a support desk", F = [
	["first_response", "first response"],
	["next_response", "next response"],
	["update", "update"],
	["resolution", "resolution"]
], I = new Map(F);
function proposalText(e) {
	return `${[
		"This pull request sets up a support desk on the issues of this repository: it measures by when each ticket is answered and solved, says who has it, and tells your team before it is too late.",
		"**Nothing happens before you merge it.** The first run then labels the open tickets and notifies nobody. **Not for you? Close it**, and it is not proposed again.",
		...faulty(e),
		...monthPart(e),
		...before(e),
		...e.policy === null ? [] : [targetsPart(e.policy)],
		files(e),
		`Change whatever you like on the branch ${named(e.branch)}: it is yours, and nothing of it is written over. ${named(e.command)} then writes this text anew.`
	].filter((e) => e !== "").join("\n\n")}\n`;
}
function isSameText(e, t) {
	let bare = (e) => e.replaceAll("\r\n", "\n").trim();
	return bare(e) === bare(t);
}
function faulty({ policy: e, problems: t, policyFile: n }) {
	if (e !== null && t.length === 0) return [];
	let r = t.slice(0, 10).map(({ file: e, line: t, code: n, message: r }) => `> - ${named(`${e}:${String(t)}`)} ${n}: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_7__.s)(r, 300)}`), i = t.length - r.length;
	return [[
		"> [!CAUTION]",
		`> **The policy on this branch has ${counted(t.length, "error")}**, and does not work yet. ${named(`steward check ${n}`)} shows them, too.`,
		...r,
		...i > 0 ? [`> - … and ${String(i)} more.`] : []
	].join("\n")];
}
function monthPart({ month: e, monthFault: t, policy: n }) {
	if (n === null) return [];
	let r = "### Your last month with this policy";
	if (e === null) return t === null ? [] : [r, `It could not be judged. ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_7__.s)(t, 300)} Run the command again.`];
	let { from: i, to: a, tickets: o, late: s, isWhole: c } = e, l = `between ${(0,_moment_js__WEBPACK_IMPORTED_MODULE_6__.t)(i, n.timezone)} and ${(0,_moment_js__WEBPACK_IMPORTED_MODULE_6__.t)(a, n.timezone)}`;
	if (o === 0) return [r, `No ticket was opened ${l}.`];
	let u = s.filter(({ missed: e }) => e !== null), d = s.filter(({ isUnowned: e }) => e), f = n.sla.length + n.internal.length > 0, p = `Of ${counted(o, "ticket")} opened ${l}${c ? "" : " (as many as could be looked at)"}`, m = f ? `**${String(u.length)} would have been overdue** and ` : "", h = `**${String(d.length)} would have been without an owner${n.ownership === null ? " to this day" : " for too long"}**`, _ = f ? "" : " The policy sets no times, so none would have been overdue.";
	return [
		r,
		`${p}, ${m}${h}.${byClock(u)}${_}`,
		...ticketTable(s, n)
	];
}
function byClock(e) {
	let t = F.flatMap(([t, n]) => {
		let r = e.filter(({ missed: e }) => e?.clock === t).length;
		return r === 0 ? [] : [`${n} ${String(r)}`];
	});
	return t.length === 0 ? "" : ` Missed first: ${t.join(", ")}.`;
}
function ticketTable(e, { timezone: t }) {
	if (e.length === 0) return [];
	let n = e.toSorted((e, t) => Number(t.isOpen) - Number(e.isOpen) || t.number - e.number).slice(0, 20).map(({ number: e, title: n, isOpen: r, missed: i, isUnowned: a }) => {
		let o = i === null ? "" : `${I.get(i.clock) ?? ""}, ${(0,_moment_js__WEBPACK_IMPORTED_MODULE_6__.r)(i.due, t)}`;
		return `| ${`[${String(e)}](../issues/${String(e)})`} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_7__.s)(n, 100)} | ${r ? "open" : "closed"} | ${o} | ${a ? "yes" : ""} |`;
	});
	return [
		`<details><summary>${n.length < e.length ? `${String(n.length)} of these ${String(e.length)}` : "These"} tickets, those that are still open first</summary>`,
		[
			"| Ticket | State | Missed, was due | No owner |",
			"| :-- | :-- | :-- | :-- |",
			...n
		].join("\n"),
		"</details>"
	];
}
function before({ workflow: e, missingLabels: t, url: n }) {
	let r = [];
	if (e !== null && /uses:\s*OWNER\//.test(e.text) && r.push(`In ${named(e.path)}, put the owner of Steward’s repository for ${named("OWNER")}.`), t.length > 0) {
		let e = t.slice(0, 20).map(named).join(", "), i = t.length - 20;
		r.push(`Your forms name labels that [do not exist](${n}/labels): ${e}${i > 0 ? ` and ${String(i)} more` : ""}. GitHub leaves such labels out, so make them.`);
	}
	return r.length === 0 ? [] : ["### Before you merge", r.map((e) => `- [ ] ${e}`).join("\n")];
}
function targetsPart({ sla: e, internal: t, severities: n, team: r, published: i }) {
	let a = [...e, ...t], o = r.staff?.slice(0, 20).map(({ login: e }) => named(e)) ?? [], s = o.length === 0 ? "whoever may triage on GitHub" : o.join(", "), c = n.slice(0, 20).map(({ name: e }) => named(e)), l = i || e.length > 0 ? "promised to customers, who read them on their ticket" : "targets of your own: customers do not read them", u = [`Severities: ${c.join(", ")}. Staff: ${s}. Times are ${l}.`];
	if (a.length > 0) {
		let e = a.slice(0, 20).map(({ name: e, targets: t }) => {
			let n = F.map(([e]) => {
				let n = t[e];
				return n === void 0 ? "" : named(`${n.text} ${n.calendar.name}`);
			});
			return `| ${named(e)} | ${n.join(" | ")} |`;
		}), t = a.length - e.length;
		u.push([
			`| Rule | ${F.map(([, e]) => e).join(" | ")} |`,
			"| :-- | :-- | :-- | :-- | :-- |",
			...e,
			...t > 0 ? [`| … and ${String(t)} more | | | | |`] : []
		].join("\n"));
	}
	return [
		"<details><summary>What the policy asks for</summary>",
		...u,
		"</details>"
	].join("\n\n");
}
function files({ policyFile: e, workflow: t }) {
	return ["### The files", [`${named(e)}: the policy. What it does not say, the process that it extends does.`, t === null ? "No workflow: something else has to run the desk, such as the App." : `${named(t.path)}: runs the desk on events and on a schedule, with the least permissions that a desk needs; what it costs stands at its top.`].map((e) => `- ${e}`).join("\n")].join("\n\n");
}
function named(e) {
	return (0,_escape_js__WEBPACK_IMPORTED_MODULE_7__.t)((0,_escape_js__WEBPACK_IMPORTED_MODULE_7__.n)(e, 60), !0);
}
function counted(e, t) {
	return `${String(e)} ${t}${e === 1 ? "" : "s"}`;
}
async function lastMonth({ client: t, place: r, desk: i, policy: a, numbers: o, isWhole: s }) {
	let { issues: c, faults: l } = await new _reader_js__WEBPACK_IMPORTED_MODULE_1__.t(t, r).issues(o.slice(0, 500)), u = t.date;
	if (u === null) throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.t("github-unreachable", "GitHub sent no date, so nothing can be measured.");
	let d = (0,_identity_js__WEBPACK_IMPORTED_MODULE_10__.t)(a, i.viewer), f = new _identity_js__WEBPACK_IMPORTED_MODULE_10__.i(t, r.owner, r.name), p = {
		policy: a,
		identity: d,
		now: u,
		policySince: null,
		roster: (0,_identity_js__WEBPACK_IMPORTED_MODULE_10__.r)(a.team, await f.read((0,_identity_js__WEBPACK_IMPORTED_MODULE_10__.n)(a), c)),
		forms: new _policy_in_force_js__WEBPACK_IMPORTED_MODULE_13__.t().forms(i),
		recordsOn: (0,_own_records_js__WEBPACK_IMPORTED_MODULE_11__.t)({
			policy: a,
			identity: d
		}),
		repository: i.repository,
		labels: [...i.labels.keys()]
	}, m = new _assess_js__WEBPACK_IMPORTED_MODULE_9__.t(p, {
		isSweep: !1,
		keep: !0
	});
	m.take(c);
	let { evaluations: h, failures: g } = m.finish(null);
	return {
		from: (0,_instant_js__WEBPACK_IMPORTED_MODULE_8__.u)(u, 30 * _instant_js__WEBPACK_IMPORTED_MODULE_8__.n),
		to: u,
		tickets: h.length,
		isWhole: s && o.length <= 500 && l.length === 0 && g.length === 0,
		late: h.flatMap((e) => lateIn(e, a) ?? []).sort((e, t) => t.number - e.number)
	};
}
function lateIn({ case: e, ticket: t, clocks: n }, { ownership: r }) {
	let { issue: i } = t, a = (0,_ticket_js__WEBPACK_IMPORTED_MODULE_12__.r)(t), o = (0,_identity_js__WEBPACK_IMPORTED_MODULE_10__.j)(e).flatMap(({ clock: { name: e, due: t }, at: n }) => e === "first_response" || e === "next_response" || e === "update" || e === "resolution" ? [{
		clock: e,
		due: t ?? n
	}] : [])[0], s = r === null ? a && ((0,_ticket_js__WEBPACK_IMPORTED_MODULE_12__.s)(t.owners, e.now) ?? []).length === 0 : n.some(({ name: e, breachedAt: t }) => e === "ownership" && t !== null);
	return o === void 0 && !s ? null : {
		number: i.number,
		title: i.title,
		isOpen: a,
		missed: o ?? null,
		isUnowned: s
	};
}
// src/hosts/cli/propose.ts
const L = "steward/init";
async function propose(t, r, i, a = 2) {
	if (t !== ".") throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.t("bad-input", "With --pr the repository on GitHub is looked at, and no folder.");
	let { owner: s, name: l } = (0,_arguments_js__WEBPACK_IMPORTED_MODULE_14__.a)(repositoryIn(r)), u = {
		owner: s,
		name: l,
		policyPath: _policy_file_js__WEBPACK_IMPORTED_MODULE_15__.t
	}, d = (0,_init_js__WEBPACK_IMPORTED_MODULE_2__.r)(r, i), p = new _proposal_branch_js__WEBPACK_IMPORTED_MODULE_3__.t(d, u, L), m = await p.read(), { desk: h } = await new _reader_js__WEBPACK_IMPORTED_MODULE_1__.t(d, u).desk(), g = settled(m, h, r);
	if (g !== null) return i.print(g), 0;
	let _ = {
		client: d,
		place: u,
		desk: h,
		seen: await (0,_init_js__WEBPACK_IMPORTED_MODULE_2__.l)(d, s, l),
		options: r,
		shell: i,
		tip: m.tip
	}, v = m.tip === null ? await drafted(_) : await onBranch(_, m.tip), y = proposalText(await factsOf(_, m, v));
	if (r.dryRun) {
		if (m.tip === null) for (let [e, t] of Object.entries(v)) i.print(`--- ${e}\n${t}`);
		return i.print(`--- ${pullIn(m) === null ? "a pull request" : "the pull request"}: ${P}\n${y}`), 0;
	}
	if ((m.tip !== null || await p.create(v, "Set up a support desk")) && await say(p, m, y, i)) return 0;
	if (a > 1) return propose(t, r, i, a - 1);
	throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.t("github-refused", `GitHub says that there is what it did not show: ${L}.`);
}
function repositoryIn({ repo: t }) {
	if (t !== void 0) return t;
	throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.t("bad-input", "With --pr say where: --repo OWNER/NAME.");
}
function settled(e, { policyText: t }, { again: n }) {
	let { repository: r, base: i, pulls: a } = e, o = pullIn(e);
	if (t !== null) {
		let e = a.find(({ state: e }) => e === "merged"), t = e === void 0 ? "" : `, by ${shown(e)}`, n = o === null ? "" : `\n${shown(o)} is open still; close it where it is of no use.`;
		return `${r} has ${_policy_file_js__WEBPACK_IMPORTED_MODULE_15__.t} on ${i}: the desk is set up${t}.${n}`;
	}
	let [s] = a;
	if (o !== null || s === void 0 || n) return null;
	let c = s.state === "merged" ? `was merged, and ${i} has no ${_policy_file_js__WEBPACK_IMPORTED_MODULE_15__.t} any more` : "was closed without being merged";
	return `${shown(s)} ${c}: that is taken for a no, and nothing was written. Reopen it, or propose it --again.`;
}
function pullIn({ pulls: e }) {
	return e.find(({ state: e }) => e === "open") ?? null;
}
function shown({ number: e, url: t }) {
	return `#${String(e)} (${t})`;
}
async function drafted({ client: e, place: n, desk: o, seen: s, options: c, shell: l }) {
	let d = await (0,_reader_js__WEBPACK_IMPORTED_MODULE_1__.n)(e, n, _init_js__WEBPACK_IMPORTED_MODULE_2__.t), f = _init_js__WEBPACK_IMPORTED_MODULE_2__.t.map((e) => d.get(e)).filter((e) => typeof e == "string"), p = (0,_init_js__WEBPACK_IMPORTED_MODULE_2__.a)(formsOf(o), f, s);
	for (let e of (0,_init_js__WEBPACK_IMPORTED_MODULE_2__.c)(p, s)) l.note(e);
	let { files: m } = await (0,_init_js__WEBPACK_IMPORTED_MODULE_2__.i)(p, c, l);
	return m;
}
async function onBranch({ client: n, place: r }, i) {
	let a = [_policy_file_js__WEBPACK_IMPORTED_MODULE_15__.t, _init_js__WEBPACK_IMPORTED_MODULE_2__.n], o = await (0,_reader_js__WEBPACK_IMPORTED_MODULE_1__.n)(n, r, a, i), c = a.flatMap((e) => {
		let t = o.get(e);
		return typeof t == "string" ? [[e, t]] : [];
	});
	if (c.every(([e]) => e !== ".github/steward.yml")) throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.t("bad-input", `The branch ${L} has no ${_policy_file_js__WEBPACK_IMPORTED_MODULE_15__.t} that can be read. Put one there, or delete the branch, and run this again.`);
	return Object.fromEntries(c);
}
function formsOf({ forms: e }) {
	return [...e].filter(([e]) => (0,_init_js__WEBPACK_IMPORTED_MODULE_2__.s)(e)).sort(([e], [t]) => e < t ? -1 : 1);
}
async function factsOf(n, { url: i, repository: a }, o) {
	let { client: c, place: l, desk: u, seen: f, tip: h } = n, g = await (0,_load_js__WEBPACK_IMPORTED_MODULE_5__.t)({
		text: o[".github/steward.yml"] ?? "",
		file: _policy_file_js__WEBPACK_IMPORTED_MODULE_15__.t
	}), _ = g.policy?.files.map(({ path: e }) => e) ?? [], v = await (0,_reader_js__WEBPACK_IMPORTED_MODULE_1__.n)(c, l, _, h ?? void 0), y = g.policy === null ? null : (0,_files_js__WEBPACK_IMPORTED_MODULE_4__.t)(g.policy, v, g.locate), b = [...g.problems, ...y?.problems ?? []], x = y?.policy ?? null, S = o[_init_js__WEBPACK_IMPORTED_MODULE_2__.n], { forms: C } = (0,_init_js__WEBPACK_IMPORTED_MODULE_2__.a)(formsOf(u), [], f), { lately: w, isWhole: T } = f;
	return {
		url: i,
		policy: x,
		...x === null ? {
			month: null,
			monthFault: null
		} : await lastMonth({
			client: c,
			place: l,
			desk: u,
			policy: x,
			numbers: w,
			isWhole: T
		}).then((e) => ({
			month: e,
			monthFault: null
		}), (t) => {
			if (!(t instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.t)) throw t;
			return {
				month: null,
				monthFault: t.message
			};
		}),
		branch: L,
		command: `steward init --pr --repo ${a}`,
		policyFile: _policy_file_js__WEBPACK_IMPORTED_MODULE_15__.t,
		problems: b.filter(({ severity: e }) => e === "error"),
		workflow: S === void 0 ? null : {
			path: _init_js__WEBPACK_IMPORTED_MODULE_2__.n,
			text: S
		},
		missingLabels: (0,_init_js__WEBPACK_IMPORTED_MODULE_2__.u)({
			forms: C,
			labels: f.labels
		})
	};
}
async function say(e, t, n, r) {
	let i = pullIn(t);
	if (i === null) {
		let t = await e.open(P, n);
		if (t === null) return !1;
		r.print(`Opened ${shown(t)}. Nothing happens before it is merged.`);
	} else isSameText(i.body, n) ? r.print(`${shown(i)} says so already: nothing was written.`) : (await e.rewrite(i.number, n), r.print(`Wrote the text of ${shown(i)} anew.`));
	return !0;
}



/***/ })

};
