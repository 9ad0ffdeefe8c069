/**
 * A comment by which editors find the policy's schema and check the file while it is typed; empty where the Action's
 * owner is not known yet.
 *
 * @param uses the Action, as `OWNER/NAME@REF`
 */
export function editorLine(uses: string): string {
  const [, owner = '', name = '', ref = ''] = /^([\w.-]+)\/([\w.-]+)@([\w./-]+)$/.exec(uses) ?? [];
  if (owner === '' || owner === 'OWNER') return '';
  return `# yaml-language-server: $schema=https://raw.githubusercontent.com/${owner}/${name}/${ref}/schema/steward.schema.json\n`;
}
