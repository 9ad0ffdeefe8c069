/** The make of a secret that somebody pasted. Stable: a part of keys. */
export type SecretKind =
  'github' | 'gitlab' | 'aws' | 'slack' | 'stripe' | 'google' | 'npm' | 'pypi' | 'private-key';

interface Shape {
  readonly kind: SecretKind;
  /**
   * A fixed beginning, then one class of characters taken as far as it goes: each character is looked at a bounded
   * number of times, whatever the text.
   */
  readonly pattern: RegExp;
}

/**
 * Shapes that nothing but a credential has. Web tokens of three parts are left out: most of those that people paste
 * have expired or are examples.
 */
const SHAPES: readonly Shape[] = [
  shape('github', /gh[oprsu]_[A-Za-z\d]{36,251}/),
  shape('github', /github_pat_\w{50,251}/),
  shape('gitlab', /gl(?:pat|dt|rt|ptt)-[\w-]{20,}/),
  shape('aws', /A(?:KIA|SIA)[A-Z\d]{16}/),
  shape('slack', /xox[abeoprs]-\d[\w-]{20,}/),
  shape('slack', /xapp-\d-[\w-]{20,}/),
  shape('stripe', /[rs]k_live_[A-Za-z\d]{16,}/),
  shape('google', /AIza[\w-]{35}/),
  shape('npm', /npm_[A-Za-z\d]{36}/),
  shape('pypi', /pypi-AgEIcHlwaS5vcmc[\w-]{50,}/),
];

function shape(kind: SecretKind, { source }: RegExp): Shape {
  return { kind, pattern: new RegExp(`(?<!\\w)${source}(?!\\w)`, 'g') };
}

const KEY_BEGIN = /-----BEGIN (?:[A-Z]{2,9} ){0,2}PRIVATE KEY(?: BLOCK)?-----/g;
const KEY_END = '-----END';
/** How far below its first line a private key's own characters may begin. */
const KEY_WITHIN = 400;
const KEY_BODY = /[A-Za-z\d+/]{40}/;

/** A token ends in characters without order; one that ends in fewer different ones is a placeholder: `ghp_xxxx…`. */
const TAIL = 16;
const FEWEST = 6;

interface Span {
  readonly kind: SecretKind;
  readonly from: number;
  readonly to: number;
}

/** How every shape begins: most texts have none of it, and are looked through once. */
const BEGINNING =
  /gh[oprsu]_|github_pat_|gl(?:pat|dt|rt|ptt)-|A(?:KIA|SIA)|xox[abeoprs]-|xapp-|[rs]k_live_|AIza|npm_|pypi-|-----BEGIN/;

/** Where a text holds what looks like a secret, shape by shape. */
export function* secretsIn(text: string): Generator<Span> {
  if (!BEGINNING.test(text)) return;
  for (const { kind, pattern } of SHAPES) {
    for (const { 0: found, index } of text.matchAll(pattern))
      if (isReal(found)) yield { kind, from: index, to: index + found.length };
  }
  let done = 0;
  for (const { 0: line, index } of text.matchAll(KEY_BEGIN)) {
    const from = index + line.length;
    if (index < done || !KEY_BODY.test(text.slice(from, from + KEY_WITHIN))) continue;
    const end = text.indexOf(KEY_END, from);
    done = end === -1 ? text.length : end;
    yield { kind: 'private-key', from: index, to: done };
  }
}

function isReal(found: string): boolean {
  return new Set(found.slice(-TAIL)).size >= FEWEST && !/example$/i.test(found);
}

/** Text with what looks like a secret taken out, so that it can be shown again. */
export function withoutSecrets(text: string): string {
  let shown = '';
  let position = 0;
  for (const { from, to } of [...secretsIn(text)].sort((a, b) => a.from - b.from)) {
    if (to <= position) continue;
    shown += `${text.slice(position, Math.max(from, position))}[secret]`;
    position = to;
  }
  return shown + text.slice(position);
}
