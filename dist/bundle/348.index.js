export const id = 348;
export const ids = [348];
export const modules = {

/***/ 6348:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   allowedIn: () => (/* reexport safe */ _destination2_js__WEBPACK_IMPORTED_MODULE_0__.t),
/* harmony export */   destinationsFrom: () => (/* reexport safe */ _destination2_js__WEBPACK_IMPORTED_MODULE_0__.n),
/* harmony export */   secretsIn: () => (/* reexport safe */ _destination2_js__WEBPACK_IMPORTED_MODULE_0__.r)
/* harmony export */ });
/* harmony import */ var _destination2_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9596);



/***/ })

};
