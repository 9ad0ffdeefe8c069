export const id = 875;
export const ids = [875];
export const modules = {

/***/ 2290:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ formatInstant),
/* harmony export */   c: () => (/* binding */ parseInstant),
/* harmony export */   d: () => (/* binding */ zoneOf),
/* harmony export */   f: () => (/* binding */ formatDate),
/* harmony export */   h: () => (/* binding */ yearOf),
/* harmony export */   i: () => (/* binding */ formatForPeople),
/* harmony export */   l: () => (/* binding */ wallTimeOf),
/* harmony export */   m: () => (/* binding */ weekdayOf),
/* harmony export */   n: () => (/* binding */ formatDay),
/* harmony export */   o: () => (/* binding */ formatOpenTime),
/* harmony export */   p: () => (/* binding */ parseDate),
/* harmony export */   r: () => (/* binding */ formatDuration),
/* harmony export */   s: () => (/* binding */ formatWeekday),
/* harmony export */   t: () => (/* binding */ nt),
/* harmony export */   u: () => (/* binding */ isZone)
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1308);
/* harmony import */ var _instant_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7101);


// src/calendar/civil.ts
function parseDate(e) {
	if (!/^\d{4}-\d{2}-\d{2}$/.test(e)) return null;
	let t = Number(e.slice(5, 7)) - 1, n = Number(e.slice(8)), r = new Date(0), i = r.setUTCFullYear(Number(e.slice(0, 4)), t, n);
	return r.getUTCMonth() === t && r.getUTCDate() === n ? i / _instant_js__WEBPACK_IMPORTED_MODULE_1__.n : null;
}
function formatDate(e) {
	return new Date(e * _instant_js__WEBPACK_IMPORTED_MODULE_1__.n).toISOString().slice(0, 10);
}
function weekdayOf(e) {
	return ((e + 3) % 7 + 7) % 7;
}
function yearOf(e) {
	return new Date(e * _instant_js__WEBPACK_IMPORTED_MODULE_1__.n).getUTCFullYear();
}
// node_modules/luxon/build/es6/luxon.mjs
var LuxonError = class extends Error {}, ZoneIsAbstractError = class extends LuxonError {
	constructor() {
		super("Zone is an abstract class");
	}
}, Zone$1 = class {
	get type() {
		throw new ZoneIsAbstractError();
	}
	get name() {
		throw new ZoneIsAbstractError();
	}
	get ianaName() {
		return this.name;
	}
	get isUniversal() {
		throw new ZoneIsAbstractError();
	}
	offsetName(e, t) {
		throw new ZoneIsAbstractError();
	}
	formatOffset(e, t) {
		throw new ZoneIsAbstractError();
	}
	offset(e) {
		throw new ZoneIsAbstractError();
	}
	equals(e) {
		throw new ZoneIsAbstractError();
	}
	get isValid() {
		throw new ZoneIsAbstractError();
	}
};
const d = new Map();
function makeDTF(e) {
	let t = d.get(e);
	return t === void 0 && (t = new Intl.DateTimeFormat("en-US", {
		hour12: !1,
		timeZone: e,
		year: "numeric",
		month: "2-digit",
		day: "2-digit",
		hour: "2-digit",
		minute: "2-digit",
		second: "2-digit",
		era: "short"
	}), d.set(e, t)), t;
}
const f = {
	year: 0,
	month: 1,
	day: 2,
	era: 3,
	hour: 4,
	minute: 5,
	second: 6
};
function hackyOffset(e, t) {
	let n = e.format(t).replace(/\u200E/g, ""), [, r, i, a, o, s, c, l] = /(\d+)\/(\d+)\/(\d+) (AD|BC),? (\d+):(\d+):(\d+)/.exec(n);
	return [
		a,
		r,
		i,
		o,
		s,
		c,
		l
	];
}
function partsOffset(e, t) {
	let n = e.formatToParts(t), r = [];
	for (let e = 0; e < n.length; e++) {
		let { type: t, value: i } = n[e], a = f[t];
		t === "era" ? r[a] = i : isUndefined(a) || (r[a] = parseInt(i, 10));
	}
	return r;
}
const p = new Map();
var m = class IANAZone extends Zone$1 {
	static create(e) {
		let t = p.get(e);
		return t === void 0 && p.set(e, t = new IANAZone(e)), t;
	}
	static resetCache() {
		p.clear(), d.clear();
	}
	static isValidSpecifier(e) {
		return this.isValidZone(e);
	}
	static isValidZone(e) {
		if (!e) return !1;
		try {
			return new Intl.DateTimeFormat("en-US", { timeZone: e }).format(), !0;
		} catch {
			return !1;
		}
	}
	constructor(e) {
		super(), this.zoneName = e, this.valid = IANAZone.isValidZone(e);
	}
	get type() {
		return "iana";
	}
	get name() {
		return this.zoneName;
	}
	get isUniversal() {
		return !1;
	}
	offsetName(e, { format: t, locale: n }) {
		return parseZoneInfo(e, t, n, this.name);
	}
	formatOffset(e, t) {
		return formatOffset$1(this.offset(e), t);
	}
	offset(e) {
		if (!this.valid) return NaN;
		let t = new Date(e);
		if (isNaN(t)) return NaN;
		let n = makeDTF(this.name), [r, i, a, o, s, c, l] = n.formatToParts ? partsOffset(n, t) : hackyOffset(n, t);
		o === "BC" && (r = -Math.abs(r) + 1);
		let u = objToLocalTS({
			year: r,
			month: i,
			day: a,
			hour: s === 24 ? 0 : s,
			minute: c,
			second: l,
			millisecond: 0
		}), d = +t, f = d % 1e3;
		return d -= f >= 0 ? f : 1e3 + f, (u - d) / 6e4;
	}
	equals(e) {
		return e.type === "iana" && e.name === this.name;
	}
	get isValid() {
		return this.valid;
	}
};
({
	arab: "[٠-٩]",
	arabext: "[۰-۹]",
	bali: "[᭐-᭙]",
	beng: "[০-৯]",
	deva: "[०-९]",
	fullwide: "[０-９]",
	gujr: "[૦-૯]",
	hanidec: "[〇|一|二|三|四|五|六|七|八|九]",
	khmr: "[០-៩]",
	knda: "[೦-೯]",
	laoo: "[໐-໙]",
	limb: "[᥆-᥏]",
	mlym: "[൦-൯]",
	mong: "[᠐-᠙]",
	mymr: "[၀-၉]",
	orya: "[୦-୯]",
	tamldec: "[௦-௯]",
	telu: "[౦-౯]",
	thai: "[๐-๙]",
	tibt: "[༠-༩]",
	latn: "\\d"
}).hanidec.replace(/[\[|\]]/g, "").split("");
function isUndefined(e) {
	return e === void 0;
}
function padStart(e, t = 2) {
	let n = e < 0, r;
	return r = n ? "-" + ("" + -e).padStart(t, "0") : ("" + e).padStart(t, "0"), r;
}
function objToLocalTS(e) {
	let t = Date.UTC(e.year, e.month - 1, e.day, e.hour, e.minute, e.second, e.millisecond);
	return e.year < 100 && e.year >= 0 && (t = new Date(t), t.setUTCFullYear(e.year, e.month - 1, e.day)), +t;
}
function parseZoneInfo(e, t, n, r = null) {
	let i = new Date(e), a = {
		hourCycle: "h23",
		year: "numeric",
		month: "2-digit",
		day: "2-digit",
		hour: "2-digit",
		minute: "2-digit"
	};
	r && (a.timeZone = r);
	let o = {
		timeZoneName: t,
		...a
	}, s = new Intl.DateTimeFormat(n, o).formatToParts(i).find((e) => e.type.toLowerCase() === "timezonename");
	return s ? s.value : null;
}
function formatOffset$1(e, t) {
	let n = Math.trunc(Math.abs(e / 60)), r = Math.trunc(Math.abs(e % 60)), i = e >= 0 ? "+" : "-";
	switch (t) {
		case "short": return `${i}${padStart(n, 2)}:${padStart(r, 2)}`;
		case "narrow": return `${i}${n}${r > 0 ? `:${r}` : ""}`;
		case "techie": return `${i}${padStart(n, 2)}${padStart(r, 2)}`;
		default: throw RangeError(`Value format ${t} is out of range for property format`);
	}
}
const h = /[A-Za-z_+-]{1,256}(?::?\/[A-Za-z0-9_+-]{1,256}(?:\/[A-Za-z0-9_+-]{1,256})?)?/;
function combineRegexes(...e) {
	let t = e.reduce((e, t) => e + t.source, "");
	return RegExp(`^${t}$`);
}
const g = /(?:([Zz])|([+-]\d\d)(?::?(\d\d))?)/, _ = `(?:${g.source}?(?:\\[(${h.source})\\])?)?`, v = /(\d\d)(?::?(\d\d)(?::?(\d\d)(?:[.,](\d{1,30}))?)?)?/, y = RegExp(`${v.source}${_}`), b = RegExp(`(?:[Tt]${y.source})?`), x = /([+-]\d{6}|\d{4})(?:-?(\d\d)(?:-?(\d\d))?)?/, S = /(\d{4})-?W(\d\d)(?:-?(\d))?/, C = /(\d{4})-?(\d{3})/, w = /(\d{4})-(\d\d)-(\d\d)/, T = RegExp(`${v.source} ?(?:${g.source}|(${h.source}))?`), E = RegExp(`(?: ${T.source})?`);
RegExp(`^T?${v.source}$`), combineRegexes(x, b), combineRegexes(S, b), combineRegexes(C, b), combineRegexes(y), combineRegexes(w, E), combineRegexes(T);
const ee = {
	weeks: {
		days: 7,
		hours: 168,
		minutes: 10080,
		seconds: 604800,
		milliseconds: 6048e5
	},
	days: {
		hours: 24,
		minutes: 1440,
		seconds: 86400,
		milliseconds: 864e5
	},
	hours: {
		minutes: 60,
		seconds: 3600,
		milliseconds: 36e5
	},
	minutes: {
		seconds: 60,
		milliseconds: 6e4
	},
	seconds: { milliseconds: 1e3 }
};
({ ...ee }), { ...ee }, [
	"years",
	"quarters",
	"months",
	"weeks",
	"days",
	"hours",
	"minutes",
	"seconds",
	"milliseconds"
].slice(0).reverse();
const D = 360 * _instant_js__WEBPACK_IMPORTED_MODULE_1__.n, O = 6 * _instant_js__WEBPACK_IMPORTED_MODULE_1__.n, te = 16 * _instant_js__WEBPACK_IMPORTED_MODULE_1__.i;
var Zone = class {
	name;
	#e;
	#t = new Map();
	constructor(e) {
		this.name = e, this.#e = m.create(e);
	}
	offsetAt(e) {
		return this.#n(e).offset;
	}
	wallAt(e) {
		return e + this.offsetAt(e);
	}
	resolve(e) {
		let t = this.#n((0,_instant_js__WEBPACK_IMPORTED_MODULE_1__.f)(e - te));
		if (e + te < t.end) {
			let n = (0,_instant_js__WEBPACK_IMPORTED_MODULE_1__.f)(e - t.offset);
			return {
				first: n,
				last: n,
				skipped: !1
			};
		}
		let n, r, a;
		for (;;) {
			let o = (0,_instant_js__WEBPACK_IMPORTED_MODULE_1__.f)(e - t.offset);
			if (o >= t.start && o < t.end && (n ??= o, r = o), e + te < t.end) break;
			let s = this.#n(t.end);
			o >= t.end && e - s.offset < s.start && (a ??= s.start), t = s;
		}
		if (n !== void 0 && r !== void 0) return {
			first: n,
			last: r,
			skipped: !1
		};
		if (a === void 0) throw RangeError(`No reading of the clocks in ${this.name} at ${String(e)}`);
		return {
			first: a,
			last: a,
			skipped: !0
		};
	}
	#n(e) {
		let t = Math.floor(e / D), n = this.#t.get(t);
		n === void 0 && (n = this.#r((0,_instant_js__WEBPACK_IMPORTED_MODULE_1__.f)(t * D)), this.#t.set(t, n));
		let r = n.findLast((t) => t.start <= e);
		if (r === void 0) throw RangeError(`Not a moment: ${String(e)}`);
		return r;
	}
	#r(e) {
		let t = [], n = e, r = this.#a(e), i = (0,_instant_js__WEBPACK_IMPORTED_MODULE_1__.p)(e, D);
		for (let a = (0,_instant_js__WEBPACK_IMPORTED_MODULE_1__.p)(e, O); a <= i; a = (0,_instant_js__WEBPACK_IMPORTED_MODULE_1__.p)(a, O)) {
			let e = this.#a(a);
			if (e === r) continue;
			let o = this.#i((0,_instant_js__WEBPACK_IMPORTED_MODULE_1__.u)(a, O), a, r);
			if (o >= i) break;
			t.push({
				start: n,
				end: o,
				offset: r
			}), n = o, r = e;
		}
		return t.push({
			start: n,
			end: i,
			offset: r
		}), t;
	}
	#i(e, t, n) {
		let i = e, a = t;
		for (; a - i > _instant_js__WEBPACK_IMPORTED_MODULE_1__.c;) {
			let e = (0,_instant_js__WEBPACK_IMPORTED_MODULE_1__.p)(i, Math.floor((a - i) / 2 / _instant_js__WEBPACK_IMPORTED_MODULE_1__.c) * _instant_js__WEBPACK_IMPORTED_MODULE_1__.c);
			this.#a(e) === n ? i = e : a = e;
		}
		return a;
	}
	#a(e) {
		return Math.round(this.#e.offset(e) * 60) * _instant_js__WEBPACK_IMPORTED_MODULE_1__.c;
	}
};
const ne = new Map();
function zoneOf(e) {
	let t = ne.get(e);
	return t === void 0 && (t = new Zone(e), ne.set(e, t)), t;
}
const re = new Set("CET.EET.EST.GMT.HST.MET.MST.PRC.ROC.ROK.UCT.UTC.WET.W-SU.CST6CDT.EST5EDT.MST7MDT.PST8PDT.GMT0.GMT+0.GMT-0.GB.GB-Eire.NZ.NZ-CHAT.Cuba.Egypt.Eire.Greenwich.Hongkong.Iceland.Iran.Israel.Jamaica.Japan.Kwajalein.Libya.Navajo.Poland.Portugal.Singapore.Turkey.Universal.Zulu".split(".").map((e) => e.toLowerCase())), ie = /^(?:systemv\/.*|us\/pacific-new|canada\/east-saskatchewan)$/;
function isZone(e) {
	return ne.has(e) || isIanaName(e) && m.isValidZone(e);
}
function isIanaName(e) {
	let t = e.toLowerCase();
	return re.has(t) || /^[a-z]+\//.test(t) && !ie.test(t);
}
// src/calendar/moment.ts
const ae = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?(Z|[+-]\d{2}(?::?\d{2}(?::?\d{2})?)?)?)?$/i;
function parseInstant(e, t) {
	let n = ae.exec(e);
	if (n === null) return null;
	let [, r = "", a, s, c = "0", l = "", u] = n, d = parseDate(r);
	if (d === null) return null;
	let f = timeOfDay(Number(a ?? 0), Number(s ?? 0), Number(c), l);
	if (f === null) return null;
	let p = d * _instant_js__WEBPACK_IMPORTED_MODULE_1__.n + f;
	if (u !== void 0) {
		let e = parseOffset(u);
		return e === null ? null : inRange((0,_instant_js__WEBPACK_IMPORTED_MODULE_1__.f)(p - e));
	}
	return t === void 0 || inRange((0,_instant_js__WEBPACK_IMPORTED_MODULE_1__.f)(p)) === null ? null : inRange(zoneOf(t).resolve(p).first);
}
function timeOfDay(e, t, n, i) {
	if (t > 59 || n > 59) return null;
	let o = e * _instant_js__WEBPACK_IMPORTED_MODULE_1__.i + t * _instant_js__WEBPACK_IMPORTED_MODULE_1__.o + n * _instant_js__WEBPACK_IMPORTED_MODULE_1__.c + Number(i.slice(0, 3).padEnd(3, "0"));
	return o <= 864e5 ? o : null;
}
function parseOffset(e) {
	if (/^z$/i.test(e)) return 0;
	let [t = 0, n = 0, i = 0] = (e.match(/\d{2}/g) ?? []).map(Number);
	return t > 23 || n > 59 || i > 59 ? null : (e.startsWith("-") ? -1 : 1) * (t * _instant_js__WEBPACK_IMPORTED_MODULE_1__.i + n * _instant_js__WEBPACK_IMPORTED_MODULE_1__.o + i * _instant_js__WEBPACK_IMPORTED_MODULE_1__.c);
}
function inRange(e) {
	return e >= _instant_js__WEBPACK_IMPORTED_MODULE_1__.r && e <= _instant_js__WEBPACK_IMPORTED_MODULE_1__.a ? e : null;
}
function formatInstant(e, t) {
	let n = zoneOf(t).offsetAt(e);
	return new Date(e + n).toISOString().slice(0, -1).replace(/\.000$/, "") + (t === "UTC" ? "Z" : formatOffset(n));
}
function formatOffset(e) {
	let t = Math.abs(e), n = [Math.floor(t / _instant_js__WEBPACK_IMPORTED_MODULE_1__.i), Math.floor(t % _instant_js__WEBPACK_IMPORTED_MODULE_1__.i / _instant_js__WEBPACK_IMPORTED_MODULE_1__.o)];
	return t % 6e4 != 0 && n.push(Math.floor(t % _instant_js__WEBPACK_IMPORTED_MODULE_1__.o / _instant_js__WEBPACK_IMPORTED_MODULE_1__.c)), (e < 0 ? "-" : "+") + n.map((e) => String(e).padStart(2, "0")).join(":");
}
function wallTimeOf(e, t) {
	return e + zoneOf(t).offsetAt(e);
}
const oe = [
	"en-US",
	"en-GB",
	"en-AU"
], k = {
	en: {
		weekdays: [
			"Sun",
			"Mon",
			"Tue",
			"Wed",
			"Thu",
			"Fri",
			"Sat"
		],
		months: [
			"Jan",
			"Feb",
			"Mar",
			"Apr",
			"May",
			"Jun",
			"Jul",
			"Aug",
			"Sep",
			"Oct",
			"Nov",
			"Dec"
		],
		dot: "",
		oClock: "",
		zones: oe
	},
	de: {
		weekdays: [
			"So",
			"Mo",
			"Di",
			"Mi",
			"Do",
			"Fr",
			"Sa"
		],
		months: [
			"Jan.",
			"Feb.",
			"März",
			"Apr.",
			"Mai",
			"Juni",
			"Juli",
			"Aug.",
			"Sep.",
			"Okt.",
			"Nov.",
			"Dez."
		],
		dot: ".",
		oClock: " Uhr",
		zones: ["de-DE", ...oe]
	}
};
function formatForPeople(e, t, n = "en") {
	let r = zoneOf(t).offsetAt(e), i = new Date(e + r), a = i.toISOString().slice(11, i.getUTCSeconds() === 0 ? 16 : 19), o = shortName(e, t, n) ?? `UTC${formatOffset(r)}`;
	return `${dayOf(i, n)}, ${a}${k[n].oClock} ${o}`;
}
function formatDay(e, t, n = "en") {
	return dayOf(new Date(e + zoneOf(t).offsetAt(e)), n);
}
function dayOf(e, t) {
	let { weekdays: n, months: r, dot: i } = k[t], a = n[e.getUTCDay()] ?? "", o = r[e.getUTCMonth()] ?? "";
	return `${a} ${String(e.getUTCDate())}${i} ${o} ${String(e.getUTCFullYear())}`;
}
function formatWeekday(e, t = "en") {
	return k[t].weekdays[e % 7] ?? "";
}
const se = new Map();
function shortName(e, t, n) {
	for (let r of k[n].zones) {
		let n = namerOf(r, t).formatToParts(e).find((e) => e.type === "timeZoneName")?.value;
		if (n !== void 0 && /^[A-Z]{2,5}$/.test(n)) return n;
	}
}
function namerOf(e, t) {
	let n = `${e} ${t}`, r = se.get(n);
	if (r !== void 0) return r;
	let i = new Intl.DateTimeFormat(e, {
		timeZone: t,
		timeZoneName: "short"
	});
	return se.set(n, i), i;
}
const A = [
	["d", _instant_js__WEBPACK_IMPORTED_MODULE_1__.n],
	["h", _instant_js__WEBPACK_IMPORTED_MODULE_1__.i],
	["min", _instant_js__WEBPACK_IMPORTED_MODULE_1__.o],
	["s", _instant_js__WEBPACK_IMPORTED_MODULE_1__.c],
	["ms", 1]
];
function formatDuration(e, t = "en") {
	return inUnits(e, A, t);
}
function formatOpenTime(e, t, n = "en") {
	return inUnits(e, t === "24x7" ? A : A.slice(1), n);
}
function inUnits(e, t, n) {
	let r = Math.abs(e), i = [];
	for (let [e, a] of t) {
		let t = Math.floor(r / a);
		t > 0 && i.push(`${String(t)} ${unitName(e, t, n)}`), r -= t * a;
	}
	return i.length === 0 ? "0 s" : (e < 0 ? "-" : "") + i.join(" ");
}
function unitName(e, t, n) {
	return n === "de" && e === "d" ? t === 1 ? "Tag" : "Tage" : e;
}
// node_modules/yaml/dist/nodes/identity.js
var j = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e) => {
	let t = Symbol.for("yaml.alias"), n = Symbol.for("yaml.document"), r = Symbol.for("yaml.map"), i = Symbol.for("yaml.pair"), a = Symbol.for("yaml.scalar"), o = Symbol.for("yaml.seq"), s = Symbol.for("yaml.node.type"), isAlias = (e) => !!e && typeof e == "object" && e[s] === t, isDocument = (e) => !!e && typeof e == "object" && e[s] === n, isMap = (e) => !!e && typeof e == "object" && e[s] === r, isPair = (e) => !!e && typeof e == "object" && e[s] === i, isScalar = (e) => !!e && typeof e == "object" && e[s] === a, isSeq = (e) => !!e && typeof e == "object" && e[s] === o;
	function isCollection(e) {
		if (e && typeof e == "object") switch (e[s]) {
			case r:
			case o: return !0;
		}
		return !1;
	}
	function isNode(e) {
		if (e && typeof e == "object") switch (e[s]) {
			case t:
			case r:
			case a:
			case o: return !0;
		}
		return !1;
	}
	e.ALIAS = t, e.DOC = n, e.MAP = r, e.NODE_TYPE = s, e.PAIR = i, e.SCALAR = a, e.SEQ = o, e.hasAnchor = (e) => (isScalar(e) || isCollection(e)) && !!e.anchor, e.isAlias = isAlias, e.isCollection = isCollection, e.isDocument = isDocument, e.isMap = isMap, e.isNode = isNode, e.isPair = isPair, e.isScalar = isScalar, e.isSeq = isSeq;
})), M = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e) => {
	var t = j();
	let n = Symbol("break visit"), r = Symbol("skip children"), i = Symbol("remove node");
	function visit(e, n) {
		let r = initVisitor(n);
		t.isDocument(e) ? visit_(null, e.contents, r, Object.freeze([e])) === i && (e.contents = null) : visit_(null, e, r, Object.freeze([]));
	}
	visit.BREAK = n, visit.SKIP = r, visit.REMOVE = i;
	function visit_(e, r, a, o) {
		let s = callVisitor(e, r, a, o);
		if (t.isNode(s) || t.isPair(s)) return replaceNode(e, o, s), visit_(e, s, a, o);
		if (typeof s != "symbol") {
			if (t.isCollection(r)) {
				o = Object.freeze(o.concat(r));
				for (let e = 0; e < r.items.length; ++e) {
					let t = visit_(e, r.items[e], a, o);
					if (typeof t == "number") e = t - 1;
					else if (t === n) return n;
					else t === i && (r.items.splice(e, 1), --e);
				}
			} else if (t.isPair(r)) {
				o = Object.freeze(o.concat(r));
				let e = visit_("key", r.key, a, o);
				if (e === n) return n;
				e === i && (r.key = null);
				let t = visit_("value", r.value, a, o);
				if (t === n) return n;
				t === i && (r.value = null);
			}
		}
		return s;
	}
	async function visitAsync(e, n) {
		let r = initVisitor(n);
		t.isDocument(e) ? await visitAsync_(null, e.contents, r, Object.freeze([e])) === i && (e.contents = null) : await visitAsync_(null, e, r, Object.freeze([]));
	}
	visitAsync.BREAK = n, visitAsync.SKIP = r, visitAsync.REMOVE = i;
	async function visitAsync_(e, r, a, o) {
		let s = await callVisitor(e, r, a, o);
		if (t.isNode(s) || t.isPair(s)) return replaceNode(e, o, s), visitAsync_(e, s, a, o);
		if (typeof s != "symbol") {
			if (t.isCollection(r)) {
				o = Object.freeze(o.concat(r));
				for (let e = 0; e < r.items.length; ++e) {
					let t = await visitAsync_(e, r.items[e], a, o);
					if (typeof t == "number") e = t - 1;
					else if (t === n) return n;
					else t === i && (r.items.splice(e, 1), --e);
				}
			} else if (t.isPair(r)) {
				o = Object.freeze(o.concat(r));
				let e = await visitAsync_("key", r.key, a, o);
				if (e === n) return n;
				e === i && (r.key = null);
				let t = await visitAsync_("value", r.value, a, o);
				if (t === n) return n;
				t === i && (r.value = null);
			}
		}
		return s;
	}
	function initVisitor(e) {
		return typeof e == "object" && (e.Collection || e.Node || e.Value) ? Object.assign({
			Alias: e.Node,
			Map: e.Node,
			Scalar: e.Node,
			Seq: e.Node
		}, e.Value && {
			Map: e.Value,
			Scalar: e.Value,
			Seq: e.Value
		}, e.Collection && {
			Map: e.Collection,
			Seq: e.Collection
		}, e) : e;
	}
	function callVisitor(e, n, r, i) {
		if (typeof r == "function") return r(e, n, i);
		if (t.isMap(n)) return r.Map?.(e, n, i);
		if (t.isSeq(n)) return r.Seq?.(e, n, i);
		if (t.isPair(n)) return r.Pair?.(e, n, i);
		if (t.isScalar(n)) return r.Scalar?.(e, n, i);
		if (t.isAlias(n)) return r.Alias?.(e, n, i);
	}
	function replaceNode(e, n, r) {
		let i = n[n.length - 1];
		if (t.isCollection(i)) i.items[e] = r;
		else if (t.isPair(i)) e === "key" ? i.key = r : i.value = r;
		else if (t.isDocument(i)) i.contents = r;
		else {
			let e = t.isAlias(i) ? "alias" : "scalar";
			throw Error(`Cannot replace node with ${e} parent`);
		}
	}
	e.visit = visit, e.visitAsync = visitAsync;
})), ce = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e) => {
	var t = j(), n = M();
	let r = {
		"!": "%21",
		",": "%2C",
		"[": "%5B",
		"]": "%5D",
		"{": "%7B",
		"}": "%7D"
	}, escapeTagName = (e) => e.replace(/[!,[\]{}]/g, (e) => r[e]);
	var i = class Directives {
		constructor(e, t) {
			this.docStart = null, this.docEnd = !1, this.yaml = Object.assign({}, Directives.defaultYaml, e), this.tags = Object.assign({}, Directives.defaultTags, t);
		}
		clone() {
			let e = new Directives(this.yaml, this.tags);
			return e.docStart = this.docStart, e;
		}
		atDocument() {
			let e = new Directives(this.yaml, this.tags);
			switch (this.yaml.version) {
				case "1.1":
					this.atNextDocument = !0;
					break;
				case "1.2": this.atNextDocument = !1, this.yaml = {
					explicit: Directives.defaultYaml.explicit,
					version: "1.2"
				}, this.tags = Object.assign({}, Directives.defaultTags);
			}
			return e;
		}
		add(e, t) {
			this.atNextDocument &&= (this.yaml = {
				explicit: Directives.defaultYaml.explicit,
				version: "1.1"
			}, this.tags = Object.assign({}, Directives.defaultTags), !1);
			let n = e.trim().split(/[ \t]+/), r = n.shift();
			switch (r) {
				case "%TAG": {
					if (n.length !== 2 && (t(0, "%TAG directive should contain exactly two parts"), n.length < 2)) return !1;
					let [e, r] = n;
					return this.tags[e] = r, !0;
				}
				case "%YAML": {
					if (this.yaml.explicit = !0, n.length !== 1) return t(0, "%YAML directive should contain exactly one part"), !1;
					let [e] = n;
					if (e === "1.1" || e === "1.2") return this.yaml.version = e, !0;
					{
						let n = /^\d+\.\d+$/.test(e);
						return t(6, `Unsupported YAML version ${e}`, n), !1;
					}
				}
				default: return t(0, `Unknown directive ${r}`, !0), !1;
			}
		}
		tagName(e, t) {
			if (e === "!") return "!";
			if (e[0] !== "!") return t(`Not a valid tag: ${e}`), null;
			if (e[1] === "<") {
				let n = e.slice(2, -1);
				return n === "!" || n === "!!" ? (t(`Verbatim tags aren't resolved, so ${e} is invalid.`), null) : (e[e.length - 1] !== ">" && t("Verbatim tags must end with a >"), n);
			}
			let [, n, r] = e.match(/^(.*!)([^!]*)$/s);
			r || t(`The ${e} tag has no suffix`);
			let i = this.tags[n];
			if (i) try {
				return i + decodeURIComponent(r);
			} catch (e) {
				return t(String(e)), null;
			}
			return n === "!" ? e : (t(`Could not resolve tag: ${e}`), null);
		}
		tagString(e) {
			for (let [t, n] of Object.entries(this.tags)) if (e.startsWith(n)) return t + escapeTagName(e.substring(n.length));
			return e[0] === "!" ? e : `!<${e}>`;
		}
		toString(e) {
			let r = this.yaml.explicit ? [`%YAML ${this.yaml.version || "1.2"}`] : [], i = Object.entries(this.tags), a;
			if (e && i.length > 0 && t.isNode(e.contents)) {
				let r = {};
				n.visit(e.contents, (e, n) => {
					t.isNode(n) && n.tag && (r[n.tag] = !0);
				}), a = Object.keys(r);
			} else a = [];
			for (let [t, n] of i) t === "!!" && n === "tag:yaml.org,2002:" || e && !a.some((e) => e.startsWith(n)) || r.push(`%TAG ${t} ${n}`);
			return r.join("\n");
		}
	};
	i.defaultYaml = {
		explicit: !1,
		version: "1.2"
	}, i.defaultTags = { "!!": "tag:yaml.org,2002:" }, e.Directives = i;
})), N = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e) => {
	var t = j(), n = M();
	function anchorIsValid(e) {
		if (/[\x00-\x19\s,[\]{}]/.test(e)) {
			let t = `Anchor must not contain whitespace or control characters: ${JSON.stringify(e)}`;
			throw Error(t);
		}
		return !0;
	}
	function anchorNames(e) {
		let t = new Set();
		return n.visit(e, { Value(e, n) {
			n.anchor && t.add(n.anchor);
		} }), t;
	}
	function findNewAnchor(e, t) {
		for (let n = 1;; ++n) {
			let r = `${e}${n}`;
			if (!t.has(r)) return r;
		}
	}
	function createNodeAnchors(e, n) {
		let r = [], i = new Map(), a = null;
		return {
			onAnchor: (t) => {
				r.push(t), a ??= anchorNames(e);
				let i = findNewAnchor(n, a);
				return a.add(i), i;
			},
			setAnchors: () => {
				for (let e of r) {
					let n = i.get(e);
					if (typeof n == "object" && n.anchor && (t.isScalar(n.node) || t.isCollection(n.node))) n.node.anchor = n.anchor;
					else {
						let t = Error("Failed to resolve repeated object (this should not happen)");
						throw t.source = e, t;
					}
				}
			},
			sourceObjects: i
		};
	}
	e.anchorIsValid = anchorIsValid, e.anchorNames = anchorNames, e.createNodeAnchors = createNodeAnchors, e.findNewAnchor = findNewAnchor;
})), le = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e) => {
	function applyReviver(e, t, n, r) {
		if (r && typeof r == "object") {
			if (Array.isArray(r)) for (let t = 0, n = r.length; t < n; ++t) {
				let n = r[t], i = applyReviver(e, r, String(t), n);
				i === void 0 ? delete r[t] : i !== n && (r[t] = i);
			}
			else if (r instanceof Map) for (let t of Array.from(r.keys())) {
				let n = r.get(t), i = applyReviver(e, r, t, n);
				i === void 0 ? r.delete(t) : i !== n && r.set(t, i);
			}
			else if (r instanceof Set) for (let t of Array.from(r)) {
				let n = applyReviver(e, r, t, t);
				n === void 0 ? r.delete(t) : n !== t && (r.delete(t), r.add(n));
			}
			else for (let [t, n] of Object.entries(r)) {
				let i = applyReviver(e, r, t, n);
				i === void 0 ? delete r[t] : i !== n && (r[t] = i);
			}
		}
		return e.call(t, n, r);
	}
	e.applyReviver = applyReviver;
})), P = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e) => {
	var t = j();
	function toJS(e, n, r) {
		if (Array.isArray(e)) return e.map((e, t) => toJS(e, String(t), r));
		if (e && typeof e.toJSON == "function") {
			if (!r || !t.hasAnchor(e)) return e.toJSON(n, r);
			let i = {
				aliasCount: 0,
				count: 1,
				res: void 0
			};
			r.anchors.set(e, i), r.onCreate = (e) => {
				i.res = e, delete r.onCreate;
			};
			let a = e.toJSON(n, r);
			return r.onCreate && r.onCreate(a), a;
		}
		return typeof e == "bigint" && !r?.keep ? Number(e) : e;
	}
	e.toJS = toJS;
})), ue = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e) => {
	var t = le(), n = j(), r = P();
	e.NodeBase = class {
		constructor(e) {
			Object.defineProperty(this, n.NODE_TYPE, { value: e });
		}
		clone() {
			let e = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
			return this.range && (e.range = this.range.slice()), e;
		}
		toJS(e, { mapAsMap: i, maxAliasCount: a, onAnchor: o, reviver: s } = {}) {
			if (!n.isDocument(e)) throw TypeError("A document argument is required");
			let c = {
				anchors: new Map(),
				doc: e,
				keep: !0,
				mapAsMap: i === !0,
				mapKeyWarned: !1,
				maxAliasCount: typeof a == "number" ? a : 100
			}, l = r.toJS(this, "", c);
			if (typeof o == "function") for (let { count: e, res: t } of c.anchors.values()) o(t, e);
			return typeof s == "function" ? t.applyReviver(s, { "": l }, "", l) : l;
		}
	};
})), F = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e) => {
	var t = N(), n = M(), r = j(), i = ue(), a = P(), Alias = class extends i.NodeBase {
		constructor(e) {
			super(r.ALIAS), this.source = e, Object.defineProperty(this, "tag", { set() {
				throw Error("Alias nodes cannot have tags");
			} });
		}
		resolve(e, t) {
			if (t?.maxAliasCount === 0) throw ReferenceError("Alias resolution is disabled");
			let i;
			t?.aliasResolveCache ? i = t.aliasResolveCache : (i = [], n.visit(e, { Node: (e, t) => {
				(r.isAlias(t) || r.hasAnchor(t)) && i.push(t);
			} }), t && (t.aliasResolveCache = i));
			let o;
			for (let e of i) {
				if (e === this) break;
				e.anchor === this.source && (o = e);
			}
			if (o && t) {
				let { anchors: e, doc: n, maxAliasCount: r } = t, i = e.get(o);
				if (i ||= (a.toJS(o, null, t), e.get(o)), i?.res === void 0) throw ReferenceError("This should not happen: Alias anchor was not resolved?");
				if (r >= 0 && (i.count += 1, i.aliasCount === 0 && (i.aliasCount = getAliasCount(n, o, e)), i.count * i.aliasCount > r)) throw ReferenceError("Excessive alias count indicates a resource exhaustion attack");
			}
			return o;
		}
		toJSON(e, t) {
			if (!t) return { source: this.source };
			let n = this.resolve(t.doc, t);
			if (!n) {
				let e = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
				throw ReferenceError(e);
			}
			return t.anchors.get(n).res;
		}
		toString(e, n, r) {
			let i = `*${this.source}`;
			if (e) {
				if (t.anchorIsValid(this.source), e.options.verifyAliasOrder && !e.anchors.has(this.source)) {
					let e = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
					throw Error(e);
				}
				if (e.implicitKey) return `${i} `;
			}
			return i;
		}
	};
	function getAliasCount(e, t, n) {
		if (r.isAlias(t)) {
			let r = t.resolve(e), i = n && r && n.get(r);
			return i ? i.count * i.aliasCount : 0;
		}
		if (r.isCollection(t)) {
			let r = 0;
			for (let i of t.items) {
				let t = getAliasCount(e, i, n);
				t > r && (r = t);
			}
			return r;
		}
		if (r.isPair(t)) {
			let r = getAliasCount(e, t.key, n), i = getAliasCount(e, t.value, n);
			return Math.max(r, i);
		}
		return 1;
	}
	e.Alias = Alias;
})), I = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e) => {
	var t = j(), n = ue(), r = P();
	let isScalarValue = (e) => !e || typeof e != "function" && typeof e != "object";
	var Scalar = class extends n.NodeBase {
		constructor(e) {
			super(t.SCALAR), this.value = e;
		}
		toJSON(e, t) {
			return t?.keep ? this.value : r.toJS(this.value, e, t);
		}
		toString() {
			return String(this.value);
		}
	};
	Scalar.BLOCK_FOLDED = "BLOCK_FOLDED", Scalar.BLOCK_LITERAL = "BLOCK_LITERAL", Scalar.PLAIN = "PLAIN", Scalar.QUOTE_DOUBLE = "QUOTE_DOUBLE", Scalar.QUOTE_SINGLE = "QUOTE_SINGLE", e.Scalar = Scalar, e.isScalarValue = isScalarValue;
})), L = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e) => {
	var t = F(), n = j(), r = I();
	function findTagObject(e, t, n) {
		if (t) {
			let e = n.filter((e) => e.tag === t), r = e.find((e) => !e.format) ?? e[0];
			if (!r) throw Error(`Tag ${t} not found`);
			return r;
		}
		return n.find((t) => t.identify?.(e) && !t.format);
	}
	function createNode(e, i, a) {
		if (n.isDocument(e) && (e = e.contents), n.isNode(e)) return e;
		if (n.isPair(e)) {
			let t = a.schema[n.MAP].createNode?.(a.schema, null, a);
			return t.items.push(e), t;
		}
		(e instanceof String || e instanceof Number || e instanceof Boolean || typeof BigInt < "u" && e instanceof BigInt) && (e = e.valueOf());
		let { aliasDuplicateObjects: o, onAnchor: s, onTagObj: c, schema: l, sourceObjects: u } = a, d;
		if (o && e && typeof e == "object") {
			if (d = u.get(e), d) return d.anchor ?? (d.anchor = s(e)), new t.Alias(d.anchor);
			d = {
				anchor: null,
				node: null
			}, u.set(e, d);
		}
		i?.startsWith("!!") && (i = "tag:yaml.org,2002:" + i.slice(2));
		let f = findTagObject(e, i, l.tags);
		if (!f) {
			if (e && typeof e.toJSON == "function" && (e = e.toJSON()), !e || typeof e != "object") {
				let t = new r.Scalar(e);
				return d && (d.node = t), t;
			}
			f = e instanceof Map ? l[n.MAP] : Symbol.iterator in Object(e) ? l[n.SEQ] : l[n.MAP];
		}
		c && (c(f), delete a.onTagObj);
		let p = f?.createNode ? f.createNode(a.schema, e, a) : typeof f?.nodeClass?.from == "function" ? f.nodeClass.from(a.schema, e, a) : new r.Scalar(e);
		return i ? p.tag = i : f.default || (p.tag = f.tag), d && (d.node = p), p;
	}
	e.createNode = createNode;
})), de = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e) => {
	var t = L(), n = j(), r = ue();
	function collectionFromPath(e, n, r) {
		let i = r;
		for (let e = n.length - 1; e >= 0; --e) {
			let t = n[e];
			if (typeof t == "number" && Number.isInteger(t) && t >= 0) {
				let e = [];
				e[t] = i, i = e;
			} else i = new Map([[t, i]]);
		}
		return t.createNode(i, void 0, {
			aliasDuplicateObjects: !1,
			keepUndefined: !1,
			onAnchor: () => {
				throw Error("This should not happen, please report a bug.");
			},
			schema: e,
			sourceObjects: new Map()
		});
	}
	let isEmptyPath = (e) => e == null || typeof e == "object" && !!e[Symbol.iterator]().next().done;
	e.Collection = class extends r.NodeBase {
		constructor(e, t) {
			super(e), Object.defineProperty(this, "schema", {
				value: t,
				configurable: !0,
				enumerable: !1,
				writable: !0
			});
		}
		clone(e) {
			let t = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
			return e && (t.schema = e), t.items = t.items.map((t) => n.isNode(t) || n.isPair(t) ? t.clone(e) : t), this.range && (t.range = this.range.slice()), t;
		}
		addIn(e, t) {
			if (isEmptyPath(e)) this.add(t);
			else {
				let [r, ...i] = e, a = this.get(r, !0);
				if (n.isCollection(a)) a.addIn(i, t);
				else if (a === void 0 && this.schema) this.set(r, collectionFromPath(this.schema, i, t));
				else throw Error(`Expected YAML collection at ${r}. Remaining path: ${i}`);
			}
		}
		deleteIn(e) {
			let [t, ...r] = e;
			if (r.length === 0) return this.delete(t);
			let i = this.get(t, !0);
			if (n.isCollection(i)) return i.deleteIn(r);
			throw Error(`Expected YAML collection at ${t}. Remaining path: ${r}`);
		}
		getIn(e, t) {
			let [r, ...i] = e, a = this.get(r, !0);
			return i.length === 0 ? !t && n.isScalar(a) ? a.value : a : n.isCollection(a) ? a.getIn(i, t) : void 0;
		}
		hasAllNullValues(e) {
			return this.items.every((t) => {
				if (!n.isPair(t)) return !1;
				let r = t.value;
				return r == null || e && n.isScalar(r) && r.value == null && !r.commentBefore && !r.comment && !r.tag;
			});
		}
		hasIn(e) {
			let [t, ...r] = e;
			if (r.length === 0) return this.has(t);
			let i = this.get(t, !0);
			return n.isCollection(i) ? i.hasIn(r) : !1;
		}
		setIn(e, t) {
			let [r, ...i] = e;
			if (i.length === 0) this.set(r, t);
			else {
				let e = this.get(r, !0);
				if (n.isCollection(e)) e.setIn(i, t);
				else if (e === void 0 && this.schema) this.set(r, collectionFromPath(this.schema, i, t));
				else throw Error(`Expected YAML collection at ${r}. Remaining path: ${i}`);
			}
		}
	}, e.collectionFromPath = collectionFromPath, e.isEmptyPath = isEmptyPath;
})), R = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e) => {
	let stringifyComment = (e) => e.replace(/^(?!$)(?: $)?/gm, "#");
	function indentComment(e, t) {
		return /^\n+$/.test(e) ? e.substring(1) : t ? e.replace(/^(?! *$)/gm, t) : e;
	}
	e.indentComment = indentComment, e.lineComment = (e, t, n) => e.endsWith("\n") ? indentComment(n, t) : n.includes("\n") ? "\n" + indentComment(n, t) : (e.endsWith(" ") ? "" : " ") + n, e.stringifyComment = stringifyComment;
})), fe = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e) => {
	let t = "block", n = "quoted";
	function foldFlowLines(e, r, i = "flow", { indentAtStart: a, lineWidth: o = 80, minContentWidth: s = 20, onFold: c, onOverflow: l } = {}) {
		if (!o || o < 0) return e;
		o < s && (s = 0);
		let u = Math.max(1 + s, 1 + o - r.length);
		if (e.length <= u) return e;
		let d = [], f = {}, p = o - r.length;
		typeof a == "number" && (a > o - Math.max(2, s) ? d.push(0) : p = o - a);
		let m, h, g = !1, _ = -1, v = -1, y = -1;
		i === t && (_ = consumeMoreIndentedLines(e, _, r.length), _ !== -1 && (p = _ + u));
		for (let a; a = e[_ += 1];) {
			if (i === n && a === "\\") {
				switch (v = _, e[_ + 1]) {
					case "x":
						_ += 3;
						break;
					case "u":
						_ += 5;
						break;
					case "U":
						_ += 9;
						break;
					default: _ += 1;
				}
				y = _;
			}
			if (a === "\n") i === t && (_ = consumeMoreIndentedLines(e, _, r.length)), p = _ + r.length + u, m = void 0;
			else {
				if (a === " " && h && h !== " " && h !== "\n" && h !== "	") {
					let t = e[_ + 1];
					t && t !== " " && t !== "\n" && t !== "	" && (m = _);
				}
				if (_ >= p) {
					if (m) d.push(m), p = m + u, m = void 0;
					else if (i === n) {
						for (; h === " " || h === "	";) h = a, a = e[_ += 1], g = !0;
						let t = _ > y + 1 ? _ - 2 : v - 1;
						if (f[t]) return e;
						d.push(t), f[t] = !0, p = t + u, m = void 0;
					} else g = !0;
				}
			}
			h = a;
		}
		if (g && l && l(), d.length === 0) return e;
		c && c();
		let b = e.slice(0, d[0]);
		for (let t = 0; t < d.length; ++t) {
			let a = d[t], o = d[t + 1] || e.length;
			a === 0 ? b = `\n${r}${e.slice(0, o)}` : (i === n && f[a] && (b += `${e[a]}\\`), b += `\n${r}${e.slice(a + 1, o)}`);
		}
		return b;
	}
	function consumeMoreIndentedLines(e, t, n) {
		let r = t, i = t + 1, a = e[i];
		for (; a === " " || a === "	";) if (t < i + n) a = e[++t];
		else {
			do
				a = e[++t];
			while (a && a !== "\n");
			r = t, i = t + 1, a = e[i];
		}
		return r;
	}
	e.FOLD_BLOCK = t, e.FOLD_FLOW = "flow", e.FOLD_QUOTED = n, e.foldFlowLines = foldFlowLines;
})), z = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e) => {
	var t = I(), n = fe();
	let getFoldOptions = (e, t) => ({
		indentAtStart: t ? e.indent.length : e.indentAtStart,
		lineWidth: e.options.lineWidth,
		minContentWidth: e.options.minContentWidth
	}), containsDocumentMarker = (e) => /^(%|---|\.\.\.)/m.test(e);
	function lineLengthOverLimit(e, t, n) {
		if (!t || t < 0) return !1;
		let r = t - n, i = e.length;
		if (i <= r) return !1;
		for (let t = 0, n = 0; t < i; ++t) if (e[t] === "\n") {
			if (t - n > r) return !0;
			if (n = t + 1, i - n <= r) return !1;
		}
		return !0;
	}
	function doubleQuotedString(e, t) {
		let r = JSON.stringify(e);
		if (t.options.doubleQuotedAsJSON) return r;
		let { implicitKey: i } = t, a = t.options.doubleQuotedMinMultiLineLength, o = t.indent || (containsDocumentMarker(e) ? "  " : ""), s = "", c = 0;
		for (let e = 0, t = r[e]; t; t = r[++e]) if (t === " " && r[e + 1] === "\\" && r[e + 2] === "n" && (s += r.slice(c, e) + "\\ ", e += 1, c = e, t = "\\"), t === "\\") switch (r[e + 1]) {
			case "u":
				{
					s += r.slice(c, e);
					let t = r.substr(e + 2, 4);
					switch (t) {
						case "0000":
							s += "\\0";
							break;
						case "0007":
							s += "\\a";
							break;
						case "000b":
							s += "\\v";
							break;
						case "001b":
							s += "\\e";
							break;
						case "0085":
							s += "\\N";
							break;
						case "00a0":
							s += "\\_";
							break;
						case "2028":
							s += "\\L";
							break;
						case "2029":
							s += "\\P";
							break;
						default: t.substr(0, 2) === "00" ? s += "\\x" + t.substr(2) : s += r.substr(e, 6);
					}
					e += 5, c = e + 1;
				}
				break;
			case "n":
				if (i || r[e + 2] === "\"" || r.length < a) e += 1;
				else {
					for (s += r.slice(c, e) + "\n\n"; r[e + 2] === "\\" && r[e + 3] === "n" && r[e + 4] !== "\"";) s += "\n", e += 2;
					s += o, r[e + 2] === " " && (s += "\\"), e += 1, c = e + 1;
				}
				break;
			default: e += 1;
		}
		return s = c ? s + r.slice(c) : r, i ? s : n.foldFlowLines(s, o, n.FOLD_QUOTED, getFoldOptions(t, !1));
	}
	function singleQuotedString(e, t) {
		if (t.options.singleQuote === !1 || t.implicitKey && e.includes("\n") || /[ \t]\n|\n[ \t]/.test(e)) return doubleQuotedString(e, t);
		let r = t.indent || (containsDocumentMarker(e) ? "  " : ""), i = "'" + e.replace(/'/g, "''").replace(/\n+/g, `$&\n${r}`) + "'";
		return t.implicitKey ? i : n.foldFlowLines(i, r, n.FOLD_FLOW, getFoldOptions(t, !1));
	}
	function quotedString(e, t) {
		let { singleQuote: n } = t.options, r;
		if (n === !1) r = doubleQuotedString;
		else {
			let t = e.includes("\""), i = e.includes("'");
			r = t && !i ? singleQuotedString : i && !t ? doubleQuotedString : n ? singleQuotedString : doubleQuotedString;
		}
		return r(e, t);
	}
	let r;
	try {
		r = RegExp("(^|(?<!\n))\n+(?!\n|$)", "g");
	} catch {
		r = /\n+(?!\n|$)/g;
	}
	function blockString({ comment: e, type: i, value: a }, o, s, c) {
		let { blockQuote: l, commentString: u, lineWidth: d } = o.options;
		if (!l || /\n[\t ]+$/.test(a)) return quotedString(a, o);
		let f = o.indent || (o.forceBlockIndent || containsDocumentMarker(a) ? "  " : ""), p = l === "literal" ? !0 : l === "folded" || i === t.Scalar.BLOCK_FOLDED ? !1 : i === t.Scalar.BLOCK_LITERAL || !lineLengthOverLimit(a, d, f.length);
		if (!a) return p ? "|\n" : ">\n";
		let m, h;
		for (h = a.length; h > 0; --h) {
			let e = a[h - 1];
			if (e !== "\n" && e !== "	" && e !== " ") break;
		}
		let g = a.substring(h), _ = g.indexOf("\n");
		_ === -1 ? m = "-" : a === g || _ !== g.length - 1 ? (m = "+", c && c()) : m = "", g &&= (a = a.slice(0, -g.length), g[g.length - 1] === "\n" && (g = g.slice(0, -1)), g.replace(r, `$&${f}`));
		let v = !1, y, b = -1;
		for (y = 0; y < a.length; ++y) {
			let e = a[y];
			if (e === " ") v = !0;
			else if (e === "\n") b = y;
			else break;
		}
		let x = a.substring(0, b < y ? b + 1 : y);
		x &&= (a = a.substring(x.length), x.replace(/\n+/g, `$&${f}`));
		let S = (v ? f ? "2" : "1" : "") + m;
		if (e && (S += " " + u(e.replace(/ ?[\r\n]+/g, " ")), s && s()), !p) {
			let e = a.replace(/\n+/g, "\n$&").replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g, "$1$2").replace(/\n+/g, `$&${f}`), r = !1, s = getFoldOptions(o, !0);
			l !== "folded" && i !== t.Scalar.BLOCK_FOLDED && (s.onOverflow = () => {
				r = !0;
			});
			let c = n.foldFlowLines(`${x}${e}${g}`, f, n.FOLD_BLOCK, s);
			if (!r) return `>${S}\n${f}${c}`;
		}
		return a = a.replace(/\n+/g, `$&${f}`), `|${S}\n${f}${x}${a}${g}`;
	}
	function plainString(e, r, i, a) {
		let { type: o, value: s } = e, { actualString: c, implicitKey: l, indent: u, indentStep: d, inFlow: f } = r;
		if (l && s.includes("\n") || f && /[[\]{},]/.test(s)) return quotedString(s, r);
		if (/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(s)) return l || f || !s.includes("\n") ? quotedString(s, r) : blockString(e, r, i, a);
		if (!l && !f && o !== t.Scalar.PLAIN && s.includes("\n")) return blockString(e, r, i, a);
		if (containsDocumentMarker(s)) {
			if (u === "") return r.forceBlockIndent = !0, blockString(e, r, i, a);
			if (l && u === d) return quotedString(s, r);
		}
		let p = s.replace(/\n+/g, `$&\n${u}`);
		if (c) {
			let test = (e) => e.default && e.tag !== "tag:yaml.org,2002:str" && e.test?.test(p), { compat: e, tags: t } = r.doc.schema;
			if (t.some(test) || e?.some(test)) return quotedString(s, r);
		}
		return l ? p : n.foldFlowLines(p, u, n.FOLD_FLOW, getFoldOptions(r, !1));
	}
	function stringifyString(e, n, r, i) {
		let { implicitKey: a, inFlow: o } = n, s = typeof e.value == "string" ? e : Object.assign({}, e, { value: String(e.value) }), { type: c } = e;
		c !== t.Scalar.QUOTE_DOUBLE && /[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(s.value) && (c = t.Scalar.QUOTE_DOUBLE);
		let _stringify = (e) => {
			switch (e) {
				case t.Scalar.BLOCK_FOLDED:
				case t.Scalar.BLOCK_LITERAL: return a || o ? quotedString(s.value, n) : blockString(s, n, r, i);
				case t.Scalar.QUOTE_DOUBLE: return doubleQuotedString(s.value, n);
				case t.Scalar.QUOTE_SINGLE: return singleQuotedString(s.value, n);
				case t.Scalar.PLAIN: return plainString(s, n, r, i);
				default: return null;
			}
		}, l = _stringify(c);
		if (l === null) {
			let { defaultKeyType: e, defaultStringType: t } = n.options, r = a && e || t;
			if (l = _stringify(r), l === null) throw Error(`Unsupported default string type ${r}`);
		}
		return l;
	}
	e.stringifyString = stringifyString;
})), B = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e) => {
	var t = N(), n = j(), r = R(), i = z();
	function createStringifyContext(e, t) {
		let n = Object.assign({
			blockQuote: !0,
			commentString: r.stringifyComment,
			defaultKeyType: null,
			defaultStringType: "PLAIN",
			directives: null,
			doubleQuotedAsJSON: !1,
			doubleQuotedMinMultiLineLength: 40,
			falseStr: "false",
			flowCollectionPadding: !0,
			indentSeq: !0,
			lineWidth: 80,
			minContentWidth: 20,
			nullStr: "null",
			simpleKeys: !1,
			singleQuote: null,
			trailingComma: !1,
			trueStr: "true",
			verifyAliasOrder: !0
		}, e.schema.toStringOptions, t), i;
		switch (n.collectionStyle) {
			case "block":
				i = !1;
				break;
			case "flow":
				i = !0;
				break;
			default: i = null;
		}
		return {
			anchors: new Set(),
			doc: e,
			flowCollectionPadding: n.flowCollectionPadding ? " " : "",
			indent: "",
			indentStep: typeof n.indent == "number" ? " ".repeat(n.indent) : "  ",
			inFlow: i,
			options: n
		};
	}
	function getTagObject(e, t) {
		if (t.tag) {
			let n = e.filter((e) => e.tag === t.tag);
			if (n.length > 0) return n.find((e) => e.format === t.format) ?? n[0];
		}
		let r, i;
		if (n.isScalar(t)) {
			i = t.value;
			let n = e.filter((e) => e.identify?.(i));
			if (n.length > 1) {
				let e = n.filter((e) => e.test);
				e.length > 0 && (n = e);
			}
			r = n.find((e) => e.format === t.format) ?? n.find((e) => !e.format);
		} else i = t, r = e.find((e) => e.nodeClass && i instanceof e.nodeClass);
		if (!r) {
			let e = i?.constructor?.name ?? (i === null ? "null" : typeof i);
			throw Error(`Tag not resolved for ${e} value`);
		}
		return r;
	}
	function stringifyProps(e, r, { anchors: i, doc: a }) {
		if (!a.directives) return "";
		let o = [], s = (n.isScalar(e) || n.isCollection(e)) && e.anchor;
		s && t.anchorIsValid(s) && (i.add(s), o.push(`&${s}`));
		let c = e.tag ?? (r.default ? null : r.tag);
		return c && o.push(a.directives.tagString(c)), o.join(" ");
	}
	function stringify(e, t, r, a) {
		if (n.isPair(e)) return e.toString(t, r, a);
		if (n.isAlias(e)) {
			if (t.doc.directives) return e.toString(t);
			if (t.resolvedAliases?.has(e)) throw TypeError("Cannot stringify circular structure without alias nodes");
			t.resolvedAliases ? t.resolvedAliases.add(e) : t.resolvedAliases = new Set([e]), e = e.resolve(t.doc);
		}
		let o, s = n.isNode(e) ? e : t.doc.createNode(e, { onTagObj: (e) => o = e });
		o ??= getTagObject(t.doc.schema.tags, s);
		let c = stringifyProps(s, o, t);
		c.length > 0 && (t.indentAtStart = (t.indentAtStart ?? 0) + c.length + 1);
		let l = typeof o.stringify == "function" ? o.stringify(s, t, r, a) : n.isScalar(s) ? i.stringifyString(s, t, r, a) : s.toString(t, r, a);
		return c ? n.isScalar(s) || l[0] === "{" || l[0] === "[" ? `${c} ${l}` : `${c}\n${t.indent}${l}` : l;
	}
	e.createStringifyContext = createStringifyContext, e.stringify = stringify;
})), pe = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e) => {
	var t = j(), n = I(), r = B(), i = R();
	function stringifyPair({ key: e, value: a }, o, s, c) {
		let { allNullValues: l, doc: u, indent: d, indentStep: f, options: { commentString: p, indentSeq: m, simpleKeys: h } } = o, g = t.isNode(e) && e.comment || null;
		if (h) {
			if (g) throw Error("With simple keys, key nodes cannot have comments");
			if (t.isCollection(e) || !t.isNode(e) && typeof e == "object") throw Error("With simple keys, collection cannot be used as a key value");
		}
		let _ = !h && (!e || g && a == null && !o.inFlow || t.isCollection(e) || (t.isScalar(e) ? e.type === n.Scalar.BLOCK_FOLDED || e.type === n.Scalar.BLOCK_LITERAL : typeof e == "object"));
		o = Object.assign({}, o, {
			allNullValues: !1,
			implicitKey: !_ && (h || !l),
			indent: d + f
		});
		let v = !1, y = !1, b = r.stringify(e, o, () => v = !0, () => y = !0);
		if (!_ && !o.inFlow && b.length > 1024) {
			if (h) throw Error("With simple keys, single line scalar must not span more than 1024 characters");
			_ = !0;
		}
		if (o.inFlow) {
			if (l || a == null) return v && s && s(), b === "" ? "?" : _ ? `? ${b}` : b;
		} else if (l && !h || a == null && _) return b = `? ${b}`, g && !v ? b += i.lineComment(b, o.indent, p(g)) : y && c && c(), b;
		v && (g = null), _ ? (g && (b += i.lineComment(b, o.indent, p(g))), b = `? ${b}\n${d}:`) : (b = `${b}:`, g && (b += i.lineComment(b, o.indent, p(g))));
		let x, S, C;
		t.isNode(a) ? (x = !!a.spaceBefore, S = a.commentBefore, C = a.comment) : (x = !1, S = null, C = null, a && typeof a == "object" && (a = u.createNode(a))), o.implicitKey = !1, !_ && !g && t.isScalar(a) && (o.indentAtStart = b.length + 1), y = !1, !m && f.length >= 2 && !o.inFlow && !_ && t.isSeq(a) && !a.flow && !a.tag && !a.anchor && (o.indent = o.indent.substring(2));
		let w = !1, T = r.stringify(a, o, () => w = !0, () => y = !0), E = " ";
		if (g || x || S) {
			if (E = x ? "\n" : "", S) {
				let e = p(S);
				E += `\n${i.indentComment(e, o.indent)}`;
			}
			T === "" && !o.inFlow ? E === "\n" && C && (E = "\n\n") : E += `\n${o.indent}`;
		} else if (!_ && t.isCollection(a)) {
			let e = T[0], t = T.indexOf("\n"), n = t !== -1, r = o.inFlow ?? a.flow ?? a.items.length === 0;
			if (n || !r) {
				let r = !1;
				if (n && (e === "&" || e === "!")) {
					let n = T.indexOf(" ");
					e === "&" && n !== -1 && n < t && T[n + 1] === "!" && (n = T.indexOf(" ", n + 1)), (n === -1 || t < n) && (r = !0);
				}
				r || (E = `\n${o.indent}`);
			}
		} else (T === "" || T[0] === "\n") && (E = "");
		return b += E + T, o.inFlow ? w && s && s() : C && !w ? b += i.lineComment(b, o.indent, p(C)) : y && c && c(), b;
	}
	e.stringifyPair = stringifyPair;
})), me = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((t) => {
	var n = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.i)("process");
	function debug(e, ...t) {
		e === "debug" && console.log(...t);
	}
	function warn(e, t) {
		(e === "debug" || e === "warn") && (typeof n.emitWarning == "function" ? n.emitWarning(t) : console.warn(t));
	}
	t.debug = debug, t.warn = warn;
})), V = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e) => {
	var t = j(), n = I();
	let r = {
		identify: (e) => e === "<<" || typeof e == "symbol" && e.description === "<<",
		default: "key",
		tag: "tag:yaml.org,2002:merge",
		test: /^<<$/,
		resolve: () => Object.assign(new n.Scalar(Symbol("<<")), { addToJSMap: addMergeToJSMap }),
		stringify: () => "<<"
	}, isMergeKey = (e, i) => (r.identify(i) || t.isScalar(i) && (!i.type || i.type === n.Scalar.PLAIN) && r.identify(i.value)) && e?.doc.schema.tags.some((e) => e.tag === r.tag && e.default);
	function addMergeToJSMap(e, n, r) {
		let i = resolveAliasValue(e, r);
		if (t.isSeq(i)) for (let t of i.items) mergeValue(e, n, t);
		else if (Array.isArray(i)) for (let t of i) mergeValue(e, n, t);
		else mergeValue(e, n, i);
	}
	function mergeValue(e, n, r) {
		let i = resolveAliasValue(e, r);
		if (!t.isMap(i)) throw Error("Merge sources must be maps or map aliases");
		let a = i.toJSON(null, e, Map);
		for (let [e, t] of a) n instanceof Map ? n.has(e) || n.set(e, t) : n instanceof Set ? n.add(e) : Object.prototype.hasOwnProperty.call(n, e) || Object.defineProperty(n, e, {
			value: t,
			writable: !0,
			enumerable: !0,
			configurable: !0
		});
		return n;
	}
	function resolveAliasValue(e, n) {
		return e && t.isAlias(n) ? n.resolve(e.doc, e) : n;
	}
	e.addMergeToJSMap = addMergeToJSMap, e.isMergeKey = isMergeKey, e.merge = r;
})), he = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e) => {
	var t = me(), n = V(), r = B(), i = j(), a = P();
	function addPairToJSMap(e, t, { key: r, value: o }) {
		if (i.isNode(r) && r.addToJSMap) r.addToJSMap(e, t, o);
		else if (n.isMergeKey(e, r)) n.addMergeToJSMap(e, t, o);
		else {
			let n = a.toJS(r, "", e);
			if (t instanceof Map) t.set(n, a.toJS(o, n, e));
			else if (t instanceof Set) t.add(n);
			else {
				let i = stringifyKey(r, n, e), s = a.toJS(o, i, e);
				i in t ? Object.defineProperty(t, i, {
					value: s,
					writable: !0,
					enumerable: !0,
					configurable: !0
				}) : t[i] = s;
			}
		}
		return t;
	}
	function stringifyKey(e, n, a) {
		if (n === null) return "";
		if (typeof n != "object") return String(n);
		if (i.isNode(e) && a?.doc) {
			let n = r.createStringifyContext(a.doc, {});
			n.anchors = new Set();
			for (let e of a.anchors.keys()) n.anchors.add(e.anchor);
			n.inFlow = !0, n.inStringifyKey = !0;
			let i = e.toString(n);
			if (!a.mapKeyWarned) {
				let e = JSON.stringify(i);
				e.length > 40 && (e = e.substring(0, 36) + "...\""), t.warn(a.doc.options.logLevel, `Keys with collection values will be stringified due to JS Object restrictions: ${e}. Set mapAsMap: true to use object keys.`), a.mapKeyWarned = !0;
			}
			return i;
		}
		return JSON.stringify(n);
	}
	e.addPairToJSMap = addPairToJSMap;
})), H = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e) => {
	var t = L(), n = pe(), r = he(), i = j();
	function createPair(e, n, r) {
		return new a(t.createNode(e, void 0, r), t.createNode(n, void 0, r));
	}
	var a = class Pair {
		constructor(e, t = null) {
			Object.defineProperty(this, i.NODE_TYPE, { value: i.PAIR }), this.key = e, this.value = t;
		}
		clone(e) {
			let { key: t, value: n } = this;
			return i.isNode(t) && (t = t.clone(e)), i.isNode(n) && (n = n.clone(e)), new Pair(t, n);
		}
		toJSON(e, t) {
			let n = t?.mapAsMap ? new Map() : {};
			return r.addPairToJSMap(t, n, this);
		}
		toString(e, t, r) {
			return e?.doc ? n.stringifyPair(this, e, t, r) : JSON.stringify(this);
		}
	};
	e.Pair = a, e.createPair = createPair;
})), ge = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e) => {
	var t = j(), n = B(), r = R();
	function stringifyCollection(e, t, n) {
		return (t.inFlow ?? e.flow ? stringifyFlowCollection : stringifyBlockCollection)(e, t, n);
	}
	function stringifyBlockCollection({ comment: e, items: i }, a, { blockItemPrefix: o, flowChars: s, itemIndent: c, onChompKeep: l, onComment: u }) {
		let { indent: d, options: { commentString: f } } = a, p = Object.assign({}, a, {
			indent: c,
			type: null
		}), m = !1, h = [];
		for (let e = 0; e < i.length; ++e) {
			let s = i[e], l = null;
			if (t.isNode(s)) !m && s.spaceBefore && h.push(""), addCommentBefore(a, h, s.commentBefore, m), s.comment && (l = s.comment);
			else if (t.isPair(s)) {
				let e = t.isNode(s.key) ? s.key : null;
				e && (!m && e.spaceBefore && h.push(""), addCommentBefore(a, h, e.commentBefore, m));
			}
			m = !1;
			let u = n.stringify(s, p, () => l = null, () => m = !0);
			l && (u += r.lineComment(u, c, f(l))), m && l && (m = !1), h.push(o + u);
		}
		let g;
		if (h.length === 0) g = s.start + s.end;
		else {
			g = h[0];
			for (let e = 1; e < h.length; ++e) {
				let t = h[e];
				g += t ? `\n${d}${t}` : "\n";
			}
		}
		return e ? (g += "\n" + r.indentComment(f(e), d), u && u()) : m && l && l(), g;
	}
	function stringifyFlowCollection({ items: e }, i, { flowChars: a, itemIndent: o }) {
		let { indent: s, indentStep: c, flowCollectionPadding: l, options: { commentString: u } } = i;
		o += c;
		let d = Object.assign({}, i, {
			indent: o,
			inFlow: !0,
			type: null
		}), f = !1, p = 0, m = [];
		for (let a = 0; a < e.length; ++a) {
			let s = e[a], c = null;
			if (t.isNode(s)) s.spaceBefore && m.push(""), addCommentBefore(i, m, s.commentBefore, !1), s.comment && (c = s.comment);
			else if (t.isPair(s)) {
				let e = t.isNode(s.key) ? s.key : null;
				e && (e.spaceBefore && m.push(""), addCommentBefore(i, m, e.commentBefore, !1), e.comment && (f = !0));
				let n = t.isNode(s.value) ? s.value : null;
				n ? (n.comment && (c = n.comment), n.commentBefore && (f = !0)) : s.value == null && e?.comment && (c = e.comment);
			}
			c && (f = !0);
			let l = n.stringify(s, d, () => c = null);
			f ||= m.length > p || l.includes("\n"), a < e.length - 1 ? l += "," : i.options.trailingComma && (i.options.lineWidth > 0 && (f ||= m.reduce((e, t) => e + t.length + 2, 2) + (l.length + 2) > i.options.lineWidth), f && (l += ",")), c && (l += r.lineComment(l, o, u(c))), m.push(l), p = m.length;
		}
		let { start: h, end: g } = a;
		if (m.length === 0) return h + g;
		if (!f) {
			let e = m.reduce((e, t) => e + t.length + 2, 2);
			f = i.options.lineWidth > 0 && e > i.options.lineWidth;
		}
		if (f) {
			let e = h;
			for (let t of m) e += t ? `\n${c}${s}${t}` : "\n";
			return `${e}\n${s}${g}`;
		}
		return `${h}${l}${m.join(" ")}${l}${g}`;
	}
	function addCommentBefore({ indent: e, options: { commentString: t } }, n, i, a) {
		if (i && a && (i = i.replace(/^\n+/, "")), i) {
			let a = r.indentComment(t(i), e);
			n.push(a.trimStart());
		}
	}
	e.stringifyCollection = stringifyCollection;
})), U = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e) => {
	var t = ge(), n = he(), r = de(), i = j(), a = H(), o = I();
	function findPair(e, t) {
		let n = i.isScalar(t) ? t.value : t;
		for (let r of e) if (i.isPair(r) && (r.key === t || r.key === n || i.isScalar(r.key) && r.key.value === n)) return r;
	}
	e.YAMLMap = class extends r.Collection {
		static get tagName() {
			return "tag:yaml.org,2002:map";
		}
		constructor(e) {
			super(i.MAP, e), this.items = [];
		}
		static from(e, t, n) {
			let { keepUndefined: r, replacer: i } = n, o = new this(e), add = (e, s) => {
				if (typeof i == "function") s = i.call(t, e, s);
				else if (Array.isArray(i) && !i.includes(e)) return;
				(s !== void 0 || r) && o.items.push(a.createPair(e, s, n));
			};
			if (t instanceof Map) for (let [e, n] of t) add(e, n);
			else if (t && typeof t == "object") for (let e of Object.keys(t)) add(e, t[e]);
			return typeof e.sortMapEntries == "function" && o.items.sort(e.sortMapEntries), o;
		}
		add(e, t) {
			let n;
			n = i.isPair(e) ? e : !e || typeof e != "object" || !("key" in e) ? new a.Pair(e, e?.value) : new a.Pair(e.key, e.value);
			let r = findPair(this.items, n.key), s = this.schema?.sortMapEntries;
			if (r) {
				if (!t) throw Error(`Key ${n.key} already set`);
				i.isScalar(r.value) && o.isScalarValue(n.value) ? r.value.value = n.value : r.value = n.value;
			} else if (s) {
				let e = this.items.findIndex((e) => s(n, e) < 0);
				e === -1 ? this.items.push(n) : this.items.splice(e, 0, n);
			} else this.items.push(n);
		}
		delete(e) {
			let t = findPair(this.items, e);
			return t ? this.items.splice(this.items.indexOf(t), 1).length > 0 : !1;
		}
		get(e, t) {
			let n = findPair(this.items, e)?.value;
			return (!t && i.isScalar(n) ? n.value : n) ?? void 0;
		}
		has(e) {
			return !!findPair(this.items, e);
		}
		set(e, t) {
			this.add(new a.Pair(e, t), !0);
		}
		toJSON(e, t, r) {
			let i = r ? new r() : t?.mapAsMap ? new Map() : {};
			t?.onCreate && t.onCreate(i);
			for (let e of this.items) n.addPairToJSMap(t, i, e);
			return i;
		}
		toString(e, n, r) {
			if (!e) return JSON.stringify(this);
			for (let e of this.items) if (!i.isPair(e)) throw Error(`Map items must all be pairs; found ${JSON.stringify(e)} instead`);
			return !e.allNullValues && this.hasAllNullValues(!1) && (e = Object.assign({}, e, { allNullValues: !0 })), t.stringifyCollection(this, e, {
				blockItemPrefix: "",
				flowChars: {
					start: "{",
					end: "}"
				},
				itemIndent: e.indent || "",
				onChompKeep: r,
				onComment: n
			});
		}
	}, e.findPair = findPair;
})), W = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e) => {
	var t = j(), n = U();
	e.map = {
		collection: "map",
		default: !0,
		nodeClass: n.YAMLMap,
		tag: "tag:yaml.org,2002:map",
		resolve(e, n) {
			return t.isMap(e) || n("Expected a mapping for this tag"), e;
		},
		createNode: (e, t, r) => n.YAMLMap.from(e, t, r)
	};
})), G = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e) => {
	var t = L(), n = ge(), r = de(), i = j(), a = I(), o = P(), YAMLSeq = class extends r.Collection {
		static get tagName() {
			return "tag:yaml.org,2002:seq";
		}
		constructor(e) {
			super(i.SEQ, e), this.items = [];
		}
		add(e) {
			this.items.push(e);
		}
		delete(e) {
			let t = asItemIndex(e);
			return typeof t == "number" && this.items.splice(t, 1).length > 0;
		}
		get(e, t) {
			let n = asItemIndex(e);
			if (typeof n != "number") return;
			let r = this.items[n];
			return !t && i.isScalar(r) ? r.value : r;
		}
		has(e) {
			let t = asItemIndex(e);
			return typeof t == "number" && t < this.items.length;
		}
		set(e, t) {
			let n = asItemIndex(e);
			if (typeof n != "number") throw Error(`Expected a valid index, not ${e}.`);
			let r = this.items[n];
			i.isScalar(r) && a.isScalarValue(t) ? r.value = t : this.items[n] = t;
		}
		toJSON(e, t) {
			let n = [];
			t?.onCreate && t.onCreate(n);
			let r = 0;
			for (let e of this.items) n.push(o.toJS(e, String(r++), t));
			return n;
		}
		toString(e, t, r) {
			return e ? n.stringifyCollection(this, e, {
				blockItemPrefix: "- ",
				flowChars: {
					start: "[",
					end: "]"
				},
				itemIndent: (e.indent || "") + "  ",
				onChompKeep: r,
				onComment: t
			}) : JSON.stringify(this);
		}
		static from(e, n, r) {
			let { replacer: i } = r, a = new this(e);
			if (n && Symbol.iterator in Object(n)) {
				let e = 0;
				for (let o of n) {
					if (typeof i == "function") {
						let t = n instanceof Set ? o : String(e++);
						o = i.call(n, t, o);
					}
					a.items.push(t.createNode(o, void 0, r));
				}
			}
			return a;
		}
	};
	function asItemIndex(e) {
		let t = i.isScalar(e) ? e.value : e;
		return t && typeof t == "string" && (t = Number(t)), typeof t == "number" && Number.isInteger(t) && t >= 0 ? t : null;
	}
	e.YAMLSeq = YAMLSeq;
})), K = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e) => {
	var t = j(), n = G();
	e.seq = {
		collection: "seq",
		default: !0,
		nodeClass: n.YAMLSeq,
		tag: "tag:yaml.org,2002:seq",
		resolve(e, n) {
			return t.isSeq(e) || n("Expected a sequence for this tag"), e;
		},
		createNode: (e, t, r) => n.YAMLSeq.from(e, t, r)
	};
})), q = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e) => {
	var t = z();
	e.string = {
		identify: (e) => typeof e == "string",
		default: !0,
		tag: "tag:yaml.org,2002:str",
		resolve: (e) => e,
		stringify(e, n, r, i) {
			return n = Object.assign({ actualString: !0 }, n), t.stringifyString(e, n, r, i);
		}
	};
})), _e = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e) => {
	var t = I();
	let n = {
		identify: (e) => e == null,
		createNode: () => new t.Scalar(null),
		default: !0,
		tag: "tag:yaml.org,2002:null",
		test: /^(?:~|[Nn]ull|NULL)?$/,
		resolve: () => new t.Scalar(null),
		stringify: ({ source: e }, t) => typeof e == "string" && n.test.test(e) ? e : t.options.nullStr
	};
	e.nullTag = n;
})), ve = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e) => {
	var t = I();
	let n = {
		identify: (e) => typeof e == "boolean",
		default: !0,
		tag: "tag:yaml.org,2002:bool",
		test: /^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,
		resolve: (e) => new t.Scalar(e[0] === "t" || e[0] === "T"),
		stringify({ source: e, value: t }, r) {
			return e && n.test.test(e) && t === (e[0] === "t" || e[0] === "T") ? e : t ? r.options.trueStr : r.options.falseStr;
		}
	};
	e.boolTag = n;
})), J = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e) => {
	function stringifyNumber({ format: e, minFractionDigits: t, tag: n, value: r }) {
		if (typeof r == "bigint") return String(r);
		let i = typeof r == "number" ? r : Number(r);
		if (!isFinite(i)) return isNaN(i) ? ".nan" : i < 0 ? "-.inf" : ".inf";
		let a = Object.is(r, -0) ? "-0" : JSON.stringify(r);
		if (!e && t && (!n || n === "tag:yaml.org,2002:float") && /^-?\d/.test(a) && !a.includes("e")) {
			let e = a.indexOf(".");
			e < 0 && (e = a.length, a += ".");
			let n = t - (a.length - e - 1);
			for (; n-- > 0;) a += "0";
		}
		return a;
	}
	e.stringifyNumber = stringifyNumber;
})), ye = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e) => {
	var t = I(), n = J();
	let r = {
		identify: (e) => typeof e == "number",
		default: !0,
		tag: "tag:yaml.org,2002:float",
		test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
		resolve: (e) => e.slice(-3).toLowerCase() === "nan" ? NaN : e[0] === "-" ? -Infinity : Infinity,
		stringify: n.stringifyNumber
	};
	e.float = {
		identify: (e) => typeof e == "number",
		default: !0,
		tag: "tag:yaml.org,2002:float",
		test: /^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
		resolve(e) {
			let n = new t.Scalar(parseFloat(e)), r = e.indexOf(".");
			return r !== -1 && e[e.length - 1] === "0" && (n.minFractionDigits = e.length - r - 1), n;
		},
		stringify: n.stringifyNumber
	}, e.floatExp = {
		identify: (e) => typeof e == "number",
		default: !0,
		tag: "tag:yaml.org,2002:float",
		format: "EXP",
		test: /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,
		resolve: (e) => parseFloat(e),
		stringify(e) {
			let t = Number(e.value);
			return isFinite(t) ? t.toExponential() : n.stringifyNumber(e);
		}
	}, e.floatNaN = r;
})), be = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e) => {
	var t = J();
	let intIdentify = (e) => typeof e == "bigint" || Number.isInteger(e), intResolve = (e, t, n, { intAsBigInt: r }) => r ? BigInt(e) : parseInt(e.substring(t), n);
	function intStringify(e, n, r) {
		let { value: i } = e;
		return intIdentify(i) && i >= 0 ? r + i.toString(n) : t.stringifyNumber(e);
	}
	e.int = {
		identify: intIdentify,
		default: !0,
		tag: "tag:yaml.org,2002:int",
		test: /^[-+]?[0-9]+$/,
		resolve: (e, t, n) => intResolve(e, 0, 10, n),
		stringify: t.stringifyNumber
	}, e.intHex = {
		identify: (e) => intIdentify(e) && e >= 0,
		default: !0,
		tag: "tag:yaml.org,2002:int",
		format: "HEX",
		test: /^0x[0-9a-fA-F]+$/,
		resolve: (e, t, n) => intResolve(e, 2, 16, n),
		stringify: (e) => intStringify(e, 16, "0x")
	}, e.intOct = {
		identify: (e) => intIdentify(e) && e >= 0,
		default: !0,
		tag: "tag:yaml.org,2002:int",
		format: "OCT",
		test: /^0o[0-7]+$/,
		resolve: (e, t, n) => intResolve(e, 2, 8, n),
		stringify: (e) => intStringify(e, 8, "0o")
	};
})), xe = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e) => {
	var t = W(), n = _e(), r = K(), i = q(), a = ve(), o = ye(), s = be();
	e.schema = [
		t.map,
		r.seq,
		i.string,
		n.nullTag,
		a.boolTag,
		s.intOct,
		s.int,
		s.intHex,
		o.floatNaN,
		o.floatExp,
		o.float
	];
})), Se = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e) => {
	var t = I(), n = W(), r = K();
	function intIdentify(e) {
		return typeof e == "bigint" || Number.isInteger(e);
	}
	let stringifyJSON = ({ value: e }) => JSON.stringify(e), i = [
		{
			identify: (e) => typeof e == "string",
			default: !0,
			tag: "tag:yaml.org,2002:str",
			resolve: (e) => e,
			stringify: stringifyJSON
		},
		{
			identify: (e) => e == null,
			createNode: () => new t.Scalar(null),
			default: !0,
			tag: "tag:yaml.org,2002:null",
			test: /^null$/,
			resolve: () => null,
			stringify: stringifyJSON
		},
		{
			identify: (e) => typeof e == "boolean",
			default: !0,
			tag: "tag:yaml.org,2002:bool",
			test: /^true$|^false$/,
			resolve: (e) => e === "true",
			stringify: stringifyJSON
		},
		{
			identify: intIdentify,
			default: !0,
			tag: "tag:yaml.org,2002:int",
			test: /^-?(?:0|[1-9][0-9]*)$/,
			resolve: (e, t, { intAsBigInt: n }) => n ? BigInt(e) : parseInt(e, 10),
			stringify: ({ value: e }) => intIdentify(e) ? e.toString() : JSON.stringify(e)
		},
		{
			identify: (e) => typeof e == "number",
			default: !0,
			tag: "tag:yaml.org,2002:float",
			test: /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
			resolve: (e) => parseFloat(e),
			stringify: stringifyJSON
		}
	];
	e.schema = [n.map, r.seq].concat(i, {
		default: !0,
		tag: "",
		test: /^/,
		resolve(e, t) {
			return t(`Unresolved plain scalar ${JSON.stringify(e)}`), e;
		}
	});
})), Ce = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((t) => {
	var n = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.i)("buffer"), r = I(), i = z();
	t.binary = {
		identify: (e) => e instanceof Uint8Array,
		default: !1,
		tag: "tag:yaml.org,2002:binary",
		resolve(e, t) {
			if (typeof n.Buffer == "function") return n.Buffer.from(e, "base64");
			if (typeof atob == "function") {
				let t = atob(e.replace(/[\n\r]/g, "")), n = new Uint8Array(t.length);
				for (let e = 0; e < t.length; ++e) n[e] = t.charCodeAt(e);
				return n;
			}
			return t("This environment does not support reading binary tags; either Buffer or atob is required"), e;
		},
		stringify({ comment: e, type: t, value: a }, o, s, c) {
			if (!a) return "";
			let l = a, u;
			if (typeof n.Buffer == "function") u = l instanceof n.Buffer ? l.toString("base64") : n.Buffer.from(l.buffer).toString("base64");
			else if (typeof btoa == "function") {
				let e = "";
				for (let t = 0; t < l.length; ++t) e += String.fromCharCode(l[t]);
				u = btoa(e);
			} else throw Error("This environment does not support writing binary tags; either Buffer or btoa is required");
			if (t ??= r.Scalar.BLOCK_LITERAL, t !== r.Scalar.QUOTE_DOUBLE) {
				let e = Math.max(o.options.lineWidth - o.indent.length, o.options.minContentWidth), n = Math.ceil(u.length / e), i = Array(n);
				for (let t = 0, r = 0; t < n; ++t, r += e) i[t] = u.substr(r, e);
				u = i.join(t === r.Scalar.BLOCK_LITERAL ? "\n" : " ");
			}
			return i.stringifyString({
				comment: e,
				type: t,
				value: u
			}, o, s, c);
		}
	};
})), we = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e) => {
	var t = j(), n = H(), r = I(), i = G();
	function resolvePairs(e, i) {
		if (t.isSeq(e)) for (let a = 0; a < e.items.length; ++a) {
			let o = e.items[a];
			if (!t.isPair(o)) {
				if (t.isMap(o)) {
					o.items.length > 1 && i("Each pair must have its own sequence indicator");
					let e = o.items[0] || new n.Pair(new r.Scalar(null));
					if (o.commentBefore && (e.key.commentBefore = e.key.commentBefore ? `${o.commentBefore}\n${e.key.commentBefore}` : o.commentBefore), o.comment) {
						let t = e.value ?? e.key;
						t.comment = t.comment ? `${o.comment}\n${t.comment}` : o.comment;
					}
					o = e;
				}
				e.items[a] = t.isPair(o) ? o : new n.Pair(o);
			}
		}
		else i("Expected a sequence for this tag");
		return e;
	}
	function createPairs(e, t, r) {
		let { replacer: a } = r, o = new i.YAMLSeq(e);
		o.tag = "tag:yaml.org,2002:pairs";
		let s = 0;
		if (t && Symbol.iterator in Object(t)) for (let e of t) {
			typeof a == "function" && (e = a.call(t, String(s++), e));
			let i, c;
			if (Array.isArray(e)) {
				if (e.length === 2) i = e[0], c = e[1];
				else throw TypeError(`Expected [key, value] tuple: ${e}`);
			} else if (e && e instanceof Object) {
				let t = Object.keys(e);
				if (t.length === 1) i = t[0], c = e[i];
				else throw TypeError(`Expected tuple with one key, not ${t.length} keys`);
			} else i = e;
			o.items.push(n.createPair(i, c, r));
		}
		return o;
	}
	let a = {
		collection: "seq",
		default: !1,
		tag: "tag:yaml.org,2002:pairs",
		resolve: resolvePairs,
		createNode: createPairs
	};
	e.createPairs = createPairs, e.pairs = a, e.resolvePairs = resolvePairs;
})), Te = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e) => {
	var t = j(), n = P(), r = U(), i = G(), a = we(), o = class YAMLOMap extends i.YAMLSeq {
		constructor() {
			super(), this.add = r.YAMLMap.prototype.add.bind(this), this.delete = r.YAMLMap.prototype.delete.bind(this), this.get = r.YAMLMap.prototype.get.bind(this), this.has = r.YAMLMap.prototype.has.bind(this), this.set = r.YAMLMap.prototype.set.bind(this), this.tag = YAMLOMap.tag;
		}
		toJSON(e, r) {
			if (!r) return super.toJSON(e);
			let i = new Map();
			r?.onCreate && r.onCreate(i);
			for (let e of this.items) {
				let a, o;
				if (t.isPair(e) ? (a = n.toJS(e.key, "", r), o = n.toJS(e.value, a, r)) : a = n.toJS(e, "", r), i.has(a)) throw Error("Ordered maps must not include duplicate keys");
				i.set(a, o);
			}
			return i;
		}
		static from(e, t, n) {
			let r = a.createPairs(e, t, n), i = new this();
			return i.items = r.items, i;
		}
	};
	o.tag = "tag:yaml.org,2002:omap";
	let s = {
		collection: "seq",
		identify: (e) => e instanceof Map,
		nodeClass: o,
		default: !1,
		tag: "tag:yaml.org,2002:omap",
		resolve(e, n) {
			let r = a.resolvePairs(e, n), i = [];
			for (let { key: e } of r.items) t.isScalar(e) && (i.includes(e.value) ? n(`Ordered maps must not include duplicate keys: ${e.value}`) : i.push(e.value));
			return Object.assign(new o(), r);
		},
		createNode: (e, t, n) => o.from(e, t, n)
	};
	e.YAMLOMap = o, e.omap = s;
})), Ee = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e) => {
	var t = I();
	function boolStringify({ value: e, source: t }, i) {
		return t && (e ? n : r).test.test(t) ? t : e ? i.options.trueStr : i.options.falseStr;
	}
	let n = {
		identify: (e) => e === !0,
		default: !0,
		tag: "tag:yaml.org,2002:bool",
		test: /^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,
		resolve: () => new t.Scalar(!0),
		stringify: boolStringify
	}, r = {
		identify: (e) => e === !1,
		default: !0,
		tag: "tag:yaml.org,2002:bool",
		test: /^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,
		resolve: () => new t.Scalar(!1),
		stringify: boolStringify
	};
	e.falseTag = r, e.trueTag = n;
})), De = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e) => {
	var t = I(), n = J();
	let r = {
		identify: (e) => typeof e == "number",
		default: !0,
		tag: "tag:yaml.org,2002:float",
		test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
		resolve: (e) => e.slice(-3).toLowerCase() === "nan" ? NaN : e[0] === "-" ? -Infinity : Infinity,
		stringify: n.stringifyNumber
	};
	e.float = {
		identify: (e) => typeof e == "number",
		default: !0,
		tag: "tag:yaml.org,2002:float",
		test: /^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,
		resolve(e) {
			let n = new t.Scalar(parseFloat(e.replace(/_/g, ""))), r = e.indexOf(".");
			if (r !== -1) {
				let t = e.substring(r + 1).replace(/_/g, "");
				t[t.length - 1] === "0" && (n.minFractionDigits = t.length);
			}
			return n;
		},
		stringify: n.stringifyNumber
	}, e.floatExp = {
		identify: (e) => typeof e == "number",
		default: !0,
		tag: "tag:yaml.org,2002:float",
		format: "EXP",
		test: /^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,
		resolve: (e) => parseFloat(e.replace(/_/g, "")),
		stringify(e) {
			let t = Number(e.value);
			return isFinite(t) ? t.toExponential() : n.stringifyNumber(e);
		}
	}, e.floatNaN = r;
})), Oe = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e) => {
	var t = J();
	let intIdentify = (e) => typeof e == "bigint" || Number.isInteger(e);
	function intResolve(e, t, n, { intAsBigInt: r }) {
		let i = e[0];
		if ((i === "-" || i === "+") && (t += 1), e = e.substring(t).replace(/_/g, ""), r) {
			switch (n) {
				case 2:
					e = `0b${e}`;
					break;
				case 8:
					e = `0o${e}`;
					break;
				case 16: e = `0x${e}`;
			}
			let t = BigInt(e);
			return i === "-" ? BigInt(-1) * t : t;
		}
		let a = parseInt(e, n);
		return i === "-" ? -1 * a : a;
	}
	function intStringify(e, n, r) {
		let { value: i } = e;
		if (intIdentify(i)) {
			let e = i.toString(n);
			return i < 0 ? "-" + r + e.substr(1) : r + e;
		}
		return t.stringifyNumber(e);
	}
	let n = {
		identify: intIdentify,
		default: !0,
		tag: "tag:yaml.org,2002:int",
		format: "BIN",
		test: /^[-+]?0b[0-1_]+$/,
		resolve: (e, t, n) => intResolve(e, 2, 2, n),
		stringify: (e) => intStringify(e, 2, "0b")
	}, r = {
		identify: intIdentify,
		default: !0,
		tag: "tag:yaml.org,2002:int",
		format: "OCT",
		test: /^[-+]?0[0-7_]+$/,
		resolve: (e, t, n) => intResolve(e, 1, 8, n),
		stringify: (e) => intStringify(e, 8, "0")
	}, i = {
		identify: intIdentify,
		default: !0,
		tag: "tag:yaml.org,2002:int",
		test: /^[-+]?[0-9][0-9_]*$/,
		resolve: (e, t, n) => intResolve(e, 0, 10, n),
		stringify: t.stringifyNumber
	}, a = {
		identify: intIdentify,
		default: !0,
		tag: "tag:yaml.org,2002:int",
		format: "HEX",
		test: /^[-+]?0x[0-9a-fA-F_]+$/,
		resolve: (e, t, n) => intResolve(e, 2, 16, n),
		stringify: (e) => intStringify(e, 16, "0x")
	};
	e.int = i, e.intBin = n, e.intHex = a, e.intOct = r;
})), ke = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e) => {
	var t = j(), n = H(), r = U(), i = class YAMLSet extends r.YAMLMap {
		constructor(e) {
			super(e), this.tag = YAMLSet.tag;
		}
		add(e) {
			let i;
			i = t.isPair(e) ? e : e && typeof e == "object" && "key" in e && "value" in e && e.value === null ? new n.Pair(e.key, null) : new n.Pair(e, null), r.findPair(this.items, i.key) || this.items.push(i);
		}
		get(e, n) {
			let i = r.findPair(this.items, e);
			return !n && t.isPair(i) ? t.isScalar(i.key) ? i.key.value : i.key : i;
		}
		set(e, t) {
			if (typeof t != "boolean") throw Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof t}`);
			let i = r.findPair(this.items, e);
			i && !t ? this.items.splice(this.items.indexOf(i), 1) : !i && t && this.items.push(new n.Pair(e));
		}
		toJSON(e, t) {
			return super.toJSON(e, t, Set);
		}
		toString(e, t, n) {
			if (!e) return JSON.stringify(this);
			if (this.hasAllNullValues(!0)) return super.toString(Object.assign({}, e, { allNullValues: !0 }), t, n);
			throw Error("Set items must all have null values");
		}
		static from(e, t, r) {
			let { replacer: i } = r, a = new this(e);
			if (t && Symbol.iterator in Object(t)) for (let e of t) typeof i == "function" && (e = i.call(t, e, e)), a.items.push(n.createPair(e, null, r));
			return a;
		}
	};
	i.tag = "tag:yaml.org,2002:set";
	let a = {
		collection: "map",
		identify: (e) => e instanceof Set,
		nodeClass: i,
		default: !1,
		tag: "tag:yaml.org,2002:set",
		createNode: (e, t, n) => i.from(e, t, n),
		resolve(e, n) {
			if (t.isMap(e)) {
				if (e.hasAllNullValues(!0)) return Object.assign(new i(), e);
				n("Set items must all have null values");
			} else n("Expected a mapping for this tag");
			return e;
		}
	};
	e.YAMLSet = i, e.set = a;
})), Ae = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e) => {
	var t = J();
	function parseSexagesimal(e, t) {
		let n = e[0], r = n === "-" || n === "+" ? e.substring(1) : e, num = (e) => t ? BigInt(e) : Number(e), i = r.replace(/_/g, "").split(":").reduce((e, t) => e * num(60) + num(t), num(0));
		return n === "-" ? num(-1) * i : i;
	}
	function stringifySexagesimal(e) {
		let { value: n } = e, num = (e) => e;
		if (typeof n == "bigint") num = (e) => BigInt(e);
		else if (isNaN(n) || !isFinite(n)) return t.stringifyNumber(e);
		let r = "";
		n < 0 && (r = "-", n *= num(-1));
		let i = num(60), a = [n % i];
		return n < 60 ? a.unshift(0) : (n = (n - a[0]) / i, a.unshift(n % i), n >= 60 && (n = (n - a[0]) / i, a.unshift(n))), r + a.map((e) => String(e).padStart(2, "0")).join(":").replace(/000000\d*$/, "");
	}
	let n = {
		identify: (e) => typeof e == "bigint" || Number.isInteger(e),
		default: !0,
		tag: "tag:yaml.org,2002:int",
		format: "TIME",
		test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,
		resolve: (e, t, { intAsBigInt: n }) => parseSexagesimal(e, n),
		stringify: stringifySexagesimal
	}, r = {
		identify: (e) => typeof e == "number",
		default: !0,
		tag: "tag:yaml.org,2002:float",
		format: "TIME",
		test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,
		resolve: (e) => parseSexagesimal(e, !1),
		stringify: stringifySexagesimal
	}, i = {
		identify: (e) => e instanceof Date,
		default: !0,
		tag: "tag:yaml.org,2002:timestamp",
		test: RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),
		resolve(e) {
			let t = e.match(i.test);
			if (!t) throw Error("!!timestamp expects a date, starting with yyyy-mm-dd");
			let [, n, r, a, o, s, c] = t.map(Number), l = t[7] ? Number((t[7] + "00").substr(1, 3)) : 0, u = Date.UTC(n, r - 1, a, o || 0, s || 0, c || 0, l), d = t[8];
			if (d && d !== "Z") {
				let e = parseSexagesimal(d, !1);
				Math.abs(e) < 30 && (e *= 60), u -= 6e4 * e;
			}
			return new Date(u);
		},
		stringify: ({ value: e }) => e?.toISOString().replace(/(T00:00:00)?\.000Z$/, "") ?? ""
	};
	e.floatTime = r, e.intTime = n, e.timestamp = i;
})), je = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e) => {
	var t = W(), n = _e(), r = K(), i = q(), a = Ce(), o = Ee(), s = De(), c = Oe(), l = V(), u = Te(), d = we(), f = ke(), p = Ae();
	e.schema = [
		t.map,
		r.seq,
		i.string,
		n.nullTag,
		o.trueTag,
		o.falseTag,
		c.intBin,
		c.intOct,
		c.int,
		c.intHex,
		s.floatNaN,
		s.floatExp,
		s.float,
		a.binary,
		l.merge,
		u.omap,
		d.pairs,
		f.set,
		p.intTime,
		p.floatTime,
		p.timestamp
	];
})), Me = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e) => {
	var t = W(), n = _e(), r = K(), i = q(), a = ve(), o = ye(), s = be(), c = xe(), l = Se(), u = Ce(), d = V(), f = Te(), p = we(), m = je(), h = ke(), g = Ae();
	let _ = new Map([
		["core", c.schema],
		["failsafe", [
			t.map,
			r.seq,
			i.string
		]],
		["json", l.schema],
		["yaml11", m.schema],
		["yaml-1.1", m.schema]
	]), v = {
		binary: u.binary,
		bool: a.boolTag,
		float: o.float,
		floatExp: o.floatExp,
		floatNaN: o.floatNaN,
		floatTime: g.floatTime,
		int: s.int,
		intHex: s.intHex,
		intOct: s.intOct,
		intTime: g.intTime,
		map: t.map,
		merge: d.merge,
		null: n.nullTag,
		omap: f.omap,
		pairs: p.pairs,
		seq: r.seq,
		set: h.set,
		timestamp: g.timestamp
	}, y = {
		"tag:yaml.org,2002:binary": u.binary,
		"tag:yaml.org,2002:merge": d.merge,
		"tag:yaml.org,2002:omap": f.omap,
		"tag:yaml.org,2002:pairs": p.pairs,
		"tag:yaml.org,2002:set": h.set,
		"tag:yaml.org,2002:timestamp": g.timestamp
	};
	function getTags(e, t, n) {
		let r = _.get(t);
		if (r && !e) return n && !r.includes(d.merge) ? r.concat(d.merge) : r.slice();
		let i = r;
		if (!i) {
			if (Array.isArray(e)) i = [];
			else {
				let e = Array.from(_.keys()).filter((e) => e !== "yaml11").map((e) => JSON.stringify(e)).join(", ");
				throw Error(`Unknown schema "${t}"; use one of ${e} or define customTags array`);
			}
		}
		if (Array.isArray(e)) for (let t of e) i = i.concat(t);
		else typeof e == "function" && (i = e(i.slice()));
		return n && (i = i.concat(d.merge)), i.reduce((e, t) => {
			let n = typeof t == "string" ? v[t] : t;
			if (!n) {
				let e = JSON.stringify(t), n = Object.keys(v).map((e) => JSON.stringify(e)).join(", ");
				throw Error(`Unknown custom tag ${e}; use one of ${n}`);
			}
			return e.includes(n) || e.push(n), e;
		}, []);
	}
	e.coreKnownTags = y, e.getTags = getTags;
})), Ne = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e) => {
	var t = j(), n = W(), r = K(), i = q(), a = Me();
	let sortMapEntriesByKey = (e, t) => e.key < t.key ? -1 : +(e.key > t.key);
	e.Schema = class Schema {
		constructor({ compat: e, customTags: o, merge: s, resolveKnownTags: c, schema: l, sortMapEntries: u, toStringDefaults: d }) {
			this.compat = Array.isArray(e) ? a.getTags(e, "compat") : e ? a.getTags(null, e) : null, this.name = typeof l == "string" && l || "core", this.knownTags = c ? a.coreKnownTags : {}, this.tags = a.getTags(o, this.name, s), this.toStringOptions = d ?? null, Object.defineProperty(this, t.MAP, { value: n.map }), Object.defineProperty(this, t.SCALAR, { value: i.string }), Object.defineProperty(this, t.SEQ, { value: r.seq }), this.sortMapEntries = typeof u == "function" ? u : u === !0 ? sortMapEntriesByKey : null;
		}
		clone() {
			let e = Object.create(Schema.prototype, Object.getOwnPropertyDescriptors(this));
			return e.tags = this.tags.slice(), e;
		}
	};
})), Pe = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e) => {
	var t = j(), n = B(), r = R();
	function stringifyDocument(e, i) {
		let a = [], o = i.directives === !0;
		if (i.directives !== !1 && e.directives) {
			let t = e.directives.toString(e);
			t ? (a.push(t), o = !0) : e.directives.docStart && (o = !0);
		}
		o && a.push("---");
		let s = n.createStringifyContext(e, i), { commentString: c } = s.options;
		if (e.commentBefore) {
			a.length !== 1 && a.unshift("");
			let t = c(e.commentBefore);
			a.unshift(r.indentComment(t, ""));
		}
		let l = !1, u = null;
		if (e.contents) {
			if (t.isNode(e.contents)) {
				if (e.contents.spaceBefore && o && a.push(""), e.contents.commentBefore) {
					let t = c(e.contents.commentBefore);
					a.push(r.indentComment(t, ""));
				}
				s.forceBlockIndent = !!e.comment, u = e.contents.comment;
			}
			let i = u ? void 0 : () => l = !0, d = n.stringify(e.contents, s, () => u = null, i);
			u && (d += r.lineComment(d, "", c(u))), (d[0] === "|" || d[0] === ">") && a[a.length - 1] === "---" ? a[a.length - 1] = `--- ${d}` : a.push(d);
		} else a.push(n.stringify(e.contents, s));
		if (e.directives?.docEnd) {
			if (e.comment) {
				let t = c(e.comment);
				t.includes("\n") ? (a.push("..."), a.push(r.indentComment(t, ""))) : a.push(`... ${t}`);
			} else a.push("...");
		} else {
			let t = e.comment;
			t && l && (t = t.replace(/^\n+/, "")), t && ((!l || u) && a[a.length - 1] !== "" && a.push(""), a.push(r.indentComment(c(t), "")));
		}
		return a.join("\n") + "\n";
	}
	e.stringifyDocument = stringifyDocument;
})), Y = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e) => {
	var t = F(), n = de(), r = j(), i = H(), a = P(), o = Ne(), s = Pe(), c = N(), l = le(), u = L(), d = ce(), f = class Document {
		constructor(e, t, n) {
			this.commentBefore = null, this.comment = null, this.errors = [], this.warnings = [], Object.defineProperty(this, r.NODE_TYPE, { value: r.DOC });
			let i = null;
			typeof t == "function" || Array.isArray(t) ? i = t : n === void 0 && t && (n = t, t = void 0);
			let a = Object.assign({
				intAsBigInt: !1,
				keepSourceTokens: !1,
				logLevel: "warn",
				prettyErrors: !0,
				strict: !0,
				stringKeys: !1,
				uniqueKeys: !0,
				version: "1.2"
			}, n);
			this.options = a;
			let { version: o } = a;
			n?._directives ? (this.directives = n._directives.atDocument(), this.directives.yaml.explicit && (o = this.directives.yaml.version)) : this.directives = new d.Directives({ version: o }), this.setSchema(o, n), this.contents = e === void 0 ? null : this.createNode(e, i, n);
		}
		clone() {
			let e = Object.create(Document.prototype, { [r.NODE_TYPE]: { value: r.DOC } });
			return e.commentBefore = this.commentBefore, e.comment = this.comment, e.errors = this.errors.slice(), e.warnings = this.warnings.slice(), e.options = Object.assign({}, this.options), this.directives && (e.directives = this.directives.clone()), e.schema = this.schema.clone(), e.contents = r.isNode(this.contents) ? this.contents.clone(e.schema) : this.contents, this.range && (e.range = this.range.slice()), e;
		}
		add(e) {
			assertCollection(this.contents) && this.contents.add(e);
		}
		addIn(e, t) {
			assertCollection(this.contents) && this.contents.addIn(e, t);
		}
		createAlias(e, n) {
			if (!e.anchor) {
				let t = c.anchorNames(this);
				e.anchor = !n || t.has(n) ? c.findNewAnchor(n || "a", t) : n;
			}
			return new t.Alias(e.anchor);
		}
		createNode(e, t, n) {
			let i;
			if (typeof t == "function") e = t.call({ "": e }, "", e), i = t;
			else if (Array.isArray(t)) {
				let e = t.filter((e) => typeof e == "number" || e instanceof String || e instanceof Number).map(String);
				e.length > 0 && (t = t.concat(e)), i = t;
			} else n === void 0 && t && (n = t, t = void 0);
			let { aliasDuplicateObjects: a, anchorPrefix: o, flow: s, keepUndefined: l, onTagObj: d, tag: f } = n ?? {}, { onAnchor: p, setAnchors: m, sourceObjects: h } = c.createNodeAnchors(this, o || "a"), g = {
				aliasDuplicateObjects: a ?? !0,
				keepUndefined: l ?? !1,
				onAnchor: p,
				onTagObj: d,
				replacer: i,
				schema: this.schema,
				sourceObjects: h
			}, _ = u.createNode(e, f, g);
			return s && r.isCollection(_) && (_.flow = !0), m(), _;
		}
		createPair(e, t, n = {}) {
			let r = this.createNode(e, null, n), a = this.createNode(t, null, n);
			return new i.Pair(r, a);
		}
		delete(e) {
			return assertCollection(this.contents) ? this.contents.delete(e) : !1;
		}
		deleteIn(e) {
			return n.isEmptyPath(e) ? this.contents != null && (this.contents = null, !0) : assertCollection(this.contents) ? this.contents.deleteIn(e) : !1;
		}
		get(e, t) {
			return r.isCollection(this.contents) ? this.contents.get(e, t) : void 0;
		}
		getIn(e, t) {
			return n.isEmptyPath(e) ? !t && r.isScalar(this.contents) ? this.contents.value : this.contents : r.isCollection(this.contents) ? this.contents.getIn(e, t) : void 0;
		}
		has(e) {
			return r.isCollection(this.contents) ? this.contents.has(e) : !1;
		}
		hasIn(e) {
			return n.isEmptyPath(e) ? this.contents !== void 0 : r.isCollection(this.contents) ? this.contents.hasIn(e) : !1;
		}
		set(e, t) {
			this.contents == null ? this.contents = n.collectionFromPath(this.schema, [e], t) : assertCollection(this.contents) && this.contents.set(e, t);
		}
		setIn(e, t) {
			n.isEmptyPath(e) ? this.contents = t : this.contents == null ? this.contents = n.collectionFromPath(this.schema, Array.from(e), t) : assertCollection(this.contents) && this.contents.setIn(e, t);
		}
		setSchema(e, t = {}) {
			typeof e == "number" && (e = String(e));
			let n;
			switch (e) {
				case "1.1":
					this.directives ? this.directives.yaml.version = "1.1" : this.directives = new d.Directives({ version: "1.1" }), n = {
						resolveKnownTags: !1,
						schema: "yaml-1.1"
					};
					break;
				case "1.2":
				case "next":
					this.directives ? this.directives.yaml.version = e : this.directives = new d.Directives({ version: e }), n = {
						resolveKnownTags: !0,
						schema: "core"
					};
					break;
				case null:
					this.directives && delete this.directives, n = null;
					break;
				default: {
					let t = JSON.stringify(e);
					throw Error(`Expected '1.1', '1.2' or null as first argument, but found: ${t}`);
				}
			}
			if (t.schema instanceof Object) this.schema = t.schema;
			else if (n) this.schema = new o.Schema(Object.assign(n, t));
			else throw Error("With a null YAML version, the { schema: Schema } option is required");
		}
		toJS({ json: e, jsonArg: t, mapAsMap: n, maxAliasCount: r, onAnchor: i, reviver: o } = {}) {
			let s = {
				anchors: new Map(),
				doc: this,
				keep: !e,
				mapAsMap: n === !0,
				mapKeyWarned: !1,
				maxAliasCount: typeof r == "number" ? r : 100
			}, c = a.toJS(this.contents, t ?? "", s);
			if (typeof i == "function") for (let { count: e, res: t } of s.anchors.values()) i(t, e);
			return typeof o == "function" ? l.applyReviver(o, { "": c }, "", c) : c;
		}
		toJSON(e, t) {
			return this.toJS({
				json: !0,
				jsonArg: e,
				mapAsMap: !1,
				onAnchor: t
			});
		}
		toString(e = {}) {
			if (this.errors.length > 0) throw Error("Document with errors cannot be stringified");
			if ("indent" in e && (!Number.isInteger(e.indent) || Number(e.indent) <= 0)) {
				let t = JSON.stringify(e.indent);
				throw Error(`"indent" option must be a positive integer, not ${t}`);
			}
			return s.stringifyDocument(this, e);
		}
	};
	function assertCollection(e) {
		if (r.isCollection(e)) return !0;
		throw Error("Expected a YAML collection as document contents");
	}
	e.Document = f;
})), X = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e) => {
	var YAMLError = class extends Error {
		constructor(e, t, n, r) {
			super(), this.name = e, this.code = n, this.message = r, this.pos = t;
		}
	}, YAMLParseError = class extends YAMLError {
		constructor(e, t, n) {
			super("YAMLParseError", e, t, n);
		}
	}, YAMLWarning = class extends YAMLError {
		constructor(e, t, n) {
			super("YAMLWarning", e, t, n);
		}
	};
	e.YAMLError = YAMLError, e.YAMLParseError = YAMLParseError, e.YAMLWarning = YAMLWarning, e.prettifyError = (e, t) => (n) => {
		if (n.pos[0] === -1) return;
		n.linePos = n.pos.map((e) => t.linePos(e));
		let { line: r, col: i } = n.linePos[0];
		n.message += ` at line ${r}, column ${i}`;
		let a = i - 1, o = e.substring(t.lineStarts[r - 1], t.lineStarts[r]).replace(/[\n\r]+$/, "");
		if (a >= 60 && o.length > 80) {
			let e = Math.min(a - 39, o.length - 79);
			o = "…" + o.substring(e), a -= e - 1;
		}
		if (o.length > 80 && (o = o.substring(0, 79) + "…"), r > 1 && /^ *$/.test(o.substring(0, a))) {
			let n = e.substring(t.lineStarts[r - 2], t.lineStarts[r - 1]);
			n.length > 80 && (n = n.substring(0, 79) + "…\n"), o = n + o;
		}
		if (/[^ ]/.test(o)) {
			let e = 1, t = n.linePos[1];
			t?.line === r && t.col > i && (e = Math.max(1, Math.min(t.col - i, 80 - a)));
			let s = " ".repeat(a) + "^".repeat(e);
			n.message += `:\n\n${o}\n${s}\n`;
		}
	};
})), Z = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e) => {
	function resolveProps(e, { flow: t, indicator: n, next: r, offset: i, onError: a, parentIndent: o, startOnNewline: s }) {
		let c = !1, l = s, u = s, d = "", f = "", p = !1, m = !1, h = null, g = null, _ = null, v = null, y = null, b = null, x = null;
		for (let i of e) switch (m &&= (i.type !== "space" && i.type !== "newline" && i.type !== "comma" && a(i.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space"), !1), h &&= (l && i.type !== "comment" && i.type !== "newline" && a(h, "TAB_AS_INDENT", "Tabs are not allowed as indentation"), null), i.type) {
			case "space":
				!t && (n !== "doc-start" || r?.type !== "flow-collection") && i.source.includes("	") && (h = i), u = !0;
				break;
			case "comment": {
				u || a(i, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
				let e = i.source.substring(1) || " ";
				d ? d += f + e : d = e, f = "", l = !1;
				break;
			}
			case "newline":
				l ? d ? d += i.source : b && n === "seq-item-ind" || (c = !0) : f += i.source, l = !0, p = !0, (g || _) && (v = i), u = !0;
				break;
			case "anchor":
				g && a(i, "MULTIPLE_ANCHORS", "A node can have at most one anchor"), i.source.endsWith(":") && a(i.offset + i.source.length - 1, "BAD_ALIAS", "Anchor ending in : is ambiguous", !0), g = i, x ??= i.offset, l = !1, u = !1, m = !0;
				break;
			case "tag":
				_ && a(i, "MULTIPLE_TAGS", "A node can have at most one tag"), _ = i, x ??= i.offset, l = !1, u = !1, m = !0;
				break;
			case n:
				(g || _) && a(i, "BAD_PROP_ORDER", `Anchors and tags must be after the ${i.source} indicator`), b && a(i, "UNEXPECTED_TOKEN", `Unexpected ${i.source} in ${t ?? "collection"}`), b = i, l = n === "seq-item-ind" || n === "explicit-key-ind", u = !1;
				break;
			case "comma": if (t) {
				y && a(i, "UNEXPECTED_TOKEN", `Unexpected , in ${t}`), y = i, l = !1, u = !1;
				break;
			}
			default: a(i, "UNEXPECTED_TOKEN", `Unexpected ${i.type} token`), l = !1, u = !1;
		}
		let S = e[e.length - 1], C = S ? S.offset + S.source.length : i;
		return m && r && r.type !== "space" && r.type !== "newline" && r.type !== "comma" && (r.type !== "scalar" || r.source !== "") && a(r.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space"), h && (l && h.indent <= o || r?.type === "block-map" || r?.type === "block-seq") && a(h, "TAB_AS_INDENT", "Tabs are not allowed as indentation"), {
			comma: y,
			found: b,
			spaceBefore: c,
			comment: d,
			hasNewline: p,
			anchor: g,
			tag: _,
			newlineAfterProp: v,
			end: C,
			start: x ?? C
		};
	}
	e.resolveProps = resolveProps;
})), Fe = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e) => {
	function containsNewline(e) {
		if (!e) return null;
		switch (e.type) {
			case "alias":
			case "scalar":
			case "double-quoted-scalar":
			case "single-quoted-scalar":
				if (e.source.includes("\n")) return !0;
				if (e.end) {
					for (let t of e.end) if (t.type === "newline") return !0;
				}
				return !1;
			case "flow-collection":
				for (let t of e.items) {
					for (let e of t.start) if (e.type === "newline") return !0;
					if (t.sep) {
						for (let e of t.sep) if (e.type === "newline") return !0;
					}
					if (containsNewline(t.key) || containsNewline(t.value)) return !0;
				}
				return !1;
			default: return !0;
		}
	}
	e.containsNewline = containsNewline;
})), Ie = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e) => {
	var t = Fe();
	function flowIndentCheck(e, n, r) {
		if (n?.type === "flow-collection") {
			let i = n.end[0];
			i.indent === e && (i.source === "]" || i.source === "}") && t.containsNewline(n) && r(i, "BAD_INDENT", "Flow end indicator should be more indented than parent", !0);
		}
	}
	e.flowIndentCheck = flowIndentCheck;
})), Le = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e) => {
	var t = j();
	function mapIncludes(e, n, r) {
		let { uniqueKeys: i } = e.options;
		if (i === !1) return !1;
		let a = typeof i == "function" ? i : (e, n) => e === n || t.isScalar(e) && t.isScalar(n) && e.value === n.value;
		return n.some((e) => a(e.key, r));
	}
	e.mapIncludes = mapIncludes;
})), Re = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e) => {
	var t = H(), n = U(), r = Z(), i = Fe(), a = Ie(), o = Le();
	let s = "All mapping items must start at the same column";
	function resolveBlockMap({ composeNode: e, composeEmptyNode: c }, l, u, d, f) {
		let p = new ((f?.nodeClass) ?? n.YAMLMap)(l.schema);
		l.atRoot &&= !1;
		let m = u.offset, h = null;
		for (let n of u.items) {
			let { start: f, key: g, sep: _, value: v } = n, y = r.resolveProps(f, {
				indicator: "explicit-key-ind",
				next: g ?? _?.[0],
				offset: m,
				onError: d,
				parentIndent: u.indent,
				startOnNewline: !0
			}), b = !y.found;
			if (b) {
				if (g && (g.type === "block-seq" ? d(m, "BLOCK_AS_IMPLICIT_KEY", "A block sequence may not be used as an implicit map key") : "indent" in g && g.indent !== u.indent && d(m, "BAD_INDENT", s)), !y.anchor && !y.tag && !_) {
					h = y.end, y.comment && (p.comment ? p.comment += "\n" + y.comment : p.comment = y.comment);
					continue;
				}
				(y.newlineAfterProp || i.containsNewline(g)) && d(g ?? f[f.length - 1], "MULTILINE_IMPLICIT_KEY", "Implicit keys need to be on a single line");
			} else y.found?.indent !== u.indent && d(m, "BAD_INDENT", s);
			l.atKey = !0;
			let x = y.end, S = g ? e(l, g, y, d) : c(l, x, f, null, y, d);
			l.schema.compat && a.flowIndentCheck(u.indent, g, d), l.atKey = !1, o.mapIncludes(l, p.items, S) && d(x, "DUPLICATE_KEY", "Map keys must be unique");
			let C = r.resolveProps(_ ?? [], {
				indicator: "map-value-ind",
				next: v,
				offset: S.range[2],
				onError: d,
				parentIndent: u.indent,
				startOnNewline: !g || g.type === "block-scalar"
			});
			if (m = C.end, C.found) {
				b && (v?.type === "block-map" && !C.hasNewline && d(m, "BLOCK_AS_IMPLICIT_KEY", "Nested mappings are not allowed in compact mappings"), l.options.strict && y.start < C.found.offset - 1024 && d(S.range, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit block mapping key"));
				let r = v ? e(l, v, C, d) : c(l, m, _, null, C, d);
				l.schema.compat && a.flowIndentCheck(u.indent, v, d), m = r.range[2];
				let i = new t.Pair(S, r);
				l.options.keepSourceTokens && (i.srcToken = n), p.items.push(i);
			} else {
				b && d(S.range, "MISSING_CHAR", "Implicit map keys need to be followed by map values"), C.comment && (S.comment ? S.comment += "\n" + C.comment : S.comment = C.comment);
				let e = new t.Pair(S);
				l.options.keepSourceTokens && (e.srcToken = n), p.items.push(e);
			}
		}
		return h && h < m && d(h, "IMPOSSIBLE", "Map comment with trailing content"), p.range = [
			u.offset,
			m,
			h ?? m
		], p;
	}
	e.resolveBlockMap = resolveBlockMap;
})), ze = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e) => {
	var t = G(), n = Z(), r = Ie();
	function resolveBlockSeq({ composeNode: e, composeEmptyNode: i }, a, o, s, c) {
		let l = new ((c?.nodeClass) ?? t.YAMLSeq)(a.schema);
		a.atRoot &&= !1, a.atKey &&= !1;
		let u = o.offset, d = null;
		for (let { start: t, value: c } of o.items) {
			let f = n.resolveProps(t, {
				indicator: "seq-item-ind",
				next: c,
				offset: u,
				onError: s,
				parentIndent: o.indent,
				startOnNewline: !0
			});
			if (!f.found) {
				if (f.anchor || f.tag || c) c?.type === "block-seq" ? s(f.end, "BAD_INDENT", "All sequence items must start at the same column") : s(u, "MISSING_CHAR", "Sequence item without - indicator");
				else {
					d = f.end, f.comment && (l.comment = f.comment);
					continue;
				}
			}
			let p = c ? e(a, c, f, s) : i(a, f.end, t, null, f, s);
			a.schema.compat && r.flowIndentCheck(o.indent, c, s), u = p.range[2], l.items.push(p);
		}
		return l.range = [
			o.offset,
			u,
			d ?? u
		], l;
	}
	e.resolveBlockSeq = resolveBlockSeq;
})), Q = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e) => {
	function resolveEnd(e, t, n, r) {
		let i = "";
		if (e) {
			let a = !1, o = "";
			for (let s of e) {
				let { source: e, type: c } = s;
				switch (c) {
					case "space":
						a = !0;
						break;
					case "comment": {
						n && !a && r(s, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
						let t = e.substring(1) || " ";
						i ? i += o + t : i = t, o = "";
						break;
					}
					case "newline":
						i && (o += e), a = !0;
						break;
					default: r(s, "UNEXPECTED_TOKEN", `Unexpected ${c} at node end`);
				}
				t += e.length;
			}
		}
		return {
			comment: i,
			offset: t
		};
	}
	e.resolveEnd = resolveEnd;
})), Be = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e) => {
	var t = j(), n = H(), r = U(), i = G(), a = Q(), o = Z(), s = Fe(), c = Le();
	let l = "Block collections are not allowed within flow collections", isBlock = (e) => e && (e.type === "block-map" || e.type === "block-seq");
	function resolveFlowCollection({ composeNode: e, composeEmptyNode: u }, d, f, p, m) {
		let h = f.start.source === "{", g = h ? "flow map" : "flow sequence", _ = new ((m?.nodeClass) ?? (h ? r.YAMLMap : i.YAMLSeq))(d.schema);
		_.flow = !0;
		let v = d.atRoot;
		v && (d.atRoot = !1), d.atKey &&= !1;
		let y = f.offset + f.start.source.length;
		for (let i = 0; i < f.items.length; ++i) {
			let a = f.items[i], { start: m, key: v, sep: b, value: x } = a, S = o.resolveProps(m, {
				flow: g,
				indicator: "explicit-key-ind",
				next: v ?? b?.[0],
				offset: y,
				onError: p,
				parentIndent: f.indent,
				startOnNewline: !1
			});
			if (!S.found) {
				if (!S.anchor && !S.tag && !b && !x) {
					i === 0 && S.comma ? p(S.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${g}`) : i < f.items.length - 1 && p(S.start, "UNEXPECTED_TOKEN", `Unexpected empty item in ${g}`), S.comment && (_.comment ? _.comment += "\n" + S.comment : _.comment = S.comment), y = S.end;
					continue;
				}
				!h && d.options.strict && s.containsNewline(v) && p(v, "MULTILINE_IMPLICIT_KEY", "Implicit keys of flow sequence pairs need to be on a single line");
			}
			if (i === 0) S.comma && p(S.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${g}`);
			else if (S.comma || p(S.start, "MISSING_CHAR", `Missing , between ${g} items`), S.comment) {
				let e = "";
				loop: for (let t of m) switch (t.type) {
					case "comma":
					case "space": break;
					case "comment":
						e = t.source.substring(1);
						break loop;
					default: break loop;
				}
				if (e) {
					let n = _.items[_.items.length - 1];
					t.isPair(n) && (n = n.value ?? n.key), n.comment ? n.comment += "\n" + e : n.comment = e, S.comment = S.comment.substring(e.length + 1);
				}
			}
			if (!h && !b && !S.found) {
				let t = x ? e(d, x, S, p) : u(d, S.end, b, null, S, p);
				_.items.push(t), y = t.range[2], isBlock(x) && p(t.range, "BLOCK_IN_FLOW", l);
			} else {
				d.atKey = !0;
				let t = S.end, i = v ? e(d, v, S, p) : u(d, t, m, null, S, p);
				isBlock(v) && p(i.range, "BLOCK_IN_FLOW", l), d.atKey = !1;
				let s = o.resolveProps(b ?? [], {
					flow: g,
					indicator: "map-value-ind",
					next: x,
					offset: i.range[2],
					onError: p,
					parentIndent: f.indent,
					startOnNewline: !1
				});
				if (s.found) {
					if (!h && !S.found && d.options.strict) {
						if (b) for (let e of b) {
							if (e === s.found) break;
							if (e.type === "newline") {
								p(e, "MULTILINE_IMPLICIT_KEY", "Implicit keys of flow sequence pairs need to be on a single line");
								break;
							}
						}
						S.start < s.found.offset - 1024 && p(s.found, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit flow sequence key");
					}
				} else x && ("source" in x && x.source?.[0] === ":" ? p(x, "MISSING_CHAR", `Missing space after : in ${g}`) : p(s.start, "MISSING_CHAR", `Missing , or : between ${g} items`));
				let C = x ? e(d, x, s, p) : s.found ? u(d, s.end, b, null, s, p) : null;
				C ? isBlock(x) && p(C.range, "BLOCK_IN_FLOW", l) : s.comment && (i.comment ? i.comment += "\n" + s.comment : i.comment = s.comment);
				let w = new n.Pair(i, C);
				if (d.options.keepSourceTokens && (w.srcToken = a), h) {
					let e = _;
					c.mapIncludes(d, e.items, i) && p(t, "DUPLICATE_KEY", "Map keys must be unique"), e.items.push(w);
				} else {
					let e = new r.YAMLMap(d.schema);
					e.flow = !0, e.items.push(w);
					let t = (C ?? i).range;
					e.range = [
						i.range[0],
						t[1],
						t[2]
					], _.items.push(e);
				}
				y = C ? C.range[2] : s.end;
			}
		}
		let b = h ? "}" : "]", [x, ...S] = f.end, C = y;
		if (x?.source === b) C = x.offset + x.source.length;
		else {
			let e = g[0].toUpperCase() + g.substring(1), t = v ? `${e} must end with a ${b}` : `${e} in block collection must be sufficiently indented and end with a ${b}`;
			p(y, v ? "MISSING_CHAR" : "BAD_INDENT", t), x && x.source.length !== 1 && S.unshift(x);
		}
		if (S.length > 0) {
			let e = a.resolveEnd(S, C, d.options.strict, p);
			e.comment && (_.comment ? _.comment += "\n" + e.comment : _.comment = e.comment), _.range = [
				f.offset,
				C,
				e.offset
			];
		} else _.range = [
			f.offset,
			C,
			C
		];
		return _;
	}
	e.resolveFlowCollection = resolveFlowCollection;
})), Ve = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e) => {
	var t = j(), n = I(), r = U(), i = G(), a = Re(), o = ze(), s = Be();
	function resolveCollection(e, t, n, r, i, c) {
		let l = n.type === "block-map" ? a.resolveBlockMap(e, t, n, r, c) : n.type === "block-seq" ? o.resolveBlockSeq(e, t, n, r, c) : s.resolveFlowCollection(e, t, n, r, c), u = l.constructor;
		return i === "!" || i === u.tagName ? (l.tag = u.tagName, l) : (i && (l.tag = i), l);
	}
	function composeCollection(e, a, o, s, c) {
		let l = s.tag, u = l ? a.directives.tagName(l.source, (e) => c(l, "TAG_RESOLVE_FAILED", e)) : null;
		if (o.type === "block-seq") {
			let { anchor: e, newlineAfterProp: t } = s, n = e && l ? e.offset > l.offset ? e : l : e ?? l;
			n && (!t || t.offset < n.offset) && c(n, "MISSING_CHAR", "Missing newline after block sequence props");
		}
		let d = o.type === "block-map" ? "map" : o.type === "block-seq" ? "seq" : o.start.source === "{" ? "map" : "seq";
		if (!l || !u || u === "!" || u === r.YAMLMap.tagName && d === "map" || u === i.YAMLSeq.tagName && d === "seq") return resolveCollection(e, a, o, c, u);
		let f = a.schema.tags.find((e) => e.tag === u && e.collection === d);
		if (!f) {
			let t = a.schema.knownTags[u];
			if (t?.collection === d) a.schema.tags.push(Object.assign({}, t, { default: !1 })), f = t;
			else return t ? c(l, "BAD_COLLECTION_TYPE", `${t.tag} used for ${d} collection, but expects ${t.collection ?? "scalar"}`, !0) : c(l, "TAG_RESOLVE_FAILED", `Unresolved tag: ${u}`, !0), resolveCollection(e, a, o, c, u);
		}
		let p = resolveCollection(e, a, o, c, u, f), m = f.resolve?.(p, (e) => c(l, "TAG_RESOLVE_FAILED", e), a.options) ?? p, h = t.isNode(m) ? m : new n.Scalar(m);
		return h.range = p.range, h.tag = u, f?.format && (h.format = f.format), h;
	}
	e.composeCollection = composeCollection;
})), He = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e) => {
	var t = I();
	function resolveBlockScalar(e, n, r) {
		let i = n.offset, a = parseBlockScalarHeader(n, e.options.strict, r);
		if (!a) return {
			value: "",
			type: null,
			comment: "",
			range: [
				i,
				i,
				i
			]
		};
		let o = a.mode === ">" ? t.Scalar.BLOCK_FOLDED : t.Scalar.BLOCK_LITERAL, s = n.source ? splitLines(n.source) : [], c = s.length;
		for (let e = s.length - 1; e >= 0; --e) {
			let t = s[e][1];
			if (t === "" || t === "\r") c = e;
			else break;
		}
		if (c === 0) {
			let e = a.chomp === "+" && s.length > 0 ? "\n".repeat(Math.max(1, s.length - 1)) : "", t = i + a.length;
			return n.source && (t += n.source.length), {
				value: e,
				type: o,
				comment: a.comment,
				range: [
					i,
					t,
					t
				]
			};
		}
		let l = n.indent + a.indent, u = n.offset + a.length, d = 0;
		for (let t = 0; t < c; ++t) {
			let [n, i] = s[t];
			if (i === "" || i === "\r") a.indent === 0 && n.length > l && (l = n.length);
			else {
				n.length < l && r(u + n.length, "MISSING_CHAR", "Block scalars with more-indented leading empty lines must use an explicit indentation indicator"), a.indent === 0 && (l = n.length), d = t, l === 0 && !e.atRoot && r(u, "BAD_INDENT", "Block scalar values in collections must be indented");
				break;
			}
			u += n.length + i.length + 1;
		}
		for (let e = s.length - 1; e >= c; --e) s[e][0].length > l && (c = e + 1);
		let f = "", p = "", m = !1;
		for (let e = 0; e < d; ++e) f += s[e][0].slice(l) + "\n";
		for (let e = d; e < c; ++e) {
			let [n, i] = s[e];
			u += n.length + i.length + 1;
			let c = i[i.length - 1] === "\r";
			if (c && (i = i.slice(0, -1)), i && n.length < l) {
				let e = `Block scalar lines must not be less indented than their ${a.indent ? "explicit indentation indicator" : "first line"}`;
				r(u - i.length - (c ? 2 : 1), "BAD_INDENT", e), n = "";
			}
			o === t.Scalar.BLOCK_LITERAL ? (f += p + n.slice(l) + i, p = "\n") : n.length > l || i[0] === "	" ? (p === " " ? p = "\n" : !m && p === "\n" && (p = "\n\n"), f += p + n.slice(l) + i, p = "\n", m = !0) : i === "" ? p === "\n" ? f += "\n" : p = "\n" : (f += p + i, p = " ", m = !1);
		}
		switch (a.chomp) {
			case "-": break;
			case "+":
				for (let e = c; e < s.length; ++e) f += "\n" + s[e][0].slice(l);
				f[f.length - 1] !== "\n" && (f += "\n");
				break;
			default: f += "\n";
		}
		let h = i + a.length + n.source.length;
		return {
			value: f,
			type: o,
			comment: a.comment,
			range: [
				i,
				h,
				h
			]
		};
	}
	function parseBlockScalarHeader({ offset: e, props: t }, n, r) {
		if (t[0].type !== "block-scalar-header") return r(t[0], "IMPOSSIBLE", "Block scalar header not found"), null;
		let { source: i } = t[0], a = i[0], o = 0, s = "", c = -1;
		for (let t = 1; t < i.length; ++t) {
			let n = i[t];
			if (!s && (n === "-" || n === "+")) s = n;
			else {
				let r = Number(n);
				!o && r ? o = r : c === -1 && (c = e + t);
			}
		}
		c !== -1 && r(c, "UNEXPECTED_TOKEN", `Block scalar header includes extra characters: ${i}`);
		let l = !1, u = "", d = i.length;
		for (let e = 1; e < t.length; ++e) {
			let i = t[e];
			switch (i.type) {
				case "space": l = !0;
				case "newline":
					d += i.source.length;
					break;
				case "comment":
					n && !l && r(i, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters"), d += i.source.length, u = i.source.substring(1);
					break;
				case "error":
					r(i, "UNEXPECTED_TOKEN", i.message), d += i.source.length;
					break;
				default: {
					r(i, "UNEXPECTED_TOKEN", `Unexpected token in block scalar header: ${i.type}`);
					let e = i.source;
					e && typeof e == "string" && (d += e.length);
				}
			}
		}
		return {
			mode: a,
			indent: o,
			chomp: s,
			comment: u,
			length: d
		};
	}
	function splitLines(e) {
		let t = e.split(/\n( *)/), n = t[0], r = n.match(/^( *)/), i = [r?.[1] ? [r[1], n.slice(r[1].length)] : ["", n]];
		for (let e = 1; e < t.length; e += 2) i.push([t[e], t[e + 1]]);
		return i;
	}
	e.resolveBlockScalar = resolveBlockScalar;
})), Ue = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e) => {
	var t = I(), n = Q();
	function resolveFlowScalar(e, r, i) {
		let { offset: a, type: o, source: s, end: c } = e, l, u, _onError = (e, t, n) => i(a + e, t, n);
		switch (o) {
			case "scalar":
				l = t.Scalar.PLAIN, u = plainValue(s, _onError);
				break;
			case "single-quoted-scalar":
				l = t.Scalar.QUOTE_SINGLE, u = singleQuotedValue(s, _onError);
				break;
			case "double-quoted-scalar":
				l = t.Scalar.QUOTE_DOUBLE, u = doubleQuotedValue(s, _onError);
				break;
			default: return i(e, "UNEXPECTED_TOKEN", `Expected a flow scalar value, but found: ${o}`), {
				value: "",
				type: null,
				comment: "",
				range: [
					a,
					a + s.length,
					a + s.length
				]
			};
		}
		let d = a + s.length, f = n.resolveEnd(c, d, r, i);
		return {
			value: u,
			type: l,
			comment: f.comment,
			range: [
				a,
				d,
				f.offset
			]
		};
	}
	function plainValue(e, t) {
		let n = "";
		switch (e[0]) {
			case "	":
				n = "a tab character";
				break;
			case ",":
				n = "flow indicator character ,";
				break;
			case "%":
				n = "directive indicator character %";
				break;
			case "|":
			case ">":
				n = `block scalar indicator ${e[0]}`;
				break;
			case "@":
			case "`": n = `reserved character ${e[0]}`;
		}
		return n && t(0, "BAD_SCALAR_START", `Plain value cannot start with ${n}`), unfoldLines(e);
	}
	function singleQuotedValue(e, t) {
		return (e[e.length - 1] !== "'" || e.length === 1) && t(e.length, "MISSING_CHAR", "Missing closing 'quote"), unfoldLines(e.slice(1, -1)).replace(/''/g, "'");
	}
	function unfoldLines(e) {
		let t = /(.*?)\r?\n/sy, n = t.exec(e);
		if (!n) return e;
		let r, i;
		try {
			r = RegExp("(?<![ 	])[ 	]+$"), i = RegExp("^[ 	]+|(?<![ 	])[ 	]+$", "g");
		} catch {
			r = /[ \t]+$/, i = /^[ \t]+|[ \t]+$/g;
		}
		let a = n[1].replace(r, ""), o = " ", s = t.lastIndex;
		for (; n = t.exec(e);) {
			let e = n[1].replace(i, "");
			e === "" ? o === "\n" ? a += o : o = "\n" : (a += o + e, o = " "), s = t.lastIndex;
		}
		let c = /[ \t]*(.*)/sy;
		return c.lastIndex = s, n = c.exec(e), a + o + (n?.[1] ?? "");
	}
	function doubleQuotedValue(e, t) {
		let n = "";
		for (let i = 1; i < e.length - 1; ++i) {
			let a = e[i];
			if (a !== "\r" || e[i + 1] !== "\n") {
				if (a === "\n") {
					let { fold: t, offset: r } = foldNewline(e, i);
					n += t, i = r;
				} else if (a === "\\") {
					let a = e[++i], o = r[a];
					if (o) n += o;
					else if (a === "\n") for (a = e[i + 1]; a === " " || a === "	";) a = e[++i + 1];
					else if (a === "\r" && e[i + 1] === "\n") for (a = e[++i + 1]; a === " " || a === "	";) a = e[++i + 1];
					else if (a === "x" || a === "u" || a === "U") {
						let r = a === "x" ? 2 : a === "u" ? 4 : 8;
						n += parseCharCode(e, i + 1, r, t), i += r;
					} else {
						let r = e.substr(i - 1, 2);
						t(i - 1, "BAD_DQ_ESCAPE", `Invalid escape sequence ${r}`), n += r;
					}
				} else if (a === " " || a === "	") {
					let t = i, r = e[i + 1];
					for (; r === " " || r === "	";) r = e[++i + 1];
					r !== "\n" && (r !== "\r" || e[i + 2] !== "\n") && (n += i > t ? e.slice(t, i + 1) : a);
				} else n += a;
			}
		}
		return (e[e.length - 1] !== "\"" || e.length === 1) && t(e.length, "MISSING_CHAR", "Missing closing \"quote"), n;
	}
	function foldNewline(e, t) {
		let n = "", r = e[t + 1];
		for (; (r === " " || r === "	" || r === "\n" || r === "\r") && (r !== "\r" || e[t + 2] === "\n");) r === "\n" && (n += "\n"), t += 1, r = e[t + 1];
		return n ||= " ", {
			fold: n,
			offset: t
		};
	}
	let r = {
		0: "\0",
		a: "\x07",
		b: "\b",
		e: "\x1B",
		f: "\f",
		n: "\n",
		r: "\r",
		t: "	",
		v: "\v",
		N: "",
		_: "\xA0",
		L: "\u2028",
		P: "\u2029",
		" ": " ",
		"\"": "\"",
		"/": "/",
		"\\": "\\",
		"	": "	"
	};
	function parseCharCode(e, t, n, r) {
		let i = e.substr(t, n), a = i.length === n && /^[0-9a-fA-F]+$/.test(i) ? parseInt(i, 16) : NaN;
		try {
			return String.fromCodePoint(a);
		} catch {
			let i = e.substr(t - 2, n + 2);
			return r(t - 2, "BAD_DQ_ESCAPE", `Invalid escape sequence ${i}`), i;
		}
	}
	e.resolveFlowScalar = resolveFlowScalar;
})), We = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e) => {
	var t = j(), n = I(), r = He(), i = Ue();
	function composeScalar(e, a, o, s) {
		let { value: c, type: l, comment: u, range: d } = a.type === "block-scalar" ? r.resolveBlockScalar(e, a, s) : i.resolveFlowScalar(a, e.options.strict, s), f = o ? e.directives.tagName(o.source, (e) => s(o, "TAG_RESOLVE_FAILED", e)) : null, p;
		p = e.options.stringKeys && e.atKey ? e.schema[t.SCALAR] : f ? findScalarTagByName(e.schema, c, f, o, s) : a.type === "scalar" ? findScalarTagByTest(e, c, a, s) : e.schema[t.SCALAR];
		let m;
		try {
			let r = p.resolve(c, (e) => s(o ?? a, "TAG_RESOLVE_FAILED", e), e.options);
			m = t.isScalar(r) ? r : new n.Scalar(r);
		} catch (e) {
			let t = e instanceof Error ? e.message : String(e);
			s(o ?? a, "TAG_RESOLVE_FAILED", t), m = new n.Scalar(c);
		}
		return m.range = d, m.source = c, l && (m.type = l), f && (m.tag = f), p.format && (m.format = p.format), u && (m.comment = u), m;
	}
	function findScalarTagByName(e, n, r, i, a) {
		if (r === "!") return e[t.SCALAR];
		let o = [];
		for (let t of e.tags) if (!t.collection && t.tag === r) {
			if (t.default && t.test) o.push(t);
			else return t;
		}
		for (let e of o) if (e.test?.test(n)) return e;
		let s = e.knownTags[r];
		return s && !s.collection ? (e.tags.push(Object.assign({}, s, {
			default: !1,
			test: void 0
		})), s) : (a(i, "TAG_RESOLVE_FAILED", `Unresolved tag: ${r}`, r !== "tag:yaml.org,2002:str"), e[t.SCALAR]);
	}
	function findScalarTagByTest({ atKey: e, directives: n, schema: r }, i, a, o) {
		let s = r.tags.find((t) => (t.default === !0 || e && t.default === "key") && t.test?.test(i)) || r[t.SCALAR];
		if (r.compat) {
			let e = r.compat.find((e) => e.default && e.test?.test(i)) ?? r[t.SCALAR];
			s.tag !== e.tag && o(a, "TAG_RESOLVE_FAILED", `Value may be parsed as either ${n.tagString(s.tag)} or ${n.tagString(e.tag)}`, !0);
		}
		return s;
	}
	e.composeScalar = composeScalar;
})), Ge = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e) => {
	function emptyScalarPosition(e, t, n) {
		if (t) {
			n ??= t.length;
			for (let r = n - 1; r >= 0; --r) {
				let n = t[r];
				switch (n.type) {
					case "space":
					case "comment":
					case "newline":
						e -= n.source.length;
						continue;
				}
				for (n = t[++r]; n?.type === "space";) e += n.source.length, n = t[++r];
				break;
			}
		}
		return e;
	}
	e.emptyScalarPosition = emptyScalarPosition;
})), Ke = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e) => {
	var t = F(), n = j(), r = Ve(), i = We(), a = Q(), o = Ge();
	let s = {
		composeNode,
		composeEmptyNode
	};
	function composeNode(e, t, a, o) {
		let c = e.atKey, { spaceBefore: l, comment: u, anchor: d, tag: f } = a, p, m = !0;
		switch (t.type) {
			case "alias":
				p = composeAlias(e, t, o), (d || f) && o(t, "ALIAS_PROPS", "An alias node must not specify any properties");
				break;
			case "scalar":
			case "single-quoted-scalar":
			case "double-quoted-scalar":
			case "block-scalar":
				p = i.composeScalar(e, t, f, o), d && (p.anchor = d.source.substring(1));
				break;
			case "block-map":
			case "block-seq":
			case "flow-collection":
				try {
					p = r.composeCollection(s, e, t, a, o), d && (p.anchor = d.source.substring(1));
				} catch (e) {
					o(t, "RESOURCE_EXHAUSTION", e instanceof Error ? e.message : String(e));
				}
				break;
			default: o(t, "UNEXPECTED_TOKEN", t.type === "error" ? t.message : `Unsupported token (type: ${t.type})`), m = !1;
		}
		return p ??= composeEmptyNode(e, t.offset, void 0, null, a, o), d && p.anchor === "" && o(d, "BAD_ALIAS", "Anchor cannot be an empty string"), c && e.options.stringKeys && (!n.isScalar(p) || typeof p.value != "string" || p.tag && p.tag !== "tag:yaml.org,2002:str") && o(f ?? t, "NON_STRING_KEY", "With stringKeys, all keys must be strings"), l && (p.spaceBefore = !0), u && (t.type === "scalar" && t.source === "" ? p.comment = u : p.commentBefore = u), e.options.keepSourceTokens && m && (p.srcToken = t), p;
	}
	function composeEmptyNode(e, t, n, r, { spaceBefore: a, comment: s, anchor: c, tag: l, end: u }, d) {
		let f = {
			type: "scalar",
			offset: o.emptyScalarPosition(t, n, r),
			indent: -1,
			source: ""
		}, p = i.composeScalar(e, f, l, d);
		return c && (p.anchor = c.source.substring(1), p.anchor === "" && d(c, "BAD_ALIAS", "Anchor cannot be an empty string")), a && (p.spaceBefore = !0), s && (p.comment = s, p.range[2] = u), p;
	}
	function composeAlias({ options: e }, { offset: n, source: r, end: i }, o) {
		let s = new t.Alias(r.substring(1));
		s.source === "" && o(n, "BAD_ALIAS", "Alias cannot be an empty string"), s.source.endsWith(":") && o(n + r.length - 1, "BAD_ALIAS", "Alias ending in : is ambiguous", !0);
		let c = n + r.length, l = a.resolveEnd(i, c, e.strict, o);
		return s.range = [
			n,
			c,
			l.offset
		], l.comment && (s.comment = l.comment), s;
	}
	e.composeEmptyNode = composeEmptyNode, e.composeNode = composeNode;
})), qe = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e) => {
	var t = Y(), n = Ke(), r = Q(), i = Z();
	function composeDoc(e, a, { offset: o, start: s, value: c, end: l }, u) {
		let d = Object.assign({ _directives: a }, e), f = new t.Document(void 0, d), p = {
			atKey: !1,
			atRoot: !0,
			directives: f.directives,
			options: f.options,
			schema: f.schema
		}, m = i.resolveProps(s, {
			indicator: "doc-start",
			next: c ?? l?.[0],
			offset: o,
			onError: u,
			parentIndent: 0,
			startOnNewline: !0
		});
		m.found && (f.directives.docStart = !0, c && (c.type === "block-map" || c.type === "block-seq") && !m.hasNewline && u(m.end, "MISSING_CHAR", "Block collection cannot start on same line with directives-end marker")), f.contents = c ? n.composeNode(p, c, m, u) : n.composeEmptyNode(p, m.end, s, null, m, u);
		let h = f.contents.range[2], g = r.resolveEnd(l, h, !1, u);
		return g.comment && (f.comment = g.comment), f.range = [
			o,
			h,
			g.offset
		], f;
	}
	e.composeDoc = composeDoc;
})), Je = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((t) => {
	var n = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.i)("process"), r = ce(), i = Y(), a = X(), o = j(), s = qe(), c = Q();
	function getErrorPos(e) {
		if (typeof e == "number") return [e, e + 1];
		if (Array.isArray(e)) return e.length === 2 ? e : [e[0], e[1]];
		let { offset: t, source: n } = e;
		return [t, t + (typeof n == "string" ? n.length : 1)];
	}
	function parsePrelude(e) {
		let t = "", n = !1, r = !1;
		for (let i = 0; i < e.length; ++i) {
			let a = e[i];
			switch (a[0]) {
				case "#":
					t += (t === "" ? "" : r ? "\n\n" : "\n") + (a.substring(1) || " "), n = !0, r = !1;
					break;
				case "%":
					e[i + 1]?.[0] !== "#" && (i += 1), n = !1;
					break;
				default: n || (r = !0), n = !1;
			}
		}
		return {
			comment: t,
			afterEmptyLine: r
		};
	}
	t.Composer = class {
		constructor(e = {}) {
			this.doc = null, this.atDirectives = !1, this.prelude = [], this.errors = [], this.warnings = [], this.onError = (e, t, n, r) => {
				let i = getErrorPos(e);
				r ? this.warnings.push(new a.YAMLWarning(i, t, n)) : this.errors.push(new a.YAMLParseError(i, t, n));
			}, this.directives = new r.Directives({ version: e.version || "1.2" }), this.options = e;
		}
		decorate(e, t) {
			let { comment: n, afterEmptyLine: r } = parsePrelude(this.prelude);
			if (n) {
				let i = e.contents;
				if (t) e.comment = e.comment ? `${e.comment}\n${n}` : n;
				else if (r || e.directives.docStart || !i) e.commentBefore = n;
				else if (o.isCollection(i) && !i.flow && i.items.length > 0) {
					let e = i.items[0];
					o.isPair(e) && (e = e.key);
					let t = e.commentBefore;
					e.commentBefore = t ? `${n}\n${t}` : n;
				} else {
					let e = i.commentBefore;
					i.commentBefore = e ? `${n}\n${e}` : n;
				}
			}
			if (t) {
				for (let t = 0; t < this.errors.length; ++t) e.errors.push(this.errors[t]);
				for (let t = 0; t < this.warnings.length; ++t) e.warnings.push(this.warnings[t]);
			} else e.errors = this.errors, e.warnings = this.warnings;
			this.prelude = [], this.errors = [], this.warnings = [];
		}
		streamInfo() {
			return {
				comment: parsePrelude(this.prelude).comment,
				directives: this.directives,
				errors: this.errors,
				warnings: this.warnings
			};
		}
		*compose(e, t = !1, n = -1) {
			for (let t of e) yield* this.next(t);
			yield* this.end(t, n);
		}
		*next(e) {
			switch (n.env.LOG_STREAM && console.dir(e, { depth: null }), e.type) {
				case "directive":
					this.directives.add(e.source, (t, n, r) => {
						let i = getErrorPos(e);
						i[0] += t, this.onError(i, "BAD_DIRECTIVE", n, r);
					}), this.prelude.push(e.source), this.atDirectives = !0;
					break;
				case "document": {
					let t = s.composeDoc(this.options, this.directives, e, this.onError);
					this.atDirectives && !t.directives.docStart && this.onError(e, "MISSING_CHAR", "Missing directives-end/doc-start indicator line"), this.decorate(t, !1), this.doc && (yield this.doc), this.doc = t, this.atDirectives = !1;
					break;
				}
				case "byte-order-mark":
				case "space": break;
				case "comment":
				case "newline":
					this.prelude.push(e.source);
					break;
				case "error": {
					let t = e.source ? `${e.message}: ${JSON.stringify(e.source)}` : e.message, n = new a.YAMLParseError(getErrorPos(e), "UNEXPECTED_TOKEN", t);
					this.atDirectives || !this.doc ? this.errors.push(n) : this.doc.errors.push(n);
					break;
				}
				case "doc-end": {
					if (!this.doc) {
						this.errors.push(new a.YAMLParseError(getErrorPos(e), "UNEXPECTED_TOKEN", "Unexpected doc-end without preceding document"));
						break;
					}
					this.doc.directives.docEnd = !0;
					let t = c.resolveEnd(e.end, e.offset + e.source.length, this.doc.options.strict, this.onError);
					if (this.decorate(this.doc, !0), t.comment) {
						let e = this.doc.comment;
						this.doc.comment = e ? `${e}\n${t.comment}` : t.comment;
					}
					this.doc.range[2] = t.offset;
					break;
				}
				default: this.errors.push(new a.YAMLParseError(getErrorPos(e), "UNEXPECTED_TOKEN", `Unsupported token ${e.type}`));
			}
		}
		*end(e = !1, t = -1) {
			if (this.doc) this.decorate(this.doc, !0), yield this.doc, this.doc = null;
			else if (e) {
				let e = Object.assign({ _directives: this.directives }, this.options), n = new i.Document(void 0, e);
				this.atDirectives && this.onError(t, "MISSING_CHAR", "Missing directives-end indicator line"), n.range = [
					0,
					t,
					t
				], this.decorate(n, !1), yield n;
			}
		}
	};
})), Ye = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e) => {
	var t = He(), n = Ue(), r = X(), i = z();
	function resolveAsScalar(e, i = !0, a) {
		if (e) {
			let _onError = (e, t, n) => {
				let i = typeof e == "number" ? e : Array.isArray(e) ? e[0] : e.offset;
				if (a) a(i, t, n);
				else throw new r.YAMLParseError([i, i + 1], t, n);
			};
			switch (e.type) {
				case "scalar":
				case "single-quoted-scalar":
				case "double-quoted-scalar": return n.resolveFlowScalar(e, i, _onError);
				case "block-scalar": return t.resolveBlockScalar({ options: { strict: i } }, e, _onError);
			}
		}
		return null;
	}
	function createScalarToken(e, t) {
		let { implicitKey: n = !1, indent: r, inFlow: a = !1, offset: o = -1, type: s = "PLAIN" } = t, c = i.stringifyString({
			type: s,
			value: e
		}, {
			implicitKey: n,
			indent: r > 0 ? " ".repeat(r) : "",
			inFlow: a,
			options: {
				blockQuote: !0,
				lineWidth: -1
			}
		}), l = t.end ?? [{
			type: "newline",
			offset: -1,
			indent: r,
			source: "\n"
		}];
		switch (c[0]) {
			case "|":
			case ">": {
				let e = c.indexOf("\n"), t = c.substring(0, e), n = c.substring(e + 1) + "\n", i = [{
					type: "block-scalar-header",
					offset: o,
					indent: r,
					source: t
				}];
				return addEndtoBlockProps(i, l) || i.push({
					type: "newline",
					offset: -1,
					indent: r,
					source: "\n"
				}), {
					type: "block-scalar",
					offset: o,
					indent: r,
					props: i,
					source: n
				};
			}
			case "\"": return {
				type: "double-quoted-scalar",
				offset: o,
				indent: r,
				source: c,
				end: l
			};
			case "'": return {
				type: "single-quoted-scalar",
				offset: o,
				indent: r,
				source: c,
				end: l
			};
			default: return {
				type: "scalar",
				offset: o,
				indent: r,
				source: c,
				end: l
			};
		}
	}
	function setScalarValue(e, t, n = {}) {
		let { afterKey: r = !1, implicitKey: a = !1, inFlow: o = !1, type: s } = n, c = "indent" in e ? e.indent : null;
		if (r && typeof c == "number" && (c += 2), !s) switch (e.type) {
			case "single-quoted-scalar":
				s = "QUOTE_SINGLE";
				break;
			case "double-quoted-scalar":
				s = "QUOTE_DOUBLE";
				break;
			case "block-scalar": {
				let t = e.props[0];
				if (t.type !== "block-scalar-header") throw Error("Invalid block scalar header");
				s = t.source[0] === ">" ? "BLOCK_FOLDED" : "BLOCK_LITERAL";
				break;
			}
			default: s = "PLAIN";
		}
		let l = i.stringifyString({
			type: s,
			value: t
		}, {
			implicitKey: a || c === null,
			indent: c !== null && c > 0 ? " ".repeat(c) : "",
			inFlow: o,
			options: {
				blockQuote: !0,
				lineWidth: -1
			}
		});
		switch (l[0]) {
			case "|":
			case ">":
				setBlockScalarValue(e, l);
				break;
			case "\"":
				setFlowScalarValue(e, l, "double-quoted-scalar");
				break;
			case "'":
				setFlowScalarValue(e, l, "single-quoted-scalar");
				break;
			default: setFlowScalarValue(e, l, "scalar");
		}
	}
	function setBlockScalarValue(e, t) {
		let n = t.indexOf("\n"), r = t.substring(0, n), i = t.substring(n + 1) + "\n";
		if (e.type === "block-scalar") {
			let t = e.props[0];
			if (t.type !== "block-scalar-header") throw Error("Invalid block scalar header");
			t.source = r, e.source = i;
		} else {
			let { offset: t } = e, n = "indent" in e ? e.indent : -1, a = [{
				type: "block-scalar-header",
				offset: t,
				indent: n,
				source: r
			}];
			addEndtoBlockProps(a, "end" in e ? e.end : void 0) || a.push({
				type: "newline",
				offset: -1,
				indent: n,
				source: "\n"
			});
			for (let t of Object.keys(e)) t !== "type" && t !== "offset" && delete e[t];
			Object.assign(e, {
				type: "block-scalar",
				indent: n,
				props: a,
				source: i
			});
		}
	}
	function addEndtoBlockProps(e, t) {
		if (t) for (let n of t) switch (n.type) {
			case "space":
			case "comment":
				e.push(n);
				break;
			case "newline": return e.push(n), !0;
		}
		return !1;
	}
	function setFlowScalarValue(e, t, n) {
		switch (e.type) {
			case "scalar":
			case "double-quoted-scalar":
			case "single-quoted-scalar":
				e.type = n, e.source = t;
				break;
			case "block-scalar": {
				let r = e.props.slice(1), i = t.length;
				e.props[0].type === "block-scalar-header" && (i -= e.props[0].source.length);
				for (let e of r) e.offset += i;
				delete e.props, Object.assign(e, {
					type: n,
					source: t,
					end: r
				});
				break;
			}
			case "block-map":
			case "block-seq": {
				let r = {
					type: "newline",
					offset: e.offset + t.length,
					indent: e.indent,
					source: "\n"
				};
				delete e.items, Object.assign(e, {
					type: n,
					source: t,
					end: [r]
				});
				break;
			}
			default: {
				let r = "indent" in e ? e.indent : -1, i = "end" in e && Array.isArray(e.end) ? e.end.filter((e) => e.type === "space" || e.type === "comment" || e.type === "newline") : [];
				for (let t of Object.keys(e)) t !== "type" && t !== "offset" && delete e[t];
				Object.assign(e, {
					type: n,
					indent: r,
					source: t,
					end: i
				});
			}
		}
	}
	e.createScalarToken = createScalarToken, e.resolveAsScalar = resolveAsScalar, e.setScalarValue = setScalarValue;
})), Xe = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e) => {
	let stringify = (e) => "type" in e ? stringifyToken(e) : stringifyItem(e);
	function stringifyToken(e) {
		switch (e.type) {
			case "block-scalar": {
				let t = "";
				for (let n of e.props) t += stringifyToken(n);
				return t + e.source;
			}
			case "block-map":
			case "block-seq": {
				let t = "";
				for (let n of e.items) t += stringifyItem(n);
				return t;
			}
			case "flow-collection": {
				let t = e.start.source;
				for (let n of e.items) t += stringifyItem(n);
				for (let n of e.end) t += n.source;
				return t;
			}
			case "document": {
				let t = stringifyItem(e);
				if (e.end) for (let n of e.end) t += n.source;
				return t;
			}
			default: {
				let t = e.source;
				if ("end" in e && e.end) for (let n of e.end) t += n.source;
				return t;
			}
		}
	}
	function stringifyItem({ start: e, key: t, sep: n, value: r }) {
		let i = "";
		for (let t of e) i += t.source;
		if (t && (i += stringifyToken(t)), n) for (let e of n) i += e.source;
		return r && (i += stringifyToken(r)), i;
	}
	e.stringify = stringify;
})), Ze = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e) => {
	let t = Symbol("break visit"), n = Symbol("skip children"), r = Symbol("remove item");
	function visit(e, t) {
		"type" in e && e.type === "document" && (e = {
			start: e.start,
			value: e.value
		}), _visit(Object.freeze([]), e, t);
	}
	visit.BREAK = t, visit.SKIP = n, visit.REMOVE = r, visit.itemAtPath = (e, t) => {
		let n = e;
		for (let [e, r] of t) {
			let t = n?.[e];
			if (t && "items" in t) n = t.items[r];
			else return;
		}
		return n;
	}, visit.parentCollection = (e, t) => {
		let n = visit.itemAtPath(e, t.slice(0, -1)), r = t[t.length - 1][0], i = n?.[r];
		if (i && "items" in i) return i;
		throw Error("Parent collection not found");
	};
	function _visit(e, n, i) {
		let a = i(n, e);
		if (typeof a == "symbol") return a;
		for (let o of ["key", "value"]) {
			let s = n[o];
			if (s && "items" in s) {
				for (let n = 0; n < s.items.length; ++n) {
					let a = _visit(Object.freeze(e.concat([[o, n]])), s.items[n], i);
					if (typeof a == "number") n = a - 1;
					else if (a === t) return t;
					else a === r && (s.items.splice(n, 1), --n);
				}
				typeof a == "function" && o === "key" && (a = a(n, e));
			}
		}
		return typeof a == "function" ? a(n, e) : a;
	}
	e.visit = visit;
})), $ = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e) => {
	var t = Ye(), n = Xe(), r = Ze();
	let isCollection = (e) => !!e && "items" in e, isScalar = (e) => !!e && (e.type === "scalar" || e.type === "single-quoted-scalar" || e.type === "double-quoted-scalar" || e.type === "block-scalar");
	function prettyToken(e) {
		switch (e) {
			case "﻿": return "<BOM>";
			case "": return "<DOC>";
			case "": return "<FLOW_END>";
			case "": return "<SCALAR>";
			default: return JSON.stringify(e);
		}
	}
	function tokenType(e) {
		switch (e) {
			case "﻿": return "byte-order-mark";
			case "": return "doc-mode";
			case "": return "flow-error-end";
			case "": return "scalar";
			case "---": return "doc-start";
			case "...": return "doc-end";
			case "":
			case "\n":
			case "\r\n": return "newline";
			case "-": return "seq-item-ind";
			case "?": return "explicit-key-ind";
			case ":": return "map-value-ind";
			case "{": return "flow-map-start";
			case "}": return "flow-map-end";
			case "[": return "flow-seq-start";
			case "]": return "flow-seq-end";
			case ",": return "comma";
		}
		switch (e[0]) {
			case " ":
			case "	": return "space";
			case "#": return "comment";
			case "%": return "directive-line";
			case "*": return "alias";
			case "&": return "anchor";
			case "!": return "tag";
			case "'": return "single-quoted-scalar";
			case "\"": return "double-quoted-scalar";
			case "|":
			case ">": return "block-scalar-header";
		}
		return null;
	}
	e.createScalarToken = t.createScalarToken, e.resolveAsScalar = t.resolveAsScalar, e.setScalarValue = t.setScalarValue, e.stringify = n.stringify, e.visit = r.visit, e.BOM = "﻿", e.DOCUMENT = "", e.FLOW_END = "", e.SCALAR = "", e.isCollection = isCollection, e.isScalar = isScalar, e.prettyToken = prettyToken, e.tokenType = tokenType;
})), Qe = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e) => {
	var t = $();
	function isEmpty(e) {
		switch (e) {
			case void 0:
			case " ":
			case "\n":
			case "\r":
			case "	": return !0;
			default: return !1;
		}
	}
	let n = new Set("0123456789ABCDEFabcdef"), r = new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()"), i = new Set(",[]{}"), a = new Set(" ,[]{}\n\r	"), isNotAnchorChar = (e) => !e || a.has(e);
	e.Lexer = class {
		constructor() {
			this.atEnd = !1, this.blockScalarIndent = -1, this.blockScalarKeep = !1, this.buffer = "", this.flowKey = !1, this.flowLevel = 0, this.indentNext = 0, this.indentValue = 0, this.lineEndPos = null, this.next = null, this.pos = 0;
		}
		*lex(e, t = !1) {
			if (e) {
				if (typeof e != "string") throw TypeError("source is not a string");
				this.buffer = this.buffer ? this.buffer + e : e, this.lineEndPos = null;
			}
			this.atEnd = !t;
			let n = this.next ?? "stream";
			for (; n && (t || this.hasChars(1));) n = yield* this.parseNext(n);
		}
		atLineEnd() {
			let e = this.pos, t = this.buffer[e];
			for (; t === " " || t === "	";) t = this.buffer[++e];
			return !t || t === "#" || t === "\n" || t === "\r" && this.buffer[e + 1] === "\n";
		}
		charAt(e) {
			return this.buffer[this.pos + e];
		}
		continueScalar(e) {
			let t = this.buffer[e];
			if (this.indentNext > 0) {
				let n = 0;
				for (; t === " ";) t = this.buffer[++n + e];
				if (t === "\r") {
					let t = this.buffer[n + e + 1];
					if (t === "\n" || !t && !this.atEnd) return e + n + 1;
				}
				return t === "\n" || n >= this.indentNext || !t && !this.atEnd ? e + n : -1;
			}
			if (t === "-" || t === ".") {
				let t = this.buffer.substr(e, 3);
				if ((t === "---" || t === "...") && isEmpty(this.buffer[e + 3])) return -1;
			}
			return e;
		}
		getLine() {
			let e = this.lineEndPos;
			return (typeof e != "number" || e !== -1 && e < this.pos) && (e = this.buffer.indexOf("\n", this.pos), this.lineEndPos = e), e === -1 ? this.atEnd ? this.buffer.substring(this.pos) : null : (this.buffer[e - 1] === "\r" && --e, this.buffer.substring(this.pos, e));
		}
		hasChars(e) {
			return this.pos + e <= this.buffer.length;
		}
		setNext(e) {
			return this.buffer = this.buffer.substring(this.pos), this.pos = 0, this.lineEndPos = null, this.next = e, null;
		}
		peek(e) {
			return this.buffer.substr(this.pos, e);
		}
		*parseNext(e) {
			switch (e) {
				case "stream": return yield* this.parseStream();
				case "line-start": return yield* this.parseLineStart();
				case "block-start": return yield* this.parseBlockStart();
				case "doc": return yield* this.parseDocument();
				case "flow": return yield* this.parseFlowCollection();
				case "quoted-scalar": return yield* this.parseQuotedScalar();
				case "block-scalar": return yield* this.parseBlockScalar();
				case "plain-scalar": return yield* this.parsePlainScalar();
			}
		}
		*parseStream() {
			let e = this.getLine();
			if (e === null) return this.setNext("stream");
			if (e[0] === t.BOM && (yield* this.pushCount(1), e = e.substring(1)), e[0] === "%") {
				let t = e.length, n = e.indexOf("#");
				for (; n !== -1;) {
					let r = e[n - 1];
					if (r === " " || r === "	") {
						t = n - 1;
						break;
					}
					n = e.indexOf("#", n + 1);
				}
				for (;;) {
					let n = e[t - 1];
					if (n === " " || n === "	") --t;
					else break;
				}
				let r = (yield* this.pushCount(t)) + (yield* this.pushSpaces(!0));
				return yield* this.pushCount(e.length - r), this.pushNewline(), "stream";
			}
			if (this.atLineEnd()) {
				let t = yield* this.pushSpaces(!0);
				return yield* this.pushCount(e.length - t), yield* this.pushNewline(), "stream";
			}
			return yield t.DOCUMENT, yield* this.parseLineStart();
		}
		*parseLineStart() {
			let e = this.charAt(0);
			if (!e && !this.atEnd) return this.setNext("line-start");
			if (e === "-" || e === ".") {
				if (!this.atEnd && !this.hasChars(4)) return this.setNext("line-start");
				let e = this.peek(3);
				if ((e === "---" || e === "...") && isEmpty(this.charAt(3))) return yield* this.pushCount(3), this.indentValue = 0, this.indentNext = 0, e === "---" ? "doc" : "stream";
			}
			return this.indentValue = yield* this.pushSpaces(!1), this.indentNext > this.indentValue && !isEmpty(this.charAt(1)) && (this.indentNext = this.indentValue), yield* this.parseBlockStart();
		}
		*parseBlockStart() {
			let [e, t] = this.peek(2);
			if (!t && !this.atEnd) return this.setNext("block-start");
			if ((e === "-" || e === "?" || e === ":") && isEmpty(t)) {
				let e = (yield* this.pushCount(1)) + (yield* this.pushSpaces(!0));
				return this.indentNext = this.indentValue + 1, this.indentValue += e, "block-start";
			}
			return "doc";
		}
		*parseDocument() {
			yield* this.pushSpaces(!0);
			let e = this.getLine();
			if (e === null) return this.setNext("doc");
			let t = yield* this.pushIndicators();
			switch (e[t]) {
				case "#": yield* this.pushCount(e.length - t);
				case void 0: return yield* this.pushNewline(), yield* this.parseLineStart();
				case "{":
				case "[": return yield* this.pushCount(1), this.flowKey = !1, this.flowLevel = 1, "flow";
				case "}":
				case "]": return yield* this.pushCount(1), "doc";
				case "*": return yield* this.pushUntil(isNotAnchorChar), "doc";
				case "\"":
				case "'": return yield* this.parseQuotedScalar();
				case "|":
				case ">": return t += yield* this.parseBlockScalarHeader(), t += yield* this.pushSpaces(!0), yield* this.pushCount(e.length - t), yield* this.pushNewline(), yield* this.parseBlockScalar();
				default: return yield* this.parsePlainScalar();
			}
		}
		*parseFlowCollection() {
			let e, n, r = -1;
			do
				e = yield* this.pushNewline(), e > 0 ? (n = yield* this.pushSpaces(!1), this.indentValue = r = n) : n = 0, n += yield* this.pushSpaces(!0);
			while (e + n > 0);
			let i = this.getLine();
			if (i === null) return this.setNext("flow");
			if ((r !== -1 && r < this.indentNext && i[0] !== "#" || r === 0 && (i.startsWith("---") || i.startsWith("...")) && isEmpty(i[3])) && (r !== this.indentNext - 1 || this.flowLevel !== 1 || i[0] !== "]" && i[0] !== "}")) return this.flowLevel = 0, yield t.FLOW_END, yield* this.parseLineStart();
			let a = 0;
			for (; i[a] === ",";) a += yield* this.pushCount(1), a += yield* this.pushSpaces(!0), this.flowKey = !1;
			switch (a += yield* this.pushIndicators(), i[a]) {
				case void 0: return "flow";
				case "#": return yield* this.pushCount(i.length - a), "flow";
				case "{":
				case "[": return yield* this.pushCount(1), this.flowKey = !1, this.flowLevel += 1, "flow";
				case "}":
				case "]": return yield* this.pushCount(1), this.flowKey = !0, --this.flowLevel, this.flowLevel ? "flow" : "doc";
				case "*": return yield* this.pushUntil(isNotAnchorChar), "flow";
				case "\"":
				case "'": return this.flowKey = !0, yield* this.parseQuotedScalar();
				case ":": {
					let e = this.charAt(1);
					if (this.flowKey || isEmpty(e) || e === ",") return this.flowKey = !1, yield* this.pushCount(1), yield* this.pushSpaces(!0), "flow";
				}
				default: return this.flowKey = !1, yield* this.parsePlainScalar();
			}
		}
		*parseQuotedScalar() {
			let e = this.charAt(0), t = this.buffer.indexOf(e, this.pos + 1);
			if (e === "'") for (; t !== -1 && this.buffer[t + 1] === "'";) t = this.buffer.indexOf("'", t + 2);
			else for (; t !== -1;) {
				let e = 0;
				for (; this.buffer[t - 1 - e] === "\\";) e += 1;
				if (e % 2 == 0) break;
				t = this.buffer.indexOf("\"", t + 1);
			}
			let n = this.buffer.substring(0, t), r = n.indexOf("\n", this.pos);
			if (r !== -1) {
				for (; r !== -1;) {
					let e = this.continueScalar(r + 1);
					if (e === -1) break;
					r = n.indexOf("\n", e);
				}
				r !== -1 && (t = r - (n[r - 1] === "\r" ? 2 : 1));
			}
			if (t === -1) {
				if (!this.atEnd) return this.setNext("quoted-scalar");
				t = this.buffer.length;
			}
			return yield* this.pushToIndex(t + 1, !1), this.flowLevel ? "flow" : "doc";
		}
		*parseBlockScalarHeader() {
			this.blockScalarIndent = -1, this.blockScalarKeep = !1;
			let e = this.pos;
			for (;;) {
				let t = this.buffer[++e];
				if (t === "+") this.blockScalarKeep = !0;
				else if (t > "0" && t <= "9") this.blockScalarIndent = Number(t) - 1;
				else if (t !== "-") break;
			}
			return yield* this.pushUntil((e) => isEmpty(e) || e === "#");
		}
		*parseBlockScalar() {
			let e = this.pos - 1, n = 0, r;
			loop: for (let t = this.pos; r = this.buffer[t]; ++t) switch (r) {
				case " ":
					n += 1;
					break;
				case "\n":
					e = t, n = 0;
					break;
				case "\r": {
					let e = this.buffer[t + 1];
					if (!e && !this.atEnd) return this.setNext("block-scalar");
					if (e === "\n") break;
				}
				default: break loop;
			}
			if (!r && !this.atEnd) return this.setNext("block-scalar");
			if (n >= this.indentNext) {
				this.indentNext = this.blockScalarIndent === -1 ? n : this.blockScalarIndent + (this.indentNext === 0 ? 1 : this.indentNext);
				do {
					let t = this.continueScalar(e + 1);
					if (t === -1) break;
					e = this.buffer.indexOf("\n", t);
				} while (e !== -1);
				if (e === -1) {
					if (!this.atEnd) return this.setNext("block-scalar");
					e = this.buffer.length;
				}
			}
			let i = e + 1;
			for (r = this.buffer[i]; r === " ";) r = this.buffer[++i];
			if (r === "	") {
				for (; r === "	" || r === " " || r === "\r" || r === "\n";) r = this.buffer[++i];
				e = i - 1;
			} else if (!this.blockScalarKeep) do {
				let t = e - 1, r = this.buffer[t];
				r === "\r" && (r = this.buffer[--t]);
				let i = t;
				for (; r === " ";) r = this.buffer[--t];
				if (r === "\n" && t >= this.pos && t + 1 + n > i) e = t;
				else break;
			} while (1);
			return yield t.SCALAR, yield* this.pushToIndex(e + 1, !0), yield* this.parseLineStart();
		}
		*parsePlainScalar() {
			let e = this.flowLevel > 0, n = this.pos - 1, r = this.pos - 1, a;
			for (; a = this.buffer[++r];) if (a === ":") {
				let t = this.buffer[r + 1];
				if (isEmpty(t) || e && i.has(t)) break;
				n = r;
			} else if (isEmpty(a)) {
				let t = this.buffer[r + 1];
				if (a === "\r" && (t === "\n" ? (r += 1, a = "\n", t = this.buffer[r + 1]) : n = r), t === "#" || e && i.has(t)) break;
				if (a === "\n") {
					let e = this.continueScalar(r + 1);
					if (e === -1) break;
					r = Math.max(r, e - 2);
				}
			} else {
				if (e && i.has(a)) break;
				n = r;
			}
			return !a && !this.atEnd ? this.setNext("plain-scalar") : (yield t.SCALAR, yield* this.pushToIndex(n + 1, !0), e ? "flow" : "doc");
		}
		*pushCount(e) {
			return e > 0 ? (yield this.buffer.substr(this.pos, e), this.pos += e, e) : 0;
		}
		*pushToIndex(e, t) {
			let n = this.buffer.slice(this.pos, e);
			return n ? (yield n, this.pos += n.length, n.length) : (t && (yield ""), 0);
		}
		*pushIndicators() {
			let e = 0;
			loop: for (;;) {
				switch (this.charAt(0)) {
					case "!":
						e += yield* this.pushTag(), e += yield* this.pushSpaces(!0);
						continue loop;
					case "&":
						e += yield* this.pushUntil(isNotAnchorChar), e += yield* this.pushSpaces(!0);
						continue loop;
					case "-":
					case "?":
					case ":": {
						let t = this.flowLevel > 0, n = this.charAt(1);
						if (isEmpty(n) || t && i.has(n)) {
							t ? this.flowKey &&= !1 : this.indentNext = this.indentValue + 1, e += yield* this.pushCount(1), e += yield* this.pushSpaces(!0);
							continue loop;
						}
					}
				}
				break loop;
			}
			return e;
		}
		*pushTag() {
			if (this.charAt(1) === "<") {
				let e = this.pos + 2, t = this.buffer[e];
				for (; !isEmpty(t) && t !== ">";) t = this.buffer[++e];
				return yield* this.pushToIndex(t === ">" ? e + 1 : e, !1);
			}
			{
				let e = this.pos + 1, t = this.buffer[e];
				for (; t;) if (r.has(t)) t = this.buffer[++e];
				else if (t === "%" && n.has(this.buffer[e + 1]) && n.has(this.buffer[e + 2])) t = this.buffer[e += 3];
				else break;
				return yield* this.pushToIndex(e, !1);
			}
		}
		*pushNewline() {
			let e = this.buffer[this.pos];
			return e === "\n" ? yield* this.pushCount(1) : e === "\r" && this.charAt(1) === "\n" ? yield* this.pushCount(2) : 0;
		}
		*pushSpaces(e) {
			let t = this.pos - 1, n;
			do
				n = this.buffer[++t];
			while (n === " " || e && n === "	");
			let r = t - this.pos;
			return r > 0 && (yield this.buffer.substr(this.pos, r), this.pos = t), r;
		}
		*pushUntil(e) {
			let t = this.pos, n = this.buffer[t];
			for (; !e(n);) n = this.buffer[++t];
			return yield* this.pushToIndex(t, !1);
		}
	};
})), $e = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e) => {
	e.LineCounter = class {
		constructor() {
			this.lineStarts = [], this.addNewLine = (e) => this.lineStarts.push(e), this.linePos = (e) => {
				let t = 0, n = this.lineStarts.length;
				for (; t < n;) {
					let r = t + n >> 1;
					this.lineStarts[r] < e ? t = r + 1 : n = r;
				}
				if (this.lineStarts[t] === e) return {
					line: t + 1,
					col: 1
				};
				if (t === 0) return {
					line: 0,
					col: e
				};
				let r = this.lineStarts[t - 1];
				return {
					line: t,
					col: e - r + 1
				};
			};
		}
	};
})), et = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((t) => {
	var n = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.i)("process"), r = $(), i = Qe();
	function includesToken(e, t) {
		for (let n = 0; n < e.length; ++n) if (e[n].type === t) return !0;
		return !1;
	}
	function findNonEmptyIndex(e) {
		for (let t = 0; t < e.length; ++t) switch (e[t].type) {
			case "space":
			case "comment":
			case "newline": break;
			default: return t;
		}
		return -1;
	}
	function isFlowToken(e) {
		switch (e?.type) {
			case "alias":
			case "scalar":
			case "single-quoted-scalar":
			case "double-quoted-scalar":
			case "flow-collection": return !0;
			default: return !1;
		}
	}
	function getPrevProps(e) {
		switch (e.type) {
			case "document": return e.start;
			case "block-map": {
				let t = e.items[e.items.length - 1];
				return t.sep ?? t.start;
			}
			case "block-seq": return e.items[e.items.length - 1].start;
			default: return [];
		}
	}
	function getFirstKeyStartProps(e) {
		if (e.length === 0) return [];
		let t = e.length;
		loop: for (; --t >= 0;) switch (e[t].type) {
			case "doc-start":
			case "explicit-key-ind":
			case "map-value-ind":
			case "seq-item-ind":
			case "newline": break loop;
		}
		for (; e[++t]?.type === "space";);
		return e.splice(t, e.length);
	}
	function arrayPushArray(e, t) {
		if (t.length < 1e5) Array.prototype.push.apply(e, t);
		else for (let n = 0; n < t.length; ++n) e.push(t[n]);
	}
	function fixFlowSeqItems(e) {
		if (e.start.type === "flow-seq-start") for (let t of e.items) t.sep && !t.value && !includesToken(t.start, "explicit-key-ind") && !includesToken(t.sep, "map-value-ind") && (t.key && (t.value = t.key), delete t.key, isFlowToken(t.value) ? t.value.end ? arrayPushArray(t.value.end, t.sep) : t.value.end = t.sep : arrayPushArray(t.start, t.sep), delete t.sep);
	}
	t.Parser = class {
		constructor(e) {
			this.atNewLine = !0, this.atScalar = !1, this.indent = 0, this.offset = 0, this.onKeyLine = !1, this.stack = [], this.source = "", this.type = "", this.lexer = new i.Lexer(), this.onNewLine = e;
		}
		*parse(e, t = !1) {
			this.onNewLine && this.offset === 0 && this.onNewLine(0);
			for (let n of this.lexer.lex(e, t)) yield* this.next(n);
			t || (yield* this.end());
		}
		*next(e) {
			if (this.source = e, n.env.LOG_TOKENS && console.log("|", r.prettyToken(e)), this.atScalar) {
				this.atScalar = !1, yield* this.step(), this.offset += e.length;
				return;
			}
			let t = r.tokenType(e);
			if (!t) {
				let t = `Not a YAML token: ${e}`;
				yield* this.pop({
					type: "error",
					offset: this.offset,
					message: t,
					source: e
				}), this.offset += e.length;
			} else if (t === "scalar") this.atNewLine = !1, this.atScalar = !0, this.type = "scalar";
			else {
				switch (this.type = t, yield* this.step(), t) {
					case "newline":
						this.atNewLine = !0, this.indent = 0, this.onNewLine && this.onNewLine(this.offset + e.length);
						break;
					case "space":
						this.atNewLine && e[0] === " " && (this.indent += e.length);
						break;
					case "explicit-key-ind":
					case "map-value-ind":
					case "seq-item-ind":
						this.atNewLine && (this.indent += e.length);
						break;
					case "doc-mode":
					case "flow-error-end": return;
					default: this.atNewLine = !1;
				}
				this.offset += e.length;
			}
		}
		*end() {
			for (; this.stack.length > 0;) yield* this.pop();
		}
		get sourceToken() {
			return {
				type: this.type,
				offset: this.offset,
				indent: this.indent,
				source: this.source
			};
		}
		*step() {
			let e = this.peek(1);
			if (this.type === "doc-end" && e?.type !== "doc-end") {
				for (; this.stack.length > 0;) yield* this.pop();
				this.stack.push({
					type: "doc-end",
					offset: this.offset,
					source: this.source
				});
			} else {
				if (!e) return yield* this.stream();
				switch (e.type) {
					case "document": return yield* this.document(e);
					case "alias":
					case "scalar":
					case "single-quoted-scalar":
					case "double-quoted-scalar": return yield* this.scalar(e);
					case "block-scalar": return yield* this.blockScalar(e);
					case "block-map": return yield* this.blockMap(e);
					case "block-seq": return yield* this.blockSequence(e);
					case "flow-collection": return yield* this.flowCollection(e);
					case "doc-end": return yield* this.documentEnd(e);
				}
				yield* this.pop();
			}
		}
		peek(e) {
			return this.stack[this.stack.length - e];
		}
		*pop(e) {
			let t = e ?? this.stack.pop();
			if (!t) yield {
				type: "error",
				offset: this.offset,
				source: "",
				message: "Tried to pop an empty stack"
			};
			else if (this.stack.length === 0) yield t;
			else {
				let e = this.peek(1);
				switch (t.type === "block-scalar" ? t.indent = "indent" in e ? e.indent : 0 : t.type === "flow-collection" && e.type === "document" && (t.indent = 0), t.type === "flow-collection" && fixFlowSeqItems(t), e.type) {
					case "document":
						e.value = t;
						break;
					case "block-scalar":
						e.props.push(t);
						break;
					case "block-map": {
						let n = e.items[e.items.length - 1];
						if (n.value) {
							e.items.push({
								start: [],
								key: t,
								sep: []
							}), this.onKeyLine = !0;
							return;
						}
						if (n.sep) n.value = t;
						else {
							Object.assign(n, {
								key: t,
								sep: []
							}), this.onKeyLine = !n.explicitKey;
							return;
						}
						break;
					}
					case "block-seq": {
						let n = e.items[e.items.length - 1];
						n.value ? e.items.push({
							start: [],
							value: t
						}) : n.value = t;
						break;
					}
					case "flow-collection": {
						let n = e.items[e.items.length - 1];
						!n || n.value ? e.items.push({
							start: [],
							key: t,
							sep: []
						}) : n.sep ? n.value = t : Object.assign(n, {
							key: t,
							sep: []
						});
						return;
					}
					default: yield* this.pop(), yield* this.pop(t);
				}
				if ((e.type === "document" || e.type === "block-map" || e.type === "block-seq") && (t.type === "block-map" || t.type === "block-seq")) {
					let n = t.items[t.items.length - 1];
					n && !n.sep && !n.value && n.start.length > 0 && findNonEmptyIndex(n.start) === -1 && (t.indent === 0 || n.start.every((e) => e.type !== "comment" || e.indent < t.indent)) && (e.type === "document" ? e.end = n.start : e.items.push({ start: n.start }), t.items.splice(-1, 1));
				}
			}
		}
		*stream() {
			switch (this.type) {
				case "directive-line":
					yield {
						type: "directive",
						offset: this.offset,
						source: this.source
					};
					return;
				case "byte-order-mark":
				case "space":
				case "comment":
				case "newline":
					yield this.sourceToken;
					return;
				case "doc-mode":
				case "doc-start": {
					let e = {
						type: "document",
						offset: this.offset,
						start: []
					};
					this.type === "doc-start" && e.start.push(this.sourceToken), this.stack.push(e);
					return;
				}
			}
			yield {
				type: "error",
				offset: this.offset,
				message: `Unexpected ${this.type} token in YAML stream`,
				source: this.source
			};
		}
		*document(e) {
			if (e.value) return yield* this.lineEnd(e);
			switch (this.type) {
				case "doc-start":
					findNonEmptyIndex(e.start) === -1 ? e.start.push(this.sourceToken) : (yield* this.pop(), yield* this.step());
					return;
				case "anchor":
				case "tag":
				case "space":
				case "comment":
				case "newline":
					e.start.push(this.sourceToken);
					return;
			}
			let t = this.startBlockValue(e);
			t ? this.stack.push(t) : yield {
				type: "error",
				offset: this.offset,
				message: `Unexpected ${this.type} token in YAML document`,
				source: this.source
			};
		}
		*scalar(e) {
			if (this.type === "map-value-ind") {
				let t = getFirstKeyStartProps(getPrevProps(this.peek(2))), n;
				e.end ? (n = e.end, n.push(this.sourceToken), delete e.end) : n = [this.sourceToken];
				let r = {
					type: "block-map",
					offset: e.offset,
					indent: e.indent,
					items: [{
						start: t,
						key: e,
						sep: n
					}]
				};
				this.onKeyLine = !0, this.stack[this.stack.length - 1] = r;
			} else yield* this.lineEnd(e);
		}
		*blockScalar(e) {
			switch (this.type) {
				case "space":
				case "comment":
				case "newline":
					e.props.push(this.sourceToken);
					return;
				case "scalar":
					if (e.source = this.source, this.atNewLine = !0, this.indent = 0, this.onNewLine) {
						let e = this.source.indexOf("\n") + 1;
						for (; e !== 0;) this.onNewLine(this.offset + e), e = this.source.indexOf("\n", e) + 1;
					}
					yield* this.pop();
					break;
				default: yield* this.pop(), yield* this.step();
			}
		}
		*blockMap(e) {
			let t = e.items[e.items.length - 1];
			switch (this.type) {
				case "newline":
					if (this.onKeyLine = !1, t.value) {
						let n = "end" in t.value ? t.value.end : void 0;
						(Array.isArray(n) ? n[n.length - 1] : void 0)?.type === "comment" ? n?.push(this.sourceToken) : e.items.push({ start: [this.sourceToken] });
					} else t.sep ? t.sep.push(this.sourceToken) : t.start.push(this.sourceToken);
					return;
				case "space":
				case "comment":
					if (t.value) e.items.push({ start: [this.sourceToken] });
					else if (t.sep) t.sep.push(this.sourceToken);
					else {
						if (this.atIndentedComment(t.start, e.indent)) {
							let n = e.items[e.items.length - 2]?.value?.end;
							if (Array.isArray(n)) {
								arrayPushArray(n, t.start), n.push(this.sourceToken), e.items.pop();
								return;
							}
						}
						t.start.push(this.sourceToken);
					}
					return;
			}
			if (this.indent >= e.indent) {
				let n = !this.onKeyLine && this.indent === e.indent, r = n && (t.sep || t.explicitKey) && this.type !== "seq-item-ind", i = [];
				if (r && t.sep && !t.value) {
					let n = [];
					for (let r = 0; r < t.sep.length; ++r) {
						let i = t.sep[r];
						switch (i.type) {
							case "newline":
								n.push(r);
								break;
							case "space": break;
							case "comment":
								i.indent > e.indent && (n.length = 0);
								break;
							default: n.length = 0;
						}
					}
					n.length >= 2 && (i = t.sep.splice(n[1]));
				}
				switch (this.type) {
					case "anchor":
					case "tag":
						r || t.value ? (i.push(this.sourceToken), e.items.push({ start: i }), this.onKeyLine = !0) : t.sep ? t.sep.push(this.sourceToken) : t.start.push(this.sourceToken);
						return;
					case "explicit-key-ind":
						!t.sep && !t.explicitKey ? (t.start.push(this.sourceToken), t.explicitKey = !0) : r || t.value ? (i.push(this.sourceToken), e.items.push({
							start: i,
							explicitKey: !0
						})) : this.stack.push({
							type: "block-map",
							offset: this.offset,
							indent: this.indent,
							items: [{
								start: [this.sourceToken],
								explicitKey: !0
							}]
						}), this.onKeyLine = !0;
						return;
					case "map-value-ind":
						if (t.explicitKey) {
							if (!t.sep) {
								if (includesToken(t.start, "newline")) Object.assign(t, {
									key: null,
									sep: [this.sourceToken]
								});
								else {
									let e = getFirstKeyStartProps(t.start);
									this.stack.push({
										type: "block-map",
										offset: this.offset,
										indent: this.indent,
										items: [{
											start: e,
											key: null,
											sep: [this.sourceToken]
										}]
									});
								}
							} else if (t.value) e.items.push({
								start: [],
								key: null,
								sep: [this.sourceToken]
							});
							else if (includesToken(t.sep, "map-value-ind")) this.stack.push({
								type: "block-map",
								offset: this.offset,
								indent: this.indent,
								items: [{
									start: i,
									key: null,
									sep: [this.sourceToken]
								}]
							});
							else if (isFlowToken(t.key) && !includesToken(t.sep, "newline")) {
								let e = getFirstKeyStartProps(t.start), n = t.key, r = t.sep;
								r.push(this.sourceToken), delete t.key, delete t.sep, this.stack.push({
									type: "block-map",
									offset: this.offset,
									indent: this.indent,
									items: [{
										start: e,
										key: n,
										sep: r
									}]
								});
							} else i.length > 0 ? t.sep = t.sep.concat(i, this.sourceToken) : t.sep.push(this.sourceToken);
						} else t.sep ? t.value || r ? e.items.push({
							start: i,
							key: null,
							sep: [this.sourceToken]
						}) : includesToken(t.sep, "map-value-ind") ? this.stack.push({
							type: "block-map",
							offset: this.offset,
							indent: this.indent,
							items: [{
								start: [],
								key: null,
								sep: [this.sourceToken]
							}]
						}) : t.sep.push(this.sourceToken) : Object.assign(t, {
							key: null,
							sep: [this.sourceToken]
						});
						this.onKeyLine = !0;
						return;
					case "alias":
					case "scalar":
					case "single-quoted-scalar":
					case "double-quoted-scalar": {
						let n = this.flowScalar(this.type);
						r || t.value ? (e.items.push({
							start: i,
							key: n,
							sep: []
						}), this.onKeyLine = !0) : t.sep ? this.stack.push(n) : (Object.assign(t, {
							key: n,
							sep: []
						}), this.onKeyLine = !0);
						return;
					}
					default: {
						let r = this.startBlockValue(e);
						if (r) {
							if (r.type === "block-seq") {
								if (!t.explicitKey && t.sep && !includesToken(t.sep, "newline")) {
									yield* this.pop({
										type: "error",
										offset: this.offset,
										message: "Unexpected block-seq-ind on same line with key",
										source: this.source
									});
									return;
								}
							} else n && e.items.push({ start: i });
							this.stack.push(r);
							return;
						}
					}
				}
			}
			yield* this.pop(), yield* this.step();
		}
		*blockSequence(e) {
			let t = e.items[e.items.length - 1];
			switch (this.type) {
				case "newline":
					if (t.value) {
						let n = "end" in t.value ? t.value.end : void 0;
						(Array.isArray(n) ? n[n.length - 1] : void 0)?.type === "comment" ? n?.push(this.sourceToken) : e.items.push({ start: [this.sourceToken] });
					} else t.start.push(this.sourceToken);
					return;
				case "space":
				case "comment":
					if (t.value) e.items.push({ start: [this.sourceToken] });
					else {
						if (this.atIndentedComment(t.start, e.indent)) {
							let n = e.items[e.items.length - 2]?.value?.end;
							if (Array.isArray(n)) {
								arrayPushArray(n, t.start), n.push(this.sourceToken), e.items.pop();
								return;
							}
						}
						t.start.push(this.sourceToken);
					}
					return;
				case "anchor":
				case "tag":
					if (t.value || this.indent <= e.indent) break;
					t.start.push(this.sourceToken);
					return;
				case "seq-item-ind":
					if (this.indent !== e.indent) break;
					t.value || includesToken(t.start, "seq-item-ind") ? e.items.push({ start: [this.sourceToken] }) : t.start.push(this.sourceToken);
					return;
			}
			if (this.indent > e.indent) {
				let t = this.startBlockValue(e);
				if (t) {
					this.stack.push(t);
					return;
				}
			}
			yield* this.pop(), yield* this.step();
		}
		*flowCollection(e) {
			let t = e.items[e.items.length - 1];
			if (this.type === "flow-error-end") {
				let e;
				do
					yield* this.pop(), e = this.peek(1);
				while (e?.type === "flow-collection");
			} else if (e.end.length === 0) {
				switch (this.type) {
					case "comma":
					case "explicit-key-ind":
						!t || t.sep ? e.items.push({ start: [this.sourceToken] }) : t.start.push(this.sourceToken);
						return;
					case "map-value-ind":
						!t || t.value ? e.items.push({
							start: [],
							key: null,
							sep: [this.sourceToken]
						}) : t.sep ? t.sep.push(this.sourceToken) : Object.assign(t, {
							key: null,
							sep: [this.sourceToken]
						});
						return;
					case "space":
					case "comment":
					case "newline":
					case "anchor":
					case "tag":
						!t || t.value ? e.items.push({ start: [this.sourceToken] }) : t.sep ? t.sep.push(this.sourceToken) : t.start.push(this.sourceToken);
						return;
					case "alias":
					case "scalar":
					case "single-quoted-scalar":
					case "double-quoted-scalar": {
						let n = this.flowScalar(this.type);
						!t || t.value ? e.items.push({
							start: [],
							key: n,
							sep: []
						}) : t.sep ? this.stack.push(n) : Object.assign(t, {
							key: n,
							sep: []
						});
						return;
					}
					case "flow-map-end":
					case "flow-seq-end":
						e.end.push(this.sourceToken);
						return;
				}
				let n = this.startBlockValue(e);
				n ? this.stack.push(n) : (yield* this.pop(), yield* this.step());
			} else {
				let t = this.peek(2);
				if (t.type === "block-map" && (this.type === "map-value-ind" && t.indent === e.indent || this.type === "newline" && !t.items[t.items.length - 1].sep)) yield* this.pop(), yield* this.step();
				else if (this.type === "map-value-ind" && t.type !== "flow-collection") {
					let n = getFirstKeyStartProps(getPrevProps(t));
					fixFlowSeqItems(e);
					let r = e.end.splice(1, e.end.length);
					r.push(this.sourceToken);
					let i = {
						type: "block-map",
						offset: e.offset,
						indent: e.indent,
						items: [{
							start: n,
							key: e,
							sep: r
						}]
					};
					this.onKeyLine = !0, this.stack[this.stack.length - 1] = i;
				} else yield* this.lineEnd(e);
			}
		}
		flowScalar(e) {
			if (this.onNewLine) {
				let e = this.source.indexOf("\n") + 1;
				for (; e !== 0;) this.onNewLine(this.offset + e), e = this.source.indexOf("\n", e) + 1;
			}
			return {
				type: e,
				offset: this.offset,
				indent: this.indent,
				source: this.source
			};
		}
		startBlockValue(e) {
			switch (this.type) {
				case "alias":
				case "scalar":
				case "single-quoted-scalar":
				case "double-quoted-scalar": return this.flowScalar(this.type);
				case "block-scalar-header": return {
					type: "block-scalar",
					offset: this.offset,
					indent: this.indent,
					props: [this.sourceToken],
					source: ""
				};
				case "flow-map-start":
				case "flow-seq-start": return {
					type: "flow-collection",
					offset: this.offset,
					indent: this.indent,
					start: this.sourceToken,
					items: [],
					end: []
				};
				case "seq-item-ind": return {
					type: "block-seq",
					offset: this.offset,
					indent: this.indent,
					items: [{ start: [this.sourceToken] }]
				};
				case "explicit-key-ind": {
					this.onKeyLine = !0;
					let t = getFirstKeyStartProps(getPrevProps(e));
					return t.push(this.sourceToken), {
						type: "block-map",
						offset: this.offset,
						indent: this.indent,
						items: [{
							start: t,
							explicitKey: !0
						}]
					};
				}
				case "map-value-ind": {
					this.onKeyLine = !0;
					let t = getFirstKeyStartProps(getPrevProps(e));
					return {
						type: "block-map",
						offset: this.offset,
						indent: this.indent,
						items: [{
							start: t,
							key: null,
							sep: [this.sourceToken]
						}]
					};
				}
			}
			return null;
		}
		atIndentedComment(e, t) {
			return this.type !== "comment" || this.indent <= t ? !1 : e.every((e) => e.type === "newline" || e.type === "space");
		}
		*documentEnd(e) {
			this.type !== "doc-mode" && (e.end ? e.end.push(this.sourceToken) : e.end = [this.sourceToken], this.type === "newline" && (yield* this.pop()));
		}
		*lineEnd(e) {
			switch (this.type) {
				case "comma":
				case "doc-start":
				case "doc-end":
				case "flow-seq-end":
				case "flow-map-end":
				case "map-value-ind":
					yield* this.pop(), yield* this.step();
					break;
				case "newline": this.onKeyLine = !1;
				default: e.end ? e.end.push(this.sourceToken) : e.end = [this.sourceToken], this.type === "newline" && (yield* this.pop());
			}
		}
	};
})), tt = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e) => {
	var t = Je(), n = Y(), r = X(), i = me(), a = j(), o = $e(), s = et();
	function parseOptions(e) {
		let t = e.prettyErrors !== !1;
		return {
			lineCounter: e.lineCounter || t && new o.LineCounter() || null,
			prettyErrors: t
		};
	}
	function parseAllDocuments(e, n = {}) {
		let { lineCounter: i, prettyErrors: a } = parseOptions(n), o = new s.Parser(i?.addNewLine), c = new t.Composer(n), l = Array.from(c.compose(o.parse(e)));
		if (a && i) for (let t of l) t.errors.forEach(r.prettifyError(e, i)), t.warnings.forEach(r.prettifyError(e, i));
		return l.length > 0 ? l : Object.assign([], { empty: !0 }, c.streamInfo());
	}
	function parseDocument(e, n = {}) {
		let { lineCounter: i, prettyErrors: a } = parseOptions(n), o = new s.Parser(i?.addNewLine), c = new t.Composer(n), l = null;
		for (let t of c.compose(o.parse(e), !0, e.length)) if (!l) l = t;
		else if (l.options.logLevel !== "silent") {
			l.errors.push(new r.YAMLParseError(t.range.slice(0, 2), "MULTIPLE_DOCS", "Source contains multiple documents; please use YAML.parseAllDocuments()"));
			break;
		}
		return a && i && (l.errors.forEach(r.prettifyError(e, i)), l.warnings.forEach(r.prettifyError(e, i))), l;
	}
	function parse(e, t, n) {
		let r;
		typeof t == "function" ? r = t : n === void 0 && t && typeof t == "object" && (n = t);
		let a = parseDocument(e, n);
		if (!a) return null;
		if (a.warnings.forEach((e) => i.warn(a.options.logLevel, e)), a.errors.length > 0) {
			if (a.options.logLevel !== "silent") throw a.errors[0];
			a.errors = [];
		}
		return a.toJS(Object.assign({ reviver: r }, n));
	}
	function stringify(e, t, r) {
		let i = null;
		if (typeof t == "function" || Array.isArray(t) ? i = t : r === void 0 && t && (r = t), typeof r == "string" && (r = r.length), typeof r == "number") {
			let e = Math.round(r);
			r = e < 1 ? void 0 : e > 8 ? { indent: 8 } : { indent: e };
		}
		if (e === void 0) {
			let { keepUndefined: e } = r ?? t ?? {};
			if (!e) return;
		}
		return a.isDocument(e) && !i ? e.toString(r) : new n.Document(e, i, r).toString(r);
	}
	e.parse = parse, e.parseAllDocuments = parseAllDocuments, e.parseDocument = parseDocument, e.stringify = stringify;
})), nt = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e) => {
	var t = Je(), n = Y(), r = Ne(), i = X(), a = F(), o = j(), s = H(), c = I(), l = U(), u = G();
	$();
	var d = Qe(), f = $e(), p = et(), m = tt(), h = M();
	e.Composer = t.Composer, e.Document = n.Document, e.Schema = r.Schema, e.YAMLError = i.YAMLError, e.YAMLParseError = i.YAMLParseError, e.YAMLWarning = i.YAMLWarning, e.Alias = a.Alias, e.isAlias = o.isAlias, e.isCollection = o.isCollection, e.isDocument = o.isDocument, e.isMap = o.isMap, e.isNode = o.isNode, e.isPair = o.isPair, e.isScalar = o.isScalar, e.isSeq = o.isSeq, e.Pair = s.Pair, e.Scalar = c.Scalar, e.YAMLMap = l.YAMLMap, e.YAMLSeq = u.YAMLSeq, e.Lexer = d.Lexer, e.LineCounter = f.LineCounter, e.Parser = p.Parser, e.parse = m.parse, e.parseAllDocuments = m.parseAllDocuments, e.parseDocument = m.parseDocument, e.stringify = m.stringify, e.visit = h.visit, e.visitAsync = h.visitAsync;
}));



/***/ }),

/***/ 5906:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ shifts),
/* harmony export */   i: () => (/* binding */ recurrenceIn),
/* harmony export */   n: () => (/* binding */ membersOf),
/* harmony export */   o: () => (/* binding */ presenceOf),
/* harmony export */   r: () => (/* binding */ onDuty),
/* harmony export */   t: () => (/* binding */ lengthOf)
/* harmony export */ });
/* harmony import */ var _instant_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7101);
/* harmony import */ var _dist_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2290);


// src/calendar/recurrence.ts
function recurrenceOf(e, t, n) {
	let r = (0,_dist_js__WEBPACK_IMPORTED_MODULE_1__.d)(e), i = (0,_dist_js__WEBPACK_IMPORTED_MODULE_1__.c)(t, "UTC");
	if (i === null) throw RangeError(`Not a moment on a wall clock: ${t}`);
	let start = (e) => r.resolve(i + e * n).first;
	return {
		start,
		at: (e) => {
			let t = Math.floor((r.wallAt(e) - i) / n);
			for (; start(t + 1) <= e;) t += 1;
			return t;
		}
	};
}
// src/team/presence.ts
function presenceOf(e, t) {
	let i = new Map();
	for (let { who: t, from: n, to: r } of e.away) listOf(i, t).push({
		from: n,
		to: r
	});
	let a = new Map();
	for (let { login: i, from: o, until: s } of e.staff ?? []) {
		let e = {
			from: o ?? _instant_js__WEBPACK_IMPORTED_MODULE_0__.t,
			to: s ?? _instant_js__WEBPACK_IMPORTED_MODULE_0__.s
		};
		for (let n of new Set([i, ...t.get(i) ?? []])) listOf(a, n).push(e);
	}
	let covers = (e, t) => e.some(({ from: e, to: n }) => e <= t && t < n);
	return {
		isThere: (e, t) => {
			let n = a.get(e);
			return !covers(i.get(e) ?? [], t) && (n === void 0 || covers(n, t));
		},
		edges: (e) => e.flatMap((e) => [...i.get(e) ?? [], ...a.get(e) ?? []]).flatMap(({ from: e, to: t }) => [e, t]).filter((e) => Number.isFinite(e))
	};
}
function listOf(e, t) {
	let n = e.get(t) ?? [];
	return e.set(t, n), n;
}
// src/team/duty.ts
function onDuty(e, t, n, r = new Map()) {
	return dutyOf(e, t, r)(n);
}
function shifts(e, t, n, r, i = new Map()) {
	let a = dutyOf(e, t, i), o = [];
	for (let e = n; e !== null && e < r; e = o.at(-1)?.shift.to ?? null) o.push(a(e));
	return o;
}
function dutyOf(e, t, a) {
	let o = e.groups.find((e) => e.name === t);
	if (o === void 0) throw RangeError(`No group is called ${t}`);
	let { overrides: s, rotation: c } = o, l = peopleOf(o, a), u = presenceOf(e, a), d = c === null ? null : recurrenceIn(c), f = [
		...l,
		...s.map(({ who: e }) => e),
		...e.fallback === null ? [] : [e.fallback]
	], p = [
		...s.flatMap(({ from: e, to: t }) => [e, t]),
		...u.edges(f),
		...d === null ? [] : [d.start(0)]
	].sort((e, t) => e - t), there = (e, t) => e.filter((e) => u.isThere(e, t)), answer = (t) => {
		let n = s.findLast(({ who: e, from: n, to: r }) => n <= t && t < r && u.isThere(e, t));
		if (n !== void 0) return {
			logins: [n.who],
			because: "override",
			shift: {
				from: n.from,
				to: n.to
			}
		};
		if (c !== null && d !== null) {
			let e = d.at(t), [n] = e < 0 ? [] : there(orderFrom(c.order, e), t);
			if (n !== void 0) {
				let t = {
					from: d.start(e),
					to: d.start(e + 1)
				};
				return {
					logins: [n],
					because: "rotation",
					shift: t
				};
			}
		}
		let r = {
			from: null,
			to: null
		}, i = there(l, t);
		if (i.length > 0) return {
			logins: i,
			because: "members",
			shift: r
		};
		let a = there(e.fallback === null ? [] : [e.fallback], t);
		return {
			logins: a,
			because: a.length > 0 ? "fallback" : "nobody",
			shift: r
		};
	};
	return (e) => {
		let t = answer(e), { from: a, to: o } = t.shift, s = p.findLast((n) => n <= e && n > (a ?? _instant_js__WEBPACK_IMPORTED_MODULE_0__.t) && !same(answer((0,_instant_js__WEBPACK_IMPORTED_MODULE_0__.u)(n, 1)), t)), c = p.find((r) => r > e && r < (o ?? _instant_js__WEBPACK_IMPORTED_MODULE_0__.s) && !same(answer(r), t));
		return {
			...t,
			shift: {
				from: s ?? a,
				to: c ?? o
			}
		};
	};
}
function peopleOf({ members: e, rotation: t }, n) {
	let r = e.flatMap((e) => n.get(e) ?? [e]);
	return [...new Set([...r, ...t?.order ?? []])];
}
function membersOf(e, t, n) {
	let r = e.groups.find(({ name: e }) => e === t);
	return r === void 0 ? [] : peopleOf(r, n).map((e) => e.toLowerCase());
}
function recurrenceIn(e) {
	return recurrenceOf(e.timezone, e.starts, lengthOf(e));
}
function lengthOf({ every: n }) {
	return n.count * {
		hour: _instant_js__WEBPACK_IMPORTED_MODULE_0__.i,
		day: _instant_js__WEBPACK_IMPORTED_MODULE_0__.n,
		week: 7 * _instant_js__WEBPACK_IMPORTED_MODULE_0__.n
	}[n.unit];
}
function orderFrom(e, t) {
	let n = t % e.length;
	return [...e.slice(n), ...e.slice(0, n)];
}
function same(e, t) {
	return e.because === t.because && e.shift.from === t.shift.from && e.shift.to === t.shift.to && e.logins.length === t.logins.length && e.logins.every((e, n) => e === t.logins[n]);
}



/***/ }),

/***/ 7413:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ suggestion),
/* harmony export */   a: () => (/* binding */ compileCalendars),
/* harmony export */   c: () => (/* binding */ isFault),
/* harmony export */   d: () => (/* binding */ resolveMembers),
/* harmony export */   f: () => (/* binding */ resolveNames),
/* harmony export */   g: () => (/* binding */ nearestWord),
/* harmony export */   h: () => (/* binding */ alwaysOpen),
/* harmony export */   i: () => (/* binding */ parseDuration),
/* harmony export */   l: () => (/* binding */ locate),
/* harmony export */   m: () => (/* binding */ readYaml),
/* harmony export */   n: () => (/* binding */ loadPolicy),
/* harmony export */   o: () => (/* binding */ isMap),
/* harmony export */   p: () => (/* binding */ he),
/* harmony export */   r: () => (/* binding */ measureOn),
/* harmony export */   s: () => (/* binding */ faultText),
/* harmony export */   t: () => (/* binding */ formatProblem),
/* harmony export */   u: () => (/* binding */ plain),
/* harmony export */   v: () => (/* binding */ de)
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1308);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8193);
/* harmony import */ var _pagers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8590);
/* harmony import */ var _instant_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7101);
/* harmony import */ var _dist_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2290);





// node_modules/fastest-levenshtein/mod.js
var de = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e) => {
	e.__esModule = !0, e.distance = e.closest = void 0;
	var t = new Uint32Array(65536), myers_32 = function(e, n) {
		for (var r = e.length, i = n.length, a = 1 << r - 1, o = -1, s = 0, c = r, l = r; l--;) t[e.charCodeAt(l)] |= 1 << l;
		for (l = 0; l < i; l++) {
			var u = t[n.charCodeAt(l)], d = u | s;
			u |= (u & o) + o ^ o, s |= ~(u | o), o &= u, s & a && c++, o & a && c--, s = s << 1 | 1, o = o << 1 | ~(d | s), s &= d;
		}
		for (l = r; l--;) t[e.charCodeAt(l)] = 0;
		return c;
	}, myers_x = function(e, n) {
		for (var r = n.length, i = e.length, a = [], o = [], s = Math.ceil(r / 32), c = Math.ceil(i / 32), l = 0; l < s; l++) o[l] = -1, a[l] = 0;
		for (var u = 0; u < c - 1; u++) {
			for (var d = 0, f = -1, p = u * 32, m = Math.min(32, i) + p, h = p; h < m; h++) t[e.charCodeAt(h)] |= 1 << h;
			for (var l = 0; l < r; l++) {
				var g = t[n.charCodeAt(l)], _ = o[l / 32 | 0] >>> l & 1, v = a[l / 32 | 0] >>> l & 1, y = g | d, b = ((g | v) & f) + f ^ f | g | v, x = d | ~(b | f), S = f & b;
				x >>> 31 ^ _ && (o[l / 32 | 0] ^= 1 << l), S >>> 31 ^ v && (a[l / 32 | 0] ^= 1 << l), x = x << 1 | _, S = S << 1 | v, f = S | ~(y | x), d = x & y;
			}
			for (var h = p; h < m; h++) t[e.charCodeAt(h)] = 0;
		}
		for (var C = 0, w = -1, T = u * 32, E = Math.min(32, i - T) + T, h = T; h < E; h++) t[e.charCodeAt(h)] |= 1 << h;
		for (var D = i, l = 0; l < r; l++) {
			var g = t[n.charCodeAt(l)], _ = o[l / 32 | 0] >>> l & 1, v = a[l / 32 | 0] >>> l & 1, y = g | C, b = ((g | v) & w) + w ^ w | g | v, x = C | ~(b | w), S = w & b;
			D += x >>> i - 1 & 1, D -= S >>> i - 1 & 1, x >>> 31 ^ _ && (o[l / 32 | 0] ^= 1 << l), S >>> 31 ^ v && (a[l / 32 | 0] ^= 1 << l), x = x << 1 | _, S = S << 1 | v, w = S | ~(y | x), C = x & y;
		}
		for (var h = T; h < E; h++) t[e.charCodeAt(h)] = 0;
		return D;
	}, distance = function(e, t) {
		if (e.length < t.length) {
			var n = t;
			t = e, e = n;
		}
		return t.length === 0 ? e.length : e.length <= 32 ? myers_32(e, t) : myers_x(e, t);
	};
	e.distance = distance, e.closest = function(e, t) {
		for (var n = Infinity, r = 0, i = 0; i < t.length; i++) {
			var a = distance(e, t[i]);
			a < n && (n = a, r = i);
		}
		return t[r];
	};
})), fe = de();
function nearestWord(e, t) {
	if (e.length > 80) return;
	let n = e.toLowerCase(), r = Math.max(1, Math.floor(e.length / 3)) + 1, i;
	for (let e of t) {
		let t = (0, fe.distance)(n, e.toLowerCase());
		t < r && (r = t, i = e);
	}
	return i;
}
function suggestion(e, t) {
	let n = [...t], r = nearestWord(e, n) ?? n.find((t) => isSwapped(e, t));
	return r === void 0 ? { allowed: n } : {
		allowed: n,
		nearest: r
	};
}
function slipOf(e, t) {
	if (e.length > 80) return;
	let n = e.toLowerCase();
	return [...t].find((t) => (0, fe.distance)(n, t.toLowerCase()) <= 1 || isSwapped(e, t));
}
function isSwapped(e, t) {
	return e.length === t.length && e.length <= 40 && sorted(e) === sorted(t);
}
function sorted(e) {
	return e.toLowerCase().split("").sort().join("");
}
// src/calendar/always.ts
function alwaysOpen(e, t) {
	return {
		name: e,
		zone: t,
		always: !0,
		workingDay: _instant_js__WEBPACK_IMPORTED_MODULE_3__.n,
		between: (e, t) => t - e,
		add: (e, t) => {
			if (!(t >= 0)) throw RangeError(`Not a duration to add: ${String(t)}`);
			return (0,_instant_js__WEBPACK_IMPORTED_MODULE_3__.p)(e, t);
		},
		isOpen: () => !0,
		nextOpening: (e) => e,
		nextClosing: () => null
	};
}
// src/policy/yaml.ts
var F = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.o)((0,_dist_js__WEBPACK_IMPORTED_MODULE_4__.t)(), 1);
const pe = 512e3, me = "This is nested too deeply";
function readYaml(e, t, n = "followed") {
	if (Buffer.byteLength(e) > pe) return {
		tree: null,
		problems: [locatedProblem("too-large", `The file has more than ${pe} bytes`, {
			file: t,
			line: 1,
			column: 1
		})]
	};
	let r = new Reader(e.startsWith("﻿") ? e.slice(1) : e, t, n === "refused");
	return {
		tree: r.read(),
		problems: r.problems
	};
}
function locatedProblem(e, t, n, r = {}) {
	return {
		code: e,
		path: [],
		message: t,
		...r,
		...n,
		severity: "error"
	};
}
function isTooDeep(e) {
	let t = 0;
	for (let [n] of e.matchAll(/[[\]{}]/g)) if (t += n === "[" || n === "{" ? 1 : -1, t > 1e3) return !0;
	return RegExp("(?:[-?] +){1000}").test(e);
}
var Reader = class {
	problems = [];
	#e;
	#t;
	#n;
	#r;
	#i = new Map();
	#a = new Set();
	#o = 0;
	constructor(e, t, n) {
		this.#e = e, this.#t = t, this.#n = n, this.#r = [0, ...e.matchAll(/\n/g).map(({ index: e }) => e + 1)];
	}
	read() {
		if (isTooDeep(this.#e)) return this.#c(me, 0), null;
		let e;
		try {
			e = (0, F.parseDocument)(this.#e, {
				prettyErrors: !1,
				uniqueKeys: !1,
				strict: !0
			});
		} catch (e) {
			return this.#c(e instanceof Error ? e.message : "The file cannot be read as YAML", 0), null;
		}
		for (let t of [...e.errors, ...e.warnings]) {
			let e = t.code === "MULTIPLE_DOCS" ? "Only one YAML document fits in this file" : t.message;
			this.#c(e, t.pos[0]);
		}
		if (this.problems.length > 0 || e.contents === null) return null;
		try {
			return this.#l(e.contents, [], this.#s(0));
		} catch (e) {
			if (!(e instanceof Unreadable)) throw e;
			return this.problems.push(locatedProblem(e.code, e.message, e.place)), null;
		}
	}
	#s(e) {
		let t = 0, n = this.#r.length;
		for (; n - t > 1;) {
			let r = Math.floor((t + n) / 2);
			(this.#r[r] ?? 0) <= e ? t = r : n = r;
		}
		return {
			file: this.#t,
			line: t + 1,
			column: e - (this.#r[t] ?? 0) + 1
		};
	}
	#c(e, t) {
		let n = this.#s(t);
		this.problems.some((e) => e.line === n.line && e.column === n.column) || this.problems.length >= 20 || this.problems.push(locatedProblem("yaml-syntax", e, n));
	}
	#l(e, t, n) {
		let r = e?.range ? this.#s(e.range[0]) : n;
		if (this.#o += 1, this.#o > 5e4) throw new Unreadable("too-large", "The aliases of this file multiply without end", r);
		if (t.length > 40) throw new Unreadable("yaml-syntax", me, r);
		if ((0, F.isAlias)(e)) return this.#f(e, t, r);
		if (this.#u(e), (0, F.isMap)(e)) return this.#p(e, t, r);
		if ((0, F.isSeq)(e)) return {
			kind: "list",
			items: e.items.map((e, n) => this.#l(e, [...t, n], r)),
			place: r
		};
		let i = (0, F.isScalar)(e) ? e.value : null;
		if (typeof i == "string" || typeof i == "number" || typeof i == "boolean" || i === null) return {
			kind: "scalar",
			value: i,
			place: r
		};
		throw new Unreadable("yaml-syntax", "This kind of YAML value has no use here", r);
	}
	#u(e) {
		if (this.#a.size > 0 || !((0, F.isCollection)(e) || (0, F.isScalar)(e)) || e.anchor === void 0) return;
		this.#i.set(e.anchor, e);
		let t = this.#e.lastIndexOf(`&${e.anchor}`, e.range?.[0] ?? 0);
		this.#d(`The anchor "&${e.anchor}"`, this.#s(Math.max(0, t)));
	}
	#d(e, t) {
		if (!this.#n || this.#a.size > 0) return;
		let n = `${e} cannot stand in an issue form: GitHub knows no aliases there. Write the value out`;
		this.problems.push(locatedProblem("bad-form", n, t));
	}
	#f(e, t, n) {
		let r = this.#i.get(e.source);
		if (!r || this.#a.has(r)) throw new Unreadable("yaml-syntax", `The alias ${(0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.i)(e.source)} leads nowhere or to itself`, n);
		this.#d(`The alias "*${e.source}"`, n), this.#a.add(r);
		let i = this.#l(r, t, n);
		return this.#a.delete(r), i;
	}
	#p(e, t, n) {
		let r = new Map();
		for (let i of e.items) {
			let e = i.key, a = (0, F.isNode)(e) && e.range ? this.#s(e.range[0]) : n;
			if (!(0, F.isScalar)(e) || e.value === null) throw new Unreadable("yaml-syntax", "A key is a single word or text", a);
			this.#u(e);
			let o = e.source ?? "", s = [...t, o];
			if (o === "__proto__") this.problems.push(locatedProblem("unknown-key", "\"__proto__\" cannot be a name here", a, {
				path: s,
				at: "key"
			}));
			else if (r.has(o)) {
				let e = `${(0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.i)(o)} is written twice in the same map`;
				this.problems.push(locatedProblem("duplicate-name", e, a, {
					path: s,
					at: "key"
				}));
			} else r.set(o, {
				key: a,
				value: this.#l(i.value, s, a)
			});
		}
		return {
			kind: "map",
			entries: r,
			place: n
		};
	}
}, Unreadable = class extends Error {
	code;
	place;
	constructor(e, t, n) {
		super(t), this.code = e, this.place = n;
	}
};
// src/policy/names.ts
const I = (0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.b)().regex(/\S/), he = {
	calendar: null,
	severity: null,
	group: null,
	tier: null,
	customer: null,
	pager: null
};
// src/policy/named-file.ts
function nameFile(e, t, n, r) {
	if (isRepositoryPath(t)) {
		e.files.push({
			path: t,
			use: n,
			at: r
		});
		return;
	}
	let i = `${(0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.i)(t)} is not the path of a file in this repository`;
	e.report({
		code: "unknown-value",
		path: r,
		message: i,
		allowed: ["FOLDER/FILE"]
	});
}
function isRepositoryPath(e) {
	return /^[\w.][\w. /-]*$/.test(e) && e.split("/").every((e) => e !== "" && e !== "." && e !== "..");
}
// src/policy/scope.ts
function isKnown(e, t, n, r) {
	let i = e.known[t];
	return i?.has(n) === !1 && e.report({
		code: "unknown-reference",
		path: r,
		message: `No ${t} is named ${(0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.i)(n)}`,
		...suggestion(n, i)
	}), i?.has(n) ?? !1;
}
function calendarNamed(e, t, n) {
	return isKnown(e, "calendar", t, n) ? e.calendars.get(t) ?? null : null;
}
function checkUnique(e, t, n) {
	let r = new Set();
	for (let { text: i, path: a } of n) r.has(i) && e.report({
		code: "duplicate-name",
		path: a,
		message: `Another ${t} is already named ${(0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.i)(i)}`
	}), r.add(i);
}
// src/policy/who.ts
function resolveWho(e, t, i, a) {
	let o = t.replace(/^@/, "").toLowerCase();
	if ((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__.c)(o)) return {
		login: o,
		team: !1
	};
	if (a && t.startsWith("@") && (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__.l)(o)) return {
		login: o,
		team: !0
	};
	let s = a ? ["LOGIN", "@ORG/TEAM"] : ["LOGIN"], c = `${(0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.i)(t)} is not a login${a ? " or a team" : ""}`;
	return e.report({
		code: "unknown-value",
		path: i,
		message: c,
		allowed: s
	}), null;
}
// src/policy/sections/customers.ts
const ge = (0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.y)({
	tiers: (0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.m)(I).meta({
		description: "Tiers of customers, best served first.",
		examples: [["enterprise", "free"]]
	}).default([]),
	members: (0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.v)(I, (0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.v)(I, (0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.m)((0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.b)()))).meta({
		description: "Tier → customer → logins, or teams as `@org/team`.",
		examples: [{ enterprise: { bigco: ["bigco-ops"] } }]
	}).default({}),
	file: (0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.b)().meta({
		description: "YAML file of this repository with more members, written as `members` is.",
		examples: [".github/customers.yml"]
	}).optional(),
	vip: (0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.m)((0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.b)()).meta({
		description: "Logins, teams as `@org/team`, or names of customers.",
		examples: [["bigco-cto"]]
	}).default([]),
	field: (0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.b)().meta({
		description: "Form field whose answer names a tier or a customer.",
		examples: ["plan"]
	}).optional(),
	requester_field: (0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.b)().meta({
		description: "Form field in which staff name the login of the customer they open a ticket for.",
		examples: ["on-behalf-of"]
	}).optional(),
	labels: (0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.v)((0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.b)(), (0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.b)()).meta({
		description: "Label → the tier or the customer it stands for.",
		examples: [{ "tier: enterprise": "enterprise" }]
	}).default({})
}), _e = (0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.a)({
	schema: (0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.o)(ge.meta({ description: "Who the customers are." })),
	resolve(e, t) {
		let { tiers: n, vip: r, labels: i, file: a } = t;
		a !== void 0 && nameFile(e, a, { kind: "customers" }, ["customers", "file"]);
		let o = resolveMembers(e, t.members, ["customers", "members"]), s = {
			vip: r,
			labels: i
		}, c = a === void 0 ? e.report : () => void 0;
		return { customers: {
			tiers: n,
			members: o,
			field: t.field ?? null,
			requesterField: t.requester_field ?? null,
			written: s,
			...resolveNames({ report: c }, s, n, o)
		} };
	}
});
function listsCustomers({ members: e, file: t }) {
	return t !== void 0 || Object.keys(e).length > 0;
}
function resolveNames(e, t, n, r) {
	let i = new Map([...r.values()].map(({ customer: e, tier: t }) => [e, t])), a = t.vip.flatMap((t, n) => {
		if (i.has(t)) return [t];
		let r = resolveWho(e, t, [
			"customers",
			"vip",
			n
		], !0);
		return r === null ? [] : [r.login];
	});
	return {
		vip: new Set(a),
		labels: resolveLabels(e, t, n, i)
	};
}
function resolveMembers(e, t, n) {
	let r = new Map();
	for (let [i, a] of Object.entries(t)) {
		if (e.known.tier?.has(i) === !1) {
			let report = (t) => {
				e.report({
					...t,
					at: "key"
				});
			};
			isKnown({
				...e,
				report
			}, "tier", i, [...n, i]);
		}
		for (let [t, o] of Object.entries(a)) for (let [a, s] of o.entries()) {
			let o = [
				...n,
				i,
				t,
				a
			], c = resolveWho(e, s, o, !0)?.login;
			if (c === void 0) continue;
			let l = r.get(c);
			if (l) {
				let t = `${(0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.i)(s)} already belongs to ${(0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.i)(l.customer)}`;
				e.report({
					code: "duplicate-name",
					path: o,
					message: t
				});
			}
			r.set(c, {
				customer: t,
				tier: i
			});
		}
	}
	return r;
}
function resolveLabels(e, t, n, r) {
	let i = new Map();
	for (let [a, o] of Object.entries(t.labels)) {
		let t = r.get(o);
		if (t !== void 0) i.set(a.toLowerCase(), {
			customer: o,
			tier: t
		});
		else if (n.includes(o)) i.set(a.toLowerCase(), {
			customer: null,
			tier: o
		});
		else {
			let t = [
				"customers",
				"labels",
				a
			], i = `Neither a tier nor a customer is named ${(0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.i)(o)}`, s = suggestion(o, [...n, ...r.keys()]);
			e.report({
				code: "unknown-reference",
				path: t,
				message: i,
				...s
			});
		}
	}
	return i;
}
// src/policy/tree.ts
function valueAt(e, t) {
	let n = e;
	for (let e of t) if (n?.kind === "map") n = n.entries.get(String(e))?.value;
	else if (n?.kind === "list") n = typeof e == "number" ? n.items[e] : void 0;
	else return;
	return n;
}
function locate(e, t, n = "value") {
	let r = e, i = e.place, a = [];
	for (let [e, o] of t.entries()) if (r.kind === "map") {
		let s = r.entries.get(String(o));
		if (!s) return {
			place: i,
			path: [...a, ...t.slice(e)]
		};
		a.push(o), i = n === "key" && e === t.length - 1 ? s.key : s.value.place, r = s.value;
	} else if (r.kind === "list" && typeof o == "number" && r.items[o]) a.push(r.origin?.[o] ?? o), r = r.items[o], i = r.place;
	else return {
		place: i,
		path: [...a, ...t.slice(e)]
	};
	return {
		place: i,
		path: a
	};
}
function plain(e) {
	if (e.kind === "scalar") return e.value;
	if (e.kind === "list") return e.items.map(plain);
	let t = Object.create(null);
	for (let [n, r] of e.entries) t[n] = plain(r.value);
	return t;
}
function without(e, t) {
	if (e.kind === "scalar" || t.length === 0) return e;
	let n = new Map();
	for (let [e, ...r] of t) {
		if (e === void 0) continue;
		let t = n.get(e);
		t === void 0 ? n.set(e, [r]) : t.push(r);
	}
	let isGone = (e) => n.get(e)?.some((e) => e.length === 0) ?? !1;
	if (e.kind === "map") {
		let t = [...e.entries].filter(([e]) => !isGone(e)).map(([e, { key: t, value: r }]) => [e, {
			key: t,
			value: without(r, n.get(e) ?? [])
		}]);
		return {
			...e,
			entries: new Map(t)
		};
	}
	let r = [...e.items.keys()].filter((e) => !isGone(e));
	return {
		...e,
		items: e.items.flatMap((e, t) => isGone(t) ? [] : [without(e, n.get(t) ?? [])]),
		origin: r.map((t) => e.origin?.[t] ?? t)
	};
}
// src/policy/merge.ts
const ve = new Set(["severities"]), ye = new Set(["flags"]);
function merge(e, t, n = "") {
	return e.kind === "map" && t.kind === "map" ? mergeMaps(e, t) : e.kind === "list" && t.kind === "list" && t.items.length > 0 && isNamed(e, n) ? mergeNamed(e, t, n) : withoutNulls(t);
}
function withoutNulls(e) {
	if (e.kind === "list") return {
		...e,
		items: e.items.map(withoutNulls)
	};
	if (e.kind === "scalar") return e;
	let t = new Map();
	for (let [n, { key: r, value: i }] of e.entries) isNull(i) || t.set(n, {
		key: r,
		value: withoutNulls(i)
	});
	return {
		...e,
		entries: t
	};
}
function mergeMaps(e, t) {
	let n = new Map(e.entries);
	for (let [e, { key: r, value: i }] of t.entries) {
		let t = n.get(e);
		isNull(i) ? n.delete(e) : n.set(e, {
			key: r,
			value: t ? merge(t.value, i, e) : withoutNulls(i)
		});
	}
	return {
		...t,
		entries: n
	};
}
function mergeNamed(e, t, n) {
	let r = ye.has(n) ? labelOf : nameOf, i = new Set(e.items.map(r)), a = t.items.map(withoutNulls), o = e.items.flatMap((e) => {
		let t = a.filter((t) => r(t) === r(e));
		return t.length > 0 ? t : [e];
	}), isFresh = (e) => !i.has(r(e)), s = ve.has(n) ? inRank(o, a, isFresh) : [...a.filter(isFresh), ...o];
	return {
		...t,
		items: s
	};
}
function inRank(e, t, n) {
	let r = t.filter((e) => !n(e)), i = r.values(), a = e.map((e) => r.includes(e) ? i.next().value ?? e : e), [o] = r, s = o === void 0 ? a.length : a.indexOf(o);
	for (let e of t) n(e) ? a.splice(s, 0, e) : s = a.indexOf(e), s += 1;
	return a;
}
function isNamed(e, t) {
	let n = ye.has(t) ? labelOf : nameOf;
	return e.items.length > 0 && e.items.every((e) => n(e) !== void 0);
}
function nameOf(e) {
	return textOf(e, "name");
}
function labelOf(e) {
	return textOf(e, "label")?.trim().toLowerCase();
}
function textOf(e, t) {
	let n = e.kind === "map" ? e.entries.get(t)?.value : void 0;
	return n?.kind === "scalar" && typeof n.value == "string" ? n.value : void 0;
}
function isNull(e) {
	return e.kind === "scalar" && e.value === null;
}
// src/policy/presets/index.ts
const be = {
	ddev: "# The process of a support desk with two tiers and four severities: promises on the first answer, regular updates while\n# production suffers, and a clear moment at which tier one stops working alone.\nversion: 1\n\nseverities:\n  # Production is down and nobody knows a way around it.\n  - { name: urgent, color: 'b60205', description: Production is down and no workaround is known }\n  # Production works badly; perhaps there is a way around it.\n  - { name: high, color: 'd93f0b', description: Production is disrupted; there may be a workaround }\n  # Also administrative requests, and mistakes in the documentation.\n  - { name: medium, color: 'fbca04', description: Part of a function that is not critical is lost }\n  # Also requests for features.\n  - { name: low, color: '0e8a16', description: No significant effect }\n\nteam:\n  groups:\n    tier-1: { members: [] } # answers first, and works on tickets alone for a while\n    tier-2: { members: [], label: 'group: tier-2' } # engineers, who join when urgent and high tickets take too long\n    support: { members: [], label: 'group: support' } # takes over medium and low tickets that take too long\n\npagers:\n  on-call: {} # the bridge: it wakes somebody as soon as the desk says which service is behind it\n\nintake:\n  acknowledge: true\n  severity:\n    - { field: severity } # any form with such a field tells the severity by its name\n\n# 24x5 runs from Monday 00:00 to Saturday 00:00 in the desk's zone. Only the first answer and the updates are promised:\n# this process names no time for the resolution.\nsla:\n  - name: urgent\n    when: { severity: urgent }\n    calendar: 24x7\n    first_response: 60m # somebody engages within the hour, at any hour\n    update: 1h # the customer hears from the desk every hour\n  - name: high\n    when: { severity: high }\n    calendar: 24x5\n    first_response: 2h # on any day from Monday to Friday\n    update: 2h # the customer hears from the desk every two hours\n  - name: standard\n    when: { severity: [medium, low] }\n    calendar: 24x5\n    first_response: 8h # updates come as appropriate\n\n# Working on a ticket means assigning it to oneself. The longest that a ticket may go without an owner is the longest\n# that it may go without an answer.\nownership:\n  within: 8h\n  calendar: 24x5\n  group: tier-1\n\n# Urgent and high reach the pager as they arrive. Then it is said how long tier one works alone, counted from when it\n# takes the ticket.\nescalation:\n  - name: urgent on arrival\n    when: { severity: urgent }\n    on: opened\n    page: on-call\n  - name: high on arrival\n    when: { severity: high }\n    on: opened\n    page: on-call\n  # Somebody must wake up, whether or not anybody has taken it: six times more, every twenty minutes.\n  - name: urgent unanswered\n    when: { severity: urgent }\n    on: unanswered\n    effective: 2026-12-01 # what was opened before is left as it was\n    after: 30m\n    calendar: 24x7\n    to: tier-2\n    page: on-call\n    repeat: 20m\n    repeat_at_most: 6\n  - name: urgent to tier two\n    when: { severity: urgent }\n    on: taken\n    after: 30m\n    calendar: 24x7\n    to: tier-2\n    page: on-call\n  - name: high to tier two\n    when: { severity: high }\n    on: taken\n    after: 1h\n    calendar: 24x5\n    to: tier-2\n    page: on-call\n  - name: medium to support\n    when: { severity: medium }\n    on: taken\n    after: 2h\n    calendar: 24x5\n    to: support\n    unassign: true\n  - name: low to support\n    when: { severity: low }\n    on: taken\n    after: 4h\n    calendar: 24x5\n    to: support\n    unassign: true\n\nwaiting:\n  pending:\n    close_after: 72h # three days on the wall without an answer from the customer\n    severities: [medium, low] # urgent and high stay open however long the customer is silent\n\nincidents:\n  when: { severity: urgent } # besides tickets that carry the incident label\n\nwrite_up:\n  when: {} # every severity\n  within: 24h # after the ticket is closed\n  done: organised # somebody owns the write-up; it need not be written by then\n",
	msp: "# The process of a managed-service provider's first line: five priorities that follow from who is affected, promises in\n# the desk's own working hours, and regular word to the customer while many people cannot work.\nversion: 1\n\nreference: SUP-{number}\n\nseverities:\n  - { name: P1, label: 'priority: P1', color: 'b60205', description: No one can work }\n  - {\n      name: P2,\n      label: 'priority: P2',\n      color: 'd93f0b',\n      description: Several departments or services are affected,\n    }\n  # Also whatever a VIP asks for: see intake.\n  - {\n      name: P3,\n      label: 'priority: P3',\n      color: 'fbca04',\n      description: More than five people or a whole department,\n    }\n  - { name: P4, label: 'priority: P4', color: '0e8a16', description: One person has a problem }\n  - { name: P5, label: 'priority: P5', color: 'c2e0c6', description: A request for service }\n\ncalendars:\n  # The support person's working time, in the desk's zone: not the requester's.\n  office: { hours: { mon-fri: '09:00-17:00' } }\n\nteam:\n  groups:\n    support: { members: [] } # talks to the customer\n    operations: { members: [], label: 'group: operations' } # rotates through the engineering team\n\ncustomers:\n  tiers: [tier-3, tier-2, tier-1, pay-as-you-go]\n\nintake:\n  acknowledge: true\n  severity:\n    # Priority follows from impact, not from how loudly it is asked.\n    - field: impact\n      map:\n        No one can work: P1\n        Several departments or services: P2\n        More than five people or a whole department: P3\n        Only me: P4\n        I would like something: P5\n    - { at_least: P3, when: { customer: vip } }\n  forms:\n    change.yml:\n      severity: P5\n      notice: { field: needed-by, at_least: 2 weeks } # with less, no promise is made\n  workaround: { P3: P4 } # the pressure is off while the real fix is made\n\n# The first answer comes within half an hour of working time, whatever the priority.\nsla:\n  - name: P1\n    when: { severity: P1 }\n    calendar: office\n    first_response: 30m\n    update: 1h\n    resolution: 2h\n    warn_at: 75%\n  - name: P2\n    when: { severity: P2 }\n    calendar: office\n    first_response: 30m\n    update: 2h\n    resolution: 4h\n    warn_at: 75%\n  - name: P3\n    when: { severity: P3 }\n    calendar: office\n    first_response: 30m\n    resolution: 1 working day\n    warn_at: 75%\n  - name: P4\n    when: { severity: P4 }\n    calendar: office\n    first_response: 30m\n    resolution: 3 working days\n    warn_at: 75%\n  - name: P5\n    when: { severity: P5 } # until it becomes a project, which leaves the promises\n    calendar: office\n    first_response: 30m\n    resolution: 5 working days\n    warn_at: 75%\n\n# The process names no time for this. A working day leaves nothing unowned for longer than the shortest promise of days.\nownership:\n  within: 1 working day\n  calendar: office\n  group: support\n\nincidents:\n  when: { severity: [P1, P2] }\n\n# What went wrong, how, and what prevents it. The process names no time: a working week is ours.\nwrite_up:\n  when: { severity: [P1, P2] }\n  within: 5 working days\n  calendar: office\n  done: written\n",
	product: "# The process of a product company's support: four priorities, the customer's tier decides the order among equals, and\n# a request before the sale states what engineers need to know.\nversion: 1\n\nseverities:\n  - {\n      name: p0,\n      label: 'priority: p0',\n      color: 'b60205',\n      description: A failed deployment or a total loss of service,\n    }\n  - {\n      name: p1,\n      label: 'priority: p1',\n      color: 'd93f0b',\n      description: Core features are unavailable or all is slow,\n    }\n  # From customers who pay.\n  - {\n      name: p2,\n      label: 'priority: p2',\n      color: 'fbca04',\n      description: A question or a problem that blocks nobody,\n    }\n  # Nobody outside has asked for it.\n  - { name: p3, label: 'priority: p3', color: '0e8a16', description: Work we found ourselves }\n\ncalendars:\n  office: { hours: { mon-fri: '09:00-17:00' } }\n\nteam:\n  groups:\n    support: { members: [] }\n    engineering: { members: [], label: 'group: engineering' }\n\ncustomers:\n  tiers: [pre-sales, enterprise, team, free, open-source, internal]\n  field: tier\n\nintake:\n  acknowledge: true\n  severity:\n    - { field: severity }\n    - { label: { 'priority: p0': p0, 'priority: p1': p1, 'priority: p2': p2, 'priority: p3': p3 } }\n  forms:\n    pre-sales.yml:\n      severity: { field: severity }\n      required: [summary, attempted, steps, impact, design, stage]\n\n# Contracts promise more than a general process can know: add rules by tier. What is written here is what the desk\n# asks of itself on a normal day: an answer within a couple of hours.\ninternal:\n  - name: normal load\n    calendar: office\n    first_response: 2h\n\nownership:\n  within: 4h\n  calendar: office\n  group: support\n\nincidents:\n  when: { severity: [p0, p1] }\n\nwrite_up:\n  when: { severity: p0 }\n  within: 24h\n",
	"support-ops": "# The process of an internal operations desk: every ticket comes through the right form with its required answers, the\n# criticality of the system decides how soon somebody is called, and the requester signs off the result.\nversion: 1\n\nseverities:\n  - { name: mission-critical, color: 'b60205', description: The organisation stands still without it }\n  - { name: business-critical, color: 'd93f0b', description: Important work stands still without it }\n  - { name: business-operational, color: 'fbca04', description: Daily work is harder without it }\n  - { name: administrative, color: '0e8a16', description: It can wait }\n\nteam:\n  groups:\n    on-call: { members: [] } # called where nobody answers\n\npagers:\n  on-call: {} # wakes them as soon as the desk says which service is behind it\n\nintake:\n  acknowledge: true\n  severity:\n    - { field: severity }\n  forms:\n    bug.yml:\n      severity: { field: severity }\n      required: [steps, severity]\n      label: 'form: bug'\n    incident.yml:\n      incident: true\n      severity:\n        sheet: .github/criticality.yml # system: criticality\n        field: system\n        map:\n          mission critical: mission-critical\n          business critical: business-critical\n          business operational: business-operational\n          administrative: administrative\n      required: [what-happens, impact, errors, steps-taken]\n      label: 'form: incident'\n    feature.yml:\n      severity: administrative\n      required: [business-need, expected-outcome]\n      label: 'form: feature'\n      ships_on: 1 # changes ship on the first of the month\n    rfc.yml:\n      severity: administrative\n      label: 'form: rfc'\n\n# Nothing is promised in hours; what counts is that nobody with an incident is left in silence.\nescalation:\n  - name: mission-critical silence\n    when: { incident: true, severity: mission-critical }\n    on: silence\n    after: 10m\n    to: on-call\n    page: on-call\n  - name: business-critical silence\n    when: { incident: true, severity: business-critical }\n    on: silence\n    after: 30m\n    to: on-call\n    page: on-call\n  - name: business-operational silence\n    when: { incident: true, severity: business-operational }\n    on: silence\n    after: 8h\n    to: on-call\n    page: on-call\n  - name: administrative silence\n    when: { incident: true, severity: administrative }\n    on: silence\n    after: 24h\n    to: on-call\n    page: on-call\n\nsign_off:\n  when: {} # it is done when the requester says so\n\nwrite_up:\n  when: { incident: true }\n  within: 24h\n  done: organised\n"
}, xe = [
	"first_response",
	"next_response",
	"update",
	"resolution"
];
function lostPromises(e, t) {
	return ["sla", "internal"].flatMap((n) => {
		let r = new Set(rulesIn(e, n).filter(hasTarget).map(nameOf));
		return rulesIn(t, n).flatMap((e) => {
			let t = nameOf(e);
			if (t === void 0 || !r.has(t) || hasTarget(e)) return [];
			let i = `The rule ${(0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.i)(t)} takes the place of the inherited one and promises nothing`;
			return [{
				...e.place,
				code: "no-target",
				path: [n],
				severity: "warning",
				message: i,
				allowed: [...xe]
			}];
		});
	});
}
function rulesIn(e, t) {
	let n = valueAt(e, [t]);
	return n?.kind === "list" ? n.items.filter((e) => e.kind === "map") : [];
}
function hasTarget(e) {
	return xe.some((t) => {
		let n = valueAt(e, [t]);
		return n !== void 0 && (n.kind !== "scalar" || n.value !== null);
	});
}
// src/policy/sections/bot.ts
const Se = (0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.a)({
	schema: (0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.b)().meta({
		description: "The account that acts, where App and Action are both installed; the other stands by. An App is written with its `[bot]`; the Action is `github-actions[bot]`.",
		examples: ["acme-desk[bot]"]
	}).optional(),
	resolve: (e, t) => ({ bot: t === void 0 ? null : accountNamed(e, t) })
}), L = "github-actions[bot]";
function accountNamed(e, t) {
	let r = t.toLowerCase().replace(/^@/, "");
	if ((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__.c)(r.replace(/\[bot\]$/, "")) && `${r}[bot]` != L) return r;
	let i = `${(0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.i)(t)} is no account that could act`, a = L.startsWith(r) ? { nearest: L } : {}, o = [
		L,
		"NAME[bot]",
		"LOGIN"
	];
	return e.report({
		code: "unknown-value",
		path: ["bot"],
		message: i,
		allowed: o,
		...a
	}), null;
}
// src/calendar/intervals.ts
var IntervalBuilder = class {
	#e;
	#t;
	#n = [];
	constructor(e, t) {
		this.#e = e, this.#t = t;
	}
	add(e, t) {
		let n = (0,_instant_js__WEBPACK_IMPORTED_MODULE_3__.m)(e, this.#e), r = (0,_instant_js__WEBPACK_IMPORTED_MODULE_3__.d)(t, this.#t);
		n < r && this.#n.push([n, r]);
	}
	merged() {
		this.#n.sort((e, t) => e[0] - t[0]);
		let e = [], t = [], n = -Infinity;
		for (let [r, i] of this.#n) r > n ? (e.push(r), t.push(i), n = i) : i > n && (t[t.length - 1] = i, n = i);
		return {
			opens: e,
			closes: t
		};
	}
}, Ce = class Report {
	path;
	#e;
	constructor(e, t = []) {
		this.#e = e, this.path = t;
	}
	below(e) {
		return new Report(this.#e, [...this.path, e]);
	}
	at(e) {
		return new Report(this.#e, e);
	}
	fault(e) {
		this.#e.push({
			...e,
			path: this.path,
			at: "value"
		});
	}
	keyFault(e) {
		this.#e.push({
			...e,
			path: this.path,
			at: "key"
		});
	}
};
function faultText({ message: e, allowed: t = [], nearest: n }) {
	let r = [/[.?!]$/.test(e) ? e : `${e}.`];
	if (t.length > 0) {
		let e = t.length > 24 ? `, and ${t.length - 24} more` : "";
		r.push(`Allowed: ${t.slice(0, 24).join(", ")}${e}.`);
	}
	return n !== void 0 && r.push(`Did you mean "${n}"?`), r.join(" ").replaceAll(/[\s\u0085]+/g, " ");
}
function isFault(e) {
	return "code" in e && "message" in e;
}
// src/calendar/holidays.ts
var RegionHolidays = class {
	#e;
	#t = new Map();
	constructor(e) {
		this.#e = e;
	}
	has(e) {
		let t = (0,_dist_js__WEBPACK_IMPORTED_MODULE_4__.h)(e), n = this.#t.get(t);
		return n === void 0 && (n = new Set(this.#e(t)), this.#t.set(t, n)), n.has(e);
	}
};
const we = new Map();
async function regionHolidays(e) {
	let t = we.get(e);
	if (t !== void 0) return t;
	let n = await loadRegion(e);
	return isFault(n) || we.set(e, n), n;
}
async function loadRegion(e) {
	let { default: t } = await __webpack_require__.e(/* import() */ 994).then(__webpack_require__.bind(__webpack_require__, 1994)), [n = "", r, i, ...a] = e.split("-"), o = new t(), s = Object.keys(o.getCountries()), c = s.includes(n) ? namesOf(o.getStates(n)) : [], l = r !== void 0 && c.includes(r) ? namesOf(o.getRegions(n, r)) : [];
	if (!s.includes(n) || r !== void 0 && !c.includes(r) || i !== void 0 && !l.includes(i) || a.length !== 0) {
		let t = nearestWord(e, [
			...s,
			...c.map((e) => `${n}-${e}`),
			...l.map((e) => `${n}-${r ?? ""}-${e}`)
		]);
		return {
			code: "unknown-region",
			message: `The public holidays of "${e}" are not known; write a country and its state, such as US-CA, or single dates`,
			...t === void 0 ? {} : { nearest: t }
		};
	}
	let u = new t(n, r ?? "", i ?? "", { types: ["public"] });
	return new RegionHolidays((e) => [e - 1, e].flatMap((e) => u.getHolidays(e).flatMap(datesOf)));
}
function namesOf(e) {
	return Object.keys(e ?? {});
}
function datesOf(e) {
	let t = (0,_dist_js__WEBPACK_IMPORTED_MODULE_4__.p)(e.date.slice(0, 10));
	if (t === null) return [];
	let n = Math.floor((e.end.getTime() - e.start.getTime()) / _instant_js__WEBPACK_IMPORTED_MODULE_3__.n + .1);
	return Array.from({ length: n }, (e, n) => t + n);
}
async function readHoliday(e) {
	return /^\d/.test(e) ? (0,_dist_js__WEBPACK_IMPORTED_MODULE_4__.p)(e) ?? badDate$1(e) : regionHolidays(e);
}
function badDate$1(e) {
	let t = (0,_dist_js__WEBPACK_IMPORTED_MODULE_4__.p)(`${e.slice(0, 8)}28`);
	return {
		code: "bad-date",
		message: `"${e}" is not a date${t === null ? "" : `; ${(0,_dist_js__WEBPACK_IMPORTED_MODULE_4__.f)(t).slice(0, 7)} is a month without that day`}`,
		allowed: ["YYYY-MM-DD"]
	};
}
// src/calendar/window.ts
function lengthOf(e) {
	return e.closes - e.opens + (e.overnight ? _instant_js__WEBPACK_IMPORTED_MODULE_3__.n : 0);
}
// src/calendar/hours.ts
const R = [
	"mon",
	"tue",
	"wed",
	"thu",
	"fri",
	"sat",
	"sun"
], Te = 7 * _instant_js__WEBPACK_IMPORTED_MODULE_3__.n;
function readHours(e, t) {
	let n = R.map(() => []);
	if (!isMap(e)) return t.fault({
		code: "wrong-type",
		message: "Hours are a map from days to windows, such as mon-fri: \"09:00-17:00\""
	}), n;
	let r = [], i = new Map();
	for (let [n, a] of Object.entries(e)) {
		let e = readDays(n, t.below(n));
		if (e === null) continue;
		let o = readWindows(a, t.below(n));
		if (o.length === 0) for (let t of e) i.set(t, n);
		for (let { window: t, text: n, path: i } of o) for (let a of e) r.push({
			weekday: a,
			window: t,
			text: n,
			path: i
		});
	}
	checkClosedDays(r, i, t), checkOverlaps(r, t, !0);
	for (let { weekday: e, window: t } of r) n[e]?.push(t);
	return n;
}
function readDateHours(e, t) {
	let n = readWindows(e, t);
	return checkOverlaps(n.map((e) => ({
		...e,
		weekday: 0
	})), t, !1), n.map(({ window: e }) => e);
}
function readDays(e, t) {
	let n = new Set();
	for (let r of e.split(",")) {
		let [i = "", a = i, ...o] = r.split("-").map((e) => e.trim().toLowerCase()), s = R.findIndex((e) => e === i), c = R.findIndex((e) => e === a);
		if (s === -1 || c === -1 || o.length > 0) {
			let n = nearestWord(s === -1 ? i : a, R);
			return t.keyFault({
				code: "unknown-key",
				message: `"${e}" names no days of the week; write mon-fri, mon,wed or sat`,
				allowed: R,
				...n === void 0 ? {} : { nearest: n }
			}), null;
		}
		for (let e = s; n.add(e), e !== c; e = (e + 1) % 7);
	}
	return n;
}
function readWindows(e, t) {
	return e === "closed" ? [] : Array.isArray(e) ? e.flatMap((e, n) => readWindow(e, t.below(n)) ?? []) : [readWindow(e, t) ?? []].flat();
}
function readWindow(e, t) {
	let refuse = (e, n) => (t.fault({
		code: e,
		message: n,
		allowed: [
			"09:00-17:00",
			"22:00-06:00",
			"00:00-24:00",
			"closed"
		]
	}), null);
	if (typeof e != "string") return refuse("wrong-type", "A window is text in quotes, such as \"09:00-17:00\"");
	let n = /^(\d{2}):(\d{2}) *[-–] *(\d{2}):(\d{2})$/.exec(e.trim());
	if (n === null) return refuse("bad-hours", `"${e}" is not a window of opening hours`);
	let [r, i] = [clockTime(n[1], n[2]), clockTime(n[3], n[4])];
	return r === null ? refuse("bad-hours", `"${e}" starts at a time that no clock shows`) : i === null ? refuse("bad-hours", `"${e}" ends at a time that no clock shows`) : r === 864e5 ? refuse("bad-hours", `"${e}" starts at 24:00; write it as 00:00 of the next day`) : r === i ? refuse("bad-hours", `"${e}" is empty; the whole day is "00:00-24:00"`) : {
		window: {
			opens: r,
			closes: i,
			overnight: i < r
		},
		text: e,
		path: t.path
	};
}
function clockTime(e, t) {
	let n = (Number(e) * 60 + Number(t)) * _instant_js__WEBPACK_IMPORTED_MODULE_3__.o;
	return Number(t) <= 59 && n <= 864e5 ? n : null;
}
function checkClosedDays(e, t, n) {
	let r = new Set();
	for (let { weekday: i, text: a } of e) {
		let e = t.get(i);
		e === void 0 || r.has(e) || (r.add(e), n.below(e).fault({
			code: "bad-hours",
			message: `${R[i] ?? ""} is closed here, but open ("${a}") elsewhere in the same hours`
		}));
	}
}
function checkOverlaps(e, t, n) {
	let r = e.map((e) => {
		let t = e.weekday * _instant_js__WEBPACK_IMPORTED_MODULE_3__.n + e.window.opens;
		return {
			entry: e,
			start: t,
			end: t + lengthOf(e.window)
		};
	}).sort((e, t) => e.start - t.start), i = new Set();
	for (let [e, t] of r.entries()) {
		let i = r[e + 1], a = r[0];
		i !== void 0 && i.start < t.end ? tell(t.entry, i.entry) : n && i === void 0 && a !== void 0 && a.start + Te < t.end && tell(t.entry, a.entry);
	}
	function tell(n, r) {
		let a = JSON.stringify([n.path, r.path]);
		if (i.has(a)) return;
		i.add(a);
		let o = [n, r].find(({ window: e }) => e.overnight), s = o === void 0 ? "" : `; "${o.text}" runs across midnight: if that is not meant, swap its start and end`;
		t.at(e.indexOf(n) > e.indexOf(r) ? n.path : r.path).fault({
			code: "overlapping-hours",
			message: `"${n.text}" on ${dayName(n)} overlaps "${r.text}" on ${dayName(r)}${s}`
		});
	}
	function dayName({ weekday: e }) {
		return n ? R[e] ?? "" : "the same date";
	}
}
function isMap(e) {
	return typeof e == "object" && !!e && !Array.isArray(e);
}
// src/calendar/zone-fault.ts
function unknownZone(e) {
	let t = slipOf(e, Intl.supportedValuesOf("timeZone")), n = /^[A-Za-z]{2,5}$/.test(e) ? ": an abbreviation may stand for several" : "";
	return {
		code: "unknown-zone",
		message: `${(0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.i)(e)} is not a time zone of the IANA database${n}`,
		...t === void 0 ? { allowed: ["a region and a city such as Europe/Berlin", "UTC"] } : { nearest: t }
	};
}
const Ee = new Map([
	["EST", "America/New_York"],
	["MST", "America/Denver"],
	["HST", "America/Adak"]
]);
function withoutSummerTime(e) {
	let t = Ee.get(e.toUpperCase());
	return t === void 0 ? null : {
		code: "no-summer-time",
		message: `${(0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.i)(e)} has no summer time; where clocks change, name a place, such as ${t}`
	};
}
// src/calendar/spec.ts
const De = [
	"timezone",
	"hours",
	"holidays",
	"dates",
	"hours_per_day"
], Oe = ["union", "hours_per_day"];
async function readSpec(e, t, n) {
	let r = {
		kind: "union",
		members: [],
		workingDay: null
	};
	if (!isMap(e)) return n.fault({
		code: "wrong-type",
		message: "A calendar is a map with hours, or with a union",
		allowed: De
	}), r;
	let i = "union" in e;
	checkKeys(e, i ? Oe : De, n);
	let a = readWorkingDay(e.hours_per_day, n.below("hours_per_day"));
	return i ? {
		kind: "union",
		members: readMembers(e.union, n.below("union")),
		workingDay: a
	} : (e.hours === void 0 && n.fault({
		code: "missing-key",
		message: "A calendar needs hours, such as { mon-fri: \"09:00-17:00\" }"
	}), {
		kind: "week",
		workingDay: a,
		zone: (0,_dist_js__WEBPACK_IMPORTED_MODULE_4__.d)(readZone(e.timezone, t, n.below("timezone"))),
		hours: readWeek(e.hours, n.below("hours")),
		holidays: await readHolidays(e.holidays, n.below("holidays")),
		dates: readDates(e.dates, n.below("dates"))
	});
}
function checkKeys(e, t, n) {
	for (let r of Object.keys(e)) {
		if (t.includes(r)) continue;
		let e = nearestWord(r, t), i = `"${r}" is not a word of this kind of calendar`;
		n.below(r).keyFault({
			code: "unknown-key",
			message: i,
			allowed: t,
			...e === void 0 ? {} : { nearest: e }
		});
	}
}
function readWorkingDay(e, t) {
	return e === void 0 ? null : typeof e == "number" && e > 0 && e <= 24 ? Math.round(e * _instant_js__WEBPACK_IMPORTED_MODULE_3__.i) : (t.fault({
		code: "wrong-type",
		message: "A working day has more than 0 and at most 24 hours; write a number"
	}), null);
}
function readMembers(e, t) {
	return !Array.isArray(e) || e.length === 0 ? (t.fault({
		code: "wrong-type",
		message: "A union is a list of calendar names"
	}), []) : e.filter((e, n) => typeof e == "string" || (t.below(n).fault({
		code: "wrong-type",
		message: "A member of a union is the name of a calendar"
	}), !1));
}
function readZone(e, t, n) {
	return e === void 0 ? t : typeof e == "string" ? (0,_dist_js__WEBPACK_IMPORTED_MODULE_4__.u)(e) ? e : (n.fault(unknownZone(e)), t) : (n.fault({
		code: "wrong-type",
		message: "A time zone is a name such as Europe/Berlin"
	}), t);
}
function readWeek(e, t) {
	return readHours(e ?? {}, t);
}
async function readHolidays(e, t) {
	if (e === void 0) return [];
	let n = Array.isArray(e) ? e : [e], r = new Set(), i = [];
	for (let [a, o] of n.entries()) {
		let n = Array.isArray(e) ? t.below(a) : t;
		if (typeof o != "string") {
			n.fault({
				code: "wrong-type",
				message: "A holiday is a date (2026-12-25) or a region (DE-BE)"
			});
			continue;
		}
		let s = await readHoliday(o);
		typeof s == "number" ? r.add(s) : isFault(s) ? n.fault(s) : i.push(s);
	}
	return r.size > 0 ? [r, ...i] : i;
}
function readDates(e, t) {
	let n = new Map();
	if (e === void 0) return n;
	if (!isMap(e)) return t.fault({
		code: "wrong-type",
		message: "Dates are a map, such as { 2026-12-24: \"10:00-14:00\" }"
	}), n;
	for (let [r, i] of Object.entries(e)) {
		let e = (0,_dist_js__WEBPACK_IMPORTED_MODULE_4__.p)(r);
		e === null && t.below(r).keyFault(badDate$1(r));
		let a = readDateHours(i, t.below(r));
		e !== null && n.set(e, a);
	}
	return n;
}
// src/calendar/timetable.ts
const z = 364 * _instant_js__WEBPACK_IMPORTED_MODULE_3__.n, ke = Math.floor(_instant_js__WEBPACK_IMPORTED_MODULE_3__.r / z), Ae = Math.floor(_instant_js__WEBPACK_IMPORTED_MODULE_3__.a / z);
var Timetable = class {
	name;
	zone;
	always = !1;
	workingDay;
	#e;
	#t;
	#n = new Map();
	#r = [0];
	#i;
	constructor({ name: e, zone: t, workingDay: n, source: r, settledAfter: i }) {
		this.name = e, this.zone = t, this.workingDay = n, this.#e = r, this.#t = i;
	}
	between(e, t) {
		return this.#a(t) - this.#a(e);
	}
	add(e, t) {
		if (!(t >= 0)) throw RangeError(`Not a duration to add: ${String(t)}`);
		if (t === 0) return this.nextOpening(e);
		let n = this.#a(e) + t, { index: r, total: i } = this.#o(n, stretchOf(e)), { opens: a, before: o } = this.#c(r), s = n - i, c = lastBelow(o, s);
		return (0,_instant_js__WEBPACK_IMPORTED_MODULE_3__.f)((a[c] ?? 0) + s - (o[c] ?? 0));
	}
	isOpen(e) {
		let { opens: t, closes: n } = this.#c(stretchOf(e)), r = lastAtMost(t, e);
		return r >= 0 && e < (n[r] ?? 0);
	}
	nextOpening(e) {
		let t = this.#c(stretchOf(e)), n = lastAtMost(t.opens, e);
		if (n >= 0 && e < (t.closes[n] ?? 0)) return e;
		let r = t.opens[n + 1];
		if (r !== void 0) return (0,_instant_js__WEBPACK_IMPORTED_MODULE_3__.f)(r);
		for (let t = stretchOf(e) + 1;; t += 1) {
			let [e] = this.#c(t).opens;
			if (e !== void 0) return (0,_instant_js__WEBPACK_IMPORTED_MODULE_3__.f)(e);
		}
	}
	nextClosing(e) {
		if (!this.isOpen(e)) return null;
		let t = Math.min(Ae, stretchOf((0,_instant_js__WEBPACK_IMPORTED_MODULE_3__.m)(e, this.#t)) + 3);
		for (let n = stretchOf(e); n <= t; n += 1) {
			let { opens: t, closes: r } = this.#c(n), i = startOf$1(n);
			if (i > e && t[0] !== i) return i;
			let a = r[lastAtMost(t, Math.max(e, i))];
			if (a !== void 0 && a < i + z) return (0,_instant_js__WEBPACK_IMPORTED_MODULE_3__.f)(a);
		}
		return null;
	}
	#a(e) {
		let t = stretchOf(e), n = this.#s(t), { opens: r, closes: i, before: a } = this.#c(t), o = lastAtMost(r, e);
		return o < 0 ? n : n + (a[o] ?? 0) + Math.min(e, i[o] ?? 0) - (r[o] ?? 0);
	}
	#o(e, t) {
		let n = t, r = t + 1;
		for (; this.#s(r) < e;) n = r, r += 1;
		return {
			index: n,
			total: this.#s(n)
		};
	}
	#s(e) {
		this.#i === void 0 && this.#c(e);
		let t = this.#i ??= e;
		for (; e < t;) --t, this.#r.unshift((this.#r[0] ?? 0) - this.#c(t).total), this.#i = t;
		for (; e >= t + this.#r.length;) {
			let e = this.#r.length - 1;
			this.#r.push((this.#r[e] ?? 0) + this.#c(t + e).total);
		}
		return this.#r[e - t] ?? 0;
	}
	#c(e) {
		let t = this.#n.get(e);
		if (t === void 0) {
			if (!(e >= ke && e <= Ae)) throw RangeError("Outside the years 1900 to 2299");
			t = compile(this.#e(startOf$1(e), startOf$1(e + 1)));
			let [n] = this.#n.keys();
			n !== void 0 && this.#n.size >= 256 && this.#n.delete(n), this.#n.set(e, t);
		}
		return t;
	}
};
function stretchOf(e) {
	return Math.floor(e / z);
}
function startOf$1(e) {
	return (0,_instant_js__WEBPACK_IMPORTED_MODULE_3__.f)(e * z);
}
function compile({ opens: e, closes: t }) {
	let n = new Float64Array(e.length), r = 0;
	for (let [i, a] of e.entries()) n[i] = r, r += (t[i] ?? a) - a;
	return {
		opens: Float64Array.from(e),
		closes: Float64Array.from(t),
		before: n,
		total: r
	};
}
function lastAtMost(e, t) {
	let n = -1, r = e.length;
	for (; r - n > 1;) {
		let i = n + r >> 1;
		(e[i] ?? 0) <= t ? n = i : r = i;
	}
	return n;
}
function lastBelow(e, t) {
	let n = -1, r = e.length;
	for (; r - n > 1;) {
		let i = n + r >> 1;
		(e[i] ?? 0) < t ? n = i : r = i;
	}
	return n;
}
// src/calendar/weekly.ts
function weeklySource(e) {
	let { zone: t } = e;
	return (n, r) => {
		let i = new IntervalBuilder(n, r), a = Math.floor(t.wallAt(n) / _instant_js__WEBPACK_IMPORTED_MODULE_3__.n) - 2, o = Math.floor(t.wallAt(r) / _instant_js__WEBPACK_IMPORTED_MODULE_3__.n) + 1;
		for (let n = a; n <= o; n += 1) {
			let r = windowsOf(e, n);
			if (r.length !== 0 && exists(t, n)) for (let e of r) i.add(t.resolve(n * _instant_js__WEBPACK_IMPORTED_MODULE_3__.n + e.opens).first, closingOf(t, n, e));
		}
		return i.merged();
	};
}
function windowsOf({ hours: e, holidays: t, dates: n }, r) {
	let i = n.get(r);
	if (i !== void 0) return i;
	let a = e[(0,_dist_js__WEBPACK_IMPORTED_MODULE_4__.m)(r)] ?? [];
	return a.length > 0 && t.some((e) => e.has(r)) ? [] : a;
}
function longestDay(e) {
	return Math.max(...e.map((e) => e.reduce((e, t) => e + lengthOf(t), 0)));
}
function exists(e, t) {
	let n = e.resolve(t * _instant_js__WEBPACK_IMPORTED_MODULE_3__.n);
	return !n.skipped || e.wallAt(n.first) < (t + 1) * 864e5;
}
function closingOf(e, t, { closes: n, overnight: r }) {
	return r ? e.resolve((t + 1) * _instant_js__WEBPACK_IMPORTED_MODULE_3__.n + n).last : n === 864e5 ? e.resolve((t + 1) * _instant_js__WEBPACK_IMPORTED_MODULE_3__.n).first : e.resolve(t * _instant_js__WEBPACK_IMPORTED_MODULE_3__.n + n).last;
}
// src/calendar/compile.ts
const B = Date.UTC(2025, 0, 13), V = {
	first: Date.UTC(2026, 0, 1) / _instant_js__WEBPACK_IMPORTED_MODULE_3__.n,
	last: Date.UTC(2026, 11, 31) / _instant_js__WEBPACK_IMPORTED_MODULE_3__.n
};
async function compileCalendars(e, t) {
	let n = [], r = new Ce(n), i = new Map(), a = new Set(), o = {
		"24x5": { hours: { "mon-fri": "00:00-24:00" } },
		...e
	};
	for (let [e, s] of Object.entries(o)) {
		let o = n.length;
		if (e === "24x7") {
			r.below(e).keyFault({
				code: "duplicate-name",
				message: "24x7 is built in: it never closes. Use another name"
			});
			continue;
		}
		let c = await readSpec(s, t, r.below(e));
		c.kind === "week" && n.length === o && checkOpens(c, r.below(e)), i.set(e, c), n.length > o && a.add(e);
	}
	checkUnions(i, a, r);
	let s = new Map([["24x7", draftAlways(t)]]), draft = (e) => {
		let t = s.get(e);
		if (t !== void 0) return t;
		let n = i.get(e);
		if (n === void 0 || a.has(e)) return null;
		let r = n.kind === "week" ? draftWeek(e, n) : draftUnion(e, n, draft);
		return r !== null && s.set(e, r), r;
	};
	for (let e of i.keys()) draft(e);
	return {
		calendars: new Map([...s].map(([e, { calendar: t }]) => [e, t])),
		problems: n
	};
}
function checkOpens(e, t) {
	let n = e.hours.some((e) => e.length > 0);
	if (n) {
		let t = {
			...e,
			holidays: e.holidays.filter((e) => !(e instanceof Set)),
			dates: new Map()
		};
		for (let e = V.first; e <= V.last; e += 1) if (windowsOf(t, e).length > 0) return;
	}
	t.below("hours").fault({
		code: "never-open",
		message: n ? "Every day with hours is a public holiday, so this calendar never opens" : "No day of the week has hours, so this calendar has no opening ahead"
	});
}
function checkUnions(e, t, n) {
	let r = ["24x7", ...e.keys()], i = new Set(), a = [], visit = (o) => {
		let s = e.get(o);
		if (!(s?.kind !== "union" || i.has(o))) {
			a.push(o);
			for (let [e, i] of s.members.entries()) {
				let s = n.below(o).below("union").below(e), c = a.indexOf(i);
				if (!r.includes(i)) {
					let e = nearestWord(i, r), n = `No calendar is named "${i}"`;
					s.fault({
						code: "unknown-reference",
						message: n,
						allowed: r,
						...e === void 0 ? {} : { nearest: e }
					}), t.add(o);
				} else if (c !== -1) {
					let e = [...a.slice(c), i].join(" → ");
					s.fault({
						code: "circular-union",
						message: `This union contains itself: ${e}`
					}), t.add(o);
				} else visit(i);
			}
			a.pop(), i.add(o);
		}
	};
	for (let t of e.keys()) visit(t);
}
function draftAlways(e) {
	let source = (e, t) => ({
		opens: [e],
		closes: [t]
	});
	return {
		calendar: alwaysOpen("24x7", e),
		source,
		ordinary: source,
		settledAfter: _instant_js__WEBPACK_IMPORTED_MODULE_3__.t
	};
}
function draftWeek(e, t) {
	let n = weeklySource(t), r = weeklySource({
		...t,
		holidays: [],
		dates: new Map()
	}), i = t.holidays.flatMap((e) => e instanceof Set ? [...e] : []), a = (0,_instant_js__WEBPACK_IMPORTED_MODULE_3__.f)(Math.max(-Infinity, ...i, ...t.dates.keys()) * _instant_js__WEBPACK_IMPORTED_MODULE_3__.n), o = t.workingDay ?? longestDay(t.hours);
	return {
		calendar: new Timetable({
			name: e,
			zone: t.zone.name,
			workingDay: o,
			source: n,
			settledAfter: a
		}),
		source: n,
		ordinary: r,
		settledAfter: a
	};
}
function draftUnion(e, t, n) {
	let r = t.members.map(n);
	if (!r.every((e) => e !== null)) return null;
	let [i] = r;
	if (i === void 0) return null;
	let a = i.calendar.zone, o = unite(r.map((e) => e.source)), s = unite(r.map((e) => e.ordinary)), c = (0,_instant_js__WEBPACK_IMPORTED_MODULE_3__.m)(i.settledAfter, ...r.map((e) => e.settledAfter));
	return {
		calendar: new Timetable({
			name: e,
			zone: a,
			workingDay: t.workingDay ?? longestDayOf(s, a),
			source: o,
			settledAfter: c
		}),
		source: o,
		ordinary: s,
		settledAfter: c
	};
}
function unite(e) {
	return (t, n) => {
		let r = new IntervalBuilder(t, n);
		for (let i of e) {
			let { opens: e, closes: a } = i(t, n);
			for (let [t, n] of e.entries()) r.add(n, a[t] ?? n);
		}
		return r.merged();
	};
}
function longestDayOf(e, t) {
	let n = (0,_dist_js__WEBPACK_IMPORTED_MODULE_4__.d)(t), r = 0;
	for (let t = B; t < B + 7 * _instant_js__WEBPACK_IMPORTED_MODULE_3__.n; t += _instant_js__WEBPACK_IMPORTED_MODULE_3__.n) {
		let { opens: i, closes: a } = e(n.resolve(t).first, n.resolve(t + _instant_js__WEBPACK_IMPORTED_MODULE_3__.n).first), o = i.reduce((e, t, n) => e + (a[n] ?? t) - t, 0);
		r = Math.max(r, o);
	}
	return r;
}
// src/policy/sections/calendars.ts
const H = (0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.S)([(0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.b)(), (0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.m)((0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.b)())]), je = (0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.y)({
	timezone: (0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.b)().meta({
		description: "IANA zone of the hours. Default: the desk’s.",
		examples: ["Europe/Berlin"]
	}).optional(),
	hours: (0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.v)((0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.b)(), H).meta({
		description: "Days, or ranges of days, and the windows in which they are open. A union has none.",
		examples: [{
			"mon-thu": ["09:00-12:30", "13:30-18:00"],
			fri: "09:00-15:00"
		}]
	}).optional(),
	holidays: H.meta({
		description: "Dates, and regions whose public holidays are meant.",
		examples: [["DE-BE", "2026-12-24"]]
	}).optional(),
	dates: (0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.v)((0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.b)(), H).meta({
		description: "Hours of single dates, in place of the week’s and of holidays.",
		examples: [{
			"2026-11-28": "10:00-14:00",
			"2026-12-24": "closed"
		}]
	}).optional(),
	union: (0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.m)((0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.b)()).meta({
		description: "Calendars of which at least one is open; in place of hours.",
		examples: [["office", "americas"]]
	}).optional(),
	hours_per_day: (0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__._)().meta({
		description: "Hours in one working day. Default: the longest weekday’s.",
		examples: [8]
	}).optional()
}), Me = (0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.a)({
	schema: (0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.v)((0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.b)(), je).meta({ description: "Working time, by name. `24x7` and `24x5` are built in." }).default({}),
	resolve: (e) => ({ calendars: e.calendars })
});
async function compileWorkingTime({ report: e }, t, n) {
	let r = Object.keys(t).length > 200;
	r && e({
		code: "too-large",
		path: ["calendars"],
		at: "key",
		message: "A policy has at most 200 calendars"
	});
	let i = await compileCalendars(r ? {} : t, n);
	for (let t of i.problems) e({
		...t,
		path: ["calendars", ...t.path]
	});
	for (let [n, i] of r ? [] : Object.entries(t)) {
		let t = isMap(i) && !("union" in i) ? i.timezone : void 0, r = typeof t == "string" ? withoutSummerTime(t) : null;
		r !== null && e({
			...r,
			path: [
				"calendars",
				n,
				"timezone"
			]
		});
	}
	for (let n of Object.keys(t).filter((e) => e.trim() === "")) e({
		code: "unknown-value",
		path: ["calendars", n],
		at: "key",
		message: "A calendar needs a name"
	});
	return i.calendars;
}
// src/commands/spec.ts
function command(e) {
	return e;
}
function misread(e, t = null) {
	return {
		outcome: "not_understood",
		reason: e,
		meant: t
	};
}
// src/commands/reading.ts
function understood(e, ...t) {
	return {
		consequences: t,
		why: e
	};
}
function saying(...e) {
	return (t) => understood(t, ...e);
}
function leading(e, t) {
	let n = e.toLowerCase(), r = null;
	for (let e of t) {
		let t = e.toLowerCase();
		n.startsWith(t) && /^(?:$|\s)/.test(n.slice(t.length, t.length + 1)) && (r === null || e.length > r.length) && (r = e);
	}
	return r === null ? null : {
		name: r,
		rest: e.slice(r.length).trim()
	};
}
function unknownWord(e, t, n) {
	if (e === "") return missing(t);
	let [r = ""] = e.split(/\s/, 1), i = suggestion(e, n).nearest ?? suggestion(r, n).nearest ?? null;
	return misread({
		kind: "bad_value",
		value: r,
		allowed: n
	}, i);
}
function missing(e) {
	return misread({
		kind: "missing",
		what: e
	});
}
function badDate(e, t = null) {
	return misread({
		kind: "bad_date",
		value: e
	}, t);
}
function past() {
	return misread({
		kind: "not_now",
		because: { kind: "date_past" }
	});
}
// src/commands/ack.ts
const Ne = command({
	name: "ack",
	args: "[why]",
	does: "says that the ticket was seen; it is no answer",
	by: ["staff"],
	read: saying({
		kind: "signal",
		signal: "ack"
	})
});
// src/commands/mentions.ts
function peopleIn(e, { me: t }, n) {
	let r = e.split(/[\s,]+/).filter((e) => e !== ""), isPerson = (e) => e !== void 0 && (isMention(e) || e.toLowerCase() === "me"), i = r.findIndex((e, t) => !isPerson(e) && !(t > 0 && Pe.test(e) && isPerson(r[t + 1]))), a = i === -1 ? r.length : i, o = r.slice(0, a).filter(isPerson), [s] = r;
	if (s !== void 0 && o.length === 0) {
		let e = n?.find((e) => e === s.toLowerCase()) ?? suggestion(s, n ?? []).nearest;
		return misread({
			kind: "bad_value",
			value: s,
			allowed: []
		}, e === void 0 ? null : `@${e}`);
	}
	let c = [...new Set(o.map((e) => loginIn(e, t)))], l = n === null ? void 0 : c.find((e) => !n.includes(e));
	if (l !== void 0) {
		let e = suggestion(l, n ?? []).nearest;
		return {
			outcome: "refused",
			reason: {
				kind: "not_now",
				because: {
					kind: "off_roster",
					login: l
				}
			},
			meant: e === void 0 ? null : `@${e}`
		};
	}
	return {
		logins: c,
		rest: r.slice(a).join(" ")
	};
}
const Pe = /^(?:and|und|&)$/i;
function mentionsIn(e, { me: t }) {
	let n = e.split(/[\s,]+/).filter(isMention);
	return [...new Set(n.map((e) => loginIn(e, t)))];
}
function isMention(e) {
	return e.startsWith("@") && (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__.c)(e.slice(1));
}
function loginIn(e, t) {
	return e.toLowerCase() === "me" ? t : e.slice(1).toLowerCase();
}
// src/commands/assign.ts
const Fe = command({
	name: "assign",
	args: "@NAME|me",
	does: "gives the ticket to people on the roster",
	by: ["staff"],
	read: (e, t) => {
		if (e === "") return missing("@NAME");
		let n = peopleIn(e, t, t.staff());
		if ("outcome" in n) return n;
		let { logins: r, rest: i } = n;
		return understood(i, {
			kind: "assignment",
			assigned: !0,
			logins: r,
			otherwise: nobody
		});
	}
});
function nobody() {
	return [];
}
// src/commands/cc.ts
const Ie = command({
	name: "cc",
	args: "@NAME…",
	does: "tells people; whom staff name may speak for the customer",
	by: ["staff", "customer"],
	read: (e, t) => {
		let n = mentionsIn(e, t);
		return n.length === 0 ? missing("@NAME") : understood("", {
			kind: "invite",
			logins: n
		});
	}
}), Le = command({
	name: "close",
	args: "[why]",
	does: "closes the ticket as completed",
	by: ["staff", "customer"],
	read: saying({
		kind: "lifecycle",
		step: "close",
		reason: "completed",
		onlyOpen: !1,
		explained: !1
	})
});
// src/commands/date.ts
function dateIn(e, t) {
	let [n = "", r = "", ...i] = e.split(/\s+/), a = r === "" ? null : (0,_dist_js__WEBPACK_IMPORTED_MODULE_4__.c)(`${n} ${r}`, t), o = a ?? (0,_dist_js__WEBPACK_IMPORTED_MODULE_4__.c)(n, t), s = (a === null ? [r, ...i] : i).join(" ").trim();
	if (o === null) return badDate(n, nearest(n));
	let c = a === null && isDay(n) ? n : null;
	if (s === "") return {
		at: o,
		day: c,
		rest: s
	};
	let l = timeAhead(s);
	if (l !== null || zoneAhead(s)) {
		let t = a === null ? n : `${n}T${r}`;
		return isDay(t) ? badDate(e, join(t, l)) : badDate(e, Je.test(s) ? nearest(`${t} ${s}`) : t);
	}
	return {
		at: o,
		day: c,
		rest: s
	};
}
function dateAlone(e, t) {
	let n = dateIn(e, t);
	return "outcome" in n ? badDate(e, n.meant) : n.rest === "" ? n.at : badDate(e);
}
function isDay(e) {
	return (0,_dist_js__WEBPACK_IMPORTED_MODULE_4__.p)(e) !== null;
}
function nearest(e) {
	let t = e.slice(0, 10);
	return isDay(t) ? join(t, timeAhead(e.slice(11))) : null;
}
function join(e, t) {
	return t === null || t === "" ? e : `${e}T${t}`;
}
const Re = /^(?:[,;:(@–—]|-(?!\d)|\s)+/, ze = /^(?:at|by|from|until|till|before|around|um|bis|ab|gegen|vor)\s+/i, U = String.raw`(?![\p{L}\d])`, Be = new RegExp(String.raw`^t?(\d{1,2})(?:[:.h](\d{2})(?!\d|\.\d)(?::\d{2})?)?\s?(?:([ap])\.?m\b|h${U}|hrs?${U}|uhr${U}|o['’]clock)?`, "iu"), Ve = /^t?([01]\d|2[0-4])([0-5]\d)(?=$|[),;.]?(?:\s*(?:h|hrs?|hours|uhr)?[),;.]?$))/i, He = RegExp(`^(noon|midday|mittags?|midnight|mitternacht|cob|eob)${U}`, "iu");
function timeAhead(e) {
	let t = e.replace(Re, ""), n = t.replace(ze, ""), r = He.exec(n)?.[1]?.toLowerCase();
	if (r !== void 0) return /^(?:noon|mid?da|mitta)/.test(r) ? "12:00" : "";
	let i = Ve.exec(n);
	if (i !== null) return written(Number(i[1]), Number(i[2]));
	let a = Be.exec(n);
	if (a === null) return null;
	let [o, s, c, l] = a, u = n.slice(o.length), d = c === void 0 && /^t?\d+\s?$/i.test(o);
	return /^[\p{L}\d]/u.test(u) && !zoneAhead(u) && (d ? !/\s$/.test(o) : c === void 0) || d && n === t && !/^[),;.]*$/.test(u) && !zoneAhead(u) || d && /^[-/.:]\d/.test(u) && !zoneAhead(u) ? null : written(hours$1(Number(s), l), Number(c ?? 0));
}
function hours$1(e, t) {
	return t === void 0 ? e : e % 12 + (t.toLowerCase() === "p" && e <= 12 ? 12 : 0);
}
function written(e, t) {
	let two = (e) => String(e).padStart(2, "0");
	return e > 23 || t > 59 ? "" : `${two(e)}:${two(t)}`;
}
const Ue = /^(?:utc|gmt)?\s?[+−-]\d{1,2}(?::?\d{2})?(?![\p{L}\d])/iu, We = /^(?:Africa|America|Antarctica|Asia|Atlantic|Australia|Europe|Indian|Pacific|Etc|US)\/[A-Z]/, Ge = /^(?:pacific|mountain|central|eastern|local)\s(?:standard\s|daylight\s|summer\s)?time\b/i, Ke = new Set("UTC GMT Z CET CEST MEZ MESZ BST EET EEST WEST MSK PST PDT MDT CST CDT EDT AKST AKDT HST AST ADT NST NDT BRT JST KST HKT SGT PKT AEST AEDT ACST ACDT AWST NZST NZDT SAST CAT WAT".split(" ")), qe = new Set("EST MST ET PT CT MT IST MET WET WEST EAT ART CAT WAT AST Z".split(" ")), Je = /^[ap]\.?m(?![\p{L}\d])/iu;
function zoneAhead(e) {
	let t = e.replace(Re, "").replace(/^in\s+/i, "");
	if (Ue.test(t) || We.test(t) || Ge.test(t)) return !0;
	let n = /^[a-z]+(?![\p{L}\d'’-])/iu.exec(t)?.[0] ?? "";
	return qe.has(n.toUpperCase()) ? n === n.toUpperCase() : Ke.has(n.toUpperCase()) || Je.test(t);
}
// src/commands/due.ts
const Ye = command({
	name: "due",
	args: "DATE [why]",
	does: "records the date agreed for the resolution, in place of the promise",
	by: ["staff"],
	onlyOpen: !0,
	read: (e, { timezone: t, at: n }) => {
		if (e === "") return missing("DATE");
		let r = dateIn(e, t);
		if ("outcome" in r) return r;
		let i = (r.day === null ? null : endOfDay(r.day, t)) ?? r.at;
		return i <= n ? past() : understood(r.rest, {
			kind: "agreed",
			date: i
		});
	}
});
function endOfDay(e, t) {
	let n = (0,_dist_js__WEBPACK_IMPORTED_MODULE_4__.p)(e), r = n === null ? null : (0,_dist_js__WEBPACK_IMPORTED_MODULE_4__.c)((0,_dist_js__WEBPACK_IMPORTED_MODULE_4__.f)(n + 1), t);
	return r === null ? null : (0,_instant_js__WEBPACK_IMPORTED_MODULE_3__.u)(r, _instant_js__WEBPACK_IMPORTED_MODULE_3__.c);
}
// src/commands/escalate.ts
const Xe = command({
	name: "escalate",
	args: "[GROUP] [why]",
	does: "hands the ticket to a group, whose label it gets, and records that it was escalated",
	by: ["staff"],
	read: (e, { groups: t }) => {
		let n = leading(e, t);
		if (n !== null) return to(n.name, n.rest);
		let r = /\s/.test(e) ? void 0 : suggestion(e, t).nearest;
		return e !== "" && r !== void 0 ? misread({
			kind: "bad_value",
			value: e,
			allowed: t
		}, r) : to(null, e);
	}
});
function to(e, t) {
	return understood(t, {
		kind: "signal",
		signal: "escalated"
	}, {
		kind: "hand_over",
		group: e
	});
}
// src/commands/explain.ts
const Ze = command({
	name: "explain",
	args: "",
	does: "shows every clock of the ticket, its rule and its moments",
	by: ["staff", "customer"],
	read: saying({
		kind: "reply",
		reply: "explain"
	})
}), Qe = command({
	name: "help",
	args: "",
	does: "lists the commands that you can give here",
	by: ["staff", "customer"],
	read: saying({
		kind: "reply",
		reply: "help"
	})
}), $e = command({
	name: "hold",
	args: "[REASON] [until DATE]",
	does: "waits for somebody else, until the date or until resumed",
	by: ["staff"],
	onlyOpen: !0,
	read: (e, { timezone: t, at: n }) => {
		let r = e.split(/\s+/), i = r.findLastIndex((e) => e.toLowerCase() === "until");
		if (i === -1) return understood(e, {
			kind: "wait",
			reason: "on_hold",
			until: null
		});
		let a = r.slice(i + 1).join(" ");
		if (a === "") return missing("DATE");
		let o = dateAlone(a, t);
		if (typeof o != "number") {
			let { meant: e } = o;
			return {
				...o,
				meant: e === null ? null : [...r.slice(0, i + 1), e].join(" ")
			};
		}
		return o <= n ? past() : understood(r.slice(0, i).join(" "), {
			kind: "wait",
			reason: "on_hold",
			until: o
		});
	}
}), et = command({
	name: "incident",
	args: "[why]",
	does: "calls the ticket an incident",
	by: ["staff"],
	read: saying({
		kind: "call",
		called: "incident"
	})
}), tt = command({
	name: "no-reply",
	args: "[why]",
	does: "says that the latest comment needs no answer",
	by: ["staff"],
	read: saying({
		kind: "signal",
		signal: "no_reply"
	})
}), nt = command({
	name: "not-resolved",
	args: "[why]",
	does: "says that it is not solved; a ticket closed not too long ago opens again",
	by: ["customer"],
	customersOwn: !0,
	read: saying({
		kind: "lifecycle",
		step: "reopen",
		objects: !0
	})
}), rt = command({
	name: "out-of-scope",
	args: "[why]",
	does: "closes the ticket as none of the desk’s work",
	by: ["staff"],
	read: saying({
		kind: "call",
		called: "out_of_scope"
	}, {
		kind: "lifecycle",
		step: "close",
		reason: "not_planned",
		onlyOpen: !0,
		explained: !1
	})
}), it = command({
	name: "pending",
	args: "[why]",
	does: "waits for the customer, until they speak",
	by: ["staff"],
	onlyOpen: !0,
	read: saying({
		kind: "wait",
		reason: "pending"
	})
}), at = command({
	name: "post-mortem",
	args: "done|owner [@NAME]",
	does: "says that the write-up is done, or has an owner",
	by: ["staff"],
	read: (e) => {
		let t = ["done", "owner"], n = t.find((t) => t === e.split(/\s/, 1)[0]?.toLowerCase());
		if (n === void 0) return unknownWord(e, "done", t);
		let r = e.slice(n.length).trim();
		return n === "owner" ? understood(r, {
			kind: "signal",
			signal: "post_mortem_owned"
		}) : {
			...understood(r, {
				kind: "signal",
				signal: "post_mortem_done"
			}),
			refusedOn: unwritten
		};
	}
});
function unwritten({ at: e, writeUp: t }) {
	return t === null || e <= t.postedAt || t.since !== null && t.since <= e ? null : {
		kind: "not_now",
		because: {
			kind: "unwritten",
			headings: t.empty.slice(0, 5)
		}
	};
}
// src/commands/project.ts
const ot = command({
	name: "project",
	args: "[why]",
	does: "takes the ticket out of the service level: it became a project",
	by: ["staff"],
	read: saying({
		kind: "call",
		called: "project"
	})
}), st = command({
	name: "reopen",
	args: "[why]",
	does: "opens the ticket again",
	by: ["staff", "customer"],
	read: saying({
		kind: "lifecycle",
		step: "reopen",
		objects: !1
	})
}), ct = command({
	name: "resume",
	args: "[why]",
	does: "ends every wait",
	by: ["staff"],
	read: saying({ kind: "resume" })
}), lt = command({
	name: "route",
	args: "FORM",
	does: "moves the ticket to the process of another form; its clocks keep their start",
	by: ["staff"],
	read: (e, { forms: t }) => {
		let n = filesByName(t), r = leading(e, [...n.keys()]), i = r === null ? void 0 : n.get(r.name);
		return r === null || i === void 0 ? unknownWord(e, "FORM", [...n.keys()]) : understood(r.rest, {
			kind: "route",
			file: i
		});
	}
});
function filesByName(e) {
	let t = new Map();
	for (let { file: n } of e) t.set(n.replace(/\.[^.]*$/, ""), n), t.set(n, n);
	for (let { file: n, name: r } of e) r !== null && !t.has(r) && t.set(r, n);
	return t;
}
// src/commands/self-service.ts
const ut = command({
	name: "self-service",
	args: "KEY",
	does: "answers with ready instructions and, by policy, closes",
	by: ["staff"],
	read: (e, { instructions: t }) => {
		let n = t.map(({ name: e }) => e), r = leading(e, n);
		if (r === null) return unknownWord(e, "KEY", n);
		let i = t.some(({ name: e, close: t }) => e === r.name && t);
		return understood(r.rest, {
			kind: "instructions",
			instructions: r.name
		}, {
			kind: "lifecycle",
			step: "close",
			reason: i ? "completed" : null,
			onlyOpen: !0,
			explained: !0
		});
	}
}), dt = command({
	name: "severity",
	args: "LEVEL [why]",
	does: "sets the severity; it stands above whatever the form says",
	by: ["staff"],
	read: (e, { severities: t }) => {
		let n = leading(e, t);
		return n === null ? unknownWord(e, "LEVEL", t) : understood(n.rest, {
			kind: "severity",
			severity: n.name
		});
	}
}), ft = command({
	name: "sign-off",
	args: "[why]",
	does: "confirms that it is solved",
	by: ["customer"],
	customersOwn: !0,
	read: saying({
		kind: "lifecycle",
		step: "sign_off"
	})
}), pt = command({
	name: "snooze",
	args: "[until] DATE",
	does: "keeps reminders to staff off the ticket until then; pages and the customer’s messages go on",
	by: ["staff"],
	onlyOpen: !0,
	read: (e, { timezone: t, at: n }) => {
		let r = e.replace(/^until(?:\s+|$)/i, "");
		if (r === "") return missing("DATE");
		let i = dateAlone(r, t);
		return typeof i == "number" ? i <= n ? past() : understood("", {
			kind: "snooze",
			until: i
		}) : i;
	}
}), mt = command({
	name: "status",
	args: "STATE text",
	does: "tells the customer how it stands; counts as an update",
	by: ["staff"],
	speaks: isUpdate,
	read: (e) => isUpdate(e) ? understood(e) : missing("STATE text")
});
function isUpdate(e) {
	return /\S\s+\S/.test(e);
}
// src/commands/unassign.ts
const ht = command({
	name: "unassign",
	args: "[@NAME|me]",
	does: "takes it from them; without a name from you or, where it is not yours, from whoever has it",
	by: ["staff"],
	read: (e, t) => {
		let n = peopleIn(e, t, null);
		if ("outcome" in n) return n;
		let { logins: r, rest: i } = n;
		return understood(i, {
			kind: "assignment",
			assigned: !1,
			logins: r,
			otherwise: ownOrAll
		});
	}
});
function ownOrAll(e, t) {
	return e.includes(t) ? [t] : e;
}
// src/commands/workaround.ts
const gt = command({
	name: "workaround",
	args: "[text]",
	does: "lowers the severity as the policy grants for a workaround; the original stays on record",
	by: ["staff"],
	read: (e) => ({
		...understood(e, { kind: "workaround" }),
		refusedOn: untimely
	})
});
function untimely({ severity: e, lowered: t, lowers: n }) {
	return e === null ? {
		kind: "not_now",
		because: { kind: "no_severity" }
	} : t || n ? null : {
		kind: "not_now",
		because: {
			kind: "not_lowered",
			severity: e
		}
	};
}
// src/commands/index.ts
const _t = [
	dt,
	gt,
	it,
	$e,
	pt,
	ct,
	Fe,
	ht,
	Ne,
	tt,
	mt,
	Xe,
	lt,
	et,
	ot,
	rt,
	ut,
	ft,
	nt,
	st,
	Le,
	Ye,
	Ie,
	at,
	Ze,
	Qe
], vt = (0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.S)([(0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.g)("off"), (0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.y)({
	word: (0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.b)().meta({
		description: "What is written after the slash.",
		examples: ["priority"]
	}).optional(),
	who: (0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.m)((0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.b)()).meta({
		description: "Who may give it, in place of the usual: `staff`, `customer`, or groups of the team.",
		examples: [["tier-2"]]
	}).optional()
})]), yt = (0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.y)(Object.fromEntries(_t.map(({ name: e }) => [e, vt.meta({ description: `\`/${e}\`: \`off\`, or another word for it, or who may give it.` }).optional()]))), bt = (0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.a)({
	schema: yt.meta({
		description: "Slash commands that are renamed, open to others than usual, or switched off.",
		examples: [{
			severity: { word: "priority" },
			due: "off"
		}]
	}).default({}),
	resolve: (e, t) => ({ commands: resolveCommands(e, t) })
}), xt = /^[a-z][a-z-]*$/;
function resolveCommands(e, t) {
	let n = e.known.group, r = _t.map((r) => {
		let { name: i, customersOwn: a = !1 } = r, o = t[i];
		if (o === void 0) return [i, {
			spec: r,
			word: i,
			enabled: !0,
			who: null
		}];
		if (o === "off") return [i, {
			spec: r,
			word: i,
			enabled: !1,
			who: null
		}];
		let { word: s = i, who: c = null } = o;
		if (!xt.test(s)) {
			let t = `${(0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.i)(s)} cannot stand after a slash`;
			e.report({
				code: "unknown-value",
				path: [
					"commands",
					i,
					"word"
				],
				message: t,
				allowed: ["small letters and hyphens"]
			});
		}
		for (let [t, r] of (c ?? []).entries()) {
			if (r === "staff" || r === "customer" || n === null || n.has(r)) continue;
			let a = `${(0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.i)(r)} is neither staff, customer nor a group`, o = suggestion(r, [
				"staff",
				"customer",
				...n
			]);
			e.report({
				code: "unknown-reference",
				path: [
					"commands",
					i,
					"who",
					t
				],
				message: a,
				...o
			});
		}
		if (c !== null && (a ? !c.includes("customer") : c.length === 0)) {
			let t = `Nobody could give the command ${(0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.i)(i)}; to switch it off, write off`, r = a ? ["customer"] : [
				"staff",
				"customer",
				...n ?? []
			];
			e.report({
				code: "unknown-value",
				path: [
					"commands",
					i,
					"who"
				],
				message: t,
				allowed: r
			});
		}
		return [i, {
			spec: r,
			word: s,
			enabled: !0,
			who: c
		}];
	}), i = new Map();
	for (let [t, { word: n, enabled: a }] of r) {
		let r = i.get(n);
		if (a && r !== void 0) {
			let i = n === t ? r : t, a = `The word ${(0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.i)(n)} already stands for ${i === t ? r : t}`;
			e.report({
				code: "duplicate-name",
				path: [
					"commands",
					i,
					"word"
				],
				message: a
			});
		}
		a && i.set(n, t);
	}
	return Object.fromEntries(r);
}
// src/calendar/duration.ts
const St = 36525 * _instant_js__WEBPACK_IMPORTED_MODULE_3__.n, Ct = new Map([
	...[
		"s",
		"sec",
		"secs",
		"second",
		"seconds"
	].map((e) => [e, _instant_js__WEBPACK_IMPORTED_MODULE_3__.c]),
	...[
		"m",
		"min",
		"mins",
		"minute",
		"minutes"
	].map((e) => [e, _instant_js__WEBPACK_IMPORTED_MODULE_3__.o]),
	...[
		"h",
		"hr",
		"hrs",
		"hour",
		"hours"
	].map((e) => [e, _instant_js__WEBPACK_IMPORTED_MODULE_3__.i]),
	...[
		"d",
		"day",
		"days"
	].map((e) => [e, _instant_js__WEBPACK_IMPORTED_MODULE_3__.n]),
	...[
		"w",
		"wk",
		"wks",
		"week",
		"weeks"
	].map((e) => [e, 7 * _instant_js__WEBPACK_IMPORTED_MODULE_3__.n])
]), wt = [
	"60m",
	"1h 30m",
	"90s",
	"3 working days",
	"2 weeks",
	"PT2H",
	"P3D"
];
function parseDuration(e) {
	let t = e.trim();
	if (t.length > 100) return fault(`This duration is ${String(t.length)} characters long`);
	if (/^[-−]/.test(t)) return fault(`"${t}" is negative`);
	let n = /^(\d+(?:\.\d+)?) *working[ -]?days?$/i.exec(t);
	if (n?.[1] !== void 0) {
		let e = Number(n[1]);
		return e * 864e5 > St ? fault(`"${t}" is more than a century`) : {
			kind: "working-days",
			days: e
		};
	}
	let r = /^P/i.test(t) ? isoParts(t) : plainParts(t);
	return r === null ? fault(`"${t}" is not a duration`) : sum(t, r);
}
function plainParts(e) {
	let t = [], n = new Set(), r = /(\d+(?:\.\d+)?) *([a-z]+)(?: +|(?=\d)|$)/giy;
	for (let i = r.exec(e); i !== null; i = r.exec(e)) {
		let a = Ct.get((i[2] ?? "").toLowerCase());
		if (a === void 0 || n.has(a)) return null;
		if (n.add(a), t.push([Number(i[1]), a]), r.lastIndex === e.length) return t;
	}
	return null;
}
function isoParts(e) {
	let t = /^P(?=.)(?:(\d+)W)?(?:(\d+)D)?(?:T(?=.)(?:(\d+(?:[.,]\d+)?)H)?(?:(\d+(?:[.,]\d+)?)M)?(?:(\d+(?:[.,]\d+)?)S)?)?$/i.exec(e);
	return t === null ? null : [
		7 * _instant_js__WEBPACK_IMPORTED_MODULE_3__.n,
		_instant_js__WEBPACK_IMPORTED_MODULE_3__.n,
		_instant_js__WEBPACK_IMPORTED_MODULE_3__.i,
		_instant_js__WEBPACK_IMPORTED_MODULE_3__.o,
		_instant_js__WEBPACK_IMPORTED_MODULE_3__.c
	].flatMap((e, n) => {
		let r = t[n + 1];
		return r === void 0 ? [] : [[Number(r.replace(",", ".")), e]];
	});
}
function sum(e, t) {
	let n = 0, r = 0;
	for (let [i, a] of t) if (a >= 864e5) {
		if (n += i * a / _instant_js__WEBPACK_IMPORTED_MODULE_3__.n, !Number.isInteger(i)) return fault(`"${e}" has a fraction of a day or week`);
	} else r += i * a;
	let i = Math.round(r);
	return Math.abs(r - i) > 1e-4 ? fault(`"${e}" is not a whole number of milliseconds`) : n * 864e5 + i > St ? fault(`"${e}" is more than a century`) : n > 0 ? {
		kind: "days",
		days: n,
		time: i
	} : {
		kind: "time",
		time: i
	};
}
function fault(e) {
	return {
		code: "bad-duration",
		message: e,
		allowed: wt
	};
}
function measureOn(e, t) {
	switch (e.kind) {
		case "time": return e.time;
		case "working-days": return Math.round(e.days * t.workingDay);
		case "days": return t.always ? e.days * _instant_js__WEBPACK_IMPORTED_MODULE_3__.n + e.time : ambiguous(e, t);
	}
}
function wallClock(e) {
	switch (e.kind) {
		case "time": return e.time;
		case "days": return e.days * _instant_js__WEBPACK_IMPORTED_MODULE_3__.n + e.time;
		case "working-days": return {
			code: "ambiguous-duration",
			message: "Working days mean nothing where no calendar applies",
			allowed: [spelled(Math.round(e.days * _instant_js__WEBPACK_IMPORTED_MODULE_3__.n)), ...Number.isInteger(e.days) ? [`${String(e.days)} ${dayWord(e.days)}`] : []]
		};
	}
}
function ambiguous({ days: e, time: t }, n) {
	let r = Math.floor(e / 7) * 5 + Math.min(e % 7, 5), i = spelled(r * n.workingDay + t);
	return {
		code: "ambiguous-duration",
		message: `On the calendar "${n.name}" a day may mean a day of work or a day on the wall, and only 24x7 counts days on the wall`,
		allowed: t === 0 ? [`${String(r)} working ${dayWord(r)}`, i] : [i]
	};
}
function dayWord(e) {
	return e === 1 ? "day" : "days";
}
function spelled(e) {
	let t = Math.floor(e / _instant_js__WEBPACK_IMPORTED_MODULE_3__.i), n = Math.floor(e % _instant_js__WEBPACK_IMPORTED_MODULE_3__.i / _instant_js__WEBPACK_IMPORTED_MODULE_3__.o), r = e % _instant_js__WEBPACK_IMPORTED_MODULE_3__.o / _instant_js__WEBPACK_IMPORTED_MODULE_3__.c, i = [
		[t, "h"],
		[n, "m"],
		[r, "s"]
	].flatMap(([e, t]) => e > 0 ? [`${String(e)}${t}`] : []);
	return i.length === 0 ? "0h" : i.join(" ");
}
// src/policy/target.ts
function duration(e, ...t) {
	return (0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.b)().meta({
		description: e,
		examples: t
	});
}
function calendarName(e) {
	return (0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.b)().meta({
		description: e,
		examples: ["24x7", "office"]
	});
}
const W = calendarName("Calendar whose open hours count.").default("24x7");
function faultAt(e, t, n) {
	return e.report({
		...t,
		path: n
	}), null;
}
function durationOf(e, { text: t, path: n }) {
	let r = parseDuration(t);
	return isFault(r) ? faultAt(e, r, n) : r;
}
function targetOn(e, t, n) {
	let r = durationOf(e, t);
	if (!r || !n) return null;
	let i = measureOn(r, n);
	return typeof i == "number" ? {
		within: i,
		calendar: n,
		text: t.text.trim()
	} : faultAt(e, i, t.path);
}
function intervalOn(e, t, n) {
	let r = targetOn(e, t, n);
	return checkInterval(e, r?.within ?? null, t), r;
}
function targetAt(e, t, n, r, i, a = targetOn) {
	return a(e, {
		text: t,
		path: [...i, n]
	}, calendarNamed(e, r, [...i, "calendar"]));
}
function optionalTargetAt(e, t, n, r, i = targetOn) {
	let a = t[n];
	return a === void 0 ? (calendarNamed(e, t.calendar, [...r, "calendar"]), null) : targetAt(e, a, n, t.calendar, r, i);
}
function wallTime(e, t) {
	let n = durationOf(e, t);
	if (!n) return null;
	let r = wallClock(n);
	return typeof r == "number" ? r : faultAt(e, r, t.path);
}
function wallTimeOr(e, t, n) {
	return wallTime(e, t) ?? wallTime(e, {
		...t,
		text: n
	}) ?? 0;
}
function checkInterval(e, t, { text: n, path: r }) {
	if (t === null || t >= 6e4) return;
	let i = `${(0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.i)(n)} is too short for what comes again and again`;
	e.report({
		code: "bad-duration",
		path: r,
		message: i,
		allowed: ["1m or more"]
	});
}
// src/policy/sections/desk.ts
const Tt = (0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.a)({
	schema: (0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.o)((0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.y)({
		issue: (0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.h)().meta({
			description: "Open an issue of the desk’s own that says when the desk last ran, whether it is healthy, and how it stands.",
			examples: [!0]
		}).default(!1),
		heartbeat: duration("The desk’s issue is brought up to date at most once in this time.", "1h").default("1h"),
		notices_per_hour: (0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__._)().int().min(1).max(1e3).meta({
			description: "Tickets about which notices are posted within an hour; where it would be more, people get one digest in the desk’s issue, or, without one, notices about the most pressing alone.",
			examples: [20]
		}).default(20)
	}).meta({ description: "What the desk says of itself as a whole." })),
	resolve(e, { issue: t, heartbeat: n, notices_per_hour: r }) {
		let i = {
			text: n,
			path: ["desk", "heartbeat"]
		}, a = wallTimeOr(e, i, "1h");
		return checkInterval(e, a, i), { desk: {
			issue: t,
			heartbeat: a,
			noticesPerHour: r
		} };
	}
}), Et = [
	"2026-11-20",
	"2026-11-20T09:00",
	"2026-11-20T09:00+01:00"
];
function instantOf(e, { text: t, path: n }) {
	let r = (0,_dist_js__WEBPACK_IMPORTED_MODULE_4__.c)(t, e.timezone);
	if (r === null) {
		let r = `${(0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.i)(t)} is not a moment`;
		e.report({
			code: "bad-instant",
			message: r,
			allowed: Et,
			path: n
		});
	}
	return r;
}
function startOf(e, t, n, r) {
	let i = (0,_dist_js__WEBPACK_IMPORTED_MODULE_4__.p)(t), a = i === null ? null : new Date((i + n) * _instant_js__WEBPACK_IMPORTED_MODULE_3__.n).toISOString().slice(0, 10), o = a === null ? null : (0,_dist_js__WEBPACK_IMPORTED_MODULE_4__.c)(a, e.timezone);
	if (o === null) {
		let n = `${(0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.i)(t)} is not a date`;
		e.report({
			code: "bad-date",
			path: r,
			message: n,
			allowed: ["YYYY-MM-DD"]
		});
	}
	return o;
}
// src/policy/selector.ts
function oneOrMore(e, ...t) {
	return (0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.S)([I, (0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.m)(I).min(1)]).meta({
		description: e,
		examples: t
	});
}
function hours(e) {
	return (0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.b)().meta({
		description: e,
		examples: ["office"]
	});
}
const Dt = (0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.y)({
	severity: oneOrMore("Severities.", "urgent", ["medium", "low"]).optional(),
	tier: oneOrMore("Tiers of the customer who asks.", "enterprise").optional(),
	customer: oneOrMore("Customers by name, or `vip`.", "vip", ["bigco", "smallco"]).optional(),
	form: oneOrMore("File names of issue forms, or `any` for every issue that came through a form.", "bug.yml", "any").optional(),
	label: oneOrMore("Labels the issue carries.", "security").optional(),
	type: oneOrMore("GitHub issue types.", "Bug").optional(),
	repository: oneOrMore("Repositories, as `owner/name`.", "acme/shop").optional(),
	incident: (0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.h)().meta({
		description: "Whether the ticket is an incident.",
		examples: [!0]
	}).optional(),
	opened: (0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.y)({
		during: hours("Calendar that was open then.").optional(),
		outside: hours("Calendar that was closed then.").optional()
	}).meta({
		description: "When the ticket was opened.",
		examples: [{ outside: "office" }]
	}).optional()
}).meta({
	id: "selector",
	description: "Which tickets: all keys that are present must match, and a list matches any of its members."
});
function selector(e) {
	return Dt.meta({
		description: e,
		examples: [{ severity: ["urgent", "high"] }]
	});
}
function resolveSelector(e, t, n) {
	let r = textsOf(t.severity, [...n, "severity"]), i = textsOf(t.tier, [...n, "tier"]), a = textsOf(t.customer, [...n, "customer"]), o = textsOf(t.form, [...n, "form"]), s = textsOf(t.repository, [...n, "repository"]);
	for (let { text: t, at: n } of r) isKnown(e, "severity", t, n);
	for (let { text: t, at: n } of i) isKnown(e, "tier", t, n);
	for (let { text: t, at: n } of a) t !== "vip" && isKnown(e, "customer", t, n);
	for (let { text: t, at: n } of o) t !== "any" && checkFormName(e, t, n);
	for (let { text: t, at: n } of s) checkRepository(e, t, n);
	let c = textsOf(t.label, n).map(({ text: e }) => e);
	for (let t of c) e.selectedLabels.add(t.toLowerCase());
	return {
		...t.severity !== void 0 && { severity: r.map(({ text: e }) => e) },
		...t.tier !== void 0 && { tier: i.map(({ text: e }) => e) },
		...t.form !== void 0 && { form: o.map(({ text: e }) => e) },
		...t.label !== void 0 && { label: c },
		...t.customer !== void 0 && { customer: a.map(({ text: e }) => e) },
		...t.type !== void 0 && { type: textsOf(t.type, n).map(({ text: e }) => e) },
		...t.repository !== void 0 && { repository: s.map(({ text: e }) => e.toLowerCase()) },
		...t.incident !== void 0 && { incident: t.incident },
		...t.opened !== void 0 && { opened: resolveOpened(e, t.opened, [...n, "opened"]) }
	};
}
function resolveOpened(e, t, n) {
	let r = t.during === void 0 ? null : calendarNamed(e, t.during, [...n, "during"]), i = t.outside === void 0 ? null : calendarNamed(e, t.outside, [...n, "outside"]);
	if (i?.always === !0) {
		let t = `The calendar ${(0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.i)(i.name)} never closes, so that no ticket is opened outside it`, r = [...e.calendars.values()].filter(({ always: e }) => !e).map(({ name: e }) => e);
		e.report({
			code: "unknown-value",
			path: [...n, "outside"],
			message: t,
			allowed: r
		});
	}
	return {
		...r && { during: r },
		...i && { outside: i }
	};
}
function textsOf(e, t) {
	return e === void 0 ? [] : typeof e == "string" ? [{
		text: e,
		at: t
	}] : e.map((e, n) => ({
		text: e,
		at: [...t, n]
	}));
}
function checkFormName(e, t, n, r = "value") {
	/^[^/\\]+\.ya?ml$/i.test(t) || e.report({
		code: "unknown-value",
		path: n,
		at: r,
		message: `${(0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.i)(t)} is not the file name of an issue form`,
		allowed: r === "key" ? ["NAME.yml"] : ["NAME.yml", "any"]
	});
}
function checkRepository(e, t, n) {
	if (/^[\w.-]+\/[\w.-]+$/.test(t)) return;
	let r = `${(0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.i)(t)} is not the name of a repository`;
	e.report({
		code: "unknown-value",
		path: n,
		message: r,
		allowed: ["OWNER/NAME"]
	});
}
// src/policy/sections/escalation.ts
const Ot = (0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.b)().meta({
	description: "Group that takes over.",
	examples: ["tier-2"]
}), kt = (0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.b)().meta({
	description: "Pager that wakes somebody.",
	examples: ["on-call"]
}), At = (0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.y)({
	name: I.meta({
		description: "Name of the rule.",
		examples: ["to tier two"]
	}),
	when: selector("Tickets the rule is for. Without it: every ticket.").default({}),
	on: (0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.p)([
		"opened",
		"silence",
		"unanswered",
		"taken"
	]).meta({
		description: "What is measured: the time since the ticket was `opened`, the `silence` from opening until anybody on the staff stirs, the time for which it stays `unanswered` until somebody answers or writes `/ack`, whoever owns it, or the time since the ticket was `taken` by somebody, until it is escalated or closed.",
		examples: ["taken"]
	}),
	after: duration("How much open time later.", "30m").default("0m"),
	calendar: W,
	to: Ot.optional(),
	page: kt.optional(),
	unassign: (0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.h)().meta({ description: "Take the ticket off its owners when the group takes over." }).default(!1),
	ladder: (0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.m)((0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.y)({
		after: duration("How much open time after the step before.", "30m"),
		to: Ot.optional(),
		page: kt.optional()
	})).meta({
		description: "Further steps, until somebody answers, is assigned, or writes `/ack`.",
		examples: [[{
			after: "30m",
			page: "lead"
		}]]
	}).default([]),
	repeat: duration("Do the last step again after each such time, until somebody acknowledges.", "1h").optional(),
	repeat_at_most: (0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__._)().int().min(1).meta({
		description: "How often it is repeated at the most. Without it: until somebody acknowledges.",
		examples: [6]
	}).optional(),
	effective: (0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.b)().meta({
		description: "Date or moment from which the rule counts, for what begins from then on. Without it: always.",
		examples: ["2027-01-01"]
	}).optional(),
	tell_customer: (0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.h)().meta({ description: "Say on the status comment to which group the ticket was handed." }).default(!0)
}), jt = (0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.a)({
	schema: (0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.m)(At).meta({ description: "When a ticket moves on to another group." }).default([]),
	resolve(e, t) {
		return checkUnique(e, "rule", t.map(({ name: e }, t) => ({
			text: e,
			path: [
				"escalation",
				t,
				"name"
			]
		}))), { escalation: t.flatMap((t, n) => resolveRule$1(e, t, ["escalation", n])) };
	}
});
function resolveRule$1(e, t, n) {
	let { name: r, on: i, to: a = null, unassign: o, tell_customer: s } = t, waking = (t) => t !== void 0 && e.pagers.has(t) ? t : null, c = resolveSelector(e, t.when, [...n, "when"]), l = targetAt(e, t.after, "after", t.calendar, n);
	checkStep(e, t, n);
	let u = t.ladder.flatMap((r, i) => {
		let a = [
			...n,
			"ladder",
			i
		];
		checkStep(e, r, a);
		let o = calendarNamed(e, t.calendar, [...n, "calendar"]), s = targetOn(e, {
			text: r.after,
			path: [...a, "after"]
		}, o);
		return s ? [{
			after: s,
			to: r.to ?? null,
			page: waking(r.page)
		}] : [];
	}), d = t.repeat === void 0 ? null : targetAt(e, t.repeat, "repeat", t.calendar, n, intervalOn), f = waking(t.page), p = t.repeat_at_most ?? Infinity, m = t.effective === void 0 ? null : instantOf(e, {
		text: t.effective,
		path: [...n, "effective"]
	});
	return l ? [{
		name: r,
		when: c,
		on: i,
		after: l,
		to: a,
		page: f,
		unassign: o,
		ladder: u,
		repeat: d,
		repeatAtMost: p,
		effective: m,
		tellCustomer: s
	}] : [];
}
function checkStep(e, t, n) {
	t.to !== void 0 && isKnown(e, "group", t.to, [...n, "to"]), t.page !== void 0 && isKnown(e, "pager", t.page, [...n, "page"]);
}
// src/policy/sections/extends.ts
const Mt = (0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.a)({
	schema: (0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.b)().meta({
		description: "Built-in process to start from.",
		examples: ["ddev"]
	}).optional(),
	resolve: (e, t) => ({ preset: t ?? null })
}), G = (0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.b)().meta({
	description: "Six hexadecimal digits, in quotes.",
	examples: ["b60205"]
}), Nt = [
	"group",
	"built-in",
	"severity",
	"role",
	"form",
	"meeting",
	"flag"
];
function reportSharedLabels(e, t) {
	let n = new Set(), r = e.toSorted((e, t) => Nt.indexOf(e.by) - Nt.indexOf(t.by));
	for (let { text: e, path: i } of r) {
		let r = claimKey(e);
		n.has(r) && t({
			code: "duplicate-name",
			path: i,
			message: `Another label is already called ${(0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.i)(e)}`
		}), n.add(r);
	}
}
function claimKey(e) {
	return e.trim().toLowerCase();
}
function checkLabelName(e, t, n) {
	t.trim() === "" && e.report({
		code: "bad-label",
		path: n,
		message: "A label needs a name"
	});
	let r = Array.from(t).length;
	if (r <= 50) return;
	let i = `The label ${(0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.i)(t)} has ${r} characters, ${r - 50} too many`;
	e.report({
		code: "bad-label",
		path: n,
		message: i,
		allowed: ["at most 50 characters"]
	});
}
function checkLook(e, { color: t, description: n }, r) {
	if (!/^[\da-f]{6}$/i.test(t)) {
		let n = ["six hexadecimal digits in quotes: \"b60205\""], i = `${(0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.i)(t)} is not a colour`;
		e.report({
			code: "bad-label",
			path: [...r, "color"],
			message: i,
			allowed: n
		});
	}
	let i = Array.from(n).length;
	if (i > 100) {
		let t = `This description has ${i} characters, ${i - 100} too many for a label`, n = ["at most 100 characters"];
		e.report({
			code: "bad-label",
			path: [...r, "description"],
			message: t,
			allowed: n
		});
	}
	return {
		color: t.toLowerCase(),
		description: n
	};
}
// src/policy/sections/flags.ts
const Pt = (0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.a)({
	schema: (0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.m)((0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.y)({
		label: I.meta({
			description: "Text of the label.",
			examples: ["outside hours"]
		}),
		color: G.default("ededed"),
		description: (0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.b)().meta({
			description: "At most 100 characters.",
			examples: ["Opened while the desk is closed"]
		}).default(""),
		when: selector("Tickets that carry it, while they are open.")
	})).meta({
		description: "Labels that the desk puts on tickets and takes off again, as they come to match and no longer do. What people do to one by hand stands until something new makes it true.",
		examples: [[{
			label: "outside hours",
			when: { opened: { outside: "office" } }
		}]]
	}).default([]),
	resolve: (e, t) => ({ flags: t.map(({ label: t, when: n, ...r }, i) => {
		let a = ["flags", i];
		return checkLabelName(e, t, [...a, "label"]), e.labels.push({
			by: "flag",
			text: t,
			path: [...a, "label"]
		}), {
			label: {
				name: t,
				...checkLook(e, r, a)
			},
			when: resolveSelector(e, n, [...a, "when"])
		};
	}) })
}), Ft = (0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.a)({
	schema: (0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.y)({ when: selector("Tickets that are incidents.").default({}) }).meta({
		description: "Which tickets are incidents, besides those whose form says so.",
		examples: [{ when: { severity: "urgent" } }]
	}).optional(),
	resolve: (e, t) => ({ incidents: t ? resolveSelector(e, t.when, ["incidents", "when"]) : null })
}), It = (0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.v)((0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.b)(), (0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.b)());
function severityByWord(e, ...t) {
	return It.meta({
		description: e,
		examples: t
	});
}
const Lt = (0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.b)().meta({
	description: "Field of the form, by id or by label.",
	examples: ["impact"]
}), Rt = (0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.y)({
	field: Lt,
	map: severityByWord("Answers and the severity each means. Without it: the answer names the severity.", { "Everyone is blocked": "urgent" }).optional()
}), zt = (0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.y)({
	matrix: (0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.x)([(0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.b)(), (0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.b)()]).meta({
		description: "Two fields: who is affected, and how badly.",
		examples: [["affected", "impact"]]
	}),
	map: (0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.v)((0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.b)(), It).meta({
		description: "Answer to the first field → answer to the second → severity.",
		examples: [{ Everyone: {
			"Cannot work": "urgent",
			"Works badly": "high"
		} }]
	})
}), Bt = (0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.y)({
	sheet: (0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.b)().meta({
		description: "YAML file of this repository: system → criticality.",
		examples: [".github/criticality.yml"]
	}),
	field: Lt,
	map: severityByWord("Criticality and the severity each means. Without it: the criticality names the severity.", { "mission critical": "urgent" }).optional()
}), Vt = (0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.y)({ type: severityByWord("GitHub issue type and the severity it means.", { Bug: "high" }) }), Ht = (0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.y)({ label: severityByWord("Label that people or forms put on, and the severity it means.", { "prio/1": "urgent" }) }), Ut = (0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.y)({
	issue_field: (0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.b)().meta({
		description: "GitHub issue field.",
		examples: ["Priority"]
	}),
	map: severityByWord("Its values and the severity each means. Without it: the value names the severity.", { P0: "urgent" }).optional()
}), Wt = (0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.y)({
	at_least: (0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.b)().meta({
		description: "The least severity of tickets that match.",
		examples: ["high"]
	}),
	when: selector("Tickets that are raised to it.")
}), Gt = [
	Rt,
	zt,
	Bt,
	Vt,
	Ht,
	Ut
], Kt = (0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.S)([(0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.b)(), ...Gt]).meta({
	id: "severity-source",
	description: "A severity by name, or what tells it: a `field` of the form, a `matrix` of two fields, a `sheet` of systems, the issue’s `type`, a `label`, or an `issue_field`."
}), qt = (0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.S)([
	(0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.b)(),
	...Gt,
	Wt
]).meta({
	id: "severity-entry",
	description: "What tells a severity, or with `at_least` what raises it."
});
function resolveSource(e, t, n) {
	let known = (t, n) => {
		for (let [r, i] of Object.entries(t)) isKnown(e, "severity", i, [...n, r]);
		return new Map(Object.entries(t));
	}, optional = (e) => e === void 0 ? null : known(e, [...n, "map"]);
	if (typeof t == "string") return isKnown(e, "severity", t, n), {
		kind: "fixed",
		severity: t
	};
	if ("matrix" in t) {
		let [e, r] = t.matrix;
		return {
			kind: "matrix",
			rows: e,
			columns: r,
			map: new Map(Object.entries(t.map).map(([e, t]) => [e, known(t, [
				...n,
				"map",
				e
			])]))
		};
	}
	if ("sheet" in t) {
		let { sheet: r, field: i } = t;
		return nameFile(e, r, { kind: "sheet" }, [...n, "sheet"]), {
			kind: "sheet",
			file: r,
			field: i,
			map: optional(t.map),
			sheet: new Map()
		};
	}
	return "type" in t ? {
		kind: "type",
		map: known(t.type, [...n, "type"])
	} : "label" in t ? {
		kind: "label",
		map: known(t.label, [...n, "label"])
	} : "issue_field" in t ? {
		kind: "issue_field",
		field: t.issue_field,
		map: optional(t.map)
	} : {
		kind: "field",
		field: t.field,
		map: optional(t.map)
	};
}
// src/policy/sections/intake.ts
const Jt = (0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.y)({
	incident: (0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.h)().meta({ description: "Tickets of this form are incidents." }).default(!1),
	severity: Kt.meta({
		description: "A severity, or what tells it.",
		examples: ["low", { field: "severity" }]
	}).optional(),
	required: (0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.m)((0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.b)()).meta({
		description: "Fields without whose answers nobody can start: the customer is asked for them, and the ticket waits.",
		examples: [["steps", "severity"]]
	}).default([]),
	notice: (0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.y)({
		field: (0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.b)().meta({
			description: "Field with the date it is needed by.",
			examples: ["needed-by"]
		}),
		at_least: duration("How long before that date the ticket has to arrive.", "2 weeks")
	}).meta({ description: "With less notice than this, the customer is told that no promise is made." }).optional(),
	label: (0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.b)().meta({
		description: "Label by which a ticket is moved to this form’s process: by hand, or by `/route`.",
		examples: ["form: incident"]
	}).optional(),
	ships_on: (0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__._)().int().min(1).max(28).meta({
		description: "Day of the month on which finished changes ship.",
		examples: [1]
	}).optional()
}), Yt = (0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.y)({
	acknowledge: (0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.h)().meta({ description: "Post the status comment as soon as a ticket arrives." }).default(!0),
	bystanders: (0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.p)(["ignore", "tell"]).meta({ description: "What becomes of a comment by somebody who is neither staff nor the ticket’s customer: nothing, or they are told once whose ticket it is and how to open one of their own." }).default("ignore"),
	severity: (0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.m)(qt).meta({
		description: "Where the severity comes from when the form’s own entry does not say: the first that answers. Entries with `at_least` raise what they find.",
		examples: [[{ field: "severity" }, {
			at_least: "high",
			when: { customer: "vip" }
		}]]
	}).default([]),
	unverified_max: (0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.b)().meta({
		description: "The most that a form’s answer counts for from somebody who is not among the customers listed, until staff confirm it. Default, where customers are listed: the second of the severities.",
		examples: ["high"]
	}).optional(),
	system: (0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.b)().meta({
		description: "Field whose answer names the system that a ticket is about: pages tell it. Default: the field that a `sheet` is asked with.",
		examples: ["product"]
	}).optional(),
	workaround: severityByWord("What `/workaround` makes of a severity.", { high: "medium" }).default({}),
	forms: (0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.v)((0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.b)(), Jt).meta({
		description: "What the answers of an issue form mean, by file name.",
		examples: [{ "incident.yml": { incident: !0 } }]
	}).default({})
}), Xt = (0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.a)({
	schema: (0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.o)(Yt.meta({ description: "What happens when a ticket arrives." })),
	resolve(e, t) {
		let n = t.severity.map((e, t) => ({
			entry: e,
			path: [
				"intake",
				"severity",
				t
			]
		})), r = n.flatMap(({ entry: t, path: n }) => isFloor(t) ? [] : resolveSource(e, t, n));
		return claimLabels(e, t.forms), { intake: {
			acknowledge: t.acknowledge,
			bystanders: t.bystanders,
			severity: r,
			forms: new Map(Object.entries(t.forms).map(([t, n]) => [t, resolveForm(e, t, n)])),
			floors: n.flatMap(({ entry: t, path: n }) => isFloor(t) ? (isKnown(e, "severity", t.at_least, [...n, "at_least"]), {
				atLeast: t.at_least,
				when: resolveSelector(e, t.when, [...n, "when"])
			}) : []),
			unverifiedMax: resolveMost(e, t.unverified_max),
			systemField: t.system ?? null,
			workaround: resolveWorkaround(e, t.workaround)
		} };
	}
});
function isFloor(e) {
	return typeof e == "object" && "at_least" in e;
}
function resolveForm(e, t, n) {
	let r = [
		"intake",
		"forms",
		t
	];
	return checkFormName(e, t, r, "key"), {
		incident: n.incident,
		severity: n.severity === void 0 ? null : resolveSource(e, n.severity, [...r, "severity"]),
		required: n.required,
		notice: resolveNotice(e, n.notice, [...r, "notice"]),
		label: n.label ?? null,
		shipsOn: n.ships_on ?? null
	};
}
function claimLabels(e, t) {
	let n = new Set();
	for (let [r, { label: i }] of Object.entries(t)) {
		if (i === void 0) continue;
		let t = [
			"intake",
			"forms",
			r,
			"label"
		];
		checkLabelName(e, i, t), n.has(claimKey(i)) || e.labels.push({
			by: "form",
			text: i,
			path: t
		}), n.add(claimKey(i));
	}
}
function resolveNotice(e, t, n) {
	if (t === void 0) return null;
	let { field: r, at_least: i } = t, a = wallTime(e, {
		text: i,
		path: [...n, "at_least"]
	});
	return a === null ? null : {
		field: r,
		atLeast: a,
		text: i
	};
}
function resolveMost(e, t) {
	return t === void 0 ? e.listsCustomers ? e.severities[1] ?? null : null : (isKnown(e, "severity", t, ["intake", "unverified_max"]), t);
}
function resolveWorkaround(e, t) {
	let atKey = (t) => {
		e.report({
			...t,
			at: "key"
		});
	}, rank = (t) => e.severities.indexOf(t);
	for (let [n, r] of Object.entries(t)) {
		let t = [
			"intake",
			"workaround",
			n
		], i = isKnown({
			...e,
			report: atKey
		}, "severity", n, t);
		if (!isKnown(e, "severity", r, t) || !i || rank(r) > rank(n)) continue;
		let a = `A workaround makes ${(0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.i)(n)} less severe, which ${(0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.i)(r)} is not`, o = e.severities.slice(rank(n) + 1);
		e.report({
			code: "unknown-value",
			path: t,
			message: a,
			allowed: o
		});
	}
	return new Map(Object.entries(t));
}
// src/policy/sections/labels-by.ts
const Zt = (0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.a)({
	schema: (0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.p)(["anyone", "roster"]).meta({ description: "Who may move the desk’s labels by hand. `roster`: staff alone; what others do to them counts for nothing and is taken back." }).default("anyone"),
	resolve: (e, t) => ({ labelsBy: t })
}), K = {
	breached: {
		meaning: "A promise to the customer was broken.",
		standard: {
			name: "sla: breached",
			color: "b60205",
			description: "A promise to the customer was broken"
		}
	},
	at_risk: {
		meaning: "A promise is about to be broken.",
		standard: {
			name: "sla: at risk",
			color: "fbca04",
			description: "A promise is about to be broken"
		}
	},
	needs_owner: {
		meaning: "Nobody on the desk owns the ticket in time.",
		standard: {
			name: "needs: owner",
			color: "1d76db",
			description: "Nobody on the desk owns this ticket"
		}
	},
	needs_response: {
		meaning: "The customer waits for an answer that is late.",
		standard: {
			name: "needs: response",
			color: "1d76db",
			description: "The customer waits for an answer that is late"
		}
	},
	needs_info: {
		meaning: "Required answers are missing; the desk waits for them.",
		standard: {
			name: "needs: info",
			color: "1d76db",
			description: "Required answers are missing"
		}
	},
	needs_sign_off: {
		meaning: "The customer has yet to confirm that it is solved.",
		standard: {
			name: "needs: sign-off",
			color: "1d76db",
			description: "The customer has yet to confirm that it is solved"
		}
	},
	project: {
		meaning: "The work became a project, which the promises do not cover.",
		standard: {
			name: "project",
			color: "c2e0c6",
			description: "Became a project; no promise of the desk covers it"
		}
	},
	out_of_scope: {
		meaning: "The desk does not do this kind of work.",
		standard: {
			name: "out of scope",
			color: "ffffff",
			description: "Not a kind of work this desk does"
		}
	},
	pending: {
		meaning: "The desk waits for the customer.",
		standard: {
			name: "status: pending",
			color: "c5def5",
			description: "Waiting for the customer"
		}
	},
	on_hold: {
		meaning: "The desk waits for a third party.",
		standard: {
			name: "status: on hold",
			color: "bfd4f2",
			description: "Waiting for a third party"
		}
	},
	incident: {
		meaning: "The ticket is an incident.",
		standard: {
			name: "incident",
			color: "5319e7",
			description: "Something broke for a customer"
		}
	},
	post_mortem_due: {
		meaning: "A write-up is owed.",
		standard: {
			name: "post-mortem: due",
			color: "006b75",
			description: "A write-up of this incident is owed"
		}
	}
}, Qt = (0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.S)([(0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.b)(), (0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.y)({
	name: (0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.b)().meta({
		description: "Text of the label, at most 50 characters.",
		examples: ["sla: breached"]
	}),
	color: G.optional(),
	description: (0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.b)().meta({
		description: "At most 100 characters.",
		examples: ["A promise was broken"]
	}).optional()
})]).meta({
	id: "label",
	description: "A label: its name, or more."
}), $t = Object.keys(K);
function ofEachRole(e) {
	return Object.fromEntries($t.map((t) => [t, e(t)]));
}
const en = (0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.a)({
	schema: (0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.y)(ofEachRole((e) => {
		let { meaning: t, standard: n } = K[e], r = `${t} Default: \`${n.name}\`.`;
		return Qt.meta({
			description: r,
			examples: [n.name]
		}).optional();
	})).meta({
		description: "The labels the desk uses.",
		examples: [{ breached: "late" }]
	}).default({}),
	resolve(e, t) {
		return { labels: ofEachRole((n) => {
			let { standard: r } = K[n], i = t[n], a = ["labels", n];
			if (i === void 0) return e.labels.push({
				by: "built-in",
				text: r.name,
				path: a
			}), r;
			let { name: o, color: s = r.color, description: c = r.description } = typeof i == "string" ? { name: i } : i, l = typeof i == "string" ? a : [...a, "name"];
			return checkLabelName(e, o, l), e.labels.push({
				by: "role",
				text: o,
				path: l
			}), {
				name: o,
				...checkLook(e, {
					color: s,
					description: c
				}, a)
			};
		}) };
	}
}), tn = (0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.a)({
	schema: (0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.p)(["en", "de"]).meta({
		description: "Language of the desk’s comments.",
		examples: ["de"]
	}).default("en"),
	resolve: (e, t) => ({ language: t })
}), nn = (0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.a)({
	schema: duration("Facts older than this are never announced, only summarised.", "24h").default("24h"),
	resolve: (e, t) => ({ news: wallTimeOr(e, {
		text: t,
		path: ["news"]
	}, "24h") })
}), rn = (0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.a)({
	schema: calendarName("Calendar in whose open hours staff are reminded and told of breaches; at other hours that waits. Pages do not wait. Without it: at any hour.").optional(),
	resolve: (e, t) => ({ nudgeHours: t === void 0 ? null : calendarNamed(e, t, ["nudge_hours"]) })
}), an = (0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.a)({
	schema: (0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.y)({
		within: duration("How long a ticket may stay without an owner.", "4h"),
		calendar: W,
		group: (0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.b)().meta({
			description: "Group that is asked when nobody owns a ticket.",
			examples: ["tier-1"]
		}).optional(),
		suggest: (0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.p)([
			"on-duty",
			"least-loaded",
			"round-robin"
		]).meta({
			description: "Whom of the group the desk suggests as an owner: who is on duty, who owns the fewest open tickets, or one after the other. Nobody who is away.",
			examples: ["on-duty"]
		}).default("least-loaded"),
		areas: (0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.v)((0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.b)(), (0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.b)()).meta({
			description: "Label → login of who knows that area and is suggested first.",
			examples: [{ "area: api": "ana" }]
		}).default({}),
		assign: (0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.h)().meta({ description: "Assign the suggestion when the time is over. The sweep does it." }).default(!1),
		answering_owns: (0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.h)().meta({ description: "The first of the staff to answer a ticket that nobody owns becomes its owner." }).default(!1)
	}).meta({ description: "By when somebody owns a ticket." }).optional(),
	resolve(e, t) {
		if (!t) return { ownership: null };
		let { group: n = null, suggest: r, assign: i, answering_owns: a } = t;
		n !== null && isKnown(e, "group", n, ["ownership", "group"]);
		let o = targetAt(e, t.within, "within", t.calendar, ["ownership"]), s = new Map();
		for (let [n, r] of Object.entries(t.areas)) {
			let t = resolveWho(e, r, [
				"ownership",
				"areas",
				n
			], !1);
			t !== null && s.set(n.trim().toLowerCase(), t.login);
		}
		return { ownership: o && {
			target: o,
			group: n,
			suggest: r,
			areas: s,
			assign: i,
			answeringOwns: a
		} };
	}
}), on = (0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.a)({
	schema: (0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__._)().int().min(1).max(1e3).meta({
		description: "Pages an hour at most; what is more goes into one page that counts them.",
		examples: [20]
	}).default(20),
	resolve: (e, t) => ({ pagesPerHour: t })
}), sn = (0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.a)({
	schema: (0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.S)([(0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.h)(), (0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.b)()]).meta({
		description: "Write nothing, or nothing until a date or moment. The desk goes on reading, measuring and reporting; what is news when the pause ends is made up for.",
		examples: [
			!0,
			"2027-01-04",
			"2026-11-20T18:00"
		]
	}).default(!1),
	resolve(e, t) {
		if (typeof t == "boolean") return { pausedUntil: t ? _instant_js__WEBPACK_IMPORTED_MODULE_3__.s : null };
		let n = (0,_dist_js__WEBPACK_IMPORTED_MODULE_4__.c)(t, e.timezone);
		if (n === null) {
			let n = `${(0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.i)(t)} is neither true nor false, nor a moment`, r = [
				"true",
				"false",
				...Et
			];
			e.report({
				code: "bad-instant",
				path: ["paused"],
				message: n,
				allowed: r
			});
		}
		return { pausedUntil: n };
	}
}), cn = (0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.a)({
	schema: (0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.b)().meta({
		description: "What a ticket is called towards its customer. Default: the issue’s number.",
		examples: ["SUP-{number}"]
	}).optional(),
	resolve: (e, t) => ({ reference: t === void 0 ? null : checked(e, t) })
});
function checked(e, t) {
	if (t.includes("{number}") && t.length <= 50) return t;
	let n = t.includes("{number}") ? `${(0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.i)(t)} is longer than 50 characters` : `${(0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.i)(t)} does not say where the number of the ticket stands`;
	return e.report({
		code: "unknown-value",
		path: ["reference"],
		message: n,
		allowed: ["SUP-{number}"]
	}), null;
}
// src/policy/sections/self-service.ts
const ln = (0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.y)({
	name: (0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.b)().meta({
		description: "Its key in `/self-service KEY`.",
		examples: ["reset-password"]
	}),
	when: selector("Tickets that are answered so by themselves. Without it: only by `/self-service`.").optional(),
	answers: (0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.v)((0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.b)(), (0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.S)([(0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.b)(), (0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.m)((0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.b)())])).meta({
		description: "Form fields, and the answers of which they must have one.",
		examples: [{ request: "Reset my password" }]
	}).default({}),
	instructions: (0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.b)().meta({
		description: "What to do, as Markdown.",
		examples: ["Open **Settings** and choose *Reset*."]
	}).optional(),
	file: (0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.b)().meta({
		description: "File of this repository with the instructions, in place of them.",
		examples: ["docs/reset.md"]
	}).optional(),
	close: (0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.h)().meta({ description: "Close the ticket with the instructions." }).default(!0)
}), un = (0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.a)({
	schema: (0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.m)(ln).meta({ description: "What is answered with ready instructions: the first entry that matches." }).default([]),
	resolve(e, t) {
		return checkUnique(e, "self-service entry", t.map(({ name: e }, t) => ({
			text: e,
			path: [
				"self_service",
				t,
				"name"
			]
		}))), { selfService: t.map((t, n) => resolveEntry(e, t, ["self_service", n])) };
	}
});
function resolveEntry(e, t, n) {
	let { name: r, when: i, answers: a, instructions: o, file: s, close: c } = t;
	if (s !== void 0 && nameFile(e, s, {
		kind: "instructions",
		name: r
	}, [...n, "file"]), o === void 0 == (s === void 0)) {
		let t = `The entry ${(0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.i)(r)} needs either instructions or a file with them`;
		e.report({
			code: "missing-key",
			path: n,
			message: t,
			...suggestion("", ["instructions", "file"])
		});
	}
	if (!/^[\w.-]+$/.test(r)) {
		let t = `${(0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.i)(r)} cannot be written after /self-service`, i = ["letters, digits, - and _"];
		e.report({
			code: "unknown-value",
			path: [...n, "name"],
			message: t,
			allowed: i
		});
	}
	return {
		name: r,
		when: i === void 0 ? null : resolveSelector(e, i, [...n, "when"]),
		answers: new Map(Object.entries(a).map(([e, t]) => [e, typeof t == "string" ? [t] : t])),
		instructions: o ?? "",
		close: c
	};
}
// src/policy/sections/severities.ts
const dn = (0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.y)({
	name: I.meta({
		description: "Name of the severity.",
		examples: ["urgent"]
	}),
	label: (0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.b)().meta({
		description: "Its label. Default: `severity: NAME`.",
		examples: ["severity: urgent"]
	}).optional(),
	color: G.default("ededed"),
	description: (0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.b)().meta({
		description: "What it means to a customer; at most 100 characters.",
		examples: ["Production is down"]
	}).default("")
}), fn = (0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.a)({
	schema: (0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.m)(dn).meta({ description: "Severities, most severe first. Under `extends:` a new one stands where it is written beside inherited ones; written alone it comes last." }).default([]),
	resolve(e, t) {
		checkUnique(e, "severity", t.map(({ name: e }, t) => ({
			text: e,
			path: [
				"severities",
				t,
				"name"
			]
		})));
		let n = new Set();
		return { severities: t.map(({ name: r, label: i = `severity: ${r}`, ...a }, o) => {
			let s = ["severities", o];
			return checkLabelName(e, i, [...s, t[o]?.label === void 0 ? "name" : "label"]), n.has(r) || e.labels.push({
				by: "severity",
				text: i,
				path: [...s, "label"]
			}), n.add(r), {
				name: r,
				label: i,
				...checkLook(e, a, s)
			};
		}) };
	}
}), pn = (0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.a)({
	schema: (0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.y)({ when: selector("Tickets whose customer is asked to confirm that they are solved.").default({}) }).meta({
		description: "The customer’s word on the result. A ticket that is closed as solved asks for `/sign-off`, and `/not-resolved` opens it again.",
		examples: [{ when: { form: "change.yml" } }]
	}).optional(),
	resolve: (e, t) => ({ signOff: t ? resolveSelector(e, t.when, ["sign_off", "when"]) : null })
}), mn = ["pending", "on_hold"], q = [
	"severity",
	"tier",
	"customer",
	"form",
	"label",
	"type",
	"repository"
], hn = 2e3;
function reportUnreachable(e, t, n) {
	let r = [];
	for (let [i, a] of n.slice(0, 1e3).entries()) {
		if (!e.isSound([
			t,
			i,
			"when"
		])) continue;
		let n = hidingRules(a, r);
		if (r.push(a), n.length === 0) continue;
		let o = n.map(({ name: e }) => (0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.i)(e)).join(" and "), s = n.length > 1 ? "match" : "matches";
		e.report({
			code: "unreachable-rule",
			path: [t, i],
			message: `The rule ${(0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.i)(a.name)} is never used: ${o}, above it, ${s} everything it does`
		});
	}
}
function hidingRules(e, t) {
	let n = t.filter(({ effective: t }) => t === null || e.effective !== null && t <= e.effective), r = n.find((t) => coversWhole(t.when, e.when));
	if (r) return [r];
	let i = new Set(), a = new Set(n.flatMap(({ when: e }) => [...hoursOf(e).keys()]));
	for (let t of cellsOf(e.when, a)) {
		let e = n.find((e) => covers(e.when, t));
		if (!e) return [];
		i.add(e);
	}
	return n.filter((e) => i.has(e));
}
function coversWhole(e, t) {
	return e.incident !== void 0 && e.incident !== t.incident || !coversHours(e, hoursOf(t)) ? !1 : q.every((n) => {
		let r = t[n];
		return e[n] === void 0 || (r?.every((t) => includes(e, n, t)) ?? !1);
	});
}
function covers(e, t) {
	return e.incident !== void 0 && e.incident !== t.incident || !coversHours(e, t.hours) ? !1 : q.every((n) => e[n] === void 0 || includes(e, n, t[n]));
}
function coversHours(e, t) {
	return [...hoursOf(e)].every(([e, n]) => t.get(e) === n);
}
function hoursOf({ opened: e }) {
	let t = new Map();
	return e?.during && t.set(e.during.name, !0), e?.outside && t.set(e.outside.name, !1), t;
}
function includes(e, t, n) {
	if (n === void 0) return !1;
	let r = e[t] ?? [];
	return r.includes(n) || t === "form" && r.includes("any");
}
function cellsOf(e, t) {
	let n = e.incident === void 0 ? [!0, !1] : [e.incident], r = hoursOf(e), i = n.map((e) => ({
		incident: e,
		hours: r
	}));
	for (let e of t) if (!r.has(e)) {
		if (i.length * 2 > hn) return [{ hours: r }];
		i = i.flatMap((t) => [!0, !1].map((n) => ({
			...t,
			hours: new Map(t.hours).set(e, n)
		})));
	}
	for (let t of q) {
		let n = e[t];
		if (n) {
			if (i.length * n.length > hn) return [{ hours: r }];
			i = i.flatMap((e) => n.map((n) => ({
				...e,
				[t]: n
			})));
		}
	}
	return i;
}
// src/policy/sections/sla.ts
const J = (0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.S)([(0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.b)(), (0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.y)({
	within: duration("How much open time.", "8h"),
	calendar: calendarName("Calendar that this target counts on, in place of the rule’s.").optional()
})]), gn = (0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.S)([(0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.b)(), (0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.y)({
	every: duration("How much open time at most between two updates.", "2h"),
	calendar: calendarName("Calendar that updates count on, in place of the rule’s.").optional()
})]);
function waits(e, t) {
	return (0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.m)((0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.p)(mn)).meta({
		description: `Which waits stop the ${e} clock. Default: ${t}.`,
		examples: [["on_hold"]]
	});
}
const Y = (0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.y)({
	name: I.meta({
		description: "Name of the rule, as explanations show it.",
		examples: ["urgent"]
	}),
	when: selector("Tickets the rule is for. Without it: every ticket.").default({}),
	calendar: W,
	first_response: J.meta({
		description: "From opening to the first answer by staff.",
		examples: ["60m", {
			within: "8h",
			calendar: "office"
		}]
	}).optional(),
	next_response: J.meta({
		description: "From a customer’s comment to the next answer by staff.",
		examples: ["4h"]
	}).optional(),
	update: gn.meta({
		description: "The longest silence towards the customer once somebody has answered.",
		examples: ["1h", {
			every: "2h",
			calendar: "24x7"
		}]
	}).optional(),
	resolution: J.meta({
		description: "From opening to closing as completed.",
		examples: ["3 working days"]
	}).optional(),
	warn_at: (0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.b)().meta({
		description: "Share of a target after which the ticket is at risk. Without it: no warning.",
		examples: ["75%"]
	}).optional(),
	pauses: (0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.y)({
		first_response: waits("first response", "none").optional(),
		next_response: waits("next response", "none").optional(),
		update: waits("update", "none").optional(),
		resolution: waits("resolution", "both").optional()
	}).meta({
		description: "Which waits stop which clock.",
		examples: [{ resolution: ["pending", "on_hold"] }]
	}).default({}),
	effective: (0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.b)().meta({
		description: "Date or moment from which the rule is in force. Without it: always.",
		examples: ["2027-01-01"]
	}).optional(),
	minimum_remaining: duration("What is left at least after a change of severity or rule.", "30m").optional()
}).meta({
	id: "rule",
	description: "What one rule promises the tickets it is for."
}), _n = (0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.a)({
	schema: (0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.m)(Y).meta({ description: "What customers are promised: the first rule that matches counts." }).default([]),
	resolve: (e, t) => ({ sla: resolveRules(e, "sla", t) })
}), vn = (0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.a)({
	schema: (0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.m)(Y).meta({ description: "Stricter targets the desk sets itself. Where one matches, reminders follow it and not the promise." }).default([]),
	resolve: (e, t) => ({ internal: resolveRules(e, "internal", t) })
}), yn = [
	"first_response",
	"next_response",
	"update",
	"resolution"
], bn = {
	first_response: [],
	next_response: [],
	update: [],
	resolution: mn
};
function resolveRules(e, t, n) {
	checkUnique(e, "rule", n.map(({ name: e }, n) => ({
		text: e,
		path: [
			t,
			n,
			"name"
		]
	})));
	let r = n.map((n, r) => resolveRule(e, n, [t, r]));
	return reportUnreachable(e, t, r), r;
}
function resolveRule(e, t, n) {
	let r = calendarNamed(e, t.calendar, [...n, "calendar"]), i = {};
	for (let a of yn) {
		let o = a === "update" ? intervalOn : targetOn, s = resolveTarget(e, t[a], r, [...n, a], o);
		s && (i[a] = s);
	}
	let a = t.minimum_remaining, o = [...n, "minimum_remaining"];
	return {
		name: t.name,
		when: resolveSelector(e, t.when, [...n, "when"]),
		targets: i,
		pauses: {
			...bn,
			...withoutUndefined(t.pauses)
		},
		warnAt: t.warn_at === void 0 ? null : shareOf(e, t.warn_at, [...n, "warn_at"]),
		effective: t.effective === void 0 ? null : instantOf(e, {
			text: t.effective,
			path: [...n, "effective"]
		}),
		minimumRemaining: a === void 0 ? null : targetOn(e, {
			text: a,
			path: o
		}, r)?.within ?? null
	};
}
function resolveTarget(e, t, n, r, i) {
	return t === void 0 ? null : typeof t == "string" ? i(e, {
		text: t,
		path: r
	}, n) : i(e, "every" in t ? {
		text: t.every,
		path: [...r, "every"]
	} : {
		text: t.within,
		path: [...r, "within"]
	}, t.calendar === void 0 ? n : calendarNamed(e, t.calendar, [...r, "calendar"]));
}
function withoutUndefined(e) {
	let t = {};
	for (let n of yn) e[n] && (t[n] = [...new Set(e[n])]);
	return t;
}
function shareOf(e, t, n) {
	let r = Number(/^(\d{1,2}(?:\.\d+)?) *%$/.exec(t.trim())?.[1] ?? NaN);
	return r > 0 && r < 100 ? r / 100 : (e.report({
		code: "unknown-value",
		path: n,
		message: `${(0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.i)(t)} is not a share of a target`,
		allowed: ["a percentage above 0% and below 100%"]
	}), null);
}
// src/policy/checked-zone.ts
function checkZone({ report: e }, t, n) {
	let r = (0,_dist_js__WEBPACK_IMPORTED_MODULE_4__.u)(t), i = r ? withoutSummerTime(t) : unknownZone(t);
	return i !== null && e({
		...i,
		path: n
	}), r;
}
// src/policy/schedule.ts
function scheduleKeys(e, t) {
	return {
		every: (0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.b)().meta({
			description: e,
			examples: ["1 week", "12 hours"]
		}),
		starts: (0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.b)().meta({
			description: t,
			examples: ["2026-11-02T09:00"]
		}),
		timezone: (0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.b)().meta({
			description: "IANA zone of that clock. Default: the desk’s.",
			examples: ["Europe/Berlin"]
		}).optional()
	};
}
const xn = /^(?:([1-9]\d{0,3})\s*)?(hour|day|week)s?$/;
function resolveSchedule(e, t, n) {
	let r = t.timezone ?? e.timezone, i = xn.exec(t.every.trim());
	if (i === null) {
		let r = `${(0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.i)(t.every)} is not the length of a turn`, i = [
			"1 week",
			"2 weeks",
			"3 days",
			"12 hours"
		];
		e.report({
			code: "bad-duration",
			path: [...n, "every"],
			message: r,
			allowed: i
		});
	}
	if ((t.timezone === void 0 || checkZone(e, t.timezone, [...n, "timezone"])) && (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/.test(t.starts) || (0,_dist_js__WEBPACK_IMPORTED_MODULE_4__.c)(t.starts, r) === null)) {
		let r = `${(0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.i)(t.starts)} is not a moment on the wall clock`;
		e.report({
			code: "bad-instant",
			path: [...n, "starts"],
			message: r,
			allowed: ["2026-11-02T09:00"]
		});
	}
	if (i === null) return null;
	let a = i[2];
	return {
		every: {
			count: Number(i[1] ?? 1),
			unit: a
		},
		starts: t.starts,
		timezone: r
	};
}
// src/policy/sections/team.ts
function absence(e) {
	return (0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.y)({
		who: (0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.b)().meta({
			description: "Login.",
			examples: ["ana"]
		}),
		from: (0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.b)().meta({
			description: "First date, or a moment.",
			examples: ["2026-12-24", "2026-11-20T09:00"]
		}),
		to: (0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.b)().meta({
			description: "Last date, to its end, or the moment at which it is over.",
			examples: ["2027-01-02", "2026-11-21T09:00"]
		})
	}).meta({ description: e });
}
const Sn = (0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.y)({
	...scheduleKeys("How long one turn is.", "When the first in the order begins, on the wall clock."),
	order: (0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.m)((0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.b)()).meta({
		description: "Logins, in their turns.",
		examples: [["ana", "bo"]]
	})
}), Cn = (0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.S)([(0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.b)(), (0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.y)({
	login: (0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.b)().meta({
		description: "Login, or team as `@org/team`.",
		examples: ["chen"]
	}),
	from: (0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.b)().meta({
		description: "First date on the desk.",
		examples: ["2026-11-01"]
	}).optional(),
	until: (0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.b)().meta({
		description: "Last date on the desk, to its end.",
		examples: ["2026-12-31"]
	}).optional()
})]), wn = (0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.y)({
	staff: (0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.m)(Cn).meta({
		description: "Who answers for the desk: logins, teams as `@org/team`, or logins with dates. Without it: whoever has triage permission or more.",
		examples: [[
			"ana",
			"@acme/support",
			{
				login: "chen",
				until: "2026-12-31"
			}
		]]
	}).optional(),
	groups: (0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.v)(I, (0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.y)({
		members: (0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.m)((0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.b)()).meta({
			description: "Logins, or teams as `@org/team`.",
			examples: [["ana", "bo"]]
		}).default([]),
		label: (0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.b)().meta({
			description: "Label of the tickets that the group has.",
			examples: ["group: support"]
		}).optional(),
		rotation: Sn.meta({ description: "Who of the group is on duty when. Without it: everybody, always." }).optional(),
		overrides: (0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.m)(absence("On duty in place of whom the rotation names.")).meta({
			description: "Shift swaps.",
			examples: [[{
				who: "bo",
				from: "2026-11-20T09:00",
				to: "2026-11-21T09:00"
			}]]
		}).default([])
	})).meta({
		description: "Groups by name, to which tickets are escalated.",
		examples: [{ "tier-2": { members: ["dee"] } }]
	}).default({}),
	away: (0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.m)(absence("Not there.")).meta({
		description: "Who is away, and when.",
		examples: [[{
			who: "ana",
			from: "2026-12-24",
			to: "2027-01-02"
		}]]
	}).default([]),
	fallback: (0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.b)().meta({
		description: "Who takes over when everybody of a group is away.",
		examples: ["lead"]
	}).optional()
}), Tn = (0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.a)({
	schema: (0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.o)(wn.meta({ description: "Who works on the desk." })),
	resolve(e, t) {
		let n = t.staff?.flatMap((t, n) => resolveMember(e, t, [
			"team",
			"staff",
			n
		])), r = t.away.flatMap((t, n) => resolveAbsence(e, t, [
			"team",
			"away",
			n
		])), i = t.fallback === void 0 ? null : resolveWho(e, t.fallback, ["team", "fallback"], !1);
		return { team: {
			staff: n ?? null,
			groups: resolveGroups(e, t.groups),
			away: r,
			fallback: i?.login ?? null
		} };
	}
});
function resolveMember(e, t, n) {
	let r = typeof t == "string" ? { login: t } : t, i = resolveWho(e, r.login, typeof t == "string" ? n : [...n, "login"], !0), a = r.from === void 0 ? null : startOf(e, r.from, 0, [...n, "from"]), o = r.until === void 0 ? null : startOf(e, r.until, 1, [...n, "until"]);
	if (a !== null && o !== null && o <= a) {
		let t = `${(0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.i)(r.login)} leaves before the first date on the desk`;
		e.report({
			code: "bad-date",
			path: [...n, "until"],
			message: t
		});
	}
	return i === null ? [] : [{
		...i,
		from: a,
		until: o
	}];
}
function resolveGroups(e, t) {
	return Object.entries(t).map(([t, n]) => {
		let r = [
			"team",
			"groups",
			t
		];
		return n.label !== void 0 && (checkLabelName(e, n.label, [...r, "label"]), e.labels.push({
			by: "group",
			text: n.label,
			path: [...r, "label"]
		})), {
			name: t,
			members: n.members.flatMap((t, n) => {
				let i = resolveWho(e, t, [
					...r,
					"members",
					n
				], !0);
				return i === null ? [] : [i.login];
			}),
			label: n.label ?? null,
			rotation: n.rotation === void 0 ? null : resolveRotation(e, n.rotation, [...r, "rotation"]),
			overrides: n.overrides.flatMap((t, n) => resolveAbsence(e, t, [
				...r,
				"overrides",
				n
			]))
		};
	});
}
function resolveRotation(e, t, n) {
	let r = resolveSchedule(e, t, n), i = t.order.flatMap((t, r) => resolveWho(e, t, [
		...n,
		"order",
		r
	], !1)?.login ?? []);
	return t.order.length === 0 && e.report({
		code: "missing-key",
		path: [...n, "order"],
		message: "A rotation needs people in its order"
	}), r && {
		...r,
		order: i
	};
}
function resolveAbsence(e, t, n) {
	let r = resolveWho(e, t.who, [...n, "who"], !1), bound = (r) => (0,_dist_js__WEBPACK_IMPORTED_MODULE_4__.p)(t[r]) === null ? instantOf(e, {
		text: t[r],
		path: [...n, r]
	}) : startOf(e, t[r], +(r === "to"), [...n, r]), i = bound("from"), a = bound("to");
	return r === null || i === null || a === null ? [] : a > i ? [{
		who: r.login,
		from: i,
		to: a
	}] : (e.report({
		code: "bad-date",
		path: [...n, "to"],
		message: "This stretch ends before it begins"
	}), []);
}
// src/policy/sections/templates.ts
const En = (0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.a)({
	schema: (0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.v)((0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.b)(), (0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.b)()).meta({
		description: "Files of this repository whose text takes the place of a built-in comment, by document.",
		examples: [{ status: ".github/steward/status.md" }]
	}).default({}),
	resolve(e, t) {
		for (let [n, r] of Object.entries(t)) nameFile(e, r, {
			kind: "template",
			document: n
		}, ["templates", n]);
		return { templates: new Map() };
	}
}), Dn = (0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.a)({
	schema: (0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.o)((0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.y)({
		when: selector("Tickets are the issues that match.").default({}),
		duplicates: (0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.p)(["own", "earliest"]).meta({ description: "From when the clocks of a ticket count that others were closed as duplicates of: its own opening, or the earliest of them." }).default("own")
	}).meta({
		description: "Which issues are tickets. Default: all but the desk’s own.",
		examples: [{ when: { form: "any" } }]
	})),
	resolve: (e, { when: t, duplicates: n }) => ({
		tickets: resolveSelector(e, t, ["tickets", "when"]),
		duplicates: n
	})
}), On = (0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.a)({
	schema: (0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.b)().meta({
		description: "The desk’s IANA zone, where nothing else says one.",
		examples: ["America/Denver"]
	}).default("UTC"),
	resolve: (e) => ({ timezone: e.timezone })
});
function zoneNamed(e, t) {
	return checkZone(e, t, ["timezone"]) ? t : "UTC";
}
// src/policy/sections/triage.ts
const X = "3 days", kn = (0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.a)({
	schema: (0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.y)({
		...scheduleKeys("How often it takes place.", "When the first takes place, on the wall clock."),
		group: (0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.b)().meta({
			description: "Group that is called to it.",
			examples: ["support"]
		}).optional(),
		label: (0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.b)().meta({
			description: "Label of its issues.",
			examples: ["triage"]
		}).optional(),
		waits: duration("Tickets on hold or pending for longer than this are on the agenda.", X).default(X)
	}).meta({
		description: "The meeting at which every ticket gets an owner: an issue with the agenda, opened at its time.",
		examples: [{
			every: "1 week",
			starts: "2026-11-02T10:00",
			group: "support"
		}]
	}).optional(),
	resolve(e, t) {
		if (!t) return { triage: null };
		let { group: n = null, label: r = null } = t;
		if (r !== null) {
			let t = ["triage", "label"];
			checkLabelName(e, r, t), e.labels.push({
				by: "meeting",
				text: r,
				path: t
			});
		}
		n !== null && isKnown(e, "group", n, ["triage", "group"]);
		let i = wallTimeOr(e, {
			text: t.waits,
			path: ["triage", "waits"]
		}, X), a = resolveSchedule(e, t, ["triage"]);
		return { triage: a && {
			schedule: a,
			group: n,
			label: r,
			waits: i
		} };
	}
}), An = (0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.a)({
	schema: (0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.g)(1).meta({
		description: "Version of this language.",
		examples: [1]
	}),
	resolve: (e, t) => ({ version: t })
}), Z = "2 weeks", jn = (0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.y)({
	remind_after: duration("How long a customer may leave a question unanswered before being reminded of it, once.", "48h").optional(),
	close_after: duration("How long a customer may leave a question unanswered before the ticket is closed as not planned. Never where the customer spoke last. Without it: never.", "72h").optional(),
	calendar: W,
	severities: (0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.m)((0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.b)()).meta({
		description: "Severities of which tickets are closed so. Default: all.",
		examples: [["medium", "low"]]
	}).optional(),
	reopen_within: duration("A customer who comments within this time of the close reopens the ticket.", Z).default(Z)
}), Mn = (0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.y)({
	remind_every: duration("How often the owner of a ticket on hold is reminded of it.", "5 working days").optional(),
	calendar: W,
	remind_before: duration("How long before the announced end of a hold its owner is reminded.", "1d").optional()
}), Nn = (0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.y)({
	comment: (0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.p)([
		"nothing",
		"reopen",
		"follow_up"
	]).meta({ description: "What a customer’s comment on a solved ticket does. `follow_up` leaves it closed, and answers once with a link to a new ticket that names this one." }).default("nothing"),
	within: duration("So long after the close a comment, or `/not-resolved`, opens it again.", Z).default(Z)
}), Pn = (0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.a)({
	schema: (0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.o)((0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.y)({
		pending: (0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.o)(jn.meta({ description: "Waiting for the customer." })),
		hold: (0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.o)(Mn.meta({ description: "Waiting for a third party." })),
		solved: (0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.o)(Nn.meta({ description: "After a ticket was closed as solved." }))
	}).meta({ description: "What happens to tickets that wait." })),
	resolve(e, t) {
		let path = (...e) => ["waiting", ...e], { pending: n, hold: r, solved: i } = t;
		for (let [t, r] of (n.severities ?? []).entries()) isKnown(e, "severity", r, path("pending", "severities", t));
		let undone = (t, ...n) => wallTimeOr(e, {
			text: t,
			path: path(...n)
		}, Z), { remind_before: a } = r;
		return { waiting: {
			pending: {
				remindAfter: optionalTargetAt(e, n, "remind_after", path("pending")),
				closeAfter: optionalTargetAt(e, n, "close_after", path("pending")),
				severities: n.severities ?? e.severities,
				reopenWithin: undone(n.reopen_within, "pending", "reopen_within")
			},
			hold: {
				remindEvery: optionalTargetAt(e, r, "remind_every", path("hold"), intervalOn),
				remindBefore: a === void 0 ? null : wallTime(e, {
					text: a,
					path: path("hold", "remind_before")
				})
			},
			solved: {
				comment: i.comment,
				within: undone(i.within, "solved", "within")
			}
		} };
	}
}), Fn = (0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.a)({
	schema: (0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.y)({
		when: selector("Tickets that get a write-up once they are resolved.").default({ incident: !0 }),
		within: duration("Time from the close.", "24h").default("24h"),
		calendar: W,
		done: (0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.p)(["organised", "written"]).meta({ description: "What ends the clock: the write-up has an owner, or it is `written`." }).default("organised"),
		causes: (0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.m)((0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.b)()).meta({
			description: "Classes of root cause to choose from.",
			examples: [["education", "bug"]]
		}).default(["education", "bug"])
	}).meta({ description: "The write-up (post-mortem) after a ticket is resolved." }).optional(),
	resolve(e, t) {
		if (!t) return { writeUp: null };
		let { within: n, calendar: r, done: i, causes: a } = t, o = resolveSelector(e, t.when, ["write_up", "when"]), s = targetAt(e, n, "within", r, ["write_up"]);
		return { writeUp: s && {
			when: o,
			target: s,
			done: i,
			causes: a
		} };
	}
}), In = {
	version: An,
	extends: Mt,
	timezone: On,
	bot: Se,
	news: nn,
	language: tn,
	templates: En,
	reference: cn,
	nudge_hours: rn,
	tickets: Dn,
	team: Tn,
	calendars: Me,
	severities: fn,
	labels: en,
	labels_by: Zt,
	flags: Pt,
	customers: _e,
	intake: Xt,
	self_service: un,
	sign_off: pn,
	commands: bt,
	sla: _n,
	internal: vn,
	ownership: an,
	escalation: jt,
	waiting: Pn,
	incidents: Ft,
	pagers: _pagers_js__WEBPACK_IMPORTED_MODULE_2__.n,
	pages_per_hour: on,
	desk: Tt,
	paused: sn,
	triage: kn,
	write_up: Fn
}, Q = (0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.y)(Object.fromEntries(Object.entries(In).map(([e, { schema: t }]) => [e, t]))).meta({
	title: "Steward policy",
	description: "How a support desk on GitHub Issues works."
});
// src/policy/resolve.ts
async function resolvePolicy(e, t, n) {
	let r = zoneNamed(n, e.timezone), i = {
		...n,
		timezone: r,
		calendars: await compileWorkingTime(n, t, r),
		severities: e.severities.map(({ name: e }) => e),
		pagers: (0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.r)(e.pagers),
		listsCustomers: listsCustomers(e.customers),
		files: [],
		labels: [],
		selectedLabels: new Set()
	}, a = Object.entries(In).map(([t, { resolve: n }]) => n(i, e[t]));
	return reportSharedLabels(i.labels, i.report), Object.assign({
		files: i.files,
		selectedLabels: i.selectedLabels
	}, ...a);
}
// src/policy/known-names.ts
const Ln = ["24x7", "24x5"];
function knownNames(e) {
	let t = keysAt(e, ["calendars"]);
	return {
		calendar: t && new Set([...Ln, ...t]),
		severity: textsAt(e, ["severities"], "name"),
		group: keysAt(e, ["team", "groups"]),
		tier: textsAt(e, ["customers", "tiers"]),
		customer: customersAt(e),
		pager: keysAt(e, ["pagers"])
	};
}
function keysAt(e, t) {
	if (t.some((n, r) => isUnreadable(valueAt(e, t.slice(0, r + 1)), r < t.length - 1))) return null;
	let n = valueAt(e, t);
	return n ? n.kind === "map" ? new Set(n.entries.keys()) : null : new Set();
}
function customersAt(e) {
	if (valueAt(e, ["customers", "file"]) !== void 0) return null;
	let t = valueAt(e, ["customers", "members"]);
	if (t === void 0) return new Set();
	if (t.kind !== "map") return null;
	let n = [...t.entries.keys()].map((t) => keysAt(e, [
		"customers",
		"members",
		t
	]));
	return n.includes(null) ? null : new Set(n.flatMap((e) => [...e ?? []]));
}
function isUnreadable(e, t) {
	return t && e !== void 0 && e.kind !== "map";
}
function textsAt(e, t, n) {
	if (t.some((n, r) => isUnreadable(valueAt(e, t.slice(0, r + 1)), r < t.length - 1))) return null;
	let r = valueAt(e, t);
	if (!r) return new Set();
	if (r.kind !== "list") return null;
	let i = r.items.map((e) => n === void 0 ? e : valueAt(e, [n]));
	return new Set(i.flatMap((e) => e?.kind === "scalar" && typeof e.value == "string" ? [e.value] : []));
}
function checkShape(e) {
	let t = Q.safeParse(plain(withoutCalendars(e)));
	if (t.success) return {
		shape: t.data,
		tree: e,
		problems: []
	};
	let n = e, r = issuesOf(t.error), i = r.slice(0, 300).flatMap((e) => describe(e, n)), a = Q.partial({ version: !0 });
	for (;;) {
		let e = a.safeParse(plain(withoutCalendars(n)));
		if (e.success) return {
			shape: {
				...e.data,
				version: 1
			},
			tree: n,
			problems: i
		};
		r = issuesOf(e.error);
		let t = r.flatMap((e) => faultyPaths(e, n));
		if (t.length === 0) throw Error("A faulty policy did not get smaller");
		n = without(n, t);
	}
}
function withoutCalendars(e) {
	return valueAt(e, ["calendars"])?.kind === "map" ? without(e, [["calendars"]]) : e;
}
function issuesOf(e) {
	return e.issues.flatMap((e) => flatten(e, []));
}
function flatten(e, t) {
	let n = [...t, ...e.path];
	if (e.code === "invalid_union") {
		let whole = (e) => e.filter((e) => e.path.length === 0), t = e.errors.flatMap(whole).flatMap(kindsExpected), r = e.errors.filter((e) => !whole(e).some((e) => e.code === "invalid_type")).toSorted((e, t) => whole(e).length - whole(t).length || e.length - t.length)[0], complete = (e) => e.code === "invalid_value" && e.path.length === 0 ? {
			...e,
			values: [...e.values, ...t]
		} : e;
		if (r) return r.flatMap((e) => flatten(complete(e), n));
	}
	return [{
		...e,
		path: n
	}];
}
function describe(e, t) {
	let n = e.path, r = valueAt(t, n), i = n.at(-1);
	if (e.code === "unrecognized_keys") {
		let r = allowedKeys(n, valueAt(t, n));
		return e.keys.slice(0, 300).map((e) => ({
			code: "unknown-key",
			path: [...n, e],
			at: "key",
			message: `${(0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.i)(e)} is not a key ${n.length === 0 ? "of a policy" : `of ${nameOfPath(n)}`}`,
			...suggestion(e, r)
		}));
	}
	if (r === void 0) return [{
		code: "missing-key",
		path: n,
		message: `${n.length === 1 ? "A policy" : nameOfPath(n.slice(0, -1))} needs ${(0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.i)(String(i))}`,
		...exampleOf(e)
	}];
	if (e.code === "invalid_value") {
		let t = r.kind === "scalar" ? e.values.find((e) => String(e) === String(r.value)) : void 0;
		if (t !== void 0) {
			let e = typeof t == "string" ? "put it in quotes" : "take the quotes away";
			return [{
				code: "wrong-type",
				path: n,
				message: `${nameOfPath(n)} must be ${kindOfPlain(t)}, not ${kindOf(r)}; ${e}`
			}];
		}
		let i = e.values.map(String), a = r.kind === "scalar" ? String(r.value) : kindOf(r);
		return [{
			code: "unknown-value",
			path: n,
			message: `${nameOfPath(n)} cannot be ${(0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.i)(a)}`,
			...suggestion(a, i)
		}];
	}
	if (e.code === "invalid_key") return [{
		code: "unknown-value",
		path: n,
		at: "key",
		message: `A name in ${nameOfPath(n.slice(0, -1))} must not be empty`
	}];
	if (e.code === "invalid_format" || e.code === "too_small" && r.kind === "list") return [{
		code: "unknown-value",
		path: n,
		message: `${nameOfPath(n)} must not be empty`
	}];
	if (e.code === "too_big" || e.code === "too_small") {
		let t = e.code === "too_big" ? `at most ${e.maximum}` : `at least ${e.minimum}`;
		return [{
			code: "unknown-value",
			path: n,
			message: `${nameOfPath(n)} must be ${t}, not ${kindOf(r)}`,
			allowed: [t]
		}];
	}
	return [{
		code: "wrong-type",
		path: n,
		message: `${nameOfPath(n)} must be ${expected(e)}, not ${kindOf(r)}` + (r.kind === "scalar" && expected(e).startsWith("text") && r.value !== null ? "; put it in quotes" : isQuoted(r, e) ? "; take the quotes away" : "")
	}];
}
function isQuoted(e, t) {
	if (e.kind !== "scalar" || typeof e.value != "string") return !1;
	let { value: n } = e, r = expected(t);
	return /\bnumber\b|\bint\b/.test(r) && /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/.test(n) ? !0 : r.includes(Rn.boolean ?? "") && /^(?:true|false)$/i.test(n);
}
function exampleOf(e) {
	return e.code === "invalid_value" ? { allowed: e.values.map(String) } : {};
}
const Rn = {
	string: "text",
	number: "a number",
	boolean: "true or false",
	array: "a list",
	object: "a map",
	record: "a map"
};
function expected(e) {
	let t = e.code === "invalid_union" ? e.errors.flat() : [e];
	return [...new Set(t.flatMap(kindsExpected))].join(" or ") || "something else";
}
function kindsExpected(e) {
	return e.code === "invalid_type" ? [Rn[e.expected] ?? e.expected] : [];
}
function kindOf(e) {
	return e.kind === "map" ? "a map" : e.kind === "list" ? "a list" : kindOfPlain(e.value);
}
function kindOfPlain(e) {
	return e === null ? "empty" : typeof e == "string" ? `the text ${(0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.i)(e)}` : typeof e == "number" ? `the number ${e}` : String(e);
}
function nameOfPath(e) {
	return e.map((e, t) => typeof e == "number" ? `[${e}]` : `${t > 0 ? "." : ""}${e}`).join("");
}
function faultyPaths(e, t) {
	let n = e.path;
	return e.code === "unrecognized_keys" ? e.keys.map((e) => [...n, e]) : [valueAt(t, n) === void 0 ? n.slice(0, -1) : n];
}
function allowedKeys(e, t) {
	let n = [Q];
	for (let t of e) n = n.flatMap(alternatives).flatMap((e) => descend(e, t));
	let r = n.flatMap(alternatives).filter((e) => e instanceof _pagers_js__WEBPACK_IMPORTED_MODULE_2__.l);
	return t?.kind === "map" ? [...new Set(r.flatMap((e) => Object.keys(e.shape)))] : [];
}
function alternatives(e) {
	return e instanceof _pagers_js__WEBPACK_IMPORTED_MODULE_2__.f ? e.options.flatMap(alternatives) : e instanceof _pagers_js__WEBPACK_IMPORTED_MODULE_2__.u || e instanceof _pagers_js__WEBPACK_IMPORTED_MODULE_2__.c ? alternatives(e.unwrap()) : [e];
}
function descend(e, t) {
	if (e instanceof _pagers_js__WEBPACK_IMPORTED_MODULE_2__.l) {
		let n = e.shape, r = Object.hasOwn(n, t) ? n[t] : void 0;
		return r ? [r] : [];
	}
	return e instanceof _pagers_js__WEBPACK_IMPORTED_MODULE_2__.s ? [e.element] : e instanceof _pagers_js__WEBPACK_IMPORTED_MODULE_2__.d ? [e.valueType] : [];
}
async function loadPolicy({ text: e, file: t, presets: n = be }) {
	let { tree: r, problems: i } = readYaml(e, t);
	if (!r && i.length > 0) return {
		policy: null,
		draft: null,
		problems: i,
		locate: atTop(t)
	};
	if (r?.kind !== "map") return {
		policy: null,
		draft: null,
		problems: [notAPolicy(r, t)],
		locate: atTop(t)
	};
	let { tree: a, baseIsKnown: o } = extend(r, n, i, 0), { shape: s, tree: c, problems: l } = checkShape(a);
	for (let e of l) i.push(locateProblem(e, a));
	let u = plain(valueAt(a, ["calendars"]) ?? Bn), d = new Set(l.flatMap(({ path: e }) => e.map((t, n) => keyOf(e.slice(0, n + 1))))), f = await resolvePolicy(s, isRecord(u) ? u : {}, {
		known: o ? knownNames(a) : he,
		isSound: (e) => !d.has(keyOf(locate(c, e).path)),
		report: (e) => {
			if (i.length >= zn) throw new TooManyProblems();
			i.push(locateProblem(e, e.path[0] === "calendars" ? a : c));
		}
	}).catch((e) => {
		if (e instanceof TooManyProblems) return null;
		throw e;
	});
	return {
		policy: f === null || i.some(({ severity: e }) => e === "error") ? null : f,
		draft: f,
		problems: shown(i),
		locate: (e) => locateProblem(e, c)
	};
}
const zn = 300;
var TooManyProblems = class extends Error {};
function shown(e) {
	let t = distinct(e).sort(byPlace), n = t.splice(100), [r] = n;
	if (r === void 0) return t;
	let { file: i, line: a, column: o, code: s, path: c } = r, l = n.some((e) => e.severity === "error") ? "error" : "warning", u = e.length < 300 ? "" : " or more", d = `Further problems from here on: ${String(n.length)}${u}`;
	return [...t, {
		file: i,
		line: a,
		column: o,
		code: s,
		path: c,
		severity: l,
		message: d
	}];
}
const $ = {
	file: "",
	line: 1,
	column: 1
}, Bn = {
	kind: "map",
	entries: new Map(),
	place: $
};
function atTop(e) {
	return (t) => ({
		...t,
		...$,
		file: e,
		severity: "error"
	});
}
function isRecord(e) {
	return typeof e == "object" && !!e && !Array.isArray(e);
}
function keyOf(e) {
	return JSON.stringify(e);
}
function notAPolicy(e, t) {
	let n = e?.place ?? {
		...$,
		file: t
	};
	return e === null || e.kind === "scalar" && e.value === null ? {
		...n,
		code: "missing-key",
		path: ["version"],
		severity: "error",
		message: "The file is empty; a policy begins with \"version: 1\""
	} : {
		...n,
		code: "wrong-type",
		path: [],
		severity: "error",
		message: "A policy is a map of keys such as \"version: 1\""
	};
}
function extend(e, t, n, r) {
	let i = valueAt(e, ["extends"]);
	if (i?.kind !== "scalar" || typeof i.value != "string") return {
		tree: withoutNulls(e),
		baseIsKnown: i === void 0 || i.kind === "scalar" && i.value === null
	};
	let a = i.value;
	if (!Object.hasOwn(t, a) || r > 8) {
		let o = suggestion(a, Object.keys(t)), s = `No built-in process is named ${(0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.i)(a)}`;
		if (n.push({
			...i.place,
			code: "unknown-preset",
			path: ["extends"],
			severity: "error",
			message: s,
			...o
		}), o.nearest === void 0 || r > 8) return {
			tree: withoutNulls(e),
			baseIsKnown: !1
		};
		a = o.nearest;
	}
	let o = readYaml(t[a] ?? "", `presets/${a}.yml`);
	if (n.push(...o.problems), o.tree?.kind !== "map") return {
		tree: withoutNulls(e),
		baseIsKnown: !1
	};
	let s = extend(o.tree, t, n, r + 1);
	return n.push(...lostPromises(s.tree, e)), {
		tree: merge(withoutHeader(s.tree), e),
		baseIsKnown: s.baseIsKnown
	};
}
function withoutHeader(e) {
	if (e.kind !== "map") return e;
	let t = new Map(e.entries);
	return t.delete("version"), t.delete("extends"), {
		...e,
		entries: t
	};
}
const Vn = new Set(["unreachable-rule", "no-summer-time"]);
function locateProblem(e, t) {
	let { place: n, path: r } = locate(t, e.path, e.at);
	return {
		...e,
		path: r,
		...n,
		severity: Vn.has(e.code) ? "warning" : "error"
	};
}
function distinct(e) {
	let t = new Set();
	return e.filter(({ file: e, line: n, column: r, message: i }) => {
		let a = JSON.stringify([
			e,
			n,
			r,
			i
		]), o = !t.has(a);
		return t.add(a), o;
	});
}
function byPlace(e, t) {
	return Number(e.file.startsWith("presets/")) - Number(t.file.startsWith("presets/")) || e.line - t.line || e.column - t.column;
}
// src/policy/format.ts
function formatProblem(e) {
	let { file: t, line: n, column: r, severity: i, code: a } = e;
	return `${t}:${n}:${r} ${i} ${a}: ${faultText(e)}`.replaceAll(/\s+/g, " ");
}



/***/ }),

/***/ 7101:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ s),
/* harmony export */   c: () => (/* binding */ e),
/* harmony export */   d: () => (/* binding */ earliest),
/* harmony export */   f: () => (/* binding */ instant),
/* harmony export */   i: () => (/* binding */ n),
/* harmony export */   l: () => (/* binding */ ascending),
/* harmony export */   m: () => (/* binding */ latest),
/* harmony export */   n: () => (/* binding */ r),
/* harmony export */   o: () => (/* binding */ t),
/* harmony export */   p: () => (/* binding */ later),
/* harmony export */   r: () => (/* binding */ o),
/* harmony export */   s: () => (/* binding */ a),
/* harmony export */   t: () => (/* binding */ i),
/* harmony export */   u: () => (/* binding */ earlier)
/* harmony export */ });
// src/calendar/instant.ts
const e = 1e3, t = 60 * e, n = 60 * t, r = 24 * n;
function instant(e) {
	return e;
}
function later(e, t) {
	return instant(e + t);
}
function earlier(e, t) {
	return instant(e - t);
}
function earliest(...e) {
	return e.length === 0 ? null : instant(Math.min(...e));
}
function latest(...e) {
	return e.length === 0 ? null : instant(Math.max(...e));
}
function ascending(e) {
	return e.toSorted((e, t) => e - t).filter((e, t, n) => e !== n[t - 1]);
}
const i = instant(-Infinity), a = instant(Infinity), o = instant(Date.UTC(1900, 0, 1)), s = instant(Date.UTC(2300, 0, 1) - 1);



/***/ }),

/***/ 6707:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ toString)
/* harmony export */ });
// node_modules/mdast-util-to-string/lib/index.js
const e = {};
function toString(t, n) {
	let r = n || e;
	return one(t, typeof r.includeImageAlt != "boolean" || r.includeImageAlt, typeof r.includeHtml != "boolean" || r.includeHtml);
}
function one(e, t, n) {
	if (node(e)) {
		if ("value" in e) return e.type === "html" && !n ? "" : e.value;
		if (t && "alt" in e && e.alt) return e.alt;
		if ("children" in e) return all(e.children, t, n);
	}
	return Array.isArray(e) ? all(e, t, n) : "";
}
function all(e, t, n) {
	let r = [], i = -1;
	for (; ++i < e.length;) r[i] = one(e[i], t, n);
	return r.join("");
}
function node(e) {
	return !!(e && typeof e == "object");
}



/***/ }),

/***/ 1875:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ j),
/* harmony export */   c: () => (/* binding */ Client),
/* harmony export */   d: () => (/* binding */ retryIn),
/* harmony export */   f: () => (/* binding */ KnownServer),
/* harmony export */   i: () => (/* binding */ createTokenAuth),
/* harmony export */   l: () => (/* binding */ UncertainWrite),
/* harmony export */   m: () => (/* binding */ attempts),
/* harmony export */   n: () => (/* binding */ paginateRest),
/* harmony export */   o: () => (/* binding */ RequestError),
/* harmony export */   p: () => (/* binding */ partOf),
/* harmony export */   r: () => (/* binding */ Octokit),
/* harmony export */   s: () => (/* binding */ getUserAgent),
/* harmony export */   t: () => (/* binding */ restEndpointMethods),
/* harmony export */   u: () => (/* binding */ failureOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
/* harmony import */ var _instant_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7101);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8500);



// node_modules/is-network-error/index.js
const r = Object.prototype.toString, isError = (e) => r.call(e) === "[object Error]", i = new Set([
	"network error",
	"NetworkError when attempting to fetch resource.",
	"The Internet connection appears to be offline.",
	"Network request failed",
	"fetch failed",
	"terminated",
	" A network error occurred.",
	"Network connection lost"
]);
function isNetworkError(e) {
	if (!(e && isError(e) && e.name === "TypeError" && typeof e.message == "string")) return !1;
	let { message: t, stack: n } = e;
	return t === "Load failed" || t.startsWith("Load failed (") && t.endsWith(")") ? n === void 0 || "__sentry_captured__" in e : t.startsWith("error sending request for url") || t === "Failed to fetch" || t.startsWith("Failed to fetch (") && t.endsWith(")") ? !0 : i.has(t);
}
// node_modules/p-retry/index.js
function validateRetries(e) {
	if (typeof e == "number") {
		if (e < 0) throw TypeError("Expected `retries` to be a non-negative number.");
		if (Number.isNaN(e)) throw TypeError("Expected `retries` to be a valid number or Infinity, got NaN.");
		if (Number.isFinite(e) && !Number.isInteger(e)) throw TypeError("Expected `retries` to be a non-negative integer or Infinity.");
	} else if (e !== void 0) throw TypeError("Expected `retries` to be a number or Infinity.");
}
function validateNumberOption(e, t, { allowInfinity: n = !1 } = {}) {
	if (typeof t != "number" || Number.isNaN(t)) throw TypeError(`Expected \`${e}\` to be a number${n ? " or Infinity" : ""}.`);
	if (!n && !Number.isFinite(t)) throw TypeError(`Expected \`${e}\` to be a finite number.`);
	if (t < 0) throw TypeError(`Expected \`${e}\` to be \u{2265} 0.`);
}
function validateOption(e, t, n) {
	if (t != null && typeof t !== n) throw TypeError(`Expected \`${e}\` to be a ${n}.`);
}
function validateSignal(e) {
	if (e != null && (typeof e.throwIfAborted != "function" || typeof e.addEventListener != "function" || typeof e.removeEventListener != "function")) throw TypeError("Expected `signal` to be an AbortSignal.");
}
var a = class AbortError extends Error {
	constructor(e) {
		super(typeof e == "string" ? e : void 0), this.name = "AbortError", e instanceof Error ? (this.originalError = e, {message: e} = e) : (this.originalError = Error(e), {message: e} = this.originalError, Error.captureStackTrace?.(this.originalError, AbortError)), this.message = e;
	}
};
const o = 2 ** 31 - 1;
function calculateDelay(e, t) {
	if (t.minTimeout === 0) return 0;
	let n = e + 1, r = t.randomize ? Math.random() + 1 : 1, i = Math.round(r * t.minTimeout * t.factor ** (n - 1));
	return Math.min(i, Math.ceil(t.maxTimeout), o);
}
function calculateRemainingTime(e, t) {
	return Number.isFinite(t) ? t - (performance.now() - e) : t;
}
async function delayForRetry(e, t) {
	e <= 0 || await new Promise((n, r) => {
		let onAbort = () => {
			clearTimeout(i), r(t.signal.reason);
		}, i = setTimeout(() => {
			t.signal?.removeEventListener("abort", onAbort), n();
		}, e);
		t.unref && i.unref?.(), t.signal?.addEventListener("abort", onAbort, { once: !0 });
	});
}
function stringifyThrownValue(e) {
	try {
		return String(e);
	} catch {
		return Object.prototype.toString.call(e);
	}
}
function unwrapAbortError(e) {
	let t = e;
	for (; t instanceof a && t.originalError instanceof Error;) t = t.originalError;
	return t;
}
async function onAttemptFailure({ error: e, attemptNumber: t, retriesConsumed: n, startTime: r, options: i }) {
	let abortIfNeeded = () => {
		i.signal?.throwIfAborted();
	}, o = e instanceof Error ? e : TypeError(`Non-error was thrown: "${stringifyThrownValue(e)}". You should only throw errors.`);
	if (abortIfNeeded(), o instanceof a) throw unwrapAbortError(o);
	let s = i.retries - n, c = !(o instanceof TypeError) || isNetworkError(o), l = calculateRemainingTime(r, i.maxRetryTime), u = c && l > 0 && s > 0 ? calculateDelay(n, i) : 0, d = Object.freeze({
		error: o,
		attemptNumber: t,
		retriesLeft: s,
		retriesConsumed: n,
		retryDelay: u
	}), f = await i.shouldConsumeRetry(d) ?? !0;
	abortIfNeeded();
	let p = f ? u : 0, m = Object.freeze({
		error: o,
		attemptNumber: t,
		retriesLeft: s,
		retriesConsumed: n,
		retryDelay: p
	});
	await i.onFailedAttempt(m), abortIfNeeded();
	let h = calculateRemainingTime(r, i.maxRetryTime);
	if (!c || h <= 0 || s <= 0) throw o;
	let g = await i.shouldRetry(m);
	if (abortIfNeeded(), !g) throw o;
	let _ = calculateRemainingTime(r, i.maxRetryTime);
	if (_ <= 0) throw o;
	return f ? (await delayForRetry(Math.min(p, _), i), !0) : !1;
}
async function pRetry(e, t = {}) {
	if (t = { ...t }, t.retries ??= 10, validateRetries(t.retries), Object.hasOwn(t, "forever")) throw Error("The `forever` option is no longer supported. For many use-cases, you can set `retries: Infinity` instead.");
	t.factor ??= 2, t.minTimeout ??= 1e3, t.maxTimeout ??= Infinity, t.maxRetryTime ??= Infinity, t.randomize ??= !1, t.onFailedAttempt ??= () => {}, t.shouldRetry ??= () => !0, t.shouldConsumeRetry ??= () => !0, validateOption("onFailedAttempt", t.onFailedAttempt, "function"), validateOption("shouldRetry", t.shouldRetry, "function"), validateOption("shouldConsumeRetry", t.shouldConsumeRetry, "function"), validateOption("randomize", t.randomize, "boolean"), validateOption("unref", t.unref, "boolean"), validateSignal(t.signal), validateNumberOption("factor", t.factor), validateNumberOption("minTimeout", t.minTimeout), validateNumberOption("maxTimeout", t.maxTimeout, { allowInfinity: !0 }), validateNumberOption("maxRetryTime", t.maxRetryTime, { allowInfinity: !0 }), t.factor === 0 && (t.factor = 1), t.signal?.throwIfAborted();
	let n = 0, r = 0, i = performance.now();
	for (; r <= t.retries;) {
		n++;
		try {
			t.signal?.throwIfAborted();
			let r = await e(n);
			return t.signal?.throwIfAborted(), r;
		} catch (e) {
			await onAttemptFailure({
				error: e,
				attemptNumber: n,
				retriesConsumed: r,
				startTime: i,
				options: t
			}) && r++;
		}
	}
	throw Error("Retry attempts exhausted without throwing an error.");
}
// src/github/attempts.ts
async function attempts(e, t, r) {
	return pRetry(t, {
		retries: e - 1,
		minTimeout: 0,
		factor: 1,
		shouldRetry: async ({ error: e, attemptNumber: t }) => {
			let i = r(e, t);
			return i !== null && (await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_2__.setTimeout)(i), !0);
		}
	});
}
// src/github/known-server.ts
const s = {
	"issue fields": /issue_?field/i,
	duplicates: /duplicateOf/,
	"issue types": /issue_?type/i,
	"close reasons": /stateReason/
}, c = Object.keys(s);
function partOf(e, t) {
	return t.split("\n").map((t) => `${t} # ${e}`).join("\n");
}
const l = new Set([
	"undefinedField",
	"undefinedType",
	"argumentLiteralsIncompatible"
]);
var KnownServer = class {
	#e = new Set();
	lacks(e) {
		return this.#e.has(e);
	}
	inItsWords(e) {
		if (this.#e.size === 0) return e;
		let t = [...this.#e].map((e) => ` # ${e}`);
		return e.split("\n").filter((e) => !t.some((t) => e.endsWith(t))).join("\n");
	}
	learnFrom(t) {
		let n = t.filter(({ extensions: e }) => l.has(e?.code ?? ""));
		if (n.length === 0) return !1;
		let r = n.flatMap(({ message: e }) => c.find((t) => !this.#e.has(t) && s[t].test(e)) ?? []);
		if (r.length === 0) {
			let [t] = n;
			throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.t("old-server", `This GitHub does not know what a desk needs: ${t?.message ?? ""}`);
		}
		for (let e of r) this.#e.add(e);
		return !0;
	}
}, UncertainWrite = class extends Error {}, RateLimited = class extends _errors_js__WEBPACK_IMPORTED_MODULE_0__.t {
	retryIn;
	constructor(e) {
		let t = String(Math.ceil(e / 1e3));
		super("rate-limited", `GitHub asks to wait ${t} s before the next request.`), this.retryIn = e;
	}
}, Unanswered = class extends _errors_js__WEBPACK_IMPORTED_MODULE_0__.t {};
function retryIn(e) {
	return e instanceof RateLimited ? e.retryIn : e instanceof Error && e.cause !== void 0 ? retryIn(e.cause) : null;
}
var Client = class {
	requests = 0;
	date = null;
	server;
	#e;
	#t = 0;
	#n = 0;
	constructor({ server: e = new KnownServer(), ...t }) {
		this.server = e, this.#e = {
			patience: 9e4,
			...t
		};
	}
	async query(e, t) {
		for (;;) {
			let n = {
				query: this.server.inItsWords(e),
				variables: t
			}, r = await this.#r(`POST ${this.#o()}`, n, isLimiting);
			if (r.status >= 400 && r.status < 500) throw failureOf(r);
			let i = graphqlOf(r);
			if (i.data !== null || !this.server.learnFrom(i.errors)) return i;
		}
	}
	async get(e, t) {
		return this.#r(`GET ${e}`, t);
	}
	async mutate(e, t, r) {
		return this.#i(async (i) => {
			this.#t > 0 && await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_2__.setTimeout)(this.#t), this.#t = this.#e.pace * r;
			let a = await this.#a(`POST ${this.#o()}`, {
				query: e,
				variables: t
			});
			if (a instanceof Error) throw new UncertainWrite(a.message, { cause: a });
			if (a.status >= 500) throw new UncertainWrite(`GitHub answered ${String(a.status)}`);
			if (isLimited(a) || isLimiting(a)) throw new RateLimited(limitWait(a, i));
			if (a.status >= 400) throw failureOf(a);
			return graphqlOf(a);
		});
	}
	async #r(e, t, n = () => !1) {
		let r = 0;
		return this.#i(async (i) => {
			let a = await this.#a(e, t);
			if (a instanceof Error || a.status >= 500) {
				if (this.#n += 1, !(i >= 4 || this.#n >= 24) && i >= 2 && !(a instanceof Error) && [502, 504].includes(a.status)) return a;
				let e = a instanceof Error ? a.message : `status ${String(a.status)}`;
				throw new Unanswered("github-unreachable", `GitHub did not answer after ${String(this.#n)} tries: ${e}.`);
			}
			if (this.#n = 0, isLimited(a) || n(a)) throw new RateLimited(limitWait(a, r += 1));
			return a;
		});
	}
	async #i(e) {
		return attempts(4, e, (e, t) => e instanceof RateLimited ? e.retryIn > this.#e.patience ? null : e.retryIn : !(e instanceof Unanswered) || this.#n >= 24 ? null : Math.min(this.#e.pace, 1e3) * 2 ** (t - 1));
	}
	async #a(e, t) {
		this.requests += 1;
		let n;
		try {
			n = await this.#e.transport(e, t);
		} catch (e) {
			let t = responseOf(e);
			if (t === null) return e instanceof Error ? e : Error(String(e));
			n = t;
		}
		return this.date ??= dateOf(n), n;
	}
	#o() {
		return `${this.#e.baseUrl.replace(/\/api\/v3\/?$/, "/api").replace(/\/$/, "")}/graphql`;
	}
};
function isLimited({ status: e, headers: t, data: n }) {
	if (e === 429) return !0;
	if (e !== 403) return !1;
	let { message: r } = n, i = typeof r == "string" ? r : "";
	return t["retry-after"] !== void 0 || t["x-ratelimit-remaining"] === "0" || /rate limit|abuse/i.test(i);
}
function graphqlOf({ data: e }) {
	let { data: t = null, errors: n = [] } = e;
	return {
		data: t,
		errors: n
	};
}
function isLimiting(e) {
	let { data: t, errors: n } = graphqlOf(e);
	return n.some(({ type: e, message: n, path: r }) => e === "RATE_LIMITED" || e === "RATE_LIMIT" || t === null && r === void 0 && /\brate limit\b/i.test(n));
}
function limitWait(e, t) {
	let n = Number(e.headers["retry-after"]);
	if (Number.isFinite(n)) return n * 1e3;
	let r = Number(e.headers["x-ratelimit-reset"]) * 1e3, i = dateOf(e);
	return e.headers["x-ratelimit-remaining"] === "0" && Number.isFinite(r) && i !== null ? Math.max(r - i, 0) + 1e3 : 6e4 * t;
}
function dateOf({ headers: e }) {
	let n = Date.parse(String(e.date ?? ""));
	return Number.isNaN(n) ? null : (0,_instant_js__WEBPACK_IMPORTED_MODULE_1__.f)(n);
}
function responseOf(e) {
	if (typeof e != "object" || !e || !("response" in e)) return null;
	let t = e.response;
	return t?.status === void 0 ? null : {
		status: t.status,
		headers: t.headers ?? {},
		data: t.data ?? {}
	};
}
function failureOf({ status: t, data: n }) {
	let { message: r } = n ?? {};
	return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.t(t >= 500 ? "github-unreachable" : "github-refused", `GitHub answered ${String(t)}: ${typeof r == "string" ? r : "no reason given"}`);
}
// node_modules/universal-user-agent/index.js
function getUserAgent() {
	return typeof navigator == "object" && "userAgent" in navigator ? navigator.userAgent : typeof process == "object" && process.version !== void 0 ? `Node.js/${process.version.substr(1)} (${process.platform}; ${process.arch})` : "<environment undetectable>";
}
// node_modules/@octokit/endpoint/dist-bundle/index.js
var u = {
	method: "GET",
	baseUrl: "https://api.github.com",
	headers: {
		accept: "application/vnd.github.v3+json",
		"user-agent": `octokit-endpoint.js/0.0.0-development ${getUserAgent()}`
	},
	mediaType: { format: "" }
};
function lowercaseKeys(e) {
	return e ? Object.keys(e).reduce((t, n) => (t[n.toLowerCase()] = e[n], t), {}) : {};
}
function isPlainObject$1(e) {
	if (typeof e != "object" || !e || Object.prototype.toString.call(e) !== "[object Object]") return !1;
	let t = Object.getPrototypeOf(e);
	if (t === null) return !0;
	let n = Object.prototype.hasOwnProperty.call(t, "constructor") && t.constructor;
	return typeof n == "function" && n instanceof n && Function.prototype.call(n) === Function.prototype.call(e);
}
function mergeDeep(e, t) {
	let n = Object.assign({}, e);
	return Object.keys(t).forEach((r) => {
		isPlainObject$1(t[r]) && r in e ? n[r] = mergeDeep(e[r], t[r]) : Object.assign(n, { [r]: t[r] });
	}), n;
}
function removeUndefinedProperties(e) {
	for (let t in e) e[t] === void 0 && delete e[t];
	return e;
}
function merge(e, t, n) {
	if (typeof t == "string") {
		let [e, r] = t.split(" ");
		n = Object.assign(r ? {
			method: e,
			url: r
		} : { url: e }, n);
	} else n = Object.assign({}, t);
	n.headers = lowercaseKeys(n.headers), removeUndefinedProperties(n), removeUndefinedProperties(n.headers);
	let r = mergeDeep(e || {}, n);
	return n.url === "/graphql" && (e && e.mediaType.previews?.length && (r.mediaType.previews = e.mediaType.previews.filter((e) => !r.mediaType.previews.includes(e)).concat(r.mediaType.previews)), r.mediaType.previews = (r.mediaType.previews || []).map((e) => e.replace(/-preview/, ""))), r;
}
function addQueryParameters(e, t) {
	let n = /\?/.test(e) ? "&" : "?", r = Object.keys(t);
	return r.length === 0 ? e : e + n + r.map((e) => e === "q" ? "q=" + t.q.split("+").map(encodeURIComponent).join("+") : `${e}=${encodeURIComponent(t[e])}`).join("&");
}
var d = /\{[^{}}]+\}/g;
function removeNonChars(e) {
	return e.replace(/(?:^\W+)|(?:(?<!\W)\W+$)/g, "").split(/,/);
}
function extractUrlVariableNames(e) {
	let t = e.match(d);
	return t ? t.map(removeNonChars).reduce((e, t) => e.concat(t), []) : [];
}
function omit(e, t) {
	let n = { __proto__: null };
	for (let r of Object.keys(e)) t.indexOf(r) === -1 && (n[r] = e[r]);
	return n;
}
function encodeReserved(e) {
	return e.split(/(%[0-9A-Fa-f]{2})/g).map(function(e) {
		return /%[0-9A-Fa-f]/.test(e) || (e = encodeURI(e).replace(/%5B/g, "[").replace(/%5D/g, "]")), e;
	}).join("");
}
function encodeUnreserved(e) {
	return encodeURIComponent(e).replace(/[!'()*]/g, function(e) {
		return "%" + e.charCodeAt(0).toString(16).toUpperCase();
	});
}
function encodeValue(e, t, n) {
	return t = e === "+" || e === "#" ? encodeReserved(t) : encodeUnreserved(t), n ? encodeUnreserved(n) + "=" + t : t;
}
function isDefined(e) {
	return e != null;
}
function isKeyOperator(e) {
	return e === ";" || e === "&" || e === "?";
}
function getValues(e, t, n, r) {
	var i = e[n], a = [];
	if (isDefined(i) && i !== "") {
		if (typeof i == "string" || typeof i == "number" || typeof i == "bigint" || typeof i == "boolean") i = i.toString(), r && r !== "*" && (i = i.substring(0, parseInt(r, 10))), a.push(encodeValue(t, i, isKeyOperator(t) ? n : ""));
		else if (r === "*") Array.isArray(i) ? i.filter(isDefined).forEach(function(e) {
			a.push(encodeValue(t, e, isKeyOperator(t) ? n : ""));
		}) : Object.keys(i).forEach(function(e) {
			isDefined(i[e]) && a.push(encodeValue(t, i[e], e));
		});
		else {
			let e = [];
			Array.isArray(i) ? i.filter(isDefined).forEach(function(n) {
				e.push(encodeValue(t, n));
			}) : Object.keys(i).forEach(function(n) {
				isDefined(i[n]) && (e.push(encodeUnreserved(n)), e.push(encodeValue(t, i[n].toString())));
			}), isKeyOperator(t) ? a.push(encodeUnreserved(n) + "=" + e.join(",")) : e.length !== 0 && a.push(e.join(","));
		}
	} else t === ";" ? isDefined(i) && a.push(encodeUnreserved(n)) : i === "" && (t === "&" || t === "?") ? a.push(encodeUnreserved(n) + "=") : i === "" && a.push("");
	return a;
}
function parseUrl(e) {
	return { expand: expand.bind(null, e) };
}
function expand(e, t) {
	var n = [
		"+",
		"#",
		".",
		"/",
		";",
		"?",
		"&"
	];
	return e = e.replace(/\{([^\{\}]+)\}|([^\{\}]+)/g, function(e, r, i) {
		if (r) {
			let e = "", i = [];
			if (n.indexOf(r.charAt(0)) !== -1 && (e = r.charAt(0), r = r.substr(1)), r.split(/,/g).forEach(function(n) {
				var r = /([^:\*]*)(?::(\d+)|(\*))?/.exec(n);
				i.push(getValues(t, e, r[1], r[2] || r[3]));
			}), e && e !== "+") {
				var a = ",";
				return e === "?" ? a = "&" : e !== "#" && (a = e), (i.length === 0 ? "" : e) + i.join(a);
			}
			return i.join(",");
		}
		return encodeReserved(i);
	}), e === "/" ? e : e.replace(/\/$/, "");
}
function parse$1(e) {
	let t = e.method.toUpperCase(), n = (e.url || "/").replace(/:([a-z]\w+)/g, "{$1}"), r = Object.assign({}, e.headers), i, a = omit(e, [
		"method",
		"baseUrl",
		"url",
		"headers",
		"request",
		"mediaType"
	]), o = extractUrlVariableNames(n);
	n = parseUrl(n).expand(a), /^http/.test(n) || (n = e.baseUrl + n);
	let s = omit(a, Object.keys(e).filter((e) => o.includes(e)).concat("baseUrl"));
	return /application\/octet-stream/i.test(r.accept) || (e.mediaType.format && (r.accept = r.accept.split(/,/).map((t) => t.replace(/application\/vnd(\.\w+)(\.v3)?(\.\w+)?(\+json)?$/, `application/vnd$1$2.${e.mediaType.format}`)).join(",")), n.endsWith("/graphql") && e.mediaType.previews?.length && (r.accept = (r.accept.match(/(?<![\w-])[\w-]+(?=-preview)/g) || []).concat(e.mediaType.previews).map((t) => `application/vnd.github.${t}-preview${e.mediaType.format ? `.${e.mediaType.format}` : "+json"}`).join(","))), ["GET", "HEAD"].includes(t) ? n = addQueryParameters(n, s) : "data" in s ? i = s.data : Object.keys(s).length && (i = s), !r["content-type"] && i !== void 0 && (r["content-type"] = "application/json; charset=utf-8"), ["PATCH", "PUT"].includes(t) && i === void 0 && (i = ""), Object.assign({
		method: t,
		url: n,
		headers: r
	}, i === void 0 ? null : { body: i }, e.request ? { request: e.request } : null);
}
function endpointWithDefaults(e, t, n) {
	return parse$1(merge(e, t, n));
}
function withDefaults$2(e, t) {
	let n = merge(e, t), r = endpointWithDefaults.bind(null, n);
	return Object.assign(r, {
		DEFAULTS: n,
		defaults: withDefaults$2.bind(null, n),
		merge: merge.bind(null, n),
		parse: parse$1
	});
}
var f = withDefaults$2(null, u);
// node_modules/content-type/dist/index.js
const p = 65280, m = 65281, h = new Uint8Array(256);
h[9] |= 2, h[32] |= 2, h[59] |= 4, h[44] |= 8;
for (let e = 128; e <= 255; e++) h[e] |= 1;
for (let e of "!#$%&'*+-.^_`|~") h[e.charCodeAt(0)] |= 16;
for (let e = 48; e <= 57; e++) h[e] |= 16;
for (let e = 65; e <= 90; e++) h[e] |= 17;
for (let e = 97; e <= 122; e++) h[e] |= 16;
const g = (() => {
	let C = function() {};
	return C.prototype = Object.create(null), C;
})();
function parse(e, t) {
	let n = 4 | (t?.comma === !0 ? 8 : 0), r = e.length, i = t?.start ?? 0;
	for (; h[e.charCodeAt(i)] & 2;) i++;
	let a = i, o = 0, s = -1, c = t?.parameters === !1 ? 8 : 0;
	for (; a < r;) {
		let t = e.charCodeAt(a), r = h[t];
		if ((r & n) !== 0) {
			c |= r & 8;
			break;
		}
		r & 2 ? s === -1 && (s = a) : s = -1, o |= t & p | r, a++;
	}
	let l = s === -1 ? a : s, u = e.slice(i, l), d = o & m ? u.toLowerCase() : u;
	return a === r || c !== 0 ? {
		type: d,
		index: a,
		parameters: new g()
	} : parseParameters(e, d, a, r, n);
}
function parseParameters(e, t, n, r, i) {
	let a = new g();
	parameter: for (; n < r;) {
		for (n++; h[e.charCodeAt(n)] & 2;) n++;
		let t = n, o = 0, s = -1;
		for (; n < r;) {
			let c = e.charCodeAt(n), l = h[c];
			if ((l & i) !== 0) {
				if (l & 8) break parameter;
				continue parameter;
			}
			if (c === 61) {
				let c = s === -1 ? n : s, l = e.slice(t, c), u = o & m ? l.toLowerCase() : l;
				for (n++; h[e.charCodeAt(n)] & 2;) n++;
				if (n < r && e.charCodeAt(n) === 34) {
					let t = ++n, o = !1;
					for (; n < r;) {
						let s = e.charCodeAt(n);
						if (s === 34) {
							a[u] === void 0 && (a[u] = o ? unescapeQuotedPairs(e, t, n) : e.slice(t, n)), n++;
							let s = 0;
							for (; n < r;) {
								let t = e.charCodeAt(n), r = h[t];
								if ((r & i) !== 0) {
									s = r & 8;
									break;
								}
								n++;
							}
							if (s !== 0) break parameter;
							continue parameter;
						}
						s === 92 && n + 1 < r ? (o = !0, n += 2) : n++;
					}
					continue parameter;
				}
				let d = n, f = 0, p = -1;
				for (; n < r;) {
					let t = e.charCodeAt(n), r = h[t];
					if ((r & i) !== 0) {
						f = r & 8;
						break;
					}
					r & 2 ? p === -1 && (p = n) : p = -1, n++;
				}
				if (a[u] === void 0) {
					let t = p === -1 ? n : p;
					a[u] = e.slice(d, t);
				}
				if (f !== 0) break parameter;
				continue parameter;
			}
			l & 2 ? s === -1 && (s = n) : s = -1, o |= c & p | l, n++;
		}
	}
	return {
		type: t,
		index: n,
		parameters: a
	};
}
function unescapeQuotedPairs(e, t, n) {
	let r = "";
	for (let i = t; i < n; i++) e.charCodeAt(i) === 92 && (r += e.slice(t, i), t = ++i);
	return r + e.slice(t, n);
}
// node_modules/json-with-bigint/json-with-bigint.js
const _ = /^-?\d+$/, v = /^-?\d+n+$/, y = JSON.stringify, b = JSON.parse, x = /^-?\d+n$/, S = /([\[:])?"(-?\d+)n"($|\s*[,\}\]])/g, w = /([\[:])?("-?\d+n+)n("$|"\s*[,\}\]])/g, isUnstringifiable = (e) => e === void 0 || typeof e == "function" || typeof e == "symbol", isRawJSON = (e) => typeof e == "object" && !!e && e.constructor && e.constructor.name === "RawJSON", stringifyIteratively = (e, t, n) => {
	let r = "";
	typeof n == "number" ? r = " ".repeat(Math.min(10, Math.max(0, Math.floor(n)))) : typeof n == "string" && (r = n.slice(0, 10));
	let i = typeof t == "function", a = Array.isArray(t) ? new Set(t.map(String)) : null, prepareVal = (e, n, r) => (typeof r == "object" && r && typeof r.toJSON == "function" && (r = r.toJSON(n)), typeof r == "string" && v.test(r) ? r + "n" : typeof r == "bigint" ? "rawJSON" in JSON ? JSON.rawJSON(r.toString()) : r.toString() + "n" : (i && (r = t.call(e, n, r)), typeof r == "object" && r && (r instanceof Number || r instanceof String || r instanceof Boolean) && (r = r.valueOf()), r)), o = prepareVal({ "": e }, "", e);
	if (isUnstringifiable(o)) return;
	let s = typeof o != "object" || !o, c = isRawJSON(o);
	if (s || c) return y(o);
	let l = [], u = 0, d = [{
		parent: { "": o },
		key: "",
		val: o,
		isArray: Array.isArray(o),
		keys: Array.isArray(o) ? null : Object.keys(o),
		index: 0,
		first: !0
	}], f = new WeakSet([o]);
	for (; d.length > 0;) {
		let e = d[d.length - 1];
		e.index === 0 && (l.push(e.isArray ? "[" : "{"), u++);
		let t = !1;
		if (e.isArray) {
			if (e.index < e.val.length) {
				e.first || l.push(","), r && l.push("\n" + r.repeat(u));
				let t = e.val[e.index], n = prepareVal(e.val, String(e.index), t);
				if (isUnstringifiable(n)) l.push("null"), e.first = !1, e.index++;
				else {
					let t = typeof n == "object" && !!n, r = isRawJSON(n);
					if (t && !r) {
						if (f.has(n)) throw TypeError("Converting circular structure to JSON");
						f.add(n), d.push({
							parent: e.val,
							key: String(e.index),
							val: n,
							isArray: Array.isArray(n),
							keys: Array.isArray(n) ? null : Object.keys(n),
							index: 0,
							first: !0
						}), e.first = !1, e.index++;
					} else l.push(y(n)), e.first = !1, e.index++;
				}
			} else t = !0;
		} else {
			for (; e.index < e.keys.length;) {
				let t = e.keys[e.index++];
				if (a && !a.has(t)) continue;
				let n = e.val[t], i = prepareVal(e.val, t, n);
				if (isUnstringifiable(i)) continue;
				e.first || l.push(","), r ? l.push("\n" + r.repeat(u) + y(t) + ": ") : l.push(y(t) + ":");
				let o = typeof i == "object" && !!i, s = isRawJSON(i);
				if (o && !s) {
					if (f.has(i)) throw TypeError("Converting circular structure to JSON");
					f.add(i), d.push({
						parent: e.val,
						key: t,
						val: i,
						isArray: Array.isArray(i),
						keys: Array.isArray(i) ? null : Object.keys(i),
						index: 0,
						first: !0
					}), e.first = !1;
					break;
				}
				l.push(y(i)), e.first = !1;
			}
			e.index >= e.keys.length && d[d.length - 1] === e && (t = !0);
		}
		t && (u--, !e.first && r && l.push("\n" + r.repeat(u)), l.push(e.isArray ? "]" : "}"), f.delete(e.val), d.pop());
	}
	return l.join("");
}, JSONStringify = (e, t, n) => {
	try {
		return "rawJSON" in JSON ? y(e, (e, n) => typeof n == "bigint" ? JSON.rawJSON(n.toString()) : typeof t == "function" ? t(e, n) : (Array.isArray(t) && t.includes(e), n), n) : e ? y(e, (e, n) => typeof n == "string" && v.test(n) || typeof n == "bigint" ? n.toString() + "n" : typeof t == "function" ? t(e, n) : (Array.isArray(t) && t.includes(e), n), n).replace(S, "$1$2$3").replace(w, "$1$2$3") : y(e, t, n);
	} catch (r) {
		if (r instanceof RangeError) {
			let r = stringifyIteratively(e, t, n);
			return r === void 0 ? void 0 : "rawJSON" in JSON ? r : r.replace(S, "$1$2$3").replace(w, "$1$2$3");
		}
		throw r;
	}
}, T = new Map(), isContextSourceSupported = () => {
	let e = JSON.parse.toString();
	if (T.has(e)) return T.get(e);
	try {
		let t = JSON.parse("1", (e, t, n) => !!n?.source && n.source === "1");
		return T.set(e, t), t;
	} catch {
		return T.set(e, !1), !1;
	}
}, convertMarkedBigIntsReviver = (e, t, n, r) => typeof t == "string" && x.test(t) ? BigInt(t.slice(0, -1)) : typeof t == "string" && v.test(t) ? t.slice(0, -1) : typeof r == "function" ? r(e, t, n) : t, JSONParseV2 = (e, t) => JSON.parse(e, (e, n, r) => {
	let i = typeof n == "number" && (n > 2 ** 53 - 1 || n < -(2 ** 53 - 1)), a = r && _.test(r.source);
	return i && a ? BigInt(r.source) : typeof t == "function" ? t(e, n, r) : n;
}), E = (2 ** 53 - 1).toString(), D = E.length, O = /"(?:[^"\\]|\\.)*"|-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?/g, k = /^"-?\d+n+"$/, applyReviverIteratively = (e, t) => {
	let n = { "": e }, r = [{
		parent: n,
		key: "",
		visited: !1
	}];
	for (; r.length > 0;) {
		let e = r[r.length - 1];
		if (e.visited) {
			let { parent: n, key: i } = e, a = n[i];
			typeof a == "string" && (x.test(a) ? a = BigInt(a.slice(0, -1)) : v.test(a) && (a = a.slice(0, -1))), typeof t == "function" && (a = t.call(n, i, a)), a === void 0 ? delete n[i] : n[i] = a, r.pop();
		} else {
			e.visited = !0;
			let t = e.parent[e.key];
			if (typeof t == "object" && t) {
				let e = Object.keys(t);
				for (let n = e.length - 1; n >= 0; n--) r.push({
					parent: t,
					key: e[n],
					visited: !1
				});
			}
		}
	}
	return n[""];
}, serializeBigInts = (e) => e.replace(O, (e, t, n, r) => {
	let i = e[0] === "\"";
	if (i && k.test(e)) return e.substring(0, e.length - 1) + "n\"";
	let a = n || r, o = t && (t.length < D || t.length === D && t <= E);
	return i || a || o ? e : "\"" + e + "n\"";
}), JSONParse = (e, t) => {
	if (!e) return b(e, t);
	try {
		if (isContextSourceSupported()) return JSONParseV2(e, t);
		let n = serializeBigInts(e);
		return b(n, (e, n, r) => convertMarkedBigIntsReviver(e, n, r, t));
	} catch (n) {
		if (n instanceof RangeError) {
			let n = serializeBigInts(e), r = b(n);
			return applyReviverIteratively(r, t);
		}
		throw n;
	}
};
// node_modules/@octokit/request-error/dist-src/index.js
var RequestError = class extends Error {
	name;
	status;
	request;
	response;
	constructor(e, t, n) {
		super(e, { cause: n.cause }), this.name = "HttpError", this.status = Number.parseInt(t), Number.isNaN(this.status) && (this.status = 0), "response" in n && (this.response = n.response);
		let r = Object.assign({}, n.request);
		n.request.headers.authorization && (r.headers = Object.assign({}, n.request.headers, { authorization: n.request.headers.authorization.replace(/(?<! ) .*$/, " [REDACTED]") })), r.url = r.url.replace(/\bclient_secret=\w+/g, "client_secret=[REDACTED]").replace(/\baccess_token=\w+/g, "access_token=[REDACTED]"), this.request = r;
	}
}, A = { headers: { "user-agent": `octokit-request.js/10.0.16 ${getUserAgent()}` } };
function isPlainObject(e) {
	if (typeof e != "object" || !e || Object.prototype.toString.call(e) !== "[object Object]") return !1;
	let t = Object.getPrototypeOf(e);
	if (t === null) return !0;
	let n = Object.prototype.hasOwnProperty.call(t, "constructor") && t.constructor;
	return typeof n == "function" && n instanceof n && Function.prototype.call(n) === Function.prototype.call(e);
}
var noop$1 = () => "";
async function fetchWrapper(e) {
	let t = e.request?.fetch || globalThis.fetch;
	if (!t) throw Error("fetch is not set. Please pass a fetch implementation as new Octokit({ request: { fetch }}). Learn more at https://github.com/octokit/octokit.js/#fetch-missing");
	let n = e.request?.log || console, r = e.request?.parseSuccessResponseBody !== !1, i = isPlainObject(e.body) || Array.isArray(e.body) ? JSONStringify(e.body) : e.body, a = Object.fromEntries(Object.entries(e.headers).map(([e, t]) => [e, String(t)])), o;
	try {
		o = await t(e.url, {
			method: e.method,
			body: i,
			redirect: e.request?.redirect,
			headers: a,
			signal: e.request?.signal,
			...e.body && { duplex: "half" }
		});
	} catch (t) {
		let n = "Unknown Error";
		if (t instanceof Error) {
			if (t.name === "AbortError") throw t.status = 500, t;
			n = t.message, t.name === "TypeError" && "cause" in t && (t.cause instanceof Error ? n = t.cause.message : typeof t.cause == "string" && (n = t.cause));
		}
		let r = new RequestError(n, 500, { request: e });
		throw r.cause = t, r;
	}
	let s = o.status, c = o.url, l = {};
	for (let [e, t] of o.headers) l[e] = t;
	let u = {
		url: c,
		status: s,
		headers: l,
		data: ""
	};
	if ("deprecation" in l) {
		let t = l.link && l.link.match(/<([^<>]+)>; rel="deprecation"/), r = t && t.pop();
		n.warn(`[@octokit/request] "${e.method} ${e.url}" is deprecated. It is scheduled to be removed on ${l.sunset}${r ? `. See ${r}` : ""}`);
	}
	if (s === 204 || s === 205) return u;
	if (e.method === "HEAD") {
		if (s < 400) return u;
		throw new RequestError(o.statusText, s, {
			response: u,
			request: e
		});
	}
	if (s === 304) throw u.data = await getResponseData(o), new RequestError("Not modified", s, {
		response: u,
		request: e
	});
	if (s >= 400) throw u.data = await getResponseData(o), new RequestError(toErrorMessage(u.data), s, {
		response: u,
		request: e
	});
	return u.data = r ? await getResponseData(o) : o.body, u;
}
async function getResponseData(e) {
	let t = e.headers.get("content-type");
	if (!t) return e.text().catch(noop$1);
	let n = parse(t);
	if (isJSONResponse(n)) {
		let t = "";
		try {
			return t = await e.text(), JSONParse(t);
		} catch {
			return t;
		}
	}
	return n.type.startsWith("text/") || n.parameters.charset?.toLowerCase() === "utf-8" && n.type !== "application/octet-stream" ? e.text().catch(noop$1) : e.arrayBuffer().catch(() => new ArrayBuffer(0));
}
function isJSONResponse(e) {
	return e.type === "application/json" || e.type === "application/scim+json";
}
function toErrorMessage(e) {
	if (typeof e == "string") return e;
	if (e instanceof ArrayBuffer) return "Unknown error";
	if (typeof e == "object" && e && "message" in e) {
		let t = e, n = "documentation_url" in t ? ` - ${t.documentation_url}` : "";
		return Array.isArray(t.errors) ? `${t.message}: ${t.errors.map((e) => JSON.stringify(e)).join(", ")}${n}` : `${t.message}${n}`;
	}
	return `Unknown error: ${JSON.stringify(e)}`;
}
function withDefaults$1(e, t) {
	let n = e.defaults(t);
	return Object.assign(function(e, t) {
		let r = n.merge(e, t);
		if (!r.request || !r.request.hook) return fetchWrapper(n.parse(r));
		let request2 = (e, t) => fetchWrapper(n.parse(n.merge(e, t)));
		return Object.assign(request2, {
			endpoint: n,
			defaults: withDefaults$1.bind(null, n)
		}), r.request.hook(request2, r);
	}, {
		endpoint: n,
		defaults: withDefaults$1.bind(null, n)
	});
}
var j = withDefaults$1(f, A);
// node_modules/before-after-hook/lib/register.js
function register(e, t, n, r) {
	if (typeof n != "function") throw Error("method for before hook must be a function");
	return r ||= {}, Array.isArray(t) ? t.reverse().reduce((t, n) => register.bind(null, e, n, t, r), n)() : Promise.resolve().then(() => e.registry[t] ? e.registry[t].reduce((e, t) => t.hook.bind(null, e, r), n)() : n(r));
}
// node_modules/before-after-hook/lib/add.js
function addHook(e, t, n, hook) {
	let r = hook;
	e.registry[n] || (e.registry[n] = []), t === "before" && (hook = (e, t) => Promise.resolve().then(r.bind(null, t)).then(e.bind(null, t))), t === "after" && (hook = (e, t) => {
		let n;
		return Promise.resolve().then(e.bind(null, t)).then((e) => (n = e, r(n, t))).then(() => n);
	}), t === "error" && (hook = (e, t) => Promise.resolve().then(e.bind(null, t)).catch((e) => r(e, t))), e.registry[n].push({
		hook,
		orig: r
	});
}
// node_modules/before-after-hook/lib/remove.js
function removeHook(e, t, n) {
	if (!e.registry[t]) return;
	let r = e.registry[t].map((e) => e.orig).indexOf(n);
	r !== -1 && e.registry[t].splice(r, 1);
}
// node_modules/before-after-hook/index.js
const M = Function.bind, N = M.bind(M);
function bindApi(e, t, n) {
	let r = N(removeHook, null).apply(null, n ? [t, n] : [t]);
	e.api = { remove: r }, e.remove = r, [
		"before",
		"error",
		"after",
		"wrap"
	].forEach((r) => {
		let i = n ? [
			t,
			r,
			n
		] : [t, r];
		e[r] = e.api[r] = N(addHook, null).apply(null, i);
	});
}
function Singular() {
	let e = Symbol("Singular"), t = { registry: {} }, n = register.bind(null, t, e);
	return bindApi(n, t, e), n;
}
function Collection() {
	let e = { registry: {} }, t = register.bind(null, e);
	return bindApi(t, e), t;
}
var P = {
	Singular,
	Collection
}, F = "0.0.0-development";
function _buildMessageForResponseErrors(e) {
	return "Request failed due to following response errors:\n" + e.errors.map((e) => ` - ${e.message}`).join("\n");
}
var GraphqlResponseError = class extends Error {
	constructor(e, t, n) {
		super(_buildMessageForResponseErrors(n)), this.request = e, this.headers = t, this.response = n, this.errors = n.errors, this.data = n.data, Error.captureStackTrace && Error.captureStackTrace(this, this.constructor);
	}
	request;
	headers;
	response;
	name = "GraphqlResponseError";
	errors;
	data;
}, I = [
	"method",
	"baseUrl",
	"url",
	"headers",
	"request",
	"query",
	"mediaType",
	"operationName"
], L = [
	"query",
	"method",
	"url"
], R = /\/api\/v3\/?$/;
function graphql(e, t, n) {
	if (n) {
		if (typeof t == "string" && "query" in n) return Promise.reject(Error("[@octokit/graphql] \"query\" cannot be used as variable name"));
		for (let e in n) if (L.includes(e)) return Promise.reject(Error(`[@octokit/graphql] "${e}" cannot be used as variable name`));
	}
	let r = typeof t == "string" ? Object.assign({ query: t }, n) : t, i = Object.keys(r).reduce((e, t) => I.includes(t) ? (e[t] = r[t], e) : (e.variables ||= {}, e.variables[t] = r[t], e), {}), a = r.baseUrl || e.endpoint.DEFAULTS.baseUrl;
	return R.test(a) && (i.url = a.replace(R, "/api/graphql")), e(i).then((e) => {
		if (e.data.errors) {
			let t = {};
			for (let n of Object.keys(e.headers)) t[n] = e.headers[n];
			throw new GraphqlResponseError(i, t, e.data);
		}
		return e.data.data;
	});
}
function withDefaults(e, t) {
	let n = e.defaults(t);
	return Object.assign((e, t) => graphql(n, e, t), {
		defaults: withDefaults.bind(null, n),
		endpoint: n.endpoint
	});
}
withDefaults(j, {
	headers: { "user-agent": `octokit-graphql.js/${F} ${getUserAgent()}` },
	method: "POST",
	url: "/graphql"
});
function withCustomRequest(e) {
	return withDefaults(e, {
		method: "POST",
		url: "/graphql"
	});
}
// node_modules/@octokit/auth-token/dist-bundle/index.js
var z = "(?:[a-zA-Z0-9_-]+)", B = "\\.", V = RegExp(`^${z}${B}${z}${B}${z}$`), H = V.test.bind(V);
async function auth(e) {
	let t = H(e), n = e.startsWith("v1.") || e.startsWith("ghs_"), r = e.startsWith("ghu_");
	return {
		type: "token",
		token: e,
		tokenType: t ? "app" : n ? "installation" : r ? "user-to-server" : "oauth"
	};
}
function withAuthorizationPrefix(e) {
	return e.split(/\./).length === 3 ? `bearer ${e}` : `token ${e}`;
}
async function hook(e, t, n, r) {
	let i = t.endpoint.merge(n, r);
	return i.headers.authorization = withAuthorizationPrefix(e), t(i);
}
var createTokenAuth = function(e) {
	if (!e) throw Error("[@octokit/auth-token] No token passed to createTokenAuth");
	if (typeof e != "string") throw Error("[@octokit/auth-token] Token passed to createTokenAuth is not a string");
	return e = e.replace(/^(token|bearer) +/i, ""), Object.assign(auth.bind(null, e), { hook: hook.bind(null, e) });
};
// node_modules/@octokit/core/dist-src/version.js
const U = "7.0.8", noop = () => {}, W = console.warn.bind(console), G = console.error.bind(console);
function createLogger(e = {}) {
	return typeof e.debug != "function" && (e.debug = noop), typeof e.info != "function" && (e.info = noop), typeof e.warn != "function" && (e.warn = W), typeof e.error != "function" && (e.error = G), e;
}
const K = `octokit-core.js/${U} ${getUserAgent()}`;
var Octokit = class {
	static VERSION = U;
	static defaults(e) {
		return class extends this {
			constructor(...t) {
				let n = t[0] || {};
				super(typeof e == "function" ? e(n) : Object.assign({}, e, n, n.userAgent && e.userAgent ? { userAgent: `${n.userAgent} ${e.userAgent}` } : null));
			}
		};
	}
	static plugins = [];
	static plugin(...e) {
		let t = this.plugins;
		return class extends this {
			static plugins = t.concat(e.filter((e) => !t.includes(e)));
		};
	}
	constructor(e = {}) {
		let t = new P.Collection(), n = {
			baseUrl: j.endpoint.DEFAULTS.baseUrl,
			headers: {},
			request: Object.assign({}, e.request, { hook: t.bind(null, "request") }),
			mediaType: {
				previews: [],
				format: ""
			}
		};
		if (n.headers["user-agent"] = e.userAgent ? `${e.userAgent} ${K}` : K, e.baseUrl && (n.baseUrl = e.baseUrl), e.previews && (n.mediaType.previews = e.previews), e.timeZone && (n.headers["time-zone"] = e.timeZone), this.request = j.defaults(n), this.graphql = withCustomRequest(this.request).defaults(n), this.log = createLogger(e.log), this.hook = t, e.authStrategy) {
			let { authStrategy: n, ...r } = e, i = n(Object.assign({
				request: this.request,
				log: this.log,
				octokit: this,
				octokitOptions: r
			}, e.auth));
			t.wrap("request", i.hook), this.auth = i;
		} else if (!e.auth) this.auth = async () => ({ type: "unauthenticated" });
		else {
			let n = createTokenAuth(e.auth);
			t.wrap("request", n.hook), this.auth = n;
		}
		let r = this.constructor;
		for (let t = 0; t < r.plugins.length; ++t) Object.assign(this, r.plugins[t](this, e));
	}
	request;
	graphql;
	log;
	hook;
	auth;
}, q = "0.0.0-development";
function normalizePaginatedListResponse(e) {
	if (!e.data) return {
		...e,
		data: []
	};
	if (!(("total_count" in e.data || "total_commits" in e.data) && !("url" in e.data))) return e;
	let t = e.data.incomplete_results, n = e.data.repository_selection, r = e.data.total_count, i = e.data.total_commits;
	delete e.data.incomplete_results, delete e.data.repository_selection, delete e.data.total_count, delete e.data.total_commits;
	let a = Object.keys(e.data)[0];
	return e.data = e.data[a], t !== void 0 && (e.data.incomplete_results = t), n !== void 0 && (e.data.repository_selection = n), e.data.total_count = r, e.data.total_commits = i, e;
}
function iterator(e, t, n) {
	let r = typeof t == "function" ? t.endpoint(n) : e.request.endpoint(t, n), i = typeof t == "function" ? t : e.request, a = r.method, o = r.headers, s = r.url;
	return { [Symbol.asyncIterator]: () => ({ async next() {
		if (!s) return { done: !0 };
		try {
			let e = normalizePaginatedListResponse(await i({
				method: a,
				url: s,
				headers: o
			}));
			if (s = ((e.headers.link || "").match(/<([^<>]+)>;\s*rel="next"/) || [])[1], !s && "total_commits" in e.data) {
				let t = new URL(e.url), n = t.searchParams, r = parseInt(n.get("page") || "1", 10);
				r * parseInt(n.get("per_page") || "250", 10) < e.data.total_commits && (n.set("page", String(r + 1)), s = t.toString());
			}
			return { value: e };
		} catch (e) {
			if (e.status !== 409) throw e;
			return s = "", { value: {
				status: 200,
				headers: {},
				data: []
			} };
		}
	} }) };
}
function paginate(e, t, n, r) {
	return typeof n == "function" && (r = n, n = void 0), gather(e, [], iterator(e, t, n)[Symbol.asyncIterator](), r);
}
function gather(e, t, n, r) {
	return n.next().then((i) => {
		if (i.done) return t;
		let a = !1;
		function done() {
			a = !0;
		}
		return t = t.concat(r ? r(i.value, done) : i.value.data), a ? t : gather(e, t, n, r);
	});
}
Object.assign(paginate, { iterator });
function paginateRest(e) {
	return { paginate: Object.assign(paginate.bind(null, e), { iterator: iterator.bind(null, e) }) };
}
paginateRest.VERSION = q;
// stand-in:@octokit/plugin-rest-endpoint-methods
const restEndpointMethods = () => ({});



/***/ }),

/***/ 2313:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ t)
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1308);

// stand-in:http
var t = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e, t) => {
	t.exports = process.getBuiltinModule("node:http");
}));



/***/ }),

/***/ 9664:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ samplesOf),
/* harmony export */   S: () => (/* binding */ engineFor),
/* harmony export */   _: () => (/* binding */ Ke),
/* harmony export */   a: () => (/* binding */ wantedKey),
/* harmony export */   b: () => (/* binding */ x),
/* harmony export */   c: () => (/* binding */ isReadable),
/* harmony export */   d: () => (/* binding */ parseLines),
/* harmony export */   f: () => (/* binding */ z),
/* harmony export */   g: () => (/* binding */ M),
/* harmony export */   h: () => (/* binding */ R),
/* harmony export */   i: () => (/* binding */ outline),
/* harmony export */   l: () => (/* binding */ isTooMuch),
/* harmony export */   m: () => (/* binding */ renderOwn),
/* harmony export */   n: () => (/* binding */ sharedNames),
/* harmony export */   o: () => (/* binding */ headingKey),
/* harmony export */   p: () => (/* binding */ documentsOf),
/* harmony export */   r: () => (/* binding */ splitChoices),
/* harmony export */   s: () => (/* binding */ completePolicy),
/* harmony export */   t: () => (/* binding */ parseFormTemplate),
/* harmony export */   u: () => (/* binding */ parseBlocks),
/* harmony export */   v: () => (/* binding */ isDocumentName),
/* harmony export */   x: () => (/* binding */ compile),
/* harmony export */   y: () => (/* binding */ Se)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8193);
/* harmony import */ var _pagers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8590);
/* harmony import */ var _instant_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7101);
/* harmony import */ var _dist_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2290);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7413);
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8995);






// src/documents/field.ts
function entry(e, t = (e, t) => e) {
	return {
		fields: e,
		show: (n, r) => shown(e, t(n, r), r)
	};
}
function shown(e, t, n) {
	let r = new Map(Object.entries(t));
	return Object.fromEntries(Object.entries(e).map(([e, t]) => [e, t.show(r.get(e), n)]));
}
function samplesOf(e, t) {
	return Object.fromEntries(Object.entries(e).map(([e, n]) => [e, n.sample(t)]));
}
// src/documents/document.ts
function document({ about: e, facts: t, english: n, explainsClose: r = !1, fit: i, from: a = (e) => e }) {
	return {
		about: e,
		fields: t,
		english: n,
		explainsClose: r,
		fit: i ?? null,
		show: (e, n, r = Infinity) => shown(t, a(e, n, r), n)
	};
}
function fitting({ rows: e, longest: t }, n) {
	let r = n(e);
	return r.length <= t || e === 0 ? {
		text: r,
		rows: e
	} : fitting({
		rows: Math.floor(e / 2),
		longest: t
	}, n);
}
// later:liquidjs
let oe;
const load$3 = () => oe ??= (0,node_module__WEBPACK_IMPORTED_MODULE_5__.createRequire)(import.meta.url)("./late-engine.js");
function Liquid(...e) {
	return new.target ? new (load$3()).Liquid(...e) : load$3().Liquid(...e);
}
// src/documents/shown.ts
var Login = class {
	#e;
	constructor(e) {
		this.#e = e;
	}
	toString() {
		return this.#e;
	}
}, Markdown = class {
	#e;
	constructor(e) {
		this.#e = e;
	}
	toString() {
		return this.#e;
	}
};
// src/documents/engine.ts
const _ = /[\ufdd0-\ufdd2]/g, se = new Set([
	"if",
	"unless",
	"case",
	"for",
	"assign",
	"comment",
	"#"
]), ce = new Set([
	"append",
	"capitalize",
	"default",
	"downcase",
	"first",
	"join",
	"last",
	"minus",
	"plus",
	"prepend",
	"size",
	"slice",
	"truncate",
	"upcase"
]);
function engineFor(e, a = {}) {
	let o = new Liquid({
		outputEscape: (e) => print(e),
		ownPropertyOnly: !0,
		strictFilters: !0,
		strictVariables: !0,
		lenientIf: !0,
		templates: {},
		parseLimit: 1e5,
		renderLimit: e === "shipped" ? 6e4 : 2e3,
		memoryLimit: 1e7,
		...a
	});
	for (let e of Object.keys(o.tags)) se.has(e) || Reflect.deleteProperty(o.tags, e);
	for (let e of Object.keys(o.filters)) ce.has(e) || Reflect.deleteProperty(o.filters, e);
	let s = e === "repository", shown = (e) => s ? e : e.replaceAll("@", "﷐");
	return o.registerFilter("mention", {
		raw: !0,
		handler: (e) => e instanceof Login ? (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.r)(text$1(e)).replace(/^@/, "﷐") : (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.o)(text$1(e))
	}), o.registerFilter("code", {
		raw: !0,
		handler: (e) => shown((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.t)(s ? text$1(e) : text$1(e).replaceAll("|", "﷒"), s))
	}), o.registerFilter("fence", {
		raw: !0,
		handler: (e) => shown((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.n)(text$1(e), s))
	}), o;
}
function print(e) {
	return e instanceof Markdown ? e.toString().replaceAll("@", "﷐").replaceAll("<!--", "﷑!--") : (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.o)(text$1(e));
}
function text$1(e) {
	return (typeof e == "string" || e instanceof Login ? e.toString() : typeof e == "number" ? String(e) : "").replace(_, "");
}
const v = new Map();
function engineOf(e) {
	let t = v.get(e) ?? engineFor(e);
	return v.set(e, t), t;
}
function compile(e, t) {
	return {
		origin: t,
		nodes: engineOf(t).parse(e.replace(_, ""))
	};
}
function render({ origin: e, nodes: t }, n) {
	let r = engineOf(e).renderSync(t, n);
	return finish(typeof r == "string" ? r : "", e);
}
function finish(e, t) {
	let n = e.replaceAll("<!--", "&lt;!--").replace(/(?<!\w)@(?=\w)/g, "@​").replace(/^.*\ufdd2.*$/gm, (e) => e.replaceAll("﷒", e.startsWith("|") ? "\\|" : "|"));
	return (t === "repository" ? n.replace(/<(?=[!?]|\/?(?:pre|script|style|textarea)\b)/gi, "&lt;") : n).replaceAll("﷐", "@").replaceAll("﷑", "<").replace(/[ \t]+$/gm, "").replace(/\n{3,}/g, "\n\n").trim();
}
// src/documents/kinds.ts
const y = {
	kind: "text",
	empty: ""
};
function field({ kind: e, empty: t }, n, r, i) {
	return {
		about: n,
		kind: e,
		empty: t,
		show: i,
		sample: (e) => i(r(), e)
	};
}
function optional(e) {
	return {
		...e,
		show: (t, n) => t === null ? e.empty : e.show(t, n)
	};
}
function first(e, t) {
	return {
		...t,
		show: (n, r) => t.show(n.slice(0, e), r)
	};
}
function text(e, t) {
	return field(y, e, () => t, (e) => e);
}
function choice(e, ...[t]) {
	return field(y, e, () => t, (e) => e);
}
function texts(e, ...t) {
	return field({
		kind: "list of texts",
		empty: []
	}, e, () => t, (e) => e);
}
function number(e, t) {
	return field({
		kind: "number",
		empty: 0
	}, e, () => t, (e) => e);
}
function numbers(e, ...t) {
	return field({
		kind: "list of numbers",
		empty: []
	}, e, () => t, (e) => e);
}
function flag(e, t) {
	return field({
		kind: "yes or no",
		empty: !1
	}, e, () => t, (e) => e);
}
function markdown(e, t) {
	return field({
		kind: "Markdown",
		empty: ""
	}, e, () => t, (e) => new Markdown(e));
}
function maintained(e, t) {
	let tame = (e) => e.replace(/<!--(?=\s*steward)/gi, "&lt;!--").slice(0, 5e4);
	return {
		...markdown(e, t),
		show: (e) => new Markdown(tame(e))
	};
}
function link(e, t) {
	return field({
		kind: "Markdown",
		empty: ""
	}, e, () => t, (e) => new Markdown(`<${e}>`));
}
function verbatim(e, t) {
	return field(y, e, () => t, (e) => e === "" ? "" : new Markdown(e));
}
function people(e, ...t) {
	return field({
		kind: "list of logins",
		empty: []
	}, e, () => t, (e) => e.slice(0, 50).map((e) => new Login(e)));
}
function at(e, t) {
	return field(y, e, exampleAt(t), timeOf);
}
function day(e, t) {
	return field(y, e, exampleAt(t), (e, { timezone: t, phrases: n }) => (0,_dist_js__WEBPACK_IMPORTED_MODULE_3__.n)(e, t, n.locale));
}
function duration(e, t) {
	return field(y, e, () => t, (e, { phrases: t }) => (0,_dist_js__WEBPACK_IMPORTED_MODULE_3__.r)(e, t.locale));
}
function span(e, t) {
	return field(y, e, () => t, (e, { phrases: t }) => t.target(e));
}
function reason$2(e, t) {
	return field(y, e, () => t, (e, { phrases: t }) => t.reason(e));
}
function doubts(e, ...t) {
	return field({
		kind: "list of texts",
		empty: []
	}, e, () => t, (e, { phrases: t }) => e.map((e) => t.doubt(e)));
}
function happening$2(e, t) {
	return field(y, e, () => t, (e, { phrases: t }) => t.happening(e));
}
function part(e, t) {
	return field(y, e, () => t, (e, { phrases: t }) => t.parts[e]);
}
function secrets$2(e, ...t) {
	return field({
		kind: "list of texts",
		empty: []
	}, e, () => t, (e, { phrases: t }) => e.map((e) => t.secrets[e]));
}
const b = {
	...y,
	about: "The zone in which times are written.",
	show: (e, { timezone: t }) => t,
	sample: ({ timezone: e }) => e
};
function list(e, t, ...n) {
	return {
		about: e,
		kind: "list",
		empty: [],
		inner: t.fields,
		show: (e, n) => e.map((e) => t.show(e, n)),
		sample: (e) => [{}, ...n].map((n) => ({
			...samplesOf(t.fields, e),
			...n
		}))
	};
}
function group(e) {
	return {
		about: "",
		kind: "group",
		empty: {},
		inner: e.fields,
		show: (t, n) => e.show(t, n),
		sample: (t) => samplesOf(e.fields, t)
	};
}
function timeOf(e, { timezone: t, phrases: n }) {
	return (0,_dist_js__WEBPACK_IMPORTED_MODULE_3__.i)(e, t, n.locale);
}
function exampleAt(e) {
	return () => {
		let t = (0,_dist_js__WEBPACK_IMPORTED_MODULE_3__.c)(e);
		if (t === null) throw Error(`${e} is no moment`);
		return t;
	};
}
// src/documents/bystander.ts
const le = document({
	about: "Says, once, to somebody who wrote on a ticket of somebody else how they get one of their own.",
	facts: {
		to: people("Who wrote; `mention` calls them.", "dee"),
		requester: text("Whose ticket it is.", "cus"),
		link: link("Where a new ticket is opened that names this one.", "https://github.com/acme/helpdesk/issues/new")
	},
	english: "{% for login in to %}{{ login | mention }} {% endfor %}\n\nThank you for writing. **This ticket belongs to {{ requester }}**, and so do its promises: the desk cannot see from it that you wait, too.\n\n**Next:** do you have the same problem? Please open a ticket of your own, which names this one. Then somebody answers you as well:\n\n{{ link }}\n\nIf you only wanted to help, thank you: there is nothing more to do. This is said once."
}), x = {
	breached: "🔴",
	"at risk": "🟠",
	running: "🟢",
	waiting: "⏸️",
	"no promise": "⚪"
}, S = entry({
	number: number("Its number.", 12),
	title: text("Its title.", "Login fails"),
	severity: optional(text("The severity; empty while not set.", "high")),
	owners: texts("Logins of its owners.", "ana"),
	mark: text("A coloured mark for the state.", "🔴"),
	state: text("How it stands: “overdue”, “at risk”.", "overdue"),
	clock: text("What is due next or overdue; may be empty.", "First response"),
	at: optional(at("Since when, or by when; empty while the clock stands.", "2026-11-16T10:00+01:00"))
}, ({ number: e, title: t, severity: n, owners: r, state: i, clock: a }, { phrases: o }) => ({
	number: e,
	title: t,
	severity: n,
	owners: r,
	mark: x[i],
	state: o.states[i],
	clock: a === null ? "" : o.clocks[a.of],
	at: a?.breachedAt ?? a?.due ?? null
})), ue = {
	number: number("The number.", 13),
	title: text("The title.", "Blurred logo"),
	reason: choice("“pending” or “on_hold”.", "pending", "on_hold"),
	since: at("Since when.", "2026-11-09T10:00+01:00")
}, de = document({
	about: "The text of the desk’s own issue: whether the desk is at work, and how it stands.",
	facts: {
		ran: at("When the desk last ran.", "2026-11-16T12:00+01:00"),
		healthy: flag("Whether everything went as it should.", !1),
		evaluated: number("How many issues it judged.", 41),
		total: number("How many there were to judge.", 42),
		faults: first(10, texts("What went wrong.", "#7 could not be evaluated: its timeline ends in the middle.")),
		errors: number("How many errors the newest policy has; 0 where it is in force.", 2),
		every: duration("How often the text is renewed at most.", 36e5),
		open: number("How many tickets are open.", 40),
		overdue: number("How many of them are late.", 3),
		risky: number("How many are about to be.", 2),
		unowned: number("How many nobody took in time.", 1),
		waiting: number("How many wait for somebody.", 5),
		tickets: first(20, list("The most pressing tickets.", S, {
			number: 13,
			severity: "",
			owners: [],
			at: ""
		})),
		more: number("How many more there are.", 38),
		timezone: b
	},
	from: ({ now: e, evaluated: t, total: n, faults: r, policyErrors: i, counts: a, tickets: o, heartbeat: s }) => ({
		ran: e,
		healthy: t >= n && r.length === 0 && i === 0,
		evaluated: t,
		total: n,
		faults: r,
		errors: i,
		every: s,
		open: a.open,
		overdue: a.overdue,
		risky: a.atRisk,
		unowned: a.unowned,
		waiting: a.waiting,
		tickets: o,
		more: Math.max(0, o.length - 20)
	}),
	english: "{% if healthy %}**The desk is at work.**{% else %}⚠️ **The desk needs a look.**{% endif %} It last ran on **{{ ran }}** and judged {{ evaluated }} of {{ total }} issues.\n{% if errors > 0 %}\n- The policy has {{ errors }} error{% if errors > 1 %}s{% endif %}. Until it is mended, an earlier version of it is in force.\n{%- endif %}\n{%- for fault in faults %}\n- {{ fault }}\n{%- endfor %}\n\n| Open | Overdue | At risk | No owner in time | Waiting |\n| --: | --: | --: | --: | --: |\n| {{ open }} | {{ overdue }} | {{ risky }} | {{ unowned }} | {{ waiting }} |\n\n{% if tickets.size > 0 %}\n| State | Ticket | Severity | Owner | Overdue since, or due next |\n| :-- | :-- | :-- | :-- | :-- |\n{%- for ticket in tickets %}\n| {{ ticket.mark }} {{ ticket.state }} | #{{ ticket.number }} {{ ticket.title }} | {% if ticket.severity != '' %}{{ ticket.severity }}{% else %}not set{% endif %} | {% if ticket.owners.size > 0 %}{{ ticket.owners | join: ', ' }}{% else %}**nobody**{% endif %} | {% if ticket.clock != '' %}{{ ticket.clock }}: {% if ticket.at != '' %}{{ ticket.at }}{% else %}after the wait{% endif %}{% endif %} |\n{%- endfor %}\n{% if more > 0 %}\n…and {{ more }} more, less pressing.\n{% endif %}\n{% else %}\nNo ticket is open.\n{% endif %}\n\n**Next:** {% if healthy %}nothing, as long as the time above is recent. It is renewed every {{ every }}; where it is much older, the desk has stopped.{% else %}look into the log of the last run, which says more.{% endif %} Pin this issue, so that everybody finds it. It is no ticket: nothing that is written here is answered.\n\n<sub>Times are in {{ timezone }}.</sub>"
}), fe = entry({
	number: number("The number.", 12),
	title: text("The title.", "Login fails"),
	severity: optional(text("The severity; empty while not set.", "high")),
	what: texts("What is overdue.", "First response"),
	since: at("Since when.", "2026-11-16T10:00+01:00")
}, ({ number: e, title: t, severity: n, clocks: r, since: i }, { phrases: a }) => ({
	number: e,
	title: t,
	severity: n,
	since: i,
	what: r.map((e) => a.clocks[e])
})), pe = entry({
	who: text("The login, or the name of the group; empty where there is nobody.", "tier-1"),
	group: flag("Whether it is a group, told because nobody is assigned.", !0),
	count: number("How many tickets there are for them.", 170),
	tickets: list("The tickets, earliest deadline first.", fe),
	more: number("How many more there are than are listed.", 70)
}), me = document({
	about: "One comment on the desk’s issue in place of a notice on each of many tickets.",
	facts: {
		to: people("Whom to tell; `mention` calls them.", "ana"),
		count: number("How many tickets there are.", 180),
		groups: first(50, list("The tickets by whom they are for.", pe)),
		timezone: b
	},
	fit: {
		rows: 100,
		longest: 5e4
	},
	from: ({ to: e, tickets: t, groups: n }, r, i) => ({
		to: e,
		count: t,
		groups: n.map((e) => ({
			who: e.who,
			group: e.group,
			count: e.tickets.length,
			tickets: e.tickets.slice(0, i),
			more: Math.max(0, e.tickets.length - i)
		}))
	}),
	english: "{% for login in to %}{{ login | mention }} {% endfor %}\n\n**{{ count }} tickets are overdue, many of them at once.** So that you get one message and not {{ count }}, they are listed here and nothing was posted on them. Each carries its label.\n\n{% for group in groups %}\n### {% if group.group %}Nobody is assigned, for the group {{ group.who | code }}{% elsif group.who != '' %}{{ group.who }}{% else %}Nobody is assigned{% endif %}: {{ group.count }}\n\n{% if group.tickets.size > 0 %}\n| Ticket | Severity | What | Overdue since |\n| :-- | :-- | :-- | :-- |\n{%- for ticket in group.tickets %}\n| #{{ ticket.number }} {{ ticket.title }} | {% if ticket.severity != '' %}{{ ticket.severity }}{% else %}not set{% endif %} | {{ ticket.what | join: ', ' }} | {{ ticket.since }} |\n{%- endfor %}\n{% endif %}\n{% if group.more > 0 %}\n…and {{ group.more }} more, overdue for less long. Look for the label.\n{% endif %}\n{% endfor %}\n\n**Next:** begin at the top of your list; the earliest promise is first. This is said once: what becomes overdue while so much is late joins this list without another message.\n\n<sub>Times are in {{ timezone }}.</sub>"
});
// src/documents/target-words.ts
function targetWords(e, t, n, r) {
	return r.target(/day|week/i.test(e) ? e : (0,_dist_js__WEBPACK_IMPORTED_MODULE_3__.o)(t, n, r.locale));
}
function everyWords(e, t) {
	return e === null ? "" : targetWords(e.text, e.within, e.calendar.name, t);
}
// src/documents/step.ts
const C = {
	on: choice("What was measured: “opened”, “silence”, “unanswered” or “taken”; “handed”: people handed it over.", "taken", "opened", "silence", "unanswered", "handed"),
	step: number("Which step of the ladder; 1 is the first.", 1),
	target: text("After how long; empty on arrival.", "30 min")
};
function stepTarget(e, t) {
	return e === null || e.target === 0 ? "" : targetWords(e.targetText, e.target, e.calendar, t);
}
// src/documents/escalation.ts
const he = document({
	about: "Tells, once a step, that a ticket moves on to another group, and what became of the page. That a pager failed is told to the operator, in the log of the run, and not to the customer who reads along.",
	facts: {
		to: people("Whom to tell; `mention` calls them.", "ana"),
		told: flag("Whether the step is told; else the comment only keeps what became of the page.", !0),
		duty: choice("Why these people: “rotation”, “override”, “members”, “fallback” or “nobody”; may be empty.", "rotation", "override", "members", "fallback", "nobody", ""),
		...C,
		hours: text("The calendar that the time is counted on.", "24x7"),
		started: optional(at("Since when.", "2026-11-16T09:00+01:00")),
		reason: optional(reason$2("What started the clock.", {
			kind: "took",
			by: "bo"
		})),
		by: text("Whoever handed it over; empty where nobody did.", "ana"),
		why: text("What they said that it is for; may be empty.", "the database is full"),
		group: text("The group that takes over; empty where none does.", "tier-2"),
		released: texts("Logins of those whom the ticket was taken off.", "bo"),
		ack: optional(text("The command that acknowledges; empty where switched off.", "/ack")),
		pager: text("The pager; empty where nobody is paged.", "on-call"),
		page: choice("What became of the page: “sent”, “failed” or “digest”; empty where nobody is paged.", "sent", "failed", "digest", ""),
		timezone: b
	},
	from: ({ step: { clock: e, on: t, by: n, why: r, step: i, group: a, released: o, ack: s }, notice: c, page: l }, { phrases: u }) => ({
		to: c?.to ?? [],
		told: c !== null,
		duty: c?.duty ?? "",
		on: t,
		step: i,
		target: stepTarget(e, u),
		hours: e?.calendar ?? "",
		started: e?.startedAt ?? null,
		reason: e?.startedBy ?? null,
		by: n,
		why: r,
		group: a ?? "",
		released: o,
		ack: s,
		pager: l?.pager ?? "",
		page: l?.state ?? ""
	}),
	english: "{% for login in to %}{{ login | mention }} {% endfor %}\n\n{% if told %}\n{% if on == 'handed' %}**This ticket was handed to the group {{ group | code }}** by {{ by }}{% if why != '' %} ({{ why }}){% endif %}.{% elsif step > 1 %}**Still nobody has {% if on == 'unanswered' %}answered this ticket{% else %}seen to this ticket{% endif %}**, {{ target }} after the step before (hours: {{ hours }}). This is step {{ step }}.{% elsif on == 'unanswered' %}**Nobody has answered this ticket for {{ target }}** (hours: {{ hours }}), since {{ started }}.{% elsif on == 'silence' %}**Nobody has seen to this ticket for {{ target }}** (hours: {{ hours }}), since {{ started }}.{% elsif on == 'taken' %}**This ticket needs more hands:** {{ target }} have passed (hours: {{ hours }}) since {{ started }}, when {{ reason }}.{% elsif target == '' %}**This ticket has just come in**, and the policy passes it on at once.{% else %}**This ticket has been open for {{ target }}** (hours: {{ hours }}), since {{ started }}.{% endif %}{% if group != '' and duty != 'nobody' and on != 'handed' %} It is handed to the group {{ group | code }}.{% endif %}{% if released.size > 0 %} It is taken off {{ released | join: ', ' }}.{% endif %}\n{% endif %}\n\n{% if page == 'sent' %}The pager {{ pager | code }} was called.{% elsif page == 'digest' %}More pages were due than the policy allows in an hour, so the pager {{ pager | code }} was called once for all of them.{% endif %}\n\n{% if told %}\n**Next:** answer here{% if on != 'unanswered' %}, assign the ticket to somebody{% endif %}{% if ack != '' %}{% if on != 'unanswered' %},{% endif %} or write {{ ack | code }} on a line of its own to say that you have seen it{% endif %}.\n{% if duty == 'rotation' or duty == 'override' %}You are told because you are on duty in the group {{ group | code }}.{% elsif duty == 'members' %}You are told because you are in the group {{ group | code }}.{% elsif duty == 'fallback' %}You are told because nobody in the group {{ group | code }} is there, and the policy names you in their place.{% elsif duty == 'nobody' and to.size > 0 %}You are told because the ticket stays yours: nobody in the group {{ group | code }} is there, and the policy names nobody who is there in their place.{% elsif duty == 'nobody' %}**Nobody is told:** nobody in the group {{ group | code }} is there, and the policy names nobody who is there in their place.{% endif %} This step is told once.\n\n<sub>Times are in {{ timezone }}.</sub>\n{% endif %}"
}), ge = document({
	about: "Answers `/explain`.",
	facts: {
		by: text("Who asked.", "cus"),
		text: text("The explanation; `fence` shows its lines as they are.", "FIRST RESPONSE: running\n  rule  urgent")
	},
	english: "How this ticket stands, with every clock, its rule and its moments, as {{ by }} asked:\n\n<details><summary>Show the explanation</summary>\n\n{{ text | fence }}\n\n</details>\n\nDoes something look wrong? Write a comment and name the line."
}), _e = document({
	about: "Says, once, what a customer can do who wrote on a solved ticket.",
	facts: {
		closed: at("When it was closed.", "2026-11-16T12:00+01:00"),
		link: link("Where a new ticket is opened that names this one.", "https://github.com/acme/helpdesk/issues/new"),
		unsolved: optional(text("The command that opens this one again; empty where it is too late.", "/not-resolved")),
		until: optional(at("Until when.", "2026-11-30T12:00+01:00")),
		timezone: b
	},
	english: "Thank you for writing. **This ticket was solved on {{ closed }} and stays closed**; nobody watches it any more.\n\n**Next:**{% if unsolved != '' %} is it the same problem again? Write {{ unsolved | code }} on a line of its own by **{{ until }}**: this ticket opens again, with the time it was first reported. For anything else,{% else %} if something is still wrong,{% endif %} open a new ticket that names this one:\n\n{{ link }}\n\nIf you only wanted to say thanks: we are glad, and there is nothing to do. This is said once.\n\n<sub>Times are in {{ timezone }}.</sub>"
}), ve = entry({
	...ue,
	until: optional(at("Until when; empty where that is not known.", "2026-11-20T09:00+01:00"))
}), ye = document({
	about: "A comment on the desk’s issue to whoever comes on duty.",
	facts: {
		group: text("The group whose turn it is.", "tier-1"),
		to: people("Who comes on duty; `mention` calls them. None: everybody is away.", "ana"),
		before: first(50, texts("Who goes off duty.", "bo")),
		until: optional(at("When the next one comes; empty where that is not known.", "2026-11-23T09:00+01:00")),
		open: number("How many tickets are open.", 40),
		due: list("What is overdue or due, the most pressing first.", S),
		more: number("How many more there are than are listed.", 3),
		waiting: list("What waits.", ve),
		timezone: b
	},
	fit: {
		rows: 20,
		longest: 5e4
	},
	from: (e, t, n) => ({
		...e,
		due: e.due.slice(0, n),
		more: Math.max(0, e.due.length - n),
		waiting: e.waiting.slice(0, n)
	}),
	english: "{% for login in to %}{{ login | mention }} {% endfor %}\n\n{% if to.size > 0 %}\n**You are on duty now** for the group {{ group | code }}{% if until != '' %}, until **{{ until }}**{% endif %}.{% if before.size > 0 %} Until now it was {{ before | join: ', ' }}.{% endif %}\n{% else %}\n**Nobody is on duty** for the group {{ group | code }}{% if until != '' %} until **{{ until }}**{% endif %}: nobody in it is there, and nobody who is there stands in.\n{% endif %}\n\n{{ open }} ticket{% if open != 1 %}s are{% else %} is{% endif %} open.\n\n{% if due.size > 0 %}\n| State | Ticket | Severity | Owner | Overdue since, or due next |\n| :-- | :-- | :-- | :-- | :-- |\n{%- for ticket in due %}\n| {{ ticket.mark }} {{ ticket.state }} | #{{ ticket.number }} {{ ticket.title }} | {% if ticket.severity != '' %}{{ ticket.severity }}{% else %}not set{% endif %} | {% if ticket.owners.size > 0 %}{{ ticket.owners | join: ', ' }}{% else %}**nobody**{% endif %} | {{ ticket.clock }}{% if ticket.at != '' %}: {{ ticket.at }}{% endif %} |\n{%- endfor %}\n{% if more > 0 %}\n…and {{ more }} more, less pressing.\n{% endif %}\n{% else %}\nNothing is due.\n{% endif %}\n\n{% if waiting.size > 0 %}\nWhat waits:\n\n{% for ticket in waiting %}\n- #{{ ticket.number }} {{ ticket.title }}: {% if ticket.reason == 'pending' %}for the customer{% else %}on hold{% endif %} since {{ ticket.since }}{% if ticket.until != '' %}, until {{ ticket.until }}{% endif %}\n{%- endfor %}\n{% endif %}\n\n{% if to.size > 0 and due.size > 0 %}**Next:** begin at the top.{% elsif to.size > 0 and waiting.size > 0 %}**Next:** see whether what waits still has to.{% elsif to.size > 0 %}**Next:** nothing at once; what comes in now is yours.{% else %}**Next:** somebody who can should take it over, or say in the policy who stands in.{% endif %}\n\n<sub>Times are in {{ timezone }}.</sub>"
}), be = entry({
	usage: text("How it is written.", "/not-resolved"),
	does: text("What it does.", "Says that it is not solved.")
}, ({ name: e, usage: t, does: n }, { phrases: r }) => ({
	usage: t,
	does: r.commands?.[e] ?? n
})), xe = document({
	about: "Answers `/help`.",
	facts: {
		by: text("Who asked.", "cus"),
		commands: list("The commands they may give.", be)
	},
	english: "{% if commands.size > 0 %}\nWhat {{ by }} can write on this ticket, each on a line of its own:\n\n| Command | What it does |\n| :-- | :-- |\n{%- for command in commands %}\n| {{ command.usage | code }} | {{ command.does }} |\n{%- endfor %}\n\nWords in capitals stand for your own; what is in brackets may be left out. Anything else is a comment like any other.\n{% else %}\nThere is no command on this ticket for {{ by }}. To tell us something, just write a comment.\n{% endif %}"
}), Se = "the agreed date", w = entry({
	name: text("What is measured: “First response”.", "First response"),
	set: text("Whose target it is: “promise” (to the customer), “internal” (the desk’s own, stricter than the promise) or “desk” (about owners and the like).", "promise"),
	rule: text("The rule of the policy that sets it.", "urgent"),
	target: text("Within how long; empty where a date was agreed with the customer.", "1 h"),
	hours: text("The calendar that the time is counted on.", "office"),
	due: optional(at("By when; empty while the clock stands with no end in sight.", "2026-11-16T10:00+01:00")),
	state: text("How it stands, in words.", "overdue"),
	overdue: flag("Whether it is late and still open.", !0),
	breached: optional(at("Since when it is late; empty where it is not.", "2026-11-16T10:00+01:00")),
	started: at("When the clock started.", "2026-11-16T09:00+01:00"),
	reason: reason$2("What started it.", {
		kind: "opened",
		by: "cus"
	})
}, (e, t) => ({
	name: t.phrases.clocks[e.name],
	set: e.set,
	rule: e.rule,
	target: e.targetText === "the agreed date" ? "" : targetWords(e.targetText, e.target, e.calendar, t.phrases),
	hours: e.calendar,
	due: e.due,
	state: stateText(e, t),
	overdue: isOverdue(e),
	breached: e.breachedAt,
	started: e.startedAt,
	reason: e.startedBy
}));
function isOverdue(e) {
	return e.live && e.breachedAt !== null;
}
function stateText(e, t) {
	let { phrases: n } = t, ended = () => e.endedAt === null ? "" : timeOf(e.endedAt, t);
	switch (e.state) {
		case "met": return n.kept(n.ends[e.name], ended());
		case "cancelled": return n.cancelled;
		case "paused": return n.paused;
		case "running": return n.running;
		case "breached": return e.live ? n.overdue : n.late(n.ends[e.name], ended());
	}
}
// src/documents/notice.ts
const T = {
	kind: text("“breach”, “unowned”, “overruled” (an edit of the form asks for more than staff have granted), “hold_still”, “hold_soon” or “hold_over”.", "breach"),
	severity: text("The severity that the form now asks for; empty where that is not told.", "urgent"),
	current: optional(text("The severity that it has; empty: none.", "medium")),
	by: text("Who edited the form.", "cus"),
	since: optional(at("Since when it is on hold; empty where that is not told.", "2026-11-16T09:30+01:00")),
	until: optional(at("Until when; empty where no date was announced.", "2026-11-20T09:00+01:00"))
}, E = {
	severity: "",
	current: null,
	by: "",
	since: null,
	until: null
}, D = {
	name: "",
	set: "",
	rule: "",
	target: "",
	hours: "",
	due: "",
	state: "",
	overdue: !1,
	breached: "",
	started: "",
	reason: ""
}, Ce = {
	fields: {
		...T,
		...w.fields
	},
	show(e, t) {
		switch (e.kind) {
			case "overruled": return {
				...D,
				...shown(T, {
					...E,
					...e
				}, t)
			};
			case "hold": {
				let { stage: n, since: r, until: i } = e, a = {
					...E,
					kind: `hold_${n}`,
					since: r,
					until: i
				};
				return {
					...D,
					...shown(T, a, t)
				};
			}
			default: return {
				...e.clock === null ? D : w.show(e.clock, t),
				...shown(T, {
					...E,
					kind: e.kind
				}, t)
			};
		}
	}
}, we = document({
	about: "Tells staff, once, of a broken promise, of a ticket that nobody owns, or of one on hold.",
	facts: {
		to: people("Whom to tell; `mention` calls them.", "ana"),
		group: text("The group that is told because nobody is assigned; else empty.", "tier-1"),
		duty: choice("Why these people of it: “rotation” or “override” (on duty by turn or by swap), “members” (all who are there), “fallback” (nobody of it is there), “nobody” (nor is a fallback); else empty.", "rotation", "override", "members", "fallback", "nobody", ""),
		items: list("What is told.", Ce, { kind: "unowned" }, { kind: "overruled" }, { kind: "hold_soon" }),
		answer: flag("Whether something is among it that the customer waits for.", !0),
		unowned: flag("Whether a missing owner is among it.", !0),
		suggested: text("Login of whom the desk suggests as the owner; empty where it cannot say.", "bo"),
		held: flag("Whether a ticket on hold is among it.", !0),
		again: text("How often it is told that a ticket is still on hold; empty where all of it is told once.", "2 working days"),
		timezone: b
	},
	from: (e, { phrases: t }) => {
		let n = e.map(({ notice: e }) => e);
		return {
			to: [...new Set(e.flatMap(({ to: e }) => e))],
			group: e[0]?.group ?? "",
			duty: e[0]?.duty ?? "",
			items: n,
			answer: n.some(({ kind: e }) => e === "breach"),
			unowned: n.some(({ kind: e }) => e === "unowned"),
			suggested: n.flatMap((e) => e.kind === "unowned" ? e.suggested ?? [] : [])[0] ?? "",
			held: n.some(({ kind: e }) => e === "hold"),
			again: n.flatMap((e) => e.kind === "hold" && e.every !== null ? everyWords(e.every, t) : [])[0] ?? ""
		};
	},
	english: "{% for login in to %}{{ login | mention }} {% endfor %}\n\n{% for item in items %}\n{% if item.kind == 'breach' %}\n{% if item.set == 'internal' %}\n**{{ item.name }}: the desk's own target passed** on **{{ item.breached }}**. It is no promise to the customer.\n{%- elsif item.target == '' %}\n**{{ item.name }} is overdue** since **{{ item.breached }}**, the date agreed with the customer.\n{%- else %}\n**{{ item.name }} is overdue** since **{{ item.breached }}**: it was promised within {{ item.target }} (hours: {{ item.hours }}).\n{%- endif %}\n{%- if item.target != '' %}\nWhy: the rule {{ item.rule | code }} applies, and its clock started on {{ item.started }}, when {{ item.reason }}.\n{%- endif %}\n{% elsif item.kind == 'overruled' %}\n**The form now asks for {{ item.severity }}.** {{ item.by }} edited it. The ticket stays {% if item.current != '' %}{{ item.current }}{% else %}without a severity{% endif %}, as staff have said, until staff say otherwise.\n{% elsif item.kind == 'hold_still' %}\n**This ticket is still on hold**, since {{ item.since }}{% if item.until != '' %} and until {{ item.until }}{% endif %}.\n{% elsif item.kind == 'hold_soon' %}\n**The hold of this ticket ends soon**, on **{{ item.until }}**. Then its clocks go on.\n{% elsif item.kind == 'hold_over' %}\n**The hold of this ticket is over** since {{ item.until }}. Its clocks go on.\n{% else %}\n**Nobody owns this ticket.** Somebody should have taken it by **{{ item.breached }}**, within {{ item.target }} (hours: {{ item.hours }}).\n{% endif %}\n{% endfor %}\n\n**Next:** {% if answer %}answer the customer here{% if unowned %} and assign the ticket to {% if suggested != '' %}somebody; the desk suggests {{ suggested }}{% else %}somebody{% endif %}{% endif %}{% elsif unowned %}assign the ticket to {% if suggested != '' %}somebody; the desk suggests {{ suggested }}{% else %}somebody{% endif %}{% elsif held %}ask those you wait for how it stands, and tell the customer{% else %}see whether the severity is still right, and set it if it is not{% endif %}.\n{% if duty == 'rotation' or duty == 'override' %}You are told because nobody is assigned and you are on duty in the group {{ group | code }}.{% elsif duty == 'members' %}You are told because nobody is assigned and you are in the group {{ group | code }}.{% elsif duty == 'fallback' %}You are told because nobody is assigned, nobody in the group {{ group | code }} is there, and the policy names you in their place.{% elsif duty == 'nobody' %}**Nobody is told:** nobody is assigned, nobody in the group {{ group | code }} is there, and the policy names nobody who is there in their place.{% elsif to.size > 0 %}You are told because the ticket is yours.{% else %}Nobody is assigned, and the policy names no group to tell.{% endif %}{% if again != '' %} The reminder of the hold comes again every {{ again }}.{% else %} This is said once.{% endif %}\n\n<sub>Times are in {{ timezone }}.</sub>"
}), Te = document({
	about: "Closes a ticket that is outside what the desk does.",
	explainsClose: !0,
	facts: {
		by: text("Who closed it.", "bo"),
		why: optional(text("The reason; may be empty.", "Design questions go to the architects.")),
		unsolved: optional(text("The command by which the customer objects and opens it again; may be empty.", "/not-resolved")),
		reopens: optional(at("Until when they may; empty: they cannot.", "2026-12-03T09:30+01:00")),
		timezone: b
	},
	english: "**This is outside what this desk can do**, so {{ by }} has closed it.{% if why != '' %} The reason: {{ why }}{% endif %}\n{% if reopens != '' %}\n\nDo you see it differently? Write {% if unsolved != '' %}{{ unsolved | code }} and your reason on a line of its own{% else %}a comment here and say why,{% endif %} by **{{ reopens }}**: that opens the ticket again, and a person reads it.\n\n<sub>Times are in {{ timezone }}.</sub>{% endif %}"
}), Ee = document({
	about: "The one line that a pager shows: plain text, no Markdown.",
	facts: {
		repository: verbatim("The repository.", "acme/helpdesk"),
		number: number("The number of the ticket.", 12),
		severity: verbatim("The severity; may be empty.", "high"),
		title: verbatim("The title of the ticket.", "Nobody can log in"),
		customer: verbatim("The customer, or the login of whoever asks.", "bigco"),
		system: verbatim("The system that it is about, as the form’s answer names it; may be empty.", "LDAP"),
		...C,
		target: verbatim(C.target.about, "30 min"),
		by: verbatim("Whoever handed it over; empty where nobody did.", "ana"),
		why: verbatim("What they said that it is for; may be empty.", "the database is full"),
		group: verbatim("The group that takes over; may be empty.", "tier-2")
	},
	from: ({ step: { clock: t, on: n, by: r, why: i, step: a, group: o }, ...s }, { phrases: c }) => ({
		...s,
		title: (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.a)(s.title, 70),
		customer: (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.a)(s.customer, 40),
		system: (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.a)(s.system ?? "", 40),
		by: r,
		why: (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.a)(i, 70),
		on: n,
		step: a,
		target: stepTarget(t, c),
		group: o ?? ""
	}),
	english: "{% if severity != '' %}{{ severity }}: {% endif %}{{ title }} ({% if system != '' %}{{ system }}, {% endif %}{{ customer }}): {% if on == 'handed' %}handed over by {{ by }}{% if why != '' %} ({{ why }}){% endif %}{% elsif step > 1 %}still nobody has {% if on == 'unanswered' %}answered{% else %}seen to it{% endif %}, step {{ step }}{% elsif on == 'unanswered' %}nobody has answered for {{ target }}{% elsif on == 'silence' %}nobody has seen to it for {{ target }}{% elsif on == 'taken' %}needs more hands after {{ target }}{% elsif target != '' %}open for {{ target }}{% else %}a new ticket{% endif %}{% if group != '' %}, for {{ group }}{% endif %} – {{ repository }}#{{ number }}"
}), O = entry({
	elapsed: text("Time that passed, closed stretches of the ticket left out.", "3 h"),
	working: text("The part of it in desk hours.", "3 h")
}), De = entry({
	severity: text("The severity.", "high"),
	at: at("From when.", "2026-11-16T09:00+01:00"),
	why: reason$2("Where it came from.", {
		kind: "form_answer",
		field: "Impact"
	})
}), Oe = entry({
	login: text("The login.", "ana"),
	role: part("What they did.", "owned")
}), ke = entry({
	at: at("When.", "2026-11-16T09:00+01:00"),
	who: text("Who; may be empty.", "cus"),
	what: happening$2("What.", { kind: "opened" })
}), Ae = document({
	about: "The facts in a post-mortem, brought up to date when the ticket is closed again.",
	facts: {
		number: number("The number of the ticket.", 12),
		title: text("Its title.", "Login fails"),
		opened: at("When it was opened.", "2026-11-16T09:00+01:00"),
		closed: at("When it was closed.", "2026-11-16T12:00+01:00"),
		calendar: text("The calendar of the working times; empty where they differ in it.", "office"),
		response: group(O),
		resolution: group(O),
		promises: list("The promises and what became of them.", w),
		severities: list("Every severity it had.", De),
		people: list("Who took part.", Oe),
		timeline: list("What happened, in order.", ke),
		timezone: b
	},
	fit: {
		rows: 160,
		longest: 4e4
	},
	from: (e, { phrases: t }, n) => {
		let { firstResponse: r, resolution: i } = e, a = [r, i].flatMap((e) => e?.calendar ?? []), o = new Set(a).size === 1 ? a[0] ?? "" : "";
		return {
			number: e.number,
			title: e.title,
			opened: e.openedAt,
			closed: e.closedAt,
			calendar: o,
			response: r === null ? {
				elapsed: t.none,
				working: t.none
			} : measured(r, o, t),
			resolution: measured(i, o, t),
			promises: e.promises.slice(-20),
			severities: e.severities.slice(Math.max(0, e.severities.length - n)).map((e) => ({
				...e,
				severity: e.severity ?? t.none
			})),
			people: e.people.slice(0, n),
			timeline: e.timeline.slice(0, n)
		};
	},
	english: "**The facts** of #{{ number }}, {{ title }}\n\n- Opened {{ opened }}, solved {{ closed }}: {{ resolution.elapsed }} in all.\n- {% if promises.size > 0 %}{% for promise in promises %}{{ promise.name }}: {{ promise.state }}{% unless forloop.last %}; {% endunless %}{% endfor %}.{% else %}Nothing was promised.{% endif %}\n\n<details><summary>All facts</summary>\n\n| | Elapsed time | Desk hours{% if calendar != '' %} ({{ calendar }}){% endif %} |\n| :-- | :-- | :-- |\n| First response | {{ response.elapsed }} | {{ response.working }} |\n| Resolution | {{ resolution.elapsed }} | {{ resolution.working }} |\n\n{% if promises.size > 0 %}\n| Promise | Due | Result |\n| :-- | :-- | :-- |\n{%- for promise in promises %}\n| {{ promise.name }}{% if promise.target != '' %}, within {{ promise.target }}{% else %}, as agreed{% endif %} | {{ promise.due }} | {{ promise.state }} |\n{%- endfor %}\n{% endif %}\n\n| Severity | From | Why |\n| :-- | :-- | :-- |\n{%- for change in severities %}\n| {{ change.severity }} | {{ change.at }} | {{ change.why }} |\n{%- else %}\n| never set | | |\n{%- endfor %}\n\n| Who | Part |\n| :-- | :-- |\n{%- for person in people %}\n| {{ person.login }} | {{ person.role }} |\n{%- endfor %}\n\n| When | Who | What |\n| :-- | :-- | :-- |\n{%- for entry in timeline %}\n| {{ entry.at }} | {{ entry.who }} | {{ entry.what }} |\n{%- endfor %}\n\n</details>\n\n<sub>Times are in {{ timezone }}. The desk keeps this block current; what is written below it stays as you leave it.</sub>"
});
function measured({ working: e, calendar: t, wall: n }, r, i) {
	let a = (0,_dist_js__WEBPACK_IMPORTED_MODULE_3__.r)(n, i.locale);
	if (e === null || t === null) return {
		elapsed: a,
		working: i.noHours
	};
	let o = (0,_dist_js__WEBPACK_IMPORTED_MODULE_3__.o)(e, t, i.locale);
	return {
		elapsed: a,
		working: t === r ? o : `${o} (${t})`
	};
}
// src/documents/post-mortem.ts
const je = document({
	about: "The write-up of a solved ticket, for people to fill in. It must show `facts`.",
	facts: {
		number: number("The number of the ticket.", 12),
		due: optional(at("By when it is due; empty where it is not.", "2026-11-17T12:00+01:00")),
		organise: flag("Whether only somebody who writes it has to be found by then.", !0),
		facts: markdown("The document `post-mortem-facts` between hidden marks, kept current by the desk.", "The facts stand here."),
		causes: texts("Classes of root causes to choose from.", "education", "bug")
	},
	english: "## Post-mortem\n\nThis ticket is solved. What can be learned from it? Edit this comment and fill in the sections.{% if due != '' %} By **{{ due }}**, please {% if organise %}say here who writes this{% else %}complete it{% endif %}.{% endif %}\n\n{{ facts }}\n\n### Summary\n\n_What happened, in two sentences that a customer could read._\n\n### Impact\n\n_Who could not do what, and for how long?_\n\n### What went wrong\n\n_The chain of events, without blame._\n\n### How it went wrong\n\n_What made it possible, and what kept us from noticing earlier?_\n\n### Root cause\n\n_Choose one class and say why._\n\n{% for cause in causes -%}\n- [ ] {{ cause }}\n{% endfor %}\n### What prevents it\n\n_What would have kept this from happening?_\n\n### Actions\n\n- [ ] _what, who, by when_"
}), Me = entry({
	written: text("The line as written.", "/severity hihg"),
	reason: choice("“unknown”, “switched_off”, “not_yours”, “missing”, “bad_value”, “bad_date” or “not_now”.", "bad_value", "unknown", "switched_off", "not_yours", "missing", "bad_date", "not_now"),
	value: text("The word at fault, or the reason why not now.", "hihg"),
	allowed: first(20, texts("Words that would have been understood.", "urgent", "high")),
	usage: optional(text("The nearest valid form; may be empty.", "/severity LEVEL [why]")),
	audience: text("Whom the command is open to; may be empty.", "the support team")
}, ({ written: e, reason: t, usage: n, openTo: r }, { phrases: i }) => ({
	written: e,
	reason: t.kind,
	value: valueOf(t, i),
	allowed: t.kind === "bad_value" ? t.allowed : [],
	usage: n,
	audience: audience(r, i)
})), Ne = document({
	about: "Answers commands that were not understood or not allowed.",
	facts: {
		by: text("Who wrote them.", "bo"),
		commands: first(5, list("The commands.", Me)),
		help: optional(text("The command that lists commands; empty where switched off.", "/help"))
	},
	english: "{% for command in commands %}\n{% if command.written != '' %}{{ command.written | code }}{% else %}A command{% endif %} by {{ by }} was {% if command.reason == 'unknown' %}not understood: there is no such command here.\n{%- elsif command.reason == 'switched_off' %}not carried out: this desk does not use that command.\n{%- elsif command.reason == 'not_yours' %}not carried out: it is for {{ command.audience }}.\n{%- elsif command.reason == 'missing' %}not understood: {{ command.value | code }} is missing.\n{%- elsif command.reason == 'bad_value' %}not understood: {{ command.value | code }} is not known here.\n{%- elsif command.reason == 'bad_date' %}not understood: {{ command.value | code }} is no date that the desk can read. Write it as {{ '2026-12-31' | code }} or {{ '2026-12-31T09:00' | code }}.\n{%- else %}not carried out: {{ command.value }}.\n{%- endif %}\n{%- if command.allowed.size > 0 %} Known: {% for word in command.allowed %}{{ word | code }}{% unless forloop.last %}, {% endunless %}{% endfor %}.{% endif %}\n{%- if command.usage != '' %} Write {{ command.usage | code }}.{% endif %}\n{%- if command.audience != '' and command.reason != 'not_yours' %} It is open to {{ command.audience }}.{% endif %}\n\n{% endfor %}\n{% if commands.size > 1 %}These commands{% else %}This command{% endif %} changed nothing. Edit the comment, or write a new one{% if help != '' %}; {{ help | code }} lists what you can write{% endif %}."
});
function valueOf(e, t) {
	switch (e.kind) {
		case "missing": return e.what;
		case "bad_value":
		case "bad_date": return e.value;
		case "not_now": return t.untimeliness(e.because).replace(/\.$/, "");
		case "unknown":
		case "switched_off":
		case "not_yours": return "";
	}
}
function audience(e, t) {
	let n = e.map((e) => e === "staff" ? t.staff : e === "customer" ? t.customer : t.group(e)), r = n.pop() ?? "";
	return n.length === 0 ? r : `${n.join(", ")} ${t.and} ${r}`;
}
// src/documents/missing.ts
const Pe = entry({
	label: text("The question.", "Steps to reproduce"),
	hint: text("What to write; may be empty.", "What you did, and what happened then")
}, (e) => e);
function missing(e) {
	return first(20, list(e, Pe));
}
// src/documents/reminder.ts
const Fe = document({
	about: "Reminds a customer, once a wait, of a question without an answer.",
	facts: {
		to: people("The customer; `mention` calls them.", "cus"),
		asker: optional(text("Login of who of the staff spoke last; empty where nobody did.", "ana")),
		missing: missing("Required answers that are asked for."),
		since: at("Since when the ticket waits.", "2026-11-16T09:30+01:00"),
		closes: optional(at("By when an answer is needed; empty where the ticket stays open.", "2026-11-19T09:30+01:00")),
		reopens: optional(at("Until when a comment opens it again after that; empty: never.", "2026-12-03T09:30+01:00")),
		timezone: b
	},
	english: "{% for login in to %}{{ login | mention }} {% endfor %}\n\n**We are waiting for your answer**, since {{ since }}{% if missing.size > 0 %}. Without this we cannot help you:{% elsif asker != '' %}, to what {{ asker }} asked above.{% else %}, to the question above.{% endif %}\n{% for answer in missing %}\n- **{{ answer.label }}**{% if answer.hint != '' %}: {{ answer.hint }}{% endif %}\n{%- endfor %}\n\n**Next:** please {% if missing.size > 0 %}edit your report or {% endif %}answer here{% if closes != '' %} by **{{ closes }}**. After that the ticket is closed{% if reopens != '' %}; until {{ reopens }} a comment of yours opens it again{% endif %}.{% else %}. The ticket stays open, but without your answer it stands still.{% endif %} This reminder comes once.\n\n<sub>Times are in {{ timezone }}.</sub>"
}), Ie = document({
	about: "Points out that somebody pasted a secret, without repeating it.",
	facts: {
		to: people("Staff who have to know; `mention` calls them.", "ana"),
		by: text("Who wrote it.", "cus"),
		kinds: secrets$2("What it looks like: “GitHub token”.", "github"),
		comment: flag("Whether it stands in a comment and not in the report.", !0)
	},
	english: "{% for login in to %}{{ login | mention }} {% endfor %}\n\n**{% if comment %}A comment{% else %}The report{% endif %} by {{ by }} seems to hold a secret** ({{ kinds | join: ', ' }}). Everybody who can read this page can read it. It is not repeated here.\n\n**Next,** in this order:\n\n1. Revoke it where it was issued, and make a new one. Taking it off this page is not enough: mails have gone out.\n2. Edit the {% if comment %}comment{% else %}report{% endif %} and take it out.\n3. The edit history still shows it: open _edited_ above the text, choose the older version, and delete that revision.\n\nIf it is no secret, there is nothing to do."
}), Le = document({
	about: "Answers a ticket with ready instructions.",
	explainsClose: !0,
	facts: {
		instructions: maintained("The instructions, Markdown from the policy.", "Open **Settings** and choose _Reset_."),
		closed: flag("Whether the ticket is closed with them.", !0),
		automatic: flag("Whether they come by themselves; else somebody on the staff sent for them.", !0),
		unsolved: optional(text("The command that says they did not help; empty where switched off.", "/not-resolved"))
	},
	english: "You can solve this yourself, right now:\n\n{{ instructions }}\n\n**Did it not help?** {% if unsolved != '' %}Write {{ unsolved | code }} on a line of its own{% if closed %}: the ticket opens again, with the time it was first reported{% else %}, and somebody takes over{% endif %}.{% elsif closed %}Please open a new ticket and name this one.{% else %}Write a comment and tell us what happened.{% endif %}\n{% if closed %}\n\n<sub>The ticket is closed because these instructions answer reports like yours.{% if automatic %} No person has read it yet.{% endif %}</sub>{% endif %}"
}), Re = document({
	about: "Says, before the ticket is closed, that no answer came.",
	explainsClose: !0,
	facts: {
		to: people("The customer; `mention` calls them.", "cus"),
		asker: optional(text("Login of who of the staff spoke last; empty where nobody did.", "ana")),
		missing: missing("Required answers that were asked for."),
		since: at("Since when the ticket has waited.", "2026-11-16T09:30+01:00"),
		closes: optional(at("By when an answer was needed.", "2026-11-19T09:30+01:00")),
		reopens: optional(at("Until when a comment opens it again; empty: never.", "2026-12-03T09:30+01:00")),
		timezone: b
	},
	english: "{% for login in to %}{{ login | mention }} {% endfor %}\n\n**We have had no answer since {{ since }}, so this ticket is closed.**{% if missing.size > 0 %} This is still missing:{% endif %}\n{% for answer in missing %}\n- **{{ answer.label }}**{% if answer.hint != '' %}: {{ answer.hint }}{% endif %}\n{%- endfor %}\n\n**Next:** if it is solved or no longer matters, there is nothing to do. {% if reopens != '' %}Otherwise just write a comment here by **{{ reopens }}**: that opens the ticket again, and nobody asks why it took you a while.{% else %}Otherwise please open a new ticket and name this one.{% endif %}\n\n<sub>Times are in {{ timezone }}.</sub>"
});
// src/documents/desk-hours.ts
function hoursText({ calendar: e, always: t, zone: n, week: r }, i) {
	if (t) return "";
	let a = [];
	for (let { day: e, windows: t } of [...r].sort((e, t) => e.day - t.day)) {
		if (t.length === 0) continue;
		let n = t.map((e) => e.replace("-", "–")).join(` ${i.and} `), r = a.at(-1);
		r?.text === n && r.to === e - 1 ? r.to = e : a.push({
			from: e,
			to: e,
			text: n
		});
	}
	if (a.length === 0) return `${e} (${n})`;
	let name = (e) => (0,_dist_js__WEBPACK_IMPORTED_MODULE_3__.s)(e, i.locale);
	return `${a.map(({ from: e, to: t, text: n }) => e === t ? `${name(e)} ${n}` : `${name(e)}–${name(t)} ${n}`).join(", ")} (${n})`;
}
// src/documents/status.ts
const ze = document({
	about: "The one comment on every ticket that says where it stands, kept current in place.",
	facts: {
		reference: optional(text("What the ticket is called, such as “SUP-123”; empty where the policy sets none.", "SUP-123")),
		requester: text("Whose ticket it is.", "cus"),
		state: choice("“open”, “pending”, “on_hold” or “closed”.", "pending", "open", "on_hold", "closed"),
		since: optional(at("Since when it is in that state; empty while merely open.", "2026-11-16T09:30+01:00")),
		until: optional(at("Until when it is on hold, or by when a pending one needs an answer not to be closed; empty where that is not known.", "2026-11-20T09:00+01:00")),
		incident: flag("Whether it is an incident.", !0),
		severity: optional(text("The severity; empty while not set.", "high")),
		meaning: optional(text("What the policy says the severity means.", "Production is disrupted")),
		why: optional(reason$2("Where the severity comes from.", {
			kind: "form_answer",
			field: "Impact"
		})),
		original: optional(text("The severity before a workaround lowered it; empty where none did.", "urgent")),
		owners: texts("Logins of its owners.", "ana", "bo"),
		answered: flag("Whether somebody has answered.", !0),
		overdue: flag("Whether a promise is late and still open.", !0),
		promises: list("The promises for this ticket.", w),
		updates: text("How often the customer hears; empty where that is not promised.", "1 h"),
		hours: text("In which hours the desk works.", "Mon–Fri 09:00–17:00 (Europe/Berlin)"),
		always: flag("Whether it works around the clock.", !1),
		opens: text("When the desk opens again; empty while it is open.", "Tue 17 Nov 2026, 09:00 CET"),
		missing: missing("Required answers that were not given."),
		needed: optional(day("The date it is needed by, where that is nearer than the notice asked for; else empty.", "2026-11-20T00:00+01:00")),
		notice: optional(span("How much notice is asked for.", "2 weeks")),
		project: flag("Whether it became a project and left the service level.", !1),
		agreed: optional(at("The date agreed with the customer; empty where there is none.", "2026-12-01T12:00+01:00")),
		ships: optional(day("The date on which a finished change goes out; empty where there is none.", "2026-12-01T00:00+01:00")),
		handed: optional(text("The group that it was handed to; empty where it was not.", "tier-2")),
		awaited: optional(text("What a ticket on hold waits for, as staff wrote it; empty where they did not say.", "vendor Acme")),
		solved: optional(text("The command that confirms it as solved; empty unless the customer is asked.", "/sign-off")),
		unsolved: optional(text("The command that says it is not, or that opens the closed ticket again; may be empty.", "/not-resolved")),
		reopens: optional(at("Until when its customer may open the closed ticket again: by the command `unsolved`, or, where that is empty, by any comment; empty: not any more.", "2026-12-03T09:30+01:00")),
		doubts: first(20, doubts("What could not be told for certain about the form.", {
			kind: "changed_heading",
			heading: "Steps",
			field: "Steps to reproduce"
		})),
		timezone: b
	},
	from: (e, { phrases: t, timezone: n }) => {
		let { promises: r, hours: i, notice: a, signOff: o, reopening: s, closedNow: c } = e, l = (i === void 0 ? c?.opens : i.opens) ?? null;
		return {
			reference: e.reference ?? null,
			requester: e.requester,
			state: e.state,
			since: e.stateSince,
			until: e.stateUntil,
			incident: e.incident,
			severity: e.severity,
			meaning: e.severityMeaning,
			why: e.severityWhy,
			original: e.workaround?.original ?? null,
			owners: e.owners,
			answered: r.some((e) => e.name === "first_response" && e.endedAt !== null),
			overdue: r.some(isOverdue),
			promises: r,
			updates: everyWords(e.updatesEvery, t),
			hours: i === void 0 ? c?.calendar ?? "" : hoursText(i, t),
			always: i?.always ?? !1,
			opens: l === null ? "" : (0,_dist_js__WEBPACK_IMPORTED_MODULE_3__.i)(l, i?.zone ?? n, t.locale),
			missing: e.missing ?? [],
			needed: a?.neededBy ?? null,
			notice: a?.asked ?? null,
			project: e.project ?? !1,
			agreed: e.agreed ?? null,
			ships: e.shipDate ?? null,
			handed: e.handedTo ?? null,
			awaited: e.awaited ?? null,
			solved: o?.solved ?? null,
			unsolved: o?.notSolved ?? s?.command ?? null,
			reopens: s?.until ?? null,
			doubts: e.doubts
		};
	},
	english: "### {% if state == 'closed' %}This ticket is closed{% elsif owners.size > 0 %}Somebody is on it: {{ owners | join: ', ' }}{% else %}We have your report{% endif %}{% if reference != '' %} · {{ reference }}{% endif %}\n\n{% if overdue and state != 'closed' %}\nWe are late with something that we promised you, and we are sorry. The ticket is marked so that the team sees it.\n{% endif %}\n| | |\n| :-- | :-- |\n| **Severity** | {% if severity != '' %}{{ severity }}{% if meaning != '' %}: {{ meaning }}{% endif %}{% if why != '' %}<br>Why: {{ why }}{% endif %}{% else %}not set yet: the support team will set it{% endif %}{% if original != '' %}<br>There is a workaround. It was reported as {{ original }}, and that stays on record.{% endif %} |\n{%- if owners.size > 0 or state != 'closed' %}\n| **Owner** | {% if owners.size > 0 %}{{ owners | join: ', ' }}{% else %}nobody yet{% endif %} |\n{%- endif %}\n{%- if state == 'pending' %}\n| **State** | waiting for the customer's answer since {{ since }}{% if until != '' %}; without one by {{ until }} it is closed{% endif %} |\n{%- elsif state == 'on_hold' %}\n| **State** | on hold since {{ since }}{% if until != '' %}, until {{ until }}{% endif %}{% if awaited != '' %}<br>We wait for: {{ awaited }}{% endif %} |\n{%- elsif state == 'closed' %}\n| **State** | closed on {{ since }} |\n{%- elsif incident %}\n| **State** | treated as an incident |\n{%- endif %}\n{%- if handed != '' %}\n| **Handed to** | the group {{ handed }}, who look at it next |\n{%- endif %}\n{%- if agreed != '' %}\n| **Agreed date** | {{ agreed }} |\n{%- endif %}\n{%- if ships != '' %}\n| **Goes out on** | {{ ships }} |\n{%- endif %}\n\n{% if project %}\nThis has become a project. The times of the service level no longer apply to it; the plan is agreed with you here.\n{% elsif promises.size > 0 %}\n| What we promise | By | So far |\n| :-- | :-- | :-- |\n{%- for promise in promises %}\n| {{ promise.name }}{% if promise.target != '' %}, within {{ promise.target }}{% else %}, as agreed{% endif %} | {% if promise.due != '' %}{{ promise.due }}{% else %}once the wait is over{% endif %} | {{ promise.state }} |\n{%- endfor %}\n{% elsif state != 'closed' %}\nNo time is promised for this ticket{% if severity != '' %}: its kind has none in the desk's rules{% else %} until its severity is set{% endif %}.\n{% endif %}\n\n{% if needed != '' and state != 'closed' %}\nYou need this by {{ needed }}. Requests like this need {{ notice }} of notice, so we make no promise for that date. We will do what we can and tell you here.\n{% endif %}\n\n{% if updates != '' and project == false and state != 'closed' %}\n{% if answered %}While we work on it, you hear from us at least every {{ updates }}.{% else %}Once somebody has answered, you hear from us at least every {{ updates }}.{% endif %}\n{% endif %}\n\n{% if state != 'closed' %}\n{% if always %}The clock runs day and night.{% elsif hours != '' %}The desk works {{ hours }}.{% endif %}{% if opens != '' %} It is closed until **{{ opens }}**; the clock stands until then.{% endif %}\n{% endif %}\n\n{% if missing.size > 0 and state != 'closed' %}\n**Something is missing that we need to help you:**\n{% for answer in missing %}\n- **{{ answer.label }}**{% if answer.hint != '' %}: {{ answer.hint }}{% endif %}\n{%- endfor %}\n{% endif %}\n\n{% for doubt in doubts %}\n> We are not sure about the form: {{ doubt }}\n{% endfor %}\n\n{% if state == 'closed' and solved != '' %}\n**Next:** is it solved? Please write {{ solved | code }} if it is{% if unsolved != '' %}, or {{ unsolved | code }} if it is not{% if reopens != '' %} (until **{{ reopens }}**){% endif %}{% endif %}, on a line of its own.\n{% elsif state == 'closed' and reopens != '' and unsolved != '' %}\n**Next:** nothing, if that settles it. If it does not, write {{ unsolved | code }} on a line of its own by **{{ reopens }}** and tell us what is left: that opens the ticket again. A comment without it does not.\n{% elsif state == 'closed' and reopens != '' %}\n**Next:** nothing, if that settles it. If it does not, write a comment here by **{{ reopens }}** and tell us what is left: that opens the ticket again.\n{% elsif state == 'closed' %}\n**Next:** nothing, if that settles it. If it does not, please open a new ticket and name this one.\n{% elsif missing.size > 0 %}\n**Next:** please edit your report (the … menu at its top right, then _Edit_) or answer here.{% if state == 'pending' and promises.size > 0 %} The clock goes on when you do.{% endif %}\n{% elsif state == 'pending' %}\n**Next:** please answer the question above.{% if promises.size > 0 %} The clock goes on when you do.{% endif %}\n{% elsif state == 'on_hold' %}\n**Next:** we wait for somebody else and will tell you what they say.\n{% elsif solved != '' %}\n**Next:** is it solved? Please write {{ solved | code }} if it is{% if unsolved != '' %}, or {{ unsolved | code }} if it is not{% endif %}, on a line of its own.\n{% elsif owners.size == 0 and answered %}\n**Next:** the support team goes on with it here. Anything new? Write a comment; there is no need to open another ticket.\n{% elsif owners.size == 0 %}\n**Next:** somebody on the support team takes the ticket and answers here.\n{% else %}\n**Next:** {{ owners | join: ', ' }} {% if owners.size > 1 %}answer{% else %}answers{% endif %} here. Anything new? Write a comment; there is no need to open another ticket.\n{% endif %}\n\n<sub>Times are in {{ timezone }}. Steward keeps this comment current; it is not an answer by a person.</sub>"
}), Be = document({
	about: "The last comment on a triage meeting.",
	facts: {
		kept: optional(number("Number of the issue in which the meeting goes on, where it was opened twice; 0: there is none.", 0)),
		owned: flag("Whether every ticket had an owner when the meeting began.", !1),
		left: first(200, numbers("Numbers of the tickets that nobody took.", 12, 13))
	},
	english: "{% if kept > 0 %}This meeting was opened twice; it goes on in #{{ kept }}. What was ticked here has to be ticked there.{% elsif owned %}Every ticket had an owner when this meeting began: there is nothing to give out. The meeting is over.{% elsif left.size == 0 %}Every ticket on this agenda has an owner. The meeting is over.{% else %}The time for the next meeting has come. Still without an owner: {% for number in left %}#{{ number }}{% unless forloop.last %}, {% endunless %}{% endfor %}. {% if left.size == 1 %}It comes{% else %}They come{% endif %} up at the next meeting.{% endif %}"
}), k = number("The number.", 12), A = text("The title.", "Login fails"), Ve = entry({
	number: k,
	title: A,
	severity: optional(text("The severity; empty while not set.", "high")),
	age: span("For how long it has been open.", "3 h"),
	suggestion: people("Who is suggested: one, or none where everybody is away.", "bo"),
	carried: optional(number("The issue of the meeting that left it over; 0 where none did.", 9))
}, ({ number: e, title: t, severity: n, age: r, suggestion: i, carriedFrom: a }, { phrases: o }) => ({
	number: e,
	title: t,
	severity: n,
	carried: a,
	age: (0,_dist_js__WEBPACK_IMPORTED_MODULE_3__.r)(roughly(r), o.locale),
	suggestion: i === null ? [] : [i]
})), He = entry(ue), Ue = entry({
	number: k,
	title: A,
	at: at("When.", "2026-11-09T12:00+01:00")
}), We = entry({
	login: text("The login.", "ana"),
	count: number("How many open tickets they own.", 3)
}), Ge = document({
	about: "The agenda of a triage meeting, an issue. A task is ticked in a line that begins `- [ ] #12` and ends `→ @login`.",
	facts: {
		to: people("Who is called to it; `mention` calls them.", "ana"),
		since: at("When the meeting before it was.", "2026-11-09T10:00+01:00"),
		unowned: list("Tickets without an owner.", Ve),
		more: number("How many more have no owner.", 4),
		breached: list("What became overdue since the last meeting.", S),
		risky: list("What is at risk.", S),
		stuck: list("What has waited for long.", He),
		escalated: list("What was escalated since the last meeting.", Ue),
		load: first(50, list("The staff, who has most in front.", We)),
		timezone: b
	},
	fit: {
		rows: 80,
		longest: 5e4
	},
	from: (e, t, n) => ({
		to: e.to,
		since: e.since,
		unowned: e.unowned.slice(0, n),
		more: Math.max(0, e.unowned.length - n),
		breached: e.breached.slice(0, n),
		risky: e.atRisk.slice(0, n),
		stuck: e.stuck.slice(0, n),
		escalated: e.escalated.slice(0, n),
		load: e.load.map(({ login: e, tickets: t }) => ({
			login: e,
			count: t
		}))
	}),
	english: "{% for login in to %}{{ login | mention }} {% endfor %}\n\n### Tickets that nobody owns\n\n{% for ticket in unowned %}\n- [ ] #{{ ticket.number }} {{ ticket.title }} ({% if ticket.severity != '' %}{{ ticket.severity }}{% else %}no severity{% endif %}, open for {{ ticket.age }}{% if ticket.carried > 0 %}, left over from #{{ ticket.carried }}{% endif %}){% for login in ticket.suggestion %} → {{ login | mention }}{% endfor %}\n{%- else %}\nEvery ticket has an owner.\n{%- endfor %}\n{% if more > 0 %}\n…and {{ more }} more. They come up at the next meeting.\n{% endif %}\n\n{% if unowned.size > 0 %}\n**Next:** tick a line to assign the ticket to whom it names. Somebody else? Write another login behind the arrow before you tick, or assign the ticket itself. A line without a name has nobody to suggest: everybody is away. This issue closes itself when every ticket on it has an owner.\n{% endif %}\n\n### What became overdue since {{ since }}\n\n{% for ticket in breached %}\n- #{{ ticket.number }} {{ ticket.title }}: {{ ticket.clock }}, since {{ ticket.at }}\n{%- else %}\nNothing.\n{%- endfor %}\n\n### What is at risk\n\n{% for ticket in risky %}\n- #{{ ticket.number }} {{ ticket.title }}: {{ ticket.clock }}{% if ticket.at != '' %}, due {{ ticket.at }}{% endif %}\n{%- else %}\nNothing.\n{%- endfor %}\n\n### What has waited for long\n\n{% for ticket in stuck %}\n- #{{ ticket.number }} {{ ticket.title }}: {% if ticket.reason == 'pending' %}waiting for the customer{% else %}on hold{% endif %} since {{ ticket.since }}\n{%- else %}\nNothing.\n{%- endfor %}\n\n### What was escalated\n\n{% for ticket in escalated %}\n- #{{ ticket.number }} {{ ticket.title }}: {{ ticket.at }}\n{%- else %}\nNothing.\n{%- endfor %}\n\n### Who has how much\n\n| Who | Open tickets |\n| :-- | --: |\n{%- for person in load %}\n| {{ person.login }} | {{ person.count }} |\n{%- endfor %}\n\n<sub>Times are in {{ timezone }}. This is the state at the beginning of the meeting; it is not kept current.</sub>"
});
function roughly(e) {
	let t = e < 36e5 ? _instant_js__WEBPACK_IMPORTED_MODULE_2__.o : _instant_js__WEBPACK_IMPORTED_MODULE_2__.i;
	return Math.floor(e / t) * t;
}
// src/documents/index.ts
const j = {
	status: ze,
	notice: we,
	"post-mortem": je,
	"post-mortem-facts": Ae,
	refusal: Ne,
	help: xe,
	explain: ge,
	"self-service": Le,
	secret: Ie,
	unread: document({
		about: "Tells staff that a text is too long to be read for commands, or for the answers of a form.",
		facts: {
			to: people("Staff who have to know; `mention` calls them.", "ana"),
			by: text("Who wrote it.", "cus"),
			comment: flag("Whether it is a comment and not the report.", !0)
		},
		english: "{% for login in to %}{{ login | mention }} {% endfor %}\n\n**{% if comment %}A comment{% else %}The report{% endif %} by {{ by }} is too long for the desk to read.** It counts as plain words, and every clock goes by it as always, but {% if comment %}commands in it are not carried out{% else %}the answers to a form in it are not known here{% endif %}.\n\n**Next:** read it yourself{% if comment %}. A command that was meant works in a comment of its own{% else %}, and set by hand what its answers would have set{% endif %}. This is said once on a ticket."
	}),
	"out-of-scope": Te,
	"follow-up": _e,
	bystander: le,
	desk: de,
	digest: me,
	reminder: Fe,
	silence: Re,
	escalation: he,
	page: Ee,
	handover: ye,
	triage: Ge,
	"triage-end": Be
}, M = j, Ke = Object.keys(j);
function isDocumentName(e) {
	return Object.hasOwn(j, e);
}
// src/languages/de/span.ts
const qe = [
	[
		/^working/i,
		"Arbeitstag",
		"Arbeitstagen"
	],
	[
		/^week/i,
		"Woche",
		"Wochen"
	],
	[
		/^(?:day|Tag)/i,
		"Tag",
		"Tagen"
	],
	[
		/^hour/i,
		"h",
		"h"
	],
	[
		/^min/i,
		"min",
		"min"
	]
];
function spanOf(e) {
	return e.replace(/\b(\d+(?:\.\d+)?|a) *(working[ -]?days?|weeks?|days?|Tage?|hours?|min(?:utes?)?)\b/gi, (e, t, n) => {
		let [, r, i] = qe.find(([e]) => e.test(n)) ?? [];
		return r === void 0 || i === void 0 ? e : t === "a" ? `einem ${r}` : `${t.replace(".", ",")} ${t === "1" ? r : i}`;
	});
}
// src/languages/de/explanation.ts
const Je = {
	ticket: {
		opened: "eröffnet",
		for: "für",
		form: "Formular",
		severity: "Schweregrad",
		overruled: "übergangen",
		missing: "es fehlt",
		owner: "zuständig",
		snoozed: "Ruhe",
		next: "nächstens"
	},
	clock: {
		rule: "Regel",
		elapsed: "bisher",
		due: "fällig",
		risk: "gefährdet",
		missed: "verpasst",
		ran: "lief",
		stood: "stand"
	},
	asOf: (e, t) => `Stand ${e}; Zeiten gelten für ${t}`,
	noForm: "keines erkannt",
	doubt: (e) => `Zweifel: ${e}`,
	noSeverity: "noch nicht gesetzt",
	severity: (e, t, n) => `${e ?? "entfernt"} seit ${t}: ${n}`,
	overruled: (e, t, n) => `${e}, verlangt von @${t} am ${n} durch eine Änderung am Formular`,
	nobody: "niemand",
	snoozed: (e) => `bis ${e}: Das Team wird nicht erinnert, Alarme gehen weiter`,
	round: (e) => `Runde ${e}`,
	sets: {
		promise: "der Kundin oder dem Kunden zugesagt",
		internal: "eigenes Ziel des Supports",
		desk: "zur Ordnung im Support"
	},
	rule: (e, t, n, r, i) => n === null ? `vereinbarter Termin (${t}), Servicezeit ${r} in ${i}` : `${e} (${t}): binnen ${spanOf(n)}, Servicezeit ${r} in ${i}`,
	elapsed: (e, t) => `${e} von ${t}`,
	standing: "nicht, solange die Uhr steht",
	riskFrom: (e) => `ab ${e}`,
	missedAgain: (e) => `wieder am ${e}`,
	missedLast: (e) => `immer wieder, zuletzt am ${e}`,
	stretch: (e, t) => `${e} bis ${t ?? "jetzt"}`,
	reasons: (e, t) => `seit: ${e}${t === null ? "" : `; bis: ${t}`}`,
	kept: (e) => `eingehalten, am ${e}`,
	cancelled: (e, t) => `nicht mehr nötig seit ${e} (${t})`,
	dueSince: (e) => `fällig seit ${e}`,
	lateEnded: (e) => `verspätet, beendet am ${e}`,
	broken: (e, t) => `NICHT EINGEHALTEN am ${e}${t === null ? ", noch offen" : `; beendet am ${t}`}`,
	legend: "= lief, - außerhalb der Servicezeit, . stand, ! lief nach dem Versäumnis, | fällig, > jetzt",
	nothing: "Keine Regel sagt für dieses Ticket etwas zu."
}, Ye = {
	status: "### {% if state == 'closed' %}Dieses Ticket ist geschlossen{% elsif owners.size > 0 %}In Bearbeitung bei {{ owners | join: ', ' }}{% else %}Ihre Meldung ist angekommen{% endif %}{% if reference != '' %} · {{ reference }}{% endif %}\n\n{% if overdue and state != 'closed' %}\nWir sind mit etwas in Verzug, das wir Ihnen zugesagt haben. Das tut uns leid. Das Ticket ist so markiert, dass das Team es sieht.\n{% endif %}\n| | |\n| :-- | :-- |\n| **Schweregrad** | {% if severity != '' %}{{ severity }}{% if meaning != '' %}: {{ meaning }}{% endif %}{% if why != '' %}<br>Grund: {{ why }}{% endif %}{% else %}noch offen: Das Support-Team legt ihn fest{% endif %}{% if original != '' %}<br>Es gibt einen Ausweg. Gemeldet wurde es als {{ original }}, und das bleibt vermerkt.{% endif %} |\n{%- if owners.size > 0 or state != 'closed' %}\n| **Zuständig** | {% if owners.size > 0 %}{{ owners | join: ', ' }}{% else %}noch niemand{% endif %} |\n{%- endif %}\n{%- if state == 'pending' %}\n| **Stand** | wartet auf die Antwort der Kundin oder des Kunden seit {{ since }}{% if until != '' %}; ohne Antwort bis {{ until }} wird es geschlossen{% endif %} |\n{%- elsif state == 'on_hold' %}\n| **Stand** | ruht seit {{ since }}{% if until != '' %}, bis {{ until }}{% endif %}{% if awaited != '' %}<br>Wir warten auf: {{ awaited }}{% endif %} |\n{%- elsif state == 'closed' %}\n| **Stand** | geschlossen am {{ since }} |\n{%- elsif incident %}\n| **Stand** | wird als Störfall behandelt |\n{%- endif %}\n{%- if handed != '' %}\n| **Weitergegeben an** | die Gruppe {{ handed }}, die sich darum kümmert |\n{%- endif %}\n{%- if agreed != '' %}\n| **Vereinbarter Termin** | {{ agreed }} |\n{%- endif %}\n{%- if ships != '' %}\n| **Wird ausgeliefert am** | {{ ships }} |\n{%- endif %}\n\n{% if project %}\nDaraus ist ein Projekt geworden. Die zugesagten Zeiten gelten dafür nicht mehr; den Plan stimmen wir hier mit Ihnen ab.\n{% elsif promises.size > 0 %}\n| Was wir zusagen | Bis | Bisher |\n| :-- | :-- | :-- |\n{%- for promise in promises %}\n| {{ promise.name }}{% if promise.target != '' %}, binnen {{ promise.target }}{% else %}, wie vereinbart{% endif %} | {% if promise.due != '' %}{{ promise.due }}{% else %}sobald das Warten vorbei ist{% endif %} | {{ promise.state }} |\n{%- endfor %}\n{% elsif state != 'closed' %}\nFür dieses Ticket ist keine Zeit zugesagt{% if severity != '' %}: Die Regeln des Supports sehen für diese Art keine vor{% else %}, solange der Schweregrad offen ist{% endif %}.\n{% endif %}\n\n{% if needed != '' and state != 'closed' %}\nSie brauchen dies bis {{ needed }}. Solche Anliegen benötigen einen Vorlauf von mindestens {{ notice }}; deshalb können wir diesen Tag nicht zusagen. Wir tun, was wir können, und melden uns hier.\n{% endif %}\n\n{% if updates != '' and project == false and state != 'closed' %}\n{% if answered %}Solange wir daran arbeiten, hören Sie mindestens einmal innerhalb von {{ updates }} von uns.{% else %}Nach der ersten Antwort hören Sie mindestens einmal innerhalb von {{ updates }} von uns.{% endif %}\n{% endif %}\n\n{% if state != 'closed' %}\n{% if always %}Die Uhr läuft Tag und Nacht.{% elsif hours != '' %}Unsere Servicezeiten: {{ hours }}.{% endif %}{% if opens != '' %} Der Support ist bis **{{ opens }}** geschlossen; so lange steht die Uhr.{% endif %}\n{% endif %}\n\n{% if missing.size > 0 and state != 'closed' %}\n**Es fehlen Angaben, die wir brauchen, um Ihnen zu helfen:**\n{% for answer in missing %}\n- **{{ answer.label }}**{% if answer.hint != '' %}: {{ answer.hint }}{% endif %}\n{%- endfor %}\n{% endif %}\n\n{% for doubt in doubts %}\n> Beim Formular sind wir nicht sicher: {{ doubt }}\n{% endfor %}\n\n{% if state == 'closed' and solved != '' %}\n**Wie es weitergeht:** Ist es gelöst? Bitte schreiben Sie {{ solved | code }}, wenn ja,{% if unsolved != '' %} oder {{ unsolved | code }}, wenn nicht{% if reopens != '' %} (bis **{{ reopens }}**){% endif %},{% endif %} in eine eigene Zeile.\n{% elsif state == 'closed' and reopens != '' and unsolved != '' %}\n**Wie es weitergeht:** Ist es damit erledigt, brauchen Sie nichts zu tun. Falls nicht, schreiben Sie bis **{{ reopens }}** in eine eigene Zeile {{ unsolved | code }} und sagen Sie uns, was noch fehlt: Damit ist das Ticket wieder offen. Ein Kommentar ohne diesen Befehl öffnet es nicht.\n{% elsif state == 'closed' and reopens != '' %}\n**Wie es weitergeht:** Ist es damit erledigt, brauchen Sie nichts zu tun. Falls nicht, schreiben Sie hier bis **{{ reopens }}** einen Kommentar und sagen Sie uns, was noch fehlt: Damit ist das Ticket wieder offen.\n{% elsif state == 'closed' %}\n**Wie es weitergeht:** Ist es damit erledigt, brauchen Sie nichts zu tun. Falls nicht, melden Sie es bitte neu und nennen Sie dieses Ticket.\n{% elsif missing.size > 0 %}\n**Wie es weitergeht:** Bitte bearbeiten Sie Ihre Meldung (Menü … oben rechts, dann _Edit_) oder antworten Sie hier.{% if state == 'pending' and promises.size > 0 %} Danach läuft die Uhr weiter.{% endif %}\n{% elsif state == 'pending' %}\n**Wie es weitergeht:** Bitte beantworten Sie die Frage oben.{% if promises.size > 0 %} Danach läuft die Uhr weiter.{% endif %}\n{% elsif state == 'on_hold' %}\n**Wie es weitergeht:** Wir warten auf jemand anderen und sagen Ihnen, was wir erfahren.\n{% elsif solved != '' %}\n**Wie es weitergeht:** Ist es gelöst? Bitte schreiben Sie {{ solved | code }}, wenn ja,{% if unsolved != '' %} oder {{ unsolved | code }}, wenn nicht,{% endif %} in eine eigene Zeile.\n{% elsif owners.size == 0 and answered %}\n**Wie es weitergeht:** Das Support-Team macht hier weiter. Gibt es Neues? Schreiben Sie einen Kommentar; ein weiteres Ticket ist nicht nötig.\n{% elsif owners.size == 0 %}\n**Wie es weitergeht:** Jemand aus dem Support-Team übernimmt das Ticket und antwortet Ihnen hier.\n{% else %}\n**Wie es weitergeht:** {{ owners | join: ', ' }} {% if owners.size > 1 %}antworten{% else %}antwortet{% endif %} Ihnen hier. Gibt es Neues? Schreiben Sie einen Kommentar; ein weiteres Ticket ist nicht nötig.\n{% endif %}\n\n<sub>Zeiten gelten für {{ timezone }}. Steward hält diesen Kommentar aktuell; er ist keine Antwort eines Menschen.</sub>",
	notice: "{% for login in to %}{{ login | mention }} {% endfor %}\n\n{% for item in items %}\n{% if item.kind == 'breach' %}\n{% if item.set == 'internal' %}\n**{{ item.name }}: Das eigene Ziel des Supports ist verstrichen**, am **{{ item.breached }}**. Es ist keine Zusage an die Kundin oder den Kunden.\n{%- elsif item.target == '' %}\n**{{ item.name }} ist überfällig** seit **{{ item.breached }}**, dem vereinbarten Termin.\n{%- else %}\n**{{ item.name }} ist überfällig** seit **{{ item.breached }}**, zugesagt binnen {{ item.target }} (Servicezeit: {{ item.hours }}).\n{%- endif %}\n{%- if item.target != '' %}\nGrund: Es gilt die Regel {{ item.rule | code }}; ihre Uhr läuft seit {{ item.started }}: {{ item.reason }}.\n{%- endif %}\n{% elsif item.kind == 'overruled' %}\n**Das Formular verlangt jetzt {{ item.severity }}.** {{ item.by }} hat es bearbeitet. Das Ticket bleibt {% if item.current != '' %}bei {{ item.current }}{% else %}ohne Schweregrad{% endif %}, wie der Support gesagt hat, bis er etwas anderes sagt.\n{% elsif item.kind == 'hold_still' %}\n**Dieses Ticket ruht noch**, seit {{ item.since }}{% if item.until != '' %} und bis {{ item.until }}{% endif %}.\n{% elsif item.kind == 'hold_soon' %}\n**Dieses Ticket ruht nur noch bis {{ item.until }}.** Danach laufen seine Uhren weiter.\n{% elsif item.kind == 'hold_over' %}\n**Dieses Ticket ruht seit {{ item.until }} nicht mehr.** Seine Uhren laufen weiter.\n{% else %}\n**Für dieses Ticket ist niemand zuständig.** Bis **{{ item.breached }}** hätte es jemand übernehmen sollen, binnen {{ item.target }} (Servicezeit: {{ item.hours }}).\n{% endif %}\n{% endfor %}\n\n**Wie es weitergeht:** {% if answer %}Bitte antworten Sie hier der Kundin oder dem Kunden{% if unowned %} und weisen Sie das Ticket jemandem zu{% if suggested != '' %}, am besten {{ suggested }}{% endif %}{% endif %}{% elsif unowned %}Bitte weisen Sie das Ticket jemandem zu{% if suggested != '' %}, am besten {{ suggested }}{% endif %}{% elsif held %}Bitte fragen Sie nach, wie es bei denen steht, auf die Sie warten, und sagen Sie es der Kundin oder dem Kunden{% else %}Bitte prüfen Sie, ob der Schweregrad noch stimmt, und ändern Sie ihn sonst{% endif %}.\n{% if duty == 'rotation' or duty == 'override' %}Sie erfahren es, weil niemand zuständig ist und Sie in der Gruppe {{ group | code }} Dienst haben.{% elsif duty == 'members' %}Sie erfahren es, weil niemand zuständig ist und Sie zur Gruppe {{ group | code }} gehören.{% elsif duty == 'fallback' %}Sie erfahren es, weil niemand zuständig ist, aus der Gruppe {{ group | code }} niemand da ist und die Regeln Sie als Vertretung nennen.{% elsif duty == 'nobody' %}**Niemand erfährt es:** Niemand ist zuständig, aus der Gruppe {{ group | code }} ist niemand da, und die Regeln nennen keine Vertretung, die da ist.{% elsif to.size > 0 %}Sie erfahren es, weil Sie für das Ticket zuständig sind.{% else %}Niemand ist zuständig, und die Regeln nennen keine Gruppe, die es erfahren soll.{% endif %}{% if again != '' %} Die Erinnerung, dass es ruht, kommt im Abstand von {{ again }} wieder.{% else %} Dieser Hinweis kommt nur einmal.{% endif %}\n\n<sub>Zeiten gelten für {{ timezone }}.</sub>",
	"post-mortem": "## Nachbereitung\n\nDieses Ticket ist gelöst. Was lässt sich daraus lernen? Bearbeiten Sie diesen Kommentar und füllen Sie die Abschnitte aus.{% if due != '' %} Bitte {% if organise %}sagen Sie hier bis **{{ due }}**, wer das übernimmt{% else %}stellen Sie sie bis **{{ due }}** fertig{% endif %}.{% endif %}\n\n{{ facts }}\n\n### Zusammenfassung\n\n_Was ist geschehen, in zwei Sätzen, die auch Kunden lesen könnten?_\n\n### Auswirkung\n\n_Wer konnte was nicht tun, und wie lange?_\n\n### Was schiefging\n\n_Die Kette der Ereignisse, ohne Schuldzuweisung._\n\n### Wie es dazu kam\n\n_Was hat es möglich gemacht, und warum haben wir es nicht früher bemerkt?_\n\n### Ursache\n\n_Wählen Sie eine Art und sagen Sie, warum._\n\n{% for cause in causes -%}\n- [ ] {{ cause }}\n{% endfor %}\n### Was es verhindert\n\n_Was hätte dafür gesorgt, dass es nicht geschieht?_\n\n### Maßnahmen\n\n- [ ] _was, wer, bis wann_",
	"post-mortem-facts": "**Die Fakten** zu #{{ number }}, {{ title }}\n\n- Eröffnet am {{ opened }}, gelöst am {{ closed }}: insgesamt {{ resolution.elapsed }}.\n- {% if promises.size > 0 %}{% for promise in promises %}{{ promise.name }}: {{ promise.state }}{% unless forloop.last %}; {% endunless %}{% endfor %}.{% else %}Es war nichts zugesagt.{% endif %}\n\n<details><summary>Alle Fakten</summary>\n\n| | Vergangene Zeit | Servicezeit{% if calendar != '' %} ({{ calendar }}){% endif %} |\n| :-- | :-- | :-- |\n| Erste Antwort | {{ response.elapsed }} | {{ response.working }} |\n| Lösung | {{ resolution.elapsed }} | {{ resolution.working }} |\n\n{% if promises.size > 0 %}\n| Zusage | Fällig | Ergebnis |\n| :-- | :-- | :-- |\n{%- for promise in promises %}\n| {{ promise.name }}{% if promise.target != '' %}, binnen {{ promise.target }}{% else %}, wie vereinbart{% endif %} | {{ promise.due }} | {{ promise.state }} |\n{%- endfor %}\n{% endif %}\n\n| Schweregrad | Seit | Grund |\n| :-- | :-- | :-- |\n{%- for change in severities %}\n| {{ change.severity }} | {{ change.at }} | {{ change.why }} |\n{%- else %}\n| nie festgelegt | | |\n{%- endfor %}\n\n| Wer | Rolle |\n| :-- | :-- |\n{%- for person in people %}\n| {{ person.login }} | {{ person.role }} |\n{%- endfor %}\n\n| Wann | Wer | Was |\n| :-- | :-- | :-- |\n{%- for entry in timeline %}\n| {{ entry.at }} | {{ entry.who }} | {{ entry.what }} |\n{%- endfor %}\n\n</details>\n\n<sub>Zeiten gelten für {{ timezone }}. Steward hält diesen Block aktuell; was darunter steht, bleibt, wie Sie es lassen.</sub>",
	refusal: "{% for command in commands %}\n{% if command.written != '' %}{{ command.written | code }}{% else %}Ein Befehl{% endif %} von {{ by }} wurde {% if command.reason == 'unknown' %}nicht verstanden: Einen solchen Befehl gibt es hier nicht.\n{%- elsif command.reason == 'switched_off' %}nicht ausgeführt: Dieser Support benutzt den Befehl nicht.\n{%- elsif command.reason == 'not_yours' %}nicht ausgeführt: Er ist nur für {{ command.audience }} vorgesehen.\n{%- elsif command.reason == 'missing' %}nicht verstanden: {{ command.value | code }} fehlt.\n{%- elsif command.reason == 'bad_value' %}nicht verstanden: {{ command.value | code }} ist hier nicht bekannt.\n{%- elsif command.reason == 'bad_date' %}nicht verstanden: {{ command.value | code }} lässt sich nicht als Datum lesen. Schreiben Sie es als {{ '2026-12-31' | code }} oder {{ '2026-12-31T09:00' | code }}.\n{%- else %}nicht ausgeführt: {{ command.value }}.\n{%- endif %}\n{%- if command.allowed.size > 0 %} Bekannt sind: {% for word in command.allowed %}{{ word | code }}{% unless forloop.last %}, {% endunless %}{% endfor %}.{% endif %}\n{%- if command.usage != '' %} Schreiben Sie {{ command.usage | code }}.{% endif %}\n{%- if command.audience != '' and command.reason != 'not_yours' %} Der Befehl ist für {{ command.audience }} vorgesehen.{% endif %}\n\n{% endfor %}\n{% if commands.size > 1 %}Diese Befehle haben{% else %}Dieser Befehl hat{% endif %} nichts geändert. Bearbeiten Sie den Kommentar oder schreiben Sie einen neuen{% if help != '' %}; {{ help | code }} zeigt, was Sie schreiben können{% endif %}.",
	help: "{% if commands.size > 0 %}\nDas kann {{ by }} in diesem Ticket schreiben, jeweils in eine eigene Zeile:\n\n| Befehl | Was er bewirkt |\n| :-- | :-- |\n{%- for command in commands %}\n| {{ command.usage | code }} | {{ command.does }} |\n{%- endfor %}\n\nWörter in Großbuchstaben stehen für Ihre eigenen; was in Klammern steht, kann fehlen. Alles andere ist ein Kommentar wie jeder andere.\n{% else %}\nFür {{ by }} gibt es in diesem Ticket keinen Befehl. Um uns etwas zu sagen, schreiben Sie einfach einen Kommentar.\n{% endif %}",
	explain: "Wie dieses Ticket steht, mit jeder Uhr, ihrer Regel und ihren Zeitpunkten, auf Anfrage von {{ by }}:\n\n<details><summary>Erklärung anzeigen</summary>\n\n{{ text | fence }}\n\n</details>\n\nSieht etwas falsch aus? Schreiben Sie einen Kommentar und nennen Sie die Zeile.",
	"self-service": "Das können Sie sofort selbst lösen:\n\n{{ instructions }}\n\n**Hat es nicht geholfen?** {% if unsolved != '' %}Schreiben Sie {{ unsolved | code }} in eine eigene Zeile{% if closed %}: Dann wird das Ticket wieder geöffnet, mit der Zeit Ihrer ersten Meldung{% else %}, und jemand übernimmt es{% endif %}.{% elsif closed %}Bitte melden Sie es neu und nennen Sie dieses Ticket.{% else %}Schreiben Sie einen Kommentar und sagen Sie uns, was geschehen ist.{% endif %}\n{% if closed %}\n\n<sub>Das Ticket ist geschlossen, weil diese Anleitung Meldungen wie Ihre beantwortet.{% if automatic %} Ein Mensch hat es noch nicht gelesen.{% endif %}</sub>{% endif %}",
	secret: "{% for login in to %}{{ login | mention }} {% endfor %}\n\n**{% if comment %}Ein Kommentar{% else %}Die Meldung{% endif %} von {{ by }} enthält anscheinend ein Geheimnis** ({{ kinds | join: ', ' }}). Wer diese Seite lesen kann, kann auch das lesen. Hier wird es nicht wiederholt.\n\n**Was zu tun ist,** in dieser Reihenfolge:\n\n1. Machen Sie es dort ungültig, wo es ausgestellt wurde, und erzeugen Sie ein neues. Es von dieser Seite zu nehmen, genügt nicht: E-Mails sind schon verschickt.\n2. Bearbeiten Sie {% if comment %}den Kommentar{% else %}die Meldung{% endif %} und nehmen Sie es heraus.\n3. Der Verlauf zeigt es noch: Öffnen Sie _edited_ über dem Text, wählen Sie die ältere Fassung und löschen Sie sie.\n\nFalls es kein Geheimnis ist, brauchen Sie nichts zu tun.",
	unread: "{% for login in to %}{{ login | mention }} {% endfor %}\n\n**{% if comment %}Ein Kommentar{% else %}Die Meldung{% endif %} von {{ by }} ist zu lang, um hier ausgewertet zu werden.** Der Text zählt als gewöhnliche Worte, und alle Uhren richten sich wie immer danach, aber {% if comment %}Befehle darin werden nicht ausgeführt{% else %}die Antworten auf ein Formular darin sind hier nicht bekannt{% endif %}.\n\n**Wie es weitergeht:** Bitte lesen Sie {% if comment %}ihn selbst. Ein Befehl, der gemeint war, gilt in einem eigenen Kommentar{% else %}sie selbst und setzen Sie von Hand, was die Antworten gesetzt hätten{% endif %}. Dieser Hinweis kommt auf einem Ticket nur einmal.",
	"out-of-scope": "**Dafür ist dieser Support nicht zuständig**, deshalb hat {{ by }} das Ticket geschlossen.{% if why != '' %} Der Grund: {{ why }}{% endif %}\n{% if reopens != '' %}\n\nSehen Sie das anders? Schreiben Sie bis **{{ reopens }}** {% if unsolved != '' %}in eine eigene Zeile {{ unsolved | code }} und Ihren Grund{% else %}hier einen Kommentar und sagen Sie, warum{% endif %}: Damit ist das Ticket wieder offen, und ein Mensch liest es.\n\n<sub>Zeiten gelten für {{ timezone }}.</sub>{% endif %}",
	"follow-up": "Danke für Ihre Nachricht. **Dieses Ticket ist seit {{ closed }} gelöst und bleibt geschlossen**; niemand beobachtet es mehr.\n\n**Wie es weitergeht:**{% if unsolved != '' %} Ist es wieder dasselbe Problem? Schreiben Sie {{ unsolved | code }} bis **{{ until }}** in eine eigene Zeile: Dann wird dieses Ticket wieder geöffnet, mit der Zeit Ihrer ersten Meldung. Für alles andere{% else %} Wenn noch etwas nicht stimmt,{% endif %} eröffnen Sie bitte ein neues Ticket, das dieses nennt:\n\n{{ link }}\n\nWollten Sie nur Danke sagen? Das freut uns, und es ist nichts zu tun. Dieser Hinweis kommt nur einmal.\n\n<sub>Zeiten gelten für {{ timezone }}.</sub>",
	bystander: "{% for login in to %}{{ login | mention }} {% endfor %}\n\nDanke für Ihre Nachricht. **Dieses Ticket gehört {{ requester }}**, und seine Zusagen gelten nur dafür: Der Support sieht ihm nicht an, dass auch Sie warten.\n\n**Wie es weitergeht:** Haben Sie dasselbe Problem? Dann eröffnen Sie bitte ein eigenes Ticket, das dieses nennt. So bekommen auch Sie eine Antwort:\n\n{{ link }}\n\nWollten Sie nur helfen? Vielen Dank, dann ist nichts weiter zu tun. Dieser Hinweis kommt nur einmal.",
	desk: "{% if healthy %}**Der Support arbeitet.**{% else %}⚠️ **Hier muss jemand nachsehen.**{% endif %} Der letzte Lauf war am **{{ ran }}** und hat {{ evaluated }} von {{ total }} Issues beurteilt.\n{% if errors > 0 %}\n- Die Regeln haben {{ errors }} Fehler. Bis sie behoben sind, gilt eine frühere Fassung.\n{%- endif %}\n{%- for fault in faults %}\n- {{ fault }}\n{%- endfor %}\n\n| Offen | Überfällig | Gefährdet | Zu lange ohne Zuständige | Wartend |\n| --: | --: | --: | --: | --: |\n| {{ open }} | {{ overdue }} | {{ risky }} | {{ unowned }} | {{ waiting }} |\n\n{% if tickets.size > 0 %}\n| Stand | Ticket | Schweregrad | Zuständig | Überfällig seit oder fällig am |\n| :-- | :-- | :-- | :-- | :-- |\n{%- for ticket in tickets %}\n| {{ ticket.mark }} {{ ticket.state }} | #{{ ticket.number }} {{ ticket.title }} | {% if ticket.severity != '' %}{{ ticket.severity }}{% else %}nicht gesetzt{% endif %} | {% if ticket.owners.size > 0 %}{{ ticket.owners | join: ', ' }}{% else %}**niemand**{% endif %} | {% if ticket.clock != '' %}{{ ticket.clock }}: {% if ticket.at != '' %}{{ ticket.at }}{% else %}nach dem Warten{% endif %}{% endif %} |\n{%- endfor %}\n{% if more > 0 %}\n… und {{ more }} weitere, die weniger drängen.\n{% endif %}\n{% else %}\nKein Ticket ist offen.\n{% endif %}\n\n**Wie es weitergeht:** {% if healthy %}Solange die Zeit oben frisch ist, ist nichts zu tun. Sie wird alle {{ every }} erneuert; ist sie viel älter, dann steht der Betrieb.{% else %}Bitte sehen Sie in das Protokoll des letzten Laufs, dort steht mehr.{% endif %} Heften Sie dieses Issue an, damit alle es finden. Es ist kein Ticket: Was hier geschrieben wird, beantwortet niemand.\n\n<sub>Zeiten gelten für {{ timezone }}.</sub>",
	digest: "{% for login in to %}{{ login | mention }} {% endfor %}\n\n**{{ count }} Tickets sind überfällig, viele auf einmal.** Damit Sie eine Nachricht bekommen und nicht {{ count }}, stehen sie hier; auf den Tickets selbst wurde nichts geschrieben. Jedes trägt sein Label.\n\n{% for group in groups %}\n### {% if group.group %}Niemand ist zuständig, an die Gruppe {{ group.who | code }}{% elsif group.who != '' %}{{ group.who }}{% else %}Niemand ist zuständig{% endif %}: {{ group.count }}\n\n{% if group.tickets.size > 0 %}\n| Ticket | Schweregrad | Was | Überfällig seit |\n| :-- | :-- | :-- | :-- |\n{%- for ticket in group.tickets %}\n| #{{ ticket.number }} {{ ticket.title }} | {% if ticket.severity != '' %}{{ ticket.severity }}{% else %}nicht gesetzt{% endif %} | {{ ticket.what | join: ', ' }} | {{ ticket.since }} |\n{%- endfor %}\n{% endif %}\n{% if group.more > 0 %}\n… und {{ group.more }} weitere, die noch nicht so lange überfällig sind. Suchen Sie nach dem Label.\n{% endif %}\n{% endfor %}\n\n**Wie es weitergeht:** Bitte fangen Sie oben in Ihrer Liste an, die früheste Zusage steht zuerst. Dieser Hinweis kommt nur einmal: Was überfällig wird, solange so vieles aussteht, kommt ohne weitere Nachricht in diese Liste.\n\n<sub>Zeiten gelten für {{ timezone }}.</sub>",
	reminder: "{% for login in to %}{{ login | mention }} {% endfor %}\n\n**Wir warten auf Ihre Antwort**, seit {{ since }}{% if missing.size > 0 %}. Ohne diese Angaben können wir Ihnen nicht helfen:{% elsif asker != '' %}, auf die Frage von {{ asker }} oben.{% else %}, auf die Frage oben.{% endif %}\n{% for answer in missing %}\n- **{{ answer.label }}**{% if answer.hint != '' %}: {{ answer.hint }}{% endif %}\n{%- endfor %}\n\n**Wie es weitergeht:** Bitte {% if missing.size > 0 %}bearbeiten Sie Ihre Meldung oder {% endif %}antworten Sie hier{% if closes != '' %} bis **{{ closes }}**. Danach wird das Ticket geschlossen{% if reopens != '' %}; bis {{ reopens }} öffnet ein Kommentar von Ihnen es wieder{% endif %}.{% else %}. Das Ticket bleibt offen, aber ohne Ihre Antwort geht es nicht weiter.{% endif %} Diese Erinnerung kommt nur einmal.\n\n<sub>Zeiten gelten für {{ timezone }}.</sub>",
	silence: "{% for login in to %}{{ login | mention }} {% endfor %}\n\n**Seit {{ since }} haben wir keine Antwort; deshalb ist dieses Ticket jetzt geschlossen.**{% if missing.size > 0 %} Es fehlt noch:{% endif %}\n{% for answer in missing %}\n- **{{ answer.label }}**{% if answer.hint != '' %}: {{ answer.hint }}{% endif %}\n{%- endfor %}\n\n**Wie es weitergeht:** Ist es gelöst oder nicht mehr wichtig? Dann ist nichts zu tun. {% if reopens != '' %}Sonst schreiben Sie einfach bis **{{ reopens }}** hier einen Kommentar: Damit ist das Ticket wieder offen, und niemand fragt, warum es gedauert hat.{% else %}Sonst melden Sie es bitte neu und nennen Sie dieses Ticket.{% endif %}\n\n<sub>Zeiten gelten für {{ timezone }}.</sub>",
	escalation: "{% for login in to %}{{ login | mention }} {% endfor %}\n\n{% if told %}\n{% if on == 'handed' %}**Dieses Ticket ging an die Gruppe {{ group | code }}**, übergeben von {{ by }}{% if why != '' %} ({{ why }}){% endif %}.{% elsif step > 1 %}**Noch immer hat {% if on == 'unanswered' %}niemand auf dieses Ticket geantwortet{% else %}sich niemand um dieses Ticket gekümmert{% endif %}**, auch nicht binnen {{ target }} seit der Stufe davor (Servicezeit: {{ hours }}). Dies ist Stufe {{ step }}.{% elsif on == 'unanswered' %}**Auf dieses Ticket hat seit {{ target }} niemand geantwortet** (Servicezeit: {{ hours }}). Die Uhr läuft seit {{ started }}.{% elsif on == 'silence' %}**Um dieses Ticket hat sich seit {{ target }} niemand gekümmert** (Servicezeit: {{ hours }}), seit {{ started }}.{% elsif on == 'taken' %}**Dieses Ticket braucht nach {{ target }} Verstärkung** (Servicezeit: {{ hours }}). Die Uhr läuft seit {{ started }}: {{ reason }}.{% elsif target == '' %}**Dieses Ticket ist eben eingegangen**, und die Regeln geben es sofort weiter.{% else %}**Dieses Ticket ist seit {{ target }} offen** (Servicezeit: {{ hours }}), seit {{ started }}.{% endif %}{% if group != '' and duty != 'nobody' and on != 'handed' %} Es geht an die Gruppe {{ group | code }}.{% endif %}{% if released.size > 0 %} Nicht mehr zuständig: {{ released | join: ', ' }}.{% endif %}\n{% endif %}\n\n{% if page == 'sent' %}Der Pager {{ pager | code }} wurde gerufen.{% elsif page == 'digest' %}Es waren mehr Rufe fällig, als die Regeln in einer Stunde zulassen; deshalb wurde der Pager {{ pager | code }} einmal für alle gerufen.{% endif %}\n\n{% if told %}\n**Wie es weitergeht:** Bitte antworten Sie hier{% if on != 'unanswered' %}, weisen Sie das Ticket jemandem zu{% endif %}{% if ack != '' %} oder schreiben Sie {{ ack | code }} in eine eigene Zeile, wenn Sie es gesehen haben{% endif %}.\n{% if duty == 'rotation' or duty == 'override' %}Sie erfahren es, weil Sie in der Gruppe {{ group | code }} Dienst haben.{% elsif duty == 'members' %}Sie erfahren es, weil Sie zur Gruppe {{ group | code }} gehören.{% elsif duty == 'fallback' %}Sie erfahren es, weil aus der Gruppe {{ group | code }} niemand da ist und die Regeln Sie als Vertretung nennen.{% elsif duty == 'nobody' and to.size > 0 %}Sie erfahren es, weil das Ticket bei Ihnen bleibt: Aus der Gruppe {{ group | code }} ist niemand da, und die Regeln nennen keine Vertretung, die da ist.{% elsif duty == 'nobody' %}**Niemand erfährt es:** Aus der Gruppe {{ group | code }} ist niemand da, und die Regeln nennen keine Vertretung, die da ist.{% endif %} Von dieser Stufe erfahren Sie nur einmal.\n\n<sub>Zeiten gelten für {{ timezone }}.</sub>\n{% endif %}",
	page: "{% if severity != '' %}{{ severity }}: {% endif %}{{ title }} ({% if system != '' %}{{ system }}, {% endif %}{{ customer }}): {% if on == 'handed' %}übergeben von {{ by }}{% if why != '' %} ({{ why }}){% endif %}{% elsif step > 1 %}noch immer {% if on == 'unanswered' %}hat niemand geantwortet{% else %}kümmert sich niemand{% endif %}, Stufe {{ step }}{% elsif on == 'unanswered' %}seit {{ target }} hat niemand geantwortet{% elsif on == 'silence' %}seit {{ target }} kümmert sich niemand{% elsif on == 'taken' %}braucht nach {{ target }} Verstärkung{% elsif target != '' %}seit {{ target }} offen{% else %}ein neues Ticket{% endif %}{% if group != '' %}, für {{ group }}{% endif %} – {{ repository }}#{{ number }}",
	handover: "{% for login in to %}{{ login | mention }} {% endfor %}\n\n{% if to.size > 0 %}\n**Sie haben jetzt Dienst** für die Gruppe {{ group | code }}{% if until != '' %}, bis **{{ until }}**{% endif %}.{% if before.size > 0 %} Bisher: {{ before | join: ', ' }}.{% endif %}\n{% else %}\n**Niemand hat Dienst** für die Gruppe {{ group | code }}{% if until != '' %} bis **{{ until }}**{% endif %}: Aus ihr ist niemand da, und es gibt keine Vertretung, die da ist.\n{% endif %}\n\n{% if open == 1 %}Ein Ticket ist{% else %}{{ open }} Tickets sind{% endif %} offen.\n\n{% if due.size > 0 %}\n| Stand | Ticket | Schweregrad | Zuständig | Überfällig seit oder fällig am |\n| :-- | :-- | :-- | :-- | :-- |\n{%- for ticket in due %}\n| {{ ticket.mark }} {{ ticket.state }} | #{{ ticket.number }} {{ ticket.title }} | {% if ticket.severity != '' %}{{ ticket.severity }}{% else %}nicht gesetzt{% endif %} | {% if ticket.owners.size > 0 %}{{ ticket.owners | join: ', ' }}{% else %}**niemand**{% endif %} | {{ ticket.clock }}{% if ticket.at != '' %}: {{ ticket.at }}{% endif %} |\n{%- endfor %}\n{% if more > 0 %}\n… und {{ more }} weitere, die weniger drängen.\n{% endif %}\n{% else %}\nNichts ist fällig.\n{% endif %}\n\n{% if waiting.size > 0 %}\nWas wartet:\n\n{% for ticket in waiting %}\n- #{{ ticket.number }} {{ ticket.title }}: {% if ticket.reason == 'pending' %}auf die Kundin oder den Kunden{% else %}zurückgestellt{% endif %} seit {{ ticket.since }}{% if ticket.until != '' %}, bis {{ ticket.until }}{% endif %}\n{%- endfor %}\n{% endif %}\n\n**Wie es weitergeht:** {% if to.size > 0 and due.size > 0 %}Bitte fangen Sie oben an.{% elsif to.size > 0 and waiting.size > 0 %}Bitte sehen Sie nach, ob weiter warten muss, was wartet.{% elsif to.size > 0 %}Im Augenblick ist nichts zu tun; was jetzt kommt, ist Ihres.{% else %}Wer kann, sollte übernehmen oder in den Regeln sagen, wer vertritt.{% endif %}\n\n<sub>Zeiten gelten für {{ timezone }}.</sub>",
	triage: "{% for login in to %}{{ login | mention }} {% endfor %}\n\n### Tickets ohne Zuständige\n\n{% for ticket in unowned %}\n- [ ] #{{ ticket.number }} {{ ticket.title }} ({% if ticket.severity != '' %}{{ ticket.severity }}{% else %}ohne Schweregrad{% endif %}, offen seit {{ ticket.age }}{% if ticket.carried > 0 %}, übrig aus #{{ ticket.carried }}{% endif %}){% for login in ticket.suggestion %} → {{ login | mention }}{% endfor %}\n{%- else %}\nFür jedes Ticket ist jemand zuständig.\n{%- endfor %}\n{% if more > 0 %}\n… und {{ more }} weitere. Sie kommen beim nächsten Treffen dran.\n{% endif %}\n\n{% if unowned.size > 0 %}\n**Wie es weitergeht:** Haken Sie eine Zeile ab, um das Ticket der genannten Person zuzuweisen. Soll es jemand anderes sein? Schreiben Sie vorher einen anderen Namen hinter den Pfeil, oder weisen Sie das Ticket selbst zu. Steht kein Name da, sind alle abwesend. Dieses Issue schließt sich, sobald für jedes Ticket darin jemand zuständig ist.\n{% endif %}\n\n### Was seit {{ since }} überfällig wurde\n\n{% for ticket in breached %}\n- #{{ ticket.number }} {{ ticket.title }}: {{ ticket.clock }}, seit {{ ticket.at }}\n{%- else %}\nNichts.\n{%- endfor %}\n\n### Was gefährdet ist\n\n{% for ticket in risky %}\n- #{{ ticket.number }} {{ ticket.title }}: {{ ticket.clock }}{% if ticket.at != '' %}, fällig {{ ticket.at }}{% endif %}\n{%- else %}\nNichts.\n{%- endfor %}\n\n### Was schon lange wartet\n\n{% for ticket in stuck %}\n- #{{ ticket.number }} {{ ticket.title }}: {% if ticket.reason == 'pending' %}wartet auf die Kundin oder den Kunden{% else %}zurückgestellt{% endif %} seit {{ ticket.since }}\n{%- else %}\nNichts.\n{%- endfor %}\n\n### Was eskaliert wurde\n\n{% for ticket in escalated %}\n- #{{ ticket.number }} {{ ticket.title }}: {{ ticket.at }}\n{%- else %}\nNichts.\n{%- endfor %}\n\n### Wer wie viel hat\n\n| Wer | Offene Tickets |\n| :-- | --: |\n{%- for person in load %}\n| {{ person.login }} | {{ person.count }} |\n{%- endfor %}\n\n<sub>Zeiten gelten für {{ timezone }}. Das ist der Stand zu Beginn des Treffens; er wird nicht fortgeschrieben.</sub>",
	"triage-end": "{% if kept > 0 %}Dieses Treffen wurde zweimal angelegt; es geht in #{{ kept }} weiter. Was hier angehakt wurde, muss dort angehakt werden.{% elsif owned %}Für jedes Ticket war schon jemand zuständig, als dieses Treffen begann: Es ist nichts zu verteilen. Das Treffen ist vorbei.{% elsif left.size == 0 %}Für jedes Ticket auf dieser Liste ist jemand zuständig. Das Treffen ist vorbei.{% else %}Es ist Zeit für das nächste Treffen. Noch immer ohne Zuständige: {% for number in left %}#{{ number }}{% unless forloop.last %}, {% endunless %}{% endfor %}. {% if left.size == 1 %}Es kommt{% else %}Sie kommen{% endif %} beim nächsten Treffen dran.{% endif %}"
};
// src/languages/sayings.ts
function sayer(e) {
	let say = (t) => {
		let n = e[t.kind];
		return n(t, say);
	};
	return say;
}
// src/languages/de/reasons.ts
const Xe = {
	completed: "erledigt",
	not_planned: "nicht geplant",
	duplicate: "Duplikat"
}, N = sayer({
	opened: ({ by: e }) => `@${e} hat das Ticket eröffnet`,
	reported_before: ({ by: e }) => `@${e} hat es zuvor schon gemeldet`,
	closed: ({ by: e }) => `@${e} hat das Ticket geschlossen`,
	closed_as: ({ by: e, as: t }) => `@${e} hat es als ${Xe[t]} geschlossen`,
	reopened: ({ by: e }) => `@${e} hat es wieder geöffnet`,
	edited: ({ by: e }) => `@${e} hat die Meldung bearbeitet`,
	commented: ({ by: e }) => `@${e} hat geschrieben`,
	answered: ({ by: e }) => `@${e} hat geantwortet`,
	had_answered: ({ by: e }) => `@${e} hatte geantwortet`,
	took: ({ by: e }) => `@${e} hat es übernommen`,
	acknowledged: ({ by: e }) => `@${e} hat es zur Kenntnis genommen`,
	escalated: ({ by: e }) => `@${e} hat es eskaliert`,
	said_so: ({ by: e }) => `@${e} hat es so erklärt`,
	wants_no_reply: ({ by: e }) => `@${e} schrieb, dass keine Antwort nötig ist`,
	commanded: ({ by: e, words: t }) => `@${e} schrieb /${t}`,
	label_added: ({ by: e, label: t }) => `@${e} hat das Label ${t} gesetzt`,
	label_removed: ({ by: e, label: t }) => `@${e} hat das Label ${t} entfernt`,
	label_came: ({ label: e }) => `das Label ${e} kam mit dem Ticket`,
	answers_missing: ({ fields: e }) => `es fehlen nötige Antworten: ${e.join(", ")}`,
	moved_to_form: () => "es wurde einem anderen Formular zugeordnet",
	date_came: () => "das vorgesehene Datum",
	wait_over: ({ ended: e }, t) => `Das Warten ist vorbei: ${t(e)}`,
	kept_silent: ({ within: e }) => `Die Kundin oder der Kunde hat nicht binnen ${spanOf(e)} geantwortet`,
	nobody_left: () => "niemand vom Support ist mehr zuständig",
	step_unanswered: ({ step: e }) => `auf Stufe ${e} hat sich niemand gemeldet`,
	was_closed: () => "das Ticket wurde geschlossen",
	was_reopened: () => "das Ticket wurde wieder geöffnet",
	became_project: () => "daraus wurde ein Projekt",
	was_project: () => "das Ticket war ein Projekt",
	left_project: () => "es ist kein Projekt mehr",
	policy: () => "die Regeln des Supports",
	form: ({ form: e }) => `das Formular ${e}`,
	form_answer: ({ field: e }) => `die Antwort im Formular auf ${e}`,
	form_answers: ({ fields: [e, t] }) => `die Antworten im Formular auf ${e} und ${t}`,
	sheet_answer: ({ file: e, field: t }) => `${e} und die Antwort im Formular auf ${t}`,
	type: ({ type: e }) => `der Issue-Typ ${e}`,
	label: ({ label: e }) => `das Label ${e}`,
	issue_field: ({ field: e }) => `das Issue-Feld ${e}`,
	unsaid: () => "nichts besagt es mehr",
	severity_is: ({ severity: e, why: t }, n) => `Der Schweregrad ist ${e} (${n(t)})`,
	at_least: ({ why: e, severity: t, because: n }, r) => `${r(e)}; mindestens ${t}, denn ${r(n)}`,
	unconfirmed: ({ why: e, severity: t }, n) => `${n(e)}; es gilt als ${t}, bis der Support es bestätigt`,
	all: ({ of: e }, t) => e.length === 0 ? "so sagen es die Regeln des Supports" : e.map(t).join(", und "),
	vip: () => "jemand mit Vorrang fragt an",
	customer: ({ name: e }) => `${e} fragt an`,
	tier_is: ({ tier: e }) => `die Kundenstufe ist ${e}`,
	form_is: ({ form: e }) => `das Formular ist ${e}`,
	type_is: ({ type: e }) => `der Issue-Typ ist ${e}`,
	label_is: ({ label: e }) => `das Label ist ${e}`,
	repository_is: ({ repository: e }) => `das Repository ist ${e}`,
	incident: () => "es ist ein Störfall",
	no_incident: () => "es ist kein Störfall",
	opened_during: ({ hours: e }) => `es wurde während ${e} eröffnet`,
	opened_outside: ({ hours: e }) => `es wurde außerhalb von ${e} eröffnet`,
	severity_was: ({ severity: e }) => `der Schweregrad war ${e}`
}), Ze = sayer({
	is_closed: () => "das Ticket ist geschlossen",
	closed_too_long: ({ within: e }) => `es wurde vor mehr als ${days$1(e)} geschlossen; bitte eröffnen Sie ein neues`,
	no_severity: () => "es hat noch keinen Schweregrad",
	not_lowered: ({ severity: e }) => `die Regeln senken den Schweregrad ${e} nicht, weil es einen Ausweg gibt`,
	unwritten: ({ headings: e }) => {
		let t = e.join(", ");
		return t === "" ? "ein Abschnitt davon war noch leer" : `noch nichts geschrieben ist unter: ${t}`;
	},
	date_past: () => "dieses Datum ist vorbei",
	off_roster: ({ login: e }) => `@${e} gehört nicht zum Support-Team`
});
function days$1(e) {
	let t = Math.floor(e / _instant_js__WEBPACK_IMPORTED_MODULE_2__.n);
	return t === 0 ? (0,_dist_js__WEBPACK_IMPORTED_MODULE_3__.r)(e, "de") : t === 1 ? "einem Tag" : `${t} Tagen`;
}
const P = {
	pending: "Warten auf die Kundin oder den Kunden",
	on_hold: "Ruhen"
}, Qe = {
	first_response: "erste Antwort",
	next_response: "weitere Antwort",
	update: "Zwischenstand",
	resolution: "Lösung",
	ownership: "Zuständigkeit",
	silence: "Lebenszeichen",
	escalation: "Eskalation",
	pending_close: "Schließen mangels Antwort",
	write_up: "Nachbereitung"
}, $e = {
	locale: "de",
	clocks: {
		first_response: "Erste Antwort",
		next_response: "Antwort auf den letzten Kommentar",
		update: "Zwischenstand",
		resolution: "Lösung",
		ownership: "Zuständigkeit",
		silence: "Lebenszeichen",
		escalation: "Eskalation",
		pending_close: "Schließen mangels Antwort",
		write_up: "Nachbereitung"
	},
	ends: {
		first_response: "beantwortet",
		next_response: "beantwortet",
		update: "mitgeteilt",
		resolution: "gelöst",
		ownership: "erledigt",
		silence: "erledigt",
		escalation: "erledigt",
		pending_close: "erledigt",
		write_up: "erledigt"
	},
	running: "läuft",
	paused: "angehalten",
	overdue: "überfällig",
	cancelled: "nicht mehr nötig",
	kept: (e, t) => `eingehalten, ${e} ${t}`,
	late: (e, t) => `verspätet, ${e} ${t}`,
	target: spanOf,
	reason: N,
	untimeliness: Ze,
	happening: sayer({
		opened: () => "hat das Ticket eröffnet",
		severity: ({ severity: e, why: t }) => `Schweregrad ${e} (${N(t)})`,
		severity_taken_away: () => "hat den Schweregrad entfernt",
		took: () => "hat das Ticket übernommen",
		gave_up: () => "hat das Ticket abgegeben",
		taken_off: () => "ist nicht mehr zuständig",
		first_answer: () => "hat zum ersten Mal geantwortet",
		answered: () => "hat geantwortet",
		wrote: () => "hat geschrieben",
		wait_began: ({ wait: e, by: t }) => `${P[e]} begann: ${N(t)}`,
		wait_ended: ({ wait: e, by: t }) => `${P[e]} endete: ${N(t)}`,
		missed: ({ clock: e, within: t }) => `${Qe[e]} nicht ${t === null ? "zum vereinbarten Termin" : `binnen ${spanOf(t)}`}`,
		closed: ({ as: e }) => `hat es als ${Xe[e]} geschlossen`,
		reopened: () => "hat es wieder geöffnet",
		left_out: ({ count: e }) => `${e} weitere Ereignisse, hier ausgelassen`
	}),
	parts: {
		reported: "hat es gemeldet",
		owned: "war zuständig",
		answered: "hat geantwortet",
		spoke_for_customer: "sprach für die Kundin oder den Kunden",
		commented: "hat kommentiert"
	},
	secrets: {
		github: "GitHub-Token",
		gitlab: "GitLab-Token",
		aws: "AWS-Zugangsschlüssel",
		slack: "Slack-Token",
		stripe: "Stripe-Schlüssel",
		google: "Google-API-Schlüssel",
		npm: "npm-Token",
		pypi: "PyPI-Token",
		"private-key": "privater Schlüssel"
	},
	doubt: sayer({
		no_text: () => "Der Text ist leer.",
		unlike_form: ({ form: e }) => `Nichts im Text sieht aus wie das Formular ${(0,_pagers_js__WEBPACK_IMPORTED_MODULE_1__.i)(e)}.`,
		either_form: ({ form: e, other: t }) => `Es kann ebenso das Formular ${(0,_pagers_js__WEBPACK_IMPORTED_MODULE_1__.i)(t)} sein wie ${(0,_pagers_js__WEBPACK_IMPORTED_MODULE_1__.i)(e)}.`,
		two_forms: ({ labels: e, headings: t }) => `Die Labels sind die von ${(0,_pagers_js__WEBPACK_IMPORTED_MODULE_1__.i)(e)}, die Überschriften die von ${(0,_pagers_js__WEBPACK_IMPORTED_MODULE_1__.i)(t)}.`,
		labels_alone: ({ form: e }) => `Nur die Labels sprechen für ${(0,_pagers_js__WEBPACK_IMPORTED_MODULE_1__.i)(e)}.`,
		title_alone: ({ form: e }) => `Nur der Titel spricht für ${(0,_pagers_js__WEBPACK_IMPORTED_MODULE_1__.i)(e)}.`,
		some_headings: ({ form: e }) => `Einige Überschriften sind die von ${(0,_pagers_js__WEBPACK_IMPORTED_MODULE_1__.i)(e)}, aber weder Labels noch Titel.`,
		text_above_fields: () => "Der Text über dem ersten Feld gehört zu keinem.",
		other_level: ({ level: e, own: t }) => `Die Überschriften des Formulars stehen auf Ebene ${e} statt ${t}.`,
		open_blocks: () => "Offene Codeblöcke oder HTML reichten über Überschriften des Formulars; sie wurden dort beendet.",
		heading_in_code: ({ heading: e, field: t }) => `Die Überschrift ${(0,_pagers_js__WEBPACK_IMPORTED_MODULE_1__.i)(e)} steht in Code oder HTML der Antwort auf ${(0,_pagers_js__WEBPACK_IMPORTED_MODULE_1__.i)(t)} und blieb dort stehen.`,
		foreign_heading: ({ heading: e, field: t }) => `Die Überschrift ${(0,_pagers_js__WEBPACK_IMPORTED_MODULE_1__.i)(e)} unter ${(0,_pagers_js__WEBPACK_IMPORTED_MODULE_1__.i)(t)} ist hier kein Feld: Sie und ihr Text bleiben unbeachtet.`,
		changed_heading: ({ heading: e, field: t }) => `Die Überschrift ${(0,_pagers_js__WEBPACK_IMPORTED_MODULE_1__.i)(e)} wurde als ${(0,_pagers_js__WEBPACK_IMPORTED_MODULE_1__.i)(t)} gelesen.`,
		similar_heading: ({ heading: e, field: t, within: n }) => `Die Überschrift ${(0,_pagers_js__WEBPACK_IMPORTED_MODULE_1__.i)(e)} könnte die von ${(0,_pagers_js__WEBPACK_IMPORTED_MODULE_1__.i)(t)} sein; sie blieb in der Antwort auf ${(0,_pagers_js__WEBPACK_IMPORTED_MODULE_1__.i)(n)}.`,
		heading_above_fields: ({ heading: e }) => `Die Überschrift ${(0,_pagers_js__WEBPACK_IMPORTED_MODULE_1__.i)(e)} steht auch über dem ersten Feld.`,
		heading_again: ({ heading: e, field: t }) => `Die Überschrift ${(0,_pagers_js__WEBPACK_IMPORTED_MODULE_1__.i)(e)} steht noch einmal in der Antwort auf ${(0,_pagers_js__WEBPACK_IMPORTED_MODULE_1__.i)(t)} und blieb dort.`,
		no_heading: ({ fields: e }) => `Für ${e.map(_pagers_js__WEBPACK_IMPORTED_MODULE_1__.i).join(", ")} fand sich keine Überschrift: Der Text wurde bearbeitet, oder das Formular hat sich geändert.`,
		moved_field: ({ field: e }) => `${(0,_pagers_js__WEBPACK_IMPORTED_MODULE_1__.i)(e)} steht an anderer Stelle als im Formular.`,
		unconfirmed_answer: ({ field: e }) => `Die Antwort auf ${(0,_pagers_js__WEBPACK_IMPORTED_MODULE_1__.i)(e)} hat der Support noch nicht bestätigt.`,
		no_account: ({ field: e }) => `Die Antwort auf ${(0,_pagers_js__WEBPACK_IMPORTED_MODULE_1__.i)(e)} ist kein Kontoname.`,
		no_date: ({ field: e }) => `Die Antwort auf ${(0,_pagers_js__WEBPACK_IMPORTED_MODULE_1__.i)(e)} ist kein lesbares Datum.`,
		no_option: ({ answer: e, field: t }) => `${(0,_pagers_js__WEBPACK_IMPORTED_MODULE_1__.i)(e)} steht bei ${(0,_pagers_js__WEBPACK_IMPORTED_MODULE_1__.i)(t)} nicht zur Wahl.`,
		ambiguous_commas: ({ answer: e, field: t }) => `Kommas in der Auswahl von ${(0,_pagers_js__WEBPACK_IMPORTED_MODULE_1__.i)(t)} lassen mehr als eine Lesart von ${(0,_pagers_js__WEBPACK_IMPORTED_MODULE_1__.i)(e)} zu.`,
		text_above_fence: ({ field: e }) => `Die Antwort auf ${(0,_pagers_js__WEBPACK_IMPORTED_MODULE_1__.i)(e)} beginnt nicht mit ihrem Codeblock.`,
		open_fence: ({ field: e }) => `Der Codeblock von ${(0,_pagers_js__WEBPACK_IMPORTED_MODULE_1__.i)(e)} ist nicht geschlossen.`,
		text_below_fence: ({ field: e }) => `Unter dem Codeblock von ${(0,_pagers_js__WEBPACK_IMPORTED_MODULE_1__.i)(e)} steht Text.`,
		several_fences: ({ field: e }) => `Die Antwort auf ${(0,_pagers_js__WEBPACK_IMPORTED_MODULE_1__.i)(e)} enthält eigene Codeblöcke oder wurde von Hand geteilt.`,
		text_beside_boxes: ({ field: e }) => `Neben den Kästchen von ${(0,_pagers_js__WEBPACK_IMPORTED_MODULE_1__.i)(e)} steht Text.`,
		missing_box: ({ box: e, field: t }) => `Das Kästchen ${(0,_pagers_js__WEBPACK_IMPORTED_MODULE_1__.i)(e)} von ${(0,_pagers_js__WEBPACK_IMPORTED_MODULE_1__.i)(t)} fehlt.`,
		added_box: ({ box: e, field: t }) => `${(0,_pagers_js__WEBPACK_IMPORTED_MODULE_1__.i)(e)} ist kein Kästchen von ${(0,_pagers_js__WEBPACK_IMPORTED_MODULE_1__.i)(t)}.`,
		unboxed: ({ text: e, field: t }) => `${(0,_pagers_js__WEBPACK_IMPORTED_MODULE_1__.i)(e)} unter ${(0,_pagers_js__WEBPACK_IMPORTED_MODULE_1__.i)(t)} ist nicht als Kästchen geschrieben.`,
		text_below_box: ({ box: e, field: t }) => `Unter dem Kästchen ${(0,_pagers_js__WEBPACK_IMPORTED_MODULE_1__.i)(e)} von ${(0,_pagers_js__WEBPACK_IMPORTED_MODULE_1__.i)(t)} steht Text.`
	}),
	none: "keine",
	noHours: "keine Servicezeit",
	and: "und",
	staff: "das Support-Team",
	customer: "die Kundin oder den Kunden dieses Tickets",
	group: (e) => `die Gruppe ${e}`,
	states: {
		breached: "überfällig",
		"at risk": "gefährdet",
		running: "läuft",
		waiting: "wartet",
		"no promise": "keine Zusage"
	},
	deskTitle: "Der Support",
	triageTitle: (e) => `Verteilung am ${e}`,
	commands: {
		severity: "setzt den Schweregrad; er gilt vor dem, was im Formular steht",
		workaround: "senkt den Schweregrad, weil es einen Ausweg gibt; der ursprüngliche bleibt vermerkt",
		pending: "wartet auf die Kundin oder den Kunden, bis sie sich melden",
		hold: "wartet auf jemand anderen, bis zu dem Datum oder bis es weitergeht",
		snooze: "hält Erinnerungen an das Team bis dahin von dem Ticket fern; Alarme und Nachrichten an die Kundin oder den Kunden gehen weiter",
		resume: "beendet jedes Warten",
		assign: "überträgt das Ticket an Personen vom Support",
		unassign: "nimmt es ihnen ab; ohne Namen Ihnen selbst oder sonst allen Zuständigen",
		ack: "bestätigt, dass das Ticket gesehen wurde; das ist keine Antwort",
		"no-reply": "hält fest, dass der letzte Kommentar keine Antwort braucht",
		status: "teilt der Kundin oder dem Kunden den Stand mit; zählt als Zwischenstand",
		escalate: "gibt das Ticket an eine Gruppe, deren Label es bekommt, und hält fest, dass es eskaliert wurde",
		route: "behandelt das Ticket nach einem anderen Formular; seine Uhren laufen weiter",
		incident: "macht das Ticket zum Störfall",
		project: "macht daraus ein Projekt, ohne zugesagte Zeiten",
		"out-of-scope": "schließt das Ticket, weil der Support dafür nicht zuständig ist",
		"self-service": "antwortet mit einer fertigen Anleitung und schließt, wo das so vorgesehen ist",
		"sign-off": "bestätigt, dass es gelöst ist",
		"not-resolved": "sagt, dass es nicht gelöst ist; ein kürzlich geschlossenes Ticket wird wieder geöffnet",
		reopen: "öffnet das Ticket wieder",
		close: "schließt das Ticket als erledigt",
		due: "hält den vereinbarten Termin der Lösung fest; er ersetzt die Zusage",
		cc: "informiert weitere Personen; wen der Support nennt, darf für die Kundin oder den Kunden sprechen",
		"post-mortem": "sagt, dass die Nachbereitung fertig ist oder wer sie übernimmt",
		explain: "zeigt jede Uhr des Tickets, ihre Regel und ihre Zeitpunkte",
		help: "zeigt die Befehle, die Sie hier geben können"
	}
}, et = {
	ticket: {
		opened: "opened",
		for: "for",
		form: "form",
		severity: "severity",
		overruled: "not obeyed",
		missing: "missing",
		owner: "owner",
		snoozed: "snoozed",
		next: "next look"
	},
	clock: {
		rule: "rule",
		elapsed: "elapsed",
		due: "due",
		risk: "at risk",
		missed: "missed",
		ran: "ran",
		stood: "stood"
	},
	asOf: (e, t) => `as of ${e}; times in ${t}`,
	noForm: "none recognised",
	doubt: (e) => `doubt: ${e}`,
	noSeverity: "not set",
	severity: (e, t, n) => `${e ?? "taken away"} since ${t}: ${n}`,
	overruled: (e, t, n) => `${e}, asked for by @${t} at ${n} by an edit of the form`,
	nobody: "nobody",
	snoozed: (e) => `until ${e}: staff are not reminded, pages go on`,
	round: (e) => `round ${e}`,
	sets: {
		promise: "promised to the customer",
		internal: "the desk's own target",
		desk: "housekeeping"
	},
	rule: (e, t, n, r, i) => `${e} (${t}): within ${n ?? "the agreed date"}, hours ${r} in ${i}`,
	elapsed: (e, t) => `${e} of ${t}`,
	standing: "not while the clock stands",
	riskFrom: (e) => `from ${e}`,
	missedAgain: (e) => `again at ${e}`,
	missedLast: (e) => `again and again, last at ${e}`,
	stretch: (e, t) => `${e} to ${t ?? "now"}`,
	reasons: (e, t) => `from: ${e}${t === null ? "" : `; until: ${t}`}`,
	kept: (e) => `kept, at ${e}`,
	cancelled: (e, t) => `cancelled, at ${e} (${t})`,
	dueSince: (e) => `due since ${e}`,
	lateEnded: (e) => `late, ended ${e}`,
	broken: (e, t) => `BROKEN at ${e}${t === null ? ", still open" : `; ended ${t}`}`,
	legend: "= ran, - outside hours, . stood, ! ran past its breach, | due, > now",
	nothing: "No rule of the policy promises anything for this ticket."
}, F = {
	completed: "completed",
	not_planned: "not planned",
	duplicate: "duplicate"
}, I = sayer({
	opened: ({ by: e }) => `@${e} opened the ticket`,
	reported_before: ({ by: e }) => `@${e} opened an earlier report of it`,
	closed: ({ by: e }) => `@${e} closed the ticket`,
	closed_as: ({ by: e, as: t }) => `@${e} closed it as ${F[t]}`,
	reopened: ({ by: e }) => `@${e} reopened it`,
	edited: ({ by: e }) => `@${e} edited the report`,
	commented: ({ by: e }) => `@${e} commented`,
	answered: ({ by: e }) => `@${e} answered`,
	had_answered: ({ by: e }) => `@${e} had answered`,
	took: ({ by: e }) => `@${e} took it`,
	acknowledged: ({ by: e }) => `@${e} acknowledged it`,
	escalated: ({ by: e }) => `@${e} escalated it`,
	said_so: ({ by: e }) => `@${e} said so`,
	wants_no_reply: ({ by: e }) => `@${e} wrote that no reply is needed`,
	commanded: ({ by: e, words: t }) => `@${e} wrote /${t}`,
	label_added: ({ by: e, label: t }) => `@${e} added the label ${t}`,
	label_removed: ({ by: e, label: t }) => `@${e} removed the label ${t}`,
	label_came: ({ label: e }) => `the label ${e} came with the ticket`,
	answers_missing: ({ fields: e }) => `required answers are missing: ${e.join(", ")}`,
	moved_to_form: () => "it was moved to another form",
	date_came: () => "the date it was set to end",
	wait_over: ({ ended: e }, t) => `The wait is over: ${t(e)}`,
	kept_silent: ({ within: e }) => `The customer has not answered within ${e}`,
	nobody_left: () => "the last staff assignee left it",
	step_unanswered: ({ step: e }) => `step ${e} brought no answer`,
	was_closed: () => "the ticket was closed",
	was_reopened: () => "the ticket was reopened",
	became_project: () => "it became a project",
	was_project: () => "the ticket was a project",
	left_project: () => "it is no project any more",
	policy: () => "the policy",
	form: ({ form: e }) => `the form ${e}`,
	form_answer: ({ field: e }) => `the form's answer to ${e}`,
	form_answers: ({ fields: [e, t] }) => `the form's answers to ${e} and ${t}`,
	sheet_answer: ({ file: e, field: t }) => `${e} and the form's answer to ${t}`,
	type: ({ type: e }) => `the issue's type ${e}`,
	label: ({ label: e }) => `the label ${e}`,
	issue_field: ({ field: e }) => `the issue's field ${e}`,
	unsaid: () => "nothing says it any more",
	severity_is: ({ severity: e, why: t }, n) => `Severity is ${e} (${n(t)})`,
	at_least: ({ why: e, severity: t, because: n }, r) => `${r(e)}; at least ${t}, as ${r(n)}`,
	unconfirmed: ({ why: e, severity: t }, n) => `${n(e)}; it counts as ${t} until the support team confirms it`,
	all: ({ of: e }, t) => e.length === 0 ? "the policy says so" : e.map(t).join(", and "),
	vip: () => "a VIP asks",
	customer: ({ name: e }) => `${e} asks`,
	tier_is: ({ tier: e }) => `the customer's tier is ${e}`,
	form_is: ({ form: e }) => `the form is ${e}`,
	type_is: ({ type: e }) => `the issue's type is ${e}`,
	label_is: ({ label: e }) => `the label is ${e}`,
	repository_is: ({ repository: e }) => `the repository is ${e}`,
	incident: () => "it is an incident",
	no_incident: () => "it is no incident",
	opened_during: ({ hours: e }) => `it was opened during ${e}`,
	opened_outside: ({ hours: e }) => `it was opened outside ${e}`,
	severity_was: ({ severity: e }) => `its severity was ${e}`
}), tt = sayer({
	is_closed: () => "the ticket is closed",
	closed_too_long: ({ within: e }) => `it was closed more than ${days(e)} ago; please open a new one`,
	no_severity: () => "it has no severity yet",
	not_lowered: ({ severity: e }) => `the policy lowers no ${e} ticket for a workaround`,
	unwritten: ({ headings: e }) => {
		let t = e.join(", ");
		return t === "" ? "a section of it was still empty" : `nothing is written yet under: ${t}`;
	},
	date_past: () => "that date is past",
	off_roster: ({ login: e }) => `@${e} is not on the roster`
});
function days(e) {
	let t = Math.floor(e / _instant_js__WEBPACK_IMPORTED_MODULE_2__.n);
	return t === 0 ? (0,_dist_js__WEBPACK_IMPORTED_MODULE_3__.r)(e) : t === 1 ? "a day" : `${t} days`;
}
const L = {
	pending: "waiting for the customer",
	on_hold: "on hold"
}, R = {
	locale: "en",
	clocks: {
		first_response: "First response",
		next_response: "Answer to the latest comment",
		update: "Update",
		resolution: "Resolution",
		ownership: "An owner",
		silence: "A sign of life",
		escalation: "Escalation",
		pending_close: "Close for silence",
		write_up: "Write-up"
	},
	ends: {
		first_response: "answered",
		next_response: "answered",
		update: "told",
		resolution: "solved",
		ownership: "done",
		silence: "done",
		escalation: "done",
		pending_close: "done",
		write_up: "done"
	},
	running: "running",
	paused: "paused",
	overdue: "overdue",
	cancelled: "no longer needed",
	kept: (e, t) => `kept, ${e} ${t}`,
	late: (e, t) => `late, ${e} ${t}`,
	target: (e) => e,
	reason: I,
	untimeliness: tt,
	happening: sayer({
		opened: () => "opened the ticket",
		severity: ({ severity: e, why: t }) => `severity ${e} (${I(t)})`,
		severity_taken_away: () => "took the severity away",
		took: () => "took the ticket",
		gave_up: () => "gave the ticket up",
		taken_off: () => "was taken off it",
		first_answer: () => "gave the first answer",
		answered: () => "answered",
		wrote: () => "wrote",
		wait_began: ({ wait: e, by: t }) => `${L[e]} began: ${I(t)}`,
		wait_ended: ({ wait: e, by: t }) => `${L[e]} ended: ${I(t)}`,
		missed: ({ clock: e, within: t }) => `${e.replace("_", " ")} was missed (${t ?? "the agreed date"})`,
		closed: ({ as: e }) => `closed it as ${F[e]}`,
		reopened: () => "reopened it",
		left_out: ({ count: e }) => `${e} more events, left out here`
	}),
	parts: {
		reported: "reported it",
		owned: "owned it",
		answered: "answered",
		spoke_for_customer: "spoke for the customer",
		commented: "commented"
	},
	secrets: {
		github: "GitHub token",
		gitlab: "GitLab token",
		aws: "AWS access key",
		slack: "Slack token",
		stripe: "Stripe key",
		google: "Google API key",
		npm: "npm token",
		pypi: "PyPI token",
		"private-key": "private key"
	},
	doubt: sayer({
		no_text: () => "The text is empty.",
		unlike_form: ({ form: e }) => `Nothing in the text looks like the form ${(0,_pagers_js__WEBPACK_IMPORTED_MODULE_1__.i)(e)}.`,
		either_form: ({ form: e, other: t }) => `It may be the form ${(0,_pagers_js__WEBPACK_IMPORTED_MODULE_1__.i)(t)} as well as ${(0,_pagers_js__WEBPACK_IMPORTED_MODULE_1__.i)(e)}.`,
		two_forms: ({ labels: e, headings: t }) => `Its labels are those of ${(0,_pagers_js__WEBPACK_IMPORTED_MODULE_1__.i)(e)}, its headings those of ${(0,_pagers_js__WEBPACK_IMPORTED_MODULE_1__.i)(t)}.`,
		labels_alone: ({ form: e }) => `Nothing but its labels speaks for ${(0,_pagers_js__WEBPACK_IMPORTED_MODULE_1__.i)(e)}.`,
		title_alone: ({ form: e }) => `Nothing but its title speaks for ${(0,_pagers_js__WEBPACK_IMPORTED_MODULE_1__.i)(e)}.`,
		some_headings: ({ form: e }) => `Some of its headings are those of ${(0,_pagers_js__WEBPACK_IMPORTED_MODULE_1__.i)(e)}, but neither its labels nor its title.`,
		text_above_fields: () => "Text above the first field belongs to none.",
		other_level: ({ level: e, own: t }) => `The headings of the form stand at level ${e} in place of ${t}.`,
		open_blocks: () => "Code fences or HTML left open reached over headings of the form; they were ended there.",
		heading_in_code: ({ heading: e, field: t }) => `The heading ${(0,_pagers_js__WEBPACK_IMPORTED_MODULE_1__.i)(e)} stands in code or HTML of the answer to ${(0,_pagers_js__WEBPACK_IMPORTED_MODULE_1__.i)(t)}, where it was left.`,
		foreign_heading: ({ heading: e, field: t }) => `The heading ${(0,_pagers_js__WEBPACK_IMPORTED_MODULE_1__.i)(e)} below ${(0,_pagers_js__WEBPACK_IMPORTED_MODULE_1__.i)(t)} is no field here: it and its text are left out.`,
		changed_heading: ({ heading: e, field: t }) => `The heading ${(0,_pagers_js__WEBPACK_IMPORTED_MODULE_1__.i)(e)} was taken for ${(0,_pagers_js__WEBPACK_IMPORTED_MODULE_1__.i)(t)}.`,
		similar_heading: ({ heading: e, field: t, within: n }) => `The heading ${(0,_pagers_js__WEBPACK_IMPORTED_MODULE_1__.i)(e)} may be that of ${(0,_pagers_js__WEBPACK_IMPORTED_MODULE_1__.i)(t)}; it was left in the answer to ${(0,_pagers_js__WEBPACK_IMPORTED_MODULE_1__.i)(n)}.`,
		heading_above_fields: ({ heading: e }) => `The heading ${(0,_pagers_js__WEBPACK_IMPORTED_MODULE_1__.i)(e)} stands above the first field too.`,
		heading_again: ({ heading: e, field: t }) => `The heading ${(0,_pagers_js__WEBPACK_IMPORTED_MODULE_1__.i)(e)} stands again in the answer to ${(0,_pagers_js__WEBPACK_IMPORTED_MODULE_1__.i)(t)}, where it was left.`,
		no_heading: ({ fields: e }) => `No heading was found for ${e.map(_pagers_js__WEBPACK_IMPORTED_MODULE_1__.i).join(", ")}: the text was edited, or the form changed since.`,
		moved_field: ({ field: e }) => `${(0,_pagers_js__WEBPACK_IMPORTED_MODULE_1__.i)(e)} stands elsewhere than in the form.`,
		unconfirmed_answer: ({ field: e }) => `The answer to ${(0,_pagers_js__WEBPACK_IMPORTED_MODULE_1__.i)(e)} is not confirmed by the support team yet.`,
		no_account: ({ field: e }) => `The answer to ${(0,_pagers_js__WEBPACK_IMPORTED_MODULE_1__.i)(e)} is not the name of an account.`,
		no_date: ({ field: e }) => `The answer to ${(0,_pagers_js__WEBPACK_IMPORTED_MODULE_1__.i)(e)} is no date that can be read.`,
		no_option: ({ answer: e, field: t }) => `${(0,_pagers_js__WEBPACK_IMPORTED_MODULE_1__.i)(e)} is no option of ${(0,_pagers_js__WEBPACK_IMPORTED_MODULE_1__.i)(t)}.`,
		ambiguous_commas: ({ answer: e, field: t }) => `Commas in the options of ${(0,_pagers_js__WEBPACK_IMPORTED_MODULE_1__.i)(t)} allow more than one reading of ${(0,_pagers_js__WEBPACK_IMPORTED_MODULE_1__.i)(e)}.`,
		text_above_fence: ({ field: e }) => `The answer to ${(0,_pagers_js__WEBPACK_IMPORTED_MODULE_1__.i)(e)} does not begin with its code fence.`,
		open_fence: ({ field: e }) => `The code fence of ${(0,_pagers_js__WEBPACK_IMPORTED_MODULE_1__.i)(e)} is not closed.`,
		text_below_fence: ({ field: e }) => `Text stands below the code fence of ${(0,_pagers_js__WEBPACK_IMPORTED_MODULE_1__.i)(e)}.`,
		several_fences: ({ field: e }) => `The answer to ${(0,_pagers_js__WEBPACK_IMPORTED_MODULE_1__.i)(e)} holds code fences of its own, or was split by hand.`,
		text_beside_boxes: ({ field: e }) => `Text stands beside the checkboxes of ${(0,_pagers_js__WEBPACK_IMPORTED_MODULE_1__.i)(e)}.`,
		missing_box: ({ box: e, field: t }) => `The checkbox ${(0,_pagers_js__WEBPACK_IMPORTED_MODULE_1__.i)(e)} of ${(0,_pagers_js__WEBPACK_IMPORTED_MODULE_1__.i)(t)} is missing.`,
		added_box: ({ box: e, field: t }) => `${(0,_pagers_js__WEBPACK_IMPORTED_MODULE_1__.i)(e)} is no checkbox of ${(0,_pagers_js__WEBPACK_IMPORTED_MODULE_1__.i)(t)}.`,
		unboxed: ({ text: e, field: t }) => `${(0,_pagers_js__WEBPACK_IMPORTED_MODULE_1__.i)(e)} below ${(0,_pagers_js__WEBPACK_IMPORTED_MODULE_1__.i)(t)} is not written as a checkbox.`,
		text_below_box: ({ box: e, field: t }) => `Text stands below the checkbox ${(0,_pagers_js__WEBPACK_IMPORTED_MODULE_1__.i)(e)} of ${(0,_pagers_js__WEBPACK_IMPORTED_MODULE_1__.i)(t)}.`
	}),
	none: "none",
	noHours: "no hours apply",
	and: "and",
	staff: "the support team",
	customer: "the ticket's customer",
	group: (e) => `the group ${e}`,
	states: {
		breached: "overdue",
		"at risk": "at risk",
		running: "running",
		waiting: "waiting",
		"no promise": "no promise"
	},
	deskTitle: "The support desk",
	triageTitle: (e) => `Triage, ${e}`,
	commands: null
}, z = {
	en: {
		phrases: R,
		explanation: et,
		template: (e) => M[e].english
	},
	de: {
		phrases: $e,
		explanation: Je,
		template: (e) => Ye[e]
	}
};
var Documents = class {
	phrases;
	explanation;
	warnings = new Map();
	#e;
	#t;
	#n = new Map();
	constructor({ language: e, timezone: t, templates: n }) {
		this.#e = e;
		let { phrases: r, explanation: i } = z[e];
		this.phrases = r, this.explanation = i, this.#t = {
			phrases: r,
			timezone: t
		};
		for (let [e, t] of n) isDocumentName(e) && this.#i(e, () => this.#n.set(e, compile(t, "repository")));
	}
	write(e, t) {
		return this.fit(e, t).text;
	}
	fit(e, t, n) {
		let r = M[e], write = (n) => this.#r(e, r.show(t, this.#t, n));
		return r.fit === null ? {
			text: write(Infinity),
			rows: Infinity
		} : fitting({
			...r.fit,
			...n === void 0 ? {} : { longest: n }
		}, write);
	}
	#r(e, t) {
		let n = this.#n.get(e);
		return (n === void 0 ? void 0 : this.#i(e, () => renderOwn(n, t))) ?? render(shipped(this.#e, e), t);
	}
	#i(e, t) {
		try {
			return t();
		} catch (t) {
			let n = t instanceof Error ? t.message : String(t);
			this.warnings.set(e, `The template for ${e} failed (${n}); the built-in text was used.`);
			return;
		}
	}
};
function renderOwn(e, t) {
	let n = render(e, t);
	if (n === "") throw Error("it makes no text");
	if (n.length > 6e4) throw Error(`it makes ${String(n.length)} characters`);
	return n;
}
const B = new WeakMap();
function documentsOf({ language: e, timezone: t, templates: n }) {
	let r = B.get(n) ?? new Map();
	B.set(n, r);
	let i = `${e} ${t}`, a = r.get(i) ?? new Documents({
		language: e,
		timezone: t,
		templates: n
	});
	return r.set(i, a), a;
}
const V = new Map();
function shipped(e, t) {
	let n = `${e} ${t}`, r = V.get(n) ?? compile(z[e].template(t), "shipped");
	return V.set(n, r), r;
}
// later:mdast-util-from-markdown
let nt;
const load$2 = () => nt ??= (0,node_module__WEBPACK_IMPORTED_MODULE_5__.createRequire)(import.meta.url)("./late-mdast.js");
function fromMarkdown(...e) {
	return new.target ? new (load$2()).fromMarkdown(...e) : load$2().fromMarkdown(...e);
}
// later:mdast-util-gfm
let rt;
const load$1 = () => rt ??= (0,node_module__WEBPACK_IMPORTED_MODULE_5__.createRequire)(import.meta.url)("./late-mdast.js");
function gfmFromMarkdown(...e) {
	return new.target ? new (load$1()).gfmFromMarkdown(...e) : load$1().gfmFromMarkdown(...e);
}
// later:micromark-extension-gfm
let it;
const load = () => it ??= (0,node_module__WEBPACK_IMPORTED_MODULE_5__.createRequire)(import.meta.url)("./late-mdast.js");
function gfm(...e) {
	return new.target ? new (load()).gfm(...e) : load().gfm(...e);
}
// src/ticket/mdast.ts
const H = [
	"attention",
	"labelEnd",
	"labelStartImage",
	"labelStartLink",
	"htmlText",
	"characterReference"
], ot = [
	...H,
	"gfmFootnoteCall",
	"gfmPotentialFootnoteCall",
	"strikethrough",
	"wwwAutolink",
	"protocolAutolink",
	"emailAutolink"
], st = [
	...H,
	"autolink",
	"codeText",
	"characterEscape",
	"hardBreakEscape",
	"definition"
], U = String.raw`[ \t]*(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t])|\[\^[^\]\s]{0,99}\]:)`, ct = new RegExp(String.raw`^((?:${U}){${100}})((?:${U})+)`, "gm"), W = 12e3;
let G;
function linesOptions() {
	return G ??= {
		extensions: [gfm(), { disable: { null: ot } }],
		mdastExtensions: gfmFromMarkdown().map((e) => ({
			...e,
			transforms: []
		}))
	}, G;
}
const lt = /^(?:(`{3,})[^`]*|(~{3,}).*)$/s, ut = RegExp(`^(?:${U})+`), dt = /^ {0,3}<(?:[!?]|(?:pre|script|style|textarea)(?:[\s>]|$))/i;
function isTooMuch(e) {
	if (e.length <= 600) return !1;
	let t = 0, n = 0, r = null, i = !1, a = !1;
	for (let o of e.split(/\r\n|\n|\r/)) {
		if (n > 600 || t > W) return !0;
		if (r !== null) {
			n += 1 / 3, o.startsWith(r) && o.trimEnd().replaceAll(r.charAt(0), "") === "" && (r = null);
			continue;
		}
		if (t += o.length + 1, o.trim() === "") {
			n += 1 / 3, i = !1;
			continue;
		}
		let e = i || a ? null : lt.exec(o);
		r = e?.[1] ?? e?.[2] ?? null, i ||= /^ {0,3}</.test(o), a ||= dt.test(o);
		let s = ut.exec(o)?.[0].replace(/[ \t\d]/g, "").length ?? 0, c = Math.floor(o.search(/[^ ]/) / 8), l = r === null ? 0 : 1;
		n += c + s + l + o.split("|").length;
	}
	return n > 600 || t > W;
}
function parseBlocks(e) {
	let t = K.find((t) => t.source === e);
	if (t !== void 0) return t.root;
	let n = inStretches(e, (e) => fromMarkdown(e, { extensions: [{ disable: { null: st } }] }));
	return K = [{
		source: e,
		root: n
	}, ...K.slice(0, ft - 1)], n;
}
const ft = 4;
let K = [];
function parseLines(e) {
	return inStretches(e, (e) => fromMarkdown(e, linesOptions()));
}
const q = 1024;
function inStretches(e, t) {
	let n = evenly(e), r = [], i = 0, a = 0, o = q;
	for (; i < n.length;) {
		let e = n.indexOf("\n", i + o), s = e === -1 || n.length - e < q ? n.length : e + 1, { children: c } = t(shallow(n.slice(i, s))), l = s === n.length ? s : nextStretch(n, i, s, c);
		if (l === null) o = 2 * (s - i);
		else {
			for (let e of c) r.push(shifted(e, i, a));
			a += n.slice(i, l).split("\n").length - 1, i = l, o = q;
		}
	}
	return {
		type: "root",
		children: r
	};
}
function nextStretch(e, t, n, r) {
	let i = r.at(-1);
	if (i === void 0) return n;
	if (r.length > 1) return lineOf(e, t, r.pop());
	if (i.type === "list" && i.children.length > 1) return lineOf(e, t, i.children.pop());
	if (isOver(i, e.slice(t, n))) return n;
	let a = pt[i.type];
	return a === void 0 || n - t < 4096 ? null : (a.lastIndex = t + e.slice(t, n).trimEnd().length, a.test(e) ? a.lastIndex : e.length);
}
function isOver(e, t) {
	return e.type === "list" && e.children.every(({ children: e }) => e.length === 0) && t.indexOf("\n") < t.length - 1;
}
const pt = {
	list: /\n(?:[ \t]*\r?\n(?= ?\S)|(?=[-+*][ \t]+\S))/g,
	footnoteDefinition: /\n[ \t]*\r?\n(?=\S)/g,
	blockquote: /\n[ \t]*\r?\n/g
};
function lineOf(e, t, n) {
	return e.lastIndexOf("\n", t + (n?.position?.start.offset ?? 0) - 1) + 1;
}
function shifted(e, t, n) {
	for (let r of [e.position?.start, e.position?.end]) r?.offset !== void 0 && (r.offset += t, r.line += n);
	if ("children" in e) for (let r of e.children) shifted(r, t, n);
	return e;
}
function evenly(e) {
	return e.replace(/^\uFEFF/, " ").replace(/\r(?!\n)/g, "\n");
}
function shallow(e) {
	return e.replace(ct, (e, t, n) => t + "x".repeat(n.length));
}
// src/ticket/form/block.ts
function blocksOf(e, t) {
	return t.flatMap((t) => {
		if (t.type !== "code" && t.type !== "html") return [];
		let n = t.position?.start.offset ?? 0, r = t.position?.end.offset ?? n, i = e.slice(n, r), a = t.type === "code" ? isOpenFence(i) : isOpenHtml(t);
		return t.type === "html" || fenceOf(i) !== null ? [{
			start: n,
			end: r,
			open: a
		}] : [];
	});
}
function fenceOf(e) {
	return /^(`{3,}|~{3,})/.exec(e)?.[1] ?? null;
}
function isOpenFence(e) {
	let t = fenceOf(e);
	if (t === null) return !1;
	let n = e.slice(e.lastIndexOf("\n") + 1).trim();
	return !(e.includes("\n") && n.length >= t.length && n === t.charAt(0).repeat(n.length));
}
function isOpenHtml({ value: e }) {
	let t = [
		[/^<!--/, /-->/],
		[/^<\?/, /\?>/],
		[/^<!\[CDATA\[/, /\]\]>/],
		[/^<![a-z]/i, />/],
		[/^<(?:script|pre|style|textarea)(?:[\s>]|$)/i, /<\/(?:script|pre|style|textarea)>/i]
	].find(([t]) => t.test(e));
	return t !== void 0 && !t[1].test(e.slice(2));
}
// src/ticket/form/layout.ts
function layoutOf(e) {
	return layoutByLines(e) ?? (isTooMuch(e) ? null : layoutInMarkdown(e));
}
function isReadable(e) {
	return layoutByLines(e) !== null || !isTooMuch(e);
}
const J = /^(?:\*\*[^*]+\*\*|__[^_]+__):?\s*$/;
function layoutInMarkdown(e) {
	let { children: t } = parseBlocks(e);
	return {
		headings: t.flatMap((t) => {
			if (t.type !== "heading" && t.type !== "paragraph") return [];
			let n = t.position?.start.offset ?? 0, r = t.position?.end.offset ?? n;
			if (t.type === "heading") return [{
				start: n,
				end: r,
				level: t.depth
			}];
			let i = /^[^\n]*/.exec(e.slice(n, r))?.[0] ?? "";
			return J.test(i) ? [{
				start: n,
				end: n + i.length,
				level: 0
			}] : [];
		}),
		blocks: blocksOf(e, t)
	};
}
function layoutByLines(e) {
	if (e.startsWith("﻿")) return null;
	let t = new Scan(e);
	for (let n = 0; n <= e.length && !t.isLost;) {
		let r = e.indexOf("\n", n), i = r === -1 ? e.length : r;
		n = t.line(e.slice(n, i), n, i) + 1;
	}
	return t.end();
}
const mt = /^[ \t]*(?:\*\*|__)/, ht = /^[ \t]*$/, Y = /^ {0,3}(#{1,6})(?:[ \t]|$)/, X = /^ {0,3}(?:(`{3,})[^`]*|(~{3,}).*)$/s, gt = /^ {0,3}(`{3,}|~{3,})[ \t]*$/, Z = /^ {0,3}(?:=+|-+)[ \t]*$/, _t = /^(?:-{3,}|\*{3,}|_{3,})[ \t]*$/, vt = /^<!--(?!-?>)/, yt = /^ {0,3}<[a-z!?/]/i, Q = /^ {0,3}<(?:[!?]|(?:pre|script|style|textarea)(?:[\s>]|$))/i, bt = /^(?:[^\s>#\-+*_=~`<\d]|\*\*[^\s*]|\d+(?![\d.)]))/;
var Scan = class {
	#e;
	#t = [];
	#n = [];
	#r = !1;
	#i = null;
	#a = !1;
	#o = !1;
	constructor(e) {
		this.#e = e;
	}
	get isLost() {
		return this.#r;
	}
	end() {
		if (this.#r) return null;
		if (this.#i !== null) {
			let { start: e } = this.#i, t = this.#e.length;
			this.#n.push({
				start: e,
				end: t,
				open: isOpenFence(this.#e.slice(e))
			});
		}
		return {
			headings: this.#t,
			blocks: this.#n
		};
	}
	line(e, t, n) {
		if (this.#i !== null) gt.exec(e)?.[1]?.startsWith(this.#i.run) === !0 && this.#c(this.#i.start, n);
		else if (ht.test(e)) this.#a = !1, this.#o = !1;
		else if (this.#o) this.#r = [
			Y,
			X,
			Z,
			Q,
			mt
		].some((t) => t.test(e));
		else if (vt.test(e)) return this.#s(t);
		else this.#l(e, t, n);
		return n;
	}
	#s(e) {
		let t = this.#e.indexOf("-->", e + 4), n = t === -1 ? -1 : this.#e.indexOf("\n", t), r = n === -1 ? this.#e.length : n;
		return this.#c(e, r, t === -1), r;
	}
	#c(e, t, n = !1) {
		this.#n.push({
			start: e,
			end: t,
			open: n
		}), this.#i = null, this.#a = !1;
	}
	#l(e, t, n) {
		let r = Y.exec(e)?.[1]?.length ?? 0, i = X.exec(e);
		if (Q.test(e) || this.#a !== !1 && Z.test(e)) this.#r = !0;
		else if (r > 0 || i !== null) this.#r = e.startsWith(" "), this.#a = !1, i === null ? this.#t.push({
			start: t,
			end: n,
			level: r
		}) : this.#i = {
			start: t,
			run: i[1] ?? i[2] ?? ""
		};
		else if (J.test(e.trimStart())) this.#u(e, t, n);
		else {
			this.#o = yt.test(e);
			let t = bt.test(e) && this.#a !== null;
			this.#a = _t.test(e) ? !1 : t || null;
		}
	}
	#u(e, t, n) {
		this.#r = this.#a === null || /^\s|^[*_ \t]+$/.test(e), this.#a === !1 && this.#t.push({
			start: t,
			end: n,
			level: 0
		}), this.#a = !0;
	}
};
// src/policy/files.ts
const xt = {
	template: "a template in Liquid",
	sheet: "a line \"SYSTEM: CRITICALITY\" for each system",
	customers: "tiers, with customers and their logins: \"TIER: { CUSTOMER: [LOGIN] }\"",
	instructions: "instructions in Markdown"
};
function completePolicy(e, t, n) {
	let r = [], i = new Map(), o = new Map(e.templates), s = new Map(), { customers: c } = e;
	for (let { path: l, use: u, at: d } of e.files) {
		let e = t.get(l) ?? null;
		if (typeof e != "string") {
			let t = `The repository has no file ${(0,_pagers_js__WEBPACK_IMPORTED_MODULE_1__.i)(l)}`, i = n({
				...e ?? {
					code: "unknown-reference",
					message: t
				},
				path: d,
				allowed: [xt[u.kind]]
			});
			r.push(i.file.startsWith("presets/") ? {
				...i,
				severity: "warning"
			} : i);
		} else if (u.kind === "template" && o.set(u.document, e), u.kind === "instructions" && s.set(u.name, e), u.kind === "sheet" && i.set(l, sheetOf(e, l, r)), u.kind === "customers") {
			let { tiers: t, written: i } = c, a = new Map([...c.members, ...membersOf(e, l, t, r)]), report = (e) => r.push(n(e));
			c = {
				...c,
				members: a,
				...(0,_format_js__WEBPACK_IMPORTED_MODULE_4__.f)({ report }, i, t, a)
			};
		}
	}
	let withSheet = (e) => e?.kind === "sheet" ? {
		...e,
		sheet: i.get(e.file) ?? new Map()
	} : e, { intake: l } = e, u = {
		...e,
		templates: o,
		customers: c,
		intake: {
			...l,
			severity: l.severity.map(withSheet),
			forms: new Map([...l.forms].map(([e, t]) => [e, {
				...t,
				severity: withSheet(t.severity)
			}]))
		},
		selfService: e.selfService.map((e) => ({
			...e,
			instructions: s.get(e.name) ?? e.instructions
		}))
	};
	for (let e of unknownCriticalities(u)) r.push(n(e));
	return {
		policy: u,
		problems: r
	};
}
function sheetOf(e, t, n) {
	let r = new Map(), i = mapIn(e, t, n, "system: criticality");
	if (i?.kind !== "map") return r;
	for (let [e, { value: t }] of i.entries) if (t.kind === "scalar" && typeof t.value == "string") r.set(e.trim().toLowerCase(), t.value);
	else {
		let r = `The criticality of ${(0,_pagers_js__WEBPACK_IMPORTED_MODULE_1__.i)(e)} has to be a word`;
		n.push({
			...t.place,
			code: "wrong-type",
			path: [e],
			severity: "error",
			message: r
		});
	}
	return r;
}
function membersOf(e, t, n, r) {
	let i = mapIn(e, t, r, "tier: { customer: [login] }");
	if (i === null) return new Map();
	let report = (e) => {
		let { place: t } = (0,_format_js__WEBPACK_IMPORTED_MODULE_4__.l)(i, e.path, e.at);
		r.push({
			...e,
			...t,
			severity: "error"
		});
	}, a = wellShaped((0,_format_js__WEBPACK_IMPORTED_MODULE_4__.u)(i), report);
	return (0,_format_js__WEBPACK_IMPORTED_MODULE_4__.d)({
		known: {
			..._format_js__WEBPACK_IMPORTED_MODULE_4__.p,
			tier: new Set(n)
		},
		report
	}, a, []);
}
function wellShaped(e, t) {
	let n = {}, wrong = (e, n) => {
		t({
			code: "wrong-type",
			path: e,
			message: n,
			allowed: ["tier: { customer: [login] }"]
		});
	};
	for (let [t, r] of Object.entries(e ?? {})) {
		if (typeof r != "object" || !r || Array.isArray(r)) {
			wrong([t], `The tier ${(0,_pagers_js__WEBPACK_IMPORTED_MODULE_1__.i)(t)} has to hold a map of customers`);
			continue;
		}
		let e = Object.entries(r).filter(([e, n]) => {
			let r = Array.isArray(n) && n.every((e) => typeof e == "string");
			return r || wrong([t, e], `The customer ${(0,_pagers_js__WEBPACK_IMPORTED_MODULE_1__.i)(e)} has to hold a list of logins`), r;
		});
		n[t] = Object.fromEntries(e);
	}
	return n;
}
function mapIn(e, t, n, r) {
	let { tree: i, problems: a } = (0,_format_js__WEBPACK_IMPORTED_MODULE_4__.m)(e, t);
	if (n.push(...a), i === null && a.length > 0) return null;
	if (i?.kind === "map") return i;
	let o = i?.place ?? {
		file: t,
		line: 1,
		column: 1
	};
	return n.push({
		...o,
		code: "wrong-type",
		path: [],
		severity: "error",
		message: "The file has to hold a map",
		allowed: [r]
	}), null;
}
function unknownCriticalities(e) {
	let t = e.severities.map(({ name: e }) => e), n = [...e.intake.severity, ...[...e.intake.forms.values()].map((e) => e.severity)].flatMap((e) => e?.kind === "sheet" ? [e] : []);
	return e.files.filter(({ use: e }) => e.kind === "sheet").flatMap(({ at: e }, r) => {
		let i = n[r];
		if (i === void 0) return [];
		let o = new Set((i.map === null ? t : [...i.map.keys()]).map((e) => e.toLowerCase()));
		return [...new Set([...i.sheet.values()].filter((e) => !o.has(e.toLowerCase())))].map((t) => ({
			code: "unknown-reference",
			path: e,
			message: `The sheet ${(0,_pagers_js__WEBPACK_IMPORTED_MODULE_1__.i)(i.file)} names the criticality ${(0,_pagers_js__WEBPACK_IMPORTED_MODULE_1__.i)(t)}, which stands for no severity`,
			...(0,_format_js__WEBPACK_IMPORTED_MODULE_4__._)(t, o)
		}));
	});
}
// src/ticket/form/heading-key.ts
const St = /[\u00AD\u061C\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/g, Ct = /^(?:[!-~]| (?! ))*$/;
function headingKey(e) {
	let t = e.trim();
	return Ct.test(t) ? t : t.normalize("NFC").replace(St, "").replace(/\s+/g, " ").trim();
}
// src/ticket/form/outline.ts
function wantedKey(e, t) {
	return `${e} ${t}`;
}
function outline(e, t, n = !1) {
	let r = [readPiece(e, 0, e.length)];
	for (let i = 0; i < 8; i += 1) {
		let i = n ? null : missingFrom(r, t);
		if (i?.apart.size === 0) break;
		let a = r.flatMap((n) => {
			let r = hiddenIn(e, n, i, t);
			if (r.length === 0) return [n];
			let a = [
				n.start,
				...r,
				n.end
			];
			return r.concat(n.end).map((t, n) => readPiece(e, a[n] ?? t, t));
		});
		if (a.length === r.length) break;
		r = a;
	}
	return {
		headings: r.flatMap((e) => e.headings),
		hidden: r.flatMap(({ blocks: n }) => n.flatMap((n) => wantedWithin(e, n, t))),
		unread: r.some(({ unread: e }) => e)
	};
}
function readPiece(e, t, n) {
	let r = layoutOf(e.slice(t, n));
	return r === null ? {
		start: t,
		end: n,
		headings: [],
		blocks: [],
		unread: !0
	} : {
		start: t,
		end: n,
		headings: r.headings.map((n) => heading(e, t + n.start, t + n.end, n.level)),
		blocks: r.blocks.map((e) => ({
			...e,
			start: t + e.start,
			end: t + e.end
		})),
		unread: !1
	};
}
function heading(e, t, n, r) {
	let i = e.slice(t, n), a = r > 0 && i.startsWith("#"), o = i.lastIndexOf("\n"), s = a ? i.slice(r) : r === 0 ? i.trim().replace(/^(?:\*\*|__)(.*?)(?:\*\*|__)(:?)$/, "$1$2") : i.slice(0, o), c = e.lastIndexOf("\n", t) + 1, l = e.indexOf("\n", n), u = e.slice(n, l === -1 ? e.length : l), d = headingKey(s), f = a ? headingKey(s.replace(/[ \t]#+[ \t]*$/, "")) : d;
	return {
		start: c,
		end: n + u.length,
		level: r,
		text: f === "" ? d : f,
		keys: f === d ? [d] : [d, f],
		apart: blankBefore(e, c) && blankAfter(e, n + u.length)
	};
}
function blankBefore(e, t) {
	return t === 0 || t === 1 || e.charAt(t - 2) === "\n";
}
function blankAfter(e, t) {
	return t >= e.length - 1 || e.charAt(t + 1) === "\n";
}
function missingFrom(e, t) {
	let n = e.flatMap((e) => e.headings);
	return {
		any: lacking(n, t),
		apart: lacking(n.filter(({ apart: e }) => e), t)
	};
}
function lacking(e, t) {
	let n = new Map(t);
	for (let { level: t, keys: r } of e) for (let e of r) {
		let r = wantedKey(t, e), i = n.get(r);
		i !== void 0 && n.set(r, i - 1);
	}
	return new Set([...n].flatMap(([e, t]) => t > 0 ? [e] : []));
}
function hiddenIn(e, { blocks: t }, n, r) {
	let i = n === null, a = [];
	for (let { start: o, end: s, open: c } of t) {
		i ||= c;
		let t = a.length, l = o, u = !0;
		for (let [c, d] of e.slice(o, s).split("\n").entries()) {
			let s = wantedName(d), f = s !== "" && standsApart(e, l, d), p = n === null ? f && r.has(s) : (f ? n.apart : n.any).has(s);
			c > 0 && p ? (i ||= u && f && /^(?:`+|~+)[ \t]*$/.test(e.slice(o, e.indexOf("\n", o))), a.push(l)) : a.length > t && (i ||= /^ {0,3}(?:`{3,}|~{3,})[ \t]*[^\s`]/.test(d) || d.startsWith("<!--")), c > 0 && d.trim() !== "" && (u = !1), l += d.length + 1;
		}
	}
	return i ? a : [];
}
function wantedWithin(e, { start: t, end: n }, r) {
	let i = [], a = t;
	for (let o of e.slice(t, n).split("\n")) a > t && r.has(wantedName(o)) && standsApart(e, a, o) && i.push({
		start: a,
		text: headingKey(o.replace(/^#+/, ""))
	}), a += o.length + 1;
	return i;
}
function standsApart(e, t, n) {
	return blankBefore(e, t) && blankAfter(e, t + n.length);
}
function wantedName(e) {
	if (!e.startsWith("#")) return "";
	let t = /^(#{1,6})[ \t](.*)$/.exec(e);
	return t === null ? "" : wantedKey(t[1]?.length ?? 0, headingKey(t[2] ?? ""));
}
// src/ticket/form/template-reader.ts
var TemplateReader = class {
	problems = [];
	#e;
	#t;
	constructor(e, t) {
		this.#e = e, this.#t = t.split(/\r\n|\n|\r/);
	}
	text(e, t, n) {
		let r = e.entries.get(t)?.value;
		if (r === void 0 || r.kind === "scalar" && r.value === null) return null;
		let i = this.#n(r, t, [...n, t], "error");
		if (i?.trim() !== "") return i;
		let o = `${(0,_pagers_js__WEBPACK_IMPORTED_MODULE_1__.i)(t)} is empty. Write a text, or take the key out.`;
		return this.problem("bad-form", o, [...n, t], r), null;
	}
	neededText(e, t, n, r = "error") {
		let i = e.entries.get(t)?.value, o = i === void 0 || i.kind === "scalar" && i.value === null, s = o ? null : this.#n(i, t, [...n, t], r);
		return !o && s?.trim() !== "" ? s : (this.problem("missing-key", `${(0,_pagers_js__WEBPACK_IMPORTED_MODULE_1__.i)(t)} is missing or empty.`, [...n, t], i ?? e), null);
	}
	#n(e, t, n, r) {
		let i = this.scalar(e, n);
		if (i === null || e.kind !== "scalar") return i;
		if (typeof e.value != "string" || this.isTruth(e)) {
			let o = `${(0,_pagers_js__WEBPACK_IMPORTED_MODULE_1__.i)(t)} must be text. Put it in quotation marks: "${i}".`;
			this.problem("wrong-type", o, n, e, { severity: r });
		}
		return i;
	}
	isTruth(e) {
		return e.kind !== "scalar" || /["'|>]/.test(this.written(e).charAt(0)) ? !1 : /^(?:yes|no|true|false|on|off)$/i.test(String(e.value));
	}
	scalar(e, t) {
		return e.kind !== "scalar" || e.value === null ? (this.problem("wrong-type", "This must be text.", t, e), null) : typeof e.value == "string" ? e.value : /^[^\s,\]#]+/.exec(this.written(e))?.[0] ?? String(e.value);
	}
	truth(e, t, n) {
		let r = e.entries.get(t)?.value;
		if (r === void 0) return !1;
		if (r.kind === "scalar" && typeof r.value == "boolean") return r.value;
		let i = { allowed: ["true", "false"] };
		return this.problem("wrong-type", `${(0,_pagers_js__WEBPACK_IMPORTED_MODULE_1__.i)(t)} is true or false.`, [...n, t], r, i), !1;
	}
	names(e, t) {
		let n = e.entries.get(t)?.value;
		return n === void 0 || n.kind === "scalar" && n.value === null ? [] : (n.kind === "scalar" && typeof n.value == "string" && n.value.trim() === "" && this.problem("bad-form", `${(0,_pagers_js__WEBPACK_IMPORTED_MODULE_1__.i)(t)} is empty. Write a name, or take the key out.`, [t], n), (n.kind === "list" ? n.items.map((e, n) => this.scalar(e, [t, n])) : this.scalar(n, [t])?.split(",") ?? []).flatMap((e) => e === null || e.trim() === "" ? [] : [e.trim()]));
	}
	written({ place: e }) {
		return this.#t[e.line - 1]?.slice(e.column - 1) ?? "";
	}
	knownKeys(e, t, n) {
		for (let [r, i] of e.entries) {
			if (t.includes(r)) continue;
			let e = `${(0,_pagers_js__WEBPACK_IMPORTED_MODULE_1__.i)(r)} is no key ${n.length === 0 ? "of a template" : "of this element"}.`, o = {
				at: "key",
				...(0,_format_js__WEBPACK_IMPORTED_MODULE_4__._)(r, t)
			};
			this.problem("unknown-key", e, [...n, r], { place: i.key }, o);
		}
	}
	unique(e, t, n, r, i) {
		e.has(t) && this.problem("duplicate-name", `The ${n} ${(0,_pagers_js__WEBPACK_IMPORTED_MODULE_1__.i)(t)} stands in the form twice.`, r, i), e.add(t);
	}
	problem(e, t, n, { place: r }, i) {
		let { line: a, column: o } = r;
		this.problems.push({
			code: e,
			message: t,
			path: n,
			file: this.#e,
			line: a,
			column: o,
			severity: "error",
			...i
		});
	}
};
// src/ticket/form/classic-template.ts
const wt = [
	"name",
	"about",
	"title",
	"labels",
	"type",
	"assignees",
	"projects"
];
function parseClassicTemplate(e, t) {
	let n = t.replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n"), r = /^---[ \t]*\n(?:([\s\S]*?)\n)?---[ \t]*(?:\n|$)/.exec(n), i = `\n${r?.[1] ?? ""}`, { tree: a, problems: o } = (0,_format_js__WEBPACK_IMPORTED_MODULE_4__.m)(i, e), s = e.slice(e.lastIndexOf("/") + 1), c = {
		file: s,
		kind: "markdown",
		name: textOf(a, "name") || s,
		description: textOf(a, "about"),
		title: textOf(a, "title"),
		labels: namesOf(a, "labels"),
		type: textOf(a, "type") || null,
		assignees: namesOf(a, "assignees"),
		fields: sectionsOf(n, r?.[0].length ?? 0)
	};
	return o.length > 0 ? {
		template: c,
		problems: o
	} : {
		template: c,
		problems: [...frontFaults(new TemplateReader(e, i), a, e)]
	};
}
function frontFaults(e, t, n) {
	if (t?.kind === "map") e.neededText(t, "name", []), e.knownKeys(t, wt, []);
	else {
		let r = t?.place ?? {
			file: n,
			line: 1,
			column: 1
		}, i = {
			allowed: wt,
			severity: "warning"
		};
		e.problem("missing-key", "The template begins with no map of its name and labels.", ["name"], { place: r }, i);
	}
	return e.problems;
}
function sectionsOf(e, t) {
	let n = e.slice(t), { headings: r } = outline(n, new Map()), i = r.filter((e) => e.level > 0), a = i.length > 0 ? i : r, o = e.slice(0, t).split("\n").length, s = 0;
	return a.map((e, t) => (o += n.slice(s, e.start).split("\n").length - 1, s = e.start, {
		id: null,
		label: e.text,
		kind: "textarea",
		required: !1,
		multiple: !1,
		options: [],
		render: null,
		level: e.level,
		initial: n.slice(e.end, a[t + 1]?.start).trim(),
		line: o
	}));
}
function textOf(e, t) {
	let n = e?.kind === "map" ? e.entries.get(t)?.value : void 0;
	return n?.kind === "scalar" && n.value !== null ? String(n.value) : "";
}
function namesOf(e, t) {
	let n = e?.kind === "map" ? e.entries.get(t)?.value : void 0;
	return (n?.kind === "list" ? n.items.map((e) => e.kind === "scalar" && e.value !== null ? String(e.value) : "") : textOf(e, t).split(",")).map((e) => e.trim()).filter((e) => e !== "");
}
// src/ticket/form/choice.ts
function splitChoices(e, t) {
	let n = wordsOf(e), r = new Map(), i = new Set();
	for (let { label: e } of t) {
		let t = wordsOf(e);
		t.length !== 0 && (r.set(t.join(", "), e.trim()), i.add(t.length));
	}
	let a = readingsFrom(n, r, [...i]), o = [], s = [];
	for (let e = 0; e < n.length;) {
		let t = a[e], r = t?.option ?? null, i = r ?? n[e] ?? "";
		o.push(i), r === null && s.push(i), e += t?.length ?? 1;
	}
	return {
		chosen: o,
		unknown: s,
		ambiguous: a[0]?.ambiguous ?? !1
	};
}
function wordsOf(e) {
	return e.split(/[,\n]/).map((e) => e.trim()).filter((e) => e !== "");
}
function readingsFrom(e, t, n) {
	let r = {
		unknown: 0,
		choices: 0,
		length: 0,
		option: null,
		ambiguous: !1
	}, i = Array(e.length);
	for (let a = e.length - 1; a >= 0; --a) {
		let o = null;
		for (let s of n) {
			let n = a + s > e.length ? void 0 : t.get(e.slice(a, a + s).join(", "));
			n !== void 0 && (o = better(o, extended(i[a + s] ?? r, s, n)));
		}
		i[a] = better(o, extended(i[a + 1] ?? r, 1, null));
	}
	return i;
}
function extended(e, t, n) {
	return {
		unknown: e.unknown + +(n === null),
		choices: e.choices + 1,
		length: t,
		option: n,
		ambiguous: e.ambiguous
	};
}
function better(e, t) {
	return e === null ? t : e.unknown === t.unknown ? {
		...e.choices <= t.choices ? e : t,
		ambiguous: !0
	} : e.unknown < t.unknown ? e : t;
}
// src/ticket/form/element.ts
const Tt = [
	"type",
	"id",
	"attributes",
	"validations",
	"visible"
], $ = {
	markdown: ["value"],
	input: [
		"label",
		"description",
		"placeholder",
		"value"
	],
	textarea: [
		"label",
		"description",
		"placeholder",
		"value",
		"render"
	],
	dropdown: [
		"label",
		"description",
		"multiple",
		"options",
		"default"
	],
	checkboxes: [
		"label",
		"description",
		"options"
	],
	upload: ["label", "description"]
}, Et = Object.keys($), Dt = /^[yn]$/i, Ot = /\bpasswords?\b/i;
function readElement(e, t, n) {
	if (t.kind !== "map") return e.problem("wrong-type", "An element of the body is a map with a type and attributes.", n, t), null;
	e.knownKeys(t, Tt, n);
	let r = e.neededText(t, "type", n);
	if (r === null) return null;
	if (!isElementType(r)) {
		let i = `${(0,_pagers_js__WEBPACK_IMPORTED_MODULE_1__.i)(r)} is no type of element.`, o = t.entries.get("type")?.value ?? t;
		return e.problem("unknown-value", i, [...n, "type"], o, (0,_format_js__WEBPACK_IMPORTED_MODULE_4__._)(r, Et)), null;
	}
	let i = t.entries.get("attributes")?.value;
	if (i?.kind !== "map") {
		let i = { allowed: $[r] };
		return e.problem("missing-key", "The element has no attributes.", [...n, "attributes"], t, i), null;
	}
	let o = [...n, "attributes"];
	if (e.knownKeys(i, $[r], o), r === "markdown") return e.neededText(i, "value", o), null;
	let s = e.neededText(i, "label", o);
	if (s === null) return null;
	(r === "input" || r === "textarea") && (refuseForbidden(e, i, s, o), e.text(i, "placeholder", o));
	let c = r === "dropdown" || r === "checkboxes" ? optionsOf(e, i, r, o) : [], l = e.text(i, "description", o);
	return {
		id: idOf(e, t, n),
		label: s.trim(),
		...l !== null && { description: l.trim() },
		kind: r,
		required: isRequired(e, t, r, n),
		multiple: e.truth(i, "multiple", o),
		options: c,
		render: r === "textarea" ? e.text(i, "render", o) : null,
		level: 3,
		initial: initialOf(e, i, c, o),
		line: t.place.line
	};
}
function isElementType(e) {
	return Object.hasOwn($, e);
}
function refuseForbidden(e, t, n, r) {
	let i = Ot.exec(n)?.[0];
	if (i === void 0) return;
	let o = `GitHub allows no label with the word ${(0,_pagers_js__WEBPACK_IMPORTED_MODULE_1__.i)(i)}: people would publish theirs. Name the field otherwise.`, s = t.entries.get("label")?.value ?? t;
	e.problem("bad-form", o, [...r, "label"], s);
}
function idOf(e, t, n) {
	let r = e.text(t, "id", n);
	if (r !== null && !/^[\w-]+$/.test(r)) {
		let i = `The id ${(0,_pagers_js__WEBPACK_IMPORTED_MODULE_1__.i)(r)} may hold letters, digits, - and _ alone.`;
		e.problem("bad-form", i, [...n, "id"], t.entries.get("id")?.value ?? t);
	}
	return r;
}
function isRequired(e, t, n, r) {
	let i = t.entries.get("validations")?.value;
	if (i === void 0 || i.kind === "scalar" && i.value === null) return !1;
	let a = [...r, "validations"];
	return i.kind === "map" ? (n !== "upload" && e.knownKeys(i, ["required"], a), e.truth(i, "required", a)) : (e.problem("wrong-type", "Validations are a map, as in required: true.", a, i, { allowed: ["required"] }), !1);
}
function optionsOf(e, t, n, r) {
	let i = t.entries.get("options")?.value, a = [...r, "options"];
	if (i?.kind !== "list" || i.items.length === 0) return e.problem("missing-key", "The element needs a list of options.", a, i ?? t), [];
	let o = [], s = new Set();
	for (let [t, r] of i.items.entries()) {
		let i = [...a, t], c = n === "dropdown" ? choiceOf(e, r, i) : checkboxOf(e, r, i);
		c !== null && (o.push(c), e.unique(s, c.label, "option", i, r));
	}
	return o;
}
function choiceOf(e, t, n) {
	let r = e.scalar(t, n);
	if (r === null) return null;
	if (wordsOf(r).length === 0 && e.problem("bad-form", "An option without a word cannot be told from no answer.", n, t), e.isTruth(t)) {
		let i = `GitHub takes ${r} for true or false. Put it in quotation marks: "${r}".`;
		e.problem("wrong-type", i, n, t);
	} else if (Dt.test(r) && !/["'|>]/.test(e.written(t).charAt(0))) {
		let i = `${(0,_pagers_js__WEBPACK_IMPORTED_MODULE_1__.i)(r)} without quotation marks may be read as true or false.`;
		e.problem("wrong-type", i, n, t, { severity: "warning" });
	}
	return r.toLowerCase() === "none" && e.problem("bad-form", "GitHub keeps the option \"None\" for itself: it stands for no answer.", n, t), {
		label: r,
		required: !1
	};
}
function checkboxOf(e, t, n) {
	if (t.kind !== "map") return e.problem("wrong-type", "A checkbox is a map with a label.", n, t), null;
	e.knownKeys(t, [
		"label",
		"required",
		"visible"
	], n);
	let r = e.neededText(t, "label", n, "warning");
	return r === null ? null : {
		label: r.trim(),
		required: e.truth(t, "required", n)
	};
}
function initialOf(e, t, n, r) {
	let i = t.entries.get("default")?.value;
	if (i === void 0) return e.text(t, "value", r);
	let a = i.kind === "scalar" ? i.value : null, o = typeof a == "number" ? n[a] : void 0;
	if (o !== void 0) return o.label;
	let s = `The default is the number of an option, from 0 to ${n.length - 1}.`;
	return e.problem("bad-form", s, [...r, "default"], i), null;
}
// src/ticket/form/references.ts
var References = class {
	#e;
	#t = new Map();
	#n = [];
	constructor(e) {
		this.#e = e;
	}
	add(e, t, n) {
		e.kind === "checkboxes" && this.#n.push({
			field: e,
			item: t,
			path: n
		});
		let r = e.id ?? referenceOf(e.label), i = this.#t.get(r)?.field;
		if (i === void 0) this.#t.set(r, {
			field: e,
			item: t,
			path: n
		});
		else if (e.id !== null && i.id !== null) {
			let r = `The id ${(0,_pagers_js__WEBPACK_IMPORTED_MODULE_1__.i)(e.id)} stands in the form twice.`;
			this.#e.problem("duplicate-name", r, [...n, "id"], valueAt(t, ["id"]));
		} else {
			let r = clash("label", e.label, i.label), a = ["attributes", "label"];
			this.#e.problem("duplicate-name", r, [...n, ...a], valueAt(t, a));
		}
	}
	checkBoxes() {
		for (let { field: e, item: t, path: n } of this.#n) for (let [r, { label: i }] of e.options.entries()) {
			let a = this.#t.get(referenceOf(i))?.field;
			if (a === void 0 || a === e || a.id !== null) continue;
			let o = [
				"attributes",
				"options",
				r
			], s = clash("checkbox", i, a.label);
			this.#e.problem("duplicate-name", s, [...n, ...o], valueAt(t, o));
		}
	}
};
function clash(e, t, n) {
	return `${headingKey(t) === headingKey(n) ? `The ${e} ${(0,_pagers_js__WEBPACK_IMPORTED_MODULE_1__.i)(t)} is the label of another field too.` : `The ${e} ${(0,_pagers_js__WEBPACK_IMPORTED_MODULE_1__.i)(t)} is too similar to the label ${(0,_pagers_js__WEBPACK_IMPORTED_MODULE_1__.i)(n)} for GitHub.`} Change one of them, or give ${e === "label" ? "one of the fields" : "the field"} an id of its own.`;
}
const kt = {
	ß: "ss",
	æ: "ae",
	œ: "oe",
	ø: "o",
	ł: "l",
	đ: "d"
};
function referenceOf(e) {
	let t = e.toLowerCase().replace(/[ßæœøłđ]/g, (e) => kt[e] ?? e).normalize("NFD").replace(/\p{M}/gu, "").replace(/[^a-z0-9_-]+/g, "-").replace(/-+/g, "-").replace(/^-|-$/g, "");
	return t === "" ? headingKey(e) : t;
}
function valueAt(e, t) {
	let n = e;
	for (let e of t) {
		let t = childOf(n, e);
		if (t === void 0) break;
		n = t;
	}
	return n;
}
function childOf(e, t) {
	return e.kind === "list" ? e.items[Number(t)] : e.kind === "map" ? e.entries.get(String(t))?.value : void 0;
}
// src/ticket/form/issue-form.ts
const At = [
	"name",
	"description",
	"title",
	"labels",
	"type",
	"assignees",
	"projects",
	"body"
];
function parseIssueForm(e, t) {
	let { tree: n, problems: r } = (0,_format_js__WEBPACK_IMPORTED_MODULE_4__.m)(t, e, "refused"), i = new TemplateReader(e, t);
	if (n === null) {
		let t = { place: {
			file: e,
			line: 1,
			column: 1
		} };
		return r.length === 0 && i.problem("bad-form", "The file is empty.", [], t), {
			template: null,
			problems: [...r, ...i.problems]
		};
	}
	return {
		template: readForm(i, n, e.slice(e.lastIndexOf("/") + 1)),
		problems: [...r, ...i.problems]
	};
}
function readForm(e, t, n) {
	if (t.kind !== "map") {
		let n = { allowed: At };
		return e.problem("bad-form", "A form is a map with the keys name, description and body.", [], t, n), null;
	}
	e.knownKeys(t, At, []);
	let r = e.neededText(t, "name", []), i = e.neededText(t, "description", []), a = readBody(e, t);
	return a.length === 0 ? null : {
		file: n,
		kind: "form",
		name: r ?? n,
		description: i ?? "",
		title: e.text(t, "title", []) ?? "",
		labels: e.names(t, "labels"),
		type: e.text(t, "type", []),
		assignees: e.names(t, "assignees"),
		fields: a
	};
}
function readBody(e, t) {
	let n = t.entries.get("body")?.value;
	if (n === void 0) return e.problem("missing-key", "A form needs a body: the list of its fields.", ["body"], t), [];
	if (n.kind !== "list") return e.problem("wrong-type", "The body of a form is a list of elements.", ["body"], n), [];
	let r = [], i = new References(e);
	for (let [t, a] of n.items.entries()) {
		let n = ["body", t], o = readElement(e, a, n);
		o !== null && (r.push(o), i.add(o, a, n));
	}
	i.checkBoxes();
	let a = e.problems.some((e) => e.path[0] === "body");
	return r.length === 0 && !a && e.problem("bad-form", "The body has no field to answer.", ["body"], n), r;
}
// src/ticket/form/template.ts
function parseFormTemplate(e, t) {
	return /\.ya?ml$/i.test(e) ? parseIssueForm(e, t) : parseClassicTemplate(e, t);
}
function sharedNames(e) {
	let t = new Map();
	return e.flatMap(({ path: e, text: n, template: r }) => {
		if (r === null) return [];
		let i = r.name.trim().toLowerCase(), o = t.get(i);
		if (o === void 0) return t.set(i, r.file), [];
		let s = n.split(/\r\n?|\n/).findIndex((e) => e.startsWith("name:")) + 1;
		return [{
			code: "duplicate-name",
			message: `The form ${o} has the name ${(0,_pagers_js__WEBPACK_IMPORTED_MODULE_1__.i)(r.name)} too.`,
			path: ["name"],
			at: "key",
			severity: "error",
			file: e,
			line: Math.max(1, s),
			column: 1
		}];
	});
}



/***/ }),

/***/ 7947:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ labelKey),
/* harmony export */   a: () => (/* binding */ formToJson),
/* harmony export */   c: () => (/* binding */ isLeftToDesk),
/* harmony export */   d: () => (/* binding */ wordsOf$1),
/* harmony export */   f: () => (/* binding */ measure),
/* harmony export */   g: () => (/* binding */ momentsOf$2),
/* harmony export */   h: () => (/* binding */ factsOver),
/* harmony export */   i: () => (/* binding */ PoliciesInForce),
/* harmony export */   l: () => (/* binding */ teamsOf),
/* harmony export */   m: () => (/* binding */ ChosenRules),
/* harmony export */   n: () => (/* binding */ pageSender),
/* harmony export */   o: () => (/* binding */ parseBody),
/* harmony export */   p: () => (/* binding */ promisedPeriods),
/* harmony export */   r: () => (/* binding */ run),
/* harmony export */   s: () => (/* binding */ Kept),
/* harmony export */   t: () => (/* binding */ unreadyPagers),
/* harmony export */   u: () => (/* binding */ explainText),
/* harmony export */   v: () => (/* binding */ labelsOver),
/* harmony export */   y: () => (/* binding */ describe)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8193);
/* harmony import */ var _pagers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8590);
/* harmony import */ var _destination_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6348);
/* harmony import */ var _marker_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7860);
/* harmony import */ var _template_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9664);
/* harmony import */ var _instant_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7101);
/* harmony import */ var _dist_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2290);
/* harmony import */ var _duty_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5906);
/* harmony import */ var _lib_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6707);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(7413);
/* harmony import */ var _plugin_rest_endpoint_methods_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(1875);












// src/plan/effect.ts
function isOfIssue(e) {
	return e.kind !== "create_label" && e.kind !== "create_issue";
}
function isPage(e) {
	return e.kind === "page";
}
function newIssue(e) {
	return {
		id: `new ${e}`,
		number: 0
	};
}
function describe(e) {
	switch (e.kind) {
		case "create_label": return `create the label "${e.name}"`;
		case "add_labels": return `${place$1(e)}: add ${quoted(e.labels)}`;
		case "remove_labels": return `${place$1(e)}: remove ${quoted(e.labels)}`;
		case "assign": return `${place$1(e)}: assign ${people(e.logins)}`;
		case "unassign": return `${place$1(e)}: unassign ${people(e.logins)}`;
		case "close": return `${place$1(e)}: close as ${e.reason.replace("_", " ")}`;
		case "reopen": return `${place$1(e)}: reopen`;
		case "create_issue": return `open an issue (${e.key})${e.pin ? " and pin it" : ""}`;
		case "edit_issue": return `${place$1(e)}: update the text`;
		case "react": return `${place$1(e)}: answer a command (${answer(e)})`;
		case "page": return `${place$1(e)}: tell the pager ${e.page.pager} (${e.page.action})`;
		case "create_comment": return `${place$1(e)}: comment (${e.keys.join(", ")})`;
		case "edit_comment": return `${place$1(e)}: update the comment (${e.keys.join(", ")})`;
		case "delete_comment": return `${place$1(e)}: delete a duplicate comment (${e.keys.join(", ")})`;
	}
}
function place$1({ issue: e }) {
	return e.number === 0 ? `the issue to be opened (${e.id.replace(/^new /, "")})` : `#${String(e.number)}`;
}
function quoted(e) {
	return e.map((e) => `"${e}"`).join(", ");
}
function people(e) {
	return e.map((e) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__.c)(e) ? e : "somebody of an impossible name").join(", ");
}
function answer({ add: e, remove: t }) {
	return [...e, ...t.map((e) => `no longer ${e}`)].map((e) => e.replace("_", " ")).join(", ");
}
// src/ticket/issue.ts
const me = {
	login: "ghost",
	kind: "ghost"
};
function eventsByKind({ events: e }) {
	let t = {
		comments: [],
		labels: [],
		assignments: [],
		states: [],
		others: []
	};
	return e.forEach((e, n) => {
		switch (e.kind) {
			case "comment":
				t.comments.push({
					event: e,
					place: n
				});
				break;
			case "labeled":
			case "unlabeled":
				t.labels.push({
					event: e,
					place: n
				});
				break;
			case "assigned":
			case "unassigned":
				t.assignments.push({
					event: e,
					place: n
				});
				break;
			case "closed":
			case "reopened":
				t.states.push({
					event: e,
					place: n
				});
				break;
			default: t.others.push(e);
		}
	}), t;
}
function sameActor(e, t) {
	return mayBeSame(e, t) && (e.kind !== "ghost" || e.login !== me.login);
}
function mayBeSame(e, t) {
	return e.login === t.login && e.kind === t.kind;
}
function isByAuthorAtOnce(e, t, { author: n, createdAt: r }) {
	return t <= r + 1e4 && mayBeSame(e, n);
}
// src/ticket/labels.ts
function labelKey(e) {
	return e.toLowerCase();
}
function labelHistories({ labels: e }, t) {
	let n = new Map();
	for (let { event: r } of e) {
		let e = labelKey(r.label), i = n.get(e);
		i === void 0 && (i = {
			name: r.label,
			putByUs: [],
			takenByUs: [],
			putByPeople: [],
			takenByPeople: []
		}, n.set(e, i));
		let a = sameActor(r.actor, t);
		r.kind === "labeled" ? (a ? i.putByUs : i.putByPeople).push(r.at) : (a ? i.takenByUs : i.takenByPeople).push(r.at);
	}
	return n;
}
function labelsAtStart(e, { labels: t }, n) {
	let r = new Map();
	for (let { event: e } of t) {
		if (e.at < n) continue;
		let t = labelKey(e.label);
		r.has(t) || r.set(t, e.kind);
	}
	let i = new Set(e.labels.map(labelKey).filter((e) => !r.has(e)));
	for (let [e, t] of r) t === "unlabeled" && i.add(e);
	return i;
}
function peoplesMoves(e, t, n, r) {
	let i = [];
	for (let n of labelsAtStart(e, t, r)) {
		let t = {
			kind: "label_came",
			label: e.labels.find((e) => labelKey(e) === n) ?? n
		};
		i.push({
			at: r,
			by: e.author,
			key: n,
			put: !0,
			why: t,
			place: -1
		});
	}
	for (let { event: e, place: a } of t.labels) {
		let { at: t, actor: o, label: s } = e;
		if (t < r || sameActor(o, n)) continue;
		let c = e.kind === "labeled", l = {
			kind: c ? "label_added" : "label_removed",
			by: o.login,
			label: s
		};
		i.push({
			at: t,
			by: o,
			key: labelKey(s),
			put: c,
			why: l,
			place: a
		});
	}
	return i;
}
function labelsOver(e, t) {
	let n = new Set(), r = [{
		at: t,
		value: n
	}];
	for (let { at: t, key: i, put: a } of e) {
		if (n.has(i) === a) continue;
		let e = new Set(n);
		a ? e.add(i) : e.delete(i), n = e, r.push({
			at: t,
			value: n
		});
	}
	return r;
}
// src/plan/because.ts
function sentence$1(e) {
	return typeof e == "string" ? e : `${_template_js__WEBPACK_IMPORTED_MODULE_5__.h.reason(e)}.`;
}
// src/plan/delivery.ts
function isOnTicket(e, { channels: t, recordsWait: n }) {
	return e.kind === "notice" ? (t.get(e.key) ?? "ticket") === "ticket" : !(e.kind === "label" && e.record && n);
}
// src/calendar/utc.ts
function formatUtc(e) {
	return new Date(e).toISOString().replace(".000Z", "Z");
}
function parseUtc(e) {
	let t = (0,_instant_js__WEBPACK_IMPORTED_MODULE_6__.f)(Date.parse(e));
	return t >= _instant_js__WEBPACK_IMPORTED_MODULE_6__.r && t <= _instant_js__WEBPACK_IMPORTED_MODULE_6__.a && formatUtc(t) === e ? t : null;
}
// src/marks/name.ts
function nameInMark(e) {
	return e.replace(/[^a-z0-9-]/g, (e) => e === " " ? "_" : `.${(e.codePointAt(0) ?? 0).toString(16)}.`);
}
function nameOfMark(e) {
	return e.replace(/_|\.([\da-f]+)\./g, (e, t) => t === void 0 ? " " : String.fromCharCode(Number.parseInt(t, 16)));
}
// src/marks/step-key.ts
function stepKey(e, t, n) {
	return `${nameInMark(e)}:${String(t)}:${String(n)}`;
}
function readStepKey(e) {
	let [, t, n, r] = /^([^:]+):(\d+):(\d+)$/.exec(e) ?? [];
	return t === void 0 ? null : {
		rule: nameOfMark(t),
		cycle: Number(n),
		step: Number(r)
	};
}
// src/marks/key.ts
const part = (e, t, n) => ({
	pattern: e,
	write: t,
	read: n
}), he = part("[\\w-]+", String, String), G = part("\\d+", String, Number), K = part("\\d+", (e) => String(e / _instant_js__WEBPACK_IMPORTED_MODULE_6__.c), (e) => (0,_instant_js__WEBPACK_IMPORTED_MODULE_6__.f)(Number(e) * _instant_js__WEBPACK_IMPORTED_MODULE_6__.c)), q = part("[\\d:.TZ+-]+", formatUtc, parseUtc), ge = part("\\d{4}-\\d\\d-\\d\\dT\\d\\d", String, String), _e = part("[\\w.-]+", nameInMark, nameOfMark), ve = part("[\\w.-]+", (e) => e.replace(/[^\w.-]/g, "-"), String), ye = part("[\\w.-]+", (e) => e.replace(/[^\w.-]/g, ""), String), be = part("[\\w-]+", (e) => e.replace(/[^\w-]/g, ""), String), J = part("[^:]+:\\d+:\\d+", String, String), xe = {
	status: ["status"],
	"post-mortem": ["post-mortem"],
	breach: [
		"breach",
		he,
		G
	],
	owner: ["owner", G],
	overruled: ["overruled", K],
	hold: [
		"hold",
		G,
		G
	],
	"hold-before": [
		"hold",
		G,
		"before",
		q
	],
	"hold-over": [
		"hold",
		G,
		"over"
	],
	reminder: ["remind", G],
	silence: ["closed-for-silence", G],
	escalation: ["escalation", J],
	page: ["page", J],
	"page-digest": [
		"page-digest",
		ge,
		J
	],
	"page-failed": ["page-failed", J],
	"page-ack": ["page-ack", J],
	"page-done": ["page-done", J],
	secret: [
		"secret",
		he,
		be
	],
	unread: ["unread"],
	refusal: [
		"command",
		ye,
		K
	],
	help: ["help", ye],
	explain: ["explain", ye],
	"self-service": ["self-service", ve],
	"out-of-scope": ["out-of-scope", K],
	"follow-up": ["follow-up", K],
	bystander: ["bystander", _e],
	desk: ["desk"],
	digest: ["digest", q],
	handover: [
		"handover",
		_e,
		q
	],
	triage: ["triage", q],
	"triage-end": ["triage-end"]
};
Object.keys(xe);
function keyOf$1(e, ...t) {
	let n = xe[e], r = "", i = 0;
	for (let e of n) {
		let n = typeof e == "string" ? e : e.write(t[i++]);
		r = r === "" ? n : `${r}:${n}`;
	}
	return r;
}
const Se = new Map(Object.entries(xe).map(([e, t]) => {
	let n = t.map((e) => typeof e == "string" ? e : `(${e.pattern})`).join(":"), r = t.filter((e) => typeof e != "string");
	return [e, {
		pattern: RegExp(`^${n}$`),
		parts: r
	}];
}));
function readKey(e, t) {
	return valuesOf(e, t);
}
function isKey(e, t) {
	return valuesOf(e, t) !== null;
}
const Ce = [
	"escalation",
	"page",
	"page-failed",
	"page-ack",
	"page-done"
];
function stepOf$2(e) {
	let t = readKey("page-digest", e)?.[1] ?? Ce.flatMap((t) => readKey(t, e) ?? [])[0];
	return t === void 0 ? null : readStepKey(t);
}
function valuesOf(e, t) {
	let n = Se.get(e), [r, ...i] = n?.pattern.exec(t) ?? [];
	if (n === void 0 || r === void 0) return null;
	let a = n.parts.map((e, t) => e.read(i[t] ?? ""));
	return a.includes(null) ? null : a;
}
// src/ticket/own-comments.ts
function ownComments(e, t) {
	return e.events.flatMap((e) => {
		if (e.kind !== "comment" || !sameActor(e.actor, t)) return [];
		let n = ownMarkIn(e.body, e.edits, t);
		return n === null ? [] : [{
			event: e,
			...n
		}];
	});
}
function ownMarkIn(e, t, n) {
	let r = (0,_marker_js__WEBPACK_IMPORTED_MODULE_4__.n)(e), i = t.findLast((e) => e.text !== null && sameActor(e.editor, n)), a = typeof i?.text == "string" && i.text !== e ? (0,_marker_js__WEBPACK_IMPORTED_MODULE_4__.n)(i.text) : r;
	return a === null ? null : {
		marker: a.marker,
		text: r?.text ?? e
	};
}
function find(e, t) {
	return e.find(({ marker: e }) => e.keys.includes(t));
}
// src/plan/comments.ts
function isSaid$1(e) {
	return e.kind === "comment" || e.kind === "explain";
}
function explainsClose(e) {
	return e.kind === "comment" && _template_js__WEBPACK_IMPORTED_MODULE_5__.g[e.document].explainsClose;
}
function comments(e, t, n, r) {
	return [...new Map(t.map((e) => [e.key, e])).values()].flatMap((t) => {
		let { key: i, because: a, deadline: o } = t;
		if (find(n, i) !== void 0) return [];
		let s = (0,_marker_js__WEBPACK_IMPORTED_MODULE_4__.t)([i], textOf$1(t, r));
		return [{
			kind: "create_comment",
			issue: e,
			keys: [i],
			body: s,
			because: a,
			deadline: o
		}];
	});
}
function secretComment(e, { found: t, place: n, because: r, deadline: i }, a, o) {
	let s = t.filter(({ key: e }) => find(a, e) === void 0);
	if (s.length === 0) return [];
	let c = s.map(({ key: e }) => e), u = [...new Set(s.map(({ kind: e }) => e))];
	return [{
		kind: "create_comment",
		issue: e,
		keys: c,
		body: (0,_marker_js__WEBPACK_IMPORTED_MODULE_4__.t)(c, o.write("secret", {
			...n,
			kinds: u
		})),
		because: r,
		deadline: i
	}];
}
function textOf$1(e, { documents: t, explain: n }) {
	return e.kind === "explain" ? t.write("explain", {
		by: e.by,
		text: n(e.to)
	}) : written$3(e, t);
}
function written$3({ document: e, facts: t }, n) {
	return n.write(e, t);
}
// src/plan/issue-effects.ts
function stateChanges(e, t, n, r) {
	return n.flatMap((n) => {
		if (n.kind !== "state" || n.state !== r || e.state === r) return [];
		let { deadline: i, reason: a } = n, o = sentence$1(n.because);
		return r === "open" ? [{
			kind: "reopen",
			issue: t,
			because: o,
			deadline: i
		}] : [{
			kind: "close",
			issue: t,
			reason: a,
			because: o,
			deadline: i
		}];
	});
}
function assigneeChanges(e, t, n) {
	let r = new Set(e.assignees.map(({ login: e }) => e));
	return n.flatMap((e) => {
		if (e.kind !== "assignees") return [];
		let { because: n, deadline: i } = e, change = (e, r) => r.length === 0 ? [] : [{
			kind: e,
			issue: t,
			logins: r,
			because: n,
			deadline: i
		}];
		return [...change("unassign", e.remove.filter((e) => r.has(e))), ...change("assign", e.add.filter((e) => !r.has(e)))];
	});
}
function reactions$1(e, t) {
	return t.flatMap((t) => {
		if (t.kind !== "reaction") return [];
		let { because: n, deadline: r, comment: i, reacted: a, wanted: o } = t, s = o === null || a.includes(o) ? [] : [o], c = a.filter((e) => e !== o);
		return s.length === 0 && c.length === 0 ? [] : [{
			kind: "react",
			issue: e,
			comment: i,
			add: s,
			remove: c,
			because: n,
			deadline: r
		}];
	});
}
// src/plan/paging.ts
function isStep(e) {
	return e.notice.kind === "escalation";
}
function dedupKey(e, t, n) {
	return `${e}#${String(t)} escalation:${n}`;
}
function escalate({ locked: e }, t, n, r, i, a) {
	let o = n.filter((e) => e.kind === "notice").filter((e) => isStep(e) && find(r, e.key) === void 0), s = n.filter((e) => e.kind === "page");
	if (o.length === 0 && s.length === 0) return {
		status: i,
		pages: [],
		steps: []
	};
	let c = statusNote(r, i), l = s.flatMap((n) => {
		let i = pageOf(n, t.number, a.documents), { because: s, deadline: l } = n, u = n.action === "trigger" ? triggered(n, stepOf$1(o, n), r, c, {
			...a,
			locked: e
		}) : settled$1(n, r, c);
		return u === null ? [] : [{
			kind: "page",
			issue: t,
			page: i,
			outcomes: u,
			because: s,
			deadline: l
		}];
	}), u = new Set(l.flatMap(({ outcomes: e }) => e.held.map(({ keys: e }) => e[0]))), later = (e) => e.kind === "create_comment" && u.has(e.keys[0]);
	return {
		status: i.filter((e) => !later(e)),
		pages: l,
		steps: o.filter((e) => !s.some((t) => t.action === "trigger" && stepOf$1([e], t) === e)).map((e) => stepComment(t, e, a))
	};
}
function noteEffects(e) {
	let t = new Map();
	for (let { effect: n, outcome: r } of e) {
		let { issue: e, because: i, deadline: a } = n;
		for (let o of n.outcomes[r]) {
			let n = `${e.id} ${o.comment ?? o.keys[0] ?? ""}`, r = [...new Set([...t.get(n)?.keys ?? [], ...o.keys])], s = {
				issue: e,
				keys: r,
				body: (0,_marker_js__WEBPACK_IMPORTED_MODULE_4__.t)(r, o.text, o.asOf),
				because: i,
				deadline: a
			};
			t.set(n, o.comment === null ? {
				kind: "create_comment",
				...s
			} : {
				kind: "edit_comment",
				comment: o.comment,
				...s
			});
		}
	}
	return [...t.values()];
}
function stepOf$1(e, { step: t }) {
	return e.find(({ key: e }) => e === keyOf$1("escalation", t.key));
}
function stepComment(e, t, { documents: n }) {
	let { key: r, notice: i, because: a, deadline: o } = t, s = i.kind === "escalation" ? n.write("escalation", {
		step: i.step,
		notice: t,
		page: null
	}) : "", c = (0,_marker_js__WEBPACK_IMPORTED_MODULE_4__.t)([r], s);
	return {
		kind: "create_comment",
		issue: e,
		keys: [r],
		body: c,
		because: a,
		deadline: o
	};
}
function pageOf(e, n, r) {
	let { action: i, pager: a, repository: o, severity: s, url: c, title: l, customer: u, system: d, step: f } = e;
	return {
		pager: a,
		action: i,
		dedupKey: dedupKey(o, n, f.key),
		severity: s,
		summary: r.write("page", {
			repository: o,
			number: n,
			severity: s,
			title: l,
			customer: u,
			system: d,
			step: f
		}),
		url: c,
		repository: o,
		number: n,
		details: {
			title: (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__.a)(l),
			customer: (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__.a)(u),
			...d === null ? {} : { system: (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__.a)(d) },
			...f.group === null ? {} : { group: f.group },
			step: String(f.step)
		}
	};
}
function statusNote(e, t) {
	for (let e of t) {
		if (e.kind !== "create_comment" && e.kind !== "edit_comment") continue;
		let t = (0,_marker_js__WEBPACK_IMPORTED_MODULE_4__.n)(e.body);
		if (t !== null) return {
			comment: e.kind === "edit_comment" ? e.comment : null,
			...t.marker,
			text: t.text
		};
	}
	let n = find(e, keyOf$1("status"));
	return n === void 0 ? null : noteOf(n);
}
function noteOf({ event: e, marker: t, text: n }) {
	return {
		comment: e.id,
		...t,
		text: n
	};
}
function withKey(e, ...t) {
	return {
		...e,
		keys: [...new Set([...e.keys, ...t])]
	};
}
function triggered(e, t, n, r, { documents: i, locked: a }) {
	let { step: o, pager: s, hour: c } = e, l = keyOf$1("page", o.key), u = keyOf$1("page-digest", c, o.key), d = keyOf$1("page-failed", o.key), f = find(n, d), words = (e) => i.write("escalation", {
		step: o,
		notice: t ?? null,
		page: {
			pager: s,
			state: e
		}
	}), p = t === void 0 ? [] : [t.key], fresh = (e, t) => ({
		comment: null,
		keys: [...p, e],
		asOf: null,
		text: words(t)
	}), m = r?.comment === null ? [r] : [];
	if (f !== void 0 && t === void 0) {
		let mended = (e, t) => {
			let n = f.marker.keys.filter((e) => e !== d);
			return {
				...noteOf(f),
				keys: [...n, e],
				text: `${f.text.trimEnd()}\n\n${words(t)}`
			};
		}, e = {
			delivered: [mended(l, "sent")],
			digested: [mended(u, "digest")]
		};
		return {
			delivered: [...e.delivered, ...m],
			digested: [...e.digested, ...m],
			failed: m,
			held: m
		};
	}
	let h = r ?? (a ? holder(n) : null);
	if (a && h === null) return null;
	let g = t === void 0 ? h : null, note = (e, t) => g === null ? [fresh(e, t), ...m] : [withKey(g, e)];
	return {
		delivered: note(l, "sent"),
		digested: note(u, "digest"),
		failed: a || t === void 0 ? m : [fresh(d, "failed"), ...m],
		held: m
	};
}
function holder(e) {
	let t = e.find(({ marker: e }) => !e.keys.includes(keyOf$1("post-mortem")));
	return t === void 0 ? null : noteOf(t);
}
function settled$1({ step: e, action: t }, n, r) {
	let i = find(n, keyOf$1("page", e.key));
	if (i === void 0) return null;
	let a = [withKey(r !== null && r.comment === i.event.id ? r : noteOf(i), keyOf$1(t === "resolve" ? "page-done" : "page-ack", e.key))];
	return {
		delivered: a,
		digested: a,
		failed: [],
		held: []
	};
}
// src/marks/facts-block.ts
const we = "<!-- steward facts: from here to the end mark the desk keeps the text current -->", Te = "<!-- steward facts end -->";
function factsBlock(e) {
	return `${we}\n${e}\n${Te}`;
}
function withFactsBlock(e, t) {
	let n = e.indexOf(we), r = e.indexOf(Te, n);
	return n < 0 || r < 0 ? null : e.slice(0, n) + t + e.slice(r + 26);
}
// src/plan/post-mortem-text.ts
function postMortemText(e, t) {
	return e.write("post-mortem", {
		number: t.number,
		due: t.due,
		organise: t.dueFor === "organised",
		facts: block(e, t),
		causes: t.causes
	});
}
function withFacts(e, t, n) {
	return withFactsBlock(t, block(e, n));
}
function block(e, t) {
	return factsBlock(e.write("post-mortem-facts", t));
}
// src/plan/plan.ts
const Ee = keyOf$1("status"), De = keyOf$1("post-mortem");
function planTicket({ issue: e, ownComments: t }, n, r, i) {
	let a = n.filter((e) => isOnTicket(e, r)), o = {
		id: e.id,
		number: e.number
	}, s = a.filter((e) => e.kind === "label"), c = new Map(e.labels.map((e) => [labelKey(e), e])), l = a.filter(isSaid$1), u = l.filter((e) => !explainsClose(e)), d = comments(o, l.filter(explainsClose), t, i), { status: f, pages: p, steps: m } = escalate(e, o, a, t, a.flatMap((e) => e.kind === "status" ? statusComment(o, e, r, t, i) : []), i), h = stateChanges(e, o, a, "closed");
	return [
		...missingLabels(s, i),
		...p,
		...stateChanges(e, o, a, "open"),
		...assigneeChanges(e, o, a),
		...labelChanges(o, s.filter((e) => !e.record), c),
		...d.length === 0 ? h : [],
		...duplicates(o, t),
		...f,
		...notices(o, a.filter((e) => e.kind === "notice").filter((e) => !isStep(e)), t, i),
		...m,
		...comments(o, u, t, i),
		...a.flatMap((e) => e.kind === "secret" ? secretComment(o, e, t, i.documents) : []),
		...d,
		...d.length === 0 ? [] : h,
		...a.flatMap((e) => e.kind === "post_mortem" ? postMortemComment(o, e, t, i) : []),
		...labelChanges(o, s.filter((e) => e.record), c, r.saidOn),
		...reactions$1(o, a)
	];
}
function mergePlans(e) {
	let t = new Set();
	return e.flat().filter((e) => e.kind !== "create_label" || !t.has(labelKey(e.name)) && (t.add(labelKey(e.name)), !0));
}
function missingLabels(e, t) {
	let n = new Map();
	for (let { present: r, label: i, deadline: a } of e) {
		let e = labelKey(i.name);
		r && !t.labels.has(e) && !n.has(e) && n.set(e, {
			label: i,
			deadline: a
		});
	}
	return [...n.values()].map(({ label: e, deadline: t }) => ({
		kind: "create_label",
		...e,
		deadline: t,
		because: "The policy uses this label and the repository does not have it."
	}));
}
function labelChanges(e, t, n, r = null) {
	let i = t.filter(({ present: e, label: t }) => e !== n.has(labelKey(t.name))), change = (t) => {
		let a = i.filter(({ present: e }) => e === (t === "add_labels")), o = a[0];
		if (o === void 0) return [];
		let s = a.map(({ label: e }) => n.get(labelKey(e.name)) ?? e.name), c = [...new Set(a.map((e) => sentence$1(e.because)))].join(" "), l = (0,_instant_js__WEBPACK_IMPORTED_MODULE_6__.d)(o.deadline, ...a.map((e) => e.deadline));
		return [{
			kind: t,
			issue: e,
			labels: [...new Set(s)],
			because: c,
			deadline: l,
			record: o.record,
			...r === null ? {} : { saidOn: r }
		}];
	};
	return i.length === 0 ? [] : [...change("add_labels"), ...change("remove_labels")];
}
function duplicates(e, t) {
	let n = new Set();
	return t.flatMap((t) => {
		let { keys: r } = t.marker, i = r.every((e) => n.has(e));
		for (let e of r) n.add(e);
		return i ? [{
			kind: "delete_comment",
			issue: e,
			comment: t.event.id,
			keys: r,
			because: "Two runs posted the same comment; the first stays.",
			deadline: t.event.at
		}] : [];
	});
}
function statusComment(e, t, { kept: n, saidOn: r }, i, { documents: a }) {
	let { because: o, deadline: s } = t, c = find(i, Ee);
	if (c === void 0 && !t.create) return [];
	let u = `${(0,_dist_js__WEBPACK_IMPORTED_MODULE_7__.a)(t.asOf, "UTC")}.${String(t.events)}`, d = c?.marker.keys ?? [Ee], f = [...new Set([...d, ...n])], p = f.length === d.length;
	if (c?.marker.asOf === u && p) return [];
	let m = a.write("status", t.status()), h = (0,_marker_js__WEBPACK_IMPORTED_MODULE_4__.t)(f, m, u);
	if (c === void 0) return [{
		kind: "create_comment",
		issue: e,
		keys: f,
		body: h,
		because: o,
		deadline: s
	}];
	if (sameText(c.text, m) && p) return [];
	let g = {
		kind: "edit_comment",
		issue: e,
		comment: c.event.id
	}, _ = r !== null && n.length > 0 ? { saidOn: r } : {};
	return [{
		...g,
		keys: f,
		body: h,
		because: o,
		deadline: s,
		..._
	}];
}
function notices(e, t, n, { documents: r }) {
	let i = t.filter(({ key: e }) => find(n, e) === void 0), a = (0,_instant_js__WEBPACK_IMPORTED_MODULE_6__.d)(...i.map((e) => e.deadline));
	if (a === null) return [];
	let o = i.map(({ key: e }) => e), s = [...new Set(i.map((e) => e.because))].join(" ");
	return [{
		kind: "create_comment",
		issue: e,
		keys: o,
		body: (0,_marker_js__WEBPACK_IMPORTED_MODULE_4__.t)(o, r.write("notice", i)),
		because: s,
		deadline: a
	}];
}
function postMortemComment(e, t, n, { documents: r }) {
	let { because: i, deadline: a, facts: o } = t, s = [De], c = find(n, De);
	if (c === void 0) return t.create ? [{
		kind: "create_comment",
		issue: e,
		keys: s,
		body: (0,_marker_js__WEBPACK_IMPORTED_MODULE_4__.t)(s, postMortemText(r, o())),
		because: i,
		deadline: a
	}] : [];
	let u = withFacts(r, c.text, o());
	if (u === null || sameText(u, c.text)) return [];
	let d = (0,_marker_js__WEBPACK_IMPORTED_MODULE_4__.t)(s, u);
	return [{
		kind: "edit_comment",
		issue: e,
		comment: c.event.id,
		keys: s,
		body: d,
		because: i,
		deadline: a
	}];
}
function sameText(e, t) {
	let even = (e) => e.replaceAll("\r\n", "\n").trimEnd();
	return even(e) === even(t);
}
// src/ticket/ticket.ts
function isWord(e) {
	let { role: t, substantive: n } = e;
	return t === "customer" || t === "staff" && n;
}
const Oe = {
	reopenedAt: null,
	reopenedBy: null,
	reopenedByCustomer: !1
};
function isOpenTicket({ issue: e, wantedState: t }) {
	return (t?.state ?? e.state) === "open";
}
const Y = (0,_instant_js__WEBPACK_IMPORTED_MODULE_6__.f)(Date.UTC(2026, 11, 1));
function isTakenBack({ handOvers: e }, t) {
	return t >= Y && e.some((e) => e.at === t && e.withdrawnAt !== null);
}
function takers({ value: e, given: t }) {
	return e.filter((e) => !t.includes(e));
}
function valueAt(e, t) {
	let n = e[0]?.value;
	for (let r of e) {
		if (r.at > t) break;
		n = r.value;
	}
	return n;
}
// src/rules/decision.ts
function assignmentsIn(e) {
	return e.filter((e) => e.kind === "assignees");
}
// src/sla/nudges.ts
function isNudgeable({ ticket: e, policy: t }, n) {
	return (t.nudgeHours?.isOpen(n) ?? !0) && snoozedUntil(e, n) === null;
}
function nextNudge({ ticket: e, policy: t }, n) {
	let r = n;
	for (;;) {
		let n = t.nudgeHours?.nextOpening(r) ?? r, i = snoozedUntil(e, n);
		if (i === null) return n;
		r = i;
	}
}
function nudgeTime({ ticket: e, policy: t }, n, r) {
	let open = (e, n) => e >= n ? 0 : t.nudgeHours?.between(e, n) ?? n - e;
	return snoozes(e).map((e) => open((0,_instant_js__WEBPACK_IMPORTED_MODULE_6__.m)(e.from, n), (0,_instant_js__WEBPACK_IMPORTED_MODULE_6__.d)(e.until, r))).reduce((e, t) => e - t, open(n, r));
}
function snoozedUntil(e, t) {
	return snoozes(e).find(({ from: e, until: n }) => e <= t && t < n)?.until ?? null;
}
function snoozes({ snoozed: e }) {
	return e.flatMap(({ at: t, value: n }, r) => {
		let i = (0,_instant_js__WEBPACK_IMPORTED_MODULE_6__.d)(n ?? t, e[r + 1]?.at ?? _instant_js__WEBPACK_IMPORTED_MODULE_6__.s);
		return i > t ? [{
			from: t,
			until: i
		}] : [];
	});
}
// src/rules/last-hand-over.ts
function lastHandOver({ escalations: e }) {
	return e.flatMap((e) => e.reached.flatMap((t) => t.to === null || (t.handOver?.withdrawnAt ?? null) !== null ? [] : [{
		of: e,
		step: t,
		to: t.to
	}])).sort((e, t) => e.step.at - t.step.at).at(-1) ?? null;
}
// src/rules/rule.ts
function isOpen({ ticket: e }) {
	return isOpenTicket(e);
}
function isNews({ policy: e, now: t }, n) {
	return t - n <= e.news;
}
function isNudgeNews(e, t) {
	return nudgeTime(e, t, e.now) <= e.policy.news;
}
const ke = _instant_js__WEBPACK_IMPORTED_MODULE_6__.i;
function isRecord(e, t, n) {
	if (t < n) return !1;
	let r = (0,_instant_js__WEBPACK_IMPORTED_MODULE_6__.m)(n, (0,_instant_js__WEBPACK_IMPORTED_MODULE_6__.u)(t, ke));
	return nudgeTime(e, r, t) === t - r;
}
function isLate(e, t, n) {
	let r = e.ticket.labels.get(labelKey(t.name))?.putByUs ?? [];
	return r.some((e) => e >= n) && !r.some((t) => isRecord(e, t, n));
}
function arrivedLately(e) {
	return isNews(e, (0,_instant_js__WEBPACK_IMPORTED_MODULE_6__.m)(e.ticket.openedAt, e.ticket.issue.createdAt));
}
function pressing({ clocks: e, now: t }) {
	let n = null;
	for (let { live: t, due: r, breachedAt: i } of e) {
		let e = t ? r ?? i : null;
		e !== null && (n === null || e < n) && (n = e);
	}
	return n ?? t;
}
function ownersNow({ ticket: e, now: t }) {
	return valueAt(e.owners, t) ?? [];
}
function addressees(e) {
	let t = ownersNow(e);
	if (t.length > 0) return {
		to: t,
		group: null,
		duty: null
	};
	let { groups: n } = e.policy.team, r = lastHandOver(e)?.to ?? e.policy.ownership?.group, i = n.find((e) => e.name === r) ?? n[0];
	if (i === void 0) return {
		to: [],
		group: null,
		duty: null
	};
	let { logins: a, because: o } = called$1(e, i.name);
	return {
		to: a,
		group: i.name,
		duty: o
	};
}
function called$1({ policy: e, teams: t, now: n }, r) {
	let i = (0,_duty_js__WEBPACK_IMPORTED_MODULE_8__.r)(e.team, r, n, t), a = (0,_duty_js__WEBPACK_IMPORTED_MODULE_8__.r)(e.team, r, n).logins, o = new Set(i.logins);
	return a.every((e) => (t.get(e) ?? [e]).every((e) => o.has(e))) && i.because === "members" && a.length > 0 ? {
		...i,
		logins: a
	} : i;
}
function carries({ ticket: e }, t) {
	let n = labelKey(t.name);
	return e.issue.labels.some((e) => labelKey(e) === n);
}
function flag(e, t, n, r) {
	let i = e.ticket.labels.get(labelKey(t.name)), last = (e) => e?.at(-1) ?? _instant_js__WEBPACK_IMPORTED_MODULE_6__.t;
	if (n === null) return last(i?.putByUs) > last(i?.putByPeople) && carries(e, t) ? [{
		kind: "label",
		label: t,
		present: !1,
		...r
	}] : [];
	let a = last(i?.takenByPeople);
	return a > n && a > last(i?.putByPeople) ? [] : [{
		kind: "label",
		label: t,
		present: !0,
		...r
	}];
}
// src/rules/answering-owner.ts
const answeringOwner = (e) => {
	let { ticket: t, policy: n, now: r } = e;
	if (n.ownership?.answeringOwns !== !0 || !isOpen(e) || ownersNow(e).length > 0) return [];
	let i = t.messages.find(({ role: e, substantive: t }) => e === "staff" && t);
	if (i === void 0 || !isNews(e, i.at)) return [];
	let a = (valueAt(t.owners, i.at) ?? []).length > 0, o = t.owners.some(({ at: e, value: t }) => e >= i.at && e <= r && t.length > 0);
	return a || o || t.wantedAssignees.length > 0 ? [] : [{
		kind: "assignees",
		rule: "answering-owner",
		because: `@${i.by.login} was the first to answer.`,
		deadline: i.at,
		add: [i.by.login],
		remove: []
	}];
}, assignment = (e) => {
	let { wantedAssignees: t } = e.ticket;
	if (t.length === 0) return [];
	let logins = (e) => t.filter((t) => t.assigned === e).map(({ login: e }) => e);
	return [{
		kind: "assignees",
		rule: "assignment",
		because: "Somebody on the staff said so by command.",
		deadline: e.now,
		add: logins(!0),
		remove: logins(!1)
	}];
}, Ae = new Set([
	"first_response",
	"next_response",
	"update",
	"resolution"
]);
function breaches(e) {
	return e.clocks.flatMap((e) => e.nags && Ae.has(e.name) && e.breachedAt !== null ? [{
		clock: e,
		at: e.breachedAt
	}] : []).sort((e, t) => e.at - t.at);
}
// src/rules/breach.ts
const breach = (e) => {
	let t = breaches(e).filter(({ clock: e }) => e.state !== "cancelled"), n = t[0], r = t.at(-1);
	if (n === void 0 || r === void 0 || !isOpen(e) && !isNews(e, r.clock.newsAt ?? r.at)) return [];
	let i = e.policy.labels.breached, a = {
		rule: "breach",
		because: `${phrase(n.clock)} was due and did not happen in time.`,
		deadline: n.at,
		record: !0
	};
	return [...flag(e, i, r.at, a), ...t.filter((t) => mustTell(e, t, t === n)).map((t) => notice$1(e, t.clock, t.at))];
};
function mustTell(e, { clock: t, at: n }, r) {
	if (!isOpen(e) || !t.live || !isNudgeNews(e, t.newsAt ?? n) || e.ticket.issue.locked || e.clocks.some((e) => e.name === t.name && e.set === t.set && e.cycle < t.cycle && e.breachedAt === n)) return !1;
	let i = e.ticket.labels.get(labelKey(e.policy.labels.breached.name))?.putByUs ?? [];
	return r && i.some((t) => isRecord(e, t, n)) ? !1 : !e.ticket.ownDeletions.some((e) => e >= n);
}
function notice$1(e, t, n) {
	return {
		kind: "notice",
		rule: "breach",
		because: `${phrase(t)} was due and did not happen in time.`,
		deadline: n,
		key: keyOf$1("breach", t.name, t.cycle),
		...addressees(e),
		late: isLate(e, e.policy.labels.breached, n),
		notice: {
			kind: "breach",
			clock: t,
			requester: e.ticket.requester.login
		}
	};
}
function phrase({ name: e }) {
	return `${e.charAt(0).toUpperCase()}${e.slice(1).replace("_", " ")}`;
}
// src/ticket/glance.ts
const je = /^[\uFEFF \t]*\/[a-z]/m;
function mayCommand(e) {
	return e.includes("/") && je.test(e);
}
const Me = /^ {0,3}\/([a-z][a-z-]*)(?:[ \t](.*))?$/;
function commandIn(e, t) {
	let n = Me.exec(e);
	return n === null ? null : {
		name: n[1] ?? "",
		args: (n[2] ?? "").trim(),
		line: t
	};
}
const Ne = /^[A-Za-z/][^<]*$/, Pe = /^[ \t]*$/, Fe = /^[ \t]+(?:`{3}|~{3})/, Ie = /^#{1,6}(?:[ \t]|$)/, Le = /^ {0,3}(`{3,}|~{3,})[ \t]*$/, Re = /^(?:(`{3,})[^`]*|(~{3,}).*)$/s, ze = /^[ \t]*(?:[^\s>#\-+*_=~`<|:[\d]|\*\*[^\s*]|\d+(?![\d.)]))/, Be = /<(?:[!?]|\/?(?:blockquote|code|kbd|pre|q|samp|script|style|template|textarea)(?:[\s/>]|$))/i;
function glance(e) {
	let t = linesOf$1(e.startsWith("﻿") ? ` ${e.slice(1)}` : e), n = new Look();
	return t.forEach((e, t) => {
		n.at(e, t + 1);
	}), n.end();
}
function linesOf$1(e) {
	return e.includes("\r") ? e.split(/\r\n|\n|\r/) : e.split("\n");
}
var Look = class {
	#e = [];
	#t = !1;
	#n = !1;
	#r = null;
	#i = null;
	#a = !1;
	#o = !1;
	at(e, t) {
		this.#o ? commandIn(e.trimStart(), t) !== null && (this.#e = null) : this.#i === null ? Ne.test(e) ? this.#u(e, e, t) : Pe.test(e) ? this.#d() : this.#c(e, t) : this.#s(e, this.#i);
	}
	end() {
		return this.#d(), {
			commands: this.#e,
			words: this.#t || (this.#n ? null : !1)
		};
	}
	#s(e, t) {
		(Le.exec(e)?.[1] ?? "").startsWith(t) ? this.#i = null : this.#t ||= /\S/.test(e);
	}
	#c(e, t) {
		let n = this.#a || this.#r !== null && this.#r.kind !== "words", r = n ? e : e.replace(/^ {1,3}/, ""), i = Re.exec(r), a = this.#r?.html === !0;
		Be.test(e) || i !== null && a || n && Fe.test(e) ? this.#l(e, t) : i === null ? Ie.test(r) && !a ? (this.#d(), this.#t ||= /[\p{L}\p{N}]/u.test(r), this.#n ||= !this.#t) : this.#u(r, e, t) : (this.#d(), this.#i = i[1] ?? i[2] ?? null);
	}
	#l(e, t) {
		this.#r ??= begun("other"), this.#r.kind = "other", this.#d(), this.#o = !0, this.at(e, t);
	}
	#u(e, t, n) {
		let r = ze.test(e), i = this.#r === null, a = r && !/^[ \t]/.test(e) ? "words" : e.startsWith(">") ? "quotation" : "other", o = this.#r ??= begun(a);
		i && /^(?:[-*+] )?\p{L}/u.test(e) && (this.#t = !0), o.html ||= e.trimStart().startsWith("<"), (o.kind === "quotation" ? a !== "quotation" : !r) && (o.kind = "other");
		let s = commandIn(o.kind === "words" ? t : t.trimStart(), n);
		s === null ? o.words = !0 : (o.commands.push(s), o.ticked && (o.kind = "other")), o.ticked ||= t.includes("`");
	}
	#d() {
		let e = this.#r;
		this.#r = null, e !== null && (e.kind === "words" ? (this.#e?.push(...e.commands), this.#t ||= e.words) : (this.#a = !0, e.commands.length > 0 && (this.#e = null), e.kind === "other" && (this.#n = !0)));
	}
};
function begun(e) {
	return {
		kind: e,
		commands: [],
		words: !1,
		ticked: !1,
		html: !1
	};
}
// src/ticket/html-comment.ts
function uncommented(e) {
	let t = "", n = 0;
	for (;;) {
		let r = e.indexOf("<!--", n), i = r === -1 ? -1 : e.indexOf("-->", r + 2);
		if (i === -1) return t + e.slice(n);
		t += e.slice(n, r), n = i + 3;
	}
}
// src/ticket/said.ts
var Said = class {
	#e;
	#t = null;
	#n = null;
	constructor(e) {
		this.#e = e;
	}
	get atAGlance() {
		return this.#t ??= glance(this.#e);
	}
	get commands() {
		return mayCommand(this.#e) ? this.atAGlance.commands ?? this.#r()?.commands ?? [] : [];
	}
	get hasSubstance() {
		return /^(?:[-*+] )?\p{L}/u.test(this.#e) ? !0 : this.atAGlance.words ?? this.#r()?.words ?? !0;
	}
	get isUnread() {
		return mayCommand(this.#e) && this.atAGlance.commands === null && (0,_template_js__WEBPACK_IMPORTED_MODULE_5__.l)(this.#e);
	}
	#r() {
		if (this.#n === null && !(0,_template_js__WEBPACK_IMPORTED_MODULE_5__.l)(this.#e)) {
			let { commands: e, substance: t } = readInFull(this.#e);
			this.#n = {
				commands: e,
				words: t !== ""
			};
		}
		return this.#n;
	}
};
function readInFull(e) {
	let t = (0,_template_js__WEBPACK_IMPORTED_MODULE_5__.d)(e), n = spokenLines(e, t).flatMap(({ text: e, line: t }) => commandIn(e, t) ?? []);
	return {
		commands: n,
		substance: substanceOf(e, t, n)
	};
}
function substanceOf(e, t, n) {
	let r = new Set(n.map(({ line: e }) => e));
	return linesOf(t, (t) => {
		let n = e.slice(t.position?.start.offset, t.position?.end.offset);
		if (t.type !== "paragraph") return t.type === "html" ? untagged(n) : (0,_lib_js__WEBPACK_IMPORTED_MODULE_9__.t)(t);
		let i = t.position?.start.line ?? 1;
		return untagged(n.split(/\r\n|\n|\r/).filter((e, t) => !r.has(i + t)).join("\n"));
	});
}
function linesOf(e, t) {
	let n = [], visit = (e) => {
		e.type !== "blockquote" && e.type !== "definition" && (e.type !== "paragraph" && e.type !== "heading" && e.type !== "tableCell" && "children" in e ? e.children.forEach(visit) : n.push(t(e).trim()));
	};
	return visit(e), n.filter((e) => e !== "").join("\n");
}
function untagged(e) {
	return uncommented(e).replace(/<\/?(?!img\b)[a-z][^<>]*>/gi, "");
}
function spokenLines(e, t) {
	let n = [], r = 0;
	for (let i of t.children) {
		if (i.type === "html" && (r = unspoken(i.value, [], r).depth), i.type !== "paragraph") continue;
		let t = i.position?.start.offset ?? 0, a = e.slice(t, i.position?.end.offset ?? t), o = unspoken(a, codeRanges(i, t), r);
		r = o.depth;
		let s = i.position?.start.line ?? 1, c = 0, l = 0;
		for (let e of a.split(/\r\n|\n|\r/)) {
			for (; (o.ranges[l]?.end ?? Infinity) <= c;) l += 1;
			c < (o.ranges[l]?.start ?? Infinity) && n.push({
				text: e,
				line: s
			}), s += 1, c += e.length + (a.startsWith("\r\n", c + e.length) ? 2 : 1);
		}
	}
	return n;
}
function codeRanges(e, t) {
	return e.children.flatMap((e) => e.type !== "inlineCode" || e.position === void 0 ? [] : [{
		start: (e.position.start.offset ?? t) - t,
		end: (e.position.end.offset ?? t) - t
	}]);
}
const Ve = /<!--|<(\/?)(?:blockquote|code|kbd|pre|q|samp|script|style|template|textarea)(?=[\s/>])/gi;
function unspoken(e, t, n) {
	let r = [...t], i = n, a = 0, o = 0, s = 0, c = !1;
	for (let { 0: n, 1: l, index: u } of e.matchAll(Ve)) {
		for (; (t[s]?.end ?? Infinity) <= u;) s += 1;
		if (!(u < o || u >= (t[s]?.start ?? Infinity))) {
			if (n === "<!--") {
				let t = c ? -1 : e.indexOf("-->", u + 2);
				if (c = t === -1, c) continue;
				o = t + 3, r.push({
					start: u,
					end: o
				});
			} else l === "" ? (i === 0 && (a = u), i += 1) : i > 0 && (--i, i === 0 && r.push({
				start: a,
				end: u
			}));
		}
	}
	return i > 0 && r.push({
		start: a,
		end: e.length
	}), {
		ranges: merged$1(r),
		depth: i
	};
}
function merged$1(e) {
	let t = [];
	for (let n of e.toSorted((e, t) => e.start - t.start)) {
		let e = t.at(-1);
		e !== void 0 && n.start <= e.end ? t[t.length - 1] = {
			start: e.start,
			end: Math.max(e.end, n.end)
		} : t.push(n);
	}
	return t;
}
// src/rules/new-ticket.ts
function newTicketLink({ issue: e, form: t }, n) {
	let r = new URL(e.url.replace(/\/\d+$/, "/new"));
	t !== null && r.searchParams.set("template", t.file), r.searchParams.set("title", n);
	let i = t === null ? "body" : t.opening;
	return i !== null && r.searchParams.set(i, `${n}.\n\n`), r.href;
}
// src/rules/bystander.ts
const bystander = (e) => {
	let { ticket: t, policy: n } = e;
	if (n.intake.bystanders === "ignore" || !isOpen(e) || t.issue.locked) return [];
	let r = t.messages.filter(({ role: e, substantive: t, event: n }) => e === "bystander" && t && !mayHoldCommand(n));
	return [...Map.groupBy(r, ({ by: e }) => e.login)].flatMap(([n, [r]]) => r?.by.kind !== "human" || !isNews(e, r.at) || t.ownDeletions.some((e) => e >= r.at) ? [] : [{
		kind: "comment",
		rule: "bystander",
		because: "Somebody wrote on a ticket that is not theirs.",
		deadline: r.at,
		key: keyOf$1("bystander", n.toLowerCase()),
		document: "bystander",
		facts: {
			to: [n],
			requester: t.requester.login,
			link: newTicketLink(t, `Re: #${String(t.issue.number)}`)
		}
	}]);
};
function mayHoldCommand(e) {
	return (new Said(e.body).atAGlance.commands ?? []).length > 0;
}
// src/ticket/commands/authority.ts
function openTo({ spec: e, who: t }) {
	return t === null ? e.by : e.customersOwn === !0 ? t.filter((e) => e === "customer") : t;
}
function authorityFor(e, t) {
	let n = openTo(e), r = n.includes("staff") || t.groups.some((e) => n.includes(e));
	return t.staff && r ? "staff" : t.customer && n.includes("customer") ? "customer" : null;
}
// src/ticket/commands/command.ts
function consequencesOf(e, ...t) {
	let isWanted = (e) => t.includes(e.kind), n = [];
	for (let t of e) for (let e of t.consequences) isWanted(e) && n.push({
		command: t,
		consequence: e
	});
	return n;
}
function doneOf(e) {
	return e.filter((e) => e.outcome === "done");
}
function commanded({ line: e, word: t }, n = "") {
	return {
		kind: "commanded",
		by: e.by.login,
		words: `${t} ${n}`.trim()
	};
}
// src/ticket/commands/interpret.ts
function interpret(e, t, n, r, i) {
	let a = settingFor(e.name, r), o = a?.spec.name ?? null;
	if (!n.staff && !n.customer) return {
		line: e,
		role: t,
		name: o,
		outcome: "ignored"
	};
	if (a === null) return unknown(e, t, n, r);
	let failed = (n, r, i, a = []) => ({
		line: e,
		role: t,
		name: o,
		outcome: n,
		reason: r,
		nearest: i,
		openTo: a
	});
	if (!a.enabled) return failed("refused", { kind: "switched_off" }, null);
	let s = authorityFor(a, n);
	if (s === null) return failed("refused", { kind: "not_yours" }, null, openTo(a));
	let { spec: c, word: l } = a, u = c.read(e.args, i);
	if (!("outcome" in u)) {
		let { consequences: r, why: i, refusedOn: a } = u, o = c.onlyOpen === !0;
		return {
			line: e,
			role: t,
			name: c.name,
			outcome: "done",
			word: l,
			onlyOpen: o,
			as: s,
			principal: n,
			consequences: r,
			why: i,
			refusedOn: a
		};
	}
	let { outcome: d, reason: f, meant: p } = u;
	return failed(d, f, p === null ? usage(a) : `/${l} ${p}`);
}
function usage({ spec: e, word: t }) {
	return `/${t} ${e.args}`.trim();
}
const He = new WeakMap();
function settingFor(e, t) {
	let n = He.get(t);
	if (n === void 0) {
		let e = Object.values(t), r = e.filter(({ enabled: e }) => !e), i = e.filter(({ enabled: e }) => e);
		n = new Map([...r.map((e) => [e.spec.name, e]), ...i.map((e) => [e.word, e])]), He.set(t, n);
	}
	return n.get(e) ?? null;
}
function unknown(e, t, n, r) {
	let i = Object.values(r), a = new Map(i.filter(({ enabled: e }) => e).map((e) => [e.word, e])), o = i.find(({ spec: t }) => t.name === e.name), s = e.name.length < 4 ? void 0 : (0,_format_js__WEBPACK_IMPORTED_MODULE_10__._)(e.name, a.keys()).nearest, c = o ?? (s === void 0 ? void 0 : a.get(s));
	return c === void 0 ? {
		line: e,
		role: t,
		name: null,
		outcome: "ignored"
	} : {
		line: e,
		role: t,
		name: null,
		outcome: "not_understood",
		reason: { kind: "unknown" },
		nearest: usage(c),
		openTo: authorityFor(c, n) === null ? openTo(c) : []
	};
}
// src/ticket/commands/line.ts
function commandLinesIn({ event: e, place: t, said: n }) {
	let { commands: r } = n;
	if (r.length === 0) return [];
	let i = e.edits.flatMap((e) => e.text === null ? [] : [{
		at: e.at,
		by: e.editor,
		written: written$2(e.text)
	}]);
	return lastOfEach(r).map((n) => {
		let { at: r, by: a } = originOf(n, e, i), { name: o, args: s, line: c } = n;
		return {
			name: o,
			args: s,
			line: c,
			at: r,
			by: a,
			comment: e,
			place: t
		};
	});
}
function lastOfEach(e) {
	if (e.length === 1) return e;
	let t = new Map(e.map((e) => [wording(e), e]));
	return e.filter((e) => t.get(wording(e)) === e);
}
function isWrittenBy({ actor: e, at: t, lastEditedAt: n, edits: r }, i) {
	return r.length === 0 ? i(e, n ?? t) : i(e, t) || r.some((e) => i(e.editor, e.at));
}
function originOf(e, t, n) {
	let r = t.edits.at(-1);
	if (r === void 0) return {
		at: t.lastEditedAt ?? t.at,
		by: t.actor
	};
	let i = wording(e), a = null;
	for (let { at: e, by: r, written: o } of n) o.has(i) ? a ??= e <= t.at ? {
		at: t.at,
		by: t.actor
	} : {
		at: e,
		by: r
	} : a = null;
	return a ?? {
		at: r.at,
		by: r.editor
	};
}
function isOwedAnswer(e, t) {
	return e.minimized || !mayCommand(e.body) ? !1 : Math.max(e.at, e.lastEditedAt ?? 0) >= t - 2592e5;
}
function written$2(e) {
	return new Set(new Said(e).commands.map(wording));
}
function wording({ name: e, args: t }) {
	return `${e} ${t}`;
}
// src/rules/commands.ts
const commands = (e) => {
	let { commands: t, messages: n } = e.ticket;
	if (!t.some(({ line: t }) => isNews(e, t.at)) && n.every(({ event: e }) => e.reacted.length === 0)) return [];
	let r = Map.groupBy(t, ({ line: e }) => e.comment);
	return [...n.flatMap(({ event: t }) => reaction(e, t, r.get(t) ?? [])), ...[...r.values()].flatMap((t) => [...refusals(e, t), ...replies(e, t)])];
}, Ue = [
	"done",
	"not_understood",
	"refused"
];
function reaction(e, t, n) {
	if (n.length === 0 && t.reacted.length === 0 || !isOwedAnswer(t, e.now)) return [];
	let r = n.filter(({ outcome: e }) => e !== "ignored");
	if (!r.some(({ line: t }) => isNews(e, t.at)) && (r.length > 0 || t.reacted.length === 0)) return [];
	let i = Ue.findLast((e) => r.some(({ outcome: t }) => t === e)) ?? null;
	if (t.reacted.length === (i === null ? 0 : 1) && t.reacted[0] === (i ?? void 0)) return [];
	let { id: a, reacted: o } = t;
	return [{
		kind: "reaction",
		rule: "commands",
		because: "Whoever gives a command sees what came of it.",
		deadline: t.at,
		comment: a,
		reacted: o,
		wanted: i
	}];
}
function refusals(e, t) {
	let n = t.filter(isFailed);
	return n.length === 0 ? [] : [...Map.groupBy(n, ({ line: e }) => e.at)].flatMap(([t, n]) => {
		let [r] = n;
		if (r === void 0) return [];
		let i = {
			by: r.line.by.login,
			commands: n.map(refused),
			help: helpCommand(e)
		};
		return answered$2(e, t, keyOf$1("refusal", r.line.comment.id, t), "A command was not carried out.", {
			kind: "comment",
			document: "refusal",
			facts: i
		});
	});
}
function isFailed(e) {
	return e.outcome === "refused" || e.outcome === "not_understood";
}
function refused({ line: e, reason: t, nearest: n, openTo: r }) {
	let i = `/${e.name} ${e.args}`.trim();
	return {
		written: i.length > 120 ? `${i.slice(0, 120)}…` : i,
		reason: t,
		usage: n,
		openTo: r
	};
}
function replies(e, t) {
	let n = consequencesOf(doneOf(t), "reply");
	return n.length === 0 ? [] : ["help", "explain"].flatMap((t) => {
		let r = n.findLast(({ consequence: e }) => e.reply === t)?.command;
		if (r === void 0) return [];
		let { at: i, by: a, comment: o } = r.line, [s, c] = t === "help" ? ["Somebody asked for help.", {
			kind: "comment",
			document: "help",
			facts: helpFor(e, r)
		}] : ["Somebody asked how it stands.", {
			kind: "explain",
			by: a.login,
			to: r.as
		}];
		return answered$2(e, i, keyOf$1(t, o.id), s, c);
	});
}
function answered$2(e, t, n, r, i) {
	let { issue: a, ownDeletions: o } = e.ticket;
	return a.locked || !isNews(e, t) || o.some((e) => e >= t) ? [] : [{
		...i,
		rule: "commands",
		because: r,
		deadline: t,
		key: n
	}];
}
function helpFor({ policy: e }, { line: t, principal: n }) {
	let r = Object.values(e.commands).filter((e) => e.enabled && authorityFor(e, n) !== null);
	return {
		by: t.by.login,
		commands: r.map((e) => ({
			name: e.spec.name,
			usage: usage(e),
			does: e.spec.does
		}))
	};
}
function helpCommand({ policy: e }) {
	return e.commands.help.enabled ? usage(e.commands.help) : null;
}
// src/sla/clocks/rounds.ts
function untilFirst({ stretches: e }, t) {
	let n = [];
	for (let [r, i] of e.entries()) {
		if (t !== null && r > 0 && t.at <= i.from) break;
		let e = firstEnd(t, i.end);
		if (n.push({
			cycle: r + 1,
			startedAt: i.from,
			startedBy: i.begunBy,
			end: e
		}), e === null || e === t) break;
	}
	return n;
}
function closedGaps({ closures: e }, t) {
	return e.flatMap((e) => e.reopenedAt === null || e.at >= t ? [] : [{
		from: e.at,
		to: e.reopenedAt,
		why: { kind: "was_closed" },
		endedBy: { kind: "was_reopened" }
	}]);
}
function outsideProject({ projectSpells: e }, t) {
	let n = e.find(({ to: e }) => e === null)?.from ?? _instant_js__WEBPACK_IMPORTED_MODULE_6__.s, r = e.filter(({ to: e }) => e !== null);
	return e.length === 0 ? [...t] : t.filter((e) => e.startedAt < n).map((e) => ({
		...e,
		gaps: [...e.gaps ?? [], ...r].sort((e, t) => e.from - t.from),
		end: firstEnd(e.end, n === _instant_js__WEBPACK_IMPORTED_MODULE_6__.s ? null : {
			at: n,
			by: { kind: "became_project" },
			how: "cancelled"
		})
	}));
}
function firstEnd(...e) {
	let t = null;
	for (let n of e) n != null && (t === null || n.at < t.at) && (t = n);
	return t;
}
// src/sla/clocks/work.ts
function resolution({ ticket: e, stretches: t }) {
	return t.map((t, n) => ({
		cycle: n + 1,
		startedAt: e.openedAt,
		startedBy: e.begunBy,
		end: t.end,
		gaps: closedGaps(e, t.from)
	}));
}
function ownership({ ticket: e, stretches: t }) {
	let n = [];
	for (let r of t) {
		let t = r.end?.at ?? _instant_js__WEBPACK_IMPORTED_MODULE_6__.s;
		for (let [i, a] of e.owners.entries()) {
			let o = e.owners[i + 1], s = (0,_instant_js__WEBPACK_IMPORTED_MODULE_6__.m)(a.at, r.from);
			if (a.value.length > 0 || s >= (0,_instant_js__WEBPACK_IMPORTED_MODULE_6__.d)(o?.at ?? _instant_js__WEBPACK_IMPORTED_MODULE_6__.s, t)) continue;
			let c = a.at > r.from ? { kind: "nobody_left" } : r.begunBy, l = o?.value[0], u = o === void 0 || l === void 0 ? null : stopped(o.at, {
				kind: "took",
				by: l
			}), d = r.end === null ? null : {
				...r.end,
				how: "cancelled"
			};
			n.push({
				cycle: n.length + 1,
				startedAt: s,
				startedBy: c,
				end: firstEnd(u, d)
			});
		}
	}
	return n;
}
function staffComment({ messages: e }, t) {
	let n = null;
	for (let r of e) r.role !== "staff" || r.at < t || !r.substantive && r.at >= Y || (n === null || r.at < n.at) && (n = r);
	return n === null ? null : stopped(n.at, {
		kind: "commented",
		by: n.by.login
	});
}
function silence$1(e) {
	let { ticket: t } = e, n = t.owners.find((e) => takers(e).length > 0), r = t.signals.find((e) => e.kind === "ack");
	return untilFirst(e, firstEnd(staffComment(t, _instant_js__WEBPACK_IMPORTED_MODULE_6__.t), n === void 0 ? null : stopped(n.at, {
		kind: "took",
		by: takers(n)[0] ?? ""
	}), r === void 0 ? null : stopped(r.at, {
		kind: "acknowledged",
		by: r.by.login
	})));
}
function unanswered$1(e) {
	let { ticket: t } = e, n = t.signals.find(({ kind: e }) => e === "ack"), r = n === void 0 ? null : stopped(n.at, {
		kind: "acknowledged",
		by: n.by.login
	});
	return untilFirst(e, firstEnd(staffComment(t, _instant_js__WEBPACK_IMPORTED_MODULE_6__.t), r));
}
function escalation$1({ ticket: e, answers: t, stretches: n }) {
	let r = [...t.map(({ at: e, by: t }) => ({
		at: e,
		by: {
			kind: "answered",
			by: t.login
		}
	})), ...e.owners.flatMap((e) => {
		let [t] = takers(e);
		return t === void 0 ? [] : [{
			at: e.at,
			by: {
				kind: "took",
				by: t
			}
		}];
	})];
	return r.sort((e, t) => e.at - t.at), n.flatMap((t, i) => {
		let a = n[i - 1]?.end?.at ?? _instant_js__WEBPACK_IMPORTED_MODULE_6__.t, o = i > 0 && isTaken$1(e, t.from) ? {
			at: t.from,
			by: t.begunBy
		} : r.find(({ at: e }) => e > a && e < (t.end?.at ?? _instant_js__WEBPACK_IMPORTED_MODULE_6__.s));
		if (o === void 0) return [];
		let s = (0,_instant_js__WEBPACK_IMPORTED_MODULE_6__.m)(o.at, t.from), c = e.signals.find((t) => t.kind === "escalated" && t.at >= s && !isTakenBack(e, t.at)), l = c === void 0 ? null : stopped(c.at, {
			kind: "escalated",
			by: c.by.login
		});
		return [{
			cycle: i + 1,
			startedAt: s,
			startedBy: o.by,
			end: firstEnd(l, t.end)
		}];
	});
}
function isTaken$1({ owners: e }, t) {
	let n = e.findLast((e) => e.at <= t);
	return n !== void 0 && takers(n).length > 0;
}
function pendingClose({ silentWaits: e }) {
	return e.map((e, t) => ({
		cycle: t + 1,
		startedAt: e.from,
		startedBy: e.begunBy,
		end: e.to === null || e.endedBy === null ? null : stopped(e.to, e.endedBy)
	}));
}
function writeUp(e, t) {
	return e.closures.flatMap((n, r) => {
		if (n.reason !== "completed" || n.at < e.openedAt) return [];
		let i = e.signals.find((e) => e.at > n.at && (e.kind === "post_mortem_done" || t === "organised" && e.kind === "post_mortem_owned")), a = firstEnd(i === void 0 ? null : stopped(i.at, {
			kind: "said_so",
			by: i.by.login
		}), n.reopenedAt === null ? null : {
			at: n.reopenedAt,
			by: {
				kind: "reopened",
				by: n.reopenedBy?.login ?? "ghost"
			},
			how: "cancelled"
		}), o = {
			kind: "closed",
			by: n.by.login
		};
		return [{
			cycle: r + 1,
			startedAt: n.at,
			startedBy: o,
			end: a
		}];
	});
}
function stopped(e, t) {
	return {
		at: e,
		by: t,
		how: "stopped"
	};
}
// src/sla/early-hand-over.ts
function withHandOvers(e, t, n, r, i) {
	let a = [];
	for (let o of t.ticket.handOvers) {
		if (o.at > i) break;
		let s = o.at < Y ? null : stepFor(o, n, r), c = s?.step.to ?? o.group;
		if (c === null || holderAt(t, [...e, ...a], o.at) === c) continue;
		let l = Math.floor(o.posted / _instant_js__WEBPACK_IMPORTED_MODULE_6__.c);
		for (; a.some((e) => e.cycle === l);) l += 1;
		let u = {
			step: s?.place ?? 1,
			at: o.at,
			to: c,
			page: s?.step.page ?? null,
			clock: null,
			handOver: o
		};
		a.push({
			rule: s?.rule ?? Ge,
			cycle: l,
			reached: [u],
			next: null
		});
	}
	if (a.length === 0) return [...e];
	let isMade = (e, { step: n, at: r }) => a.some(({ rule: i, reached: [a] }) => i !== e.rule || a?.step !== n || a.at > r ? !1 : stretchAt(t, a.at) === e.cycle && (a.handOver?.withdrawnAt ?? _instant_js__WEBPACK_IMPORTED_MODULE_6__.s) > r);
	return [...e.map((e) => ({
		...e,
		reached: e.reached.filter((t) => !isMade(e, t))
	})), ...a];
}
const We = [
	"taken",
	"unanswered",
	"silence",
	"opened"
];
function stepFor({ at: e, group: t }, { escalation: n }, r) {
	for (let i of We) {
		let a = r.get(i) ?? [], o = (a.findLast(({ from: t }) => t <= e) ?? a[0])?.rule, s = n.find((e) => e.on === i && e.name === o);
		if (s === void 0) continue;
		let c = [s, ...s.ladder], l = c.findIndex(({ to: e }) => e !== null && (t === null || e === t)), u = c[l];
		if (u !== void 0) return {
			rule: s,
			place: l + 1,
			step: u
		};
	}
	return null;
}
function holderAt({ stretches: e }, t, n) {
	let r = e.flatMap(({ from: e, end: t }) => [e, t?.at ?? _instant_js__WEBPACK_IMPORTED_MODULE_6__.s]).findLast((e) => e <= n) ?? _instant_js__WEBPACK_IMPORTED_MODULE_6__.t;
	return t.flatMap(({ reached: e }) => e).filter((e) => e.to !== null && e.at >= r && e.at <= n && (e.handOver?.withdrawnAt ?? _instant_js__WEBPACK_IMPORTED_MODULE_6__.s) > n).sort((e, t) => e.at - t.at).at(-1)?.to ?? null;
}
function stretchAt({ stretches: e }, t) {
	return e.findLastIndex(({ from: e }) => e <= t) + 1;
}
const Ge = {
	name: "",
	on: "taken",
	unassign: !1,
	tellCustomer: !0
};
// src/ticket/facts.ts
function selects(e, t) {
	let among = (e, t) => e === void 0 || t !== null && e.some((e) => e.toLowerCase() === t.toLowerCase());
	return among(e.severity, t.severity) && among(e.tier, t.tier) && (e.customer === void 0 || t.vip && e.customer.includes("vip") || among(e.customer, t.customer)) && among(e.type, t.type) && (e.form?.includes("any") === !0 ? t.form !== null : among(e.form, t.form)) && (e.label === void 0 || e.label.some((e) => t.labels.has(labelKey(e)))) && among(e.repository, t.repository) && (e.incident === void 0 || e.incident === t.incident) && (e.opened?.during?.isOpen(t.openedAt) ?? !0) && !(e.opened?.outside?.isOpen(t.openedAt) ?? !1);
}
const Ke = new Set();
function factsAt(e, t, n, r) {
	let { words: i, repository: a, openedAt: o } = t, s = said(i.form, n) ?? t.form, c = valueAt(t.standing, n)?.customer ?? null, l = {
		tier: c?.tier ?? null,
		customer: c?.name ?? null,
		vip: c?.vip ?? !1,
		type: valueAt(t.type, n) ?? null,
		form: s,
		repository: a,
		openedAt: o,
		severity: r,
		labels: valueAt(t.labels, n) ?? Ke,
		incident: !1,
		project: said(i.project, n) ?? !1
	}, u = s !== null && (e.intake.forms.get(s)?.incident ?? !1) || e.incidents !== null && selects(e.incidents, l);
	return {
		...l,
		incident: said(i.incident, n) ?? u
	};
}
function momentsOf$2({ selectedLabels: e }, { standing: t, type: n, labels: r, words: i, openedAt: a }) {
	let o = [a], add = ({ at: e }) => o.push(e);
	for (let e of [
		t,
		n,
		i.incident,
		i.project,
		i.form
	]) e.forEach(add);
	for (let t of e) r.forEach((e, n) => {
		e.value.has(t) !== (r[n - 1]?.value.has(t) ?? !1) && add(e);
	});
	return (0,_instant_js__WEBPACK_IMPORTED_MODULE_6__.l)(o);
}
function factsOver(e, t, n, r) {
	return (0,_instant_js__WEBPACK_IMPORTED_MODULE_6__.l)([...n, ...r.map(({ at: e }) => e)]).map((n) => ({
		at: n,
		value: factsAt(e, t, n, r.findLast((e) => e.at <= n)?.severity ?? null)
	}));
}
function said(e, t) {
	return e.findLast((e) => e.at <= t)?.value;
}
// src/sla/chosen-rules.ts
const qe = {
	rule: null,
	target: null,
	pauses: [],
	warnAt: null,
	minimumRemaining: null
};
function ruleFor(e, t, n) {
	return e.find(({ when: e, effective: r }) => (r ?? _instant_js__WEBPACK_IMPORTED_MODULE_6__.t) <= n && selects(e, t)) ?? null;
}
var ChosenRules = class {
	#e;
	#t;
	#n;
	#r;
	#i;
	constructor(e, t) {
		this.#e = e, this.#t = momentsOf$1(e, t);
		let n = t.findIndex(({ value: e }) => e.severity !== null);
		this.#n = n === 0 ? void 0 : t[n], this.#r = this.#t.map(({ at: t, value: n }) => ({
			from: t,
			knownFrom: t,
			rule: ruleFor(e, n, t)
		}));
	}
	periods(e) {
		let t = periodsOf$1(this.#r, e), n = this.#n;
		return n === void 0 || t.some(({ target: e, from: t }) => e !== null && t < n.at) ? t : periodsOf$1(this.#a(n), e);
	}
	#a({ at: e, value: { severity: t, incident: n } }) {
		return this.#i ??= this.#r.map((r, i) => {
			let a = this.#t[i];
			if (a === void 0 || a.at >= e) return r;
			let o = ruleFor(this.#e, {
				...a.value,
				severity: t,
				incident: n
			}, a.at);
			return {
				from: a.at,
				knownFrom: e,
				rule: o
			};
		});
	}
};
function momentsOf$1(e, t) {
	let [n] = t;
	if (n === void 0 || e.length === 0) return t.slice(0, 1);
	let r = e.flatMap((e) => e.effective ?? []).filter((e) => e > n.at);
	return r.length === 0 ? t : [...new Set([...t.map(({ at: e }) => e), ...r])].sort((e, t) => e - t).map((e) => ({
		at: e,
		value: valueAt(t, e) ?? n.value
	}));
}
function periodsOf$1(e, t) {
	let n = [], r;
	for (let { from: i, knownFrom: a, rule: o } of e) {
		if (o === r) continue;
		r = o;
		let e = (o === null ? null : t(o)) ?? qe, s = n.at(-1);
		(s?.rule !== e.rule || s.target !== e.target) && n.push({
			from: i,
			knownFrom: a,
			...e
		});
	}
	return n;
}
// src/sla/target-period.ts
function promisedPeriods(e, t) {
	return t.periods(({ name: t, targets: n, pauses: r, warnAt: i, minimumRemaining: a }) => {
		let o = n[e];
		return o === void 0 ? null : {
			rule: t,
			target: o,
			pauses: r[e],
			warnAt: i,
			minimumRemaining: a
		};
	});
}
function deskSetting(e, t, n) {
	return {
		rule: e,
		target: t,
		pauses: n,
		warnAt: null,
		minimumRemaining: null
	};
}
function lastingPeriod(e, t) {
	return e.slice(0, 1).map(({ at: e }) => ({
		from: e,
		knownFrom: e,
		...t
	}));
}
function agreedPeriods(e, t, n, r) {
	if (t.length === 0) return e;
	let i = new Set([...e.map(({ from: e }) => e), ...t.map(({ at: e }) => e)]), a = [];
	for (let o of [...i].sort((e, t) => e - t)) {
		let i = e.findLast((e, t) => t === 0 || e.from <= o);
		if (i === void 0) continue;
		let s = t.findLast(({ at: e }) => e <= o), c = s?.value ?? null;
		if (c === null) a.push({
			...i,
			from: o,
			knownFrom: (0,_instant_js__WEBPACK_IMPORTED_MODULE_6__.m)(i.knownFrom, o)
		});
		else if (s?.at === o) {
			let e = n === "promise" ? {
				...qe,
				rule: "agreed date",
				target: until(c, r)
			} : qe;
			a.push({
				...e,
				from: o,
				knownFrom: o
			});
		}
	}
	return a;
}
function until(e, { startedAt: t, gaps: n = [] }) {
	let r = e - t;
	for (let { from: i, to: a } of n) r -= Math.max(0, (0,_instant_js__WEBPACK_IMPORTED_MODULE_6__.d)(a ?? e, e) - (0,_instant_js__WEBPACK_IMPORTED_MODULE_6__.m)(i, t));
	return {
		within: Math.max(0, r),
		calendar: (0,_format_js__WEBPACK_IMPORTED_MODULE_10__.h)("24x7", "UTC"),
		text: _template_js__WEBPACK_IMPORTED_MODULE_5__.y
	};
}
// src/sla/span.ts
function segments(e, t, n, r, i) {
	let a = t ?? _instant_js__WEBPACK_IMPORTED_MODULE_6__.s;
	if (a <= e) return [];
	let o = [], s = e, c = n;
	for (let e of [...i].sort((e, t) => e.from - t.from)) {
		let t = e.to ?? _instant_js__WEBPACK_IMPORTED_MODULE_6__.s;
		if (e.from >= a || t <= (0,_instant_js__WEBPACK_IMPORTED_MODULE_6__.m)(s, e.from)) continue;
		e.from > s && o.push({
			from: s,
			to: e.from,
			running: !0,
			begunBy: c,
			endedBy: e.why
		});
		let n = (0,_instant_js__WEBPACK_IMPORTED_MODULE_6__.m)(e.from, s), i = (0,_instant_js__WEBPACK_IMPORTED_MODULE_6__.d)(t, a), l = t < a ? e.endedBy : r, u = o.at(-1), d = i === _instant_js__WEBPACK_IMPORTED_MODULE_6__.s ? null : i;
		if (u?.running === !1 ? o[o.length - 1] = {
			...u,
			to: d,
			endedBy: l
		} : o.push({
			from: n,
			to: d,
			running: !1,
			begunBy: e.why,
			endedBy: l
		}), s = i, c = e.endedBy ?? c, s >= a) return o;
	}
	return o.push({
		from: s,
		to: t,
		running: !0,
		begunBy: c,
		endedBy: r
	}), o;
}
// src/sla/stint.ts
var Stint = class {
	period;
	target;
	segments;
	within;
	#e;
	#t;
	constructor(e, t, n, r, i) {
		this.period = n, this.target = r, this.segments = i, this.#e = e.startedAt;
		let { minimumRemaining: a, from: o } = n;
		this.within = a !== null && isReplacement(e, t) ? Math.max(r.within, this.elapsed(o) + a) : r.within;
	}
	get due() {
		return this.#t ??= this.after(this.within);
	}
	elapsed(e) {
		let { calendar: t } = this.target, n = 0;
		for (let r of this.segments) !r.running || r.from >= e || (n += t.between(r.from, (0,_instant_js__WEBPACK_IMPORTED_MODULE_6__.d)(r.to ?? e, e)));
		return n;
	}
	after(e) {
		let { calendar: t } = this.target;
		if (this.segments.length === 0) return t.add(this.#e, e);
		let n = this.segments.at(-1), r = e;
		for (let e of this.segments) {
			if (!e.running) continue;
			if (e.to === null || e === n) return t.add(e.from, r);
			let i = t.between(e.from, e.to);
			if (r > 0 ? r <= i : i > 0) return t.add(e.from, r);
			r -= i;
		}
		return null;
	}
};
function isReplacement({ periods: e, startedAt: t }, n) {
	return e.some(({ target: r }, i) => i < n && r !== null && (e[i + 1]?.from ?? 0) > t);
}
var Stints = class {
	#e;
	#t;
	#n = null;
	constructor(e, t) {
		this.#e = e, this.#t = t;
	}
	at(e) {
		let t = this.#e.periods[e];
		if (t === void 0 || t.target === null) return null;
		let n = this.#n;
		if (n?.period === t) return n;
		let r = n?.period.pauses === t.pauses ? n.segments : this.#r(t);
		return this.#n = new Stint(this.#e, e, t, t.target, r);
	}
	#r({ pauses: e }) {
		let { startedAt: t, startedBy: n, gaps: r, pauses: i } = this.#e, a = i.filter(({ reason: t }) => e.includes(t)), o = this.#t;
		return segments(t, o?.at ?? null, n, o?.by ?? null, [...r, ...a]);
	}
};
// src/sla/measure.ts
function measure(e, t, n) {
	let { end: r } = e, i = (0,_instant_js__WEBPACK_IMPORTED_MODULE_6__.d)(r?.at ?? _instant_js__WEBPACK_IMPORTED_MODULE_6__.s, t), a = i === r?.at, o = new Stints(e, a ? r : null), s = e.periods.findLastIndex(({ from: n }, r) => r === 0 || n <= e.startedAt || n < i || !a && n <= t), { first: c, missed: l, next: u } = breachesOf(e, o, n, t), d = o.at(s) ?? (c !== null && c.stint.period.from <= t ? c.stint : null);
	if (d === null) return null;
	let { period: f, target: p, within: m, due: h, segments: g } = d, [_ = null] = l, v = g.some((e) => !e.running && e.from <= t && (e.to === null || t < e.to));
	return {
		name: e.name,
		set: e.set,
		cycle: e.cycle,
		rule: f.rule ?? "",
		state: stateOf$2(e, _, v, a),
		live: !a,
		startedAt: e.startedAt,
		startedBy: e.startedBy,
		endedAt: a ? r.at : null,
		endedBy: a ? r.by : null,
		segments: (g.at(-1)?.from ?? i) <= i ? g : g.filter((e) => e.from <= i),
		elapsed: d.elapsed(i),
		target: m,
		targetText: p.text,
		calendar: p.calendar.name,
		zone: p.calendar.zone,
		due: h,
		warn: f.warnAt === null ? null : d.after(Math.round(m * f.warnAt)),
		breachedAt: _,
		newsAt: _ === null || c === null ? null : newsOf(c.broken, c.stint, n),
		nextBreach: u,
		missed: l,
		nags: !0
	};
}
function breachesOf(e, t, n, r) {
	let { periods: i, startedAt: a, repeats: o } = e, s = e.end?.at ?? _instant_js__WEBPACK_IMPORTED_MODULE_6__.s, c = [], l = null;
	for (let u = 0; u < i.length; u += 1) {
		let d = u === 0 ? a : (0,_instant_js__WEBPACK_IMPORTED_MODULE_6__.m)(i[u]?.from ?? a, a), f = (0,_instant_js__WEBPACK_IMPORTED_MODULE_6__.d)(i[u + 1]?.from ?? _instant_js__WEBPACK_IMPORTED_MODULE_6__.s, s), p = f <= d ? null : t.at(u);
		if (p === null) continue;
		let { target: m } = p, h = 0;
		for (let { within: t } = p;; t += m.within) {
			if (h += 1, h > 1e3) {
				let e = p.elapsed((0,_instant_js__WEBPACK_IMPORTED_MODULE_6__.d)(f, (0,_instant_js__WEBPACK_IMPORTED_MODULE_6__.u)(r, _instant_js__WEBPACK_IMPORTED_MODULE_6__.c))) - t;
				t += Math.max(0, Math.floor(e / m.within)) * m.within;
			}
			let i = t === p.within ? p.due : p.after(t);
			if (i === null) break;
			let a = afterGap(e, (0,_instant_js__WEBPACK_IMPORTED_MODULE_6__.m)(i, d));
			if (a >= f) break;
			let u = i < d && l !== null ? null : breachAt(a, p, n, s);
			if (u !== null) {
				if (l ??= {
					broken: a,
					stint: p
				}, u + 1e3 > r) return {
					first: l,
					missed: c,
					next: u
				};
				if (u !== c.at(-1) && c.push(u), !o) return {
					first: l,
					missed: c,
					next: null
				};
			}
			if (!o || m.within <= 0) break;
		}
	}
	return {
		first: l,
		missed: c,
		next: null
	};
}
function afterGap(e, t) {
	let n = t;
	for (let { from: t, to: r } of e.gaps) t <= n && r !== null && n < r && (n = r);
	return n;
}
function breachAt(e, t, n, r) {
	let i = newsOf(e, t, n), { told: a, policySince: o } = n;
	return o === null || o <= i || a.some((t) => t.at < o && t.until > e) ? i : o >= r ? null : o;
}
function newsOf(e, { period: t }, { told: n, deletions: r }) {
	let i = (0,_instant_js__WEBPACK_IMPORTED_MODULE_6__.m)(e, t.knownFrom);
	for (let t of r) t > i && !n.some((n) => n.at >= e && n.at < t) && (i = t);
	return i;
}
function stateOf$2(e, t, n, r) {
	return r && e.end?.how === "cancelled" ? "cancelled" : t === null ? r ? "met" : n ? "paused" : "running" : "breached";
}
// src/sla/escalation.ts
function escalationsOf(e, t, n) {
	if (t.escalation.length === 0 && e.ticket.handOvers.length === 0) return [];
	let r = new Map();
	for (let [n, i] of Map.groupBy(t.escalation, (e) => e.on)) r.set(n, periodsOf(e.ticket, i));
	return withHandOvers(dueEscalations(e, t, r, n), e, t, r, n);
}
function dueEscalations(e, t, n, r) {
	return t.escalation.flatMap((t) => {
		let i = (n.get(t.on) ?? []).map((e) => e.rule === t.name ? e : {
			...e,
			rule: null,
			target: null
		});
		return i.every(({ target: e }) => e === null) ? [] : outsideProject(e, roundsOf(e, t)).flatMap((n) => n.startedAt > r || n.startedAt < (t.effective ?? _instant_js__WEBPACK_IMPORTED_MODULE_6__.t) ? [] : climbed(e, t, n, i, r));
	});
}
function shownAt({ rule: e, reached: t }, n, r) {
	return e.on === "opened" && n === 1 && t[0]?.clock?.target === 0 ? r : (0,_instant_js__WEBPACK_IMPORTED_MODULE_6__.p)(r, _instant_js__WEBPACK_IMPORTED_MODULE_6__.c);
}
function escalationMoments(e) {
	return e.flatMap((e) => [...e.reached.flatMap(({ step: t, at: n, handOver: r }) => r === null ? shownAt(e, t, n) : []), ...e.next === null ? [] : [shownAt(e, e.reached.length + 1, e.next)]]);
}
function acknowledgement(e, { on: t }, { step: n, to: r }, i) {
	let isSeen = ({ at: n, kind: i }) => i === "ack" || i === "escalated" && t !== "unanswered" && !isCallFor(e, r, n), a = t === "unanswered" ? -1 : e.owners.findIndex(({ at: t }, n) => t >= i && newOwner(e, n) !== void 0), o = e.owners[a], s = e.signals.find((e) => e.at >= i && isSeen(e));
	return firstEnd(t === "taken" && n === 1 ? null : staffComment(e, i), o === void 0 ? null : stopped(o.at, {
		kind: "took",
		by: newOwner(e, a) ?? ""
	}), s === void 0 ? null : stopped(s.at, {
		kind: s.kind === "ack" ? "acknowledged" : "escalated",
		by: s.by.login
	}));
}
function isCallFor({ handOvers: e }, t, n) {
	return t !== null && n >= Y && e.some((e) => e.at === n && (e.group ?? t) === t);
}
function newOwner({ owners: e }, t) {
	let [n, r] = [e[t - 1], e[t]], i = n === void 0 ? [] : takers(n);
	return r === void 0 ? void 0 : takers(r).find((e) => !i.includes(e));
}
function isArrival(e, t) {
	return e.on === "opened" && t === 1 && e.after.within === 0;
}
function periodsOf(e, t) {
	return new ChosenRules(t, e.facts).periods(({ name: e, on: t, after: n }) => deskSetting(e, n, t === "taken" ? Ye : Je));
}
const Je = [], Ye = ["pending", "on_hold"];
function roundsOf(e, { on: t }) {
	return t === "silence" ? silence$1(e) : t === "unanswered" ? unanswered$1(e) : t === "taken" ? escalation$1(e) : e.stretches.flatMap(({ from: t, begunBy: n, end: r }, i) => i > 0 && e.ticket.closures[i - 1]?.reopenedByCustomer !== !0 ? [] : [{
		cycle: i + 1,
		startedAt: t,
		startedBy: n,
		end: r
	}]);
}
function evidenceOf(e, t, { cycle: n, end: r }, i) {
	return {
		told: toldOf(e, t, n, i).map((e) => ({
			at: e,
			until: _instant_js__WEBPACK_IMPORTED_MODULE_6__.s
		})),
		deletions: e.staffDeletions.filter((e) => r === null || e < r.at),
		policySince: null
	};
}
function toldOf({ ownMarks: e }, t, n, r) {
	if (e.size === 0) return [];
	let i = stepKey(t.name, n, r);
	return [keyOf$1("escalation", i), keyOf$1("page", i)].flatMap((t) => e.get(t) ?? []);
}
function climbed(e, t, n, r, i) {
	let { ticket: a } = e, o = [], s = [{
		after: t.after,
		to: t.to,
		page: t.page
	}, ...t.ladder], escalated = (e) => ({
		rule: t,
		cycle: n.cycle,
		reached: o,
		next: e
	}), c = n;
	for (let [n, { after: l, to: u, page: d }] of s.entries()) {
		let s = isArrival(t, n + 1) ? (0,_instant_js__WEBPACK_IMPORTED_MODULE_6__.p)(i, _instant_js__WEBPACK_IMPORTED_MODULE_6__.c) : i, f = evidenceOf(a, t, c, n + 1), p = measure(courseOf(e, t, c, timed(r, l)), s, f), m = p?.missed[0];
		if (p === null || m === void 0) return escalated(p?.nextBreach ?? null);
		o.push({
			step: n + 1,
			at: m,
			to: u,
			page: d,
			clock: p,
			handOver: null
		});
		let [h] = outsideProject(e, [laterRound(e, t, c, {
			at: m,
			to: u,
			step: n + 1
		})]);
		if (h === void 0) return escalated(null);
		c = h;
	}
	let l = o.at(-1);
	if (t.repeat === null || l === void 0) return escalated(null);
	let { latest: u, next: d } = repeated(e, t, c, r, t.repeat, s.length, i);
	return u !== null && o.push({
		...l,
		...u,
		step: s.length + u.step
	}), escalated(d);
}
function laterRound({ ticket: e, stretches: t }, n, r, { at: i, to: a, step: o }) {
	let s = firstEnd(acknowledgement(e, n, {
		step: o + 1,
		to: a
	}, i), t.find((e) => e.end === null || i < e.end.at)?.end);
	return {
		cycle: r.cycle,
		startedAt: i,
		startedBy: {
			kind: "step_unanswered",
			step: o
		},
		end: s
	};
}
function repeated(e, t, n, r, i, a, o) {
	let times = (s) => {
		let c = {
			...i,
			within: i.within * s
		}, l = evidenceOf(e.ticket, t, n, a + s);
		return measure(courseOf(e, t, n, timed(r, c)), o, l);
	}, s = times(1);
	if (s === null || i.within <= 0) return {
		latest: null,
		next: null
	};
	let c = Math.min(t.repeatAtMost, Math.floor(s.elapsed / i.within));
	for (let e = c; e > 0 && e >= c - 1; --e) {
		let n = times(e), r = n?.missed[0];
		if (n === null || r === void 0) continue;
		let a = e < t.repeatAtMost ? times(e + 1) : null;
		return {
			latest: {
				step: e,
				at: r,
				clock: {
					...n,
					target: i.within,
					targetText: i.text
				}
			},
			next: a?.nextBreach ?? null
		};
	}
	return {
		latest: null,
		next: s.nextBreach
	};
}
function timed(e, t) {
	return e.map((e) => e.target === null || e.target === t ? e : {
		...e,
		target: t
	});
}
function courseOf({ pauses: e }, { on: t }, n, r) {
	let i = t === "silence" ? "silence" : "escalation";
	return {
		gaps: [],
		...n,
		name: i,
		set: "desk",
		pauses: e,
		periods: r,
		repeats: !1
	};
}
// src/rules/step-reason.ts
function stepReason(e, { step: t, clock: n, handOver: r }) {
	if (r !== null) return `${r.by.login} handed it over.`;
	let i = n?.targetText ?? "";
	return t > 1 ? `Nobody has acknowledged it within ${i} of the step before.` : e.on === "silence" ? `Nobody has seen to it within ${i}.` : e.on === "unanswered" ? `Nobody has answered within ${i}.` : e.on === "taken" ? `It was not solved within ${i} of being taken.` : n?.target === 0 ? "It has arrived." : `It has been open for ${i}.`;
}
// src/rules/hand-over.ts
function handedTo(e) {
	let t = isOpen(e) ? lastHandOver(e) : null;
	return t?.of.rule.tellCustomer !== !0 || !isStaffed(e, t.to, t.step.at) || t.step.handOver !== null && t.step.at < Y || isMovedOn(e, t.step) || isTaken(e, t.step) ? null : t.to;
}
function handOver(e) {
	let t = lastHandOver(e);
	if (t === null || !isOpen(e)) return [];
	let { of: n, step: r, to: i } = t;
	if (isMovedOn(e, r)) return [];
	let a = {
		rule: "escalation",
		because: stepReason(n.rule, r),
		deadline: r.at,
		record: !0
	};
	return [...new Set(e.escalations.flatMap(({ reached: e }) => e.flatMap((e) => e.to ?? [])))].flatMap((t) => {
		let n = labelOf(e.policy, t);
		return n === null ? [] : flag(e, n, t === i ? r.at : null, a);
	});
}
const release = (e) => {
	let t = lastHandOver(e);
	if (t === null || !isOpen(e) || isMovedOn(e, t.step)) return [];
	let { of: n, step: r } = t, i = releasedBy(e, n, r);
	return i.length === 0 ? [] : [{
		kind: "assignees",
		rule: "escalation",
		because: stepReason(n.rule, r),
		deadline: r.at,
		add: [],
		remove: i
	}];
};
function isMovedOn({ ticket: e }, t) {
	return e.handOvers.some(({ group: e, at: n }) => e === null && n > t.at);
}
function isTaken({ ticket: { owners: e }, now: t }, n) {
	return e.some(({ at: r, value: i }, a) => {
		let o = e[a - 1]?.value ?? [];
		return r > n.at && r <= t && i.some((e) => !o.includes(e));
	});
}
function isStaffed(e, t, n) {
	return e.policy.team.groups.some(({ name: e }) => e === t) && called$1({
		policy: e.policy,
		teams: e.teams,
		now: n
	}, t).logins.length > 0;
}
function labelOf({ team: e }, t) {
	let n = e.groups.find((e) => e.name === t)?.label ?? null;
	return n === null ? null : {
		name: n,
		color: "ededed",
		description: `Handed over to the group ${t}`.slice(0, 100)
	};
}
function releasedBy(e, { rule: t }, n) {
	let { to: r, at: i, handOver: a } = n;
	if (!t.unassign || r === null || !isNews(e, i) || !isStaffed(e, r, i) || (a === null ? n.step !== 1 : i < Y || a.withdrawnAt !== null)) return [];
	let { owners: o, commands: s } = e.ticket, c = o.filter((t, n) => t.at <= e.now && (o[n + 1]?.at ?? Infinity) > i), isInFlight = (t) => a === null ? t > e.now - _instant_js__WEBPACK_IMPORTED_MODULE_6__.i : t >= i, l = consequencesOf(doneOf(s), "assignment").filter(({ command: e, consequence: t }) => t.assigned && isInFlight(e.line.at));
	if (a === null && l.length > 0) return [];
	let u = new Set(l.flatMap(({ consequence: e }) => e.logins)), d = new Set((0,_duty_js__WEBPACK_IMPORTED_MODULE_8__.n)(e.policy.team, r, e.teams));
	return ownersNow(e).filter((e) => !d.has(e.toLowerCase()) && !u.has(e) && c.every(({ value: t }) => t.includes(e)));
}
// src/rules/escalation.ts
const escalation = (e) => [
	...leftOver(e),
	...handOver(e),
	...e.escalations.flatMap((t) => t.reached.flatMap((n) => stepTaken(e, t, n)))
];
function pagerOf(e, t) {
	let n = readStepKey(t), r = e.escalation.find(({ name: e }) => e === n?.rule);
	if (r === void 0 || n === null) return null;
	let i = [r, ...r.ladder];
	return (i[n.step - 1] ?? i.at(-1))?.page ?? null;
}
function stepTaken(e, t, n) {
	let { rule: r } = t, { handOver: i } = n;
	if (i !== null && i.at < Y) return [];
	let a = {
		key: stepKey(r.name, t.cycle, n.step),
		on: i === null ? r.on : "handed",
		by: i?.by.login ?? "",
		why: i?.why ?? "",
		step: n.step,
		clock: n.clock,
		group: n.to,
		released: releasedBy(e, t, n),
		ack: e.policy.commands.ack.enabled ? `/${e.policy.commands.ack.word}` : null
	}, o = {
		rule: "escalation",
		because: stepReason(r, n),
		deadline: n.at
	}, s = acknowledged(e, t, n), c = !isOpen(e) || (i?.withdrawnAt ?? null) !== null;
	if (c || s !== null || !isDue(e, t, n)) return settled(e, n, a, o, c, s);
	if (isPaged(e, a)) return [];
	let l = n.page !== null && (i !== null || !isClaim(e));
	return [...n.to !== null && !e.ticket.issue.locked ? [notice(e, n.to, n.clock, a, o)] : [], ...l ? [page(e, "trigger", n.page, a, o)] : []];
}
function isDue(e, t, n) {
	let { rule: r, cycle: i, reached: a } = t, { ownMarks: o, ownDeletions: s, closures: c } = e.ticket;
	if (isWithThem(e, t, n) || a.some((e) => e.step > n.step && e.to === n.to && e.page === n.page) || c.some(({ at: e }) => e >= n.at)) return !1;
	let l = n.page === null ? isNudgeNews : isNews;
	if (!l(e, n.at) || s.some((e) => e >= n.at)) return !1;
	let [u] = a;
	return u === void 0 || l(e, u.at) ? !0 : [...o.keys()].some((e) => {
		let t = stepOf$2(e);
		return t?.rule === r.name && t.cycle === i;
	});
}
function isWithThem({ ticket: e, escalations: t }, { rule: n }, r) {
	return n.on !== "taken" || r.handOver !== null || r.at < Y ? !1 : t.some((t) => t.rule !== n && t.reached.some(({ at: t, to: n, page: i, handOver: a }) => n === r.to && (r.page === null || i === r.page) && t <= r.at && (a?.withdrawnAt ?? null) === null && !e.closures.some((e) => e.at >= t && e.at < r.at)));
}
function acknowledged(e, { rule: t }, n) {
	let r = n.handOver === null ? acknowledgement(e.ticket, t, n, n.at) : acknowledgement(e.ticket, { on: "taken" }, {
		...n,
		step: 1
	}, (0,_instant_js__WEBPACK_IMPORTED_MODULE_6__.p)(n.at, _instant_js__WEBPACK_IMPORTED_MODULE_6__.c));
	return r !== null && r.at <= e.now ? r.at : null;
}
function notice(e, t, n, r, i) {
	let a = e.policy.team.groups.some(({ name: e }) => e === t) ? called$1(e, t) : null, o = a?.because === "nobody" ? ownersNow(e) : a?.logins, s = a === null || o === void 0 ? addressees(e) : {
		to: o,
		group: t,
		duty: a.because
	}, c = {
		kind: "escalation",
		clock: n,
		step: r
	};
	return {
		kind: "notice",
		...i,
		key: keyOf$1("escalation", r.key),
		...s,
		notice: c
	};
}
function isPaged({ ticket: e }, { key: t }) {
	return [...e.ownMarks.keys()].some((e) => e === keyOf$1("page", t) || readKey("page-digest", e)?.[1] === t);
}
function settled(e, { page: t }, n, r, i, a) {
	let { ownMarks: o } = e.ticket;
	if (t === null || !o.has(keyOf$1("page", n.key)) || o.has(keyOf$1("page-done", n.key))) return [];
	let s = isOpen(e) ? "Whoever handed it over took that back." : "The ticket is closed.";
	return i ? [page(e, "resolve", t, n, {
		...r,
		because: s
	})] : a === null || o.has(keyOf$1("page-ack", n.key)) ? [] : [page(e, "acknowledge", t, n, {
		...r,
		because: "Somebody has seen to it."
	})];
}
function page(e, t, n, r, i) {
	let { issue: a, facts: o, severity: s, customer: c, requester: l, system: u } = e.ticket;
	return {
		kind: "page",
		...i,
		action: t,
		pager: n,
		severity: s.at(-1)?.severity ?? "",
		repository: o.at(-1)?.value.repository ?? "",
		title: a.title,
		customer: c?.name ?? l.login,
		system: u,
		url: a.url,
		step: r,
		hour: (0,_dist_js__WEBPACK_IMPORTED_MODULE_7__.a)(e.now, "UTC").slice(0, 13)
	};
}
function leftOver(e) {
	let { ownMarks: t } = e.ticket;
	if (isOpen(e) || t.size === 0) return [];
	let n = new Set(e.escalations.flatMap(({ rule: e, cycle: t, reached: n }) => n.map(({ step: n }) => stepKey(e.name, t, n)))), r = {
		rule: "escalation",
		because: "The ticket is closed.",
		deadline: e.now
	};
	return [...t.keys()].flatMap((i) => {
		let [a = null] = readKey("page", i) ?? [], o = stepOf$2(i)?.step;
		if (a === null || o === void 0) return [];
		let s = pagerOf(e.policy, a);
		return s === null || n.has(a) || t.has(keyOf$1("page-done", a)) ? [] : [page(e, "resolve", s, {
			key: a,
			on: "opened",
			step: o,
			by: "",
			why: "",
			clock: null,
			group: null,
			released: [],
			ack: null
		}, r)];
	});
}
function isClaim({ ticket: e }) {
	return e.severity.at(-1)?.claimed !== void 0;
}
// src/ticket/form/given.ts
function answerIn(e, t) {
	if (e === null) return null;
	let { fields: n } = e.template, r = t.trim().toLowerCase(), i = n.findIndex(({ id: e }) => e?.toLowerCase() === r), a = i >= 0 ? i : n.findIndex(({ label: e }) => e.trim().toLowerCase() === r), o = n[a], s = e.parsed.fields[a];
	return o === void 0 || s === void 0 ? null : {
		field: o,
		value: s.value,
		unsure: s.unsure
	};
}
function choicesOf(e) {
	return e === null ? [] : (typeof e == "string" ? [e] : "text" in e ? [e.text] : e).flatMap((e) => typeof e == "string" ? e : e.checked ? e.label : []).map((e) => e.trim()).filter((e) => e !== "");
}
// src/ticket/severity-sources.ts
function answerOf(e, t) {
	let n = t.form === null ? null : e.intake.forms.get(t.form.template.file)?.severity ?? null;
	for (let r of n === null ? e.intake.severity : [n, ...e.intake.severity]) {
		let n = answerBy(e, r, t);
		if (n !== null) return n;
	}
	return null;
}
function answerBy(e, t, n) {
	let given = (e, t, n) => e === null ? null : {
		severity: e,
		source: t,
		why: n,
		label: null
	}, { form: r } = n;
	switch (t.kind) {
		case "fixed": return r === null ? given(t.severity, "policy", { kind: "policy" }) : given(t.severity, "form", {
			kind: "form",
			form: r.template.name
		});
		case "field": {
			let n = answerIn(r, t.field);
			return given(worst(e, choicesOf(n?.value ?? null).map((n) => severityOf(e, t.map, n))), "form", {
				kind: "form_answer",
				field: n?.field.label ?? ""
			});
		}
		case "matrix": {
			let [n, i] = [answerIn(r, t.rows), answerIn(r, t.columns)], a = choicesOf(n?.value ?? null).flatMap((e) => {
				let n = lookUp(t.map, e);
				return choicesOf(i?.value ?? null).map((e) => n === void 0 ? null : lookUp(n, e) ?? null);
			}), o = [n?.field.label ?? "", i?.field.label ?? ""];
			return given(worst(e, a), "form", {
				kind: "form_answers",
				fields: o
			});
		}
		case "sheet": {
			let n = answerIn(r, t.field), i = choicesOf(n?.value ?? null).map((n) => {
				let r = t.sheet.get(n.toLowerCase());
				return r === void 0 ? null : severityOf(e, t.map, r);
			}), { file: a } = t, o = {
				kind: "sheet_answer",
				file: a,
				field: n?.field.label ?? ""
			};
			return given(worst(e, i), "form", o);
		}
		case "type": {
			let e = n.type;
			return e === null ? null : given(lookUp(t.map, e) ?? null, "type", {
				kind: "type",
				type: e
			});
		}
		case "label": {
			let r = [...t.map].filter(([e]) => n.labels.has(e.toLowerCase())), i = worst(e, r.map(([, e]) => e)), a = r.find(([, e]) => e === i)?.[0];
			return i === null || a === void 0 ? null : {
				severity: i,
				source: "label",
				why: {
					kind: "label",
					label: a
				},
				label: a.toLowerCase()
			};
		}
		case "issue_field": {
			let r = n.fields.get(t.field.toLowerCase());
			if (r === void 0) return null;
			let i = {
				kind: "issue_field",
				field: t.field
			};
			return given(severityOf(e, t.map, r), "issue_field", i);
		}
	}
}
function worst(e, t) {
	return e.severities.find(({ name: e }) => t.includes(e))?.name ?? null;
}
function severityOf(e, t, n) {
	return t === null ? named(e, n) : lookUp(t, n) ?? null;
}
function lookUp(e, t) {
	let n = t.trim().toLowerCase();
	for (let [t, r] of e) if (t.trim().toLowerCase() === n) return r;
}
function named(e, t) {
	let n = t.toLowerCase();
	return e.severities.find(({ name: e }) => {
		let t = e.toLowerCase();
		return n.startsWith(t) && !/^[\p{L}\p{N}_-]/u.test(n.slice(t.length));
	})?.name ?? null;
}
function impactedSystem(e, t) {
	if (t === null) return null;
	let { systemField: n, forms: r, severity: i } = e.intake, a = r.get(t.template.file)?.severity, o = [...a ? [a] : [], ...i].find(({ kind: e }) => e === "sheet"), s = n ?? (o?.kind === "sheet" ? o.field : null), c = s === null ? [] : choicesOf(answerIn(t, s)?.value ?? null);
	return c.length === 0 ? null : c.join(", ");
}
function rankOf(e, t) {
	let n = e.severities.findIndex(({ name: e }) => e === t);
	return n === -1 ? Infinity : n;
}
function whyMatches(e, t) {
	let n = e.customer !== void 0, r = t.vip && e.customer?.includes("vip") === !0, i = e.label?.find((e) => t.labels.has(e.toLowerCase()));
	return {
		kind: "all",
		of: [
			n ? r ? { kind: "vip" } : {
				kind: "customer",
				name: t.customer ?? ""
			} : null,
			e.tier === void 0 ? null : {
				kind: "tier_is",
				tier: t.tier ?? ""
			},
			e.form === void 0 ? null : {
				kind: "form_is",
				form: t.form ?? ""
			},
			e.type === void 0 ? null : {
				kind: "type_is",
				type: t.type ?? ""
			},
			i === void 0 ? null : {
				kind: "label_is",
				label: i
			},
			e.repository === void 0 ? null : {
				kind: "repository_is",
				repository: t.repository
			},
			e.incident === void 0 ? null : { kind: e.incident ? "incident" : "no_incident" },
			e.opened?.during ? {
				kind: "opened_during",
				hours: e.opened.during.name
			} : null,
			e.opened?.outside ? {
				kind: "opened_outside",
				hours: e.opened.outside.name
			} : null,
			e.severity === void 0 ? null : {
				kind: "severity_was",
				severity: t.severity ?? ""
			}
		].filter((e) => e !== null)
	};
}
// src/rules/flags.ts
const X = {
	incident: ({ labels: e }) => ({
		rule: "incident",
		label: e.incident,
		since: whileFacts(({ incident: e }) => e),
		outlives: !0,
		why: "The form, the severity or a person says that this is an incident.",
		whyNot: "The form, the severity and people say that this is no incident."
	}),
	project: ({ labels: e }) => ({
		rule: "project",
		label: e.project,
		since: whileFacts(({ project: e }) => e),
		outlives: !0,
		why: "Somebody on the staff called it a project.",
		whyNot: "The ticket is no project."
	}),
	response: ({ labels: e }) => ({
		rule: "response",
		label: e.needs_response,
		since: whileClocks(({ name: e, breachedAt: t }) => Xe.has(e) ? t : null),
		outlives: !1,
		why: "The customer waits for an overdue answer.",
		whyNot: "The customer has an answer."
	}),
	atRisk: ({ labels: e }) => ({
		rule: "at-risk",
		label: e.at_risk,
		since: whileClocks(({ state: e, breachedAt: t, warn: n }, r) => e !== "paused" && t === null && n !== null && n <= r ? n : null),
		outlives: !1,
		why: "A promise is about to be broken.",
		whyNot: "No promise is about to be broken."
	})
}, Xe = new Set(["first_response", "next_response"]), incident = (e) => keep(e, X.incident(e.policy)), project = (e) => keep(e, X.project(e.policy)), response = (e) => keep(e, X.response(e.policy)), atRisk = (e) => keep(e, X.atRisk(e.policy)), flags = (e) => e.policy.flags.flatMap(({ label: t, when: n }) => {
	let r = e.ticket.facts.at(-1)?.value;
	return keep(e, {
		rule: "flags",
		label: t,
		since: whileFacts((e) => selects(n, e)),
		outlives: !0,
		why: r === void 0 ? "" : whyMatches(n, r),
		whyNot: "The ticket is no longer one that the policy flags so."
	});
});
function keep(e, { rule: t, label: n, since: r, outlives: i, why: a, whyNot: o }) {
	if (!isOpen(e) && i) return [];
	let s = isOpen(e) ? r(e) : null, c = i ? pressing(e) : s ?? e.now;
	return flag(e, n, s, {
		rule: t,
		because: s === null ? o : a,
		deadline: c,
		record: !1
	});
}
function whileFacts(e) {
	return ({ ticket: { facts: t } }) => t[t.findLastIndex(({ value: t }) => !e(t)) + 1]?.at ?? null;
}
function whileClocks(e) {
	return ({ clocks: t, now: n }) => {
		let r = null;
		for (let i of t) {
			let t = i.nags && i.live ? e(i, n) : null;
			t !== null && (r === null || t > r) && (r = t);
		}
		return r;
	};
}
// src/ticket/lifecycle.ts
const Ze = _instant_js__WEBPACK_IMPORTED_MODULE_6__.i;
var LifecycleReplay = class {
	#e;
	#t;
	#n = [];
	#r = [];
	#i = new Map();
	#a = null;
	#o;
	#s = null;
	#c = !1;
	#l = !1;
	#u = null;
	#d = null;
	#f = null;
	#p = [];
	constructor(e, t, n) {
		this.#e = e, this.#t = n, this.#o = t === null ? e === "closed" : t.kind === "reopened";
	}
	seen(e) {
		let t = e.kind === "closed", { at: n, actor: r } = e;
		sameActor(r, this.#t.identity) && this.#g(t, n) || (t === this.#o ? (this.#p = this.#p.filter((e) => e.closes !== t), this.#f = null) : (this.#f = null, this.#S(n), e.kind === "closed" ? this.#m(e) ? this.#x(n, {
			kind: "had_answered",
			by: this.#u?.by.login ?? ""
		}, !1, "completed") : this.#C(n, r, e.reason) : this.#w(n, r)));
	}
	#m({ at: e, actor: t, reason: n }) {
		return !this.#h(t, n) || this.#u?.role !== "customer" ? !1 : e - this.#u.at <= Ze;
	}
	#h(e, t) {
		return this.#l && t === "not_planned" && sameActor(e, this.#t.identity);
	}
	silence() {
		this.#l = !0;
	}
	message(e, t) {
		this.#u = e;
		let { at: n, by: r, role: i } = e;
		if (i !== "customer" || !t || !this.#o || this.#a === null) return;
		let { policy: a } = this.#t, { at: o, by: s, reason: c, forSilence: l } = this.#a, u = this.#c || this.#t.isCustomer(s, o);
		!(l || c === "completed" && a.waiting.solved.comment === "reopen" && !u) || n - o > reopensWithin(a, this.#a) || (this.#w(n, r), this.#x(n, {
			kind: "commented",
			by: r.login
		}, !1, "completed"));
	}
	#g(e, t) {
		let n = this.#p.findIndex((n) => n.closes === e && t - (n.overtaken ?? t) <= Ze);
		return n !== -1 && (this.#p[n]?.overtaken === null && (this.#f = null), this.#p.splice(n, 1), !0);
	}
	given(e, t) {
		t.step === "sign_off" ? this.#_(e) : t.step === "reopen" ? this.#y(e, t.objects) : t.onlyOpen && this.#o && this.#d?.name !== e.name ? this.#i.set(e, {
			kind: "not_now",
			because: { kind: "is_closed" }
		}) : t.reason !== null && this.#b(e, t.reason, t.explained);
	}
	#_(e) {
		let { at: t, by: n } = e.line, r = this.#s !== null || this.#v(t);
		this.#r.push({
			at: t,
			by: n,
			kind: "signed_off"
		}), this.#c = !0, this.#s = null, r && this.#b(e, "completed", !1);
	}
	#v(e) {
		let t = this.#t.factsAt(e), { signOff: n } = this.#t.policy;
		return n !== null && t !== void 0 && selects(n, t);
	}
	#y(e, t) {
		let { at: n, by: r } = e.line, i = this.#a, a = i === null ? Infinity : reopensWithin(this.#t.policy, i);
		i !== null && e.as === "customer" && n - i.at > a ? this.#i.set(e, {
			kind: "not_now",
			because: {
				kind: "closed_too_long",
				within: a
			}
		}) : (t && (this.#r.push({
			at: n,
			by: r,
			kind: "not_resolved"
		}), this.#s = null, this.#c = !1), this.#o && (this.#w(n, r), this.#x(n, commanded(e), !1, "completed")));
	}
	#b(e, t, n) {
		if (this.#o) return;
		let { at: r, by: i } = e.line;
		this.#C(r, i, t, {
			command: e,
			explained: n
		}), this.#x(r, commanded(e), !0, t);
	}
	#x(e, t, n, r) {
		this.#S(e), this.#p.push({
			closes: n,
			overtaken: null
		}), this.#f = {
			state: n ? "closed" : "open",
			reason: r,
			because: t
		};
	}
	#S(e) {
		for (let t of this.#p) t.overtaken ??= e;
	}
	#C(e, t, n, r = null) {
		let i = sameActor(t, this.#t.requester);
		this.#o = !0, this.#d = r?.command ?? null;
		let a = r === null && this.#h(t, n);
		this.#a = {
			at: e,
			by: t,
			reason: n,
			byRequester: i,
			forSilence: a,
			...Oe
		};
		let o = sameActor(t, this.#t.identity) || r?.explained === !0, s = this.#c || o || this.#t.isCustomer(t, e), c = n === "completed" && !s && (this.#s !== null || this.#v(e));
		this.#s = c ? e : null;
	}
	#w(e, t) {
		if (this.#a !== null) {
			let n = this.#t.isCustomer(t, e);
			this.#n.push({
				...this.#a,
				reopenedAt: e,
				reopenedBy: t,
				reopenedByCustomer: n
			});
		}
		this.#a = null, this.#o = !1, this.#d = null, this.#s = null, this.#c = !1, this.#l = !1, this.#u = null;
	}
	label(e, t) {
		this.#s = t ? e : null;
	}
	end() {
		let e = this.#e, t = this.#f === null || this.#f.state === e ? null : this.#f, n = (t?.state ?? e) === "closed";
		return this.#a !== null && n && this.#n.push(this.#a), {
			closures: this.#n,
			wantedState: t,
			signals: this.#r,
			signOffAsked: this.#s,
			refused: this.#i
		};
	}
};
function reopensWithin({ waiting: e }, { forSilence: t, reason: n }) {
	return n === "completed" && !t ? e.solved.within : e.pending.reopenWithin;
}
// src/rules/reopening.ts
function reopening(e) {
	let t = e.ticket.closures.at(-1);
	if (t?.reopenedAt !== null) return null;
	let n = (0,_instant_js__WEBPACK_IMPORTED_MODULE_6__.p)(t.at, reopensWithin(e.policy, t)), r = t.forSilence ? (0,_instant_js__WEBPACK_IMPORTED_MODULE_6__.u)(n, n % _instant_js__WEBPACK_IMPORTED_MODULE_6__.o) : n;
	if (opensByComment(e, t)) return {
		command: null,
		until: r
	};
	let i = objection(e);
	return i === null ? null : {
		command: i,
		until: r
	};
}
function objection({ policy: e }) {
	let t = e.commands["not-resolved"];
	return t.enabled && authorityFor(t, {
		staff: !1,
		customer: !0,
		groups: []
	}) !== null ? `/${t.word}` : null;
}
function opensByComment({ ticket: e, policy: t }, { at: n, by: r, reason: i, forSilence: a, byRequester: o }) {
	if (a) return !0;
	if (i !== "completed" || t.waiting.solved.comment !== "reopen") return !1;
	let s = e.closures.at(-2)?.reopenedAt ?? -Infinity, c = e.signals.some((e) => e.kind === "signed_off" && s <= e.at && e.at <= n), l = e.commands.some((e) => e.outcome === "done" && e.as === "customer" && e.line.at === n && e.line.by.login === r.login);
	return !(o || c || l);
}
// src/rules/follow-up.ts
const followUp = (e) => {
	let { ticket: t, policy: n, now: r } = e, i = t.closures.at(-1);
	if (n.waiting.solved.comment !== "follow_up" || i === void 0 || isOpenTicket(t) || i.reason !== "completed" || t.issue.locked) return [];
	let a = new Set(t.commands.map(({ line: e }) => e.comment.id)), o = t.messages.find(({ at: e, role: t, substantive: n, event: r }) => e > i.at && t === "customer" && n && !a.has(r.id));
	if (o === void 0 || !isNews(e, o.at) || t.ownDeletions.some((e) => e >= o.at)) return [];
	let s = objection(e), c = (0,_instant_js__WEBPACK_IMPORTED_MODULE_6__.p)(i.at, reopensWithin(n, i)), l = s === null || c <= r;
	return [{
		kind: "comment",
		rule: "follow-up",
		because: "The customer wrote on a solved ticket.",
		deadline: o.at,
		key: keyOf$1("follow-up", i.at),
		document: "follow-up",
		facts: {
			closed: i.at,
			link: newTicketLink(t, `Follow-up of #${String(t.issue.number)}`),
			unsolved: l ? null : s,
			until: l ? null : c
		}
	}];
}, Qe = {
	still: "The ticket is still on hold.",
	soon: "The end of the hold is near.",
	over: "The hold is over."
}, hold = (e) => {
	let { ticket: t, policy: n, now: r } = e;
	if (!isOpen(e) || t.issue.locked) return [];
	let i = e.holdReminders.findLast(({ at: e }) => e <= r);
	if (i === void 0 || !isNudgeNews(e, i.at) || t.ownDeletions.some((e) => e >= i.at)) return [];
	let { wait: a, kind: o, at: s } = i;
	return o === "still" && t.ownMarks.size === 0 && !isNudgeNews(e, a.from) && !i.key.endsWith(":1") ? [] : [{
		kind: "notice",
		rule: "hold",
		because: Qe[o],
		deadline: s,
		key: i.key,
		...addressees(e),
		notice: {
			kind: "hold",
			stage: o,
			since: a.from,
			until: a.announced,
			every: o === "still" ? n.waiting.hold.remindEvery : null
		}
	}];
}, instructions = (e) => {
	let { ticket: t, policy: n } = e;
	return consequencesOf(doneOf(t.commands), "instructions").flatMap(({ command: r, consequence: { instructions: i } }) => {
		let { at: a } = r.line, o = n.selfService.find((e) => e.name === i);
		return o === void 0 || t.issue.locked || !isNews(e, a) || t.ownDeletions.some((e) => e >= a) ? [] : [{
			kind: "comment",
			rule: "instructions",
			because: `@${r.line.by.login} wrote /${r.word}.`,
			deadline: a,
			key: keyOf$1("self-service", i),
			document: "self-service",
			facts: {
				instructions: o.instructions,
				closed: o.close,
				automatic: !1,
				unsolved: objection(e)
			}
		}];
	});
};
// src/rules/asked.ts
function isAsked({ ticket: e, policy: t, now: n }) {
	return e.missing.length === 0 ? !1 : t.intake.acknowledge ? e.waits.some((t) => isArrivals(e, t) && (t.to === null || n < t.to)) : !e.messages.some(({ role: e }) => e === "customer");
}
function isArrivals({ issue: e, openedAt: t }, { reason: n, from: r }) {
	return n === "pending" && r <= Math.max(t, e.createdAt);
}
// src/rules/missing-info.ts
const missingInfo = (e) => {
	let { ticket: t, policy: n } = e, r = n.labels.needs_info, i = isOpen(e) && isAsked(e) ? t.openedAt : null, a = t.missing.map((e) => e.label).join(", "), o = {
		rule: "missing-info",
		because: i === null ? "Nothing is asked for any more." : `Required answers are missing: ${a}.`,
		deadline: pressing(e),
		record: !1
	};
	return i === null && carries(e, r) && isOver(t, labelKey(r.name), e.now) ? [{
		kind: "label",
		label: r,
		present: !1,
		...o
	}] : flag(e, r, i, o);
};
function isOver(e, t, n) {
	let r = e.labels.get(t)?.putByPeople.at(-1), i = e.waits.find(({ reason: e, from: t, to: n }) => r !== void 0 && e === "pending" && t <= r && r < (n ?? Infinity));
	return i !== void 0 && i.to !== null && i.to <= n;
}
// src/rules/out-of-scope.ts
const outOfScope = (e) => {
	let { ticket: t, policy: n } = e, r = t.closures.at(-1), i = isOpen(e) ? void 0 : consequencesOf(doneOf(t.commands), "call").findLast(({ consequence: e }) => e.called === "out_of_scope")?.command, a = r?.reopenedAt === null && i?.line.at === r.at, o = a ? r.at : null, s = {
		rule: "out-of-scope",
		because: a ? `@${r.by.login} wrote /${i.word}.` : "The ticket is open again.",
		deadline: o ?? e.now
	}, c = flag(e, n.labels.out_of_scope, o, {
		...s,
		record: !1
	});
	if (!a || t.issue.locked || !isNews(e, r.at) || t.ownDeletions.some((e) => e >= r.at)) return c;
	let l = reopening(e), u = i.why === "" ? null : i.why;
	return c.push({
		kind: "comment",
		...s,
		key: keyOf$1("out-of-scope", r.at),
		document: "out-of-scope",
		facts: {
			by: r.by.login,
			why: u,
			unsolved: l?.command ?? null,
			reopens: l?.until ?? null
		}
	}), c;
}, outsiders = ({ ticket: e, policy: t }) => [...e.undone].map(([n, r]) => ({
	kind: "label",
	rule: "outsiders",
	because: "The policy lets only staff move the desk’s labels.",
	deadline: e.changedAt,
	label: specOf(t, n),
	present: r,
	record: !1
}));
function specOf({ labels: e, severities: t, flags: n }, r) {
	let i = t.find(({ label: e }) => labelKey(e) === labelKey(r));
	return [...Object.values(e), ...n.map(({ label: e }) => e)].find((e) => labelKey(e.name) === labelKey(r)) ?? {
		color: "ededed",
		description: "",
		...i,
		name: r
	};
}
// src/rules/overruled.ts
const overruled = (e) => {
	let { ticket: t } = e, n = loudest(e), r = t.severity.at(-1)?.severity ?? null, i = n?.severity ?? null;
	return n === null || i === null || !isOpen(e) || t.issue.locked || !isNudgeNews(e, n.at) || t.ownDeletions.some((e) => e >= n.at) ? [] : [{
		kind: "notice",
		rule: "overruled",
		because: `@${n.by.login} edited the form, and it now asks for ${i}.`,
		deadline: n.at,
		key: keyOf$1("overruled", n.at),
		...addressees(e),
		notice: {
			kind: "overruled",
			severity: i,
			current: r,
			by: n.by.login
		}
	}];
};
function loudest({ ticket: e, policy: t }) {
	let n = e.severity.at(-1), r = null;
	for (let i of e.overruled) {
		if (n !== void 0 && i.at < n.at) continue;
		let e = (r ?? n)?.severity ?? null;
		rankOf(t, i.severity) < rankOf(t, e) && (r = i);
	}
	return r;
}
// src/rules/owner.ts
const owner = (e, { then: t, isGivenLater: n, named: r }) => {
	let i = t.clocks.find(({ name: e, live: t, breachedAt: n }) => e === "ownership" && t && n !== null), a = isOpen(t) ? i?.breachedAt ?? null : null, o = t.policy.labels.needs_owner, s = {
		rule: "owner",
		because: a === null ? "Somebody owns the ticket." : "Nobody on the staff is assigned.",
		deadline: a ?? t.now
	}, c = n ? [] : flag(t, o, a, {
		...s,
		record: !0
	});
	if (i === void 0 || a === null || !isNudgeNews(t, i.newsAt ?? a) || t.ticket.issue.locked || (t.ticket.labels.get(labelKey(o.name))?.putByUs ?? []).some((e) => isRecord(t, e, a)) || t.ticket.ownDeletions.some((e) => e >= a)) return c;
	let l = keyOf$1("owner", i.cycle), u = {
		kind: "unowned",
		clock: i,
		suggested: r()
	}, d = {
		key: l,
		late: isLate(t, o, a),
		afterHandOut: n,
		notice: u
	};
	return c.push({
		kind: "notice",
		...s,
		...addressees(t),
		...d
	}), c;
};
// src/sla/reminders.ts
function silentWaits({ waits: e }) {
	return e.filter((e) => e.reason === "pending" && !e.customerSpokeLast);
}
function remindedAt({ from: e, to: t }, { waiting: n }) {
	let { remindAfter: r } = n.pending;
	if (r === null) return null;
	let i = r.calendar.add(e, r.within);
	return t !== null && t <= i ? null : (0,_instant_js__WEBPACK_IMPORTED_MODULE_6__.p)(i, _instant_js__WEBPACK_IMPORTED_MODULE_6__.c);
}
function holdReminders({ waits: e }, { waiting: t }, n) {
	let r = e.filter(({ reason: e, from: t }) => e === "on_hold" && t <= n), i = r.at(-1);
	if (i === void 0) return [];
	let a = r.length, { remindEvery: o, remindBefore: s } = t.hold, { from: c, announced: l, endedBy: u } = i, d = i.to ?? _instant_js__WEBPACK_IMPORTED_MODULE_6__.s, f = [];
	if (o !== null && o.within > 0) {
		let { calendar: e, within: t } = o, r = Math.floor(e.between(c, (0,_instant_js__WEBPACK_IMPORTED_MODULE_6__.d)(n, d)) / t);
		for (let n of [r, r + 1]) {
			let r = e.add(c, n * t);
			n > 0 && r < d && f.push({
				key: keyOf$1("hold", a, n),
				kind: "still",
				at: r,
				wait: i
			});
		}
	}
	if (l !== null && s !== null) {
		let e = (0,_instant_js__WEBPACK_IMPORTED_MODULE_6__.u)(l, s), t = keyOf$1("hold-before", a, l);
		e > c && e < d && f.push({
			key: t,
			kind: "soon",
			at: e,
			wait: i
		});
	}
	return i.to !== null && u?.kind === "date_came" && f.push({
		key: keyOf$1("hold-over", a),
		kind: "over",
		at: i.to,
		wait: i
	}), f.sort((e, t) => e.at - t.at);
}
// src/rules/silent-wait.ts
function silenceAt({ life: e, clocks: t }, n) {
	let r = e.silentWaits, i = r.findLastIndex(({ from: e, to: t }) => e <= n && (t === null || n < t)), a = r[i];
	if (a === void 0) return null;
	let o = i + 1;
	return {
		wait: a,
		cycle: o,
		clock: t.find((e) => e.name === "pending_close" && e.cycle === o && e.live) ?? null
	};
}
function unanswered(e, t, n) {
	let { ticket: r, policy: i } = e, { requester: a, missing: o } = r, { reopenWithin: s } = i.waiting.pending, c = r.messages.findLast(({ role: e, substantive: t }) => e === "staff" && t);
	return {
		to: a.kind === "human" ? [a.login] : [],
		asker: c?.by.login ?? null,
		missing: isAsked(e) ? o : [],
		since: t.from,
		closes: n,
		reopens: n === null || s === 0 ? null : (0,_instant_js__WEBPACK_IMPORTED_MODULE_6__.p)(n, s)
	};
}
function closesAt(e, t) {
	let n = silenceAt(e, t)?.clock?.due ?? null;
	return n === null || t - n > e.policy.news ? null : n;
}
// src/rules/pending.ts
const pending = (e) => {
	let { ticket: t, policy: n, now: r } = e, i = silenceAt(e, r);
	if (i === null || !isOpen(e) || t.issue.locked) return [];
	let { wait: a, cycle: o, clock: s } = i;
	if (s !== null && s.breachedAt !== null) return [];
	let c = remindedAt(a, n);
	return c === null || c > r || !isNews(e, c) || t.ownDeletions.some((e) => e >= c) ? [] : [{
		kind: "comment",
		rule: "pending",
		because: "The customer has not answered yet.",
		deadline: c,
		key: keyOf$1("reminder", o),
		document: "reminder",
		facts: unanswered(e, a, s?.due ?? null)
	}];
};
function isTakenOff({ issue: e, commands: t }, n, r) {
	let isTheirs = (e) => e.login.toLowerCase() === n.toLowerCase(), i = e.events.find((e) => e.kind === "unassigned" && e.at === r && isTheirs(e.assignee)), a = consequencesOf(doneOf(t), "assignment").find(({ command: e, consequence: t }) => !t.assigned && e.line.at === r), o = i?.actor ?? a?.command.line.by;
	return o !== void 0 && !isTheirs(o);
}
function story(e) {
	let { ticket: t } = e, n = [{
		at: (0,_instant_js__WEBPACK_IMPORTED_MODULE_6__.m)(t.openedAt, t.issue.createdAt),
		who: t.issue.author.login,
		what: { kind: "opened" }
	}];
	for (let e of t.severity) {
		let { at: t, by: r, severity: i, why: a } = e, o = i === null ? { kind: "severity_taken_away" } : {
			kind: "severity",
			severity: i,
			why: a
		};
		n.push({
			at: t,
			who: r.login,
			what: o
		});
	}
	for (let [r, i] of t.owners.entries()) {
		if (i.at > e.now) break;
		let a = new Set(t.owners[r - 1]?.value ?? []), o = new Set(i.value);
		for (let e of o) a.has(e) || n.push({
			at: i.at,
			who: e,
			what: { kind: "took" }
		});
		for (let e of a) o.has(e) || n.push({
			at: i.at,
			who: e,
			what: { kind: isTakenOff(t, e, i.at) ? "taken_off" : "gave_up" }
		});
	}
	let r = t.messages.find((e) => e.role === "staff" && e.substantive);
	for (let e of t.messages) {
		if (e.role === "bot" || e.role === "bystander") continue;
		let t = e === r ? "first_answer" : e.role === "staff" ? "answered" : "wrote";
		n.push({
			at: e.at,
			who: e.by.login,
			what: { kind: t }
		});
	}
	for (let r of t.waits) {
		let { reason: t, from: i, to: a, begunBy: o, endedBy: s } = r;
		n.push({
			at: i,
			who: "",
			what: {
				kind: "wait_began",
				wait: t,
				by: o
			}
		}), a !== null && a <= e.now && s !== null && n.push({
			at: a,
			who: "",
			what: {
				kind: "wait_ended",
				wait: t,
				by: s
			}
		});
	}
	for (let t of e.clocks) {
		if (t.set !== "promise" || t.breachedAt === null) continue;
		let e = t.targetText === "the agreed date" ? null : t.targetText;
		n.push({
			at: t.breachedAt,
			who: "",
			what: {
				kind: "missed",
				clock: t.name,
				within: e
			}
		});
	}
	for (let e of t.closures) n.push({
		at: e.at,
		who: e.by.login,
		what: {
			kind: "closed",
			as: e.reason
		}
	}), e.reopenedAt !== null && n.push({
		at: e.reopenedAt,
		who: e.reopenedBy?.login ?? "ghost",
		what: { kind: "reopened" }
	});
	let i = n.sort((e, t) => e.at - t.at);
	if (i.length <= 80) return i;
	let a = {
		kind: "left_out",
		count: i.length - 80
	}, o = {
		at: i[40]?.at ?? (0,_instant_js__WEBPACK_IMPORTED_MODULE_6__.f)(0),
		who: "",
		what: a
	};
	return [
		...i.slice(0, 40),
		o,
		...i.slice(-40)
	];
}
// src/rules/post-mortem.ts
const postMortem = (e) => {
	let { ticket: t, policy: n } = e, r = t.closures.at(-1), i = n.writeUp?.when;
	if (i === void 0 || r === void 0) return [];
	let a = n.labels.post_mortem_due;
	if (isOpen(e) || r.reason !== "completed") return flag(e, a, null, {
		rule: "post-mortem",
		because: "Only what is solved is written up.",
		deadline: r.reopenedAt ?? r.at,
		record: !0
	});
	if (r.at < t.openedAt) return [];
	let o = valueAt(t.facts, r.at);
	if (o === void 0 || !selects(i, o)) return [];
	let s = t.labels.get(labelKey(a.name))?.putByUs ?? [], c = t.closures[0]?.at ?? r.at, l = s.some((e) => e >= c) || t.ownDeletions.some((e) => e >= c), u = isNews(e, r.at), d = t.signals.findLast(({ kind: e, at: t }) => e === "post_mortem_done" && t > r.at), f = {
		rule: "post-mortem",
		because: "The ticket is solved and the policy asks for a write-up.",
		deadline: r.at
	}, p = {
		kind: "post_mortem",
		...f,
		create: u && !l && d === void 0 && !t.issue.locked,
		facts: () => factsOf(e, r)
	};
	return d === void 0 ? u ? [p, ...flag(e, a, r.at, {
		...f,
		record: !0
	})] : [p] : [p, ...written$1(e, d.at)];
};
function written$1(e, t) {
	let n = e.policy.labels.post_mortem_due, r = e.ticket.labels.get(labelKey(n.name))?.putByPeople.at(-1) ?? -Infinity;
	return !carries(e, n) || r > t ? [] : [{
		kind: "label",
		label: n,
		present: !1,
		rule: "post-mortem",
		because: "The write-up is done.",
		deadline: t,
		record: !0
	}];
}
function factsOf(e, t) {
	let { ticket: n, policy: r } = e, i = n.messages.find((e) => e.role === "staff" && e.substantive), a = e.clocks.filter((e) => e.set === "promise"), o = a.find((e) => e.name === "first_response"), s = a.findLast((e) => e.name === "resolution"), c = e.clocks.findLast((e) => e.name === "write_up"), l = new Map([[n.requester.login, "reported"]]);
	for (let { at: t, value: r } of n.owners) if (t <= e.now) for (let e of r) l.set(e, "owned");
	for (let e of n.messages) e.role !== "bot" && !l.has(e.by.login) && l.set(e.by.login, $e[e.role]);
	return {
		number: n.issue.number,
		title: n.issue.title,
		openedAt: n.openedAt,
		closedAt: t.at,
		severities: n.severity.map(({ at: e, severity: t, why: n }) => ({
			at: e,
			severity: t,
			why: n
		})),
		people: [...l].map(([e, t]) => ({
			login: e,
			role: t
		})),
		timeline: story(e),
		firstResponse: i === void 0 ? null : span(e, o?.calendar, i.at),
		resolution: span(e, s?.calendar ?? o?.calendar, t.at),
		promises: a,
		causes: r.writeUp?.causes ?? [],
		due: c?.due ?? null,
		dueFor: r.writeUp?.done ?? "written"
	};
}
const $e = {
	staff: "answered",
	customer: "spoke_for_customer",
	bystander: "commented"
};
function span(e, t, n) {
	let r = t === void 0 ? void 0 : e.policy.calendars.get(t), i = 0, a = 0, o = e.ticket.openedAt, add = (e) => {
		a += e - o, i += r?.between(o, e) ?? 0;
	};
	for (let { at: t, reopenedAt: r } of e.ticket.closures) {
		if (r === null || t >= n) break;
		add(t), o = r;
	}
	return o < n && add(n), {
		working: r === void 0 ? null : i,
		calendar: r?.name ?? null,
		wall: a
	};
}
// src/rules/routing.ts
const routing = (e) => {
	let t = e.ticket.routes.at(-1)?.value ?? null;
	return t === null || !isOpen(e) ? [] : [...e.policy.intake.forms].flatMap(([n, { label: r }]) => {
		if (r === null) return [];
		let i = n === t;
		return [{
			kind: "label",
			rule: "routing",
			because: i ? `The ticket belongs to ${t}.` : `The ticket was moved to ${t}.`,
			deadline: pressing(e),
			label: labelSpec(r),
			present: i,
			record: !1
		}];
	});
};
function labelSpec(e) {
	return {
		name: e,
		color: "ededed",
		description: "The process that the ticket belongs to"
	};
}
// src/ticket/secrets.ts
function secretsOf(e, t = _instant_js__WEBPACK_IMPORTED_MODULE_6__.t) {
	let n = {
		place: "body",
		text: e.body,
		by: e.author,
		at: e.createdAt,
		lastEditedAt: e.lastEditedAt,
		edits: e.bodyEdits,
		url: null
	}, isTouched = ({ at: e, lastEditedAt: n, edits: r }) => e >= t || (n ?? e) >= t || r.some((e) => e.at >= t), r = e.events.flatMap((e) => e.kind === "comment" && isTouched(e) ? [{
		...e,
		place: e.id,
		text: e.body,
		by: e.actor
	}] : []);
	return [...isTouched(n) ? [n] : [], ...r].flatMap((e) => e.by.kind === "bot" ? [] : [...new Set([...(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__.s)(e.text)].map(({ kind: e }) => e))].flatMap((n) => {
		let r = keyOf$1("secret", n, e.place), i = pastedAt(n, e);
		return i < t ? [] : [{
			key: r,
			kind: n,
			by: e.by,
			at: i,
			url: e.url
		}];
	}));
}
function pastedAt(e, { at: t, lastEditedAt: n, edits: r }) {
	if (r.length === 0) return n ?? t;
	let a = t, o = !0;
	for (let t of r) {
		let n = t.text !== null && [...(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__.s)(t.text)].some((t) => t.kind === e);
		n && !o && (a = t.at), o = n;
	}
	return a;
}
// src/rules/secrets.ts
const secrets = (e) => {
	if (e.ticket.issue.locked) return [];
	let t = new Map();
	for (let n of secretsOf(e.ticket.issue, (0,_instant_js__WEBPACK_IMPORTED_MODULE_6__.u)(e.now, e.policy.news))) e.ticket.ownDeletions.some((e) => e >= n.at) || t.set(n.url, [...t.get(n.url) ?? [], n]);
	return [...t.values()].flatMap((t) => pointedOut(e, t));
};
function pointedOut(e, t) {
	let [n] = t;
	if (n === void 0) return [];
	let { by: r, at: i, url: a } = n, o = r.kind === "human" ? [r.login] : [];
	return [{
		kind: "secret",
		rule: "secrets",
		because: "Somebody pasted what looks like a secret.",
		deadline: i,
		found: t.map(({ key: e, kind: t }) => ({
			key: e,
			kind: t
		})),
		place: {
			by: r.login,
			comment: a !== null,
			to: [...new Set([...o, ...addressees(e).to])]
		}
	}];
}
// src/rules/self-service.ts
const selfService = (e) => {
	let t = served(e);
	if (t === null) return [];
	let n = {
		rule: "self-service",
		because: "The policy has ready instructions for tickets like this.",
		deadline: e.ticket.openedAt
	}, r = {
		instructions: t.instructions,
		closed: t.close,
		automatic: !0,
		unsolved: objection(e)
	};
	return [{
		kind: "comment",
		...n,
		key: keyOf$1("self-service", t.name),
		document: "self-service",
		facts: r
	}, ...t.close ? [{
		kind: "state",
		...n,
		state: "closed",
		reason: "completed"
	}] : []];
};
function served(e) {
	let { ticket: t, now: n } = e, r = t.readyInstructions;
	return t.messages.every(({ role: e }) => e === "bot" || e === "bystander") && t.commands.every(({ outcome: e }) => e !== "done") && t.closures.length === 0 && t.ownDeletions.length === 0 && (valueAt(t.owners, n) ?? []).length === 0 && isOpen(e) && !t.issue.locked && arrivedLately(e) ? r : null;
}
// src/rules/severity.ts
const severity = (e) => {
	let t = e.ticket.severity.at(-1), n = t?.severity ?? null;
	if (!isOpen(e) || t === void 0 || n === null) return [];
	let r = pressing(e);
	return e.policy.severities.map((e) => {
		let i = e.name === n, { label: a, color: o, description: s } = e;
		return {
			kind: "label",
			rule: "severity",
			because: i ? {
				kind: "severity_is",
				severity: n,
				why: t.why
			} : `Severity is ${n}, and a ticket has one severity.`,
			deadline: r,
			label: {
				name: a,
				color: o,
				description: s
			},
			present: i,
			record: !1
		};
	});
}, silence = (e) => {
	let { ticket: t, identity: n, now: r } = e, i = silenceAt(e, r), a = i?.clock ?? null, o = a?.breachedAt ?? null;
	if (i === null || a === null || o === null || !isOpen(e) || t.issue.locked || !isNews(e, a.newsAt ?? o) || !wasAsked(t, i.wait, n)) return null;
	let s = `The customer has not answered within ${a.targetText}.`, c = {
		at: r,
		by: n,
		reason: "not_planned",
		byRequester: !1
	}, l = {
		...t,
		wantedState: {
			state: "closed",
			reason: "not_planned",
			because: {
				kind: "kept_silent",
				within: a.targetText
			}
		},
		closures: [...t.closures, {
			...c,
			forSilence: !0,
			...Oe
		}],
		waits: t.waits.map((e) => e.to === null || e.to > c.at ? {
			...e,
			to: c.at,
			endedBy: {
				kind: "closed",
				by: n.login
			}
		} : e)
	}, u = reopening({
		ticket: l,
		policy: e.policy
	});
	return {
		ticket: l,
		decision: {
			kind: "comment",
			rule: "silence",
			because: s,
			deadline: o,
			key: keyOf$1("silence", i.cycle),
			document: "silence",
			facts: {
				...unanswered(e, i.wait, o),
				reopens: u === null || u.until <= r ? null : u.until
			}
		}
	};
}, et = _instant_js__WEBPACK_IMPORTED_MODULE_6__.i;
function wasAsked({ issue: e, openedAt: t }, n, r) {
	return n.from > Math.max(t, e.createdAt) || e.events.some((e) => e.kind === "comment" && sameActor(e.actor, r) && e.at <= n.from + et);
}
// src/rules/sign-off.ts
const signOff = (e) => {
	let t = e.policy.labels.needs_sign_off, n = e.ticket.signOffAsked, r = {
		rule: "sign-off",
		deadline: n ?? e.now,
		record: !1
	};
	if (n !== null) return !carries(e, t) && !isNews(e, n) ? [] : flag(e, t, n, {
		...r,
		because: "The customer has yet to say that it is solved."
	});
	let i = "The customer is not asked, or has said, whether it is solved.", a = e.ticket.labels.get(labelKey(t.name))?.putByPeople.at(-1) ?? -Infinity, o = e.ticket.signals.findLast(({ kind: e }) => e === "signed_off" || e === "not_resolved");
	return carries(e, t) && o !== void 0 && o.at >= a ? [{
		kind: "label",
		label: t,
		present: !1,
		...r,
		because: i
	}] : flag(e, t, null, {
		...r,
		because: i
	});
}, state = (e) => {
	let { wantedState: t } = e.ticket;
	if (t === null) return [];
	let { because: n, ...r } = t;
	return [{
		kind: "state",
		rule: "state",
		because: n,
		deadline: e.now,
		...r
	}];
};
function deskHours(e, t) {
	return {
		calendar: e.name,
		always: e.always,
		zone: e.zone,
		week: e.always ? [] : weekOf(e, t),
		opens: e.isOpen(t) ? null : e.nextOpening(t)
	};
}
const tt = new WeakMap();
function weekOf(e, t) {
	let n = dateOf((0,_dist_js__WEBPACK_IMPORTED_MODULE_7__.l)(t, e.zone)), r = n - (n + 3) % 7, i = tt.get(e);
	if (i?.monday === r) return i.week;
	let a = plainWeek(e, r, (0,_instant_js__WEBPACK_IMPORTED_MODULE_6__.u)(t, (n - r) * _instant_js__WEBPACK_IMPORTED_MODULE_6__.n));
	return tt.set(e, {
		monday: r,
		week: a
	}), a;
}
function plainWeek(e, t, n) {
	let r = windowsByDate(e, t, n), i = [];
	for (let e = 1; e <= 7; e += 1) {
		let t = new Map();
		for (let { weekday: n, windows: i } of r) {
			if (n !== e) continue;
			let r = i.join(" ");
			t.set(r, {
				windows: i,
				count: (t.get(r)?.count ?? 0) + 1
			});
		}
		let [n] = [...t.values()].sort((e, t) => t.count - e.count);
		if (n === void 0 || n.count * 2 <= 5) return [];
		n.windows.length > 0 && i.push({
			day: e,
			windows: n.windows
		});
	}
	return i;
}
function windowsByDate(e, t, n) {
	let r = Array.from({ length: 35 }, (e, t) => ({
		weekday: t % 7 + 1,
		windows: []
	})), i = n + 36 * _instant_js__WEBPACK_IMPORTED_MODULE_6__.n, a = e.nextOpening((0,_instant_js__WEBPACK_IMPORTED_MODULE_6__.u)(n, 2 * _instant_js__WEBPACK_IMPORTED_MODULE_6__.n));
	for (; a < i;) {
		let n = e.nextClosing(a);
		if (n === null) break;
		for (let { date: i, window: o } of split((0,_dist_js__WEBPACK_IMPORTED_MODULE_7__.l)(a, e.zone), (0,_dist_js__WEBPACK_IMPORTED_MODULE_7__.l)(n, e.zone))) r[i - t]?.windows.push(o);
		a = e.nextOpening(n);
	}
	return r;
}
function split(e, t) {
	if (t - e < 864e5) return [{
		date: dateOf(e),
		window: `${time(e)}-${time(t, e)}`
	}];
	let n = [];
	for (let r = e; r < t; r = (dateOf(r) + 1) * _instant_js__WEBPACK_IMPORTED_MODULE_6__.n) {
		let e = Math.min(t, (dateOf(r) + 1) * _instant_js__WEBPACK_IMPORTED_MODULE_6__.n);
		n.push({
			date: dateOf(r),
			window: `${time(r)}-${time(e, r)}`
		});
	}
	return n;
}
function dateOf(e) {
	return Math.floor(e / _instant_js__WEBPACK_IMPORTED_MODULE_6__.n);
}
function time(e, t) {
	return t !== void 0 && e % 864e5 == 0 && dateOf(e) > dateOf(t) ? "24:00" : new Date(e).toISOString().slice(11, 16);
}
// src/rules/expectations.ts
function expectations(e, t, n) {
	let { ticket: r, policy: i } = e, a = String(r.issue.number), o = hoursOf(e, t, n), s = shipDateOf(e);
	return {
		reference: i.reference?.replaceAll("{number}", a) ?? `#${a}`,
		...o === null ? {} : { hours: o },
		...isAsked(e) ? { missing: r.missing } : {},
		...r.shortNotice === null ? {} : { notice: {
			neededBy: r.shortNotice.neededBy,
			asked: r.shortNotice.atLeast
		} },
		...s === null ? {} : { shipDate: s }
	};
}
function hoursOf({ policy: e }, t, n) {
	let r = t.flatMap((t) => {
		let n = t.live ? e.calendars.get(t.calendar) : void 0;
		return n === void 0 ? [] : [n];
	}), i = r.find((e) => !e.isOpen(n)) ?? r[0];
	return i === void 0 ? null : deskHours(i, n);
}
function shipDateOf({ ticket: e, policy: t }) {
	let n = e.closures.at(-1);
	if (n?.reopenedAt !== null || n.reason !== "completed") return null;
	let r = e.facts.at(-1)?.value.form ?? null, i = r === null ? null : t.intake.forms.get(r)?.shipsOn ?? null;
	if (i === null) return null;
	let [a = 0, o = 0, s = 0] = (0,_dist_js__WEBPACK_IMPORTED_MODULE_7__.a)(n.at, t.timezone).slice(0, 10).split("-").map(Number), c = a * 12 + o - 1 + +(s > i), l = [
		Math.floor(c / 12),
		c % 12 + 1,
		i
	];
	return (0,_dist_js__WEBPACK_IMPORTED_MODULE_7__.c)(l.map((e, t) => String(e).padStart(t === 0 ? 4 : 2, "0")).join("-"), t.timezone);
}
// src/rules/status.ts
const status = (e, { then: t }) => {
	let { ticket: n, policy: r } = t;
	if (n.issue.locked) return [];
	let i = n.messages.some((e) => e.role === "staff" && e.substantive), a = r.intake.acknowledge && isOpen(t) && !i && arrivedLately(t), o = served(t)?.close === !0, s = t.lastChange;
	return [{
		kind: "status",
		rule: "status",
		because: "Every ticket has one comment that says where it stands.",
		deadline: pressing(t),
		create: a && !o && n.ownDeletions.length === 0,
		asOf: s,
		events: n.changes,
		status: () => statusOf(t, s)
	}];
};
function statusOf(e, t) {
	let { ticket: n, policy: r } = e, i = n.severity.at(-1), a = r.severities.find((e) => e.name === i?.severity), o = latest$1(e.clocks.filter((e) => e.set === "promise")), { state: s, since: c, until: l } = stateOf$1(e, t), u = s === "on_hold" ? whyHeld(e, c) : "", d = reopening(e);
	return {
		number: n.issue.number,
		requester: n.requester.login,
		severity: i?.severity ?? null,
		severityWhy: i === void 0 || i.severity === null ? null : i.why,
		severityMeaning: a?.description ?? null,
		owners: ownersNow(e),
		state: s,
		stateSince: c,
		stateUntil: l,
		incident: n.facts.at(-1)?.value.incident ?? !1,
		promises: o,
		updatesEvery: updatesPromised(e),
		closedNow: closedAt(e, o, t),
		doubts: n.form?.doubts ?? [],
		...expectations(e, o, t),
		...agreements(e),
		...u === "" ? {} : { awaited: u },
		...d === null || d.until <= t ? {} : { reopening: d }
	};
}
function whyHeld({ ticket: e, now: t }, n) {
	return consequencesOf(doneOf(e.commands), "wait").filter(({ consequence: e }) => e.reason === "on_hold").map(({ command: e }) => e).filter(({ line: { at: e }, why: r }) => e >= (n ?? t) && e <= t && r !== "").at(-1)?.why ?? "";
}
function agreements(e) {
	let { ticket: t, policy: n, now: r } = e, i = t.severity.at(-1)?.workaroundOf, a = valueAt(t.agreed, r) ?? null, o = handedTo(e), { word: s, enabled: c } = n.commands["sign-off"];
	return {
		...i === void 0 ? {} : { workaround: { original: i } },
		...t.facts.at(-1)?.value.project === !0 ? { project: !0 } : {},
		...a === null ? {} : { agreed: a },
		...o === null ? {} : { handedTo: o },
		...t.signOffAsked === null ? {} : { signOff: {
			solved: c ? `/${s}` : null,
			notSolved: objection(e)
		} }
	};
}
function stateOf$1(e, t) {
	let n = e.ticket.closures.at(-1);
	if (n?.reopenedAt === null) {
		let t = e.clocks.findLast(({ name: e, breachedAt: t }) => e === "pending_close" && t !== null);
		return {
			state: "closed",
			since: n.forSilence ? t?.breachedAt ?? n.at : n.at,
			until: null
		};
	}
	let r = e.ticket.waits.filter((t) => t.from <= e.now && (t.to === null || e.now < t.to)), i = r.find((e) => e.reason === "pending") ?? r[0];
	return i === void 0 ? {
		state: "open",
		since: null,
		until: null
	} : {
		state: i.reason,
		since: i.from,
		until: i.reason === "pending" ? closesAt(e, t) : i.to
	};
}
function latest$1(e) {
	let t = new Map();
	for (let n of e) {
		let e = t.get(n.name);
		(e === void 0 || e.cycle < n.cycle) && t.set(n.name, n);
	}
	return [...t.values()];
}
function updatesPromised(e) {
	let t = e.ticket.facts.at(-1)?.value;
	return (t === void 0 ? null : ruleFor(e.policy.sla, t, e.now))?.targets.update ?? null;
}
function closedAt(e, t, n) {
	for (let r of t) {
		let t = e.policy.calendars.get(r.calendar);
		if (r.live && t !== void 0 && !t.isOpen(n)) return {
			calendar: t.name,
			opens: t.nextOpening(n)
		};
	}
	return null;
}
// src/rules/unread.ts
const unread = (e) => {
	let { issue: t, ownDeletions: n } = e.ticket;
	if (t.locked) return [];
	let r = unreadReport(e) ?? unreadComment(e);
	if (r === null || n.some((e) => e >= r.at)) return [];
	let { at: i, by: a, comment: o } = r;
	return [{
		kind: "comment",
		rule: "unread",
		because: "A text is too long to be read.",
		deadline: i,
		key: keyOf$1("unread"),
		document: "unread",
		facts: {
			to: addressees(e).to,
			by: a.login,
			comment: o
		}
	}];
};
function unreadReport(e) {
	let { body: t, author: n, createdAt: r, lastEditedAt: i } = e.ticket.issue, a = i ?? r;
	return !(e.policy.intake.forms.size > 0 || e.ticket.form !== null) || !isNews(e, a) || (0,_template_js__WEBPACK_IMPORTED_MODULE_5__.c)(t.replace(/\r\n?/g, "\n")) ? null : {
		at: a,
		by: n,
		comment: !1
	};
}
function unreadComment(e) {
	let t = e.ticket.messages.find(({ role: t, event: n }) => (t === "staff" || t === "customer") && isNews(e, n.at) && new Said(n.body).isUnread);
	return t === void 0 ? null : {
		at: t.at,
		by: t.by,
		comment: !0
	};
}
// src/rules/wait-labels.ts
const waitLabels = (e) => [...agree(e, "pending"), ...agree(e, "on_hold")];
function agree(e, t) {
	let n = e.policy.labels[t], r = isOpen(e) ? e.ticket.waits.find((n) => n.reason === t && n.from <= e.now && (n.to === null || e.now < n.to)) : void 0;
	if (r !== void 0) return [{
		kind: "label",
		rule: "waiting",
		because: r.begunBy,
		deadline: pressing(e),
		label: n,
		present: !0,
		record: !1
	}];
	let i = e.ticket.waits.findLast((e) => e.reason === t);
	return i === void 0 || !carries(e, n) ? [] : [{
		kind: "label",
		rule: "waiting",
		because: {
			kind: "wait_over",
			ended: i.endedBy ?? { kind: "was_closed" }
		},
		deadline: pressing(e),
		label: n,
		present: !1,
		record: !1
	}];
}
// src/rules/index.ts
const nt = [silence], rt = [
	assignment,
	answeringOwner,
	release
], it = [
	state,
	severity,
	incident,
	outsiders,
	routing,
	project,
	flags,
	waitLabels,
	pending,
	missingInfo,
	signOff,
	status,
	breach,
	response,
	atRisk,
	owner,
	escalation,
	hold,
	overruled,
	secrets,
	unread,
	selfService,
	instructions,
	outOfScope,
	followUp,
	bystander,
	postMortem,
	commands
];
// src/rules/decide.ts
function begin(e) {
	let t = e, n = [];
	for (let e of nt) {
		let r = e(t);
		r !== null && (n.push(r.decision), t = t.become(r.ticket));
	}
	return {
		case: t,
		decisions: [...n, ...rt.flatMap((e) => e(t))]
	};
}
function decide({ case: e, decisions: t }, n) {
	let r = assigned(e, t), { contested: i } = e.ticket, a = {
		...n,
		then: r
	}, o = it.flatMap((t) => t(e, a)), s = i.size === 0 ? o : o.filter((e) => !(e.kind === "label" && i.has(labelKey(e.label.name))));
	return {
		case: e,
		then: r,
		decisions: [...t, ...s]
	};
}
function assigned(e, t) {
	let { ticket: n, now: r } = e, i = n.owners.findLast(({ at: e }) => e <= r), a = i?.value ?? [], o = assignmentsIn(t), s = new Set(o.flatMap(({ remove: e }) => e)), c = new Set([...a.filter((e) => !s.has(e)), ...o.flatMap(({ add: e }) => e)]);
	if (c.size === a.length && a.every((e) => c.has(e))) return e;
	let l = r < Y ? [] : [...c].filter((e) => !a.includes(e) || i?.given.includes(e) === !0);
	return e.become({
		...n,
		owners: [...n.owners, {
			at: r,
			value: [...c],
			given: l
		}]
	});
}
// src/desk/assessment.ts
function sentence({ number: e, message: t }) {
	return `#${String(e)} could not be evaluated: ${t}`;
}
// src/desk/escalated.ts
function escalatedAt(e) {
	let { ticket: t, now: n } = e;
	return latest([...t.signals.filter(({ kind: e, at: t }) => e === "escalated" && t <= n), ...stepsOf(e)])?.at ?? null;
}
function handedOver(e) {
	let { ticket: t, now: n } = e, r = latest(stepsOf(e).flatMap(({ at: e, to: t, handOver: n }) => t === null || (n?.withdrawnAt ?? null) !== null ? [] : [{
		at: e,
		group: t
	}]).filter(({ at: e }) => e <= n));
	return r === null ? null : {
		...r,
		from: valueAt(t.owners, r.at) ?? []
	};
}
function stepsOf({ escalations: e }) {
	return e.flatMap(({ reached: e }) => e);
}
function latest(e) {
	return e.toSorted((e, t) => e.at - t.at).at(-1) ?? null;
}
// src/desk/claim.ts
function claimOf(e) {
	let { number: t, labels: n, state: r } = e.ticket.issue;
	return {
		number: t,
		isOpen: r === "open",
		labels: n,
		owners: e.ticket.owners,
		handedOver: handedOver(e)
	};
}
// src/marks/numbers.ts
function formatNumbers(e) {
	let t = [];
	for (let n of [...e].sort((e, t) => e - t)) {
		let e = t.at(-1);
		e?.to === n - 1 ? e.to = n : t.push({
			from: n,
			to: n
		});
	}
	return t.map(({ from: e, to: t }) => e === t ? String(e) : `${String(e)}-${String(t)}`).join(",");
}
const at = 1e5;
function parseNumbers(e, t = at) {
	let n = [];
	for (let r of e.split(",")) {
		let [e = NaN, i = e] = r.split("-").map(Number);
		if (Number.isInteger(e) && e > 0 && i >= e && n.length + i - e < t) for (let t = e; t <= i; t += 1) n.push(t);
	}
	return n;
}
// src/marks/lists.ts
const ot = /^<!-- steward told ([\w:.,= -]+) -->/;
function deliveredLine(e) {
	let t = new Map();
	for (let [n, r] of e) for (let e of r) t.set(e, [...t.get(e) ?? [], n]);
	return `<!-- steward told ${[...t].map(([e, t]) => `${e}=${formatNumbers(t)}`).join(" ")} -->`;
}
function readDelivered(e) {
	let t = ot.exec(e)?.[1]?.split(" ");
	if (t === void 0) return null;
	let n = new Map(), r = at;
	for (let e of t) {
		let [t = "", i = ""] = e.split("="), a = parseNumbers(i, r);
		r -= a.length;
		for (let e of a) n.set(e, (n.get(e) ?? new Set()).add(t));
	}
	return n;
}
const st = /^<!-- steward agenda ([\d,-]*) -->$/m;
function agendaLine(e) {
	return `<!-- steward agenda ${formatNumbers(e)} -->`;
}
function readAgenda(e) {
	return parseNumbers(st.exec(e)?.[1] ?? "");
}
// src/desk/delivery/delivered.ts
function digestsOn(e, t) {
	return (e === null ? [] : ownComments(e.issue, t)).flatMap((e) => {
		let t = readDelivered(e.text);
		return t === null ? [] : [{
			comment: e,
			delivered: t
		}];
	});
}
function merged(e) {
	let t = new Map();
	for (let [n, r] of e.flatMap((e) => [...e])) t.set(n, new Set([...t.get(n) ?? [], ...r]));
	return t;
}
function isOverdue({ notice: e }) {
	return "clock" in e && e.clock !== null;
}
function undelivered({ case: { ticket: e }, decisions: t }, n, r) {
	let i = new Set(e.ownMarks.keys()), a = r.get(e.issue.number);
	return n.filter((n) => !i.has(n.key) && a?.has(n.key) !== !0 && !isRecorded(n, t, e));
}
function isRecorded({ rule: e, deadline: t, late: n = !1 }, r, i) {
	if (n) return !1;
	let a = [...i.ownMarks].flatMap(([t, n]) => isKey(e, t) ? n : []), isBare = (e) => !a.some((t) => t <= e && e <= (0,_instant_js__WEBPACK_IMPORTED_MODULE_6__.p)(t, ke));
	return r.some((n) => n.kind === "label" && n.record && n.rule === e && (i.labels.get(labelKey(n.label.name))?.putByUs ?? []).some((e) => e >= t && isBare(e)));
}
// src/desk/board.ts
const Z = (0,_instant_js__WEBPACK_IMPORTED_MODULE_6__.f)(0), Q = keyOf$1("desk");
function boardOf(e, { policy: t }) {
	if (!t.desk.issue) return null;
	let n = e.filter(({ key: e }) => e === Q), r = n.find(({ issue: e }) => e.state === "open") ?? n.at(-1) ?? null;
	return {
		ref: r === null ? newIssue(Q) : {
			id: r.issue.id,
			number: r.issue.number
		},
		present: r
	};
}
// src/desk/delivery/overdue.ts
const ct = _instant_js__WEBPACK_IMPORTED_MODULE_6__.i;
function latenessOf(e) {
	let { clocks: t, now: n, ticket: r } = e, i = t.some(({ nags: e, missed: t }) => e && t.some((e) => e > n - ct));
	return {
		number: r.issue.number,
		isOfWave: i,
		overdue: entryOf$1(e)
	};
}
function entryOf$1(e) {
	let t = e.clocks.filter(({ live: e, nags: t, breachedAt: n }) => e && t && n !== null);
	if (t.length === 0) return null;
	let n = (0,_instant_js__WEBPACK_IMPORTED_MODULE_6__.d)(...t.flatMap(({ breachedAt: e }) => e ?? [])) ?? _instant_js__WEBPACK_IMPORTED_MODULE_6__.s, { to: r, group: i } = addressees(e);
	return {
		line: lineOf(e, t, n),
		to: r,
		group: i
	};
}
function lineOf({ ticket: e }, t, n) {
	let { issue: r, severity: i } = e;
	return {
		number: r.number,
		title: r.title,
		severity: i.at(-1)?.severity ?? null,
		clocks: [...new Set(t.map(({ name: e }) => e))],
		since: n
	};
}
// src/desk/delivery/flood-digest.ts
const lt = 1e3, ut = 8 * _instant_js__WEBPACK_IMPORTED_MODULE_6__.i;
function digestOf$1(e, t, n, r, i) {
	let { policy: a, now: o } = i, s = keysOf(t), c = n !== void 0 && o - n.comment.event.at < ut && n.delivered.size + s.size <= 1e3, u = c ? merged([n.delivered, s]) : s, d = e.filter(({ number: e }) => u.has(e) && !s.has(e)).flatMap(({ overdue: e }) => e ?? []), f = [...t.map((e) => newlyOverdue(e)), ...d], p = c ? n.comment.marker.keys : [keyOf$1("digest", o)], m = (0,_marker_js__WEBPACK_IMPORTED_MODULE_4__.t)(p, `${deliveredLine(u)}\n`), h = digestFacts(f), g = 65e3 - m.length, { text: _ } = (0,_template_js__WEBPACK_IMPORTED_MODULE_5__.p)(a).fit("digest", h, g), v = m + _.slice(0, g), b = `Too many notices at once: ${String(t.length)} tickets are told of in one comment.`;
	return c ? {
		kind: "edit_comment",
		issue: r,
		comment: n.comment.event.id,
		keys: p,
		body: v,
		because: b,
		deadline: Z
	} : {
		kind: "create_comment",
		issue: r,
		keys: p,
		body: v,
		because: b,
		deadline: Z
	};
}
function newlyOverdue({ ruling: e, notices: t, deadline: n }) {
	let r = t.flatMap(({ notice: e }) => "clock" in e ? e.clock ?? [] : []), i = [...new Set(t.flatMap((e) => e.to))];
	return {
		line: lineOf(e.case, r, n),
		to: i,
		group: t[0]?.group ?? null
	};
}
function digestFacts(e) {
	let t = new Map(), n = e.toSorted((e, t) => e.line.since - t.line.since || e.line.number - t.line.number);
	for (let { line: e, to: r, group: i } of n) {
		let n = i === null ? r : [i];
		for (let r of n.length > 0 ? n : [""]) {
			let n = `${i === null ? "person" : "group"} ${r}`, a = t.get(n) ?? {
				who: r,
				group: i !== null,
				tickets: []
			};
			a.tickets.push(e), t.set(n, a);
		}
	}
	return {
		to: [...new Set(n.flatMap((e) => e.to))],
		tickets: e.length,
		groups: [...t.values()]
	};
}
function keysOf(e) {
	return new Map(e.map(({ ruling: e, notices: t }) => [numberOf(e), new Set(t.map((e) => e.key))]));
}
function numberOf({ case: { ticket: e } }) {
	return e.issue.number;
}
// src/desk/delivery/nudge.ts
function postponed({ case: e, decisions: t }) {
	let n = !isNudgeable(e, e.now), r = new Set(t.flatMap((e) => e.kind === "page" ? [e.step.key] : [])), isPaged = ({ notice: e }) => e.kind === "escalation" && r.has(e.step.key), i = t.filter((e) => e.kind === "notice").filter((e) => e.afterHandOut === !0 || n && !isPaged(e)), a = i.some(({ key: t }) => !e.ticket.ownMarks.has(t));
	return {
		notices: new Set(i),
		until: n && a ? nextNudge(e, e.now) : null
	};
}
// src/desk/delivery/throttle.ts
function throttle(e, t, n, r, i) {
	let { policy: a, identity: o, now: s } = i, c = digestsOn(n?.present ?? null, o), l = merged(c.map((e) => e.delivered)), u = e.flatMap(({ ruling: e, notices: t }) => pendingOf(e, undelivered(e, t, l))).sort((e, t) => e.deadline - t.deadline || numberOf(e.ruling) - numberOf(t.ruling)), d = new Set(u.map(({ ruling: e }) => numberOf(e))), f = [...t, ...e.map(({ ruling: e }) => latenessOf(e.case))], p = s - (c.at(-1)?.comment.event.at ?? -Infinity) < ut, m = a.desk.noticesPerHour / (p ? 2 : 1), h = f.filter(({ number: e, isOfWave: t }) => t && !d.has(e)).length, g = r ?? h, _ = {
		digest: null,
		kept: new Map(),
		flood: null
	};
	if (u.length === 0 || g + u.length <= m) return {
		..._,
		tickets: onChannel(u, "ticket")
	};
	if (!a.desk.issue) return {
		..._,
		...sparingly(u, Math.max(0, Math.floor(m - g)))
	};
	let v = {
		tickets: u.length,
		posted: 0
	};
	if (n === null) return {
		..._,
		tickets: onChannel(u, "later"),
		flood: {
			way: "later",
			...v,
			putOff: u.length
		}
	};
	let y = u.slice(0, lt), b = u.slice(lt);
	return {
		tickets: new Map([...onChannel(y, "digest"), ...onChannel(b, "later")]),
		digest: digestOf$1(f, y, c.at(-1), n.ref, i),
		kept: new Map(y.flatMap((e) => keptOf(e, l))),
		flood: {
			way: "digest",
			...v,
			putOff: b.length
		}
	};
}
function pendingOf(e, t) {
	let n = (0,_instant_js__WEBPACK_IMPORTED_MODULE_6__.d)(...t.map((e) => e.deadline));
	return n === null ? [] : [{
		ruling: e,
		notices: t,
		deadline: n
	}];
}
function sparingly(e, t) {
	let n = e.slice(0, t), r = {
		tickets: e.length,
		posted: n.length,
		putOff: 0
	};
	return {
		tickets: new Map([...onChannel(n, "ticket"), ...onChannel(e.slice(t), "suppressed")]),
		flood: {
			way: "most pressing",
			...r
		}
	};
}
function onChannel(e, t) {
	return new Map(e.map(({ ruling: e, notices: n }) => [numberOf(e), {
		keys: new Set(n.map(({ key: e }) => e)),
		channel: t
	}]));
}
function keptOf({ ruling: e, notices: t }, n) {
	let r = numberOf(e), i = new Set(e.case.ticket.issue.labels.map(labelKey));
	return t.every(({ rule: t, late: n = !1 }) => !n && e.decisions.some((e) => e.kind === "label" && e.record && e.rule === t && !i.has(labelKey(e.label.name)))) ? [] : [[r, [...new Set([...n.get(r) ?? [], ...t.map((e) => e.key)])]]];
}
// src/desk/delivery/deliver.ts
function deliver(e, t, n, r, i) {
	let a = new Map(e.map((e) => [e, postponed(e)])), waitOf = (e) => a.get(e) ?? dt, o = throttle(e.map((e) => ({
		ruling: e,
		notices: overdueNow(e, waitOf(e))
	})), t, n, r.due, i), numbers = (...e) => new Set([...o.tickets].flatMap(([t, { channel: n }]) => e.includes(n) ? t : []));
	return {
		of: (e) => announced(e, waitOf(e), r, o, n?.ref ?? null),
		digest: o.digest,
		digested: numbers("digest"),
		due: new Set(o.tickets.keys()),
		suppressed: numbers("later", "suppressed"),
		flood: o.flood
	};
}
function deliverAlone(e, t) {
	let n = postponed(e);
	return undelivered(e, overdueNow(e, n), new Map()).length > 0 ? null : announced(e, n, t, ft, null);
}
const dt = {
	notices: new Set(),
	until: null
}, ft = {
	tickets: new Map(),
	kept: new Map()
};
function overdueNow(e, { notices: t }) {
	return noticesOf(e).filter((e) => isOverdue(e) && !t.has(e));
}
function announced(e, { notices: t, until: n }, r, i, a) {
	let o = numberOf(e), s = r.digested.has(o), c = noticesOf(e).map((n) => [n.key, s || t.has(n) ? "later" : isOverdue(n) ? channelOf(n.key, e, i) : "ticket"]), l = i.tickets.get(o)?.channel;
	return {
		delivery: {
			channels: new Map(c),
			recordsWait: s || l === "later",
			saidOn: l === "digest" ? a : null,
			kept: i.kept.get(o) ?? []
		},
		nudge: n
	};
}
function noticesOf({ decisions: e }) {
	return e.filter((e) => e.kind === "notice");
}
function channelOf(e, t, { tickets: n }) {
	let r = n.get(numberOf(t));
	return r?.keys.has(e) === !0 ? r.channel : "delivered";
}
// src/desk/open-waits.ts
function waitOf(e, t) {
	return isOpenTicket(e) ? e.waits.find(({ from: e, to: n }) => e <= t && (n === null || n > t)) : void 0;
}
function waitingLine(e, t) {
	let n = waitOf(e, t);
	if (n === void 0) return null;
	let { number: r, title: i } = e.issue;
	return {
		number: r,
		title: i,
		reason: n.reason,
		since: n.from,
		until: n.to
	};
}
// src/desk/queue.ts
const pt = {
	breached: 0,
	"at risk": 1,
	running: 2,
	waiting: 3,
	"no promise": 4
};
function queueOf(e) {
	return e.flatMap(({ queued: e }) => e ?? []).sort((e, t) => pt[e.state] - pt[t.state] || when(e) - when(t) || e.number - t.number);
}
function when({ clock: e }) {
	return e?.breachedAt ?? e?.due ?? Infinity;
}
function entryOf(e) {
	let { ticket: t, clocks: n, now: r } = e;
	if (!isOpenTicket(t)) return null;
	let { issue: i } = t, a = breaches(e).find(({ clock: e }) => e.live)?.clock, o = n.filter((e) => e.live && e.nags && e.set !== "desk"), s = o.filter((e) => e.breachedAt === null && e.due !== null).sort((e, t) => (e.due ?? 0) - (t.due ?? 0))[0], c = waitOf(t, r) !== void 0, l = a ?? s ?? o[0];
	return {
		number: i.number,
		title: i.title,
		url: i.url,
		severity: t.severity.at(-1)?.severity ?? null,
		owners: valueAt(t.owners, r) ?? [],
		state: stateOf(a, s, o, c, r),
		clock: l === void 0 ? null : {
			name: _template_js__WEBPACK_IMPORTED_MODULE_5__.h.clocks[l.name],
			of: l.name,
			due: l.due,
			breachedAt: l.breachedAt
		},
		waits: c,
		unowned: n.some(({ name: e, live: t, breachedAt: n }) => e === "ownership" && t && n !== null)
	};
}
function stateOf(e, t, n, r, i) {
	return e === void 0 ? t !== void 0 && t.warn !== null && t.warn <= i && t.state !== "paused" ? "at risk" : n.some((e) => e.state === "running") ? "running" : n.length > 0 || r ? "waiting" : "no promise" : "breached";
}
// src/desk/desk-case.ts
var DeskCase = class {
	context;
	sweep;
	issues;
	board;
	standings;
	read;
	failures;
	#e;
	constructor({ context: e, sweep: t, issues: n, board: r, standings: i, read: a, failures: o }) {
		this.context = e, this.sweep = t, this.issues = n, this.board = r, this.standings = i, this.read = a, this.failures = o;
	}
	get queue() {
		return this.#e ??= queueOf(this.standings);
	}
};
// src/desk/desk-issue.ts
function deskIssueOf(e, t) {
	let n = sameActor(e.author, t) ? ownMarkIn(e.body, e.bodyEdits, t)?.marker : void 0, r = n?.keys[0];
	return n === void 0 || r === void 0 ? null : {
		issue: e,
		key: r,
		asOf: n.asOf === null ? null : (0,_dist_js__WEBPACK_IMPORTED_MODULE_7__.c)(n.asOf)
	};
}
// src/sla/clocks/response.ts
function firstResponse(e) {
	let t = e.answers[0];
	return untilFirst(e, t === void 0 ? null : stoppedBy(t));
}
function nextResponse({ ticket: e, answers: t, stretches: n }) {
	let r = t[0];
	if (r === void 0) return [];
	let i = e.signals.filter((e) => e.kind === "no_reply"), a = [...t.map(stoppedBy), ...i.map(({ at: e, by: t }) => stop(e, {
		kind: "wants_no_reply",
		by: t.login
	}))].sort((e, t) => e.at - t.at), o = [], s = r.at;
	for (let t of questions(e)) {
		if (t.at < s) continue;
		let r = n.find((e) => e.end === null || t.at < e.end.at);
		if (r === void 0 || t.at < r.from && e.closures.some(({ at: e }) => e === t.at)) continue;
		let i = (0,_instant_js__WEBPACK_IMPORTED_MODULE_6__.m)(t.at, r.from), c = a.find(({ at: e }) => e > t.at);
		if (c !== void 0 && c.at <= i) continue;
		let l = firstEnd(c, r.end);
		if (o.push({
			cycle: o.length + 1,
			startedAt: i,
			startedBy: t.why,
			end: l
		}), l === null) break;
		s = l.at;
	}
	return o;
}
function questions(e) {
	let t = e.messages.filter(({ role: e, substantive: t }) => e === "customer" && t).map(({ at: e, by: t }) => ({
		at: e,
		why: {
			kind: "commented",
			by: t.login
		}
	})), n = consequencesOf(doneOf(e.commands), "lifecycle").filter(({ consequence: e, command: { role: t } }) => isObjection(e) && t === "customer").map(({ command: e }) => ({
		at: e.line.at,
		why: commanded(e)
	}));
	return [...t, ...n].sort((e, t) => e.at - t.at);
}
function isObjection(e) {
	return e.step === "reopen" && e.objects;
}
function updates({ answers: e, stretches: t }) {
	return e.flatMap((n, r) => {
		let i = t.find((e) => e.from <= n.at && (e.end === null || n.at < e.end.at));
		if (i === void 0) return [];
		let a = e[r + 1], o = firstEnd(a === void 0 ? null : stoppedBy(a), i.end);
		return [{
			cycle: r + 1,
			startedAt: n.at,
			startedBy: answered$1(n),
			end: o
		}];
	});
}
function answered$1({ by: e }) {
	return {
		kind: "answered",
		by: e.login
	};
}
function stoppedBy(e) {
	return stop(e.at, answered$1(e));
}
function stop(e, t) {
	return {
		at: e,
		by: t,
		how: "stopped"
	};
}
// src/sla/clocks/index.ts
const mt = {
	first_response: firstResponse,
	next_response: nextResponse,
	update: updates,
	resolution
}, ht = Object.keys(mt);
function clocksOf(e, t, n, r) {
	let { ticket: i } = e, a = markings(i, t), o = {
		told: a,
		policySince: r,
		deletions: [...i.staffDeletions, ...i.beginningMoved].sort((e, t) => e - t)
	}, s = {
		told: a,
		policySince: r,
		deletions: i.wordDeletions
	}, c = [];
	for (let r of [...promisedCourses(e, t), ...deskCourses(e, t)]) {
		if (r.startedAt > n) continue;
		let e = measure(r, n, r.name === "pending_close" ? s : o);
		e !== null && c.push(e);
	}
	let l = c.filter(({ set: e }) => e === "internal");
	if (l.length === 0) return c;
	let isQuiet = ({ set: e, name: t, cycle: n }) => e === "promise" && l.some((e) => e.name === t && e.cycle === n);
	return c.map((e) => isQuiet(e) ? {
		...e,
		nags: !1
	} : e);
}
function markings(e, t) {
	let n = e.labels.get(labelKey(t.labels.breached.name));
	if (n === void 0) return [];
	let r = [...n.takenByUs, ...n.takenByPeople].sort((e, t) => e - t);
	return n.putByUs.map((e) => ({
		at: e,
		until: r.find((t) => t >= e) ?? _instant_js__WEBPACK_IMPORTED_MODULE_6__.s
	}));
}
function promisedCourses(e, t) {
	let { facts: n, agreed: r } = e.ticket, i = new Map(), roundsOf = (t) => {
		let n = i.get(t) ?? outsideProject(e, mt[t](e));
		return i.set(t, n), n;
	}, a = [];
	for (let [i, o] of [["promise", t.sla], ["internal", t.internal]]) {
		let t = new ChosenRules(o, n);
		for (let n of ht) {
			let o = promisedPeriods(n, t);
			if (n !== "resolution" || r.length === 0) isPromised(o) && addCourses(a, e, n, i, o, roundsOf(n));
			else for (let t of roundsOf(n)) {
				let s = agreedPeriods(o, r, i, t);
				isPromised(s) && addCourses(a, e, n, i, s, [t]);
			}
		}
	}
	return a;
}
const gt = ["pending", "on_hold"];
function deskCourses(e, t) {
	let { facts: n } = e.ticket, r = [], add = (t, n, i) => {
		isPromised(n) && addCourses(r, e, t, "desk", n, i());
	};
	t.ownership !== null && add("ownership", lastingPeriod(n, deskSetting("ownership", t.ownership.target, gt)), () => ownership(e)), add("silence", new ChosenRules(t.escalation.filter(({ on: e }) => e === "silence"), n).periods(({ name: e, after: t }) => deskSetting(e, t, [])), () => outsideProject(e, silence$1(e))), add("escalation", new ChosenRules(t.escalation.filter(({ on: e }) => e === "taken"), n).periods(({ name: e, after: t }) => deskSetting(e, t, gt)), () => outsideProject(e, escalation$1(e)));
	let { closeAfter: i, severities: a } = t.waiting.pending;
	if (i !== null) {
		let t = deskSetting("waiting.pending", i, []);
		add("pending_close", new ChosenRules([{ when: { severity: a } }], n).periods(() => t), () => pendingClose(e));
	}
	let { writeUp: o } = t;
	return o !== null && add("write_up", lastingPeriod(n, deskSetting("write_up", o.target, [])), () => writeUps(e, o)), r;
}
function writeUps({ ticket: e }, { when: t, done: n }) {
	return writeUp(e, n).filter(({ startedAt: n }) => {
		let r = valueAt(e.facts, n);
		return r !== void 0 && selects(t, r);
	});
}
function addCourses(e, { pauses: t }, n, r, i, a) {
	let o = n === "update";
	for (let { cycle: s, startedAt: c, startedBy: l, end: u, gaps: d = _t } of a) e.push({
		name: n,
		set: r,
		cycle: s,
		startedAt: c,
		startedBy: l,
		end: u,
		gaps: d,
		pauses: t,
		periods: i,
		repeats: o
	});
}
const _t = [];
function isPromised(e) {
	return e.some(({ target: e }) => e !== null);
}
// src/sla/stretches.ts
function answersOf(e) {
	return e.messages.filter((e) => e.role === "staff" && e.substantive).sort((e, t) => e.at - t.at);
}
function openStretches(e, t) {
	let n = t[0]?.at ?? _instant_js__WEBPACK_IMPORTED_MODULE_6__.s, r = [], i = e.openedAt, { begunBy: a } = e;
	for (let t of e.closures) {
		let o = t.reason === "completed" && t.at >= e.openedAt && !(t.byRequester && t.at < n) ? "stopped" : "cancelled", s = {
			kind: "closed_as",
			by: t.by.login,
			as: t.reason
		};
		if (r.push({
			from: i,
			begunBy: a,
			end: {
				at: (0,_instant_js__WEBPACK_IMPORTED_MODULE_6__.m)(t.at, i),
				by: s,
				how: o
			}
		}), t.reopenedAt === null) return r;
		i = t.reopenedAt, a = {
			kind: "reopened",
			by: t.reopenedBy?.login ?? "ghost"
		};
	}
	return r.push({
		from: i,
		begunBy: a,
		end: null
	}), r;
}
function pausesOf({ waits: e }) {
	return e.map(({ reason: e, from: t, to: n, begunBy: r, endedBy: i }) => ({
		reason: e,
		from: t,
		to: n,
		why: r,
		endedBy: i
	}));
}
function projectSpells({ facts: e }) {
	let t = [], n = null, r = {
		why: { kind: "was_project" },
		endedBy: { kind: "left_project" }
	};
	for (let { at: i, value: a } of e) a.project ? n ??= i : n !== null && (t.push({
		from: n,
		to: i,
		...r
	}), n = null);
	return n === null ? t : [...t, {
		from: n,
		to: null,
		...r
	}];
}
// src/sla/lazy-life.ts
var LazyLife = class {
	ticket;
	#e;
	#t;
	#n;
	#r;
	#i;
	constructor(e) {
		this.ticket = e;
	}
	get answers() {
		return this.#e ??= answersOf(this.ticket);
	}
	get stretches() {
		return this.#t ??= openStretches(this.ticket, this.answers);
	}
	get pauses() {
		return this.#n ??= pausesOf(this.ticket);
	}
	get projectSpells() {
		return this.#r ??= projectSpells(this.ticket);
	}
	get silentWaits() {
		return this.#i ??= silentWaits(this.ticket);
	}
};
// src/sla/moments.ts
function momentsOf({ life: e, clocks: t, holdReminders: n, policy: r }, i, a) {
	let { ticket: o, silentWaits: s } = e, c = _instant_js__WEBPACK_IMPORTED_MODULE_6__.t, l = _instant_js__WEBPACK_IMPORTED_MODULE_6__.s, see = (e) => {
		e !== null && (e > c && e <= a && (c = e), e < l && e > a && (l = e));
	};
	for (let e of i) see(e);
	for (let { warn: e, endedAt: n, breachedAt: r, missed: i, nextBreach: a } of t) {
		e !== null && e < (n ?? _instant_js__WEBPACK_IMPORTED_MODULE_6__.s) && e < (r ?? _instant_js__WEBPACK_IMPORTED_MODULE_6__.s) && see(e);
		let t = i.at(-1);
		t !== void 0 && see((0,_instant_js__WEBPACK_IMPORTED_MODULE_6__.p)(t, _instant_js__WEBPACK_IMPORTED_MODULE_6__.c)), a !== null && see((0,_instant_js__WEBPACK_IMPORTED_MODULE_6__.p)(a, _instant_js__WEBPACK_IMPORTED_MODULE_6__.c));
	}
	for (let e of s) see(remindedAt(e, r));
	for (let { at: e } of n) see(e);
	for (let { value: e } of o.snoozed) see(e);
	for (let { to: e } of o.waits) see(e);
	for (let { at: e } of o.owners) see(e);
	for (let { effective: e } of r.sla) see(e);
	for (let { effective: e } of r.internal) see(e);
	return {
		last: c === _instant_js__WEBPACK_IMPORTED_MODULE_6__.t ? null : c,
		next: l === _instant_js__WEBPACK_IMPORTED_MODULE_6__.s ? null : l
	};
}
// src/rules/derived-case.ts
var vt = class DerivedCase {
	ticket;
	policy;
	policySince;
	identity;
	teams;
	now;
	life;
	#e;
	#t;
	#n;
	#r;
	constructor(e, { policy: t, policySince: n, identity: r, teams: i, now: a }) {
		this.ticket = e, this.policy = t, this.policySince = n, this.identity = r, this.teams = i, this.now = a, this.life = new LazyLife(e);
	}
	become(e) {
		return new DerivedCase(e, this);
	}
	get clocks() {
		return this.#e ??= clocksOf(this.life, this.policy, this.now, this.policySince);
	}
	get escalations() {
		return this.#t ??= escalationsOf(this.life, this.policy, this.now);
	}
	get holdReminders() {
		return this.#n ??= holdReminders(this.ticket, this.policy, this.now);
	}
	get lastChange() {
		let { last: e } = this.#i;
		return e === null ? this.ticket.changedAt : (0,_instant_js__WEBPACK_IMPORTED_MODULE_6__.m)(this.ticket.changedAt, e);
	}
	get wake() {
		return this.#i.next;
	}
	get #i() {
		return this.#r ??= momentsOf(this, escalationMoments(this.escalations), this.now);
	}
};
// src/ticket/agreements.ts
function agreedOver(e, t, n) {
	let r = consequencesOf(e, "agreed").map(({ command: e, consequence: t }) => ({
		at: e.line.at,
		value: t.date
	})), i = [];
	for (let e of untilClosed(r, t)) i.length === 0 && i.push({
		at: n,
		value: null
	}), i.at(-1)?.value !== e.value && i.push(e);
	return i;
}
function snoozedOver(e, t) {
	return untilClosed(consequencesOf(e, "snooze").map(({ command: e, consequence: t }) => ({
		at: e.line.at,
		value: t.until
	})), t);
}
function untilClosed(e, t) {
	if (e.length === 0) return [];
	let n = t.map(({ at: e }) => ({
		at: e,
		value: null
	}));
	return [...e, ...n].sort((e, t) => e.at - t.at);
}
// src/ticket/beginning.ts
function arrivalOf$1(e, { others: t }) {
	return t.findLast(({ kind: e }) => e === "transferred")?.at ?? e.createdAt;
}
function beginningOf(e, { others: t }, n, { policy: r, roster: i, repository: a }) {
	let o = {
		openedAt: n,
		begunBy: {
			kind: "opened",
			by: e.author.login
		},
		beginningMoved: []
	};
	if (r.duplicates === "own") return o;
	let s = e.duplicates.filter(({ author: e, createdAt: t, repository: r }) => t < n && r === a && e.kind === "human" && !i.isStaff(e, t)), [c] = s.toSorted((e, t) => e.createdAt - t.createdAt);
	if (c === void 0) return o;
	let l = new Set(s.map(({ url: e }) => e)), u = t.flatMap((e) => e.kind === "duplicate_marked" && l.has(e.duplicate) ? [e.at] : []);
	return {
		openedAt: c.createdAt,
		begunBy: {
			kind: "reported_before",
			by: c.author.login
		},
		beginningMoved: u
	};
}
// src/ticket/closures.ts
function lifecycleOf(e, { states: t, comments: n }, r, i, a, o, s) {
	let c = labelKey(s.policy.labels.needs_sign_off.name), l = consequencesOf(i, "lifecycle"), u = new Set(l.map(({ command: e }) => e.line.place)), d = new LifecycleReplay(e.state, t[0]?.event ?? null, s), f = [], then = (e, t, n) => {
		f.push({
			at: e,
			place: t,
			tell: n
		});
	};
	for (let { event: e, place: n } of t) then(e.at, n, () => {
		d.seen(e);
	});
	for (let { at: e, place: t, put: n, key: r } of a) r === c && then(e, t, () => {
		d.label(e, n);
	});
	for (let { command: e, consequence: t } of l) then(e.line.at, e.line.place, () => {
		d.given(e, t);
	});
	for (let e of o) then(e.at, n.find((t) => t.event === e)?.place ?? -1, () => {
		d.silence();
	});
	for (let e of f.length === 0 ? [] : r.filter(isWord)) {
		let { at: t, place: n, substantive: r } = e, i = r && !u.has(n);
		then(t, n, () => {
			d.message(e, i);
		});
	}
	f.sort((e, t) => e.at - t.at || e.place - t.place);
	for (let { tell: e } of f) e();
	return d.end();
}
// src/ticket/parties.ts
function partiesOf(e, t, n, r, i) {
	let { customers: a } = i.policy, { author: o } = e, s = i.roster.isStaff(o, e.createdAt), c = s ? requesterNamed(a, t, i.roster) : null, l = c?.requester ?? o, u = memberOf(a, l, i.roster), d = !listsCustomers(i.policy) || u !== null || isVip(a, l, i.roster), f = n.filter(({ key: e }) => a.labels.has(e)), p = [r, ...[...f, ...t].map(({ at: e }) => e).filter((e) => e > r)], m = claimsOver(a, t, i.roster), h = [...new Set(p)].sort((e, t) => e - t).map((e) => {
		let t = standingMark(f, e), n = m.findLast((t) => t.at <= e)?.value ?? null, r = n !== null && (d || n.byStaff) ? n : null, c = t === null ? void 0 : a.labels.get(t.key), p = t !== null && !mayBeSame(t.by, o), h = customerFrom(c ?? null, u, r);
		return {
			at: e,
			value: {
				customer: withVip(h, isVip(a, l, i.roster, h?.name ?? null)),
				confirmed: d || s || p || r?.byStaff === !0
			}
		};
	}), g = m.at(-1)?.value ?? null, _ = g !== null && !d && !g.byStaff && standingMark(f, _instant_js__WEBPACK_IMPORTED_MODULE_6__.s) === null;
	return {
		author: o,
		requester: l,
		standing: h,
		doubts: [...c?.doubts ?? [], ..._ ? [{
			kind: "unconfirmed_answer",
			field: g.field
		}] : []]
	};
}
function roleOf(e, t, { requester: n, standing: r }, i, a, o) {
	if (e.kind === "bot") return "bot";
	if (sameActor(e, n)) return "customer";
	if (i.isStaff(e, t)) return "staff";
	let s = valueAt(r, t)?.customer?.name ?? null;
	return s !== null && memberOf(a, e, i)?.customer === s || e.kind === "human" && (o.get(e.login) ?? Infinity) <= t ? "customer" : "bystander";
}
function listsCustomers({ customers: e, files: t }) {
	return e.members.size > 0 || t.some(({ use: e }) => e.kind === "customers");
}
function memberOf(e, t, n) {
	if (t.kind !== "human") return null;
	let r = e.members.get(t.login);
	return r === void 0 ? indexOf(e).teams.find(([e]) => n.isMember(t, e))?.[1] ?? null : r;
}
const yt = new WeakMap();
function indexOf({ members: e }) {
	let t = yt.get(e);
	if (t !== void 0) return t;
	let n = [...e.values()].toReversed(), r = {
		teams: [...e].filter(([e]) => e.includes("/")),
		byName: new Map(n.map((e) => [e.customer.toLowerCase(), e]))
	};
	return yt.set(e, r), r;
}
function isVip({ vip: e }, t, n, r = null) {
	return r !== null && e.has(r) ? !0 : t.kind === "human" ? e.has(t.login) || [...e].some((e) => e.includes("/") && n.isMember(t, e)) : !1;
}
function withVip(e, t) {
	return e === null ? t ? {
		name: null,
		tier: null,
		vip: t
	} : null : {
		...e,
		vip: t
	};
}
function customerFrom(e, t, n) {
	let r = t === null ? n : {
		name: t.customer,
		tier: t.tier
	}, i = r === null ? null : {
		name: r.name,
		tier: r.tier
	};
	return e === null ? i : {
		name: e.customer ?? i?.name ?? null,
		tier: e.tier
	};
}
function standingMark(e, t) {
	let n = new Map();
	for (let r of e) r.at > t || (n.delete(r.key), r.put && n.set(r.key, r));
	return [...n.values()].at(-1) ?? null;
}
function claimsOver(e, t, n) {
	let r = null;
	return t.map(({ at: t, by: i, form: a }, o) => {
		let s = claimIn(e, a), c = o > 0 && s?.name === r?.name && s?.tier === r?.tier ? r?.byStaff === !0 : n.isStaff(i, t);
		return r = s === null ? null : {
			...s,
			byStaff: c
		}, {
			at: t,
			value: r
		};
	});
}
function claimIn(e, t) {
	let n = e.field === null ? null : answerIn(t, e.field);
	if (n === null) return null;
	let r = { field: n.field.label };
	for (let t of choicesOf(n.value)) {
		let n = t.toLowerCase(), i = indexOf(e).byName.get(n);
		if (i !== void 0) return {
			...r,
			name: i.customer,
			tier: i.tier
		};
		let a = e.tiers.find((e) => e.toLowerCase() === n);
		if (a !== void 0) return {
			...r,
			name: null,
			tier: a
		};
	}
	return null;
}
function requesterNamed(e, t, r) {
	if (e.requesterField === null) return null;
	let i = answerIn(t.findLast(({ by: e, at: t }) => r.isStaff(e, t))?.form ?? null, e.requesterField), [a] = choicesOf(i?.value ?? null);
	if (i === null || a === void 0) return null;
	let o = a.replace(/^@/, "").toLowerCase();
	return (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__.c)(o) ? {
		requester: {
			login: o,
			kind: "human"
		},
		doubts: []
	} : {
		requester: null,
		doubts: [{
			kind: "no_account",
			field: i.field.label
		}]
	};
}
// src/ticket/commands/collect.ts
function collectCommands(e, t, n, r) {
	let { policy: i, roster: a } = r, isByStaff = ({ event: e }) => isWrittenBy(e, (e, t) => a.isStaff(e, t)), [o, s] = [[], []];
	for (let e of t) mayCommand(e.event.body) && (isByStaff(e) ? o : s).push(e);
	let c = o.flatMap(commandLinesIn), l = wordsOf$2(r), given = (e, t, n, r) => {
		let { by: o, at: s } = e, c = {
			staff: n,
			customer: r,
			groups: a.groups(o)
		}, u = {
			...l(),
			staff: () => a.logins(s),
			me: o.login,
			at: s
		};
		return interpret(e, t, c, i.commands, u);
	}, u = new Map(), d = {
		event: bodyOf(e),
		place: -1,
		said: new Said(e.body)
	};
	for (let e of isByStaff(d) ? [...commandLinesIn(d), ...c] : c) a.isStaff(e.by, e.at) && u.set(e, given(e, "staff", !0, !1));
	let f = guestsOf([...u.values()]), role = (e, t) => roleOf(e, t, n, a, i.customers, f), isCustomer = (e, t) => role(e, t) === "customer" || sameActor(e, n.requester);
	for (let e of s) isWrittenBy(e.event, isCustomer) && c.push(...commandLinesIn(e));
	return c.sort((e, t) => e.at - t.at || e.place - t.place), {
		commands: c.map((e) => {
			let t = u.get(e), r = sameActor(e.by, n.requester);
			if (t !== void 0 && !r) return t;
			let i = role(e.by, e.at);
			return given(e, i, t !== void 0, i === "customer" || r);
		}),
		roleOf: role
	};
}
function bodyOf(e) {
	let { id: t, url: n, body: r, author: i, createdAt: a, lastEditedAt: o, bodyEdits: s } = e;
	return {
		kind: "comment",
		id: t,
		url: n,
		body: r,
		actor: i,
		at: a,
		lastEditedAt: o,
		edits: s,
		minimized: !1,
		reacted: []
	};
}
function guestsOf(e) {
	let t = new Map();
	for (let { consequence: n, command: r } of consequencesOf(doneOf(e), "invite")) for (let e of n.logins) t.set(e, (0,_instant_js__WEBPACK_IMPORTED_MODULE_6__.d)(r.line.at, t.get(e) ?? r.line.at));
	return t;
}
function wordsOf$2({ policy: e, forms: t }) {
	let n = null;
	return () => n ??= {
		severities: e.severities.map(({ name: e }) => e),
		groups: e.team.groups.map(({ name: e }) => e),
		instructions: e.selfService,
		forms: [...[...e.intake.forms.keys()].map((e) => ({
			file: e,
			name: null
		})), ...t.templates],
		timezone: e.timezone
	};
}
// src/ticket/commands/settle.ts
function settle(e, t) {
	return e.map((e) => {
		if (e.outcome !== "done") return e;
		let n = t.refused.get(e) ?? untimely(e, t);
		if (n === null) return e;
		let { line: r, role: i, name: a } = e;
		return {
			line: r,
			role: i,
			name: a,
			outcome: "refused",
			reason: n,
			nearest: null,
			openTo: []
		};
	});
}
function untimely({ line: { at: e }, onlyOpen: t, refusedOn: n }, { policy: r, closures: i, severity: a, writeUp: o }) {
	if (i.some((t) => t.at < e && (t.reopenedAt === null || e < t.reopenedAt)) && t) return {
		kind: "not_now",
		because: { kind: "is_closed" }
	};
	if (n === void 0) return null;
	let s = a.findLast((t) => t.at <= e), c = s?.severity ?? null;
	return n({
		at: e,
		severity: c,
		lowered: s?.workaroundOf !== void 0,
		lowers: c !== null && r.intake.workaround.has(c),
		writeUp: o
	});
}
// src/ticket/issue-fields.ts
function typeOver(e, { others: t }, n) {
	return since(t.flatMap((e) => e.kind === "type_changed" ? [{
		at: e.at,
		value: e.type
	}] : []), e.type, n);
}
function fieldsOver(e, { others: t }, n) {
	let r = new Map([...e.fields].map(([e, t]) => [e.toLowerCase(), t])), i = new Map([...r.keys()].map((e) => [e, []]));
	for (let e of t) {
		if (e.kind !== "field_changed") continue;
		let t = e.field.toLowerCase(), n = {
			at: e.at,
			value: e.value
		}, r = i.get(t);
		r === void 0 ? i.set(t, [n]) : r.push(n);
	}
	return new Map([...i].map(([e, t]) => [e, since(t, r.get(e) ?? null, n)]));
}
function since(e, t, n) {
	if (e.length === 0) return [{
		at: n,
		value: t
	}];
	let r = [{
		at: n,
		value: null
	}];
	for (let { at: t, value: i } of e) t <= n + 1e4 ? r[0] = {
		at: n,
		value: i
	} : r.push({
		at: t,
		value: i
	});
	let i = r.at(-1);
	return i !== void 0 && (r[r.length - 1] = {
		at: i.at,
		value: t
	}), r;
}
// src/ticket/finding.ts
var Findings = class {
	#e;
	#t;
	#n;
	#r;
	#i;
	#a;
	#o;
	#s;
	#c;
	#l;
	#u;
	#d;
	severityLabels;
	constructor(e, { issue: t, events: n, revisions: r, moves: i, seen: a, arrivedAt: o }) {
		this.#e = e.policy, this.#o = e.roster, this.#t = t, this.#n = n, this.#r = r, this.#i = i, this.#a = a, this.#s = o, this.#c = writersOf(e.policy, r), this.#l = fieldsOver(t, n, o), this.severityLabels = new Map(e.policy.severities.map(({ label: e, name: t }) => [labelKey(e), t])), this.#u = i.some(({ place: e, key: t }) => e < 0 && this.severityLabels.has(t)), this.#d = this.#m();
	}
	moments(e) {
		let t = e[0] ?? this.#s, n = [...e];
		for (let e of [
			this.#r,
			this.#i,
			...this.#l.values()
		]) for (let { at: r } of e) r > t && n.push(r);
		return (0,_instant_js__WEBPACK_IMPORTED_MODULE_6__.l)(n);
	}
	isOfForm({ put: e, by: t, at: n, place: r, key: i }) {
		let { author: a } = this.#t;
		return e && r >= 0 && this.severityLabels.has(i) && isByAuthorAtOnce(t, n, this.#t) && !this.#o.isStaff(a, n) && !this.#u;
	}
	find(e, t = this.#p(e)) {
		let n = valueAt(this.#a.labels, e) ?? bt.labels, r = {
			form: t?.form ?? null,
			labels: n,
			type: valueAt(this.#a.type, e) ?? null,
			fields: this.#f(e)
		}, i = this.#d.find(({ label: e }) => n.has(e)) ?? answerOf(this.#e, r), a = this.#h(i, e);
		if (a === null) return null;
		let o = this.#g(a, e, t), { severity: s, source: c, why: l } = a, u = valueAt(this.#a.standing, e)?.confirmed !== !1 || this.#o.isStaff(o, e);
		return this.#_({
			severity: s,
			source: c,
			why: l,
			by: o
		}, u);
	}
	#f(e) {
		if (this.#l.size === 0) return bt.fields;
		let t = new Map();
		for (let [n, r] of this.#l) {
			let i = valueAt(r, e) ?? null;
			i !== null && t.set(n, i);
		}
		return t;
	}
	#p(e) {
		return this.#r.findLast((t) => t.at <= Math.max(e, this.#s));
	}
	#m() {
		return [...this.severityLabels].flatMap(([e, t]) => {
			let n = this.#i.find((t) => t.key === e && this.isOfForm(t));
			return n === void 0 ? [] : [{
				severity: t,
				source: "label",
				why: n.why,
				label: e
			}];
		});
	}
	#h(e, t) {
		let n = this.#e;
		if (n.intake.floors.length === 0) return e;
		let r = factsAt(n, this.#a, t, e?.severity ?? null), [i] = n.intake.floors.filter(({ atLeast: t, when: i }) => rankOf(n, t) < rankOf(n, e?.severity ?? null) && selects(i, r)).toSorted((e, t) => rankOf(n, e.atLeast) - rankOf(n, t.atLeast));
		if (i === void 0) return e;
		let { atLeast: a, when: o } = i, s = whyMatches(o, r), c = o.label?.map(labelKey).find((e) => r.labels.has(e)) ?? null;
		if (e === null) return {
			severity: a,
			source: "policy",
			why: s,
			label: c
		};
		let l = {
			kind: "at_least",
			why: e.why,
			severity: a,
			because: s
		};
		return {
			severity: a,
			source: e.source,
			why: l,
			label: c ?? e.label
		};
	}
	#g({ label: e, source: t }, n, r) {
		let { author: i, createdAt: a } = this.#t;
		if (e !== null) return this.#i.findLast((t) => t.key === e && t.put && t.at <= n)?.by ?? i;
		if (t === "type" || t === "issue_field") {
			let e = t === "type" ? "type_changed" : "field_changed", r = this.#n.others.findLast((t) => t.kind === e && t.at <= n);
			return r === void 0 || r.at <= a + 1e4 ? i : r.actor;
		}
		return (r === void 0 ? void 0 : this.#c[this.#r.indexOf(r)]) ?? i;
	}
	#_(e, t) {
		let n = this.#e, r = n.intake.unverifiedMax;
		if (t || r === null || rankOf(n, e.severity) >= rankOf(n, r)) return e;
		let i = {
			kind: "unconfirmed",
			why: e.why,
			severity: r
		};
		return {
			...e,
			severity: r,
			why: i,
			...e.severity === null ? {} : { claimed: e.severity }
		};
	}
};
const bt = {
	labels: new Set(),
	type: null,
	fields: new Map()
};
function writersOf(e, t) {
	let n = null;
	return t.map(({ form: t, by: r }) => {
		let i = answerOf(e, {
			...bt,
			form: t
		})?.severity ?? null, a = n?.severity === i ? n.by : r;
		return n = {
			severity: i,
			by: a
		}, a;
	});
}
// src/ticket/written-date.ts
const xt = [
	[
		"january",
		"jan",
		"januar",
		"jän",
		"jänner"
	],
	[
		"february",
		"feb",
		"februar"
	],
	[
		"march",
		"mar",
		"märz",
		"mär",
		"mrz"
	],
	["april", "apr"],
	["may", "mai"],
	[
		"june",
		"jun",
		"juni"
	],
	[
		"july",
		"jul",
		"juli"
	],
	["august", "aug"],
	[
		"september",
		"sep",
		"sept"
	],
	[
		"october",
		"oct",
		"oktober",
		"okt"
	],
	["november", "nov"],
	[
		"december",
		"dec",
		"dezember",
		"dez"
	]
], St = /^(\d{1,2})(?:st|nd|rd|th|\.)?\s+(?:of\s+)?(\p{L}{3,9})\.?,?\s+(\d{4})$/u, Ct = /^(\p{L}{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})$/u, wt = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})$/;
function parseWrittenDate(e, t) {
	let n = e.trim().toLowerCase();
	if (n.length > 60) return null;
	let r = /^\d{4}-\d{2}-\d{2}$/.test(n) ? n : isoOf(n);
	if (r !== null) {
		let e = (0,_dist_js__WEBPACK_IMPORTED_MODULE_7__.c)(r, t), n = (0,_dist_js__WEBPACK_IMPORTED_MODULE_7__.c)(`${r}T24:00`, t);
		return e === null || n === null ? null : {
			from: e,
			to: n
		};
	}
	let i = (0,_dist_js__WEBPACK_IMPORTED_MODULE_7__.c)(n, t);
	return i === null ? null : {
		from: i,
		to: i
	};
}
function isoOf(e) {
	let t = wt.exec(e);
	if (t !== null) return iso(t[3], Number(t[2]), t[1]);
	let n = St.exec(e);
	if (n !== null) return iso(n[3], monthOf(n[2]), n[1]);
	let r = Ct.exec(e);
	return r === null ? null : iso(r[3], monthOf(r[1]), r[2]);
}
function monthOf(e = "") {
	return xt.findIndex((t) => t.includes(e)) + 1;
}
function iso(e = "", t, n = "") {
	return t < 1 ? null : `${e}-${String(t).padStart(2, "0")}-${n.padStart(2, "0")}`;
}
// src/ticket/short-notice.ts
function noticeOf(e, t, n) {
	let r = t === null ? null : e.intake.forms.get(t.template.file)?.notice ?? null, i = r === null ? null : answerIn(t, r.field), [a] = choicesOf(i?.value ?? null);
	if (r === null || i === null || a === void 0) return {
		shortNotice: null,
		doubts: []
	};
	let o = parseWrittenDate(a, e.timezone);
	if (o === null) return {
		shortNotice: null,
		doubts: [{
			kind: "no_date",
			field: i.field.label
		}]
	};
	let wall = (t) => (0,_dist_js__WEBPACK_IMPORTED_MODULE_7__.l)(t, e.timezone);
	return {
		shortNotice: wall(o.to) - wall(n) < r.atLeast ? {
			neededBy: o.from,
			atLeast: r.text
		} : null,
		doubts: []
	};
}
function withoutOutsiders(e, { policy: t, identity: n, roster: r }) {
	let i = new Map(), a = new Set();
	if (t.labelsBy === "anyone") return {
		issue: e,
		undone: i,
		contested: a
	};
	let o = deskLabels(t), isMeddling = ({ actor: t, at: i, label: a }) => o.has(labelKey(a)) && !sameActor(t, n) && !r.isStaff(t, i) && !isByAuthorAtOnce(t, i, e), s = new Map(e.labels.map((e) => [labelKey(e), e])), c = new Set();
	for (let [t, r] of movesByLabel(e)) {
		let e = r.filter(isMeddling), o = e.at(-1)?.label;
		if (o === void 0) continue;
		let l = r[0]?.kind === "unlabeled";
		for (let e of r) {
			let t = e.kind === "labeled";
			isMeddling(e) || t === l && sameActor(e.actor, n) ? c.add(e) : l = t;
		}
		l !== s.has(t) && (e.length > 5 ? a.add(t) : i.set(o, l), l ? s.set(t, o) : s.delete(t));
	}
	let l = e.events.filter((e) => !c.has(e));
	return {
		issue: {
			...e,
			events: l,
			labels: [...s.values()]
		},
		undone: i,
		contested: a
	};
}
function movesByLabel({ events: e }) {
	let t = new Map();
	for (let n of e) {
		if (n.kind !== "labeled" && n.kind !== "unlabeled") continue;
		let e = labelKey(n.label), r = t.get(e);
		r === void 0 ? t.set(e, [n]) : r.push(n);
	}
	return t;
}
const Tt = new WeakMap();
function deskLabels(e) {
	let t = Tt.get(e);
	if (t !== void 0) return t;
	let { labels: n, severities: r, flags: i, team: a, intake: o, customers: s } = e, c = new Set([
		...Object.values(n).map(({ name: e }) => e),
		...r.map(({ label: e }) => e),
		...i.map(({ label: e }) => e.name),
		...a.groups.flatMap(({ label: e }) => e ?? []),
		...[...o.forms.values()].flatMap(({ label: e }) => e ?? []),
		...o.severity.flatMap((e) => e.kind === "label" ? [...e.map.keys()] : []),
		...s.labels.keys()
	].map(labelKey));
	return Tt.set(e, c), c;
}
// src/ticket/owners.ts
const Et = _instant_js__WEBPACK_IMPORTED_MODULE_6__.i;
function ownersOver(e, { assignments: t }, n, r, i, a, o) {
	let s = t.filter(({ event: e }) => e.at >= o), c = assignedAtStart(e, s), l = consequencesOf(n, "assignment"), u = new Map(c);
	for (let { consequence: e } of l) for (let t of e.logins) u.has(t) || u.set(t, human(t));
	for (let { event: e } of s) u.set(e.assignee.login, e.assignee);
	let d = [
		...[...u.values()].flatMap((e) => a.turns(e).filter((e) => e > o)).map((e) => ({
			at: e,
			place: -1,
			moves: [],
			commanded: null,
			ours: !1
		})),
		...s.map(({ event: { at: e, actor: t, assignee: n, kind: r }, place: a }) => ({
			at: e,
			place: a,
			moves: [{
				who: n,
				assigned: r === "assigned"
			}],
			commanded: null,
			ours: sameActor(t, i)
		})),
		...l.map((e) => {
			let { at: t, place: n } = e.command.line;
			return {
				at: t,
				place: n,
				moves: [],
				commanded: e,
				ours: !1
			};
		})
	].sort((e, t) => e.at - t.at || e.place - t.place), owners = (e) => {
		let t = [];
		for (let n of c.values()) a.isStaff(n, e) && t.push(n.login);
		return t;
	}, f = [{
		at: o,
		value: owners(o),
		given: []
	}], p = new Set(), m = new Map();
	for (let e of d) {
		let t = e.commanded === null ? e.moves : movesOf(e.commanded, owners(e.at));
		for (let { who: n, assigned: i } of t) {
			let t = m.get(n.login);
			(!e.ours || t === void 0 || t.on !== i && !isEcho(t.at, e.at, r)) && (i ? c.set(n.login, n) : c.delete(n.login), i && e.ours && e.at >= Y ? p.add(n.login) : p.delete(n.login), e.commanded === null ? m.delete(n.login) : m.set(n.login, {
				on: i,
				at: e.at
			}));
		}
		let n = owners(e.at), i = {
			at: e.at,
			value: n,
			given: n.filter((e) => p.has(e))
		}, a = f.at(-1);
		a !== void 0 && equal(i.value, a.value) && equal(i.given, a.given) || f.push(i);
	}
	let h = new Set(e.assignees.map(({ login: e }) => e));
	return {
		owners: f,
		wantedAssignees: [...m].filter(([e, { on: t }]) => h.has(e) !== t).map(([e, { on: t }]) => ({
			login: e,
			assigned: t
		}))
	};
}
function isEcho(e, t, n) {
	return t - e <= Et && !n.some(({ at: n }) => e <= n && n <= t);
}
function equal(e, t) {
	return e.length === t.length && e.every((e, n) => e === t[n]);
}
function assignedAtStart(e, t) {
	let n = new Map(t.toReversed().map(({ event: e }) => [e.assignee.login, e])), r = [...e.assignees.filter((e) => !n.has(e.login)), ...[...n.values()].filter(({ kind: e }) => e === "unassigned").map(({ assignee: e }) => e)];
	return new Map(r.map((e) => [e.login, e]));
}
function movesOf({ command: e, consequence: t }, n) {
	let { logins: r, otherwise: i, assigned: a } = t;
	return (r.length > 0 ? r : i(n, e.line.by.login)).map((e) => ({
		who: human(e),
		assigned: a
	}));
}
function human(e) {
	return {
		login: e,
		kind: "human"
	};
}
// src/ticket/requirements.ts
function requirementsOf(e, t, n, r) {
	let i = [], a = t.map(({ at: t, by: n, form: r }) => (i = missingIn(e, r, i), {
		at: t,
		by: n,
		missing: i
	})), o = t.at(-1)?.form?.template.file, isElsewhere = (e) => (e ?? o) !== o, s = isElsewhere(n.at(-1)?.value) ? [] : i, c = a.findLast(({ at: e }) => e <= r);
	if (c === void 0 || c.missing.length === 0) return {
		missing: s,
		asked: null
	};
	let l = a.find((e) => e.at > r && e.missing.length === 0), u = n.find(({ value: e }) => isElsewhere(e)), d = [...l === void 0 ? [] : [{
		at: l.at,
		why: {
			kind: "edited",
			by: l.by.login
		}
	}], ...u === void 0 ? [] : [{
		at: u.at,
		why: { kind: "moved_to_form" }
	}]];
	return d.sort((e, t) => e.at - t.at), {
		missing: s,
		asked: {
			missing: c.missing,
			ended: d[0] ?? null
		}
	};
}
function missingIn(e, t, n) {
	return t === null || t.doubts.length > 0 ? n : (e.intake.forms.get(t.template.file)?.required ?? []).flatMap((e) => {
		let r = answerIn(t, e);
		if (r === null) return [];
		let { label: i, description: a = "" } = r.field;
		return (r.unsure ? n.some((e) => e.label === i) : !isAnswered(r)) ? [{
			label: i,
			hint: a
		}] : [];
	});
}
function isAnswered({ field: e, value: t }) {
	let n = e.kind === "input" || e.kind === "textarea" ? e.initial?.trim() : void 0;
	return choicesOf(t).some((e) => e !== n && /[\p{L}\p{N}\p{Extended_Pictographic}]/u.test(uncommented(e)));
}
// src/ticket/revisions.ts
function revisionsOf$1(e, t, n, r) {
	let { title: i, type: a } = e, o = labelsOfForm(e, t, n), formOf = (e) => r.identify({
		title: i,
		body: e,
		labels: o,
		type: a
	}), s = e.bodyEdits.flatMap((e) => e.text === null ? [] : [{
		...e,
		text: e.text
	}]);
	return s.length > 0 ? s.map((e) => ({
		at: e.at,
		by: e.editor,
		form: formOf(e.text)
	})) : [{
		at: e.lastEditedAt ?? e.createdAt,
		by: e.author,
		form: formOf(e.body)
	}];
}
function labelsOfForm(e, t, n) {
	let r = new Set([...n.forms.values()].flatMap(({ label: e }) => e?.toLowerCase() ?? [])), i = t.filter(({ key: t, put: n, place: i, by: a, at: o }) => n && r.has(t) && (i < 0 || sameActor(a, e.author) || isByAuthorAtOnce(a, o, e)));
	return [...e.labels.filter((e) => !r.has(labelKey(e))), ...i.map(({ key: e }) => e)];
}
// src/ticket/ready-instructions.ts
function instructionsFor(e, t, n) {
	return n === void 0 || t !== null && t.doubts.length + t.parsed.doubts.length > 0 ? null : e.selfService.find(({ when: e, answers: r }) => e === null || !selects(e, n) ? !1 : [...r].every(([e, n]) => {
		let r = new Set(n.map((e) => e.trim().toLowerCase())), i = choicesOf(answerIn(t, e)?.value ?? null);
		return i.length > 0 && i.every((e) => r.has(e.toLowerCase()));
	})) ?? null;
}
// src/ticket/severity.ts
function severityOver(e, t) {
	let { commands: n, moments: r } = t, i = [
		...labelWords(t),
		...commandWords(n),
		...staffAnswers(t)
	].sort((e, t) => e.at - t.at || e.place - t.place), a = r[0] ?? (0,_instant_js__WEBPACK_IMPORTED_MODULE_6__.f)(0), o = i[0]?.at ?? _instant_js__WEBPACK_IMPORTED_MODULE_6__.s, s = [], push = (e) => {
		let t = s.at(-1);
		((t?.severity ?? null) !== e.severity || t?.claimed !== e.claimed || t === void 0 && e.severity !== null) && s.push({
			...e,
			at: (0,_instant_js__WEBPACK_IMPORTED_MODULE_6__.m)(e.at, a)
		});
	};
	for (let e of r) {
		if (e >= o && e > a) break;
		for (let n of revisionsAt(t, e)) {
			let r = t.find(e, n);
			r !== null && push({
				...r,
				at: e
			});
		}
		let n = s.at(-1)?.source;
		n !== void 0 && Dt.has(n) && t.find(e) === null && push(taken(t, e, n));
	}
	for (let t of i) {
		let n = s.at(-1), { change: r, removed: i } = t;
		if (r.severity !== null || (n?.severity ?? null) === i) {
			if (t.lowers !== !0) push(r);
			else if (n !== void 0 && n.severity !== null && n.workaroundOf === void 0) {
				let t = e.intake.workaround.get(n.severity);
				t !== void 0 && push({
					...r,
					severity: t,
					workaroundOf: n.severity
				});
			}
		}
	}
	return {
		changes: s,
		overruled: overruledBy(t, o)
	};
}
function revisionsAt({ revisions: e, moments: t }, n) {
	let r = n === t[0], i = e.filter((e) => e.at === n || r && e.at < n);
	return i.length > 0 ? i : [void 0];
}
const Dt = new Set([
	"label",
	"type",
	"issue_field"
]);
function labelWords({ moves: e, severityLabels: t, isOfForm: n }) {
	let r = e.filter(({ key: e }) => t.has(e)), i = r.filter(({ place: e }) => e < 0).map(({ key: e }) => e), a = [...t.keys()].find((e) => i.includes(e));
	return r.filter((e) => (e.place >= 0 || e.key === a) && !n(e)).map(({ at: e, by: n, key: r, put: i, why: a, place: o }) => {
		let s = t.get(r) ?? null;
		return {
			at: e,
			change: {
				at: e,
				severity: i ? s : null,
				by: n,
				source: "label",
				why: a
			},
			removed: i ? null : s,
			place: o
		};
	});
}
function commandWords(e) {
	return consequencesOf(e, "severity", "workaround").map(({ command: e, consequence: t }) => {
		let { at: n, by: r, place: i } = e.line, a = t.kind === "workaround", o = a ? "" : t.severity;
		return {
			at: n,
			change: {
				at: n,
				severity: o,
				by: r,
				source: "command",
				why: commanded(e, o)
			},
			removed: null,
			place: i,
			lowers: a
		};
	});
}
function staffAnswers(e) {
	return rewordings(e).flatMap(({ revision: { at: t, by: n }, found: r }) => e.isStaff(n, t) ? [{
		at: t,
		change: {
			...r,
			at: t,
			by: n
		},
		removed: null,
		place: Infinity
	}] : []);
}
function overruledBy(e, t) {
	return rewordings(e).flatMap(({ revision: { at: n, by: r }, found: i }) => n > t && !e.isStaff(r, n) ? [{
		...i,
		at: n,
		by: r
	}] : []);
}
function rewordings({ revisions: e, find: t, moments: n }) {
	return e.flatMap((r, i) => {
		let a = e[i - 1];
		if (a === void 0 || r.at <= (n[0] ?? 0)) return [];
		let o = t(r.at, r);
		if (o === null) return [];
		let s = t(r.at, a);
		return (s?.claimed ?? s?.severity) === (o.claimed ?? o.severity) ? [] : [{
			revision: r,
			found: o
		}];
	});
}
function taken({ moves: e }, t, n) {
	let r = e.findLast((e) => e.at === t && !e.put);
	return {
		at: t,
		severity: null,
		by: r?.by ?? {
			login: "ghost",
			kind: "ghost"
		},
		source: n,
		why: r?.why ?? { kind: "unsaid" }
	};
}
// src/ticket/signals.ts
function signalsOf({ labels: e }, t, n, r, i, a, o) {
	let s = consequencesOf(t, "signal").map(({ consequence: e, command: { line: t } }) => ({
		at: t.at,
		by: t.by,
		kind: e.signal
	})), c = new Set(n.team.groups.flatMap((e) => e.label === null ? [] : [labelKey(e.label)])), l = labelKey(n.labels.post_mortem_due.name), u = e.flatMap(({ event: e }) => {
		if (sameActor(e.actor, r)) return [];
		let t = labelKey(e.label);
		if (e.kind === "labeled" && c.has(t)) return [{
			at: e.at,
			by: e.actor,
			kind: "escalated"
		}];
		if (e.kind !== "unlabeled" || t !== l) return [];
		let n = a === null || e.at <= a.postedAt ? e.at : a.since;
		return n === null ? [] : [{
			at: (0,_instant_js__WEBPACK_IMPORTED_MODULE_6__.m)(e.at, n),
			by: e.actor,
			kind: "post_mortem_done"
		}];
	}), isNew = ({ kind: e, at: t }) => e !== "escalated" || t < Y || i.some((e) => e.at === t && !e.again);
	return [
		...s,
		...u,
		...o
	].filter(isNew).sort((e, t) => e.at - t.at);
}
function handOversOf({ labels: e, states: t }, n, { team: r }, i) {
	let a = new Map(r.groups.flatMap(({ name: e, label: t }) => t === null ? [] : [[labelKey(t), e]])), o = e.flatMap(({ place: e, event: { at: t, actor: n, label: r, kind: o } }) => {
		let s = a.get(labelKey(r));
		return s === void 0 || sameActor(n, i) ? [] : [{
			at: t,
			by: n,
			group: s,
			why: "",
			posted: t,
			place: e,
			put: o === "labeled"
		}];
	}), s = consequencesOf(n, "hand_over").map(({ command: e, consequence: { group: t } }) => {
		let { at: n, by: r, comment: i, place: a } = e.line;
		return {
			at: n,
			by: r,
			group: t,
			why: e.why,
			posted: i.at,
			place: a,
			put: !0
		};
	}), c = [];
	for (let { put: e, place: n, ...r } of [...s, ...o].sort((e, t) => e.at - t.at || e.place - t.place)) {
		let n = c.at(-1), i = n?.withdrawnAt === null ? n.group : void 0, isOver = (e) => t.some(({ event: { kind: t, at: n } }) => t === "closed" && n >= e && n <= r.at);
		if (e) {
			let e = n !== void 0 && i === r.group && !isOver(n.at);
			c.push({
				...r,
				again: e,
				withdrawnAt: null
			});
		} else if (i === r.group) {
			let e = c.findLastIndex(({ group: e, again: t }) => e !== r.group || !t);
			for (let t of c.splice(e)) c.push({
				...t,
				withdrawnAt: r.at
			});
		}
	}
	return c;
}
// src/ticket/waits.ts
const Ot = { kind: "date_came" };
function waitsOf(e, t, n, r, i, a) {
	let o = [
		...a === null ? [] : askedTurns(a),
		...labelTurns(n, e),
		...commandTurns(r)
	];
	return kt.flatMap((e) => {
		let n = o.filter((t) => t.reason === e);
		if (!n.some(({ begins: e }) => e)) return [];
		if (e === "pending") for (let e of t) e.role === "customer" && n.push(customerTurn(e));
		for (let t of i) n.push(closureTurn(t, e));
		return n.sort((e, t) => e.at - t.at || e.rank - t.rank || e.place - t.place), waitsFor(e, n, t, i);
	}).sort((e, t) => e.from - t.from);
}
const kt = ["pending", "on_hold"], At = {
	to: null,
	endedBy: null
};
function waitsFor(e, t, n, r) {
	let i = [], a = null, end = (e, t) => {
		a !== null && (e > a.from && i.push({
			...a,
			to: e,
			endedBy: t
		}), a = null);
	};
	for (let { at: i, begins: o, by: s, until: c, asks: l } of t) {
		let t = a?.announced ?? _instant_js__WEBPACK_IMPORTED_MODULE_6__.s;
		if (t <= i && end(t, Ot), !o) {
			end(i, s);
			continue;
		}
		if (r.some((e) => e.at <= i && (e.reopenedAt === null || i < e.reopenedAt))) continue;
		let u = l !== !0 && spokeLast(n, i) === "customer";
		e === "pending" && a?.customerSpokeLast === !0 && !u && end(i, s), a = a === null ? {
			...At,
			reason: e,
			from: i,
			begunBy: s,
			customerSpokeLast: u,
			announced: c ?? null
		} : {
			...a,
			announced: c === void 0 ? a.announced : c
		};
	}
	return a !== null && i.push({
		...a,
		to: a.announced,
		endedBy: a.announced === null ? null : Ot
	}), i;
}
function labelTurns(e, t) {
	let n = new Map([
		[labelKey(t.labels.pending.name), "pending"],
		[labelKey(t.labels.needs_info.name), "pending"],
		[labelKey(t.labels.on_hold.name), "on_hold"]
	]), r = [];
	for (let { at: t, key: i, put: a, why: o, place: s } of e) {
		let e = n.get(i);
		e !== void 0 && r.push({
			at: t,
			reason: e,
			begins: a,
			by: o,
			rank: 0,
			place: s
		});
	}
	return r;
}
function commandTurns(e) {
	return consequencesOf(e, "wait", "resume").flatMap(({ command: e, consequence: t }) => {
		let { at: n, place: r } = e.line, i = {
			at: n,
			by: commanded(e),
			rank: 0,
			place: r
		};
		if (t.kind === "resume") return kt.map((e) => ({
			...i,
			reason: e,
			begins: !1
		}));
		let { reason: a, until: o } = t;
		return [{
			...i,
			reason: a,
			begins: !0,
			...o === void 0 ? {} : { until: o }
		}];
	});
}
function askedTurns({ at: e, missing: t, ended: n }) {
	let r = {
		kind: "answers_missing",
		fields: t.map(({ label: e }) => e)
	}, i = {
		reason: "pending",
		place: -1
	}, a = {
		...i,
		at: e,
		begins: !0,
		by: r,
		rank: 0,
		asks: !0
	};
	return n === null ? [a] : [a, {
		...i,
		at: n.at,
		begins: !1,
		by: n.why,
		rank: 1
	}];
}
function customerTurn({ at: e, by: { login: t } }) {
	return {
		at: e,
		reason: "pending",
		begins: !1,
		by: {
			kind: "commented",
			by: t
		},
		rank: 1,
		place: 0
	};
}
function closureTurn({ at: e, by: { login: t } }, n) {
	return {
		at: e,
		reason: n,
		begins: !1,
		by: {
			kind: "closed",
			by: t
		},
		rank: 1,
		place: 0
	};
}
function spokeLast(e, t) {
	let n = "customer", r = -Infinity;
	for (let i of e) {
		let e = i.at;
		if (e > t) break;
		if (!isWord(i)) continue;
		let { role: a } = i;
		(e > r || e === r && a === "customer") && ([n, r] = [a, e]);
	}
	return n;
}
// src/ticket/words.ts
function wordsOf$1(e, t, n) {
	let r = consequencesOf(n, "call");
	return {
		incident: called(e.labels.incident.name, "incident", t, r),
		project: called(e.labels.project.name, "project", t, r),
		form: routes(e, t, n)
	};
}
function called(e, t, n, r) {
	let i = labelKey(e);
	return inOrder$1([...n.filter((e) => e.key === i).map(({ at: e, put: t, place: n }) => ({
		at: e,
		value: t,
		place: n
	})), ...r.filter(({ consequence: e }) => e.called === t).map(({ command: { line: e } }) => ({
		at: e.at,
		value: !0,
		place: e.place
	}))]);
}
function routes(e, t, n) {
	let r = new Map();
	for (let [t, { label: n }] of e.intake.forms) n !== null && r.set(labelKey(n), t);
	let i = consequencesOf(n, "route").map(({ consequence: e, command: { line: t } }) => ({
		at: t.at,
		value: e.file,
		put: !0,
		place: t.place
	})), a = t.flatMap(({ at: e, key: t, put: n, place: i }) => {
		let a = r.get(t);
		return a === void 0 ? [] : [{
			at: e,
			value: a,
			put: n,
			place: i
		}];
	}), o = [];
	for (let { at: e, value: t, put: n } of inOrder$1([...i, ...a])) n ? o.push({
		at: e,
		value: t
	}) : o.at(-1)?.value === t && o.push({
		at: e,
		value: null
	});
	return o;
}
function inOrder$1(e) {
	return e.toSorted((e, t) => e.at - t.at || e.place - t.place);
}
// src/ticket/fold.ts
function fold(e, t) {
	let { policy: n, identity: r, roster: i } = t, a = inOrder(e), { issue: o, undone: s, contested: c } = withoutOutsiders(a, t), { comments: l, silences: u, writeUp: d } = t.recordsOn(o), f = eventsByKind(o), p = arrivalOf$1(o, f), { openedAt: m, begunBy: h, beginningMoved: g } = beginningOf(o, f, p, t), _ = peoplesMoves(o, f, r, p), v = revisionsOf$1(o, _, n.intake, t.forms), y = v.at(-1)?.form ?? null, b = partiesOf(o, v, _, p, t), { requester: x } = b, S = f.comments.filter(({ event: e }) => e.at >= p && !e.minimized).map(({ event: e, place: t }) => ({
		event: e,
		place: t,
		said: new Said(e.body)
	})), C = collectCommands(o, S, b, t), w = doneOf(C.commands), T = messagesOf(S, C.roleOf, n), E = wordsOf$1(n, _, w), D = {
		standing: b.standing,
		type: typeOver(o, f, p),
		form: y?.template.file ?? null,
		labels: labelsOver(_, p),
		words: E,
		repository: t.repository,
		openedAt: m
	}, O = momentsOf$2(n, D), k = new Findings(t, {
		issue: o,
		events: f,
		revisions: v,
		moves: _,
		seen: D,
		arrivedAt: p
	}), { changes: A, overruled: j } = severityOver(n, {
		revisions: v,
		moves: _,
		commands: w,
		moments: k.moments(O),
		find: (e, t) => k.find(e, t),
		isStaff: (e, t) => i.isStaff(e, t),
		severityLabels: k.severityLabels,
		isOfForm: (e) => k.isOfForm(e)
	}), M = factsOver(n, D, O, A), N = lifecycleOf(o, f, T, w, _, u, {
		policy: n,
		identity: r,
		requester: x,
		factsAt: (e) => valueAt(M, e),
		isCustomer: (e, t) => C.roleOf(e, t) === "customer"
	}), P = N.closures.filter((e) => e.reopenedAt === null || e.reopenedAt > p), { missing: ee, asked: F } = requirementsOf(n, v, E.form, p), I = noticeOf(n, y, p), { refused: L, wantedState: R, signOffAsked: z } = N, te = settle(C.commands, {
		policy: n,
		closures: P,
		severity: A,
		writeUp: d,
		refused: L
	}), B = doneOf(te), { changedAt: ne, changes: re } = changesBy(a, r), V = handOversOf(f, B, n, r), { owners: ie, wantedAssignees: ae } = ownersOver(o, f, B, V, r, i, m);
	return {
		issue: a,
		openedAt: m,
		begunBy: h,
		beginningMoved: g,
		changedAt: ne,
		changes: re,
		requester: x,
		customer: b.standing.at(-1)?.value.customer ?? null,
		form: y === null ? null : {
			file: y.template.file,
			name: y.template.name,
			opening: y.template.fields.find(isOpening)?.id ?? null,
			doubts: [
				...y.doubts,
				...y.parsed.doubts,
				...b.doubts,
				...I.doubts
			]
		},
		severity: A,
		facts: M,
		messages: T,
		owners: ie,
		wantedAssignees: ae,
		waits: waitsOf(n, T, _, B, P, F === null || !n.intake.acknowledge ? null : {
			...F,
			at: p
		}),
		closures: P,
		wantedState: R,
		commands: te,
		routes: E.form,
		signOffAsked: z,
		missing: ee,
		system: impactedSystem(n, y),
		shortNotice: I.shortNotice,
		readyInstructions: instructionsFor(n, y, M.at(-1)?.value),
		overruled: j,
		agreed: agreedOver(B, P, m),
		snoozed: snoozedOver(B, P),
		handOvers: V,
		signals: signalsOf(f, B, n, r, V, d, N.signals),
		staffDeletions: deletions(f, (e, t) => i.isStaff(e, t)),
		wordDeletions: deletions(f, (e) => e.kind !== "bot"),
		ownComments: l,
		ownMarks: new Map(l.flatMap(({ event: e, marker: t }) => t.keys.map((t) => [t, e.at]))),
		ownDeletions: deletions(f, (e, t, n) => sameActor(e, r) && !sameActor(n, r)),
		labels: labelHistories(f, r),
		undone: s,
		contested: c
	};
}
function inOrder(e) {
	let { events: t } = e, n = -Infinity;
	for (let { at: r } of t) {
		if (r < n) return {
			...e,
			events: t.toSorted((e, t) => e.at - t.at)
		};
		n = r;
	}
	return e;
}
function changesBy(e, t) {
	let n = (0,_instant_js__WEBPACK_IMPORTED_MODULE_6__.m)(e.createdAt, e.lastEditedAt ?? e.createdAt), r = 0, changed = (e) => {
		e > n && (n = e), r += 1;
	};
	for (let n of e.events) sameActor(n.actor, t) || (changed(n.at), n.kind === "comment" && n.lastEditedAt !== null && changed(n.lastEditedAt));
	return {
		changedAt: n,
		changes: r
	};
}
const jt = new WeakMap();
function speakingOf(e) {
	let t = jt.get(e);
	return t === void 0 && (t = Object.values(e).filter(({ enabled: e, spec: t }) => e && t.speaks !== void 0), jt.set(e, t)), t;
}
function messagesOf(e, t, n) {
	let r = speakingOf(n.commands);
	return e.map(({ event: e, place: n, said: i }) => {
		let { at: a, actor: o } = e, s = t(o, a);
		return {
			at: a,
			by: o,
			role: s,
			substantive: isSubstantive(i, s, r),
			event: e,
			place: n
		};
	});
}
function isSubstantive(e, t, n) {
	return t === "bot" ? !1 : t === "bystander" ? e.atAGlance.words !== !1 : e.hasSubstance || n.some((t) => speaksIn(e, t));
}
function speaksIn({ commands: e }, { word: t, spec: n }) {
	return e.some(({ name: e, args: r }) => e === t && n.speaks?.(r) === !0);
}
function deletions({ others: e }, t) {
	return e.flatMap((e) => e.kind === "comment_deleted" && e.author !== null && t(e.author, e.at, e.actor) ? [e.at] : []);
}
function isOpening({ id: e, kind: t, render: n }) {
	return e !== null && t === "textarea" && n === null;
}
// src/desk/rules/desk-rule.ts
const Mt = "desk";
function given(e, t, n) {
	return {
		kind: "assignees",
		rule: Mt,
		because: t,
		deadline: n,
		add: [e],
		remove: []
	};
}
function isGiven({ decisions: e }) {
	return assignmentsIn(e).some(({ rule: e }) => e === Mt);
}
function isOwned({ case: e, decisions: t }) {
	return ownersNow(e).length > 0 || assignmentsIn(t).some(({ add: e }) => e.length > 0);
}
function explainText(e, t, n) {
	let { wake: r, effects: i } = e, a = r === null ? "nothing changes without a new event" : (0,_dist_js__WEBPACK_IMPORTED_MODULE_7__.i)(r, t.timezone), o = i.length === 0 ? "Nothing to change on GitHub." : `${String(i.length)} changes to make on GitHub.`;
	return [...ticketLines(e, t, n, "staff", _template_js__WEBPACK_IMPORTED_MODULE_5__.f.en, a), o].join("\n");
}
function ticketText(e, t, n, r) {
	return ticketLines(e, t, n, r, (0,_template_js__WEBPACK_IMPORTED_MODULE_5__.p)(t), null).join("\n").trimEnd();
}
function customerWords(e) {
	return e === null ? "" : ` (${[
		e.name,
		e.tier,
		e.vip ? "VIP" : null
	].filter((e) => e !== null).join(", ")})`;
}
function ticketLines({ ticket: e, clocks: t }, n, i, a, { phrases: o, explanation: s }, c) {
	let l = aligned(s.ticket, 1), u = timeIn(n, o), d = a === "staff" ? snoozedUntil(e, i) : null, f = t.filter(({ set: e }) => a === "staff" || e === "promise"), { form: p, customer: m, requester: h } = e, g = (valueAt(e.owners, i) ?? []).map((e) => `@${e}`), _ = [
		`#${String(e.issue.number)}  ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__.i)(e.issue.title)}`,
		s.asOf(u(i), n.timezone),
		"",
		`${l.opened}${u(e.openedAt)}: ${o.reason(e.begunBy)}`,
		`${l.for}@${h.login}${customerWords(m)}`,
		`${l.form}${p === null ? s.noForm : `${p.name} (${p.file})`}`,
		...(p?.doubts ?? []).map((e) => `${indent(l)}${s.doubt((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__.i)(o.doubt(e)))}`),
		...e.severity.length === 0 ? [`${l.severity}${s.noSeverity}`] : [],
		...e.severity.map(({ severity: e, at: t, why: n }) => `${l.severity}${s.severity(e, u(t), (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__.i)(o.reason(n)))}`),
		...e.overruled.map(({ severity: e, at: t, by: n }) => `${l.overruled}${s.overruled(e ?? "", n.login, u(t))}`),
		...e.missing.length === 0 ? [] : [`${l.missing}${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__.i)(e.missing.map(({ label: e }) => e).join(", "))}`],
		`${l.owner}${g.join(", ") || s.nobody}`,
		...d === null ? [] : [`${l.snoozed}${s.snoozed(u(d))}`],
		...c === null ? [] : [`${l.next}${c}`],
		""
	];
	for (let e of f) _.push(...clockLines(e, n.calendars.get(e.calendar), i, {
		phrases: o,
		explanation: s
	}, u), "");
	return _.push(f.length === 0 ? s.nothing : s.legend, ""), _;
}
function timeIn({ timezone: e }, { locale: t }) {
	return (n) => n === null ? "-" : (0,_dist_js__WEBPACK_IMPORTED_MODULE_7__.i)(n, e, t);
}
function aligned(e, t) {
	let n = Object.entries(e), r = Math.max(...n.map(([, e]) => e.length)) + t;
	return Object.fromEntries(n.map(([e, t]) => [e, t.padEnd(r)]));
}
function indent(e) {
	return " ".repeat(Object.values(e)[0]?.length ?? 0);
}
function clockLines(e, t, n, { phrases: i, explanation: a }, o) {
	let s = aligned(a.clock, 2), c = e.targetText === "the agreed date" ? null : e.targetText, span = (t) => (0,_dist_js__WEBPACK_IMPORTED_MODULE_7__.o)(t, e.calendar, i.locale), l = e.cycle > 1 ? ` (${a.round(e.cycle)})` : "", u = [
		`${i.clocks[e.name].toUpperCase()}${l}: ${result(e, {
			phrases: i,
			explanation: a
		}, o)}`,
		`  ${s.rule}${a.rule(e.rule, a.sets[e.set], c, e.calendar, e.zone)}`,
		`  ${s.elapsed}${a.elapsed(span(e.elapsed), span(e.target))}`,
		`  ${s.due}${e.due === null ? a.standing : o(e.due)}`
	];
	e.warn !== null && u.push(`  ${s.risk}${a.riskFrom(o(e.warn))}`), u.push(...missed(e.missed.slice(1), a, o).map((e) => `  ${s.missed}${e}`));
	for (let { from: t, to: n, running: c, begunBy: l, endedBy: d } of e.segments) {
		let e = a.stretch(o(t), n === null ? null : o(n));
		u.push(`  ${c ? s.ran : s.stood}${e}`);
		let f = d === null ? null : (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__.i)(i.reason(d));
		u.push(`  ${indent(s)}${a.reasons((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__.i)(i.reason(l)), f)}`);
	}
	return u.push(`  ${drawing(e, t, n)}`), u;
}
function missed(e, t, n) {
	let line = (e) => t.missedAgain(n(e));
	return e.length <= 4 ? e.map(line) : [...e.slice(0, 3).map(line), t.missedLast(n(e.at(-1) ?? null))];
}
function result(e, { phrases: t, explanation: n }, i) {
	let [a, o] = [i(e.breachedAt), i(e.endedAt)];
	switch (e.state) {
		case "met": return n.kept(o);
		case "cancelled": return n.cancelled(o, e.endedBy === null ? "" : (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__.i)(t.reason(e.endedBy)));
		case "breached": return e.set === "desk" ? e.live ? n.dueSince(a) : n.lateEnded(o) : n.broken(a, e.live ? null : o);
		case "paused": return t.paused;
		case "running": return t.running;
	}
}
function drawing(e, t, n) {
	let r = e.endedAt ?? Math.max(n, e.due ?? n), i = Math.max(r - e.startedAt, 1), column = (t) => Math.min(59, Math.max(0, Math.floor((t - e.startedAt) / i * 60))), start = (t) => (0,_instant_js__WEBPACK_IMPORTED_MODULE_6__.f)(Math.floor(e.startedAt + i * t / 60)), a = Array.from({ length: 60 }, () => " ");
	for (let r of e.segments) {
		let i = (0,_instant_js__WEBPACK_IMPORTED_MODULE_6__.d)(r.to ?? n, e.endedAt ?? n);
		if (!(i <= r.from)) for (let e = column(r.from); e <= column((0,_instant_js__WEBPACK_IMPORTED_MODULE_6__.u)(i, 1)); e += 1) {
			let n = (0,_instant_js__WEBPACK_IMPORTED_MODULE_6__.m)(r.from, start(e)), o = t?.between(n, (0,_instant_js__WEBPACK_IMPORTED_MODULE_6__.d)(i, start(e + 1))) !== 0;
			a[e] = r.running ? o ? "=" : "-" : ".";
		}
	}
	if (e.breachedAt !== null) for (let t = column(e.breachedAt); t <= column((0,_instant_js__WEBPACK_IMPORTED_MODULE_6__.u)(e.endedAt ?? n, 1)); t += 1) a[t] === "=" && (a[t] = "!");
	return e.due !== null && e.due <= r && (a[column(e.due)] = "|"), e.endedAt === null && n <= r && (a[column(n)] = ">"), `[${a.join("")}]`;
}
// src/desk/teams.ts
const Nt = new Map();
function teamsOf({ policy: e, roster: t, now: n }) {
	let r = e.team.groups.flatMap(({ members: e }) => e.filter((e) => e.includes("/")));
	if (r.length === 0) return Nt;
	let i = t.logins(n);
	return new Map(r.map((e) => [e, i.filter((n) => t.isMember({
		login: n,
		kind: "human"
	}, e))]));
}
// src/desk/evaluate.ts
function circumstancesOf(e) {
	return {
		...e,
		teams: teamsOf(e)
	};
}
function surroundingsOf({ labels: e, policy: t }) {
	return {
		labels: new Set(e.map(labelKey)),
		documents: (0,_template_js__WEBPACK_IMPORTED_MODULE_5__.p)(t)
	};
}
function caseOf(e, t, n = circumstancesOf(t)) {
	if (sameActor(e.author, t.identity)) return null;
	let r = fold(e, t), i = r.facts.at(-1)?.value;
	return i === void 0 || !selects(t.policy.tickets, i) ? null : new vt(r, n);
}
function evaluated(e, t, n, r) {
	let { case: i, then: a } = e, { ticket: o, clocks: s } = i, c = [
		i.wake,
		a.wake,
		n
	].filter((e) => e !== null), l = effectsOf(e, t, r);
	return {
		...e,
		ticket: o,
		clocks: s,
		delivery: t,
		effects: l,
		wake: (0,_instant_js__WEBPACK_IMPORTED_MODULE_6__.d)(...c)
	};
}
function standingOf(e) {
	let { case: t, effects: n, wake: r } = e, { ticket: i, now: a } = t;
	return {
		...claimOf(t),
		...latenessOf(t),
		title: i.issue.title,
		openedAt: i.openedAt,
		queued: entryOf(t),
		wait: waitingLine(i, a),
		broken: breaches(t).map(({ clock: { name: e, due: t }, at: n }) => ({
			of: e,
			due: t,
			at: n
		})),
		escalatedAt: escalatedAt(t),
		isOwned: isOwned(e),
		isGiven: isGiven(e),
		effects: n,
		wake: r
	};
}
function effectsByRule(e, t, n) {
	let r = t.decisions.filter(({ rule: t }) => t === e);
	return effectsOf({
		...t,
		decisions: r
	}, t.delivery, n).filter(({ kind: e }) => e !== "delete_comment");
}
function effectsOf({ case: e, decisions: t }, n, r) {
	let explain = (t) => ticketText(e, e.policy, e.now, t);
	return planTicket(e.ticket, t, n, {
		...r,
		explain
	});
}
// src/desk/triage-meeting.ts
function meetingsIn(e) {
	return e.flatMap(meetingIn).sort((e, t) => e.at - t.at);
}
function latestOf(e) {
	return e.find(({ at: t }) => t === e.at(-1)?.at) ?? null;
}
function meetingIn(e) {
	let [t = null] = readKey("triage", e.key) ?? [], n = readAgenda(e.issue.body);
	return t === null ? [] : [{
		...e,
		at: t,
		agenda: n
	}];
}
// src/desk/rules/checkboxes.ts
const Pt = /^\s*[-*+] \[([ xX])\] #(\d{1,9})\b.*→ @(\S+)\s*$/;
function checkedIn({ bodyEdits: e }, t) {
	let n = new Map(), r = null;
	for (let { at: i, editor: a, text: o } of e) {
		if (o === null) continue;
		let e = tasksIn(o);
		for (let [o, { ticked: s, login: c }] of e) r !== null && r.get(o)?.ticked !== s && t.isStaff(a, i) && (s ? n.set(o, {
			ticket: o,
			login: c,
			by: a.login,
			at: i
		}) : n.delete(o));
		r = e;
	}
	return [...n.values()];
}
function tasksIn(e) {
	let t = new Map();
	for (let r of e.split(/\r?\n/)) {
		let [, e, i, a] = Pt.exec(r) ?? [];
		e !== void 0 && i !== void 0 && a !== void 0 && (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__.c)(a) && t.set(Number(i), {
			ticked: e !== " ",
			login: a.toLowerCase()
		});
	}
	return t;
}
// src/desk/rules/agenda-checkboxes.ts
const agendaCheckboxes = (e, { issues: t, context: { roster: n, now: r, policy: i } }) => {
	let a = i.triage === null ? null : latestOf(meetingsIn(t));
	if (a?.issue.state !== "open") return new Map();
	let o = new Map(checkedIn(a.issue, n).map((e) => [e.ticket, e]));
	return new Map(e.flatMap((e) => {
		let { issue: t, owners: i } = e.case.ticket, s = o.get(t.number);
		if (s === void 0 || !a.agenda.includes(t.number) || isOwned(e) || !n.isStaff({
			login: s.login,
			kind: "human"
		}, r) || i.some(({ at: e, value: t }) => e >= s.at && e <= r && t.length > 0)) return [];
		let c = `@${s.by} ticked it at the triage meeting.`;
		return [[t.number, given(s.login, c, s.at)]];
	}));
};
function mayBeChecked(e, { policy: t }) {
	return t.triage !== null && !isOwned(e);
}
// src/desk/suggest.ts
const Ft = {
	suggest: "least-loaded",
	areas: new Map()
};
function suggestOwner(e, t, n) {
	let { suggest: r, areas: i } = t ?? Ft, { available: a, isThere: o, fallback: s } = n, c = areaOwner(e, { areas: i }, n);
	return c === null ? {
		"on-duty": () => leastLoaded(n.onDuty.filter(o), n),
		"least-loaded": () => leastLoaded(a, n),
		"round-robin": () => a[(a.indexOf(n.latest ?? "") + 1) % a.length]
	}[r]() ?? (s !== null && o(s) ? s : null) : c;
}
function areaOwner(e, { areas: t }, { isThere: n }) {
	return e.flatMap((e) => t.get(labelKey(e)) ?? []).find(n) ?? null;
}
function taking(e, t) {
	let n = new Map(e.load).set(t, (e.load.get(t) ?? 0) + 1);
	return {
		...e,
		load: n,
		latest: e.available.includes(t) ? t : e.latest
	};
}
function suggesterOf(e, t) {
	let { policy: n } = t, r = new Map([[It, staffingOf(e, t)]]), i = [];
	return ({ labels: a, handedOver: o }) => {
		let s = o?.group ?? It, c = r.get(s) ?? i.reduce(taking, staffingOf(e, t, o?.group));
		r.set(s, c);
		let l = o === null ? c : closed(c, o.from), u = suggestOwner(a, n.ownership, l);
		if (u === null) return null;
		i.push(u);
		for (let [e, t] of r) r.set(e, taking(t, u));
		return u;
	};
}
const It = "";
function closed(e, t) {
	let isLeft = (e) => !t.includes(e), n = e.available.filter(isLeft), isThere = (t) => e.isThere(t) && isLeft(t) && (n.includes(t) || t === e.fallback);
	return {
		...e,
		available: n,
		onDuty: e.onDuty.filter(isLeft),
		isThere
	};
}
function leastLoaded(e, { load: t }) {
	return e.toSorted((e, n) => (t.get(e) ?? 0) - (t.get(n) ?? 0))[0];
}
function staffingOf(e, t, n = t.policy.ownership?.group ?? t.policy.triage?.group) {
	let { policy: r, roster: i, now: a } = t, { team: o } = r, s = teamsOf(t), c = (0,_duty_js__WEBPACK_IMPORTED_MODULE_8__.o)(o, s), isThere = (e) => c.isThere(e, a) && i.isStaff({
		login: e,
		kind: "human"
	}, a), l = o.groups.find(({ name: e }) => e === n) ?? o.groups[0], u = l === void 0 ? i.logins(a) : [...l.members.flatMap((e) => s.get(e) ?? [e]), ...l.rotation?.order ?? []], d = [...new Set(u)].filter(isThere), f = new Map(), p = null;
	for (let { isOpen: t, owners: n } of e) {
		let e = valueAt(n, a) ?? [];
		if (t) for (let t of e) f.set(t, (f.get(t) ?? 0) + 1);
		for (let { at: e, value: t } of n) {
			let n = t.findLast((e) => d.includes(e));
			n !== void 0 && e <= a && e > (p?.at ?? -Infinity) && (p = {
				login: n,
				at: e
			});
		}
	}
	return {
		available: d,
		onDuty: l === void 0 ? d : (0,_duty_js__WEBPACK_IMPORTED_MODULE_8__.r)(o, l.name, a, s).logins,
		isThere,
		load: f,
		latest: p?.login ?? null,
		fallback: o.fallback
	};
}
// src/desk/rules/hand-out.ts
const handOut = (e, { context: t, isSweep: n, claims: r }) => {
	let { policy: i } = t;
	if (i.ownership?.assign !== !0 || !n) return new Map();
	let a = e.flatMap((e) => {
		let n = unownedSince(e, t);
		return n === null ? [] : [{
			claim: claimOf(e.case),
			at: n
		}];
	}).sort((e, t) => e.at - t.at || e.claim.number - t.claim.number), o = suggesterOf(r, t), s = new Map();
	for (let { claim: e, at: t } of a) {
		if (s.size >= i.desk.noticesPerHour) break;
		let n = o(e);
		n !== null && s.set(e.number, given(n, "Nobody took the ticket in time; the policy assigns the suggestion.", t));
	}
	return s;
};
function isHandOutOver(e, { policy: t }) {
	return e.filter(({ isGiven: e }) => e).length < t.desk.noticesPerHour;
}
function isLeftToDesk(e, t) {
	return t.policy.ownership?.assign === !0 && unownedSince(e, t) !== null;
}
function unownedSince(e, { policy: t, now: n }) {
	let { clocks: r, ticket: i } = e.case, a = r.find((e) => e.name === "ownership" && e.live && e.breachedAt !== null), o = a?.breachedAt ?? null;
	return o !== null && n - (a?.newsAt ?? o) <= t.news && i.issue.state === "open" && !isOwned(e) ? o : null;
}
function namedOwners(e) {
	let { ownership: t } = e.policy;
	if (t === null || t.assign) return () => null;
	let n;
	return ({ ticket: r }) => {
		n ??= staffingOf([], e);
		let i = areaOwner(r.issue.labels, t, n);
		if (i !== null || t.suggest !== "on-duty") return i;
		let a = n.onDuty.filter(n.isThere);
		return a.length === 1 ? a[0] ?? null : null;
	};
}
// src/desk/rules/board-upkeep.ts
const boardUpkeep = (e) => [...e.issues.filter(({ key: t, issue: n }) => t === Q && n.state === "open" && n.id !== e.board?.ref.id).map(({ issue: t }) => close(t, e.board === null)), ...e.board === null ? [] : written(e.board, e)];
function written({ ref: e, present: t }, n) {
	let { policy: r, now: i } = n.context, a = (0,_template_js__WEBPACK_IMPORTED_MODULE_5__.p)(r), body = () => {
		let e = (0,_dist_js__WEBPACK_IMPORTED_MODULE_7__.a)(i, "UTC");
		return (0,_marker_js__WEBPACK_IMPORTED_MODULE_4__.t)([Q], a.write("desk", deskFacts(n)), e);
	}, o = { deadline: Z };
	if (t === null) {
		let e = a.phrases.deskTitle;
		return [{
			kind: "create_issue",
			key: Q,
			title: e,
			body: body(),
			labels: [],
			pin: !0,
			because: "The policy gives the desk an issue of its own.",
			...o
		}];
	}
	let s = t.issue.state === "closed", c = t.asOf === null || i - t.asOf >= r.desk.heartbeat;
	return [...s ? [{
		kind: "reopen",
		issue: e,
		because: "The policy gives the desk an issue.",
		...o
	}] : [], ...s || c ? [{
		kind: "edit_issue",
		issue: e,
		body: body(),
		because: "The desk is at work.",
		...o
	}] : []];
}
function close({ id: e, number: t }, n) {
	return {
		kind: "close",
		issue: {
			id: e,
			number: t
		},
		reason: "not_planned",
		because: n ? "The policy gives the desk no issue any more." : "Two runs opened an issue for the desk; the first stays.",
		deadline: Z
	};
}
function deskFacts({ context: e, sweep: t, queue: n, read: r, failures: i }) {
	let { policy: a, now: o } = e, count = (e) => n.filter(e).length;
	return {
		now: o,
		evaluated: r - i.length,
		total: t.total,
		faults: [...t.faults, ...i],
		policyErrors: t.policyErrors,
		counts: {
			open: n.length,
			overdue: count(({ state: e }) => e === "breached"),
			atRisk: count(({ state: e }) => e === "at risk"),
			unowned: count(({ unowned: e }) => e),
			waiting: count(({ waits: e }) => e)
		},
		tickets: n,
		heartbeat: a.desk.heartbeat
	};
}
// src/desk/rules/duty-handover.ts
const dutyHandovers = (e) => {
	let { board: t, context: n } = e, r = t?.present ?? null;
	if (t === null || r === null) return [];
	let { policy: i, identity: a, now: o } = n, s = new Set(ownComments(r.issue, a).flatMap((e) => e.marker.keys)), c = teamsOf(n);
	return i.team.groups.flatMap((n) => {
		if (n.rotation === null) return [];
		let a = (0,_duty_js__WEBPACK_IMPORTED_MODULE_8__.r)(i.team, n.name, o, c), { from: u } = a.shift;
		if (u === null || a.because === "members" || o - u > i.news || u < r.issue.createdAt) return [];
		let d = (0,_duty_js__WEBPACK_IMPORTED_MODULE_8__.r)(i.team, n.name, (0,_instant_js__WEBPACK_IMPORTED_MODULE_6__.u)(u, 1), c);
		if (d.because !== "members" && d.logins.join() === a.logins.join()) return [];
		let f = keyOf$1("handover", n.name, u);
		if (s.has(f)) return [];
		let p = (0,_template_js__WEBPACK_IMPORTED_MODULE_5__.p)(i).write("handover", facts(n.name, a, d, e));
		return [{
			kind: "create_comment",
			issue: t.ref,
			keys: [f],
			body: (0,_marker_js__WEBPACK_IMPORTED_MODULE_4__.t)([f], p),
			because: "Somebody has come on duty.",
			deadline: Z
		}];
	});
};
function facts(e, { logins: t, shift: n }, r, { queue: i, standings: a, context: o }) {
	return {
		group: e,
		to: t,
		before: r.because === "members" ? [] : r.logins,
		until: n.to,
		open: i.length,
		due: i.filter(({ state: e }) => e !== "waiting" && e !== "no promise"),
		waiting: a.flatMap(({ wait: e }) => e ?? [])
	};
}
// src/desk/rules/agenda.ts
function agendaOf(e, t, n, { standings: r, queue: i, context: a }) {
	let { roster: o, now: s } = a, c = new Map(r.map((e) => [e.number, e])), l = suggesterOf(r, a), u = staffingOf(r, a), d = o.logins(s).map((e) => ({
		login: e,
		tickets: u.load.get(e) ?? 0
	})), f = i.filter(({ owners: e }) => e.length === 0).map(({ number: e, title: t, severity: r }) => {
		let i = c.get(e), a = i === void 0 ? null : l(i), o = n?.tickets.has(e) === !0 ? n.issue : null;
		return {
			number: e,
			title: t,
			severity: r,
			age: s - (i?.openedAt ?? s),
			suggestion: a,
			carriedFrom: o
		};
	});
	return {
		to: e.group === null ? [] : onDutyOrAll(e.group, a),
		since: t,
		unowned: f,
		breached: brokenSince(t, r, i, a),
		atRisk: i.filter(({ state: e }) => e === "at risk"),
		stuck: stuckFor(e, r, s),
		escalated: r.flatMap(({ number: e, title: n, escalatedAt: r }) => r === null || r < t ? [] : [{
			number: e,
			title: n,
			at: r
		}]),
		load: d.sort((e, t) => t.tickets - e.tickets)
	};
}
function onDutyOrAll(e, t) {
	let { policy: n, now: r } = t, i = n.team.groups.find((t) => t.name === e);
	if (i === void 0) return [];
	let a = teamsOf(t), o = (0,_duty_js__WEBPACK_IMPORTED_MODULE_8__.o)(n.team, a), isThere = (e) => o.isThere(e, r), s = [...new Set([...i.members, ...i.rotation?.order ?? []])].flatMap((e) => {
		let t = a.get(e) ?? [e];
		return t.every(isThere) ? [e] : t.filter(isThere);
	});
	return s.length > 0 ? s : (0,_duty_js__WEBPACK_IMPORTED_MODULE_8__.r)(n.team, e, r, a).logins;
}
function brokenSince(e, t, n, { now: r }) {
	let i = new Map(n.map((e) => [e.number, e]));
	return t.flatMap(({ number: t, title: n, broken: a, owners: o }) => {
		let s = a.find(({ at: t }) => t >= e && t <= r);
		if (s === void 0) return [];
		let { severity: c = null, owners: l = valueAt(o, r) ?? [] } = i.get(t) ?? {};
		return [{
			number: t,
			title: n,
			severity: c,
			owners: l,
			state: "breached",
			clock: {
				of: s.of,
				due: s.due,
				breachedAt: s.at
			}
		}];
	}).sort((e, t) => e.clock.breachedAt - t.clock.breachedAt);
}
function stuckFor(e, t, n) {
	return t.flatMap(({ wait: e }) => e ?? []).filter(({ since: t }) => t <= n - e.waits).sort((e, t) => e.since - t.since);
}
// src/desk/rules/meetings.ts
const meetings = (e) => {
	let { context: t } = e, { triage: n } = t.policy;
	if (n === null) return [];
	let r = meetingsIn(e.issues), i = due(n, r, t), a = latestOf(r);
	return [...i === null ? [] : opened(n, i, a, e), ...r.flatMap((n) => {
		if (n.issue.state === "closed") return [];
		let r = leftOf(n, e);
		return n !== a && n.at === a?.at ? ended(n, r, a, t) : i === null && n === a && r.length > 0 ? [] : ended(n, r, null, t);
	})];
};
function due(e, t, { policy: n, now: r }) {
	let i = (0,_duty_js__WEBPACK_IMPORTED_MODULE_8__.i)(e.schedule), a = i.at(r);
	if (a < 0) return null;
	let o = i.start(a);
	return t.some((e) => e.at >= o) || r - o > n.news ? null : {
		at: o,
		before: i.start(a - 1)
	};
}
function opened(e, { at: t, before: n }, r, i) {
	let { policy: a, labels: o } = i.context, s = (0,_template_js__WEBPACK_IMPORTED_MODULE_5__.p)(a), c = agendaOf(e, n, r === null ? null : {
		issue: r.issue.number,
		tickets: new Set(leftOf(r, i))
	}, i), { text: u, rows: d } = s.fit("triage", c), f = c.unowned.slice(0, d).map(({ number: e }) => e), p = keyOf$1("triage", t), { label: m } = e;
	return [...m !== null && !o.some((e) => labelKey(e) === labelKey(m)) ? [{
		kind: "create_label",
		name: m,
		color: "ededed",
		description: "",
		because: "The policy uses this label and the repository does not have it.",
		deadline: Z
	}] : [], {
		kind: "create_issue",
		key: p,
		title: s.phrases.triageTitle((0,_dist_js__WEBPACK_IMPORTED_MODULE_7__.n)(t, a.timezone, s.phrases.locale)),
		body: (0,_marker_js__WEBPACK_IMPORTED_MODULE_4__.t)([p], `${agendaLine(f)}\n${u}`),
		labels: m === null ? [] : [m],
		pin: !1,
		because: "It is time for the triage meeting.",
		deadline: Z
	}];
}
function leftOf({ agenda: e }, { standings: t }) {
	let n = new Set(t.filter(({ isOpen: e, isOwned: t }) => e && !t).map(({ number: e }) => e));
	return e.filter((e) => n.has(e));
}
const Lt = keyOf$1("triage-end");
function ended(e, t, n, { policy: r, identity: i }) {
	let a = {
		id: e.issue.id,
		number: e.issue.number
	}, o = n === null ? t.length === 0 ? "Every ticket of the agenda has an owner." : "The next meeting takes what is left over." : "Two runs opened an issue for this meeting; the first stays.", s = ownComments(e.issue, i).some(({ marker: e }) => e.keys.includes(Lt)), c = {
		kept: n?.issue.number ?? null,
		owned: e.agenda.length === 0,
		left: t
	}, u = (0,_marker_js__WEBPACK_IMPORTED_MODULE_4__.t)([Lt], (0,_template_js__WEBPACK_IMPORTED_MODULE_5__.p)(r).write("triage-end", c));
	return [...s ? [] : [{
		kind: "create_comment",
		issue: a,
		keys: [Lt],
		body: u,
		because: o,
		deadline: Z
	}], {
		kind: "close",
		issue: a,
		reason: n === null ? "completed" : "not_planned",
		because: o,
		deadline: Z
	}];
}
// src/desk/rules/index.ts
const Rt = [agendaCheckboxes, handOut], zt = [
	boardUpkeep,
	dutyHandovers,
	meetings
], Bt = {
	digested: new Set(),
	due: 0
};
function assess(e, t = Bt) {
	let { issues: n, sweep: r } = e, i = new Assessor(e, {
		isSweep: r !== null,
		beside: t,
		keep: !0
	});
	return i.take(n), i.finish(r);
}
var Assessor = class {
	#e;
	#t;
	#n;
	#r;
	#i;
	#a;
	#o;
	#s = new Map();
	constructor(e, { isSweep: t, keep: n, beside: r = Bt }) {
		this.#e = e, this.#t = t, this.#r = n, this.#n = r, this.#i = circumstancesOf(e), this.#a = surroundingsOf(e), this.#o = namedOwners(e);
	}
	take(e) {
		for (let t of e) this.#m(t.number, () => {
			let e = caseOf(t, this.#e, this.#i);
			if (e === null) return {
				is: "no ticket",
				own: deskIssueOf(t, this.#e.identity)
			};
			let n = begin(e);
			return !this.#t || mayBeChecked(n, this.#e) || isLeftToDesk(n, this.#e) ? {
				is: "begun",
				ruling: n
			} : this.#d(n);
		});
	}
	finish(e) {
		let t = this.#e, n = this.#p("no ticket").flatMap(({ own: e }) => e ?? []).sort((e, t) => e.issue.number - t.issue.number), r = e === null ? null : boardOf(n, t);
		this.#c(n);
		let i = deliver(this.#p("decided").map(({ decided: e }) => e), this.#p("judged").map(({ standing: e }) => e), r, this.#t ? {
			...this.#n,
			due: null
		} : this.#n, t), a = [];
		for (let { decided: e } of this.#p("decided")) this.#m(numberOf(e), () => {
			let t = this.#f(e, i.of(e));
			return a.push(t.evaluation), t.stage;
		});
		let o = this.#p("judged"), s = o.map(({ standing: e }) => e), c = [...this.#s].flatMap(([e, t]) => t.is === "failed" ? [{
			number: e,
			message: t.message
		}] : []), l = this.#s.size, u = {
			context: t,
			issues: n,
			board: r,
			standings: s,
			read: l,
			failures: c.map(sentence)
		}, d = e === null ? null : new DeskCase({
			...u,
			sweep: e
		}), f = d === null ? [] : zt.flatMap((e) => e(d)), p = i.digest === null ? [] : [i.digest], { digested: m, due: h, suppressed: g, flood: _ } = i, v = isHandOutOver(s, t) ? a.filter((e) => isLeftToDesk(e, t) && !m.has(numberOf(e))) : [];
		return {
			standings: s,
			ownIssues: n,
			read: l,
			failures: c,
			digested: m,
			due: h,
			suppressed: g,
			flood: _,
			evaluations: o.flatMap(({ evaluation: e }) => e ?? []),
			queue: d?.queue ?? queueOf(s),
			plan: mergePlans([
				f,
				p,
				...s.map(({ effects: e }) => e)
			]),
			deskWide: mergePlans([
				f,
				p,
				...s.map((e) => deskWide(e, m)),
				...v.map((e) => effectsByRule("owner", e, this.#a))
			]),
			warnings: [...(0,_template_js__WEBPACK_IMPORTED_MODULE_5__.p)(t.policy).warnings.values(), ...o.flatMap(({ warnings: e }) => e)]
		};
	}
	#c(e) {
		let t = {
			context: this.#e,
			isSweep: this.#t,
			issues: e,
			claims: this.#l()
		}, n = this.#p("begun").map(({ ruling: e }) => e), r = Rt.reduce((e, n) => handed(e, n(e, t)), n);
		for (let e of r) this.#m(numberOf(e), () => ({
			is: "decided",
			decided: this.#u(e)
		}));
	}
	#l() {
		return [...this.#s.values()].flatMap((e) => e.is === "begun" ? [claimOf(e.ruling.case)] : e.is === "decided" ? [claimOf(e.decided.case)] : e.is === "judged" ? [e.standing] : []);
	}
	#u(e) {
		return decide(e, {
			isGivenLater: !this.#t && isLeftToDesk(e, this.#e),
			named: () => this.#o(e.case)
		});
	}
	#d(e) {
		let t = this.#u(e), n = this.#t ? deliverAlone(t, this.#n) : null;
		return n === null ? {
			is: "decided",
			decided: t
		} : this.#f(t, n).stage;
	}
	#f(e, { delivery: t, nudge: n }) {
		let r = evaluated(e, t, n, this.#a);
		return {
			stage: {
				is: "judged",
				standing: standingOf(r),
				evaluation: this.#r ? r : null,
				warnings: unpaged(r)
			},
			evaluation: r
		};
	}
	#p(e) {
		let has = (t) => t.is === e;
		return [...this.#s.values()].filter(has);
	}
	#m(e, t) {
		try {
			this.#s.set(e, t());
		} catch (t) {
			let n = t instanceof Error ? t.message : String(t);
			this.#s.set(e, {
				is: "failed",
				message: n
			});
		}
	}
};
function handed(e, t) {
	return e.map((e) => {
		let n = t.get(numberOf(e));
		return n === void 0 ? e : {
			...e,
			decisions: [...e.decisions, n]
		};
	});
}
function unpaged({ ticket: { issue: e }, decisions: t, effects: n }) {
	let r = t.filter((e) => e.kind === "page").filter(({ action: e }) => e === "trigger");
	if (!e.locked || r.length === 0 || n.some(isPage)) return [];
	let i = [...new Set(r.map(({ pager: e }) => e))].join(", ");
	return [`#${String(e.number)} is locked, and there is no comment of the desk to mark a page in: the pager ${i} is not called.`];
}
function deskWide({ number: e, isGiven: t, effects: n }, r) {
	return n.filter((n) => "saidOn" in n || n.kind === "create_label" && r.has(e) || n.kind === "assign" && t);
}
// src/github/actor.ts
function actorOf(e) {
	return e?.login === void 0 ? me : e.__typename === "Bot" ? {
		login: bare(e.login),
		kind: "bot"
	} : {
		login: e.login.toLowerCase(),
		kind: e.__typename === "Mannequin" ? "ghost" : "human"
	};
}
function actorNamed(e) {
	return {
		login: bare(e),
		kind: e.endsWith("[bot]") ? "bot" : "human"
	};
}
function bare(e) {
	return e.replace(/\[bot\]$/, "").toLowerCase();
}
// src/github/query.ts
function query(e) {
	return e;
}
// src/github/queries.ts
const Vt = `
  ISSUE_COMMENT LABELED_EVENT UNLABELED_EVENT ASSIGNED_EVENT UNASSIGNED_EVENT
  CLOSED_EVENT REOPENED_EVENT TRANSFERRED_EVENT COMMENT_DELETED_EVENT
  MARKED_AS_DUPLICATE_EVENT UNMARKED_AS_DUPLICATE_EVENT
${(0,_plugin_rest_endpoint_methods_js__WEBPACK_IMPORTED_MODULE_11__.p)("issue types", "  ISSUE_TYPE_ADDED_EVENT ISSUE_TYPE_CHANGED_EVENT ISSUE_TYPE_REMOVED_EVENT")}
${(0,_plugin_rest_endpoint_methods_js__WEBPACK_IMPORTED_MODULE_11__.p)("issue fields", "  ISSUE_FIELD_ADDED_EVENT ISSUE_FIELD_CHANGED_EVENT ISSUE_FIELD_REMOVED_EVENT")}
`, Ht = `
fragment Who on Actor { __typename login }
fragment Kept on Issue { url }
fragment Double on Issue { url createdAt author { ...Who } repository { nameWithOwner } }
${(0,_plugin_rest_endpoint_methods_js__WEBPACK_IMPORTED_MODULE_11__.p)("issue fields", "fragment Field on IssueFieldCommon { name }")}
fragment Items on IssueTimelineItemsConnection {
  pageInfo { hasNextPage endCursor }
  nodes {
    __typename
    ... on IssueComment { id url body createdAt lastEditedAt isMinimized minimizedReason author { ...Who } editor { ...Who } }
    ... on LabeledEvent { createdAt actor { ...Who } label { name } }
    ... on UnlabeledEvent { createdAt actor { ...Who } label { name } }
    ... on AssignedEvent { createdAt actor { ...Who } assignee { __typename ...Who } }
    ... on UnassignedEvent { createdAt actor { ...Who } assignee { __typename ...Who } }
    ... on ClosedEvent { createdAt actor { ...Who }
${(0,_plugin_rest_endpoint_methods_js__WEBPACK_IMPORTED_MODULE_11__.p)("close reasons", "      stateReason")}
${(0,_plugin_rest_endpoint_methods_js__WEBPACK_IMPORTED_MODULE_11__.p)("duplicates", "      duplicateOf { ... on Issue { url } }")}
    }
    ... on ReopenedEvent { createdAt actor { ...Who } }
    ... on TransferredEvent { createdAt actor { ...Who } }
    ... on CommentDeletedEvent { createdAt actor { ...Who } deletedCommentAuthor { ...Who } }
    ... on MarkedAsDuplicateEvent { createdAt actor { ...Who } canonical { ...Kept } duplicate { ...Double } }
    ... on UnmarkedAsDuplicateEvent { createdAt actor { ...Who } canonical { ...Kept } duplicate { ...Double } }
${(0,_plugin_rest_endpoint_methods_js__WEBPACK_IMPORTED_MODULE_11__.p)("issue types", "    ... on IssueTypeAddedEvent { createdAt actor { ...Who } issueType { name } }\n    ... on IssueTypeChangedEvent { createdAt actor { ...Who } issueType { name } }\n    ... on IssueTypeRemovedEvent { createdAt actor { ...Who } }")}
${(0,_plugin_rest_endpoint_methods_js__WEBPACK_IMPORTED_MODULE_11__.p)("issue fields", "    ... on IssueFieldAddedEvent { createdAt actor { ...Who } issueField { ...Field } value }\n    ... on IssueFieldChangedEvent { createdAt actor { ...Who } issueField { ...Field } value: newValue }\n    ... on IssueFieldRemovedEvent { createdAt actor { ...Who } issueField { ...Field } }")}
  }
}`, Ut = `
fragment Ticket on Issue {
  id number title body url createdAt updatedAt lastEditedAt state locked
  author { ...Who }
${(0,_plugin_rest_endpoint_methods_js__WEBPACK_IMPORTED_MODULE_11__.p)("issue types", "  issueType { name }")}
${(0,_plugin_rest_endpoint_methods_js__WEBPACK_IMPORTED_MODULE_11__.p)("issue fields", "  issueFieldValues(first: 50) {\n    nodes {\n      __typename\n      ... on IssueFieldSingleSelectValue { field { ...Field } text: name }\n      ... on IssueFieldTextValue { field { ...Field } text: value }\n      ... on IssueFieldDateValue { field { ...Field } text: value }\n      ... on IssueFieldNumberValue { field { ...Field } number: value }\n    }\n  }")}
  labels(first: 100) { nodes { name } }
  assignees(first: 20) { nodes { __typename login } }
  timelineItems(first: 100, itemTypes: [${Vt}]) { ...Items }
}
${Ht}`, Wt = "\nfragment Version on Commit {\n  oid committedDate\n  associatedPullRequests(first: 10) { nodes { mergedAt baseRefName baseRepository { id } } }\n}", Gt = `
fragment Desk on Repository {
  id nameWithOwner
  policy: object(expression: $policy) { ... on Blob { oid text isTruncated } }
  ...Forms
  defaultBranchRef { name target { ... on Commit { history(first: 20, path: $path) { nodes { ...Version } } } } }
  labels(first: 100) { pageInfo { hasNextPage endCursor } nodes { id name } }
}
fragment Forms on Repository {
  forms: object(expression: "HEAD:.github/ISSUE_TEMPLATE") {
    ... on Tree { entries { name object { ... on Blob { text isTruncated } } } }
  }
}
${Wt}`, Kt = "defaults: repository(owner: $owner, name: \".github\") { ...Forms }", qt = query(`
query($owner: String!, $name: String!, $number: Int!, $policy: String!, $path: String!) {
  viewer { login }
  repository(owner: $owner, name: $name) { ...Desk issue(number: $number) { ...Ticket } }
  ${Kt}
}
${Gt}${Ut}`), Jt = query(`
query($owner: String!, $name: String!, $policy: String!, $path: String!, $size: Int!) {
  viewer { login }
  repository(owner: $owner, name: $name) {
    ...Desk
    page: issues(first: $size, states: OPEN, orderBy: { field: CREATED_AT, direction: ASC }) {
      totalCount pageInfo { hasNextPage endCursor } nodes { ...Ticket }
    }
  }
  ${Kt}
}
${Gt}${Ut}`), Yt = query(`
query($owner: String!, $name: String!, $policy: String!, $path: String!) {
  viewer { login }
  repository(owner: $owner, name: $name) { ...Desk }
  ${Kt}
}
${Gt}`), Xt = query(`
query($owner: String!, $name: String!, $size: Int!, $after: String, $states: [IssueState!], $filter: IssueFilters, $labels: [String!]) {
  repository(owner: $owner, name: $name) {
    page: issues(first: $size, after: $after, states: $states, filterBy: $filter, labels: $labels, orderBy: { field: CREATED_AT, direction: ASC }) {
      totalCount pageInfo { hasNextPage endCursor } nodes { ...Ticket }
    }
  }
}
${Ut}`), Zt = query("\nquery($owner: String!, $name: String!, $after: String, $states: [IssueState!], $filter: IssueFilters, $labels: [String!]) {\n  repository(owner: $owner, name: $name) {\n    step: issues(first: 1, after: $after, states: $states, filterBy: $filter, labels: $labels, orderBy: { field: CREATED_AT, direction: ASC }) {\n      totalCount pageInfo { hasNextPage endCursor } nodes { number }\n    }\n  }\n}"), Qt = query(`
query($id: ID!, $after: String) {
  node(id: $id) { ... on Issue { timelineItems(first: 100, after: $after, itemTypes: [${Vt}]) { ...Items } } }
}
${Ht}`), $t = "\nfragment Revisions on UserContentEditConnection {\n  pageInfo { hasNextPage endCursor }\n  nodes { editedAt deletedAt diff editor { __typename login } }\n}", en = query(`
query($ids: [ID!]!) {
  nodes(ids: $ids) {
    ... on IssueComment {
      id
      userContentEdits(first: 50) { ...Revisions }
      reactionGroups { content viewerHasReacted }
    }
    ... on Issue { id userContentEdits(first: 50) { ...Revisions } }
  }
}
${$t}`), tn = query(`
query($id: ID!, $after: String) {
  node(id: $id) {
    ... on IssueComment { userContentEdits(first: 50, after: $after) { ...Revisions } }
    ... on Issue { userContentEdits(first: 50, after: $after) { ...Revisions } }
  }
}
${$t}`), nn = query("\nquery($owner: String!, $name: String!, $after: String) {\n  repository(owner: $owner, name: $name) {\n    labels(first: 100, after: $after) { pageInfo { hasNextPage endCursor } nodes { id name } }\n  }\n}");
function filesQuery(e) {
	let t = Array.from({ length: e }, (e, t) => String(t));
	return query(`
query($owner: String!, $name: String!${t.map((e) => `, $f${e}: String!`).join("")}) {
  repository(owner: $owner, name: $name) { ${t.map((e) => `f${e}: object(expression: $f${e}) { __typename ... on Blob { text isTruncated isBinary } }`).join(" ")} }
}`);
}
function peopleQuery(e) {
	let t = Array.from({ length: e }, (e, t) => String(t)), n = t.map((e) => `$p${e}: String!`), r = t.map((e) => `p${e}: user(login: $p${e}) { id }`);
	return query(`query(${n.join(", ")}) { ${r.join(" ")} }`);
}
const rn = query(`
query($owner: String!, $name: String!, $path: String!) {
  repository(owner: $owner, name: $name) {
    id
    defaultBranchRef { name target { ... on Commit {
      history(first: 21, path: $path) { nodes { ...Version file(path: $path) { object { ... on Blob { oid text isTruncated } } } } }
    } } }
  }
}
${Wt}`);
function objectsQuery(e) {
	let t = Array.from({ length: e }, (e, t) => String(t));
	return query(`
query($owner: String!, $name: String!${t.map((e) => `, $f${e}: String!`).join("")}) {
  repository(owner: $owner, name: $name) { ${t.map((e) => `f${e}: object(expression: $f${e}) { oid }`).join(" ")} }
}`);
}
const an = query("\nquery($org: String!, $team: String!, $after: String) {\n  organization(login: $org) { team(slug: $team) { members(first: 100, after: $after) { pageInfo { hasNextPage endCursor } nodes { login } } } }\n}"), on = query("query($id: ID!, $name: String!) { node(id: $id) { ... on Repository { label(name: $name) { id } } } }"), sn = {
	field: "createLabel",
	type: "CreateLabelInput",
	select: "label { id }"
}, cn = {
	field: "createIssue",
	type: "CreateIssueInput",
	select: "issue { id }"
}, ln = {
	field: "addAssigneesToAssignable",
	type: "AddAssigneesToAssignableInput",
	select: "assignable { assignees(first: 20) { nodes { login } } }"
};
function mutationText(e) {
	let t = e.map(({ type: e }, t) => `$i${String(t)}: ${e}!`), n = e.map(({ field: e, select: t }, n) => `m${String(n)}: ${e}(input: $i${String(n)}) { ${t} }`);
	return `mutation(${t.join(", ")}) { ${n.join(" ")} }`;
}
// src/github/place.ts
function withoutDispensable(e) {
	let t = e.errors.filter(({ path: e = [], type: t = "" }) => e[0] === "defaults" ? !["NOT_FOUND", ...$].includes(t) : e.at(-1) !== "associatedPullRequests" || !$.includes(t));
	return {
		...e,
		errors: t
	};
}
function repositoryIn(t, { owner: n, name: r }) {
	let i = t.data?.repository ?? null;
	if (i !== null) return i;
	if (isAbsent(t, "repository")) {
		let i = t.errors.map((e) => e.message).join(" ");
		throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.t("no-repository", `The repository ${n}/${r} cannot be read. ${i}`.trim());
	}
	throw complain(t.errors), new _errors_js__WEBPACK_IMPORTED_MODULE_0__.t("github-unreachable", `GitHub said nothing of the repository ${n}/${r}.`);
}
function whole(e) {
	return e.data !== null && e.errors.length === 0;
}
function isAbsent({ errors: e }, t) {
	return e.some(({ type: e, path: n }) => e === "NOT_FOUND" && n?.join(".") === t);
}
const $ = ["FORBIDDEN", "INSUFFICIENT_SCOPES"];
function complain(t) {
	let [n] = t;
	if (n === void 0) return;
	let r = t.find(({ type: e }) => $.includes(e ?? ""));
	throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.t(r === void 0 ? "github-unreachable" : "github-refused", `GitHub answered in part only: ${(r ?? n).message}`);
}
// src/github/directory.ts
const un = new Set([
	"triage",
	"write",
	"maintain",
	"admin"
]);
function mayTriage({ role_name: e = "", permissions: t }) {
	return t?.triage ?? un.has(e);
}
var DirectoryReader = class {
	#e;
	#t;
	#n = new Map();
	#r = null;
	#i = !0;
	#a = null;
	constructor(e, t, n) {
		this.#e = e, this.#t = {
			owner: t,
			repo: n
		};
	}
	async read(e, t) {
		this.#a ??= await this.#o(e.teams);
		let n = e.collaborators ? await this.#s(t) : null;
		return {
			teams: this.#a,
			collaborators: n
		};
	}
	async isComplete({ collaborators: e }) {
		return !e || await this.#c() !== null;
	}
	async #o(e) {
		let t = new Map();
		for (let n of e) {
			let [e = "", r = ""] = n.split("/"), i = [], a = null;
			do {
				let t = membersIn(n, await this.#e.query(an, {
					org: e,
					team: r,
					after: a
				}));
				i.push(...(t.nodes ?? []).flatMap((e) => e?.login.toLowerCase() ?? [])), a = t.pageInfo.hasNextPage ? t.pageInfo.endCursor : null;
			} while (a !== null);
			t.set(n, i);
		}
		return t;
	}
	async #s(e) {
		let t = await this.#c();
		if (t !== null) return t;
		let n = new Set();
		for (let t of peopleOn(e)) await this.#u(t) && n.add(t);
		return n;
	}
	async #c() {
		return this.#r === null && this.#i && (this.#r = await this.#l(), this.#i = this.#r !== null), this.#r;
	}
	async #l() {
		let e = new Set();
		for (let t = 1;; t += 1) {
			let n = {
				...this.#t,
				permission: "triage",
				per_page: 100,
				page: t
			}, r = await this.#e.get("/repos/{owner}/{repo}/collaborators", n);
			if (r.status === 403 || r.status === 404) return null;
			if (r.status >= 400) throw (0,_plugin_rest_endpoint_methods_js__WEBPACK_IMPORTED_MODULE_11__.u)(r);
			let i = r.data;
			for (let t of i) mayTriage(t) && e.add(t.login.toLowerCase());
			if (i.length < 100) return e;
		}
	}
	async #u(e) {
		let t = this.#n.get(e);
		if (t !== void 0) return t;
		let n = await this.#e.get("/repos/{owner}/{repo}/collaborators/{username}/permission", {
			...this.#t,
			username: e
		});
		if (n.status !== 200 && n.status !== 404) throw (0,_plugin_rest_endpoint_methods_js__WEBPACK_IMPORTED_MODULE_11__.u)(n);
		let { role_name: r, user: i } = n.data, a = n.status === 200 && mayTriage({
			...i,
			...r === void 0 ? {} : { role_name: r }
		});
		return this.#n.set(e, a), a;
	}
};
function membersIn(t, { data: n, errors: r }) {
	let i = n?.organization?.team?.members, a = r.find(({ type: e }) => ["NOT_FOUND", ...$].includes(e ?? "")), o = n !== null && r.length === 0 && i === void 0;
	if (a !== void 0 || o) {
		let n = `The members of @${t} cannot be read. ${a?.message ?? ""}`;
		throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.t("team-unreadable", n.trim());
	}
	if (complain(r), i === void 0) throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.t("github-unreachable", `GitHub said nothing of the members of @${t}.`);
	return i;
}
function peopleOn(e) {
	let t = e.flatMap(({ author: e, bodyEdits: t, assignees: n, events: r }) => [
		e,
		...t.map(({ editor: e }) => e),
		...n,
		...r.flatMap((e) => e.kind === "comment" ? [e.actor, ...e.edits.map(({ editor: e }) => e)] : e.kind === "assigned" || e.kind === "unassigned" ? [e.actor, e.assignee] : e.kind === "comment_deleted" && e.author !== null ? [e.actor, e.author] : [e.actor])
	]);
	return [...new Set(t.filter(({ kind: e }) => e === "human").map(({ login: e }) => e))].sort();
}
// src/text/kept.ts
var Kept = class {
	#e = new Map();
	#t;
	#n;
	#r = 0;
	constructor(e, t) {
		this.#t = e, this.#n = t;
	}
	get(e) {
		let t = this.#e.get(e);
		if (t !== void 0) return this.#e.delete(e), this.#e.set(e, t), t;
	}
	set(e, t) {
		if (!(e.length > this.#n)) {
			this.#e.delete(e) && (this.#r -= e.length), this.#e.set(e, t), this.#r += e.length;
			for (let e of this.#e.keys()) {
				if (this.#e.size <= this.#t && this.#r <= this.#n) return;
				this.#e.delete(e), this.#r -= e.length;
			}
		}
	}
};
// src/github/reactions.ts
const dn = {
	done: "THUMBS_UP",
	refused: "THUMBS_DOWN",
	not_understood: "CONFUSED"
};
// src/github/issue-shape.ts
function issueOf(e, t) {
	return {
		id: e.id,
		number: e.number,
		title: e.title,
		body: e.body,
		url: e.url,
		author: actorOf(e.author),
		createdAt: instantOf(e.createdAt),
		updatedAt: instantOf(e.updatedAt),
		lastEditedAt: e.lastEditedAt === null ? null : instantOf(e.lastEditedAt),
		bodyEdits: [],
		state: e.state === "CLOSED" ? "closed" : "open",
		locked: e.locked,
		type: e.issueType?.name ?? null,
		fields: fieldsOf(e.issueFieldValues?.nodes ?? []),
		duplicates: duplicatesOf(e.url, t),
		labels: e.labels?.nodes?.flatMap((e) => e?.name ?? []) ?? [],
		assignees: e.assignees.nodes?.map(actorOf) ?? [],
		events: t.flatMap((t) => t === null ? [] : eventOf(t, e.url) ?? [])
	};
}
function fieldsOf(e) {
	let t = new Map();
	for (let n of e) {
		let e = n?.field?.name, r = n !== null && "text" in n ? n.text : n?.number;
		e !== void 0 && r !== void 0 && t.set(e, String(r));
	}
	return t;
}
function duplicatesOf(e, t) {
	let n = new Map();
	for (let r of t) {
		if (r?.__typename !== "MarkedAsDuplicateEvent" && r?.__typename !== "UnmarkedAsDuplicateEvent") continue;
		let { canonical: t, duplicate: i } = r;
		if (t?.url !== e || i?.url === void 0 || (n.delete(i.url), r.__typename === "UnmarkedAsDuplicateEvent")) continue;
		let { createdAt: a, author: o, repository: s } = i;
		n.set(i.url, {
			url: i.url,
			createdAt: instantOf(a),
			author: actorOf(o),
			repository: s.nameWithOwner.toLowerCase()
		});
	}
	return [...n.values()];
}
function instantOf(e) {
	return (0,_instant_js__WEBPACK_IMPORTED_MODULE_6__.f)(Date.parse(e));
}
const fn = {
	NOT_PLANNED: "not_planned",
	DUPLICATE: "duplicate"
}, pn = new Set(["spam", "abuse"]);
function eventOf(e, t) {
	if (!("createdAt" in e)) return null;
	let n = instantOf(e.createdAt);
	switch (e.__typename) {
		case "IssueComment": return {
			kind: "comment",
			at: n,
			actor: actorOf(e.author),
			id: e.id,
			url: e.url,
			body: e.body,
			minimized: e.isMinimized && pn.has((e.minimizedReason ?? "").toLowerCase()),
			lastEditedAt: e.lastEditedAt === null ? null : instantOf(e.lastEditedAt),
			edits: [],
			reacted: []
		};
		case "LabeledEvent": return {
			kind: "labeled",
			at: n,
			actor: actorOf(e.actor),
			label: e.label.name
		};
		case "UnlabeledEvent": return {
			kind: "unlabeled",
			at: n,
			actor: actorOf(e.actor),
			label: e.label.name
		};
		case "AssignedEvent": return {
			kind: "assigned",
			at: n,
			actor: actorOf(e.actor),
			assignee: actorOf(e.assignee)
		};
		case "UnassignedEvent": return {
			kind: "unassigned",
			at: n,
			actor: actorOf(e.actor),
			assignee: actorOf(e.assignee)
		};
		case "ClosedEvent": {
			let t = (e.duplicateOf ?? null) === null ? fn[e.stateReason ?? ""] ?? "completed" : "duplicate";
			return {
				kind: "closed",
				at: n,
				actor: actorOf(e.actor),
				reason: t,
				duplicateOf: e.duplicateOf?.url ?? null
			};
		}
		case "ReopenedEvent": return {
			kind: "reopened",
			at: n,
			actor: actorOf(e.actor)
		};
		case "TransferredEvent": return {
			kind: "transferred",
			at: n,
			actor: actorOf(e.actor)
		};
		case "CommentDeletedEvent": {
			let t = e.deletedCommentAuthor;
			return {
				kind: "comment_deleted",
				at: n,
				actor: actorOf(e.actor),
				author: t === null ? null : actorOf(t)
			};
		}
		case "MarkedAsDuplicateEvent":
		case "UnmarkedAsDuplicateEvent": {
			let r = e.__typename === "MarkedAsDuplicateEvent" ? "duplicate_marked" : "duplicate_unmarked", i = e.duplicate?.url;
			return e.canonical?.url !== t || i === void 0 ? null : {
				kind: r,
				at: n,
				actor: actorOf(e.actor),
				duplicate: i
			};
		}
		case "IssueTypeAddedEvent":
		case "IssueTypeChangedEvent": return {
			kind: "type_changed",
			at: n,
			actor: actorOf(e.actor),
			type: e.issueType?.name ?? null
		};
		case "IssueTypeRemovedEvent": return {
			kind: "type_changed",
			at: n,
			actor: actorOf(e.actor),
			type: null
		};
		case "IssueFieldAddedEvent":
		case "IssueFieldChangedEvent":
		case "IssueFieldRemovedEvent": {
			let t = e.issueField?.name;
			if (t === void 0) return null;
			let r = e.__typename === "IssueFieldRemovedEvent" ? null : e.value;
			return {
				kind: "field_changed",
				at: n,
				actor: actorOf(e.actor),
				field: t,
				value: r
			};
		}
	}
}
function wordsOf(e, t) {
	let n = "reactionGroups" in e ? e.reactionGroups : null, r = new Set((n ?? []).flatMap((e) => e.viewerHasReacted ? [e.content] : [])), i = [
		"done",
		"refused",
		"not_understood"
	].filter((e) => r.has(dn[e]));
	return {
		edits: editsOf(t),
		reacted: i
	};
}
function editsOf(e) {
	return e.flatMap((e) => e === null ? [] : [{
		at: instantOf(e.editedAt),
		editor: actorOf(e.editor),
		text: e.deletedAt === null ? e.diff : null
	}]).toReversed().sort((e, t) => e.at - t.at);
}
function editedByOthers(e) {
	return e.flatMap((e) => {
		if (e?.__typename !== "IssueComment" || e.lastEditedAt === null) return [];
		let t = actorOf(e.author);
		return (t.kind === "bot" || (0,_marker_js__WEBPACK_IMPORTED_MODULE_4__.n)(e.body) !== null) && !sameActor(actorOf(e.editor), t) ? [e.id] : [];
	});
}
function askedOf(e, t, n) {
	let r = e.events.flatMap((e) => e.kind === "comment" && (e.lastEditedAt !== null && (mayCommand(e.body) || isPostMortem(e.body)) || n.has(e.id) || isOwedAnswer(e, t)) ? [e.id] : []);
	return e.lastEditedAt === null ? r : [e.id, ...r];
}
function isPostMortem(e) {
	return (0,_marker_js__WEBPACK_IMPORTED_MODULE_4__.n)(e)?.marker.keys.includes(keyOf$1("post-mortem")) ?? !1;
}
function withWords(e, t, n) {
	return t.size === 0 ? e : {
		...e,
		bodyEdits: t.get(e.id)?.edits ?? [],
		events: e.events.map((e) => {
			let r = e.kind === "comment" ? t.get(e.id) : void 0;
			return e.kind !== "comment" || r === void 0 ? e : {
				...e,
				edits: r.edits,
				reacted: isOwedAnswer(e, n) ? r.reacted : []
			};
		})
	};
}
function withoutComments(e, t) {
	return t.size === 0 ? e : {
		...e,
		events: e.events.filter((e) => e.kind !== "comment" || !t.has(e.id))
	};
}
// src/github/completion.ts
async function complete(e, t) {
	let n = [], r = [], i = new Set();
	for (let a of t) {
		let t = await itemsOf(e, a);
		if (t !== null) {
			r.push(issueOf(a, t));
			for (let e of editedByOthers(t)) i.add(e);
		} else n.push(`The timeline of #${String(a.number)} could not be read to its end.`);
	}
	let a = e.date ?? (0,_instant_js__WEBPACK_IMPORTED_MODULE_6__.f)(0), { words: o, gone: s, unread: c } = await readWords(e, r, a, i);
	for (let e of c) n.push(`Who edited the texts of #${String(e)} could not be read.`);
	return {
		issues: r.filter(({ number: e }) => !c.has(e)).map((e) => withWords(withoutComments(e, s), o, a)),
		faults: n
	};
}
async function itemsOf(e, t) {
	let n = [...t.timelineItems.nodes ?? []], { hasNextPage: r, endCursor: i } = t.timelineItems.pageInfo;
	for (; r;) {
		let a = await e.query(Qt, {
			id: t.id,
			after: i
		}), o = a.data?.node?.timelineItems;
		if (!whole(a) || o === void 0) return null;
		n.push(...o.nodes ?? []), {hasNextPage: r, endCursor: i} = o.pageInfo;
	}
	return n;
}
async function readWords(e, t, n, r) {
	let i = new Map(), a = new Set(), o = new Set(), s = t.flatMap((e) => askedOf(e, n, r).map((t) => ({
		id: t,
		number: e.number
	}))), skip = (e) => {
		o.add(e), s = s.filter((t) => t.number !== e);
	}, c = 50;
	for (; s.length > 0;) {
		let t = s.slice(0, c), n = await askWords(e, t);
		if (n !== null) {
			s = s.slice(t.length), c = Math.min(50, c * 2);
			for (let [r, { id: o, number: s }] of t.entries()) {
				let t = n[r] ?? null;
				if (t === null) {
					a.add(o);
					continue;
				}
				let c = await revisionsOf(e, o, t.userContentEdits ?? null);
				c === null ? skip(s) : i.set(o, wordsOf(t, c));
			}
		} else if (t.length > 1) c = Math.floor(t.length / 2);
		else for (let { number: e } of t) skip(e);
	}
	return {
		words: i,
		gone: a,
		unread: o
	};
}
async function askWords(e, t) {
	let n = t.map(({ id: e }) => e), r = await e.query(en, { ids: n }), i = r.data?.nodes ?? [], a = n.flatMap((e, t) => i[t]?.id === e ? [] : [`nodes.${String(t)}`]), o = a.filter((e) => isAbsent(r, e));
	return a.length > o.length || r.errors.length > o.length ? null : i;
}
async function revisionsOf(e, t, n) {
	let r = [...n?.nodes ?? []], { hasNextPage: i, endCursor: a } = n?.pageInfo ?? {
		hasNextPage: !1,
		endCursor: null
	};
	for (let n = 1; i; n += 1) {
		if (n > 20) return [];
		let o = await e.query(tn, {
			id: t,
			after: a
		}), s = o.data?.node?.userContentEdits ?? null;
		if (!whole(o) || s === null) return null;
		r.push(...s.nodes ?? []), {hasNextPage: i, endCursor: a} = s.pageInfo;
	}
	return r;
}
// src/github/policy-arrival.ts
function versionOf(e, t) {
	let n = (e.associatedPullRequests?.nodes ?? []).flatMap((e) => e?.baseRefName === t.name && e.baseRepository?.id === t.repositoryId && e.mergedAt !== null ? [instantOf(e.mergedAt)] : []);
	return {
		oid: e.oid,
		committedAt: instantOf(e.committedDate),
		mergedAt: (0,_instant_js__WEBPACK_IMPORTED_MODULE_6__.d)(...n)
	};
}
async function arrivalOf(e, t, n, r, i, a) {
	let [o] = r;
	if (o === void 0) return null;
	let s = (0,_instant_js__WEBPACK_IMPORTED_MODULE_6__.m)(...r.flatMap(({ mergedAt: e }) => e ?? []));
	if (o.mergedAt !== null) return s;
	let c = [
		n.repositoryId,
		n.name,
		o.oid
	].join(" "), l = a.get(c) ?? await pushOf(e, t, n, o, i);
	return l === null ? e.date === null || o.committedAt > e.date ? s : (0,_instant_js__WEBPACK_IMPORTED_MODULE_6__.m)(o.committedAt, s ?? o.committedAt) : (a.set(c, l), l);
}
async function pushOf(e, t, n, r, i) {
	let a = await e.get("/repos/{owner}/{repo}/activity", {
		owner: t.owner,
		repo: t.name,
		ref: `refs/heads/${n.name}`,
		per_page: 100
	});
	if (a.status >= 400) return null;
	let o = a.data, s = o.findLast(({ after: e }) => e === r.oid) ?? await changeTo(e, t, o, i);
	return s === void 0 ? null : instantOf(s.timestamp);
}
async function changeTo(e, t, n, r) {
	let i = n.at(-1);
	if (i === void 0 || r === null) return;
	let { owner: a, name: o, policyPath: s } = t, c = [...n.map(({ after: e }) => e), i.before], l = await e.query(objectsQuery(c.length), {
		owner: a,
		name: o,
		...Object.fromEntries(c.map((e, t) => [`f${String(t)}`, `${e}:${s}`]))
	}), u = repositoryIn(l, t);
	complain(l.errors);
	let d = c.map((e, t) => u[`f${String(t)}`]?.oid === r), f = d.indexOf(!0), p = f < 0 ? -1 : d.indexOf(!1, f);
	return p < 0 ? void 0 : n[p - 1];
}
// src/github/raw-desk.ts
async function deskOf(e, t, n, r, i) {
	let a = new Map(), o = n.labels;
	for (;;) {
		for (let e of o?.nodes ?? []) e !== null && a.set(e.name, e.id);
		if (o?.pageInfo.hasNextPage !== !0) break;
		let { owner: n, name: r } = t, i = o.pageInfo.endCursor, s = await e.query(nn, {
			owner: n,
			name: r,
			after: i
		});
		o = repositoryIn(s, t).labels, complain(s.errors);
	}
	let s = (n.forms ?? r.data?.defaults?.forms)?.entries ?? [];
	return {
		repositoryId: n.id,
		repository: n.nameWithOwner.toLowerCase(),
		viewer: actorNamed(r.data?.viewer.login ?? ""),
		policyText: n.policy?.text ?? null,
		policyTruncated: n.policy?.isTruncated ?? !1,
		policySince: await policySince(e, t, n, i),
		forms: new Map(s.flatMap(({ name: e, object: t }) => typeof t?.text == "string" && !t.isTruncated ? [[e, t.text]] : [])),
		formsTruncated: s.flatMap(({ name: e, object: t }) => t?.isTruncated === !0 ? [e] : []),
		labels: a
	};
}
async function policySince(e, t, { id: n, policy: r, defaultBranchRef: i }, a) {
	if (i === null) return null;
	let o = {
		repositoryId: n,
		name: i.name
	};
	return arrivalOf(e, t, o, (i.target?.history?.nodes ?? []).flatMap((e) => e ?? []).map((e) => versionOf(e, o)), r?.oid ?? null, a);
}
// src/github/branch-files.ts
async function readFiles(e, t, n) {
	let r = [...new Set(n)];
	if (r.length === 0) return new Map();
	let i = r.map((e, t) => [`f${String(t)}`, `HEAD:${e}`]), a = await e.query(filesQuery(r.length), {
		owner: t.owner,
		name: t.name,
		...Object.fromEntries(i)
	}), o = repositoryIn(a, t);
	return complain(a.errors), new Map(r.map((e, t) => [e, textOf(e, o[`f${String(t)}`] ?? null)]));
}
function textOf(e, t) {
	if (t === null) return null;
	let n = JSON.stringify(e);
	return t.__typename === "Blob" ? t.isBinary === !0 || t.text === null ? {
		code: "wrong-type",
		message: `${n} is not text`
	} : t.isTruncated ? {
		code: "too-large",
		message: `${n} is larger than GitHub hands out in one read`
	} : t.text : {
		code: "unknown-reference",
		message: `${n} is not a file`
	};
}
// src/github/history.ts
async function readHistory(e, t) {
	let { owner: n, name: r, policyPath: i } = t, a = withoutDispensable(await e.query(rn, {
		owner: n,
		name: r,
		path: i
	})), o = repositoryIn(a, t);
	complain(a.errors);
	let { defaultBranchRef: s } = o, c = {
		repositoryId: o.id,
		name: s?.name ?? ""
	}, l = (s?.target?.history?.nodes ?? []).flatMap((e) => e ?? []);
	return {
		branch: c,
		versions: l.map((e) => versionOf(e, c)),
		readable: l.flatMap((e) => {
			let { oid: t, text: n, isTruncated: r } = e.file?.object ?? {};
			return typeof n != "string" || r ? [] : [{
				...versionOf(e, c),
				blob: t,
				text: n
			}];
		})
	};
}
async function arrivalIn(e, t, { branch: n, versions: r }, i, a) {
	return arrivalOf(e, t, n, r.slice(r.findIndex(({ oid: e }) => e === i.oid)), i.blob, a);
}
// src/github/reader.ts
const mn = {
	states: ["OPEN"],
	filter: null,
	labels: null
};
var Reader = class {
	#e;
	#t;
	#n;
	#r = new Set();
	constructor(e, t, n = new Kept(10, 1e4)) {
		this.#t = n, this.#e = e, this.#n = t;
	}
	async desk() {
		let e = await this.#o(Yt, {}), t = repositoryIn(e, this.#n);
		return complain(e.errors), deskOf(this.#e, this.#n, t, e, this.#t);
	}
	async issue(t) {
		let n = await this.#o(qt, { number: t }), r = repositoryIn(n, this.#n);
		if (isAbsent(n, "repository.issue")) throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.t("no-issue", `${this.#n.owner}/${this.#n.name} has no issue #${String(t)}.`);
		complain(n.errors);
		let i = r.issue === null ? [] : [r.issue], { issues: a, faults: o } = await complete(this.#e, i);
		if (o.length > 0) throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.t("partial-sweep", o.join(" "));
		let [s] = a;
		if (s === void 0) throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.t("github-unreachable", `GitHub said nothing of issue #${String(t)}.`);
		return {
			desk: await deskOf(this.#e, this.#n, r, n, this.#t),
			issue: s
		};
	}
	async sweep() {
		for (let e = 50;; e = half(e)) {
			let t = await this.#o(Jt, { size: e });
			if (whole(t)) {
				let n = repositoryIn(t, this.#n), r = await deskOf(this.#e, this.#n, n, t, this.#t), { page: i } = n;
				return {
					desk: r,
					open: this.#i(mn, i, e),
					total: i.totalCount
				};
			}
			if (isAbsent(t, "repository") && repositoryIn(t, this.#n), endWhereRefused(t), e > 1) continue;
			let n = await this.desk(), { totalCount: r } = await this.#a(mn, null);
			return {
				desk: n,
				open: this.#i(mn, null, e, 50),
				total: r
			};
		}
	}
	async *closed(t, n) {
		let r = {
			states: ["CLOSED"],
			filter: { since: new Date(t).toISOString() },
			labels: null
		};
		if (yield* this.#i(r, null, 50), yield* this.#i({
			states: ["CLOSED"],
			filter: null,
			labels: [n]
		}, null, 50), this.#r.size > 0) throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.t("partial-sweep", [...this.#r].join(" "));
	}
	async files(e) {
		return readFiles(this.#e, this.#n, e);
	}
	async history() {
		return readHistory(this.#e, this.#n);
	}
	async arrival(e, t) {
		return arrivalIn(this.#e, this.#n, e, t, this.#t);
	}
	async *#i(e, t, n, r = n) {
		let { owner: i, name: a } = this.#n, o = t, s = null, c = n;
		for (;;) {
			if (o !== null) {
				let e = (o.nodes ?? []).filter((e) => e !== null), { issues: t, faults: n } = await complete(this.#e, e);
				for (let e of n) this.#r.add(e);
				if (yield [...t], !o.pageInfo.hasNextPage) return;
				s = o.pageInfo.endCursor;
			}
			let t = await this.#e.query(Xt, {
				owner: i,
				name: a,
				size: c,
				after: s,
				...e
			});
			if (o = null, whole(t)) {
				({page: o} = repositoryIn(t, this.#n)), c = Math.min(r, c * 2);
				continue;
			}
			if (endWhereRefused(t), c > 1) {
				c = half(c);
				continue;
			}
			let { nodes: n, pageInfo: l } = await this.#a(e, s);
			for (let e of n ?? []) e !== null && this.#r.add(`GitHub could not serve #${String(e.number)}: ${reasonOf(t)}.`);
			if (!l.hasNextPage) return;
			s = l.endCursor;
		}
	}
	async #a(e, t) {
		let { owner: n, name: r } = this.#n, i = {
			owner: n,
			name: r,
			after: t,
			...e
		}, a = await this.#e.query(Zt, i), { step: o } = repositoryIn(a, this.#n);
		return complain(a.errors), o;
	}
	async #o(e, t) {
		let { owner: n, name: r, policyPath: i } = this.#n, a = {
			owner: n,
			name: r,
			policy: `HEAD:${i}`,
			path: i
		};
		return withoutDispensable(await this.#e.query(e, {
			...a,
			...t
		}));
	}
};
function half(e) {
	return Math.max(1, Math.floor(e / 2));
}
function endWhereRefused(t) {
	let n = t.errors[0]?.type ?? "";
	if (["NOT_FOUND", ...$].includes(n)) throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.t("partial-sweep", `GitHub could not serve the issues: ${reasonOf(t)}.`);
}
function reasonOf({ errors: e }) {
	return (e[0]?.message ?? "it did not answer in time").replace(/\.$/, "");
}
// src/ticket/write-up.ts
function writeUpOf(e, { writeUp: t }) {
	let n = find(e, keyOf$1("post-mortem"))?.event;
	if (n === void 0 || t?.done !== "written") return null;
	let r = emptySections(n.body, t.causes), i = r.length > 0 ? null : filledSince(n, t.causes);
	return {
		postedAt: n.at,
		since: i,
		empty: r
	};
}
function filledSince(e, t) {
	let n = e.lastEditedAt ?? e.at;
	for (let { at: r, text: i } of e.edits.toReversed()) if (i !== null) {
		if (emptySections(i, t).length > 0) break;
		n = r;
	}
	return n;
}
function emptySections(e, t) {
	let n = (0,_marker_js__WEBPACK_IMPORTED_MODULE_4__.n)(e)?.text ?? e, r = withFactsBlock(n, "") ?? n, { children: i } = (0,_template_js__WEBPACK_IMPORTED_MODULE_5__.l)(r) ? { children: [] } : (0,_template_js__WEBPACK_IMPORTED_MODULE_5__.d)(r), a = new Set(t.map((e) => e.trim().toLowerCase()));
	return i.flatMap((e, t) => {
		if (e.type !== "heading") return [];
		let n = contentOf(i, t), r = i[t + 1 + n.length];
		return n.length === 0 && r?.type === "heading" && r.depth > e.depth || n.some((e) => hasWords(e, a)) ? [] : [wordsIn(e)];
	});
}
function contentOf(e, t) {
	let n = e.slice(t + 1), r = n.findIndex((e) => e.type === "heading");
	return r < 0 ? n : n.slice(0, r);
}
function hasWords(e, t) {
	return e.type === "html" ? !1 : e.type === "list" ? e.children.some((e) => {
		let n = wordsIn(e);
		return e.checked === !0 || isSaid(n) && !t.has(n.toLowerCase());
	}) : isSaid(wordsIn(e));
}
function isSaid(e) {
	return e !== "" && !/^(?:_[^_]*_|\*[^*]*\*)$/s.test(e);
}
function wordsIn(e) {
	let t = [], walk = (e) => {
		"children" in e ? e.children.forEach(walk) : "value" in e && e.type !== "html" && t.push(e.value);
	};
	return walk(e), t.join("").trim();
}
// src/ticket/own-records.ts
function recordsOf({ policy: e, identity: t }) {
	return (n) => {
		let r = ownComments(n, t);
		return {
			comments: r,
			silences: r.filter(({ marker: e }) => e.keys.some((e) => isKey("silence", e))).map(({ event: e }) => e),
			writeUp: writeUpOf(r, e)
		};
	};
}
// src/ticket/roster.ts
function rosterOf(e, t) {
	let n = new Map(), add = (e, t, r) => {
		let i = n.get(e) ?? [];
		i.push({
			from: t ?? _instant_js__WEBPACK_IMPORTED_MODULE_6__.t,
			until: r ?? _instant_js__WEBPACK_IMPORTED_MODULE_6__.s
		}), n.set(e, i);
	};
	for (let n of e.staff ?? []) {
		let e = n.team ? t.teams.get(n.login) ?? [] : [n.login];
		for (let t of e) add(t, n.from, n.until);
	}
	if (e.staff !== null) for (let r of dutyLogins(e, t)) n.has(r) || add(r, null, null);
	if (e.staff === null) for (let e of t.collaborators ?? []) add(e, null, null);
	let r = e.groups.map((e) => ({
		name: e.name,
		logins: new Set(loginsOf(e, t))
	})), i = new Map([...n].map(([e, t]) => [e, edgesOf(t)])), isStaff = (e, t) => n.get(e)?.some((e) => e.from <= t && t < e.until) ?? !1;
	return {
		isMember: ({ login: e, kind: n }, r) => n === "human" && (t.teams.get(r)?.includes(e) ?? !1),
		logins: (e) => [...n.keys()].filter((t) => isStaff(t, e)),
		groups: ({ login: e, kind: t }) => r.filter(({ logins: n }) => t === "human" && n.has(e)).map(({ name: e }) => e),
		turns: (e) => i.get(e.login) ?? [],
		isStaff: (e, t) => e.kind === "human" && isStaff(e.login, t)
	};
}
function edgesOf(e) {
	return e.flatMap(({ from: e, until: t }) => [e, t]).filter((e) => Number.isFinite(e)).sort((e, t) => e - t);
}
function directoryNeeds({ team: e, customers: t }) {
	let n = [
		...(e.staff ?? []).filter((e) => e.team).map((e) => e.login),
		...e.groups.flatMap((e) => e.members.filter((e) => e.includes("/"))),
		...[...t.members.keys()].filter((e) => e.includes("/")),
		...[...t.vip].filter((e) => isTeam(e, t))
	];
	return {
		teams: [...new Set(n)].sort(),
		collaborators: e.staff === null
	};
}
function isTeam(e, { members: t }) {
	return e.includes("/") && ![...t.values()].some(({ customer: t }) => t === e);
}
function dutyLogins(e, t) {
	let n = e.groups.flatMap((e) => [...loginsOf(e, t), ...e.overrides.map(({ who: e }) => e)]);
	return e.fallback === null ? n : [...n, e.fallback];
}
function loginsOf({ members: e, rotation: t }, n) {
	return [...e.flatMap((e) => e.includes("/") ? n.teams.get(e) ?? [] : [e]), ...t?.order ?? []];
}
// src/github/assignees.ts
function unsettled(e, t) {
	if (e.kind !== "assign" && e.kind !== "unassign") return null;
	let n = t?.assignable?.assignees.nodes ?? [], r = new Set(n.map((e) => e?.login.toLowerCase())), i = e.kind === "assign", a = e.logins.filter((e) => r.has(e.toLowerCase()) !== i);
	return a.length === 0 ? null : i ? t === null ? `GitHub knows nobody called ${people(a)}.` : `GitHub did not assign ${people(a)}: it takes people with access to the repository and those who took part in the issue, ten at most.` : `GitHub left ${people(a)} assigned.`;
}
// src/github/mutations.ts
function mutationsOf(e, { labels: t, people: n, issues: r }) {
	let i = r.get(e.issue.id) ?? e.issue.id;
	switch (e.kind) {
		case "add_labels":
		case "remove_labels": {
			let n = e.labels.map((e) => t.get(labelKey(e)));
			return n.includes(void 0) ? null : [mutation(e.kind === "add_labels" ? "addLabelsToLabelable" : "removeLabelsFromLabelable", {
				labelableId: i,
				labelIds: n
			})];
		}
		case "assign":
		case "unassign": {
			let t = e.logins.flatMap((e) => n.get(e) ?? []);
			return t.length === 0 ? [] : [mutation(e.kind === "assign" ? "addAssigneesToAssignable" : "removeAssigneesFromAssignable", {
				assignableId: i,
				assigneeIds: t
			}, ln.select)];
		}
		case "close": return [mutation("closeIssue", {
			issueId: i,
			stateReason: e.reason.toUpperCase()
		})];
		case "reopen": return [mutation("reopenIssue", { issueId: i })];
		case "edit_issue": return [mutation("updateIssue", {
			id: i,
			body: e.body
		})];
		case "react": return reactions(e);
		case "create_comment": return [mutation("addComment", {
			subjectId: i,
			body: e.body
		})];
		case "edit_comment": return [mutation("updateIssueComment", {
			id: e.comment,
			body: e.body
		})];
		case "delete_comment": return [mutation("deleteIssueComment", { id: e.comment })];
	}
}
function reactions({ comment: e, add: t, remove: n }) {
	let change = (t, n) => mutation(t, {
		subjectId: e,
		content: dn[n]
	});
	return [...t.map((e) => change("addReaction", e)), ...n.map((e) => change("removeReaction", e))];
}
function mutation(e, t, n = "clientMutationId") {
	return {
		field: e,
		type: `${e.charAt(0).toUpperCase()}${e.slice(1)}Input`,
		input: t,
		select: n
	};
}
async function send(t, n) {
	let r = Object.fromEntries(n.map(({ input: e }, t) => [`i${String(t)}`, e])), i = mutationText(n), a = await t.mutate(i, r, n.length);
	if (a.data === null && a.errors.length === 0) throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.t("github-refused", "GitHub answered a write without a result.");
	return a;
}
async function confirmed(e) {
	try {
		return await (0,_plugin_rest_endpoint_methods_js__WEBPACK_IMPORTED_MODULE_11__.m)(3, e, (e) => e instanceof _plugin_rest_endpoint_methods_js__WEBPACK_IMPORTED_MODULE_11__.l ? 0 : null);
	} catch (e) {
		if (e instanceof _plugin_rest_endpoint_methods_js__WEBPACK_IMPORTED_MODULE_11__.l) return null;
		throw e;
	}
}
// src/github/node-ids.ts
var NodeIds = class {
	labels;
	people = new Map();
	issues = new Map();
	#e;
	#t;
	constructor(e, t, n) {
		this.#e = e, this.#t = t, this.labels = new Map([...n].map(([e, t]) => [labelKey(e), t]));
	}
	async createLabel(e) {
		let { name: t, color: n, description: r } = e, i = {
			repositoryId: this.#t,
			name: t,
			color: n,
			description: r
		}, a = await confirmed(async () => send(this.#e, [{
			...sn,
			input: i
		}])), o = a?.data?.m0?.label?.id;
		if (o !== void 0) return this.labels.set(labelKey(t), o), "done";
		let s = await this.#r(t);
		return s === null ? a === null ? { fault: "GitHub did not confirm it." } : { fault: a.errors[0]?.message ?? "GitHub created no label." } : (this.labels.set(labelKey(t), s), "there");
	}
	async createIssue({ key: e, title: t, body: n, labels: r, pin: i }) {
		let a = r.flatMap((e) => this.labels.get(labelKey(e)) ?? []), o = {
			repositoryId: this.#t,
			title: t,
			body: n,
			labelIds: a
		};
		try {
			let t = await send(this.#e, [{
				...cn,
				input: o
			}]), n = t.data?.m0?.issue?.id;
			return n === void 0 ? t.errors[0]?.message ?? "GitHub opened no issue." : (this.issues.set(newIssue(e).id, n), i && await this.#n(n), null);
		} catch (e) {
			if (!(e instanceof _plugin_rest_endpoint_methods_js__WEBPACK_IMPORTED_MODULE_11__.l)) throw e;
			return "GitHub did not confirm it.";
		}
	}
	async #n(e) {
		let t = {
			field: "pinIssue",
			type: "PinIssueInput",
			input: { issueId: e },
			select: "clientMutationId"
		};
		try {
			await send(this.#e, [t]);
		} catch (e) {
			if (!(e instanceof _plugin_rest_endpoint_methods_js__WEBPACK_IMPORTED_MODULE_11__.l)) throw e;
		}
	}
	async #r(e) {
		return (await this.#e.query(on, {
			id: this.#t,
			name: e
		})).data?.node?.label?.id ?? null;
	}
	async findPeople(e) {
		let t = e.flatMap((e) => e.kind === "assign" || e.kind === "unassign" ? e.logins : []), n = [...new Set(t)].filter((e) => !this.people.has(e));
		if (n.length === 0) return;
		let r = await this.#e.query(peopleQuery(n.length), Object.fromEntries(n.map((e, t) => [`p${String(t)}`, e])));
		for (let [e, t] of n.entries()) {
			let n = r.data?.[`p${String(e)}`]?.id;
			n !== void 0 && this.people.set(t, n);
		}
	}
};
// src/github/writer.ts
const hn = [
	"state",
	"words",
	"edits",
	"records"
], gn = {
	state: 50,
	edits: 25,
	records: 50
};
var Writer = class {
	#e;
	#t;
	#n = 0;
	#r = [];
	#i = new Set();
	#a = new Set();
	#o = new Set();
	constructor(e, t, n) {
		this.#e = e, this.#t = new NodeIds(e, t, n);
	}
	async apply(e) {
		this.#n = 0, this.#r = [], this.#i = new Set(), this.#a = new Set(), this.#o = new Set(), await this.#s(e), await this.#t.findPeople(e);
		let t = new Map();
		for (let n of e.filter(isOfIssue)) t.set(n.issue.id, [...t.get(n.issue.id) ?? [], n]);
		for (; [...t.values()].some((e) => e.length > 0);) for (let e of hn) {
			let n = [...t.values()].flatMap((t) => takeLeading(t, e));
			if (e === "words") for (let e of n) await this.#d(e);
			else await this.#c(n.filter((e) => !("saidOn" in e)), gn[e]), await this.#c(n.filter((e) => "saidOn" in e), gn[e]);
		}
		return {
			done: this.#n,
			failed: this.#r,
			uncertain: this.#i
		};
	}
	async #s(e) {
		for (let t of e) {
			if (t.kind !== "create_label") continue;
			let e = await this.#t.createLabel(t);
			e === "done" ? this.#n += 1 : e !== "there" && this.#r.push({
				effect: t,
				message: `The label "${t.name}" could not be created: ${e.fault}`
			});
		}
		for (let t of e) {
			if (t.kind !== "create_issue") continue;
			let e = await this.#t.createIssue(t);
			e === null ? this.#n += 1 : (this.#r.push({
				effect: t,
				message: `${describe(t)}: ${e}`
			}), this.#a.add(newIssue(t.key).id));
		}
	}
	async #c(e, t) {
		let n = [], r = 0;
		for (let i of e) {
			if (this.#f(i)) continue;
			let e = mutationsOf(i, this.#t);
			if (e === null) {
				this.#p(i, "A label of it does not exist.");
				continue;
			}
			let a = e.length + ("body" in i ? i.body.length / 5e4 : 0);
			r + a > t && (await this.#l(n), n = [], r = 0), n.push({
				effect: i,
				mutations: e
			}), r += a;
		}
		await this.#l(n);
	}
	async #l(e) {
		let t = e.flatMap(({ mutations: e }) => e), n = t.length === 0 ? {
			data: {},
			errors: []
		} : await confirmed(async () => send(this.#e, t));
		if (e.length > 1 && n?.errors.some(isOfAll) === !0) {
			for (let t of e) await this.#l([t]);
			return;
		}
		let r = 0;
		for (let { effect: t, mutations: i } of e) n === null ? this.#m(t) : this.#u(t, i, n, r), r += i.length;
	}
	#u(e, t, n, r) {
		for (let [i, { field: a }] of t.entries()) {
			let t = errorOf(n.errors, r + i);
			if (!(t === null || a === "removeReaction" && t.type === "NOT_FOUND")) {
				this.#p(e, t.message);
				return;
			}
		}
		let i = unsettled(e, (t.length === 0 ? null : n.data?.[`m${String(r)}`]) ?? null);
		i === null ? this.#n += 1 : this.#p(e, i);
	}
	async #d(e) {
		let t = mutationsOf(e, this.#t);
		if (!(t === null || this.#f(e))) try {
			let n = errorOf((await send(this.#e, t)).errors, 0);
			n === null ? this.#n += 1 : this.#p(e, n.message);
		} catch (t) {
			if (!(t instanceof _plugin_rest_endpoint_methods_js__WEBPACK_IMPORTED_MODULE_11__.l)) throw t;
			this.#m(e);
		}
	}
	#f(e) {
		let { kind: t, issue: n } = e;
		return this.#a.has(n.id) ? !0 : t === "react" ? this.#o.has(n.id) : "saidOn" in e && this.#a.has(e.saidOn.id);
	}
	#p(e, t) {
		let { issue: n, kind: r } = e;
		this.#r.push({
			effect: e,
			message: `${describe(e)}: ${t}`
		}), this.#o.add(n.id), r !== "assign" && r !== "unassign" && r !== "react" && this.#a.add(n.id);
	}
	#m(e) {
		let { id: t, number: n } = e.issue;
		this.#a.add(t), n > 0 ? this.#i.add(n) : this.#r.push({
			effect: e,
			message: `${describe(e)}: GitHub did not confirm it.`
		});
	}
};
function stepOf(e) {
	switch (e.kind) {
		case "add_labels":
		case "remove_labels": return e.record ? "records" : "state";
		case "assign":
		case "unassign":
		case "close":
		case "reopen":
		case "edit_issue": return "state";
		case "create_comment":
		case "delete_comment": return "words";
		case "edit_comment": return "edits";
		case "react": return "records";
	}
}
function takeLeading(e, t) {
	let n = e.findIndex((e) => stepOf(e) !== t);
	return e.splice(0, n < 0 ? e.length : n);
}
function errorOf(e, t) {
	return e.find((e) => isOfAll(e) || e.path?.[0] === `m${String(t)}`) ?? null;
}
function isOfAll({ path: e }) {
	return !/^m\d+$/.test(String(e?.[0]));
}
// src/plan/budget.ts
function withinBudget(e, t) {
	if (e.length <= t) return {
		now: e,
		left: []
	};
	let n = e.filter((e) => !isOfIssue(e)), r = new Map();
	for (let t of e.filter(isOfIssue)) r.set(t.issue.id, [...r.get(t.issue.id) ?? [], t]);
	let i = [...r.values()].sort((e, t) => earliest(e) - earliest(t)), a = [...n, ...i.flat()];
	return {
		now: a.slice(0, t),
		left: a.slice(t)
	};
}
function earliest(e) {
	return Math.min(...e.map((e) => e.deadline));
}
async function apply({ writeLimit: e, client: t }, n, r, i, a) {
	let o = new Writer(t, n.repositoryId, n.labels), s = r.filter(isPage), { now: c, left: l } = withinBudget(r.filter((e) => !isPage(e)), e), u = i(s);
	u.catch(() => void 0);
	let d = [], f = 0, write = async (e) => {
		let t = e;
		for (let e = 1; t.length > 0; e += 1) {
			let r = await o.apply(t);
			f += r.done, d.push(...r.failed.map((e) => e.message));
			let i = [];
			for (let t of r.uncertain) e < 3 ? i.push(...(await a(t)).filter((e) => !isPage(e))) : d.push(`#${String(t)}: GitHub did not confirm the changes.`);
			t = i.filter((e) => e.kind !== "create_label" || !n.labels.has(e.name));
		}
	}, p = [], attempt = async (e) => {
		try {
			await write(e);
		} catch (e) {
			p.push(e);
		}
	};
	await attempt(c);
	let { sent: m, faults: h } = await u;
	if (await attempt(noteEffects(m)), p.length > 0) throw withReasons(p[0], [...d, ...h]);
	let g = m.filter(({ outcome: e }) => e === "held").length;
	return {
		written: f,
		left: l,
		held: g,
		failed: [...d, ...h]
	};
}
function withReasons(t, n) {
	return !(t instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.t) || n.length === 0 ? t : new _errors_js__WEBPACK_IMPORTED_MODULE_0__.t(t.code, [t.message, ...n].join(" "), { cause: t });
}
// src/ticket/form/answer.ts
const _n = "_No response_";
function readAnswer(e, t, n) {
	let r = t.trim();
	if (r === "" || r === _n) return null;
	if (e.render !== null) return rendered(e, e.render, r, n);
	switch (e.kind) {
		case "checkboxes": return checkboxes(e, t, n);
		case "dropdown": return r === "None" && !hasOption(e, r) ? null : e.multiple ? choices(e, r, n) : choice(e, r, n);
		case "textarea":
		case "input":
		case "upload": return r;
	}
}
function fits(e, t) {
	let n = t.trim();
	if (n === _n) return !0;
	if (e.kind === "input") return !n.includes("\n");
	if (e.render !== null) return n.startsWith("```") && n.endsWith("```");
	if (e.kind === "textarea" || e.kind === "upload") return !0;
	if (n === "") return !1;
	let r = [];
	return readAnswer(e, t, r), r.length === 0;
}
function hasOption(e, t) {
	let n = (0,_template_js__WEBPACK_IMPORTED_MODULE_5__.o)(t);
	return e.options.some(({ label: e }) => (0,_template_js__WEBPACK_IMPORTED_MODULE_5__.o)(e) === n);
}
function choice(e, t, n) {
	let r = (0,_template_js__WEBPACK_IMPORTED_MODULE_5__.o)(t), i = e.options.find(({ label: e }) => (0,_template_js__WEBPACK_IMPORTED_MODULE_5__.o)(e) === r);
	return i === void 0 ? (n.push({
		kind: "no_option",
		answer: t,
		field: e.label
	}), t) : i.label.trim();
}
function choices(e, t, n) {
	let { chosen: r, unknown: i, ambiguous: a } = (0,_template_js__WEBPACK_IMPORTED_MODULE_5__.r)(t, e.options);
	for (let t of new Set(i)) n.push({
		kind: "no_option",
		answer: t,
		field: e.label
	});
	return a && n.push({
		kind: "ambiguous_commas",
		answer: t,
		field: e.label
	}), [...r];
}
function rendered(e, t, n, r) {
	let i = /^(`{3,}|~{3,})[ \t]*([^\s`]*)[^\n]*(?:\n|$)/.exec(n);
	if (i === null) return r.push({
		kind: "text_above_fence",
		field: e.label
	}), {
		text: n,
		language: t
	};
	let a = i[1] ?? "", o = n.slice(i[0].length).split("\n"), s = o.flatMap((e, t) => closes(e, a) ? [t] : []), c = s.at(-1);
	c === void 0 ? r.push({
		kind: "open_fence",
		field: e.label
	}) : c < o.length - 1 ? r.push({
		kind: "text_below_fence",
		field: e.label
	}) : s.length > 1 && r.push({
		kind: "several_fences",
		field: e.label
	});
	let l = o.slice(0, c).join("\n").trim();
	return l === "" ? null : {
		text: l,
		language: i[2] === "" ? t : i[2] ?? t
	};
}
function closes(e, t) {
	let n = e.trim();
	return n.length >= t.length && n === t.charAt(0).repeat(n.length) && /^ {0,3}\S/.test(e);
}
function checkboxes(e, t, n) {
	let r = new Map(), i = boxesByLines(t) ?? boxesInMarkdown(e, t, n);
	for (let e of i) {
		let t = (0,_template_js__WEBPACK_IMPORTED_MODULE_5__.o)(e.label), n = r.get(t);
		n === void 0 ? r.set(t, [e]) : n.push(e);
	}
	let a = e.options.map(({ label: t }) => {
		let i = r.get((0,_template_js__WEBPACK_IMPORTED_MODULE_5__.o)(t))?.shift();
		return i === void 0 && n.push({
			kind: "missing_box",
			box: t,
			field: e.label
		}), {
			label: t,
			checked: i?.checked ?? !1
		};
	});
	for (let t of [...r.values()].flat()) n.push({
		kind: "added_box",
		box: t.label,
		field: e.label
	}), a.push(t);
	return a;
}
function boxesByLines(e) {
	let t = [];
	for (let n of e.split("\n")) {
		if (/^[ \t]*$/.test(n)) continue;
		let e = /^- \[([ xX])\] +(\S.*)$/.exec(n);
		if (e === null) return null;
		t.push({
			label: (0,_template_js__WEBPACK_IMPORTED_MODULE_5__.o)(e[2] ?? ""),
			checked: e[1] !== " "
		});
	}
	return t;
}
function boxesInMarkdown(e, t, n) {
	let r = [], i = !1;
	for (let a of (0,_template_js__WEBPACK_IMPORTED_MODULE_5__.l)(t) ? [] : (0,_template_js__WEBPACK_IMPORTED_MODULE_5__.u)(t).children) if (a.type !== "list") i = !0;
	else for (let i of a.children) r.push(...boxesOf(e, t, i, n));
	return i && n.push({
		kind: "text_beside_boxes",
		field: e.label
	}), r;
}
function boxesOf(e, t, n, r) {
	let i = checkbox(e, t, n, r);
	return n.children.length < 2 ? [i] : (r.push({
		kind: "text_below_box",
		box: i.label,
		field: e.label
	}), [i, ...n.children.slice(1).flatMap((e) => e.type === "list" ? e.children : []).filter((e) => vn.test(firstOf(e, t))).flatMap((n) => boxesOf(e, t, n, r))]);
}
const vn = /^\[([ xX])\][ \t]+/;
function firstOf({ children: [e] }, t) {
	return e === void 0 ? "" : t.slice(e.position?.start.offset, e.position?.end.offset);
}
function checkbox(e, t, n, r) {
	let i = firstOf(n, t), a = vn.exec(i);
	if (a === null) return r.push({
		kind: "unboxed",
		text: i,
		field: e.label
	}), {
		label: (0,_template_js__WEBPACK_IMPORTED_MODULE_5__.o)(i.replace(/^\[\][ \t]*/, "")),
		checked: !1
	};
	let o = a[1] !== " ", s = i.slice(a[0].length), [c = s] = s.split("\n", 1);
	return c === s || hasOption(e, s) || !hasOption(e, c) ? {
		label: (0,_template_js__WEBPACK_IMPORTED_MODULE_5__.o)(s),
		checked: o
	} : (r.push({
		kind: "text_below_box",
		box: c,
		field: e.label
	}), {
		label: (0,_template_js__WEBPACK_IMPORTED_MODULE_5__.o)(c),
		checked: o
	});
}
// src/ticket/form/doubt.ts
function distinct$1(e) {
	return [...new Map(e.map((e) => [readsAs(e), e])).values()];
}
function readsAs(e) {
	return JSON.stringify(e, (e, t) => typeof t == "string" ? (0,_pagers_js__WEBPACK_IMPORTED_MODULE_2__.i)(t) : t);
}
function align(e, t, n, r) {
	let i = e.slice(0, Math.floor(4e6 / (t + 1))), a = t + 1, o = new Float64Array((i.length + 1) * a), s = new Float64Array((i.length + 1) * a).fill(-Infinity), c = new Map();
	for (let e = i.length - 1; e >= 0; --e) {
		let l = e * a, { fields: u, apart: d, empty: f } = i[e] ?? {
			fields: [],
			apart: !1,
			empty: !1
		};
		for (let t of u) {
			let u = l + a + t + 1, p = e === i.length - 1, m = n(e, t) ? 100 : 0, h = (f ? o[u + a] ?? 0 : o[u] ?? 0) + (r(t) ? m : 0), g = (p ? 0 : s[u] ?? 0) + (f ? 0 : m), _ = 1e3 + +!!d + Math.max(h, g), v = g > h;
			c.set(l + t, {
				score: _,
				next: !p && v,
				skip: f && !v
			});
		}
		for (let e = t - 1; e >= 0; --e) {
			let t = l + e;
			s[t] = Math.max(c.get(t)?.score ?? -Infinity, s[t + 1] ?? -Infinity), o[t] = Math.max(o[t + a] ?? 0, s[t]);
		}
	}
	let l = Array(t).fill(null), u = 0, d = !1;
	for (let e = 0; e < i.length && u < t; e += 1) {
		let t = e * a + u;
		if (!d && (s[t] ?? 0) < (o[t] ?? 0)) continue;
		let n = u;
		for (; (c.get(e * a + n)?.score ?? -Infinity) < (s[t] ?? 0);) n += 1;
		l[n] = e;
		let r = c.get(e * a + n);
		d = r?.next ?? !1, r?.skip === !0 && (e += 1), u = n + 1;
	}
	return l;
}
// src/ticket/form/likeness.ts
var yn = (0,_format_js__WEBPACK_IMPORTED_MODULE_10__.v)();
function unlikeness(e, t) {
	let n = folded(e), r = folded(t), i = Math.max(n.length, r.length), a = Math.min(n.length, r.length);
	if (a === 0 || i > 200) return 1;
	if (n === r) return 0;
	let o = (0, yn.distance)(n, r) / i;
	return o <= .25 ? o : (n.includes(r) || r.includes(n)) && a >= 4 && a / i >= .4 ? .5 : 1;
}
function folded(e) {
	return e.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
}
// src/ticket/form/sections.ts
function holdsHeadings(e) {
	return e.kind === "textarea" || e.kind === "upload";
}
function assignHeadings(e, t, n) {
	let r = new Sections(e.fields, t, n);
	r.alignAll();
	let i = r.sound(e.kind === "form");
	return r.owners.some((e) => e !== null) && (r.findStrays(), r.findChanged(), r.tellRest(e.kind === "form")), {
		owners: r.owners,
		doubts: r.doubts,
		unsure: r.unsure,
		sound: i
	};
}
var Sections = class {
	owners = [];
	doubts = [];
	unsure = new Set();
	#e;
	#t;
	#n;
	#r;
	#i = [];
	#a = new Set();
	#o = 0;
	constructor(e, t, n) {
		this.#e = e, this.#t = t, this.#n = n, this.#r = Map.groupBy(e.keys(), (t) => (0,_template_js__WEBPACK_IMPORTED_MODULE_5__.o)(e[t]?.label ?? ""));
	}
	alignAll() {
		let e = this.#e[0]?.level ?? 3, t = this.#e.every((t) => t.level === e);
		for (let n of t && e > 0 ? [
			0,
			2 - e,
			4 - e,
			1 - e,
			5 - e,
			6 - e
		] : [0]) if (this.#o = n, this.#s(), this.owners.some((e) => e !== null)) break;
		this.#o !== 0 && this.owners.some((e) => e !== null) && this.doubts.push({
			kind: "other_level",
			level: e + this.#o,
			own: e
		});
	}
	sound(e) {
		return this.#e.every((t, n) => {
			let r = this.owners[n] ?? null;
			if (r === null) return !1;
			let i = this.owners.slice(n + 1).find((e) => e !== null), a = i === void 0 ? void 0 : this.#n[i]?.start, o = this.#t.slice(this.#n[r]?.end, a);
			return fits(t, o) && (!e || o.trim() !== "");
		});
	}
	#s() {
		let e = this.#n.map((e) => this.#c(e)), t = [...e.keys()].filter((t) => e[t]?.length !== 0), n = align(t.map((n, r) => {
			let i = e[n] ?? [], a = this.#n[n], o = t[r + 1], s = o === void 0 ? "x" : this.#t.slice(a?.end, this.#n[o]?.start);
			return {
				fields: i,
				apart: a?.apart === !0,
				empty: s.trim() === ""
			};
		}), this.#e.length, (e, n) => this.#u(t[e] ?? 0, n), (e) => this.#l(e));
		this.owners = n.map((e) => e === null ? null : t[e] ?? null), this.#d();
	}
	#c(e) {
		return e.keys.flatMap((e) => this.#r.get(e) ?? []).filter((t) => (this.#e[t]?.level ?? 3) + this.#o === e.level);
	}
	#l(e) {
		let t = e === null ? void 0 : this.#e[e];
		return t !== void 0 && holdsHeadings(t);
	}
	#u(e, t) {
		let n = this.#e[t], r = this.#n[e]?.end ?? 0;
		return n !== void 0 && fits(n, this.#t.slice(r, this.#n[e + 1]?.start));
	}
	#d() {
		let e = new Set(this.owners);
		this.#i = [...this.#n.keys()].filter((t) => !e.has(t));
	}
	#f(e) {
		let t = null;
		for (let [n, r] of this.owners.entries()) r !== null && r < e && r > (t === null ? -1 : this.owners[t] ?? -1) && (t = n);
		return t;
	}
	#p(e, t, n) {
		this.owners[e] = t, this.unsure.add(e), this.doubts.push(n), this.#d();
	}
	findStrays() {
		for (let [e, { label: t }] of this.#e.entries()) {
			if (this.owners[e] !== null) continue;
			let n = this.#i.filter((t) => {
				let n = this.#n[t];
				return n !== void 0 && this.#c(n).includes(e) && this.#m(n) === null;
			}).find((t) => {
				let n = this.#f(t);
				return !this.#l(n) || this.#n[t]?.apart === !0 || this.#h(t, e);
			});
			n !== void 0 && this.#p(e, n, {
				kind: "moved_field",
				field: t
			});
		}
	}
	#m(e) {
		return this.#c(e).find((e) => this.owners[e] !== null) ?? null;
	}
	#h(e, t) {
		let n = this.#e[t], r = this.#n[e]?.end ?? 0, i = this.#t.slice(r, this.#n[e + 1]?.start).trim();
		return n !== void 0 && n.options.length > 0 && i !== "" && fits(n, i);
	}
	findChanged() {
		for (let [e, { label: t }] of this.#e.entries()) {
			if (this.owners[e] !== null) continue;
			let n = this.#g(e);
			if (n === null) continue;
			let r = `${"#".repeat(Math.max(0, n.heading.level))} ${n.heading.text}`.trim(), i = this.#f(n.index);
			if (!this.#l(i) || this.#h(n.index, e)) this.#p(e, n.index, {
				kind: "changed_heading",
				heading: r,
				field: t
			});
			else if (i !== null) {
				let n = this.#e[i]?.label ?? "";
				this.#a.add(e), this.unsure.add(e).add(i), this.doubts.push({
					kind: "similar_heading",
					heading: r,
					field: t,
					within: n
				});
			}
		}
	}
	#g(e) {
		let t = this.owners.slice(0, e).findLast((e) => e !== null) ?? -1, n = this.owners.slice(e + 1).find((e) => e !== null) ?? Infinity, r = (this.#e[e]?.level ?? 3) + this.#o, i = (0,_template_js__WEBPACK_IMPORTED_MODULE_5__.o)(this.#e[e]?.label ?? ""), a = null, o = 1;
		for (let e of this.#i.filter((e) => e > t && e < n).slice(0, 300)) {
			let t = this.#n[e];
			if (t === void 0 || this.#c(t).length > 0) continue;
			let n = t.keys.includes(i) ? 0 : t.level === r ? unlikeness(i, t.text) : 1;
			n < o && (o = n, a = {
				index: e,
				heading: t
			});
		}
		return a;
	}
	tellRest(e) {
		let t = new Map(), n = new Set();
		for (let e of this.#i) {
			let r = this.#n[e], i = r === void 0 ? null : this.#m(r);
			if (i === null || t.size > 300) continue;
			let a = this.#e[i]?.label ?? "", o = this.#f(e), s = `${i} ${o ?? -1}`;
			if (n.has(s)) continue;
			n.add(s);
			let c = this.#e[o ?? -1]?.label;
			this.unsure.add(i).add(o ?? i);
			let l = c === void 0 ? {
				kind: "heading_above_fields",
				heading: a
			} : {
				kind: "heading_again",
				heading: a,
				field: c
			};
			t.set(readsAs(l), l);
		}
		this.doubts.push(...t.values());
		let r = this.#e.filter((e, t) => this.owners[t] === null && !this.#a.has(t));
		e && r.length !== 0 && this.doubts.push({
			kind: "no_heading",
			fields: r.map(({ label: e }) => e)
		});
	}
};
// src/ticket/form/body.ts
function parseBody(e, t) {
	let n = t.replace(/\r\n?/g, "\n"), r = headingsOf(e, n), { fields: i } = e;
	if (r.owners.every((e) => e === null)) {
		let t = n.trim() === "" ? { kind: "no_text" } : {
			kind: "unlike_form",
			form: e.name
		};
		return {
			fields: i.map((e) => answered(e, null, !0)),
			doubts: [t]
		};
	}
	let a = readSections(e, n, r);
	return {
		fields: i.map((t, n) => {
			let { value: i, doubts: o } = a.answers[n] ?? {
				value: null,
				doubts: []
			}, s = e.kind === "form" && r.owners[n] === null, c = o.length > 0 && (i === null || t.kind === "checkboxes");
			return answered(t, i, r.unsure.has(n) || s || c);
		}),
		doubts: distinct$1([
			...r.doubts,
			...a.doubts,
			...a.answers.flatMap(({ doubts: e }) => e)
		])
	};
}
function headingsOf(e, t) {
	let n = wantedBy(e), r = e.fields.some(({ level: e }) => e === 0), read = (i) => {
		let { headings: a, hidden: o } = (0,_template_js__WEBPACK_IMPORTED_MODULE_5__.i)(t, n, i), s = a.filter(({ level: e }) => r || e > 0), c = assignHeadings(e, t, s), l = hiddenDoubts(e, s, c.owners, o), u = [...c.doubts, ...l.doubts];
		return {
			...c,
			headings: s,
			doubts: u,
			unsure: new Set([...c.unsure, ...l.unsure])
		};
	}, i = read(!1);
	if (i.sound || !/^ {0,3}(?:`{3}|~{3}|<)/m.test(t)) return i;
	let a = read(!0);
	return a.sound ? {
		...a,
		doubts: [...a.doubts, { kind: "open_blocks" }]
	} : i;
}
function hiddenDoubts({ fields: e }, t, n, r) {
	let i = [], a = new Set();
	for (let { start: o, text: s } of r) {
		let r = n.findLastIndex((e) => (t[e ?? -1]?.start ?? Infinity) < o), c = e.flatMap(({ label: e }, t) => t >= r && (0,_template_js__WEBPACK_IMPORTED_MODULE_5__.o)(e) === s ? [t] : []);
		if (c.length > 0 && r >= 0) {
			for (let e of [...c, r]) a.add(e);
			i.push({
				kind: "heading_in_code",
				heading: s,
				field: e[r]?.label ?? ""
			});
		}
	}
	return {
		doubts: i,
		unsure: a
	};
}
function answered({ id: e, label: t }, n, r) {
	return {
		id: e,
		label: t,
		value: n,
		unsure: r
	};
}
function wantedBy(e) {
	let t = new Map();
	for (let { level: n, label: r } of e.fields) {
		let e = (0,_template_js__WEBPACK_IMPORTED_MODULE_5__.a)(n, (0,_template_js__WEBPACK_IMPORTED_MODULE_5__.o)(r));
		t.set(e, (t.get(e) ?? 0) + 1);
	}
	return t;
}
function readSections(e, t, { headings: n, owners: r }) {
	let i = new Map(r.flatMap((e, t) => e === null ? [] : [[e, t]])), a = e.fields.map(() => ({
		value: null,
		doubts: []
	})), o = n[Math.min(...i.keys())], s = o !== void 0 && t.slice(0, o.start).trim() !== "", c = null;
	for (let r = n.length - 1; r >= 0; --r) {
		let o = i.get(r), s = n[r], l = o === void 0 ? void 0 : e.fields[o];
		if (o === void 0 || s === void 0 || l === void 0) continue;
		let u = (c === null ? void 0 : n[c]?.start) ?? t.length, d = holdsHeadings(l) ? null : foreignHeading(l, t, n, r), f = d !== null && d.start < u ? d.start : u, p = [];
		d !== null && f < u && p.push({
			kind: "foreign_heading",
			heading: d.text,
			field: l.label
		});
		let m = t.slice(s.end, f);
		a[o] = {
			value: e.kind === "markdown" && m.trim() === l.initial ? null : readAnswer(l, m, p),
			doubts: p
		}, c = r;
	}
	return {
		answers: a,
		doubts: s ? [{ kind: "text_above_fields" }] : []
	};
}
function foreignHeading(e, t, n, r) {
	let i = n[r]?.end ?? 0, [a, o] = n.slice(r + 1, r + 3);
	return a === void 0 ? null : t.slice(i, a.start).trim() === "" && fits(e, t.slice(i, o?.start)) ? o ?? null : a;
}
function formToJson(e, t) {
	let n = new Set(e.fields.map(({ label: e }) => e)), r = new Set(), i = e.fields.map(({ label: e, value: t }) => {
		let i = e;
		for (let t = 2; r.has(i); t += 1) {
			let r = `${e} (${t})`;
			n.has(r) || (i = r);
		}
		return r.add(i), [i, t];
	});
	return {
		fields: Object.fromEntries(i),
		doubts: e.doubts.map(t)
	};
}
function formsOf(e) {
	return {
		templates: e,
		identify: (t) => e.length === 0 ? null : identifyForm(e, t)
	};
}
function identifyForm(e, t) {
	let { headings: n } = (0,_template_js__WEBPACK_IMPORTED_MODULE_5__.i)(t.body.replace(/\r\n?/g, "\n"), wantedByAny(e)), [r, ...i] = e.map((e) => cluesFor(e, t, n)).toSorted((e, t) => t.score - e.score);
	if (r === void 0) return null;
	let a = r.label || r.title;
	if (a ? r.score === 0 : r.share < .5) return null;
	let o = [], s = r.template.name, c = i.find((e) => r.score - e.score < .2);
	c !== void 0 && o.push({
		kind: "either_form",
		form: s,
		other: c.template.name
	});
	let l = r.label ? void 0 : i.find((e) => e.label && e !== c);
	return l !== void 0 && o.push({
		kind: "two_forms",
		labels: l.template.name,
		headings: s
	}), r.share === 0 ? o.push({
		kind: r.label ? "labels_alone" : "title_alone",
		form: s
	}) : !a && r.share < 1 && o.push({
		kind: "some_headings",
		form: s
	}), {
		template: r.template,
		parsed: parseBody(r.template, t.body),
		doubts: o
	};
}
function cluesFor(e, t, n) {
	let r = shareOf(e, n), i = new Set(t.labels.map((e) => e.toLowerCase())), a = e.labels.length > 0 && e.labels.every((e) => i.has(e.toLowerCase())), o = e.title.trim().toLowerCase(), s = o !== "" && t.title.trim().toLowerCase().startsWith(o), c = e.type !== null && e.type.toLowerCase() === t.type?.toLowerCase();
	return {
		template: e,
		share: r,
		label: a,
		title: s,
		score: 4 * r + (a ? 1.5 : 0) + +!!s + (c ? .5 : 0)
	};
}
function shareOf(e, t) {
	let n = new Set(t.flatMap(({ level: e, keys: t }) => t.map((t) => (0,_template_js__WEBPACK_IMPORTED_MODULE_5__.a)(e, t)))), r = new Set(t.flatMap(({ keys: e }) => e)), { fields: i } = e, a = 0;
	for (let { level: e, label: t } of i) {
		let i = (0,_template_js__WEBPACK_IMPORTED_MODULE_5__.o)(t);
		n.has((0,_template_js__WEBPACK_IMPORTED_MODULE_5__.a)(e, i)) ? a += 1 : r.has(i) && (a += .8);
	}
	return i.length === 0 ? 0 : a / i.length;
}
function wantedByAny(e) {
	let t = new Map();
	for (let { fields: n } of e) for (let { level: e, label: r } of n) t.set((0,_template_js__WEBPACK_IMPORTED_MODULE_5__.a)(e, (0,_template_js__WEBPACK_IMPORTED_MODULE_5__.o)(r)), 1);
	return t;
}
// src/hosts/policy-in-force.ts
const bn = 2e6;
var PoliciesInForce = class {
	arrivals = new Kept(500, bn);
	#e = new Kept(500, bn);
	#t = new Kept(500, bn);
	#n = new Kept(500, bn);
	async understand(t, n, r) {
		if (t.policyText === null) throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.t("no-policy", `${t.repository} has no ${n} on its default branch.`);
		let { policy: i, problems: a, locate: o } = t.policyTruncated ? {
			policy: null,
			problems: [tooLarge(n, "error")],
			locate: null
		} : await this.#r(t.policyText, n), s = t.formsTruncated.map((e) => tooLarge(`.github/ISSUE_TEMPLATE/${e}`, "warning"));
		if (i !== null) {
			let e = await this.#i(t.policyText, n, {
				policy: i,
				locate: o
			}, r);
			return {
				policy: forOneRun(e.policy),
				since: t.policySince,
				problems: [
					...a,
					...e.problems,
					...s
				],
				fallback: null
			};
		}
		let l = await r.history(), { readable: u } = l;
		for (let e of t.policyTruncated ? u : u.slice(1)) {
			let { policy: t, locate: i } = await this.#r(e.text, n);
			if (t === null) continue;
			let o = await r.arrival(l, e), c = {
				oid: e.oid,
				at: o ?? e.committedAt
			};
			return {
				policy: forOneRun((await this.#i(e.text, n, {
					policy: t,
					locate: i
				}, r)).policy),
				since: o,
				problems: [...a, ...s],
				fallback: c
			};
		}
		throw new _marker_js__WEBPACK_IMPORTED_MODULE_4__.r(a);
	}
	forms(e) {
		return formsOf([...e.forms].flatMap(([e, t]) => /^config\.ya?ml$/.test(e) ? [] : this.#a(e, t).template ?? []));
	}
	async #r(e, t) {
		let n = [t, e].join("\0"), r = this.#e.get(n);
		if (r !== void 0) return r;
		let i = await (0,_format_js__WEBPACK_IMPORTED_MODULE_10__.n)({
			text: e,
			file: t
		});
		return this.#e.set(n, i), i;
	}
	async #i(e, t, { policy: n, locate: r }, i) {
		let a = [...new Set(n.files.map(({ path: e }) => e))], o = await i.files(a), s = JSON.stringify([
			t,
			e,
			...o
		]), c = this.#t.get(s);
		if (c !== void 0) return c;
		let l = (0,_template_js__WEBPACK_IMPORTED_MODULE_5__.s)(n, o, r);
		return this.#t.set(s, l), l;
	}
	#a(e, t) {
		let n = [e, t].join("\0"), r = this.#n.get(n);
		if (r !== void 0) return r;
		let i = (0,_template_js__WEBPACK_IMPORTED_MODULE_5__.t)(e, t);
		return this.#n.set(n, i), i;
	}
};
function forOneRun(e) {
	return e.templates.size === 0 ? e : {
		...e,
		templates: new Map(e.templates)
	};
}
function tooLarge(e, t) {
	return {
		file: e,
		line: 1,
		column: 1,
		code: "too-large",
		path: [],
		severity: t,
		message: "GitHub hands out only the beginning of this file"
	};
}
// src/hosts/recent-pages.ts
function recentPages(e, { identity: t, policy: n, repository: r, now: i }) {
	return n.pagers.length === 0 ? [] : e.flatMap((e) => ownComments(e, t).flatMap(({ event: t, marker: a }) => a.keys.flatMap((a) => {
		let [o, s = ""] = readKey("page-digest", a) ?? [], c = o === void 0 ? readKey("page", a)?.[0] ?? "" : s, l = o === void 0 ? t.at : (0,_instant_js__WEBPACK_IMPORTED_MODULE_6__.f)(Date.parse(`${o}:00:00Z`)), u = pagerOf(n, c);
		return u === null || l <= i - 36e5 ? [] : [{
			repository: r,
			pager: u,
			dedupKey: o === void 0 ? dedupKey(r, e.number, c) : `${r} digest ${o}Z`,
			at: l
		}];
	})));
}
// src/hosts/sweep-reading.ts
var SweepReading = class {
	faults = [];
	#e = new Map();
	#t;
	constructor(e) {
		this.#t = e;
	}
	get total() {
		let e = [...this.#e.values()].filter((e) => e === "open").length, t = this.faults.length > 0 ? Math.max(1, this.#t.total - e) : 0;
		return this.#e.size + t;
	}
	async *pages(t, n, { client: r, progress: i }) {
		let { total: a, open: o } = this.#t, noted = (e) => {
			for (let { number: t, state: n } of e) this.#e.set(t, n);
			return a > e.length && i?.(`read ${String(this.#e.size)} tickets (${String(a)} are open), ${String(r.requests)} requests`), e;
		};
		try {
			for await (let e of o) yield noted(e);
			let e = (0,_instant_js__WEBPACK_IMPORTED_MODULE_6__.u)(r.date ?? (0,_instant_js__WEBPACK_IMPORTED_MODULE_6__.f)(0), lookBack(n));
			for await (let r of t.closed(e, n.labels.post_mortem_due.name)) yield noted(r);
		} catch (t) {
			if (!(t instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.t)) throw t;
			this.faults.push(t.message);
		}
	}
};
function lookBack(e) {
	let { news: t, waiting: n, writeUp: r, triage: i } = e, a = i === null ? 0 : 2 * (0,_duty_js__WEBPACK_IMPORTED_MODULE_8__.t)(i.schedule), { pending: o, solved: s } = n, c = Math.max(o.reopenWithin, s.within);
	return Math.max(t, c, r?.target.within ?? 0, a);
}
// src/hosts/unserved.ts
function unserved({ intake: e }, t) {
	let n = [...e.severity, ...[...e.forms.values()].map(({ severity: e }) => e)].flatMap((e) => sentenceOn(e, t) ?? []);
	return [...new Set(n)];
}
function sentenceOn(e, t) {
	return e?.kind === "issue_field" && t.lacks("issue fields") ? `This GitHub has no issue fields: the policy's issue_field ${e.field} tells no severity here.` : e?.kind === "type" && t.lacks("issue types") ? "This GitHub has no issue types: the policy's type tells no severity here." : null;
}
// src/hosts/run.ts
async function run(t) {
	let { client: n, issue: r, notices: i, pages: a, policies: o = new PoliciesInForce() } = t, s = new Reader(n, t, o.arrivals), c = new DirectoryReader(n, t.owner, t.name), l = r === null ? await s.sweep() : await s.issue(r), { desk: u } = l, d = await o.understand(u, t.policyPath, s), { policy: f } = d, p = identityOf(f, u.viewer), m = (t.dryRun ? t.now : void 0) ?? n.date;
	if (m === null) throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.t("github-unreachable", "GitHub sent no date, so nothing can be measured.");
	let h = directoryNeeds(f), contextFor = async (e) => ({
		policy: f,
		policySince: d.since,
		identity: p,
		roster: rosterOf(f.team, await c.read(h, e)),
		forms: o.forms(u),
		recordsOn: recordsOf({
			policy: f,
			identity: p
		}),
		repository: u.repository,
		labels: [...u.labels.keys()],
		now: m
	}), g = i?.others(u.repository, r, m) ?? 0, _ = {
		digested: new Set(),
		due: g
	}, { context: v, assessment: y, paged: b, total: x, faults: S } = "issue" in l ? judgeOne(l.issue, await contextFor([l.issue]), _) : await judgeAll(new SweepReading(l), {
		reader: s,
		options: t,
		understood: d,
		contextFor,
		isStaffKnown: await c.isComplete(h)
	}), C = sameActor(p, u.viewer) ? null : p, { pausedUntil: w } = f, T = w !== null && m < w ? w : null, E = t.dryRun || C !== null || T !== null, partOf = ({ plan: e, deskWide: n }) => t.deskWideOnly === !0 ? n : e, D = E ? {
		written: 0,
		left: [],
		held: 0,
		failed: []
	} : await apply(t, u, partOf(y), async (e) => a?.(e, v, b) ?? held(e), async (e) => {
		let { issue: t } = await s.issue(e), n = y.suppressed.has(e) ? Infinity : 0, r = {
			digested: y.digested,
			due: n
		};
		return partOf(judgeOne(t, await contextFor([t]), r).assessment);
	});
	return !E && r !== null && i?.add(u.repository, y.due, m), {
		...y,
		context: v,
		understood: d,
		...D,
		unserved: unserved(f, n.server),
		failed: [
			...D.failed,
			...y.failures.map(sentence),
			...S
		],
		evaluated: y.read - y.failures.length,
		total: x,
		requests: n.requests,
		dryRun: t.dryRun,
		stoodBy: C,
		pausedUntil: T
	};
}
function judgeOne(e, t, n) {
	let r = [e];
	return {
		context: t,
		assessment: assess({
			...t,
			issues: r,
			sweep: null
		}, n),
		paged: recentPages(r, t),
		total: 1,
		faults: []
	};
}
async function judgeAll(e, { reader: t, options: n, understood: r, contextFor: i, isStaffKnown: a }) {
	let { policy: o, problems: s } = r, c = e.pages(t, o, n), l = [];
	if (!a) for await (let e of c) l.push(...e);
	let u = await i(l), d = new Assessor(u, {
		isSweep: !0,
		keep: !1
	}), f = [], take = (e) => {
		d.take(e), f.push(...recentPages(e, u));
	};
	take(l);
	for await (let e of c) take(e);
	let { total: p, faults: m } = e, h = s.filter(({ severity: e }) => e === "error").length;
	return {
		context: u,
		assessment: d.finish({
			total: p,
			faults: m,
			policyErrors: h
		}),
		paged: f,
		total: p,
		faults: m
	};
}
function held(e) {
	return {
		sent: e.map((e) => ({
			effect: e,
			outcome: "held"
		})),
		faults: []
	};
}
function identityOf(e, t) {
	return e.bot === null ? t.kind === "bot" ? t : actorNamed("github-actions[bot]") : actorNamed(e.bot);
}
// src/pagers/cap.ts
function withinCap(e, t, n) {
	let { now: r, repository: i, perHour: a, perPager: o } = n, s = new Set(t.map(keyOf)), known = (e) => s.has(keyOf(e)), c = t.filter(({ at: e }) => e > r - _instant_js__WEBPACK_IMPORTED_MODULE_6__.i), l = a - c.filter((e) => e.repository === i).length, u = new Map([...o].map(([e, t]) => [e, t - c.filter((t) => t.pager === e).length])), d = [], f = [], p = new Set();
	for (let t of e) if (t.action !== "trigger") d.push(t);
	else if (!known(t) && !p.has(keyOf(t))) {
		p.add(keyOf(t));
		let e = u.get(t.pager) ?? Infinity;
		if (l <= 0 || e <= 0) {
			f.push(t);
			continue;
		}
		d.push(t), --l, u.set(t.pager, e - 1);
	}
	let m = [], h = [];
	for (let e of Map.groupBy(f, ({ pager: e }) => e).values()) {
		let t = digestOf(e, n);
		t === null || known(t) ? h.push(...e) : (d.push(t), m.push(...e));
	}
	return {
		send: d,
		digested: m,
		held: h
	};
}
function digestOf(e, { now: t, severities: n }) {
	let [r] = e;
	if (r === void 0) return null;
	let i = new Date(Math.floor(t / _instant_js__WEBPACK_IMPORTED_MODULE_6__.i) * _instant_js__WEBPACK_IMPORTED_MODULE_6__.i).toISOString().slice(0, 13), a = Map.groupBy(e, ({ severity: e }) => e), o = [...n, ...a.keys()].find((e) => a.has(e)) ?? "", s = [...new Set(e.flatMap(({ number: e }) => e === null ? [] : [`#${e}`]))], c = e.length === 1 ? "1 more page is due" : `${e.length} more pages are due`;
	return {
		pager: r.pager,
		action: "trigger",
		dedupKey: `${r.repository} digest ${i}Z`,
		severity: o,
		summary: `${r.repository}: ${c} than may be sent in an hour. Look at the desk.`,
		url: r.url.replace(/\/\d+$/, ""),
		repository: r.repository,
		number: null,
		details: {
			...Object.fromEntries([...a].map(([e, t]) => [e || "no severity", String(t.length)])),
			tickets: s.length > xn ? `${s.slice(0, xn).join(", ")}, …` : s.join(", ")
		}
	};
}
const xn = 20;
function keyOf({ pager: e, dedupKey: t }) {
	return JSON.stringify([e, t]);
}
// src/hosts/pages.ts
function pageSender(e, { isShared: t = () => !1, ...n } = {}) {
	let r = [];
	return async (i, { policy: a, repository: s, now: c }, l) => {
		if (i.length === 0) return {
			sent: [],
			faults: []
		};
		let { sendPages: u } = await Promise.all(/* import() */[__webpack_require__.e(924), __webpack_require__.e(292)]).then(__webpack_require__.bind(__webpack_require__, 8292)), d = a.severities.map(({ name: e }) => e), f = (0,_destination_js__WEBPACK_IMPORTED_MODULE_3__.t)(e, a.pagers, {
			repository: s,
			isShared: t()
		});
		r = r.filter(({ at: e }) => e > c - _instant_js__WEBPACK_IMPORTED_MODULE_6__.i);
		let p = distinct([...r, ...l]), m = [...i].sort((e, t) => e.deadline - t.deadline), { send: h, digested: g, held: _ } = withinCap(m.map(({ page: e }) => e), p, {
			now: c,
			repository: s,
			perHour: a.pagesPerHour,
			perPager: f.perHour,
			severities: d
		}), v = h.filter(({ action: e }) => e === "trigger").map((e) => remembered(e, c));
		r.push(...v);
		let y = await u(h, f, {
			...n,
			now: c,
			severities: d
		}), b = y.filter(({ outcome: e }) => e === "failed").map(({ page: e }) => e);
		r = r.filter((e) => !(v.includes(e) && b.some((t) => t.action === "trigger" && same(t, e))));
		let x = h.filter(({ number: e }) => e === null), outcomeOf = (e) => {
			if (_.includes(e)) return "held";
			if (!g.includes(e)) return b.includes(e) ? "failed" : "delivered";
			let t = x.find(({ pager: t }) => t === e.pager);
			return t === void 0 || b.includes(t) ? "failed" : "digested";
		};
		return {
			sent: m.map((e) => ({
				effect: e,
				outcome: outcomeOf(e.page)
			})),
			faults: faultsOf(y, f)
		};
	};
}
function faultsOf(e, { faults: t }) {
	let n = t.get("allow"), r = e.flatMap((e) => e.outcome === "failed" ? [`A page was not delivered. ${e.reason}`] : []);
	return [...new Set([...n === void 0 ? [] : [n.message], ...r])];
}
function remembered({ repository: e, pager: t, dedupKey: n }, r) {
	return {
		repository: e,
		pager: t,
		dedupKey: n,
		at: r
	};
}
function same(e, t) {
	return e.pager === t.pager && e.dedupKey === t.dedupKey;
}
function distinct(e) {
	return e.filter((t, n) => e.findIndex((e) => same(t, e)) === n);
}
// src/hosts/unready-pagers.ts
async function unreadyPagers(e, { pagers: t }, n) {
	if (t.length === 0) return [];
	let [{ destinationsFrom: r }, { readinessOf: i }] = await Promise.all([__webpack_require__.e(/* import() */ 596).then(__webpack_require__.bind(__webpack_require__, 9596)), __webpack_require__.e(/* import() */ 244).then(__webpack_require__.bind(__webpack_require__, 244))]), a = r(e, t, n), o = (await i(t, a)).flatMap(({ fault: e }) => e ?? []), s = a.faults.get("allow")?.message;
	return (s === void 0 ? o : [s, ...o]).map((e) => `${e} Until this is mended, that pager wakes nobody.`);
}



/***/ })

};
