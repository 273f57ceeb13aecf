/** Numbers in figures as the five languages write them. Every reader is anchored at an offset and looks at each character once. */

/** A number in figures: `mantissa / 10 ** decimals`. */
export interface Figure {
  mantissa: number;
  decimals: number;
  /** The number of digits before the decimal mark. */
  whole: number;
  /** Thousands were marked. */
  grouped: boolean;
  /** Exactly three decimals, the last a zero: in one with a scale they are thousands ("1,200 millones"). */
  doubtful: boolean;
  end: number;
}

/** More digits than a number keeps exactly. */
const MOST_DIGITS = 15;
const DOT = 0x2e;
const COMMA = 0x2c;

export function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39;
}

/** Space, no-break space, thin and narrow no-break space. */
function isGroupSpace(unit: number): boolean {
  return unit === 0x20 || unit === 0xa0 || unit === 0x2009 || unit === 0x202f;
}

function isApostrophe(unit: number): boolean {
  return unit === 0x27 || unit === 0x2019;
}

/** The offset after a run of digits. */
function skipDigits(text: string, at: number): number {
  while (isDigit(text.charCodeAt(at))) at++;
  return at;
}

/** Whether exactly three digits stand at an offset. */
function isGroup(text: string, at: number): boolean {
  return (
    isDigit(text.charCodeAt(at)) &&
    isDigit(text.charCodeAt(at + 1)) &&
    isDigit(text.charCodeAt(at + 2)) &&
    !isDigit(text.charCodeAt(at + 3))
  );
}

export interface FigureStyle {
  decimal: '.' | ',';
  spaceGroups: boolean;
}

/**
 * Reads the number that begins with the digit at an offset.
 * Gives the offset after it alone where it is no plain number: too long, or a version, an address, a time.
 */
export function readFigure(text: string, at: number, style: FigureStyle): Figure | number {
  const point = style.decimal === '.' ? DOT : COMMA;
  let end = skipDigits(text, at);
  const whole = end - at;
  let digits = whole;
  const starts = [at];
  const ends = [end];
  let grouped = false;
  let doubtful = false;
  let decimals = 0;
  const separator = text.charCodeAt(end);
  const groups =
    whole <= 3 && isGroup(text, end + 1) && text.charCodeAt(at) !== 0x30
      ? isApostrophe(separator) ||
        (isGroupSpace(separator) && (style.spaceGroups || separator !== 0x20)) ||
        separator === DOT ||
        separator === COMMA
      : false;
  if (groups) {
    let to = end;
    let count = 0;
    while (text.charCodeAt(to) === separator && isGroup(text, to + 1)) {
      to += 4;
      count++;
    }
    const other = separator === DOT ? COMMA : DOT;
    const pointed = text.charCodeAt(to) === other && isDigit(text.charCodeAt(to + 1));
    // "12,345" is a decimal where the comma is the decimal mark, unless it cannot be one.
    if (separator !== point || count > 1 || pointed || text.startsWith('000', end + 1)) {
      grouped = true;
      for (let group = end; group < to; group += 4) {
        starts.push(group + 1);
        ends.push(group + 4);
      }
      digits += 3 * count;
      end = to;
    }
  }
  const mark = text.charCodeAt(end);
  if ((mark === DOT || mark === COMMA) && isDigit(text.charCodeAt(end + 1))) {
    const to = skipDigits(text, end + 1);
    // Between figures a comma without a space may also part the items of a list or a date; a decimal has few digits.
    if (!(grouped && mark === separator)) {
      decimals = to - end - 1;
      starts.push(end + 1);
      ends.push(to);
      doubtful = !grouped && decimals === 3 && text.charCodeAt(to - 1) === 0x30 && mark === point;
      end = to;
    }
  }
  // "1e10".
  if ((text.charCodeAt(end) | 0x20) === 0x65 && isDigit(text.charCodeAt(end + 1)) && !grouped) {
    const to = skipDigits(text, end + 1);
    const exponent = to - end > 3 ? MOST_DIGITS : Number(text.slice(end + 1, to));
    if (exponent < MOST_DIGITS) {
      decimals -= exponent;
      end = to;
    }
  }
  // What goes on with another mark and digits is a version, an address or a time.
  const next = text.charCodeAt(end);
  if ((next === DOT || next === COMMA || next === 0x3a) && isDigit(text.charCodeAt(end + 1))) {
    let to = end;
    for (;;) {
      const unit = text.charCodeAt(to);
      if (isDigit(unit)) to++;
      else if ((unit === DOT || unit === COMMA || unit === 0x3a) && isDigit(text.charCodeAt(to + 1))) to++;
      else break;
    }
    return to;
  }
  if (digits + Math.max(decimals, 0) > MOST_DIGITS + 3) return end;
  let mantissa = 0;
  for (let part = 0; part < starts.length; part++)
    for (let i = starts[part]!; i < ends[part]!; i++) mantissa = mantissa * 10 + text.charCodeAt(i) - 0x30;
  if (decimals < 0) {
    mantissa *= 10 ** -decimals;
    digits -= decimals;
    decimals = 0;
  }
  return { mantissa, decimals, whole: digits, grouped, doubtful, end };
}

/** A day in figures as `year * 10000 + month * 100 + day`, with the offset after it. */
export interface FiguredDate {
  day: number;
  end: number;
}

/** Two figures of a year: from here on they are of the last century. */
const LAST_CENTURY = 50;

/** Reads `28.10.2025`, `10/28/25`, `2025-10-28` and the like, anchored at a digit. */
export function readFiguredDate(text: string, at: number, dayFirst: boolean): FiguredDate | undefined {
  const first = skipDigits(text, at);
  const separator = text.charCodeAt(first);
  if (first - at > 4 || (separator !== DOT && separator !== 0x2f && separator !== 0x2d)) return undefined;
  const second = skipDigits(text, first + 1);
  if (second === first + 1 || second - first > 3) return undefined;
  const next = text.charCodeAt(second);
  if (next !== separator && !(next === COMMA && separator === 0x2f)) return undefined;
  const end = skipDigits(text, second + 1);
  const length = end - second - 1;
  if (length !== 1 && length !== 2 && length !== 4) return undefined;
  const after = text.charCodeAt(end);
  if ((after === separator || after === DOT) && isDigit(text.charCodeAt(end + 1))) return undefined;
  const a = Number(text.slice(at, first));
  const b = Number(text.slice(first + 1, second));
  const c = Number(text.slice(second + 1, end));
  if (first - at === 4) return length === 4 ? undefined : dated(a, b, c, end);
  if (first - at > 2 || length === 1) return undefined;
  const year = length === 4 ? c : c >= LAST_CENTURY ? 1900 + c : 2000 + c;
  const turned = a > 12 || ((dayFirst || separator === DOT) && b <= 12);
  return turned ? dated(year, b, a, end) : dated(year, a, b, end);
}

function dated(year: number, month: number, day: number, end: number): FiguredDate | undefined {
  if (month < 1 || month > 12 || day < 1 || day > 31 || year < 1000 || year > 2199) return undefined;
  return { day: year * 10000 + month * 100 + day, end };
}
