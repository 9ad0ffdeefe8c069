import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ // The require scope
/******/ var __nccwpck_require__ = {};
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/************************************************************************/
var __webpack_exports__ = {};

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Yl: () => (/* reexport */ fromMarkdown),
  Te: () => (/* reexport */ gfm),
  CP: () => (/* reexport */ gfmFromMarkdown)
});

;// CONCATENATED MODULE: external "node:module"
const external_node_module_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:module");
;// CONCATENATED MODULE: ./build/rolldown-runtime.js

// \0rolldown/runtime.js
var rolldown_runtime_t = Object.create, n = Object.defineProperty, r = Object.getOwnPropertyDescriptor, i = Object.getOwnPropertyNames, a = Object.getPrototypeOf, o = Object.prototype.hasOwnProperty, __esmMin = (e, t, n) => () => {
	if (n) throw n[0];
	try {
		return e && (t = e(e = 0)), t;
	} catch (e) {
		throw n = [e], e;
	}
}, __commonJSMin = (e, t) => () => (t || (e((t = { exports: {} }).exports, t, t.exports), e = null), t.exports), __exportAll = (e, t) => {
	let r = {};
	for (var i in e) n(r, i, {
		get: e[i],
		enumerable: !0
	});
	return t || n(r, Symbol.toStringTag, { value: "Module" }), r;
}, __copyProps = (e, t, a, s) => {
	if (t && typeof t == "object" || typeof t == "function") for (var c = i(t), l = 0, u = c.length, d; l < u; l++) d = c[l], !o.call(e, d) && d !== a && n(e, d, {
		get: ((e) => t[e]).bind(null, d),
		enumerable: !(s = r(t, d)) || s.enumerable
	});
	return e;
}, __toESM = (e, r, i) => (i = e == null ? {} : rolldown_runtime_t(a(e)), __copyProps(r || !e || !e.__esModule || !o.call(e, "default") ? n(i, "default", {
	value: e,
	enumerable: !0
}) : i, e)), __toCommonJS = (e) => o.call(e, "module.exports") ? e["module.exports"] : __copyProps(n({}, "__esModule", { value: !0 }), e), s = (0,external_node_module_namespaceObject.createRequire)(import.meta.url);


;// CONCATENATED MODULE: ./build/lib.js
// node_modules/mdast-util-to-string/lib/index.js
const e = {};
function lib_toString(t, n) {
	let r = n || e;
	return one(t, typeof r.includeImageAlt != "boolean" || r.includeImageAlt, typeof r.includeHtml != "boolean" || r.includeHtml);
}
function one(e, t, n) {
	if (node(e)) {
		if ("value" in e) return e.type === "html" && !n ? "" : e.value;
		if (t && "alt" in e && e.alt) return e.alt;
		if ("children" in e) return lib_all(e.children, t, n);
	}
	return Array.isArray(e) ? lib_all(e, t, n) : "";
}
function lib_all(e, t, n) {
	let r = [], i = -1;
	for (; ++i < e.length;) r[i] = one(e[i], t, n);
	return r.join("");
}
function node(e) {
	return !!(e && typeof e == "object");
}


;// CONCATENATED MODULE: ./build/lib2.js


// node_modules/devlop/lib/default.js
function ok$1() {}
// node_modules/unist-util-is/lib/index.js
const convert = (function(e) {
	if (e == null) return ok;
	if (typeof e == "function") return castFactory(e);
	if (typeof e == "object") return Array.isArray(e) ? anyFactory(e) : propertiesFactory(e);
	if (typeof e == "string") return typeFactory(e);
	throw Error("Expected function, string, or object as test");
});
function anyFactory(e) {
	let t = [], n = -1;
	for (; ++n < e.length;) t[n] = convert(e[n]);
	return castFactory(any);
	function any(...e) {
		let n = -1;
		for (; ++n < t.length;) if (t[n].apply(this, e)) return !0;
		return !1;
	}
}
function propertiesFactory(e) {
	let t = e;
	return castFactory(all);
	function all(n) {
		let r = n, i;
		for (i in e) if (r[i] !== t[i]) return !1;
		return !0;
	}
}
function typeFactory(e) {
	return castFactory(type);
	function type(t) {
		return t && t.type === e;
	}
}
function castFactory(e) {
	return check;
	function check(t, n, r) {
		return !!(looksLikeANode(t) && e.call(this, t, typeof n == "number" ? n : void 0, r || void 0));
	}
}
function ok() {
	return !0;
}
function looksLikeANode(e) {
	return typeof e == "object" && !!e && "type" in e;
}
// node_modules/unist-util-visit-parents/lib/color.node.js
function color(e) {
	return "\x1B[33m" + e + "\x1B[39m";
}
// node_modules/unist-util-visit-parents/lib/index.js
const lib2_n = [];
function visitParents(e, t, r, i) {
	if (!e || typeof e != "object") throw Error("Unexpected value `" + e + "` for `tree`, expected node");
	let a = !0, o, s, c, l;
	if (typeof r == "function" || r && typeof r == "object" ? (o = t, s = r, i && (a = !1)) : (s = t, r && (a = !1)), typeof s == "function") c = s;
	else if (s && typeof s == "object") {
		if (s.enter !== null && s.enter !== void 0) {
			if (typeof s.enter == "function") c = s.enter;
			else throw Error("Unexpected value `" + s.enter + "` for `visitors.enter`, expected optional visitor");
		}
		if (typeof s.exit == "function") l = s.exit;
		else throw Error("Unexpected value `" + s.exit + "` for `visitors.exit`, expected visitor (pass a visitor directly if you only want an enter visitor)");
	} else throw Error("Unexpected value `" + s + "` for `enter` or `visitors`, expected visitor or object with visitors");
	let u = convert(o), d = a ? 1 : -1;
	factory(e, void 0, [])();
	function factory(e, t, r) {
		let i = e && typeof e == "object" ? e : {};
		if (typeof i.type == "string") {
			let t = typeof i.tagName == "string" ? i.tagName : typeof i.name == "string" ? i.name : void 0;
			Object.defineProperty(visit, "name", { value: "node (" + color(e.type + (t ? "<" + t + ">" : "")) + ")" });
		}
		return visit;
		function visit() {
			let i = !o || u(e, t, r[r.length - 1] || void 0), s = lib2_n;
			if (c && i && (s = toResult(c(e, r, t)), s[0] === !1)) return s;
			if ("children" in e && e.children) {
				let t = e;
				if (t.children && s[0] !== "skip") {
					let e = (a ? -1 : t.children.length) + d, n = [...r, t];
					for (; e > -1 && e < t.children.length;) {
						let r = t.children[e], i = factory(r, e, n)();
						if (i[0] === !1) return i;
						e = typeof i[1] == "number" ? i[1] : e + d;
					}
				}
			}
			if (l && i) {
				let n = toResult(l(e, r, t));
				if (n[0] === "skip") throw Error("Unexpected value `" + n[0] + "` from `exit`, expected `CONTINUE`, `EXIT`, index, or nothing");
				if (n[0] === !1 || typeof n[1] == "number") return n;
			}
			return s;
		}
	}
}
function toResult(e) {
	return Array.isArray(e) ? e : typeof e == "number" ? [!0, e] : e == null ? lib2_n : [e];
}
// node_modules/unist-util-visit/lib/index.js
function visit(e, t, n, r) {
	let i, a, o;
	typeof n == "function" || n && typeof n == "object" ? (i = t, a = n, o = r) : (a = t, o = n), typeof a == "function" ? visitParents(e, i, wrap(a), o) : visitParents(e, i, wrapVisitors(a), o);
}
function wrapVisitors(e) {
	return !e || typeof e != "object" ? e : {
		enter: typeof e.enter == "function" ? wrap(e.enter) : e.enter,
		exit: typeof e.exit == "function" ? wrap(e.exit) : e.exit
	};
}
function wrap(e) {
	return overload;
	function overload(t, n, r) {
		return e(t, r, n[n.length - 1]);
	}
}
// node_modules/ccount/index.js
function ccount(e, t) {
	let n = String(e);
	if (typeof t != "string") throw TypeError("Expected character");
	let r = 0, i = n.indexOf(t);
	for (; i !== -1;) r++, i = n.indexOf(t, i + t.length);
	return r;
}
// node_modules/micromark-util-character/index.js
const lib2_r = regexCheck(/[A-Za-z]/), lib2_i = regexCheck(/[\dA-Za-z]/), lib2_a = regexCheck(/[#-'*+\--9=?A-Z^-~]/);
function asciiControl(e) {
	return e !== null && (e < 32 || e === 127);
}
const lib2_o = regexCheck(/\d/), lib2_s = regexCheck(/[\dA-Fa-f]/), c = regexCheck(/[!-/:-@[-`{-~]/);
function markdownLineEnding(e) {
	return e !== null && e < -2;
}
function markdownLineEndingOrSpace(e) {
	return e !== null && (e < 0 || e === 32);
}
function markdownSpace(e) {
	return e === -2 || e === -1 || e === 32;
}
const l = regexCheck(/\p{P}|\p{S}/u), u = regexCheck(/\s/);
function regexCheck(e) {
	return check;
	function check(t) {
		return t !== null && t > -1 && e.test(String.fromCharCode(t));
	}
}
// node_modules/escape-string-regexp/index.js
function escapeStringRegexp(e) {
	if (typeof e != "string") throw TypeError("Expected a string");
	return e.replace(/[|\\{}()[\]^$+*?.]/g, "\\$&").replace(/-/g, "\\x2d");
}
// node_modules/mdast-util-find-and-replace/lib/index.js
function findAndReplace(e, t, n) {
	let r = convert((n || {}).ignore || []), i = toPairs(t), a = -1;
	for (; ++a < i.length;) visitParents(e, visitor);
	function visitor(e, t, n) {
		if (e.type === "text" && typeof n == "number") return handler(e, t, n);
		if (r(e, n, t[t.length - 1])) return "skip";
	}
	function handler(e, t, n) {
		let r = t[t.length - 1], o = i[a][0], s = i[a][1], c = 0, l = !1, u = [];
		o.lastIndex = 0;
		let d = o.exec(e.value);
		for (; d;) {
			let n = d.index, r = {
				index: d.index,
				input: d.input,
				stack: [...t, e]
			}, i = s(...d, r);
			if (typeof i == "string" && (i = i.length > 0 ? {
				type: "text",
				value: i
			} : void 0), i === !1) o.lastIndex = n + 1;
			else {
				if (c !== n && add({
					type: "text",
					value: e.value.slice(c, n)
				}), Array.isArray(i)) for (let e of i) add(e);
				else i && add(i);
				c = n + d[0].length, l = !0;
			}
			if (!o.global) break;
			d = o.exec(e.value);
		}
		return l ? (c < e.value.length && add({
			type: "text",
			value: e.value.slice(c)
		}), r.children.splice(n, 1, ...u)) : u = [e], n + u.length;
		function add(e) {
			let t = u[u.length - 1];
			t && t.type === "text" && e.type === "text" ? t.value += e.value : u.push(e);
		}
	}
}
function toPairs(e) {
	if (!Array.isArray(e)) throw TypeError("Expected find and replace tuple or list of tuples");
	let t = [], n = !e[0] || Array.isArray(e[0]) ? e : [e], r = -1;
	for (; ++r < n.length;) {
		let e = n[r];
		t.push([toExpression(e[0]), toFunction(e[1])]);
	}
	return t;
}
function toExpression(e) {
	return typeof e == "string" ? new RegExp(escapeStringRegexp(e), "g") : e;
}
function toFunction(e) {
	return typeof e == "function" ? e : function() {
		return e;
	};
}
// node_modules/mdast-util-gfm-autolink-literal/lib/index.js
const d = "phrasing", f = (/* unused pure expression or super */ null && ([
	"autolink",
	"link",
	"image",
	"label"
]));
function gfmAutolinkLiteralFromMarkdown() {
	return {
		transforms: [transformGfmAutolinkLiterals],
		enter: {
			literalAutolink: enterLiteralAutolink,
			literalAutolinkEmail: enterLiteralAutolinkValue,
			literalAutolinkHttp: enterLiteralAutolinkValue,
			literalAutolinkWww: enterLiteralAutolinkValue
		},
		exit: {
			literalAutolink: exitLiteralAutolink,
			literalAutolinkEmail: exitLiteralAutolinkEmail,
			literalAutolinkHttp: exitLiteralAutolinkHttp,
			literalAutolinkWww: exitLiteralAutolinkWww
		}
	};
}
function gfmAutolinkLiteralToMarkdown() {
	return { unsafe: [
		{
			character: "@",
			before: "[+\\-.\\w]",
			after: "[\\-.\\w]",
			inConstruct: d,
			notInConstruct: f
		},
		{
			character: ".",
			before: "[Ww]",
			after: "[\\-.\\w]",
			inConstruct: d,
			notInConstruct: f
		},
		{
			character: ":",
			before: "[ps]",
			after: "\\/",
			inConstruct: d,
			notInConstruct: f
		}
	] };
}
function enterLiteralAutolink(e) {
	this.enter({
		type: "link",
		title: null,
		url: "",
		children: [],
		position: void 0
	}, e);
}
function enterLiteralAutolinkValue(e) {
	this.config.enter.autolinkProtocol.call(this, e);
}
function exitLiteralAutolinkHttp(e) {
	this.config.exit.autolinkProtocol.call(this, e);
}
function exitLiteralAutolinkWww(e) {
	this.config.exit.data.call(this, e);
	let t = this.stack[this.stack.length - 1];
	t.type, t.url = "http://" + this.sliceSerialize(e);
}
function exitLiteralAutolinkEmail(e) {
	this.config.exit.autolinkEmail.call(this, e);
}
function exitLiteralAutolink(e) {
	this.exit(e);
}
function transformGfmAutolinkLiterals(e) {
	findAndReplace(e, [
		[/(?<![\da-z])(https?:\/\/|www(?=\.))([\w-]*\.[\w\-.]*)([^\t\n\r ]*)/gi, findUrl],
		[/(?<![\w+\-.@])xmpp:([\w+\-.]+)@([\w-]+(?:\.[\w-]+)+)(\/(?:[\w\-/]|\.(?=[\dA-Za-z]))*)?/g, findXmpp],
		[/(?<![\w+\-.@])mailto:([\w+\-.]+)@([\w-]+(?:\.[\w-]+)+)/g, findMailto],
		[/(?<![\w+\-.]|(?:^|[^\d@A-Za-z])(?:mailto|xmpp):)([\w+\-.]+)@([\w-]+(?:\.[\w-]+)+)/g, findEmail]
	], { ignore: ["link", "linkReference"] });
}
function findUrl(e, t, n, r, i) {
	if (!previous$1(i)) return !1;
	let a = "";
	if (/^w/i.test(t) && (n = t + n, t = "", a = "http://"), l(n.charCodeAt(0)) || !isCorrectDomain(n)) return !1;
	let o = splitUrl(n + r), s = {
		type: "link",
		title: null,
		url: a + t + o[0],
		children: [{
			type: "text",
			value: t + o[0],
			position: void 0
		}],
		position: void 0
	};
	return o[1] ? [s, {
		type: "text",
		value: o[1],
		position: void 0
	}] : s;
}
function findEmail(e, t, n) {
	return !/[\d\-_]$/.test(n) && {
		type: "link",
		title: null,
		url: "mailto:" + t + "@" + n,
		children: [{
			type: "text",
			value: t + "@" + n,
			position: void 0
		}],
		position: void 0
	};
}
function findMailto(e, t, n) {
	if (/[\d\-_]$/.test(n)) return !1;
	let r = "mailto:" + t + "@" + n;
	return {
		type: "link",
		title: null,
		url: r,
		children: [{
			type: "text",
			value: r,
			position: void 0
		}],
		position: void 0
	};
}
function findXmpp(e, t, n, r, i) {
	if (/[\d\-_]$/.test(n) || r && (!/[A-Za-z]$/.test(r) || i.input.charAt(i.index + e.length) === "@")) return !1;
	let a = "xmpp:" + t + "@" + n + (r || "");
	return {
		type: "link",
		title: null,
		url: a,
		children: [{
			type: "text",
			value: a,
			position: void 0
		}],
		position: void 0
	};
}
function isCorrectDomain(e) {
	let t = e.split(".");
	return !(t.length < 2 || t[t.length - 1] && (/_/.test(t[t.length - 1]) || !/[\dA-Za-z]/.test(t[t.length - 1])) || t[t.length - 2] && (/_/.test(t[t.length - 2]) || !/[\dA-Za-z]/.test(t[t.length - 2])));
}
function splitUrl(e) {
	let t = e.length;
	for (; t > 0;) {
		let n = e.charCodeAt(t - 1);
		if (n === 33 || n === 34 || n === 38 || n === 39 || n === 41 || n === 44 || n === 46 || n === 58 || n === 59 || n === 60 || n === 62 || n === 63 || n === 93 || n === 125) t--;
		else break;
	}
	if (t === e.length) return [e, void 0];
	let n = e.slice(t);
	e = e.slice(0, t);
	let r = n.indexOf(")"), i = ccount(e, "("), a = ccount(e, ")");
	for (; r !== -1 && i > a;) e += n.slice(0, r + 1), n = n.slice(r + 1), r = n.indexOf(")"), a++;
	return [e, n];
}
function previous$1(e) {
	let t = e.input.charCodeAt(e.index - 1);
	return e.index === 0 || u(t) || l(t);
}
// node_modules/micromark-util-normalize-identifier/index.js
function normalizeIdentifier(e) {
	return e.replace(/[\t\n\r ]+/g, " ").replace(/^ | $/g, "").toLowerCase().toUpperCase();
}
// node_modules/mdast-util-gfm-footnote/lib/index.js
footnoteReference.peek = footnoteReferencePeek;
function enterFootnoteCallString() {
	this.buffer();
}
function enterFootnoteCall(e) {
	this.enter({
		type: "footnoteReference",
		identifier: "",
		label: ""
	}, e);
}
function enterFootnoteDefinitionLabelString() {
	this.buffer();
}
function enterFootnoteDefinition(e) {
	this.enter({
		type: "footnoteDefinition",
		identifier: "",
		label: "",
		children: []
	}, e);
}
function exitFootnoteCallString(e) {
	let t = this.resume(), n = this.stack[this.stack.length - 1];
	n.type, n.identifier = normalizeIdentifier(this.sliceSerialize(e)).toLowerCase(), n.label = t;
}
function exitFootnoteCall(e) {
	this.exit(e);
}
function exitFootnoteDefinitionLabelString(e) {
	let t = this.resume(), n = this.stack[this.stack.length - 1];
	n.type, n.identifier = normalizeIdentifier(this.sliceSerialize(e)).toLowerCase(), n.label = t;
}
function exitFootnoteDefinition(e) {
	this.exit(e);
}
function footnoteReferencePeek() {
	return "[";
}
function footnoteReference(e, t, n, r) {
	let i = n.createTracker(r), a = i.move("[^"), o = n.enter("footnoteReference"), s = n.enter("reference");
	return a += i.move(n.safe(n.associationId(e), {
		after: "]",
		before: a
	})), s(), o(), a += i.move("]"), a;
}
function gfmFootnoteFromMarkdown() {
	return {
		enter: {
			gfmFootnoteCallString: enterFootnoteCallString,
			gfmFootnoteCall: enterFootnoteCall,
			gfmFootnoteDefinitionLabelString: enterFootnoteDefinitionLabelString,
			gfmFootnoteDefinition: enterFootnoteDefinition
		},
		exit: {
			gfmFootnoteCallString: exitFootnoteCallString,
			gfmFootnoteCall: exitFootnoteCall,
			gfmFootnoteDefinitionLabelString: exitFootnoteDefinitionLabelString,
			gfmFootnoteDefinition: exitFootnoteDefinition
		}
	};
}
function gfmFootnoteToMarkdown(e) {
	let t = !1;
	return e && e.firstLineBlank && (t = !0), {
		handlers: {
			footnoteDefinition,
			footnoteReference
		},
		unsafe: [{
			character: "[",
			inConstruct: [
				"label",
				"phrasing",
				"reference"
			]
		}]
	};
	function footnoteDefinition(e, n, r, i) {
		let a = r.createTracker(i), o = a.move("[^"), s = r.enter("footnoteDefinition"), c = r.enter("label");
		return o += a.move(r.safe(r.associationId(e), {
			before: o,
			after: "]"
		})), c(), o += a.move("]:"), e.children && e.children.length > 0 && (a.shift(4), o += a.move((t ? "\n" : " ") + r.indentLines(r.containerFlow(e, a.current()), t ? mapAll : mapExceptFirst))), s(), o;
	}
}
function mapExceptFirst(e, t, n) {
	return t === 0 ? e : mapAll(e, t, n);
}
function mapAll(e, t, n) {
	return (n ? "" : "    ") + e;
}
// node_modules/mdast-util-gfm-strikethrough/lib/index.js
const p = (/* unused pure expression or super */ null && ([
	"autolink",
	"destinationLiteral",
	"destinationRaw",
	"reference",
	"titleQuote",
	"titleApostrophe"
]));
handleDelete.attention = attentionDelete, handleDelete.peek = peekDelete;
function gfmStrikethroughFromMarkdown() {
	return {
		canContainEols: ["delete"],
		enter: { strikethrough: enterStrikethrough },
		exit: { strikethrough: exitStrikethrough }
	};
}
function gfmStrikethroughToMarkdown() {
	return {
		handlers: { delete: handleDelete },
		unsafe: [{
			character: "~",
			inConstruct: "phrasing",
			notInConstruct: p
		}]
	};
}
function enterStrikethrough(e) {
	this.enter({
		type: "delete",
		children: [],
		position: void 0
	}, e);
}
function exitStrikethrough(e) {
	this.exit(e);
}
function handleDelete(e, t, n, r) {
	let i = n.createTracker(r), a = n.stack.includes("strikethrough") ? "~" : "~~", o = n.enter("strikethrough"), s = i.move(a);
	return s += n.containerPhrasing(e, {
		...i.current(),
		before: s,
		after: "~"
	}), s += i.move(a), o(), s;
}
function attentionDelete() {
	return {
		construct: "strikethrough",
		markers: ["~"],
		sizes: [2, 1]
	};
}
function peekDelete() {
	return "~";
}
// node_modules/markdown-table/index.js
function defaultStringLength(e) {
	return e.length;
}
function markdownTable(e, t) {
	let n = t || {}, r = (n.align || []).concat(), i = n.stringLength || defaultStringLength, a = [], o = [], s = [], c = [], l = 0, u = -1;
	for (; ++u < e.length;) {
		let t = [], r = [], a = -1;
		for (e[u].length > l && (l = e[u].length); ++a < e[u].length;) {
			let o = serialize$1(e[u][a]);
			if (n.alignDelimiters !== !1) {
				let e = i(o);
				r[a] = e, (c[a] === void 0 || e > c[a]) && (c[a] = e);
			}
			t.push(o);
		}
		o[u] = t, s[u] = r;
	}
	let d = -1;
	if (typeof r == "object" && "length" in r) for (; ++d < l;) a[d] = toAlignment(r[d]);
	else {
		let e = toAlignment(r);
		for (; ++d < l;) a[d] = e;
	}
	d = -1;
	let f = [], p = [];
	for (; ++d < l;) {
		let e = a[d], t = "", r = "";
		e === 99 ? (t = ":", r = ":") : e === 108 ? t = ":" : e === 114 && (r = ":");
		let i = n.alignDelimiters === !1 ? 1 : Math.max(1, c[d] - t.length - r.length), o = t + "-".repeat(i) + r;
		n.alignDelimiters !== !1 && (i = t.length + i + r.length, i > c[d] && (c[d] = i), p[d] = i), f[d] = o;
	}
	o.splice(1, 0, f), s.splice(1, 0, p), u = -1;
	let m = [];
	for (; ++u < o.length;) {
		let e = o[u], t = s[u], r = n.fillRows === !1 ? Math.max(1, o[u === 1 ? 0 : u].length) : l;
		d = -1;
		let i = [];
		for (; ++d < r;) {
			let o = e[d] || "", s = "", l = "";
			if (n.alignDelimiters !== !1) {
				let e = c[d] - (t[d] || 0), n = a[d];
				if (n === 114) s = " ".repeat(e);
				else if (n === 99) {
					let t = e / 2;
					e % 2 ? (s = " ".repeat(t + .5), l = " ".repeat(t - .5)) : (s = " ".repeat(t), l = s);
				} else l = " ".repeat(e);
			}
			n.delimiterStart !== !1 && !d && i.push("|"), n.padding === !1 || n.alignDelimiters === !1 && o === "" || n.delimiterStart === !1 && !d || i.push(" "), n.alignDelimiters !== !1 && i.push(s), i.push(o), n.alignDelimiters !== !1 && i.push(l), n.padding !== !1 && i.push(" "), (n.delimiterEnd !== !1 || d !== r - 1) && i.push("|");
		}
		m.push(n.delimiterEnd === !1 ? i.join("").replace(/ +$/, "") : i.join(""));
	}
	return m.join("\n");
}
function serialize$1(e) {
	return e == null ? "" : String(e);
}
function toAlignment(e) {
	let t = typeof e == "string" ? e.codePointAt(0) : 0;
	return t === 67 || t === 99 ? 99 : t === 76 || t === 108 ? 108 : t === 82 || t === 114 ? 114 : 0;
}
// node_modules/mdast-util-phrasing/lib/index.js
const m = convert([
	"break",
	"delete",
	"emphasis",
	"footnote",
	"footnoteReference",
	"image",
	"imageReference",
	"inlineCode",
	"inlineMath",
	"link",
	"linkReference",
	"mdxJsxTextElement",
	"mdxTextExpression",
	"strong",
	"text",
	"textDirective"
]);
// node_modules/mdast-util-to-markdown/lib/handle/blockquote.js
function blockquote(e, t, n, r) {
	let i = n.enter("blockquote"), a = n.createTracker(r);
	a.move("> "), a.shift(2);
	let o = n.indentLines(n.containerFlow(e, a.current()), map$1);
	return i(), o;
}
function map$1(e, t, n) {
	return ">" + (n ? "" : " ") + e;
}
// node_modules/mdast-util-to-markdown/lib/util/pattern-in-scope.js
function patternInScope(e, t) {
	return listInScope(e, t.inConstruct, !0) && !listInScope(e, t.notInConstruct, !1);
}
function listInScope(e, t, n) {
	if (typeof t == "string" && (t = [t]), !t || t.length === 0) return n;
	let r = -1;
	for (; ++r < t.length;) if (e.includes(t[r])) return !0;
	return !1;
}
// node_modules/mdast-util-to-markdown/lib/handle/break.js
function hardBreak(e, t, n, r) {
	let i = -1;
	for (; ++i < n.unsafe.length;) {
		let e = n.unsafe[i];
		if (e.character === "\n" && !e.before && !e.after && patternInScope(n.stack, e)) return /[\t ]/.test(r.before) ? "" : " ";
	}
	return "\\\n";
}
// node_modules/longest-streak/index.js
function longestStreak(e, t) {
	let n = String(e), r = n.indexOf(t), i = r, a = 0, o = 0;
	if (typeof t != "string") throw TypeError("Expected substring");
	for (; r !== -1;) r === i ? ++a > o && (o = a) : a = 1, i = r + t.length, r = n.indexOf(t, i);
	return o;
}
// node_modules/mdast-util-to-markdown/lib/util/format-code-as-indented.js
function formatCodeAsIndented(e, t) {
	return !(t.options.fences !== !1 || !e.value || e.lang || !/[^\n\r ]/.test(e.value) || /^[\t ]*(?:[\n\r]|$)|(?:^|[\n\r])[\t ]*$/.test(e.value));
}
// node_modules/mdast-util-to-markdown/lib/util/check-fence.js
function checkFence(e) {
	let t = e.options.fence || "`";
	if (t !== "`" && t !== "~") throw Error("Cannot serialize code with `" + t + "` for `options.fence`, expected `` ` `` or `~`");
	return t;
}
// node_modules/mdast-util-to-markdown/lib/handle/code.js
function code$1(e, t, n, r) {
	let i = checkFence(n), a = e.value || "";
	if (formatCodeAsIndented(e, n)) {
		let e = n.enter("codeIndented"), t = n.indentLines(a, map);
		return e(), t;
	}
	let o = n.createTracker(r), s = i.repeat(Math.max(longestStreak(a, i) + 1, 3)), c = n.enter("codeFenced"), l = i === "`" ? "GraveAccent" : "Tilde", u = o.move(s);
	if (e.lang) {
		let t = n.enter(`codeFencedLang${l}`);
		u += o.move(n.safe(e.lang, {
			before: u,
			after: " ",
			encode: ["`"],
			...o.current()
		})), t();
	}
	if (e.lang && e.meta) {
		let t = n.enter(`codeFencedMeta${l}`);
		u += o.move(" "), u += o.move(n.safe(e.meta, {
			before: u,
			after: "\n",
			encode: ["`"],
			...o.current()
		})), t();
	}
	return u += o.move("\n"), a && (u += o.move(a + "\n")), u += o.move(s), c(), u;
}
function map(e, t, n) {
	return (n ? "" : "    ") + e;
}
// node_modules/mdast-util-to-markdown/lib/util/check-quote.js
function checkQuote(e) {
	let t = e.options.quote || "\"";
	if (t !== "\"" && t !== "'") throw Error("Cannot serialize title with `" + t + "` for `options.quote`, expected `\"`, or `'`");
	return t;
}
// node_modules/mdast-util-to-markdown/lib/handle/definition.js
function definition$1(e, t, n, r) {
	let i = checkQuote(n), a = i === "\"" ? "Quote" : "Apostrophe", o = n.enter("definition"), s = n.enter("label"), c = n.createTracker(r), l = c.move("[");
	return l += c.move(n.safe(n.associationId(e), {
		before: l,
		after: "]",
		...c.current()
	})), l += c.move("]: "), s(), !e.url || /[\0- \u007F]/.test(e.url) ? (s = n.enter("destinationLiteral"), l += c.move("<"), l += c.move(n.safe(e.url, {
		before: l,
		after: ">",
		...c.current()
	})), l += c.move(">")) : (s = n.enter("destinationRaw"), l += c.move(n.safe(e.url, {
		before: l,
		after: e.title ? " " : "\n",
		...c.current()
	}))), s(), e.title && (s = n.enter(`title${a}`), l += c.move(" " + i), l += c.move(n.safe(e.title, {
		before: l,
		after: i,
		...c.current()
	})), l += c.move(i), s()), o(), l;
}
// node_modules/mdast-util-to-markdown/lib/util/check-emphasis.js
function checkEmphasis(e) {
	let t = e.options.emphasis || "*";
	if (t !== "*" && t !== "_") throw Error("Cannot serialize emphasis with `" + t + "` for `options.emphasis`, expected `*`, or `_`");
	return t;
}
// node_modules/micromark-util-classify-character/index.js
function classifyCharacter(e) {
	if (e === null || markdownLineEndingOrSpace(e) || u(e)) return 1;
	if (l(e)) return 2;
}
// node_modules/mdast-util-to-markdown/lib/util/character.js
function firstCharacter(e) {
	let t = e.codePointAt(0);
	return t === void 0 ? "" : String.fromCodePoint(t);
}
function lastCharacter(e) {
	let t = e.codePointAt(e.length - 2);
	return t !== void 0 && t > 65535 ? e.slice(-2) : e.slice(-1);
}
// node_modules/mdast-util-to-markdown/lib/util/encode-character-reference.js
function encodeCharacterReference(e) {
	return "&#x" + e.toString(16).toUpperCase() + ";";
}
// node_modules/mdast-util-to-markdown/lib/util/encode-info.js
function encodeInfo(e, t, n) {
	let r = classifyCharacter(e), i = classifyCharacter(t);
	return r === void 0 ? i === void 0 ? n === "_" ? {
		inside: !0,
		outside: !0
	} : {
		inside: !1,
		outside: !1
	} : i === 1 ? {
		inside: !0,
		outside: !0
	} : {
		inside: !1,
		outside: !0
	} : r === 1 ? i === void 0 ? {
		inside: !1,
		outside: !1
	} : i === 1 ? {
		inside: !0,
		outside: !0
	} : {
		inside: !1,
		outside: !1
	} : i === void 0 ? {
		inside: !1,
		outside: !1
	} : i === 1 ? {
		inside: !0,
		outside: !1
	} : {
		inside: !1,
		outside: !1
	};
}
// node_modules/micromark-util-html-tag-name/index.js
const h = "address.article.aside.base.basefont.blockquote.body.caption.center.col.colgroup.dd.details.dialog.dir.div.dl.dt.fieldset.figcaption.figure.footer.form.frame.frameset.h1.h2.h3.h4.h5.h6.head.header.hr.html.iframe.legend.li.link.main.menu.menuitem.nav.noframes.ol.optgroup.option.p.param.search.section.summary.table.tbody.td.tfoot.th.thead.title.tr.track.ul".split("."), g = [
	"pre",
	"script",
	"style",
	"textarea"
];
// node_modules/mdast-util-to-markdown/lib/util/html-kind.js
function htmlKind(e) {
	if (e.charCodeAt(0) !== 60) return;
	let t = e.charCodeAt(1);
	if (t === 33) {
		let t = e.charCodeAt(2);
		return t === 45 ? 2 : t === 91 ? 5 : lib2_r(t) ? 4 : void 0;
	}
	if (t === 63) return 3;
	let n = t === 47, a = n ? 2 : 1, o = a, s = e.charCodeAt(o);
	if (!lib2_r(s)) return;
	for (; s === 45 || lib2_i(s);) s = e.charCodeAt(++o);
	let c = e.slice(a, o).toLowerCase();
	return !n && s !== 47 && g.includes(c) ? 1 : h.includes(c) ? 6 : 7;
}
// node_modules/mdast-util-to-markdown/lib/util/container-phrasing.js
const _ = new Map([["*", !1], ["_", !0]]);
function candidates(e, t, n) {
	let r = new Set();
	for (let i of e) {
		let e = n.get(i);
		if (e && i.attention && t.some((e) => e.attention === i.attention)) for (let t of e.tokens) r.add(t.attention);
	}
	let i = [];
	for (let t of e) t.attention && r.delete(t.attention) && i.push(t.attention);
	return i.reverse(), i;
}
function check(e, t, n) {
	let r = [], i = new Map(), a = new Map(), o = 0;
	for (; o < e.length;) {
		if (!e[o].attention) {
			o++;
			continue;
		}
		let s = e[o].value.charAt(0), c = _.get(s), l = o + 1;
		for (; l < e.length && e[l].attention && e[l].value.charAt(0) === s;) l++;
		let u = o ? e[o - 1].value : t, d = classifyCharacter(u.charCodeAt(u.length - 1)), f = classifyCharacter((l < e.length ? e[l].value : n).charCodeAt(0)), p = !f || f === 2 && !!d, m = !d || d === 2 && !!f, h = {
			tokens: e.slice(o, l),
			markers: [],
			start: 0,
			end: 0,
			open: c ? p && (!!d || !m) : p,
			close: c ? m && (!!f || !p) : m,
			split: c !== void 0
		};
		for (let e of h.tokens) {
			i.set(e, [...h.tokens]), a.set(e, h);
			let t = e.value.length;
			for (; t--;) h.markers.push(e);
		}
		h.end = h.markers.length, r.push(h), o = l;
	}
	for (pair(r, i), o = -1; ++o < e.length;) {
		let t = i.get(e[o]);
		if (t) return {
			attention: candidates(e, t, a),
			index: o
		};
	}
}
function encode(e, t) {
	let n = e[t ? 0 : e.length - 1];
	if (!n || n.attention) return;
	let r = t ? firstCharacter(n.value) : lastCharacter(n.value), i = encodeCharacterReference(r.codePointAt(0));
	if (t) n.value = i + n.value.slice(r.length);
	else {
		let e = n.value.slice(0, n.value.length - r.length), t = 0;
		for (; e.charCodeAt(e.length - 1 - t) === 92;) t++;
		t % 2 && (e += "\\"), n.value = e + i;
	}
}
function improve(e, t, n, r, i) {
	for (let a of n.attention) {
		let o = t.get(a) || a.sequences[0];
		for (let s of a.sequences) {
			if (s === o) continue;
			let c = new Map(t);
			c.set(a, s);
			let l = render(e, c, r, i), u = check(l, r, i);
			if (!u || u.index > n.index) return {
				chosen: c,
				mistake: u,
				tokens: l
			};
		}
	}
}
function pair(e, t) {
	let n = new Map();
	for (let r of e) {
		let e = r.tokens[0].value.charAt(0), i = n.get(e);
		i || (i = [], n.set(e, i));
		let a = r.close ? i.length : 0;
		for (; a-- && r.start < r.end;) {
			let e = i[a], n = e.end - e.start, o = r.end - r.start;
			if (r.split ? (e.close || r.open) && o % 3 && !((n + o) % 3) : n !== e.markers.length || n !== o) continue;
			let s = r.split ? n > 1 && o > 1 ? 2 : 1 : o, c = e.markers.slice(e.end - s, e.end), l = r.markers.slice(r.start, r.start + s), u = c[0], d = l[0];
			if (u === c[s - 1] && u.value.length === s && d === l[s - 1] && d.value.length === s && u.attention === d.attention) t.delete(u), t.delete(d);
			else {
				let e = [...new Set([...c, ...l])];
				for (let n of e) {
					let r = t.get(n);
					r && r.push(...e);
				}
			}
			e.end -= s, r.start += s, e.start === e.end && i.splice(a, 1), a = i.length;
		}
		r.open && r.start < r.end && i.push(r);
	}
}
function attentionSequences(e, t, n) {
	if (t.length === 0) throw Error("Cannot serialize `" + e + "` as attention without markers, expected one or more markers");
	if (n.length === 0) throw Error("Cannot serialize `" + e + "` as attention without sizes, expected one or more sizes");
	for (let t of n) if (!Number.isSafeInteger(t) || t < 1) throw Error("Cannot serialize `" + e + "` as attention with `" + t + "` as size, expected positive integer");
	let r = [];
	for (let i of t) {
		if (i.length !== 1) throw Error("Cannot serialize `" + e + "` as attention with `" + i + "` as marker, expected a single ascii character");
		if (!c(i.charCodeAt(0))) throw Error("Cannot serialize `" + e + "` as attention with `" + i + "` as marker, expected ascii punctuation");
		for (let e of n) r.push(i.repeat(e));
	}
	return r;
}
function phrasing(e, t, n) {
	let r = t.indexStack, i = e.children || [], a = [], o = -1, s = n.before;
	r.push(-1);
	let c = t.createTracker(n);
	for (; ++o < i.length;) {
		let l = i[o], u;
		if (r[r.length - 1] = o, o + 1 < i.length) {
			let n = t.handle.handlers[i[o + 1].type];
			n && n.peek && (n = n.peek), u = n ? firstCharacter(n(i[o + 1], e, t, {
				before: "",
				after: "",
				...c.current()
			})) : "";
		} else u = n.after;
		let d = a[a.length - 1];
		typeof d == "string" && (s === "\r" || s === "\n") && l.type === "html" && htmlKind(l.value) !== 7 && (a[a.length - 1] = d.replace(/(\r?\n|\r)$/, " "), s = " ", c = t.createTracker(n), c.move(serialize(a, n.before, n.after)));
		let f = t.handle.handlers[l.type];
		if (f && f.attention) {
			let e = attentionItem(l, f.attention, t, c);
			if (!e) continue;
			a.push(e), s = lastCharacter(e.sequences[0]);
		} else {
			let n = t.handle(l, e, t, {
				...c.current(),
				after: u,
				before: s
			});
			if (!n) continue;
			c.move(n), a.push(n), s = lastCharacter(n);
		}
	}
	return r.pop(), a;
}
function attentionItem(e, t, n, r) {
	let { construct: i, markers: a, sizes: o } = t(e, n), s = attentionSequences(e.type, a, o), c = s[0], l = n.enter(i), u = n.createTracker(r.current());
	u.move(c);
	let d = phrasing(e, n, {
		...u.current(),
		before: c,
		after: c
	});
	if (l(), d.length !== 0) return r.move(c), r.move(serialize(d, c, c)), r.move(c), {
		children: d,
		sequences: s
	};
}
function fix(e, t, n, r) {
	let i = render(e, t, n, r), a = check(i, n, r);
	for (; a;) {
		let o = improve(e, t, a, n, r);
		if (!o) return;
		t = o.chosen, i = o.tokens, a = o.mistake;
	}
	return i;
}
function guess(e, t, n, r) {
	let i = n, a = -1;
	for (; ++a < e.length;) {
		let o = e[a];
		if (typeof o == "string") {
			i = "";
			continue;
		}
		let s = a === e.length - 1 ? r : "", c = o.sequences.find(function(t) {
			let r = t.charAt(0);
			return r !== i.charAt(0) && r !== s.charAt(0) || e.length === 1 && _.has(r) && t.length > n.length;
		}) || o.sequences[0];
		c !== o.sequences[0] && t.set(o, c), guess(o.children, t, c, c), i = c;
	}
}
function render(e, t, n, r) {
	let i = [], a, o = lastCharacter(n), s = -1;
	for (; ++s < e.length;) {
		let n = e[s];
		if (typeof n == "string") {
			let e = {
				value: n,
				attention: void 0
			};
			a && a === firstCharacter(n) && encode([e], !0), a = void 0, i.push(e), e.value && (o = lastCharacter(e.value));
			continue;
		}
		let c = t.get(n) || n.sequences[0], l = c.charAt(0), u = e[s + 1], d = o, f = firstCharacter(u === void 0 ? r : typeof u == "string" ? u : t.get(u) || u.sequences[0]), p = render(n.children, t, c, c), m = p[0].value, h = encodeInfo(d.charCodeAt(d.length - 1), m.charCodeAt(0), l);
		h.inside && encode(p, !0);
		let g = lastCharacter(p[p.length - 1].value), _ = encodeInfo(f.charCodeAt(0), g.charCodeAt(g.length - 1), l);
		_.inside && encode(p, !1), h.outside && d !== "\n" && d !== "\r" && encode(i, !1), _.outside && (a = f), i.push({
			value: c,
			attention: n
		}, ...p, {
			value: c,
			attention: n
		}), o = c.charAt(c.length - 1);
	}
	return i;
}
function serialize(e, t, n) {
	let r = new Map();
	guess(e, r, t, n);
	let i = (r.size > 0 ? fix(e, r, t, n) : void 0) || fix(e, new Map(), t, n) || render(e, new Map(), t, n), a = "";
	for (let e of i) a += e.value;
	return a;
}
emphasis.attention = attention$2, emphasis.peek = peek$1;
function emphasis(e, t, n, r) {
	let i = n.enter("phrasing"), a = attentionItem(e, attention$2, n, n.createTracker(r)), o = a ? serialize([a], r.before, r.after) : "";
	return i(), o;
}
function attention$2(e, t) {
	return {
		construct: "emphasis",
		markers: checkEmphasis(t) === "*" ? ["*", "_"] : ["_", "*"],
		sizes: [1]
	};
}
function peek$1(e, t, n) {
	return n.options.emphasis || "*";
}
// node_modules/mdast-util-to-markdown/lib/util/format-heading-as-setext.js
function formatHeadingAsSetext$1(e, n) {
	let r = !1;
	return visit(e, function(e) {
		if ("value" in e && /\r?\n|\r/.test(e.value) || e.type === "break") return r = !0, !1;
	}), !!((!e.depth || e.depth < 3) && lib_toString(e) && (n.options.setext || r));
}
// node_modules/mdast-util-to-markdown/lib/handle/heading.js
function heading(e, t, n, r) {
	let i = Math.max(Math.min(6, e.depth || 1), 1), a = n.createTracker(r);
	if (formatHeadingAsSetext$1(e, n)) {
		let t = n.enter("headingSetext"), r = n.enter("phrasing"), o = n.containerPhrasing(e, {
			...a.current(),
			before: "\n",
			after: "\n"
		});
		return r(), t(), o + "\n" + (i === 1 ? "=" : "-").repeat(o.length - (Math.max(o.lastIndexOf("\r"), o.lastIndexOf("\n")) + 1));
	}
	let o = "#".repeat(i), s = n.enter("headingAtx"), c = n.enter("phrasing");
	a.move(o + " ");
	let l = n.containerPhrasing(e, {
		before: "# ",
		after: "\n",
		...a.current()
	}), u = l.charCodeAt(0);
	return (u === 9 || u === 32) && (l = encodeCharacterReference(u) + l.slice(1)), l = l ? o + " " + l : o, n.options.closeAtx && (l += " " + o), c(), s(), l;
}
// node_modules/mdast-util-to-markdown/lib/handle/html.js
html.peek = htmlPeek;
function html(e) {
	return e.value || "";
}
function htmlPeek() {
	return "<";
}
// node_modules/mdast-util-to-markdown/lib/handle/image.js
lib2_image.peek = imagePeek;
function lib2_image(e, t, n, r) {
	let i = checkQuote(n), a = i === "\"" ? "Quote" : "Apostrophe", o = n.enter("image"), s = n.enter("label"), c = n.createTracker(r), l = c.move("![");
	return l += c.move(n.safe(e.alt, {
		before: l,
		after: "]",
		...c.current()
	})), l += c.move("]("), s(), !e.url && e.title || /[\0- \u007F]/.test(e.url) ? (s = n.enter("destinationLiteral"), l += c.move("<"), l += c.move(n.safe(e.url, {
		before: l,
		after: ">",
		...c.current()
	})), l += c.move(">")) : (s = n.enter("destinationRaw"), l += c.move(n.safe(e.url, {
		before: l,
		after: e.title ? " " : ")",
		...c.current()
	}))), s(), e.title && (s = n.enter(`title${a}`), l += c.move(" " + i), l += c.move(n.safe(e.title, {
		before: l,
		after: i,
		...c.current()
	})), l += c.move(i), s()), l += c.move(")"), o(), l;
}
function imagePeek() {
	return "!";
}
// node_modules/mdast-util-to-markdown/lib/handle/image-reference.js
imageReference.peek = imageReferencePeek;
function imageReference(e, t, n, r) {
	let i = e.referenceType, a = n.enter("imageReference"), o = n.enter("label"), s = n.createTracker(r), c = s.move("!["), l = n.safe(e.alt, {
		before: c,
		after: "]",
		...s.current()
	});
	c += s.move(l + "]["), o();
	let u = n.stack;
	n.stack = u.filter(function(e) {
		return e !== "phrasing";
	}), o = n.enter("reference");
	let d = n.safe(n.associationId(e), {
		before: c,
		after: "]",
		...s.current()
	});
	return o(), n.stack = u, a(), i === "full" || !l || l !== d ? c += s.move(d + "]") : i === "shortcut" ? c = c.slice(0, -1) : c += s.move("]"), c;
}
function imageReferencePeek() {
	return "!";
}
// node_modules/mdast-util-to-markdown/lib/handle/inline-code.js
inlineCode.peek = inlineCodePeek;
function inlineCode(e, t, n) {
	let r = e.value || "", i = "`", a = -1;
	for (; RegExp("(^|[^`])" + i + "([^`]|$)").test(r);) i += "`";
	for (/[^\n\r ]/.test(r) && (/^[\n\r ]/.test(r) && /[\n\r ]$/.test(r) || /^`|`$/.test(r)) && (r = " " + r + " "); ++a < n.unsafe.length;) {
		let e = n.unsafe[a], t = n.compilePattern(e);
		if (!e.atBreak) continue;
		let i;
		for (; i = t.exec(r);) {
			let e = i.index;
			r.charCodeAt(e) === 10 && r.charCodeAt(e - 1) === 13 && e--, r = r.slice(0, e) + " " + r.slice(i.index + 1);
		}
	}
	return i + r + i;
}
function inlineCodePeek() {
	return "`";
}
// node_modules/mdast-util-to-markdown/lib/util/format-link-as-autolink.js
function formatLinkAsAutolink(e, n) {
	let r = lib_toString(e);
	return !(n.options.resourceLink || !e.url || e.title || !e.children || e.children.length !== 1 || e.children[0].type !== "text" || r !== e.url && "mailto:" + r !== e.url || !/^[a-z][+\-.a-z]+:/i.test(e.url) || /[\0- <>\u007F]/.test(e.url));
}
// node_modules/mdast-util-to-markdown/lib/handle/link.js
lib2_link.peek = linkPeek;
function lib2_link(e, t, n, r) {
	let i = checkQuote(n), a = i === "\"" ? "Quote" : "Apostrophe", o = n.createTracker(r);
	if (formatLinkAsAutolink(e, n)) {
		let t = n.stack;
		n.stack = t.filter(function(e) {
			return e !== "phrasing";
		});
		let r = n.enter("autolink"), i = o.move("<");
		return i += o.move(n.containerPhrasing(e, {
			before: i,
			after: ">",
			...o.current()
		})), i += o.move(">"), r(), n.stack = t, i;
	}
	let s = n.enter("link"), c = n.enter("label"), l = o.move("["), u = n.containerPhrasing(e, {
		before: l,
		after: "](",
		...o.current()
	});
	l += o.move(u), c(), l += o.move("](");
	let d = /[\0- \u007F]/.test(e.url), f = r.before.charAt(r.before.length - 1), p = e.title || void 0;
	if (!p && !d && (f === "\n" || f === "\r")) {
		let e = 0;
		for (; e < u.length && u.charCodeAt(e) !== 93;) e += u.charCodeAt(e) === 92 ? 2 : 1;
		u.charCodeAt(e + 1) === 58 && (p = "");
	}
	return !e.url && typeof p == "string" || d ? (c = n.enter("destinationLiteral"), l += o.move("<"), l += o.move(n.safe(e.url, {
		before: l,
		after: ">",
		...o.current()
	})), l += o.move(">")) : (c = n.enter("destinationRaw"), l += o.move(n.safe(e.url, {
		before: l,
		after: typeof p == "string" ? " " : ")",
		...o.current()
	}))), c(), typeof p == "string" && (c = n.enter(`title${a}`), l += o.move(" " + i), l += o.move(n.safe(p, {
		before: l,
		after: i,
		...o.current()
	})), l += o.move(i), c()), l += o.move(")"), s(), l;
}
function linkPeek(e, t, n) {
	return formatLinkAsAutolink(e, n) ? "<" : "[";
}
// node_modules/mdast-util-to-markdown/lib/handle/link-reference.js
linkReference.peek = linkReferencePeek;
function linkReference(e, t, n, r) {
	let i = e.referenceType, a = n.enter("linkReference"), o = n.enter("label"), s = n.createTracker(r), c = s.move("["), l = n.containerPhrasing(e, {
		before: c,
		after: "]",
		...s.current()
	});
	c += s.move(l + "]["), o();
	let u = n.stack;
	n.stack = u.filter(function(e) {
		return e !== "phrasing";
	}), o = n.enter("reference");
	let d = n.safe(n.associationId(e), {
		before: c,
		after: "]",
		...s.current()
	});
	return o(), n.stack = u, a(), i === "full" || !l || l !== d ? c += s.move(d + "]") : i === "shortcut" ? c = c.slice(0, -1) : c += s.move("]"), c;
}
function linkReferencePeek() {
	return "[";
}
// node_modules/mdast-util-to-markdown/lib/util/check-bullet.js
function checkBullet(e) {
	let t = e.options.bullet || "*";
	if (t !== "*" && t !== "+" && t !== "-") throw Error("Cannot serialize items with `" + t + "` for `options.bullet`, expected `*`, `+`, or `-`");
	return t;
}
// node_modules/mdast-util-to-markdown/lib/util/check-bullet-other.js
function checkBulletOther(e) {
	let t = checkBullet(e), n = e.options.bulletOther;
	if (!n) return t === "*" ? "-" : "*";
	if (n !== "*" && n !== "+" && n !== "-") throw Error("Cannot serialize items with `" + n + "` for `options.bulletOther`, expected `*`, `+`, or `-`");
	if (n === t) throw Error("Expected `bullet` (`" + t + "`) and `bulletOther` (`" + n + "`) to be different");
	return n;
}
// node_modules/mdast-util-to-markdown/lib/util/check-bullet-ordered.js
function checkBulletOrdered(e) {
	let t = e.options.bulletOrdered || ".";
	if (t !== "." && t !== ")") throw Error("Cannot serialize items with `" + t + "` for `options.bulletOrdered`, expected `.` or `)`");
	return t;
}
// node_modules/mdast-util-to-markdown/lib/util/check-rule.js
function checkRule(e) {
	let t = e.options.rule || "*";
	if (t !== "*" && t !== "-" && t !== "_") throw Error("Cannot serialize rules with `" + t + "` for `options.rule`, expected `*`, `-`, or `_`");
	return t;
}
// node_modules/mdast-util-to-markdown/lib/handle/list.js
function list$1(e, t, n, r) {
	let i = n.enter("list"), a = n.bulletCurrent, o = e.ordered ? checkBulletOrdered(n) : checkBullet(n), s = e.ordered ? o === "." ? ")" : "." : checkBulletOther(n), c = t && n.bulletLastUsed ? o === n.bulletLastUsed : !1;
	if (!e.ordered) {
		let t = e.children ? e.children[0] : void 0;
		if (o !== "*" && o !== "-" || !t || t.children && t.children[0] || n.stack[n.stack.length - 1] !== "list" || n.stack[n.stack.length - 2] !== "listItem" || n.stack[n.stack.length - 3] !== "list" || n.stack[n.stack.length - 4] !== "listItem" || n.indexStack[n.indexStack.length - 1] !== 0 || n.indexStack[n.indexStack.length - 2] !== 0 || n.indexStack[n.indexStack.length - 3] !== 0 || (c = !0), checkRule(n) === o && t) {
			let t = -1;
			for (; ++t < e.children.length;) {
				let n = e.children[t];
				if (n && n.type === "listItem" && n.children && n.children[0] && n.children[0].type === "thematicBreak") {
					c = !0;
					break;
				}
			}
		}
	}
	c && (o = s), n.bulletCurrent = o;
	let l = n.containerFlow(e, r);
	return n.bulletLastUsed = o, n.bulletCurrent = a, i(), l;
}
// node_modules/mdast-util-to-markdown/lib/util/check-list-item-indent.js
function checkListItemIndent(e) {
	let t = e.options.listItemIndent || "one";
	if (t !== "tab" && t !== "one" && t !== "mixed") throw Error("Cannot serialize items with `" + t + "` for `options.listItemIndent`, expected `tab`, `one`, or `mixed`");
	return t;
}
// node_modules/mdast-util-to-markdown/lib/handle/list-item.js
function listItem(e, t, n, r) {
	let i = checkListItemIndent(n), a = n.bulletCurrent || checkBullet(n);
	t && t.type === "list" && t.ordered && (a = (typeof t.start == "number" && t.start > -1 ? t.start : 1) + (n.options.incrementListMarker === !1 ? 0 : t.children.indexOf(e)) + a);
	let o = a.length + 1;
	(i === "tab" || i === "mixed" && (t && t.type === "list" && t.spread || e.spread)) && (o = Math.ceil(o / 4) * 4);
	let s = n.createTracker(r);
	s.move(a + " ".repeat(o - a.length)), s.shift(o);
	let c = n.enter("listItem"), l = n.indentLines(n.containerFlow(e, s.current()), map);
	return c(), l;
	function map(e, t, n) {
		return t ? (n ? "" : " ".repeat(o)) + e : (n ? a : a + " ".repeat(o - a.length)) + e;
	}
}
// node_modules/mdast-util-to-markdown/lib/handle/paragraph.js
function paragraph(e, t, n, r) {
	let i = n.enter("paragraph"), a = n.enter("phrasing"), o = n.containerPhrasing(e, r);
	return a(), i(), o;
}
// node_modules/mdast-util-to-markdown/lib/handle/root.js
function root(e, t, n, r) {
	if (!e.children.some(function(e) {
		return m(e);
	})) return n.containerFlow(e, r);
	let i = n.enter("phrasing"), a = n.containerPhrasing(e, r);
	return i(), a;
}
// node_modules/mdast-util-to-markdown/lib/util/check-strong.js
function checkStrong(e) {
	let t = e.options.strong || "*";
	if (t !== "*" && t !== "_") throw Error("Cannot serialize strong with `" + t + "` for `options.strong`, expected `*`, or `_`");
	return t;
}
strong.attention = attention$1, strong.peek = peek;
function strong(e, t, n, r) {
	let i = n.enter("phrasing"), a = attentionItem(e, attention$1, n, n.createTracker(r)), o = a ? serialize([a], r.before, r.after) : "";
	return i(), o;
}
function attention$1(e, t) {
	return {
		construct: "strong",
		markers: checkStrong(t) === "*" ? ["*", "_"] : ["_", "*"],
		sizes: [2]
	};
}
function peek(e, t, n) {
	return n.options.strong || "*";
}
// node_modules/mdast-util-to-markdown/lib/handle/text.js
function text$3(e, t, n, r) {
	let i = t ? t.children : [], a = n.indexStack[n.indexStack.length - 1];
	return n.safe(e.value, {
		...r,
		afterNode: i[a + 1],
		beforeNode: i[a - 1]
	});
}
// node_modules/mdast-util-to-markdown/lib/util/check-rule-repetition.js
function checkRuleRepetition(e) {
	let t = e.options.ruleRepetition || 3;
	if (t < 3) throw Error("Cannot serialize rules with repetition `" + t + "` for `options.ruleRepetition`, expected `3` or more");
	return t;
}
// node_modules/mdast-util-to-markdown/lib/handle/thematic-break.js
function thematicBreak$1(e, t, n) {
	let r = (checkRule(n) + (n.options.ruleSpaces ? " " : "")).repeat(checkRuleRepetition(n));
	return n.options.ruleSpaces ? r.slice(0, -1) : r;
}
// node_modules/mdast-util-to-markdown/lib/handle/index.js
const v = {
	blockquote,
	break: hardBreak,
	code: code$1,
	definition: definition$1,
	emphasis,
	hardBreak,
	heading,
	html,
	image: lib2_image,
	imageReference,
	inlineCode,
	link: lib2_link,
	linkReference,
	list: list$1,
	listItem,
	paragraph,
	root,
	strong,
	text: text$3,
	thematicBreak: thematicBreak$1
}, y = {
	AElig: "Æ",
	AMP: "&",
	Aacute: "Á",
	Abreve: "Ă",
	Acirc: "Â",
	Acy: "А",
	Afr: "𝔄",
	Agrave: "À",
	Alpha: "Α",
	Amacr: "Ā",
	And: "⩓",
	Aogon: "Ą",
	Aopf: "𝔸",
	ApplyFunction: "⁡",
	Aring: "Å",
	Ascr: "𝒜",
	Assign: "≔",
	Atilde: "Ã",
	Auml: "Ä",
	Backslash: "∖",
	Barv: "⫧",
	Barwed: "⌆",
	Bcy: "Б",
	Because: "∵",
	Bernoullis: "ℬ",
	Beta: "Β",
	Bfr: "𝔅",
	Bopf: "𝔹",
	Breve: "˘",
	Bscr: "ℬ",
	Bumpeq: "≎",
	CHcy: "Ч",
	COPY: "©",
	Cacute: "Ć",
	Cap: "⋒",
	CapitalDifferentialD: "ⅅ",
	Cayleys: "ℭ",
	Ccaron: "Č",
	Ccedil: "Ç",
	Ccirc: "Ĉ",
	Cconint: "∰",
	Cdot: "Ċ",
	Cedilla: "¸",
	CenterDot: "·",
	Cfr: "ℭ",
	Chi: "Χ",
	CircleDot: "⊙",
	CircleMinus: "⊖",
	CirclePlus: "⊕",
	CircleTimes: "⊗",
	ClockwiseContourIntegral: "∲",
	CloseCurlyDoubleQuote: "”",
	CloseCurlyQuote: "’",
	Colon: "∷",
	Colone: "⩴",
	Congruent: "≡",
	Conint: "∯",
	ContourIntegral: "∮",
	Copf: "ℂ",
	Coproduct: "∐",
	CounterClockwiseContourIntegral: "∳",
	Cross: "⨯",
	Cscr: "𝒞",
	Cup: "⋓",
	CupCap: "≍",
	DD: "ⅅ",
	DDotrahd: "⤑",
	DJcy: "Ђ",
	DScy: "Ѕ",
	DZcy: "Џ",
	Dagger: "‡",
	Darr: "↡",
	Dashv: "⫤",
	Dcaron: "Ď",
	Dcy: "Д",
	Del: "∇",
	Delta: "Δ",
	Dfr: "𝔇",
	DiacriticalAcute: "´",
	DiacriticalDot: "˙",
	DiacriticalDoubleAcute: "˝",
	DiacriticalGrave: "`",
	DiacriticalTilde: "˜",
	Diamond: "⋄",
	DifferentialD: "ⅆ",
	Dopf: "𝔻",
	Dot: "¨",
	DotDot: "⃜",
	DotEqual: "≐",
	DoubleContourIntegral: "∯",
	DoubleDot: "¨",
	DoubleDownArrow: "⇓",
	DoubleLeftArrow: "⇐",
	DoubleLeftRightArrow: "⇔",
	DoubleLeftTee: "⫤",
	DoubleLongLeftArrow: "⟸",
	DoubleLongLeftRightArrow: "⟺",
	DoubleLongRightArrow: "⟹",
	DoubleRightArrow: "⇒",
	DoubleRightTee: "⊨",
	DoubleUpArrow: "⇑",
	DoubleUpDownArrow: "⇕",
	DoubleVerticalBar: "∥",
	DownArrow: "↓",
	DownArrowBar: "⤓",
	DownArrowUpArrow: "⇵",
	DownBreve: "̑",
	DownLeftRightVector: "⥐",
	DownLeftTeeVector: "⥞",
	DownLeftVector: "↽",
	DownLeftVectorBar: "⥖",
	DownRightTeeVector: "⥟",
	DownRightVector: "⇁",
	DownRightVectorBar: "⥗",
	DownTee: "⊤",
	DownTeeArrow: "↧",
	Downarrow: "⇓",
	Dscr: "𝒟",
	Dstrok: "Đ",
	ENG: "Ŋ",
	ETH: "Ð",
	Eacute: "É",
	Ecaron: "Ě",
	Ecirc: "Ê",
	Ecy: "Э",
	Edot: "Ė",
	Efr: "𝔈",
	Egrave: "È",
	Element: "∈",
	Emacr: "Ē",
	EmptySmallSquare: "◻",
	EmptyVerySmallSquare: "▫",
	Eogon: "Ę",
	Eopf: "𝔼",
	Epsilon: "Ε",
	Equal: "⩵",
	EqualTilde: "≂",
	Equilibrium: "⇌",
	Escr: "ℰ",
	Esim: "⩳",
	Eta: "Η",
	Euml: "Ë",
	Exists: "∃",
	ExponentialE: "ⅇ",
	Fcy: "Ф",
	Ffr: "𝔉",
	FilledSmallSquare: "◼",
	FilledVerySmallSquare: "▪",
	Fopf: "𝔽",
	ForAll: "∀",
	Fouriertrf: "ℱ",
	Fscr: "ℱ",
	GJcy: "Ѓ",
	GT: ">",
	Gamma: "Γ",
	Gammad: "Ϝ",
	Gbreve: "Ğ",
	Gcedil: "Ģ",
	Gcirc: "Ĝ",
	Gcy: "Г",
	Gdot: "Ġ",
	Gfr: "𝔊",
	Gg: "⋙",
	Gopf: "𝔾",
	GreaterEqual: "≥",
	GreaterEqualLess: "⋛",
	GreaterFullEqual: "≧",
	GreaterGreater: "⪢",
	GreaterLess: "≷",
	GreaterSlantEqual: "⩾",
	GreaterTilde: "≳",
	Gscr: "𝒢",
	Gt: "≫",
	HARDcy: "Ъ",
	Hacek: "ˇ",
	Hat: "^",
	Hcirc: "Ĥ",
	Hfr: "ℌ",
	HilbertSpace: "ℋ",
	Hopf: "ℍ",
	HorizontalLine: "─",
	Hscr: "ℋ",
	Hstrok: "Ħ",
	HumpDownHump: "≎",
	HumpEqual: "≏",
	IEcy: "Е",
	IJlig: "Ĳ",
	IOcy: "Ё",
	Iacute: "Í",
	Icirc: "Î",
	Icy: "И",
	Idot: "İ",
	Ifr: "ℑ",
	Igrave: "Ì",
	Im: "ℑ",
	Imacr: "Ī",
	ImaginaryI: "ⅈ",
	Implies: "⇒",
	Int: "∬",
	Integral: "∫",
	Intersection: "⋂",
	InvisibleComma: "⁣",
	InvisibleTimes: "⁢",
	Iogon: "Į",
	Iopf: "𝕀",
	Iota: "Ι",
	Iscr: "ℐ",
	Itilde: "Ĩ",
	Iukcy: "І",
	Iuml: "Ï",
	Jcirc: "Ĵ",
	Jcy: "Й",
	Jfr: "𝔍",
	Jopf: "𝕁",
	Jscr: "𝒥",
	Jsercy: "Ј",
	Jukcy: "Є",
	KHcy: "Х",
	KJcy: "Ќ",
	Kappa: "Κ",
	Kcedil: "Ķ",
	Kcy: "К",
	Kfr: "𝔎",
	Kopf: "𝕂",
	Kscr: "𝒦",
	LJcy: "Љ",
	LT: "<",
	Lacute: "Ĺ",
	Lambda: "Λ",
	Lang: "⟪",
	Laplacetrf: "ℒ",
	Larr: "↞",
	Lcaron: "Ľ",
	Lcedil: "Ļ",
	Lcy: "Л",
	LeftAngleBracket: "⟨",
	LeftArrow: "←",
	LeftArrowBar: "⇤",
	LeftArrowRightArrow: "⇆",
	LeftCeiling: "⌈",
	LeftDoubleBracket: "⟦",
	LeftDownTeeVector: "⥡",
	LeftDownVector: "⇃",
	LeftDownVectorBar: "⥙",
	LeftFloor: "⌊",
	LeftRightArrow: "↔",
	LeftRightVector: "⥎",
	LeftTee: "⊣",
	LeftTeeArrow: "↤",
	LeftTeeVector: "⥚",
	LeftTriangle: "⊲",
	LeftTriangleBar: "⧏",
	LeftTriangleEqual: "⊴",
	LeftUpDownVector: "⥑",
	LeftUpTeeVector: "⥠",
	LeftUpVector: "↿",
	LeftUpVectorBar: "⥘",
	LeftVector: "↼",
	LeftVectorBar: "⥒",
	Leftarrow: "⇐",
	Leftrightarrow: "⇔",
	LessEqualGreater: "⋚",
	LessFullEqual: "≦",
	LessGreater: "≶",
	LessLess: "⪡",
	LessSlantEqual: "⩽",
	LessTilde: "≲",
	Lfr: "𝔏",
	Ll: "⋘",
	Lleftarrow: "⇚",
	Lmidot: "Ŀ",
	LongLeftArrow: "⟵",
	LongLeftRightArrow: "⟷",
	LongRightArrow: "⟶",
	Longleftarrow: "⟸",
	Longleftrightarrow: "⟺",
	Longrightarrow: "⟹",
	Lopf: "𝕃",
	LowerLeftArrow: "↙",
	LowerRightArrow: "↘",
	Lscr: "ℒ",
	Lsh: "↰",
	Lstrok: "Ł",
	Lt: "≪",
	Map: "⤅",
	Mcy: "М",
	MediumSpace: " ",
	Mellintrf: "ℳ",
	Mfr: "𝔐",
	MinusPlus: "∓",
	Mopf: "𝕄",
	Mscr: "ℳ",
	Mu: "Μ",
	NJcy: "Њ",
	Nacute: "Ń",
	Ncaron: "Ň",
	Ncedil: "Ņ",
	Ncy: "Н",
	NegativeMediumSpace: "​",
	NegativeThickSpace: "​",
	NegativeThinSpace: "​",
	NegativeVeryThinSpace: "​",
	NestedGreaterGreater: "≫",
	NestedLessLess: "≪",
	NewLine: "\n",
	Nfr: "𝔑",
	NoBreak: "⁠",
	NonBreakingSpace: "\xA0",
	Nopf: "ℕ",
	Not: "⫬",
	NotCongruent: "≢",
	NotCupCap: "≭",
	NotDoubleVerticalBar: "∦",
	NotElement: "∉",
	NotEqual: "≠",
	NotEqualTilde: "≂̸",
	NotExists: "∄",
	NotGreater: "≯",
	NotGreaterEqual: "≱",
	NotGreaterFullEqual: "≧̸",
	NotGreaterGreater: "≫̸",
	NotGreaterLess: "≹",
	NotGreaterSlantEqual: "⩾̸",
	NotGreaterTilde: "≵",
	NotHumpDownHump: "≎̸",
	NotHumpEqual: "≏̸",
	NotLeftTriangle: "⋪",
	NotLeftTriangleBar: "⧏̸",
	NotLeftTriangleEqual: "⋬",
	NotLess: "≮",
	NotLessEqual: "≰",
	NotLessGreater: "≸",
	NotLessLess: "≪̸",
	NotLessSlantEqual: "⩽̸",
	NotLessTilde: "≴",
	NotNestedGreaterGreater: "⪢̸",
	NotNestedLessLess: "⪡̸",
	NotPrecedes: "⊀",
	NotPrecedesEqual: "⪯̸",
	NotPrecedesSlantEqual: "⋠",
	NotReverseElement: "∌",
	NotRightTriangle: "⋫",
	NotRightTriangleBar: "⧐̸",
	NotRightTriangleEqual: "⋭",
	NotSquareSubset: "⊏̸",
	NotSquareSubsetEqual: "⋢",
	NotSquareSuperset: "⊐̸",
	NotSquareSupersetEqual: "⋣",
	NotSubset: "⊂⃒",
	NotSubsetEqual: "⊈",
	NotSucceeds: "⊁",
	NotSucceedsEqual: "⪰̸",
	NotSucceedsSlantEqual: "⋡",
	NotSucceedsTilde: "≿̸",
	NotSuperset: "⊃⃒",
	NotSupersetEqual: "⊉",
	NotTilde: "≁",
	NotTildeEqual: "≄",
	NotTildeFullEqual: "≇",
	NotTildeTilde: "≉",
	NotVerticalBar: "∤",
	Nscr: "𝒩",
	Ntilde: "Ñ",
	Nu: "Ν",
	OElig: "Œ",
	Oacute: "Ó",
	Ocirc: "Ô",
	Ocy: "О",
	Odblac: "Ő",
	Ofr: "𝔒",
	Ograve: "Ò",
	Omacr: "Ō",
	Omega: "Ω",
	Omicron: "Ο",
	Oopf: "𝕆",
	OpenCurlyDoubleQuote: "“",
	OpenCurlyQuote: "‘",
	Or: "⩔",
	Oscr: "𝒪",
	Oslash: "Ø",
	Otilde: "Õ",
	Otimes: "⨷",
	Ouml: "Ö",
	OverBar: "‾",
	OverBrace: "⏞",
	OverBracket: "⎴",
	OverParenthesis: "⏜",
	PartialD: "∂",
	Pcy: "П",
	Pfr: "𝔓",
	Phi: "Φ",
	Pi: "Π",
	PlusMinus: "±",
	Poincareplane: "ℌ",
	Popf: "ℙ",
	Pr: "⪻",
	Precedes: "≺",
	PrecedesEqual: "⪯",
	PrecedesSlantEqual: "≼",
	PrecedesTilde: "≾",
	Prime: "″",
	Product: "∏",
	Proportion: "∷",
	Proportional: "∝",
	Pscr: "𝒫",
	Psi: "Ψ",
	QUOT: "\"",
	Qfr: "𝔔",
	Qopf: "ℚ",
	Qscr: "𝒬",
	RBarr: "⤐",
	REG: "®",
	Racute: "Ŕ",
	Rang: "⟫",
	Rarr: "↠",
	Rarrtl: "⤖",
	Rcaron: "Ř",
	Rcedil: "Ŗ",
	Rcy: "Р",
	Re: "ℜ",
	ReverseElement: "∋",
	ReverseEquilibrium: "⇋",
	ReverseUpEquilibrium: "⥯",
	Rfr: "ℜ",
	Rho: "Ρ",
	RightAngleBracket: "⟩",
	RightArrow: "→",
	RightArrowBar: "⇥",
	RightArrowLeftArrow: "⇄",
	RightCeiling: "⌉",
	RightDoubleBracket: "⟧",
	RightDownTeeVector: "⥝",
	RightDownVector: "⇂",
	RightDownVectorBar: "⥕",
	RightFloor: "⌋",
	RightTee: "⊢",
	RightTeeArrow: "↦",
	RightTeeVector: "⥛",
	RightTriangle: "⊳",
	RightTriangleBar: "⧐",
	RightTriangleEqual: "⊵",
	RightUpDownVector: "⥏",
	RightUpTeeVector: "⥜",
	RightUpVector: "↾",
	RightUpVectorBar: "⥔",
	RightVector: "⇀",
	RightVectorBar: "⥓",
	Rightarrow: "⇒",
	Ropf: "ℝ",
	RoundImplies: "⥰",
	Rrightarrow: "⇛",
	Rscr: "ℛ",
	Rsh: "↱",
	RuleDelayed: "⧴",
	SHCHcy: "Щ",
	SHcy: "Ш",
	SOFTcy: "Ь",
	Sacute: "Ś",
	Sc: "⪼",
	Scaron: "Š",
	Scedil: "Ş",
	Scirc: "Ŝ",
	Scy: "С",
	Sfr: "𝔖",
	ShortDownArrow: "↓",
	ShortLeftArrow: "←",
	ShortRightArrow: "→",
	ShortUpArrow: "↑",
	Sigma: "Σ",
	SmallCircle: "∘",
	Sopf: "𝕊",
	Sqrt: "√",
	Square: "□",
	SquareIntersection: "⊓",
	SquareSubset: "⊏",
	SquareSubsetEqual: "⊑",
	SquareSuperset: "⊐",
	SquareSupersetEqual: "⊒",
	SquareUnion: "⊔",
	Sscr: "𝒮",
	Star: "⋆",
	Sub: "⋐",
	Subset: "⋐",
	SubsetEqual: "⊆",
	Succeeds: "≻",
	SucceedsEqual: "⪰",
	SucceedsSlantEqual: "≽",
	SucceedsTilde: "≿",
	SuchThat: "∋",
	Sum: "∑",
	Sup: "⋑",
	Superset: "⊃",
	SupersetEqual: "⊇",
	Supset: "⋑",
	THORN: "Þ",
	TRADE: "™",
	TSHcy: "Ћ",
	TScy: "Ц",
	Tab: "	",
	Tau: "Τ",
	Tcaron: "Ť",
	Tcedil: "Ţ",
	Tcy: "Т",
	Tfr: "𝔗",
	Therefore: "∴",
	Theta: "Θ",
	ThickSpace: "  ",
	ThinSpace: " ",
	Tilde: "∼",
	TildeEqual: "≃",
	TildeFullEqual: "≅",
	TildeTilde: "≈",
	Topf: "𝕋",
	TripleDot: "⃛",
	Tscr: "𝒯",
	Tstrok: "Ŧ",
	Uacute: "Ú",
	Uarr: "↟",
	Uarrocir: "⥉",
	Ubrcy: "Ў",
	Ubreve: "Ŭ",
	Ucirc: "Û",
	Ucy: "У",
	Udblac: "Ű",
	Ufr: "𝔘",
	Ugrave: "Ù",
	Umacr: "Ū",
	UnderBar: "_",
	UnderBrace: "⏟",
	UnderBracket: "⎵",
	UnderParenthesis: "⏝",
	Union: "⋃",
	UnionPlus: "⊎",
	Uogon: "Ų",
	Uopf: "𝕌",
	UpArrow: "↑",
	UpArrowBar: "⤒",
	UpArrowDownArrow: "⇅",
	UpDownArrow: "↕",
	UpEquilibrium: "⥮",
	UpTee: "⊥",
	UpTeeArrow: "↥",
	Uparrow: "⇑",
	Updownarrow: "⇕",
	UpperLeftArrow: "↖",
	UpperRightArrow: "↗",
	Upsi: "ϒ",
	Upsilon: "Υ",
	Uring: "Ů",
	Uscr: "𝒰",
	Utilde: "Ũ",
	Uuml: "Ü",
	VDash: "⊫",
	Vbar: "⫫",
	Vcy: "В",
	Vdash: "⊩",
	Vdashl: "⫦",
	Vee: "⋁",
	Verbar: "‖",
	Vert: "‖",
	VerticalBar: "∣",
	VerticalLine: "|",
	VerticalSeparator: "❘",
	VerticalTilde: "≀",
	VeryThinSpace: " ",
	Vfr: "𝔙",
	Vopf: "𝕍",
	Vscr: "𝒱",
	Vvdash: "⊪",
	Wcirc: "Ŵ",
	Wedge: "⋀",
	Wfr: "𝔚",
	Wopf: "𝕎",
	Wscr: "𝒲",
	Xfr: "𝔛",
	Xi: "Ξ",
	Xopf: "𝕏",
	Xscr: "𝒳",
	YAcy: "Я",
	YIcy: "Ї",
	YUcy: "Ю",
	Yacute: "Ý",
	Ycirc: "Ŷ",
	Ycy: "Ы",
	Yfr: "𝔜",
	Yopf: "𝕐",
	Yscr: "𝒴",
	Yuml: "Ÿ",
	ZHcy: "Ж",
	Zacute: "Ź",
	Zcaron: "Ž",
	Zcy: "З",
	Zdot: "Ż",
	ZeroWidthSpace: "​",
	Zeta: "Ζ",
	Zfr: "ℨ",
	Zopf: "ℤ",
	Zscr: "𝒵",
	aacute: "á",
	abreve: "ă",
	ac: "∾",
	acE: "∾̳",
	acd: "∿",
	acirc: "â",
	acute: "´",
	acy: "а",
	aelig: "æ",
	af: "⁡",
	afr: "𝔞",
	agrave: "à",
	alefsym: "ℵ",
	aleph: "ℵ",
	alpha: "α",
	amacr: "ā",
	amalg: "⨿",
	amp: "&",
	and: "∧",
	andand: "⩕",
	andd: "⩜",
	andslope: "⩘",
	andv: "⩚",
	ang: "∠",
	ange: "⦤",
	angle: "∠",
	angmsd: "∡",
	angmsdaa: "⦨",
	angmsdab: "⦩",
	angmsdac: "⦪",
	angmsdad: "⦫",
	angmsdae: "⦬",
	angmsdaf: "⦭",
	angmsdag: "⦮",
	angmsdah: "⦯",
	angrt: "∟",
	angrtvb: "⊾",
	angrtvbd: "⦝",
	angsph: "∢",
	angst: "Å",
	angzarr: "⍼",
	aogon: "ą",
	aopf: "𝕒",
	ap: "≈",
	apE: "⩰",
	apacir: "⩯",
	ape: "≊",
	apid: "≋",
	apos: "'",
	approx: "≈",
	approxeq: "≊",
	aring: "å",
	ascr: "𝒶",
	ast: "*",
	asymp: "≈",
	asympeq: "≍",
	atilde: "ã",
	auml: "ä",
	awconint: "∳",
	awint: "⨑",
	bNot: "⫭",
	backcong: "≌",
	backepsilon: "϶",
	backprime: "‵",
	backsim: "∽",
	backsimeq: "⋍",
	barvee: "⊽",
	barwed: "⌅",
	barwedge: "⌅",
	bbrk: "⎵",
	bbrktbrk: "⎶",
	bcong: "≌",
	bcy: "б",
	bdquo: "„",
	becaus: "∵",
	because: "∵",
	bemptyv: "⦰",
	bepsi: "϶",
	bernou: "ℬ",
	beta: "β",
	beth: "ℶ",
	between: "≬",
	bfr: "𝔟",
	bigcap: "⋂",
	bigcirc: "◯",
	bigcup: "⋃",
	bigodot: "⨀",
	bigoplus: "⨁",
	bigotimes: "⨂",
	bigsqcup: "⨆",
	bigstar: "★",
	bigtriangledown: "▽",
	bigtriangleup: "△",
	biguplus: "⨄",
	bigvee: "⋁",
	bigwedge: "⋀",
	bkarow: "⤍",
	blacklozenge: "⧫",
	blacksquare: "▪",
	blacktriangle: "▴",
	blacktriangledown: "▾",
	blacktriangleleft: "◂",
	blacktriangleright: "▸",
	blank: "␣",
	blk12: "▒",
	blk14: "░",
	blk34: "▓",
	block: "█",
	bne: "=⃥",
	bnequiv: "≡⃥",
	bnot: "⌐",
	bopf: "𝕓",
	bot: "⊥",
	bottom: "⊥",
	bowtie: "⋈",
	boxDL: "╗",
	boxDR: "╔",
	boxDl: "╖",
	boxDr: "╓",
	boxH: "═",
	boxHD: "╦",
	boxHU: "╩",
	boxHd: "╤",
	boxHu: "╧",
	boxUL: "╝",
	boxUR: "╚",
	boxUl: "╜",
	boxUr: "╙",
	boxV: "║",
	boxVH: "╬",
	boxVL: "╣",
	boxVR: "╠",
	boxVh: "╫",
	boxVl: "╢",
	boxVr: "╟",
	boxbox: "⧉",
	boxdL: "╕",
	boxdR: "╒",
	boxdl: "┐",
	boxdr: "┌",
	boxh: "─",
	boxhD: "╥",
	boxhU: "╨",
	boxhd: "┬",
	boxhu: "┴",
	boxminus: "⊟",
	boxplus: "⊞",
	boxtimes: "⊠",
	boxuL: "╛",
	boxuR: "╘",
	boxul: "┘",
	boxur: "└",
	boxv: "│",
	boxvH: "╪",
	boxvL: "╡",
	boxvR: "╞",
	boxvh: "┼",
	boxvl: "┤",
	boxvr: "├",
	bprime: "‵",
	breve: "˘",
	brvbar: "¦",
	bscr: "𝒷",
	bsemi: "⁏",
	bsim: "∽",
	bsime: "⋍",
	bsol: "\\",
	bsolb: "⧅",
	bsolhsub: "⟈",
	bull: "•",
	bullet: "•",
	bump: "≎",
	bumpE: "⪮",
	bumpe: "≏",
	bumpeq: "≏",
	cacute: "ć",
	cap: "∩",
	capand: "⩄",
	capbrcup: "⩉",
	capcap: "⩋",
	capcup: "⩇",
	capdot: "⩀",
	caps: "∩︀",
	caret: "⁁",
	caron: "ˇ",
	ccaps: "⩍",
	ccaron: "č",
	ccedil: "ç",
	ccirc: "ĉ",
	ccups: "⩌",
	ccupssm: "⩐",
	cdot: "ċ",
	cedil: "¸",
	cemptyv: "⦲",
	cent: "¢",
	centerdot: "·",
	cfr: "𝔠",
	chcy: "ч",
	check: "✓",
	checkmark: "✓",
	chi: "χ",
	cir: "○",
	cirE: "⧃",
	circ: "ˆ",
	circeq: "≗",
	circlearrowleft: "↺",
	circlearrowright: "↻",
	circledR: "®",
	circledS: "Ⓢ",
	circledast: "⊛",
	circledcirc: "⊚",
	circleddash: "⊝",
	cire: "≗",
	cirfnint: "⨐",
	cirmid: "⫯",
	cirscir: "⧂",
	clubs: "♣",
	clubsuit: "♣",
	colon: ":",
	colone: "≔",
	coloneq: "≔",
	comma: ",",
	commat: "@",
	comp: "∁",
	compfn: "∘",
	complement: "∁",
	complexes: "ℂ",
	cong: "≅",
	congdot: "⩭",
	conint: "∮",
	copf: "𝕔",
	coprod: "∐",
	copy: "©",
	copysr: "℗",
	crarr: "↵",
	cross: "✗",
	cscr: "𝒸",
	csub: "⫏",
	csube: "⫑",
	csup: "⫐",
	csupe: "⫒",
	ctdot: "⋯",
	cudarrl: "⤸",
	cudarrr: "⤵",
	cuepr: "⋞",
	cuesc: "⋟",
	cularr: "↶",
	cularrp: "⤽",
	cup: "∪",
	cupbrcap: "⩈",
	cupcap: "⩆",
	cupcup: "⩊",
	cupdot: "⊍",
	cupor: "⩅",
	cups: "∪︀",
	curarr: "↷",
	curarrm: "⤼",
	curlyeqprec: "⋞",
	curlyeqsucc: "⋟",
	curlyvee: "⋎",
	curlywedge: "⋏",
	curren: "¤",
	curvearrowleft: "↶",
	curvearrowright: "↷",
	cuvee: "⋎",
	cuwed: "⋏",
	cwconint: "∲",
	cwint: "∱",
	cylcty: "⌭",
	dArr: "⇓",
	dHar: "⥥",
	dagger: "†",
	daleth: "ℸ",
	darr: "↓",
	dash: "‐",
	dashv: "⊣",
	dbkarow: "⤏",
	dblac: "˝",
	dcaron: "ď",
	dcy: "д",
	dd: "ⅆ",
	ddagger: "‡",
	ddarr: "⇊",
	ddotseq: "⩷",
	deg: "°",
	delta: "δ",
	demptyv: "⦱",
	dfisht: "⥿",
	dfr: "𝔡",
	dharl: "⇃",
	dharr: "⇂",
	diam: "⋄",
	diamond: "⋄",
	diamondsuit: "♦",
	diams: "♦",
	die: "¨",
	digamma: "ϝ",
	disin: "⋲",
	div: "÷",
	divide: "÷",
	divideontimes: "⋇",
	divonx: "⋇",
	djcy: "ђ",
	dlcorn: "⌞",
	dlcrop: "⌍",
	dollar: "$",
	dopf: "𝕕",
	dot: "˙",
	doteq: "≐",
	doteqdot: "≑",
	dotminus: "∸",
	dotplus: "∔",
	dotsquare: "⊡",
	doublebarwedge: "⌆",
	downarrow: "↓",
	downdownarrows: "⇊",
	downharpoonleft: "⇃",
	downharpoonright: "⇂",
	drbkarow: "⤐",
	drcorn: "⌟",
	drcrop: "⌌",
	dscr: "𝒹",
	dscy: "ѕ",
	dsol: "⧶",
	dstrok: "đ",
	dtdot: "⋱",
	dtri: "▿",
	dtrif: "▾",
	duarr: "⇵",
	duhar: "⥯",
	dwangle: "⦦",
	dzcy: "џ",
	dzigrarr: "⟿",
	eDDot: "⩷",
	eDot: "≑",
	eacute: "é",
	easter: "⩮",
	ecaron: "ě",
	ecir: "≖",
	ecirc: "ê",
	ecolon: "≕",
	ecy: "э",
	edot: "ė",
	ee: "ⅇ",
	efDot: "≒",
	efr: "𝔢",
	eg: "⪚",
	egrave: "è",
	egs: "⪖",
	egsdot: "⪘",
	el: "⪙",
	elinters: "⏧",
	ell: "ℓ",
	els: "⪕",
	elsdot: "⪗",
	emacr: "ē",
	empty: "∅",
	emptyset: "∅",
	emptyv: "∅",
	emsp13: " ",
	emsp14: " ",
	emsp: " ",
	eng: "ŋ",
	ensp: " ",
	eogon: "ę",
	eopf: "𝕖",
	epar: "⋕",
	eparsl: "⧣",
	eplus: "⩱",
	epsi: "ε",
	epsilon: "ε",
	epsiv: "ϵ",
	eqcirc: "≖",
	eqcolon: "≕",
	eqsim: "≂",
	eqslantgtr: "⪖",
	eqslantless: "⪕",
	equals: "=",
	equest: "≟",
	equiv: "≡",
	equivDD: "⩸",
	eqvparsl: "⧥",
	erDot: "≓",
	erarr: "⥱",
	escr: "ℯ",
	esdot: "≐",
	esim: "≂",
	eta: "η",
	eth: "ð",
	euml: "ë",
	euro: "€",
	excl: "!",
	exist: "∃",
	expectation: "ℰ",
	exponentiale: "ⅇ",
	fallingdotseq: "≒",
	fcy: "ф",
	female: "♀",
	ffilig: "ﬃ",
	fflig: "ﬀ",
	ffllig: "ﬄ",
	ffr: "𝔣",
	filig: "ﬁ",
	fjlig: "fj",
	flat: "♭",
	fllig: "ﬂ",
	fltns: "▱",
	fnof: "ƒ",
	fopf: "𝕗",
	forall: "∀",
	fork: "⋔",
	forkv: "⫙",
	fpartint: "⨍",
	frac12: "½",
	frac13: "⅓",
	frac14: "¼",
	frac15: "⅕",
	frac16: "⅙",
	frac18: "⅛",
	frac23: "⅔",
	frac25: "⅖",
	frac34: "¾",
	frac35: "⅗",
	frac38: "⅜",
	frac45: "⅘",
	frac56: "⅚",
	frac58: "⅝",
	frac78: "⅞",
	frasl: "⁄",
	frown: "⌢",
	fscr: "𝒻",
	gE: "≧",
	gEl: "⪌",
	gacute: "ǵ",
	gamma: "γ",
	gammad: "ϝ",
	gap: "⪆",
	gbreve: "ğ",
	gcirc: "ĝ",
	gcy: "г",
	gdot: "ġ",
	ge: "≥",
	gel: "⋛",
	geq: "≥",
	geqq: "≧",
	geqslant: "⩾",
	ges: "⩾",
	gescc: "⪩",
	gesdot: "⪀",
	gesdoto: "⪂",
	gesdotol: "⪄",
	gesl: "⋛︀",
	gesles: "⪔",
	gfr: "𝔤",
	gg: "≫",
	ggg: "⋙",
	gimel: "ℷ",
	gjcy: "ѓ",
	gl: "≷",
	glE: "⪒",
	gla: "⪥",
	glj: "⪤",
	gnE: "≩",
	gnap: "⪊",
	gnapprox: "⪊",
	gne: "⪈",
	gneq: "⪈",
	gneqq: "≩",
	gnsim: "⋧",
	gopf: "𝕘",
	grave: "`",
	gscr: "ℊ",
	gsim: "≳",
	gsime: "⪎",
	gsiml: "⪐",
	gt: ">",
	gtcc: "⪧",
	gtcir: "⩺",
	gtdot: "⋗",
	gtlPar: "⦕",
	gtquest: "⩼",
	gtrapprox: "⪆",
	gtrarr: "⥸",
	gtrdot: "⋗",
	gtreqless: "⋛",
	gtreqqless: "⪌",
	gtrless: "≷",
	gtrsim: "≳",
	gvertneqq: "≩︀",
	gvnE: "≩︀",
	hArr: "⇔",
	hairsp: " ",
	half: "½",
	hamilt: "ℋ",
	hardcy: "ъ",
	harr: "↔",
	harrcir: "⥈",
	harrw: "↭",
	hbar: "ℏ",
	hcirc: "ĥ",
	hearts: "♥",
	heartsuit: "♥",
	hellip: "…",
	hercon: "⊹",
	hfr: "𝔥",
	hksearow: "⤥",
	hkswarow: "⤦",
	hoarr: "⇿",
	homtht: "∻",
	hookleftarrow: "↩",
	hookrightarrow: "↪",
	hopf: "𝕙",
	horbar: "―",
	hscr: "𝒽",
	hslash: "ℏ",
	hstrok: "ħ",
	hybull: "⁃",
	hyphen: "‐",
	iacute: "í",
	ic: "⁣",
	icirc: "î",
	icy: "и",
	iecy: "е",
	iexcl: "¡",
	iff: "⇔",
	ifr: "𝔦",
	igrave: "ì",
	ii: "ⅈ",
	iiiint: "⨌",
	iiint: "∭",
	iinfin: "⧜",
	iiota: "℩",
	ijlig: "ĳ",
	imacr: "ī",
	image: "ℑ",
	imagline: "ℐ",
	imagpart: "ℑ",
	imath: "ı",
	imof: "⊷",
	imped: "Ƶ",
	in: "∈",
	incare: "℅",
	infin: "∞",
	infintie: "⧝",
	inodot: "ı",
	int: "∫",
	intcal: "⊺",
	integers: "ℤ",
	intercal: "⊺",
	intlarhk: "⨗",
	intprod: "⨼",
	iocy: "ё",
	iogon: "į",
	iopf: "𝕚",
	iota: "ι",
	iprod: "⨼",
	iquest: "¿",
	iscr: "𝒾",
	isin: "∈",
	isinE: "⋹",
	isindot: "⋵",
	isins: "⋴",
	isinsv: "⋳",
	isinv: "∈",
	it: "⁢",
	itilde: "ĩ",
	iukcy: "і",
	iuml: "ï",
	jcirc: "ĵ",
	jcy: "й",
	jfr: "𝔧",
	jmath: "ȷ",
	jopf: "𝕛",
	jscr: "𝒿",
	jsercy: "ј",
	jukcy: "є",
	kappa: "κ",
	kappav: "ϰ",
	kcedil: "ķ",
	kcy: "к",
	kfr: "𝔨",
	kgreen: "ĸ",
	khcy: "х",
	kjcy: "ќ",
	kopf: "𝕜",
	kscr: "𝓀",
	lAarr: "⇚",
	lArr: "⇐",
	lAtail: "⤛",
	lBarr: "⤎",
	lE: "≦",
	lEg: "⪋",
	lHar: "⥢",
	lacute: "ĺ",
	laemptyv: "⦴",
	lagran: "ℒ",
	lambda: "λ",
	lang: "⟨",
	langd: "⦑",
	langle: "⟨",
	lap: "⪅",
	laquo: "«",
	larr: "←",
	larrb: "⇤",
	larrbfs: "⤟",
	larrfs: "⤝",
	larrhk: "↩",
	larrlp: "↫",
	larrpl: "⤹",
	larrsim: "⥳",
	larrtl: "↢",
	lat: "⪫",
	latail: "⤙",
	late: "⪭",
	lates: "⪭︀",
	lbarr: "⤌",
	lbbrk: "❲",
	lbrace: "{",
	lbrack: "[",
	lbrke: "⦋",
	lbrksld: "⦏",
	lbrkslu: "⦍",
	lcaron: "ľ",
	lcedil: "ļ",
	lceil: "⌈",
	lcub: "{",
	lcy: "л",
	ldca: "⤶",
	ldquo: "“",
	ldquor: "„",
	ldrdhar: "⥧",
	ldrushar: "⥋",
	ldsh: "↲",
	le: "≤",
	leftarrow: "←",
	leftarrowtail: "↢",
	leftharpoondown: "↽",
	leftharpoonup: "↼",
	leftleftarrows: "⇇",
	leftrightarrow: "↔",
	leftrightarrows: "⇆",
	leftrightharpoons: "⇋",
	leftrightsquigarrow: "↭",
	leftthreetimes: "⋋",
	leg: "⋚",
	leq: "≤",
	leqq: "≦",
	leqslant: "⩽",
	les: "⩽",
	lescc: "⪨",
	lesdot: "⩿",
	lesdoto: "⪁",
	lesdotor: "⪃",
	lesg: "⋚︀",
	lesges: "⪓",
	lessapprox: "⪅",
	lessdot: "⋖",
	lesseqgtr: "⋚",
	lesseqqgtr: "⪋",
	lessgtr: "≶",
	lesssim: "≲",
	lfisht: "⥼",
	lfloor: "⌊",
	lfr: "𝔩",
	lg: "≶",
	lgE: "⪑",
	lhard: "↽",
	lharu: "↼",
	lharul: "⥪",
	lhblk: "▄",
	ljcy: "љ",
	ll: "≪",
	llarr: "⇇",
	llcorner: "⌞",
	llhard: "⥫",
	lltri: "◺",
	lmidot: "ŀ",
	lmoust: "⎰",
	lmoustache: "⎰",
	lnE: "≨",
	lnap: "⪉",
	lnapprox: "⪉",
	lne: "⪇",
	lneq: "⪇",
	lneqq: "≨",
	lnsim: "⋦",
	loang: "⟬",
	loarr: "⇽",
	lobrk: "⟦",
	longleftarrow: "⟵",
	longleftrightarrow: "⟷",
	longmapsto: "⟼",
	longrightarrow: "⟶",
	looparrowleft: "↫",
	looparrowright: "↬",
	lopar: "⦅",
	lopf: "𝕝",
	loplus: "⨭",
	lotimes: "⨴",
	lowast: "∗",
	lowbar: "_",
	loz: "◊",
	lozenge: "◊",
	lozf: "⧫",
	lpar: "(",
	lparlt: "⦓",
	lrarr: "⇆",
	lrcorner: "⌟",
	lrhar: "⇋",
	lrhard: "⥭",
	lrm: "‎",
	lrtri: "⊿",
	lsaquo: "‹",
	lscr: "𝓁",
	lsh: "↰",
	lsim: "≲",
	lsime: "⪍",
	lsimg: "⪏",
	lsqb: "[",
	lsquo: "‘",
	lsquor: "‚",
	lstrok: "ł",
	lt: "<",
	ltcc: "⪦",
	ltcir: "⩹",
	ltdot: "⋖",
	lthree: "⋋",
	ltimes: "⋉",
	ltlarr: "⥶",
	ltquest: "⩻",
	ltrPar: "⦖",
	ltri: "◃",
	ltrie: "⊴",
	ltrif: "◂",
	lurdshar: "⥊",
	luruhar: "⥦",
	lvertneqq: "≨︀",
	lvnE: "≨︀",
	mDDot: "∺",
	macr: "¯",
	male: "♂",
	malt: "✠",
	maltese: "✠",
	map: "↦",
	mapsto: "↦",
	mapstodown: "↧",
	mapstoleft: "↤",
	mapstoup: "↥",
	marker: "▮",
	mcomma: "⨩",
	mcy: "м",
	mdash: "—",
	measuredangle: "∡",
	mfr: "𝔪",
	mho: "℧",
	micro: "µ",
	mid: "∣",
	midast: "*",
	midcir: "⫰",
	middot: "·",
	minus: "−",
	minusb: "⊟",
	minusd: "∸",
	minusdu: "⨪",
	mlcp: "⫛",
	mldr: "…",
	mnplus: "∓",
	models: "⊧",
	mopf: "𝕞",
	mp: "∓",
	mscr: "𝓂",
	mstpos: "∾",
	mu: "μ",
	multimap: "⊸",
	mumap: "⊸",
	nGg: "⋙̸",
	nGt: "≫⃒",
	nGtv: "≫̸",
	nLeftarrow: "⇍",
	nLeftrightarrow: "⇎",
	nLl: "⋘̸",
	nLt: "≪⃒",
	nLtv: "≪̸",
	nRightarrow: "⇏",
	nVDash: "⊯",
	nVdash: "⊮",
	nabla: "∇",
	nacute: "ń",
	nang: "∠⃒",
	nap: "≉",
	napE: "⩰̸",
	napid: "≋̸",
	napos: "ŉ",
	napprox: "≉",
	natur: "♮",
	natural: "♮",
	naturals: "ℕ",
	nbsp: "\xA0",
	nbump: "≎̸",
	nbumpe: "≏̸",
	ncap: "⩃",
	ncaron: "ň",
	ncedil: "ņ",
	ncong: "≇",
	ncongdot: "⩭̸",
	ncup: "⩂",
	ncy: "н",
	ndash: "–",
	ne: "≠",
	neArr: "⇗",
	nearhk: "⤤",
	nearr: "↗",
	nearrow: "↗",
	nedot: "≐̸",
	nequiv: "≢",
	nesear: "⤨",
	nesim: "≂̸",
	nexist: "∄",
	nexists: "∄",
	nfr: "𝔫",
	ngE: "≧̸",
	nge: "≱",
	ngeq: "≱",
	ngeqq: "≧̸",
	ngeqslant: "⩾̸",
	nges: "⩾̸",
	ngsim: "≵",
	ngt: "≯",
	ngtr: "≯",
	nhArr: "⇎",
	nharr: "↮",
	nhpar: "⫲",
	ni: "∋",
	nis: "⋼",
	nisd: "⋺",
	niv: "∋",
	njcy: "њ",
	nlArr: "⇍",
	nlE: "≦̸",
	nlarr: "↚",
	nldr: "‥",
	nle: "≰",
	nleftarrow: "↚",
	nleftrightarrow: "↮",
	nleq: "≰",
	nleqq: "≦̸",
	nleqslant: "⩽̸",
	nles: "⩽̸",
	nless: "≮",
	nlsim: "≴",
	nlt: "≮",
	nltri: "⋪",
	nltrie: "⋬",
	nmid: "∤",
	nopf: "𝕟",
	not: "¬",
	notin: "∉",
	notinE: "⋹̸",
	notindot: "⋵̸",
	notinva: "∉",
	notinvb: "⋷",
	notinvc: "⋶",
	notni: "∌",
	notniva: "∌",
	notnivb: "⋾",
	notnivc: "⋽",
	npar: "∦",
	nparallel: "∦",
	nparsl: "⫽⃥",
	npart: "∂̸",
	npolint: "⨔",
	npr: "⊀",
	nprcue: "⋠",
	npre: "⪯̸",
	nprec: "⊀",
	npreceq: "⪯̸",
	nrArr: "⇏",
	nrarr: "↛",
	nrarrc: "⤳̸",
	nrarrw: "↝̸",
	nrightarrow: "↛",
	nrtri: "⋫",
	nrtrie: "⋭",
	nsc: "⊁",
	nsccue: "⋡",
	nsce: "⪰̸",
	nscr: "𝓃",
	nshortmid: "∤",
	nshortparallel: "∦",
	nsim: "≁",
	nsime: "≄",
	nsimeq: "≄",
	nsmid: "∤",
	nspar: "∦",
	nsqsube: "⋢",
	nsqsupe: "⋣",
	nsub: "⊄",
	nsubE: "⫅̸",
	nsube: "⊈",
	nsubset: "⊂⃒",
	nsubseteq: "⊈",
	nsubseteqq: "⫅̸",
	nsucc: "⊁",
	nsucceq: "⪰̸",
	nsup: "⊅",
	nsupE: "⫆̸",
	nsupe: "⊉",
	nsupset: "⊃⃒",
	nsupseteq: "⊉",
	nsupseteqq: "⫆̸",
	ntgl: "≹",
	ntilde: "ñ",
	ntlg: "≸",
	ntriangleleft: "⋪",
	ntrianglelefteq: "⋬",
	ntriangleright: "⋫",
	ntrianglerighteq: "⋭",
	nu: "ν",
	num: "#",
	numero: "№",
	numsp: " ",
	nvDash: "⊭",
	nvHarr: "⤄",
	nvap: "≍⃒",
	nvdash: "⊬",
	nvge: "≥⃒",
	nvgt: ">⃒",
	nvinfin: "⧞",
	nvlArr: "⤂",
	nvle: "≤⃒",
	nvlt: "<⃒",
	nvltrie: "⊴⃒",
	nvrArr: "⤃",
	nvrtrie: "⊵⃒",
	nvsim: "∼⃒",
	nwArr: "⇖",
	nwarhk: "⤣",
	nwarr: "↖",
	nwarrow: "↖",
	nwnear: "⤧",
	oS: "Ⓢ",
	oacute: "ó",
	oast: "⊛",
	ocir: "⊚",
	ocirc: "ô",
	ocy: "о",
	odash: "⊝",
	odblac: "ő",
	odiv: "⨸",
	odot: "⊙",
	odsold: "⦼",
	oelig: "œ",
	ofcir: "⦿",
	ofr: "𝔬",
	ogon: "˛",
	ograve: "ò",
	ogt: "⧁",
	ohbar: "⦵",
	ohm: "Ω",
	oint: "∮",
	olarr: "↺",
	olcir: "⦾",
	olcross: "⦻",
	oline: "‾",
	olt: "⧀",
	omacr: "ō",
	omega: "ω",
	omicron: "ο",
	omid: "⦶",
	ominus: "⊖",
	oopf: "𝕠",
	opar: "⦷",
	operp: "⦹",
	oplus: "⊕",
	or: "∨",
	orarr: "↻",
	ord: "⩝",
	order: "ℴ",
	orderof: "ℴ",
	ordf: "ª",
	ordm: "º",
	origof: "⊶",
	oror: "⩖",
	orslope: "⩗",
	orv: "⩛",
	oscr: "ℴ",
	oslash: "ø",
	osol: "⊘",
	otilde: "õ",
	otimes: "⊗",
	otimesas: "⨶",
	ouml: "ö",
	ovbar: "⌽",
	par: "∥",
	para: "¶",
	parallel: "∥",
	parsim: "⫳",
	parsl: "⫽",
	part: "∂",
	pcy: "п",
	percnt: "%",
	period: ".",
	permil: "‰",
	perp: "⊥",
	pertenk: "‱",
	pfr: "𝔭",
	phi: "φ",
	phiv: "ϕ",
	phmmat: "ℳ",
	phone: "☎",
	pi: "π",
	pitchfork: "⋔",
	piv: "ϖ",
	planck: "ℏ",
	planckh: "ℎ",
	plankv: "ℏ",
	plus: "+",
	plusacir: "⨣",
	plusb: "⊞",
	pluscir: "⨢",
	plusdo: "∔",
	plusdu: "⨥",
	pluse: "⩲",
	plusmn: "±",
	plussim: "⨦",
	plustwo: "⨧",
	pm: "±",
	pointint: "⨕",
	popf: "𝕡",
	pound: "£",
	pr: "≺",
	prE: "⪳",
	prap: "⪷",
	prcue: "≼",
	pre: "⪯",
	prec: "≺",
	precapprox: "⪷",
	preccurlyeq: "≼",
	preceq: "⪯",
	precnapprox: "⪹",
	precneqq: "⪵",
	precnsim: "⋨",
	precsim: "≾",
	prime: "′",
	primes: "ℙ",
	prnE: "⪵",
	prnap: "⪹",
	prnsim: "⋨",
	prod: "∏",
	profalar: "⌮",
	profline: "⌒",
	profsurf: "⌓",
	prop: "∝",
	propto: "∝",
	prsim: "≾",
	prurel: "⊰",
	pscr: "𝓅",
	psi: "ψ",
	puncsp: " ",
	qfr: "𝔮",
	qint: "⨌",
	qopf: "𝕢",
	qprime: "⁗",
	qscr: "𝓆",
	quaternions: "ℍ",
	quatint: "⨖",
	quest: "?",
	questeq: "≟",
	quot: "\"",
	rAarr: "⇛",
	rArr: "⇒",
	rAtail: "⤜",
	rBarr: "⤏",
	rHar: "⥤",
	race: "∽̱",
	racute: "ŕ",
	radic: "√",
	raemptyv: "⦳",
	rang: "⟩",
	rangd: "⦒",
	range: "⦥",
	rangle: "⟩",
	raquo: "»",
	rarr: "→",
	rarrap: "⥵",
	rarrb: "⇥",
	rarrbfs: "⤠",
	rarrc: "⤳",
	rarrfs: "⤞",
	rarrhk: "↪",
	rarrlp: "↬",
	rarrpl: "⥅",
	rarrsim: "⥴",
	rarrtl: "↣",
	rarrw: "↝",
	ratail: "⤚",
	ratio: "∶",
	rationals: "ℚ",
	rbarr: "⤍",
	rbbrk: "❳",
	rbrace: "}",
	rbrack: "]",
	rbrke: "⦌",
	rbrksld: "⦎",
	rbrkslu: "⦐",
	rcaron: "ř",
	rcedil: "ŗ",
	rceil: "⌉",
	rcub: "}",
	rcy: "р",
	rdca: "⤷",
	rdldhar: "⥩",
	rdquo: "”",
	rdquor: "”",
	rdsh: "↳",
	real: "ℜ",
	realine: "ℛ",
	realpart: "ℜ",
	reals: "ℝ",
	rect: "▭",
	reg: "®",
	rfisht: "⥽",
	rfloor: "⌋",
	rfr: "𝔯",
	rhard: "⇁",
	rharu: "⇀",
	rharul: "⥬",
	rho: "ρ",
	rhov: "ϱ",
	rightarrow: "→",
	rightarrowtail: "↣",
	rightharpoondown: "⇁",
	rightharpoonup: "⇀",
	rightleftarrows: "⇄",
	rightleftharpoons: "⇌",
	rightrightarrows: "⇉",
	rightsquigarrow: "↝",
	rightthreetimes: "⋌",
	ring: "˚",
	risingdotseq: "≓",
	rlarr: "⇄",
	rlhar: "⇌",
	rlm: "‏",
	rmoust: "⎱",
	rmoustache: "⎱",
	rnmid: "⫮",
	roang: "⟭",
	roarr: "⇾",
	robrk: "⟧",
	ropar: "⦆",
	ropf: "𝕣",
	roplus: "⨮",
	rotimes: "⨵",
	rpar: ")",
	rpargt: "⦔",
	rppolint: "⨒",
	rrarr: "⇉",
	rsaquo: "›",
	rscr: "𝓇",
	rsh: "↱",
	rsqb: "]",
	rsquo: "’",
	rsquor: "’",
	rthree: "⋌",
	rtimes: "⋊",
	rtri: "▹",
	rtrie: "⊵",
	rtrif: "▸",
	rtriltri: "⧎",
	ruluhar: "⥨",
	rx: "℞",
	sacute: "ś",
	sbquo: "‚",
	sc: "≻",
	scE: "⪴",
	scap: "⪸",
	scaron: "š",
	sccue: "≽",
	sce: "⪰",
	scedil: "ş",
	scirc: "ŝ",
	scnE: "⪶",
	scnap: "⪺",
	scnsim: "⋩",
	scpolint: "⨓",
	scsim: "≿",
	scy: "с",
	sdot: "⋅",
	sdotb: "⊡",
	sdote: "⩦",
	seArr: "⇘",
	searhk: "⤥",
	searr: "↘",
	searrow: "↘",
	sect: "§",
	semi: ";",
	seswar: "⤩",
	setminus: "∖",
	setmn: "∖",
	sext: "✶",
	sfr: "𝔰",
	sfrown: "⌢",
	sharp: "♯",
	shchcy: "щ",
	shcy: "ш",
	shortmid: "∣",
	shortparallel: "∥",
	shy: "­",
	sigma: "σ",
	sigmaf: "ς",
	sigmav: "ς",
	sim: "∼",
	simdot: "⩪",
	sime: "≃",
	simeq: "≃",
	simg: "⪞",
	simgE: "⪠",
	siml: "⪝",
	simlE: "⪟",
	simne: "≆",
	simplus: "⨤",
	simrarr: "⥲",
	slarr: "←",
	smallsetminus: "∖",
	smashp: "⨳",
	smeparsl: "⧤",
	smid: "∣",
	smile: "⌣",
	smt: "⪪",
	smte: "⪬",
	smtes: "⪬︀",
	softcy: "ь",
	sol: "/",
	solb: "⧄",
	solbar: "⌿",
	sopf: "𝕤",
	spades: "♠",
	spadesuit: "♠",
	spar: "∥",
	sqcap: "⊓",
	sqcaps: "⊓︀",
	sqcup: "⊔",
	sqcups: "⊔︀",
	sqsub: "⊏",
	sqsube: "⊑",
	sqsubset: "⊏",
	sqsubseteq: "⊑",
	sqsup: "⊐",
	sqsupe: "⊒",
	sqsupset: "⊐",
	sqsupseteq: "⊒",
	squ: "□",
	square: "□",
	squarf: "▪",
	squf: "▪",
	srarr: "→",
	sscr: "𝓈",
	ssetmn: "∖",
	ssmile: "⌣",
	sstarf: "⋆",
	star: "☆",
	starf: "★",
	straightepsilon: "ϵ",
	straightphi: "ϕ",
	strns: "¯",
	sub: "⊂",
	subE: "⫅",
	subdot: "⪽",
	sube: "⊆",
	subedot: "⫃",
	submult: "⫁",
	subnE: "⫋",
	subne: "⊊",
	subplus: "⪿",
	subrarr: "⥹",
	subset: "⊂",
	subseteq: "⊆",
	subseteqq: "⫅",
	subsetneq: "⊊",
	subsetneqq: "⫋",
	subsim: "⫇",
	subsub: "⫕",
	subsup: "⫓",
	succ: "≻",
	succapprox: "⪸",
	succcurlyeq: "≽",
	succeq: "⪰",
	succnapprox: "⪺",
	succneqq: "⪶",
	succnsim: "⋩",
	succsim: "≿",
	sum: "∑",
	sung: "♪",
	sup1: "¹",
	sup2: "²",
	sup3: "³",
	sup: "⊃",
	supE: "⫆",
	supdot: "⪾",
	supdsub: "⫘",
	supe: "⊇",
	supedot: "⫄",
	suphsol: "⟉",
	suphsub: "⫗",
	suplarr: "⥻",
	supmult: "⫂",
	supnE: "⫌",
	supne: "⊋",
	supplus: "⫀",
	supset: "⊃",
	supseteq: "⊇",
	supseteqq: "⫆",
	supsetneq: "⊋",
	supsetneqq: "⫌",
	supsim: "⫈",
	supsub: "⫔",
	supsup: "⫖",
	swArr: "⇙",
	swarhk: "⤦",
	swarr: "↙",
	swarrow: "↙",
	swnwar: "⤪",
	szlig: "ß",
	target: "⌖",
	tau: "τ",
	tbrk: "⎴",
	tcaron: "ť",
	tcedil: "ţ",
	tcy: "т",
	tdot: "⃛",
	telrec: "⌕",
	tfr: "𝔱",
	there4: "∴",
	therefore: "∴",
	theta: "θ",
	thetasym: "ϑ",
	thetav: "ϑ",
	thickapprox: "≈",
	thicksim: "∼",
	thinsp: " ",
	thkap: "≈",
	thksim: "∼",
	thorn: "þ",
	tilde: "˜",
	times: "×",
	timesb: "⊠",
	timesbar: "⨱",
	timesd: "⨰",
	tint: "∭",
	toea: "⤨",
	top: "⊤",
	topbot: "⌶",
	topcir: "⫱",
	topf: "𝕥",
	topfork: "⫚",
	tosa: "⤩",
	tprime: "‴",
	trade: "™",
	triangle: "▵",
	triangledown: "▿",
	triangleleft: "◃",
	trianglelefteq: "⊴",
	triangleq: "≜",
	triangleright: "▹",
	trianglerighteq: "⊵",
	tridot: "◬",
	trie: "≜",
	triminus: "⨺",
	triplus: "⨹",
	trisb: "⧍",
	tritime: "⨻",
	trpezium: "⏢",
	tscr: "𝓉",
	tscy: "ц",
	tshcy: "ћ",
	tstrok: "ŧ",
	twixt: "≬",
	twoheadleftarrow: "↞",
	twoheadrightarrow: "↠",
	uArr: "⇑",
	uHar: "⥣",
	uacute: "ú",
	uarr: "↑",
	ubrcy: "ў",
	ubreve: "ŭ",
	ucirc: "û",
	ucy: "у",
	udarr: "⇅",
	udblac: "ű",
	udhar: "⥮",
	ufisht: "⥾",
	ufr: "𝔲",
	ugrave: "ù",
	uharl: "↿",
	uharr: "↾",
	uhblk: "▀",
	ulcorn: "⌜",
	ulcorner: "⌜",
	ulcrop: "⌏",
	ultri: "◸",
	umacr: "ū",
	uml: "¨",
	uogon: "ų",
	uopf: "𝕦",
	uparrow: "↑",
	updownarrow: "↕",
	upharpoonleft: "↿",
	upharpoonright: "↾",
	uplus: "⊎",
	upsi: "υ",
	upsih: "ϒ",
	upsilon: "υ",
	upuparrows: "⇈",
	urcorn: "⌝",
	urcorner: "⌝",
	urcrop: "⌎",
	uring: "ů",
	urtri: "◹",
	uscr: "𝓊",
	utdot: "⋰",
	utilde: "ũ",
	utri: "▵",
	utrif: "▴",
	uuarr: "⇈",
	uuml: "ü",
	uwangle: "⦧",
	vArr: "⇕",
	vBar: "⫨",
	vBarv: "⫩",
	vDash: "⊨",
	vangrt: "⦜",
	varepsilon: "ϵ",
	varkappa: "ϰ",
	varnothing: "∅",
	varphi: "ϕ",
	varpi: "ϖ",
	varpropto: "∝",
	varr: "↕",
	varrho: "ϱ",
	varsigma: "ς",
	varsubsetneq: "⊊︀",
	varsubsetneqq: "⫋︀",
	varsupsetneq: "⊋︀",
	varsupsetneqq: "⫌︀",
	vartheta: "ϑ",
	vartriangleleft: "⊲",
	vartriangleright: "⊳",
	vcy: "в",
	vdash: "⊢",
	vee: "∨",
	veebar: "⊻",
	veeeq: "≚",
	vellip: "⋮",
	verbar: "|",
	vert: "|",
	vfr: "𝔳",
	vltri: "⊲",
	vnsub: "⊂⃒",
	vnsup: "⊃⃒",
	vopf: "𝕧",
	vprop: "∝",
	vrtri: "⊳",
	vscr: "𝓋",
	vsubnE: "⫋︀",
	vsubne: "⊊︀",
	vsupnE: "⫌︀",
	vsupne: "⊋︀",
	vzigzag: "⦚",
	wcirc: "ŵ",
	wedbar: "⩟",
	wedge: "∧",
	wedgeq: "≙",
	weierp: "℘",
	wfr: "𝔴",
	wopf: "𝕨",
	wp: "℘",
	wr: "≀",
	wreath: "≀",
	wscr: "𝓌",
	xcap: "⋂",
	xcirc: "◯",
	xcup: "⋃",
	xdtri: "▽",
	xfr: "𝔵",
	xhArr: "⟺",
	xharr: "⟷",
	xi: "ξ",
	xlArr: "⟸",
	xlarr: "⟵",
	xmap: "⟼",
	xnis: "⋻",
	xodot: "⨀",
	xopf: "𝕩",
	xoplus: "⨁",
	xotime: "⨂",
	xrArr: "⟹",
	xrarr: "⟶",
	xscr: "𝓍",
	xsqcup: "⨆",
	xuplus: "⨄",
	xutri: "△",
	xvee: "⋁",
	xwedge: "⋀",
	yacute: "ý",
	yacy: "я",
	ycirc: "ŷ",
	ycy: "ы",
	yen: "¥",
	yfr: "𝔶",
	yicy: "ї",
	yopf: "𝕪",
	yscr: "𝓎",
	yucy: "ю",
	yuml: "ÿ",
	zacute: "ź",
	zcaron: "ž",
	zcy: "з",
	zdot: "ż",
	zeetrf: "ℨ",
	zeta: "ζ",
	zfr: "𝔷",
	zhcy: "ж",
	zigrarr: "⇝",
	zopf: "𝕫",
	zscr: "𝓏",
	zwj: "‍",
	zwnj: "‌"
}, ee = {}.hasOwnProperty;
function decodeNamedCharacterReference(e) {
	return ee.call(y, e) ? y[e] : !1;
}
// node_modules/micromark-util-decode-numeric-character-reference/index.js
function decodeNumericCharacterReference(e, t) {
	let n = Number.parseInt(e, t);
	return n < 9 || n === 11 || n > 13 && n < 32 || n > 126 && n < 160 || n > 55295 && n < 57344 || n > 64975 && n < 65008 || (n & 65535) == 65535 || (n & 65535) == 65534 || n > 1114111 ? "�" : String.fromCodePoint(n);
}
// node_modules/micromark-util-decode-string/index.js
const b = /\\([!-/:-@[-`{-~])|&(#(?:\d{1,7}|x[\da-f]{1,6})|[\da-z]{1,31});/gi;
function decodeString(e) {
	return e.replace(b, decode);
}
function decode(e, t, n) {
	if (t) return t;
	if (n.charCodeAt(0) === 35) {
		let e = n.charCodeAt(1), t = e === 120 || e === 88;
		return decodeNumericCharacterReference(n.slice(t ? 2 : 1), t ? 16 : 10);
	}
	return decodeNamedCharacterReference(n) || e;
}
// node_modules/mdast-util-gfm-table/lib/index.js
function gfmTableFromMarkdown() {
	return {
		enter: {
			table: enterTable,
			tableData: enterCell,
			tableHeader: enterCell,
			tableRow: enterRow
		},
		exit: {
			codeText: exitCodeText,
			table: exitTable,
			tableData: exit$1,
			tableHeader: exit$1,
			tableRow: exit$1
		}
	};
}
function enterTable(e) {
	let t = e._align;
	this.enter({
		type: "table",
		align: t.map(function(e) {
			return e === "none" ? null : e;
		}),
		children: [],
		position: void 0
	}, e), this.data.inTable = !0;
}
function exitTable(e) {
	this.exit(e), this.data.inTable = void 0;
}
function enterRow(e) {
	this.enter({
		type: "tableRow",
		children: [],
		position: void 0
	}, e);
}
function exit$1(e) {
	this.exit(e);
}
function enterCell(e) {
	this.enter({
		type: "tableCell",
		children: [],
		position: void 0
	}, e);
}
function exitCodeText(e) {
	let t = this.resume();
	this.data.inTable && (t = t.replace(/\\([\\|])/g, replace));
	let n = this.stack[this.stack.length - 1];
	n.type, n.value = t, this.exit(e);
}
function replace(e, t) {
	return t === "|" ? t : e;
}
function gfmTableToMarkdown(e) {
	let { tableCellPadding: t, tablePipeAlign: n, stringLength: r } = e || {}, i = t ? " " : "|";
	return {
		handlers: {
			inlineCode: inlineCodeWithTable,
			table: handleTable,
			tableCell: handleTableCell,
			tableRow: handleTableRow
		},
		join: [joinTable],
		unsafe: [
			{
				character: "\r",
				inConstruct: "tableCell"
			},
			{
				character: "\n",
				inConstruct: "tableCell"
			},
			{
				atBreak: !0,
				character: "|",
				after: "[	 :-]"
			},
			{
				character: "|",
				inConstruct: "tableCell"
			},
			{
				atBreak: !0,
				character: ":",
				after: "-"
			},
			{
				atBreak: !0,
				character: "-",
				after: "[:|-]"
			}
		]
	};
	function handleTable(e, t, n, r) {
		let i = handleTableAsData(e, n, r), a = i[0];
		if (a) {
			let t = e.align ? e.align.length : 0, n = -1;
			if (!t) for (; ++n < i.length;) i[n].length > t && (t = i[n].length);
			for (; a.length < t;) a.push("");
		}
		return serializeData(i, e.align);
	}
	function handleTableRow(e, t, n, r) {
		let i = serializeData([handleTableRowAsData(e, n, r)]);
		return i.slice(0, i.indexOf("\n"));
	}
	function handleTableCell(e, t, n, r) {
		let a = n.enter("tableCell"), o = n.enter("phrasing"), s = n.containerPhrasing(e, {
			...r,
			before: i,
			after: i
		});
		return o(), a(), s;
	}
	function serializeData(e, i) {
		return markdownTable(e, {
			align: i,
			alignDelimiters: n,
			fillRows: !1,
			padding: t,
			stringLength: r
		});
	}
	function handleTableAsData(e, t, n) {
		let { children: r } = e, i = -1, a = [], o = t.enter("table");
		for (; ++i < r.length;) a[i] = handleTableRowAsData(r[i], t, n);
		return o(), a;
	}
	function handleTableRowAsData(e, t, n) {
		let { children: r } = e, i = -1, a = [], o = t.enter("tableRow");
		for (; ++i < r.length;) a[i] = handleTableCell(r[i], e, t, n);
		return o(), a;
	}
	function inlineCodeWithTable(e, t, n) {
		let r = v.inlineCode(e, t, n);
		if (!n.stack.includes("tableCell")) return r;
		let i = [], a = 0, o = r.indexOf("|");
		for (; o !== -1;) {
			let e = o;
			for (; e > a && r.charCodeAt(e - 1) === 92;) e--;
			i.push(r.slice(a, o)), (o - e) % 2 == 0 && i.push("\\"), a = o, o = r.indexOf("|", o + 1);
		}
		return i.push(r.slice(a)), i.join("");
	}
}
function joinTable(e, t, n, r) {
	if (e.type === "table" && n.type === "listItem" && n.spread === !1 && (t.type === "definition" || t.type === "heading" && formatHeadingAsSetext(t, r) || t.type === "paragraph" || t.type === "table")) return 1;
}
function formatHeadingAsSetext(e, n) {
	let r = !1;
	return visit(e, function(e) {
		if (e.type === "break" || "value" in e && /\r?\n|\r/.test(e.value)) return r = !0, !1;
	}), !!((!e.depth || e.depth < 3) && t(e) && (n.options.setext || r));
}
// node_modules/mdast-util-gfm-task-list-item/lib/index.js
function gfmTaskListItemFromMarkdown() {
	return { exit: {
		taskListCheckValueChecked: exitCheck,
		taskListCheckValueUnchecked: exitCheck,
		paragraph: exitParagraphWithTaskListItem
	} };
}
function gfmTaskListItemToMarkdown() {
	return {
		handlers: { paragraph: paragraphWithTaskListItem },
		join: [joinDefinitionsBeforeTaskListItemParagraph]
	};
}
function exitCheck(e) {
	let t = this.stack[this.stack.length - 2];
	t.type, t.checked = e.type === "taskListCheckValueChecked";
}
function exitParagraphWithTaskListItem(e) {
	let t = this.stack[this.stack.length - 2];
	if (t && t.type === "listItem" && typeof t.checked == "boolean") {
		let e = this.stack[this.stack.length - 1];
		e.type;
		let n = e.children[0];
		if (n && n.type === "text") {
			let r = t.children, i = -1, a;
			for (; ++i < r.length;) {
				let e = r[i];
				if (e.type === "paragraph") {
					a = e;
					break;
				}
			}
			a === e && (n.value = n.value.slice(1), n.value.length === 0 ? e.children.shift() : e.position && n.position && typeof n.position.start.offset == "number" && (n.position.start.column++, n.position.start.offset++, e.position.start = { ...n.position.start }));
		}
	}
	this.exit(e);
}
function paragraphWithTaskListItem(e, t, n, r) {
	if (!t || t.type !== "listItem" || taskListItemParagraph(t) !== e) return v.paragraph(e, t, n, r);
	let i = "[" + (t.checked ? "x" : " ") + "] ", a = n.createTracker(r);
	return a.move(i), i + v.paragraph(e.children.length > 0 ? e : {
		type: "paragraph",
		children: [{
			type: "text",
			value: " "
		}]
	}, t, n, {
		...r,
		...a.current()
	});
}
function joinDefinitionsBeforeTaskListItemParagraph(e, t, n) {
	if (e.type !== "definition" || n.type !== "listItem") return;
	let r = taskListItemParagraph(n);
	if (r && n.children.indexOf(e) < n.children.indexOf(r)) return 0;
}
function taskListItemParagraph(e) {
	if (typeof e.checked == "boolean") for (let t of e.children) {
		if (t.type === "paragraph") return t;
		if (t.type !== "definition") return;
	}
}
// node_modules/mdast-util-gfm/lib/index.js
function gfmFromMarkdown() {
	return [
		gfmAutolinkLiteralFromMarkdown(),
		gfmFootnoteFromMarkdown(),
		gfmStrikethroughFromMarkdown(),
		gfmTableFromMarkdown(),
		gfmTaskListItemFromMarkdown()
	];
}
function gfmToMarkdown(e) {
	return { extensions: [
		gfmAutolinkLiteralToMarkdown(),
		gfmFootnoteToMarkdown(e),
		gfmStrikethroughToMarkdown(),
		gfmTableToMarkdown(e),
		gfmTaskListItemToMarkdown()
	] };
}
// node_modules/micromark-util-chunked/index.js
function splice(e, t, n, r) {
	let i = e.length, a = 0, o;
	if (t = t < 0 ? -t > i ? 0 : i + t : t > i ? i : t, n = n > 0 ? n : 0, r.length < 1e4) o = Array.from(r), o.unshift(t, n), e.splice(...o);
	else for (n && e.splice(t, n); a < r.length;) o = r.slice(a, a + 1e4), o.unshift(t, 0), e.splice(...o), a += 1e4, t += 1e4;
}
function push(e, t) {
	return e.length > 0 ? (splice(e, e.length, 0, t), e) : t;
}
// node_modules/micromark-util-combine-extensions/index.js
const x = {}.hasOwnProperty;
function combineExtensions(e) {
	let t = {}, n = -1;
	for (; ++n < e.length;) syntaxExtension(t, e[n]);
	return t;
}
function syntaxExtension(e, t) {
	let n;
	for (n in t) {
		let r = (x.call(e, n) ? e[n] : void 0) || (e[n] = {}), i = t[n], a;
		if (i) for (a in i) {
			x.call(r, a) || (r[a] = []);
			let e = i[a];
			constructs(r[a], Array.isArray(e) ? e : e ? [e] : []);
		}
	}
}
function constructs(e, t) {
	let n = -1, r = [];
	for (; ++n < t.length;) (t[n].add === "after" ? e : r).push(t[n]);
	splice(e, 0, 0, r);
}
// node_modules/micromark-extension-gfm-autolink-literal/lib/syntax.js
const te = {
	tokenize: tokenizeWwwPrefix,
	partial: !0
}, S = {
	tokenize: tokenizeDomain,
	partial: !0
}, C = {
	tokenize: tokenizePath,
	partial: !0
}, w = {
	tokenize: tokenizeTrail,
	partial: !0
}, ne = {
	tokenize: tokenizeEmailDomainDotTrail,
	partial: !0
}, T = {
	name: "wwwAutolink",
	tokenize: tokenizeWwwAutolink,
	previous: previousWww
}, E = {
	name: "protocolAutolink",
	tokenize: tokenizeProtocolAutolink,
	previous: previousProtocol
}, D = {
	name: "emailAutolink",
	tokenize: tokenizeEmailAutolink,
	previous: previousEmail
}, O = {};
function gfmAutolinkLiteral() {
	return { text: O };
}
let k = 48;
for (; k < 123;) O[k] = D, k++, k === 58 ? k = 65 : k === 91 && (k = 97);
O[43] = D, O[45] = D, O[46] = D, O[95] = D, O[72] = [D, E], O[104] = [D, E], O[87] = [D, T], O[119] = [D, T];
function tokenizeEmailAutolink(e, t, n) {
	let a = this, o, s;
	return start;
	function start(t) {
		return !gfmAtext(t) || !previousEmail.call(a, a.previous) || previousUnbalanced(a.events) ? n(t) : (e.enter("literalAutolink"), e.enter("literalAutolinkEmail"), atext(t));
	}
	function atext(t) {
		return gfmAtext(t) ? (e.consume(t), atext) : t === 64 ? (e.consume(t), emailDomain) : n(t);
	}
	function emailDomain(t) {
		return t === 46 ? e.check(ne, emailDomainAfter, emailDomainDot)(t) : t === 45 || t === 95 || lib2_i(t) ? (s = !0, e.consume(t), emailDomain) : emailDomainAfter(t);
	}
	function emailDomainDot(t) {
		return e.consume(t), o = !0, emailDomain;
	}
	function emailDomainAfter(i) {
		return s && o && lib2_r(a.previous) ? (e.exit("literalAutolinkEmail"), e.exit("literalAutolink"), t(i)) : n(i);
	}
}
function tokenizeWwwAutolink(e, t, n) {
	let r = this;
	return wwwStart;
	function wwwStart(t) {
		return t !== 87 && t !== 119 || !previousWww.call(r, r.previous) || previousUnbalanced(r.events) ? n(t) : (e.enter("literalAutolink"), e.enter("literalAutolinkWww"), e.check(te, e.attempt(S, e.attempt(C, wwwAfter), n), n)(t));
	}
	function wwwAfter(n) {
		return e.exit("literalAutolinkWww"), e.exit("literalAutolink"), t(n);
	}
}
function tokenizeProtocolAutolink(e, t, n) {
	let i = this, a = "", o = !1;
	return protocolStart;
	function protocolStart(t) {
		return (t === 72 || t === 104) && previousProtocol.call(i, i.previous) && !previousUnbalanced(i.events) ? (e.enter("literalAutolink"), e.enter("literalAutolinkHttp"), a += String.fromCodePoint(t), e.consume(t), protocolPrefixInside) : n(t);
	}
	function protocolPrefixInside(t) {
		if (lib2_r(t) && a.length < 5) return a += String.fromCodePoint(t), e.consume(t), protocolPrefixInside;
		if (t === 58) {
			let n = a.toLowerCase();
			if (n === "http" || n === "https") return e.consume(t), protocolSlashesInside;
		}
		return n(t);
	}
	function protocolSlashesInside(t) {
		return t === 47 ? (e.consume(t), o ? afterProtocol : (o = !0, protocolSlashesInside)) : n(t);
	}
	function afterProtocol(t) {
		return t === null || asciiControl(t) || markdownLineEndingOrSpace(t) || u(t) || l(t) ? n(t) : e.attempt(S, e.attempt(C, protocolAfter), n)(t);
	}
	function protocolAfter(n) {
		return e.exit("literalAutolinkHttp"), e.exit("literalAutolink"), t(n);
	}
}
function tokenizeWwwPrefix(e, t, n) {
	let r = 0;
	return wwwPrefixInside;
	function wwwPrefixInside(t) {
		return (t === 87 || t === 119) && r < 3 ? (r++, e.consume(t), wwwPrefixInside) : t === 46 && r === 3 ? (e.consume(t), wwwPrefixAfter) : n(t);
	}
	function wwwPrefixAfter(e) {
		return e === null ? n(e) : t(e);
	}
}
function tokenizeDomain(e, t, n) {
	let r, i, a;
	return domainInside;
	function domainInside(t) {
		return t === 46 || t === 95 ? e.check(w, domainAfter, domainAtPunctuation)(t) : t === null || markdownLineEndingOrSpace(t) || u(t) || t !== 45 && l(t) ? domainAfter(t) : (a = !0, e.consume(t), domainInside);
	}
	function domainAtPunctuation(t) {
		return t === 95 ? r = !0 : (i = r, r = void 0), e.consume(t), domainInside;
	}
	function domainAfter(e) {
		return i || r || !a ? n(e) : t(e);
	}
}
function tokenizePath(e, t) {
	let n = 0, r = 0;
	return pathInside;
	function pathInside(i) {
		return i === 40 ? (n++, e.consume(i), pathInside) : i === 41 && r < n ? pathAtPunctuation(i) : i === 33 || i === 34 || i === 38 || i === 39 || i === 41 || i === 42 || i === 44 || i === 46 || i === 58 || i === 59 || i === 60 || i === 63 || i === 93 || i === 95 || i === 126 ? e.check(w, t, pathAtPunctuation)(i) : i === null || markdownLineEndingOrSpace(i) || u(i) ? t(i) : (e.consume(i), pathInside);
	}
	function pathAtPunctuation(t) {
		return t === 41 && r++, e.consume(t), pathInside;
	}
}
function tokenizeTrail(e, t, n) {
	return trail;
	function trail(r) {
		return r === 33 || r === 34 || r === 39 || r === 41 || r === 42 || r === 44 || r === 46 || r === 58 || r === 59 || r === 63 || r === 95 || r === 126 ? (e.consume(r), trail) : r === 38 ? (e.consume(r), trailCharacterReferenceStart) : r === 93 ? (e.consume(r), trailBracketAfter) : r === 60 || r === null || markdownLineEndingOrSpace(r) || u(r) ? t(r) : n(r);
	}
	function trailBracketAfter(e) {
		return e === null || e === 40 || e === 91 || markdownLineEndingOrSpace(e) || u(e) ? t(e) : trail(e);
	}
	function trailCharacterReferenceStart(e) {
		return lib2_r(e) ? trailCharacterReferenceInside(e) : n(e);
	}
	function trailCharacterReferenceInside(t) {
		return t === 59 ? (e.consume(t), trail) : lib2_r(t) ? (e.consume(t), trailCharacterReferenceInside) : n(t);
	}
}
function tokenizeEmailDomainDotTrail(e, t, n) {
	return start;
	function start(t) {
		return e.consume(t), after;
	}
	function after(e) {
		return lib2_i(e) ? n(e) : t(e);
	}
}
function previousWww(e) {
	return e === null || e === 40 || e === 42 || e === 95 || e === 91 || e === 93 || e === 126 || markdownLineEndingOrSpace(e);
}
function previousProtocol(e) {
	return !lib2_r(e);
}
function previousEmail(e) {
	return !(e === 47 || gfmAtext(e));
}
function gfmAtext(e) {
	return e === 43 || e === 45 || e === 46 || e === 95 || lib2_i(e);
}
function previousUnbalanced(e) {
	let t = e.length, n = !1;
	for (; t--;) {
		let r = e[t][1];
		if ((r.type === "labelLink" || r.type === "labelImage") && !r._balanced) {
			n = !0;
			break;
		}
		if (r._gfmAutolinkLiteralWalkedInto) {
			n = !1;
			break;
		}
	}
	return e.length > 0 && !n && (e[e.length - 1][1]._gfmAutolinkLiteralWalkedInto = !0), n;
}
// node_modules/micromark-util-resolve-all/index.js
function resolveAll(e, t, n) {
	let r = [], i = -1;
	for (; ++i < e.length;) {
		let a = e[i].resolveAll;
		a && !r.includes(a) && (t = a(t, n), r.push(a));
	}
	return t;
}
// node_modules/micromark-core-commonmark/lib/attention.js
const A = {
	name: "attention",
	resolveAll: resolveAllAttention,
	tokenize: tokenizeAttention
};
function resolveAllAttention(e, t) {
	let n = -1, r;
	for (; ++n < e.length;) if (e[n][0] === "enter" && e[n][1].type === "attentionSequence" && e[n][1]._close) {
		let i = n;
		for (; i--;) if (e[i][0] === "exit" && e[i][1].type === "attentionSequence" && e[i][1]._open && t.sliceSerialize(e[i][1]).charCodeAt(0) === t.sliceSerialize(e[n][1]).charCodeAt(0)) {
			if ((e[i][1]._close || e[n][1]._open) && (e[n][1].end.offset - e[n][1].start.offset) % 3 && !((e[i][1].end.offset - e[i][1].start.offset + e[n][1].end.offset - e[n][1].start.offset) % 3)) continue;
			let a = e[i][1].end.offset - e[i][1].start.offset > 1 && e[n][1].end.offset - e[n][1].start.offset > 1 ? 2 : 1, o = { ...e[i][1].end }, s = { ...e[n][1].start };
			movePoint(o, -a), movePoint(s, a);
			let c = {
				type: a > 1 ? "strongSequence" : "emphasisSequence",
				start: o,
				end: { ...e[i][1].end }
			}, l = {
				type: a > 1 ? "strongSequence" : "emphasisSequence",
				start: { ...e[n][1].start },
				end: s
			}, u = {
				type: a > 1 ? "strongText" : "emphasisText",
				start: { ...e[i][1].end },
				end: { ...e[n][1].start }
			}, d = {
				type: a > 1 ? "strong" : "emphasis",
				start: { ...c.start },
				end: { ...l.end }
			};
			e[i][1].end = { ...c.start }, e[n][1].start = { ...l.end }, r = [], e[i][1].end.offset - e[i][1].start.offset && (r = push(r, [[
				"enter",
				e[i][1],
				t
			], [
				"exit",
				e[i][1],
				t
			]])), r = push(r, [
				[
					"enter",
					d,
					t
				],
				[
					"enter",
					c,
					t
				],
				[
					"exit",
					c,
					t
				],
				[
					"enter",
					u,
					t
				]
			]), r = push(r, resolveAll(t.parser.constructs.insideSpan.null, e.slice(i + 1, n), t)), r = push(r, [
				[
					"exit",
					u,
					t
				],
				[
					"enter",
					l,
					t
				],
				[
					"exit",
					l,
					t
				],
				[
					"exit",
					d,
					t
				]
			]);
			let f = 0;
			e[n][1].end.offset - e[n][1].start.offset && (f = 2, r = push(r, [[
				"enter",
				e[n][1],
				t
			], [
				"exit",
				e[n][1],
				t
			]])), splice(e, i - 1, n - i + 3, r), n = i + r.length - f - 2;
			break;
		}
	}
	for (n = -1; ++n < e.length;) e[n][1].type === "attentionSequence" && (e[n][1].type = "data");
	return e;
}
function tokenizeAttention(e, t) {
	let n = this.parser.constructs.attentionMarkers.null, r = this.previous, i = classifyCharacter(r), a;
	return start;
	function start(t) {
		return a = t, e.enter("attentionSequence"), inside(t);
	}
	function inside(o) {
		if (o === a) return e.consume(o), inside;
		let s = e.exit("attentionSequence"), c = classifyCharacter(o), l = !c || c === 2 && i || n.includes(o) && o !== 42 && o !== 95, u = !i || i === 2 && c || n.includes(r) && r !== 42 && r !== 95;
		return s._open = !!(a === 42 ? l : l && (i || !u)), s._close = !!(a === 42 ? u : u && (c || !l)), t(o);
	}
}
function movePoint(e, t) {
	e.column += t, e.offset += t, e._bufferIndex += t;
}
// node_modules/micromark-core-commonmark/lib/autolink.js
const re = {
	name: "autolink",
	tokenize: tokenizeAutolink
};
function tokenizeAutolink(e, t, n) {
	let o = 0;
	return start;
	function start(t) {
		return e.enter("autolink"), e.enter("autolinkMarker"), e.consume(t), e.exit("autolinkMarker"), e.enter("autolinkProtocol"), open;
	}
	function open(t) {
		return lib2_r(t) ? (e.consume(t), schemeOrEmailAtext) : t === 64 ? n(t) : emailAtext(t);
	}
	function schemeOrEmailAtext(e) {
		return e === 43 || e === 45 || e === 46 || lib2_i(e) ? (o = 1, schemeInsideOrEmailAtext(e)) : emailAtext(e);
	}
	function schemeInsideOrEmailAtext(t) {
		return t === 58 ? (e.consume(t), o = 0, urlInside) : (t === 43 || t === 45 || t === 46 || lib2_i(t)) && o++ < 32 ? (e.consume(t), schemeInsideOrEmailAtext) : (o = 0, emailAtext(t));
	}
	function urlInside(r) {
		return r === 62 ? (e.exit("autolinkProtocol"), e.enter("autolinkMarker"), e.consume(r), e.exit("autolinkMarker"), e.exit("autolink"), t) : r === null || r === 32 || r === 60 || asciiControl(r) ? n(r) : (e.consume(r), urlInside);
	}
	function emailAtext(t) {
		return t === 64 ? (e.consume(t), emailAtSignOrDot) : lib2_a(t) ? (e.consume(t), emailAtext) : n(t);
	}
	function emailAtSignOrDot(e) {
		return lib2_i(e) ? emailLabel(e) : n(e);
	}
	function emailLabel(n) {
		return n === 46 ? (e.consume(n), o = 0, emailAtSignOrDot) : n === 62 ? (e.exit("autolinkProtocol").type = "autolinkEmail", e.enter("autolinkMarker"), e.consume(n), e.exit("autolinkMarker"), e.exit("autolink"), t) : emailValue(n);
	}
	function emailValue(t) {
		if ((t === 45 || lib2_i(t)) && o++ < 63) {
			let n = t === 45 ? emailValue : emailLabel;
			return e.consume(t), n;
		}
		return n(t);
	}
}
// node_modules/micromark-factory-space/index.js
function factorySpace(e, t, n, r) {
	let i = r ? r - 1 : Infinity, a = 0;
	return start;
	function start(r) {
		return markdownSpace(r) ? (e.enter(n), prefix(r)) : t(r);
	}
	function prefix(r) {
		return markdownSpace(r) && a++ < i ? (e.consume(r), prefix) : (e.exit(n), t(r));
	}
}
function factorySpaceMinMax(e, t, n, r, i, a) {
	let o = 0;
	return start;
	function start(t) {
		return a > 0 && markdownSpace(t) ? (e.enter(r), prefix(t)) : after(t);
	}
	function prefix(t) {
		return markdownSpace(t) && o < a ? (e.consume(t), o++, prefix) : (e.exit(r), after(t));
	}
	function after(e) {
		return o >= i ? t(e) : n(e);
	}
}
// node_modules/micromark-core-commonmark/lib/blank-line.js
const j = {
	partial: !0,
	tokenize: tokenizeBlankLine
};
function tokenizeBlankLine(e, t, n) {
	return start;
	function start(t) {
		return markdownSpace(t) ? factorySpace(e, after, "linePrefix")(t) : after(t);
	}
	function after(e) {
		return e === null || markdownLineEnding(e) ? t(e) : n(e);
	}
}
// node_modules/micromark-core-commonmark/lib/block-quote.js
const M = {
	continuation: { tokenize: tokenizeBlockQuoteContinuation },
	exit,
	name: "blockQuote",
	tokenize: tokenizeBlockQuoteStart
};
function tokenizeBlockQuoteStart(e, t, n) {
	let r = this;
	return start;
	function start(t) {
		if (t === 62) {
			let n = r.containerState;
			return n.open ||= (e.enter("blockQuote", { _container: !0 }), !0), e.enter("blockQuotePrefix"), e.enter("blockQuoteMarker"), e.consume(t), e.exit("blockQuoteMarker"), after;
		}
		return n(t);
	}
	function after(n) {
		return markdownSpace(n) ? (e.enter("blockQuotePrefixWhitespace"), e.consume(n), e.exit("blockQuotePrefixWhitespace"), e.exit("blockQuotePrefix"), t) : (e.exit("blockQuotePrefix"), t(n));
	}
}
function tokenizeBlockQuoteContinuation(e, t, n) {
	let r = this;
	return contStart;
	function contStart(t) {
		return markdownSpace(t) ? factorySpace(e, contBefore, "linePrefix", r.parser.constructs.disable.null.includes("codeIndented") ? void 0 : 4)(t) : contBefore(t);
	}
	function contBefore(r) {
		return e.attempt(M, t, n)(r);
	}
}
function exit(e) {
	e.exit("blockQuote");
}
// node_modules/micromark-core-commonmark/lib/character-escape.js
const N = {
	name: "characterEscape",
	tokenize: tokenizeCharacterEscape
};
function tokenizeCharacterEscape(e, t, n) {
	return start;
	function start(t) {
		return e.enter("characterEscape"), e.enter("escapeMarker"), e.consume(t), e.exit("escapeMarker"), inside;
	}
	function inside(r) {
		return c(r) ? (e.enter("characterEscapeValue"), e.consume(r), e.exit("characterEscapeValue"), e.exit("characterEscape"), t) : n(r);
	}
}
// node_modules/micromark-core-commonmark/lib/character-reference.js
const P = {
	name: "characterReference",
	tokenize: tokenizeCharacterReference
};
function tokenizeCharacterReference(e, t, n) {
	let r = this, a = 0, c, l;
	return start;
	function start(t) {
		return e.enter("characterReference"), e.enter("characterReferenceMarker"), e.consume(t), e.exit("characterReferenceMarker"), open;
	}
	function open(t) {
		return t === 35 ? (e.enter("characterReferenceMarkerNumeric"), e.consume(t), e.exit("characterReferenceMarkerNumeric"), numeric) : (e.enter("characterReferenceValue"), c = 31, l = lib2_i, value(t));
	}
	function numeric(t) {
		return t === 88 || t === 120 ? (e.enter("characterReferenceMarkerHexadecimal"), e.consume(t), e.exit("characterReferenceMarkerHexadecimal"), e.enter("characterReferenceValue"), c = 6, l = lib2_s, value) : (e.enter("characterReferenceValue"), c = 7, l = lib2_o, value(t));
	}
	function value(o) {
		if (o === 59 && a) {
			let a = e.exit("characterReferenceValue");
			return l === lib2_i && !decodeNamedCharacterReference(r.sliceSerialize(a)) ? n(o) : (e.enter("characterReferenceMarker"), e.consume(o), e.exit("characterReferenceMarker"), e.exit("characterReference"), t);
		}
		return l(o) && a++ < c ? (e.consume(o), value) : n(o);
	}
}
// node_modules/micromark-core-commonmark/lib/partial-non-lazy-continuation.js
const F = {
	partial: !0,
	tokenize: tokenizeNonLazyContinuation
};
function tokenizeNonLazyContinuation(e, t, n) {
	let r = this;
	return start;
	function start(t) {
		return t === null ? n(t) : (e.enter("lineEnding"), e.consume(t), e.exit("lineEnding"), after);
	}
	function after(e) {
		return r.parser.lazy[r.now().line] ? n(e) : t(e);
	}
}
// node_modules/micromark-core-commonmark/lib/code-fenced.js
const I = {
	concrete: !0,
	name: "codeFenced",
	tokenize: tokenizeCodeFenced
};
function tokenizeCodeFenced(e, t, n) {
	let r = this, i = {
		partial: !0,
		tokenize: tokenizeCloseStart
	}, a = 0, o = 0, s;
	return start;
	function start(e) {
		return beforeSequenceOpen(e);
	}
	function beforeSequenceOpen(t) {
		let n = r.events[r.events.length - 1];
		return a = n && n[1].type === "linePrefix" ? n[2].sliceSerialize(n[1], !0).length : 0, s = t, e.enter("codeFenced"), e.enter("codeFencedFence"), e.enter("codeFencedFenceSequence"), sequenceOpen(t);
	}
	function sequenceOpen(t) {
		return t === s ? (o++, e.consume(t), sequenceOpen) : o < 3 ? n(t) : (e.exit("codeFencedFenceSequence"), markdownSpace(t) ? factorySpace(e, infoBefore, "whitespace")(t) : infoBefore(t));
	}
	function infoBefore(n) {
		return n === null || markdownLineEnding(n) ? (e.exit("codeFencedFence"), r.interrupt ? t(n) : e.check(F, atNonLazyBreak, after)(n)) : (e.enter("codeFencedFenceInfo"), e.enter("chunkString", { contentType: "string" }), info(n));
	}
	function info(t) {
		return t === null || markdownLineEnding(t) ? (e.exit("chunkString"), e.exit("codeFencedFenceInfo"), infoBefore(t)) : markdownSpace(t) ? (e.exit("chunkString"), e.exit("codeFencedFenceInfo"), factorySpace(e, metaBefore, "whitespace")(t)) : t === 96 && t === s ? n(t) : (e.consume(t), info);
	}
	function metaBefore(t) {
		return t === null || markdownLineEnding(t) ? infoBefore(t) : (e.enter("codeFencedFenceMeta"), e.enter("chunkString", { contentType: "string" }), meta(t));
	}
	function meta(t) {
		return t === null || markdownLineEnding(t) ? (e.exit("chunkString"), e.exit("codeFencedFenceMeta"), infoBefore(t)) : t === 96 && t === s ? n(t) : (e.consume(t), meta);
	}
	function atNonLazyBreak(t) {
		return e.attempt(i, after, contentBefore)(t);
	}
	function contentBefore(t) {
		return e.enter("lineEnding"), e.consume(t), e.exit("lineEnding"), contentStart;
	}
	function contentStart(t) {
		return a > 0 && markdownSpace(t) ? factorySpace(e, beforeContentChunk, "linePrefix", a + 1)(t) : beforeContentChunk(t);
	}
	function beforeContentChunk(t) {
		return t === null || markdownLineEnding(t) ? e.check(F, atNonLazyBreak, after)(t) : (e.enter("codeFlowValue"), contentChunk(t));
	}
	function contentChunk(t) {
		return t === null || markdownLineEnding(t) ? (e.exit("codeFlowValue"), beforeContentChunk(t)) : (e.consume(t), contentChunk);
	}
	function after(n) {
		return e.exit("codeFenced"), t(n);
	}
	function tokenizeCloseStart(e, t, n) {
		let i = 0;
		return startBefore;
		function startBefore(t) {
			return e.enter("lineEnding"), e.consume(t), e.exit("lineEnding"), start;
		}
		function start(t) {
			return e.enter("codeFencedFence"), markdownSpace(t) ? factorySpace(e, beforeSequenceClose, "linePrefix", r.parser.constructs.disable.null.includes("codeIndented") ? void 0 : 4)(t) : beforeSequenceClose(t);
		}
		function beforeSequenceClose(t) {
			return t === s ? (e.enter("codeFencedFenceSequence"), sequenceClose(t)) : n(t);
		}
		function sequenceClose(t) {
			return t === s ? (i++, e.consume(t), sequenceClose) : i >= o ? (e.exit("codeFencedFenceSequence"), markdownSpace(t) ? factorySpace(e, sequenceCloseAfter, "whitespace")(t) : sequenceCloseAfter(t)) : n(t);
		}
		function sequenceCloseAfter(r) {
			return r === null || markdownLineEnding(r) ? (e.exit("codeFencedFence"), t(r)) : n(r);
		}
	}
}
// node_modules/micromark-core-commonmark/lib/code-indented.js
const L = {
	name: "codeIndented",
	tokenize: tokenizeCodeIndented
}, ie = {
	partial: !0,
	tokenize: tokenizeFurtherStart
};
function tokenizeCodeIndented(e, t, n) {
	return start;
	function start(t) {
		return e.enter("codeIndented"), factorySpaceMinMax(e, atBreak, n, "linePrefix", 4, 4)(t);
	}
	function atBreak(t) {
		return t === null ? after(t) : markdownLineEnding(t) ? e.attempt(ie, atBreak, after)(t) : (e.enter("codeFlowValue"), inside(t));
	}
	function inside(t) {
		return t === null || markdownLineEnding(t) ? (e.exit("codeFlowValue"), atBreak(t)) : (e.consume(t), inside);
	}
	function after(n) {
		return e.exit("codeIndented"), t(n);
	}
}
function tokenizeFurtherStart(e, t, n) {
	let r = this;
	return furtherStart;
	function furtherStart(i) {
		return r.parser.lazy[r.now().line] ? n(i) : markdownLineEnding(i) ? (e.enter("lineEnding"), e.consume(i), e.exit("lineEnding"), furtherStart) : factorySpaceMinMax(e, t, onNotEnoughPrefix, "linePrefix", 4, 4)(i);
	}
	function onNotEnoughPrefix(e) {
		return markdownLineEnding(e) ? furtherStart(e) : n(e);
	}
}
// node_modules/micromark-core-commonmark/lib/code-text.js
const ae = {
	name: "codeText",
	previous,
	resolve: resolveCodeText,
	tokenize: tokenizeCodeText
};
function resolveCodeText(e) {
	let t = e.length - 4, n = 3, r, i;
	if ((e[n][1].type === "lineEnding" || e[n][1].type === "space") && (e[t][1].type === "lineEnding" || e[t][1].type === "space")) {
		for (r = n; ++r < t;) if (e[r][1].type === "codeTextData") {
			e[n][1].type = "codeTextPadding", e[t][1].type = "codeTextPadding", n += 2, t -= 2;
			break;
		}
	}
	for (r = n - 1, t++; ++r <= t;) i === void 0 ? r !== t && e[r][1].type !== "lineEnding" && (i = r) : (r === t || e[r][1].type === "lineEnding") && (e[i][1].type = "codeTextData", r !== i + 2 && (e[i][1].end = e[r - 1][1].end, e.splice(i + 2, r - i - 2), t -= r - i - 2, r = i + 2), i = void 0);
	return e;
}
function previous(e) {
	return e !== 96 || this.events[this.events.length - 1][1].type === "characterEscape";
}
function tokenizeCodeText(e, t, n) {
	let r = 0, i, a;
	return start;
	function start(t) {
		return e.enter("codeText"), e.enter("codeTextSequence"), sequenceOpen(t);
	}
	function sequenceOpen(t) {
		return t === 96 ? (e.consume(t), r++, sequenceOpen) : (e.exit("codeTextSequence"), between(t));
	}
	function between(t) {
		return t === null ? n(t) : t === 32 ? (e.enter("space"), e.consume(t), e.exit("space"), between) : t === 96 ? (a = e.enter("codeTextSequence"), i = 0, sequenceClose(t)) : markdownLineEnding(t) ? (e.enter("lineEnding"), e.consume(t), e.exit("lineEnding"), between) : (e.enter("codeTextData"), data(t));
	}
	function data(t) {
		return t === null || t === 32 || t === 96 || markdownLineEnding(t) ? (e.exit("codeTextData"), between(t)) : (e.consume(t), data);
	}
	function sequenceClose(n) {
		return n === 96 ? (e.consume(n), i++, sequenceClose) : i === r ? (e.exit("codeTextSequence"), e.exit("codeText"), t(n)) : (a.type = "codeTextData", data(n));
	}
}
// node_modules/micromark-util-subtokenize/lib/splice-buffer.js
var SpliceBuffer = class {
	constructor(e) {
		this.left = e ? [...e] : [], this.right = [];
	}
	get(e) {
		if (e < 0 || e >= this.left.length + this.right.length) throw RangeError("Cannot access index `" + e + "` in a splice buffer of size `" + (this.left.length + this.right.length) + "`");
		return e < this.left.length ? this.left[e] : this.right[this.right.length - e + this.left.length - 1];
	}
	get length() {
		return this.left.length + this.right.length;
	}
	shift() {
		return this.setCursor(0), this.right.pop();
	}
	slice(e, t) {
		let n = t ?? Infinity;
		return n < this.left.length ? this.left.slice(e, n) : e > this.left.length ? this.right.slice(this.right.length - n + this.left.length, this.right.length - e + this.left.length).reverse() : this.left.slice(e).concat(this.right.slice(this.right.length - n + this.left.length).reverse());
	}
	splice(e, t, n) {
		let r = t || 0;
		this.setCursor(Math.trunc(e));
		let i = this.right.splice(this.right.length - r, Infinity);
		return n && chunkedPush(this.left, n), i.reverse();
	}
	pop() {
		return this.setCursor(Infinity), this.left.pop();
	}
	push(e) {
		this.setCursor(Infinity), this.left.push(e);
	}
	pushMany(e) {
		this.setCursor(Infinity), chunkedPush(this.left, e);
	}
	unshift(e) {
		this.setCursor(0), this.right.push(e);
	}
	unshiftMany(e) {
		this.setCursor(0), chunkedPush(this.right, e.reverse());
	}
	setCursor(e) {
		if (!(e === this.left.length || e > this.left.length && this.right.length === 0 || e < 0 && this.left.length === 0)) {
			if (e < this.left.length) {
				let t = this.left.splice(e, Infinity);
				chunkedPush(this.right, t.reverse());
			} else {
				let t = this.right.splice(this.left.length + this.right.length - e, Infinity);
				chunkedPush(this.left, t.reverse());
			}
		}
	}
};
function chunkedPush(e, t) {
	let n = 0;
	if (t.length < 1e4) e.push(...t);
	else for (; n < t.length;) e.push(...t.slice(n, n + 1e4)), n += 1e4;
}
// node_modules/micromark-util-subtokenize/index.js
function subtokenize(e) {
	let t = {}, n = -1, r, i, a, o, s, c, l, u = new SpliceBuffer(e);
	for (; ++n < u.length;) {
		for (; n in t;) n = t[n];
		if (r = u.get(n), n && r[1].type === "chunkFlow" && u.get(n - 1)[1].type === "listItemPrefix" && (c = r[1]._tokenizer.events, a = 0, a < c.length && c[a][1].type === "lineEndingBlank" && (a += 2), a < c.length && c[a][1].type === "content")) for (; ++a < c.length && c[a][1].type !== "content";) c[a][1].type === "chunkText" && (c[a][1]._isInFirstContentOfListItem = !0, a++);
		if (r[0] === "enter") r[1].contentType && (Object.assign(t, subcontent(u, n)), n = t[n], l = !0);
		else if (r[1]._container) {
			for (a = n, i = void 0; a--;) if (o = u.get(a), o[1].type === "lineEnding" || o[1].type === "lineEndingBlank") o[0] === "enter" && (i && (u.get(i)[1].type = "lineEndingBlank"), o[1].type = "lineEnding", i = a);
			else if (o[1].type !== "linePrefix" && o[1].type !== "listItemIndent") break;
			i && (r[1].end = { ...u.get(i)[1].start }, s = u.slice(i, n), s.unshift(r), u.splice(i, n - i + 1, s));
		}
	}
	return splice(e, 0, Infinity, u.slice(0)), !l;
}
function subcontent(e, t) {
	let n = e.get(t)[1], r = e.get(t)[2], i = t - 1, a = [], o = n._tokenizer;
	o || (o = r.parser[n.contentType](n.start), n._contentTypeTextTrailing && (o._contentTypeTextTrailing = !0));
	let s = o.events, c = [], l = {}, u, d, f = -1, p = n, m = 0, h = 0, g = [h];
	for (; p;) {
		for (; e.get(++i)[1] !== p;);
		a.push(i), p._tokenizer || (u = r.sliceStream(p), p.next || u.push(null), d && o.defineSkip(p.start), p._isInFirstContentOfListItem && (o._gfmTasklistFirstContentOfListItem = !0), o.write(u), p._isInFirstContentOfListItem && (o._gfmTasklistFirstContentOfListItem = void 0)), d = p, p = p.next;
	}
	for (p = n; ++f < s.length;) s[f][0] === "exit" && s[f - 1][0] === "enter" && s[f][1].type === s[f - 1][1].type && s[f][1].start.line !== s[f][1].end.line && (h = f + 1, g.push(h), p._tokenizer = void 0, p.previous = void 0, p = p.next);
	for (o.events = [], p ? (p._tokenizer = void 0, p.previous = void 0) : g.pop(), f = g.length; f--;) {
		let t = s.slice(g[f], g[f + 1]), n = a.pop();
		c.push([n, n + t.length - 1]), e.splice(n, 2, t);
	}
	for (c.reverse(), f = -1; ++f < c.length;) l[m + c[f][0]] = m + c[f][1], m += c[f][1] - c[f][0] - 1;
	return l;
}
// node_modules/micromark-core-commonmark/lib/content.js
const oe = {
	resolve: resolveContent,
	tokenize: tokenizeContent
}, se = {
	partial: !0,
	tokenize: tokenizeContinuation
};
function resolveContent(e) {
	return subtokenize(e), e;
}
function tokenizeContent(e, t) {
	let n;
	return chunkStart;
	function chunkStart(t) {
		return e.enter("content"), n = e.enter("chunkContent", { contentType: "content" }), chunkInside(t);
	}
	function chunkInside(t) {
		return t === null ? contentEnd(t) : markdownLineEnding(t) ? e.check(se, contentContinue, contentEnd)(t) : (e.consume(t), chunkInside);
	}
	function contentEnd(n) {
		return e.exit("chunkContent"), e.exit("content"), t(n);
	}
	function contentContinue(t) {
		return e.consume(t), e.exit("chunkContent"), n.next = e.enter("chunkContent", {
			contentType: "content",
			previous: n
		}), n = n.next, chunkInside;
	}
}
function tokenizeContinuation(e, t, n) {
	let r = this;
	return startLookahead;
	function startLookahead(t) {
		return e.exit("chunkContent"), e.enter("lineEnding"), e.consume(t), e.exit("lineEnding"), factorySpace(e, prefixed, "linePrefix");
	}
	function prefixed(i) {
		if (i === null || markdownLineEnding(i)) return n(i);
		let a = r.events[r.events.length - 1];
		return !r.parser.constructs.disable.null.includes("codeIndented") && a && a[1].type === "linePrefix" && a[2].sliceSerialize(a[1], !0).length >= 4 ? t(i) : e.interrupt(r.parser.constructs.flow, n, t)(i);
	}
}
// node_modules/micromark-factory-destination/index.js
function factoryDestination(e, t, n, r, i, a, o, s, c) {
	let l = c || Infinity, u = 0;
	return start;
	function start(t) {
		return t === 60 ? (e.enter(r), e.enter(i), e.enter(a), e.consume(t), e.exit(a), enclosedBefore) : t === null || t === 32 || t === 41 || asciiControl(t) ? n(t) : (e.enter(r), e.enter(o), e.enter(s), e.enter("chunkString", { contentType: "string" }), raw(t));
	}
	function enclosedBefore(n) {
		return n === 62 ? (e.enter(a), e.consume(n), e.exit(a), e.exit(i), e.exit(r), t) : (e.enter(s), e.enter("chunkString", { contentType: "string" }), enclosed(n));
	}
	function enclosed(t) {
		return t === 62 ? (e.exit("chunkString"), e.exit(s), enclosedBefore(t)) : t === null || t === 60 || markdownLineEnding(t) ? n(t) : (e.consume(t), t === 92 ? enclosedEscape : enclosed);
	}
	function enclosedEscape(t) {
		return t === 60 || t === 62 || t === 92 ? (e.consume(t), enclosed) : enclosed(t);
	}
	function raw(i) {
		return !u && (i === null || i === 41 || markdownLineEndingOrSpace(i)) ? (e.exit("chunkString"), e.exit(s), e.exit(o), e.exit(r), t(i)) : u < l && i === 40 ? (e.consume(i), u++, raw) : i === 41 ? (e.consume(i), u--, raw) : i === null || i === 32 || i === 40 || asciiControl(i) ? n(i) : (e.consume(i), i === 92 ? rawEscape : raw);
	}
	function rawEscape(t) {
		return t === 40 || t === 41 || t === 92 ? (e.consume(t), raw) : raw(t);
	}
}
// node_modules/micromark-factory-label/index.js
function factoryLabel(e, t, n, r, i, a) {
	let o = this, s = 0, c;
	return start;
	function start(t) {
		return e.enter(r), e.enter(i), e.consume(t), e.exit(i), e.enter(a), atBreak;
	}
	function atBreak(l) {
		return s > 999 || l === null || l === 91 || l === 93 && !c || l === 94 && !s && "_hiddenFootnoteSupport" in o.parser.constructs ? n(l) : l === 93 ? (e.exit(a), e.enter(i), e.consume(l), e.exit(i), e.exit(r), t) : markdownLineEnding(l) ? (e.enter("lineEnding"), e.consume(l), e.exit("lineEnding"), atBreak) : (e.enter("chunkString", { contentType: "string" }), labelInside(l));
	}
	function labelInside(t) {
		return t === null || t === 91 || t === 93 || markdownLineEnding(t) || s++ > 999 ? (e.exit("chunkString"), atBreak(t)) : (e.consume(t), c ||= !markdownSpace(t), t === 92 ? labelEscape : labelInside);
	}
	function labelEscape(t) {
		return t === 91 || t === 92 || t === 93 ? (e.consume(t), s++, labelInside) : labelInside(t);
	}
}
// node_modules/micromark-factory-title/index.js
function factoryTitle(e, t, n, r, i, a) {
	let o;
	return start;
	function start(t) {
		return t === 34 || t === 39 || t === 40 ? (e.enter(r), e.enter(i), e.consume(t), e.exit(i), o = t === 40 ? 41 : t, begin) : n(t);
	}
	function begin(n) {
		return n === o ? (e.enter(i), e.consume(n), e.exit(i), e.exit(r), t) : (e.enter(a), atBreak(n));
	}
	function atBreak(t) {
		return t === o ? (e.exit(a), begin(o)) : t === null ? n(t) : markdownLineEnding(t) ? (e.enter("lineEnding"), e.consume(t), e.exit("lineEnding"), factorySpace(e, atBreak, "linePrefix")) : (e.enter("chunkString", { contentType: "string" }), inside(t));
	}
	function inside(t) {
		return t === o || t === null || markdownLineEnding(t) ? (e.exit("chunkString"), atBreak(t)) : (e.consume(t), t === 92 ? escape : inside);
	}
	function escape(t) {
		return t === o || t === 92 ? (e.consume(t), inside) : inside(t);
	}
}
// node_modules/micromark-factory-whitespace/index.js
function factoryWhitespace(e, t) {
	let n;
	return start;
	function start(r) {
		return markdownLineEnding(r) ? (e.enter("lineEnding"), e.consume(r), e.exit("lineEnding"), n = !0, start) : markdownSpace(r) ? factorySpace(e, start, n ? "linePrefix" : "lineSuffix")(r) : t(r);
	}
}
// node_modules/micromark-core-commonmark/lib/definition.js
const ce = {
	name: "definition",
	tokenize: tokenizeDefinition
}, R = {
	partial: !0,
	tokenize: tokenizeTitleBefore
};
function tokenizeDefinition(e, t, n) {
	let r = this, i;
	return start;
	function start(t) {
		return e.enter("definition"), before(t);
	}
	function before(t) {
		return factoryLabel.call(r, e, labelAfter, n, "definitionLabel", "definitionLabelMarker", "definitionLabelString")(t);
	}
	function labelAfter(t) {
		return i = normalizeIdentifier(r.sliceSerialize(r.events[r.events.length - 1][1]).slice(1, -1)), t === 58 ? (e.enter("definitionMarker"), e.consume(t), e.exit("definitionMarker"), markerAfter) : n(t);
	}
	function markerAfter(t) {
		return markdownLineEndingOrSpace(t) ? factoryWhitespace(e, destinationBefore)(t) : destinationBefore(t);
	}
	function destinationBefore(t) {
		return factoryDestination(e, destinationAfter, n, "definitionDestination", "definitionDestinationLiteral", "definitionDestinationLiteralMarker", "definitionDestinationRaw", "definitionDestinationString")(t);
	}
	function destinationAfter(t) {
		return e.attempt(R, after, after)(t);
	}
	function after(t) {
		return markdownSpace(t) ? factorySpace(e, afterWhitespace, "whitespace")(t) : afterWhitespace(t);
	}
	function afterWhitespace(a) {
		return a === null || markdownLineEnding(a) ? (e.exit("definition"), r.parser.defined.push(i), t(a)) : n(a);
	}
}
function tokenizeTitleBefore(e, t, n) {
	return titleBefore;
	function titleBefore(t) {
		return markdownLineEndingOrSpace(t) ? factoryWhitespace(e, beforeMarker)(t) : n(t);
	}
	function beforeMarker(t) {
		return factoryTitle(e, titleAfter, n, "definitionTitle", "definitionTitleMarker", "definitionTitleString")(t);
	}
	function titleAfter(t) {
		return markdownSpace(t) ? factorySpace(e, titleAfterOptionalWhitespace, "whitespace")(t) : titleAfterOptionalWhitespace(t);
	}
	function titleAfterOptionalWhitespace(e) {
		return e === null || markdownLineEnding(e) ? t(e) : n(e);
	}
}
// node_modules/micromark-core-commonmark/lib/hard-break-escape.js
const z = {
	name: "hardBreakEscape",
	tokenize: tokenizeHardBreakEscape
};
function tokenizeHardBreakEscape(e, t, n) {
	return start;
	function start(t) {
		return e.enter("hardBreakEscape"), e.consume(t), after;
	}
	function after(r) {
		return markdownLineEnding(r) ? (e.exit("hardBreakEscape"), t(r)) : n(r);
	}
}
// node_modules/micromark-core-commonmark/lib/heading-atx.js
const B = {
	name: "headingAtx",
	resolve: resolveHeadingAtx,
	tokenize: tokenizeHeadingAtx
};
function resolveHeadingAtx(e, t) {
	let n = e.length - 2, r = 3;
	if (e[r][1].type === "whitespace" && (r += 2), n - 2 > r && e[n][1].type === "whitespace" && (n -= 2), e[n][1].type === "atxHeadingSequence" && (r === n - 1 || n - 4 > r && e[n - 2][1].type === "whitespace") && (n -= r + 1 === n ? 2 : 4), n > r) {
		let i = {
			type: "atxHeadingText",
			start: e[r][1].start,
			end: e[n][1].end
		}, a = {
			type: "chunkText",
			start: e[r][1].start,
			end: e[n][1].end,
			contentType: "text"
		};
		splice(e, r, n - r + 1, [
			[
				"enter",
				i,
				t
			],
			[
				"enter",
				a,
				t
			],
			[
				"exit",
				a,
				t
			],
			[
				"exit",
				i,
				t
			]
		]);
	}
	return e;
}
function tokenizeHeadingAtx(e, t, n) {
	let r = 0;
	return start;
	function start(t) {
		return e.enter("atxHeading"), before(t);
	}
	function before(t) {
		return e.enter("atxHeadingSequence"), sequenceOpen(t);
	}
	function sequenceOpen(t) {
		return t === 35 && r++ < 6 ? (e.consume(t), sequenceOpen) : t === null || markdownLineEndingOrSpace(t) ? (e.exit("atxHeadingSequence"), atBreak(t)) : n(t);
	}
	function atBreak(n) {
		return n === 35 ? (e.enter("atxHeadingSequence"), sequenceFurther(n)) : n === null || markdownLineEnding(n) ? (e.exit("atxHeading"), t(n)) : markdownSpace(n) ? factorySpace(e, atBreak, "whitespace")(n) : (e.enter("atxHeadingText"), data(n));
	}
	function sequenceFurther(t) {
		return t === 35 ? (e.consume(t), sequenceFurther) : (e.exit("atxHeadingSequence"), atBreak(t));
	}
	function data(t) {
		return t === null || t === 35 || markdownLineEndingOrSpace(t) ? (e.exit("atxHeadingText"), atBreak(t)) : (e.consume(t), data);
	}
}
// node_modules/micromark-core-commonmark/lib/html-flow.js
const V = {
	concrete: !0,
	name: "htmlFlow",
	resolveTo: resolveToHtmlFlow,
	tokenize: tokenizeHtmlFlow
}, H = {
	partial: !0,
	tokenize: tokenizeBlankLineBefore
};
function resolveToHtmlFlow(e) {
	let t = e.length;
	for (; t-- && (e[t][0] !== "enter" || e[t][1].type !== "htmlFlow"););
	return t > 1 && e[t - 2][1].type === "linePrefix" && (e[t][1].start = e[t - 2][1].start, e[t + 1][1].start = e[t - 2][1].start, e.splice(t - 2, 2)), e;
}
function tokenizeHtmlFlow(e, t, n) {
	let a = this, o, s, c, l, u;
	return start;
	function start(e) {
		return before(e);
	}
	function before(t) {
		return e.enter("htmlFlow"), e.enter("htmlFlowData"), e.consume(t), open;
	}
	function open(i) {
		return i === 33 ? (e.consume(i), declarationOpen) : i === 47 ? (e.consume(i), s = !0, tagCloseStart) : i === 63 ? (e.consume(i), o = 3, a.interrupt ? t : continuationDeclarationInside) : lib2_r(i) ? (e.consume(i), c = String.fromCharCode(i), tagName) : n(i);
	}
	function declarationOpen(i) {
		return i === 45 ? (e.consume(i), o = 2, commentOpenInside) : i === 91 ? (e.consume(i), o = 5, l = 0, cdataOpenInside) : lib2_r(i) ? (e.consume(i), o = 4, a.interrupt ? t : continuationDeclarationInside) : n(i);
	}
	function commentOpenInside(r) {
		return r === 45 ? (e.consume(r), a.interrupt ? t : continuationDeclarationInside) : n(r);
	}
	function cdataOpenInside(r) {
		return r === "CDATA[".charCodeAt(l++) ? (e.consume(r), l === 6 ? a.interrupt ? t : continuation : cdataOpenInside) : n(r);
	}
	function tagCloseStart(t) {
		return lib2_r(t) ? (e.consume(t), c = String.fromCharCode(t), tagName) : n(t);
	}
	function tagName(r) {
		if (r === null || r === 47 || r === 62 || markdownLineEndingOrSpace(r)) {
			let i = r === 47, l = c.toLowerCase();
			return !i && !s && g.includes(l) ? (o = 1, a.interrupt ? t(r) : continuation(r)) : h.includes(c.toLowerCase()) ? (o = 6, i ? (e.consume(r), basicSelfClosing) : a.interrupt ? t(r) : continuation(r)) : (o = 7, a.interrupt && !a.parser.lazy[a.now().line] ? n(r) : s ? completeClosingTagAfter(r) : completeAttributeNameBefore(r));
		}
		return r === 45 || lib2_i(r) ? (e.consume(r), c += String.fromCharCode(r), tagName) : n(r);
	}
	function basicSelfClosing(r) {
		return r === 62 ? (e.consume(r), a.interrupt ? t : continuation) : n(r);
	}
	function completeClosingTagAfter(t) {
		return markdownSpace(t) ? (e.consume(t), completeClosingTagAfter) : completeEnd(t);
	}
	function completeAttributeNameBefore(t) {
		return t === 47 ? (e.consume(t), completeEnd) : t === 58 || t === 95 || lib2_r(t) ? (e.consume(t), completeAttributeName) : markdownSpace(t) ? (e.consume(t), completeAttributeNameBefore) : completeEnd(t);
	}
	function completeAttributeName(t) {
		return t === 45 || t === 46 || t === 58 || t === 95 || lib2_i(t) ? (e.consume(t), completeAttributeName) : completeAttributeNameAfter(t);
	}
	function completeAttributeNameAfter(t) {
		return t === 61 ? (e.consume(t), completeAttributeValueBefore) : markdownSpace(t) ? (e.consume(t), completeAttributeNameAfter) : completeAttributeNameBefore(t);
	}
	function completeAttributeValueBefore(t) {
		return t === null || t === 60 || t === 61 || t === 62 || t === 96 ? n(t) : t === 34 || t === 39 ? (e.consume(t), u = t, completeAttributeValueQuoted) : markdownSpace(t) ? (e.consume(t), completeAttributeValueBefore) : completeAttributeValueUnquoted(t);
	}
	function completeAttributeValueQuoted(t) {
		return t === u ? (e.consume(t), u = null, completeAttributeValueQuotedAfter) : t === null || markdownLineEnding(t) ? n(t) : (e.consume(t), completeAttributeValueQuoted);
	}
	function completeAttributeValueUnquoted(t) {
		return t === null || t === 34 || t === 39 || t === 47 || t === 60 || t === 61 || t === 62 || t === 96 || markdownLineEndingOrSpace(t) ? completeAttributeNameAfter(t) : (e.consume(t), completeAttributeValueUnquoted);
	}
	function completeAttributeValueQuotedAfter(e) {
		return e === 47 || e === 62 || markdownSpace(e) ? completeAttributeNameBefore(e) : n(e);
	}
	function completeEnd(t) {
		return t === 62 ? (e.consume(t), completeAfter) : n(t);
	}
	function completeAfter(t) {
		return t === null || markdownLineEnding(t) ? continuation(t) : markdownSpace(t) ? (e.consume(t), completeAfter) : n(t);
	}
	function continuation(t) {
		return t === 45 && o === 2 ? (e.consume(t), continuationCommentInside) : t === 60 && o === 1 ? (e.consume(t), continuationRawTagOpen) : t === 62 && o === 4 ? (e.consume(t), continuationClose) : t === 63 && o === 3 ? (e.consume(t), continuationDeclarationInside) : t === 93 && o === 5 ? (e.consume(t), continuationCdataInside) : markdownLineEnding(t) && (o === 6 || o === 7) ? (e.exit("htmlFlowData"), e.check(H, continuationAfter, continuationStart)(t)) : t === null || markdownLineEnding(t) ? (e.exit("htmlFlowData"), continuationStart(t)) : (e.consume(t), continuation);
	}
	function continuationStart(t) {
		return e.check(F, continuationStartNonLazy, continuationAfter)(t);
	}
	function continuationStartNonLazy(t) {
		return e.enter("lineEnding"), e.consume(t), e.exit("lineEnding"), continuationBefore;
	}
	function continuationBefore(t) {
		return t === null || markdownLineEnding(t) ? continuationStart(t) : (e.enter("htmlFlowData"), continuation(t));
	}
	function continuationCommentInside(t) {
		return t === 45 ? (e.consume(t), continuationDeclarationInside) : continuation(t);
	}
	function continuationRawTagOpen(t) {
		return t === 47 ? (e.consume(t), c = "", continuationRawEndTag) : continuation(t);
	}
	function continuationRawEndTag(t) {
		if (t === 62) {
			let n = c.toLowerCase();
			return g.includes(n) ? (e.consume(t), continuationClose) : continuation(t);
		}
		return lib2_r(t) && c.length < 8 ? (e.consume(t), c += String.fromCharCode(t), continuationRawEndTag) : continuation(t);
	}
	function continuationCdataInside(t) {
		return t === 93 ? (e.consume(t), continuationDeclarationInside) : continuation(t);
	}
	function continuationDeclarationInside(t) {
		return t === 62 ? (e.consume(t), continuationClose) : t === 45 && o === 2 ? (e.consume(t), continuationDeclarationInside) : continuation(t);
	}
	function continuationClose(t) {
		return t === null || markdownLineEnding(t) ? (e.exit("htmlFlowData"), continuationAfter(t)) : (e.consume(t), continuationClose);
	}
	function continuationAfter(n) {
		return e.exit("htmlFlow"), t(n);
	}
}
function tokenizeBlankLineBefore(e, t, n) {
	return start;
	function start(r) {
		return e.enter("lineEnding"), e.consume(r), e.exit("lineEnding"), e.attempt(j, t, n);
	}
}
// node_modules/micromark-core-commonmark/lib/html-text.js
const U = {
	name: "htmlText",
	tokenize: tokenizeHtmlText
};
function tokenizeHtmlText(e, t, n) {
	let a = this, o, s, c;
	return start;
	function start(t) {
		return e.enter("htmlText"), e.enter("htmlTextData"), e.consume(t), open;
	}
	function open(t) {
		return t === 33 ? (e.consume(t), declarationOpen) : t === 47 ? (e.consume(t), tagCloseStart) : t === 63 ? (e.consume(t), instruction) : lib2_r(t) ? (e.consume(t), tagOpen) : n(t);
	}
	function declarationOpen(t) {
		return t === 45 ? (e.consume(t), commentOpenInside) : t === 91 ? (e.consume(t), s = 0, cdataOpenInside) : lib2_r(t) ? (e.consume(t), declaration) : n(t);
	}
	function commentOpenInside(t) {
		return t === 45 ? (e.consume(t), commentEnd) : n(t);
	}
	function comment(t) {
		return t === null ? n(t) : t === 45 ? (e.consume(t), commentClose) : markdownLineEnding(t) ? (c = comment, lineEndingBefore(t)) : (e.consume(t), comment);
	}
	function commentClose(t) {
		return t === 45 ? (e.consume(t), commentEnd) : comment(t);
	}
	function commentEnd(e) {
		return e === 62 ? end(e) : e === 45 ? commentClose(e) : comment(e);
	}
	function cdataOpenInside(t) {
		return t === "CDATA[".charCodeAt(s++) ? (e.consume(t), s === 6 ? cdata : cdataOpenInside) : n(t);
	}
	function cdata(t) {
		return t === null ? n(t) : t === 93 ? (e.consume(t), cdataClose) : markdownLineEnding(t) ? (c = cdata, lineEndingBefore(t)) : (e.consume(t), cdata);
	}
	function cdataClose(t) {
		return t === 93 ? (e.consume(t), cdataEnd) : cdata(t);
	}
	function cdataEnd(t) {
		return t === 62 ? end(t) : t === 93 ? (e.consume(t), cdataEnd) : cdata(t);
	}
	function declaration(t) {
		return t === null || t === 62 ? end(t) : markdownLineEnding(t) ? (c = declaration, lineEndingBefore(t)) : (e.consume(t), declaration);
	}
	function instruction(t) {
		return t === null ? n(t) : t === 63 ? (e.consume(t), instructionClose) : markdownLineEnding(t) ? (c = instruction, lineEndingBefore(t)) : (e.consume(t), instruction);
	}
	function instructionClose(e) {
		return e === 62 ? end(e) : instruction(e);
	}
	function tagCloseStart(t) {
		return lib2_r(t) ? (e.consume(t), tagClose) : n(t);
	}
	function tagClose(t) {
		return t === 45 || lib2_i(t) ? (e.consume(t), tagClose) : tagCloseBetween(t);
	}
	function tagCloseBetween(t) {
		return markdownLineEnding(t) ? (c = tagCloseBetween, lineEndingBefore(t)) : markdownSpace(t) ? (e.consume(t), tagCloseBetween) : end(t);
	}
	function tagOpen(t) {
		return t === 45 || lib2_i(t) ? (e.consume(t), tagOpen) : t === 47 || t === 62 || markdownLineEndingOrSpace(t) ? tagOpenBetween(t) : n(t);
	}
	function tagOpenBetween(t) {
		return t === 47 ? (e.consume(t), end) : t === 58 || t === 95 || lib2_r(t) ? (e.consume(t), tagOpenAttributeName) : markdownLineEnding(t) ? (c = tagOpenBetween, lineEndingBefore(t)) : markdownSpace(t) ? (e.consume(t), tagOpenBetween) : end(t);
	}
	function tagOpenAttributeName(t) {
		return t === 45 || t === 46 || t === 58 || t === 95 || lib2_i(t) ? (e.consume(t), tagOpenAttributeName) : tagOpenAttributeNameAfter(t);
	}
	function tagOpenAttributeNameAfter(t) {
		return t === 61 ? (e.consume(t), tagOpenAttributeValueBefore) : markdownLineEnding(t) ? (c = tagOpenAttributeNameAfter, lineEndingBefore(t)) : markdownSpace(t) ? (e.consume(t), tagOpenAttributeNameAfter) : tagOpenBetween(t);
	}
	function tagOpenAttributeValueBefore(t) {
		return t === null || t === 60 || t === 61 || t === 62 || t === 96 ? n(t) : t === 34 || t === 39 ? (e.consume(t), o = t, tagOpenAttributeValueQuoted) : markdownLineEnding(t) ? (c = tagOpenAttributeValueBefore, lineEndingBefore(t)) : markdownSpace(t) ? (e.consume(t), tagOpenAttributeValueBefore) : (e.consume(t), tagOpenAttributeValueUnquoted);
	}
	function tagOpenAttributeValueQuoted(t) {
		return t === o ? (e.consume(t), o = void 0, tagOpenAttributeValueQuotedAfter) : t === null ? n(t) : markdownLineEnding(t) ? (c = tagOpenAttributeValueQuoted, lineEndingBefore(t)) : (e.consume(t), tagOpenAttributeValueQuoted);
	}
	function tagOpenAttributeValueUnquoted(t) {
		return t === null || t === 34 || t === 39 || t === 60 || t === 61 || t === 96 ? n(t) : t === 47 || t === 62 || markdownLineEndingOrSpace(t) ? tagOpenBetween(t) : (e.consume(t), tagOpenAttributeValueUnquoted);
	}
	function tagOpenAttributeValueQuotedAfter(e) {
		return e === 47 || e === 62 || markdownLineEndingOrSpace(e) ? tagOpenBetween(e) : n(e);
	}
	function end(r) {
		return r === 62 ? (e.consume(r), e.exit("htmlTextData"), e.exit("htmlText"), t) : n(r);
	}
	function lineEndingBefore(t) {
		return e.exit("htmlTextData"), e.enter("lineEnding"), e.consume(t), e.exit("lineEnding"), lineEndingAfter;
	}
	function lineEndingAfter(t) {
		return markdownSpace(t) ? factorySpace(e, lineEndingAfterPrefix, "linePrefix", a.parser.constructs.disable.null.includes("codeIndented") ? void 0 : 4)(t) : lineEndingAfterPrefix(t);
	}
	function lineEndingAfterPrefix(t) {
		return e.enter("htmlTextData"), c(t);
	}
}
// node_modules/micromark-core-commonmark/lib/label-end.js
const W = {
	name: "labelEnd",
	resolveAll: resolveAllLabelEnd,
	resolveTo: resolveToLabelEnd,
	tokenize: tokenizeLabelEnd
}, G = { tokenize: tokenizeResource }, le = { tokenize: tokenizeReferenceFull }, ue = { tokenize: tokenizeReferenceCollapsed };
function resolveAllLabelEnd(e) {
	let t = -1, n = [];
	for (; ++t < e.length;) {
		let r = e[t][1];
		if (n.push(e[t]), r.type === "labelImage" || r.type === "labelLink" || r.type === "labelEnd") {
			let e = r.type === "labelImage" ? 4 : 2;
			r.type = "data", t += e;
		}
	}
	return e.length !== n.length && splice(e, 0, e.length, n), e;
}
function resolveToLabelEnd(e, t) {
	let n = e.length, r = 0, i, a, o;
	for (; n--;) {
		let t = e[n][1];
		if (i) {
			if (t.type === "link" || t.type === "labelLink" && t._inactive) break;
			e[n][0] === "enter" && t.type === "labelLink" && (t._inactive = !0);
		} else if (a) {
			if (e[n][0] === "enter" && (t.type === "labelImage" || t.type === "labelLink") && !t._balanced && (i = n, t.type !== "labelLink")) {
				r = 2;
				break;
			}
		} else t.type === "labelEnd" && (a = n);
	}
	let s = {
		type: e[i][1].type === "labelLink" ? "link" : "image",
		start: { ...e[i][1].start },
		end: { ...e[e.length - 1][1].end }
	}, c = {
		type: "label",
		start: { ...e[i][1].start },
		end: { ...e[a][1].end }
	}, l = {
		type: "labelText",
		start: { ...e[i + r + 2][1].end },
		end: { ...e[a - 2][1].start }
	};
	return o = [[
		"enter",
		s,
		t
	], [
		"enter",
		c,
		t
	]], o = push(o, e.slice(i + 1, i + r + 3)), o = push(o, [[
		"enter",
		l,
		t
	]]), o = push(o, resolveAll(t.parser.constructs.insideSpan.null, e.slice(i + r + 4, a - 3), t)), o = push(o, [
		[
			"exit",
			l,
			t
		],
		e[a - 2],
		e[a - 1],
		[
			"exit",
			c,
			t
		]
	]), o = push(o, e.slice(a + 1)), o = push(o, [[
		"exit",
		s,
		t
	]]), splice(e, i, e.length, o), e;
}
function tokenizeLabelEnd(e, t, n) {
	let r = this, i = r._labelStarts, a, o;
	if (i) {
		for (; i.length > 0 && i[i.length - 1]._balanced;) i.pop();
		a = i[i.length - 1];
	}
	return start;
	function start(t) {
		return a ? a._inactive ? labelEndNok(t) : (o = r.parser.defined.includes(normalizeIdentifier(r.sliceSerialize({
			start: a.end,
			end: r.now()
		}))), e.enter("labelEnd"), e.enter("labelMarker"), e.consume(t), e.exit("labelMarker"), e.exit("labelEnd"), after) : n(t);
	}
	function after(t) {
		return t === 40 ? e.attempt(G, labelEndOk, o ? labelEndOk : labelEndNok)(t) : t === 91 ? e.attempt(le, labelEndOk, o ? referenceNotFull : labelEndNok)(t) : o ? labelEndOk(t) : labelEndNok(t);
	}
	function referenceNotFull(t) {
		return e.attempt(ue, labelEndOk, labelEndNok)(t);
	}
	function labelEndOk(e) {
		return i.pop(), t(e);
	}
	function labelEndNok(e) {
		return a._balanced = !0, n(e);
	}
}
function tokenizeResource(e, t, n) {
	return resourceStart;
	function resourceStart(t) {
		return e.enter("resource"), e.enter("resourceMarker"), e.consume(t), e.exit("resourceMarker"), resourceBefore;
	}
	function resourceBefore(t) {
		return markdownLineEndingOrSpace(t) ? factoryWhitespace(e, resourceOpen)(t) : resourceOpen(t);
	}
	function resourceOpen(t) {
		return t === 41 ? resourceEnd(t) : factoryDestination(e, resourceDestinationAfter, resourceDestinationMissing, "resourceDestination", "resourceDestinationLiteral", "resourceDestinationLiteralMarker", "resourceDestinationRaw", "resourceDestinationString", 32)(t);
	}
	function resourceDestinationAfter(t) {
		return markdownLineEndingOrSpace(t) ? factoryWhitespace(e, resourceBetween)(t) : resourceEnd(t);
	}
	function resourceDestinationMissing(e) {
		return n(e);
	}
	function resourceBetween(t) {
		return t === 34 || t === 39 || t === 40 ? factoryTitle(e, resourceTitleAfter, n, "resourceTitle", "resourceTitleMarker", "resourceTitleString")(t) : resourceEnd(t);
	}
	function resourceTitleAfter(t) {
		return markdownLineEndingOrSpace(t) ? factoryWhitespace(e, resourceEnd)(t) : resourceEnd(t);
	}
	function resourceEnd(r) {
		return r === 41 ? (e.enter("resourceMarker"), e.consume(r), e.exit("resourceMarker"), e.exit("resource"), t) : n(r);
	}
}
function tokenizeReferenceFull(e, t, n) {
	let r = this;
	return referenceFull;
	function referenceFull(t) {
		return factoryLabel.call(r, e, referenceFullAfter, referenceFullMissing, "reference", "referenceMarker", "referenceString")(t);
	}
	function referenceFullAfter(e) {
		return r.parser.defined.includes(normalizeIdentifier(r.sliceSerialize(r.events[r.events.length - 1][1]).slice(1, -1))) ? t(e) : n(e);
	}
	function referenceFullMissing(e) {
		return n(e);
	}
}
function tokenizeReferenceCollapsed(e, t, n) {
	return referenceCollapsedStart;
	function referenceCollapsedStart(t) {
		return e.enter("reference"), e.enter("referenceMarker"), e.consume(t), e.exit("referenceMarker"), referenceCollapsedOpen;
	}
	function referenceCollapsedOpen(r) {
		return r === 93 ? (e.enter("referenceMarker"), e.consume(r), e.exit("referenceMarker"), e.exit("reference"), t) : n(r);
	}
}
// node_modules/micromark-core-commonmark/lib/label-start-image.js
const de = {
	name: "labelStartImage",
	resolveAll: W.resolveAll,
	tokenize: tokenizeLabelStartImage
};
function tokenizeLabelStartImage(e, t, n) {
	let r = this, i;
	return start;
	function start(t) {
		return e.enter("labelImage"), e.enter("labelImageMarker"), e.consume(t), e.exit("labelImageMarker"), open;
	}
	function open(t) {
		return t === 91 ? (e.enter("labelMarker"), e.consume(t), e.exit("labelMarker"), i = e.exit("labelImage"), after) : n(t);
	}
	function after(e) {
		return e === 94 && "_hiddenFootnoteSupport" in r.parser.constructs ? n(e) : (r._labelStarts = r._labelStarts || [], r._labelStarts.push(i), t(e));
	}
}
// node_modules/micromark-core-commonmark/lib/label-start-link.js
const fe = {
	name: "labelStartLink",
	resolveAll: W.resolveAll,
	tokenize: tokenizeLabelStartLink
};
function tokenizeLabelStartLink(e, t, n) {
	let r = this, i;
	return start;
	function start(t) {
		return e.enter("labelLink"), e.enter("labelMarker"), e.consume(t), e.exit("labelMarker"), i = e.exit("labelLink"), after;
	}
	function after(e) {
		return e === 94 && "_hiddenFootnoteSupport" in r.parser.constructs ? n(e) : (r._labelStarts = r._labelStarts || [], r._labelStarts.push(i), t(e));
	}
}
// node_modules/micromark-core-commonmark/lib/line-ending.js
const K = {
	name: "lineEnding",
	tokenize: tokenizeLineEnding
};
function tokenizeLineEnding(e, t) {
	return start;
	function start(n) {
		return e.enter("lineEnding"), e.consume(n), e.exit("lineEnding"), factorySpace(e, t, "linePrefix");
	}
}
// node_modules/micromark-core-commonmark/lib/thematic-break.js
const q = {
	name: "thematicBreak",
	tokenize: tokenizeThematicBreak
};
function tokenizeThematicBreak(e, t, n) {
	let r = 0, i;
	return start;
	function start(t) {
		return e.enter("thematicBreak"), before(t);
	}
	function before(e) {
		return i = e, atBreak(e);
	}
	function atBreak(a) {
		return a === i ? (e.enter("thematicBreakSequence"), sequence(a)) : r >= 3 && (a === null || markdownLineEnding(a)) ? (e.exit("thematicBreak"), t(a)) : n(a);
	}
	function sequence(t) {
		return t === i ? (e.consume(t), r++, sequence) : (e.exit("thematicBreakSequence"), markdownSpace(t) ? factorySpace(e, atBreak, "whitespace")(t) : atBreak(t));
	}
}
// node_modules/micromark-core-commonmark/lib/list.js
const J = {
	continuation: { tokenize: tokenizeListContinuation },
	exit: tokenizeListEnd,
	name: "list",
	tokenize: tokenizeListStart
}, pe = {
	partial: !0,
	tokenize: tokenizeListItemPrefixWhitespace
}, me = {
	partial: !0,
	tokenize: tokenizeIndent$1
};
function tokenizeListStart(e, t, n) {
	let r = this, i = r.events[r.events.length - 1], a = i && i[1].type === "linePrefix" ? i[2].sliceSerialize(i[1], !0).length : 0, s = 0;
	return start;
	function start(t) {
		let i = r.containerState.type || (t === 42 || t === 43 || t === 45 ? "listUnordered" : "listOrdered");
		if (i === "listUnordered" ? !r.containerState.marker || t === r.containerState.marker : lib2_o(t)) {
			if (r.containerState.type || (r.containerState.type = i, e.enter(i, { _container: !0 })), i === "listUnordered") return e.enter("listItemPrefix"), t === 42 || t === 45 ? e.check(q, n, atMarker)(t) : atMarker(t);
			if (!r.interrupt || t === 49) return e.enter("listItemPrefix"), e.enter("listItemValue"), inside(t);
		}
		return n(t);
	}
	function inside(t) {
		return lib2_o(t) && ++s < 10 ? (e.consume(t), inside) : (!r.interrupt || s < 2) && (r.containerState.marker ? t === r.containerState.marker : t === 41 || t === 46) ? (e.exit("listItemValue"), atMarker(t)) : n(t);
	}
	function atMarker(t) {
		return e.enter("listItemMarker"), e.consume(t), e.exit("listItemMarker"), r.containerState.marker = r.containerState.marker || t, e.check(j, r.interrupt ? n : onBlank, e.attempt(pe, endOfPrefix, otherPrefix));
	}
	function onBlank(e) {
		return r.containerState.initialBlankLine = !0, a++, endOfPrefix(e);
	}
	function otherPrefix(t) {
		return markdownSpace(t) ? (e.enter("listItemPrefixWhitespace"), e.consume(t), e.exit("listItemPrefixWhitespace"), endOfPrefix) : n(t);
	}
	function endOfPrefix(n) {
		return r.containerState.size = a + r.sliceSerialize(e.exit("listItemPrefix"), !0).length, t(n);
	}
}
function tokenizeListContinuation(e, t, n) {
	let r = this;
	return r.containerState._closeFlow = void 0, e.check(j, onBlank, notBlank);
	function onBlank(n) {
		return r.containerState.furtherBlankLines = r.containerState.furtherBlankLines || r.containerState.initialBlankLine, factorySpace(e, t, "listItemIndent", r.containerState.size + 1)(n);
	}
	function notBlank(n) {
		return r.containerState.furtherBlankLines || !markdownSpace(n) ? (r.containerState.furtherBlankLines = void 0, r.containerState.initialBlankLine = void 0, notInCurrentItem(n)) : (r.containerState.furtherBlankLines = void 0, r.containerState.initialBlankLine = void 0, e.attempt(me, t, notInCurrentItem)(n));
	}
	function notInCurrentItem(i) {
		return r.containerState._closeFlow = !0, r.interrupt = void 0, factorySpace(e, e.attempt(J, t, n), "linePrefix", r.parser.constructs.disable.null.includes("codeIndented") ? void 0 : 4)(i);
	}
}
function tokenizeIndent$1(e, t, n) {
	let r = this;
	return factorySpace(e, afterPrefix, "listItemIndent", r.containerState.size + 1);
	function afterPrefix(e) {
		let i = r.events[r.events.length - 1];
		return i && i[1].type === "listItemIndent" && i[2].sliceSerialize(i[1], !0).length === r.containerState.size ? t(e) : n(e);
	}
}
function tokenizeListEnd(e) {
	e.exit(this.containerState.type);
}
function tokenizeListItemPrefixWhitespace(e, t, n) {
	let r = this;
	return factorySpace(e, afterPrefix, "listItemPrefixWhitespace", r.parser.constructs.disable.null.includes("codeIndented") ? void 0 : 5);
	function afterPrefix(e) {
		let i = r.events[r.events.length - 1];
		return !markdownSpace(e) && i && i[1].type === "listItemPrefixWhitespace" ? t(e) : n(e);
	}
}
// node_modules/micromark-util-edit-map/index.js
var EditMap$1 = class {
	constructor() {
		this.index = new Map(), this.map = [];
	}
	add(e, t, n) {
		addImplementation$1(this, e, t, n, !1);
	}
	addBefore(e, t, n) {
		addImplementation$1(this, e, t, n, !0);
	}
	consume(e) {
		if (this.map.sort(function(e, t) {
			return e[0] - t[0];
		}), this.map.length === 0) return;
		let t = this.map.length, n = [];
		for (; t > 0;) --t, n.push(e.slice(this.map[t][0] + this.map[t][1]), this.map[t][2]), e.length = this.map[t][0];
		n.push(e.slice()), e.length = 0;
		let r = n.pop();
		for (; r;) {
			for (let t of r) e.push(t);
			r = n.pop();
		}
		this.map.length = 0, this.index.clear();
	}
};
function addImplementation$1(e, t, n, r, i) {
	if (n === 0 && r.length === 0) return;
	let a = e.index.get(t);
	if (a) {
		a[1] += n, i ? (r.push(...a[2]), a[2] = r) : a[2].push(...r);
		return;
	}
	let o = [
		t,
		n,
		r
	];
	e.map.push(o), e.index.set(t, o);
}
// node_modules/micromark-core-commonmark/lib/setext-underline.js
const Y = {
	name: "setextUnderline",
	resolveTo: resolveToSetextUnderline,
	tokenize: tokenizeSetextUnderline
};
function resolveToSetextUnderline(e, t) {
	let n = new EditMap$1(), r = e.length, i, a, o;
	for (; r--;) if (e[r][0] === "enter") {
		if (e[r][1].type === "content") {
			i = r;
			break;
		}
		e[r][1].type === "paragraph" && (a = r);
	} else e[r][1].type === "content" && n.add(r, 1, []), !o && e[r][1].type === "definition" && (o = r);
	let s = {
		type: "setextHeading",
		start: { ...e[i][1].start },
		end: { ...e[e.length - 1][1].end }
	};
	return e[a][1].type = "setextHeadingText", o ? (n.add(a, 0, [[
		"enter",
		s,
		t
	]]), n.add(o + 1, 0, [[
		"exit",
		e[i][1],
		t
	]]), e[i][1].end = { ...e[o][1].end }) : e[i][1] = s, n.add(e.length, 0, [[
		"exit",
		s,
		t
	]]), n.consume(e), e;
}
function tokenizeSetextUnderline(e, t, n) {
	let r = this, i;
	return start;
	function start(t) {
		let a = r.events.length, o;
		for (; a--;) if (r.events[a][1].type !== "lineEnding" && r.events[a][1].type !== "linePrefix" && r.events[a][1].type !== "content") {
			o = r.events[a][1].type === "paragraph";
			break;
		}
		return !r.parser.lazy[r.now().line] && (r.interrupt || o) ? (e.enter("setextHeadingLine"), i = t, before(t)) : n(t);
	}
	function before(t) {
		return e.enter("setextHeadingLineSequence"), inside(t);
	}
	function inside(t) {
		return t === i ? (e.consume(t), inside) : (e.exit("setextHeadingLineSequence"), markdownSpace(t) ? factorySpace(e, after, "lineSuffix")(t) : after(t));
	}
	function after(r) {
		return r === null || markdownLineEnding(r) ? (e.exit("setextHeadingLine"), t(r)) : n(r);
	}
}
// node_modules/micromark-extension-gfm-footnote/lib/syntax.js
const he = {
	tokenize: tokenizeIndent,
	partial: !0
};
function gfmFootnote() {
	return {
		document: { 91: {
			name: "gfmFootnoteDefinition",
			tokenize: tokenizeDefinitionStart,
			continuation: { tokenize: tokenizeDefinitionContinuation },
			exit: gfmFootnoteDefinitionEnd
		} },
		text: {
			91: {
				name: "gfmFootnoteCall",
				tokenize: tokenizeGfmFootnoteCall
			},
			93: {
				name: "gfmPotentialFootnoteCall",
				add: "after",
				tokenize: tokenizePotentialGfmFootnoteCall,
				resolveTo: resolveToPotentialGfmFootnoteCall
			}
		}
	};
}
function tokenizePotentialGfmFootnoteCall(e, t, n) {
	let r = this, i = r.events.length, a = r.parser.gfmFootnotes || (r.parser.gfmFootnotes = []), o;
	for (; i--;) {
		let e = r.events[i][1];
		if (e.type === "labelImage") {
			o = e;
			break;
		}
		if (e.type === "gfmFootnoteCall" || e.type === "labelLink" || e.type === "label" || e.type === "image" || e.type === "link") break;
	}
	return start;
	function start(i) {
		if (!o || !o._balanced) return n(i);
		let s = normalizeIdentifier(r.sliceSerialize({
			start: o.end,
			end: r.now()
		}));
		return s.codePointAt(0) !== 94 || !a.includes(s.slice(1)) ? n(i) : (e.enter("gfmFootnoteCallLabelMarker"), e.consume(i), e.exit("gfmFootnoteCallLabelMarker"), t(i));
	}
}
function resolveToPotentialGfmFootnoteCall(e, t) {
	let n = e.length;
	for (; n--;) if (e[n][1].type === "labelImage" && e[n][0] === "enter") {
		e[n][1];
		break;
	}
	e[n + 1][1].type = "data", e[n + 3][1].type = "gfmFootnoteCallLabelMarker";
	let r = {
		type: "gfmFootnoteCall",
		start: Object.assign({}, e[n + 3][1].start),
		end: Object.assign({}, e[e.length - 1][1].end)
	}, i = {
		type: "gfmFootnoteCallMarker",
		start: Object.assign({}, e[n + 3][1].end),
		end: Object.assign({}, e[n + 3][1].end)
	};
	i.end.column++, i.end.offset++, i.end._bufferIndex++;
	let a = {
		type: "gfmFootnoteCallString",
		start: Object.assign({}, i.end),
		end: Object.assign({}, e[e.length - 1][1].start)
	}, o = {
		type: "chunkString",
		contentType: "string",
		start: Object.assign({}, a.start),
		end: Object.assign({}, a.end)
	}, s = [
		e[n + 1],
		e[n + 2],
		[
			"enter",
			r,
			t
		],
		e[n + 3],
		e[n + 4],
		[
			"enter",
			i,
			t
		],
		[
			"exit",
			i,
			t
		],
		[
			"enter",
			a,
			t
		],
		[
			"enter",
			o,
			t
		],
		[
			"exit",
			o,
			t
		],
		[
			"exit",
			a,
			t
		],
		e[e.length - 2],
		e[e.length - 1],
		[
			"exit",
			r,
			t
		]
	];
	return e.splice(n, e.length - n + 1, ...s), e;
}
function tokenizeGfmFootnoteCall(e, t, n) {
	let r = this, i = r.parser.gfmFootnotes || (r.parser.gfmFootnotes = []), a = 0, o;
	return start;
	function start(t) {
		return e.enter("gfmFootnoteCall"), e.enter("gfmFootnoteCallLabelMarker"), e.consume(t), e.exit("gfmFootnoteCallLabelMarker"), callStart;
	}
	function callStart(t) {
		return t === 94 ? (e.enter("gfmFootnoteCallMarker"), e.consume(t), e.exit("gfmFootnoteCallMarker"), e.enter("gfmFootnoteCallString"), e.enter("chunkString").contentType = "string", callData) : n(t);
	}
	function callData(s) {
		if (a > 999 || s === 93 && !o || s === null || s === 91 || markdownLineEndingOrSpace(s)) return n(s);
		if (s === 93) {
			e.exit("chunkString");
			let a = e.exit("gfmFootnoteCallString");
			return i.includes(normalizeIdentifier(r.sliceSerialize(a))) ? (e.enter("gfmFootnoteCallLabelMarker"), e.consume(s), e.exit("gfmFootnoteCallLabelMarker"), e.exit("gfmFootnoteCall"), t) : n(s);
		}
		return markdownLineEndingOrSpace(s) || (o = !0), a++, e.consume(s), s === 92 ? callEscape : callData;
	}
	function callEscape(t) {
		return t === 91 || t === 92 || t === 93 ? (e.consume(t), a++, callData) : callData(t);
	}
}
function tokenizeDefinitionStart(e, t, n) {
	let r = this, i = r.parser.gfmFootnotes || (r.parser.gfmFootnotes = []), a, o = 0, s;
	return start;
	function start(t) {
		return e.enter("gfmFootnoteDefinition")._container = !0, e.enter("gfmFootnoteDefinitionLabel"), e.enter("gfmFootnoteDefinitionLabelMarker"), e.consume(t), e.exit("gfmFootnoteDefinitionLabelMarker"), labelAtMarker;
	}
	function labelAtMarker(t) {
		return t === 94 ? (e.enter("gfmFootnoteDefinitionMarker"), e.consume(t), e.exit("gfmFootnoteDefinitionMarker"), e.enter("gfmFootnoteDefinitionLabelString"), e.enter("chunkString").contentType = "string", labelInside) : n(t);
	}
	function labelInside(t) {
		if (o > 999 || t === 93 && !s || t === null || t === 91 || markdownLineEndingOrSpace(t)) return n(t);
		if (t === 93) {
			e.exit("chunkString");
			let n = e.exit("gfmFootnoteDefinitionLabelString");
			return a = normalizeIdentifier(r.sliceSerialize(n)), e.enter("gfmFootnoteDefinitionLabelMarker"), e.consume(t), e.exit("gfmFootnoteDefinitionLabelMarker"), e.exit("gfmFootnoteDefinitionLabel"), labelAfter;
		}
		return markdownLineEndingOrSpace(t) || (s = !0), o++, e.consume(t), t === 92 ? labelEscape : labelInside;
	}
	function labelEscape(t) {
		return t === 91 || t === 92 || t === 93 ? (e.consume(t), o++, labelInside) : labelInside(t);
	}
	function labelAfter(t) {
		return t === 58 ? (e.enter("definitionMarker"), e.consume(t), e.exit("definitionMarker"), i.includes(a) || i.push(a), factorySpace(e, whitespaceAfter, "gfmFootnoteDefinitionWhitespace")) : n(t);
	}
	function whitespaceAfter(e) {
		return t(e);
	}
}
function tokenizeDefinitionContinuation(e, t, n) {
	return e.check(j, t, e.attempt(he, t, n));
}
function gfmFootnoteDefinitionEnd(e) {
	e.exit("gfmFootnoteDefinition");
}
function tokenizeIndent(e, t, n) {
	let r = this;
	return factorySpace(e, afterPrefix, "gfmFootnoteDefinitionIndent", 5);
	function afterPrefix(e) {
		let i = r.events[r.events.length - 1];
		return i && i[1].type === "gfmFootnoteDefinitionIndent" && i[2].sliceSerialize(i[1], !0).length === 4 ? t(e) : n(e);
	}
}
// node_modules/micromark-extension-gfm-strikethrough/lib/syntax.js
function gfmStrikethrough(e) {
	let t = (e || {}).singleTilde, n = {
		name: "strikethrough",
		tokenize: tokenizeStrikethrough,
		resolveAll: resolveAllStrikethrough
	};
	return t ??= !0, {
		text: { 126: n },
		insideSpan: { null: [n] },
		attentionMarkers: { null: [126] }
	};
	function resolveAllStrikethrough(e, t) {
		let n = -1;
		for (; ++n < e.length;) if (e[n][0] === "enter" && e[n][1].type === "strikethroughSequenceTemporary" && e[n][1]._close) {
			let r = n;
			for (; r--;) if (e[r][0] === "exit" && e[r][1].type === "strikethroughSequenceTemporary" && e[r][1]._open && e[n][1].end.offset - e[n][1].start.offset === e[r][1].end.offset - e[r][1].start.offset) {
				e[n][1].type = "strikethroughSequence", e[r][1].type = "strikethroughSequence";
				let i = {
					type: "strikethrough",
					start: Object.assign({}, e[r][1].start),
					end: Object.assign({}, e[n][1].end)
				}, a = {
					type: "strikethroughText",
					start: Object.assign({}, e[r][1].end),
					end: Object.assign({}, e[n][1].start)
				}, o = [
					[
						"enter",
						i,
						t
					],
					[
						"enter",
						e[r][1],
						t
					],
					[
						"exit",
						e[r][1],
						t
					],
					[
						"enter",
						a,
						t
					]
				], s = t.parser.constructs.insideSpan.null;
				s && splice(o, o.length, 0, resolveAll(s, e.slice(r + 1, n), t)), splice(o, o.length, 0, [
					[
						"exit",
						a,
						t
					],
					[
						"enter",
						e[n][1],
						t
					],
					[
						"exit",
						e[n][1],
						t
					],
					[
						"exit",
						i,
						t
					]
				]), splice(e, r - 1, n - r + 3, o), n = r + o.length - 2;
				break;
			}
		}
		for (n = -1; ++n < e.length;) e[n][1].type === "strikethroughSequenceTemporary" && (e[n][1].type = "data");
		return e;
	}
	function tokenizeStrikethrough(e, n, r) {
		let i = this.previous, a = this.events, o = 0;
		return start;
		function start(t) {
			return i === 126 && a[a.length - 1][1].type !== "characterEscape" ? r(t) : (e.enter("strikethroughSequenceTemporary"), more(t));
		}
		function more(a) {
			let s = classifyCharacter(i);
			if (a === 126) return o > 1 ? r(a) : (e.consume(a), o++, more);
			if (o < 2 && !t) return r(a);
			let c = e.exit("strikethroughSequenceTemporary"), l = classifyCharacter(a);
			return c._open = !l || l === 2 && !!s, c._close = !s || s === 2 && !!l, n(a);
		}
	}
}
// node_modules/micromark-extension-gfm-table/lib/edit-map.js
var EditMap = class {
	constructor() {
		this.map = [], this.index = new Map();
	}
	add(e, t, n) {
		addImplementation(this, e, t, n);
	}
	consume(e) {
		if (this.map.sort(function(e, t) {
			return e[0] - t[0];
		}), this.map.length === 0) return;
		let t = this.map.length, n = [];
		for (; t > 0;) --t, n.push(e.slice(this.map[t][0] + this.map[t][1]), this.map[t][2]), e.length = this.map[t][0];
		n.push(e.slice()), e.length = 0;
		let r = n.pop();
		for (; r;) {
			for (let t of r) e.push(t);
			r = n.pop();
		}
		this.map.length = 0, this.index.clear();
	}
};
function addImplementation(e, t, n, r) {
	if (n === 0 && r.length === 0) return;
	let i = e.index.get(t);
	if (i) {
		i[1] += n, i[2].push(...r);
		return;
	}
	let a = [
		t,
		n,
		r
	];
	e.map.push(a), e.index.set(t, a);
}
// node_modules/micromark-extension-gfm-table/lib/infer.js
function gfmTableAlign(e, t) {
	let n = !1, r = [];
	for (; t < e.length;) {
		let i = e[t];
		if (n) {
			if (i[0] === "enter") i[1].type === "tableContent" && r.push(e[t + 1][1].type === "tableDelimiterMarker" ? "left" : "none");
			else if (i[1].type === "tableContent") {
				if (e[t - 1][1].type === "tableDelimiterMarker") {
					let e = r.length - 1;
					r[e] = r[e] === "left" ? "center" : "right";
				}
			} else if (i[1].type === "tableDelimiterRow") break;
		} else i[0] === "enter" && i[1].type === "tableDelimiterRow" && (n = !0);
		t += 1;
	}
	return r;
}
// node_modules/micromark-extension-gfm-table/lib/syntax.js
function gfmTable() {
	return { flow: { null: {
		name: "table",
		tokenize: tokenizeTable,
		resolveAll: resolveTable
	} } };
}
function tokenizeTable(e, t, n) {
	let r = this, i = 0, a = 0, o;
	return start;
	function start(e) {
		let t = r.events.length - 1;
		for (; t > -1;) {
			let { type: e } = r.events[t][1];
			if (e === "lineEnding" || e === "linePrefix") t--;
			else break;
		}
		let i = t > -1 ? r.events[t][1].type : null, a = i === "tableHead" || i === "tableRow" ? bodyRowStart : headRowBefore;
		return a === bodyRowStart && r.parser.lazy[r.now().line] ? n(e) : a(e);
	}
	function headRowBefore(t) {
		return e.enter("tableHead"), e.enter("tableRow"), headRowStart(t);
	}
	function headRowStart(e) {
		return e === 124 || (o = !0, a += 1), headRowBreak(e);
	}
	function headRowBreak(t) {
		return t === null ? n(t) : markdownLineEnding(t) ? a > 1 ? (a = 0, r.interrupt = !0, e.exit("tableRow"), e.enter("lineEnding"), e.consume(t), e.exit("lineEnding"), headDelimiterStart) : n(t) : markdownSpace(t) ? factorySpace(e, headRowBreak, "whitespace")(t) : (a += 1, o && (o = !1, i += 1), t === 124 ? (e.enter("tableCellDivider"), e.consume(t), e.exit("tableCellDivider"), o = !0, headRowBreak) : (e.enter("data"), headRowData(t)));
	}
	function headRowData(t) {
		return t === null || t === 124 || markdownLineEndingOrSpace(t) ? (e.exit("data"), headRowBreak(t)) : (e.consume(t), t === 92 ? headRowEscape : headRowData);
	}
	function headRowEscape(t) {
		return t === 92 || t === 124 ? (e.consume(t), headRowData) : headRowData(t);
	}
	function headDelimiterStart(t) {
		return r.interrupt = !1, r.parser.lazy[r.now().line] ? n(t) : (e.enter("tableDelimiterRow"), o = !1, markdownSpace(t) ? factorySpace(e, headDelimiterBefore, "linePrefix", r.parser.constructs.disable.null.includes("codeIndented") ? void 0 : 4)(t) : headDelimiterBefore(t));
	}
	function headDelimiterBefore(t) {
		return t === 45 || t === 58 ? headDelimiterValueBefore(t) : t === 124 ? (o = !0, e.enter("tableCellDivider"), e.consume(t), e.exit("tableCellDivider"), headDelimiterCellBefore) : headDelimiterNok(t);
	}
	function headDelimiterCellBefore(t) {
		return markdownSpace(t) ? factorySpace(e, headDelimiterValueBefore, "whitespace")(t) : headDelimiterValueBefore(t);
	}
	function headDelimiterValueBefore(t) {
		return t === 58 ? (a += 1, o = !0, e.enter("tableDelimiterMarker"), e.consume(t), e.exit("tableDelimiterMarker"), headDelimiterLeftAlignmentAfter) : t === 45 ? (a += 1, headDelimiterLeftAlignmentAfter(t)) : t === null || markdownLineEnding(t) ? headDelimiterCellAfter(t) : headDelimiterNok(t);
	}
	function headDelimiterLeftAlignmentAfter(t) {
		return t === 45 ? (e.enter("tableDelimiterFiller"), headDelimiterFiller(t)) : headDelimiterNok(t);
	}
	function headDelimiterFiller(t) {
		return t === 45 ? (e.consume(t), headDelimiterFiller) : t === 58 ? (o = !0, e.exit("tableDelimiterFiller"), e.enter("tableDelimiterMarker"), e.consume(t), e.exit("tableDelimiterMarker"), headDelimiterRightAlignmentAfter) : (e.exit("tableDelimiterFiller"), headDelimiterRightAlignmentAfter(t));
	}
	function headDelimiterRightAlignmentAfter(t) {
		return markdownSpace(t) ? factorySpace(e, headDelimiterCellAfter, "whitespace")(t) : headDelimiterCellAfter(t);
	}
	function headDelimiterCellAfter(n) {
		return n === 124 ? headDelimiterBefore(n) : n === null || markdownLineEnding(n) ? !o || i !== a ? headDelimiterNok(n) : (e.exit("tableDelimiterRow"), e.exit("tableHead"), t(n)) : headDelimiterNok(n);
	}
	function headDelimiterNok(e) {
		return n(e);
	}
	function bodyRowStart(t) {
		return e.enter("tableRow"), bodyRowBreak(t);
	}
	function bodyRowBreak(n) {
		return n === 124 ? (e.enter("tableCellDivider"), e.consume(n), e.exit("tableCellDivider"), bodyRowBreak) : n === null || markdownLineEnding(n) ? (e.exit("tableRow"), t(n)) : markdownSpace(n) ? factorySpace(e, bodyRowBreak, "whitespace")(n) : (e.enter("data"), bodyRowData(n));
	}
	function bodyRowData(t) {
		return t === null || t === 124 || markdownLineEndingOrSpace(t) ? (e.exit("data"), bodyRowBreak(t)) : (e.consume(t), t === 92 ? bodyRowEscape : bodyRowData);
	}
	function bodyRowEscape(t) {
		return t === 92 || t === 124 ? (e.consume(t), bodyRowData) : bodyRowData(t);
	}
}
function resolveTable(e, t) {
	let n = -1, r = !0, i = 0, a = [
		0,
		0,
		0,
		0
	], o = [
		0,
		0,
		0,
		0
	], s = !1, c = 0, l, u, d, f = new EditMap();
	for (; ++n < e.length;) {
		let p = e[n], m = p[1];
		p[0] === "enter" ? m.type === "tableHead" ? (s = !1, c !== 0 && (flushTableEnd(f, t, c, l, u), u = void 0, c = 0), l = {
			type: "table",
			start: Object.assign({}, m.start),
			end: Object.assign({}, m.end)
		}, f.add(n, 0, [[
			"enter",
			l,
			t
		]])) : m.type === "tableRow" || m.type === "tableDelimiterRow" ? (r = !0, d = void 0, a = [
			0,
			0,
			0,
			0
		], o = [
			0,
			n + 1,
			0,
			0
		], s && (s = !1, u = {
			type: "tableBody",
			start: Object.assign({}, m.start),
			end: Object.assign({}, m.end)
		}, f.add(n, 0, [[
			"enter",
			u,
			t
		]])), i = m.type === "tableDelimiterRow" ? 2 : u ? 3 : 1) : i && (m.type === "data" || m.type === "tableDelimiterMarker" || m.type === "tableDelimiterFiller") ? (r = !1, o[2] === 0 && (a[1] !== 0 && (o[0] = o[1], d = flushCell(f, t, a, i, void 0, d), a = [
			0,
			0,
			0,
			0
		]), o[2] = n)) : m.type === "tableCellDivider" && (r ? r = !1 : (a[1] !== 0 && (o[0] = o[1], d = flushCell(f, t, a, i, void 0, d)), a = o, o = [
			a[1],
			n,
			0,
			0
		])) : m.type === "tableHead" ? (s = !0, c = n) : m.type === "tableRow" || m.type === "tableDelimiterRow" ? (c = n, a[1] === 0 ? o[1] !== 0 && (d = flushCell(f, t, o, i, n, d)) : (o[0] = o[1], d = flushCell(f, t, a, i, n, d)), i = 0) : i && (m.type === "data" || m.type === "tableDelimiterMarker" || m.type === "tableDelimiterFiller") && (o[3] = n);
	}
	for (c !== 0 && flushTableEnd(f, t, c, l, u), f.consume(t.events), n = -1; ++n < t.events.length;) {
		let e = t.events[n];
		e[0] === "enter" && e[1].type === "table" && (e[1]._align = gfmTableAlign(t.events, n));
	}
	return e;
}
function flushCell(e, t, n, r, i, a) {
	let o = r === 1 ? "tableHeader" : r === 2 ? "tableDelimiter" : "tableData";
	n[0] !== 0 && (a.end = Object.assign({}, getPoint(t.events, n[0])), e.add(n[0], 0, [[
		"exit",
		a,
		t
	]]));
	let s = getPoint(t.events, n[1]);
	if (a = {
		type: o,
		start: Object.assign({}, s),
		end: Object.assign({}, s)
	}, e.add(n[1], 0, [[
		"enter",
		a,
		t
	]]), n[2] !== 0) {
		let i = getPoint(t.events, n[2]), a = getPoint(t.events, n[3]), o = {
			type: "tableContent",
			start: Object.assign({}, i),
			end: Object.assign({}, a)
		};
		if (e.add(n[2], 0, [[
			"enter",
			o,
			t
		]]), r !== 2) {
			let r = t.events[n[2]], i = t.events[n[3]];
			if (r[1].end = Object.assign({}, i[1].end), r[1].type = "chunkText", r[1].contentType = "text", n[3] > n[2] + 1) {
				let t = n[2] + 1, r = n[3] - n[2] - 1;
				e.add(t, r, []);
			}
		}
		e.add(n[3] + 1, 0, [[
			"exit",
			o,
			t
		]]);
	}
	return i !== void 0 && (a.end = Object.assign({}, getPoint(t.events, i)), e.add(i, 0, [[
		"exit",
		a,
		t
	]]), a = void 0), a;
}
function flushTableEnd(e, t, n, r, i) {
	let a = [], o = getPoint(t.events, n);
	i && (i.end = Object.assign({}, o), a.push([
		"exit",
		i,
		t
	])), r.end = Object.assign({}, o), a.push([
		"exit",
		r,
		t
	]), e.add(n + 1, 0, a);
}
function getPoint(e, t) {
	let n = e[t], r = n[0] === "enter" ? "start" : "end";
	return n[1][r];
}
// node_modules/micromark-extension-gfm-task-list-item/lib/syntax.js
const ge = {
	name: "tasklistCheck",
	tokenize: tokenizeTasklistCheck
};
function gfmTaskListItem() {
	return { text: { 91: ge } };
}
function tokenizeTasklistCheck(e, t, n) {
	let r = this;
	return open;
	function open(t) {
		return r.previous !== null || !r._gfmTasklistFirstContentOfListItem ? n(t) : (e.enter("taskListCheck"), e.enter("taskListCheckMarker"), e.consume(t), e.exit("taskListCheckMarker"), inside);
	}
	function inside(t) {
		return markdownLineEndingOrSpace(t) ? (e.enter("taskListCheckValueUnchecked"), e.consume(t), e.exit("taskListCheckValueUnchecked"), close) : t === 88 || t === 120 ? (e.enter("taskListCheckValueChecked"), e.consume(t), e.exit("taskListCheckValueChecked"), close) : n(t);
	}
	function close(t) {
		return t === 93 ? (e.enter("taskListCheckMarker"), e.consume(t), e.exit("taskListCheckMarker"), e.exit("taskListCheck"), after) : n(t);
	}
	function after(r) {
		return markdownLineEnding(r) ? t(r) : markdownSpace(r) ? e.check({ tokenize: spaceThenNonSpace }, t, n)(r) : n(r);
	}
}
function spaceThenNonSpace(e, t, n) {
	return factorySpace(e, after, "whitespace");
	function after(e) {
		return e === null ? n(e) : t(e);
	}
}
// node_modules/micromark-extension-gfm/index.js
function gfm(e) {
	return combineExtensions([
		gfmAutolinkLiteral(),
		gfmFootnote(),
		gfmStrikethrough(e),
		gfmTable(),
		gfmTaskListItem()
	]);
}
// node_modules/micromark/lib/initialize/content.js
const _e = { tokenize: initializeContent };
function initializeContent(e) {
	let t = e.attempt(this.parser.constructs.contentInitial, afterContentStartConstruct, paragraphInitial), n;
	return t;
	function afterContentStartConstruct(n) {
		if (n === null) e.consume(n);
		else return e.enter("lineEnding"), e.consume(n), e.exit("lineEnding"), factorySpace(e, t, "linePrefix");
	}
	function paragraphInitial(t) {
		return e.enter("paragraph"), lineStart(t);
	}
	function lineStart(t) {
		let r = e.enter("chunkText", {
			contentType: "text",
			previous: n
		});
		return n && (n.next = r), n = r, data(t);
	}
	function data(t) {
		if (t === null) e.exit("chunkText"), e.exit("paragraph"), e.consume(t);
		else return markdownLineEnding(t) ? (e.consume(t), e.exit("chunkText"), lineStart) : (e.consume(t), data);
	}
}
// node_modules/micromark/lib/initialize/document.js
const ve = { tokenize: initializeDocument }, X = { tokenize: tokenizeContainer };
function initializeDocument(e) {
	let t = this, n = [], r = 0, i, a, o;
	return start;
	function start(i) {
		if (r < n.length) {
			let a = n[r];
			return t.containerState = a[1], e.attempt(a[0].continuation, documentContinue, checkNewContainers)(i);
		}
		return checkNewContainers(i);
	}
	function documentContinue(e) {
		if (r++, t.containerState._closeFlow) {
			t.containerState._closeFlow = void 0, i && closeFlow();
			let n = t.events.length, a = n, o;
			for (; a--;) if (t.events[a][0] === "exit" && t.events[a][1].type === "chunkFlow") {
				o = t.events[a][1].end;
				break;
			}
			exitContainers(r);
			let s = n;
			for (; s < t.events.length;) t.events[s][1].end = { ...o }, s++;
			let c = new EditMap$1();
			return c.add(a + 1, 0, t.events.slice(n)), c.add(n, s - n, []), c.consume(t.events), checkNewContainers(e);
		}
		return start(e);
	}
	function checkNewContainers(a) {
		if (r === n.length) {
			if (!i) return documentContinued(a);
			if (i.currentConstruct && i.currentConstruct.concrete) return flowStart(a);
			t.interrupt = !(!i.currentConstruct || i._gfmTableDynamicInterruptHack);
		}
		return t.containerState = {}, e.check(X, thereIsANewContainer, thereIsNoNewContainer)(a);
	}
	function thereIsANewContainer(e) {
		return i && closeFlow(), exitContainers(r), documentContinued(e);
	}
	function thereIsNoNewContainer(e) {
		return t.parser.lazy[t.now().line] = r !== n.length, o = t.now().offset, flowStart(e);
	}
	function documentContinued(n) {
		return t.containerState = {}, e.attempt(X, containerContinue, flowStart)(n);
	}
	function containerContinue(e) {
		return r++, n.push([t.currentConstruct, t.containerState]), documentContinued(e);
	}
	function flowStart(n) {
		if (n === null) i && closeFlow(), exitContainers(0), e.consume(n);
		else return i ||= t.parser.flow(t.now()), e.enter("chunkFlow", {
			_tokenizer: i,
			contentType: "flow",
			previous: a
		}), flowContinue(n);
	}
	function flowContinue(n) {
		if (n === null) writeToChild(e.exit("chunkFlow"), !0), exitContainers(0), e.consume(n);
		else return markdownLineEnding(n) ? (e.consume(n), writeToChild(e.exit("chunkFlow")), r = 0, t.interrupt = void 0, start) : (e.consume(n), flowContinue);
	}
	function writeToChild(e, n) {
		let s = t.sliceStream(e);
		if (n && s.push(null), e.previous = a, a && (a.next = e), a = e, i.defineSkip(e.start), i.write(s), t.parser.lazy[e.start.line]) {
			let e = i.events.length;
			for (; e--;) if (i.events[e][1].start.offset < o && (!i.events[e][1].end || i.events[e][1].end.offset > o)) return;
			let n = t.events.length, a = n, s, c;
			for (; a--;) if (t.events[a][0] === "exit" && t.events[a][1].type === "chunkFlow") {
				if (s) {
					c = t.events[a][1].end;
					break;
				}
				s = !0;
			}
			for (exitContainers(r), e = n; e < t.events.length;) t.events[e][1].end = { ...c }, e++;
			let l = new EditMap$1();
			l.add(a + 1, 0, t.events.slice(n)), l.add(n, e - n, []), l.consume(t.events);
		}
	}
	function exitContainers(r) {
		let i = n.length;
		for (; i-- > r;) {
			let r = n[i];
			t.containerState = r[1], r[0].exit.call(t, e);
		}
		n.length = r;
	}
	function closeFlow() {
		i.write([null]), a = void 0, i = void 0, t.containerState._closeFlow = void 0;
	}
}
function tokenizeContainer(e, t, n) {
	return factorySpace(e, e.attempt(this.parser.constructs.document, t, n), "linePrefix", this.parser.constructs.disable.null.includes("codeIndented") ? void 0 : 4);
}
// node_modules/micromark/lib/initialize/flow.js
const ye = { tokenize: initializeFlow };
function initializeFlow(e) {
	let t = this, n = e.attempt(j, atBlankEnding, e.attempt(this.parser.constructs.flowInitial, afterConstruct, factorySpace(e, e.attempt(this.parser.constructs.flow, afterConstruct, e.attempt(oe, afterConstruct)), "linePrefix")));
	return n;
	function atBlankEnding(r) {
		if (r === null) e.consume(r);
		else return e.enter("lineEndingBlank"), e.consume(r), e.exit("lineEndingBlank"), t.currentConstruct = void 0, n;
	}
	function afterConstruct(r) {
		if (r === null) e.consume(r);
		else return e.enter("lineEnding"), e.consume(r), e.exit("lineEnding"), t.currentConstruct = void 0, n;
	}
}
// node_modules/micromark/lib/initialize/text.js
const be = { resolveAll: createResolver() }, xe = initializeFactory("string"), Se = initializeFactory("text");
function initializeFactory(e) {
	return {
		resolveAll: createResolver(e === "text" ? resolveAllLineSuffixes : void 0),
		tokenize: initializeText
	};
	function initializeText(t) {
		let n = this, r = this.parser.constructs[e], i = t.attempt(r, start, notText);
		return start;
		function start(e) {
			return atBreak(e) ? i(e) : notText(e);
		}
		function notText(e) {
			if (e === null) t.consume(e);
			else return t.enter("data"), t.consume(e), data;
		}
		function data(e) {
			return atBreak(e) ? (t.exit("data"), i(e)) : (t.consume(e), data);
		}
		function atBreak(e) {
			if (e === null) return !0;
			let t = r[e], i = -1;
			if (t) for (; ++i < t.length;) {
				let e = t[i];
				if (!e.previous || e.previous.call(n, n.previous)) return !0;
			}
			return !1;
		}
	}
}
function createResolver(e) {
	return resolveAllText;
	function resolveAllText(t, n) {
		let r = -1, i;
		for (; ++r <= t.length;) i === void 0 ? t[r] && t[r][1].type === "data" && (i = r, r++) : t[r] && t[r][1].type === "data" || (r !== i + 2 && (t[i][1].end = t[r - 1][1].end, t.splice(i + 2, r - i - 2), r = i + 2), i = void 0);
		return e ? e(t, n) : t;
	}
}
function resolveAllLineSuffixes(e, t) {
	let n = new EditMap$1(), r = 0;
	for (; ++r <= e.length;) if ((r === e.length || e[r][1].type === "lineEnding") && e[r - 1][1].type === "data") {
		let i = e[r - 1][1], a = t.sliceStream(i), o = a.length, s = -1, c = 0, l;
		for (; o--;) {
			let e = a[o];
			if (typeof e == "string") {
				for (s = e.length; e.charCodeAt(s - 1) === 32;) c++, s--;
				if (s) break;
				s = -1;
			} else if (e === -2) l = !0, c++;
			else if (e !== -1) {
				o++;
				break;
			}
		}
		if (t._contentTypeTextTrailing && r === e.length && (c = 0), c) {
			let a = {
				type: r === e.length || l || c < 2 ? "lineSuffix" : "hardBreakTrailing",
				start: {
					_bufferIndex: o ? s : i.start._bufferIndex + s,
					_index: i.start._index + o,
					line: i.end.line,
					column: i.end.column - c,
					offset: i.end.offset - c
				},
				end: { ...i.end }
			};
			i.end = { ...a.start }, i.start.offset === i.end.offset ? Object.assign(i, a) : n.add(r, 0, [[
				"enter",
				a,
				t
			], [
				"exit",
				a,
				t
			]]);
		}
		r++;
	}
	return n.consume(e), e;
}
// node_modules/micromark/lib/constructs.js
var Z = __exportAll({
	attentionMarkers: () => Ae,
	contentInitial: () => we,
	disable: () => je,
	document: () => Ce,
	flow: () => Ee,
	flowInitial: () => Te,
	insideSpan: () => ke,
	string: () => De,
	text: () => Oe
});
const Ce = {
	42: J,
	43: J,
	45: J,
	48: J,
	49: J,
	50: J,
	51: J,
	52: J,
	53: J,
	54: J,
	55: J,
	56: J,
	57: J,
	62: M
}, we = { 91: ce }, Te = {
	[-2]: L,
	[-1]: L,
	32: L
}, Ee = {
	35: B,
	42: q,
	45: [Y, q],
	60: V,
	61: Y,
	95: q,
	96: I,
	126: I
}, De = {
	38: P,
	92: N
}, Oe = {
	[-5]: K,
	[-4]: K,
	[-3]: K,
	33: de,
	38: P,
	42: A,
	60: [re, U],
	91: fe,
	92: [z, N],
	93: W,
	95: A,
	96: ae
}, ke = { null: [A, be] }, Ae = { null: [42, 95] }, je = { null: [] };
// node_modules/micromark/lib/create-tokenizer.js
function createTokenizer(e, t, n) {
	let r = {
		_bufferIndex: -1,
		_index: 0,
		line: n && n.line || 1,
		column: n && n.column || 1,
		offset: n && n.offset || 0
	}, i = {}, a = [], o = [], s = [], c = {
		attempt: constructFactory(onsuccessfulconstruct),
		check: constructFactory(onsuccessfulcheck),
		consume,
		enter,
		exit,
		interrupt: constructFactory(onsuccessfulcheck, { interrupt: !0 })
	}, l = {
		code: null,
		containerState: {},
		defineSkip,
		events: [],
		now,
		parser: e,
		previous: null,
		sliceSerialize,
		sliceStream,
		write
	}, u = t.tokenize.call(l, c);
	return t.resolveAll && a.push(t), l;
	function write(e) {
		return o = push(o, e), main(), o[o.length - 1] === null ? (addResult(t, 0), l.events = resolveAll(a, l.events, l), l.events) : [];
	}
	function sliceSerialize(e, t) {
		return serializeChunks(sliceStream(e), t);
	}
	function sliceStream(e) {
		return sliceChunks(o, e);
	}
	function now() {
		let { _bufferIndex: e, _index: t, line: n, column: i, offset: a } = r;
		return {
			_bufferIndex: e,
			_index: t,
			line: n,
			column: i,
			offset: a
		};
	}
	function defineSkip(e) {
		i[e.line] = e.column, accountForPotentialSkip();
	}
	function main() {
		for (; r._index < o.length;) {
			let e = o[r._index];
			if (typeof e == "string") {
				let t = r._index;
				for (r._bufferIndex < 0 && (r._bufferIndex = 0); r._index === t && r._bufferIndex < e.length;) go(e.charCodeAt(r._bufferIndex));
			} else go(e);
		}
	}
	function go(e) {
		u = u(e);
	}
	function consume(e) {
		markdownLineEnding(e) ? (r.line++, r.column = 1, r.offset += e === -3 ? 2 : 1, accountForPotentialSkip()) : e !== -1 && (r.column++, r.offset++), r._bufferIndex < 0 ? r._index++ : (r._bufferIndex++, r._bufferIndex === o[r._index].length && (r._bufferIndex = -1, r._index++)), l.previous = e;
	}
	function enter(e, t) {
		let n = t || {};
		return n.type = e, n.start = now(), l.events.push([
			"enter",
			n,
			l
		]), s.push(n), n;
	}
	function exit(e) {
		let t = s.pop();
		return t.end = now(), l.events.push([
			"exit",
			t,
			l
		]), t;
	}
	function onsuccessfulconstruct(e, t) {
		addResult(e, t.from);
	}
	function onsuccessfulcheck(e, t) {
		t.restore();
	}
	function constructFactory(e, t) {
		return hook;
		function hook(n, r, i) {
			let a, o, s, u;
			return Array.isArray(n) ? handleListOfConstructs(n) : "tokenize" in n ? handleListOfConstructs([n]) : handleMapOfConstructs(n);
			function handleMapOfConstructs(e) {
				return start;
				function start(t) {
					let n = t !== null && e[t], r = t !== null && e.null;
					return handleListOfConstructs([...Array.isArray(n) ? n : n ? [n] : [], ...Array.isArray(r) ? r : r ? [r] : []])(t);
				}
			}
			function handleListOfConstructs(e) {
				return a = e, o = 0, e.length === 0 ? i : handleConstruct(e[o]);
			}
			function handleConstruct(e) {
				return start;
				function start(n) {
					return u = store(), s = e, e.partial || (l.currentConstruct = e), e.name && l.parser.constructs.disable.null.includes(e.name) ? nok(n) : e.tokenize.call(t ? Object.assign(Object.create(l), t) : l, c, ok, nok)(n);
				}
			}
			function ok(t) {
				return e(s, u), r;
			}
			function nok(e) {
				return u.restore(), ++o < a.length ? handleConstruct(a[o]) : i;
			}
		}
	}
	function addResult(e, t) {
		e.resolveAll && !a.includes(e) && a.push(e), e.resolve && splice(l.events, t, l.events.length - t, e.resolve(l.events.slice(t), l)), e.resolveTo && (l.events = e.resolveTo(l.events, l));
	}
	function store() {
		let e = now(), t = l.previous, n = l.currentConstruct, i = l.events.length, a = Array.from(s);
		return {
			from: i,
			restore
		};
		function restore() {
			r = e, l.previous = t, l.currentConstruct = n, l.events.length = i, s = a, accountForPotentialSkip();
		}
	}
	function accountForPotentialSkip() {
		r.line in i && r.column < 2 && (r.column = i[r.line], r.offset += i[r.line] - 1);
	}
}
function sliceChunks(e, t) {
	let n = t.start._index, r = t.start._bufferIndex, i = t.end._index, a = t.end._bufferIndex, o;
	if (n === i) o = [e[n].slice(r, a)];
	else {
		if (o = e.slice(n, i), r > -1) {
			let e = o[0];
			typeof e == "string" ? o[0] = e.slice(r) : o.shift();
		}
		a > 0 && o.push(e[i].slice(0, a));
	}
	return o;
}
function serializeChunks(e, t) {
	let n = -1, r = [], i;
	for (; ++n < e.length;) {
		let a = e[n], o;
		if (typeof a == "string") o = a;
		else switch (a) {
			case -5:
				o = "\r";
				break;
			case -4:
				o = "\n";
				break;
			case -3:
				o = "\r\n";
				break;
			case -2:
				o = t ? " " : "	";
				break;
			case -1:
				if (!t && i) continue;
				o = " ";
				break;
			default: o = String.fromCharCode(a);
		}
		i = a === -2, r.push(o);
	}
	return r.join("");
}
// node_modules/micromark/lib/parse.js
function parse(e) {
	let t = {
		constructs: combineExtensions([Z, ...(e || {}).extensions || []]),
		content: create(_e),
		defined: [],
		document: create(ve),
		flow: create(ye),
		lazy: {},
		string: create(xe),
		text: create(Se)
	};
	return t;
	function create(e) {
		return creator;
		function creator(n) {
			return createTokenizer(t, e, n);
		}
	}
}
// node_modules/micromark/lib/postprocess.js
function postprocess(e) {
	for (; !subtokenize(e););
	return e;
}
// node_modules/micromark/lib/preprocess.js
const Q = /[\0\t\n\r]/g;
function preprocess() {
	let e = 1, t = "", n = !0, r;
	return preprocessor;
	function preprocessor(i, a, o) {
		i = t + (typeof i == "string" ? i.toString() : new TextDecoder(a || void 0).decode(i));
		let s = [], c = 0;
		for (t = "", n &&= (i.charCodeAt(0) === 65279 && c++, void 0); c < i.length;) {
			Q.lastIndex = c;
			let n = Q.exec(i), a = n && n.index !== void 0 ? n.index : i.length, o = i.charCodeAt(a);
			if (!n) {
				t = i.slice(c);
				break;
			}
			if (o === 10 && c === a && r) s.push(-3), r = void 0;
			else switch (r &&= (s.push(-5), void 0), c < a && (s.push(i.slice(c, a)), e += a - c), o) {
				case 0:
					s.push(65533), e++;
					break;
				case 9: {
					let t = Math.ceil(e / 4) * 4;
					for (s.push(-2); e++ < t;) s.push(-1);
					break;
				}
				case 10:
					s.push(-4), e = 1;
					break;
				default: r = !0, e = 1;
			}
			c = a + 1;
		}
		return o && (r && s.push(-5), t && s.push(t), s.push(null)), s;
	}
}
// node_modules/unist-util-stringify-position/lib/index.js
function stringifyPosition(e) {
	return !e || typeof e != "object" ? "" : "position" in e || "type" in e ? position(e.position) : "start" in e || "end" in e ? position(e) : "line" in e || "column" in e ? point$1(e) : "";
}
function point$1(e) {
	return index(e && e.line) + ":" + index(e && e.column);
}
function position(e) {
	return point$1(e && e.start) + "-" + point$1(e && e.end);
}
function index(e) {
	return e && typeof e == "number" ? e : 1;
}
// node_modules/mdast-util-from-markdown/lib/index.js
const $ = {}.hasOwnProperty;
function fromMarkdown(e, t, n) {
	return t && typeof t == "object" && (n = t, t = void 0), compiler(n)(postprocess(parse(n).document().write(preprocess()(e, t, !0))));
}
function compiler(e) {
	let n = {
		afterExit: [],
		beforeEnter: [],
		transforms: [],
		canContainEols: [
			"emphasis",
			"fragment",
			"heading",
			"paragraph",
			"strong"
		],
		enter: {
			autolink: opener(link),
			autolinkProtocol: onenterdata,
			autolinkEmail: onenterdata,
			atxHeading: opener(heading),
			blockQuote: opener(blockQuote),
			characterEscape: onenterdata,
			characterReference: onenterdata,
			codeFenced: opener(codeFlow),
			codeFencedFenceInfo: buffer,
			codeFencedFenceMeta: buffer,
			codeIndented: opener(codeFlow, buffer),
			codeText: opener(codeText, buffer),
			codeTextData: onenterdata,
			data: onenterdata,
			codeFlowValue: onenterdata,
			definition: opener(definition),
			definitionDestinationString: buffer,
			definitionLabelString: buffer,
			definitionTitleString: buffer,
			emphasis: opener(emphasis),
			hardBreakEscape: opener(hardBreak),
			hardBreakTrailing: opener(hardBreak),
			htmlFlow: opener(html, buffer),
			htmlFlowData: onenterdata,
			htmlText: opener(html, buffer),
			htmlTextData: onenterdata,
			image: opener(image),
			label: buffer,
			link: opener(link),
			listItem: opener(listItem),
			listItemValue: onenterlistitemvalue,
			listOrdered: opener(list, onenterlistordered),
			listUnordered: opener(list),
			paragraph: opener(paragraph),
			reference: onenterreference,
			referenceString: buffer,
			resourceDestinationString: buffer,
			resourceTitleString: buffer,
			setextHeading: opener(heading),
			strong: opener(strong),
			thematicBreak: opener(thematicBreak)
		},
		exit: {
			atxHeading: closer(),
			atxHeadingSequence: onexitatxheadingsequence,
			autolink: closer(),
			autolinkEmail: onexitautolinkemail,
			autolinkProtocol: onexitautolinkprotocol,
			blockQuote: closer(),
			characterEscapeValue: onexitdata,
			characterReferenceMarkerHexadecimal: onexitcharacterreferencemarker,
			characterReferenceMarkerNumeric: onexitcharacterreferencemarker,
			characterReferenceValue: onexitcharacterreferencevalue,
			characterReference: onexitcharacterreference,
			codeFenced: closer(onexitcodefenced),
			codeFencedFence: onexitcodefencedfence,
			codeFencedFenceInfo: onexitcodefencedfenceinfo,
			codeFencedFenceMeta: onexitcodefencedfencemeta,
			codeFlowValue: onexitdata,
			codeIndented: closer(onexitcodeindented),
			codeText: closer(onexitcodetext),
			codeTextData: onexitdata,
			data: onexitdata,
			definition: closer(),
			definitionDestinationString: onexitdefinitiondestinationstring,
			definitionLabelString: onexitdefinitionlabelstring,
			definitionTitleString: onexitdefinitiontitlestring,
			emphasis: closer(),
			hardBreakEscape: closer(onexithardbreak),
			hardBreakTrailing: closer(onexithardbreak),
			htmlFlow: closer(onexithtmlflow),
			htmlFlowData: onexitdata,
			htmlText: closer(onexithtmltext),
			htmlTextData: onexitdata,
			image: closer(onexitimage),
			label: onexitlabel,
			labelText: onexitlabeltext,
			lineEnding: onexitlineending,
			link: closer(onexitlink),
			listItem: closer(),
			listOrdered: closer(),
			listUnordered: closer(),
			paragraph: closer(),
			referenceString: onexitreferencestring,
			resourceDestinationString: onexitresourcedestinationstring,
			resourceTitleString: onexitresourcetitlestring,
			resource: onexitresource,
			setextHeading: closer(onexitsetextheading),
			setextHeadingLineSequence: onexitsetextheadinglinesequence,
			setextHeadingText: onexitsetextheadingtext,
			strong: closer(),
			thematicBreak: closer()
		}
	};
	configure(n, (e || {}).mdastExtensions || []);
	let r = {};
	return compile;
	function compile(e) {
		let t = {
			type: "root",
			children: [],
			position: void 0
		}, i = {
			stack: [t],
			tokenStack: [],
			config: n,
			enter,
			exit,
			buffer,
			resume,
			data: r
		}, a = [], o = [], s = -1;
		for (; ++s < e.length;) o.push(e[s]), (e[s][1].type === "listOrdered" || e[s][1].type === "listUnordered") && (e[s][0] === "enter" ? a.push(o.length - 1) : prepareList(o, a.pop()));
		for (e = o, s = -1; ++s < e.length;) {
			let t = n[e[s][0]];
			e[s][0] === "enter" && n.beforeEnter.length > 0 && callListeners(n.beforeEnter, {
				...i,
				sliceSerialize: e[s][2].sliceSerialize
			}, e[s][1]), $.call(t, e[s][1].type) && t[e[s][1].type].call({
				...i,
				sliceSerialize: e[s][2].sliceSerialize
			}, e[s][1]), e[s][0] === "exit" && n.afterExit.length > 0 && callListeners(n.afterExit, {
				...i,
				sliceSerialize: e[s][2].sliceSerialize
			}, e[s][1]);
		}
		if (i.tokenStack.length > 0) {
			let e = i.tokenStack[i.tokenStack.length - 1];
			(e[1] || defaultOnError).call(i, void 0, e[0]);
		}
		for (t.position = {
			start: point(e.length > 0 ? e[0][1].start : {
				line: 1,
				column: 1,
				offset: 0
			}),
			end: point(e.length > 0 ? e[e.length - 2][1].end : {
				line: 1,
				column: 1,
				offset: 0
			})
		}, s = -1; ++s < n.transforms.length;) t = n.transforms[s](t) || t;
		return t;
	}
	function callListeners(e, t, n) {
		let r = -1;
		for (; ++r < e.length;) e[r].call(t, n);
	}
	function prepareList(e, t) {
		let n = e.length - 1, r = t - 1, i = -1, a = !1, o, s, c, l, u = [];
		for (; ++r <= n;) {
			let t = e[r];
			switch (t[1].type) {
				case "listUnordered":
				case "listOrdered":
				case "blockQuote":
					t[0] === "enter" ? i++ : i--, l = void 0;
					break;
				case "lineEndingBlank":
					t[0] === "enter" && (o && !l && !i && !c && (c = r), l = void 0);
					break;
				case "linePrefix":
				case "listItemValue":
				case "listItemMarker":
				case "listItemPrefix":
				case "listItemPrefixWhitespace": break;
				default: l = void 0;
			}
			if (!i && t[0] === "enter" && t[1].type === "listItemPrefix" || i === -1 && t[0] === "exit" && (t[1].type === "listUnordered" || t[1].type === "listOrdered")) {
				if (o) {
					let n = r;
					for (s = void 0; n--;) {
						let t = e[n];
						if (t[1].type === "lineEnding" || t[1].type === "lineEndingBlank") {
							if (t[0] === "exit") continue;
							s && (e[s][1].type = "lineEndingBlank", a = !0), t[1].type = "lineEnding", s = n;
						} else if (t[1].type !== "linePrefix" && t[1].type !== "blockQuotePrefix" && t[1].type !== "blockQuotePrefixWhitespace" && t[1].type !== "blockQuoteMarker" && t[1].type !== "listItemIndent") break;
					}
					c && (!s || c < s) && (o._spread = !0), o.end = Object.assign({}, s ? e[s][1].start : t[1].end), u.push({
						at: s || r,
						event: [
							"exit",
							o,
							t[2]
						]
					});
				}
				if (t[1].type === "listItemPrefix") {
					let e = {
						type: "listItem",
						_spread: !1,
						start: Object.assign({}, t[1].start),
						end: void 0
					};
					o = e, u.push({
						at: r,
						event: [
							"enter",
							e,
							t[2]
						]
					}), c = void 0, l = !0;
				}
			}
		}
		let d = e.splice(t), f = 0;
		for (r = -1; ++r < d.length;) {
			for (; f < u.length && u[f].at === t + r;) e.push(u[f++].event);
			e.push(d[r]);
		}
		e[t][1]._spread = a;
	}
	function opener(e, t) {
		return open;
		function open(n) {
			enter.call(this, e(n), n), t && t.call(this, n);
		}
	}
	function buffer() {
		this.stack.push({
			type: "fragment",
			children: []
		});
	}
	function enter(e, t, n) {
		this.stack[this.stack.length - 1].children.push(e), this.stack.push(e), this.tokenStack.push([t, n || void 0]), e.position = {
			start: point(t.start),
			end: void 0
		};
	}
	function closer(e) {
		return close;
		function close(t) {
			e && e.call(this, t), exit.call(this, t);
		}
	}
	function exit(e, t) {
		let n = this.stack.pop(), r = this.tokenStack.pop();
		if (!r) throw Error("Cannot close `" + e.type + "` (" + stringifyPosition({
			start: e.start,
			end: e.end
		}) + "): it’s not open");
		r[0].type !== e.type && (t ? t.call(this, e, r[0]) : (r[1] || defaultOnError).call(this, e, r[0])), n.position.end = point(e.end);
	}
	function resume() {
		return lib_toString(this.stack.pop());
	}
	function onenterlistordered() {
		this.data.expectingFirstListItemValue = !0;
	}
	function onenterlistitemvalue(e) {
		if (this.data.expectingFirstListItemValue) {
			let t = this.stack[this.stack.length - 2];
			t.start = Number.parseInt(this.sliceSerialize(e), 10), this.data.expectingFirstListItemValue = void 0;
		}
	}
	function onexitcodefencedfenceinfo() {
		let e = this.resume(), t = this.stack[this.stack.length - 1];
		t.lang = e;
	}
	function onexitcodefencedfencemeta() {
		let e = this.resume(), t = this.stack[this.stack.length - 1];
		t.meta = e;
	}
	function onexitcodefencedfence() {
		this.data.flowCodeInside || (this.buffer(), this.data.flowCodeInside = !0);
	}
	function onexitcodefenced() {
		let e = this.resume(), t = this.stack[this.stack.length - 1];
		t.value = e.replace(/^(\r?\n|\r)|(\r?\n|\r)$/g, ""), this.data.flowCodeInside = void 0;
	}
	function onexitcodeindented() {
		let e = this.resume(), t = this.stack[this.stack.length - 1];
		t.value = e.replace(/(\r?\n|\r)$/g, "");
	}
	function onexitdefinitionlabelstring(e) {
		let t = this.resume(), n = this.stack[this.stack.length - 1];
		n.label = t, n.identifier = normalizeIdentifier(this.sliceSerialize(e)).toLowerCase();
	}
	function onexitdefinitiontitlestring() {
		let e = this.resume(), t = this.stack[this.stack.length - 1];
		t.title = e;
	}
	function onexitdefinitiondestinationstring() {
		let e = this.resume(), t = this.stack[this.stack.length - 1];
		t.url = e;
	}
	function onexitatxheadingsequence(e) {
		let t = this.stack[this.stack.length - 1];
		t.depth ||= this.sliceSerialize(e).length;
	}
	function onexitsetextheadingtext() {
		this.data.setextHeadingSlurpLineEnding = !0;
	}
	function onexitsetextheadinglinesequence(e) {
		let t = this.stack[this.stack.length - 1];
		t.depth = this.sliceSerialize(e).codePointAt(0) === 61 ? 1 : 2;
	}
	function onexitsetextheading() {
		this.data.setextHeadingSlurpLineEnding = void 0;
	}
	function onenterdata(e) {
		let t = this.stack[this.stack.length - 1].children, n = t[t.length - 1];
		n && n.type === "text" || (n = text(), n.position = {
			start: point(e.start),
			end: void 0
		}, t.push(n)), this.stack.push(n);
	}
	function onexitdata(e) {
		let t = this.stack.pop();
		t.value += this.sliceSerialize(e), t.position.end = point(e.end);
	}
	function onexitlineending(e) {
		let t = this.stack[this.stack.length - 1];
		if (this.data.atHardBreak) {
			let n = t.children[t.children.length - 1];
			n.position.end = point(e.end), this.data.atHardBreak = void 0;
		} else !this.data.setextHeadingSlurpLineEnding && n.canContainEols.includes(t.type) && (onenterdata.call(this, e), onexitdata.call(this, e));
	}
	function onexithardbreak() {
		this.data.atHardBreak = !0;
	}
	function onexithtmlflow() {
		let e = this.resume(), t = this.stack[this.stack.length - 1];
		t.value = e;
	}
	function onexithtmltext() {
		let e = this.resume(), t = this.stack[this.stack.length - 1];
		t.value = e;
	}
	function onexitcodetext() {
		let e = this.resume(), t = this.stack[this.stack.length - 1];
		t.value = e;
	}
	function onexitlink() {
		let e = this.stack[this.stack.length - 1];
		if (this.data.inReference) {
			let t = this.data.referenceType || "shortcut";
			e.type += "Reference", e.referenceType = t, delete e.url, delete e.title;
		} else delete e.identifier, delete e.label;
		this.data.referenceType = void 0;
	}
	function onexitimage() {
		let e = this.stack[this.stack.length - 1];
		if (this.data.inReference) {
			let t = this.data.referenceType || "shortcut";
			e.type += "Reference", e.referenceType = t, delete e.url, delete e.title;
		} else delete e.identifier, delete e.label;
		this.data.referenceType = void 0;
	}
	function onexitlabeltext(e) {
		let t = this.sliceSerialize(e), n = this.stack[this.stack.length - 2];
		n.label = decodeString(t), n.identifier = normalizeIdentifier(t).toLowerCase();
	}
	function onexitlabel() {
		let e = this.stack[this.stack.length - 1], t = this.resume(), n = this.stack[this.stack.length - 1];
		this.data.inReference = !0, n.type === "link" ? n.children = e.children : n.alt = t;
	}
	function onexitresourcedestinationstring() {
		let e = this.resume(), t = this.stack[this.stack.length - 1];
		t.url = e;
	}
	function onexitresourcetitlestring() {
		let e = this.resume(), t = this.stack[this.stack.length - 1];
		t.title = e;
	}
	function onexitresource() {
		this.data.inReference = void 0;
	}
	function onenterreference() {
		this.data.referenceType = "collapsed";
	}
	function onexitreferencestring(e) {
		let t = this.resume(), n = this.stack[this.stack.length - 1];
		n.label = t, n.identifier = normalizeIdentifier(this.sliceSerialize(e)).toLowerCase(), this.data.referenceType = "full";
	}
	function onexitcharacterreferencemarker(e) {
		this.data.characterReferenceType = e.type;
	}
	function onexitcharacterreferencevalue(e) {
		let t = this.sliceSerialize(e), n = this.data.characterReferenceType, r;
		n ? (r = decodeNumericCharacterReference(t, n === "characterReferenceMarkerNumeric" ? 10 : 16), this.data.characterReferenceType = void 0) : r = decodeNamedCharacterReference(t);
		let i = this.stack[this.stack.length - 1];
		i.value += r;
	}
	function onexitcharacterreference(e) {
		let t = this.stack.pop();
		t.position.end = point(e.end);
	}
	function onexitautolinkprotocol(e) {
		onexitdata.call(this, e);
		let t = this.stack[this.stack.length - 1];
		t.url = this.sliceSerialize(e);
	}
	function onexitautolinkemail(e) {
		onexitdata.call(this, e);
		let t = this.stack[this.stack.length - 1];
		t.url = "mailto:" + this.sliceSerialize(e);
	}
	function blockQuote() {
		return {
			type: "blockquote",
			children: [],
			position: void 0
		};
	}
	function codeFlow() {
		return {
			type: "code",
			lang: null,
			meta: null,
			value: "",
			position: void 0
		};
	}
	function codeText() {
		return {
			type: "inlineCode",
			value: "",
			position: void 0
		};
	}
	function definition() {
		return {
			type: "definition",
			identifier: "",
			label: null,
			title: null,
			url: "",
			position: void 0
		};
	}
	function emphasis() {
		return {
			type: "emphasis",
			children: [],
			position: void 0
		};
	}
	function heading() {
		return {
			type: "heading",
			depth: 0,
			children: [],
			position: void 0
		};
	}
	function hardBreak() {
		return {
			type: "break",
			position: void 0
		};
	}
	function html() {
		return {
			type: "html",
			value: "",
			position: void 0
		};
	}
	function image() {
		return {
			type: "image",
			title: null,
			url: "",
			alt: null,
			position: void 0
		};
	}
	function link() {
		return {
			type: "link",
			title: null,
			url: "",
			children: [],
			position: void 0
		};
	}
	function list(e) {
		return {
			type: "list",
			ordered: e.type === "listOrdered",
			start: null,
			spread: e._spread,
			children: [],
			position: void 0
		};
	}
	function listItem(e) {
		return {
			type: "listItem",
			spread: e._spread,
			checked: null,
			children: [],
			position: void 0
		};
	}
	function paragraph() {
		return {
			type: "paragraph",
			children: [],
			position: void 0
		};
	}
	function strong() {
		return {
			type: "strong",
			children: [],
			position: void 0
		};
	}
	function text() {
		return {
			type: "text",
			value: "",
			position: void 0
		};
	}
	function thematicBreak() {
		return {
			type: "thematicBreak",
			position: void 0
		};
	}
}
function point(e) {
	return {
		line: e.line,
		column: e.column,
		offset: e.offset
	};
}
function configure(e, t) {
	let n = -1;
	for (; ++n < t.length;) {
		let r = t[n];
		Array.isArray(r) ? configure(e, r) : extension(e, r);
	}
}
function extension(e, t) {
	let n;
	for (n in t) if ($.call(t, n)) switch (n) {
		case "canContainEols": {
			let r = t[n];
			r && e[n].push(...r);
			break;
		}
		case "transforms": {
			let r = t[n];
			r && e[n].push(...r);
			break;
		}
		case "afterExit":
		case "beforeEnter": {
			let r = t[n];
			r && e[n].push(r);
			break;
		}
		case "enter":
		case "exit": {
			let r = t[n];
			r && Object.assign(e[n], r);
			break;
		}
	}
}
function defaultOnError(e, t) {
	throw Error(e ? "Cannot close `" + e.type + "` (" + stringifyPosition({
		start: e.start,
		end: e.end
	}) + "): a different token (`" + t.type + "`, " + stringifyPosition({
		start: t.start,
		end: t.end
	}) + ") is open" : "Cannot close document, a token (`" + t.type + "`, " + stringifyPosition({
		start: t.start,
		end: t.end
	}) + ") is still open");
}


;// CONCATENATED MODULE: ./build/late-mdast.js


var __webpack_exports__fromMarkdown = __webpack_exports__.Yl;
var __webpack_exports__gfm = __webpack_exports__.Te;
var __webpack_exports__gfmFromMarkdown = __webpack_exports__.CP;
export { __webpack_exports__fromMarkdown as fromMarkdown, __webpack_exports__gfm as gfm, __webpack_exports__gfmFromMarkdown as gfmFromMarkdown };
