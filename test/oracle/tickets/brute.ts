/**
 * What the clocks of a ticket mean, the slow way: somebody who sits beside the ticket, looks at it every minute, and
 * writes down what the page of semantics tells them to. Nothing here comes from src/sla or src/ticket; of a calendar
 * only whether it is open is asked.
 */
import type { Actor, CommentEvent, Issue, TimelineEvent } from '../../../src/ticket/issue.ts';
import type { Minute, OraclePolicy, OracleRule } from './stories.ts';
import { IDENTITY } from './stories.ts';

export type IsOpen = (calendar: string, minute: Minute) => boolean;

/** A clock as the oracle saw it. Minutes throughout. */
export interface Seen {
  readonly name: string;
  readonly set: string;
  readonly cycle: number;
  readonly rule: string;
  readonly state: string;
  readonly live: boolean;
  readonly startedAt: Minute;
  readonly endedAt: Minute | null;
  readonly elapsed: number;
  readonly target: number;
  readonly due: Minute | null;
  readonly warn: Minute | null;
  readonly breachedAt: Minute | null;
  readonly missed: readonly Minute[];
}

interface Promised {
  readonly rule: string;
  readonly calendar: string;
  readonly target: number;
  readonly pauses: readonly string[];
  readonly minimum: number | null;
  readonly warns: boolean;
  readonly phases: OracleRule['phases'];
}

/** How much of one promise has been used, minute by minute. */
interface Meter {
  readonly promised: Promised;
  used: number;
  /** The minutes at which one more was used up. */
  readonly reached: Minute[];
}

interface Watch {
  readonly name: string;
  readonly set: string;
  cycle: number;
  readonly startedAt: Minute;
  /** When the first update since the ticket was opened, or opened again, began. */
  readonly series: Minute;
  readonly meters: Map<string, Meter>;
  current: Promised | null;
  /** What the current promise grants. */
  limit: number;
  /** Something was promised while it ran. */
  promisedBefore: boolean;
  /** Minutes at which it was found broken, with what was promised then. */
  readonly found: { readonly at: Minute; readonly promised: Promised; readonly limit: number }[];
  next: number;
  end: { readonly at: Minute; readonly how: 'stopped' | 'cancelled' } | null;
  /** The ticket is closed; it goes on if the ticket is reopened. */
  dormant: boolean;
  /** It stood during the last minute of its life. */
  stood: boolean;
}

const HORIZON = 60 * 1440;

/** Staff turn a wait on or off; without a word about its end, one that was told before stands. */
interface Turn {
  readonly reason: string;
  readonly begins: boolean;
  readonly until?: Minute | null;
}

export function watchTicket(issue: Issue, policy: OraclePolicy, now: Minute, isOpen: IsOpen): Seen[] {
  return new Watcher(issue, policy, now, isOpen).watch();
}

class Watcher {
  readonly #issue: Issue;
  readonly #policy: OraclePolicy;
  readonly #now: Minute;
  readonly #isOpen: IsOpen;
  readonly #arrival: Minute;
  readonly #watches: Watch[] = [];
  /** What severity, vip and incident are from each minute on. */
  readonly #severities = new Map<Minute, string | null>();
  readonly #facts = new Map<Minute, { labels: ReadonlySet<string>; incident: boolean | null }>();
  /** Of each minute in which somebody said something, whether staff had settled the severity, after every word. */
  readonly #settled = new Map<Minute, boolean[]>();
  #firstSeverity: { readonly at: Minute; readonly name: string; readonly incident: boolean } | null = null;

  constructor(issue: Issue, policy: OraclePolicy, now: Minute, isOpen: IsOpen) {
    this.#issue = issue;
    this.#policy = policy;
    this.#now = now;
    this.#isOpen = isOpen;
    const moved = issue.events.findLast((event) => event.kind === 'transferred');
    this.#arrival = (moved?.at ?? issue.createdAt) / 60_000;
  }

  watch(): Seen[] {
    this.#readFacts();
    const closedOnArrival = this.#closedBefore(this.#arrival);
    let closed = closedOnArrival;
    let answered = false;
    let question = false;
    let stretch = 1;
    let closures = closedOnArrival ? 1 : 0;
    let answers = 0;
    let questions = 0;
    let unowned = 0;
    let pendings = 0;
    let unsettled = 0;
    const assigned = this.#assignedOnArrival();
    const owned = (minute: Minute): boolean =>
      [...assigned.values()].some((actor) => this.#isStaff(actor, minute));
    let pending = null as { closes: boolean } | null;
    let held = null as { until: Minute | null } | null;
    let lastWord: 'customer' | 'staff' = 'customer';
    const live = (name: string): Watch[] =>
      this.#watches.filter((w) => w.name === name && w.end === null && !w.dormant);
    const stop = (name: string, at: Minute): void => {
      for (const watch of live(name)) watch.end = { at, how: 'stopped' };
    };

    const byMinute = Map.groupBy(this.#issue.events, (event) => event.at / 60_000);
    for (let minute = this.#arrival; minute <= this.#now; minute += 1) {
      const events = (byMinute.get(minute) ?? []).filter(
        (event) => minute > this.#arrival || this.#afterArrival(event),
      );
      const first = minute === this.#arrival;
      if (first) {
        this.#start('first_response', 1, minute);
        this.#start('resolution', 1, minute);
        if (closedOnArrival) {
          for (const watch of [...this.#watches]) watch.end = { at: minute, how: 'cancelled' };
          this.#sleep(minute, 2);
        }
      }
      // Somebody's time on the roster begins or ends.
      const turned = this.#policy.dora.includes(minute) && !first;
      if (turned && owned(minute)) stop('ownership', minute);
      if (events.length > 0 || first || held?.until === minute || turned) {
        // What stops.
        const answersNow: number[] = [];
        for (const event of events) {
          if (event.kind !== 'comment' || event.minimized) continue;
          if (this.#role(event.actor, minute) === 'staff' && speaks(event.body)) {
            stop('first_response', minute);
            stop('next_response', minute);
            stop('update', minute);
            answered = true;
            question = false;
            answers += 1;
            answersNow.push(answers);
            // Two answers of one second: the clock between them lasted no time.
            const between = answersNow.length > 1 && !this.#closedDuring(minute);
            if (between) {
              this.#start('update', answers - 1, minute);
              stop('update', minute);
            }
          }
          for (const word of this.#commands(event, minute)) {
            if (word === '/no-reply' && answered) {
              stop('next_response', minute);
              question = false;
            }
            if (word === '/post-mortem done') stop('write_up', minute);
            if (word.startsWith('/post-mortem owner') && this.#policy.writeUp.done === 'organised')
              stop('write_up', minute);
          }
        }
        for (const event of events) {
          if (event.kind === 'unlabeled' && event.label === 'post-mortem: due' && !isUs(event.actor))
            stop('write_up', minute);
          if (event.kind === 'assigned') {
            assigned.set(event.assignee.login, event.assignee);
            if (this.#isStaff(event.assignee, minute)) stop('ownership', minute);
          }
          if (event.kind === 'unassigned') assigned.delete(event.assignee.login);
        }
        if (this.#settled.get(minute)?.includes(true) === true) stop('triage', minute);
        // A close ends what nothing else has stopped.
        for (const event of events) {
          if (event.kind === 'closed') {
            this.#series = null;
            const cancelled =
              event.reason !== 'completed' || (same(event.actor, this.#issue.author) && !answered);
            closed = true;
            closures += 1;
            question = false;
            for (const watch of this.#watches) {
              if (watch.end !== null || watch.dormant || watch.name === 'write_up') continue;
              const how =
                watch.name === 'pending_close'
                  ? 'stopped'
                  : cancelled || watch.name === 'ownership' || watch.name === 'triage'
                    ? 'cancelled'
                    : 'stopped';
              watch.end = { at: minute, how };
            }
            this.#sleep(minute, stretch + 1);
            pending = null;
            held = null;
            if (event.reason === 'completed' && this.#incidentAt(minute))
              this.#start('write_up', closures, minute);
          }
          if (event.kind === 'reopened') {
            closed = false;
            stretch += 1;
            for (const watch of this.#watches) {
              if (watch.dormant) watch.dormant = false;
              if (watch.name === 'write_up' && watch.end === null)
                watch.end = { at: minute, how: 'cancelled' };
            }
            if (!answered) this.#start('first_response', stretch, minute);
            if (question) {
              questions += 1;
              this.#start('next_response', questions, minute);
              question = false;
            }
          }
        }
        // What makes it stand, and what lets it run.
        if (held !== null && held.until !== null && held.until <= minute) held = null;
        if (pending === null) stop('pending_close', minute);
        const customerNow = events.some(
          (e) =>
            e.kind === 'comment' &&
            !e.minimized &&
            this.#role(e.actor, minute) === 'customer' &&
            !(minute >= BARE_COUNTS_NO_MORE && isBare(e.body) && this.#commands(e, minute).length === 0),
        );
        if (
          events.some(
            (e) =>
              e.kind === 'comment' &&
              !e.minimized &&
              this.#role(e.actor, minute) === 'staff' &&
              speaks(e.body),
          )
        )
          lastWord = 'staff';
        if (customerNow) lastWord = 'customer';
        const closedNow = this.#closedDuring(minute) || events.some((e) => e.kind === 'closed');
        for (const turn of first
          ? [...this.#turnsOnArrival(), ...this.#turns(events, minute)]
          : this.#turns(events, minute)) {
          if (turn.reason === 'pending') {
            if (!turn.begins) {
              pending = null;
              stop('pending_close', minute);
            } else if (!closedNow) {
              const closes = lastWord === 'staff';
              if (pending === null || (!pending.closes && closes)) {
                pending = { closes };
                if (closes && !customerNow) {
                  pendings += 1;
                  this.#start('pending_close', pendings, minute);
                }
              }
            }
          } else if (!turn.begins) held = null;
          else if (!closedNow) {
            const before: Minute | null = held?.until ?? null;
            held = { until: turn.until === undefined ? before : turn.until };
          }
        }
        if (customerNow) {
          pending = null;
          stop('pending_close', minute);
          if (answered) {
            for (const event of events) {
              if (
                event.kind !== 'comment' ||
                event.minimized ||
                this.#role(event.actor, minute) !== 'customer' ||
                !speaks(event.body)
              )
                continue;
              // What they say as it closes for good goes with the close.
              if (this.#closings().some(({ from, to }) => from === minute && minute < to)) continue;
              if (this.#closedDuring(minute)) question = true;
              else if (live('next_response').length === 0) {
                questions += 1;
                this.#start('next_response', questions, minute);
              }
            }
          }
        }
        const lastAnswer = answersNow.at(-1);
        if (lastAnswer !== undefined && !this.#closedDuring(minute))
          this.#start('update', lastAnswer, minute);
        if (!owned(minute) && !closed && live('ownership').length === 0 && this.#policy.ownership !== null) {
          unowned += 1;
          this.#start('ownership', unowned, minute);
        }
        const isSettled = this.#lastBefore(this.#settled, minute)?.at(-1) === true;
        if (!isSettled && !closed && live('triage').length === 0) {
          unsettled += 1;
          this.#start('triage', unsettled, minute);
        }
      }
      // To wait for no time is not to wait.
      for (const watch of [...this.#watches]) {
        if (watch.name !== 'pending_close' || watch.startedAt !== minute) continue;
        if (watch.end?.at === minute) {
          this.#watches.splice(this.#watches.indexOf(watch), 1);
          pendings -= 1;
        } else watch.cycle = pendings;
      }
      for (const watch of this.#watches) this.#look(watch, minute);
      const waits = [
        ...(pending === null ? [] : ['pending']),
        ...(held === null ? [] : ['on_hold']),
        ...(owned(minute) ? [] : ['unowned']),
      ];
      if (minute < this.#now) for (const watch of this.#watches) this.#count(watch, minute, waits, closed);
    }
    const waits = (minute: Minute): string[] => [
      ...(pending === null ? [] : ['pending']),
      ...(held === null || (held.until !== null && held.until <= minute) ? [] : ['on_hold']),
      ...(owned(minute) ? [] : ['unowned']),
    ];
    const forever = pending !== null || (held !== null && held.until === null);
    const measured = this.#policy.triage?.effective ?? 0;
    return this.#watches
      .filter((watch) => !watch.dormant && (watch.name !== 'triage' || watch.startedAt >= measured))
      .flatMap((watch) => this.#tell(watch, waits, forever));
  }

  // Facts

  #readFacts(): void {
    let severity: string | null = null;
    const labels = this.#labelsOnArrival();
    for (const name of ['low', 'high', 'urgent']) if (labels.has(`severity: ${name}`)) severity = name;
    const { otherwise, triage } = this.#policy;
    const proposes = triage?.proposed === true && this.#arrival >= (triage.effective ?? 0);
    // Labels that came along with the ticket are its author's word.
    let settled = severity !== null && (!proposes || this.#isStaff(this.#issue.author, this.#arrival));
    if (severity === null && otherwise !== null && this.#arrival >= (otherwise.effective ?? 0))
      severity = otherwise.severity;
    const say = (named: string, by: Actor, minute: Minute): void => {
      const isFinal = !proposes || this.#isStaff(by, minute);
      // Who says what staff have said already unsettles nothing.
      if (named === severity && settled) return;
      severity = named;
      settled = isFinal;
    };
    const settle = (minute: Minute): void => {
      this.#settled.set(minute, [...(this.#settled.get(minute) ?? []), settled]);
    };
    let word: boolean | null = labels.has('incident') ? true : null;
    const put = (minute: Minute): void => {
      this.#severities.set(minute, severity);
      this.#facts.set(minute, { labels: new Set(labels), incident: word });
    };
    put(this.#arrival);
    settle(this.#arrival);
    for (const event of this.#issue.events) {
      const minute = event.at / 60_000;
      if (minute < this.#arrival || !this.#afterArrival(event)) continue;
      if ((event.kind === 'labeled' || event.kind === 'unlabeled') && !isUs(event.actor)) {
        const on = event.kind === 'labeled';
        if (on) labels.add(event.label);
        else labels.delete(event.label);
        if (event.label === 'incident') word = on;
        const named = /^severity: (.*)$/.exec(event.label)?.[1];
        if (named !== undefined && on) say(named, event.actor, minute);
        else if (named !== undefined && severity === named) {
          severity = null;
          settled = false;
        }
        settle(minute);
      }
      if (event.kind === 'comment' && !event.minimized) {
        for (const command of this.#commands(event, minute)) {
          const named = /^\/severity (urgent|high|low)$/.exec(command)?.[1];
          if (named !== undefined) say(named, event.actor, minute);
          settle(minute);
        }
      }
      put(minute);
    }
    for (const [at, name] of this.#severities) {
      if (name === null) continue;
      this.#firstSeverity = { at, name, incident: this.#facts.get(at)?.incident ?? name === 'urgent' };
      break;
    }
  }

  #lastBefore<T>(history: ReadonlyMap<Minute, T>, minute: Minute): T | undefined {
    let last: T | undefined;
    for (const [at, value] of history) if (at <= minute) last = value;
    return last;
  }

  #incidentAt(minute: Minute): boolean {
    const word = this.#lastBefore(this.#facts, minute)?.incident ?? null;
    return word ?? this.#lastBefore(this.#severities, minute) === 'urgent';
  }

  /** What is promised at a minute, by what is known then. */
  #knownAt(name: string, set: string, minute: Minute): Promised | null {
    const severity = this.#lastBefore(this.#severities, minute) ?? null;
    return this.#promise(name, set, minute, severity, this.#incidentAt(minute));
  }

  readonly #unpromised = new Map<string, boolean>();

  #promisedAt(name: string, set: string, minute: Minute): Promised | null {
    const first = this.#firstSeverity;
    if (first === null || minute >= first.at) return this.#knownAt(name, set, minute);
    const key = `${name} ${set}`;
    let unpromised = this.#unpromised.get(key);
    if (unpromised === undefined) {
      unpromised = true;
      for (let at = this.#arrival; at < first.at; at += 1)
        if (this.#knownAt(name, set, at) !== null) unpromised = false;
      this.#unpromised.set(key, unpromised);
    }
    if (!unpromised) return this.#knownAt(name, set, minute);
    return this.#promise(name, set, minute, first.name, first.incident);
  }

  #promise(
    name: string,
    set: string,
    minute: Minute,
    severity: string | null,
    incident: boolean,
  ): Promised | null {
    const policy = this.#policy;
    const plain = { minimum: null, warns: false, phases: [] };
    if (name === 'ownership')
      return policy.ownership === null
        ? null
        : {
            rule: 'ownership',
            calendar: policy.ownership.calendar,
            target: policy.ownership.within,
            pauses: ['pending', 'on_hold'],
            ...plain,
          };
    if (name === 'triage') {
      const { triage } = policy;
      return triage === null
        ? null
        : { rule: 'intake.triage', calendar: triage.calendar, target: triage.within, pauses: [], ...plain };
    }
    if (name === 'pending_close') {
      const { within, calendar, severities } = policy.pending;
      if (severity === null || !severities.includes(severity)) return null;
      return { rule: 'waiting.pending', calendar, target: within, pauses: [], ...plain };
    }
    if (name === 'write_up')
      return { rule: 'write_up', calendar: '24x7', target: policy.writeUp.within, pauses: [], ...plain };
    const labels = this.#lastBefore(this.#facts, minute)?.labels ?? new Set();
    const rule = (set === 'promise' ? policy.sla : policy.internal).find(
      (r: OracleRule) =>
        (r.effective === null || r.effective <= minute) &&
        (r.severity === null || (severity !== null && r.severity.includes(severity))) &&
        (r.label === null || labels.has(r.label)) &&
        (r.incident === null || r.incident === incident),
    );
    const target = rule?.targets[name];
    if (rule === undefined || target === undefined) return null;
    return {
      rule: rule.name,
      calendar: rule.calendar,
      target,
      pauses: rule.pauses[name] ?? [],
      minimum: rule.minimum,
      warns: rule.warns,
      phases: name === 'update' ? rule.phases : [],
    };
  }

  // Clocks

  #start(name: string, cycle: number, minute: Minute): void {
    const sets = ['ownership', 'triage', 'pending_close', 'write_up'].includes(name)
      ? ['desk']
      : ['promise', 'internal'];
    for (const set of sets) {
      this.#watches.push({
        name,
        set,
        cycle,
        startedAt: minute,
        series: name === 'update' ? (this.#series ??= minute) : minute,
        meters: new Map(),
        current: null,
        limit: 0,
        promisedBefore: false,
        found: [],
        next: 0,
        end: null,
        dormant: false,
        stood: false,
      });
    }
  }

  /** Of a resolution that has just ended a copy is kept, in case that the ticket is reopened. */
  #sleep(minute: Minute, cycle: number): void {
    for (const watch of [...this.#watches]) {
      if (watch.name !== 'resolution' || watch.end?.at !== minute || watch.cycle !== cycle - 1) continue;
      const meters = new Map([...watch.meters].map(([key, m]) => [key, { ...m, reached: [...m.reached] }]));
      this.#watches.push({ ...watch, cycle, end: null, dormant: true, meters, found: [...watch.found] });
    }
  }

  /** When the series of updates began of which the next one is. */
  #series: Minute | null = null;

  /** Looks at a clock after all that happened in a minute. */
  #look(watch: Watch, minute: Minute): void {
    // One that was over in the minute in which it began had a promise all the same.
    const brief = watch.startedAt === minute && watch.end?.at === minute;
    if (watch.end !== null && !brief) return;
    const promised = this.#promisedAt(watch.name, watch.set, minute);
    const changed = promised?.rule !== watch.current?.rule;
    if (changed) {
      watch.current = promised;
      if (promised !== null) {
        const meter = this.#meter(watch, promised, minute);
        const first = this.#interval(watch, promised, meter, 0, minute);
        watch.limit = first;
        if (promised.minimum !== null && watch.promisedBefore)
          watch.limit = Math.max(first, meter.used + promised.minimum);
        watch.next = watch.limit;
        // Intervals that were over before the change are not counted one by one.
        const before = (due: number): boolean => (meter.reached[due - 1] ?? Infinity) < minute;
        if (watch.found.length > 0)
          while (before(watch.next)) watch.next += this.#interval(watch, promised, meter, watch.next, minute);
        watch.promisedBefore = true;
      }
    }
    if (promised === null || watch.dormant || brief) return;
    const meter = this.#meter(watch, promised, minute);
    if (watch.name !== 'update' && watch.found.length > 0) return;
    if (meter.used < watch.next) return;
    watch.found.push({ at: minute, promised: watch.current ?? promised, limit: watch.limit });
    while (meter.used >= watch.next) watch.next += this.#interval(watch, promised, meter, watch.next, minute);
  }

  /** How long an interval is that begins when so much is used up: as its phase says, by how long it lasts by then. */
  #interval(watch: Watch, promised: Promised, meter: Meter, begin: number, minute: Minute): number {
    if (promised.phases.length === 0) return promised.target;
    let since = minute;
    while (since > watch.series && this.#promisedAt(watch.name, watch.set, since - 1)?.rule === promised.rule)
      since -= 1;
    const begun = begin === 0 ? watch.startedAt : (meter.reached[begin - 1] ?? 0);
    let passed = 0;
    for (let at = since; at < begun; at += 1) if (this.#isOpen(promised.calendar, at)) passed += 1;
    return promised.phases.findLast(({ after }) => after <= passed)?.every ?? promised.target;
  }

  #meter(watch: Watch, promised: Promised, minute: Minute): Meter {
    let meter = watch.meters.get(promised.rule);
    if (meter === undefined) {
      meter = { promised, used: 0, reached: [] };
      watch.meters.set(promised.rule, meter);
      for (let at = watch.startedAt; at < minute; at += 1) this.#use(meter, at, this.#past.get(at));
    }
    return meter;
  }

  /** What the ticket waited for in each minute that has passed; null: it was closed. */
  readonly #past = new Map<Minute, readonly string[] | null>();

  #use(meter: Meter, minute: Minute, waits: readonly string[] | null | undefined): void {
    if (waits === null || waits === undefined) return;
    if (waits.some((wait) => meter.promised.pauses.includes(wait))) return;
    if (!this.#isOpen(meter.promised.calendar, minute)) return;
    meter.used += 1;
    meter.reached.push(minute + 1);
  }

  #count(watch: Watch, minute: Minute, waits: readonly string[], closed: boolean): void {
    // A write-up runs while the ticket is closed, and only then.
    const standing = closed && watch.name !== 'write_up' ? null : waits;
    if (watch.name !== 'write_up') this.#past.set(minute, closed ? null : waits);
    if (watch.end !== null) return;
    for (const meter of watch.meters.values()) this.#use(meter, minute, standing);
    const pauses = watch.current?.pauses ?? [];
    watch.stood = standing === null || standing.some((wait) => pauses.includes(wait));
  }

  #tell(watch: Watch, waits: (minute: Minute) => string[], forever: boolean): Seen[] {
    const deletions = this.#deletions(watch.name === 'pending_close');
    const stamped = watch.found.flatMap((found) => {
      const at = this.#stamp(
        found.at,
        this.#knownFrom(watch, found.at),
        deletions,
        watch.end?.at ?? Infinity,
      );
      return at === null ? [] : [{ ...found, at }];
    });
    const promised = watch.current ?? stamped[0]?.promised ?? null;
    const limit = watch.current === null ? (stamped[0]?.limit ?? 0) : watch.limit;
    const breaches = stamped.filter(({ at }) => at < this.#now);
    const [first] = breaches;
    if (promised === null) return [];
    const end = watch.end?.at ?? this.#now;
    const meter = this.#meter(watch, promised, end);
    const standsNow =
      watch.end === null &&
      waits(this.#now).some((wait) => promised.pauses.includes(wait)) &&
      watch.name !== 'write_up';
    const state =
      watch.end?.how === 'cancelled'
        ? 'cancelled'
        : first !== undefined
          ? 'breached'
          : watch.end !== null
            ? 'met'
            : standsNow
              ? 'paused'
              : 'running';
    return [
      {
        name: watch.name,
        set: watch.set,
        cycle: watch.cycle,
        rule: promised.rule,
        state,
        live: watch.end === null,
        startedAt: watch.startedAt,
        endedAt: watch.end?.at ?? null,
        elapsed: meter.used,
        target: limit,
        due: this.#when(watch, meter, limit, waits, forever),
        warn: promised.warns ? this.#when(watch, meter, limit / 2, waits, forever) : null,
        breachedAt: first?.at ?? null,
        missed: [...new Set(onRecord(breaches).map(({ at }) => at))],
      },
    ];
  }

  /** The minute at which so much of a promise is used up, going on from now or from the clock's end. */
  #when(
    watch: Watch,
    meter: Meter,
    amount: number,
    waits: (minute: Minute) => string[],
    forever: boolean,
  ): Minute | null {
    // Half of an odd number of minutes is used up half a minute before the rest of that minute.
    if (!Number.isInteger(amount)) {
      const whole = this.#when(watch, meter, Math.ceil(amount), waits, forever);
      return whole === null ? null : whole - 0.5;
    }
    const reached = meter.reached[amount - 1];
    if (reached !== undefined) return reached;
    const from = watch.end?.at ?? this.#now;
    const { pauses, calendar } = meter.promised;
    if (watch.end !== null) {
      const last = this.#past.get(from - 1);
      const stood = last === null || (last ?? []).some((wait) => pauses.includes(wait));
      if (from > watch.startedAt && stood && watch.name !== 'write_up') return null;
    } else if (forever && waits(from + HORIZON).some((wait) => wait !== 'unowned' && pauses.includes(wait)))
      return null;
    let used = meter.used;
    for (let minute = from; minute < from + HORIZON; minute += 1) {
      if (watch.end === null && waits(minute).some((wait) => pauses.includes(wait))) continue;
      if (!this.#isOpen(calendar, minute)) continue;
      used += 1;
      if (used === amount) return minute + 1;
    }
    // Whoever has it now may be on the staff at times, and at last is not.
    if (pauses.includes('unowned') && waits(from + HORIZON).includes('unowned')) return null;
    throw new Error(`The oracle saw no end of ${watch.name}`);
  }

  #knownFrom(watch: Watch, at: Minute): Minute {
    const first = this.#firstSeverity;
    if (first === null || at >= first.at) return at;
    return this.#unpromised.get(`${watch.name} ${watch.set}`) === true ? first.at : at;
  }

  #deletions(anybody: boolean): Minute[] {
    return this.#issue.events.flatMap((event) =>
      event.kind === 'comment_deleted' &&
      event.author !== null &&
      (anybody ? event.author.kind !== 'bot' : this.#isStaff(event.author, event.at / 60_000))
        ? [event.at / 60_000]
        : [],
    );
  }

  #stamp(found: Minute, known: Minute, deletions: readonly Minute[], stop: Minute): Minute | null {
    const marks: { from: Minute; to: Minute }[] = [];
    for (const event of this.#issue.events) {
      if (event.kind === 'labeled' && event.label === 'sla: breached' && isUs(event.actor))
        marks.push({ from: event.at / 60_000, to: Infinity });
      const last = marks.at(-1);
      if (event.kind === 'unlabeled' && event.label === 'sla: breached' && last?.to === Infinity)
        last.to = event.at / 60_000;
    }
    let at = known;
    for (const deletion of deletions) {
      if (deletion <= at) continue;
      if (!marks.some((mark) => mark.from >= found && mark.from < deletion)) at = deletion;
    }
    const { since } = this.#policy;
    if (since === null || since <= at || marks.some((m) => m.from < since && m.to > found)) return at;
    return since >= stop ? null : since;
  }

  // People and words

  #isStaff({ login, kind }: Actor, minute: Minute): boolean {
    if (kind !== 'human') return false;
    if (login === 'dora') return this.#policy.dora[0] <= minute && minute < this.#policy.dora[1];
    return login === 'ana' || login === 'bo';
  }

  #role(actor: Actor, minute: Minute): 'customer' | 'staff' | 'nobody' {
    if (actor.kind === 'bot') return 'nobody';
    if (same(actor, this.#issue.author)) return 'customer';
    if (this.#isStaff(actor, minute)) return 'staff';
    const acme = ['cus', 'colleague'];
    return acme.includes(actor.login) && acme.includes(this.#issue.author.login) ? 'customer' : 'nobody';
  }

  #commands(event: CommentEvent, minute: Minute): string[] {
    // Who asks may be on the roster too: nobody answers themselves, but commands are staff's to give.
    if (event.minimized || !this.#isStaff(event.actor, minute)) return [];
    return event.body.split('\n').filter((line) => line.startsWith('/'));
  }

  #turns(events: readonly TimelineEvent[], minute: Minute): Turn[] {
    return events.flatMap((event): Turn[] => {
      if ((event.kind === 'labeled' || event.kind === 'unlabeled') && !isUs(event.actor)) {
        const reason = { 'status: pending': 'pending', 'status: on hold': 'on_hold' }[event.label];
        return reason === undefined ? [] : [{ reason, begins: event.kind === 'labeled' }];
      }
      if (event.kind !== 'comment') return [];
      return this.#commands(event, minute).flatMap((command): Turn[] => {
        if (command === '/pending') return [{ reason: 'pending', begins: true }];
        if (command === '/resume')
          return [
            { reason: 'pending', begins: false },
            { reason: 'on_hold', begins: false },
          ];
        if (!command.startsWith('/hold')) return [];
        const date = /until (.*)$/.exec(command)?.[1];
        const until = date === undefined ? null : Date.parse(date) / 60_000;
        // A date that is past makes it no hold at all.
        return until !== null && until <= minute ? [] : [{ reason: 'on_hold', begins: true, until }];
      });
    });
  }

  // Before arrival

  #afterArrival(event: TimelineEvent): boolean {
    return event.at / 60_000 >= this.#arrival;
  }

  #labelsOnArrival(): Set<string> {
    const labels = new Set(this.#issue.labels);
    for (const event of this.#issue.events.toReversed()) {
      if (event.at / 60_000 < this.#arrival) break;
      if (event.kind === 'labeled') labels.delete(event.label);
      if (event.kind === 'unlabeled') labels.add(event.label);
    }
    return labels;
  }

  #turnsOnArrival(): Turn[] {
    const labels = this.#labelsOnArrival();
    return [
      ...(labels.has('status: pending') ? [{ reason: 'pending', begins: true }] : []),
      ...(labels.has('status: on hold') ? [{ reason: 'on_hold', begins: true }] : []),
    ];
  }

  #assignedOnArrival(): Map<string, Actor> {
    const assignees = new Map(this.#issue.assignees.map((actor) => [actor.login, actor]));
    for (const event of this.#issue.events.toReversed()) {
      if (event.at / 60_000 < this.#arrival) break;
      if (event.kind === 'assigned') assignees.delete(event.assignee.login);
      if (event.kind === 'unassigned') assignees.set(event.assignee.login, event.assignee);
    }
    return assignees;
  }

  #closings(): { from: Minute; to: Minute }[] {
    const closings: { from: Minute; to: Minute }[] = [];
    for (const event of this.#issue.events) {
      if (event.kind === 'closed') closings.push({ from: event.at / 60_000, to: Infinity });
      const last = closings.at(-1);
      if (event.kind === 'reopened' && last !== undefined) last.to = event.at / 60_000;
    }
    return closings;
  }

  /** Closed at a minute, the minute of its closing included, that of its reopening not. */
  #closedDuring(minute: Minute): boolean {
    return this.#closings().some(({ from, to }) => from <= minute && minute < to);
  }

  #closedBefore(minute: Minute): boolean {
    return this.#closings().some(({ from, to }) => from < minute && minute < to);
  }
}

/** Of very many intervals under one promise the first ones and the latest. */
function onRecord<T extends { readonly promised: Promised }>(found: readonly T[]): T[] {
  return [...Map.groupBy(found, ({ promised }) => promised).values()].flatMap((all) =>
    all.filter((_, index) => index < 1000 || index === all.length - 1),
  );
}

function isUs(actor: Actor): boolean {
  return same(actor, IDENTITY);
}

function same(a: Actor, b: Actor): boolean {
  return a.login === b.login && a.kind === b.kind;
}

/** From December 2026 on a customer's command that does nothing, and has no words beside it, is no answer. */
const BARE_COUNTS_NO_MORE: Minute = Date.UTC(2026, 11, 1) / 60_000;

function isBare(body: string): boolean {
  return body.split('\n').every((line) => /^\/[\w-]+$/.test(line.trim()));
}

/** Whether a comment says anything besides commands. */
function speaks(body: string): boolean {
  return body
    .split('\n')
    .some((line) => /^\/status \S+ \S/.test(line) || (line !== '' && !line.startsWith('/')));
}
