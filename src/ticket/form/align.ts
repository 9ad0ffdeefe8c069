/** A heading that a field may own, as far as alignment asks. */
export interface Candidate {
  /** Fields whose heading it can be, by index, ascending. */
  readonly fields: readonly number[];
  /** Stands as GitHub writes it. */
  readonly apart: boolean;
  /** Nothing stands between it and the next candidate, which GitHub never writes: the next is part of its answer. */
  readonly empty: boolean;
}

const FOUND = 1000;
const FITTING = 100;
const APART = 1;

/** Above this many cells the later headings are left out: no form and no body by people comes near. */
const MOST_CELLS = 4_000_000;

/**
 * Which heading belongs to which field, when both keep their order: as many fields as possible, then answers that
 * fit their fields, then headings that look like GitHub's, then the earlier heading. Time and space grow with
 * headings × fields.
 *
 * @param fits whether a field's answer may reach from this heading to the next candidate
 * @param open whether a field's answer may hold headings of its own
 * @returns for each field the index of its heading, or null
 */
export function align(
  all: readonly Candidate[],
  fieldCount: number,
  fits: (candidate: number, field: number) => boolean,
  open: (field: number) => boolean,
): (number | null)[] {
  const candidates = all.slice(0, Math.floor(MOST_CELLS / (fieldCount + 1)));
  const width = fieldCount + 1;
  // Scores of the candidates from one on for the fields from one on: at best, and when the first candidate is taken.
  const best = new Float64Array((candidates.length + 1) * width);
  const taking = new Float64Array((candidates.length + 1) * width).fill(-Infinity);
  const pairs = new Map<number, Pair>();
  for (let index = candidates.length - 1; index >= 0; index -= 1) {
    const row = index * width;
    const { fields, apart, empty } = candidates[index] ?? { fields: [], apart: false, empty: false };
    for (const field of fields) {
      const after = row + width + field + 1;
      const last = index === candidates.length - 1;
      const fitting = fits(index, field) ? FITTING : 0;
      const holding = (empty ? (best[after + width] ?? 0) : (best[after] ?? 0)) + (open(field) ? fitting : 0);
      const next = (last ? 0 : (taking[after] ?? 0)) + (empty ? 0 : fitting);
      const score = FOUND + (apart ? APART : 0) + Math.max(holding, next);
      const follows = next > holding;
      pairs.set(row + field, { score, next: !last && follows, skip: empty && !follows });
    }
    for (let field = fieldCount - 1; field >= 0; field -= 1) {
      const at = row + field;
      taking[at] = Math.max(pairs.get(at)?.score ?? -Infinity, taking[at + 1] ?? -Infinity);
      best[at] = Math.max(best[at + width] ?? 0, taking[at]);
    }
  }

  const owners = new Array<number | null>(fieldCount).fill(null);
  let field = 0;
  let take = false;
  for (let index = 0; index < candidates.length && field < fieldCount; index += 1) {
    const at = index * width + field;
    if (!take && (taking[at] ?? 0) < (best[at] ?? 0)) continue;
    let owner = field;
    while ((pairs.get(index * width + owner)?.score ?? -Infinity) < (taking[at] ?? 0)) owner += 1;
    owners[owner] = index;
    const pair = pairs.get(index * width + owner);
    take = pair?.next ?? false;
    if (pair?.skip === true) index += 1;
    field = owner + 1;
  }
  return owners;
}

/** A candidate as the heading of a field. */
interface Pair {
  readonly score: number;
  /** Whether the score counts on the next candidate being taken too. */
  readonly next: boolean;
  /** Whether it counts on the next candidate being left in the answer. */
  readonly skip: boolean;
}
