import { format } from 'prettier';
import { formatOpenTime } from '../../src/calendar/moment.ts';
import { loadPolicy } from '../../src/policy/load.ts';
import type { Policy } from '../../src/policy/policy.ts';
import { PRESETS } from '../../src/policy/presets/index.ts';
import type { QueueKey } from '../../src/policy/queue-key.ts';
import type { EscalationRule } from '../../src/policy/sections/escalation.ts';
import type { Queue } from '../../src/policy/sections/queue.ts';
import type { SlaRule } from '../../src/policy/sections/sla.ts';
import type { Selector } from '../../src/policy/selector.ts';
import type { Target } from '../../src/policy/target.ts';

/** The page that says what each built-in process promises, to whom, in words: path from the root → content. */
export async function generatePresetsArtifacts(): Promise<Record<string, string>> {
  const parts = await Promise.all(Object.entries(PRESETS).map(([name, text]) => partOf(name, text)));
  return { 'docs/presets.md': await format(`${INTRODUCTION}\n${parts.join('\n')}`, STYLE) };
}

const STYLE = { parser: 'markdown', printWidth: 120 } as const;

const INTRODUCTION = `<!-- Generated from src/policy/presets/*.yml by scripts/generate.ts; change those instead. -->

# What the built-in processes say

A policy that says \`extends: NAME\` begins with one of these and may change all of it; \`steward policy\` shows both
together. [What five support processes ask for](processes.md) tells where they come from and which story shows what.
`;

async function partOf(name: string, text: string): Promise<string> {
  // Without a kind nobody is called, and the page would not tell who is meant to be.
  const pagers = /^pagers:\n((?: .*\n)+)/m.test(text) ? 'pagers: { on-call: { kind: pagerduty } }\n' : '';
  const own = `version: 1\nextends: ${name}\n${pagers}`;
  const { policy } = await loadPolicy({ text: own, file: 'steward.yml' });
  if (policy === null) throw new Error(`The process ${name} has errors.`);
  const about = /^(?:# ?(.*)\n)+/.exec(text)?.[0].replaceAll(/^# ?/gm, '').trim() ?? '';
  const said = [...promises(policy), ...afterwards(policy)];
  return [
    `## \`${name}\``,
    about,
    severities(policy),
    `**Who hears, and when**\n\n${steps(policy).join('\n')}`,
    `**Besides**\n\n${said.map((line) => `- ${line}`).join('\n')}`,
    '',
  ].join('\n\n');
}

const CLOCKS = ['first_response', 'next_response', 'update', 'resolution'] as const;

/** A row for each severity: what it means, and the times of the first rule that is for it alone. */
function severities(policy: Policy): string {
  // What holds for an incident alone is told below.
  const rules = [...policy.sla, ...policy.internal].filter(({ when }) => when.incident === undefined);
  const rows = policy.severities.map(({ name, description }) => {
    const rule = rules.find(({ when }) => when.severity === undefined || when.severity.includes(name));
    const times = CLOCKS.map((clock) => timeOf(rule, clock));
    return `| ${[name, description, ...times, hoursOf(rule)].join(' | ')} |`;
  });
  return [
    `**Severities, most severe first${policy.sla.length > 0 ? ', and what customers are promised' : rules.length > 0 ? ', and the targets of the desk’s own, which `publish: true` promises to customers' : ''}**\n`,
    '| severity | means | first answer | next answers | word meanwhile | solved | in hours of |',
    '| :-- | :-- | :-- | :-- | :-- | :-- | :-- |',
    ...rows,
  ].join('\n');
}

function timeOf(rule: SlaRule | undefined, clock: (typeof CLOCKS)[number]): string {
  const target = rule?.targets[clock];
  if (target === undefined) return '';
  const text =
    clock === 'update' ? `every ${target.text.replace(/^1 ?h$/, 'hour')}` : `within ${target.text}`;
  return target.whileOwned === true ? `${text} while somebody has it` : text;
}

function hoursOf(rule: SlaRule | undefined): string {
  const names = Object.values(rule?.targets ?? {}).map(({ calendar }) => calendar.name);
  return [...new Set(names)].map((name) => `\`${name}\``).join(', ');
}

function steps(policy: Policy): string[] {
  const lines = policy.escalation.map((rule) => `- ${capital(whichTickets(rule.when))}: ${stepText(rule)}`);
  lines.push(...[...policy.sla, ...policy.internal].flatMap(reminderText));
  const { ownership, intake } = policy;
  if (ownership !== null)
    lines.push(
      `- All tickets: when nobody owns one ${after(ownership.target)}, it gets \`${policy.labels.needs_owner.name}\`${ownership.group === null ? '' : ` and those on duty in \`${ownership.group}\` are told`}.`,
    );
  if (intake.triage !== null)
    lines.push(
      `- ${intake.triage.proposed ? 'All tickets: what a report says of the severity holds until staff have set or confirmed it; when they have not' : 'Tickets without a severity: when staff have set none'} ${after(intake.triage.target)}, the ticket gets \`${policy.labels.needs_severity.name}\`${intake.triage.group === null ? '' : ` and those on duty in \`${intake.triage.group}\` are told`}.`,
    );
  return lines.length > 0
    ? lines
    : ['- Whoever owns a ticket, or the group on duty, where something is late.'];
}

/** What staff hear of updates, besides of those that they miss. */
function reminderText({ when, targets }: SlaRule): string[] {
  const every = targets.update;
  const { before = null, group = null } = every?.reminders ?? {};
  if (every === undefined || (before === null && group === null)) return [];
  const open = (time: number): string => formatOpenTime(time, every.calendar.name, 'en');
  const parts = [
    ...(before === null
      ? []
      : [`whoever speaks with the customer is reminded ${open(before)} before an update is due`]),
    ...(group === null
      ? []
      : [`those on duty in \`${group.name}\` are told ${open(group.after)} after one was missed`]),
  ];
  return [`- ${capital(whichTickets(when))}: ${parts.join(', and ')}.`];
}

const COUNTED: Readonly<Record<EscalationRule['on'], string>> = {
  opened: 'after it was opened',
  silence: 'without a sign of anybody on the staff',
  unanswered: 'without an answer or `/ack`',
  taken: 'after somebody took it',
  held: 'after it was handed over, without a word of the group that has it',
};

function stepText({
  on,
  after: target,
  to,
  page,
  unassign,
  ladder,
  repeat,
  repeatAtMost,
}: EscalationRule): string {
  const moment =
    target.within === 0 ? 'on arrival' : `${target.text} ${COUNTED[on]} (${target.calendar.name})`;
  const deeds = [
    ...(page === null ? [] : [`the pager \`${page}\` is called`]),
    ...(to === null ? [] : [`\`${to}\` gets it and is told`]),
    ...(on === 'held' ? ['that group is told'] : []),
    ...(unassign ? ['its owner is released'] : []),
  ];
  const further = ladder.map((step) => `; ${step.after.text} later the next step`);
  const times = repeatAtMost === Infinity ? '' : `, ${repeatAtMost} times at most`;
  const again = repeat === null ? '' : `; again every ${repeat.text}${times}`;
  return `${moment}, ${listed(deeds)}${further.join('')}${again}.`;
}

function after(target: Target): string {
  return `for ${timed(target)}`;
}

function timed({ text, calendar }: Target): string {
  return `${text} (${calendar.name})`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Which tickets a selector is for: `urgent` tickets, `mission-critical` incidents; every ticket where it asks for nothing. */
function whichTickets({ severity, form, tier, customer, incident, label, escalated }: Selector): string {
  const of = [
    ...(form === undefined ? [] : [`of the form ${quoted(form)}`]),
    ...(tier === undefined ? [] : [`of ${quoted(tier)}`]),
    ...(customer === undefined
      ? []
      : [`of ${OR.format(customer.map((one) => (one === 'vip' ? 'a VIP' : `\`${one}\``)))}`]),
    ...(label === undefined ? [] : [`with the label ${quoted(label)}`]),
    ...(escalated === undefined ? [] : [`that went on to ${quoted(escalated)}, by whichever hand`]),
  ];
  const noun = incident === true ? 'incidents' : 'tickets';
  const named = severity === undefined ? [] : [quoted(severity)];
  if (named.length + of.length === 0) return incident === true ? 'incidents' : 'all tickets';
  return [...named, noun, ...of].join(' ');
}

function quoted(names: readonly string[]): string {
  return OR.format(names.map((name) => `\`${name}\``));
}

const OR = new Intl.ListFormat('en', { type: 'disjunction' });

function promises({ intake, incidents, waiting: { pending, hold, solved } }: Policy): string[] {
  return [
    ...intake.floors.map(
      ({ atLeast, when }) =>
        `${capital(whichTickets(when))} are \`${atLeast}\` at least, until staff say otherwise.`,
    ),
    ...intake.caps.map(
      ({ atMost, when }) =>
        `${capital(whichTickets(when))} are \`${atMost}\` at most, until staff say otherwise.`,
    ),
    ...(incidents.when === null
      ? []
      : [
          `Incidents: ${whichTickets(incidents.when).replace(/^Tickets /, 'tickets ')}, and whatever carries the label.`,
        ]),
    ...(pending.remindAfter === null
      ? []
      : [`A customer whom the desk waits for is reminded after ${timed(pending.remindAfter)}.`]),
    ...(pending.closeAfter === null
      ? []
      : [
          `${capital(quoted(pending.severities))} tickets that wait for their customer are closed after ${timed(pending.closeAfter)} without an answer.`,
        ]),
    ...(hold.tellCustomer ? ['A customer hears for whom their ticket waits when it is put on hold.'] : []),
    ...(hold.remindEvery === null
      ? []
      : [`Of a ticket on hold its owner is reminded every ${hold.remindEvery.text}.`]),
    ...(solved.comment === 'reopen' ? ['A comment on a solved ticket opens it again.'] : []),
  ];
}

const IN_WORDS: Readonly<Record<QueueKey, string>> = {
  priority: 'severity',
  cannot_wait: 'what cannot wait',
  tier: 'the customer’s tier',
  broken: 'what is late',
  at_risk: 'what is about to be',
  key_date: 'key dates',
  due: 'the next deadline',
  age: 'age',
};

function queueText({ order, rises }: Queue): string {
  const words = order.map((key) => IN_WORDS[key]).join(', ');
  const risen =
    rises === null
      ? ''
      : `; what has been late for longer than ${rises.text} (${rises.calendar.name}) comes before all else of its severity`;
  return `Which ticket is [next](queue.md): by ${words}${risen}.`;
}

function afterwards({ writeUp, triage, signOff, customers, labels, queue }: Policy): string[] {
  return [
    queueText(queue),
    ...(writeUp === null
      ? []
      : [
          `${capital(whichTickets(writeUp.when))} that were solved get a write-up. Within ${writeUp.target.text} of the close ${writeUp.done === 'organised' ? 'somebody has to own it' : 'it has to be written'}${writeUp.factors.length > 0 ? `; each factor is of a class, ${OR.format(writeUp.factors.map(({ name }) => name))}` : ''}.`,
        ]),
    ...(triage === null
      ? []
      : [
          'A meeting about the tickets that nobody owns is called by an issue, and ends with an owner for each.',
        ]),
    ...(signOff === null
      ? []
      : [`The customer signs off; until then the ticket carries \`${labels.needs_sign_off.name}\`.`]),
    ...(customers.tiers.length === 0
      ? []
      : [`Tiers of customers, best served first: ${customers.tiers.join(', ')}.`]),
  ];
}

function listed(words: readonly string[]): string {
  return words.length === 0 ? 'it is marked' : new Intl.ListFormat('en').format(words);
}
