/** Where something is written: one-based line and column, columns counted as editors do (UTF-16 units). */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

export interface LocatedScalar {
  readonly kind: 'scalar';
  readonly value: string | number | boolean | null;
  readonly place: Place;
}

export interface LocatedList {
  readonly kind: 'list';
  readonly items: readonly Located[];
  /** Each item's index as written, where faulty ones were taken out. */
  readonly origin?: readonly number[];
  readonly place: Place;
}

export interface LocatedMap {
  readonly kind: 'map';
  readonly entries: ReadonlyMap<string, LocatedEntry>;
  /** What it made together with the inherited one that it takes the place of. */
  readonly formerly?: LocatedMap;
  readonly place: Place;
}

export interface LocatedEntry {
  readonly key: Place;
  readonly value: Located;
}

/** A YAML value in which every key and value knows the file and place that wrote it. */
export type Located = LocatedScalar | LocatedList | LocatedMap;
