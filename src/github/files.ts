import { Failure } from '../errors.ts';
import type { Client } from './client.ts';
import * as documents from './documents.ts';
import type { Place, Root } from './place.ts';
import { complain, repositoryIn } from './place.ts';
import type { FileShape } from './shapes.ts';

/**
 * The text of files on the default branch, by path; null where there is no such file. One request, or none for none.
 *
 * @throws Failure `bad-file` where something other than text lies, or more of it than GitHub hands out
 */
export async function readFiles(
  client: Client,
  place: Place,
  paths: readonly string[],
): Promise<ReadonlyMap<string, string | null>> {
  const wanted = [...new Set(paths)];
  if (wanted.length === 0) return new Map();
  const expressions = wanted.map((path, index) => [`f${String(index)}`, `HEAD:${path}`] as const);
  const answer = await client.query<Root<Record<string, FileShape | null>>>(
    documents.filesQuery(wanted.length),
    { owner: place.owner, name: place.name, ...Object.fromEntries(expressions) },
  );
  const found = repositoryIn(answer, place);
  complain(answer.errors);
  return new Map(wanted.map((path, index) => [path, textOf(path, found[`f${String(index)}`] ?? null)]));
}

function textOf(path: string, file: FileShape | null): string | null {
  if (file === null) return null;
  const refuse = (why: string): Failure => new Failure('bad-file', `${JSON.stringify(path)} ${why}.`);
  if (file.__typename !== 'Blob') throw refuse('is not a file');
  if (file.isTruncated === true) throw refuse('is larger than GitHub hands out in one read');
  if (file.isBinary === true || typeof file.text !== 'string') throw refuse('is not text');
  return file.text;
}
