import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { format } from 'prettier';
import { readImports } from '../house/imports.ts';
import { measure } from '../house/measure.ts';
import { draw, roomsOf } from '../house/picture.ts';
import { root } from '../root.ts';

const PAGE = 'docs/architecture.md';

/** What each folder of `src/` is for. A folder without words fails the check. */
const ABOUT: Readonly<Record<string, string>> = {
  'calendar/': 'working time, the only place with zones',
  'commands/': 'one file a command',
  'demo/': 'six days of support, played',
  'desk/': 'all tickets together, then delivery',
  'documents/': 'what the desk writes, one file each',
  'errors.ts': 'code, cause, remedy',
  'github/': 'the one reader and the one writer',
  'hosts/': 'Action, app and command line',
  'languages/': 'the documents in other languages',
  'marks/': 'what is hidden in comments',
  'pagers/': 'who is called outside of GitHub',
  'plan/': 'decisions less what already is: effects',
  'policy/': 'the file, checked and resolved',
  'rehearsal/': 'a desk to play everybody on, in the browser',
  'rules/': 'what should be so, one file a rule',
  'sandbox/': 'a GitHub on this machine',
  'setup/': 'a first policy, proposed',
  'stories/': 'what people do and see there, as data',
  'sla/': 'targets, clocks, escalation steps',
  'change/': 'stages and ship dates of a change',
  'incident/': 'what is on record of an incident',
  'page/': 'the status page, as files',
  'report/': 'figures of a period',
  'time-spent/': 'working time, and what is included',
  'dashboard/': 'a report as a page with charts',
  'team/': 'who is on duty, away, there',
  'text/': 'words and names as people write them',
  'undo/': 'what takes a desk back',
  'ticket/': 'the timeline, folded into a ticket',
};

/** The picture of the house and the figures in docs/architecture.md: path from the root → content. */
export async function generateArchitectureArtifacts(): Promise<Record<string, string>> {
  const imports = readImports();
  const { chain, chainWithTypes, foldReaches, foldReachesWithTypes } = measure(imports);
  const figures = [
    '| measured by `npm run house`                         | now | at most |',
    '| :-- | --: | --: |',
    `| files in the longest chain of imports, at run time | ${String(chain.length)} | 15 |`,
    `| the same with imports of types | ${String(chainWithTypes.length)} | 20 |`,
    `| files that \`ticket/fold.ts\` reaches at run time | ${String(foldReaches)} | 40 |`,
    `| the same with imports of types | ${String(foldReachesWithTypes)} | |`,
  ].join('\n');
  const page = await readFile(join(root, PAGE), 'utf8');
  const block = /(<!-- figures: .*?-->\n)[^]*?(<!-- end of figures -->)/;
  if (!block.test(page)) throw new Error(`${PAGE} has lost the marks around its figures.`);
  const text = page.replace(block, (_, begin: string, end: string) => `${begin}\n${figures}\n\n${end}`);
  return {
    [PAGE]: await format(text, { parser: 'markdown', printWidth: 110 }),
    'docs/images/architecture.svg': draw(roomsOf(imports, ABOUT)),
  };
}
