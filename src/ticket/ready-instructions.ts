import type { Policy } from '../policy/policy.ts';
import { selects } from './facts.ts';
import { answerIn, choicesOf } from './form/given.ts';
import type { IdentifiedForm } from './form/form.ts';
import type { Facts, ReadyInstructions } from './ticket.ts';

/** The ready instructions that a ticket asks for, first match first; null: none, or its form leaves doubts. */
export function instructionsFor(
  policy: Policy,
  form: IdentifiedForm | null,
  facts: Facts | undefined,
): ReadyInstructions | null {
  if (facts === undefined) return null;
  if (form !== null && form.doubts.length + form.parsed.doubts.length > 0) return null;
  return (
    policy.selfService.find(({ when, answers }) => {
      if (when === null || !selects(when, facts)) return false;
      return [...answers].every(([field, among]) => {
        const wanted = new Set(among.map((answer) => answer.trim().toLowerCase()));
        const given = choicesOf(answerIn(form, field)?.value ?? null);
        return given.length > 0 && given.every((answer) => wanted.has(answer.toLowerCase()));
      });
    }) ?? null
  );
}
