export const id = 81;
export const ids = [81];
export const modules = {

/***/ 8081:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ W),
/* harmony export */   r: () => (/* binding */ R),
/* harmony export */   t: () => (/* binding */ B)
/* harmony export */ });
// node_modules/ical-generator/dist/index.mjs
let t = function(t) {
	return t.DAILY = "DAILY", t.HOURLY = "HOURLY", t.MINUTELY = "MINUTELY", t.MONTHLY = "MONTHLY", t.SECONDLY = "SECONDLY", t.WEEKLY = "WEEKLY", t.YEARLY = "YEARLY", t;
}({});
(function(t) {
	return t.AUTOMATIC = "AUTOMATIC", t.DISABLED = "DISABLED", t.ENABLED = "ENABLED", t;
})({}), function(t) {
	return t.BICYCLE = "BICYCLE", t.CAR = "CAR", t.TRANSIT = "TRANSIT", t.WALKING = "WALKING", t;
}({});
let n = function(t) {
	return t.FR = "FR", t.MO = "MO", t.SA = "SA", t.SU = "SU", t.TH = "TH", t.TU = "TU", t.WE = "WE", t;
}({});
function i(t, n, r) {
	if (Array.isArray(n)) t.x = n.map((t) => {
		if (Array.isArray(t)) return t;
		if (typeof t.key != "string" || typeof t.value != "string") throw Error("Either key or value is not a string!");
		if (t.key.substr(0, 2) !== "X-") throw Error("Key has to start with `X-`!");
		return [t.key, t.value];
	});
	else if (typeof n == "object") t.x = Object.entries(n).map(([t, n]) => {
		if (typeof t != "string" || typeof n != "string") throw Error("Either key or value is not a string!");
		if (t.substr(0, 2) !== "X-") throw Error("Key has to start with `X-`!");
		return [t, n];
	});
	else if (typeof n == "string" && typeof r == "string") {
		if (n.substr(0, 2) !== "X-") throw Error("Key has to start with `X-`!");
		t.x.push([n, r]);
	} else return t.x.map((t) => ({
		key: t[0],
		value: t[1]
	}));
}
function a(t, n) {
	if (t instanceof Date && isNaN(t.getTime()) || typeof t == "string" && isNaN(new Date(t).getTime())) throw Error(`\`${n}\` has to be a valid date!`);
	if (t instanceof Date || typeof t == "string" || typeof t == "object" && t && (C(t) || S(t) || x(t) || b(t)) || m(t) && t.isValid === !0 || (h(t) || p(t)) && t.isValid()) return t;
	throw Error(`\`${n}\` has to be a valid date!`);
}
function o(t, n) {
	let r = Object.values(t), O = String(n).toUpperCase();
	if (!O || !r.includes(O)) throw Error(`Input must be one of the following: ${r.join(", ")}`);
	return O;
}
function s(t, n) {
	let r = null;
	if (typeof n == "string") {
		let t = n.match(/^(.+) ?<([^>]+)>$/);
		t ? r = {
			email: t[2].trim(),
			name: t[1].trim()
		} : n.includes("@") && (r = {
			email: n.trim(),
			name: n.trim()
		});
	} else typeof n == "object" && (r = {
		email: n.email,
		mailto: n.mailto,
		name: n.name,
		sentBy: n.sentBy
	});
	if (!r && typeof n == "string") throw Error("`" + t + "` isn't formated correctly. See https://sebbo2002.github.io/ical-generator/develop/reference/interfaces/ICalOrganizer.html");
	if (!r) throw Error("`" + t + "` needs to be a valid formed string or an object. See https://sebbo2002.github.io/ical-generator/develop/reference/interfaces/ICalOrganizer.html");
	if (!r.name) throw Error("`" + t + ".name` is empty!");
	if (!r.email) throw Error("`" + t + ".email` is empty!");
	return r;
}
function c(t, n) {
	return String(t).replace(n ? /[\\"]/g : /[\\;,]/g, function(t) {
		return "\\" + t;
	}).replace(/(?:\r\n|\r|\n)/g, "\\n");
}
function l(t) {
	return t.split("\r\n").map(function(t) {
		let n = "", r = 0;
		for (let O = 0; O < t.length; O++) {
			let k = t.charAt(O);
			k >= "\ud800" && k <= "\udbff" && (k += t.charAt(++O));
			let A = new TextEncoder().encode(k).length;
			r += A, r > 74 && (n += "\r\n ", r = A), n += k;
		}
		return n;
	}).join("\r\n");
}
function u(t, n, r, O) {
	if (t?.startsWith("/") && (t = t.substr(1)), typeof n == "string" || n instanceof Date) {
		let k = w(n) ? n.withTimeZone(t) : new Date(n), A = k.getUTCFullYear().toString().padStart(4, "0") + String(k.getUTCMonth() + 1).padStart(2, "0") + k.getUTCDate().toString().padStart(2, "0");
		return t && (A = k.getFullYear().toString().padStart(2, "0") + String(k.getMonth() + 1).padStart(2, "0") + k.getDate().toString().padStart(2, "0")), r ? A : t ? (A += "T" + k.getHours().toString().padStart(2, "0") + k.getMinutes().toString().padStart(2, "0") + k.getSeconds().toString().padStart(2, "0"), A) : (A += "T" + k.getUTCHours().toString().padStart(2, "0") + k.getUTCMinutes().toString().padStart(2, "0") + k.getUTCSeconds().toString().padStart(2, "0") + (O ? "" : "Z"), A);
	}
	if (h(n)) {
		let k = t ? _(n) && !n.tz() ? n.clone().tz(t) : n : O || r && _(n) && n.tz() ? n : n.utc();
		return k.format("YYYYMMDD") + (r ? "" : "T" + k.format("HHmmss") + (O || t ? "" : "Z"));
	}
	if (m(n)) {
		let k = t ? n.setZone(t) : O || r && n.zone.type !== "system" ? n : n.setZone("utc");
		return k.toFormat("yyyyLLdd") + (r ? "" : "T" + k.toFormat("HHmmss") + (O || t ? "" : "Z"));
	}
	if (C(n)) {
		let k = n;
		return t && (k = n.withTimeZone(n.timeZoneId)), !t && n.timeZoneId !== "UTC" && (k = n.withTimeZone("UTC")), u(null, k.toPlainDateTime(), r, O || !!t);
	}
	if (S(n)) {
		if (r) return n.year.toString().padStart(4, "0") + n.month.toString().padStart(2, "0") + n.day.toString().padStart(2, "0");
		if (t) {
			let k = n.toZonedDateTime(t);
			return u(t, k, r, O);
		}
		return n.year.toString().padStart(4, "0") + n.month.toString().padStart(2, "0") + n.day.toString().padStart(2, "0") + "T" + n.hour.toString().padStart(2, "0") + n.minute.toString().padStart(2, "0") + n.second.toString().padStart(2, "0") + (O || t ? "" : "Z");
	}
	if (x(n)) return n.year.toString().padStart(4, "0") + n.month.toString().padStart(2, "0") + n.day.toString().padStart(2, "0") + (r ? "" : "T000000" + (O || t ? "" : "Z"));
	if (b(n)) {
		let k = t || "UTC", A = n.toZonedDateTimeISO(k);
		return u(t, A, r, O);
	}
	{
		let k = n;
		if (t) k = typeof n.tz == "function" ? n.tz(t) : n;
		else if (!O) {
			if (typeof n.utc == "function") k = n.utc();
			else throw Error("Unable to convert dayjs object to UTC value: UTC plugin is not available!");
		}
		return k.format("YYYYMMDD") + (r ? "" : "T" + k.format("HHmmss") + (O || t ? "" : "Z"));
	}
}
function d(t, n, r, O) {
	let k = "", A = O?.floating || !1;
	return O?.timezone && (k = ";TZID=" + O.timezone, A = !0), n + k + ":" + u(t, r, !1, A);
}
function f(t) {
	let n = t.x.map(([t, n]) => t.toUpperCase() + ":" + c(n, !1)).join("\r\n");
	return n.length ? n + "\r\n" : "";
}
function p(t) {
	return typeof t == "object" && !!t && !(t instanceof Date) && !h(t) && !m(t) && !y(t);
}
function m(t) {
	return typeof t == "object" && !!t && "toJSDate" in t && typeof t.toJSDate == "function" && !y(t);
}
function h(t) {
	return t != null && t._isAMomentObject != null && !y(t);
}
function g(t) {
	return typeof t == "object" && !!t && "asSeconds" in t && typeof t.asSeconds == "function";
}
function _(t) {
	return h(t) && "tz" in t && typeof t.tz == "function";
}
function v(t) {
	return typeof t == "object" && !!t && "between" in t && typeof t.between == "function" && typeof t.toString == "function";
}
function y(t) {
	return C(t) || S(t) || x(t) || b(t);
}
function b(t) {
	return typeof t == "object" && !!t && !C(t) && !S(t) && !x(t) && "toZonedDateTimeISO" in t && typeof t.toZonedDateTimeISO == "function" && !("year" in t) && !("timeZoneId" in t);
}
function x(t) {
	return typeof t == "object" && !!t && !C(t) && !S(t) && "toPlainDateTime" in t && typeof t.toPlainDateTime == "function" && "year" in t && typeof t.year == "number" && "month" in t && typeof t.month == "number" && "day" in t && typeof t.day == "number" && !("hour" in t) && !("timeZoneId" in t) && !("epochSeconds" in t);
}
function S(t) {
	return typeof t == "object" && !!t && !C(t) && "toZonedDateTime" in t && typeof t.toZonedDateTime == "function" && "toPlainDate" in t && typeof t.toPlainDate == "function" && "year" in t && typeof t.year == "number" && "month" in t && typeof t.month == "number" && "day" in t && typeof t.day == "number" && "hour" in t && typeof t.hour == "number" && "minute" in t && typeof t.minute == "number" && "second" in t && typeof t.second == "number" && !("timeZone" in t);
}
function C(t) {
	return typeof t == "object" && !!t && "timeZoneId" in t && typeof t.timeZoneId == "string" && "toPlainDateTime" in t && typeof t.toPlainDateTime == "function" && "year" in t && typeof t.year == "number" && "month" in t && typeof t.month == "number" && "day" in t && typeof t.day == "number" && "hour" in t && typeof t.hour == "number" && "minute" in t && typeof t.minute == "number" && "second" in t && typeof t.second == "number";
}
function w(t) {
	return t instanceof Date && "internal" in t && t.internal instanceof Date && "withTimeZone" in t && typeof t.withTimeZone == "function" && "tzComponents" in t && typeof t.tzComponents == "function";
}
function T(t) {
	if (typeof t == "string" || t instanceof Date) return new Date(t);
	if (C(t)) {
		let n = t.toInstant();
		return new Date(n.epochMilliseconds);
	}
	return S(t) ? new Date(Date.UTC(t.year, t.month - 1, t.day, t.hour, t.minute, t.second)) : x(t) ? new Date(Date.UTC(t.year, t.month - 1, t.day)) : b(t) ? new Date(t.epochMilliseconds) : m(t) ? t.toJSDate() : t.toDate();
}
function E(t) {
	let n = "";
	return t < 0 && (n = "-", t *= -1), n += "P", t >= 86400 && (n += Math.floor(t / 86400) + "D", t %= 86400), !t && n.length > 1 || (n += "T", t >= 3600 && (n += Math.floor(t / 3600) + "H", t %= 3600), t >= 60 && (n += Math.floor(t / 60) + "M", t %= 60), t > 0 ? n += t + "S" : n.length <= 2 && (n += "0S")), n;
}
function D(t) {
	return t ? typeof t == "string" ? t : C(t) ? D(t.withTimeZone("UTC").toPlainDateTime()) : (y(t), t.toJSON()) : null;
}
let r = function(t) {
	return t.CHAIR = "CHAIR", t.NON = "NON-PARTICIPANT", t.OPT = "OPT-PARTICIPANT", t.REQ = "REQ-PARTICIPANT", t;
}({}), O = function(t) {
	return t.CLIENT = "CLIENT", t.NONE = "NONE", t.SERVER = "SERVER", t;
}({}), k = function(t) {
	return t.ACCEPTED = "ACCEPTED", t.DECLINED = "DECLINED", t.DELEGATED = "DELEGATED", t.NEEDSACTION = "NEEDS-ACTION", t.TENTATIVE = "TENTATIVE", t;
}({}), A = function(t) {
	return t.GROUP = "GROUP", t.INDIVIDUAL = "INDIVIDUAL", t.RESOURCE = "RESOURCE", t.ROOM = "ROOM", t.UNKNOWN = "UNKNOWN", t;
}({});
var j = class e {
	data;
	parent;
	constructor(t, n) {
		if (this.data = {
			delegatedFrom: null,
			delegatedTo: null,
			email: "",
			mailto: null,
			name: null,
			role: r.REQ,
			rsvp: null,
			scheduleAgent: null,
			sentBy: null,
			status: null,
			type: null,
			x: []
		}, this.parent = n, !this.parent) throw Error("`event` option required!");
		if (!t.email) throw Error("No value for `email` in ICalAttendee given!");
		t.name !== void 0 && this.name(t.name), t.email !== void 0 && this.email(t.email), t.mailto !== void 0 && this.mailto(t.mailto), t.sentBy !== void 0 && this.sentBy(t.sentBy), t.status !== void 0 && this.status(t.status), t.role !== void 0 && this.role(t.role), t.rsvp !== void 0 && this.rsvp(t.rsvp), t.type !== void 0 && this.type(t.type), t.delegatedTo !== void 0 && this.delegatedTo(t.delegatedTo), t.delegatedFrom !== void 0 && this.delegatedFrom(t.delegatedFrom), t.delegatesTo && this.delegatesTo(t.delegatesTo), t.delegatesFrom && this.delegatesFrom(t.delegatesFrom), t.scheduleAgent !== void 0 && this.scheduleAgent(t.scheduleAgent), t.x !== void 0 && this.x(t.x);
	}
	delegatedFrom(t) {
		return t === void 0 ? this.data.delegatedFrom : (t ? typeof t == "string" ? this.data.delegatedFrom = new e(s("delegatedFrom", t), this.parent) : t instanceof e ? this.data.delegatedFrom = t : this.data.delegatedFrom = new e(t, this.parent) : this.data.delegatedFrom = null, this);
	}
	delegatedTo(t) {
		return t === void 0 ? this.data.delegatedTo : t ? (typeof t == "string" ? this.data.delegatedTo = new e(s("delegatedTo", t), this.parent) : t instanceof e ? this.data.delegatedTo = t : this.data.delegatedTo = new e(t, this.parent), this.data.status = k.DELEGATED, this) : (this.data.delegatedTo = null, this.data.status === k.DELEGATED && (this.data.status = null), this);
	}
	delegatesFrom(t) {
		let n = t instanceof e ? t : this.parent.createAttendee(t);
		return this.delegatedFrom(n), n.delegatedTo(this), n;
	}
	delegatesTo(t) {
		let n = t instanceof e ? t : this.parent.createAttendee(t);
		return this.delegatedTo(n), n.delegatedFrom(this), n;
	}
	email(t) {
		return t ? (this.data.email = t, this) : this.data.email;
	}
	mailto(t) {
		return t === void 0 ? this.data.mailto : (this.data.mailto = t || null, this);
	}
	name(t) {
		return t === void 0 ? this.data.name : (this.data.name = t || null, this);
	}
	role(t) {
		return t === void 0 ? this.data.role : (this.data.role = o(r, t), this);
	}
	rsvp(t) {
		return t === void 0 ? this.data.rsvp : t === null ? (this.data.rsvp = null, this) : (this.data.rsvp = !!t, this);
	}
	scheduleAgent(t) {
		return t === void 0 ? this.data.scheduleAgent : t ? typeof t == "string" && t.toUpperCase().startsWith("X-") ? (this.data.scheduleAgent = t, this) : (this.data.scheduleAgent = o(O, t), this) : (this.data.scheduleAgent = null, this);
	}
	sentBy(t) {
		return t ? (this.data.sentBy = t, this) : this.data.sentBy;
	}
	status(t) {
		return t === void 0 ? this.data.status : t ? (this.data.status = o(k, t), this) : (this.data.status = null, this);
	}
	toJSON() {
		return Object.assign({}, this.data, {
			delegatedFrom: this.data.delegatedFrom?.email() || null,
			delegatedTo: this.data.delegatedTo?.email() || null,
			x: this.x()
		});
	}
	toString() {
		let t = "ATTENDEE";
		if (!this.data.email) throw Error("No value for `email` in ICalAttendee given!");
		return t += ";ROLE=" + this.data.role, this.data.type && (t += ";CUTYPE=" + this.data.type), this.data.status && (t += ";PARTSTAT=" + this.data.status), this.data.rsvp !== null && (t += ";RSVP=" + this.data.rsvp.toString().toUpperCase()), this.data.sentBy !== null && (t += ";SENT-BY=\"mailto:" + this.data.sentBy + "\""), this.data.delegatedTo && (t += ";DELEGATED-TO=\"" + this.data.delegatedTo.email() + "\""), this.data.delegatedFrom && (t += ";DELEGATED-FROM=\"" + this.data.delegatedFrom.email() + "\""), this.data.name && (t += ";CN=\"" + c(this.data.name, !0) + "\""), this.data.email && this.data.mailto && (t += ";EMAIL=" + c(this.data.email, !1)), this.data.scheduleAgent && (t += ";SCHEDULE-AGENT=" + this.data.scheduleAgent), this.data.x.length && (t += ";" + this.data.x.map(([t, n]) => t.toUpperCase() + "=" + c(n, !1)).join(";")), t += ":MAILTO:" + c(this.data.mailto || this.data.email, !1) + "\r\n", t;
	}
	type(t) {
		return t === void 0 ? this.data.type : t ? (this.data.type = o(A, t), this) : (this.data.type = null, this);
	}
	x(t, n) {
		if (t === void 0) return i(this.data);
		if (typeof t == "string" && typeof n == "string") i(this.data, t, n);
		else if (typeof t == "object") i(this.data, t);
		else throw Error("Either key or value is not a string!");
		return this;
	}
};
let M = function(t) {
	return t.audio = "audio", t.display = "display", t.email = "email", t;
}({});
const N = {
	end: "END",
	start: "START"
};
var F = class {
	data;
	event;
	constructor(t, n) {
		if (this.data = {
			attach: null,
			attendees: [],
			description: null,
			interval: null,
			relatesTo: null,
			repeat: null,
			summary: null,
			trigger: -600,
			type: M.display,
			x: []
		}, this.event = n, !n) throw Error("`event` option required!");
		t.type !== void 0 && this.type(t.type), "trigger" in t && t.trigger !== void 0 && this.trigger(t.trigger), "triggerBefore" in t && t.triggerBefore !== void 0 && this.triggerBefore(t.triggerBefore), "triggerAfter" in t && t.triggerAfter !== void 0 && this.triggerAfter(t.triggerAfter), t.repeat && this.repeat(t.repeat), t.attach !== void 0 && this.attach(t.attach), t.description !== void 0 && this.description(t.description), t.summary !== void 0 && this.summary(t.summary), t.attendees !== void 0 && this.attendees(t.attendees), t.x !== void 0 && this.x(t.x);
	}
	attach(t) {
		if (t === void 0) return this.data.attach;
		if (!t) return this.data.attach = null, this;
		let n;
		if (typeof t == "string") n = {
			mime: null,
			uri: t
		};
		else if (typeof t == "object") n = {
			mime: t.mime || null,
			uri: t.uri
		};
		else throw Error("`attachment` needs to be a valid formed string or an object. See https://sebbo2002.github.io/ical-generator/develop/reference/classes/ICalAlarm.html#attach");
		if (!n.uri) throw Error("`attach.uri` is empty!");
		return this.data.attach = {
			mime: n.mime,
			uri: n.uri
		}, this;
	}
	attendees(t) {
		return t ? (t.forEach((t) => this.createAttendee(t)), this) : this.data.attendees;
	}
	createAttendee(t) {
		if (t instanceof j) return this.data.attendees.push(t), t;
		typeof t == "string" && (t = s("data", t));
		let n = new j(t, this);
		return this.data.attendees.push(n), n;
	}
	description(t) {
		return t === void 0 ? this.data.description : t ? (this.data.description = t, this) : (this.data.description = null, this);
	}
	relatesTo(t) {
		if (t === void 0) return this.data.relatesTo;
		if (!t) return this.data.relatesTo = null, this;
		if (!Object.values(N).includes(t)) throw Error("`relatesTo` is not correct, must be either `START` or `END`!");
		return this.data.relatesTo = t, this;
	}
	repeat(t) {
		if (t === void 0) return this.data.repeat;
		if (!t) return this.data.repeat = null, this;
		if (typeof t != "object") throw Error("`repeat` is not correct, must be an object!");
		if (typeof t.times != "number" || !isFinite(t.times)) throw Error("`repeat.times` is not correct, must be numeric!");
		if (typeof t.interval != "number" || !isFinite(t.interval)) throw Error("`repeat.interval` is not correct, must be numeric!");
		return this.data.repeat = t, this;
	}
	summary(t) {
		return t === void 0 ? this.data.summary : t ? (this.data.summary = t, this) : (this.data.summary = null, this);
	}
	toJSON() {
		let t = this.trigger();
		return Object.assign({}, this.data, {
			trigger: typeof t == "number" ? t : D(t),
			x: this.x()
		});
	}
	toString() {
		let t = "BEGIN:VALARM\r\n";
		if (t += "ACTION:" + this.data.type.toUpperCase() + "\r\n", typeof this.data.trigger == "number" && this.data.relatesTo === null ? this.data.trigger > 0 ? t += "TRIGGER;RELATED=END:" + E(this.data.trigger) + "\r\n" : t += "TRIGGER:" + E(this.data.trigger) + "\r\n" : typeof this.data.trigger == "number" ? t += "TRIGGER;RELATED=" + this.data.relatesTo?.toUpperCase() + ":" + E(this.data.trigger) + "\r\n" : t += "TRIGGER;VALUE=DATE-TIME:" + u(this.event.timezone(), this.data.trigger) + "\r\n", this.data.repeat) {
			if (!this.data.repeat.times) throw Error("No value for `repeat.times` in ICalAlarm given, but required for `interval`!");
			if (!this.data.repeat.interval) throw Error("No value for `repeat.interval` in ICalAlarm given, but required for `repeat`!");
			t += "REPEAT:" + this.data.repeat.times + "\r\n", t += "DURATION:" + E(this.data.repeat.interval) + "\r\n";
		}
		return this.data.type === "audio" && this.data.attach && this.data.attach.mime ? t += "ATTACH;FMTTYPE=" + c(this.data.attach.mime, !1) + ":" + c(this.data.attach.uri, !1) + "\r\n" : this.data.type === "audio" && this.data.attach ? t += "ATTACH;VALUE=URI:" + c(this.data.attach.uri, !1) + "\r\n" : this.data.type === "audio" && (t += "ATTACH;VALUE=URI:Basso\r\n"), this.data.type !== "audio" && this.data.description ? t += "DESCRIPTION:" + c(this.data.description, !1) + "\r\n" : this.data.type !== "audio" && (t += "DESCRIPTION:" + c(this.event.summary(), !1) + "\r\n"), this.data.type === "email" && this.data.summary ? t += "SUMMARY:" + c(this.data.summary, !1) + "\r\n" : this.data.type === "email" && (t += "SUMMARY:" + c(this.event.summary(), !1) + "\r\n"), this.data.type === "email" && this.data.attendees.forEach((n) => {
			t += n.toString();
		}), t += f(this.data), t += "END:VALARM\r\n", t;
	}
	trigger(t) {
		if (t === void 0 && typeof this.data.trigger == "number") return -1 * this.data.trigger;
		if (t === void 0) return this.data.trigger;
		if (typeof t == "number" && isFinite(t)) this.data.trigger = -1 * t;
		else if (!t || typeof t == "number") throw Error("`trigger` is not correct, must be a finite number or a supported date!");
		else this.data.trigger = a(t, "trigger");
		return this;
	}
	triggerAfter(t) {
		return t === void 0 ? this.data.trigger : this.trigger(typeof t == "number" ? -1 * t : t);
	}
	triggerBefore(t) {
		return t === void 0 ? this.trigger() : this.trigger(t);
	}
	type(t) {
		if (t === void 0) return this.data.type;
		if (!t || !Object.keys(M).includes(t)) throw Error("`type` is not correct, must be either `display` or `audio`!");
		return this.data.type = t, this;
	}
	x(t, n) {
		if (t === void 0) return i(this.data);
		if (typeof t == "string" && typeof n == "string") i(this.data, t, n);
		else if (typeof t == "object") i(this.data, t);
		else throw Error("Either key or value is not a string!");
		return this;
	}
}, I = class {
	data;
	constructor(t) {
		if (this.data = { name: "" }, !t.name) throw Error("No value for `name` in ICalCategory given!");
		this.name(t.name);
	}
	name(t) {
		return t === void 0 ? this.data.name : (this.data.name = t, this);
	}
	toJSON() {
		return Object.assign({}, this.data);
	}
	toString() {
		return c(this.data.name, !1);
	}
};
let P = function(t) {
	return t.BUSY = "BUSY", t.FREE = "FREE", t.OOF = "OOF", t.TENTATIVE = "TENTATIVE", t;
}({}), L = function(t) {
	return t.CONFIDENTIAL = "CONFIDENTIAL", t.PRIVATE = "PRIVATE", t.PUBLIC = "PUBLIC", t;
}({}), R = function(t) {
	return t.CANCELLED = "CANCELLED", t.CONFIRMED = "CONFIRMED", t.TENTATIVE = "TENTATIVE", t;
}({}), z = function(t) {
	return t.OPAQUE = "OPAQUE", t.TRANSPARENT = "TRANSPARENT", t;
}({});
var V = class {
	calendar;
	data;
	constructor(t, n) {
		if (this.data = {
			alarms: [],
			allDay: !1,
			attachments: [],
			attendees: [],
			busystatus: null,
			categories: [],
			class: null,
			created: null,
			description: null,
			end: null,
			floating: !1,
			id: crypto.randomUUID(),
			lastModified: null,
			location: null,
			organizer: null,
			priority: null,
			recurrenceId: null,
			repeating: null,
			sequence: 0,
			stamp: new Date(),
			start: new Date(),
			status: null,
			summary: "",
			timezone: null,
			transparency: null,
			travelTime: null,
			url: null,
			x: []
		}, this.calendar = n, !n) throw Error("`calendar` option required!");
		t.id && this.id(t.id), t.sequence !== void 0 && this.sequence(t.sequence), t.start && this.start(t.start), t.end !== void 0 && this.end(t.end), t.recurrenceId !== void 0 && this.recurrenceId(t.recurrenceId), t.timezone !== void 0 && this.timezone(t.timezone), t.stamp !== void 0 && this.stamp(t.stamp), t.allDay !== void 0 && this.allDay(t.allDay), t.floating !== void 0 && this.floating(t.floating), t.repeating !== void 0 && this.repeating(t.repeating), t.summary !== void 0 && this.summary(t.summary), t.location !== void 0 && this.location(t.location), t.description !== void 0 && this.description(t.description), t.organizer !== void 0 && this.organizer(t.organizer), t.attendees !== void 0 && this.attendees(t.attendees), t.alarms !== void 0 && this.alarms(t.alarms), t.categories !== void 0 && this.categories(t.categories), t.status !== void 0 && this.status(t.status), t.busystatus !== void 0 && this.busystatus(t.busystatus), t.priority !== void 0 && this.priority(t.priority), t.url !== void 0 && this.url(t.url), t.attachments !== void 0 && this.attachments(t.attachments), t.transparency !== void 0 && this.transparency(t.transparency), t.travelTime !== void 0 && this.travelTime(t.travelTime), t.created !== void 0 && this.created(t.created), t.lastModified !== void 0 && this.lastModified(t.lastModified), t.class !== void 0 && this.class(t.class), t.x !== void 0 && this.x(t.x);
	}
	alarms(t) {
		return t ? (t.forEach((t) => this.createAlarm(t)), this) : this.data.alarms;
	}
	allDay(t) {
		return t === void 0 ? this.data.allDay : (this.data.allDay = !!t, this);
	}
	attachments(t) {
		return t ? (t.forEach((t) => this.createAttachment(t)), this) : this.data.attachments;
	}
	attendees(t) {
		return t ? (t.forEach((t) => this.createAttendee(t)), this) : this.data.attendees;
	}
	busystatus(t) {
		return t === void 0 ? this.data.busystatus : t === null ? (this.data.busystatus = null, this) : (this.data.busystatus = o(P, t), this);
	}
	categories(t) {
		return t ? (t.forEach((t) => this.createCategory(t)), this) : this.data.categories;
	}
	class(t) {
		return t === void 0 ? this.data.class : t === null ? (this.data.class = null, this) : (this.data.class = o(L, t), this);
	}
	createAlarm(t) {
		let n = t instanceof F ? t : new F(t, this);
		return this.data.alarms.push(n), n;
	}
	createAttachment(t) {
		return this.data.attachments.push(t), this;
	}
	createAttendee(t) {
		if (t instanceof j) return this.data.attendees.push(t), t;
		typeof t == "string" && (t = s("data", t));
		let n = new j(t, this);
		return this.data.attendees.push(n), n;
	}
	createCategory(t) {
		let n = t instanceof I ? t : new I(t);
		return this.data.categories.push(n), n;
	}
	created(t) {
		return t === void 0 ? this.data.created : t === null ? (this.data.created = null, this) : (this.data.created = a(t, "created"), this);
	}
	description(t) {
		return t === void 0 ? this.data.description : t === null ? (this.data.description = null, this) : (typeof t == "string" ? this.data.description = { plain: t } : this.data.description = t, this);
	}
	end(t) {
		return t === void 0 ? (this.swapStartAndEndIfRequired(), this.data.end) : t === null ? (this.data.end = null, this) : (this.data.end = a(t, "end"), this);
	}
	floating(t) {
		return t === void 0 ? this.data.floating : (this.data.floating = !!t, this.data.floating && (this.data.timezone = null), this);
	}
	id(t) {
		return t === void 0 ? this.data.id : (this.data.id = String(t), this);
	}
	lastModified(t) {
		return t === void 0 ? this.data.lastModified : t === null ? (this.data.lastModified = null, this) : (this.data.lastModified = a(t, "lastModified"), this);
	}
	location(t) {
		if (t === void 0) return this.data.location;
		if (typeof t == "string") return this.data.location = { title: t }, this;
		if (t && ("title" in t && !t.title || t?.geo && (typeof t.geo.lat != "number" || !isFinite(t.geo.lat) || typeof t.geo.lon != "number" || !isFinite(t.geo.lon)) || !("title" in t) && !t?.geo)) throw Error("`location` isn't formatted correctly. See https://sebbo2002.github.io/ical-generator/develop/reference/classes/ICalEvent.html#location");
		return this.data.location = t || null, this;
	}
	organizer(t) {
		return t === void 0 ? this.data.organizer : t === null ? (this.data.organizer = null, this) : (this.data.organizer = s("organizer", t), this);
	}
	priority(t) {
		if (t === void 0) return this.data.priority;
		if (t === null) return this.data.priority = null, this;
		if (t < 0 || t > 9) throw Error("`priority` is invalid, musst be 0 ≤ priority ≤ 9.");
		return this.data.priority = Math.round(t), this;
	}
	recurrenceId(t) {
		return t === void 0 ? this.data.recurrenceId : t === null ? (this.data.recurrenceId = null, this) : (this.data.recurrenceId = a(t, "recurrenceId"), this);
	}
	repeating(r) {
		if (r === void 0) return this.data.repeating;
		if (!r) return this.data.repeating = null, this;
		if (v(r) || typeof r == "string") return this.data.repeating = r, this;
		if (this.data.repeating = { freq: o(t, r.freq) }, r.count) {
			if (!isFinite(r.count)) throw Error("`repeating.count` must be a finite number!");
			this.data.repeating.count = r.count;
		}
		if (r.interval) {
			if (!isFinite(r.interval)) throw Error("`repeating.interval` must be a finite number!");
			this.data.repeating.interval = r.interval;
		}
		if (r.until !== void 0 && (this.data.repeating.until = a(r.until, "repeating.until")), r.byDay) {
			let t = Array.isArray(r.byDay) ? r.byDay : [r.byDay];
			this.data.repeating.byDay = t.map((t) => o(n, t));
		}
		if (r.byMonth) {
			let t = Array.isArray(r.byMonth) ? r.byMonth : [r.byMonth];
			this.data.repeating.byMonth = t.map((t) => {
				if (typeof t != "number" || t < 1 || t > 12) throw Error("`repeating.byMonth` contains invalid value `" + t + "`!");
				return t;
			});
		}
		if (r.byMonthDay) {
			let t = Array.isArray(r.byMonthDay) ? r.byMonthDay : [r.byMonthDay];
			this.data.repeating.byMonthDay = t.map((t) => {
				if (typeof t != "number" || t < -31 || t > 31 || t === 0) throw Error("`repeating.byMonthDay` contains invalid value `" + t + "`!");
				return t;
			});
		}
		if (r.bySetPos) {
			if (!this.data.repeating.byDay) throw "`repeating.bySetPos` must be used along with `repeating.byDay`!";
			let t = Array.isArray(r.bySetPos) ? r.bySetPos : [r.bySetPos];
			this.data.repeating.bySetPos = t.map((t) => {
				if (typeof t != "number" || t < -366 || t > 366 || t === 0) throw "`repeating.bySetPos` contains invalid value `" + t + "`!";
				return t;
			});
		}
		if (r.exclude) {
			let t = Array.isArray(r.exclude) ? r.exclude : [r.exclude];
			this.data.repeating.exclude = t.map((t, n) => a(t, `repeating.exclude[${n}]`));
		}
		return r.startOfWeek && (this.data.repeating.startOfWeek = o(n, r.startOfWeek)), this;
	}
	sequence(t) {
		if (t === void 0) return this.data.sequence;
		if (isNaN(parseInt(String(t), 10))) throw Error("`sequence` must be a number!");
		return this.data.sequence = t, this;
	}
	stamp(t) {
		return t === void 0 ? this.data.stamp : (this.data.stamp = a(t, "stamp"), this);
	}
	start(t) {
		return t === void 0 ? (this.swapStartAndEndIfRequired(), this.data.start) : (this.data.start = a(t, "start"), this);
	}
	status(t) {
		return t === void 0 ? this.data.status : t === null ? (this.data.status = null, this) : (this.data.status = o(R, t), this);
	}
	summary(t) {
		return t === void 0 ? this.data.summary : (this.data.summary = t ? String(t) : "", this);
	}
	timestamp(t) {
		return t === void 0 ? this.stamp() : this.stamp(t);
	}
	timezone(t) {
		return t === void 0 && this.data.timezone !== null ? this.data.timezone : t === void 0 ? this.calendar.timezone() : (this.data.timezone = t && t !== "UTC" ? t.toString() : null, this.data.timezone && (this.data.floating = !1), this);
	}
	toJSON() {
		let t = null;
		return v(this.data.repeating) || typeof this.data.repeating == "string" ? t = this.data.repeating.toString() : this.data.repeating && (t = Object.assign({}, this.data.repeating, {
			exclude: this.data.repeating.exclude?.map((t) => D(t)),
			until: D(this.data.repeating.until) || void 0
		})), this.swapStartAndEndIfRequired(), Object.assign({}, this.data, {
			created: D(this.data.created) || null,
			end: D(this.data.end) || null,
			lastModified: D(this.data.lastModified) || null,
			recurrenceId: D(this.data.recurrenceId) || null,
			repeating: t,
			stamp: D(this.data.stamp) || null,
			start: D(this.data.start) || null,
			x: this.x()
		});
	}
	toString() {
		let t = "";
		if (t += "BEGIN:VEVENT\r\n", t += "UID:" + this.data.id + "\r\n", t += "SEQUENCE:" + this.data.sequence + "\r\n", this.swapStartAndEndIfRequired(), t += "DTSTAMP:" + u(this.calendar.timezone(), this.data.stamp) + "\r\n", this.data.allDay ? (t += "DTSTART;VALUE=DATE:" + u(this.timezone(), this.data.start, !0) + "\r\n", this.data.end && (t += "DTEND;VALUE=DATE:" + u(this.timezone(), this.data.end, !0) + "\r\n"), t += "X-MICROSOFT-CDO-ALLDAYEVENT:TRUE\r\n", t += "X-MICROSOFT-MSNCALENDAR-ALLDAYEVENT:TRUE\r\n") : (t += d(this.timezone(), "DTSTART", this.data.start, this.data) + "\r\n", this.data.end && (t += d(this.timezone(), "DTEND", this.data.end, this.data) + "\r\n")), v(this.data.repeating) || typeof this.data.repeating == "string") {
			let n = this.data.repeating.toString().replace(/\r\n/g, "\n").split("\n").filter((t) => t && !t.startsWith("DTSTART:")).join("\r\n");
			!n.includes("\r\n") && !n.startsWith("RRULE:") && (n = "RRULE:" + n), t += n.trim() + "\r\n";
		} else this.data.repeating && (t += "RRULE:FREQ=" + this.data.repeating.freq, this.data.repeating.count && (t += ";COUNT=" + this.data.repeating.count), this.data.repeating.interval && (t += ";INTERVAL=" + this.data.repeating.interval), this.data.repeating.until && (t += ";UNTIL=" + u(this.calendar.timezone(), this.data.repeating.until, !1, this.floating())), this.data.repeating.byDay && (t += ";BYDAY=" + this.data.repeating.byDay.join(",")), this.data.repeating.byMonth && (t += ";BYMONTH=" + this.data.repeating.byMonth.join(",")), this.data.repeating.byMonthDay && (t += ";BYMONTHDAY=" + this.data.repeating.byMonthDay.join(",")), this.data.repeating.bySetPos && (t += ";BYSETPOS=" + this.data.repeating.bySetPos.join(",")), this.data.repeating.startOfWeek && (t += ";WKST=" + this.data.repeating.startOfWeek), t += "\r\n", this.data.repeating.exclude && (this.data.allDay ? t += "EXDATE;VALUE=DATE:" + this.data.repeating.exclude.map((t) => u(this.calendar.timezone(), t, !0)).join(",") + "\r\n" : (t += "EXDATE", this.timezone() ? t += ";TZID=" + this.timezone() + ":" + this.data.repeating.exclude.map((t) => u(this.timezone(), t, !1, !0)).join(",") + "\r\n" : t += ":" + this.data.repeating.exclude.map((t) => u(this.timezone(), t, !1, this.floating())).join(",") + "\r\n")));
		if (this.data.recurrenceId && (t += d(this.timezone(), "RECURRENCE-ID", this.data.recurrenceId, this.data) + "\r\n"), t += "SUMMARY:" + c(this.data.summary, !1) + "\r\n", this.data.transparency && (t += "TRANSP:" + c(this.data.transparency, !1) + "\r\n"), this.data.location && "title" in this.data.location && this.data.location.title && (t += "LOCATION:" + c(this.data.location.title + (this.data.location.address ? "\n" + this.data.location.address : ""), !1) + "\r\n", this.data.location.radius && this.data.location.geo && (t += "X-APPLE-STRUCTURED-LOCATION;VALUE=URI;" + (this.data.location.address ? "X-ADDRESS=" + c(this.data.location.address, !1) + ";" : "") + "X-APPLE-RADIUS=" + c(this.data.location.radius, !1) + ";X-TITLE=" + c(this.data.location.title, !1) + ":geo:" + c(this.data.location.geo?.lat, !1) + "," + c(this.data.location.geo?.lon, !1) + "\r\n")), this.data.location?.geo?.lat && this.data.location.geo.lon && (t += "GEO:" + c(this.data.location.geo.lat, !1) + ";" + c(this.data.location.geo.lon, !1) + "\r\n"), this.data.travelTime && (t += "X-APPLE-TRAVEL-DURATION;VALUE=DURATION:" + E(this.data.travelTime.seconds) + "\r\n", this.data.location && (this.data.travelTime.suggestionBehavior && (t += "X-APPLE-TRAVEL-ADVISORY-BEHAVIOR:" + this.data.travelTime.suggestionBehavior + "\r\n"), this.data.travelTime.startFrom))) {
			t += "X-APPLE-TRAVEL-START;";
			let n = [];
			n.push("ROUTING=" + this.data.travelTime.startFrom.transportation), n.push("VALUE=URI"), "address" in this.data.travelTime.startFrom.location && this.data.travelTime.startFrom.location.address && n.push("X-ADDRESS=" + c(this.data.travelTime.startFrom.location.address, !1)), "radius" in this.data.travelTime.startFrom.location && this.data.travelTime.startFrom.location.radius && n.push("X-APPLE-RADIUS=" + c(this.data.travelTime.startFrom.location.radius, !1)), "title" in this.data.travelTime.startFrom.location && this.data.travelTime.startFrom.location.title && n.push("X-TITLE=" + c(this.data.travelTime.startFrom.location.title, !1)), t += n.join(";"), "geo" in this.data.travelTime.startFrom.location && this.data.travelTime.startFrom.location.geo && (t += ":geo:" + c(this.data.travelTime.startFrom.location.geo?.lat, !1) + "," + c(this.data.travelTime.startFrom.location.geo?.lon, !1)), t += "\r\n";
		}
		return this.data.description && (t += "DESCRIPTION:" + c(this.data.description.plain, !1) + "\r\n", this.data.description.html && (t += "X-ALT-DESC;FMTTYPE=text/html:" + c(this.data.description.html, !1) + "\r\n")), this.data.organizer && (t += "ORGANIZER;CN=\"" + c(this.data.organizer.name, !0) + "\"", this.data.organizer.sentBy && (t += ";SENT-BY=\"mailto:" + c(this.data.organizer.sentBy, !0) + "\""), this.data.organizer.email && this.data.organizer.mailto && (t += ";EMAIL=" + c(this.data.organizer.email, !1)), t += ":", this.data.organizer.email && (t += "mailto:" + c(this.data.organizer.mailto || this.data.organizer.email, !1)), t += "\r\n"), this.data.attendees.forEach(function(n) {
			t += n.toString();
		}), this.data.alarms.forEach(function(n) {
			t += n.toString();
		}), this.data.categories.length > 0 && (t += "CATEGORIES:" + this.data.categories.map((t) => t.toString()).join() + "\r\n"), this.data.url && (t += "URL;VALUE=URI:" + c(this.data.url, !1) + "\r\n"), this.data.attachments.length > 0 && this.data.attachments.forEach((n) => {
			t += "ATTACH:" + c(n, !1) + "\r\n";
		}), this.data.status && (t += "STATUS:" + this.data.status.toUpperCase() + "\r\n"), this.data.busystatus && (t += "X-MICROSOFT-CDO-BUSYSTATUS:" + this.data.busystatus.toUpperCase() + "\r\n"), this.data.priority !== null && (t += "PRIORITY:" + this.data.priority + "\r\n"), t += f(this.data), this.data.created && (t += "CREATED:" + u(this.calendar.timezone(), this.data.created) + "\r\n"), this.data.lastModified && (t += "LAST-MODIFIED:" + u(this.calendar.timezone(), this.data.lastModified) + "\r\n"), this.data.class && (t += "CLASS:" + this.data.class.toUpperCase() + "\r\n"), t += "END:VEVENT\r\n", t;
	}
	transparency(t) {
		return t === void 0 ? this.data.transparency : t ? (this.data.transparency = o(z, t), this) : (this.data.transparency = null, this);
	}
	travelTime(t) {
		if (t === void 0) return this.data.travelTime;
		if (typeof t == "number" && t <= 0) throw Error("`travelTime` has to be more than 0!");
		if (t && typeof t == "object" && "seconds" in t && t.seconds <= 0) throw Error("`travelTime.seconds` has to be more than 0!");
		return typeof t == "number" ? (this.data.travelTime = { seconds: t }, this) : (this.data.travelTime = t, this);
	}
	uid(t) {
		return t === void 0 ? this.id() : this.id(t);
	}
	url(t) {
		return t === void 0 ? this.data.url : (this.data.url = t ? String(t) : null, this);
	}
	x(t, n) {
		return t === void 0 ? i(this.data) : (typeof t == "string" && typeof n == "string" && i(this.data, t, n), typeof t == "object" && i(this.data, t), this);
	}
	swapStartAndEndIfRequired() {
		if (this.data.start && this.data.end && T(this.data.start).getTime() > T(this.data.end).getTime()) {
			let t = this.data.start;
			this.data.start = this.data.end, this.data.end = t;
		}
	}
};
let B = function(t) {
	return t.ADD = "ADD", t.CANCEL = "CANCEL", t.COUNTER = "COUNTER", t.DECLINECOUNTER = "DECLINECOUNTER", t.PUBLISH = "PUBLISH", t.REFRESH = "REFRESH", t.REPLY = "REPLY", t.REQUEST = "REQUEST", t;
}({});
var U = class {
	data;
	constructor(t = {}) {
		this.data = {
			color: null,
			description: null,
			events: [],
			method: null,
			name: null,
			prodId: "//sebbo.net//ical-generator//EN",
			scale: null,
			source: null,
			timezone: null,
			ttl: null,
			url: null,
			x: []
		}, t.prodId !== void 0 && this.prodId(t.prodId), t.method !== void 0 && this.method(t.method), t.name !== void 0 && this.name(t.name), t.description !== void 0 && this.description(t.description), t.timezone !== void 0 && this.timezone(t.timezone), t.source !== void 0 && this.source(t.source), t.url !== void 0 && this.url(t.url), t.scale !== void 0 && this.scale(t.scale), t.ttl !== void 0 && this.ttl(t.ttl), t.color !== void 0 && this.color(t.color), t.events !== void 0 && this.events(t.events), t.x !== void 0 && this.x(t.x);
	}
	clear() {
		return this.data.events = [], this;
	}
	color(t) {
		if (t === void 0) return this.data.color;
		if (typeof t == "string" && !/^#[A-F0-9]{6}$/gi.test(t)) throw Error("`color` is malformed!");
		return this.data.color = t ? String(t).toUpperCase() : null, this;
	}
	createEvent(t) {
		let n = t instanceof V ? t : new V(t, this);
		return this.data.events.push(n), n;
	}
	description(t) {
		return t === void 0 ? this.data.description : (this.data.description = t ? String(t) : null, this);
	}
	events(t) {
		return t ? (t.forEach((t) => this.createEvent(t)), this) : this.data.events;
	}
	length() {
		return this.data.events.length;
	}
	method(t) {
		return t === void 0 ? this.data.method : t ? (this.data.method = o(B, t), this) : (this.data.method = null, this);
	}
	name(t) {
		return t === void 0 ? this.data.name : (this.data.name = t ? String(t) : null, this);
	}
	prodId(t) {
		if (!t) return this.data.prodId;
		if (typeof t == "string") return this.data.prodId = t, this;
		if (typeof t != "object") throw Error("`prodid` needs to be a string or an object!");
		if (!t.company) throw Error("`prodid.company` is a mandatory item!");
		if (!t.product) throw Error("`prodid.product` is a mandatory item!");
		let n = (t.language || "EN").toUpperCase();
		return this.data.prodId = "//" + t.company + "//" + t.product + "//" + n, this;
	}
	scale(t) {
		return t === void 0 ? this.data.scale : (t === null ? this.data.scale = null : this.data.scale = t.toUpperCase(), this);
	}
	source(t) {
		return t === void 0 ? this.data.source : (this.data.source = t || null, this);
	}
	timezone(t) {
		return t === void 0 ? this.data.timezone?.name || null : (t === "UTC" ? this.data.timezone = null : typeof t == "string" ? this.data.timezone = { name: t } : t === null ? this.data.timezone = null : this.data.timezone = t, this);
	}
	toJSON() {
		return Object.assign({}, this.data, {
			events: this.data.events.map((t) => t.toJSON()),
			timezone: this.timezone(),
			x: this.x()
		});
	}
	toString() {
		let t = "";
		return t = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n", t += "PRODID:-" + this.data.prodId + "\r\n", this.data.url && (t += "URL:" + this.data.url + "\r\n"), this.data.source && (t += "SOURCE;VALUE=URI:" + this.data.source + "\r\n"), this.data.scale && (t += "CALSCALE:" + this.data.scale + "\r\n"), this.data.method && (t += "METHOD:" + this.data.method + "\r\n"), this.data.name && (t += "NAME:" + this.data.name + "\r\n", t += "X-WR-CALNAME:" + this.data.name + "\r\n"), this.data.description && (t += "X-WR-CALDESC:" + this.data.description + "\r\n"), this.data.timezone?.generator && [...new Set([this.timezone(), ...this.data.events.map((t) => t.timezone())])].filter((t) => t !== null && !t.startsWith("/")).forEach((n) => {
			if (!this.data.timezone?.generator) return;
			let r = this.data.timezone.generator(n);
			r && (t += r.replace(/\r\n/g, "\n").replace(/\n/g, "\r\n").trim() + "\r\n");
		}), this.data.timezone?.name && (t += "TIMEZONE-ID:" + this.data.timezone.name + "\r\n", t += "X-WR-TIMEZONE:" + this.data.timezone.name + "\r\n"), this.data.ttl && (t += "REFRESH-INTERVAL;VALUE=DURATION:" + E(this.data.ttl) + "\r\n", t += "X-PUBLISHED-TTL:" + E(this.data.ttl) + "\r\n"), this.data.color && (t += "X-APPLE-CALENDAR-COLOR:" + this.data.color + "\r\n"), this.data.events.forEach((n) => t += n.toString()), t += f(this.data), t += "END:VCALENDAR", l(t);
	}
	ttl(t) {
		return t === void 0 ? this.data.ttl : (g(t) ? this.data.ttl = t.asSeconds() : t && t > 0 ? this.data.ttl = t : this.data.ttl = null, this);
	}
	url(t) {
		return t === void 0 ? this.data.url : (this.data.url = t || null, this);
	}
	x(t, n) {
		if (t === void 0) return i(this.data);
		if (typeof t == "string" && typeof n == "string") i(this.data, t, n);
		else if (typeof t == "object") i(this.data, t);
		else throw Error("Either key or value is not a string!");
		return this;
	}
};
function W(t) {
	return new U(t);
}



/***/ })

};
