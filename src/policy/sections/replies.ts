import { z } from 'zod';
import { quote } from '../../text/quote.ts';
import { suggestion } from '../../text/suggestion.ts';
import type { Path, Scope } from '../scope.ts';
import { section } from '../section.ts';

/** A text that staff send by its key. */
export interface SavedReply {
  readonly name: string;
  /** Liquid, in the desk's language. */
  readonly text: string;
  /** Where the policy has that text. */
  readonly at: Path;
  /** `staff`, or groups of which whoever sends it has to be in one; null: all staff. */
  readonly who: readonly string[] | null;
  /** The ticket waits for its customer from then on. */
  readonly waits: boolean;
}

interface Part {
  /** Texts that staff send by `/reply KEY`. */
  readonly replies: readonly SavedReply[];
}

const TEXT = 'Markdown, with the facts of the ticket as Liquid knows them.';

const entry = z.strictObject({
  text: z
    .union([
      z.string().min(1),
      z.strictObject({
        en: z.string().min(1).meta({ description: 'In English.' }).optional(),
        de: z.string().min(1).meta({ description: 'In German.' }).optional(),
      }),
    ])
    .meta({
      description: `${TEXT} One text, or one for each language; the desk’s own is sent.`,
      examples: ['Please tell us the version, {{ customer }}: it stands under **Help**.'],
    }),
  who: z
    .array(z.string())
    .meta({ description: 'Groups that may send it. Without it: all staff.', examples: [['tier-2']] })
    .optional(),
  then: z
    .enum(['pending'])
    .meta({ description: '`pending`: the ticket waits for its customer from then on. Without it: nothing.' })
    .optional(),
});

export const replies = section({
  schema: z
    .record(z.string(), entry)
    .meta({
      description:
        'Saved replies, by the key behind `/reply`. Sending one answers the customer; it closes nothing.',
      examples: [{ version: { text: 'Please tell us the version: it stands under **Help**.' } }],
    })
    .default({}),
  resolve: (scope, shapes): Part => ({
    replies: Object.entries(shapes).map(([name, shape]) => resolveEntry(scope, name, shape)),
  }),
});

function resolveEntry(scope: Scope, name: string, { text, who, then }: z.output<typeof entry>): SavedReply {
  const path: Path = ['replies', name];
  if (!/^[\w.-]+$/.test(name)) {
    const message = `${quote(name)} cannot be written after /reply`;
    const allowed = ['letters, digits, dots, - and _'];
    scope.report({ code: 'unknown-value', path, at: 'key', message, allowed });
  }
  const groups = scope.known.group;
  for (const [index, group] of (who ?? []).entries()) {
    if (group === 'staff' || groups === null || groups.has(group)) continue;
    const message = `${quote(group)} is no group`;
    const hint = suggestion(group, ['staff', ...groups]);
    scope.report({ code: 'unknown-reference', path: [...path, 'who', index], message, ...hint });
  }
  if (who?.length === 0) {
    const allowed = ['staff', ...(groups ?? [])];
    const message = `Nobody could send the reply ${quote(name)}`;
    scope.report({ code: 'unknown-value', path: [...path, 'who'], message, allowed });
  }
  const common = { name, who: who ?? null, waits: then === 'pending' };
  if (typeof text === 'string') return { ...common, text, at: [...path, 'text'] };
  const language = scope.language === 'de' ? 'de' : 'en';
  const own = text[language];
  if (own === undefined) {
    const message = `The reply ${quote(name)} has no text in the desk’s language`;
    scope.report({ code: 'missing-key', path: [...path, 'text'], message, allowed: [language] });
  }
  return { ...common, text: own ?? '', at: [...path, 'text', language] };
}
