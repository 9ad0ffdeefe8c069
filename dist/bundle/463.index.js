export const id = 463;
export const ids = [463];
export const modules = {

/***/ 3463:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   wholePage: () => (/* binding */ wholePage)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
/* harmony import */ var _status_page_reading_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(155);


// src/hosts/whole-page.ts
async function wholePage(r) {
	let { page: i, faults: a } = await (0,_status_page_reading_js__WEBPACK_IMPORTED_MODULE_1__.t)(r);
	if (a.length > 0) throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.t("partial-sweep", a.join(" "));
	return [...(0,_status_page_reading_js__WEBPACK_IMPORTED_MODULE_1__.n)(i).values()].join("\n");
}



/***/ })

};
