import type { QuantityGrammar } from './grammar.ts';
import { numbers, phrases, table, valued, words } from './lists.ts';

export const english: QuantityGrammar = {
  decimal: '.',
  spaceGroups: false,
  dayFirst: false,
  forms: {
    the: words('the'),
    more: words('more greater higher larger bigger'),
    less: words('less fewer lower smaller'),
  },
  numerals: {
    words: numbers(`
1: a an one, 2: two, 3: three, 4: four, 5: five, 6: six, 7: seven, 8: eight, 9: nine, 10: ten, 11: eleven, 12: twelve, 13: thirteen, 14: fourteen,
15: fifteen, 16: sixteen, 17: seventeen, 18: eighteen, 19: nineteen, 20: twenty, 30: thirty, 40: forty fourty, 50: fifty, 60: sixty, 70: seventy,
80: eighty, 90: ninety, 0: zero
`),
    articles: words('a an'),
    multipliers: numbers(
      '100: hundred, 1000: thousand, 1e6: million, 1e9: billion, 1e12: trillion, 1e15: quadrillion, 1e5: lakh, 1e7: crore',
    ),
    scales: numbers(
      '1000: thousands, 1e6: millions, 1e9: billions, 1e12: trillions, 1e5: lakhs lac lacs, 1e7: crores',
    ),
    shorts: numbers('1e6: mn mln mio mil, 1e9: bn bln bil, 1e12: tn trn trln, 1e7: cr'),
    letters: numbers('1000: k, 1e6: m mm, 1e9: b, 1e12: t'),
    rough: numbers('12: dozen, 2: couple'),
    parts: numbers('50: half, 25: quarter quarters'),
    partLinks: words('and'),
    points: words('point'),
    joins: { and: 'hundred' },
    minus: words('minus negative'),
  },
  of: words('of in'),
  articles: words('the a an its their his her another some'),
  currencies: table(`
dollar: dollar dollars bucks buck, EUR: euro euros, pound: pound pounds, GBP: sterling quid, franc: franc francs, JPY: yen yens,
CNY: yuan yuans renminbi kuai, won?: won, rupee: rupee rupees, IDR: rupiah rupiahs, peso: peso pesos, krone: krona kronor krone kroner koruna korunas,
krone?: crown crowns, ruble: ruble rubles rouble roubles, real?: real reals, real: reais, ZAR?: rand, ZAR: rands, ILS: shekel shekels,
PLN: zloty zlotys zloties, HUF: forint forints, dirham: dirham dirhams, rial: riyal riyals rial rials, dinar: dinar dinars, lira: lira liras,
THB: baht, MYR: ringgit ringgits, VND: dong dongs, NGN: naira nairas, KZT: tenges tenge, UAH: hryvnia hryvnias, MNT: tugrik tugriks, BDT: taka,
XBT: bitcoin bitcoins, ETH: ether, mark?: mark marks, ITL: lire, ESP: pesetas peseta, florin: guilder guilders, shilling: shilling shillings,
PTE: escudos, GRD: drachmas, CRC?: colon, CRC: colones, GHS: cedi cedis, GEL: lari, RON?: lei, BGN: leva, FIM: markka markkas,
/100: cent cents penny pennies centavos sen sens kopecks kopeks, GBP/100: pence, INR/100: paise, UAH/100: kopiyka kopiykas,
XBT/100000000: satoshi satoshis, DEM/100: pfennigs, CNY/10: mao jiao, CNY/100: fen, dollar/0.001: grand, USD/10: dime dimes, USD/20: nickel nickels
`),
  countries: {
    ...table(`
PL: polish, IL: israeli, TH: thai, VN: vietnamese, NG: nigerian, KZ: kazakhstani kazakh, UA: ukrainian, US: us usa american, CA: canadian,
AU: australian aussie, SG: singapore singaporean, TW: taiwan taiwanese, GB: british uk, EG: egyptian, LB: lebanese, IE: irish, TR: turkish,
IT: italian, CH: swiss, FR: french, BE: belgian, IN: indian, PK: pakistani pakistan, NP: nepalese, ID: indonesian, MX: mexican,
AR: argentine argentinian, CL: chilean, CO: colombian, PH: philippine, UY: uruguayan, DO: dominican, SE: swedish, NO: norwegian, DK: danish, CZ: czech,
IS: icelandic, KW: kuwaiti kuwait, JO: jordanian, BH: bahraini, IQ: iraqi, RS: serbian, TN: tunisian, DZ: algerian, SA: saudi, QA: qatari qatar,
OM: omani, IR: iranian, AE: emirati uae, MA: moroccan, DE: german deutsche deutschmark, FI: finnish, KR: korean, CN: chinese, JP: japanese,
BR: brazilian, RU: russian, BY: belarusian, NL: dutch, HU: hungarian, MY: malaysian malaysia, KE: kenyan, VE: venezuelan, JM: jamaican
`),
    'south african': 'ZA',
    'israeli new': 'IL',
    'new taiwan': 'TW',
    'new zealand': 'NZ',
    'hong kong': 'HK',
    'sri lankan': 'LK',
    'south korean': 'KR',
  },
  percent: phrases(
    '%, per cent, percent|pct|percents|percentage, percentage|percent points|point, per cent points|point',
  ),
  bounds: {
    'about': phrases(`
about, around, roughly, approximately, approx, circa, some, nearly, almost, close to, near, an? estimated, estimated at,
in the region|neighborhood|neighbourhood|vicinity of, on|of|in the order of, something like, just about, approaching, nearing, or so, somewhere around
`),
    'over': phrases(`
over, <more> than, well|just|slightly|a|far|comfortably? little|bit? over|above, above, at least, no|not less|fewer than, a? minimum of, upwards of,
upward of, north of, in excess of, exceeding, exceed|exceeds|exceeded, past, beyond, surpass|surpasses|surpassed|surpassing, top|tops|topped|topping,
crossed the?, starting at, not under, past the
`),
    'under': phrases(
      'under, <less> than, below, just|slightly under|below|shy|short of?, short of, shy of, south of',
    ),
    'up-to': phrases(
      'up to, upto, as much|many|high as, no|not <more> than, not exceeding, at most, a? maximum of, a cap of, capped at, not over',
    ),
  },
  topical: [],
  after: {
    'over': phrases('or more, or higher, at least, plus, +'),
    'up-to': phrases('or less, or fewer, at most'),
    'about': phrases('or so, or thereabouts, approximately, roughly'),
  },
  ranges: {
    between: phrases('between, somewhere between, anywhere between'),
    from: phrases('from, anywhere from'),
    and: phrases('and'),
    to: phrases('to, and, through'),
    freeTo: phrases('to'),
    or: phrases('or'),
    rise: [],
    share: phrases('of the, of that, of its, of a'),
  },
  changes: words(`
ris rose grow grew increas jump climb rais surg soar fall fell drop declin slid cut reduc lower slash doubl tripl swell swollen shr up down went go
mov chang lift hik boost expand narrow widen balloon leap sank sink tumbl plung adjust revis
`),
  counted: words(`
user people person customer client subscriber member download employee worker staff job developer engineer student gpu chip token parameter query
queries visit visitor share title book article song track image video photo page document device phone unit car vehicle robot server home household
account message prompt request call view reader listener viewer player seat licen author writer work american european patient business compan firm
startup store app tpu processor accelerator card paid line time follower spectator resident passenger ride trip mile copies copy square hour minute
`),
  worth: words(`
revenue sales profit loss valuation funding round investment debt equity capital cash deal contract order loan credit bond assets earnings income
capex spending damages fine settlement acquisition takeover bid offer fund market ipo series stake financing commitment run arr charge cost budget
`),
  elliptic: {
    before: words(
      'to at from of for about around roughly some nearly almost over under than another an other further is was are were with',
    ),
    after: words(`
for in from at to and by of a an the as on with but which while when if according last this next or up down before after against versus vs it its he
she they more
`),
    percent: [],
  },
  rates: words('a an per each every'),
  otherUnits: words(`
year years month months week weeks day days hour hours minute minutes second seconds mw gw kw twh gwh mwh megawatt megawatts gigawatt gigawatts watt
watts nm km kg tonnes tons times per x gb tb pb gmt am pm points basis miles metres meters feet square degrees
`),
  dates: {
    months: numbers(`
1: january jan, 2: february feb, 3: march mar, 4: april apr, 5: may, 6: june jun, 7: july jul, 8: august aug, 9: september sep sept, 10: october oct,
11: november nov, 12: december dec
`),
    weakMonths: words('may march mar jan jun jul apr sep dec oct feb aug nov sept'),
    capitalMonths: true,
    leads: words(
      'in since by until of from to last this next through before after late early mid and between during for',
    ),
    weekdays: numbers(
      '1: monday mon, 2: tuesday tue tues, 3: wednesday wed, 4: thursday thu thur thurs, 5: friday fri, 6: saturday sat, 7: sunday sun',
    ),
    units: table(
      'day: day days, week: week weeks, month: month months, quarter: quarter quarters, half: half, year: year years',
    ) as QuantityGrammar['dates']['units'],
    letters: { q: 'quarter', h: 'half', fy: 'fiscal', cq: 'quarter', fq: 'quarter' },
    seasons: numbers('0: spring, 1: summer, 2: autumn fall, 3: winter'),
    ordinals: numbers(`
1: first, 2: second, 3: third, 4: fourth, 5: fifth, 6: sixth, 7: seventh, 8: eighth, 9: ninth, 10: tenth, 11: eleventh, 12: twelfth, 13: thirteenth,
14: fourteenth, 15: fifteenth, 16: sixteenth, 17: seventeenth, 18: eighteenth, 19: nineteenth, 20: twentieth, 30: thirtieth
`),
    ordinalMarks: words('st nd rd th'),
    relatives: numbers(
      '-1: last past previous, 0: this current, 1: next coming following upcoming',
    ) as QuantityGrammar['dates']['relatives'],
    days: valued(`
today = 0, yesterday = -1, tomorrow = 1, day after tomorrow = 2, day before yesterday = -2, this day = 0, next day = 1, following day = 1,
last day = -1, previous day = -1, tonight = 0, overnight = 0, this morning|afternoon|evening = 0, last night = -1, earlier today = 0, tmr = 1,
day after = 1, day before = -1
`),
    stretches: {
      'year before|earlier': 'year -1',
      'year end': 'year 0',
      'end of the year': 'year 0',
      'month before|earlier': 'month -1',
      'week before|earlier': 'week -1',
      'quarter before|earlier': 'quarter -1',
      'full year': 'year 0',
      'year to date': 'year 0',
    },
    fuzzy: numbers('3: few several, 2: couple'),
    patterns: [
      ...phrases(`
<weekday>? \\,? the? <day> of? <month> \\,? of? <year>, <weekday>? \\,? the? <day> of? <month>, <weekday>? \\,? <month> the? <day> \\,? of? <year>,
<weekday>? \\,? <month> the? <day>
`),
      ['early|mid|late end|beginning|start? of? in? <month> ,? <year>?', 'part'],
      ...phrases(`
<rel> <month>, <month> of? <rel> <unit>, <month> \\,? of? <year>, <month> \\,? <yy>, <month>, <year> / <month> / <day>, <day> of <rel> month,
<weekday> the? <day>, <weekday> \\,? of? <rel> week, <rel> week \\,? on? <weekday>, <weekday> \\,? week <rel>, <rel> <weekday>,
<nth> <weekday> of|in <month> \\,? <year>?, <nth> <weekday> of? <rel>? month?, <weekday>, <letter> \\,? of? <year>, <letter> <letter>,
<letter> of? <rel> year, <letter>, <year> <letter>, <nth> fiscal? <unit> of? fiscal? the? year? <year>, <nth> fiscal? <unit> of <rel> year,
<year> fiscal? <nth> <unit>, fiscal? <nth> fiscal? <unit>
`),
      ['fiscal|financial year? <year>', 'fiscal'],
      ['<year> fiscal|financial year', 'fiscal'],
      ['<n> <unit> and? <n> <unit> and? <n> <unit> ago|earlier|before', 'ago'],
      ['<n> <unit> and? <n> <unit> ago|earlier|before', 'ago'],
      ['<n> <unit> ago|earlier', 'ago'],
      ['<n> <unit> and? <n> <unit> later', 'after'],
      ['<n> <unit> later', 'after'],
      ['<n> <unit> from now|today', 'later'],
      ['<n> <unit> from tomorrow', 'morrow'],
      ['<n> <weekday> later|from', 'later'],
      ['in <n> <days>', 'later'],
      ['next|coming|following <n> <unit>', 'ahead'],
      ['within <n> <unit>', 'ahead'],
      ['year|month|quarter|week <rel>', 'part'],
      ['early|mid|late <year>', 'part'],
      ['end|beginning|start|middle|turn of? <year>', 'part'],
      ['end|beginning|start|middle of <rel> <unit>', 'part'],
      ['<rel> <season>', 'part'],
      ['in <season> of? <year>', 'part'],
      ['<season> of? <year>', 'part'],
      ['earlier|later this <unit>', 'part'],
      ['same <unit>? of? <rel> <unit>', 'part'],
      ...phrases('<rel> <unit>, financial|fiscal <rel> <unit>, <year>'),
    ],
    until: phrases(`
until, till, til, through, up to, up until, thru, running|runs|run|lasting|lasts to|until, expires|expiring|expire in, through the? end|middle of,
until the? end|middle of, until at least, until in?, ends|ending|end in
`),
    by: phrases('by, by the? end of, before the end of, no later than, as soon as, as early as'),
    spans: [
      ['from', 'to'],
      ['from', 'through'],
      ['from', 'until'],
      ['from', 'till'],
      ['between', 'and'],
    ],
    soon: [],
    ahead: words(`
will would shall expected expects expect plans plan planned planning aims aim due scheduled slated forecast forecasts sees could might starting
beginning upcoming ll going intends set later
`),
    aheadEndings: [],
    behind: words('had was were has have been did ago earlier since'),
    behindEndings: words('ed'),
  },
};
