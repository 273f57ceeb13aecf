import type { QuantityGrammar } from './grammar.ts';
import { counted, numbers, phrases, table, valued, words } from './lists.ts';

export const spanish: QuantityGrammar = {
  decimal: ',',
  spaceGroups: true,
  dayFirst: true,
  forms: {
    de: words('de del'),
    a: words('a al'),
    el: words('el la los las'),
  },
  numerals: {
    words: {
      ...counted(
        'uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte veintiuno veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete veintiocho veintinueve treinta',
      ),
      ...numbers(
        `0: cero, 1: un una, 21: veintiún veintiuna, 40: cuarenta, 50: cincuenta, 60: sesenta, 70: setenta, 80: ochenta, 90: noventa, 100: cien ciento, 200: doscientos doscientas, 300: trescientos trescientas, 400: cuatrocientos cuatrocientas,
        500: quinientos quinientas, 600: seiscientos seiscientas, 700: setecientos setecientas, 800: ochocientos ochocientas, 900: novecientos novecientas`,
      ),
    },
    articles: words('un una'),
    multipliers: numbers('1e3: mil, 1e6: millón, 1e9: millardo, 1e12: billón, 1e18: trillón'),
    scales: numbers('1e6: millones, 1e9: millardos, 1e12: billones, 1e18: trillones'),
    shorts: numbers('1e6: mill mills mio mln mn, 1e9: mrd'),
    letters: numbers('1e3: k, 1e6: m mm'),
    rough: numbers(
      '10: decena, 12: docena, 15: quincena, 20: veintena, 30: treintena, 50: cincuentena, 100: centenar centena, 1000: millar, 2: par',
    ),
    parts: numbers('50: medio media, 25: cuarto cuartos'),
    partLinks: words('y con'),
    points: words('coma con punto'),
    joins: { y: 'ten' },
    compounds: {},
    fractions: {
      ...numbers(
        '2: medios, 3: tercio tercios, 4: cuarto cuartos, 5: quinto quintos, 6: sexto sextos, 7: séptimo séptimos, 8: octavo octavos, 9: noveno novenos, 10: décimo décimos',
      ),
      ...numbers(
        '100: centésimo centésimos centésima centésimas, 1000: milésimo milésimos milésima milésimas',
      ),
    },
    fractionEndings: words('avo avos ava avas ésimo ésimos ésima ésimas'),
    over: words('sobre'),
    minus: words('menos'),
  },
  of: words('de en'),
  articles: words('el la los las lo un una otros otras sus su esos estos primeros primeras sólo solo'),
  currencies: table(
    `dollar: dólar dólares dollar dollars, EUR: euro euros, pound: libra libras, franc: franco francos, JPY: yen yenes, CNY: yuan yuanes renminbi, won: won wones, rupee: rupia rupias, peso: peso pesos, krone: corona coronas, ruble: rublo rublos,
    real: real reales reais, ZAR: rand, ILS: shekel shekels séquel séqueles, PLN: zloty zlotys esloti, florin: florín florines, dirham: dirham dirhams, rial: riyal riyales rial riales, dinar: dinar dinares, lira: lira liras, THB: baht bahts, MYR: ringgit ringgits,
    VND: dong, NGN: naira, KZT: tenge, UAH: grivna grivnas, XBT: bitcoin bitcoins bitcóin bitcoines, ETH: ether, mark: marco marcos, ESP: peseta pesetas pta ptas, GBP: esterlina esterlinas, bolivar: bolívar bolívares, PEN: sol soles, CRC: colón colones, PYG: guaraní guaraníes,
    HNL: lempira lempiras, GTQ: quetzal quetzales, NIO: córdoba córdobas, BOB: boliviano bolivianos, PTE: escudo escudos, HUF: forinto forintos, shilling: chelín chelines, dollar: pavos,
    /100: centavo centavos céntimo céntimos cent cents centésimos penny, GBP/100: penique peniques pence, XBT/100000000: satoshi satoshis`,
  ),
  countries: {
    ...table(
      `US: estadounidenses estadounidense americanos norteamericanos US USA EEUU, CA: canadienses canadiense, AU: australianos australiano, NZ: neozelandeses neocelandeses, TW: taiwaneses, SG: singapurenses, HK: hongkoneses, GB: esterlinas esterlina británicas, EG: egipcias, LB: libanesas, IE: irlandesas, TR: turcas turca, IT: italianas,
      CH: suizos suizo, FR: franceses, BE: belgas, IN: indias, PK: pakistaníes, ID: indonesias, MX: mexicanos mexicano, AR: argentinos argentino, CL: chilenos, CO: colombianos, PH: filipinos, UY: uruguayos, DO: dominicanos, SE: suecas, NO: noruegas, DK: danesas, CZ: checas, IS: islandesas, KW: kuwaitíes, JO: jordanos, IQ: iraquíes, RS: serbios, TN: tunecinos, DZ: argelinos,
      SA: saudíes saudí, QA: cataríes qataríes, OM: omaníes, IR: iraníes, AE: emiratíes, MA: marroquíes, DE: alemanes, FI: finlandeses, KR: surcoreanos coreanos, CN: chinos, JP: japoneses, BR: brasileños, RU: rusos, NL: holandeses neerlandeses, HU: húngaros, MY: malasios, VE: venezolanos`,
    ),
    'hong kong': 'HK',
    'nueva zelanda': 'NZ',
    'singapur': 'SG',
    'estados unidos': 'US',
    'costa rica': 'CR',
  },
  percent: phrases('%, por ciento, porciento, por cien, puntos|punto porcentuales|porcentual'),
  bounds: {
    'about': phrases(
      `unos, unas, cerca <de>, casi, alrededor <de>, aproximadamente, en|entorno torno? <a>, aprox, ronda|rondan|rondando|rondaría|rondaba|rondará <el>?, próximo|próxima|cercano|cercana|cercanos|próximos <a>, del orden <de>, prácticamente, roza|rozan|rozando|rozó <el>?, más o menos, cosa de, en la órbita de, algo así como, del entorno de, sobre los|las`,
    ),
    'over': phrases(
      `más <de>, algo|poco|bastante|mucho|un poco|bien más <de>, más que, al menos, por lo menos, superior|superiores <a>, supera|superan|superado|superando|superar|superaría|superará|superó|superaba|superarán <el>?, por encima <de>, como mínimo, no menos <de>, un? mínimo de?, excede|exceden|excediendo|exceder <el>?, rebasa|rebasó|rebasan|rebasar|rebasando|rebasado <el>?, a partir de,
      sobrepasa|sobrepasó|sobrepasan <el>?, la barrera <de>, no inferior a, la cota <de>`,
    ),
    'under': phrases(
      'menos <de>, poco|algo|bastante menos <de>, menos que, por debajo <de>, inferior|inferiores <a>',
    ),
    'up-to': phrases(
      'hasta, como máximo, no más <de>, un? máximo de?, a lo sumo, un tope de, tope de, como mucho, no superior <a>',
    ),
  },
  topical: [],
  after: {
    'over': phrases('o más, y pico, como mínimo, al menos, +, largos'),
    'up-to': phrases('o menos, como máximo, como mucho'),
    'about': phrases('aproximadamente, más o menos'),
  },
  ranges: {
    between: phrases('entre'),
    from: phrases('de, desde, del'),
    and: phrases('y, e'),
    to: phrases('a, al, hasta, y, a los, hasta los'),
    freeTo: [],
    or: phrases('o, u'),
    rise: phrases('a, al, hasta, a los'),
    share: phrases('de los, de las'),
  },
  changes: words(
    'sub pas aument crec crecio cay cae baj dispar salt duplic triplic elev redu recort increment descend retroced escal mejor rebaj revis ampli encog',
  ),
  counted: words(
    `usuari person client abonad suscriptor emplead trabajador desarrollador ingenier estudiant gpu chip token parametr descarg visit accion titul libro obra articul cancion imagen video foto pagin document dispositiv telefon unidad coche vehicul robot servidor hogar cuenta mensaj consult vist lector oyent espectador jugador licencia
    autor escritor american europe paciente empres compan startup tienda tpu procesador acelerador tarjet seguidor puest pasajer viaje ejemplar copia miembro internaut patent interaccion hora asient`,
  ),
  worth: words(
    'valoraci valor ingreso facturac factur venta benefici perdida deuda capital inversion financiaci ronda credito prestamo bono liquidez activo fondo gasto coste multa sanci contrato pedido indemniz capitaliz presupuesto ganancia utilidad',
  ),
  otherUnits: words(
    'año años mes meses semana semanas día días hora horas minuto minutos segundo segundos mw gw kw twh gwh mwh megavatios megavatio gigavatios gigavatio vatios nm km kg toneladas veces gb tb h metros grados puntos nanómetros',
  ),
  dates: {
    months: {
      ...counted('enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'),
      ...numbers(
        '1: ene, 2: feb, 3: mar, 4: abr, 5: may, 6: jun, 7: jul, 8: ago, 9: setiembre sep sept set, 10: oct, 11: nov, 12: dic',
      ),
    },
    weakMonths: words('ene feb mar abr may jun jul ago sep sept set oct nov dic'),
    leads: words('en de desde hasta del para'),
    weekdays: counted('lunes martes miércoles jueves viernes sábado domingo'),
    units: table(
      'day: día días jornada, week: semana semanas, month: mes meses, quarter: trimestre trimestres, half: semestre semestres, year: año años ejercicio',
    ) as QuantityGrammar['dates']['units'],
    letters: { q: 'quarter', t: 'quarter', s: 'half', h: 'half', fy: 'fiscal' },
    seasons: numbers('0: primavera, 1: verano, 2: otoño, 3: invierno'),
    ordinals: numbers(
      '1: primer primero primera, 2: segundo segunda, 3: tercer tercero tercera, 4: cuarto cuarta, 5: quinto quinta, 6: sexto sexta, 7: séptimo séptima, 8: octavo octava, 9: noveno novena, 10: décimo décima, -1: último última',
    ),
    ordinalMarks: words('o a er'),
    relatives: numbers(
      '-1: pasado pasada último última anterior, 0: este esta actual presente, 1: próximo próxima siguiente entrante',
    ) as QuantityGrammar['dates']['relatives'],
    days: valued(
      `hoy = 0, ayer = -1, anteayer = -2, antes de ayer = -2, antier = -2, mañana = 1, pasado mañana = 2, hoy mismo = 0, esta mañana|tarde|noche = 0, anoche = -1, próximo día = 1, día siguiente = 1, último día = -1, este día = 0, día anterior = -1, el día = 0, mismo día = 0, ayer por la tarde|noche|mañana = -1`,
    ),
    stretches: {
      'año previo|anterior': 'year -1',
      'fin de año': 'year 0',
      'finales de año': 'year 0',
      'año en curso': 'year 0',
      'trimestre en curso': 'quarter 0',
      'mes en curso': 'month 0',
      'un año antes|atrás': 'year -1',
      'del año': 'year 0',
    },
    fuzzy: numbers('3: pocos pocas unos unas algunos algunas varios varias'),
    patterns: [
      ...phrases(
        '<weekday>? \\,? el? <day> de? <month> \\,? <de>? <year>, <weekday>? \\,? el? <day> de? <month> <de> <rel> <unit>, <weekday>? \\,? el? <day> de? <month> <de> <unit> <rel>, <weekday>? \\,? el? <day> de? <month> <rel>, <weekday>? \\,? el? <day> de? <month>, <day> / <month> / <year>',
      ),
      ['principios|mediados|finales|inicios|fines|comienzos de <month> <de>? <year>?', 'part'],
      ...phrases(
        '<rel> <month>, <month> <rel>, <month> <de> <unit> <rel>, <month> <de> <rel> <unit>, <month> <de>? <year>, <month> <yy>, <month>, <day> <de> mes <rel>, <day> <de> <rel> mes, <day> de este mes',
      ),
      ...phrases(
        '<weekday> <day>, <weekday> <de> la? <rel> semana, <weekday> <de> la? semana <rel>, <rel> semana \\,? el? <weekday>, <weekday> que viene, <rel> <weekday>, <weekday> <rel>, <nth> <weekday> <de> <month> <year>?, <nth> <weekday> <de>? mes?, <weekday>',
      ),
      ...phrases('<letter> \\,? <de>? <year>, <letter> <letter>, <letter>, <year> <letter>'),
      ...phrases(
        '<nth> <unit> fiscal? <de>? ejercicio|año? fiscal? <year>, <nth> <unit> <de> <rel> año, <nth> <unit> <de> año <rel>, <nth> <unit> fiscal?',
      ),
      ['ejercicio|año fiscal? <year>', 'fiscal'],
      ['hace <n> <unit> \\,? y? <n> <unit> \\,? y? <n> <unit>', 'ago'],
      ['hace <n> <unit> y? <n> <unit>', 'ago'],
      ['hace <n> <unit>', 'ago'],
      ['<n> <unit> atrás|antes', 'ago'],
      ['dentro de <n> <unit>', 'later'],
      ['en <n> <days>', 'later'],
      ['<n> <unit> después', 'later'],
      ['en|durante|por <el> próximos|próximas <n> <unit>', 'ahead'],
      ['<unit> que viene', 'next'],
      ['principios|mediados|finales|fin|inicios|fines|comienzos <de> <rel>? <unit> <rel>?', 'part'],
      ['principios|mediados|finales|inicios|fines|comienzos <de> <year>', 'part'],
      ['<rel> <season>', 'part'],
      ['<season> <rel>', 'part'],
      ['<season> <de> <year>', 'part'],
      ['en <season>', 'part'],
      ...phrases('<rel> <unit>, <unit> <rel>, <year>'),
    ],
    until: phrases(
      'hasta, hasta el, hasta finales|mediados|principios|inicios de, hasta el año, hasta al menos, hasta fin <de>',
    ),
    by: phrases(
      'antes <de>, a más tardar en, para, para el, para finales|mediados|principios de, antes de finales|mediados de, antes de que acabe|termine',
    ),
    spans: [
      ['de', 'a'],
      ['entre', 'y'],
      ['desde', 'hasta'],
      ['del', 'al'],
      ['entre el', 'y el'],
      ['desde el', 'hasta el'],
    ],
    soon: ['para', 'previsto|prevista|previstos en|para'],
    ahead: [
      'prevé',
      'prevén',
      'espera',
      'esperan',
      'planea',
      'planean',
      'previsto',
      'prevista',
      'previstos',
      'podría',
      'podrían',
      'pretende',
      'calcula',
      'estima',
      'quiere',
      'contempla',
      'aspira',
      'va',
    ],
    behind: [
      'había',
      'habían',
      'era',
      'eran',
      'fue',
      'fueron',
      'ha',
      'han',
      'pasado',
      'pasada',
      'hubo',
      'tras',
    ],
    behindEndings: ['ó', 'aron', 'ieron', 'ado', 'ada', 'ados', 'ido', 'ida'],
    aheadEndings: ['rá', 'rán', 'remos'],
  },
};
