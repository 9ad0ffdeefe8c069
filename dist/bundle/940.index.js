export const id = 940;
export const ids = [940];
export const modules = {

/***/ 4940:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   chatCheck: () => (/* binding */ chatCheck),
/* harmony export */   chatTest: () => (/* binding */ chatTest)
/* harmony export */ });
/* harmony import */ var _instant_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7101);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9473);
/* harmony import */ var _chat_request2_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8092);
/* harmony import */ var _courier2_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7421);
/* harmony import */ var _readiness2_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6740);





// src/hosts/cli/try-chat.ts
async function chatCheck(e, t) {
	let n = placeIn(t);
	return tell(typeof n == "string" ? n : await (0,_readiness2_js__WEBPACK_IMPORTED_MODULE_4__.n)("chat", n.to.url, n.allowed), "The chat can be reached. Whether its webhook is still valid only a message can tell: steward chat test", e, t);
}
async function chatTest(t, r) {
	let a = placeIn(r), o = (0,_instant_js__WEBPACK_IMPORTED_MODULE_0__.f)(Date.now()), s = typeof a == "string" ? a : await new _courier2_js__WEBPACK_IMPORTED_MODULE_3__.t(a.allowed, {}).send((0,_chat_request2_js__WEBPACK_IMPORTED_MODULE_2__.n)(testMessage(o), a.to, o));
	return tell(s === null || s === a ? s : `The message was not taken: ${s}.`, "The chat took the message.", t, r);
}
function placeIn({ environment: e }) {
	try {
		return (0,_chat_request2_js__WEBPACK_IMPORTED_MODULE_2__.t)(e, {
			repository: null,
			isShared: !1
		});
	} catch (e) {
		if (!(e instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__.t)) throw e;
		return e.message;
	}
}
function tell(e, t, { json: n }, r) {
	return n ? r.print(JSON.stringify({
		ready: e === null,
		fault: e
	}, null, 2)) : e === null ? r.print(t) : r.note(`error: ${e}`), e === null ? 0 : 1;
}
function testMessage(e) {
	return {
		key: `steward test chat ${new Date(e).toISOString()}`,
		repository: "steward",
		number: null,
		url: "",
		text: "A test of this chat by Steward: no ticket needs you."
	};
}



/***/ })

};
