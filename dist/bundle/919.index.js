export const id = 919;
export const ids = [919];
export const modules = {

/***/ 1919:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   oncall: () => (/* binding */ oncall)
/* harmony export */ });
/* harmony import */ var _instant_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7101);
/* harmony import */ var _moment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9198);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9473);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8193);
/* harmony import */ var _duty_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5906);
/* harmony import */ var _output_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3635);
/* harmony import */ var _policy_file_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(951);
/* harmony import */ var _dist3_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8081);
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1108);
/* harmony import */ var _unknown_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(2938);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(7598);











// src/hosts/cli/rota-file.ts
const _ = {
	rotation: "By turn.",
	override: "A shift swap.",
	members: "Everybody of the group who is there.",
	fallback: "Nobody of the group is there: the fallback of the policy.",
	nobody: "Nobody of the group is there, and no fallback is."
};
function rotaFile(e, t) {
	let n = (0,_dist3_js__WEBPACK_IMPORTED_MODULE_7__.n)({
		prodId: {
			company: "Steward",
			product: "oncall",
			language: "EN"
		},
		name: "On duty",
		method: _dist3_js__WEBPACK_IMPORTED_MODULE_7__.t.PUBLISH
	});
	for (let { group: r, shifts: i } of e) for (let { logins: e, because: a, shift: s } of i) {
		if (s.from === null || s.to === null) continue;
		let i = e.length === 0 ? "nobody" : e.join(", ");
		n.createEvent({
			id: uid(r, s.from),
			stamp: new Date(t),
			start: new Date(s.from),
			end: new Date(s.to),
			summary: `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__.a)(r)}: ${i}`,
			description: _[a]
		});
	}
	return n.length() === 0 ? null : `${n.toString()}\r`;
}
function uid(e, t) {
	return `${(0,node_crypto__WEBPACK_IMPORTED_MODULE_10__.createHash)("sha256").update(`${e}\n${t}`).digest("hex").slice(0, 32)}@steward`;
}
// src/hosts/cli/oncall.ts
async function oncall(d, f) {
	if (d.ical && d.json) throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__.t("bad-input", "Give --ical or --json: a file can be only one of them.");
	let h = (0,_arguments_js__WEBPACK_IMPORTED_MODULE_8__.o)("--days", d.days);
	if (h < 1 || h > 366) throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__.t("bad-input", `--days: ${d.days} is not 1 to 366.`);
	let g = await (0,_policy_file_js__WEBPACK_IMPORTED_MODULE_6__.r)(d.policy, f), _ = d.at === void 0 ? (0,_instant_js__WEBPACK_IMPORTED_MODULE_0__.f)(Date.now()) : (0,_arguments_js__WEBPACK_IMPORTED_MODULE_8__.r)("--at", d.at, g.timezone), y = (0,_instant_js__WEBPACK_IMPORTED_MODULE_0__.p)(_, h * _instant_js__WEBPACK_IMPORTED_MODULE_0__.n), b = groupsOf(g, d.group).map(({ name: e, rotation: t }) => ({
		group: e,
		timezone: t?.timezone ?? g.timezone,
		now: (0,_duty_js__WEBPACK_IMPORTED_MODULE_4__.r)(g.team, e, _),
		shifts: (0,_duty_js__WEBPACK_IMPORTED_MODULE_4__.a)(g.team, e, _, y)
	}));
	if (d.ical) {
		let e = rotaFile(b, _);
		if (e === null) return f.note(v), 1;
		f.print(e);
	} else if (d.json) f.print(JSON.stringify({
		at: (0,_moment_js__WEBPACK_IMPORTED_MODULE_1__.i)(_, g.timezone),
		groups: b.map(asData)
	}, null, 2));
	else {
		f.print(`On duty at ${(0,_moment_js__WEBPACK_IMPORTED_MODULE_1__.r)(_, g.timezone)}\n`), f.print((0,_output_js__WEBPACK_IMPORTED_MODULE_5__.n)([[
			"GROUP",
			"ON DUTY",
			"UNTIL",
			"WHY"
		], ...b.map(rowNow)]));
		for (let e of b) f.print(`\n${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__.a)(e.group)}, ${h === 1 ? "the day" : `${h} days`} ahead\n`), f.print((0,_output_js__WEBPACK_IMPORTED_MODULE_5__.n)([[
			"FROM",
			"UNTIL",
			"ON DUTY",
			"WHY"
		], ...e.shifts.map((t) => row(t, e))]));
	}
	return 0;
}
const v = "There is no shift to put into a calendar file: nobody comes on duty or goes off. Turns stand under rotation: of a group.";
function groupsOf({ team: { groups: e } }, t) {
	let n = e.map((e) => e.name);
	if (n.length === 0) throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__.t("bad-input", "The policy has no groups. Name them under team: groups:.");
	if (t === void 0) return e;
	let r = e.filter((e) => e.name === t);
	if (r.length === 0) throw (0,_unknown_js__WEBPACK_IMPORTED_MODULE_9__.t)("group", t, n);
	return r;
}
const y = {
	rotation: "turn",
	override: "swap",
	members: "everybody there",
	fallback: "fallback: nobody else is there",
	nobody: "nobody is there"
};
function rowNow(e) {
	let { logins: t, because: n, shift: r } = e.now;
	return [
		(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__.a)(e.group),
		people(t),
		moment(r.to, e),
		y[n]
	];
}
function row({ logins: e, because: t, shift: n }, r) {
	return [
		moment(n.from, r),
		moment(n.to, r),
		people(e),
		y[t]
	];
}
function people(e) {
	return e.length === 0 ? "nobody" : e.join(", ");
}
function moment(e, { timezone: t }) {
	return e === null ? "-" : (0,_moment_js__WEBPACK_IMPORTED_MODULE_1__.r)(e, t);
}
function asData({ group: e, timezone: t, now: n, shifts: i }) {
	let bound = (e) => e === null ? null : (0,_moment_js__WEBPACK_IMPORTED_MODULE_1__.i)(e, t), data = ({ logins: e, because: t, shift: n }) => ({
		logins: e,
		because: t,
		from: bound(n.from),
		to: bound(n.to)
	});
	return {
		group: e,
		timezone: t,
		now: data(n),
		shifts: i.map(data)
	};
}



/***/ })

};
