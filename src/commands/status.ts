import { suggestion } from '../text/suggestion.ts';
import { affectedIn } from './impacts.ts';
import { INCIDENT_STATES } from './incident-words.ts';
import { missing, understood } from './reading.ts';
import type { Misread, TicketThen, Vocabulary } from './spec.ts';
import { command, misread } from './spec.ts';
import type { StatusUpdate } from './consequence.ts';

export const status = command({
  name: 'status',
  args: '[correction] STATE [(IMPACT: COMPONENT, …)] text',
  does: 'tells the customer how it stands and counts as an update; alone, on an incident, it asks for a template for the next one',
  by: ['staff'],
  speaks: isUpdate,
  read: (args, vocabulary) => {
    const plain = isUpdate(args) ? null : missing('STATE text');
    if (!vocabulary.spoken) return plain ?? understood(args);
    if (args === '') {
      const template = understood('', { kind: 'reply', reply: 'update_template' });
      return { ...template, refusedOn: ({ incident }) => (incident ? null : plain) };
    }
    const { update, fault } = readUpdate(args, vocabulary);
    return {
      ...understood(args, { kind: 'update', ...update }),
      refusedOn: (ticket) => {
        if (!ticket.incident) return plain;
        // What was told stays told, whatever becomes of the policy's components.
        return update.state !== null && ticket.wasDone ? null : (fault ?? wordless(update, ticket));
      },
    };
  },
});

/** A state alone says nothing yet. */
function isUpdate(args: string): boolean {
  return /\S\s+\S/.test(args);
}

function wordless({ words, impacts }: StatusUpdate, { besides }: TicketThen): Misread | null {
  return words === '' && impacts.length === 0 && !besides ? missing('text') : null;
}

/** An update on an incident, with what is wrong with it if the ticket is one. */
function readUpdate(
  args: string,
  { components }: Pick<Vocabulary, 'components'>,
): { readonly update: StatusUpdate; readonly fault: Misread | null } {
  const [, lead = '', word = '', behind = ''] = /^(correction:?\s+)?(\S+)(.*)$/is.exec(args) ?? [];
  // People glue a colon or the parenthesis to the word before it.
  const [said = ''] = /^[^(]+/.exec(word) ?? [];
  const bare = said.replace(/[:,.;]$/, '').toLowerCase();
  const rest = `${word.slice(said.length)}${behind}`.trim();
  const state = INCIDENT_STATES.find((one) => one === bare) ?? null;
  const affected = affectedIn(rest, components);
  const words = affected?.rest ?? rest;
  const update = { state, impacts: affected?.impacts ?? [], words, corrects: lead !== '' };
  const near = state ?? suggestion(bare, INCIDENT_STATES).nearest ?? null;
  const fault = affected?.fault ?? null;
  const parts = fault === null ? rest.slice(0, rest.length - words.length).trim() : (affected?.meant ?? null);
  const meant = near === null || parts === null ? null : joined(lead.trim(), near, parts, words);
  const reason =
    state === null ? ({ kind: 'bad_value', value: bare, allowed: INCIDENT_STATES } as const) : fault;
  return { update, fault: reason === null ? null : misread(reason, meant) };
}

/** Longer words are left for whoever wrote them to repeat. */
const LONGEST = 200;

function joined(...parts: readonly string[]): string {
  const whole = parts.filter((part) => part !== '').join(' ');
  return whole.length > LONGEST ? `${whole.slice(0, LONGEST)}…` : whole;
}
