/** All present keys must match; a list matches any of its members. An empty selector matches every ticket. */
export interface Selector {
  readonly severity?: readonly string[];
  /** Customer tier. */
  readonly tier?: readonly string[];
  /** Customers by name, or `vip`. */
  readonly customer?: readonly string[];
  /** File names of forms (`bug.yml`), or `any`. */
  readonly form?: readonly string[];
  readonly label?: readonly string[];
  /** GitHub issue types. */
  readonly type?: readonly string[];
  /** `owner/name`, lower case. */
  readonly repository?: readonly string[];
  readonly incident?: boolean;
}
