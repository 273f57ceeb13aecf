import type { Language } from '../../../knowledge/vocabulary.ts';
import type { WordList } from '../../clauses/lexicon.ts';

/** What suits are told with: suing, claiming, settling, dismissing, following with a suit of one's own. */
export const suits: Readonly<Record<Language, WordList>> = {
  en: {
    'p:against': 'against',
    'sue.v':
      'sue sues sued suing took_to_court takes_to_court take_to_court taken_to_court filed_suit filed_a_lawsuit took~to_court takes~to_court take~to_court taking~to_court taken~to_court drags~to_court drag~to_court dragged~to_court dragging~to_court hauls~to_court haul~to_court hauled~to_court hauled~into_court went_to_court go_to_court goes_to_court going_to_court gone_to_court',
    'sue.pp': 'sued taken_to_court dragged_to_court hauled_into_court',
    'suit.n':
      'lawsuit lawsuits suit suits class_action class_actions class-action legal_action legal_complaint complaint complaints litigation case cases court_case court_cases legal_proceedings proceedings legal_battle legal_battles legal_fight court_battle court_fight legal_dispute legal_challenge legal_claim copyright_claim copyright_case copyright_suit countersuit counterclaim',
    'claim.v':
      'claiming claims claim claimed seek seeks seeking sought demand demands demanding demanded asking_for asks_for asked_for',
    'damages.n': 'damages compensation restitution',
    'accuse.v': 'accuse accuses accused accusing',
    'drop.v':
      'dismiss dismissed dismisses dismissing threw_out thrown_out throws_out threw~out throws~out tossed tossed_out settled settle settles dropped drops dropping withdrew withdrawn withdraws rejected rejects struck_out quashed lost loses',
    'refuse.v': 'refused refuses declined declines refuse decline',
    'grant.v': 'upheld upholds granted grants sided ruled rules found won wins win prevailed victory',
    'court.n': 'court courts judge judges jury jurors tribunal courtroom in_court to_court into_court',
    'settle.v': 'settle settled settles settling resolve resolves resolved be_rid_of get_rid_of end ends',
    'reconcile.v': 'settle settled settles settling settlement',
    'face.v':
      'face faces faced facing targeted_by hit_with hit_by served_with slapped_with fending_off fends_off fend_off fighting_off target_of subject_of battling',
    'defend.v': 'defend_itself defends_itself defending_itself defend_themselves',
    'follow.v':
      'follow follows followed followed_suit follows_suit follow_suit did_the_same does_the_same did_likewise got_there_first come_before came_before gone_before went_before came_next joined_in',
    'turn.n': 'turn',
  },
  de: {
    'p:against': 'gegen',
    'sue.v':
      'verklagt verklagte verklagten verklagen klagt klagte klagten klagen geklagt vor_gericht_gezogen zieht~vor_gericht zog~vor_gericht zogen~vor_gericht ziehen~vor_gericht vor_gericht gerichtlich',
    'sue.pp': 'verklagt',
    'suit.n':
      'klage klagen sammelklage sammelklagen rechtsstreit rechtsstreits verfahren gerichtsverfahren prozess prozesse streit gerichtsstreit urheberrechtsstreit patentstreit klageschrift *klage *klagen',
    'claim.v':
      'fordert fordern forderte forderten gefordert verlangt verlangen verlangte verlangten klagt~ein',
    'damages.n': 'schadenersatz schadensersatz entschädigung wiedergutmachung',
    'accuse.v':
      'wirft~vor warf~vor werfen~vor warfen~vor beschuldigt beschuldigte beschuldigten bezichtigt bezichtigte',
    'drop.v':
      'abgewiesen weist~ab wies~ab wiesen~ab beigelegt legt~bei legte~bei legten~bei legen~bei zurückgezogen zieht~zurück zog~zurück zogen~zurück eingestellt verworfen verloren verlor verliert',
    'refuse.v': 'weigert weigerte lehnte lehnt',
    'grant.v':
      'stattgegeben gab~statt gibt~statt gab~recht gibt~recht bekam~recht bekommt~recht recht_gegeben recht_bekommen verurteilt verurteilte gewann gewonnen gewinnt siegte obsiegte urteil',
    'court.n':
      'gericht gerichts gerichte landgericht oberlandesgericht bundesgericht amtsgericht berufungsgericht gerichtshof richter richterin jury instanz *gericht',
    'settle.v': 'beilegen beizulegen abzuwenden abwenden verglichen beendet beenden loszuwerden',
    'reconcile.v':
      'verglichen außergerichtlich_geeinigt einigt~außergerichtlich einigte~außergerichtlich einigten~außergerichtlich schloss~vergleich schließt~vergleich schlossen~vergleich vergleich_geschlossen',
    'settle.sich': 'verglichen',
    'face.v': 'gegenüber ausgesetzt konfrontiert wehrt wehren ziel',
    'defend.v': 'verteidigen verteidigt verantworten',
    'follow.v':
      'folgt folgte folgten gefolgt zieht~nach zog~nach zogen~nach nachgezogen tat~gleich taten~gleich schloss~an schlossen~an machte~den_anfang machten~den_anfang zuvorgekommen vorangegangen kam~zuvor',
    'turn.n': 'reihe',
  },
  it: {
    'p:against':
      "contro nei_confronti_di nei_confronti_del nei_confronti_della nei_confronti_dell' nei_confronti_dei ai_danni_di ai_danni_della",
    'sue.v':
      'cita cita_in_giudizio citare_in_giudizio citano_in_giudizio citò_in_giudizio cita~in_giudizio citano~in_giudizio denuncia denunciano denunciare denunciò denunciarono fa_causa fanno_causa fare_causa fece_causa querela querelano trascina_in_tribunale porta_in_tribunale portare_in_tribunale trascinato~tribunale trascina~tribunale porta~tribunale portano~tribunale trascinano~tribunale',
    'sue.pp':
      'citato citata citati citate citato_in_giudizio citata_in_giudizio citate_in_giudizio citati_in_giudizio citato~in_giudizio citata~in_giudizio denunciato denunciata denunciati denunciate querelato querelata trascinato_in_tribunale portato_in_tribunale fatto_causa portata_in_tribunale trascinata_in_tribunale portato~tribunale portata~tribunale trascinata~tribunale trascinati~tribunale',
    'because': "a_causa_di a_causa_del a_causa_della a_causa_dei a_causa_delle a_causa_dell' per_causa_di",
    'suit.n':
      'causa cause class_action azione_collettiva ricorso ricorsi querela querele azione_legale azioni_legali battaglia_legale guerra_legale disputa_legale denuncia denunce contenzioso contenziosi esposto citazione processo procedimento vertenza',
    'claim.v':
      'chiede chiedono chiedendo chiedere chiesto chiesti pretesa pretende pretendono reclama reclamano esige esigono',
    'damages.n': 'risarcimento risarcimenti danni indennizzo indennizzi',
    'accuse.v': 'accusa accusano accusato accusò accusarono',
    'drop.v':
      'respinto respinta respinge respinse archiviato archiviata ritirato ritirata ritira ritirano patteggiato chiusa rigettato rigettata rigetta bocciato bocciata perso persa perde lasciato_cadere',
    'refuse.v': 'rifiutato rifiuta negato',
    'grant.v': 'accolto accolta accoglie vinto vince vinse ragione condannato condanna condannata',
    'court.n': 'tribunale tribunali giudice giudici corte giuria in_giudizio magistrato magistrati',
    'settle.v': 'chiudere chiude patteggiare transare comporre archiviare mettere_fine_a risolvere liberarsi',
    'reconcile.v':
      'accordo_extragiudiziale accordo_stragiudiziale patteggiato patteggia patteggiano patteggiò transato accordo_transattivo patteggiamento',
    'face.v': 'deve_rispondere affronta affrontare nel_mirino bersaglio alle_prese fronteggia oggetto',
    'defend.v': 'difendersi',
    'follow.v':
      "ha_seguito hanno_seguito seguì seguirono si_è_mossa si_è_mosso si_sono_mossi si_sono_mosse si_erano_mossi si_erano_mosse si_era_mossa si_era_mosso ha_fatto_lo_stesso hanno_fatto_lo_stesso si_è_accodata si_è_accodato si_sono_accodati si_è_aggiunta si_è_aggiunto si_sono_aggiunti si_sono_aggiunte ha_seguito_l'esempio li_aveva_preceduti l'aveva_preceduta l'aveva_preceduto",
    'turn.n': 'turno toccato',
  },
  fr: {
    'p:against': "contre à_l'encontre_de à_l'encontre_d' à_l'encontre_du",
    'sue.v':
      'poursuit~en_justice poursuivent~en_justice poursuit_en_justice poursuivent_en_justice attaque assigne assignent assigna traîne traînent porte_plainte portent_plainte porter_plainte porta_plainte attaquent attaque_en_justice attaque~en_justice réclame_des_comptes réclament_des_comptes saisit_la_justice saisi_la_justice traîne~tribunal traîné~tribunal',
    'sue.pp':
      'poursuivi poursuivie poursuivis attaqué attaquée attaqués assigné assignée assignés assignées traîné traînée traînés porté_plainte attaqué_en_justice poursuivi_en_justice poursuivie_en_justice assigné_en_justice assignée_en_justice',
    'suit.n':
      'plainte plaintes procès poursuite poursuites action_en_justice actions_en_justice action_collective recours_collectif class_action recours litige litiges procédure procédures assignation bataille_judiciaire bras_de_fer_judiciaire contentieux',
    'claim.v':
      'réclame réclament réclamer réclamé réclamait réclamant demande demandent demandé exige exigent exigé',
    'damages.n':
      'dommages_et_intérêts dommages-intérêts dommages dédommagement dédommagements réparation réparations indemnisation indemnités préjudice',
    'accuse.v': 'accuse accusent accusé accusait accusaient',
    'drop.v':
      'rejeté rejetée rejette rejettent débouté déboutée déboute classé classée retirée retiré retire retirent abandonné abandonnée perdu perd',
    'refuse.v': 'refusé refuse',
    'grant.v': 'raison gagné gagne condamné condamnée condamne gain_de_cause',
    'court.n': 'tribunal tribunaux justice juge juges cour jury en_justice magistrat magistrats prétoire',
    'settle.v': 'solder clore éteindre régler mettre_fin_à mettre_fin solde clôt',
    'reconcile.v':
      "accord_à_l'amiable accord_amiable transigé transige règlement_à_l'amiable règlement_amiable arrangement_à_l'amiable",
    'face.v': "visé visée visés fait_face_à fait_face fait_l'objet font_l'objet affronte cible sous_le_coup",
    'defend.v': 'se_défendre',
    'follow.v':
      'a_suivi ont_suivi suivit suivirent emboîté_le_pas emboîte_le_pas emboîtent_le_pas fait_de_même fit_de_même font_de_même avait_précédé avaient_précédé précédé devancé imité imite',
    'turn.n': "au_tour_de au_tour_du au_tour_d' au_tour_des le_tour_de le_tour_du le_tour_d'",
  },
  es: {
    'p:against': 'contra en_contra_de en_contra_del',
    'sue.v':
      'demanda demandó demandar demandan demandaron demandará denuncia denunció denuncian denunciaron lleva_a_juicio llevó_a_juicio lleva~juez llevó~juez lleva~tribunales llevó~tribunales llevan~tribunales llevaron~tribunales llevaron~juez lleva~tribunal llevó~tribunal querella se_querelló se_querella se_querellaron',
    'sue.pp':
      'demandado demandada demandados demandadas denunciado denunciada denunciados denunciadas llevado_a_juicio llevado~juez llevado~tribunales llevado~tribunal llevada~tribunales',
    'suit.n':
      'demanda demandas pleito pleitos juicio juicios querella querellas litigio litigios denuncia denuncias demanda_colectiva acción_colectiva acción_legal acciones_legales acción batalla_legal batalla_judicial pulso_judicial causa recurso pretensiones reclamación',
    'claim.v':
      'reclama reclaman reclamar reclamó reclamaron pide piden pidió pidieron exige exigen exigió solicita solicitan',
    'damages.n':
      'daños_y_perjuicios indemnización indemnizaciones daños compensación compensaciones resarcimiento',
    'accuse.v': 'acusa acusan acusó acusaron acusado',
    'drop.v':
      'desestimó desestima desestimada desestimado retiró retira retirada retirado archivó archivada archivado rechazó rechazada sobreseyó sobreseída perdió perdido',
    'refuse.v': 'rehusó rehúsa negó rechazó',
    'grant.v': 'ganó gana ganado estimó estimada razón condenó condenado condenada',
    'court.n': 'tribunal tribunales juez jueza jueces juzgado jurado corte justicia magistrada magistrado',
    'settle.v': 'cerrar zanjar saldar resolver poner_fin_a poner_fin zanjó zanja',
    'reconcile.v':
      'acuerdo_extrajudicial arreglo_extrajudicial transigió transigieron acuerdo_amistoso arreglo_amistoso',
    'face.v': 'se_enfrenta se_enfrentan enfrenta afronta afrontan encara encaran objeto',
    'defend.v': 'defenderse',
    'follow.v':
      'siguió siguieron sigue siguen se_sumó se_sumaron se_apuntó se_apuntaron hizo_lo_mismo hicieron_lo_mismo le_siguió les_siguió le_siguieron se_adelantó se_había_adelantado imitó imitaron',
    'turn.n': 'turno',
  },
};
