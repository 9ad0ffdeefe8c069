import type { Random } from '../oracle/random.ts';
import type { Actor } from '../recorder/product.ts';
import { later } from '../recorder/product.ts';
import type { World, WorldIssue } from '../recorder/world.ts';
import { commentsOf } from '../recorder/world.ts';
import { GITHUB } from '../ticket/secret.ts';
import { SEVERITIES } from './desks.ts';

const human = (login: string): Actor => ({ login, kind: 'human' });
const STAFF = ['ana', 'bo', 'chen', 'dee'].map(human);
const CUSTOMERS = ['cus', 'cus', 'colleague'].map(human);
const HOUR = 3_600_000;
/** More words than are read for commands, with one among them. */
const LONG = `${'It fails *here* and `there`.\n\n'.repeat(700)}/pending`;

/** A ticket as somebody opens it. */
export function opens(random: Random, world: World): WorldIssue {
  const labels = random.chance(0.1) ? ['vpn'] : [];
  const by = random.chance(0.85) ? human('cus') : random.pick([human('colleague'), human('stranger')]);
  return world.open(by, { title: 'It fails', body: bodyOf(random, world), labels });
}

function bodyOf(random: Random, world: World): string {
  if (random.chance(0.1)) return 'It fails since this morning.';
  if (random.chance(0.01)) return LONG;
  if (random.chance(0.01)) return `It says ${GITHUB} here.`;
  const severity = random.chance(0.85) ? random.pick(SEVERITIES) : '_No response_';
  const needed = random.chance(0.2) ? day(world, random.between(1, 9)) : '_No response_';
  const what = random.chance(0.85) ? 'It fails.' : '_No response_';
  return `### How bad is it?\n\n${severity}\n\n### What happens\n\n${what}\n\n### Needed by\n\n${needed}`;
}

function day(world: World, days: number): string {
  return new Date(later(world.now, days * 24 * HOUR)).toISOString().slice(0, 10);
}

/** An instant ahead as a command takes it. */
function ahead(world: World, hours: number): string {
  return `${new Date(later(world.now, hours * HOUR)).toISOString().slice(0, 16)}Z`;
}

/** Something that a person does on the ticket. */
export function act(random: Random, world: World, issue: WorldIssue): void {
  if (issue.blocking !== undefined && random.chance(0.1)) unblocks(world, issue);
  const staff = random.pick(STAFF);
  const customer = random.pick(CUSTOMERS);
  const roll = random.fraction();
  if (roll < 0.13) world.says(issue, staff, 'We look into it.');
  else if (roll < 0.25)
    world.says(issue, customer, random.pick(['Is there news?', 'It got worse.', 'Thanks!']));
  else if (roll < 0.33) world.says(issue, staff, `Which version?\n\n/pending`);
  else if (roll < 0.39)
    world.says(issue, staff, random.chance(0.2) ? blocked(random, issue) : held(random, world));
  else if (roll < 0.42) world.says(issue, staff, '/resume');
  else if (roll < 0.5) assign(random, world, issue, staff);
  else if (roll < 0.56) handOver(random, world, issue, staff);
  else if (roll < 0.64) turn(random, world, issue, staff, customer);
  else if (roll < 0.72) world.says(issue, staff, worked(random, world));
  else if (roll < 0.78) judge(random, world, issue, staff);
  else if (roll < 0.82)
    world.says(issue, customer, random.pick(['/not-resolved', '/sign-off', '/not-resolved It is back.']));
  else if (roll < 0.86)
    world.says(
      issue,
      staff,
      random.pick(['/sign-off', '/project', '/incident', '/out-of-scope It is not ours.', '/out-of-scope']),
    );
  else if (roll < 0.9) world.says(issue, random.pick([staff, customer]), asked(random));
  else rare(random, world, issue, staff);
}

/** It waits for an issue that lies elsewhere, or for one that nobody sees. */
function blocked(random: Random, issue: WorldIssue): string {
  const other = { id: 'I_P', isPullRequest: false, isHidden: false, turns: [] };
  const blockers = new Map([
    ['acme/platform#1', issue.blocking?.blockers.get('acme/platform#1') ?? other],
    ['acme/nowhere#9', null],
  ]);
  // What GitHub shows of it is left to other tests.
  issue.blocking = { blockers, links: null };
  return random.pick(['/hold acme/platform#1 the exports', '/hold acme/platform#1', '/hold acme/nowhere#9']);
}

/** The other issue is closed, or opened again. */
function unblocks(world: World, issue: WorldIssue): void {
  const other = issue.blocking?.blockers.get('acme/platform#1') ?? null;
  if (other === null) return;
  const turns = [...other.turns, { at: world.now, closed: other.turns.at(-1)?.closed !== true }];
  const blockers = new Map([['acme/platform#1', { ...other, turns }], ['acme/nowhere#9', null] as const]);
  issue.blocking = { blockers, links: null };
}

function held(random: Random, world: World): string {
  if (random.chance(0.3)) return random.pick(['/hold the vendor', '/hold']);
  return `/hold the vendor until ${ahead(world, random.between(1, 60))}`;
}

function worked(random: Random, world: World): string {
  return random.pick([
    '/no-reply',
    '/no-reply',
    '/status fixing We know why and where.',
    'Restarted.\n\n/status watching It holds so far.',
    ...reported(random),
    `/due ${ahead(world, random.between(3, 90))}`,
    '/workaround Use the other door.',
    '/ack',
    `/snooze until ${ahead(world, 5)}`,
    '/self-service vpn',
  ]);
}

/** What is said of an incident; on any other ticket most of it is a slip. */
function reported(random: Random): string[] {
  const hit = random.pick([
    '',
    ' (major: Checkout)',
    ' (minor: Search; none: checkout)',
    ' (critical: Checkout, Search)',
  ]);
  return [
    `/status investigating${hit} We look into it.`,
    `/status identified${hit} It is the cache.`,
    `/status correction monitoring${hit} It holds.`,
    random.pick([
      '/status resolved It holds.',
      '/status',
      '/status',
      '/incident Payments fail',
      '/incident none',
    ]),
    random.pick(['/lead', '/scribe @bo', '/timeline Cache flushed', '/communications @chen']),
  ];
}

function asked(random: Random): string {
  return random.pick([
    ...['/explain', '/explain', '/help', '/help', '/severty high', '/hold until never', '/assign @passer'],
    ...[
      '/pendng',
      '/xyzzy',
      '/pending /hold',
      '/severity',
      '/severity nonsense',
      '/hold until 1.2.2028 or 2.1.2028',
    ],
    ...['/hold until 01/02/2028', '/hold until 2026-11-01', '/workaround', '/escalate moon', '/reopen'],
    ...['/sign-off', '/due', '/xyzzy\n/pendng', '/incident', '/project', '/status', '/self-service moon'],
  ]);
}

function assign(random: Random, world: World, issue: WorldIssue, staff: Actor): void {
  if (random.chance(0.5)) {
    const whom = random.pick(['me', '@bo', '@chen']);
    world.says(issue, staff, random.chance(0.7) ? `/assign ${whom}` : '/unassign');
    return;
  }
  const { login } = random.pick(STAFF);
  world.assign(issue, staff, login, !issue.assignees.some((one) => one.login === login));
}

function handOver(random: Random, world: World, issue: WorldIssue, staff: Actor): void {
  const group = random.pick(['tier-2', 'tier-2', 'nobody']);
  if (random.chance(0.6))
    world.says(
      issue,
      staff,
      random.pick([`/escalate ${group} It burns`, `/escalate ${group} authority: They ask`, '/escalate']),
    );
  else world.label(issue, staff, `group: ${group}`, !issue.labels.includes(`group: ${group}`));
}

function judge(random: Random, world: World, issue: WorldIssue, staff: Actor): void {
  const severity = random.pick(SEVERITIES);
  if (random.chance(0.6)) world.says(issue, staff, `/severity ${severity}`);
  else world.label(issue, staff, `severity: ${severity}`, !issue.labels.includes(`severity: ${severity}`));
}

/** It is closed or opened again. */
function turn(random: Random, world: World, issue: WorldIssue, staff: Actor, customer: Actor): void {
  if (issue.state === 'open') {
    if (random.chance(0.3)) world.says(issue, staff, '/close Done.');
    else {
      const reason = random.chance(0.7) ? 'completed' : random.pick(['not_planned', 'duplicate'] as const);
      world.close(issue, random.chance(0.2) ? issue.author : staff, reason);
    }
  } else if (random.chance(0.5)) world.says(issue, customer, random.pick(['It fails again.', 'Thank you!']));
  else world.reopen(issue, random.pick([staff, issue.author]));
}

function rare(random: Random, world: World, issue: WorldIssue, staff: Actor): void {
  const roll = random.between(0, 10);
  const comments = commentsOf(issue);
  if (roll === 0 && comments.length > 0) world.deletes(issue, staff, random.pick(comments));
  else if (roll === 1) world.arrives(issue, staff);
  else if (roll === 2) world.absorbs(issue, staff, human('cus'), later(issue.createdAt, -2 * HOUR));
  else if (roll === 3) world.says(issue, human('passer'), 'I have that, too.');
  else if (roll === 4) world.editsBody(issue, issue.author, bodyOf(random, world));
  else if (roll === 5) world.label(issue, staff, 'vpn', !issue.labels.includes('vpn'));
  else if (roll === 6) world.says(issue, random.pick([staff, issue.author]), `It says ${GITHUB} here.`);
  else if (roll === 7) world.says(issue, random.pick([staff, issue.author]), LONG);
  else if (roll === 8)
    world.label(
      issue,
      random.pick([staff, human('chen'), issue.author]),
      `severity: ${random.pick(SEVERITIES)}`,
      random.chance(0.5),
    );
  else if (roll === 9)
    world.says(
      issue,
      staff,
      random.pick([
        ...['/post-mortem done', '/post-mortem owner @ana', '/severity high'],
        ...['/post-mortem skip It was a drill.', '/post-mortem skip', '/factor bug (login): a typing error'],
      ]),
    );
  else world.label(issue, staff, random.pick(['status: pending', 'status: on hold']), random.chance(0.5));
}
