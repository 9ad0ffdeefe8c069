import { suggestion } from '../text/suggestion.ts';
import type { Need } from './consequence.ts';
import { contextTemplate, lackingIn } from './context.ts';
import { leading, understood } from './reading.ts';
import type { RefusalReason } from './refusal.ts';
import { command, type Misread, misread, type TicketThen, type Understood, type Vocabulary } from './spec.ts';

export const escalate = command({
  name: 'escalate',
  args: '[GROUP] [expertise:|authority:|response:] [why]',
  does: 'hands the ticket to a group, whose label it gets, and records that it was escalated, and what for',
  by: ['staff'],
  read: (args, { groups, spoken, language, asks, at }) => {
    const group = leading(args, groups);
    const rest = group?.rest ?? args;
    const need = spoken ? needIn(rest, language) : null;
    if (need !== null && 'outcome' in need) {
      const { meant } = need;
      return { ...need, meant: meant === null ? null : `${group?.name ?? ''} ${meant}`.trim() };
    }
    if (group !== null) {
      const asked = asks.find((one) => one.group === group.name && at >= (one.effective ?? at));
      const over = to(group.name, need?.why ?? rest, need?.need);
      if (!spoken || asked === undefined) return over;
      return { ...over, refusedOn: (ticket) => uninformed(asked, args, ticket) };
    }
    // One lone word that is nearly a group is a slip; more words are a reason.
    const meant = /\s/.test(args) ? undefined : suggestion(args, groups).nearest;
    if (args !== '' && need === null && meant !== undefined)
      return misread({ kind: 'bad_value', value: args, allowed: groups }, meant);
    return to(null, need?.why ?? args, need?.need);
  },
});

/** What is missing of what a group wants to know, where the ticket can wait for it. What was done once stays done. */
function uninformed(
  { group, items, atOnce }: Vocabulary['asks'][number],
  args: string,
  { severity, staffTexts, wasDone }: TicketThen,
): RefusalReason | null {
  if (wasDone || severity === null || atOnce.includes(severity)) return null;
  const lacking = lackingIn(items, staffTexts);
  if (lacking.length === 0) return null;
  return { kind: 'lacks_context', group, lacking, template: contextTemplate(args, lacking) };
}

const NEEDS: Readonly<Record<'en' | 'de', Readonly<Record<string, Need>>>> = {
  en: { expertise: 'expertise', authority: 'authority', response: 'response' },
  de: { fachwissen: 'expertise', befugnis: 'authority', verstärkung: 'response' },
};

/** What is said first that it is for, with a colon; null: nothing is. */
function needIn(
  args: string,
  language: 'en' | 'de',
): { readonly need: Need; readonly why: string } | Misread | null {
  const [, word = '', why = ''] = /^(\p{L}{1,40}):(?:\s+([^]*))?$/u.exec(args) ?? [];
  if (word === '') return null;
  const words = { ...NEEDS.en, ...NEEDS[language] };
  const said = word.toLowerCase();
  const need = words[said];
  if (need !== undefined) return { need, why: why.trim() };
  // Any other word with a colon begins the reason.
  const { nearest } = suggestion(said, Object.keys(words));
  if (nearest === undefined) return null;
  return misread(
    { kind: 'bad_value', value: word, allowed: Object.keys(NEEDS[language]) },
    `${nearest}: ${why}`.trim(),
  );
}

function to(group: string | null, why: string, need?: Need): Understood {
  const handOver = { kind: 'hand_over', group } as const;
  return understood(
    why,
    { kind: 'signal', signal: 'escalated' },
    need === undefined ? handOver : { ...handOver, need },
  );
}
