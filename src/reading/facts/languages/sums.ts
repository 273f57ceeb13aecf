import type { Language } from '../../../knowledge/vocabulary.ts';
import type { WordList } from '../../clauses/lexicon.ts';

/** How texts go on from a sum: what follows, comes in, adds up, is a part or was as much at another time. */
export const sums: Readonly<Record<Language, WordList>> = {
  it: {
    'round.n': 'capitali_freschi denaro_fresco soldi_freschi nuovi_capitali risorse_fresche liquidità_fresca',
    'spend.v': 'dilapida dilapidato',
    'worth.n': 'valore',
    'stock.n': 'azioni titoli',
    'cent.w': 'euro centesimo soldo dollaro',
    'talks.n': 'trattative colloqui discussioni negoziati',
    'basis': 'sulla_base_di sulla_base_di_una',
    'first.w': 'primi',
    'tranche.n': 'rata trance prima_tranche seconda_tranche ultima_tranche prima_rata seconda_rata',
    'come.v': 'arrivano arrivati arrivarono vengono venuti provengono',
    'add.v': 'aggiunge aggiunto aggiunti aggiungerà aggiunse',
    'invest.pp': 'promesso promessi garantito garantiti sborsato sborsati',
    'join.v': 'a_bordo salgono_a_bordo sale_a_bordo saliti_a_bordo salita_a_bordo si_accodano si_accoda',
    'join.n':
      'a_bordo_anche a_bordo della_partita nel_gruppo chi_ci_ha_messo_soldi chi_ci_ha_messo_il_denaro chi_ha_messo_soldi chi_ha_investito chi_ha_partecipato gli_altri_sottoscrittori sottoscrittori',
    'invest.v':
      'ha_messo_soldi ha_messo_denaro mette_soldi ha_messo_capitali mette_sul_piatto mettono_sul_piatto messo_sul_piatto',
    'invest.strong': 'ha_messo_soldi ha_messo_denaro mette_soldi ha_messo_capitali',
    'follow.v':
      'seguirono seguì seguiti seguito seguono si_aggiunsero si_aggiungono si_sono_aggiunti aggiuntisi si_sommano si_sommarono sono_seguiti ne_seguirono',
    'arrive.v':
      'arrivarono arrivati arrivano arrivò affluirono affluiti piovuti piovvero entrarono_in_cassa entrati_in_cassa confluiti sono_entrati',
    'amount.v':
      'ammonta ammontava ammontavano ammontano ammontò raggiunse raggiunto toccò toccava fa fanno arriva arrivava sale saliva tocca supera superava superato',
    'figure.n': 'cifra conto somma importo asticella numero prezzo valore totale bolletta fattura',
    'tally.n': 'totale conto esborso somma_complessiva raccolta_complessiva bottino',
    'then.adv': 'allora ancora prima oggi ora adesso precedente precedentemente',
    'part': 'di_questi di_queste di_essi di_esse di_quella_cifra di_tale_somma',
    'rest.w': 'restanti rimanenti altri',
  },
  en: {
    'include.v': 'included',
    'round.n': 'fresh_money fresh_capital new_money new_capital fresh_funds',
    'spend.v':
      'burn_through burns_through burned_through burnt_through burning_through ran_through runs_through',
    'worth.n': 'worth market_worth',
    'stock.n': 'stock equity shares',
    'cent.w': 'cent penny dime cents',
    'talks.n': 'talks discussions negotiations conversations ask',
    'basis': 'on_the_basis_of based_on price_tag',
    'first.w': 'first',
    'tranche.n':
      'tranche instalment installment first_instalment second_tranche final_tranche second_instalment',
    'come.v': 'came come comes',
    'add.v': 'add adds added adding chipped_in',
    'invest.pp': 'promised pledged earmarked staked',
    'join.v': 'on_board came_aboard come_aboard got_in_on also_in_on_it put_money_in',
    'join.n':
      'on_board among_those_who_paid_in among_those_who_put_in_money among_those_putting_in_money others_in_the_round also_in investors_include backers_include',
    'invest.v': 'put_money puts_money putting_money put_in puts_in putting_in throws_in threw_in',
    'invest.strong': 'put_money puts_money putting_money',
    'follow.v': 'followed follows came_on_top came_later came_next came_after',
    'arrive.v': 'came_in comes_in flowed flowed_in poured_in arrived rolled_in landed_in came_through',
    'amount.v': 'came_to comes_to amounted amounts stood stands reached totalled totaled totals hit',
    'figure.n': 'figure number sum bill tally tab amount price total count',
    'tally.n': 'total tally running_total grand_total haul_to_date',
    'then.adv': 'then still earlier previously before now today once',
    'part': 'of_that of_it of_them of_this of_those thereof',
    'rest.w': 'remaining other rest',
  },
  de: {
    'round.n': 'frisches_geld frisches_kapital neues_geld frisches_eigenkapital',
    'investment.n': 'scheck schecks finanzzusage',
    'worth.n': 'wert',
    'stock.n': 'aktien papiere titel',
    'cent.w': 'cent',
    'talks.n': 'gespräche gesprächen verhandlungen',
    'basis': 'auf_der_basis_von auf_basis_von zu_einem_preis_von',
    'first.w': 'ersten erste',
    'tranche.n': 'teilzahlung rate erste_tranche ersten_tranche zweite_tranche letzte_tranche',
    'come.v': 'kam kamen kommen stammen stammten flossen',
    'add.v': 'legt~nach legte~nach legten~nach legt~drauf legte~drauf schiebt~nach schob~nach',
    'invest.pp': 'versprochen zugesichert bereitgestellt',
    'join.v': 'ist_dabei sind_dabei waren_dabei war_dabei zogen_nach zog_nach',
    'join.n':
      'ebenfalls_dabei mit_dabei_sind auch_dabei ebenfalls_an_bord auch_an_bord kapitalgeber kapitalgebern geldgebern',
    'invest.v': 'geld_gesteckt schiesst~zu legt~hin',
    'invest.strong': 'geld_gesteckt',
    'follow.v':
      'folgten folgte folgen folgt kamen_hinzu kam~hinzu kamen~hinzu kommen~hinzu kam~dazu kamen~dazu kommen~dazu schlossen_sich_an gesellten hinzugekommen gefolgt',
    'arrive.v':
      'hereinkamen hereinkam kamen~herein kam~herein flossen floss geflossen zuflossen zusammenkamen kamen~zusammen kam~zusammen eingegangen zugeflossen strömten',
    'amount.v':
      'lautete lautet betrug beträgt betrugen lag lagen liegt liegen belief beläuft beliefen macht machte summiert summierte summieren',
    'figure.n': 'zahl summe betrag wert rechnung ziffer preis kurs größe marke posten',
    'tally.n':
      'gesamtsumme gesamtbetrag gesamtvolumen gesamtkapital gesamtfinanzierung gesamtinvestition summe_der',
    'then.adv': 'damals noch zuvor seinerzeit davor anfangs inzwischen mittlerweile jetzt nun heute',
    'part': 'davon hiervon wovon',
    'rest.w': 'restlichen übrigen verbleibenden restliche',
  },
  fr: {
    'round.n': 'argent_frais capitaux_frais nouveaux_capitaux',
    'spend.v': 'engloutit englouti',
    'worth.n': 'valeur',
    'stock.n': 'actions titres',
    'cent.w': 'centime sou euro',
    'talks.n': 'discussions pourparlers négociations tractations',
    'basis': "sur_la_base_de sur_la_base_d'",
    'first.w': 'premiers',
    'tranche.n':
      'versement première_tranche deuxième_tranche seconde_tranche dernière_tranche nouvelle_tranche',
    'come.v': 'viennent venus proviennent vinrent venaient',
    'add.v': 'ajoute ajouté ajoutés ajoutait ajoutera',
    'invest.pp': 'promis apporté fourni avancé mobilisé',
    'join.v':
      'monte_à_bord montent_à_bord sont_de_la_partie est_de_la_partie ont_mis_au_pot a_mis_au_pot remettent_au_pot remet_au_pot',
    'join.n':
      'à_bord à_bord_également ceux_qui_ont_investi ceux_qui_ont_misé souscripteurs bailleurs_de_fonds au_rang_des_investisseurs payeurs',
    'invest.v': "mis_de_l'argent met_de_l'argent met_au_pot mis_au_pot remet remis_au_pot",
    'invest.strong': "mis_de_l'argent met_de_l'argent",
    'follow.v':
      "suivirent suivi suivent s'y_ajoutent s'y_sont_ajoutés s'y_ajoutaient s'ajoutent s'ajoutèrent ajoutés vinrent_ensuite sont_venus_ensuite",
    'arrive.v':
      'arrivés arrivent arrivèrent affluèrent afflué tombés entrés_dans_les_caisses tombent rentrés',
    'amount.v':
      "s'élevait s'élève s'élevaient atteignait atteint atteignit montait montant se_montait se_chiffre se_chiffrait grimpe monté monte passe totalise c'était",
    'figure.n': 'chiffre somme montant facture addition total prix note enveloppe compteur',
    'tally.n': 'total somme_totale cagnotte cumul',
    'then.adv': "alors encore auparavant précédemment désormais aujourd'hui maintenant",
    'part': 'sur_cette_somme de_ce_montant sur_ce_total',
    'rest.w': 'restants restant autres',
  },
  es: {
    'round.n': 'dinero_fresco capital_fresco nuevos_fondos fondos_frescos',
    'spend.v': 'quemó quemaron quemado',
    'worth.n': 'valor',
    'stock.n': 'acciones títulos',
    'cent.w': 'euro céntimo dólar peso duro',
    'talks.n': 'conversaciones negociaciones contactos tratos',
    'basis': 'sobre_la_base_de a_razón_de',
    'first.w': 'primeros',
    'tranche.n': 'tramo último_tramo tercer_tramo',
    'come.v': 'proceden vienen vinieron llegan provienen procedieron',
    'add.v': 'añade añadió añadido añadirá sumó agregó',
    'invest.pp': 'prometido aportado comprometidos desembolsado',
    'join.v':
      'a_bordo se_ha_subido_al_barco se_subió_al_barco se_suben_al_barco se_apuntan se_apunta se_apuntó',
    'join.n':
      'a_bordo quienes_han_puesto_dinero quienes_pusieron_dinero los_que_han_puesto_dinero entre_los_suscriptores suscriptores inversionistas',
    'invest.v': 'metido_dinero mete_dinero metió_dinero pone_sobre_la_mesa puso_sobre_la_mesa',
    'invest.strong': 'metido_dinero mete_dinero metió_dinero',
    'follow.v':
      'siguieron siguió siguen se_sumaron se_suman se_añadieron se_añaden se_agregaron vinieron_después llegaron_después le_siguieron',
    'arrive.v': 'llegaron llegó llegan entraron ingresaron afluyeron fluyeron cayeron aterrizaron',
    'amount.v':
      'ascendía asciende ascendió ascendían ascienden sumaba suma sumaban alcanzó alcanzaba alcanza llegaba situaba rebasa rebasó supera superó superaba eleva sube subió',
    'figure.n': 'cifra cuenta suma monto importe factura precio número valor cantidad total',
    'tally.n': 'total cuenta monto_total suma_total',
    'then.adv': 'entonces todavía aún antes previamente hoy ahora ya',
    'part': 'de_ellos de_ellas de_esa_cantidad de_esa_cifra de_ese_total de_esa_suma',
    'rest.w': 'restantes otros',
  },
};
