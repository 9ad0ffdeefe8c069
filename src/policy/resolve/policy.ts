import { compileCalendars } from '../../calendar/compile.ts';
import { DAY } from '../../calendar/instant.ts';
import { nearestWord } from '../../calendar/nearest.ts';
import { isZone, zoneNames } from '../../calendar/zone.ts';
import type { Problem } from '../../errors.ts';
import type { Pager } from '../pager.ts';
import type { Policy } from '../policy.ts';
import type { PolicyShape } from '../schema.ts';
import { quote } from '../words.ts';
import { resolveCommands } from './commands.ts';
import { resolveCustomers } from './customers.ts';
import { resolveBot, resolveDesk, resolvePause, resolveTriage } from './desk.ts';
import { namedFiles } from './files.ts';
import { resolveIntake, resolveSelfService } from './intake.ts';
import { checkLabelsDiffer, resolveLabels, resolveSeverities } from './labels.ts';
import { resolveEscalation, resolveOwnership, resolveWaiting, resolveWriteUp } from './process.ts';
import { resolveRules } from './promises.ts';
import { calendarNamed, type Scope, wallTime } from './scope.ts';
import { resolveSelector } from './selector.ts';
import { resolveTeam } from './team.ts';

/** Each takes its time to compile, whether anything counts on it or not. */
const MOST_CALENDARS = 200;

/**
 * Gives a well-shaped policy its meaning: names looked up, durations measured, dates turned into instants. Reports
 * everything that has none; the policy returned is of use only when nothing was reported as an error.
 *
 * @param calendars the policy's `calendars:` as plain data
 * @param context what is known of the policy's text besides its shape
 */
export async function resolvePolicy(
  shape: PolicyShape,
  calendars: Readonly<Record<string, unknown>>,
  context: Pick<Scope, 'known' | 'isSound' | 'report'>,
): Promise<Policy> {
  const { report } = context;
  const timezone = resolveZone(shape.timezone, report);
  const isOverfull = Object.keys(calendars).length > MOST_CALENDARS;
  if (isOverfull) {
    const message = `A policy has at most ${String(MOST_CALENDARS)} calendars`;
    report({ code: 'too-large', path: ['calendars'], at: 'key', message });
  }
  const compiled = await compileCalendars(isOverfull ? {} : calendars, timezone);
  for (const problem of compiled.problems) report({ ...problem, path: ['calendars', ...problem.path] });
  for (const name of Object.keys(calendars).filter((text) => text.trim() === ''))
    report({
      code: 'unknown-value',
      path: ['calendars', name],
      at: 'key',
      message: 'A calendar needs a name',
    });
  const scope: Scope = { ...context, timezone, calendars: compiled.calendars };

  const team = resolveTeam(scope, shape.team);
  const severities = resolveSeverities(scope, shape.severities);
  const labels = resolveLabels(scope, shape.labels);
  const pagers = resolvePagers(shape.pagers, report);
  checkLabelsDiffer(scope, labels, severities, team.groups, shape);
  return {
    preset: shape.extends ?? null,
    timezone,
    bot: resolveBot(context, shape.bot),
    news: wallTime(scope, { text: shape.news, path: ['news'] }) ?? DAY,
    language: shape.language,
    templates: new Map(),
    reference: resolveReference(shape.reference, report),
    files: namedFiles(scope, shape),
    nudgeHours:
      shape.nudge_hours === undefined ? null : calendarNamed(scope, shape.nudge_hours, ['nudge_hours']),
    tickets: resolveSelector(scope, shape.tickets.when, ['tickets', 'when']),
    duplicates: shape.tickets.duplicates,
    team,
    calendars: compiled.calendars,
    severities,
    labels,
    labelsBy: shape.labels_by,
    customers: resolveCustomers(scope, shape.customers),
    intake: resolveIntake(scope, shape.intake, severities, shape.customers),
    sla: resolveRules(scope, 'sla', shape.sla),
    internal: resolveRules(scope, 'internal', shape.internal),
    ownership: resolveOwnership(scope, shape.ownership),
    escalation: resolveEscalation(scope, shape.escalation, pagers),
    waiting: resolveWaiting(
      scope,
      shape.waiting,
      severities.map(({ name }) => name),
    ),
    incidents: shape.incidents ? resolveSelector(scope, shape.incidents.when, ['incidents', 'when']) : null,
    writeUp: resolveWriteUp(scope, shape.write_up),
    selfService: resolveSelfService(scope, shape.self_service),
    signOff: shape.sign_off ? resolveSelector(scope, shape.sign_off.when, ['sign_off', 'when']) : null,
    commands: resolveCommands(scope, shape.commands),
    pagers,
    pagesPerHour: shape.pages_per_hour,
    desk: resolveDesk(scope, shape.desk),
    triage: resolveTriage(scope, shape.triage),
    pausedUntil: resolvePause(scope, shape.paused),
  };
}

function resolveZone(name: string, report: (problem: Problem) => void): string {
  if (isZone(name)) return name;
  const near = nearestWord(name, zoneNames());
  const message = `${quote(name)} is not a time zone of the IANA database`;
  report({
    code: 'unknown-zone',
    path: ['timezone'],
    message,
    ...(near === undefined ? {} : { nearest: near }),
  });
  return 'UTC';
}

const LONGEST_REFERENCE = 50;

function resolveReference(text: string | undefined, report: (problem: Problem) => void): string | null {
  if (text === undefined) return null;
  if (text.includes('{number}') && text.length <= LONGEST_REFERENCE) return text;
  const message = text.includes('{number}')
    ? `${quote(text)} is longer than ${String(LONGEST_REFERENCE)} characters`
    : `${quote(text)} does not say where the number of the ticket stands`;
  report({ code: 'unknown-value', path: ['reference'], message, allowed: ['SUP-{number}'] });
  return null;
}

/** A pager's name becomes part of the name of an environment variable. Those without a kind lead nowhere yet. */
function resolvePagers(shape: PolicyShape['pagers'], report: (problem: Problem) => void): Pager[] {
  return Object.entries(shape).flatMap(([name, { kind }]) => {
    if (!/^[a-z][a-z0-9-]*$/.test(name)) {
      const message = `${quote(name)} cannot be the name of a pager`;
      const allowed = ['small letters, digits and hyphens'];
      report({ code: 'unknown-value', path: ['pagers', name], at: 'key', message, allowed });
    }
    // Variables of these names have another meaning: docs/pagers.md.
    if (name === 'allow' || /-(?:url|secret)$/.test(name)) {
      const message = `${quote(name)} cannot be the name of a pager: its variable has another meaning`;
      report({ code: 'unknown-value', path: ['pagers', name], at: 'key', message });
    }
    return kind === undefined ? [] : [{ name, kind }];
  });
}
