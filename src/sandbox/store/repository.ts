import type { Repository } from './records.ts';

export function nameWithOwner(repository: Repository): string {
  return `${repository.owner.login}/${repository.name}`;
}
