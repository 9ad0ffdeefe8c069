export const id = 443;
export const ids = [443];
export const modules = {

/***/ 9824:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dashboard: () => (/* binding */ dashboard)
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1308);
/* harmony import */ var _markup_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5678);
/* harmony import */ var _ticket_row_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8419);
/* harmony import */ var _moment_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9198);
/* harmony import */ var _instant_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7101);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8193);
/* harmony import */ var _taggedTemplateLiteral_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(837);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7598);








// node_modules/d3-array/dist/d3-array.mjs
function ascending$1(e, t) {
	return e == null || t == null ? NaN : e < t ? -1 : e > t ? 1 : e >= t ? 0 : NaN;
}
function descending(e, t) {
	return e == null || t == null ? NaN : t < e ? -1 : t > e ? 1 : t >= e ? 0 : NaN;
}
function bisector(e) {
	let t, compare2, delta;
	e.length === 2 ? (t = e === ascending$1 || e === descending ? e : zero$1, compare2 = e, delta = e) : (t = ascending$1, compare2 = (t, n) => ascending$1(e(t), n), delta = (t, n) => e(t) - n);
	function left(e, n, a = 0, o = e.length) {
		if (a < o) {
			if (t(n, n) !== 0) return o;
			do {
				let t = a + o >>> 1;
				compare2(e[t], n) < 0 ? a = t + 1 : o = t;
			} while (a < o);
		}
		return a;
	}
	function right(e, n, a = 0, o = e.length) {
		if (a < o) {
			if (t(n, n) !== 0) return o;
			do {
				let t = a + o >>> 1;
				compare2(e[t], n) <= 0 ? a = t + 1 : o = t;
			} while (a < o);
		}
		return a;
	}
	function center(e, t, n = 0, a = e.length) {
		let o = left(e, t, n, a - 1);
		return o > n && delta(e[o - 1], t) > -delta(e[o], t) ? o - 1 : o;
	}
	return {
		left,
		center,
		right
	};
}
function zero$1() {
	return 0;
}
function number$5(e) {
	return e === null ? NaN : +e;
}
function* numbers(e, t) {
	if (t === void 0) for (let t of e) t != null && (t = +t) >= t && (yield t);
	else {
		let n = -1;
		for (let a of e) (a = t(a, ++n, e)) != null && (a = +a) >= a && (yield a);
	}
}
const O = bisector(ascending$1), k = O.right;
O.left, bisector(number$5).center;
function count(e, t) {
	let n = 0;
	if (t === void 0) for (let t of e) t != null && (t = +t) >= t && ++n;
	else {
		let a = -1;
		for (let o of e) (o = t(o, ++a, e)) != null && (o = +o) >= o && ++n;
	}
	return n;
}
function length$1(e) {
	return e.length | 0;
}
function empty$1(e) {
	return !(e > 0);
}
function arrayify$1(e) {
	return typeof e != "object" || "length" in e ? e : Array.from(e);
}
function reducer(e) {
	return (t) => e(...t);
}
function cross$1(...e) {
	let t = typeof e[e.length - 1] == "function" && reducer(e.pop());
	e = e.map(arrayify$1);
	let n = e.map(length$1), a = e.length - 1, o = Array(a + 1).fill(0), s = [];
	if (a < 0 || n.some(empty$1)) return s;
	for (;;) {
		s.push(o.map((t, n) => e[n][t]));
		let c = a;
		for (; ++o[c] === n[c];) {
			if (c === 0) return t ? s.map(t) : s;
			o[c--] = 0;
		}
	}
}
function cumsum(e, t) {
	var n = 0, a = 0;
	return Float64Array.from(e, t === void 0 ? (e) => n += +e || 0 : (o) => n += +t(o, a++, e) || 0);
}
function variance(e, t) {
	let n = 0, a, o = 0, s = 0;
	if (t === void 0) for (let t of e) t != null && (t = +t) >= t && (a = t - o, o += a / ++n, s += a * (t - o));
	else {
		let c = -1;
		for (let l of e) (l = t(l, ++c, e)) != null && (l = +l) >= l && (a = l - o, o += a / ++n, s += a * (l - o));
	}
	if (n > 1) return s / (n - 1);
}
function deviation(e, t) {
	let n = variance(e, t);
	return n && Math.sqrt(n);
}
function extent$1(e, t) {
	let n, a;
	if (t === void 0) for (let t of e) t != null && (n === void 0 ? t >= t && (n = a = t) : (n > t && (n = t), a < t && (a = t)));
	else {
		let o = -1;
		for (let s of e) (s = t(s, ++o, e)) != null && (n === void 0 ? s >= s && (n = a = s) : (n > s && (n = s), a < s && (a = s)));
	}
	return [n, a];
}
var Adder = class {
	constructor() {
		this._partials = new Float64Array(32), this._n = 0;
	}
	add(e) {
		let t = this._partials, n = 0;
		for (let a = 0; a < this._n && a < 32; a++) {
			let o = t[a], s = e + o, c = Math.abs(e) < Math.abs(o) ? e - (s - o) : o - (s - e);
			c && (t[n++] = c), e = s;
		}
		return t[n] = e, this._n = n + 1, this;
	}
	valueOf() {
		let e = this._partials, t = this._n, n, a, o, s = 0;
		if (t > 0) {
			for (s = e[--t]; t > 0 && (n = s, a = e[--t], s = n + a, o = a - (s - n), !o););
			t > 0 && (o < 0 && e[t - 1] < 0 || o > 0 && e[t - 1] > 0) && (a = o * 2, n = s + a, a == n - s && (s = n));
		}
		return s;
	}
}, InternMap = class extends Map {
	constructor(e, t = keyof$1) {
		if (super(), Object.defineProperties(this, {
			_intern: { value: new Map() },
			_key: { value: t }
		}), e != null) for (let [t, n] of e) this.set(t, n);
	}
	get(e) {
		return super.get(intern_get(this, e));
	}
	has(e) {
		return super.has(intern_get(this, e));
	}
	set(e, t) {
		return super.set(intern_set(this, e), t);
	}
	delete(e) {
		return super.delete(intern_delete(this, e));
	}
}, InternSet = class extends Set {
	constructor(e, t = keyof$1) {
		if (super(), Object.defineProperties(this, {
			_intern: { value: new Map() },
			_key: { value: t }
		}), e != null) for (let t of e) this.add(t);
	}
	has(e) {
		return super.has(intern_get(this, e));
	}
	add(e) {
		return super.add(intern_set(this, e));
	}
	delete(e) {
		return super.delete(intern_delete(this, e));
	}
};
function intern_get({ _intern: e, _key: t }, n) {
	let a = t(n);
	return e.has(a) ? e.get(a) : n;
}
function intern_set({ _intern: e, _key: t }, n) {
	let a = t(n);
	return e.has(a) ? e.get(a) : (e.set(a, n), n);
}
function intern_delete({ _intern: e, _key: t }, n) {
	let a = t(n);
	return e.has(a) && (n = e.get(a), e.delete(a)), n;
}
function keyof$1(e) {
	return typeof e == "object" && e ? e.valueOf() : e;
}
function identity$6(e) {
	return e;
}
function group(e, ...t) {
	return nest(e, identity$6, identity$6, t);
}
function rollup(e, t, ...n) {
	return nest(e, identity$6, t, n);
}
function rollups(e, t, ...n) {
	return nest(e, Array.from, t, n);
}
function nest(e, t, n, a) {
	return (function regroup(e, o) {
		if (o >= a.length) return n(e);
		let s = new InternMap(), c = a[o++], l = -1;
		for (let t of e) {
			let n = c(t, ++l, e), a = s.get(n);
			a ? a.push(t) : s.set(n, [t]);
		}
		for (let [e, t] of s) s.set(e, regroup(t, o));
		return t(s);
	})(e, 0);
}
function permute(e, t) {
	return Array.from(t, (t) => e[t]);
}
function sort$1(e, ...t) {
	if (typeof e[Symbol.iterator] != "function") throw TypeError("values is not iterable");
	e = Array.from(e);
	let [n] = t;
	if (n && n.length !== 2 || t.length > 1) {
		let a = Uint32Array.from(e, (e, t) => t);
		return t.length > 1 ? (t = t.map((t) => e.map(t)), a.sort((e, n) => {
			for (let a of t) {
				let t = ascendingDefined$1(a[e], a[n]);
				if (t) return t;
			}
		})) : (n = e.map(n), a.sort((e, t) => ascendingDefined$1(n[e], n[t]))), permute(e, a);
	}
	return e.sort(compareDefined(n));
}
function compareDefined(e = ascending$1) {
	if (e === ascending$1) return ascendingDefined$1;
	if (typeof e != "function") throw TypeError("compare is not a function");
	return (t, n) => {
		let a = e(t, n);
		return a || a === 0 ? a : (e(n, n) === 0) - (e(t, t) === 0);
	};
}
function ascendingDefined$1(e, t) {
	return (e == null || !(e >= e)) - (t == null || !(t >= t)) || (e < t ? -1 : +(e > t));
}
function groupSort(e, t, n) {
	return (t.length === 2 ? sort$1(group(e, n), (([e, n], [a, o]) => t(n, o) || ascending$1(e, a))) : sort$1(rollup(e, t, n), (([e, t], [n, a]) => ascending$1(t, a) || ascending$1(e, n)))).map(([e]) => e);
}
Array.prototype.slice;
const A = Math.sqrt(50), j = Math.sqrt(10), M = Math.sqrt(2);
function tickSpec(e, t, n) {
	let a = (t - e) / Math.max(0, n), o = Math.floor(Math.log10(a)), s = a / 10 ** o, c = s >= A ? 10 : s >= j ? 5 : s >= M ? 2 : 1, l, u, d;
	return o < 0 ? (d = 10 ** -o / c, l = Math.round(e * d), u = Math.round(t * d), l / d < e && ++l, u / d > t && --u, d = -d) : (d = 10 ** o * c, l = Math.round(e / d), u = Math.round(t / d), l * d < e && ++l, u * d > t && --u), u < l && .5 <= n && n < 2 ? tickSpec(e, t, n * 2) : [
		l,
		u,
		d
	];
}
function ticks(e, t, n) {
	if (t = +t, e = +e, n = +n, !(n > 0)) return [];
	if (e === t) return [e];
	let a = t < e, [o, s, c] = a ? tickSpec(t, e, n) : tickSpec(e, t, n);
	if (!(s >= o)) return [];
	let l = s - o + 1, u = Array(l);
	if (a) {
		if (c < 0) for (let e = 0; e < l; ++e) u[e] = (s - e) / -c;
		else for (let e = 0; e < l; ++e) u[e] = (s - e) * c;
	} else if (c < 0) for (let e = 0; e < l; ++e) u[e] = (o + e) / -c;
	else for (let e = 0; e < l; ++e) u[e] = (o + e) * c;
	return u;
}
function tickIncrement(e, t, n) {
	return t = +t, e = +e, n = +n, tickSpec(e, t, n)[2];
}
function tickStep(e, t, n) {
	t = +t, e = +e, n = +n;
	let a = t < e, o = a ? tickIncrement(t, e, n) : tickIncrement(e, t, n);
	return (a ? -1 : 1) * (o < 0 ? 1 / -o : o);
}
function thresholdSturges(e) {
	return Math.max(1, Math.ceil(Math.log(count(e)) / Math.LN2) + 1);
}
function max(e, t) {
	let n;
	if (t === void 0) for (let t of e) t != null && (n < t || n === void 0 && t >= t) && (n = t);
	else {
		let a = -1;
		for (let o of e) (o = t(o, ++a, e)) != null && (n < o || n === void 0 && o >= o) && (n = o);
	}
	return n;
}
function maxIndex(e, t) {
	let n, a = -1, o = -1;
	if (t === void 0) for (let t of e) ++o, t != null && (n < t || n === void 0 && t >= t) && (n = t, a = o);
	else for (let s of e) (s = t(s, ++o, e)) != null && (n < s || n === void 0 && s >= s) && (n = s, a = o);
	return a;
}
function min$1(e, t) {
	let n;
	if (t === void 0) for (let t of e) t != null && (n > t || n === void 0 && t >= t) && (n = t);
	else {
		let a = -1;
		for (let o of e) (o = t(o, ++a, e)) != null && (n > o || n === void 0 && o >= o) && (n = o);
	}
	return n;
}
function minIndex(e, t) {
	let n, a = -1, o = -1;
	if (t === void 0) for (let t of e) ++o, t != null && (n > t || n === void 0 && t >= t) && (n = t, a = o);
	else for (let s of e) (s = t(s, ++o, e)) != null && (n > s || n === void 0 && s >= s) && (n = s, a = o);
	return a;
}
function quickselect(e, t, n = 0, a = Infinity, o) {
	if (t = Math.floor(t), n = Math.floor(Math.max(0, n)), a = Math.floor(Math.min(e.length - 1, a)), !(n <= t && t <= a)) return e;
	for (o = o === void 0 ? ascendingDefined$1 : compareDefined(o); a > n;) {
		if (a - n > 600) {
			let s = a - n + 1, c = t - n + 1, l = Math.log(s), u = .5 * Math.exp(2 * l / 3), d = .5 * Math.sqrt(l * u * (s - u) / s) * (c - s / 2 < 0 ? -1 : 1), f = Math.max(n, Math.floor(t - c * u / s + d)), p = Math.min(a, Math.floor(t + (s - c) * u / s + d));
			quickselect(e, t, f, p, o);
		}
		let s = e[t], c = n, l = a;
		for (swap(e, n, t), o(e[a], s) > 0 && swap(e, n, a); c < l;) {
			for (swap(e, c, l), ++c, --l; o(e[c], s) < 0;) ++c;
			for (; o(e[l], s) > 0;) --l;
		}
		o(e[n], s) === 0 ? swap(e, n, l) : (++l, swap(e, l, a)), l <= t && (n = l + 1), t <= l && (a = l - 1);
	}
	return e;
}
function swap(e, t, n) {
	let a = e[t];
	e[t] = e[n], e[n] = a;
}
function greatest(e, t = ascending$1) {
	let n, a = !1;
	if (t.length === 1) {
		let o;
		for (let s of e) {
			let e = t(s);
			(a ? ascending$1(e, o) > 0 : ascending$1(e, e) === 0) && (n = s, o = e, a = !0);
		}
	} else for (let o of e) (a ? t(o, n) > 0 : t(o, o) === 0) && (n = o, a = !0);
	return n;
}
function quantile$1(e, t, n) {
	if (e = Float64Array.from(numbers(e, n)), (a = e.length) && !isNaN(t = +t)) {
		if (t <= 0 || a < 2) return min$1(e);
		if (t >= 1) return max(e);
		var a, o = (a - 1) * t, s = Math.floor(o), c = max(quickselect(e, s).subarray(0, s + 1));
		return c + (min$1(e.subarray(s + 1)) - c) * (o - s);
	}
}
function quantileSorted(e, t, n = number$5) {
	if ((a = e.length) && !isNaN(t = +t)) {
		if (t <= 0 || a < 2) return +n(e[0], 0, e);
		if (t >= 1) return +n(e[a - 1], a - 1, e);
		var a, o = (a - 1) * t, s = Math.floor(o), c = +n(e[s], s, e);
		return c + (+n(e[s + 1], s + 1, e) - c) * (o - s);
	}
}
function thresholdFreedmanDiaconis(e, t, n) {
	let a = count(e), o = quantile$1(e, .75) - quantile$1(e, .25);
	return a && o ? Math.ceil((n - t) / (2 * o * a ** (-1 / 3))) : 1;
}
function thresholdScott(e, t, n) {
	let a = count(e), o = deviation(e);
	return a && o ? Math.ceil((n - t) * Math.cbrt(a) / (3.49 * o)) : 1;
}
function mean(e, t) {
	let n = 0, a = 0;
	if (t === void 0) for (let t of e) t != null && (t = +t) >= t && (++n, a += t);
	else {
		let o = -1;
		for (let s of e) (s = t(s, ++o, e)) != null && (s = +s) >= s && (++n, a += s);
	}
	if (n) return a / n;
}
function median(e, t) {
	return quantile$1(e, .5, t);
}
function* flatten(e) {
	for (let t of e) yield* t;
}
function merge(e) {
	return Array.from(flatten(e));
}
function mode(e, t) {
	let n = new InternMap();
	if (t === void 0) for (let t of e) t != null && t >= t && n.set(t, (n.get(t) || 0) + 1);
	else {
		let a = -1;
		for (let o of e) (o = t(o, ++a, e)) != null && o >= o && n.set(o, (n.get(o) || 0) + 1);
	}
	let a, o = 0;
	for (let [e, t] of n) t > o && (o = t, a = e);
	return a;
}
function pairs(e, t = pair) {
	let n = [], a, o = !1;
	for (let s of e) o && n.push(t(a, s)), a = s, o = !0;
	return n;
}
function pair(e, t) {
	return [e, t];
}
function range$1(e, t, n) {
	e = +e, t = +t, n = (o = arguments.length) < 2 ? (t = e, e = 0, 1) : o < 3 ? 1 : +n;
	for (var a = -1, o = Math.max(0, Math.ceil((t - e) / n)) | 0, s = Array(o); ++a < o;) s[a] = e + a * n;
	return s;
}
function sum(e, t) {
	let n = 0;
	if (t === void 0) for (let t of e) (t = +t) && (n += t);
	else {
		let a = -1;
		for (let o of e) (o = +t(o, ++a, e)) && (n += o);
	}
	return n;
}
function reverse(e) {
	if (typeof e[Symbol.iterator] != "function") throw TypeError("values is not iterable");
	return Array.from(e).reverse();
}
// node_modules/d3-axis/dist/d3-axis.mjs
function identity$5(e) {
	return e;
}
var ee = 1, te = 2, ne = 3, re = 4, ie = 1e-6;
function translateX(e) {
	return "translate(" + e + ",0)";
}
function translateY(e) {
	return "translate(0," + e + ")";
}
function number$4(e) {
	return (t) => +e(t);
}
function center(e, t) {
	return t = Math.max(0, e.bandwidth() - t * 2) / 2, e.round() && (t = Math.round(t)), (n) => +e(n) + t;
}
function entering() {
	return !this.__axis;
}
function axis(e, t) {
	var n = [], a = null, o = null, s = 6, c = 6, l = 3, u = typeof window < "u" && window.devicePixelRatio > 1 ? 0 : .5, d = e === ee || e === re ? -1 : 1, f = e === re || e === te ? "x" : "y", p = e === ee || e === ne ? translateX : translateY;
	function axis(m) {
		var h = a ?? (t.ticks ? t.ticks.apply(t, n) : t.domain()), g = o ?? (t.tickFormat ? t.tickFormat.apply(t, n) : identity$5), _ = Math.max(s, 0) + l, v = t.range(), b = +v[0] + u, S = +v[v.length - 1] + u, C = (t.bandwidth ? center : number$4)(t.copy(), u), w = m.selection ? m.selection() : m, T = w.selectAll(".domain").data([null]), E = w.selectAll(".tick").data(h, t).order(), D = E.exit(), O = E.enter().append("g").attr("class", "tick"), k = E.select("line"), A = E.select("text");
		T = T.merge(T.enter().insert("path", ".tick").attr("class", "domain").attr("stroke", "currentColor")), E = E.merge(O), k = k.merge(O.append("line").attr("stroke", "currentColor").attr(f + "2", d * s)), A = A.merge(O.append("text").attr("fill", "currentColor").attr(f, d * _).attr("dy", e === ee ? "0em" : e === ne ? "0.71em" : "0.32em")), m !== w && (T = T.transition(m), E = E.transition(m), k = k.transition(m), A = A.transition(m), D = D.transition(m).attr("opacity", ie).attr("transform", function(e) {
			return isFinite(e = C(e)) ? p(e + u) : this.getAttribute("transform");
		}), O.attr("opacity", ie).attr("transform", function(e) {
			var t = this.parentNode.__axis;
			return p((t && isFinite(t = t(e)) ? t : C(e)) + u);
		})), D.remove(), T.attr("d", e === re || e === te ? c ? "M" + d * c + "," + b + "H" + u + "V" + S + "H" + d * c : "M" + u + "," + b + "V" + S : c ? "M" + b + "," + d * c + "V" + u + "H" + S + "V" + d * c : "M" + b + "," + u + "H" + S), E.attr("opacity", 1).attr("transform", function(e) {
			return p(C(e) + u);
		}), k.attr(f + "2", d * s), A.attr(f, d * _).text(g), w.filter(entering).attr("fill", "none").attr("font-size", 10).attr("font-family", "sans-serif").attr("text-anchor", e === te ? "start" : e === re ? "end" : "middle"), w.each(function() {
			this.__axis = C;
		});
	}
	return axis.scale = function(e) {
		return arguments.length ? (t = e, axis) : t;
	}, axis.ticks = function() {
		return n = Array.from(arguments), axis;
	}, axis.tickArguments = function(e) {
		return arguments.length ? (n = e == null ? [] : Array.from(e), axis) : n.slice();
	}, axis.tickValues = function(e) {
		return arguments.length ? (a = e == null ? null : Array.from(e), axis) : a && a.slice();
	}, axis.tickFormat = function(e) {
		return arguments.length ? (o = e, axis) : o;
	}, axis.tickSize = function(e) {
		return arguments.length ? (s = c = +e, axis) : s;
	}, axis.tickSizeInner = function(e) {
		return arguments.length ? (s = +e, axis) : s;
	}, axis.tickSizeOuter = function(e) {
		return arguments.length ? (c = +e, axis) : c;
	}, axis.tickPadding = function(e) {
		return arguments.length ? (l = +e, axis) : l;
	}, axis.offset = function(e) {
		return arguments.length ? (u = +e, axis) : u;
	}, axis;
}
function axisBottom(e) {
	return axis(ne, e);
}
// node_modules/d3-selection/dist/d3-selection.mjs
var ae = "http://www.w3.org/1999/xhtml", oe = {
	svg: "http://www.w3.org/2000/svg",
	xhtml: ae,
	xlink: "http://www.w3.org/1999/xlink",
	xml: "http://www.w3.org/XML/1998/namespace",
	xmlns: "http://www.w3.org/2000/xmlns/"
};
function namespace(e) {
	var t = e += "", n = t.indexOf(":");
	return n >= 0 && (t = e.slice(0, n)) !== "xmlns" && (e = e.slice(n + 1)), oe.hasOwnProperty(t) ? {
		space: oe[t],
		local: e
	} : e;
}
function creatorInherit(e) {
	return function() {
		var t = this.ownerDocument, n = this.namespaceURI;
		return n === ae && t.documentElement.namespaceURI === ae ? t.createElement(e) : t.createElementNS(n, e);
	};
}
function creatorFixed(e) {
	return function() {
		return this.ownerDocument.createElementNS(e.space, e.local);
	};
}
function creator(e) {
	var t = namespace(e);
	return (t.local ? creatorFixed : creatorInherit)(t);
}
function none() {}
function selector(e) {
	return e == null ? none : function() {
		return this.querySelector(e);
	};
}
function selection_select(e) {
	typeof e != "function" && (e = selector(e));
	for (var t = this._groups, n = t.length, a = Array(n), o = 0; o < n; ++o) for (var s = t[o], c = s.length, l = a[o] = Array(c), u, d, f = 0; f < c; ++f) (u = s[f]) && (d = e.call(u, u.__data__, f, s)) && ("__data__" in u && (d.__data__ = u.__data__), l[f] = d);
	return new Selection(a, this._parents);
}
function array$1(e) {
	return e == null ? [] : Array.isArray(e) ? e : Array.from(e);
}
function empty() {
	return [];
}
function selectorAll(e) {
	return e == null ? empty : function() {
		return this.querySelectorAll(e);
	};
}
function arrayAll(e) {
	return function() {
		return array$1(e.apply(this, arguments));
	};
}
function selection_selectAll(e) {
	e = typeof e == "function" ? arrayAll(e) : selectorAll(e);
	for (var t = this._groups, n = t.length, a = [], o = [], s = 0; s < n; ++s) for (var c = t[s], l = c.length, u, d = 0; d < l; ++d) (u = c[d]) && (a.push(e.call(u, u.__data__, d, c)), o.push(u));
	return new Selection(a, o);
}
function matcher(e) {
	return function() {
		return this.matches(e);
	};
}
function childMatcher(e) {
	return function(t) {
		return t.matches(e);
	};
}
var se = Array.prototype.find;
function childFind(e) {
	return function() {
		return se.call(this.children, e);
	};
}
function childFirst() {
	return this.firstElementChild;
}
function selection_selectChild(e) {
	return this.select(e == null ? childFirst : childFind(typeof e == "function" ? e : childMatcher(e)));
}
var ce = Array.prototype.filter;
function children() {
	return Array.from(this.children);
}
function childrenFilter(e) {
	return function() {
		return ce.call(this.children, e);
	};
}
function selection_selectChildren(e) {
	return this.selectAll(e == null ? children : childrenFilter(typeof e == "function" ? e : childMatcher(e)));
}
function selection_filter(e) {
	typeof e != "function" && (e = matcher(e));
	for (var t = this._groups, n = t.length, a = Array(n), o = 0; o < n; ++o) for (var s = t[o], c = s.length, l = a[o] = [], u, d = 0; d < c; ++d) (u = s[d]) && e.call(u, u.__data__, d, s) && l.push(u);
	return new Selection(a, this._parents);
}
function sparse(e) {
	return Array(e.length);
}
function selection_enter() {
	return new Selection(this._enter || this._groups.map(sparse), this._parents);
}
function EnterNode(e, t) {
	this.ownerDocument = e.ownerDocument, this.namespaceURI = e.namespaceURI, this._next = null, this._parent = e, this.__data__ = t;
}
EnterNode.prototype = {
	constructor: EnterNode,
	appendChild: function(e) {
		return this._parent.insertBefore(e, this._next);
	},
	insertBefore: function(e, t) {
		return this._parent.insertBefore(e, t);
	},
	querySelector: function(e) {
		return this._parent.querySelector(e);
	},
	querySelectorAll: function(e) {
		return this._parent.querySelectorAll(e);
	}
};
function constant$3(e) {
	return function() {
		return e;
	};
}
function bindIndex(e, t, n, a, o, s) {
	for (var c = 0, l, u = t.length, d = s.length; c < d; ++c) (l = t[c]) ? (l.__data__ = s[c], a[c] = l) : n[c] = new EnterNode(e, s[c]);
	for (; c < u; ++c) (l = t[c]) && (o[c] = l);
}
function bindKey(e, t, n, a, o, s, c) {
	var l, u, d = new Map(), f = t.length, p = s.length, m = Array(f), h;
	for (l = 0; l < f; ++l) (u = t[l]) && (m[l] = h = c.call(u, u.__data__, l, t) + "", d.has(h) ? o[l] = u : d.set(h, u));
	for (l = 0; l < p; ++l) h = c.call(e, s[l], l, s) + "", (u = d.get(h)) ? (a[l] = u, u.__data__ = s[l], d.delete(h)) : n[l] = new EnterNode(e, s[l]);
	for (l = 0; l < f; ++l) (u = t[l]) && d.get(m[l]) === u && (o[l] = u);
}
function datum(e) {
	return e.__data__;
}
function selection_data(e, t) {
	if (!arguments.length) return Array.from(this, datum);
	var n = t ? bindKey : bindIndex, a = this._parents, o = this._groups;
	typeof e != "function" && (e = constant$3(e));
	for (var s = o.length, c = Array(s), l = Array(s), u = Array(s), d = 0; d < s; ++d) {
		var f = a[d], p = o[d], m = p.length, h = arraylike(e.call(f, f && f.__data__, d, a)), g = h.length, _ = l[d] = Array(g), v = c[d] = Array(g);
		n(f, p, _, v, u[d] = Array(m), h, t);
		for (var b = 0, S = 0, C, w; b < g; ++b) if (C = _[b]) {
			for (b >= S && (S = b + 1); !(w = v[S]) && ++S < g;);
			C._next = w || null;
		}
	}
	return c = new Selection(c, a), c._enter = l, c._exit = u, c;
}
function arraylike(e) {
	return typeof e == "object" && "length" in e ? e : Array.from(e);
}
function selection_exit() {
	return new Selection(this._exit || this._groups.map(sparse), this._parents);
}
function selection_join(e, t, n) {
	var a = this.enter(), o = this, s = this.exit();
	return typeof e == "function" ? (a = e(a), a &&= a.selection()) : a = a.append(e + ""), t != null && (o = t(o), o &&= o.selection()), n == null ? s.remove() : n(s), a && o ? a.merge(o).order() : o;
}
function selection_merge(e) {
	for (var t = e.selection ? e.selection() : e, n = this._groups, a = t._groups, o = n.length, s = a.length, c = Math.min(o, s), l = Array(o), u = 0; u < c; ++u) for (var d = n[u], f = a[u], p = d.length, m = l[u] = Array(p), h, g = 0; g < p; ++g) (h = d[g] || f[g]) && (m[g] = h);
	for (; u < o; ++u) l[u] = n[u];
	return new Selection(l, this._parents);
}
function selection_order() {
	for (var e = this._groups, t = -1, n = e.length; ++t < n;) for (var a = e[t], o = a.length - 1, s = a[o], c; --o >= 0;) (c = a[o]) && (s && c.compareDocumentPosition(s) ^ 4 && s.parentNode.insertBefore(c, s), s = c);
	return this;
}
function selection_sort(e) {
	e ||= ascending;
	function compareNode(t, n) {
		return t && n ? e(t.__data__, n.__data__) : !t - !n;
	}
	for (var t = this._groups, n = t.length, a = Array(n), o = 0; o < n; ++o) {
		for (var s = t[o], c = s.length, l = a[o] = Array(c), u, d = 0; d < c; ++d) (u = s[d]) && (l[d] = u);
		l.sort(compareNode);
	}
	return new Selection(a, this._parents).order();
}
function ascending(e, t) {
	return e < t ? -1 : e > t ? 1 : e >= t ? 0 : NaN;
}
function selection_call() {
	var e = arguments[0];
	return arguments[0] = this, e.apply(null, arguments), this;
}
function selection_nodes() {
	return Array.from(this);
}
function selection_node() {
	for (var e = this._groups, t = 0, n = e.length; t < n; ++t) for (var a = e[t], o = 0, s = a.length; o < s; ++o) {
		var c = a[o];
		if (c) return c;
	}
	return null;
}
function selection_size() {
	let e = 0;
	for (let t of this) ++e;
	return e;
}
function selection_empty() {
	return !this.node();
}
function selection_each(e) {
	for (var t = this._groups, n = 0, a = t.length; n < a; ++n) for (var o = t[n], s = 0, c = o.length, l; s < c; ++s) (l = o[s]) && e.call(l, l.__data__, s, o);
	return this;
}
function attrRemove(e) {
	return function() {
		this.removeAttribute(e);
	};
}
function attrRemoveNS(e) {
	return function() {
		this.removeAttributeNS(e.space, e.local);
	};
}
function attrConstant(e, t) {
	return function() {
		this.setAttribute(e, t);
	};
}
function attrConstantNS(e, t) {
	return function() {
		this.setAttributeNS(e.space, e.local, t);
	};
}
function attrFunction(e, t) {
	return function() {
		var n = t.apply(this, arguments);
		n == null ? this.removeAttribute(e) : this.setAttribute(e, n);
	};
}
function attrFunctionNS(e, t) {
	return function() {
		var n = t.apply(this, arguments);
		n == null ? this.removeAttributeNS(e.space, e.local) : this.setAttributeNS(e.space, e.local, n);
	};
}
function selection_attr(e, t) {
	var n = namespace(e);
	if (arguments.length < 2) {
		var a = this.node();
		return n.local ? a.getAttributeNS(n.space, n.local) : a.getAttribute(n);
	}
	return this.each((t == null ? n.local ? attrRemoveNS : attrRemove : typeof t == "function" ? n.local ? attrFunctionNS : attrFunction : n.local ? attrConstantNS : attrConstant)(n, t));
}
function defaultView(e) {
	return e.ownerDocument && e.ownerDocument.defaultView || e.document && e || e.defaultView;
}
function styleRemove(e) {
	return function() {
		this.style.removeProperty(e);
	};
}
function styleConstant(e, t, n) {
	return function() {
		this.style.setProperty(e, t, n);
	};
}
function styleFunction(e, t, n) {
	return function() {
		var a = t.apply(this, arguments);
		a == null ? this.style.removeProperty(e) : this.style.setProperty(e, a, n);
	};
}
function selection_style(e, t, n) {
	return arguments.length > 1 ? this.each((t == null ? styleRemove : typeof t == "function" ? styleFunction : styleConstant)(e, t, n ?? "")) : styleValue(this.node(), e);
}
function styleValue(e, t) {
	return e.style.getPropertyValue(t) || defaultView(e).getComputedStyle(e, null).getPropertyValue(t);
}
function propertyRemove(e) {
	return function() {
		delete this[e];
	};
}
function propertyConstant(e, t) {
	return function() {
		this[e] = t;
	};
}
function propertyFunction(e, t) {
	return function() {
		var n = t.apply(this, arguments);
		n == null ? delete this[e] : this[e] = n;
	};
}
function selection_property(e, t) {
	return arguments.length > 1 ? this.each((t == null ? propertyRemove : typeof t == "function" ? propertyFunction : propertyConstant)(e, t)) : this.node()[e];
}
function classArray(e) {
	return e.trim().split(/^|\s+/);
}
function classList(e) {
	return e.classList || new ClassList(e);
}
function ClassList(e) {
	this._node = e, this._names = classArray(e.getAttribute("class") || "");
}
ClassList.prototype = {
	add: function(e) {
		this._names.indexOf(e) < 0 && (this._names.push(e), this._node.setAttribute("class", this._names.join(" ")));
	},
	remove: function(e) {
		var t = this._names.indexOf(e);
		t >= 0 && (this._names.splice(t, 1), this._node.setAttribute("class", this._names.join(" ")));
	},
	contains: function(e) {
		return this._names.indexOf(e) >= 0;
	}
};
function classedAdd(e, t) {
	for (var n = classList(e), a = -1, o = t.length; ++a < o;) n.add(t[a]);
}
function classedRemove(e, t) {
	for (var n = classList(e), a = -1, o = t.length; ++a < o;) n.remove(t[a]);
}
function classedTrue(e) {
	return function() {
		classedAdd(this, e);
	};
}
function classedFalse(e) {
	return function() {
		classedRemove(this, e);
	};
}
function classedFunction(e, t) {
	return function() {
		(t.apply(this, arguments) ? classedAdd : classedRemove)(this, e);
	};
}
function selection_classed(e, t) {
	var n = classArray(e + "");
	if (arguments.length < 2) {
		for (var a = classList(this.node()), o = -1, s = n.length; ++o < s;) if (!a.contains(n[o])) return !1;
		return !0;
	}
	return this.each((typeof t == "function" ? classedFunction : t ? classedTrue : classedFalse)(n, t));
}
function textRemove() {
	this.textContent = "";
}
function textConstant(e) {
	return function() {
		this.textContent = e;
	};
}
function textFunction(e) {
	return function() {
		var t = e.apply(this, arguments);
		this.textContent = t ?? "";
	};
}
function selection_text(e) {
	return arguments.length ? this.each(e == null ? textRemove : (typeof e == "function" ? textFunction : textConstant)(e)) : this.node().textContent;
}
function htmlRemove() {
	this.innerHTML = "";
}
function htmlConstant(e) {
	return function() {
		this.innerHTML = e;
	};
}
function htmlFunction(e) {
	return function() {
		var t = e.apply(this, arguments);
		this.innerHTML = t ?? "";
	};
}
function selection_html(e) {
	return arguments.length ? this.each(e == null ? htmlRemove : (typeof e == "function" ? htmlFunction : htmlConstant)(e)) : this.node().innerHTML;
}
function raise() {
	this.nextSibling && this.parentNode.appendChild(this);
}
function selection_raise() {
	return this.each(raise);
}
function lower() {
	this.previousSibling && this.parentNode.insertBefore(this, this.parentNode.firstChild);
}
function selection_lower() {
	return this.each(lower);
}
function selection_append(e) {
	var t = typeof e == "function" ? e : creator(e);
	return this.select(function() {
		return this.appendChild(t.apply(this, arguments));
	});
}
function constantNull() {
	return null;
}
function selection_insert(e, t) {
	var n = typeof e == "function" ? e : creator(e), a = t == null ? constantNull : typeof t == "function" ? t : selector(t);
	return this.select(function() {
		return this.insertBefore(n.apply(this, arguments), a.apply(this, arguments) || null);
	});
}
function remove$1() {
	var e = this.parentNode;
	e && e.removeChild(this);
}
function selection_remove() {
	return this.each(remove$1);
}
function selection_cloneShallow() {
	var e = this.cloneNode(!1), t = this.parentNode;
	return t ? t.insertBefore(e, this.nextSibling) : e;
}
function selection_cloneDeep() {
	var e = this.cloneNode(!0), t = this.parentNode;
	return t ? t.insertBefore(e, this.nextSibling) : e;
}
function selection_clone(e) {
	return this.select(e ? selection_cloneDeep : selection_cloneShallow);
}
function selection_datum(e) {
	return arguments.length ? this.property("__data__", e) : this.node().__data__;
}
function contextListener(e) {
	return function(t) {
		e.call(this, t, this.__data__);
	};
}
function parseTypenames(e) {
	return e.trim().split(/^|\s+/).map(function(e) {
		var t = "", n = e.indexOf(".");
		return n >= 0 && (t = e.slice(n + 1), e = e.slice(0, n)), {
			type: e,
			name: t
		};
	});
}
function onRemove(e) {
	return function() {
		var t = this.__on;
		if (t) {
			for (var n = 0, a = -1, o = t.length, s; n < o; ++n) s = t[n], (!e.type || s.type === e.type) && s.name === e.name ? this.removeEventListener(s.type, s.listener, s.options) : t[++a] = s;
			++a ? t.length = a : delete this.__on;
		}
	};
}
function onAdd(e, t, n) {
	return function() {
		var a = this.__on, o, s = contextListener(t);
		if (a) {
			for (var c = 0, l = a.length; c < l; ++c) if ((o = a[c]).type === e.type && o.name === e.name) {
				this.removeEventListener(o.type, o.listener, o.options), this.addEventListener(o.type, o.listener = s, o.options = n), o.value = t;
				return;
			}
		}
		this.addEventListener(e.type, s, n), o = {
			type: e.type,
			name: e.name,
			value: t,
			listener: s,
			options: n
		}, a ? a.push(o) : this.__on = [o];
	};
}
function selection_on(e, t, n) {
	var a = parseTypenames(e + ""), o, s = a.length, c;
	if (arguments.length < 2) {
		var l = this.node().__on;
		if (l) {
			for (var u = 0, d = l.length, f; u < d; ++u) for (o = 0, f = l[u]; o < s; ++o) if ((c = a[o]).type === f.type && c.name === f.name) return f.value;
		}
	} else {
		for (l = t ? onAdd : onRemove, o = 0; o < s; ++o) this.each(l(a[o], t, n));
		return this;
	}
}
function dispatchEvent(e, t, n) {
	var a = defaultView(e), o = a.CustomEvent;
	typeof o == "function" ? o = new o(t, n) : (o = a.document.createEvent("Event"), n ? (o.initEvent(t, n.bubbles, n.cancelable), o.detail = n.detail) : o.initEvent(t, !1, !1)), e.dispatchEvent(o);
}
function dispatchConstant(e, t) {
	return function() {
		return dispatchEvent(this, e, t);
	};
}
function dispatchFunction(e, t) {
	return function() {
		return dispatchEvent(this, e, t.apply(this, arguments));
	};
}
function selection_dispatch(e, t) {
	return this.each((typeof t == "function" ? dispatchFunction : dispatchConstant)(e, t));
}
function* selection_iterator() {
	for (var e = this._groups, t = 0, n = e.length; t < n; ++t) for (var a = e[t], o = 0, s = a.length, c; o < s; ++o) (c = a[o]) && (yield c);
}
var le = [null];
function Selection(e, t) {
	this._groups = e, this._parents = t;
}
function selection() {
	return new Selection([[document.documentElement]], le);
}
function selection_selection() {
	return this;
}
Selection.prototype = selection.prototype = {
	constructor: Selection,
	select: selection_select,
	selectAll: selection_selectAll,
	selectChild: selection_selectChild,
	selectChildren: selection_selectChildren,
	filter: selection_filter,
	data: selection_data,
	enter: selection_enter,
	exit: selection_exit,
	join: selection_join,
	merge: selection_merge,
	selection: selection_selection,
	order: selection_order,
	sort: selection_sort,
	call: selection_call,
	nodes: selection_nodes,
	node: selection_node,
	size: selection_size,
	empty: selection_empty,
	each: selection_each,
	attr: selection_attr,
	style: selection_style,
	property: selection_property,
	classed: selection_classed,
	text: selection_text,
	html: selection_html,
	raise: selection_raise,
	lower: selection_lower,
	append: selection_append,
	insert: selection_insert,
	remove: selection_remove,
	clone: selection_clone,
	datum: selection_datum,
	on: selection_on,
	dispatch: selection_dispatch,
	[Symbol.iterator]: selection_iterator
};
function select(e) {
	return typeof e == "string" ? new Selection([[document.querySelector(e)]], [document.documentElement]) : new Selection([[e]], le);
}
var ue = 0;
function local() {
	return new Local();
}
function Local() {
	this._ = "@" + (++ue).toString(36);
}
Local.prototype = local.prototype = {
	constructor: Local,
	get: function(e) {
		for (var t = this._; !(t in e);) if (!(e = e.parentNode)) return;
		return e[t];
	},
	set: function(e, t) {
		return e[this._] = t;
	},
	remove: function(e) {
		return this._ in e && delete e[this._];
	},
	toString: function() {
		return this._;
	}
};
function sourceEvent(e) {
	let t;
	for (; t = e.sourceEvent;) e = t;
	return e;
}
function pointer$1(e, t) {
	if (e = sourceEvent(e), t === void 0 && (t = e.currentTarget), t) {
		var n = t.ownerSVGElement || t;
		if (n.createSVGPoint) {
			var a = n.createSVGPoint();
			return a.x = e.clientX, a.y = e.clientY, a = a.matrixTransform(t.getScreenCTM().inverse()), [a.x, a.y];
		}
		if (t.getBoundingClientRect) {
			var o = t.getBoundingClientRect();
			return [e.clientX - o.left - t.clientLeft, e.clientY - o.top - t.clientTop];
		}
	}
	return [e.pageX, e.pageY];
}
// node_modules/d3-color/dist/d3-color.mjs
function define(e, t, n) {
	e.prototype = t.prototype = n, n.constructor = e;
}
function extend(e, t) {
	var n = Object.create(e.prototype);
	for (var a in t) n[a] = t[a];
	return n;
}
function Color() {}
var de = .7, fe = 1 / de, me = "\\s*([+-]?\\d+)\\s*", he = "\\s*([+-]?(?:\\d*\\.)?\\d+(?:[eE][+-]?\\d+)?)\\s*", ge = "\\s*([+-]?(?:\\d*\\.)?\\d+(?:[eE][+-]?\\d+)?)%\\s*", _e = /^#([0-9a-f]{3,8})$/, ve = RegExp(`^rgb\\(${me},${me},${me}\\)$`), ye = RegExp(`^rgb\\(${ge},${ge},${ge}\\)$`), be = RegExp(`^rgba\\(${me},${me},${me},${he}\\)$`), xe = RegExp(`^rgba\\(${ge},${ge},${ge},${he}\\)$`), Se = RegExp(`^hsl\\(${he},${ge},${ge}\\)$`), Ce = RegExp(`^hsla\\(${he},${ge},${ge},${he}\\)$`), we = {
	aliceblue: 15792383,
	antiquewhite: 16444375,
	aqua: 65535,
	aquamarine: 8388564,
	azure: 15794175,
	beige: 16119260,
	bisque: 16770244,
	black: 0,
	blanchedalmond: 16772045,
	blue: 255,
	blueviolet: 9055202,
	brown: 10824234,
	burlywood: 14596231,
	cadetblue: 6266528,
	chartreuse: 8388352,
	chocolate: 13789470,
	coral: 16744272,
	cornflowerblue: 6591981,
	cornsilk: 16775388,
	crimson: 14423100,
	cyan: 65535,
	darkblue: 139,
	darkcyan: 35723,
	darkgoldenrod: 12092939,
	darkgray: 11119017,
	darkgreen: 25600,
	darkgrey: 11119017,
	darkkhaki: 12433259,
	darkmagenta: 9109643,
	darkolivegreen: 5597999,
	darkorange: 16747520,
	darkorchid: 10040012,
	darkred: 9109504,
	darksalmon: 15308410,
	darkseagreen: 9419919,
	darkslateblue: 4734347,
	darkslategray: 3100495,
	darkslategrey: 3100495,
	darkturquoise: 52945,
	darkviolet: 9699539,
	deeppink: 16716947,
	deepskyblue: 49151,
	dimgray: 6908265,
	dimgrey: 6908265,
	dodgerblue: 2003199,
	firebrick: 11674146,
	floralwhite: 16775920,
	forestgreen: 2263842,
	fuchsia: 16711935,
	gainsboro: 14474460,
	ghostwhite: 16316671,
	gold: 16766720,
	goldenrod: 14329120,
	gray: 8421504,
	green: 32768,
	greenyellow: 11403055,
	grey: 8421504,
	honeydew: 15794160,
	hotpink: 16738740,
	indianred: 13458524,
	indigo: 4915330,
	ivory: 16777200,
	khaki: 15787660,
	lavender: 15132410,
	lavenderblush: 16773365,
	lawngreen: 8190976,
	lemonchiffon: 16775885,
	lightblue: 11393254,
	lightcoral: 15761536,
	lightcyan: 14745599,
	lightgoldenrodyellow: 16448210,
	lightgray: 13882323,
	lightgreen: 9498256,
	lightgrey: 13882323,
	lightpink: 16758465,
	lightsalmon: 16752762,
	lightseagreen: 2142890,
	lightskyblue: 8900346,
	lightslategray: 7833753,
	lightslategrey: 7833753,
	lightsteelblue: 11584734,
	lightyellow: 16777184,
	lime: 65280,
	limegreen: 3329330,
	linen: 16445670,
	magenta: 16711935,
	maroon: 8388608,
	mediumaquamarine: 6737322,
	mediumblue: 205,
	mediumorchid: 12211667,
	mediumpurple: 9662683,
	mediumseagreen: 3978097,
	mediumslateblue: 8087790,
	mediumspringgreen: 64154,
	mediumturquoise: 4772300,
	mediumvioletred: 13047173,
	midnightblue: 1644912,
	mintcream: 16121850,
	mistyrose: 16770273,
	moccasin: 16770229,
	navajowhite: 16768685,
	navy: 128,
	oldlace: 16643558,
	olive: 8421376,
	olivedrab: 7048739,
	orange: 16753920,
	orangered: 16729344,
	orchid: 14315734,
	palegoldenrod: 15657130,
	palegreen: 10025880,
	paleturquoise: 11529966,
	palevioletred: 14381203,
	papayawhip: 16773077,
	peachpuff: 16767673,
	peru: 13468991,
	pink: 16761035,
	plum: 14524637,
	powderblue: 11591910,
	purple: 8388736,
	rebeccapurple: 6697881,
	red: 16711680,
	rosybrown: 12357519,
	royalblue: 4286945,
	saddlebrown: 9127187,
	salmon: 16416882,
	sandybrown: 16032864,
	seagreen: 3050327,
	seashell: 16774638,
	sienna: 10506797,
	silver: 12632256,
	skyblue: 8900331,
	slateblue: 6970061,
	slategray: 7372944,
	slategrey: 7372944,
	snow: 16775930,
	springgreen: 65407,
	steelblue: 4620980,
	tan: 13808780,
	teal: 32896,
	thistle: 14204888,
	tomato: 16737095,
	turquoise: 4251856,
	violet: 15631086,
	wheat: 16113331,
	white: 16777215,
	whitesmoke: 16119285,
	yellow: 16776960,
	yellowgreen: 10145074
};
define(Color, color$1, {
	copy(e) {
		return Object.assign(new this.constructor(), this, e);
	},
	displayable() {
		return this.rgb().displayable();
	},
	hex: color_formatHex,
	formatHex: color_formatHex,
	formatHex8: color_formatHex8,
	formatHsl: color_formatHsl,
	formatRgb: color_formatRgb,
	toString: color_formatRgb
});
function color_formatHex() {
	return this.rgb().formatHex();
}
function color_formatHex8() {
	return this.rgb().formatHex8();
}
function color_formatHsl() {
	return hslConvert(this).formatHsl();
}
function color_formatRgb() {
	return this.rgb().formatRgb();
}
function color$1(e) {
	var t, n;
	return e = (e + "").trim().toLowerCase(), (t = _e.exec(e)) ? (n = t[1].length, t = parseInt(t[1], 16), n === 6 ? rgbn(t) : n === 3 ? new Rgb(t >> 8 & 15 | t >> 4 & 240, t >> 4 & 15 | t & 240, (t & 15) << 4 | t & 15, 1) : n === 8 ? rgba(t >> 24 & 255, t >> 16 & 255, t >> 8 & 255, (t & 255) / 255) : n === 4 ? rgba(t >> 12 & 15 | t >> 8 & 240, t >> 8 & 15 | t >> 4 & 240, t >> 4 & 15 | t & 240, ((t & 15) << 4 | t & 15) / 255) : null) : (t = ve.exec(e)) ? new Rgb(t[1], t[2], t[3], 1) : (t = ye.exec(e)) ? new Rgb(t[1] * 255 / 100, t[2] * 255 / 100, t[3] * 255 / 100, 1) : (t = be.exec(e)) ? rgba(t[1], t[2], t[3], t[4]) : (t = xe.exec(e)) ? rgba(t[1] * 255 / 100, t[2] * 255 / 100, t[3] * 255 / 100, t[4]) : (t = Se.exec(e)) ? hsla(t[1], t[2] / 100, t[3] / 100, 1) : (t = Ce.exec(e)) ? hsla(t[1], t[2] / 100, t[3] / 100, t[4]) : we.hasOwnProperty(e) ? rgbn(we[e]) : e === "transparent" ? new Rgb(NaN, NaN, NaN, 0) : null;
}
function rgbn(e) {
	return new Rgb(e >> 16 & 255, e >> 8 & 255, e & 255, 1);
}
function rgba(e, t, n, a) {
	return a <= 0 && (e = t = n = NaN), new Rgb(e, t, n, a);
}
function rgbConvert(e) {
	return e instanceof Color || (e = color$1(e)), e ? (e = e.rgb(), new Rgb(e.r, e.g, e.b, e.opacity)) : new Rgb();
}
function rgb$1(e, t, n, a) {
	return arguments.length === 1 ? rgbConvert(e) : new Rgb(e, t, n, a ?? 1);
}
function Rgb(e, t, n, a) {
	this.r = +e, this.g = +t, this.b = +n, this.opacity = +a;
}
define(Rgb, rgb$1, extend(Color, {
	brighter(e) {
		return e = e == null ? fe : fe ** +e, new Rgb(this.r * e, this.g * e, this.b * e, this.opacity);
	},
	darker(e) {
		return e = e == null ? de : de ** +e, new Rgb(this.r * e, this.g * e, this.b * e, this.opacity);
	},
	rgb() {
		return this;
	},
	clamp() {
		return new Rgb(clampi(this.r), clampi(this.g), clampi(this.b), clampa(this.opacity));
	},
	displayable() {
		return -.5 <= this.r && this.r < 255.5 && -.5 <= this.g && this.g < 255.5 && -.5 <= this.b && this.b < 255.5 && 0 <= this.opacity && this.opacity <= 1;
	},
	hex: rgb_formatHex,
	formatHex: rgb_formatHex,
	formatHex8: rgb_formatHex8,
	formatRgb: rgb_formatRgb,
	toString: rgb_formatRgb
}));
function rgb_formatHex() {
	return `#${hex(this.r)}${hex(this.g)}${hex(this.b)}`;
}
function rgb_formatHex8() {
	return `#${hex(this.r)}${hex(this.g)}${hex(this.b)}${hex((isNaN(this.opacity) ? 1 : this.opacity) * 255)}`;
}
function rgb_formatRgb() {
	let e = clampa(this.opacity);
	return `${e === 1 ? "rgb(" : "rgba("}${clampi(this.r)}, ${clampi(this.g)}, ${clampi(this.b)}${e === 1 ? ")" : `, ${e})`}`;
}
function clampa(e) {
	return isNaN(e) ? 1 : Math.max(0, Math.min(1, e));
}
function clampi(e) {
	return Math.max(0, Math.min(255, Math.round(e) || 0));
}
function hex(e) {
	return e = clampi(e), (e < 16 ? "0" : "") + e.toString(16);
}
function hsla(e, t, n, a) {
	return a <= 0 ? e = t = n = NaN : n <= 0 || n >= 1 ? e = t = NaN : t <= 0 && (e = NaN), new Hsl(e, t, n, a);
}
function hslConvert(e) {
	if (e instanceof Hsl) return new Hsl(e.h, e.s, e.l, e.opacity);
	if (e instanceof Color || (e = color$1(e)), !e) return new Hsl();
	if (e instanceof Hsl) return e;
	e = e.rgb();
	var t = e.r / 255, n = e.g / 255, a = e.b / 255, o = Math.min(t, n, a), s = Math.max(t, n, a), c = NaN, l = s - o, u = (s + o) / 2;
	return l ? (c = t === s ? (n - a) / l + (n < a) * 6 : n === s ? (a - t) / l + 2 : (t - n) / l + 4, l /= u < .5 ? s + o : 2 - s - o, c *= 60) : l = u > 0 && u < 1 ? 0 : c, new Hsl(c, l, u, e.opacity);
}
function hsl$1(e, t, n, a) {
	return arguments.length === 1 ? hslConvert(e) : new Hsl(e, t, n, a ?? 1);
}
function Hsl(e, t, n, a) {
	this.h = +e, this.s = +t, this.l = +n, this.opacity = +a;
}
define(Hsl, hsl$1, extend(Color, {
	brighter(e) {
		return e = e == null ? fe : fe ** +e, new Hsl(this.h, this.s, this.l * e, this.opacity);
	},
	darker(e) {
		return e = e == null ? de : de ** +e, new Hsl(this.h, this.s, this.l * e, this.opacity);
	},
	rgb() {
		var e = this.h % 360 + (this.h < 0) * 360, t = isNaN(e) || isNaN(this.s) ? 0 : this.s, n = this.l, a = n + (n < .5 ? n : 1 - n) * t, o = 2 * n - a;
		return new Rgb(hsl2rgb(e >= 240 ? e - 240 : e + 120, o, a), hsl2rgb(e, o, a), hsl2rgb(e < 120 ? e + 240 : e - 120, o, a), this.opacity);
	},
	clamp() {
		return new Hsl(clamph(this.h), clampt(this.s), clampt(this.l), clampa(this.opacity));
	},
	displayable() {
		return (0 <= this.s && this.s <= 1 || isNaN(this.s)) && 0 <= this.l && this.l <= 1 && 0 <= this.opacity && this.opacity <= 1;
	},
	formatHsl() {
		let e = clampa(this.opacity);
		return `${e === 1 ? "hsl(" : "hsla("}${clamph(this.h)}, ${clampt(this.s) * 100}%, ${clampt(this.l) * 100}%${e === 1 ? ")" : `, ${e})`}`;
	}
}));
function clamph(e) {
	return e = (e || 0) % 360, e < 0 ? e + 360 : e;
}
function clampt(e) {
	return Math.max(0, Math.min(1, e || 0));
}
function hsl2rgb(e, t, n) {
	return (e < 60 ? t + (n - t) * e / 60 : e < 180 ? n : e < 240 ? t + (n - t) * (240 - e) / 60 : t) * 255;
}
const Te = Math.PI / 180, Ee = 180 / Math.PI, De = .96422, Oe = .82521, ke = 4 / 29, Ae = 6 / 29, je = 3 * Ae * Ae;
function labConvert(e) {
	if (e instanceof Lab) return new Lab(e.l, e.a, e.b, e.opacity);
	if (e instanceof Hcl) return hcl2lab(e);
	e instanceof Rgb || (e = rgbConvert(e));
	var t = rgb2lrgb(e.r), n = rgb2lrgb(e.g), a = rgb2lrgb(e.b), o = xyz2lab((.2225045 * t + .7168786 * n + .0606169 * a) / 1), s, c;
	return t === n && n === a ? s = c = o : (s = xyz2lab((.4360747 * t + .3850649 * n + .1430804 * a) / De), c = xyz2lab((.0139322 * t + .0971045 * n + .7141733 * a) / Oe)), new Lab(116 * o - 16, 500 * (s - o), 200 * (o - c), e.opacity);
}
function lab$1(e, t, n, a) {
	return arguments.length === 1 ? labConvert(e) : new Lab(e, t, n, a ?? 1);
}
function Lab(e, t, n, a) {
	this.l = +e, this.a = +t, this.b = +n, this.opacity = +a;
}
define(Lab, lab$1, extend(Color, {
	brighter(e) {
		return new Lab(this.l + 18 * (e ?? 1), this.a, this.b, this.opacity);
	},
	darker(e) {
		return new Lab(this.l - 18 * (e ?? 1), this.a, this.b, this.opacity);
	},
	rgb() {
		var e = (this.l + 16) / 116, t = isNaN(this.a) ? e : e + this.a / 500, n = isNaN(this.b) ? e : e - this.b / 200;
		return t = De * lab2xyz(t), e = 1 * lab2xyz(e), n = Oe * lab2xyz(n), new Rgb(lrgb2rgb(3.1338561 * t - 1.6168667 * e - .4906146 * n), lrgb2rgb(-.9787684 * t + 1.9161415 * e + .033454 * n), lrgb2rgb(.0719453 * t - .2289914 * e + 1.4052427 * n), this.opacity);
	}
}));
function xyz2lab(e) {
	return e > .008856451679035631 ? e ** (1 / 3) : e / je + ke;
}
function lab2xyz(e) {
	return e > Ae ? e * e * e : je * (e - ke);
}
function lrgb2rgb(e) {
	return 255 * (e <= .0031308 ? 12.92 * e : 1.055 * e ** (1 / 2.4) - .055);
}
function rgb2lrgb(e) {
	return (e /= 255) <= .04045 ? e / 12.92 : ((e + .055) / 1.055) ** 2.4;
}
function hclConvert(e) {
	if (e instanceof Hcl) return new Hcl(e.h, e.c, e.l, e.opacity);
	if (e instanceof Lab || (e = labConvert(e)), e.a === 0 && e.b === 0) return new Hcl(NaN, 0 < e.l && e.l < 100 ? 0 : NaN, e.l, e.opacity);
	var t = Math.atan2(e.b, e.a) * Ee;
	return new Hcl(t < 0 ? t + 360 : t, Math.sqrt(e.a * e.a + e.b * e.b), e.l, e.opacity);
}
function hcl$1(e, t, n, a) {
	return arguments.length === 1 ? hclConvert(e) : new Hcl(e, t, n, a ?? 1);
}
function Hcl(e, t, n, a) {
	this.h = +e, this.c = +t, this.l = +n, this.opacity = +a;
}
function hcl2lab(e) {
	if (isNaN(e.h)) return new Lab(e.l, 0, 0, e.opacity);
	var t = e.h * Te;
	return new Lab(e.l, Math.cos(t) * e.c, Math.sin(t) * e.c, e.opacity);
}
define(Hcl, hcl$1, extend(Color, {
	brighter(e) {
		return new Hcl(this.h, this.c, this.l + 18 * (e ?? 1), this.opacity);
	},
	darker(e) {
		return new Hcl(this.h, this.c, this.l - 18 * (e ?? 1), this.opacity);
	},
	rgb() {
		return hcl2lab(this).rgb();
	}
}));
var Me = -.14861, Ne = 1.78277, Pe = -.29227, Fe = -.90649, Ie = 1.97294, Le = Ie * Fe, Re = Ie * Ne, ze = Ne * Pe - Fe * Me;
function cubehelixConvert(e) {
	if (e instanceof Cubehelix) return new Cubehelix(e.h, e.s, e.l, e.opacity);
	e instanceof Rgb || (e = rgbConvert(e));
	var t = e.r / 255, n = e.g / 255, a = e.b / 255, o = (ze * a + Le * t - Re * n) / (ze + Le - Re), s = a - o, c = (Ie * (n - o) - Pe * s) / Fe, l = Math.sqrt(c * c + s * s) / (Ie * o * (1 - o)), u = l ? Math.atan2(c, s) * Ee - 120 : NaN;
	return new Cubehelix(u < 0 ? u + 360 : u, l, o, e.opacity);
}
function cubehelix$1(e, t, n, a) {
	return arguments.length === 1 ? cubehelixConvert(e) : new Cubehelix(e, t, n, a ?? 1);
}
function Cubehelix(e, t, n, a) {
	this.h = +e, this.s = +t, this.l = +n, this.opacity = +a;
}
define(Cubehelix, cubehelix$1, extend(Color, {
	brighter(e) {
		return e = e == null ? fe : fe ** +e, new Cubehelix(this.h, this.s, this.l * e, this.opacity);
	},
	darker(e) {
		return e = e == null ? de : de ** +e, new Cubehelix(this.h, this.s, this.l * e, this.opacity);
	},
	rgb() {
		var e = isNaN(this.h) ? 0 : (this.h + 120) * Te, t = +this.l, n = isNaN(this.s) ? 0 : this.s * t * (1 - t), a = Math.cos(e), o = Math.sin(e);
		return new Rgb(255 * (t + n * (Me * a + Ne * o)), 255 * (t + n * (Pe * a + Fe * o)), 255 * (t + Ie * a * n), this.opacity);
	}
}));
// node_modules/d3-interpolate/dist/d3-interpolate.mjs
function basis$2(e, t, n, a, o) {
	var s = e * e, c = s * e;
	return ((1 - 3 * e + 3 * s - c) * t + (4 - 6 * s + 3 * c) * n + (1 + 3 * e + 3 * s - 3 * c) * a + c * o) / 6;
}
function basis$1(e) {
	var t = e.length - 1;
	return function(n) {
		var a = n <= 0 ? n = 0 : n >= 1 ? (n = 1, t - 1) : Math.floor(n * t), o = e[a], s = e[a + 1], c = a > 0 ? e[a - 1] : 2 * o - s, l = a < t - 1 ? e[a + 2] : 2 * s - o;
		return basis$2((n - a / t) * t, c, o, s, l);
	};
}
var constant$2 = (e) => () => e;
function linear$1(e, t) {
	return function(n) {
		return e + n * t;
	};
}
function exponential(e, t, n) {
	return e **= +n, t = t ** +n - e, n = 1 / n, function(a) {
		return (e + a * t) ** +n;
	};
}
function hue$1(e, t) {
	var n = t - e;
	return n ? linear$1(e, n > 180 || n < -180 ? n - 360 * Math.round(n / 360) : n) : constant$2(isNaN(e) ? t : e);
}
function gamma(e) {
	return (e = +e) == 1 ? nogamma : function(t, n) {
		return n - t ? exponential(t, n, e) : constant$2(isNaN(t) ? n : t);
	};
}
function nogamma(e, t) {
	var n = t - e;
	return n ? linear$1(e, n) : constant$2(isNaN(e) ? t : e);
}
var Be = (function rgbGamma(e) {
	var t = gamma(e);
	function rgb(e, n) {
		var a = t((e = rgb$1(e)).r, (n = rgb$1(n)).r), o = t(e.g, n.g), s = t(e.b, n.b), c = nogamma(e.opacity, n.opacity);
		return function(t) {
			return e.r = a(t), e.g = o(t), e.b = s(t), e.opacity = c(t), e + "";
		};
	}
	return rgb.gamma = rgbGamma, rgb;
})(1);
function rgbSpline(e) {
	return function(t) {
		for (var n = t.length, a = Array(n), o = Array(n), s = Array(n), c = 0, l; c < n; ++c) l = rgb$1(t[c]), a[c] = l.r || 0, o[c] = l.g || 0, s[c] = l.b || 0;
		return a = e(a), o = e(o), s = e(s), l.opacity = 1, function(e) {
			return l.r = a(e), l.g = o(e), l.b = s(e), l + "";
		};
	};
}
var Ve = rgbSpline(basis$1);
function numberArray(e, t) {
	t ||= [];
	var n = e ? Math.min(t.length, e.length) : 0, a = t.slice(), o;
	return function(s) {
		for (o = 0; o < n; ++o) a[o] = e[o] * (1 - s) + t[o] * s;
		return a;
	};
}
function isNumberArray$1(e) {
	return ArrayBuffer.isView(e) && !(e instanceof DataView);
}
function genericArray(e, t) {
	for (var n = t ? t.length : 0, a = e ? Math.min(n, e.length) : 0, o = Array(a), s = Array(n), c = 0; c < a; ++c) o[c] = value(e[c], t[c]);
	for (; c < n; ++c) s[c] = t[c];
	return function(e) {
		for (c = 0; c < a; ++c) s[c] = o[c](e);
		return s;
	};
}
function date$1(e, t) {
	var n = new Date();
	return e = +e, t = +t, function(a) {
		return n.setTime(e * (1 - a) + t * a), n;
	};
}
function number$3(e, t) {
	return e = +e, t = +t, function(n) {
		return e * (1 - n) + t * n;
	};
}
function object(e, t) {
	var n = {}, a = {}, o;
	for (o in typeof e == "object" && e || (e = {}), typeof t == "object" && t || (t = {}), t) o in e ? n[o] = value(e[o], t[o]) : a[o] = t[o];
	return function(e) {
		for (o in n) a[o] = n[o](e);
		return a;
	};
}
var He = /[-+]?(?:\d+\.?\d*|\.?\d+)(?:[eE][-+]?\d+)?/g, Ue = new RegExp(He.source, "g");
function zero(e) {
	return function() {
		return e;
	};
}
function one$1(e) {
	return function(t) {
		return e(t) + "";
	};
}
function string$1(e, t) {
	var n = He.lastIndex = Ue.lastIndex = 0, a, o, s, c = -1, l = [], u = [];
	for (e += "", t += ""; (a = He.exec(e)) && (o = Ue.exec(t));) (s = o.index) > n && (s = t.slice(n, s), l[c] ? l[c] += s : l[++c] = s), (a = a[0]) === (o = o[0]) ? l[c] ? l[c] += o : l[++c] = o : (l[++c] = null, u.push({
		i: c,
		x: number$3(a, o)
	})), n = Ue.lastIndex;
	return n < t.length && (s = t.slice(n), l[c] ? l[c] += s : l[++c] = s), l.length < 2 ? u[0] ? one$1(u[0].x) : zero(t) : (t = u.length, function(e) {
		for (var n = 0, a; n < t; ++n) l[(a = u[n]).i] = a.x(e);
		return l.join("");
	});
}
function value(e, t) {
	var n = typeof t, a;
	return t == null || n === "boolean" ? constant$2(t) : (n === "number" ? number$3 : n === "string" ? (a = color$1(t)) ? (t = a, Be) : string$1 : t instanceof color$1 ? Be : t instanceof Date ? date$1 : isNumberArray$1(t) ? numberArray : Array.isArray(t) ? genericArray : typeof t.valueOf != "function" && typeof t.toString != "function" || isNaN(t) ? object : number$3)(e, t);
}
function round(e, t) {
	return e = +e, t = +t, function(n) {
		return Math.round(e * (1 - n) + t * n);
	};
}
var We = 1e-12;
function cosh(e) {
	return ((e = Math.exp(e)) + 1 / e) / 2;
}
function sinh(e) {
	return ((e = Math.exp(e)) - 1 / e) / 2;
}
function tanh(e) {
	return ((e = Math.exp(2 * e)) - 1) / (e + 1);
}
(function zoomRho(e, t, n) {
	function zoom(a, o) {
		var s = a[0], c = a[1], l = a[2], u = o[0], d = o[1], f = o[2], p = u - s, m = d - c, h = p * p + m * m, i, g;
		if (h < We) g = Math.log(f / l) / e, i = function(t) {
			return [
				s + t * p,
				c + t * m,
				l * Math.exp(e * t * g)
			];
		};
		else {
			var _ = Math.sqrt(h), v = (f * f - l * l + n * h) / (2 * l * t * _), b = (f * f - l * l - n * h) / (2 * f * t * _), S = Math.log(Math.sqrt(v * v + 1) - v);
			g = (Math.log(Math.sqrt(b * b + 1) - b) - S) / e, i = function(n) {
				var a = n * g, o = cosh(S), u = l / (t * _) * (o * tanh(e * a + S) - sinh(S));
				return [
					s + u * p,
					c + u * m,
					l * o / cosh(e * a + S)
				];
			};
		}
		return i.duration = Math.abs(g) * 1e3 * e / Math.SQRT2, i;
	}
	return zoom.rho = function(e) {
		var t = Math.max(.001, +e), n = t * t;
		return zoomRho(t, n, n * n);
	}, zoom;
})(Math.SQRT2, 2, 4);
function hsl(e) {
	return function(t, n) {
		var a = e((t = hsl$1(t)).h, (n = hsl$1(n)).h), o = nogamma(t.s, n.s), s = nogamma(t.l, n.l), c = nogamma(t.opacity, n.opacity);
		return function(e) {
			return t.h = a(e), t.s = o(e), t.l = s(e), t.opacity = c(e), t + "";
		};
	};
}
var Ge = hsl(hue$1);
function lab(e, t) {
	var n = nogamma((e = lab$1(e)).l, (t = lab$1(t)).l), a = nogamma(e.a, t.a), o = nogamma(e.b, t.b), s = nogamma(e.opacity, t.opacity);
	return function(t) {
		return e.l = n(t), e.a = a(t), e.b = o(t), e.opacity = s(t), e + "";
	};
}
function hcl(e) {
	return function(t, n) {
		var a = e((t = hcl$1(t)).h, (n = hcl$1(n)).h), o = nogamma(t.c, n.c), s = nogamma(t.l, n.l), c = nogamma(t.opacity, n.opacity);
		return function(e) {
			return t.h = a(e), t.c = o(e), t.l = s(e), t.opacity = c(e), t + "";
		};
	};
}
var Ke = hcl(hue$1);
function cubehelix$2(e) {
	return (function cubehelixGamma(t) {
		t = +t;
		function cubehelix(n, a) {
			var o = e((n = cubehelix$1(n)).h, (a = cubehelix$1(a)).h), s = nogamma(n.s, a.s), c = nogamma(n.l, a.l), l = nogamma(n.opacity, a.opacity);
			return function(e) {
				return n.h = o(e), n.s = s(e), n.l = c(e ** +t), n.opacity = l(e), n + "";
			};
		}
		return cubehelix.gamma = cubehelixGamma, cubehelix;
	})(1);
}
cubehelix$2(hue$1);
var qe = cubehelix$2(nogamma);
function piecewise(e, t) {
	t === void 0 && (t = e, e = value);
	for (var n = 0, a = t.length - 1, o = t[0], s = Array(a < 0 ? 0 : a); n < a;) s[n] = e(o, o = t[++n]);
	return function(e) {
		var t = Math.max(0, Math.min(a - 1, Math.floor(e *= a)));
		return s[t](e - t);
	};
}
function quantize(e, t) {
	for (var n = Array(t), a = 0; a < t; ++a) n[a] = e(a / (t - 1));
	return n;
}
// node_modules/d3-path/dist/d3-path.mjs
const Je = Math.PI, Ye = 2 * Je, Xe = 1e-6, Ze = Ye - Xe;
function append$4(e) {
	this._ += e[0];
	for (let t = 1, n = e.length; t < n; ++t) this._ += arguments[t] + e[t];
}
function appendRound$1(e) {
	let t = Math.floor(e);
	if (!(t >= 0)) throw Error(`invalid digits: ${e}`);
	if (t > 15) return append$4;
	let n = 10 ** t;
	return function(e) {
		this._ += e[0];
		for (let t = 1, a = e.length; t < a; ++t) this._ += Math.round(arguments[t] * n) / n + e[t];
	};
}
function equal(e, t, n, a) {
	return e === n && t === a;
}
function equalRound(e) {
	let t = Math.floor(e);
	if (!(t <= 15)) return equal;
	let n = 10 ** t, r = function(e) {
		return Math.round(e * n);
	};
	return function(e, t, n, a) {
		return r(e) === r(n) && r(t) === r(a);
	};
}
var Path = class {
	constructor(e) {
		this._x0 = this._y0 = this._x1 = this._y1 = null, this._ = "", this._append = e == null ? append$4 : appendRound$1(e), this._equal = e == null ? equal : equalRound(e);
	}
	moveTo(e, t) {
		this._append`M${this._x0 = this._x1 = +e},${this._y0 = this._y1 = +t}`;
	}
	closePath() {
		this._x1 !== null && (this._x1 = this._x0, this._y1 = this._y0, this._append`Z`);
	}
	lineTo(e, t) {
		this._append`L${this._x1 = +e},${this._y1 = +t}`;
	}
	quadraticCurveTo(e, t, n, a) {
		this._append`Q${+e},${+t},${this._x1 = +n},${this._y1 = +a}`;
	}
	bezierCurveTo(e, t, n, a, o, s) {
		this._append`C${+e},${+t},${+n},${+a},${this._x1 = +o},${this._y1 = +s}`;
	}
	arcTo(e, t, n, a, o) {
		if (e = +e, t = +t, n = +n, a = +a, o = +o, o < 0) throw Error(`negative radius: ${o}`);
		let s = this._x1, c = this._y1, l = n - e, u = a - t, d = s - e, f = c - t, p = d * d + f * f;
		if (this._x1 === null) this._append`M${this._x1 = e},${this._y1 = t}`;
		else if (p > Xe) {
			if (!(Math.abs(f * l - u * d) > Xe) || !o) this._append`L${this._x1 = e},${this._y1 = t}`;
			else {
				let m = n - s, h = a - c, g = l * l + u * u, _ = m * m + h * h, v = Math.sqrt(g), b = Math.sqrt(p), S = o * Math.tan((Je - Math.acos((g + p - _) / (2 * v * b))) / 2), C = S / b, w = S / v;
				Math.abs(C - 1) > Xe && this._append`L${e + C * d},${t + C * f}`, this._append`A${o},${o},0,0,${+(f * m > d * h)},${this._x1 = e + w * l},${this._y1 = t + w * u}`;
			}
		}
	}
	arc(e, t, n, a, o, s) {
		if (e = +e, t = +t, n = +n, s = !!s, n < 0) throw Error(`negative radius: ${n}`);
		let c = n * Math.cos(a), l = n * Math.sin(a), u = e + c, d = t + l, f = 1 ^ s, p = s ? a - o : o - a;
		if (this._x1 === null ? this._append`M${u},${d}` : (Math.abs(this._x1 - u) > Xe || Math.abs(this._y1 - d) > Xe) && this._append`L${u},${d}`, n) {
			if (p < 0 && (p = p % Ye + Ye), p > Ze) this._append`A${n},${n},0,1,${f},${e - c},${t - l}A${n},${n},0,1,${f},${this._x1 = u},${this._y1 = d}`;
			else if (p > Xe) {
				let s = e + n * Math.cos(o), c = t + n * Math.sin(o);
				if (p >= Je && this._equal(u, d, s, c)) {
					p /= 2;
					let o = a + p;
					this._append`A${n},${n},0,${+(p >= Je)},${f},${e + n * Math.cos(o)},${t + n * Math.sin(o)}`;
				}
				this._append`A${n},${n},0,${+(p >= Je)},${f},${this._x1 = s},${this._y1 = c}`;
			}
		}
	}
	rect(e, t, n, a) {
		this._append`M${this._x0 = this._x1 = +e},${this._y0 = this._y1 = +t}h${n = +n}v${+a}h${-n}Z`;
	}
	toString() {
		return this._;
	}
};
Path.prototype;
function pathRound(e = 3) {
	return new Path(+e);
}
// node_modules/d3-format/dist/d3-format.mjs
function formatDecimal(e) {
	return Math.abs(e = Math.round(e)) >= 1e21 ? e.toLocaleString("en").replace(/,/g, "") : e.toString(10);
}
function formatDecimalParts(e, t) {
	if (!isFinite(e) || e === 0) return null;
	var n = (e = t ? e.toExponential(t - 1) : e.toExponential()).indexOf("e"), a = e.slice(0, n);
	return [a.length > 1 ? a[0] + a.slice(2) : a, +e.slice(n + 1)];
}
function exponent(e) {
	return e = formatDecimalParts(Math.abs(e)), e ? e[1] : NaN;
}
function formatGroup(e, t) {
	return function(n, a) {
		for (var o = n.length, s = [], c = 0, l = e[0], u = 0; o > 0 && l > 0 && (u + l + 1 > a && (l = Math.max(1, a - u)), s.push(n.substring(o -= l, o + l)), !((u += l + 1) > a));) l = e[c = (c + 1) % e.length];
		return s.reverse().join(t);
	};
}
function formatNumerals(e) {
	return function(t) {
		return t.replace(/[0-9]/g, function(t) {
			return e[+t];
		});
	};
}
var Qe = /^(?:(.)?([<>=^]))?([+\-( ])?([$#])?(0)?(\d+)?(,)?(\.\d+)?(~)?([a-z%])?$/i;
function formatSpecifier(e) {
	if (!(t = Qe.exec(e))) throw Error("invalid format: " + e);
	var t;
	return new FormatSpecifier({
		fill: t[1],
		align: t[2],
		sign: t[3],
		symbol: t[4],
		zero: t[5],
		width: t[6],
		comma: t[7],
		precision: t[8] && t[8].slice(1),
		trim: t[9],
		type: t[10]
	});
}
formatSpecifier.prototype = FormatSpecifier.prototype;
function FormatSpecifier(e) {
	this.fill = e.fill === void 0 ? " " : e.fill + "", this.align = e.align === void 0 ? ">" : e.align + "", this.sign = e.sign === void 0 ? "-" : e.sign + "", this.symbol = e.symbol === void 0 ? "" : e.symbol + "", this.zero = !!e.zero, this.width = e.width === void 0 ? void 0 : +e.width, this.comma = !!e.comma, this.precision = e.precision === void 0 ? void 0 : +e.precision, this.trim = !!e.trim, this.type = e.type === void 0 ? "" : e.type + "";
}
FormatSpecifier.prototype.toString = function() {
	return this.fill + this.align + this.sign + this.symbol + (this.zero ? "0" : "") + (this.width === void 0 ? "" : Math.max(1, this.width | 0)) + (this.comma ? "," : "") + (this.precision === void 0 ? "" : "." + Math.max(0, this.precision | 0)) + (this.trim ? "~" : "") + this.type;
};
function formatTrim(e) {
	out: for (var t = e.length, n = 1, a = -1, o; n < t; ++n) switch (e[n]) {
		case ".":
			a = o = n;
			break;
		case "0":
			a === 0 && (a = n), o = n;
			break;
		default:
			if (!+e[n]) break out;
			a > 0 && (a = 0);
	}
	return a > 0 ? e.slice(0, a) + e.slice(o + 1) : e;
}
var $e;
function formatPrefixAuto(e, t) {
	var n = formatDecimalParts(e, t);
	if (!n) return $e = void 0, e.toPrecision(t);
	var a = n[0], o = n[1], s = o - ($e = Math.max(-8, Math.min(8, Math.floor(o / 3))) * 3) + 1, c = a.length;
	return s === c ? a : s > c ? a + Array(s - c + 1).join("0") : s > 0 ? a.slice(0, s) + "." + a.slice(s) : "0." + Array(1 - s).join("0") + formatDecimalParts(e, Math.max(0, t + s - 1))[0];
}
function formatRounded(e, t) {
	var n = formatDecimalParts(e, t);
	if (!n) return e + "";
	var a = n[0], o = n[1];
	return o < 0 ? "0." + Array(-o).join("0") + a : a.length > o + 1 ? a.slice(0, o + 1) + "." + a.slice(o + 1) : a + Array(o - a.length + 2).join("0");
}
var et = {
	"%": (e, t) => (e * 100).toFixed(t),
	b: (e) => Math.round(e).toString(2),
	c: (e) => e + "",
	d: formatDecimal,
	e: (e, t) => e.toExponential(t),
	f: (e, t) => e.toFixed(t),
	g: (e, t) => e.toPrecision(t),
	o: (e) => Math.round(e).toString(8),
	p: (e, t) => formatRounded(e * 100, t),
	r: formatRounded,
	s: formatPrefixAuto,
	X: (e) => Math.round(e).toString(16).toUpperCase(),
	x: (e) => Math.round(e).toString(16)
};
function identity$3(e) {
	return e;
}
var tt = Array.prototype.map, nt = [
	"y",
	"z",
	"a",
	"f",
	"p",
	"n",
	"µ",
	"m",
	"",
	"k",
	"M",
	"G",
	"T",
	"P",
	"E",
	"Z",
	"Y"
];
function formatLocale$1(e) {
	var t = e.grouping === void 0 || e.thousands === void 0 ? identity$3 : formatGroup(tt.call(e.grouping, Number), e.thousands + ""), n = e.currency === void 0 ? "" : e.currency[0] + "", a = e.currency === void 0 ? "" : e.currency[1] + "", o = e.decimal === void 0 ? "." : e.decimal + "", s = e.numerals === void 0 ? identity$3 : formatNumerals(tt.call(e.numerals, String)), c = e.percent === void 0 ? "%" : e.percent + "", l = e.minus === void 0 ? "−" : e.minus + "", u = e.nan === void 0 ? "NaN" : e.nan + "";
	function newFormat(e, d) {
		e = formatSpecifier(e);
		var f = e.fill, p = e.align, m = e.sign, h = e.symbol, g = e.zero, _ = e.width, v = e.comma, b = e.precision, S = e.trim, C = e.type;
		C === "n" ? (v = !0, C = "g") : et[C] || (b === void 0 && (b = 12), S = !0, C = "g"), (g || f === "0" && p === "=") && (g = !0, f = "0", p = "=");
		var w = (d && d.prefix !== void 0 ? d.prefix : "") + (h === "$" ? n : h === "#" && /[boxX]/.test(C) ? "0" + C.toLowerCase() : ""), T = (h === "$" ? a : /[%p]/.test(C) ? c : "") + (d && d.suffix !== void 0 ? d.suffix : ""), E = et[C], D = /[defgprs%]/.test(C);
		b = b === void 0 ? 6 : /[gprs]/.test(C) ? Math.max(1, Math.min(21, b)) : Math.max(0, Math.min(20, b));
		function format(e) {
			var n = w, a = T, c, d, h;
			if (C === "c") a = E(e) + a, e = "";
			else {
				e = +e;
				var O = e < 0 || 1 / e < 0;
				if (e = isNaN(e) ? u : E(Math.abs(e), b), S && (e = formatTrim(e)), O && +e == 0 && m !== "+" && (O = !1), n = (O ? m === "(" ? m : l : m === "-" || m === "(" ? "" : m) + n, a = (C === "s" && !isNaN(e) && $e !== void 0 ? nt[8 + $e / 3] : "") + a + (O && m === "(" ? ")" : ""), D) {
					for (c = -1, d = e.length; ++c < d;) if (h = e.charCodeAt(c), 48 > h || h > 57) {
						a = (h === 46 ? o + e.slice(c + 1) : e.slice(c)) + a, e = e.slice(0, c);
						break;
					}
				}
			}
			v && !g && (e = t(e, Infinity));
			var k = n.length + e.length + a.length, A = k < _ ? Array(_ - k + 1).join(f) : "";
			switch (v && g && (e = t(A + e, A.length ? _ - a.length : Infinity), A = ""), p) {
				case "<":
					e = n + e + a + A;
					break;
				case "=":
					e = n + A + e + a;
					break;
				case "^":
					e = A.slice(0, k = A.length >> 1) + n + e + a + A.slice(k);
					break;
				default: e = A + n + e + a;
			}
			return s(e);
		}
		return format.toString = function() {
			return e + "";
		}, format;
	}
	function formatPrefix(e, t) {
		var n = Math.max(-8, Math.min(8, Math.floor(exponent(t) / 3))) * 3, a = 10 ** -n, o = newFormat((e = formatSpecifier(e), e.type = "f", e), { suffix: nt[8 + n / 3] });
		return function(e) {
			return o(a * e);
		};
	}
	return {
		format: newFormat,
		formatPrefix
	};
}
var rt, at, ot;
defaultLocale$1({
	thousands: ",",
	grouping: [3],
	currency: ["$", ""]
});
function defaultLocale$1(e) {
	return rt = formatLocale$1(e), at = rt.format, ot = rt.formatPrefix, rt;
}
function precisionFixed(e) {
	return Math.max(0, -exponent(Math.abs(e)));
}
function precisionPrefix(e, t) {
	return Math.max(0, Math.max(-8, Math.min(8, Math.floor(exponent(t) / 3))) * 3 - exponent(Math.abs(e)));
}
function precisionRound(e, t) {
	return e = Math.abs(e), t = Math.abs(t) - e, Math.max(0, exponent(t) - exponent(e)) + 1;
}
// node_modules/d3-geo/dist/d3-geo.mjs
var N = 1e-6, st = 1e-12, P = Math.PI, ct = P / 2, lt = P / 4, ut = P * 2, dt = 180 / P, ft = P / 180, F = Math.abs, pt = Math.atan, mt = Math.atan2, I = Math.cos, ht = Math.exp, gt = Math.log, _t = Math.pow, L = Math.sin, vt = Math.sign || function(e) {
	return e > 0 ? 1 : e < 0 ? -1 : 0;
}, yt = Math.sqrt, bt = Math.tan;
function acos(e) {
	return e > 1 ? 0 : e < -1 ? P : Math.acos(e);
}
function asin(e) {
	return e > 1 ? ct : e < -1 ? -ct : Math.asin(e);
}
function noop$1() {}
function streamGeometry(e, t) {
	e && St.hasOwnProperty(e.type) && St[e.type](e, t);
}
var xt = {
	Feature: function(e, t) {
		streamGeometry(e.geometry, t);
	},
	FeatureCollection: function(e, t) {
		for (var n = e.features, a = -1, o = n.length; ++a < o;) streamGeometry(n[a].geometry, t);
	}
}, St = {
	Sphere: function(e, t) {
		t.sphere();
	},
	Point: function(e, t) {
		e = e.coordinates, t.point(e[0], e[1], e[2]);
	},
	MultiPoint: function(e, t) {
		for (var n = e.coordinates, a = -1, o = n.length; ++a < o;) e = n[a], t.point(e[0], e[1], e[2]);
	},
	LineString: function(e, t) {
		streamLine(e.coordinates, t, 0);
	},
	MultiLineString: function(e, t) {
		for (var n = e.coordinates, a = -1, o = n.length; ++a < o;) streamLine(n[a], t, 0);
	},
	Polygon: function(e, t) {
		streamPolygon(e.coordinates, t);
	},
	MultiPolygon: function(e, t) {
		for (var n = e.coordinates, a = -1, o = n.length; ++a < o;) streamPolygon(n[a], t);
	},
	GeometryCollection: function(e, t) {
		for (var n = e.geometries, a = -1, o = n.length; ++a < o;) streamGeometry(n[a], t);
	}
};
function streamLine(e, t, n) {
	var a = -1, o = e.length - n, s;
	for (t.lineStart(); ++a < o;) s = e[a], t.point(s[0], s[1], s[2]);
	t.lineEnd();
}
function streamPolygon(e, t) {
	var n = -1, a = e.length;
	for (t.polygonStart(); ++n < a;) streamLine(e[n], t, 1);
	t.polygonEnd();
}
function geoStream(e, t) {
	e && xt.hasOwnProperty(e.type) ? xt[e.type](e, t) : streamGeometry(e, t);
}
new Adder(), new Adder();
function spherical(e) {
	return [mt(e[1], e[0]), asin(e[2])];
}
function cartesian(e) {
	var t = e[0], n = e[1], a = I(n);
	return [
		a * I(t),
		a * L(t),
		L(n)
	];
}
function cartesianDot(e, t) {
	return e[0] * t[0] + e[1] * t[1] + e[2] * t[2];
}
function cartesianCross(e, t) {
	return [
		e[1] * t[2] - e[2] * t[1],
		e[2] * t[0] - e[0] * t[2],
		e[0] * t[1] - e[1] * t[0]
	];
}
function cartesianAddInPlace(e, t) {
	e[0] += t[0], e[1] += t[1], e[2] += t[2];
}
function cartesianScale(e, t) {
	return [
		e[0] * t,
		e[1] * t,
		e[2] * t
	];
}
function cartesianNormalizeInPlace(e) {
	var t = yt(e[0] * e[0] + e[1] * e[1] + e[2] * e[2]);
	e[0] /= t, e[1] /= t, e[2] /= t;
}
function compose(e, t) {
	function compose(n, a) {
		return n = e(n, a), t(n[0], n[1]);
	}
	return e.invert && t.invert && (compose.invert = function(n, a) {
		return n = t.invert(n, a), n && e.invert(n[0], n[1]);
	}), compose;
}
function rotationIdentity(e, t) {
	return F(e) > P && (e -= Math.round(e / ut) * ut), [e, t];
}
rotationIdentity.invert = rotationIdentity;
function rotateRadians(e, t, n) {
	return (e %= ut) ? t || n ? compose(rotationLambda(e), rotationPhiGamma(t, n)) : rotationLambda(e) : t || n ? rotationPhiGamma(t, n) : rotationIdentity;
}
function forwardRotationLambda(e) {
	return function(t, n) {
		return t += e, F(t) > P && (t -= Math.round(t / ut) * ut), [t, n];
	};
}
function rotationLambda(e) {
	var t = forwardRotationLambda(e);
	return t.invert = forwardRotationLambda(-e), t;
}
function rotationPhiGamma(e, t) {
	var n = I(e), a = L(e), o = I(t), s = L(t);
	function rotation(e, t) {
		var c = I(t), l = I(e) * c, u = L(e) * c, d = L(t), f = d * n + l * a;
		return [mt(u * o - f * s, l * n - d * a), asin(f * o + u * s)];
	}
	return rotation.invert = function(e, t) {
		var c = I(t), l = I(e) * c, u = L(e) * c, d = L(t), f = d * o - u * s;
		return [mt(u * o + d * s, l * n + f * a), asin(f * n - l * a)];
	}, rotation;
}
function rotation(e) {
	e = rotateRadians(e[0] * ft, e[1] * ft, e.length > 2 ? e[2] * ft : 0);
	function forward(t) {
		return t = e(t[0] * ft, t[1] * ft), t[0] *= dt, t[1] *= dt, t;
	}
	return forward.invert = function(t) {
		return t = e.invert(t[0] * ft, t[1] * ft), t[0] *= dt, t[1] *= dt, t;
	}, forward;
}
function circleStream(e, t, n, a, o, s) {
	if (n) {
		var c = I(t), l = L(t), u = a * n;
		o == null ? (o = t + a * ut, s = t - u / 2) : (o = circleRadius(c, o), s = circleRadius(c, s), (a > 0 ? o < s : o > s) && (o += a * ut));
		for (var d, f = o; a > 0 ? f > s : f < s; f -= u) d = spherical([
			c,
			-l * I(f),
			-l * L(f)
		]), e.point(d[0], d[1]);
	}
}
function circleRadius(e, t) {
	t = cartesian(t), t[0] -= e, cartesianNormalizeInPlace(t);
	var n = acos(-t[1]);
	return ((-t[2] < 0 ? -n : n) + ut - N) % ut;
}
function clipBuffer() {
	var e = [], t;
	return {
		point: function(e, n, a) {
			t.push([
				e,
				n,
				a
			]);
		},
		lineStart: function() {
			e.push(t = []);
		},
		lineEnd: noop$1,
		rejoin: function() {
			e.length > 1 && e.push(e.pop().concat(e.shift()));
		},
		result: function() {
			var n = e;
			return e = [], t = null, n;
		}
	};
}
function pointEqual(e, t) {
	return F(e[0] - t[0]) < N && F(e[1] - t[1]) < N;
}
function Intersection(e, t, n, a) {
	this.x = e, this.z = t, this.o = n, this.e = a, this.v = !1, this.n = this.p = null;
}
function clipRejoin(e, t, n, a, o) {
	var s = [], c = [], l, u;
	if (e.forEach(function(e) {
		if (!((t = e.length - 1) <= 0)) {
			var t, n = e[0], a = e[t], u;
			if (pointEqual(n, a)) {
				if (!n[2] && !a[2]) {
					for (o.lineStart(), l = 0; l < t; ++l) o.point((n = e[l])[0], n[1]);
					o.lineEnd();
					return;
				}
				a[0] += 2 * N;
			}
			s.push(u = new Intersection(n, e, null, !0)), c.push(u.o = new Intersection(n, null, u, !1)), s.push(u = new Intersection(a, e, null, !1)), c.push(u.o = new Intersection(a, null, u, !0));
		}
	}), s.length) {
		for (c.sort(t), link(s), link(c), l = 0, u = c.length; l < u; ++l) c[l].e = n = !n;
		for (var d = s[0], f, p;;) {
			for (var m = d, h = !0; m.v;) if ((m = m.n) === d) return;
			f = m.z, o.lineStart();
			do {
				if (m.v = m.o.v = !0, m.e) {
					if (h) for (l = 0, u = f.length; l < u; ++l) o.point((p = f[l])[0], p[1]);
					else a(m.x, m.n.x, 1, o);
					m = m.n;
				} else {
					if (h) for (f = m.p.z, l = f.length - 1; l >= 0; --l) o.point((p = f[l])[0], p[1]);
					else a(m.x, m.p.x, -1, o);
					m = m.p;
				}
				m = m.o, f = m.z, h = !h;
			} while (!m.v);
			o.lineEnd();
		}
	}
}
function link(e) {
	if (t = e.length) {
		for (var t, n = 0, a = e[0], o; ++n < t;) a.n = o = e[n], o.p = a, a = o;
		a.n = o = e[0], o.p = a;
	}
}
function longitude(e) {
	return F(e[0]) <= P ? e[0] : vt(e[0]) * ((F(e[0]) + P) % ut - P);
}
function polygonContains(e, t) {
	var n = longitude(t), a = t[1], o = L(a), s = [
		L(n),
		-I(n),
		0
	], c = 0, l = 0, u = new Adder();
	o === 1 ? a = ct + N : o === -1 && (a = -ct - N);
	for (var d = 0, f = e.length; d < f; ++d) if (m = (p = e[d]).length) for (var p, m, h = p[m - 1], g = longitude(h), _ = h[1] / 2 + lt, v = L(_), b = I(_), S = 0; S < m; ++S, g = w, v = E, b = D, h = C) {
		var C = p[S], w = longitude(C), T = C[1] / 2 + lt, E = L(T), D = I(T), O = w - g, k = O >= 0 ? 1 : -1, A = k * O, j = A > P, M = v * E;
		if (u.add(mt(M * k * L(A), b * D + M * I(A))), c += j ? O + k * ut : O, j ^ g >= n ^ w >= n) {
			var ee = cartesianCross(cartesian(h), cartesian(C));
			cartesianNormalizeInPlace(ee);
			var te = cartesianCross(s, ee);
			cartesianNormalizeInPlace(te);
			var ne = (j ^ O >= 0 ? -1 : 1) * asin(te[2]);
			(a > ne || a === ne && (ee[0] || ee[1])) && (l += j ^ O >= 0 ? 1 : -1);
		}
	}
	return (c < -N || c < N && u < -st) ^ l & 1;
}
function clip(e, t, n, a) {
	return function(o) {
		var s = t(o), c = clipBuffer(), l = t(c), u = !1, d, f, p, m = {
			point,
			lineStart,
			lineEnd,
			polygonStart: function() {
				m.point = pointRing, m.lineStart = ringStart, m.lineEnd = ringEnd, f = [], d = [];
			},
			polygonEnd: function() {
				m.point = point, m.lineStart = lineStart, m.lineEnd = lineEnd, f = merge(f);
				var e = polygonContains(d, a);
				f.length ? (u ||= (o.polygonStart(), !0), clipRejoin(f, compareIntersection, e, n, o)) : e && (u ||= (o.polygonStart(), !0), o.lineStart(), n(null, null, 1, o), o.lineEnd()), u &&= (o.polygonEnd(), !1), f = d = null;
			},
			sphere: function() {
				o.polygonStart(), o.lineStart(), n(null, null, 1, o), o.lineEnd(), o.polygonEnd();
			}
		};
		function point(t, n) {
			e(t, n) && o.point(t, n);
		}
		function pointLine(e, t) {
			s.point(e, t);
		}
		function lineStart() {
			m.point = pointLine, s.lineStart();
		}
		function lineEnd() {
			m.point = point, s.lineEnd();
		}
		function pointRing(e, t) {
			p.push([e, t]), l.point(e, t);
		}
		function ringStart() {
			l.lineStart(), p = [];
		}
		function ringEnd() {
			pointRing(p[0][0], p[0][1]), l.lineEnd();
			var e = l.clean(), t = c.result(), n, a = t.length, s, m, h;
			if (p.pop(), d.push(p), p = null, a) {
				if (e & 1) {
					if (m = t[0], (s = m.length - 1) > 0) {
						for (u ||= (o.polygonStart(), !0), o.lineStart(), n = 0; n < s; ++n) o.point((h = m[n])[0], h[1]);
						o.lineEnd();
					}
				} else a > 1 && e & 2 && t.push(t.pop().concat(t.shift())), f.push(t.filter(validSegment));
			}
		}
		return m;
	};
}
function validSegment(e) {
	return e.length > 1;
}
function compareIntersection(e, t) {
	return ((e = e.x)[0] < 0 ? e[1] - ct - N : ct - e[1]) - ((t = t.x)[0] < 0 ? t[1] - ct - N : ct - t[1]);
}
var Ct = clip(function() {
	return !0;
}, clipAntimeridianLine, clipAntimeridianInterpolate, [-P, -ct]);
function clipAntimeridianLine(e) {
	var t = NaN, n = NaN, a = NaN, o;
	return {
		lineStart: function() {
			e.lineStart(), o = 1;
		},
		point: function(s, c) {
			var l = s > 0 ? P : -P, u = F(s - t);
			F(u - P) < N ? (e.point(t, n = (n + c) / 2 > 0 ? ct : -ct), e.point(a, n), e.lineEnd(), e.lineStart(), e.point(l, n), e.point(s, n), o = 0) : a !== l && u >= P && (F(t - a) < N && (t -= a * N), F(s - l) < N && (s -= l * N), n = clipAntimeridianIntersect(t, n, s, c), e.point(a, n), e.lineEnd(), e.lineStart(), e.point(l, n), o = 0), e.point(t = s, n = c), a = l;
		},
		lineEnd: function() {
			e.lineEnd(), t = n = NaN;
		},
		clean: function() {
			return 2 - o;
		}
	};
}
function clipAntimeridianIntersect(e, t, n, a) {
	var o, s, c = L(e - n);
	return F(c) > N ? pt((L(t) * (s = I(a)) * L(n) - L(a) * (o = I(t)) * L(e)) / (o * s * c)) : (t + a) / 2;
}
function clipAntimeridianInterpolate(e, t, n, a) {
	var o;
	if (e == null) o = n * ct, a.point(-P, o), a.point(0, o), a.point(P, o), a.point(P, 0), a.point(P, -o), a.point(0, -o), a.point(-P, -o), a.point(-P, 0), a.point(-P, o);
	else if (F(e[0] - t[0]) > N) {
		var s = e[0] < t[0] ? P : -P;
		o = n * s / 2, a.point(-s, o), a.point(0, o), a.point(s, o);
	} else a.point(t[0], t[1]);
}
function clipCircle(e) {
	var t = I(e), n = 2 * ft, a = t > 0, o = F(t) > N;
	function interpolate(t, a, o, s) {
		circleStream(s, e, n, o, t, a);
	}
	function visible(e, n) {
		return I(e) * I(n) > t;
	}
	function clipLine(e) {
		var t, n, s, c, l;
		return {
			lineStart: function() {
				c = s = !1, l = 1;
			},
			point: function(u, d) {
				var f = [u, d], p, m = visible(u, d), h = a ? m ? 0 : code(u, d) : m ? code(u + (u < 0 ? P : -P), d) : 0;
				if (!t && (c = s = m) && e.lineStart(), m !== s && (p = intersect(t, f), (!p || pointEqual(t, p) || pointEqual(f, p)) && (f[2] = 1)), m !== s) l = 0, m ? (e.lineStart(), p = intersect(f, t), e.point(p[0], p[1])) : (p = intersect(t, f), e.point(p[0], p[1], 2), e.lineEnd()), t = p;
				else if (o && t && a ^ m) {
					var g;
					!(h & n) && (g = intersect(f, t, !0)) && (l = 0, a ? (e.lineStart(), e.point(g[0][0], g[0][1]), e.point(g[1][0], g[1][1]), e.lineEnd()) : (e.point(g[1][0], g[1][1]), e.lineEnd(), e.lineStart(), e.point(g[0][0], g[0][1], 3)));
				}
				!m || t && pointEqual(t, f) || e.point(f[0], f[1]), t = f, s = m, n = h;
			},
			lineEnd: function() {
				s && e.lineEnd(), t = null;
			},
			clean: function() {
				return l | (c && s) << 1;
			}
		};
	}
	function intersect(e, n, a) {
		var o = cartesian(e), s = cartesian(n), c = [
			1,
			0,
			0
		], l = cartesianCross(o, s), u = cartesianDot(l, l), d = l[0], f = u - d * d;
		if (!f) return !a && e;
		var p = t * u / f, m = -t * d / f, h = cartesianCross(c, l), g = cartesianScale(c, p);
		cartesianAddInPlace(g, cartesianScale(l, m));
		var _ = h, v = cartesianDot(g, _), b = cartesianDot(_, _), S = v * v - b * (cartesianDot(g, g) - 1);
		if (!(S < 0)) {
			var C = yt(S), w = cartesianScale(_, (-v - C) / b);
			if (cartesianAddInPlace(w, g), w = spherical(w), !a) return w;
			var T = e[0], E = n[0], D = e[1], O = n[1], k;
			E < T && (k = T, T = E, E = k);
			var A = E - T, j = F(A - P) < N, M = j || A < N;
			if (!j && O < D && (k = D, D = O, O = k), M ? j ? D + O > 0 ^ w[1] < (F(w[0] - T) < N ? D : O) : D <= w[1] && w[1] <= O : A > P ^ (T <= w[0] && w[0] <= E)) {
				var ee = cartesianScale(_, (-v + C) / b);
				return cartesianAddInPlace(ee, g), [w, spherical(ee)];
			}
		}
	}
	function code(t, n) {
		var o = a ? e : P - e, s = 0;
		return t < -o ? s |= 1 : t > o && (s |= 2), n < -o ? s |= 4 : n > o && (s |= 8), s;
	}
	return clip(visible, clipLine, interpolate, a ? [0, -e] : [-P, e - P]);
}
function clipLine(e, t, n, a, o, s) {
	var c = e[0], l = e[1], u = t[0], d = t[1], f = 0, p = 1, m = u - c, h = d - l, g = n - c;
	if (!(!m && g > 0)) {
		if (g /= m, m < 0) {
			if (g < f) return;
			g < p && (p = g);
		} else if (m > 0) {
			if (g > p) return;
			g > f && (f = g);
		}
		if (g = o - c, !(!m && g < 0)) {
			if (g /= m, m < 0) {
				if (g > p) return;
				g > f && (f = g);
			} else if (m > 0) {
				if (g < f) return;
				g < p && (p = g);
			}
			if (g = a - l, !(!h && g > 0)) {
				if (g /= h, h < 0) {
					if (g < f) return;
					g < p && (p = g);
				} else if (h > 0) {
					if (g > p) return;
					g > f && (f = g);
				}
				if (g = s - l, !(!h && g < 0)) {
					if (g /= h, h < 0) {
						if (g > p) return;
						g > f && (f = g);
					} else if (h > 0) {
						if (g < f) return;
						g < p && (p = g);
					}
					return f > 0 && (e[0] = c + f * m, e[1] = l + f * h), p < 1 && (t[0] = c + p * m, t[1] = l + p * h), !0;
				}
			}
		}
	}
}
var wt = 1e9, Tt = -wt;
function clipRectangle(e, t, n, a) {
	function visible(o, s) {
		return e <= o && o <= n && t <= s && s <= a;
	}
	function interpolate(o, s, c, l) {
		var u = 0, d = 0;
		if (o == null || (u = corner(o, c)) !== (d = corner(s, c)) || comparePoint(o, s) < 0 ^ c > 0) do
			l.point(u === 0 || u === 3 ? e : n, u > 1 ? a : t);
		while ((u = (u + c + 4) % 4) !== d);
		else l.point(s[0], s[1]);
	}
	function corner(a, o) {
		return F(a[0] - e) < N ? o > 0 ? 0 : 3 : F(a[0] - n) < N ? o > 0 ? 2 : 1 : F(a[1] - t) < N ? +(o > 0) : o > 0 ? 3 : 2;
	}
	function compareIntersection(e, t) {
		return comparePoint(e.x, t.x);
	}
	function comparePoint(e, t) {
		var n = corner(e, 1), a = corner(t, 1);
		return n === a ? n === 0 ? t[1] - e[1] : n === 1 ? e[0] - t[0] : n === 2 ? e[1] - t[1] : t[0] - e[0] : n - a;
	}
	return function(o) {
		var s = o, c = clipBuffer(), l, u, d, f, p, m, h, g, _, v, b, S = {
			point,
			lineStart,
			lineEnd,
			polygonStart,
			polygonEnd
		};
		function point(e, t) {
			visible(e, t) && s.point(e, t);
		}
		function polygonInside() {
			for (var t = 0, n = 0, o = u.length; n < o; ++n) for (var s = u[n], c = 1, l = s.length, d = s[0], f, p, m = d[0], h = d[1]; c < l; ++c) f = m, p = h, d = s[c], m = d[0], h = d[1], p <= a ? h > a && (m - f) * (a - p) > (h - p) * (e - f) && ++t : h <= a && (m - f) * (a - p) < (h - p) * (e - f) && --t;
			return t;
		}
		function polygonStart() {
			s = c, l = [], u = [], b = !0;
		}
		function polygonEnd() {
			var e = polygonInside(), t = b && e, n = (l = merge(l)).length;
			(t || n) && (o.polygonStart(), t && (o.lineStart(), interpolate(null, null, 1, o), o.lineEnd()), n && clipRejoin(l, compareIntersection, e, interpolate, o), o.polygonEnd()), s = o, l = u = d = null;
		}
		function lineStart() {
			S.point = linePoint, u && u.push(d = []), v = !0, _ = !1, h = g = NaN;
		}
		function lineEnd() {
			l && (linePoint(f, p), m && _ && c.rejoin(), l.push(c.result())), S.point = point, _ && s.lineEnd();
		}
		function linePoint(o, c) {
			var l = visible(o, c);
			if (u && d.push([o, c]), v) f = o, p = c, m = l, v = !1, l && (s.lineStart(), s.point(o, c));
			else if (l && _) s.point(o, c);
			else {
				var S = [h = Math.max(Tt, Math.min(wt, h)), g = Math.max(Tt, Math.min(wt, g))], C = [o = Math.max(Tt, Math.min(wt, o)), c = Math.max(Tt, Math.min(wt, c))];
				clipLine(S, C, e, t, n, a) ? (_ || (s.lineStart(), s.point(S[0], S[1])), s.point(C[0], C[1]), l || s.lineEnd(), b = !1) : l && (s.lineStart(), s.point(o, c), b = !1);
			}
			h = o, g = c, _ = l;
		}
		return S;
	};
}
var identity$1$2 = (e) => e, Et = new Adder(), Dt = new Adder(), Ot, kt, At, jt, Mt = {
	point: noop$1,
	lineStart: noop$1,
	lineEnd: noop$1,
	polygonStart: function() {
		Mt.lineStart = areaRingStart, Mt.lineEnd = areaRingEnd;
	},
	polygonEnd: function() {
		Mt.lineStart = Mt.lineEnd = Mt.point = noop$1, Et.add(F(Dt)), Dt = new Adder();
	},
	result: function() {
		var e = Et / 2;
		return Et = new Adder(), e;
	}
};
function areaRingStart() {
	Mt.point = areaPointFirst;
}
function areaPointFirst(e, t) {
	Mt.point = areaPoint, Ot = At = e, kt = jt = t;
}
function areaPoint(e, t) {
	Dt.add(jt * e - At * t), At = e, jt = t;
}
function areaRingEnd() {
	areaPoint(Ot, kt);
}
var Nt = Infinity, Pt = Nt, Ft = -Nt, It = Ft, Lt = {
	point: boundsPoint,
	lineStart: noop$1,
	lineEnd: noop$1,
	polygonStart: noop$1,
	polygonEnd: noop$1,
	result: function() {
		var e = [[Nt, Pt], [Ft, It]];
		return Ft = It = -(Pt = Nt = Infinity), e;
	}
};
function boundsPoint(e, t) {
	e < Nt && (Nt = e), e > Ft && (Ft = e), t < Pt && (Pt = t), t > It && (It = t);
}
var Rt = 0, zt = 0, Bt = 0, Vt = 0, Ht = 0, Ut = 0, Wt = 0, Gt = 0, Kt = 0, qt, Jt, Yt, Xt, Zt = {
	point: centroidPoint,
	lineStart: centroidLineStart,
	lineEnd: centroidLineEnd,
	polygonStart: function() {
		Zt.lineStart = centroidRingStart, Zt.lineEnd = centroidRingEnd;
	},
	polygonEnd: function() {
		Zt.point = centroidPoint, Zt.lineStart = centroidLineStart, Zt.lineEnd = centroidLineEnd;
	},
	result: function() {
		var e = Kt ? [Wt / Kt, Gt / Kt] : Ut ? [Vt / Ut, Ht / Ut] : Bt ? [Rt / Bt, zt / Bt] : [NaN, NaN];
		return Rt = zt = Bt = Vt = Ht = Ut = Wt = Gt = Kt = 0, e;
	}
};
function centroidPoint(e, t) {
	Rt += e, zt += t, ++Bt;
}
function centroidLineStart() {
	Zt.point = centroidPointFirstLine;
}
function centroidPointFirstLine(e, t) {
	Zt.point = centroidPointLine, centroidPoint(Yt = e, Xt = t);
}
function centroidPointLine(e, t) {
	var n = e - Yt, a = t - Xt, o = yt(n * n + a * a);
	Vt += o * (Yt + e) / 2, Ht += o * (Xt + t) / 2, Ut += o, centroidPoint(Yt = e, Xt = t);
}
function centroidLineEnd() {
	Zt.point = centroidPoint;
}
function centroidRingStart() {
	Zt.point = centroidPointFirstRing;
}
function centroidRingEnd() {
	centroidPointRing(qt, Jt);
}
function centroidPointFirstRing(e, t) {
	Zt.point = centroidPointRing, centroidPoint(qt = Yt = e, Jt = Xt = t);
}
function centroidPointRing(e, t) {
	var n = e - Yt, a = t - Xt, o = yt(n * n + a * a);
	Vt += o * (Yt + e) / 2, Ht += o * (Xt + t) / 2, Ut += o, o = Xt * e - Yt * t, Wt += o * (Yt + e), Gt += o * (Xt + t), Kt += o * 3, centroidPoint(Yt = e, Xt = t);
}
function PathContext(e) {
	this._context = e;
}
PathContext.prototype = {
	_radius: 4.5,
	pointRadius: function(e) {
		return this._radius = e, this;
	},
	polygonStart: function() {
		this._line = 0;
	},
	polygonEnd: function() {
		this._line = NaN;
	},
	lineStart: function() {
		this._point = 0;
	},
	lineEnd: function() {
		this._line === 0 && this._context.closePath(), this._point = NaN;
	},
	point: function(e, t) {
		switch (this._point) {
			case 0:
				this._context.moveTo(e, t), this._point = 1;
				break;
			case 1:
				this._context.lineTo(e, t);
				break;
			default: this._context.moveTo(e + this._radius, t), this._context.arc(e, t, this._radius, 0, ut);
		}
	},
	result: noop$1
};
var Qt = new Adder(), $t, en, tn, nn, rn, an = {
	point: noop$1,
	lineStart: function() {
		an.point = lengthPointFirst;
	},
	lineEnd: function() {
		$t && lengthPoint(en, tn), an.point = noop$1;
	},
	polygonStart: function() {
		$t = !0;
	},
	polygonEnd: function() {
		$t = null;
	},
	result: function() {
		var e = +Qt;
		return Qt = new Adder(), e;
	}
};
function lengthPointFirst(e, t) {
	an.point = lengthPoint, en = nn = e, tn = rn = t;
}
function lengthPoint(e, t) {
	nn -= e, rn -= t, Qt.add(yt(nn * nn + rn * rn)), nn = e, rn = t;
}
let on, cacheAppend, sn, cn;
var PathString = class {
	constructor(e) {
		this._append = e == null ? append$3 : appendRound(e), this._radius = 4.5, this._ = "";
	}
	pointRadius(e) {
		return this._radius = +e, this;
	}
	polygonStart() {
		this._line = 0;
	}
	polygonEnd() {
		this._line = NaN;
	}
	lineStart() {
		this._point = 0;
	}
	lineEnd() {
		this._line === 0 && (this._ += "Z"), this._point = NaN;
	}
	point(e, t) {
		switch (this._point) {
			case 0:
				this._append`M${e},${t}`, this._point = 1;
				break;
			case 1:
				this._append`L${e},${t}`;
				break;
			default:
				if (this._append`M${e},${t}`, this._radius !== sn || this._append !== cacheAppend) {
					let e = this._radius, t = this._;
					this._ = "", this._append`m0,${e}a${e},${e} 0 1,1 0,${-2 * e}a${e},${e} 0 1,1 0,${2 * e}z`, sn = e, cacheAppend = this._append, cn = this._, this._ = t;
				}
				this._ += cn;
		}
	}
	result() {
		let e = this._;
		return this._ = "", e.length ? e : null;
	}
};
function append$3(e) {
	let t = 1;
	this._ += e[0];
	for (let n = e.length; t < n; ++t) this._ += arguments[t] + e[t];
}
function appendRound(e) {
	let t = Math.floor(e);
	if (!(t >= 0)) throw RangeError(`invalid digits: ${e}`);
	if (t > 15) return append$3;
	if (t !== on) {
		let e = 10 ** t;
		on = t, cacheAppend = function(t) {
			let n = 1;
			this._ += t[0];
			for (let a = t.length; n < a; ++n) this._ += Math.round(arguments[n] * e) / e + t[n];
		};
	}
	return cacheAppend;
}
function index(e, t) {
	let n = 3, a = 4.5, o, s;
	function path(e) {
		return e && (typeof a == "function" && s.pointRadius(+a.apply(this, arguments)), geoStream(e, o(s))), s.result();
	}
	return path.area = function(e) {
		return geoStream(e, o(Mt)), Mt.result();
	}, path.measure = function(e) {
		return geoStream(e, o(an)), an.result();
	}, path.bounds = function(e) {
		return geoStream(e, o(Lt)), Lt.result();
	}, path.centroid = function(e) {
		return geoStream(e, o(Zt)), Zt.result();
	}, path.projection = function(t) {
		return arguments.length ? (o = t == null ? (e = null, identity$1$2) : (e = t).stream, path) : e;
	}, path.context = function(e) {
		return arguments.length ? (s = e == null ? (t = null, new PathString(n)) : new PathContext(t = e), typeof a != "function" && s.pointRadius(a), path) : t;
	}, path.pointRadius = function(e) {
		return arguments.length ? (a = typeof e == "function" ? e : (s.pointRadius(+e), +e), path) : a;
	}, path.digits = function(e) {
		if (!arguments.length) return n;
		if (e == null) n = null;
		else {
			let t = Math.floor(e);
			if (!(t >= 0)) throw RangeError(`invalid digits: ${e}`);
			n = t;
		}
		return t === null && (s = new PathString(n)), path;
	}, path.projection(e).digits(n).context(t);
}
function transform(e) {
	return { stream: transformer$1(e) };
}
function transformer$1(e) {
	return function(t) {
		var n = new TransformStream();
		for (var a in e) n[a] = e[a];
		return n.stream = t, n;
	};
}
function TransformStream() {}
TransformStream.prototype = {
	constructor: TransformStream,
	point: function(e, t) {
		this.stream.point(e, t);
	},
	sphere: function() {
		this.stream.sphere();
	},
	lineStart: function() {
		this.stream.lineStart();
	},
	lineEnd: function() {
		this.stream.lineEnd();
	},
	polygonStart: function() {
		this.stream.polygonStart();
	},
	polygonEnd: function() {
		this.stream.polygonEnd();
	}
};
function fit(e, t, n) {
	var a = e.clipExtent && e.clipExtent();
	return e.scale(150).translate([0, 0]), a != null && e.clipExtent(null), geoStream(n, e.stream(Lt)), t(Lt.result()), a != null && e.clipExtent(a), e;
}
function fitExtent(e, t, n) {
	return fit(e, function(n) {
		var a = t[1][0] - t[0][0], o = t[1][1] - t[0][1], s = Math.min(a / (n[1][0] - n[0][0]), o / (n[1][1] - n[0][1])), c = +t[0][0] + (a - s * (n[1][0] + n[0][0])) / 2, l = +t[0][1] + (o - s * (n[1][1] + n[0][1])) / 2;
		e.scale(150 * s).translate([c, l]);
	}, n);
}
function fitSize(e, t, n) {
	return fitExtent(e, [[0, 0], t], n);
}
function fitWidth(e, t, n) {
	return fit(e, function(n) {
		var a = +t, o = a / (n[1][0] - n[0][0]), s = (a - o * (n[1][0] + n[0][0])) / 2, c = -o * n[0][1];
		e.scale(150 * o).translate([s, c]);
	}, n);
}
function fitHeight(e, t, n) {
	return fit(e, function(n) {
		var a = +t, o = a / (n[1][1] - n[0][1]), s = -o * n[0][0], c = (a - o * (n[1][1] + n[0][1])) / 2;
		e.scale(150 * o).translate([s, c]);
	}, n);
}
var ln = 16, un = I(30 * ft);
function resample(e, t) {
	return +t ? resample$1(e, t) : resampleNone(e);
}
function resampleNone(e) {
	return transformer$1({ point: function(t, n) {
		t = e(t, n), this.stream.point(t[0], t[1]);
	} });
}
function resample$1(e, t) {
	function resampleLineTo(n, a, o, s, c, l, u, d, f, p, m, h, g, _) {
		var v = u - n, b = d - a, S = v * v + b * b;
		if (S > 4 * t && g--) {
			var C = s + p, w = c + m, T = l + h, E = yt(C * C + w * w + T * T), D = asin(T /= E), O = F(F(T) - 1) < N || F(o - f) < N ? (o + f) / 2 : mt(w, C), k = e(O, D), A = k[0], j = k[1], M = A - n, ee = j - a, te = b * M - v * ee;
			(te * te / S > t || F((v * M + b * ee) / S - .5) > .3 || s * p + c * m + l * h < un) && (resampleLineTo(n, a, o, s, c, l, A, j, O, C /= E, w /= E, T, g, _), _.point(A, j), resampleLineTo(A, j, O, C, w, T, u, d, f, p, m, h, g, _));
		}
	}
	return function(t) {
		var n, a, o, s, c, l, u, d, f, p, m, h, g = {
			point,
			lineStart,
			lineEnd,
			polygonStart: function() {
				t.polygonStart(), g.lineStart = ringStart;
			},
			polygonEnd: function() {
				t.polygonEnd(), g.lineStart = lineStart;
			}
		};
		function point(n, a) {
			n = e(n, a), t.point(n[0], n[1]);
		}
		function lineStart() {
			d = NaN, g.point = linePoint, t.lineStart();
		}
		function linePoint(n, a) {
			var o = cartesian([n, a]), s = e(n, a);
			resampleLineTo(d, f, u, p, m, h, d = s[0], f = s[1], u = n, p = o[0], m = o[1], h = o[2], ln, t), t.point(d, f);
		}
		function lineEnd() {
			g.point = point, t.lineEnd();
		}
		function ringStart() {
			lineStart(), g.point = ringPoint, g.lineEnd = ringEnd;
		}
		function ringPoint(e, t) {
			linePoint(n = e, t), a = d, o = f, s = p, c = m, l = h, g.point = linePoint;
		}
		function ringEnd() {
			resampleLineTo(d, f, u, p, m, h, a, o, n, s, c, l, ln, t), g.lineEnd = lineEnd, lineEnd();
		}
		return g;
	};
}
var dn = transformer$1({ point: function(e, t) {
	this.stream.point(e * ft, t * ft);
} });
function transformRotate(e) {
	return transformer$1({ point: function(t, n) {
		var a = e(t, n);
		return this.stream.point(a[0], a[1]);
	} });
}
function scaleTranslate(e, t, n, a, o) {
	function transform(s, c) {
		return s *= a, c *= o, [t + e * s, n - e * c];
	}
	return transform.invert = function(s, c) {
		return [(s - t) / e * a, (n - c) / e * o];
	}, transform;
}
function scaleTranslateRotate(e, t, n, a, o, s) {
	if (!s) return scaleTranslate(e, t, n, a, o);
	var c = I(s), l = L(s), u = c * e, d = l * e, f = c / e, p = l / e, m = (l * n - c * t) / e, h = (l * t + c * n) / e;
	function transform(e, s) {
		return e *= a, s *= o, [u * e - d * s + t, n - d * e - u * s];
	}
	return transform.invert = function(e, t) {
		return [a * (f * e - p * t + m), o * (h - p * e - f * t)];
	}, transform;
}
function projection$1(e) {
	return projectionMutator(function() {
		return e;
	})();
}
function projectionMutator(e) {
	var t, n = 150, a = 480, o = 250, s = 0, c = 0, l = 0, u = 0, d = 0, f, p = 0, m = 1, h = 1, g = null, _ = Ct, v = null, b, S, C, w = identity$1$2, T = .5, E, D, O, k, A;
	function projection(e) {
		return O(e[0] * ft, e[1] * ft);
	}
	function invert(e) {
		return e = O.invert(e[0], e[1]), e && [e[0] * dt, e[1] * dt];
	}
	projection.stream = function(e) {
		return k && A === e ? k : k = dn(transformRotate(f)(_(E(w(A = e)))));
	}, projection.preclip = function(e) {
		return arguments.length ? (_ = e, g = void 0, reset()) : _;
	}, projection.postclip = function(e) {
		return arguments.length ? (w = e, v = b = S = C = null, reset()) : w;
	}, projection.clipAngle = function(e) {
		return arguments.length ? (_ = +e ? clipCircle(g = e * ft) : (g = null, Ct), reset()) : g * dt;
	}, projection.clipExtent = function(e) {
		return arguments.length ? (w = e == null ? (v = b = S = C = null, identity$1$2) : clipRectangle(v = +e[0][0], b = +e[0][1], S = +e[1][0], C = +e[1][1]), reset()) : v == null ? null : [[v, b], [S, C]];
	}, projection.scale = function(e) {
		return arguments.length ? (n = +e, recenter()) : n;
	}, projection.translate = function(e) {
		return arguments.length ? (a = +e[0], o = +e[1], recenter()) : [a, o];
	}, projection.center = function(e) {
		return arguments.length ? (s = e[0] % 360 * ft, c = e[1] % 360 * ft, recenter()) : [s * dt, c * dt];
	}, projection.rotate = function(e) {
		return arguments.length ? (l = e[0] % 360 * ft, u = e[1] % 360 * ft, d = e.length > 2 ? e[2] % 360 * ft : 0, recenter()) : [
			l * dt,
			u * dt,
			d * dt
		];
	}, projection.angle = function(e) {
		return arguments.length ? (p = e % 360 * ft, recenter()) : p * dt;
	}, projection.reflectX = function(e) {
		return arguments.length ? (m = e ? -1 : 1, recenter()) : m < 0;
	}, projection.reflectY = function(e) {
		return arguments.length ? (h = e ? -1 : 1, recenter()) : h < 0;
	}, projection.precision = function(e) {
		return arguments.length ? (E = resample(D, T = e * e), reset()) : yt(T);
	}, projection.fitExtent = function(e, t) {
		return fitExtent(projection, e, t);
	}, projection.fitSize = function(e, t) {
		return fitSize(projection, e, t);
	}, projection.fitWidth = function(e, t) {
		return fitWidth(projection, e, t);
	}, projection.fitHeight = function(e, t) {
		return fitHeight(projection, e, t);
	};
	function recenter() {
		var e = scaleTranslateRotate(n, 0, 0, m, h, p).apply(null, t(s, c)), g = scaleTranslateRotate(n, a - e[0], o - e[1], m, h, p);
		return f = rotateRadians(l, u, d), D = compose(t, g), O = compose(f, D), E = resample(D, T), reset();
	}
	function reset() {
		return k = A = null, projection;
	}
	return function() {
		return t = e.apply(this, arguments), projection.invert = t.invert && invert, recenter();
	};
}
function conicProjection$1(e) {
	var t = 0, n = P / 3, a = projectionMutator(e), o = a(t, n);
	return o.parallels = function(e) {
		return arguments.length ? a(t = e[0] * ft, n = e[1] * ft) : [t * dt, n * dt];
	}, o;
}
function cylindricalEqualAreaRaw(e) {
	var t = I(e);
	function forward(e, n) {
		return [e * t, L(n) / t];
	}
	return forward.invert = function(e, n) {
		return [e / t, asin(n * t)];
	}, forward;
}
function conicEqualAreaRaw(e, t) {
	var n = L(e), a = (n + L(t)) / 2;
	if (F(a) < N) return cylindricalEqualAreaRaw(e);
	var o = 1 + n * (2 * a - n), s = yt(o) / a;
	function project(e, t) {
		var n = yt(o - 2 * a * L(t)) / a;
		return [n * L(e *= a), s - n * I(e)];
	}
	return project.invert = function(e, t) {
		var n = s - t, c = mt(e, F(n)) * vt(n);
		return n * a < 0 && (c -= P * vt(e) * vt(n)), [c / a, asin((o - (e * e + n * n) * a * a) / (2 * a))];
	}, project;
}
function conicEqualArea() {
	return conicProjection$1(conicEqualAreaRaw).scale(155.424).center([0, 33.6442]);
}
function albers() {
	return conicEqualArea().parallels([29.5, 45.5]).scale(1070).translate([480, 250]).rotate([96, 0]).center([-.6, 38.7]);
}
function multiplex(e) {
	var t = e.length;
	return {
		point: function(n, a) {
			for (var o = -1; ++o < t;) e[o].point(n, a);
		},
		sphere: function() {
			for (var n = -1; ++n < t;) e[n].sphere();
		},
		lineStart: function() {
			for (var n = -1; ++n < t;) e[n].lineStart();
		},
		lineEnd: function() {
			for (var n = -1; ++n < t;) e[n].lineEnd();
		},
		polygonStart: function() {
			for (var n = -1; ++n < t;) e[n].polygonStart();
		},
		polygonEnd: function() {
			for (var n = -1; ++n < t;) e[n].polygonEnd();
		}
	};
}
function albersUsa() {
	var e, t, n = albers(), a, o = conicEqualArea().rotate([154, 0]).center([-2, 58.5]).parallels([55, 65]), s, c = conicEqualArea().rotate([157, 0]).center([-3, 19.9]).parallels([8, 18]), l, u, d = { point: function(e, t) {
		u = [e, t];
	} };
	function albersUsa(e) {
		var t = e[0], n = e[1];
		return u = null, a.point(t, n), u || (s.point(t, n), u) || (l.point(t, n), u);
	}
	albersUsa.invert = function(e) {
		var t = n.scale(), a = n.translate(), s = (e[0] - a[0]) / t, l = (e[1] - a[1]) / t;
		return (l >= .12 && l < .234 && s >= -.425 && s < -.214 ? o : l >= .166 && l < .234 && s >= -.214 && s < -.115 ? c : n).invert(e);
	}, albersUsa.stream = function(a) {
		return e && t === a ? e : e = multiplex([
			n.stream(t = a),
			o.stream(a),
			c.stream(a)
		]);
	}, albersUsa.precision = function(e) {
		return arguments.length ? (n.precision(e), o.precision(e), c.precision(e), reset()) : n.precision();
	}, albersUsa.scale = function(e) {
		return arguments.length ? (n.scale(e), o.scale(e * .35), c.scale(e), albersUsa.translate(n.translate())) : n.scale();
	}, albersUsa.translate = function(e) {
		if (!arguments.length) return n.translate();
		var t = n.scale(), u = +e[0], f = +e[1];
		return a = n.translate(e).clipExtent([[u - .455 * t, f - .238 * t], [u + .455 * t, f + .238 * t]]).stream(d), s = o.translate([u - .307 * t, f + .201 * t]).clipExtent([[u - .425 * t + N, f + .12 * t + N], [u - .214 * t - N, f + .234 * t - N]]).stream(d), l = c.translate([u - .205 * t, f + .212 * t]).clipExtent([[u - .214 * t + N, f + .166 * t + N], [u - .115 * t - N, f + .234 * t - N]]).stream(d), reset();
	}, albersUsa.fitExtent = function(e, t) {
		return fitExtent(albersUsa, e, t);
	}, albersUsa.fitSize = function(e, t) {
		return fitSize(albersUsa, e, t);
	}, albersUsa.fitWidth = function(e, t) {
		return fitWidth(albersUsa, e, t);
	}, albersUsa.fitHeight = function(e, t) {
		return fitHeight(albersUsa, e, t);
	};
	function reset() {
		return e = t = null, albersUsa;
	}
	return albersUsa.scale(1070);
}
function azimuthalRaw(e) {
	return function(t, n) {
		var a = I(t), o = I(n), s = e(a * o);
		return s === Infinity ? [2, 0] : [s * o * L(t), s * L(n)];
	};
}
function azimuthalInvert(e) {
	return function(t, n) {
		var a = yt(t * t + n * n), o = e(a), s = L(o), c = I(o);
		return [mt(t * s, a * c), asin(a && n * s / a)];
	};
}
var pn = azimuthalRaw(function(e) {
	return yt(2 / (1 + e));
});
pn.invert = azimuthalInvert(function(e) {
	return 2 * asin(e / 2);
});
function azimuthalEqualArea() {
	return projection$1(pn).scale(124.75).clipAngle(179.999);
}
var mn = azimuthalRaw(function(e) {
	return (e = acos(e)) && e / L(e);
});
mn.invert = azimuthalInvert(function(e) {
	return e;
});
function azimuthalEquidistant() {
	return projection$1(mn).scale(79.4188).clipAngle(179.999);
}
function mercatorRaw(e, t) {
	return [e, gt(bt((ct + t) / 2))];
}
mercatorRaw.invert = function(e, t) {
	return [e, 2 * pt(ht(t)) - ct];
};
function mercator() {
	return mercatorProjection(mercatorRaw).scale(961 / ut);
}
function mercatorProjection(e) {
	var t = projection$1(e), n = t.center, a = t.scale, o = t.translate, s = t.clipExtent, c = null, l, u, d;
	t.scale = function(e) {
		return arguments.length ? (a(e), reclip()) : a();
	}, t.translate = function(e) {
		return arguments.length ? (o(e), reclip()) : o();
	}, t.center = function(e) {
		return arguments.length ? (n(e), reclip()) : n();
	}, t.clipExtent = function(e) {
		return arguments.length ? (e == null ? c = l = u = d = null : (c = +e[0][0], l = +e[0][1], u = +e[1][0], d = +e[1][1]), reclip()) : c == null ? null : [[c, l], [u, d]];
	};
	function reclip() {
		var n = P * a(), o = t(rotation(t.rotate()).invert([0, 0]));
		return s(c == null ? [[o[0] - n, o[1] - n], [o[0] + n, o[1] + n]] : e === mercatorRaw ? [[Math.max(o[0] - n, c), l], [Math.min(o[0] + n, u), d]] : [[c, Math.max(o[1] - n, l)], [u, Math.min(o[1] + n, d)]]);
	}
	return reclip();
}
function tany(e) {
	return bt((ct + e) / 2);
}
function conicConformalRaw(e, t) {
	var n = I(e), a = e === t ? L(e) : gt(n / I(t)) / gt(tany(t) / tany(e)), o = n * _t(tany(e), a) / a;
	if (!a) return mercatorRaw;
	function project(e, t) {
		o > 0 ? t < -ct + N && (t = -ct + N) : t > ct - N && (t = ct - N);
		var n = o / _t(tany(t), a);
		return [n * L(a * e), o - n * I(a * e)];
	}
	return project.invert = function(e, t) {
		var n = o - t, s = vt(a) * yt(e * e + n * n), c = mt(e, F(n)) * vt(n);
		return n * a < 0 && (c -= P * vt(e) * vt(n)), [c / a, 2 * pt(_t(o / s, 1 / a)) - ct];
	}, project;
}
function conicConformal() {
	return conicProjection$1(conicConformalRaw).scale(109.5).parallels([30, 30]);
}
function equirectangularRaw(e, t) {
	return [e, t];
}
equirectangularRaw.invert = equirectangularRaw;
function equirectangular() {
	return projection$1(equirectangularRaw).scale(152.63);
}
function conicEquidistantRaw(e, t) {
	var n = I(e), a = e === t ? L(e) : (n - I(t)) / (t - e), o = n / a + e;
	if (F(a) < N) return equirectangularRaw;
	function project(e, t) {
		var n = o - t, s = a * e;
		return [n * L(s), o - n * I(s)];
	}
	return project.invert = function(e, t) {
		var n = o - t, s = mt(e, F(n)) * vt(n);
		return n * a < 0 && (s -= P * vt(e) * vt(n)), [s / a, o - vt(a) * yt(e * e + n * n)];
	}, project;
}
function conicEquidistant() {
	return conicProjection$1(conicEquidistantRaw).scale(131.154).center([0, 13.9389]);
}
var hn = 1.340264, gn = -.081106, _n = 893e-6, vn = .003796, yn = yt(3) / 2, bn = 12;
function equalEarthRaw(e, t) {
	var n = asin(yn * L(t)), a = n * n, o = a * a * a;
	return [e * I(n) / (yn * (hn + 3 * gn * a + o * (7 * _n + 9 * vn * a))), n * (hn + gn * a + o * (_n + vn * a))];
}
equalEarthRaw.invert = function(e, t) {
	for (var n = t, a = n * n, o = a * a * a, s = 0, c, l, u; s < bn && (l = n * (hn + gn * a + o * (_n + vn * a)) - t, u = hn + 3 * gn * a + o * (7 * _n + 9 * vn * a), n -= c = l / u, a = n * n, o = a * a * a, !(F(c) < st)); ++s);
	return [yn * e * (hn + 3 * gn * a + o * (7 * _n + 9 * vn * a)) / I(n), asin(L(n) / yn)];
};
function equalEarth() {
	return projection$1(equalEarthRaw).scale(177.158);
}
function gnomonicRaw(e, t) {
	var n = I(t), a = I(e) * n;
	return [n * L(e) / a, L(t) / a];
}
gnomonicRaw.invert = azimuthalInvert(pt);
function gnomonic() {
	return projection$1(gnomonicRaw).scale(144.049).clipAngle(60);
}
function orthographicRaw(e, t) {
	return [I(t) * L(e), L(t)];
}
orthographicRaw.invert = azimuthalInvert(asin);
function orthographic() {
	return projection$1(orthographicRaw).scale(249.5).clipAngle(90 + N);
}
function stereographicRaw(e, t) {
	var n = I(t), a = 1 + I(e) * n;
	return [n * L(e) / a, L(t) / a];
}
stereographicRaw.invert = azimuthalInvert(function(e) {
	return 2 * pt(e);
});
function stereographic() {
	return projection$1(stereographicRaw).scale(250).clipAngle(142);
}
function transverseMercatorRaw(e, t) {
	return [gt(bt((ct + t) / 2)), -e];
}
transverseMercatorRaw.invert = function(e, t) {
	return [-t, 2 * pt(ht(e)) - ct];
};
function transverseMercator() {
	var e = mercatorProjection(transverseMercatorRaw), t = e.center, n = e.rotate;
	return e.center = function(e) {
		return arguments.length ? t([-e[1], e[0]]) : (e = t(), [e[1], -e[0]]);
	}, e.rotate = function(e) {
		return arguments.length ? n([
			e[0],
			e[1],
			e.length > 2 ? e[2] + 90 : 90
		]) : (e = n(), [
			e[0],
			e[1],
			e[2] - 90
		]);
	}, n([
		0,
		0,
		90
	]).scale(159.155);
}
// node_modules/d3-time/dist/d3-time.mjs
const xn = new Date(), Sn = new Date();
function timeInterval$1(e, t, n, a) {
	function interval(t) {
		return e(t = arguments.length === 0 ? new Date() : new Date(+t)), t;
	}
	return interval.floor = (t) => (e(t = new Date(+t)), t), interval.ceil = (n) => (e(n = new Date(n - 1)), t(n, 1), e(n), n), interval.round = (e) => {
		let t = interval(e), n = interval.ceil(e);
		return e - t < n - e ? t : n;
	}, interval.offset = (e, n) => (t(e = new Date(+e), n == null ? 1 : Math.floor(n)), e), interval.range = (n, a, o) => {
		let s = [];
		if (n = interval.ceil(n), o = o == null ? 1 : Math.floor(o), !(n < a) || !(o > 0)) return s;
		let c;
		do
			s.push(c = new Date(+n)), t(n, o), e(n);
		while (c < n && n < a);
		return s;
	}, interval.filter = (n) => timeInterval$1((t) => {
		if (t >= t) for (; e(t), !n(t);) t.setTime(t - 1);
	}, (e, a) => {
		if (e >= e) {
			if (a < 0) for (; ++a <= 0;) for (; t(e, -1), !n(e););
			else for (; --a >= 0;) for (; t(e, 1), !n(e););
		}
	}), n && (interval.count = (t, a) => (xn.setTime(+t), Sn.setTime(+a), e(xn), e(Sn), Math.floor(n(xn, Sn))), interval.every = (e) => (e = Math.floor(e), !isFinite(e) || !(e > 0) ? null : e > 1 ? interval.filter(a ? (t) => a(t) % e === 0 : (t) => interval.count(0, t) % e === 0) : interval)), interval;
}
const Cn = timeInterval$1(() => {}, (e, t) => {
	e.setTime(+e + t);
}, (e, t) => t - e);
Cn.every = (e) => (e = Math.floor(e), !isFinite(e) || !(e > 0) ? null : e > 1 ? timeInterval$1((t) => {
	t.setTime(Math.floor(t / e) * e);
}, (t, n) => {
	t.setTime(+t + n * e);
}, (t, n) => (n - t) / e) : Cn), Cn.range;
const wn = 1e3, Tn = wn * 60, En = Tn * 60, Dn = En * 24, On = Dn * 7, kn = Dn * 30, An = Dn * 365, jn = timeInterval$1((e) => {
	e.setTime(e - e.getMilliseconds());
}, (e, t) => {
	e.setTime(+e + t * wn);
}, (e, t) => (t - e) / wn, (e) => e.getUTCSeconds());
jn.range;
const Mn = timeInterval$1((e) => {
	e.setTime(e - e.getMilliseconds() - e.getSeconds() * wn);
}, (e, t) => {
	e.setTime(+e + t * Tn);
}, (e, t) => (t - e) / Tn, (e) => e.getMinutes());
Mn.range;
const Nn = timeInterval$1((e) => {
	e.setUTCSeconds(0, 0);
}, (e, t) => {
	e.setTime(+e + t * Tn);
}, (e, t) => (t - e) / Tn, (e) => e.getUTCMinutes());
Nn.range;
const Pn = timeInterval$1((e) => {
	e.setTime(e - e.getMilliseconds() - e.getSeconds() * wn - e.getMinutes() * Tn);
}, (e, t) => {
	e.setTime(+e + t * En);
}, (e, t) => (t - e) / En, (e) => e.getHours());
Pn.range;
const Fn = timeInterval$1((e) => {
	e.setUTCMinutes(0, 0, 0);
}, (e, t) => {
	e.setTime(+e + t * En);
}, (e, t) => (t - e) / En, (e) => e.getUTCHours());
Fn.range;
const In = timeInterval$1((e) => e.setHours(0, 0, 0, 0), (e, t) => e.setDate(e.getDate() + t), (e, t) => (t - e - (t.getTimezoneOffset() - e.getTimezoneOffset()) * Tn) / Dn, (e) => e.getDate() - 1);
In.range;
const Ln = timeInterval$1((e) => {
	e.setUTCHours(0, 0, 0, 0);
}, (e, t) => {
	e.setUTCDate(e.getUTCDate() + t);
}, (e, t) => (t - e) / Dn, (e) => e.getUTCDate() - 1);
Ln.range;
const Rn = timeInterval$1((e) => {
	e.setUTCHours(0, 0, 0, 0);
}, (e, t) => {
	e.setUTCDate(e.getUTCDate() + t);
}, (e, t) => (t - e) / Dn, (e) => Math.floor(e / Dn));
Rn.range;
function timeWeekday(e) {
	return timeInterval$1((t) => {
		t.setDate(t.getDate() - (t.getDay() + 7 - e) % 7), t.setHours(0, 0, 0, 0);
	}, (e, t) => {
		e.setDate(e.getDate() + t * 7);
	}, (e, t) => (t - e - (t.getTimezoneOffset() - e.getTimezoneOffset()) * Tn) / On);
}
const zn = timeWeekday(0), Bn = timeWeekday(1), Vn = timeWeekday(2), Hn = timeWeekday(3), Un = timeWeekday(4), Wn = timeWeekday(5), Gn = timeWeekday(6);
zn.range, Bn.range, Vn.range, Hn.range, Un.range, Wn.range, Gn.range;
function utcWeekday(e) {
	return timeInterval$1((t) => {
		t.setUTCDate(t.getUTCDate() - (t.getUTCDay() + 7 - e) % 7), t.setUTCHours(0, 0, 0, 0);
	}, (e, t) => {
		e.setUTCDate(e.getUTCDate() + t * 7);
	}, (e, t) => (t - e) / On);
}
const Kn = utcWeekday(0), qn = utcWeekday(1), Jn = utcWeekday(2), Yn = utcWeekday(3), Xn = utcWeekday(4), Zn = utcWeekday(5), Qn = utcWeekday(6);
Kn.range, qn.range, Jn.range, Yn.range, Xn.range, Zn.range, Qn.range;
const $n = timeInterval$1((e) => {
	e.setDate(1), e.setHours(0, 0, 0, 0);
}, (e, t) => {
	e.setMonth(e.getMonth() + t);
}, (e, t) => t.getMonth() - e.getMonth() + (t.getFullYear() - e.getFullYear()) * 12, (e) => e.getMonth());
$n.range;
const er = timeInterval$1((e) => {
	e.setUTCDate(1), e.setUTCHours(0, 0, 0, 0);
}, (e, t) => {
	e.setUTCMonth(e.getUTCMonth() + t);
}, (e, t) => t.getUTCMonth() - e.getUTCMonth() + (t.getUTCFullYear() - e.getUTCFullYear()) * 12, (e) => e.getUTCMonth());
er.range;
const tr = timeInterval$1((e) => {
	e.setMonth(0, 1), e.setHours(0, 0, 0, 0);
}, (e, t) => {
	e.setFullYear(e.getFullYear() + t);
}, (e, t) => t.getFullYear() - e.getFullYear(), (e) => e.getFullYear());
tr.every = (e) => !isFinite(e = Math.floor(e)) || !(e > 0) ? null : timeInterval$1((t) => {
	t.setFullYear(Math.floor(t.getFullYear() / e) * e), t.setMonth(0, 1), t.setHours(0, 0, 0, 0);
}, (t, n) => {
	t.setFullYear(t.getFullYear() + n * e);
}), tr.range;
const nr = timeInterval$1((e) => {
	e.setUTCMonth(0, 1), e.setUTCHours(0, 0, 0, 0);
}, (e, t) => {
	e.setUTCFullYear(e.getUTCFullYear() + t);
}, (e, t) => t.getUTCFullYear() - e.getUTCFullYear(), (e) => e.getUTCFullYear());
nr.every = (e) => !isFinite(e = Math.floor(e)) || !(e > 0) ? null : timeInterval$1((t) => {
	t.setUTCFullYear(Math.floor(t.getUTCFullYear() / e) * e), t.setUTCMonth(0, 1), t.setUTCHours(0, 0, 0, 0);
}, (t, n) => {
	t.setUTCFullYear(t.getUTCFullYear() + n * e);
}), nr.range;
function ticker(e, t, n, a, o, s) {
	let c = [
		[
			jn,
			1,
			wn
		],
		[
			jn,
			5,
			5 * wn
		],
		[
			jn,
			15,
			15 * wn
		],
		[
			jn,
			30,
			30 * wn
		],
		[
			s,
			1,
			Tn
		],
		[
			s,
			5,
			5 * Tn
		],
		[
			s,
			15,
			15 * Tn
		],
		[
			s,
			30,
			30 * Tn
		],
		[
			o,
			1,
			En
		],
		[
			o,
			3,
			3 * En
		],
		[
			o,
			6,
			6 * En
		],
		[
			o,
			12,
			12 * En
		],
		[
			a,
			1,
			Dn
		],
		[
			a,
			2,
			2 * Dn
		],
		[
			n,
			1,
			On
		],
		[
			t,
			1,
			kn
		],
		[
			t,
			3,
			3 * kn
		],
		[
			e,
			1,
			An
		]
	];
	function ticks(e, t, n) {
		let a = t < e;
		a && ([e, t] = [t, e]);
		let o = n && typeof n.range == "function" ? n : tickInterval(e, t, n), s = o ? o.range(e, +t + 1) : [];
		return a ? s.reverse() : s;
	}
	function tickInterval(t, n, a) {
		let o = Math.abs(n - t) / a, s = bisector(([, , e]) => e).right(c, o);
		if (s === c.length) return e.every(tickStep(t / An, n / An, a));
		if (s === 0) return Cn.every(Math.max(tickStep(t, n, a), 1));
		let [l, u] = c[o / c[s - 1][2] < c[s][2] / o ? s - 1 : s];
		return l.every(u);
	}
	return [ticks, tickInterval];
}
const [rr, ir] = ticker(nr, er, Kn, Rn, Fn, Nn), [ar, sr] = ticker(tr, $n, zn, In, Pn, Mn);
// node_modules/d3-time-format/dist/d3-time-format.mjs
function localDate(e) {
	if (0 <= e.y && e.y < 100) {
		var t = new Date(-1, e.m, e.d, e.H, e.M, e.S, e.L);
		return t.setFullYear(e.y), t;
	}
	return new Date(e.y, e.m, e.d, e.H, e.M, e.S, e.L);
}
function utcDate(e) {
	if (0 <= e.y && e.y < 100) {
		var t = new Date(Date.UTC(-1, e.m, e.d, e.H, e.M, e.S, e.L));
		return t.setUTCFullYear(e.y), t;
	}
	return new Date(Date.UTC(e.y, e.m, e.d, e.H, e.M, e.S, e.L));
}
function newDate(e, t, n) {
	return {
		y: e,
		m: t,
		d: n,
		H: 0,
		M: 0,
		S: 0,
		L: 0
	};
}
function formatLocale(e) {
	var t = e.dateTime, n = e.date, a = e.time, o = e.periods, s = e.days, c = e.shortDays, l = e.months, u = e.shortMonths, d = formatRe(o), f = formatLookup(o), p = formatRe(s), m = formatLookup(s), h = formatRe(c), g = formatLookup(c), _ = formatRe(l), v = formatLookup(l), b = formatRe(u), S = formatLookup(u), C = {
		a: formatShortWeekday,
		A: formatWeekday,
		b: formatShortMonth,
		B: formatMonth,
		c: null,
		d: formatDayOfMonth,
		e: formatDayOfMonth,
		f: formatMicroseconds,
		g: formatYearISO,
		G: formatFullYearISO,
		H: formatHour24,
		I: formatHour12,
		j: formatDayOfYear,
		L: formatMilliseconds,
		m: formatMonthNumber,
		M: formatMinutes,
		p: formatPeriod,
		q: formatQuarter,
		Q: formatUnixTimestamp,
		s: formatUnixTimestampSeconds,
		S: formatSeconds,
		u: formatWeekdayNumberMonday,
		U: formatWeekNumberSunday,
		V: formatWeekNumberISO,
		w: formatWeekdayNumberSunday,
		W: formatWeekNumberMonday,
		x: null,
		X: null,
		y: formatYear$1,
		Y: formatFullYear,
		Z: formatZone,
		"%": formatLiteralPercent
	}, w = {
		a: formatUTCShortWeekday,
		A: formatUTCWeekday,
		b: formatUTCShortMonth,
		B: formatUTCMonth,
		c: null,
		d: formatUTCDayOfMonth,
		e: formatUTCDayOfMonth,
		f: formatUTCMicroseconds,
		g: formatUTCYearISO,
		G: formatUTCFullYearISO,
		H: formatUTCHour24,
		I: formatUTCHour12,
		j: formatUTCDayOfYear,
		L: formatUTCMilliseconds,
		m: formatUTCMonthNumber,
		M: formatUTCMinutes,
		p: formatUTCPeriod,
		q: formatUTCQuarter,
		Q: formatUnixTimestamp,
		s: formatUnixTimestampSeconds,
		S: formatUTCSeconds,
		u: formatUTCWeekdayNumberMonday,
		U: formatUTCWeekNumberSunday,
		V: formatUTCWeekNumberISO,
		w: formatUTCWeekdayNumberSunday,
		W: formatUTCWeekNumberMonday,
		x: null,
		X: null,
		y: formatUTCYear,
		Y: formatUTCFullYear,
		Z: formatUTCZone,
		"%": formatLiteralPercent
	}, T = {
		a: parseShortWeekday,
		A: parseWeekday,
		b: parseShortMonth,
		B: parseMonth,
		c: parseLocaleDateTime,
		d: parseDayOfMonth,
		e: parseDayOfMonth,
		f: parseMicroseconds,
		g: parseYear,
		G: parseFullYear,
		H: parseHour24,
		I: parseHour24,
		j: parseDayOfYear,
		L: parseMilliseconds,
		m: parseMonthNumber,
		M: parseMinutes,
		p: parsePeriod,
		q: parseQuarter,
		Q: parseUnixTimestamp,
		s: parseUnixTimestampSeconds,
		S: parseSeconds,
		u: parseWeekdayNumberMonday,
		U: parseWeekNumberSunday,
		V: parseWeekNumberISO,
		w: parseWeekdayNumberSunday,
		W: parseWeekNumberMonday,
		x: parseLocaleDate,
		X: parseLocaleTime,
		y: parseYear,
		Y: parseFullYear,
		Z: parseZone,
		"%": parseLiteralPercent
	};
	C.x = newFormat(n, C), C.X = newFormat(a, C), C.c = newFormat(t, C), w.x = newFormat(n, w), w.X = newFormat(a, w), w.c = newFormat(t, w);
	function newFormat(e, t) {
		return function(n) {
			var a = [], o = -1, s = 0, c = e.length, l, u, d;
			for (n instanceof Date || (n = new Date(+n)); ++o < c;) e.charCodeAt(o) === 37 && (a.push(e.slice(s, o)), (u = cr[l = e.charAt(++o)]) == null ? u = l === "e" ? " " : "0" : l = e.charAt(++o), (d = t[l]) && (l = d(n, u)), a.push(l), s = o + 1);
			return a.push(e.slice(s, o)), a.join("");
		};
	}
	function newParse(e, t) {
		return function(n) {
			var a = newDate(1900, void 0, 1), o = parseSpecifier(a, e, n += "", 0), s, c;
			if (o != n.length) return null;
			if ("Q" in a) return new Date(a.Q);
			if ("s" in a) return new Date(a.s * 1e3 + ("L" in a ? a.L : 0));
			if (t && !("Z" in a) && (a.Z = 0), "p" in a && (a.H = a.H % 12 + a.p * 12), a.m === void 0 && (a.m = "q" in a ? a.q : 0), "V" in a) {
				if (a.V < 1 || a.V > 53) return null;
				"w" in a || (a.w = 1), "Z" in a ? (s = utcDate(newDate(a.y, 0, 1)), c = s.getUTCDay(), s = c > 4 || c === 0 ? qn.ceil(s) : qn(s), s = Ln.offset(s, (a.V - 1) * 7), a.y = s.getUTCFullYear(), a.m = s.getUTCMonth(), a.d = s.getUTCDate() + (a.w + 6) % 7) : (s = localDate(newDate(a.y, 0, 1)), c = s.getDay(), s = c > 4 || c === 0 ? Bn.ceil(s) : Bn(s), s = In.offset(s, (a.V - 1) * 7), a.y = s.getFullYear(), a.m = s.getMonth(), a.d = s.getDate() + (a.w + 6) % 7);
			} else ("W" in a || "U" in a) && ("w" in a || (a.w = "u" in a ? a.u % 7 : +("W" in a)), c = "Z" in a ? utcDate(newDate(a.y, 0, 1)).getUTCDay() : localDate(newDate(a.y, 0, 1)).getDay(), a.m = 0, a.d = "W" in a ? (a.w + 6) % 7 + a.W * 7 - (c + 5) % 7 : a.w + a.U * 7 - (c + 6) % 7);
			return "Z" in a ? (a.H += a.Z / 100 | 0, a.M += a.Z % 100, utcDate(a)) : localDate(a);
		};
	}
	function parseSpecifier(e, t, n, a) {
		for (var o = 0, s = t.length, c = n.length, l, u; o < s;) {
			if (a >= c) return -1;
			if (l = t.charCodeAt(o++), l === 37) {
				if (l = t.charAt(o++), u = T[l in cr ? t.charAt(o++) : l], !u || (a = u(e, n, a)) < 0) return -1;
			} else if (l != n.charCodeAt(a++)) return -1;
		}
		return a;
	}
	function parsePeriod(e, t, n) {
		var a = d.exec(t.slice(n));
		return a ? (e.p = f.get(a[0].toLowerCase()), n + a[0].length) : -1;
	}
	function parseShortWeekday(e, t, n) {
		var a = h.exec(t.slice(n));
		return a ? (e.w = g.get(a[0].toLowerCase()), n + a[0].length) : -1;
	}
	function parseWeekday(e, t, n) {
		var a = p.exec(t.slice(n));
		return a ? (e.w = m.get(a[0].toLowerCase()), n + a[0].length) : -1;
	}
	function parseShortMonth(e, t, n) {
		var a = b.exec(t.slice(n));
		return a ? (e.m = S.get(a[0].toLowerCase()), n + a[0].length) : -1;
	}
	function parseMonth(e, t, n) {
		var a = _.exec(t.slice(n));
		return a ? (e.m = v.get(a[0].toLowerCase()), n + a[0].length) : -1;
	}
	function parseLocaleDateTime(e, n, a) {
		return parseSpecifier(e, t, n, a);
	}
	function parseLocaleDate(e, t, a) {
		return parseSpecifier(e, n, t, a);
	}
	function parseLocaleTime(e, t, n) {
		return parseSpecifier(e, a, t, n);
	}
	function formatShortWeekday(e) {
		return c[e.getDay()];
	}
	function formatWeekday(e) {
		return s[e.getDay()];
	}
	function formatShortMonth(e) {
		return u[e.getMonth()];
	}
	function formatMonth(e) {
		return l[e.getMonth()];
	}
	function formatPeriod(e) {
		return o[+(e.getHours() >= 12)];
	}
	function formatQuarter(e) {
		return 1 + ~~(e.getMonth() / 3);
	}
	function formatUTCShortWeekday(e) {
		return c[e.getUTCDay()];
	}
	function formatUTCWeekday(e) {
		return s[e.getUTCDay()];
	}
	function formatUTCShortMonth(e) {
		return u[e.getUTCMonth()];
	}
	function formatUTCMonth(e) {
		return l[e.getUTCMonth()];
	}
	function formatUTCPeriod(e) {
		return o[+(e.getUTCHours() >= 12)];
	}
	function formatUTCQuarter(e) {
		return 1 + ~~(e.getUTCMonth() / 3);
	}
	return {
		format: function(e) {
			var t = newFormat(e += "", C);
			return t.toString = function() {
				return e;
			}, t;
		},
		parse: function(e) {
			var t = newParse(e += "", !1);
			return t.toString = function() {
				return e;
			}, t;
		},
		utcFormat: function(e) {
			var t = newFormat(e += "", w);
			return t.toString = function() {
				return e;
			}, t;
		},
		utcParse: function(e) {
			var t = newParse(e += "", !0);
			return t.toString = function() {
				return e;
			}, t;
		}
	};
}
var cr = {
	"-": "",
	_: " ",
	0: "0"
}, lr = /^\s*\d+/, ur = /^%/, dr = /[\\^$*+?|[\]().{}]/g;
function pad$1(e, t, n) {
	var a = e < 0 ? "-" : "", o = (a ? -e : e) + "", s = o.length;
	return a + (s < n ? Array(n - s + 1).join(t) + o : o);
}
function requote(e) {
	return e.replace(dr, "\\$&");
}
function formatRe(e) {
	return RegExp("^(?:" + e.map(requote).join("|") + ")", "i");
}
function formatLookup(e) {
	return new Map(e.map((e, t) => [e.toLowerCase(), t]));
}
function parseWeekdayNumberSunday(e, t, n) {
	var a = lr.exec(t.slice(n, n + 1));
	return a ? (e.w = +a[0], n + a[0].length) : -1;
}
function parseWeekdayNumberMonday(e, t, n) {
	var a = lr.exec(t.slice(n, n + 1));
	return a ? (e.u = +a[0], n + a[0].length) : -1;
}
function parseWeekNumberSunday(e, t, n) {
	var a = lr.exec(t.slice(n, n + 2));
	return a ? (e.U = +a[0], n + a[0].length) : -1;
}
function parseWeekNumberISO(e, t, n) {
	var a = lr.exec(t.slice(n, n + 2));
	return a ? (e.V = +a[0], n + a[0].length) : -1;
}
function parseWeekNumberMonday(e, t, n) {
	var a = lr.exec(t.slice(n, n + 2));
	return a ? (e.W = +a[0], n + a[0].length) : -1;
}
function parseFullYear(e, t, n) {
	var a = lr.exec(t.slice(n, n + 4));
	return a ? (e.y = +a[0], n + a[0].length) : -1;
}
function parseYear(e, t, n) {
	var a = lr.exec(t.slice(n, n + 2));
	return a ? (e.y = +a[0] + (+a[0] > 68 ? 1900 : 2e3), n + a[0].length) : -1;
}
function parseZone(e, t, n) {
	var a = /^(Z)|([+-]\d\d)(?::?(\d\d))?/.exec(t.slice(n, n + 6));
	return a ? (e.Z = a[1] ? 0 : -(a[2] + (a[3] || "00")), n + a[0].length) : -1;
}
function parseQuarter(e, t, n) {
	var a = lr.exec(t.slice(n, n + 1));
	return a ? (e.q = a[0] * 3 - 3, n + a[0].length) : -1;
}
function parseMonthNumber(e, t, n) {
	var a = lr.exec(t.slice(n, n + 2));
	return a ? (e.m = a[0] - 1, n + a[0].length) : -1;
}
function parseDayOfMonth(e, t, n) {
	var a = lr.exec(t.slice(n, n + 2));
	return a ? (e.d = +a[0], n + a[0].length) : -1;
}
function parseDayOfYear(e, t, n) {
	var a = lr.exec(t.slice(n, n + 3));
	return a ? (e.m = 0, e.d = +a[0], n + a[0].length) : -1;
}
function parseHour24(e, t, n) {
	var a = lr.exec(t.slice(n, n + 2));
	return a ? (e.H = +a[0], n + a[0].length) : -1;
}
function parseMinutes(e, t, n) {
	var a = lr.exec(t.slice(n, n + 2));
	return a ? (e.M = +a[0], n + a[0].length) : -1;
}
function parseSeconds(e, t, n) {
	var a = lr.exec(t.slice(n, n + 2));
	return a ? (e.S = +a[0], n + a[0].length) : -1;
}
function parseMilliseconds(e, t, n) {
	var a = lr.exec(t.slice(n, n + 3));
	return a ? (e.L = +a[0], n + a[0].length) : -1;
}
function parseMicroseconds(e, t, n) {
	var a = lr.exec(t.slice(n, n + 6));
	return a ? (e.L = Math.floor(a[0] / 1e3), n + a[0].length) : -1;
}
function parseLiteralPercent(e, t, n) {
	var a = ur.exec(t.slice(n, n + 1));
	return a ? n + a[0].length : -1;
}
function parseUnixTimestamp(e, t, n) {
	var a = lr.exec(t.slice(n));
	return a ? (e.Q = +a[0], n + a[0].length) : -1;
}
function parseUnixTimestampSeconds(e, t, n) {
	var a = lr.exec(t.slice(n));
	return a ? (e.s = +a[0], n + a[0].length) : -1;
}
function formatDayOfMonth(e, t) {
	return pad$1(e.getDate(), t, 2);
}
function formatHour24(e, t) {
	return pad$1(e.getHours(), t, 2);
}
function formatHour12(e, t) {
	return pad$1(e.getHours() % 12 || 12, t, 2);
}
function formatDayOfYear(e, t) {
	return pad$1(1 + In.count(tr(e), e), t, 3);
}
function formatMilliseconds(e, t) {
	return pad$1(e.getMilliseconds(), t, 3);
}
function formatMicroseconds(e, t) {
	return formatMilliseconds(e, t) + "000";
}
function formatMonthNumber(e, t) {
	return pad$1(e.getMonth() + 1, t, 2);
}
function formatMinutes(e, t) {
	return pad$1(e.getMinutes(), t, 2);
}
function formatSeconds(e, t) {
	return pad$1(e.getSeconds(), t, 2);
}
function formatWeekdayNumberMonday(e) {
	var t = e.getDay();
	return t === 0 ? 7 : t;
}
function formatWeekNumberSunday(e, t) {
	return pad$1(zn.count(tr(e) - 1, e), t, 2);
}
function dISO(e) {
	var t = e.getDay();
	return t >= 4 || t === 0 ? Un(e) : Un.ceil(e);
}
function formatWeekNumberISO(e, t) {
	return e = dISO(e), pad$1(Un.count(tr(e), e) + (tr(e).getDay() === 4), t, 2);
}
function formatWeekdayNumberSunday(e) {
	return e.getDay();
}
function formatWeekNumberMonday(e, t) {
	return pad$1(Bn.count(tr(e) - 1, e), t, 2);
}
function formatYear$1(e, t) {
	return pad$1(e.getFullYear() % 100, t, 2);
}
function formatYearISO(e, t) {
	return e = dISO(e), pad$1(e.getFullYear() % 100, t, 2);
}
function formatFullYear(e, t) {
	return pad$1(e.getFullYear() % 1e4, t, 4);
}
function formatFullYearISO(e, t) {
	var n = e.getDay();
	return e = n >= 4 || n === 0 ? Un(e) : Un.ceil(e), pad$1(e.getFullYear() % 1e4, t, 4);
}
function formatZone(e) {
	var t = e.getTimezoneOffset();
	return (t > 0 ? "-" : (t *= -1, "+")) + pad$1(t / 60 | 0, "0", 2) + pad$1(t % 60, "0", 2);
}
function formatUTCDayOfMonth(e, t) {
	return pad$1(e.getUTCDate(), t, 2);
}
function formatUTCHour24(e, t) {
	return pad$1(e.getUTCHours(), t, 2);
}
function formatUTCHour12(e, t) {
	return pad$1(e.getUTCHours() % 12 || 12, t, 2);
}
function formatUTCDayOfYear(e, t) {
	return pad$1(1 + Ln.count(nr(e), e), t, 3);
}
function formatUTCMilliseconds(e, t) {
	return pad$1(e.getUTCMilliseconds(), t, 3);
}
function formatUTCMicroseconds(e, t) {
	return formatUTCMilliseconds(e, t) + "000";
}
function formatUTCMonthNumber(e, t) {
	return pad$1(e.getUTCMonth() + 1, t, 2);
}
function formatUTCMinutes(e, t) {
	return pad$1(e.getUTCMinutes(), t, 2);
}
function formatUTCSeconds(e, t) {
	return pad$1(e.getUTCSeconds(), t, 2);
}
function formatUTCWeekdayNumberMonday(e) {
	var t = e.getUTCDay();
	return t === 0 ? 7 : t;
}
function formatUTCWeekNumberSunday(e, t) {
	return pad$1(Kn.count(nr(e) - 1, e), t, 2);
}
function UTCdISO(e) {
	var t = e.getUTCDay();
	return t >= 4 || t === 0 ? Xn(e) : Xn.ceil(e);
}
function formatUTCWeekNumberISO(e, t) {
	return e = UTCdISO(e), pad$1(Xn.count(nr(e), e) + (nr(e).getUTCDay() === 4), t, 2);
}
function formatUTCWeekdayNumberSunday(e) {
	return e.getUTCDay();
}
function formatUTCWeekNumberMonday(e, t) {
	return pad$1(qn.count(nr(e) - 1, e), t, 2);
}
function formatUTCYear(e, t) {
	return pad$1(e.getUTCFullYear() % 100, t, 2);
}
function formatUTCYearISO(e, t) {
	return e = UTCdISO(e), pad$1(e.getUTCFullYear() % 100, t, 2);
}
function formatUTCFullYear(e, t) {
	return pad$1(e.getUTCFullYear() % 1e4, t, 4);
}
function formatUTCFullYearISO(e, t) {
	var n = e.getUTCDay();
	return e = n >= 4 || n === 0 ? Xn(e) : Xn.ceil(e), pad$1(e.getUTCFullYear() % 1e4, t, 4);
}
function formatUTCZone() {
	return "+0000";
}
function formatLiteralPercent() {
	return "%";
}
function formatUnixTimestamp(e) {
	return +e;
}
function formatUnixTimestampSeconds(e) {
	return Math.floor(e / 1e3);
}
var fr, pr, mr, hr;
defaultLocale({
	dateTime: "%x, %X",
	date: "%-m/%-d/%Y",
	time: "%-I:%M:%S %p",
	periods: ["AM", "PM"],
	days: [
		"Sunday",
		"Monday",
		"Tuesday",
		"Wednesday",
		"Thursday",
		"Friday",
		"Saturday"
	],
	shortDays: [
		"Sun",
		"Mon",
		"Tue",
		"Wed",
		"Thu",
		"Fri",
		"Sat"
	],
	months: [
		"January",
		"February",
		"March",
		"April",
		"May",
		"June",
		"July",
		"August",
		"September",
		"October",
		"November",
		"December"
	],
	shortMonths: [
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
	]
});
function defaultLocale(e) {
	return fr = formatLocale(e), pr = fr.format, fr.parse, mr = fr.utcFormat, hr = fr.utcParse, fr;
}
var gr = "%Y-%m-%dT%H:%M:%S.%LZ";
Date.prototype.toISOString || mr(gr), +new Date("2000-01-01T00:00:00.000Z") || hr(gr);
// node_modules/d3-scale/dist/d3-scale.mjs
function initRange(e, t) {
	switch (arguments.length) {
		case 0: break;
		case 1:
			this.range(e);
			break;
		default: this.range(t).domain(e);
	}
	return this;
}
function initInterpolator(e, t) {
	switch (arguments.length) {
		case 0: break;
		case 1:
			typeof e == "function" ? this.interpolator(e) : this.range(e);
			break;
		default: this.domain(e), typeof t == "function" ? this.interpolator(t) : this.range(t);
	}
	return this;
}
const _r = Symbol("implicit");
function ordinal() {
	var e = new InternMap(), t = [], n = [], a = _r;
	function scale(o) {
		let s = e.get(o);
		if (s === void 0) {
			if (a !== _r) return a;
			e.set(o, s = t.push(o) - 1);
		}
		return n[s % n.length];
	}
	return scale.domain = function(n) {
		if (!arguments.length) return t.slice();
		t = [], e = new InternMap();
		for (let a of n) e.has(a) || e.set(a, t.push(a) - 1);
		return scale;
	}, scale.range = function(e) {
		return arguments.length ? (n = Array.from(e), scale) : n.slice();
	}, scale.unknown = function(e) {
		return arguments.length ? (a = e, scale) : a;
	}, scale.copy = function() {
		return ordinal(t, n).unknown(a);
	}, initRange.apply(scale, arguments), scale;
}
function band() {
	var e = ordinal().unknown(void 0), t = e.domain, n = e.range, a = 0, o = 1, s, c, l = !1, u = 0, d = 0, f = .5;
	delete e.unknown;
	function rescale() {
		var e = t().length, p = o < a, m = p ? o : a, h = p ? a : o;
		s = (h - m) / Math.max(1, e - u + d * 2), l && (s = Math.floor(s)), m += (h - m - s * (e - u)) * f, c = s * (1 - u), l && (m = Math.round(m), c = Math.round(c));
		var g = range$1(e).map(function(e) {
			return m + s * e;
		});
		return n(p ? g.reverse() : g);
	}
	return e.domain = function(e) {
		return arguments.length ? (t(e), rescale()) : t();
	}, e.range = function(e) {
		return arguments.length ? ([a, o] = e, a = +a, o = +o, rescale()) : [a, o];
	}, e.rangeRound = function(e) {
		return [a, o] = e, a = +a, o = +o, l = !0, rescale();
	}, e.bandwidth = function() {
		return c;
	}, e.step = function() {
		return s;
	}, e.round = function(e) {
		return arguments.length ? (l = !!e, rescale()) : l;
	}, e.padding = function(e) {
		return arguments.length ? (u = Math.min(1, d = +e), rescale()) : u;
	}, e.paddingInner = function(e) {
		return arguments.length ? (u = Math.min(1, e), rescale()) : u;
	}, e.paddingOuter = function(e) {
		return arguments.length ? (d = +e, rescale()) : d;
	}, e.align = function(e) {
		return arguments.length ? (f = Math.max(0, Math.min(1, e)), rescale()) : f;
	}, e.copy = function() {
		return band(t(), [a, o]).round(l).paddingInner(u).paddingOuter(d).align(f);
	}, initRange.apply(rescale(), arguments);
}
function pointish(e) {
	var t = e.copy;
	return e.padding = e.paddingOuter, delete e.paddingInner, delete e.paddingOuter, e.copy = function() {
		return pointish(t());
	}, e;
}
function point$4() {
	return pointish(band.apply(null, arguments).paddingInner(1));
}
function constants(e) {
	return function() {
		return e;
	};
}
function number$1(e) {
	return +e;
}
var vr = [0, 1];
function identity$1$1(e) {
	return e;
}
function normalize(e, t) {
	return (t -= e = +e) ? function(n) {
		return (n - e) / t;
	} : constants(isNaN(t) ? NaN : .5);
}
function clamper(e, t) {
	var n;
	return e > t && (n = e, e = t, t = n), function(n) {
		return Math.max(e, Math.min(t, n));
	};
}
function bimap(e, t, n) {
	var a = e[0], o = e[1], s = t[0], c = t[1];
	return o < a ? (a = normalize(o, a), s = n(c, s)) : (a = normalize(a, o), s = n(s, c)), function(e) {
		return s(a(e));
	};
}
function polymap(e, t, n) {
	var a = Math.min(e.length, t.length) - 1, o = Array(a), s = Array(a), c = -1;
	for (e[a] < e[0] && (e = e.slice().reverse(), t = t.slice().reverse()); ++c < a;) o[c] = normalize(e[c], e[c + 1]), s[c] = n(t[c], t[c + 1]);
	return function(t) {
		var n = k(e, t, 1, a) - 1;
		return s[n](o[n](t));
	};
}
function copy$1(e, t) {
	return t.domain(e.domain()).range(e.range()).interpolate(e.interpolate()).clamp(e.clamp()).unknown(e.unknown());
}
function transformer$2() {
	var e = vr, t = vr, n = value, a, o, s, c = identity$1$1, l, u, d;
	function rescale() {
		var n = Math.min(e.length, t.length);
		return c !== identity$1$1 && (c = clamper(e[0], e[n - 1])), l = n > 2 ? polymap : bimap, u = d = null, scale;
	}
	function scale(o) {
		return o == null || isNaN(o = +o) ? s : (u ||= l(e.map(a), t, n))(a(c(o)));
	}
	return scale.invert = function(n) {
		return c(o((d ||= l(t, e.map(a), number$3))(n)));
	}, scale.domain = function(t) {
		return arguments.length ? (e = Array.from(t, number$1), rescale()) : e.slice();
	}, scale.range = function(e) {
		return arguments.length ? (t = Array.from(e), rescale()) : t.slice();
	}, scale.rangeRound = function(e) {
		return t = Array.from(e), n = round, rescale();
	}, scale.clamp = function(e) {
		return arguments.length ? (c = e ? !0 : identity$1$1, rescale()) : c !== identity$1$1;
	}, scale.interpolate = function(e) {
		return arguments.length ? (n = e, rescale()) : n;
	}, scale.unknown = function(e) {
		return arguments.length ? (s = e, scale) : s;
	}, function(e, t) {
		return a = e, o = t, rescale();
	};
}
function continuous() {
	return transformer$2()(identity$1$1, identity$1$1);
}
function tickFormat(e, t, n, a) {
	var o = tickStep(e, t, n), s;
	switch (a = formatSpecifier(a ?? ",f"), a.type) {
		case "s":
			var c = Math.max(Math.abs(e), Math.abs(t));
			return a.precision == null && !isNaN(s = precisionPrefix(o, c)) && (a.precision = s), ot(a, c);
		case "":
		case "e":
		case "g":
		case "p":
		case "r":
			a.precision == null && !isNaN(s = precisionRound(o, Math.max(Math.abs(e), Math.abs(t)))) && (a.precision = s - (a.type === "e"));
			break;
		case "f":
		case "%": a.precision == null && !isNaN(s = precisionFixed(o)) && (a.precision = s - (a.type === "%") * 2);
	}
	return at(a);
}
function linearish(e) {
	var t = e.domain;
	return e.ticks = function(e) {
		var n = t();
		return ticks(n[0], n[n.length - 1], e ?? 10);
	}, e.tickFormat = function(e, n) {
		var a = t();
		return tickFormat(a[0], a[a.length - 1], e ?? 10, n);
	}, e.nice = function(n) {
		n ??= 10;
		var a = t(), o = 0, s = a.length - 1, c = a[o], l = a[s], u, d, f = 10;
		for (l < c && (d = c, c = l, l = d, d = o, o = s, s = d); f-- > 0;) {
			if (d = tickIncrement(c, l, n), d === u) return a[o] = c, a[s] = l, t(a);
			if (d > 0) c = Math.floor(c / d) * d, l = Math.ceil(l / d) * d;
			else if (d < 0) c = Math.ceil(c * d) / d, l = Math.floor(l * d) / d;
			else break;
			u = d;
		}
		return e;
	}, e;
}
function linear() {
	var e = continuous();
	return e.copy = function() {
		return copy$1(e, linear());
	}, initRange.apply(e, arguments), linearish(e);
}
function identity$2(e) {
	var t;
	function scale(e) {
		return e == null || isNaN(e = +e) ? t : e;
	}
	return scale.invert = scale, scale.domain = scale.range = function(t) {
		return arguments.length ? (e = Array.from(t, number$1), scale) : e.slice();
	}, scale.unknown = function(e) {
		return arguments.length ? (t = e, scale) : t;
	}, scale.copy = function() {
		return identity$2(e).unknown(t);
	}, e = arguments.length ? Array.from(e, number$1) : [0, 1], linearish(scale);
}
function nice(e, t) {
	e = e.slice();
	var n = 0, a = e.length - 1, o = e[n], s = e[a], c;
	return s < o && (c = n, n = a, a = c, c = o, o = s, s = c), e[n] = t.floor(o), e[a] = t.ceil(s), e;
}
function transformLog$1(e) {
	return Math.log(e);
}
function transformExp(e) {
	return Math.exp(e);
}
function transformLogn(e) {
	return -Math.log(-e);
}
function transformExpn(e) {
	return -Math.exp(-e);
}
function pow10(e) {
	return isFinite(e) ? +("1e" + e) : e < 0 ? 0 : e;
}
function powp(e) {
	return e === 10 ? pow10 : e === Math.E ? Math.exp : (t) => e ** +t;
}
function logp(e) {
	return e === Math.E ? Math.log : e === 10 && Math.log10 || e === 2 && Math.log2 || (e = Math.log(e), (t) => Math.log(t) / e);
}
function reflect(e) {
	return (t, n) => -e(-t, n);
}
function loggish(e) {
	let t = e(transformLog$1, transformExp), n = t.domain, a = 10, o, s;
	function rescale() {
		return o = logp(a), s = powp(a), n()[0] < 0 ? (o = reflect(o), s = reflect(s), e(transformLogn, transformExpn)) : e(transformLog$1, transformExp), t;
	}
	return t.base = function(e) {
		return arguments.length ? (a = +e, rescale()) : a;
	}, t.domain = function(e) {
		return arguments.length ? (n(e), rescale()) : n();
	}, t.ticks = (e) => {
		let t = n(), c = t[0], l = t[t.length - 1], u = l < c;
		u && ([c, l] = [l, c]);
		let d = o(c), f = o(l), p, m, h = e == null ? 10 : +e, g = [];
		if (!(a % 1) && f - d < h) {
			if (d = Math.floor(d), f = Math.ceil(f), c > 0) {
				for (; d <= f; ++d) for (p = 1; p < a; ++p) if (m = d < 0 ? p / s(-d) : p * s(d), !(m < c)) {
					if (m > l) break;
					g.push(m);
				}
			} else for (; d <= f; ++d) for (p = a - 1; p >= 1; --p) if (m = d > 0 ? p / s(-d) : p * s(d), !(m < c)) {
				if (m > l) break;
				g.push(m);
			}
			g.length * 2 < h && (g = ticks(c, l, h));
		} else g = ticks(d, f, Math.min(f - d, h)).map(s);
		return u ? g.reverse() : g;
	}, t.tickFormat = (e, n) => {
		if (e ??= 10, n ??= a === 10 ? "s" : ",", typeof n != "function" && (!(a % 1) && (n = formatSpecifier(n)).precision == null && (n.trim = !0), n = at(n)), e === Infinity) return n;
		let c = Math.max(1, a * e / t.ticks().length);
		return (e) => {
			let t = e / s(Math.round(o(e)));
			return t * a < a - .5 && (t *= a), t <= c ? n(e) : "";
		};
	}, t.nice = () => n(nice(n(), {
		floor: (e) => s(Math.floor(o(e))),
		ceil: (e) => s(Math.ceil(o(e)))
	})), t;
}
function log() {
	let e = loggish(transformer$2()).domain([1, 10]);
	return e.copy = () => copy$1(e, log()).base(e.base()), initRange.apply(e, arguments), e;
}
function transformSymlog$1(e) {
	return function(t) {
		return Math.sign(t) * Math.log1p(Math.abs(t / e));
	};
}
function transformSymexp(e) {
	return function(t) {
		return Math.sign(t) * Math.expm1(Math.abs(t)) * e;
	};
}
function symlogish(e) {
	var t = 1, n = e(transformSymlog$1(t), transformSymexp(t));
	return n.constant = function(n) {
		return arguments.length ? e(transformSymlog$1(t = +n), transformSymexp(t)) : t;
	}, linearish(n);
}
function symlog() {
	var e = symlogish(transformer$2());
	return e.copy = function() {
		return copy$1(e, symlog()).constant(e.constant());
	}, initRange.apply(e, arguments);
}
function transformPow$1(e) {
	return function(t) {
		return t < 0 ? -((-t) ** +e) : t ** +e;
	};
}
function transformSqrt$1(e) {
	return e < 0 ? -Math.sqrt(-e) : Math.sqrt(e);
}
function transformSquare(e) {
	return e < 0 ? -e * e : e * e;
}
function powish(e) {
	var t = e(identity$1$1, identity$1$1), n = 1;
	function rescale() {
		return n === 1 ? e(identity$1$1, identity$1$1) : n === .5 ? e(transformSqrt$1, transformSquare) : e(transformPow$1(n), transformPow$1(1 / n));
	}
	return t.exponent = function(e) {
		return arguments.length ? (n = +e, rescale()) : n;
	}, linearish(t);
}
function pow() {
	var e = powish(transformer$2());
	return e.copy = function() {
		return copy$1(e, pow()).exponent(e.exponent());
	}, initRange.apply(e, arguments), e;
}
function quantile() {
	var e = [], t = [], n = [], a;
	function rescale() {
		var a = 0, o = Math.max(1, t.length);
		for (n = Array(o - 1); ++a < o;) n[a - 1] = quantileSorted(e, a / o);
		return scale;
	}
	function scale(e) {
		return e == null || isNaN(e = +e) ? a : t[k(n, e)];
	}
	return scale.invertExtent = function(a) {
		var o = t.indexOf(a);
		return o < 0 ? [NaN, NaN] : [o > 0 ? n[o - 1] : e[0], o < n.length ? n[o] : e[e.length - 1]];
	}, scale.domain = function(t) {
		if (!arguments.length) return e.slice();
		e = [];
		for (let n of t) n != null && !isNaN(n = +n) && e.push(n);
		return e.sort(ascending$1), rescale();
	}, scale.range = function(e) {
		return arguments.length ? (t = Array.from(e), rescale()) : t.slice();
	}, scale.unknown = function(e) {
		return arguments.length ? (a = e, scale) : a;
	}, scale.quantiles = function() {
		return n.slice();
	}, scale.copy = function() {
		return quantile().domain(e).range(t).unknown(a);
	}, initRange.apply(scale, arguments);
}
function threshold() {
	var e = [.5], t = [0, 1], n, a = 1;
	function scale(o) {
		return o != null && o <= o ? t[k(e, o, 0, a)] : n;
	}
	return scale.domain = function(n) {
		return arguments.length ? (e = Array.from(n), a = Math.min(e.length, t.length - 1), scale) : e.slice();
	}, scale.range = function(n) {
		return arguments.length ? (t = Array.from(n), a = Math.min(e.length, t.length - 1), scale) : t.slice();
	}, scale.invertExtent = function(n) {
		var a = t.indexOf(n);
		return [e[a - 1], e[a]];
	}, scale.unknown = function(e) {
		return arguments.length ? (n = e, scale) : n;
	}, scale.copy = function() {
		return threshold().domain(e).range(t).unknown(n);
	}, initRange.apply(scale, arguments);
}
function date(e) {
	return new Date(e);
}
function number$2(e) {
	return e instanceof Date ? +e : Math.round(e);
}
function calendar(e, t, n, a, o, s, c, l, u, d) {
	var f = continuous(), p = f.invert, m = f.domain, h = d(".%L"), g = d(":%S"), _ = d("%I:%M"), v = d("%I %p"), b = d("%a %d"), S = d("%b %d"), C = d("%B"), w = d("%Y");
	function tickFormat(e) {
		return (u(e) < e ? h : l(e) < e ? g : c(e) < e ? _ : s(e) < e ? v : a(e) < e ? o(e) < e ? b : S : n(e) < e ? C : w)(e);
	}
	return f.invert = function(e) {
		return new Date(Math.round(p(e)));
	}, f.domain = function(e) {
		return arguments.length ? m(Array.from(e, number$2)) : m().map(date);
	}, f.ticks = function(t) {
		var n = m();
		return e(n[0], n[n.length - 1], t ?? 10);
	}, f.tickFormat = function(e, t) {
		return t == null ? tickFormat : d(t);
	}, f.nice = function(e) {
		var n = m();
		return e && typeof e.range == "function" || (e = t(n[0], n[n.length - 1], e ?? 10)), e ? m(nice(n, e)) : f;
	}, f.copy = function() {
		return copy$1(f, calendar(e, t, n, a, o, s, c, l, u, d));
	}, f;
}
function time() {
	return initRange.apply(calendar(ar, sr, tr, $n, zn, In, Pn, Mn, jn, pr).domain([new Date(2e3, 0, 1), new Date(2e3, 0, 2)]), arguments);
}
function utcTime() {
	return initRange.apply(calendar(rr, ir, nr, er, Kn, Ln, Fn, Nn, jn, mr).domain([Date.UTC(2e3, 0, 1), Date.UTC(2e3, 0, 2)]), arguments);
}
function copy(e, t) {
	return t.domain(e.domain()).interpolator(e.interpolator()).clamp(e.clamp()).unknown(e.unknown());
}
function transformer() {
	var e = 0, t = .5, n = 1, a = 1, o, s, c, l, u, d = identity$1$1, f, p = !1, m;
	function scale(e) {
		return e == null || isNaN(e = +e) ? m : (e = .5 + ((e = +f(e)) - s) * (a * e < a * s ? l : u), d(p ? Math.max(0, Math.min(1, e)) : e));
	}
	scale.domain = function(d) {
		return arguments.length ? ([e, t, n] = d, o = f(e = +e), s = f(t = +t), c = f(n = +n), l = o === s ? 0 : .5 / (s - o), u = s === c ? 0 : .5 / (c - s), a = s < o ? -1 : 1, scale) : [
			e,
			t,
			n
		];
	}, scale.clamp = function(e) {
		return arguments.length ? (p = !!e, scale) : p;
	}, scale.interpolator = function(e) {
		return arguments.length ? (d = e, scale) : d;
	};
	function range(e) {
		return function(t) {
			var n, a, o;
			return arguments.length ? ([n, a, o] = t, d = piecewise(e, [
				n,
				a,
				o
			]), scale) : [
				d(0),
				d(.5),
				d(1)
			];
		};
	}
	return scale.range = range(value), scale.rangeRound = range(round), scale.unknown = function(e) {
		return arguments.length ? (m = e, scale) : m;
	}, function(d) {
		return f = d, o = d(e), s = d(t), c = d(n), l = o === s ? 0 : .5 / (s - o), u = s === c ? 0 : .5 / (c - s), a = s < o ? -1 : 1, scale;
	};
}
function diverging() {
	var e = linearish(transformer()(identity$1$1));
	return e.copy = function() {
		return copy(e, diverging());
	}, initInterpolator.apply(e, arguments);
}
function divergingLog() {
	var e = loggish(transformer()).domain([
		.1,
		1,
		10
	]);
	return e.copy = function() {
		return copy(e, divergingLog()).base(e.base());
	}, initInterpolator.apply(e, arguments);
}
function divergingSymlog() {
	var e = symlogish(transformer());
	return e.copy = function() {
		return copy(e, divergingSymlog()).constant(e.constant());
	}, initInterpolator.apply(e, arguments);
}
function divergingPow() {
	var e = powish(transformer());
	return e.copy = function() {
		return copy(e, divergingPow()).exponent(e.exponent());
	}, initInterpolator.apply(e, arguments);
}
// node_modules/d3-scale-chromatic/dist/d3-scale-chromatic.mjs
function colors(e) {
	for (var t = e.length / 6 | 0, n = Array(t), a = 0; a < t;) n[a] = "#" + e.slice(a * 6, ++a * 6);
	return n;
}
var yr = colors("1f77b4ff7f0e2ca02cd627289467bd8c564be377c27f7f7fbcbd2217becf"), br = colors("7fc97fbeaed4fdc086ffff99386cb0f0027fbf5b17666666"), xr = colors("1b9e77d95f027570b3e7298a66a61ee6ab02a6761d666666"), Sr = colors("4269d0efb118ff725c6cc5b03ca951ff8ab7a463f297bbf59c6b4e9498a0"), Cr = colors("a6cee31f78b4b2df8a33a02cfb9a99e31a1cfdbf6fff7f00cab2d66a3d9affff99b15928"), wr = colors("fbb4aeb3cde3ccebc5decbe4fed9a6ffffcce5d8bdfddaecf2f2f2"), Tr = colors("b3e2cdfdcdaccbd5e8f4cae4e6f5c9fff2aef1e2cccccccc"), Er = colors("e41a1c377eb84daf4a984ea3ff7f00ffff33a65628f781bf999999"), Dr = colors("66c2a5fc8d628da0cbe78ac3a6d854ffd92fe5c494b3b3b3"), Or = colors("8dd3c7ffffb3bebadafb807280b1d3fdb462b3de69fccde5d9d9d9bc80bdccebc5ffed6f"), kr = colors("4e79a7f28e2ce1575976b7b259a14fedc949af7aa1ff9da79c755fbab0ab"), ramp$1 = (e) => Ve(e[e.length - 1]), Ar = [
	,
	,
	,
	"d8b365f5f5f55ab4ac",
	"a6611adfc27d80cdc1018571",
	"a6611adfc27df5f5f580cdc1018571",
	"8c510ad8b365f6e8c3c7eae55ab4ac01665e",
	"8c510ad8b365f6e8c3f5f5f5c7eae55ab4ac01665e",
	"8c510abf812ddfc27df6e8c3c7eae580cdc135978f01665e",
	"8c510abf812ddfc27df6e8c3f5f5f5c7eae580cdc135978f01665e",
	"5430058c510abf812ddfc27df6e8c3c7eae580cdc135978f01665e003c30",
	"5430058c510abf812ddfc27df6e8c3f5f5f5c7eae580cdc135978f01665e003c30"
].map(colors), jr = ramp$1(Ar), Mr = [
	,
	,
	,
	"af8dc3f7f7f77fbf7b",
	"7b3294c2a5cfa6dba0008837",
	"7b3294c2a5cff7f7f7a6dba0008837",
	"762a83af8dc3e7d4e8d9f0d37fbf7b1b7837",
	"762a83af8dc3e7d4e8f7f7f7d9f0d37fbf7b1b7837",
	"762a839970abc2a5cfe7d4e8d9f0d3a6dba05aae611b7837",
	"762a839970abc2a5cfe7d4e8f7f7f7d9f0d3a6dba05aae611b7837",
	"40004b762a839970abc2a5cfe7d4e8d9f0d3a6dba05aae611b783700441b",
	"40004b762a839970abc2a5cfe7d4e8f7f7f7d9f0d3a6dba05aae611b783700441b"
].map(colors), Nr = ramp$1(Mr), Pr = [
	,
	,
	,
	"e9a3c9f7f7f7a1d76a",
	"d01c8bf1b6dab8e1864dac26",
	"d01c8bf1b6daf7f7f7b8e1864dac26",
	"c51b7de9a3c9fde0efe6f5d0a1d76a4d9221",
	"c51b7de9a3c9fde0eff7f7f7e6f5d0a1d76a4d9221",
	"c51b7dde77aef1b6dafde0efe6f5d0b8e1867fbc414d9221",
	"c51b7dde77aef1b6dafde0eff7f7f7e6f5d0b8e1867fbc414d9221",
	"8e0152c51b7dde77aef1b6dafde0efe6f5d0b8e1867fbc414d9221276419",
	"8e0152c51b7dde77aef1b6dafde0eff7f7f7e6f5d0b8e1867fbc414d9221276419"
].map(colors), Fr = ramp$1(Pr), Ir = [
	,
	,
	,
	"998ec3f7f7f7f1a340",
	"5e3c99b2abd2fdb863e66101",
	"5e3c99b2abd2f7f7f7fdb863e66101",
	"542788998ec3d8daebfee0b6f1a340b35806",
	"542788998ec3d8daebf7f7f7fee0b6f1a340b35806",
	"5427888073acb2abd2d8daebfee0b6fdb863e08214b35806",
	"5427888073acb2abd2d8daebf7f7f7fee0b6fdb863e08214b35806",
	"2d004b5427888073acb2abd2d8daebfee0b6fdb863e08214b358067f3b08",
	"2d004b5427888073acb2abd2d8daebf7f7f7fee0b6fdb863e08214b358067f3b08"
].map(colors), Lr = ramp$1(Ir), Rr = [
	,
	,
	,
	"ef8a62f7f7f767a9cf",
	"ca0020f4a58292c5de0571b0",
	"ca0020f4a582f7f7f792c5de0571b0",
	"b2182bef8a62fddbc7d1e5f067a9cf2166ac",
	"b2182bef8a62fddbc7f7f7f7d1e5f067a9cf2166ac",
	"b2182bd6604df4a582fddbc7d1e5f092c5de4393c32166ac",
	"b2182bd6604df4a582fddbc7f7f7f7d1e5f092c5de4393c32166ac",
	"67001fb2182bd6604df4a582fddbc7d1e5f092c5de4393c32166ac053061",
	"67001fb2182bd6604df4a582fddbc7f7f7f7d1e5f092c5de4393c32166ac053061"
].map(colors), zr = ramp$1(Rr), Br = [
	,
	,
	,
	"ef8a62ffffff999999",
	"ca0020f4a582bababa404040",
	"ca0020f4a582ffffffbababa404040",
	"b2182bef8a62fddbc7e0e0e09999994d4d4d",
	"b2182bef8a62fddbc7ffffffe0e0e09999994d4d4d",
	"b2182bd6604df4a582fddbc7e0e0e0bababa8787874d4d4d",
	"b2182bd6604df4a582fddbc7ffffffe0e0e0bababa8787874d4d4d",
	"67001fb2182bd6604df4a582fddbc7e0e0e0bababa8787874d4d4d1a1a1a",
	"67001fb2182bd6604df4a582fddbc7ffffffe0e0e0bababa8787874d4d4d1a1a1a"
].map(colors), Vr = ramp$1(Br), Hr = [
	,
	,
	,
	"fc8d59ffffbf91bfdb",
	"d7191cfdae61abd9e92c7bb6",
	"d7191cfdae61ffffbfabd9e92c7bb6",
	"d73027fc8d59fee090e0f3f891bfdb4575b4",
	"d73027fc8d59fee090ffffbfe0f3f891bfdb4575b4",
	"d73027f46d43fdae61fee090e0f3f8abd9e974add14575b4",
	"d73027f46d43fdae61fee090ffffbfe0f3f8abd9e974add14575b4",
	"a50026d73027f46d43fdae61fee090e0f3f8abd9e974add14575b4313695",
	"a50026d73027f46d43fdae61fee090ffffbfe0f3f8abd9e974add14575b4313695"
].map(colors), Ur = ramp$1(Hr), Wr = [
	,
	,
	,
	"fc8d59ffffbf91cf60",
	"d7191cfdae61a6d96a1a9641",
	"d7191cfdae61ffffbfa6d96a1a9641",
	"d73027fc8d59fee08bd9ef8b91cf601a9850",
	"d73027fc8d59fee08bffffbfd9ef8b91cf601a9850",
	"d73027f46d43fdae61fee08bd9ef8ba6d96a66bd631a9850",
	"d73027f46d43fdae61fee08bffffbfd9ef8ba6d96a66bd631a9850",
	"a50026d73027f46d43fdae61fee08bd9ef8ba6d96a66bd631a9850006837",
	"a50026d73027f46d43fdae61fee08bffffbfd9ef8ba6d96a66bd631a9850006837"
].map(colors), Gr = ramp$1(Wr), Kr = [
	,
	,
	,
	"fc8d59ffffbf99d594",
	"d7191cfdae61abdda42b83ba",
	"d7191cfdae61ffffbfabdda42b83ba",
	"d53e4ffc8d59fee08be6f59899d5943288bd",
	"d53e4ffc8d59fee08bffffbfe6f59899d5943288bd",
	"d53e4ff46d43fdae61fee08be6f598abdda466c2a53288bd",
	"d53e4ff46d43fdae61fee08bffffbfe6f598abdda466c2a53288bd",
	"9e0142d53e4ff46d43fdae61fee08be6f598abdda466c2a53288bd5e4fa2",
	"9e0142d53e4ff46d43fdae61fee08bffffbfe6f598abdda466c2a53288bd5e4fa2"
].map(colors), qr = ramp$1(Kr), Jr = [
	,
	,
	,
	"e5f5f999d8c92ca25f",
	"edf8fbb2e2e266c2a4238b45",
	"edf8fbb2e2e266c2a42ca25f006d2c",
	"edf8fbccece699d8c966c2a42ca25f006d2c",
	"edf8fbccece699d8c966c2a441ae76238b45005824",
	"f7fcfde5f5f9ccece699d8c966c2a441ae76238b45005824",
	"f7fcfde5f5f9ccece699d8c966c2a441ae76238b45006d2c00441b"
].map(colors), Yr = ramp$1(Jr), Xr = [
	,
	,
	,
	"e0ecf49ebcda8856a7",
	"edf8fbb3cde38c96c688419d",
	"edf8fbb3cde38c96c68856a7810f7c",
	"edf8fbbfd3e69ebcda8c96c68856a7810f7c",
	"edf8fbbfd3e69ebcda8c96c68c6bb188419d6e016b",
	"f7fcfde0ecf4bfd3e69ebcda8c96c68c6bb188419d6e016b",
	"f7fcfde0ecf4bfd3e69ebcda8c96c68c6bb188419d810f7c4d004b"
].map(colors), Zr = ramp$1(Xr), Qr = [
	,
	,
	,
	"e0f3dba8ddb543a2ca",
	"f0f9e8bae4bc7bccc42b8cbe",
	"f0f9e8bae4bc7bccc443a2ca0868ac",
	"f0f9e8ccebc5a8ddb57bccc443a2ca0868ac",
	"f0f9e8ccebc5a8ddb57bccc44eb3d32b8cbe08589e",
	"f7fcf0e0f3dbccebc5a8ddb57bccc44eb3d32b8cbe08589e",
	"f7fcf0e0f3dbccebc5a8ddb57bccc44eb3d32b8cbe0868ac084081"
].map(colors), $r = ramp$1(Qr), ei = [
	,
	,
	,
	"fee8c8fdbb84e34a33",
	"fef0d9fdcc8afc8d59d7301f",
	"fef0d9fdcc8afc8d59e34a33b30000",
	"fef0d9fdd49efdbb84fc8d59e34a33b30000",
	"fef0d9fdd49efdbb84fc8d59ef6548d7301f990000",
	"fff7ecfee8c8fdd49efdbb84fc8d59ef6548d7301f990000",
	"fff7ecfee8c8fdd49efdbb84fc8d59ef6548d7301fb300007f0000"
].map(colors), ti = ramp$1(ei), ni = [
	,
	,
	,
	"ece2f0a6bddb1c9099",
	"f6eff7bdc9e167a9cf02818a",
	"f6eff7bdc9e167a9cf1c9099016c59",
	"f6eff7d0d1e6a6bddb67a9cf1c9099016c59",
	"f6eff7d0d1e6a6bddb67a9cf3690c002818a016450",
	"fff7fbece2f0d0d1e6a6bddb67a9cf3690c002818a016450",
	"fff7fbece2f0d0d1e6a6bddb67a9cf3690c002818a016c59014636"
].map(colors), ri = ramp$1(ni), ii = [
	,
	,
	,
	"ece7f2a6bddb2b8cbe",
	"f1eef6bdc9e174a9cf0570b0",
	"f1eef6bdc9e174a9cf2b8cbe045a8d",
	"f1eef6d0d1e6a6bddb74a9cf2b8cbe045a8d",
	"f1eef6d0d1e6a6bddb74a9cf3690c00570b0034e7b",
	"fff7fbece7f2d0d1e6a6bddb74a9cf3690c00570b0034e7b",
	"fff7fbece7f2d0d1e6a6bddb74a9cf3690c00570b0045a8d023858"
].map(colors), ai = ramp$1(ii), oi = [
	,
	,
	,
	"e7e1efc994c7dd1c77",
	"f1eef6d7b5d8df65b0ce1256",
	"f1eef6d7b5d8df65b0dd1c77980043",
	"f1eef6d4b9dac994c7df65b0dd1c77980043",
	"f1eef6d4b9dac994c7df65b0e7298ace125691003f",
	"f7f4f9e7e1efd4b9dac994c7df65b0e7298ace125691003f",
	"f7f4f9e7e1efd4b9dac994c7df65b0e7298ace125698004367001f"
].map(colors), si = ramp$1(oi), ci = [
	,
	,
	,
	"fde0ddfa9fb5c51b8a",
	"feebe2fbb4b9f768a1ae017e",
	"feebe2fbb4b9f768a1c51b8a7a0177",
	"feebe2fcc5c0fa9fb5f768a1c51b8a7a0177",
	"feebe2fcc5c0fa9fb5f768a1dd3497ae017e7a0177",
	"fff7f3fde0ddfcc5c0fa9fb5f768a1dd3497ae017e7a0177",
	"fff7f3fde0ddfcc5c0fa9fb5f768a1dd3497ae017e7a017749006a"
].map(colors), li = ramp$1(ci), ui = [
	,
	,
	,
	"edf8b17fcdbb2c7fb8",
	"ffffcca1dab441b6c4225ea8",
	"ffffcca1dab441b6c42c7fb8253494",
	"ffffccc7e9b47fcdbb41b6c42c7fb8253494",
	"ffffccc7e9b47fcdbb41b6c41d91c0225ea80c2c84",
	"ffffd9edf8b1c7e9b47fcdbb41b6c41d91c0225ea80c2c84",
	"ffffd9edf8b1c7e9b47fcdbb41b6c41d91c0225ea8253494081d58"
].map(colors), di = ramp$1(ui), fi = [
	,
	,
	,
	"f7fcb9addd8e31a354",
	"ffffccc2e69978c679238443",
	"ffffccc2e69978c67931a354006837",
	"ffffccd9f0a3addd8e78c67931a354006837",
	"ffffccd9f0a3addd8e78c67941ab5d238443005a32",
	"ffffe5f7fcb9d9f0a3addd8e78c67941ab5d238443005a32",
	"ffffe5f7fcb9d9f0a3addd8e78c67941ab5d238443006837004529"
].map(colors), pi = ramp$1(fi), mi = [
	,
	,
	,
	"fff7bcfec44fd95f0e",
	"ffffd4fed98efe9929cc4c02",
	"ffffd4fed98efe9929d95f0e993404",
	"ffffd4fee391fec44ffe9929d95f0e993404",
	"ffffd4fee391fec44ffe9929ec7014cc4c028c2d04",
	"ffffe5fff7bcfee391fec44ffe9929ec7014cc4c028c2d04",
	"ffffe5fff7bcfee391fec44ffe9929ec7014cc4c02993404662506"
].map(colors), hi = ramp$1(mi), gi = [
	,
	,
	,
	"ffeda0feb24cf03b20",
	"ffffb2fecc5cfd8d3ce31a1c",
	"ffffb2fecc5cfd8d3cf03b20bd0026",
	"ffffb2fed976feb24cfd8d3cf03b20bd0026",
	"ffffb2fed976feb24cfd8d3cfc4e2ae31a1cb10026",
	"ffffccffeda0fed976feb24cfd8d3cfc4e2ae31a1cb10026",
	"ffffccffeda0fed976feb24cfd8d3cfc4e2ae31a1cbd0026800026"
].map(colors), _i = ramp$1(gi), vi = [
	,
	,
	,
	"deebf79ecae13182bd",
	"eff3ffbdd7e76baed62171b5",
	"eff3ffbdd7e76baed63182bd08519c",
	"eff3ffc6dbef9ecae16baed63182bd08519c",
	"eff3ffc6dbef9ecae16baed64292c62171b5084594",
	"f7fbffdeebf7c6dbef9ecae16baed64292c62171b5084594",
	"f7fbffdeebf7c6dbef9ecae16baed64292c62171b508519c08306b"
].map(colors), yi = ramp$1(vi), bi = [
	,
	,
	,
	"e5f5e0a1d99b31a354",
	"edf8e9bae4b374c476238b45",
	"edf8e9bae4b374c47631a354006d2c",
	"edf8e9c7e9c0a1d99b74c47631a354006d2c",
	"edf8e9c7e9c0a1d99b74c47641ab5d238b45005a32",
	"f7fcf5e5f5e0c7e9c0a1d99b74c47641ab5d238b45005a32",
	"f7fcf5e5f5e0c7e9c0a1d99b74c47641ab5d238b45006d2c00441b"
].map(colors), xi = ramp$1(bi), Si = [
	,
	,
	,
	"f0f0f0bdbdbd636363",
	"f7f7f7cccccc969696525252",
	"f7f7f7cccccc969696636363252525",
	"f7f7f7d9d9d9bdbdbd969696636363252525",
	"f7f7f7d9d9d9bdbdbd969696737373525252252525",
	"fffffff0f0f0d9d9d9bdbdbd969696737373525252252525",
	"fffffff0f0f0d9d9d9bdbdbd969696737373525252252525000000"
].map(colors), Ci = ramp$1(Si), wi = [
	,
	,
	,
	"efedf5bcbddc756bb1",
	"f2f0f7cbc9e29e9ac86a51a3",
	"f2f0f7cbc9e29e9ac8756bb154278f",
	"f2f0f7dadaebbcbddc9e9ac8756bb154278f",
	"f2f0f7dadaebbcbddc9e9ac8807dba6a51a34a1486",
	"fcfbfdefedf5dadaebbcbddc9e9ac8807dba6a51a34a1486",
	"fcfbfdefedf5dadaebbcbddc9e9ac8807dba6a51a354278f3f007d"
].map(colors), Ti = ramp$1(wi), Ei = [
	,
	,
	,
	"fee0d2fc9272de2d26",
	"fee5d9fcae91fb6a4acb181d",
	"fee5d9fcae91fb6a4ade2d26a50f15",
	"fee5d9fcbba1fc9272fb6a4ade2d26a50f15",
	"fee5d9fcbba1fc9272fb6a4aef3b2ccb181d99000d",
	"fff5f0fee0d2fcbba1fc9272fb6a4aef3b2ccb181d99000d",
	"fff5f0fee0d2fcbba1fc9272fb6a4aef3b2ccb181da50f1567000d"
].map(colors), Di = ramp$1(Ei), Oi = [
	,
	,
	,
	"fee6cefdae6be6550d",
	"feeddefdbe85fd8d3cd94701",
	"feeddefdbe85fd8d3ce6550da63603",
	"feeddefdd0a2fdae6bfd8d3ce6550da63603",
	"feeddefdd0a2fdae6bfd8d3cf16913d948018c2d04",
	"fff5ebfee6cefdd0a2fdae6bfd8d3cf16913d948018c2d04",
	"fff5ebfee6cefdd0a2fdae6bfd8d3cf16913d94801a636037f2704"
].map(colors), ki = ramp$1(Oi);
function cividis(e) {
	return e = Math.max(0, Math.min(1, e)), "rgb(" + Math.max(0, Math.min(255, Math.round(-4.54 - e * (35.34 - e * (2381.73 - e * (6402.7 - e * (7024.72 - e * 2710.57))))))) + ", " + Math.max(0, Math.min(255, Math.round(32.49 + e * (170.73 + e * (52.82 - e * (131.46 - e * (176.58 - e * 67.37))))))) + ", " + Math.max(0, Math.min(255, Math.round(81.24 + e * (442.36 - e * (2482.43 - e * (6167.24 - e * (6614.94 - e * 2475.67))))))) + ")";
}
var Ai = qe(cubehelix$1(300, .5, 0), cubehelix$1(-240, .5, 1)), ji = qe(cubehelix$1(-100, .75, .35), cubehelix$1(80, 1.5, .8)), Mi = qe(cubehelix$1(260, .75, .35), cubehelix$1(80, 1.5, .8)), Ni = cubehelix$1();
function rainbow(e) {
	(e < 0 || e > 1) && (e -= Math.floor(e));
	var t = Math.abs(e - .5);
	return Ni.h = 360 * e - 100, Ni.s = 1.5 - 1.5 * t, Ni.l = .8 - .9 * t, Ni + "";
}
var Pi = rgb$1(), Fi = Math.PI / 3, Ii = Math.PI * 2 / 3;
function sinebow(e) {
	var t;
	return e = (.5 - e) * Math.PI, Pi.r = 255 * (t = Math.sin(e)) * t, Pi.g = 255 * (t = Math.sin(e + Fi)) * t, Pi.b = 255 * (t = Math.sin(e + Ii)) * t, Pi + "";
}
function turbo(e) {
	return e = Math.max(0, Math.min(1, e)), "rgb(" + Math.max(0, Math.min(255, Math.round(34.61 + e * (1172.33 - e * (10793.56 - e * (33300.12 - e * (38394.49 - e * 14825.05))))))) + ", " + Math.max(0, Math.min(255, Math.round(23.31 + e * (557.33 + e * (1225.33 - e * (3574.96 - e * (1073.77 + e * 707.56))))))) + ", " + Math.max(0, Math.min(255, Math.round(27.2 + e * (3211.1 - e * (15327.97 - e * (27814 - e * (22569.18 - e * 6838.66))))))) + ")";
}
function ramp(e) {
	var t = e.length;
	return function(n) {
		return e[Math.max(0, Math.min(t - 1, Math.floor(n * t)))];
	};
}
var Li = ramp(colors("44015444025645045745055946075a46085c460a5d460b5e470d60470e6147106347116447136548146748166848176948186a481a6c481b6d481c6e481d6f481f70482071482173482374482475482576482677482878482979472a7a472c7a472d7b472e7c472f7d46307e46327e46337f463480453581453781453882443983443a83443b84433d84433e85423f854240864241864142874144874045884046883f47883f48893e49893e4a893e4c8a3d4d8a3d4e8a3c4f8a3c508b3b518b3b528b3a538b3a548c39558c39568c38588c38598c375a8c375b8d365c8d365d8d355e8d355f8d34608d34618d33628d33638d32648e32658e31668e31678e31688e30698e306a8e2f6b8e2f6c8e2e6d8e2e6e8e2e6f8e2d708e2d718e2c718e2c728e2c738e2b748e2b758e2a768e2a778e2a788e29798e297a8e297b8e287c8e287d8e277e8e277f8e27808e26818e26828e26828e25838e25848e25858e24868e24878e23888e23898e238a8d228b8d228c8d228d8d218e8d218f8d21908d21918c20928c20928c20938c1f948c1f958b1f968b1f978b1f988b1f998a1f9a8a1e9b8a1e9c891e9d891f9e891f9f881fa0881fa1881fa1871fa28720a38620a48621a58521a68522a78522a88423a98324aa8325ab8225ac8226ad8127ad8128ae8029af7f2ab07f2cb17e2db27d2eb37c2fb47c31b57b32b67a34b67935b77937b87838b9773aba763bbb753dbc743fbc7340bd7242be7144bf7046c06f48c16e4ac16d4cc26c4ec36b50c46a52c56954c56856c66758c7655ac8645cc8635ec96260ca6063cb5f65cb5e67cc5c69cd5b6ccd5a6ece5870cf5773d05675d05477d1537ad1517cd2507fd34e81d34d84d44b86d54989d5488bd6468ed64590d74393d74195d84098d83e9bd93c9dd93ba0da39a2da37a5db36a8db34aadc32addc30b0dd2fb2dd2db5de2bb8de29bade28bddf26c0df25c2df23c5e021c8e020cae11fcde11dd0e11cd2e21bd5e21ad8e219dae319dde318dfe318e2e418e5e419e7e419eae51aece51befe51cf1e51df4e61ef6e620f8e621fbe723fde725")), Ri = ramp(colors("00000401000501010601010802010902020b02020d03030f03031204041405041606051806051a07061c08071e0907200a08220b09240c09260d0a290e0b2b100b2d110c2f120d31130d34140e36150e38160f3b180f3d19103f1a10421c10441d11471e114920114b21114e22115024125325125527125829115a2a115c2c115f2d11612f116331116533106734106936106b38106c390f6e3b0f703d0f713f0f72400f74420f75440f764510774710784910784a10794c117a4e117b4f127b51127c52137c54137d56147d57157e59157e5a167e5c167f5d177f5f187f601880621980641a80651a80671b80681c816a1c816b1d816d1d816e1e81701f81721f817320817521817621817822817922827b23827c23827e24828025828125818326818426818627818827818928818b29818c29818e2a81902a81912b81932b80942c80962c80982d80992d809b2e7f9c2e7f9e2f7fa02f7fa1307ea3307ea5317ea6317da8327daa337dab337cad347cae347bb0357bb2357bb3367ab5367ab73779b83779ba3878bc3978bd3977bf3a77c03a76c23b75c43c75c53c74c73d73c83e73ca3e72cc3f71cd4071cf4070d0416fd2426fd3436ed5446dd6456cd8456cd9466bdb476adc4869de4968df4a68e04c67e24d66e34e65e44f64e55064e75263e85362e95462ea5661eb5760ec5860ed5a5fee5b5eef5d5ef05f5ef1605df2625df2645cf3655cf4675cf4695cf56b5cf66c5cf66e5cf7705cf7725cf8745cf8765cf9785df9795df97b5dfa7d5efa7f5efa815ffb835ffb8560fb8761fc8961fc8a62fc8c63fc8e64fc9065fd9266fd9467fd9668fd9869fd9a6afd9b6bfe9d6cfe9f6dfea16efea36ffea571fea772fea973feaa74feac76feae77feb078feb27afeb47bfeb67cfeb77efeb97ffebb81febd82febf84fec185fec287fec488fec68afec88cfeca8dfecc8ffecd90fecf92fed194fed395fed597fed799fed89afdda9cfddc9efddea0fde0a1fde2a3fde3a5fde5a7fde7a9fde9aafdebacfcecaefceeb0fcf0b2fcf2b4fcf4b6fcf6b8fcf7b9fcf9bbfcfbbdfcfdbf")), zi = ramp(colors("00000401000501010601010802010a02020c02020e03021004031204031405041706041907051b08051d09061f0a07220b07240c08260d08290e092b10092d110a30120a32140b34150b37160b39180c3c190c3e1b0c411c0c431e0c451f0c48210c4a230c4c240c4f260c51280b53290b552b0b572d0b592f0a5b310a5c320a5e340a5f3609613809623909633b09643d09653e0966400a67420a68440a68450a69470b6a490b6a4a0c6b4c0c6b4d0d6c4f0d6c510e6c520e6d540f6d550f6d57106e59106e5a116e5c126e5d126e5f136e61136e62146e64156e65156e67166e69166e6a176e6c186e6d186e6f196e71196e721a6e741a6e751b6e771c6d781c6d7a1d6d7c1d6d7d1e6d7f1e6c801f6c82206c84206b85216b87216b88226a8a226a8c23698d23698f24699025689225689326679526679727669827669a28659b29649d29649f2a63a02a63a22b62a32c61a52c60a62d60a82e5fa92e5eab2f5ead305dae305cb0315bb1325ab3325ab43359b63458b73557b93556ba3655bc3754bd3853bf3952c03a51c13a50c33b4fc43c4ec63d4dc73e4cc83f4bca404acb4149cc4248ce4347cf4446d04545d24644d34743d44842d54a41d74b3fd84c3ed94d3dda4e3cdb503bdd513ade5238df5337e05536e15635e25734e35933e45a31e55c30e65d2fe75e2ee8602de9612bea632aeb6429eb6628ec6726ed6925ee6a24ef6c23ef6e21f06f20f1711ff1731df2741cf3761bf37819f47918f57b17f57d15f67e14f68013f78212f78410f8850ff8870ef8890cf98b0bf98c0af98e09fa9008fa9207fa9407fb9606fb9706fb9906fb9b06fb9d07fc9f07fca108fca309fca50afca60cfca80dfcaa0ffcac11fcae12fcb014fcb216fcb418fbb61afbb81dfbba1ffbbc21fbbe23fac026fac228fac42afac62df9c72ff9c932f9cb35f8cd37f8cf3af7d13df7d340f6d543f6d746f5d949f5db4cf4dd4ff4df53f4e156f3e35af3e55df2e661f2e865f2ea69f1ec6df1ed71f1ef75f1f179f2f27df2f482f3f586f3f68af4f88ef5f992f6fa96f8fb9af9fc9dfafda1fcffa4")), Bi = ramp(colors("0d088710078813078916078a19068c1b068d1d068e20068f2206902406912605912805922a05932c05942e05952f059631059733059735049837049938049a3a049a3c049b3e049c3f049c41049d43039e44039e46039f48039f4903a04b03a14c02a14e02a25002a25102a35302a35502a45601a45801a45901a55b01a55c01a65e01a66001a66100a76300a76400a76600a76700a86900a86a00a86c00a86e00a86f00a87100a87201a87401a87501a87701a87801a87a02a87b02a87d03a87e03a88004a88104a78305a78405a78606a68707a68808a68a09a58b0aa58d0ba58e0ca48f0da4910ea3920fa39410a29511a19613a19814a099159f9a169f9c179e9d189d9e199da01a9ca11b9ba21d9aa31e9aa51f99a62098a72197a82296aa2395ab2494ac2694ad2793ae2892b02991b12a90b22b8fb32c8eb42e8db52f8cb6308bb7318ab83289ba3388bb3488bc3587bd3786be3885bf3984c03a83c13b82c23c81c33d80c43e7fc5407ec6417dc7427cc8437bc9447aca457acb4679cc4778cc4977cd4a76ce4b75cf4c74d04d73d14e72d24f71d35171d45270d5536fd5546ed6556dd7566cd8576bd9586ada5a6ada5b69db5c68dc5d67dd5e66de5f65de6164df6263e06363e16462e26561e26660e3685fe4695ee56a5de56b5de66c5ce76e5be76f5ae87059e97158e97257ea7457eb7556eb7655ec7754ed7953ed7a52ee7b51ef7c51ef7e50f07f4ff0804ef1814df1834cf2844bf3854bf3874af48849f48948f58b47f58c46f68d45f68f44f79044f79143f79342f89441f89540f9973ff9983ef99a3efa9b3dfa9c3cfa9e3bfb9f3afba139fba238fca338fca537fca636fca835fca934fdab33fdac33fdae32fdaf31fdb130fdb22ffdb42ffdb52efeb72dfeb82cfeba2cfebb2bfebd2afebe2afec029fdc229fdc328fdc527fdc627fdc827fdca26fdcb26fccd25fcce25fcd025fcd225fbd324fbd524fbd724fad824fada24f9dc24f9dd25f8df25f8e125f7e225f7e425f6e626f6e826f5e926f5eb27f4ed27f3ee27f3f027f2f227f1f426f1f525f0f724f0f921"));
// node_modules/d3-shape/dist/d3-shape.mjs
function constant$1(e) {
	return function() {
		return e;
	};
}
const Vi = Math.cos, Hi = Math.min, Ui = Math.sin, Wi = Math.sqrt, Gi = 1e-12, Ki = Math.PI;
Ki / 2;
const qi = 2 * Ki;
function withPath(e) {
	let t = 3;
	return e.digits = function(n) {
		if (!arguments.length) return t;
		if (n == null) t = null;
		else {
			let e = Math.floor(n);
			if (!(e >= 0)) throw RangeError(`invalid digits: ${n}`);
			t = e;
		}
		return e;
	}, () => new Path(t);
}
Array.prototype.slice;
function array(e) {
	return typeof e == "object" && "length" in e ? e : Array.from(e);
}
function Linear(e) {
	this._context = e;
}
Linear.prototype = {
	areaStart: function() {
		this._line = 0;
	},
	areaEnd: function() {
		this._line = NaN;
	},
	lineStart: function() {
		this._point = 0;
	},
	lineEnd: function() {
		(this._line || this._line !== 0 && this._point === 1) && this._context.closePath(), this._line = 1 - this._line;
	},
	point: function(e, t) {
		switch (e = +e, t = +t, this._point) {
			case 0:
				this._point = 1, this._line ? this._context.lineTo(e, t) : this._context.moveTo(e, t);
				break;
			case 1: this._point = 2;
			default: this._context.lineTo(e, t);
		}
	}
};
function curveLinear(e) {
	return new Linear(e);
}
function x(e) {
	return e[0];
}
function y(e) {
	return e[1];
}
function line(e, t) {
	var n = constant$1(!0), a = null, o = curveLinear, s = null, c = withPath(line);
	e = typeof e == "function" ? e : e === void 0 ? x : constant$1(e), t = typeof t == "function" ? t : t === void 0 ? y : constant$1(t);
	function line(l) {
		var u, d = (l = array(l)).length, f, p = !1, m;
		for (a ?? (s = o(m = c())), u = 0; u <= d; ++u) !(u < d && n(f = l[u], u, l)) === p && ((p = !p) ? s.lineStart() : s.lineEnd()), p && s.point(+e(f, u, l), +t(f, u, l));
		if (m) return s = null, m + "" || null;
	}
	return line.x = function(t) {
		return arguments.length ? (e = typeof t == "function" ? t : constant$1(+t), line) : e;
	}, line.y = function(e) {
		return arguments.length ? (t = typeof e == "function" ? e : constant$1(+e), line) : t;
	}, line.defined = function(e) {
		return arguments.length ? (n = typeof e == "function" ? e : constant$1(!!e), line) : n;
	}, line.curve = function(e) {
		return arguments.length ? (o = e, a != null && (s = o(a)), line) : o;
	}, line.context = function(e) {
		return arguments.length ? (e == null ? a = s = null : s = o(a = e), line) : a;
	}, line;
}
curveRadial(curveLinear);
function Radial(e) {
	this._curve = e;
}
Radial.prototype = {
	areaStart: function() {
		this._curve.areaStart();
	},
	areaEnd: function() {
		this._curve.areaEnd();
	},
	lineStart: function() {
		this._curve.lineStart();
	},
	lineEnd: function() {
		this._curve.lineEnd();
	},
	point: function(e, t) {
		this._curve.point(t * Math.sin(e), t * -Math.cos(e));
	}
};
function curveRadial(e) {
	function radial(t) {
		return new Radial(e(t));
	}
	return radial._curve = e, radial;
}
var Bump = class {
	constructor(e, t) {
		this._context = e, this._x = t;
	}
	areaStart() {
		this._line = 0;
	}
	areaEnd() {
		this._line = NaN;
	}
	lineStart() {
		this._point = 0;
	}
	lineEnd() {
		(this._line || this._line !== 0 && this._point === 1) && this._context.closePath(), this._line = 1 - this._line;
	}
	point(e, t) {
		switch (e = +e, t = +t, this._point) {
			case 0:
				this._point = 1, this._line ? this._context.lineTo(e, t) : this._context.moveTo(e, t);
				break;
			case 1: this._point = 2;
			default: this._x ? this._context.bezierCurveTo(this._x0 = (this._x0 + e) / 2, this._y0, this._x0, t, e, t) : this._context.bezierCurveTo(this._x0, this._y0 = (this._y0 + t) / 2, e, this._y0, e, t);
		}
		this._x0 = e, this._y0 = t;
	}
};
function bumpX(e) {
	return new Bump(e, !0);
}
function bumpY(e) {
	return new Bump(e, !1);
}
const Ji = Wi(3);
var Yi = { draw(e, t) {
	let n = Wi(t + Hi(t / 28, .75)) * .59436, a = n / 2, o = a * Ji;
	e.moveTo(0, n), e.lineTo(0, -n), e.moveTo(-o, -a), e.lineTo(o, a), e.moveTo(-o, a), e.lineTo(o, -a);
} }, Xi = { draw(e, t) {
	let n = Wi(t / Ki);
	e.moveTo(n, 0), e.arc(0, 0, n, 0, qi);
} }, Zi = { draw(e, t) {
	let n = Wi(t / 5) / 2;
	e.moveTo(-3 * n, -n), e.lineTo(-n, -n), e.lineTo(-n, -3 * n), e.lineTo(n, -3 * n), e.lineTo(n, -n), e.lineTo(3 * n, -n), e.lineTo(3 * n, n), e.lineTo(n, n), e.lineTo(n, 3 * n), e.lineTo(-n, 3 * n), e.lineTo(-n, n), e.lineTo(-3 * n, n), e.closePath();
} };
const Qi = Wi(1 / 3), $i = Qi * 2;
var ea = { draw(e, t) {
	let n = Wi(t / $i), a = n * Qi;
	e.moveTo(0, -n), e.lineTo(a, 0), e.lineTo(0, n), e.lineTo(-a, 0), e.closePath();
} }, ta = { draw(e, t) {
	let n = Wi(t) * .62625;
	e.moveTo(0, -n), e.lineTo(n, 0), e.lineTo(0, n), e.lineTo(-n, 0), e.closePath();
} }, na = { draw(e, t) {
	let n = Wi(t - Hi(t / 7, 2)) * .87559;
	e.moveTo(-n, 0), e.lineTo(n, 0), e.moveTo(0, n), e.lineTo(0, -n);
} }, ra = { draw(e, t) {
	let n = Wi(t), a = -n / 2;
	e.rect(a, a, n, n);
} }, ia = { draw(e, t) {
	let n = Wi(t) * .4431;
	e.moveTo(n, n), e.lineTo(n, -n), e.lineTo(-n, -n), e.lineTo(-n, n), e.closePath();
} };
const aa = Ui(Ki / 10) / Ui(7 * Ki / 10), oa = Ui(qi / 10) * aa, sa = -Vi(qi / 10) * aa;
var ca = { draw(e, t) {
	let n = Wi(t * .8908130915292852), a = oa * n, o = sa * n;
	e.moveTo(0, -n), e.lineTo(a, o);
	for (let t = 1; t < 5; ++t) {
		let s = qi * t / 5, c = Vi(s), l = Ui(s);
		e.lineTo(l * n, -c * n), e.lineTo(c * a - l * o, l * a + c * o);
	}
	e.closePath();
} };
const la = Wi(3);
var ua = { draw(e, t) {
	let n = -Wi(t / (la * 3));
	e.moveTo(0, n * 2), e.lineTo(-la * n, -n), e.lineTo(la * n, -n), e.closePath();
} };
const da = Wi(3);
var fa = { draw(e, t) {
	let n = Wi(t) * .6824, a = n / 2, o = n * da / 2;
	e.moveTo(0, -n), e.lineTo(o, a), e.lineTo(-o, a), e.closePath();
} };
const pa = -.5, ma = Wi(3) / 2, ha = 1 / Wi(12), ga = (ha / 2 + 1) * 3;
var _a = { draw(e, t) {
	let n = Wi(t / ga), a = n / 2, o = n * ha, s = a, c = n * ha + n, l = -s, u = c;
	e.moveTo(a, o), e.lineTo(s, c), e.lineTo(l, u), e.lineTo(pa * a - ma * o, ma * a + pa * o), e.lineTo(pa * s - ma * c, ma * s + pa * c), e.lineTo(pa * l - ma * u, ma * l + pa * u), e.lineTo(pa * a + ma * o, pa * o - ma * a), e.lineTo(pa * s + ma * c, pa * c - ma * s), e.lineTo(pa * l + ma * u, pa * u - ma * l), e.closePath();
} }, va = { draw(e, t) {
	let n = Wi(t - Hi(t / 6, 1.7)) * .6189;
	e.moveTo(-n, -n), e.lineTo(n, n), e.moveTo(-n, n), e.lineTo(n, -n);
} };
const ya = [
	Xi,
	Zi,
	ea,
	ra,
	ca,
	ua,
	_a
], ba = [
	Xi,
	na,
	va,
	fa,
	Yi,
	ia,
	ta
];
function noop() {}
function point$3(e, t, n) {
	e._context.bezierCurveTo((2 * e._x0 + e._x1) / 3, (2 * e._y0 + e._y1) / 3, (e._x0 + 2 * e._x1) / 3, (e._y0 + 2 * e._y1) / 3, (e._x0 + 4 * e._x1 + t) / 6, (e._y0 + 4 * e._y1 + n) / 6);
}
function Basis(e) {
	this._context = e;
}
Basis.prototype = {
	areaStart: function() {
		this._line = 0;
	},
	areaEnd: function() {
		this._line = NaN;
	},
	lineStart: function() {
		this._x0 = this._x1 = this._y0 = this._y1 = NaN, this._point = 0;
	},
	lineEnd: function() {
		switch (this._point) {
			case 3: point$3(this, this._x1, this._y1);
			case 2: this._context.lineTo(this._x1, this._y1);
		}
		(this._line || this._line !== 0 && this._point === 1) && this._context.closePath(), this._line = 1 - this._line;
	},
	point: function(e, t) {
		switch (e = +e, t = +t, this._point) {
			case 0:
				this._point = 1, this._line ? this._context.lineTo(e, t) : this._context.moveTo(e, t);
				break;
			case 1:
				this._point = 2;
				break;
			case 2: this._point = 3, this._context.lineTo((5 * this._x0 + this._x1) / 6, (5 * this._y0 + this._y1) / 6);
			default: point$3(this, e, t);
		}
		this._x0 = this._x1, this._x1 = e, this._y0 = this._y1, this._y1 = t;
	}
};
function basis(e) {
	return new Basis(e);
}
function BasisClosed(e) {
	this._context = e;
}
BasisClosed.prototype = {
	areaStart: noop,
	areaEnd: noop,
	lineStart: function() {
		this._x0 = this._x1 = this._x2 = this._x3 = this._x4 = this._y0 = this._y1 = this._y2 = this._y3 = this._y4 = NaN, this._point = 0;
	},
	lineEnd: function() {
		switch (this._point) {
			case 1:
				this._context.moveTo(this._x2, this._y2), this._context.closePath();
				break;
			case 2:
				this._context.moveTo((this._x2 + 2 * this._x3) / 3, (this._y2 + 2 * this._y3) / 3), this._context.lineTo((this._x3 + 2 * this._x2) / 3, (this._y3 + 2 * this._y2) / 3), this._context.closePath();
				break;
			case 3: this.point(this._x2, this._y2), this.point(this._x3, this._y3), this.point(this._x4, this._y4);
		}
	},
	point: function(e, t) {
		switch (e = +e, t = +t, this._point) {
			case 0:
				this._point = 1, this._x2 = e, this._y2 = t;
				break;
			case 1:
				this._point = 2, this._x3 = e, this._y3 = t;
				break;
			case 2:
				this._point = 3, this._x4 = e, this._y4 = t, this._context.moveTo((this._x0 + 4 * this._x1 + e) / 6, (this._y0 + 4 * this._y1 + t) / 6);
				break;
			default: point$3(this, e, t);
		}
		this._x0 = this._x1, this._x1 = e, this._y0 = this._y1, this._y1 = t;
	}
};
function basisClosed(e) {
	return new BasisClosed(e);
}
function BasisOpen(e) {
	this._context = e;
}
BasisOpen.prototype = {
	areaStart: function() {
		this._line = 0;
	},
	areaEnd: function() {
		this._line = NaN;
	},
	lineStart: function() {
		this._x0 = this._x1 = this._y0 = this._y1 = NaN, this._point = 0;
	},
	lineEnd: function() {
		(this._line || this._line !== 0 && this._point === 3) && this._context.closePath(), this._line = 1 - this._line;
	},
	point: function(e, t) {
		switch (e = +e, t = +t, this._point) {
			case 0:
				this._point = 1;
				break;
			case 1:
				this._point = 2;
				break;
			case 2:
				this._point = 3;
				var n = (this._x0 + 4 * this._x1 + e) / 6, a = (this._y0 + 4 * this._y1 + t) / 6;
				this._line ? this._context.lineTo(n, a) : this._context.moveTo(n, a);
				break;
			case 3: this._point = 4;
			default: point$3(this, e, t);
		}
		this._x0 = this._x1, this._x1 = e, this._y0 = this._y1, this._y1 = t;
	}
};
function basisOpen(e) {
	return new BasisOpen(e);
}
function Bundle(e, t) {
	this._basis = new Basis(e), this._beta = t;
}
Bundle.prototype = {
	lineStart: function() {
		this._x = [], this._y = [], this._basis.lineStart();
	},
	lineEnd: function() {
		var e = this._x, t = this._y, n = e.length - 1;
		if (n > 0) for (var a = e[0], o = t[0], s = e[n] - a, c = t[n] - o, l = -1, u; ++l <= n;) u = l / n, this._basis.point(this._beta * e[l] + (1 - this._beta) * (a + u * s), this._beta * t[l] + (1 - this._beta) * (o + u * c));
		this._x = this._y = null, this._basis.lineEnd();
	},
	point: function(e, t) {
		this._x.push(+e), this._y.push(+t);
	}
};
var xa = (function custom(e) {
	function bundle(t) {
		return e === 1 ? new Basis(t) : new Bundle(t, e);
	}
	return bundle.beta = function(e) {
		return custom(+e);
	}, bundle;
})(.85);
function point$2(e, t, n) {
	e._context.bezierCurveTo(e._x1 + e._k * (e._x2 - e._x0), e._y1 + e._k * (e._y2 - e._y0), e._x2 + e._k * (e._x1 - t), e._y2 + e._k * (e._y1 - n), e._x2, e._y2);
}
function Cardinal(e, t) {
	this._context = e, this._k = (1 - t) / 6;
}
Cardinal.prototype = {
	areaStart: function() {
		this._line = 0;
	},
	areaEnd: function() {
		this._line = NaN;
	},
	lineStart: function() {
		this._x0 = this._x1 = this._x2 = this._y0 = this._y1 = this._y2 = NaN, this._point = 0;
	},
	lineEnd: function() {
		switch (this._point) {
			case 2:
				this._context.lineTo(this._x2, this._y2);
				break;
			case 3: point$2(this, this._x1, this._y1);
		}
		(this._line || this._line !== 0 && this._point === 1) && this._context.closePath(), this._line = 1 - this._line;
	},
	point: function(e, t) {
		switch (e = +e, t = +t, this._point) {
			case 0:
				this._point = 1, this._line ? this._context.lineTo(e, t) : this._context.moveTo(e, t);
				break;
			case 1:
				this._point = 2, this._x1 = e, this._y1 = t;
				break;
			case 2: this._point = 3;
			default: point$2(this, e, t);
		}
		this._x0 = this._x1, this._x1 = this._x2, this._x2 = e, this._y0 = this._y1, this._y1 = this._y2, this._y2 = t;
	}
};
var Sa = (function custom(e) {
	function cardinal(t) {
		return new Cardinal(t, e);
	}
	return cardinal.tension = function(e) {
		return custom(+e);
	}, cardinal;
})(0);
function CardinalClosed(e, t) {
	this._context = e, this._k = (1 - t) / 6;
}
CardinalClosed.prototype = {
	areaStart: noop,
	areaEnd: noop,
	lineStart: function() {
		this._x0 = this._x1 = this._x2 = this._x3 = this._x4 = this._x5 = this._y0 = this._y1 = this._y2 = this._y3 = this._y4 = this._y5 = NaN, this._point = 0;
	},
	lineEnd: function() {
		switch (this._point) {
			case 1:
				this._context.moveTo(this._x3, this._y3), this._context.closePath();
				break;
			case 2:
				this._context.lineTo(this._x3, this._y3), this._context.closePath();
				break;
			case 3: this.point(this._x3, this._y3), this.point(this._x4, this._y4), this.point(this._x5, this._y5);
		}
	},
	point: function(e, t) {
		switch (e = +e, t = +t, this._point) {
			case 0:
				this._point = 1, this._x3 = e, this._y3 = t;
				break;
			case 1:
				this._point = 2, this._context.moveTo(this._x4 = e, this._y4 = t);
				break;
			case 2:
				this._point = 3, this._x5 = e, this._y5 = t;
				break;
			default: point$2(this, e, t);
		}
		this._x0 = this._x1, this._x1 = this._x2, this._x2 = e, this._y0 = this._y1, this._y1 = this._y2, this._y2 = t;
	}
};
var Ca = (function custom(e) {
	function cardinal(t) {
		return new CardinalClosed(t, e);
	}
	return cardinal.tension = function(e) {
		return custom(+e);
	}, cardinal;
})(0);
function CardinalOpen(e, t) {
	this._context = e, this._k = (1 - t) / 6;
}
CardinalOpen.prototype = {
	areaStart: function() {
		this._line = 0;
	},
	areaEnd: function() {
		this._line = NaN;
	},
	lineStart: function() {
		this._x0 = this._x1 = this._x2 = this._y0 = this._y1 = this._y2 = NaN, this._point = 0;
	},
	lineEnd: function() {
		(this._line || this._line !== 0 && this._point === 3) && this._context.closePath(), this._line = 1 - this._line;
	},
	point: function(e, t) {
		switch (e = +e, t = +t, this._point) {
			case 0:
				this._point = 1;
				break;
			case 1:
				this._point = 2;
				break;
			case 2:
				this._point = 3, this._line ? this._context.lineTo(this._x2, this._y2) : this._context.moveTo(this._x2, this._y2);
				break;
			case 3: this._point = 4;
			default: point$2(this, e, t);
		}
		this._x0 = this._x1, this._x1 = this._x2, this._x2 = e, this._y0 = this._y1, this._y1 = this._y2, this._y2 = t;
	}
};
var wa = (function custom(e) {
	function cardinal(t) {
		return new CardinalOpen(t, e);
	}
	return cardinal.tension = function(e) {
		return custom(+e);
	}, cardinal;
})(0);
function point$1(e, t, n) {
	var a = e._x1, o = e._y1, s = e._x2, c = e._y2;
	if (e._l01_a > Gi) {
		var l = 2 * e._l01_2a + 3 * e._l01_a * e._l12_a + e._l12_2a, u = 3 * e._l01_a * (e._l01_a + e._l12_a);
		a = (a * l - e._x0 * e._l12_2a + e._x2 * e._l01_2a) / u, o = (o * l - e._y0 * e._l12_2a + e._y2 * e._l01_2a) / u;
	}
	if (e._l23_a > Gi) {
		var d = 2 * e._l23_2a + 3 * e._l23_a * e._l12_a + e._l12_2a, f = 3 * e._l23_a * (e._l23_a + e._l12_a);
		s = (s * d + e._x1 * e._l23_2a - t * e._l12_2a) / f, c = (c * d + e._y1 * e._l23_2a - n * e._l12_2a) / f;
	}
	e._context.bezierCurveTo(a, o, s, c, e._x2, e._y2);
}
function CatmullRom(e, t) {
	this._context = e, this._alpha = t;
}
CatmullRom.prototype = {
	areaStart: function() {
		this._line = 0;
	},
	areaEnd: function() {
		this._line = NaN;
	},
	lineStart: function() {
		this._x0 = this._x1 = this._x2 = this._y0 = this._y1 = this._y2 = NaN, this._l01_a = this._l12_a = this._l23_a = this._l01_2a = this._l12_2a = this._l23_2a = this._point = 0;
	},
	lineEnd: function() {
		switch (this._point) {
			case 2:
				this._context.lineTo(this._x2, this._y2);
				break;
			case 3: this.point(this._x2, this._y2);
		}
		(this._line || this._line !== 0 && this._point === 1) && this._context.closePath(), this._line = 1 - this._line;
	},
	point: function(e, t) {
		if (e = +e, t = +t, this._point) {
			var n = this._x2 - e, a = this._y2 - t;
			this._l23_a = Math.sqrt(this._l23_2a = (n * n + a * a) ** +this._alpha);
		}
		switch (this._point) {
			case 0:
				this._point = 1, this._line ? this._context.lineTo(e, t) : this._context.moveTo(e, t);
				break;
			case 1:
				this._point = 2;
				break;
			case 2: this._point = 3;
			default: point$1(this, e, t);
		}
		this._l01_a = this._l12_a, this._l12_a = this._l23_a, this._l01_2a = this._l12_2a, this._l12_2a = this._l23_2a, this._x0 = this._x1, this._x1 = this._x2, this._x2 = e, this._y0 = this._y1, this._y1 = this._y2, this._y2 = t;
	}
};
var Ta = (function custom(e) {
	function catmullRom(t) {
		return e ? new CatmullRom(t, e) : new Cardinal(t, 0);
	}
	return catmullRom.alpha = function(e) {
		return custom(+e);
	}, catmullRom;
})(.5);
function CatmullRomClosed(e, t) {
	this._context = e, this._alpha = t;
}
CatmullRomClosed.prototype = {
	areaStart: noop,
	areaEnd: noop,
	lineStart: function() {
		this._x0 = this._x1 = this._x2 = this._x3 = this._x4 = this._x5 = this._y0 = this._y1 = this._y2 = this._y3 = this._y4 = this._y5 = NaN, this._l01_a = this._l12_a = this._l23_a = this._l01_2a = this._l12_2a = this._l23_2a = this._point = 0;
	},
	lineEnd: function() {
		switch (this._point) {
			case 1:
				this._context.moveTo(this._x3, this._y3), this._context.closePath();
				break;
			case 2:
				this._context.lineTo(this._x3, this._y3), this._context.closePath();
				break;
			case 3: this.point(this._x3, this._y3), this.point(this._x4, this._y4), this.point(this._x5, this._y5);
		}
	},
	point: function(e, t) {
		if (e = +e, t = +t, this._point) {
			var n = this._x2 - e, a = this._y2 - t;
			this._l23_a = Math.sqrt(this._l23_2a = (n * n + a * a) ** +this._alpha);
		}
		switch (this._point) {
			case 0:
				this._point = 1, this._x3 = e, this._y3 = t;
				break;
			case 1:
				this._point = 2, this._context.moveTo(this._x4 = e, this._y4 = t);
				break;
			case 2:
				this._point = 3, this._x5 = e, this._y5 = t;
				break;
			default: point$1(this, e, t);
		}
		this._l01_a = this._l12_a, this._l12_a = this._l23_a, this._l01_2a = this._l12_2a, this._l12_2a = this._l23_2a, this._x0 = this._x1, this._x1 = this._x2, this._x2 = e, this._y0 = this._y1, this._y1 = this._y2, this._y2 = t;
	}
};
var Ea = (function custom(e) {
	function catmullRom(t) {
		return e ? new CatmullRomClosed(t, e) : new CardinalClosed(t, 0);
	}
	return catmullRom.alpha = function(e) {
		return custom(+e);
	}, catmullRom;
})(.5);
function CatmullRomOpen(e, t) {
	this._context = e, this._alpha = t;
}
CatmullRomOpen.prototype = {
	areaStart: function() {
		this._line = 0;
	},
	areaEnd: function() {
		this._line = NaN;
	},
	lineStart: function() {
		this._x0 = this._x1 = this._x2 = this._y0 = this._y1 = this._y2 = NaN, this._l01_a = this._l12_a = this._l23_a = this._l01_2a = this._l12_2a = this._l23_2a = this._point = 0;
	},
	lineEnd: function() {
		(this._line || this._line !== 0 && this._point === 3) && this._context.closePath(), this._line = 1 - this._line;
	},
	point: function(e, t) {
		if (e = +e, t = +t, this._point) {
			var n = this._x2 - e, a = this._y2 - t;
			this._l23_a = Math.sqrt(this._l23_2a = (n * n + a * a) ** +this._alpha);
		}
		switch (this._point) {
			case 0:
				this._point = 1;
				break;
			case 1:
				this._point = 2;
				break;
			case 2:
				this._point = 3, this._line ? this._context.lineTo(this._x2, this._y2) : this._context.moveTo(this._x2, this._y2);
				break;
			case 3: this._point = 4;
			default: point$1(this, e, t);
		}
		this._l01_a = this._l12_a, this._l12_a = this._l23_a, this._l01_2a = this._l12_2a, this._l12_2a = this._l23_2a, this._x0 = this._x1, this._x1 = this._x2, this._x2 = e, this._y0 = this._y1, this._y1 = this._y2, this._y2 = t;
	}
};
var Da = (function custom(e) {
	function catmullRom(t) {
		return e ? new CatmullRomOpen(t, e) : new CardinalOpen(t, 0);
	}
	return catmullRom.alpha = function(e) {
		return custom(+e);
	}, catmullRom;
})(.5);
function LinearClosed(e) {
	this._context = e;
}
LinearClosed.prototype = {
	areaStart: noop,
	areaEnd: noop,
	lineStart: function() {
		this._point = 0;
	},
	lineEnd: function() {
		this._point && this._context.closePath();
	},
	point: function(e, t) {
		e = +e, t = +t, this._point ? this._context.lineTo(e, t) : (this._point = 1, this._context.moveTo(e, t));
	}
};
function linearClosed(e) {
	return new LinearClosed(e);
}
function sign(e) {
	return e < 0 ? -1 : 1;
}
function slope3(e, t, n) {
	var a = e._x1 - e._x0, o = t - e._x1, s = (e._y1 - e._y0) / (a || o < 0 && -0), c = (n - e._y1) / (o || a < 0 && -0), l = (s * o + c * a) / (a + o);
	return (sign(s) + sign(c)) * Math.min(Math.abs(s), Math.abs(c), .5 * Math.abs(l)) || 0;
}
function slope2(e, t) {
	var n = e._x1 - e._x0;
	return n ? (3 * (e._y1 - e._y0) / n - t) / 2 : t;
}
function point(e, t, n) {
	var a = e._x0, o = e._y0, s = e._x1, c = e._y1, l = (s - a) / 3;
	e._context.bezierCurveTo(a + l, o + l * t, s - l, c - l * n, s, c);
}
function MonotoneX(e) {
	this._context = e;
}
MonotoneX.prototype = {
	areaStart: function() {
		this._line = 0;
	},
	areaEnd: function() {
		this._line = NaN;
	},
	lineStart: function() {
		this._x0 = this._x1 = this._y0 = this._y1 = this._t0 = NaN, this._point = 0;
	},
	lineEnd: function() {
		switch (this._point) {
			case 2:
				this._context.lineTo(this._x1, this._y1);
				break;
			case 3: point(this, this._t0, slope2(this, this._t0));
		}
		(this._line || this._line !== 0 && this._point === 1) && this._context.closePath(), this._line = 1 - this._line;
	},
	point: function(e, t) {
		var n = NaN;
		if (e = +e, t = +t, e !== this._x1 || t !== this._y1) {
			switch (this._point) {
				case 0:
					this._point = 1, this._line ? this._context.lineTo(e, t) : this._context.moveTo(e, t);
					break;
				case 1:
					this._point = 2;
					break;
				case 2:
					this._point = 3, point(this, slope2(this, n = slope3(this, e, t)), n);
					break;
				default: point(this, this._t0, n = slope3(this, e, t));
			}
			this._x0 = this._x1, this._x1 = e, this._y0 = this._y1, this._y1 = t, this._t0 = n;
		}
	}
};
function MonotoneY(e) {
	this._context = new ReflectContext(e);
}
(MonotoneY.prototype = Object.create(MonotoneX.prototype)).point = function(e, t) {
	MonotoneX.prototype.point.call(this, t, e);
};
function ReflectContext(e) {
	this._context = e;
}
ReflectContext.prototype = {
	moveTo: function(e, t) {
		this._context.moveTo(t, e);
	},
	closePath: function() {
		this._context.closePath();
	},
	lineTo: function(e, t) {
		this._context.lineTo(t, e);
	},
	bezierCurveTo: function(e, t, n, a, o, s) {
		this._context.bezierCurveTo(t, e, a, n, s, o);
	}
};
function monotoneX(e) {
	return new MonotoneX(e);
}
function monotoneY(e) {
	return new MonotoneY(e);
}
function Natural(e) {
	this._context = e;
}
Natural.prototype = {
	areaStart: function() {
		this._line = 0;
	},
	areaEnd: function() {
		this._line = NaN;
	},
	lineStart: function() {
		this._x = [], this._y = [];
	},
	lineEnd: function() {
		var e = this._x, t = this._y, n = e.length;
		if (n) {
			if (this._line ? this._context.lineTo(e[0], t[0]) : this._context.moveTo(e[0], t[0]), n === 2) this._context.lineTo(e[1], t[1]);
			else for (var a = controlPoints(e), o = controlPoints(t), s = 0, c = 1; c < n; ++s, ++c) this._context.bezierCurveTo(a[0][s], o[0][s], a[1][s], o[1][s], e[c], t[c]);
		}
		(this._line || this._line !== 0 && n === 1) && this._context.closePath(), this._line = 1 - this._line, this._x = this._y = null;
	},
	point: function(e, t) {
		this._x.push(+e), this._y.push(+t);
	}
};
function controlPoints(e) {
	var t, n = e.length - 1, a, o = Array(n), s = Array(n), c = Array(n);
	for (o[0] = 0, s[0] = 2, c[0] = e[0] + 2 * e[1], t = 1; t < n - 1; ++t) o[t] = 1, s[t] = 4, c[t] = 4 * e[t] + 2 * e[t + 1];
	for (o[n - 1] = 2, s[n - 1] = 7, c[n - 1] = 8 * e[n - 1] + e[n], t = 1; t < n; ++t) a = o[t] / s[t - 1], s[t] -= a, c[t] -= a * c[t - 1];
	for (o[n - 1] = c[n - 1] / s[n - 1], t = n - 2; t >= 0; --t) o[t] = (c[t] - o[t + 1]) / s[t];
	for (s[n - 1] = (e[n] + o[n - 1]) / 2, t = 0; t < n - 1; ++t) s[t] = 2 * e[t + 1] - o[t + 1];
	return [o, s];
}
function natural(e) {
	return new Natural(e);
}
function Step(e, t) {
	this._context = e, this._t = t;
}
Step.prototype = {
	areaStart: function() {
		this._line = 0;
	},
	areaEnd: function() {
		this._line = NaN;
	},
	lineStart: function() {
		this._x = this._y = NaN, this._point = 0;
	},
	lineEnd: function() {
		0 < this._t && this._t < 1 && this._point === 2 && this._context.lineTo(this._x, this._y), (this._line || this._line !== 0 && this._point === 1) && this._context.closePath(), this._line >= 0 && (this._t = 1 - this._t, this._line = 1 - this._line);
	},
	point: function(e, t) {
		switch (e = +e, t = +t, this._point) {
			case 0:
				this._point = 1, this._line ? this._context.lineTo(e, t) : this._context.moveTo(e, t);
				break;
			case 1: this._point = 2;
			default: if (this._t <= 0) this._context.lineTo(this._x, t), this._context.lineTo(e, t);
			else {
				var n = this._x * (1 - this._t) + e * this._t;
				this._context.lineTo(n, this._y), this._context.lineTo(n, t);
			}
		}
		this._x = e, this._y = t;
	}
};
function step(e) {
	return new Step(e, .5);
}
function stepBefore(e) {
	return new Step(e, 0);
}
function stepAfter(e) {
	return new Step(e, 1);
}
// node_modules/@observablehq/plot/src/defined.js
function defined(e) {
	return e != null && !Number.isNaN(e);
}
function ascendingDefined(e, t) {
	return +defined(t) - defined(e) || ascending$1(e, t);
}
function descendingDefined(e, t) {
	return +defined(t) - defined(e) || descending(e, t);
}
function nonempty(e) {
	return e != null && `${e}` != "";
}
function finite(e) {
	return isFinite(e) ? e : NaN;
}
function positive(e) {
	return e > 0 && isFinite(e) ? e : NaN;
}
function negative(e) {
	return e < 0 && isFinite(e) ? e : NaN;
}
// node_modules/isoformat/src/format.js
function format(e, t) {
	if (e instanceof Date || (e = new Date(+e)), isNaN(e)) return typeof t == "function" ? t(e) : t;
	let n = e.getUTCHours(), a = e.getUTCMinutes(), o = e.getUTCSeconds(), s = e.getUTCMilliseconds();
	return `${formatYear(e.getUTCFullYear(), 4)}-${pad(e.getUTCMonth() + 1, 2)}-${pad(e.getUTCDate(), 2)}${n || a || o || s ? `T${pad(n, 2)}:${pad(a, 2)}${o || s ? `:${pad(o, 2)}${s ? `.${pad(s, 3)}` : ""}` : ""}Z` : ""}`;
}
function formatYear(e) {
	return e < 0 ? `-${pad(-e, 6)}` : e > 9999 ? `+${pad(e, 6)}` : pad(e, 4);
}
function pad(e, t) {
	return `${e}`.padStart(t, "0");
}
// node_modules/isoformat/src/parse.js
const Oa = /^(?:[-+]\d{2})?\d{4}(?:-\d{2}(?:-\d{2})?)?(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d{3})?)?(?:Z|[-+]\d{2}:?\d{2})?)?$/;
function parse$4(e, t) {
	return Oa.test(e += "") ? new Date(e) : typeof t == "function" ? t(e) : t;
}
// node_modules/@observablehq/plot/src/order.js
function orderof(e) {
	if (e == null) return;
	let t = e[0], n = e[e.length - 1];
	return descending(t, n);
}
// node_modules/@observablehq/plot/src/time.js
const ka = 1e3, Aa = ka * 60, ja = Aa * 60, Ma = ja * 24, Na = Ma * 7, Pa = Ma * 30, Fa = Ma * 365, Ia = [
	["millisecond", 1],
	["2 milliseconds", 2],
	["5 milliseconds", 5],
	["10 milliseconds", 10],
	["20 milliseconds", 20],
	["50 milliseconds", 50],
	["100 milliseconds", 100],
	["200 milliseconds", 200],
	["500 milliseconds", 500],
	["second", ka],
	["5 seconds", 5 * ka],
	["15 seconds", 15 * ka],
	["30 seconds", 30 * ka],
	["minute", Aa],
	["5 minutes", 5 * Aa],
	["15 minutes", 15 * Aa],
	["30 minutes", 30 * Aa],
	["hour", ja],
	["3 hours", 3 * ja],
	["6 hours", 6 * ja],
	["12 hours", 12 * ja],
	["day", Ma],
	["2 days", 2 * Ma],
	["week", Na],
	["2 weeks", 2 * Na],
	["month", Pa],
	["3 months", 3 * Pa],
	["6 months", 6 * Pa],
	["year", Fa],
	["2 years", 2 * Fa],
	["5 years", 5 * Fa],
	["10 years", 10 * Fa],
	["20 years", 20 * Fa],
	["50 years", 50 * Fa],
	["100 years", 100 * Fa]
], La = new Map([
	["second", ka],
	["minute", Aa],
	["hour", ja],
	["day", Ma],
	["monday", Na],
	["tuesday", Na],
	["wednesday", Na],
	["thursday", Na],
	["friday", Na],
	["saturday", Na],
	["sunday", Na],
	["week", Na],
	["month", Pa],
	["year", Fa]
]), Ra = new Map([
	["second", jn],
	["minute", Mn],
	["hour", Pn],
	["day", In],
	["monday", Bn],
	["tuesday", Vn],
	["wednesday", Hn],
	["thursday", Un],
	["friday", Wn],
	["saturday", Gn],
	["sunday", zn],
	["week", zn],
	["month", $n],
	["year", tr]
]), za = new Map([
	["second", jn],
	["minute", Nn],
	["hour", Fn],
	["day", Rn],
	["monday", qn],
	["tuesday", Jn],
	["wednesday", Yn],
	["thursday", Xn],
	["friday", Zn],
	["saturday", Qn],
	["sunday", Kn],
	["week", Kn],
	["month", er],
	["year", nr]
]), Ba = Symbol("intervalDuration"), Va = Symbol("intervalType");
for (let [e, t] of Ra) t[Ba] = La.get(e), t[Va] = "time";
for (let [e, t] of za) t[Ba] = La.get(e), t[Va] = "utc";
const Ha = [
	[
		"year",
		nr,
		"utc"
	],
	[
		"month",
		er,
		"utc"
	],
	[
		"day",
		Rn,
		"utc",
		6 * Pa
	],
	[
		"hour",
		Fn,
		"utc",
		3 * Ma
	],
	[
		"minute",
		Nn,
		"utc",
		6 * ja
	],
	[
		"second",
		jn,
		"utc",
		30 * Aa
	]
], Ua = [
	[
		"year",
		tr,
		"time"
	],
	[
		"month",
		$n,
		"time"
	],
	[
		"day",
		In,
		"time",
		6 * Pa
	],
	[
		"hour",
		Pn,
		"time",
		3 * Ma
	],
	[
		"minute",
		Mn,
		"time",
		6 * ja
	],
	[
		"second",
		jn,
		"time",
		30 * Aa
	]
], Wa = [
	Ha[0],
	Ua[0],
	Ha[1],
	Ua[1],
	Ha[2],
	Ua[2],
	...Ha.slice(3)
];
function parseTimeInterval(e) {
	let t = `${e}`.toLowerCase();
	t.endsWith("s") && (t = t.slice(0, -1));
	let n = 1, a = /^(?:(\d+)\s+)/.exec(t);
	switch (a && (t = t.slice(a[0].length), n = +a[1]), t) {
		case "quarter":
			t = "month", n *= 3;
			break;
		case "half": t = "month", n *= 6;
	}
	let o = za.get(t);
	if (!o) throw Error(`unknown interval: ${e}`);
	if (n > 1 && !o.every) throw Error(`non-periodic interval: ${t}`);
	return [t, n];
}
function timeInterval(e) {
	return asInterval(parseTimeInterval(e), "time");
}
function utcInterval(e) {
	return asInterval(parseTimeInterval(e), "utc");
}
function asInterval([e, t], n) {
	let a = (n === "time" ? Ra : za).get(e);
	return t > 1 && (a = a.every(t), a[Ba] = La.get(e) * t, a[Va] = n), a;
}
function generalizeTimeInterval(e, t) {
	if (!(t > 1)) return;
	let n = e[Ba];
	if (!Ia.some(([, e]) => e === n) || n % Ma == 0 && Ma < n && n < Pa) return;
	let [a] = Ia[bisector(([, e]) => Math.log(e)).center(Ia, Math.log(n * t))];
	return (e[Va] === "time" ? timeInterval : utcInterval)(a);
}
function formatTimeInterval(e, t, n) {
	let a = t === "time" ? pr : mr;
	if (n == null) return a(e === "year" ? "%Y" : e === "month" ? "%Y-%m" : e === "day" ? "%Y-%m-%d" : e === "hour" || e === "minute" ? "%Y-%m-%dT%H:%M" : e === "second" ? "%Y-%m-%dT%H:%M:%S" : "%Y-%m-%dT%H:%M:%S.%L");
	let o = getTimeTemplate(n);
	switch (e) {
		case "millisecond": return formatConditional(a(".%L"), a(":%M:%S"), o);
		case "second": return formatConditional(a(":%S"), a("%-I:%M"), o);
		case "minute": return formatConditional(a("%-I:%M"), a("%p"), o);
		case "hour": return formatConditional(a("%-I %p"), a("%b %-d"), o);
		case "day": return formatConditional(a("%-d"), a("%b"), o);
		case "month": return formatConditional(a("%b"), a("%Y"), o);
		case "year": return a("%Y");
	}
	throw Error("unable to format time ticks");
}
function getTimeTemplate(e) {
	return e === "left" || e === "right" ? (e, t) => `\n${e}\n${t}` : e === "top" ? (e, t) => `${t}\n${e}` : (e, t) => `${e}\n${t}`;
}
function getFormatIntervals(e) {
	return e === "time" ? Ua : e === "utc" ? Ha : Wa;
}
function inferTimeFormat(e, t, n) {
	let a = max(pairs(t, (e, t) => Math.abs(t - e)));
	if (a < 1e3) return formatTimeInterval("millisecond", "utc", n);
	for (let [o, s, c, l] of getFormatIntervals(e)) {
		if (a > l || o === "hour" && !a) break;
		if (t.every((e) => s.floor(e) >= e)) return formatTimeInterval(o, c, n);
	}
}
function formatConditional(e, t, n) {
	return (a, o, s) => {
		let c = e(a, o), l = t(a, o), u = o - orderof(s);
		return o !== u && s[u] !== void 0 && l === t(s[u], u) ? c : n(c, l);
	};
}
// node_modules/@observablehq/plot/src/options.js
const Ga = Object.getPrototypeOf(Uint8Array), Ka = Object.prototype.toString;
function isArray$1(e) {
	return e instanceof Array || e instanceof Ga;
}
function isNumberArray(e) {
	return e instanceof Ga && !isBigIntArray(e);
}
function isNumberType(e) {
	return e?.prototype instanceof Ga && !isBigIntType(e);
}
function isBigIntArray(e) {
	return e instanceof BigInt64Array || e instanceof BigUint64Array;
}
function isBigIntType(e) {
	return e === BigInt64Array || e === BigUint64Array;
}
const qa = Symbol("reindex");
function valueof(e, t, n) {
	let a = typeof t;
	return a === "string" ? isArrowTable(e) ? maybeTypedArrowify(e.getChild(t), n) : maybeTypedMap(e, field(t), n) : a === "function" ? maybeTypedMap(e, t, n) : a === "number" || t instanceof Date || a === "boolean" ? map(e, constant(t), n) : typeof t?.transform == "function" ? maybeTypedArrayify(t.transform(e), n) : maybeTake(maybeTypedArrayify(t, n), e?.[qa]);
}
function maybeTake(e, t) {
	return e != null && t ? take(e, t) : e;
}
function maybeTypedMap(e, t, n) {
	return map(e, isNumberType(n) ? (e, n) => coerceNumber(t(e, n)) : t, n);
}
function maybeTypedArrayify(e, t) {
	return t === void 0 ? arrayify(e) : isArrowVector(e) ? maybeTypedArrowify(e, t) : e instanceof t ? e : t.from(e, isNumberType(t) && !isNumberArray(e) ? coerceNumber : void 0);
}
function maybeTypedArrowify(e, t) {
	return e == null ? e : (t === void 0 || t === Array) && isArrowDateType(e.type) ? coerceDates(vectorToArray(e)) : maybeTypedArrayify(vectorToArray(e), t);
}
function vectorToArray(e) {
	return e.nullCount ? e.toJSON() : e.toArray();
}
const Ja = [null], field = (e) => (t) => {
	let n = t[e];
	return n === void 0 && t.type === "Feature" ? t.properties?.[e] : n;
}, Ya = { transform: range }, Xa = { transform: (e) => e }, one = () => 1, yes = () => !0, string = (e) => e == null ? e : `${e}`, number = (e) => e == null ? e : +e, first = (e) => e ? e[0] : void 0, second = (e) => e ? e[1] : void 0, constant = (e) => () => e;
function percentile(e) {
	let t = `${e}`.slice(1) / 100;
	return (e, n) => quantile$1(e, t, n);
}
function coerceNumbers(e) {
	return isNumberArray(e) ? e : map(e, coerceNumber, Float64Array);
}
function coerceNumber(e) {
	return e == null ? NaN : Number(e);
}
function coerceDates(e) {
	return map(e, coerceDate);
}
function coerceDate(e) {
	return e instanceof Date && !isNaN(e) ? e : typeof e == "string" ? parse$4(e) : e == null || isNaN(e = Number(e)) ? void 0 : new Date(e);
}
function maybeColorChannel(e, t) {
	return e === void 0 && (e = t), e === null ? [void 0, "none"] : isColor(e) ? [void 0, e] : [e, void 0];
}
function maybeNumberChannel(e, t) {
	return e === void 0 && (e = t), e === null || typeof e == "number" ? [void 0, e] : [e, void 0];
}
function maybeKeyword(e, t, n) {
	if (e != null) return keyword(e, t, n);
}
function keyword(e, t, n) {
	let a = `${e}`.toLowerCase();
	if (!n.includes(a)) throw Error(`invalid ${t}: ${e}`);
	return a;
}
function dataify(e) {
	return isArrowTable(e) ? e : arrayify(e);
}
function arrayify(e) {
	if (e == null || isArray$1(e)) return e;
	if (isArrowVector(e)) return maybeTypedArrowify(e);
	if (isGeoJSON(e)) switch (e.type) {
		case "FeatureCollection": return e.features;
		case "GeometryCollection": return e.geometries;
		default: return [e];
	}
	return Array.from(e);
}
function isGeoJSON(e) {
	switch (e?.type) {
		case "FeatureCollection":
		case "GeometryCollection":
		case "Feature":
		case "LineString":
		case "MultiLineString":
		case "MultiPoint":
		case "MultiPolygon":
		case "Point":
		case "Polygon":
		case "Sphere": return !0;
		default: return !1;
	}
}
function map(e, t, n = Array) {
	return e == null ? e : e instanceof n ? e.map(t) : n.from(e, t);
}
function slice(e, t = Array) {
	return e instanceof t ? e.slice() : t.from(e);
}
function hasX({ x: e, x1: t, x2: n }) {
	return e !== void 0 || t !== void 0 || n !== void 0;
}
function hasY({ y: e, y1: t, y2: n }) {
	return e !== void 0 || t !== void 0 || n !== void 0;
}
function hasXY(e) {
	return hasX(e) || hasY(e) || e.interval !== void 0;
}
function isObject(e) {
	return e?.toString === Ka;
}
function isScaleOptions(e) {
	return isObject(e) && (e.type !== void 0 || e.domain !== void 0);
}
function isOptions(e) {
	return isObject(e) && typeof e.transform != "function";
}
function isDomainSort(e) {
	return isOptions(e) && e.value === void 0 && e.channel === void 0;
}
function maybeZero(e, t, n, a = Xa) {
	return t === void 0 && n === void 0 ? (t = 0, n = e === void 0 ? a : e) : t === void 0 ? t = e === void 0 ? 0 : e : n === void 0 && (n = e === void 0 ? 0 : e), [t, n];
}
function maybeTuple(e, t) {
	return e === void 0 && t === void 0 ? [first, second] : [e, t];
}
function maybeZ({ z: e, fill: t, stroke: n } = {}) {
	return e === void 0 && ([e] = maybeColorChannel(t)), e === void 0 && ([e] = maybeColorChannel(n)), e;
}
function lengthof(e) {
	return isArray$1(e) ? e.length : e?.numRows;
}
function range(e) {
	let t = lengthof(e), n = new Uint32Array(t);
	for (let e = 0; e < t; ++e) n[e] = e;
	return n;
}
function take(e, t) {
	return isArray$1(e) ? map(t, (t) => e[t], e.constructor) : map(t, (t) => e.at(t));
}
function subarray(e, t, n) {
	return e.subarray ? e.subarray(t, n) : e.slice(t, n);
}
function keyof(e) {
	return typeof e == "object" && e ? e.valueOf() : e;
}
function maybeInput(e, t) {
	if (t[e] !== void 0) return t[e];
	switch (e) {
		case "x1":
		case "x2":
			e = "x";
			break;
		case "y1":
		case "y2": e = "y";
	}
	return t[e];
}
function column(e) {
	let t;
	return [{
		transform: () => t,
		label: labelof(e)
	}, (e) => t = e];
}
function maybeColumn(e) {
	return e == null ? [e] : column(e);
}
function labelof(e, t) {
	return typeof e == "string" ? e : e && e.label !== void 0 ? e.label : t;
}
function mid(e, t) {
	return {
		transform(n) {
			let a = e.transform(n), o = t.transform(n);
			return isTemporal(a) || isTemporal(o) ? map(a, (e, t) => new Date((+a[t] + +o[t]) / 2)) : map(a, (e, t) => (+a[t] + +o[t]) / 2, Float64Array);
		},
		label: e.label
	};
}
function maybeApplyInterval(e, t) {
	let n = maybeIntervalTransform(t?.interval, t?.type);
	return n ? map(e, n) : e;
}
function maybeIntervalTransform(e, t) {
	let n = maybeInterval(e, t);
	return n && ((e) => defined(e) ? n.floor(e) : e);
}
function maybeInterval(e, t) {
	if (e != null) {
		if (typeof e == "number") return numberInterval(e);
		if (typeof e == "string") return (t === "time" ? timeInterval : utcInterval)(e);
		if (typeof e.floor != "function") throw Error("invalid interval; missing floor method");
		if (typeof e.offset != "function") throw Error("invalid interval; missing offset method");
		return e;
	}
}
function numberInterval(e) {
	e = +e, 0 < e && e < 1 && Number.isInteger(1 / e) && (e = -1 / e);
	let t = Math.abs(e);
	return e < 0 ? {
		floor: (e) => Math.floor(e * t) / t,
		offset: (e, n = 1) => (e * t + Math.floor(n)) / t,
		range: (e, n) => range$1(Math.ceil(e * t), n * t).map((e) => e / t)
	} : {
		floor: (e) => Math.floor(e / t) * t,
		offset: (e, n = 1) => e + t * Math.floor(n),
		range: (e, n) => range$1(Math.ceil(e / t), n / t).map((e) => e * t)
	};
}
function maybeRangeInterval(e, t) {
	if (e = maybeInterval(e, t), e && typeof e.range != "function") throw Error("invalid interval: missing range method");
	return e;
}
function maybeNiceInterval(e, t) {
	if (e = maybeRangeInterval(e, t), e && typeof e.ceil != "function") throw Error("invalid interval: missing ceil method");
	return e;
}
function isTimeInterval(e) {
	return isInterval(e) && typeof e?.floor == "function" && e.floor() instanceof Date;
}
function isInterval(e) {
	return typeof e?.range == "function";
}
function maybeValue(e) {
	return e === void 0 || isOptions(e) ? e : { value: e };
}
function numberChannel(e) {
	return e == null ? null : {
		transform: (t) => valueof(t, e, Float64Array),
		label: labelof(e)
	};
}
function isIterable(e) {
	return e && typeof e[Symbol.iterator] == "function";
}
function isTextual(e) {
	for (let t of e) if (t != null) return typeof t != "object" || t instanceof Date;
}
function isOrdinal(e) {
	for (let t of e) {
		if (t == null) continue;
		let e = typeof t;
		return e === "string" || e === "boolean";
	}
}
function isTemporal(e) {
	for (let t of e) if (t != null) return t instanceof Date;
}
function isTemporalString(e) {
	for (let t of e) if (t != null) return typeof t == "string" && isNaN(t) && parse$4(t);
}
function isNumericString(e) {
	for (let t of e) if (t != null) {
		if (typeof t != "string") return !1;
		if (t.trim()) return !isNaN(t);
	}
}
function isNumeric(e) {
	for (let t of e) if (t != null) return typeof t == "number";
}
function isEvery(e, t) {
	let n;
	for (let a of e) if (a != null) {
		if (!t(a)) return !1;
		n = !0;
	}
	return n;
}
const Za = new Set("none,currentcolor,transparent,aliceblue,antiquewhite,aqua,aquamarine,azure,beige,bisque,black,blanchedalmond,blue,blueviolet,brown,burlywood,cadetblue,chartreuse,chocolate,coral,cornflowerblue,cornsilk,crimson,cyan,darkblue,darkcyan,darkgoldenrod,darkgray,darkgreen,darkgrey,darkkhaki,darkmagenta,darkolivegreen,darkorange,darkorchid,darkred,darksalmon,darkseagreen,darkslateblue,darkslategray,darkslategrey,darkturquoise,darkviolet,deeppink,deepskyblue,dimgray,dimgrey,dodgerblue,firebrick,floralwhite,forestgreen,fuchsia,gainsboro,ghostwhite,gold,goldenrod,gray,green,greenyellow,grey,honeydew,hotpink,indianred,indigo,ivory,khaki,lavender,lavenderblush,lawngreen,lemonchiffon,lightblue,lightcoral,lightcyan,lightgoldenrodyellow,lightgray,lightgreen,lightgrey,lightpink,lightsalmon,lightseagreen,lightskyblue,lightslategray,lightslategrey,lightsteelblue,lightyellow,lime,limegreen,linen,magenta,maroon,mediumaquamarine,mediumblue,mediumorchid,mediumpurple,mediumseagreen,mediumslateblue,mediumspringgreen,mediumturquoise,mediumvioletred,midnightblue,mintcream,mistyrose,moccasin,navajowhite,navy,oldlace,olive,olivedrab,orange,orangered,orchid,palegoldenrod,palegreen,paleturquoise,palevioletred,papayawhip,peachpuff,peru,pink,plum,powderblue,purple,rebeccapurple,red,rosybrown,royalblue,saddlebrown,salmon,sandybrown,seagreen,seashell,sienna,silver,skyblue,slateblue,slategray,slategrey,snow,springgreen,steelblue,tan,teal,thistle,tomato,turquoise,violet,wheat,white,whitesmoke,yellow".split(","));
function isColor(e) {
	return typeof e == "string" && (e = e.toLowerCase().trim(), /^#[0-9a-f]{3,8}$/.test(e) || /^(?:url|var|rgb|rgba|hsl|hsla|hwb|lab|lch|oklab|oklch|color|color-mix)\(.*\)$/.test(e) || Za.has(e));
}
function isOpacity(e) {
	return typeof e == "number" && (0 <= e && e <= 1 || isNaN(e));
}
function isNoneish(e) {
	return e == null || isNone(e);
}
function isNone(e) {
	return /^\s*none\s*$/i.test(e);
}
function isRound(e) {
	return /^\s*round\s*$/i.test(e);
}
function maybeAnchor$1(e, t) {
	return maybeKeyword(e, t, [
		"middle",
		"top-left",
		"top",
		"top-right",
		"right",
		"bottom-right",
		"bottom",
		"bottom-left",
		"left"
	]);
}
function maybeFrameAnchor(e = "middle") {
	return maybeAnchor$1(e, "frameAnchor");
}
function inherit(e = {}, ...t) {
	let n = e;
	for (let a of t) for (let t in a) if (n[t] === void 0) {
		let o = a[t];
		n === e ? n = {
			...n,
			[t]: o
		} : n[t] = o;
	}
	return n;
}
function named(e) {
	console.warn("named iterables are deprecated; please use an object instead");
	let t = new Set();
	return Object.fromEntries(Array.from(e, (e) => {
		let { name: n } = e;
		if (n == null) throw Error("missing name");
		let a = `${n}`;
		if (a === "__proto__") throw Error(`illegal name: ${a}`);
		if (t.has(a)) throw Error(`duplicate name: ${a}`);
		return t.add(a), [n, e];
	}));
}
function maybeNamed(e) {
	return isIterable(e) ? named(e) : e;
}
function maybeClip(e) {
	return e === !0 ? e = "frame" : e === !1 ? e = null : !isGeoJSON(e) && e != null && (e = keyword(e, "clip", ["frame", "sphere"]), e === "sphere" && (e = { type: "Sphere" })), e;
}
function isArrowTable(e) {
	return e && typeof e.getChild == "function" && typeof e.toArray == "function" && e.schema && Array.isArray(e.schema.fields);
}
function isArrowVector(e) {
	return e && typeof e.toArray == "function" && e.type;
}
function isArrowDateType(e) {
	return e && (e.typeId === 8 || e.typeId === 10) && e.unit === 1;
}
// node_modules/@observablehq/plot/src/scales/index.js
const Qa = Symbol("position"), $a = Symbol("color"), eo = Symbol("radius"), to = Symbol("length"), no = Symbol("opacity"), ro = Symbol("symbol"), io = Symbol("projection"), ao = new Map([
	["x", Qa],
	["y", Qa],
	["fx", Qa],
	["fy", Qa],
	["r", eo],
	["color", $a],
	["opacity", no],
	["symbol", ro],
	["length", to],
	["projection", io]
]);
function isPosition(e) {
	return e === Qa || e === io;
}
function hasNumericRange(e) {
	return e === Qa || e === eo || e === to || e === no;
}
const oo = 2 / Math.sqrt(3), so = new Map([
	["asterisk", Yi],
	["circle", Xi],
	["cross", Zi],
	["diamond", ea],
	["diamond2", ta],
	["hexagon", { draw(e, t) {
		let n = Math.sqrt(t / Math.PI), a = n * oo, o = a / 2;
		e.moveTo(0, a), e.lineTo(n, o), e.lineTo(n, -o), e.lineTo(0, -a), e.lineTo(-n, -o), e.lineTo(-n, o), e.closePath();
	} }],
	["plus", na],
	["square", ra],
	["square2", ia],
	["star", ca],
	["times", va],
	["triangle", ua],
	["triangle2", fa],
	["wye", _a]
]);
function isSymbolObject(e) {
	return e && typeof e.draw == "function";
}
function isSymbol(e) {
	return isSymbolObject(e) ? !0 : typeof e == "string" && so.has(e.toLowerCase());
}
function maybeSymbol(e) {
	if (e == null || isSymbolObject(e)) return e;
	let t = so.get(`${e}`.toLowerCase());
	if (t) return t;
	throw Error(`invalid symbol: ${e}`);
}
function maybeSymbolChannel(e) {
	if (e == null || isSymbolObject(e)) return [void 0, e];
	if (typeof e == "string") {
		let t = so.get(`${e}`.toLowerCase());
		if (t) return [void 0, t];
	}
	return [e, void 0];
}
// node_modules/@observablehq/plot/src/transforms/basic.js
function basic({ filter: e, sort: t, reverse: n, transform: a, initializer: o, ...s } = {}, c) {
	if (a === void 0 && (e != null && (a = filterTransform(e)), t != null && !isDomainSort(t) && (a = composeTransform(a, sortTransform(t))), n && (a = composeTransform(a, reverseTransform))), c != null && o != null) throw Error("transforms cannot be applied after initializers");
	return {
		...s,
		...(t === null || isDomainSort(t)) && { sort: t },
		transform: composeTransform(a, c)
	};
}
function initializer({ filter: e, sort: t, reverse: n, initializer: a, ...o } = {}, s) {
	return a === void 0 && (e != null && (a = filterTransform(e)), t != null && !isDomainSort(t) && (a = composeInitializer(a, sortTransform(t))), n && (a = composeInitializer(a, reverseTransform))), {
		...o,
		...(t === null || isDomainSort(t)) && { sort: t },
		initializer: composeInitializer(a, s)
	};
}
function composeTransform(e, t) {
	return e == null ? t === null ? void 0 : t : t == null ? e === null ? void 0 : e : function(n, a, o) {
		return {data: n, facets: a} = e.call(this, n, a, o), t.call(this, dataify(n), a, o);
	};
}
function composeInitializer(e, t) {
	return e == null ? t === null ? void 0 : t : t == null ? e === null ? void 0 : e : function(n, a, o, ...s) {
		let c, l, u, d, f, p;
		return {data: l = n, facets: u = a, channels: c} = e.call(this, n, a, o, ...s), {data: f = l, facets: p = u, channels: d} = t.call(this, l, u, {
			...o,
			...c
		}, ...s), {
			data: f,
			facets: p,
			channels: {
				...c,
				...d
			}
		};
	};
}
function apply(e, t) {
	return (e.initializer == null ? basic : initializer)(e, t);
}
function filterTransform(e) {
	return (t, n) => {
		let a = valueof(t, e);
		return {
			data: t,
			facets: n.map((e) => e.filter((e) => a[e]))
		};
	};
}
function reverseTransform(e, t) {
	return {
		data: e,
		facets: t.map((e) => e.slice().reverse())
	};
}
function sort(e, { sort: t, ...n } = {}) {
	return {
		...(isOptions(e) && e.channel !== void 0 ? initializer : apply)(n, sortTransform(e)),
		sort: isDomainSort(t) ? t : null
	};
}
function sortTransform(e) {
	return (typeof e == "function" && e.length !== 1 ? sortData : sortValue)(e);
}
function sortData(e) {
	return (t, n) => {
		let a = isArray$1(t) ? (n, a) => e(t[n], t[a]) : (n, a) => e(t.get(n), t.get(a));
		return {
			data: t,
			facets: n.map((e) => e.slice().sort(a))
		};
	};
}
function sortValue(e) {
	let t, n;
	({channel: t, value: e, order: n} = { ...maybeValue(e) });
	let a = t?.startsWith("-");
	if (a && (t = t.slice(1)), n === void 0 && (n = a ? descendingDefined : ascendingDefined), typeof n != "function") switch (`${n}`.toLowerCase()) {
		case "ascending":
			n = ascendingDefined;
			break;
		case "descending":
			n = descendingDefined;
			break;
		default: throw Error(`invalid order: ${n}`);
	}
	return (a, o, s) => {
		let c;
		if (t === void 0) c = valueof(a, e);
		else {
			if (s === void 0) throw Error("channel sort requires an initializer");
			if (c = s[t], !c) return {};
			c = c.value;
		}
		let compareValue = (e, t) => n(c[e], c[t]);
		return {
			data: a,
			facets: o.map((e) => e.slice().sort(compareValue))
		};
	};
}
// node_modules/@observablehq/plot/src/transforms/group.js
function hasOutput(e, ...t) {
	for (let { name: n } of e) if (t.includes(n)) return !0;
	return !1;
}
function maybeOutputs(e, t, n = maybeOutput) {
	let a = Object.entries(e);
	return t.title != null && e.title === void 0 && a.push(["title", uo]), t.href != null && e.href === void 0 && a.push(["href", lo]), a.filter(([, e]) => e !== void 0).map(([e, a]) => a === null ? nullOutput(e) : n(e, a, t));
}
function maybeOutput(e, t, n, a = maybeEvaluator) {
	let o;
	isObject(t) && "reduce" in t && (o = t.scale, t = t.reduce);
	let s = a(e, t, n), [c, l] = column(s.label), u;
	return {
		name: e,
		output: o === void 0 ? c : {
			value: c,
			scale: o
		},
		initialize(e) {
			s.initialize(e), u = l([]);
		},
		scope(e, t) {
			s.scope(e, t);
		},
		reduce(e, t) {
			u.push(s.reduce(e, t));
		}
	};
}
function nullOutput(e) {
	return {
		name: e,
		initialize() {},
		scope() {},
		reduce() {}
	};
}
function maybeEvaluator(e, t, n, a = maybeReduce) {
	let o = maybeInput(e, n), s = a(t, o), c, l;
	return {
		label: labelof(s === po ? null : o, s.label),
		initialize(e) {
			c = o === void 0 ? e : valueof(e, o), s.scope === "data" && (l = s.reduceIndex(range(e), c));
		},
		scope(e, t) {
			s.scope === e && (l = s.reduceIndex(t, c));
		},
		reduce(e, t) {
			return s.scope == null ? s.reduceIndex(e, c, t) : s.reduceIndex(e, c, l, t);
		}
	};
}
function maybeGroup(e, t) {
	return t ? group(e, (e) => t[e]) : [[, e]];
}
function maybeReduce(e, t, n = invalidReduce) {
	if (e == null) return n(e);
	if (typeof e.reduceIndex == "function") return e;
	if (typeof e.reduce == "function" && isObject(e)) return reduceReduce(e);
	if (typeof e == "function") return reduceFunction(e);
	if (/^p\d{2}$/i.test(e)) return reduceAccessor(percentile(e));
	switch (`${e}`.toLowerCase()) {
		case "first": return lo;
		case "last": return fo;
		case "identity": return co;
		case "count": return po;
		case "distinct": return mo;
		case "sum": return t == null ? po : ho;
		case "proportion": return reduceProportion(t, "data");
		case "proportion-facet": return reduceProportion(t, "facet");
		case "deviation": return reduceAccessor(deviation);
		case "min": return reduceAccessor(min$1);
		case "min-index": return reduceAccessor(minIndex);
		case "max": return reduceAccessor(max);
		case "max-index": return reduceAccessor(maxIndex);
		case "mean": return reduceMaybeTemporalAccessor(mean);
		case "median": return reduceMaybeTemporalAccessor(median);
		case "variance": return reduceAccessor(variance);
		case "mode": return reduceAccessor(mode);
	}
	return n(e);
}
function invalidReduce(e) {
	throw Error(`invalid reduce: ${e}`);
}
function maybeSubgroup(e, t) {
	for (let n in t) {
		let a = t[n];
		if (a !== void 0 && !e.some((e) => e.name === n)) return a;
	}
}
function maybeSort(e, t, n) {
	if (t) {
		let n = t.output.transform(), compare = (e, t) => ascendingDefined(n[e], n[t]);
		e.forEach((e) => e.sort(compare));
	}
	n && e.forEach((e) => e.reverse());
}
function reduceReduce(e) {
	return console.warn("deprecated reduce interface; implement reduceIndex instead."), {
		...e,
		reduceIndex: e.reduce.bind(e)
	};
}
function reduceFunction(e) {
	return { reduceIndex(t, n, a) {
		return e(take(n, t), a);
	} };
}
function reduceAccessor(e) {
	return { reduceIndex(t, n) {
		return e(t, (e) => n[e]);
	} };
}
function reduceMaybeTemporalAccessor(e) {
	return { reduceIndex(t, n) {
		let a = e(t, (e) => n[e]);
		return isTemporal(n) ? new Date(a) : a;
	} };
}
const co = { reduceIndex(e, t) {
	return take(t, e);
} }, lo = { reduceIndex(e, t) {
	return t[e[0]];
} }, uo = { reduceIndex(e, t) {
	let n = sort$1(rollup(e, (e) => e.length, (e) => t[e]), second), a = n.slice(-5).reverse();
	if (a.length < n.length) {
		let e = n.slice(0, -4);
		a[4] = [`… ${e.length.toLocaleString("en-US")} more`, sum(e, second)];
	}
	return a.map(([e, t]) => `${e} (${t.toLocaleString("en-US")})`).join("\n");
} }, fo = { reduceIndex(e, t) {
	return t[e[e.length - 1]];
} }, po = {
	label: "Frequency",
	reduceIndex(e) {
		return e.length;
	}
}, mo = {
	label: "Distinct",
	reduceIndex(e, t) {
		let n = new InternSet();
		for (let a of e) n.add(t[a]);
		return n.size;
	}
}, ho = reduceAccessor(sum);
function reduceProportion(e, t) {
	return e == null ? {
		scope: t,
		label: "Frequency",
		reduceIndex: (e, t, n = 1) => e.length / n
	} : {
		scope: t,
		reduceIndex: (e, t, n = 1) => sum(e, (e) => t[e]) / n
	};
}
const go = { reduceIndex(e, t, { z: n }) {
	return n;
} };
// node_modules/@observablehq/plot/src/channel.js
function createChannel(e, { scale: t, type: n, value: a, filter: o, hint: s, label: c = labelof(a) }, l) {
	return s === void 0 && typeof a?.transform == "function" && (s = a.hint), inferChannelScale(l, {
		scale: t,
		type: n,
		value: valueof(e, a),
		label: c,
		filter: o,
		hint: s
	});
}
function createChannels(e, t) {
	return Object.fromEntries(Object.entries(e).map(([e, n]) => [e, createChannel(t, n, e)]));
}
function valueObject(e, t) {
	let n = Object.fromEntries(Object.entries(e).map(([e, { scale: n, value: a }]) => {
		let o = n == null ? null : t[n];
		return [e, o == null ? a : map(a, o)];
	}));
	return n.channels = e, n;
}
function inferChannelScale(e, t) {
	let { scale: n, value: a } = t;
	if (n === !0 || n === "auto") switch (e) {
		case "fill":
		case "stroke":
		case "color":
			t.scale = n !== !0 && isEvery(a, isColor) ? null : "color", t.defaultScale = "color";
			break;
		case "fillOpacity":
		case "strokeOpacity":
		case "opacity":
			t.scale = n !== !0 && isEvery(a, isOpacity) ? null : "opacity", t.defaultScale = "opacity";
			break;
		case "symbol":
			n !== !0 && isEvery(a, isSymbol) ? (t.scale = null, t.value = map(a, maybeSymbol)) : t.scale = "symbol", t.defaultScale = "symbol";
			break;
		default: t.scale = ao.has(e) ? e : null;
	}
	else if (n === !1) t.scale = null;
	else if (n != null && !ao.has(n)) throw Error(`unknown scale: ${n}`);
	return t;
}
function channelDomain(e, t, n, a, o) {
	let { order: s, reverse: c, reduce: l = !0, limit: u } = o;
	for (let d in o) {
		if (!ao.has(d)) continue;
		let { value: f, order: p = s, reverse: m = c, reduce: h = l, limit: g = u } = maybeValue(o[d]), _ = f?.startsWith("-");
		if (_ && (f = f.slice(1)), p = p === void 0 ? _ === (f === "width" || f === "height") ? ascendingGroup : descendingGroup : maybeOrder$1(p), h == null || h === !1) continue;
		let v = d === "fx" || d === "fy" ? reindexFacetChannel(t, a[d]) : findScaleChannel(n, d);
		if (!v) throw Error(`missing channel for scale: ${d}`);
		let b = v.value, [S = 0, C = Infinity] = isIterable(g) ? g : g < 0 ? [g] : [0, g];
		if (f == null) v.domain = () => {
			let e = Array.from(new InternSet(b));
			return m && (e = e.reverse()), (S !== 0 || C !== Infinity) && (e = e.slice(S, C)), e;
		};
		else {
			let t = f === "data" ? e : f === "height" ? difference(n, "y1", "y2") : f === "width" ? difference(n, "x1", "x2") : values(n, f, f === "y" ? "y2" : f === "x" ? "x2" : void 0), a = maybeReduce(h === !0 ? "max" : h, t);
			v.domain = () => {
				let e = rollups(range(b), (e) => a.reduceIndex(e, t), (e) => b[e]);
				return p && e.sort(p), m && e.reverse(), (S !== 0 || C !== Infinity) && (e = e.slice(S, C)), e.map(first);
			};
		}
	}
}
function findScaleChannel(e, t) {
	for (let n in e) {
		let a = e[n];
		if (a.scale === t) return a;
	}
}
function reindexFacetChannel(e, t) {
	let n = e.original;
	if (n === e) return t;
	let a = t.value, o = t.value = [];
	for (let t = 0; t < n.length; ++t) {
		let s = a[n[t][0]];
		for (let n of e[t]) o[n] = s;
	}
	return t;
}
function difference(e, t, n) {
	let a = values(e, t);
	return map(values(e, n), (e, t) => Math.abs(e - a[t]), Float64Array);
}
function values(e, t, n) {
	let a = e[t];
	if (!a && n !== void 0 && (a = e[n]), a) return a.value;
	throw Error(`missing channel: ${t}`);
}
function maybeOrder$1(e) {
	if (e == null || typeof e == "function") return e;
	switch (`${e}`.toLowerCase()) {
		case "ascending": return ascendingGroup;
		case "descending": return descendingGroup;
	}
	throw Error(`invalid order: ${e}`);
}
function ascendingGroup([e, t], [n, a]) {
	return ascendingDefined(t, a) || ascendingDefined(e, n);
}
function descendingGroup([e, t], [n, a]) {
	return descendingDefined(t, a) || ascendingDefined(e, n);
}
function getSource(e, t) {
	let n = e[t];
	if (n) {
		for (; n.source;) n = n.source;
		return n.source === null ? null : n;
	}
}
// node_modules/@observablehq/plot/src/scales/schemes.js
const _o = new Map([
	["accent", br],
	["category10", yr],
	["dark2", xr],
	["observable10", Sr],
	["paired", Cr],
	["pastel1", wr],
	["pastel2", Tr],
	["set1", Er],
	["set2", Dr],
	["set3", Or],
	["tableau10", kr]
]);
function isCategoricalScheme(e) {
	return e != null && _o.has(`${e}`.toLowerCase());
}
const vo = new Map([
	..._o,
	["brbg", scheme11(Ar, jr)],
	["prgn", scheme11(Mr, Nr)],
	["piyg", scheme11(Pr, Fr)],
	["puor", scheme11(Ir, Lr)],
	["rdbu", scheme11(Rr, zr)],
	["rdgy", scheme11(Br, Vr)],
	["rdylbu", scheme11(Hr, Ur)],
	["rdylgn", scheme11(Wr, Gr)],
	["spectral", scheme11(Kr, qr)],
	["burd", scheme11r(Rr, zr)],
	["buylrd", scheme11r(Hr, Ur)],
	["blues", scheme9(vi, yi)],
	["greens", scheme9(bi, xi)],
	["greys", scheme9(Si, Ci)],
	["oranges", scheme9(Oi, ki)],
	["purples", scheme9(wi, Ti)],
	["reds", scheme9(Ei, Di)],
	["turbo", schemei(turbo)],
	["viridis", schemei(Li)],
	["magma", schemei(Ri)],
	["inferno", schemei(zi)],
	["plasma", schemei(Bi)],
	["cividis", schemei(cividis)],
	["cubehelix", schemei(Ai)],
	["warm", schemei(ji)],
	["cool", schemei(Mi)],
	["bugn", scheme9(Jr, Yr)],
	["bupu", scheme9(Xr, Zr)],
	["gnbu", scheme9(Qr, $r)],
	["orrd", scheme9(ei, ti)],
	["pubu", scheme9(ii, ai)],
	["pubugn", scheme9(ni, ri)],
	["purd", scheme9(oi, si)],
	["rdpu", scheme9(ci, li)],
	["ylgn", scheme9(fi, pi)],
	["ylgnbu", scheme9(ui, di)],
	["ylorbr", scheme9(mi, hi)],
	["ylorrd", scheme9(gi, _i)],
	["rainbow", schemeicyclical(rainbow)],
	["sinebow", schemeicyclical(sinebow)]
]);
function scheme9(e, t) {
	return ({ length: n }) => n === 1 ? [e[3][1]] : n === 2 ? [e[3][1], e[3][2]] : (n = Math.max(3, Math.floor(n)), n > 9 ? quantize(t, n) : e[n]);
}
function scheme11(e, t) {
	return ({ length: n }) => n === 2 ? [e[3][0], e[3][2]] : (n = Math.max(3, Math.floor(n)), n > 11 ? quantize(t, n) : e[n]);
}
function scheme11r(e, t) {
	return ({ length: n }) => n === 2 ? [e[3][2], e[3][0]] : (n = Math.max(3, Math.floor(n)), n > 11 ? quantize((e) => t(1 - e), n) : e[n].slice().reverse());
}
function schemei(e) {
	return ({ length: t }) => quantize(e, Math.max(2, Math.floor(t)));
}
function schemeicyclical(e) {
	return ({ length: t }) => quantize(e, Math.floor(t) + 1).slice(0, -1);
}
function ordinalScheme(e) {
	let t = `${e}`.toLowerCase();
	if (!vo.has(t)) throw Error(`unknown ordinal scheme: ${t}`);
	return vo.get(t);
}
function ordinalRange(e, t) {
	let n = ordinalScheme(e), a = typeof n == "function" ? n({ length: t }) : n;
	return a.length === t ? a : a.slice(0, t);
}
function maybeBooleanRange(e, t = "greys") {
	let n = new Set(), [a, o] = ordinalRange(t, 2);
	for (let t of e) if (t != null) {
		if (t === !0) n.add(o);
		else if (t === !1) n.add(a);
		else return;
	}
	return [...n];
}
const yo = new Map([
	["brbg", jr],
	["prgn", Nr],
	["piyg", Fr],
	["puor", Lr],
	["rdbu", zr],
	["rdgy", Vr],
	["rdylbu", Ur],
	["rdylgn", Gr],
	["spectral", qr],
	["burd", (e) => zr(1 - e)],
	["buylrd", (e) => Ur(1 - e)],
	["blues", yi],
	["greens", xi],
	["greys", Ci],
	["purples", Ti],
	["reds", Di],
	["oranges", ki],
	["turbo", turbo],
	["viridis", Li],
	["magma", Ri],
	["inferno", zi],
	["plasma", Bi],
	["cividis", cividis],
	["cubehelix", Ai],
	["warm", ji],
	["cool", Mi],
	["bugn", Yr],
	["bupu", Zr],
	["gnbu", $r],
	["orrd", ti],
	["pubugn", ri],
	["pubu", ai],
	["purd", si],
	["rdpu", li],
	["ylgnbu", di],
	["ylgn", pi],
	["ylorbr", hi],
	["ylorrd", _i],
	["rainbow", rainbow],
	["sinebow", sinebow]
]);
function quantitativeScheme(e) {
	let t = `${e}`.toLowerCase();
	if (!yo.has(t)) throw Error(`unknown quantitative scheme: ${t}`);
	return yo.get(t);
}
const bo = new Set([
	"brbg",
	"prgn",
	"piyg",
	"puor",
	"rdbu",
	"rdgy",
	"rdylbu",
	"rdylgn",
	"spectral",
	"burd",
	"buylrd"
]);
function isDivergingScheme(e) {
	return e != null && bo.has(`${e}`.toLowerCase());
}
// node_modules/@observablehq/plot/src/scales/quantitative.js
const flip = (e) => (t) => e(1 - t), xo = [0, 1], So = new Map([
	["number", number$3],
	["rgb", Be],
	["hsl", Ge],
	["hcl", Ke],
	["lab", lab]
]);
function maybeInterpolator(e) {
	let t = `${e}`.toLowerCase();
	if (!So.has(t)) throw Error(`unknown interpolator: ${t}`);
	return So.get(t);
}
function createScaleQ(e, t, n, { type: a, nice: o, clamp: s, zero: c, domain: l = inferAutoDomain(e, n), unknown: u, round: d, scheme: f, interval: p, range: m = ao.get(e) === eo ? inferRadialRange(n, l) : ao.get(e) === to ? inferLengthRange(n, l) : ao.get(e) === no ? xo : void 0, interpolate: h = ao.get(e) === $a ? f == null && m !== void 0 ? Be : quantitativeScheme(f === void 0 ? a === "cyclical" ? "rainbow" : "turbo" : f) : d ? round : number$3, reverse: g }) {
	if (l = maybeRepeat(l), p = maybeRangeInterval(p, a), (a === "cyclical" || a === "sequential") && (a = "linear"), typeof h != "function" && (h = maybeInterpolator(h)), g = !!g, m !== void 0 && l.length !== (m = maybeRepeat(m)).length) {
		if (h.length === 1) throw Error("invalid piecewise interpolator");
		h = piecewise(h, m), m = void 0;
	}
	if (h.length === 1 ? (g &&= (h = flip(h), !1), m === void 0 && (m = Float64Array.from(l, (e, t) => t / (l.length - 1)), m.length === 2 && (m = xo)), t.interpolate((m === xo ? constant : interpolatePiecewise)(h))) : t.interpolate(h), c) {
		let [e, t] = extent$1(l);
		(e > 0 || t < 0) && (l = slice(l), (orderof(l) || 1) === Math.sign(e) ? l[0] = 0 : l[l.length - 1] = 0);
	}
	return g && (l = reverse(l)), t.domain(l).unknown(u), o && (t.nice(maybeNice(o, a)), l = t.domain()), m !== void 0 && t.range(m), s && t.clamp(s), {
		type: a,
		domain: l,
		range: m,
		scale: t,
		interpolate: h,
		interval: p
	};
}
function maybeRepeat(e) {
	return e = arrayify(e), e.length >= 2 ? e : [e[0], e[0]];
}
function maybeNice(e, t) {
	return e === !0 ? void 0 : typeof e == "number" ? e : maybeNiceInterval(e, t);
}
function createScaleLinear(e, t, n) {
	return createScaleQ(e, linear(), t, n);
}
function createScaleSqrt(e, t, n) {
	return createScalePow(e, t, {
		...n,
		exponent: .5
	});
}
function createScalePow(e, t, { exponent: n = 1, ...a }) {
	return createScaleQ(e, pow().exponent(n), t, {
		...a,
		type: "pow"
	});
}
function createScaleLog(e, t, { base: n = 10, domain: a = inferLogDomain(t), ...o }) {
	return createScaleQ(e, log().base(n), t, {
		...o,
		domain: a
	});
}
function createScaleSymlog(e, t, { constant: n = 1, ...a }) {
	return createScaleQ(e, symlog().constant(n), t, a);
}
function createScaleQuantile(e, t, { range: n, quantiles: a = n === void 0 ? 5 : (n = [...n]).length, n: o = a, scheme: s = "rdylbu", domain: c = inferQuantileDomain(t), unknown: l, interpolate: u, reverse: d }) {
	return n === void 0 && (n = u === void 0 ? ao.get(e) === $a ? ordinalRange(s, o) : void 0 : quantize(u, o)), c.length > 0 && (c = quantile(c, n === void 0 ? { length: o } : n).quantiles()), createScaleThreshold(e, t, {
		domain: c,
		range: n,
		reverse: d,
		unknown: l
	});
}
function createScaleQuantize(e, t, { range: n, n: a = n === void 0 ? 5 : (n = [...n]).length, scheme: o = "rdylbu", domain: s = inferAutoDomain(e, t), unknown: c, interpolate: l, reverse: u }) {
	let [d, f] = extent$1(s), p;
	return n === void 0 ? (p = ticks(d, f, a), p[0] <= d && p.splice(0, 1), p[p.length - 1] >= f && p.pop(), a = p.length + 1, n = l === void 0 ? ao.get(e) === $a ? ordinalRange(o, a) : void 0 : quantize(l, a)) : (p = quantize(number$3(d, f), a + 1).slice(1, -1), d instanceof Date && (p = p.map((e) => new Date(e)))), orderof(arrayify(s)) < 0 && p.reverse(), createScaleThreshold(e, t, {
		domain: p,
		range: n,
		reverse: u,
		unknown: c
	});
}
function createScaleThreshold(e, t, { domain: n = [0], unknown: a, scheme: o = "rdylbu", interpolate: s, range: c = s === void 0 ? ao.get(e) === $a ? ordinalRange(o, n.length + 1) : void 0 : quantize(s, n.length + 1), reverse: l }) {
	n = arrayify(n);
	let u = orderof(n);
	if (!isNaN(u) && !isOrdered(n, u)) throw Error(`the ${e} scale has a non-monotonic domain`);
	return l && (c = reverse(c)), {
		type: "threshold",
		scale: threshold(u < 0 ? reverse(n) : n, c === void 0 ? [] : c).unknown(a),
		domain: n,
		range: c
	};
}
function isOrdered(e, t) {
	for (let n = 1, a = e.length, o = e[0]; n < a; ++n) {
		let a = descending(o, o = e[n]);
		if (a !== 0 && a !== t) return !1;
	}
	return !0;
}
function createScaleIdentity(e) {
	return {
		type: "identity",
		scale: hasNumericRange(ao.get(e)) ? identity$2() : (e) => e
	};
}
function inferDomain$1(e, t = finite) {
	return e.length ? [min$1(e, ({ value: e }) => e === void 0 ? e : min$1(e, t)), max(e, ({ value: e }) => e === void 0 ? e : max(e, t))] : [0, 1];
}
function inferAutoDomain(e, t) {
	let n = ao.get(e);
	return (n === eo || n === no || n === to ? inferZeroDomain : inferDomain$1)(t);
}
function inferZeroDomain(e) {
	return [0, e.length ? max(e, ({ value: e }) => e === void 0 ? e : max(e, finite)) : 1];
}
function inferRadialRange(e, t) {
	let n = e.find(({ radius: e }) => e !== void 0);
	if (n !== void 0) return [0, n.radius];
	let a = quantile$1(e, .5, ({ value: e }) => e === void 0 ? NaN : quantile$1(e, .25, positive)), o = t.map((e) => 3 * Math.sqrt(e / a)), s = 30 / max(o);
	return s < 1 ? o.map((e) => e * s) : o;
}
function inferLengthRange(e, t) {
	let n = median(e, ({ value: e }) => e === void 0 ? NaN : median(e, Math.abs)), a = t.map((e) => 12 * e / n), o = 60 / max(a);
	return o < 1 ? a.map((e) => e * o) : a;
}
function inferLogDomain(e) {
	for (let { value: t } of e) if (t !== void 0) for (let n of t) {
		if (n > 0) return inferDomain$1(e, positive);
		if (n < 0) return inferDomain$1(e, negative);
	}
	return [1, 10];
}
function inferQuantileDomain(e) {
	let t = [];
	for (let { value: n } of e) if (n !== void 0) for (let e of n) t.push(e);
	return t;
}
function interpolatePiecewise(e) {
	return (t, n) => (a) => e(t + a * (n - t));
}
// node_modules/@observablehq/plot/src/warnings.js
let Co = 0, wo;
function consumeWarnings() {
	let e = Co;
	return Co = 0, wo = void 0, e;
}
function warn(e) {
	e !== wo && (wo = e, console.warn(e), ++Co);
}
// node_modules/@observablehq/plot/src/scales/diverging.js
function createScaleD(e, t, n, a, { type: o, nice: s, clamp: c, domain: l = inferDomain$1(a), unknown: u, pivot: d = 0, scheme: f, range: p, symmetric: m = !0, interpolate: h = ao.get(e) === $a ? f == null && p !== void 0 ? Be : quantitativeScheme(f === void 0 ? "rdbu" : f) : number$3, reverse: g }) {
	d = +d, l = arrayify(l);
	let [_, v] = l;
	if (l.length > 2 && warn(`Warning: the diverging ${e} scale domain contains extra elements.`), descending(_, v) < 0 && ([_, v] = [v, _], g = !g), _ = Math.min(_, d), v = Math.max(v, d), typeof h != "function" && (h = maybeInterpolator(h)), p !== void 0 && (h = h.length === 1 ? interpolatePiecewise(h)(...p) : piecewise(h, p)), g && (h = flip(h)), m) {
		let e = n.apply(d), t = e - n.apply(_), a = n.apply(v) - e;
		t < a ? _ = n.invert(e - a) : t > a && (v = n.invert(e + t));
	}
	return t.domain([
		_,
		d,
		v
	]).unknown(u).interpolator(h), c && t.clamp(c), s && t.nice(s), {
		type: o,
		domain: [_, v],
		pivot: d,
		interpolate: h,
		scale: t
	};
}
function createScaleDiverging(e, t, n) {
	return createScaleD(e, diverging(), To, t, n);
}
function createScaleDivergingSqrt(e, t, n) {
	return createScaleDivergingPow(e, t, {
		...n,
		exponent: .5
	});
}
function createScaleDivergingPow(e, t, { exponent: n = 1, ...a }) {
	return createScaleD(e, divergingPow().exponent(n = +n), transformPow(n), t, {
		...a,
		type: "diverging-pow"
	});
}
function createScaleDivergingLog(e, t, { base: n = 10, pivot: a = 1, domain: o = inferDomain$1(t, a < 0 ? negative : positive), ...s }) {
	return createScaleD(e, divergingLog().base(n = +n), Eo, t, {
		domain: o,
		pivot: a,
		...s
	});
}
function createScaleDivergingSymlog(e, t, { constant: n = 1, ...a }) {
	return createScaleD(e, divergingSymlog().constant(n = +n), transformSymlog(n), t, a);
}
const To = {
	apply(e) {
		return e;
	},
	invert(e) {
		return e;
	}
}, Eo = {
	apply: Math.log,
	invert: Math.exp
}, Do = {
	apply(e) {
		return Math.sign(e) * Math.sqrt(Math.abs(e));
	},
	invert(e) {
		return e * e * Math.sign(e);
	}
};
function transformPow(e) {
	return e === .5 ? Do : {
		apply(t) {
			return Math.sign(t) * Math.abs(t) ** +e;
		},
		invert(t) {
			return Math.sign(t) * Math.abs(t) ** (1 / e);
		}
	};
}
function transformSymlog(e) {
	return {
		apply(t) {
			return Math.sign(t) * Math.log1p(Math.abs(t / e));
		},
		invert(t) {
			return Math.sign(t) * Math.expm1(Math.abs(t)) * e;
		}
	};
}
// node_modules/@observablehq/plot/src/scales/temporal.js
function createScaleT(e, t, n, a) {
	return createScaleQ(e, t, n, a);
}
function createScaleTime(e, t, n) {
	return createScaleT(e, time(), t, n);
}
function createScaleUtc(e, t, n) {
	return createScaleT(e, utcTime(), t, n);
}
// node_modules/@observablehq/plot/src/scales/ordinal.js
const Oo = Symbol("ordinal");
function createScaleO(e, t, n, { type: a, interval: o, domain: s, range: c, reverse: l, hint: u }) {
	return o = maybeRangeInterval(o, a), s === void 0 && (s = inferDomain(n, o, e)), (a === "categorical" || a === Oo) && (a = "ordinal"), l && (s = reverse(s)), s = t.domain(s).domain(), c !== void 0 && (typeof c == "function" && (c = c(s)), t.range(c)), {
		type: a,
		domain: s,
		range: c,
		scale: t,
		hint: u,
		interval: o
	};
}
function createScaleOrdinal(e, t, { type: n, interval: a, domain: o, range, scheme: s, unknown: c, ...l }) {
	a = maybeRangeInterval(a, n), o === void 0 && (o = inferDomain(t, a, e));
	let u;
	if (ao.get(e) === ro) u = inferSymbolHint(t), range = range === void 0 ? inferSymbolRange(u) : map(range, maybeSymbol);
	else if (ao.get(e) === $a && (range === void 0 && (n === "ordinal" || n === Oo) && (range = maybeBooleanRange(o, s), range !== void 0 && (s = void 0)), s === void 0 && range === void 0 && (s = n === "ordinal" ? "turbo" : "observable10"), s !== void 0)) {
		if (range !== void 0) {
			let e = quantitativeScheme(s), t = range[0], n = range[1] - range[0];
			range = ({ length: a }) => quantize((a) => e(t + n * a), a);
		} else range = ordinalScheme(s);
	}
	if (c === _r) throw Error(`implicit unknown on ${e} scale is not supported`);
	return createScaleO(e, ordinal().unknown(c), t, {
		...l,
		type: n,
		domain: o,
		range,
		hint: u
	});
}
function createScalePoint(e, t, { align: n = .5, padding: a = .5, ...o }) {
	return maybeRound(point$4().align(n).padding(a), t, o, e);
}
function createScaleBand(e, t, { align: n = .5, padding: a = .1, paddingInner: o = a, paddingOuter: s = e === "fx" || e === "fy" ? 0 : a, ...c }) {
	return maybeRound(band().align(n).paddingInner(o).paddingOuter(s), t, c, e);
}
function maybeRound(e, t, n, a) {
	let { round: o } = n;
	return o !== void 0 && e.round(o = !!o), e = createScaleO(a, e, t, n), e.round = o, e;
}
function inferDomain(e, t, n) {
	let a = new InternSet();
	for (let { value: t, domain: n } of e) {
		if (n !== void 0) return n();
		if (t !== void 0) for (let e of t) a.add(e);
	}
	if (t !== void 0) {
		let [e, n] = extent$1(a).map(t.floor, t);
		return t.range(e, t.offset(n));
	}
	if (a.size > 1e4 && ao.get(n) === Qa) throw Error(`implicit ordinal domain of ${n} scale has more than 10,000 values`);
	return sort$1(a, ascendingDefined);
}
function inferHint(e, t) {
	let n;
	for (let { hint: a } of e) {
		let e = a?.[t];
		if (e !== void 0) {
			if (n === void 0) n = e;
			else if (n !== e) return;
		}
	}
	return n;
}
function inferSymbolHint(e) {
	return {
		fill: inferHint(e, "fill"),
		stroke: inferHint(e, "stroke")
	};
}
function inferSymbolRange(e) {
	return isNoneish(e.fill) ? ba : ya;
}
// node_modules/@observablehq/plot/src/scales.js
function createScales(e, { label: t, inset: n = 0, insetTop: a = n, insetRight: o = n, insetBottom: s = n, insetLeft: c = n, round: l, nice: u, clamp: d, zero: f, align: p, padding: m, projection: h, facet: { label: g = t } = {}, ..._ } = {}) {
	let v = {};
	for (let [n, b] of e) {
		let e = _[n], S = createScale(n, b, {
			round: ao.get(n) === Qa ? l : void 0,
			nice: u,
			clamp: d,
			zero: f,
			align: p,
			padding: m,
			projection: h,
			...e
		});
		if (S) {
			let { label: l = n === "fx" || n === "fy" ? g : t, percent: u, transform: d, inset: f, insetTop: p = f === void 0 ? n === "y" ? a : 0 : f, insetRight: m = f === void 0 ? n === "x" ? o : 0 : f, insetBottom: h = f === void 0 ? n === "y" ? s : 0 : f, insetLeft: _ = f === void 0 ? n === "x" ? c : 0 : f } = e || {};
			if (d == null) d = void 0;
			else if (typeof d != "function") throw Error("invalid scale transform; not a function");
			S.percent = !!u, S.label = l === void 0 ? inferScaleLabel(b, S) : l, S.transform = d, n === "x" || n === "fx" ? (S.insetLeft = +_, S.insetRight = +m) : (n === "y" || n === "fy") && (S.insetTop = +p, S.insetBottom = +h), v[n] = S;
		}
	}
	return v;
}
function createScaleFunctions(e) {
	let t = {}, n = { scales: t };
	for (let [a, o] of Object.entries(e)) {
		let { scale: e, type: s, interval: c, label: l } = o;
		t[a] = exposeScale(o), n[a] = e, e.type = s, c != null && (e.interval = c), l != null && (e.label = l);
	}
	return n;
}
function autoScaleRange(e, t) {
	let { x: n, y: a, fx: o, fy: s } = e, c = o || s ? outerDimensions(t) : t;
	o && autoScaleRangeX(o, c), s && autoScaleRangeY(s, c);
	let l = o || s ? innerDimensions(e, t) : t;
	n && autoScaleRangeX(n, l), a && autoScaleRangeY(a, l);
}
function inferScaleLabel(e = [], t) {
	let n;
	for (let { label: t } of e) if (t !== void 0) {
		if (n === void 0) n = t;
		else if (n !== t) return;
	}
	if (n !== void 0) return !isOrdinalScale(t) && t.percent && (n = `${n} (%)`), {
		inferred: !0,
		toString: () => n
	};
}
function inferScaleOrder(e) {
	return Math.sign(orderof(e.domain())) * Math.sign(orderof(e.range()));
}
function outerDimensions(e) {
	let { marginTop: t, marginRight: n, marginBottom: a, marginLeft: o, width: s, height: c, facet: { marginTop: l, marginRight: u, marginBottom: d, marginLeft: f } } = e;
	return {
		marginTop: Math.max(t, l),
		marginRight: Math.max(n, u),
		marginBottom: Math.max(a, d),
		marginLeft: Math.max(o, f),
		width: s,
		height: c
	};
}
function innerDimensions({ fx: e, fy: t }, n) {
	let { marginTop: a, marginRight: o, marginBottom: s, marginLeft: c, width: l, height: u } = outerDimensions(n);
	return {
		marginTop: a,
		marginRight: o,
		marginBottom: s,
		marginLeft: c,
		width: e ? e.scale.bandwidth() + c + o : l,
		height: t ? t.scale.bandwidth() + a + s : u,
		facet: {
			width: l,
			height: u
		}
	};
}
function autoScaleRangeX(e, t) {
	if (e.range === void 0) {
		let { insetLeft: n, insetRight: a } = e, { width: o, marginLeft: s = 0, marginRight: c = 0 } = t, l = s + n, u = o - c - a;
		e.range = [l, Math.max(l, u)], isOrdinalScale(e) || (e.range = piecewiseRange(e)), e.scale.range(e.range);
	}
	autoScaleRound(e);
}
function autoScaleRangeY(e, t) {
	if (e.range === void 0) {
		let { insetTop: n, insetBottom: a } = e, { height: o, marginTop: s = 0, marginBottom: c = 0 } = t, l = s + n, u = o - c - a;
		e.range = [Math.max(l, u), l], isOrdinalScale(e) ? e.range.reverse() : e.range = piecewiseRange(e), e.scale.range(e.range);
	}
	autoScaleRound(e);
}
function autoScaleRound(e) {
	e.round === void 0 && isBandScale(e) && roundError(e) <= 30 && e.scale.round(!0);
}
function roundError({ scale: e }) {
	let t = e.domain().length, [n, a] = e.range(), o = e.paddingInner ? e.paddingInner() : 1, s = e.paddingOuter ? e.paddingOuter() : e.padding(), c = t - o, l = Math.abs(a - n) / Math.max(1, c + s * 2);
	return (l - Math.floor(l)) * c;
}
function piecewiseRange(e) {
	let t = e.scale.domain().length + isThresholdScale(e);
	if (!(t > 2)) return e.range;
	let [n, a] = e.range;
	return Array.from({ length: t }, (e, o) => n + o / (t - 1) * (a - n));
}
function createScale(e, t = [], n = {}) {
	let a = inferScaleType(e, t, n);
	if (n.type === void 0 && n.domain === void 0 && n.range === void 0 && n.interval == null && e !== "fx" && e !== "fy" && isOrdinalScale({ type: a })) {
		let n = t.map(({ value: e }) => e).filter((e) => e !== void 0);
		n.some(isTemporal) ? warn(`Warning: some data associated with the ${e} scale are dates. Dates are typically associated with a "utc" or "time" scale rather than a "${formatScaleType(a)}" scale. If you are using a bar mark, you probably want a rect mark with the interval option instead; if you are using a group transform, you probably want a bin transform instead. If you want to treat this data as ordinal, you can specify the interval of the ${e} scale (e.g., d3.utcDay), or you can suppress this warning by setting the type of the ${e} scale to "${formatScaleType(a)}".`) : n.some(isTemporalString) ? warn(`Warning: some data associated with the ${e} scale are strings that appear to be dates (e.g., YYYY-MM-DD). If these strings represent dates, you should parse them to Date objects. Dates are typically associated with a "utc" or "time" scale rather than a "${formatScaleType(a)}" scale. If you are using a bar mark, you probably want a rect mark with the interval option instead; if you are using a group transform, you probably want a bin transform instead. If you want to treat this data as ordinal, you can suppress this warning by setting the type of the ${e} scale to "${formatScaleType(a)}".`) : n.some(isNumericString) && warn(`Warning: some data associated with the ${e} scale are strings that appear to be numbers. If these strings represent numbers, you should parse or coerce them to numbers. Numbers are typically associated with a "linear" scale rather than a "${formatScaleType(a)}" scale. If you want to treat this data as ordinal, you can specify the interval of the ${e} scale (e.g., 1 for integers), or you can suppress this warning by setting the type of the ${e} scale to "${formatScaleType(a)}".`);
	}
	switch (n.type = a, a) {
		case "diverging":
		case "diverging-sqrt":
		case "diverging-pow":
		case "diverging-log":
		case "diverging-symlog":
		case "cyclical":
		case "sequential":
		case "linear":
		case "sqrt":
		case "threshold":
		case "quantile":
		case "pow":
		case "log":
		case "symlog":
			n = coerceType(t, n, coerceNumbers);
			break;
		case "identity":
			switch (ao.get(e)) {
				case Qa:
					n = coerceType(t, n, coerceNumbers);
					break;
				case ro: n = coerceType(t, n, coerceSymbols);
			}
			break;
		case "utc":
		case "time": n = coerceType(t, n, coerceDates);
	}
	switch (a) {
		case "diverging": return createScaleDiverging(e, t, n);
		case "diverging-sqrt": return createScaleDivergingSqrt(e, t, n);
		case "diverging-pow": return createScaleDivergingPow(e, t, n);
		case "diverging-log": return createScaleDivergingLog(e, t, n);
		case "diverging-symlog": return createScaleDivergingSymlog(e, t, n);
		case "categorical":
		case "ordinal":
		case Oo: return createScaleOrdinal(e, t, n);
		case "cyclical":
		case "sequential":
		case "linear": return createScaleLinear(e, t, n);
		case "sqrt": return createScaleSqrt(e, t, n);
		case "threshold": return createScaleThreshold(e, t, n);
		case "quantile": return createScaleQuantile(e, t, n);
		case "quantize": return createScaleQuantize(e, t, n);
		case "pow": return createScalePow(e, t, n);
		case "log": return createScaleLog(e, t, n);
		case "symlog": return createScaleSymlog(e, t, n);
		case "utc": return createScaleUtc(e, t, n);
		case "time": return createScaleTime(e, t, n);
		case "point": return createScalePoint(e, t, n);
		case "band": return createScaleBand(e, t, n);
		case "identity": return createScaleIdentity(e);
		case void 0: return;
		default: throw Error(`unknown scale type: ${a}`);
	}
}
function formatScaleType(e) {
	return typeof e == "symbol" ? e.description : e;
}
function maybeScaleType(e) {
	return typeof e == "string" ? `${e}`.toLowerCase() : e;
}
const ko = { toString: () => "projection" };
function inferScaleType(e, t, { type: n, domain: a, range: o, scheme: s, pivot: c, projection: l }) {
	if (n = maybeScaleType(n), e === "fx" || e === "fy") return "band";
	(e === "x" || e === "y") && l != null && (n = ko);
	for (let e of t) {
		let t = maybeScaleType(e.type);
		if (t !== void 0) {
			if (n === void 0) n = t;
			else if (n !== t) throw Error(`scale incompatible with channel: ${n} !== ${t}`);
		}
	}
	if (n === ko) return;
	if (n !== void 0) return n;
	if (a === void 0 && !t.some(({ value: e }) => e !== void 0)) return;
	let u = ao.get(e);
	if (u === eo) return "sqrt";
	if (u === no || u === to) return "linear";
	if (u === ro) return "ordinal";
	let d = (a ?? o)?.length;
	if (d < 2 || d > 2) return asOrdinalType(u);
	if (a !== void 0) {
		if (isOrdinal(a)) return asOrdinalType(u);
		if (isTemporal(a)) return "utc";
	} else {
		let e = t.map(({ value: e }) => e).filter((e) => e !== void 0);
		if (e.some(isOrdinal)) return asOrdinalType(u);
		if (e.some(isTemporal)) return "utc";
	}
	if (u === $a) {
		if (c != null || isDivergingScheme(s)) return "diverging";
		if (isCategoricalScheme(s)) return "categorical";
	}
	return "linear";
}
function asOrdinalType(e) {
	switch (e) {
		case Qa: return "point";
		case $a: return Oo;
		default: return "ordinal";
	}
}
function isOrdinalScale({ type: e }) {
	return e === "ordinal" || e === "point" || e === "band" || e === Oo;
}
function isThresholdScale({ type: e }) {
	return e === "threshold";
}
function isBandScale({ type: e }) {
	return e === "point" || e === "band";
}
function isCollapsed(e) {
	if (e === void 0) return !0;
	let t = e.domain(), n = e(t[0]);
	for (let a = 1, o = t.length; a < o; ++a) if (e(t[a]) - n) return !1;
	return !0;
}
function coerceType(e, { domain: t, ...n }, a) {
	for (let n of e) n.value !== void 0 && (t === void 0 && (t = n.value?.domain), n.value = a(n.value));
	return {
		domain: t === void 0 ? t : a(t),
		...n
	};
}
function coerceSymbols(e) {
	return map(e, maybeSymbol);
}
function exposeScales(e) {
	return (t) => {
		if (!ao.has(t = `${t}`)) throw Error(`unknown scale: ${t}`);
		return e[t];
	};
}
function exposeScale({ scale: e, type: t, domain: n, range: a, interpolate: o, interval: s, transform: c, percent: l, pivot: u }) {
	if (t === "identity") return {
		type: "identity",
		apply: (e) => e,
		invert: (e) => e
	};
	let d = e.unknown ? e.unknown() : void 0;
	return {
		type: t,
		domain: slice(n),
		...a !== void 0 && { range: slice(a) },
		...c !== void 0 && { transform: c },
		...l && { percent: l },
		...d !== void 0 && { unknown: d },
		...s !== void 0 && { interval: s },
		...o !== void 0 && { interpolate: o },
		...e.clamp && { clamp: e.clamp() },
		...u !== void 0 && {
			pivot: u,
			symmetric: !1
		},
		...e.base && { base: e.base() },
		...e.exponent && { exponent: e.exponent() },
		...e.constant && { constant: e.constant() },
		...e.align && {
			align: e.align(),
			round: e.round()
		},
		...e.padding && (e.paddingInner ? {
			paddingInner: e.paddingInner(),
			paddingOuter: e.paddingOuter()
		} : { padding: e.padding() }),
		...e.bandwidth && {
			bandwidth: e.bandwidth(),
			step: e.step()
		},
		apply: (t) => e(t),
		...e.invert && { invert: (t) => e.invert(t) }
	};
}
// node_modules/@observablehq/plot/src/facet.js
function createFacets(e, t) {
	let { fx: n, fy: a } = createScales(e, t), o = n?.scale.domain(), s = a?.scale.domain();
	return o && s ? cross$1(o, s).map(([e, t], n) => ({
		x: e,
		y: t,
		i: n
	})) : o ? o.map((e, t) => ({
		x: e,
		i: t
	})) : s ? s.map((e, t) => ({
		y: e,
		i: t
	})) : void 0;
}
function recreateFacets(e, { x: t, y: n }) {
	return t &&= facetIndex(t), n &&= facetIndex(n), e.filter(t && n ? (e) => t.has(e.x) && n.has(e.y) : t ? (e) => t.has(e.x) : (e) => n.has(e.y)).sort(t && n ? (e, a) => t.get(e.x) - t.get(a.x) || n.get(e.y) - n.get(a.y) : t ? (e, n) => t.get(e.x) - t.get(n.x) : (e, t) => n.get(e.y) - n.get(t.y));
}
function facetGroups(e, { fx: t, fy: n }) {
	let a = range(e), o = t?.value, s = n?.value;
	return t && n ? rollup(a, (e) => (e.fx = o[e[0]], e.fy = s[e[0]], e), (e) => o[e], (e) => s[e]) : t ? rollup(a, (e) => (e.fx = o[e[0]], e), (e) => o[e]) : rollup(a, (e) => (e.fy = s[e[0]], e), (e) => s[e]);
}
function facetTranslator(e, t, { marginTop: n, marginLeft: a }) {
	let o = e ? ({ x: t }) => e(t) - a : () => 0, s = t ? ({ y: e }) => t(e) - n : () => 0;
	return function(e) {
		this.tagName === "svg" ? (this.setAttribute("x", o(e)), this.setAttribute("y", s(e))) : this.setAttribute("transform", `translate(${o(e)},${s(e)})`);
	};
}
function facetExclude(e) {
	let t = [], n = new Uint32Array(sum(e, (e) => e.length));
	for (let a of e) {
		let o = 0;
		for (let t of e) a !== t && (n.set(t, o), o += t.length);
		t.push(n.slice(0, o));
	}
	return t;
}
const Ao = new Map([
	["top", facetAnchorTop],
	["right", facetAnchorRight],
	["bottom", facetAnchorBottom],
	["left", facetAnchorLeft],
	["top-left", and(facetAnchorTop, facetAnchorLeft)],
	["top-right", and(facetAnchorTop, facetAnchorRight)],
	["bottom-left", and(facetAnchorBottom, facetAnchorLeft)],
	["bottom-right", and(facetAnchorBottom, facetAnchorRight)],
	["top-empty", facetAnchorTopEmpty],
	["right-empty", facetAnchorRightEmpty],
	["bottom-empty", facetAnchorBottomEmpty],
	["left-empty", facetAnchorLeftEmpty],
	["empty", facetAnchorEmpty]
]);
function maybeFacetAnchor(e) {
	if (e == null) return null;
	let t = Ao.get(`${e}`.toLowerCase());
	if (t) return t;
	throw Error(`invalid facet anchor: ${e}`);
}
const jo = new WeakMap();
function facetIndex(e) {
	let t = jo.get(e);
	return t || jo.set(e, t = new InternMap(map(e, (e, t) => [e, t]))), t;
}
function facetIndexOf(e, t) {
	return facetIndex(e).get(t);
}
function facetFind(e, t, n) {
	return t = keyof(t), n = keyof(n), e.find((e) => Object.is(keyof(e.x), t) && Object.is(keyof(e.y), n));
}
function facetEmpty(e, t, n) {
	return facetFind(e, t, n)?.empty;
}
function facetAnchorTop(e, { y: t }, { y: n }) {
	return !t || facetIndexOf(t, n) === 0;
}
function facetAnchorBottom(e, { y: t }, { y: n }) {
	return !t || facetIndexOf(t, n) === t.length - 1;
}
function facetAnchorLeft(e, { x: t }, { x: n }) {
	return !t || facetIndexOf(t, n) === 0;
}
function facetAnchorRight(e, { x: t }, { x: n }) {
	return !t || facetIndexOf(t, n) === t.length - 1;
}
function facetAnchorTopEmpty(e, { y: t }, { x: n, y: a, empty: o }) {
	if (o) return !1;
	if (!t) return;
	let s = facetIndexOf(t, a);
	if (s > 0) return facetEmpty(e, n, t[s - 1]);
}
function facetAnchorBottomEmpty(e, { y: t }, { x: n, y: a, empty: o }) {
	if (o) return !1;
	if (!t) return;
	let s = facetIndexOf(t, a);
	if (s < t.length - 1) return facetEmpty(e, n, t[s + 1]);
}
function facetAnchorLeftEmpty(e, { x: t }, { x: n, y: a, empty: o }) {
	if (o) return !1;
	if (!t) return;
	let s = facetIndexOf(t, n);
	if (s > 0) return facetEmpty(e, t[s - 1], a);
}
function facetAnchorRightEmpty(e, { x: t }, { x: n, y: a, empty: o }) {
	if (o) return !1;
	if (!t) return;
	let s = facetIndexOf(t, n);
	if (s < t.length - 1) return facetEmpty(e, t[s + 1], a);
}
function facetAnchorEmpty(e, t, { empty: n }) {
	return n;
}
function and(e, t) {
	return function() {
		return e.apply(null, arguments) && t.apply(null, arguments);
	};
}
function facetFilter(e, { channels: { fx: t, fy: n }, groups: a }) {
	return t && n ? e.map(({ x: e, y: t }) => a.get(e)?.get(t) ?? []) : t ? e.map(({ x: e }) => a.get(e) ?? []) : e.map(({ y: e }) => a.get(e) ?? []);
}
// node_modules/@observablehq/plot/src/projection.js
const Mo = Math.PI, No = 2 * Mo, Po = .618;
function createProjection({ projection: e, inset: t = 0, insetTop: n = t, insetRight: a = t, insetBottom: o = t, insetLeft: s = t } = {}, c) {
	if (e == null) return;
	if (typeof e.stream == "function") return e;
	let l, u, d = "frame";
	if (isObject(e)) {
		let t;
		if ({type: e, domain: u, inset: t, insetTop: n = t === void 0 ? n : t, insetRight: a = t === void 0 ? a : t, insetBottom: o = t === void 0 ? o : t, insetLeft: s = t === void 0 ? s : t, clip: d = d, ...l} = e, e == null) return;
	}
	typeof e != "function" && ({type: e} = namedProjection(e));
	let { width: f, height: p, marginLeft: m, marginRight: h, marginTop: g, marginBottom: _ } = c, v = f - m - h - s - a, b = p - g - _ - n - o;
	if (e = e?.({
		width: v,
		height: b,
		clip: d,
		...l
	}), e == null) return;
	d = maybePostClip(d, m, g, f - h, p - _);
	let S = m + s, C = g + n, w;
	if (u != null) {
		let [[t, n], [a, o]] = index(e).bounds(u), s = Math.min(v / (a - t), b / (o - n));
		s > 0 ? (S -= (s * (t + a) - v) / 2, C -= (s * (n + o) - b) / 2, w = transform({ point(e, t) {
			this.stream.point(e * s + S, t * s + C);
		} })) : warn("Warning: the projection could not be fit to the specified domain; using the default scale.");
	}
	return w ??= S === 0 && C === 0 ? Fo() : transform({ point(e, t) {
		this.stream.point(e + S, t + C);
	} }), { stream: (t) => e.stream(w.stream(d(t))) };
}
function namedProjection(e) {
	switch (`${e}`.toLowerCase()) {
		case "albers-usa": return scaleProjection(albersUsa, .7463, .4673);
		case "albers": return conicProjection(albers, .7463, .4673);
		case "azimuthal-equal-area": return scaleProjection(azimuthalEqualArea, 4, 4);
		case "azimuthal-equidistant": return scaleProjection(azimuthalEquidistant, No, No);
		case "conic-conformal": return conicProjection(conicConformal, No, No);
		case "conic-equal-area": return conicProjection(conicEqualArea, 6.1702, 2.9781);
		case "conic-equidistant": return conicProjection(conicEquidistant, 7.312, 3.6282);
		case "equal-earth": return scaleProjection(equalEarth, 5.4133, 2.6347);
		case "equirectangular": return scaleProjection(equirectangular, No, Mo);
		case "gnomonic": return scaleProjection(gnomonic, 3.4641, 3.4641);
		case "identity": return { type: Fo };
		case "reflect-y": return { type: Io };
		case "mercator": return scaleProjection(mercator, No, No);
		case "orthographic": return scaleProjection(orthographic, 2, 2);
		case "stereographic": return scaleProjection(stereographic, 2, 2);
		case "transverse-mercator": return scaleProjection(transverseMercator, No, No);
		default: throw Error(`unknown projection type: ${e}`);
	}
}
function maybePostClip(e, t, n, a, o) {
	if (e === !1 || e == null || typeof e == "number") return (e) => e;
	switch (e === !0 && (e = "frame"), `${e}`.toLowerCase()) {
		case "frame": return clipRectangle(t, n, a, o);
		default: throw Error(`unknown projection clip type: ${e}`);
	}
}
function scaleProjection(e, t, n) {
	return {
		type: ({ width: a, height: o, rotate: s, precision: c = .15, clip: l }) => {
			let u = e();
			return c != null && u.precision?.(c), s != null && u.rotate?.(s), typeof l == "number" && u.clipAngle?.(l), a != null && (u.scale(Math.min(a / t, o / n)), u.translate([a / 2, o / 2])), u;
		},
		aspectRatio: n / t
	};
}
function conicProjection(e, t, n) {
	let { type: a, aspectRatio: o } = scaleProjection(e, t, n);
	return {
		type: (e) => {
			let { parallels: t, domain: n, width: o, height: s } = e, c = a(e);
			return t != null && (c.parallels(t), n === void 0 && o != null && c.fitSize([o, s], { type: "Sphere" })), c;
		},
		aspectRatio: o
	};
}
const Fo = constant({ stream: (e) => e }), Io = constant(transform({ point(e, t) {
	this.stream.point(e, -t);
} }));
function project(e, t, n, a) {
	let o = n[e], s = n[t], c = o.length, l = n[e] = new Float64Array(c).fill(NaN), u = n[t] = new Float64Array(c).fill(NaN), d, f = a.stream({ point(e, t) {
		l[d] = e, u[d] = t;
	} });
	for (d = 0; d < c; ++d) f.point(o[d], s[d]);
}
function hasProjection({ projection: e } = {}) {
	return e == null ? !1 : typeof e.stream == "function" || (isObject(e) && (e = e.type), e != null);
}
function projectionAspectRatio(e) {
	if (typeof e?.stream == "function") return Po;
	if (isObject(e)) {
		let t, n;
		if ({domain: t, type: e, ...n} = e, t != null && e != null) {
			let [[a, o], [s, c]] = index((typeof e == "string" ? namedProjection(e).type : e)({
				...n,
				width: 100,
				height: 100
			})).bounds(t), l = (c - o) / (s - a);
			return l && isFinite(l) ? l < .2 ? .2 : l > 5 ? 5 : l : Po;
		}
	}
	if (e != null) {
		if (typeof e != "function") {
			let { aspectRatio: t } = namedProjection(e);
			if (t) return t;
		}
		return Po;
	}
}
function getGeometryChannels(e) {
	let t = [], n = [], a = {
		scale: "x",
		value: t
	}, o = {
		scale: "y",
		value: n
	}, s = {
		point(e, a) {
			t.push(e), n.push(a);
		},
		lineStart() {},
		lineEnd() {},
		polygonStart() {},
		polygonEnd() {},
		sphere() {}
	};
	for (let t of e.value) geoStream(t, s);
	return [a, o];
}
function xyProjection({ x: X, y: Y }) {
	if (X || Y) return X ??= (e) => e, Y ??= (e) => e, transform({ point(e, t) {
		this.stream.point(X(e), Y(t));
	} });
}
// node_modules/@observablehq/plot/src/context.js
function createContext(e = {}) {
	let { document: t = typeof window < "u" ? window.document : void 0, clip: n } = e;
	return {
		document: t,
		clip: maybeClip(n)
	};
}
function create$2(e, { document: t }) {
	return select(creator(e).call(t.documentElement));
}
// node_modules/@observablehq/plot/src/memoize.js
const Lo = Symbol("unset");
function memoize1(e) {
	return (e.length === 1 ? memoize1Arg : memoize1Args)(e);
}
function memoize1Arg(e) {
	let t, n = Lo;
	return (a) => (Object.is(n, a) || (n = a, t = e(a)), t);
}
function memoize1Args(e) {
	let t, n;
	return (...a) => ((n?.length !== a.length || n.some((e, t) => !Object.is(e, a[t]))) && (n = a, t = e(...a)), t);
}
// node_modules/@observablehq/plot/src/format.js
const Ro = memoize1((e) => new Intl.NumberFormat(e));
memoize1((e, t) => new Intl.DateTimeFormat(e, {
	timeZone: "UTC",
	...t && { month: t }
})), memoize1((e, t) => new Intl.DateTimeFormat(e, {
	timeZone: "UTC",
	...t && { weekday: t }
}));
function formatNumber$1(e = "en-US") {
	let t = Ro(e);
	return (e) => e != null && !isNaN(e) ? t.format(e) : void 0;
}
function formatIsoDate(e) {
	return format(e, "Invalid Date");
}
function formatAuto(e = "en-US") {
	let t = formatNumber$1(e);
	return (e) => (e instanceof Date ? formatIsoDate : typeof e == "number" ? t : string)(e);
}
const zo = formatAuto(), Bo = (typeof window < "u" ? window.devicePixelRatio > 1 : typeof it > "u") ? 0 : .5;
let Vo = 0;
function getClipId() {
	return `plot-clip-${++Vo}`;
}
function styles(e, { title: t, href: n, ariaLabel: a, ariaDescription: o, ariaHidden: s, target: c, fill: l, fillOpacity: u, stroke: d, strokeWidth: f, strokeOpacity: p, strokeLinejoin: m, strokeLinecap: h, strokeMiterlimit: g, strokeDasharray: _, strokeDashoffset: v, opacity: b, mixBlendMode: S, imageFilter: C, paintOrder: w, pointerEvents: T, shapeRendering: E, channels: D }, { ariaLabel: O, fill: k = "currentColor", fillOpacity: A, stroke: j = "none", strokeOpacity: M, strokeWidth: ee, strokeLinecap: te, strokeLinejoin: ne, strokeMiterlimit: re, paintOrder: ie }) {
	k === null && (l = null, u = null), j === null && (d = null, p = null), isNoneish(k) ? isNoneish(j) || isNoneish(l) && !D?.fill || (j = "none") : isNoneish(j) && (!isNoneish(d) || D?.stroke) && (k = "none");
	let [ae, oe] = maybeColorChannel(l, k), [se, ce] = maybeNumberChannel(u, A), [le, ue] = maybeColorChannel(d, j), [de, fe] = maybeNumberChannel(p, M), [me, he] = maybeNumberChannel(b);
	isNone(ue) || (f === void 0 && (f = ee), h === void 0 && (h = te), m === void 0 && (m = ne), g === void 0 && !isRound(m) && (g = re), !isNone(oe) && w === void 0 && (w = ie));
	let [ge, _e] = maybeNumberChannel(f);
	return k !== null && (e.fill = impliedString(oe, "currentColor"), e.fillOpacity = impliedNumber(ce, 1)), j !== null && (e.stroke = impliedString(ue, "none"), e.strokeWidth = impliedNumber(_e, 1), e.strokeOpacity = impliedNumber(fe, 1), e.strokeLinejoin = impliedString(m, "miter"), e.strokeLinecap = impliedString(h, "butt"), e.strokeMiterlimit = impliedNumber(g, 4), e.strokeDasharray = impliedString(_, "none"), e.strokeDashoffset = impliedString(v, "0")), e.target = string(c), e.ariaLabel = string(O), e.ariaDescription = string(o), e.ariaHidden = string(s), e.opacity = impliedNumber(he, 1), e.mixBlendMode = impliedString(S, "normal"), e.imageFilter = impliedString(C, "none"), e.paintOrder = impliedString(w, "normal"), e.pointerEvents = impliedString(T, "auto"), e.shapeRendering = impliedString(E, "auto"), {
		title: {
			value: t,
			optional: !0,
			filter: null
		},
		href: {
			value: n,
			optional: !0,
			filter: null
		},
		ariaLabel: {
			value: a,
			optional: !0,
			filter: null
		},
		fill: {
			value: ae,
			scale: "auto",
			optional: !0
		},
		fillOpacity: {
			value: se,
			scale: "auto",
			optional: !0
		},
		stroke: {
			value: le,
			scale: "auto",
			optional: !0
		},
		strokeOpacity: {
			value: de,
			scale: "auto",
			optional: !0
		},
		strokeWidth: {
			value: ge,
			optional: !0
		},
		opacity: {
			value: me,
			scale: "auto",
			optional: !0
		}
	};
}
function applyTitle(e, t) {
	t && e.filter((e) => nonempty(t[e])).append("title").call(applyText, t);
}
function applyTitleGroup(e, t) {
	t && e.filter(([e]) => nonempty(t[e])).append("title").call(applyTextGroup, t);
}
function applyText(e, t) {
	t && e.text((e) => zo(t[e]));
}
function applyTextGroup(e, t) {
	t && e.text(([e]) => zo(t[e]));
}
function applyChannelStyles(e, { target: t, tip: n }, { ariaLabel: a, title: o, fill: s, fillOpacity: c, stroke: l, strokeOpacity: u, strokeWidth: d, opacity: f, href: p }) {
	a && applyAttr(e, "aria-label", (e) => a[e]), s && applyAttr(e, "fill", (e) => s[e]), c && applyAttr(e, "fill-opacity", (e) => c[e]), l && applyAttr(e, "stroke", (e) => l[e]), u && applyAttr(e, "stroke-opacity", (e) => u[e]), d && applyAttr(e, "stroke-width", (e) => d[e]), f && applyAttr(e, "opacity", (e) => f[e]), p && applyHref(e, (e) => p[e], t), n || applyTitle(e, o);
}
function applyGroupedChannelStyles(e, { target: t, tip: n }, { ariaLabel: a, title: o, fill: s, fillOpacity: c, stroke: l, strokeOpacity: u, strokeWidth: d, opacity: f, href: p }) {
	a && applyAttr(e, "aria-label", ([e]) => a[e]), s && applyAttr(e, "fill", ([e]) => s[e]), c && applyAttr(e, "fill-opacity", ([e]) => c[e]), l && applyAttr(e, "stroke", ([e]) => l[e]), u && applyAttr(e, "stroke-opacity", ([e]) => u[e]), d && applyAttr(e, "stroke-width", ([e]) => d[e]), f && applyAttr(e, "opacity", ([e]) => f[e]), p && applyHref(e, ([e]) => p[e], t), n || applyTitleGroup(e, o);
}
function groupAesthetics({ ariaLabel: e, title: t, fill: n, fillOpacity: a, stroke: o, strokeOpacity: s, strokeWidth: c, opacity: l, href: u }, { tip: d }) {
	return [
		e,
		d ? void 0 : t,
		n,
		a,
		o,
		s,
		c,
		l,
		u
	].filter((e) => e !== void 0);
}
function groupZ(e, t, n) {
	let a = group(e, (e) => t[e]);
	return n === void 0 && a.size > 1 + e.length >> 1 && warn("Warning: the implicit z channel has high cardinality. This may occur when the fill or stroke channel is associated with quantitative data rather than ordinal or categorical data. You can suppress this warning by setting the z option explicitly; if this data represents a single series, set z to null."), a.values();
}
function* groupIndex(e, t, n, a) {
	let { z: o } = n, { z: s } = a, c = groupAesthetics(a, n), l = [...t, ...c];
	for (let t of s ? groupZ(e, s, o) : [e]) {
		let e, n;
		out: for (let a of t) {
			for (let e of l) if (!defined(e[a])) {
				n && n.push(-1);
				continue out;
			}
			if (e === void 0) n && (yield n), e = c.map((e) => keyof(e[a])), n = [a];
			else {
				n.push(a);
				for (let t = 0; t < c.length; ++t) if (keyof(c[t][a]) !== e[t]) {
					yield n, e = c.map((e) => keyof(e[a])), n = [a];
					continue out;
				}
			}
		}
		n && (yield n);
	}
}
function applyClip(e, t, n, a) {
	let o, { clip: s = a.clip } = t;
	s === "frame" ? (e = create$2("svg:g", a).each(function() {
		this.appendChild(e.node()), e.node = () => this;
	}), o = Ho(a, n)) : s && (o = getGeoClip(s, a)), applyAttr(e, "aria-label", t.ariaLabel), applyAttr(e, "aria-description", t.ariaDescription), applyAttr(e, "aria-hidden", t.ariaHidden), applyAttr(e, "clip-path", o);
}
function memoizeClip(e) {
	let t = new WeakMap();
	return (n, a) => {
		let o = t.get(n);
		if (!o) {
			let s = getClipId();
			select(n.ownerSVGElement).append("clipPath").attr("id", s).call(e, n, a), t.set(n, o = `url(#${s})`);
		}
		return o;
	};
}
const Ho = memoizeClip((e, t, n) => {
	let { width: a, height: o, marginLeft: s, marginRight: c, marginTop: l, marginBottom: u } = n;
	e.append("rect").attr("x", s).attr("y", l).attr("width", a - c - s).attr("height", o - l - u);
}), Uo = new WeakMap(), Wo = { type: "Sphere" };
function getGeoClip(e, t) {
	let n, a;
	if ((n = Uo.get(t)) || Uo.set(t, n = new WeakMap()), e.type === "Sphere" && (e = Wo), !(a = n.get(e))) {
		let o = getClipId();
		select(t.ownerSVGElement).append("clipPath").attr("id", o).append("path").attr("d", t.path()(e)), n.set(e, a = `url(#${o})`);
	}
	return a;
}
function applyIndirectStyles(e, t, n, a) {
	applyClip(e, t, n, a), applyAttr(e, "class", t.className), applyAttr(e, "fill", t.fill), applyAttr(e, "fill-opacity", t.fillOpacity), applyAttr(e, "stroke", t.stroke), applyAttr(e, "stroke-width", t.strokeWidth), applyAttr(e, "stroke-opacity", t.strokeOpacity), applyAttr(e, "stroke-linejoin", t.strokeLinejoin), applyAttr(e, "stroke-linecap", t.strokeLinecap), applyAttr(e, "stroke-miterlimit", t.strokeMiterlimit), applyAttr(e, "stroke-dasharray", t.strokeDasharray), applyAttr(e, "stroke-dashoffset", t.strokeDashoffset), applyAttr(e, "shape-rendering", t.shapeRendering), applyAttr(e, "filter", t.imageFilter), applyAttr(e, "paint-order", t.paintOrder);
	let { pointerEvents: o = a.pointerSticky === !1 ? "none" : void 0 } = t;
	applyAttr(e, "pointer-events", o);
}
function applyDirectStyles(e, t) {
	applyStyle(e, "mix-blend-mode", t.mixBlendMode), applyAttr(e, "opacity", t.opacity);
}
function applyHref(e, t, n) {
	e.each(function(e) {
		let a = t(e);
		if (a != null) {
			let e = this.ownerDocument.createElementNS(oe.svg, "a");
			e.setAttribute("fill", "inherit"), e.setAttributeNS(oe.xlink, "href", a), n != null && e.setAttribute("target", n), this.parentNode.insertBefore(e, this).appendChild(this);
		}
	});
}
function applyAttr(e, t, n) {
	n != null && e.attr(t, n);
}
function applyStyle(e, t, n) {
	n != null && e.style(t, n);
}
function applyTransform(e, t, { x: n, y: a }, o = Bo, s = Bo) {
	o += t.dx, s += t.dy, n?.bandwidth && (o += n.bandwidth() / 2), a?.bandwidth && (s += a.bandwidth() / 2), (o || s) && e.attr("transform", `translate(${o},${s})`);
}
function impliedString(e, t) {
	if ((e = string(e)) !== t) return e;
}
function impliedNumber(e, t) {
	if ((e = number(e)) !== t) return e;
}
const Go = /^-?([_a-z]|[\240-\377]|\\[0-9a-f]{1,6}(\r\n|[ \t\r\n\f])?|\\[^\r\n\f0-9a-f])([_a-z0-9-]|[\240-\377]|\\[0-9a-f]{1,6}(\r\n|[ \t\r\n\f])?|\\[^\r\n\f0-9a-f])*$/i;
function maybeClassName(e) {
	if (e === void 0) return "plot-d6a7b5";
	if (e = `${e}`, !Go.test(e)) throw Error(`invalid class name: ${e}`);
	return e;
}
function applyInlineStyles(e, t) {
	if (typeof t == "string") e.property("style", t);
	else if (t != null) for (let n of e) Object.assign(n.style, t);
}
function applyFrameAnchor({ frameAnchor: e }, { width: t, height: n, marginTop: a, marginRight: o, marginBottom: s, marginLeft: c }) {
	return [/left$/.test(e) ? c : /right$/.test(e) ? t - o : (c + t - o) / 2, /^top/.test(e) ? a : /^bottom/.test(e) ? n - s : (a + n - s) / 2];
}
// node_modules/@observablehq/plot/src/mark.js
var Mark = class {
	constructor(e, t = {}, n = {}, a) {
		let { facet: o = "auto", facetAnchor: s, fx: c, fy: l, sort: u, dx: d = 0, dy: f = 0, margin: p = 0, marginTop: m = p, marginRight: h = p, marginBottom: g = p, marginLeft: _ = p, className: v, clip: b = a?.clip, channels: S, tip: C, render: w } = n;
		if (this.data = e, this.sort = isDomainSort(u) ? u : null, this.initializer = initializer(n).initializer, this.transform = this.initializer ? n.transform : basic(n).transform, o === null || o === !1 ? this.facet = null : (this.facet = keyword(o === !0 ? "include" : o, "facet", [
			"auto",
			"include",
			"exclude",
			"super"
		]), this.fx = e === Ja && typeof c == "string" ? [c] : c, this.fy = e === Ja && typeof l == "string" ? [l] : l), this.facetAnchor = maybeFacetAnchor(s), t = maybeNamed(t), S !== void 0 && (t = {
			...maybeChannels(S),
			...t
		}), a !== void 0 && (t = {
			...styles(this, n, a),
			...t
		}), this.channels = Object.fromEntries(Object.entries(t).map(([t, n]) => {
			if (isOptions(n.value)) {
				let { value: e, label: t = n.label, scale: a = n.scale } = n.value;
				n = {
					...n,
					label: t,
					scale: a,
					value: e
				};
			}
			if (e === Ja && typeof n.value == "string") {
				let { value: e } = n;
				n = {
					...n,
					value: [e]
				};
			}
			return [t, n];
		}).filter(([e, { value: t, optional: n }]) => {
			if (t != null) return !0;
			if (n) return !1;
			throw Error(`missing channel value: ${e}`);
		})), this.dx = +d, this.dy = +f, this.marginTop = +m, this.marginRight = +h, this.marginBottom = +g, this.marginLeft = +_, this.clip = maybeClip(b), this.tip = maybeTip(C), this.className = string(v), this.facet === "super") {
			if (c || l) throw Error("super-faceting cannot use fx or fy");
			for (let e in this.channels) {
				let { scale: n } = t[e];
				if (n === "x" || n === "y") throw Error("super-faceting cannot use x or y");
			}
		}
		w != null && (this.render = composeRender(w, this.render));
	}
	initialize(e, t, n) {
		let a = dataify(this.data);
		e === void 0 && a != null && (e = [range(a)]);
		let o = e;
		this.transform != null && ({facets: e, data: a} = this.transform(a, e, n), a = dataify(a)), e !== void 0 && (e.original = o);
		let s = createChannels(this.channels, a);
		return this.sort != null && channelDomain(a, e, s, t, this.sort), {
			data: a,
			facets: e,
			channels: s
		};
	}
	filter(e, t, n) {
		for (let a in t) {
			let { filter: o = defined } = t[a];
			if (o !== null) {
				let t = n[a];
				e = e.filter((e) => o(t[e]));
			}
		}
		return e;
	}
	project(e, t, n) {
		for (let a in e) if (e[a].scale === "x" && /^x|x$/.test(a)) {
			let o = a.replace(/^x|x$/, "y");
			o in e && e[o].scale === "y" && project(a, o, t, n.projection);
		}
	}
	scale(e, t, n) {
		let a = valueObject(e, t);
		return n.projection && this.project(e, a, n), a;
	}
};
function marks(...e) {
	return e.plot = Mark.prototype.plot, e;
}
function composeRender(e, t) {
	if (e == null) return t === null ? void 0 : t;
	if (t == null) return e === null ? void 0 : e;
	if (typeof e != "function") throw TypeError(`invalid render transform: ${e}`);
	if (typeof t != "function") throw TypeError(`invalid render transform: ${t}`);
	return function(n, a, o, s, c, l) {
		return e.call(this, n, a, o, s, c, (e, n, a, o, s) => t.call(this, e, n, a, o, s, l));
	};
}
function maybeChannels(e) {
	return Object.fromEntries(Object.entries(maybeNamed(e)).map(([e, t]) => (t = typeof t == "string" ? {
		value: t,
		label: e
	} : maybeValue(t), t.filter === void 0 && t.scale == null && (t = {
		...t,
		filter: null
	}), [e, t])));
}
function maybeTip(e) {
	return e === !0 ? "xy" : e === !1 || e == null ? null : typeof e == "string" ? keyword(e, "tip", [
		"x",
		"y",
		"xy"
	]) : e;
}
function withTip(e, t) {
	return e?.tip === !0 ? {
		...e,
		tip: t
	} : isObject(e?.tip) && e.tip.pointer === void 0 ? {
		...e,
		tip: {
			...e.tip,
			pointer: t
		}
	} : e;
}
// node_modules/@observablehq/plot/src/dimensions.js
function createDimensions(e, t, n = {}) {
	let a = .5 - Bo, o = .5 + Bo, s = .5 + Bo, c = .5 - Bo;
	for (let { marginTop: e, marginRight: n, marginBottom: l, marginLeft: u } of t) e > a && (a = e), n > o && (o = n), l > s && (s = l), u > c && (c = u);
	let { margin: l, marginTop: u = l === void 0 ? a : l, marginRight: d = l === void 0 ? o : l, marginBottom: f = l === void 0 ? s : l, marginLeft: p = l === void 0 ? c : l } = n;
	u = +u, d = +d, f = +f, p = +p;
	let { width: m = 640, height: h = autoHeight(e, n, {
		width: m,
		marginTopDefault: a,
		marginRightDefault: o,
		marginBottomDefault: s,
		marginLeftDefault: c
	}) + Math.max(0, u - a + f - s) } = n;
	m = +m, h = +h;
	let g = {
		width: m,
		height: h,
		marginTop: u,
		marginRight: d,
		marginBottom: f,
		marginLeft: p
	};
	if (e.fx || e.fy) {
		let { margin: e, marginTop: t = e === void 0 ? u : e, marginRight: a = e === void 0 ? d : e, marginBottom: o = e === void 0 ? f : e, marginLeft: s = e === void 0 ? p : e } = n.facet ?? {};
		t = +t, a = +a, o = +o, s = +s, g.facet = {
			marginTop: t,
			marginRight: a,
			marginBottom: o,
			marginLeft: s
		};
	}
	return g;
}
function autoHeight({ x: e, y: t, fy: n, fx: a }, { projection: o, aspectRatio: s }, { width: c, marginTopDefault: l, marginRightDefault: u, marginBottomDefault: d, marginLeftDefault: f }) {
	let p = n && n.scale.domain().length || 1, m = projectionAspectRatio(o);
	if (m) {
		let e = a ? a.scale.domain().length : 1, t = (1.1 * p - .1) / (1.1 * e - .1) * m, n = Math.max(.1, Math.min(10, t));
		return Math.round((c - f - u) * n + l + d);
	}
	let h = t ? isOrdinalScale(t) ? t.scale.domain().length || 1 : Math.max(7, 17 / p) : 1;
	if (s != null) {
		if (s = +s, !(isFinite(s) && s > 0)) throw Error(`invalid aspectRatio: ${s}`);
		let o = aspectRatioLength("y", t) / (aspectRatioLength("x", e) * s), p = a ? a.scale.bandwidth() : 1, m = n ? n.scale.bandwidth() : 1;
		return (o * (p * (c - f - u) - e.insetLeft - e.insetRight) + t.insetTop + t.insetBottom) / m + l + d;
	}
	return !!(t || n) * Math.max(1, Math.min(60, h * p)) * 20 + !!a * 30 + 60;
}
function aspectRatioLength(e, t) {
	if (!t) throw Error(`aspectRatio requires ${e} scale`);
	let { type: n, domain: a } = t, transform;
	switch (n) {
		case "linear":
		case "utc":
		case "time":
			transform = Number;
			break;
		case "pow": {
			let e = t.scale.exponent();
			transform = (t) => t ** +e;
			break;
		}
		case "log":
			transform = Math.log;
			break;
		case "point":
		case "band": return a.length;
		default: throw Error(`unsupported ${e} scale for aspectRatio: ${n}`);
	}
	let [o, s] = extent$1(a);
	return Math.abs(transform(s) - transform(o));
}
// node_modules/@observablehq/plot/src/interactions/pointer.js
const Ko = new WeakMap();
function pointerK(e, t, { x: n, y: a, px: o, py: s, maxRadius: c = 40, channels: l, render: u, ...d } = {}) {
	return c = +c, o != null && (n ??= null, l = {
		...l,
		px: {
			value: o,
			scale: "x"
		}
	}), s != null && (a ??= null, l = {
		...l,
		py: {
			value: s,
			scale: "y"
		}
	}), {
		x: n,
		y: a,
		channels: l,
		...d,
		render: composeRender(function(n, a, o, s, l, u) {
			l = {
				...l,
				pointerSticky: !1
			};
			let d = l.ownerSVGElement, { data: f } = l.getMarkState(this), p = Ko.get(d);
			p || Ko.set(d, p = {
				sticky: !1,
				roots: [],
				renders: []
			});
			let m = p.renders.push(render) - 1, { x: h, y: g, fx: _, fy: v } = a, b = _ ? _(n.fx) - s.marginLeft : 0, S = v ? v(n.fy) - s.marginTop : 0;
			h?.bandwidth && (b += h.bandwidth() / 2), g?.bandwidth && (S += g.bandwidth() / 2);
			let C = n.fi != null, w;
			if (C) {
				let e = p.facetStates;
				e || (p.facetStates = e = new Map()), w = e.get(this), w || e.set(this, w = new Map());
			}
			let [T, E] = applyFrameAnchor(this, s), { px: D, py: O } = o, k = D ? (e) => D[e] : anchorX$1(o, T), A = O ? (e) => O[e] : anchorY$1(o, E), j, M, ee, te;
			function update(e, t) {
				if (C) {
					if (te &&= cancelAnimationFrame(te), e == null) w.delete(n.fi);
					else {
						w.set(n.fi, t), te = requestAnimationFrame(() => {
							te = null;
							for (let [a, o] of w) if (o < t || o === t && a < n.fi) {
								e = null;
								break;
							}
							render(e);
						});
						return;
					}
				}
				render(e);
			}
			function render(e) {
				if (j === e && ee === p.sticky) return;
				j = e, ee = l.pointerSticky = p.sticky;
				let t = j == null ? [] : [j];
				C && (t.fx = n.fx, t.fy = n.fy, t.fi = n.fi);
				let c = u(t, a, o, s, l);
				if (M) {
					if (C) {
						let e = M.parentNode, t = M.getAttribute("transform"), n = c.getAttribute("transform");
						t ? c.setAttribute("transform", t) : c.removeAttribute("transform"), n ? e.setAttribute("transform", n) : e.removeAttribute("transform"), c.removeAttribute("aria-label"), c.removeAttribute("aria-description"), c.removeAttribute("aria-hidden");
					}
					M.replaceWith(c);
				}
				if (p.roots[m] = M = c, !(j == null && w?.size > 1)) {
					let e = j == null ? null : isArray$1(f) ? f[j] : f.get(j);
					l.dispatchValue(e);
				}
				return c;
			}
			function pointermove(a) {
				if (p.sticky || a.pointerType === "mouse" && a.buttons === 1) return;
				let [o, l] = pointer$1(a);
				o -= b, l -= S;
				let u = o < s.marginLeft || o > s.width - s.marginRight ? 1 : e, d = l < s.marginTop || l > s.height - s.marginBottom ? 1 : t, f = null, m = c * c;
				for (let e of n) {
					let t = u * (k(e) - o), n = d * (A(e) - l), a = t * t + n * n;
					a <= m && (f = e, m = a);
				}
				if (f != null && (e !== 1 || t !== 1)) {
					let e = k(f) - o, t = A(f) - l;
					m = e * e + t * t;
				}
				update(f, m);
			}
			function pointerdown(e) {
				e.pointerType === "mouse" && j != null && (p.sticky && p.roots.some((t) => t?.contains(e.target)) || (p.sticky ? (p.sticky = !1, p.renders.forEach((e) => e(null))) : (p.sticky = !0, render(j)), e.stopImmediatePropagation()));
			}
			function pointerleave(e) {
				e.pointerType === "mouse" && (p.sticky || update(null));
			}
			return d.addEventListener("pointerenter", pointermove), d.addEventListener("pointermove", pointermove), d.addEventListener("pointerdown", pointerdown), d.addEventListener("pointerleave", pointerleave), render(null);
		}, u)
	};
}
function pointer(e) {
	return pointerK(1, 1, e);
}
function pointerX(e) {
	return pointerK(1, .01, e);
}
function pointerY(e) {
	return pointerK(.01, 1, e);
}
function anchorX$1({ x1: e, x2: t, x: n = e }, a) {
	return e && t ? (n) => (e[n] + t[n]) / 2 : n ? (e) => n[e] : () => a;
}
function anchorY$1({ y1: e, y2: t, y: n = e }, a) {
	return e && t ? (n) => (e[n] + t[n]) / 2 : n ? (e) => n[e] : () => a;
}
// node_modules/@observablehq/plot/src/axes.js
function inferFontVariant$2(e) {
	return isOrdinalScale(e) && e.interval === void 0 ? void 0 : "tabular-nums";
}
// node_modules/@observablehq/plot/src/legends/ramp.js
function legendRamp(e, t) {
	let { label: n = e.label, tickSize: a = 6, width: o = 240, height: s = 44 + a, marginTop: c = 18, marginRight: l = 0, marginBottom: u = 16 + a, marginLeft: d = 0, style: f, ticks: p = (o - d - l) / 64, tickFormat, fontVariant: m = inferFontVariant$2(e), round: h = !0, opacity: g, className: _ } = t, v = createContext(t);
	_ = maybeClassName(_), g = maybeNumberChannel(g)[1], tickFormat === null && (tickFormat = () => null);
	let b = create$2("svg", v).attr("class", `${_}-ramp`).attr("font-family", "system-ui, sans-serif").attr("font-size", 10).attr("width", o).attr("height", s).attr("viewBox", `0 0 ${o} ${s}`).call((e) => e.append("style").text(`:where(.${_}-ramp) {
  display: block;
  height: auto;
  height: intrinsic;
  max-width: 100%;
  overflow: visible;
}
:where(.${_}-ramp text) {
  white-space: pre;
}`)).call(applyInlineStyles, f), tickAdjust = (e) => e.selectAll(".tick line").attr("y1", c + u - s), S, C = h ? (e, t) => e.rangeRound(t) : (e, t) => e.range(t), { type: w, domain: T, range: E, interpolate: D, scale: O, pivot: k } = e;
	if (D) {
		let e = E === void 0 ? D : piecewise(D.length === 1 ? interpolatePiecewise(D) : D, E);
		S = C(O.copy(), quantize(number$3(d, o - l), Math.min(T.length + (k !== void 0), E === void 0 ? Infinity : E.length)));
		let t = v.document.createElement("canvas");
		t.width = 256, t.height = 1;
		let n = t.getContext("2d");
		for (let t = 0; t < 256; ++t) n.fillStyle = e(t / 255), n.fillRect(t, 0, 1, 1);
		b.append("image").attr("opacity", g).attr("x", d).attr("y", c).attr("width", o - d - l).attr("height", s - c - u).attr("preserveAspectRatio", "none").attr("xlink:href", t.toDataURL());
	} else if (w === "threshold") {
		let e = T, t = tickFormat === void 0 ? (e) => e : typeof tickFormat == "string" ? at(tickFormat) : tickFormat;
		S = C(linear().domain([-1, E.length - 1]), [d, o - l]), b.append("g").attr("fill-opacity", g).selectAll().data(E).enter().append("rect").attr("x", (e, t) => S(t - 1)).attr("y", c).attr("width", (e, t) => S(t) - S(t - 1)).attr("height", s - c - u).attr("fill", (e) => e), p = map(e, (e, t) => t), tickFormat = (n) => t(e[n], n);
	} else S = C(band().domain(T), [d, o - l]), b.append("g").attr("fill-opacity", g).selectAll().data(T).enter().append("rect").attr("x", S).attr("y", c).attr("width", Math.max(0, S.bandwidth() - 1)).attr("height", s - c - u).attr("fill", O), tickAdjust = () => {};
	return b.append("g").attr("transform", `translate(0,${s - u})`).call(axisBottom(S).ticks(Array.isArray(p) ? null : p, typeof tickFormat == "string" ? tickFormat : void 0).tickFormat(typeof tickFormat == "function" ? tickFormat : void 0).tickSize(a).tickValues(Array.isArray(p) ? p : null)).attr("font-size", null).attr("font-family", null).attr("font-variant", impliedString(m, "normal")).call(tickAdjust).call((e) => e.select(".domain").remove()), n !== void 0 && b.append("text").attr("x", d).attr("y", c - 6).attr("fill", "currentColor").attr("font-weight", "bold").text(n), b.node();
}
// node_modules/@observablehq/plot/src/math.js
const qo = Math.PI / 180;
// node_modules/@observablehq/plot/src/marker.js
function markers(e, { marker: t, markerStart: n = t, markerMid: a = t, markerEnd: o = t } = {}) {
	e.markerStart = maybeMarker(n), e.markerMid = maybeMarker(a), e.markerEnd = maybeMarker(o);
}
function maybeMarker(e) {
	if (e == null || e === !1) return null;
	if (e === !0) return markerCircleFill;
	if (typeof e == "function") return e;
	switch (`${e}`.toLowerCase()) {
		case "none": return null;
		case "arrow": return markerArrow("auto");
		case "arrow-reverse": return markerArrow("auto-start-reverse");
		case "dot": return markerDot;
		case "circle":
		case "circle-fill": return markerCircleFill;
		case "circle-stroke": return markerCircleStroke;
		case "tick": return markerTick("auto");
		case "tick-x": return markerTick(90);
		case "tick-y": return markerTick(0);
	}
	throw Error(`invalid marker: ${e}`);
}
function markerArrow(e) {
	return (t, n) => create$2("svg:marker", n).attr("viewBox", "-5 -5 10 10").attr("markerWidth", 6.67).attr("markerHeight", 6.67).attr("orient", e).attr("fill", "none").attr("stroke", t).attr("stroke-width", 1.5).attr("stroke-linecap", "round").attr("stroke-linejoin", "round").call((e) => e.append("path").attr("d", "M-1.5,-3l3,3l-3,3")).node();
}
function markerDot(e, t) {
	return create$2("svg:marker", t).attr("viewBox", "-5 -5 10 10").attr("markerWidth", 6.67).attr("markerHeight", 6.67).attr("fill", e).attr("stroke", "none").call((e) => e.append("circle").attr("r", 2.5)).node();
}
function markerCircleFill(e, t) {
	return create$2("svg:marker", t).attr("viewBox", "-5 -5 10 10").attr("markerWidth", 6.67).attr("markerHeight", 6.67).attr("fill", e).attr("stroke", "var(--plot-background)").attr("stroke-width", 1.5).call((e) => e.append("circle").attr("r", 3)).node();
}
function markerCircleStroke(e, t) {
	return create$2("svg:marker", t).attr("viewBox", "-5 -5 10 10").attr("markerWidth", 6.67).attr("markerHeight", 6.67).attr("fill", "var(--plot-background)").attr("stroke", e).attr("stroke-width", 1.5).call((e) => e.append("circle").attr("r", 3)).node();
}
function markerTick(e) {
	return (t, n) => create$2("svg:marker", n).attr("viewBox", "-3 -3 6 6").attr("markerWidth", 6).attr("markerHeight", 6).attr("orient", e).attr("stroke", t).call((e) => e.append("path").attr("d", "M0,-3v6")).node();
}
let Jo = 0;
function applyMarkers(e, t, { stroke: n }, a) {
	return applyMarkersColor(e, t, n && ((e) => n[e]), null, a);
}
function applyGroupedMarkers(e, t, { stroke: n, z: a }, o) {
	return applyMarkersColor(e, t, n && (([e]) => n[e]), a, o);
}
function getGroupedOrientation(e, t) {
	let n = new Uint8Array(t.length), a = e.data().filter((e) => e.length > 1), o = a.length;
	for (let e = 0, s = Lo; e < o; ++e) {
		let o = a[e];
		if (o.length > 1) {
			let e = o[0];
			s !== (s = keyof(t[e])) && (n[e] |= 1);
		}
	}
	for (let e = o - 1, s = Lo; e >= 0; --e) {
		let o = a[e];
		if (o.length > 1) {
			let e = o[0];
			s !== (s = keyof(t[e])) && (n[e] |= 2);
		}
	}
	return ([e]) => n[e];
}
function applyMarkersColor(e, { markerStart: t, markerMid: n, markerEnd: a, stroke: o }, s = () => o, c, l) {
	if (!t && !n && !a) return;
	let u = new Map(), d = c && getGroupedOrientation(e, c);
	function applyMarker(e, t, n) {
		return function(a) {
			if (n && !n(a)) return;
			let o = s(a), c = u.get(t);
			c || u.set(t, c = new Map());
			let d = c.get(o);
			if (!d) {
				let e = this.parentNode.insertBefore(t(o, l), this), n = `plot-marker-${++Jo}`;
				e.setAttribute("id", n), c.set(o, d = `url(#${n})`);
			}
			this.setAttribute(e, d);
		};
	}
	t && e.each(applyMarker("marker-start", t, d && ((e) => d(e) & 1))), n && d && e.each(applyMarker("marker-start", n, (e) => !(d(e) & 1))), n && e.each(applyMarker("marker-mid", n)), a && e.each(applyMarker("marker-end", a, d && ((e) => d(e) & 2)));
}
// node_modules/@observablehq/plot/src/transforms/inset.js
function maybeInsetX({ inset: e, insetLeft: t, insetRight: n, ...a } = {}) {
	return [t, n] = maybeInset(e, t, n), {
		inset: e,
		insetLeft: t,
		insetRight: n,
		...a
	};
}
function maybeInsetY({ inset: e, insetTop: t, insetBottom: n, ...a } = {}) {
	return [t, n] = maybeInset(e, t, n), {
		inset: e,
		insetTop: t,
		insetBottom: n,
		...a
	};
}
function maybeInset(e, t, n) {
	return e === void 0 && t === void 0 && n === void 0 ? Bo ? [1, 0] : [.5, .5] : [t, n];
}
// node_modules/@observablehq/plot/src/transforms/interval.js
function maybeIntervalValue(e, { interval: t }) {
	return e = { ...maybeValue(e) }, e.interval = maybeInterval(e.interval === void 0 ? t : e.interval), e;
}
function maybeIntervalK(e, t, n, a) {
	let { [e]: o, [`${e}1`]: s, [`${e}2`]: c } = n, { value: l, interval: u } = maybeIntervalValue(o, n);
	if (l == null || u == null && !a) return n;
	let d = labelof(o);
	if (u == null) {
		let t, o = {
			transform: (e) => t ||= valueof(e, l),
			label: d
		};
		return {
			...n,
			[e]: void 0,
			[`${e}1`]: s === void 0 ? o : s,
			[`${e}2`]: c === void 0 && !(s === c && a) ? o : c
		};
	}
	let f, p;
	function transform(e) {
		return p !== void 0 && e === f ? p : p = map(valueof(f = e, l), (e) => u.floor(e));
	}
	return t({
		...n,
		[e]: void 0,
		[`${e}1`]: s === void 0 ? {
			transform,
			label: d
		} : s,
		[`${e}2`]: c === void 0 ? {
			transform: (e) => transform(e).map((e) => u.offset(e)),
			label: d
		} : c
	});
}
function maybeIntervalMidK(e, t, n) {
	let { [e]: a } = n, { value: o, interval: s } = maybeIntervalValue(a, n);
	return o == null || s == null ? n : t({
		...n,
		[e]: {
			label: labelof(a),
			transform: (e) => {
				let t = map(valueof(e, o), (e) => s.floor(e)), n = t.map((e) => s.offset(e));
				return t.map(isTemporal(t) ? (e, t) => e == null || isNaN(e = +e) || (t = n[t], t == null) || isNaN(t = +t) ? void 0 : new Date((e + t) / 2) : (e, t) => e == null || (t = n[t], t == null) ? NaN : (+e + +t) / 2);
			}
		}
	});
}
function maybeIntervalX(e = {}) {
	return maybeIntervalK("x", maybeInsetX, e);
}
function maybeIntervalY(e = {}) {
	return maybeIntervalK("y", maybeInsetY, e);
}
function maybeIntervalMidX(e = {}) {
	return maybeIntervalMidK("x", maybeInsetX, e);
}
function maybeIntervalMidY(e = {}) {
	return maybeIntervalMidK("y", maybeInsetY, e);
}
// node_modules/@observablehq/plot/src/marks/rule.js
const Yo = {
	ariaLabel: "rule",
	fill: null,
	stroke: "currentColor"
};
var RuleX = class extends Mark {
	constructor(e, t = {}) {
		let { x: n, y1: a, y2: o, inset: s = 0, insetTop: c = s, insetBottom: l = s } = t;
		super(e, {
			x: {
				value: n,
				scale: "x",
				optional: !0
			},
			y1: {
				value: a,
				scale: "y",
				optional: !0
			},
			y2: {
				value: o,
				scale: "y",
				optional: !0
			}
		}, withTip(t, "x"), Yo), this.insetTop = number(c), this.insetBottom = number(l), markers(this, t);
	}
	render(e, t, n, a, o) {
		let { x: s, y: c } = t, { x: l, y1: u, y2: d } = n, { width: f, height: p, marginTop: m, marginRight: h, marginLeft: g, marginBottom: _ } = a, { insetTop: v, insetBottom: b } = this;
		return create$2("svg:g", o).call(applyIndirectStyles, this, a, o).call(applyTransform, this, { x: l && s }, Bo, 0).call((t) => t.selectAll().data(e).enter().append("line").call(applyDirectStyles, this).attr("x1", l ? (e) => l[e] : (g + f - h) / 2).attr("x2", l ? (e) => l[e] : (g + f - h) / 2).attr("y1", u && !isCollapsed(c) ? (e) => u[e] + v : m + v).attr("y2", d && !isCollapsed(c) ? c.bandwidth ? (e) => d[e] + c.bandwidth() - b : (e) => d[e] - b : p - _ - b).call(applyChannelStyles, this, n).call(applyMarkers, this, n, o)).node();
	}
}, RuleY = class extends Mark {
	constructor(e, t = {}) {
		let { x1: n, x2: a, y: o, inset: s = 0, insetRight: c = s, insetLeft: l = s } = t;
		super(e, {
			y: {
				value: o,
				scale: "y",
				optional: !0
			},
			x1: {
				value: n,
				scale: "x",
				optional: !0
			},
			x2: {
				value: a,
				scale: "x",
				optional: !0
			}
		}, withTip(t, "y"), Yo), this.insetRight = number(c), this.insetLeft = number(l), markers(this, t);
	}
	render(e, t, n, a, o) {
		let { x: s, y: c } = t, { y: l, x1: u, x2: d } = n, { width: f, height: p, marginTop: m, marginRight: h, marginLeft: g, marginBottom: _ } = a, { insetLeft: v, insetRight: b } = this;
		return create$2("svg:g", o).call(applyIndirectStyles, this, a, o).call(applyTransform, this, { y: l && c }, 0, Bo).call((t) => t.selectAll().data(e).enter().append("line").call(applyDirectStyles, this).attr("x1", u && !isCollapsed(s) ? (e) => u[e] + v : g + v).attr("x2", d && !isCollapsed(s) ? s.bandwidth ? (e) => d[e] + s.bandwidth() - b : (e) => d[e] - b : f - h - b).attr("y1", l ? (e) => l[e] : (m + p - _) / 2).attr("y2", l ? (e) => l[e] : (m + p - _) / 2).call(applyChannelStyles, this, n).call(applyMarkers, this, n, o)).node();
	}
};
function ruleX(e, t) {
	let { x: n = Xa, y: a, y1: o, y2: s, ...c } = maybeIntervalY(t);
	return [o, s] = maybeOptionalZero(a, o, s), new RuleX(e, {
		...c,
		x: n,
		y1: o,
		y2: s
	});
}
function ruleY(e, t) {
	let { y: n = Xa, x: a, x1: o, x2: s, ...c } = maybeIntervalX(t);
	return [o, s] = maybeOptionalZero(a, o, s), new RuleY(e, {
		...c,
		y: n,
		x1: o,
		x2: s
	});
}
function maybeOptionalZero(e, t, n) {
	if (e == null) {
		if (t === void 0) {
			if (n !== void 0) return [0, n];
		} else if (n === void 0) return [0, t];
	} else if (t === void 0) return n === void 0 ? [0, e] : [e, n];
	else if (n === void 0) return [e, t];
	return [t, n];
}
// node_modules/@observablehq/plot/src/template.js
function template(e, ...t) {
	let n = t.length;
	for (let a = 0, o = !0; a < n; ++a) typeof t[a] != "function" && (o &&= (e = e.slice(), !1), e.splice(a, 2, e[a] + t[a] + e[a + 1]), t.splice(a, 1), --a, --n);
	return (a) => {
		let o = e[0];
		for (let s = 0; s < n; ++s) o += t[s](a) + e[s + 1];
		return o;
	};
}
// node_modules/@observablehq/plot/src/marks/text.js
const Xo = {
	ariaLabel: "text",
	strokeLinejoin: "round",
	strokeWidth: 3,
	paintOrder: "stroke"
};
var Text$5 = class extends Mark {
	constructor(e, t = {}) {
		let { x: n, y: a, text: o = isIterable(e) && isTextual(e) ? Xa : Ya, frameAnchor: s, textAnchor: c = /right$/i.test(s) ? "end" : /left$/i.test(s) ? "start" : "middle", lineAnchor: l = /^top/i.test(s) ? "top" : /^bottom/i.test(s) ? "bottom" : "middle", lineHeight: u = 1, lineWidth: d = Infinity, textOverflow: f, monospace: p, fontFamily: m = p ? "ui-monospace, monospace" : void 0, fontSize: h, fontStyle: g, fontVariant: _, fontWeight: v, rotate: b } = t, [S, C] = maybeNumberChannel(b, 0), [w, T] = maybeFontSizeChannel(h);
		if (super(e, {
			x: {
				value: n,
				scale: "x",
				optional: !0
			},
			y: {
				value: a,
				scale: "y",
				optional: !0
			},
			fontSize: {
				value: w,
				optional: !0
			},
			rotate: {
				value: numberChannel(S),
				optional: !0
			},
			text: {
				value: o,
				filter: nonempty,
				optional: !0
			}
		}, t, Xo), this.rotate = C, this.textAnchor = impliedString(c, "middle"), this.lineAnchor = keyword(l, "lineAnchor", [
			"top",
			"middle",
			"bottom"
		]), this.lineHeight = +u, this.lineWidth = +d, this.textOverflow = maybeTextOverflow(f), this.monospace = !!p, this.fontFamily = string(m), this.fontSize = T, this.fontStyle = string(g), this.fontVariant = string(_), this.fontWeight = string(v), this.frameAnchor = maybeFrameAnchor(s), !(this.lineWidth >= 0)) throw Error(`invalid lineWidth: ${d}`);
		this.splitLines = splitter(this), this.clipLine = clipper(this);
	}
	render(e, t, n, a, o) {
		let { x: s, y: c } = t, { x: l, y: u, rotate: d, text: f, title: p, fontSize: m } = n, { rotate: h } = this, [g, _] = applyFrameAnchor(this, a);
		return create$2("svg:g", o).call(applyIndirectStyles, this, a, o).call(applyIndirectTextStyles, this, f, a).call(applyTransform, this, {
			x: l && s,
			y: u && c
		}).call((t) => t.selectAll().data(e).enter().append("text").call(applyDirectStyles, this).call(applyMultilineText, this, f, p).attr("transform", template`translate(${l ? (e) => l[e] : g},${u ? (e) => u[e] : _})${d ? (e) => ` rotate(${d[e]})` : h ? ` rotate(${h})` : ""}`).call(applyAttr, "font-size", m && ((e) => m[e])).call(applyChannelStyles, this, n)).node();
	}
};
function maybeTextOverflow(e) {
	return e == null ? null : keyword(e, "textOverflow", [
		"clip",
		"ellipsis",
		"clip-start",
		"clip-end",
		"ellipsis-start",
		"ellipsis-middle",
		"ellipsis-end"
	]).replace(/^(clip|ellipsis)$/, "$1-end");
}
function applyMultilineText(e, t, n, a) {
	if (!n) return;
	let { lineAnchor: o, lineHeight: s, textOverflow: c, splitLines: l, clipLine: u } = t;
	e.each(function(e) {
		let t = l(zo(n[e]) ?? "").map(u), d = t.length, f = o === "top" ? .71 : o === "bottom" ? 1 - d : (164 - d * 100) / 200;
		if (d > 1) {
			let e = 0;
			for (let n = 0; n < d; ++n) {
				if (++e, !t[n]) continue;
				let a = this.ownerDocument.createElementNS(oe.svg, "tspan");
				a.setAttribute("x", 0), n === e - 1 ? a.setAttribute("y", `${(f + n) * s}em`) : a.setAttribute("dy", `${e * s}em`), a.textContent = t[n], this.appendChild(a), e = 0;
			}
		} else f && this.setAttribute("y", `${f * s}em`), this.textContent = t[0];
		if (c && !a && t[0] !== n[e]) {
			let t = this.ownerDocument.createElementNS(oe.svg, "title");
			t.textContent = n[e], this.appendChild(t);
		}
	});
}
function text(e, { x: t, y: n, ...a } = {}) {
	return a.frameAnchor === void 0 && ([t, n] = maybeTuple(t, n)), new Text$5(e, {
		...a,
		x: t,
		y: n
	});
}
function textX(e, { x: t = Xa, ...n } = {}) {
	return new Text$5(e, maybeIntervalMidY({
		...n,
		x: t
	}));
}
function textY(e, { y: t = Xa, ...n } = {}) {
	return new Text$5(e, maybeIntervalMidX({
		...n,
		y: t
	}));
}
function applyIndirectTextStyles(e, t, n) {
	applyAttr(e, "text-anchor", t.textAnchor), applyAttr(e, "font-family", t.fontFamily), applyAttr(e, "font-size", t.fontSize), applyAttr(e, "font-style", t.fontStyle), applyAttr(e, "font-variant", t.fontVariant === void 0 ? inferFontVariant$1(n) : t.fontVariant), applyAttr(e, "font-weight", t.fontWeight);
}
function inferFontVariant$1(e) {
	return e && (isNumeric(e) || isTemporal(e)) ? "tabular-nums" : void 0;
}
const Zo = new Set([
	"inherit",
	"initial",
	"revert",
	"unset",
	"xx-small",
	"x-small",
	"small",
	"medium",
	"large",
	"x-large",
	"xx-large",
	"xxx-large",
	"larger",
	"smaller"
]);
function maybeFontSizeChannel(e) {
	return e == null || typeof e == "number" ? [void 0, e] : typeof e == "string" ? (e = e.trim().toLowerCase(), Zo.has(e) || /^[+-]?\d*\.?\d+(e[+-]?\d+)?(\w*|%)$/.test(e) ? [void 0, e] : [e, void 0]) : [e, void 0];
}
function lineWrap(e, t, n) {
	let a = [], o, s = 0;
	for (let [c, l, u] of lineBreaks(e)) o === void 0 && (o = c), s > o && n(e, o, l) > t && (a.push(e.slice(o, s) + (e[s - 1] === "­" ? "-" : "")), o = c), u ? (a.push(e.slice(o, l)), o = void 0) : s = l;
	return a;
}
function* lineBreaks(e) {
	let t = 0, n = 0, a = e.length;
	for (; n < a;) {
		let a = 1;
		switch (e[n]) {
			case "­":
			case "-":
				++n, yield [
					t,
					n,
					!1
				], t = n;
				break;
			case " ":
				for (yield [
					t,
					n,
					!1
				]; e[++n] === " ";);
				t = n;
				break;
			case "\r": e[n + 1] === "\n" && ++a;
			case "\n":
				yield [
					t,
					n,
					!0
				], n += a, t = n;
				break;
			default: ++n;
		}
	}
	yield [
		t,
		n,
		!0
	];
}
const Qo = {
	a: 56,
	b: 63,
	c: 57,
	d: 63,
	e: 58,
	f: 37,
	g: 62,
	h: 60,
	i: 26,
	j: 26,
	k: 55,
	l: 26,
	m: 88,
	n: 60,
	o: 60,
	p: 62,
	q: 62,
	r: 39,
	s: 54,
	t: 38,
	u: 60,
	v: 55,
	w: 79,
	x: 54,
	y: 55,
	z: 55,
	A: 69,
	B: 67,
	C: 73,
	D: 74,
	E: 61,
	F: 58,
	G: 76,
	H: 75,
	I: 28,
	J: 55,
	K: 67,
	L: 58,
	M: 89,
	N: 75,
	O: 78,
	P: 65,
	Q: 78,
	R: 67,
	S: 65,
	T: 65,
	U: 75,
	V: 69,
	W: 98,
	X: 69,
	Y: 67,
	Z: 67,
	0: 64,
	1: 48,
	2: 62,
	3: 64,
	4: 66,
	5: 63,
	6: 65,
	7: 58,
	8: 65,
	9: 65,
	" ": 29,
	"!": 32,
	"\"": 49,
	"'": 31,
	"(": 39,
	")": 39,
	",": 31,
	"-": 48,
	".": 31,
	"/": 32,
	":": 31,
	";": 31,
	"?": 52,
	"‘": 31,
	"’": 31,
	"“": 47,
	"”": 47,
	"…": 82
};
function defaultWidth(e, t = 0, n = e.length) {
	let a = 0;
	for (let o = t; o < n; o = readCharacter(e, o)) a += Qo[e[o]] ?? (isPictographic(e, o) ? 120 : Qo.e);
	return a;
}
function monospaceWidth(e, t = 0, n = e.length) {
	let a = 0;
	for (let o = t; o < n; o = readCharacter(e, o)) a += isPictographic(e, o) ? 126 : 63;
	return a;
}
function splitter({ monospace: e, lineWidth: t, textOverflow: n }) {
	if (n != null || t == Infinity) return (e) => e.split(/\r\n?|\n/g);
	let a = e ? monospaceWidth : defaultWidth, o = t * 100;
	return (e) => lineWrap(e, o, a);
}
function clipper({ monospace: e, lineWidth: t, textOverflow: n }) {
	if (n == null || t == Infinity) return (e) => e;
	let a = e ? monospaceWidth : defaultWidth, o = t * 100;
	switch (n) {
		case "clip-start": return (e) => clipStart(e, o, a, "");
		case "clip-end": return (e) => clipEnd(e, o, a, "");
		case "ellipsis-start": return (e) => clipStart(e, o, a, "…");
		case "ellipsis-middle": return (e) => clipMiddle(e, o, a, "…");
		case "ellipsis-end": return (e) => clipEnd(e, o, a, "…");
	}
}
function cut(e, t, n, a) {
	let o = [], s = 0;
	for (let c = 0, l = 0, u = e.length; c < u; c = l) {
		l = readCharacter(e, c);
		let u = n(e, c, l);
		if (s + u > t) {
			for (s += a; s > t && c > 0;) l = c, c = o.pop(), s -= n(e, c, l);
			return [c, t - s];
		}
		s += u, o.push(c);
	}
	return [-1, 0];
}
function clipEnd(e, t, n, a) {
	e = e.trim();
	let o = n(a), [s] = cut(e, t, n, o);
	return s < 0 ? e : e.slice(0, s).trimEnd() + a;
}
function clipMiddle(e, t, n, a) {
	e = e.trim();
	let o = n(e);
	if (o <= t) return e;
	let s = n(a) / 2, [c, l] = cut(e, t / 2, n, s), [u] = cut(e, o - t / 2 - l + s, n, -s);
	return u < 0 ? a : e.slice(0, c).trimEnd() + a + e.slice(readCharacter(e, u)).trimStart();
}
function clipStart(e, t, n, a) {
	e = e.trim();
	let o = n(e);
	if (o <= t) return e;
	let s = n(a), [c] = cut(e, o - t + s, n, -s);
	return c < 0 ? a : a + e.slice(readCharacter(e, c)).trimStart();
}
const $o = /[\p{Combining_Mark}\p{Emoji_Modifier}]+/uy, es = /\p{Extended_Pictographic}/uy;
function readCharacter(e, t) {
	return t += isSurrogatePair(e, t) ? 2 : 1, isCombiner(e, t) && (t = $o.lastIndex), isZeroWidthJoiner(e, t) ? readCharacter(e, t + 1) : t;
}
function isAscii(e, t) {
	return e.charCodeAt(t) < 128;
}
function isSurrogatePair(e, t) {
	let n = e.charCodeAt(t);
	if (n >= 55296 && n < 56320) {
		let n = e.charCodeAt(t + 1);
		return n >= 56320 && n < 57344;
	}
	return !1;
}
function isZeroWidthJoiner(e, t) {
	return e.charCodeAt(t) === 8205;
}
function isCombiner(e, t) {
	return !isAscii(e, t) && ($o.lastIndex = t, $o.test(e));
}
function isPictographic(e, t) {
	return !isAscii(e, t) && (es.lastIndex = t, es.test(e));
}
// node_modules/@observablehq/plot/src/marks/vector.js
const ts = {
	ariaLabel: "vector",
	fill: "none",
	stroke: "currentColor",
	strokeWidth: 1.5,
	strokeLinejoin: "round",
	strokeLinecap: "round"
}, ns = { draw(e, t, n) {
	let a = t * n / 17.5;
	e.moveTo(0, 0), e.lineTo(0, -t), e.moveTo(-a, a - t), e.lineTo(0, -t), e.lineTo(a, a - t);
} }, rs = new Map([["arrow", ns], ["spike", { draw(e, t, n) {
	e.moveTo(-n, 0), e.lineTo(0, -t), e.lineTo(n, 0);
} }]]);
function isShapeObject(e) {
	return e && typeof e.draw == "function";
}
function maybeShape(e) {
	if (isShapeObject(e)) return e;
	let t = rs.get(`${e}`.toLowerCase());
	if (t) return t;
	throw Error(`invalid shape: ${e}`);
}
var Vector = class extends Mark {
	constructor(e, t = {}) {
		let { x: n, y: a, r: o = 3.5, length: s, rotate: c, shape: l = ns, anchor: u = "middle", frameAnchor: d } = t, [f, p] = maybeNumberChannel(s, 12), [m, h] = maybeNumberChannel(c, 0);
		super(e, {
			x: {
				value: n,
				scale: "x",
				optional: !0
			},
			y: {
				value: a,
				scale: "y",
				optional: !0
			},
			length: {
				value: f,
				scale: "length",
				optional: !0
			},
			rotate: {
				value: m,
				optional: !0
			}
		}, t, ts), this.r = +o, this.length = p, this.rotate = h, this.shape = maybeShape(l), this.anchor = keyword(u, "anchor", [
			"start",
			"middle",
			"end"
		]), this.frameAnchor = maybeFrameAnchor(d);
	}
	render(e, t, n, a, o) {
		let { x: s, y: c } = t, { x: l, y: u, length: d, rotate: f } = n, { length: p, rotate: m, anchor: h, shape: g, r: _ } = this, [v, b] = applyFrameAnchor(this, a);
		return create$2("svg:g", o).call(applyIndirectStyles, this, a, o).call(applyTransform, this, {
			x: l && s,
			y: u && c
		}).call((t) => t.selectAll().data(e).enter().append("path").call(applyDirectStyles, this).attr("transform", template`translate(${l ? (e) => l[e] : v},${u ? (e) => u[e] : b})${f ? (e) => ` rotate(${f[e]})` : m ? ` rotate(${m})` : ""}${h === "start" ? "" : h === "end" ? d ? (e) => ` translate(0,${d[e]})` : ` translate(0,${p})` : d ? (e) => ` translate(0,${d[e] / 2})` : ` translate(0,${p / 2})`}`).attr("d", d ? (e) => {
			let t = pathRound();
			return g.draw(t, d[e], _), t;
		} : (() => {
			let e = pathRound();
			return g.draw(e, p, _), e;
		})()).call(applyChannelStyles, this, n)).node();
	}
};
function vectorX(e, t = {}) {
	let { x: n = Xa, ...a } = t;
	return new Vector(e, {
		...a,
		x: n
	});
}
function vectorY(e, t = {}) {
	let { y: n = Xa, ...a } = t;
	return new Vector(e, {
		...a,
		y: n
	});
}
// node_modules/@observablehq/plot/src/marks/axis.js
function maybeData(e, t) {
	return arguments.length < 2 && !isIterable(e) && (t = e, e = null), t === void 0 && (t = {}), [e, t];
}
function maybeAnchor({ anchor: e } = {}, t) {
	return e === void 0 ? t[0] : keyword(e, "anchor", t);
}
function anchorY(e) {
	return maybeAnchor(e, ["left", "right"]);
}
function anchorFy(e) {
	return maybeAnchor(e, ["right", "left"]);
}
function anchorX(e) {
	return maybeAnchor(e, ["bottom", "top"]);
}
function anchorFx(e) {
	return maybeAnchor(e, ["top", "bottom"]);
}
function axisY() {
	let [e, t] = maybeData(...arguments);
	return axisKy("y", anchorY(t), e, t);
}
function axisFy() {
	let [e, t] = maybeData(...arguments);
	return axisKy("fy", anchorFy(t), e, t);
}
function axisX() {
	let [e, t] = maybeData(...arguments);
	return axisKx("x", anchorX(t), e, t);
}
function axisFx() {
	let [e, t] = maybeData(...arguments);
	return axisKx("fx", anchorFx(t), e, t);
}
function axisKy(e, t, n, { color: a = "currentColor", opacity: o = 1, stroke: s = a, strokeOpacity: c = o, strokeWidth: l = 1, fill: u = a, fillOpacity: d = o, textAnchor: f, textStroke: p, textStrokeOpacity: m, textStrokeWidth: h, tickSize: g = e === "y" ? 6 : 0, tickPadding: _, tickRotate: v, x: b, margin: S, marginTop: C = S === void 0 ? 20 : S, marginRight: w = S === void 0 ? t === "right" ? 40 : 0 : S, marginBottom: T = S === void 0 ? 20 : S, marginLeft: E = S === void 0 ? t === "left" ? 40 : 0 : S, label: D, labelAnchor: O, labelArrow: k, labelOffset: A, ariaLabel: j = `${e}-axis`, ...M }) {
	return g = number(g), _ = number(_), v = number(v), O !== void 0 && (O = keyword(O, "labelAnchor", [
		"center",
		"top",
		"bottom"
	])), k = maybeLabelArrow(k), marks(g && !isNoneish(s) ? axisTickKy(e, t, n, {
		stroke: s,
		strokeOpacity: c,
		strokeWidth: l,
		tickSize: g,
		tickPadding: _,
		tickRotate: v,
		x: b,
		ariaLabel: j,
		...M
	}) : null, isNoneish(u) ? null : axisTextKy(e, t, n, {
		fill: u,
		fillOpacity: d,
		stroke: p,
		strokeOpacity: m,
		strokeWidth: h,
		textAnchor: f,
		tickSize: g,
		tickPadding: _,
		tickRotate: v,
		x: b,
		marginTop: C,
		marginRight: w,
		marginBottom: T,
		marginLeft: E,
		ariaLabel: j,
		...M
	}), !isNoneish(u) && D !== null ? text([], labelOptions({
		fill: u,
		fillOpacity: d,
		...M
	}, function(n, a, o, s, c) {
		let l = s[e], { marginTop: u, marginRight: d, marginBottom: f, marginLeft: p } = e === "y" && c.inset || c, m = O ?? (l.bandwidth ? "center" : "top"), h = A ?? (t === "right" ? d : p) - 3;
		return m === "center" ? (this.textAnchor = void 0, this.lineAnchor = t === "right" ? "bottom" : "top", this.frameAnchor = t, this.rotate = -90) : (this.textAnchor = t === "right" ? "end" : "start", this.lineAnchor = m, this.frameAnchor = `${m}-${t}`, this.rotate = 0), this.dy = m === "top" ? 3 - u : m === "bottom" ? f - 3 : 0, this.dx = t === "right" ? h : -h, this.ariaLabel = `${j} label`, {
			facets: [[0]],
			channels: { text: { value: [formatAxisLabel(e, l, {
				anchor: t,
				label: D,
				labelAnchor: m,
				labelArrow: k
			})] } }
		};
	})) : null);
}
function axisKx(e, t, n, { color: a = "currentColor", opacity: o = 1, stroke: s = a, strokeOpacity: c = o, strokeWidth: l = 1, fill: u = a, fillOpacity: d = o, textAnchor: f, textStroke: p, textStrokeOpacity: m, textStrokeWidth: h, tickSize: g = e === "x" ? 6 : 0, tickPadding: _, tickRotate: v, y: b, margin: S, marginTop: C = S === void 0 ? t === "top" ? 30 : 0 : S, marginRight: w = S === void 0 ? 20 : S, marginBottom: T = S === void 0 ? t === "bottom" ? 30 : 0 : S, marginLeft: E = S === void 0 ? 20 : S, label: D, labelAnchor: O, labelArrow: k, labelOffset: A, ariaLabel: j = `${e}-axis`, ...M }) {
	return g = number(g), _ = number(_), v = number(v), O !== void 0 && (O = keyword(O, "labelAnchor", [
		"center",
		"left",
		"right"
	])), k = maybeLabelArrow(k), marks(g && !isNoneish(s) ? axisTickKx(e, t, n, {
		stroke: s,
		strokeOpacity: c,
		strokeWidth: l,
		tickSize: g,
		tickPadding: _,
		tickRotate: v,
		y: b,
		ariaLabel: j,
		...M
	}) : null, isNoneish(u) ? null : axisTextKx(e, t, n, {
		fill: u,
		fillOpacity: d,
		stroke: p,
		strokeOpacity: m,
		strokeWidth: h,
		textAnchor: f,
		tickSize: g,
		tickPadding: _,
		tickRotate: v,
		y: b,
		marginTop: C,
		marginRight: w,
		marginBottom: T,
		marginLeft: E,
		ariaLabel: j,
		...M
	}), !isNoneish(u) && D !== null ? text([], labelOptions({
		fill: u,
		fillOpacity: d,
		...M
	}, function(n, a, o, s, c) {
		let l = s[e], { marginTop: u, marginRight: d, marginBottom: f, marginLeft: p } = e === "x" && c.inset || c, m = O ?? (l.bandwidth ? "center" : "right"), h = A ?? (t === "top" ? u : f) - 3;
		return m === "center" ? (this.frameAnchor = t, this.textAnchor = void 0) : (this.frameAnchor = `${t}-${m}`, this.textAnchor = m === "right" ? "end" : "start"), this.lineAnchor = t, this.dy = t === "top" ? -h : h, this.dx = m === "right" ? d - 3 : m === "left" ? 3 - p : 0, this.ariaLabel = `${j} label`, {
			facets: [[0]],
			channels: { text: { value: [formatAxisLabel(e, l, {
				anchor: t,
				label: D,
				labelAnchor: m,
				labelArrow: k
			})] } }
		};
	})) : null);
}
function axisTickKy(e, t, n, { strokeWidth: a = 1, strokeLinecap: o = null, strokeLinejoin: s = null, facetAnchor: c = t + (e === "y" ? "-empty" : ""), frameAnchor: l = t, tickSize: u, inset: d = 0, insetLeft: f = d, insetRight: p = d, dx: m = 0, y: h = e === "y" ? void 0 : null, ariaLabel: g, ..._ }) {
	return axisMark(vectorY, e, n, {
		ariaLabel: `${g} tick`,
		ariaHidden: !0
	}, {
		strokeWidth: a,
		strokeLinecap: o,
		strokeLinejoin: s,
		facetAnchor: c,
		frameAnchor: l,
		y: h,
		..._,
		dx: t === "left" ? +m - Bo + +f : +m + Bo - p,
		anchor: "start",
		length: u,
		shape: t === "left" ? ss : cs
	});
}
function axisTickKx(e, t, n, { strokeWidth: a = 1, strokeLinecap: o = null, strokeLinejoin: s = null, facetAnchor: c = t + (e === "x" ? "-empty" : ""), frameAnchor: l = t, tickSize: u, inset: d = 0, insetTop: f = d, insetBottom: p = d, dy: m = 0, x: h = e === "x" ? void 0 : null, ariaLabel: g, ..._ }) {
	return axisMark(vectorX, e, n, {
		ariaLabel: `${g} tick`,
		ariaHidden: !0
	}, {
		strokeWidth: a,
		strokeLinejoin: s,
		strokeLinecap: o,
		facetAnchor: c,
		frameAnchor: l,
		x: h,
		..._,
		dy: t === "bottom" ? +m - Bo - p : +m + Bo + +f,
		anchor: "start",
		length: u,
		shape: t === "bottom" ? as : os
	});
}
function axisTextKy(e, t, n, { facetAnchor: a = t + (e === "y" ? "-empty" : ""), frameAnchor: o = t, tickSize: s, tickRotate: c = 0, tickPadding: l = Math.max(3, 9 - s) + (Math.abs(c) > 60 ? 4 * Math.cos(c * qo) : 0), text: u, textAnchor: d = Math.abs(c) > 60 ? "middle" : t === "left" ? "end" : "start", lineAnchor: f = c > 60 ? "top" : c < -60 ? "bottom" : "middle", fontVariant: p, inset: m = 0, insetLeft: h = m, insetRight: g = m, dx: _ = 0, ariaLabel: v, y: b = e === "y" ? void 0 : null, ...S }) {
	return axisMark(textY, e, n, { ariaLabel: `${v} tick label` }, {
		facetAnchor: a,
		frameAnchor: o,
		text: u,
		textAnchor: d,
		lineAnchor: f,
		fontVariant: p,
		rotate: c,
		y: b,
		...S,
		dx: t === "left" ? +_ - s - l + +h : +_ + +s + +l - g
	}, function(e, n, a, o, s) {
		p === void 0 && (this.fontVariant = inferFontVariant(e)), u === void 0 && (s.text = inferTextChannel(e, n, a, o, t));
	});
}
function axisTextKx(e, t, n, { facetAnchor: a = t + (e === "x" ? "-empty" : ""), frameAnchor: o = t, tickSize: s, tickRotate: c = 0, tickPadding: l = Math.max(3, 9 - s) + (Math.abs(c) >= 10 ? 4 * Math.cos(c * qo) : 0), text: u, textAnchor: d = Math.abs(c) >= 10 ? c < 0 ^ t === "bottom" ? "start" : "end" : "middle", lineAnchor: f = Math.abs(c) >= 10 ? "middle" : t === "bottom" ? "top" : "bottom", fontVariant: p, inset: m = 0, insetTop: h = m, insetBottom: g = m, dy: _ = 0, x: v = e === "x" ? void 0 : null, ariaLabel: b, ...S }) {
	return axisMark(textX, e, n, { ariaLabel: `${b} tick label` }, {
		facetAnchor: a,
		frameAnchor: o,
		text: u === void 0 ? null : u,
		textAnchor: d,
		lineAnchor: f,
		fontVariant: p,
		rotate: c,
		x: v,
		...S,
		dy: t === "bottom" ? +_ + +s + +l - g : +_ - s - l + +h
	}, function(e, n, a, o, s) {
		p === void 0 && (this.fontVariant = inferFontVariant(e)), u === void 0 && (s.text = inferTextChannel(e, n, a, o, t));
	});
}
function gridY() {
	let [e, t] = maybeData(...arguments);
	return gridKy("y", anchorY(t), e, t);
}
function gridFy() {
	let [e, t] = maybeData(...arguments);
	return gridKy("fy", anchorFy(t), e, t);
}
function gridX() {
	let [e, t] = maybeData(...arguments);
	return gridKx("x", anchorX(t), e, t);
}
function gridFx() {
	let [e, t] = maybeData(...arguments);
	return gridKx("fx", anchorFx(t), e, t);
}
function gridKy(e, t, n, { y: a = e === "y" ? void 0 : null, x: o = null, x1: s = t === "left" ? o : null, x2: c = t === "right" ? o : null, ariaLabel: l = `${e}-grid`, ariaHidden: u = !0, ...d }) {
	return axisMark(ruleY, e, n, {
		ariaLabel: l,
		ariaHidden: u
	}, {
		y: a,
		x1: s,
		x2: c,
		...gridDefaults(d)
	});
}
function gridKx(e, t, n, { x: a = e === "x" ? void 0 : null, y: o = null, y1: s = t === "top" ? o : null, y2: c = t === "bottom" ? o : null, ariaLabel: l = `${e}-grid`, ariaHidden: u = !0, ...d }) {
	return axisMark(ruleX, e, n, {
		ariaLabel: l,
		ariaHidden: u
	}, {
		x: a,
		y1: s,
		y2: c,
		...gridDefaults(d)
	});
}
function gridDefaults({ color: e = "currentColor", opacity: t = .1, stroke: n = e, strokeOpacity: a = t, strokeWidth: o = 1, ...s }) {
	return {
		stroke: n,
		strokeOpacity: a,
		strokeWidth: o,
		...s
	};
}
function labelOptions({ fill: e, fillOpacity: t, fontFamily: n, fontSize: a, fontStyle: o, fontVariant: s, fontWeight: c, monospace: l, pointerEvents: u, shapeRendering: d, clip: f = !1 }, p) {
	return [, e] = maybeColorChannel(e), [, t] = maybeNumberChannel(t), {
		facet: "super",
		x: null,
		y: null,
		fill: e,
		fillOpacity: t,
		fontFamily: n,
		fontSize: a,
		fontStyle: o,
		fontVariant: s,
		fontWeight: c,
		monospace: l,
		pointerEvents: u,
		shapeRendering: d,
		clip: f,
		initializer: p
	};
}
function axisMark(e, t, n, a, o, s) {
	let c;
	function axisInitializer(e, n, a, l, u, d) {
		let f = e == null && (t === "fx" || t === "fy"), { [t]: p } = l;
		if (!p) throw Error(`missing scale: ${t}`);
		let m = p.domain(), { interval: h, ticks: g, tickFormat: _, tickSpacing: v = t === "x" ? 80 : 35 } = o;
		if (typeof g == "string" && hasTemporalDomain(p) && (h = g, g = void 0), g === void 0 && (g = maybeRangeInterval(h, p.type) ?? inferTickCount(p, v)), e == null) {
			if (isIterable(g)) e = arrayify(g);
			else if (isInterval(g)) e = inclusiveRange(g, ...extent$1(m));
			else if (p.interval) {
				let t = p.interval;
				if (p.ticks) {
					let [n, a] = extent$1(m), o = (a - n) / t[Ba];
					t = generalizeTimeInterval(t, o / g) ?? t, e = inclusiveRange(t, n, a);
				} else {
					e = m;
					let n = e.length;
					t = generalizeTimeInterval(t, n / g) ?? t, t !== p.interval && (e = inclusiveRange(t, ...extent$1(e)));
				}
				if (t === p.interval) {
					let t = Math.round(e.length / g);
					t > 1 && (e = e.filter((e, n) => n % t === 0));
				}
			} else e = p.ticks ? p.ticks(g) : m;
			if (!p.ticks && e.length && e !== m) {
				let n = new InternSet(m);
				e = e.filter((e) => n.has(e)), e.length || warn(`Warning: the ${t}-axis ticks appear to not align with the scale domain, resulting in no ticks. Try different ticks?`);
			}
			t === "y" || t === "x" ? n = [range(e)] : c[t] = {
				scale: t,
				value: Xa
			};
		}
		s?.call(this, p, e, g, _, c);
		let b = Object.fromEntries(Object.entries(c).map(([t, n]) => [t, {
			...n,
			value: valueof(e, n.value)
		}]));
		return f && (n = d.filterFacets(e, b)), {
			data: e,
			facets: n,
			channels: b
		};
	}
	let l = initializer(o).initializer, u = e(n, initializer({
		...o,
		initializer: axisInitializer
	}, l));
	return n == null ? (c = u.channels, u.channels = {}) : c = {}, a !== void 0 && Object.assign(u, a), u.clip === void 0 && (u.clip = !1), u;
}
function inferTickCount(e, t) {
	let [n, a] = extent$1(e.range());
	return (a - n) / t;
}
function inferTextChannel(e, t, n, a, o) {
	return { value: inferTickFormat(e, t, n, a, o) };
}
function inferTickFormat(e, t, n, a, o) {
	return typeof a == "function" && !(e.type === "log" && e.tickFormat) ? a : a === void 0 && t && isTemporal(t) ? inferTimeFormat(e.type, t, o) ?? zo : e.tickFormat ? e.tickFormat(typeof n == "number" ? n : null, a) : typeof a == "string" && e.domain().length > 0 ? (isTemporal(e.domain()) ? mr : at)(a) : a === void 0 ? zo : constant(a);
}
function inclusiveRange(e, t, n) {
	return e.range(t, e.offset(e.floor(n)));
}
const as = { draw(e, t) {
	e.moveTo(0, 0), e.lineTo(0, t);
} }, os = { draw(e, t) {
	e.moveTo(0, 0), e.lineTo(0, -t);
} }, ss = { draw(e, t) {
	e.moveTo(0, 0), e.lineTo(-t, 0);
} }, cs = { draw(e, t) {
	e.moveTo(0, 0), e.lineTo(t, 0);
} };
function inferFontVariant(e) {
	return e.bandwidth && !e.interval ? void 0 : "tabular-nums";
}
function formatAxisLabel(e, t, { anchor: n, label: a = t.label, labelAnchor: o, labelArrow: s } = {}) {
	if (!(a == null || a.inferred && hasTemporalDomain(t) && /^(date|time|year)$/i.test(a))) {
		if (a = String(a), s === "auto" && (s = (!t.bandwidth || t.interval) && !/[↑↓→←]/.test(a)), !s) return a;
		if (s === !0) {
			let n = inferScaleOrder(t);
			n && (s = /x$/.test(e) || o === "center" ? /x$/.test(e) === n < 0 ? "left" : "right" : n < 0 ? "up" : "down");
		}
		switch (s) {
			case "left": return `← ${a}`;
			case "right": return `${a} →`;
			case "up": return n === "right" ? `${a} ↑` : `↑ ${a}`;
			case "down": return n === "right" ? `${a} ↓` : `↓ ${a}`;
		}
		return a;
	}
}
function maybeLabelArrow(e = "auto") {
	return isNoneish(e) ? !1 : typeof e == "boolean" ? e : keyword(e, "labelArrow", [
		"auto",
		"up",
		"right",
		"down",
		"left"
	]);
}
function hasTemporalDomain(e) {
	return isTemporal(e.domain());
}
// node_modules/@observablehq/plot/src/legends/swatches.js
function maybeScale(e, t) {
	if (t == null) return t;
	let n = e(t);
	if (!n) throw Error(`scale not found: ${t}`);
	return n;
}
function legendSwatches(e, { opacity: t, ...n } = {}) {
	if (!isOrdinalScale(e) && !isThresholdScale(e)) throw Error(`swatches legend requires ordinal or threshold color scale (not ${e.type})`);
	return legendItems(e, n, (e, n, a, o) => e.append("svg").attr("width", a).attr("height", o).attr("fill", n.scale).attr("fill-opacity", maybeNumberChannel(t)[1]).append("rect").attr("width", "100%").attr("height", "100%"));
}
function legendSymbols(e, { fill: t = e.hint?.fill === void 0 ? "none" : e.hint.fill, fillOpacity: n = 1, stroke: a = e.hint?.stroke === void 0 ? isNoneish(t) ? "currentColor" : "none" : e.hint.stroke, strokeOpacity: o = 1, strokeWidth: s = 1.5, r: c = 4.5, ...l } = {}, u) {
	let [d, f] = maybeColorChannel(t), [p, m] = maybeColorChannel(a), h = maybeScale(u, d), g = maybeScale(u, p), _ = c * c * Math.PI;
	return n = maybeNumberChannel(n)[1], o = maybeNumberChannel(o)[1], s = maybeNumberChannel(s)[1], legendItems(e, l, (t, a, c, l) => t.append("svg").attr("viewBox", "-8 -8 16 16").attr("width", c).attr("height", l).attr("fill", d === "color" ? (e) => h.scale(e) : f).attr("fill-opacity", n).attr("stroke", p === "color" ? (e) => g.scale(e) : m).attr("stroke-opacity", o).attr("stroke-width", s).append("path").attr("d", (t) => {
		let n = pathRound();
		return e.scale(t).draw(n, _), n;
	}));
}
function legendItems(e, t = {}, n) {
	let { columns: a, tickFormat: o, fontVariant: s = inferFontVariant$2(e), swatchSize: c = 15, swatchWidth: l = c, swatchHeight: u = c, marginLeft: d = 0, className: f, style: p, width: m } = t, h = createContext(t);
	f = maybeClassName(f), o = inferTickFormat(e.scale, e.domain, void 0, o);
	let g = create$2("div", h).attr("class", `${f}-swatches ${f}-swatches-${a == null ? "wrap" : "columns"}`), _;
	return a == null ? (_ = `:where(.${f}-swatches-wrap) {
  display: flex;
  align-items: center;
  min-height: 33px;
  flex-wrap: wrap;
}
:where(.${f}-swatches-wrap .${f}-swatch) {
  display: inline-flex;
  align-items: center;
  margin-right: 1em;
}`, g.selectAll().data(e.domain).enter().append("span").attr("class", `${f}-swatch`).call(n, e, l, u).append(function() {
		return this.ownerDocument.createTextNode(o.apply(this, arguments));
	})) : (_ = `:where(.${f}-swatches-columns .${f}-swatch) {
  display: flex;
  align-items: center;
  break-inside: avoid;
  padding-bottom: 1px;
}
:where(.${f}-swatches-columns .${f}-swatch::before) {
  flex-shrink: 0;
}
:where(.${f}-swatches-columns .${f}-swatch-label) {
  white-space: nowrap;
  overflow: hidden;
  text-overflow: ellipsis;
}`, g.style("columns", a).selectAll().data(e.domain).enter().append("div").attr("class", `${f}-swatch`).call(n, e, l, u).call((e) => e.append("div").attr("class", `${f}-swatch-label`).attr("title", o).text(o))), g.call((e) => e.insert("style", "*").text(`:where(.${f}-swatches) {
  font-family: system-ui, sans-serif;
  font-size: 10px;
  margin-bottom: 0.5em;
}
:where(.${f}-swatch > svg) {
  margin-right: 0.5em;
  overflow: visible;
}
${_}`)).style("margin-left", d ? `${+d}px` : null).style("width", m === void 0 ? null : `${+m}px`).style("font-variant", impliedString(s, "normal")).call(applyInlineStyles, p).node();
}
// node_modules/@observablehq/plot/src/legends.js
const ls = new Map([
	["symbol", legendSymbols],
	["color", legendColor],
	["opacity", legendOpacity]
]);
function exposeLegends(e, t, n = {}) {
	return (a, o) => {
		if (!ls.has(a)) throw Error(`unknown legend type: ${a}`);
		if (a in e) return ls.get(a)(e[a], legendOptions(t, n[a], o), (t) => e[t]);
	};
}
function legendOptions({ className: e, ...t }, { label: n, ticks: a, tickFormat: o } = {}, s) {
	return inherit(s, {
		className: e,
		...t
	}, {
		label: n,
		ticks: a,
		tickFormat: o
	});
}
function legendColor(e, { legend: t = !0, ...n }) {
	if (t === !0 && (t = e.type === "ordinal" ? "swatches" : "ramp"), e.domain !== void 0) switch (`${t}`.toLowerCase()) {
		case "swatches": return legendSwatches(e, n);
		case "ramp": return legendRamp(e, n);
		default: throw Error(`unknown legend type: ${t}`);
	}
}
function legendOpacity({ type: e, interpolate: t, ...n }, { legend: a = !0, color: o = rgb$1(0, 0, 0), ...s }) {
	if (!t) throw Error(`${e} opacity scales are not supported`);
	if (a === !0 && (a = "ramp"), `${a}`.toLowerCase() !== "ramp") throw Error(`${a} opacity legends are not supported`);
	return legendColor({
		type: e,
		...n,
		interpolate: interpolateOpacity(o)
	}, {
		legend: a,
		...s
	});
}
function interpolateOpacity(e) {
	let { r: t, g: n, b: a } = rgb$1(e) || rgb$1(0, 0, 0);
	return (e) => `rgba(${t},${n},${a},${e})`;
}
function createLegends(e, t, n) {
	let a = [];
	for (let [o, s] of ls) {
		let c = n[o];
		if (c?.legend && o in e) {
			let n = s(e[o], legendOptions(t, e[o], c), (t) => e[t]);
			n != null && a.push(n);
		}
	}
	return a;
}
// node_modules/@observablehq/plot/src/transforms/identity.js
function maybeIdentityX(e = {}, t = "x") {
	return hasX(e) ? e : {
		...e,
		[t]: Xa
	};
}
// node_modules/@observablehq/plot/src/transforms/exclusiveFacets.js
function exclusiveFacets(e, t) {
	if (t.length === 1) return {
		data: e,
		facets: t
	};
	let n = lengthof(e), a = new Uint8Array(n), o = 0;
	for (let e of t) for (let t of e) a[t] && ++o, a[t] = 1;
	if (o === 0) return {
		data: e,
		facets: t
	};
	e = slice(e);
	let s = e[qa] = new Uint32Array(n + o);
	t = t.map((e) => slice(e, Uint32Array));
	let c = n;
	a.fill(0);
	for (let n of t) for (let t = 0, o = n.length; t < o; ++t) {
		let o = n[t];
		a[o] ? (n[t] = c, e[c] = e[o], s[c] = o, ++c) : s[o] = o, a[o] = 1;
	}
	return {
		data: e,
		facets: t
	};
}
// node_modules/@observablehq/plot/src/transforms/stack.js
function stackX(e = {}, t = {}) {
	arguments.length === 1 && ([e, t] = mergeOptions$1(e));
	let { y1: n, y: a = n, x: o, ...s } = t, [c, l, u, d] = stack(a, o, "y", "x", e, s);
	return {
		...c,
		y1: n,
		y: l,
		x1: u,
		x2: d,
		x: mid(u, d)
	};
}
function maybeStackX({ x: e, x1: t, x2: n, ...a } = {}) {
	return a = withTip(a, "y"), t === void 0 && n === void 0 ? stackX({
		x: e,
		...a
	}) : ([t, n] = maybeZero(e, t, n), {
		...a,
		x1: t,
		x2: n
	});
}
function mergeOptions$1(e) {
	let { offset: t, order: n, reverse: a, ...o } = e;
	return [{
		offset: t,
		order: n,
		reverse: a
	}, o];
}
const us = { length: !0 };
function stack(e, t = one, n, a, { offset: o, order: s, reverse: c }, l) {
	if (t === null) throw Error(`stack requires ${a}`);
	let u = maybeZ(l), [d, f] = maybeColumn(e), [p, m] = column(t), [h, g] = column(t);
	return p.hint = h.hint = us, o = maybeOffset(o), s = maybeOrder(s, o, a), [
		basic(l, (a, l, d) => {
			({data: a, facets: l} = exclusiveFacets(a, l));
			let p = e == null ? void 0 : f(maybeApplyInterval(valueof(a, e), d?.[n])), h = valueof(a, t, Float64Array), _ = valueof(a, u), v = s && s(a, p, h, _), b = lengthof(a), S = m(new Float64Array(b)), C = g(new Float64Array(b)), w = [];
			for (let e of l) {
				let t = p ? Array.from(group(e, (e) => p[e]).values()) : [e];
				if (v) for (let e of t) e.sort(v);
				for (let e of t) {
					let t = 0, n = 0;
					c && e.reverse();
					for (let a of e) {
						let e = h[a];
						e < 0 ? t = C[a] = (S[a] = t) + e : e > 0 ? n = C[a] = (S[a] = n) + e : C[a] = S[a] = n;
					}
				}
				w.push(t);
			}
			return o && o(w, S, C, _), {
				data: a,
				facets: l
			};
		}),
		d,
		p,
		h
	];
}
function maybeOffset(e) {
	if (e != null) {
		if (typeof e == "function") return e;
		switch (`${e}`.toLowerCase()) {
			case "expand":
			case "normalize": return offsetExpand;
			case "center":
			case "silhouette": return offsetCenter;
			case "wiggle": return offsetWiggle;
		}
		throw Error(`unknown offset: ${e}`);
	}
}
function extent(e, t) {
	let n = 0, a = 0;
	for (let o of e) {
		let e = t[o];
		e < n && (n = e), e > a && (a = e);
	}
	return [n, a];
}
function offsetExpand(e, t, n) {
	for (let a of e) for (let e of a) {
		let [a, o] = extent(e, n);
		for (let s of e) {
			let e = 1 / (o - a || 1);
			t[s] = e * (t[s] - a), n[s] = e * (n[s] - a);
		}
	}
}
function offsetCenter(e, t, n) {
	for (let a of e) {
		for (let e of a) {
			let [a, o] = extent(e, n);
			for (let s of e) {
				let e = (o + a) / 2;
				t[s] -= e, n[s] -= e;
			}
		}
		offsetZero(a, t, n);
	}
	offsetCenterFacets(e, t, n);
}
function offsetWiggle(e, t, n, a) {
	for (let o of e) {
		let e = new InternMap(), s = 0;
		for (let c of o) {
			let o = -1, l = c.map((e) => Math.abs(n[e] - t[e])), u = c.map((s) => {
				o = a ? a[s] : ++o;
				let c = n[s] - t[s], l = e.has(o) ? c - e.get(o) : 0;
				return e.set(o, c), l;
			}), d = [0, ...cumsum(u)];
			for (let e of c) t[e] += s, n[e] += s;
			let f = sum(l);
			f && (s -= sum(l, (e, t) => (u[t] / 2 + d[t]) * e) / f);
		}
		offsetZero(o, t, n);
	}
	offsetCenterFacets(e, t, n);
}
function offsetZero(e, t, n) {
	let a = min$1(e, (e) => min$1(e, (e) => t[e]));
	for (let o of e) for (let e of o) t[e] -= a, n[e] -= a;
}
function offsetCenterFacets(e, t, n) {
	let a = e.length;
	if (a === 1) return;
	let o = e.map((e) => e.flat()), s = o.map((e) => (min$1(e, (e) => t[e]) + max(e, (e) => n[e])) / 2), c = min$1(s);
	for (let e = 0; e < a; e++) {
		let a = c - s[e];
		for (let s of o[e]) t[s] += a, n[s] += a;
	}
}
function maybeOrder(e, t, n) {
	if (e === void 0 && t === offsetWiggle) return orderInsideOut(ascendingDefined);
	if (e != null) {
		if (typeof e == "string") {
			let t = e.startsWith("-"), a = t ? descendingDefined : ascendingDefined;
			switch ((t ? e.slice(1) : e).toLowerCase()) {
				case "value":
				case n: return orderY(a);
				case "z": return orderZ(a);
				case "sum": return orderSum(a);
				case "appearance": return orderAppearance(a);
				case "inside-out": return orderInsideOut(a);
			}
			return orderAccessor(field(e));
		}
		if (typeof e == "function") return (e.length === 1 ? orderAccessor : orderComparator)(e);
		if (isArray$1(e)) return orderGiven(e);
		throw Error(`invalid order: ${e}`);
	}
}
function orderY(e) {
	return (t, n, a) => (t, n) => e(a[t], a[n]);
}
function orderZ(e) {
	return (t, n, a, o) => (t, n) => e(o[t], o[n]);
}
function orderSum(e) {
	return orderZDomain(e, (e, t, n, a) => groupSort(range(e), (e) => sum(e, (e) => n[e]), (e) => a[e]));
}
function orderAppearance(e) {
	return orderZDomain(e, (e, t, n, a) => groupSort(range(e), (e) => t[greatest(e, (e) => n[e])], (e) => a[e]));
}
function orderInsideOut(e) {
	return orderZDomain(e, (e, t, n, a) => {
		let o = range(e), s = groupSort(o, (e) => t[greatest(e, (e) => n[e])], (e) => a[e]), c = rollup(o, (e) => sum(e, (e) => n[e]), (e) => a[e]), l = [], u = [], d = 0;
		for (let e of s) d < 0 ? (d += c.get(e), l.push(e)) : (d -= c.get(e), u.push(e));
		return u.reverse().concat(l);
	});
}
function orderAccessor(e) {
	return (t) => {
		let n = valueof(t, e);
		return (e, t) => ascendingDefined(n[e], n[t]);
	};
}
function orderComparator(e) {
	return (t) => isArray$1(t) ? (n, a) => e(t[n], t[a]) : (n, a) => e(t.get(n), t.get(a));
}
function orderGiven(e) {
	return orderZDomain(ascendingDefined, () => e);
}
function orderZDomain(e, t) {
	return (n, a, o, s) => {
		if (!s) throw Error("missing channel: z");
		let c = new InternMap(t(n, a, o, s).map((e, t) => [e, t]));
		return (t, n) => e(c.get(s[t]), c.get(s[n]));
	};
}
// node_modules/@observablehq/plot/src/marks/rect.js
function rectInsets(e, { inset: t = 0, insetTop: n = t, insetRight: a = t, insetBottom: o = t, insetLeft: s = t } = {}) {
	e.insetTop = number(n), e.insetRight = number(a), e.insetBottom = number(o), e.insetLeft = number(s);
}
function rectRadii(e, { r: t, rx: n, ry: a, rx1: o = t, ry1: s = t, rx2: c = t, ry2: l = t, rx1y1: u = o === void 0 ? s === void 0 ? 0 : +s : +o, rx1y2: d = o === void 0 ? l === void 0 ? 0 : +l : +o, rx2y1: f = c === void 0 ? s === void 0 ? 0 : +s : +c, rx2y2: p = c === void 0 ? l === void 0 ? 0 : +l : +c } = {}) {
	u || d || f || p ? (e.rx1y1 = u, e.rx1y2 = d, e.rx2y1 = f, e.rx2y2 = p) : (e.rx = impliedString(n, "auto"), e.ry = impliedString(a, "auto"));
}
function applyRoundedRect(e, t, n, a, o, s) {
	let { rx1y1: c, rx1y2: l, rx2y1: u, rx2y2: d } = s;
	typeof t != "function" && (t = constant(t)), typeof n != "function" && (n = constant(n)), typeof a != "function" && (a = constant(a)), typeof o != "function" && (o = constant(o));
	let f = Math.max(Math.abs(c + u), Math.abs(l + d)), p = Math.max(Math.abs(c + l), Math.abs(u + d));
	e.attr("d", (e) => {
		let s = t(e), m = n(e), h = a(e), g = o(e), _ = s > h, v = m > g, b = _ ? h : s, S = _ ? s : h, C = v ? g : m, w = v ? m : g, T = Math.min(1, (S - b) / f, (w - C) / p), E = T * (_ ? v ? d : u : v ? l : c), D = T * (_ ? v ? l : c : v ? d : u), O = T * (_ ? v ? c : l : v ? u : d), k = T * (_ ? v ? u : d : v ? c : l);
		return `M${b},${C + biasY(E, k)}A${E},${E} 0 0 ${E < 0 ? 0 : 1} ${b + biasX(E, k)},${C}H${S - biasX(D, O)}A${D},${D} 0 0 ${D < 0 ? 0 : 1} ${S},${C + biasY(D, O)}V${w - biasY(O, D)}A${O},${O} 0 0 ${O < 0 ? 0 : 1} ${S - biasX(O, D)},${w}H${b + biasX(k, E)}A${k},${k} 0 0 ${k < 0 ? 0 : 1} ${b},${w - biasY(k, E)}Z`;
	});
}
function biasX(e, t) {
	return t < 0 ? e : Math.abs(e);
}
function biasY(e, t) {
	return t < 0 ? Math.abs(e) : e;
}
// node_modules/@observablehq/plot/src/marks/frame.js
const ds = {
	ariaLabel: "frame",
	fill: "none",
	stroke: "currentColor",
	clip: !1
}, fs = {
	ariaLabel: "frame",
	fill: null,
	stroke: "currentColor",
	strokeLinecap: "square",
	clip: !1
};
var Frame = class extends Mark {
	constructor(e = {}) {
		let { anchor: t = null } = e;
		super(Ja, void 0, e, t == null ? ds : fs), this.anchor = maybeKeyword(t, "anchor", [
			"top",
			"right",
			"bottom",
			"left"
		]), rectInsets(this, e), t || rectRadii(this, e);
	}
	render(e, t, n, a, o) {
		let { marginTop: s, marginRight: c, marginBottom: l, marginLeft: u, width: d, height: f } = a, { anchor: p, insetTop: m, insetRight: h, insetBottom: g, insetLeft: _ } = this, { rx: v, ry: b, rx1y1: S, rx1y2: C, rx2y1: w, rx2y2: T } = this, E = u + _, D = d - c - h, O = s + m, k = f - l - g;
		return create$2(p ? "svg:line" : S || C || w || T ? "svg:path" : "svg:rect", o).datum(0).call(applyIndirectStyles, this, a, o).call(applyDirectStyles, this).call(applyChannelStyles, this, n).call(applyTransform, this, {}).call(p === "left" ? (e) => e.attr("x1", E).attr("x2", E).attr("y1", O).attr("y2", k) : p === "right" ? (e) => e.attr("x1", D).attr("x2", D).attr("y1", O).attr("y2", k) : p === "top" ? (e) => e.attr("x1", E).attr("x2", D).attr("y1", O).attr("y2", O) : p === "bottom" ? (e) => e.attr("x1", E).attr("x2", D).attr("y1", k).attr("y2", k) : S || C || w || T ? (e) => e.call(applyRoundedRect, E, O, D, k, this) : (e) => e.attr("x", E).attr("y", O).attr("width", D - E).attr("height", k - O).attr("rx", v).attr("ry", b)).node();
	}
};
function frame(e) {
	return new Frame(e);
}
// node_modules/@observablehq/plot/src/marks/tip.js
const ps = {
	ariaLabel: "tip",
	fill: "var(--plot-background)",
	stroke: "currentColor"
}, ms = new Set([
	"geometry",
	"href",
	"src",
	"ariaLabel",
	"scales"
]);
var Tip = class extends Mark {
	constructor(e, t = {}) {
		t.tip && (t = {
			...t,
			tip: !1
		}), t.title === void 0 && isIterable(e) && isTextual(e) && (t = {
			...t,
			title: Xa
		});
		let { x: n, y: a, x1: o, x2: s, y1: c, y2: l, anchor: u, preferredAnchor: d = "bottom", monospace: f, fontFamily: p = f ? "ui-monospace, monospace" : void 0, fontSize: m, fontStyle: h, fontVariant: g, fontWeight: _, lineHeight: v = 1, lineWidth: b = 20, frameAnchor: S, format: C, textAnchor: w = "start", textOverflow: T, textPadding: E = 8, title: D, pointerSize: O = 12, pathFilter: k = "drop-shadow(0 3px 4px rgba(0,0,0,0.2))" } = t;
		super(e, {
			x: {
				value: o != null && s != null ? null : n,
				scale: "x",
				optional: !0
			},
			y: {
				value: c != null && l != null ? null : a,
				scale: "y",
				optional: !0
			},
			x1: {
				value: o,
				scale: "x",
				optional: s == null
			},
			y1: {
				value: c,
				scale: "y",
				optional: l == null
			},
			x2: {
				value: s,
				scale: "x",
				optional: o == null
			},
			y2: {
				value: l,
				scale: "y",
				optional: c == null
			},
			title: {
				value: D,
				optional: !0
			}
		}, t, ps), this.anchor = maybeAnchor$1(u, "anchor"), this.preferredAnchor = maybeAnchor$1(d, "preferredAnchor"), this.frameAnchor = maybeFrameAnchor(S), this.textAnchor = impliedString(w, "middle"), this.textPadding = +E, this.pointerSize = +O, this.pathFilter = string(k), this.lineHeight = +v, this.lineWidth = +b, this.textOverflow = maybeTextOverflow(T), this.monospace = !!f, this.fontFamily = string(p), this.fontSize = number(m), this.fontStyle = string(h), this.fontVariant = string(g), this.fontWeight = string(_);
		for (let e in ps) e in this.channels && (this[e] = ps[e]);
		this.splitLines = splitter(this), this.clipLine = clipper(this), this.format = typeof C == "string" || typeof C == "function" ? { title: C } : { ...C };
	}
	render(e, t, n, a, o) {
		let s = this, { x: c, y: l, fx: u, fy: d } = t, { ownerSVGElement: f, document: p } = o, { anchor: m, monospace: h, lineHeight: g, lineWidth: _ } = this, { textPadding: v, pointerSize: b, pathFilter: S } = this, { marginTop: C, marginLeft: w } = a, { x1: T, y1: E, x2: D, y2: O, x: k = T ?? D, y: A = E ?? O } = n, j = u ? u(e.fx) - w : 0, M = d ? d(e.fy) - C : 0, [ee, te] = applyFrameAnchor(this, a), ne = anchorX$1(n, ee), re = anchorY$1(n, te), ie = h ? monospaceWidth : defaultWidth, ae = ie("…"), oe, se;
		"title" in n ? (oe = getSourceChannels.call(this, { title: n.channels.title }, t), se = formatTitle) : (oe = getSourceChannels.call(this, n.channels, t), se = formatChannels);
		let ce = create$2("svg:g", o).call(applyIndirectStyles, this, a, o).call(applyIndirectTextStyles, this).call(applyTransform, this, {
			x: k && c,
			y: A && l
		}).call((a) => a.selectAll().data(e).enter().append("g").attr("transform", (e) => `translate(${Math.round(ne(e))},${Math.round(re(e))})`).call(applyDirectStyles, this).call((e) => e.append("path").attr("filter", S)).call((a) => a.append("text").each(function(a) {
			let o = select(this);
			this.setAttribute("fill", "currentColor"), this.setAttribute("fill-opacity", 1), this.setAttribute("stroke", "none");
			let c = se.call(s, a, e, oe, t, n);
			if (typeof c == "string") for (let e of s.splitLines(c)) renderLine(o, { value: s.clipLine(e) });
			else {
				let e = new Set();
				for (let t of c) {
					let { label: n = "" } = t;
					n && e.has(n) || (e.add(n), renderLine(o, t));
				}
			}
		})));
		function renderLine(e, { label: t, value: n, color: a, opacity: o }) {
			t ??= "", n ??= "";
			let s = a != null || o != null, c, l = _ * 100, [u] = cut(t, l, ie, ae);
			if (u >= 0) t = t.slice(0, u).trimEnd() + "…", c = n.trim(), n = "";
			else {
				(t || !n && !s) && (n = " " + n);
				let [e] = cut(n, l - ie(t), ie, ae);
				e >= 0 && (c = n.trim(), n = n.slice(0, e).trimEnd() + "…");
			}
			let d = e.append("tspan").attr("x", 0).attr("dy", `${g}em`).text("​");
			t && d.append("tspan").attr("font-weight", "bold").text(t), n && d.append(() => p.createTextNode(n)), s && d.append("tspan").text(" ■").attr("fill", a).attr("fill-opacity", o).style("user-select", "none"), c && d.append("title").text(c);
		}
		function postrender() {
			let { width: e, height: t } = a.facet ?? a;
			ce.selectChildren().each(function(n) {
				let { x: a, width: o, height: c } = this.getBBox();
				o = Math.round(o), c = Math.round(c);
				let l = m;
				if (l === void 0) {
					let a = ne(n) + j, u = re(n) + M, d = a + o + b + v * 2 < e, f = a - o - b - v * 2 > 0, p = u + c + b + v * 2 < t, m = u - c - b - v * 2 > 0;
					l = d && f ? p && m ? s.preferredAnchor : m ? "bottom" : "top" : p && m ? d ? "left" : "right" : (d || f) && (p || m) ? `${m ? "bottom" : "top"}-${d ? "left" : "right"}` : s.preferredAnchor;
				}
				let u = this.firstChild, d = this.lastChild;
				if (u.setAttribute("d", getPath(l, b, v, o, c)), a) for (let e of d.childNodes) e.setAttribute("x", -a);
				d.setAttribute("y", `${+getLineOffset(l, d.childNodes.length, g).toFixed(6)}em`), d.setAttribute("transform", `translate(${getTextTranslate(l, b, v, o, c)})`);
			}), ce.attr("visibility", null);
		}
		return e.length && (ce.attr("visibility", "hidden"), f.isConnected ? Promise.resolve().then(postrender) : typeof requestAnimationFrame < "u" && requestAnimationFrame(postrender)), ce.node();
	}
};
function tip(e, { x: t, y: n, ...a } = {}) {
	return a.frameAnchor === void 0 && ([t, n] = maybeTuple(t, n)), new Tip(e, {
		...a,
		x: t,
		y: n
	});
}
function getLineOffset(e, t, n) {
	return /^top(?:-|$)/.test(e) ? .94 - n : -.29 - t * n;
}
function getTextTranslate(e, t, n, a, o) {
	switch (e) {
		case "middle": return [-a / 2, o / 2];
		case "top-left": return [n, t + n];
		case "top": return [-a / 2, t / 2 + n];
		case "top-right": return [-a - n, t + n];
		case "right": return [-t / 2 - a - n, o / 2];
		case "bottom-left": return [n, -t - n];
		case "bottom": return [-a / 2, -t / 2 - n];
		case "bottom-right": return [-a - n, -t - n];
		case "left": return [n + t / 2, o / 2];
	}
}
function getPath(e, t, n, a, o) {
	let s = a + n * 2, c = o + n * 2;
	switch (e) {
		case "middle": return `M${-s / 2},${-c / 2}h${s}v${c}h${-s}z`;
		case "top-left": return `M0,0l${t},${t}h${s - t}v${c}h${-s}z`;
		case "top": return `M0,0l${t / 2},${t / 2}h${(s - t) / 2}v${c}h${-s}v${-c}h${(s - t) / 2}z`;
		case "top-right": return `M0,0l${-t},${t}h${t - s}v${c}h${s}z`;
		case "right": return `M0,0l${-t / 2},${-t / 2}v${t / 2 - c / 2}h${-s}v${c}h${s}v${t / 2 - c / 2}z`;
		case "bottom-left": return `M0,0l${t},${-t}h${s - t}v${-c}h${-s}z`;
		case "bottom": return `M0,0l${t / 2},${-t / 2}h${(s - t) / 2}v${-c}h${-s}v${c}h${(s - t) / 2}z`;
		case "bottom-right": return `M0,0l${-t},${-t}h${t - s}v${-c}h${s}z`;
		case "left": return `M0,0l${t / 2},${-t / 2}v${t / 2 - c / 2}h${s}v${c}h${-s}v${t / 2 - c / 2}z`;
	}
}
function getSourceChannels(e, t) {
	let n = {}, a = this.format;
	a = maybeExpandPairedFormat(a, e, "x"), a = maybeExpandPairedFormat(a, e, "y"), this.format = a;
	for (let t in a) {
		let o = a[t];
		if (o !== null && o !== !1) {
			if (t === "fx" || t === "fy") n[t] = !0;
			else {
				let a = getSource(e, t);
				a && (n[t] = a);
			}
		}
	}
	for (let t in e) {
		if (t in n || t in a || ms.has(t) || (t === "x" || t === "y") && e.geometry) continue;
		let o = getSource(e, t);
		if (o) {
			if (o.scale == null && o.defaultScale === "color") continue;
			n[t] = o;
		}
	}
	this.facet && (t.fx && !("fx" in a) && (n.fx = !0), t.fy && !("fy" in a) && (n.fy = !0));
	for (let e in n) {
		let a = this.format[e];
		if (typeof a == "string") {
			let o = n[e]?.value ?? t[e]?.domain() ?? [];
			this.format[e] = (isTemporal(o) ? mr : at)(a);
		} else if (a === void 0 || a === !0) {
			let n = t[e];
			this.format[e] = n?.bandwidth ? inferTickFormat(n, n.domain()) : zo;
		}
	}
	return n;
}
function maybeExpandPairedFormat(e, t, n) {
	if (!(n in e)) return e;
	let a = `${n}1`, o = `${n}2`;
	if ((a in e || !(a in t)) && (o in e || !(o in t))) return e;
	let s = Object.entries(e), c = e[n];
	return s.splice(s.findIndex(([e]) => e === n) + 1, 0, [a, c], [o, c]), Object.fromEntries(s);
}
function formatTitle(e, t, { title: n }) {
	return this.format.title(n.value[e], e);
}
function* formatChannels(e, t, n, a, o) {
	for (let s in n) {
		if (s === "fx" || s === "fy") {
			yield {
				label: formatLabel(a, n, s),
				value: this.format[s](t[s], e)
			};
			continue;
		}
		if (s === "x1" && "x2" in n || s === "y1" && "y2" in n) continue;
		let c = n[s];
		if (s === "x2" && "x1" in n) yield {
			label: formatPairLabel(a, n, "x"),
			value: formatPair(this.format.x2, n.x1, c, e)
		};
		else if (s === "y2" && "y1" in n) yield {
			label: formatPairLabel(a, n, "y"),
			value: formatPair(this.format.y2, n.y1, c, e)
		};
		else {
			let t = c.value[e], l = c.scale;
			if (!defined(t) && l == null) continue;
			yield {
				label: formatLabel(a, n, s),
				value: this.format[s](t, e),
				color: l === "color" ? o[s][e] : null,
				opacity: l === "opacity" ? o[s][e] : null
			};
		}
	}
}
function formatPair(e, t, n, a) {
	return n.hint?.length ? `${e(n.value[a] - t.value[a], a)}` : `${e(t.value[a], a)}–${e(n.value[a], a)}`;
}
function formatPairLabel(e, t, n) {
	let a = formatLabel(e, t, `${n}1`, n), o = formatLabel(e, t, `${n}2`, n);
	return a === o ? a : `${a}–${o}`;
}
function formatLabel(e, t, n, a = n) {
	let o = t[n], s = e[o?.scale ?? n];
	return String(s?.label ?? o?.label ?? a);
}
// node_modules/@observablehq/plot/src/plot.js
function plot(e = {}) {
	let { facet: t, style: n, title: a, subtitle: o, caption: s, ariaLabel: c, ariaDescription: l } = e, u = maybeClassName(e.className), d = e.marks === void 0 ? [] : flatMarks(e.marks);
	d.push(...inferTips(d));
	let f = maybeTopFacet(t, e), p = new Map();
	for (let t of d) {
		let n = maybeMarkFacet(t, f, e);
		n && p.set(t, n);
	}
	let m = new Map();
	f && addScaleChannels(m, [f], e), addScaleChannels(m, p, e);
	let h = flatMarks(inferAxes(d, m, e));
	for (let t of h) {
		let n = maybeMarkFacet(t, f, e);
		n && p.set(t, n);
	}
	d.unshift(...h);
	let g = createFacets(m, e);
	if (g !== void 0) {
		let e = f ? facetFilter(g, f) : void 0;
		for (let t of d) {
			if (t.facet === null || t.facet === "super") continue;
			let n = p.get(t);
			n !== void 0 && (n.facetsIndex = t.fx != null || t.fy != null ? facetFilter(g, n) : e);
		}
		let t = new Set();
		for (let { facetsIndex: e } of p.values()) e?.forEach((e, n) => {
			e?.length > 0 && t.add(n);
		});
		g.forEach(0 < t.size && t.size < g.length ? (e, n) => e.empty = !t.has(n) : (e) => e.empty = !1);
		for (let e of d) if (e.facet === "exclude") {
			let t = p.get(e);
			t !== void 0 && (t.facetsIndex = facetExclude(t.facetsIndex));
		}
	}
	for (let t of ao.keys()) isScaleOptions(e[t]) && t !== "fx" && t !== "fy" && m.set(t, []);
	let _ = new Map();
	for (let t of d) {
		if (_.has(t)) throw Error("duplicate mark; each mark must be unique");
		let { facetsIndex: n, channels: a } = p.get(t) ?? {}, { data: o, facets: s, channels: c } = t.initialize(n, a, e);
		applyScaleTransforms(c, e), _.set(t, {
			data: o,
			facets: s,
			channels: c
		});
	}
	let v = createScales(addScaleChannels(m, _, e), e), b = createDimensions(v, d, e);
	autoScaleRange(v, b);
	let S = createScaleFunctions(v), { fx: C, fy: w } = S, T = C || w ? innerDimensions(v, b) : b, E = C || w ? actualDimensions(S, b) : b, D = createContext(e), O = D.document, k = creator("svg").call(O.documentElement), A = k;
	D.ownerSVGElement = k, D.className = u, D.projection = createProjection(e, T), D.path = function() {
		return index(this.projection ?? xyProjection(S));
	}, D.filterFacets = (e, t) => facetFilter(g, {
		channels: t,
		groups: facetGroups(e, t)
	}), D.getMarkState = (e) => {
		let t = _.get(e), n = p.get(e);
		return {
			...t,
			channels: {
				...t.channels,
				...n?.channels
			}
		};
	}, D.dispatchValue = (e) => {
		A.value !== e && (A.value = e, A.dispatchEvent(new D.document.defaultView.Event("input", { bubbles: !0 })));
	};
	let j = new Set();
	for (let [t, n] of _) if (t.initializer != null) {
		let a = t.facet === "super" ? E : T, o = t.initializer(n.data, n.facets, n.channels, S, a, D);
		if (o.data !== void 0 && (n.data = o.data), o.facets !== void 0 && (n.facets = o.facets), o.channels !== void 0) {
			let { fx: a, fy: s, ...c } = o.channels;
			inferChannelScales(c), Object.assign(n.channels, c);
			for (let t of Object.values(c)) {
				let { scale: n } = t;
				n != null && !isPosition(ao.get(n)) && (applyScaleTransform(t, e), j.add(n));
			}
			(a != null || s != null) && p.set(t, !0);
		}
	}
	if (j.size) {
		let t = new Map();
		addScaleChannels(t, _, e, (e) => j.has(e)), addScaleChannels(m, _, e, (e) => j.has(e));
		let n = inheritScaleLabels(createScales(t, e), v), { scales: a, ...o } = createScaleFunctions(n);
		Object.assign(v, n), Object.assign(S, o), Object.assign(S.scales, a);
	}
	let M, ee;
	g !== void 0 && (M = {
		x: C?.domain(),
		y: w?.domain()
	}, g = recreateFacets(g, M), ee = facetTranslator(C, w, b));
	for (let [e, t] of _) t.values = e.scale(t.channels, S, D);
	let { width: te, height: ne } = b;
	select(k).attr("class", u).attr("fill", "currentColor").attr("font-family", "system-ui, sans-serif").attr("font-size", 10).attr("text-anchor", "middle").attr("width", te).attr("height", ne).attr("viewBox", `0 0 ${te} ${ne}`).attr("aria-label", c).attr("aria-description", l).call((e) => e.append("style").text(`:where(.${u}) {
  --plot-background: white;
  display: block;
  height: auto;
  height: intrinsic;
  max-width: 100%;
}
:where(.${u} text),
:where(.${u} tspan) {
  white-space: pre;
}`)).call(applyInlineStyles, n);
	for (let e of d) {
		let { channels: t, values: n, facets: a } = _.get(e);
		if (g === void 0 || e.facet === "super") {
			let o = null;
			if (a && (o = a[0], o = e.filter(o, t, n), o.length === 0)) continue;
			let s = e.render(o, S, n, E, D);
			if (s == null) continue;
			k.appendChild(s);
		} else {
			let o;
			for (let s of g) {
				if (!(e.facetAnchor?.(g, M, s) ?? !s.empty)) continue;
				let c = null;
				if (a) {
					let o = p.has(e);
					if (c = a[o ? s.i : 0], c = e.filter(c, t, n), c.length === 0) continue;
					!o && c === a[0] && (c = subarray(c)), c.fx = s.x, c.fy = s.y, c.fi = s.i;
				}
				let l = e.render(c, S, n, T, D);
				if (l != null) {
					(o ??= select(k).append("g")).append(() => l).datum(s);
					for (let e of [
						"aria-label",
						"aria-description",
						"aria-hidden",
						"transform"
					]) l.hasAttribute(e) && (o.attr(e, l.getAttribute(e)), l.removeAttribute(e));
				}
			}
			o?.selectChildren().each(ee);
		}
	}
	let re = createLegends(v, D, e), { figure: ie = a != null || o != null || s != null || re.length > 0 } = e;
	ie && (A = O.createElement("figure"), A.className = `${u}-figure`, A.style.maxWidth = "initial", a != null && A.append(createTitleElement(O, a, "h2")), o != null && A.append(createTitleElement(O, o, "h3")), A.append(...re, k), s != null && A.append(createFigcaption(O, s)), "value" in k && (A.value = k.value, delete k.value)), A.scale = exposeScales(S.scales), A.legend = exposeLegends(v, D, e);
	let ae = consumeWarnings();
	return ae > 0 && select(k).append("text").attr("x", te).attr("y", 20).attr("dy", "-1em").attr("text-anchor", "end").attr("font-family", "initial").text("⚠️").append("title").text(`${ae.toLocaleString("en-US")} warning${ae === 1 ? "" : "s"}. Please check the console.`), A;
}
function createTitleElement(e, t, n) {
	if (t.ownerDocument) return t;
	let a = e.createElement(n);
	return a.append(t), a;
}
function createFigcaption(e, t) {
	let n = e.createElement("figcaption");
	return n.append(t), n;
}
function flatMarks(e) {
	return e.flat(Infinity).filter((e) => e != null).map(markify);
}
function markify(e) {
	return typeof e.render == "function" ? e : new Render(e);
}
var Render = class extends Mark {
	constructor(e) {
		if (typeof e != "function") throw TypeError("invalid mark; missing render function");
		super(), this.render = e;
	}
	render() {}
};
function applyScaleTransforms(e, t) {
	for (let n in e) applyScaleTransform(e[n], t);
	return e;
}
function applyScaleTransform(e, t) {
	let { scale: n, transform: a = !0 } = e;
	if (n == null || !a) return;
	let { type: o, percent: s, interval: c, transform: l = s ? (e) => e == null ? NaN : e * 100 : maybeIntervalTransform(c, o) } = t[n] ?? {};
	l != null && (e.value = map(e.value, l), e.transform = !1);
}
function inferChannelScales(e) {
	for (let t in e) inferChannelScale(t, e[t]);
}
function addScaleChannels(e, t, n, a = yes) {
	for (let { channels: o } of t.values()) for (let t in o) {
		let s = o[t], { scale: c } = s;
		if (c != null && a(c)) {
			if (c === "projection") {
				if (!hasProjection(n)) {
					let t = n.x?.domain === void 0, a = n.y?.domain === void 0;
					if (t || a) {
						let [n, o] = getGeometryChannels(s);
						t && addScaleChannel(e, "x", n), a && addScaleChannel(e, "y", o);
					}
				}
			} else addScaleChannel(e, c, s);
		}
	}
	return e;
}
function addScaleChannel(e, t, n) {
	let a = e.get(t);
	a === void 0 ? e.set(t, [n]) : a.push(n);
}
function maybeTopFacet(e, t) {
	if (e == null) return;
	let { x: n, y: a } = e;
	if (n == null && a == null) return;
	let o = dataify(e.data);
	if (o == null) throw Error("missing facet data");
	let s = {};
	return n != null && (s.fx = createChannel(o, {
		value: n,
		scale: "fx"
	})), a != null && (s.fy = createChannel(o, {
		value: a,
		scale: "fy"
	})), applyScaleTransforms(s, t), {
		channels: s,
		groups: facetGroups(o, s),
		data: e.data
	};
}
function maybeMarkFacet(e, t, n) {
	if (e.facet === null || e.facet === "super") return;
	let { fx: a, fy: o } = e;
	if (a != null || o != null) {
		let t = dataify(e.data ?? a ?? o);
		if (t === void 0) throw Error(`missing facet data in ${e.ariaLabel}`);
		if (t === null) return;
		let s = {};
		return a != null && (s.fx = createChannel(t, {
			value: a,
			scale: "fx"
		})), o != null && (s.fy = createChannel(t, {
			value: o,
			scale: "fy"
		})), applyScaleTransforms(s, n), {
			channels: s,
			groups: facetGroups(t, s)
		};
	}
	if (t === void 0) return;
	let { channels: s, groups: c, data: l } = t;
	if (e.facet !== "auto" || e.data === l) return {
		channels: s,
		groups: c
	};
	l.length > 0 && (c.size > 1 || c.size === 1 && s.fx && s.fy && [...c][0][1].size > 1) && lengthof(dataify(e.data)) === lengthof(l) && warn(`Warning: the ${e.ariaLabel} mark appears to use faceted data, but isn’t faceted. The mark data has the same length as the facet data and the mark facet option is "auto", but the mark data and facet data are distinct. If this mark should be faceted, set the mark facet option to true; otherwise, suppress this warning by setting the mark facet option to false.`);
}
function derive(e, t = {}) {
	return initializer({
		...t,
		x: null,
		y: null
	}, (t, n, a, o, s, c) => c.getMarkState(e));
}
function inferTips(e) {
	let t = [];
	for (let n of e) {
		let e = n.tip;
		if (e) {
			e === !0 ? e = {} : typeof e == "string" && (e = { pointer: e });
			let { pointer: a, preferredAnchor: o } = e;
			a = /^x$/i.test(a) ? pointerX : /^y$/i.test(a) ? pointerY : pointer, e = a(derive(n, e)), e.title = null, o === void 0 && (e.preferredAnchor = a === pointerY ? "left" : "bottom");
			let s = tip(n.data, e);
			s.facet = n.facet, s.facetAnchor = n.facetAnchor, t.push(s);
		}
	}
	return t;
}
function inferAxes(e, t, n) {
	let { projection: a, x: o = {}, y: s = {}, fx: c = {}, fy: l = {}, axis: u, grid: d, facet: f = {}, facet: { axis: p = u, grid: m } = f, x: { axis: h = u, grid: g = h === null ? null : d } = o, y: { axis: _ = u, grid: v = _ === null ? null : d } = s, fx: { axis: b = p, grid: S = b === null ? null : m } = c, fy: { axis: C = p, grid: w = C === null ? null : m } = l } = n;
	(a || !isScaleOptions(o) && !hasPositionChannel("x", e)) && (h = g = null), (a || !isScaleOptions(s) && !hasPositionChannel("y", e)) && (_ = v = null), t.has("fx") || (b = S = null), t.has("fy") || (C = w = null), h === void 0 && (h = !hasAxis(e, "x")), _ === void 0 && (_ = !hasAxis(e, "y")), b === void 0 && (b = !hasAxis(e, "fx")), C === void 0 && (C = !hasAxis(e, "fy")), h === !0 && (h = "bottom"), _ === !0 && (_ = "left"), b === !0 && (b = h === "top" || h === null ? "bottom" : "top"), C === !0 && (C = _ === "right" || _ === null ? "left" : "right");
	let T = [];
	return maybeGrid(T, w, gridFy, l), maybeAxis(T, C, axisFy, "right", "left", f, l), maybeGrid(T, S, gridFx, c), maybeAxis(T, b, axisFx, "top", "bottom", f, c), maybeGrid(T, v, gridY, s), maybeAxis(T, _, axisY, "left", "right", n, s), maybeGrid(T, g, gridX, o), maybeAxis(T, h, axisX, "bottom", "top", n, o), T;
}
function maybeAxis(e, t, n, a, o, s, c) {
	if (!t) return;
	let l = isBoth(t);
	c = axisOptions(l ? a : t, s, c);
	let { line: u } = c;
	(n === axisY || n === axisX) && u && !isNone(u) && e.push(frame(lineOptions(c))), e.push(n(c)), l && e.push(n({
		...c,
		anchor: o,
		label: null
	}));
}
function maybeGrid(e, t, n, a) {
	t && !isNone(t) && e.push(n(gridOptions(t, a)));
}
function isBoth(e) {
	return /^\s*both\s*$/i.test(e);
}
function axisOptions(e, t, { line: n = t.line, ticks: a, tickSize: o, tickSpacing: s, tickPadding: c, tickFormat: l, tickRotate: u, fontVariant: d, ariaLabel: f, ariaDescription: p, label: m = t.label, labelAnchor: h, labelArrow: g = t.labelArrow, labelOffset: _ }) {
	return {
		anchor: e,
		line: n,
		ticks: a,
		tickSize: o,
		tickSpacing: s,
		tickPadding: c,
		tickFormat: l,
		tickRotate: u,
		fontVariant: d,
		ariaLabel: f,
		ariaDescription: p,
		label: m,
		labelAnchor: h,
		labelArrow: g,
		labelOffset: _
	};
}
function lineOptions(e) {
	let { anchor: t, line: n } = e;
	return {
		anchor: t,
		facetAnchor: t + "-empty",
		stroke: n === !0 ? void 0 : n
	};
}
function gridOptions(e, { stroke: t = isColor(e) ? e : void 0, ticks: n = isGridTicks(e) ? e : void 0, tickSpacing: a, ariaLabel: o, ariaDescription: s }) {
	return {
		stroke: t,
		ticks: n,
		tickSpacing: a,
		ariaLabel: o,
		ariaDescription: s
	};
}
function isGridTicks(e) {
	switch (typeof e) {
		case "number": return !0;
		case "string": return !isColor(e);
	}
	return isIterable(e) || typeof e?.range == "function";
}
function hasAxis(e, t) {
	let n = `${t}-axis `;
	return e.some((e) => e.ariaLabel?.startsWith(n));
}
function hasPositionChannel(e, t) {
	for (let n of t) for (let t in n.channels) {
		let { scale: a } = n.channels[t];
		if (a === e || a === "projection") return !0;
	}
	return !1;
}
function inheritScaleLabels(e, t) {
	for (let n in e) {
		let a = e[n], o = t[n];
		a.label === void 0 && o && (a.label = o.label);
	}
	return e;
}
function actualDimensions({ fx: e, fy: t }, n) {
	let { marginTop: a, marginRight: o, marginBottom: s, marginLeft: c, width: l, height: u } = outerDimensions(n), d = e && outerRange(e), f = t && outerRange(t);
	return {
		marginTop: t ? f[0] : a,
		marginRight: e ? l - d[1] : o,
		marginBottom: t ? u - f[1] : s,
		marginLeft: e ? d[0] : c,
		inset: {
			marginTop: n.marginTop,
			marginRight: n.marginRight,
			marginBottom: n.marginBottom,
			marginLeft: n.marginLeft
		},
		width: l,
		height: u
	};
}
function outerRange(e) {
	let t = e.domain();
	if (t.length === 0) return [0, e.bandwidth()];
	let n = e(t[0]), a = e(t[t.length - 1]);
	return a < n && ([n, a] = [a, n]), [n, a + e.bandwidth()];
}
// node_modules/@observablehq/plot/src/curve.js
const hs = new Map([
	["basis", basis],
	["basis-closed", basisClosed],
	["basis-open", basisOpen],
	["bundle", xa],
	["bump-x", bumpX],
	["bump-y", bumpY],
	["cardinal", Sa],
	["cardinal-closed", Ca],
	["cardinal-open", wa],
	["catmull-rom", Ta],
	["catmull-rom-closed", Ea],
	["catmull-rom-open", Da],
	["linear", curveLinear],
	["linear-closed", linearClosed],
	["monotone-x", monotoneX],
	["monotone-y", monotoneY],
	["natural", natural],
	["step", step],
	["step-after", stepAfter],
	["step-before", stepBefore]
]);
function maybeCurve(e = curveLinear, t) {
	if (typeof e == "function") return e;
	let n = hs.get(`${e}`.toLowerCase());
	if (!n) throw Error(`unknown curve: ${e}`);
	if (t !== void 0) {
		if ("beta" in n) return n.beta(t);
		if ("tension" in n) return n.tension(t);
		if ("alpha" in n) return n.alpha(t);
	}
	return n;
}
function maybeCurveAuto(e = curveAuto, t) {
	return typeof e != "function" && `${e}`.toLowerCase() === "auto" ? curveAuto : maybeCurve(e, t);
}
function curveAuto(e) {
	return curveLinear(e);
}
// node_modules/@observablehq/plot/src/transforms/bin.js
function binX(e = { y: "count" }, t = {}) {
	[e, t] = mergeOptions(e, t);
	let { x: n, y: a } = t;
	return binn(maybeBinValue(n, t, Xa), null, null, a, e, maybeInsetX(t));
}
function maybeDenseInterval(e, t, n = {}) {
	if (n?.interval == null) return n;
	let { reduce: a = lo } = n, o = { filter: null };
	return n[t] != null && (o[t] = a), n[`${t}1`] != null && (o[`${t}1`] = a), n[`${t}2`] != null && (o[`${t}2`] = a), e(o, n);
}
function maybeDenseIntervalX(e = {}) {
	return maybeDenseInterval(binX, "y", withTip(e, "x"));
}
function binn(e, t, n, a, { data: o = co, filter: s = po, sort: c, reverse: l, ...u } = {}, d = {}) {
	e = maybeBin(e), t = maybeBin(t), u = maybeBinOutputs(u, d), o = maybeBinReduce(o, Xa), c = c == null ? void 0 : maybeBinOutput("sort", c, d), s = s == null ? void 0 : maybeBinEvaluator("filter", s, d), n != null && hasOutput(u, "x", "x1", "x2") && (n = null), a != null && hasOutput(u, "y", "y1", "y2") && (a = null);
	let [f, p] = maybeColumn(e), [m, h] = maybeColumn(e), [g, _] = maybeColumn(t), [v, b] = maybeColumn(t), [S, C] = n == null ? a == null ? [] : [a, "y"] : [n, "x"], [w, T] = maybeColumn(S), { x: E, y: D, z: O, fill: k, stroke: A, x1: j, x2: M, y1: ee, y2: te, domain: ne, cumulative: re, thresholds: ie, interval: ae, ...oe } = d, [se, ce] = maybeColumn(O), [le] = maybeColorChannel(k), [ue] = maybeColorChannel(A), [de, fe] = maybeColumn(le), [me, he] = maybeColumn(ue);
	return {
		..."z" in d && { z: se || O },
		..."fill" in d && { fill: de || k },
		..."stroke" in d && { stroke: me || A },
		...basic(oe, (n, a, d) => {
			let f = maybeApplyInterval(valueof(n, S), d?.[C]), m = valueof(n, O), g = valueof(n, le), v = valueof(n, ue), w = maybeSubgroup(u, {
				z: m,
				fill: g,
				stroke: v
			}), E = [], D = [], k = f && T([]), A = m && ce([]), j = g && fe([]), M = v && he([]), ee = e && p([]), te = e && h([]), ne = t && _([]), re = t && b([]), ie = bing(e, t, n), ae = 0;
			for (let e of u) e.initialize(n);
			c && c.initialize(n), s && s.initialize(n);
			for (let e of a) {
				let t = [];
				for (let t of u) t.scope("facet", e);
				c && c.scope("facet", e), s && s.scope("facet", e);
				for (let [a, l] of maybeGroup(e, w)) for (let [e, d] of maybeGroup(l, f)) for (let [l, p] of ie(d)) if (w && (p.z = a), !s || s.reduce(l, p)) {
					t.push(ae++), D.push(o.reduceIndex(l, n, p)), f && k.push(e), m && A.push(w === m ? a : m[(l.length > 0 ? l : d)[0]]), g && j.push(w === g ? a : g[(l.length > 0 ? l : d)[0]]), v && M.push(w === v ? a : v[(l.length > 0 ? l : d)[0]]), ee && (ee.push(p.x1), te.push(p.x2)), ne && (ne.push(p.y1), re.push(p.y2));
					for (let e of u) e.reduce(l, p);
					c && c.reduce(l, p);
				}
				E.push(t);
			}
			return maybeSort(E, c, l), {
				data: D,
				facets: E
			};
		}),
		...!hasOutput(u, "x") && (f ? {
			x1: f,
			x2: m,
			x: mid(f, m)
		} : {
			x: E,
			x1: j,
			x2: M
		}),
		...!hasOutput(u, "y") && (g ? {
			y1: g,
			y2: v,
			y: mid(g, v)
		} : {
			y: D,
			y1: ee,
			y2: te
		}),
		...w && { [C]: w },
		...Object.fromEntries(u.map(({ name: e, output: t }) => [e, t]))
	};
}
function mergeOptions({ cumulative: e, domain: t, thresholds: n, interval: a, ...o }, s) {
	return [o, {
		cumulative: e,
		domain: t,
		thresholds: n,
		interval: a,
		...s
	}];
}
function maybeBinValue(e, { cumulative: t, domain: n, thresholds: a, interval: o }, s) {
	return e = { ...maybeValue(e) }, e.domain === void 0 && (e.domain = n), e.cumulative === void 0 && (e.cumulative = t), e.thresholds === void 0 && (e.thresholds = a), e.interval === void 0 && (e.interval = o), e.value === void 0 && (e.value = s), e.thresholds = maybeThresholds(e.thresholds, e.interval), e;
}
function maybeBin(e) {
	if (e == null) return;
	let { value: t, cumulative: n, domain: a = extent$1, thresholds: o } = e, bin = (e) => {
		let s = valueof(e, t), c;
		if (isTemporal(s) || isTimeThresholds(o)) {
			s = map(s, coerceDate, Float64Array);
			let [e, t] = typeof a == "function" ? a(s) : a, n = typeof o == "function" && !isInterval(o) ? o(s, e, t) : o;
			typeof n == "number" && (n = ir(e, t, n)), isInterval(n) && (a === extent$1 && (e = n.floor(e), t = n.offset(n.floor(t))), n = n.range(e, n.offset(t))), c = n;
		} else {
			s = coerceNumbers(s);
			let [e, t] = typeof a == "function" ? a(s) : a, n = typeof o == "function" && !isInterval(o) ? o(s, e, t) : o;
			if (typeof n == "number") {
				if (a === extent$1) {
					let a = tickIncrement(e, t, n);
					if (isFinite(a)) {
						if (a > 0) {
							let o = Math.round(e / a), s = Math.round(t / a);
							o * a <= e || --o, s * a > t || ++s;
							let c = s - o + 1;
							n = new Float64Array(c);
							for (let e = 0; e < c; ++e) n[e] = (o + e) * a;
						} else if (a < 0) {
							a = -a;
							let o = Math.round(e * a), s = Math.round(t * a);
							o / a <= e || --o, s / a > t || ++s;
							let c = s - o + 1;
							n = new Float64Array(c);
							for (let e = 0; e < c; ++e) n[e] = (o + e) / a;
						} else n = [e];
					} else n = [e];
				} else n = ticks(e, t, n);
			} else isInterval(n) && (a === extent$1 && (e = n.floor(e), t = n.offset(n.floor(t))), n = n.range(e, n.offset(t)));
			c = n;
		}
		let l = [];
		if (c.length === 1) l.push([c[0], c[0]]);
		else for (let e = 1; e < c.length; ++e) l.push([c[e - 1], c[e]]);
		return l.bin = (n < 0 ? bin1cn : n > 0 ? bin1cp : bin1)(l, c, s), l;
	};
	return bin.label = labelof(t), bin;
}
function maybeThresholds(e, t, n = thresholdAuto) {
	if (e === void 0) return t === void 0 ? n : maybeRangeInterval(t);
	if (typeof e == "string") {
		switch (e.toLowerCase()) {
			case "freedman-diaconis": return thresholdFreedmanDiaconis;
			case "scott": return thresholdScott;
			case "sturges": return thresholdSturges;
			case "auto": return thresholdAuto;
		}
		return utcInterval(e);
	}
	return e;
}
function maybeBinOutputs(e, t) {
	return maybeOutputs(e, t, maybeBinOutput);
}
function maybeBinOutput(e, t, n) {
	return maybeOutput(e, t, n, maybeBinEvaluator);
}
function maybeBinEvaluator(e, t, n) {
	return maybeEvaluator(e, t, n, maybeBinReduce);
}
function maybeBinReduce(e, t) {
	return maybeReduce(e, t, maybeBinReduceFallback);
}
function maybeBinReduceFallback(e) {
	switch (`${e}`.toLowerCase()) {
		case "x": return gs;
		case "x1": return vs;
		case "x2": return ys;
		case "y": return _s;
		case "y1": return bs;
		case "y2": return xs;
		case "z": return go;
	}
	throw Error(`invalid bin reduce: ${e}`);
}
function thresholdAuto(e, t, n) {
	return Math.min(200, thresholdScott(e, t, n));
}
function isTimeThresholds(e) {
	return isTimeInterval(e) || isIterable(e) && isTemporal(e);
}
function bing(e, t, n) {
	let a = e?.(n), o = t?.(n);
	return a && o ? function* (e) {
		let t = a.bin(e);
		for (let [e, [s, c]] of a.entries()) {
			let a = o.bin(t[e]);
			for (let [e, [t, l]] of o.entries()) yield [a[e], {
				data: n,
				x1: s,
				y1: t,
				x2: c,
				y2: l
			}];
		}
	} : a ? function* (e) {
		let t = a.bin(e);
		for (let [e, [o, s]] of a.entries()) yield [t[e], {
			data: n,
			x1: o,
			x2: s
		}];
	} : function* (e) {
		let t = o.bin(e);
		for (let [e, [a, s]] of o.entries()) yield [t[e], {
			data: n,
			y1: a,
			y2: s
		}];
	};
}
function bin1(e, t, n) {
	return t = coerceNumbers(t), (a) => {
		let o = e.map(() => []);
		for (let e of a) o[k(t, n[e]) - 1]?.push(e);
		return o;
	};
}
function bin1cp(e, t, n) {
	let a = bin1(e, t, n);
	return (e) => {
		let t = a(e);
		for (let e = 1, n = t.length; e < n; ++e) {
			let n = t[e - 1], a = t[e];
			for (let e of n) a.push(e);
		}
		return t;
	};
}
function bin1cn(e, t, n) {
	let a = bin1(e, t, n);
	return (e) => {
		let t = a(e);
		for (let e = t.length - 2; e >= 0; --e) {
			let n = t[e + 1], a = t[e];
			for (let e of n) a.push(e);
		}
		return t;
	};
}
function mid1(e, t) {
	let n = (+e + +t) / 2;
	return e instanceof Date ? new Date(n) : n;
}
const gs = { reduceIndex(e, t, { x1: n, x2: a }) {
	return mid1(n, a);
} }, _s = { reduceIndex(e, t, { y1: n, y2: a }) {
	return mid1(n, a);
} }, vs = { reduceIndex(e, t, { x1: n }) {
	return n;
} }, ys = { reduceIndex(e, t, { x2: n }) {
	return n;
} }, bs = { reduceIndex(e, t, { y1: n }) {
	return n;
} }, xs = { reduceIndex(e, t, { y2: n }) {
	return n;
} }, Ss = { ariaLabel: "bar" };
var AbstractBar = class extends Mark {
	constructor(e, t, n = {}, a = Ss) {
		super(e, t, n, a), rectInsets(this, n), rectRadii(this, n);
	}
	render(e, t, n, a, o) {
		let { rx: s, ry: c, rx1y1: l, rx1y2: u, rx2y1: d, rx2y2: f } = this, p = this._x(t, n, a), m = this._y(t, n, a), h = this._width(t, n, a), g = this._height(t, n, a);
		return create$2("svg:g", o).call(applyIndirectStyles, this, a, o).call(this._transform, this, t).call((t) => t.selectAll().data(e).enter().call(l || u || d || f ? (e) => e.append("path").call(applyDirectStyles, this).call(applyRoundedRect, p, m, add$1(p, h), add$1(m, g), this).call(applyChannelStyles, this, n) : (e) => e.append("rect").call(applyDirectStyles, this).attr("x", p).attr("width", h).attr("y", m).attr("height", g).call(applyAttr, "rx", s).call(applyAttr, "ry", c).call(applyChannelStyles, this, n))).node();
	}
	_x(e, { x: t }, { marginLeft: n }) {
		let { insetLeft: a } = this;
		return t ? (e) => t[e] + a : n + a;
	}
	_y(e, { y: t }, { marginTop: n }) {
		let { insetTop: a } = this;
		return t ? (e) => t[e] + a : n + a;
	}
	_width({ x: e }, { x: t }, { marginRight: n, marginLeft: a, width: o }) {
		let { insetLeft: s, insetRight: c } = this, l = t && e ? e.bandwidth() : o - n - a;
		return Math.max(0, l - s - c);
	}
	_height({ y: e }, { y: t }, { marginTop: n, marginBottom: a, height: o }) {
		let { insetTop: s, insetBottom: c } = this, l = t && e ? e.bandwidth() : o - n - a;
		return Math.max(0, l - s - c);
	}
};
function add$1(e, t) {
	return typeof e == "function" && typeof t == "function" ? (n) => e(n) + t(n) : typeof e == "function" ? (n) => e(n) + t : typeof t == "function" ? (n) => e + t(n) : e + t;
}
var BarX = class extends AbstractBar {
	constructor(e, t = {}, n) {
		let { x1: a, x2: o, y: s } = t;
		super(e, {
			x1: {
				value: a,
				scale: "x"
			},
			x2: {
				value: o,
				scale: "x"
			},
			y: {
				value: s,
				scale: "y",
				type: "band",
				optional: !0
			}
		}, t, n);
	}
	_transform(e, t, { x: n }) {
		e.call(applyTransform, t, { x: n }, 0, 0);
	}
	_x({ x: e }, { x1: t, x2: n }, { marginLeft: a }) {
		let { insetLeft: o } = this;
		return isCollapsed(e) ? a + o : (e) => Math.min(t[e], n[e]) + o;
	}
	_width({ x: e }, { x1: t, x2: n }, { marginRight: a, marginLeft: o, width: s }) {
		let { insetLeft: c, insetRight: l } = this;
		return isCollapsed(e) ? s - a - o - c - l : (e) => Math.max(0, Math.abs(n[e] - t[e]) - c - l);
	}
};
function barX(e, t = {}) {
	return hasXY(t) || (t = {
		...t,
		y: Ya,
		x2: Xa
	}), new BarX(e, maybeStackX(maybeIntervalX(maybeIdentityX(t))));
}
// node_modules/@observablehq/plot/src/marks/dot.js
const Cs = {
	ariaLabel: "dot",
	fill: "none",
	stroke: "currentColor",
	strokeWidth: 1.5
};
function withDefaultSort(e) {
	return e.sort === void 0 && e.reverse === void 0 ? sort({ channel: "-r" }, e) : e;
}
var Dot = class extends Mark {
	constructor(e, t = {}) {
		let { x: n, y: a, r: o, rotate: s, symbol: c = Xi, frameAnchor: l } = t, [u, d] = maybeNumberChannel(s, 0), [f, p] = maybeSymbolChannel(c), [m, h] = maybeNumberChannel(o, f == null ? 3 : 4.5);
		super(e, {
			x: {
				value: n,
				scale: "x",
				optional: !0
			},
			y: {
				value: a,
				scale: "y",
				optional: !0
			},
			r: {
				value: m,
				scale: "r",
				filter: positive,
				optional: !0
			},
			rotate: {
				value: u,
				optional: !0
			},
			symbol: {
				value: f,
				scale: "auto",
				optional: !0
			}
		}, withDefaultSort(t), Cs), this.r = h, this.rotate = d, this.symbol = p, this.frameAnchor = maybeFrameAnchor(l);
		let { channels: g } = this, { symbol: _ } = g;
		if (_) {
			let { fill: e, stroke: t } = g;
			_.hint = {
				fill: e ? e.value === _.value ? "color" : "currentColor" : this.fill ?? "currentColor",
				stroke: t ? t.value === _.value ? "color" : "currentColor" : this.stroke ?? "none"
			};
		}
	}
	render(e, t, n, a, o) {
		let { x: s, y: c } = t, { x: l, y: u, r: d, rotate: f, symbol: p } = n, { r: m, rotate: h, symbol: g } = this, [_, v] = applyFrameAnchor(this, a), b = g === Xi, S = d ? void 0 : m * m * Math.PI;
		return negative(m) && (e = []), create$2("svg:g", o).call(applyIndirectStyles, this, a, o).call(applyTransform, this, {
			x: l && s,
			y: u && c
		}).call((t) => t.selectAll().data(e).enter().append(b ? "circle" : "path").call(applyDirectStyles, this).call(b ? (e) => {
			e.attr("cx", l ? (e) => l[e] : _).attr("cy", u ? (e) => u[e] : v).attr("r", d ? (e) => d[e] : m);
		} : (e) => {
			e.attr("transform", template`translate(${l ? (e) => l[e] : _},${u ? (e) => u[e] : v})${f ? (e) => ` rotate(${f[e]})` : h ? ` rotate(${h})` : ""}`).attr("d", d && p ? (e) => {
				let t = pathRound();
				return p[e].draw(t, d[e] * d[e] * Math.PI), t;
			} : d ? (e) => {
				let t = pathRound();
				return g.draw(t, d[e] * d[e] * Math.PI), t;
			} : p ? (e) => {
				let t = pathRound();
				return p[e].draw(t, S), t;
			} : (() => {
				let e = pathRound();
				return g.draw(e, S), e;
			})());
		}).call(applyChannelStyles, this, n)).node();
	}
};
function dot(e, { x: t, y: n, ...a } = {}) {
	return a.frameAnchor === void 0 && ([t, n] = maybeTuple(t, n)), new Dot(e, {
		...a,
		x: t,
		y: n
	});
}
// node_modules/@observablehq/plot/src/marks/line.js
const ws = {
	ariaLabel: "line",
	fill: "none",
	stroke: "currentColor",
	strokeWidth: 1.5,
	strokeLinecap: "round",
	strokeLinejoin: "round",
	strokeMiterlimit: 1
};
var Line = class extends Mark {
	constructor(e, t = {}) {
		let { x: n, y: a, z: o, curve: s, tension: c } = t;
		super(e, {
			x: {
				value: n,
				scale: "x"
			},
			y: {
				value: a,
				scale: "y"
			},
			z: {
				value: maybeZ(t),
				optional: !0
			}
		}, t, ws), this.z = o, this.curve = maybeCurveAuto(s, c), markers(this, t);
	}
	filter(e) {
		return e;
	}
	project(e, t, n) {
		this.curve !== curveAuto && super.project(e, t, n);
	}
	render(e, t, n, a, o) {
		let { x: s, y: c } = n, { curve: l } = this;
		return create$2("svg:g", o).call(applyIndirectStyles, this, a, o).call(applyTransform, this, t).call((t) => t.selectAll().data(groupIndex(e, [s, c], this, n)).enter().append("path").call(applyDirectStyles, this).call(applyGroupedChannelStyles, this, n).call(applyGroupedMarkers, this, n, o).attr("d", l === curveAuto && o.projection ? sphereLine(o.path(), s, c) : line().curve(l).defined((e) => e >= 0).x((e) => s[e]).y((e) => c[e]))).node();
	}
};
function sphereLine(e, t, n) {
	return t = coerceNumbers(t), n = coerceNumbers(n), (a) => {
		let o = [], s = [o];
		for (let e of a) e === -1 ? (o = [], s.push(o)) : o.push([t[e], n[e]]);
		return e({
			type: "MultiLineString",
			coordinates: s
		});
	};
}
function lineY(e, { x: t = Ya, y: n = Xa, ...a } = {}) {
	return new Line(e, maybeDenseIntervalX({
		...a,
		x: t,
		y: n
	}));
}
// node_modules/@observablehq/plot/src/transforms/select.js
function selectLast(e) {
	return selectChannel(null, selectorLast, e);
}
function* selectorLast(e) {
	yield e[e.length - 1];
}
function selectChannel(e, t, n) {
	if (e != null) {
		if (n[e] == null) throw Error(`missing channel: ${e}`);
		e = n[e];
	}
	let a = maybeZ(n);
	return basic(n, (n, o) => {
		let s = valueof(n, a), c = valueof(n, e), l = [];
		for (let e of o) {
			let n = [];
			for (let a of s ? group(e, (e) => s[e]).values() : [e]) for (let e of t(a, c)) n.push(e);
			l.push(n);
		}
		return {
			data: n,
			facets: l
		};
	});
}
// node_modules/@observablehq/plot/src/index.js
Mark.prototype.plot = function({ marks: e = [], ...t } = {}) {
	return plot({
		...t,
		marks: [...e, this]
	});
};
// node_modules/linkedom/esm/shared/symbols.js
const Ts = Symbol("changed"), Es = Symbol("classList"), Ds = Symbol("CustomElements"), Os = Symbol("content"), ks = Symbol("dataset"), As = Symbol("doctype"), js = Symbol("DOMParser"), R = Symbol("end"), Ms = Symbol("EventTarget"), Ns = Symbol("globals"), Ps = Symbol("image"), Fs = Symbol("mime"), Is = Symbol("MutationObserver"), z = Symbol("next"), Ls = Symbol("ownerElement"), Rs = Symbol("prev"), zs = Symbol("private"), Bs = Symbol("sheet"), Vs = Symbol("start"), Hs = Symbol("style"), Us = Symbol("upgrade"), B = Symbol("value"), Ws = new Map([
	[0, 65533],
	[128, 8364],
	[130, 8218],
	[131, 402],
	[132, 8222],
	[133, 8230],
	[134, 8224],
	[135, 8225],
	[136, 710],
	[137, 8240],
	[138, 352],
	[139, 8249],
	[140, 338],
	[142, 381],
	[145, 8216],
	[146, 8217],
	[147, 8220],
	[148, 8221],
	[149, 8226],
	[150, 8211],
	[151, 8212],
	[152, 732],
	[153, 8482],
	[154, 353],
	[155, 8250],
	[156, 339],
	[158, 382],
	[159, 376]
]), Gs = String.fromCodePoint ?? ((e) => {
	let t = "";
	return e > 65535 && (e -= 65536, t += String.fromCharCode(e >>> 10 & 1023 | 55296), e = 56320 | e & 1023), t += String.fromCharCode(e), t;
});
function replaceCodePoint(e) {
	return e >= 55296 && e <= 57343 || e > 1114111 ? 65533 : Ws.get(e) ?? e;
}
// node_modules/htmlparser2/node_modules/entities/dist/esm/internal/decode-shared.js
function decodeBase64(e) {
	let t = typeof atob == "function" ? atob(e) : typeof Buffer.from == "function" ? Buffer.from(e, "base64").toString("binary") : new Buffer(e, "base64").toString("binary"), n = t.length & -2, a = new Uint16Array(n / 2);
	for (let e = 0, o = 0; e < n; e += 2) {
		let n = t.charCodeAt(e), s = t.charCodeAt(e + 1);
		a[o++] = n | s << 8;
	}
	return a;
}
// node_modules/htmlparser2/node_modules/entities/dist/esm/generated/decode-data-html.js
const Ks = decodeBase64("QR08ALkAAgH6AYsDNQR2BO0EPgXZBQEGLAbdBxMISQrvCmQLfQurDKQNLw4fD4YPpA+6D/IPAAAAAAAAAAAAAAAAKhBMEY8TmxUWF2EYLBkxGuAa3RsJHDscWR8YIC8jSCSIJcMl6ie3Ku8rEC0CLjoupS7kLgAIRU1hYmNmZ2xtbm9wcnN0dVQAWgBeAGUAaQBzAHcAfgCBAIQAhwCSAJoAoACsALMAbABpAGcAO4DGAMZAUAA7gCYAJkBjAHUAdABlADuAwQDBQHIiZXZlAAJhAAFpeW0AcgByAGMAO4DCAMJAEGRyAADgNdgE3XIAYQB2AGUAO4DAAMBA8CFoYZFj4SFjcgBhZAAAoFMqAAFncIsAjgBvAG4ABGFmAADgNdg43fAlbHlGdW5jdGlvbgCgYSBpAG4AZwA7gMUAxUAAAWNzpACoAHIAAOA12Jzc6SFnbgCgVCJpAGwAZABlADuAwwDDQG0AbAA7gMQAxEAABGFjZWZvcnN1xQDYANoA7QDxAPYA+QD8AAABY3LJAM8AayNzbGFzaAAAoBYidgHTANUAAKDnKmUAZAAAoAYjeQARZIABY3J0AOAA5QDrAGEidXNlAACgNSLuI291bGxpcwCgLCFhAJJjcgAA4DXYBd1wAGYAAOA12Dnd5SF2ZdhiYwDyAOoAbSJwZXEAAKBOIgAHSE9hY2RlZmhpbG9yc3UXARoBHwE6AVIBVQFiAWQBZgGCAakB6QHtAfIBYwB5ACdkUABZADuAqQCpQIABY3B5ACUBKAE1AfUhdGUGYWmg0iJ0KGFsRGlmZmVyZW50aWFsRAAAoEUhbCJleXMAAKAtIQACYWVpb0EBRAFKAU0B8iFvbgxhZABpAGwAO4DHAMdAcgBjAAhhbiJpbnQAAKAwIm8AdAAKYQABZG5ZAV0BaSJsbGEAuGB0I2VyRG90ALdg8gA5AWkAp2NyImNsZQAAAkRNUFRwAXQBeQF9AW8AdAAAoJkiaSJudXMAAKCWIuwhdXMAoJUiaSJtZXMAAKCXIm8AAAFjc4cBlAFrKndpc2VDb250b3VySW50ZWdyYWwAAKAyImUjQ3VybHkAAAFEUZwBpAFvJXVibGVRdW90ZQAAoB0gdSJvdGUAAKAZIAACbG5wdbABtgHNAdgBbwBuAGWgNyIAoHQqgAFnaXQAvAHBAcUB8iJ1ZW50AKBhIm4AdAAAoC8i7yV1ckludGVncmFsAKAuIgABZnLRAdMBAKACIe8iZHVjdACgECJuLnRlckNsb2Nrd2lzZUNvbnRvdXJJbnRlZ3JhbAAAoDMi7yFzcwCgLypjAHIAAOA12J7ccABDoNMiYQBwAACgTSKABURKU1phY2VmaW9zAAsCEgIVAhgCGwIsAjQCOQI9AnMCfwNvoEUh9CJyYWhkAKARKWMAeQACZGMAeQAFZGMAeQAPZIABZ3JzACECJQIoAuchZXIAoCEgcgAAoKEhaAB2AACg5CoAAWF5MAIzAvIhb24OYRRkbAB0oAciYQCUY3IAAOA12AfdAAFhZkECawIAAWNtRQJnAvIjaXRpY2FsAAJBREdUUAJUAl8CYwJjInV0ZQC0YG8AdAFZAloC2WJiJGxlQWN1dGUA3WJyImF2ZQBgYGkibGRlANxi7yFuZACgxCJmJWVyZW50aWFsRAAAoEYhcAR9AgAAAAAAAIECjgIAABoDZgAA4DXYO91EoagAhQKJAm8AdAAAoNwgcSJ1YWwAAKBQIuIhbGUAA0NETFJVVpkCqAK1Au8C/wIRA28AbgB0AG8AdQByAEkAbgB0AGUAZwByAGEA7ADEAW8AdAKvAgAAAACwAqhgbiNBcnJvdwAAoNMhAAFlb7kC0AJmAHQAgAFBUlQAwQLGAs0CciJyb3cAAKDQIekkZ2h0QXJyb3cAoNQhZQDlACsCbgBnAAABTFLWAugC5SFmdAABQVLcAuECciJyb3cAAKD4J+kkZ2h0QXJyb3cAoPon6SRnaHRBcnJvdwCg+SdpImdodAAAAUFU9gL7AnIicm93AACg0iFlAGUAAKCoInAAQQIGAwAAAAALA3Iicm93AACg0SFvJHduQXJyb3cAAKDVIWUlcnRpY2FsQmFyAACgJSJuAAADQUJMUlRhJAM2AzoDWgNxA3oDciJyb3cAAKGTIUJVLAMwA2EAcgAAoBMpcCNBcnJvdwAAoPUhciJldmUAEWPlIWZ00gJDAwAASwMAAFIDaSVnaHRWZWN0b3IAAKBQKWUkZVZlY3RvcgAAoF4p5SJjdG9yQqC9IWEAcgAAoFYpaSJnaHQA1AFiAwAAaQNlJGVWZWN0b3IAAKBfKeUiY3RvckKgwSFhAHIAAKBXKWUAZQBBoKQiciJyb3cAAKCnIXIAcgBvAPcAtAIAAWN0gwOHA3IAAOA12J/c8iFvaxBhAAhOVGFjZGZnbG1vcHFzdHV4owOlA6kDsAO/A8IDxgPNA9ID8gP9AwEEFAQeBCAEJQRHAEphSAA7gNAA0EBjAHUAdABlADuAyQDJQIABYWl5ALYDuQO+A/Ihb24aYXIAYwA7gMoAykAtZG8AdAAWYXIAAOA12AjdcgBhAHYAZQA7gMgAyEDlIm1lbnQAoAgiAAFhcNYD2QNjAHIAEmF0AHkAUwLhAwAAAADpA20lYWxsU3F1YXJlAACg+yVlJ3J5U21hbGxTcXVhcmUAAKCrJQABZ3D2A/kDbwBuABhhZgAA4DXYPN3zImlsb26VY3UAAAFhaQYEDgRsAFSgdSppImxkZQAAoEIi7CNpYnJpdW0AoMwhAAFjaRgEGwRyAACgMCFtAACgcyphAJdjbQBsADuAywDLQAABaXApBC0E8yF0cwCgAyLvJG5lbnRpYWxFAKBHIYACY2Zpb3MAPQQ/BEMEXQRyBHkAJGRyAADgNdgJ3WwibGVkAFMCTAQAAAAAVARtJWFsbFNxdWFyZQAAoPwlZSdyeVNtYWxsU3F1YXJlAACgqiVwA2UEAABpBAAAAABtBGYAAOA12D3dwSFsbACgACLyI2llcnRyZgCgMSFjAPIAcQQABkpUYWJjZGZnb3JzdIgEiwSOBJMElwSkBKcEqwStBLIE5QTqBGMAeQADZDuAPgA+QO0hbWFkoJMD3GNyImV2ZQAeYYABZWl5AJ0EoASjBOQhaWwiYXIAYwAcYRNkbwB0ACBhcgAA4DXYCt0AoNkicABmAADgNdg+3eUiYXRlcgADRUZHTFNUvwTIBM8E1QTZBOAEcSJ1YWwATKBlIuUhc3MAoNsidSRsbEVxdWFsAACgZyJyI2VhdGVyAACgoirlIXNzAKB3IuwkYW50RXF1YWwAoH4qaSJsZGUAAKBzImMAcgAA4DXYotwAoGsiAARBYWNmaW9zdfkE/QQFBQgFCwUTBSIFKwVSIkRjeQAqZAABY3QBBQQFZQBrAMdiXmDpIXJjJGFyAACgDCFsJWJlcnRTcGFjZQAAoAsh8AEYBQAAGwVmAACgDSHpJXpvbnRhbExpbmUAoAAlAAFjdCYFKAXyABIF8iFvayZhbQBwAEQBMQU5BW8AdwBuAEgAdQBtAPAAAAFxInVhbAAAoE8iAAdFSk9hY2RmZ21ub3N0dVMFVgVZBVwFYwVtBXAFcwV6BZAFtgXFBckFzQVjAHkAFWTsIWlnMmFjAHkAAWRjAHUAdABlADuAzQDNQAABaXlnBWwFcgBjADuAzgDOQBhkbwB0ADBhcgAAoBEhcgBhAHYAZQA7gMwAzEAAoREhYXB/BYsFAAFjZ4MFhQVyACphaSNuYXJ5SQAAoEghbABpAGUA8wD6AvQBlQUAAKUFZaAsIgABZ3KaBZ4F8iFhbACgKyLzI2VjdGlvbgCgwiJpI3NpYmxlAAABQ1SsBbEFbyJtbWEAAKBjIGkibWVzAACgYiCAAWdwdAC8Bb8FwwVvAG4ALmFmAADgNdhA3WEAmWNjAHIAAKAQIWkibGRlAChh6wHSBQAA1QVjAHkABmRsADuAzwDPQIACY2Zvc3UA4QXpBe0F8gX9BQABaXnlBegFcgBjADRhGWRyAADgNdgN3XAAZgAA4DXYQd3jAfcFAAD7BXIAAOA12KXc8iFjeQhk6yFjeQRkgANISmFjZm9zAAwGDwYSBhUGHQYhBiYGYwB5ACVkYwB5AAxk8CFwYZpjAAFleRkGHAbkIWlsNmEaZHIAAOA12A7dcABmAADgNdhC3WMAcgAA4DXYptyABUpUYWNlZmxtb3N0AD0GQAZDBl4GawZkB2gHcAd0B80H2gdjAHkACWQ7gDwAPECAAmNtbnByAEwGTwZSBlUGWwb1IXRlOWHiIWRhm2NnAACg6ifsI2FjZXRyZgCgEiFyAACgniGAAWFleQBkBmcGagbyIW9uPWHkIWlsO2EbZAABZnNvBjQHdAAABUFDREZSVFVWYXKABp4GpAbGBssG3AYDByEHwQIqBwABbnKEBowGZyVsZUJyYWNrZXQAAKDoJ/Ihb3cAoZAhQlKTBpcGYQByAACg5CHpJGdodEFycm93AKDGIWUjaWxpbmcAAKAII28A9QGqBgAAsgZiJWxlQnJhY2tldAAAoOYnbgDUAbcGAAC+BmUkZVZlY3RvcgAAoGEp5SJjdG9yQqDDIWEAcgAAoFkpbCJvb3IAAKAKI2kiZ2h0AAABQVbSBtcGciJyb3cAAKCUIeUiY3RvcgCgTikAAWVy4AbwBmUAAKGjIkFW5gbrBnIicm93AACgpCHlImN0b3IAoFopaSNhbmdsZQBCorIi+wYAAAAA/wZhAHIAAKDPKXEidWFsAACgtCJwAIABRFRWAAoHEQcYB+8kd25WZWN0b3IAoFEpZSRlVmVjdG9yAACgYCnlImN0b3JCoL8hYQByAACgWCnlImN0b3JCoLwhYQByAACgUilpAGcAaAB0AGEAcgByAG8A9wDMAnMAAANFRkdMU1Q/B0cHTgdUB1gHXwfxJXVhbEdyZWF0ZXIAoNoidSRsbEVxdWFsAACgZiJyI2VhdGVyAACgdiLlIXNzAKChKuwkYW50RXF1YWwAoH0qaSJsZGUAAKByInIAAOA12A/dZaDYIuYjdGFycm93AKDaIWkiZG90AD9hgAFucHcAege1B7kHZwAAAkxSbHKCB5QHmwerB+UhZnQAAUFSiAeNB3Iicm93AACg9SfpJGdodEFycm93AKD3J+kkZ2h0QXJyb3cAoPYn5SFmdAABYXLcAqEHaQBnAGgAdABhAHIAcgBvAPcA5wJpAGcAaAB0AGEAcgByAG8A9wDuAmYAAOA12EPdZQByAAABTFK/B8YHZSRmdEFycm93AACgmSHpJGdodEFycm93AKCYIYABY2h0ANMH1QfXB/IAWgYAoLAh8iFva0FhAKBqIgAEYWNlZmlvc3XpB+wH7gf/BwMICQgOCBEIcAAAoAUpeQAcZAABZGzyB/kHaSR1bVNwYWNlAACgXyBsI2ludHJmAACgMyFyAADgNdgQ3e4jdXNQbHVzAKATInAAZgAA4DXYRN1jAPIA/gecY4AESmFjZWZvc3R1ACEIJAgoCDUIgQiFCDsKQApHCmMAeQAKZGMidXRlAENhgAFhZXkALggxCDQI8iFvbkdh5CFpbEVhHWSAAWdzdwA7CGEIfQjhInRpdmWAAU1UVgBECEwIWQhlJWRpdW1TcGFjZQAAoAsgaABpAAABY25SCFMIawBTAHAAYQBjAOUASwhlAHIAeQBUAGgAaQDuAFQI9CFlZAABR0xnCHUIcgBlAGEAdABlAHIARwByAGUAYQB0AGUA8gDrBGUAcwBzAEwAZQBzAPMA2wdMImluZQAKYHIAAOA12BHdAAJCbnB0jAiRCJkInAhyImVhawAAoGAgwiZyZWFraW5nU3BhY2WgYGYAAKAVIUOq7CqzCMIIzQgAAOcIGwkAAAAAAAAtCQAAbwkAAIcJAACdCcAJGQoAADQKAAFvdbYIvAjuI2dydWVudACgYiJwIkNhcAAAoG0ibyh1YmxlVmVydGljYWxCYXIAAKAmIoABbHF4ANII1wjhCOUibWVudACgCSL1IWFsVKBgImkibGRlAADgQiI4A2kic3RzAACgBCJyI2VhdGVyAACjbyJFRkdMU1T1CPoIAgkJCQ0JFQlxInVhbAAAoHEidSRsbEVxdWFsAADgZyI4A3IjZWF0ZXIAAOBrIjgD5SFzcwCgeSLsJGFudEVxdWFsAOB+KjgDaSJsZGUAAKB1IvUhbXBEASAJJwnvI3duSHVtcADgTiI4A3EidWFsAADgTyI4A2UAAAFmczEJRgn0JFRyaWFuZ2xlQqLqIj0JAAAAAEIJYQByAADgzyk4A3EidWFsAACg7CJzAICibiJFR0xTVABRCVYJXAlhCWkJcSJ1YWwAAKBwInIjZWF0ZXIAAKB4IuUhc3MA4GoiOAPsJGFudEVxdWFsAOB9KjgDaSJsZGUAAKB0IuUic3RlZAABR0x1CX8J8iZlYXRlckdyZWF0ZXIA4KIqOAPlI3NzTGVzcwDgoSo4A/IjZWNlZGVzAKGAIkVTjwmVCXEidWFsAADgryo4A+wkYW50RXF1YWwAoOAiAAFlaaAJqQl2JmVyc2VFbGVtZW50AACgDCLnJWh0VHJpYW5nbGVCousitgkAAAAAuwlhAHIAAODQKTgDcSJ1YWwAAKDtIgABcXXDCeAJdSNhcmVTdQAAAWJwywnVCfMhZXRF4I8iOANxInVhbAAAoOIi5SJyc2V0ReCQIjgDcSJ1YWwAAKDjIoABYmNwAOYJ8AkNCvMhZXRF4IIi0iBxInVhbAAAoIgi4yJlZWRzgKGBIkVTVAD6CQAKBwpxInVhbAAA4LAqOAPsJGFudEVxdWFsAKDhImkibGRlAADgfyI4A+UicnNldEXggyLSIHEidWFsAACgiSJpImxkZQCAoUEiRUZUACIKJwouCnEidWFsAACgRCJ1JGxsRXF1YWwAAKBHImkibGRlAACgSSJlJXJ0aWNhbEJhcgAAoCQiYwByAADgNdip3GkAbABkAGUAO4DRANFAnWMAB0VhY2RmZ21vcHJzdHV2XgphCmgKcgp2CnoKgQqRCpYKqwqtCrsKyArNCuwhaWdSYWMAdQB0AGUAO4DTANNAAAFpeWwKcQpyAGMAO4DUANRAHmRiImxhYwBQYXIAAOA12BLdcgBhAHYAZQA7gNIA0kCAAWFlaQCHCooKjQpjAHIATGFnAGEAqWNjInJvbgCfY3AAZgAA4DXYRt3lI25DdXJseQABRFGeCqYKbyV1YmxlUXVvdGUAAKAcIHUib3RlAACgGCAAoFQqAAFjbLEKtQpyAADgNdiq3GEAcwBoADuA2ADYQGkAbAHACsUKZABlADuA1QDVQGUAcwAAoDcqbQBsADuA1gDWQGUAcgAAAUJQ0wrmCgABYXLXCtoKcgAAoD4gYQBjAAABZWvgCuIKAKDeI2UAdAAAoLQjYSVyZW50aGVzaXMAAKDcI4AEYWNmaGlsb3JzAP0KAwsFCwkLCwsMCxELIwtaC3IjdGlhbEQAAKACInkAH2RyAADgNdgT3WkApmOgY/Ujc01pbnVzsWAAAWlwFQsgC24AYwBhAHIAZQBwAGwAYQBuAOUACgVmAACgGSGAobsqZWlvACoLRQtJC+MiZWRlc4CheiJFU1QANAs5C0ALcSJ1YWwAAKCvKuwkYW50RXF1YWwAoHwiaSJsZGUAAKB+Im0AZQAAoDMgAAFkcE0LUQv1IWN0AKAPIm8jcnRpb24AYaA3ImwAAKAdIgABY2leC2ILcgAA4DXYq9yoYwACVWZvc2oLbwtzC3cLTwBUADuAIgAiQHIAAOA12BTdcABmAACgGiFjAHIAAOA12KzcAAZCRWFjZWZoaW9yc3WPC5MLlwupC7YL2AvbC90LhQyTDJoMowzhIXJyAKAQKUcAO4CuAK5AgAFjbnIAnQugC6ML9SF0ZVRhZwAAoOsncgB0oKAhbAAAoBYpgAFhZXkArwuyC7UL8iFvblhh5CFpbFZhIGR2oBwhZSJyc2UAAAFFVb8LzwsAAWxxwwvIC+UibWVudACgCyL1JGlsaWJyaXVtAKDLIXAmRXF1aWxpYnJpdW0AAKBvKXIAAKAcIW8AoWPnIWh0AARBQ0RGVFVWYewLCgwQDDIMNwxeDHwM9gIAAW5y8Av4C2clbGVCcmFja2V0AACg6SfyIW93AKGSIUJM/wsDDGEAcgAAoOUhZSRmdEFycm93AACgxCFlI2lsaW5nAACgCSNvAPUBFgwAAB4MYiVsZUJyYWNrZXQAAKDnJ24A1AEjDAAAKgxlJGVWZWN0b3IAAKBdKeUiY3RvckKgwiFhAHIAAKBVKWwib29yAACgCyMAAWVyOwxLDGUAAKGiIkFWQQxGDHIicm93AACgpiHlImN0b3IAoFspaSNhbmdsZQBCorMiVgwAAAAAWgxhAHIAAKDQKXEidWFsAACgtSJwAIABRFRWAGUMbAxzDO8kd25WZWN0b3IAoE8pZSRlVmVjdG9yAACgXCnlImN0b3JCoL4hYQByAACgVCnlImN0b3JCoMAhYQByAACgUykAAXB1iQyMDGYAAKAdIe4kZEltcGxpZXMAoHAp6SRnaHRhcnJvdwCg2yEAAWNongyhDHIAAKAbIQCgsSHsJGVEZWxheWVkAKD0KYAGSE9hY2ZoaW1vcXN0dQC/DMgMzAzQDOIM5gwKDQ0NFA0ZDU8NVA1YDQABQ2PDDMYMyCFjeSlkeQAoZEYiVGN5ACxkYyJ1dGUAWmEAorwqYWVpedgM2wzeDOEM8iFvbmBh5CFpbF5hcgBjAFxhIWRyAADgNdgW3e8hcnQAAkRMUlXvDPYM/QwEDW8kd25BcnJvdwAAoJMhZSRmdEFycm93AACgkCHpJGdodEFycm93AKCSIXAjQXJyb3cAAKCRIechbWGjY+EkbGxDaXJjbGUAoBgicABmAADgNdhK3XICHw0AAAAAIg10AACgGiLhIXJlgKGhJUlTVQAqDTINSg3uJXRlcnNlY3Rpb24AoJMidQAAAWJwNw1ADfMhZXRFoI8icSJ1YWwAAKCRIuUicnNldEWgkCJxInVhbAAAoJIibiJpb24AAKCUImMAcgAA4DXYrtxhAHIAAKDGIgACYmNtcF8Nag2ODZANc6DQImUAdABFoNAicSJ1YWwAAKCGIgABY2huDYkNZSJlZHMAgKF7IkVTVAB4DX0NhA1xInVhbAAAoLAq7CRhbnRFcXVhbACgfSJpImxkZQAAoH8iVABoAGEA9ADHCwCgESIAodEiZXOVDZ8NciJzZXQARaCDInEidWFsAACghyJlAHQAAKDRIoAFSFJTYWNmaGlvcnMAtQ27Db8NyA3ODdsN3w3+DRgOHQ4jDk8AUgBOADuA3gDeQMEhREUAoCIhAAFIY8MNxg1jAHkAC2R5ACZkAAFidcwNzQ0JYKRjgAFhZXkA1A3XDdoN8iFvbmRh5CFpbGJhImRyAADgNdgX3QABZWnjDe4N8gHoDQAA7Q3lImZvcmUAoDQiYQCYYwABY27yDfkNayNTcGFjZQAA4F8gCiDTInBhY2UAoAkg7CFkZYChPCJFRlQABw4MDhMOcSJ1YWwAAKBDInUkbGxFcXVhbAAAoEUiaSJsZGUAAKBIInAAZgAA4DXYS93pI3BsZURvdACg2yAAAWN0Jw4rDnIAAOA12K/c8iFva2Zh4QpFDlYOYA5qDgAAbg5yDgAAAAAAAAAAAAB5DnwOqA6zDgAADg8RDxYPGg8AAWNySA5ODnUAdABlADuA2gDaQHIAb6CfIeMhaXIAoEkpcgDjAVsOAABdDnkADmR2AGUAbGEAAWl5Yw5oDnIAYwA7gNsA20AjZGIibGFjAHBhcgAA4DXYGN1yAGEAdgBlADuA2QDZQOEhY3JqYQABZGl/Dp8OZQByAAABQlCFDpcOAAFhcokOiw5yAF9gYQBjAAABZWuRDpMOAKDfI2UAdAAAoLUjYSVyZW50aGVzaXMAAKDdI28AbgBQoMMi7CF1cwCgjiIAAWdwqw6uDm8AbgByYWYAAOA12EzdAARBREVUYWRwc78O0g7ZDuEOBQPqDvMOBw9yInJvdwDCoZEhyA4AAMwOYQByAACgEilvJHduQXJyb3cAAKDFIW8kd25BcnJvdwAAoJUhcSV1aWxpYnJpdW0AAKBuKWUAZQBBoKUiciJyb3cAAKClIW8AdwBuAGEAcgByAG8A9wAQA2UAcgAAAUxS+Q4AD2UkZnRBcnJvdwAAoJYh6SRnaHRBcnJvdwCglyFpAGyg0gNvAG4ApWPpIW5nbmFjAHIAAOA12LDcaSJsZGUAaGFtAGwAO4DcANxAgAREYmNkZWZvc3YALQ8xDzUPNw89D3IPdg97D4AP4SFzaACgqyJhAHIAAKDrKnkAEmThIXNobKCpIgCg5ioAAWVyQQ9DDwCgwSKAAWJ0eQBJD00Paw9hAHIAAKAWIGmgFiDjIWFsAAJCTFNUWA9cD18PZg9hAHIAAKAjIukhbmV8YGUkcGFyYXRvcgAAoFgnaSJsZGUAAKBAItQkaGluU3BhY2UAoAogcgAA4DXYGd1wAGYAAOA12E3dYwByAADgNdix3GQiYXNoAACgqiKAAmNlZm9zAI4PkQ+VD5kPng/pIXJjdGHkIWdlAKDAInIAAOA12BrdcABmAADgNdhO3WMAcgAA4DXYstwAAmZpb3OqD64Prw+0D3IAAOA12BvdnmNwAGYAAOA12E/dYwByAADgNdiz3IAEQUlVYWNmb3N1AMgPyw/OD9EP2A/gD+QP6Q/uD2MAeQAvZGMAeQAHZGMAeQAuZGMAdQB0AGUAO4DdAN1AAAFpedwP3w9yAGMAdmErZHIAAOA12BzdcABmAADgNdhQ3WMAcgAA4DXYtNxtAGwAeGEABEhhY2RlZm9z/g8BEAUQDRAQEB0QIBAkEGMAeQAWZGMidXRlAHlhAAFheQkQDBDyIW9ufWEXZG8AdAB7YfIBFRAAABwQbwBXAGkAZAB0AOgAVAhhAJZjcgAAoCghcABmAACgJCFjAHIAAOA12LXc4QtCEEkQTRAAAGcQbRByEAAAAAAAAAAAeRCKEJcQ8hD9EAAAGxEhETIROREAAD4RYwB1AHQAZQA7gOEA4UByImV2ZQADYYCiPiJFZGl1eQBWEFkQWxBgEGUQAOA+IjMDAKA/InIAYwA7gOIA4kB0AGUAO4C0ALRAMGRsAGkAZwA7gOYA5kByoGEgAOA12B7dcgBhAHYAZQA7gOAA4EAAAWVwfBCGEAABZnCAEIQQ8yF5bQCgNSHoAIMQaABhALFjAAFhcI0QWwAAAWNskRCTEHIAAWFnAACgPypkApwQAAAAALEQAKInImFkc3ajEKcQqRCuEG4AZAAAoFUqAKBcKmwib3BlAACgWCoAoFoqAKMgImVsbXJzersQvRDAEN0Q5RDtEACgpCllAACgICJzAGQAYaAhImEEzhDQENIQ1BDWENgQ2hDcEACgqCkAoKkpAKCqKQCgqykAoKwpAKCtKQCgrikAoK8pdAB2oB8iYgBkoL4iAKCdKQABcHTpEOwQaAAAoCIixWDhIXJyAKB8IwABZ3D1EPgQbwBuAAVhZgAA4DXYUt0Ao0giRWFlaW9wBxEJEQ0RDxESERQRAKBwKuMhaXIAoG8qAKBKImQAAKBLInMAJ2DyIW94ZaBIIvEADhFpAG4AZwA7gOUA5UCAAWN0eQAmESoRKxFyAADgNdi23CpgbQBwAGWgSCLxAPgBaQBsAGQAZQA7gOMA40BtAGwAO4DkAORAAAFjaUERRxFvAG4AaQBuAPQA6AFuAHQAAKARKgAITmFiY2RlZmlrbG5vcHJzdWQRaBGXEZ8RpxGrEdIR1hErEjASexKKEn0RThNbE3oTbwB0AACg7SoAAWNybBGJEWsAAAJjZXBzdBF4EX0RghHvIW5nAKBMInAjc2lsb24A9mNyImltZQAAoDUgaQBtAGWgPSJxAACgzSJ2AY0RkRFlAGUAAKC9ImUAZABnoAUjZQAAoAUjcgBrAHSgtSPiIXJrAKC2IwABb3mjEaYRbgDnAHcRMWTxIXVvAKAeIIACY21wcnQAtBG5Eb4RwRHFEeEhdXPloDUi5ABwInR5dgAAoLApcwDpAH0RbgBvAPUA6gCAAWFodwDLEcwRzhGyYwCgNiHlIWVuAKBsInIAAOA12B/dZwCAA2Nvc3R1dncA4xHyEQUSEhIhEiYSKRKAAWFpdQDpEesR7xHwAKMFcgBjAACg7yVwAACgwyKAAWRwdAD4EfwRABJvAHQAAKAAKuwhdXMAoAEqaSJtZXMAAKACKnECCxIAAAAADxLjIXVwAKAGKmEAcgAAoAUm8iNpYW5nbGUAAWR1GhIeEu8hd24AoL0lcAAAoLMlcCJsdXMAAKAEKmUA5QBCD+UAkg9hInJvdwAAoA0pgAFha28ANhJoEncSAAFjbjoSZRJrAIABbHN0AEESRxJNEm8jemVuZ2UAAKDrKXEAdQBhAHIA5QBcBPIjaWFuZ2xlgKG0JWRscgBYElwSYBLvIXduAKC+JeUhZnQAoMIlaSJnaHQAAKC4JWsAAKAjJLEBbRIAAHUSsgFxEgAAcxIAoJIlAKCRJTQAAKCTJWMAawAAoIglAAFlb38ShxJx4D0A5SD1IWl2AOBhIuUgdAAAoBAjAAJwdHd4kRKVEpsSnxJmAADgNdhT3XSgpSJvAG0AAKClIvQhaWUAoMgiAAZESFVWYmRobXB0dXayEsES0RLgEvcS+xIKExoTHxMjEygTNxMAAkxSbHK5ErsSvRK/EgCgVyUAoFQlAKBWJQCgUyUAolAlRFVkdckSyxLNEs8SAKBmJQCgaSUAoGQlAKBnJQACTFJsctgS2hLcEt4SAKBdJQCgWiUAoFwlAKBZJQCjUSVITFJobHLrEu0S7xLxEvMS9RIAoGwlAKBjJQCgYCUAoGslAKBiJQCgXyVvAHgAAKDJKQACTFJscgITBBMGEwgTAKBVJQCgUiUAoBAlAKAMJQCiACVEVWR1EhMUExYTGBMAoGUlAKBoJQCgLCUAoDQlaSJudXMAAKCfIuwhdXMAoJ4iaSJtZXMAAKCgIgACTFJsci8TMRMzEzUTAKBbJQCgWCUAoBglAKAUJQCjAiVITFJobHJCE0QTRhNIE0oTTBMAoGolAKBhJQCgXiUAoDwlAKAkJQCgHCUAAWV2UhNVE3YA5QD5AGIAYQByADuApgCmQAACY2Vpb2ITZhNqE24TcgAA4DXYt9xtAGkAAKBPIG0A5aA9IogRbAAAoVwAYmh0E3YTAKDFKfMhdWIAoMgnbAF+E4QTbABloCIgdAAAoCIgcAAAoU4iRWWJE4sTAKCuKvGgTyI8BeEMqRMAAN8TABQDFB8UAAAjFDQUAAAAAIUUAAAAAI0UAAAAANcU4xT3FPsUAACIFQAAlhWAAWNwcgCuE7ET1RP1IXRlB2GAoikiYWJjZHMAuxO/E8QTzhPSE24AZAAAoEQqciJjdXAAAKBJKgABYXXIE8sTcAAAoEsqcAAAoEcqbwB0AACgQCoA4CkiAP4AAWVv2RPcE3QAAKBBIO4ABAUAAmFlaXXlE+8T9RP4E/AB6hMAAO0TcwAAoE0qbwBuAA1hZABpAGwAO4DnAOdAcgBjAAlhcABzAHOgTCptAACgUCpvAHQAC2GAAWRtbgAIFA0UEhRpAGwAO4C4ALhAcCJ0eXYAAKCyKXQAAIGiADtlGBQZFKJAcgBkAG8A9ABiAXIAAOA12CDdgAFjZWkAKBQqFDIUeQBHZGMAawBtoBMn4SFyawCgEyfHY3IAAKPLJUVjZWZtcz8UQRRHFHcUfBSAFACgwykAocYCZWxGFEkUcQAAoFciZQBhAlAUAAAAAGAUciJyb3cAAAFsclYUWhTlIWZ0AKC6IWkiZ2h0AACguyGAAlJTYWNkAGgUaRRrFG8UcxSuYACgyCRzAHQAAKCbIukhcmMAoJoi4SFzaACgnSJuImludAAAoBAqaQBkAACg7yrjIWlyAKDCKfUhYnN1oGMmaQB0AACgYybsApMUmhS2FAAAwxRvAG4AZaA6APGgVCKrAG0CnxQAAAAAoxRhAHSgLABAYAChASJmbKcUqRTuABMNZQAAAW14rhSyFOUhbnQAoAEiZQDzANIB5wG6FAAAwBRkoEUibwB0AACgbSpuAPQAzAGAAWZyeQDIFMsUzhQA4DXYVN1vAOQA1wEAgakAO3MeAdMUcgAAoBchAAFhb9oU3hRyAHIAAKC1IXMAcwAAoBcnAAFjdeYU6hRyAADgNdi43AABYnDuFPIUZaDPKgCg0SploNAqAKDSKuQhb3QAoO8igANkZWxwcnZ3AAYVEBUbFSEVRBVlFYQV4SFycgABbHIMFQ4VAKA4KQCgNSlwAhYVAAAAABkVcgAAoN4iYwAAoN8i4SFycnCgtiEAoD0pgKIqImJjZG9zACsVMBU6FT4VQRVyImNhcAAAoEgqAAFhdTQVNxVwAACgRipwAACgSipvAHQAAKCNInIAAKBFKgDgKiIA/gACYWxydksVURVuFXMVcgByAG2gtyEAoDwpeQCAAWV2dwBYFWUVaRVxAHACXxUAAAAAYxVyAGUA4wAXFXUA4wAZFWUAZQAAoM4iZSJkZ2UAAKDPImUAbgA7gKQApEBlI2Fycm93AAABbHJ7FX8V5SFmdACgtiFpImdodAAAoLchZQDkAG0VAAFjaYsVkRVvAG4AaQBuAPQAkwFuAHQAAKAxImwiY3R5AACgLSOACUFIYWJjZGVmaGlqbG9yc3R1d3oAuBW7Fb8V1RXgFegV+RUKFhUWHxZUFlcWZRbFFtsW7xb7FgUXChdyAPIAtAJhAHIAAKBlKQACZ2xyc8YVyhXOFdAV5yFlcgCgICDlIXRoAKA4IfIA9QxoAHagECAAoKMiawHZFd4VYSJyb3cAAKAPKWEA4wBfAgABYXnkFecV8iFvbg9hNGQAoUYhYW/tFfQVAAFnciEC8RVyAACgyiF0InNlcQAAoHcqgAFnbG0A/xUCFgUWO4CwALBAdABhALRjcCJ0eXYAAKCxKQABaXIOFhIW8yFodACgfykA4DXYId1hAHIAAAFschsWHRYAoMMhAKDCIYACYWVnc3YAKBauAjYWOhY+Fm0AAKHEIm9zLhY0Fm4AZABzoMQi9SFpdACgZiZhIm1tYQDdY2kAbgAAoPIiAKH3AGlvQxZRFmQAZQAAgfcAO29KFksW90BuI3RpbWVzAACgxyJuAPgAUBZjAHkAUmRjAG8CXhYAAAAAYhZyAG4AAKAeI28AcAAAoA0jgAJscHR1dwBuFnEWdRaSFp4W7CFhciRgZgAA4DXYVd0AotkCZW1wc30WhBaJFo0WcQBkoFAibwB0AACgUSJpIm51cwAAoDgi7CF1cwCgFCLxInVhcmUAoKEiYgBsAGUAYgBhAHIAdwBlAGQAZwDlANcAbgCAAWFkaAClFqoWtBZyAHIAbwD3APUMbwB3AG4AYQByAHIAbwB3APMA8xVhI3Jwb29uAAABbHK8FsAWZQBmAPQAHBZpAGcAaAD0AB4WYgHJFs8WawBhAHIAbwD3AJILbwLUFgAAAADYFnIAbgAAoB8jbwBwAACgDCOAAWNvdADhFukW7BYAAXJ55RboFgDgNdi53FVkbAAAoPYp8iFvaxFhAAFkcvMW9xZvAHQAAKDxImkA5qC/JVsSAAFhaP8WAhdyAPIANQNhAPIA1wvhIm5nbGUAoKYpAAFjaQ4XEBd5AF9k5yJyYXJyAKD/JwAJRGFjZGVmZ2xtbm9wcXJzdHV4MRc4F0YXWxcyBF4XaRd5F40XrBe0F78X2RcVGCEYLRg1GEAYAAFEbzUXgRZvAPQA+BUAAWNzPBdCF3UAdABlADuA6QDpQPQhZXIAoG4qAAJhaW95TRdQF1YXWhfyIW9uG2FyAGOgViI7gOoA6kDsIW9uAKBVIk1kbwB0ABdhAAFEcmIXZhdvAHQAAKBSIgDgNdgi3XKhmipuF3QXYQB2AGUAO4DoAOhAZKCWKm8AdAAAoJgqgKGZKmlscwCAF4UXhxfuInRlcnMAoOcjAKATIWSglSpvAHQAAKCXKoABYXBzAJMXlheiF2MAcgATYXQAeQBzogUinxcAAAAAoRdlAHQAAKAFInAAMaADIDMBqRerFwCgBCAAoAUgAAFnc7AXsRdLYXAAAKACIAABZ3C4F7sXbwBuABlhZgAA4DXYVt2AAWFscwDFF8sXzxdyAHOg1SJsAACg4yl1AHMAAKBxKmkAAKG1A2x21RfYF28AbgC1Y/VjAAJjc3V24BfoF/0XEBgAAWlv5BdWF3IAYwAAoFYiaQLuFwAAAADwF+0ADQThIW50AAFnbPUX+Rd0AHIAAKCWKuUhc3MAoJUqgAFhZWkAAxgGGAoYbABzAD1gcwB0AACgXyJ2AESgYSJEAACgeCrwImFyc2wAoOUpAAFEYRkYHRhvAHQAAKBTInIAcgAAoHEpgAFjZGkAJxgqGO0XcgAAoC8hbwD0AIwCAAFhaDEYMhi3YzuA8ADwQAABbXI5GD0YbAA7gOsA60BvAACgrCCAAWNpcABGGEgYSxhsACFgcwD0ACwEAAFlb08YVxhjAHQAYQB0AGkAbwDuABoEbgBlAG4AdABpAGEAbADlADME4Ql1GAAAgRgAAIMYiBgAAAAAoRilGAAAqhgAALsYvhjRGAAA1xgnGWwAbABpAG4AZwBkAG8AdABzAGUA8QBlF3kARGRtImFsZQAAoEAmgAFpbHIAjRiRGJ0Y7CFpZwCgA/tpApcYAAAAAJoYZwAAoAD7aQBnAACgBPsA4DXYI93sIWlnAKAB++whaWcA4GYAagCAAWFsdACvGLIYthh0AACgbSZpAGcAAKAC+24AcwAAoLElbwBmAJJh8AHCGAAAxhhmAADgNdhX3QABYWvJGMwYbADsAGsEdqDUIgCg2SphI3J0aW50AACgDSoAAWFv2hgiGQABY3PeGB8ZsQPnGP0YBRkSGRUZAAAdGbID7xjyGPQY9xj5GAAA+xg7gL0AvUAAoFMhO4C8ALxAAKBVIQCgWSEAoFshswEBGQAAAxkAoFQhAKBWIbQCCxkOGQAAAAAQGTuAvgC+QACgVyEAoFwhNQAAoFghtgEZGQAAGxkAoFohAKBdITgAAKBeIWwAAKBEIHcAbgAAoCIjYwByAADgNdi73IAIRWFiY2RlZmdpamxub3JzdHYARhlKGVoZXhlmGWkZkhmWGZkZnRmgGa0ZxhnLGc8Z4BkjGmygZyIAoIwqgAFjbXAAUBlTGVgZ9SF0ZfVhbQBhAOSgswM6FgCghipyImV2ZQAfYQABaXliGWUZcgBjAB1hM2RvAHQAIWGAoWUibHFzAMYEcBl6GfGhZSLOBAAAdhlsAGEAbgD0AN8EgKF+KmNkbACBGYQZjBljAACgqSpvAHQAb6CAKmyggioAoIQqZeDbIgD+cwAAoJQqcgAA4DXYJN3noGsirATtIWVsAKA3IWMAeQBTZIChdyJFYWoApxmpGasZAKCSKgCgpSoAoKQqAAJFYWVztBm2Gb0ZwhkAoGkicABwoIoq8iFveACgiipxoIgq8aCIKrUZaQBtAACg5yJwAGYAAOA12FjdYQB2AOUAYwIAAWNp0xnWGXIAAKAKIW0AAKFzImVs3BneGQCgjioAoJAqAIM+ADtjZGxxco0E6xn0GfgZ/BkBGgABY2nvGfEZAKCnKnIAAKB6Km8AdAAAoNci0CFhcgCglSl1ImVzdAAAoHwqgAJhZGVscwAKGvQZFhrVBCAa8AEPGgAAFBpwAHIAbwD4AFkZcgAAoHgpcQAAAWxxxAQbGmwAZQBzAPMASRlpAO0A5AQAAWVuJxouGnIjdG5lcXEAAOBpIgD+xQAsGgAFQWFiY2Vma29zeUAaQxpmGmoabRqDGocalhrCGtMacgDyAMwCAAJpbG1yShpOGlAaVBpyAHMA8ABxD2YAvWBpAGwA9AASBQABZHJYGlsaYwB5AEpkAKGUIWN3YBpkGmkAcgAAoEgpAKCtIWEAcgAAoA8h6SFyYyVhgAFhbHIAcxp7Gn8a8iF0c3WgZSZpAHQAAKBlJuwhaXAAoCYg4yFvbgCguSJyAADgNdgl3XMAAAFld4wakRphInJvdwAAoCUpYSJyb3cAAKAmKYACYW1vcHIAnxqjGqcauhq+GnIAcgAAoP8h9CFodACgOyJrAAABbHKsGrMaZSRmdGFycm93AACgqSHpJGdodGFycm93AKCqIWYAAOA12Fnd4iFhcgCgFSCAAWNsdADIGswa0BpyAADgNdi93GEAcwDoAGka8iFvaydhAAFicNca2xr1IWxsAKBDIOghZW4AoBAg4Qr2GgAA/RoAAAgbExsaGwAAIRs7GwAAAAA+G2IbmRuVG6sbAACyG80b0htjAHUAdABlADuA7QDtQAChYyBpeQEbBhtyAGMAO4DuAO5AOGQAAWN4CxsNG3kANWRjAGwAO4ChAKFAAAFmcssCFhsA4DXYJt1yAGEAdgBlADuA7ADsQIChSCFpbm8AJxsyGzYbAAFpbisbLxtuAHQAAKAMKnQAAKAtIuYhaW4AoNwpdABhAACgKSHsIWlnM2GAAWFvcABDG1sbXhuAAWNndABJG0sbWRtyACthgAFlbHAAcQVRG1UbaQBuAOUAyAVhAHIA9AByBWgAMWFmAACgtyJlAGQAtWEAoggiY2ZvdGkbbRt1G3kb4SFyZQCgBSFpAG4AdKAeImkAZQAAoN0pZABvAPQAWxsAoisiY2VscIEbhRuPG5QbYQBsAACguiIAAWdyiRuNG2UAcgDzACMQ4wCCG2EicmhrAACgFyryIW9kAKA8KgACY2dwdJ8boRukG6gbeQBRZG8AbgAvYWYAAOA12FrdYQC5Y3UAZQBzAHQAO4C/AL9AAAFjabUbuRtyAADgNdi+3G4AAKIIIkVkc3bCG8QbyBvQAwCg+SJvAHQAAKD1Inag9CIAoPMiaaBiIOwhZGUpYesB1hsAANkbYwB5AFZkbAA7gO8A70AAA2NmbW9zdeYb7hvyG/Ub+hsFHAABaXnqG+0bcgBjADVhOWRyAADgNdgn3eEhdGg3YnAAZgAA4DXYW93jAf8bAAADHHIAAOA12L/c8iFjeVhk6yFjeVRkAARhY2ZnaGpvcxUcGhwiHCYcKhwtHDAcNRzwIXBhdqC6A/BjAAFleR4cIRzkIWlsN2E6ZHIAAOA12CjdciJlZW4AOGFjAHkARWRjAHkAXGRwAGYAAOA12FzdYwByAADgNdjA3IALQUJFSGFiY2RlZmdoamxtbm9wcnN0dXYAXhxtHHEcdRx5HN8cBx0dHTwd3B3tHfEdAR4EHh0eLB5FHrwewx7hHgkfPR9LH4ABYXJ0AGQcZxxpHHIA8gBvB/IAxQLhIWlsAKAbKeEhcnIAoA4pZ6BmIgCgiyphAHIAAKBiKWMJjRwAAJAcAACVHAAAAAAAAAAAAACZHJwcAACmHKgcrRwAANIc9SF0ZTph7SJwdHl2AKC0KXIAYQDuAFoG4iFkYbtjZwAAoegnZGyhHKMcAKCRKeUAiwYAoIUqdQBvADuAqwCrQHIAgKOQIWJmaGxwc3QAuhy/HMIcxBzHHMoczhxmoOQhcwAAoB8pcwAAoB0p6wCyGnAAAKCrIWwAAKA5KWkAbQAAoHMpbAAAoKIhAKGrKmFl1hzaHGkAbAAAoBkpc6CtKgDgrSoA/oABYWJyAOUc6RztHHIAcgAAoAwpcgBrAACgcicAAWFr8Rz4HGMAAAFla/Yc9xx7YFtgAAFlc/wc/hwAoIspbAAAAWR1Ax0FHQCgjykAoI0pAAJhZXV5Dh0RHRodHB3yIW9uPmEAAWRpFR0YHWkAbAA8YewAowbiAPccO2QAAmNxcnMkHScdLB05HWEAAKA2KXUAbwDyoBwgqhEAAWR1MB00HeghYXIAoGcpcyJoYXIAAKBLKWgAAKCyIQCiZCJmZ3FzRB1FB5Qdnh10AIACYWhscnQATh1WHWUdbB2NHXIicm93AHSgkCFhAOkAzxxhI3Jwb29uAAABZHVeHWId7yF3bgCgvSFwAACgvCHlJGZ0YXJyb3dzAKDHIWkiZ2h0AIABYWhzAHUdex2DHXIicm93APOglCGdBmEAcgBwAG8AbwBuAPMAzgtxAHUAaQBnAGEAcgByAG8A9wBlGugkcmVldGltZXMAoMsi8aFkIk0HAACaHWwAYQBuAPQAXgcAon0qY2Rnc6YdqR2xHbcdYwAAoKgqbwB0AG+gfypyoIEqAKCDKmXg2iIA/nMAAKCTKoACYWRlZ3MAwB3GHcod1h3ZHXAAcAByAG8A+ACmHG8AdAAAoNYicQAAAWdxzx3SHXQA8gBGB2cAdADyAHQcdADyAFMHaQDtAGMHgAFpbHIA4h3mHeod8yFodACgfClvAG8A8gDKBgDgNdgp3UWgdiIAoJEqYQH1Hf4dcgAAAWR1YB35HWygvCEAoGopbABrAACghCVjAHkAWWQAomoiYWNodAweDx4VHhkecgDyAGsdbwByAG4AZQDyAGAW4SFyZACgaylyAGkAAKD6JQABaW8hHiQe5CFvdEBh9SFzdGGgsCPjIWhlAKCwIwACRWFlczMeNR48HkEeAKBoInAAcKCJKvIhb3gAoIkqcaCHKvGghyo0HmkAbQAAoOYiAARhYm5vcHR3elIeXB5fHoUelh6mHqsetB4AAW5yVh5ZHmcAAKDsJ3IAAKD9IXIA6wCwBmcAgAFsbXIAZh52Hnse5SFmdAABYXKIB2weaQBnAGgAdABhAHIAcgBvAPcAkwfhInBzdG8AoPwnaQBnAGgAdABhAHIAcgBvAPcAmgdwI2Fycm93AAABbHKNHpEeZQBmAPQAxhxpImdodAAAoKwhgAFhZmwAnB6fHqIecgAAoIUpAOA12F3ddQBzAACgLSppIm1lcwAAoDQqYQGvHrMecwB0AACgFyLhAIoOZaHKJbkeRhLuIWdlAKDKJWEAcgBsoCgAdAAAoJMpgAJhY2htdADMHs8e1R7bHt0ecgDyAJ0GbwByAG4AZQDyANYWYQByAGSgyyEAoG0pAKAOIHIAaQAAoL8iAANhY2hpcXTrHu8e1QfzHv0eBh/xIXVvAKA5IHIAAOA12MHcbQDloXIi+h4AAPweAKCNKgCgjyoAAWJ19xwBH28AcqAYIACgGiDyIW9rQmEAhDwAO2NkaGlscXJCBhcfxh0gHyQfKB8sHzEfAAFjaRsfHR8AoKYqcgAAoHkqcgBlAOUAkx3tIWVzAKDJIuEhcnIAoHYpdSJlc3QAAKB7KgABUGk1HzkfYQByAACglillocMlAgdfEnIAAAFkdUIfRx9zImhhcgAAoEop6CFhcgCgZikAAWVuTx9WH3IjdG5lcXEAAOBoIgD+xQBUHwAHRGFjZGVmaGlsbm9wc3VuH3Ifoh+rH68ftx+7H74f5h/uH/MfBwj/HwsgxCFvdACgOiIAAmNscHJ5H30fiR+eH3IAO4CvAK9AAAFldIEfgx8AoEImZaAgJ3MAZQAAoCAnc6CmIXQAbwCAoaYhZGx1AJQfmB+cH28AdwDuAHkDZQBmAPQA6gbwAOkO6yFlcgCgriUAAW95ph+qH+0hbWEAoCkqPGThIXNoAKAUIOElc3VyZWRhbmdsZQCgISJyAADgNdgq3W8AAKAnIYABY2RuAMQfyR/bH3IAbwA7gLUAtUBhoiMi0B8AANMf1x9zAPQAKxFpAHIAAKDwKm8AdAA7gLcAt0B1AHMA4qESIh4TAADjH3WgOCIAoCoqYwHqH+0fcAAAoNsq8gB+GnAAbAB1APMACAgAAWRw9x/7H+UhbHMAoKciZgAA4DXYXt0AAWN0AyAHIHIAAOA12MLc8CFvcwCgPiJsobwDECAVIPQiaW1hcACguCJhAPAAEyAADEdMUlZhYmNkZWZnaGlqbG1vcHJzdHV2dzwgRyBmIG0geSCqILgg2iDeIBEhFSEyIUMhTSFQIZwhnyHSIQAiIyKLIrEivyIUIwABZ3RAIEMgAODZIjgD9uBrItIgBwmAAWVsdABNIF8gYiBmAHQAAAFhclMgWCByInJvdwAAoM0h6SRnaHRhcnJvdwCgziEA4NgiOAP24Goi0iBfCekkZ2h0YXJyb3cAoM8hAAFEZHEgdSDhIXNoAKCvIuEhc2gAoK4igAJiY25wdACCIIYgiSCNIKIgbABhAACgByL1IXRlRGFnAADgICLSIACiSSJFaW9wlSCYIJwgniAA4HAqOANkAADgSyI4A3MASWFyAG8A+AAyCnUAcgBhoG4mbADzoG4mmwjzAa8gAACzIHAAO4CgAKBAbQBwAOXgTiI4AyoJgAJhZW91eQDBIMogzSDWINkg8AHGIAAAyCAAoEMqbwBuAEhh5CFpbEZhbgBnAGSgRyJvAHQAAOBtKjgDcAAAoEIqPWThIXNoAKATIACjYCJBYWRxc3jpIO0g+SD+IAIhDCFyAHIAAKDXIXIAAAFocvIg9SBrAACgJClvoJch9wAGD28AdAAA4FAiOAN1AGkA9gC7CAABZWkGIQohYQByAACgKCntAN8I6SFzdPOgBCLlCHIAAOA12CvdAAJFZXN0/wgcISshLiHxoXEiIiEAABMJ8aFxIgAJAAAnIWwAYQBuAPQAEwlpAO0AGQlyoG8iAKBvIoABQWFwADghOyE/IXIA8gBeIHIAcgAAoK4hYQByAACg8ipzogsiSiEAAAAAxwtkoPwiAKD6ImMAeQBaZIADQUVhZGVzdABcIV8hYiFmIWkhkyGWIXIA8gBXIADgZiI4A3IAcgAAoJohcgAAoCUggKFwImZxcwBwIYQhjiF0AAABYXJ1IXohcgByAG8A9wBlIWkAZwBoAHQAYQByAHIAbwD3AD4h8aFwImAhAACKIWwAYQBuAPQAZwlz4H0qOAMAoG4iaQDtAG0JcqBuImkA5aDqIkUJaQDkADoKAAFwdKMhpyFmAADgNdhf3YCBrAA7aW4AriGvIcchrEBuAIChCSJFZHYAtyG6Ib8hAOD5IjgDbwB0AADg9SI4A+EB1gjEIcYhAKD3IgCg9iJpAHagDCLhAagJzyHRIQCg/iIAoP0igAFhb3IA2CHsIfEhcgCAoSYiYXN0AOAh5SHpIWwAbABlAOwAywhsAADg/SrlIADgAiI4A2wiaW50AACgFCrjoYAi9yEAAPohdQDlAJsJY+CvKjgDZaCAIvEAkwkAAkFhaXQHIgoiFyIeInIA8gBsIHIAcgAAoZshY3cRIhQiAOAzKTgDAOCdITgDZyRodGFycm93AACgmyFyAGkA5aDrIr4JgANjaGltcHF1AC8iPCJHIpwhTSJQIloigKGBImNlcgA2Iv0JOSJ1AOUABgoA4DXYw9zvIXJ0bQKdIQAAAABEImEAcgDhAOEhbQBloEEi8aBEIiYKYQDyAMsIcwB1AAABYnBWIlgi5QDUCeUA3wmAAWJjcABgInMieCKAoYQiRWVzAGci7glqIgDgxSo4A2UAdABl4IIi0iBxAPGgiCJoImMAZaCBIvEA/gmAoYUiRWVzAH8iFgqCIgDgxio4A2UAdABl4IMi0iBxAPGgiSKAIgACZ2lscpIilCKaIpwi7AAMCWwAZABlADuA8QDxQOcAWwlpI2FuZ2xlAAABbHKkIqoi5SFmdGWg6iLxAEUJaSJnaHQAZaDrIvEAvgltoL0DAKEjAGVzuCK8InIAbwAAoBYhcAAAoAcggARESGFkZ2lscnMAziLSItYi2iLeIugi7SICIw8j4SFzaACgrSLhIXJyAKAEKXAAAOBNItIg4SFzaACgrCIAAWV04iLlIgDgZSLSIADgPgDSIG4iZmluAACg3imAAUFldADzIvci+iJyAHIAAKACKQDgZCLSIHLgPADSIGkAZQAA4LQi0iAAAUF0BiMKI3IAcgAAoAMp8iFpZQDgtSLSIGkAbQAA4Dwi0iCAAUFhbgAaIx4jKiNyAHIAAKDWIXIAAAFociMjJiNrAACgIylvoJYh9wD/DuUhYXIAoCcpUxJqFAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAVCMAAF4jaSN/I4IjjSOeI8AUAAAAAKYjwCMAANoj3yMAAO8jHiQvJD8kRCQAAWNzVyNsFHUAdABlADuA8wDzQAABaXlhI2cjcgBjoJoiO4D0APRAPmSAAmFiaW9zAHEjdCN3I3EBeiNzAOgAdhTsIWFjUWF2AACgOCrvIWxkAKC8KewhaWdTYQABY3KFI4kjaQByAACgvykA4DXYLN1vA5QjAAAAAJYjAACcI24A22JhAHYAZQA7gPIA8kAAoMEpAAFibaEjjAphAHIAAKC1KQACYWNpdKwjryO6I70jcgDyAFkUAAFpcrMjtiNyAACgvinvIXNzAKC7KW4A5QDZCgCgwCmAAWFlaQDFI8gjyyNjAHIATWFnAGEAyWOAAWNkbgDRI9Qj1iPyIW9uv2MAoLYpdQDzAHgBcABmAADgNdhg3YABYWVsAOQj5yPrI3IAAKC3KXIAcAAAoLkpdQDzAHwBAKMoImFkaW9zdvkj/CMPJBMkFiQbJHIA8gBeFIChXSplZm0AAyQJJAwkcgBvoDQhZgAAoDQhO4CqAKpAO4C6ALpA5yFvZgCgtiJyAACgVipsIm9wZQAAoFcqAKBbKoABY2xvACMkJSQrJPIACCRhAHMAaAA7gPgA+EBsAACgmCJpAGwBMyQ4JGQAZQA7gPUA9UBlAHMAYaCXInMAAKA2Km0AbAA7gPYA9kDiIWFyAKA9I+EKXiQAAHokAAB8JJQkAACYJKkkAAAAALUkEQsAAPAkAAAAAAQleiUAAIMlcgCAoSUiYXN0AGUkbyQBCwCBtgA7bGokayS2QGwAZQDsABgDaQJ1JAAAAAB4JG0AAKDzKgCg/Sp5AD9kcgCAAmNpbXB0AIUkiCSLJJkSjyRuAHQAJWBvAGQALmBpAGwAAKAwIOUhbmsAoDEgcgAA4DXYLd2AAWltbwCdJKAkpCR2oMYD1WNtAGEA9AD+B24AZQAAoA4m9KHAA64kAAC0JGMjaGZvcmsAAKDUItZjAAFhdbgkxCRuAAABY2u9JMIkawBooA8hAKAOIfYAaRpzAACkKwBhYmNkZW1zdNMkIRPXJNsk4STjJOck6yTjIWlyAKAjKmkAcgAAoCIqAAFvdYsW3yQAoCUqAKByKm4AO4CxALFAaQBtAACgJip3AG8AAKAnKoABaXB1APUk+iT+JO4idGludACgFSpmAADgNdhh3W4AZAA7gKMAo0CApHoiRWFjZWlub3N1ABMlFSUYJRslTCVRJVklSSV1JQCgsypwAACgtyp1AOUAPwtjoK8qgKJ6ImFjZW5zACclLSU0JTYlSSVwAHAAcgBvAPgAFyV1AHIAbAB5AGUA8QA/C/EAOAuAAWFlcwA8JUElRSXwInByb3gAoLkqcQBxAACgtSppAG0AAKDoImkA7QBEC20AZQDzoDIgIguAAUVhcwBDJVclRSXwAEAlgAFkZnAATwtfJXElgAFhbHMAZSVpJW0l7CFhcgCgLiPpIW5lAKASI/UhcmYAoBMjdKAdIu8AWQvyIWVsAKCwIgABY2l9JYElcgAA4DXYxdzIY24iY3NwAACgCCAAA2Zpb3BzdZElKxuVJZolnyWkJXIAAOA12C7dcABmAADgNdhi3XIiaW1lAACgVyBjAHIAAOA12MbcgAFhZW8AqiW6JcAldAAAAWVpryW2JXIAbgBpAG8AbgDzABkFbgB0AACgFipzAHQAZaA/APEACRj0AG0LgApBQkhhYmNkZWZoaWxtbm9wcnN0dXgA4yXyJfYl+iVpJpAmpia9JtUm5ib4JlonaCdxJ3UnnietJ7EnyCfiJ+cngAFhcnQA6SXsJe4lcgDyAJkM8gD6AuEhaWwAoBwpYQByAPIA3BVhAHIAAKBkKYADY2RlbnFydAAGJhAmEyYYJiYmKyZaJgABZXUKJg0mAOA9IjEDdABlAFVhaQDjACAN7SJwdHl2AKCzKWcAgKHpJ2RlbAAgJiImJCYAoJIpAKClKeUA9wt1AG8AO4C7ALtAcgAApZIhYWJjZmhscHN0dz0mQCZFJkcmSiZMJk4mUSZVJlgmcAAAoHUpZqDlIXMAAKAgKQCgMylzAACgHinrALka8ACVHmwAAKBFKWkAbQAAoHQpbAAAoKMhAKCdIQABYWleJmImaQBsAACgGilvAG6gNiJhAGwA8wB2C4ABYWJyAG8mciZ2JnIA8gAvEnIAawAAoHMnAAFha3omgSZjAAABZWt/JoAmfWBdYAABZXOFJocmAKCMKWwAAAFkdYwmjiYAoI4pAKCQKQACYWV1eZcmmiajJqUm8iFvbllhAAFkaZ4moSZpAGwAV2HsAA8M4gCAJkBkAAJjbHFzrSawJrUmuiZhAACgNylkImhhcgAAoGkpdQBvAPKgHSCjAWgAAKCzIYABYWNnAMMm0iaUC2wAgKEcIWlwcwDLJs4migxuAOUAoAxhAHIA9ADaC3QAAKCtJYABaWxyANsm3ybjJvMhaHQAoH0pbwBvAPIANgwA4DXYL90AAWFv6ib1JnIAAAFkde8m8SYAoMEhbKDAIQCgbCl2oMED8WOAAWducwD+Jk4nUCdoAHQAAANhaGxyc3QKJxInISc1Jz0nRydyInJvdwB0oJIhYQDpAFYmYSNycG9vbgAAAWR1GiceJ28AdwDuAPAmcAAAoMAh5SFmdAABYWgnJy0ncgByAG8AdwDzAAkMYQByAHAAbwBvAG4A8wATBGklZ2h0YXJyb3dzAACgySFxAHUAaQBnAGEAcgByAG8A9wBZJugkcmVldGltZXMAoMwiZwDaYmkAbgBnAGQAbwB0AHMAZQDxABwYgAFhaG0AYCdjJ2YncgDyAAkMYQDyABMEAKAPIG8idXN0AGGgsSPjIWhlAKCxI+0haWQAoO4qAAJhYnB0fCeGJ4knmScAAW5ygCeDJ2cAAKDtJ3IAAKD+IXIA6wAcDIABYWZsAI8nkieVJ3IAAKCGKQDgNdhj3XUAcwAAoC4qaSJtZXMAAKA1KgABYXCiJ6gncgBnoCkAdAAAoJQp7yJsaW50AKASKmEAcgDyADwnAAJhY2hxuCe8J6EMwCfxIXVvAKA6IHIAAOA12MfcAAFidYAmxCdvAPKgGSCoAYABaGlyAM4n0ifWJ3IAZQDlAE0n7SFlcwCgyiJpAIChuSVlZmwAXAxjEt4n9CFyaQCgzinsInVoYXIAoGgpAKAeIWENBSgJKA0oSyhVKIYoAACLKLAoAAAAAOMo5ygAABApJCkxKW0pcSmHKaYpAACYKgAAAACxKmMidXRlAFthcQB1AO8ABR+ApHsiRWFjZWlucHN5ABwoHignKCooLygyKEEoRihJKACgtCrwASMoAAAlKACguCpvAG4AYWF1AOUAgw1koLAqaQBsAF9hcgBjAF1hgAFFYXMAOCg6KD0oAKC2KnAAAKC6KmkAbQAAoOki7yJsaW50AKATKmkA7QCIDUFkbwB0AGKixSKRFgAAAABTKACgZiqAA0FhY21zdHgAYChkKG8ocyh1KHkogihyAHIAAKDYIXIAAAFocmkoayjrAJAab6CYIfcAzAd0ADuApwCnQGkAO2D3IWFyAKApKW0AAAFpbn4ozQBuAHUA8wDOAHQAAKA2J3IA7+A12DDdIxkAAmFjb3mRKJUonSisKHIAcAAAoG8mAAFoeZkonChjAHkASWRIZHIAdABtAqUoAAAAAKgoaQDkAFsPYQByAGEA7ABsJDuArQCtQAABZ22zKLsobQBhAAChwwNmdroouijCY4CjPCJkZWdsbnByAMgozCjPKNMo1yjaKN4obwB0AACgairxoEMiCw5FoJ4qAKCgKkWgnSoAoJ8qZQAAoEYi7CF1cwCgJCrhIXJyAKByKWEAcgDyAPwMAAJhZWl07Sj8KAEpCCkAAWxz8Sj4KGwAcwBlAHQAbQDpAH8oaABwAACgMyrwImFyc2wAoOQpAAFkbFoPBSllAACgIyNloKoqc6CsKgDgrCoA/oABZmxwABUpGCkfKfQhY3lMZGKgLwBhoMQpcgAAoD8jZgAA4DXYZN1hAAABZHIoKRcDZQBzAHWgYCZpAHQAAKBgJoABY3N1ADYpRilhKQABYXU6KUApcABzoJMiAOCTIgD+cABzoJQiAOCUIgD+dQAAAWJwSylWKQChjyJlcz4NUCllAHQAZaCPIvEAPw0AoZAiZXNIDVspZQB0AGWgkCLxAEkNAKGhJWFmZilbBHIAZQFrKVwEAKChJWEAcgDyAAMNAAJjZW10dyl7KX8pgilyAADgNdjI3HQAbQDuAM4AaQDsAAYpYQByAOYAVw0AAWFyiimOKXIA5qAGJhESAAFhbpIpoylpImdodAAAAWVwmSmgKXAAcwBpAGwAbwDuANkXaADpAKAkcwCvYIACYmNtbnAArin8KY4NJSooKgCkgiJFZGVtbnByc7wpvinCKcgpzCnUKdgp3CkAoMUqbwB0AACgvSpkoIYibwB0AACgwyr1IWx0AKDBKgABRWXQKdIpAKDLKgCgiiLsIXVzAKC/KuEhcnIAoHkpgAFlaXUA4inxKfQpdAAAoYIiZW7oKewpcQDxoIYivSllAHEA8aCKItEpbQAAoMcqAAFicPgp+ikAoNUqAKDTKmMAgKJ7ImFjZW5zAAcqDSoUKhYqRihwAHAAcgBvAPgAIyh1AHIAbAB5AGUA8QCDDfEAfA2AAWFlcwAcKiIqPShwAHAAcgBvAPgAPChxAPEAOShnAACgaiYApoMiMTIzRWRlaGxtbnBzPCo/KkIqRSpHKlIqWCpjKmcqaypzKncqO4C5ALlAO4CyALJAO4CzALNAAKDGKgABb3NLKk4qdAAAoL4qdQBiAACg2CpkoIcibwB0AACgxCpzAAABb3VdKmAqbAAAoMknYgAAoNcq4SFycgCgeyn1IWx0AKDCKgABRWVvKnEqAKDMKgCgiyLsIXVzAKDAKoABZWl1AH0qjCqPKnQAAKGDImVugyqHKnEA8aCHIkYqZQBxAPGgiyJwKm0AAKDIKgABYnCTKpUqAKDUKgCg1iqAAUFhbgCdKqEqrCpyAHIAAKDZIXIAAAFocqYqqCrrAJUab6CZIfcAxQf3IWFyAKAqKWwAaQBnADuA3wDfQOELzyrZKtwq6SrsKvEqAAD1KjQrAAAAAAAAAAAAAEwrbCsAAHErvSsAAAAAAADRK3IC1CoAAAAA2CrnIWV0AKAWI8RjcgDrAOUKgAFhZXkA4SrkKucq8iFvbmVh5CFpbGNhQmRvAPQAIg5sInJlYwAAoBUjcgAA4DXYMd0AAmVpa2/7KhIrKCsuK/IBACsAAAkrZQAAATRm6g0EK28AcgDlAOsNYQBzorgDECsAAAAAEit5AG0A0WMAAWNuFislK2sAAAFhcxsrIStwAHAAcgBvAPgAFw5pAG0AAKA8InMA8AD9DQABYXMsKyEr8AAXDnIAbgA7gP4A/kDsATgrOyswG2QA5QBnAmUAcwCAgdcAO2JkAEMrRCtJK9dAYaCgInIAAKAxKgCgMCqAAWVwcwBRK1MraSvhAAkh4qKkIlsrXysAAAAAYytvAHQAAKA2I2kAcgAAoPEqb+A12GXdcgBrAACg2irhAHgociJpbWUAAKA0IIABYWlwAHYreSu3K2QA5QC+DYADYWRlbXBzdACFK6MrmiunK6wrsCuzK24iZ2xlAACitSVkbHFykCuUK5ornCvvIXduAKC/JeUhZnRloMMl8QACBwCgXCJpImdodABloLkl8QBdDG8AdAAAoOwlaSJudXMAAKA6KuwhdXMAoDkqYgAAoM0p6SFtZQCgOyrlInppdW0AoOIjgAFjaHQAwivKK80rAAFyecYrySsA4DXYydxGZGMAeQBbZPIhb2tnYQABaW/UK9creAD0ANERaCJlYWQAAAFsct4r5ytlAGYAdABhAHIAcgBvAPcAXQbpJGdodGFycm93AKCgIQAJQUhhYmNkZmdobG1vcHJzdHV3CiwNLBEsHSwnLDEsQCxLLFIsYix6LIQsjyzLLOgs7Sz/LAotcgDyAAkDYQByAACgYykAAWNyFSwbLHUAdABlADuA+gD6QPIACQ1yAOMBIywAACUseQBeZHYAZQBtYQABaXkrLDAscgBjADuA+wD7QENkgAFhYmgANyw6LD0scgDyANEO7CFhY3FhYQDyAOAOAAFpckQsSCzzIWh0AKB+KQDgNdgy3XIAYQB2AGUAO4D5APlAYQFWLF8scgAAAWxyWixcLACgvyEAoL4hbABrAACggCUAAWN0Zix2LG8CbCwAAAAAcyxyAG4AZaAcI3IAAKAcI28AcAAAoA8jcgBpAACg+CUAAWFsfiyBLGMAcgBrYTuAqACoQAABZ3CILIssbwBuAHNhZgAA4DXYZt0AA2FkaGxzdZksniynLLgsuyzFLHIAcgBvAPcACQ1vAHcAbgBhAHIAcgBvAPcA2A5hI3Jwb29uAAABbHKvLLMsZQBmAPQAWyxpAGcAaAD0AF0sdQDzAKYOaQAAocUDaGzBLMIs0mNvAG4AxWPwI2Fycm93cwCgyCGAAWNpdADRLOEs5CxvAtcsAAAAAN4scgBuAGWgHSNyAACgHSNvAHAAAKAOI24AZwBvYXIAaQAAoPklYwByAADgNdjK3IABZGlyAPMs9yz6LG8AdAAAoPAi7CFkZWlhaQBmoLUlAKC0JQABYW0DLQYtcgDyAMosbAA7gPwA/EDhIm5nbGUAoKcpgAdBQkRhY2RlZmxub3Byc3oAJy0qLTAtNC2bLZ0toS2/LcMtxy3TLdgt3C3gLfwtcgDyABADYQByAHag6CoAoOkqYQBzAOgA/gIAAW5yOC08LechcnQAoJwpgANla25wcnN0AJkpSC1NLVQtXi1iLYItYQBwAHAA4QAaHG8AdABoAGkAbgDnAKEXgAFoaXIAoSmzJFotbwBwAPQAdCVooJUh7wD4JgABaXVmLWotZwBtAOEAuygAAWJwbi14LXMjZXRuZXEAceCKIgD+AODLKgD+cyNldG5lcQBx4IsiAP4A4MwqAP4AAWhyhi2KLWUAdADhABIraSNhbmdsZQAAAWxyki2WLeUhZnQAoLIiaSJnaHQAAKCzInkAMmThIXNoAKCiIoABZWxyAKcttC24LWKiKCKuLQAAAACyLWEAcgAAoLsicQAAoFoi7CFpcACg7iIAAWJ0vC1eD2EA8gBfD3IAAOA12DPddAByAOkAlS1zAHUAAAFicM0t0C0A4IIi0iAA4IMi0iBwAGYAAOA12GfdcgBvAPAAWQt0AHIA6QCaLQABY3XkLegtcgAA4DXYy9wAAWJw7C30LW4AAAFFZXUt8S0A4IoiAP5uAAABRWV/LfktAOCLIgD+6SJnemFnAKCaKYADY2Vmb3BycwANLhAuJS4pLiMuLi40LukhcmN1YQABZGkULiEuAAFiZxguHC5hAHIAAKBfKmUAcaAnIgCgWSLlIXJwAKAYIXIAAOA12DTdcABmAADgNdho3WWgQCJhAHQA6ABqD2MAcgAA4DXYzNzjCuQRUC4AAFQuAABYLmIuAAAAAGMubS5wLnQuAAAAAIguki4AAJouJxIqEnQAcgDpAB0ScgAA4DXYNd0AAUFhWy5eLnIA8gDnAnIA8gCTB75jAAFBYWYuaS5yAPIA4AJyAPIAjAdhAPAAeh5pAHMAAKD7IoABZHB0APgReS6DLgABZmx9LoAuAOA12GnddQDzAP8RaQBtAOUABBIAAUFhiy6OLnIA8gDuAnIA8gCaBwABY3GVLgoScgAA4DXYzdwAAXB0nS6hLmwAdQDzACUScgDpACASAARhY2VmaW9zdbEuvC7ELsguzC7PLtQu2S5jAAABdXm2LrsudABlADuA/QD9QE9kAAFpecAuwy5yAGMAd2FLZG4AO4ClAKVAcgAA4DXYNt1jAHkAV2RwAGYAAOA12GrdYwByAADgNdjO3AABY23dLt8ueQBOZGwAO4D/AP9AAAVhY2RlZmhpb3N38y73Lv8uAi8MLxAvEy8YLx0vIi9jInV0ZQB6YQABYXn7Lv4u8iFvbn5hN2RvAHQAfGEAAWV0Bi8KL3QAcgDmAB8QYQC2Y3IAAOA12DfdYwB5ADZk5yJyYXJyAKDdIXAAZgAA4DXYa91jAHIAAOA12M/cAAFqbiYvKC8AoA0gagAAoAwg"), qs = decodeBase64("AAJhZ2xxBwARABMAFQBtAg0AAAAAAA8AcAAmYG8AcwAnYHQAPmB0ADxg9SFvdCJg");
// node_modules/htmlparser2/node_modules/entities/dist/esm/internal/bin-trie-flags.js
var Js;
(function(e) {
	e[e.VALUE_LENGTH = 49152] = "VALUE_LENGTH", e[e.FLAG13 = 8192] = "FLAG13", e[e.BRANCH_LENGTH = 8064] = "BRANCH_LENGTH", e[e.JUMP_TABLE = 127] = "JUMP_TABLE";
})(Js ||= {});
// node_modules/htmlparser2/node_modules/entities/dist/esm/decode.js
var Ys;
(function(e) {
	e[e.NUM = 35] = "NUM", e[e.SEMI = 59] = "SEMI", e[e.EQUALS = 61] = "EQUALS", e[e.ZERO = 48] = "ZERO", e[e.NINE = 57] = "NINE", e[e.LOWER_A = 97] = "LOWER_A", e[e.LOWER_F = 102] = "LOWER_F", e[e.LOWER_X = 120] = "LOWER_X", e[e.LOWER_Z = 122] = "LOWER_Z", e[e.UPPER_A = 65] = "UPPER_A", e[e.UPPER_F = 70] = "UPPER_F", e[e.UPPER_Z = 90] = "UPPER_Z";
})(Ys ||= {});
function isNumber(e) {
	return e >= Ys.ZERO && e <= Ys.NINE;
}
function isHexadecimalCharacter(e) {
	return e >= Ys.UPPER_A && e <= Ys.UPPER_F || e >= Ys.LOWER_A && e <= Ys.LOWER_F;
}
function isAsciiAlphaNumeric(e) {
	return e >= Ys.UPPER_A && e <= Ys.UPPER_Z || e >= Ys.LOWER_A && e <= Ys.LOWER_Z || isNumber(e);
}
function isEntityInAttributeInvalidEnd(e) {
	return e === Ys.EQUALS || isAsciiAlphaNumeric(e);
}
var Xs;
(function(e) {
	e[e.EntityStart = 0] = "EntityStart", e[e.NumericStart = 1] = "NumericStart", e[e.NumericDecimal = 2] = "NumericDecimal", e[e.NumericHex = 3] = "NumericHex", e[e.NamedEntity = 4] = "NamedEntity";
})(Xs ||= {});
var Zs;
(function(e) {
	e[e.Legacy = 0] = "Legacy", e[e.Strict = 1] = "Strict", e[e.Attribute = 2] = "Attribute";
})(Zs ||= {});
var EntityDecoder = class {
	constructor(e, t, n) {
		this.decodeTree = e, this.emitCodePoint = t, this.errors = n, this.state = Xs.EntityStart, this.consumed = 1, this.result = 0, this.treeIndex = 0, this.excess = 1, this.decodeMode = Zs.Strict, this.runConsumed = 0;
	}
	startEntity(e) {
		this.decodeMode = e, this.state = Xs.EntityStart, this.result = 0, this.treeIndex = 0, this.excess = 1, this.consumed = 1, this.runConsumed = 0;
	}
	write(e, t) {
		switch (this.state) {
			case Xs.EntityStart: return e.charCodeAt(t) === Ys.NUM ? (this.state = Xs.NumericStart, this.consumed += 1, this.stateNumericStart(e, t + 1)) : (this.state = Xs.NamedEntity, this.stateNamedEntity(e, t));
			case Xs.NumericStart: return this.stateNumericStart(e, t);
			case Xs.NumericDecimal: return this.stateNumericDecimal(e, t);
			case Xs.NumericHex: return this.stateNumericHex(e, t);
			case Xs.NamedEntity: return this.stateNamedEntity(e, t);
		}
	}
	stateNumericStart(e, t) {
		return t >= e.length ? -1 : (e.charCodeAt(t) | 32) === Ys.LOWER_X ? (this.state = Xs.NumericHex, this.consumed += 1, this.stateNumericHex(e, t + 1)) : (this.state = Xs.NumericDecimal, this.stateNumericDecimal(e, t));
	}
	stateNumericHex(e, t) {
		for (; t < e.length;) {
			let n = e.charCodeAt(t);
			if (isNumber(n) || isHexadecimalCharacter(n)) {
				let e = n <= Ys.NINE ? n - Ys.ZERO : (n | 32) - Ys.LOWER_A + 10;
				this.result = this.result * 16 + e, this.consumed++, t++;
			} else return this.emitNumericEntity(n, 3);
		}
		return -1;
	}
	stateNumericDecimal(e, t) {
		for (; t < e.length;) {
			let n = e.charCodeAt(t);
			if (isNumber(n)) this.result = this.result * 10 + (n - Ys.ZERO), this.consumed++, t++;
			else return this.emitNumericEntity(n, 2);
		}
		return -1;
	}
	emitNumericEntity(e, t) {
		var n;
		if (this.consumed <= t) return (n = this.errors) == null || n.absenceOfDigitsInNumericCharacterReference(this.consumed), 0;
		if (e === Ys.SEMI) this.consumed += 1;
		else if (this.decodeMode === Zs.Strict) return 0;
		return this.emitCodePoint(replaceCodePoint(this.result), this.consumed), this.errors && (e !== Ys.SEMI && this.errors.missingSemicolonAfterCharacterReference(), this.errors.validateNumericCharacterReference(this.result)), this.consumed;
	}
	stateNamedEntity(e, t) {
		let { decodeTree: n } = this, a = n[this.treeIndex], o = (a & Js.VALUE_LENGTH) >> 14;
		for (; t < e.length;) {
			if (o === 0 && (a & Js.FLAG13) !== 0) {
				let s = (a & Js.BRANCH_LENGTH) >> 7;
				if (this.runConsumed === 0) {
					let n = a & Js.JUMP_TABLE;
					if (e.charCodeAt(t) !== n) return this.result === 0 ? 0 : this.emitNotTerminatedNamedEntity();
					t++, this.excess++, this.runConsumed++;
				}
				for (; this.runConsumed < s;) {
					if (t >= e.length) return -1;
					let a = this.runConsumed - 1, o = n[this.treeIndex + 1 + (a >> 1)], s = a % 2 == 0 ? o & 255 : o >> 8 & 255;
					if (e.charCodeAt(t) !== s) return this.runConsumed = 0, this.result === 0 ? 0 : this.emitNotTerminatedNamedEntity();
					t++, this.excess++, this.runConsumed++;
				}
				this.runConsumed = 0, this.treeIndex += 1 + (s >> 1), a = n[this.treeIndex], o = (a & Js.VALUE_LENGTH) >> 14;
			}
			if (t >= e.length) break;
			let s = e.charCodeAt(t);
			if (s === Ys.SEMI && o !== 0 && (a & Js.FLAG13) !== 0) return this.emitNamedEntityData(this.treeIndex, o, this.consumed + this.excess);
			if (this.treeIndex = determineBranch(n, a, this.treeIndex + Math.max(1, o), s), this.treeIndex < 0) return this.result === 0 || this.decodeMode === Zs.Attribute && (o === 0 || isEntityInAttributeInvalidEnd(s)) ? 0 : this.emitNotTerminatedNamedEntity();
			if (a = n[this.treeIndex], o = (a & Js.VALUE_LENGTH) >> 14, o !== 0) {
				if (s === Ys.SEMI) return this.emitNamedEntityData(this.treeIndex, o, this.consumed + this.excess);
				this.decodeMode !== Zs.Strict && (a & Js.FLAG13) === 0 && (this.result = this.treeIndex, this.consumed += this.excess, this.excess = 0);
			}
			t++, this.excess++;
		}
		return -1;
	}
	emitNotTerminatedNamedEntity() {
		var e;
		let { result: t, decodeTree: n } = this, a = (n[t] & Js.VALUE_LENGTH) >> 14;
		return this.emitNamedEntityData(t, a, this.consumed), (e = this.errors) == null || e.missingSemicolonAfterCharacterReference(), this.consumed;
	}
	emitNamedEntityData(e, t, n) {
		let { decodeTree: a } = this;
		return this.emitCodePoint(t === 1 ? a[e] & ~(Js.VALUE_LENGTH | Js.FLAG13) : a[e + 1], n), t === 3 && this.emitCodePoint(a[e + 2], n), n;
	}
	end() {
		var e;
		switch (this.state) {
			case Xs.NamedEntity: return this.result !== 0 && (this.decodeMode !== Zs.Attribute || this.result === this.treeIndex) ? this.emitNotTerminatedNamedEntity() : 0;
			case Xs.NumericDecimal: return this.emitNumericEntity(0, 2);
			case Xs.NumericHex: return this.emitNumericEntity(0, 3);
			case Xs.NumericStart: return (e = this.errors) == null || e.absenceOfDigitsInNumericCharacterReference(this.consumed), 0;
			case Xs.EntityStart: return 0;
		}
	}
};
function determineBranch(e, t, n, a) {
	let o = (t & Js.BRANCH_LENGTH) >> 7, s = t & Js.JUMP_TABLE;
	if (o === 0) return s !== 0 && a === s ? n : -1;
	if (s) {
		let t = a - s;
		return t < 0 || t >= o ? -1 : e[n + t] - 1;
	}
	let c = o + 1 >> 1, l = 0, u = o - 1;
	for (; l <= u;) {
		let t = l + u >>> 1, o = e[n + (t >> 1)] >> (t & 1) * 8 & 255;
		if (o < a) l = t + 1;
		else if (o > a) u = t - 1;
		else return e[n + c + t];
	}
	return -1;
}
// node_modules/htmlparser2/dist/esm/Tokenizer.js
var V;
(function(e) {
	e[e.Tab = 9] = "Tab", e[e.NewLine = 10] = "NewLine", e[e.FormFeed = 12] = "FormFeed", e[e.CarriageReturn = 13] = "CarriageReturn", e[e.Space = 32] = "Space", e[e.ExclamationMark = 33] = "ExclamationMark", e[e.Number = 35] = "Number", e[e.Amp = 38] = "Amp", e[e.SingleQuote = 39] = "SingleQuote", e[e.DoubleQuote = 34] = "DoubleQuote", e[e.Dash = 45] = "Dash", e[e.Slash = 47] = "Slash", e[e.Zero = 48] = "Zero", e[e.Nine = 57] = "Nine", e[e.Semi = 59] = "Semi", e[e.Lt = 60] = "Lt", e[e.Eq = 61] = "Eq", e[e.Gt = 62] = "Gt", e[e.Questionmark = 63] = "Questionmark", e[e.UpperA = 65] = "UpperA", e[e.LowerA = 97] = "LowerA", e[e.UpperF = 70] = "UpperF", e[e.LowerF = 102] = "LowerF", e[e.UpperZ = 90] = "UpperZ", e[e.LowerZ = 122] = "LowerZ", e[e.LowerX = 120] = "LowerX", e[e.OpeningSquareBracket = 91] = "OpeningSquareBracket";
})(V ||= {});
var H;
(function(e) {
	e[e.Text = 1] = "Text", e[e.BeforeTagName = 2] = "BeforeTagName", e[e.InTagName = 3] = "InTagName", e[e.InSelfClosingTag = 4] = "InSelfClosingTag", e[e.BeforeClosingTagName = 5] = "BeforeClosingTagName", e[e.InClosingTagName = 6] = "InClosingTagName", e[e.AfterClosingTagName = 7] = "AfterClosingTagName", e[e.BeforeAttributeName = 8] = "BeforeAttributeName", e[e.InAttributeName = 9] = "InAttributeName", e[e.AfterAttributeName = 10] = "AfterAttributeName", e[e.BeforeAttributeValue = 11] = "BeforeAttributeValue", e[e.InAttributeValueDq = 12] = "InAttributeValueDq", e[e.InAttributeValueSq = 13] = "InAttributeValueSq", e[e.InAttributeValueNq = 14] = "InAttributeValueNq", e[e.BeforeDeclaration = 15] = "BeforeDeclaration", e[e.InDeclaration = 16] = "InDeclaration", e[e.InProcessingInstruction = 17] = "InProcessingInstruction", e[e.BeforeComment = 18] = "BeforeComment", e[e.CDATASequence = 19] = "CDATASequence", e[e.InSpecialComment = 20] = "InSpecialComment", e[e.InCommentLike = 21] = "InCommentLike", e[e.BeforeSpecialS = 22] = "BeforeSpecialS", e[e.BeforeSpecialT = 23] = "BeforeSpecialT", e[e.SpecialStartSequence = 24] = "SpecialStartSequence", e[e.InSpecialTag = 25] = "InSpecialTag", e[e.InEntity = 26] = "InEntity";
})(H ||= {});
function isWhitespace$1(e) {
	return e === V.Space || e === V.NewLine || e === V.Tab || e === V.FormFeed || e === V.CarriageReturn;
}
function isEndOfTagSection(e) {
	return e === V.Slash || e === V.Gt || isWhitespace$1(e);
}
function isASCIIAlpha(e) {
	return e >= V.LowerA && e <= V.LowerZ || e >= V.UpperA && e <= V.UpperZ;
}
var Qs;
(function(e) {
	e[e.NoValue = 0] = "NoValue", e[e.Unquoted = 1] = "Unquoted", e[e.Single = 2] = "Single", e[e.Double = 3] = "Double";
})(Qs ||= {});
const $s = {
	Cdata: new Uint8Array([
		67,
		68,
		65,
		84,
		65,
		91
	]),
	CdataEnd: new Uint8Array([
		93,
		93,
		62
	]),
	CommentEnd: new Uint8Array([
		45,
		45,
		62
	]),
	ScriptEnd: new Uint8Array([
		60,
		47,
		115,
		99,
		114,
		105,
		112,
		116
	]),
	StyleEnd: new Uint8Array([
		60,
		47,
		115,
		116,
		121,
		108,
		101
	]),
	TitleEnd: new Uint8Array([
		60,
		47,
		116,
		105,
		116,
		108,
		101
	]),
	TextareaEnd: new Uint8Array([
		60,
		47,
		116,
		101,
		120,
		116,
		97,
		114,
		101,
		97
	]),
	XmpEnd: new Uint8Array([
		60,
		47,
		120,
		109,
		112
	])
};
var Tokenizer$1 = class {
	constructor({ xmlMode: e = !1, decodeEntities: t = !0 }, n) {
		this.cbs = n, this.state = H.Text, this.buffer = "", this.sectionStart = 0, this.index = 0, this.entityStart = 0, this.baseState = H.Text, this.isSpecial = !1, this.running = !0, this.offset = 0, this.currentSequence = void 0, this.sequenceIndex = 0, this.xmlMode = e, this.decodeEntities = t, this.entityDecoder = new EntityDecoder(e ? qs : Ks, (e, t) => this.emitCodePoint(e, t));
	}
	reset() {
		this.state = H.Text, this.buffer = "", this.sectionStart = 0, this.index = 0, this.baseState = H.Text, this.currentSequence = void 0, this.running = !0, this.offset = 0;
	}
	write(e) {
		this.offset += this.buffer.length, this.buffer = e, this.parse();
	}
	end() {
		this.running && this.finish();
	}
	pause() {
		this.running = !1;
	}
	resume() {
		this.running = !0, this.index < this.buffer.length + this.offset && this.parse();
	}
	stateText(e) {
		e === V.Lt || !this.decodeEntities && this.fastForwardTo(V.Lt) ? (this.index > this.sectionStart && this.cbs.ontext(this.sectionStart, this.index), this.state = H.BeforeTagName, this.sectionStart = this.index) : this.decodeEntities && e === V.Amp && this.startEntity();
	}
	stateSpecialStartSequence(e) {
		let t = this.sequenceIndex === this.currentSequence.length;
		if (!(t ? isEndOfTagSection(e) : (e | 32) === this.currentSequence[this.sequenceIndex])) this.isSpecial = !1;
		else if (!t) {
			this.sequenceIndex++;
			return;
		}
		this.sequenceIndex = 0, this.state = H.InTagName, this.stateInTagName(e);
	}
	stateInSpecialTag(e) {
		if (this.sequenceIndex === this.currentSequence.length) {
			if (e === V.Gt || isWhitespace$1(e)) {
				let t = this.index - this.currentSequence.length;
				if (this.sectionStart < t) {
					let e = this.index;
					this.index = t, this.cbs.ontext(this.sectionStart, t), this.index = e;
				}
				this.isSpecial = !1, this.sectionStart = t + 2, this.stateInClosingTagName(e);
				return;
			}
			this.sequenceIndex = 0;
		}
		(e | 32) === this.currentSequence[this.sequenceIndex] ? this.sequenceIndex += 1 : this.sequenceIndex === 0 ? this.currentSequence === $s.TitleEnd ? this.decodeEntities && e === V.Amp && this.startEntity() : this.fastForwardTo(V.Lt) && (this.sequenceIndex = 1) : this.sequenceIndex = Number(e === V.Lt);
	}
	stateCDATASequence(e) {
		e === $s.Cdata[this.sequenceIndex] ? ++this.sequenceIndex === $s.Cdata.length && (this.state = H.InCommentLike, this.currentSequence = $s.CdataEnd, this.sequenceIndex = 0, this.sectionStart = this.index + 1) : (this.sequenceIndex = 0, this.state = H.InDeclaration, this.stateInDeclaration(e));
	}
	fastForwardTo(e) {
		for (; ++this.index < this.buffer.length + this.offset;) if (this.buffer.charCodeAt(this.index - this.offset) === e) return !0;
		return this.index = this.buffer.length + this.offset - 1, !1;
	}
	stateInCommentLike(e) {
		e === this.currentSequence[this.sequenceIndex] ? ++this.sequenceIndex === this.currentSequence.length && (this.currentSequence === $s.CdataEnd ? this.cbs.oncdata(this.sectionStart, this.index, 2) : this.cbs.oncomment(this.sectionStart, this.index, 2), this.sequenceIndex = 0, this.sectionStart = this.index + 1, this.state = H.Text) : this.sequenceIndex === 0 ? this.fastForwardTo(this.currentSequence[0]) && (this.sequenceIndex = 1) : e !== this.currentSequence[this.sequenceIndex - 1] && (this.sequenceIndex = 0);
	}
	isTagStartChar(e) {
		return this.xmlMode ? !isEndOfTagSection(e) : isASCIIAlpha(e);
	}
	startSpecial(e, t) {
		this.isSpecial = !0, this.currentSequence = e, this.sequenceIndex = t, this.state = H.SpecialStartSequence;
	}
	stateBeforeTagName(e) {
		if (e === V.ExclamationMark) this.state = H.BeforeDeclaration, this.sectionStart = this.index + 1;
		else if (e === V.Questionmark) this.state = H.InProcessingInstruction, this.sectionStart = this.index + 1;
		else if (this.isTagStartChar(e)) {
			let t = e | 32;
			this.sectionStart = this.index, this.state = this.xmlMode ? H.InTagName : t === $s.ScriptEnd[2] ? H.BeforeSpecialS : t === $s.TitleEnd[2] || t === $s.XmpEnd[2] ? H.BeforeSpecialT : H.InTagName;
		} else e === V.Slash ? this.state = H.BeforeClosingTagName : (this.state = H.Text, this.stateText(e));
	}
	stateInTagName(e) {
		isEndOfTagSection(e) && (this.cbs.onopentagname(this.sectionStart, this.index), this.sectionStart = -1, this.state = H.BeforeAttributeName, this.stateBeforeAttributeName(e));
	}
	stateBeforeClosingTagName(e) {
		isWhitespace$1(e) || (e === V.Gt ? this.state = H.Text : (this.state = this.isTagStartChar(e) ? H.InClosingTagName : H.InSpecialComment, this.sectionStart = this.index));
	}
	stateInClosingTagName(e) {
		(e === V.Gt || isWhitespace$1(e)) && (this.cbs.onclosetag(this.sectionStart, this.index), this.sectionStart = -1, this.state = H.AfterClosingTagName, this.stateAfterClosingTagName(e));
	}
	stateAfterClosingTagName(e) {
		(e === V.Gt || this.fastForwardTo(V.Gt)) && (this.state = H.Text, this.sectionStart = this.index + 1);
	}
	stateBeforeAttributeName(e) {
		e === V.Gt ? (this.cbs.onopentagend(this.index), this.isSpecial ? (this.state = H.InSpecialTag, this.sequenceIndex = 0) : this.state = H.Text, this.sectionStart = this.index + 1) : e === V.Slash ? this.state = H.InSelfClosingTag : isWhitespace$1(e) || (this.state = H.InAttributeName, this.sectionStart = this.index);
	}
	stateInSelfClosingTag(e) {
		e === V.Gt ? (this.cbs.onselfclosingtag(this.index), this.state = H.Text, this.sectionStart = this.index + 1, this.isSpecial = !1) : isWhitespace$1(e) || (this.state = H.BeforeAttributeName, this.stateBeforeAttributeName(e));
	}
	stateInAttributeName(e) {
		(e === V.Eq || isEndOfTagSection(e)) && (this.cbs.onattribname(this.sectionStart, this.index), this.sectionStart = this.index, this.state = H.AfterAttributeName, this.stateAfterAttributeName(e));
	}
	stateAfterAttributeName(e) {
		e === V.Eq ? this.state = H.BeforeAttributeValue : e === V.Slash || e === V.Gt ? (this.cbs.onattribend(Qs.NoValue, this.sectionStart), this.sectionStart = -1, this.state = H.BeforeAttributeName, this.stateBeforeAttributeName(e)) : isWhitespace$1(e) || (this.cbs.onattribend(Qs.NoValue, this.sectionStart), this.state = H.InAttributeName, this.sectionStart = this.index);
	}
	stateBeforeAttributeValue(e) {
		e === V.DoubleQuote ? (this.state = H.InAttributeValueDq, this.sectionStart = this.index + 1) : e === V.SingleQuote ? (this.state = H.InAttributeValueSq, this.sectionStart = this.index + 1) : isWhitespace$1(e) || (this.sectionStart = this.index, this.state = H.InAttributeValueNq, this.stateInAttributeValueNoQuotes(e));
	}
	handleInAttributeValue(e, t) {
		e === t || !this.decodeEntities && this.fastForwardTo(t) ? (this.cbs.onattribdata(this.sectionStart, this.index), this.sectionStart = -1, this.cbs.onattribend(t === V.DoubleQuote ? Qs.Double : Qs.Single, this.index + 1), this.state = H.BeforeAttributeName) : this.decodeEntities && e === V.Amp && this.startEntity();
	}
	stateInAttributeValueDoubleQuotes(e) {
		this.handleInAttributeValue(e, V.DoubleQuote);
	}
	stateInAttributeValueSingleQuotes(e) {
		this.handleInAttributeValue(e, V.SingleQuote);
	}
	stateInAttributeValueNoQuotes(e) {
		isWhitespace$1(e) || e === V.Gt ? (this.cbs.onattribdata(this.sectionStart, this.index), this.sectionStart = -1, this.cbs.onattribend(Qs.Unquoted, this.index), this.state = H.BeforeAttributeName, this.stateBeforeAttributeName(e)) : this.decodeEntities && e === V.Amp && this.startEntity();
	}
	stateBeforeDeclaration(e) {
		e === V.OpeningSquareBracket ? (this.state = H.CDATASequence, this.sequenceIndex = 0) : this.state = e === V.Dash ? H.BeforeComment : H.InDeclaration;
	}
	stateInDeclaration(e) {
		(e === V.Gt || this.fastForwardTo(V.Gt)) && (this.cbs.ondeclaration(this.sectionStart, this.index), this.state = H.Text, this.sectionStart = this.index + 1);
	}
	stateInProcessingInstruction(e) {
		(e === V.Gt || this.fastForwardTo(V.Gt)) && (this.cbs.onprocessinginstruction(this.sectionStart, this.index), this.state = H.Text, this.sectionStart = this.index + 1);
	}
	stateBeforeComment(e) {
		e === V.Dash ? (this.state = H.InCommentLike, this.currentSequence = $s.CommentEnd, this.sequenceIndex = 2, this.sectionStart = this.index + 1) : this.state = H.InDeclaration;
	}
	stateInSpecialComment(e) {
		(e === V.Gt || this.fastForwardTo(V.Gt)) && (this.cbs.oncomment(this.sectionStart, this.index, 0), this.state = H.Text, this.sectionStart = this.index + 1);
	}
	stateBeforeSpecialS(e) {
		let t = e | 32;
		t === $s.ScriptEnd[3] ? this.startSpecial($s.ScriptEnd, 4) : t === $s.StyleEnd[3] ? this.startSpecial($s.StyleEnd, 4) : (this.state = H.InTagName, this.stateInTagName(e));
	}
	stateBeforeSpecialT(e) {
		switch (e | 32) {
			case $s.TitleEnd[3]:
				this.startSpecial($s.TitleEnd, 4);
				break;
			case $s.TextareaEnd[3]:
				this.startSpecial($s.TextareaEnd, 4);
				break;
			case $s.XmpEnd[3]:
				this.startSpecial($s.XmpEnd, 4);
				break;
			default: this.state = H.InTagName, this.stateInTagName(e);
		}
	}
	startEntity() {
		this.baseState = this.state, this.state = H.InEntity, this.entityStart = this.index, this.entityDecoder.startEntity(this.xmlMode ? Zs.Strict : this.baseState === H.Text || this.baseState === H.InSpecialTag ? Zs.Legacy : Zs.Attribute);
	}
	stateInEntity() {
		let e = this.index - this.offset, t = this.entityDecoder.write(this.buffer, e);
		if (t >= 0) this.state = this.baseState, t === 0 && --this.index;
		else {
			if (e < this.buffer.length && this.buffer.charCodeAt(e) === V.Amp) {
				this.state = this.baseState, --this.index;
				return;
			}
			this.index = this.offset + this.buffer.length - 1;
		}
	}
	cleanup() {
		this.running && this.sectionStart !== this.index && (this.state === H.Text || this.state === H.InSpecialTag && this.sequenceIndex === 0 ? (this.cbs.ontext(this.sectionStart, this.index), this.sectionStart = this.index) : (this.state === H.InAttributeValueDq || this.state === H.InAttributeValueSq || this.state === H.InAttributeValueNq) && (this.cbs.onattribdata(this.sectionStart, this.index), this.sectionStart = this.index));
	}
	shouldContinue() {
		return this.index < this.buffer.length + this.offset && this.running;
	}
	parse() {
		for (; this.shouldContinue();) {
			let e = this.buffer.charCodeAt(this.index - this.offset);
			switch (this.state) {
				case H.Text:
					this.stateText(e);
					break;
				case H.SpecialStartSequence:
					this.stateSpecialStartSequence(e);
					break;
				case H.InSpecialTag:
					this.stateInSpecialTag(e);
					break;
				case H.CDATASequence:
					this.stateCDATASequence(e);
					break;
				case H.InAttributeValueDq:
					this.stateInAttributeValueDoubleQuotes(e);
					break;
				case H.InAttributeName:
					this.stateInAttributeName(e);
					break;
				case H.InCommentLike:
					this.stateInCommentLike(e);
					break;
				case H.InSpecialComment:
					this.stateInSpecialComment(e);
					break;
				case H.BeforeAttributeName:
					this.stateBeforeAttributeName(e);
					break;
				case H.InTagName:
					this.stateInTagName(e);
					break;
				case H.InClosingTagName:
					this.stateInClosingTagName(e);
					break;
				case H.BeforeTagName:
					this.stateBeforeTagName(e);
					break;
				case H.AfterAttributeName:
					this.stateAfterAttributeName(e);
					break;
				case H.InAttributeValueSq:
					this.stateInAttributeValueSingleQuotes(e);
					break;
				case H.BeforeAttributeValue:
					this.stateBeforeAttributeValue(e);
					break;
				case H.BeforeClosingTagName:
					this.stateBeforeClosingTagName(e);
					break;
				case H.AfterClosingTagName:
					this.stateAfterClosingTagName(e);
					break;
				case H.BeforeSpecialS:
					this.stateBeforeSpecialS(e);
					break;
				case H.BeforeSpecialT:
					this.stateBeforeSpecialT(e);
					break;
				case H.InAttributeValueNq:
					this.stateInAttributeValueNoQuotes(e);
					break;
				case H.InSelfClosingTag:
					this.stateInSelfClosingTag(e);
					break;
				case H.InDeclaration:
					this.stateInDeclaration(e);
					break;
				case H.BeforeDeclaration:
					this.stateBeforeDeclaration(e);
					break;
				case H.BeforeComment:
					this.stateBeforeComment(e);
					break;
				case H.InProcessingInstruction:
					this.stateInProcessingInstruction(e);
					break;
				case H.InEntity: this.stateInEntity();
			}
			this.index++;
		}
		this.cleanup();
	}
	finish() {
		this.state === H.InEntity && (this.entityDecoder.end(), this.state = this.baseState), this.handleTrailingData(), this.cbs.onend();
	}
	handleTrailingData() {
		let e = this.buffer.length + this.offset;
		this.sectionStart >= e || (this.state === H.InCommentLike ? this.currentSequence === $s.CdataEnd ? this.cbs.oncdata(this.sectionStart, e, 0) : this.cbs.oncomment(this.sectionStart, e, 0) : this.state === H.InTagName || this.state === H.BeforeAttributeName || this.state === H.BeforeAttributeValue || this.state === H.AfterAttributeName || this.state === H.InAttributeName || this.state === H.InAttributeValueSq || this.state === H.InAttributeValueDq || this.state === H.InAttributeValueNq || this.state === H.InClosingTagName || this.cbs.ontext(this.sectionStart, e));
	}
	emitCodePoint(e, t) {
		this.baseState !== H.Text && this.baseState !== H.InSpecialTag ? (this.sectionStart < this.entityStart && this.cbs.onattribdata(this.sectionStart, this.entityStart), this.sectionStart = this.entityStart + t, this.index = this.sectionStart - 1, this.cbs.onattribentity(e)) : (this.sectionStart < this.entityStart && this.cbs.ontext(this.sectionStart, this.entityStart), this.sectionStart = this.entityStart + t, this.index = this.sectionStart - 1, this.cbs.ontextentity(e, this.sectionStart));
	}
};
// node_modules/htmlparser2/dist/esm/Parser.js
const ec = new Set([
	"input",
	"option",
	"optgroup",
	"select",
	"button",
	"datalist",
	"textarea"
]), U = new Set(["p"]), tc = new Set(["thead", "tbody"]), nc = new Set(["dd", "dt"]), rc = new Set(["rt", "rp"]), ic = new Map([
	["tr", new Set([
		"tr",
		"th",
		"td"
	])],
	["th", new Set(["th"])],
	["td", new Set([
		"thead",
		"th",
		"td"
	])],
	["body", new Set([
		"head",
		"link",
		"script"
	])],
	["li", new Set(["li"])],
	["p", U],
	["h1", U],
	["h2", U],
	["h3", U],
	["h4", U],
	["h5", U],
	["h6", U],
	["select", ec],
	["input", ec],
	["output", ec],
	["button", ec],
	["datalist", ec],
	["textarea", ec],
	["option", new Set(["option"])],
	["optgroup", new Set(["optgroup", "option"])],
	["dd", nc],
	["dt", nc],
	["address", U],
	["article", U],
	["aside", U],
	["blockquote", U],
	["details", U],
	["div", U],
	["dl", U],
	["fieldset", U],
	["figcaption", U],
	["figure", U],
	["footer", U],
	["form", U],
	["header", U],
	["hr", U],
	["main", U],
	["nav", U],
	["ol", U],
	["pre", U],
	["section", U],
	["table", U],
	["ul", U],
	["rt", rc],
	["rp", rc],
	["tbody", tc],
	["tfoot", tc]
]), ac = new Set([
	"area",
	"base",
	"basefont",
	"br",
	"col",
	"command",
	"embed",
	"frame",
	"hr",
	"img",
	"input",
	"isindex",
	"keygen",
	"link",
	"meta",
	"param",
	"source",
	"track",
	"wbr"
]), oc = new Set(["math", "svg"]), sc = new Set([
	"mi",
	"mo",
	"mn",
	"ms",
	"mtext",
	"annotation-xml",
	"foreignobject",
	"desc",
	"title"
]), cc = /\s|\//;
var Parser$2 = class {
	constructor(e, t = {}) {
		var n, a;
		this.options = t, this.startIndex = 0, this.endIndex = 0, this.openTagStart = 0, this.tagname = "", this.attribname = "", this.attribvalue = "", this.attribs = null, this.stack = [], this.buffers = [], this.bufferOffset = 0, this.writeIndex = 0, this.ended = !1, this.cbs = e ?? {}, this.htmlMode = !this.options.xmlMode, this.lowerCaseTagNames = t.lowerCaseTags ?? this.htmlMode, this.lowerCaseAttributeNames = t.lowerCaseAttributeNames ?? this.htmlMode, this.recognizeSelfClosing = t.recognizeSelfClosing ?? !this.htmlMode, this.tokenizer = new (t.Tokenizer ?? Tokenizer$1)(this.options, this), this.foreignContext = [!this.htmlMode], (a = (n = this.cbs).onparserinit) == null || a.call(n, this);
	}
	ontext(e, t) {
		var n, a;
		let o = this.getSlice(e, t);
		this.endIndex = t - 1, (a = (n = this.cbs).ontext) == null || a.call(n, o), this.startIndex = t;
	}
	ontextentity(e, t) {
		var n, a;
		this.endIndex = t - 1, (a = (n = this.cbs).ontext) == null || a.call(n, Gs(e)), this.startIndex = t;
	}
	isVoidElement(e) {
		return this.htmlMode && ac.has(e);
	}
	onopentagname(e, t) {
		this.endIndex = t;
		let n = this.getSlice(e, t);
		this.lowerCaseTagNames && (n = n.toLowerCase()), this.emitOpenTag(n);
	}
	emitOpenTag(e) {
		var t, n, a, o;
		this.openTagStart = this.startIndex, this.tagname = e;
		let s = this.htmlMode && ic.get(e);
		if (s) for (; this.stack.length > 0 && s.has(this.stack[0]);) {
			let e = this.stack.shift();
			(n = (t = this.cbs).onclosetag) == null || n.call(t, e, !0);
		}
		this.isVoidElement(e) || (this.stack.unshift(e), this.htmlMode && (oc.has(e) ? this.foreignContext.unshift(!0) : sc.has(e) && this.foreignContext.unshift(!1))), (o = (a = this.cbs).onopentagname) == null || o.call(a, e), this.cbs.onopentag && (this.attribs = {});
	}
	endOpenTag(e) {
		var t, n;
		this.startIndex = this.openTagStart, this.attribs &&= ((n = (t = this.cbs).onopentag) == null || n.call(t, this.tagname, this.attribs, e), null), this.cbs.onclosetag && this.isVoidElement(this.tagname) && this.cbs.onclosetag(this.tagname, !0), this.tagname = "";
	}
	onopentagend(e) {
		this.endIndex = e, this.endOpenTag(!1), this.startIndex = e + 1;
	}
	onclosetag(e, t) {
		var n, a, o, s, c, l, u, d;
		this.endIndex = t;
		let f = this.getSlice(e, t);
		if (this.lowerCaseTagNames && (f = f.toLowerCase()), this.htmlMode && (oc.has(f) || sc.has(f)) && this.foreignContext.shift(), this.isVoidElement(f)) this.htmlMode && f === "br" && ((s = (o = this.cbs).onopentagname) == null || s.call(o, "br"), (l = (c = this.cbs).onopentag) == null || l.call(c, "br", {}, !0), (d = (u = this.cbs).onclosetag) == null || d.call(u, "br", !1));
		else {
			let e = this.stack.indexOf(f);
			if (e !== -1) for (let t = 0; t <= e; t++) {
				let o = this.stack.shift();
				(a = (n = this.cbs).onclosetag) == null || a.call(n, o, t !== e);
			}
			else this.htmlMode && f === "p" && (this.emitOpenTag("p"), this.closeCurrentTag(!0));
		}
		this.startIndex = t + 1;
	}
	onselfclosingtag(e) {
		this.endIndex = e, this.recognizeSelfClosing || this.foreignContext[0] ? (this.closeCurrentTag(!1), this.startIndex = e + 1) : this.onopentagend(e);
	}
	closeCurrentTag(e) {
		var t, n;
		let a = this.tagname;
		this.endOpenTag(e), this.stack[0] === a && ((n = (t = this.cbs).onclosetag) == null || n.call(t, a, !e), this.stack.shift());
	}
	onattribname(e, t) {
		this.startIndex = e;
		let n = this.getSlice(e, t);
		this.attribname = this.lowerCaseAttributeNames ? n.toLowerCase() : n;
	}
	onattribdata(e, t) {
		this.attribvalue += this.getSlice(e, t);
	}
	onattribentity(e) {
		this.attribvalue += Gs(e);
	}
	onattribend(e, t) {
		var n, a;
		this.endIndex = t, (a = (n = this.cbs).onattribute) == null || a.call(n, this.attribname, this.attribvalue, e === Qs.Double ? "\"" : e === Qs.Single ? "'" : e === Qs.NoValue ? void 0 : null), this.attribs && !Object.prototype.hasOwnProperty.call(this.attribs, this.attribname) && (this.attribs[this.attribname] = this.attribvalue), this.attribvalue = "";
	}
	getInstructionName(e) {
		let t = e.search(cc), n = t < 0 ? e : e.substr(0, t);
		return this.lowerCaseTagNames && (n = n.toLowerCase()), n;
	}
	ondeclaration(e, t) {
		this.endIndex = t;
		let n = this.getSlice(e, t);
		if (this.cbs.onprocessinginstruction) {
			let e = this.getInstructionName(n);
			this.cbs.onprocessinginstruction(`!${e}`, `!${n}`);
		}
		this.startIndex = t + 1;
	}
	onprocessinginstruction(e, t) {
		this.endIndex = t;
		let n = this.getSlice(e, t);
		if (this.cbs.onprocessinginstruction) {
			let e = this.getInstructionName(n);
			this.cbs.onprocessinginstruction(`?${e}`, `?${n}`);
		}
		this.startIndex = t + 1;
	}
	oncomment(e, t, n) {
		var a, o, s, c;
		this.endIndex = t, (o = (a = this.cbs).oncomment) == null || o.call(a, this.getSlice(e, t - n)), (c = (s = this.cbs).oncommentend) == null || c.call(s), this.startIndex = t + 1;
	}
	oncdata(e, t, n) {
		var a, o, s, c, l, u, d, f, p, m;
		this.endIndex = t;
		let h = this.getSlice(e, t - n);
		!this.htmlMode || this.options.recognizeCDATA ? ((o = (a = this.cbs).oncdatastart) == null || o.call(a), (c = (s = this.cbs).ontext) == null || c.call(s, h), (u = (l = this.cbs).oncdataend) == null || u.call(l)) : ((f = (d = this.cbs).oncomment) == null || f.call(d, `[CDATA[${h}]]`), (m = (p = this.cbs).oncommentend) == null || m.call(p)), this.startIndex = t + 1;
	}
	onend() {
		var e, t;
		if (this.cbs.onclosetag) {
			this.endIndex = this.startIndex;
			for (let e = 0; e < this.stack.length; e++) this.cbs.onclosetag(this.stack[e], !0);
		}
		(t = (e = this.cbs).onend) == null || t.call(e);
	}
	reset() {
		var e, t, n, a;
		(t = (e = this.cbs).onreset) == null || t.call(e), this.tokenizer.reset(), this.tagname = "", this.attribname = "", this.attribs = null, this.stack.length = 0, this.startIndex = 0, this.endIndex = 0, (a = (n = this.cbs).onparserinit) == null || a.call(n, this), this.buffers.length = 0, this.foreignContext.length = 0, this.foreignContext.unshift(!this.htmlMode), this.bufferOffset = 0, this.writeIndex = 0, this.ended = !1;
	}
	parseComplete(e) {
		this.reset(), this.end(e);
	}
	getSlice(e, t) {
		for (; e - this.bufferOffset >= this.buffers[0].length;) this.shiftBuffer();
		let n = this.buffers[0].slice(e - this.bufferOffset, t - this.bufferOffset);
		for (; t - this.bufferOffset > this.buffers[0].length;) this.shiftBuffer(), n += this.buffers[0].slice(0, t - this.bufferOffset);
		return n;
	}
	shiftBuffer() {
		this.bufferOffset += this.buffers[0].length, this.writeIndex--, this.buffers.shift();
	}
	write(e) {
		var t, n;
		this.ended ? (n = (t = this.cbs).onerror) == null || n.call(t, Error(".write() after done!")) : (this.buffers.push(e), this.tokenizer.running && (this.tokenizer.write(e), this.writeIndex++));
	}
	end(e) {
		var t, n;
		this.ended ? (n = (t = this.cbs).onerror) == null || n.call(t, Error(".end() after done!")) : (e && this.write(e), this.ended = !0, this.tokenizer.end());
	}
	pause() {
		this.tokenizer.pause();
	}
	resume() {
		for (this.tokenizer.resume(); this.tokenizer.running && this.writeIndex < this.buffers.length;) this.tokenizer.write(this.buffers[this.writeIndex++]);
		this.ended && this.tokenizer.end();
	}
	parseChunk(e) {
		this.write(e);
	}
	done(e) {
		this.end(e);
	}
}, lc = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.r)({
	CDATA: () => _c,
	Comment: () => pc,
	Directive: () => fc,
	Doctype: () => vc,
	ElementType: () => W,
	Root: () => uc,
	Script: () => mc,
	Style: () => hc,
	Tag: () => gc,
	Text: () => dc,
	isTag: () => isTag$4
}), W;
(function(e) {
	e.Root = "root", e.Text = "text", e.Directive = "directive", e.Comment = "comment", e.Script = "script", e.Style = "style", e.Tag = "tag", e.CDATA = "cdata", e.Doctype = "doctype";
})(W ||= {});
function isTag$4(e) {
	return e.type === W.Tag || e.type === W.Script || e.type === W.Style;
}
const uc = W.Root, dc = W.Text, fc = W.Directive, pc = W.Comment, mc = W.Script, hc = W.Style, gc = W.Tag, _c = W.CDATA, vc = W.Doctype;
// node_modules/htmlparser2/node_modules/domhandler/lib/esm/node.js
var Node$2 = class {
	constructor() {
		this.parent = null, this.prev = null, this.next = null, this.startIndex = null, this.endIndex = null;
	}
	get parentNode() {
		return this.parent;
	}
	set parentNode(e) {
		this.parent = e;
	}
	get previousSibling() {
		return this.prev;
	}
	set previousSibling(e) {
		this.prev = e;
	}
	get nextSibling() {
		return this.next;
	}
	set nextSibling(e) {
		this.next = e;
	}
	cloneNode(e = !1) {
		return cloneNode(this, e);
	}
}, DataNode = class extends Node$2 {
	constructor(e) {
		super(), this.data = e;
	}
	get nodeValue() {
		return this.data;
	}
	set nodeValue(e) {
		this.data = e;
	}
}, Text$3 = class extends DataNode {
	constructor() {
		super(...arguments), this.type = W.Text;
	}
	get nodeType() {
		return 3;
	}
}, Comment$3 = class extends DataNode {
	constructor() {
		super(...arguments), this.type = W.Comment;
	}
	get nodeType() {
		return 8;
	}
}, ProcessingInstruction = class extends DataNode {
	constructor(e, t) {
		super(t), this.name = e, this.type = W.Directive;
	}
	get nodeType() {
		return 1;
	}
}, NodeWithChildren = class extends Node$2 {
	constructor(e) {
		super(), this.children = e;
	}
	get firstChild() {
		return this.children[0] ?? null;
	}
	get lastChild() {
		return this.children.length > 0 ? this.children[this.children.length - 1] : null;
	}
	get childNodes() {
		return this.children;
	}
	set childNodes(e) {
		this.children = e;
	}
}, CDATA$1 = class extends NodeWithChildren {
	constructor() {
		super(...arguments), this.type = W.CDATA;
	}
	get nodeType() {
		return 4;
	}
}, Document$2 = class extends NodeWithChildren {
	constructor() {
		super(...arguments), this.type = W.Root;
	}
	get nodeType() {
		return 9;
	}
}, Element$2 = class extends NodeWithChildren {
	constructor(e, t, n = [], a = e === "script" ? W.Script : e === "style" ? W.Style : W.Tag) {
		super(n), this.name = e, this.attribs = t, this.type = a;
	}
	get nodeType() {
		return 1;
	}
	get tagName() {
		return this.name;
	}
	set tagName(e) {
		this.name = e;
	}
	get attributes() {
		return Object.keys(this.attribs).map((e) => ({
			name: e,
			value: this.attribs[e],
			namespace: this["x-attribsNamespace"]?.[e],
			prefix: this["x-attribsPrefix"]?.[e]
		}));
	}
};
function isTag$3(e) {
	return isTag$4(e);
}
function isCDATA$1(e) {
	return e.type === W.CDATA;
}
function isText$1(e) {
	return e.type === W.Text;
}
function isComment$1(e) {
	return e.type === W.Comment;
}
function isDirective(e) {
	return e.type === W.Directive;
}
function isDocument(e) {
	return e.type === W.Root;
}
function hasChildren$1(e) {
	return Object.prototype.hasOwnProperty.call(e, "children");
}
function cloneNode(e, t = !1) {
	let n;
	if (isText$1(e)) n = new Text$3(e.data);
	else if (isComment$1(e)) n = new Comment$3(e.data);
	else if (isTag$3(e)) {
		let a = t ? cloneChildren(e.children) : [], o = new Element$2(e.name, { ...e.attribs }, a);
		a.forEach((e) => e.parent = o), e.namespace != null && (o.namespace = e.namespace), e["x-attribsNamespace"] && (o["x-attribsNamespace"] = { ...e["x-attribsNamespace"] }), e["x-attribsPrefix"] && (o["x-attribsPrefix"] = { ...e["x-attribsPrefix"] }), n = o;
	} else if (isCDATA$1(e)) {
		let a = t ? cloneChildren(e.children) : [], o = new CDATA$1(a);
		a.forEach((e) => e.parent = o), n = o;
	} else if (isDocument(e)) {
		let a = t ? cloneChildren(e.children) : [], o = new Document$2(a);
		a.forEach((e) => e.parent = o), e["x-mode"] && (o["x-mode"] = e["x-mode"]), n = o;
	} else if (isDirective(e)) {
		let t = new ProcessingInstruction(e.name, e.data);
		e["x-name"] != null && (t["x-name"] = e["x-name"], t["x-publicId"] = e["x-publicId"], t["x-systemId"] = e["x-systemId"]), n = t;
	} else throw Error(`Not implemented yet: ${e.type}`);
	return n.startIndex = e.startIndex, n.endIndex = e.endIndex, e.sourceCodeLocation != null && (n.sourceCodeLocation = e.sourceCodeLocation), n;
}
function cloneChildren(e) {
	let t = e.map((e) => cloneNode(e, !0));
	for (let e = 1; e < t.length; e++) t[e].prev = t[e - 1], t[e - 1].next = t[e];
	return t;
}
// node_modules/htmlparser2/node_modules/domhandler/lib/esm/index.js
const yc = {
	withStartIndices: !1,
	withEndIndices: !1,
	xmlMode: !1
};
var DomHandler = class {
	constructor(e, t, n) {
		this.dom = [], this.root = new Document$2(this.dom), this.done = !1, this.tagStack = [this.root], this.lastNode = null, this.parser = null, typeof t == "function" && (n = t, t = yc), typeof e == "object" && (t = e, e = void 0), this.callback = e ?? null, this.options = t ?? yc, this.elementCB = n ?? null;
	}
	onparserinit(e) {
		this.parser = e;
	}
	onreset() {
		this.dom = [], this.root = new Document$2(this.dom), this.done = !1, this.tagStack = [this.root], this.lastNode = null, this.parser = null;
	}
	onend() {
		this.done || (this.done = !0, this.parser = null, this.handleCallback(null));
	}
	onerror(e) {
		this.handleCallback(e);
	}
	onclosetag() {
		this.lastNode = null;
		let e = this.tagStack.pop();
		this.options.withEndIndices && (e.endIndex = this.parser.endIndex), this.elementCB && this.elementCB(e);
	}
	onopentag(e, t) {
		let n = new Element$2(e, t, void 0, this.options.xmlMode ? W.Tag : void 0);
		this.addNode(n), this.tagStack.push(n);
	}
	ontext(e) {
		let { lastNode: t } = this;
		if (t && t.type === W.Text) t.data += e, this.options.withEndIndices && (t.endIndex = this.parser.endIndex);
		else {
			let t = new Text$3(e);
			this.addNode(t), this.lastNode = t;
		}
	}
	oncomment(e) {
		if (this.lastNode && this.lastNode.type === W.Comment) {
			this.lastNode.data += e;
			return;
		}
		let t = new Comment$3(e);
		this.addNode(t), this.lastNode = t;
	}
	oncommentend() {
		this.lastNode = null;
	}
	oncdatastart() {
		let e = new Text$3(""), t = new CDATA$1([e]);
		this.addNode(t), e.parent = t, this.lastNode = e;
	}
	oncdataend() {
		this.lastNode = null;
	}
	onprocessinginstruction(e, t) {
		let n = new ProcessingInstruction(e, t);
		this.addNode(n);
	}
	handleCallback(e) {
		if (typeof this.callback == "function") this.callback(e, this.dom);
		else if (e) throw e;
	}
	addNode(e) {
		let t = this.tagStack[this.tagStack.length - 1], n = t.children[t.children.length - 1];
		this.options.withStartIndices && (e.startIndex = this.parser.startIndex), this.options.withEndIndices && (e.endIndex = this.parser.endIndex), t.children.push(e), n && (e.prev = n, n.next = e), e.parent = t, this.lastNode = null;
	}
};
// node_modules/htmlparser2/node_modules/dom-serializer/node_modules/entities/lib/esm/escape.js
const bc = /["&'<>$\x80-\uFFFF]/g, xc = new Map([
	[34, "&quot;"],
	[38, "&amp;"],
	[39, "&apos;"],
	[60, "&lt;"],
	[62, "&gt;"]
]), Sc = String.prototype.codePointAt == null ? (e, t) => (e.charCodeAt(t) & 64512) == 55296 ? (e.charCodeAt(t) - 55296) * 1024 + e.charCodeAt(t + 1) - 56320 + 65536 : e.charCodeAt(t) : (e, t) => e.codePointAt(t);
function encodeXML$1(e) {
	let t = "", n = 0, a;
	for (; (a = bc.exec(e)) !== null;) {
		let o = a.index, s = e.charCodeAt(o), c = xc.get(s);
		c === void 0 ? (t += `${e.substring(n, o)}&#x${Sc(e, o).toString(16)};`, n = bc.lastIndex += Number((s & 64512) == 55296)) : (t += e.substring(n, o) + c, n = o + 1);
	}
	return t + e.substr(n);
}
function getEscaper(e, t) {
	return function(n) {
		let a, o = 0, s = "";
		for (; a = e.exec(n);) o !== a.index && (s += n.substring(o, a.index)), s += t.get(a[0].charCodeAt(0)), o = a.index + 1;
		return s + n.substring(o);
	};
}
const Cc = getEscaper(/["&\u00A0]/g, new Map([
	[34, "&quot;"],
	[38, "&amp;"],
	[160, "&nbsp;"]
])), wc = getEscaper(/[&<>\u00A0]/g, new Map([
	[38, "&amp;"],
	[60, "&lt;"],
	[62, "&gt;"],
	[160, "&nbsp;"]
])), Tc = new Map("altGlyph.altGlyphDef.altGlyphItem.animateColor.animateMotion.animateTransform.clipPath.feBlend.feColorMatrix.feComponentTransfer.feComposite.feConvolveMatrix.feDiffuseLighting.feDisplacementMap.feDistantLight.feDropShadow.feFlood.feFuncA.feFuncB.feFuncG.feFuncR.feGaussianBlur.feImage.feMerge.feMergeNode.feMorphology.feOffset.fePointLight.feSpecularLighting.feSpotLight.feTile.feTurbulence.foreignObject.glyphRef.linearGradient.radialGradient.textPath".split(".").map((e) => [e.toLowerCase(), e])), Ec = new Map("definitionURL.attributeName.attributeType.baseFrequency.baseProfile.calcMode.clipPathUnits.diffuseConstant.edgeMode.filterUnits.glyphRef.gradientTransform.gradientUnits.kernelMatrix.kernelUnitLength.keyPoints.keySplines.keyTimes.lengthAdjust.limitingConeAngle.markerHeight.markerUnits.markerWidth.maskContentUnits.maskUnits.numOctaves.pathLength.patternContentUnits.patternTransform.patternUnits.pointsAtX.pointsAtY.pointsAtZ.preserveAlpha.preserveAspectRatio.primitiveUnits.refX.refY.repeatCount.repeatDur.requiredExtensions.requiredFeatures.specularConstant.specularExponent.spreadMethod.startOffset.stdDeviation.stitchTiles.surfaceScale.systemLanguage.tableValues.targetX.targetY.textLength.viewBox.viewTarget.xChannelSelector.yChannelSelector.zoomAndPan".split(".").map((e) => [e.toLowerCase(), e])), Dc = new Set([
	"style",
	"script",
	"xmp",
	"iframe",
	"noembed",
	"noframes",
	"plaintext",
	"noscript"
]);
function replaceQuotes$1(e) {
	return e.replace(/"/g, "&quot;");
}
function formatAttributes$1(e, t) {
	if (!e) return;
	let n = (t.encodeEntities ?? t.decodeEntities) === !1 ? replaceQuotes$1 : t.xmlMode || t.encodeEntities !== "utf8" ? encodeXML$1 : Cc;
	return Object.keys(e).map((a) => {
		let o = e[a] ?? "";
		return t.xmlMode === "foreign" && (a = Ec.get(a) ?? a), !t.emptyAttrs && !t.xmlMode && o === "" ? a : `${a}="${n(o)}"`;
	}).join(" ");
}
const Oc = new Set([
	"area",
	"base",
	"basefont",
	"br",
	"col",
	"command",
	"embed",
	"frame",
	"hr",
	"img",
	"input",
	"isindex",
	"keygen",
	"link",
	"meta",
	"param",
	"source",
	"track",
	"wbr"
]);
function render$1(e, t = {}) {
	let n = "length" in e ? e : [e], a = "";
	for (let e = 0; e < n.length; e++) a += renderNode$1(n[e], t);
	return a;
}
function renderNode$1(e, t) {
	switch (e.type) {
		case uc: return render$1(e.children, t);
		case vc:
		case fc: return renderDirective(e);
		case pc: return renderComment(e);
		case _c: return renderCdata(e);
		case mc:
		case hc:
		case gc: return renderTag$1(e, t);
		case dc: return renderText(e, t);
	}
}
const kc = new Set([
	"mi",
	"mo",
	"mn",
	"ms",
	"mtext",
	"annotation-xml",
	"foreignObject",
	"desc",
	"title"
]), Ac = new Set(["svg", "math"]);
function renderTag$1(e, t) {
	t.xmlMode === "foreign" && (e.name = Tc.get(e.name) ?? e.name, e.parent && kc.has(e.parent.name) && (t = {
		...t,
		xmlMode: !1
	})), !t.xmlMode && Ac.has(e.name) && (t = {
		...t,
		xmlMode: "foreign"
	});
	let n = `<${e.name}`, a = formatAttributes$1(e.attribs, t);
	return a && (n += ` ${a}`), e.children.length === 0 && (t.xmlMode ? t.selfClosingTags !== !1 : t.selfClosingTags && Oc.has(e.name)) ? (t.xmlMode || (n += " "), n += "/>") : (n += ">", e.children.length > 0 && (n += render$1(e.children, t)), (t.xmlMode || !Oc.has(e.name)) && (n += `</${e.name}>`)), n;
}
function renderDirective(e) {
	return `<${e.data}>`;
}
function renderText(e, t) {
	let n = e.data || "";
	return (t.encodeEntities ?? t.decodeEntities) !== !1 && !(!t.xmlMode && e.parent && Dc.has(e.parent.name)) && (n = t.xmlMode || t.encodeEntities !== "utf8" ? encodeXML$1(n) : wc(n)), n;
}
function renderCdata(e) {
	return `<![CDATA[${e.children[0].data}]]>`;
}
function renderComment(e) {
	return `<!--${e.data}-->`;
}
// node_modules/htmlparser2/node_modules/domutils/lib/esm/stringify.js
function getOuterHTML$1(e, t) {
	return render$1(e, t);
}
function getInnerHTML$1(e, t) {
	return hasChildren$1(e) ? e.children.map((e) => getOuterHTML$1(e, t)).join("") : "";
}
function getText$2(e) {
	return Array.isArray(e) ? e.map(getText$2).join("") : isTag$3(e) ? e.name === "br" ? "\n" : getText$2(e.children) : isCDATA$1(e) ? getText$2(e.children) : isText$1(e) ? e.data : "";
}
function textContent$1(e) {
	return Array.isArray(e) ? e.map(textContent$1).join("") : hasChildren$1(e) && !isComment$1(e) ? textContent$1(e.children) : isText$1(e) ? e.data : "";
}
function innerText$1(e) {
	return Array.isArray(e) ? e.map(innerText$1).join("") : hasChildren$1(e) && (e.type === W.Tag || isCDATA$1(e)) ? innerText$1(e.children) : isText$1(e) ? e.data : "";
}
// node_modules/htmlparser2/node_modules/domutils/lib/esm/traversal.js
function getChildren$2(e) {
	return hasChildren$1(e) ? e.children : [];
}
function getParent$2(e) {
	return e.parent || null;
}
function getSiblings$2(e) {
	let t = getParent$2(e);
	if (t != null) return getChildren$2(t);
	let n = [e], { prev: a, next: o } = e;
	for (; a != null;) n.unshift(a), {prev: a} = a;
	for (; o != null;) n.push(o), {next: o} = o;
	return n;
}
function getAttributeValue$2(e, t) {
	return e.attribs?.[t];
}
function hasAttrib$2(e, t) {
	return e.attribs != null && Object.prototype.hasOwnProperty.call(e.attribs, t) && e.attribs[t] != null;
}
function getName$2(e) {
	return e.name;
}
function nextElementSibling$2(e) {
	let { next: t } = e;
	for (; t !== null && !isTag$3(t);) ({next: t} = t);
	return t;
}
function prevElementSibling$1(e) {
	let { prev: t } = e;
	for (; t !== null && !isTag$3(t);) ({prev: t} = t);
	return t;
}
// node_modules/htmlparser2/node_modules/domutils/lib/esm/manipulation.js
function removeElement$1(e) {
	if (e.prev && (e.prev.next = e.next), e.next && (e.next.prev = e.prev), e.parent) {
		let t = e.parent.children, n = t.lastIndexOf(e);
		n >= 0 && t.splice(n, 1);
	}
	e.next = null, e.prev = null, e.parent = null;
}
function replaceElement$1(e, t) {
	let n = t.prev = e.prev;
	n && (n.next = t);
	let a = t.next = e.next;
	a && (a.prev = t);
	let o = t.parent = e.parent;
	if (o) {
		let n = o.children;
		n[n.lastIndexOf(e)] = t, e.parent = null;
	}
}
function appendChild$1(e, t) {
	if (removeElement$1(t), t.next = null, t.parent = e, e.children.push(t) > 1) {
		let n = e.children[e.children.length - 2];
		n.next = t, t.prev = n;
	} else t.prev = null;
}
function append$2(e, t) {
	removeElement$1(t);
	let { parent: n } = e, a = e.next;
	if (t.next = a, t.prev = e, e.next = t, t.parent = n, a) {
		if (a.prev = t, n) {
			let e = n.children;
			e.splice(e.lastIndexOf(a), 0, t);
		}
	} else n && n.children.push(t);
}
function prependChild$1(e, t) {
	if (removeElement$1(t), t.parent = e, t.prev = null, e.children.unshift(t) !== 1) {
		let n = e.children[1];
		n.prev = t, t.next = n;
	} else t.next = null;
}
function prepend$1(e, t) {
	removeElement$1(t);
	let { parent: n } = e;
	if (n) {
		let a = n.children;
		a.splice(a.indexOf(e), 0, t);
	}
	e.prev && (e.prev.next = t), t.parent = n, t.prev = e.prev, t.next = e, e.prev = t;
}
// node_modules/htmlparser2/node_modules/domutils/lib/esm/querying.js
function filter$1(e, t, n = !0, a = Infinity) {
	return find$1(e, Array.isArray(t) ? t : [t], n, a);
}
function find$1(e, t, n, a) {
	let o = [], s = [Array.isArray(t) ? t : [t]], c = [0];
	for (;;) {
		if (c[0] >= s[0].length) {
			if (c.length === 1) return o;
			s.shift(), c.shift();
			continue;
		}
		let t = s[0][c[0]++];
		if (e(t) && (o.push(t), --a <= 0)) return o;
		n && hasChildren$1(t) && t.children.length > 0 && (c.unshift(0), s.unshift(t.children));
	}
}
function findOneChild(e, t) {
	return t.find(e);
}
function findOne$3(e, t, n = !0) {
	let a = Array.isArray(t) ? t : [t];
	for (let t = 0; t < a.length; t++) {
		let o = a[t];
		if (isTag$3(o) && e(o)) return o;
		if (n && hasChildren$1(o) && o.children.length > 0) {
			let t = findOne$3(e, o.children, !0);
			if (t) return t;
		}
	}
	return null;
}
function existsOne$2(e, t) {
	return (Array.isArray(t) ? t : [t]).some((t) => isTag$3(t) && e(t) || hasChildren$1(t) && existsOne$2(e, t.children));
}
function findAll$3(e, t) {
	let n = [], a = [Array.isArray(t) ? t : [t]], o = [0];
	for (;;) {
		if (o[0] >= a[0].length) {
			if (a.length === 1) return n;
			a.shift(), o.shift();
			continue;
		}
		let t = a[0][o[0]++];
		isTag$3(t) && e(t) && n.push(t), hasChildren$1(t) && t.children.length > 0 && (o.unshift(0), a.unshift(t.children));
	}
}
// node_modules/htmlparser2/node_modules/domutils/lib/esm/legacy.js
const jc = {
	tag_name(e) {
		return typeof e == "function" ? (t) => isTag$3(t) && e(t.name) : e === "*" ? isTag$3 : (t) => isTag$3(t) && t.name === e;
	},
	tag_type(e) {
		return typeof e == "function" ? (t) => e(t.type) : (t) => t.type === e;
	},
	tag_contains(e) {
		return typeof e == "function" ? (t) => isText$1(t) && e(t.data) : (t) => isText$1(t) && t.data === e;
	}
};
function getAttribCheck$1(e, t) {
	return typeof t == "function" ? (n) => isTag$3(n) && t(n.attribs[e]) : (n) => isTag$3(n) && n.attribs[e] === t;
}
function combineFuncs$1(e, t) {
	return (n) => e(n) || t(n);
}
function compileTest$1(e) {
	let t = Object.keys(e).map((t) => {
		let n = e[t];
		return Object.prototype.hasOwnProperty.call(jc, t) ? jc[t](n) : getAttribCheck$1(t, n);
	});
	return t.length === 0 ? null : t.reduce(combineFuncs$1);
}
function testElement$1(e, t) {
	let n = compileTest$1(e);
	return !n || n(t);
}
function getElements$1(e, t, n, a = Infinity) {
	let o = compileTest$1(e);
	return o ? filter$1(o, t, n, a) : [];
}
function getElementById$1(e, t, n = !0) {
	return Array.isArray(t) || (t = [t]), findOne$3(getAttribCheck$1("id", e), t, n);
}
function getElementsByTagName$1(e, t, n = !0, a = Infinity) {
	return filter$1(jc.tag_name(e), t, n, a);
}
function getElementsByClassName$1(e, t, n = !0, a = Infinity) {
	return filter$1(getAttribCheck$1("class", e), t, n, a);
}
function getElementsByTagType$1(e, t, n = !0, a = Infinity) {
	return filter$1(jc.tag_type(e), t, n, a);
}
// node_modules/htmlparser2/node_modules/domutils/lib/esm/helpers.js
function removeSubsets$2(e) {
	let t = e.length;
	for (; --t >= 0;) {
		let n = e[t];
		if (t > 0 && e.lastIndexOf(n, t - 1) >= 0) e.splice(t, 1);
		else for (let a = n.parent; a; a = a.parent) if (e.includes(a)) {
			e.splice(t, 1);
			break;
		}
	}
	return e;
}
var Mc;
(function(e) {
	e[e.DISCONNECTED = 1] = "DISCONNECTED", e[e.PRECEDING = 2] = "PRECEDING", e[e.FOLLOWING = 4] = "FOLLOWING", e[e.CONTAINS = 8] = "CONTAINS", e[e.CONTAINED_BY = 16] = "CONTAINED_BY";
})(Mc ||= {});
function compareDocumentPosition$1(e, t) {
	let n = [], a = [];
	if (e === t) return 0;
	let o = hasChildren$1(e) ? e : e.parent;
	for (; o;) n.unshift(o), o = o.parent;
	for (o = hasChildren$1(t) ? t : t.parent; o;) a.unshift(o), o = o.parent;
	let s = Math.min(n.length, a.length), c = 0;
	for (; c < s && n[c] === a[c];) c++;
	if (c === 0) return Mc.DISCONNECTED;
	let l = n[c - 1], u = l.children, d = n[c], f = a[c];
	return u.indexOf(d) > u.indexOf(f) ? l === t ? Mc.FOLLOWING | Mc.CONTAINED_BY : Mc.FOLLOWING : l === e ? Mc.PRECEDING | Mc.CONTAINS : Mc.PRECEDING;
}
function uniqueSort$1(e) {
	return e = e.filter((e, t, n) => !n.includes(e, t + 1)), e.sort((e, t) => {
		let n = compareDocumentPosition$1(e, t);
		return n & Mc.PRECEDING ? -1 : n & Mc.FOLLOWING ? 1 : 0;
	}), e;
}
// node_modules/htmlparser2/node_modules/domutils/lib/esm/feeds.js
function getFeed$1(e) {
	let t = getOneElement$1(isValidFeed$1, e);
	return t ? t.name === "feed" ? getAtomFeed$1(t) : getRssFeed$1(t) : null;
}
function getAtomFeed$1(e) {
	let t = e.children, n = {
		type: "atom",
		items: getElementsByTagName$1("entry", t).map((e) => {
			let { children: t } = e, n = { media: getMediaElements$1(t) };
			addConditionally$1(n, "id", "id", t), addConditionally$1(n, "title", "title", t);
			let a = getOneElement$1("link", t)?.attribs.href;
			a && (n.link = a);
			let o = fetch$1("summary", t) || fetch$1("content", t);
			o && (n.description = o);
			let s = fetch$1("updated", t);
			return s && (n.pubDate = new Date(s)), n;
		})
	};
	addConditionally$1(n, "id", "id", t), addConditionally$1(n, "title", "title", t);
	let a = getOneElement$1("link", t)?.attribs.href;
	a && (n.link = a), addConditionally$1(n, "description", "subtitle", t);
	let o = fetch$1("updated", t);
	return o && (n.updated = new Date(o)), addConditionally$1(n, "author", "email", t, !0), n;
}
function getRssFeed$1(e) {
	let t = getOneElement$1("channel", e.children)?.children ?? [], n = {
		type: e.name.substr(0, 3),
		id: "",
		items: getElementsByTagName$1("item", e.children).map((e) => {
			let { children: t } = e, n = { media: getMediaElements$1(t) };
			addConditionally$1(n, "id", "guid", t), addConditionally$1(n, "title", "title", t), addConditionally$1(n, "link", "link", t), addConditionally$1(n, "description", "description", t);
			let a = fetch$1("pubDate", t) || fetch$1("dc:date", t);
			return a && (n.pubDate = new Date(a)), n;
		})
	};
	addConditionally$1(n, "title", "title", t), addConditionally$1(n, "link", "link", t), addConditionally$1(n, "description", "description", t);
	let a = fetch$1("lastBuildDate", t);
	return a && (n.updated = new Date(a)), addConditionally$1(n, "author", "managingEditor", t, !0), n;
}
const Nc = [
	"url",
	"type",
	"lang"
], Pc = [
	"fileSize",
	"bitrate",
	"framerate",
	"samplingrate",
	"channels",
	"duration",
	"height",
	"width"
];
function getMediaElements$1(e) {
	return getElementsByTagName$1("media:content", e).map((e) => {
		let { attribs: t } = e, n = {
			medium: t.medium,
			isDefault: !!t.isDefault
		};
		for (let e of Nc) t[e] && (n[e] = t[e]);
		for (let e of Pc) t[e] && (n[e] = parseInt(t[e], 10));
		return t.expression && (n.expression = t.expression), n;
	});
}
function getOneElement$1(e, t) {
	return getElementsByTagName$1(e, t, !0, 1)[0];
}
function fetch$1(e, t, n = !1) {
	return textContent$1(getElementsByTagName$1(e, t, n, 1)).trim();
}
function addConditionally$1(e, t, n, a, o = !1) {
	let s = fetch$1(n, a, o);
	s && (e[t] = s);
}
function isValidFeed$1(e) {
	return e === "rss" || e === "feed" || e === "rdf:RDF";
}
// node_modules/htmlparser2/node_modules/domutils/lib/esm/index.js
var Fc = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.r)({
	DocumentPosition: () => Mc,
	append: () => append$2,
	appendChild: () => appendChild$1,
	compareDocumentPosition: () => compareDocumentPosition$1,
	existsOne: () => existsOne$2,
	filter: () => filter$1,
	find: () => find$1,
	findAll: () => findAll$3,
	findOne: () => findOne$3,
	findOneChild: () => findOneChild,
	getAttributeValue: () => getAttributeValue$2,
	getChildren: () => getChildren$2,
	getElementById: () => getElementById$1,
	getElements: () => getElements$1,
	getElementsByClassName: () => getElementsByClassName$1,
	getElementsByTagName: () => getElementsByTagName$1,
	getElementsByTagType: () => getElementsByTagType$1,
	getFeed: () => getFeed$1,
	getInnerHTML: () => getInnerHTML$1,
	getName: () => getName$2,
	getOuterHTML: () => getOuterHTML$1,
	getParent: () => getParent$2,
	getSiblings: () => getSiblings$2,
	getText: () => getText$2,
	hasAttrib: () => hasAttrib$2,
	hasChildren: () => hasChildren$1,
	innerText: () => innerText$1,
	isCDATA: () => isCDATA$1,
	isComment: () => isComment$1,
	isDocument: () => isDocument,
	isTag: () => isTag$3,
	isText: () => isText$1,
	nextElementSibling: () => nextElementSibling$2,
	prepend: () => prepend$1,
	prependChild: () => prependChild$1,
	prevElementSibling: () => prevElementSibling$1,
	removeElement: () => removeElement$1,
	removeSubsets: () => removeSubsets$2,
	replaceElement: () => replaceElement$1,
	testElement: () => testElement$1,
	textContent: () => textContent$1,
	uniqueSort: () => uniqueSort$1
}), Ic = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.r)({
	DefaultHandler: () => DomHandler,
	DomHandler: () => DomHandler,
	DomUtils: () => Fc,
	ElementType: () => lc,
	Parser: () => Parser$2,
	QuoteType: () => Qs,
	Tokenizer: () => Tokenizer$1,
	createDocumentStream: () => createDocumentStream,
	createDomStream: () => createDomStream,
	getFeed: () => getFeed$1,
	parseDOM: () => parseDOM,
	parseDocument: () => parseDocument,
	parseFeed: () => parseFeed
});
function parseDocument(e, t) {
	let n = new DomHandler(void 0, t);
	return new Parser$2(n, t).end(e), n.root;
}
function parseDOM(e, t) {
	return parseDocument(e, t).children;
}
function createDocumentStream(e, t, n) {
	let a = new DomHandler((t) => e(t, a.root), t, n);
	return new Parser$2(a, t);
}
function createDomStream(e, t, n) {
	return new Parser$2(new DomHandler(e, t, n), t);
}
const Lc = { xmlMode: !0 };
function parseFeed(e, t = Lc) {
	return getFeed$1(parseDOM(e, t));
}
// node_modules/linkedom/esm/shared/constants.js
const Rc = new Set("ARTICLE.ASIDE.BLOCKQUOTE.BODY.BR.BUTTON.CANVAS.CAPTION.COL.COLGROUP.DD.DIV.DL.DT.EMBED.FIELDSET.FIGCAPTION.FIGURE.FOOTER.FORM.H1.H2.H3.H4.H5.H6.LI.UL.OL.P".split(".")), zc = "http://www.w3.org/2000/svg", { assign: Bc, create: Vc, defineProperties: Hc, entries: Uc, getOwnPropertyDescriptors: Wc, keys: Gc, setPrototypeOf: Kc } = Object, qc = String, getEnd = (e) => e.nodeType === 1 ? e[R] : e, ignoreCase = ({ ownerDocument: e }) => e[Fs].ignoreCase, knownAdjacent = (e, t) => {
	e[z] = t, t[Rs] = e;
}, knownBoundaries = (e, t, n) => {
	knownAdjacent(e, t), knownAdjacent(getEnd(t), n);
}, knownSegment = (e, t, n, a) => {
	knownAdjacent(e, t), knownAdjacent(getEnd(n), a);
}, knownSiblings = (e, t, n) => {
	knownAdjacent(e, t), knownAdjacent(t, n);
}, localCase = ({ localName: e, ownerDocument: t }) => t[Fs].ignoreCase ? e.toUpperCase() : e, setAdjacent = (e, t) => {
	e && (e[z] = t), t && (t[Rs] = e);
}, htmlToFragment = (e, t) => {
	let n = e.createDocumentFragment(), a = e.createElement("");
	a.innerHTML = t;
	let { firstChild: o, lastChild: s } = a;
	if (o) {
		knownSegment(n, o, s, n[R]);
		let e = o;
		do
			e.parentNode = n;
		while (e !== s && (e = getEnd(e)[z]));
	}
	return n;
}, Jc = new WeakMap();
// node_modules/linkedom/esm/interface/custom-element-registry.js
let Yc = !1;
const Xc = new WeakMap(), Zc = new WeakMap(), attributeChangedCallback$1 = (e, t, n, a) => {
	Yc && Zc.has(e) && e.attributeChangedCallback && e.constructor.observedAttributes.includes(t) && e.attributeChangedCallback(t, n, a);
}, createTrigger = (e, t) => (n) => {
	if (Zc.has(n)) {
		let a = Zc.get(n);
		a.connected !== t && n.isConnected === t && (a.connected = t, e in n && n[e]());
	}
}, Qc = createTrigger("connectedCallback", !0), connectedCallback = (e) => {
	if (Yc) {
		Qc(e), Jc.has(e) && (e = Jc.get(e).shadowRoot);
		let { [z]: t, [R]: n } = e;
		for (; t !== n;) t.nodeType === 1 && Qc(t), t = t[z];
	}
}, $c = createTrigger("disconnectedCallback", !1), disconnectedCallback = (e) => {
	if (Yc) {
		$c(e), Jc.has(e) && (e = Jc.get(e).shadowRoot);
		let { [z]: t, [R]: n } = e;
		for (; t !== n;) t.nodeType === 1 && $c(t), t = t[z];
	}
};
var CustomElementRegistry = class {
	constructor(e) {
		this.ownerDocument = e, this.registry = new Map(), this.waiting = new Map(), this.active = !1;
	}
	define(e, t, n = {}) {
		let { ownerDocument: a, registry: o, waiting: s } = this;
		if (o.has(e)) throw Error("unable to redefine " + e);
		if (Xc.has(t)) throw Error("unable to redefine the same class: " + t);
		this.active = Yc = !0;
		let { extends: c } = n;
		Xc.set(t, {
			ownerDocument: a,
			options: { is: c ? e : "" },
			localName: c || e
		});
		let l = c ? (t) => t.localName === c && t.getAttribute("is") === e : (t) => t.localName === e;
		if (o.set(e, {
			Class: t,
			check: l
		}), s.has(e)) {
			for (let n of s.get(e)) n(t);
			s.delete(e);
		}
		a.querySelectorAll(c ? `${c}[is="${e}"]` : e).forEach(this.upgrade, this);
	}
	upgrade(e) {
		if (Zc.has(e)) return;
		let { ownerDocument: t, registry: n } = this, a = e.getAttribute("is") || e.localName;
		if (n.has(a)) {
			let { Class: o, check: s } = n.get(a);
			if (s(e)) {
				let { attributes: n, isConnected: s } = e;
				for (let t of n) e.removeAttributeNode(t);
				let c = Uc(e);
				for (let [t] of c) delete e[t];
				Kc(e, o.prototype), t[Us] = {
					element: e,
					values: c
				}, new o(t, a), Zc.set(e, { connected: s });
				for (let t of n) e.setAttributeNode(t);
				s && e.connectedCallback && e.connectedCallback();
			}
		}
	}
	whenDefined(e) {
		let { registry: t, waiting: n } = this;
		return new Promise((a) => {
			t.has(e) ? a(t.get(e).Class) : (n.has(e) || n.set(e, []), n.get(e).push(a));
		});
	}
	get(e) {
		let t = this.registry.get(e);
		return t && t.Class;
	}
	getName(e) {
		if (Xc.has(e)) {
			let { localName: t } = Xc.get(e);
			return t;
		}
		return null;
	}
};
// node_modules/linkedom/esm/shared/parse-from-string.js
const { Parser: el } = Ic, append$1 = (e, t, n) => {
	let a = e[R];
	return t.parentNode = e, knownBoundaries(a[Rs], t, a), n && t.nodeType === 1 && connectedCallback(t), t;
}, attribute = (e, t, n, a, o) => {
	n[B] = a, n.ownerElement = e, knownSiblings(t[Rs], n, t), n.name === "class" && (e.className = a), o && attributeChangedCallback$1(e, n.name, null, a);
}, parseFromString = (e, t, n) => {
	let { active: a, registry: o } = e[Ds], s = e, c = null, l = !1, u = new el({
		onprocessinginstruction(t, n) {
			t.toLowerCase() === "!doctype" && (e.doctype = n.slice(t.length).trim());
		},
		onopentag(n, l) {
			let u = !0;
			if (t) {
				if (c) s = append$1(s, e.createElementNS(zc, n), a), s.ownerSVGElement = c, u = !1;
				else if (n === "svg" || n === "SVG") c = e.createElementNS(zc, n), s = append$1(s, c, a), u = !1;
				else if (a) {
					let e = n.includes("-") ? n : l.is || "";
					if (e && o.has(e)) {
						let { Class: t } = o.get(e);
						s = append$1(s, new t(), a), delete l.is, u = !1;
					}
				}
			}
			u && (s = append$1(s, e.createElement(n), !1));
			let d = s[R];
			for (let t of Gc(l)) attribute(s, d, e.createAttribute(t), l[t], a);
		},
		oncomment(t) {
			append$1(s, e.createComment(t), a);
		},
		ontext(t) {
			l ? append$1(s, e.createCDATASection(t), a) : append$1(s, e.createTextNode(t), a);
		},
		oncdatastart() {
			l = !0;
		},
		oncdataend() {
			l = !1;
		},
		onclosetag() {
			t && s === c && (c = null), s = s.parentNode;
		}
	}, {
		lowerCaseAttributeNames: !1,
		decodeEntities: !0,
		xmlMode: !t
	});
	return u.write(n), u.end(), e;
}, tl = new Map(), registerHTMLClass = (e, t) => {
	for (let n of [].concat(e)) tl.set(n, t), tl.set(n.toUpperCase(), t);
}, loopSegment = ({ [z]: e, [R]: t }, n) => {
	for (; e !== t;) {
		switch (e.nodeType) {
			case 2:
				attrAsJSON(e, n);
				break;
			case 3:
			case 8:
			case 4:
				characterDataAsJSON(e, n);
				break;
			case 1:
				elementAsJSON(e, n), e = getEnd(e);
				break;
			case 10: documentTypeAsJSON(e, n);
		}
		e = e[z];
	}
	let a = n.length - 1, o = n[a];
	typeof o == "number" && o < 0 ? n[a] += -1 : n.push(-1);
}, attrAsJSON = (e, t) => {
	t.push(2, e.name);
	let n = e[B].trim();
	n && t.push(n);
}, characterDataAsJSON = (e, t) => {
	let n = e[B];
	n.trim() && t.push(e.nodeType, n);
}, nonElementAsJSON = (e, t) => {
	t.push(e.nodeType), loopSegment(e, t);
}, documentTypeAsJSON = ({ name: e, publicId: t, systemId: n }, a) => {
	a.push(10, e), t && a.push(t), n && a.push(n);
}, elementAsJSON = (e, t) => {
	t.push(1, e.localName), loopSegment(e, t);
}, createRecord = (e, t, n, a, o, s, c) => ({
	type: e,
	target: t,
	addedNodes: a,
	removedNodes: o,
	attributeName: s,
	oldValue: c,
	previousSibling: n?.previousSibling || null,
	nextSibling: n?.nextSibling || null
}), queueAttribute = (e, t, n, a, o, s) => {
	if (!a || a.includes(n)) {
		let { callback: a, records: c, scheduled: l } = e;
		c.push(createRecord("attributes", t, null, [], [], n, o ? s : void 0)), l || (e.scheduled = !0, Promise.resolve().then(() => {
			e.scheduled = !1, a(c.splice(0), e);
		}));
	}
}, attributeChangedCallback = (e, t, n) => {
	let { ownerDocument: a } = e, { active: o, observers: s } = a[Is];
	if (o) {
		for (let o of s) for (let [s, { childList: c, subtree: l, attributes: u, attributeFilter: d, attributeOldValue: f }] of o.nodes) if (c) {
			if (l && (s === a || s.contains(e)) || !l && s.children.includes(e)) {
				queueAttribute(o, e, t, d, f, n);
				break;
			}
		} else if (u && s === e) {
			queueAttribute(o, e, t, d, f, n);
			break;
		}
	}
}, moCallback = (e, t) => {
	let { ownerDocument: n } = e, { active: a, observers: o } = n[Is];
	if (a) {
		for (let a of o) for (let [o, { subtree: s, childList: c, characterData: l }] of a.nodes) if (c && (t && (o === t || s && o.contains(t)) || !t && (s && (o === n || o.contains(e)) || !s && o[l ? "childNodes" : "children"].includes(e)))) {
			let { callback: n, records: s, scheduled: c } = a;
			s.push(createRecord("childList", o, e, t ? [] : [e], t ? [e] : [])), c || (a.scheduled = !0, Promise.resolve().then(() => {
				a.scheduled = !1, n(s.splice(0), a);
			}));
			break;
		}
	}
};
var MutationObserverClass = class {
	constructor(e) {
		let t = new Set();
		this.observers = t, this.active = !1, this.class = class {
			constructor(e) {
				this.callback = e, this.nodes = new Map(), this.records = [], this.scheduled = !1;
			}
			disconnect() {
				this.records.splice(0), this.nodes.clear(), t.delete(this), e[Is].active = !!t.size;
			}
			observe(n, a = {
				subtree: !1,
				childList: !1,
				attributes: !1,
				attributeFilter: null,
				attributeOldValue: !1,
				characterData: !1
			}) {
				("attributeOldValue" in a || "attributeFilter" in a) && (a.attributes = !0), a.childList = !!a.childList, a.subtree = !!a.subtree, this.nodes.set(n, a), t.add(this), e[Is].active = !0;
			}
			takeRecords() {
				return this.records.splice(0);
			}
		};
	}
};
// node_modules/linkedom/esm/shared/attributes.js
const nl = new Set("allowfullscreen.allowpaymentrequest.async.autofocus.autoplay.checked.class.contenteditable.controls.default.defer.disabled.draggable.formnovalidate.hidden.id.ismap.itemscope.loop.multiple.muted.nomodule.novalidate.open.playsinline.readonly.required.reversed.selected.style.truespeed".split(".")), setAttribute = (e, t) => {
	let { [B]: n, name: a } = t;
	t.ownerElement = e, knownSiblings(e, t, e[z]), a === "class" && (e.className = n), attributeChangedCallback(e, a, null), attributeChangedCallback$1(e, a, null, n);
}, removeAttribute = (e, t) => {
	let { [B]: n, name: a } = t;
	knownAdjacent(t[Rs], t[z]), t.ownerElement = t[Rs] = t[z] = null, a === "class" && (e[Es] = null), attributeChangedCallback(e, a, n), attributeChangedCallback$1(e, a, n, null);
}, G = {
	get(e, t) {
		return e.hasAttribute(t);
	},
	set(e, t, n) {
		n ? e.setAttribute(t, "") : e.removeAttribute(t);
	}
}, rl = {
	get(e, t) {
		return parseFloat(e.getAttribute(t) || 0);
	},
	set(e, t, n) {
		e.setAttribute(t, n);
	}
}, K = {
	get(e, t) {
		return e.getAttribute(t) || "";
	},
	set(e, t, n) {
		e.setAttribute(t, n);
	}
}, il = new WeakMap();
function dispatch(e, t) {
	return typeof t == "function" ? t.call(e.target, e) : t.handleEvent(e), e._stopImmediatePropagationFlag;
}
function invokeListeners({ currentTarget: e, target: t }) {
	let n = il.get(e);
	if (n && n.has(this.type)) {
		let a = n.get(this.type);
		this.eventPhase = e === t ? this.AT_TARGET : this.BUBBLING_PHASE, this.currentTarget = e, this.target = t;
		for (let [e, t] of a) if (t && t.once && a.delete(e), dispatch(this, e)) break;
		return delete this.currentTarget, delete this.target, this.cancelBubble;
	}
}
var DOMEventTarget = class {
	constructor() {
		il.set(this, new Map());
	}
	_getParent() {
		return null;
	}
	addEventListener(e, t, n) {
		let a = il.get(this);
		a.has(e) || a.set(e, new Map()), a.get(e).set(t, n);
	}
	removeEventListener(e, t) {
		let n = il.get(this);
		if (n.has(e)) {
			let a = n.get(e);
			a.delete(t) && !a.size && n.delete(e);
		}
	}
	dispatchEvent(e) {
		let t = this;
		for (e.eventPhase = e.CAPTURING_PHASE; t;) t.dispatchEvent && e._path.push({
			currentTarget: t,
			target: this
		}), t = e.bubbles && t._getParent && t._getParent();
		return e._path.some(invokeListeners, e), e._path = [], e.eventPhase = e.NONE, !e.defaultPrevented;
	}
}, NodeList = class extends Array {
	item(e) {
		return e < this.length ? this[e] : null;
	}
};
// node_modules/linkedom/esm/interface/node.js
const getParentNodeCount = ({ parentNode: e }) => {
	let t = 0;
	for (; e;) t++, e = e.parentNode;
	return t;
};
var Node$1 = class extends DOMEventTarget {
	static get ELEMENT_NODE() {
		return 1;
	}
	static get ATTRIBUTE_NODE() {
		return 2;
	}
	static get TEXT_NODE() {
		return 3;
	}
	static get CDATA_SECTION_NODE() {
		return 4;
	}
	static get COMMENT_NODE() {
		return 8;
	}
	static get DOCUMENT_NODE() {
		return 9;
	}
	static get DOCUMENT_FRAGMENT_NODE() {
		return 11;
	}
	static get DOCUMENT_TYPE_NODE() {
		return 10;
	}
	constructor(e, t, n) {
		super(), this.ownerDocument = e, this.localName = t, this.nodeType = n, this.parentNode = null, this[z] = null, this[Rs] = null;
	}
	get ELEMENT_NODE() {
		return 1;
	}
	get ATTRIBUTE_NODE() {
		return 2;
	}
	get TEXT_NODE() {
		return 3;
	}
	get CDATA_SECTION_NODE() {
		return 4;
	}
	get COMMENT_NODE() {
		return 8;
	}
	get DOCUMENT_NODE() {
		return 9;
	}
	get DOCUMENT_FRAGMENT_NODE() {
		return 11;
	}
	get DOCUMENT_TYPE_NODE() {
		return 10;
	}
	get baseURI() {
		let e = this.nodeType === 9 ? this : this.ownerDocument;
		if (e) {
			let t = e.querySelector("base");
			if (t) return t.getAttribute("href");
			let { location: n } = e.defaultView;
			if (n) return n.href;
		}
		return null;
	}
	get isConnected() {
		return !1;
	}
	get nodeName() {
		return this.localName;
	}
	get parentElement() {
		return null;
	}
	get previousSibling() {
		return null;
	}
	get previousElementSibling() {
		return null;
	}
	get nextSibling() {
		return null;
	}
	get nextElementSibling() {
		return null;
	}
	get childNodes() {
		return new NodeList();
	}
	get firstChild() {
		return null;
	}
	get lastChild() {
		return null;
	}
	get nodeValue() {
		return null;
	}
	set nodeValue(e) {}
	get textContent() {
		return null;
	}
	set textContent(e) {}
	normalize() {}
	cloneNode() {
		return null;
	}
	contains() {
		return !1;
	}
	insertBefore(e, t) {
		return e;
	}
	appendChild(e) {
		return e;
	}
	replaceChild(e, t) {
		return t;
	}
	removeChild(e) {
		return e;
	}
	toString() {
		return "";
	}
	hasChildNodes() {
		return !!this.lastChild;
	}
	isSameNode(e) {
		return this === e;
	}
	compareDocumentPosition(e) {
		let t = 0;
		if (this !== e) {
			let n = getParentNodeCount(this), a = getParentNodeCount(e);
			if (n < a) t += 4, this.contains(e) && (t += 16);
			else if (a < n) t += 2, e.contains(this) && (t += 8);
			else if (n && a) {
				let { childNodes: n } = this.parentNode;
				n.indexOf(this) < n.indexOf(e) ? t += 4 : t += 2;
			}
			n && a || (t += 32, t += 1);
		}
		return t;
	}
	isEqualNode(e) {
		if (this === e) return !0;
		if (this.nodeType === e.nodeType) {
			switch (this.nodeType) {
				case 9:
				case 11: {
					let t = this.childNodes, n = e.childNodes;
					return t.length === n.length && t.every((e, t) => e.isEqualNode(n[t]));
				}
			}
			return this.toString() === e.toString();
		}
		return !1;
	}
	_getParent() {
		return this.parentNode;
	}
	getRootNode() {
		let e = this;
		for (; e.parentNode;) e = e.parentNode;
		return e;
	}
};
// node_modules/linkedom/esm/shared/text-escaper.js
const { replace: al } = "", ol = /[<>&\xA0]/g, sl = {
	"\xA0": "&#160;",
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;"
}, pe = (e) => sl[e], escape = (e) => al.call(e, ol, pe), cl = /"/g;
var ll = class Attr$1 extends Node$1 {
	constructor(e, t, n = "") {
		super(e, t, 2), this.ownerElement = null, this.name = qc(t), this[B] = qc(n), this[Ts] = !1;
	}
	get value() {
		return this[B];
	}
	set value(e) {
		let { [B]: t, name: n, ownerElement: a } = this;
		this[B] = qc(e), this[Ts] = !0, a && (attributeChangedCallback(a, n, t), attributeChangedCallback$1(a, n, t, this[B]));
	}
	cloneNode() {
		let { ownerDocument: e, name: t, [B]: n } = this;
		return new Attr$1(e, t, n);
	}
	toString() {
		let { name: e, [B]: t } = this;
		return nl.has(e) && !t ? ignoreCase(this) ? e : `${e}=""` : `${e}="${(ignoreCase(this) ? t : escape(t)).replace(cl, "&quot;")}"`;
	}
	toJSON() {
		let e = [];
		return attrAsJSON(this, e), e;
	}
};
// node_modules/linkedom/esm/shared/node.js
const isConnected = ({ ownerDocument: e, parentNode: t }) => {
	for (; t;) {
		if (t === e) return !0;
		t = t.parentNode || t.host;
	}
	return !1;
}, parentElement = ({ parentNode: e }) => {
	if (e) switch (e.nodeType) {
		case 9:
		case 11: return null;
	}
	return e;
}, previousSibling = ({ [Rs]: e }) => {
	switch (e ? e.nodeType : 0) {
		case -1: return e[Vs];
		case 3:
		case 8:
		case 4: return e;
	}
	return null;
}, nextSibling = (e) => {
	let t = getEnd(e)[z];
	return t && (t.nodeType === -1 ? null : t);
}, nextElementSibling$1 = (e) => {
	let t = nextSibling(e);
	for (; t && t.nodeType !== 1;) t = nextSibling(t);
	return t;
}, previousElementSibling = (e) => {
	let t = previousSibling(e);
	for (; t && t.nodeType !== 1;) t = previousSibling(t);
	return t;
}, asFragment = (e, t) => {
	let n = e.createDocumentFragment();
	return n.append(...t), n;
}, before = (e, t) => {
	let { ownerDocument: n, parentNode: a } = e;
	a && a.insertBefore(asFragment(n, t), e);
}, after = (e, t) => {
	let { ownerDocument: n, parentNode: a } = e;
	a && a.insertBefore(asFragment(n, t), getEnd(e)[z]);
}, replaceWith = (e, t) => {
	let { ownerDocument: n, parentNode: a } = e;
	a && (t.includes(e) && replaceWith(e, [e = e.cloneNode()]), a.insertBefore(asFragment(n, t), e), e.remove());
}, remove = (e, t, n) => {
	let { parentNode: a, nodeType: o } = t;
	(e || n) && (setAdjacent(e, n), t[Rs] = null, getEnd(t)[z] = null), a && (t.parentNode = null, moCallback(t, a), o === 1 && disconnectedCallback(t));
};
// node_modules/linkedom/esm/interface/character-data.js
var CharacterData$1 = class extends Node$1 {
	constructor(e, t, n, a) {
		super(e, t, n), this[B] = qc(a);
	}
	get isConnected() {
		return isConnected(this);
	}
	get parentElement() {
		return parentElement(this);
	}
	get previousSibling() {
		return previousSibling(this);
	}
	get nextSibling() {
		return nextSibling(this);
	}
	get previousElementSibling() {
		return previousElementSibling(this);
	}
	get nextElementSibling() {
		return nextElementSibling$1(this);
	}
	before(...e) {
		before(this, e);
	}
	after(...e) {
		after(this, e);
	}
	replaceWith(...e) {
		replaceWith(this, e);
	}
	remove() {
		remove(this[Rs], this, this[z]);
	}
	get data() {
		return this[B];
	}
	set data(e) {
		this[B] = qc(e), moCallback(this, this.parentNode);
	}
	get nodeValue() {
		return this.data;
	}
	set nodeValue(e) {
		this.data = e;
	}
	get textContent() {
		return this.data;
	}
	set textContent(e) {
		this.data = e;
	}
	get length() {
		return this.data.length;
	}
	substringData(e, t) {
		return this.data.substr(e, t);
	}
	appendData(e) {
		this.data += e;
	}
	insertData(e, t) {
		let { data: n } = this;
		this.data = n.slice(0, e) + t + n.slice(e);
	}
	deleteData(e, t) {
		let { data: n } = this;
		this.data = n.slice(0, e) + n.slice(e + t);
	}
	replaceData(e, t, n) {
		let { data: a } = this;
		this.data = a.slice(0, e) + n + a.slice(e + t);
	}
	toJSON() {
		let e = [];
		return characterDataAsJSON(this, e), e;
	}
}, ul = class CDATASection$1 extends CharacterData$1 {
	constructor(e, t = "") {
		super(e, "#cdatasection", 4, t);
	}
	cloneNode() {
		let { ownerDocument: e, [B]: t } = this;
		return new CDATASection$1(e, t);
	}
	toString() {
		return `<![CDATA[${this[B]}]]>`;
	}
}, dl = class Comment$2 extends CharacterData$1 {
	constructor(e, t = "") {
		super(e, "#comment", 8, t);
	}
	cloneNode() {
		let { ownerDocument: e, [B]: t } = this;
		return new Comment$2(e, t);
	}
	toString() {
		return `<!--${this[B]}-->`;
	}
};
// node_modules/boolbase/dist/index.js
function trueFunc() {
	return !0;
}
function falseFunc() {
	return !1;
}
// node_modules/css-what/dist/types.js
var q;
(function(e) {
	e.Attribute = "attribute", e.Pseudo = "pseudo", e.PseudoElement = "pseudo-element", e.Tag = "tag", e.Universal = "universal", e.Adjacent = "adjacent", e.Child = "child", e.Descendant = "descendant", e.Parent = "parent", e.Sibling = "sibling", e.ColumnCombinator = "column-combinator";
})(q ||= {});
var fl;
(function(e) {
	e.Any = "any", e.Element = "element", e.End = "end", e.Equals = "equals", e.Exists = "exists", e.Hyphen = "hyphen", e.Not = "not", e.Start = "start";
})(fl ||= {});
// node_modules/css-what/dist/parse.js
const pl = /^[^#\\]?(?:\\(?:[\da-f]{1,6}\s?|.)|[\w\u00B0-\uFFFF-])+/, ml = /\\([\da-f]{1,6}\s?|(\s)|.)/gi;
var J;
(function(e) {
	e[e.LeftParenthesis = 40] = "LeftParenthesis", e[e.RightParenthesis = 41] = "RightParenthesis", e[e.LeftSquareBracket = 91] = "LeftSquareBracket", e[e.RightSquareBracket = 93] = "RightSquareBracket", e[e.Comma = 44] = "Comma", e[e.Period = 46] = "Period", e[e.Colon = 58] = "Colon", e[e.SingleQuote = 39] = "SingleQuote", e[e.DoubleQuote = 34] = "DoubleQuote", e[e.Plus = 43] = "Plus", e[e.Tilde = 126] = "Tilde", e[e.QuestionMark = 63] = "QuestionMark", e[e.ExclamationMark = 33] = "ExclamationMark", e[e.Slash = 47] = "Slash", e[e.Equal = 61] = "Equal", e[e.Dollar = 36] = "Dollar", e[e.Pipe = 124] = "Pipe", e[e.Circumflex = 94] = "Circumflex", e[e.Asterisk = 42] = "Asterisk", e[e.GreaterThan = 62] = "GreaterThan", e[e.LessThan = 60] = "LessThan", e[e.Hash = 35] = "Hash", e[e.LowerI = 105] = "LowerI", e[e.LowerS = 115] = "LowerS", e[e.BackSlash = 92] = "BackSlash", e[e.Space = 32] = "Space", e[e.Tab = 9] = "Tab", e[e.NewLine = 10] = "NewLine", e[e.FormFeed = 12] = "FormFeed", e[e.CarriageReturn = 13] = "CarriageReturn";
})(J ||= {});
const hl = new Map([
	[J.Tilde, fl.Element],
	[J.Circumflex, fl.Start],
	[J.Dollar, fl.End],
	[J.Asterisk, fl.Any],
	[J.ExclamationMark, fl.Not],
	[J.Pipe, fl.Hyphen]
]), gl = new Set([
	"has",
	"not",
	"matches",
	"is",
	"where",
	"host",
	"host-context"
]), _l = new Set([
	"before",
	"after",
	"first-line",
	"first-letter"
]);
function isTraversal$1(e) {
	switch (e.type) {
		case q.Adjacent:
		case q.Child:
		case q.Descendant:
		case q.Parent:
		case q.Sibling:
		case q.ColumnCombinator: return !0;
		case q.Attribute:
		case q.Pseudo:
		case q.PseudoElement:
		case q.Tag:
		case q.Universal: return !1;
	}
}
const vl = new Set(["contains", "icontains"]);
function funescape(e, t, n) {
	let a = Number.parseInt(t, 16) - 65536;
	return Number.isNaN(a) || n ? t : a < 0 ? String.fromCharCode(a + 65536) : String.fromCharCode(a >> 10 | 55296, a & 1023 | 56320);
}
function unescapeCSS(e) {
	return e.replace(ml, funescape);
}
function isQuote(e) {
	return e === J.SingleQuote || e === J.DoubleQuote;
}
function isWhitespace(e) {
	return e === J.Space || e === J.Tab || e === J.NewLine || e === J.FormFeed || e === J.CarriageReturn;
}
function parse$3(e) {
	let t = [], n = parseSelector(t, `${e}`, 0);
	if (n < e.length) throw Error(`Unmatched selector: ${e.slice(n)}`);
	return t;
}
function parseSelector(e, t, n) {
	let a = [];
	function getName(e) {
		let a = t.slice(n + e).match(pl);
		if (!a) throw Error(`Expected name, found ${t.slice(n)}`);
		let [o] = a;
		return n += e + o.length, unescapeCSS(o);
	}
	function stripWhitespace(e) {
		for (n += e; n < t.length && isWhitespace(t.charCodeAt(n));) n++;
	}
	function readValueWithParenthesis() {
		n += 1;
		let e = n;
		for (let a = 1; n < t.length; n++) switch (t.charCodeAt(n)) {
			case J.BackSlash:
				n += 1;
				break;
			case J.LeftParenthesis:
				a += 1;
				break;
			case J.RightParenthesis: if (--a, a === 0) return unescapeCSS(t.slice(e, n++));
		}
		throw Error("Parenthesis not matched");
	}
	function ensureNotTraversal() {
		if (a.length > 0 && isTraversal$1(a[a.length - 1])) throw Error("Did not expect successive traversals.");
	}
	function addTraversal(e) {
		a.length > 0 && a[a.length - 1].type === q.Descendant ? a[a.length - 1].type = e : (ensureNotTraversal(), a.push({ type: e }));
	}
	function addSpecialAttribute(e, t) {
		a.push({
			type: q.Attribute,
			name: e,
			action: t,
			value: getName(1),
			namespace: null,
			ignoreCase: "quirks"
		});
	}
	function finalizeSubselector() {
		if (a.length > 0 && a[a.length - 1].type === q.Descendant && a.pop(), a.length === 0) throw Error("Empty sub-selector");
		e.push(a);
	}
	if (stripWhitespace(0), t.length === n) return n;
	loop: for (; n < t.length;) {
		let e = t.charCodeAt(n);
		switch (e) {
			case J.Space:
			case J.Tab:
			case J.NewLine:
			case J.FormFeed:
			case J.CarriageReturn:
				(a.length === 0 || a[0].type !== q.Descendant) && (ensureNotTraversal(), a.push({ type: q.Descendant })), stripWhitespace(1);
				break;
			case J.GreaterThan:
				addTraversal(q.Child), stripWhitespace(1);
				break;
			case J.LessThan:
				addTraversal(q.Parent), stripWhitespace(1);
				break;
			case J.Tilde:
				addTraversal(q.Sibling), stripWhitespace(1);
				break;
			case J.Plus:
				addTraversal(q.Adjacent), stripWhitespace(1);
				break;
			case J.Period:
				addSpecialAttribute("class", fl.Element);
				break;
			case J.Hash:
				addSpecialAttribute("id", fl.Equals);
				break;
			case J.LeftSquareBracket: {
				stripWhitespace(1);
				let e, o = null;
				t.charCodeAt(n) === J.Pipe ? e = getName(1) : t.startsWith("*|", n) ? (o = "*", e = getName(2)) : (e = getName(0), t.charCodeAt(n) === J.Pipe && t.charCodeAt(n + 1) !== J.Equal && (o = e, e = getName(1))), stripWhitespace(0);
				let s = fl.Exists, c = hl.get(t.charCodeAt(n));
				if (c) {
					if (s = c, t.charCodeAt(n + 1) !== J.Equal) throw Error("Expected `=`");
					stripWhitespace(2);
				} else t.charCodeAt(n) === J.Equal && (s = fl.Equals, stripWhitespace(1));
				let l = "", u = null;
				if (s !== "exists") {
					if (isQuote(t.charCodeAt(n))) {
						let e = t.charCodeAt(n);
						n += 1;
						let a = n;
						for (; n < t.length && t.charCodeAt(n) !== e;) n += t.charCodeAt(n) === J.BackSlash ? 2 : 1;
						if (t.charCodeAt(n) !== e) throw Error("Attribute value didn't end");
						l = unescapeCSS(t.slice(a, n)), n += 1;
					} else {
						let e = n;
						for (; n < t.length && !isWhitespace(t.charCodeAt(n)) && t.charCodeAt(n) !== J.RightSquareBracket;) n += t.charCodeAt(n) === J.BackSlash ? 2 : 1;
						l = unescapeCSS(t.slice(e, n));
					}
					switch (stripWhitespace(0), t.charCodeAt(n) | 32) {
						case J.LowerI:
							u = !0, stripWhitespace(1);
							break;
						case J.LowerS: u = !1, stripWhitespace(1);
					}
				}
				if (t.charCodeAt(n) !== J.RightSquareBracket) throw Error("Attribute selector didn't terminate");
				n += 1;
				let d = {
					type: q.Attribute,
					name: e,
					action: s,
					value: l,
					namespace: o,
					ignoreCase: u
				};
				a.push(d);
				break;
			}
			case J.Colon: {
				if (t.charCodeAt(n + 1) === J.Colon) {
					a.push({
						type: q.PseudoElement,
						name: getName(2).toLowerCase(),
						data: t.charCodeAt(n) === J.LeftParenthesis ? readValueWithParenthesis() : null
					});
					break;
				}
				let e = getName(1).toLowerCase();
				if (_l.has(e)) {
					a.push({
						type: q.PseudoElement,
						name: e,
						data: null
					});
					break;
				}
				let o = null;
				if (t.charCodeAt(n) === J.LeftParenthesis) {
					if (gl.has(e)) {
						if (isQuote(t.charCodeAt(n + 1))) throw Error(`Pseudo-selector ${e} cannot be quoted`);
						if (o = [], n = parseSelector(o, t, n + 1), t.charCodeAt(n) !== J.RightParenthesis) throw Error(`Missing closing parenthesis in :${e} (${t})`);
						n += 1;
					} else {
						if (o = readValueWithParenthesis(), vl.has(e)) {
							let e = o.charCodeAt(0);
							e === o.charCodeAt(o.length - 1) && isQuote(e) && (o = o.slice(1, -1));
						}
						o = unescapeCSS(o);
					}
				}
				a.push({
					type: q.Pseudo,
					name: e,
					data: o
				});
				break;
			}
			case J.Comma:
				finalizeSubselector(), a = [], stripWhitespace(1);
				break;
			default: {
				if (t.startsWith("/*", n)) {
					let e = t.indexOf("*/", n + 2);
					if (e === -1) throw Error("Comment was not terminated");
					n = e + 2, a.length === 0 && stripWhitespace(0);
					break;
				}
				let o = null, s;
				if (e === J.Asterisk) n += 1, s = "*";
				else if (e === J.Pipe) {
					if (s = "", t.charCodeAt(n + 1) === J.Pipe) {
						addTraversal(q.ColumnCombinator), stripWhitespace(2);
						break;
					}
				} else if (pl.test(t.slice(n))) s = getName(0);
				else break loop;
				t.charCodeAt(n) === J.Pipe && t.charCodeAt(n + 1) !== J.Pipe && (o = s, t.charCodeAt(n + 1) === J.Asterisk ? (s = "*", n += 2) : s = getName(1)), a.push(s === "*" ? {
					type: q.Universal,
					namespace: o
				} : {
					type: q.Tag,
					name: s,
					namespace: o
				});
			}
		}
	}
	return finalizeSubselector(), n;
}
// node_modules/domelementtype/dist/index.js
var yl;
(function(e) {
	e.Root = "root", e.Text = "text", e.Directive = "directive", e.Comment = "comment", e.Script = "script", e.Style = "style", e.Tag = "tag", e.CDATA = "cdata", e.Doctype = "doctype";
})(yl ||= {});
function isTag$2(e) {
	return e.type === yl.Tag || e.type === yl.Script || e.type === yl.Style;
}
const bl = yl.Root, xl = yl.Text, Sl = yl.Directive, Cl = yl.Comment, wl = yl.Script, Tl = yl.Style, El = yl.Tag, Dl = yl.CDATA;
yl.Doctype;
// node_modules/domhandler/dist/node.js
function isTag$1(e) {
	return isTag$2(e);
}
function isCDATA(e) {
	return e.type === yl.CDATA;
}
function isText(e) {
	return e.type === yl.Text;
}
function isComment(e) {
	return e.type === yl.Comment;
}
function hasChildren(e) {
	return Object.hasOwn(e, "children");
}
// node_modules/domutils/dist/querying.js
function filter(e, t, n = !0, a = Infinity) {
	return find(e, Array.isArray(t) ? t : [t], n, a);
}
function find(e, t, n, a) {
	let o = [], s = [Array.isArray(t) ? t : [t]], c = [0];
	for (;;) {
		if (c[0] >= s[0].length) {
			if (c.length === 1) return o;
			s.shift(), c.shift();
			continue;
		}
		let t = s[0][c[0]++];
		if (e(t) && (o.push(t), --a <= 0)) return o;
		n && hasChildren(t) && t.children.length > 0 && (c.unshift(0), s.unshift(t.children));
	}
}
function findOne$2(e, t, n = !0) {
	let a = Array.isArray(t) ? t : [t];
	for (let t of a) {
		if (isTag$1(t) && e(t)) return t;
		if (n && hasChildren(t) && t.children.length > 0) {
			let n = findOne$2(e, t.children, !0);
			if (n) return n;
		}
	}
	return null;
}
function existsOne$1(e, t) {
	return (Array.isArray(t) ? t : [t]).some((t) => isTag$1(t) && e(t) || hasChildren(t) && existsOne$1(e, t.children));
}
function findAll$2(e, t) {
	let n = [], a = [Array.isArray(t) ? t : [t]], o = [0];
	for (;;) {
		if (o[0] >= a[0].length) {
			if (a.length === 1) return n;
			a.shift(), o.shift();
			continue;
		}
		let t = a[0][o[0]++];
		isTag$1(t) && e(t) && n.push(t), hasChildren(t) && t.children.length > 0 && (o.unshift(0), a.unshift(t.children));
	}
}
// node_modules/domutils/dist/legacy.js
const Ol = {
	tag_name(e) {
		return typeof e == "function" ? (t) => isTag$1(t) && e(t.name) : e === "*" ? isTag$1 : (t) => isTag$1(t) && t.name === e;
	},
	tag_type(e) {
		return typeof e == "function" ? (t) => e(t.type) : (t) => t.type === e;
	},
	tag_contains(e) {
		return typeof e == "function" ? (t) => isText(t) && e(t.data) : (t) => isText(t) && t.data === e;
	}
};
function getAttribCheck(e, t) {
	return typeof t == "function" ? (n) => isTag$1(n) && t(n.attribs[e]) : (n) => isTag$1(n) && n.attribs[e] === t;
}
function combineFuncs(e, t) {
	return (n) => e(n) || t(n);
}
function compileTest(e) {
	let t = Object.keys(e).map((t) => {
		let n = e[t];
		return Object.hasOwn(Ol, t) ? Ol[t](n) : getAttribCheck(t, n);
	});
	return t.length === 0 ? null : t.reduce(combineFuncs);
}
function testElement(e, t) {
	let n = compileTest(e);
	return !n || n(t);
}
function getElements(e, t, n, a = Infinity) {
	let o = compileTest(e);
	return o ? filter(o, t, n, a) : [];
}
function getElementById(e, t, n = !0) {
	return Array.isArray(t) || (t = [t]), findOne$2(getAttribCheck("id", e), t, n);
}
function getElementsByTagName(e, t, n = !0, a = Infinity) {
	return filter(Ol.tag_name(e), t, n, a);
}
function getElementsByClassName(e, t, n = !0, a = Infinity) {
	return filter(getAttribCheck("class", e), t, n, a);
}
function getElementsByTagType(e, t, n = !0, a = Infinity) {
	return filter(Ol.tag_type(e), t, n, a);
}
// node_modules/dom-serializer/node_modules/entities/dist/escape.js
function getEscape(e) {
	return e === 34 ? "&quot;" : e === 38 ? "&amp;" : e === 39 ? "&apos;" : e === 60 ? "&lt;" : e === 62 ? "&gt;" : "&nbsp;";
}
const kl = /["&'<>\u0080-\uFFFF]/g;
function isXmlEscapable(e) {
	return e >= 128 || e >= 32 && e < 64 && (1342177476 >>> e & 1) == 1;
}
function encodeXML(e) {
	let { length: t } = e, n, a = 0, o = 0;
	for (; o < t;) {
		let s = e.charCodeAt(o);
		if (!isXmlEscapable(s)) {
			let n = Math.min(o + 32, t), a = o + 1;
			for (; a < n && !isXmlEscapable(e.charCodeAt(a));) a++;
			if (a < n) {
				o = a;
				continue;
			}
			if (a >= t || (kl.lastIndex = a, !kl.test(e))) break;
			o = kl.lastIndex - 1;
			continue;
		}
		if (n === void 0 ? n = e.substring(0, o) : a !== o && (n += e.substring(a, o)), s < 64) {
			n += getEscape(s), a = o += 1;
			continue;
		}
		let c = e.codePointAt(o);
		n += `&#x${c.toString(16)};`, c !== s && o++, a = o += 1;
	}
	return n === void 0 ? e : (a < t && (n += e.substr(a)), n);
}
function escapeWithRegex(e, t) {
	if (e.lastIndex = 0, !e.test(t)) return t;
	let n = "", a = 0;
	do {
		let o = e.lastIndex - 1;
		a !== o && (n += t.substring(a, o));
		let s = t.charCodeAt(o);
		n += getEscape(s), a = o + 1;
	} while (e.test(t));
	return n + t.substring(a);
}
const Al = /["&\u{A0}]/gu;
function escapeAttribute(e) {
	return escapeWithRegex(Al, e);
}
const jl = /[&<>\u{A0}]/gu;
function escapeText(e) {
	return escapeWithRegex(jl, e);
}
// node_modules/dom-serializer/dist/foreign-names.js
const Ml = new Map("altGlyph altGlyphDef altGlyphItem animateColor animateMotion animateTransform clipPath feBlend feColorMatrix feComponentTransfer feComposite feConvolveMatrix feDiffuseLighting feDisplacementMap feDistantLight feDropShadow feFlood feFuncA feFuncB feFuncG feFuncR feGaussianBlur feImage feMerge feMergeNode feMorphology feOffset fePointLight feSpecularLighting feSpotLight feTile feTurbulence foreignObject glyphRef linearGradient radialGradient textPath".split(" ").map((e) => [e.toLowerCase(), e])), Nl = new Map("definitionURL attributeName attributeType baseFrequency baseProfile calcMode clipPathUnits diffuseConstant edgeMode filterUnits glyphRef gradientTransform gradientUnits kernelMatrix kernelUnitLength keyPoints keySplines keyTimes lengthAdjust limitingConeAngle markerHeight markerUnits markerWidth maskContentUnits maskUnits numOctaves pathLength patternContentUnits patternTransform patternUnits pointsAtX pointsAtY pointsAtZ preserveAlpha preserveAspectRatio primitiveUnits refX refY repeatCount repeatDur requiredExtensions requiredFeatures specularConstant specularExponent spreadMethod startOffset stdDeviation stitchTiles surfaceScale systemLanguage tableValues targetX targetY textLength viewBox viewTarget xChannelSelector yChannelSelector zoomAndPan".split(" ").map((e) => [e.toLowerCase(), e])), Pl = new Set("style script xmp iframe noembed noframes plaintext noscript".split(" ")), Fl = new Set("area base basefont br col command embed frame hr img input isindex keygen link meta param source track wbr".split(" ")), Il = new Set(["svg", "math"]), Ll = new Set("mi mo mn ms mtext annotation-xml foreignObject desc title".split(" "));
function render(e, t = {}) {
	let n = "length" in e ? e : [e], a = t.xmlMode ?? !1, o = "";
	for (let e = 0; e < n.length; e++) o += renderNode(n[e], t, a);
	return o;
}
function renderChildren(e, t, n) {
	let a = "";
	for (let o = 0; o < e.length; o++) a += renderNode(e[o], t, n);
	return a;
}
function renderNode(e, t, n) {
	switch (e.type) {
		case bl: return renderChildren(e.children, t, n);
		case Sl: return `<${e.data}>`;
		case Cl: return `<!--${e.data}-->`;
		case Dl: return `<![CDATA[${e.children[0].data}]]>`;
		case wl:
		case Tl:
		case El: return renderTag(e, t, n);
		case xl: {
			let a = e, o = a.data || "";
			return (t.encodeEntities ?? t.decodeEntities) !== !1 && !(!n && a.parent && Pl.has(a.parent.name)) ? n || t.encodeEntities !== "utf8" ? encodeXML(o) : escapeText(o) : o;
		}
	}
}
function renderTag(e, t, n) {
	n === "foreign" && (e.name = Ml.get(e.name) ?? e.name, e.parent && Ll.has(e.parent.name) && (n = !1)), !n && Il.has(e.name) && (n = "foreign");
	let { name: a, children: o } = e, s = !n && Fl.has(a), c = `<${a}${formatAttributes(e.attribs, t, n)}`;
	return o.length === 0 && (n ? t.selfClosingTags !== !1 : t.selfClosingTags && s) ? c += n ? "/>" : " />" : (c += ">", o.length > 0 && (c += renderChildren(o, t, n)), s || (c += `</${a}>`)), c;
}
function replaceQuotes(e) {
	return e.replaceAll("\"", "&quot;");
}
function formatAttributes(e, t, n) {
	if (!e) return "";
	let a = (t.encodeEntities ?? t.decodeEntities) === !1 ? replaceQuotes : n || t.encodeEntities !== "utf8" ? encodeXML : escapeAttribute, o = n === "foreign", s = !!(t.emptyAttrs ?? n), c = "";
	for (let t in e) {
		if (!Object.hasOwn(e, t)) continue;
		let n = e[t], l = o ? Nl.get(t) ?? t : t;
		c += !s && (n == null || n === "") ? ` ${l}` : ` ${l}="${a(n == null ? "" : String(n))}"`;
	}
	return c;
}
// node_modules/domutils/dist/stringify.js
function getOuterHTML(e, t) {
	return render(e, t);
}
function getInnerHTML(e, t) {
	return hasChildren(e) ? e.children.map((e) => getOuterHTML(e, t)).join("") : "";
}
function getText$1(e) {
	return Array.isArray(e) ? e.map(getText$1).join("") : isTag$1(e) ? e.name === "br" ? "\n" : getText$1(e.children) : isCDATA(e) ? getText$1(e.children) : isText(e) ? e.data : "";
}
function textContent(e) {
	return Array.isArray(e) ? e.map(textContent).join("") : hasChildren(e) && !isComment(e) ? textContent(e.children) : isText(e) ? e.data : "";
}
function innerText(e) {
	return Array.isArray(e) ? e.map(innerText).join("") : hasChildren(e) && (e.type === yl.Tag || isCDATA(e)) ? innerText(e.children) : isText(e) ? e.data : "";
}
// node_modules/domutils/dist/feeds.js
function getFeed(e) {
	let t = getOneElement(isValidFeed, e);
	return t ? t.name === "feed" ? getAtomFeed(t) : getRssFeed(t) : null;
}
function getAtomFeed(e) {
	let t = e.children, n = {
		type: "atom",
		items: getElementsByTagName("entry", t).map((e) => {
			let { children: t } = e, n = { media: getMediaElements(t) };
			addConditionally(n, "id", "id", t), addConditionally(n, "title", "title", t);
			let a = getOneElement("link", t)?.attribs.href;
			a && (n.link = a);
			let o = fetch("summary", t) || fetch("content", t);
			o && (n.description = o);
			let s = fetch("updated", t);
			return s && (n.pubDate = new Date(s)), n;
		})
	};
	addConditionally(n, "id", "id", t), addConditionally(n, "title", "title", t);
	let a = getOneElement("link", t)?.attribs.href;
	a && (n.link = a), addConditionally(n, "description", "subtitle", t);
	let o = fetch("updated", t);
	return o && (n.updated = new Date(o)), addConditionally(n, "author", "email", t, !0), n;
}
function getRssFeed(e) {
	let t = getOneElement("channel", e.children)?.children ?? [], n = {
		type: e.name.substr(0, 3),
		id: "",
		items: getElementsByTagName("item", e.children).map((e) => {
			let { children: t } = e, n = { media: getMediaElements(t) };
			addConditionally(n, "id", "guid", t), addConditionally(n, "title", "title", t), addConditionally(n, "link", "link", t), addConditionally(n, "description", "description", t);
			let a = fetch("pubDate", t) || fetch("dc:date", t);
			return a && (n.pubDate = new Date(a)), n;
		})
	};
	addConditionally(n, "title", "title", t), addConditionally(n, "link", "link", t), addConditionally(n, "description", "description", t);
	let a = fetch("lastBuildDate", t);
	return a && (n.updated = new Date(a)), addConditionally(n, "author", "managingEditor", t, !0), n;
}
const Rl = [
	"url",
	"type",
	"lang"
], zl = [
	"fileSize",
	"bitrate",
	"framerate",
	"samplingrate",
	"channels",
	"duration",
	"height",
	"width"
];
function getMediaElements(e) {
	return getElementsByTagName("media:content", e).map((e) => {
		let { attribs: t } = e, n = {
			medium: t.medium,
			isDefault: !!t.isDefault
		};
		for (let e of Rl) t[e] && (n[e] = t[e]);
		for (let e of zl) t[e] && (n[e] = Number.parseInt(t[e], 10));
		return t.expression && (n.expression = t.expression), n;
	});
}
function getOneElement(e, t) {
	return getElementsByTagName(e, t, !0, 1)[0];
}
function fetch(e, t, n = !1) {
	return textContent(getElementsByTagName(e, t, n, 1)).trim();
}
function addConditionally(e, t, n, a, o = !1) {
	let s = fetch(n, a, o);
	s && (e[t] = s);
}
function isValidFeed(e) {
	return e === "rss" || e === "feed" || e === "rdf:RDF";
}
// node_modules/domutils/dist/helpers.js
function removeSubsets$1(e) {
	let t = e.length;
	for (; --t >= 0;) {
		let n = e[t];
		if (t > 0 && e.lastIndexOf(n, t - 1) >= 0) e.splice(t, 1);
		else for (let a = n.parent; a; a = a.parent) if (e.includes(a)) {
			e.splice(t, 1);
			break;
		}
	}
	return e;
}
var Bl;
(function(e) {
	e[e.DISCONNECTED = 1] = "DISCONNECTED", e[e.PRECEDING = 2] = "PRECEDING", e[e.FOLLOWING = 4] = "FOLLOWING", e[e.CONTAINS = 8] = "CONTAINS", e[e.CONTAINED_BY = 16] = "CONTAINED_BY";
})(Bl ||= {});
function compareDocumentPosition(e, t) {
	let n = [], a = [];
	if (e === t) return 0;
	let o = hasChildren(e) ? e : e.parent;
	for (; o;) n.unshift(o), o = o.parent;
	for (o = hasChildren(t) ? t : t.parent; o;) a.unshift(o), o = o.parent;
	let s = Math.min(n.length, a.length), c = 0;
	for (; c < s && n[c] === a[c];) c++;
	if (c === 0) return Bl.DISCONNECTED;
	let l = n[c - 1], u = l.children, d = n[c], f = a[c];
	return u.indexOf(d) > u.indexOf(f) ? l === t ? Bl.FOLLOWING | Bl.CONTAINED_BY : Bl.FOLLOWING : l === e ? Bl.PRECEDING | Bl.CONTAINS : Bl.PRECEDING;
}
function uniqueSort(e) {
	return e = e.filter((e, t, n) => !n.includes(e, t + 1)), e.sort((e, t) => {
		let n = compareDocumentPosition(e, t);
		return n & Bl.PRECEDING ? -1 : n & Bl.FOLLOWING ? 1 : 0;
	}), e;
}
// node_modules/domutils/dist/manipulation.js
function removeElement(e) {
	if (e.prev && (e.prev.next = e.next), e.next && (e.next.prev = e.prev), e.parent) {
		let t = e.parent.children, n = t.lastIndexOf(e);
		n !== -1 && t.splice(n, 1);
	}
	e.next = null, e.prev = null, e.parent = null;
}
function replaceElement(e, t) {
	if (t.prev = e.prev, t.prev && (t.prev.next = t), t.next = e.next, t.next && (t.next.prev = t), t.parent = e.parent, t.parent) {
		let { children: n } = t.parent, a = n.lastIndexOf(e);
		if (a === -1) return;
		n[a] = t, e.parent = null;
	}
}
function appendChild(e, t) {
	if (removeElement(t), t.next = null, t.parent = e, e.children.push(t) > 1) {
		let n = e.children[e.children.length - 2];
		n.next = t, t.prev = n;
	} else t.prev = null;
}
function append(e, t) {
	removeElement(t);
	let { parent: n } = e, a = e.next;
	if (t.next = a, t.prev = e, e.next = t, t.parent = n, a) {
		if (a.prev = t, n) {
			let e = n.children;
			e.splice(e.lastIndexOf(a), 0, t);
		}
	} else n && n.children.push(t);
}
function prependChild(e, t) {
	if (removeElement(t), t.parent = e, t.prev = null, e.children.unshift(t) === 1) t.next = null;
	else {
		let n = e.children[1];
		n.prev = t, t.next = n;
	}
}
function prepend(e, t) {
	removeElement(t);
	let { parent: n } = e;
	if (n) {
		let a = n.children;
		a.splice(a.indexOf(e), 0, t);
	}
	e.prev && (e.prev.next = t), t.parent = n, t.prev = e.prev, t.next = e, e.prev = t;
}
// node_modules/domutils/dist/traversal.js
function getChildren$1(e) {
	return hasChildren(e) ? e.children : [];
}
function getParent$1(e) {
	return e.parent || null;
}
function getSiblings$1(e) {
	let t = getParent$1(e);
	if (t != null) return getChildren$1(t);
	let n = [e], { prev: a, next: o } = e;
	for (; a != null;) n.unshift(a), {prev: a} = a;
	for (; o != null;) n.push(o), {next: o} = o;
	return n;
}
function getAttributeValue$1(e, t) {
	let { attribs: n } = e;
	return n?.[t];
}
function hasAttrib$1(e, t) {
	let { attribs: n } = e;
	return n != null && Object.hasOwn(n, t) && n[t] != null;
}
function getName$1(e) {
	return e.name;
}
function nextElementSibling(e) {
	let { next: t } = e;
	for (; t !== null && !isTag$1(t);) ({next: t} = t);
	return t;
}
function prevElementSibling(e) {
	let { prev: t } = e;
	for (; t !== null && !isTag$1(t);) ({prev: t} = t);
	return t;
}
// node_modules/domutils/dist/index.js
var Vl = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.r)({
	DocumentPosition: () => Bl,
	append: () => append,
	appendChild: () => appendChild,
	compareDocumentPosition: () => compareDocumentPosition,
	existsOne: () => existsOne$1,
	filter: () => filter,
	find: () => find,
	findAll: () => findAll$2,
	findOne: () => findOne$2,
	getAttributeValue: () => getAttributeValue$1,
	getChildren: () => getChildren$1,
	getElementById: () => getElementById,
	getElements: () => getElements,
	getElementsByClassName: () => getElementsByClassName,
	getElementsByTagName: () => getElementsByTagName,
	getElementsByTagType: () => getElementsByTagType,
	getFeed: () => getFeed,
	getInnerHTML: () => getInnerHTML,
	getName: () => getName$1,
	getOuterHTML: () => getOuterHTML,
	getParent: () => getParent$1,
	getSiblings: () => getSiblings$1,
	getText: () => getText$1,
	hasAttrib: () => hasAttrib$1,
	innerText: () => innerText,
	nextElementSibling: () => nextElementSibling,
	prepend: () => prepend,
	prependChild: () => prependChild,
	prevElementSibling: () => prevElementSibling,
	removeElement: () => removeElement,
	removeSubsets: () => removeSubsets$1,
	replaceElement: () => replaceElement,
	testElement: () => testElement,
	textContent: () => textContent,
	uniqueSort: () => uniqueSort
});
// node_modules/css-select/dist/attributes.js
const Hl = /[-[\]{}()*+?.,\\^$|#\s]/g, Ul = /\s/;
function escapeRegex(e) {
	return e.replace(Hl, "\\$&");
}
const Wl = new Set("accept.accept-charset.align.alink.axis.bgcolor.charset.checked.clear.codetype.color.compact.declare.defer.dir.direction.disabled.enctype.face.frame.hreflang.http-equiv.lang.language.link.media.method.multiple.nohref.noresize.noshade.nowrap.readonly.rel.rev.rules.scope.scrolling.selected.shape.target.text.type.valign.valuetype.vlink".split("."));
function shouldIgnoreCase(e, t) {
	return typeof e.ignoreCase == "boolean" ? e.ignoreCase : e.ignoreCase === "quirks" ? !!t.quirksMode : !t.xmlMode && Wl.has(e.name);
}
const Gl = {
	equals(e, t, n) {
		let { adapter: a } = n, { name: o } = t, { value: s } = t;
		return shouldIgnoreCase(t, n) ? (s = s.toLowerCase(), (t) => {
			let n = a.getAttributeValue(t, o);
			return n != null && n.length === s.length && n.toLowerCase() === s && e(t);
		}) : (t) => a.getAttributeValue(t, o) === s && e(t);
	},
	hyphen(e, t, n) {
		let { adapter: a } = n, { name: o } = t, { value: s } = t, { length: c } = s;
		return shouldIgnoreCase(t, n) ? (s = s.toLowerCase(), function(t) {
			let n = a.getAttributeValue(t, o);
			return n != null && (n.length === c || n.charAt(c) === "-") && n.substr(0, c).toLowerCase() === s && e(t);
		}) : function(t) {
			let n = a.getAttributeValue(t, o);
			return n != null && (n.length === c || n.charAt(c) === "-") && n.substr(0, c) === s && e(t);
		};
	},
	element(e, t, n) {
		let { adapter: a } = n, { name: o, value: s } = t;
		if (Ul.test(s)) return falseFunc;
		let c = RegExp(`(?:^|\\s)${escapeRegex(s)}(?:$|\\s)`, shouldIgnoreCase(t, n) ? "i" : "");
		return function(t) {
			let n = a.getAttributeValue(t, o);
			return n != null && n.length >= s.length && c.test(n) && e(t);
		};
	},
	exists(e, { name: t }, { adapter: n }) {
		return (a) => n.hasAttrib(a, t) && e(a);
	},
	start(e, t, n) {
		let { adapter: a } = n, { name: o } = t, { value: s } = t, { length: c } = s;
		return c === 0 ? falseFunc : shouldIgnoreCase(t, n) ? (s = s.toLowerCase(), (t) => {
			let n = a.getAttributeValue(t, o);
			return n != null && n.length >= c && n.substr(0, c).toLowerCase() === s && e(t);
		}) : (t) => !!a.getAttributeValue(t, o)?.startsWith(s) && e(t);
	},
	end(e, t, n) {
		let { adapter: a } = n, { name: o } = t, { value: s } = t, c = -s.length;
		return c === 0 ? falseFunc : shouldIgnoreCase(t, n) ? (s = s.toLowerCase(), (t) => a.getAttributeValue(t, o)?.substr(c).toLowerCase() === s && e(t)) : (t) => !!a.getAttributeValue(t, o)?.endsWith(s) && e(t);
	},
	any(e, t, n) {
		let { adapter: a } = n, { name: o, value: s } = t;
		if (s === "") return falseFunc;
		if (shouldIgnoreCase(t, n)) {
			let t = new RegExp(escapeRegex(s), "i");
			return function(n) {
				let c = a.getAttributeValue(n, o);
				return c != null && c.length >= s.length && t.test(c) && e(n);
			};
		}
		return (t) => !!a.getAttributeValue(t, o)?.includes(s) && e(t);
	},
	not(e, t, n) {
		let { adapter: a } = n, { name: o } = t, { value: s } = t;
		return s === "" ? (t) => !!a.getAttributeValue(t, o) && e(t) : shouldIgnoreCase(t, n) ? (s = s.toLowerCase(), (t) => {
			let n = a.getAttributeValue(t, o);
			return (n == null || n.length !== s.length || n.toLowerCase() !== s) && e(t);
		}) : (t) => a.getAttributeValue(t, o) !== s && e(t);
	}
};
function findOne$1(e, t, n) {
	let { adapter: a, xmlMode: o = !1 } = n, s = [t], c = [0];
	for (;;) {
		if (c[0] >= s[0].length) {
			if (s.length === 1) return null;
			s.shift(), c.shift();
			continue;
		}
		let t = s[0][c[0]++];
		if (a.isTag(t)) {
			if (e(t)) return t;
			if (o || a.getName(t) !== "template") {
				let e = a.getChildren(t);
				e.length > 0 && (s.unshift(e), c.unshift(0));
			}
		}
	}
}
function getNextSiblings(e, t) {
	let n = t.getSiblings(e);
	if (n.length <= 1) return [];
	let a = n.indexOf(e);
	return a === -1 || a === n.length - 1 ? [] : n.slice(a + 1).filter(t.isTag);
}
function getElementParent(e, t) {
	let n = t.getParent(e);
	return n != null && t.isTag(n) ? n : null;
}
// node_modules/css-select/dist/pseudo-selectors/aliases.js
const Kl = "input:is([type=text i],[type=search i],[type=url i],[type=tel i],[type=email i],[type=password i],[type=date i],[type=month i],[type=week i],[type=time i],[type=datetime-local i],[type=number i])", ql = {
	"any-link": ":is(a, area, link)[href]",
	link: ":any-link:not(:visited)",
	disabled: ":is(\n        :is(button, input, select, textarea, optgroup, option)[disabled],\n        optgroup[disabled] > option,\n        fieldset[disabled]:not(fieldset[disabled] legend:first-of-type *)\n    )",
	enabled: ":is(button, input, select, textarea, optgroup, option, fieldset):not(:disabled)",
	checked: ":is(:is(input[type=radio], input[type=checkbox])[checked], :selected)",
	required: ":is(input, select, textarea)[required]",
	optional: ":is(input, select, textarea):not([required])",
	"read-only": `[readonly]:is(textarea, ${Kl})`,
	"read-write": `:not([readonly]):is(textarea, ${Kl})`,
	selected: "option:is([selected], select:not([multiple]):not(:has(> option[selected])) > :first-of-type)",
	checkbox: "[type=checkbox]",
	file: "[type=file]",
	password: "[type=password]",
	radio: "[type=radio]",
	reset: "[type=reset]",
	image: "[type=image]",
	submit: "[type=submit]",
	parent: ":not(:empty)",
	header: ":is(h1, h2, h3, h4, h5, h6)",
	button: ":is(button, input[type=button])",
	input: ":is(input, textarea, select, button)",
	text: "input:is(:not([type!='']), [type=text])"
};
// node_modules/nth-check/dist/compile.js
function compile$1(e) {
	let t = e[0], n = e[1] - 1;
	if (n < 0 && t <= 0) return falseFunc;
	if (t === -1) return (e) => e <= n;
	if (t === 0) return (e) => e === n;
	if (t === 1) return n < 0 ? trueFunc : (e) => e >= n;
	let a = Math.abs(t), o = (n % a + a) % a;
	return t > 1 ? (e) => e >= n && e % a === o : (e) => e <= n && e % a === o;
}
// node_modules/nth-check/dist/parse.js
const Jl = new Set([
	9,
	10,
	12,
	13,
	32
]);
function parse$2(e) {
	switch (e = e.trim().toLowerCase(), e) {
		case "even": return [2, 0];
		case "odd": return [2, 1];
	}
	let t = 0, n = 0, a = readSign(), o = readNumber();
	if (t < e.length && e.charAt(t) === "n" && (t++, n = a * (o ?? 1), skipWhitespace(), t < e.length ? (a = readSign(), skipWhitespace(), o = readNumber()) : a = o = 0), o === null || t < e.length) throw Error(`n-th rule couldn't be parsed ('${e}')`);
	return [n, a * o];
	function readSign() {
		switch (e.charAt(t)) {
			case "-": return t++, -1;
			case "+": t++;
		}
		return 1;
	}
	function readNumber() {
		let n = t, a = 0;
		for (; t < e.length && e.charCodeAt(t) >= 48 && e.charCodeAt(t) <= 57;) a = a * 10 + (e.charCodeAt(t) - 48), t++;
		return t === n ? null : a;
	}
	function skipWhitespace() {
		for (; t < e.length && Jl.has(e.charCodeAt(t));) t++;
	}
}
// node_modules/nth-check/dist/index.js
function nthCheck(e) {
	return compile$1(parse$2(e));
}
// node_modules/css-select/dist/helpers/cache.js
function cacheParentResults(e, { adapter: t, cacheResults: n }, a) {
	if (n === !1 || typeof WeakMap > "u") return (t) => e(t) && a(t);
	let o = new WeakMap();
	function addResultToCache(e) {
		let t = a(e);
		return o.set(e, t), t;
	}
	return function(n) {
		if (!e(n)) return !1;
		if (o.has(n)) return o.get(n) ?? !1;
		let a = n;
		do {
			let e = getElementParent(a, t);
			if (e === null) return addResultToCache(n);
			a = e;
		} while (!o.has(a));
		return o.get(a) ? addResultToCache(n) : !1;
	};
}
// node_modules/css-select/dist/helpers/options.js
function copyOptions(e) {
	let { context: t, rootFunc: n, ...a } = e;
	return a;
}
// node_modules/css-select/dist/pseudo-selectors/filters.js
function extendedFilter(e, t) {
	if (t[0] !== "*" && t[0] !== e[0]) return !1;
	let n = 1;
	for (let a = 1; a < t.length; a++) if (t[a] !== "*") {
		for (; n < e.length && e[n] !== t[a];) if (e[n++].length <= 1) return !1;
		if (n >= e.length) return !1;
		n++;
	}
	return !0;
}
const Yl = /^(.+?)\s+of\s+(.+)$/is;
function compileNth(e, t) {
	return function(n, a, o, s, c) {
		let { adapter: l, equals: u } = o, d = t ? null : a.match(Yl), f = nthCheck(d ? d[1].trim() : a);
		if (f === falseFunc) return falseFunc;
		let p = d && c ? c(parse$3(d[2].trim()), copyOptions(o), s) : void 0;
		if (p === falseFunc) return falseFunc;
		if (f === trueFunc && !p) return (e) => getElementParent(e, l) !== null && n(e);
		let m = p ? (e, t) => p(t) : t ? (e, t) => l.getName(t) === l.getName(e) : trueFunc;
		return e ? function(e) {
			if (p && !p(e)) return !1;
			let t = l.getSiblings(e), a = 0;
			for (let n = t.length - 1; n >= 0; n--) {
				let o = t[n];
				if (u(e, o)) break;
				l.isTag(o) && m(e, o) && a++;
			}
			return f(a) && n(e);
		} : function(e) {
			if (p && !p(e)) return !1;
			let t = l.getSiblings(e), a = 0;
			for (let n of t) {
				if (u(e, n)) break;
				l.isTag(n) && m(e, n) && a++;
			}
			return f(a) && n(e);
		};
	};
}
const Xl = {
	contains(e, t, n) {
		let { getText: a } = n.adapter;
		return cacheParentResults(e, n, (e) => a(e).includes(t));
	},
	icontains(e, t, n) {
		let a = t.toLowerCase(), { getText: o } = n.adapter;
		return cacheParentResults(e, n, (e) => o(e).toLowerCase().includes(a));
	},
	"nth-child": compileNth(!1, !1),
	"nth-last-child": compileNth(!0, !1),
	"nth-of-type": compileNth(!1, !0),
	"nth-last-of-type": compileNth(!0, !0),
	root(e, t, { adapter: n }) {
		return (t) => getElementParent(t, n) === null && e(t);
	},
	scope(e, t, n, a) {
		let { equals: o } = n;
		return !a || a.length === 0 ? Xl.root(e, t, n) : a.length === 1 ? (t) => o(a[0], t) && e(t) : (t) => a.includes(t) && e(t);
	},
	lang(e, t, { adapter: n }) {
		let a = t.split(",").map((e) => e.trim()).filter((e) => e.length > 0).map((e) => e.replace(/^['"]|['"]$/g, "").toLowerCase().split("-"));
		return function(t) {
			let o = t;
			for (; o != null;) {
				let s = n.getAttributeValue(o, "xml:lang") ?? n.getAttributeValue(o, "lang");
				if (s != null) {
					if (!s) return a.some((e) => e[0] === "") && e(t);
					let n = s.toLowerCase().split("-");
					return a.some((e) => extendedFilter(n, e)) && e(t);
				}
				let c = n.getParent(o);
				o = c != null && n.isTag(c) ? c : null;
			}
			return a.some((e) => e[0] === "") && e(t);
		};
	},
	hover: dynamicStatePseudo("isHovered"),
	visited: dynamicStatePseudo("isVisited"),
	active: dynamicStatePseudo("isActive")
};
function dynamicStatePseudo(e) {
	return function(t, n, { adapter: a }) {
		let o = a[e];
		return typeof o == "function" ? function(e) {
			return o(e) && t(e);
		} : falseFunc;
	};
}
// node_modules/css-select/dist/pseudo-selectors/pseudos.js
const Zl = /^[ \t\r\n]*$/, Ql = {
	empty(e, { adapter: t }) {
		let n = t.getChildren(e);
		return n.every((e) => !t.isTag(e)) && n.every((e) => Zl.test(t.getText(e)));
	},
	"first-child"(e, { adapter: t, equals: n }) {
		if (t.prevElementSibling) return t.prevElementSibling(e) == null;
		let a = t.getSiblings(e).find((e) => t.isTag(e));
		return a != null && n(e, a);
	},
	"last-child"(e, { adapter: t, equals: n }) {
		let a = t.getSiblings(e);
		for (let o = a.length - 1; o >= 0; o--) {
			if (n(e, a[o])) return !0;
			if (t.isTag(a[o])) break;
		}
		return !1;
	},
	"first-of-type"(e, { adapter: t, equals: n }) {
		let a = t.getSiblings(e), o = t.getName(e);
		for (let s of a) {
			if (n(e, s)) return !0;
			if (t.isTag(s) && t.getName(s) === o) break;
		}
		return !1;
	},
	"last-of-type"(e, { adapter: t, equals: n }) {
		let a = t.getSiblings(e), o = t.getName(e);
		for (let s = a.length - 1; s >= 0; s--) {
			let c = a[s];
			if (n(e, c)) return !0;
			if (t.isTag(c) && t.getName(c) === o) break;
		}
		return !1;
	},
	"only-of-type"(e, { adapter: t, equals: n }) {
		let a = t.getName(e);
		return t.getSiblings(e).every((o) => n(e, o) || !t.isTag(o) || t.getName(o) !== a);
	},
	"only-child"(e, { adapter: t, equals: n }) {
		return t.getSiblings(e).every((a) => n(e, a) || !t.isTag(a));
	}
};
function verifyPseudoArguments(e, t, n, a) {
	if (n === null) {
		if (e.length > a) throw Error(`Pseudo-class :${t} requires an argument`);
	} else if (e.length === a) throw Error(`Pseudo-class :${t} doesn't have any arguments`);
}
// node_modules/css-select/dist/helpers/selectors.js
function isTraversal(e) {
	return e.type === "_flexibleDescendant" || isTraversal$1(e);
}
function sortRules(e) {
	let t = e.map(getQuality);
	for (let n = 1; n < e.length; n++) {
		let a = t[n];
		if (!(a < 0)) for (let o = n; o > 0 && a < t[o - 1]; o--) {
			let n = e[o];
			e[o] = e[o - 1], e[o - 1] = n, t[o] = t[o - 1], t[o - 1] = a;
		}
	}
}
function getAttributeQuality(e) {
	switch (e.action) {
		case fl.Exists: return 10;
		case fl.Equals: return e.name === "id" ? 9 : 8;
		case fl.Not: return 7;
		case fl.Start: return 6;
		case fl.End: return 6;
		case fl.Any: return 5;
		case fl.Hyphen: return 4;
		case fl.Element: return 3;
	}
}
function getQuality(e) {
	switch (e.type) {
		case q.Universal: return 50;
		case q.Tag: return 30;
		case q.Attribute: return Math.floor(getAttributeQuality(e) / (e.ignoreCase ? 2 : 1));
		case q.Pseudo: return e.data ? e.name === "has" || e.name === "contains" || e.name === "icontains" ? 0 : Array.isArray(e.data) ? Math.max(0, Math.min(...e.data.map((e) => Math.min(...e.map(getQuality))))) : 2 : 3;
		default: return -1;
	}
}
function includesScopePseudo(e) {
	return e.type === q.Pseudo && (e.name === "scope" || Array.isArray(e.data) && e.data.some((e) => e.some(includesScopePseudo)));
}
// node_modules/css-select/dist/pseudo-selectors/subselects.js
const $l = {};
function hasDependsOnCurrentElement(e) {
	return e.some((e) => e.length > 0 && (isTraversal(e[0]) || e.some(includesScopePseudo)));
}
const is$1 = (e, t, n, a, o) => {
	let s = o(t, copyOptions(n), a);
	return s === trueFunc ? e : s === falseFunc ? falseFunc : (t) => s(t) && e(t);
}, eu = {
	is: is$1,
	matches: is$1,
	where: is$1,
	not(e, t, n, a, o) {
		let s = o(t, copyOptions(n), a);
		return s === falseFunc ? e : s === trueFunc ? falseFunc : (t) => !s(t) && e(t);
	},
	has(e, t, n, a, o) {
		let { adapter: s } = n, c = copyOptions(n);
		c.relativeSelector = !0;
		let l = t.some((e) => e.some(isTraversal)) ? [$l] : void 0, u = hasDependsOnCurrentElement(t), d = o(t, c, l);
		if (d === falseFunc) return falseFunc;
		if (l && d !== trueFunc) return u ? (t) => {
			if (!e(t)) return !1;
			l[0] = t;
			let a = s.getChildren(t);
			return findOne$1(d, d.shouldTestNextSiblings ? [...a, ...getNextSiblings(t, s)] : a, n) !== null;
		} : cacheParentResults(e, n, (e) => (l[0] = e, findOne$1(d, s.getChildren(e), n) !== null));
		let hasOne = (e) => findOne$1(d, s.getChildren(e), n) !== null;
		return u ? (t) => e(t) && hasOne(t) : cacheParentResults(e, n, hasOne);
	}
};
// node_modules/css-select/dist/pseudo-selectors/index.js
function compilePseudoSelector(e, t, n, a, o) {
	let { name: s, data: c } = t;
	if (Array.isArray(c)) {
		if (!(s in eu)) throw Error(`Unknown pseudo-class :${s}(${c})`);
		return eu[s](e, c, n, a, o);
	}
	let l = n.pseudos?.[s], u = typeof l == "string" ? l : ql[s];
	if (typeof u == "string") {
		if (c != null) throw Error(`Pseudo ${s} doesn't have any arguments`);
		let t = parse$3(u);
		return eu.is(e, t, n, a, o);
	}
	if (typeof l == "function") return verifyPseudoArguments(l, s, c, 1), (t) => l(t, c) && e(t);
	if (s in Xl) return Xl[s](e, c, n, a, o);
	if (s in Ql) {
		let t = Ql[s];
		return verifyPseudoArguments(t, s, c, 2), (a) => t(a, n, c) && e(a);
	}
	throw Error(`Unknown pseudo-class :${s}`);
}
// node_modules/css-select/dist/general.js
function compileGeneralSelector(e, t, n, a, o, s) {
	let { adapter: c, equals: l, cacheResults: u } = n;
	switch (t.type) {
		case q.PseudoElement: throw Error("Pseudo-elements are not supported by css-select");
		case q.ColumnCombinator: throw Error("Column combinators are not yet supported by css-select");
		case q.Attribute:
			if (t.namespace != null) throw Error("Namespaced attributes are not yet supported by css-select");
			return (!n.xmlMode || n.lowerCaseAttributeNames) && (t.name = t.name.toLowerCase()), Gl[t.action](e, t, n);
		case q.Pseudo: return compilePseudoSelector(e, t, n, a, o);
		case q.Tag: {
			if (t.namespace != null) throw Error("Namespaced tag names are not yet supported by css-select");
			let { name: a } = t;
			return (!n.xmlMode || n.lowerCaseTags) && (a = a.toLowerCase()), function(t) {
				return c.getName(t) === a && e(t);
			};
		}
		case q.Descendant: {
			if (!s || u === !1 || typeof WeakMap > "u") return function(t) {
				let n = t;
				for (; n = getElementParent(n, c);) if (e(n)) return !0;
				return !1;
			};
			let t = new WeakMap();
			return function(n) {
				let a = n, o;
				for (; a = getElementParent(a, c);) {
					let n = t.get(a);
					if (n === void 0) {
						if (o ??= { matches: !1 }, o.matches = e(a), t.set(a, o), o.matches) return !0;
					} else return o && (o.matches = n.matches), n.matches;
				}
				return !1;
			};
		}
		case "_flexibleDescendant": return function(t) {
			let n = t;
			do {
				if (e(n)) return !0;
				n = getElementParent(n, c);
			} while (n);
			return !1;
		};
		case q.Parent: return function(t) {
			return c.getChildren(t).some((t) => c.isTag(t) && e(t));
		};
		case q.Child: return function(t) {
			let n = getElementParent(t, c);
			return n !== null && e(n);
		};
		case q.Sibling: return function(t) {
			let n = c.getSiblings(t);
			for (let a of n) {
				if (l(t, a)) break;
				if (c.isTag(a) && e(a)) return !0;
			}
			return !1;
		};
		case q.Adjacent: return c.prevElementSibling ? function(t) {
			let n = c.prevElementSibling(t);
			return n != null && e(n);
		} : function(t) {
			let n = c.getSiblings(t), a;
			for (let e of n) {
				if (l(t, e)) break;
				c.isTag(e) && (a = e);
			}
			return !!a && e(a);
		};
		case q.Universal:
			if (t.namespace != null && t.namespace !== "*") throw Error("Namespaced universal selectors are not yet supported by css-select");
			return e;
	}
}
// node_modules/css-select/dist/compile.js
const tu = { type: q.Descendant }, nu = { type: "_flexibleDescendant" }, ru = {
	type: q.Pseudo,
	name: "scope",
	data: null
};
function absolutize(e, { adapter: t }, n) {
	let a = !!n?.every((e) => e === $l || t.isTag(e) && getElementParent(e, t) !== null);
	for (let t of e) {
		if (!(t.length > 0 && isTraversal(t[0]) && t[0].type !== q.Descendant)) {
			if (a && !t.some(includesScopePseudo)) t.unshift(tu);
			else continue;
		}
		t.unshift(ru);
	}
}
function compileToken(e, t, n) {
	for (let t of e) sortRules(t);
	let { context: a = n, rootFunc: o = trueFunc } = t, s = Array.isArray(a), c = a && (Array.isArray(a) ? a : [a]);
	if (t.relativeSelector !== !1) absolutize(e, t, c);
	else if (e.some((e) => e.length > 0 && isTraversal(e[0]))) throw Error("Relative selectors are not allowed when the `relativeSelector` option is disabled");
	let l = !1, u = falseFunc;
	combineLoop: for (let n of e) {
		if (n.length >= 2) {
			let [e, t] = n;
			e.type !== q.Pseudo || e.name !== "scope" || (s && t.type === q.Descendant ? n[1] = nu : (t.type === q.Adjacent || t.type === q.Sibling) && (l = !0));
		}
		let e = o, a = !1;
		for (let o of n) if (e = compileGeneralSelector(e, o, t, c, compileToken, a), getQuality(o) === 0 && (a = !0), e === falseFunc) continue combineLoop;
		if (e === o) return o;
		u = u === falseFunc ? e : or(u, e);
	}
	return u.shouldTestNextSiblings = l, u;
}
function or(e, t) {
	return (n) => e(n) || t(n);
}
// node_modules/css-select/dist/index.js
const defaultEquals = (e, t) => e === t, iu = {
	adapter: {
		...Vl,
		isTag: isTag$1
	},
	equals: defaultEquals
};
function convertOptionFormats(e) {
	let t = e ?? iu;
	return t.adapter ??= iu.adapter, t.equals ??= t.adapter?.equals ?? defaultEquals, t;
}
function compile(e, t, n) {
	let a = convertOptionFormats(t), o = _compileUnsafe(e, a, n);
	return o === falseFunc ? falseFunc : (e) => a.adapter.isTag(e) && o(e);
}
function _compileUnsafe(e, t, n) {
	return compileToken(typeof e == "string" ? parse$3(e) : e, convertOptionFormats(t), n);
}
function is(e, t, n) {
	return (typeof t == "function" ? t : compile(t, n))(e);
}
// node_modules/linkedom/esm/shared/matches.js
const { isArray: au } = Array, isTag = ({ nodeType: e }) => e === 1, existsOne = (e, t) => t.some((t) => isTag(t) && (e(t) || existsOne(e, getChildren(t)))), getAttributeValue = (e, t) => t === "class" ? e.getAttributeNode("class")?.value ?? null : e.getAttribute(t), getChildren = ({ childNodes: e }) => e, getName = (e) => {
	let { localName: t } = e;
	return ignoreCase(e) ? t.toLowerCase() : t;
}, getParent = ({ parentNode: e }) => e, getSiblings = (e) => {
	let { parentNode: t } = e;
	return t ? getChildren(t) : e;
}, getText = (e) => au(e) ? e.map(getText).join("") : isTag(e) ? getText(getChildren(e)) : e.nodeType === 3 ? e.data : "", hasAttrib = (e, t) => e.hasAttribute(t), removeSubsets = (e) => {
	let { length: t } = e;
	for (; t--;) {
		let n = e[t];
		if (t && -1 < e.lastIndexOf(n, t - 1)) e.splice(t, 1);
		else for (let { parentNode: a } = n; a; a = a.parentNode) if (e.includes(a)) {
			e.splice(t, 1);
			break;
		}
	}
	return e;
}, findAll = (e, t) => {
	let n = [];
	for (let a of t) isTag(a) && (e(a) && n.push(a), n.push(...findAll(e, getChildren(a))));
	return n;
}, findOne = (e, t) => {
	for (let n of t) if (e(n) || (n = findOne(e, getChildren(n)))) return n;
	return null;
}, ou = {
	isTag,
	existsOne,
	getAttributeValue,
	getChildren,
	getName,
	getParent,
	getSiblings,
	getText,
	hasAttrib,
	removeSubsets,
	findAll,
	findOne
}, prepareMatch = (e, t) => compile(t, {
	context: t.includes(":scope") ? e : void 0,
	xmlMode: !ignoreCase(e),
	adapter: ou
}), matches = (e, t) => is(e, t, {
	strict: !0,
	context: t.includes(":scope") ? e : void 0,
	xmlMode: !ignoreCase(e),
	adapter: ou
});
// node_modules/linkedom/esm/interface/text.js
var su = class Text$1 extends CharacterData$1 {
	constructor(e, t = "") {
		super(e, "#text", 3, t);
	}
	get wholeText() {
		let e = [], { previousSibling: t, nextSibling: n } = this;
		for (; t && t.nodeType === 3;) e.unshift(t[B]), t = t.previousSibling;
		for (e.push(this[B]); n && n.nodeType === 3;) e.push(n[B]), n = n.nextSibling;
		return e.join("");
	}
	cloneNode() {
		let { ownerDocument: e, [B]: t } = this;
		return new Text$1(e, t);
	}
	toString() {
		return escape(this[B]);
	}
};
// node_modules/linkedom/esm/mixin/parent-node.js
const isNode = (e) => e instanceof Node$1, insert = (e, t, n) => {
	let { ownerDocument: a } = e;
	for (let o of n) e.insertBefore(isNode(o) ? o : new su(a, o), t);
};
var ParentNode = class extends Node$1 {
	constructor(e, t, n) {
		super(e, t, n), this[zs] = null, this[z] = this[R] = {
			[z]: null,
			[Rs]: this,
			[Vs]: this,
			nodeType: -1,
			ownerDocument: this.ownerDocument,
			parentNode: null
		};
	}
	get childNodes() {
		let e = new NodeList(), { firstChild: t } = this;
		for (; t;) e.push(t), t = nextSibling(t);
		return e;
	}
	get children() {
		let e = new NodeList(), { firstElementChild: t } = this;
		for (; t;) e.push(t), t = nextElementSibling$1(t);
		return e;
	}
	get firstChild() {
		let { [z]: e, [R]: t } = this;
		for (; e.nodeType === 2;) e = e[z];
		return e === t ? null : e;
	}
	get firstElementChild() {
		let { firstChild: e } = this;
		for (; e;) {
			if (e.nodeType === 1) return e;
			e = nextSibling(e);
		}
		return null;
	}
	get lastChild() {
		let e = this[R][Rs];
		switch (e.nodeType) {
			case -1: return e[Vs];
			case 2: return null;
		}
		return e === this ? null : e;
	}
	get lastElementChild() {
		let { lastChild: e } = this;
		for (; e;) {
			if (e.nodeType === 1) return e;
			e = previousSibling(e);
		}
		return null;
	}
	get childElementCount() {
		return this.children.length;
	}
	prepend(...e) {
		insert(this, this.firstChild, e);
	}
	append(...e) {
		insert(this, this[R], e);
	}
	replaceChildren(...e) {
		let { [z]: t, [R]: n } = this;
		for (; t !== n && t.nodeType === 2;) t = t[z];
		for (; t !== n;) {
			let e = getEnd(t)[z];
			t.remove(), t = e;
		}
		e.length && insert(this, n, e);
	}
	getElementsByClassName(e) {
		let t = new NodeList(), { [z]: n, [R]: a } = this;
		for (; n !== a;) n.nodeType === 1 && n.hasAttribute("class") && n.classList.has(e) && t.push(n), n = n[z];
		return t;
	}
	getElementsByTagName(e) {
		let t = new NodeList(), { [z]: n, [R]: a } = this;
		for (; n !== a;) n.nodeType === 1 && (n.localName === e || localCase(n) === e) && t.push(n), n = n[z];
		return t;
	}
	querySelector(e) {
		let t = prepareMatch(this, e), { [z]: n, [R]: a } = this;
		for (; n !== a;) {
			if (n.nodeType === 1 && t(n)) return n;
			n = n.nodeType === 1 && n.localName === "template" ? n[R] : n[z];
		}
		return null;
	}
	querySelectorAll(e) {
		let t = prepareMatch(this, e), n = new NodeList(), { [z]: a, [R]: o } = this;
		for (; a !== o;) a.nodeType === 1 && t(a) && n.push(a), a = a.nodeType === 1 && a.localName === "template" ? a[R] : a[z];
		return n;
	}
	appendChild(e) {
		return this.insertBefore(e, this[R]);
	}
	contains(e) {
		let t = e;
		for (; t && t !== this;) t = t.parentNode;
		return t === this;
	}
	insertBefore(e, t = null) {
		if (e === t) return e;
		if (e === this) throw Error("unable to append a node to itself");
		let n = t || this[R];
		switch (e.nodeType) {
			case 1:
				e.remove(), e.parentNode = this, knownBoundaries(n[Rs], e, n), moCallback(e, null), connectedCallback(e);
				break;
			case 11: {
				let { [zs]: t, firstChild: a, lastChild: o } = e;
				if (a) {
					knownSegment(n[Rs], a, o, n), knownAdjacent(e, e[R]), t && t.replaceChildren();
					do
						a.parentNode = this, moCallback(a, null), a.nodeType === 1 && connectedCallback(a);
					while (a !== o && (a = nextSibling(a)));
				}
				break;
			}
			case 3:
			case 8:
			case 4: e.remove();
			default: e.parentNode = this, knownSiblings(n[Rs], e, n), moCallback(e, null);
		}
		return e;
	}
	normalize() {
		let { [z]: e, [R]: t } = this;
		for (; e !== t;) {
			let { [z]: t, [Rs]: n, nodeType: a } = e;
			a === 3 && (e[B] ? n && n.nodeType === 3 && (n.textContent += e.textContent, e.remove()) : e.remove()), e = t;
		}
	}
	removeChild(e) {
		if (e.parentNode !== this) throw Error("node is not a child");
		return e.remove(), e;
	}
	replaceChild(e, t) {
		let n = getEnd(t)[z];
		return t.remove(), this.insertBefore(e, n), t;
	}
}, NonElementParentNode = class extends ParentNode {
	getElementById(e) {
		let { [z]: t, [R]: n } = this;
		for (; t !== n;) {
			if (t.nodeType === 1 && t.id === e) return t;
			t = t[z];
		}
		return null;
	}
	cloneNode(e) {
		let { ownerDocument: t, constructor: n } = this, a = new n(t);
		if (e) {
			let { [R]: t } = a;
			for (let n of this.childNodes) a.insertBefore(n.cloneNode(e), t);
		}
		return a;
	}
	toString() {
		let { childNodes: e, localName: t } = this;
		return `<${t}>${e.join("")}</${t}>`;
	}
	toJSON() {
		let e = [];
		return nonElementAsJSON(this, e), e;
	}
}, DocumentFragment$1 = class extends NonElementParentNode {
	constructor(e) {
		super(e, "#document-fragment", 11);
	}
}, cu = class DocumentType$1 extends Node$1 {
	constructor(e, t, n = "", a = "") {
		super(e, "#document-type", 10), this.name = t, this.publicId = n, this.systemId = a;
	}
	cloneNode() {
		let { ownerDocument: e, name: t, publicId: n, systemId: a } = this;
		return new DocumentType$1(e, t, n, a);
	}
	toString() {
		let { name: e, publicId: t, systemId: n } = this, a = 0 < t.length, o = [e];
		return a && o.push("PUBLIC", `"${t}"`), n.length && (a || o.push("SYSTEM"), o.push(`"${n}"`)), `<!DOCTYPE ${o.join(" ")}>`;
	}
	toJSON() {
		let e = [];
		return documentTypeAsJSON(this, e), e;
	}
};
// node_modules/linkedom/esm/mixin/inner-html.js
const getInnerHtml = (e) => e.childNodes.join(""), setInnerHtml = (e, t) => {
	let { ownerDocument: n } = e, { constructor: a } = n, o = new a();
	o[Ds] = n[Ds];
	let { childNodes: s } = parseFromString(o, ignoreCase(e), t);
	e.replaceChildren(...s.map(setOwnerDocument, n));
};
function setOwnerDocument(e) {
	switch (e.ownerDocument = this, e.nodeType) {
		case 1:
		case 11: e.childNodes.forEach(setOwnerDocument, this);
	}
	return e;
}
// node_modules/uhyphen/esm/index.js
var esm_default = (e) => e.replace(/(([A-Z0-9])([A-Z0-9][a-z]))|(([a-z0-9]+)([A-Z]))/g, "$2$5-$3$6").toLowerCase();
// node_modules/linkedom/esm/dom/string-map.js
const lu = new WeakMap(), key = (e) => `data-${esm_default(e)}`, prop = (e) => e.slice(5).replace(/-([a-z])/g, (e, t) => t.toUpperCase()), uu = {
	get(e, t) {
		if (t in e) return lu.get(e).getAttribute(key(t));
	},
	set(e, t, n) {
		return e[t] = n, lu.get(e).setAttribute(key(t), n), !0;
	},
	deleteProperty(e, t) {
		return t in e && lu.get(e).removeAttribute(key(t)), delete e[t];
	}
};
var DOMStringMap = class {
	constructor(e) {
		for (let { name: t, value: n } of e.attributes) /^data-/.test(t) && (this[prop(t)] = n);
		return lu.set(this, e), new Proxy(this, uu);
	}
};
Kc(DOMStringMap.prototype, null);
// node_modules/linkedom/esm/dom/token-list.js
const { add: du } = Set.prototype, addTokens = (e, t) => {
	for (let n of t) n && du.call(e, n);
}, update = ({ [Ls]: e, value: t }) => {
	let n = e.getAttributeNode("class");
	n ? n.value = t : setAttribute(e, new ll(e.ownerDocument, "class", t));
};
var DOMTokenList = class extends Set {
	constructor(e) {
		super(), this[Ls] = e;
		let t = e.getAttributeNode("class");
		t && addTokens(this, t.value.split(/\s+/));
	}
	get length() {
		return this.size;
	}
	get value() {
		return [...this].join(" ");
	}
	add(...e) {
		addTokens(this, e), update(this);
	}
	contains(e) {
		return this.has(e);
	}
	remove(...e) {
		for (let t of e) this.delete(t);
		update(this);
	}
	toggle(e, t) {
		if (this.has(e)) {
			if (t) return !0;
			this.delete(e), update(this);
		} else if (t || arguments.length === 1) return super.add(e), update(this), !0;
		return !1;
	}
	replace(e, t) {
		return this.has(e) ? (this.delete(e), super.add(t), update(this), !0) : !1;
	}
	supports() {
		return !0;
	}
};
// node_modules/linkedom/esm/interface/css-style-declaration.js
const fu = new WeakMap(), getKeys = (e) => [...e.keys()].filter((e) => e !== zs), updateKeys = (e) => {
	let t = fu.get(e).getAttributeNode("style");
	if ((!t || t[Ts] || e.get(zs) !== t) && (e.clear(), t)) {
		e.set(zs, t);
		for (let n of t[B].split(/\s*;\s*/)) {
			let [t, ...a] = n.split(":");
			if (a.length > 0) {
				t = t.trim();
				let n = a.join(":").trim();
				t && n && e.set(t, n);
			}
		}
	}
	return t;
}, pu = {
	get(e, t) {
		return t in mu ? e[t] : (updateKeys(e), t === "length" ? getKeys(e).length : /^\d+$/.test(t) ? getKeys(e)[t] : e.get(esm_default(t)) ?? "");
	},
	set(e, t, n) {
		if (t === "cssText") e[t] = n;
		else {
			let a = updateKeys(e);
			if (n == null ? e.delete(esm_default(t)) : e.set(esm_default(t), n), !a) {
				let t = fu.get(e);
				a = t.ownerDocument.createAttribute("style"), t.setAttributeNode(a), e.set(zs, a);
			}
			a[Ts] = !1, a[B] = e.toString();
		}
		return !0;
	}
};
var CSSStyleDeclaration$1 = class extends Map {
	constructor(e) {
		return super(), fu.set(this, e), new Proxy(this, pu);
	}
	get cssText() {
		return this.toString();
	}
	set cssText(e) {
		fu.get(this).setAttribute("style", e);
	}
	getPropertyValue(e) {
		let t = this[zs];
		return pu.get(t, e);
	}
	setProperty(e, t) {
		let n = this[zs];
		pu.set(n, e, t);
	}
	removeProperty(e) {
		let t = this[zs];
		pu.set(t, e, null);
	}
	[Symbol.iterator]() {
		let e = this[zs];
		updateKeys(e);
		let t = getKeys(e), { length: n } = t, a = 0;
		return { next() {
			let e = a === n;
			return {
				done: e,
				value: e ? null : t[a++]
			};
		} };
	}
	get [zs]() {
		return this;
	}
	toString() {
		let e = this[zs];
		updateKeys(e);
		let t = [];
		return e.forEach(push, t), t.join(";");
	}
};
const { prototype: mu } = CSSStyleDeclaration$1;
function push(e, t) {
	t !== zs && this.push(`${t}:${e}`);
}
function getCurrentTarget(e) {
	return e.currentTarget;
}
var GlobalEvent = class {
	static get BUBBLING_PHASE() {
		return 3;
	}
	static get AT_TARGET() {
		return 2;
	}
	static get CAPTURING_PHASE() {
		return 1;
	}
	static get NONE() {
		return 0;
	}
	constructor(e, t = {}) {
		this.type = e, this.bubbles = !!t.bubbles, this.cancelBubble = !1, this._stopImmediatePropagationFlag = !1, this.cancelable = !!t.cancelable, this.eventPhase = this.NONE, this.timeStamp = Date.now(), this.defaultPrevented = !1, this.originalTarget = null, this.returnValue = null, this.srcElement = null, this.target = null, this._path = [];
	}
	get BUBBLING_PHASE() {
		return 3;
	}
	get AT_TARGET() {
		return 2;
	}
	get CAPTURING_PHASE() {
		return 1;
	}
	get NONE() {
		return 0;
	}
	preventDefault() {
		this.defaultPrevented = !0;
	}
	composedPath() {
		return this._path.map(getCurrentTarget);
	}
	stopPropagation() {
		this.cancelBubble = !0;
	}
	stopImmediatePropagation() {
		this.stopPropagation(), this._stopImmediatePropagationFlag = !0;
	}
}, NamedNodeMap = class extends Array {
	constructor(e) {
		super(), this.ownerElement = e;
	}
	getNamedItem(e) {
		return this.ownerElement.getAttributeNode(e);
	}
	setNamedItem(e) {
		this.ownerElement.setAttributeNode(e), this.unshift(e);
	}
	removeNamedItem(e) {
		let t = this.getNamedItem(e);
		this.ownerElement.removeAttribute(e), this.splice(this.indexOf(t), 1);
	}
	item(e) {
		return e < this.length ? this[e] : null;
	}
	getNamedItemNS(e, t) {
		return this.getNamedItem(t);
	}
	setNamedItemNS(e, t) {
		return this.setNamedItem(t);
	}
	removeNamedItemNS(e, t) {
		return this.removeNamedItem(t);
	}
}, ShadowRoot$1 = class extends NonElementParentNode {
	constructor(e) {
		super(e.ownerDocument, "#shadow-root", 11), this.host = e;
	}
	get innerHTML() {
		return getInnerHtml(this);
	}
	set innerHTML(e) {
		setInnerHtml(this, e);
	}
};
// node_modules/linkedom/esm/interface/element.js
const hu = { get(e, t) {
	return t in e ? e[t] : e.find(({ name: e }) => e === t);
} }, create = (e, t, n) => {
	if ("ownerSVGElement" in t) {
		let a = e.createElementNS(zc, n);
		return a.ownerSVGElement = t.ownerSVGElement, a;
	}
	return e.createElement(n);
}, isVoid = ({ localName: e, ownerDocument: t }) => t[Fs].voidElements.test(e);
var Element$1 = class extends ParentNode {
	constructor(e, t) {
		super(e, t, 1), this[Es] = null, this[ks] = null, this[Hs] = null;
	}
	get isConnected() {
		return isConnected(this);
	}
	get parentElement() {
		return parentElement(this);
	}
	get previousSibling() {
		return previousSibling(this);
	}
	get nextSibling() {
		return nextSibling(this);
	}
	get namespaceURI() {
		return "http://www.w3.org/1999/xhtml";
	}
	get previousElementSibling() {
		return previousElementSibling(this);
	}
	get nextElementSibling() {
		return nextElementSibling$1(this);
	}
	before(...e) {
		before(this, e);
	}
	after(...e) {
		after(this, e);
	}
	replaceWith(...e) {
		replaceWith(this, e);
	}
	remove() {
		remove(this[Rs], this, this[R][z]);
	}
	get id() {
		return K.get(this, "id");
	}
	set id(e) {
		K.set(this, "id", e);
	}
	get className() {
		return this.classList.value;
	}
	set className(e) {
		let { classList: t } = this;
		t.clear(), t.add(...qc(e).split(/\s+/));
	}
	get nodeName() {
		return localCase(this);
	}
	get tagName() {
		return localCase(this);
	}
	get classList() {
		return this[Es] || (this[Es] = new DOMTokenList(this));
	}
	get dataset() {
		return this[ks] || (this[ks] = new DOMStringMap(this));
	}
	getBoundingClientRect() {
		return {
			x: 0,
			y: 0,
			bottom: 0,
			height: 0,
			left: 0,
			right: 0,
			top: 0,
			width: 0
		};
	}
	get nonce() {
		return K.get(this, "nonce");
	}
	set nonce(e) {
		K.set(this, "nonce", e);
	}
	get style() {
		return this[Hs] || (this[Hs] = new CSSStyleDeclaration$1(this));
	}
	get tabIndex() {
		return rl.get(this, "tabindex") || -1;
	}
	set tabIndex(e) {
		rl.set(this, "tabindex", e);
	}
	get slot() {
		return K.get(this, "slot");
	}
	set slot(e) {
		K.set(this, "slot", e);
	}
	get innerText() {
		let e = [], { [z]: t, [R]: n } = this;
		for (; t !== n;) t.nodeType === 3 ? e.push(t.textContent.replace(/\s+/g, " ")) : e.length && t[z] != n && Rc.has(t.tagName) && e.push("\n"), t = t[z];
		return e.join("");
	}
	get textContent() {
		let e = [], { [z]: t, [R]: n } = this;
		for (; t !== n;) {
			let n = t.nodeType;
			(n === 3 || n === 4) && e.push(t.textContent), t = t[z];
		}
		return e.join("");
	}
	set textContent(e) {
		this.replaceChildren(), e != null && e !== "" && this.appendChild(new su(this.ownerDocument, e));
	}
	get innerHTML() {
		return getInnerHtml(this);
	}
	set innerHTML(e) {
		setInnerHtml(this, e);
	}
	get outerHTML() {
		return this.toString();
	}
	set outerHTML(e) {
		let t = this.ownerDocument.createElement("");
		t.innerHTML = e, this.replaceWith(...t.childNodes);
	}
	get attributes() {
		let e = new NamedNodeMap(this), t = this[z];
		for (; t.nodeType === 2;) e.push(t), t = t[z];
		return new Proxy(e, hu);
	}
	focus() {
		this.dispatchEvent(new GlobalEvent("focus"));
	}
	getAttribute(e) {
		if (e === "class") return this.className;
		let t = this.getAttributeNode(e);
		return t && (ignoreCase(this) ? t.value : escape(t.value));
	}
	getAttributeNode(e) {
		let t = this[z];
		for (; t.nodeType === 2;) {
			if (t.name === e) return t;
			t = t[z];
		}
		return null;
	}
	getAttributeNames() {
		let e = new NodeList(), t = this[z];
		for (; t.nodeType === 2;) e.push(t.name), t = t[z];
		return e;
	}
	hasAttribute(e) {
		return !!this.getAttributeNode(e);
	}
	hasAttributes() {
		return this[z].nodeType === 2;
	}
	removeAttribute(e) {
		e === "class" && this[Es] && this[Es].clear();
		let t = this[z];
		for (; t.nodeType === 2;) {
			if (t.name === e) {
				removeAttribute(this, t);
				return;
			}
			t = t[z];
		}
	}
	removeAttributeNode(e) {
		let t = this[z];
		for (; t.nodeType === 2;) {
			if (t === e) {
				removeAttribute(this, t);
				return;
			}
			t = t[z];
		}
	}
	setAttribute(e, t) {
		if (e === "class") this.className = t;
		else {
			let n = this.getAttributeNode(e);
			n ? n.value = t : setAttribute(this, new ll(this.ownerDocument, e, t));
		}
	}
	setAttributeNode(e) {
		let { name: t } = e, n = this.getAttributeNode(t);
		if (n !== e) {
			n && this.removeAttributeNode(n);
			let { ownerElement: t } = e;
			t && t.removeAttributeNode(e), setAttribute(this, e);
		}
		return n;
	}
	toggleAttribute(e, t) {
		return this.hasAttribute(e) ? t ? !0 : (this.removeAttribute(e), !1) : t || arguments.length === 1 ? (this.setAttribute(e, ""), !0) : !1;
	}
	get shadowRoot() {
		if (Jc.has(this)) {
			let { mode: e, shadowRoot: t } = Jc.get(this);
			if (e === "open") return t;
		}
		return null;
	}
	attachShadow(e) {
		if (Jc.has(this)) throw Error("operation not supported");
		let t = new ShadowRoot$1(this);
		return Jc.set(this, {
			mode: e.mode,
			shadowRoot: t
		}), t;
	}
	matches(e) {
		return matches(this, e);
	}
	closest(e) {
		let t = this, n = prepareMatch(t, e);
		for (; t && !n(t);) t = t.parentElement;
		return t;
	}
	insertAdjacentElement(e, t) {
		let { parentElement: n } = this;
		switch (e) {
			case "beforebegin":
				if (n) {
					n.insertBefore(t, this);
					break;
				}
				return null;
			case "afterbegin":
				this.insertBefore(t, this.firstChild);
				break;
			case "beforeend":
				this.insertBefore(t, null);
				break;
			case "afterend":
				if (n) {
					n.insertBefore(t, this.nextSibling);
					break;
				}
				return null;
		}
		return t;
	}
	insertAdjacentHTML(e, t) {
		this.insertAdjacentElement(e, htmlToFragment(this.ownerDocument, t));
	}
	insertAdjacentText(e, t) {
		let n = this.ownerDocument.createTextNode(t);
		this.insertAdjacentElement(e, n);
	}
	cloneNode(e = !1) {
		let { ownerDocument: t, localName: n } = this, addNext = (e) => {
			e.parentNode = o, knownAdjacent(s, e), s = e;
		}, a = create(t, this, n), o = a, s = a, { [z]: c, [R]: l } = this;
		for (; c !== l && (e || c.nodeType === 2);) {
			switch (c.nodeType) {
				case -1:
					knownAdjacent(s, o[R]), s = o[R], o = o.parentNode;
					break;
				case 1: {
					let e = create(t, c, c.localName);
					addNext(e), o = e;
					break;
				}
				case 2: {
					let t = c.cloneNode(e);
					t.ownerElement = o, addNext(t);
					break;
				}
				case 3:
				case 8:
				case 4: addNext(c.cloneNode(e));
			}
			c = c[z];
		}
		return knownAdjacent(s, a[R]), a;
	}
	toString() {
		let e = [], { [R]: t } = this, n = { [z]: this }, a = !1;
		do
			switch (n = n[z], n.nodeType) {
				case 2: {
					let t = " " + n;
					switch (t) {
						case " id":
						case " class":
						case " style": break;
						default: e.push(t);
					}
					break;
				}
				case -1: {
					let t = n[Vs];
					a ? ("ownerSVGElement" in t ? e.push(" />") : isVoid(t) ? e.push(ignoreCase(t) ? ">" : " />") : e.push(`></${t.localName}>`), a = !1) : e.push(`</${t.localName}>`);
					break;
				}
				case 1:
					a && e.push(">"), n.toString === this.toString ? (e.push(`<${n.localName}`), a = !0) : (e.push(n.toString()), n = n[R], a = !1);
					break;
				case 3:
				case 8:
				case 4: e.push((a ? ">" : "") + n), a = !1;
			}
		while (n !== t);
		return e.join("");
	}
	toJSON() {
		let e = [];
		return elementAsJSON(this, e), e;
	}
	getAttributeNS(e, t) {
		return this.getAttribute(t);
	}
	getElementsByTagNameNS(e, t) {
		return this.getElementsByTagName(t);
	}
	hasAttributeNS(e, t) {
		return this.hasAttribute(t);
	}
	removeAttributeNS(e, t) {
		this.removeAttribute(t);
	}
	setAttributeNS(e, t, n) {
		this.setAttribute(t, n);
	}
	setAttributeNodeNS(e) {
		return this.setAttributeNode(e);
	}
};
// node_modules/linkedom/esm/svg/element.js
const gu = new WeakMap(), _u = {
	get(e, t) {
		return e[t];
	},
	set(e, t, n) {
		return e[t] = n, !0;
	}
};
var SVGElement$1 = class extends Element$1 {
	constructor(e, t, n = null) {
		super(e, t), this.ownerSVGElement = n;
	}
	get className() {
		return gu.has(this) || gu.set(this, new Proxy({
			baseVal: "",
			animVal: ""
		}, _u)), gu.get(this);
	}
	set className(e) {
		let { classList: t } = this;
		t.clear(), t.add(...qc(e).split(/\s+/));
	}
	get namespaceURI() {
		return "http://www.w3.org/2000/svg";
	}
	getAttribute(e) {
		return e === "class" ? [...this.classList].join(" ") : super.getAttribute(e);
	}
	setAttribute(e, t) {
		if (e === "class") this.className = t;
		else if (e === "style") {
			let { className: e } = this;
			e.baseVal = e.animVal = t;
		}
		super.setAttribute(e, t);
	}
};
// node_modules/linkedom/esm/shared/facades.js
const illegalConstructor = () => {
	throw TypeError("Illegal constructor");
};
function Attr() {
	illegalConstructor();
}
Kc(Attr, ll), Attr.prototype = ll.prototype;
function CDATASection() {
	illegalConstructor();
}
Kc(CDATASection, ul), CDATASection.prototype = ul.prototype;
function CharacterData() {
	illegalConstructor();
}
Kc(CharacterData, CharacterData$1), CharacterData.prototype = CharacterData$1.prototype;
function Comment() {
	illegalConstructor();
}
Kc(Comment, dl), Comment.prototype = dl.prototype;
function DocumentFragment() {
	illegalConstructor();
}
Kc(DocumentFragment, DocumentFragment$1), DocumentFragment.prototype = DocumentFragment$1.prototype;
function DocumentType() {
	illegalConstructor();
}
Kc(DocumentType, cu), DocumentType.prototype = cu.prototype;
function Element() {
	illegalConstructor();
}
Kc(Element, Element$1), Element.prototype = Element$1.prototype;
function Node() {
	illegalConstructor();
}
Kc(Node, Node$1), Node.prototype = Node$1.prototype;
function ShadowRoot() {
	illegalConstructor();
}
Kc(ShadowRoot, ShadowRoot$1), ShadowRoot.prototype = ShadowRoot$1.prototype;
function Text() {
	illegalConstructor();
}
Kc(Text, su), Text.prototype = su.prototype;
function SVGElement() {
	illegalConstructor();
}
Kc(SVGElement, SVGElement$1), SVGElement.prototype = SVGElement$1.prototype;
const vu = {
	Attr,
	CDATASection,
	CharacterData,
	Comment,
	DocumentFragment,
	DocumentType,
	Element,
	Node,
	ShadowRoot,
	Text,
	SVGElement
}, yu = new WeakMap(), Z = {
	get(e, t) {
		return yu.has(e) && yu.get(e)[t] || null;
	},
	set(e, t, n) {
		yu.has(e) || yu.set(e, {});
		let a = yu.get(e), o = t.slice(2);
		a[t] && e.removeEventListener(o, a[t], !1), (a[t] = n) && e.addEventListener(o, n, !1);
	}
};
var HTMLElement = class extends Element$1 {
	static get observedAttributes() {
		return [];
	}
	constructor(e = null, t = "") {
		super(e, t);
		let n = !e, a;
		if (n) {
			let { constructor: n } = this;
			if (!Xc.has(n)) throw Error("unable to initialize this Custom Element");
			({ownerDocument: e, localName: t, options: a} = Xc.get(n));
		}
		if (e[Us]) {
			let { element: t, values: n } = e[Us];
			e[Us] = null;
			for (let [e, a] of n) t[e] = a;
			return t;
		}
		n && (this.ownerDocument = this[R].ownerDocument = e, this.localName = t, Zc.set(this, { connected: !1 }), a.is && this.setAttribute("is", a.is));
	}
	blur() {
		this.dispatchEvent(new GlobalEvent("blur"));
	}
	click() {
		let e = new GlobalEvent("click", {
			bubbles: !0,
			cancelable: !0
		});
		e.button = 0, this.dispatchEvent(e);
	}
	get accessKeyLabel() {
		let { accessKey: e } = this;
		return e && `Alt+Shift+${e}`;
	}
	get isContentEditable() {
		return this.hasAttribute("contenteditable");
	}
	get contentEditable() {
		return G.get(this, "contenteditable");
	}
	set contentEditable(e) {
		G.set(this, "contenteditable", e);
	}
	get draggable() {
		return G.get(this, "draggable");
	}
	set draggable(e) {
		G.set(this, "draggable", e);
	}
	get hidden() {
		return G.get(this, "hidden");
	}
	set hidden(e) {
		G.set(this, "hidden", e);
	}
	get spellcheck() {
		return G.get(this, "spellcheck");
	}
	set spellcheck(e) {
		G.set(this, "spellcheck", e);
	}
	get accessKey() {
		return K.get(this, "accesskey");
	}
	set accessKey(e) {
		K.set(this, "accesskey", e);
	}
	get dir() {
		return K.get(this, "dir");
	}
	set dir(e) {
		K.set(this, "dir", e);
	}
	get lang() {
		return K.get(this, "lang");
	}
	set lang(e) {
		K.set(this, "lang", e);
	}
	get title() {
		return K.get(this, "title");
	}
	set title(e) {
		K.set(this, "title", e);
	}
	get onabort() {
		return Z.get(this, "onabort");
	}
	set onabort(e) {
		Z.set(this, "onabort", e);
	}
	get onblur() {
		return Z.get(this, "onblur");
	}
	set onblur(e) {
		Z.set(this, "onblur", e);
	}
	get oncancel() {
		return Z.get(this, "oncancel");
	}
	set oncancel(e) {
		Z.set(this, "oncancel", e);
	}
	get oncanplay() {
		return Z.get(this, "oncanplay");
	}
	set oncanplay(e) {
		Z.set(this, "oncanplay", e);
	}
	get oncanplaythrough() {
		return Z.get(this, "oncanplaythrough");
	}
	set oncanplaythrough(e) {
		Z.set(this, "oncanplaythrough", e);
	}
	get onchange() {
		return Z.get(this, "onchange");
	}
	set onchange(e) {
		Z.set(this, "onchange", e);
	}
	get onclick() {
		return Z.get(this, "onclick");
	}
	set onclick(e) {
		Z.set(this, "onclick", e);
	}
	get onclose() {
		return Z.get(this, "onclose");
	}
	set onclose(e) {
		Z.set(this, "onclose", e);
	}
	get oncontextmenu() {
		return Z.get(this, "oncontextmenu");
	}
	set oncontextmenu(e) {
		Z.set(this, "oncontextmenu", e);
	}
	get oncuechange() {
		return Z.get(this, "oncuechange");
	}
	set oncuechange(e) {
		Z.set(this, "oncuechange", e);
	}
	get ondblclick() {
		return Z.get(this, "ondblclick");
	}
	set ondblclick(e) {
		Z.set(this, "ondblclick", e);
	}
	get ondrag() {
		return Z.get(this, "ondrag");
	}
	set ondrag(e) {
		Z.set(this, "ondrag", e);
	}
	get ondragend() {
		return Z.get(this, "ondragend");
	}
	set ondragend(e) {
		Z.set(this, "ondragend", e);
	}
	get ondragenter() {
		return Z.get(this, "ondragenter");
	}
	set ondragenter(e) {
		Z.set(this, "ondragenter", e);
	}
	get ondragleave() {
		return Z.get(this, "ondragleave");
	}
	set ondragleave(e) {
		Z.set(this, "ondragleave", e);
	}
	get ondragover() {
		return Z.get(this, "ondragover");
	}
	set ondragover(e) {
		Z.set(this, "ondragover", e);
	}
	get ondragstart() {
		return Z.get(this, "ondragstart");
	}
	set ondragstart(e) {
		Z.set(this, "ondragstart", e);
	}
	get ondrop() {
		return Z.get(this, "ondrop");
	}
	set ondrop(e) {
		Z.set(this, "ondrop", e);
	}
	get ondurationchange() {
		return Z.get(this, "ondurationchange");
	}
	set ondurationchange(e) {
		Z.set(this, "ondurationchange", e);
	}
	get onemptied() {
		return Z.get(this, "onemptied");
	}
	set onemptied(e) {
		Z.set(this, "onemptied", e);
	}
	get onended() {
		return Z.get(this, "onended");
	}
	set onended(e) {
		Z.set(this, "onended", e);
	}
	get onerror() {
		return Z.get(this, "onerror");
	}
	set onerror(e) {
		Z.set(this, "onerror", e);
	}
	get onfocus() {
		return Z.get(this, "onfocus");
	}
	set onfocus(e) {
		Z.set(this, "onfocus", e);
	}
	get oninput() {
		return Z.get(this, "oninput");
	}
	set oninput(e) {
		Z.set(this, "oninput", e);
	}
	get oninvalid() {
		return Z.get(this, "oninvalid");
	}
	set oninvalid(e) {
		Z.set(this, "oninvalid", e);
	}
	get onkeydown() {
		return Z.get(this, "onkeydown");
	}
	set onkeydown(e) {
		Z.set(this, "onkeydown", e);
	}
	get onkeypress() {
		return Z.get(this, "onkeypress");
	}
	set onkeypress(e) {
		Z.set(this, "onkeypress", e);
	}
	get onkeyup() {
		return Z.get(this, "onkeyup");
	}
	set onkeyup(e) {
		Z.set(this, "onkeyup", e);
	}
	get onload() {
		return Z.get(this, "onload");
	}
	set onload(e) {
		Z.set(this, "onload", e);
	}
	get onloadeddata() {
		return Z.get(this, "onloadeddata");
	}
	set onloadeddata(e) {
		Z.set(this, "onloadeddata", e);
	}
	get onloadedmetadata() {
		return Z.get(this, "onloadedmetadata");
	}
	set onloadedmetadata(e) {
		Z.set(this, "onloadedmetadata", e);
	}
	get onloadstart() {
		return Z.get(this, "onloadstart");
	}
	set onloadstart(e) {
		Z.set(this, "onloadstart", e);
	}
	get onmousedown() {
		return Z.get(this, "onmousedown");
	}
	set onmousedown(e) {
		Z.set(this, "onmousedown", e);
	}
	get onmouseenter() {
		return Z.get(this, "onmouseenter");
	}
	set onmouseenter(e) {
		Z.set(this, "onmouseenter", e);
	}
	get onmouseleave() {
		return Z.get(this, "onmouseleave");
	}
	set onmouseleave(e) {
		Z.set(this, "onmouseleave", e);
	}
	get onmousemove() {
		return Z.get(this, "onmousemove");
	}
	set onmousemove(e) {
		Z.set(this, "onmousemove", e);
	}
	get onmouseout() {
		return Z.get(this, "onmouseout");
	}
	set onmouseout(e) {
		Z.set(this, "onmouseout", e);
	}
	get onmouseover() {
		return Z.get(this, "onmouseover");
	}
	set onmouseover(e) {
		Z.set(this, "onmouseover", e);
	}
	get onmouseup() {
		return Z.get(this, "onmouseup");
	}
	set onmouseup(e) {
		Z.set(this, "onmouseup", e);
	}
	get onmousewheel() {
		return Z.get(this, "onmousewheel");
	}
	set onmousewheel(e) {
		Z.set(this, "onmousewheel", e);
	}
	get onpause() {
		return Z.get(this, "onpause");
	}
	set onpause(e) {
		Z.set(this, "onpause", e);
	}
	get onplay() {
		return Z.get(this, "onplay");
	}
	set onplay(e) {
		Z.set(this, "onplay", e);
	}
	get onplaying() {
		return Z.get(this, "onplaying");
	}
	set onplaying(e) {
		Z.set(this, "onplaying", e);
	}
	get onprogress() {
		return Z.get(this, "onprogress");
	}
	set onprogress(e) {
		Z.set(this, "onprogress", e);
	}
	get onratechange() {
		return Z.get(this, "onratechange");
	}
	set onratechange(e) {
		Z.set(this, "onratechange", e);
	}
	get onreset() {
		return Z.get(this, "onreset");
	}
	set onreset(e) {
		Z.set(this, "onreset", e);
	}
	get onresize() {
		return Z.get(this, "onresize");
	}
	set onresize(e) {
		Z.set(this, "onresize", e);
	}
	get onscroll() {
		return Z.get(this, "onscroll");
	}
	set onscroll(e) {
		Z.set(this, "onscroll", e);
	}
	get onseeked() {
		return Z.get(this, "onseeked");
	}
	set onseeked(e) {
		Z.set(this, "onseeked", e);
	}
	get onseeking() {
		return Z.get(this, "onseeking");
	}
	set onseeking(e) {
		Z.set(this, "onseeking", e);
	}
	get onselect() {
		return Z.get(this, "onselect");
	}
	set onselect(e) {
		Z.set(this, "onselect", e);
	}
	get onshow() {
		return Z.get(this, "onshow");
	}
	set onshow(e) {
		Z.set(this, "onshow", e);
	}
	get onstalled() {
		return Z.get(this, "onstalled");
	}
	set onstalled(e) {
		Z.set(this, "onstalled", e);
	}
	get onsubmit() {
		return Z.get(this, "onsubmit");
	}
	set onsubmit(e) {
		Z.set(this, "onsubmit", e);
	}
	get onsuspend() {
		return Z.get(this, "onsuspend");
	}
	set onsuspend(e) {
		Z.set(this, "onsuspend", e);
	}
	get ontimeupdate() {
		return Z.get(this, "ontimeupdate");
	}
	set ontimeupdate(e) {
		Z.set(this, "ontimeupdate", e);
	}
	get ontoggle() {
		return Z.get(this, "ontoggle");
	}
	set ontoggle(e) {
		Z.set(this, "ontoggle", e);
	}
	get onvolumechange() {
		return Z.get(this, "onvolumechange");
	}
	set onvolumechange(e) {
		Z.set(this, "onvolumechange", e);
	}
	get onwaiting() {
		return Z.get(this, "onwaiting");
	}
	set onwaiting(e) {
		Z.set(this, "onwaiting", e);
	}
	get onauxclick() {
		return Z.get(this, "onauxclick");
	}
	set onauxclick(e) {
		Z.set(this, "onauxclick", e);
	}
	get ongotpointercapture() {
		return Z.get(this, "ongotpointercapture");
	}
	set ongotpointercapture(e) {
		Z.set(this, "ongotpointercapture", e);
	}
	get onlostpointercapture() {
		return Z.get(this, "onlostpointercapture");
	}
	set onlostpointercapture(e) {
		Z.set(this, "onlostpointercapture", e);
	}
	get onpointercancel() {
		return Z.get(this, "onpointercancel");
	}
	set onpointercancel(e) {
		Z.set(this, "onpointercancel", e);
	}
	get onpointerdown() {
		return Z.get(this, "onpointerdown");
	}
	set onpointerdown(e) {
		Z.set(this, "onpointerdown", e);
	}
	get onpointerenter() {
		return Z.get(this, "onpointerenter");
	}
	set onpointerenter(e) {
		Z.set(this, "onpointerenter", e);
	}
	get onpointerleave() {
		return Z.get(this, "onpointerleave");
	}
	set onpointerleave(e) {
		Z.set(this, "onpointerleave", e);
	}
	get onpointermove() {
		return Z.get(this, "onpointermove");
	}
	set onpointermove(e) {
		Z.set(this, "onpointermove", e);
	}
	get onpointerout() {
		return Z.get(this, "onpointerout");
	}
	set onpointerout(e) {
		Z.set(this, "onpointerout", e);
	}
	get onpointerover() {
		return Z.get(this, "onpointerover");
	}
	set onpointerover(e) {
		Z.set(this, "onpointerover", e);
	}
	get onpointerup() {
		return Z.get(this, "onpointerup");
	}
	set onpointerup(e) {
		Z.set(this, "onpointerup", e);
	}
};
// node_modules/linkedom/esm/html/template-element.js
const bu = "template";
var HTMLTemplateElement = class extends HTMLElement {
	constructor(e) {
		super(e, bu);
		let t = this.ownerDocument.createDocumentFragment();
		(this[Os] = t)[zs] = this;
	}
	get content() {
		if (this.hasChildNodes() && !this[Os].hasChildNodes()) for (let e of this.childNodes) this[Os].appendChild(e.cloneNode(!0));
		return this[Os];
	}
};
registerHTMLClass(bu, HTMLTemplateElement);
// node_modules/linkedom/esm/html/html-element.js
var HTMLHtmlElement = class extends HTMLElement {
	constructor(e, t = "html") {
		super(e, t);
	}
};
// node_modules/linkedom/esm/html/text-element.js
const { toString: xu } = HTMLElement.prototype;
var TextElement = class extends HTMLElement {
	get innerHTML() {
		return this.textContent;
	}
	set innerHTML(e) {
		this.textContent = e;
	}
	toString() {
		return xu.call(this.cloneNode()).replace("><", () => `>${this.textContent}<`);
	}
};
// node_modules/linkedom/esm/html/script-element.js
const Su = "script";
var HTMLScriptElement = class extends TextElement {
	constructor(e, t = Su) {
		super(e, t);
	}
	get type() {
		return K.get(this, "type");
	}
	set type(e) {
		K.set(this, "type", e);
	}
	get src() {
		return K.get(this, "src");
	}
	set src(e) {
		K.set(this, "src", e);
	}
	get defer() {
		return G.get(this, "defer");
	}
	set defer(e) {
		G.set(this, "defer", e);
	}
	get crossOrigin() {
		return K.get(this, "crossorigin");
	}
	set crossOrigin(e) {
		K.set(this, "crossorigin", e);
	}
	get nomodule() {
		return G.get(this, "nomodule");
	}
	set nomodule(e) {
		G.set(this, "nomodule", e);
	}
	get referrerPolicy() {
		return K.get(this, "referrerpolicy");
	}
	set referrerPolicy(e) {
		K.set(this, "referrerpolicy", e);
	}
	get nonce() {
		return K.get(this, "nonce");
	}
	set nonce(e) {
		K.set(this, "nonce", e);
	}
	get async() {
		return G.get(this, "async");
	}
	set async(e) {
		G.set(this, "async", e);
	}
	get text() {
		return this.textContent;
	}
	set text(e) {
		this.textContent = e;
	}
};
registerHTMLClass(Su, HTMLScriptElement);
// node_modules/linkedom/esm/html/frame-element.js
var HTMLFrameElement = class extends HTMLElement {
	constructor(e, t = "frame") {
		super(e, t);
	}
};
// node_modules/linkedom/esm/html/i-frame-element.js
const Cu = "iframe";
var HTMLIFrameElement = class extends HTMLElement {
	constructor(e, t = Cu) {
		super(e, t);
	}
	get src() {
		return K.get(this, "src");
	}
	set src(e) {
		K.set(this, "src", e);
	}
	get srcdoc() {
		return K.get(this, "srcdoc");
	}
	set srcdoc(e) {
		K.set(this, "srcdoc", e);
	}
	get name() {
		return K.get(this, "name");
	}
	set name(e) {
		K.set(this, "name", e);
	}
	get allow() {
		return K.get(this, "allow");
	}
	set allow(e) {
		K.set(this, "allow", e);
	}
	get allowFullscreen() {
		return G.get(this, "allowfullscreen");
	}
	set allowFullscreen(e) {
		G.set(this, "allowfullscreen", e);
	}
	get referrerPolicy() {
		return K.get(this, "referrerpolicy");
	}
	set referrerPolicy(e) {
		K.set(this, "referrerpolicy", e);
	}
	get loading() {
		return K.get(this, "loading");
	}
	set loading(e) {
		K.set(this, "loading", e);
	}
};
registerHTMLClass(Cu, HTMLIFrameElement);
// node_modules/linkedom/esm/html/object-element.js
var HTMLObjectElement = class extends HTMLElement {
	constructor(e, t = "object") {
		super(e, t);
	}
}, HTMLHeadElement = class extends HTMLElement {
	constructor(e, t = "head") {
		super(e, t);
	}
}, HTMLBodyElement = class extends HTMLElement {
	constructor(e, t = "body") {
		super(e, t);
	}
};
// node_modules/cssomnom/dist/CSSStyleDeclaration-D6HTs6vj.js
const wu = new Set("-webkit-align-content,-webkit-align-items,-webkit-align-self,-webkit-animation,-webkit-animation-delay,-webkit-animation-direction,-webkit-animation-duration,-webkit-animation-fill-mode,-webkit-animation-iteration-count,-webkit-animation-name,-webkit-animation-play-state,-webkit-animation-timing-function,-webkit-appearance,-webkit-backface-visibility,-webkit-background-clip,-webkit-background-origin,-webkit-background-size,-webkit-border-bottom-left-radius,-webkit-border-bottom-right-radius,-webkit-border-radius,-webkit-border-top-left-radius,-webkit-border-top-right-radius,-webkit-box-align,-webkit-box-flex,-webkit-box-ordinal-group,-webkit-box-orient,-webkit-box-pack,-webkit-box-shadow,-webkit-box-sizing,-webkit-filter,-webkit-flex,-webkit-flex-basis,-webkit-flex-direction,-webkit-flex-flow,-webkit-flex-grow,-webkit-flex-shrink,-webkit-flex-wrap,-webkit-justify-content,-webkit-line-clamp,-webkit-mask,-webkit-mask-box-image,-webkit-mask-box-image-outset,-webkit-mask-box-image-repeat,-webkit-mask-box-image-slice,-webkit-mask-box-image-source,-webkit-mask-box-image-width,-webkit-mask-clip,-webkit-mask-composite,-webkit-mask-image,-webkit-mask-origin,-webkit-mask-position,-webkit-mask-repeat,-webkit-mask-size,-webkit-order,-webkit-perspective,-webkit-perspective-origin,-webkit-text-fill-color,-webkit-text-size-adjust,-webkit-text-stroke,-webkit-text-stroke-color,-webkit-text-stroke-width,-webkit-transform,-webkit-transform-origin,-webkit-transform-style,-webkit-transition,-webkit-transition-delay,-webkit-transition-duration,-webkit-transition-property,-webkit-transition-timing-function,-webkit-user-select,accent-color,align-content,align-items,align-self,alignment-baseline,all,anchor-name,anchor-scope,animation,animation-composition,animation-delay,animation-delay-end,animation-delay-start,animation-direction,animation-duration,animation-fill-mode,animation-iteration-count,animation-name,animation-play-state,animation-range,animation-range-center,animation-range-end,animation-range-start,animation-timeline,animation-timing-function,animation-trigger,appearance,aspect-ratio,backdrop-filter,backface-visibility,background,background-attachment,background-blend-mode,background-clip,background-color,background-image,background-origin,background-position,background-position-block,background-position-inline,background-position-x,background-position-y,background-repeat,background-repeat-block,background-repeat-inline,background-repeat-x,background-repeat-y,background-size,background-tbd,baseline-shift,baseline-source,block-ellipsis,block-size,block-step,block-step-align,block-step-insert,block-step-round,block-step-size,bookmark-label,bookmark-level,bookmark-state,border,border-block,border-block-clip,border-block-color,border-block-end,border-block-end-clip,border-block-end-color,border-block-end-radius,border-block-end-style,border-block-end-width,border-block-start,border-block-start-clip,border-block-start-color,border-block-start-radius,border-block-start-style,border-block-start-width,border-block-style,border-block-width,border-bottom,border-bottom-clip,border-bottom-color,border-bottom-left-radius,border-bottom-radius,border-bottom-right-radius,border-bottom-style,border-bottom-width,border-boundary,border-clip,border-collapse,border-color,border-end-end-radius,border-end-start-radius,border-image,border-image-outset,border-image-repeat,border-image-slice,border-image-source,border-image-width,border-inline,border-inline-clip,border-inline-color,border-inline-end,border-inline-end-clip,border-inline-end-color,border-inline-end-radius,border-inline-end-style,border-inline-end-width,border-inline-start,border-inline-start-clip,border-inline-start-color,border-inline-start-radius,border-inline-start-style,border-inline-start-width,border-inline-style,border-inline-width,border-left,border-left-clip,border-left-color,border-left-radius,border-left-style,border-left-width,border-limit,border-radius,border-right,border-right-clip,border-right-color,border-right-radius,border-right-style,border-right-width,border-shape,border-spacing,border-start-end-radius,border-start-start-radius,border-style,border-top,border-top-clip,border-top-color,border-top-left-radius,border-top-radius,border-top-right-radius,border-top-style,border-top-width,border-width,bottom,box-decoration-break,box-shadow,box-shadow-blur,box-shadow-color,box-shadow-offset,box-shadow-position,box-shadow-spread,box-sizing,box-snap,break-after,break-before,break-inside,caption-side,caret,caret-animation,caret-color,caret-shape,clear,clip,clip-path,clip-rule,color,color-adjust,color-interpolation,color-interpolation-filters,color-scheme,column-count,column-fill,column-gap,column-height,column-rule,column-rule-break,column-rule-color,column-rule-inset,column-rule-inset-cap,column-rule-inset-cap-end,column-rule-inset-cap-start,column-rule-inset-end,column-rule-inset-junction,column-rule-inset-junction-end,column-rule-inset-junction-start,column-rule-inset-start,column-rule-style,column-rule-visibility-items,column-rule-width,column-span,column-width,column-wrap,columns,contain,contain-intrinsic-block-size,contain-intrinsic-height,contain-intrinsic-inline-size,contain-intrinsic-size,contain-intrinsic-width,container,container-name,container-type,content,content-visibility,continue,copy-into,corner,corner-block-end,corner-block-end-shape,corner-block-start,corner-block-start-shape,corner-bottom,corner-bottom-left,corner-bottom-left-shape,corner-bottom-right,corner-bottom-right-shape,corner-bottom-shape,corner-end-end,corner-end-end-shape,corner-end-start,corner-end-start-shape,corner-inline-end,corner-inline-end-shape,corner-inline-start,corner-inline-start-shape,corner-left,corner-left-shape,corner-right,corner-right-shape,corner-shape,corner-start-end,corner-start-end-shape,corner-start-start,corner-start-start-shape,corner-top,corner-top-left,corner-top-left-shape,corner-top-right,corner-top-right-shape,corner-top-shape,counter-increment,counter-reset,counter-set,cue,cue-after,cue-before,cursor,cx,cy,d,direction,display,dominant-baseline,dynamic-range-limit,empty-cells,event-trigger,event-trigger-name,event-trigger-source,field-sizing,fill,fill-break,fill-color,fill-image,fill-opacity,fill-origin,fill-position,fill-repeat,fill-rule,fill-size,filter,fit-tolerance,flex,flex-basis,flex-direction,flex-flow,flex-grow,flex-line-count,flex-shrink,flex-wrap,float,float-defer,float-offset,float-reference,flood-color,flood-opacity,flow-from,flow-into,font,font-family,font-feature-settings,font-kerning,font-language-override,font-optical-sizing,font-palette,font-presentation,font-size,font-size-adjust,font-stretch,font-style,font-synthesis,font-synthesis-position,font-synthesis-small-caps,font-synthesis-style,font-synthesis-weight,font-variant,font-variant-alternates,font-variant-caps,font-variant-east-asian,font-variant-emoji,font-variant-ligatures,font-variant-numeric,font-variant-position,font-variation-settings,font-weight,font-width,footnote-display,footnote-policy,forced-color-adjust,frame-sizing,gap,glyph-orientation-vertical,grid,grid-area,grid-auto-columns,grid-auto-flow,grid-auto-rows,grid-column,grid-column-end,grid-column-gap,grid-column-start,grid-gap,grid-row,grid-row-end,grid-row-gap,grid-row-start,grid-template,grid-template-areas,grid-template-columns,grid-template-rows,hanging-punctuation,height,hyphenate-character,hyphenate-limit-chars,hyphenate-limit-last,hyphenate-limit-lines,hyphenate-limit-zone,hyphens,image-animation,image-orientation,image-rendering,image-resolution,initial-letter,initial-letter-align,initial-letter-wrap,inline-size,inline-sizing,input-security,inset,inset-block,inset-block-end,inset-block-start,inset-inline,inset-inline-end,inset-inline-start,interactivity,interest-delay,interest-delay-end,interest-delay-start,interpolate-size,isolation,justify-content,justify-items,justify-self,left,letter-spacing,lighting-color,line-break,line-clamp,line-fit-edge,line-grid,line-height,line-height-step,line-padding,line-snap,link-parameters,list-style,list-style-image,list-style-position,list-style-type,margin,margin-block,margin-block-end,margin-block-start,margin-bottom,margin-break,margin-inline,margin-inline-end,margin-inline-start,margin-left,margin-right,margin-top,margin-trim,marker,marker-end,marker-mid,marker-side,marker-start,mask,mask-border,mask-border-mode,mask-border-outset,mask-border-repeat,mask-border-slice,mask-border-source,mask-border-width,mask-clip,mask-composite,mask-image,mask-mode,mask-origin,mask-position,mask-repeat,mask-size,mask-type,math-depth,math-shift,math-style,max-block-size,max-height,max-inline-size,max-lines,max-size,max-width,min-block-size,min-height,min-inline-size,min-intrinsic-sizing,min-size,min-width,mix-blend-mode,nav-down,nav-left,nav-right,nav-up,object-fit,object-position,object-view-box,offset,offset-anchor,offset-distance,offset-path,offset-position,offset-rotate,opacity,order,orphans,outline,outline-color,outline-offset,outline-style,outline-width,overflow,overflow-anchor,overflow-block,overflow-clip-margin,overflow-clip-margin-block,overflow-clip-margin-block-end,overflow-clip-margin-block-start,overflow-clip-margin-bottom,overflow-clip-margin-inline,overflow-clip-margin-inline-end,overflow-clip-margin-inline-start,overflow-clip-margin-left,overflow-clip-margin-right,overflow-clip-margin-top,overflow-inline,overflow-wrap,overflow-x,overflow-y,overlay,overscroll-behavior,overscroll-behavior-block,overscroll-behavior-inline,overscroll-behavior-x,overscroll-behavior-y,padding,padding-block,padding-block-end,padding-block-start,padding-bottom,padding-inline,padding-inline-end,padding-inline-start,padding-left,padding-right,padding-top,page,page-break-after,page-break-before,page-break-inside,paint-order,path-length,pause,pause-after,pause-before,perspective,perspective-origin,place-content,place-items,place-self,pointer-events,pointer-timeline,pointer-timeline-axis,pointer-timeline-name,position,position-anchor,position-area,position-try,position-try-fallbacks,position-try-order,position-visibility,print-color-adjust,quotes,r,reading-flow,reading-order,region-fragment,resize,rest,rest-after,rest-before,right,rotate,row-gap,row-rule,row-rule-break,row-rule-color,row-rule-inset,row-rule-inset-cap,row-rule-inset-cap-end,row-rule-inset-cap-start,row-rule-inset-end,row-rule-inset-junction,row-rule-inset-junction-end,row-rule-inset-junction-start,row-rule-inset-start,row-rule-style,row-rule-visibility-items,row-rule-width,ruby-align,ruby-merge,ruby-overhang,ruby-position,rule,rule-break,rule-color,rule-inset,rule-inset-cap,rule-inset-end,rule-inset-junction,rule-inset-start,rule-overlap,rule-style,rule-visibility-items,rule-width,rx,ry,scale,scroll-axis-lock,scroll-behavior,scroll-initial-target,scroll-margin,scroll-margin-block,scroll-margin-block-end,scroll-margin-block-start,scroll-margin-bottom,scroll-margin-inline,scroll-margin-inline-end,scroll-margin-inline-start,scroll-margin-left,scroll-margin-right,scroll-margin-top,scroll-marker-group,scroll-padding,scroll-padding-block,scroll-padding-block-end,scroll-padding-block-start,scroll-padding-bottom,scroll-padding-inline,scroll-padding-inline-end,scroll-padding-inline-start,scroll-padding-left,scroll-padding-right,scroll-padding-top,scroll-snap-align,scroll-snap-stop,scroll-snap-type,scroll-target-group,scroll-timeline,scroll-timeline-axis,scroll-timeline-name,scrollbar-color,scrollbar-gutter,scrollbar-width,shape-image-threshold,shape-inside,shape-margin,shape-outside,shape-padding,shape-rendering,size,slider-orientation,spatial-navigation-action,spatial-navigation-contain,spatial-navigation-function,speak,speak-as,stop-color,stop-opacity,string-set,stroke,stroke-align,stroke-alignment,stroke-break,stroke-color,stroke-dash-corner,stroke-dash-justify,stroke-dashadjust,stroke-dasharray,stroke-dashcorner,stroke-dashoffset,stroke-image,stroke-linecap,stroke-linejoin,stroke-miterlimit,stroke-opacity,stroke-origin,stroke-position,stroke-repeat,stroke-size,stroke-width,tab-size,table-layout,text-align,text-align-all,text-align-last,text-anchor,text-autospace,text-box,text-box-edge,text-box-trim,text-combine-upright,text-decoration,text-decoration-color,text-decoration-inset,text-decoration-line,text-decoration-skip,text-decoration-skip-box,text-decoration-skip-ink,text-decoration-skip-self,text-decoration-skip-spaces,text-decoration-style,text-decoration-thickness,text-emphasis,text-emphasis-color,text-emphasis-position,text-emphasis-skip,text-emphasis-style,text-fit,text-group-align,text-indent,text-justify,text-orientation,text-overflow,text-rendering,text-shadow,text-size-adjust,text-spacing,text-spacing-trim,text-transform,text-underline-offset,text-underline-position,text-wrap,text-wrap-mode,text-wrap-style,timeline-scope,timeline-trigger,timeline-trigger-activation-range,timeline-trigger-activation-range-end,timeline-trigger-activation-range-start,timeline-trigger-active-range,timeline-trigger-active-range-end,timeline-trigger-active-range-start,timeline-trigger-name,timeline-trigger-range,timeline-trigger-source,top,touch-action,transform,transform-box,transform-origin,transform-style,transition,transition-behavior,transition-delay,transition-duration,transition-property,transition-timing-function,translate,trigger-scope,unicode-bidi,user-select,vector-effect,vertical-align,view-timeline,view-timeline-axis,view-timeline-inset,view-timeline-name,view-transition-class,view-transition-group,view-transition-name,view-transition-scope,visibility,voice-balance,voice-duration,voice-family,voice-pitch,voice-range,voice-rate,voice-stress,voice-volume,white-space,white-space-collapse,white-space-trim,widows,width,will-change,window-drag,word-break,word-space-transform,word-spacing,word-wrap,wrap-after,wrap-before,wrap-flow,wrap-inside,wrap-through,writing-mode,x,y,z-index,zoom".split(",")), Tu = new Set("-webkit-animation,-webkit-animation-name,-webkit-transition,-webkit-transition-property,animation,animation-name,color-scheme,container,container-name,copy-into,counter-increment,counter-reset,counter-set,flow-from,flow-into,font,font-family,grid,grid-area,grid-column,grid-column-end,grid-column-start,grid-row,grid-row-end,grid-row-start,grid-template,grid-template-columns,grid-template-rows,list-style,list-style-type,page,string-set,transition,transition-property,view-transition-class,view-transition-group,view-transition-name,will-change".split(",")), Eu = new Set("ascent-override,descent-override,font-display,font-family,font-feature-settings,font-language-override,font-named-instance,font-size,font-stretch,font-style,font-variant,font-variation-settings,font-weight,font-width,line-gap-override,size-adjust,src,subscript-position-override,subscript-size-override,superscript-position-override,superscript-size-override,unicode-range".split(",")), Du = new Set("bleed,break-after,break-before,break-inside,counter-increment,counter-reset,counter-set,margin,margin-block,margin-block-end,margin-block-start,margin-bottom,margin-inline,margin-inline-end,margin-inline-start,margin-left,margin-right,margin-top,marks,orphans,page,page-break-after,page-break-before,page-break-inside,page-margin-safety,page-orientation,quotes,size,widows".split(",")), Ou = [
	"margin",
	"margin-top",
	"margin-right",
	"margin-bottom",
	"margin-left",
	"size",
	"page-orientation",
	"marks",
	"bleed"
], ku = new Set("align-self,block-size,bottom,height,inline-size,inset,inset-area,inset-block,inset-block-end,inset-block-start,inset-inline,inset-inline-end,inset-inline-start,justify-self,left,margin,margin-block,margin-block-end,margin-block-start,margin-bottom,margin-inline,margin-inline-end,margin-inline-start,margin-left,margin-right,margin-top,max-block-size,max-height,max-inline-size,max-width,min-block-size,min-height,min-inline-size,min-width,place-self,position-anchor,position-area,right,top,width".split(",")), Au = new Map([
	["additive-symbols", "additiveSymbols"],
	["fallback", "fallback"],
	["negative", "negative"],
	["pad", "pad"],
	["prefix", "prefix"],
	["range", "range"],
	["speak-as", "speakAs"],
	["suffix", "suffix"],
	["symbols", "symbols"],
	["system", "system"]
]), ju = [
	["annotation", "annotation"],
	["ornaments", "ornaments"],
	["stylistic", "stylistic"],
	["swash", "swash"],
	["character-variant", "characterVariant"],
	["styleset", "styleset"],
	["historical-forms", "historicalForms"]
], Mu = {
	annotation: "annotation",
	ornaments: "ornaments",
	stylistic: "stylistic",
	swash: "swash",
	"character-variant": "characterVariant",
	charactervariant: "characterVariant",
	styleset: "styleset",
	"historical-forms": "historicalForms",
	historicalforms: "historicalForms"
}, Nu = new Set("bottom-center,bottom-left,bottom-left-corner,bottom-right,bottom-right-corner,left-bottom,left-middle,left-top,right-bottom,right-middle,right-top,top-center,top-left,top-left-corner,top-right,top-right-corner".split(",")), Pu = new Set("cursive,emoji,fangsong,fantasy,math,monospace,sans-serif,serif,system-ui,ui-monospace,ui-rounded,ui-sans-serif,ui-serif".split(",")), Fu = new Set("common-ligatures,no-common-ligatures,discretionary-ligatures,no-discretionary-ligatures,historical-ligatures,no-historical-ligatures,contextual,no-contextual".split(",")), Iu = new Set("small-caps,all-small-caps,petite-caps,all-petite-caps,unicase,titling-caps".split(",")), Lu = new Set("lining-nums,oldstyle-nums,proportional-nums,tabular-nums,diagonal-fractions,stacked-fractions,ordinal,slashed-zero".split(",")), Ru = new Set("jis78,jis83,jis90,jis04,simplified,traditional,full-width,proportional-width,ruby".split(",")), zu = new Set("sub,super".split(",")), Bu = new Set("text,emoji,unicode".split(",")), Vu = new Set("stylistic,styleset,character-variant,swash,ornaments,annotation".split(",")), Hu = new Set("initial,inherit,unset,revert,revert-layer,default,caption,icon,menu,message-box,small-caption,status-bar".split(",")), Uu = new Set("ultra-condensed,extra-condensed,condensed,semi-condensed,semi-expanded,expanded,extra-expanded,ultra-expanded".split(",")), Wu = new Set("xx-small,x-small,small,medium,large,x-large,xx-large,xxx-large,smaller,larger".split(",")), Gu = new Set("auto,content,max-content,min-content,fit-content".split(","));
function hideInternalFields(e) {
	for (let t of Object.getOwnPropertyNames(e)) t.startsWith("_") && Object.defineProperty(e, t, { enumerable: !1 });
}
const Ku = new WeakSet();
function applyWebIDLInterface(e, t = {}) {
	let n = e.prototype;
	if (!n || Ku.has(e)) return;
	Ku.add(e);
	let a = t.brandCheck ?? !0, o = t.arityCheck ?? !0, s = t.interfaceName || e.name, c = new Set(t.exclude || []), l = new Set(t.rejectOperations || []);
	Object.defineProperty(e, "length", {
		value: 0,
		writable: !1,
		enumerable: !1,
		configurable: !0
	}), Object.defineProperty(n, Symbol.toStringTag, {
		value: s,
		writable: !1,
		enumerable: !1,
		configurable: !0
	});
	let u = Object.getOwnPropertyNames(n);
	for (let t of u) {
		if (t === "constructor" || t.startsWith("_") || c.has(t)) continue;
		let u = Object.getOwnPropertyDescriptor(n, t);
		if (u) {
			if (u.get || u.set) {
				let o = u.get, c = u.set, get = o;
				o && a && (get = function() {
					if (!this || this === n || !(this instanceof e)) throw TypeError(`Failed to read the '${t}' property from '${s}': The provided value is not of type '${s}'.`);
					return o.call(this);
				}, Object.defineProperty(get, "name", {
					value: `get ${t}`,
					configurable: !0
				}));
				let set = c;
				c && a && (set = function(a) {
					if (!this || this === n || !(this instanceof e)) throw TypeError(`Failed to set the '${t}' property on '${s}': The provided value is not of type '${s}'.`);
					return c.call(this, a);
				}, Object.defineProperty(set, "name", {
					value: `set ${t}`,
					configurable: !0
				})), Object.defineProperty(n, t, {
					get,
					set: c ? set : void 0,
					enumerable: !0,
					configurable: !0
				});
			} else if (typeof u.value == "function") {
				let c = u.value, d = c.length, fn = c;
				(a || o && d > 0) && (fn = function(...u) {
					if (a && (!this || this === n || !(this instanceof e))) {
						let e = TypeError(`Failed to execute '${t}' on '${s}': The provided value is not of type '${s}'.`);
						if (l.has(t)) return Promise.reject(e);
						throw e;
					}
					if (o && arguments.length < d) {
						let e = TypeError(`Failed to execute '${t}' on '${s}': ${d} argument${d === 1 ? "" : "s"} required, but only ${arguments.length} present.`);
						if (l.has(t)) return Promise.reject(e);
						throw e;
					}
					return c.apply(this, u);
				}, Object.defineProperty(fn, "name", {
					value: c.name,
					configurable: !0
				}), Object.defineProperty(fn, "length", {
					value: d,
					configurable: !0
				})), Object.defineProperty(n, t, {
					value: fn,
					writable: !0,
					enumerable: !0,
					configurable: !0
				});
			}
		}
	}
}
function applyWebIDLConstants(e, t) {
	for (let [n, a] of Object.entries(t)) Object.defineProperty(e, n, {
		value: a,
		writable: !1,
		enumerable: !0,
		configurable: !1
	}), e.prototype && Object.defineProperty(e.prototype, n, {
		value: a,
		writable: !1,
		enumerable: !0,
		configurable: !1
	});
}
function camelToDashed(e) {
	return e.replace(/[A-Z]/g, (e) => "-" + e.toLowerCase()).replace(/^ms-/, "-ms-");
}
function createIndexedProxy(e, t, n) {
	return hideInternalFields(e), new Proxy(e, {
		get(e, a, o) {
			if (typeof a == "string") {
				let o = Number(a);
				if (Number.isInteger(o) && o >= 0) {
					let a = t(e)[o];
					return a === void 0 ? void 0 : n ? n(a) : a;
				}
			}
			return Reflect.get(e, a, o);
		},
		set(e, t, n) {
			return Reflect.set(e, t, n, e);
		}
	});
}
function deleteRuleFromArray(e, t) {
	if (t < 0 || t >= e.length) throw new DOMException("Index size error", "IndexSizeError");
	let n = e[t];
	return e.splice(t, 1), n && typeof n == "object" && ("_parentRule" in n && (n._parentRule = null), "_parentStyleSheet" in n && (n._parentStyleSheet = null)), n;
}
const Q = {
	parseMediaQueryList: (e) => e.split(",").map((e) => e.trim()).filter(Boolean).map((e) => ({
		type: "media-query",
		mediaType: e,
		tokens: [],
		raw: e
	})),
	serializeMediaQuery: (e) => e.raw ?? e.mediaType ?? "",
	validatePropertyValue: (e, t, n) => !0,
	supports: (e) => !1,
	createStylePropertyMap: (e) => {
		throw Error("createStylePropertyMap not injected (import cssomnom/typed-om)");
	},
	validatePropertyRuleDescriptor: (e) => !0,
	registerPropertyRule: (e) => !1,
	unregisterPropertyRule: (e) => {}
};
var StyleSheetList = class {
	_sheets;
	constructor(e) {
		return this._sheets = e, createIndexedProxy(this, (e) => e._sheets);
	}
	get length() {
		return this._sheets.length;
	}
	item(e) {
		return this._sheets[e] || null;
	}
	*[Symbol.iterator]() {
		for (let e = 0; e < this.length; e++) yield this._sheets[e];
	}
}, MediaList = class {
	_mediaQueries = [];
	constructor(e = "") {
		return this.mediaText = e, createIndexedProxy(this, (e) => e._mediaQueries.map((e) => Q.serializeMediaQuery(e)));
	}
	get mediaText() {
		return this._mediaQueries.map((e) => Q.serializeMediaQuery(e)).join(", ");
	}
	set mediaText(e) {
		this._mediaQueries = e ? Q.parseMediaQueryList(e) : [];
	}
	get length() {
		return this._mediaQueries.length;
	}
	item(e) {
		let t = this._mediaQueries[e];
		return t ? Q.serializeMediaQuery(t) : null;
	}
	toString() {
		return this.mediaText;
	}
	appendMedium(e) {
		let t = Q.parseMediaQueryList(e);
		if (t.length !== 1) return;
		let n = t[0], a = Q.serializeMediaQuery(n);
		this._mediaQueries.some((e) => Q.serializeMediaQuery(e) === a) || this._mediaQueries.push(n);
	}
	deleteMedium(e) {
		let t = Q.parseMediaQueryList(e);
		if (t.length !== 1) return;
		let n = Q.serializeMediaQuery(t[0]), a = this._mediaQueries.length, o = !1;
		for (; a--;) Q.serializeMediaQuery(this._mediaQueries[a]) === n && (this._mediaQueries.splice(a, 1), o = !0);
		if (!o) throw new DOMException(`The medium '${e}' does not exist in the MediaList.`, "NotFoundError");
	}
	*[Symbol.iterator]() {
		for (let e = 0; e < this.length; e++) yield Q.serializeMediaQuery(this._mediaQueries[e]);
	}
}, CSSRuleList = class {
	_getRules;
	constructor(e) {
		return this._getRules = typeof e == "function" ? e : () => e, createIndexedProxy(this, (e) => e._getRules(), (e) => e);
	}
	get length() {
		return this._getRules().length;
	}
	item(e) {
		return this._getRules()[e] || null;
	}
	*[Symbol.iterator]() {
		let e = this._getRules();
		for (let t = 0; t < e.length; t++) yield e[t];
	}
};
function isImportRule(e) {
	return e.type === 3;
}
function isNamespaceRule(e) {
	return e.type === 10;
}
function isRegularRule(e) {
	return !isImportRule(e) && !isNamespaceRule(e);
}
function serializeGroupingRule(e, t, n) {
	let a = t ? " " + t : "", o = n.map((e) => e.cssText).filter((e) => e !== "");
	return o.length === 0 ? e === "keyframes" ? `@${e}${a} { }` : `@${e}${a} {\n}` : `@${e}${a} {\n${o.map((e) => "  " + e).join("\n")}\n}`;
}
function findParentStyleSheet(e) {
	let t = e.parentStyleSheet, n = e.parentRule;
	for (; !t && n;) t = n.parentStyleSheet, n = n.parentRule;
	return t;
}
function isGrammaticallyValidSupportsCondition(e) {
	let t = e.filter((e) => e.type !== "whitespace" && e.type !== "comment");
	if (t.length === 0) return !1;
	let isSupportsInParens = (e) => {
		if (e.type === "function") return !0;
		if (e.type === "simple-block" && e.associatedToken.value === "(") {
			let t = e.value.filter((e) => e.type !== "whitespace" && e.type !== "comment");
			if (t.length === 0) return !0;
			let n = t.some((e) => e.type === "ident" && [
				"and",
				"or",
				"not"
			].includes(String(e.value).toLowerCase())), a = t.length === 1 && t[0].type === "simple-block" && t[0].associatedToken.value === "(";
			return n || a ? isGrammaticallyValidSupportsCondition(e.value) : !0;
		}
		return !1;
	}, n = [], a = [], o = 0;
	for (; o < t.length;) {
		if (t[o].type === "ident" && String(t[o].value).toLowerCase() === "not") {
			if (o + 1 >= t.length || !isSupportsInParens(t[o + 1])) return !1;
			n.push(!0), o += 2;
		} else if (isSupportsInParens(t[o])) n.push(!0), o += 1;
		else return !1;
		if (o < t.length) {
			if (t[o].type !== "ident") return !1;
			let e = String(t[o].value).toLowerCase();
			if (e !== "and" && e !== "or") return !1;
			a.push(e), o += 1;
		}
	}
	if (n.length === 0 || n.length !== a.length + 1) return !1;
	if (a.length > 0) {
		let e = a[0];
		if (!a.every((t) => t === e)) return !1;
	}
	return !0;
}
const qu = {
	STYLE_RULE: 1,
	CHARSET_RULE: 2,
	IMPORT_RULE: 3,
	MEDIA_RULE: 4,
	FONT_FACE_RULE: 5,
	PAGE_RULE: 6,
	KEYFRAMES_RULE: 7,
	KEYFRAME_RULE: 8,
	MARGIN_RULE: 9,
	NAMESPACE_RULE: 10,
	COUNTER_STYLE_RULE: 11,
	SUPPORTS_RULE: 12,
	FONT_FEATURE_VALUES_RULE: 14
};
var CSSRule = class {
	_parentRule = null;
	_parentStyleSheet = null;
	_location;
	_assignedLayerName = null;
	constructor() {
		hideInternalFields(this);
	}
	get location() {
		return this._location;
	}
	get parentRule() {
		return this._parentRule;
	}
	get parentStyleSheet() {
		return this._parentStyleSheet ? this._parentStyleSheet : this._parentRule ? this._parentRule.parentStyleSheet : null;
	}
	get type() {
		return 0;
	}
	get cssText() {
		throw Error("Not implemented");
	}
	set cssText(e) {}
};
applyWebIDLConstants(CSSRule, qu);
var Ju = class CSSGroupingRule extends CSSRule {
	static _parser = null;
	_cssRules;
	_rules;
	get cssRules() {
		return this._cssRules ||= new CSSRuleList(() => this._rules), this._cssRules;
	}
	constructor(e, t) {
		super(), this._rules = e, this._cssRules = new CSSRuleList(() => this._rules);
		for (let t of e) t instanceof CSSRule && (t._parentRule = this);
		hideInternalFields(this);
	}
	insertRule(e, t = 0) {
		if (t < 0 || t > this._rules.length) throw new DOMException("Index size error", "IndexSizeError");
		let isScopeRule = (e) => e[Symbol.toStringTag] === "CSSScopeRule", isStyleRule = (e) => e[Symbol.toStringTag] === "CSSStyleRule", n = isStyleRule(this) || isScopeRule(this) || this.parentRule !== null, a = isStyleRule(this), o = isScopeRule(this);
		for (let e = this.parentRule, t = a; e; e = e.parentRule) isStyleRule(e) ? (a = !0, t = !0) : !t && isScopeRule(e) && (o = !0);
		if (!CSSGroupingRule._parser) throw new DOMException("Parser not initialized", "SyntaxError");
		let { parseRule: s, parseRuleInBlock: c, parseRuleInScopeBlock: l } = CSSGroupingRule._parser, u = null;
		try {
			u = s(e);
		} catch {}
		if (u) {
			if (isImportRule(u) || isNamespaceRule(u)) throw new DOMException("HierarchyRequestError: @import and @namespace rules are not allowed inside grouping rules", "HierarchyRequestError");
			if (a && !(u instanceof CSSGroupingRule)) throw new DOMException("HierarchyRequestError: This rule cannot be inserted inside a nested rule", "HierarchyRequestError");
		}
		let d = o ? l(e) : c(e, n);
		if (!d) throw new DOMException("Syntax error", "SyntaxError");
		if (isImportRule(d) || isNamespaceRule(d)) throw new DOMException("HierarchyRequestError: @import and @namespace rules are not allowed inside grouping rules", "HierarchyRequestError");
		if (d[Symbol.toStringTag] === "CSSNestedDeclarations") {
			if (!n) throw new DOMException("Syntax error: CSSNestedDeclarations cannot be inserted into top-level grouping rule", "SyntaxError");
			if (d.style._declarations.filter((e) => {
				let t = e.name.toLowerCase();
				return t.startsWith("--") || wu.has(t);
			}).length === 0) throw new DOMException("Syntax error: CSSNestedDeclarations contains no valid declarations", "SyntaxError");
		}
		return d instanceof CSSRule && (d._parentRule = this, d._parentStyleSheet = null), this._rules.splice(t, 0, d), t;
	}
	deleteRule(e) {
		deleteRuleFromArray(this._rules, e);
	}
};
const Yu = {
	"-webkit-animation": [
		"animation-name",
		"animation-duration",
		"animation-timing-function",
		"animation-delay",
		"animation-iteration-count",
		"animation-direction",
		"animation-fill-mode",
		"animation-play-state",
		"animation-timeline"
	],
	"-webkit-border-radius": [
		"border-top-left-radius",
		"border-top-right-radius",
		"border-bottom-right-radius",
		"border-bottom-left-radius"
	],
	"-webkit-box-shadow": [
		"box-shadow-color",
		"box-shadow-offset",
		"box-shadow-blur",
		"box-shadow-spread",
		"box-shadow-position"
	],
	"-webkit-flex": [
		"flex-grow",
		"flex-shrink",
		"flex-basis"
	],
	"-webkit-flex-flow": ["flex-direction", "flex-wrap"],
	"-webkit-line-clamp": [
		"max-lines",
		"block-ellipsis",
		"continue"
	],
	"-webkit-mask": [
		"mask-image",
		"mask-position",
		"mask-size",
		"mask-repeat",
		"mask-origin",
		"mask-clip",
		"mask-composite",
		"mask-mode"
	],
	"-webkit-mask-box-image": [
		"mask-border-source",
		"mask-border-slice",
		"mask-border-width",
		"mask-border-outset",
		"mask-border-repeat",
		"mask-border-mode"
	],
	"-webkit-text-stroke": ["-webkit-text-stroke-width", "-webkit-text-stroke-color"],
	"-webkit-transition": [
		"transition-property",
		"transition-duration",
		"transition-timing-function",
		"transition-delay",
		"transition-behavior"
	],
	animation: [
		"animation-name",
		"animation-duration",
		"animation-timing-function",
		"animation-delay",
		"animation-iteration-count",
		"animation-direction",
		"animation-fill-mode",
		"animation-play-state",
		"animation-timeline"
	],
	"animation-delay": ["animation-delay-start", "animation-delay-end"],
	"animation-range": ["animation-range-start", "animation-range-end"],
	background: [
		"background-image",
		"background-position",
		"background-size",
		"background-repeat",
		"background-attachment",
		"background-origin",
		"background-clip",
		"background-color"
	],
	"background-position": ["background-position-x", "background-position-y"],
	"block-step": [
		"block-step-size",
		"block-step-insert",
		"block-step-align",
		"block-step-round"
	],
	border: [
		"border-width",
		"border-style",
		"border-color"
	],
	"border-block": ["border-block-start", "border-block-end"],
	"border-block-clip": ["border-block-start-clip", "border-block-end-clip"],
	"border-block-color": ["border-block-start-color", "border-block-end-color"],
	"border-block-end": [
		"border-block-end-width",
		"border-block-end-style",
		"border-block-end-color"
	],
	"border-block-end-radius": ["border-end-start-radius", "border-end-end-radius"],
	"border-block-start": [
		"border-block-start-width",
		"border-block-start-style",
		"border-block-start-color"
	],
	"border-block-start-radius": ["border-start-start-radius", "border-start-end-radius"],
	"border-block-style": ["border-block-start-style", "border-block-end-style"],
	"border-block-width": ["border-block-start-width", "border-block-end-width"],
	"border-bottom": [
		"border-bottom-width",
		"border-bottom-style",
		"border-bottom-color"
	],
	"border-bottom-radius": ["border-bottom-left-radius", "border-bottom-right-radius"],
	"border-clip": [
		"border-top-clip",
		"border-right-clip",
		"border-bottom-clip",
		"border-left-clip"
	],
	"border-color": [
		"border-top-color",
		"border-right-color",
		"border-bottom-color",
		"border-left-color"
	],
	"border-image": [
		"border-image-source",
		"border-image-slice",
		"border-image-width",
		"border-image-outset",
		"border-image-repeat"
	],
	"border-inline": ["border-inline-start", "border-inline-end"],
	"border-inline-clip": ["border-inline-start-clip", "border-inline-end-clip"],
	"border-inline-color": ["border-inline-start-color", "border-inline-end-color"],
	"border-inline-end": [
		"border-inline-end-width",
		"border-inline-end-style",
		"border-inline-end-color"
	],
	"border-inline-end-radius": ["border-start-end-radius", "border-end-end-radius"],
	"border-inline-start": [
		"border-inline-start-width",
		"border-inline-start-style",
		"border-inline-start-color"
	],
	"border-inline-start-radius": ["border-start-start-radius", "border-end-start-radius"],
	"border-inline-style": ["border-inline-start-style", "border-inline-end-style"],
	"border-inline-width": ["border-inline-start-width", "border-inline-end-width"],
	"border-left": [
		"border-left-width",
		"border-left-style",
		"border-left-color"
	],
	"border-left-radius": ["border-top-left-radius", "border-bottom-left-radius"],
	"border-radius": [
		"border-top-left-radius",
		"border-top-right-radius",
		"border-bottom-right-radius",
		"border-bottom-left-radius"
	],
	"border-right": [
		"border-right-width",
		"border-right-style",
		"border-right-color"
	],
	"border-right-radius": ["border-top-right-radius", "border-bottom-right-radius"],
	"border-style": [
		"border-top-style",
		"border-right-style",
		"border-bottom-style",
		"border-left-style"
	],
	"border-top": [
		"border-top-width",
		"border-top-style",
		"border-top-color"
	],
	"border-top-radius": ["border-top-left-radius", "border-top-right-radius"],
	"border-width": [
		"border-top-width",
		"border-right-width",
		"border-bottom-width",
		"border-left-width"
	],
	"box-shadow": [
		"box-shadow-color",
		"box-shadow-offset",
		"box-shadow-blur",
		"box-shadow-spread",
		"box-shadow-position"
	],
	caret: [
		"caret-color",
		"caret-animation",
		"caret-shape"
	],
	"color-adjust": ["print-color-adjust"],
	"column-rule": [
		"column-rule-width",
		"column-rule-style",
		"column-rule-color"
	],
	"column-rule-inset": [
		"column-rule-inset-cap-start",
		"column-rule-inset-cap-end",
		"column-rule-inset-junction-start",
		"column-rule-inset-junction-end"
	],
	"column-rule-inset-cap": ["column-rule-inset-cap-start", "column-rule-inset-cap-end"],
	"column-rule-inset-end": ["column-rule-inset-cap-end", "column-rule-inset-junction-end"],
	"column-rule-inset-junction": ["column-rule-inset-junction-start", "column-rule-inset-junction-end"],
	"column-rule-inset-start": ["column-rule-inset-cap-start", "column-rule-inset-junction-start"],
	columns: [
		"column-width",
		"column-count",
		"column-height"
	],
	"contain-intrinsic-size": ["contain-intrinsic-width", "contain-intrinsic-height"],
	container: ["container-name", "container-type"],
	corner: ["corner-shape", "border-radius"],
	"corner-block-end": ["border-block-end-radius", "corner-block-end-shape"],
	"corner-block-end-shape": ["corner-end-start-shape", "corner-end-end-shape"],
	"corner-block-start": ["border-block-start-radius", "corner-block-start-shape"],
	"corner-block-start-shape": ["corner-start-start-shape", "corner-start-end-shape"],
	"corner-bottom": ["border-bottom-radius", "corner-bottom-shape"],
	"corner-bottom-left": ["border-bottom-left-radius", "corner-bottom-left-shape"],
	"corner-bottom-right": ["border-bottom-right-radius", "corner-bottom-right-shape"],
	"corner-bottom-shape": ["corner-bottom-left-shape", "corner-bottom-right-shape"],
	"corner-end-end": ["border-end-end-radius", "corner-end-end-shape"],
	"corner-end-start": ["border-end-start-radius", "corner-end-start-shape"],
	"corner-inline-end": ["border-inline-end-radius", "corner-inline-end-shape"],
	"corner-inline-end-shape": ["corner-start-end-shape", "corner-end-end-shape"],
	"corner-inline-start": ["border-inline-start-radius", "corner-inline-start-shape"],
	"corner-inline-start-shape": ["corner-start-start-shape", "corner-end-start-shape"],
	"corner-left": ["border-left-radius", "corner-left-shape"],
	"corner-left-shape": ["corner-top-left-shape", "corner-bottom-left-shape"],
	"corner-right": ["border-right-radius", "corner-right-shape"],
	"corner-right-shape": ["corner-top-right-shape", "corner-bottom-right-shape"],
	"corner-shape": [
		"corner-top-left-shape",
		"corner-top-right-shape",
		"corner-bottom-right-shape",
		"corner-bottom-left-shape"
	],
	"corner-start-end": ["border-start-end-radius", "corner-start-end-shape"],
	"corner-start-start": ["border-start-start-radius", "corner-start-start-shape"],
	"corner-top": ["border-top-radius", "corner-top-shape"],
	"corner-top-left": ["border-top-left-radius", "corner-top-left-shape"],
	"corner-top-right": ["border-top-right-radius", "corner-top-right-shape"],
	"corner-top-shape": ["corner-top-left-shape", "corner-top-right-shape"],
	cue: ["cue-before", "cue-after"],
	flex: [
		"flex-grow",
		"flex-shrink",
		"flex-basis"
	],
	"flex-flow": ["flex-direction", "flex-wrap"],
	font: [
		"font-style",
		"font-variant",
		"font-weight",
		"font-stretch",
		"font-size",
		"line-height",
		"font-family"
	],
	"font-synthesis": [
		"font-synthesis-weight",
		"font-synthesis-style",
		"font-synthesis-small-caps"
	],
	"font-variant": [
		"font-variant-ligatures",
		"font-variant-caps",
		"font-variant-alternates",
		"font-variant-numeric",
		"font-variant-east-asian",
		"font-variant-position",
		"font-variant-emoji"
	],
	gap: ["row-gap", "column-gap"],
	grid: [
		"grid-template-rows",
		"grid-template-columns",
		"grid-template-areas",
		"grid-auto-rows",
		"grid-auto-columns",
		"grid-auto-flow"
	],
	"grid-area": [
		"grid-row-start",
		"grid-column-start",
		"grid-row-end",
		"grid-column-end"
	],
	"grid-column": ["grid-column-start", "grid-column-end"],
	"grid-gap": ["row-gap", "column-gap"],
	"grid-row": ["grid-row-start", "grid-row-end"],
	"grid-template": [
		"grid-template-rows",
		"grid-template-columns",
		"grid-template-areas"
	],
	inset: [
		"top",
		"right",
		"bottom",
		"left"
	],
	"inset-block": ["inset-block-start", "inset-block-end"],
	"inset-inline": ["inset-inline-start", "inset-inline-end"],
	"interest-delay": ["interest-delay-start", "interest-delay-end"],
	"line-clamp": [
		"max-lines",
		"block-ellipsis",
		"continue"
	],
	"list-style": [
		"list-style-type",
		"list-style-position",
		"list-style-image"
	],
	margin: [
		"margin-top",
		"margin-right",
		"margin-bottom",
		"margin-left"
	],
	"margin-block": ["margin-block-start", "margin-block-end"],
	"margin-inline": ["margin-inline-start", "margin-inline-end"],
	marker: [
		"marker-start",
		"marker-mid",
		"marker-end"
	],
	mask: [
		"mask-image",
		"mask-position",
		"mask-size",
		"mask-repeat",
		"mask-origin",
		"mask-clip",
		"mask-composite",
		"mask-mode"
	],
	"mask-border": [
		"mask-border-source",
		"mask-border-slice",
		"mask-border-width",
		"mask-border-outset",
		"mask-border-repeat",
		"mask-border-mode"
	],
	"max-size": ["max-width", "max-height"],
	"min-size": ["min-width", "min-height"],
	offset: [
		"offset-path",
		"offset-distance",
		"offset-rotate",
		"offset-anchor",
		"offset-position"
	],
	outline: [
		"outline-width",
		"outline-style",
		"outline-color"
	],
	overflow: ["overflow-x", "overflow-y"],
	"overflow-clip-margin": [
		"overflow-clip-margin-top",
		"overflow-clip-margin-right",
		"overflow-clip-margin-bottom",
		"overflow-clip-margin-left"
	],
	"overflow-clip-margin-block": ["overflow-clip-margin-block-start", "overflow-clip-margin-block-end"],
	"overflow-clip-margin-inline": ["overflow-clip-margin-inline-start", "overflow-clip-margin-inline-end"],
	"overscroll-behavior": ["overscroll-behavior-x", "overscroll-behavior-y"],
	padding: [
		"padding-top",
		"padding-right",
		"padding-bottom",
		"padding-left"
	],
	"padding-block": ["padding-block-start", "padding-block-end"],
	"padding-inline": ["padding-inline-start", "padding-inline-end"],
	pause: ["pause-before", "pause-after"],
	"place-content": ["align-content", "justify-content"],
	"place-items": ["align-items", "justify-items"],
	"place-self": ["align-self", "justify-self"],
	"pointer-timeline": ["pointer-timeline-name", "pointer-timeline-axis"],
	"position-try": ["position-try-order", "position-try-fallbacks"],
	rest: ["rest-before", "rest-after"],
	"row-rule": [
		"row-rule-width",
		"row-rule-style",
		"row-rule-color"
	],
	"row-rule-inset": [
		"row-rule-inset-cap-start",
		"row-rule-inset-cap-end",
		"row-rule-inset-junction-start",
		"row-rule-inset-junction-end"
	],
	"row-rule-inset-cap": ["row-rule-inset-cap-start", "row-rule-inset-cap-end"],
	"row-rule-inset-end": ["row-rule-inset-cap-end", "row-rule-inset-junction-end"],
	"row-rule-inset-junction": ["row-rule-inset-junction-start", "row-rule-inset-junction-end"],
	"row-rule-inset-start": ["row-rule-inset-cap-start", "row-rule-inset-junction-start"],
	rule: ["column-rule", "row-rule"],
	"rule-break": ["column-rule-break", "row-rule-break"],
	"rule-color": ["column-rule-color", "row-rule-color"],
	"rule-inset": ["column-rule-inset", "row-rule-inset"],
	"rule-inset-cap": ["column-rule-inset-cap"],
	"rule-inset-end": ["column-rule-inset-end", "row-rule-inset-end"],
	"rule-inset-junction": ["column-rule-inset-junction"],
	"rule-inset-start": ["column-rule-inset-start", "row-rule-inset-start"],
	"rule-style": ["column-rule-style", "row-rule-style"],
	"rule-visibility-items": ["column-rule-visibility-items"],
	"rule-width": ["column-rule-width", "row-rule-width"],
	"scroll-margin": [
		"scroll-margin-top",
		"scroll-margin-right",
		"scroll-margin-bottom",
		"scroll-margin-left"
	],
	"scroll-margin-block": ["scroll-margin-block-start", "scroll-margin-block-end"],
	"scroll-margin-inline": ["scroll-margin-inline-start", "scroll-margin-inline-end"],
	"scroll-padding": [
		"scroll-padding-top",
		"scroll-padding-right",
		"scroll-padding-bottom",
		"scroll-padding-left"
	],
	"scroll-padding-block": ["scroll-padding-block-start", "scroll-padding-block-end"],
	"scroll-padding-inline": ["scroll-padding-inline-start", "scroll-padding-inline-end"],
	"scroll-timeline": ["scroll-timeline-name", "scroll-timeline-axis"],
	size: ["width", "height"],
	"text-align": ["text-align-all", "text-align-last"],
	"text-decoration": [
		"text-decoration-line",
		"text-decoration-thickness",
		"text-decoration-style",
		"text-decoration-color"
	],
	"text-decoration-skip": [
		"text-decoration-skip-self",
		"text-decoration-skip-box",
		"text-decoration-skip-spaces",
		"text-decoration-skip-ink"
	],
	"text-emphasis": ["text-emphasis-style", "text-emphasis-color"],
	"text-spacing": ["text-spacing-trim", "text-autospace"],
	"text-wrap": ["text-wrap-mode", "text-wrap-style"],
	"timeline-trigger": [
		"timeline-trigger-name",
		"timeline-trigger-source",
		"timeline-trigger-range"
	],
	"timeline-trigger-activation-range": ["timeline-trigger-activation-range-start", "timeline-trigger-activation-range-end"],
	"timeline-trigger-active-range": ["timeline-trigger-active-range-start", "timeline-trigger-active-range-end"],
	"timeline-trigger-range": ["timeline-trigger-activation-range", "timeline-trigger-active-range"],
	transition: [
		"transition-property",
		"transition-duration",
		"transition-timing-function",
		"transition-delay",
		"transition-behavior"
	],
	"vertical-align": [
		"alignment-baseline",
		"baseline-shift",
		"baseline-source"
	],
	"view-timeline": ["view-timeline-name", "view-timeline-axis"],
	"white-space": ["white-space-collapse", "text-wrap-mode"]
}, Xu = {
	"background-position-block": "background-position-y",
	"background-position-inline": "background-position-x",
	"background-repeat-block": "background-repeat-y",
	"background-repeat-inline": "background-repeat-x",
	"block-size": "height",
	"border-block-end-clip": "border-bottom-clip",
	"border-block-end-color": "border-bottom-color",
	"border-block-end-style": "border-bottom-style",
	"border-block-end-width": "border-bottom-width",
	"border-block-start-clip": "border-top-clip",
	"border-block-start-color": "border-top-color",
	"border-block-start-style": "border-top-style",
	"border-block-start-width": "border-top-width",
	"border-end-end-radius": "border-bottom-right-radius",
	"border-end-start-radius": "border-bottom-left-radius",
	"border-inline-end-clip": "border-right-clip",
	"border-inline-end-color": "border-right-color",
	"border-inline-end-style": "border-right-style",
	"border-inline-end-width": "border-right-width",
	"border-inline-start-clip": "border-left-clip",
	"border-inline-start-color": "border-left-color",
	"border-inline-start-style": "border-left-style",
	"border-inline-start-width": "border-left-width",
	"border-start-end-radius": "border-top-right-radius",
	"border-start-start-radius": "border-top-left-radius",
	"contain-intrinsic-block-size": "contain-intrinsic-height",
	"contain-intrinsic-inline-size": "contain-intrinsic-width",
	"corner-end-end-shape": "corner-bottom-right-shape",
	"corner-end-start-shape": "corner-bottom-left-shape",
	"corner-start-end-shape": "corner-top-right-shape",
	"corner-start-start-shape": "corner-top-left-shape",
	"inline-size": "width",
	"inset-block-end": "bottom",
	"inset-block-start": "top",
	"inset-inline-end": "right",
	"inset-inline-start": "left",
	"margin-block-end": "margin-bottom",
	"margin-block-start": "margin-top",
	"margin-inline-end": "margin-right",
	"margin-inline-start": "margin-left",
	"max-block-size": "max-height",
	"max-inline-size": "max-width",
	"min-block-size": "min-height",
	"min-inline-size": "min-width",
	"overflow-block": "overflow-y",
	"overflow-clip-margin-block-end": "overflow-clip-margin-bottom",
	"overflow-clip-margin-block-start": "overflow-clip-margin-top",
	"overflow-clip-margin-inline-end": "overflow-clip-margin-right",
	"overflow-clip-margin-inline-start": "overflow-clip-margin-left",
	"overflow-inline": "overflow-x",
	"overscroll-behavior-block": "overscroll-behavior-y",
	"overscroll-behavior-inline": "overscroll-behavior-x",
	"padding-block-end": "padding-bottom",
	"padding-block-start": "padding-top",
	"padding-inline-end": "padding-right",
	"padding-inline-start": "padding-left",
	"scroll-margin-block-end": "scroll-margin-bottom",
	"scroll-margin-block-start": "scroll-margin-top",
	"scroll-margin-inline-end": "scroll-margin-right",
	"scroll-margin-inline-start": "scroll-margin-left",
	"scroll-padding-block-end": "scroll-padding-bottom",
	"scroll-padding-block-start": "scroll-padding-top",
	"scroll-padding-inline-end": "scroll-padding-right",
	"scroll-padding-inline-start": "scroll-padding-left"
}, Zu = {};
for (let [e, t] of Object.entries(Xu)) Zu[t] || (Zu[t] = []), Zu[t].push(e);
const Qu = {
	"background-position-block": {
		group: "background-position",
		logic: "logical"
	},
	"background-position-inline": {
		group: "background-position",
		logic: "logical"
	},
	"background-position-x": {
		group: "background-position",
		logic: "physical"
	},
	"background-position-y": {
		group: "background-position",
		logic: "physical"
	},
	"background-repeat-block": {
		group: "background-repeat",
		logic: "logical"
	},
	"background-repeat-inline": {
		group: "background-repeat",
		logic: "logical"
	},
	"background-repeat-x": {
		group: "background-repeat",
		logic: "physical"
	},
	"background-repeat-y": {
		group: "background-repeat",
		logic: "physical"
	},
	"block-size": {
		group: "size",
		logic: "logical"
	},
	"border-block-end-clip": {
		group: "border-clip",
		logic: "logical"
	},
	"border-block-end-color": {
		group: "border-color",
		logic: "logical"
	},
	"border-block-end-style": {
		group: "border-style",
		logic: "logical"
	},
	"border-block-end-width": {
		group: "border-width",
		logic: "logical"
	},
	"border-block-start-clip": {
		group: "border-clip",
		logic: "logical"
	},
	"border-block-start-color": {
		group: "border-color",
		logic: "logical"
	},
	"border-block-start-style": {
		group: "border-style",
		logic: "logical"
	},
	"border-block-start-width": {
		group: "border-width",
		logic: "logical"
	},
	"border-bottom-clip": {
		group: "border-clip",
		logic: "physical"
	},
	"border-bottom-color": {
		group: "border-color",
		logic: "physical"
	},
	"border-bottom-left-radius": {
		group: "border-radius",
		logic: "physical"
	},
	"border-bottom-right-radius": {
		group: "border-radius",
		logic: "physical"
	},
	"border-bottom-style": {
		group: "border-style",
		logic: "physical"
	},
	"border-bottom-width": {
		group: "border-width",
		logic: "physical"
	},
	"border-end-end-radius": {
		group: "border-radius",
		logic: "logical"
	},
	"border-end-start-radius": {
		group: "border-radius",
		logic: "logical"
	},
	"border-inline-end-clip": {
		group: "border-clip",
		logic: "logical"
	},
	"border-inline-end-color": {
		group: "border-color",
		logic: "logical"
	},
	"border-inline-end-style": {
		group: "border-style",
		logic: "logical"
	},
	"border-inline-end-width": {
		group: "border-width",
		logic: "logical"
	},
	"border-inline-start-clip": {
		group: "border-clip",
		logic: "logical"
	},
	"border-inline-start-color": {
		group: "border-color",
		logic: "logical"
	},
	"border-inline-start-style": {
		group: "border-style",
		logic: "logical"
	},
	"border-inline-start-width": {
		group: "border-width",
		logic: "logical"
	},
	"border-left-clip": {
		group: "border-clip",
		logic: "physical"
	},
	"border-left-color": {
		group: "border-color",
		logic: "physical"
	},
	"border-left-style": {
		group: "border-style",
		logic: "physical"
	},
	"border-left-width": {
		group: "border-width",
		logic: "physical"
	},
	"border-right-clip": {
		group: "border-clip",
		logic: "physical"
	},
	"border-right-color": {
		group: "border-color",
		logic: "physical"
	},
	"border-right-style": {
		group: "border-style",
		logic: "physical"
	},
	"border-right-width": {
		group: "border-width",
		logic: "physical"
	},
	"border-start-end-radius": {
		group: "border-radius",
		logic: "logical"
	},
	"border-start-start-radius": {
		group: "border-radius",
		logic: "logical"
	},
	"border-top-clip": {
		group: "border-clip",
		logic: "physical"
	},
	"border-top-color": {
		group: "border-color",
		logic: "physical"
	},
	"border-top-left-radius": {
		group: "border-radius",
		logic: "physical"
	},
	"border-top-right-radius": {
		group: "border-radius",
		logic: "physical"
	},
	"border-top-style": {
		group: "border-style",
		logic: "physical"
	},
	"border-top-width": {
		group: "border-width",
		logic: "physical"
	},
	bottom: {
		group: "inset",
		logic: "physical"
	},
	"contain-intrinsic-block-size": {
		group: "contain-intrinsic-size",
		logic: "logical"
	},
	"contain-intrinsic-height": {
		group: "contain-intrinsic-size",
		logic: "physical"
	},
	"contain-intrinsic-inline-size": {
		group: "contain-intrinsic-size",
		logic: "logical"
	},
	"contain-intrinsic-width": {
		group: "contain-intrinsic-size",
		logic: "physical"
	},
	"corner-bottom-left-shape": {
		group: "corner-shape",
		logic: "physical"
	},
	"corner-bottom-right-shape": {
		group: "corner-shape",
		logic: "physical"
	},
	"corner-end-end-shape": {
		group: "corner-shape",
		logic: "logical"
	},
	"corner-end-start-shape": {
		group: "corner-shape",
		logic: "logical"
	},
	"corner-start-end-shape": {
		group: "corner-shape",
		logic: "logical"
	},
	"corner-start-start-shape": {
		group: "corner-shape",
		logic: "logical"
	},
	"corner-top-left-shape": {
		group: "corner-shape",
		logic: "physical"
	},
	"corner-top-right-shape": {
		group: "corner-shape",
		logic: "physical"
	},
	height: {
		group: "size",
		logic: "physical"
	},
	"inline-size": {
		group: "size",
		logic: "logical"
	},
	"inset-block-end": {
		group: "inset",
		logic: "logical"
	},
	"inset-block-start": {
		group: "inset",
		logic: "logical"
	},
	"inset-inline-end": {
		group: "inset",
		logic: "logical"
	},
	"inset-inline-start": {
		group: "inset",
		logic: "logical"
	},
	left: {
		group: "inset",
		logic: "physical"
	},
	"margin-block-end": {
		group: "margin",
		logic: "logical"
	},
	"margin-block-start": {
		group: "margin",
		logic: "logical"
	},
	"margin-bottom": {
		group: "margin",
		logic: "physical"
	},
	"margin-inline-end": {
		group: "margin",
		logic: "logical"
	},
	"margin-inline-start": {
		group: "margin",
		logic: "logical"
	},
	"margin-left": {
		group: "margin",
		logic: "physical"
	},
	"margin-right": {
		group: "margin",
		logic: "physical"
	},
	"margin-top": {
		group: "margin",
		logic: "physical"
	},
	"max-block-size": {
		group: "max-size",
		logic: "logical"
	},
	"max-height": {
		group: "max-size",
		logic: "physical"
	},
	"max-inline-size": {
		group: "max-size",
		logic: "logical"
	},
	"max-width": {
		group: "max-size",
		logic: "physical"
	},
	"min-block-size": {
		group: "min-size",
		logic: "logical"
	},
	"min-height": {
		group: "min-size",
		logic: "physical"
	},
	"min-inline-size": {
		group: "min-size",
		logic: "logical"
	},
	"min-width": {
		group: "min-size",
		logic: "physical"
	},
	"overflow-block": {
		group: "overflow",
		logic: "logical"
	},
	"overflow-clip-margin-block-end": {
		group: "overflow-clip-margin",
		logic: "logical"
	},
	"overflow-clip-margin-block-start": {
		group: "overflow-clip-margin",
		logic: "logical"
	},
	"overflow-clip-margin-bottom": {
		group: "overflow-clip-margin",
		logic: "physical"
	},
	"overflow-clip-margin-inline-end": {
		group: "overflow-clip-margin",
		logic: "logical"
	},
	"overflow-clip-margin-inline-start": {
		group: "overflow-clip-margin",
		logic: "logical"
	},
	"overflow-clip-margin-left": {
		group: "overflow-clip-margin",
		logic: "physical"
	},
	"overflow-clip-margin-right": {
		group: "overflow-clip-margin",
		logic: "physical"
	},
	"overflow-clip-margin-top": {
		group: "overflow-clip-margin",
		logic: "physical"
	},
	"overflow-inline": {
		group: "overflow",
		logic: "logical"
	},
	"overflow-x": {
		group: "overflow",
		logic: "physical"
	},
	"overflow-y": {
		group: "overflow",
		logic: "physical"
	},
	"overscroll-behavior-block": {
		group: "overscroll-behavior",
		logic: "logical"
	},
	"overscroll-behavior-inline": {
		group: "overscroll-behavior",
		logic: "logical"
	},
	"overscroll-behavior-x": {
		group: "overscroll-behavior",
		logic: "physical"
	},
	"overscroll-behavior-y": {
		group: "overscroll-behavior",
		logic: "physical"
	},
	"padding-block-end": {
		group: "padding",
		logic: "logical"
	},
	"padding-block-start": {
		group: "padding",
		logic: "logical"
	},
	"padding-bottom": {
		group: "padding",
		logic: "physical"
	},
	"padding-inline-end": {
		group: "padding",
		logic: "logical"
	},
	"padding-inline-start": {
		group: "padding",
		logic: "logical"
	},
	"padding-left": {
		group: "padding",
		logic: "physical"
	},
	"padding-right": {
		group: "padding",
		logic: "physical"
	},
	"padding-top": {
		group: "padding",
		logic: "physical"
	},
	right: {
		group: "inset",
		logic: "physical"
	},
	"scroll-margin-block-end": {
		group: "scroll-margin",
		logic: "logical"
	},
	"scroll-margin-block-start": {
		group: "scroll-margin",
		logic: "logical"
	},
	"scroll-margin-bottom": {
		group: "scroll-margin",
		logic: "physical"
	},
	"scroll-margin-inline-end": {
		group: "scroll-margin",
		logic: "logical"
	},
	"scroll-margin-inline-start": {
		group: "scroll-margin",
		logic: "logical"
	},
	"scroll-margin-left": {
		group: "scroll-margin",
		logic: "physical"
	},
	"scroll-margin-right": {
		group: "scroll-margin",
		logic: "physical"
	},
	"scroll-margin-top": {
		group: "scroll-margin",
		logic: "physical"
	},
	"scroll-padding-block-end": {
		group: "scroll-padding",
		logic: "logical"
	},
	"scroll-padding-block-start": {
		group: "scroll-padding",
		logic: "logical"
	},
	"scroll-padding-bottom": {
		group: "scroll-padding",
		logic: "physical"
	},
	"scroll-padding-inline-end": {
		group: "scroll-padding",
		logic: "logical"
	},
	"scroll-padding-inline-start": {
		group: "scroll-padding",
		logic: "logical"
	},
	"scroll-padding-left": {
		group: "scroll-padding",
		logic: "physical"
	},
	"scroll-padding-right": {
		group: "scroll-padding",
		logic: "physical"
	},
	"scroll-padding-top": {
		group: "scroll-padding",
		logic: "physical"
	},
	top: {
		group: "inset",
		logic: "physical"
	},
	width: {
		group: "size",
		logic: "physical"
	}
};
function resolveLogicalProperty(e, t = "horizontal-tb", n = "ltr") {
	if (!(e in Xu)) return e;
	let a = "top", o = "bottom", s = "left", c = "right", l = "y", u = "x";
	if (t === "vertical-rl" || t === "sideways-rl" ? (a = "right", o = "left", s = "top", c = "bottom", l = "x", u = "y") : t === "vertical-lr" ? (a = "left", o = "right", s = "top", c = "bottom", l = "x", u = "y") : t === "sideways-lr" && (a = "left", o = "right", s = "bottom", c = "top", l = "x", u = "y"), n === "rtl") {
		let e = s;
		s = c, c = e;
	}
	if (e.startsWith("inset-block-start")) return a;
	if (e.startsWith("inset-block-end")) return o;
	if (e.startsWith("inset-inline-start")) return s;
	if (e.startsWith("inset-inline-end")) return c;
	let radius = (e, t) => `-${e === "top" || e === "bottom" ? e : t}-${e === "left" || e === "right" ? e : t}-radius`, shape = (e, t) => `-${e === "top" || e === "bottom" ? e : t}-${e === "left" || e === "right" ? e : t}-shape`, d = [
		{
			logical: "-block-start",
			physical: `-${a}`
		},
		{
			logical: "-block-end",
			physical: `-${o}`
		},
		{
			logical: "-inline-start",
			physical: `-${s}`
		},
		{
			logical: "-inline-end",
			physical: `-${c}`
		},
		{
			logical: "-start-start-radius",
			physical: radius(a, s)
		},
		{
			logical: "-start-end-radius",
			physical: radius(a, c)
		},
		{
			logical: "-end-start-radius",
			physical: radius(o, s)
		},
		{
			logical: "-end-end-radius",
			physical: radius(o, c)
		},
		{
			logical: "-start-start-shape",
			physical: shape(a, s)
		},
		{
			logical: "-start-end-shape",
			physical: shape(a, c)
		},
		{
			logical: "-end-start-shape",
			physical: shape(o, s)
		},
		{
			logical: "-end-end-shape",
			physical: shape(o, c)
		},
		{
			logical: "-block",
			physical: `-${l}`
		},
		{
			logical: "-inline",
			physical: `-${u}`
		}
	], f = e;
	for (let { logical: e, physical: t } of d) if (f.includes(e)) {
		f = f.replace(e, t);
		break;
	}
	let p = t.startsWith("vertical") || t.startsWith("sideways");
	return f === "block-size" ? p ? "width" : "height" : f === "inline-size" ? p ? "height" : "width" : f === "min-block-size" ? p ? "min-width" : "min-height" : f === "min-inline-size" ? p ? "min-height" : "min-width" : f === "max-block-size" ? p ? "max-width" : "max-height" : f === "max-inline-size" ? p ? "max-height" : "max-width" : f === "contain-intrinsic-block-size" ? p ? "contain-intrinsic-width" : "contain-intrinsic-height" : f === "contain-intrinsic-inline-size" ? p ? "contain-intrinsic-height" : "contain-intrinsic-width" : f;
}
const $u = new Set("accentcolor,accentcolortext,activeborder,activecaption,activetext,aliceblue,antiquewhite,appworkspace,aqua,aquamarine,azure,background,beige,bisque,black,blanchedalmond,blue,blueviolet,brown,burlywood,buttonborder,buttonface,buttonhighlight,buttonshadow,buttontext,cadetblue,canvas,canvastext,captiontext,chartreuse,chocolate,coral,cornflowerblue,cornsilk,crimson,currentcolor,cyan,darkblue,darkcyan,darkgoldenrod,darkgray,darkgreen,darkgrey,darkkhaki,darkmagenta,darkolivegreen,darkorange,darkorchid,darkred,darksalmon,darkseagreen,darkslateblue,darkslategray,darkslategrey,darkturquoise,darkviolet,deeppink,deepskyblue,dimgray,dimgrey,dodgerblue,field,fieldtext,firebrick,floralwhite,forestgreen,fuchsia,gainsboro,ghostwhite,gold,goldenrod,gray,graytext,green,greenyellow,grey,highlight,highlighttext,honeydew,hotpink,inactiveborder,inactivecaption,inactivecaptiontext,indianred,indigo,infobackground,infotext,ivory,khaki,lavender,lavenderblush,lawngreen,lemonchiffon,lightblue,lightcoral,lightcyan,lightgoldenrodyellow,lightgray,lightgreen,lightgrey,lightpink,lightsalmon,lightseagreen,lightskyblue,lightslategray,lightslategrey,lightsteelblue,lightyellow,lime,limegreen,linen,linktext,magenta,mark,marktext,maroon,mediumaquamarine,mediumblue,mediumorchid,mediumpurple,mediumseagreen,mediumslateblue,mediumspringgreen,mediumturquoise,mediumvioletred,menu,menutext,midnightblue,mintcream,mistyrose,moccasin,navajowhite,navy,oldlace,olive,olivedrab,orange,orangered,orchid,palegoldenrod,palegreen,paleturquoise,palevioletred,papayawhip,peachpuff,peru,pink,plum,powderblue,purple,rebeccapurple,red,rosybrown,royalblue,saddlebrown,salmon,sandybrown,scrollbar,seagreen,seashell,selecteditem,selecteditemtext,sienna,silver,skyblue,slateblue,slategray,slategrey,snow,springgreen,steelblue,tan,teal,thistle,threeddarkshadow,threedface,threedhighlight,threedlightshadow,threedshadow,tomato,transparent,turquoise,violet,visitedtext,wheat,white,whitesmoke,window,windowframe,windowtext,yellow,yellowgreen".split(",")), ed = new Set("cap,ch,cm,cqb,cqh,cqi,cqmax,cqmin,cqw,dvb,dvh,dvi,dvmax,dvmin,dvw,em,ex,ic,in,lh,lvb,lvh,lvi,lvmax,lvmin,lvw,mm,pc,pt,px,q,rcap,rch,rem,rex,ric,rlh,svb,svh,svi,svmax,svmin,svw,vb,vh,vi,vmax,vmin,vw,%".split(",")), td = new Set("initial,inherit,unset,revert,revert-layer".split(",")), nd = new Set("repeat,no-repeat,space,round,repeat-x,repeat-y".split(",")), rd = new Set("scroll,fixed,local".split(",")), id = new Set("border-box,padding-box,content-box,text,border-area".split(",")), ad = new Set("text,border-area".split(",")), od = new Set("rgb,rgba,hsl,hsla,hwb,lab,lch,oklab,oklch,color".split(",")), sd = new Set("url,src,image,image-set,linear-gradient,radial-gradient,conic-gradient,repeating-linear-gradient,repeating-radial-gradient,repeating-conic-gradient".split(",")), cd = new Set("calc,min,max,clamp".split(",")), ld = new Set("left,right,top,bottom,center,auto,cover,contain".split(",")), ud = new Set("thin,medium,thick".split(",")), dd = new Set("none,hidden,dotted,dashed,solid,double,groove,ridge,inset,outset".split(","));
function filterSignificantTokens(e) {
	return e.filter((e) => e.type !== "whitespace" && e.type !== "comment" && e.type !== "EOF");
}
function splitTokensByComma(e) {
	let t = [[]];
	for (let n of e) n.type === "comma" ? t.push([]) : t[t.length - 1].push(n);
	return t;
}
function expandUniformLonghands(e, t) {
	let n = {};
	for (let a of e) n[a] = t;
	return n;
}
function tryExpandCssWide(e, t, n) {
	if (e.length === 1 && e[0].type === "ident") {
		let a = e[0].value.toLowerCase();
		if (td.has(a) || n?.has(a)) return expandUniformLonghands(t, [e[0]]);
	}
	return null;
}
function checkUniformCssWide(e, t = !1) {
	if (e.some((e) => td.has(e.toLowerCase()) || t && e.toLowerCase().startsWith("var("))) {
		let t = e[0].toLowerCase();
		return e.every((e) => e.toLowerCase() === t) ? td.has(t) ? t : e[0] : null;
	}
}
function expandFourSides(e) {
	let t = [e[0]], n = e.length > 1 ? [e[1]] : t;
	return [
		t,
		n,
		e.length > 2 ? [e[2]] : t,
		e.length > 3 ? [e[3]] : n
	];
}
function formatFourSides(e, t, n, a) {
	return e === t && e === n && e === a ? e : e === n && t === a ? `${e} ${t}` : t === a ? `${e} ${t} ${n}` : `${e} ${t} ${n} ${a}`;
}
function getFunctionName(e) {
	if (e.type === "function") {
		if ("name" in e && typeof e.name == "string") return e.name.toLowerCase();
		if ("value" in e && typeof e.value == "string") return e.value.toLowerCase();
	}
	return "";
}
function isRepeatKeyword(e) {
	return e.type === "ident" && nd.has(e.value.toLowerCase());
}
function isAttachmentKeyword(e) {
	return e.type === "ident" && rd.has(e.value.toLowerCase());
}
function isBoxKeyword(e) {
	return e.type === "ident" && id.has(e.value.toLowerCase());
}
function isClipOnlyBoxKeyword(e) {
	return ad.has(e.toLowerCase());
}
function isColorToken(e) {
	return e.type === "hash" ? !0 : e.type === "ident" ? $u.has(e.value.toLowerCase()) : e.type === "function" && od.has(getFunctionName(e));
}
function isImageToken(e) {
	return e.type === "ident" && e.value.toLowerCase() === "none" || e.type === "url" || e.type === "function" && sd.has(getFunctionName(e));
}
function isPositionOrSizeValue(e) {
	return e.type === "ident" ? ld.has(e.value.toLowerCase()) : e.type === "percentage" || e.type === "dimension" || e.type === "number" && e.value === 0 || e.type === "function" && cd.has(getFunctionName(e));
}
function extractSizeTokens(e, t) {
	if (t + 1 >= e.length) return null;
	let n = e[t + 1];
	if (n.type === "ident" && ["cover", "contain"].includes(n.value.toLowerCase())) return {
		size: [n],
		consumed: 1
	};
	let isSizeVal = (e) => e.type === "ident" && e.value.toLowerCase() === "auto" || e.type === "percentage" || e.type === "dimension" || e.type === "number" && e.value === 0 || e.type === "function" && cd.has(getFunctionName(e));
	return isSizeVal(n) ? t + 2 < e.length && isSizeVal(e[t + 2]) ? {
		size: [n, e[t + 2]],
		consumed: 2
	} : {
		size: [n],
		consumed: 1
	} : null;
}
function mapBoxKeywords(e) {
	if (e.length === 0) return {
		origin: "padding-box",
		clip: "border-box"
	};
	if (e.length === 1) {
		let t = e[0].toLowerCase();
		return isClipOnlyBoxKeyword(t) ? {
			origin: "border-box",
			clip: t
		} : {
			origin: t,
			clip: t
		};
	}
	if (e.length === 2) {
		let t = e[0].toLowerCase(), n = e[1].toLowerCase(), a = isClipOnlyBoxKeyword(t), o = isClipOnlyBoxKeyword(n);
		return a && o ? {
			origin: "border-box",
			clip: `${t} ${n}`
		} : a ? {
			origin: n,
			clip: t
		} : {
			origin: t,
			clip: n
		};
	}
	if (e.length === 3) {
		let t = e.filter(isClipOnlyBoxKeyword), n = e.filter((e) => !isClipOnlyBoxKeyword(e));
		return t.length === 2 && n.length === 1 ? {
			origin: n[0],
			clip: t.join(" ")
		} : null;
	}
	return null;
}
function parseRepeatTokens(e) {
	if (e.length === 1) {
		let t = e[0].value?.toString().toLowerCase();
		return t === "repeat-x" ? [{
			type: "ident",
			value: "repeat"
		}, {
			type: "ident",
			value: "no-repeat"
		}] : t === "repeat-y" ? [{
			type: "ident",
			value: "no-repeat"
		}, {
			type: "ident",
			value: "repeat"
		}] : [e[0]];
	}
	return e.length === 2 ? e : null;
}
function normalizePositionTokens(e) {
	if (e.length === 1) {
		let t = e[0];
		if (t.type === "ident") {
			let e = t.value.toLowerCase();
			if (e === "left" || e === "right") return [t, {
				type: "ident",
				value: "center"
			}];
			if (e === "top" || e === "bottom") return [{
				type: "ident",
				value: "center"
			}, t];
			if (e === "center") return [t, t];
		} else return [t, {
			type: "percentage",
			value: 50,
			sign: null
		}];
	}
	if (e.length === 2 && e[0].type === "ident" && e[1].type === "ident") {
		let [t, n] = e, a = t.value.toLowerCase(), o = n.value.toLowerCase(), isHoriz = (e) => e === "left" || e === "right", isVert = (e) => e === "top" || e === "bottom";
		if (isVert(a) && isHoriz(o) || isVert(a) && o === "center") return [n, t];
	}
	return e;
}
function normalizeSizeTokens(e) {
	if (e.length === 1) {
		let t = e[0];
		return t.type === "ident" && ["cover", "contain"].includes(t.value.toLowerCase()) ? [t] : [t, {
			type: "ident",
			value: "auto"
		}];
	}
	return e;
}
function joinWithWhitespace(e) {
	let t = [];
	for (let n = 0; n < e.length; n++) n > 0 && t.push({
		type: "whitespace",
		value: " "
	}), t.push(e[n]);
	return t;
}
function expandBackground(e) {
	let t = tryExpandCssWide(filterSignificantTokens(e), Yu.background);
	if (t) return t;
	let n = splitTokensByComma(e), a = n.length;
	if (a === 0) return null;
	let o = [], s = [], c = [], l = [], u = [], d = [], f = [], p = null;
	for (let e = 0; e < a; e++) {
		let t = filterSignificantTokens(n[e]);
		if (t.length === 0) return null;
		let m = t.findIndex((e) => e.type === "delim" && e.value === "/"), h = null;
		if (m !== -1) {
			let e = extractSizeTokens(t, m);
			if (!e) return null;
			h = e.size, t.splice(m, 1 + e.consumed);
		}
		let g = [], _ = [], v = [], b = null, S = null, C = [];
		for (let n of t) if (isRepeatKeyword(n)) g.push(n);
		else if (isAttachmentKeyword(n)) _.push(n);
		else if (isBoxKeyword(n)) v.push(n.value);
		else if (isColorToken(n)) {
			if (e !== a - 1 || b !== null) return null;
			b = [n];
		} else if (isImageToken(n)) {
			if (S !== null) return null;
			S = [n];
		} else if (isPositionOrSizeValue(n)) C.push(n);
		else return null;
		if (h !== null && C.length === 0 || C.length > 4) return null;
		let w = mapBoxKeywords(v);
		if (!w) return null;
		let T = parseRepeatTokens(g);
		o.push(S || [{
			type: "ident",
			value: "none"
		}]), s.push(C.length > 0 ? joinWithWhitespace(normalizePositionTokens(C)) : joinWithWhitespace([{
			type: "percentage",
			value: 0,
			sign: null
		}, {
			type: "percentage",
			value: 0,
			sign: null
		}])), c.push(h === null ? [{
			type: "ident",
			value: "auto"
		}] : joinWithWhitespace(normalizeSizeTokens(h))), l.push(T ? joinWithWhitespace(T) : [{
			type: "ident",
			value: "repeat"
		}]), u.push(_.length > 0 ? joinWithWhitespace(_) : [{
			type: "ident",
			value: "scroll"
		}]), d.push([{
			type: "ident",
			value: w.origin
		}]), f.push(joinWithWhitespace(w.clip.split(" ").map((e) => ({
			type: "ident",
			value: e
		})))), b !== null && (p = b);
	}
	let joinLayers = (e) => {
		let t = [];
		for (let n = 0; n < e.length; n++) n > 0 && t.push({
			type: "comma",
			value: ","
		}, {
			type: "whitespace",
			value: " "
		}), t.push(...e[n]);
		return t;
	};
	return {
		"background-image": joinLayers(o),
		"background-position": joinLayers(s),
		"background-size": joinLayers(c),
		"background-repeat": joinLayers(l),
		"background-attachment": joinLayers(u),
		"background-origin": joinLayers(d),
		"background-clip": joinLayers(f),
		"background-color": p || [{
			type: "ident",
			value: "transparent"
		}]
	};
}
function contractBackground(e) {
	let t = e["background-image"], n = e["background-position"], a = e["background-size"], o = e["background-repeat"], s = e["background-attachment"], c = e["background-origin"], l = e["background-clip"], u = e["background-color"];
	if (!t || !n || !a || !o || !s || !c || !l || !u) return null;
	let d = checkUniformCssWide([
		t,
		n,
		a,
		o,
		s,
		c,
		l,
		u
	].map((e) => serialize(e).trim()));
	if (d !== void 0) return d;
	let f = splitTokensByComma(t), p = splitTokensByComma(n), m = splitTokensByComma(a), h = splitTokensByComma(o), g = splitTokensByComma(s), _ = splitTokensByComma(c), v = splitTokensByComma(l), b = f.length;
	if (p.length !== b || m.length !== b || h.length !== b || g.length !== b || _.length !== b || v.length !== b) return null;
	let S = [];
	for (let e = 0; e < b; e++) {
		let t = serialize(f[e]).trim(), n = serialize(p[e]).trim(), a = serialize(m[e]).trim(), o = serialize(h[e]).trim(), s = serialize(g[e]).trim(), c = serialize(_[e]).trim(), l = serialize(v[e]).trim(), d = [];
		t !== "none" && t !== "" && d.push(t);
		let C = n !== "" && [
			"0% 0%",
			"left top",
			"0% center",
			"center left",
			"left center"
		].includes(n.toLowerCase()), w = a !== "" && ["auto", "auto auto"].includes(a.toLowerCase());
		n !== "" && a !== "" && (w ? C || d.push(n) : d.push(`${n} / ${a}`));
		let T = o !== "" && ["repeat", "repeat repeat"].includes(o.toLowerCase());
		if (o !== "" && !T) {
			let t = h[e].filter((e) => e.type !== "whitespace" && e.type !== "EOF");
			if (t.length === 2) {
				let e = t[0].value?.toString().toLowerCase(), n = t[1].value?.toString().toLowerCase();
				e === "repeat" && n === "no-repeat" ? d.push("repeat-x") : e === "no-repeat" && n === "repeat" ? d.push("repeat-y") : e === n && e ? d.push(e) : d.push(`${e} ${n}`);
			} else d.push(o);
		}
		if (s !== "" && s.toLowerCase() !== "scroll" && d.push(s), c !== "" && l !== "") {
			let e = ["text", "border-area"].includes(l.toLowerCase()) || l.toLowerCase().includes("text") || l.toLowerCase().includes("border-area"), t = e ? "border-box" : "padding-box";
			(c.toLowerCase() !== "padding-box" || l.toLowerCase() !== "border-box") && (e ? d.push(c.toLowerCase() === t ? l : `${c} ${l}`) : d.push(c.toLowerCase() === l.toLowerCase() ? c : `${c} ${l}`));
		}
		if (e === b - 1) {
			let e = serialize(u).trim();
			e !== "" && e.toLowerCase() !== "transparent" && d.push(e);
		}
		d.length === 0 && d.push("none"), S.push(d.join(" "));
	}
	return S.join(", ");
}
function isValidLengthOrPercentage(e, t = !0) {
	if (e.type === "ident") {
		let t = (e.value ?? "").toString().toLowerCase();
		return t === "auto" || td.has(t);
	}
	if (e.type === "dimension") return !t && typeof e.value == "number" && e.value < 0 ? !1 : ed.has((e.unit ?? "").toLowerCase());
	if (e.type === "percentage") return t || typeof e.value != "number" || e.value >= 0;
	if (e.type === "number" && e.value === 0) return !0;
	if (e.type === "function") {
		let t = getFunctionName(e);
		return cd.has(t) || t === "env";
	}
	return !1;
}
const expandBox = (e, t) => (n) => {
	let a = filterSignificantTokens(n);
	if (a.length === 0) return null;
	let o = a[0].type === "ident" && a[0].value.toLowerCase() === "logical", s = o ? a.slice(1) : a;
	if (s.length < 1 || s.length > 4) return null;
	let c = e[0].startsWith("margin") || e[0].startsWith("padding") || e[0] === "top" || e[0].startsWith("scroll-") || e[0].startsWith("border-") && e[0].endsWith("-width"), l = !e[0].startsWith("padding") && !e[0].startsWith("scroll-padding") && !(e[0].startsWith("border-") && e[0].endsWith("-width"));
	if (c && !s.every((e) => isValidLengthOrPercentage(e, l))) return null;
	let u = o ? t : e, [d, f, p, m] = expandFourSides(s);
	return {
		[u[0]]: d,
		[u[1]]: f,
		[u[2]]: p,
		[u[3]]: m
	};
}, contractBox = (e, t) => (n) => {
	let a = n[e[0]], o = n[e[1]], s = n[e[2]], c = n[e[3]];
	if (a && o && s && c) {
		let e = [
			a,
			o,
			s,
			c
		].map((e) => serialize(e).trim()), t = checkUniformCssWide(e);
		return t === void 0 ? formatFourSides(e[0], e[1], e[2], e[3]) : t;
	}
	let l = n[t[0]], u = n[t[2]], d = n[t[1]], f = n[t[3]];
	if (l && u && d && f) {
		let [e, t, n, a] = [
			l,
			d,
			u,
			f
		].map((e) => serialize(e).trim()), o = checkUniformCssWide([
			e,
			t,
			n,
			a
		]);
		return o === void 0 ? `logical ${formatFourSides(e, t, n, a)}` : o;
	}
	return null;
}, expandTwoValue = (e) => (t) => {
	let n = filterSignificantTokens(t);
	if (n.length < 1 || n.length > 2) return null;
	if (e[0].startsWith("padding") || e[0].endsWith("-width")) {
		for (let e of n) if ((e.type === "dimension" || e.type === "percentage" || e.type === "number") && typeof e.value == "number" && e.value < 0) return null;
	}
	return {
		[e[0]]: [n[0]],
		[e[1]]: n.length > 1 ? [n[1]] : [n[0]]
	};
}, contractTwoValue = (e) => (t) => {
	let n = t[e[0]], a = t[e[1]];
	if (!n || !a) return null;
	let o = serialize(n).trim(), s = serialize(a).trim(), c = checkUniformCssWide([o, s]);
	return c === void 0 ? o === s ? o : `${o} ${s}` : c;
};
function formatBorderSideValue(e, t, n) {
	let a = e.trim(), o = t.trim(), s = n.trim(), c = checkUniformCssWide([
		a,
		o,
		s
	]);
	if (c !== void 0) return c;
	let l = a.toLowerCase() === "medium", u = o.toLowerCase() === "none", d = s.toLowerCase() === "currentcolor";
	if (l && u && d) return "none";
	let f = [];
	return l || f.push(a), u || f.push(o), d || f.push(s), f.length === 0 ? "none" : f.join(" ");
}
function parseBorderTriplet(e, t = !1) {
	let n = [{
		type: "ident",
		value: "medium"
	}], a = [{
		type: "ident",
		value: "none"
	}], o = [{
		type: "ident",
		value: "currentcolor"
	}];
	for (let s of e) if (s.type === "ident") {
		let e = s.value.toLowerCase();
		ud.has(e) ? n = [s] : dd.has(e) || t && e === "auto" ? a = [s] : o = [s];
	} else s.type === "dimension" || s.type === "percentage" || s.type === "number" ? n = [s] : o = [s];
	return {
		widthVal: n,
		styleVal: a,
		colorVal: o
	};
}
const fd = [
	"border-image-source",
	"border-image-slice",
	"border-image-width",
	"border-image-outset",
	"border-image-repeat"
], pd = [
	"border-top-width",
	"border-right-width",
	"border-bottom-width",
	"border-left-width",
	"border-top-style",
	"border-right-style",
	"border-bottom-style",
	"border-left-style",
	"border-top-color",
	"border-right-color",
	"border-bottom-color",
	"border-left-color",
	...fd
];
function createInitialBorderImageValues(e = [{
	type: "ident",
	value: "none"
}]) {
	return {
		"border-image-source": e,
		"border-image-slice": [{
			type: "percentage",
			value: 100,
			sign: null
		}],
		"border-image-width": [{
			type: "number",
			value: 1,
			sign: null,
			numberType: "integer"
		}],
		"border-image-outset": [{
			type: "number",
			value: 0,
			sign: null,
			numberType: "integer"
		}],
		"border-image-repeat": [{
			type: "ident",
			value: "stretch"
		}]
	};
}
function isInitialBorderImage(e) {
	let t = e["border-image-source"], n = e["border-image-slice"], a = e["border-image-width"], o = e["border-image-outset"], s = e["border-image-repeat"];
	if (!t || !n || !a || !o || !s) return !1;
	let c = serialize(t).trim().toLowerCase(), l = serialize(n).trim().toLowerCase(), u = serialize(a).trim().toLowerCase(), d = serialize(o).trim().toLowerCase(), f = serialize(s).trim().toLowerCase();
	return (c === "none" || c === "") && (l === "100%" || l === "100% 100% 100% 100%" || l === "") && (u === "1" || u === "1 1 1 1" || u === "") && (d === "0" || d === "0px" || d === "0s" || d === "0 0 0 0" || d === "") && (f === "stretch" || f === "stretch stretch" || f === "");
}
const expandBorderSide = (e) => (t) => {
	let n = filterSignificantTokens(t);
	if (n.length === 0 || n.length > 3) return null;
	let a = [
		`${e}-width`,
		`${e}-style`,
		`${e}-color`
	], o = tryExpandCssWide(n, a);
	if (o) return o;
	let { widthVal: s, styleVal: c, colorVal: l } = parseBorderTriplet(n);
	return {
		[a[0]]: s,
		[a[1]]: c,
		[a[2]]: l
	};
}, contractBorderSide = (e) => (t) => {
	let n = t[`${e}-width`], a = t[`${e}-style`], o = t[`${e}-color`];
	return !n || !a || !o ? null : formatBorderSideValue(serialize(n), serialize(a), serialize(o));
};
function expandBorder(e) {
	let t = filterSignificantTokens(e);
	if (t.length === 0 || t.length > 3) return null;
	let n = tryExpandCssWide(t, pd);
	if (n) return n;
	let { widthVal: a, styleVal: o, colorVal: s } = parseBorderTriplet(t);
	return {
		"border-top-width": a,
		"border-right-width": a,
		"border-bottom-width": a,
		"border-left-width": a,
		"border-top-style": o,
		"border-right-style": o,
		"border-bottom-style": o,
		"border-left-style": o,
		"border-top-color": s,
		"border-right-color": s,
		"border-bottom-color": s,
		"border-left-color": s,
		...createInitialBorderImageValues()
	};
}
function contractBorder(e) {
	for (let t of pd) if (!e[t]) return null;
	let t = pd.map((t) => serialize(e[t]).trim()), n = checkUniformCssWide(t);
	if (n !== void 0) return n;
	if (!isInitialBorderImage(e)) return null;
	let [a, o, s, c, l, u, d, f, p, m, h, g] = t;
	return a !== o || a !== s || a !== c || l !== u || l !== d || l !== f || p !== m || p !== h || p !== g ? null : formatBorderSideValue(a, l, p);
}
function expandBorderImage(e) {
	let t = filterSignificantTokens(e);
	if (t.length === 0) return null;
	let n = tryExpandCssWide(t, fd);
	if (n) return n;
	if (t.length === 1 && t[0].type === "ident" && t[0].value.toLowerCase() === "none") return createInitialBorderImageValues();
	if (t.some((e) => e.type === "function" && getFunctionName(e) === "var")) return expandUniformLonghands(fd, e);
	let a = [{
		type: "ident",
		value: "none"
	}];
	for (let e of t) (e.type === "url" || e.type === "function" && [
		"linear-gradient",
		"radial-gradient",
		"conic-gradient",
		"image",
		"image-set"
	].includes(getFunctionName(e))) && (a = [e]);
	return createInitialBorderImageValues(a);
}
function contractBorderImage(e) {
	for (let t of fd) if (!e[t]) return null;
	let t = fd.map((t) => serialize(e[t]).trim()), n = checkUniformCssWide(t, !0);
	if (n !== void 0) return n;
	if (isInitialBorderImage(e)) return "none";
	let [a, o, s, c, l] = t;
	return (o === "100%" || o === "100% 100% 100% 100%") && (s === "1" || s === "1 1 1 1") && (c === "0" || c === "0px" || c === "0s" || c === "0 0 0 0") && (l === "stretch" || l === "stretch stretch") ? a : null;
}
function expandOutline(e) {
	let t = filterSignificantTokens(e);
	if (t.length === 0 || t.length > 3) return null;
	let n = tryExpandCssWide(t, [
		"outline-color",
		"outline-style",
		"outline-width"
	]);
	if (n) return n;
	let { widthVal: a, styleVal: o, colorVal: s } = parseBorderTriplet(t, !0);
	return {
		"outline-color": s,
		"outline-style": o,
		"outline-width": a
	};
}
function contractOutline(e) {
	let t = e["outline-color"], n = e["outline-style"], a = e["outline-width"];
	if (!t || !n || !a) return null;
	let o = serialize(t).trim(), s = serialize(n).trim(), c = serialize(a).trim(), l = checkUniformCssWide([
		o,
		s,
		c
	]);
	if (l !== void 0) return l;
	let u = o.toLowerCase() === "currentcolor", d = s.toLowerCase() === "none", f = c.toLowerCase() === "medium";
	if (u && d && f) return "none";
	let p = [];
	return u || p.push(o), d || p.push(s), f || p.push(c), p.length === 0 ? "none" : p.join(" ");
}
const md = [
	"font-variant-ligatures",
	"font-variant-caps",
	"font-variant-alternates",
	"font-variant-numeric",
	"font-variant-east-asian",
	"font-variant-position",
	"font-variant-emoji"
];
function expandFontVariant(e) {
	let t = filterSignificantTokens(e);
	if (t.length === 0) return null;
	let n = tryExpandCssWide(t, md);
	if (n) return n;
	if (t.length === 1 && t[0].type === "ident") {
		let e = t[0].value.toLowerCase();
		if (e === "normal") return expandUniformLonghands(md, [{
			type: "ident",
			value: "normal"
		}]);
		if (e === "none") {
			let e = expandUniformLonghands(md, [{
				type: "ident",
				value: "normal"
			}]);
			return e["font-variant-ligatures"] = [{
				type: "ident",
				value: "none"
			}], e;
		}
	}
	let a = {
		"font-variant-ligatures": [],
		"font-variant-caps": [],
		"font-variant-alternates": [],
		"font-variant-numeric": [],
		"font-variant-east-asian": [],
		"font-variant-position": [],
		"font-variant-emoji": []
	};
	for (let e of t) if (e.type === "ident") {
		let t = e.value.toLowerCase();
		if (t === "normal") continue;
		if (t === "none" || Fu.has(t)) a["font-variant-ligatures"].push(e);
		else if (Iu.has(t)) a["font-variant-caps"].push(e);
		else if (t === "historical-forms") a["font-variant-alternates"].push(e);
		else if (Lu.has(t)) a["font-variant-numeric"].push(e);
		else if (Ru.has(t)) a["font-variant-east-asian"].push(e);
		else if (zu.has(t)) a["font-variant-position"].push(e);
		else if (Bu.has(t)) a["font-variant-emoji"].push(e);
		else return null;
	} else if (e.type === "function" && Vu.has(getFunctionName(e))) a["font-variant-alternates"].push(e);
	else return null;
	let o = [{
		type: "ident",
		value: "normal"
	}], s = {};
	for (let e of md) s[e] = a[e].length > 0 ? joinWithWhitespace(a[e]) : o;
	return s;
}
function contractFontVariant(e) {
	for (let t of md) if (!e[t]) return null;
	let t = md.map((t) => serialize(e[t]).trim()), n = checkUniformCssWide(t);
	if (n !== void 0) return n;
	if (t.every((e) => e.toLowerCase() === "normal")) return "normal";
	if (t[0].toLowerCase() === "none") return t.slice(1).every((e) => e.toLowerCase() === "normal") ? "none" : null;
	let a = t.filter((e) => e.toLowerCase() !== "normal");
	return a.length === 0 ? "normal" : a.join(" ");
}
const hd = [
	"font-style",
	"font-variant-caps",
	"font-variant-ligatures",
	"font-variant-alternates",
	"font-variant-numeric",
	"font-variant-east-asian",
	"font-variant-position",
	"font-variant-emoji",
	"font-weight",
	"font-stretch",
	"font-size",
	"line-height",
	"font-family"
];
function expandFont(e) {
	let t = filterSignificantTokens(e);
	if (t.length === 0) return null;
	if (t.length === 1 && t[0].type === "ident" && Hu.has(t[0].value.toLowerCase())) return expandUniformLonghands(hd, [t[0]]);
	let n = [{
		type: "ident",
		value: "normal"
	}], a = n, o = n, s = n, c = n, l = n, u = 0;
	for (; u < t.length;) {
		let e = t[u];
		if (e.type === "ident") {
			let t = e.value.toLowerCase();
			if (t === "italic" || t === "oblique") {
				a = [e], u++;
				continue;
			}
			if (t === "small-caps") {
				o = [e], u++;
				continue;
			}
			if (t === "bold" || t === "bolder" || t === "lighter") {
				s = [e], u++;
				continue;
			}
			if (Uu.has(t)) {
				c = [e], u++;
				continue;
			}
			if (t === "normal") {
				u++;
				continue;
			}
		} else if (e.type === "number" && typeof e.value == "number" && e.value >= 1 && e.value <= 1e3) {
			s = [e], u++;
			continue;
		}
		break;
	}
	if (u >= t.length) return null;
	let d = t[u];
	if (!(d.type === "dimension" || d.type === "percentage" || d.type === "number" && d.value === 0 || d.type === "ident" && Wu.has(d.value.toLowerCase()) || d.type === "function" && cd.has(getFunctionName(d)))) return null;
	let f = [d];
	if (u++, u < t.length && t[u].type === "delim" && t[u].value === "/") {
		if (u++, u >= t.length) return null;
		let e = t[u];
		if (!(e.type === "number" || e.type === "dimension" || e.type === "percentage" || e.type === "ident" && e.value.toLowerCase() === "normal" || e.type === "function" && cd.has(getFunctionName(e)))) return null;
		l = [e], u++;
	}
	if (u >= t.length) return null;
	let p = l === n ? d : l[0], m = e.indexOf(p), h;
	if (m !== -1) for (h = e.slice(m + 1).filter((e) => e.type !== "EOF"); h.length > 0 && (h[0].type === "whitespace" || h[0].type === "comment");) h.shift();
	else h = t.slice(u);
	let g = expandUniformLonghands(hd, n);
	return g["font-style"] = a, g["font-variant-caps"] = o, g["font-weight"] = s, g["font-stretch"] = c, g["font-size"] = f, g["line-height"] = l, g["font-family"] = h, g;
}
const gd = [
	"font-style",
	"font-variant-caps",
	"font-weight",
	"font-stretch",
	"font-size",
	"line-height",
	"font-family"
], _d = [
	"font-variant-ligatures",
	"font-variant-alternates",
	"font-variant-numeric",
	"font-variant-east-asian",
	"font-variant-position",
	"font-variant-emoji"
];
function contractFont(e) {
	for (let t of gd) if (!e[t]) return null;
	let t = serialize(e["font-style"]).trim(), n = serialize(e["font-variant-caps"]).trim(), a = serialize(e["font-weight"]).trim(), o = serialize(e["font-stretch"]).trim(), s = serialize(e["font-size"]).trim(), c = serialize(e["line-height"]).trim(), l = serialize(e["font-family"], !1, "font-family").trim(), u = checkUniformCssWide([
		t,
		n,
		a,
		o,
		s,
		c,
		l,
		..._d.map((n) => e[n] ? serialize(e[n]).trim() : t)
	]);
	if (u !== void 0) return u;
	for (let t of _d) if (e[t] && serialize(e[t]).trim().toLowerCase() !== "normal") return null;
	if (!s || !l) return null;
	let d = [];
	return t.toLowerCase() !== "normal" && d.push(t), n.toLowerCase() !== "normal" && d.push(n), a.toLowerCase() !== "normal" && a !== "400" && d.push(a), o.toLowerCase() !== "normal" && d.push(o), d.push(c.toLowerCase() === "normal" ? s : `${s} / ${c}`), d.push(l), d.join(" ");
}
const vd = [
	"list-style-type",
	"list-style-position",
	"list-style-image"
];
function expandListStyle(e) {
	let t = filterSignificantTokens(e);
	if (t.length === 0 || t.length > 3) return null;
	let n = tryExpandCssWide(t, vd);
	if (n) return n;
	let a = [{
		type: "ident",
		value: "disc"
	}], o = [{
		type: "ident",
		value: "outside"
	}], s = [{
		type: "ident",
		value: "none"
	}], c = !1, l = !1, u = !1;
	for (let e of t) if (e.type === "ident") {
		let t = e.value.toLowerCase();
		if ((t === "inside" || t === "outside") && !l) o = [e], l = !0;
		else if (t === "none") !u && !c ? (s = [e], a = [e], u = !0, c = !0) : u ? c ||= (a = [e], !0) : (s = [e], u = !0);
		else if (!c) a = [e], c = !0;
		else return null;
	} else if ((e.type === "url" || e.type === "function" && sd.has(getFunctionName(e))) && !u) s = [e], u = !0;
	else return null;
	return {
		"list-style-type": a,
		"list-style-position": o,
		"list-style-image": s
	};
}
function contractListStyle(e) {
	let t = e["list-style-type"], n = e["list-style-position"], a = e["list-style-image"];
	if (!t || !n || !a) return null;
	let o = serialize(t).trim(), s = serialize(n).trim(), c = serialize(a).trim(), l = checkUniformCssWide([
		o,
		s,
		c
	]);
	if (l !== void 0) return l;
	let u = [];
	return s.toLowerCase() !== "outside" && u.push(s), c.toLowerCase() !== "none" && u.push(c), o.toLowerCase() !== "disc" && u.push(o), u.length === 0 ? "disc" : u.join(" ");
}
const yd = [
	"flex-grow",
	"flex-shrink",
	"flex-basis"
];
function expandFlex(e) {
	let t = filterSignificantTokens(e);
	if (t.length === 0 || t.length > 3) return null;
	let n = tryExpandCssWide(t, yd);
	if (n) return n;
	if (t.length === 1 && t[0].type === "ident") {
		let e = t[0].value.toLowerCase();
		if (e === "none") return {
			"flex-grow": [{
				type: "number",
				value: 0,
				sign: null,
				numberType: "integer"
			}],
			"flex-shrink": [{
				type: "number",
				value: 0,
				sign: null,
				numberType: "integer"
			}],
			"flex-basis": [{
				type: "ident",
				value: "auto"
			}]
		};
		if (e === "auto") return {
			"flex-grow": [{
				type: "number",
				value: 1,
				sign: null,
				numberType: "integer"
			}],
			"flex-shrink": [{
				type: "number",
				value: 1,
				sign: null,
				numberType: "integer"
			}],
			"flex-basis": [{
				type: "ident",
				value: "auto"
			}]
		};
	}
	let a = null, o = null, s = null;
	for (let e of t) if (e.type === "number") {
		if (a === null) a = [e];
		else if (o === null) o = [e];
		else return null;
	} else if (isValidLengthOrPercentage(e) || e.type === "ident" && Gu.has(e.value.toLowerCase())) {
		if (s === null) s = [e];
		else return null;
	} else return null;
	if (a === null && s === null) return null;
	let c = [{
		type: "number",
		value: 1,
		sign: null,
		numberType: "integer"
	}];
	return {
		"flex-grow": a ?? c,
		"flex-shrink": o ?? c,
		"flex-basis": s ?? (a === null ? [{
			type: "ident",
			value: "auto"
		}] : [{
			type: "dimension",
			value: 0,
			unit: "px",
			sign: null,
			numberType: "integer"
		}])
	};
}
function contractFlex(e) {
	let t = e["flex-grow"], n = e["flex-shrink"], a = e["flex-basis"];
	if (!t || !n || !a) return null;
	let o = serialize(t).trim(), s = serialize(n).trim(), c = serialize(a).trim(), l = checkUniformCssWide([
		o,
		s,
		c
	]);
	if (l !== void 0) return l;
	if (o.includes("var(") || s.includes("var(") || c.includes("var(")) return o === s && o === c ? o : null;
	if (c.toLowerCase() === "auto") {
		if (o === "0" && s === "1") return "initial";
		if (o === "1" && s === "1") return "auto";
		if (o === "0" && s === "0") return "none";
	}
	return (c === "0px" || c === "0%" || c === "0") && s === "1" ? `${o} 1 0px` : `${o} ${s} ${c}`;
}
function contractOverflow(e) {
	let t = e["overflow-x"], n = e["overflow-y"];
	if (!t || !n) return null;
	let a = serialize(t).trim(), o = serialize(n).trim(), s = checkUniformCssWide([a, o]);
	return s === void 0 ? a.includes("var(") || o.includes("var(") ? a === o ? a : null : a === o ? a : `${a} ${o}` : s;
}
const bd = [
	"max-lines",
	"block-ellipsis",
	"continue"
];
function expandLineClamp(e) {
	let t = filterSignificantTokens(e);
	if (t.length === 0) return null;
	let n = tryExpandCssWide(t, bd);
	if (n) return n;
	let a = [{
		type: "ident",
		value: "auto"
	}];
	return t.length === 1 && t[0].type === "ident" && t[0].value.toLowerCase() === "none" ? {
		"max-lines": [{
			type: "ident",
			value: "none"
		}],
		"block-ellipsis": a,
		continue: a
	} : {
		"max-lines": t,
		"block-ellipsis": a,
		continue: a
	};
}
function contractLineClamp(e) {
	let t = e["max-lines"];
	if (!t) return null;
	let n = serialize(t).trim(), a = checkUniformCssWide([n, ...[e["block-ellipsis"], e.continue].filter(Boolean).map((e) => serialize(e).trim())]);
	return a === void 0 ? n.toLowerCase() === "none" ? "none" : n : a;
}
const xd = [
	"border-top-left-radius",
	"border-top-right-radius",
	"border-bottom-right-radius",
	"border-bottom-left-radius"
];
function expandBorderRadius(e) {
	let t = filterSignificantTokens(e);
	if (t.length === 0 || t[0].type === "ident" && t[0].value.toLowerCase() === "logical") return null;
	let n = t.findIndex((e) => e.type === "delim" && e.value === "/"), a, o;
	if (n !== -1) {
		if (a = t.slice(0, n), o = t.slice(n + 1), a.length === 0 || a.length > 4 || o.length === 0 || o.length > 4 || o.some((e) => e.type === "delim" && e.value === "/")) return null;
	} else {
		if (t.length > 4) return null;
		a = t, o = t;
	}
	let s = expandFourSides(a), c = expandFourSides(o), l = {};
	for (let e = 0; e < 4; e++) {
		let t = s[e], n = c[e];
		l[xd[e]] = serialize(t) === serialize(n) ? t : [
			...t,
			{
				type: "whitespace",
				value: " "
			},
			...n
		];
	}
	return l;
}
function contractBorderRadius(e) {
	if (!xd.every((t) => e[t] !== void 0)) return null;
	let t = xd.map((t) => e[t]), n = checkUniformCssWide(t.map((e) => serialize(e).trim()));
	if (n !== void 0) return n;
	let a = t.map((e) => {
		let t = filterSignificantTokens(e);
		return {
			h: serialize([t[0]]).trim(),
			v: serialize([t.length > 1 ? t[1] : t[0]]).trim()
		};
	}), o = formatFourSides(a[0].h, a[1].h, a[2].h, a[3].h), s = formatFourSides(a[0].v, a[1].v, a[2].v, a[3].v);
	return o === s ? o : `${o} / ${s}`;
}
const Sd = [], Cd = [];
for (let e of wu) e !== "all" && e !== "direction" && e !== "unicode-bidi" && !e.startsWith("--") && !(e in Yu) && (e in Xu ? Sd.push(e) : Cd.push(e));
const wd = Object.freeze([...Sd, ...Cd]);
function isCSSWideKeywordOrVar(e) {
	let t = filterSignificantTokens(e);
	return t.length === 1 && t[0].type === "ident" && td.has(t[0].value.toLowerCase()) ? !0 : t.some((e) => e.type === "function" && getFunctionName(e) === "var");
}
function expandAll(e) {
	return !e || e.length === 0 || !isCSSWideKeywordOrVar(e) ? null : expandUniformLonghands(wd, e);
}
function contractAll(e) {
	let t = null;
	for (let n of wd) {
		let a = e[n];
		if (!a || a.length === 0) return null;
		let o = serialize(a).trim();
		if (t === null) t = o;
		else if (o !== t) return null;
	}
	if (!t) return null;
	let n = t.toLowerCase();
	return td.has(n) || n.startsWith("var(") ? t : null;
}
function createBoxShorthand(e, t, n) {
	return {
		longhands: Yu[e],
		logicalLonghands: n,
		expand: expandBox(t, n),
		contract: contractBox(t, n)
	};
}
function createTwoValueShorthand(e, t) {
	let n = Yu[e];
	return {
		longhands: n,
		...t ? { physicalLonghands: t } : {},
		expand: expandTwoValue(n),
		contract: contractTwoValue(n)
	};
}
function createBorderSideShorthand(e, t, n) {
	return {
		longhands: t,
		...n ? { physicalLonghands: n } : {},
		expand: expandBorderSide(e),
		contract: contractBorderSide(e)
	};
}
function createBorderAxisShorthand(e, t, n, a, o) {
	return {
		longhands: Yu[e],
		physicalLonghands: a,
		logicalLonghands: o,
		expand: (e) => filterSignificantTokens(e).length === 0 ? null : {
			[t]: e,
			[n]: e
		},
		contract: (e) => {
			let a = e[t], o = e[n], s = a ? serialize(a).trim() : contractBorderSide(t)(e), c = o ? serialize(o).trim() : contractBorderSide(n)(e);
			return s && c && s === c ? s : null;
		}
	};
}
const Td = {
	"border-block": createBorderAxisShorthand("border-block", "border-block-start", "border-block-end", [
		"border-top-width",
		"border-top-style",
		"border-top-color",
		"border-bottom-width",
		"border-bottom-style",
		"border-bottom-color"
	], [
		"border-block-start-width",
		"border-block-start-style",
		"border-block-start-color",
		"border-block-end-width",
		"border-block-end-style",
		"border-block-end-color"
	]),
	"border-block-color": createTwoValueShorthand("border-block-color", ["border-top-color", "border-bottom-color"]),
	"border-block-end": createBorderSideShorthand("border-block-end", Yu["border-block-end"], [
		"border-bottom-width",
		"border-bottom-style",
		"border-bottom-color"
	]),
	"border-block-start": createBorderSideShorthand("border-block-start", Yu["border-block-start"], [
		"border-top-width",
		"border-top-style",
		"border-top-color"
	]),
	"border-block-style": createTwoValueShorthand("border-block-style", ["border-top-style", "border-bottom-style"]),
	"border-block-width": createTwoValueShorthand("border-block-width", ["border-top-width", "border-bottom-width"]),
	border: {
		longhands: pd,
		expand: expandBorder,
		contract: contractBorder
	},
	"border-top": createBorderSideShorthand("border-top", [
		"border-top-width",
		"border-top-style",
		"border-top-color"
	]),
	"border-right": createBorderSideShorthand("border-right", [
		"border-right-width",
		"border-right-style",
		"border-right-color"
	]),
	"border-bottom": createBorderSideShorthand("border-bottom", [
		"border-bottom-width",
		"border-bottom-style",
		"border-bottom-color"
	]),
	"border-left": createBorderSideShorthand("border-left", [
		"border-left-width",
		"border-left-style",
		"border-left-color"
	]),
	"border-image": {
		longhands: fd,
		expand: expandBorderImage,
		contract: contractBorderImage
	},
	outline: {
		longhands: [
			"outline-color",
			"outline-style",
			"outline-width"
		],
		expand: expandOutline,
		contract: contractOutline
	},
	"font-variant": {
		longhands: md,
		expand: expandFontVariant,
		contract: contractFontVariant
	},
	font: {
		longhands: hd,
		expand: expandFont,
		contract: contractFont
	},
	"list-style": {
		longhands: vd,
		expand: expandListStyle,
		contract: contractListStyle
	},
	overflow: {
		longhands: Yu.overflow,
		expand: expandTwoValue(Yu.overflow),
		contract: contractOverflow
	},
	flex: {
		longhands: yd,
		expand: expandFlex,
		contract: contractFlex
	},
	"-webkit-flex": {
		longhands: yd,
		expand: expandFlex,
		contract: contractFlex
	},
	"line-clamp": {
		longhands: bd,
		expand: expandLineClamp,
		contract: contractLineClamp
	},
	"-webkit-line-clamp": {
		longhands: bd,
		expand: expandLineClamp,
		contract: contractLineClamp
	},
	"border-color": createBoxShorthand("border-color", [
		"border-top-color",
		"border-right-color",
		"border-bottom-color",
		"border-left-color"
	], [
		"border-block-start-color",
		"border-inline-start-color",
		"border-block-end-color",
		"border-inline-end-color"
	]),
	"border-inline": createBorderAxisShorthand("border-inline", "border-inline-start", "border-inline-end", [
		"border-left-width",
		"border-left-style",
		"border-left-color",
		"border-right-width",
		"border-right-style",
		"border-right-color"
	], [
		"border-inline-start-width",
		"border-inline-start-style",
		"border-inline-start-color",
		"border-inline-end-width",
		"border-inline-end-style",
		"border-inline-end-color"
	]),
	"border-inline-color": createTwoValueShorthand("border-inline-color", ["border-left-color", "border-right-color"]),
	"border-inline-end": createBorderSideShorthand("border-inline-end", Yu["border-inline-end"], [
		"border-right-width",
		"border-right-style",
		"border-right-color"
	]),
	"border-inline-start": createBorderSideShorthand("border-inline-start", Yu["border-inline-start"], [
		"border-left-width",
		"border-left-style",
		"border-left-color"
	]),
	"border-inline-style": createTwoValueShorthand("border-inline-style", ["border-left-style", "border-right-style"]),
	"border-inline-width": createTwoValueShorthand("border-inline-width", ["border-left-width", "border-right-width"]),
	"border-radius": {
		longhands: Yu["border-radius"],
		logicalLonghands: [
			"border-start-start-radius",
			"border-start-end-radius",
			"border-end-end-radius",
			"border-end-start-radius"
		],
		expand: expandBorderRadius,
		contract: contractBorderRadius
	},
	"border-style": createBoxShorthand("border-style", [
		"border-top-style",
		"border-right-style",
		"border-bottom-style",
		"border-left-style"
	], [
		"border-block-start-style",
		"border-inline-start-style",
		"border-block-end-style",
		"border-inline-end-style"
	]),
	"border-width": createBoxShorthand("border-width", [
		"border-top-width",
		"border-right-width",
		"border-bottom-width",
		"border-left-width"
	], [
		"border-block-start-width",
		"border-inline-start-width",
		"border-block-end-width",
		"border-inline-end-width"
	]),
	inset: createBoxShorthand("inset", [
		"top",
		"right",
		"bottom",
		"left"
	], [
		"inset-block-start",
		"inset-inline-start",
		"inset-block-end",
		"inset-inline-end"
	]),
	"inset-block": createTwoValueShorthand("inset-block", ["top", "bottom"]),
	"inset-inline": createTwoValueShorthand("inset-inline", ["left", "right"]),
	margin: createBoxShorthand("margin", [
		"margin-top",
		"margin-right",
		"margin-bottom",
		"margin-left"
	], [
		"margin-block-start",
		"margin-inline-start",
		"margin-block-end",
		"margin-inline-end"
	]),
	"margin-block": createTwoValueShorthand("margin-block", ["margin-top", "margin-bottom"]),
	"margin-inline": createTwoValueShorthand("margin-inline", ["margin-left", "margin-right"]),
	padding: createBoxShorthand("padding", [
		"padding-top",
		"padding-right",
		"padding-bottom",
		"padding-left"
	], [
		"padding-block-start",
		"padding-inline-start",
		"padding-block-end",
		"padding-inline-end"
	]),
	"padding-block": createTwoValueShorthand("padding-block", ["padding-top", "padding-bottom"]),
	"padding-inline": createTwoValueShorthand("padding-inline", ["padding-left", "padding-right"]),
	"scroll-margin": createBoxShorthand("scroll-margin", [
		"scroll-margin-top",
		"scroll-margin-right",
		"scroll-margin-bottom",
		"scroll-margin-left"
	], [
		"scroll-margin-block-start",
		"scroll-margin-inline-start",
		"scroll-margin-block-end",
		"scroll-margin-inline-end"
	]),
	"scroll-padding": createBoxShorthand("scroll-padding", [
		"scroll-padding-top",
		"scroll-padding-right",
		"scroll-padding-bottom",
		"scroll-padding-left"
	], [
		"scroll-padding-block-start",
		"scroll-padding-inline-start",
		"scroll-padding-block-end",
		"scroll-padding-inline-end"
	]),
	background: {
		longhands: Yu.background,
		expand: expandBackground,
		contract: contractBackground
	},
	all: {
		longhands: wd,
		expand: expandAll,
		contract: contractAll
	}
};
function getShorthandAllLonghands(e) {
	if (e.allLonghands) return e.allLonghands;
	if (!e.logicalLonghands && !e.physicalLonghands) return e.longhands;
	let t = Object.freeze([
		...e.longhands,
		...e.logicalLonghands || [],
		...e.physicalLonghands || []
	]);
	return e.allLonghands = t, t;
}
const Ed = {};
for (let [e, t] of Object.entries(Td)) if (t.allLonghands = Object.freeze([
	...t.longhands,
	...t.logicalLonghands || [],
	...t.physicalLonghands || []
]), e !== "all") {
	for (let n of t.longhands) Ed[n] || (Ed[n] = []), Ed[n].push(e);
	if (t.logicalLonghands) for (let n of t.logicalLonghands) Ed[n] || (Ed[n] = []), Ed[n].push(e);
	if (t.physicalLonghands) for (let n of t.physicalLonghands) Ed[n] || (Ed[n] = []), Ed[n].includes(e) || Ed[n].push(e);
}
const Dd = new Intl.NumberFormat("en-US", {
	useGrouping: !1,
	minimumFractionDigits: 0,
	maximumFractionDigits: 6
});
function formatNumber(e) {
	if (e === 0) return "0";
	if (!Number.isFinite(e)) return e === Infinity ? "infinity" : e === -Infinity ? "-infinity" : "nan";
	let t = Dd.format(e);
	return t === "-0" ? "0" : t;
}
const Od = new Set("active,active-view-transition,active-view-transition-type,after,animated-image,any-link,autofill,before,blank,buffering,checked,current,default,defined,dir,disabled,empty,enabled,first,first-child,first-letter,first-line,first-of-page,first-of-type,focus,focus-visible,focus-within,fullscreen,future,has,has-slotted,heading,high-value,host,host-context,hover,in-range,indeterminate,interest-source,interest-target,invalid,is,lang,last-child,last-of-page,last-of-type,left,link,link-to,local-link,low-value,matches,modal,muted,navigation-source,not,nth,nth-child,nth-col,nth-last-child,nth-last-col,nth-last-of-type,nth-of-page,nth-of-type,only-child,only-of-type,open,optimal-value,optional,out-of-range,past,paused,picture-in-picture,placeholder-shown,playing,popover-open,read-only,read-write,required,right,root,scope,seeking,snapped,snapped-block,snapped-inline,snapped-x,snapped-y,stalled,start-of-page,state,target,target-after,target-before,target-current,target-within,unchecked,user-invalid,user-valid,valid,visited,volume-locked,where,xr-overlay".split(",")), kd = new Set("-moz-progress-bar,-moz-range-progress,-moz-range-thumb,-moz-range-track,-ms-browse,-ms-check,-ms-clear,-ms-expand,-ms-fill,-ms-fill-lower,-ms-fill-upper,-ms-reveal,-ms-thumb,-ms-ticks-after,-ms-ticks-before,-ms-tooltip,-ms-track,-ms-value,-webkit-progress-bar,-webkit-progress-inner-value,-webkit-progress-value,-webkit-slider-runnable-track,-webkit-slider-thumb,after,backdrop,before,checkmark,clear-icon,color-swatch,column,cue,cue-region,details-content,field-component,field-content,field-separator,file-selector-button,first-letter,first-line,grammar-error,highlight,interest-button,marker,nth-fragment,part,picker,picker-icon,placeholder,reveal-icon,scroll-button,scroll-marker,scroll-marker-group,search-text,selection,slider-fill,slider-thumb,slider-track,slotted,spelling-error,step-control,step-down,step-up,target-text,view-transition,view-transition-group,view-transition-group-children,view-transition-image-pair,view-transition-new,view-transition-old".split(","));
"after,backdrop,before,checkmark,clear-icon,color-swatch,column,cue,cue-region,details-content,field-component,field-content,field-separator,file-selector-button,first-letter,first-line,grammar-error,interest-button,marker,picker-icon,placeholder,reveal-icon,scroll-marker,scroll-marker-group,search-text,selection,slider-fill,slider-thumb,slider-track,spelling-error,step-control,step-down,step-up,target-text,view-transition".split(","), "cue,cue-region,highlight,nth-fragment,part,picker,scroll-button,slotted,view-transition-group,view-transition-group-children,view-transition-image-pair,view-transition-new,view-transition-old".split(",");
function isIdentToken(e) {
	return e !== void 0 && e.type === "ident";
}
function isDelimToken(e, t) {
	return e !== void 0 && e.type === "delim" && (t === void 0 || e.value === t);
}
function isHashToken(e) {
	return e !== void 0 && e.type === "hash";
}
function isStringToken(e) {
	return e !== void 0 && (e.type === "string" || e.type === "bad-string");
}
function isNumberToken(e) {
	return e !== void 0 && e.type === "number";
}
function isDimensionToken(e) {
	return e !== void 0 && e.type === "dimension";
}
function isSimpleBlock(e, t) {
	return e !== void 0 && e.type === "simple-block" && (t === void 0 || e.associatedToken.type === t);
}
function isCSSFunction(e, t) {
	return e !== void 0 && e.type === "function" && (t === void 0 || e.name.toLowerCase() === t.toLowerCase());
}
var ComponentValueCursor = class {
	values;
	_i = 0;
	constructor(e) {
		this.values = e;
	}
	get hasNext() {
		return this._i < this.values.length;
	}
	get i() {
		return this._i;
	}
	set i(e) {
		this._i = e;
	}
	get length() {
		return this.values.length;
	}
	get next() {
		return this.values[this._i];
	}
	peek(e = 1) {
		return this.values[this._i + e];
	}
	consume() {
		return this.values[this._i++] || { type: "EOF" };
	}
	skipWhitespace() {
		for (; this._i < this.values.length && this.values[this._i].type === "whitespace";) this._i++;
	}
	skipToNextComma() {
		let e = this.values.slice(this._i).findIndex((e) => e.type === "comma");
		this._i = e === -1 ? this.values.length : this._i + e;
	}
	slice(e, t) {
		return this.values.slice(e, t ?? this._i);
	}
};
const Ad = { "-webkit-autofill": "autofill" };
var jd = class SelectorParser {
	static PSEUDO_CLASSES = Od;
	static PSEUDO_ELEMENTS = kd;
	cursor;
	allowRelative;
	forgiving;
	insideHas;
	forbidPseudo;
	declaredNamespaces;
	strictSupports;
	allowVendorPseudos;
	allowUnknownPseudos;
	constructor(e, t = {}) {
		this.cursor = new ComponentValueCursor(e), this.allowRelative = t.allowRelative ?? !1, this.forgiving = t.forgiving ?? !1, this.insideHas = t.insideHas ?? !1, this.forbidPseudo = t.forbidPseudo ?? !1, this.declaredNamespaces = t.declaredNamespaces, this.strictSupports = t.strictSupports ?? !1, this.allowVendorPseudos = t.allowVendorPseudos ?? !1, this.allowUnknownPseudos = t.allowUnknownPseudos ?? !1;
	}
	hasAmpersand(e) {
		return e.some((e) => isDelimToken(e, "&") ? !0 : isSimpleBlock(e) || isCSSFunction(e) ? this.hasAmpersand(e.value) : !1);
	}
	parse() {
		let e = [];
		for (; this.cursor.hasNext && (this.cursor.skipWhitespace(), this.cursor.hasNext && this.cursor.next?.type !== "EOF");) {
			let t = this.cursor.i;
			try {
				let t = this.consumeComplexSelector();
				this.cursor.skipWhitespace();
				let n = this.cursor.next;
				if (!n || n.type === "comma") e.push(t);
				else throw new DOMException("Unexpected token in selector", "SyntaxError");
			} catch (n) {
				if (this.forgiving) {
					this.cursor.skipToNextComma();
					let n = this.cursor.slice(t, this.cursor.i), a = 0;
					for (; a < n.length && n[a].type === "whitespace";) a++;
					let o = n.length - 1;
					for (; o >= a && n[o].type === "whitespace";) o--;
					let s = n.slice(a, o + 1);
					s.length > 0 && e.push({
						type: "invalid-selector",
						tokens: s
					});
				} else throw n;
			}
			this.cursor.next?.type === "comma" && this.cursor.consume();
		}
		if (!this.forgiving && e.length === 0) throw new DOMException("Selector list cannot be empty", "SyntaxError");
		return {
			type: "selector-list",
			selectors: e
		};
	}
	validateNamespace(e) {
		if (this.declaredNamespaces !== void 0 && e !== void 0 && e !== "*" && e !== "" && !this.declaredNamespaces.has(e)) throw new DOMException(`Undeclared namespace prefix: "${e}"`, "SyntaxError");
	}
	consumeComplexSelector() {
		let e = [], t = this.cursor.i, n = !1;
		for (; this.cursor.hasNext && (this.cursor.skipWhitespace(), this.cursor.hasNext && this.cursor.next?.type !== "comma");) {
			let t = this.tryConsumeCombinator();
			if (t) {
				if (e.length === 0 && !this.allowRelative) throw new DOMException("Relative selector not allowed in this context", "SyntaxError");
				if (n) throw new DOMException("Pseudo-element must be at the end of the selector", "SyntaxError");
				if (e.length > 0 && e[e.length - 1].type === "combinator") throw new DOMException("Consecutive combinators are not allowed", "SyntaxError");
				e.push(t);
				continue;
			}
			let a = this.consumeCompoundSelector();
			if (a.selectors.length > 0) {
				if (n) throw new DOMException("Pseudo-element must be at the end of the selector", "SyntaxError");
				let t = a.selectors.some((e) => e.type === "pseudo-element-selector");
				e.length > 0 && e[e.length - 1].type === "compound-selector" && e.push({
					type: "combinator",
					value: " "
				}), e.push(a), t && (n = !0);
			} else break;
		}
		if (e.length > 0 && e[e.length - 1].type === "combinator") throw new DOMException("Trailing combinator is not allowed", "SyntaxError");
		if (e.length === 0) throw new DOMException("Complex selector cannot be empty", "SyntaxError");
		let a = this.cursor.i;
		return {
			type: "complex-selector",
			items: e,
			tokens: this.cursor.slice(t, a)
		};
	}
	tryConsumeCombinator() {
		let e = this.cursor.next;
		if (!e) return null;
		if (isDelimToken(e)) {
			let t = e.value;
			if (t === ">" || t === "+" || t === "~") return this.cursor.consume(), {
				type: "combinator",
				value: t
			};
			if (t === "|" && isDelimToken(this.cursor.peek(1), "|")) return this.cursor.consume(), this.cursor.consume(), {
				type: "combinator",
				value: "||"
			};
		}
		return null;
	}
	isUserActionPseudoClass(e) {
		let t = e.toLowerCase();
		return [
			"hover",
			"active",
			"focus",
			"focus-visible",
			"focus-within"
		].includes(t);
	}
	validateSimpleSelectorAfterPseudo(e) {
		if (e.type === "pseudo-class-selector") {
			let t = e.name.toLowerCase();
			if ([
				"not",
				"is",
				"where",
				"has"
			].includes(t)) return;
			if (!this.isUserActionPseudoClass(e.name)) throw new DOMException("Only user-action pseudo-classes are allowed after a pseudo-element", "SyntaxError");
		} else throw new DOMException("Only user-action pseudo-classes are allowed after a pseudo-element", "SyntaxError");
	}
	consumeCompoundSelector() {
		let e = [], t = null;
		for (; this.cursor.hasNext;) {
			let n = this.cursor.next;
			if (!n || n.type === "whitespace" || n.type === "comma") break;
			if (isDelimToken(n)) {
				let a = n.value;
				if (a === ">" || a === "+" || a === "~") break;
				if (a === "|") {
					if (t || isDelimToken(this.cursor.peek(1), "|")) break;
					if (e.length > 0) throw new DOMException("Type selector must be first in compound selector", "SyntaxError");
					e.push(this.consumeTypeOrUniversalSelector());
					continue;
				}
				if (a === "*") {
					if (t) break;
					if (e.length > 0) throw new DOMException("Universal selector must be first in compound selector", "SyntaxError");
					e.push(this.consumeTypeOrUniversalSelector());
					continue;
				}
				if (a === ".") {
					if (t) break;
					e.push(this.consumeClassSelector());
					continue;
				}
				if (a === "&") {
					if (t) break;
					this.cursor.consume(), e.push({ type: "nesting-selector" });
					continue;
				}
			}
			if (isHashToken(n)) {
				if (n.hashType !== "id") throw new DOMException("ID selector must be an identifier", "SyntaxError");
				if (t) break;
				e.push({
					type: "id-selector",
					name: n.value
				}), this.cursor.consume();
			} else if (isIdentToken(n)) {
				if (t) break;
				if (e.length > 0) throw new DOMException("Type selector must be first in compound selector", "SyntaxError");
				e.push(this.consumeTypeOrUniversalSelector());
			} else if (isSimpleBlock(n, "[")) {
				if (t) break;
				e.push(this.consumeAttributeSelector());
			} else if (n.type === "colon") {
				let n = this.consumePseudoSelector();
				if (t) {
					let e = ["slotted", "part"].includes(t.toLowerCase());
					if (n.type === "pseudo-element-selector") {
						if (!e) throw new DOMException("Pseudo-elements cannot be nested", "SyntaxError");
					} else if (n.type === "pseudo-class-selector") e || this.validateSimpleSelectorAfterPseudo(n);
					else throw new DOMException("Unexpected selector after pseudo-element", "SyntaxError");
				}
				n.type === "pseudo-element-selector" && (t = n.name), e.push(n);
			} else break;
		}
		return {
			type: "compound-selector",
			selectors: e
		};
	}
	consumeTypeOrUniversalSelector() {
		let e, t = this.cursor.next;
		if (!t) throw new DOMException("Unexpected EOF in type selector", "SyntaxError");
		let n = isDelimToken(this.cursor.peek(1), "|"), a = isDelimToken(this.cursor.peek(2), "|"), o = n && a;
		isIdentToken(t) && n && !o ? (e = t.value, this.cursor.i += 2) : isDelimToken(t, "*") && n && !o ? (e = "*", this.cursor.i += 2) : isDelimToken(t, "|") && !n && (e = "", this.cursor.i += 1);
		let s = this.cursor.consume();
		if (isDelimToken(s, "*")) return this.validateNamespace(e), {
			type: "universal-selector",
			namespace: e
		};
		if (!isIdentToken(s)) throw new DOMException("Expected identifier or * after namespace pipe", "SyntaxError");
		return this.validateNamespace(e), {
			type: "type-selector",
			name: s.value,
			namespace: e
		};
	}
	consumeClassSelector() {
		this.cursor.consume();
		let e = this.cursor.consume();
		return isIdentToken(e) ? {
			type: "class-selector",
			name: e.value
		} : {
			type: "class-selector",
			name: ""
		};
	}
	consumeAttributeSelector() {
		let e = this.cursor.consume();
		if (!isSimpleBlock(e, "[")) throw new DOMException("Expected attribute selector block", "SyntaxError");
		let t = new ComponentValueCursor(e.value), n = "", a, o = "", s = "", c = "";
		if (t.skipWhitespace(), t.hasNext) {
			let e = t.next, n = t.peek(1), o = t.peek(2), s = isDelimToken(n, "|") && isDelimToken(o, "=");
			isIdentToken(e) && isDelimToken(n, "|") && !s ? (a = e.value, t.i += 2) : isDelimToken(e, "*") && isDelimToken(n, "|") && !s ? (a = "*", t.i += 2) : isDelimToken(e, "|") && !isDelimToken(n, "=") && (a = "", t.i += 1);
		}
		let l = t.next;
		isIdentToken(l) && (n = l.value, t.consume()), t.skipWhitespace();
		let u = t.next;
		if (isDelimToken(u)) {
			o = u.value, t.consume();
			let e = t.next;
			isDelimToken(e, "=") && (o += e.value, t.consume());
		}
		t.skipWhitespace();
		let d = t.next;
		(isStringToken(d) || isIdentToken(d)) && (s = d.value, t.consume()), t.skipWhitespace();
		let f = t.next;
		if (isIdentToken(f)) {
			let e = f.value, n = e.toLowerCase();
			if (n !== "i" && n !== "s") throw new DOMException(`Invalid attribute selector flag: ${e}`, "SyntaxError");
			c = e, t.consume();
		}
		if (t.skipWhitespace(), t.hasNext) throw new DOMException("Unexpected content in attribute selector", "SyntaxError");
		if (!n) throw new DOMException("Expected attribute name in attribute selector", "SyntaxError");
		return this.validateNamespace(a), {
			type: "attribute-selector",
			name: n,
			namespace: a,
			operator: o,
			value: s,
			flags: c
		};
	}
	consumePseudoSelector() {
		this.cursor.consume();
		let e = !1;
		this.cursor.next?.type === "colon" && (this.cursor.consume(), e = !0);
		let t = this.cursor.consume();
		if (!t) return {
			type: "pseudo-class-selector",
			name: ""
		};
		if (isIdentToken(t)) {
			let n = t.value, a = n.toLowerCase(), o = Ad[a] || n, s = o.toLowerCase(), c = /^-[a-zA-Z0-9]+-/.test(s);
			if (e) {
				if (this.forbidPseudo || this.insideHas) throw new DOMException("Pseudo-elements are not allowed in this context", "SyntaxError");
				let e = this.allowVendorPseudos && c || !this.strictSupports && s.startsWith("-webkit-");
				if (!kd.has(s) && !e && !this.allowUnknownPseudos) throw new DOMException(`Unknown pseudo-element ::${o}`, "SyntaxError");
				return {
					type: "pseudo-element-selector",
					name: o
				};
			}
			if ([
				"before",
				"after",
				"first-line",
				"first-letter"
			].includes(s)) {
				if (this.forbidPseudo || this.insideHas) throw new DOMException("Pseudo-elements are not allowed in this context", "SyntaxError");
				return {
					type: "pseudo-element-selector",
					name: o
				};
			}
			let l = this.allowVendorPseudos && c || !this.strictSupports && s.startsWith("-webkit-");
			if (!Od.has(s) && !l && !this.allowUnknownPseudos) throw new DOMException(`Unknown pseudo-class :${o}`, "SyntaxError");
			return {
				type: "pseudo-class-selector",
				name: o
			};
		}
		if (isCSSFunction(t)) {
			let n = t, a = n.name, o = a.toLowerCase(), s = /^-[a-zA-Z0-9]+-/.test(o);
			if (e) {
				if (this.forbidPseudo || this.insideHas) throw new DOMException("Pseudo-elements are not allowed in this context", "SyntaxError");
				if (!kd.has(o) && !(this.allowVendorPseudos && s) && !this.allowUnknownPseudos) throw new DOMException(`Unknown pseudo-element ::${a}()`, "SyntaxError");
				if (o === "slotted") {
					let e = new SelectorParser(n.value, {
						insideHas: this.insideHas,
						forbidPseudo: !0,
						declaredNamespaces: this.declaredNamespaces,
						strictSupports: this.strictSupports,
						allowVendorPseudos: this.allowVendorPseudos,
						allowUnknownPseudos: this.allowUnknownPseudos
					});
					e.cursor.skipWhitespace();
					let t = e.consumeCompoundSelector();
					if (e.cursor.skipWhitespace(), e.cursor.i !== n.value.length || t.selectors.length === 0) throw new DOMException("Argument to ::slotted() must be a compound selector", "SyntaxError");
					return {
						type: "pseudo-element-selector",
						name: a,
						argument: {
							type: "selector-list",
							selectors: [{
								type: "complex-selector",
								items: [t],
								tokens: n.value
							}]
						}
					};
				}
				return {
					type: "pseudo-element-selector",
					name: a,
					argument: n.value
				};
			}
			if (!Od.has(o) && o !== "matches" && !(this.allowVendorPseudos && s) && !this.allowUnknownPseudos) throw new DOMException(`Unknown pseudo-class :${a}()`, "SyntaxError");
			if ([
				"is",
				"not",
				"has",
				"where",
				"matches"
			].includes(o)) {
				let e = o === "has";
				if (e && this.insideHas) throw new DOMException(":has() cannot be nested", "SyntaxError");
				let t = !this.strictSupports && [
					"is",
					"where",
					"matches"
				].includes(o), s = [
					"is",
					"where",
					"not",
					"matches"
				].includes(o);
				return {
					type: "pseudo-class-selector",
					name: a,
					argument: new SelectorParser(n.value, {
						allowRelative: e,
						forgiving: t,
						insideHas: e || this.insideHas,
						forbidPseudo: s || e || this.forbidPseudo,
						declaredNamespaces: this.declaredNamespaces,
						strictSupports: this.strictSupports,
						allowVendorPseudos: this.allowVendorPseudos,
						allowUnknownPseudos: this.allowUnknownPseudos
					}).parse()
				};
			}
			if (["host", "host-context"].includes(o)) {
				let e = new SelectorParser(n.value, {
					insideHas: this.insideHas,
					forbidPseudo: !0,
					declaredNamespaces: this.declaredNamespaces,
					strictSupports: this.strictSupports,
					allowVendorPseudos: this.allowVendorPseudos,
					allowUnknownPseudos: this.allowUnknownPseudos
				});
				e.cursor.skipWhitespace();
				let t = e.consumeCompoundSelector();
				if (e.cursor.skipWhitespace(), e.cursor.i !== n.value.length || t.selectors.length === 0) throw new DOMException(`Argument to :${a}() must be a compound selector`, "SyntaxError");
				return {
					type: "pseudo-class-selector",
					name: a,
					argument: {
						type: "selector-list",
						selectors: [{
							type: "complex-selector",
							items: [t],
							tokens: n.value
						}]
					}
				};
			}
			if ([
				"nth-child",
				"nth-last-child",
				"nth-of-type",
				"nth-last-of-type"
			].includes(o)) {
				let e = -1;
				for (let t = 0; t < n.value.length; t++) {
					let a = n.value[t];
					if (isIdentToken(a) && a.value.toLowerCase() === "of") {
						e = t;
						break;
					}
				}
				if (e !== -1) {
					if (["nth-of-type", "nth-last-of-type"].includes(o)) throw new DOMException(`'of' is not allowed in :${a}()`, "SyntaxError");
					let t = n.value.slice(0, e);
					return this.validateAnPlusB(t), {
						type: "pseudo-class-selector",
						name: a,
						argument: new SelectorParser(n.value.slice(e + 1), {
							insideHas: this.insideHas,
							forbidPseudo: !0,
							allowRelative: !1,
							declaredNamespaces: this.declaredNamespaces,
							strictSupports: this.strictSupports,
							allowVendorPseudos: this.allowVendorPseudos,
							allowUnknownPseudos: this.allowUnknownPseudos
						}).parse(),
						nth: t
					};
				}
				return this.validateAnPlusB(n.value), {
					type: "pseudo-class-selector",
					name: a,
					argument: n.value,
					nth: n.value
				};
			}
			return o === "dir" && this.validateDir(n.value), o === "heading" && this.validateHeading(n.value), o === "lang" && this.validateLang(n.value), {
				type: "pseudo-class-selector",
				name: a,
				argument: n.value
			};
		}
		throw new DOMException("Expected identifier or function after colon in pseudo-selector", "SyntaxError");
	}
	validateAnPlusB(e) {
		let t = parseAnPlusB(e);
		if (!t) {
			let t = getOriginalText(e).trim();
			throw new DOMException(`Invalid An+B expression: ${t}`, "SyntaxError");
		}
		return t;
	}
	validateHeading(e) {
		let t = e.filter((e) => e.type !== "comment"), n = 0;
		for (; n < t.length && t[n].type === "whitespace";) n++;
		let a = t.length - 1;
		for (; a >= n && t[a].type === "whitespace";) a--;
		if (n > a) throw new DOMException("Argument to :heading() cannot be empty", "SyntaxError");
		let o = t.slice(n, a + 1), s = !0;
		for (let e = 0; e < o.length; e++) {
			let t = o[e];
			if (t.type !== "whitespace") {
				if (s) {
					if (t.type === "number" && t.numberType === "integer") s = !1;
					else throw new DOMException("Argument to :heading() must be comma-separated integers", "SyntaxError");
				} else if (t.type === "comma" || t.type === "delim" && t.value === ",") s = !0;
				else throw new DOMException("Expected comma in :heading() arguments", "SyntaxError");
			}
		}
		if (s) throw new DOMException("Trailing comma in :heading() arguments", "SyntaxError");
	}
	validateDir(e) {
		let t = e.filter((e) => e.type !== "whitespace" && e.type !== "comment"), n = t[0];
		if (t.length !== 1 || !isIdentToken(n)) throw new DOMException("Argument to :dir() must be a single identifier", "SyntaxError");
		let a = n.value.toLowerCase();
		if (a !== "ltr" && a !== "rtl" && a !== "auto") throw new DOMException("Argument to :dir() must be ltr, rtl, or auto", "SyntaxError");
	}
	validateLang(e) {
		let t = e.filter((e) => e.type !== "whitespace" && e.type !== "comment");
		if (t.length === 0) throw new DOMException("Argument to :lang() cannot be empty", "SyntaxError");
		let n = !0;
		for (let e of t) if (n) {
			if (!isIdentToken(e) && !isStringToken(e)) throw new DOMException("Argument to :lang() must be identifiers or strings", "SyntaxError");
			n = !1;
		} else {
			if (e.type !== "comma") throw new DOMException("Expected comma in :lang() argument", "SyntaxError");
			n = !0;
		}
		if (n) throw new DOMException("Trailing comma in :lang() argument", "SyntaxError");
	}
};
function parseAnPlusB(e) {
	let t = e.filter((e) => e.type !== "comment"), n = 0;
	for (; n < t.length && t[n].type === "whitespace";) n++;
	let a = t.length - 1;
	for (; a >= n && t[a].type === "whitespace";) a--;
	if (n > a) return null;
	let o = t.slice(n, a + 1), isIntegerNumber = (e) => isNumberToken(e) && e.numberType === "integer";
	if (o.length === 1) {
		let e = o[0];
		if (isIdentToken(e)) {
			let t = e.value.toLowerCase();
			if (t === "odd") return {
				a: 2,
				b: 1
			};
			if (t === "even") return {
				a: 2,
				b: 0
			};
			if (t === "n") return {
				a: 1,
				b: 0
			};
			if (t === "-n") return {
				a: -1,
				b: 0
			};
			let n = t.match(/^n-(\d+)$/);
			if (n) return {
				a: 1,
				b: -parseInt(n[1], 10)
			};
			let a = t.match(/^-n-(\d+)$/);
			return a ? {
				a: -1,
				b: -parseInt(a[1], 10)
			} : null;
		}
		if (isIntegerNumber(e)) return {
			a: 0,
			b: Number(e.value)
		};
		if (isDimensionToken(e) && e.numberType === "integer") {
			let t = (e.unit || "").toLowerCase();
			if (t === "n") return {
				a: Number(e.value),
				b: 0
			};
			let n = t.match(/^n-(\d+)$/);
			return n ? {
				a: Number(e.value),
				b: -parseInt(n[1], 10)
			} : null;
		}
		return null;
	}
	let s = 0, c = !1;
	if (isDelimToken(o[0], "+") && (c = !0, s = 1, o[1]?.type === "whitespace")) return null;
	let nextNonWs = (e) => {
		let t = e;
		for (; t < o.length && o[t].type === "whitespace";) t++;
		return t;
	}, l = o[s];
	if (!l) return null;
	let u = null, d = !1;
	if (isIdentToken(l)) {
		let e = l.value.toLowerCase();
		if (e === "n") u = 1;
		else if (e === "-n" && !c) u = -1;
		else if (e === "n-") u = 1, d = !0;
		else if (e === "-n-" && !c) u = -1, d = !0;
		else if (e.startsWith("n-")) {
			let t = e.match(/^n-(\d+)$/);
			if (t && s === o.length - 1) return {
				a: 1,
				b: -parseInt(t[1], 10)
			};
		}
	} else if (isDimensionToken(l) && l.numberType === "integer" && !c) {
		let e = (l.unit || "").toLowerCase();
		e === "n" ? u = Number(l.value) : e === "n-" && (u = Number(l.value), d = !0);
	}
	if (u === null) return null;
	let f = nextNonWs(s + 1);
	if (f >= o.length) return d ? null : {
		a: u,
		b: 0
	};
	let p = o[f];
	if (d) return isIntegerNumber(p) && !p.sign ? nextNonWs(f + 1) < o.length ? null : {
		a: u,
		b: -Number(p.value)
	} : null;
	if (isIntegerNumber(p) && p.sign) return nextNonWs(f + 1) < o.length ? null : {
		a: u,
		b: Number(p.value)
	};
	if (isDelimToken(p, "+") || isDelimToken(p, "-")) {
		let e = p.value === "+" ? 1 : -1, t = nextNonWs(f + 1);
		if (t >= o.length) return null;
		let n = o[t];
		return isIntegerNumber(n) && !n.sign ? nextNonWs(t + 1) < o.length ? null : {
			a: u,
			b: e * Number(n.value)
		} : null;
	}
	return null;
}
function requiresTokenSeparator(e, t) {
	let n = e.type === "ident", a = e.type === "at-keyword", o = e.type === "hash", s = e.type === "dimension", c = e.type === "delim" && e.value === "#", l = e.type === "delim" && e.value === "-", u = e.type === "number", d = e.type === "delim" && e.value === "@", f = e.type === "delim" && e.value === ".", p = e.type === "delim" && e.value === "+", m = e.type === "delim" && e.value === "/";
	if (!n && !a && !o && !s && !c && !l && !u && !d && !f && !p && !m) return !1;
	let h = t.type === "ident", g = t.type === "function", _ = t.type === "url", v = t.type === "bad-url", b = t.type === "delim" && t.value === "-", S = t.type === "number", C = t.type === "percentage", w = t.type === "dimension", T = t.type === "CDC", E = t.type === "(" || t.type === "delim" && t.value === "(", D = t.type === "delim" && t.value === "*", O = t.type === "delim" && t.value === "%", k = h || g || _ || v || b || S || C || w || T;
	return n ? k || E : a || o || s || c || l ? k : u ? h || g || _ || v || S || C || w || T || O : d ? h || g || _ || v || b || T : f || p ? S || C || w : m ? D : !1;
}
function getFirstToken(e) {
	if (typeof e != "object" || !e) return null;
	if (e.type === "simple-block") return e.associatedToken;
	if (e.type === "function" && "name" in e) return {
		type: "function",
		value: e.name
	};
	let t = e;
	return t.type === "EOF" ? null : t;
}
function getLastToken(e) {
	if (typeof e != "object" || !e) return null;
	if (e.type === "simple-block") {
		let t = e.associatedToken?.value, n = getMirrorToken(t);
		return {
			type: n || ")",
			value: n
		};
	}
	if (e.type === "function" && "name" in e) return {
		type: ")",
		value: ")"
	};
	let t = e;
	return t.type === "EOF" ? null : t;
}
function serialize(e, t = !1, n) {
	if (n === "font-family") return serializeFontFamily(e);
	let a = "", o = null;
	for (let n of e) {
		if (n.type === "EOF") continue;
		let e = getFirstToken(n);
		o && e && requiresTokenSeparator(o, e) && (a += "/**/"), a += serializeNode(n, t);
		let s = getLastToken(n);
		s && (o = s);
	}
	return a;
}
function trimWhitespaceTokens(e) {
	let t = 0;
	for (; t < e.length && e[t].type === "whitespace";) t++;
	let n = e.length - 1;
	for (; n >= t && e[n].type === "whitespace";) n--;
	return t <= n ? e.slice(t, n + 1) : [];
}
function serializeNode(e, t) {
	if (typeof e != "object" || !e || !("type" in e)) return "";
	if (e.type === "simple-block") {
		let n = e.associatedToken.value;
		return n + serialize(e.value, t) + getMirrorToken(n);
	}
	if (e.type === "function" && "name" in e) {
		let n = e.value, a = t ? e.name : e.name.toLowerCase();
		if (a === "counter") {
			let e = n.length - 1;
			for (; e >= 0 && n[e].type === "whitespace";) e--;
			if (e >= 0 && n[e].type === "ident" && n[e].value === "decimal") {
				let t = e - 1;
				for (; t >= 0 && n[t].type === "whitespace";) t--;
				t >= 0 && n[t].type === "comma" && (n = n.slice(0, t));
			}
		} else if (a === "url") n = trimWhitespaceTokens(n);
		else if (a === "attr") {
			let e = 0;
			for (; e < n.length && n[e].type === "whitespace";) e++;
			if (e < n.length && n[e].type === "delim" && n[e].value === "|") {
				n = n.slice(e + 1);
				let t = n.length - 1;
				for (; t >= 0 && n[t].type === "whitespace";) t--;
				if (t >= 0 && n[t].type === "string" && n[t].value === "") {
					let e = t - 1;
					for (; e >= 0 && n[e].type === "whitespace";) e--;
					e >= 0 && n[e].type === "comma" && (n = n.slice(0, e));
				}
			}
			n = trimWhitespaceTokens(n);
		}
		return `${a}(${serialize(n, t)})`;
	}
	return serializeToken(e, t);
}
function serializeToken(e, t = !1) {
	switch (e.type) {
		case "ident": return serializeIdentifier(e.value);
		case "at-keyword": return "@" + serializeIdentifier(e.value);
		case "hash": return "#" + e.value;
		case "string": return t && e.originalText && !e.originalText.endsWith("\\") ? e.originalText : serializeString(e.value);
		case "url": return t ? serializeUrlToken(e.value, e.originalText) : serializeUrl(e.value);
		case "delim": return e.value === "\\" ? "\\\n" : e.value;
		case "number": return formatNumber(e.value);
		case "percentage": return formatNumber(e.value) + "%";
		case "dimension": return formatNumber(e.value) + (e.unit ? serializeIdentifier(e.unit) : "");
		case "whitespace": return t && e.originalText ? e.originalText : e.value;
		case "comment": return e.value || "/**/";
		case "CDO": return "<!--";
		case "CDC": return "-->";
		case "colon": return ":";
		case "semicolon": return ";";
		case "comma": return ",";
		case "[":
		case "]":
		case "{":
		case "}":
		case "(":
		case ")": return e.value;
		case "function": return serializeIdentifier(t ? e.value : e.value.toLowerCase()) + "(";
		case "unicode-range": return e.value;
		case "EOF": return "";
		default: return e.value || "";
	}
}
function getMirrorToken(e) {
	return e === "{" ? "}" : e === "[" ? "]" : e === "(" ? ")" : "";
}
function getOriginalText(e) {
	let t = "";
	for (let n of e) if (n.type === "simple-block") t += (n.associatedToken.originalText || "") + getOriginalText(n.value) + getMirrorToken(n.associatedToken.value);
	else if (n.type === "function") {
		let e = n;
		t += `${e.name}(${getOriginalText(e.value)})`;
	} else t += n.originalText || n.value;
	return t;
}
function serializeIdentifier(e) {
	let t = "";
	for (let n = 0; n < e.length; n++) {
		let a = e.charCodeAt(n), o = e[n];
		a === 0 ? t += "�" : a >= 1 && a <= 31 || a === 127 || n === 0 && a >= 48 && a <= 57 || n === 1 && a >= 48 && a <= 57 && e.charCodeAt(0) === 45 ? t += escapeAsCodePoint(a) : n === 0 && a === 45 && e.length === 1 ? t += "\\-" : t += a >= 128 || a === 45 || a === 95 || a >= 48 && a <= 57 || a >= 65 && a <= 90 || a >= 97 && a <= 122 ? o : "\\" + o;
	}
	return t;
}
function serializeString(e) {
	let t = "\"";
	for (let n = 0; n < e.length; n++) {
		let a = e.charCodeAt(n), o = e[n];
		t += a === 0 ? "�" : a >= 1 && a <= 31 || a === 127 ? escapeAsCodePoint(a) : a === 34 || a === 92 ? "\\" + o : o;
	}
	return t += "\"", t;
}
function serializeUrl(e) {
	return `url(${serializeString(e)})`;
}
function serializeUrlToken(e, t) {
	if (t && !e.includes("�") && t.endsWith(")")) return t;
	let n = "";
	for (let t = 0; t < e.length; t++) {
		let a = e.charCodeAt(t), o = e[t];
		n += a === 34 || a === 39 || a === 40 || a === 41 || a === 92 || a <= 32 || a === 127 ? "\\" + o : o;
	}
	return `url(${n})`;
}
function escapeAsCodePoint(e) {
	return "\\" + e.toString(16) + " ";
}
const Md = Object.entries({
	"margin-inline": {
		start: "margin-inline-start",
		end: "margin-inline-end",
		allowDifferent: !0
	},
	"padding-inline": {
		start: "padding-inline-start",
		end: "padding-inline-end",
		allowDifferent: !0
	},
	"margin-block": {
		start: "margin-block-start",
		end: "margin-block-end",
		allowDifferent: !0
	},
	"padding-block": {
		start: "padding-block-start",
		end: "padding-block-end",
		allowDifferent: !0
	},
	"inset-inline": {
		start: "inset-inline-start",
		end: "inset-inline-end",
		allowDifferent: !0
	},
	"inset-block": {
		start: "inset-block-start",
		end: "inset-block-end",
		allowDifferent: !0
	},
	"border-inline-width": {
		start: "border-inline-start-width",
		end: "border-inline-end-width",
		allowDifferent: !0
	},
	"border-block-width": {
		start: "border-block-start-width",
		end: "border-block-end-width",
		allowDifferent: !0
	},
	"border-inline-style": {
		start: "border-inline-start-style",
		end: "border-inline-end-style",
		allowDifferent: !0
	},
	"border-block-style": {
		start: "border-block-start-style",
		end: "border-block-end-style",
		allowDifferent: !0
	},
	"border-inline-color": {
		start: "border-inline-start-color",
		end: "border-inline-end-color",
		allowDifferent: !0
	},
	"border-block-color": {
		start: "border-block-start-color",
		end: "border-block-end-color",
		allowDifferent: !0
	},
	"border-inline": {
		start: "border-inline-start",
		end: "border-inline-end",
		allowDifferent: !1
	},
	"border-block": {
		start: "border-block-start",
		end: "border-block-end",
		allowDifferent: !1
	},
	overflow: {
		start: "overflow-x",
		end: "overflow-y",
		allowDifferent: !0
	},
	"overscroll-behavior": {
		start: "overscroll-behavior-x",
		end: "overscroll-behavior-y",
		allowDifferent: !0
	}
}), Nd = {
	"margin-top": "margin",
	"margin-right": "margin",
	"margin-bottom": "margin",
	"margin-left": "margin",
	"margin-inline-start": "margin",
	"margin-inline-end": "margin",
	"margin-block-start": "margin",
	"margin-block-end": "margin",
	"padding-top": "padding",
	"padding-right": "padding",
	"padding-bottom": "padding",
	"padding-left": "padding",
	"padding-inline-start": "padding",
	"padding-inline-end": "padding",
	"padding-block-start": "padding",
	"padding-block-end": "padding",
	top: "inset",
	right: "inset",
	bottom: "inset",
	left: "inset",
	"inset-inline-start": "inset",
	"inset-inline-end": "inset",
	"inset-block-start": "inset",
	"inset-block-end": "inset",
	"border-top-width": "border-width",
	"border-right-width": "border-width",
	"border-bottom-width": "border-width",
	"border-left-width": "border-width",
	"border-inline-start-width": "border-width",
	"border-inline-end-width": "border-width",
	"border-block-start-width": "border-width",
	"border-block-end-width": "border-width",
	"border-top-style": "border-style",
	"border-right-style": "border-style",
	"border-bottom-style": "border-style",
	"border-left-style": "border-style",
	"border-inline-start-style": "border-style",
	"border-inline-end-style": "border-style",
	"border-block-start-style": "border-style",
	"border-block-end-style": "border-style",
	"border-top-color": "border-color",
	"border-right-color": "border-color",
	"border-bottom-color": "border-color",
	"border-left-color": "border-color",
	"border-inline-start-color": "border-color",
	"border-inline-end-color": "border-color",
	"border-block-start-color": "border-color",
	"border-block-end-color": "border-color",
	width: "size",
	height: "size",
	"inline-size": "size",
	"block-size": "size",
	"min-width": "min-size",
	"min-height": "min-size",
	"min-inline-size": "min-size",
	"min-block-size": "min-size",
	"max-width": "max-size",
	"max-height": "max-size",
	"max-inline-size": "max-size",
	"max-block-size": "max-size",
	"border-top-left-radius": "border-radius",
	"border-top-right-radius": "border-radius",
	"border-bottom-right-radius": "border-radius",
	"border-bottom-left-radius": "border-radius",
	"border-start-start-radius": "border-radius",
	"border-start-end-radius": "border-radius",
	"border-end-start-radius": "border-radius",
	"border-end-end-radius": "border-radius",
	"border-top": "border",
	"border-right": "border",
	"border-bottom": "border",
	"border-left": "border",
	"border-block-start": "border",
	"border-block-end": "border",
	"border-inline-start": "border",
	"border-inline-end": "border",
	"overflow-x": "overflow",
	"overflow-y": "overflow",
	"overflow-inline": "overflow",
	"overflow-block": "overflow",
	"overscroll-behavior-x": "overscroll-behavior",
	"overscroll-behavior-y": "overscroll-behavior",
	"overscroll-behavior-inline": "overscroll-behavior",
	"overscroll-behavior-block": "overscroll-behavior",
	"outline-color": "outline",
	"outline-style": "outline",
	"outline-width": "outline",
	"list-style-type": "list-style",
	"list-style-position": "list-style",
	"list-style-image": "list-style",
	"flex-grow": "flex",
	"flex-shrink": "flex",
	"flex-basis": "flex",
	"font-style": "font",
	"font-variant-caps": "font",
	"font-weight": "font",
	"font-stretch": "font",
	"font-size": "font",
	"line-height": "font",
	"font-family": "font",
	"font-variant-ligatures": "font-variant",
	"font-variant-alternates": "font-variant",
	"font-variant-numeric": "font-variant",
	"font-variant-east-asian": "font-variant",
	"font-variant-position": "font-variant",
	"font-variant-emoji": "font-variant"
}, Pd = {
	"border-top": [
		"border-top-width",
		"border-top-style",
		"border-top-color"
	],
	"border-right": [
		"border-right-width",
		"border-right-style",
		"border-right-color"
	],
	"border-bottom": [
		"border-bottom-width",
		"border-bottom-style",
		"border-bottom-color"
	],
	"border-left": [
		"border-left-width",
		"border-left-style",
		"border-left-color"
	],
	"border-block-start": [
		"border-block-start-width",
		"border-block-start-style",
		"border-block-start-color"
	],
	"border-block-end": [
		"border-block-end-width",
		"border-block-end-style",
		"border-block-end-color"
	],
	"border-inline-start": [
		"border-inline-start-width",
		"border-inline-start-style",
		"border-inline-start-color"
	],
	"border-inline-end": [
		"border-inline-end-width",
		"border-inline-end-style",
		"border-inline-end-color"
	],
	outline: [
		"outline-color",
		"outline-style",
		"outline-width"
	],
	"list-style": [
		"list-style-type",
		"list-style-position",
		"list-style-image"
	],
	flex: [
		"flex-grow",
		"flex-shrink",
		"flex-basis"
	],
	"border-image": [
		"border-image-source",
		"border-image-slice",
		"border-image-width",
		"border-image-outset",
		"border-image-repeat"
	],
	"line-clamp": [
		"max-lines",
		"block-ellipsis",
		"continue"
	]
}, Fd = Object.entries(Pd);
function checkIntervening(e, t, n) {
	let a = e.map((e) => n.get(e)), o = Math.min(...a), s = Math.max(...a), c = new Set(e.map((e) => e.name)), l = new Set(e.map((e) => Nd[e.name]).filter(Boolean)), u = l.size > 1;
	for (let n = o + 1; n < s; n++) {
		let a = t[n];
		if (c.has(a.name)) continue;
		let o = Nd[a.name];
		if (o) {
			if (u) {
				let t = e[0].name.replace(/-(width|style|color)$/, "");
				if (a.name.startsWith(t + "-") || ["all", "border"].includes(a.name)) return !0;
			} else if (l.has(o) || ["all", "border"].includes(a.name)) return !0;
		}
	}
	return !1;
}
const Id = new Set("margin,padding,border-width,border-style,border-color,scroll-margin,scroll-padding,inset,overflow-clip-margin,border-radius".split(",")), Ld = Object.entries(Td).filter(([e, t]) => Id.has(e) && t.logicalLonghands?.length === 4);
function tryCombineBoxShorthand(e, t, n, a, o) {
	for (let [s, c] of Ld) {
		let l = c.longhands, u = c.logicalLonghands, d = l.includes(e.name), f = u.includes(e.name);
		if (!d && !f) continue;
		let p = (d ? l : u).map((e) => t.get(e));
		if (!p.every((t) => t && !n.has(t) && t.important === e.important) || checkIntervening(p, a, o)) continue;
		let m = {};
		for (let e of p) m[e.name] = e.value;
		let h = c.contract(m);
		if (h !== null) {
			for (let e of p) n.add(e);
			return `${s}: ${h}${e.important ? " !important" : ""}`;
		}
	}
	return null;
}
function tryCombineLogicalShorthand(e, t, n, a, o) {
	for (let [s, c] of Md) {
		if (e.name !== c.start && e.name !== c.end) continue;
		let l = e.name === c.start ? c.end : c.start, u = t.get(l);
		if (!u || n.has(u) || e.important !== u.important || checkIntervening([e, u], a, o)) continue;
		let d = e.name === c.start ? e : u, f = e.name === c.end ? e : u, p = serialize(d.value).trim(), m = serialize(f.value).trim();
		if (p === m) return n.add(d), n.add(f), `${s}: ${p}${e.important ? " !important" : ""}`;
		if (c.allowDifferent && !p.includes("var(") && !m.includes("var(")) return n.add(d), n.add(f), `${s}: ${p} ${m}${e.important ? " !important" : ""}`;
	}
	return null;
}
function tryCombineGenericShorthand(e, t, n, a, o) {
	for (let [s, c] of Fd) {
		if (!c.includes(e.name)) continue;
		let l = c.map((e) => t.get(e));
		if (!l.every((t) => t && !n.has(t) && t.important === e.important) || checkIntervening(l, a, o)) continue;
		let u = {};
		for (let e of l) u[e.name] = e.value;
		let d = Td[s]?.contract(u);
		if (d != null) {
			for (let e of l) n.add(e);
			return {
				name: s,
				value: d,
				important: e.important
			};
		}
	}
	return null;
}
const Rd = [
	"border-top-width",
	"border-top-style",
	"border-top-color",
	"border-right-width",
	"border-right-style",
	"border-right-color",
	"border-bottom-width",
	"border-bottom-style",
	"border-bottom-color",
	"border-left-width",
	"border-left-style",
	"border-left-color"
], zd = [
	"border-image-source",
	"border-image-slice",
	"border-image-width",
	"border-image-outset",
	"border-image-repeat"
];
function tryCombineBorderFull(e, t, n, a, o) {
	if (!Rd.includes(e.name)) return null;
	let s = Rd.map((e) => t.get(e));
	if (!s.every((t) => t && !n.has(t) && t.important === e.important) || checkIntervening(s, a, o)) return null;
	let c = zd.map((e) => t.get(e)).filter((e) => !(!e || n.has(e)));
	if (c.length === 0) return null;
	let l = {
		"border-image-source": [{
			type: "ident",
			value: "none"
		}],
		"border-image-slice": [{
			type: "percentage",
			value: 100,
			sign: null
		}],
		"border-image-width": [{
			type: "number",
			value: 1,
			sign: null,
			numberType: "integer"
		}],
		"border-image-outset": [{
			type: "number",
			value: 0,
			sign: null,
			numberType: "integer"
		}],
		"border-image-repeat": [{
			type: "ident",
			value: "stretch"
		}]
	};
	for (let e of c) l[e.name] = e.value;
	if (!isInitialBorderImage(l)) return null;
	let u = { ...l };
	for (let e of s) u[e.name] = e.value;
	let d = Td.border?.contract(u);
	if (d != null) {
		for (let e of s) n.add(e);
		for (let e of c) n.add(e);
		return `border: ${d}${e.important ? " !important" : ""}`;
	}
	return null;
}
const Bd = [
	{
		name: "font",
		longhands: Td.font.longhands
	},
	{
		name: "font-variant",
		longhands: Td["font-variant"].longhands
	},
	{
		name: "background",
		longhands: [
			"background-image",
			"background-position",
			"background-size",
			"background-repeat",
			"background-attachment",
			"background-origin",
			"background-clip",
			"background-color"
		]
	},
	{
		name: "border-block",
		longhands: [
			"border-block-start-width",
			"border-block-start-style",
			"border-block-start-color",
			"border-block-end-width",
			"border-block-end-style",
			"border-block-end-color"
		]
	},
	{
		name: "border-inline",
		longhands: [
			"border-inline-start-width",
			"border-inline-start-style",
			"border-inline-start-color",
			"border-inline-end-width",
			"border-inline-end-style",
			"border-inline-end-color"
		]
	}
];
function tryCombineNamedShorthand(e, t, n, a, o, s, c) {
	if (!t.includes(n.name)) return null;
	let l = t.map((e) => a.get(e));
	if (!l.every((e) => e && !o.has(e) && e.important === n.important) || checkIntervening(l, s, c)) return null;
	let u = {};
	for (let e of l) u[e.name] = e.value;
	let d = Td[e]?.contract(u);
	if (d != null) {
		for (let e of l) o.add(e);
		return `${e}: ${d}${n.important ? " !important" : ""}`;
	}
	return null;
}
const Vd = new Set("initial,inherit,unset,revert,revert-layer,default".split(","));
function serializeFontFamilyItem(e) {
	let t = e.filter((e) => e.type !== "whitespace" && e.type !== "comment" && e.type !== "EOF");
	if (t.length === 1 && t[0].type === "string") {
		let e = t[0].value;
		(e.startsWith("'") && e.endsWith("'") || e.startsWith("\"") && e.endsWith("\"")) && (e = e.slice(1, -1));
		let n = e.toLowerCase();
		if (Pu.has(n) || Vd.has(n) || e !== e.trim() || /\s{2,}|\t|\n|\r/.test(e)) return `"${e}"`;
		let a = e.split(" ");
		return a.length > 0 && a.every((e) => e.length > 0 && !/^[0-9]|^--|^-[0-9]/.test(e) && /^[a-zA-Z_-][a-zA-Z0-9_-]*$/.test(e)) ? e : `"${e}"`;
	}
	return t.every((e) => e.type === "ident") ? t.map((e) => serializeNode(e, !1)).join(" ") : e.map((e) => serializeNode(e, !1)).join("");
}
function serializeFontFamily(e) {
	let t = [], n = [];
	for (let a of e) a.type === "comma" ? (t.push(n), n = []) : n.push(a);
	return n.length > 0 && t.push(n), t.map((e) => serializeFontFamilyItem(e).trim()).filter((e) => e.length > 0).join(", ");
}
function serializeDeclarations(e) {
	if (e.length === 0) return "";
	let t = new Map(), n = new Map();
	for (let a = 0; a < e.length; a++) {
		let o = e[a];
		t.set(o.name, o), n.set(o, a);
	}
	if (e.length >= wd.length) {
		let n = t.get(wd[0]);
		if (n) {
			let a = serialize(n.value).trim().toLowerCase(), o = n.important;
			if ((Vd.has(a) || a.startsWith("var(")) && wd.every((e) => {
				let n = t.get(e);
				return n && serialize(n.value).trim().toLowerCase() === a && n.important === o;
			})) {
				let t = new Set(wd), a = {
					type: "declaration",
					name: "all",
					value: n.value,
					important: o
				}, s = [], c = !1;
				for (let n of e) t.has(n.name) ? c ||= (s.push(a), !0) : s.push(n);
				return serializeDeclarations(s);
			}
		}
	}
	let a = new Set(), o = [];
	for (let s of e) {
		if (a.has(s)) continue;
		let c = tryCombineBorderFull(s, t, a, e, n);
		if (!c) {
			for (let o of Bd) if (c = tryCombineNamedShorthand(o.name, o.longhands, s, t, a, e, n), c) break;
		}
		if (c ||= tryCombineBoxShorthand(s, t, a, e, n), !c) {
			let o = tryCombineGenericShorthand(s, t, a, e, n);
			if (o) {
				let s = [
					"border-top",
					"border-right",
					"border-bottom",
					"border-left"
				];
				if (s.includes(o.name)) {
					let l = s.map((s) => {
						if (s === o.name) return o;
						let c = t.get(s);
						if (c && !a.has(c)) return {
							name: s,
							value: serialize(c.value).trim(),
							important: c.important,
							decl: c
						};
						let l = Pd[s];
						if (!l) return null;
						let u = l.map((e) => t.get(e));
						return u.every((e) => e && !a.has(e) && e.important === o.important) ? checkIntervening(u, e, n) ? null : {
							name: s,
							value: u.map((e) => serialize(e.value).trim()).filter((e) => e !== "").join(" "),
							important: o.important,
							longhands: u
						} : null;
					});
					if (l.every((e) => e !== null && e.value === o.value && e.important === o.important)) {
						for (let e of l) e && "longhands" in e ? e.longhands.forEach((e) => a.add(e)) : e && "decl" in e && a.add(e.decl);
						c = `border: ${o.value}${o.important ? " !important" : ""}`;
					} else c = `${o.name}: ${o.value}${o.important ? " !important" : ""}`;
				} else c = `${o.name}: ${o.value}${o.important ? " !important" : ""}`;
			}
		}
		if (c ||= tryCombineLogicalShorthand(s, t, a, e, n), c) o.push(c);
		else {
			let e = s.name.startsWith("--"), t;
			t = s.name === "font-family" ? serializeFontFamily(s.value) : s.name === "flex-basis" && serialize(s.value).trim() === "0" ? "0px" : s.raw && !s.raw.includes("var(") ? s.raw : serialize(s.value, e, s.name).trim(), o.push(`${serializeIdentifier(s.name)}: ${t}${s.important ? " !important" : ""}`), a.add(s);
		}
	}
	return o.join("; ") + ";";
}
function serializeSelectorList(e, t) {
	let n = {
		hasDefaultNamespace: typeof t == "boolean" ? t : !!t?.hasDefaultNamespace,
		defaultNamespacePrefixes: typeof t == "object" && t ? t.defaultNamespacePrefixes : void 0
	};
	return e.selectors.map((e) => e.type === "invalid-selector" ? serialize(e.tokens) : serializeComplexSelector(e, n)).join(", ");
}
function serializeComplexSelector(e, t) {
	let { hasDefaultNamespace: n, defaultNamespacePrefixes: a } = t;
	return e.items.map((e, o) => e.type === "combinator" ? e.value === " " ? " " : o === 0 ? `${e.value} ` : ` ${e.value} ` : e.selectors.filter((t, o) => {
		if (t.type === "universal-selector" && e.selectors.length > 1 && o === 0) {
			let e = t.namespace !== void 0 && t.namespace !== "" && a?.has(t.namespace);
			if (t.namespace === void 0 || e || t.namespace === "*" && !n) return !1;
		}
		return !0;
	}).map((e) => serializeSimpleSelector(e, t)).join("")).join("");
}
function formatAnPlusB(e) {
	let t = parseAnPlusB(e);
	if (t === null) return serialize(e).trim();
	let { a: n, b: a } = t;
	if (n === 0) return a.toString();
	let o = n === 1 ? "n" : n === -1 ? "-n" : `${n}n`;
	return a === 0 ? o : a > 0 ? `${o}+${a}` : `${o}${a}`;
}
function formatSelectorNamespacePrefix(e, t, n) {
	return e === void 0 || n && e !== "" && t.defaultNamespacePrefixes?.has(e) ? "" : e === "*" ? !n || t.hasDefaultNamespace ? "*|" : "" : e === "" ? n ? "|" : "" : `${serializeIdentifier(e)}|`;
}
const Hd = new Set("nth-child,nth-last-child,nth-of-type,nth-last-of-type".split(","));
function serializeSimpleSelector(e, t) {
	switch (e.type) {
		case "type-selector": return formatSelectorNamespacePrefix(e.namespace, t, !0) + serializeIdentifier(e.name);
		case "universal-selector": return formatSelectorNamespacePrefix(e.namespace, t, !0) + "*";
		case "id-selector": return "#" + serializeIdentifier(e.name);
		case "class-selector": return "." + serializeIdentifier(e.name);
		case "attribute-selector": {
			let n = "[" + formatSelectorNamespacePrefix(e.namespace, t, !1) + serializeIdentifier(e.name);
			return e.operator && (n += e.operator + serializeString(e.value || "")), e.flags && (n += " " + e.flags), n + "]";
		}
		case "pseudo-class-selector": {
			let n = `:${e.name}`, a = Hd.has(e.name.toLowerCase());
			if (e.argument) {
				if ("type" in e.argument && e.argument.type === "selector-list") {
					let o = serializeSelectorList(e.argument, t);
					n += a && e.nth ? `(${formatAnPlusB(e.nth)} of ${o})` : `(${o})`;
				} else {
					let t = e.argument;
					n += `(${a ? formatAnPlusB(t) : serialize(t).trim()})`;
				}
			}
			return n;
		}
		case "pseudo-element-selector": {
			let n = `::${e.name}`;
			return e.argument && (n += "type" in e.argument && e.argument.type === "selector-list" ? `(${serializeSelectorList(e.argument, t)})` : `(${serialize(e.argument).trim()})`), n;
		}
		case "nesting-selector": return "&";
		default: return "";
	}
}
var AbstractTokenizer = class {
	unicodeRangesAllowed = !1;
	errors = [];
	parseError(e) {
		this.errors.push({ message: e }), console.warn(`CSS Parse Error: ${e}`);
	}
	consumeToken() {
		for (;;) {
			this.consumeComments();
			let e = this.consume();
			if (e === -1) return {
				type: "EOF",
				value: ""
			};
			if (this.isWhitespace(e)) {
				for (; this.isWhitespace(this.cp);) this.consume();
				return {
					type: "whitespace",
					value: " "
				};
			}
			switch (e) {
				case 34: return this.consumeStringToken(34);
				case 35:
					if (this.isIdentCodePoint(this.cp) || this.isValidEscape(this.cp, this.peek(1))) {
						let e = {
							type: "hash",
							value: "",
							hashType: "unrestricted"
						};
						return this.wouldStartIdentSequence(this.cp, this.peek(1), this.peek(2)) && (e.hashType = "id"), e.value = this.consumeIdentSequence(), e;
					}
					return {
						type: "delim",
						value: String.fromCodePoint(e)
					};
				case 39: return this.consumeStringToken(39);
				case 40: return {
					type: "(",
					value: "("
				};
				case 41: return {
					type: ")",
					value: ")"
				};
				case 43: return this.wouldStartNumber(e, this.cp, this.peek(1)) ? (this.reconsume(), this.consumeNumericToken()) : {
					type: "delim",
					value: "+"
				};
				case 44: return {
					type: "comma",
					value: ","
				};
				case 45: return this.wouldStartNumber(e, this.cp, this.peek(1)) ? (this.reconsume(), this.consumeNumericToken()) : this.cp === 45 && this.peek(1) === 62 ? (this.consume(), this.consume(), {
					type: "CDC",
					value: "-->"
				}) : this.wouldStartIdentSequence(e, this.cp, this.peek(1)) ? (this.reconsume(), this.consumeIdentLikeToken()) : {
					type: "delim",
					value: "-"
				};
				case 46: return this.wouldStartNumber(e, this.cp, this.peek(1)) ? (this.reconsume(), this.consumeNumericToken()) : {
					type: "delim",
					value: "."
				};
				case 47: return {
					type: "delim",
					value: "/"
				};
				case 58: return {
					type: "colon",
					value: ":"
				};
				case 59: return {
					type: "semicolon",
					value: ";"
				};
				case 60: return this.cp === 33 && this.peek(1) === 45 && this.peek(2) === 45 ? (this.consume(), this.consume(), this.consume(), {
					type: "CDO",
					value: "<!--"
				}) : {
					type: "delim",
					value: "<"
				};
				case 64: return this.wouldStartIdentSequence(this.cp, this.peek(1), this.peek(2)) ? {
					type: "at-keyword",
					value: this.consumeIdentSequence()
				} : {
					type: "delim",
					value: "@"
				};
				case 91: return {
					type: "[",
					value: "["
				};
				case 92: return this.isValidEscape(e, this.cp) ? (this.reconsume(), this.consumeIdentLikeToken()) : (this.parseError("Invalid escape sequence"), {
					type: "delim",
					value: "\\"
				});
				case 93: return {
					type: "]",
					value: "]"
				};
				case 123: return {
					type: "{",
					value: "{"
				};
				case 125: return {
					type: "}",
					value: "}"
				};
			}
			return this.isDigit(e) ? (this.reconsume(), this.consumeNumericToken()) : this.isIdentStartCodePoint(e) ? (this.reconsume(), this.unicodeRangesAllowed && this.wouldStartUnicodeRange(this.cp, this.peek(1), this.peek(2)) ? (this.consume(), this.consume(), this.consumeUnicodeRangeToken()) : this.consumeIdentLikeToken()) : {
				type: "delim",
				value: String.fromCodePoint(e)
			};
		}
	}
	consumeComments() {
		for (; this.cp === 47 && this.peek(1) === 42;) for (this.consume(), this.consume();;) {
			let e = this.consume();
			if (e === -1) {
				this.parseError("EOF reached before comment was closed");
				return;
			}
			if (e === 42 && this.cp === 47) {
				this.consume();
				break;
			}
		}
	}
	consumeNumericToken() {
		let e = this.consumeNumber();
		if (this.wouldStartIdentSequence(this.cp, this.peek(1), this.peek(2))) {
			let t = this.consumeIdentSequence();
			return {
				type: "dimension",
				value: e.value,
				unit: t,
				numberType: e.type,
				sign: e.sign
			};
		}
		return this.cp === 37 ? (this.consume(), {
			type: "percentage",
			value: e.value,
			sign: e.sign
		}) : {
			type: "number",
			value: e.value,
			numberType: e.type,
			sign: e.sign
		};
	}
	consumeIdentLikeToken() {
		let e = this.consumeIdentSequence();
		if (e.toLowerCase() === "url" && this.cp === 40) {
			for (this.consume(); this.isWhitespace(this.cp) && this.isWhitespace(this.peek(1));) this.consume();
			let t = this.cp;
			return t === 34 || t === 39 || this.isWhitespace(t) && (this.peek(1) === 34 || this.peek(1) === 39) ? {
				type: "function",
				value: e
			} : this.consumeUrlToken();
		}
		return this.cp === 40 ? (this.consume(), {
			type: "function",
			value: e
		}) : {
			type: "ident",
			value: e
		};
	}
	consumeStringToken(e) {
		let t = this.getPosition(), n = !1, a = "";
		for (;;) {
			let o = this.consume();
			if (o === e || o === -1) {
				if (o === -1 && this.parseError("EOF reached before string was closed"), !n) {
					let e = o === -1 ? 0 : 1;
					return {
						type: "string",
						value: this.slice(t, this.getPosition() - e)
					};
				}
				return {
					type: "string",
					value: a
				};
			}
			if (this.isNewline(o)) return this.parseError("Newline reached before string was closed"), this.reconsume(), n ? {
				type: "bad-string",
				value: a
			} : {
				type: "bad-string",
				value: this.slice(t, this.getPosition())
			};
			o === 92 ? (n || (n = !0, this.reconsume(), a = this.slice(t, this.getPosition()), this.consume()), this.cp === -1 || (this.isNewline(this.cp) ? this.consume() : a += String.fromCodePoint(this.consumeEscapedCodePoint()))) : n && (a += String.fromCodePoint(o));
		}
	}
	consumeUrlToken() {
		let e = "";
		for (; this.isWhitespace(this.cp);) this.consume();
		for (;;) {
			let t = this.consume();
			if (t === 41 || t === -1) return t === -1 && this.parseError("EOF reached before URL was closed"), {
				type: "url",
				value: e
			};
			if (this.isWhitespace(t)) {
				for (; this.isWhitespace(this.cp);) this.consume();
				return this.cp === 41 || this.cp === -1 ? (this.cp === -1 && this.parseError("EOF reached before URL was closed"), this.consume(), {
					type: "url",
					value: e
				}) : (this.consumeRemnantsOfBadUrl(), {
					type: "bad-url",
					value: e
				});
			}
			if (t === 34 || t === 39 || t === 40 || this.isNonPrintable(t)) return this.parseError("Invalid character in URL"), this.consumeRemnantsOfBadUrl(), {
				type: "bad-url",
				value: e
			};
			if (t === 92) {
				if (this.isValidEscape(t, this.cp)) e += String.fromCodePoint(this.consumeEscapedCodePoint());
				else return this.parseError("Invalid escape sequence in URL"), this.consumeRemnantsOfBadUrl(), {
					type: "bad-url",
					value: e
				};
			} else e += String.fromCodePoint(t);
		}
	}
	consumeEscapedCodePoint() {
		let e = this.consume();
		if (this.isHexDigit(e)) {
			let t = String.fromCodePoint(e), n = 1;
			for (; n < 6 && this.isHexDigit(this.cp);) t += String.fromCodePoint(this.consume()), n++;
			this.isWhitespace(this.cp) && this.consume();
			let a = parseInt(t, 16);
			return a === 0 || a >= 55296 && a <= 57343 || a > 1114111 ? 65533 : a;
		}
		return e === -1 ? (this.parseError("EOF reached in escape sequence"), 65533) : e;
	}
	isValidEscape(e, t) {
		return !(e !== 92 || this.isNewline(t));
	}
	wouldStartIdentSequence(e, t, n) {
		return e === 45 ? !!(this.isIdentStartCodePoint(t) || t === 45 || this.isValidEscape(t, n)) : this.isIdentStartCodePoint(e) ? !0 : e === 92 && !!this.isValidEscape(e, t);
	}
	wouldStartNumber(e, t, n) {
		return e === 43 || e === 45 ? !!(this.isDigit(t) || t === 46 && this.isDigit(n)) : e === 46 ? !!this.isDigit(t) : !!this.isDigit(e);
	}
	consumeIdentSequence() {
		let e = this.getPosition(), t = !1, n = "";
		for (;;) {
			let a = this.consume();
			if (this.isIdentCodePoint(a)) t && (n += String.fromCodePoint(a));
			else if (this.isValidEscape(a, this.cp)) t || (t = !0, this.reconsume(), n = this.slice(e, this.getPosition()), this.consume()), n += String.fromCodePoint(this.consumeEscapedCodePoint());
			else {
				a !== -1 && this.reconsume();
				break;
			}
		}
		return t ? n : this.slice(e, this.getPosition());
	}
	consumeNumber() {
		let e = "integer", t = null;
		this.cp === 43 ? (t = "+", this.consume()) : this.cp === 45 && (t = "-", this.consume());
		let n = 0, a = 0;
		for (; this.isDigit(this.cp);) n = n * 10 + (this.cp - 48), this.consume();
		if (this.cp === 46 && this.isDigit(this.peek(1))) for (this.consume(), e = "number"; this.isDigit(this.cp);) n = n * 10 + (this.cp - 48), a--, this.consume();
		let o = 0, s = 1, c = this.cp;
		if ((c === 69 || c === 101) && (this.isDigit(this.peek(1)) || (this.peek(1) === 43 || this.peek(1) === 45) && this.isDigit(this.peek(2)))) {
			this.consume();
			let t = this.cp;
			for (t === 43 ? this.consume() : t === 45 && (s = -1, this.consume()); this.isDigit(this.cp);) o = o * 10 + (this.cp - 48), this.consume();
			e = "number";
		}
		return n *= 10 ** (a + s * o), t === "-" && (n = -n), {
			value: n,
			type: e,
			sign: t
		};
	}
	consumeRemnantsOfBadUrl() {
		for (;;) {
			let e = this.consume();
			if (e === 41 || e === -1) break;
			this.isValidEscape(e, this.cp) && this.consumeEscapedCodePoint();
		}
	}
	wouldStartUnicodeRange(e, t, n) {
		return e !== 85 && e !== 117 || t !== 43 ? !1 : !!(n === 63 || this.isHexDigit(n));
	}
	consumeUnicodeRangeToken() {
		let e = "", t = !1;
		for (; e.length < 6 && this.isHexDigit(this.cp);) e += String.fromCodePoint(this.consume());
		let n = "";
		for (; e.length + n.length < 6 && this.cp === 63;) n += String.fromCodePoint(this.consume()), t = !0;
		if (t) {
			let t = e + n.replace(/\?/g, "0"), a = e + n.replace(/\?/g, "F"), o = parseInt(t, 16), s = parseInt(a, 16);
			return {
				type: "unicode-range",
				value: `U+${o.toString(16).toUpperCase()}-${s.toString(16).toUpperCase()}`,
				unicodeRangeStart: o,
				unicodeRangeEnd: s
			};
		}
		let a = parseInt(e, 16);
		if (this.cp === 45 && this.isHexDigit(this.peek(1))) {
			this.consume();
			let e = "";
			for (; e.length < 6 && this.isHexDigit(this.cp);) e += String.fromCodePoint(this.consume());
			let t = parseInt(e, 16);
			return {
				type: "unicode-range",
				value: `U+${a.toString(16).toUpperCase()}-${t.toString(16).toUpperCase()}`,
				unicodeRangeStart: a,
				unicodeRangeEnd: t
			};
		}
		return {
			type: "unicode-range",
			value: `U+${a.toString(16).toUpperCase()}`,
			unicodeRangeStart: a,
			unicodeRangeEnd: a
		};
	}
	startsComment() {
		return this.cp === 47 && this.peek(1) === 42;
	}
	isWhitespace(e) {
		return e === 10 || e === 9 || e === 32;
	}
	isNewline(e) {
		return e === 10;
	}
	isDigit(e) {
		return e >= 48 && e <= 57;
	}
	isHexDigit(e) {
		return this.isDigit(e) || e >= 65 && e <= 70 || e >= 97 && e <= 102;
	}
	isIdentStartCodePoint(e) {
		return e >= 65 && e <= 90 || e >= 97 && e <= 122 || e === 95 || this.isNonAsciiIdentCodePoint(e);
	}
	isIdentCodePoint(e) {
		return this.isIdentStartCodePoint(e) || this.isDigit(e) || e === 45;
	}
	isNonAsciiIdentCodePoint(e) {
		return e === 183 || e >= 192 && e <= 214 || e >= 216 && e <= 246 || e >= 248 && e <= 893 || e >= 895 && e <= 8191 || e === 8204 || e === 8205 || e === 8255 || e === 8256 || e >= 8304 && e <= 8591 || e >= 11264 && e <= 12271 || e >= 12289 && e <= 55295 || e >= 63744 && e <= 64975 || e >= 65008 && e <= 65533 || e >= 65536;
	}
	isNonPrintable(e) {
		return e >= 0 && e <= 8 || e === 11 || e >= 14 && e <= 31 || e === 127;
	}
};
function tokenize(e, t = !1, n) {
	let a = new Tokenizer(e);
	a.unicodeRangesAllowed = t;
	let o = a.tokenize();
	return n && n.push(...a.errors), o;
}
var Tokenizer = class extends AbstractTokenizer {
	input;
	pos = 0;
	constructor(e) {
		super(), this.input = this.preprocess(e);
	}
	preprocess(e) {
		return e.replace(/\r\n/g, "\n").replace(/\r/g, "\n").replace(/\f/g, "\n").replace(/\0/g, "�").replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, "�");
	}
	tokenize() {
		let e = [];
		for (;;) {
			let t = this.getPosition(), n = this.consumeToken();
			if (n.startIndex = t, n.endIndex = this.getPosition(), n.originalText = this.input.slice(t, n.endIndex), e.push(n), n.type === "EOF") break;
		}
		return e;
	}
	get cp() {
		return this.pos < this.input.length ? this.input.codePointAt(this.pos) : -1;
	}
	peek(e) {
		let t = this.pos;
		for (let n = 0; n < e; n++) {
			if (t >= this.input.length) return -1;
			let e = this.input.codePointAt(t);
			t += e > 65535 ? 2 : 1;
		}
		return t < this.input.length ? this.input.codePointAt(t) : -1;
	}
	consume() {
		let e = this.cp;
		return e !== -1 && (this.pos += e > 65535 ? 2 : 1), e;
	}
	reconsume() {
		if (this.pos > 0) {
			this.pos--;
			let e = this.input.charCodeAt(this.pos);
			if (e >= 56320 && e <= 57343 && this.pos > 0) {
				let e = this.input.charCodeAt(this.pos - 1);
				e >= 55296 && e <= 56319 && this.pos--;
			}
		}
	}
	slice(e, t) {
		return this.input.slice(e, t);
	}
	getPosition() {
		return this.pos;
	}
}, CSSStyleProperties = class {};
Object.defineProperty(CSSStyleProperties.prototype, "cssFloat", {
	get() {
		let e = this;
		return typeof e.getPropertyValue == "function" ? e.getPropertyValue("float") : e._float ?? "";
	},
	set(e) {
		let t = this, n = e == null ? "" : String(e);
		typeof t.setProperty == "function" ? t.setProperty("float", n) : t._float = n;
	},
	enumerable: !0,
	configurable: !0
});
var StyleSheet = class {
	_type = "text/css";
	_href = null;
	_ownerNode = null;
	_parentStyleSheet = null;
	_titleVal = null;
	_media;
	_disabledFlag = !1;
	get type() {
		return this._type;
	}
	get href() {
		return this._href;
	}
	get ownerNode() {
		return this._ownerNode;
	}
	get parentStyleSheet() {
		return this._parentStyleSheet;
	}
	get title() {
		if (this.ownerNode && "getAttribute" in this.ownerNode && typeof this.ownerNode.getAttribute == "function") {
			let e = this.ownerNode.getAttribute("title");
			return e === null || e === "" ? null : e;
		}
		return this._titleVal ?? null;
	}
	constructor(e = "") {
		this._media = new MediaList(e), hideInternalFields(this);
	}
	get media() {
		return this._media;
	}
	set media(e) {
		e === null ? this._media.mediaText = "" : typeof e == "string" ? this._media.mediaText = e : this._media.mediaText = e.mediaText;
	}
	get disabled() {
		return this._disabledFlag;
	}
	set disabled(e) {
		this._disabledFlag = e;
	}
}, Ud = class CSSStyleSheet extends StyleSheet {
	_ownerRule = null;
	_cssRules;
	_rules = [];
	_registeredProperties = [];
	_originCleanFlag = !0;
	_constructed = !1;
	get _constructedFlag() {
		return this._constructed;
	}
	set _constructedFlag(e) {
		this._constructed = e;
	}
	_disallowModificationFlag = !1;
	_baseURL = null;
	get ownerRule() {
		return this._ownerRule;
	}
	_initImportedSheet(e, t, n) {
		this._ownerRule = e, this._parentStyleSheet = t, this._href = n;
	}
	get parentStyleSheet() {
		return this._ownerRule ? this._ownerRule.parentStyleSheet : super.parentStyleSheet;
	}
	get cssRules() {
		if (!this._originCleanFlag) throw new DOMException("The stylesheet is not origin-clean", "SecurityError");
		return this._cssRules;
	}
	_registerRuleProperties(e) {
		if (e instanceof CSSPropertyRule) Q.registerPropertyRule({
			name: e.name,
			syntax: e.syntax,
			inherits: e.inherits,
			initialValue: e.initialValue ?? void 0
		}) && this._registeredProperties.push(e.name);
		else if (e instanceof Ju || e && typeof e == "object" && "cssRules" in e) {
			let t = e.cssRules;
			if (t) for (let e = 0; e < t.length; e++) this._registerRuleProperties(t[e]);
		}
	}
	_unregisterProperties() {
		for (let e of this._registeredProperties) Q.unregisterPropertyRule(e);
		this._registeredProperties = [];
	}
	constructor(e = {}) {
		let t = e.media instanceof MediaList ? e.media.mediaText : e.media || "";
		if (super(t), this._rules = [], this._constructed = !0, this._originCleanFlag = !0, this.disabled = !!e.disabled, e.baseURL !== void 0 && e.baseURL !== null) {
			let t = globalThis.document !== void 0 && globalThis.document.baseURI || globalThis.location !== void 0 && globalThis.location.href || "about:blank";
			try {
				let n = new URL(e.baseURL, t);
				this._baseURL = n.href;
			} catch {
				throw new DOMException("Invalid baseURL", "NotAllowedError");
			}
		} else this._baseURL = null;
		this._cssRules = new CSSRuleList(() => this._rules), hideInternalFields(this);
	}
	static createInternal(e, t, n = !0) {
		let a = new CSSStyleSheet();
		a._rules.push(...e), a._constructed = !1, a._originCleanFlag = n;
		for (let t of e) t instanceof CSSRule && (t._parentStyleSheet = a), a._registerRuleProperties(t);
		return a;
	}
	_replaceRulesFromText(e) {
		let t = consumeListOfRules(tokenize(e), !0, { source: e }).filter((e) => !isImportRule(e) || (console.warn("CSS Parse Error: @import rules are not allowed in constructed stylesheets and were removed."), !1));
		for (let e of this._rules) e instanceof CSSRule && (e._parentRule = null, e._parentStyleSheet = null);
		this._unregisterProperties(), this._rules = t;
		for (let e of this._rules) e instanceof CSSRule && (e._parentStyleSheet = this, e._parentRule = null), this._registerRuleProperties(e);
	}
	replace(e) {
		return !this._constructed || this._disallowModificationFlag ? Promise.reject(new DOMException("Can't call replace or replaceSync on non-constructed stylesheets.", "NotAllowedError")) : (this._disallowModificationFlag = !0, new Promise((t, n) => {
			queueMicrotask(() => {
				try {
					this._replaceRulesFromText(e), this._disallowModificationFlag = !1, t(this);
				} catch (e) {
					this._disallowModificationFlag = !1, n(e);
				}
			});
		}));
	}
	replaceSync(e) {
		if (!this._constructed) throw new DOMException("Can't call replace or replaceSync on non-constructed stylesheets.", "NotAllowedError");
		if (this._disallowModificationFlag) throw new DOMException("Modification is disallowed", "NotAllowedError");
		this._replaceRulesFromText(e);
	}
	insertRule(e, t = 0) {
		if (this._disallowModificationFlag) throw new DOMException("Modification is disallowed", "NotAllowedError");
		if (!this._originCleanFlag) throw new DOMException("The style sheet is not origin-clean.", "SecurityError");
		if (t < 0 || t > this._rules.length) throw new DOMException("Index size error", "IndexSizeError");
		let n = parseRule(e);
		if (!n) throw new DOMException("Syntax error", "SyntaxError");
		let a = isImportRule(n), o = isNamespaceRule(n);
		if (a && this._constructed) throw new DOMException("HierarchyRequestError: @import rules are not allowed in constructed stylesheets", "SyntaxError");
		if (a) {
			for (let e = 0; e < t; e++) if (!isImportRule(this._rules[e])) throw new DOMException("HierarchyRequestError: @import rules must precede all other rules", "HierarchyRequestError");
		} else if (o) {
			if (this._rules.some((e) => isRegularRule(e))) throw new DOMException("InvalidStateError: @namespace rules must precede all regular rules", "InvalidStateError");
			for (let e = t; e < this._rules.length; e++) if (isImportRule(this._rules[e])) throw new DOMException("HierarchyRequestError: @namespace rules must follow all @import rules", "HierarchyRequestError");
		} else for (let e = t; e < this._rules.length; e++) if (isImportRule(this._rules[e]) || isNamespaceRule(this._rules[e])) throw new DOMException("HierarchyRequestError: Regular rules must follow all @import and @namespace rules", "HierarchyRequestError");
		return n instanceof CSSRule && (n._parentStyleSheet = this, n._parentRule = null), this._rules.splice(t, 0, n), this._registerRuleProperties(n), t;
	}
	deleteRule(e) {
		if (this._disallowModificationFlag) throw new DOMException("Modification is disallowed", "NotAllowedError");
		if (!this._originCleanFlag) throw new DOMException("The style sheet is not origin-clean.", "SecurityError");
		if (e < 0 || e >= this._rules.length) throw new DOMException("Index size error", "IndexSizeError");
		let t = this._rules[e];
		if (isNamespaceRule(t) && this._rules.some((e) => isRegularRule(e))) throw new DOMException("InvalidStateError: Cannot remove @namespace rule when regular rules exist", "InvalidStateError");
		if (deleteRuleFromArray(this._rules, e), t instanceof CSSPropertyRule) {
			Q.unregisterPropertyRule(t.name);
			let e = this._registeredProperties.indexOf(t.name);
			e !== -1 && this._registeredProperties.splice(e, 1);
		}
	}
	get rules() {
		return this.cssRules;
	}
	addRule(e = "undefined", t = "undefined", n) {
		let a = "";
		a += e, a += " { ", t !== "" && (a += t + " "), a += "}";
		let o = n === void 0 ? this._rules.length : n;
		return this.insertRule(a, o), -1;
	}
	removeRule(e = 0) {
		this.deleteRule(e);
	}
}, Wd = class CSSStyleRule extends Ju {
	_selectorText;
	_selectorAST = null;
	_style;
	_styleMap = null;
	constructor(e, t, n, a, o = null) {
		super(n, a), this._selectorText = e, this._selectorAST = o, this._style = new CSSStyleDeclaration(t), this._style._parentRule = this, hideInternalFields(this);
	}
	get styleMap() {
		if (!this || !(this instanceof CSSStyleRule)) throw TypeError("Value of 'this' is not a CSSStyleRule");
		return this._styleMap ||= Q.createStylePropertyMap(this._style), this._styleMap;
	}
	get style() {
		return this._style;
	}
	set style(e) {
		this._style.cssText = e;
	}
	_getNamespaceContext() {
		let e = !1, t = new Set(), n = this.parentStyleSheet || (this.parentRule ? findParentStyleSheet(this.parentRule) : null);
		if (n) {
			let a = [];
			for (let e of n._rules) if (!isImportRule(e)) {
				if (isNamespaceRule(e)) a.push(e);
				else break;
			}
			if (a.length > 0) {
				let n = a.find((e) => e.prefix === "");
				if (n) {
					e = !0;
					for (let e of a) e.namespaceURI === n.namespaceURI && e.prefix !== "" && t.add(e.prefix);
				}
			}
		}
		return {
			hasDefaultNamespace: e,
			defaultNamespacePrefixes: t
		};
	}
	get selectorText() {
		if (this._selectorAST) {
			let e = this._getNamespaceContext();
			return serializeSelectorList(this._selectorAST, e);
		}
		return this._selectorText;
	}
	set selectorText(e) {
		let t = this.parentStyleSheet || (this.parentRule ? findParentStyleSheet(this.parentRule) : null), n = new Set();
		if (t) {
			for (let e of t._rules) if (!isImportRule(e)) {
				if (isNamespaceRule(e)) n.add(e.prefix);
				else break;
			}
		}
		let a = this._getNamespaceContext(), o = !1, s = !1, c = this.parentRule;
		for (; c !== null;) {
			if ((c.type === 1 || c[Symbol.toStringTag] === "CSSStyleRule") && (o = !0, s = !0), c[Symbol.toStringTag] === "CSSScopeRule") {
				s = !0;
				break;
			}
			c = c.parentRule;
		}
		let l = null;
		try {
			l = ef(e, n, s);
		} catch {
			return;
		}
		if (l !== null) {
			if (o) for (let e of l.selectors) e.type === "complex-selector" && (e.items.length > 0 && e.items[0].type === "combinator" ? e.items.unshift({
				type: "compound-selector",
				selectors: [{ type: "nesting-selector" }]
			}) : e.items.some((e) => e.type === "compound-selector" && e.selectors.some((e) => e.type === "nesting-selector")) || e.items.unshift({
				type: "compound-selector",
				selectors: [{ type: "nesting-selector" }]
			}, {
				type: "combinator",
				value: " "
			}));
			this._selectorAST = l, this._selectorText = serializeSelectorList(l, a);
		}
	}
	get type() {
		return 1;
	}
	get cssText() {
		let e = serializeDeclarations(this.style._declarations);
		if (this._rules.length > 0) {
			let t = [];
			e && t.push("  " + e);
			for (let e of this._rules) {
				let n = e.cssText;
				n !== "" && t.push("  " + n);
			}
			return t.length === 0 ? `${this.selectorText} { }` : `${this.selectorText} {\n${t.join("\n")}\n}`;
		}
		{
			let t = e.trim();
			return `${this.selectorText} {${t ? " " + t + " " : " "}}`;
		}
	}
	set cssText(e) {}
};
Object.defineProperty(Wd.prototype, "styleMap", { enumerable: !0 });
const Gd = [
	StyleSheet,
	Ud,
	CSSRule,
	Ju,
	MediaList,
	StyleSheetList,
	CSSRuleList,
	Wd,
	CSSStyleProperties
];
for (let e of Gd) e === Ud ? applyWebIDLInterface(e, { rejectOperations: ["replace"] }) : e === CSSRule ? applyWebIDLInterface(e, { exclude: ["location"] }) : applyWebIDLInterface(e);
const Kd = Symbol("CSSRule.internal");
var CSSConditionRule = class extends Ju {
	get conditionText() {
		return "";
	}
}, CSSMediaRule = class extends CSSConditionRule {
	_media;
	constructor(e, t, n) {
		super(t, n), this._media = new MediaList(e), hideInternalFields(this);
	}
	get media() {
		return this._media;
	}
	set media(e) {
		this._media.mediaText = e === null ? "" : String(e);
	}
	get conditionText() {
		return this._media.mediaText;
	}
	get type() {
		return 4;
	}
	get cssText() {
		return serializeGroupingRule("media", this._media.mediaText, this._rules);
	}
	set cssText(e) {}
}, CSSCustomMediaRule = class extends CSSRule {
	_name;
	_query;
	constructor(e, t) {
		super(), this._name = e, this._query = t, hideInternalFields(this);
	}
	get name() {
		return this._name;
	}
	get query() {
		return this._query;
	}
	get cssText() {
		let e = typeof this._query == "boolean" ? String(this._query) : this._query.mediaText;
		return `@custom-media ${this._name}${e ? " " + e : ""};`;
	}
	set cssText(e) {}
}, CSSSupportsRule = class extends CSSConditionRule {
	_conditionText;
	constructor(e, t, n) {
		super(t, n), this._conditionText = e, hideInternalFields(this);
	}
	get conditionText() {
		return this._conditionText;
	}
	get matches() {
		return Q.supports(this._conditionText);
	}
	get type() {
		return 12;
	}
	get cssText() {
		return serializeGroupingRule("supports", this._conditionText, this._rules);
	}
	set cssText(e) {}
};
const qd = new Set("not,and,or,none".split(","));
function parseContainerPrelude(e, t) {
	if (t || !e) return {
		name: t,
		query: e
	};
	let n = e.trim(), a = n.indexOf(" ");
	if (a > 0) {
		let e = n.slice(0, a);
		if (!qd.has(e.toLowerCase()) && !e.startsWith("(")) return {
			name: e,
			query: n.slice(a + 1).trim()
		};
	} else if (!qd.has(n.toLowerCase()) && !n.startsWith("(")) return {
		name: n,
		query: ""
	};
	return {
		name: "",
		query: n
	};
}
var CSSContainerRule = class extends CSSConditionRule {
	_containerName;
	_containerQuery;
	constructor(e, t, n, a = "") {
		super(t, n);
		let o = parseContainerPrelude(e, a);
		this._containerName = o.name, this._containerQuery = o.query, hideInternalFields(this);
	}
	get containerName() {
		return this._containerName;
	}
	get containerQuery() {
		return this._containerQuery;
	}
	get conditionText() {
		return this._containerName ? this._containerQuery ? `${this._containerName} ${this._containerQuery}` : this._containerName : this._containerQuery;
	}
	get cssText() {
		return serializeGroupingRule("container", this.conditionText, this._rules);
	}
	set cssText(e) {}
};
function serializeLayerName(e) {
	return e ? e.split(".").map((e) => serializeIdentifier(e)).join(".") : "";
}
function formatInlineStyleBlock(e, t) {
	let n = t.cssText.trim();
	return `${e} {${n ? " " + n + " " : ""}}`;
}
var CSSLayerBlockRule = class extends Ju {
	_name;
	constructor(e, t, n) {
		super(t, n), this._name = e, hideInternalFields(this);
	}
	get name() {
		return this._name;
	}
	get cssText() {
		return serializeGroupingRule("layer", serializeLayerName(this._name), this._rules);
	}
	set cssText(e) {}
}, CSSLayerStatementRule = class extends CSSRule {
	_nameList;
	constructor(e) {
		if (!e || arguments.length === 0) throw TypeError("Illegal constructor");
		super(), this._nameList = Object.freeze([...e]), hideInternalFields(this);
	}
	get nameList() {
		return this._nameList;
	}
	get cssText() {
		return `@layer ${this._nameList.map(serializeLayerName).join(", ")};`;
	}
	set cssText(e) {}
}, CSSStartingStyleRule = class extends Ju {
	constructor(e, t, n) {
		super(t, n);
	}
	get cssText() {
		return serializeGroupingRule("starting-style", "", this._rules);
	}
	set cssText(e) {}
}, CSSScopeRule = class extends Ju {
	_startSelector;
	_endSelector;
	constructor(e, t, n, a) {
		super(n, a), this._startSelector = e, this._endSelector = t, hideInternalFields(this);
	}
	get start() {
		return this._startSelector && this._startSelector.replace(/^\(/, "").replace(/\)$/, "").trim() || null;
	}
	get end() {
		return this._endSelector && this._endSelector.replace(/^\(/, "").replace(/\)$/, "").trim() || null;
	}
	get cssText() {
		let e = this._startSelector || "";
		return this._endSelector && (e += `${e ? " " : ""}to ${this._endSelector}`), serializeGroupingRule("scope", e, this._rules);
	}
	set cssText(e) {}
}, CSSViewTransitionRule = class extends CSSRule {
	_navigation;
	constructor(e) {
		super();
		let t = e.findLast((e) => e.name === "navigation");
		this._navigation = t ? serialize(t.value).trim() : "none", hideInternalFields(this);
	}
	get navigation() {
		return this._navigation;
	}
	get cssText() {
		return `@view-transition { navigation: ${this._navigation}; }`;
	}
	set cssText(e) {}
};
function normalizeKeyframeSelector(e) {
	let t = [];
	for (let n of e.split(",")) {
		let e = n.trim().toLowerCase();
		if (e === "from") t.push("0%");
		else if (e === "to") t.push("100%");
		else {
			if (!e.endsWith("%")) throw new DOMException("Invalid keyframe selector", "SyntaxError");
			let n = e.slice(0, -1).trim(), a = Number(n);
			if (Number.isNaN(a) || n === "" || a < 0 || a > 100) throw new DOMException("Invalid keyframe selector", "SyntaxError");
			t.push(`${a}%`);
		}
	}
	if (t.length === 0) throw new DOMException("Invalid keyframe selector", "SyntaxError");
	return t.join(", ");
}
const Jd = new Set("none,initial,inherit,unset,revert,default".split(","));
var CSSKeyframesRule = class extends CSSRule {
	_name;
	_rules;
	_cssRules;
	constructor(e, t) {
		super(), this._name = e, this._rules = t, this._cssRules = new CSSRuleList(() => this._rules);
		let n = createIndexedProxy(this, (e) => e._rules);
		for (let e of t) e instanceof CSSRule && (e._parentRule = n);
		return n;
	}
	get name() {
		return this._name;
	}
	set name(e) {
		this._name = e;
	}
	get cssRules() {
		return this._cssRules;
	}
	get type() {
		return 7;
	}
	get length() {
		return this._rules.length;
	}
	get cssText() {
		return serializeGroupingRule("keyframes", Jd.has(this._name.toLowerCase()) ? JSON.stringify(this._name) : serializeIdentifier(this._name), this._rules);
	}
	set cssText(e) {}
	_findRuleIndex(e) {
		let t;
		try {
			t = normalizeKeyframeSelector(e);
		} catch {
			return -1;
		}
		for (let e = this._rules.length - 1; e >= 0; e--) if (this._rules[e].keyText === t) return e;
		return -1;
	}
	findRule(e) {
		let t = this._findRuleIndex(e);
		return t === -1 ? null : this._rules[t];
	}
	appendRule(e) {
		let t = tokenize(e), n = -1, a = -1, o = 0;
		for (let e = 0; e < t.length; e++) {
			let s = t[e];
			if (s.type === "{") n === -1 && (n = e), o++;
			else if (s.type === "}" && (o--, o === 0 && n !== -1)) {
				a = e;
				break;
			}
		}
		if (n === -1 || a === -1) return;
		let s = serialize(t.slice(0, n)).trim(), c;
		try {
			c = normalizeKeyframeSelector(s);
		} catch {
			return;
		}
		let l = parseStyleAttribute(t.slice(n + 1, a)), u = new CSSKeyframeRule(c, l._declarations);
		u._parentRule = this, this._rules.push(u);
	}
	deleteRule(e) {
		let t = this._findRuleIndex(e);
		t !== -1 && deleteRuleFromArray(this._rules, t);
	}
}, CSSKeyframeRule = class extends CSSRule {
	_keyText;
	_style;
	constructor(e, t) {
		super(), this.keyText = e, this._style = new CSSKeyframeStyleDeclaration(t), this._style._parentRule = this, hideInternalFields(this);
	}
	get keyText() {
		return this._keyText;
	}
	set keyText(e) {
		this._keyText = normalizeKeyframeSelector(e);
	}
	get style() {
		return this._style;
	}
	set style(e) {
		this._style.cssText = e;
	}
	get type() {
		return 8;
	}
	get cssText() {
		return formatInlineStyleBlock(this.keyText, this._style);
	}
	set cssText(e) {}
}, CSSNestedDeclarations = class extends CSSRule {
	_style;
	constructor(e) {
		super(), this._style = new CSSStyleDeclaration(e), this._style._parentRule = this, hideInternalFields(this);
	}
	get style() {
		return this._style;
	}
	set style(e) {
		this._style.cssText = e;
	}
	get cssText() {
		return this._style.cssText;
	}
	set cssText(e) {}
}, CSSFontFaceRule = class extends CSSRule {
	_style;
	constructor(e) {
		super(), this._style = new CSSFontFaceDescriptors(e), this._style._parentRule = this, hideInternalFields(this);
	}
	get style() {
		return this._style;
	}
	set style(e) {
		this._style.cssText = e;
	}
	get type() {
		return 5;
	}
	get cssText() {
		return formatInlineStyleBlock("@font-face", this._style);
	}
	set cssText(e) {}
}, CSSMarginRule = class extends CSSRule {
	_name;
	_style;
	constructor(e, t, n) {
		if (n !== Kd) throw TypeError("Illegal constructor");
		super(), this._name = e, this._style = new CSSMarginDescriptors(t), this._style._parentRule = this, hideInternalFields(this);
	}
	get name() {
		return this._name;
	}
	get style() {
		return this._style;
	}
	set style(e) {
		this._style.cssText = e;
	}
	get type() {
		return 9;
	}
	get cssText() {
		return formatInlineStyleBlock(`@${this.name}`, this.style);
	}
	set cssText(e) {}
};
function parseDataUrlRules(e) {
	if (!e || !e.startsWith("data:")) return [];
	let t = e.indexOf(",");
	if (t === -1) return [];
	let n = e.slice(5, t).toLowerCase(), a = e.slice(t + 1);
	try {
		return consumeListOfRules(tokenize(n.includes(";base64") ? typeof atob == "function" ? atob(a) : Buffer.from(a, "base64").toString("utf-8") : decodeURIComponent(a)), !0);
	} catch {
		return [];
	}
}
var CSSImportRule = class extends CSSRule {
	_href;
	_media;
	_styleSheet = null;
	_layerName;
	_supportsText;
	_scopeStart;
	_scopeEnd;
	_isScoped;
	constructor(e, t = "", n = null, a = null, o = null, s = null, c = !1, l) {
		if (l !== Kd) throw TypeError("Illegal constructor");
		super(), this._href = e, this._media = new MediaList(t), this._layerName = n, this._supportsText = a, this._scopeStart = o, this._scopeEnd = s, this._isScoped = c || !!(o || s), hideInternalFields(this);
	}
	get href() {
		return this._href;
	}
	get media() {
		return this._media;
	}
	set media(e) {
		this._media.mediaText = e === null ? "" : String(e);
	}
	get styleSheet() {
		return this._styleSheet || (this._styleSheet = Ud.createInternal(parseDataUrlRules(this._href), (e) => consumeRule(tokenize(e))), this._styleSheet._initImportedSheet(this, this.parentStyleSheet, this._href)), this._styleSheet;
	}
	get layerName() {
		return this._layerName;
	}
	get supportsText() {
		return this._supportsText;
	}
	get type() {
		return 3;
	}
	get cssText() {
		let e = `@import url(${serializeString(this.href)})`;
		if (this.layerName !== null && (e += this.layerName ? ` layer(${this.layerName})` : " layer"), this.supportsText !== null && (e += ` supports(${this.supportsText})`), this._isScoped) {
			if (this._scopeStart || this._scopeEnd) {
				let t = this._scopeStart ? `(${this._scopeStart})` : "", n = this._scopeEnd ? ` to (${this._scopeEnd})` : "";
				e += ` scope(${(t + n).trim()})`;
			} else e += " scope";
		}
		let t = this.media.mediaText;
		return t && (e += ` ${t}`), e + ";";
	}
	set cssText(e) {}
}, CSSNamespaceRule = class extends CSSRule {
	_namespaceURI;
	_prefix;
	constructor(e, t, n) {
		if (n !== Kd) throw TypeError("Illegal constructor");
		super(), this._prefix = e, this._namespaceURI = t, hideInternalFields(this);
	}
	get namespaceURI() {
		return this._namespaceURI;
	}
	get prefix() {
		return this._prefix;
	}
	get type() {
		return 10;
	}
	get cssText() {
		return `@namespace ${this._prefix ? `${serializeIdentifier(this._prefix)} ` : ""}url("${this._namespaceURI}");`;
	}
	set cssText(e) {}
};
const Yd = new Set("left,right,first,blank".split(","));
function parsePageSelectorList(e) {
	if (e.trim() === "") return [""];
	let t = parseComponentValues(tokenize(e)), n = [[]];
	for (let e of t) e.type === "comma" ? n.push([]) : n[n.length - 1].push(e);
	let a = [];
	for (let e of n) {
		let t = 0, n = e.length;
		for (; t < n && (e[t].type === "whitespace" || e[t].type === "comment");) t++;
		for (; n > t && (e[n - 1].type === "whitespace" || e[n - 1].type === "comment");) n--;
		let o = e.slice(t, n);
		if (o.length === 0 || o.some((e) => e.type === "whitespace" || e.type === "comment")) return null;
		let s = 0, c = "";
		for (o[0].type === "ident" && (c += serializeIdentifier(o[0].value), s = 1); s < o.length;) {
			let e = o[s], t = o[s + 1];
			if (e?.type !== "colon" || t?.type !== "ident") return null;
			let n = t.value.toLowerCase();
			if (!Yd.has(n)) return null;
			c += ":" + serializeIdentifier(n), s += 2;
		}
		a.push(c);
	}
	return a;
}
function formatPageSelectorText(e) {
	let t = parsePageSelectorList(e);
	return t === null ? null : t.length === 1 && t[0] === "" ? "" : t.join(", ");
}
var CSSPageRule = class extends Ju {
	_selectorText;
	_style;
	constructor(e, t, n, a) {
		super(n, a), this._selectorText = formatPageSelectorText(e) ?? e, this._style = new CSSPageDescriptors(t, af), this._style._parentRule = this, hideInternalFields(this);
	}
	get selectorText() {
		return this._selectorText;
	}
	set selectorText(e) {
		let t = formatPageSelectorText(e);
		t !== null && (this._selectorText = t);
	}
	get style() {
		return this._style;
	}
	set style(e) {
		this._style.cssText = e;
	}
	get type() {
		return 6;
	}
	get cssText() {
		let e = this.selectorText ? this.selectorText + " " : "", t = this.style.cssText.trim(), n = this._rules.map((e) => e.cssText).join("\n").trim(), a = t && n ? `${t}\n${n}` : t || n;
		return a ? `@page ${e}{\n${a.split("\n").map((e) => "  " + e).join("\n")}\n}` : `@page ${e}{ }`;
	}
	set cssText(e) {}
}, CSSPropertyRule = class extends CSSRule {
	_name;
	_syntax;
	_inherits;
	_initialValue;
	constructor(e, t, n, a) {
		super(), this._name = e, this._syntax = t, this._inherits = n, this._initialValue = a, hideInternalFields(this);
	}
	get name() {
		return this._name;
	}
	get syntax() {
		return this._syntax;
	}
	get inherits() {
		return this._inherits;
	}
	get initialValue() {
		return this._initialValue;
	}
	get cssText() {
		let e = `syntax: ${serializeString(this._syntax)}; inherits: ${this._inherits};`;
		return this._initialValue !== null && (e += `initial-value: ${this._initialValue};`), `@property ${serializeIdentifier(this._name)} {${e}}`;
	}
	set cssText(e) {}
};
const Xd = {
	import: CSSRule.IMPORT_RULE,
	charset: CSSRule.CHARSET_RULE,
	namespace: CSSRule.NAMESPACE_RULE,
	page: CSSRule.PAGE_RULE,
	"font-face": CSSRule.FONT_FACE_RULE,
	supports: 12
};
var CSSAtRule = class extends CSSRule {
	_name;
	_prelude;
	_block;
	_childRules;
	_declarations;
	constructor(e, t, n, a, o) {
		if (super(), this._name = e, this._prelude = t, this._block = n, this._childRules = a, this._declarations = o, a) for (let e of a) e instanceof CSSRule && (e._parentRule = this);
		hideInternalFields(this);
	}
	get name() {
		return this._name;
	}
	set name(e) {
		this._name = e;
	}
	get prelude() {
		return this._prelude;
	}
	set prelude(e) {
		this._prelude = e;
	}
	get block() {
		return this._block;
	}
	set block(e) {
		this._block = e;
	}
	get childRules() {
		return this._childRules;
	}
	set childRules(e) {
		this._childRules = e;
	}
	get declarations() {
		return this._declarations;
	}
	set declarations(e) {
		this._declarations = e;
	}
	get type() {
		return Xd[this._name] ?? 0;
	}
	get cssText() {
		let e = serialize(this._prelude).trim(), t = e.length > 0 ? " " + e : "";
		if (!this._block) return `@${this._name}${t};`;
		let n = this._childRules || [];
		if (n.length > 0) return serializeGroupingRule(this._name, t.trim(), n);
		let a = serialize(this._block.value).trim();
		if (!a) return `@${this._name}${t} { }`;
		let o = a.split("\n").map((e) => "  " + e).join("\n");
		return `@${this._name}${t} {\n${o}\n}`;
	}
}, CSSCounterStyleRule = class extends CSSRule {
	_name;
	_declarations = [];
	_descriptors = {
		system: "",
		symbols: "",
		additiveSymbols: "",
		negative: "",
		prefix: "",
		suffix: "",
		range: "",
		pad: "",
		speakAs: "",
		fallback: ""
	};
	constructor(e, t = []) {
		super(), this._name = e, this._declarations = t;
		for (let e of t) {
			let t = Au.get(e.name);
			t && (this._descriptors[t] = Array.isArray(e.value) ? serialize(e.value).trim() : typeof e.value == "string" ? e.value : "");
		}
		hideInternalFields(this);
	}
	get name() {
		return this._name;
	}
	set name(e) {
		this._name = e;
	}
	get type() {
		return 11;
	}
	get cssText() {
		let e = this._declarations.map((e) => {
			let t = Array.isArray(e.value) ? serialize(e.value).trim() : typeof e.value == "string" ? e.value : "";
			return `${e.name}: ${t};`;
		}).join(" ");
		return e.length > 0 ? `@counter-style ${this._name} { ${e} }` : `@counter-style ${this._name} {}`;
	}
	set cssText(e) {}
};
for (let e of Au.values()) Object.defineProperty(CSSCounterStyleRule.prototype, e, {
	get() {
		return this._descriptors[e];
	},
	set(t) {
		this._descriptors[e] = t;
	},
	enumerable: !0,
	configurable: !0
});
var CSSFontFeatureValuesMap = class {
	_map = new Map();
	constructor() {
		hideInternalFields(this);
	}
	get size() {
		return this._map.size;
	}
	get(e) {
		return this._map.get(e);
	}
	set(e, t) {
		this._map.set(e, Array.isArray(t) ? t.map(Number) : [Number(t)]);
	}
	has(e) {
		return this._map.has(e);
	}
	delete(e) {
		return this._map.delete(e);
	}
	clear() {
		this._map.clear();
	}
	entries() {
		return this._map.entries();
	}
	keys() {
		return this._map.keys();
	}
	values() {
		return this._map.values();
	}
	forEach(e, t) {
		this._map.forEach((n, a) => e.call(t, n, a, this));
	}
	[Symbol.iterator]() {
		return this._map[Symbol.iterator]();
	}
}, CSSFontFeatureValuesRule = class extends CSSRule {
	_fontFamily;
	constructor(e) {
		super(), this._fontFamily = e;
		for (let [, e] of ju) this[`_${e}`] = new CSSFontFeatureValuesMap();
		hideInternalFields(this);
	}
	get fontFamily() {
		return this._fontFamily;
	}
	set fontFamily(e) {
		this._fontFamily = e;
	}
	get type() {
		return 14;
	}
	get cssText() {
		let e = [];
		for (let [t, n] of ju) {
			let a = this[n];
			if (a && a.size > 0) {
				let n = Array.from(a.entries(), ([e, t]) => `${e}: ${t.join(" ")};`).join(" ");
				e.push(`@${t} { ${n} }`);
			}
		}
		let t = e.length > 0 ? ` { ${e.join(" ")} }` : " {}";
		return `@font-feature-values ${this._fontFamily}${t}`;
	}
	set cssText(e) {}
};
for (let [, e] of ju) Object.defineProperty(CSSFontFeatureValuesRule.prototype, e, {
	get() {
		return this[`_${e}`];
	},
	enumerable: !0,
	configurable: !0
});
var CSSPositionTryRule = class extends CSSRule {
	_name;
	_style;
	constructor(e, t, n) {
		if (n !== Kd) throw TypeError("Illegal constructor");
		super(), this._name = e, this._style = new CSSPositionTryDescriptors(t, af), this._style._parentRule = this, hideInternalFields(this);
	}
	get name() {
		return serializeIdentifier(this._name);
	}
	get style() {
		return this._style;
	}
	set style(e) {
		this._style.cssText = e;
	}
	get cssText() {
		let e = this._style.cssText.trim();
		return `@position-try ${this.name} { ${e ? e + " " : ""}}`;
	}
	set cssText(e) {}
};
for (let e of [
	CSSAtRule,
	CSSConditionRule,
	CSSFontFeatureValuesMap,
	CSSMediaRule,
	CSSSupportsRule,
	CSSContainerRule,
	CSSLayerBlockRule,
	CSSLayerStatementRule,
	CSSStartingStyleRule,
	CSSViewTransitionRule,
	CSSKeyframesRule,
	CSSKeyframeRule,
	CSSNestedDeclarations,
	CSSMarginRule,
	CSSImportRule,
	CSSNamespaceRule,
	CSSPropertyRule,
	CSSScopeRule,
	CSSCounterStyleRule,
	CSSFontFeatureValuesRule,
	CSSCustomMediaRule,
	CSSFontFaceRule,
	CSSPageRule,
	CSSPositionTryRule
]) applyWebIDLInterface(e);
var ArrayTokenStream = class {
	tokens;
	index = 0;
	constructor(e) {
		this.tokens = e;
	}
	next() {
		let e = this.peek();
		return e.type !== "EOF" && this.index++, e;
	}
	peek() {
		return this.tokens[this.index] || {
			type: "EOF",
			value: ""
		};
	}
}, ArrayComponentValueStream = class {
	values;
	index = 0;
	constructor(e) {
		this.values = e;
	}
	next() {
		let e = this.peek();
		return e.type !== "EOF" && this.index++, e;
	}
	peek() {
		return this.values[this.index] || {
			type: "EOF",
			value: ""
		};
	}
	get position() {
		return this.index;
	}
	set position(e) {
		this.index = e;
	}
	slice(e, t) {
		return this.values.slice(e, t);
	}
}, LazyComponentValueStream = class {
	fetchNext;
	mirrorToken;
	buffer = [];
	index = 0;
	done = !1;
	terminator = null;
	constructor(e, t) {
		this.fetchNext = e, this.mirrorToken = t;
	}
	next() {
		let e = this.peek();
		return e.type !== "EOF" && this.index++, e;
	}
	peek() {
		if (this.index < this.buffer.length) return this.buffer[this.index];
		if (this.done) return {
			type: "EOF",
			value: ""
		};
		let e = this.fetchNext();
		return e.type === this.mirrorToken ? (this.terminator = e, this.done = !0, {
			type: "EOF",
			value: ""
		}) : e.type === "EOF" ? (this.done = !0, e) : (this.buffer.push(e), e);
	}
	get position() {
		return this.index;
	}
	set position(e) {
		if (e > this.buffer.length) throw Error("Cannot seek past buffered content in LazyComponentValueStream");
		this.index = e;
	}
	slice(e, t) {
		return this.buffer.slice(e, t);
	}
};
function getComponentValueStartIndex(e) {
	if (e) return e.type === "simple-block" ? e.associatedToken?.startIndex : "startIndex" in e && typeof e.startIndex == "number" ? e.startIndex : void 0;
}
function getComponentValueEndIndex(e) {
	if (e) return e.type === "simple-block" ? e.endIndex ?? e.associatedToken?.endIndex : "endIndex" in e && typeof e.endIndex == "number" ? e.endIndex : void 0;
}
function trimComponentValues(e, t = !1) {
	let n = 0;
	for (; n < e.length && (e[n].type === "whitespace" || e[n].type === "comment");) n++;
	let a = e.length - 1;
	for (; a >= n && (e[a].type === "whitespace" || e[a].type === "comment" || t && e[a].type === "EOF");) a--;
	return n > a ? [] : e.slice(n, a + 1);
}
function splitComponentValuesByComma(e, t = !1) {
	let n = [[]];
	for (let a of e) a.type === "comma" || t && a.type === "delim" && a.value === "," ? n.push([]) : n[n.length - 1].push(a);
	return n;
}
function extractUriFromComponentValue(e) {
	if (e.type === "string" || e.type === "url") return e.value;
	if (e.type === "function" && e.name === "url") {
		let t = e, n = t.value.find((e) => e.type === "string");
		return n ? n.value : t.value.map((e) => serialize([e])).join("").trim();
	}
	return null;
}
function splitLeadingDeclarations(e) {
	let t = [], n = [];
	for (let a = 0; a < e.length; a++) {
		let o = e[a];
		a === 0 && o instanceof CSSNestedDeclarations ? t.push(...o.style._rawDeclarations) : n.push(o);
	}
	return {
		declarations: t,
		nestedRules: n
	};
}
const Zd = new Set("initial,inherit,unset,revert,revert-layer,default".split(",")), Qd = new Set("none,initial,inherit,unset,revert,default".split(","));
function isValidDashedIdent(e) {
	return typeof e == "string" && e.startsWith("--") && e !== "--" && !/\s/.test(e);
}
function isCustomPropertyDeclaration(e) {
	let t = 0;
	for (; t < e.length && e[t].type === "whitespace";) t++;
	if (t >= e.length) return !1;
	let n = e[t++];
	for (; t < e.length && e[t].type === "whitespace";) t++;
	if (t >= e.length) return !1;
	let a = e[t++];
	return n.type === "ident" && n.value.startsWith("--") && a.type === "colon";
}
var $d = class Parser {
	tokens;
	errors = [];
	declaredNamespaces = new Set();
	static AT_RULE_HANDLERS = {
		media: (e, t, n, a) => e.handleGroupingAtRule(t, n, a || !1, CSSMediaRule),
		"font-face": (e, t, n) => n ? e.handleFontFaceRule(t, n) : null,
		page: (e, t, n) => n ? e.handlePageRule(t, n) : null,
		property: (e, t, n) => n ? e.handlePropertyRule(t, n) : null,
		supports: (e, t, n, a) => isGrammaticallyValidSupportsCondition(t.prelude) ? e.handleGroupingAtRule(t, n, a || !1, CSSSupportsRule) : null,
		container: (e, t, n, a) => e.handleGroupingAtRule(t, n, a || !1, CSSContainerRule),
		layer: (e, t, n, a) => e.handleLayerRule(t, n, a || !1),
		"starting-style": (e, t, n, a) => e.handleGroupingAtRule(t, n, a || !1, CSSStartingStyleRule),
		scope: (e, t, n, a) => e.handleScopeRule(t, n, a || !1),
		"view-transition": (e, t, n) => n ? e.handleViewTransitionRule(t, n) : null,
		import: (e, t) => e.handleImportRule(t),
		namespace: (e, t) => e.handleNamespaceRule(t),
		"counter-style": (e, t, n) => n ? e.handleCounterStyleRule(t, n) : null,
		"font-feature-values": (e, t, n) => n ? e.handleFontFeatureValuesRule(t, n) : null,
		"custom-media": (e, t) => e.handleCustomMediaRule(t),
		"position-try": (e, t, n) => n ? e.handlePositionTryRule(t, n) : null
	};
	getAtRuleHandler(e) {
		return Nu.has(e) ? (e, t, n) => n ? e.handleMarginRule(t, n) : null : e === "keyframes" || e.endsWith("-keyframes") ? (e, t, n) => n ? e.handleKeyframesRule(t, n) : null : Parser.AT_RULE_HANDLERS[e];
	}
	static NESTED_GROUP_AT_RULES = new Set("media,supports,container,layer,scope,starting-style,keyframes,property,counter-style,font-feature-values,view-transition,position-try".split(","));
	isSupportedAtRule(e, t = !1) {
		let n = e.toLowerCase();
		return n === "charset" || n === "mediaall" || n.startsWith("--") ? !1 : Nu.has(n) ? !0 : t ? n.endsWith("-keyframes") ? !0 : Parser.NESTED_GROUP_AT_RULES.has(n) : !0;
	}
	options;
	lineStarts;
	constructor(e, t = {}) {
		this.options = t, this.tokens = Array.isArray(e) ? new ArrayTokenStream(e) : e;
	}
	getLineStarts() {
		if (this.lineStarts) return this.lineStarts;
		let e = [0];
		if (this.options.source) {
			let t = this.options.source.replace(/\r\n|\r|\f/g, "\n"), n = 0;
			for (; (n = t.indexOf("\n", n)) !== -1;) e.push(++n);
		}
		return this.lineStarts = e;
	}
	getLineColumn(e) {
		if (e <= 0) return {
			line: 1,
			column: 1
		};
		let t = this.getLineStarts(), n = 0, a = t.length - 1;
		for (; n <= a;) {
			let o = n + a >> 1;
			t[o] <= e ? n = o + 1 : a = o - 1;
		}
		let o = a >= 0 ? a : 0;
		return {
			line: o + 1,
			column: e - t[o] + 1
		};
	}
	makeLocation(e, t, n, a) {
		let getLineCol = (e) => this.getLineColumn(e);
		return {
			start: e,
			end: t,
			bodyStart: n,
			bodyEnd: a,
			get line() {
				return getLineCol(e).line;
			},
			get column() {
				return getLineCol(e).column;
			}
		};
	}
	createBlockLocation(e, t) {
		let n = t.endIndex ?? t.associatedToken.startIndex ?? e, a = t.associatedToken.endIndex, o = t.endIndex === void 0 ? void 0 : t.isClosed ? t.endIndex - 1 : t.endIndex;
		return this.makeLocation(e, n, a, o);
	}
	reportError(e, t) {
		this.errors.push({
			message: e,
			token: t
		});
	}
	get nextToken() {
		return this.tokens.peek();
	}
	consumeToken() {
		return this.tokens.next();
	}
	discardToken() {
		this.tokens.next();
	}
	skipWhitespace() {
		for (; this.nextToken.type === "whitespace";) this.discardToken();
	}
	parseComponentValues() {
		let e = [];
		for (; this.nextToken.type !== "EOF";) e.push(this.consumeComponentValue());
		return e;
	}
	parseCommaSeparatedListOfComponentValues() {
		return splitComponentValuesByComma(this.parseComponentValues());
	}
	parseStyleSheet() {
		let e = this.consumeListOfRules(!0);
		return Ud.createInternal(e, (e) => this.parseRule(e));
	}
	parseRule(e) {
		let t = [], n = tokenize(e, !1, t), a = new Parser(n, this.options);
		a.errors.push(...t);
		let o = a.consumeRule();
		return a.ensureEOF(), o;
	}
	parseStyleAttribute() {
		return new CSSStyleDeclaration(this.consumeDeclarationsFromBlockContents(this.parseComponentValues()));
	}
	parseStyleSheetContents() {
		return this.consumeListOfRules(!0);
	}
	parseBlockContents() {
		return this.consumeBlockContents(new ArrayComponentValueStream(this.parseComponentValues()), !0, !1);
	}
	parseDeclaration() {
		if (this.skipWhitespace(), this.nextToken.type !== "ident") return null;
		let e = new LazyComponentValueStream(() => this.consumeComponentValue(), "EOF"), t = this.consumeDeclarationFromStream(e);
		return t ? (this.skipWhitespace(), this.nextToken.type === "EOF" ? t : null) : null;
	}
	parseComponentValue() {
		if (this.skipWhitespace(), this.nextToken.type === "EOF") return null;
		let e = this.consumeComponentValue();
		return this.skipWhitespace(), this.nextToken.type === "EOF" ? e : null;
	}
	consumeListOfRules(e) {
		let t = [];
		for (;;) {
			let n = this.nextToken;
			if (n.type === "whitespace") this.discardToken();
			else if (n.type === "EOF") return t;
			else if ((n.type === "CDO" || n.type === "CDC") && e) this.discardToken();
			else {
				let e = this.consumeRule();
				e && t.push(e);
			}
		}
	}
	consumeRule(e = !1) {
		return this.skipWhitespace(), this.nextToken.type === "EOF" ? null : this.nextToken.type === "at-keyword" ? this.consumeAtRule(e) : this.consumeQualifiedRule(e);
	}
	finalizeAtRule(e, t, n, a, o) {
		if (!this.isSupportedAtRule(e.name, n)) return null;
		let s = this.getAtRuleHandler(e.name);
		if (s) {
			let o = s(this, e, t, n);
			return o instanceof CSSRule && !o.location && (o._location = a), o;
		}
		if (n) return null;
		if (t && o && this.options?.atRules?.[e.name]) {
			let n = this.options.atRules[e.name];
			if (n === "declaration") {
				let n = this.consumeDeclarationsFromBlockContents(t.value), o = new CSSAtRule(e.name, e.prelude, t, void 0, n);
				return o._location = a, o;
			}
			if (n === "rule") {
				let n = this.consumeNestedRules(t, !1), o = new CSSAtRule(e.name, e.prelude, t, n);
				return o._location = a, o;
			}
		}
		let c;
		t && !o && (e.childRules = this.consumeBlockContents(new ArrayComponentValueStream(t.value), n), c = e.childRules);
		let l = new CSSAtRule(e.name, e.prelude, t, c);
		return l._location = a, l;
	}
	consumeAtRule(e = !1) {
		let t = this.consumeToken();
		if (t.type !== "at-keyword") return null;
		let n = {
			type: "at-rule",
			name: t.value,
			prelude: [],
			childRules: []
		}, a = t.startIndex ?? 0;
		for (;;) {
			let t = this.nextToken;
			if (t.type === "semicolon" || t.type === "EOF") {
				let o = t.endIndex ?? t.startIndex ?? a;
				return this.discardToken(), this.finalizeAtRule(n, void 0, e, this.makeLocation(a, o), !0);
			}
			if (t.type === "}") {
				if (e) return null;
				this.consumeToken(), n.prelude.push(t);
			} else if (t.type === "{") {
				let t = this.consumeBlock(this.consumeToken());
				return this.finalizeAtRule(n, t, e, this.createBlockLocation(a, t), !0);
			} else n.prelude.push(this.consumeComponentValue());
		}
	}
	scopeContextDepth = 0;
	consumeNestedRules(e, t) {
		let n = !t && this.scopeContextDepth > 0;
		return this.consumeBlockContents(new ArrayComponentValueStream(e.value), t || n, t, n);
	}
	handleGroupingAtRule(e, t, n, a) {
		if (!t) return null;
		let o = this.consumeNestedRules(t, n);
		return new a(serialize(e.prelude).trim(), o, parseRuleInBlock);
	}
	parseLayerNameFromTokens(e, t = !1) {
		let n = trimComponentValues(e, !0);
		if (n.length === 0 || n.length % 2 == 0) return null;
		let a = [];
		for (let e = 0; e < n.length; e++) {
			let o = n[e];
			if (e % 2 == 0) {
				if (o.type !== "ident" || t && Zd.has(o.value.toLowerCase())) return null;
				a.push(o.value);
			} else {
				if (o.type !== "delim" || o.value !== ".") return null;
				a.push(".");
			}
		}
		return a.join("");
	}
	handleLayerRule(e, t, n = !1) {
		if (t) {
			let a = trimComponentValues(e.prelude, !0), o = "";
			if (a.length > 0) {
				let e = this.parseLayerNameFromTokens(a);
				if (e === null) return null;
				o = e;
			}
			return new CSSLayerBlockRule(o, this.consumeNestedRules(t, n), parseRuleInBlock);
		}
		let a = splitComponentValuesByComma(e.prelude), o = [];
		for (let e of a) {
			let t = this.parseLayerNameFromTokens(e);
			if (t === null) return null;
			o.push(t);
		}
		return o.length > 0 ? new CSSLayerStatementRule(o) : null;
	}
	parseScopeSelectorBlock(e) {
		try {
			new jd(e.value, {
				allowRelative: !0,
				forbidPseudo: !0,
				declaredNamespaces: this.declaredNamespaces
			}).parse();
			let t = serialize(e.value).trim();
			return t ? `(${t})` : "";
		} catch {
			return null;
		}
	}
	handleScopeRule(e, t, n = !1) {
		if (!t) return null;
		this.scopeContextDepth++;
		let a;
		try {
			a = this.consumeBlockContents(new ArrayComponentValueStream(t.value), !0, !1, !0);
		} finally {
			this.scopeContextDepth--;
		}
		let o = null, s = null, c = e.prelude, l = 0;
		for (; l < c.length && c[l].type === "whitespace";) l++;
		if (l < c.length && c[l].type === "simple-block" && c[l].associatedToken.type === "(") {
			if (o = this.parseScopeSelectorBlock(c[l]), o === null) return null;
			l++;
		}
		for (; l < c.length && c[l].type === "whitespace";) l++;
		if (l < c.length && c[l].type === "ident" && String(c[l].value).toLowerCase() === "to") {
			for (l++; l < c.length && c[l].type === "whitespace";) l++;
			if (l < c.length && c[l].type === "simple-block" && c[l].associatedToken.type === "(") {
				if (s = this.parseScopeSelectorBlock(c[l]), s === null) return null;
				l++;
			} else return null;
		}
		for (; l < c.length && c[l].type === "whitespace";) l++;
		return l < c.length ? null : new CSSScopeRule(o, s, a, parseRuleInScopeBlock);
	}
	handleViewTransitionRule(e, t) {
		return new CSSViewTransitionRule(this.consumeDeclarationsFromBlockContents(t.value));
	}
	parseKeyframeSelector(e) {
		let t = splitComponentValuesByComma(e), n = [];
		for (let e of t) {
			let t = trimComponentValues(e);
			if (t.length !== 1) return null;
			let a = t[0];
			if (a.type === "ident") {
				let e = a.value.toLowerCase();
				if (e === "from") n.push("0%");
				else if (e === "to") n.push("100%");
				else return null;
			} else if (a.type === "percentage") {
				let e = a.value;
				if (e < 0 || e > 100) return null;
				n.push(`${e}%`);
			} else return null;
		}
		return n.length > 0 ? n.join(", ") : null;
	}
	handleKeyframesRule(e, t) {
		let n = e.prelude.filter((e) => e.type !== "whitespace" && e.type !== "comment");
		if (n.length !== 1) return null;
		let a = n[0], o = "";
		if (a.type === "ident") {
			if (Qd.has(a.value.toLowerCase())) return null;
			o = a.value;
		} else if (a.type === "string" && a.value !== "") o = a.value;
		else return null;
		let s = [], c = new ArrayComponentValueStream(t.value);
		for (;;) {
			let e = c.peek();
			if (e.type === "whitespace" || e.type === "semicolon") {
				c.next();
				continue;
			}
			if (e.type === "EOF") break;
			let t = [], n = null;
			for (;;) {
				let e = c.peek();
				if (e.type === "EOF") break;
				if (e.type === "simple-block" && e.associatedToken.type === "{") {
					n = c.next();
					break;
				}
				t.push(c.next());
			}
			if (!n) break;
			let a = this.parseKeyframeSelector(t);
			if (a) {
				let e = new CSSKeyframeRule(a, this.consumeDeclarationsFromBlockContents(n.value)), o = getComponentValueStartIndex(t[0]) ?? n.associatedToken.startIndex ?? 0;
				e._location = this.createBlockLocation(o, n), s.push(e);
			}
		}
		return new CSSKeyframesRule(o, s);
	}
	handleFontFaceRule(e, t) {
		return new CSSFontFaceRule(this.consumeDeclarationsFromBlockContents(t.value));
	}
	handlePageRule(e, t) {
		let { declarations: n, nestedRules: a } = splitLeadingDeclarations(this.consumeBlockContents(new ArrayComponentValueStream(t.value), !0));
		return new CSSPageRule(serialize(e.prelude).trim(), n, a, parseRule);
	}
	handleMarginRule(e, t) {
		return new CSSMarginRule(e.name, this.consumeDeclarationsFromBlockContents(t.value), Kd);
	}
	handleCounterStyleRule(e, t) {
		return new CSSCounterStyleRule(serialize(e.prelude).trim(), this.consumeDeclarationsFromBlockContents(t.value));
	}
	handleFontFeatureValuesRule(e, t) {
		let n = new CSSFontFeatureValuesRule(serialize(e.prelude).trim()), a = new ArrayComponentValueStream(t.value);
		for (; a.peek().type !== "EOF";) {
			let e = a.peek();
			if (e.type === "whitespace" || e.type === "comment") a.next();
			else if (e.type === "at-keyword") {
				let e = a.next(), t = Mu[e.value.toLowerCase()];
				for (; a.peek().type === "whitespace" || a.peek().type === "comment";) a.next();
				let o = a.peek();
				if (o.type === "simple-block" && o.associatedToken.type === "{") {
					let e = a.next();
					if (t) for (let a of this.consumeDeclarationsFromBlockContents(e.value)) {
						let e = a.value.filter((e) => e.type === "number").map((e) => e.value);
						n[t].set(a.name, e);
					}
				}
			} else a.next();
		}
		return n;
	}
	handlePropertyRule(e, t) {
		let n = trimComponentValues(e.prelude, !0);
		if (n.length !== 1 || n[0].type !== "ident") return null;
		let a = n[0].value;
		if (!a.startsWith("--") || a === "--") return null;
		let o = this.consumeDeclarationsFromBlockContents(t.value), s = null, c = null, l = null;
		for (let e of o) {
			let t = serialize(e.value).trim(), n = e.name.toLowerCase();
			if (n === "syntax") {
				let t = trimComponentValues(e.value, !0);
				t.length === 1 && t[0].type === "string" && (s = t[0].value);
			} else n === "inherits" ? t === "true" ? c = !0 : t === "false" && (c = !1) : n === "initial-value" && (l = t);
		}
		if (s === null || c === null) return null;
		if (Q.validatePropertyRuleDescriptor) {
			if (!Q.validatePropertyRuleDescriptor({
				name: a,
				syntax: s,
				inherits: c,
				initialValue: l ?? void 0
			})) return null;
		} else if (!isValidDashedIdent(a) || typeof s != "string" || s.length === 0 || typeof c != "boolean") return null;
		return new CSSPropertyRule(a, s, c, l);
	}
	handlePositionTryRule(e, t) {
		let n = trimComponentValues(e.prelude, !0);
		if (n.length !== 1 || n[0].type !== "ident") return null;
		let a = n[0].value;
		return isValidDashedIdent(a) ? new CSSPositionTryRule(a, this.consumeDeclarationsFromBlockContents(t.value), Kd) : null;
	}
	parseImportScopeArgs(e) {
		let t = null, n = null, a = 0;
		for (; a < e.length && e[a].type === "whitespace";) a++;
		if (a < e.length && e[a].type === "simple-block" && e[a].associatedToken.type === "(") t = serialize(e[a].value).trim(), a++;
		else {
			let n = [];
			for (; a < e.length;) {
				let t = e[a];
				if (t.type === "ident" && String(t.value).toLowerCase() === "to") break;
				n.push(t), a++;
			}
			let o = serialize(n).trim();
			o && (t = o);
		}
		for (; a < e.length && e[a].type === "whitespace";) a++;
		if (a < e.length && e[a].type === "ident" && String(e[a].value).toLowerCase() === "to") {
			for (a++; a < e.length && e[a].type === "whitespace";) a++;
			if (a < e.length && e[a].type === "simple-block" && e[a].associatedToken.type === "(") n = serialize(e[a].value).trim();
			else {
				let t = serialize(e.slice(a)).trim();
				t && (n = t);
			}
		}
		return t &&= t.replace(/^\(/, "").replace(/\)$/, "").trim(), n &&= n.replace(/^\(/, "").replace(/\)$/, "").trim(), {
			scopeStart: t,
			scopeEnd: n
		};
	}
	handleImportRule(e) {
		let t = "", n = null, a = null, o = !1, s = null, c = null, l = e.prelude, u = 0;
		for (; u < l.length && l[u].type === "whitespace";) u++;
		if (u < l.length) {
			let e = extractUriFromComponentValue(l[u]);
			e !== null && (t = e, u++);
		}
		for (; u < l.length;) {
			for (; u < l.length && l[u].type === "whitespace";) u++;
			if (u >= l.length) break;
			let e = l[u];
			if (n === null && e.type === "ident" && e.value.toLowerCase() === "layer") n = "", u++;
			else if (n === null && e.type === "function" && e.name.toLowerCase() === "layer") {
				let t = e.value;
				if (t.some((e) => e.type === "whitespace")) break;
				let a = this.parseLayerNameFromTokens(t, !0);
				if (a === null) break;
				n = a, u++;
			} else if (a === null && e.type === "function" && e.name.toLowerCase() === "supports") a = serialize(e.value).trim(), u++;
			else if (!o && e.type === "ident" && e.value.toLowerCase() === "scope") o = !0, u++;
			else if (!o && e.type === "function" && e.name.toLowerCase() === "scope") o = !0, {scopeStart: s, scopeEnd: c} = this.parseImportScopeArgs(e.value), u++;
			else break;
		}
		let d = serialize(l.slice(u)).trim();
		return new CSSImportRule(t, d, n, a, s, c, o, Kd);
	}
	handleNamespaceRule(e) {
		let t = e.prelude.filter((e) => e.type !== "whitespace" && e.type !== "comment" && e.type !== "EOF"), n = "", a = "";
		t.length === 1 ? a = extractUriFromComponentValue(t[0]) ?? "" : t.length >= 2 && (t[0].type === "ident" ? (n = t[0].value, a = extractUriFromComponentValue(t[1]) ?? "") : a = extractUriFromComponentValue(t[0]) ?? "");
		let o = new CSSNamespaceRule(n, a, Kd);
		return this.declaredNamespaces.add(o.prefix), o;
	}
	handleCustomMediaRule(e) {
		let t = e.prelude, n = 0;
		for (; n < t.length && t[n].type === "whitespace";) n++;
		if (n >= t.length) return null;
		let a = t[n];
		if (a.type !== "ident" || !a.value.startsWith("--")) return null;
		let o = a.value;
		n++;
		let s = t.slice(n).filter((e) => e.type !== "whitespace" && e.type !== "comment"), c;
		if (s.length === 0) c = new MediaList("");
		else if (s.length === 1 && s[0].type === "ident" && s[0].value.toLowerCase() === "true") c = !0;
		else if (s.length === 1 && s[0].type === "ident" && s[0].value.toLowerCase() === "false") c = !1;
		else {
			let e = serialize(t.slice(n)).trim(), a = Q.parseMediaQueryList(e);
			if (a.length === 0 || a.some((e) => e.invalid)) return null;
			c = new MediaList(e);
		}
		return new CSSCustomMediaRule(o, c);
	}
	consumeQualifiedRule(e = !1) {
		let t = [];
		for (;;) {
			let n = this.nextToken;
			if (n.type === "EOF") return this.reportError("Unexpected EOF in qualified rule", n), null;
			if (n.type === "}") {
				if (this.reportError("Unexpected } in qualified rule", n), e) return null;
				this.consumeToken(), t.push(n);
			} else if (n.type === "{") {
				if (isCustomPropertyDeclaration(t)) {
					this.reportError("Qualified rule prelude looks like a custom property", n);
					let e = this.consumeToken();
					return this.consumeBlock(e), null;
				}
				let a = this.consumeToken(), o = getComponentValueStartIndex(t[0]) ?? a.startIndex ?? 0, s = new LazyComponentValueStream(() => this.consumeComponentValue(), "}"), c = this.consumeBlockContents(s, !0), l = s.terminator, u;
				if (l) u = l.endIndex ?? (l.startIndex === void 0 ? o : l.startIndex + 1);
				else {
					let e = this.nextToken.startIndex ?? this.nextToken.endIndex;
					if (e !== void 0) u = e;
					else {
						let e = s.slice(0, s.position);
						u = (e.length > 0 ? getComponentValueEndIndex(e[e.length - 1]) : void 0) ?? a.endIndex ?? a.startIndex ?? o;
					}
				}
				let d = a.endIndex, f = l ? l.startIndex ?? u : u, p = this.makeLocation(o, u, d, f);
				return this.createStyleRule(t, c, e, e, p);
			} else t.push(this.consumeComponentValue());
		}
	}
	consumeDeclarationsFromBlockContents(e) {
		let t = new ArrayComponentValueStream(e), n = [];
		for (;;) {
			let e = t.peek();
			if (e.type === "whitespace" || e.type === "semicolon") t.next();
			else if (e.type === "EOF" || e.type === "}") break;
			else if (e.type === "at-keyword") this.consumeAtRuleFromStream(t);
			else {
				let e = this.consumeDeclarationFromStream(t);
				if (e) n.push(e);
				else for (;;) {
					let e = t.peek();
					if (e.type === "EOF" || e.type === "semicolon" || e.type === "}") break;
					t.next();
				}
			}
		}
		return n;
	}
	consumeBlockContents(e, t = !1, n = t, a = !1) {
		let o = [], s = [], flushDecls = () => {
			if (s.length > 0) {
				let e = new CSSNestedDeclarations(s), t = s[0].startIndex ?? 0, n = s[s.length - 1].endIndex ?? t;
				e._location = this.makeLocation(t, n, t, n), o.push(e), s = [];
			}
		};
		for (;;) {
			let c = e.peek();
			if (c.type === "whitespace" || c.type === "semicolon") e.next();
			else if (c.type === "EOF" || c.type === "}") break;
			else if (c.type === "at-keyword") {
				let t = this.consumeAtRuleFromStream(e, n);
				t && (flushDecls(), o.push(t));
			} else {
				let c = e.position;
				if (t && this.isNestedDeclarationAhead(e)) {
					let t = this.consumeDeclarationFromStream(e);
					if (t) {
						if (e.peek().type === "semicolon") {
							let n = e.next();
							n.endIndex !== void 0 && (t.endIndex = n.endIndex);
						}
						s.push(t);
					}
				} else {
					e.position = c;
					let t = this.consumeNestedQualifiedRuleFromStream(e, n, "semicolon", a);
					flushDecls(), t && o.push(t);
				}
			}
		}
		return flushDecls(), o;
	}
	isNestedDeclarationAhead(e) {
		let t = e.peek();
		if (t.type !== "ident" || t.value === "--") return !1;
		if (t.value.startsWith("--")) return !0;
		let n = e.position;
		try {
			for (e.next(); e.peek().type === "whitespace";) e.next();
			if (e.peek().type !== "colon") return !1;
			e.next();
			let n = [t, {
				type: "colon",
				value: ":"
			}];
			for (;;) {
				let t = e.peek();
				if (t.type === "EOF" || t.type === "}" || t.type === "semicolon") return !0;
				if (t.type === "simple-block" && t.associatedToken?.type === "{") {
					let e = serialize(n).trim();
					return Parser.parseSelectorAST(e, {
						allowVendorPseudos: !!this.options.allowVendorPseudos,
						allowUnknownPseudos: !!this.options.allowUnknownPseudos
					}) === null;
				}
				n.push(e.next());
			}
		} finally {
			e.position = n;
		}
	}
	consumeDeclarationFromStream(e) {
		let t = e.peek();
		if (t.type !== "ident") return null;
		let n = getComponentValueStartIndex(t) ?? t.startIndex;
		e.next();
		let a = t.value;
		if (a === "--") return null;
		for (; e.peek().type === "whitespace";) e.next();
		if (e.peek().type !== "colon") return null;
		for (e.next(); e.peek().type === "whitespace";) e.next();
		let o = [];
		for (;;) {
			let t = e.peek();
			if (t.type === "EOF" || t.type === "semicolon") break;
			if (!a.startsWith("--") && t.type === "simple-block" && t.associatedToken?.type === "{" && o.some((e) => e.type !== "whitespace")) {
				o.push(e.next());
				break;
			}
			o.push(e.next());
		}
		let s = !1, lastNonWsIndex = (e) => {
			let t = e;
			for (; t >= 0 && o[t].type === "whitespace";) t--;
			return t;
		}, c = o[lastNonWsIndex(o.length - 1)], l = (c && (getComponentValueEndIndex(c) ?? c.endIndex)) ?? t.endIndex, u = lastNonWsIndex(o.length - 1), d = o[u];
		if (u >= 0 && d?.type === "ident" && d.value.toLowerCase() === "important") {
			let e = lastNonWsIndex(u - 1), t = o[e];
			e >= 0 && t?.type === "delim" && t.value === "!" && (s = !0, o.splice(e));
		}
		for (; o.length > 0 && o[o.length - 1].type === "whitespace";) o.pop();
		if (a.startsWith("--")) {
			if (!validateDeclarationValue(o, !0, !0)) return null;
		} else if (o.some((e) => e.type === "simple-block" && e.associatedToken.type === "{") && o.reduce((e, t) => t.type === "whitespace" ? e : e + 1, 0) > 1 || !validateDeclarationValue(o, !0, !1)) return null;
		if (a.toLowerCase() === "unicode-range") {
			let e = getOriginalText(o), t = [], n = new Parser(tokenize(e, !0, t));
			n.errors.push(...t);
			let a = n.parseComponentValues();
			if (!isValidUnicodeRangeValue(a)) return null;
			this.errors.push(...n.errors), o.splice(0, o.length, ...a);
		}
		return {
			type: "declaration",
			name: a,
			value: o,
			important: s,
			raw: a.startsWith("--") ? getOriginalText(o) : void 0,
			startIndex: n,
			endIndex: l
		};
	}
	consumeNestedQualifiedRuleFromStream(e, t = !0, n, a = t) {
		let o = [];
		for (;;) {
			let s = e.peek();
			if (s.type === "EOF" || s.type === "}" || n && s.type === n) return null;
			if (s.type === "simple-block" && s.associatedToken.type === "{") {
				if (e.next(), isCustomPropertyDeclaration(o)) return this.consumeRemnantsOfABadDeclaration(e, t), null;
				let n = s, c = this.consumeBlockContents(new ArrayComponentValueStream(n.value), !0), l = getComponentValueStartIndex(o[0]) ?? n.associatedToken.startIndex ?? 0;
				return this.createStyleRule(o, c, t, a, this.createBlockLocation(l, n));
			}
			o.push(e.next());
		}
	}
	consumeAtRuleFromStream(e, t = !1) {
		let n = e.next();
		if (n.type !== "at-keyword") return null;
		let a = {
			type: "at-rule",
			name: n.value,
			prelude: [],
			childRules: []
		}, o = n.startIndex ?? 0;
		for (;;) {
			let n = e.peek();
			if (n.type === "semicolon") {
				let n = e.next(), s = n.endIndex ?? n.startIndex ?? o;
				return this.finalizeAtRule(a, void 0, t, this.makeLocation(o, s), !1);
			}
			if (n.type === "EOF" || n.type === "}") {
				let e = n.startIndex ?? o;
				return this.finalizeAtRule(a, void 0, t, this.makeLocation(o, e), !1);
			}
			if (n.type === "simple-block" && n.associatedToken.type === "{") {
				let n = e.next();
				return this.finalizeAtRule(a, n, t, this.createBlockLocation(o, n), !1);
			}
			a.prelude.push(e.next());
		}
	}
	consumeRemnantsOfABadDeclaration(e, t = !1) {
		for (;;) {
			let n = e.peek();
			if (n.type === "EOF" || n.type === "semicolon") {
				e.next();
				break;
			}
			if (n.type === "}" && t) break;
			e.next();
		}
	}
	isValidSelector(e) {
		let t = trimComponentValues(e);
		if (t.length === 0) return !1;
		let n = t[t.length - 1];
		if (n.type === "delim" && (n.value === "." || n.value === "#") || n.type === "colon") return !1;
		for (let e = 0; e < t.length; e++) {
			let n = t[e];
			if (n.type === "number" || n.type === "dimension" || n.type === "delim" && (n.value === "#" || n.value === "." && (e + 1 >= t.length || t[e + 1].type !== "ident"))) return !1;
			if (n.type === "colon" && e + 1 < t.length) {
				let n = t[e + 1];
				if (n.type !== "ident" && n.type !== "function" && n.type !== "colon") return !1;
			}
		}
		return !0;
	}
	createStyleRule(e, t, n = !1, a = n, o) {
		let { declarations: s, nestedRules: c } = splitLeadingDeclarations(t), l = "", u = null;
		if (n) {
			if (l = this.normalizeNestedSelector(e), l === "" || (u = Parser.parseSelectorAST(l, {
				declaredNamespaces: this.declaredNamespaces,
				allowRelative: !0,
				allowVendorPseudos: !!this.options.allowVendorPseudos,
				allowUnknownPseudos: !!this.options.allowUnknownPseudos
			}), u === null)) return null;
		} else {
			if (!this.isValidSelector(e)) return null;
			try {
				u = new jd(e, {
					declaredNamespaces: this.declaredNamespaces,
					allowRelative: a,
					allowVendorPseudos: !!this.options.allowVendorPseudos,
					allowUnknownPseudos: !!this.options.allowUnknownPseudos
				}).parse();
			} catch {
				return null;
			}
			l = serialize(e).trim();
		}
		let d = new Wd(l, s, c, parseRuleInBlock, u);
		return o && (d._location = o), d;
	}
	static #e(e) {
		let t = [];
		for (;;) {
			let n = e.nextToken;
			if (n.type === "EOF") break;
			if (n.type === "{" || n.type === "}" || n.type === "at-keyword") return null;
			t.push(e.consumeComponentValue());
		}
		return t;
	}
	static parseSelectorAST(e, t, n = !1, a = !1) {
		let o = t && !(t instanceof Set), s = o ? t.declaredNamespaces : t, c = o ? t.allowRelative ?? !1 : n, l = o ? t.allowVendorPseudos ?? !1 : a, u = o ? t.allowUnknownPseudos ?? !1 : !1, d = new Parser(tokenize(e), {
			allowVendorPseudos: l,
			allowUnknownPseudos: u
		}), f = Parser.#e(d);
		if (f === null) return null;
		try {
			return new jd(f, {
				allowRelative: c,
				declaredNamespaces: s,
				allowVendorPseudos: l,
				allowUnknownPseudos: u
			}).parse();
		} catch {
			return null;
		}
	}
	normalizeNestedSelector(e) {
		let t = splitComponentValuesByComma(e, !0);
		if (t.length === 1 && t[0].length === 0) return "";
		let hasAmpersand = (e) => e.some((e) => e.type === "delim" && e.value === "&" || e.type === "simple-block" && hasAmpersand(e.value) || e.type === "function" && hasAmpersand(e.value)), n = [];
		for (let e of t) {
			let t = trimComponentValues(e);
			if (t.length === 0) return "";
			let a = t[0], o = t[1], s = a.type === "delim" && [
				">",
				"+",
				"~"
			].includes(a.value) || a.type === "delim" && a.value === "|" && o?.type === "delim" && o.value === "|", c = serialize(t);
			n.push(s || !hasAmpersand(t) ? `& ${c}` : c);
		}
		return n.join(", ");
	}
	consumeBlock(e) {
		let t = {
			type: "simple-block",
			associatedToken: e,
			value: []
		}, n = getMirrorToken(e.type);
		for (;;) {
			let e = this.nextToken;
			if (e.type === n) return t.endIndex = e.endIndex ?? e.startIndex, t.isClosed = !0, this.discardToken(), t;
			if (e.type === "EOF") return t.endIndex = e.startIndex, t.isClosed = !1, this.reportError("Unexpected EOF in block", e), t;
			t.value.push(this.consumeComponentValue());
		}
	}
	consumeFunction(e) {
		let t = {
			type: "function",
			name: e.value,
			value: []
		};
		for (;;) {
			let e = this.nextToken;
			if (e.type === ")") return this.discardToken(), t;
			if (e.type === "EOF") return this.reportError("Unexpected EOF in function", e), t;
			t.value.push(this.consumeComponentValue());
		}
	}
	consumeComponentValue() {
		let e = this.consumeToken();
		return e.type === "{" || e.type === "[" || e.type === "(" ? this.consumeBlock(e) : e.type === "function" ? this.consumeFunction(e) : e;
	}
	ensureEOF() {
		if (this.skipWhitespace(), this.nextToken.type !== "EOF") throw new DOMException("Syntax error", "SyntaxError");
	}
	static parseSelector(e) {
		let t = Parser.#e(new Parser(tokenize(e)));
		return t === null ? null : serialize(t).trim() || null;
	}
	static parseRuleText(e) {
		let t = new Parser(tokenize(e), { source: e }), n = t.consumeRule();
		if (!n) throw new DOMException("Syntax error", "SyntaxError");
		return t.ensureEOF(), n;
	}
	static parseStyleSheetText(e) {
		return new Parser(tokenize(e), { source: e }).consumeListOfRules(!0);
	}
};
function parseRuleInBlockText(e, t = !0, n = !1) {
	let a = new $d(tokenize(`{ ${e} }`));
	n && (a.scopeContextDepth = 1);
	let o = a.consumeBlock(a.consumeToken()), s = a.consumeBlockContents(new ArrayComponentValueStream(o.value), n ? !0 : t, !n && t, n);
	if (s.length !== 1) throw new DOMException("Syntax error", "SyntaxError");
	return s[0];
}
function parseRuleInScopeBlockText(e) {
	return parseRuleInBlockText(e, !0, !0);
}
function isValidVarArg(e) {
	if ((e.name || ("value" in e && typeof e.value == "string" ? e.value : "")).toLowerCase() !== "var" || !Array.isArray(e.value)) return !0;
	let t = e.value, n = t.findIndex((e) => e.type === "comma"), a = (n === -1 ? t : t.slice(0, n)).filter((e) => e.type !== "whitespace" && e.type !== "comment");
	return a.length === 0 ? !1 : a.length === 1 && a[0].type === "simple-block" && a[0].associatedToken?.type === "{" ? a[0].value.some((e) => e.type !== "whitespace" && e.type !== "comment") : !a.some((e) => e.type === "simple-block" && e.associatedToken?.type === "{");
}
function validateDeclarationValue(e, t = !0, n = !1) {
	for (let a of e) {
		if (a.type === "bad-string" || a.type === "bad-url" || a.type === ")" || a.type === "]" || a.type === "}" || t && (a.type === "semicolon" || a.type === "delim" && a.value === "!")) return !1;
		if (a.type === "simple-block") {
			if (!validateDeclarationValue(a.value, !1, n)) return !1;
		} else if (a.type === "function") {
			let e = a;
			if (!n && !isValidVarArg(e) || Array.isArray(e.value) && !validateDeclarationValue(e.value, !1, n)) return !1;
		}
	}
	return !0;
}
function parseRule(e) {
	return $d.parseRuleText(e);
}
function parseRuleInBlock(e, t = !0) {
	return parseRuleInBlockText(e, t);
}
function parseRuleInScopeBlock(e) {
	return parseRuleInScopeBlockText(e);
}
function assembleUnicodeRanges(e) {
	let t = [], n = 0;
	for (; n < e.length && (e[n].type === "whitespace" || e[n].type === "comment");) n++;
	if (n >= e.length) return null;
	for (; n < e.length;) {
		let a = e[n];
		if (a.type === "unicode-range") {
			let e = a, o = e.unicodeRangeStart ?? parseInt(e.value.slice(2).split("-")[0], 16), s = e.unicodeRangeEnd ?? (e.value.includes("-") ? parseInt(e.value.split("-")[1], 16) : o);
			if (o > 1114111 || s > 1114111 || o > s) return null;
			t.push(a), n++;
		} else if (a.type === "ident" && (a.value.toLowerCase() === "u" || a.value.toLowerCase().startsWith("u+"))) {
			let o = "";
			if (a.value.toLowerCase() === "u") {
				for (n++; n < e.length && e[n].type === "comment";) n++;
				let t = !1;
				if (n < e.length && e[n].type === "delim" && e[n].value === "+") for (t = !0, n++; n < e.length && e[n].type === "comment";) n++;
				else n < e.length && (e[n].type === "number" || e[n].type === "dimension") && e[n].sign === "+" && (t = !0);
				if (t) {
					let t = "";
					for (; n < e.length;) {
						let a = e[n];
						if (a.type === "dimension") {
							let e = a.sign === "-" ? "-" : "";
							t += e + Math.abs(a.value).toString(16) + (a.unit || ""), n++;
						} else if (a.type === "number") {
							let e = a.sign === "-" ? "-" : "";
							t += e + Math.abs(a.value).toString(16), n++;
						} else if (a.type === "ident" || a.type === "delim" && ["?", "-"].includes(String(a.value))) t += String(a.value), n++;
						else if (a.type === "comment") n++;
						else break;
					}
					o = `u+${t}`;
				} else return null;
			} else for (o = a.value, n++; n < e.length && e[n].type === "delim" && e[n].value === "?";) o += "?", n++;
			let s = /^u\+([0-9a-f]{1,6})(-([0-9a-f]{1,6}))?$/i.exec(o);
			if (s) {
				let e = s[1], n = s[3], a = parseInt(e, 16);
				if (a > 1114111) return null;
				if (n !== void 0) {
					let e = parseInt(n, 16);
					if (e > 1114111 || e < a) return null;
					t.push({
						type: "unicode-range",
						value: `U+${a.toString(16).toUpperCase()}-${e.toString(16).toUpperCase()}`
					});
				} else t.push({
					type: "unicode-range",
					value: `U+${a.toString(16).toUpperCase()}`
				});
			} else {
				let e = /^u\+([0-9a-f]{0,5})(\?{1,6})$/i.exec(o);
				if (e && e[1].length + e[2].length <= 6) {
					let n = e[1], a = e[2], o = n + "0".repeat(a.length), s = n + "F".repeat(a.length), c = parseInt(o, 16), l = parseInt(s, 16);
					if (c > 1114111 || l > 1114111) return null;
					t.push({
						type: "unicode-range",
						value: `U+${c.toString(16).toUpperCase()}-${l.toString(16).toUpperCase()}`
					});
				} else return null;
			}
		} else return null;
		for (; n < e.length && (e[n].type === "whitespace" || e[n].type === "comment");) n++;
		if (n >= e.length || e[n].type === "EOF") break;
		if (e[n].type === "comma" || e[n].type === "delim" && e[n].value === ",") {
			for (t.push({
				type: "comma",
				value: ","
			}), n++; n < e.length && (e[n].type === "whitespace" || e[n].type === "comment");) n++;
			if (n >= e.length) return null;
		} else return null;
	}
	return t;
}
function isValidUnicodeRangeValue(e) {
	return assembleUnicodeRanges(e) !== null;
}
function parseStyleAttribute(e) {
	return new $d(e).parseStyleAttribute();
}
function consumeRule(e) {
	return new $d(e).consumeRule();
}
function consumeListOfRules(e, t, n) {
	return new $d(e, n).consumeListOfRules(t);
}
function parseComponentValues(e, t) {
	let n = new $d(e), a = n.parseComponentValues();
	return t && t.push(...n.errors), a;
}
$d.parseSelector;
const ef = $d.parseSelectorAST;
function validateCustomPropertyValue(e) {
	return validateDeclarationValue(e, !0, !0);
}
function parse$1(e, t) {
	return new $d(tokenize(e), {
		source: e,
		...t
	}).parseStyleSheet();
}
Ju._parser = {
	parseRule,
	parseRuleInBlock,
	parseRuleInScopeBlock
};
const tf = new Set("inherit,initial,unset,revert,revert-layer".split(",")), nf = new Set("margin,padding,inset,scroll-margin,scroll-padding,border-width,border-style,border-color".split(",")), rf = new WeakMap();
function unwrapStyle(e) {
	return rf.get(e) ?? e;
}
function createStyleProxy(e) {
	let t = new Proxy(e, {
		get(e, t) {
			if (typeof t == "string") {
				if (!isNaN(Number(t))) {
					let n = Number(t), a = e._declarations[n];
					return a ? a.name : void 0;
				}
				if (t in e && (e[t] !== void 0 || t.startsWith("_"))) return e[t];
				if (t.startsWith("--")) return e._allowCustomProperties ? e.getPropertyValue(t) : void 0;
				let n = t === "cssFloat" ? "float" : camelToDashed(t);
				if (e._isPropertySupported(n)) return e.getPropertyValue(n);
			}
			return e[t];
		},
		set(e, t, n) {
			if (typeof t == "string") {
				if (!isNaN(Number(t))) return !1;
				if (t in e && (e[t] !== void 0 || t.startsWith("_"))) return e[t] = n, !0;
				if (t.startsWith("--")) return e._allowCustomProperties && e.setProperty(t, n), !0;
				let a = t;
				if (a = t === "cssFloat" ? "float" : camelToDashed(t), e._isPropertySupported(a)) return e.setProperty(a, n), !0;
			}
			return e[t] = n, !0;
		},
		has(e, t) {
			if (typeof t == "string") {
				if (!isNaN(Number(t))) {
					let n = Number(t);
					return n >= 0 && n < e._declarations.length;
				}
				if (t in e || t.startsWith("--")) return !0;
				let n = camelToDashed(t);
				if (e._isPropertySupported(n) || t in Td || t in Ed) return !0;
			}
			return Reflect.has(e, t);
		},
		ownKeys(e) {
			return Array.from({ length: e.length }, (e, t) => String(t));
		},
		getOwnPropertyDescriptor(e, t) {
			let n = typeof t == "string" ? Number(t) : NaN;
			if (Number.isInteger(n) && n >= 0 && n < e.length && String(n) === t) return {
				value: e.item(n),
				writable: !1,
				enumerable: !0,
				configurable: !0
			};
			let a = Reflect.getOwnPropertyDescriptor(e, t);
			return a ? {
				...a,
				enumerable: !1
			} : void 0;
		}
	});
	return rf.set(t, e), t;
}
var CSSStyleDeclaration = class extends CSSStyleProperties {
	_declarations;
	_rawDeclarations;
	_declMap;
	_readonly = !1;
	_parentRule = null;
	_onChange = null;
	get parentRule() {
		return this._parentRule;
	}
	get onChange() {
		return this._onChange;
	}
	set onChange(e) {
		this._onChange = e ?? null;
	}
	get _filterDeclarationsInConstructor() {
		return !1;
	}
	get _allowCustomProperties() {
		return !0;
	}
	get _allowImportant() {
		return !0;
	}
	get _useDirectDeclMap() {
		return !0;
	}
	constructor(e, t) {
		super(), this._declarations = [], this._rawDeclarations = [], this._declMap = new Map();
		let n = [];
		Array.isArray(e) ? (n = e, this._readonly = typeof t == "boolean" && t, typeof t == "function" && (this._onChange = t)) : (this._parentRule = e ?? null, this._readonly = typeof t == "boolean" && t, typeof t == "function" && (this._onChange = t));
		for (let e of n) this._ingestDeclaration(e, this._filterDeclarationsInConstructor, !0);
		return createStyleProxy(this);
	}
	_ingestDeclaration(e, t, n) {
		if (e.name === "--" || e.important && !this._allowImportant) return;
		let a = e.name.startsWith("--") ? e.name : e.name.toLowerCase();
		if (a.startsWith("--") && !this._allowCustomProperties || t && !a.startsWith("--") && !this._isPropertySupported(a)) return;
		e.name = a, n && this._rawDeclarations.push(e);
		let o = Td[e.name];
		if (o) {
			let n = serialize(e.value);
			if (!(n.includes("var(") || n.includes("env("))) {
				let n = o.expand(e.value);
				if (n) {
					for (let [a, o] of Object.entries(n)) this._ingestDeclaration({
						type: "declaration",
						name: a,
						value: o,
						important: e.important,
						fromAll: e.name === "all" || e.fromAll
					}, t, !1);
					return;
				}
			}
		}
		this._addDeclaration(e);
	}
	_addDeclaration(e) {
		let t = Td[e.name];
		if (t) for (let n of t.longhands) {
			let t = this._declMap.get(n);
			if (t && (!t.important || e.important)) {
				let e = this._declarations.indexOf(t);
				e !== -1 && this._declarations.splice(e, 1), this._declMap.delete(n);
			}
		}
		let n = this._declMap.get(e.name);
		if (n) {
			if (n.important && !e.important) return;
			let t = this._declarations.indexOf(n);
			t !== -1 && this._declarations.splice(t, 1);
		}
		this._declarations.push(e), this._declMap.set(e.name, e);
	}
	get length() {
		return this._declarations.length;
	}
	item(e) {
		return this._declarations[e]?.name || "";
	}
	_getLonghandForContraction(e) {
		let t = unwrapStyle(this)._getWinningDeclaration(e);
		return t && t.value.length > 0 ? {
			value: t.value,
			important: t.important
		} : null;
	}
	_serializeDirectShorthand(e, t) {
		let n = this._getWinningDeclaration(e);
		if (n) {
			let e = this._declarations.indexOf(n), a = getShorthandAllLonghands(t);
			return this._declarations.some((t, o) => a.includes(t.name) ? !!(t.important && !n.important || t.important === n.important && o > e) : !1) ? "" : serialize(n.value).trim();
		}
		return "";
	}
	getPropertyValue(e) {
		let t = unwrapStyle(this);
		if (!e.startsWith("--")) e = e.toLowerCase();
		else if (!isValidDashedIdent(e)) return "";
		let n = t._useDirectDeclMap ? t._declMap : null, a = Td[e];
		if (a) {
			if (n && !n.has("all")) {
				let o = a.longhands.every((e) => n.has(e) || e in Td && Td[e].longhands.every((e) => n.has(e)));
				if (!o && a.logicalLonghands && (o = a.logicalLonghands.every((e) => n.has(e))), !o) return n.has(e) ? t._serializeDirectShorthand(e, a) : "";
			}
			let o = {}, s = !1, c = null, l = !0, u = getShorthandAllLonghands(a);
			for (let e of u) {
				let n = t._getLonghandForContraction(e);
				if (n && n.value.length > 0) {
					s = !0, o[e] = n.value;
					let t = n.important;
					c === null ? c = t : c !== t && (l = !1);
				}
			}
			if (s && l) {
				let n = Object.keys(o), s = n.some((e) => e in Xu), c = "horizontal-tb", l = "ltr";
				if (s) {
					c = t.getPropertyValue("writing-mode") || "horizontal-tb", l = t.getPropertyValue("direction") || "ltr";
					let e = new Map();
					for (let a of n) {
						let n = resolveLogicalProperty(a, c, l), s = t._getWinningDeclaration(a);
						if (e.has(n)) {
							let t = e.get(n);
							if (!(s?.name === "all" || s?.fromAll || t.decl?.name === "all" || t.decl?.fromAll) && serialize(o[a]).trim() !== serialize(o[t.lh]).trim()) return "";
						}
						s && s.name !== "all" && !s.fromAll ? e.set(n, {
							lh: a,
							decl: s
						}) : e.has(n) || e.set(n, {
							lh: a,
							decl: s
						});
					}
				}
				let u = {}, d = !1, f = a.logicalLonghands ? [...a.longhands, ...a.logicalLonghands] : a.longhands;
				for (let e of f) {
					let t = o[e];
					t && (u[e] = t, s && resolveLogicalProperty(e, c, l) !== e && (d = !0), a.logicalLonghands?.includes(e) && (d = !0));
				}
				let p = a.longhands.every((e) => u[e]), m = a.logicalLonghands?.every((e) => u[e]);
				if (p) {
					let e = a.contract(u);
					if (e) return e;
				}
				if (m && d) {
					let t = a.contract(u);
					return t && !t.startsWith("logical") && nf.has(e) && !tf.has(t.trim().toLowerCase()) && (t = "logical " + t), t || "";
				}
			}
			return t._serializeDirectShorthand(e, a);
		}
		if (e in Yu) {
			let a = Yu[e];
			if (a && a.length > 0) {
				let e = null, o = !0, s = null, c = !0;
				for (let l of a) {
					if (n && !n.has("all") && !n.has(l) && !(l in Td) && !(l in Yu)) {
						o = !1;
						break;
					}
					let a = t.getPropertyValue(l);
					if (!a) {
						o = !1;
						break;
					}
					let u = a.trim().toLowerCase();
					if (tf.has(u)) {
						let n = t.getPropertyPriority(l);
						if (s === null ? s = n : s !== n && (c = !1), e === null) e = u;
						else if (e !== u) {
							o = !1;
							break;
						}
					} else {
						o = !1;
						break;
					}
				}
				if (o && e && c) return e;
			}
		}
		let o = t._getWinningDeclaration(e);
		if (o) {
			if (o.name === "all") return serialize(o.value);
			let e = o.name.startsWith("--");
			if (e) {
				if (o.raw !== void 0 && o.raw.includes("/*")) return o.raw.trim();
				let t = serialize(o.value, e).trim();
				return t === "" ? " " : t;
			}
			return o.name === "font-family" ? serializeFontFamily(o.value) : o.name === "flex-basis" && serialize(o.value).trim() === "0" ? "0px" : serialize(o.value, e);
		}
		return "";
	}
	_getExactWinningDeclaration(e) {
		let t = unwrapStyle(this);
		e.startsWith("--") || (e = e.toLowerCase());
		let n = t._declMap.get(e), a = !e.startsWith("--") && e !== "direction" && e !== "unicode-bidi" && e !== "all" ? t._declMap.get("all") : void 0;
		return a ? n ? n.important === a.important ? t._declarations.indexOf(a) > t._declarations.indexOf(n) ? a : n : n.important ? n : a : a : n ?? null;
	}
	_getWinningDeclaration(e) {
		let t = unwrapStyle(this), n = t._getExactWinningDeclaration(e);
		if (!n) return null;
		let a = Ed[e];
		if (a && !n.important) {
			let e = -1;
			for (let o of a) {
				let a = t._declMap.get(o);
				if (a && (a.important || (e === -1 && (e = t._declarations.indexOf(n)), t._declarations.indexOf(a) > e))) return null;
			}
		}
		return n;
	}
	getPropertyPriority(e) {
		let t = unwrapStyle(this);
		e.startsWith("--") || (e = e.toLowerCase());
		let n = Td[e];
		if (n) {
			if (t.getPropertyValue(e) === "") return "";
			let checkSet = (e) => {
				let n = 0, a = {};
				for (let o of e) {
					let e = t._getLonghandForContraction(o);
					e && e.value.length > 0 && (a[o] = e.value, e.important && n++);
				}
				return {
					importantCount: n,
					values: a
				};
			};
			for (let e of [
				n.longhands,
				n.logicalLonghands,
				n.physicalLonghands
			]) if (e && e.length > 0) {
				let t = checkSet(e);
				if (t.importantCount === e.length && n.contract(t.values)) return "important";
			}
			let a = t._getWinningDeclaration(e);
			return a && a.important ? "important" : "";
		}
		let a = t._getWinningDeclaration(e);
		return a && a.important ? "important" : "";
	}
	setProperty(e, t, n = "") {
		this._setPropertyInternal(e, t, n, !0, !1);
	}
	_setPropertyInternal(e, t, n = "", a = !0, o = !1) {
		if (this._readonly) throw new DOMException("Modification is disallowed", "NoModificationAllowedError");
		if (e === "--" || e.startsWith("--") && !this._allowCustomProperties || (e.startsWith("--") || (e = e.toLowerCase()), !e.startsWith("--") && !this._isPropertySupported(e))) return;
		let s = (n ?? "").trim().toLowerCase();
		if (s !== "" && s !== "important") return;
		let c = s === "important";
		if (c && !this._allowImportant) return;
		if (t === null || t === "") {
			this.removeProperty(e);
			return;
		}
		if (t === void 0 && !e.startsWith("--") && !Tu.has(e)) return;
		let l = typeof t == "string" ? t : String(t), u = tokenize(l, e === "unicode-range");
		if (u.some((e) => e.type === "bad-string" || e.type === "bad-url")) return;
		let d = parseComponentValues(u);
		if (e.startsWith("--")) {
			if (!isValidDashedIdent(e) || !validateCustomPropertyValue(d)) return;
		} else if (!validateDeclarationValue(d) || Q.validatePropertyValue && !Q.validatePropertyValue(e, l, t)) return;
		e === "all" && (this._declarations = this._declarations.filter((e) => e.name !== "all"), this._declMap.delete("all"));
		let f = Td[e];
		if (f) {
			let t = l.includes("var(") || l.includes("env(");
			if (!t) {
				let t = f.expand(d);
				if (t) {
					if (Q.validatePropertyValue) {
						for (let [e, n] of Object.entries(t)) if (!Q.validatePropertyValue(e, serialize(n), n)) return;
					}
					for (let [n, a] of Object.entries(t)) this._setPropertyInternal(n, serialize(a), s, !1, e === "all" || o);
					if (a) {
						let t = getShorthandAllLonghands(f);
						this._rawDeclarations = this._rawDeclarations.filter((n) => n.name !== e && !t.includes(n.name)), this._rawDeclarations.push({
							type: "declaration",
							name: e,
							value: d,
							important: c
						}), this._onChange?.();
					}
					return;
				}
			}
			if (t && validateDeclarationValue(d)) for (let e of f.longhands) this.removeProperty(e);
			else if (!f.stub) return;
		}
		let p = this._declMap.get(e);
		if (e === "unicode-range") {
			let e = assembleUnicodeRanges(d);
			if (!e) return;
			d.splice(0, d.length, ...e);
		}
		if (p) {
			p.value = d, p.important = c, p.fromAll = o, e.startsWith("--") && (p.raw = l ?? void 0);
			let t = this._declarations.indexOf(p);
			if (t !== -1) {
				let n = Qu[e];
				this._declarations.slice(t + 1).some((e) => {
					if (e.name === "all") return !0;
					if (!n) return !1;
					let t = Qu[e.name];
					return t && t.group === n.group && t.logic !== n.logic;
				}) && (this._declarations.splice(t, 1), this._declarations.push(p));
			}
		} else {
			let t = {
				type: "declaration",
				name: e,
				value: d,
				important: c,
				fromAll: o || void 0,
				raw: e.startsWith("--") ? l ?? void 0 : void 0
			};
			this._declarations.push(t), this._declMap.set(e, t);
		}
		a && (this._rawDeclarations = this._rawDeclarations.filter((t) => t.name !== e), this._rawDeclarations.push({
			type: "declaration",
			name: e,
			value: d,
			important: c,
			raw: e.startsWith("--") ? l ?? void 0 : void 0
		}), this._onChange?.());
	}
	removeProperty(e) {
		if (this._readonly) throw new DOMException("Modification is disallowed", "NoModificationAllowedError");
		if (e.startsWith("--") || (e = e.toLowerCase()), e === "all") {
			let e = this.getPropertyValue("all"), isRetained = (e) => e === "direction" || e === "unicode-bidi" || e.startsWith("--"), t = this._declarations.length;
			return this._rawDeclarations = this._rawDeclarations.filter((e) => isRetained(e.name)), this._declarations = this._declarations.filter((e) => isRetained(e.name) ? !0 : (this._declMap.delete(e.name), !1)), this._declarations.length !== t && this._onChange?.(), e;
		}
		let t = Td[e], n = t ? [
			e,
			...t.longhands,
			...t.logicalLonghands ?? []
		] : [e], a = this.getPropertyValue(e), o = new Set(n);
		this._rawDeclarations = this._rawDeclarations.filter((e) => !o.has(e.name));
		let s = !1;
		for (let e of n) {
			let t = this._declMap.get(e);
			if (t) {
				let n = this._declarations.indexOf(t);
				n !== -1 && this._declarations.splice(n, 1), this._declMap.delete(e), s = !0;
			}
		}
		return s && this._onChange?.(), a;
	}
	get cssText() {
		return this._declarations.length === 0 ? "" : serializeDeclarations(this._declarations);
	}
	_applyCssText(e) {
		let t = tokenize(e), n;
		try {
			n = parseStyleAttribute(t);
		} catch {
			return !1;
		}
		if (!n) return !1;
		this._declarations.length = 0, this._rawDeclarations = n._rawDeclarations.filter((e) => e.important && !this._allowImportant ? !1 : e.name.startsWith("--") ? this._allowCustomProperties : this._isPropertySupported(e.name.toLowerCase())), this._declMap.clear();
		for (let e of n._declarations) this._ingestDeclaration(e, !0, !1);
		return !0;
	}
	set cssText(e) {
		if (this._readonly) throw new DOMException("Modification is disallowed", "NoModificationAllowedError");
		this._applyCssText(e) && this._onChange?.(!0);
	}
	_isPropertySupported(e) {
		return wu.has(e);
	}
	*[Symbol.iterator]() {
		for (let e = 0; e < this.length; e++) yield this.item(e);
	}
};
applyWebIDLInterface(CSSStyleDeclaration);
var CSSKeyframeStyleDeclaration = class extends CSSStyleDeclaration {
	get _filterDeclarationsInConstructor() {
		return !0;
	}
	_isPropertySupported(e) {
		return e !== "animation-name" && super._isPropertySupported(e);
	}
}, CSSFontFaceDescriptors = class extends CSSStyleDeclaration {
	_isPropertySupported(e) {
		return super._isPropertySupported(e) || Eu.has(e);
	}
};
const af = Symbol("CSSPageDescriptors.internal");
var CSSPageDescriptors = class extends CSSStyleDeclaration {
	get _filterDeclarationsInConstructor() {
		return !0;
	}
	constructor(e, t) {
		if (t !== af) throw TypeError("Illegal constructor");
		super(e);
	}
	_isPropertySupported(e) {
		return Du.has(e);
	}
};
function defineDescriptorProperties(e, t, n) {
	for (let a of t) {
		if (a === n) continue;
		let t = {
			get() {
				return this.getPropertyValue(a);
			},
			set(e) {
				this.setProperty(a, e == null ? "" : String(e));
			},
			enumerable: !0,
			configurable: !0
		};
		Object.defineProperty(e, a, t), a.includes("-") && Object.defineProperty(e, a.replace(/-([a-z])/g, (e, t) => t.toUpperCase()), t);
	}
}
defineDescriptorProperties(CSSPageDescriptors.prototype, Ou);
var CSSPositionTryDescriptors = class extends CSSStyleDeclaration {
	get _filterDeclarationsInConstructor() {
		return !0;
	}
	get _allowCustomProperties() {
		return !1;
	}
	get _allowImportant() {
		return !1;
	}
	constructor(e, t) {
		if (t !== af) throw TypeError("Illegal constructor");
		super(e);
	}
	_isPropertySupported(e) {
		return ku.has(e);
	}
};
defineDescriptorProperties(CSSPositionTryDescriptors.prototype, ku, "inset-area");
var CSSMarginDescriptors = class extends CSSStyleDeclaration {};
applyWebIDLInterface(CSSFontFaceDescriptors), applyWebIDLInterface(CSSPageDescriptors), applyWebIDLInterface(CSSPositionTryDescriptors), applyWebIDLInterface(CSSMarginDescriptors);
// node_modules/linkedom/esm/html/style-element.js
const of = "style";
var HTMLStyleElement = class extends TextElement {
	constructor(e, t = of) {
		super(e, t), this[Bs] = null;
	}
	get sheet() {
		let e = this[Bs];
		return e === null ? this[Bs] = parse$1(this.textContent) : e;
	}
	get innerHTML() {
		return super.innerHTML || "";
	}
	set innerHTML(e) {
		super.textContent = e, this[Bs] = null;
	}
	get innerText() {
		return super.innerText || "";
	}
	set innerText(e) {
		super.textContent = e, this[Bs] = null;
	}
	get textContent() {
		return super.textContent || "";
	}
	set textContent(e) {
		super.textContent = e, this[Bs] = null;
	}
};
registerHTMLClass(of, HTMLStyleElement);
// node_modules/linkedom/esm/html/time-element.js
var HTMLTimeElement = class extends HTMLElement {
	constructor(e, t = "time") {
		super(e, t);
	}
	get dateTime() {
		return K.get(this, "datetime");
	}
	set dateTime(e) {
		K.set(this, "datetime", e);
	}
};
registerHTMLClass("time", HTMLTimeElement);
// node_modules/linkedom/esm/html/field-set-element.js
var HTMLFieldSetElement = class extends HTMLElement {
	constructor(e, t = "fieldset") {
		super(e, t);
	}
}, HTMLEmbedElement = class extends HTMLElement {
	constructor(e, t = "embed") {
		super(e, t);
	}
}, HTMLHRElement = class extends HTMLElement {
	constructor(e, t = "hr") {
		super(e, t);
	}
}, HTMLProgressElement = class extends HTMLElement {
	constructor(e, t = "progress") {
		super(e, t);
	}
}, HTMLParagraphElement = class extends HTMLElement {
	constructor(e, t = "p") {
		super(e, t);
	}
}, HTMLTableElement = class extends HTMLElement {
	constructor(e, t = "table") {
		super(e, t);
	}
}, HTMLFrameSetElement = class extends HTMLElement {
	constructor(e, t = "frameset") {
		super(e, t);
	}
}, HTMLLIElement = class extends HTMLElement {
	constructor(e, t = "li") {
		super(e, t);
	}
}, HTMLBaseElement = class extends HTMLElement {
	constructor(e, t = "base") {
		super(e, t);
	}
}, HTMLDataListElement = class extends HTMLElement {
	constructor(e, t = "datalist") {
		super(e, t);
	}
};
// node_modules/linkedom/esm/html/input-element.js
const sf = "input";
var HTMLInputElement = class extends HTMLElement {
	constructor(e, t = sf) {
		super(e, t);
	}
	get autofocus() {
		return G.get(this, "autofocus") || -1;
	}
	set autofocus(e) {
		G.set(this, "autofocus", e);
	}
	get disabled() {
		return G.get(this, "disabled");
	}
	set disabled(e) {
		G.set(this, "disabled", e);
	}
	get name() {
		return this.getAttribute("name");
	}
	set name(e) {
		this.setAttribute("name", e);
	}
	get placeholder() {
		return this.getAttribute("placeholder");
	}
	set placeholder(e) {
		this.setAttribute("placeholder", e);
	}
	get type() {
		return this.getAttribute("type");
	}
	set type(e) {
		this.setAttribute("type", e);
	}
	get value() {
		return K.get(this, "value");
	}
	set value(e) {
		K.set(this, "value", e);
	}
};
registerHTMLClass(sf, HTMLInputElement);
// node_modules/linkedom/esm/html/param-element.js
var HTMLParamElement = class extends HTMLElement {
	constructor(e, t = "param") {
		super(e, t);
	}
}, HTMLMediaElement = class extends HTMLElement {
	constructor(e, t = "media") {
		super(e, t);
	}
}, HTMLAudioElement = class extends HTMLElement {
	constructor(e, t = "audio") {
		super(e, t);
	}
}, HTMLHeadingElement = class extends HTMLElement {
	constructor(e, t = "h1") {
		super(e, t);
	}
};
registerHTMLClass([
	"h1",
	"h2",
	"h3",
	"h4",
	"h5",
	"h6"
], HTMLHeadingElement);
// node_modules/linkedom/esm/html/directory-element.js
var HTMLDirectoryElement = class extends HTMLElement {
	constructor(e, t = "dir") {
		super(e, t);
	}
}, HTMLQuoteElement = class extends HTMLElement {
	constructor(e, t = "quote") {
		super(e, t);
	}
}, cf = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e, t) => {
	var Canvas = class {
		constructor(e, t) {
			this.width = e, this.height = t;
		}
		getContext() {
			return null;
		}
		toDataURL() {
			return "";
		}
	};
	t.exports = { createCanvas: (e, t) => new Canvas(e, t) };
}));
const { createCanvas: lf } = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.o)((0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((t, n) => {
	try {
		n.exports = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.i)("canvas");
	} catch {
		n.exports = cf();
	}
}))(), 1).default, uf = "canvas";
var HTMLCanvasElement = class extends HTMLElement {
	constructor(e, t = uf) {
		super(e, t), this[Ps] = lf(300, 150);
	}
	get width() {
		return this[Ps].width;
	}
	set width(e) {
		rl.set(this, "width", e), this[Ps].width = e;
	}
	get height() {
		return this[Ps].height;
	}
	set height(e) {
		rl.set(this, "height", e), this[Ps].height = e;
	}
	getContext(e) {
		return this[Ps].getContext(e);
	}
	toDataURL(...e) {
		return this[Ps].toDataURL(...e);
	}
};
registerHTMLClass(uf, HTMLCanvasElement);
// node_modules/linkedom/esm/html/legend-element.js
var HTMLLegendElement = class extends HTMLElement {
	constructor(e, t = "legend") {
		super(e, t);
	}
};
// node_modules/linkedom/esm/html/option-element.js
const df = "option";
var HTMLOptionElement = class extends HTMLElement {
	constructor(e, t = df) {
		super(e, t);
	}
	get value() {
		return K.get(this, "value");
	}
	set value(e) {
		K.set(this, "value", e);
	}
	get selected() {
		return G.get(this, "selected");
	}
	set selected(e) {
		let t = this.parentElement?.querySelector("option[selected]");
		t && t !== this && (t.selected = !1), G.set(this, "selected", e);
	}
};
registerHTMLClass(df, HTMLOptionElement);
// node_modules/linkedom/esm/html/span-element.js
var HTMLSpanElement = class extends HTMLElement {
	constructor(e, t = "span") {
		super(e, t);
	}
}, HTMLMeterElement = class extends HTMLElement {
	constructor(e, t = "meter") {
		super(e, t);
	}
}, HTMLVideoElement = class extends HTMLElement {
	constructor(e, t = "video") {
		super(e, t);
	}
}, HTMLTableCellElement = class extends HTMLElement {
	constructor(e, t = "td") {
		super(e, t);
	}
};
// node_modules/linkedom/esm/html/title-element.js
const ff = "title";
var HTMLTitleElement = class extends TextElement {
	constructor(e, t = ff) {
		super(e, t);
	}
};
registerHTMLClass(ff, HTMLTitleElement);
// node_modules/linkedom/esm/html/output-element.js
var HTMLOutputElement = class extends HTMLElement {
	constructor(e, t = "output") {
		super(e, t);
	}
}, HTMLTableRowElement = class extends HTMLElement {
	constructor(e, t = "tr") {
		super(e, t);
	}
}, HTMLDataElement = class extends HTMLElement {
	constructor(e, t = "data") {
		super(e, t);
	}
}, HTMLMenuElement = class extends HTMLElement {
	constructor(e, t = "menu") {
		super(e, t);
	}
};
// node_modules/linkedom/esm/html/select-element.js
const pf = "select";
var HTMLSelectElement = class extends HTMLElement {
	constructor(e, t = pf) {
		super(e, t);
	}
	get options() {
		let e = new NodeList(), { firstElementChild: t } = this;
		for (; t;) t.tagName === "OPTGROUP" ? e.push(...t.children) : e.push(t), t = t.nextElementSibling;
		return e;
	}
	get disabled() {
		return G.get(this, "disabled");
	}
	set disabled(e) {
		G.set(this, "disabled", e);
	}
	get name() {
		return this.getAttribute("name");
	}
	set name(e) {
		this.setAttribute("name", e);
	}
	get value() {
		return this.querySelector("option[selected]")?.value;
	}
};
registerHTMLClass(pf, HTMLSelectElement);
// node_modules/linkedom/esm/html/br-element.js
var HTMLBRElement = class extends HTMLElement {
	constructor(e, t = "br") {
		super(e, t);
	}
};
// node_modules/linkedom/esm/html/button-element.js
const mf = "button";
var HTMLButtonElement = class extends HTMLElement {
	constructor(e, t = mf) {
		super(e, t);
	}
	get disabled() {
		return G.get(this, "disabled");
	}
	set disabled(e) {
		G.set(this, "disabled", e);
	}
	get name() {
		return this.getAttribute("name");
	}
	set name(e) {
		this.setAttribute("name", e);
	}
	get type() {
		return this.getAttribute("type");
	}
	set type(e) {
		this.setAttribute("type", e);
	}
};
registerHTMLClass(mf, HTMLButtonElement);
// node_modules/linkedom/esm/html/map-element.js
var HTMLMapElement = class extends HTMLElement {
	constructor(e, t = "map") {
		super(e, t);
	}
}, HTMLOptGroupElement = class extends HTMLElement {
	constructor(e, t = "optgroup") {
		super(e, t);
	}
}, HTMLDListElement = class extends HTMLElement {
	constructor(e, t = "dl") {
		super(e, t);
	}
};
// node_modules/linkedom/esm/html/text-area-element.js
const hf = "textarea";
var HTMLTextAreaElement = class extends TextElement {
	constructor(e, t = hf) {
		super(e, t);
	}
	get disabled() {
		return G.get(this, "disabled");
	}
	set disabled(e) {
		G.set(this, "disabled", e);
	}
	get name() {
		return this.getAttribute("name");
	}
	set name(e) {
		this.setAttribute("name", e);
	}
	get placeholder() {
		return this.getAttribute("placeholder");
	}
	set placeholder(e) {
		this.setAttribute("placeholder", e);
	}
	get type() {
		return this.getAttribute("type");
	}
	set type(e) {
		this.setAttribute("type", e);
	}
	get value() {
		return this.textContent;
	}
	set value(e) {
		this.textContent = e;
	}
};
registerHTMLClass(hf, HTMLTextAreaElement);
// node_modules/linkedom/esm/html/font-element.js
var HTMLFontElement = class extends HTMLElement {
	constructor(e, t = "font") {
		super(e, t);
	}
}, HTMLDivElement = class extends HTMLElement {
	constructor(e, t = "div") {
		super(e, t);
	}
};
// node_modules/linkedom/esm/html/link-element.js
const gf = "link";
var HTMLLinkElement = class extends HTMLElement {
	constructor(e, t = gf) {
		super(e, t);
	}
	get disabled() {
		return G.get(this, "disabled");
	}
	set disabled(e) {
		G.set(this, "disabled", e);
	}
	get href() {
		return K.get(this, "href").trim();
	}
	set href(e) {
		K.set(this, "href", e);
	}
	get hreflang() {
		return K.get(this, "hreflang");
	}
	set hreflang(e) {
		K.set(this, "hreflang", e);
	}
	get media() {
		return K.get(this, "media");
	}
	set media(e) {
		K.set(this, "media", e);
	}
	get rel() {
		return K.get(this, "rel");
	}
	set rel(e) {
		K.set(this, "rel", e);
	}
	get type() {
		return K.get(this, "type");
	}
	set type(e) {
		K.set(this, "type", e);
	}
};
registerHTMLClass(gf, HTMLLinkElement);
// node_modules/linkedom/esm/html/slot-element.js
const _f = "slot";
var HTMLSlotElement = class extends HTMLElement {
	constructor(e, t = _f) {
		super(e, t);
	}
	get name() {
		return this.getAttribute("name");
	}
	set name(e) {
		this.setAttribute("name", e);
	}
	assign() {}
	assignedNodes(e) {
		let t = !!this.name, n = this.getRootNode().host?.childNodes ?? [], a;
		if (a = t ? [...n].filter((e) => e.slot === this.name) : [...n].filter((e) => !e.slot), e?.flatten) {
			let e = [];
			for (let t of a) t.localName === "slot" ? e.push(...t.assignedNodes({ flatten: !0 })) : e.push(t);
			a = e;
		}
		return a.length ? a : [...this.childNodes];
	}
	assignedElements(e) {
		let t = this.assignedNodes(e).filter((e) => e.nodeType === 1);
		return t.length ? t : [...this.children];
	}
};
registerHTMLClass(_f, HTMLSlotElement);
// node_modules/linkedom/esm/html/form-element.js
var HTMLFormElement = class extends HTMLElement {
	constructor(e, t = "form") {
		super(e, t);
	}
}, HTMLImageElement = class extends HTMLElement {
	constructor(e, t = "img") {
		super(e, t);
	}
	get alt() {
		return K.get(this, "alt");
	}
	set alt(e) {
		K.set(this, "alt", e);
	}
	get sizes() {
		return K.get(this, "sizes");
	}
	set sizes(e) {
		K.set(this, "sizes", e);
	}
	get src() {
		return K.get(this, "src");
	}
	set src(e) {
		K.set(this, "src", e);
	}
	get srcset() {
		return K.get(this, "srcset");
	}
	set srcset(e) {
		K.set(this, "srcset", e);
	}
	get title() {
		return K.get(this, "title");
	}
	set title(e) {
		K.set(this, "title", e);
	}
	get width() {
		return rl.get(this, "width");
	}
	set width(e) {
		rl.set(this, "width", e);
	}
	get height() {
		return rl.get(this, "height");
	}
	set height(e) {
		rl.set(this, "height", e);
	}
};
registerHTMLClass("img", HTMLImageElement);
// node_modules/linkedom/esm/html/pre-element.js
var HTMLPreElement = class extends HTMLElement {
	constructor(e, t = "pre") {
		super(e, t);
	}
}, HTMLUListElement = class extends HTMLElement {
	constructor(e, t = "ul") {
		super(e, t);
	}
};
// node_modules/linkedom/esm/html/meta-element.js
const vf = "meta";
var HTMLMetaElement = class extends HTMLElement {
	constructor(e, t = vf) {
		super(e, t);
	}
	get name() {
		return K.get(this, "name");
	}
	set name(e) {
		K.set(this, "name", e);
	}
	get httpEquiv() {
		return K.get(this, "http-equiv");
	}
	set httpEquiv(e) {
		K.set(this, "http-equiv", e);
	}
	get content() {
		return K.get(this, "content");
	}
	set content(e) {
		K.set(this, "content", e);
	}
	get charset() {
		return K.get(this, "charset");
	}
	set charset(e) {
		K.set(this, "charset", e);
	}
	get media() {
		return K.get(this, "media");
	}
	set media(e) {
		K.set(this, "media", e);
	}
};
registerHTMLClass(vf, HTMLMetaElement);
// node_modules/linkedom/esm/html/picture-element.js
var HTMLPictureElement = class extends HTMLElement {
	constructor(e, t = "picture") {
		super(e, t);
	}
}, HTMLAreaElement = class extends HTMLElement {
	constructor(e, t = "area") {
		super(e, t);
	}
}, HTMLOListElement = class extends HTMLElement {
	constructor(e, t = "ol") {
		super(e, t);
	}
}, HTMLTableCaptionElement = class extends HTMLElement {
	constructor(e, t = "caption") {
		super(e, t);
	}
}, HTMLAnchorElement = class extends HTMLElement {
	constructor(e, t = "a") {
		super(e, t);
	}
	get href() {
		return encodeURI(decodeURI(K.get(this, "href"))).trim();
	}
	set href(e) {
		K.set(this, "href", decodeURI(e));
	}
	get download() {
		return encodeURI(decodeURI(K.get(this, "download")));
	}
	set download(e) {
		K.set(this, "download", decodeURI(e));
	}
	get target() {
		return K.get(this, "target");
	}
	set target(e) {
		K.set(this, "target", e);
	}
	get type() {
		return K.get(this, "type");
	}
	set type(e) {
		K.set(this, "type", e);
	}
	get rel() {
		return K.get(this, "rel");
	}
	set rel(e) {
		K.set(this, "rel", e);
	}
};
registerHTMLClass("a", HTMLAnchorElement);
// node_modules/linkedom/esm/html/label-element.js
var HTMLLabelElement = class extends HTMLElement {
	constructor(e, t = "label") {
		super(e, t);
	}
}, HTMLUnknownElement = class extends HTMLElement {
	constructor(e, t = "unknown") {
		super(e, t);
	}
}, HTMLModElement = class extends HTMLElement {
	constructor(e, t = "mod") {
		super(e, t);
	}
}, HTMLDetailsElement = class extends HTMLElement {
	constructor(e, t = "details") {
		super(e, t);
	}
};
// node_modules/linkedom/esm/html/source-element.js
const yf = "source";
var HTMLSourceElement = class extends HTMLElement {
	constructor(e, t = yf) {
		super(e, t);
	}
	get src() {
		return K.get(this, "src");
	}
	set src(e) {
		K.set(this, "src", e);
	}
	get srcset() {
		return K.get(this, "srcset");
	}
	set srcset(e) {
		K.set(this, "srcset", e);
	}
	get sizes() {
		return K.get(this, "sizes");
	}
	set sizes(e) {
		K.set(this, "sizes", e);
	}
	get type() {
		return K.get(this, "type");
	}
	set type(e) {
		K.set(this, "type", e);
	}
};
registerHTMLClass(yf, HTMLSourceElement);
// node_modules/linkedom/esm/shared/html-classes.js
const bf = {
	HTMLElement,
	HTMLTemplateElement,
	HTMLHtmlElement,
	HTMLScriptElement,
	HTMLFrameElement,
	HTMLIFrameElement,
	HTMLObjectElement,
	HTMLHeadElement,
	HTMLBodyElement,
	HTMLStyleElement,
	HTMLTimeElement,
	HTMLFieldSetElement,
	HTMLEmbedElement,
	HTMLHRElement,
	HTMLProgressElement,
	HTMLParagraphElement,
	HTMLTableElement,
	HTMLFrameSetElement,
	HTMLLIElement,
	HTMLBaseElement,
	HTMLDataListElement,
	HTMLInputElement,
	HTMLParamElement,
	HTMLMediaElement,
	HTMLAudioElement,
	HTMLHeadingElement,
	HTMLDirectoryElement,
	HTMLQuoteElement,
	HTMLCanvasElement,
	HTMLLegendElement,
	HTMLOptionElement,
	HTMLSpanElement,
	HTMLMeterElement,
	HTMLVideoElement,
	HTMLTableCellElement,
	HTMLTitleElement,
	HTMLOutputElement,
	HTMLTableRowElement,
	HTMLDataElement,
	HTMLMenuElement,
	HTMLSelectElement,
	HTMLBRElement,
	HTMLButtonElement,
	HTMLMapElement,
	HTMLOptGroupElement,
	HTMLDListElement,
	HTMLTextAreaElement,
	HTMLFontElement,
	HTMLDivElement,
	HTMLLinkElement,
	HTMLSlotElement,
	HTMLFormElement,
	HTMLImageElement,
	HTMLPreElement,
	HTMLUListElement,
	HTMLMetaElement,
	HTMLPictureElement,
	HTMLAreaElement,
	HTMLOListElement,
	HTMLTableCaptionElement,
	HTMLAnchorElement,
	HTMLLabelElement,
	HTMLUnknownElement,
	HTMLModElement,
	HTMLDetailsElement,
	HTMLSourceElement,
	HTMLTrackElement: class extends HTMLElement {
		constructor(e, t = "track") {
			super(e, t);
		}
	},
	HTMLMarqueeElement: class extends HTMLElement {
		constructor(e, t = "marquee") {
			super(e, t);
		}
	}
}, xf = { test: () => !0 }, Sf = {
	"text/html": {
		docType: "<!DOCTYPE html>",
		ignoreCase: !0,
		voidElements: /^(?:area|base|br|col|embed|hr|img|input|keygen|link|menuitem|meta|param|source|track|wbr)$/i
	},
	"image/svg+xml": {
		docType: "<?xml version=\"1.0\" encoding=\"utf-8\"?>",
		ignoreCase: !1,
		voidElements: xf
	},
	"text/xml": {
		docType: "<?xml version=\"1.0\" encoding=\"utf-8\"?>",
		ignoreCase: !1,
		voidElements: xf
	},
	"application/xml": {
		docType: "<?xml version=\"1.0\" encoding=\"utf-8\"?>",
		ignoreCase: !1,
		voidElements: xf
	},
	"application/xhtml+xml": {
		docType: "<?xml version=\"1.0\" encoding=\"utf-8\"?>",
		ignoreCase: !1,
		voidElements: xf
	}
};
// node_modules/linkedom/esm/interface/custom-event.js
var CustomEvent = class extends GlobalEvent {
	constructor(e, t = {}) {
		super(e, t), this.detail = t.detail;
	}
}, InputEvent = class extends GlobalEvent {
	constructor(e, t = {}) {
		super(e, t), this.inputType = t.inputType, this.data = t.data, this.dataTransfer = t.dataTransfer, this.isComposing = t.isComposing || !1, this.ranges = t.ranges;
	}
};
// node_modules/linkedom/esm/interface/image.js
const ImageClass = (e) => class extends HTMLImageElement {
	constructor(t, n) {
		switch (super(e), arguments.length) {
			case 1:
				this.height = t, this.width = t;
				break;
			case 2: this.height = n, this.width = t;
		}
	}
}, deleteContents = ({ [Vs]: e, [R]: t }, n = null) => {
	setAdjacent(e[Rs], t[z]);
	do {
		let a = getEnd(e), o = a === t ? a : a[z];
		n ? n.insertBefore(e, n[R]) : e.remove(), e = o;
	} while (e !== t);
};
var Cf = class Range {
	constructor() {
		this[Vs] = null, this[R] = null, this.commonAncestorContainer = null;
	}
	insertNode(e) {
		this[R].parentNode.insertBefore(e, this[Vs]);
	}
	selectNode(e) {
		this[Vs] = e, this[R] = getEnd(e);
	}
	selectNodeContents(e) {
		this.selectNode(e), this.commonAncestorContainer = e;
	}
	surroundContents(e) {
		e.replaceChildren(this.extractContents());
	}
	setStartBefore(e) {
		this[Vs] = e;
	}
	setStartAfter(e) {
		this[Vs] = e.nextSibling;
	}
	setEndBefore(e) {
		this[R] = getEnd(e.previousSibling);
	}
	setEndAfter(e) {
		this[R] = getEnd(e);
	}
	cloneContents() {
		let { [Vs]: e, [R]: t } = this, n = e.ownerDocument.createDocumentFragment();
		for (; e !== t;) n.insertBefore(e.cloneNode(!0), n[R]), e = getEnd(e), e !== t && (e = e[z]);
		return n;
	}
	deleteContents() {
		deleteContents(this);
	}
	extractContents() {
		let e = this[Vs].ownerDocument.createDocumentFragment();
		return deleteContents(this, e), e;
	}
	createContextualFragment(e) {
		let { commonAncestorContainer: t } = this, n = "ownerSVGElement" in t, a = n ? t.ownerDocument : t, o = htmlToFragment(a, e);
		if (n) {
			let e = [...o.childNodes];
			o = a.createDocumentFragment(), Object.setPrototypeOf(o, SVGElement$1.prototype), o.ownerSVGElement = a;
			for (let t of e) Object.setPrototypeOf(t, SVGElement$1.prototype), t.ownerSVGElement = a, o.appendChild(t);
		} else this.selectNode(o);
		return o;
	}
	cloneRange() {
		let e = new Range();
		return e[Vs] = this[Vs], e[R] = this[R], e;
	}
};
// node_modules/linkedom/esm/interface/tree-walker.js
const isOK = ({ nodeType: e }, t) => {
	switch (e) {
		case 1: return t & 1;
		case 3: return t & 4;
		case 8: return t & 128;
		case 4: return t & 8;
	}
	return 0;
};
var TreeWalker = class {
	constructor(e, t = -1) {
		this.root = e, this.currentNode = e, this.whatToShow = t;
		let { [z]: n, [R]: a } = e;
		if (e.nodeType === 9) {
			let { documentElement: t } = e;
			n = t, a = t[R];
		}
		let o = [];
		for (; n && n !== a;) isOK(n, t) && o.push(n), n = n[z];
		this[zs] = {
			i: 0,
			nodes: o
		};
	}
	nextNode() {
		let e = this[zs];
		return this.currentNode = e.i < e.nodes.length ? e.nodes[e.i++] : null, this.currentNode;
	}
};
// node_modules/linkedom/esm/interface/document.js
const query = (e, t, n) => {
	let { [z]: a, [R]: o } = t;
	return e.call({
		ownerDocument: t,
		[z]: a,
		[R]: o
	}, n);
}, wf = Bc({}, vu, bf, {
	CustomEvent,
	Event: GlobalEvent,
	EventTarget: DOMEventTarget,
	InputEvent,
	NamedNodeMap,
	NodeList
}), Tf = new WeakMap();
var Document$1 = class extends NonElementParentNode {
	constructor(e) {
		super(null, "#document", 9), this[Ds] = {
			active: !1,
			registry: null
		}, this[Is] = {
			active: !1,
			class: null
		}, this[Fs] = Sf[e], this[As] = null, this[js] = null, this[Ns] = null, this[Ps] = null, this[Us] = null;
	}
	get defaultView() {
		return Tf.has(this) || Tf.set(this, new Proxy(globalThis, {
			set: (e, t, n) => {
				switch (t) {
					case "addEventListener":
					case "removeEventListener":
					case "dispatchEvent":
						this[Ms][t] = n;
						break;
					default: e[t] = n;
				}
				return !0;
			},
			get: (e, t) => {
				switch (t) {
					case "addEventListener":
					case "removeEventListener":
					case "dispatchEvent":
						if (!this[Ms]) {
							let e = this[Ms] = new DOMEventTarget();
							e.dispatchEvent = e.dispatchEvent.bind(e), e.addEventListener = e.addEventListener.bind(e), e.removeEventListener = e.removeEventListener.bind(e);
						}
						return this[Ms][t];
					case "document": return this;
					case "navigator": return { userAgent: "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/88.0.4324.150 Safari/537.36" };
					case "window": return Tf.get(this);
					case "customElements": return this[Ds].registry || (this[Ds] = new CustomElementRegistry(this)), this[Ds];
					case "performance": return e.performance;
					case "DOMParser": return this[js];
					case "Image": return this[Ps] || (this[Ps] = ImageClass(this)), this[Ps];
					case "MutationObserver": return this[Is].class || (this[Is] = new MutationObserverClass(this)), this[Is].class;
				}
				return this[Ns] && this[Ns][t] || wf[t] || e[t];
			}
		})), Tf.get(this);
	}
	get doctype() {
		let e = this[As];
		if (e) return e;
		let { firstChild: t } = this;
		return t && t.nodeType === 10 ? this[As] = t : null;
	}
	set doctype(e) {
		if (/^([a-z:]+)(\s+system|\s+public(\s+"([^"]+)")?)?(\s+"([^"]+)")?/i.test(e)) {
			let { $1: e, $4: t, $6: n } = RegExp;
			this[As] = new cu(this, e, t, n), knownSiblings(this, this[As], this[z]);
		}
	}
	get documentElement() {
		return this.firstElementChild;
	}
	get isConnected() {
		return !0;
	}
	_getParent() {
		return this[Ms];
	}
	createAttribute(e) {
		return new ll(this, e);
	}
	createCDATASection(e) {
		return new ul(this, e);
	}
	createComment(e) {
		return new dl(this, e);
	}
	createDocumentFragment() {
		return new DocumentFragment$1(this);
	}
	createDocumentType(e, t, n) {
		return new cu(this, e, t, n);
	}
	createElement(e) {
		return new Element$1(this, e);
	}
	createRange() {
		let e = new Cf();
		return e.commonAncestorContainer = this, e;
	}
	createTextNode(e) {
		return new su(this, e);
	}
	createTreeWalker(e, t = -1) {
		return new TreeWalker(e, t);
	}
	createNodeIterator(e, t = -1) {
		return this.createTreeWalker(e, t);
	}
	createEvent(e) {
		let t = Vc(e === "Event" ? new GlobalEvent("") : new CustomEvent(""));
		return t.initEvent = t.initCustomEvent = (e, n = !1, a = !1, o) => {
			t.bubbles = !!n, Hc(t, {
				type: { value: e },
				canBubble: { value: n },
				cancelable: { value: a },
				detail: { value: o }
			});
		}, t;
	}
	cloneNode(e = !1) {
		let { constructor: t, [Ds]: n, [As]: a } = this, o = new t();
		if (o[Ds] = n, e) {
			let e = o[R], { childNodes: t } = this;
			for (let { length: n } = t, a = 0; a < n; a++) o.insertBefore(t[a].cloneNode(!0), e);
			a && (o[As] = t[0]);
		}
		return o;
	}
	importNode(e) {
		let t = 1 < arguments.length && !!arguments[1], n = e.cloneNode(t), { [Ds]: a } = this, { active: o } = a, upgrade = (e) => {
			let { ownerDocument: t, nodeType: n } = e;
			e.ownerDocument = this, o && t !== this && n === 1 && a.upgrade(e);
		};
		if (upgrade(n), t) switch (n.nodeType) {
			case 1:
			case 11: {
				let { [z]: e, [R]: t } = n;
				for (; e !== t;) e.nodeType === 1 && upgrade(e), e = e[z];
				break;
			}
		}
		return n;
	}
	toString() {
		return this.childNodes.join("");
	}
	querySelector(e) {
		return query(super.querySelector, this, e);
	}
	querySelectorAll(e) {
		return query(super.querySelectorAll, this, e);
	}
	getElementsByTagNameNS(e, t) {
		return this.getElementsByTagName(t);
	}
	createAttributeNS(e, t) {
		return this.createAttribute(t);
	}
	createElementNS(e, t, n) {
		return e === "http://www.w3.org/2000/svg" ? new SVGElement$1(this, t, null) : this.createElement(t, n);
	}
};
Kc(wf.Document = function() {
	illegalConstructor();
}, Document$1).prototype = Document$1.prototype;
// node_modules/linkedom/esm/html/document.js
const createHTMLElement = (e, t, n, a) => {
	if (!t && tl.has(n)) return new (tl.get(n))(e, n);
	let { [Ds]: { active: o, registry: s } } = e;
	if (o) {
		let o = t ? a.is : n;
		if (s.has(o)) {
			let { Class: t } = s.get(o), a = new t(e, n);
			return Zc.set(a, { connected: !1 }), a;
		}
	}
	return new HTMLElement(e, n);
};
var HTMLDocument = class extends Document$1 {
	constructor() {
		super("text/html");
	}
	get all() {
		let e = new NodeList(), { [z]: t, [R]: n } = this;
		for (; t !== n;) t.nodeType === 1 && e.push(t), t = t[z];
		return e;
	}
	get head() {
		let { documentElement: e } = this, { firstElementChild: t } = e;
		return t && t.tagName === "HEAD" || (t = this.createElement("head"), e.prepend(t)), t;
	}
	get body() {
		let { head: e } = this, { nextElementSibling: t } = e;
		return t && t.tagName === "BODY" || (t = this.createElement("body"), e.after(t)), t;
	}
	get title() {
		let { head: e } = this;
		return e.getElementsByTagName("title").at(0)?.textContent || "";
	}
	set title(e) {
		let { head: t } = this, n = t.getElementsByTagName("title").at(0);
		n ? n.textContent = e : t.insertBefore(this.createElement("title"), t.firstChild).textContent = e;
	}
	createElement(e, t) {
		let n = !!(t && t.is), a = createHTMLElement(this, n, e, t);
		return n && a.setAttribute("is", t.is), a;
	}
}, SVGDocument = class extends Document$1 {
	constructor() {
		super("image/svg+xml");
	}
	toString() {
		return this[Fs].docType + super.toString();
	}
}, XMLDocument = class extends Document$1 {
	constructor() {
		super("text/xml");
	}
	toString() {
		return this[Fs].docType + super.toString();
	}
}, Ef = class DOMParser {
	parseFromString(e, t, n = null) {
		let a = !1, o;
		return t === "text/html" ? (a = !0, o = new HTMLDocument()) : o = t === "image/svg+xml" ? new SVGDocument() : new XMLDocument(), o[js] = DOMParser, n && (o[Ns] = n), a && e === "..." && (e = "<!doctype html><html><head></head><body></body></html>"), e ? parseFromString(o, a, e) : o;
	}
};
// node_modules/linkedom/esm/shared/parse-json.js
const { parse: Df } = JSON, parseHTML = (e, t = null) => new Ef().parseFromString(e, "text/html", t).defaultView;
function Document() {
	illegalConstructor();
}
Kc(Document, Document$1).prototype = Document$1.prototype;
// src/dashboard/charts.ts
const Of = {
	width: 480,
	className: "chart",
	style: null,
	marginTop: 28
}, kf = [
	"var(--c1)",
	"var(--c2)",
	"var(--c3)",
	"var(--c4)",
	"var(--c5)"
], Af = [
	"none",
	"7 3",
	"2 3",
	"9 3 2 3",
	"1 4"
];
function lineChart(e, t, n) {
	let a = [...new Set(t.map(({ line: e }) => e))], o = [...new Set(t.map(({ at: e }) => e))].sort(), s = o.every((e) => /^\d{4}-\d\d(?:-01)?$/.test(e)), c = Math.ceil(o.length / (s ? 5 : 4)), l = spread(a.map((e) => t.findLast((t) => t.line === e)), t, n.most), u = a.flatMap((e, n) => {
		let a = t.filter((t) => t.line === e), o = kf[n % kf.length] ?? "currentColor";
		return [lineY(a, {
			x: "at",
			y: "value",
			stroke: o,
			strokeDasharray: Af[n % Af.length] ?? "none",
			strokeWidth: 2
		}), dot(a, {
			x: "at",
			y: "value",
			fill: o,
			r: 3,
			title: (e) => titleOf(e)
		})];
	}), d = l.map(({ point: e, dy: t }) => text([e], selectLast({
		x: "at",
		y: "value",
		text: "line",
		dx: 8,
		dy: t,
		textAnchor: "start",
		fontSize: 12,
		fill: kf[a.indexOf(e.line) % kf.length] ?? "currentColor"
	})));
	return drawn(e, {
		...Of,
		height: 270,
		marginRight: 118,
		marginLeft: 44,
		x: {
			type: "point",
			domain: o,
			ticks: o.filter((e, t) => t % c === 0),
			tickFormat: (e) => s ? e.slice(0, 7) : e,
			label: null
		},
		y: {
			domain: [0, n.most ?? Math.max(1, ...t.map(({ value: e }) => e))],
			nice: !0,
			label: n.label,
			ticks: 5
		},
		marks: [
			gridY({
				strokeOpacity: .15,
				ticks: 5
			}),
			...u,
			...d
		]
	});
}
function spread(e, t, n = Math.max(1, ...t.map(({ value: e }) => e))) {
	let a = -Infinity;
	return e.flatMap((e) => e === void 0 ? [] : [{
		point: e,
		y: 210 * (1 - e.value / n)
	}]).sort((e, t) => e.y - t.y).map(({ point: e, y: t }) => {
		let n = Math.max(t, a + 14);
		return a = n, {
			point: e,
			dy: Math.round(n - t)
		};
	});
}
function barChart(e, t, n) {
	let a = [...new Set(t.map(({ kind: e }) => e))], o = n.most ?? Math.max(1, ...t.map(({ value: e }) => e)), s = {
		x: "value",
		y: "name",
		fy: "kind"
	}, c = Math.max(...t.map(({ name: e }) => e.length));
	return drawn(e, {
		...Of,
		marginLeft: Math.min(150, 24 + c * 7),
		marginRight: a.length > 1 ? 118 : 44,
		marginTop: 8,
		marginBottom: 42,
		height: 62 + t.length * 24 + a.length * 10,
		x: {
			domain: [0, o],
			label: n.label,
			ticks: 5
		},
		y: {
			label: null,
			domain: [...new Set(t.map(({ name: e }) => e))]
		},
		fy: {
			label: null,
			domain: a,
			axis: a.length > 1 ? "right" : null,
			padding: .2
		},
		marks: [
			gridX({
				strokeOpacity: .15,
				ticks: 5
			}),
			barX(t, {
				...s,
				fill: "var(--c1)",
				title: (e) => `${e.kind} ${e.name}: ${shown(e)}`
			}),
			text(t, {
				...s,
				text: (e) => shown(e),
				dx: 4,
				textAnchor: "start",
				fontSize: 12
			})
		]
	});
	function shown({ value: e }) {
		return `${String(Math.round(e * 10) / 10)}${n.unit}`;
	}
}
function titleOf({ line: e, at: t, value: n }) {
	return `${e}, ${t}: ${String(Math.round(n * 10) / 10)}`;
}
function drawn(e, t) {
	let { document: n } = parseHTML("<!DOCTYPE html><html><body></body></html>"), a = plot({
		...t,
		document: n,
		ariaLabel: e
	}).outerHTML.replace(/<style>[^]*?<\/style>/, "").replace(/(?<=<g[^>]*) aria-(?:label|hidden|description)="[^"]*"/g, "").replace(/(\.\d\d)\d+/g, "$1").replace(/^<svg /, "<svg role=\"img\" ").replace(/(?<=^<svg[^>]*) (?:width|height)="\d+"/g, "").replace(/font-size="10"/, "font-size=\"12\"");
	return new _markup_js__WEBPACK_IMPORTED_MODULE_1__.t(a);
}
function nameOf(e) {
	return (0,_escape_js__WEBPACK_IMPORTED_MODULE_5__.o)(e, 80);
}
function wallMinutes(e) {
	return Math.floor(Date.parse(`${e.slice(0, 16)}Z`) / _instant_js__WEBPACK_IMPORTED_MODULE_4__.o);
}
function cellText(e, t) {
	switch (e.kind) {
		case "words": {
			let n = e.cells[t] ?? [];
			return n.length === 0 ? "–" : n.join(", ");
		}
		case "moment": {
			let n = e.cells[t] ?? null;
			return n === null ? "–" : new Date(n * _instant_js__WEBPACK_IMPORTED_MODULE_4__.o).toISOString().slice(0, 16).replace("T", " ");
		}
		case "span": {
			let n = e.cells[t] ?? null;
			return n === null ? "–" : spanText(n);
		}
	}
}
function spanText(e) {
	let t = e * _instant_js__WEBPACK_IMPORTED_MODULE_4__.c;
	return (0,_moment_js__WEBPACK_IMPORTED_MODULE_3__.a)(t < 36e5 ? t : Math.round(t / _instant_js__WEBPACK_IMPORTED_MODULE_4__.o) * _instant_js__WEBPACK_IMPORTED_MODULE_4__.o, "");
}
function wordsIn(e) {
	let t = [...new Set(e.flat())].sort();
	return e.some((e) => e.length === 0) ? [...t, "–"] : t;
}
// src/dashboard/dashboard-parts.ts
function figure(e, t, n) {
	if (e === 0 || e === "–") return (0,_markup_js__WEBPACK_IMPORTED_MODULE_1__.n)`${e}`;
	let a = new URLSearchParams(Object.entries(n).map(([e, t]) => [e, t ?? "–"]));
	return (0,_markup_js__WEBPACK_IMPORTED_MODULE_1__.n)`<a href="#${t}" data-filter="${a.toString()}">${e}</a>`;
}
function figureTable(e, t, n, a) {
	let cells = (e) => e.map((e, t) => t < a ? (0,_markup_js__WEBPACK_IMPORTED_MODULE_1__.n)`<td>${e}</td>` : (0,_markup_js__WEBPACK_IMPORTED_MODULE_1__.n)`<td class="n">${e}</td>`), s = t.map((e, t) => t < a ? (0,_markup_js__WEBPACK_IMPORTED_MODULE_1__.n)`<th scope="col">${e}</th>` : (0,_markup_js__WEBPACK_IMPORTED_MODULE_1__.n)`<th scope="col" class="n">${e}</th>`);
	return (0,_markup_js__WEBPACK_IMPORTED_MODULE_1__.n)`<div class="scroll" role="group" aria-label="${e}" tabindex="0"><table><thead><tr>${s}</tr></thead><tbody>
${n.map((e) => (0,_markup_js__WEBPACK_IMPORTED_MODULE_1__.n)`<tr>${cells(e)}</tr>`)}</tbody></table></div>
`;
}
function ticketLink({ url: e, number: t, repository: n }, a) {
	let s = `${a ? "" : n}#${String(t)}`;
	return /^https?:\/\//.test(e) ? (0,_markup_js__WEBPACK_IMPORTED_MODULE_1__.n)`<a href="${e}">${s}</a>` : (0,_markup_js__WEBPACK_IMPORTED_MODULE_1__.n)`${s}`;
}
function ticketList(e, t) {
	let n = e.length - 10;
	return (0,_markup_js__WEBPACK_IMPORTED_MODULE_1__.n)`${e.slice(0, 10).map((e, n) => (0,_markup_js__WEBPACK_IMPORTED_MODULE_1__.n)`${n === 0 ? "" : ", "}${ticketLink(e, t)}`)}${n > 0 ? ` and ${String(n)} more` : ""}`;
}
function rowTable(e, t, n) {
	let { name: a, columns: s, rows: c } = e, l = s.filter(({ isHidden: e }) => e !== !0), u = new Set(t.map(({ repository: e }) => e)).size <= 1, d = s.flatMap((e) => {
		if (e.kind !== "words" || e.key === "target") return [];
		let t = `${a}-by-${e.key}`, n = wordsIn(e.cells).map((e) => (0,_markup_js__WEBPACK_IMPORTED_MODULE_1__.n)`<option value="${e}">${e}</option>`);
		return [(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__.n)`<div><label for="${t}">${e.heading}</label><select id="${t}" name="${e.key}"><option value="">all</option>${n}</select></div>
`];
	}), f = Array.from({ length: Math.min(c, 100) }, (e, n) => {
		let a = l.map((e) => {
			if (e.kind !== "ticket") {
				let t = cellText(e, n);
				if (e.kind === "words") {
					let n = e.key === "month" ? "m" : e.key === "outcome" && t.startsWith("missed") ? "missed" : null;
					return n === null ? (0,_markup_js__WEBPACK_IMPORTED_MODULE_1__.n)`<td>${t}</td>` : (0,_markup_js__WEBPACK_IMPORTED_MODULE_1__.n)`<td class="${n}">${t}</td>`;
				}
				return (0,_markup_js__WEBPACK_IMPORTED_MODULE_1__.n)`<td class="${e.kind === "moment" ? "m" : "n"}">${t}</td>`;
			}
			let a = t[e.cells[n] ?? 0];
			return a === void 0 ? (0,_markup_js__WEBPACK_IMPORTED_MODULE_1__.n)`<td></td>` : (0,_markup_js__WEBPACK_IMPORTED_MODULE_1__.n)`<td class="t">${ticketLink(a, u)} ${a.title}</td>`;
		});
		return (0,_markup_js__WEBPACK_IMPORTED_MODULE_1__.n)`<tr>${a}</tr>`;
	}), p = c > 100 ? `The newest 100 of ${String(c)} ${a}: to see the others, and to sort and filter them, let this page run its script, or see --format csv.` : `All ${String(c)} ${a}.`, m = l.map(({ heading: e, kind: t }) => t === "span" ? (0,_markup_js__WEBPACK_IMPORTED_MODULE_1__.n)`<th scope="col" class="n">${e}</th>` : (0,_markup_js__WEBPACK_IMPORTED_MODULE_1__.n)`<th scope="col">${e}</th>`);
	return (0,_markup_js__WEBPACK_IMPORTED_MODULE_1__.n)`<section id="${a}" tabindex="-1" aria-labelledby="${a}-title"><h2 id="${a}-title">${n}</h2>
<form id="${a}-filter" hidden aria-label="Filter ${a}">${d}<button type="submit">Show all</button></form>
<p class="soft" id="${a}-count" role="status">${p}</p>
<div class="scroll" role="group" aria-label="${n}" tabindex="0"><table><thead><tr>${m}</tr></thead><tbody id="${a}-rows">
${f}</tbody></table></div>
<button type="button" class="more" id="${a}-more" hidden>Show more</button></section>
`;
}
// src/dashboard/clock-table.ts
function clockTable(e, t) {
	return figureTable(t === null ? "Clocks" : `Clocks by ${t.toLowerCase()}`, [
		"Clock",
		...t === null ? [] : [t],
		"Kept",
		"Met",
		"Missed",
		"Running",
		"Missed before",
		"Cancelled",
		"Median",
		"p90",
		"p95"
	], e.map((e) => {
		let n = {
			clock: (0,_ticket_row_js__WEBPACK_IMPORTED_MODULE_2__.p)(e),
			...e.by === "all" || e.by === "form" ? {} : { [e.by]: e.value === null ? null : nameOf(e.value) }
		}, count = (e, t) => figure(e, "clocks", {
			...n,
			outcome: t
		});
		return [
			(0,_ticket_row_js__WEBPACK_IMPORTED_MODULE_2__.p)(e),
			...t === null ? [] : [e.value === null ? "–" : nameOf(e.value)],
			(0,_ticket_row_js__WEBPACK_IMPORTED_MODULE_2__.h)(e.attainment),
			count(e.met, "met"),
			count(e.missed, "missed"),
			count(e.running, "running"),
			count(e.missed_before, "missed before"),
			count(e.cancelled, "cancelled"),
			...[
				e.median,
				e.p90,
				e.p95
			].map(_ticket_row_js__WEBPACK_IMPORTED_MODULE_2__.m)
		];
	}), t === null ? 1 : 2);
}
// src/dashboard/chart-section.ts
function chartSection(e) {
	let t = e.attainment.filter(({ set: e }) => e === "promise"), n = t.filter(({ by: e, value: t }) => e === "month" && t !== null), a = new Set(n.map(({ value: e }) => e)), s = t.filter(({ by: e }) => e === "severity"), c = [];
	if (a.size > 1) {
		let e = n.flatMap((e) => e.attainment === null ? [] : [{
			at: e.value ?? "",
			value: e.attainment * 100,
			line: (0,_ticket_row_js__WEBPACK_IMPORTED_MODULE_2__.p)(e)
		}]);
		e.length > 0 && c.push(chart("Kept, by month", lineChart("Share of clocks that were kept, by month", e, {
			label: "% kept",
			most: 100
		}), clockTable(n, "Month")));
		let t = n.filter(({ clock: e }) => e === "first_response"), a = ["median", "p90"].flatMap((e) => t.flatMap((t) => {
			let n = t[e];
			return n === null ? [] : [{
				at: t.value ?? "",
				value: n.seconds / 3600,
				line: e
			}];
		}));
		a.length > 0 && c.push(chart("First response, by month", lineChart("Open hours until the first response, median and ninth decile, by month", a, { label: "open hours" }), clockTable(t, "Month")));
	}
	let l = s.flatMap((e) => e.attainment === null ? [] : [{
		name: e.value ?? "–",
		value: e.attainment * 100,
		kind: (0,_ticket_row_js__WEBPACK_IMPORTED_MODULE_2__.p)(e)
	}]);
	return l.length > 0 && c.push(chart("Kept, by severity", barChart("Share of clocks that were kept, by severity", l, {
		label: "% kept",
		most: 100,
		unit: "%"
	}), clockTable(s, "Severity"))), c.push(backlogChart(e), turnsChart(e)), (0,_markup_js__WEBPACK_IMPORTED_MODULE_1__.n)`<section aria-labelledby="charts"><h2 id="charts">How it went</h2>
<div class="charts">${c}</div></section>
`;
}
function backlogChart({ backlog: e }) {
	let t = [
		["open", "open"],
		["unowned", "unowned"],
		["pending", "pending"],
		["on_hold", "on hold"]
	].flatMap(([t, n]) => e.some((e) => e[t] > 0) ? e.map((e) => ({
		at: e.from,
		value: e[t],
		line: n
	})) : []), n = figureTable("Backlog", [
		"From",
		"Opened",
		"Closed",
		"Reopened",
		"Open",
		"Unowned",
		"Pending",
		"On hold"
	], e.map((e) => [
		e.from,
		e.opened,
		e.closed,
		e.reopened,
		e.open,
		e.unowned,
		e.pending,
		e.on_hold
	]), 1);
	return chart("Backlog", t.length > 0 ? lineChart("Tickets that were open, over time", t, { label: "tickets at the end" }) : (0,_markup_js__WEBPACK_IMPORTED_MODULE_1__.n)`<p>Nothing was open.</p>`, n);
}
function turnsChart({ turns: e }) {
	let t = e.map(({ turn: e, share: t }) => ({
		name: _ticket_row_js__WEBPACK_IMPORTED_MODULE_2__.d[e],
		value: (t ?? 0) * 100,
		kind: ""
	})), n = figureTable("Whose turn it was", [
		"Turn",
		"Time",
		"Share",
		"Tickets"
	], e.map((e) => [
		_ticket_row_js__WEBPACK_IMPORTED_MODULE_2__.d[e.turn],
		(0,_ticket_row_js__WEBPACK_IMPORTED_MODULE_2__.g)(e.seconds),
		(0,_ticket_row_js__WEBPACK_IMPORTED_MODULE_2__.h)(e.share),
		figure(e.tickets, "tickets", { turn: _ticket_row_js__WEBPACK_IMPORTED_MODULE_2__.d[e.turn] })
	]), 1);
	return chart("Whose turn it was", barChart("Share of the time in which tickets were open, by whose turn it was", t, {
		label: "% of open time",
		most: 100,
		unit: "%"
	}), n);
}
function chart(e, t, n) {
	return (0,_markup_js__WEBPACK_IMPORTED_MODULE_1__.n)`<figure><figcaption>${e}</figcaption>
${t}
<details><summary>The figures</summary>${n}</details></figure>
`;
}
// src/dashboard/table-script.ts
const jf = String.raw`"use strict";
const byId=id=>document.getElementById(id),data=JSON.parse(byId("rows").textContent),NONE="\u2013";
const decode=text=>text===""?[]:text.split(",").map(one=>one===""?null:parseInt(one,36));
const base=decode(data.base),number=decode(data.number),FIRST=100,MORE=500;
const moment=at=>new Date(at*60000).toISOString().slice(0,16).replace("T"," ");
function span(seconds){const whole=seconds<3600?seconds:Math.round(seconds/60)*60,hours=Math.floor(whole/3600),minutes=Math.floor(whole%3600/60),rest=whole%60;return [hours?hours+" h":"",minutes?minutes+" min":"",rest?rest+" s":""].filter(Boolean).join(" ")||"0 s"}
const tables=new Map(data.tables.map(({name,rows,columns})=>{
const table={name,rows,columns,filter:new Map(),sort:null,down:false,most:FIRST,body:byId(name+"-rows"),form:byId(name+"-filter"),count:byId(name+"-count"),more:byId(name+"-more"),read:false};
return [name,table]}));
function read(table){if(table.read)return;table.read=true;
for(const column of table.columns){column.cells=column.kind==="words"&&column.sets.length<=36?Array.from(column.cells,one=>parseInt(one,36)):decode(column.cells);
if(column.kind==="words"){column.text=column.sets.map(set=>set.join(", ")||NONE);
const order=column.text.map((text,place)=>[text,place]).sort((a,b)=>(a[0]===NONE)-(b[0]===NONE)||(a[0]<b[0]?-1:a[0]>b[0]?1:0));
column.rank=[];order.forEach(([,place],rank)=>{column.rank[place]=rank})}}}
function chosen(table){read(table);
const tests=[...table.filter].flatMap(([key,value])=>{const column=table.columns.find(one=>one.key===key&&one.kind==="words");if(!column)return [];
const holds=column.sets.map(set=>value===NONE?set.length===0||set.includes(NONE):set.includes(value));return [row=>holds[column.cells[row]]]});
const rows=[];for(let row=0;row<table.rows;row+=1)if(tests.every(test=>test(row)))rows.push(row);
if(table.sort!==null){const column=table.columns[table.sort],way=table.down?-1:1;
const value=column.kind==="words"?row=>column.rank[column.cells[row]]:column.kind==="ticket"?row=>number[column.cells[row]]:row=>column.cells[row];
rows.sort((a,b)=>{const one=value(a),other=value(b);return one===other?a-b:one===null?1:other===null?-1:way*(one-other)})}
return rows}
function cellOf(column,row){const cell=document.createElement("td"),value=column.cells[row];
if(column.kind==="ticket"){cell.className="t";const address=data.bases[base[value]],name=(data.bases.length>1?data.names[base[value]]:"")+"#"+number[value];
if(address){const link=document.createElement("a");link.href=address+number[value];link.textContent=name;cell.append(link)}else cell.append(name);
cell.append(" "+data.title[value]);return cell}
if(column.kind==="words"){cell.textContent=column.text[value];if(column.key==="outcome"&&cell.textContent.startsWith("missed"))cell.className="missed";else if(column.key==="month")cell.className="m";return cell}
cell.className=column.kind==="moment"?"m":"n";cell.textContent=value===null?NONE:column.kind==="moment"?moment(value):span(value);return cell}
function show(table){const rows=chosen(table),some=rows.slice(0,table.most),shown=table.columns.filter(column=>!column.isHidden);
const body=document.createDocumentFragment();
for(const row of some){const line=document.createElement("tr");for(const column of shown)line.append(cellOf(column,row));body.append(line)}
table.body.replaceChildren(body);
const all=table.rows.toLocaleString("en");
table.count.textContent=(rows.length===table.rows?"All "+all:rows.length.toLocaleString("en")+" of "+all)+" "+table.name+(some.length<rows.length?"; "+some.length.toLocaleString("en")+" shown":"")+".";
table.more.hidden=some.length===rows.length;
table.body.parentElement.querySelectorAll("th").forEach((head,place)=>{const index=table.columns.indexOf(shown[place]);if(index===table.sort)head.setAttribute("aria-sort",table.down?"descending":"ascending");else head.removeAttribute("aria-sort")});
for(const select of table.form.querySelectorAll("select"))select.value=table.filter.get(select.name)??""}
function hashOf(table){const query=new URLSearchParams([...table.filter]).toString();return "#"+table.name+(query?"?"+query:"")}
function go(){const [name,query]=location.hash.slice(1).split("?");const table=tables.get(name);if(!table)return;
if(query!==undefined){table.filter=new Map(new URLSearchParams(query));table.most=FIRST;show(table)}
byId(name).scrollIntoView();if(query!==undefined)byId(name).focus({preventScroll:true})}
for(const table of tables.values()){
table.form.hidden=false;
table.form.addEventListener("change",({target})=>{if(target.value==="")table.filter.delete(target.name);else table.filter.set(target.name,target.value);table.most=FIRST;show(table);history.replaceState(null,"",hashOf(table))});
table.form.addEventListener("submit",event=>{event.preventDefault();table.filter.clear();table.most=FIRST;show(table);history.replaceState(null,"",hashOf(table))});
table.more.addEventListener("click",()=>{table.most+=MORE;show(table)});
const shown=table.columns.filter(column=>!column.isHidden);
table.body.parentElement.querySelectorAll("th").forEach((head,place)=>{const button=document.createElement("button");button.type="button";button.textContent=head.textContent;head.replaceChildren(button);
button.addEventListener("click",()=>{const index=table.columns.indexOf(shown[place]);const numeric=shown[place].kind!=="words";
if(table.sort===index)table.down=!table.down;else{table.sort=index;table.down=numeric}show(table)})});
show(table)}
for(const link of document.querySelectorAll("a[data-filter]"))link.href=link.getAttribute("href")+"?"+link.dataset.filter;
addEventListener("hashchange",go);go();`, Mf = ":root{color-scheme:light dark;--ink:#1b1f24;--soft:#57606a;--paper:#fff;--card:#f6f8fa;--line:#d0d7de;--link:#0550ae;--bad:#b3121f;--c1:#0550ae;--c2:#b34700;--c3:#1a7f37;--c4:#8250df;--c5:#8a6100}@media (prefers-color-scheme:dark){:root{--ink:#e6edf3;--soft:#9da7b3;--paper:#0d1117;--card:#161b22;--line:#30363d;--link:#79c0ff;--bad:#ff8f8a;--c1:#58a6ff;--c2:#f0883e;--c3:#3fb950;--c4:#d2a8ff;--c5:#e3b341}}*{box-sizing:border-box}html{scroll-padding-top:.5rem}body{margin:0;background:var(--paper);color:var(--ink);font:16px/1.5 system-ui,-apple-system,\"Segoe UI\",Roboto,sans-serif;overflow-wrap:anywhere}.page{max-width:80rem;margin:0 auto;padding:1.25rem 1rem}a{color:var(--link)}a:focus-visible,summary:focus-visible,button:focus-visible,select:focus-visible,.scroll:focus-visible{outline:3px solid var(--link);outline-offset:2px}section:focus{outline:none}.skip{position:absolute;left:-99rem}.skip:focus{position:static}h1{font-size:1.6rem;line-height:1.25;margin:.25rem 0 .5rem}h2{font-size:1.25rem;margin:2.25rem 0 .6rem}h3{font-size:1.05rem;margin:0 0 .4rem}p{margin:.35rem 0}.soft{color:var(--soft);font-size:.9rem}nav ul{display:flex;flex-wrap:wrap;gap:.2rem 1rem;list-style:none;margin:.6rem 0 0;padding:0}nav a{display:inline-block;padding:.2rem 0}.fault{border:3px solid var(--bad);border-radius:8px;padding:.7rem 1rem;margin:.8rem 0}.cards{display:grid;grid-template-columns:repeat(auto-fill,minmax(10rem,1fr));gap:.75rem;list-style:none;margin:1.25rem 0 0;padding:0}.cards>li,figure{border:1px solid var(--line);border-radius:8px;background:var(--card);padding:.8rem 1rem;margin:0}.cards strong{display:block;font-size:1.7rem;line-height:1.2}.cards span{display:block}.charts{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,27rem),1fr));gap:1rem;align-items:start}figure{min-width:0}figcaption{font-weight:600;margin-bottom:.4rem}svg.chart{display:block;width:100%;height:auto;max-width:38rem;overflow:visible}svg.chart text{white-space:pre}details{margin:.5rem 0 0}summary{cursor:pointer;padding:.2rem 0}.scroll{overflow-x:auto;max-width:100%}table{border-collapse:collapse;width:100%;font-size:.9rem}th,td{text-align:left;padding:.35rem .6rem;border-bottom:1px solid var(--line);vertical-align:top;overflow-wrap:normal}thead th{border-bottom:2px solid var(--line);vertical-align:bottom}th.n,td.n{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}td.m{white-space:nowrap;font-variant-numeric:tabular-nums}td.t{min-width:13rem;overflow-wrap:anywhere}td.missed{color:var(--bad);font-weight:600}th button{all:unset;cursor:pointer;font-weight:700;padding:.15rem 0}th button:focus-visible{outline:3px solid var(--link)}th[aria-sort=ascending] button::after{content:\" \\25b2\"}th[aria-sort=descending] button::after{content:\" \\25bc\"}form{display:grid;grid-template-columns:repeat(auto-fill,minmax(9.5rem,1fr));gap:.6rem;margin:.6rem 0}form[hidden]{display:none}label{display:block;font-size:.85rem;color:var(--soft)}select,form button,.more{font:inherit;width:100%;min-height:2.4rem;color:var(--ink);background:var(--paper);border:1px solid var(--soft);border-radius:6px;padding:.25rem .5rem}form button,.more{align-self:end;cursor:pointer}.more{width:auto;margin-top:.6rem}dt{font-weight:600;margin-top:.6rem}dd{margin:.1rem 0 0}dl{max-width:52rem}td,dd,h1,.cards span{unicode-bidi:plaintext}footer{border-top:1px solid var(--line);margin-top:2.5rem;padding-top:1rem}@media (max-width:40rem){.cards{grid-template-columns:1fr 1fr}.cards>li{padding:.6rem .7rem}.cards strong{font-size:1.4rem}figure{padding:.6rem}td.t{min-width:11rem}form{grid-template-columns:1fr 1fr}}@media print{:root{color-scheme:light;--ink:#000;--soft:#333;--paper:#fff;--card:#fff;--line:#888;--link:#000;--bad:#8f0e18;--c1:#0550ae;--c2:#b34700;--c3:#1a7f37;--c4:#8250df;--c5:#8a6100}@page{size:A4;margin:14mm}body{font-size:10pt}.page{max-width:none;padding:0}nav,.skip,form,.more{display:none}.scroll{overflow:visible}table{font-size:7.5pt}th,td{padding:.15rem .3rem}td.t,td.n,td.m{min-width:0;white-space:normal}.charts{grid-template-columns:1fr 1fr}figure,.cards>li,tr,dd{break-inside:avoid}h2,h3,figcaption,dt{break-after:avoid}thead{display:table-header-group}svg.chart{print-color-adjust:exact;-webkit-print-color-adjust:exact}}", hashOf = (e) => `'sha256-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_6__.createHash)("sha256").update(e).digest("base64")}'`, Nf = {
	style: Mf,
	script: jf,
	rule: `default-src 'none'; style-src ${hashOf(Mf)}; script-src ${hashOf(jf)}; img-src data:; base-uri 'none'; form-action 'none'`
};
// src/dashboard/packed-rows.ts
function packedRows(e, t) {
	let n = [...new Set(e.map(baseOf))], a = {
		bases: n,
		names: n.map((t) => e.find((e) => baseOf(e) === t)?.repository ?? ""),
		base: digits(e.map((e) => n.indexOf(baseOf(e)))),
		number: digits(e.map(({ number: e }) => e)),
		title: e.map(({ title: e }) => e),
		tables: t.map(({ name: e, rows: t, columns: n }) => ({
			name: e,
			rows: t,
			columns: n.map(packed)
		}))
	};
	return inScript(JSON.stringify(a));
}
function baseOf({ url: e, number: t }) {
	let n = String(t);
	return /^https?:\/\//.test(e) && e.endsWith(`/${n}`) ? e.slice(0, -n.length) : "";
}
function packed(e) {
	let { key: t, heading: n, kind: a, isHidden: o } = e, s = {
		key: t,
		heading: n,
		kind: a,
		...o === !0 ? { isHidden: o } : {}
	};
	if (e.kind !== "words") return {
		...s,
		cells: digits(e.cells)
	};
	let c = new Map(), l = [], u = e.cells.map((e) => {
		let t = JSON.stringify(e), n = c.get(t);
		return n === void 0 ? (c.set(t, l.length), l.push(e), l.length - 1) : n;
	});
	return {
		...s,
		sets: l,
		cells: l.length > 36 ? digits(u) : u.map(digit).join("")
	};
}
function digits(e) {
	return e.map((e) => e === null ? "" : digit(e)).join(",");
}
function digit(e) {
	return e.toString(36);
}
function inScript(e) {
	return e.replace(/[<>&\u2028\u2029]/g, (e) => `\\u${e.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
// src/dashboard/report-rows.ts
const Pf = {
	completed: "closed as completed",
	no_answer: "closed without an answer",
	not_planned: "closed as not planned",
	duplicate: "closed as duplicate"
}, $ = {
	opened: "opened",
	open: "open at the end",
	unowned: "unowned at the end",
	reopened: "reopened",
	once: "solved with one answer",
	early: "waited although the customer had spoken",
	handedOver: "handed over",
	escalated: "escalated",
	unresolved: "closed without a solution",
	selfService: "ready instructions",
	cameBack: "came back after instructions"
}, Ff = 2e4;
function reportRows(e, t, n) {
	let a = t.flatMap(({ rows: { tickets: e, period: t, byOwner: n } }) => e.map((e) => ({
		ticket: e,
		period: t,
		byOwner: n
	}))), o = a.sort((e, t) => t.ticket.openedAt - e.ticket.openedAt).slice(0, Ff), s = new Map(o.map(({ ticket: e }, t) => [keyOf(e), t])), c = e.clocks.filter((e) => s.has(keyOf(e))).sort((e, t) => Date.parse(t.started_at) - Date.parse(e.started_at)), first = (e) => e.outcome === "missed" || e.outcome === "running", l = c.length <= Ff ? c : new Set([...c.filter(first), ...c.filter((e) => !first(e))].slice(0, Ff)), u = c.length <= Ff ? c : c.filter((e) => new Set(l).has(e));
	return {
		tickets: o.map(({ ticket: { number: e, url: t, repository: n, title: a } }) => ({
			number: e,
			url: t,
			repository: n,
			title: nameOf(a)
		})),
		tables: [{
			name: "tickets",
			rows: o.length,
			columns: ticketColumns(o, n)
		}, {
			name: "clocks",
			rows: u.length,
			columns: clockColumns(u, s, n)
		}],
		left: a.length - o.length + (e.clocks.length - u.length)
	};
}
function keyOf({ repository: e, number: t }) {
	return `${e}#${String(t)}`;
}
function ticketColumns(e, t) {
	let words = (t) => e.map((e) => t(e).flatMap((e) => e === null ? [] : nameOf(e)));
	return useful([
		{
			key: "ticket",
			heading: "Ticket",
			kind: "ticket",
			cells: e.map((e, t) => t)
		},
		{
			key: "severity",
			heading: "Severity",
			kind: "words",
			cells: words(({ ticket: e }) => [e.severity])
		},
		{
			key: "tier",
			heading: "Tier",
			kind: "words",
			cells: words(({ ticket: e }) => [e.tier])
		},
		...t ? [customerColumn(words(({ ticket: e }) => [e.customer]))] : [],
		{
			key: "owner",
			heading: "Owner",
			kind: "words",
			cells: words(({ ticket: e, byOwner: t }) => t ? e.owners : [])
		},
		{
			key: "group",
			heading: "Group",
			kind: "words",
			cells: words(({ ticket: e }) => [e.group])
		},
		{
			key: "opened",
			heading: "Opened",
			kind: "moment",
			cells: e.map(({ ticket: e, period: t }) => wallMinutes((0,_moment_js__WEBPACK_IMPORTED_MODULE_3__.i)(e.openedAt, t.zone)))
		},
		{
			key: "month",
			heading: "Month opened",
			kind: "words",
			isHidden: !0,
			cells: words(({ ticket: { openedAt: e }, period: t }) => [(0,_ticket_row_js__WEBPACK_IMPORTED_MODULE_2__.s)(t, e) ? (0,_ticket_row_js__WEBPACK_IMPORTED_MODULE_2__.c)(t, e) : "before"])
		},
		{
			key: "happened",
			heading: "What happened",
			kind: "words",
			cells: e.map(happenedTo)
		},
		{
			key: "turn",
			heading: "Waited for",
			kind: "words",
			isHidden: !0,
			cells: e.map(({ ticket: { turns: e } }) => [
				"desk",
				"customer",
				"third_party"
			].flatMap((t) => e[t] > 0 ? _ticket_row_js__WEBPACK_IMPORTED_MODULE_2__.d[t] : []))
		},
		{
			key: "cause",
			heading: "Cause",
			kind: "words",
			cells: words(({ ticket: e }) => [...new Set(e.causes.map((e) => e.class))])
		}
	]);
}
function customerColumn(e) {
	return {
		key: "customer",
		heading: "Customer",
		kind: "words",
		cells: e
	};
}
function happenedTo({ ticket: e, period: t }) {
	let n = e.closes.at(-1), a = (e.open.at(-1)?.to ?? t.from) > t.last, o = [
		[(0,_ticket_row_js__WEBPACK_IMPORTED_MODULE_2__.s)(t, e.openedAt), $.opened],
		[a, $.open],
		[(e.unowned.at(-1)?.to ?? t.from) > t.last, $.unowned],
		[e.closes.some(({ kind: e, reopened: t }) => e === "completed" && t !== null), $.reopened],
		[e.solvedWith === 1 && e.isSolvedOnce, $.once],
		[e.waits.although > 0, $.early],
		[e.handOvers.length > 0, $.handedOver],
		[(0,_ticket_row_js__WEBPACK_IMPORTED_MODULE_2__.n)(e), $.escalated],
		[n?.reopened === null && n.kind !== "completed", $.unresolved],
		[e.selfService !== null, $.selfService],
		[e.selfService?.cameBack === !0, $.cameBack]
	], s = new Set(e.closes.map(({ kind: e }) => Pf[e]));
	return [...o.flatMap(([e, t]) => e ? t : []), ...s];
}
function clockColumns(e, t, n) {
	let words = (t) => e.map((e) => t(e).flatMap((e) => e === null ? [] : nameOf(e)));
	return useful([
		{
			key: "ticket",
			heading: "Ticket",
			kind: "ticket",
			cells: e.map((e) => t.get(keyOf(e)) ?? 0)
		},
		{
			key: "clock",
			heading: "Clock",
			kind: "words",
			cells: e.map((e) => [(0,_ticket_row_js__WEBPACK_IMPORTED_MODULE_2__.p)(e)])
		},
		{
			key: "outcome",
			heading: "Outcome",
			kind: "words",
			cells: e.map((e) => [outcomeOf(e)])
		},
		{
			key: "severity",
			heading: "Severity",
			kind: "words",
			cells: words(({ severity: e }) => [e])
		},
		{
			key: "tier",
			heading: "Tier",
			kind: "words",
			cells: words(({ tier: e }) => [e])
		},
		...n ? [customerColumn(words(({ customer: e }) => [e]))] : [],
		{
			key: "owner",
			heading: "Owner",
			kind: "words",
			cells: words(({ owners: e }) => e)
		},
		{
			key: "group",
			heading: "Group",
			kind: "words",
			cells: words(({ group: e }) => [e])
		},
		{
			key: "component",
			heading: "Component",
			kind: "words",
			cells: words(({ components: e }) => e)
		},
		{
			key: "month",
			heading: "Month",
			kind: "words",
			cells: words(({ month: e }) => [e])
		},
		{
			key: "started",
			heading: "Started",
			kind: "moment",
			cells: e.map(({ started_at: e }) => wallMinutes(e))
		},
		{
			key: "took",
			heading: "Open time",
			kind: "span",
			cells: e.map((e) => e.elapsed_seconds)
		},
		{
			key: "target",
			heading: "Target",
			kind: "words",
			cells: words(({ target: e }) => [e])
		},
		{
			key: "overdue",
			heading: "Overdue by",
			kind: "span",
			cells: e.map((e) => e.overdue_seconds)
		}
	]);
}
function outcomeOf({ outcome: e, earlier: t }) {
	return t ? "missed before" : e;
}
function useful(e) {
	return e.filter((e) => e.kind !== "words" || e.cells.some((e) => e.length > 0));
}
// src/dashboard/dashboard.ts
var If;
function dashboard(e, t, { customers: n }) {
	return new Dashboard(e, reportRows(e, t, n), n).text;
}
var Dashboard = class {
	#e;
	#t;
	#n;
	#r;
	constructor(e, t, n) {
		this.#e = e, this.#t = t, this.#n = n, this.#r = e.desks.length === 1;
	}
	get text() {
		let e = `Report on ${this.#e.desks.map(({ repository: e }) => e).join(", ")}`, { tickets: t, tables: n } = this.#t;
		return (0,_markup_js__WEBPACK_IMPORTED_MODULE_1__.n)(If ||= (0,_taggedTemplateLiteral_js__WEBPACK_IMPORTED_MODULE_7__.t)([
			"<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\" content=\"",
			"\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"referrer\" content=\"no-referrer\">\n<meta name=\"robots\" content=\"noindex\">\n<link rel=\"icon\" href=\"data:,\">\n<title>",
			"</title>\n<style>",
			"</style>\n</head>\n<body>\n<div class=\"page\">\n<a class=\"skip\" href=\"#content\">To the figures</a>\n<header><h1>",
			"</h1>\n",
			"\n<nav aria-label=\"Parts\"><ul>",
			"</ul></nav></header>\n<main id=\"content\">\n",
			"",
			"",
			"",
			"",
			"",
			"",
			"",
			"",
			"</main>\n<footer><p class=\"soft\">Made by <code>steward report --format html</code>.",
			"</p></footer>\n</div>\n<script type=\"application/json\" id=\"rows\">",
			"<\/script>\n<script>",
			"<\/script>\n</body>\n</html>\n"
		]), Nf.rule, e, new _markup_js__WEBPACK_IMPORTED_MODULE_1__.t(Nf.style), e, this.#i(), Lf.map(([e, t]) => (0,_markup_js__WEBPACK_IMPORTED_MODULE_1__.n)`<li><a href="#${e}">${t}</a></li>`), this.#o(), chartSection(this.#e), this.#s(), this.#c(), this.#l(), this.#u(), rowTable(n[1], t, "Clocks, one by one"), rowTable(n[0], t, "Tickets"), this.#d(), this.#t.left > 0 ? ` ${String(this.#t.left)} rows found no room in the tables here; csv and json have them.` : "", new _markup_js__WEBPACK_IMPORTED_MODULE_1__.t(packedRows(t, n)), new _markup_js__WEBPACK_IMPORTED_MODULE_1__.t(Nf.script)).text;
	}
	#i() {
		let { desks: e } = this.#e, t = e.map(({ repository: e, from: t, to: n, as_of: a, time_zone: s, policies: c }) => {
			let l = c.map(({ commit: e, from: t }) => `${e === null ? "the policy" : e.slice(0, 7)}${t === null ? "" : ` (since ${(0,_ticket_row_js__WEBPACK_IMPORTED_MODULE_2__.f)(t)})`}`), u = l.length === 0 ? "" : ` Judged by the policy that held: ${l.join(", then ")}.`;
			return (0,_markup_js__WEBPACK_IMPORTED_MODULE_1__.n)`<p class="soft">${this.#r ? "" : `${e}: `}${(0,_ticket_row_js__WEBPACK_IMPORTED_MODULE_2__.f)(t)} up to ${(0,_ticket_row_js__WEBPACK_IMPORTED_MODULE_2__.f)(n)}, not included, ${s}. As of ${(0,_ticket_row_js__WEBPACK_IMPORTED_MODULE_2__.f)(a)}.${u}</p>
`;
		}), n = e.flatMap((e) => e.faults), a = (0,_markup_js__WEBPACK_IMPORTED_MODULE_1__.n)`<div class="fault" role="alert"><strong>Not complete.</strong> ${n.join(" ")}</div>
`;
		return (0,_markup_js__WEBPACK_IMPORTED_MODULE_1__.n)`${t}${n.length === 0 ? "" : a}${this.#n ? "" : (0,_markup_js__WEBPACK_IMPORTED_MODULE_1__.n)`<p class="soft">Customers are counted here, not named.</p>`}`;
	}
	get #a() {
		return this.#e.attainment.filter(({ by: e }) => e === "all");
	}
	#o() {
		let { tickets: e, reopened: t, one_touch: n } = this.#e, a = this.#a.filter(({ set: e }) => e === "promise").map((e) => {
			let t = (0,_ticket_row_js__WEBPACK_IMPORTED_MODULE_2__.p)(e), n = figure(`${String(e.missed)} missed`, "clocks", {
				clock: t,
				outcome: "missed"
			}), a = `${String(e.met)} of ${String(e.met + e.missed)} kept`;
			return (0,_markup_js__WEBPACK_IMPORTED_MODULE_1__.n)`<li><span>${t}</span><strong>${(0,_ticket_row_js__WEBPACK_IMPORTED_MODULE_2__.h)(e.attainment)}</strong><span class="soft">${a}, ${n}${e.running > 0 ? (0,_markup_js__WEBPACK_IMPORTED_MODULE_1__.n)`, ${figure(`${String(e.running)} running`, "clocks", {
				clock: t,
				outcome: "running"
			})}` : ""}</span><span class="soft">median ${(0,_ticket_row_js__WEBPACK_IMPORTED_MODULE_2__.m)(e.median)}, p90 ${(0,_ticket_row_js__WEBPACK_IMPORTED_MODULE_2__.m)(e.p90)}</span></li>
`;
		}), share = (e, t, n, a) => (0,_markup_js__WEBPACK_IMPORTED_MODULE_1__.n)`<li><span>${t}</span><strong>${(0,_ticket_row_js__WEBPACK_IMPORTED_MODULE_2__.h)(e.share)}</strong><span class="soft">${figure(e.count, "tickets", { happened: n })} of ${e.of} ${a}</span></li>
`, s = Object.values(e.closed).reduce((e, t) => e + t, 0);
		return (0,_markup_js__WEBPACK_IMPORTED_MODULE_1__.n)`<ul class="cards">
${a}<li><span>Tickets opened</span><strong>${figure(e.opened, "tickets", { happened: $.opened })}</strong><span class="soft">${s} closes</span></li>
<li><span>Open at the end</span><strong>${figure(e.open_at_end, "tickets", { happened: $.open })}</strong><span class="soft">${figure(`${String(this.#e.unowned.now.length)} without an owner`, "tickets", { happened: $.unowned })}</span></li>
${share(t, "Reopened", $.reopened, "closes as completed")}${share(n, "Solved with one answer", $.once, "solved")}</ul>
`;
	}
	#s() {
		let { breaches: e } = this.#e, t = e.slice(0, 50).map((e) => [
			ticketLink(e, this.#r),
			(0,_ticket_row_js__WEBPACK_IMPORTED_MODULE_2__.p)(e),
			e.severity === null ? "–" : nameOf(e.severity),
			nameOf(e.target),
			e.decided_at === null ? "–" : (0,_ticket_row_js__WEBPACK_IMPORTED_MODULE_2__.f)(e.decided_at),
			e.ended_at === null ? "still runs" : (0,_ticket_row_js__WEBPACK_IMPORTED_MODULE_2__.f)(e.ended_at),
			(0,_ticket_row_js__WEBPACK_IMPORTED_MODULE_2__.g)(e.overdue_seconds ?? 0)
		]), n = (0,_markup_js__WEBPACK_IMPORTED_MODULE_1__.n)`<p class="soft">The ${50} longest overdue of ${figure(e.length, "clocks", { outcome: "missed" })}.</p>
`;
		return (0,_markup_js__WEBPACK_IMPORTED_MODULE_1__.n)`<section aria-labelledby="breaches"><h2 id="breaches">Breaches</h2>
${e.length > 50 ? n : ""}${e.length === 0 ? (0,_markup_js__WEBPACK_IMPORTED_MODULE_1__.n)`<p>None.</p>` : figureTable("Breaches", [
			"Ticket",
			"Clock",
			"Severity",
			"Target",
			"Broken",
			"Stopped",
			"Overdue by"
		], t, 6)}</section>
`;
	}
	#c() {
		let e = _ticket_row_js__WEBPACK_IMPORTED_MODULE_2__.u.flatMap(([e, t]) => {
			if (e === "customer" && !this.#n || e === "month" || e === "severity") return [];
			let n = this.#e.attainment.filter((t) => t.by === e);
			if (n.length === 0) return [];
			let a = n.length - 40;
			return [(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__.n)`<details><summary>By ${t.toLowerCase()}</summary>${clockTable(n.slice(0, 40), t)}${a > 0 ? (0,_markup_js__WEBPACK_IMPORTED_MODULE_1__.n)`<p class="soft">${a} more rows are left out here; json has them.</p>` : ""}</details>
`];
		});
		return (0,_markup_js__WEBPACK_IMPORTED_MODULE_1__.n)`<section aria-labelledby="kept"><h2 id="kept">Every clock</h2>
${this.#a.length === 0 ? (0,_markup_js__WEBPACK_IMPORTED_MODULE_1__.n)`<p>No clock counted in this time.</p>` : clockTable(this.#a, null)}${e}</section>
`;
	}
	#l() {
		let { tickets: e, reopened: t, early_pauses: n, unowned: a, hand_overs: s } = this.#e, l = e.opened_by_severity.map(({ severity: t, tickets: n }) => [
			t === null ? "–" : nameOf(t),
			figure(n, "tickets", {
				happened: $.opened,
				severity: t === null ? null : nameOf(t)
			}),
			(0,_ticket_row_js__WEBPACK_IMPORTED_MODULE_2__.h)(n / e.opened)
		]), u = [
			"completed",
			"no_answer",
			"not_planned",
			"duplicate"
		].map((t) => [Pf[t], figure(e.closed[t], "tickets", { happened: Pf[t] })]), m = [
			[
				"Reopened, of closes as completed",
				figure(t.count, "tickets", { happened: $.reopened }),
				t.of
			],
			[
				"Waits although the customer had spoken, of waits for the customer",
				figure(n.count, "tickets", { happened: $.early }),
				n.of
			],
			[
				"By people, of all hand-overs",
				figure(s.by_people, "tickets", { happened: $.handedOver }),
				s.by_people + s.by_policy
			],
			[
				"Taken back, of hand-overs by people",
				figure(s.taken_back, "tickets", { happened: $.handedOver }),
				s.by_people
			]
		], h = `How long tickets had no owner: median ${(0,_ticket_row_js__WEBPACK_IMPORTED_MODULE_2__._)(a.median)}, p90 ${(0,_ticket_row_js__WEBPACK_IMPORTED_MODULE_2__._)(a.p90)}, p95 ${(0,_ticket_row_js__WEBPACK_IMPORTED_MODULE_2__._)(a.p95)}.`, g = a.now.slice(0, 20).map((e) => [
			ticketLink(e, this.#r),
			(0,_ticket_row_js__WEBPACK_IMPORTED_MODULE_2__.f)(e.since),
			(0,_ticket_row_js__WEBPACK_IMPORTED_MODULE_2__.g)(e.seconds)
		]);
		return (0,_markup_js__WEBPACK_IMPORTED_MODULE_1__.n)`<section aria-labelledby="work"><h2 id="work">Work</h2>
<div class="charts"><div><h3>Opened, by severity</h3>${figureTable("Opened, by severity", [
			"Severity",
			"Tickets",
			"Share"
		], l, 1)}</div>
<div><h3>Closed</h3>${figureTable("Closed", ["How", "Closes"], u, 1)}</div>
<div><h3>Signals</h3>${figureTable("Signals", [
			"What",
			"Count",
			"Of"
		], m, 1)}</div>
<div><h3>Owners</h3><p>${h}</p>${g.length === 0 ? (0,_markup_js__WEBPACK_IMPORTED_MODULE_1__.n)`<p>At the end every open ticket had one.</p>` : (0,_markup_js__WEBPACK_IMPORTED_MODULE_1__.n)`<p>At the end ${figure(a.now.length, "tickets", { happened: $.unowned })} had none${a.now.length > 20 ? "; the 20 oldest" : ""}:</p>${figureTable("Without an owner", [
			"Ticket",
			"Since",
			"For"
		], g, 2)}`}</div></div></section>
`;
	}
	#u() {
		let { causes: e, escalations: t, unresolved: n, self_service: a } = this.#e, classes = (e, t, n) => {
			if (t.tickets === 0) return "";
			let a = t.by_class.map((e) => {
				let t = e.class === null ? null : nameOf(e.class);
				return [
					e.class === null ? "nothing on record" : nameOf(e.class),
					ticketList(e.class === null ? [] : e.tickets, this.#r),
					n === null ? e.tickets.length : figure(e.tickets.length, "tickets", {
						happened: n,
						cause: t
					}),
					e.customers
				];
			});
			return (0,_markup_js__WEBPACK_IMPORTED_MODULE_1__.n)`<h3>${e}</h3>${figureTable(e, [
				"Class",
				"Tickets",
				"Count",
				"Customers"
			], a, 2)}`;
		}, s = e.recurring.map((e) => [
			`${nameOf(e.class)} (${nameOf(e.component)})`,
			ticketList(e.tickets, this.#r),
			e.tickets.length,
			e.customers
		]), c = a.map((e) => [
			nameOf(e.name),
			ticketList(e.came_back, this.#r),
			e.answered,
			e.kept,
			e.came_back.length
		]);
		return (0,_markup_js__WEBPACK_IMPORTED_MODULE_1__.n)`<section aria-labelledby="causes"><h2 id="causes">Causes</h2>
${e.tickets === 0 ? (0,_markup_js__WEBPACK_IMPORTED_MODULE_1__.n)`<p>No ticket was closed.</p>` : ""}${classes("Closed tickets by what had a part in them", e, null)}${s.length === 0 ? "" : (0,_markup_js__WEBPACK_IMPORTED_MODULE_1__.n)`<h3>What came again</h3>${figureTable("What came again", [
			"Cause",
			"Tickets",
			"Count",
			"Customers"
		], s, 2)}`}${classes("Closed without a solution", n, $.unresolved)}${classes("Escalated tickets", t, $.escalated)}${c.length === 0 ? "" : (0,_markup_js__WEBPACK_IMPORTED_MODULE_1__.n)`<h3>Self-service</h3>${figureTable("Self-service", [
			"Instructions",
			"Came back",
			"Answered",
			"Kept",
			"Came back"
		], c, 2)}`}</section>
`;
	}
	#d() {
		let e = Object.entries(this.#e.definitions).map(([e, t]) => (0,_markup_js__WEBPACK_IMPORTED_MODULE_1__.n)`<dt id="def-${e}">${e.replaceAll("_", " ")}</dt><dd>${t}</dd>
`);
		return (0,_markup_js__WEBPACK_IMPORTED_MODULE_1__.n)`<section aria-labelledby="definitions"><h2 id="definitions">What these figures mean</h2>
<dl>${e}</dl></section>
`;
	}
};
const Lf = [
	["charts", "How it went"],
	["breaches", "Breaches"],
	["kept", "Every clock"],
	["work", "Work"],
	["causes", "Causes"],
	["clocks", "Clocks, one by one"],
	["tickets", "Tickets"],
	["definitions", "What these figures mean"]
];



/***/ })

};
