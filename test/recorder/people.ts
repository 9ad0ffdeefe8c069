import type { Random } from '../oracle/random.ts';
import { AWS, GITHUB } from '../ticket/secret.ts';
import type { RecordedField, RecordedForm, RecordedPolicy } from './policies.ts';
import type { Actor } from './product.ts';
import { later } from './product.ts';
import type { World, WorldIssue } from './world.ts';
import { commentsOf } from './world.ts';

const human = (login: string): Actor => ({ login, kind: 'human' });
const STAFF = ['ana', 'bo', 'chen', 'dee'].map(human);
const CUSTOMERS = ['cus', 'colleague', 'rival'].map(human);
const OTHERS: readonly Actor[] = [
  human('passer'),
  { login: 'ci', kind: 'bot' },
  { login: 'ghost', kind: 'ghost' },
];

const WORDS = [
  'Thanks, that helps.',
  'Which version do you use, and where?',
  '> Could you try again?\n\nI did, and it is still there.',
  'See https://example.test/log/4711 for\n\n```\n/severity urgent\n```',
  'It is the same | on *every* <node> @everybody',
  'Is there news?',
];

/** What anybody may write where a command is understood, refused or mistaken. */
const COMMANDS = [
  ...['/pending', '/pending Which version?', '/hold', '/hold Vendor and carrier', '/resume', '/no-reply'],
  ...[
    '/hold until 2026-11-18',
    '/hold parts until 2026-11-17T15:00',
    '/hold until never',
    '/snooze 2026-11-19',
  ],
  ...[
    '/assign me',
    '/assign @bo',
    '/assign @passer',
    '/unassign',
    '/unassign @ana',
    '/ack',
    '/explain',
    '/help',
  ],
  ...['/status fixing We know why and where.', '/status', '/incident', '/project', '/project Too large'],
  ...[
    '/out-of-scope',
    '/out-of-scope Ask the vendor and pay',
    '/sign-off',
    '/not-resolved',
    '/not-resolved No',
  ],
  ...[
    '/reopen',
    '/close',
    '/close Done and dusted',
    '/due 2026-11-19',
    '/due 2026-11-20T12:00 agreed',
    '/due soon',
  ],
  ...[
    '/cc @passer',
    '/cc nobody',
    '/post-mortem done',
    '/post-mortem owner @ana',
    '/post-mortem owner',
    '/post-mortem',
  ],
  ...[
    '/severity',
    '/severity nonsense',
    '/severty high',
    '/workaround',
    '/self-service',
    '/route',
    '/unknown-word',
  ],
  ...['/explain\n/help', '/resume\n/pending', '/ack\n\nOn it.\n\n/status fixed Restarted.'],
];

/** Something that a person does on one of the tickets. */
export function act(random: Random, world: World, issue: WorldIssue, policy: RecordedPolicy): void {
  const own = issue.author.kind === 'bot';
  const roll = random.fraction();
  if (own) actOnOwn(random, world, issue, roll);
  else if (roll < 0.27) world.says(issue, someone(random), random.pick(WORDS));
  else if (roll < 0.55) world.says(issue, someone(random), commandIn(random, policy));
  else if (roll < 0.67) {
    const label = random.pick(policy.labels);
    world.label(issue, someone(random), label, !issue.labels.includes(label));
  } else if (roll < 0.75) {
    const { login } = random.pick([...STAFF, human('passer')]);
    world.assign(issue, random.pick(STAFF), login, !issue.assignees.some((one) => one.login === login));
  } else if (roll < 0.85) turn(random, world, issue);
  else if (roll < 0.89)
    world.editsBody(
      issue,
      random.chance(0.7) ? issue.author : random.pick(STAFF),
      bodyOf(random, policy).body,
    );
  else rare(random, world, issue, policy);
}

function actOnOwn(random: Random, world: World, issue: WorldIssue, roll: number): void {
  if (roll < 0.75) {
    // Somebody ticks a task of an agenda, on it or off again.
    const body = issue.body.replaceAll(/^- \[([ x])\] #/gm, (line, box: string) =>
      random.chance(0.5) ? `- [${box === 'x' ? ' ' : 'x'}] #` : line,
    );
    if (body !== issue.body)
      world.editsBody(issue, random.chance(0.85) ? random.pick(STAFF) : human('passer'), body);
  } else if (roll < 0.85) world.says(issue, someone(random), random.pick(WORDS));
  else if (roll < 0.9) world.close(issue, random.pick(STAFF), 'completed');
}

/** It is closed or opened again. */
function turn(random: Random, world: World, issue: WorldIssue): void {
  if (issue.state === 'closed') {
    world.reopen(issue, someone(random));
    return;
  }
  const reason = random.chance(0.7) ? 'completed' : random.pick(['not_planned', 'duplicate'] as const);
  world.close(issue, random.chance(0.25) ? issue.author : random.pick(STAFF), reason);
}

function rare(random: Random, world: World, issue: WorldIssue, policy: RecordedPolicy): void {
  const comments = commentsOf(issue);
  const byPeople = comments.filter(({ actor }) => actor.kind === 'human');
  const roll = random.between(0, 11);
  if (roll === 0 && comments.length > 0) world.deletes(issue, random.pick(STAFF), random.pick(comments));
  else if (roll === 1 && byPeople.length > 0) world.change(issue, random.pick(byPeople), { minimized: true });
  else if (roll === 2 && byPeople.length > 0) {
    const comment = random.pick(byPeople);
    world.edits(issue, comment, comment.actor, commandIn(random, policy));
  } else if (roll === 3) world.turns(issue, random.pick(STAFF), null, random.pick(['Bug', 'Task', null]));
  else if (roll === 4) world.turns(issue, random.pick(STAFF), 'Priority', random.pick(['P0', 'P2', null]));
  else if (roll === 5) world.arrives(issue, random.pick(STAFF));
  else if (roll === 6)
    world.absorbs(issue, random.pick(STAFF), random.pick(CUSTOMERS), later(issue.createdAt, -7_200_000));
  else if (roll === 7) issue.locked = !issue.locked;
  else if (roll === 8)
    world.says(issue, someone(random), `The token is ${random.pick([GITHUB, AWS])}, and it works.`);
  else if (roll === 9)
    world.says(issue, { login: 'steward', kind: 'human' }, '<!-- steward status -->\nI am the desk.');
  else writeUp(random, world, issue);
}

/** Somebody fills in the sections of a post-mortem, all of them or some. */
function writeUp(random: Random, world: World, issue: WorldIssue): void {
  const comment = commentsOf(issue).find(({ body }) => body.startsWith('<!-- steward post-mortem'));
  if (comment === undefined) return;
  const body = comment.body.replaceAll(/^### .*$/gm, (line) =>
    random.chance(0.8) ? `${line}\n\nWe wrote it.` : line,
  );
  world.edits(issue, comment, random.pick(STAFF), body);
}

function someone(random: Random): Actor {
  if (random.chance(0.55)) return random.pick(STAFF);
  return random.pick(random.chance(0.85) ? CUSTOMERS : OTHERS);
}

function commandIn(random: Random, policy: RecordedPolicy): string {
  if (random.chance(0.12)) return '/pending';
  const command = random.pick(random.chance(0.35) && policy.commands.length > 0 ? policy.commands : COMMANDS);
  return random.chance(0.4) ? `Words before.\n\n${command}` : command;
}

/** A ticket as somebody opens it, mostly by a form. */
export function opens(random: Random, world: World, policy: RecordedPolicy): WorldIssue {
  const { body, labels } = bodyOf(random, policy);
  const by = random.chance(0.85) ? random.pick(CUSTOMERS) : random.pick([human('stranger'), human('ana')]);
  const title = random.pick([
    'Login fails',
    'Nothing works and nobody answers',
    'A | title with @cus and `code`',
  ]);
  const issue = world.open(by, { title, body, labels });
  // Much of what is judged carries its severity from the beginning.
  const judging = policy.labels.filter((label) =>
    policy.severities.some((name) => label.endsWith(`: ${name}`)),
  );
  if (random.chance(0.35) && judging.length > 0) world.label(issue, by, random.pick(judging), true);
  return issue;
}

function bodyOf(random: Random, { forms }: RecordedPolicy): { body: string; labels: string[] } {
  const form = random.pick(Object.values(forms));
  if (random.chance(0.12)) return { body: 'It fails since this morning, and nobody knows why.', labels: [] };
  return { body: filledIn(random, form), labels: random.chance(0.9) ? [...(form.labels ?? [])] : [] };
}

/** A form's answers as GitHub writes them into the body, with what people make of it afterwards. */
function filledIn(random: Random, { fields }: RecordedForm): string {
  const sections = fields.map((field) => ({ label: field.label, answer: answerTo(random, field) }));
  if (random.chance(0.06)) sections.splice(random.between(0, sections.length - 1), 1);
  const first = sections[0];
  if (random.chance(0.06) && first !== undefined) sections.push({ ...first, answer: random.pick(WORDS) });
  if (random.chance(0.06)) sections.reverse();
  if (random.chance(0.05)) sections.push({ label: 'Something else and more', answer: 'Words.' });
  const [one] = sections;
  if (random.chance(0.05) && one !== undefined) one.label = `${one.label} `.repeat(2);
  return sections.map(({ label, answer }) => `### ${label}\n\n${answer}`).join('\n\n');
}

function answerTo(random: Random, { options, answers, label }: RecordedField): string {
  const roll = random.fraction();
  if (roll < 0.1) return '_No response_';
  if (options !== undefined)
    return roll < 0.15 ? 'What nobody offered and nobody knows' : random.pick(options);
  if (answers !== undefined && roll < 0.8) return random.pick(answers);
  if (roll > 0.96) return `Words.\n\n### ${label}\n\nMore words.`;
  if (roll > 0.94) return `The key is ${GITHUB}.`;
  return random.pick(WORDS);
}
