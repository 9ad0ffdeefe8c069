import { format } from 'prettier';
import { FAILURES, PROBLEMS, type Explained } from '../../src/errors.ts';
import { PUBLISHED_AT, PUBLISHED_FAULTS } from '../../src/ticket/form/published-faults.ts';

/** The page of every fault that Steward reports, from the catalogue: path from the root → content. */
export async function generateErrorArtifacts(): Promise<Record<string, string>> {
  const page = [
    '<!-- Generated from src/errors.ts by scripts/generate.ts; change that instead. -->',
    '',
    '# Faults and failures',
    '',
    'Every fault carries a code. Search this page for it.',
    '',
    '## What is wrong in a file',
    '',
    '`steward check`, the Action’s annotations and the app report each of these with file, line and column, all of a file',
    'at once. While a policy has errors the newest version without any stays in force.',
    '',
    ...table(PROBLEMS),
    '',
    '### In issue forms',
    '',
    'For these GitHub offers nobody a form. Each is an entry of the list that it publishes, to which `see` of',
    '`steward check --json` leads. Beyond that list, a `render` that is no language of GitHub Linguist is a fault, and so',
    'are an anchor and an alias, which GitHub does not follow.',
    '',
    ...Object.entries(PUBLISHED_FAULTS).map(([entry, words]) => `- [${words}](${PUBLISHED_AT}#${entry})`),
    '',
    '## Why a run failed',
    '',
    'A run that fails has changed nothing that it did not report, and the next one repairs what it left. The Action’s job',
    'is red, the command line exits with 1 (2 where an input is at fault), the app logs the code and tries again.',
    '',
    ...table(FAILURES),
  ].join('\n');
  return { 'docs/errors.md': await format(page, { parser: 'markdown', printWidth: 110 }) };
}

function table(catalogue: Readonly<Record<string, Explained>>): string[] {
  return [
    '| Code | Cause | Remedy |',
    '| :-- | :-- | :-- |',
    ...Object.entries(catalogue).map(([code, { cause, remedy }]) => `| \`${code}\` | ${cause} | ${remedy} |`),
  ];
}
