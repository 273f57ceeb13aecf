import type { Language } from '../../../knowledge/vocabulary.ts';
import type { WordList } from '../../clauses/lexicon.ts';

/** What companies have to do with others: who uses, supplies, licenses, works with or competes with whom. */
export const dealings: Readonly<Record<Language, WordList>> = {
  en: {
    'arrive.v': 'come comes came arrive arrives arrived go goes went gone flow flows',
    'latter': 'the_latter this_one that_one',
    'order.pp': 'ordered rented leased contracted',
    'bound':
      'go_on goes_on going_on continue continues continued remains signed sign signs signing commits committed commit commitment commitments agreed agrees bound_itself contract contracts contracted under_a_deal under_an_agreement pledged',
    'unbound': 'letter_of_intent memorandum non-binding plans planned wants intends',
    'host.v':
      'run runs ran running host hosts hosted hosting train trains trained deploy deploys deployed operate operates operated',
    'choose.v': 'choose chooses chose chosen pick picks picked select selects selected named tapped',
    'make.v':
      'make makes made manufacture manufactures manufactured build builds built building design designs designed fabricate',
    'award.v': 'award awards awarded hand hands handed give gives gave given',
    'win.v': 'win wins won landed lands land secured secures clinched clinches bagged',
    'booked': 'on_its_books on_the_books order_book order_books backlog in_its_backlog booked',
    'energy.n': 'power energy electricity nuclear solar wind reactor reactors',
    'goods.n':
      'campus nuclear processors mw gw tpu servers supercomputer supercomputers silicon racks nodes cloud_services computing_power',
    'order.v': 'renting',
    'said.self':
      'by_its_own_account by_their_own_account by_its_own_reckoning by_its_own_count according_to_its_own_figures on_its_own_figures by_its_own_figures',
    'people.n': 'people',
    'hundred': 'hundred',
    'staff.v':
      'employ employs employed employing hire hires hired hiring fire fires fired laid_off lays_off lay_off cut cuts cutting staff headcount workforce',
    'users.n': 'subscriber userbase user_base',
    'use.v':
      'try tries tried download downloads downloaded rely relies pay pays paid subscribe subscribes subscribed visit visits visited turn_to turns_to log_in sign_up signed_up',
  },
  de: {
    'arrive.v': 'kommt kommen kam kamen kommt geht gehen ging gingen gegangen fließt fließen',
    'latter': 'dieser diese dieses jener letzterer letztere',
    'order.pp': 'bestellt geordert gemietet angemietet geleast abgenommen',
    'bound':
      'weiterhin unterzeichnet unterschrieben verpflichtet verpflichtete vertrag vertrags verträge vertraglich abgeschlossen besiegelt zugesagt',
    'unbound': 'absichtserklärung unverbindlich plant planen geplant will wollen soll sollen',
    'host.v':
      'betreibt betreiben betrieb betrieben läuft laufen lief liefen trainiert trainieren trainierte hostet',
    'choose.v': 'wählt wählte wählen gewählt auserkoren entscheidet entschied entschieden',
    'make.v':
      'baut bauen baute gebaut fertigt fertigen fertigte gefertigt produziert produzieren entwirft entwickelt entwickeln',
    'award.v': 'vergibt vergab vergeben erteilt erteilte',
    'win.v': 'gewann gewonnen gewinnt ergattert ergatterte sichert sicherte erhielt erhält holte',
    'booked': 'in_den_büchern auftragsbuch auftragsbücher auftragsbestand in_seinen_büchern in_ihren_büchern',
    'energy.n':
      'strom energie kernkraft atomstrom kernenergie windstrom solarstrom reaktor reaktoren kraftwerk',
    'delivery.n': 'lieferung lieferungen belieferung',
    'goods.n':
      'campus atomstrom kernenergie supercomputer rechenzeit cloud-dienste cloud-kapazität *kapazität *kapazitäten *chips *prozessoren ki-chips rechenleistungen gigawattstunden standort',
    'order.v': 'geleast least pachtet pachtete angemietet abgenommen mietete mieteten',
    'supply.n': 'anbieter cloud-anbieter cloudanbieter *lieferant',
    'supply.v': 'beliefern belieferte versorgte',
    'customer.n': 'hauptkunde großkunden ankerkunde kundschaft',
    'said.self':
      'nach_eigenen_angaben eigenen_angaben_zufolge nach_eigener_darstellung nach_eigener_aussage nach_eigener_rechnung laut_eigenen_angaben',
    'people.n': 'menschen',
    'hundred': 'hundert',
    'adv': 'so_viele so_viel',
    'staff.v':
      'beschäftigt beschäftigen entlässt entließ entlassen stellt~ein stellte~ein eingestellt mitarbeiter belegschaft stellen',
    'users.n': 'nutzerzahl abonnent besucher besuchern unternehmenskunden',
    'use.v':
      'genutzt verwendet probiert ausprobiert heruntergeladen bezahlen bezahlt abonniert erzeugt greifen',
  },
  it: {
    'pay.v': 'verserà verseranno versano versò pagherà pagheranno pagano',
    'arrive.v':
      'arriva arrivano arriverà arriveranno arrivato arrivata arrivate andato andata andate andati va vanno andranno',
    'latter': "quest'ultima quest'ultimo questa questo",
    'order.pp':
      'ordinato ordinata ordinati ordinate noleggiato noleggiata noleggiati affittato affittata affittati commissionato prenotato',
    'bound':
      "continua continuerà firmato firmata firmati sottoscritto sottoscritta siglato siglata contratto contratti impegnata impegnato impegnava impegna impegno impegno_d'acquisto",
    'unbound': "lettera_d'intenti memorandum non_vincolante prevede intende vuole",
    'host.v':
      'gira girano gireranno girerà ospita ospiterà ospitano addestra addestrano addestrerà esegue eseguirà far_girare fa_girare fanno_girare farà_girare',
    'choose.v': 'sceglie scelto scelta scelti scegliere scelse',
    'make.v':
      'costruisce costruirà costruito produce producono produrrà fabbrica fabbricano progetta progettato realizza realizzerà',
    'award.v': 'assegna assegnato affida affidato affidò',
    'win.v': 'aggiudica aggiudicata aggiudicato vinto vince strappa strappato ottenuto incassato incassa',
    'booked': 'in_portafoglio portafoglio_ordini ordini_in_portafoglio nel_portafoglio a_libro',
    'energy.n':
      'energia elettricità nucleare elettrica reattore reattori solare eolica rinnovabile rinnovabili',
    'delivery.n': 'fornitura forniture',
    'goods.n':
      'campus nucleare tpus potenza_computazionale gigawattora sito infrastruttura_cloud capacità_di_calcolo',
    'order.v':
      'ordina ordinano ordinò ordinate ordinerà commissiona commissionato noleggiato noleggiata noleggiano affittato affittata affitta affittano prenotato impegna_a_comprare',
    'supply.v': 'fornito fornita forniti consegna consegnerà consegnato rifornisce',
    'said.self':
      'secondo_i_propri_dati a_suo_dire a_suo_stesso_dire stando_ai_propri_dati stando_ai_suoi_dati secondo_dati_propri per_sua_stessa_ammissione',
    'say.v': 'svela svelato svelò',
    'people.n': 'persone',
    'hundred': 'centinaio cento',
    'staff.v':
      'impiega impiegano occupa dipendenti licenzia licenziato licenziati assume assunto assunti organico addetti',
    'users.n': 'utenza clientela',
    'use.v':
      'usato usata usati usate usare utilizzato utilizzata utilizzare provato provata scaricato scaricata affidano servono adoperano pagano',
  },
  fr: {
    'clitic.verb': 'en',
    'arrive.v':
      'arrive arrivent arrivera arriveront vient viennent viendra viendront va vont ira iront allé allées allés',
    'latter': 'celui-ci celle-ci ce_dernier cette_dernière',
    'order.pp': 'commandé commandée commandés commandées loué louée loués réservé',
    'bound':
      "continue continuera demeure signé signée signés conclu conclue contrat contrats engagé engagée s'est_engagée s'est_engagé s'engage engagement",
    'unbound': "lettre_d'intention protocole_d'accord non_contraignant prévoit veut projette",
    'host.v':
      'tourne tournent tourneront tournera héberge hébergera hébergent héberger entraîne entraînent entraînera exécute exécutera fait_tourner font_tourner fera_tourner opère',
    'choose.v': 'choisit choisi choisie choisir retient retenu désigné',
    'make.v': 'fabrique fabriquent fabriquera conçoit concevra construit construira produit produira bâtit',
    'award.v': 'attribue attribué confie confié',
    'win.v': 'remporte remporté décroche décroché gagné rafle raflé',
    'booked': 'carnet_de_commandes dans_son_carnet en_carnet dans_ses_carnets',
    'energy.n': 'énergie électricité nucléaire réacteur réacteurs solaire éolien',
    'delivery.n': 'fourniture fournitures livraison livraisons',
    'goods.n': 'campus nucléaire tpus gigawattheures site serveurs mw gw infrastructure_cloud services_cloud',
    'order.v': 'commandée commandées commandera commandent louent louée loués louait loueront loués réservé',
    'supply.v': 'livrent livreront livrés fournissent fourniront procure alimente alimentera',
    'supply.n': 'fournisseurs hébergeur prestataire',
    'said.self': 'selon_ses_propres_chiffres selon_ses_dires selon_ses_propres_données de_son_propre_aveu',
    'say.v': 'dévoile dévoilé',
    'people.n': 'personnes',
    'hundred': 'centaine cent',
    'staff.v': 'emploie emploient licencie licencié licenciés embauche embauché salariés effectifs supprime',
    'users.n': 'abonné abonnés_payants visiteur',
    'use.v': 'utilise utilisé utilisée utilisés essayé téléchargé recourent paient servent',
  },
  es: {
    'arrive.v': 'llega llegan llegará llegarán llegó llegaron viene vienen vendrá vendrán va van fueron irán',
    'latter': 'ésta éste esta este',
    'order.pp': 'encargado encargada encargados alquilado alquilada contratado contratada arrendado pedido',
    'bound':
      'sigue seguirá continúa firmó firmado firmada suscribió suscrito contrato contratos comprometió comprometido compromiso cerró sellado acordó',
    'unbound': 'carta_de_intención memorando no_vinculante prevé quiere planea pretende',
    'host.v':
      'ejecuta ejecutará ejecutan corre correrá corren aloja alojará alojan entrena entrenará entrenan funciona funcionará',
    'choose.v': 'elige eligió elegido elegida escoge escogió escogido seleccionó',
    'make.v': 'fabrica fabrican fabricará diseña diseñará construye construirá produce producirá',
    'award.v': 'adjudica adjudicó adjudicado otorgó concedió',
    'win.v': 'gana ganó logró consiguió obtuvo adjudicó',
    'booked': 'en_cartera cartera_de_pedidos en_sus_libros en_su_cartera',
    'energy.n': 'energía electricidad nuclear eléctrico eléctrica reactor reactores solar eólica',
    'delivery.n': 'suministro suministros abastecimiento',
    'goods.n':
      'campus nuclear cálculo tpus energía_nuclear servicios_en_la_nube capacidad_de_cómputo emplazamiento',
    'order.v':
      'encargado encargados encargada encargaron encargará alquila alquilan alquiló alquilado alquilada contratado pedido arrienda arrendó',
    'supply.v': 'suministran suministrado suministraba provee proveerá entregó entregado abastecen',
    'said.self': 'según_sus_propios_datos según_sus_propias_cifras según_sus_datos según_datos_propios',
    'say.v': 'desvela desveló desvelado',
    'people.n': 'personas',
    'hundred': 'centenar cien',
    'staff.v': 'emplea emplean despide despidió despedido contrata contrató plantilla empleados',
    'users.n': 'suscriptor abonado',
    'use.v':
      'cuenta_con cuentan_con contaba_con usa utiliza usado utilizado probado descargado pagan recurren',
  },
};
