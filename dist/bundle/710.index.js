export const id = 710;
export const ids = [710];
export const modules = {

/***/ 6710:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   showPolicy: () => (/* binding */ showPolicy)
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1308);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9473);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7413);
/* harmony import */ var _load_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1146);
/* harmony import */ var _dist_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2290);
/* harmony import */ var _text_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2060);






// src/policy/merged-text.ts
var s = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.o)((0,_dist_js__WEBPACK_IMPORTED_MODULE_3__.t)(), 1);
function written(e, t) {
	let n = new s.Document();
	return n.contents = nodeOf(withoutExtends(e), t), n.toString({ lineWidth: 0 });
}
function withoutExtends(e) {
	if (e.kind !== "map") return e;
	let t = [...e.entries].filter(([e]) => e !== "extends" && e !== "version"), n = e.entries.get("version");
	return {
		...e,
		entries: new Map(n === void 0 ? t : [["version", n], ...t])
	};
}
function nodeOf(e, t) {
	if (e.kind === "scalar") return noted(new s.Scalar(e.value), e.place, t);
	if (e.kind === "list") {
		let n = new s.YAMLSeq();
		return n.flow = e.items.every(({ kind: e }) => e === "scalar"), n.items = e.items.map((e) => nodeOf(e, n.flow === !0 ? null : t)), n.flow ? noted(n, e.place, t) : n;
	}
	let n = new s.YAMLMap();
	return n.items = [...e.entries].map(([e, { value: n }]) => new s.Pair(new s.Scalar(e), nodeOf(n, t))), n.flow = e.entries.size === 0, n.flow ? noted(n, e.place, t) : n;
}
function noted(e, t, n) {
	return n !== null && (e.comment = ` ${n(t)}`), e;
}
// src/hosts/cli/show-policy.ts
async function showPolicy(e, a, s) {
	let c = await (0,_text_file_js__WEBPACK_IMPORTED_MODULE_4__.t)(s, e, "no-policy"), { policy: l, tree: u, problems: d } = await (0,_load_js__WEBPACK_IMPORTED_MODULE_2__.t)({
		text: c,
		file: e
	});
	if (l === null || u === null) {
		for (let e of d) s.note((0,_format_js__WEBPACK_IMPORTED_MODULE_5__.t)(e));
		throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__.t("bad-policy", `${e} has errors.`);
	}
	return a.json ? s.print(JSON.stringify((0,_load_js__WEBPACK_IMPORTED_MODULE_2__.b)(u), null, 2)) : a.merged ? s.print(written(u, null).trimEnd()) : s.print(written(u, (e) => `${e.file}:${e.line}`).trimEnd()), 0;
}



/***/ })

};
