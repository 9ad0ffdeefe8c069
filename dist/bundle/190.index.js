export const id = 190;
export const ids = [190];
export const modules = {

/***/ 6190:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   startApp: () => (/* reexport safe */ _app2_js__WEBPACK_IMPORTED_MODULE_0__.t)
/* harmony export */ });
/* harmony import */ var _app2_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9149);



/***/ })

};
