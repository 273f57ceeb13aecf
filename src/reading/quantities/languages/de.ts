import type { QuantityGrammar } from './grammar.ts';
import { counted, numbers, phrases, table, valued, words } from './lists.ts';

/** Ordinals and adjectives take five endings. */
const ENDINGS = ['e', 'en', 'er', 'es', 'em'];
function inflected<T>(stems: Readonly<Record<string, T>>): Record<string, T> {
  return Object.fromEntries(
    Object.entries(stems).flatMap(([stem, value]) => ENDINGS.map((ending) => [stem + ending, value])),
  );
}

const WEEKDAYS = counted('montag dienstag mittwoch donnerstag freitag samstag sonntag');
const TIMES_OF_DAY = words('abend morgen nachmittag vormittag nacht mittag');

export const german: QuantityGrammar = {
  decimal: ',',
  spaceGroups: true,
  dayFirst: true,
  capitalNouns: true,
  forms: {
    der: words('der die das den dem des'),
    jahr: words('jahr jahres jahre'),
  },
  numerals: {
    words: {
      ...counted(
        'eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn',
      ),
      ...numbers(
        '1: ein eine einen einem einer eines, 0: null, 2: zwo, 20: zwanzig, 30: dreißig, 40: vierzig, 50: fünfzig, 60: sechzig, 70: siebzig, 80: achtzig, 90: neunzig',
      ),
    },
    articles: words('ein eine einen einem einer eines'),
    multipliers: numbers(
      '100: hundert, 1e3: tausend, 1e6: million, 1e9: milliarde, 1e12: billion, 1e15: billiarde, 1e18: trillion',
    ),
    scales: numbers('1e6: millionen, 1e9: milliarden, 1e12: billionen, 1e15: billiarden, 1e18: trillionen'),
    shorts: numbers('1e3: tsd, 1e6: mio mill mios, 1e9: mrd mia mrden, 1e12: bio'),
    letters: numbers('1e3: k, 1e6: m'),
    rough: numbers('12: dutzend'),
    parts: numbers('50: halb halbe halben halber halbes, 75: dreiviertel, 25: viertel'),
    partLinks: words('und'),
    tenths: numbers(
      '15: anderthalb eineinhalb einundeinhalb, 25: zweieinhalb, 35: dreieinhalb, 45: viereinhalb, 55: fünfeinhalb, 65: sechseinhalb, 75: siebeneinhalb, 85: achteinhalb, 95: neuneinhalb, 105: zehneinhalb',
    ),
    points: words('komma'),
    joins: {},
    compounds: { link: 'und' },
    minus: words('minus'),
  },
  of: words('von an in'),
  articles: words(
    'der die das den dem des ein eine einen einem einer eines weitere weiteren weiterer andere anderen ganze ganzen zusätzliche zusätzlichen je jeweils insgesamt nur lediglich allein noch schon bereits sogar satte satten stolze stolzen zusammen ihre ihren seine seinen diese diesen',
  ),
  currencies: table(
    `dollar: Dollar Dollars, EUR: Euro Euros, pound: Pfund, franc: Francs Franc, CHF: Franken Schweizerfranken, JPY: Yen, CNY: Yuan Renminbi, won?: Won, rupee: Rupie Rupien, peso: Peso Pesos,
    krone: Krone Kronen, ruble: Rubel, real: Real Reais, ZAR: Rand, ILS: Schekel Shekel, PLN: Zloty, HUF: Forint, dirham: Dirham, rial: Riyal Rial Rials Riyals, dinar: Dinar, lira: Lira Lire,
    THB: Baht, MYR: Ringgit, IDR: Rupiah, VND: Dong, NGN: Naira, KZT: Tenge, UAH: Hrywnja Griwna Hrywen, XBT: Bitcoin Bitcoins, ETH: Ether, mark: Mark, ITL: Lire, ESP: Peseten Pesetas, florin: Gulden, shilling: Schilling,
    RON: Lei, BGN: Lew, CZK: Koruna, GBP: Sterling, dollar: Bucks, CRC: Colón, MNT: Tugrik, GHS: Cedi,
    /100: Cent Cents Centimes Rappen Öre Kopeken, GBP/100: Pence Penny, DEM/100: Pfennig, XBT/100000000: Satoshi Satoshis`,
  ),
  countries: {
    ...inflected(
      table(
        `ZA: südafrikanisch, PL: polnisch, IL: israelisch, TH: thailändisch, VN: vietnamesisch, NG: nigerianisch, KZ: kasachisch, UA: ukrainisch, US: amerikanisch, CA: kanadisch, AU: australisch, NZ: neuseeländisch, TW: taiwanesisch, GB: britisch englisch, EG: ägyptisch, LB: libanesisch, IE: irisch, TR: türkisch, IT: italienisch,
        CH: schweizerisch, FR: französisch, BE: belgisch, IN: indisch, PK: pakistanisch, LK: srilankisch, NP: nepalesisch, ID: indonesisch, MX: mexikanisch, AR: argentinisch, CL: chilenisch, CO: kolumbianisch, PH: philippinisch,
        SE: schwedisch, NO: norwegisch, DK: dänisch, CZ: tschechisch, IS: isländisch, KW: kuwaitisch, JO: jordanisch, BH: bahrainisch, IQ: irakisch, RS: serbisch, TN: tunesisch, DZ: algerisch, SA: saudisch, QA: katarisch,
        OM: omanisch, IR: iranisch, MA: marokkanisch, DE: deutsch, FI: finnisch, KR: südkoreanisch koreanisch, CN: chinesisch, JP: japanisch, BR: brasilianisch, RU: russisch, BY: belarussisch, NL: niederländisch holländisch, HU: ungarisch, MY: malaysisch`,
      ),
    ),
    ...table(
      'US: US USA, NZ: Neuseeland, AE: VAE, SA: Saudi, QA: Katar, KW: Kuwait, SG: Singapur Singapore, TW: Taiwan, CH: Schweizer',
    ),
    'hong kong': 'HK',
    'neue taiwan': 'TW',
    'israelische neue': 'IL',
    'us amerikanische': 'US',
    'us amerikanischen': 'US',
    'hongkong': 'HK',
  },
  percent: phrases('%, prozent, prozentpunkte|prozentpunkten|prozentpunkt, vom hundert'),
  bounds: {
    'about': phrases(
      'etwa, rund, circa, ca, zirka, ungefähr, knapp, fast, beinahe, nahezu, annähernd, um die, um den, in der größenordnung von, schätzungsweise, an die, nahe, grob, so etwas wie, in etwa, von rund|etwa, gegen, einer größenordnung von, nahe an, nicht ganz, geschätzt|geschätzte|geschätzten',
    ),
    'over': phrases(
      `über, mehr als, gut, mindestens, wenigstens, nicht|kaum weniger als, oberhalb von|der?, jenseits von|der, übersteigt|übersteigen|überstieg|überschritten|überschreitet|überschreiten|übertrifft|übertroffen|überstiegen, deutlich|weit|etwas|leicht|klar|noch über, deutlich|weit|noch|etwas mehr als,
      ein? minimum von, über der? marke? von`,
    ),
    'under': phrases(
      'unter, weniger als, unterhalb von|der?, knapp|etwas|deutlich|weit unter, etwas weniger als',
    ),
    'up-to': phrases('bis zu, höchstens, maximal, nicht mehr als, ein maximum von, allenfalls, bis maximal'),
  },
  topical: words('über'),
  after: {
    'over': phrases('oder mehr, plus, +, und mehr, aufwärts'),
    'up-to': phrases('oder weniger, maximal'),
    'about': phrases('in etwa'),
  },
  ranges: {
    between: phrases('zwischen'),
    from: phrases('von, ab, vom'),
    and: phrases('und, sowie'),
    to: phrases('bis, bis zu, und'),
    freeTo: phrases('bis, bis zu'),
    or: phrases('oder'),
    rise: phrases('auf, auf bis zu'),
    share: phrases('der, von den, von, des'),
  },
  changes: words(
    'stieg steig gestieg wuchs wachs gewachs erhöh fiel fall gefall sank sink gesunk kletter gekletter sprang verdopp verdreif aufgestock aufstock aufzustock angehob anheb gehob schrumpf reduz senk gesenk zuleg zugeleg verbesser ausgeweit auszuweit gekürz kürz',
  ).map((word) => word.replaceAll('ö', 'o').replaceAll('ü', 'u')),
  counted: words(
    `nutzer user anwender kund abonnent mitarbeit beschaftigt mensch person leute entwickl ingenieur student gpu chip token parameter download abruf aktie titel buch bucher werk artikel song lied bild video foto seiten dokument gerat telefon handy einheit auto fahrzeug robot server haushalt konto konten
    nachricht anfrag aufruf leser horer zuschau spieler lizenz autor amerikaner europaer patient unternehm firm startup start tpu prozessor beschleunig firmenkund geschaftskund privatkund besuch mitglied passagier fahrt exemplar stell arbeitsplat stuck zugriff follower einwohner prompt kilometer arbeitnehm angestellt grafik beleg zahlende`,
  ),
  worth: words(
    'umsatz umsatz erlos gewinn verlust bewertung borsenwert finanzierung kapital eigenkapital fremdkapital investition schuld kredit darlehen anleih auftrag vertrag marktwert finanz wagniskapital geld barmittel ausgab kost einnahm schadenersatz strafe buss ebit',
  ),
  rates: ['pro', 'je', 'jede', 'jeden', 'im', 'in'],
  otherUnits: words(
    'jahr jahre jahren jahres monat monate monaten woche wochen tag tage tagen stunde stunden minute minuten sekunde sekunden mw gw kw twh gwh mwh megawatt gigawatt watt kilowatt nm km kg tonnen gb tb uhr meter quadratmeter grad nanometer mal fach h min',
  ),
  elliptic: {
    before: [
      'auf',
      'von',
      'um',
      'bei',
      'für',
      'mit',
      'zu',
      'rund',
      'etwa',
      'knapp',
      'gut',
      'fast',
      'über',
      'unter',
      'weitere',
      'weiteren',
      'waren',
      'sind',
      'nach',
      'als',
      'noch',
    ],
    after: [
      'und',
      'oder',
      'im',
      'in',
      'aus',
      'von',
      'nach',
      'für',
      'als',
      'auf',
      'wie',
      'mit',
      'bei',
      'war',
      'waren',
      'ist',
      'sind',
      'aber',
      'während',
      'vor',
      'nun',
      'zu',
      'an',
      'bis',
    ],
    percent: [],
  },
  dates: {
    months: {
      ...counted('januar februar märz april mai juni juli august september oktober november dezember'),
      ...numbers(
        '1: jan jänner, 2: feb feber, 3: mrz mär, 4: apr, 6: jun, 7: jul, 8: aug, 9: sep sept, 10: okt, 11: nov, 12: dez',
      ),
    },
    capitalMonths: true,
    weakMonths: words('jan feb mrz mär apr jun jul aug sep sept okt nov dez'),
    leads: words('im in seit bis ab anfang mitte ende vom von zum'),
    weekdays: {
      ...WEEKDAYS,
      sonnabend: 6,
      ...Object.fromEntries(
        Object.entries(WEEKDAYS).flatMap(([day, number]) => TIMES_OF_DAY.map((time) => [day + time, number])),
      ),
    },
    units: {
      ...(table(
        'day: tag tage tagen tages, week: woche wochen, month: monat monate monaten monats, quarter: quartal quartals quartale quartalen, half: halbjahr halbjahres, year: jahr jahre jahren jahres geschäftsjahr geschäftsjahres',
      ) as QuantityGrammar['dates']['units']),
    },
    letters: { q: 'quarter', h: 'half', fy: 'fiscal' },
    seasons: numbers(
      '0: frühjahr frühling frühjahrs, 1: sommer sommers, 2: herbst herbsts, 3: winter winters',
    ),
    ordinals: inflected({
      ...counted(
        'erst zweit dritt viert fünft sechst siebt acht neunt zehnt elft zwölft dreizehnt vierzehnt fünfzehnt sechzehnt siebzehnt achtzehnt neunzehnt zwanzigst einundzwanzigst zweiundzwanzigst dreiundzwanzigst vierundzwanzigst fünfundzwanzigst sechsundzwanzigst siebenundzwanzigst achtundzwanzigst neunundzwanzigst dreißigst einunddreißigst',
      ),
    }),
    ordinalMarks: words('ten te'),
    relatives: inflected({
      letzt: -1,
      vergangen: -1,
      vorig: -1,
      vorherig: -1,
      dies: 0,
      laufend: 0,
      kommend: 1,
      nächst: 1,
      folgend: 1,
    }),
    days: valued(
      'heute = 0, gestern = -1, vorgestern = -2, morgen = 1, übermorgen = 2, heute morgen|abend|früh|nachmittag|nacht = 0, gestern morgen|abend|früh|nachmittag|nacht = -1, morgen früh|abend = 1, tags zuvor = -1, über nacht = 0',
    ),
    stretches: {
      'vorjahr|vorjahres': 'year -1',
      'vorjahreszeitraum|vorjahresquartal|vorjahresperiode': 'year -1',
      'jahr zuvor': 'year -1',
      'jahresfrist': 'year -1',
      'vorwoche': 'week -1',
      'vormonat|vormonats': 'month -1',
      'vorquartal|vorquartals': 'quarter -1',
      'heuer': 'year 0',
      'jahresende|jahresbeginn|jahresanfang|jahresmitte|jahresschluss|gesamtjahr': 'year 0',
      'monatsende|monatsanfang': 'month 0',
      'wochenende': 'week 0',
    },
    fuzzy: numbers('3: paar einigen wenigen'),
    patterns: [
      ...phrases(
        `<weekday>? \\,? dem|den|der? <day> <month> \\,? <year>, <weekday>? \\,? dem|den|der? <day> <month> des? <rel> <unit>, <weekday>? \\,? dem|den|der? <day> <month>`,
      ),
      ['anfang|mitte|ende <month> <year>?', 'part'],
      ...phrases(
        '<rel> <month>, <month> des? <rel> <unit>, <month> des jahres <year>, <month> <year>, <month> <yy>, <month>, <day> <rel> monats, <day> des <rel> monats, <weekday> dem|den? <day>',
      ),
      ...phrases(
        '<weekday> <rel> woche, <weekday> der|in? der? <rel> woche, <rel> woche \\,? am? <weekday>, <rel> <weekday>, <nth> <weekday> im? <rel>? monat?, <nth> <weekday> im <month> <year>?, <weekday>',
      ),
      ...phrases('<letter> \\,? <year>, <letter> <letter>, <letter>, <year> <letter>'),
      ...phrases(
        '<nth> <unit> des? geschäftsjahres|jahres? <year>, <nth> <unit> des? <rel> jahres|geschäftsjahres, <nth> <unit> <year>, <nth> <unit>',
      ),
      ['geschäftsjahr|geschäftsjahres|fiskaljahr|fiskaljahres <year>', 'fiscal'],
      ['vor <n> <unit> und? <n> <unit> und? <n> <unit>', 'ago'],
      ['vor <n> <unit> und? <n> <unit>', 'ago'],
      ['vor <n> <unit>', 'ago'],
      ['<n> <unit> zuvor|früher', 'ago'],
      ['in <n> <days>', 'later'],
      ['<n> <unit> später', 'after'],
      ['in|über|für|während den|die nächsten|kommenden <n> <unit>', 'ahead'],
      ['binnen <n> <unit>', 'ahead'],
      ['innerhalb von|der|nächsten? <n> <unit>', 'ahead'],
      ['anfang|mitte|ende des|der? <rel>? <unit>', 'part'],
      ['anfang|mitte|ende <year>', 'part'],
      ['<rel> <season>', 'part'],
      ['im? <season> <year>', 'part'],
      ['<season> des? <rel> <unit>', 'part'],
      ['im <season>', 'part'],
      ...phrases('<rel> <unit>, <year>'),
    ],
    until: phrases(
      'bis, bis zum|zur, bis ende|anfang|mitte, bis einschließlich, bis ins jahr, bis zum jahr, bis ins, bis zum ende des? jahres?, läuft|laufen bis, bis mindestens',
    ),
    by: phrases('spätestens, bis spätestens, spätestens bis, spätestens im, noch vor'),
    spans: [
      ['von', 'bis'],
      ['zwischen', 'und'],
      ['ab', 'bis'],
      ['vom', 'bis|bis zum'],
    ],
    soon: ['für', 'ab', 'von', 'für den|die|das'],
    ahead: [
      'wird',
      'werden',
      'will',
      'wollen',
      'plant',
      'planen',
      'geplant',
      'geplante',
      'erwartet',
      'erwarten',
      'voraussichtlich',
      'künftig',
      'peilt',
      'strebt',
      'prognostiziert',
      'rechnet',
      'spätestens',
      'möchte',
      'bevor',
      'aussicht',
    ],
    behind: [
      'hatte',
      'hatten',
      'war',
      'waren',
      'wurde',
      'wurden',
      'hat',
      'haben',
      'ist',
      'sind',
      'worden',
      'damals',
      'seit',
    ],
    behindEndings: ['te', 'ten'],
    aheadEndings: [],
  },
};
