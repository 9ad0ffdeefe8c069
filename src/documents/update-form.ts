import type { Instant } from '../calendar/instant.ts';
import type { ComponentImpact, IncidentState } from '../commands/incident-words.ts';
import { oneShortLine } from './escape.ts';
import type { Words } from './field.ts';
import { timeOf } from './kinds.ts';
import type { ToldUpdate } from './told-update.ts';

/** What is on record of an incident, for whoever writes its next update. */
export interface UpdateDraft {
  /** The command that makes it an update: `/status`. */
  readonly command: string;
  readonly state: IncidentState;
  readonly impacts: readonly ComponentImpact[];
  /** What is wrong: a person's words. */
  readonly symptom: string;
  /** Oldest first: updates, and what people put on record. */
  readonly timeline: readonly (ToldUpdate | { readonly at: Instant; readonly text: string })[];
  /** By when it is due; null: that is not promised. */
  readonly nextUpdate: Instant | null;
  /** By when the one after it comes; null: that is not promised. */
  readonly following: Instant | null;
}

/** More of the timeline than an update tells. */
const MOST = 8;

/** The template of an update, in the desk's language, with what is on record filled in. */
export function updateForm(draft: UpdateDraft, words: Words): string {
  const { command, state, impacts, symptom, timeline, following } = draft;
  const { phrases } = words;
  const levels = Map.groupBy(impacts, ({ impact }) => impact);
  const named = [...levels].map(
    ([level, hit]) => `${level}: ${hit.map(({ component }) => component).join(', ')}`,
  );
  const last = timeline.findLast((one) => 'words' in one);
  const told = timeline.slice(-MOST).map((one) => {
    const text = 'text' in one ? one.text : [phrases.incidentStates[one.state], one.words].join(': ');
    return oneShortLine(`${timeOf(one.at, words)}: ${text.replace(/: $/, '')}`);
  });
  return phrases.updateForm({
    line: `${command} ${state}${named.length === 0 ? '' : ` (${named.join('; ')})`}`,
    symptom: oneShortLine(symptom),
    timeline: told,
    impacts: impacts.map(({ component, impact }) => `${component}: ${phrases.impacts[impact]}`),
    doing: oneShortLine(last !== undefined && 'words' in last ? last.words : ''),
    next: following === null ? '' : timeOf(following, words),
  });
}
