export const id = 168;
export const ids = [168];
export const modules = {

/***/ 642:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ writePage),
/* harmony export */   t: () => (/* binding */ sizeOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1455);



// src/hosts/page-folder.ts
async function writePage(o, s) {
	try {
		for (let [e, c] of o) {
			let o = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(s, e);
			await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(o), { recursive: !0 }), await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.writeFile)(`${o}.new`, c), await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename)(`${o}.new`, o);
		}
	} catch (t) {
		let n = t instanceof Error ? t.message : String(t);
		throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.t("bad-input", `The status page cannot be written into ${s}: ${n}`, { cause: t });
	}
}
function sizeOf(e) {
	let t = [...e.values()].reduce((e, t) => e + Buffer.byteLength(t), 0);
	return t < 1e6 ? `${String(Math.ceil(t / 1e3))} KB` : `${(t / 1e6).toFixed(1)} MB`;
}



/***/ }),

/***/ 5168:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   pageStep: () => (/* binding */ pageStep)
/* harmony export */ });
/* harmony import */ var _moment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9198);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8193);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5657);
/* harmony import */ var _octokit_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4905);
/* harmony import */ var _status_page_reading_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(155);
/* harmony import */ var _page_folder_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(642);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6760);







// src/hosts/action/page-step.ts
async function pageStep(d, f, p) {
	let { environment: m } = d, h = m.GITHUB_API_URL ?? "https://api.github.com", { owner: g, name: _, policy: v, token: y, pace: b, dryRun: x } = f, { page: S, faults: C, warnings: w } = await (0,_status_page_reading_js__WEBPACK_IMPORTED_MODULE_4__.t)({
		client: new _client_js__WEBPACK_IMPORTED_MODULE_2__.t({
			transport: (0,_octokit_js__WEBPACK_IMPORTED_MODULE_3__.t)(h, y),
			baseUrl: h,
			pace: b
		}),
		owner: g,
		name: _,
		policyPath: v,
		progress: (e) => {
			d.info(e);
		}
	});
	for (let e of w) d.warning((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__.a)(e));
	for (let e of C) d.error((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__.a)(e));
	if (C.length > 0) return 1;
	let T = (0,_status_page_reading_js__WEBPACK_IMPORTED_MODULE_4__.n)(S), E = `${_status_page_reading_js__WEBPACK_IMPORTED_MODULE_4__.s[S.languages[0]].headlines[(0,_status_page_reading_js__WEBPACK_IMPORTED_MODULE_4__.r)(S)]}, as of ${(0,_moment_js__WEBPACK_IMPORTED_MODULE_0__.r)(S.asOf, S.timezone)}: ${String(T.size)} files, ${(0,_page_folder_js__WEBPACK_IMPORTED_MODULE_5__.t)(T)}`;
	return x ? d.info(`${E}; none written.`) : (await (0,_page_folder_js__WEBPACK_IMPORTED_MODULE_5__.n)(T, (0,node_path__WEBPACK_IMPORTED_MODULE_6__.resolve)(m.GITHUB_WORKSPACE ?? ".", p)), d.output("status-page", p), d.info(`${E}, into ${p}.`)), 0;
}



/***/ })

};
