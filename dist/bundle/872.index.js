export const id = 872;
export const ids = [872];
export const modules = {

/***/ 8872:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   outcomeOf: () => (/* reexport safe */ _outcome_js__WEBPACK_IMPORTED_MODULE_0__.t),
/* harmony export */   planLines: () => (/* reexport safe */ _outcome_js__WEBPACK_IMPORTED_MODULE_0__.r)
/* harmony export */ });
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7072);



/***/ })

};
