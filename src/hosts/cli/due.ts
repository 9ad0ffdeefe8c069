import { BEYOND } from '../../calendar/ask.ts';
import { faultText } from '../../calendar/fault.ts';
import { instant, type Instant, latest, LATEST } from '../../calendar/instant.ts';
import { formatForPeople } from '../../calendar/moment.ts';
import { Failure } from '../../errors.ts';
import type { Policy } from '../../policy/policy.ts';
import type { Clock, Course } from '../../sla/clock.ts';
import { ChosenRules } from '../../sla/chosen-rules.ts';
import { deskSetting, lastingPeriod, periodsSince, promisedPeriods } from '../../sla/target-period.ts';
import { measure } from '../../sla/measure.ts';
import { type Facts, type Since, valueAt } from '../../ticket/ticket.ts';
import { jsonText } from './json.ts';
import type { Shell } from './shell.ts';
import { table } from './output.ts';
import { wholePolicyIn } from './policy-file.ts';
import { momentOf, repositoryOf } from './arguments.ts';
import { factsOf } from './asked-ticket.ts';
import { type CountedSeverity, severityCounted } from './severity-counted.ts';

export interface DueOptions {
  readonly severity: string | undefined;
  readonly tier: string | undefined;
  /** The name or a login of a customer. */
  readonly customer: string | undefined;
  readonly form: string | undefined;
  readonly label: readonly string[] | undefined;
  readonly type: string | undefined;
  readonly repo: string | undefined;
  /** Without it: now. */
  readonly opened: string | undefined;
  readonly policy: string;
  readonly json: boolean;
}

const CLOCKS = ['first_response', 'next_response', 'update', 'resolution'] as const;

/**
 * Shows when each promise of a ticket would be due, if nothing happened to it. Returns the exit code.
 *
 * @param now nothing is asked of GitHub, so that this machine has to know the time
 */
export async function due(options: DueOptions, shell: Shell, now = instant(Date.now())): Promise<number> {
  const policy = await wholePolicyIn(options.policy, shell);
  const opened = options.opened === undefined ? now : momentOf('--opened', options.opened, policy.timezone);
  const factsFor = (severity: string | undefined): Since<Facts>[] =>
    factsOf(policy, { ...options, severity, repository: repositoryAsked(options) }, opened);
  const counted =
    options.severity === undefined
      ? severityCounted(policy, (severity) => valueAt(factsFor(severity ?? undefined), opened))
      : null;
  const severity = counted?.severity ?? options.severity;
  const facts = factsFor(severity);
  const isSettled = options.severity !== undefined || counted?.under === 'intake.severity';
  const clocks = [...triageOf(policy, isSettled, facts, opened), ...clocksOf(policy, facts, opened)];
  const lacking = lackingFor(policy, { ...options, severity });
  if (counted !== null) shell.note(countedText(counted));
  if (lacking.length > 0)
    shell.note(
      `The ticket is taken to have no ${lacking.join(', no ')}: rules that ask for one do not match it.`,
    );
  const promises = clocks.map(({ name, set, rule, targetText, calendar, due: at }) => ({
    clock: name,
    set,
    rule,
    within: targetText,
    calendar,
    due: at,
  }));
  if (options.json) {
    shell.print(jsonText(promises, policy.timezone));
    return 0;
  }
  if (promises.length === 0) {
    shell.print('No rule of the policy promises anything for such a ticket.');
    return 0;
  }
  const rows = promises.map((p) => [
    p.clock,
    p.due === null ? '' : formatForPeople(p.due, policy.timezone),
    p.within,
    p.calendar,
    p.rule,
    p.set,
  ]);
  shell.print(table([['CLOCK', 'DUE', 'WITHIN', 'HOURS', 'RULE', 'SET'], ...rows]));
  if (promises.some(({ clock }) => clock === 'next_response' || clock === 'update'))
    shell.print(
      '\nnext_response and update are counted from a later comment; they are shown as if it came at once.',
    );
  return 0;
}

function repositoryAsked({ repo }: DueOptions): string {
  if (repo === undefined) return '';
  const { owner, name } = repositoryOf(repo);
  return `${owner}/${name}`.toLowerCase();
}

function countedText({ severity, under }: CountedSeverity): string {
  return `Without a severity of its own the ticket counts as ${severity}, as the policy says under ${under}.`;
}

/** The clock by which staff say how severe it is, where they still have to. */
function triageOf(
  { intake: { triage } }: Policy,
  isSettled: boolean,
  facts: readonly Since<Facts>[],
  opened: Instant,
): Clock[] {
  if (triage === null || (isSettled && !triage.proposed)) return [];
  if (opened < (triage.effective ?? opened) || facts.some(({ value }) => value.project)) return [];
  const periods = lastingPeriod(facts, deskSetting('intake.triage', triage.target, []));
  const clock = atDeadline(courseOf('triage', 'desk', opened, periods));
  return clock === null ? [] : [clock];
}

/** Every promised clock as it will stand at its deadline. */
function clocksOf(policy: Policy, facts: readonly Since<Facts>[], opened: Instant): Clock[] {
  // A project is outside the service level.
  if (facts.some(({ value }) => value.project)) return [];
  const sets = [
    ['promise', policy.sla],
    ['internal', policy.internal],
  ] as const;
  return sets.flatMap(([set, rules]) => {
    const chosen = new ChosenRules(rules, facts);
    return CLOCKS.flatMap((name) => {
      const periods = periodsSince(promisedPeriods(name, chosen), opened);
      return atDeadline(courseOf(name, set, opened, periods)) ?? [];
    });
  });
}

/** The course of a clock to which nothing happens. */
function courseOf(
  name: Course['name'],
  set: Course['set'],
  opened: Instant,
  periods: Course['periods'],
): Course {
  return {
    ...{ name, set, cycle: 1, startedAt: opened, startedBy: { kind: 'policy' }, end: null },
    ...{ gaps: [], pauses: [], unowned: [], periods, repeats: false },
  };
}

/**
 * A rule may come into force after the ticket was opened: what counts is the one that holds when time is up.
 *
 * @throws Failure `bad-input` where that is beyond the years of the calendars
 */
function atDeadline(course: Course): Clock | null {
  const undisturbed = { deletions: [], policySince: null, told: [] };
  const moments = course.periods.map(({ from }) => latest(from, course.startedAt));
  try {
    for (const moment of moments) {
      const broken = measure(course, moment, undisturbed)?.nextBreach ?? null;
      if (broken === null) continue;
      if (broken > LATEST) throw new RangeError();
      return measure(course, broken, undisturbed);
    }
    return null;
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new Failure('bad-input', faultText(BEYOND), { cause: error });
  }
}

/** What rules ask for and the question does not name, in the order of its options. */
function lackingFor(policy: Policy, options: DueOptions): string[] {
  const { severity, customer, tier = customer, form, label, type, repo: repository } = options;
  const given = { severity, tier, customer, form, label, type, repository };
  const selectors = [...policy.sla, ...policy.internal].map(({ when }) => when);
  if (policy.incidents.when !== null) selectors.push(policy.incidents.when);
  const keys = Object.keys(given) as (keyof typeof given)[];
  return keys.filter(
    (key) => given[key] === undefined && selectors.some((selector) => selector[key] !== undefined),
  );
}
