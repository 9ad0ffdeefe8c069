export const id = 244;
export const ids = [244];
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

/***/ 244:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readinessOf: () => (/* reexport safe */ _readiness2_js__WEBPACK_IMPORTED_MODULE_0__.t),
/* harmony export */   unreachable: () => (/* reexport safe */ _readiness2_js__WEBPACK_IMPORTED_MODULE_0__.n)
/* harmony export */ });
/* harmony import */ var _readiness2_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6740);



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



/***/ })

};
