export const id = 554;
export const ids = [554];
export const modules = {

/***/ 8554:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* reexport safe */ _unready_pagers_js__WEBPACK_IMPORTED_MODULE_4__.r),
/* harmony export */   step: () => (/* binding */ step)
/* harmony export */ });
/* harmony import */ var _office_setting_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8239);
/* harmony import */ var _octokit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4905);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8193);
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7072);
/* harmony import */ var _unready_pagers_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7947);
/* harmony import */ var _annotations_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7706);






async function step(i, a, o) {
	let { environment: c } = i, u = c.GITHUB_API_URL ?? "https://api.github.com", d = new _office_setting_js__WEBPACK_IMPORTED_MODULE_0__.u({
		transport: (0,_octokit_js__WEBPACK_IMPORTED_MODULE_1__.t)(u, a.token),
		baseUrl: u,
		pace: a.pace
	}), f = await o({
		...a,
		client: d,
		policyPath: a.policy,
		pages: (0,_unready_pagers_js__WEBPACK_IMPORTED_MODULE_4__.n)(c),
		office: (0,_office_setting_js__WEBPACK_IMPORTED_MODULE_0__.t)(c, {
			baseUrl: u,
			pace: a.pace,
			connect: _octokit_js__WEBPACK_IMPORTED_MODULE_1__.t,
			token: a.officeToken
		}),
		progress: (e) => {
			i.info(e);
		}
	});
	if (a.issue === null && !a.lately) {
		let { policy: e, repository: t } = f.context, n = {
			repository: t,
			isShared: !1
		};
		for (let t of await (0,_unready_pagers_js__WEBPACK_IMPORTED_MODULE_4__.t)(c, e, n)) i.warning((0,_escape_js__WEBPACK_IMPORTED_MODULE_2__.i)(t));
	}
	return await publish(i, f);
}
async function publish(e, t) {
	let { breaches: n, unowned: s, summary: c, warnings: l, faults: d } = (0,_outcome_js__WEBPACK_IMPORTED_MODULE_3__.t)(t);
	e.group(t.dryRun ? `Plan: ${String(t.plan.length)} changes, none made` : `Changes: ${String(t.plan.length)}`, (0,_outcome_js__WEBPACK_IMPORTED_MODULE_3__.r)(t.plan).map((e) => `- ${e}`)), e.output("evaluated", t.evaluated), e.output("total", t.total), e.output("breaches", n), e.output("unowned", s), e.output("requests", t.requests);
	let f = JSON.stringify((0,_outcome_js__WEBPACK_IMPORTED_MODULE_3__.n)(t.plan, !1)), p = f.length <= 5e5;
	e.output("plan", p ? f : "[]"), await e.summary(c), e.info(`Evaluated ${String(t.evaluated)} of ${String(t.total)} tickets with ${String(t.requests)} requests; ${String(t.written)} changes made.`), (0,_annotations_js__WEBPACK_IMPORTED_MODULE_5__.t)(e, t.understood.problems);
	for (let t of l) e.warning((0,_escape_js__WEBPACK_IMPORTED_MODULE_2__.i)(t));
	p || e.warning("The plan is too long for an output; the log has it.");
	for (let t of d) e.error((0,_escape_js__WEBPACK_IMPORTED_MODULE_2__.i)(t));
	return +(d.length > 0);
}



/***/ })

};
