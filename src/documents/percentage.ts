import type { Locale } from '../calendar/moment.ts';

/** A share as whole per cent, rounded so that what lies above a line is never shown to lie on it. */
export function percentage(share: number): number {
  return Math.ceil(share * 100 - 1e-9);
}

/** A number with one decimal place at most. */
export function decimal(value: number, locale: Locale): string {
  return new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }).format(value);
}
