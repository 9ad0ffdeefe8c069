import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { format } from 'prettier';
import type { Tally } from '../mutation/score.ts';
import { percent, score, total } from '../mutation/score.ts';
import type { Summary } from '../mutation/summary.ts';
import { readSummary } from '../mutation/summary.ts';
import { root } from '../root.ts';

const PAGE = 'docs/mutation.md';

const BLOCK = /(<!-- scores: .*?-->\n)[^]*?(<!-- end of scores -->)/;

/** The tables in docs/mutation.md, from what the last runs left in docs/mutation.json: path from the root → content. */
export async function generateMutationArtifacts(): Promise<Record<string, string>> {
  const page = await readFile(join(root, PAGE), 'utf8');
  if (!BLOCK.test(page)) throw new Error(`${PAGE} has lost the marks around its scores.`);
  const files = Object.entries(readSummary());
  const folders = [...Map.groupBy(files, ([source]) => dirname(source).slice('src/'.length))].map(
    ([folder, some]) => ({ folder, files: some.map(([, summary]) => summary) }),
  );
  const tables = `${scores(folders)}\n\n${kinds(folders)}`;
  const text = page.replace(BLOCK, (_, begin: string, end: string) => `${begin}\n${tables}\n\n${end}`);
  return { [PAGE]: await format(text, { parser: 'markdown', printWidth: 120 }) };
}

interface Folder {
  readonly folder: string;
  readonly files: readonly Summary[];
}

function scores(folders: readonly Folder[]): string {
  const lines = folders.map(({ folder, files }) => scoreLine(`\`${folder}\``, files));
  const all = scoreLine(
    'together',
    folders.flatMap(({ files }) => files),
  );
  return [
    '| folder | mutants | not tried | refused | killed | endless | live | explained | score | with explained |',
    '| :-- | --: | --: | --: | --: | --: | --: | --: | --: | --: |',
    ...lines,
    all,
  ].join('\n');
}

function scoreLine(name: string, files: readonly Summary[]): string {
  const counts = sum(files.map((file) => file.counts));
  const explained = files.flatMap((file) => Object.values(file.explained)).reduce((all, one) => all + one, 0);
  const live = counts.survived + counts['not covered'];
  const compiling = counts.killed + counts.endless + live;
  const cells = [
    name,
    total(counts),
    counts.open,
    counts.refused,
    counts.killed,
    counts.endless,
    live,
    explained,
    percent(score(counts)),
    percent(compiling === 0 ? null : (compiling - live + explained) / compiling),
  ];
  return `| ${cells.join(' | ')} |`;
}

function kinds(folders: readonly Folder[]): string {
  const names = [
    ...new Set(folders.flatMap(({ files }) => files.flatMap(({ explained }) => Object.keys(explained)))),
  ].sort();
  const rows = names.map((kind) => {
    const counts = folders.map(({ files }) =>
      files.reduce((all, { explained }) => all + (explained[kind] ?? 0), 0),
    );
    return `| ${kind} | ${counts.map((count) => count || '').join(' | ')} |`;
  });
  return [
    `| live because | ${folders.map(({ folder }) => `\`${folder}\``).join(' | ')} |`,
    `| :-- | ${folders.map(() => '--:').join(' | ')} |`,
    ...rows,
  ].join('\n');
}

function sum(tallies: readonly Tally[]): Tally {
  const counts = { killed: 0, endless: 0, refused: 0, survived: 0, 'not covered': 0, open: 0 };
  for (const one of tallies)
    for (const state of Object.keys(counts) as (keyof Tally)[]) counts[state] += one[state];
  return counts;
}
