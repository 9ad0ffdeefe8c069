export const id = 554;
export const ids = [554];
export const modules = {

/***/ 8554:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* reexport safe */ _run_js__WEBPACK_IMPORTED_MODULE_7__.t),
/* harmony export */   step: () => (/* binding */ step)
/* harmony export */ });
/* harmony import */ var _office_setting_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8239);
/* harmony import */ var _octokit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4905);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8193);
/* harmony import */ var _staff_chat_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4669);
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7072);
/* harmony import */ var _unready_pagers_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7947);
/* harmony import */ var _annotations_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7706);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6501);








async function step(a, o, s) {
	let { environment: u } = a, d = u.GITHUB_API_URL ?? "https://api.github.com", f = new _office_setting_js__WEBPACK_IMPORTED_MODULE_0__.u({
		transport: (0,_octokit_js__WEBPACK_IMPORTED_MODULE_1__.t)(d, o.token),
		baseUrl: d,
		pace: o.pace
	}), p = await s({
		...o,
		client: f,
		policyPath: o.policy,
		pages: (0,_unready_pagers_js__WEBPACK_IMPORTED_MODULE_5__.n)(u),
		office: (0,_office_setting_js__WEBPACK_IMPORTED_MODULE_0__.t)(u, {
			baseUrl: d,
			pace: o.pace,
			connect: _octokit_js__WEBPACK_IMPORTED_MODULE_1__.t,
			token: o.officeToken
		}),
		chat: (0,_staff_chat_js__WEBPACK_IMPORTED_MODULE_3__.t)(u),
		progress: (e) => {
			a.info(e);
		}
	});
	if (o.issue === null && !o.lately) {
		let { policy: e, repository: t } = p.context, n = {
			repository: t,
			isShared: !1
		};
		for (let t of await (0,_unready_pagers_js__WEBPACK_IMPORTED_MODULE_5__.t)(u, e, n)) a.warning((0,_escape_js__WEBPACK_IMPORTED_MODULE_2__.a)(t));
	}
	return await publish(a, p);
}
async function publish(e, t) {
	let { breaches: n, unowned: i, summary: c, warnings: l, faults: d } = (0,_outcome_js__WEBPACK_IMPORTED_MODULE_4__.t)(t);
	e.group(t.dryRun || t.isProposal ? `Plan: ${String(t.plan.length)} changes, none made` : `Changes: ${String(t.plan.length)}`, (0,_outcome_js__WEBPACK_IMPORTED_MODULE_4__.r)(t.plan).map((e) => `- ${e}`)), e.output("evaluated", t.evaluated), e.output("total", t.total), e.output("breaches", n), e.output("unowned", i), e.output("requests", t.requests);
	let f = JSON.stringify((0,_outcome_js__WEBPACK_IMPORTED_MODULE_4__.n)(t.plan, !1)), p = f.length <= 5e5;
	e.output("plan", p ? f : "[]"), await e.summary(c), e.info(`Evaluated ${String(t.evaluated)} of ${String(t.total)} tickets with ${String(t.requests)} requests; ${String(t.written)} changes made.`), (0,_annotations_js__WEBPACK_IMPORTED_MODULE_6__.t)(e, t.understood.problems);
	for (let t of l) e.warning((0,_escape_js__WEBPACK_IMPORTED_MODULE_2__.a)(t));
	p || e.warning("The plan is too long for an output; the log has it.");
	for (let t of d) e.error((0,_escape_js__WEBPACK_IMPORTED_MODULE_2__.a)(t));
	return +(d.length > 0);
}



/***/ })

};
