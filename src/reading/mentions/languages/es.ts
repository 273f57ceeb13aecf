import { type Grammar, list, phrases } from './grammar.ts';

/** Spanish. */
export const spanish: Grammar = {
  language: 'es',
  articles: list('el la los las un una unos unas lo'),
  small: list(
    'el la los las un una unos unas lo de del a al en con sin por para sobre bajo entre contra desde hasta hacia segun tras durante mediante ante salvo excepto',
    'y e o u ni pero sino aunque porque pues si que quien quienes cual cuales cuyo cuya donde cuando como cuanto cuanta cuantos cuantas mientras',
    'yo tu el ella ello nosotros vosotros ellos ellas me te se nos os le les lo mi su sus mis tus nuestro nuestra este esta estos estas esto ese esa esos esas eso aquel aquella aquello aquellos',
    'es son era eran sera seran seria serian ha han habia habian habra habran habria habrian fue fueron sido ser estar esta estan estaba hay hace hizo puede pueden debe deben va van tiene tienen dice dicen vale sigue queda llega',
    'no si mas menos muy mucho mucha muchos muchas poco poca pocos tambien tampoco ya aun todavia siempre nunca nada nadie algo alguien todo toda todos todas otro otra otros otras cada cualquier ningun ninguno ninguna algun alguno alguna tan tanto tanta tal tales asi entonces luego despues antes ahora hoy ayer manana aqui alli ahi solo incluso ademas sin embargo',
    'dos tres cuatro cinco seis siete ocho nueve diez cien mil primer primero primera segundo segunda ultimo ultima nuevo nueva nuevos gran grande buen buena',
    'lunes martes miercoles jueves viernes sabado domingo enero febrero marzo abril mayo junio julio agosto septembre septiembre octubre noviembre diciembre',
    'ano anos mes meses dia dias semana acciones ingresos precio fundada fundado detras probablemente inteligencia bolsa consejero empresa compania grupo fondo startup valoracion',
  ),
  of: list('de del tras'),
  by: list('por'),
  locative: list('en a desde hacia hasta'),
  companyNouns: list(
    'startup sociedad empresa empresas grupo grupos compania companias coloso gigante gigantes multinacional holding fondo fondos banco bancos casa fabricante fabricantes proveedor proveedora operador operadora filial division unicornio laboratorio estudio desarrollador desarrolladora plataforma editor editora editores editorial sello competidor competidora rival rivales socio socia socios cliente clientes inversor inversora inversores inversionista inversionistas accionista accionistas vehiculo consorcio marca agencia constructora constructor fundacion tecnologica emergente firma bufete matriz duena dueno creadora creador consultora aseguradora petrolera uruguaya espanola francesa alemana britanica estadounidense californiana china japonesa coreana israeli sueca noruega holandesa canadiense emirati italiana argentina',
  ),
  epithetNouns: list(
    'gigante coloso casa sociedad empresa grupo startup compania firma creador creadora desarrollador desarrolladora fabricante propietario propietaria dueno duena matriz editor editora laboratorio holding multinacional inventor operador tecnologica titan productor productora',
  ),
  parentNouns: list('matriz'),
  headNouns: list('jefe jefa ceo lider patron consejero numero maximo'),
  personNouns: list(
    'ceo director directora ejecutivo ejecutiva consejero consejera delegado delegada presidente presidenta vicepresidente fundador fundadora fundadores cofundador cofundadora cofundadores jefe jefa responsable lider numero uno analista economista juez jueza magistrado magistrada ministro ministra senador senadora diputado diputada comisario abogado abogada perito profesor profesora investigador investigadora cientifico cientifica ingeniero ingeniera empresario empresaria inversor multimillonario magnate escritor escritora novelista autor autora periodista portavoz asesor banquero heredero hijo hija hermano hermana esposa marido colega actor actriz cantante exjugador pionero socio financiero financiera tecnologia operaciones republicano democrata republicana alcalde alcaldesa',
  ),
  honorifics: list('senor senora sr sra don dona dr dra'),
  productNouns: list(
    'modelo modelos chatbot aplicacion app asistente agente agentes software chip chips procesador plataforma servicio motor navegador sistema familia superordenador supercomputadora dron robot proyecto campus programa acelerador lenguaje herramienta red version generacion',
  ),
  otherNouns: list(
    'ministerio ciudad provincia region estado pais universidad tribunal juzgado fiscalia instituto parlamento comision autoridad festival museo estadio calle plaza monte rio mar lago isla valle partido sindicato iglesia premio ruta sierra club equipo teatro hospital noche',
  ),
  dealNouns: list(
    'adquisicion compra participacion participaciones acciones accion titulo valoracion inversion inversiones acuerdo alianza contrato demanda pleito juicio caso salida resultados fusion oferta opa ronda financiacion competidor rival control venta capital deuda entrada dinero apuesta',
  ),
  dealVerbs: list(
    'adquirir adquirido adquirio comprar comprado compro respaldada respaldado financiada invertir invertido invirtio demandar demandado controlada participada junto contra con',
  ),
  ledBy: list(
    'dirigida dirigido liderada liderado fundada fundado creada creado presidida presidido capitaneada capitaneado encabezada encabezado controlada controlado pilotada',
  ),
  leads: list('dirige conduce lidera preside controla encabeza fundo comanda'),
  relative: list('que'),
  companyVerbs: list(
    'levanto levantado capto captado adquirio adquirido compro comprado anuncio anunciado lanzo lanzado invirtio invertira invertido invierte cerro cerrado vale desarrolla fabrica vende cedio paga firmo firmado participa apunta negocia demanda controla posee encabezo recaudo recibio alega sostiene ingreso factura ultima invertiria pondria capitaliza',
  ),
  speechVerbs: list(
    'dijo dice declaro declarado explico explica anadio afirma afirmo asegura aseguro asegurado senalo comento resumio resume replico recordo escribio dirige preside fundo atajo rechaza',
  ),
  auxiliaries: list('ha han habia habra habria es era sera seria se'),
  sourceBefore: list('segun con a'),
  sourceVerbs: list(
    'publico publica informa informo revela revelo cuenta conto escribe escribio anade dice apunta asegura adelanto',
  ),
  sourceNouns: list('agencia diario periodico revista web medio portal semanario cadena'),
  domain: list(
    'ia startup chip chips gpu llm chatbot nube software tecnologia tecnologias tecnologica inteligencia artificial generativa modelos algoritmo millones millon billones dolares euros yenes inversores inversor inversion inversiones fondos accionistas accionista ingresos beneficio beneficios trimestre ceo cofundador fundador superordenador robot plataforma financiacion nasdaq capitaliza semiconductores servidores tecnologicas',
  ),
  like: list('como'),
  idioms: phrases(
    'en exclusiva;de parte;por parte;en parte;ronda el;ronda los;ronda las;en ronda;entra en accion;en accion;plan de accion;accion colectiva;accion judicial;la ronda de;compra online;cesta de la compra;oferta de empleo;buena accion;buenas acciones;a prestamo',
  ),
  and: list('y e o'),
  capitalNouns: false,
};
