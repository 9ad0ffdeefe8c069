export const id = 986;
export const ids = [986];
export const modules = {

/***/ 1108:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ repositoryOf),
/* harmony export */   i: () => (/* binding */ officeFor),
/* harmony export */   n: () => (/* binding */ issueOf),
/* harmony export */   o: () => (/* binding */ whole),
/* harmony export */   r: () => (/* binding */ momentOf),
/* harmony export */   t: () => (/* binding */ connect)
/* harmony export */ });
/* harmony import */ var _dist_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2290);
/* harmony import */ var _instant_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7101);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9473);
/* harmony import */ var _office_setting_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8239);
/* harmony import */ var _octokit_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4905);





// src/hosts/cli/arguments.ts
function connect({ apiUrl: e }, r, o = _instant_js__WEBPACK_IMPORTED_MODULE_1__.c) {
	let s = firstSet(r.GITHUB_TOKEN, r.GH_TOKEN);
	if (s === void 0) throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__.t("bad-input", "Set GITHUB_TOKEN to a token that may read the repository.");
	let c = baseUrlOf({ apiUrl: e }, r);
	return new _office_setting_js__WEBPACK_IMPORTED_MODULE_3__.u({
		transport: (0,_octokit_js__WEBPACK_IMPORTED_MODULE_4__.t)(c, s),
		baseUrl: c,
		pace: o
	});
}
function officeFor(e, n, i = _instant_js__WEBPACK_IMPORTED_MODULE_1__.c) {
	let o = baseUrlOf(e, n);
	return (0,_office_setting_js__WEBPACK_IMPORTED_MODULE_3__.t)(n, {
		baseUrl: o,
		pace: i,
		connect: _octokit_js__WEBPACK_IMPORTED_MODULE_4__.t
	});
}
function baseUrlOf({ apiUrl: e }, t) {
	let r = e ?? firstSet(t.GITHUB_API_URL) ?? "https://api.github.com";
	if (!/^https?:\/\//i.test(r) || !URL.canParse(r)) throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__.t("bad-input", `${e === void 0 ? "GITHUB_API_URL" : "--api-url"}: "${r}" is not an address. Write it in full, for example https://HOST/api/v3.`);
	return r;
}
function firstSet(...e) {
	return e.find((e) => e !== void 0 && e !== "");
}
function repositoryOf(e) {
	let [, t, r] = /^([\w.-]+)\/([\w.-]+)$/.exec(e) ?? [];
	if (t === void 0 || r === void 0) throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__.t("bad-input", `"${e}" is not a repository. Write OWNER/NAME, for example acme/helpdesk.`);
	return {
		owner: t,
		name: r
	};
}
function issueOf(e) {
	let [, t = "", r = ""] = /^(.*)#(\d+)$/.exec(e) ?? [];
	if (r === "") throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__.t("bad-input", `"${e}" is not an issue. Write OWNER/NAME#NUMBER, for example acme/helpdesk#12.`);
	return {
		...repositoryOf(t),
		issue: Number(r)
	};
}
function momentOf(t, r, i) {
	let a = (0,_dist_js__WEBPACK_IMPORTED_MODULE_0__.c)(r, i);
	if (a === null) throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__.t("bad-input", `${t}: "${r}" is not a moment. Write ISO 8601, for example ${i === void 0 ? "2026-11-20T16:30:00Z" : "2026-11-20T16:30"}.`);
	return a;
}
function whole(e, t) {
	if (!/^\d{1,9}$/.test(t)) throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__.t("bad-input", `${e}: "${t}" is not a whole number.`);
	return Number(t);
}



/***/ }),

/***/ 3986:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _unready_pagers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7947);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9473);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8193);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7413);
/* harmony import */ var _marker_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7860);
/* harmony import */ var _product_version_js__WEBPACK_IMPORTED_MODULE_24__ = __webpack_require__(1902);
/* harmony import */ var _instant_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7101);
/* harmony import */ var _dist_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2290);
/* harmony import */ var _unknown_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2938);
/* harmony import */ var _template_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9664);
/* harmony import */ var _output_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3635);
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(1108);
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(7072);
/* harmony import */ var _text_file_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(2060);
/* harmony import */ var _destination2_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(9596);
/* harmony import */ var _readiness2_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(6740);
/* harmony import */ var _send_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(1924);
/* harmony import */ var _pagers_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(8590);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(3024);
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(8474);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(6760);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(7975);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(1421);
/* harmony import */ var node_process__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(1708);
/* harmony import */ var node_stream_consumers__WEBPACK_IMPORTED_MODULE_23__ = __webpack_require__(8321);

























// node_modules/commander/lib/error.js
var CommanderError = class extends Error {
	constructor(e, t, n) {
		super(n), Error.captureStackTrace(this, this.constructor), this.name = this.constructor.name, this.code = t, this.exitCode = e, this.nestedError = void 0;
	}
}, InvalidArgumentError = class extends CommanderError {
	constructor(e) {
		super(1, "commander.invalidArgument", e), Error.captureStackTrace(this, this.constructor), this.name = this.constructor.name;
	}
}, Argument = class {
	constructor(e, t) {
		switch (this.description = t || "", this.variadic = !1, this.parseArg = void 0, this.defaultValue = void 0, this.defaultValueDescription = void 0, this.argChoices = void 0, e[0]) {
			case "<":
				this.required = !0, this._name = e.slice(1, -1);
				break;
			case "[":
				this.required = !1, this._name = e.slice(1, -1);
				break;
			default: this.required = !0, this._name = e;
		}
		this._name.endsWith("...") && (this.variadic = !0, this._name = this._name.slice(0, -3));
	}
	name() {
		return this._name;
	}
	_collectValue(e, t) {
		return t === this.defaultValue || !Array.isArray(t) ? [e] : (t.push(e), t);
	}
	default(e, t) {
		return this.defaultValue = e, this.defaultValueDescription = t, this;
	}
	argParser(e) {
		return this.parseArg = e, this;
	}
	choices(e) {
		return this.argChoices = e.slice(), this.parseArg = (e, t) => {
			if (!this.argChoices.includes(e)) throw new InvalidArgumentError(`Allowed choices are ${this.argChoices.join(", ")}.`);
			return this.variadic ? this._collectValue(e, t) : e;
		}, this;
	}
	argRequired() {
		return this.required = !0, this;
	}
	argOptional() {
		return this.required = !1, this;
	}
};
function humanReadableArgName(e) {
	let t = e.name() + (e.variadic === !0 ? "..." : "");
	return e.required ? "<" + t + ">" : "[" + t + "]";
}
// node_modules/commander/lib/help.js
var Help = class {
	constructor() {
		this.helpWidth = void 0, this.minWidthToWrap = 40, this.sortSubcommands = !1, this.sortOptions = !1, this.showGlobalOptions = !1;
	}
	prepareContext(e) {
		this.helpWidth = this.helpWidth ?? e.helpWidth ?? 80;
	}
	visibleCommands(e) {
		let t = e.commands.filter((e) => !e._hidden), n = e._getHelpCommand();
		return n && !n._hidden && t.push(n), this.sortSubcommands && t.sort((e, t) => e.name().localeCompare(t.name())), t;
	}
	compareOptions(e, t) {
		let getSortKey = (e) => e.short ? e.short.replace(/^-/, "") : e.long.replace(/^--/, "");
		return getSortKey(e).localeCompare(getSortKey(t));
	}
	visibleOptions(e) {
		let t = e.options.filter((e) => !e.hidden), n = e._getHelpOption();
		if (n && !n.hidden) {
			let r = n.short && e._findOption(n.short), i = n.long && e._findOption(n.long);
			!r && !i ? t.push(n) : n.long && !i ? t.push(e.createOption(n.long, n.description).helpGroup(n.helpGroupHeading)) : n.short && !r && t.push(e.createOption(n.short, n.description).helpGroup(n.helpGroupHeading));
		}
		return this.sortOptions && t.sort(this.compareOptions), t;
	}
	visibleGlobalOptions(e) {
		if (!this.showGlobalOptions) return [];
		let t = [];
		for (let n = e.parent; n; n = n.parent) {
			let e = n.options.filter((e) => !e.hidden);
			t.push(...e);
		}
		return this.sortOptions && t.sort(this.compareOptions), t;
	}
	visibleArguments(e) {
		return e._argsDescription && e.registeredArguments.forEach((t) => {
			t.description = t.description || e._argsDescription[t.name()] || "";
		}), e.registeredArguments.find((e) => e.description) ? e.registeredArguments : [];
	}
	subcommandTerm(e) {
		let t = e.registeredArguments.map((e) => humanReadableArgName(e)).join(" ");
		return e._name + (e._aliases[0] ? "|" + e._aliases[0] : "") + (e.options.length ? " [options]" : "") + (t ? " " + t : "");
	}
	optionTerm(e) {
		return e.flags;
	}
	argumentTerm(e) {
		return e.name();
	}
	longestSubcommandTermLength(e, t) {
		return t.visibleCommands(e).reduce((e, n) => Math.max(e, this.displayWidth(t.styleSubcommandTerm(t.subcommandTerm(n)))), 0);
	}
	longestOptionTermLength(e, t) {
		return t.visibleOptions(e).reduce((e, n) => Math.max(e, this.displayWidth(t.styleOptionTerm(t.optionTerm(n)))), 0);
	}
	longestGlobalOptionTermLength(e, t) {
		return t.visibleGlobalOptions(e).reduce((e, n) => Math.max(e, this.displayWidth(t.styleOptionTerm(t.optionTerm(n)))), 0);
	}
	longestArgumentTermLength(e, t) {
		return t.visibleArguments(e).reduce((e, n) => Math.max(e, this.displayWidth(t.styleArgumentTerm(t.argumentTerm(n)))), 0);
	}
	commandUsage(e) {
		let t = e._name;
		e._aliases[0] && (t = t + "|" + e._aliases[0]);
		let n = "";
		for (let t = e.parent; t; t = t.parent) n = t.name() + " " + n;
		return n + t + " " + e.usage();
	}
	commandDescription(e) {
		return e.description();
	}
	subcommandDescription(e) {
		return e.summary() || e.description();
	}
	optionDescription(e) {
		let t = [];
		if (e.argChoices && t.push(`choices: ${e.argChoices.map((e) => JSON.stringify(e)).join(", ")}`), e.defaultValue !== void 0 && (e.required || e.optional || e.isBoolean() && typeof e.defaultValue == "boolean") && t.push(`default: ${e.defaultValueDescription || JSON.stringify(e.defaultValue)}`), e.presetArg !== void 0 && e.optional && t.push(`preset: ${JSON.stringify(e.presetArg)}`), e.envVar !== void 0 && t.push(`env: ${e.envVar}`), t.length > 0) {
			let n = `(${t.join(", ")})`;
			return e.description ? `${e.description} ${n}` : n;
		}
		return e.description;
	}
	argumentDescription(e) {
		let t = [];
		if (e.argChoices && t.push(`choices: ${e.argChoices.map((e) => JSON.stringify(e)).join(", ")}`), e.defaultValue !== void 0 && t.push(`default: ${e.defaultValueDescription || JSON.stringify(e.defaultValue)}`), t.length > 0) {
			let n = `(${t.join(", ")})`;
			return e.description ? `${e.description} ${n}` : n;
		}
		return e.description;
	}
	formatItemList(e, t, n) {
		return t.length === 0 ? [] : [
			n.styleTitle(e),
			...t,
			""
		];
	}
	groupItems(e, t, n) {
		let r = new Map();
		return e.forEach((e) => {
			let t = n(e);
			r.has(t) || r.set(t, []);
		}), t.forEach((e) => {
			let t = n(e);
			r.has(t) || r.set(t, []), r.get(t).push(e);
		}), r;
	}
	formatHelp(e, t) {
		let n = t.padWidth(e, t), r = t.helpWidth ?? 80;
		function callFormatItem(e, r) {
			return t.formatItem(e, n, r, t);
		}
		let i = [`${t.styleTitle("Usage:")} ${t.styleUsage(t.commandUsage(e))}`, ""], a = t.commandDescription(e);
		a.length > 0 && (i = i.concat([t.boxWrap(t.styleCommandDescription(a), r), ""]));
		let o = t.visibleArguments(e).map((e) => callFormatItem(t.styleArgumentTerm(t.argumentTerm(e)), t.styleArgumentDescription(t.argumentDescription(e))));
		if (i = i.concat(this.formatItemList("Arguments:", o, t)), this.groupItems(e.options, t.visibleOptions(e), (e) => e.helpGroupHeading ?? "Options:").forEach((e, n) => {
			let r = e.map((e) => callFormatItem(t.styleOptionTerm(t.optionTerm(e)), t.styleOptionDescription(t.optionDescription(e))));
			i = i.concat(this.formatItemList(n, r, t));
		}), t.showGlobalOptions) {
			let n = t.visibleGlobalOptions(e).map((e) => callFormatItem(t.styleOptionTerm(t.optionTerm(e)), t.styleOptionDescription(t.optionDescription(e))));
			i = i.concat(this.formatItemList("Global Options:", n, t));
		}
		return this.groupItems(e.commands, t.visibleCommands(e), (e) => e.helpGroup() || "Commands:").forEach((e, n) => {
			let r = e.map((e) => callFormatItem(t.styleSubcommandTerm(t.subcommandTerm(e)), t.styleSubcommandDescription(t.subcommandDescription(e))));
			i = i.concat(this.formatItemList(n, r, t));
		}), i.join("\n");
	}
	displayWidth(e) {
		return (0,node_util__WEBPACK_IMPORTED_MODULE_20__.stripVTControlCharacters)(e).length;
	}
	styleTitle(e) {
		return e;
	}
	styleUsage(e) {
		return e.split(" ").map((e) => e === "[options]" ? this.styleOptionText(e) : e === "[command]" ? this.styleSubcommandText(e) : e[0] === "[" || e[0] === "<" ? this.styleArgumentText(e) : this.styleCommandText(e)).join(" ");
	}
	styleCommandDescription(e) {
		return this.styleDescriptionText(e);
	}
	styleOptionDescription(e) {
		return this.styleDescriptionText(e);
	}
	styleSubcommandDescription(e) {
		return this.styleDescriptionText(e);
	}
	styleArgumentDescription(e) {
		return this.styleDescriptionText(e);
	}
	styleDescriptionText(e) {
		return e;
	}
	styleOptionTerm(e) {
		return this.styleOptionText(e);
	}
	styleSubcommandTerm(e) {
		return e.split(" ").map((e) => e === "[options]" ? this.styleOptionText(e) : e[0] === "[" || e[0] === "<" ? this.styleArgumentText(e) : this.styleSubcommandText(e)).join(" ");
	}
	styleArgumentTerm(e) {
		return this.styleArgumentText(e);
	}
	styleOptionText(e) {
		return e;
	}
	styleArgumentText(e) {
		return e;
	}
	styleSubcommandText(e) {
		return e;
	}
	styleCommandText(e) {
		return e;
	}
	padWidth(e, t) {
		return Math.max(t.longestOptionTermLength(e, t), t.longestGlobalOptionTermLength(e, t), t.longestSubcommandTermLength(e, t), t.longestArgumentTermLength(e, t));
	}
	preformatted(e) {
		return /\n[^\S\r\n]/.test(e);
	}
	formatItem(e, t, n, r) {
		let i = " ".repeat(2);
		if (!n) return i + e;
		let a = e.padEnd(t + e.length - r.displayWidth(e)), o = (this.helpWidth ?? 80) - t - 2 - 2, s;
		return s = o < this.minWidthToWrap || r.preformatted(n) ? n : r.boxWrap(n, o).replace(/\n/g, "\n" + " ".repeat(t + 2)), i + a + " ".repeat(2) + s.replace(/\n/g, `\n${i}`);
	}
	boxWrap(e, t) {
		if (t < this.minWidthToWrap) return e;
		let n = e.split(/\r\n|\n/), r = /[\s]*[^\s]+/g, i = [];
		return n.forEach((e) => {
			let n = e.match(r);
			if (n === null) {
				i.push("");
				return;
			}
			let a = [n.shift()], o = this.displayWidth(a[0]);
			n.forEach((e) => {
				let n = this.displayWidth(e);
				if (o + n <= t) {
					a.push(e), o += n;
					return;
				}
				i.push(a.join(""));
				let r = e.trimStart();
				a = [r], o = this.displayWidth(r);
			}), i.push(a.join(""));
		}), i.join("\n");
	}
}, Option = class {
	constructor(e, t) {
		this.flags = e, this.description = t || "", this.required = e.includes("<"), this.optional = e.includes("["), this.variadic = /\p{ID_Continue}\.\.\.[>\]]$/u.test(e), this.mandatory = !1;
		let n = splitOptionFlags(e);
		this.short = n.shortFlag, this.long = n.longFlag, this.negate = !1, this.long && (this.negate = this.long.startsWith("--no-")), this.defaultValue = void 0, this.defaultValueDescription = void 0, this.presetArg = void 0, this.envVar = void 0, this.parseArg = void 0, this.hidden = !1, this.argChoices = void 0, this.conflictsWith = [], this.implied = void 0, this.helpGroupHeading = void 0;
	}
	default(e, t) {
		return this.defaultValue = e, this.defaultValueDescription = t, this;
	}
	preset(e) {
		return this.presetArg = e, this;
	}
	conflicts(e) {
		return this.conflictsWith = this.conflictsWith.concat(e), this;
	}
	implies(e) {
		let t = e;
		return typeof e == "string" && (t = { [e]: !0 }), this.implied = Object.assign(this.implied || {}, t), this;
	}
	env(e) {
		return this.envVar = e, this;
	}
	argParser(e) {
		return this.parseArg = e, this;
	}
	makeOptionMandatory(e = !0) {
		return this.mandatory = !!e, this;
	}
	hideHelp(e = !0) {
		return this.hidden = !!e, this;
	}
	_collectValue(e, t) {
		return t === this.defaultValue || !Array.isArray(t) ? [e] : (t.push(e), t);
	}
	choices(e) {
		return this.argChoices = e.slice(), this.parseArg = (e, t) => {
			if (!this.argChoices.includes(e)) throw new InvalidArgumentError(`Allowed choices are ${this.argChoices.join(", ")}.`);
			return this.variadic ? this._collectValue(e, t) : e;
		}, this;
	}
	name() {
		return this.long ? this.long.replace(/^--/, "") : this.short.replace(/^-/, "");
	}
	attributeName() {
		return this.negate ? camelcase(this.name().replace(/^no-/, "")) : camelcase(this.name());
	}
	helpGroup(e) {
		return this.helpGroupHeading = e, this;
	}
	is(e) {
		return this.short === e || this.long === e;
	}
	isBoolean() {
		return !this.required && !this.optional && !this.negate;
	}
}, DualOptions = class {
	constructor(e) {
		this.positiveOptions = new Map(), this.negativeOptions = new Map(), this.dualOptions = new Set(), e.forEach((e) => {
			e.negate ? this.negativeOptions.set(e.attributeName(), e) : this.positiveOptions.set(e.attributeName(), e);
		}), this.negativeOptions.forEach((e, t) => {
			this.positiveOptions.has(t) && this.dualOptions.add(t);
		});
	}
	valueFromOption(e, t) {
		let n = t.attributeName();
		if (!this.dualOptions.has(n)) return !0;
		let r = this.negativeOptions.get(n).presetArg, i = r !== void 0 && r;
		return t.negate === (i === e);
	}
};
function camelcase(e) {
	return e.split("-").reduce((e, t) => e + t[0].toUpperCase() + t.slice(1));
}
function splitOptionFlags(e) {
	let t, n, r = /^-[^-]$/, i = /^--[^-]/, a = e.split(/[ |,]+/).concat("guard");
	if (r.test(a[0]) && (t = a.shift()), i.test(a[0]) && (n = a.shift()), !t && r.test(a[0]) && (t = a.shift()), !t && i.test(a[0]) && (t = n, n = a.shift()), a[0].startsWith("-")) {
		let t = a[0], n = `option creation failed due to '${t}' in option flags '${e}'`;
		throw /^-[^-][^-]/.test(t) ? Error(`${n}
- a short flag is a single dash and a single character
  - either use a single dash and a single character (for a short flag)
  - or use a double dash for a long option (and can have two, like '--ws, --workspace')`) : r.test(t) ? Error(`${n}
- too many short flags`) : i.test(t) ? Error(`${n}
- too many long flags`) : Error(`${n}
- unrecognised flag format`);
	}
	if (t === void 0 && n === void 0) throw Error(`option creation failed due to no flags found in '${e}'.`);
	return {
		shortFlag: t,
		longFlag: n
	};
}
function editDistance(e, t) {
	if (Math.abs(e.length - t.length) > 3) return Math.max(e.length, t.length);
	let n = [];
	for (let t = 0; t <= e.length; t++) n[t] = [t];
	for (let e = 0; e <= t.length; e++) n[0][e] = e;
	for (let r = 1; r <= t.length; r++) for (let i = 1; i <= e.length; i++) {
		let a;
		a = e[i - 1] === t[r - 1] ? 0 : 1, n[i][r] = Math.min(n[i - 1][r] + 1, n[i][r - 1] + 1, n[i - 1][r - 1] + a), i > 1 && r > 1 && e[i - 1] === t[r - 2] && e[i - 2] === t[r - 1] && (n[i][r] = Math.min(n[i][r], n[i - 2][r - 2] + 1));
	}
	return n[e.length][t.length];
}
function suggestSimilar(e, t) {
	if (!t || t.length === 0) return "";
	t = Array.from(new Set(t));
	let n = e.startsWith("--");
	n && (e = e.slice(2), t = t.map((e) => e.slice(2)));
	let r = [], i = 3;
	return t.forEach((t) => {
		if (t.length <= 1) return;
		let n = editDistance(e, t), a = Math.max(e.length, t.length);
		(a - n) / a > .4 && (n < i ? (i = n, r = [t]) : n === i && r.push(t));
	}), r.sort((e, t) => e.localeCompare(t)), n && (r = r.map((e) => `--${e}`)), r.length > 1 ? `\n(Did you mean one of ${r.join(", ")}?)` : r.length === 1 ? `\n(Did you mean ${r[0]}?)` : "";
}
// node_modules/commander/lib/command.js
var pe = class Command extends node_events__WEBPACK_IMPORTED_MODULE_18__.EventEmitter {
	constructor(e) {
		super(), this.commands = [], this.options = [], this.parent = null, this._allowUnknownOption = !1, this._allowExcessArguments = !1, this.registeredArguments = [], this._args = this.registeredArguments, this.args = [], this.rawArgs = [], this.processedArgs = [], this._scriptPath = null, this._name = e || "", this._optionValues = {}, this._optionValueSources = {}, this._storeOptionsAsProperties = !1, this._actionHandler = null, this._executableHandler = !1, this._executableFile = null, this._executableDir = null, this._defaultCommandName = null, this._exitCallback = null, this._aliases = [], this._combineFlagAndOptionalValue = !0, this._description = "", this._summary = "", this._argsDescription = void 0, this._enablePositionalOptions = !1, this._passThroughOptions = !1, this._lifeCycleHooks = {}, this._showHelpAfterError = !1, this._showSuggestionAfterError = !0, this._savedState = null, this._outputConfiguration = {
			writeOut: (e) => node_process__WEBPACK_IMPORTED_MODULE_22__.stdout.write(e),
			writeErr: (e) => node_process__WEBPACK_IMPORTED_MODULE_22__.stderr.write(e),
			outputError: (e, t) => t(e),
			getOutHelpWidth: () => node_process__WEBPACK_IMPORTED_MODULE_22__.stdout.isTTY ? node_process__WEBPACK_IMPORTED_MODULE_22__.stdout.columns : void 0,
			getErrHelpWidth: () => node_process__WEBPACK_IMPORTED_MODULE_22__.stderr.isTTY ? node_process__WEBPACK_IMPORTED_MODULE_22__.stderr.columns : void 0,
			getOutHasColors: () => useColor() ?? (node_process__WEBPACK_IMPORTED_MODULE_22__.stdout.isTTY && node_process__WEBPACK_IMPORTED_MODULE_22__.stdout.hasColors?.()),
			getErrHasColors: () => useColor() ?? (node_process__WEBPACK_IMPORTED_MODULE_22__.stderr.isTTY && node_process__WEBPACK_IMPORTED_MODULE_22__.stderr.hasColors?.()),
			stripColor: (e) => (0,node_util__WEBPACK_IMPORTED_MODULE_20__.stripVTControlCharacters)(e)
		}, this._hidden = !1, this._helpOption = void 0, this._addImplicitHelpCommand = void 0, this._helpCommand = void 0, this._helpConfiguration = {}, this._helpGroupHeading = void 0, this._defaultCommandGroup = void 0, this._defaultOptionGroup = void 0;
	}
	copyInheritedSettings(e) {
		return this._outputConfiguration = e._outputConfiguration, this._helpOption = e._helpOption, this._helpCommand = e._helpCommand, this._helpConfiguration = e._helpConfiguration, this._exitCallback = e._exitCallback, this._storeOptionsAsProperties = e._storeOptionsAsProperties, this._combineFlagAndOptionalValue = e._combineFlagAndOptionalValue, this._allowExcessArguments = e._allowExcessArguments, this._enablePositionalOptions = e._enablePositionalOptions, this._showHelpAfterError = e._showHelpAfterError, this._showSuggestionAfterError = e._showSuggestionAfterError, this;
	}
	_getCommandAndAncestors() {
		let e = [];
		for (let t = this; t; t = t.parent) e.push(t);
		return e;
	}
	command(e, t, n) {
		let r = t, i = n;
		typeof r == "object" && r && (i = r, r = null), i ||= {};
		let [, a, o] = e.match(/([^ ]+) *(.*)/), s = this.createCommand(a);
		return r && (s.description(r), s._executableHandler = !0), i.isDefault && (this._defaultCommandName = s._name), s._hidden = !!(i.noHelp || i.hidden), s._executableFile = i.executableFile || null, o && s.arguments(o), this._registerCommand(s), s.parent = this, s.copyInheritedSettings(this), r ? this : s;
	}
	createCommand(e) {
		return new Command(e);
	}
	createHelp() {
		return Object.assign(new Help(), this.configureHelp());
	}
	configureHelp(e) {
		return e === void 0 ? this._helpConfiguration : (this._helpConfiguration = e, this);
	}
	configureOutput(e) {
		return e === void 0 ? this._outputConfiguration : (this._outputConfiguration = {
			...this._outputConfiguration,
			...e
		}, this);
	}
	showHelpAfterError(e = !0) {
		return typeof e != "string" && (e = !!e), this._showHelpAfterError = e, this;
	}
	showSuggestionAfterError(e = !0) {
		return this._showSuggestionAfterError = !!e, this;
	}
	addCommand(e, t) {
		if (!e._name) throw Error("Command passed to .addCommand() must have a name\n- specify the name in Command constructor or using .name()");
		return t ||= {}, t.isDefault && (this._defaultCommandName = e._name), (t.noHelp || t.hidden) && (e._hidden = !0), this._registerCommand(e), e.parent = this, e._checkForBrokenPassThrough(), this;
	}
	createArgument(e, t) {
		return new Argument(e, t);
	}
	argument(e, t, n, r) {
		let i = this.createArgument(e, t);
		return typeof n == "function" ? i.default(r).argParser(n) : i.default(n), this.addArgument(i), this;
	}
	arguments(e) {
		return e.trim().split(/ +/).forEach((e) => {
			this.argument(e);
		}), this;
	}
	addArgument(e) {
		let t = this.registeredArguments.slice(-1)[0];
		if (t?.variadic) throw Error(`only the last argument can be variadic '${t.name()}'`);
		if (e.required && e.defaultValue !== void 0 && e.parseArg === void 0) throw Error(`a default value for a required argument is never used: '${e.name()}'`);
		return this.registeredArguments.push(e), this;
	}
	helpCommand(e, t) {
		if (typeof e == "boolean") return this._addImplicitHelpCommand = e, e && this._defaultCommandGroup && this._initCommandGroup(this._getHelpCommand()), this;
		let [, n, r] = (e ?? "help [command]").match(/([^ ]+) *(.*)/), i = t ?? "display help for command", a = this.createCommand(n);
		return a.helpOption(!1), r && a.arguments(r), i && a.description(i), this._addImplicitHelpCommand = !0, this._helpCommand = a, (e || t) && this._initCommandGroup(a), this;
	}
	addHelpCommand(e, t) {
		return typeof e == "object" ? (this._addImplicitHelpCommand = !0, this._helpCommand = e, this._initCommandGroup(e), this) : (this.helpCommand(e, t), this);
	}
	_getHelpCommand() {
		return this._addImplicitHelpCommand ?? (this.commands.length && !this._actionHandler && !this._findCommand("help")) ? (this._helpCommand === void 0 && this.helpCommand(void 0, void 0), this._helpCommand) : null;
	}
	hook(e, t) {
		let n = [
			"preSubcommand",
			"preAction",
			"postAction"
		];
		if (!n.includes(e)) throw Error(`Unexpected value for event passed to hook : '${e}'.
Expecting one of '${n.join("', '")}'`);
		return this._lifeCycleHooks[e] ? this._lifeCycleHooks[e].push(t) : this._lifeCycleHooks[e] = [t], this;
	}
	exitOverride(e) {
		return this._exitCallback = e || ((e) => {
			if (e.code !== "commander.executeSubCommandAsync") throw e;
		}), this;
	}
	_exit(e, t, n) {
		this._exitCallback && this._exitCallback(new CommanderError(e, t, n)), node_process__WEBPACK_IMPORTED_MODULE_22__.exit(e);
	}
	action(e) {
		let listener = (t) => {
			let n = this.registeredArguments.length, r = t.slice(0, n);
			return r[n] = this._storeOptionsAsProperties ? this : this.opts(), r.push(this), e.apply(this, r);
		};
		return this._actionHandler = listener, this;
	}
	createOption(e, t) {
		return new Option(e, t);
	}
	_callParseArg(e, t, n, r) {
		try {
			return e.parseArg(t, n);
		} catch (e) {
			if (e.code === "commander.invalidArgument") {
				let t = `${r} ${e.message}`;
				this.error(t, {
					exitCode: e.exitCode,
					code: e.code
				});
			}
			throw e;
		}
	}
	_registerOption(e) {
		let t = e.short && this._findOption(e.short) || e.long && this._findOption(e.long);
		if (t) {
			let n = e.long && this._findOption(e.long) ? e.long : e.short;
			throw Error(`Cannot add option '${e.flags}'${this._name && ` to command '${this._name}'`} due to conflicting flag '${n}'
-  already used by option '${t.flags}'`);
		}
		this._initOptionGroup(e), this.options.push(e);
	}
	_registerCommand(e) {
		let knownBy = (e) => [e.name()].concat(e.aliases()), t = knownBy(e).find((e) => this._findCommand(e));
		if (t) {
			let n = knownBy(this._findCommand(t)).join("|"), r = knownBy(e).join("|");
			throw Error(`cannot add command '${r}' as already have command '${n}'`);
		}
		this._initCommandGroup(e), this.commands.push(e);
	}
	addOption(e) {
		this._registerOption(e);
		let t = e.name(), n = e.attributeName();
		e.defaultValue !== void 0 && this.setOptionValueWithSource(n, e.defaultValue, "default");
		let handleOptionValue = (t, r, i) => {
			t == null && e.presetArg !== void 0 && (t = e.presetArg);
			let a = this.getOptionValue(n);
			t !== null && e.parseArg ? t = this._callParseArg(e, t, a, r) : t !== null && e.variadic && (t = e._collectValue(t, a)), t ??= e.negate ? !1 : e.isBoolean() || e.optional ? !0 : "", this.setOptionValueWithSource(n, t, i);
		};
		return this.on("option:" + t, (t) => {
			let n = `error: option '${e.flags}' argument '${t}' is invalid.`;
			handleOptionValue(t, n, "cli");
		}), e.envVar && this.on("optionEnv:" + t, (t) => {
			let n = `error: option '${e.flags}' value '${t}' from env '${e.envVar}' is invalid.`;
			handleOptionValue(t, n, "env");
		}), this;
	}
	_optionEx(e, t, n, fn, r) {
		if (typeof t == "object" && t instanceof Option) throw Error("To add an Option object use addOption() instead of option() or requiredOption()");
		let i = this.createOption(t, n);
		if (i.makeOptionMandatory(!!e.mandatory), typeof fn == "function") i.default(r).argParser(fn);
		else if (fn instanceof RegExp) {
			let e = fn;
			fn = (t, n) => {
				let r = e.exec(t);
				return r ? r[0] : n;
			}, i.default(r).argParser(fn);
		} else i.default(fn);
		return this.addOption(i);
	}
	option(e, t, n, r) {
		return this._optionEx({}, e, t, n, r);
	}
	requiredOption(e, t, n, r) {
		return this._optionEx({ mandatory: !0 }, e, t, n, r);
	}
	combineFlagAndOptionalValue(e = !0) {
		return this._combineFlagAndOptionalValue = !!e, this;
	}
	allowUnknownOption(e = !0) {
		return this._allowUnknownOption = !!e, this;
	}
	allowExcessArguments(e = !0) {
		return this._allowExcessArguments = !!e, this;
	}
	enablePositionalOptions(e = !0) {
		return this._enablePositionalOptions = !!e, this;
	}
	passThroughOptions(e = !0) {
		return this._passThroughOptions = !!e, this._checkForBrokenPassThrough(), this;
	}
	_checkForBrokenPassThrough() {
		if (this.parent && this._passThroughOptions && !this.parent._enablePositionalOptions) throw Error(`passThroughOptions cannot be used for '${this._name}' without turning on enablePositionalOptions for parent command(s)`);
	}
	storeOptionsAsProperties(e = !0) {
		if (this.options.length) throw Error("call .storeOptionsAsProperties() before adding options");
		if (Object.keys(this._optionValues).length) throw Error("call .storeOptionsAsProperties() before setting option values");
		return this._storeOptionsAsProperties = !!e, this;
	}
	getOptionValue(e) {
		return this._storeOptionsAsProperties ? this[e] : this._optionValues[e];
	}
	setOptionValue(e, t) {
		return this.setOptionValueWithSource(e, t, void 0);
	}
	setOptionValueWithSource(e, t, n) {
		return this._storeOptionsAsProperties ? this[e] = t : this._optionValues[e] = t, this._optionValueSources[e] = n, this;
	}
	getOptionValueSource(e) {
		return this._optionValueSources[e];
	}
	getOptionValueSourceWithGlobals(e) {
		let t;
		return this._getCommandAndAncestors().forEach((n) => {
			Object.hasOwn(n._optionValueSources, e) && (t = n.getOptionValueSource(e));
		}), t;
	}
	_prepareUserArgs(e, t) {
		if (e !== void 0 && !Array.isArray(e)) throw Error("first parameter to parse must be array or undefined");
		if (t ||= {}, e === void 0 && t.from === void 0) {
			node_process__WEBPACK_IMPORTED_MODULE_22__.versions?.electron && (t.from = "electron");
			let e = node_process__WEBPACK_IMPORTED_MODULE_22__.execArgv ?? [];
			(e.includes("-e") || e.includes("--eval") || e.includes("-p") || e.includes("--print")) && (t.from = "eval");
		}
		e === void 0 && (e = node_process__WEBPACK_IMPORTED_MODULE_22__.argv), this.rawArgs = e.slice();
		let n;
		switch (t.from) {
			case void 0:
			case "node":
				this._scriptPath = e[1], n = e.slice(2);
				break;
			case "electron":
				node_process__WEBPACK_IMPORTED_MODULE_22__.defaultApp ? (this._scriptPath = e[1], n = e.slice(2)) : n = e.slice(1);
				break;
			case "user":
				n = e.slice(0);
				break;
			case "eval":
				n = e.slice(1);
				break;
			default: throw Error(`unexpected parse option { from: '${t.from}' }`);
		}
		return !this._name && this._scriptPath && this.nameFromFilename(this._scriptPath), this._name = this._name || "program", n;
	}
	parse(e, t) {
		this._prepareForParse();
		let n = this._prepareUserArgs(e, t);
		return this._parseCommand([], n), this;
	}
	async parseAsync(e, t) {
		this._prepareForParse();
		let n = this._prepareUserArgs(e, t);
		return await this._parseCommand([], n), this;
	}
	_prepareForParse() {
		this._savedState === null ? (this.options.filter((e) => e.negate && e.defaultValue === void 0 && this.getOptionValue(e.attributeName()) === void 0).forEach((e) => {
			let t = e.long.replace(/^--no-/, "--");
			this._findOption(t) || this.setOptionValueWithSource(e.attributeName(), !0, "default");
		}), this.saveStateBeforeParse()) : this.restoreStateBeforeParse();
	}
	saveStateBeforeParse() {
		this._savedState = {
			_name: this._name,
			_optionValues: { ...this._optionValues },
			_optionValueSources: { ...this._optionValueSources }
		};
	}
	restoreStateBeforeParse() {
		if (this._storeOptionsAsProperties) throw Error("Can not call parse again when storeOptionsAsProperties is true.\n- either make a new Command for each call to parse, or stop storing options as properties");
		this._name = this._savedState._name, this._scriptPath = null, this.rawArgs = [], this._optionValues = { ...this._savedState._optionValues }, this._optionValueSources = { ...this._savedState._optionValueSources }, this.args = [], this.processedArgs = [];
	}
	_checkForMissingExecutable(e, t, n) {
		if (node_fs__WEBPACK_IMPORTED_MODULE_17__.existsSync(e)) return;
		let r = `'${e}' does not exist
 - if '${n}' is not meant to be an executable command, remove description parameter from '.command()' and use '.description()' instead
 - if the default executable name is not suitable, use the executableFile option to supply a custom name or path
 - ${t ? `searched for local subcommand relative to directory '${t}'` : "no directory for search for local subcommand, use .executableDir() to supply a custom directory"}`;
		throw Error(r);
	}
	_executeSubCommand(e, t) {
		t = t.slice();
		let n = [
			".js",
			".ts",
			".tsx",
			".mjs",
			".cjs"
		];
		function findFile(e, t) {
			let r = node_path__WEBPACK_IMPORTED_MODULE_19__.resolve(e, t);
			if (node_fs__WEBPACK_IMPORTED_MODULE_17__.existsSync(r)) return r;
			if (n.includes(node_path__WEBPACK_IMPORTED_MODULE_19__.extname(t))) return;
			let i = n.find((e) => node_fs__WEBPACK_IMPORTED_MODULE_17__.existsSync(`${r}${e}`));
			if (i) return `${r}${i}`;
		}
		this._checkForMissingMandatoryOptions(), this._checkForConflictingOptions();
		let r = e._executableFile || `${this._name}-${e._name}`, i = this._executableDir || "";
		if (this._scriptPath) {
			let e;
			try {
				e = node_fs__WEBPACK_IMPORTED_MODULE_17__.realpathSync(this._scriptPath);
			} catch {
				e = this._scriptPath;
			}
			i = node_path__WEBPACK_IMPORTED_MODULE_19__.resolve(node_path__WEBPACK_IMPORTED_MODULE_19__.dirname(e), i);
		}
		if (i) {
			let t = findFile(i, r);
			if (!t && !e._executableFile && this._scriptPath) {
				let n = node_path__WEBPACK_IMPORTED_MODULE_19__.basename(this._scriptPath, node_path__WEBPACK_IMPORTED_MODULE_19__.extname(this._scriptPath));
				n !== this._name && (t = findFile(i, `${n}-${e._name}`));
			}
			r = t || r;
		}
		let a = n.includes(node_path__WEBPACK_IMPORTED_MODULE_19__.extname(r)), o;
		node_process__WEBPACK_IMPORTED_MODULE_22__.platform === "win32" ? (this._checkForMissingExecutable(r, i, e._name), t.unshift(r), t = incrementNodeInspectorPort(node_process__WEBPACK_IMPORTED_MODULE_22__.execArgv).concat(t), o = node_child_process__WEBPACK_IMPORTED_MODULE_21__.spawn(node_process__WEBPACK_IMPORTED_MODULE_22__.execPath, t, { stdio: "inherit" })) : a ? (t.unshift(r), t = incrementNodeInspectorPort(node_process__WEBPACK_IMPORTED_MODULE_22__.execArgv).concat(t), o = node_child_process__WEBPACK_IMPORTED_MODULE_21__.spawn(node_process__WEBPACK_IMPORTED_MODULE_22__.argv[0], t, { stdio: "inherit" })) : o = node_child_process__WEBPACK_IMPORTED_MODULE_21__.spawn(r, t, { stdio: "inherit" }), o.killed || [
			"SIGUSR1",
			"SIGUSR2",
			"SIGTERM",
			"SIGINT",
			"SIGHUP"
		].forEach((e) => {
			node_process__WEBPACK_IMPORTED_MODULE_22__.on(e, () => {
				o.killed === !1 && o.exitCode === null && o.kill(e);
			});
		});
		let s = this._exitCallback;
		o.on("close", (e) => {
			e ??= 1, s ? s(new CommanderError(e, "commander.executeSubCommandAsync", "(close)")) : node_process__WEBPACK_IMPORTED_MODULE_22__.exit(e);
		}), o.on("error", (t) => {
			if (t.code === "ENOENT") this._checkForMissingExecutable(r, i, e._name);
			else if (t.code === "EACCES") throw Error(`'${r}' not executable`);
			if (!s) node_process__WEBPACK_IMPORTED_MODULE_22__.exit(1);
			else {
				let e = new CommanderError(1, "commander.executeSubCommandAsync", "(error)");
				e.nestedError = t, s(e);
			}
		}), this.runningCommand = o;
	}
	_dispatchSubcommand(e, t, n) {
		let r = this._findCommand(e);
		r || this.help({ error: !0 }), r._prepareForParse();
		let i;
		return i = this._chainOrCallSubCommandHook(i, r, "preSubcommand"), i = this._chainOrCall(i, () => {
			if (r._executableHandler) this._executeSubCommand(r, t.concat(n));
			else return r._parseCommand(t, n);
		}), i;
	}
	_dispatchHelpCommand(e) {
		e || this.help();
		let t = this._findCommand(e);
		return t && !t._executableHandler && t.help(), this._dispatchSubcommand(e, [], [this._getHelpOption()?.long ?? this._getHelpOption()?.short ?? "--help"]);
	}
	_checkNumberOfArguments() {
		this.registeredArguments.forEach((e, t) => {
			e.required && this.args[t] == null && this.missingArgument(e.name());
		}), this.registeredArguments.length > 0 && this.registeredArguments[this.registeredArguments.length - 1].variadic || this.args.length > this.registeredArguments.length && this._excessArguments(this.args);
	}
	_processArguments() {
		let myParseArg = (e, t, n) => {
			let r = t;
			if (t !== null && e.parseArg) {
				let i = `error: command-argument value '${t}' is invalid for argument '${e.name()}'.`;
				r = this._callParseArg(e, t, n, i);
			}
			return r;
		};
		this._checkNumberOfArguments();
		let e = [];
		this.registeredArguments.forEach((t, n) => {
			let r = t.defaultValue;
			t.variadic ? n < this.args.length ? (r = this.args.slice(n), t.parseArg && (r = r.reduce((e, n) => myParseArg(t, n, e), t.defaultValue))) : r === void 0 && (r = []) : n < this.args.length && (r = this.args[n], t.parseArg && (r = myParseArg(t, r, t.defaultValue))), e[n] = r;
		}), this.processedArgs = e;
	}
	_chainOrCall(e, t) {
		return e?.then && typeof e.then == "function" ? e.then(() => t()) : t();
	}
	_chainOrCallHooks(e, t) {
		let n = e, r = [];
		return this._getCommandAndAncestors().reverse().filter((e) => e._lifeCycleHooks[t] !== void 0).forEach((e) => {
			e._lifeCycleHooks[t].forEach((t) => {
				r.push({
					hookedCommand: e,
					callback: t
				});
			});
		}), t === "postAction" && r.reverse(), r.forEach((e) => {
			n = this._chainOrCall(n, () => e.callback(e.hookedCommand, this));
		}), n;
	}
	_chainOrCallSubCommandHook(e, t, n) {
		let r = e;
		return this._lifeCycleHooks[n] !== void 0 && this._lifeCycleHooks[n].forEach((e) => {
			r = this._chainOrCall(r, () => e(this, t));
		}), r;
	}
	_parseCommand(e, t) {
		let n = this.parseOptions(t);
		if (this._parseOptionsEnv(), this._parseOptionsImplied(), e = e.concat(n.operands), t = n.unknown, this.args = e.concat(t), e && this._findCommand(e[0])) return this._dispatchSubcommand(e[0], e.slice(1), t);
		if (this._getHelpCommand() && e[0] === this._getHelpCommand().name()) return this._dispatchHelpCommand(e[1]);
		if (this._defaultCommandName) return this._outputHelpIfRequested(t), this._dispatchSubcommand(this._defaultCommandName, e, t);
		this.commands.length && this.args.length === 0 && !this._actionHandler && !this._defaultCommandName && this.help({ error: !0 }), this._outputHelpIfRequested(n.unknown), this._checkForMissingMandatoryOptions(), this._checkForConflictingOptions();
		let checkForUnknownOptions = () => {
			n.unknown.length > 0 && this.unknownOption(n.unknown[0]);
		}, r = `command:${this.name()}`;
		if (this._actionHandler) {
			checkForUnknownOptions(), this._processArguments();
			let n;
			return n = this._chainOrCallHooks(n, "preAction"), n = this._chainOrCall(n, () => this._actionHandler(this.processedArgs)), this.parent && (n = this._chainOrCall(n, () => {
				this.parent.emit(r, e, t);
			})), n = this._chainOrCallHooks(n, "postAction"), n;
		}
		if (this.parent?.listenerCount(r)) checkForUnknownOptions(), this._processArguments(), this.parent.emit(r, e, t);
		else if (e.length) {
			if (this._findCommand("*")) return this._dispatchSubcommand("*", e, t);
			this.listenerCount("command:*") ? this.emit("command:*", e, t) : this.commands.length ? this.unknownCommand() : (checkForUnknownOptions(), this._processArguments());
		} else this.commands.length ? (checkForUnknownOptions(), this.help({ error: !0 })) : (checkForUnknownOptions(), this._processArguments());
	}
	_findCommand(e) {
		if (e) return this.commands.find((t) => t._name === e || t._aliases.includes(e));
	}
	_findOption(e) {
		return this.options.find((t) => t.is(e));
	}
	_checkForMissingMandatoryOptions() {
		this._getCommandAndAncestors().forEach((e) => {
			e.options.forEach((t) => {
				t.mandatory && e.getOptionValue(t.attributeName()) === void 0 && e.missingMandatoryOptionValue(t);
			});
		});
	}
	_checkForConflictingLocalOptions() {
		let e = this.options.filter((e) => {
			let t = e.attributeName();
			return this.getOptionValue(t) !== void 0 && this.getOptionValueSource(t) !== "default";
		});
		e.filter((e) => e.conflictsWith.length > 0).forEach((t) => {
			let n = e.find((e) => t.conflictsWith.includes(e.attributeName()));
			n && this._conflictingOption(t, n);
		});
	}
	_checkForConflictingOptions() {
		this._getCommandAndAncestors().forEach((e) => {
			e._checkForConflictingLocalOptions();
		});
	}
	parseOptions(e) {
		let t = [], n = [], r = t;
		function maybeOption(e) {
			return e.length > 1 && e[0] === "-";
		}
		let negativeNumberArg = (e) => /^-(\d+|\d*\.\d+)([eE][+-]?\d+)?$/.test(e) ? !this._getCommandAndAncestors().some((e) => e.options.map((e) => e.short).some((e) => /^-\d$/.test(e))) : !1, i = null, a = null, o = 0;
		for (; o < e.length || a;) {
			let s = a ?? e[o++];
			if (a = null, s === "--") {
				r === n && r.push(s), r.push(...e.slice(o));
				break;
			}
			if (i && (!maybeOption(s) || negativeNumberArg(s))) this.emit(`option:${i.name()}`, s);
			else {
				if (i = null, maybeOption(s)) {
					let t = this._findOption(s);
					if (t) {
						if (t.required) {
							let n = e[o++];
							n === void 0 && this.optionMissingArgument(t), this.emit(`option:${t.name()}`, n);
						} else if (t.optional) {
							let n = null;
							o < e.length && (!maybeOption(e[o]) || negativeNumberArg(e[o])) && (n = e[o++]), this.emit(`option:${t.name()}`, n);
						} else this.emit(`option:${t.name()}`);
						i = t.variadic ? t : null;
						continue;
					}
				}
				if (s.length > 2 && s[0] === "-" && s[1] !== "-") {
					let e = this._findOption(`-${s[1]}`);
					if (e) {
						e.required || e.optional && this._combineFlagAndOptionalValue ? this.emit(`option:${e.name()}`, s.slice(2)) : (this.emit(`option:${e.name()}`), a = `-${s.slice(2)}`);
						continue;
					}
				}
				if (/^--[^=]+=/.test(s)) {
					let e = s.indexOf("="), t = this._findOption(s.slice(0, e));
					if (t && (t.required || t.optional)) {
						this.emit(`option:${t.name()}`, s.slice(e + 1));
						continue;
					}
				}
				if (r === t && maybeOption(s) && !(this.commands.length === 0 && negativeNumberArg(s)) && (r = n), (this._enablePositionalOptions || this._passThroughOptions) && t.length === 0 && n.length === 0) {
					if (this._findCommand(s)) {
						t.push(s), n.push(...e.slice(o));
						break;
					}
					if (this._getHelpCommand() && s === this._getHelpCommand().name()) {
						t.push(s, ...e.slice(o));
						break;
					}
					if (this._defaultCommandName) {
						n.push(s, ...e.slice(o));
						break;
					}
				}
				if (this._passThroughOptions) {
					r.push(s, ...e.slice(o));
					break;
				}
				r.push(s);
			}
		}
		return {
			operands: t,
			unknown: n
		};
	}
	opts() {
		if (this._storeOptionsAsProperties) {
			let e = {}, t = this.options.length;
			for (let n = 0; n < t; n++) {
				let t = this.options[n].attributeName();
				e[t] = t === this._versionOptionName ? this._version : this[t];
			}
			return e;
		}
		return this._optionValues;
	}
	optsWithGlobals() {
		return this._getCommandAndAncestors().reduce((e, t) => Object.assign(e, t.opts()), {});
	}
	error(e, t) {
		this._outputConfiguration.outputError(`${e}\n`, this._outputConfiguration.writeErr), typeof this._showHelpAfterError == "string" ? this._outputConfiguration.writeErr(`${this._showHelpAfterError}\n`) : this._showHelpAfterError && (this._outputConfiguration.writeErr("\n"), this.outputHelp({ error: !0 }));
		let n = t || {}, r = n.exitCode || 1, i = n.code || "commander.error";
		this._exit(r, i, e);
	}
	_parseOptionsEnv() {
		this.options.forEach((e) => {
			if (e.envVar && e.envVar in node_process__WEBPACK_IMPORTED_MODULE_22__.env) {
				let t = e.attributeName();
				(this.getOptionValue(t) === void 0 || [
					"default",
					"config",
					"env"
				].includes(this.getOptionValueSource(t))) && (e.required || e.optional ? this.emit(`optionEnv:${e.name()}`, node_process__WEBPACK_IMPORTED_MODULE_22__.env[e.envVar]) : this.emit(`optionEnv:${e.name()}`));
			}
		});
	}
	_parseOptionsImplied() {
		let e = new DualOptions(this.options), hasCustomOptionValue = (e) => this.getOptionValue(e) !== void 0 && !["default", "implied"].includes(this.getOptionValueSource(e));
		this.options.filter((t) => t.implied !== void 0 && hasCustomOptionValue(t.attributeName()) && e.valueFromOption(this.getOptionValue(t.attributeName()), t)).forEach((e) => {
			Object.keys(e.implied).filter((e) => !hasCustomOptionValue(e)).forEach((t) => {
				this.setOptionValueWithSource(t, e.implied[t], "implied");
			});
		});
	}
	missingArgument(e) {
		let t = `error: missing required argument '${e}'`;
		this.error(t, { code: "commander.missingArgument" });
	}
	optionMissingArgument(e) {
		let t = `error: option '${e.flags}' argument missing`;
		this.error(t, { code: "commander.optionMissingArgument" });
	}
	missingMandatoryOptionValue(e) {
		let t = `error: required option '${e.flags}' not specified`;
		this.error(t, { code: "commander.missingMandatoryOptionValue" });
	}
	_conflictingOption(e, t) {
		let findBestOptionFromValue = (e) => {
			let t = e.attributeName(), n = this.getOptionValue(t), r = this.options.find((e) => e.negate && t === e.attributeName()), i = this.options.find((e) => !e.negate && t === e.attributeName());
			return r && (r.presetArg === void 0 && n === !1 || r.presetArg !== void 0 && n === r.presetArg) ? r : i || e;
		}, getErrorMessage = (e) => {
			let t = findBestOptionFromValue(e), n = t.attributeName();
			return this.getOptionValueSource(n) === "env" ? `environment variable '${t.envVar}'` : `option '${t.flags}'`;
		}, n = `error: ${getErrorMessage(e)} cannot be used with ${getErrorMessage(t)}`;
		this.error(n, { code: "commander.conflictingOption" });
	}
	unknownOption(e) {
		if (this._allowUnknownOption) return;
		let t = "";
		if (e.startsWith("--") && this._showSuggestionAfterError) {
			let n = [], r = this;
			do {
				let e = r.createHelp().visibleOptions(r).filter((e) => e.long).map((e) => e.long);
				n = n.concat(e), r = r.parent;
			} while (r && !r._enablePositionalOptions);
			t = suggestSimilar(e, n);
		}
		let n = `error: unknown option '${e}'${t}`;
		this.error(n, { code: "commander.unknownOption" });
	}
	_excessArguments(e) {
		if (this._allowExcessArguments) return;
		let t = this.registeredArguments.length, n = t === 1 ? "" : "s", r = e.length, i = `error: too many arguments${this.parent ? ` for '${this.name()}'` : ""}. Expected ${t} argument${n} but got ${r}: ${e.join(", ")}.`;
		this.error(i, { code: "commander.excessArguments" });
	}
	unknownCommand() {
		let e = this.args[0], t = "";
		if (this._showSuggestionAfterError) {
			let n = [];
			this.createHelp().visibleCommands(this).forEach((e) => {
				n.push(e.name()), e.alias() && n.push(e.alias());
			}), t = suggestSimilar(e, n);
		}
		let n = `error: unknown command '${e}'${t}`;
		this.error(n, { code: "commander.unknownCommand" });
	}
	version(e, t, n) {
		if (e === void 0) return this._version;
		this._version = e, t ||= "-V, --version", n ||= "output the version number";
		let r = this.createOption(t, n);
		return this._versionOptionName = r.attributeName(), this._registerOption(r), this.on("option:" + r.name(), () => {
			this._outputConfiguration.writeOut(`${e}\n`), this._exit(0, "commander.version", e);
		}), this;
	}
	description(e, t) {
		return e === void 0 && t === void 0 ? this._description : (this._description = e, t && (this._argsDescription = t), this);
	}
	summary(e) {
		return e === void 0 ? this._summary : (this._summary = e, this);
	}
	alias(e) {
		if (e === void 0) return this._aliases[0];
		let t = this;
		if (this.commands.length !== 0 && this.commands[this.commands.length - 1]._executableHandler && (t = this.commands[this.commands.length - 1]), e === t._name) throw Error("Command alias can't be the same as its name");
		let n = this.parent?._findCommand(e);
		if (n) {
			let t = [n.name()].concat(n.aliases()).join("|");
			throw Error(`cannot add alias '${e}' to command '${this.name()}' as already have command '${t}'`);
		}
		return t._aliases.push(e), this;
	}
	aliases(e) {
		return e === void 0 ? this._aliases : (e.forEach((e) => this.alias(e)), this);
	}
	usage(e) {
		if (e === void 0) {
			if (this._usage) return this._usage;
			let e = this.registeredArguments.map((e) => humanReadableArgName(e));
			return [].concat(this.options.length || this._helpOption !== null ? "[options]" : [], this.commands.length ? "[command]" : [], this.registeredArguments.length ? e : []).join(" ");
		}
		return this._usage = e, this;
	}
	name(e) {
		return e === void 0 ? this._name : (this._name = e, this);
	}
	helpGroup(e) {
		return e === void 0 ? this._helpGroupHeading ?? "" : (this._helpGroupHeading = e, this);
	}
	commandsGroup(e) {
		return e === void 0 ? this._defaultCommandGroup ?? "" : (this._defaultCommandGroup = e, this);
	}
	optionsGroup(e) {
		return e === void 0 ? this._defaultOptionGroup ?? "" : (this._defaultOptionGroup = e, this);
	}
	_initOptionGroup(e) {
		this._defaultOptionGroup && !e.helpGroupHeading && e.helpGroup(this._defaultOptionGroup);
	}
	_initCommandGroup(e) {
		this._defaultCommandGroup && !e.helpGroup() && e.helpGroup(this._defaultCommandGroup);
	}
	nameFromFilename(e) {
		return this._name = node_path__WEBPACK_IMPORTED_MODULE_19__.basename(e, node_path__WEBPACK_IMPORTED_MODULE_19__.extname(e)), this;
	}
	executableDir(e) {
		return e === void 0 ? this._executableDir : (this._executableDir = e, this);
	}
	helpInformation(e) {
		let t = this.createHelp(), n = this._getOutputContext(e);
		t.prepareContext({
			error: n.error,
			helpWidth: n.helpWidth,
			outputHasColors: n.hasColors
		});
		let r = t.formatHelp(this, t);
		return n.hasColors ? r : this._outputConfiguration.stripColor(r);
	}
	_getOutputContext(e) {
		e ||= {};
		let t = !!e.error, baseWrite, n, r;
		return t ? (baseWrite = (e) => this._outputConfiguration.writeErr(e), n = this._outputConfiguration.getErrHasColors(), r = this._outputConfiguration.getErrHelpWidth()) : (baseWrite = (e) => this._outputConfiguration.writeOut(e), n = this._outputConfiguration.getOutHasColors(), r = this._outputConfiguration.getOutHelpWidth()), {
			error: t,
			write: (e) => (n || (e = this._outputConfiguration.stripColor(e)), baseWrite(e)),
			hasColors: n,
			helpWidth: r
		};
	}
	outputHelp(e) {
		let t;
		typeof e == "function" && (t = e, e = void 0);
		let n = this._getOutputContext(e), r = {
			error: n.error,
			write: n.write,
			command: this
		};
		this._getCommandAndAncestors().reverse().forEach((e) => e.emit("beforeAllHelp", r)), this.emit("beforeHelp", r);
		let i = this.helpInformation({ error: n.error });
		if (t && (i = t(i), typeof i != "string" && !Buffer.isBuffer(i))) throw Error("outputHelp callback must return a string or a Buffer");
		n.write(i), this._getHelpOption()?.long && this.emit(this._getHelpOption().long), this.emit("afterHelp", r), this._getCommandAndAncestors().forEach((e) => e.emit("afterAllHelp", r));
	}
	helpOption(e, t) {
		return typeof e == "boolean" ? (e ? (this._helpOption === null && (this._helpOption = void 0), this._defaultOptionGroup && this._initOptionGroup(this._getHelpOption())) : this._helpOption = null, this) : (this._helpOption = this.createOption(e ?? "-h, --help", t ?? "display help for command"), (e || t) && this._initOptionGroup(this._helpOption), this);
	}
	_getHelpOption() {
		return this._helpOption === void 0 && this.helpOption(void 0, void 0), this._helpOption;
	}
	addHelpOption(e) {
		return this._helpOption = e, this._initOptionGroup(e), this;
	}
	help(e) {
		this.outputHelp(e);
		let t = Number(node_process__WEBPACK_IMPORTED_MODULE_22__.exitCode ?? 0);
		t === 0 && e && typeof e != "function" && e.error && (t = 1), this._exit(t, "commander.help", "(outputHelp)");
	}
	addHelpText(e, t) {
		let n = [
			"beforeAll",
			"before",
			"after",
			"afterAll"
		];
		if (!n.includes(e)) throw Error(`Unexpected value for position to addHelpText.
Expecting one of '${n.join("', '")}'`);
		let r = `${e}Help`;
		return this.on(r, (e) => {
			let n;
			n = typeof t == "function" ? t({
				error: e.error,
				command: e.command
			}) : t, n && e.write(`${n}\n`);
		}), this;
	}
	_outputHelpIfRequested(e) {
		let t = this._getHelpOption();
		t && e.find((e) => t.is(e)) && (this.outputHelp(), this._exit(0, "commander.helpDisplayed", "(outputHelp)"));
	}
};
function incrementNodeInspectorPort(e) {
	return e.map((e) => {
		if (!e.startsWith("--inspect")) return e;
		let t, n = "127.0.0.1", r = "9229", i;
		return (i = e.match(/^(--inspect(-brk|-wait)?)$/)) === null ? (i = e.match(/^(--inspect(-brk|-port|-wait)?)=(\[[^\]]+\]|[^:]+)$/)) === null ? (i = e.match(/^(--inspect(-brk|-port|-wait)?)=(\[[^\]]+\]|[^:]+):(\d+)$/)) !== null && (t = i[1], n = i[3], r = i[4]) : (t = i[1], /^\d+$/.test(i[3]) ? r = i[3] : n = i[3]) : t = i[1], t && r !== "0" ? `${t}=${n}:${parseInt(r) + 1}` : e;
	});
}
function useColor() {
	if (node_process__WEBPACK_IMPORTED_MODULE_22__.env.NO_COLOR || node_process__WEBPACK_IMPORTED_MODULE_22__.env.FORCE_COLOR === "0" || node_process__WEBPACK_IMPORTED_MODULE_22__.env.FORCE_COLOR === "false") return !1;
	if (node_process__WEBPACK_IMPORTED_MODULE_22__.env.FORCE_COLOR || node_process__WEBPACK_IMPORTED_MODULE_22__.env.CLICOLOR_FORCE !== void 0) return !0;
}
new pe();
// src/calendar/ask.ts
const me = [
	"add",
	"between",
	"open"
], Z = {
	code: "bad-instant",
	message: "The answer lies outside the years 1900 to 2299"
};
function ask(e, t, n = (e) => `"${e}"`) {
	try {
		let r = answer(e, t, n);
		return typeof r == "object" && (0,_format_js__WEBPACK_IMPORTED_MODULE_3__.c)(r) ? { error: r } : { result: r };
	} catch (e) {
		if (!(e instanceof RangeError)) throw e;
		return { error: Z };
	}
}
function answer(e, t, n) {
	switch (t.op) {
		case "add": return add(e, t, n);
		case "between": {
			let r = instant(n("from"), t.from, e);
			if (typeof r != "number") return r;
			let i = instant(n("to"), t.to, e);
			return typeof i == "number" ? { seconds: e.between(r, i) / _instant_js__WEBPACK_IMPORTED_MODULE_5__.c } : i;
		}
		case "open": {
			let r = instant(n("at"), t.at, e);
			return typeof r == "number" ? e.isOpen(r) : r;
		}
		default: {
			let e = JSON.stringify(t.op), r = typeof t.op == "string" ? (0,_format_js__WEBPACK_IMPORTED_MODULE_3__.v)(t.op, me) : void 0, i = t.op === void 0 ? `A question needs ${n("op")}` : `${e} is not an operation`;
			return {
				code: t.op === void 0 ? "missing-key" : "unknown-value",
				message: i,
				allowed: me,
				...r === void 0 ? {} : { nearest: r }
			};
		}
	}
}
function add(e, t, n) {
	let r = instant(n("from"), t.from, e);
	if (typeof r != "number") return r;
	let i = string(n("duration"), t.duration);
	if (typeof i != "string") return i;
	let a = (0,_format_js__WEBPACK_IMPORTED_MODULE_3__.i)(i);
	if ((0,_format_js__WEBPACK_IMPORTED_MODULE_3__.c)(a)) return a;
	let o = (0,_format_js__WEBPACK_IMPORTED_MODULE_3__.r)(a, e);
	if (typeof o != "number") return o;
	let s = e.add(r, o);
	return s > _instant_js__WEBPACK_IMPORTED_MODULE_5__.a ? Z : (0,_dist_js__WEBPACK_IMPORTED_MODULE_6__.a)(s, e.zone);
}
function instant(e, t, n) {
	let r = string(e, t);
	return typeof r == "string" ? (0,_dist_js__WEBPACK_IMPORTED_MODULE_6__.c)(r, n.zone) ?? {
		code: "bad-instant",
		message: `${e}: "${r}" is not a moment; write 2026-11-20T16:30:00+01:00`
	} : r;
}
function string(e, t) {
	return t === void 0 ? {
		code: "missing-key",
		message: `This question needs ${e}`
	} : typeof t == "string" ? t : {
		code: "wrong-type",
		message: `${e} is not text`
	};
}
// src/calendar/batch.ts
const Q = new Map();
async function answerBatchLine(e) {
	try {
		return await answerLine(e);
	} catch (e) {
		if (e instanceof RangeError) return failure({
			code: "wrong-type",
			message: "The question is nested too deeply"
		});
		throw e;
	}
}
async function answerLine(e) {
	let t;
	try {
		t = JSON.parse(e);
	} catch {
		return failure({
			code: "wrong-type",
			message: "The line is not valid JSON"
		});
	}
	if (!(0,_format_js__WEBPACK_IMPORTED_MODULE_3__.o)(t)) return failure({
		code: "wrong-type",
		message: "The line is not a JSON object with \"op\" and \"calendar\""
	});
	if (t.calendar === void 0) return failure({
		code: "missing-key",
		message: "A question needs a \"calendar\""
	});
	let n = await calendarFor(t.calendar);
	if ((0,_format_js__WEBPACK_IMPORTED_MODULE_3__.c)(n)) return failure(n);
	let r = ask(n, t);
	return "error" in r ? failure(r.error) : JSON.stringify(r);
}
function failure(e) {
	return JSON.stringify({ error: {
		code: e.code,
		message: (0,_format_js__WEBPACK_IMPORTED_MODULE_3__.s)(e)
	} });
}
function calendarFor(e) {
	let t = JSON.stringify(e), n = Q.get(t);
	if (n === void 0) {
		n = compileInline(e);
		let [r] = Q.keys();
		r !== void 0 && Q.size >= 500 && Q.delete(r), Q.set(t, n);
	}
	return n;
}
const $ = ["24x7", "24x5"];
async function compileInline(e) {
	let t = {}, n = [], r = nameInline(e, "calendar", t, n), [i] = n;
	if (i !== void 0) {
		let e = (0,_format_js__WEBPACK_IMPORTED_MODULE_3__.v)(i, $);
		return {
			code: "unknown-reference",
			message: `No calendar is named ${JSON.stringify(i)}`,
			allowed: $,
			...e !== void 0 && { nearest: e }
		};
	}
	let { calendars: a, problems: o } = await (0,_format_js__WEBPACK_IMPORTED_MODULE_3__.a)(t, "UTC"), s = a.get(r);
	if (s !== void 0) return s;
	let c = o.map((e) => `${e.path.join(".")}: ${(0,_format_js__WEBPACK_IMPORTED_MODULE_3__.s)(e)}`);
	return {
		code: o[0]?.code ?? "wrong-type",
		message: c.join(" ")
	};
}
function nameInline(e, t, n, r) {
	if (typeof e == "string") return $.includes(e) || r.push(e), e;
	if ((0,_format_js__WEBPACK_IMPORTED_MODULE_3__.o)(e) && Array.isArray(e.union)) {
		let i = e.union.map((e, i) => nameInline(e, `${t}.union.${String(i)}`, n, r));
		n[t] = {
			...e,
			union: i
		};
	} else n[t] = e;
	return t;
}
// src/hosts/cli/lines.ts
async function* linesOf(e) {
	let t = "", n = !1;
	for await (let r of e) {
		let e = n ? r : r.replace(/^\uFEFF/, "");
		n ||= r !== "";
		let i = 0;
		for (let n = e.indexOf("\n"); n !== -1; n = e.indexOf("\n", i)) yield (t + e.slice(i, n)).replace(/\r$/, ""), t = "", i = n + 1;
		t += e.slice(i);
	}
	t !== "" && (yield t.replace(/\r$/, ""));
}
// src/hosts/cli/ask-calendar.ts
async function calendar(e, t, n) {
	if (t.batch) {
		for await (let e of linesOf(n.input())) n.print(await answerBatchLine(e));
		return 0;
	}
	if (e === void 0) throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__.t("bad-input", "Ask for add, between or open, or give --batch. See steward calendar --help.");
	let { from: r, to: i, at: a, duration: o } = t, s = calendarNamed(await calendarsFor(t, n), t.calendar), c = ask(s, {
		op: e,
		from: r,
		to: i,
		at: a,
		duration: o
	}, (e) => `--${e}`);
	if ("error" in c) throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__.t("bad-input", (0,_format_js__WEBPACK_IMPORTED_MODULE_3__.s)(c.error));
	let { result: l } = c;
	return t.json ? n.print(JSON.stringify({ result: l })) : typeof l == "object" ? n.print(`${(0,_dist_js__WEBPACK_IMPORTED_MODULE_6__.o)(l.seconds * 1e3, s.name)} (${String(l.seconds)} s)`) : n.print(typeof l == "boolean" ? l ? "open" : "closed" : l), 0;
}
async function calendarsFor({ calendar: e, policy: t }, n) {
	try {
		return (await (0,_unknown_js__WEBPACK_IMPORTED_MODULE_7__.r)(t ?? ".github/steward.yml", n)).calendars;
	} catch (n) {
		let { calendars: r } = await (0,_format_js__WEBPACK_IMPORTED_MODULE_3__.a)({}, "UTC");
		if (n instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__.t && n.code === "no-policy" && t === void 0 && e !== void 0 && r.has(e)) return r;
		throw n;
	}
}
function calendarNamed(e, t) {
	let n = [...e.keys()];
	if (t === void 0) throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__.t("bad-input", (0,_format_js__WEBPACK_IMPORTED_MODULE_3__.s)({
		message: "Name a calendar with --calendar",
		allowed: n
	}));
	let r = e.get(t);
	if (r === void 0) throw (0,_unknown_js__WEBPACK_IMPORTED_MODULE_7__.t)("calendar", t, n);
	return r;
}
// src/hosts/cli/json.ts
const he = new Set([
	"announced",
	"breachedAt",
	"deadline",
	"due",
	"endedAt",
	"from",
	"missed",
	"newsAt",
	"nextBreach",
	"now",
	"openedAt",
	"startedAt",
	"to",
	"at",
	"wake",
	"warn"
]), ge = new Set([
	"begunBy",
	"endedBy",
	"startedBy",
	"why"
]);
function jsonText(e, t) {
	let moment = (e) => typeof e == "number" && Number.isFinite(e) ? (0,_dist_js__WEBPACK_IMPORTED_MODULE_6__.a)((0,_instant_js__WEBPACK_IMPORTED_MODULE_5__.f)(e), t) : e;
	return JSON.stringify(e, (e, t) => ge.has(e) && typeof t == "object" && t ? _template_js__WEBPACK_IMPORTED_MODULE_8__.h.reason(t) : he.has(e) ? Array.isArray(t) ? t.map(moment) : moment(t) : t, 2);
}
// src/hosts/cli/due.ts
const _e = [
	"first_response",
	"next_response",
	"update",
	"resolution"
];
async function due(e, t) {
	let n = await (0,_unknown_js__WEBPACK_IMPORTED_MODULE_7__.r)(e.policy, t), r = (0,_arguments_js__WEBPACK_IMPORTED_MODULE_10__.r)("--opened", e.opened, n.timezone), i = clocksOf(n, factsOf(n, e, r), r), a = lackingFor(n, e);
	a.length > 0 && t.note(`The ticket is taken to have no ${a.join(", no ")}: rules that ask for one do not match it.`);
	let o = i.map(({ name: e, set: t, rule: n, targetText: r, calendar: i, due: a }) => ({
		clock: e,
		set: t,
		rule: n,
		within: r,
		calendar: i,
		due: a
	}));
	if (e.json) return t.print(jsonText(o, n.timezone)), 0;
	if (o.length === 0) return t.print("No rule of the policy promises anything for such a ticket."), 0;
	let s = o.map((e) => [
		e.clock,
		e.due === null ? "" : (0,_dist_js__WEBPACK_IMPORTED_MODULE_6__.i)(e.due, n.timezone),
		e.within,
		e.calendar,
		e.rule,
		e.set
	]);
	return t.print((0,_output_js__WEBPACK_IMPORTED_MODULE_9__.n)([[
		"CLOCK",
		"DUE",
		"WITHIN",
		"HOURS",
		"RULE",
		"SET"
	], ...s])), o.some(({ clock: e }) => e === "next_response" || e === "update") && t.print("\nnext_response and update are counted from a later comment; they are shown as if it came at once."), 0;
}
function factsOf(n, r, i) {
	let { severity: a = null, tier: o, form: s = null, type: c = null, repo: u } = r, d = n.severities.map(({ name: e }) => e);
	if (a !== null && !d.includes(a)) throw (0,_unknown_js__WEBPACK_IMPORTED_MODULE_7__.t)("severity", a, d);
	let { tiers: f } = n.customers;
	if (o !== void 0 && !f.includes(o)) throw (0,_unknown_js__WEBPACK_IMPORTED_MODULE_7__.t)("tier", o, f);
	let h = {
		login: "ghost",
		kind: "ghost"
	}, g = (r.label ?? []).map((e, n) => ({
		at: i,
		by: h,
		key: (0,_unready_pagers_js__WEBPACK_IMPORTED_MODULE_0__.b)(e),
		put: !0,
		why: {
			kind: "label_came",
			label: e
		},
		place: n
	})), _ = u === void 0 ? null : (0,_arguments_js__WEBPACK_IMPORTED_MODULE_10__.a)(u), v = o === void 0 ? null : {
		name: null,
		tier: o,
		vip: !1
	}, y = (0,_unready_pagers_js__WEBPACK_IMPORTED_MODULE_0__.x)(g, i), b = {
		standing: [{
			at: i,
			value: {
				customer: v,
				confirmed: !0
			}
		}],
		type: [{
			at: i,
			value: c
		}],
		form: s,
		labels: y,
		allLabels: y,
		fate: [],
		words: (0,_unready_pagers_js__WEBPACK_IMPORTED_MODULE_0__.p)(n, g, []),
		repository: _ === null ? "" : `${_.owner}/${_.name}`.toLowerCase(),
		openedAt: i
	}, x = {
		at: i,
		severity: a,
		by: h,
		source: "command",
		why: { kind: "policy" }
	};
	return (0,_unready_pagers_js__WEBPACK_IMPORTED_MODULE_0__._)(n, b, (0,_unready_pagers_js__WEBPACK_IMPORTED_MODULE_0__.v)(n, b), [x]);
}
function clocksOf(e, t, n) {
	return t.some(({ value: e }) => e.project) ? [] : [["promise", e.sla], ["internal", e.internal]].flatMap(([e, a]) => {
		let o = new _unready_pagers_js__WEBPACK_IMPORTED_MODULE_0__.g(a, t);
		return _e.flatMap((t) => atDeadline({
			name: t,
			set: e,
			cycle: 1,
			startedAt: n,
			startedBy: { kind: "policy" },
			end: null,
			gaps: [],
			pauses: [],
			periods: (0,_unready_pagers_js__WEBPACK_IMPORTED_MODULE_0__.h)(t, o),
			repeats: !1
		}) ?? []);
	});
}
function atDeadline(e) {
	let t = {
		deletions: [],
		policySince: null,
		told: []
	}, n = e.periods.map(({ from: t }) => (0,_instant_js__WEBPACK_IMPORTED_MODULE_5__.m)(t, e.startedAt));
	try {
		for (let r of n) {
			let n = (0,_unready_pagers_js__WEBPACK_IMPORTED_MODULE_0__.m)(e, r, t)?.nextBreach ?? null;
			if (n !== null) {
				if (n > _instant_js__WEBPACK_IMPORTED_MODULE_5__.a) throw RangeError();
				return (0,_unready_pagers_js__WEBPACK_IMPORTED_MODULE_0__.m)(e, n, t);
			}
		}
		return null;
	} catch (e) {
		throw e instanceof RangeError ? new _errors_js__WEBPACK_IMPORTED_MODULE_1__.t("bad-input", (0,_format_js__WEBPACK_IMPORTED_MODULE_3__.s)(Z), { cause: e }) : e;
	}
}
function lackingFor(e, t) {
	let { severity: n, tier: r, form: i, label: a, type: o, repo: s } = t, c = {
		severity: n,
		tier: r,
		customer: void 0,
		form: i,
		label: a,
		type: o,
		repository: s
	}, l = [...e.sla, ...e.internal].map(({ when: e }) => e);
	return e.incidents !== null && l.push(e.incidents), Object.keys(c).filter((e) => c[e] === void 0 && l.some((t) => t[e] !== void 0));
}
// src/hosts/cli/explain.ts
async function explain(e, t, r, i) {
	let o = (0,_arguments_js__WEBPACK_IMPORTED_MODULE_10__.t)(t, r.environment), { now: s } = t, c = s === void 0 ? {} : { now: (0,_arguments_js__WEBPACK_IMPORTED_MODULE_10__.r)("--now", s) }, l = await i({
		client: o,
		...(0,_arguments_js__WEBPACK_IMPORTED_MODULE_10__.n)(e),
		policyPath: t.policy,
		dryRun: !0,
		office: (0,_arguments_js__WEBPACK_IMPORTED_MODULE_10__.i)(t, r.environment),
		chat: (0,_unready_pagers_js__WEBPACK_IMPORTED_MODULE_0__.i)(r.environment),
		writeLimit: 0,
		...c
	}), [u] = l.evaluations;
	if (u === void 0) {
		let [t] = l.failed;
		throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__.t("no-issue", t ?? `${e} is not a ticket: the policy does not select it, or the desk opened it itself.`);
	}
	if (t.json) {
		let { ticket: e, clocks: t, wake: n } = u, { severity: i, form: a, openedAt: o, waits: s } = e, c = (0,_outcome_js__WEBPACK_IMPORTED_MODULE_11__.n)(l.plan, !0), d = {
			issue: e.issue.number,
			now: l.context.now,
			openedAt: o,
			severity: i,
			form: a,
			waits: s,
			clocks: t,
			wake: n,
			plan: c
		};
		return r.print(jsonText(d, l.context.policy.timezone)), 0;
	}
	r.print((0,_unready_pagers_js__WEBPACK_IMPORTED_MODULE_0__.f)(u, l.context.policy, l.context.now));
	for (let e of (0,_outcome_js__WEBPACK_IMPORTED_MODULE_11__.r)(l.plan)) r.print(`  ${e}`);
	return 0;
}
// src/hosts/cli/read-form.ts
async function form(e, t, n) {
	let { template: r, problems: i } = (0,_template_js__WEBPACK_IMPORTED_MODULE_8__.t)(e, await (0,_text_file_js__WEBPACK_IMPORTED_MODULE_12__.t)(n, e, "bad-input"));
	for (let e of i) n.note((0,_format_js__WEBPACK_IMPORTED_MODULE_3__.t)(e));
	if (r === null) return 1;
	let a = t === "-" ? await (0,node_stream_consumers__WEBPACK_IMPORTED_MODULE_23__.text)(n.input()) : await (0,_text_file_js__WEBPACK_IMPORTED_MODULE_12__.t)(n, t, "bad-input");
	return n.print(JSON.stringify((0,_unready_pagers_js__WEBPACK_IMPORTED_MODULE_0__.o)((0,_unready_pagers_js__WEBPACK_IMPORTED_MODULE_0__.s)(r, a), _template_js__WEBPACK_IMPORTED_MODULE_8__.h.doubt), null, 2)), 0;
}
// src/hosts/cli/pager.ts
const ve = "No pager of the policy has a kind, so that nobody is woken. Give it one: pagers: { on-call: { kind: pagerduty } }";
async function pagerCheck(e, t) {
	let { policy: n, destinations: r } = await pagersIn(e, t), i = await (0,_readiness2_js__WEBPACK_IMPORTED_MODULE_14__.t)(n.pagers, r), a = r.faults.get("allow")?.message ?? null;
	if (e.json) {
		let e = i.map(({ pager: e, fault: t }) => ({
			...e,
			ready: t === null,
			fault: t
		}));
		t.print(JSON.stringify({
			pagers: e,
			allow: a
		}, null, 2));
	} else if (i.length === 0) t.print(ve);
	else {
		let e = i.map(({ pager: e, fault: t }) => [
			e.name,
			e.kind,
			t ?? "ready"
		]);
		t.print((0,_output_js__WEBPACK_IMPORTED_MODULE_9__.n)([[
			"PAGER",
			"KIND",
			"STATE"
		], ...e])), t.print("\nWhether a key is still valid only a page can tell: steward pager test NAME");
	}
	return a !== null && !e.json && t.note(`error: ${a}`), a !== null || i.some(({ fault: e }) => e !== null) ? 1 : 0;
}
async function pagerTest(e, t, n) {
	let { policy: r, destinations: i } = await pagersIn(t, n), a = r.pagers.find((t) => t.name === e);
	if (r.pagers.length === 0) throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__.t("bad-input", ve);
	let o = r.pagers.map((e) => e.name);
	if (a === void 0) throw (0,_unknown_js__WEBPACK_IMPORTED_MODULE_7__.t)("pager", e, o);
	let s = (0,_instant_js__WEBPACK_IMPORTED_MODULE_5__.f)(Date.now()), c = r.severities.map((e) => e.name), [l] = await (0,_send_js__WEBPACK_IMPORTED_MODULE_15__.t)([testPage(e, c.at(-1) ?? "", s)], i, {
		now: s,
		severities: c
	}), u = l?.outcome === "failed" ? l.reason : null;
	return t.json ? n.print(JSON.stringify({
		...a,
		delivered: u === null,
		fault: u
	}, null, 2)) : u === null ? n.print(`The pager ${(0,_pagers_js__WEBPACK_IMPORTED_MODULE_16__.i)(e)} (${a.kind}) took the page. Whoever is on duty should hear of it now; resolve it there afterwards.`) : n.note(`error: The page was not delivered. ${u}`), u === null ? 0 : 1;
}
async function pagersIn({ policy: e }, t) {
	let n = await (0,_unknown_js__WEBPACK_IMPORTED_MODULE_7__.r)(e, t);
	return {
		policy: n,
		destinations: (0,_destination2_js__WEBPACK_IMPORTED_MODULE_13__.n)(t.environment, n.pagers)
	};
}
function testPage(e, t, n) {
	return {
		pager: e,
		action: "trigger",
		dedupKey: `steward test ${e} ${new Date(n).toISOString()}`,
		severity: t,
		summary: "A test of this pager by Steward: no ticket needs you.",
		url: "",
		repository: "steward",
		confirmed: !0,
		number: null,
		details: {}
	};
}
// src/hosts/cli/sweep.ts
async function sweep(e, t, n) {
	let r = (0,_arguments_js__WEBPACK_IMPORTED_MODULE_10__.o)("--write-pace", e.writePace), i = (0,_arguments_js__WEBPACK_IMPORTED_MODULE_10__.t)(e, t.environment, r), o = e.now === void 0 ? void 0 : (0,_arguments_js__WEBPACK_IMPORTED_MODULE_10__.r)("--now", e.now), c = e.dryRun || o !== void 0, l = await n({
		client: i,
		...(0,_arguments_js__WEBPACK_IMPORTED_MODULE_10__.a)(e.repo),
		policyPath: e.policy,
		issue: null,
		dryRun: c,
		pages: (0,_unready_pagers_js__WEBPACK_IMPORTED_MODULE_0__.n)(t.environment),
		office: (0,_arguments_js__WEBPACK_IMPORTED_MODULE_10__.i)(e, t.environment, r),
		chat: (0,_unready_pagers_js__WEBPACK_IMPORTED_MODULE_0__.i)(t.environment),
		writeLimit: (0,_arguments_js__WEBPACK_IMPORTED_MODULE_10__.o)("--write-limit", e.writeLimit),
		...o === void 0 ? {} : { now: o },
		progress: (e) => {
			t.note(e);
		}
	}), { queue: u, breaches: d, unowned: p, faults: m, ...h } = (0,_outcome_js__WEBPACK_IMPORTED_MODULE_11__.t)(l), { evaluated: _, total: v, requests: y, written: b, plan: x, context: S } = l, C = {
		repository: S.repository,
		isShared: !1
	}, w = [...h.warnings, ...await (0,_unready_pagers_js__WEBPACK_IMPORTED_MODULE_0__.t)(t.environment, S.policy, C)];
	if (e.json) {
		let e = {
			now: S.now,
			evaluated: _,
			total: v,
			breaches: d,
			unowned: p,
			requests: y,
			written: b,
			dryRun: c,
			plan: (0,_outcome_js__WEBPACK_IMPORTED_MODULE_11__.n)(x, !0),
			standings: u,
			warnings: w,
			faults: m
		};
		return t.print(jsonText(e, S.policy.timezone)), +(m.length > 0);
	}
	let time = (e) => e == null ? "" : (0,_dist_js__WEBPACK_IMPORTED_MODULE_6__.i)(e, S.policy.timezone), T = [
		"STATE",
		"TICKET",
		"SEVERITY",
		"OWNER",
		"CLOCK",
		"OVERDUE SINCE, OR DUE",
		"TITLE"
	], E = u.map((e) => [
		e.state,
		`#${String(e.number)}`,
		e.severity ?? "not set",
		e.owners.join(", ") || "nobody",
		e.clock?.name ?? "",
		time(e.clock?.breachedAt ?? e.clock?.due),
		(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__.i)(e.title).slice(0, 60)
	]);
	E.length > 0 && t.print(`${(0,_output_js__WEBPACK_IMPORTED_MODULE_9__.n)([T, ...E])}\n`), t.print(c ? `Plan: ${(0,_output_js__WEBPACK_IMPORTED_MODULE_9__.t)(x.length, "change")}, none made.` : `Changes made: ${String(b)} of ${String(x.length)}.`);
	for (let e of (0,_outcome_js__WEBPACK_IMPORTED_MODULE_11__.r)(x)) t.print(`  ${e}`);
	t.print(`Evaluated ${String(_)} of ${(0,_output_js__WEBPACK_IMPORTED_MODULE_9__.t)(v, "ticket")} with ${(0,_output_js__WEBPACK_IMPORTED_MODULE_9__.t)(y, "request")}: ${String(d)} overdue, ${String(p)} without an owner.`);
	for (let e of w) t.note(`warning: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__.i)(e)}`);
	for (let e of m) t.note(`error: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__.i)(e)}`);
	return +(m.length > 0);
}
// src/hosts/cli/steward.ts
async function steward(e, t, n) {
	let r = 0;
	try {
		return await programFor(t, n, (e) => r = e).parseAsync(e, { from: "user" }), r;
	} catch (e) {
		if (e instanceof _marker_js__WEBPACK_IMPORTED_MODULE_4__.r) for (let n of e.problems) t.note((0,_format_js__WEBPACK_IMPORTED_MODULE_3__.t)(n));
		if (e instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__.t) {
			let n = e.code === "bad-input";
			return t.note(`error: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__.i)(e.message)}${n ? "" : `\n  ${e.remedy}`}`), n ? 2 : 1;
		}
		return e instanceof Error && "exitCode" in e ? e.exitCode === 0 ? 0 : 2 : (t.note(e instanceof Error ? e.stack ?? e.message : String(e)), 1);
	}
}
function programFor(e, t, n) {
	let r = new pe("steward").version(_product_version_js__WEBPACK_IMPORTED_MODULE_24__.t).description("Runs a support desk on GitHub Issues: severities from forms, clocks in working hours, owners, post-mortems.").addHelpText("after", "\nCommands that talk to GitHub read the token from GITHUB_TOKEN (or GH_TOKEN) and the server from GITHUB_API_URL.\nExit codes: 0 all is well; 1 something is wrong, and it was said what; 2 the command cannot be understood.\n\nStart here:\n  $ steward check                                  is the policy in .github/steward.yml valid?\n  $ steward sweep --repo acme/helpdesk --dry-run   what would the desk do now?\n  $ steward explain acme/helpdesk#12               why does this ticket's clock say what it says?\n  $ steward sandbox                                a GitHub on this machine, to try it all on").showHelpAfterError("(steward --help shows every command)").exitOverride().configureOutput({
		writeOut: (t) => e.print(t.replace(/\n$/, "")),
		writeErr: (t) => e.note(t.replace(/\n$/, ""))
	});
	r.command("check").description("check a policy and the forms it names; every fault at once, with its place").argument("[file]", "the policy file", _unknown_js__WEBPACK_IMPORTED_MODULE_7__.n).option("--forms <folder>", "the issue forms (default: ISSUE_TEMPLATE beside the policy)").option("--json", "print the result as JSON", !1).action(async (t, r) => {
		let { check: i } = await __webpack_require__.e(/* import() */ 303).then(__webpack_require__.bind(__webpack_require__, 6303));
		n(await i(t, r, e));
	}), remote(r.command("sweep")).description("evaluate every ticket of a repository, and make or only show the changes").requiredOption("--repo <owner/name>", "the repository").option("--dry-run", "show the plan and write nothing", !1).option("--write-pace <ms>", "least time between two writes, in milliseconds", "1000").option("--write-limit <n>", "the most changes to make; earliest deadlines go first", "400").option("--now <instant>", "judge at another moment (ISO 8601); implies --dry-run").action(async (r) => n(await sweep(r, e, t))), remote(r.command("explain")).description("show every clock of one ticket: its rule, what began and ended each stretch, target, due, result").argument("<issue>", "OWNER/NAME#NUMBER").option("--now <instant>", "judge at another moment (ISO 8601)").action(async (r, i) => n(await explain(r, i, e, t))), r.command("due").description("show when each promise of a ticket would be due").requiredOption("--opened <instant>", "when it is opened (ISO 8601; without an offset, in the policy's zone)").option("--severity <name>", "its severity").option("--tier <name>", "its customer's tier").option("--form <file>", "the form that it was written with: bug.yml").option("--label <names...>", "labels that people gave it").option("--type <name>", "its issue type").option("--repo <owner/name>", "the repository").option("--policy <file>", "the policy file", _unknown_js__WEBPACK_IMPORTED_MODULE_7__.n).option("--json", "print the result as JSON", !1).action(async (t) => n(await due(t, e))), r.command("calendar").description("ask one of the policy's calendars; with --batch, answer JSON lines from standard input").argument("[op]", "add (when has DURATION passed?), between (how much open time?), open (is it open?)").option("--calendar <name>", "the calendar: one of the policy, 24x7 or 24x5").option("--policy <file>", `the policy file (default: "${_unknown_js__WEBPACK_IMPORTED_MODULE_7__.n}"; 24x7 and 24x5 need none)`).option("--from <instant>", "for add and between (ISO 8601)").option("--to <instant>", "for between").option("--at <instant>", "for open").option("--duration <time>", "for add: 60m, 1h 30m, \"3 working days\", PT2H").option("--batch", "one question a line in, one answer a line out", !1).option("--json", "print the result as JSON", !1).action(async (t, r) => n(await calendar(t, r, e))), r.command("oncall").description("show who is on duty in each group, and the shifts ahead, as the policy has them").option("--at <instant>", "at another moment than now (ISO 8601; without an offset, in the policy's zone)").option("--group <name>", "one group; without it, all of them").option("--days <n>", "how many days to look ahead, 1 to 366", "31").option("--policy <file>", "the policy file", _unknown_js__WEBPACK_IMPORTED_MODULE_7__.n).option("--ical", "print the shifts as a calendar file (RFC 5545), one event a shift", !1).option("--json", "print the result as JSON", !1).addHelpText("after", "\nMoments are shown in the zone of each group's rotation, or else in the policy's. Teams stand under their own names.\n\n  $ steward oncall --group tier-1 --at 2026-12-24T20:00   who will it be on Christmas Eve?\n  $ steward oncall --ical --days 90 > oncall.ics          for calendars to subscribe to or to import").action(async (t) => {
		let { oncall: r } = await __webpack_require__.e(/* import() */ 919).then(__webpack_require__.bind(__webpack_require__, 1919));
		n(await r(t, e));
	});
	let i = r.command("pager").description("see whether the pagers of the policy can be reached");
	localPolicy(i.command("check")).description("show of each pager whether a page could go out: its variables and its address; wakes nobody").action(async (t) => n(await pagerCheck(t, e))), localPolicy(i.command("test")).description("send one page that says that it is a test; this wakes whoever is on duty").argument("<name>", "the pager as the policy calls it").addHelpText("after", "\nWhere a pager leads is read from the environment, as the Action and the app read it: STEWARD_PAGER_ON_CALL for the pager\non-call. docs/pagers.md lists the variables.\n\n  $ STEWARD_PAGER_ON_CALL=… steward pager test on-call").action(async (t, r) => n(await pagerTest(t, r, e)));
	let a = r.command("chat").description("see whether staff can be told in the chat (notices: chat)"), o = "\nWhere the chat is is read from the environment, as the Action and the app read it: STEWARD_CHAT, and STEWARD_CHAT_SECRET\nfor Steward's own format. docs/operating.md says more.";
	return a.command("check").description("show whether its variables are right and its address can be connected to; says nothing there").option("--json", "print the result as JSON", !1).addHelpText("after", o).action(async (t) => {
		let { chatCheck: r } = await __webpack_require__.e(/* import() */ 940).then(__webpack_require__.bind(__webpack_require__, 4940));
		n(await r(t, e));
	}), a.command("test").description("send one message that says that it is a test").option("--json", "print the result as JSON", !1).addHelpText("after", o).action(async (t) => {
		let { chatTest: r } = await __webpack_require__.e(/* import() */ 940).then(__webpack_require__.bind(__webpack_require__, 4940));
		n(await r(t, e));
	}), r.command("form").description("read an issue's body by the form it was written with; print the answers and every doubt as JSON").argument("<form>", "the issue form (.yml), or a classic Markdown template (.md)").argument("<body>", "the file with the issue's body; - reads standard input").addHelpText("after", "\nA text is a string, a multiple choice a list, checkboxes a list of {\"label\",\"checked\"}, a field with render:\n{\"text\",\"language\"}, and what nobody answered null. Labels that the form uses twice are numbered.\n\n  $ steward form .github/ISSUE_TEMPLATE/bug.yml body.md\n  $ gh issue view 12 --json body --jq .body | steward form .github/ISSUE_TEMPLATE/bug.yml -").action(async (t, r) => n(await form(t, r, e))), r.command("sandbox").description("start a GitHub on this machine, with a small support desk in it").option("--port <number>", "the port to listen on; 0 takes a free one", "4000").option("--policy <file>", "a policy to try in place of the built-in example").option("--json", "print address and token as JSON", !1).action(async (t) => {
		let { sandbox: r } = await __webpack_require__.e(/* import() */ 203).then(__webpack_require__.bind(__webpack_require__, 2203));
		n(await r(t, e));
	}), r;
}
function localPolicy(e) {
	return e.option("--policy <file>", "the policy file", _unknown_js__WEBPACK_IMPORTED_MODULE_7__.n).option("--json", "print the result as JSON", !1);
}
function remote(e) {
	return e.option("--policy <path>", "the policy file on the default branch", _unknown_js__WEBPACK_IMPORTED_MODULE_7__.n).option("--api-url <url>", "GitHub's API, for an Enterprise Server: https://HOST/api/v3").option("--json", "print the result as JSON", !1);
}
process.stdout.on("error", (e) => {
	if (e.code !== "EPIPE") throw e;
	process.exit();
}), process.stderr.on("error", (e) => {
	if (e.code !== "EPIPE") throw e;
});
const ye = {
	environment: process.env,
	folder: process.cwd(),
	input: () => process.stdin.setEncoding("utf8"),
	print: (e) => process.stdout.write(`${e}\n`),
	note: (e) => process.stderr.write(`${e}\n`),
	interrupted: async () => {
		await Promise.race([(0,node_events__WEBPACK_IMPORTED_MODULE_18__.once)(process, "SIGINT"), (0,node_events__WEBPACK_IMPORTED_MODULE_18__.once)(process, "SIGTERM")]);
	}
};
process.exitCode = await steward(process.argv.slice(2), ye, _unready_pagers_js__WEBPACK_IMPORTED_MODULE_0__.r);


__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 3635:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ table),
/* harmony export */   t: () => (/* binding */ counted)
/* harmony export */ });
// src/hosts/cli/output.ts
function counted(e, t) {
	return `${String(e)} ${t}${e === 1 ? "" : "s"}`;
}
function table(e) {
	let t = [];
	for (let n of e) for (let [e, r] of n.entries()) t[e] = Math.max(t[e] ?? 0, width(r));
	return e.map((e) => e.map((e, n) => e + " ".repeat((t[n] ?? 0) - width(e))).join("  ").trimEnd()).join("\n");
}
const e = new Intl.Segmenter("en", { granularity: "grapheme" });
function width(t) {
	return [...e.segment(t)].length;
}



/***/ }),

/***/ 1902:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ e)
/* harmony export */ });
// src/hosts/product-version.ts
const e = "0.1.0";



/***/ }),

/***/ 6740:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ unreachable),
/* harmony export */   t: () => (/* binding */ readinessOf)
/* harmony export */ });
/* harmony import */ var _instant_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7101);
/* harmony import */ var _connection_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4618);


// src/pagers/readiness.ts
async function readinessOf(t, n, r = 5 * _instant_js__WEBPACK_IMPORTED_MODULE_0__.c) {
	return await Promise.all(t.map(async (e) => ({
		pager: e,
		fault: await faultIn(e, n, r)
	})));
}
async function faultIn({ name: e }, { ready: t, faults: n, allowed: r }, i) {
	let a = t.get(e);
	return a === void 0 ? n.get(e)?.message ?? null : unreachable(e, addressOf(a), r, i);
}
async function unreachable(i, a, o, s = 5 * _instant_js__WEBPACK_IMPORTED_MODULE_0__.c) {
	let c = AbortSignal.timeout(s);
	try {
		return await (0,_connection_js__WEBPACK_IMPORTED_MODULE_1__.i)(a, o, c), null;
	} catch (e) {
		return e instanceof _connection_js__WEBPACK_IMPORTED_MODULE_1__.t ? `${i}: ${e.message}.` : `${i}: ${c.aborted ? "no connection came about in time" : (0,_connection_js__WEBPACK_IMPORTED_MODULE_1__.n)(e)}.`;
	}
}
function addressOf(e) {
	return e.kind === "pagerduty" || e.kind === "opsgenie" ? e.base : e.url;
}



/***/ }),

/***/ 2060:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ textOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1455);



// src/hosts/cli/text-file.ts
async function textOf({ folder: r }, i, a) {
	try {
		return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(r, i), "utf8");
	} catch {
		throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.t(a, `The file ${i} cannot be read.`);
	}
}



/***/ }),

/***/ 2938:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ o),
/* harmony export */   r: () => (/* binding */ policyIn),
/* harmony export */   t: () => (/* binding */ unknown)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7413);
/* harmony import */ var _text_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2060);



// src/hosts/cli/policy-file.ts
const o = ".github/steward.yml";
async function policyIn(n, i) {
	let o = await (0,_text_file_js__WEBPACK_IMPORTED_MODULE_2__.t)(i, n, "no-policy"), { policy: s, problems: c } = await (0,_format_js__WEBPACK_IMPORTED_MODULE_1__.n)({
		text: o,
		file: n
	});
	if (s !== null) return s;
	for (let e of c) i.note((0,_format_js__WEBPACK_IMPORTED_MODULE_1__.t)(e));
	throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.t("bad-policy", `${n} has errors.`);
}
// src/hosts/cli/unknown.ts
function unknown(t, r, a) {
	let o = `The policy has no ${t} "${r}"`;
	return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.t("bad-input", (0,_format_js__WEBPACK_IMPORTED_MODULE_1__.s)({
		message: o,
		allowed: a,
		nearest: (0,_format_js__WEBPACK_IMPORTED_MODULE_1__.v)(r, a)
	}));
}



/***/ })

};
