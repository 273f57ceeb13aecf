import type { WordList } from '../../clauses/lexicon.ts';

/** Spanish: forms of the classes that the grammars of facts are written over. */
export const es: WordList = {
  'det':
    'el la los las un una unos unas este esta estos estas ese esa aquel aquella cada otro otra otros otras lo mismo misma',
  'poss': 'su sus cuyo cuya cuyos cuyas',
  'adv':
    'unos cerca más menos casi alrededor aproximadamente hasta al menos apenas solo sólo ya ahora también aún todavía ayer hoy recientemente directamente juntos nuevo nueva nuevos nuevas primer primera primero último última total anual anuales recurrentes mismo entonces luego además antes torno',
  'p:of': 'de del',
  'p:in': 'en dentro_de',
  'p:to': 'a al hacia hasta',
  'p:by': 'por por_parte_de por_parte_del a_cargo_de',
  'p:with': 'con junto_con junto_a de_la_mano_de además_de',
  'p:for': 'por para a_cambio_de',
  'p:on': 'sobre contra',
  'p:as': 'como',
  'p:between': 'entre',
  'and': 'y e & así_como',
  'or': 'o u ni',
  'but': 'pero aunque mientras sino sin_embargo',
  'rel': 'que quien quienes cual cuales cuyo cuya cuyos cuyas',
  'sub': 'cuando después_de después tras antes_de porque si mientras aunque donde desde_que al',
  'have':
    'ha han había habían haber haya hayan habiendo habrá habrán habría habrían he hemos habíamos habremos',
  'we': 'nosotros nosotras',
  'we.poss': 'nuestro nuestra nuestros nuestras',
  'be': 'es son era eran ser sea sean fue fueron será serán sería serían sido siendo está están estaba',
  'neg': 'no ni sin nunca ningún ninguna nadie tampoco jamás',
  'abbreviation':
    'sr sra dr dra ee uu ee.uu núm art inc corp cía s.a s.l aprox ene feb mar abr jun jul ago sept oct nov dic',
  'dateword': 'año mes semana trimestre',
  'outlet.n': 'diario agencia periódico revista medio',
  'org.n':
    'startup start-up empresa compañía firma grupo sociedad casa laboratorio gigante unicornio fabricante dueña creadora creador dueño desarrolladora desarrollador proveedor filial matriz tecnológica banco operadora entidad emergente compradora demandada editora editor agencia diario periódico coloso multinacional emergente negocio',
  'start_up.n': 'startup start-up emergente',
  'unicorn.n': 'unicornio',
  'fund.n': 'fondo inversor gestora vehículo',
  'both.n': 'dos ambas ambos partes',
  'raise.v':
    'levantamos levantaremos captamos captaremos recaudamos recauda recaudar recaudó recaudaron capta captar captó captaron levanta levantar levantó obtiene obtener obtuvo consigue conseguir consiguió logra lograr logró se_embolsa embolsó',
  'raise.pp':
    'recaudado recaudados captado captados levantado levantados obtenido obtenidos conseguido logrado embolsado',
  'borrow.v': 'emite emitió emitir emitido presta prestado',
  'round.n': 'ronda rondas financiación serie ampliación_de_capital inyección ronda_de_financiación',
  'debt.n': 'deuda bonos préstamo préstamos crédito',
  'lead.v':
    'lidera lideró liderar lideraba encabeza encabezó encabezar encabezaba dirige capitanea capitaneó',
  'lead.pp': 'liderada liderado encabezada encabezado dirigida_por capitaneada',
  'lead.n': 'inversor_principal a_la_cabeza inversor_líder líder_de_la_ronda en_cabeza',
  'join.v':
    'participa participan participó participaron participar se_suman se_suma se_sumaron se_unen se_unieron entran entraron acuden acudieron ponen_dinero detrás han_puesto_dinero',
  'join.pp': 'participado sumado unido puesto_dinero entrado',
  'join.n': 'inversores participación respaldo apoyo con_dinero dinero',
  'invest.v':
    'invertimos invertiremos invierte invertir invierten invirtió invirtieron invertirá invertiría inyecta inyectar inyectó inyectará pone poner puso pondrá pondría mete meter metió aporta aportar aportó aportará destina destinar gasta paga pagó abona abonó desembolsa',
  'invest.pp':
    'invertido invertidos inyectado inyectados puesto metido aportado destinado abonado comprometido gastado',
  'enter.v':
    'entra_en_el_capital entran_en_el_capital entrar_en_el_capital entrará_en_el_capital entró_en_el_capital entrado_en_el_capital',
  'invest.strong':
    'invierte invertir invierten invirtió invirtieron invertirá invertiría inyecta inyectar inyectó inyectará invertido invertidos inyectado',
  'investment.n': 'inversión inversiones inyección cheque aportación aportaciones apuesta',
  'investor.n': 'inversor inversora inversionista inversores',
  'value.v':
    'vale valen valía valdría valer valora valoran valoraba valoró tasa tasaba tasó capitaliza cotiza cifra sitúa',
  'value.pp': 'valorado valorada valorados tasado tasada valuada valuado',
  'valuation.n': 'valoración valuación capitalización valor_de_mercado precio capitalización_bursátil',
  'buy.v':
    'compramos compraremos adquirimos adquiriremos compra comprar compró compran comprará adquiere adquirir adquirió adquirirá absorbe absorber absorbió se_hace_con se_hará_con hacerse_con se_hizo_con quedarse_con engulle',
  'buy.pp': 'comprado comprada adquirido adquirida absorbido absorbida hecho_con',
  'bid.v': 'ofrece ofreció ofrecer presentó lanzó lanza',
  'bid.pp': 'ofrecido presentado lanzado',
  'bid.n': 'opa oferta propuesta oferta_de_compra oferta_pública',
  'purchase.n': 'compra adquisición absorción fusión toma_de_control adquisiciones',
  'hold.v':
    'posee poseen poseía tiene tienen tenía controla controlan controlaba mantiene conserva detenta ostenta ronda hacerse_con se_sitúa elevó se_queda_con se_quedará_con se_quedaría_con quedarse_con pasa pasó sube subió baja bajó elevado eleva tendrá alcanza poseemos tenemos',
  'hold.strong': 'posee poseen poseía controla controlaba',
  'hold.pp':
    'controlado controlada poseído poseída participada participado participadas controladas controlados',
  'stake.n': 'participación participaciones paquete paquete_accionarial',
  'sell.v': 'vende vender vendió venden se_desprende se_desprendió desprenderse',
  'sell.pp': 'vendido vendida vendidas desprendido',
  'shareholder.n':
    'accionista accionistas socio socios accionista_mayoritario primer_accionista copropietario accionista_mayoritaria',
  'list.v': 'salir_a_bolsa sale_a_bolsa salió_a_bolsa debuta debutar debutó cotizar',
  'ipo.n':
    'salida_a_bolsa opv ipo estreno_en_bolsa estreno_en_el_parqué debut_bursátil salidas_a_bolsa salida_al_parqué oferta_pública_de_venta oferta_pública_inicial colocación',
  'revenue.n': 'ingresos ventas facturación cifra_de_negocio cifra_de_negocios ingreso',
  'earn.v':
    'facturamos facturaremos ingresamos ingresaremos factura facturó facturar ingresa ingresó ingresaba ingresar facturaba facturado ingresado',
  'profit.n':
    'beneficio beneficios ganancia ganancias resultado_neto utilidad utilidades beneficio_neto resultado_operativo',
  'profit.v': 'ganó gana ganado',
  'loss.n': 'pérdida pérdidas números_rojos déficit',
  'lose.v': 'pierde perdió perder perdido pierden',
  'capex.n':
    'capex gasto_de_capital gastos_de_capital inversión_en_infraestructura desembolso inversiones_de_capital gasto gastos',
  'spend.v':
    'gastamos gastaremos gasta gastar gastó gastará gastado desembolsa desembolsar desembolsará quema quemar destina destinar destinará gastos',
  'revshare.n':
    'reparto_de_ingresos participación_en_los_ingresos parte_de_los_ingresos porcentaje_de_los_ingresos cuota_de_ingresos',
  'order.v': 'encarga encargó encargar alquila alquilar alquiló contrata contratar contrató',
  'supply.v':
    'suministra suministrar suministró suministrará provee proveer proveerá servir servirle sirve entrega entregará abastece abastecerá facilita',
  'supply.n': 'proveedor proveedora proveedores suministro suministrador',
  'customer.n': 'cliente clientes clienta',
  'deal.n': 'acuerdo contrato pacto alianza pedido encargo trato convenio',
  'goods.n':
    'chips chip gpu gpus cómputo computación nube capacidad procesadores servidores energía electricidad electrico eléctrico centro_de_datos centros_de_datos semiconductores megavatios gigavatios data_center potencia tpu infraestructura servicios suministro_eléctrico infraestructuras centros_de_cálculo',
  'licence.n': 'licencia licencias acuerdo_de_licencia',
  'licence.v': 'licencia utilizar usar',
  'ip.n':
    'propiedad_intelectual tecnología tecnologías modelos archivo archivos contenidos artículos textos derechos catálogo personajes patentes código',
  'access.n': 'acceso derecho derechos uso',
  'partner.v':
    'se_alía se_alían se_alió se_aliaron se_ha_aliado se_han_aliado aliado aliada aliarse colabora colaboran colaborar se_asocia se_asocian asociada alían',
  'partner.n': 'alianza colaboración asociación empresa_conjunta socio_estratégico socio socios asociada',
  'rival.n': 'rival rivales competidor competidora competidores competencia adversario',
  'compete.v': 'compite compiten competir rivaliza rivalizan',
  'ceo.n':
    'ceo consejero_delegado consejera_delegada primer_ejecutivo director_ejecutivo directora_ejecutiva director_general directora_general jefe primer_ejecutivo máximo_ejecutivo presidente_ejecutivo_y_ceo jefa patrón',
  'cfo.n': 'director_financiero directora_financiera cfo',
  'cto.n':
    'cto director_de_tecnología directora_de_tecnología director_técnico directora_técnica director_tecnológico',
  'coo.n': 'coo director_de_operaciones directora_de_operaciones',
  'chair.n':
    'presidente presidenta presidente_ejecutivo presidente_del_consejo presidenta_del_consejo presidente_del_consejo_de_administración',
  'president.n': 'vicepresidente_primero',
  'board.n':
    'consejero consejera miembro_del_consejo silla_en_el_consejo_de_administración asiento_en_el_consejo silla_en_el_consejo',
  'scientist.n': 'director_científico directora_científica jefe_científico científico_jefe jefe_de_ciencia',
  'head.n':
    'responsable jefe_de_asuntos jefe_de_producto jefe_de_ventas directora director vicepresidente vicepresidenta jefa_de',
  'founder.n': 'fundador fundadora fundadores fundadoras creador',
  'cofounder.n': 'cofundador cofundadora cofundadores cofundadoras co-fundador co-fundadora',
  'found.v': 'funda fundó fundaron fundar montó creó montaron crearon',
  'found.pp': 'fundado fundada fundados fundadas creado creada cofundada cofundado',
  'cofound.v': 'cofundó cofundada cofundado',
  'run.v': 'dirige dirigen dirigía conduce lidera pilota comanda',
  'run.pp': 'dirigida dirigido liderada pilotada comandada encabezada',
  'chair.v': 'preside presidía',
  'head.v': 'encabeza encabezaba',
  'post.n': 'cargo puesto',
  'hand.v': 'pasa recae pasó pasará',
  'including': 'entre_ellos entre_ellas como entre_otros incluidos entre_los_que',
  'chair.pp': 'presidida presidido',
  'appoint.v':
    'nombra nombró nombrado nombrada ficha fichó fichado contrata contrató pasa sustituye asume releva sigue continúa queda',
  'leave.v':
    'deja dejó dejado dimite dimitió abandona abandonó sale salió marchó marchado despedido despedida cesado destituido separan',
  'interim': 'interino interina',
  'leave.office': 'dimite dimitió',
  'former': 'ex exdirector exconsejero antiguo antigua hasta_ese_momento exjefe exresponsable',
  'until': 'hasta',
  'users.n': 'usuarios clientes personas suscriptores abonados usuario visitantes',
  'use.v': 'usan utilizan cuenta cuentan',
  'pbc':
    'corporación_de_beneficio_público pbc public_benefit_corporation sociedad_de_beneficio_público corporación_de_utilidad_pública',
  'nonprofit':
    'sin_ánimo_de_lucro sin_fines_de_lucro organización_sin_ánimo_de_lucro entidad_sin_ánimo_de_lucro non_profit',
  'forprofit': 'con_ánimo_de_lucro con_fines_de_lucro',
  'capped':
    'beneficio_limitado de_beneficio_limitado capped_profit con_ánimo_de_lucro_limitado capped-profit',
  'convert.v': 'convertirse transformarse transformar convertida convertido transformada',
  'conversion.n': 'conversión transformación transición reestructuración',
  'plan':
    'acordó acordado acordaron pactó pactado pactaron planea planean prevé prevén previsto prevista proyecta pretende pretenden quiere quieren querría apunta apuntan compromete comprometió comprometido promete prometió prometido compromiso carta_de_intención prepara preparan preparar preparando espera contempla objetivo hará pagará invertirá ultima habrán va_a iba_a aspira será serán tendrá planes',
  'talks':
    'negocia negocian negociar negociaba negociaciones negociación conversaciones conversación estudia estudian explora baraja barajan sopesa tantea tanteaba discute sobre_la_mesa podría podrían negociando ultima',
  'ended':
    'abandonó abandonado abandonada rechazó rechazado rechazada canceló cancelado fracasó fracasado tumbó descartó descartado descartada frustrada retiró sin_éxito papel_mojado calabazas truncada desechó renuncia renunció renunciado renunciar desiste desistió desistido',
  'deny':
    'ni_hablar ninguna_intención no_está_previsto no_está_sobre_la_mesa niega negó desmiente desmintió falso descarta descartó rechaza_que no_hay_nada',
  'hedge':
    'presunto supuesto supuestamente al_parecer rumores filtrados según_rumores se_rumorea filtraciones',
  'total':
    'en_total en_conjunto hasta_la_fecha acumulado acumulada suma desde_que_nació sumando todas_las_rondas en_conjunto',
  'payment': 'otros primer_tramo tramo adicionales segundo_tramo',
  'say.v':
    'dice dijo declara declaró declarado asegura aseguró asegurado afirma afirmó sostiene explica explicó informa informó publicó publica cuenta contó revela reveló anunció señala apunta añade confirma confirmó estima según calcula detalla detalló replicó atajó resume admite',
  'said.by': 'según de_acuerdo_con a_juicio_de en_palabras_de siempre_según siempre_de_acuerdo_con',
  'unnamed': 'fuentes prensa analistas rumores expertos',
  'close.v': 'cierra cerrar cerró completa completó completar firma firmó recibe recibió anuncia',
  'close.pp': 'cerrado cerrada completado firmado recibido',
  'pay.v': 'paga pagar pagó pagará pagado gastado abona',
  'equals': 'equivalente_a equivalentes_a',
  'bound.over': 'más supera rebasa',
  'bound.about': 'unos cerca alrededor casi torno',
  'bound.upto': 'hasta',
  'clitic': 'ella le',
  'hold.dative':
    'corresponde corresponderá pertenece corresponden corresponderán pertenecen irá irán va_a_parar irían corresponder',
  'sell.past': 'vendió se_desprendió',
  'others': 'otros otras',
  'article.one': 'el al del',
  'from.US': 'estadounidense estadounidenses norteamericana norteamericano californiana californiano',
  'from.GB': 'británica británico londinense',
  'from.FR': 'francesa francés parisina',
  'from.DE': 'alemana alemán',
  'from.ES': 'española español vasca',
  'from.NL': 'neerlandesa neerlandés holandesa holandés',
  'from.SE': 'sueca sueco',
  'from.NO': 'noruega noruego',
  'from.CH': 'suiza suizo',
  'from.JP': 'japonesa japonés nipona nipón',
  'from.CN': 'china chino',
  'from.KR': 'coreana coreano surcoreana surcoreano',
  'from.IL': 'israelí',
  'from.CA': 'canadiense',
  'from.AE': 'emiratí',
  'from.SA': 'saudí',
  'from.IT': 'italiana italiano',
  'period': 'trimestre semestre ejercicio meses año',
  'ignore.n': 'umbral cuota_de_mercado',
  'shares.n': 'acciones',
  'guide': 'prevé espera estima contempla calcula proyecta',
  'versus': 'contra',
  'allow.v': 'permite cede cedió concede concedió autoriza licenció',
  'partner.with': 'en_colaboración_con en_alianza_con asociada_con',
  'this.form': 'esta_forma_jurídica esta_forma este_estatus',
  'get.v': 'percibe cobra cobrará recibe recibir recibió recibirá obtiene obtuvo',
  'exchange': 'a_cambio_de a_cambio_del a_cambio',
  'tranche.n': 'tramo primer_tramo segundo_tramo plazo',
  'announce': 'anunciar anunciaron anuncia anunció anunciado anunciada',
  'year.earlier': 'un_año_antes el_año_anterior',
  'once.form': 'entonces haber_sido tras_haber fundada nació_como tener_luego',
  'target.n': 'objetivo_de_la_compra',
  'buyer.n': 'comprador compradora adquirente',
  'consortium.n': 'consorcio',
  'equity.n': 'capital accionariado derechos_de_voto',
  'defendant.n': 'demandada demandado',
  'person.pro': 'él',
  'founding.n': 'fundación creación',
  'atop': 'al_frente al_mando al_timón',
  'price.n': 'precio',
  'change.w': 'evaporado evaporaron esfumado',
  'previous': 'anterior previa',
  'include.v': 'incluyen',
  'expiry.n': 'vencimiento expiración caducidad',
  'expire.v': 'vence vencerá vencía expira expirará expirar caduca',
  'last.v': 'dura durará vigente',
  'fresh': 'este_mes esta_semana esta_mañana firmado firmada firma acordado acordó cerrado sellado',
  'subsidiary.n': 'filial subsidiaria',
  'belong.v': 'pertenece pertenecen pertenecía',
  'revshare.v': 'comparte comparten compartir cede ceden',
  'possible': 'podría podrían',
  'without': 'sin',
  'warrant.n': 'warrant warrants opción opciones opción_de_compra opciones_de_compra derechos_de_suscripción',
  'give.v':
    'da dio dado dar dará concede concedió concedido conceder otorga otorgó otorgado deja dejó entrega entregó regaló cede cedió',
  'each': 'cada_uno cada_una respectivamente',
  'compared': 'frente_al desde_el frente_a',
  'become.v':
    'se_convierte se_convirtió se_convertirá es sigue_siendo pasa_a_ser pasó_a_ser convertido convertida',
  'own.v': 'posee poseen poseía controla controlan controlaba',
  'no.longer': 'ya_no',
  'in.capital': 'en_el_capital en_el_accionariado',
  'if': 'si',
  'some.day': 'algún_día un_día tarde_o_temprano',
  'no': 'no',
  'aim': 'objetivo meta ambición',
  'respectively': 'respectivamente',
  'rest': 'restante',
  'carry.v': 'llevar lleva llevaría elevar eleva elevaría situaría dejaría',
  'climb.v': 'sube subió baja bajó pasa pasó pasaría alcanza',
  'hold.past': 'tenía poseía controlaba',
  'before.w': 'antes antes_de anteriormente hasta_entonces antaño',
};
