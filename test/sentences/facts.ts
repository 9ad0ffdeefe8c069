import type { Instant } from '../../src/calendar/instant.ts';
import { formatDay, formatForPeople } from '../../src/calendar/moment.ts';
import type { Policy } from '../../src/policy/policy.ts';
import type { PauseReason } from '../../src/policy/pause-reason.ts';
import type { Case } from '../../src/rules/case.ts';
import type { Clock } from '../../src/sla/clock.ts';
import type { ClockName } from '../../src/sla/clock-name.ts';
import type { Closure, Message, Ticket, Wait } from '../../src/ticket/ticket.ts';
import { isOpenTicket, valueAt } from '../../src/ticket/ticket.ts';
import { onDuty } from '../../src/team/duty.ts';
import { presenceOf } from '../../src/team/presence.ts';
import type { Language } from './desks.ts';

/** Moments in words: the same are asked for again and again. */
const moments = new Map<string, string>();

/** What the facts of a ticket are seen with. */
interface Around {
  readonly language: Language;
  /** The same ticket after a word of its requester's. */
  readonly then: (words: string) => Case;
  /** The same once the run has done what it decided. */
  readonly settled?: () => Facts;
  /** All tickets of the desk. */
  readonly all?: () => readonly Facts[];
  /** Nothing went wrong in the run. */
  readonly isHealthy?: boolean;
  /** The text that is looked at. */
  readonly text?: string;
}

/** What is so on a ticket at an instant: the fold and the clocks, and nothing of what puts them into words. */
export class Facts {
  readonly c: Case;
  readonly ticket: Ticket;
  readonly policy: Policy;
  readonly now: Instant;
  readonly language: Language;
  readonly #around: Around;

  constructor(c: Case, around: Around) {
    this.c = c;
    this.ticket = c.ticket;
    this.policy = c.policy;
    this.now = c.now;
    this.language = around.language;
    this.#around = around;
  }

  /** What is so once its requester has written that. */
  after(words: string): Facts {
    const { language, then } = this.#around;
    return new Facts(then(words), { language, then });
  }

  /** The same, for a clause of that text. */
  of(text: string): Facts {
    return new Facts(this.c, { ...this.#around, text });
  }

  get settled(): Facts {
    return this.#around.settled?.() ?? this;
  }

  get all(): readonly Facts[] {
    return this.#around.all?.() ?? [this];
  }

  get isHealthy(): boolean {
    return this.#around.isHealthy ?? true;
  }

  get text(): string {
    return this.#around.text ?? '';
  }

  /** Those whom the text calls. */
  get called(): readonly string[] {
    return [...this.text.matchAll(/(?<![\w`])@([\w/-]+)/g)].map(([, login = '']) => login);
  }

  time(at: Instant): string {
    return this.timeIn(at, this.policy.timezone);
  }

  timeIn(at: Instant, zone: string): string {
    const key = `${at} ${zone} ${this.language}`;
    const known = moments.get(key);
    if (known !== undefined) return known;
    const words = formatForPeople(at, zone, this.language);
    if (moments.size > 10_000) moments.clear();
    moments.set(key, words);
    return words;
  }

  day(at: Instant): string {
    return formatDay(at, this.policy.timezone, this.language);
  }

  get open(): boolean {
    return isOpenTicket(this.ticket);
  }

  get owners(): readonly string[] {
    return valueAt(this.ticket.owners, this.now) ?? [];
  }

  get severity(): string | null {
    return this.ticket.severity.at(-1)?.severity ?? null;
  }

  waits(reason: PauseReason): readonly Wait[] {
    if (!this.open) return [];
    return this.ticket.waits.filter(
      (wait) => wait.reason === reason && wait.from <= this.now && (wait.to === null || this.now < wait.to),
    );
  }

  get pending(): Wait | undefined {
    return this.waits('pending')[0];
  }

  get held(): Wait | undefined {
    return this.waits('on_hold')[0];
  }

  get words(): readonly Message[] {
    return this.ticket.messages.filter(
      ({ role, substantive }) => substantive && (role === 'staff' || role === 'customer'),
    );
  }

  get answered(): boolean {
    return this.words.some(({ role }) => role === 'staff');
  }

  /** The customer has had no answer, or has written since the last one. */
  get owed(): boolean {
    const last = this.words.at(-1);
    if (last === undefined || !this.answered) return true;
    const quiet = this.ticket.signals.some(({ kind, at }) => kind === 'no_reply' && at >= last.at);
    return last.role === 'customer' && !quiet;
  }

  /** Promises as they stand: the latest round of each. */
  get promises(): readonly Clock[] {
    const all = this.c.clocks.filter(({ set }) => set === 'promise');
    return all.filter(({ name, cycle }) => all.every((one) => one.name !== name || one.cycle <= cycle));
  }

  promise(name: ClockName): Clock | undefined {
    return this.promises.find((clock) => clock.name === name);
  }

  get running(): readonly Clock[] {
    return this.promises.filter(({ live, state }) => live && state !== 'paused');
  }

  get closure(): Closure | null {
    const last = this.ticket.closures.at(-1);
    return last?.reopenedAt === null ? last : null;
  }

  /** No word from now on can open it again, or so late that nothing is written anew for that. */
  get isLongClosed(): boolean {
    const { closure, now } = this;
    if (closure === null) return false;
    const { pending, solved } = this.policy.waiting;
    const within =
      closure.reason === 'completed' && !closure.forSilence ? solved.within : pending.reopenWithin;
    return within > 0 && now - closure.at >= within;
  }

  /** The group that the customer may be told has it: somebody is there, and nobody has taken it since. */
  get handedTo(): string | null {
    const steps = this.c.escalations.flatMap(({ rule, reached }) =>
      reached.flatMap((step) =>
        rule.on === 'held' || step.to === null || (step.handOver?.withdrawnAt ?? null) !== null
          ? []
          : [{ rule, step, to: step.to }],
      ),
    );
    const last = steps.sort((a, b) => a.step.at - b.step.at).at(-1);
    if (last === undefined || !this.open || !last.rule.tellCustomer) return null;
    const { at } = last.step;
    const isThere = onDuty(this.policy.team, last.to, at, this.c.teams).logins.length > 0;
    const isMovedOn = this.ticket.handOvers.some(({ group, at: then }) => group === null && then > at);
    const isTaken = this.ticket.owners.some(
      ({ at: then, value }, index, all) =>
        then > at &&
        then <= this.now &&
        value.some((login) => !(all[index - 1]?.value ?? []).includes(login)),
    );
    return isThere && !isMovedOn && !isTaken ? last.to : null;
  }

  /** The group that is told of a ticket without an owner: whoever has it, or should. */
  get holder(): string | null {
    const steps = this.c.escalations.flatMap(({ rule, reached }) =>
      reached.filter(
        ({ to, handOver }) => rule.on !== 'held' && to !== null && (handOver?.withdrawnAt ?? null) === null,
      ),
    );
    const last = steps.sort((a, b) => a.at - b.at).at(-1);
    const { ownership, team } = this.policy;
    return last?.to ?? ownership?.group ?? team.groups[0]?.name ?? null;
  }

  /** Those on duty in a group now, and why they are. */
  duty(group: string): { readonly logins: readonly string[]; readonly because: string } {
    return onDuty(this.policy.team, group, this.now, this.c.teams);
  }

  /** Those who could take a ticket of a group now, on duty or not: who of it is there, and who stands in for it. */
  crew(group: string): readonly string[] {
    const { team } = this.policy;
    const { members = [], rotation = null } = team.groups.find(({ name }) => name === group) ?? {};
    const { isThere } = presenceOf(team, this.c.teams);
    const people = [
      ...members,
      ...(rotation?.order ?? []),
      ...(team.fallback === null ? [] : [team.fallback]),
    ];
    return people.filter((login) => isThere(login, this.now));
  }

  /** Clocks that are late and still open. */
  get late(): readonly Clock[] {
    return this.c.clocks.filter(({ live, breachedAt }) => live && breachedAt !== null);
  }

  get project(): boolean {
    return this.ticket.facts.at(-1)?.value.project ?? false;
  }
}
