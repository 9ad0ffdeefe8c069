/** `RULE:CYCLE:STEP` in letters that a mark may hold; no two rules share one. */
export function stepKey(rule: string, cycle: number, step: number): string {
  const name = rule.replace(/[^a-z0-9-]/g, (letter) =>
    letter === ' ' ? '_' : `.${(letter.codePointAt(0) ?? 0).toString(16)}.`,
  );
  return `${name}:${String(cycle)}:${String(step)}`;
}
