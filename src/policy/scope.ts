import type { Calendar } from '../calendar/calendar.ts';
import type { Instant } from '../calendar/instant.ts';
import type { Problem } from '../errors.ts';
import type { LabelClaim } from './label.ts';
import type { NamingFiles } from './named-file.ts';
import type { FateKey, KnownNames, NameKind } from './names.ts';
import { quote } from '../text/quote.ts';
import { suggestion } from '../text/suggestion.ts';

export type Path = Problem['path'];

/** A text and where it is written. */
export interface Written {
  readonly text: string;
  readonly path: Path;
}

/** What the sections of a policy need of each other while they are resolved. */
export interface Scope extends NamingFiles {
  readonly timezone: string;
  /** When the desk begins; null: nothing says so. */
  readonly since: Instant | null;
  /** Language of the desk. */
  readonly language: string;
  readonly calendars: ReadonlyMap<string, Calendar>;
  readonly known: KnownNames;
  /** Names of the severities that have a meaning, most severe first. */
  readonly severities: readonly string[];
  /** Names of the pagers that lead somewhere: a step that names another one wakes nobody. */
  readonly pagers: ReadonlySet<string>;
  /** Where no customers are listed, everybody is one. */
  readonly listsCustomers: boolean;
  /** So many of the rules under `sla:`, the first ones, come from the table under `promises:`. */
  readonly tabled: number;
  /** Where staff are told what they have to know. */
  readonly notices: string;
  /** Whether working time is counted. */
  readonly countsTime: boolean;
  /** Whether the desk has an issue of its own. */
  readonly hasDeskIssue: boolean;
  /** Whether there is a status page. */
  readonly hasStatusPage: boolean;
  /** Whether tickets may need an approval. */
  readonly hasApprovals: boolean;
  /** Whether tickets may be said to be such as cannot wait. */
  readonly hasCannotWait: boolean;
  /** False where something at or below the path was at fault and has been taken out. */
  readonly isSound: (path: Path) => boolean;
  /** The selector at a path as it was read while an own one and the inherited one were merged; undefined: as today. */
  readonly formerly: (path: Path) => unknown;
  readonly report: (problem: Problem) => void;
  /** Labels that sections give a meaning. One label cannot say two things. */
  readonly labels: LabelClaim[];
  /** Labels that selectors name; lower case. */
  readonly selectedLabels: Set<string>;
  /** Accounts that selectors name as authors; lower case, an App's with its `[bot]`. */
  readonly selectedAuthors: Set<string>;
  /** What selectors ask of a ticket's fate. */
  readonly selectedFate: Set<FateKey>;
}

/** Whether a name is defined; reports it when not. */
export function isKnown(
  scope: Pick<Scope, 'known' | 'report'>,
  kind: NameKind,
  name: string,
  path: Path,
): boolean {
  const known = scope.known[kind];
  if (known?.has(name) === false) {
    scope.report({
      code: 'unknown-reference',
      path,
      message: `No ${kind} is named ${quote(name)}`,
      ...suggestion(name, known),
    });
  }
  return known?.has(name) ?? false;
}

/** A calendar by name; null when there is none, which has been reported then. */
export function calendarNamed(scope: Scope, name: string, path: Path): Calendar | null {
  return isKnown(scope, 'calendar', name, path) ? (scope.calendars.get(name) ?? null) : null;
}

/** Reports names that come more than once, at the second and later ones. */
export function checkUnique(scope: Scope, what: string, names: readonly Written[]): void {
  const seen = new Set<string>();
  for (const { text, path } of names) {
    if (seen.has(text)) {
      scope.report({
        code: 'duplicate-name',
        path,
        message: `Another ${what} is already named ${quote(text)}`,
      });
    }
    seen.add(text);
  }
}
