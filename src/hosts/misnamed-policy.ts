import { Failure } from '../errors.ts';
import type { RawDesk } from '../github/raw-desk.ts';
import type { Reader } from '../github/reader.ts';
import { otherYamlEnding } from '../text/yaml-ending.ts';

/**
 * Looks for a policy that is not there under the other ending of its name: one request, and none where there is a policy.
 *
 * @throws Failure `misnamed-policy`
 */
export async function refuseMisnamed(desk: RawDesk, file: string, reader: Reader): Promise<void> {
  const other = desk.policyText === null ? otherYamlEnding(file) : null;
  if (other === null || ((await reader.files([other])).get(other) ?? null) === null) return;
  throw new Failure(
    'misnamed-policy',
    `${desk.repository} has no ${file} on its default branch, but ${other}.`,
  );
}
