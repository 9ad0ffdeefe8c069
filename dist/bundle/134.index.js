export const id = 134;
export const ids = [134];
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

/***/ 5134:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   writeStatus: () => (/* binding */ writeStatus)
/* harmony export */ });
/* harmony import */ var _moment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9198);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8193);
/* harmony import */ var _status_page_reading_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(155);
/* harmony import */ var _page_folder_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(642);
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1108);
/* harmony import */ var _output_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3635);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6760);







// src/hosts/cli/write-status.ts
async function writeStatus(g, _) {
	let { page: v, faults: y, warnings: b, requests: x } = await (0,_status_page_reading_js__WEBPACK_IMPORTED_MODULE_2__.t)({
		client: (0,_arguments_js__WEBPACK_IMPORTED_MODULE_4__.t)(g, _.environment),
		...(0,_arguments_js__WEBPACK_IMPORTED_MODULE_4__.a)(g.repo),
		policyPath: g.policy,
		progress: (e) => {
			_.note(e);
		}
	}), S = (0,_status_page_reading_js__WEBPACK_IMPORTED_MODULE_2__.n)(v), C = !g.dryRun && y.length === 0;
	C && await (0,_page_folder_js__WEBPACK_IMPORTED_MODULE_3__.n)(S, (0,node_path__WEBPACK_IMPORTED_MODULE_6__.resolve)(_.folder, g.out));
	let { asOf: w, renewedBy: T, timezone: E } = v, [D, O, k] = [
		(0,_status_page_reading_js__WEBPACK_IMPORTED_MODULE_2__.a)(v),
		(0,_status_page_reading_js__WEBPACK_IMPORTED_MODULE_2__.i)(v),
		(0,_status_page_reading_js__WEBPACK_IMPORTED_MODULE_2__.o)(v)
	], A = _status_page_reading_js__WEBPACK_IMPORTED_MODULE_2__.s[v.languages[0]].headlines[(0,_status_page_reading_js__WEBPACK_IMPORTED_MODULE_2__.r)(v)];
	if (g.json) {
		let t = {
			asOf: (0,_moment_js__WEBPACK_IMPORTED_MODULE_0__.i)(w, E),
			renewedBy: (0,_moment_js__WEBPACK_IMPORTED_MODULE_0__.i)(T, E),
			status: A,
			incidents: D.length,
			maintenance: O.length + k.length,
			written: C,
			files: [...S.keys()],
			warnings: b,
			faults: y,
			requests: x
		};
		_.print(JSON.stringify(t, null, 2));
	} else {
		let e = `${(0,_output_js__WEBPACK_IMPORTED_MODULE_5__.t)(S.size, "file")}, ${(0,_page_folder_js__WEBPACK_IMPORTED_MODULE_3__.t)(S)}`;
		if (_.print(`${A}, as of ${(0,_moment_js__WEBPACK_IMPORTED_MODULE_0__.r)(w, E)}.`), _.print(`${(0,_output_js__WEBPACK_IMPORTED_MODULE_5__.t)(D.length, "incident")} now; planned work: ${String(O.length)} now, ${String(k.length)} ahead.`), C ? _.print(`Wrote ${e}, into ${g.out}.`) : _.print(`${e}, none written.`), g.dryRun) for (let e of S.keys()) _.print(`  ${e}`);
		_.print(`Newer by ${(0,_moment_js__WEBPACK_IMPORTED_MODULE_0__.r)(T, E)}: from then on the page says that it is out of date.`);
	}
	for (let e of b) _.note(`warning: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__.a)(e)}`);
	for (let e of y) _.note(`error: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__.a)(e)}`);
	return +(y.length > 0);
}



/***/ })

};
