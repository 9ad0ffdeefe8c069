import type { KnownServer } from '../github/known-server.ts';
import type { Policy } from '../policy/policy.ts';
import type { SeveritySource } from '../policy/severity-source.ts';

/** What a policy asks of a GitHub that does not have it, one sentence each. */
export function unserved({ intake }: Policy, server: KnownServer): string[] {
  const sources = [...intake.severity, ...[...intake.forms.values()].map(({ severity }) => severity)];
  const sentences = sources.flatMap((source) => sentenceOn(source, server) ?? []);
  return [...new Set(sentences)];
}

function sentenceOn(source: SeveritySource | null, server: KnownServer): string | null {
  if (source?.kind === 'issue_field' && server.lacks('issue fields'))
    return `This GitHub has no issue fields: the policy's issue_field ${source.field} tells no severity here.`;
  if (source?.kind === 'type' && server.lacks('issue types'))
    return "This GitHub has no issue types: the policy's type tells no severity here.";
  return null;
}
