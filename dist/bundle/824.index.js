export const id = 824;
export const ids = [824];
export const modules = {

/***/ 9342:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ Option),
/* harmony export */   t: () => (/* binding */ o)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8474);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7975);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1421);
/* harmony import */ var node_process__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1708);






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
		return (0,node_util__WEBPACK_IMPORTED_MODULE_3__.stripVTControlCharacters)(e).length;
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
var o = class Command extends node_events__WEBPACK_IMPORTED_MODULE_1__.EventEmitter {
	constructor(e) {
		super(), this.commands = [], this.options = [], this.parent = null, this._allowUnknownOption = !1, this._allowExcessArguments = !1, this.registeredArguments = [], this._args = this.registeredArguments, this.args = [], this.rawArgs = [], this.processedArgs = [], this._scriptPath = null, this._name = e || "", this._optionValues = {}, this._optionValueSources = {}, this._storeOptionsAsProperties = !1, this._actionHandler = null, this._executableHandler = !1, this._executableFile = null, this._executableDir = null, this._defaultCommandName = null, this._exitCallback = null, this._aliases = [], this._combineFlagAndOptionalValue = !0, this._description = "", this._summary = "", this._argsDescription = void 0, this._enablePositionalOptions = !1, this._passThroughOptions = !1, this._lifeCycleHooks = {}, this._showHelpAfterError = !1, this._showSuggestionAfterError = !0, this._savedState = null, this._outputConfiguration = {
			writeOut: (e) => node_process__WEBPACK_IMPORTED_MODULE_5__.stdout.write(e),
			writeErr: (e) => node_process__WEBPACK_IMPORTED_MODULE_5__.stderr.write(e),
			outputError: (e, t) => t(e),
			getOutHelpWidth: () => node_process__WEBPACK_IMPORTED_MODULE_5__.stdout.isTTY ? node_process__WEBPACK_IMPORTED_MODULE_5__.stdout.columns : void 0,
			getErrHelpWidth: () => node_process__WEBPACK_IMPORTED_MODULE_5__.stderr.isTTY ? node_process__WEBPACK_IMPORTED_MODULE_5__.stderr.columns : void 0,
			getOutHasColors: () => useColor() ?? (node_process__WEBPACK_IMPORTED_MODULE_5__.stdout.isTTY && node_process__WEBPACK_IMPORTED_MODULE_5__.stdout.hasColors?.()),
			getErrHasColors: () => useColor() ?? (node_process__WEBPACK_IMPORTED_MODULE_5__.stderr.isTTY && node_process__WEBPACK_IMPORTED_MODULE_5__.stderr.hasColors?.()),
			stripColor: (e) => (0,node_util__WEBPACK_IMPORTED_MODULE_3__.stripVTControlCharacters)(e)
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
		this._exitCallback && this._exitCallback(new CommanderError(e, t, n)), node_process__WEBPACK_IMPORTED_MODULE_5__.exit(e);
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
			node_process__WEBPACK_IMPORTED_MODULE_5__.versions?.electron && (t.from = "electron");
			let e = node_process__WEBPACK_IMPORTED_MODULE_5__.execArgv ?? [];
			(e.includes("-e") || e.includes("--eval") || e.includes("-p") || e.includes("--print")) && (t.from = "eval");
		}
		e === void 0 && (e = node_process__WEBPACK_IMPORTED_MODULE_5__.argv), this.rawArgs = e.slice();
		let n;
		switch (t.from) {
			case void 0:
			case "node":
				this._scriptPath = e[1], n = e.slice(2);
				break;
			case "electron":
				node_process__WEBPACK_IMPORTED_MODULE_5__.defaultApp ? (this._scriptPath = e[1], n = e.slice(2)) : n = e.slice(1);
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
	_checkForMissingExecutable(t, n, r) {
		if (node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync(t)) return;
		let i = `'${t}' does not exist
 - if '${r}' is not meant to be an executable command, remove description parameter from '.command()' and use '.description()' instead
 - if the default executable name is not suitable, use the executableFile option to supply a custom name or path
 - ${n ? `searched for local subcommand relative to directory '${n}'` : "no directory for search for local subcommand, use .executableDir() to supply a custom directory"}`;
		throw Error(i);
	}
	_executeSubCommand(t, r) {
		r = r.slice();
		let o = [
			".js",
			".ts",
			".tsx",
			".mjs",
			".cjs"
		];
		function findFile(t, r) {
			let i = node_path__WEBPACK_IMPORTED_MODULE_2__.resolve(t, r);
			if (node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync(i)) return i;
			if (o.includes(node_path__WEBPACK_IMPORTED_MODULE_2__.extname(r))) return;
			let a = o.find((t) => node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync(`${i}${t}`));
			if (a) return `${i}${a}`;
		}
		this._checkForMissingMandatoryOptions(), this._checkForConflictingOptions();
		let s = t._executableFile || `${this._name}-${t._name}`, c = this._executableDir || "";
		if (this._scriptPath) {
			let t;
			try {
				t = node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync(this._scriptPath);
			} catch {
				t = this._scriptPath;
			}
			c = node_path__WEBPACK_IMPORTED_MODULE_2__.resolve(node_path__WEBPACK_IMPORTED_MODULE_2__.dirname(t), c);
		}
		if (c) {
			let e = findFile(c, s);
			if (!e && !t._executableFile && this._scriptPath) {
				let r = node_path__WEBPACK_IMPORTED_MODULE_2__.basename(this._scriptPath, node_path__WEBPACK_IMPORTED_MODULE_2__.extname(this._scriptPath));
				r !== this._name && (e = findFile(c, `${r}-${t._name}`));
			}
			s = e || s;
		}
		let l = o.includes(node_path__WEBPACK_IMPORTED_MODULE_2__.extname(s)), u;
		node_process__WEBPACK_IMPORTED_MODULE_5__.platform === "win32" ? (this._checkForMissingExecutable(s, c, t._name), r.unshift(s), r = incrementNodeInspectorPort(node_process__WEBPACK_IMPORTED_MODULE_5__.execArgv).concat(r), u = node_child_process__WEBPACK_IMPORTED_MODULE_4__.spawn(node_process__WEBPACK_IMPORTED_MODULE_5__.execPath, r, { stdio: "inherit" })) : l ? (r.unshift(s), r = incrementNodeInspectorPort(node_process__WEBPACK_IMPORTED_MODULE_5__.execArgv).concat(r), u = node_child_process__WEBPACK_IMPORTED_MODULE_4__.spawn(node_process__WEBPACK_IMPORTED_MODULE_5__.argv[0], r, { stdio: "inherit" })) : u = node_child_process__WEBPACK_IMPORTED_MODULE_4__.spawn(s, r, { stdio: "inherit" }), u.killed || [
			"SIGUSR1",
			"SIGUSR2",
			"SIGTERM",
			"SIGINT",
			"SIGHUP"
		].forEach((e) => {
			node_process__WEBPACK_IMPORTED_MODULE_5__.on(e, () => {
				u.killed === !1 && u.exitCode === null && u.kill(e);
			});
		});
		let d = this._exitCallback;
		u.on("close", (e) => {
			e ??= 1, d ? d(new CommanderError(e, "commander.executeSubCommandAsync", "(close)")) : node_process__WEBPACK_IMPORTED_MODULE_5__.exit(e);
		}), u.on("error", (e) => {
			if (e.code === "ENOENT") this._checkForMissingExecutable(s, c, t._name);
			else if (e.code === "EACCES") throw Error(`'${s}' not executable`);
			if (!d) node_process__WEBPACK_IMPORTED_MODULE_5__.exit(1);
			else {
				let t = new CommanderError(1, "commander.executeSubCommandAsync", "(error)");
				t.nestedError = e, d(t);
			}
		}), this.runningCommand = u;
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
			if (e.envVar && e.envVar in node_process__WEBPACK_IMPORTED_MODULE_5__.env) {
				let t = e.attributeName();
				(this.getOptionValue(t) === void 0 || [
					"default",
					"config",
					"env"
				].includes(this.getOptionValueSource(t))) && (e.required || e.optional ? this.emit(`optionEnv:${e.name()}`, node_process__WEBPACK_IMPORTED_MODULE_5__.env[e.envVar]) : this.emit(`optionEnv:${e.name()}`));
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
		return this._name = node_path__WEBPACK_IMPORTED_MODULE_2__.basename(e, node_path__WEBPACK_IMPORTED_MODULE_2__.extname(e)), this;
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
		let t = Number(node_process__WEBPACK_IMPORTED_MODULE_5__.exitCode ?? 0);
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
	if (node_process__WEBPACK_IMPORTED_MODULE_5__.env.NO_COLOR || node_process__WEBPACK_IMPORTED_MODULE_5__.env.FORCE_COLOR === "0" || node_process__WEBPACK_IMPORTED_MODULE_5__.env.FORCE_COLOR === "false") return !1;
	if (node_process__WEBPACK_IMPORTED_MODULE_5__.env.FORCE_COLOR || node_process__WEBPACK_IMPORTED_MODULE_5__.env.CLICOLOR_FORCE !== void 0) return !0;
}
new o();



/***/ }),

/***/ 4178:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ PQueue)
/* harmony export */ });
// node_modules/p-queue/dist/lower-bound.js
function lowerBound(e, t, n) {
	let r = 0, i = e.length;
	for (; i > 0;) {
		let a = Math.trunc(i / 2), o = r + a;
		n(e[o], t) <= 0 ? (r = ++o, i -= a + 1) : i = a;
	}
	return r;
}
var PriorityQueue = class {
	#e = [];
	#t = 0;
	#n() {
		this.#t !== 0 && (this.#e.splice(0, this.#t), this.#t = 0);
	}
	#r(e) {
		for (let t = this.#t; t < this.#e.length; t++) if (e(this.#e[t])) return t;
		return -1;
	}
	#i() {
		let e = this.#e[this.#t];
		return this.#e[this.#t] = void 0, this.#t++, this.#t === this.#e.length ? (this.#e.length = 0, this.#t = 0) : this.#t > 100 && this.#t > this.#e.length / 2 && this.#n(), e.run;
	}
	enqueue(e, t) {
		let { priority: n = 0, id: r } = t ?? {}, { size: i } = this, a = {
			priority: n,
			id: r,
			run: e
		};
		if (i === 0) {
			this.#e.length = 0, this.#t = 0, this.#e.push(a);
			return;
		}
		if (this.#e.at(-1).priority >= n) {
			this.#e.push(a);
			return;
		}
		this.#n();
		let o = lowerBound(this.#e, a, (e, t) => e.priority === t.priority ? 0 : t.priority - e.priority);
		this.#e.splice(o, 0, a);
	}
	setPriority(e, t) {
		let n = this.#r((t) => t.id === e);
		if (n === -1) throw ReferenceError(`No promise function with the id "${e}" exists in the queue.`);
		if (this.#e[n].priority === t) return;
		let [r] = this.#e.splice(n, 1);
		this.enqueue(r.run, {
			priority: t,
			id: e
		});
	}
	remove(e) {
		let t = this.#r((t) => (typeof e == "string" ? t.id : t.run) === e);
		t === this.#t ? this.#i() : t !== -1 && this.#e.splice(t, 1);
	}
	dequeue() {
		return this.#t === this.#e.length ? void 0 : this.#i();
	}
	filter(e) {
		let t = [];
		for (let n = this.#t; n < this.#e.length; n++) {
			let r = this.#e[n];
			r.priority === e.priority && t.push(r.run);
		}
		return t;
	}
	get size() {
		return this.#e.length - this.#t;
	}
};
// node_modules/p-queue/dist/index.js
const e = 2147483647, t = globalThis.process?.getBuiltinModule?.("node:async_hooks"), bindAsyncContext = (e) => {
	if (t === void 0) return e;
	let n = new t.AsyncResource("PQueueTask");
	return () => n.runInAsyncScope(e);
}, validateTimeout = (t) => {
	if (t !== void 0 && !(Number.isFinite(t) && t > 0 && t <= e)) throw TypeError(`Expected \`timeout\` to be a positive finite number up to ${e}, got \`${t}\` (${typeof t})`);
}, validateLimit = (e, t) => {
	if (!(typeof t == "number" && t >= 1 && (t === Infinity || Number.isInteger(t)))) throw TypeError(`Expected \`${e}\` to be an integer from 1 and up or \`Infinity\`, got \`${String(t)}\` (${typeof t})`);
}, validateRateLimit = (t, n, r) => {
	if (validateLimit("intervalCap", n), !(Number.isFinite(t) && t >= 0)) throw TypeError(`Expected \`interval\` to be a finite number >= 0, got \`${String(t)}\` (${typeof t})`);
	if (n !== Infinity && t > e) throw TypeError(`Expected \`interval\` to be at most ${e} with an \`intervalCap\`, got \`${t}\``);
	if (r && t === 0) throw TypeError("The `strict` option requires a non-zero `interval`");
	if (r && n === Infinity) throw TypeError("The `strict` option requires a finite `intervalCap`");
};
var PQueue = class extends EventTarget {
	#e;
	#t;
	#n = 0;
	#r;
	#i = !1;
	#a = !1;
	#o;
	#s = 0;
	#c;
	#l;
	#u;
	#d = [];
	#f = 0;
	#p;
	#m;
	#h = 0;
	#g;
	#_;
	#v = 1n;
	#y = new Set();
	#b = new Map();
	#x = new Set();
	#S;
	constructor(e) {
		super(), globalThis.process?.getBuiltinModule?.("node:events")?.setMaxListeners(Infinity, this);
		let { carryoverIntervalCount: t = !1, intervalCap: n = Infinity, interval: r = 0, concurrency: i = Infinity, autoStart: a = !0, queueClass: o = PriorityQueue, strict: s = !1, timeout: c } = e ?? {};
		validateRateLimit(r, n, s), this.#e = t, this.#t = n === Infinity || r === 0, this.#r = n, this.#o = r, this.#u = s, this.#m = o, this.#p = new this.#m(), this.concurrency = i, this.timeout = c, this.#_ = !a, this.#j();
	}
	#C(e, t) {
		let n = this.#b.get(e);
		if (!n) {
			let t = new Set(), dispatch = () => {
				this.#b.delete(e);
				for (let e of t) e();
			};
			n = {
				callbacks: t,
				dispatch
			}, this.#b.set(e, n), e.addEventListener("abort", dispatch, { once: !0 });
		}
		let r = n;
		return r.callbacks.add(t), () => {
			r.callbacks.delete(t), r.callbacks.size > 0 || this.#b.get(e) !== r || (this.#b.delete(e), e.removeEventListener("abort", r.dispatch));
		};
	}
	#w(e, t) {
		this.dispatchEvent(new CustomEvent(e, { detail: t }));
	}
	async #T(e, t) {
		let n = Array.isArray(e) ? e : [e];
		return new Promise((e) => {
			let r = new AbortController(), listener = () => {
				(!t || t()) && (r.abort(), e());
			};
			for (let e of n) this.addEventListener(e, listener, { signal: r.signal });
		});
	}
	get #E() {
		if (this.#t || this.#p.size === 0) return !1;
		let e = Date.now();
		return this.#u ? (this.#M(e), this.#F() >= this.#r) : (this.#c === void 0 && this.#s <= e ? this.#D : this.#n) >= this.#r;
	}
	get #D() {
		return this.#e ? this.#h : 0;
	}
	#O() {
		let e = this.#E;
		e !== this.#i && (this.#i = e, this.#w(e ? "rateLimit" : "rateLimitCleared"));
	}
	#k() {
		this.#t || (this.#P(), this.#A());
	}
	#A() {
		this.#t || this.#a || (this.#a = !0, queueMicrotask(() => {
			this.#a = !1, this.#O();
		}));
	}
	#j() {
		this.#t || (this.addEventListener("add", () => {
			this.#p.size > 0 && this.#A();
		}), this.addEventListener("next", () => {
			this.#A();
		}));
	}
	#M(e) {
		for (; this.#f < this.#d.length;) {
			let t = this.#d[this.#f];
			if (t !== void 0 && e - t >= this.#o) this.#f++;
			else break;
		}
		(this.#f > 100 && this.#f > this.#d.length / 2 || this.#f === this.#d.length) && (this.#d = this.#d.slice(this.#f), this.#f = 0);
	}
	#N(e) {
		this.#u ? this.#d.push(e) : this.#n++;
	}
	#P() {
		this.#u ? this.#d.length > this.#f && this.#d.pop() : this.#n > 0 && this.#n--;
	}
	#F() {
		return this.#d.length - this.#f;
	}
	get #I() {
		return this.#t ? !0 : (this.#u ? this.#F() : this.#n) < this.#r;
	}
	get #L() {
		return this.#h < this.#g;
	}
	#R() {
		this.#h--, this.#h === 0 && this.#w("pendingZero"), this.#Y(), this.#w("next");
	}
	#z() {
		this.#l = void 0, this.#J(), this.#_ || this.#q();
	}
	#B(e) {
		if (this.#u) {
			if (this.#M(e), this.#F() >= this.#r) {
				let t = this.#d[this.#f], n = this.#o - (e - t);
				return this.#V(n), !0;
			}
			return !1;
		}
		if (this.#c === void 0) {
			let t = this.#s - e;
			if (t <= 0) this.#n = this.#D;
			else return this.#V(t), !0;
		}
		return !1;
	}
	#V(e) {
		this.#l === void 0 && (this.#l = setTimeout(() => {
			this.#z();
		}, e));
	}
	#H() {
		this.#c !== void 0 && (clearInterval(this.#c), this.#c = void 0);
	}
	#U() {
		this.#l !== void 0 && (clearTimeout(this.#l), this.#l = void 0);
	}
	#W() {
		this.#H(), this.#w("empty"), this.#h > 0 || this.#p.size > 0 || (this.#U(), this.#u && this.#M(Date.now()), this.#w("idle"));
	}
	#G() {
		let e;
		do
			e = this.#K();
		while (e === void 0);
		return e;
	}
	#K() {
		if (this.#p.size === 0) return this.#W(), !1;
		if (this.#_) return this.#I || this.#B(Date.now()), !1;
		let e = Date.now(), t = !this.#B(e);
		if (this.#I && this.#L) {
			let n = this.#p.dequeue();
			this.#t || (this.#N(e), this.#A()), t && this.#q();
			let r = this.#h;
			if (n(), this.#h === r) {
				this.#w("next");
				return;
			}
			return this.#w("active"), !0;
		}
		return !1;
	}
	#q() {
		this.#t || this.#c !== void 0 || this.#u || (this.#U(), this.#c = setInterval(() => {
			this.#J();
		}, this.#o), this.#s = Date.now() + this.#o);
	}
	#J() {
		this.#u || (this.#c !== void 0 && (this.#n === 0 && this.#h === 0 ? this.#H() : this.#s = Date.now() + this.#o), this.#n = this.#D), this.#Y(), this.#A();
	}
	#Y() {
		for (; this.#G(););
	}
	#X() {
		this.#p.size > 0 && this.#Y();
	}
	async #Z(e, t, n) {
		let r = t.id ?? (this.#v++).toString();
		if (t = {
			timeout: this.#S,
			...t,
			id: r
		}, validateTimeout(t.timeout), t.priority !== void 0 && (typeof t.priority != "number" || Number.isNaN(t.priority))) throw TypeError(`Expected \`priority\` to be a number, got \`${String(t.priority)}\` (${typeof t.priority})`);
		return n.id = r, n.priority = t.priority ?? 0, new Promise((i, a) => {
			if (t.signal?.aborted) {
				a(t.signal.reason);
				return;
			}
			let o = bindAsyncContext(async () => {
				if (n.stopListeningForAbort?.(), this.#x.delete(n), t.signal?.aborted) {
					this.#k(), a(t.signal.reason);
					return;
				}
				this.#h++;
				let o = {
					id: r,
					priority: n.priority,
					startTime: Date.now(),
					timeout: t.timeout
				};
				this.#y.add(o);
				let { signal: s } = t, c, l, u;
				try {
					if (t.timeout !== void 0) {
						let { signal: e, timeout: n } = t, r = new AbortController();
						u = setTimeout(() => {
							r.abort(new TimeoutError(`Task timed out after ${n}ms (queue has ${this.#h} running, ${this.#p.size} waiting)`));
						}, n), e && (l = this.#C(e, () => {
							r.abort(e.reason);
						})), s = r.signal;
					}
					let n;
					if (s) {
						let t = s, r = new Promise((e, n) => {
							c = this.#C(t, () => {
								n(t.reason);
							});
						});
						n = Promise.race([r, (async () => e({ signal: s }))()]);
					} else try {
						n = e({ signal: s });
					} catch (e) {
						n = Promise.reject(e);
					}
					let r = await n;
					i(r), this.#w("completed", r);
				} catch (e) {
					a(e), this.#w("error", e);
				} finally {
					clearTimeout(u), c?.(), l?.(), this.#y.delete(o), queueMicrotask(() => {
						this.#R();
					});
				}
			}), s = this.#p.size > 0;
			if (this.#p.enqueue(o, t), n.reject = a, this.#x.add(n), t.signal) {
				let { signal: e } = t;
				n.stopListeningForAbort = this.#C(e, () => {
					this.#x.delete(n), this.#p instanceof PriorityQueue ? this.#p.remove(o) : this.#p.remove(r), a(e.reason), this.#Y(), this.#w("next");
				});
			}
			this.#w("add"), s ? this.#Y() : this.#G();
		});
	}
	get timeout() {
		return this.#S;
	}
	set timeout(e) {
		validateTimeout(e), this.#S = e;
	}
	get concurrency() {
		return this.#g;
	}
	set concurrency(e) {
		validateLimit("concurrency", e), this.#g = e, this.#X();
	}
	setPriority(e, t) {
		if (typeof t != "number" || !Number.isFinite(t)) throw TypeError(`Expected \`priority\` to be a finite number, got \`${t}\` (${typeof t})`);
		for (let n of this.#x) if (n.id === e) {
			this.#p.setPriority(e, t), n.priority = t;
			return;
		}
		throw ReferenceError(`No promise function with the id "${e}" exists in the queue.`);
	}
	add(e, t = {}) {
		let n = {}, r = this.#Z(e, t, n);
		return n.promise = r, n.isCleared && r.catch(() => void 0), r;
	}
	async addAll(e, t) {
		return Promise.all(e.map(async (e) => this.add(e, t)));
	}
	start() {
		return this.#_ && (this.#_ = !1, this.#X()), this;
	}
	pause() {
		this.#_ = !0;
	}
	clear() {
		if (this.#p.size === 0) return;
		this.#p = new this.#m();
		let e = new DOMException("The queue was cleared", "AbortError");
		for (let t of this.#x) t.stopListeningForAbort?.(), t.isCleared = !0, t.promise?.catch(() => void 0), t.reject(e);
		this.#x.clear(), this.#W(), this.#O(), this.#w("next");
	}
	async onEmpty() {
		this.#p.size !== 0 && await this.#T(["empty", "active"], () => this.#p.size === 0);
	}
	async onSizeLessThan(e) {
		this.#p.size < e || await this.#T(["next", "active"], () => this.#p.size < e);
	}
	async onIdle() {
		(this.#h !== 0 || this.#p.size !== 0) && await this.#T("idle");
	}
	async onPendingZero() {
		this.#h !== 0 && await this.#T("pendingZero");
	}
	async onRateLimit() {
		this.#O(), this.isRateLimited || await this.#T("rateLimit");
	}
	async onRateLimitCleared() {
		this.#O(), this.isRateLimited && await this.#T("rateLimitCleared");
	}
	onError() {
		return new Promise((e, t) => {
			this.addEventListener("error", (e) => {
				t(e.detail);
			}, { once: !0 });
		});
	}
	get size() {
		return this.#p.size;
	}
	sizeBy(e) {
		return this.#p.filter(e).length;
	}
	get pending() {
		return this.#h;
	}
	get isPaused() {
		return this.#_;
	}
	get isRateLimited() {
		return this.#E;
	}
	get isSaturated() {
		return this.#p.size > 0 && (this.#h >= this.#g || this.isRateLimited);
	}
	get runningTasks() {
		return Array.from(this.#y, (e) => ({
			...e,
			timeoutRemaining: e.timeout === void 0 ? void 0 : Math.max(0, e.startTime + e.timeout - Date.now())
		}));
	}
}, TimeoutError = class extends DOMException {
	constructor(e) {
		super(e, "TimeoutError");
	}
};



/***/ }),

/***/ 1902:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ e)
/* harmony export */ });
// src/hosts/product-version.ts
const e = "0.1.0";



/***/ })

};
