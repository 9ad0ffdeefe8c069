export const id = 361;
export const ids = [361];
export const modules = {

/***/ 6395:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1308);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6501);
/* harmony import */ var _app2_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9149);
/* harmony import */ var _commander_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9342);
/* harmony import */ var _product_version_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1902);
/* harmony import */ var _stand_in_http_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2313);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3024);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7598);
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8474);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1455);










// src/hosts/app/manifest.ts
var m = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.o)((0,_stand_in_http_js__WEBPACK_IMPORTED_MODULE_4__.t)(), 1);
function manifestOf({ name: e, url: t, webhookPath: n, redirectUrl: r, readsTeams: i }) {
	return {
		name: e,
		url: t,
		description: "A support desk on GitHub Issues.",
		public: !1,
		redirect_url: r,
		hook_attributes: {
			url: `${t}${n}`,
			active: !0
		},
		default_permissions: {
			issues: "write",
			contents: "read",
			metadata: "read",
			...i ? { members: "read" } : {}
		},
		default_events: ["issues", "issue_comment"]
	};
}
// src/hosts/app/registration.ts
async function register(e) {
	let t = (0,node_crypto__WEBPACK_IMPORTED_MODULE_6__.randomBytes)(24).toString("hex"), { promise: n, resolve: r } = Promise.withResolvers(), i = (0, m.createServer)((t, n) => {
		answer(t).then(({ status: t, html: r }) => {
			n.writeHead(t, {
				"content-type": "text/html; charset=utf-8",
				"content-security-policy": `default-src 'none'; style-src 'unsafe-inline'; form-action ${e.github.web}; base-uri 'none'; frame-ancestors 'none'`,
				"referrer-policy": "no-referrer",
				"cache-control": "no-store"
			}), n.end(r);
		}, (e) => {
			n.writeHead(500).end(page("That did not work", `<p>${escaped(String(e))}</p>`));
		});
	});
	async function answer({ method: n, url: i = "/" }) {
		let { pathname: o, searchParams: s } = new URL(i, a);
		if (n !== "GET") return {
			status: 405,
			html: page("Only for reading", "")
		};
		if (o === "/") return {
			status: 200,
			html: invitation(e, a, t)
		};
		if (o !== "/registered") return {
			status: 404,
			html: page("There is nothing here", "")
		};
		if (!isSame(s.get("state") ?? "", t)) return {
			status: 400,
			html: page("This is not from here", "<p>Begin again at the page that the command printed.</p>")
		};
		let c = await convert(e.github.api, s.get("code") ?? "");
		await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_8__.writeFile)(e.file, settingsOf(c, e.github), {
			flag: "wx",
			mode: 384
		});
		let l = `${c.html_url}/installations/new`;
		return r(l), {
			status: 200,
			html: done(e.file, l)
		};
	}
	i.listen(e.port, "127.0.0.1"), await (0,node_events__WEBPACK_IMPORTED_MODULE_7__.once)(i, "listening");
	let a = `http://127.0.0.1:${i.address().port}`;
	return {
		url: a,
		registered: n,
		async close() {
			let e = (0,node_events__WEBPACK_IMPORTED_MODULE_7__.once)(i, "close");
			i.close(), i.closeAllConnections(), await e;
		}
	};
}
function isSame(e, t) {
	return e.length === t.length && (0,node_crypto__WEBPACK_IMPORTED_MODULE_6__.timingSafeEqual)(Buffer.from(e), Buffer.from(t));
}
async function convert(e, t) {
	let n = await fetch(`${e}/app-manifests/${encodeURIComponent(t)}/conversions`, {
		method: "POST",
		headers: {
			accept: "application/vnd.github+json",
			"user-agent": `steward/${_product_version_js__WEBPACK_IMPORTED_MODULE_9__.t}`
		}
	});
	if (n.status !== 201) throw Error(`GitHub did not accept its own code (${n.status}): it counts once, and for an hour. Begin again.`);
	return await n.json();
}
function settingsOf({ id: e, pem: t, webhook_secret: n }, { web: r }) {
	let i = new URL(r), a = i.host === "github.com" ? [] : [`GHE_HOST=${i.host}`, `GHE_PROTOCOL=${i.protocol.slice(0, -1)}`];
	return [
		"# The GitHub App. Whoever has this file can act as the App: keep it secret.",
		`APP_ID=${e}`,
		`PRIVATE_KEY=${Buffer.from(t).toString("base64")}`,
		`WEBHOOK_SECRET=${n}`,
		...a,
		""
	].join("\n");
}
function invitation({ github: e, organization: t, app: n }, r, i) {
	let a = manifestOf({
		...n,
		redirectUrl: `${r}/registered`
	}), o = t === null ? "" : `/organizations/${encodeURIComponent(t)}`, s = `${e.web}${o}/settings/apps/new?state=${i}`, c = Object.entries(a.default_permissions).map(([e, t]) => `<li>${escaped(e.replaceAll("_", " "))}: ${t}</li>`);
	return page(`Register ${n.name}`, `<p>One click takes you to GitHub, which asks once more and brings you back here. The App will belong to
${t === null ? "you" : `<b>${escaped(t)}</b>`}, get its webhooks at
<code>${escaped(a.hook_attributes.url)}</code>, and may no more than this:</p>
<ul>${c.join("")}</ul>
<form method="post" action="${escaped(s)}">
<input type="hidden" name="manifest" value="${escaped(JSON.stringify(a))}">
<button>Register it on GitHub</button>
</form>`);
}
function done(e, t) {
	return page("Registered", `<p>Its id and keys are in <code>${escaped(e)}</code>. What is left:</p>
<ol><li><a href="${escaped(t)}">Install it</a> on the repositories that have a desk.</li>
<li>Start it where GitHub can reach it: <code>steward-app</code> reads that file.</li></ol>`);
}
function page(e, t) {
	return `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${escaped(e)}</title><style>:root{color-scheme:light dark;font:1.05rem/1.5 system-ui,sans-serif}body{max-width:38rem;margin:3rem auto;padding:0 1rem}
button{font:inherit;padding:.5rem 1rem;border:0;border-radius:.4rem;background:#1f6feb;color:#fff;cursor:pointer}
code{overflow-wrap:anywhere}</style><h1>${escaped(e)}</h1>${t}</html>`;
}
function escaped(e) {
	return e.replace(/[&<>"']/g, (e) => `&#${String(e.charCodeAt(0))};`);
}
// src/hosts/app/program.ts
async function stewardApp(e, t) {
	let n = null, r = new _commander_js__WEBPACK_IMPORTED_MODULE_3__.t("steward-app").version(_product_version_js__WEBPACK_IMPORTED_MODULE_9__.t).description("Steward as a GitHub App: answers webhooks, keeps the moments in between, and looks at every desk.").exitOverride().configureOutput({
		writeOut: (e) => t.print(e.trimEnd()),
		writeErr: (e) => t.note(e.trimEnd())
	}).showHelpAfterError("(steward-app --help shows what it knows)").addHelpText("after", `
Settings come from the environment, and from the file .env where there is one: APP_ID, PRIVATE_KEY (or PRIVATE_KEY_PATH)
and WEBHOOK_SECRET; PORT (3000), HOST (localhost), BASE_PATH, WEBHOOK_PATH (${_app2_js__WEBPACK_IMPORTED_MODULE_2__.r}); GHE_HOST and GHE_PROTOCOL
for an Enterprise Server; LOG_LEVEL, LOG_FORMAT; and those of Steward itself, which docs/operating.md lists.

  $ steward-app register --url https://desk.example.com   makes the App on GitHub, and writes .env
  $ steward-app                                           starts it`);
	r.command("start").description("start the app; the same as no command at all").action(async () => t.start()), r.command("register").description("register the GitHub App with one click in a browser, and write its id and keys into a file").requiredOption("--url <address>", "where GitHub will reach the app: https://desk.example.com").option("--organization <login>", "who shall own the App; you, when left out").option("--name <name>", "its name, which nobody else may have", "Steward support desk").option("--teams", "let it read the members of teams, for policies that name teams", !1).option("--port <number>", "of the page on this machine; any that is free when left out", "0").option("--file <path>", "gets the id and the keys, and must not be there", ".env").action(async (e) => {
		n = await registered(e, t);
	});
	try {
		return await r.parseAsync(e.length === 0 ? ["start"] : e, { from: "user" }), n;
	} catch (e) {
		if (e instanceof Error && "exitCode" in e) return e.exitCode === 0 ? 0 : 2;
		throw e;
	}
}
async function registered(e, t) {
	let i = [], a = addressIn(e.url, i), { environment: o } = t, s = o.GHE_PROTOCOL?.trim().toLowerCase() === "http", c = (0,_app2_js__WEBPACK_IMPORTED_MODULE_2__.i)(o.GHE_HOST?.trim() ?? "", s ? "http" : "https", i);
	if ((!/^\d{1,5}$/.test(e.port) || Number(e.port) > 65535) && i.push(`--port is "${e.port}": name one from 0 to 65535.`), e.name.length > 34 && i.push(`--name has ${e.name.length} characters: GitHub takes 34.`), (0,node_fs__WEBPACK_IMPORTED_MODULE_5__.existsSync)(e.file) && i.push(`--file is ${e.file}, which is there: name another.`), i.length > 0) throw new _app2_js__WEBPACK_IMPORTED_MODULE_2__.n(i);
	let u = await register({
		github: c,
		organization: e.organization ?? null,
		file: e.file,
		port: Number(e.port),
		app: {
			name: e.name,
			url: a,
			webhookPath: `${o.BASE_PATH ?? ""}${o.WEBHOOK_PATH ?? "/api/github/webhooks"}`,
			readsTeams: e.teams
		}
	});
	t.print(`Open ${u.url} in a browser on this machine, and click. Ctrl-C ends it.`);
	let d = await Promise.race([u.registered, t.interrupted().then(() => null)]);
	return await u.close(), d === null ? (t.note("Nothing was registered."), 1) : (t.print(`Registered: its id and keys are in ${e.file}, which must stay secret.

Install it:   ${d}
Start it:     steward-app        where GitHub reaches it at ${a}`), 0);
}
function addressIn(e, t) {
	let n = URL.parse(e);
	return n !== null && /^https?:$/.test(n.protocol) ? `${n.origin}${n.pathname.replace(/\/+$/, "")}` : (t.push(`--url is "${e}": name an address such as https://desk.example.com.`), e);
}
// src/hosts/app/main.ts
function say(e) {
	process.stderr.write(`${e}\n`);
}
function stopOnSignals(e) {
	let t = !1, stop = () => {
		t && process.exit(1), t = !0, e.then((e) => e.close()).then((e) => process.exit(e === 0 ? 0 : 1), (e) => {
			say(String(e)), process.exit(1);
		});
	};
	process.on("SIGTERM", stop), process.on("SIGINT", stop);
}
function readSettingsFile() {
	try {
		process.loadEnvFile(".env");
	} catch (e) {
		if (!(e instanceof Error && "code" in e && e.code === "ENOENT")) throw e;
	}
}
try {
	let e = await stewardApp(process.argv.slice(2), {
		environment: process.env,
		print: (e) => process.stdout.write(`${e}\n`),
		note: say,
		async start() {
			readSettingsFile();
			let e = (0,_app2_js__WEBPACK_IMPORTED_MODULE_2__.t)(process.env, _run_js__WEBPACK_IMPORTED_MODULE_1__.t);
			stopOnSignals(e), await e;
		},
		interrupted: () => new Promise((e) => {
			process.once("SIGINT", () => e()).once("SIGTERM", () => e());
		})
	});
	e !== null && (process.exitCode = e);
} catch (e) {
	e instanceof _app2_js__WEBPACK_IMPORTED_MODULE_2__.n ? say(["Steward cannot start:", ...e.faults].join(e.faults.length === 1 ? " " : "\n- ")) : say(e instanceof Error ? e.stack ?? e.message : String(e)), process.exitCode = 1;
}


__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 5031:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ verify$1),
/* harmony export */   r: () => (/* binding */ verifyWithFallback),
/* harmony export */   t: () => (/* binding */ sign)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4573);


// node_modules/@octokit/webhooks-methods/dist-node/index.js
var r = "6.0.0";
async function sign(t, n) {
	if (!t || !n) throw TypeError("[@octokit/webhooks-methods] secret & payload required for sign()");
	if (typeof n != "string") throw TypeError("[@octokit/webhooks-methods] payload must be a string");
	let r = "sha256";
	return `${r}=${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHmac)(r, t).update(n).digest("hex")}`;
}
sign.VERSION = r;
async function verify$1(e, r, i) {
	if (!e || !r || !i) throw TypeError("[@octokit/webhooks-methods] secret, eventPayload & signature required");
	if (typeof r != "string") throw TypeError("[@octokit/webhooks-methods] eventPayload must be a string");
	let a = node_buffer__WEBPACK_IMPORTED_MODULE_1__.Buffer.from(i), o = node_buffer__WEBPACK_IMPORTED_MODULE_1__.Buffer.from(await sign(e, r));
	return a.length === o.length && (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.timingSafeEqual)(a, o);
}
verify$1.VERSION = r;
async function verifyWithFallback(e, t, n, r) {
	if (await verify$1(e, t, n)) return !0;
	if (r !== void 0) for (let e of r) {
		let r = await verify$1(e, t, n);
		if (r) return r;
	}
	return !1;
}



/***/ })

};
