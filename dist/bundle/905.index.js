export const id = 905;
export const ids = [905];
export const modules = {

/***/ 4905:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

var https__WEBPACK_IMPORTED_MODULE_5___namespace_cache;
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ transportTo)
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1308);
/* harmony import */ var _stand_in_http_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2313);
/* harmony import */ var _plugin_rest_endpoint_methods_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1875);
/* harmony import */ var os__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(857);
/* harmony import */ var fs__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9896);
/* harmony import */ var https__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5692);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7975);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8522);








// node_modules/@actions/http-client/lib/proxy.js
var g = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.o)((0,_stand_in_http_js__WEBPACK_IMPORTED_MODULE_1__.t)(), 1);
function getProxyUrl(e) {
	let t = e.protocol === "https:";
	if (checkBypass(e)) return;
	let n = t ? process.env.https_proxy || process.env.HTTPS_PROXY : process.env.http_proxy || process.env.HTTP_PROXY;
	if (n) try {
		return new DecodedURL(n);
	} catch {
		if (!n.startsWith("http://") && !n.startsWith("https://")) return new DecodedURL(`http://${n}`);
	}
	else return;
}
function checkBypass(e) {
	if (!e.hostname) return !1;
	let t = e.hostname;
	if (isLoopbackAddress(t)) return !0;
	let n = process.env.no_proxy || process.env.NO_PROXY || "";
	if (!n) return !1;
	let r;
	e.port ? r = Number(e.port) : e.protocol === "http:" ? r = 80 : e.protocol === "https:" && (r = 443);
	let i = [e.hostname.toUpperCase()];
	typeof r == "number" && i.push(`${i[0]}:${r}`);
	for (let e of n.split(",").map((e) => e.trim().toUpperCase()).filter((e) => e)) if (e === "*" || i.some((t) => t === e || t.endsWith(`.${e}`) || e.startsWith(".") && t.endsWith(`${e}`))) return !0;
	return !1;
}
function isLoopbackAddress(e) {
	let t = e.toLowerCase();
	return t === "localhost" || t.startsWith("127.") || t.startsWith("[::1]") || t.startsWith("[0:0:0:0:0:0:0:1]");
}
var DecodedURL = class extends URL {
	constructor(e, t) {
		super(e, t), this._decodedUsername = decodeURIComponent(super.username), this._decodedPassword = decodeURIComponent(super.password);
	}
	get username() {
		return this._decodedUsername;
	}
	get password() {
		return this._decodedPassword;
	}
}, _ = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e) => {
	(0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.i)("net");
	var n = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.i)("tls"), r = (0,_stand_in_http_js__WEBPACK_IMPORTED_MODULE_1__.t)(), i = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.i)("https"), a = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.i)("events");
	(0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.i)("assert");
	var s = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.i)("util");
	e.httpOverHttp = httpOverHttp, e.httpsOverHttp = httpsOverHttp, e.httpOverHttps = httpOverHttps, e.httpsOverHttps = httpsOverHttps;
	function httpOverHttp(e) {
		var t = new TunnelingAgent(e);
		return t.request = r.request, t;
	}
	function httpsOverHttp(e) {
		var t = new TunnelingAgent(e);
		return t.request = r.request, t.createSocket = createSecureSocket, t.defaultPort = 443, t;
	}
	function httpOverHttps(e) {
		var t = new TunnelingAgent(e);
		return t.request = i.request, t;
	}
	function httpsOverHttps(e) {
		var t = new TunnelingAgent(e);
		return t.request = i.request, t.createSocket = createSecureSocket, t.defaultPort = 443, t;
	}
	function TunnelingAgent(e) {
		var t = this;
		t.options = e || {}, t.proxyOptions = t.options.proxy || {}, t.maxSockets = t.options.maxSockets || r.Agent.defaultMaxSockets, t.requests = [], t.sockets = [], t.on("free", function(e, n, r, i) {
			for (var a = toOptions(n, r, i), o = 0, s = t.requests.length; o < s; ++o) {
				var c = t.requests[o];
				if (c.host === a.host && c.port === a.port) {
					t.requests.splice(o, 1), c.request.onSocket(e);
					return;
				}
			}
			e.destroy(), t.removeSocket(e);
		});
	}
	s.inherits(TunnelingAgent, a.EventEmitter), TunnelingAgent.prototype.addRequest = function(e, t, n, r) {
		var i = this, a = mergeOptions({ request: e }, i.options, toOptions(t, n, r));
		i.sockets.length >= this.maxSockets ? i.requests.push(a) : i.createSocket(a, function(t) {
			t.on("free", onFree), t.on("close", onCloseOrRemove), t.on("agentRemove", onCloseOrRemove), e.onSocket(t);
			function onFree() {
				i.emit("free", t, a);
			}
			function onCloseOrRemove(e) {
				i.removeSocket(t), t.removeListener("free", onFree), t.removeListener("close", onCloseOrRemove), t.removeListener("agentRemove", onCloseOrRemove);
			}
		});
	}, TunnelingAgent.prototype.createSocket = function(e, t) {
		var n = this, r = {};
		n.sockets.push(r);
		var i = mergeOptions({}, n.proxyOptions, {
			method: "CONNECT",
			path: e.host + ":" + e.port,
			agent: !1,
			headers: { host: e.host + ":" + e.port }
		});
		e.localAddress && (i.localAddress = e.localAddress), i.proxyAuth && (i.headers = i.headers || {}, i.headers["Proxy-Authorization"] = "Basic " + new Buffer(i.proxyAuth).toString("base64")), c("making CONNECT request");
		var a = n.request(i);
		a.useChunkedEncodingByDefault = !1, a.once("response", onResponse), a.once("upgrade", onUpgrade), a.once("connect", onConnect), a.once("error", onError), a.end();
		function onResponse(e) {
			e.upgrade = !0;
		}
		function onUpgrade(e, t, n) {
			process.nextTick(function() {
				onConnect(e, t, n);
			});
		}
		function onConnect(i, o, s) {
			if (a.removeAllListeners(), o.removeAllListeners(), i.statusCode !== 200) {
				c("tunneling socket could not be established, statusCode=%d", i.statusCode), o.destroy();
				var l = Error("tunneling socket could not be established, statusCode=" + i.statusCode);
				l.code = "ECONNRESET", e.request.emit("error", l), n.removeSocket(r);
			} else if (s.length > 0) {
				c("got illegal response body from proxy"), o.destroy();
				var l = Error("got illegal response body from proxy");
				l.code = "ECONNRESET", e.request.emit("error", l), n.removeSocket(r);
			} else return c("tunneling connection has established"), n.sockets[n.sockets.indexOf(r)] = o, t(o);
		}
		function onError(t) {
			a.removeAllListeners(), c("tunneling socket could not be established, cause=%s\n", t.message, t.stack);
			var i = Error("tunneling socket could not be established, cause=" + t.message);
			i.code = "ECONNRESET", e.request.emit("error", i), n.removeSocket(r);
		}
	}, TunnelingAgent.prototype.removeSocket = function(e) {
		var t = this.sockets.indexOf(e);
		if (t !== -1) {
			this.sockets.splice(t, 1);
			var n = this.requests.shift();
			n && this.createSocket(n, function(e) {
				n.request.onSocket(e);
			});
		}
	};
	function createSecureSocket(e, t) {
		var r = this;
		TunnelingAgent.prototype.createSocket.call(r, e, function(i) {
			var a = e.request.getHeader("host"), o = mergeOptions({}, r.options, {
				socket: i,
				servername: a ? a.replace(/:.*$/, "") : e.host
			}), s = n.connect(0, o);
			r.sockets[r.sockets.indexOf(i)] = s, t(s);
		});
	}
	function toOptions(e, t, n) {
		return typeof e == "string" ? {
			host: e,
			port: t,
			localAddress: n
		} : e;
	}
	function mergeOptions(e) {
		for (var t = 1, n = arguments.length; t < n; ++t) {
			var r = arguments[t];
			if (typeof r == "object") for (var i = Object.keys(r), a = 0, o = i.length; a < o; ++a) {
				var s = i[a];
				r[s] !== void 0 && (e[s] = r[s]);
			}
		}
		return e;
	}
	var c = process.env.NODE_DEBUG && /\btunnel\b/.test(process.env.NODE_DEBUG) ? function() {
		var e = Array.prototype.slice.call(arguments);
		typeof e[0] == "string" ? e[0] = "TUNNEL: " + e[0] : e.unshift("TUNNEL:"), console.error.apply(console, e);
	} : function() {};
	e.debug = c;
})), v = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e, t) => {
	t.exports = _();
})), y = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.r)({
	ProxyAgent: () => ProxyAgent,
	fetch: () => void 0
}), ProxyAgent, b = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.n)((() => {
	ProxyAgent = class {};
})), x = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.o)(v(), 1);
b();
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
}, S;
(function(e) {
	e[e.OK = 200] = "OK", e[e.MultipleChoices = 300] = "MultipleChoices", e[e.MovedPermanently = 301] = "MovedPermanently", e[e.ResourceMoved = 302] = "ResourceMoved", e[e.SeeOther = 303] = "SeeOther", e[e.NotModified = 304] = "NotModified", e[e.UseProxy = 305] = "UseProxy", e[e.SwitchProxy = 306] = "SwitchProxy", e[e.TemporaryRedirect = 307] = "TemporaryRedirect", e[e.PermanentRedirect = 308] = "PermanentRedirect", e[e.BadRequest = 400] = "BadRequest", e[e.Unauthorized = 401] = "Unauthorized", e[e.PaymentRequired = 402] = "PaymentRequired", e[e.Forbidden = 403] = "Forbidden", e[e.NotFound = 404] = "NotFound", e[e.MethodNotAllowed = 405] = "MethodNotAllowed", e[e.NotAcceptable = 406] = "NotAcceptable", e[e.ProxyAuthenticationRequired = 407] = "ProxyAuthenticationRequired", e[e.RequestTimeout = 408] = "RequestTimeout", e[e.Conflict = 409] = "Conflict", e[e.Gone = 410] = "Gone", e[e.TooManyRequests = 429] = "TooManyRequests", e[e.InternalServerError = 500] = "InternalServerError", e[e.NotImplemented = 501] = "NotImplemented", e[e.BadGateway = 502] = "BadGateway", e[e.ServiceUnavailable = 503] = "ServiceUnavailable", e[e.GatewayTimeout = 504] = "GatewayTimeout";
})(S ||= {});
var C;
(function(e) {
	e.Accept = "accept", e.ContentType = "content-type";
})(C ||= {});
var w;
(function(e) {
	e.ApplicationJson = "application/json";
})(w ||= {});
const T = [
	S.MovedPermanently,
	S.ResourceMoved,
	S.SeeOther,
	S.TemporaryRedirect,
	S.PermanentRedirect
], E = [
	S.BadGateway,
	S.ServiceUnavailable,
	S.GatewayTimeout
], D = [
	"OPTIONS",
	"GET",
	"DELETE",
	"HEAD"
];
var O = class HttpClientError extends Error {
	constructor(e, t) {
		super(e), this.name = "HttpClientError", this.statusCode = t, Object.setPrototypeOf(this, HttpClientError.prototype);
	}
}, HttpClientResponse = class {
	constructor(e) {
		this.message = e;
	}
	readBody() {
		return __awaiter$1(this, void 0, void 0, function* () {
			return new Promise((e) => __awaiter$1(this, void 0, void 0, function* () {
				let t = Buffer.alloc(0);
				this.message.on("data", (e) => {
					t = Buffer.concat([t, e]);
				}), this.message.on("end", () => {
					e(t.toString());
				});
			}));
		});
	}
	readBodyBuffer() {
		return __awaiter$1(this, void 0, void 0, function* () {
			return new Promise((e) => __awaiter$1(this, void 0, void 0, function* () {
				let t = [];
				this.message.on("data", (e) => {
					t.push(e);
				}), this.message.on("end", () => {
					e(Buffer.concat(t));
				});
			}));
		});
	}
}, HttpClient = class {
	constructor(e, t, n) {
		this._ignoreSslError = !1, this._allowRedirects = !0, this._allowRedirectDowngrade = !1, this._maxRedirects = 50, this._allowRetries = !1, this._maxRetries = 1, this._keepAlive = !1, this._disposed = !1, this.userAgent = this._getUserAgentWithOrchestrationId(e), this.handlers = t || [], this.requestOptions = n, n && (n.ignoreSslError != null && (this._ignoreSslError = n.ignoreSslError), this._socketTimeout = n.socketTimeout, n.allowRedirects != null && (this._allowRedirects = n.allowRedirects), n.allowRedirectDowngrade != null && (this._allowRedirectDowngrade = n.allowRedirectDowngrade), n.maxRedirects != null && (this._maxRedirects = Math.max(n.maxRedirects, 0)), n.keepAlive != null && (this._keepAlive = n.keepAlive), n.allowRetries != null && (this._allowRetries = n.allowRetries), n.maxRetries != null && (this._maxRetries = n.maxRetries));
	}
	options(e, t) {
		return __awaiter$1(this, void 0, void 0, function* () {
			return this.request("OPTIONS", e, null, t || {});
		});
	}
	get(e, t) {
		return __awaiter$1(this, void 0, void 0, function* () {
			return this.request("GET", e, null, t || {});
		});
	}
	del(e, t) {
		return __awaiter$1(this, void 0, void 0, function* () {
			return this.request("DELETE", e, null, t || {});
		});
	}
	post(e, t, n) {
		return __awaiter$1(this, void 0, void 0, function* () {
			return this.request("POST", e, t, n || {});
		});
	}
	patch(e, t, n) {
		return __awaiter$1(this, void 0, void 0, function* () {
			return this.request("PATCH", e, t, n || {});
		});
	}
	put(e, t, n) {
		return __awaiter$1(this, void 0, void 0, function* () {
			return this.request("PUT", e, t, n || {});
		});
	}
	head(e, t) {
		return __awaiter$1(this, void 0, void 0, function* () {
			return this.request("HEAD", e, null, t || {});
		});
	}
	sendStream(e, t, n, r) {
		return __awaiter$1(this, void 0, void 0, function* () {
			return this.request(e, t, n, r);
		});
	}
	getJson(e) {
		return __awaiter$1(this, arguments, void 0, function* (e, t = {}) {
			t[C.Accept] = this._getExistingOrDefaultHeader(t, C.Accept, w.ApplicationJson);
			let n = yield this.get(e, t);
			return this._processResponse(n, this.requestOptions);
		});
	}
	postJson(e, t) {
		return __awaiter$1(this, arguments, void 0, function* (e, t, n = {}) {
			let r = JSON.stringify(t, null, 2);
			n[C.Accept] = this._getExistingOrDefaultHeader(n, C.Accept, w.ApplicationJson), n[C.ContentType] = this._getExistingOrDefaultContentTypeHeader(n, w.ApplicationJson);
			let i = yield this.post(e, r, n);
			return this._processResponse(i, this.requestOptions);
		});
	}
	putJson(e, t) {
		return __awaiter$1(this, arguments, void 0, function* (e, t, n = {}) {
			let r = JSON.stringify(t, null, 2);
			n[C.Accept] = this._getExistingOrDefaultHeader(n, C.Accept, w.ApplicationJson), n[C.ContentType] = this._getExistingOrDefaultContentTypeHeader(n, w.ApplicationJson);
			let i = yield this.put(e, r, n);
			return this._processResponse(i, this.requestOptions);
		});
	}
	patchJson(e, t) {
		return __awaiter$1(this, arguments, void 0, function* (e, t, n = {}) {
			let r = JSON.stringify(t, null, 2);
			n[C.Accept] = this._getExistingOrDefaultHeader(n, C.Accept, w.ApplicationJson), n[C.ContentType] = this._getExistingOrDefaultContentTypeHeader(n, w.ApplicationJson);
			let i = yield this.patch(e, r, n);
			return this._processResponse(i, this.requestOptions);
		});
	}
	request(e, t, n, r) {
		return __awaiter$1(this, void 0, void 0, function* () {
			if (this._disposed) throw Error("Client has already been disposed.");
			let i = new URL(t), a = this._prepareRequest(e, i, r), o = this._allowRetries && D.includes(e) ? this._maxRetries + 1 : 1, s = 0, c;
			do {
				if (c = yield this.requestRaw(a, n), c && c.message && c.message.statusCode === S.Unauthorized) {
					let e;
					for (let t of this.handlers) if (t.canHandleAuthentication(c)) {
						e = t;
						break;
					}
					return e ? e.handleAuthentication(this, a, n) : c;
				}
				let t = this._maxRedirects;
				for (; c.message.statusCode && T.includes(c.message.statusCode) && this._allowRedirects && t > 0;) {
					let o = c.message.headers.location;
					if (!o) break;
					let s = new URL(o);
					if (i.protocol === "https:" && i.protocol !== s.protocol && !this._allowRedirectDowngrade) throw Error("Redirect from HTTPS to HTTP protocol. This downgrade is not allowed for security reasons. If you want to allow this behavior, set the allowRedirectDowngrade option to true.");
					if (yield c.readBody(), s.hostname !== i.hostname) for (let e in r) e.toLowerCase() === "authorization" && delete r[e];
					a = this._prepareRequest(e, s, r), c = yield this.requestRaw(a, n), t--;
				}
				if (!c.message.statusCode || !E.includes(c.message.statusCode)) return c;
				s += 1, s < o && (yield c.readBody(), yield this._performExponentialBackoff(s));
			} while (s < o);
			return c;
		});
	}
	dispose() {
		this._agent && this._agent.destroy(), this._disposed = !0;
	}
	requestRaw(e, t) {
		return __awaiter$1(this, void 0, void 0, function* () {
			return new Promise((n, r) => {
				function callbackForResult(e, t) {
					e ? r(e) : t ? n(t) : r(Error("Unknown error"));
				}
				this.requestRawWithCallback(e, t, callbackForResult);
			});
		});
	}
	requestRawWithCallback(e, t, n) {
		typeof t == "string" && (e.options.headers || (e.options.headers = {}), e.options.headers["Content-Length"] = Buffer.byteLength(t, "utf8"));
		let r = !1;
		function handleResult(e, t) {
			r || (r = !0, n(e, t));
		}
		let i = e.httpModule.request(e.options, (e) => {
			handleResult(void 0, new HttpClientResponse(e));
		}), a;
		i.on("socket", (e) => {
			a = e;
		}), i.setTimeout(this._socketTimeout || 18e4, () => {
			a && a.end(), handleResult(Error(`Request timeout: ${e.options.path}`));
		}), i.on("error", function(e) {
			handleResult(e);
		}), t && typeof t == "string" && i.write(t, "utf8"), t && typeof t != "string" ? (t.on("close", function() {
			i.end();
		}), t.pipe(i)) : i.end();
	}
	getAgent(e) {
		let t = new URL(e);
		return this._getAgent(t);
	}
	getAgentDispatcher(e) {
		let t = new URL(e), n = getProxyUrl(t);
		if (n && n.hostname) return this._getProxyAgentDispatcher(t, n);
	}
	_prepareRequest(e, t, n) {
		let r = {};
		r.parsedUrl = t;
		let i = r.parsedUrl.protocol === "https:";
		r.httpModule = i ? /*#__PURE__*/ (https__WEBPACK_IMPORTED_MODULE_5___namespace_cache || (https__WEBPACK_IMPORTED_MODULE_5___namespace_cache = __webpack_require__.t(https__WEBPACK_IMPORTED_MODULE_5__, 2))) : g;
		let a = i ? 443 : 80;
		if (r.options = {}, r.options.host = r.parsedUrl.hostname, r.options.port = r.parsedUrl.port ? parseInt(r.parsedUrl.port) : a, r.options.path = (r.parsedUrl.pathname || "") + (r.parsedUrl.search || ""), r.options.method = e, r.options.headers = this._mergeHeaders(n), this.userAgent != null && (r.options.headers["user-agent"] = this.userAgent), r.options.agent = this._getAgent(r.parsedUrl), this.handlers) for (let e of this.handlers) e.prepareRequest(r.options);
		return r;
	}
	_mergeHeaders(e) {
		return this.requestOptions && this.requestOptions.headers ? Object.assign({}, lowercaseKeys(this.requestOptions.headers), lowercaseKeys(e || {})) : lowercaseKeys(e || {});
	}
	_getExistingOrDefaultHeader(e, t, n) {
		let r;
		if (this.requestOptions && this.requestOptions.headers) {
			let e = lowercaseKeys(this.requestOptions.headers)[t];
			e && (r = typeof e == "number" ? e.toString() : e);
		}
		let i = e[t];
		return i === void 0 ? r === void 0 ? n : r : typeof i == "number" ? i.toString() : i;
	}
	_getExistingOrDefaultContentTypeHeader(e, t) {
		let n;
		if (this.requestOptions && this.requestOptions.headers) {
			let e = lowercaseKeys(this.requestOptions.headers)[C.ContentType];
			e && (n = typeof e == "number" ? String(e) : Array.isArray(e) ? e.join(", ") : e);
		}
		let r = e[C.ContentType];
		return r === void 0 ? n === void 0 ? t : n : typeof r == "number" ? String(r) : Array.isArray(r) ? r.join(", ") : r;
	}
	_getAgent(e) {
		let t, n = getProxyUrl(e), r = n && n.hostname;
		if (this._keepAlive && r && (t = this._proxyAgent), r || (t = this._agent), t) return t;
		let i = e.protocol === "https:", a = 100;
		if (this.requestOptions && (a = this.requestOptions.maxSockets || g.globalAgent.maxSockets), n && n.hostname) {
			let e = {
				maxSockets: a,
				keepAlive: this._keepAlive,
				proxy: Object.assign(Object.assign({}, (n.username || n.password) && { proxyAuth: `${n.username}:${n.password}` }), {
					host: n.hostname,
					port: n.port
				})
			}, r, o = n.protocol === "https:";
			r = i ? o ? x.httpsOverHttps : x.httpsOverHttp : o ? x.httpOverHttps : x.httpOverHttp, t = r(e), this._proxyAgent = t;
		}
		if (!t) {
			let e = {
				keepAlive: this._keepAlive,
				maxSockets: a
			};
			t = i ? new https__WEBPACK_IMPORTED_MODULE_5__.Agent(e) : new g.Agent(e), this._agent = t;
		}
		return i && this._ignoreSslError && (t.options = Object.assign(t.options || {}, { rejectUnauthorized: !1 })), t;
	}
	_getProxyAgentDispatcher(e, t) {
		let n;
		if (this._keepAlive && (n = this._proxyAgentDispatcher), n) return n;
		let r = e.protocol === "https:";
		return n = new ProxyAgent(Object.assign({
			uri: t.href,
			pipelining: +!!this._keepAlive
		}, (t.username || t.password) && { token: `Basic ${Buffer.from(`${t.username}:${t.password}`).toString("base64")}` })), this._proxyAgentDispatcher = n, r && this._ignoreSslError && (n.options = Object.assign(n.options.requestTls || {}, { rejectUnauthorized: !1 })), n;
	}
	_getUserAgentWithOrchestrationId(e) {
		let t = e || "actions/http-client", n = process.env.ACTIONS_ORCHESTRATION_ID;
		return n ? `${t} actions_orchestration_id/${n.replace(/[^a-z0-9_.-]/gi, "_")}` : t;
	}
	_performExponentialBackoff(e) {
		return __awaiter$1(this, void 0, void 0, function* () {
			e = Math.min(10, e);
			let t = 5 * 2 ** e;
			return new Promise((e) => setTimeout(() => e(), t));
		});
	}
	_processResponse(e, t) {
		return __awaiter$1(this, void 0, void 0, function* () {
			return new Promise((n, r) => __awaiter$1(this, void 0, void 0, function* () {
				let i = e.message.statusCode || 0, a = {
					statusCode: i,
					result: null,
					headers: {}
				};
				i === S.NotFound && n(a);
				function dateTimeDeserializer(e, t) {
					if (typeof t == "string") {
						let e = new Date(t);
						if (!isNaN(e.valueOf())) return e;
					}
					return t;
				}
				let o, s;
				try {
					s = yield e.readBody(), s && s.length > 0 && (o = t && t.deserializeDates ? JSON.parse(s, dateTimeDeserializer) : JSON.parse(s), a.result = o), a.headers = e.message.headers;
				} catch {}
				if (i > 299) {
					let e;
					e = o && o.message ? o.message : s && s.length > 0 ? s : `Failed request: (${i})`;
					let t = new O(e, i);
					t.result = a.result, r(t);
				} else n(a);
			}));
		});
	}
};
const lowercaseKeys = (e) => Object.keys(e).reduce((t, n) => (t[n.toLowerCase()] = e[n], t), {});
// node_modules/@actions/github/lib/context.js
var Context = class {
	constructor() {
		if (this.payload = {}, process.env.GITHUB_EVENT_PATH) {
			if ((0,fs__WEBPACK_IMPORTED_MODULE_4__.existsSync)(process.env.GITHUB_EVENT_PATH)) this.payload = JSON.parse((0,fs__WEBPACK_IMPORTED_MODULE_4__.readFileSync)(process.env.GITHUB_EVENT_PATH, { encoding: "utf8" }));
			else {
				let e = process.env.GITHUB_EVENT_PATH;
				process.stdout.write(`GITHUB_EVENT_PATH ${e} does not exist${os__WEBPACK_IMPORTED_MODULE_3__.EOL}`);
			}
		}
		this.eventName = process.env.GITHUB_EVENT_NAME, this.sha = process.env.GITHUB_SHA, this.ref = process.env.GITHUB_REF, this.workflow = process.env.GITHUB_WORKFLOW, this.action = process.env.GITHUB_ACTION, this.actor = process.env.GITHUB_ACTOR, this.job = process.env.GITHUB_JOB, this.runAttempt = parseInt(process.env.GITHUB_RUN_ATTEMPT, 10), this.runNumber = parseInt(process.env.GITHUB_RUN_NUMBER, 10), this.runId = parseInt(process.env.GITHUB_RUN_ID, 10), this.apiUrl = process.env.GITHUB_API_URL ?? "https://api.github.com", this.serverUrl = process.env.GITHUB_SERVER_URL ?? "https://github.com", this.graphqlUrl = process.env.GITHUB_GRAPHQL_URL ?? "https://api.github.com/graphql";
	}
	get issue() {
		let e = this.payload;
		return Object.assign(Object.assign({}, this.repo), { number: (e.issue || e.pull_request || e).number });
	}
	get repo() {
		if (process.env.GITHUB_REPOSITORY) {
			let [e, t] = process.env.GITHUB_REPOSITORY.split("/");
			return {
				owner: e,
				repo: t
			};
		}
		if (this.payload.repository) return {
			owner: this.payload.repository.owner.login,
			repo: this.payload.repository.name
		};
		throw Error("context.repo requires a GITHUB_REPOSITORY environment variable like 'owner/repo'");
	}
}, k = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 }), e.getProxyUrl = getProxyUrl, e.checkBypass = checkBypass;
	function getProxyUrl(e) {
		let t = e.protocol === "https:";
		if (checkBypass(e)) return;
		let n = t ? process.env.https_proxy || process.env.HTTPS_PROXY : process.env.http_proxy || process.env.HTTP_PROXY;
		if (n) try {
			return new DecodedURL(n);
		} catch {
			if (!n.startsWith("http://") && !n.startsWith("https://")) return new DecodedURL(`http://${n}`);
		}
		else return;
	}
	function checkBypass(e) {
		if (!e.hostname) return !1;
		let t = e.hostname;
		if (isLoopbackAddress(t)) return !0;
		let n = process.env.no_proxy || process.env.NO_PROXY || "";
		if (!n) return !1;
		let r;
		e.port ? r = Number(e.port) : e.protocol === "http:" ? r = 80 : e.protocol === "https:" && (r = 443);
		let i = [e.hostname.toUpperCase()];
		typeof r == "number" && i.push(`${i[0]}:${r}`);
		for (let e of n.split(",").map((e) => e.trim().toUpperCase()).filter((e) => e)) if (e === "*" || i.some((t) => t === e || t.endsWith(`.${e}`) || e.startsWith(".") && t.endsWith(`${e}`))) return !0;
		return !1;
	}
	function isLoopbackAddress(e) {
		let t = e.toLowerCase();
		return t === "localhost" || t.startsWith("127.") || t.startsWith("[::1]") || t.startsWith("[0:0:0:0:0:0:0:1]");
	}
	var DecodedURL = class extends URL {
		constructor(e, t) {
			super(e, t), this._decodedUsername = decodeURIComponent(super.username), this._decodedPassword = decodeURIComponent(super.password);
		}
		get username() {
			return this._decodedUsername;
		}
		get password() {
			return this._decodedPassword;
		}
	};
})), A = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.o)((0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((n, r, i) => {
	var a = i && i.__createBinding || (Object.create ? (function(e, t, n, r) {
		r === void 0 && (r = n);
		var i = Object.getOwnPropertyDescriptor(t, n);
		(!i || ("get" in i ? !t.__esModule : i.writable || i.configurable)) && (i = {
			enumerable: !0,
			get: function() {
				return t[n];
			}
		}), Object.defineProperty(e, r, i);
	}) : (function(e, t, n, r) {
		r === void 0 && (r = n), e[r] = t[n];
	})), s = i && i.__setModuleDefault || (Object.create ? (function(e, t) {
		Object.defineProperty(e, "default", {
			enumerable: !0,
			value: t
		});
	}) : function(e, t) {
		e.default = t;
	}), c = i && i.__importStar || (function() {
		var ownKeys = function(e) {
			return ownKeys = Object.getOwnPropertyNames || function(e) {
				var t = [];
				for (var n in e) Object.prototype.hasOwnProperty.call(e, n) && (t[t.length] = n);
				return t;
			}, ownKeys(e);
		};
		return function(e) {
			if (e && e.__esModule) return e;
			var t = {};
			if (e != null) for (var n = ownKeys(e), r = 0; r < n.length; r++) n[r] !== "default" && a(t, e, n[r]);
			return s(t, e), t;
		};
	})(), l = i && i.__awaiter || function(e, t, n, r) {
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
	Object.defineProperty(n, "__esModule", { value: !0 }), n.HttpClient = n.HttpClientResponse = n.HttpClientError = n.MediaTypes = n.Headers = n.HttpCodes = void 0, n.getProxyUrl = getProxyUrl, n.isHttps = isHttps;
	let u = c((0,_stand_in_http_js__WEBPACK_IMPORTED_MODULE_1__.t)()), d = c((0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.i)("https")), f = c(k()), p = c(v()), m = (b(), (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.a)(y));
	var h;
	(function(e) {
		e[e.OK = 200] = "OK", e[e.MultipleChoices = 300] = "MultipleChoices", e[e.MovedPermanently = 301] = "MovedPermanently", e[e.ResourceMoved = 302] = "ResourceMoved", e[e.SeeOther = 303] = "SeeOther", e[e.NotModified = 304] = "NotModified", e[e.UseProxy = 305] = "UseProxy", e[e.SwitchProxy = 306] = "SwitchProxy", e[e.TemporaryRedirect = 307] = "TemporaryRedirect", e[e.PermanentRedirect = 308] = "PermanentRedirect", e[e.BadRequest = 400] = "BadRequest", e[e.Unauthorized = 401] = "Unauthorized", e[e.PaymentRequired = 402] = "PaymentRequired", e[e.Forbidden = 403] = "Forbidden", e[e.NotFound = 404] = "NotFound", e[e.MethodNotAllowed = 405] = "MethodNotAllowed", e[e.NotAcceptable = 406] = "NotAcceptable", e[e.ProxyAuthenticationRequired = 407] = "ProxyAuthenticationRequired", e[e.RequestTimeout = 408] = "RequestTimeout", e[e.Conflict = 409] = "Conflict", e[e.Gone = 410] = "Gone", e[e.TooManyRequests = 429] = "TooManyRequests", e[e.InternalServerError = 500] = "InternalServerError", e[e.NotImplemented = 501] = "NotImplemented", e[e.BadGateway = 502] = "BadGateway", e[e.ServiceUnavailable = 503] = "ServiceUnavailable", e[e.GatewayTimeout = 504] = "GatewayTimeout";
	})(h || (n.HttpCodes = h = {}));
	var g;
	(function(e) {
		e.Accept = "accept", e.ContentType = "content-type";
	})(g || (n.Headers = g = {}));
	var _;
	(function(e) {
		e.ApplicationJson = "application/json";
	})(_ || (n.MediaTypes = _ = {}));
	function getProxyUrl(e) {
		let t = f.getProxyUrl(new URL(e));
		return t ? t.href : "";
	}
	let x = [
		h.MovedPermanently,
		h.ResourceMoved,
		h.SeeOther,
		h.TemporaryRedirect,
		h.PermanentRedirect
	], S = [
		h.BadGateway,
		h.ServiceUnavailable,
		h.GatewayTimeout
	], C = [
		"OPTIONS",
		"GET",
		"DELETE",
		"HEAD"
	];
	var w = class HttpClientError extends Error {
		constructor(e, t) {
			super(e), this.name = "HttpClientError", this.statusCode = t, Object.setPrototypeOf(this, HttpClientError.prototype);
		}
	};
	n.HttpClientError = w;
	var HttpClientResponse = class {
		constructor(e) {
			this.message = e;
		}
		readBody() {
			return l(this, void 0, void 0, function* () {
				return new Promise((e) => l(this, void 0, void 0, function* () {
					let t = Buffer.alloc(0);
					this.message.on("data", (e) => {
						t = Buffer.concat([t, e]);
					}), this.message.on("end", () => {
						e(t.toString());
					});
				}));
			});
		}
		readBodyBuffer() {
			return l(this, void 0, void 0, function* () {
				return new Promise((e) => l(this, void 0, void 0, function* () {
					let t = [];
					this.message.on("data", (e) => {
						t.push(e);
					}), this.message.on("end", () => {
						e(Buffer.concat(t));
					});
				}));
			});
		}
	};
	n.HttpClientResponse = HttpClientResponse;
	function isHttps(e) {
		return new URL(e).protocol === "https:";
	}
	n.HttpClient = class {
		constructor(e, t, n) {
			this._ignoreSslError = !1, this._allowRedirects = !0, this._allowRedirectDowngrade = !1, this._maxRedirects = 50, this._allowRetries = !1, this._maxRetries = 1, this._keepAlive = !1, this._disposed = !1, this.userAgent = this._getUserAgentWithOrchestrationId(e), this.handlers = t || [], this.requestOptions = n, n && (n.ignoreSslError != null && (this._ignoreSslError = n.ignoreSslError), this._socketTimeout = n.socketTimeout, n.allowRedirects != null && (this._allowRedirects = n.allowRedirects), n.allowRedirectDowngrade != null && (this._allowRedirectDowngrade = n.allowRedirectDowngrade), n.maxRedirects != null && (this._maxRedirects = Math.max(n.maxRedirects, 0)), n.keepAlive != null && (this._keepAlive = n.keepAlive), n.allowRetries != null && (this._allowRetries = n.allowRetries), n.maxRetries != null && (this._maxRetries = n.maxRetries));
		}
		options(e, t) {
			return l(this, void 0, void 0, function* () {
				return this.request("OPTIONS", e, null, t || {});
			});
		}
		get(e, t) {
			return l(this, void 0, void 0, function* () {
				return this.request("GET", e, null, t || {});
			});
		}
		del(e, t) {
			return l(this, void 0, void 0, function* () {
				return this.request("DELETE", e, null, t || {});
			});
		}
		post(e, t, n) {
			return l(this, void 0, void 0, function* () {
				return this.request("POST", e, t, n || {});
			});
		}
		patch(e, t, n) {
			return l(this, void 0, void 0, function* () {
				return this.request("PATCH", e, t, n || {});
			});
		}
		put(e, t, n) {
			return l(this, void 0, void 0, function* () {
				return this.request("PUT", e, t, n || {});
			});
		}
		head(e, t) {
			return l(this, void 0, void 0, function* () {
				return this.request("HEAD", e, null, t || {});
			});
		}
		sendStream(e, t, n, r) {
			return l(this, void 0, void 0, function* () {
				return this.request(e, t, n, r);
			});
		}
		getJson(e) {
			return l(this, arguments, void 0, function* (e, t = {}) {
				t[g.Accept] = this._getExistingOrDefaultHeader(t, g.Accept, _.ApplicationJson);
				let n = yield this.get(e, t);
				return this._processResponse(n, this.requestOptions);
			});
		}
		postJson(e, t) {
			return l(this, arguments, void 0, function* (e, t, n = {}) {
				let r = JSON.stringify(t, null, 2);
				n[g.Accept] = this._getExistingOrDefaultHeader(n, g.Accept, _.ApplicationJson), n[g.ContentType] = this._getExistingOrDefaultContentTypeHeader(n, _.ApplicationJson);
				let i = yield this.post(e, r, n);
				return this._processResponse(i, this.requestOptions);
			});
		}
		putJson(e, t) {
			return l(this, arguments, void 0, function* (e, t, n = {}) {
				let r = JSON.stringify(t, null, 2);
				n[g.Accept] = this._getExistingOrDefaultHeader(n, g.Accept, _.ApplicationJson), n[g.ContentType] = this._getExistingOrDefaultContentTypeHeader(n, _.ApplicationJson);
				let i = yield this.put(e, r, n);
				return this._processResponse(i, this.requestOptions);
			});
		}
		patchJson(e, t) {
			return l(this, arguments, void 0, function* (e, t, n = {}) {
				let r = JSON.stringify(t, null, 2);
				n[g.Accept] = this._getExistingOrDefaultHeader(n, g.Accept, _.ApplicationJson), n[g.ContentType] = this._getExistingOrDefaultContentTypeHeader(n, _.ApplicationJson);
				let i = yield this.patch(e, r, n);
				return this._processResponse(i, this.requestOptions);
			});
		}
		request(e, t, n, r) {
			return l(this, void 0, void 0, function* () {
				if (this._disposed) throw Error("Client has already been disposed.");
				let i = new URL(t), a = this._prepareRequest(e, i, r), o = this._allowRetries && C.includes(e) ? this._maxRetries + 1 : 1, s = 0, c;
				do {
					if (c = yield this.requestRaw(a, n), c && c.message && c.message.statusCode === h.Unauthorized) {
						let e;
						for (let t of this.handlers) if (t.canHandleAuthentication(c)) {
							e = t;
							break;
						}
						return e ? e.handleAuthentication(this, a, n) : c;
					}
					let t = this._maxRedirects;
					for (; c.message.statusCode && x.includes(c.message.statusCode) && this._allowRedirects && t > 0;) {
						let o = c.message.headers.location;
						if (!o) break;
						let s = new URL(o);
						if (i.protocol === "https:" && i.protocol !== s.protocol && !this._allowRedirectDowngrade) throw Error("Redirect from HTTPS to HTTP protocol. This downgrade is not allowed for security reasons. If you want to allow this behavior, set the allowRedirectDowngrade option to true.");
						if (yield c.readBody(), s.hostname !== i.hostname) for (let e in r) e.toLowerCase() === "authorization" && delete r[e];
						a = this._prepareRequest(e, s, r), c = yield this.requestRaw(a, n), t--;
					}
					if (!c.message.statusCode || !S.includes(c.message.statusCode)) return c;
					s += 1, s < o && (yield c.readBody(), yield this._performExponentialBackoff(s));
				} while (s < o);
				return c;
			});
		}
		dispose() {
			this._agent && this._agent.destroy(), this._disposed = !0;
		}
		requestRaw(e, t) {
			return l(this, void 0, void 0, function* () {
				return new Promise((n, r) => {
					function callbackForResult(e, t) {
						e ? r(e) : t ? n(t) : r(Error("Unknown error"));
					}
					this.requestRawWithCallback(e, t, callbackForResult);
				});
			});
		}
		requestRawWithCallback(e, t, n) {
			typeof t == "string" && (e.options.headers || (e.options.headers = {}), e.options.headers["Content-Length"] = Buffer.byteLength(t, "utf8"));
			let r = !1;
			function handleResult(e, t) {
				r || (r = !0, n(e, t));
			}
			let i = e.httpModule.request(e.options, (e) => {
				handleResult(void 0, new HttpClientResponse(e));
			}), a;
			i.on("socket", (e) => {
				a = e;
			}), i.setTimeout(this._socketTimeout || 18e4, () => {
				a && a.end(), handleResult(Error(`Request timeout: ${e.options.path}`));
			}), i.on("error", function(e) {
				handleResult(e);
			}), t && typeof t == "string" && i.write(t, "utf8"), t && typeof t != "string" ? (t.on("close", function() {
				i.end();
			}), t.pipe(i)) : i.end();
		}
		getAgent(e) {
			let t = new URL(e);
			return this._getAgent(t);
		}
		getAgentDispatcher(e) {
			let t = new URL(e), n = f.getProxyUrl(t);
			if (n && n.hostname) return this._getProxyAgentDispatcher(t, n);
		}
		_prepareRequest(e, t, n) {
			let r = {};
			r.parsedUrl = t;
			let i = r.parsedUrl.protocol === "https:";
			r.httpModule = i ? d : u;
			let a = i ? 443 : 80;
			if (r.options = {}, r.options.host = r.parsedUrl.hostname, r.options.port = r.parsedUrl.port ? parseInt(r.parsedUrl.port) : a, r.options.path = (r.parsedUrl.pathname || "") + (r.parsedUrl.search || ""), r.options.method = e, r.options.headers = this._mergeHeaders(n), this.userAgent != null && (r.options.headers["user-agent"] = this.userAgent), r.options.agent = this._getAgent(r.parsedUrl), this.handlers) for (let e of this.handlers) e.prepareRequest(r.options);
			return r;
		}
		_mergeHeaders(e) {
			return this.requestOptions && this.requestOptions.headers ? Object.assign({}, lowercaseKeys(this.requestOptions.headers), lowercaseKeys(e || {})) : lowercaseKeys(e || {});
		}
		_getExistingOrDefaultHeader(e, t, n) {
			let r;
			if (this.requestOptions && this.requestOptions.headers) {
				let e = lowercaseKeys(this.requestOptions.headers)[t];
				e && (r = typeof e == "number" ? e.toString() : e);
			}
			let i = e[t];
			return i === void 0 ? r === void 0 ? n : r : typeof i == "number" ? i.toString() : i;
		}
		_getExistingOrDefaultContentTypeHeader(e, t) {
			let n;
			if (this.requestOptions && this.requestOptions.headers) {
				let e = lowercaseKeys(this.requestOptions.headers)[g.ContentType];
				e && (n = typeof e == "number" ? String(e) : Array.isArray(e) ? e.join(", ") : e);
			}
			let r = e[g.ContentType];
			return r === void 0 ? n === void 0 ? t : n : typeof r == "number" ? String(r) : Array.isArray(r) ? r.join(", ") : r;
		}
		_getAgent(e) {
			let t, n = f.getProxyUrl(e), r = n && n.hostname;
			if (this._keepAlive && r && (t = this._proxyAgent), r || (t = this._agent), t) return t;
			let i = e.protocol === "https:", a = 100;
			if (this.requestOptions && (a = this.requestOptions.maxSockets || u.globalAgent.maxSockets), n && n.hostname) {
				let e = {
					maxSockets: a,
					keepAlive: this._keepAlive,
					proxy: Object.assign(Object.assign({}, (n.username || n.password) && { proxyAuth: `${n.username}:${n.password}` }), {
						host: n.hostname,
						port: n.port
					})
				}, r, o = n.protocol === "https:";
				r = i ? o ? p.httpsOverHttps : p.httpsOverHttp : o ? p.httpOverHttps : p.httpOverHttp, t = r(e), this._proxyAgent = t;
			}
			if (!t) {
				let e = {
					keepAlive: this._keepAlive,
					maxSockets: a
				};
				t = i ? new d.Agent(e) : new u.Agent(e), this._agent = t;
			}
			return i && this._ignoreSslError && (t.options = Object.assign(t.options || {}, { rejectUnauthorized: !1 })), t;
		}
		_getProxyAgentDispatcher(e, t) {
			let n;
			if (this._keepAlive && (n = this._proxyAgentDispatcher), n) return n;
			let r = e.protocol === "https:";
			return n = new m.ProxyAgent(Object.assign({
				uri: t.href,
				pipelining: +!!this._keepAlive
			}, (t.username || t.password) && { token: `Basic ${Buffer.from(`${t.username}:${t.password}`).toString("base64")}` })), this._proxyAgentDispatcher = n, r && this._ignoreSslError && (n.options = Object.assign(n.options.requestTls || {}, { rejectUnauthorized: !1 })), n;
		}
		_getUserAgentWithOrchestrationId(e) {
			let t = e || "actions/http-client", n = process.env.ACTIONS_ORCHESTRATION_ID;
			return n ? `${t} actions_orchestration_id/${n.replace(/[^a-z0-9_.-]/gi, "_")}` : t;
		}
		_performExponentialBackoff(e) {
			return l(this, void 0, void 0, function* () {
				e = Math.min(10, e);
				let t = 5 * 2 ** e;
				return new Promise((e) => setTimeout(() => e(), t));
			});
		}
		_processResponse(e, t) {
			return l(this, void 0, void 0, function* () {
				return new Promise((n, r) => l(this, void 0, void 0, function* () {
					let i = e.message.statusCode || 0, a = {
						statusCode: i,
						result: null,
						headers: {}
					};
					i === h.NotFound && n(a);
					function dateTimeDeserializer(e, t) {
						if (typeof t == "string") {
							let e = new Date(t);
							if (!isNaN(e.valueOf())) return e;
						}
						return t;
					}
					let o, s;
					try {
						s = yield e.readBody(), s && s.length > 0 && (o = t && t.deserializeDates ? JSON.parse(s, dateTimeDeserializer) : JSON.parse(s), a.result = o), a.headers = e.message.headers;
					} catch {}
					if (i > 299) {
						let e;
						e = o && o.message ? o.message : s && s.length > 0 ? s : `Failed request: (${i})`;
						let t = new w(e, i);
						t.result = a.result, r(t);
					} else n(a);
				}));
			});
		}
	};
	let lowercaseKeys = (e) => Object.keys(e).reduce((t, n) => (t[n.toLowerCase()] = e[n], t), {});
}))(), 1);
b();
var __awaiter = function(e, t, n, r) {
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
function getAuthString(e, t) {
	if (!e && !t.auth) throw Error("Parameter token or opts.auth is required");
	if (e && t.auth) throw Error("Parameters token and opts.auth may not both be specified");
	return typeof t.auth == "string" ? t.auth : `token ${e}`;
}
function getProxyAgent(e) {
	return new A.HttpClient().getAgent(e);
}
function getProxyAgentDispatcher(e) {
	return new A.HttpClient().getAgentDispatcher(e);
}
function getProxyFetch(e) {
	let t = getProxyAgentDispatcher(e);
	return (e, n) => __awaiter(this, void 0, void 0, function* () {
		return (void 0)(e, Object.assign(Object.assign({}, n), { dispatcher: t }));
	});
}
function getApiBaseUrl() {
	return process.env.GITHUB_API_URL || "https://api.github.com";
}
function getUserAgentWithOrchestrationId(e) {
	let t = process.env.ACTIONS_ORCHESTRATION_ID?.trim();
	if (t) {
		let n = `actions_orchestration_id/${t.replace(/[^a-z0-9_.-]/gi, "_")}`;
		return e?.includes(n) ? e : `${e ? `${e} ` : ""}${n}`;
	}
	return e;
}
new Context();
const j = getApiBaseUrl(), M = {
	baseUrl: j,
	request: {
		agent: getProxyAgent(j),
		fetch: getProxyFetch(j)
	}
}, N = _plugin_rest_endpoint_methods_js__WEBPACK_IMPORTED_MODULE_2__.r.plugin(_plugin_rest_endpoint_methods_js__WEBPACK_IMPORTED_MODULE_2__.t, _plugin_rest_endpoint_methods_js__WEBPACK_IMPORTED_MODULE_2__.n).defaults(M);
function getOctokitOptions(e, t) {
	let n = Object.assign({}, t || {}), r = getAuthString(e, n);
	r && (n.auth = r);
	let i = getUserAgentWithOrchestrationId(n.userAgent);
	return i && (n.userAgent = i), n;
}
new Context();
function getOctokit(e, t, ...n) {
	return new (N.plugin(...n))(getOctokitOptions(e, t));
}
// src/github/octokit.ts
const P = (0,node_util__WEBPACK_IMPORTED_MODULE_6__.promisify)(node_zlib__WEBPACK_IMPORTED_MODULE_7__.gunzip);
function transportTo(e, t, n = 3e4) {
	let r = new HttpClient(void 0, [endingAfter(n)], { keepAlive: !0 });
	return r.userAgent = void 0, getOctokit(t, {
		baseUrl: e,
		request: {
			fetch: (e, t) => fetchBy(r, e, t),
			parseSuccessResponseBody: !1
		}
	}).request;
}
function endingAfter(e) {
	return {
		prepareRequest: (t) => {
			t.signal = AbortSignal.timeout(e);
		},
		canHandleAuthentication: () => !1,
		handleAuthentication: () => Promise.reject(Error("There is no other way to sign in."))
	};
}
async function fetchBy(e, t, { method: n, headers: r, body: i }) {
	let { message: a } = await e.request(n, t, i ?? null, {
		...r,
		"accept-encoding": "gzip"
	}), o = [];
	for await (let e of a) o.push(e);
	let s = Buffer.concat(o), c = (a.headers["content-encoding"] === "gzip" && s.length > 0 ? await P(s) : s).toString("utf8");
	return {
		status: a.statusCode ?? 0,
		url: t,
		headers: new Map(Object.entries(a.headers).map(([e, t]) => [e, String(t)])),
		get body() {
			return parsed(c);
		},
		text: () => Promise.resolve(c)
	};
}
function parsed(e) {
	try {
		return JSON.parse(e);
	} catch {
		return e;
	}
}



/***/ })

};
