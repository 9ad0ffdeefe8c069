import { loadPolicy } from '../policy/load.ts';
import { plain, valueAt } from '../policy/tree.ts';
import type { Process } from './questions.ts';

/** What a built-in process says of itself, as far as a policy over it has to know. */
export interface ProcessFacts {
  /** Most severe first. */
  readonly severities: readonly FoundSeverity[];
  readonly groups: readonly string[];
  readonly calendars: readonly string[];
  /** Form → the fields that it has to have answered. */
  readonly required: ReadonlyMap<string, readonly string[]>;
  /** Whether it has targets that run when an office is closed. */
  readonly isAroundTheClock: boolean;
}

/** A severity as a process writes it. */
export interface FoundSeverity {
  readonly name: string;
  readonly color: string;
  readonly description: string | Readonly<Record<string, string>>;
}

export async function processFacts(process: Process): Promise<ProcessFacts> {
  const { policy, tree } = await loadPolicy({
    text: `version: 1\nextends: ${process}\n`,
    file: 'steward.yml',
  });
  if (policy === null || tree === null) throw new Error(`The process ${process} has errors.`);
  const severities = valueAt(tree, ['severities']);
  const calendars = [...policy.sla, ...policy.internal].flatMap(({ targets }) =>
    Object.values(targets).map(({ calendar }) => calendar),
  );
  return {
    severities: severities === undefined ? [] : (plain(severities) as FoundSeverity[]),
    groups: policy.team.groups.map(({ name }) => name),
    calendars: [...policy.calendars.keys()],
    required: new Map([...policy.intake.forms].map(([file, { required }]) => [file, required])),
    isAroundTheClock: calendars.some(({ always, name }) => always || name === '24x5'),
  };
}
