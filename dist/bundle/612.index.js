export const id = 612;
export const ids = [612];
export const modules = {

/***/ 612:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8193);
/* harmony import */ var _destination2_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9596);
/* harmony import */ var _bad_policy_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8378);
/* harmony import */ var _annotations_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7706);
/* harmony import */ var _marker_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(7860);
/* harmony import */ var _gone_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8665);
/* harmony import */ var os__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(857);
/* harmony import */ var crypto__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6982);
/* harmony import */ var fs__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9896);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3024);













// node_modules/@actions/core/lib/utils.js
function toCommandValue(e) {
	return e == null ? "" : typeof e == "string" || e instanceof String ? e : JSON.stringify(e);
}
function toCommandProperties(e) {
	return Object.keys(e).length ? {
		title: e.title,
		file: e.file,
		line: e.startLine,
		endLine: e.endLine,
		col: e.startColumn,
		endColumn: e.endColumn
	} : {};
}
// node_modules/@actions/core/lib/command.js
function issueCommand(e, t, n) {
	let r = new Command(e, t, n);
	process.stdout.write(r.toString() + os__WEBPACK_IMPORTED_MODULE_6__.EOL);
}
function issue(e, t = "") {
	issueCommand(e, {}, t);
}
var Command = class {
	constructor(e, t, n) {
		e ||= "missing.command", this.command = e, this.properties = t, this.message = n;
	}
	toString() {
		let e = "::" + this.command;
		if (this.properties && Object.keys(this.properties).length > 0) {
			e += " ";
			let t = !0;
			for (let n in this.properties) if (this.properties.hasOwnProperty(n)) {
				let r = this.properties[n];
				r && (t ? t = !1 : e += ",", e += `${n}=${escapeProperty(r)}`);
			}
		}
		return e += `::${escapeData(this.message)}`, e;
	}
};
function escapeData(e) {
	return toCommandValue(e).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}
function escapeProperty(e) {
	return toCommandValue(e).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
}
// node_modules/@actions/core/lib/file-command.js
function issueFileCommand(e, t) {
	let n = process.env[`GITHUB_${e}`];
	if (!n) throw Error(`Unable to find environment variable for file command ${e}`);
	if (!fs__WEBPACK_IMPORTED_MODULE_8__.existsSync(n)) throw Error(`Missing file at path: ${n}`);
	fs__WEBPACK_IMPORTED_MODULE_8__.appendFileSync(n, `${toCommandValue(t)}${os__WEBPACK_IMPORTED_MODULE_6__.EOL}`, { encoding: "utf8" });
}
function prepareKeyValueMessage(e, t) {
	let n = `ghadelimiter_${crypto__WEBPACK_IMPORTED_MODULE_7__.randomUUID()}`, r = toCommandValue(t);
	if (e.includes(n)) throw Error(`Unexpected input: name should not contain the delimiter "${n}"`);
	if (r.includes(n)) throw Error(`Unexpected input: value should not contain the delimiter "${n}"`);
	return `${e}<<${n}${os__WEBPACK_IMPORTED_MODULE_6__.EOL}${r}${os__WEBPACK_IMPORTED_MODULE_6__.EOL}${n}`;
}
// node_modules/@actions/core/lib/summary.js
var __awaiter$1 = function(e, t, n, r) {
	function adopt(e) {
		return e instanceof n ? e : new n(function(t) {
			t(e);
		});
	}
	return new (n ||= Promise)(function(n, i) {
		function fulfilled(e) {
			try {
				step(r.next(e));
			} catch (e) {
				i(e);
			}
		}
		function rejected(e) {
			try {
				step(r.throw(e));
			} catch (e) {
				i(e);
			}
		}
		function step(e) {
			e.done ? n(e.value) : adopt(e.value).then(fulfilled, rejected);
		}
		step((r = r.apply(e, t || [])).next());
	});
};
const { access: h, appendFile: g, writeFile: _ } = fs__WEBPACK_IMPORTED_MODULE_8__.promises, v = "GITHUB_STEP_SUMMARY", y = new class {
	constructor() {
		this._buffer = "";
	}
	filePath() {
		return __awaiter$1(this, void 0, void 0, function* () {
			if (this._filePath) return this._filePath;
			let e = process.env[v];
			if (!e) throw Error(`Unable to find environment variable for $${v}. Check if your runtime environment supports job summaries.`);
			try {
				yield h(e, fs__WEBPACK_IMPORTED_MODULE_8__.constants.R_OK | fs__WEBPACK_IMPORTED_MODULE_8__.constants.W_OK);
			} catch {
				throw Error(`Unable to access summary file: '${e}'. Check if the file has correct read/write permissions.`);
			}
			return this._filePath = e, this._filePath;
		});
	}
	wrap(e, t, n = {}) {
		let r = Object.entries(n).map(([e, t]) => ` ${e}="${t}"`).join("");
		return t ? `<${e}${r}>${t}</${e}>` : `<${e}${r}>`;
	}
	write(e) {
		return __awaiter$1(this, void 0, void 0, function* () {
			let t = !!e?.overwrite, n = yield this.filePath();
			return yield (t ? _ : g)(n, this._buffer, { encoding: "utf8" }), this.emptyBuffer();
		});
	}
	clear() {
		return __awaiter$1(this, void 0, void 0, function* () {
			return this.emptyBuffer().write({ overwrite: !0 });
		});
	}
	stringify() {
		return this._buffer;
	}
	isEmptyBuffer() {
		return this._buffer.length === 0;
	}
	emptyBuffer() {
		return this._buffer = "", this;
	}
	addRaw(e, t = !1) {
		return this._buffer += e, t ? this.addEOL() : this;
	}
	addEOL() {
		return this.addRaw(os__WEBPACK_IMPORTED_MODULE_6__.EOL);
	}
	addCodeBlock(e, t) {
		let n = Object.assign({}, t && { lang: t }), r = this.wrap("pre", this.wrap("code", e), n);
		return this.addRaw(r).addEOL();
	}
	addList(e, t = !1) {
		let n = t ? "ol" : "ul", r = e.map((e) => this.wrap("li", e)).join(""), i = this.wrap(n, r);
		return this.addRaw(i).addEOL();
	}
	addTable(e) {
		let t = e.map((e) => {
			let t = e.map((e) => {
				if (typeof e == "string") return this.wrap("td", e);
				let { header: t, data: n, colspan: r, rowspan: i } = e, a = t ? "th" : "td", o = Object.assign(Object.assign({}, r && { colspan: r }), i && { rowspan: i });
				return this.wrap(a, n, o);
			}).join("");
			return this.wrap("tr", t);
		}).join(""), n = this.wrap("table", t);
		return this.addRaw(n).addEOL();
	}
	addDetails(e, t) {
		let n = this.wrap("details", this.wrap("summary", e) + t);
		return this.addRaw(n).addEOL();
	}
	addImage(e, t, n) {
		let { width: r, height: i } = n || {}, a = Object.assign(Object.assign({}, r && { width: r }), i && { height: i }), o = this.wrap("img", null, Object.assign({
			src: e,
			alt: t
		}, a));
		return this.addRaw(o).addEOL();
	}
	addHeading(e, t) {
		let n = `h${t}`, r = [
			"h1",
			"h2",
			"h3",
			"h4",
			"h5",
			"h6"
		].includes(n) ? n : "h1", i = this.wrap(r, e);
		return this.addRaw(i).addEOL();
	}
	addSeparator() {
		let e = this.wrap("hr", null);
		return this.addRaw(e).addEOL();
	}
	addBreak() {
		let e = this.wrap("br", null);
		return this.addRaw(e).addEOL();
	}
	addQuote(e, t) {
		let n = Object.assign({}, t && { cite: t }), r = this.wrap("blockquote", e, n);
		return this.addRaw(r).addEOL();
	}
	addLink(e, t) {
		let n = this.wrap("a", e, { href: t });
		return this.addRaw(n).addEOL();
	}
}();
var b;
(function(e) {
	e[e.Success = 0] = "Success", e[e.Failure = 1] = "Failure";
})(b ||= {});
function setSecret(e) {
	issueCommand("add-mask", {}, e);
}
function getInput(e, t) {
	let n = process.env[`INPUT_${e.replace(/ /g, "_").toUpperCase()}`] || "";
	if (t && t.required && !n) throw Error(`Input required and not supplied: ${e}`);
	return t && t.trimWhitespace === !1 ? n : n.trim();
}
function setOutput(e, t) {
	if (process.env.GITHUB_OUTPUT) return issueFileCommand("OUTPUT", prepareKeyValueMessage(e, t));
	process.stdout.write(os__WEBPACK_IMPORTED_MODULE_6__.EOL), issueCommand("set-output", { name: e }, toCommandValue(t));
}
function error(e, t = {}) {
	issueCommand("error", toCommandProperties(t), e instanceof Error ? e.toString() : e);
}
function warning(e, t = {}) {
	issueCommand("warning", toCommandProperties(t), e instanceof Error ? e.toString() : e);
}
function info(e) {
	process.stdout.write(e + os__WEBPACK_IMPORTED_MODULE_6__.EOL);
}
function startGroup(e) {
	issue("group", e);
}
function endGroup() {
	issue("endgroup");
}
// src/hosts/action/inputs.ts
function readInputs(t) {
	let { environment: n } = t, [r = "", i = ""] = (n.GITHUB_REPOSITORY ?? "").split("/");
	if (r === "" || i === "") throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.t("bad-input", "GITHUB_REPOSITORY is not set to OWNER/NAME.");
	let a = t.input("token");
	if (a === "") throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.t("bad-input", "The input token is empty. Leave it out to use the job's own token.");
	let o = t.input("issue"), c = t.input("status-page") || null, l = eventOf(n.GITHUB_EVENT_PATH);
	if (o === "" && c === null && l.issue?.pull_request !== void 0) return "The event is about a pull request: nothing to do.";
	let u = (0,_gone_js__WEBPACK_IMPORTED_MODULE_5__.t)(n.GITHUB_EVENT_NAME ?? "", l.action ?? "");
	return {
		token: a,
		officeToken: t.input("office-token"),
		policy: t.input("policy") || ".github/steward.yml",
		owner: r,
		name: i,
		...o === "" ? lookAt(l, u) : {
			issue: whole("issue", o, 1),
			lately: !1
		},
		statusPage: c,
		dryRun: truth("dry-run", t.input("dry-run") || "false"),
		writeLimit: whole("write-limit", t.input("write-limit") || "400", 0),
		pace: whole("write-pace", t.input("write-pace") || "1000", 0)
	};
}
function lookAt({ issue: e }, t) {
	let n = e?.user?.type === "Bot" && (0,_marker_js__WEBPACK_IMPORTED_MODULE_10__.n)(e.body ?? "") !== null;
	return e?.number === void 0 || n ? {
		issue: null,
		lately: !1
	} : {
		issue: t ? null : e.number,
		lately: !0
	};
}
function truth(t, n) {
	let r = n.toLowerCase();
	if (r === "true" || r === "false") return r === "true";
	throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.t("bad-input", `The input ${t} must be true or false, not "${n}".`);
}
function whole(t, n, r) {
	let i = Number(n);
	if (!/^\d+$/.test(n) || !Number.isSafeInteger(i) || i < r) throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.t("bad-input", `The input ${t} must be a whole number from ${String(r)} on, not "${n}".`);
	return i;
}
function eventOf(t) {
	if (t === void 0 || t === "") return {};
	try {
		return JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_9__.readFileSync)(t, "utf8"));
	} catch {
		throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.t("bad-input", "The event file cannot be read.");
	}
}
// src/hosts/action/action.ts
async function act(r, o) {
	try {
		return await serve(r, o);
	} catch (o) {
		return o instanceof _bad_policy_js__WEBPACK_IMPORTED_MODULE_3__.t && (0,_annotations_js__WEBPACK_IMPORTED_MODULE_4__.t)(r, o.problems), o instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.t ? r.error((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__.a)(`${o.message} ${o.remedy}`)) : r.error(o instanceof Error ? o.stack ?? o.message : String(o)), o instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.t && await r.summary(`### Steward\n\nThis run stopped before it could judge a ticket. ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__.s)(o.message)}\n`), 1;
	}
}
async function serve(t, n) {
	let { environment: i } = t, a = [...(0,_destination2_js__WEBPACK_IMPORTED_MODULE_2__.r)(i), t.input("office-token")];
	for (let e of a) e !== "" && t.mask(e);
	let o = readInputs(t);
	if (typeof o == "string") return t.info(o), 0;
	if (t.mask(o.token), o.statusPage !== null) {
		let { pageStep: e } = await Promise.all(/* import() */[__webpack_require__.e(702), __webpack_require__.e(81), __webpack_require__.e(905), __webpack_require__.e(168)]).then(__webpack_require__.bind(__webpack_require__, 5168));
		return await e(t, o, o.statusPage);
	}
	let { step: s } = await Promise.all(/* import() */[__webpack_require__.e(702), __webpack_require__.e(59), __webpack_require__.e(905), __webpack_require__.e(554)]).then(__webpack_require__.bind(__webpack_require__, 8554));
	try {
		return await s(t, o, n);
	} catch (r) {
		if (!o.lately || !(r instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.t) || r.code !== "no-issue") throw r;
		return t.info(`${r.message} It was deleted or moved meanwhile.`), await s(t, {
			...o,
			issue: null
		}, n);
	}
}
// src/hosts/action/main.ts
const x = {
	environment: process.env,
	input: getInput,
	mask: setSecret,
	info,
	group(e, t) {
		startGroup(e);
		for (let e of t) info(e);
		endGroup();
	},
	warning,
	error,
	output: setOutput,
	async summary(e) {
		(process.env.GITHUB_STEP_SUMMARY ?? "") !== "" && await y.addRaw(e).write();
	}
};
process.exitCode = await act(x, async (e) => {
	let { run: t } = await Promise.all(/* import() */[__webpack_require__.e(702), __webpack_require__.e(59), __webpack_require__.e(905), __webpack_require__.e(554)]).then(__webpack_require__.bind(__webpack_require__, 8554));
	return e.issue === null && e.lately !== !0 && await keepYoungSpace(), t(e);
});
async function keepYoungSpace() {
	let { setFlagsFromString: e } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 8877, 19));
	e("--semi-space-growth-factor=1");
}


__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 7706:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ annotate)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8193);

// src/hosts/action/annotations.ts
function annotate(t, n) {
	for (let r of n) {
		let { file: n, line: i, column: a, code: o } = r, s = {
			file: n,
			startLine: i,
			startColumn: a,
			title: `Steward: ${o}`
		}, c = r.nearest === void 0 ? "" : ` Did you mean "${r.nearest}"?`, l = r.allowed === void 0 ? "" : ` Allowed: ${r.allowed.join(", ")}.`, u = (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.a)(`${r.message}${l}${c}`);
		r.severity === "error" ? t.error(u, s) : t.warning(u, s);
	}
}



/***/ }),

/***/ 8665:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ isGone)
/* harmony export */ });
// src/hosts/gone.ts
const e = new Set(["deleted", "transferred"]);
function isGone(t, n) {
	return t === "issues" && e.has(n);
}



/***/ })

};
