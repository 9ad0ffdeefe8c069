export const id = 554;
export const ids = [554];
export const modules = {

/***/ 8554:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* reexport safe */ _unready_pagers_js__WEBPACK_IMPORTED_MODULE_3__.r),
/* harmony export */   step: () => (/* binding */ step)
/* harmony export */ });
/* harmony import */ var _office_setting_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8239);
/* harmony import */ var _octokit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4905);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8193);
/* harmony import */ var _unready_pagers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7947);
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7072);
/* harmony import */ var _annotations_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7706);






async function step(o, c, l) {
	let { environment: u } = o, d = u.GITHUB_API_URL ?? "https://api.github.com", f = new _office_setting_js__WEBPACK_IMPORTED_MODULE_0__.u({
		transport: (0,_octokit_js__WEBPACK_IMPORTED_MODULE_1__.t)(d, c.token),
		baseUrl: d,
		pace: c.pace
	}), p = await l({
		...c,
		client: f,
		policyPath: c.policy,
		pages: (0,_unready_pagers_js__WEBPACK_IMPORTED_MODULE_3__.n)(u),
		office: (0,_office_setting_js__WEBPACK_IMPORTED_MODULE_0__.t)(u, {
			baseUrl: d,
			pace: c.pace,
			connect: _octokit_js__WEBPACK_IMPORTED_MODULE_1__.t,
			token: c.officeToken
		}),
		chat: (0,_unready_pagers_js__WEBPACK_IMPORTED_MODULE_3__.i)(u),
		progress: (e) => {
			o.info(e);
		}
	});
	if (c.issue === null && !c.lately) {
		let { policy: e, repository: t } = p.context, n = {
			repository: t,
			isShared: !1
		};
		for (let t of await (0,_unready_pagers_js__WEBPACK_IMPORTED_MODULE_3__.t)(u, e, n)) o.warning((0,_escape_js__WEBPACK_IMPORTED_MODULE_2__.i)(t));
	}
	return await publish(o, p);
}
async function publish(e, t) {
	let { breaches: n, unowned: i, summary: a, warnings: o, faults: s } = (0,_outcome_js__WEBPACK_IMPORTED_MODULE_4__.t)(t);
	e.group(t.dryRun ? `Plan: ${String(t.plan.length)} changes, none made` : `Changes: ${String(t.plan.length)}`, (0,_outcome_js__WEBPACK_IMPORTED_MODULE_4__.r)(t.plan).map((e) => `- ${e}`)), e.output("evaluated", t.evaluated), e.output("total", t.total), e.output("breaches", n), e.output("unowned", i), e.output("requests", t.requests);
	let f = JSON.stringify((0,_outcome_js__WEBPACK_IMPORTED_MODULE_4__.n)(t.plan, !1)), p = f.length <= 5e5;
	e.output("plan", p ? f : "[]"), await e.summary(a), e.info(`Evaluated ${String(t.evaluated)} of ${String(t.total)} tickets with ${String(t.requests)} requests; ${String(t.written)} changes made.`), (0,_annotations_js__WEBPACK_IMPORTED_MODULE_5__.t)(e, t.understood.problems);
	for (let t of o) e.warning((0,_escape_js__WEBPACK_IMPORTED_MODULE_2__.i)(t));
	p || e.warning("The plan is too long for an output; the log has it.");
	for (let t of s) e.error((0,_escape_js__WEBPACK_IMPORTED_MODULE_2__.i)(t));
	return +(s.length > 0);
}



/***/ })

};
