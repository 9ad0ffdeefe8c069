import type { LocatedProblem, Problem } from '../errors.ts';
import type { Located } from './located.ts';
import { readYaml } from './yaml.ts';
import type { NamedFile } from './named-file.ts';
import type { Policy } from './policy.ts';
import { NOTHING_KNOWN } from './names.ts';
import { entryFault, type Membership, type MembersShape, resolveMembers } from './membership.ts';
import { resolveNames } from './sections/customers.ts';
import type { SeveritySource } from './severity-source.ts';
import { locate, plain } from './tree.ts';
import { quote } from '../text/quote.ts';
import { suggestion } from '../text/suggestion.ts';

/** What belongs into a file that is not there. */
const WHAT: Readonly<Record<NamedFile['use']['kind'], string>> = {
  template: 'a template in Liquid',
  sheet: 'a line "SYSTEM: CRITICALITY" for each system',
  customers: 'tiers, with customers and their logins: "TIER: { CUSTOMER: [LOGIN] }"',
  instructions: 'instructions in Markdown',
};

/** The text of a file, or why it has none to be used; null: there is no such file. */
export type FileText = string | Pick<Problem, 'code' | 'message'> | null;

export interface CompletedPolicy {
  readonly policy: Policy;
  /** What is wrong with the files, at their own places, and with naming them, at the policy's. */
  readonly problems: readonly LocatedProblem[];
}

/**
 * Lays the files that a policy names into it: sheets, customers, templates, instructions. What cannot be read is
 * reported and left out: the rest of the policy works on.
 *
 * @param files path → what lies there; absent: the repository has no such file
 * @param locatePolicy finds the place in the policy at which a file is named
 */
export function completePolicy(
  policy: Policy,
  files: ReadonlyMap<string, FileText>,
  locatePolicy: (problem: Problem) => LocatedProblem,
): CompletedPolicy {
  const problems: LocatedProblem[] = [];
  const sheets = new Map<string, ReadonlyMap<string, string>>();
  const templates = new Map(policy.templates);
  const instructions = new Map<string, string>();
  let { customers } = policy;
  for (const { path, use, at } of policy.files) {
    const text = files.get(path) ?? null;
    if (typeof text !== 'string') {
      const message = `The repository has no file ${quote(path)}`;
      const fault = text ?? { code: 'unknown-reference' as const, message };
      const found = locatePolicy({ ...fault, path: at, allowed: [WHAT[use.kind]] });
      // A process that is built in names files that not every desk needs.
      problems.push(found.inherited === undefined ? found : { ...found, severity: 'warning' });
      continue;
    }
    if (use.kind === 'template') templates.set(use.document, text);
    if (use.kind === 'instructions') instructions.set(use.name, text);
    if (use.kind === 'sheet') sheets.set(path, sheetOf(text, path, problems));
    if (use.kind === 'customers') {
      const { tiers, written } = customers;
      const members = new Map([...customers.members, ...membersOf(text, path, policy, problems)]);
      const report = (problem: Problem): unknown => problems.push(locatePolicy(problem));
      customers = { ...customers, members, ...resolveNames({ report }, written, tiers, members) };
    }
  }
  const withSheet = <T extends SeveritySource | null>(source: T): T =>
    source?.kind === 'sheet' ? { ...source, sheet: sheets.get(source.file) ?? new Map() } : source;
  const { intake } = policy;
  const completed: Policy = {
    ...policy,
    templates,
    customers,
    intake: {
      ...intake,
      severity: intake.severity.map(withSheet),
      forms: new Map(
        [...intake.forms].map(([file, form]) => [file, { ...form, severity: withSheet(form.severity) }]),
      ),
    },
    selfService: policy.selfService.map((entry) => ({
      ...entry,
      instructions: instructions.get(entry.name) ?? entry.instructions,
    })),
  };
  for (const problem of unknownCriticalities(completed)) problems.push(locatePolicy(problem));
  return { policy: completed, problems };
}

/** A file of one map, system → criticality; whatever else stands in it is reported. Systems in lower case. */
function sheetOf(text: string, file: string, problems: LocatedProblem[]): Map<string, string> {
  const sheet = new Map<string, string>();
  const tree = mapIn(text, file, problems, 'system: criticality');
  if (tree?.kind !== 'map') return sheet;
  for (const [system, { value }] of tree.entries) {
    if (value.kind === 'scalar' && typeof value.value === 'string')
      sheet.set(system.trim().toLowerCase(), value.value);
    else {
      const message = `The criticality of ${quote(system)} has to be a word`;
      problems.push({ ...value.place, code: 'wrong-type', path: [system], severity: 'error', message });
    }
  }
  return sheet;
}

function membersOf(
  text: string,
  file: string,
  { customers: { tiers }, timezone }: Policy,
  problems: LocatedProblem[],
): ReadonlyMap<string, Membership> {
  const tree = mapIn(text, file, problems, 'tier: { customer: [login] }');
  if (tree === null) return new Map();
  const report = (problem: Problem): void => {
    const { place } = locate(tree, problem.path, problem.at);
    problems.push({ ...problem, ...place, severity: 'error' });
  };
  const shape = wellShaped(plain(tree), report);
  const known = { ...NOTHING_KNOWN, tier: new Set(tiers) };
  return resolveMembers({ known, timezone, report }, shape, []);
}

/** Tier → customer → logins, as far as the value has that shape. */
function wellShaped(value: unknown, report: (problem: Problem) => void): MembersShape {
  const result: MembersShape = {};
  const wrong = (path: Problem['path'], message: string): void => {
    report({ code: 'wrong-type', path, message, allowed: ['tier: { customer: [login] }'] });
  };
  for (const [tier, customers] of Object.entries(value ?? {})) {
    if (typeof customers !== 'object' || customers === null || Array.isArray(customers)) {
      wrong([tier], `The tier ${quote(tier)} has to hold a map of customers`);
      continue;
    }
    const sound = Object.entries(customers as Record<string, unknown>).filter(([customer, entry]) => {
      const fault = entryFault(entry);
      if (fault !== null)
        wrong([tier, customer, ...fault.at], `The customer ${quote(customer)} ${fault.message}`);
      return fault === null;
    });
    result[tier] = Object.fromEntries(sound) as MembersShape[string];
  }
  return result;
}

function mapIn(text: string, file: string, problems: LocatedProblem[], allowed: string): Located | null {
  const { tree, problems: syntax } = readYaml(text, file);
  problems.push(...syntax);
  if (tree === null && syntax.length > 0) return null;
  if (tree?.kind === 'map') return tree;
  const place = tree?.place ?? { file, line: 1, column: 1 };
  const message = 'The file has to hold a map';
  problems.push({ ...place, code: 'wrong-type', path: [], severity: 'error', message, allowed: [allowed] });
  return null;
}

/** Words of a sheet that stand for no severity: a system of that criticality would stay without one. */
function unknownCriticalities(policy: Policy): Problem[] {
  const severities = policy.severities.map(({ name }) => name);
  const sources = [
    ...policy.intake.severity,
    ...[...policy.intake.forms.values()].map((form) => form.severity),
  ];
  const sheets = sources.flatMap((source) => (source?.kind === 'sheet' ? [source] : []));
  // The policy names its sheets in the order of the sources that use them.
  const named = policy.files.filter(({ use }) => use.kind === 'sheet');
  return named.flatMap(({ at: path }, index) => {
    const source = sheets[index];
    if (source === undefined) return [];
    const known = new Set(
      (source.map === null ? severities : [...source.map.keys()]).map((word) => word.toLowerCase()),
    );
    const unknown = new Set([...source.sheet.values()].filter((word) => !known.has(word.toLowerCase())));
    return [...unknown].map((word): Problem => {
      const message = `The sheet ${quote(source.file)} names the criticality ${quote(word)}, which stands for no severity`;
      return { code: 'unknown-reference', path, message, ...suggestion(word, known) };
    });
  });
}
