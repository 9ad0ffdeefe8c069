import { Failure } from '../errors.ts';

/**
 * Parts of our queries that older Enterprise Servers do not know, the youngest first, with what GitHub's complaint about
 * each names. A list of values that holds several unknown ones is complained about as a whole: it is the youngest then,
 * and the next where that does not help.
 */
const PARTS = {
  'issue fields': /issue_?field/i,
  dependencies: /blocked_?by|blockingIssue/i,
  duplicates: /duplicateOf/,
  'issue types': /issue_?type/i,
  'close reasons': /stateReason/,
} as const;

export type ServerPart = keyof typeof PARTS;

const ALL = Object.keys(PARTS) as readonly ServerPart[];

/** Marks the lines of a query that are left out where a server does not know this part. */
export function partOf(part: ServerPart, lines: string): string {
  return lines
    .split('\n')
    .map((line) => `${line} # ${part}`)
    .join('\n');
}

interface Complaint {
  readonly message: string;
  readonly extensions?: { readonly code?: string };
}

/** What GitHub calls a query that names something which its schema does not have. */
const UNKNOWN = new Set(['undefinedField', 'undefinedType', 'argumentLiteralsIncompatible']);

/**
 * What is known of a GitHub server from what it answered: one run's knowledge, or, handed from run to run, a whole
 * process's. Nothing depends on it but the number of requests.
 */
export class KnownServer {
  readonly #lacks = new Set<ServerPart>();

  lacks(part: ServerPart): boolean {
    return this.#lacks.has(part);
  }

  /** A query without the parts that the server is known not to know. */
  inItsWords(query: string): string {
    if (this.#lacks.size === 0) return query;
    const ends = [...this.#lacks].map((part) => ` # ${part}`);
    return query
      .split('\n')
      .filter((line) => !ends.some((end) => line.endsWith(end)))
      .join('\n');
  }

  /**
   * Whether these errors told of a part that the server does not know, so that the query is to be asked again without.
   *
   * @param asked the query as it was sent: another may have told of the part meanwhile
   * @throws Failure `old-server` where it lacks what a desk cannot do without
   */
  learnFrom(errors: readonly Complaint[], asked: string): boolean {
    const complaints = errors.filter(({ extensions }) => UNKNOWN.has(extensions?.code ?? ''));
    if (complaints.length === 0) return false;
    const learned = complaints.flatMap(
      ({ message }) => ALL.find((part) => !this.#lacks.has(part) && PARTS[part].test(message)) ?? [],
    );
    const isOutOfDate = ALL.some((part) => this.#lacks.has(part) && asked.includes(` # ${part}\n`));
    if (learned.length === 0 && isOutOfDate) return true;
    if (learned.length === 0) {
      const [first] = complaints;
      throw new Failure('old-server', `This GitHub does not know what a desk needs: ${first?.message ?? ''}`);
    }
    for (const part of learned) this.#lacks.add(part);
    return true;
  }
}
