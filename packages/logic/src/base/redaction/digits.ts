/** Is a run of digits with what may stand between them: its groups, each with place and value. */
export interface DigitGroup {
  readonly start: number;
  readonly end: number;
  /** The same digits in ASCII. */
  readonly digits: string;
}

/** Gives the value of a digit in ASCII, Arabic-Indic, extended Arabic-Indic or full width; nothing for another sign. */
export function digitOf(code: number): number | undefined {
  if (code >= 0x30 && code <= 0x39) return code - 0x30;
  if (code >= 0x660 && code <= 0x669) return code - 0x660;
  if (code >= 0x6f0 && code <= 0x6f9) return code - 0x6f0;
  return code >= 0xff10 && code <= 0xff19 ? code - 0xff10 : undefined;
}

const between = /^[\s\-‐‑‒–—./()·_\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]$/;
/** Is the most signs between two groups of one number, as in ") - ". */
const widest = 3;

/** Lists the runs of digit groups of a text. What stands between two groups is never longer than three signs. */
export function digitRuns(text: string): DigitGroup[][] {
  const runs: DigitGroup[][] = [];
  let run: DigitGroup[] = [];
  let gap = 0;
  for (let at = 0; at < text.length; ) {
    if (digitOf(text.charCodeAt(at)) === undefined) {
      const joins = text[at] !== '\n' && between.test(text[at] ?? '');
      gap = joins ? gap + 1 : widest + 1;
      at++;
      continue;
    }
    const start = at;
    let digits = '';
    for (
      let value = digitOf(text.charCodeAt(at));
      value !== undefined;
      value = digitOf(text.charCodeAt(at))
    ) {
      digits += value;
      at++;
    }
    if (gap > widest && run.length > 0) {
      runs.push(run);
      run = [];
    }
    run.push({ start, end: at, digits });
    gap = 0;
  }
  if (run.length > 0) runs.push(run);
  return runs;
}

/**
 * Tells whether digits pass the Luhn check that every payment card number passes (ISO/IEC 7812-1).
 * One in ten of other numbers passes, too.
 */
export function passesLuhn(digits: string): boolean {
  let sum = 0;
  for (let at = digits.length - 1, double = false; at >= 0; at--, double = !double) {
    const digit = digits.charCodeAt(at) - 0x30;
    const twice = digit * 2;
    sum += !double ? digit : twice > 9 ? twice - 9 : twice;
  }
  return digits.length > 0 && sum % 10 === 0;
}
