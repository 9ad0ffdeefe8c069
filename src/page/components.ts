import type { ComponentSetting } from '../policy/sections/status-page.ts';
import type { PageComponent } from './model.ts';

/** The components of a policy, each with a name for addresses that lasts as long as its own. */
export function pageComponents(
  names: readonly string[],
  settings: readonly ComponentSetting[] = [],
): PageComponent[] {
  const taken = new Set<string>();
  return names.map((name) => {
    const plain = slugOf(name);
    const slug = plain === '' || taken.has(plain) ? `${plain || 'component'}-${checksum(name)}` : plain;
    taken.add(slug);
    const { title = name, description = null } = settings.find((one) => one.name === name) ?? {};
    return { name, title, slug, description };
  });
}

/** A name as addresses can have it: `[a-z0-9-]*`. */
function slugOf(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/** The same few letters for a name wherever it stands. */
function checksum(name: string): string {
  let sum = 0;
  for (const letter of name) sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) % 0xff_ff_ff;
  return sum.toString(36);
}
