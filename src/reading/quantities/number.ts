/** A number as it was read: in tokens `at` to `next`. */

/** `(mantissa / 10 ** decimals / parts) * scale + rest`, in tokens `at` to `next`. */
export interface NumberRead {
  at: number;
  next: number;
  mantissa: number;
  decimals: number;
  scale: number;
  /** 5 for fifths. */
  parts: number;
  /** The half of "a million and a half". */
  rest: number;
  figure: boolean;
  /** A word of scale is part of it. */
  scaled: boolean;
  /** Its scale is a single letter. */
  lettered: boolean;
  /** Thousands are marked. */
  grouped: boolean;
  /** It is only roughly so: "a dozen". */
  rough: boolean;
  /** Four figures that may be a year. */
  yearly: boolean;
}

export function valueOf({ mantissa, decimals, parts, scale, rest }: NumberRead): number {
  const value = (mantissa * scale) / 10 ** decimals;
  return (parts === 1 ? value : value / parts) + rest;
}

/** A number of which nothing is known yet. */
export function blank(at: number): NumberRead {
  return {
    at,
    next: at,
    mantissa: 0,
    decimals: 0,
    scale: 1,
    parts: 1,
    rest: 0,
    figure: false,
    scaled: false,
    lettered: false,
    grouped: false,
    rough: false,
    yearly: false,
  };
}
