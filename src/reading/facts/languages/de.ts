import type { WordList } from '../../clauses/lexicon.ts';

/** German: forms of the classes that the grammars of facts are written over. */
export const de: WordList = {
  'det':
    'der die das den ein eine einen eines dieser diese dieses diesen jene jener jenes alle alles beide dem',
  'det.gen': 'des eines einer dieser',
  'det.dat': 'dem einem diesem der',
  'poss':
    'sein seine seiner seinem seinen seines ihr ihre ihrer ihrem ihren ihres dessen deren eigenen eigener',
  'adv':
    'rund etwa knapp gut über mehr als mindestens fast bis zu nur schon noch bereits jetzt nun auch wieder zuletzt derzeit ebenfalls gemeinsam insgesamt allein neue neuen neuer erste ersten ersten weitere weiteren weiterer gerade damals dagegen inzwischen zugleich ganze bisherigen jährlich jährlichen gesamte eigene sogenannte deutlich zeitweise künftig',
  'p:of': 'von vom',
  'p:in': 'in im ins',
  'p:to': 'an am ans zu zum zur auf',
  'p:by': 'durch von vom',
  'p:from': 'aus',
  'p:with': 'mit zusammen_mit gemeinsam_mit neben nebst',
  'p:for': 'für fürs um',
  'p:at': 'bei beim',
  'p:on': 'über gegen gegenüber',
  'p:as': 'als',
  'p:between': 'zwischen unter',
  'and': 'und sowie & wie_auch',
  'or': 'oder',
  'but': 'aber doch sondern jedoch während',
  'rel': 'der die das dem den deren dessen welche welcher welches',
  'sub': 'wenn nachdem bevor weil da seit seitdem sobald obwohl dass daß ob nachdem damit wo',
  'have': 'hat haben hatte hatten habe hätte hätten haben',
  'we': 'wir uns',
  'we.poss': 'unser unsere unserem unseren unserer unseres',
  'be': 'ist sind war waren wird werden wurde wurden worden werde würde würden sei seien gewesen geworden',
  'neg': 'nicht kein keine keinen keiner keinem nie ohne weder niemand nichts',
  'abbreviation':
    'mrd mio dr prof st bzw z.b u.a ca nr abs mr inc co bio tsd jan feb mrz apr aug sept okt nov dez vgl evtl rd',
  'dateword': 'jahr monat woche quartal',
  'outlet.n': 'zeitung agentur blatt magazin bericht',
  'org.n':
    'unternehmen firma konzern start-up startup gruppe gesellschaft anbieter entwickler hersteller labor haus riese gigant betreiber einhorn jungunternehmen mutter mutterkonzern konkurrent chiphersteller chipkonzern softwarehaus tochter bank verlag agentur handelskonzern raumfahrtfirma dienst übersetzungsdienst käufer aufkäufer *konzern *unternehmen *firma *hersteller *anbieter *riese *start-up *entwickler abnehmer verwertungsgesellschaft münchner kölner heidelberger berliner up',
  'start_up.n': 'start-up startup jungunternehmen up',
  'unicorn.n': 'einhorn einhorns milliardenfirma',
  'fund.n': 'fonds investor geldgeber beteiligungsfirma investmentfirma wagniskapitalgeber',
  'both.n': 'beide beiden seiten zwei',
  'raise.v':
    'sammeln holt holte holen wirbt warb erhalten sichert sicherte sichern einsammeln aufnehmen aufzunehmen einzusammeln einwerben beschaffen erlöst erlöste hereinkamen hereinholen gebracht brachte einnehmen kassiert kassierte nimmt~auf nahm~auf nehmen~auf nahmen~auf sammelt~ein sammelte~ein sammelten~ein',
  'raise.pp':
    'eingesammelt aufgenommen eingeworben beschafft hereingeholt erlöst eingenommen kassiert besiegelt beschenkt geholt',
  'borrow.v': 'begibt begab begeben emittiert emittierte leiht lieh geliehen',
  'round.n':
    'runde finanzierungsrunde finanzierungsrunden finanzierung kapitalerhöhung serie seed-finanzierung anschlussfinanzierung kapitalrunde *runde *finanzierung mammutrunde geldsegen',
  'debt.n': 'fremdkapital kredit kredite anleihe anleihen schulden darlehen',
  'lead.v': 'führt führte führen anführen angeführt leitet leitete anführt anführte',
  'lead.pp': 'angeführt angeführten angeführte angeführter geführt geführten geleitet geleiteten',
  'lead.n':
    'leadinvestor lead-investor hauptinvestor unter_führung_von unter_der_führung_von unter_leitung_von unter_der_leitung_von führungsinvestor',
  'join.v':
    'beteiligte beteiligt beteiligten beteiligen steigt~ein stieg~ein stiegen~ein steigen~ein zeichneten zeichnete zeichnen gaben~geld gab~geld geben~geld zog~mit zogen~mit ziehen~mit mit_von_der_partie mit_dabei an_bord mitgemacht eingestiegen investierten~ebenfalls schließt~an schlossen~an machte~mit machten~mit',
  'join.n': 'geldgeber investoren beteiligung_von geldgebern investorenkreis',
  'invest.v':
    'investiert investieren investierte investierten steckt stecken steckte zahlt zahlen zahlte pumpt pumpen pumpte schießt schoss beisteuern steuert~bei gibt geben gab beizusteuern einzahlen einschießen',
  'invest.pp':
    'investiert gesteckt gezahlt gepumpt eingezahlt zugesagt beigesteuert zugeschossen versprochen überwiesen',
  'enter.v':
    'steigt~ein steigen~ein stieg~ein einsteigen eingestiegen beteiligt~sich beteiligte~sich beteiligen~sich',
  'invest.strong': 'investiert investieren investierte investierten',
  'investment.n':
    'investition investitionen investment investments einlage kapitalspritze geldspritze finanzspritze beteiligung',
  'investor.n': 'investor geldgeber investoren kapitalgeber',
  'value.v': 'bewertet bewerten bewertete wert taxiert taxieren gilt gelten galt schätzt geschätzt beziffert',
  'value.pp': 'bewertet wert taxiert zugebilligt geschätzt veranschlagt gehandelt beziffert',
  'valuation.n': 'bewertung marktkapitalisierung börsenwert unternehmenswert firmenwert marktwert *bewertung',
  'buy.v':
    'kauft kaufen kaufte kauften übernimmt übernehmen übernahm erwirbt erwerben erwarb schluckt schlucken schluckte kauft~auf kauft~ab schnappt schnappte verleibt~ein',
  'buy.pp': 'gekauft übernommen erworben geschluckt aufgekauft abgekauft geschnappt einverleibt',
  'bid.v': 'bietet bieten bot boten',
  'bid.pp': 'geboten angeboten',
  'bid.n': 'offerte angebot übernahmeangebot kaufangebot gebot übernahmeofferte',
  'purchase.n': 'übernahme kauf erwerb zukauf akquisition fusion zusammenschluss übernahmen *übernahme',
  'hold.v':
    'hält halten hielt besitzt besitzen besaß kontrolliert kontrollieren kommt~auf gehört gehören gehörte liegen verfügt hat haben bekommt behält aufgestockt erhöht beteiligt kommen~auf käme~auf steigt~auf sinkt~auf behalten stieg~auf sank~auf fällt~auf',
  'hold.strong': 'hält halten hielt besitzt besitzen besaß beteiligt',
  'hold.pp': 'gehalten gehaltene besessen kontrolliert kontrollierte',
  'stake.n':
    'anteil anteile anteilen beteiligung beteiligungen *anteil *beteiligung *anteile aktienpaket minderheitsanteil minderheitsbeteiligung mehrheitsanteil mehrheitsbeteiligung aktienanteil beteiligung_von',
  'sell.v': 'verkauft verkaufen verkaufte trennt trennte stößt~ab veräußert veräußerte gibt~ab',
  'sell.pp': 'verkauft abgestoßen veräußert abgegeben',
  'shareholder.n':
    'aktionär aktionäre gesellschafter anteilseigner großaktionär eigner hauptaktionär eigentümer aktionärin gesellschafterin anteilseignern anteilseignerin ankeraktionär hauptaktionärin mehrheitsaktionär minderheitsaktionär mehrheitseigner hauptgesellschafter aktionären gesellschaftern großaktionärin miteigentümer eignern',
  'list.v': 'börsengang_wagen an_die_börse aufs_parkett debütiert debütierte',
  'ipo.n':
    'börsengang börsengangs ipo börsendebüt börsenstart erstnotiz börsennotierung gang_an_die_börse gang_aufs_parkett sprung_aufs_parkett börseneinführung',
  'revenue.n':
    'umsatz umsätze umsatzes erlöse erlös jahresumsatz quartalsumsatz einnahmen *umsatz *erlöse umsatzerlöse',
  'earn.v':
    'setzt~um erwirtschaftet erwirtschaftete erwirtschaften setzte~um steuerte~bei umgesetzt steuert~bei',
  'profit.n':
    'gewinn überschuss nettogewinn jahresüberschuss reingewinn betriebsgewinn quartalsgewinn *gewinn *überschuss',
  'profit.v': 'verdient verdiente',
  'loss.n': 'verlust verluste fehlbetrag nettoverlust minus *verlust *fehlbetrag',
  'lose.v': 'verliert verlor verloren',
  'capex.n': 'investitionsausgaben investitionen capex kapitalausgaben ausgaben *ausgaben sachinvestitionen',
  'spend.v':
    'ausgeben auszugeben gibt~aus gab~aus ausgegeben investieren stecken zu_stecken verbrennt verbrannt verbrennen gesteckt',
  'revshare.n': 'umsatzbeteiligung erlösbeteiligung umsatzanteil anteil_am_umsatz',
  'order.v':
    'bestellt bestellte bestellen geordert ordert orderte mietet mieten mietete gemietet bezieht beziehen bezog abzunehmen abnehmen',
  'supply.v':
    'liefert liefern lieferte geliefert stellt~bereit bereitstellen bereitgestellt versorgt versorgen stellt~zur_verfügung zur_verfügung_stellen beliefert',
  'supply.n': 'lieferant lieferanten zulieferer ausrüster',
  'customer.n': 'kunde kunden großkunde abnehmer kundin',
  'deal.n':
    'vertrag deal auftrag vereinbarung abkommen pakt liefervertrag großauftrag abnahmevertrag kooperation *vertrag *auftrag',
  'goods.n':
    'chips chip gpus gpu rechenleistung cloud rechenkapazität rechenkapazitäten kapazität kapazitäten prozessoren server strom energie halbleiter rechenzentrum rechenzentren gigawatt megawatt beschleuniger dienste systeme tpus infrastruktur grafikprozessoren grafikchips',
  'licence.n': 'lizenz lizenzen lizenzvertrag lizenzabkommen lizenzvereinbarung lizenzdeal',
  'licence.v': 'lizenziert lizenzierte lizenzieren nutzen verwenden zitieren',
  'ip.n':
    'technologie technik modelle modellen archiv archive inhalte katalog artikel rechte geistiges_eigentum patente code *modelle zugriff nutzung',
  'access.n': 'zugang zugriff nutzung recht',
  'partner.v':
    'kooperiert kooperieren kooperierte arbeitet~zusammen arbeiten~zusammen verbündet verbünden zusammenarbeiten',
  'partner.n':
    'partnerschaft kooperation allianz zusammenarbeit bündnis partner gemeinschaftsunternehmen joint_venture',
  'rival.n':
    'rivale rivalen konkurrent konkurrenten wettbewerber konkurrenz rivalin widersacher mitbewerber herausforderer konkurrenten',
  'compete.v': 'wetteifern wetteifert konkurriert konkurrieren konkurrierte',
  'ceo.n':
    'ceo chef chefin vorstandschef vorstandschefin konzernchef konzernchefin firmenchef geschäftsführer geschäftsführerin vorstandsvorsitzender vorstandsvorsitzende vorstandsvorsitzenden chefs co-chef chefposten vorstandsvorsitz unternehmenschef konzernlenker unternehmenschefin interimschef',
  'cfo.n': 'finanzchef finanzchefin cfo finanzvorstand finanzvorständin finanzvorstands',
  'cto.n': 'cto technikchef technikchefin technologiechef technologievorstand techchef technikvorstand',
  'coo.n': 'coo geschäftsführender_vorstand cheforganisator vorstand_für_das_operative_geschäft',
  'chair.n':
    'verwaltungsratschef verwaltungsratsvorsitzender aufsichtsratschef aufsichtsratschefin aufsichtsratsvorsitzender aufsichtsratsvorsitzende chairman vorsitz vorsitzender verwaltungsratspräsident',
  'president.n': 'präsident präsidentin',
  'board.n': 'aufsichtsrat verwaltungsrat verwaltungsratsmitglied aufsichtsratsmitglied aufsichtsrätin',
  'scientist.n': 'chefwissenschaftler chefwissenschaftlerin chefforscher wissenschaftschef forschungschef',
  'head.n':
    'leiter leiterin bereichsleiter produktchef produktchefin entwicklungschef personalchef vertriebschef leitet',
  'founder.n': 'gründer gründerin gründern gründers',
  'cofounder.n':
    'mitgründer mitgründerin mitbegründer mitbegründerin co-gründer cogründer mitgründern co-gründerin',
  'found.v': 'gründete gründeten gründet gründen aus_der_taufe_hob',
  'found.pp': 'gegründet gegründete gegründeten gegründetes mitgegründet aus_der_taufe_gehoben',
  'cofound.v': 'mitgegründet',
  'run.v': 'führt leitet lenkt steht_vor führte leitete',
  'run.pp': 'geführt geführte geführten geleitet geleitete geleiteten gelenkte',
  'chair.v': 'vorsitzt',
  'post.n': 'posten amt stelle job',
  'hand.v': 'geht ging fällt',
  'including': 'darunter wie etwa beispielsweise unter_anderem',
  'appoint.v':
    'ernennt ernannt ernannte berufen berief wird wurde wechselt holt geholt übernimmt befördert rückt~auf hinzukommen folgt bleibt bleiben',
  'leave.v':
    'verlässt verließ verlassen geräumt gehen tritt~zurück trat~zurück zurückgetreten geht entlassen ausgeschieden scheidet~aus gefeuert abgelöst abgang kündigt',
  'leave.office': 'tritt~zurück trat~zurück zurückgetreten',
  'former': 'ex früherer früheren frühere ehemaliger ehemalige ehemaligen ehemals ex- einst vormals',
  'until': 'bis',
  'users.n':
    'nutzer nutzern kunden menschen nutzerinnen anwender abonnenten firmenkunden *kunden *nutzer abonnements',
  'use.v': 'nutzen nutzt nutzten zählt zählen verwenden',
  'pbc': 'public_benefit_corporation pbc gemeinwohlorientierte_gesellschaft benefit_corporation',
  'nonprofit':
    'non-profit nonprofit gemeinnützig gemeinnützige gemeinnütziges gemeinnützigen gemeinnütziger non_profit non-profit-organisation',
  'forprofit':
    'gewinnorientiert gewinnorientierte gewinnorientiertes gewinnorientierten for-profit gewinnorientierter',
  'capped': 'capped-profit gewinnbegrenzte gewinnbegrenzten',
  'convert.v': 'umgewandelt umwandeln umzuwandeln wandelt~um wandelte~um umfirmiert',
  'conversion.n': 'umwandlung umbau wandel transformation umstrukturierung',
  'plan':
    'steht~bevor stehe~bevor stehen~bevor bevorsteht bevorstehend geeinigt einigt einigte einigten einigen verständigt plant planen planten geplant geplante geplanten will wollen wollte verspricht versprach versprochen sollte strebt~an anstrebt vereinbart vereinbarung vorbereitet absichtserklärung zugesagt beabsichtigt stellt~in_aussicht in_aussicht peilt~an bereitet~vor künftig sprung vorhaben',
  'talks':
    'verhandelt verhandeln verhandelte verhandlungen verhandlung gespräche gesprächen gespräch spricht sprechen sondiert erwägt erwägen prüft prüfen lotet~aus könnte könnten spreche verhandle',
  'ended':
    'vergeblich versuchte versucht_hatte lehnt~ab lehnte~ab lehnten~ab weist~zurück wies~zurück schlägt~aus schlug~aus gescheitert scheitert scheiterten scheiterte geplatzt abgesagt abgeblasen aufgegeben abgelehnt zurückgewiesen zurückgezogen abblitzte abgeblitzt beendet nichts_geworden abgebrochen verworfen verabschiedet',
  'deny':
    'vom_tisch unsinn keine_rede nicht_geplant nicht_in_planung bestreitet bestritt dementiert dementierte dementi ausgeschlossen schließt~aus fake_news falsch kein_thema winkt~ab nicht_vor zurück wiegelte~ab',
  'hedge':
    'angeblich offenbar heißt_es hieß_es soll sollen dem_vernehmen_nach mutmaßlich insidern berichten_zufolge',
  'total':
    'insgesamt zusammengenommen in_summe bislang unterm_strich alles_in_allem seit_der_gründung bisher kumuliert',
  'payment': 'weitere weiteren tranche erste_tranche zusätzliche',
  'say.v':
    'verkündete verkündet unterstrich gestand hob~hervor teilt~mit teilte~mit ließ~wissen räumt~ein erläuterte erläutert führte~aus sagt sagte berichtet berichtete berichteten schreibt schrieb meldet meldete erklärt erklärte teilte mitteilte zitiert weiß ergänzte ergänzt betonte bestätigte bestätigt beteuert beziffert bezifferte kündigte behauptet behauptete sprach schwärmt räumte~ein gab~an verriet',
  'said.by':
    'laut zufolge nach_angaben nach_angaben_von nach_worten_von nach_informationen nach_einem_bericht nach_einem_bericht_von so einem_bericht_zufolge gemäß demnach',
  'unnamed':
    'insidern insider kreise kreisen umfeld analysten branchenkreise medienberichte medienberichten eingeweihten',
  'close.v': 'schließt~ab schloss~ab bekommt bekam bekommen erhält erhielt abschließen',
  'close.pp': 'abgeschlossen besiegelt erhalten',
  'pay.v': 'zahlt zahlen zahlte bezahlt gezahlt',
  'equals': 'entspricht im_wert_von was',
  'bound.over': 'über gut',
  'bound.about': 'rund etwa knapp fast',
  'bound.upto': 'bis_zu',
  'clitic': 'darin ihm dort',
  'hold.dative': 'geht_an gehört entfällt entfallen geht gehen ging gingen liegt liegen entfielen',
  'sell.past': 'verkaufte trennte veräußerte',
  'others': 'andere anderen weitere weiteren',
  'article.one': '',
  'from.US':
    'amerikanische amerikanischer amerikanischen us-amerikanische kalifornische kalifornischen kalifornier',
  'from.GB': 'britische britischer britischen londoner',
  'from.FR': 'französische französischer französischen pariser',
  'from.DE': 'deutsche deutscher deutschen',
  'from.NL': 'niederländische niederländischer niederländischen',
  'from.SE': 'schwedische schwedischer schwedischen',
  'from.NO': 'norwegische norwegischer norwegischen',
  'from.CH': 'schweizer',
  'from.JP': 'japanische japanischer japanischen japaner',
  'from.CN': 'chinesische chinesischer chinesischen',
  'from.KR': 'südkoreanische südkoreanischer südkoreanischen',
  'from.IL': 'israelische israelischer',
  'from.CA': 'kanadische kanadischer kanadischen kanadier',
  'from.IT': 'italienische italienischer',
  'from.ES': 'spanische spanischer',
  'period': 'quartal halbjahr monate jahr geschäftsjahr',
  'ignore.n': 'schwelle marktanteil marktanteile marktanteilen',
  'shares.n': 'aktien',
  'guide': 'erwartet erwarten prognostiziert rechnet in_aussicht stellt~in_aussicht kündigte~an plant ',
  'versus': 'gegen',
  'allow.v': 'erlaubt gewährt gestattet überlässt räumt~ein',
  'partner.with': 'in_zusammenarbeit_mit in_kooperation_mit',
  'this.form': 'diese_rechtsform diese_form',
  'get.v': 'erhält erhalten erhielt bekommt bekommen bekam',
  'exchange': 'im_gegenzug_für gegen',
  'tranche.n': 'tranche rate',
  'announce': 'kündigte_an ankündigen kündigt~an kündigte~an angekündigt angekündigte ankündigung',
  'year.earlier': 'ein_jahr_zuvor vorjahr im_vorjahr ein_jahr_davor',
  'once.form': 'ursprünglich einst gegründet einstige',
  'target.n': 'übernahmeziel',
  'buyer.n': 'käufer aufkäufer bieter erwerber',
  'consortium.n': 'konsortium gruppe bieterkonsortium',
  'equity.n': 'eigenkapital kapital kapitals grundkapital grundkapitals stimmrechte stimmen',
  'defendant.n': 'beklagte beklagten',
  'p:other': 'vor nach wegen trotz statt hinter binnen seitens',
  'person.pro': 'er',
  'founding.n': 'gründung',
  'atop': 'an_der_spitze',
  'price.n': 'preis',
  'change.w': 'eingebüßt vernichtet',
  'previous': 'bisherige bisherigen vorherige',
  'include.v': 'zählen',
  'expiry.n': 'ablauf vertragsende laufzeitende auslaufen ablaufdatum',
  'expire.v': 'ausläuft auslaufen läuft~aus läuft~ab abläuft endet',
  'last.v': 'läuft gilt reicht',
  'fresh':
    'diesen_monat in_diesem_monat diese_woche in_dieser_woche vereinbart unterzeichnet besiegelt verkündet',
  'subsidiary.n': 'tochter tochterfirma tochtergesellschaft tochterunternehmen',
  'belong.v': 'gehört gehören gehörte',
  'revshare.v': 'gibt~ab geben~ab tritt~ab teilt teilen überweist abgibt abgeben',
  'possible': 'könnte könnten dürfte dürften',
  'without': 'ohne',
  'warrant.n':
    'optionsschein optionsscheine optionsscheinen option optionen bezugsrecht bezugsrechte warrants warrant kaufoption kaufoptionen',
  'give.v':
    'überlässt überließ überlassen gibt gab gegeben gewährt gewährte räumt~ein räumte~ein eingeräumt verschafft verschaffte beschert übergibt',
  'each': 'je jeweils jeweiligen',
  'compared': 'gegenüber nach_zuvor statt_zuvor nach_bisher',
  'become.v': 'wird wurde bleibt geworden blieb',
  'own.v': 'besitzt besitzen besaß kontrolliert kontrollieren kontrollierte',
  'no.longer': 'nicht_mehr keine~mehr kein~mehr keinen~mehr',
  'in.capital': 'beteiligt',
  'if': 'wenn falls sofern',
  'if.v': 'würde würden wäre wären hätte hätten sollte sollten käme',
  'some.day': 'eines_tages irgendwann',
  'no': 'nein',
  'aim': 'ziel fernziel',
  'respectively': 'beziehungsweise respektive bzw',
  'rest': 'übrigen restlichen verbleibenden',
  'carry.v': 'bringt brächte bringen hebt',
  'climb.v': 'kommt~auf kommen~auf käme~auf steigt~auf stieg~auf sinkt~auf sank~auf fällt~auf',
  'hold.past': 'hatte hielt besaß kontrollierte',
  'before.w': 'vor_der vor_dem zuvor bisher vorher bis_dahin einst davor',
  'back.then': 'damals seinerzeit zu_jener_zeit bei_dieser_gelegenheit',
  'same.year':
    'desselben_jahres im_selben_jahr im_selben_monat im_gleichen_jahr im_gleichen_monat jenes_jahres',
  'agree':
    'geeinigt einigt einigte einigten verständigt vereinbart vereinbarte zugesagt verpflichtet verpflichtete',
  'coming':
    'nächste nächsten nächster kommende kommenden kommender bevorstehende bevorstehenden geplante geplanten',
  'while': 'während wohingegen',
  'tell.v': 'sagte sagt verriet erzählte',
  'refuse.v': 'abblitzte lehnte~ab wies~zurück schlug~aus ausgeschlagen',
};
