import { DAY, type Instant, instant, later } from '../../calendar/instant.ts';
import { formatForPeople, formatInstant } from '../../calendar/moment.ts';
import { Failure } from '../../errors.ts';
import { oneLine } from '../../documents/escape.ts';
import type { Policy } from '../../policy/policy.ts';
import type { Duty } from '../../team/duty.ts';
import type { DutyReason } from '../../team/duty-reason.ts';
import { onDuty, shifts } from '../../team/duty.ts';
import type { Shell } from './shell.ts';
import { table } from './output.ts';
import { policyIn } from './policy-file.ts';
import { type Rota, rotaFile } from './rota-file.ts';
import { momentOf, whole } from './arguments.ts';
import { unknown } from './unknown.ts';

export interface OncallOptions {
  readonly at: string | undefined;
  readonly group: string | undefined;
  readonly days: string;
  readonly policy: string;
  readonly ical: boolean;
  readonly json: boolean;
}

/** Shows who is on duty in each group, and the shifts ahead. Returns the exit code. */
export async function oncall(options: OncallOptions, shell: Shell): Promise<number> {
  if (options.ical && options.json)
    throw new Failure('bad-input', 'Give --ical or --json: a file can be only one of them.');
  const days = whole('--days', options.days);
  if (days < 1 || days > 366) throw new Failure('bad-input', `--days: ${options.days} is not 1 to 366.`);
  const policy = await policyIn(options.policy, shell);
  // Nothing is asked of GitHub, so that this machine has to know the time.
  const at = options.at === undefined ? instant(Date.now()) : momentOf('--at', options.at, policy.timezone);
  const until = later(at, days * DAY);
  const rotas = groupsOf(policy, options.group).map(({ name, rotation }): Rota => ({
    group: name,
    timezone: rotation?.timezone ?? policy.timezone,
    now: onDuty(policy.team, name, at),
    shifts: shifts(policy.team, name, at, until),
  }));
  if (options.ical) {
    const file = rotaFile(rotas, at);
    // The format knows no file without an event.
    if (file === null) {
      shell.note(NO_SHIFTS);
      return 1;
    }
    shell.print(file);
  } else if (options.json)
    shell.print(
      JSON.stringify({ at: formatInstant(at, policy.timezone), groups: rotas.map(asData) }, null, 2),
    );
  else {
    shell.print(`On duty at ${formatForPeople(at, policy.timezone)}\n`);
    shell.print(table([['GROUP', 'ON DUTY', 'UNTIL', 'WHY'], ...rotas.map(rowNow)]));
    for (const rota of rotas) {
      shell.print(`\n${oneLine(rota.group)}, ${days === 1 ? 'the day' : `${days} days`} ahead\n`);
      shell.print(
        table([['FROM', 'UNTIL', 'ON DUTY', 'WHY'], ...rota.shifts.map((duty) => row(duty, rota))]),
      );
    }
  }
  return 0;
}

const NO_SHIFTS =
  'There is no shift to put into a calendar file: nobody comes on duty or goes off. Turns stand under rotation: of a group.';

/** @throws Failure `bad-input` */
function groupsOf({ team: { groups } }: Policy, name: string | undefined): Policy['team']['groups'] {
  const known = groups.map((group) => group.name);
  if (known.length === 0)
    throw new Failure('bad-input', 'The policy has no groups. Name them under team: groups:.');
  if (name === undefined) return groups;
  const found = groups.filter((group) => group.name === name);
  if (found.length === 0) throw unknown('group', name, known);
  return found;
}

const WHY: Readonly<Record<DutyReason, string>> = {
  rotation: 'turn',
  override: 'swap',
  members: 'everybody there',
  fallback: 'fallback: nobody else is there',
  nobody: 'nobody is there',
};

function rowNow(rota: Rota): string[] {
  const { logins, because, shift } = rota.now;
  return [oneLine(rota.group), people(logins), moment(shift.to, rota), WHY[because]];
}

function row({ logins, because, shift }: Duty, rota: Rota): string[] {
  return [moment(shift.from, rota), moment(shift.to, rota), people(logins), WHY[because]];
}

function people(logins: readonly string[]): string {
  return logins.length === 0 ? 'nobody' : logins.join(', ');
}

function moment(at: Instant | null, { timezone }: Rota): string {
  return at === null ? '-' : formatForPeople(at, timezone);
}

function asData({ group, timezone, now, shifts: list }: Rota): object {
  const bound = (at: Instant | null): string | null => (at === null ? null : formatInstant(at, timezone));
  const data = ({ logins, because, shift }: Duty): object => ({
    logins,
    because,
    from: bound(shift.from),
    to: bound(shift.to),
  });
  return { group, timezone, now: data(now), shifts: list.map(data) };
}
