/** Currencies as news writes them in every language: ISO 4217 codes, signs, and the families that several share. */

/** Codes that are taken for a currency beside a number, in capitals. Codes of ISO 4217 that are common words or names are left out. */
const CODES =
  'USD EUR GBP JPY CNY CNH RMB CHF CAD AUD NZD HKD SGD TWD KRW INR BRL MXN RUB TRY ZAR SEK NOK DKK PLN CZK HUF RON BGN ISK ' +
  'UAH ILS AED SAR QAR KWD BHD OMR JOD LBP EGP MAD TND DZD NGN KES GHS THB IDR MYR PHP VND PKR BDT LKR KZT UZS GEL AZN ' +
  'ARS CLP COP PEN UYU BOB PYG CRC DOP GTQ HNL NIO VES MNT LAK MMK KHR NPR IRR IQD XBT BTC ETH RSD MKD BYN MDL JMD TTD ' +
  'FRF DEM ITL ESP NLG FIM ATS BEF IEP PTE GRD';

/** Codes that readers also write small. */
const SMALL = new Set('usd eur gbp jpy cny rmb chf cad aud nzd hkd sgd inr btc mxn'.split(' '));

/** What is written for another code. */
const SAME: Readonly<Record<string, string>> = { RMB: 'CNY', CNH: 'CNY', BTC: 'XBT' };

/** Codes that a capital M (million) may stand before: MEUR. */
const MILLIONS = 'USD EUR GBP CHF CAD AUD SEK NOK DKK JPY CNY INR'.split(' ');

export interface Money {
  /** ISO 4217; absent where the word fits several currencies. */
  code?: string;
  /** For a word that several countries use: dollar, pound. */
  family?: string;
  /** How many make one whole unit: 100 for cents. */
  parts?: number;
  /** A scale that is part of the word: MEUR. */
  scale?: number;
  /** Only in capitals. */
  capitals?: boolean;
  /** Mostly another word: a currency only beside a large number. */
  weak?: boolean;
  /** A sign: it may stand before the number. */
  sign?: boolean;
}

/** By folded word. */
export const CODE_WORDS: ReadonlyMap<string, Money> = new Map([
  ...CODES.split(' ').map((code): [string, Money] => [
    code.toLowerCase(),
    { code: SAME[code] ?? code, capitals: !SMALL.has(code.toLowerCase()), sign: true },
  ]),
  ...MILLIONS.map((code): [string, Money] => [
    `m${code.toLowerCase()}`,
    { code, capitals: true, sign: true, scale: 1e6 },
  ]),
  ['teur', { code: 'EUR', capitals: true, sign: true, scale: 1e3 }],
  // Mexican papers: millions of dollars, of pesos.
  ['mdd', { code: 'USD', sign: true, scale: 1e6 }],
  ['mdp', { code: 'MXN', sign: true, scale: 1e6 }],
  ['rs', { code: 'INR', sign: true }],
  ['rm', { code: 'MYR', capitals: true, sign: true }],
  ['sfr', { code: 'CHF', sign: true }],
]);

/** By UTF-16 code unit. */
export const SIGNS: ReadonlyMap<number, Money> = new Map(
  (
    [
      ['$', { family: 'dollar' }],
      ['＄', { family: 'dollar' }],
      ['€', { code: 'EUR' }],
      ['£', { code: 'GBP' }],
      ['￡', { code: 'GBP' }],
      ['¥', { code: 'JPY' }],
      ['￥', { code: 'JPY' }],
      ['₹', { code: 'INR' }],
      ['₨', { code: 'INR' }],
      ['₩', { code: 'KRW' }],
      ['₽', { code: 'RUB' }],
      ['₺', { code: 'TRY' }],
      ['₪', { code: 'ILS' }],
      ['₫', { code: 'VND' }],
      ['฿', { code: 'THB' }],
      ['₱', { code: 'PHP' }],
      ['₴', { code: 'UAH' }],
      ['₦', { code: 'NGN' }],
      ['₡', { code: 'CRC' }],
      ['₭', { code: 'LAK' }],
      ['₮', { code: 'MNT' }],
      ['₸', { code: 'KZT' }],
      ['₵', { code: 'GHS' }],
      ['₲', { code: 'PYG' }],
      ['₼', { code: 'AZN' }],
      ['₾', { code: 'GEL' }],
      ['₿', { code: 'XBT' }],
      ['¢', { parts: 100 }],
    ] satisfies [string, Money][]
  ).map(([sign, money]) => [sign.charCodeAt(0), { ...money, sign: true }]),
);

/** What stands before (US$, HK$) or after ($ CA) the dollar sign, or before the yen's. */
export const SIGN_PREFIXES: ReadonlyMap<string, string> = new Map([
  ['us', 'USD'],
  ['usd', 'USD'],
  ['u', 'USD'],
  ['c', 'CAD'],
  ['ca', 'CAD'],
  ['can', 'CAD'],
  ['cad', 'CAD'],
  ['cdn', 'CAD'],
  ['a', 'AUD'],
  ['au', 'AUD'],
  ['aud', 'AUD'],
  ['aus', 'AUD'],
  ['nz', 'NZD'],
  ['nzd', 'NZD'],
  ['hk', 'HKD'],
  ['hkd', 'HKD'],
  ['s', 'SGD'],
  ['sg', 'SGD'],
  ['sgd', 'SGD'],
  ['nt', 'TWD'],
  ['ntd', 'TWD'],
  ['r', 'BRL'],
  ['brl', 'BRL'],
  ['mx', 'MXN'],
  ['mxn', 'MXN'],
  ['mex', 'MXN'],
  ['ar', 'ARS'],
  ['ars', 'ARS'],
  ['clp', 'CLP'],
  ['col', 'COP'],
  ['cop', 'COP'],
  ['j', 'JMD'],
  ['tt', 'TTD'],
  ['cn', 'CNY'],
  ['rmb', 'CNY'],
]);

/** Which of a family's currencies a country has; without a country the family's own, where it has one. */
export const FAMILIES: Readonly<Record<string, Readonly<Record<string, string>> & { default?: string }>> = {
  dollar: {
    default: 'USD',
    US: 'USD',
    CA: 'CAD',
    AU: 'AUD',
    NZ: 'NZD',
    HK: 'HKD',
    SG: 'SGD',
    TW: 'TWD',
    JM: 'JMD',
  },
  pound: { default: 'GBP', GB: 'GBP', EG: 'EGP', LB: 'LBP', IE: 'IEP', TR: 'TRY', IT: 'ITL' },
  // Plain "francs" were once French and are now mostly Swiss: only a country tells.
  franc: { CH: 'CHF', FR: 'FRF', BE: 'BEF' },
  rupee: { default: 'INR', IN: 'INR', PK: 'PKR', LK: 'LKR', NP: 'NPR', ID: 'IDR' },
  peso: { MX: 'MXN', AR: 'ARS', CL: 'CLP', CO: 'COP', PH: 'PHP', UY: 'UYU', DO: 'DOP' },
  krone: { SE: 'SEK', NO: 'NOK', DK: 'DKK', CZ: 'CZK', IS: 'ISK' },
  dinar: { KW: 'KWD', JO: 'JOD', BH: 'BHD', IQ: 'IQD', RS: 'RSD', TN: 'TND', DZ: 'DZD' },
  rial: { SA: 'SAR', QA: 'QAR', OM: 'OMR', IR: 'IRR' },
  dirham: { default: 'AED', AE: 'AED', MA: 'MAD' },
  lira: { TR: 'TRY', IT: 'ITL', GB: 'GBP', EG: 'EGP', LB: 'LBP' },
  mark: { default: 'DEM', DE: 'DEM', FI: 'FIM' },
  won: { default: 'KRW', KR: 'KRW' },
  yuan: { default: 'CNY', CN: 'CNY' },
  yen: { default: 'JPY', JP: 'JPY' },
  real: { default: 'BRL', BR: 'BRL' },
  ruble: { default: 'RUB', RU: 'RUB', BY: 'BYN' },
  florin: { default: 'NLG', NL: 'NLG', HU: 'HUF' },
  ringgit: { default: 'MYR', MY: 'MYR' },
  shilling: { KE: 'KES', AT: 'ATS' },
  euro: { default: 'EUR' },
  bolivar: { default: 'VES', VE: 'VES' },
  ruppia: { default: 'IDR', ID: 'IDR' },
};

/** The currency of a family in a country; none where the country does not tell. */
export function currencyOf(family: string, country?: string): string | undefined {
  const codes = FAMILIES[family];
  return codes === undefined ? undefined : codes[country ?? 'default'];
}

/** Reads a language's note on a word: `EUR`, `dollar`, `GBP/100`, `/100`. */
export function readMoney(note: string): Money {
  const weak = note.endsWith('?');
  const [name = '', parts] = (weak ? note.slice(0, -1) : note).split('/');
  const money: Money = {
    ...(parts === undefined ? {} : { parts: Number(parts) }),
    ...(weak ? { weak } : {}),
  };
  if (name === '') return money;
  if (FAMILIES[name] !== undefined) return { ...money, family: name };
  return { ...money, code: name };
}
