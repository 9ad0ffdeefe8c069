import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writePage } from '../../src/hosts/page-folder.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'steward-page-'));
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});

const page = (text: string): Map<string, string> =>
  new Map([
    ['index.html', text],
    ...Array.from({ length: 30 }, (_, id): [string, string] => [`incidents/${String(id)}.html`, text]),
  ]);

describe('the files of a page', () => {
  it('take the place of older ones, and of nothing else', async () => {
    await mkdir(join(folder, 'incidents'));
    const theirs = ['CNAME', 'index.html.new', 'incidents/notes.txt'];
    for (const path of theirs) await writeFile(join(folder, path), 'theirs');
    await writePage(page('first'), folder);
    await writePage(page('second'), folder);
    for (const path of theirs) expect(await readFile(join(folder, path), 'utf8')).toBe('theirs');
    expect(await readFile(join(folder, 'index.html'), 'utf8')).toBe('second');
    expect(await readdir(folder)).toHaveLength(4);
  });

  it('may be written by two runs at once, each of them whole', async () => {
    const texts = ['a'.repeat(200_000), 'b'.repeat(200_000)];
    await Promise.all(texts.map(async (text) => writePage(page(text), folder)));
    for (const path of page('').keys()) expect(texts).toContain(await readFile(join(folder, path), 'utf8'));
    expect(await readdir(join(folder, 'incidents'))).toHaveLength(30);
  });

  it('that cannot be written fail with the reason, and leave nothing half done', async () => {
    await mkdir(join(folder, 'incidents/3.html'), { recursive: true });
    await expect(writePage(page('text'), folder)).rejects.toMatchObject({ code: 'bad-input' });
    const left = await readdir(join(folder, 'incidents'));
    expect(left.filter((name) => name.endsWith('.new'))).toEqual([]);
    // What links to the rest comes last.
    expect(await readdir(folder)).toEqual(['incidents']);
  });
});
