import { instant } from '../../calendar/instant.ts';
import { Failure } from '../../errors.ts';
import type { Destinations } from '../../pagers/destination.ts';
import { destinationsFrom } from '../../pagers/destination.ts';
import { readinessOf } from '../../pagers/readiness.ts';
import { sendPages } from '../../pagers/send.ts';
import type { Page } from '../../plan/page-call.ts';
import type { Policy } from '../../policy/policy.ts';
import { quote } from '../../text/quote.ts';
import { table } from './output.ts';
import { policyIn } from './policy-file.ts';
import type { Shell } from './shell.ts';
import { unknown } from './unknown.ts';

export interface PagerOptions {
  readonly policy: string;
  readonly json: boolean;
}

const NO_PAGER =
  'No pager of the policy has a kind, so that nobody is woken. Give it one: pagers: { on-call: { kind: pagerduty } }';

/**
 * Shows of every pager of the policy whether a page could go out, as this environment has it. Nobody is woken. Returns
 * the exit code: 1 where one of them could not be reached.
 */
export async function pagerCheck(options: PagerOptions, shell: Shell): Promise<number> {
  const { policy, destinations } = await pagersIn(options, shell);
  const pagers = await readinessOf(policy.pagers, destinations);
  const allow = destinations.faults.get('allow')?.message ?? null;
  if (options.json) {
    const data = pagers.map(({ pager, fault }) => ({ ...pager, ready: fault === null, fault }));
    shell.print(JSON.stringify({ pagers: data, allow }, null, 2));
  } else if (pagers.length === 0) shell.print(NO_PAGER);
  else {
    const rows = pagers.map(({ pager, fault }) => [pager.name, pager.kind, fault ?? 'ready']);
    shell.print(table([['PAGER', 'KIND', 'STATE'], ...rows]));
    shell.print('\nWhether a key is still valid only a page can tell: steward pager test NAME');
  }
  if (allow !== null && !options.json) shell.note(`error: ${allow}`);
  return allow !== null || pagers.some(({ fault }) => fault !== null) ? 1 : 0;
}

/** Sends one page that says that it is a test. Returns the exit code: 1 where it was not taken. */
export async function pagerTest(name: string, options: PagerOptions, shell: Shell): Promise<number> {
  const { policy, destinations } = await pagersIn(options, shell);
  const pager = policy.pagers.find((one) => one.name === name);
  if (policy.pagers.length === 0) throw new Failure('bad-input', NO_PAGER);
  const names = policy.pagers.map((one) => one.name);
  if (pager === undefined) throw unknown('pager', name, names);
  // Nothing is asked of GitHub, so that this machine has to know the time.
  const now = instant(Date.now());
  const severities = policy.severities.map((severity) => severity.name);
  const [delivery] = await sendPages([testPage(name, severities.at(-1) ?? '', now)], destinations, {
    now,
    severities,
  });
  const fault = delivery?.outcome === 'failed' ? delivery.reason : null;
  if (options.json) shell.print(JSON.stringify({ ...pager, delivered: fault === null, fault }, null, 2));
  else if (fault === null)
    shell.print(
      `The pager ${quote(name)} (${pager.kind}) took the page. Whoever is on duty should hear of it now; resolve it there afterwards.`,
    );
  else shell.note(`error: The page was not delivered. ${fault}`);
  return fault === null ? 0 : 1;
}

interface PolicyPagers {
  readonly policy: Policy;
  readonly destinations: Destinations;
}

async function pagersIn({ policy: file }: PagerOptions, shell: Shell): Promise<PolicyPagers> {
  const policy = await policyIn(file, shell);
  return { policy, destinations: destinationsFrom(shell.environment, policy.pagers) };
}

/** Each has a key of its own, so that it wakes somebody although an earlier one is still open. */
function testPage(pager: string, severity: string, now: number): Page {
  return {
    pager,
    action: 'trigger',
    dedupKey: `steward test ${pager} ${new Date(now).toISOString()}`,
    severity,
    summary: 'A test of this pager by Steward: no ticket needs you.',
    url: '',
    repository: 'steward',
    confirmed: true,
    number: null,
    details: {},
  };
}
