export const id = 636;
export const ids = [636];
export const modules = {

/***/ 8636:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   chatIn: () => (/* reexport safe */ _chat_request2_js__WEBPACK_IMPORTED_MODULE_0__.t),
/* harmony export */   chatRequest: () => (/* reexport safe */ _chat_request2_js__WEBPACK_IMPORTED_MODULE_0__.n),
/* harmony export */   inertLine: () => (/* reexport safe */ _chat_request2_js__WEBPACK_IMPORTED_MODULE_0__.r),
/* harmony export */   sectionsOf: () => (/* reexport safe */ _chat_request2_js__WEBPACK_IMPORTED_MODULE_0__.i)
/* harmony export */ });
/* harmony import */ var _chat_request2_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8092);



/***/ })

};
