import type { QuantityGrammar } from './grammar.ts';
import { numbers, phrases, table, valued, words } from './lists.ts';

export const italian: QuantityGrammar = {
  decimal: ',',
  spaceGroups: true,
  dayFirst: true,
  forms: {
    di: words('di d del dei degli dell della delle dello'),
    a: words('a ai al agli alla all alle'),
    da: words('da dal dai dagli dalla dall dalle'),
    il: words('il lo la i gli le l'),
    in: words('in nel nei nello nella nell negli nelle'),
    su: words('su sul sui sugli sulla sull sulle'),
    scorso: words('scorso scorsa passato passata precedente'),
    anno: words('anno esercizio'),
  },
  numerals: {
    words: numbers(`
1: un uno una, 2: due, 3: tre, 4: quattro, 5: cinque, 6: sei, 7: sette, 8: otto, 9: nove, 10: dieci, 11: undici, 12: dodici, 13: tredici,
14: quattordici, 15: quindici, 16: sedici, 17: diciassette, 18: diciotto, 19: diciannove, 20: venti vent, 30: trenta trent, 40: quaranta quarant,
50: cinquanta cinquant, 60: sessanta sessant, 70: settanta settant, 80: ottanta ottant, 90: novanta novant, 0: zero
`),
    articles: words('un uno una sei vent trent quarant cinquant sessant settant ottant novant'),
    multipliers: numbers('100: cento, 1000: mille mila, 1e6: milione, 1e9: miliardo, 1e12: bilione trilione'),
    scales: numbers('1e6: milioni, 1e9: miliardi, 1e12: bilioni trilioni'),
    shorts: numbers('1e6: mln mil mio, 1e9: mld mrd bn mlrd miliard, 1000: mila'),
    letters: numbers('1000: k, 1e6: m'),
    rough: numbers(`
10: decina, 12: dozzina, 15: quindicina, 20: ventina, 30: trentina, 40: quarantina, 50: cinquantina, 60: sessantina, 70: settantina, 80: ottantina,
90: novantina, 100: centinaio, 1000: migliaio, 2: paio
`),
    parts: numbers('50: mezzo mezza'),
    partLinks: words('e'),
    points: words('virgola'),
    joins: { e: 'hundred' },
    compounds: {},
    minus: words('meno'),
  },
  of: words('di d dei degli delle in'),
  articles: words('il lo la i gli le l un una altri altre ben soli sole appena primi prime'),
  currencies: table(`
dollar: dollaro dollari dollars, EUR: euro, pound: sterlina sterline pound pounds, franc: franco franchi, JPY: yen, CNY: yuan renminbi, won: won,
rupee: rupia rupie, peso: peso pesos, krone: corona corone, ruble: rublo rubli, real: real reais, ZAR: rand, ILS: shekel siclo sicli, PLN: zloty,
florin: fiorino fiorini, dirham: dirham, rial: riyal rial, dinar: dinaro dinari, lira: lira lire, THB: baht, MYR: ringgit, VND: dong, NGN: naira naire,
KZT: tenge, UAH: grivnia grivnie, XBT: bitcoin, ETH: ether, mark: marco marchi, ESP: peseta pesetas pesete, VES: bolivar, RON: lei, BGN: lev,
HUF: forint, /100: cent cents centesimo centesimi penny centavos copechi, GBP/100: pence, XBT/100000000: satoshi
`),
  countries: {
    ...table(`
ZA: sudafricani, PL: polacchi, IL: israeliani, TH: thailandesi, VN: vietnamiti, NG: nigeriane, KZ: kazaki, UA: ucraine, CL: cileno cileni,
CO: colombiano colombiani, HU: ungherese ungheresi, QA: qatariani qatarioti qatarini, ID: indonesiana indonesiane, SE: svedese svedesi,
NO: norvegese norvegesi, DK: danese danesi, MX: messicano messicani, AR: argentino argentini, CZ: ceca ceche,
US: us usa americani americano statunitensi statunitense, CA: canadesi canadese, AU: australiani australiano, NZ: neozelandesi neozelandese,
SG: singapore, TW: taiwanesi taiwan, GB: britanniche britannica inglesi, EG: egiziane, LB: libanesi, IE: irlandesi, TR: turche turca, IT: italiane,
CH: svizzeri svizzero, FR: francesi, BE: belgi, IN: indiane indiana, PK: pakistane, PH: filippini, IS: islandesi, KW: kuwaitiani, JO: giordani,
RS: serbi, TN: tunisini, DZ: algerini, SA: sauditi, OM: omaniti, IR: iraniani, AE: emiratini, DE: tedeschi, FI: finlandesi, KR: sudcoreani coreani,
CN: cinesi, JP: giapponesi, BR: brasiliani, RU: russi, NL: olandesi, MY: malesi, VE: venezuelani
`),
    'hong kong': 'HK',
  },
  percent: phrases('%, per cento, percento, pct, punti|punto percentuali|percentuale'),
  bounds: {
    'about': phrases(`
circa, quasi, attorno|intorno <a>, pressoche, all incirca, grosso modo, piu o meno, <in> ordine di|dei|degli, <in> ordine dei, dell ordine di|dei,
qualcosa come, un qualcosa come, approssimativamente, sui|sugli|sulle, vicino|vicina|vicini|vicine <a>, prossimo|prossima <a>, ammonta a circa,
sfiora|sfiorano|sfiorato|sfiorando|sfiorerebbe, a un passo <da>, poco|appena sotto <a>?, suppergiu, circa <a>
`),
    'over': phrases(`
oltre, oltre <a>, piu <di>, poco|ben|molto|assai|decisamente piu <di>, poco|ben oltre, almeno, non|nientemeno meno <di>, superiore|superiori <a>,
supera|superano|superato|superata|superati|superare|superando|supererebbe|superera|supererebbero|superava|superavano|supero, sopra, al di sopra <di>,
sopra <a>, sopra quota, un minimo di, minimo, eccede|eccedono, da un minimo di, a partire da, non inferiore|inferiori <a>,
varcato|varca|varcata la? soglia? <di>?, la soglia <di>
`),
    'under': phrases(
      'meno <di>, poco meno <di>, sotto, sotto <a>|i, al di sotto <di>, inferiore|inferiori <a>, sotto quota',
    ),
    'up-to': phrases(
      'fino <a>, sino <a>, fin, non oltre, non piu <di>, al massimo, un massimo di, massimo, un tetto di, non superiore|superiori <a>',
    ),
  },
  topical: [],
  after: {
    'over': phrases('o piu, e passa, e oltre, e rotti, almeno, e piu, +'),
    'up-to': phrases('o meno, al massimo, massimo'),
    'about': phrases('circa, o giu di li, o quasi, all incirca'),
  },
  ranges: {
    between: phrases('tra, fra, compreso|compresa|compresi|comprese tra|fra, una forchetta tra|fra'),
    from: phrases('<da>'),
    and: phrases('e, ed'),
    to: phrases('a, ai, agli, al, alle, all, alla, e, fino <a>'),
    freeTo: [],
    or: phrases('o, oppure'),
    rise: phrases('a, ai, agli, al, alle, all, alla'),
    share: phrases('dei, degli, sui, su'),
  },
  changes: words(`
sal cresc aument pass scend sces cal ridot ridu balz raddop triplic port vol schizz impenn croll dimin alz rialz taglia incremen rivist riveder mont
cadut lievit
`),
  counted: words(`
utent utenz person client abbonat iscritt dipendent lavorator addett sviluppator ingegner student gpu chip token parametr download scaricament visit
azion titol libr artic bran canzon immagin video foto pagin document dispositiv telefon unita auto veicol robot server cas famigl account messagg
richiest visualizz lettor ascolt spettator giocator postazion licenz autor scrittor oper american europe italian pazient aziend impres societa startup
negoz tpu processor acceleratori sched rig volt follower posti volum passegger cors copi metri ore visitator esemplari interazion prompt conversazion
`),
  worth: words(`
valutazion ricav fattur util perdit debit capital investiment finanziament liquid attiv patrimon cassa obbligazion bond prestit margin ebitda capex
spes cost entrat incass vendit capitalizz dann risarciment mult sanzion contratt ordin aument credit equity fond risors raccolt profitt guadagn affar
`),
  elliptic: {
    before: words(`
a ad ai agli da dai dagli di i gli per su sui fino circa oltre altri altre quasi primi ulteriori prime dei degli con e sono ne quota tutto erano
prevede vale contro
`),
    after: words(`
a ad ai al alla alle agli da dal dai dalla di del dei della delle in nel nella nei per su sui con e ed o che cui se quando secondo mentre ma contro
gia ulteriori entro dopo prima dello dell dall nell dalle quelli quale quali circa raccolti
`),
    percent: words('il al dal del restante l dell all'),
  },
  rates: words('a al alla ogni per'),
  otherUnits: words(`
anni anno mesi mese settimane settimana giorni giorno ore ora minuti minuto secondi mw gw kw twh gwh mwh megawatt gigawatt watt nm km kg tonnellate
volte gb tb x metri gradi nanometri
`),
  dates: {
    months: numbers(`
1: gennaio gen genn, 2: febbraio feb febbr, 3: marzo mar, 4: aprile apr, 5: maggio mag, 6: giugno giu, 7: luglio lug, 8: agosto ago,
9: settembre set sett, 10: ottobre ott, 11: novembre nov, 12: dicembre dic
`),
    weakMonths: words('gen genn feb febbr mar apr mag giu lug ago set sett ott nov dic'),
    leads: words('in a ad da dal di fine inizio meta entro'),
    weekdays: numbers('1: lunedi, 2: martedi, 3: mercoledi, 4: giovedi, 5: venerdi, 6: sabato, 7: domenica'),
    units: table(
      'day: giorno giorni, week: settimana settimane, month: mese mesi, quarter: trimestre trimestri, half: semestre semestri, year: anno anni esercizio',
    ) as QuantityGrammar['dates']['units'],
    letters: { q: 'quarter', t: 'quarter', h: 'half', s: 'half', fy: 'fiscal' },
    seasons: numbers('0: primavera, 1: estate, 2: autunno, 3: inverno'),
    ordinals: numbers(`
1: primo prima, 2: secondo seconda, 3: terzo terza, 4: quarto quarta, 5: quinto quinta, 6: sesto, 7: settimo, 8: ottavo, 9: nono, 10: decimo,
-1: ultimo ultima
`),
    ordinalMarks: words('o a'),
    relatives: numbers(`
-1: scorso scorsa passato passata precedente ultimo ultima, 0: questo questa quest corrente,
1: prossimo prossima entrante seguente successivo successiva
`) as QuantityGrammar['dates']['relatives'],
    days: valued(`
oggi = 0, odierno = 0, odierna = 0, ieri = -1, altro ieri = -2, altroieri = -2, avantieri = -2, domani = 1, dopodomani = 2, dopo domani = 2,
in giornata = 0, questo giorno = 0, oggi stesso = 0, giorno dopo|seguente|successivo = 1, giorno prima|precedente = -1, indomani = 1, stamattina = 0,
stamani = 0, stamane = 0, stasera = 0, questa mattina|sera|notte = 0, stanotte = 0, ieri sera|mattina|pomeriggio = -1, ultimo giorno = -1,
prossimo giorno = 1
`),
    stretches: {
      'anno prima|precedente': 'year -1',
      '<di> anno prima|precedente': 'year -1',
      'fine anno': 'year 0',
      '<di> anno': 'year 0',
      'l anno in corso': 'year 0',
      'anno in corso': 'year 0',
      'trimestre in corso': 'quarter 0',
      'mese prima': 'month -1',
      'entro l anno': 'year 0',
      'inizio anno': 'year 0',
    },
    fuzzy: numbers('3: pochi poche alcuni alcune qualche, 2: paio'),
    patterns: [
      ...phrases(`
<weekday>? \\,? il|l|lo? <day> \\,? di? <month> \\,? <di>? <year>, <weekday>? \\,? il|l? <day> di? <month> <di> <rel> <unit>,
<weekday>? \\,? il|l? <day> di? <month> <di> <unit> <rel>, <weekday>? \\,? il|l? <day> \\,? di? <month>
`),
      ['inizio|fine|meta|inizi <di>? <month> ,? <di>? <year>?', 'part'],
      ...phrases(`
<month> <rel>, <rel> <month>, <month> <di> <rel> <unit>, <month> <di> <unit> <rel>, <month> <di>? <year>, <month> <yy>, <month>, <day> <di> <rel> mese,
<day> <di> mese <rel>?, <weekday> <day>, <rel> settimana \\,? di? <weekday>, <weekday> \\,? <di> <rel> settimana, <weekday> \\,? <di>? settimana <rel>,
<rel> <weekday>, <weekday> <rel>, <nth> <weekday> <di> <month> <year>?, <nth> <weekday> <di>? <rel>? mese?, <weekday>, <letter> \\,? <di>? <year>,
<letter> <letter>, <letter>, <year> <letter>, <nth> <unit> <di>? esercizio? <rel>? <year>, <nth> <unit> <di> <rel> anno, <nth> <unit> <di> anno <rel>,
<nth> <unit> fiscale? <di>? esercizio? <year>?, <nth>? primi sei mesi <di> <year>
`),
      ['anno|esercizio fiscale|finanziario? <year>', 'fiscal'],
      ['fiscale? <year>', 'fiscal'],
      ['<n> <unit> ,? e? <n> <unit> ,? e? <n> <unit> fa|prima|addietro', 'ago'],
      ['<n> <unit> ,? e? <n> <unit> fa|prima|addietro', 'ago'],
      ['<n> <unit> or? sono', 'ago'],
      ['<n> <unit> fa|prima|addietro', 'ago'],
      ['<n> <unit> dopo', 'after'],
      ['tra|fra <n> <unit> <da>? adesso|oggi|ora?', 'later'],
      ['<n> <unit> da adesso|oggi|ora', 'later'],
      ['<in> prossimi|prossime|successivi|successive <n> <unit>', 'ahead'],
      ['entro|nell|nel giro|arco? di? <n> <unit>', 'ahead'],
      ['per i? prossimi <n> <unit>', 'ahead'],
      ['fine|inizio|meta|inizi <di>? <rel>? <unit> <rel>?', 'part'],
      ['fine|inizio|meta|inizi <di>? <year>', 'part'],
      ['<rel> <season>', 'part'],
      ['<season> <rel>', 'part'],
      ['<in>? <season> <di>? <year>', 'part'],
      ['<in> <season>', 'part'],
      ['<rel> <unit>', 'part'],
      ['<unit> <rel>', 'part'],
      ...phrases('<year>'),
    ],
    until: phrases(
      'fino <a>, sino <a>, fino <a>? fine|tutto|meta|inizio <di>?, fino <in>, scade|scadra|scadenza|scadrà <in>',
    ),
    by: phrases('entro, entro il|la|l|lo, entro la? fine <di>?, non oltre il?, prima <di>? fine? <di>?'),
    spans: [
      ['<da>', '<a>'],
      ['tra', 'e'],
      ['fra', 'e'],
      ['tra il|l', 'e il|l'],
      ['fra il|l', 'e il|l'],
      ['<da>', 'fino <a>'],
    ],
    soon: phrases('per, previsto|prevista|previsti|atteso|attesa in|a|ad|per'),
    ahead: words(`
dovrebbe dovrebbero prevede prevedono previsto prevista previsti punta puntano atteso attesa attesi vuole intende pianifica potrebbe potrebbero verra
stima stimano conta calendario
`),
    aheadEndings: words('rà ranno remo'),
    behind: words('aveva avevano era erano ha hanno fu furono scorso scorsa ebbe'),
    behindEndings: words('ò arono irono erono ato ata ati ate uto uta ito ita iti ite'),
  },
};
