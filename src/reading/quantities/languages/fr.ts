import type { QuantityGrammar } from './grammar.ts';
import { counted, numbers, phrases, table, valued, words } from './lists.ts';

export const french: QuantityGrammar = {
  decimal: ',',
  spaceGroups: true,
  dayFirst: true,
  forms: {
    de: words('de d des du'),
    a: words('à au aux'),
    le: words('le la les l'),
    dernier: words('dernier dernière'),
  },
  numerals: {
    words: {
      ...counted('un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize'),
      ...numbers(
        '0: zéro, 1: une, 20: vingt vingts, 30: trente, 40: quarante, 50: cinquante, 60: soixante, 70: septante, 80: huitante octante, 90: nonante',
      ),
    },
    articles: words('un une'),
    multipliers: numbers(
      '100: cent cents, 1e3: mille, 1e6: million, 1e9: milliard, 1e12: billion, 1e18: trillion',
    ),
    scales: numbers('1e6: millions, 1e9: milliards, 1e12: billions, 1e18: trillions'),
    shorts: numbers('1e6: mio mln mios, 1e9: md mds mrd mrds mld mlds mia'),
    letters: numbers('1e3: k, 1e6: m'),
    rough: numbers(
      '10: dizaine, 12: douzaine, 15: quinzaine, 20: vingtaine, 30: trentaine, 40: quarantaine, 50: cinquantaine, 60: soixantaine, 100: centaine, 1000: millier',
    ),
    parts: numbers('50: demi demie, 25: quart quarts'),
    partLinks: words('et'),
    points: words('virgule'),
    joins: { et: 'any' },
    vigesimal: true,
    minus: words('moins'),
  },
  of: words('de d des en'),
  articles: words(
    'le la les l un une des ces ses leurs leur autres seuls seules premiers premières tout nouveaux',
  ),
  currencies: table(
    `dollar: dollar dollars, EUR: euro euros, pound: livre livres pound pounds, franc: franc francs, JPY: yen yens, CNY: yuan yuans renminbi, won: won wons, rupee: roupie roupies, peso: peso pesos, krone: couronne couronnes, ruble: rouble roubles,
    real: real reais réal réaux, ZAR: rand rands, ILS: shekel shekels, PLN: zloty zlotys, HUF: forint forints, dirham: dirham dirhams, rial: riyal riyals rial rials, dinar: dinar dinars, lira: lire lires, THB: baht bahts, MYR: ringgit ringgits,
    VND: dong dongs, NGN: naira nairas, KZT: tenge tenges, UAH: hryvnia hryvnias, XBT: bitcoin bitcoins, ETH: ether ethers, mark: mark marks, florin: florin florins, ESP: peseta pesetas, ITL: lires, shilling: shilling shillings,
    GBP: sterling, CRC: colon colons, GHS: cedi cedis, MNT: tugrik tugriks, RON: leu lei, dollar: balles,
    /100: cent cents centime centimes penny centavos sen, GBP/100: pence, GHS/100: pesewa pesewas, XBT/100000000: satoshi satoshis`,
  ),
  countries: {
    ...table(
      `US: US USA américains américain américaine étasuniens, CA: canadiens canadien CA, AU: australiens australien, NZ: néozélandais, TW: taïwanais taiwanais, SG: singapouriens, HK: hongkongais, GB: britanniques sterling anglaises, EG: égyptiennes, LB: libanaises, IE: irlandaises,
      TR: turques turque, IT: italiennes, CH: suisses suisse, FR: français, BE: belges, IN: indiennes indienne, PK: pakistanaises, LK: sri-lankaises, NP: népalaises, ID: indonésiennes, MX: mexicains, AR: argentins, CL: chiliens, CO: colombiens, PH: philippins, UY: uruguayens,
      SE: suédoises, NO: norvégiennes, DK: danoises, CZ: tchèques, IS: islandaises, KW: koweïtiens, JO: jordaniens, BH: bahreïnis, IQ: irakiens, RS: serbes, TN: tunisiens, DZ: algériens, SA: saoudiens, QA: qataris qatariens, OM: omanais, IR: iraniens, AE: émiratis, MA: marocains,
      DE: allemands, FI: finlandais, KR: coréens sud-coréens, CN: chinois, JP: japonais, BR: brésiliens, RU: russes, NL: hollandais néerlandais, HU: hongrois, MY: malaisiens, KE: kényans`,
    ),
    'hong kong': 'HK',
    'singapour': 'SG',
    'nouvelle zelande': 'NZ',
    'neo zelandais': 'NZ',
    'arabie saoudite': 'SA',
  },
  percent: phrases('%, pour cent, pourcent|pourcents, pourcentage|pourcentages, points|point de pourcentage'),
  bounds: {
    'about': phrases(
      `environ, quelque, quelques, près <de>, tout? proche|proches <de>, autour <de>, aux alentours <de>, presque, à peu près, approximativement, de l ordre <de>, dans les, avoisine|avoisinent|avoisinant|avoisinait|avoisinerait <le>?, frôle|frôlent|frôlant|frôlé <le>?, pas loin <de>, quasi, quasiment, env,
      voisin|voisine|voisins <de>, estimé|estimée|estimés à, une somme de l ordre <de>, plus ou moins, vers les, un peu moins <de>? près`,
    ),
    'over': phrases(
      `plus <de>, bien|nettement|largement|légèrement plus <de>, un peu plus <de>, beaucoup plus <de>, plus que, au moins, au delà <de>, supérieur|supérieure|supérieurs|supérieures <a>, dépasse|dépassent|dépassant|dépasser|dépasserait|dépassé|dépassait|dépassera|dépasseront|dépassés|dépassée <le>?, excède|excèdent|excédant|excéder|excéderait,
      au dessus <de>, pas|non moins <de>, minimum, à partir <de>, un minimum <de>, la barre <de>, le cap <de>, d au moins, de plus <de>, surpasse|surpassent`,
    ),
    'under': phrases(
      'moins <de>, un peu|légèrement|nettement|bien moins <de>, inférieur|inférieure|inférieurs|inférieures <a>, sous <le>?, en dessous <de>, au dessous <de>, en deçà <de>, moins que, sous la barre <de>',
    ),
    'up-to': phrases(
      'jusqu <a>, jusque, au plus, au maximum, maximum, pas plus <de>, un maximum <de>, plafonné|plafonnée|plafonnés <a>, tout au plus, ne dépassant pas, au mieux, jusqu en',
    ),
  },
  topical: [],
  after: {
    'over': phrases('ou plus, au moins, minimum, et plus, +, au bas mot'),
    'up-to': phrases('ou moins, au plus, au maximum, maximum, tout au plus'),
    'about': phrases('environ, à peu près, approximativement'),
  },
  ranges: {
    between: phrases('entre, compris|comprise|comprises entre'),
    from: phrases('de, des, d, du'),
    and: phrases('et'),
    to: phrases('à, et, jusqu à, au, aux'),
    freeTo: [],
    or: phrases('ou'),
    rise: phrases('à, aux, au'),
    share: phrases('du, des, sur, sur les'),
  },
  changes: words(
    'pass augment hauss grimp bond baiss chut recul tomb doubl tripl port relev progress mont crois croit cru ramen redui abaiss diminu rever revis releve gonfl explos bond',
  ),
  counted: words(
    `utilisat person client abonn salari employ collaborat developp ingenieur etudiant gpu puce token parametr telecharg visit action titre livre ouvrag articl chanson morceau image video photo page document appareil telephon unit voitur vehicul robot serveur foyer compte messag requet vue lecteur auditeur
    spectateur joueur licence auteur ecrivain oeuvre americain europeen francais patient entrepris societe startup start magasin tpu processeur accelerateur carte follower emploi poste passager course exemplaire copie membre internaute personn interaction heure conversation`,
  ),
  worth: words(
    'valoris chiffre revenu recett benefice perte dette capital investiss financem levee credit emprunt oblig tresorerie actif fonds pret depens cout amende contrat commande ventes resultat profit dommages indemn charge capitalis budget dette',
  ),
  otherUnits: words(
    'an ans année années mois semaine semaines jour jours heure heures minute minutes seconde secondes mw gw kw twh gwh mwh megawatts mégawatts mégawatt gigawatts gigawatt watts nm km kg tonnes fois gb tb go to h mètres degrés points nanomètres',
  ),
  dates: {
    months: {
      ...counted('janvier février mars avril mai juin juillet août septembre octobre novembre décembre'),
      ...numbers('1: janv jan, 2: févr fév, 4: avr, 7: juil, 9: sept sep, 10: oct, 11: nov, 12: déc'),
    },
    weakMonths: words('mars janv jan févr fév avr juil sept sep oct nov déc'),
    leads: words('en de d fin début mi depuis dès à courant le du au et jusqu'),
    weekdays: counted('lundi mardi mercredi jeudi vendredi samedi dimanche'),
    units: table(
      'day: jour jours journée, week: semaine semaines, month: mois, quarter: trimestre trimestres, half: semestre semestres, year: an ans année années exercice',
    ) as QuantityGrammar['dates']['units'],
    letters: { q: 'quarter', t: 'quarter', s: 'half', h: 'half', fy: 'fiscal' },
    seasons: numbers('0: printemps, 1: été, 2: automne, 3: hiver'),
    ordinals: numbers(
      '1: premier première, 2: deuxième second seconde, 3: troisième, 4: quatrième, 5: cinquième, 6: sixième, 7: septième, 8: huitième, 9: neuvième, 10: dixième, -1: dernier dernière',
    ),
    ordinalMarks: words('er e ème ère nd nde'),
    relatives: table(
      '-1: dernier dernière passé passée précédent précédente écoulé écoulée, 0: ce cet cette courant, 1: prochain prochaine suivant suivante',
    ) as unknown as QuantityGrammar['dates']['relatives'],
    days: valued(
      `aujourd hui = 0, hier = -1, avant hier = -2, demain = 1, après demain = 2, lendemain = 1, ce jour = 0, ce matin|soir|midi|lundi? = 0, cette nuit = 0, cet après midi = 0, hier soir|matin = -1, dernier jour = -1, la veille = -1, jour même = 0`,
    ),
    stretches: {
      'année en cours': 'year 0',
      'fin d année': 'year 0',
      'trimestre en cours': 'quarter 0',
      'mois en cours': 'month 0',
      'un an plus tôt|auparavant': 'year -1',
      'année d avant': 'year -1',
      'an passé|dernier': 'year -1',
      'de l année': 'year 0',
      'exercice en cours': 'year 0',
    },
    fuzzy: numbers('3: quelques'),
    patterns: [
      ...phrases(
        '<weekday>? \\,? le? <day> <month> \\,? <year>, <day> <month> <yy>, <weekday>? \\,? le? <day> <month> <rel>, <weekday>? \\,? le? <day> <month>',
      ),
      ['début|mi|fin|courant <month> <year>?', 'part'],
      ...phrases(
        '<month> <rel>, <month> de <rel> année, <month> de l année <rel>, <month> <year>, <month>, <day> <de> mois <rel>, <day> de <rel> mois',
      ),
      ...phrases(
        '<weekday> <day>, <day> \\,? <weekday>, <weekday> de? la? semaine <rel>, <weekday> de <rel> semaine, <rel> <weekday>, <weekday> <rel>, <nth> <weekday> <de> <month> <year>?, <nth> <weekday> <de>? mois?, <weekday>',
      ),
      ...phrases('<letter> \\,? <de>? <year>, <letter> <letter>, <letter>, <year> <letter>'),
      ...phrases(
        '<nth> <unit> fiscal? <de>? l? exercice|année? fiscal? <year>, <nth> <unit> <de> l année|exercice <rel>, <nth> <unit> <de> l an <rel>, <nth> <unit> fiscal?, <nth> <unit> de <rel> année',
      ),
      ['exercice|année fiscal|fiscale? <year>', 'fiscal'],
      ['il y a <n> <unit> \\,? et|plus? d|de? <n> <unit> \\,? et? <n> <unit>', 'ago'],
      ['il y a <n> <unit> et? <n> <unit>', 'ago'],
      ['il y a <n> <unit>', 'ago'],
      ['<n> <unit> plus tôt|auparavant|avant', 'ago'],
      ['dans <n> jours|semaines|semaine', 'later'],
      ['<n> <unit> plus tard', 'later'],
      ['dans|sur|pour les <n> prochains|prochaines|années|ans <unit>?', 'ahead'],
      ['au cours des <n> prochains|prochaines <unit>', 'ahead'],
      ['d ici <n> <unit>', 'ahead'],
      ['début|mi|milieu|fin <de>? <le>? <unit> <rel>?', 'part'],
      ['début|mi|milieu|fin <year>', 'part'],
      ['la fin <de> <le>? <unit> <rel>?', 'part'],
      ['<rel> <season>', 'part'],
      ['<season> <rel>', 'part'],
      ['<season> <year>', 'part'],
      ['à l automne|été|hiver', 'part'],
      ['au printemps', 'part'],
      ['printemps|automne|hiver <year>', 'part'],
      ...phrases('<rel> <unit>, <unit> <rel>, <year>'),
    ],
    until: phrases(
      'jusqu en, jusqu à, jusqu au, jusqu à fin|mi|début, jusqu à la fin <de>, expire|expirera en, d ici à, d ici, d ici à? la? fin <de>?, d ici fin',
    ),
    by: phrases('avant, avant la? fin <de>?, au plus tard en|le|fin, à l horizon'),
    spans: [
      ['de', 'à'],
      ['entre', 'et'],
      ['du', 'au'],
      ['depuis', 'jusqu en'],
      ['entre le', 'et le'],
      ['d', 'à'],
      ['de', 'jusqu en'],
    ],
    ahead: words(
      'sera seront devrait devraient prévoit prévoient prévu prévue prévus doit doivent compte comptent vise espère espèrent prochain prochaine va vont souhaite envisage table d jusqu horizon attendu attendue entend',
    ),
    aheadEndings: ['era', 'ira', 'dra', 'eront', 'iront', 'dront', 'erait', 'irait'],
  },
};
