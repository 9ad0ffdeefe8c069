export const id = 292;
export const ids = [292];
export const modules = {

/***/ 4618:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ tryConnection),
/* harmony export */   n: () => (/* binding */ faultOf),
/* harmony export */   r: () => (/* binding */ post),
/* harmony export */   t: () => (/* binding */ RefusedAddress)
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1308);
/* harmony import */ var _stand_in_http_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2313);
/* harmony import */ var _address_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2952);
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8474);
/* harmony import */ var node_dns__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(610);
/* harmony import */ var node_https__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4708);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7030);
/* harmony import */ var node_tls__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1692);








// src/pagers/connection.ts
var l = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.o)((0,_stand_in_http_js__WEBPACK_IMPORTED_MODULE_1__.t)(), 1), RefusedAddress = class extends Error {
	constructor() {
		super("its address is private or reserved, and the operator does not allow it"), this.name = "RefusedAddress";
	}
};
const u = 16384;
async function post(e, t, n) {
	let { url: r, method: i, headers: o, body: s } = e;
	permittedHost(r, t);
	let c = await new Promise((e, c) => {
		let u = r.protocol === "http:" ? l.request : node_https__WEBPACK_IMPORTED_MODULE_5__.request, d = Buffer.byteLength(s), f = u(r, {
			method: i,
			headers: {
				...o,
				"Content-Length": d
			},
			agent: !1,
			lookup: checkedLookup(t),
			rejectUnauthorized: !0,
			signal: n
		});
		f.on("response", e), f.on("error", c), f.end(s);
	});
	return {
		status: c.statusCode ?? 0,
		retryAfter: c.headers["retry-after"] ?? null,
		date: c.headers.date ?? null,
		body: await beginningOf(c)
	};
}
async function tryConnection(e, t, n) {
	let i = permittedHost(e, t), a = e.protocol === "http:", l = {
		host: i,
		port: e.port === "" ? a ? 80 : 443 : Number(e.port),
		lookup: checkedLookup(t)
	}, u = a ? (0,node_net__WEBPACK_IMPORTED_MODULE_6__.connect)(l) : (0,node_tls__WEBPACK_IMPORTED_MODULE_7__.connect)({
		...l,
		rejectUnauthorized: !0,
		...(0,node_net__WEBPACK_IMPORTED_MODULE_6__.isIP)(i) === 0 ? { servername: i } : {}
	});
	try {
		await (0,node_events__WEBPACK_IMPORTED_MODULE_3__.once)(u, a ? "connect" : "secureConnect", { signal: n });
	} finally {
		u.destroy();
	}
}
function permittedHost(e, t) {
	let r = e.hostname.replace(/^\[(.*)\]$/, "$1");
	if ((0,node_net__WEBPACK_IMPORTED_MODULE_6__.isIP)(r) !== 0 && !(0,_address_js__WEBPACK_IMPORTED_MODULE_2__.n)(r, t)) throw new RefusedAddress();
	return r;
}
function checkedLookup(e) {
	return (t, r, a) => {
		(0,node_dns__WEBPACK_IMPORTED_MODULE_4__.lookup)(t, {
			...r,
			all: !0
		}, (t, i) => {
			let o = t === null ? i.filter(({ address: t }) => (0,_address_js__WEBPACK_IMPORTED_MODULE_2__.n)(t, e)) : [], [s] = o;
			s === void 0 ? a(t ?? new RefusedAddress(), []) : r.all === !0 ? a(null, o) : a(null, s.address, s.family);
		});
	};
}
async function beginningOf(e) {
	let t = [], n = 0;
	try {
		for await (let r of e) if (t.push(r), n += r.length, n >= u) break;
	} catch {}
	return Buffer.concat(t).subarray(0, u).toString("utf8");
}
function faultOf(e) {
	let t = e instanceof Error && "code" in e ? e.code : null;
	return typeof t == "string" && /^[A-Z][A-Z0-9_]+$/.test(t) ? `the connection failed (${t})` : "the connection failed";
}



/***/ }),

/***/ 7421:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ Courier)
/* harmony export */ });
/* harmony import */ var _instant_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7101);
/* harmony import */ var _connection_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4618);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8500);



var Courier = class {
	#e;
	#t;
	#n;
	constructor(t, n) {
		this.#e = t, this.#t = {
			timeout: 10 * _instant_js__WEBPACK_IMPORTED_MODULE_0__.c,
			patience: 15 * _instant_js__WEBPACK_IMPORTED_MODULE_0__.c,
			limit: 60 * _instant_js__WEBPACK_IMPORTED_MODULE_0__.c,
			pause: _instant_js__WEBPACK_IMPORTED_MODULE_0__.c,
			sleep: (e, t) => (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_2__.setTimeout)(e, void 0, { signal: t }),
			isRefused: () => !1,
			...n
		}, this.#n = AbortSignal.timeout(this.#t.limit);
	}
	async send(e) {
		if (this.#n.aborted) return "its turn did not come: the service was too slow";
		let t = AbortSignal.timeout(this.#t.patience);
		for (let n = 1;; n += 1) {
			let r = await this.#i(e, t);
			if (r.kind === "delivered") return null;
			if (r.kind === "failed" || n === 3 || t.aborted) return r.reason;
			let i = r.wait ?? this.#t.pause * 2 ** (n - 1) * (.5 + Math.random() / 2);
			if (i >= this.#t.patience || !await this.#r(i, t)) return r.reason;
		}
	}
	async #r(e, t) {
		try {
			return await this.#t.sleep(e, t), !0;
		} catch {
			return !1;
		}
	}
	async #i(e, i) {
		let a = AbortSignal.timeout(this.#t.timeout);
		try {
			let t = AbortSignal.any([a, i]);
			return judged(await (0,_connection_js__WEBPACK_IMPORTED_MODULE_1__.r)(e, this.#e, t), this.#t.isRefused);
		} catch (e) {
			return e instanceof _connection_js__WEBPACK_IMPORTED_MODULE_1__.t ? {
				kind: "failed",
				reason: e.message
			} : {
				kind: "again",
				reason: a.aborted || i.aborted ? "it did not answer in time" : (0,_connection_js__WEBPACK_IMPORTED_MODULE_1__.n)(e),
				wait: null
			};
		}
	}
};
function judged(e, t) {
	let { status: n } = e, r = `it answered ${n}`;
	return n >= 200 && n < 300 ? t(e.body) ? {
		kind: "failed",
		reason: `${r} and refused what it was sent`
	} : { kind: "delivered" } : n >= 300 && n < 400 ? {
		kind: "failed",
		reason: `${r}, which leads elsewhere; redirects are not followed`
	} : n === 429 || n >= 500 ? {
		kind: "again",
		reason: r,
		wait: waitIn(e)
	} : {
		kind: "failed",
		reason: r
	};
}
function waitIn({ retryAfter: e, date: t }) {
	if (e === null) return null;
	let n = (/^\d{1,6}$/.test(e) ? Number(e) * 1e3 : null) ?? Date.parse(e) - Date.parse(t ?? "");
	return Number.isFinite(n) ? Math.max(0, n) : null;
}



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

/***/ 1924:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ sendPages)
/* harmony export */ });
/* harmony import */ var _dist2_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4178);
/* harmony import */ var _courier2_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7421);
/* harmony import */ var _webhook_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7033);



function opsgenieRequest(e, t, i) {
	let s = { Authorization: `GenieKey ${t.key}` }, l = `steward-${(0,_webhook_js__WEBPACK_IMPORTED_MODULE_2__.f)(e.dedupKey)}`, d = "Steward";
	if (e.action !== "trigger") {
		let n = e.action === "resolve" ? "close" : "acknowledge", r = (0,_webhook_js__WEBPACK_IMPORTED_MODULE_2__.u)(t.base, `/v2/alerts/${l}/${n}?identifierType=alias`);
		return (0,_webhook_js__WEBPACK_IMPORTED_MODULE_2__.l)(r, {
			source: d,
			note: e.summary
		}, s);
	}
	let f = {
		message: (0,_webhook_js__WEBPACK_IMPORTED_MODULE_2__.p)(e.summary, 130),
		alias: l,
		description: [e.summary, e.url].filter((e) => e !== "").join("\n"),
		details: {
			...e.details,
			key: e.dedupKey
		},
		entity: (0,_webhook_js__WEBPACK_IMPORTED_MODULE_2__.m)(e),
		source: d,
		priority: (0,_webhook_js__WEBPACK_IMPORTED_MODULE_2__.d)(e.severity, i, [
			"P1",
			"P2",
			"P3",
			"P4",
			"P5"
		])
	};
	return (0,_webhook_js__WEBPACK_IMPORTED_MODULE_2__.l)((0,_webhook_js__WEBPACK_IMPORTED_MODULE_2__.u)(t.base, "/v2/alerts"), f, s);
}
// src/pagers/pagerduty.ts
function pagerDutyRequest(e, t, r) {
	let i = {
		routing_key: t.key,
		event_action: e.action,
		dedup_key: e.dedupKey
	}, s = (0,_webhook_js__WEBPACK_IMPORTED_MODULE_2__.u)(t.base, "/v2/enqueue");
	return e.action === "trigger" ? (0,_webhook_js__WEBPACK_IMPORTED_MODULE_2__.l)(s, {
		...i,
		client: "Steward",
		...e.url === "" ? {} : {
			client_url: e.url,
			links: [{
				href: e.url,
				text: (0,_webhook_js__WEBPACK_IMPORTED_MODULE_2__.m)(e)
			}]
		},
		payload: {
			summary: e.summary,
			source: e.repository,
			severity: (0,_webhook_js__WEBPACK_IMPORTED_MODULE_2__.d)(e.severity, r, [
				"critical",
				"error",
				"warning",
				"info"
			]),
			component: (0,_webhook_js__WEBPACK_IMPORTED_MODULE_2__.m)(e),
			custom_details: e.details
		}
	}) : (0,_webhook_js__WEBPACK_IMPORTED_MODULE_2__.l)(s, i);
}
// src/pagers/splunk.ts
const d = {
	trigger: "CRITICAL",
	acknowledge: "ACKNOWLEDGEMENT",
	resolve: "RECOVERY"
};
function splunkRequest(e, t) {
	return (0,_webhook_js__WEBPACK_IMPORTED_MODULE_2__.l)(t.url, {
		message_type: d[e.action],
		entity_id: e.dedupKey,
		entity_display_name: e.summary,
		state_message: [
			e.summary,
			...Object.entries(e.details).map(([e, t]) => `${e}: ${t}`),
			e.url
		].filter((e) => e !== "").join("\n"),
		monitoring_tool: "Steward",
		ticket: (0,_webhook_js__WEBPACK_IMPORTED_MODULE_2__.m)(e),
		...e.url === "" ? {} : { "vo_annotate.u.Ticket": e.url }
	});
}
function splunkRefused(e) {
	try {
		let t = JSON.parse(e);
		return typeof t == "object" && !!t && "result" in t && t.result === "failure";
	} catch {
		return !1;
	}
}
// src/pagers/request-format.ts
function requestFor(e, t, n) {
	let r = (0,_webhook_js__WEBPACK_IMPORTED_MODULE_2__.h)(e);
	switch (t.kind) {
		case "pagerduty": return pagerDutyRequest(r, t, n);
		case "opsgenie": return opsgenieRequest(r, t, n);
		case "splunk": return splunkRequest(r, t);
		case "slack": return (0,_webhook_js__WEBPACK_IMPORTED_MODULE_2__.s)(r, t);
		case "webhook": return (0,_webhook_js__WEBPACK_IMPORTED_MODULE_2__.n)(r, t, n);
	}
}
// src/pagers/send.ts
const f = {
	pagerduty: 4,
	opsgenie: 4,
	splunk: 4,
	slack: 1,
	webhook: 4
};
async function sendPages(t, n, r) {
	let i = new Map(), a = Map.groupBy(t, ({ pager: e }) => e);
	return await Promise.all([...a].map(([e, t]) => serve(e, t))), t.map((e) => ({
		...i.get(identityOf(e)) ?? failed(e, "it was not tried"),
		page: e
	}));
	async function serve(t, a) {
		let o = n.ready.get(t);
		if (o === void 0) {
			let e = n.faults.get(t)?.message ?? "the policy has no pager of this name";
			for (let t of a) i.set(identityOf(t), failed(t, e));
			return;
		}
		let s = new Sender(o, n, r), c = new _dist2_js__WEBPACK_IMPORTED_MODULE_0__.t({ concurrency: f[o.kind] }), l = Map.groupBy(a, ({ dedupKey: e }) => e);
		await c.addAll([...l.values()].map((e) => async () => {
			for (let t of e) {
				let e = identityOf(t);
				i.has(e) || i.set(e, await s.deliver(t));
			}
		}));
	}
}
var Sender = class {
	#e;
	#t;
	#n;
	constructor(e, { allowed: n }, r) {
		this.#e = e, this.#t = r;
		let i = e.kind === "splunk" ? splunkRefused : void 0;
		this.#n = new _courier2_js__WEBPACK_IMPORTED_MODULE_1__.t(n, {
			...r,
			...i === void 0 ? {} : { isRefused: i }
		});
	}
	async deliver(e) {
		let t = await this.#n.send(requestFor(e, this.#e, this.#t));
		return t === null ? {
			page: e,
			outcome: "delivered"
		} : failed(e, t);
	}
};
function identityOf({ pager: e, action: t, dedupKey: n }) {
	return JSON.stringify([
		e,
		t,
		n
	]);
}
function failed(e, t) {
	return {
		page: e,
		outcome: "failed",
		reason: `${e.pager}: ${t}`
	};
}



/***/ }),

/***/ 8292:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   sendPages: () => (/* reexport safe */ _send_js__WEBPACK_IMPORTED_MODULE_0__.t)
/* harmony export */ });
/* harmony import */ var _send_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1924);



/***/ })

};
