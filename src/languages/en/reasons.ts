import { DAY } from '../../calendar/instant.ts';
import { formatDuration } from '../../calendar/moment.ts';
import type { Need } from '../../commands/consequence.ts';
import type { ComponentImpact, IncidentRole } from '../../commands/incident-words.ts';
import type { Untimeliness } from '../../commands/refusal.ts';
import { quote } from '../../text/quote.ts';
import type { PauseReason } from '../../policy/pause-reason.ts';
import type { Happening, Part } from '../../documents/timeline.ts';
import type { Doubt } from '../../ticket/form/doubt.ts';
import type { CloseReason } from '../../ticket/issue.ts';
import type { Reason } from '../../ticket/reason.ts';
import type { SecretKind } from '../../text/credentials.ts';
import { sayer } from '../sayings.ts';

const CLOSED_AS: Readonly<Record<CloseReason, string>> = {
  completed: 'completed',
  not_planned: 'not planned',
  duplicate: 'duplicate',
};

/** Says a reason within a sentence, or behind a colon. */
export const reason = sayer<Reason>({
  opened: ({ by }) => `@${by} opened the ticket`,
  moved_here: ({ by }) => `@${by} moved the ticket here`,
  taken_in: ({ by }) => `@${by} made a ticket of it`,
  reported_before: ({ by }) => `@${by} opened an earlier report of it`,
  closed: ({ by }) => `@${by} closed the ticket`,
  closed_as: ({ by, as }) => `@${by} closed it as ${CLOSED_AS[as]}`,
  reopened: ({ by }) => `@${by} reopened it`,
  edited: ({ by }) => `@${by} edited the report`,
  commented: ({ by }) => `@${by} commented`,
  confirmed: ({ by }) => `@${by} confirmed that it is solved`,
  answered: ({ by }) => `@${by} answered`,
  had_answered: ({ by }) => `@${by} had answered`,
  took: ({ by }) => `@${by} took it`,
  acknowledged: ({ by }) => `@${by} acknowledged it`,
  escalated: ({ by }) => `@${by} escalated it`,
  said_so: ({ by }) => `@${by} said so`,
  wants_no_reply: ({ by }) => `@${by} wrote that no reply is needed`,
  commanded: ({ by, words }) => `@${by} wrote /${words}`,
  label_added: ({ by, label }) => `@${by} added the label ${label}`,
  label_removed: ({ by, label }) => `@${by} removed the label ${label}`,
  label_came: ({ label }) => `the label ${label} came with the ticket`,
  answers_missing: ({ fields }) => `required answers are missing: ${fields.join(', ')}`,
  moved_to_form: () => 'it was moved to another form',
  date_came: () => 'the date it was set to end',
  blocker_closed: ({ blocker }) => `${blocker ?? 'the other issue'} was closed`,
  wait_over: ({ ended }, say) => `The wait is over: ${say(ended)}`,
  kept_silent: ({ within }) => `The customer has not answered within ${within}`,
  nobody_left: () => 'the last staff assignee left it',
  step_unanswered: ({ step }) => `step ${step} brought no answer`,
  was_closed: () => 'the ticket was closed',
  was_reopened: () => 'the ticket was reopened',
  became_project: () => 'it became a project',
  was_project: () => 'the ticket was a project',
  left_project: () => 'it is no project any more',
  maintenance_began: ({ name }) => `planned work began: ${name}`,
  maintenance_over: ({ name }) => `planned work on it was over: ${name}`,
  policy: () => 'the policy',
  form: ({ form }) => `the form ${form}`,
  form_answer: ({ field }) => `the form's answer to ${field}`,
  form_answers: ({ fields: [one, other] }) => `the form's answers to ${one} and ${other}`,
  sheet_answer: ({ file, field }) => `${file} and the form's answer to ${field}`,
  type: ({ type }) => `the issue's type ${type}`,
  label: ({ label }) => `the label ${label}`,
  issue_field: ({ field }) => `the issue's field ${field}`,
  unsaid: () => 'nothing says it any more',
  otherwise: () => 'nothing in the report says how severe it is; the support team sets it',
  severity_is: ({ severity, why }, say) => `Severity is ${severity} (${say(why)})`,
  at_least: ({ why, severity, because }, say) => `${say(why)}; at least ${severity}, as ${say(because)}`,
  at_most: ({ why, severity, because }, say) => `${say(why)}; at most ${severity}, as ${say(because)}`,
  unconfirmed: ({ why, severity }, say) =>
    `${say(why)}; it counts as ${severity} until the support team confirms it`,
  all: ({ of }, say) => (of.length === 0 ? 'the policy says so' : of.map(say).join(', and ')),
  vip: () => 'a VIP asks',
  customer: ({ name }) => `${name} asks`,
  tier_is: ({ tier }) => `the customer's tier is ${tier}`,
  form_is: ({ form }) => `the form is ${form}`,
  author_is: ({ author }) => `${author} opened the issue`,
  title_has: ({ text }) => `its title contains ${text}`,
  type_is: ({ type }) => `the issue's type is ${type}`,
  label_is: ({ label }) => `the label is ${label}`,
  repository_is: ({ repository }) => `the repository is ${repository}`,
  incident: () => 'it is an incident',
  no_incident: () => 'it is no incident',
  cannot_wait: () => 'it cannot wait',
  may_wait: () => 'it can wait',
  opened_during: ({ hours }) => `it was opened during ${hours}`,
  opened_outside: ({ hours }) => `it was opened outside ${hours}`,
  opened_after: ({ moment }) => `it was opened on ${moment} or later`,
  opened_before: ({ moment }) => `it was opened before ${moment}`,
  severity_was: ({ severity }) => `its severity was ${severity}`,
  no_severity: () => 'it has no severity',
  was_handed_to: ({ group }) => `it was handed to ${group}`,
  is_held_by: ({ group }) => `${group} has it`,
  has_no_owner: () => 'nobody is assigned',
  no_exception: () => 'the policy makes no exception for it',
});

/** Says why a command makes no sense as the ticket stands, behind a colon. */
export const untimeliness = sayer<Untimeliness>({
  is_closed: () => 'the ticket is closed',
  closed_too_long: ({ within }) => `it was closed more than ${days(within)} ago; please open a new one`,
  no_severity: () => 'it has no severity yet',
  not_lowered: ({ severity }) => `the policy lowers no ${severity} ticket for a workaround`,
  unwritten: ({ headings }) => {
    const named = headings.join(', ');
    return named === '' ? 'a section of it was still empty' : `nothing is written yet under: ${named}`;
  },
  no_write_up: () => 'this ticket has no write-up yet',
  no_actions: () => 'its write-up has no action that is still open',
  private_write_up: () => 'its actions do not become issues here',
  date_past: () => 'that date is past',
  date_ahead: () => 'that time is still to come',
  no_incident: () => 'this ticket is no incident',
  no_status_page: () => 'the policy has no status page',
  no_approval: () => 'nothing here needs an approval',
  own_request: () => 'nobody approves what they ask for themselves',
  no_approver: ({ groups }) =>
    `that is for the ${groups.length > 1 ? 'groups' : 'group'} ${groups.join(', ')}`,
  no_stages: () => 'the policy has no stages for changes',
  no_change: () => 'this ticket is no change',
  closed_day: ({ day }) => `nothing ships on ${day}, which is a closed day`,
  can_wait: ({ severities }) =>
    severities.length === 0
      ? 'the policy has no tickets that cannot wait'
      : `only a ticket of severity ${severities.join(' or ')} cannot wait`,
  off_roster: ({ login }) => `@${login} is not on the roster`,
  own_number: () => 'a ticket cannot wait for itself',
  blocker_closed: () => 'that issue is closed already, so there is nothing to wait for',
  full: ({ label, most }) =>
    `the issue carries ${String(most)} labels, as many as GitHub takes, so there is no room for “${label}”; take one off first`,
});

/** Whole days, as they read behind “more than”; less than one in full. */
function days(span: number): string {
  const count = Math.floor(span / DAY);
  if (count === 0) return formatDuration(span);
  return count === 1 ? 'a day' : `${count} days`;
}

const NEEDS: Readonly<Record<Need, string>> = {
  expertise: ' for more expertise',
  authority: ' for more authority',
  response: ' for a larger response',
};

const WAITS: Readonly<Record<PauseReason, string>> = {
  pending: 'waiting for the customer',
  on_hold: 'on hold',
};

const ROLES: Readonly<Record<IncidentRole, string>> = {
  lead: 'lead',
  communications: 'communications',
  scribe: 'scribe',
};

/** Components and how badly each is hit, in parentheses; none: nothing. */
function impactWords(impacts: readonly ComponentImpact[]): string {
  const words = impacts.map(({ component, impact }) => `${component}: ${impact}`);
  return words.length === 0 ? '' : ` (${words.join('; ')})`;
}

/** Says an entry of a timeline, whoever it is told of apart. */
export const happening = sayer<Happening>({
  opened: () => 'opened the ticket',
  severity: ({ severity, why }) => `severity ${severity} (${reason(why)})`,
  severity_taken_away: () => 'took the severity away',
  took: () => 'took the ticket',
  gave_up: () => 'gave the ticket up',
  taken_off: () => 'was taken off it',
  first_answer: () => 'gave the first answer',
  answered: () => 'answered',
  wrote: () => 'wrote',
  wait_began: ({ wait, by }) => `${WAITS[wait]} began: ${reason(by)}`,
  wait_ended: ({ wait, by }) => `${WAITS[wait]} ended: ${reason(by)}`,
  declared: () => 'it was declared an incident',
  taken_back: () => 'it was no incident any more',
  told_state: ({ state, impacts, words, corrected }) =>
    `told: ${state}${impactWords(impacts)}${words === '' ? '' : `: ${words}`}${corrected ? ' (corrected later)' : ''}`,
  noted: ({ text, later }) => `${text}${later ? ' (told later)' : ''}`,
  given_role: ({ role }) => `was given the role: ${ROLES[role]}`,
  acknowledged: () => 'acknowledged it',
  handed_over: ({ group, need, why }) =>
    `handed it to the group ${group}${need === null ? '' : NEEDS[need]}${why === '' ? '' : `: ${why}`}`,
  called: ({ group, people, pager, unheard }) =>
    [
      group === null
        ? ''
        : `the group ${group} was told${people.length === 0 ? '' : ` (${people.join(', ')})`}`,
      pager === null ? '' : `the pager ${pager} was called`,
    ]
      .filter((part) => part !== '')
      .join(' and ') + (unheard ? '; nobody answered' : ''),
  missed: ({ clock, within }) =>
    `${clock.replace('_', ' ')} did not come ${within === null ? 'by the agreed date' : `within ${within}`}`,
  closed: ({ as }) => `closed it as ${CLOSED_AS[as]}`,
  reopened: () => 'reopened it',
  left_out: ({ count }) => `${count} more events, left out here`,
});

/** Parts that people took in a ticket. */
export const parts: Readonly<Record<Part, string>> = {
  lead: 'led the response',
  communications: 'told others how it stood',
  scribe: 'took notes',
  reported: 'reported it',
  owned: 'owned it',
  answered: 'answered',
  spoke_for_customer: 'spoke for the customer',
  commented: 'commented',
};

/** What a secret that somebody pasted looks like. */
export const secrets: Readonly<Record<SecretKind, string>> = {
  github: 'GitHub token',
  gitlab: 'GitLab token',
  aws: 'AWS access key',
  slack: 'Slack token',
  stripe: 'Stripe key',
  google: 'Google API key',
  npm: 'npm token',
  pypi: 'PyPI token',
  'private-key': 'private key',
};

/** Says what could not be told for certain about a form, in a sentence. */
export const doubt = sayer<Doubt>({
  no_text: () => 'The text is empty.',
  unlike_form: ({ form }) => `Nothing in the text looks like the form ${quote(form)}.`,
  either_form: ({ form, other }) => `It may be the form ${quote(other)} as well as ${quote(form)}.`,
  two_forms: ({ labels, headings }) =>
    `Its labels are those of ${quote(labels)}, its headings those of ${quote(headings)}.`,
  labels_alone: ({ form }) => `Nothing but its labels speaks for ${quote(form)}.`,
  title_alone: ({ form }) => `Nothing but its title speaks for ${quote(form)}.`,
  some_headings: ({ form }) =>
    `Some of its headings are those of ${quote(form)}, but neither its labels nor its title.`,
  text_above_fields: () => 'Text above the first field belongs to none.',
  other_level: ({ level, own }) => `The headings of the form stand at level ${level} in place of ${own}.`,
  open_blocks: () =>
    'Code fences or HTML left open reached over headings of the form; they were ended there.',
  heading_in_code: ({ heading, field }) =>
    `The heading ${quote(heading)} stands in code or HTML of the answer to ${quote(field)}, where it was left.`,
  foreign_heading: ({ heading, field }) =>
    `The heading ${quote(heading)} below ${quote(field)} is no field here: it and its text are left out.`,
  changed_heading: ({ heading, field }) => `The heading ${quote(heading)} was taken for ${quote(field)}.`,
  similar_heading: ({ heading, field, within }) =>
    `The heading ${quote(heading)} may be that of ${quote(field)}; it was left in the answer to ${quote(within)}.`,
  heading_above_fields: ({ heading }) => `The heading ${quote(heading)} stands above the first field too.`,
  heading_again: ({ heading, field }) =>
    `The heading ${quote(heading)} stands again in the answer to ${quote(field)}, where it was left.`,
  no_heading: ({ fields }) =>
    `No heading was found for ${fields.map(quote).join(', ')}: the text was edited, or the form changed since.`,
  moved_field: ({ field }) => `${quote(field)} stands elsewhere than in the form.`,
  unconfirmed_answer: ({ field }) =>
    `The answer to ${quote(field)} is not confirmed by the support team yet.`,
  no_account: ({ field }) => `The answer to ${quote(field)} is not the name of an account.`,
  no_date: ({ field }) => `The answer to ${quote(field)} is no date that can be read.`,
  unlisted_system: ({ answer, field, file }) =>
    `${quote(answer)}, the answer to ${quote(field)}, is not in ${file}.`,
  no_severity: ({ answer, field }) =>
    `The policy does not say which severity ${quote(answer)} means, the answer to ${quote(field)}.`,
  unnamed_form: ({ form, file }) =>
    `The form ${quote(form)} (${file}) is not under intake.forms in the policy.`,
  no_option: ({ answer, field }) => `${quote(answer)} is no option of ${quote(field)}.`,
  ambiguous_commas: ({ answer, field }) =>
    `Commas in the options of ${quote(field)} allow more than one reading of ${quote(answer)}.`,
  text_above_fence: ({ field }) => `The answer to ${quote(field)} does not begin with its code fence.`,
  open_fence: ({ field }) => `The code fence of ${quote(field)} is not closed.`,
  text_below_fence: ({ field }) => `Text stands below the code fence of ${quote(field)}.`,
  several_fences: ({ field }) =>
    `The answer to ${quote(field)} holds code fences of its own, or was split by hand.`,
  text_beside_boxes: ({ field }) => `Text stands beside the checkboxes of ${quote(field)}.`,
  missing_box: ({ box, field }) => `The checkbox ${quote(box)} of ${quote(field)} is missing.`,
  added_box: ({ box, field }) => `${quote(box)} is no checkbox of ${quote(field)}.`,
  unboxed: ({ text, field }) => `${quote(text)} below ${quote(field)} is not written as a checkbox.`,
  text_below_box: ({ box, field }) => `Text stands below the checkbox ${quote(box)} of ${quote(field)}.`,
});
