/**
 * Who owns a repository by its CODEOWNERS, in the order in which they are named: logins, and teams as `@org/team`. Those of
 * everything come first; addresses of mail name nobody on GitHub.
 */
export function ownersIn(text: string): string[] {
  const rules = text
    .split('\n')
    .map((line) => line.replace(/#.*$/, '').trim().split(/\s+/))
    .filter(([pattern = '']) => pattern !== '');
  const whole = rules.filter(([pattern]) => pattern === '*').at(-1);
  // A rule for everything names who looks after it; without one, whoever owns a part does.
  const named = (whole === undefined ? rules : [whole]).flatMap(([, ...owners]) => owners);
  const owners = named
    .filter((owner) => owner.startsWith('@'))
    .map((owner) => (owner.includes('/') ? owner : owner.slice(1)));
  return [...new Set(owners)];
}
