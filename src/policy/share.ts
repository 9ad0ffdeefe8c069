import { z } from 'zod';
import { quote } from '../text/quote.ts';
import type { Scope, Written } from './scope.ts';

export function share(description: string, example: string) {
  return z.string().meta({ description, examples: [example] });
}

/** A share of a whole as a number up to 1; null where it is none, which has been reported then. */
export function shareOf(scope: Pick<Scope, 'report'>, { text, path }: Written): number | null {
  const percent = Number(/^(\d{1,3}(?:\.\d+)?) *%$/.exec(text.trim())?.[1] ?? NaN);
  if (percent > 0 && percent <= 100) return percent / 100;
  const allowed = ['a percentage above 0%, 100% at most'];
  scope.report({ code: 'unknown-value', path, message: `${quote(text)} is not a share`, allowed });
  return null;
}

/** Two lines between which a state stays as it is: the lower one may not lie above the upper one. */
export function checkLines(
  scope: Pick<Scope, 'report'>,
  above: number | null,
  below: number | null,
  { text, path }: Written,
): void {
  if (above === null || below === null || below <= above) return;
  const message = `Below ${quote(text)} all is as usual again, which is more than what is unusual`;
  scope.report({ code: 'unknown-value', path, message, allowed: ['as much as above, or less'] });
}
