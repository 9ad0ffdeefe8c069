export const id = 781;
export const ids = [781];
export const modules = {

/***/ 8781:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   sandbox: () => (/* binding */ sandbox)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
/* harmony import */ var _sandbox_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2203);
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1108);
/* harmony import */ var _text_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2060);




async function sandbox(e, t) {
	let i = e.policy === void 0 ? "version: 1\nextends: ddev\npublish: true\nteam:\n  staff: [ana, bo]\n  groups: { tier-1: { members: [ana, bo] }, tier-2: { members: [bo] }, support: { members: [ana] } }\n" : await (0,_text_file_js__WEBPACK_IMPORTED_MODULE_3__.t)(t, e.policy, "no-policy"), a = await started((0,_arguments_js__WEBPACK_IMPORTED_MODULE_2__.o)("--port", e.port)), o = {
		".github/steward.yml": i,
		".github/ISSUE_TEMPLATE/problem.yml": "name: Report a problem\ndescription: Something does not work\nbody:\n  - type: dropdown\n    id: severity\n    attributes:\n      label: Severity\n      options: [urgent, high, medium, low]\n    validations: { required: true }\n  - type: textarea\n    id: what\n    attributes: { label: What happens }\n    validations: { required: true }\n"
	}, s = a.createRepository("acme/helpdesk", {
		files: o,
		collaborators: {
			ana: "write",
			bo: "triage"
		}
	}), c = a.as("customer");
	c.submitForm(s, "problem.yml", {
		severity: "urgent",
		what: "Nobody can log in."
	}, "Login fails for everybody"), c.submitForm(s, "problem.yml", {
		severity: "low",
		what: "The logo is blurred."
	}, "Blurred logo");
	let l = a.tokens.issue({
		kind: "actions",
		repository: "acme/helpdesk"
	});
	return e.json ? t.print(JSON.stringify({
		url: a.url,
		repository: "acme/helpdesk",
		token: l
	})) : t.print(`A GitHub is listening on ${a.url}, with the repository acme/helpdesk and two open tickets.

Look at it:      ${a.url}/acme/helpdesk/issues
Talk to it:      export GITHUB_API_URL=${a.url} GITHUB_TOKEN=${l}
                 steward sweep --repo acme/helpdesk --dry-run --write-pace 0
                 steward explain acme/helpdesk#1

It keeps everything in memory and stops with Ctrl-C.`), await t.interrupted(), await a.close(), 0;
}
async function started(n) {
	try {
		return await (0,_sandbox_js__WEBPACK_IMPORTED_MODULE_1__.t)({
			port: n,
			now: Date.now(),
			ticking: !0
		});
	} catch (t) {
		let r = t instanceof Error && "code" in t ? String(t.code) : "", a = i.get(r);
		if (a === void 0) throw t;
		let o = `--port: ${String(n)} ${a}. Name another, or 0 for any free one.`;
		throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.t("bad-input", o, { cause: t });
	}
}
const i = new Map([
	["EADDRINUSE", "is taken"],
	["EACCES", "is not for everybody to listen on"],
	["ERR_SOCKET_BAD_PORT", "is no port: they go from 1 to 65535"]
]);



/***/ })

};
