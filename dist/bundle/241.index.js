export const id = 241;
export const ids = [241];
export const modules = {

/***/ 4241:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   newsPlaceIn: () => (/* reexport safe */ _news_request2_js__WEBPACK_IMPORTED_MODULE_0__.t),
/* harmony export */   newsRequest: () => (/* reexport safe */ _news_request2_js__WEBPACK_IMPORTED_MODULE_0__.n)
/* harmony export */ });
/* harmony import */ var _news_request2_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6427);



/***/ })

};
