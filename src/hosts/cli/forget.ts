import { cut, oneLine } from '../../documents/escape.ts';
import { Failure } from '../../errors.ts';
import type { Policy } from '../../policy/policy.ts';
import { isLogin } from '../../text/login.ts';
import { type Kept, readKept } from '../forget-reading.ts';
import type { Subject, TextPlace } from '../kept-about.ts';
import { type ConnectionOptions, connect, officeFor, repositoryOf } from './arguments.ts';
import { stepsToForget } from './forget-steps.ts';
import { counted } from './output.ts';
import type { Shell } from './shell.ts';
import { unknown } from './unknown.ts';

export interface ForgetOptions extends ConnectionOptions {
  readonly repo: string;
  readonly dryRun: boolean;
  readonly json: boolean;
}

/** Lists what the desk keeps about a customer, and how it is erased. Returns the exit code. */
export async function forget(name: string, options: ForgetOptions, shell: Shell): Promise<number> {
  if (!options.dryRun)
    throw new Failure(
      'bad-input',
      'This command erases nothing by itself: it lists what is kept, and the steps to erase it. Call it with --dry-run.',
    );
  const kept = await readKept({
    client: connect(options, shell.environment),
    ...repositoryOf(options.repo),
    policyPath: options.policy,
    subject: (policy) => subjectNamed(policy, name),
    office: officeFor(options, shell.environment),
    progress: (line) => {
      shell.note(line);
    },
  });
  const steps = stepsToForget(kept, options.repo);
  if (options.json) shell.print(JSON.stringify(dataOf(kept, steps), null, 2));
  else print(kept, steps, shell);
  shell.note(
    `${counted(kept.read, 'issue')} read with ${counted(kept.requests, 'request')}. Nothing was changed.`,
  );
  for (const fault of kept.faults) shell.note(`error: ${oneLine(fault)}`);
  return kept.faults.length > 0 ? 1 : 0;
}

/**
 * A customer of the policy with all its people, or one person by a login: of a customer or not, since not everybody who
 * asks to be forgotten is listed. With an at sign it is a login.
 */
function subjectNamed({ customers: { members } }: Policy, text: string): Subject {
  const wanted = text.replace(/^@/, '').toLowerCase();
  const all = [...members.values()].map(({ customer }) => customer);
  const customer = text.startsWith('@') ? undefined : all.find((one) => one.toLowerCase() === wanted);
  if (customer !== undefined) {
    const people = [...members].filter(([, one]) => one.customer === customer).map(([who]) => who);
    const logins = new Set(people.filter((who) => !who.includes('/')));
    return { customer, logins, names: [customer, ...people] };
  }
  if (!isLogin(wanted)) throw unknown('customer', text, [...new Set(all)]);
  return { customer: null, logins: new Set([wanted]), names: [wanted] };
}

function print(kept: Kept, steps: readonly string[], shell: Shell): void {
  const { subject } = kept;
  const logins = [...subject.logins].map((login) => `@${login}`).join(', ');
  const who =
    subject.customer === null ? logins : `${subject.customer} (${logins === '' ? 'no logins' : logins})`;
  const sections: readonly (readonly [string, readonly string[]])[] = [
    ['Lines of files that name them', kept.files.map(({ path, line }) => `${path}:${String(line)}`)],
    ['Labels that name them', kept.labels],
    [
      'Their issues',
      kept.issues.map(
        ({ number, title, url, state, opened }) =>
          `#${String(number)} ${cut(oneLine(title), 80)} (${state}, opened ${opened ? 'by' : 'for'} them) ${url}`,
      ),
    ],
    ['Their comments', kept.comments],
    ['What the desk wrote of them', kept.desk.map(placeText)],
    ['What other people wrote of them', kept.others.map(placeText)],
    [
      'Time and charges on record',
      kept.time.map(({ ticket, url, day, minutes }) =>
        day === null
          ? `#${String(ticket)} a charge ${url}`
          : `#${String(ticket)} ${String(minutes)} min on ${day} ${url}`,
      ),
    ],
    ['Write-ups of their tickets in files', kept.writeUps],
    ['In the office', kept.office.map(placeText)],
  ];
  const found = sections.filter(([, lines]) => lines.length > 0);
  if (found.length === 0) {
    shell.print(`Nothing is kept about ${oneLine(who)}.`);
    return;
  }
  shell.print(`Kept about ${oneLine(who)}:`);
  for (const [title, lines] of found) {
    shell.print(`\n${title}: ${String(lines.length)}`);
    for (const line of lines) shell.print(`  ${oneLine(line)}`);
  }
  shell.print('\nTo erase it, in this order:');
  for (const [index, step] of steps.entries()) shell.print(`  ${String(index + 1)}. ${step}`);
}

function placeText({ url, what, because, goesWith }: TextPlace): string {
  const goes = goesWith === null ? '' : `; goes with #${String(goesWith)}`;
  return `${url} (${what === null ? '' : `${what}: `}${because.join(', ')}${goes})`;
}

function dataOf({ subject, ...kept }: Kept, steps: readonly string[]): object {
  return {
    ...{ customer: subject.customer, logins: [...subject.logins], dryRun: true },
    ...{ files: kept.files, labels: kept.labels, issues: kept.issues, comments: kept.comments },
    ...{
      desk: kept.desk,
      others: kept.others,
      time: kept.time,
      writeUps: kept.writeUps,
      office: kept.office,
    },
    ...{ steps, faults: kept.faults },
  };
}
