import { type Grammar, list, phrases } from './grammar.ts';

/** Italian. */
export const italian: Grammar = {
  language: 'it',
  articles: list('il lo la l i gli le un uno una'),
  small: list(
    'il lo la l i gli le un uno una di d a ad da in con su per tra fra del dello della dell dei degli delle al allo alla all ai agli alle dal dallo dalla dall dai dagli dalle nel nello nella nell nei negli nelle sul sullo sulla sull sui sugli sulle col coi',
    'e ed o od ma se anche come quando mentre perche poiche che chi cui dove quanto quale quali quanti cosi non ne ci si mi ti vi lui lei loro noi voi io tu egli ella esso essa essi me te',
    'questo questa questi queste quest quello quella quelli quelle quel quei quegli stesso stessa stessi tale tali altro altra altri altre altr ogni tutto tutta tutti tutte tutt nessun nessuno nessuna qualche alcuni alcune molto molti molte poco pochi poche piu meno troppo',
    'suo sua suoi sue mio mia nostro nostra vostro proprio propria ecco ora adesso oggi ieri domani allora poi dopo prima gia ancora sempre mai solo soltanto quasi circa oltre secondo stando infatti inoltre infine intanto invece tuttavia eppure anzi dunque quindi percio pero comunque finora forse magari appena proprio almeno nemmeno neppure neanche insomma peraltro ovvero ossia cioe',
    'e sono era erano sara saranno sarebbe sarebbero ha hanno aveva avevano avra avranno avrebbe avrebbero fu furono stato stata stati state ho abbiamo puo possono deve devono vuole vogliono va vanno fa fanno sta stanno dice dicono resta restano arriva arrivano entra entrano vale valgono serve servono tocca parla parlano nasce nata nato fondata fondato',
    'sotto sopra dentro fuori contro verso senza durante tramite presso lungo entro attraverso nonostante malgrado grazie rispetto quanto due tre quattro cinque sei sette otto nove dieci cento mille primo prima secondo terzo terza ultimo ultima nuovo nuova nuovi nuove grande grandi piccolo buon buona buongiorno buonasera cosa tanto tanta niente nulla nessuna qui qua la li su giu si no',
    'anno anni mese mesi giorno giorni settimana lunedi martedi mercoledi giovedi venerdi sabato domenica gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre',
    'capofila valutazione ricavi utile perdita raccolti investimento accordo quota azioni round serie fondi soldi cifre importo prezzo conti numeri fatturato partecipazione bilancio rivali fondatori cofondatore amministratore ceo presidente startup societa azienda gruppo fondo intervista informazioni nota trimestrali copyright intelligenza chatbot borsa mercato mercati italia',
  ),
  of: list('di d dell del della dello dei degli delle'),
  by: list('da dal dalla dall dallo dai dagli dalle'),
  locative: list('a ad in nel nella nell presso verso'),
  companyNouns: list(
    'startup societa azienda aziende impresa imprese gruppo gruppi compagnia compagnie colosso colossi gigante giganti multinazionale holding fondo fondi banca banche casa produttore produttrice produttori fornitore fornitori operatore controllata sussidiaria divisione scaleup unicorno laboratorio laboratori studio sviluppatore sviluppatrice piattaforma editore etichetta concorrente concorrenti rivale rivali partner cliente clienti investitore investitori azionista azionisti socio soci finanziatore finanziatori veicolo cassaforte neocloud consorzio brand marchio advisor capofila sponsor agenzia catena costruttore major fonderia incubatore acceleratore fondazione italiana francese tedesca britannica inglese americana statunitense californiana cinese giapponese coreana israeliana svedese norvegese olandese spagnola canadese emiratina uruguaiana svizzera londinese parigina milanese',
  ),
  epithetNouns: list(
    'gigante colosso casa societa azienda gruppo startup impresa compagnia big creatore creatrice creatura sviluppatore sviluppatrice produttore proprietario proprietaria padrone madre editore laboratorio socio holding multinazionale unicorno papa inventore costruttore regina re firma titano realta conglomerato',
  ),
  parentNouns: list('madre controllante capogruppo'),
  headNouns: list('ceo ad capo numero leader patron boss delegato amministratore'),
  personNouns: list(
    'ceo cfo cto coo ad amministratore amministratrice delegato delegata presidente presidentessa vicepresidente fondatore fondatrice fondatori cofondatore cofondatrice cofondatori direttore direttrice capo responsabile numero uno manager dirigente patron boss leader analista analisti economista giudice giudici ministro ministra premier senatore senatrice deputato commissario commissaria avvocato avvocata professore professoressa ricercatore ricercatrice scienziato scienziata imprenditore imprenditrice investitore investitrice miliardario magnate scrittore scrittrice autore autrice giornalista portavoce ingegnere partner socio consigliere consigliera banchiere erede figlio figlia fratello sorella moglie marito padre madre collega attore attrice cantante regista tecnico officer executive guru pioniere inventore nobel intervista tecnologia generale finanziario',
  ),
  honorifics: list('signor signora sig dottor dottoressa dott ingegner avvocato professor prof onorevole'),
  productNouns: list(
    'modello modelli chatbot app applicazione assistente agente agenti software chip processore processori piattaforma servizio motore browser sistema famiglia supercomputer supercalcolatore drone robot umanoide progetto campus programma gpu acceleratore linguaggio strumento social versione generazione abbonamento rete',
  ),
  otherNouns: list(
    'ministero citta provincia regione stato paese universita politecnico tribunale corte procura istituto parlamento commissione autorita festival fiera museo stadio via piazza monte fiume mare lago isola valle partito sindacato chiesa santuario derby squadra premio castello rifugio cattedrale teatro liceo ospedale',
  ),
  dealNouns: list(
    'acquisizione acquisto quota partecipazione azioni titolo titoli valutazione investimento investimenti accordo partnership alleanza intesa contratto causa denuncia ricorso ipo quotazione opa ricavi utile conti bilancio round finanziamento concorrente concorrenti rivale rivali controllo vendita fusione capitale debutto clienti azionista socio debito bond soldi modelli chip server',
  ),
  dealVerbs: list(
    'acquisire acquistare comprare rilevare rilevato acquistato acquisito comprato finanziato sostenuta sostenuto partecipata controllata controllato posseduta posseduto investito investire investe citato denunciato sfida compra acquista rileva insieme contro partecipato hanno',
  ),
  ledBy: list(
    'guidata guidato guidati guidate diretta diretto capitanata capitanato fondata fondato creata creato presieduta presieduto condotta condotto controllata controllato posseduta posseduto amministrata amministrato retta',
  ),
  leads: list('guida dirige presiede controlla comanda conduce'),
  relative: list('che'),
  companyVerbs: list(
    'raccolto raccoglie raccolse acquisito acquisisce acquistato rilevato compra annunciato annuncia annuncera lanciato lancia investito investira investe quotata quotarsi debutta chiuso chiude incassato vale fattura sviluppa produce vende cede ceduto paga pagato siglato firmato firma stringe partecipa partecipato punta tratta negozia fa mette prende sfida licenzia assume valutata citato denuncia controlla guida detiene possiede sostiene finanzia entra compete',
  ),
  speechVerbs: list(
    'detto dice dichiarato dichiara spiegato spiega commentato commenta aggiunto aggiunge sostiene afferma affermato ricorda scritto scrive assicurato ammesso lascia lasciato fondato fonda guida dirige presiede',
  ),
  auxiliaries: list('ha hanno aveva avra avrebbe e era sara sarebbe si'),
  sourceBefore: list(
    'secondo stando riferisce riporta scrive rivela sostiene racconta citate citati citato anticipato anticipa intervistato dichiarato dixit',
  ),
  sourceVerbs: list(
    'riferisce riferito riporta riportato riportava scrive scritto rivela rivelato svela racconta raccontato anticipa anticipato dava calcola calcolato stima aveva cita',
  ),
  sourceNouns: list(
    'agenzia quotidiano giornale rivista sito testata emittente settimanale blog portale newsletter',
  ),
  domain: list(
    'ai ia startup chip gpu llm chatbot cloud software tecnologia tecnologie tecnologico tecnologica intelligenza artificiale generativa modello modelli algoritmo miliardi miliardo milioni mld mln dollari euro yen yuan sterline investitori investitore investimento investimenti fondi azionisti azionista ricavi fatturato utile ipo trimestre ceo cofondatore fondatore supercomputer robot piattaforma finanziamento copyright addestrare nasdaq capitalizzazione miliardario quotazione semiconduttori datacenter server',
  ),
  like: list('come quali'),
  idioms: phrases(
    'a quota;sopra quota;sotto quota;oltre quota;quota #;quota cento;quota mille;in quota;ad alta quota;prendere parte;presa di posizione;in azione;debutto in societa;in borsa valori;fuori quota;in prestito;fusione fredda;fusione nucleare;la raccolta differenziata;al round;in opzione;perdita di tempo',
  ),
  and: list('e ed o nonche'),
  capitalNouns: false,
};
