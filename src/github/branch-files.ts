import type { Problem } from '../errors.ts';
import type { Client } from './client.ts';
import * as queries from './queries.ts';
import type { Place } from './place.ts';
import { complain, repositoryIn } from './place.ts';

/** The text of a file, or why it has none to be used; null: there is no such file. */
export type FileText = string | Pick<Problem, 'code' | 'message'> | null;

/**
 * What lies at paths of the default branch, or of another commit. One request, or none for none.
 *
 * @param revision a commit's id
 */
export async function readFiles(
  client: Client,
  place: Place,
  paths: readonly string[],
  revision = 'HEAD',
): Promise<ReadonlyMap<string, FileText>> {
  const wanted = [...new Set(paths)];
  if (wanted.length === 0) return new Map();
  const expressions = wanted.map((path, index) => [`f${String(index)}`, `${revision}:${path}`] as const);
  const answer = await client.query(queries.filesQuery(wanted.length), {
    owner: place.owner,
    name: place.name,
    ...Object.fromEntries(expressions),
  });
  const found = repositoryIn(answer, place);
  complain(answer.errors);
  return new Map(wanted.map((path, index) => [path, textOf(path, found[`f${String(index)}`] ?? null)]));
}

function textOf(path: string, file: queries.File): FileText {
  if (file === null) return null;
  const name = JSON.stringify(path);
  if (file.__typename !== 'Blob') return { code: 'unknown-reference', message: `${name} is not a file` };
  if (file.isBinary === true || file.text === null)
    return { code: 'wrong-type', message: `${name} is not text` };
  if (file.isTruncated)
    return { code: 'too-large', message: `${name} is larger than GitHub hands out in one read` };
  return file.text;
}
