import type { Milliseconds } from '../calendar/instant.ts';
import type { Selector } from './selector.ts';

export interface Intake {
  /** Post the status comment at once when a ticket arrives. */
  readonly acknowledge: boolean;
  /** Form file name → what its answers mean. */
  readonly forms: ReadonlyMap<string, FormIntake>;
  /** Where the severity comes from when the ticket's form entry does not say: the first that answers. */
  readonly severity: readonly SeveritySource[];
  /** Tickets that match are at least that severe, whatever the sources say; staff's word stands above. */
  readonly floors: readonly { readonly atLeast: string; readonly when: Selector }[];
  /**
   * The most that somebody's claim counts for who is not among the customers the policy lists; null: any. Only where
   * it lists customers at all.
   */
  readonly unverifiedMax: string | null;
  /** What a workaround makes of a severity: from → to. */
  readonly workaround: ReadonlyMap<string, string>;
}

export interface FormIntake {
  readonly incident: boolean;
  readonly severity: SeveritySource | null;
  /** Fields (by id or label) without whose answers nobody can start. */
  readonly required: readonly string[];
  /** A date asked for in a field that is nearer than this is promised nothing. Wall-clock time. */
  readonly notice: { readonly field: string; readonly atLeast: Milliseconds; readonly text: string } | null;
  /** Label that says the ticket belongs to this form's process: put by hand or by /route. */
  readonly label: string | null;
  /** Day of the month on which finished changes of this form ship. */
  readonly shipsOn: number | null;
}

/** Where a severity may come from. Fields are named by id or by label; answers are compared without letter case. */
export type SeveritySource =
  | { readonly kind: 'fixed'; readonly severity: string }
  | { readonly kind: 'field'; readonly field: string; readonly map: ReadonlyMap<string, string> | null }
  /** Who is affected × how badly. */
  | {
      readonly kind: 'matrix';
      readonly rows: string;
      readonly columns: string;
      readonly map: ReadonlyMap<string, ReadonlyMap<string, string>>;
    }
  /** System → criticality by a file of the repository; criticality → severity by the map, or by name. */
  | {
      readonly kind: 'sheet';
      readonly file: string;
      readonly field: string;
      readonly map: ReadonlyMap<string, string> | null;
      /** System (lower case) → criticality; empty until the file is read. */
      readonly sheet: ReadonlyMap<string, string>;
    }
  | { readonly kind: 'type' | 'label'; readonly map: ReadonlyMap<string, string> }
  | {
      readonly kind: 'issue_field';
      readonly field: string;
      readonly map: ReadonlyMap<string, string> | null;
    };
