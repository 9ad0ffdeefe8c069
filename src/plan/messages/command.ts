import type { RefusalReason } from '../../commands/refusal.ts';
import type { Explanation, Help, Refusal, RefusedCommand } from '../../rules/document.ts';
import type { Documents } from './documents.ts';
import type { Phrases } from './phrases.ts';
import type { RefusedView } from './views.ts';

/** More than a reader can use is left out. */
const MOST_REFUSALS = 5;
const MOST_WORDS = 20;

/** The answer to commands that were not carried out. */
export function refusalText(documents: Documents, { by, commands, help }: Refusal): string {
  return documents.write('refusal', {
    by,
    commands: commands.slice(0, MOST_REFUSALS).map((command) => refused(command, documents.phrases)),
    help: help ?? '',
  });
}

function refused({ written, reason, usage, openTo }: RefusedCommand, phrases: Phrases): RefusedView {
  return {
    written,
    reason: reason.kind,
    value: valueOf(reason, phrases),
    allowed: reason.kind === 'bad_value' ? reason.allowed.slice(0, MOST_WORDS) : [],
    usage: usage ?? '',
    audience: audience(openTo, phrases),
  };
}

/** What a refusal is about. */
function valueOf(reason: RefusalReason, phrases: Phrases): string {
  switch (reason.kind) {
    case 'missing':
      return reason.what;
    case 'bad_value':
    case 'bad_date':
      return reason.value;
    case 'not_now':
      return phrases.reason(reason.because).replace(/\.$/, '');
    case 'unknown':
    case 'switched_off':
    case 'not_yours':
      return '';
  }
}

function audience(openTo: readonly string[], phrases: Phrases): string {
  const names = openTo.map((who) =>
    who === 'staff' ? phrases.staff : who === 'customer' ? phrases.customer : phrases.group(who),
  );
  const last = names.pop() ?? '';
  return names.length === 0 ? last : `${names.join(', ')} ${phrases.and} ${last}`;
}

/** The commands that somebody may give here. */
export function helpText(documents: Documents, { by, commands }: Help): string {
  const words = documents.phrases.commands;
  return documents.write('help', {
    by,
    commands: commands.map(({ name, usage, does }) => ({ usage, does: words?.[name] ?? does })),
  });
}

/** The answer to `/explain`. */
export function explainText(documents: Documents, { by, text }: Explanation): string {
  return documents.write('explain', { by, text });
}
