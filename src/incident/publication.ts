import { ALWAYS, ascending, type Instant } from '../calendar/instant.ts';
import type { StatusPageSetting } from '../policy/sections/status-page.ts';
import { consequencesOf, doneOf } from '../ticket/commands/command.ts';
import { selects } from '../ticket/facts.ts';
import type { Since, Ticket } from '../ticket/ticket.ts';
import { valueAt } from '../ticket/ticket.ts';

/** A stretch in which an incident was shown on the status page. Half-open. */
export interface ShownStretch {
  readonly from: Instant;
  /** When it was taken back; null: it is shown. */
  readonly to: Instant | null;
}

/**
 * The stretches in which an incident was shown on a status page, until an instant. People's word by command wins over the
 * policy; what the policy shows at once stays, whatever becomes of its severity, until people take it back or it is no
 * incident any more. What is called an incident anew after that is decided anew.
 */
export function shownStretches(ticket: Ticket, page: StatusPageSetting, now: Instant): ShownStretch[] {
  const since = page.since ?? ALWAYS;
  const said = consequencesOf(doneOf(ticket.commands), 'publication')
    .map(({ command, consequence }) => ({ at: command.line.at, value: consequence.shown }))
    .filter(({ at }) => at >= since);
  const moments = ascending([...ticket.facts, ...said].map(({ at }) => at)).filter((at) => at <= now);
  const course = new Course(page, since);
  for (const at of moments) course.take(ticket, at, said.findLast((one) => one.at === at) ?? null);
  return course.stretches();
}

/** Whether it was shown at an instant. */
export function isShownAt(stretches: readonly ShownStretch[], at: Instant): boolean {
  return stretches.some(({ from, to }) => from <= at && (to === null || at < to));
}

class Course {
  readonly #page: StatusPageSetting;
  readonly #since: Instant;
  readonly #done: ShownStretch[] = [];
  #from: Instant | null = null;
  /** People's last word; null: none. */
  #said: boolean | null = null;
  /** The policy shows it. */
  #isChosen = false;
  #isIncident = false;

  constructor(page: StatusPageSetting, since: Instant) {
    this.#page = page;
    this.#since = since;
  }

  take({ facts }: Ticket, at: Instant, said: Since<boolean> | null): void {
    const then = valueAt(facts, at);
    if (then?.incident !== true) {
      this.#isIncident = this.#isChosen = false;
      this.#said = null;
    } else {
      const { when } = this.#page;
      // What was declared before the page counted was told to those on the ticket.
      if (!this.#isIncident) this.#isChosen = false;
      if (!this.#isIncident && at < this.#since) this.#said = false;
      this.#isIncident = true;
      this.#isChosen ||= when !== null && selects(when, then);
      this.#said = said?.value ?? this.#said;
    }
    this.#show(this.#isIncident && (this.#said ?? this.#isChosen), at);
  }

  stretches(): ShownStretch[] {
    return this.#from === null ? this.#done : [...this.#done, { from: this.#from, to: null }];
  }

  #show(is: boolean, at: Instant): void {
    if (is) this.#from ??= at;
    else if (this.#from !== null) {
      if (at > this.#from) this.#done.push({ from: this.#from, to: at });
      this.#from = null;
    }
  }
}
