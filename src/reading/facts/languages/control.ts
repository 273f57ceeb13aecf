import type { Language } from '../../../knowledge/vocabulary.ts';
import type { WordList } from '../../clauses/lexicon.ts';

/** What purchases of companies are told with: bids, tries, refusals, mergers, companies that come into other hands. */
export const control: Readonly<Record<Language, WordList>> = {
  en: {
    'operation.n': 'transaction exclusivity',
    'whole.n': 'whole lot entire_company',
    'buy.v':
      'swoop_on swoops_on swooped_on hoover_up hoovers_up hoovered_up bag bags bagged gobbling_up scooping_up snapping_up buys_up buy_up bought_up buying_up take_control_of takes_control_of took_control_of taking_control_of',
    'buys.v':
      'buys acquires takes_over snaps_up swallows absorbs gobbles_up scoops_up picks_up purchases swoops_on takes_control_of',
    'bid.v': 'tables tabled',
    'bid.n':
      'bids offers approaches overture overtures advances counterbid counter-offer takeover_offer buyout_offer takeover_approach',
    'make.v':
      'make makes made making launch launches launched launching submit submits submitted present presents presented table tabled receive',
    'purchase.n':
      'buyouts mergers takeover_deal acquisition_deal sale_talks merger_agreement agreement_to_buy agreement_to_acquire',
    'plan': 'definitive_agreement agreement_to_buy agreement_to_acquire agreement_to_take_over',
    'sell.pp': 'sold offloaded unloaded divested',
    'merge.v': 'merge merges merged merging combine combines combined combining',
    'hands.n': 'into_the_hands into_the_fold in_the_hands',
    'shell.n':
      'spac blank-cheque blank-check blank_cheque blank_check special_purpose_acquisition shell_company shell cash_shell',
    'tried': 'tried attempted sought had_hoped wanted',
    'try.v': 'try tries trying attempt attempts attempting',
    'ended':
      'in_vain unsuccessfully without_success to_no_avail spurned spurn spurns rebuff rebuffs snubbed snub snubs gave_up_on walks_away walk_away came_to_naught comes_to_nothing foundered founders stalled voted_against balked baulked sent_packing fended_off fends_off declined declines turn_down rejecting refusing',
    'talks':
      'considered weighed mulled explored eyed eyeing studied toyed_with flirted_with looked_at discussed negotiated approached sounded_out held_talks holding_talks in_discussions',
    'pending.w':
      'approval regulatory_approval antitrust_approval subject_to awaiting pending yet_to_close expected_to_close to_be_completed antitrust_review merger_review waiting_for remain_to_be_paid outstanding',
    'bought.out': 'bought_out buys_out buy_out buying_out',
    'suffice.v': 'cost costs sufficed',
  },
  it: {
    'operation.n': 'operazione esclusiva esclusività',
    'whole.n': 'tutto intero_pacchetto baracca',
    'suffice.v': 'bastano bastati bastato bastò bastavano costa costato costata costò',
    'price.n': 'conto',
    'buy.v':
      'si_aggiudica aggiudicarsi si_aggiudicò si_compra prendersela mette_le_mani_su mettere_le_mani_su mettono_le_mani_su mise_le_mani_su metterà_le_mani_su portare_a_casa porta_a_casa portarsi_a_casa si_porta_a_casa fa_sua fa_suo fare_sua fa_shopping_di si_mangia papparsi si_pappa si_assicura_il_controllo_di prende_il_controllo_di prendere_il_controllo_di incorpora incorporare comprarla comprarlo acquistarla rilevarla',
    'buy.pp':
      'aggiudicato aggiudicata messo_le_mani_su portato_a_casa portata_a_casa incorporato incorporata presi prese preso_il_controllo_di pappata mangiata',
    'buys.v':
      'compera compra comprano acquista acquistano acquisisce acquisiscono rileva rilevano ingloba assorbe si_prende si_compra si_aggiudica mette_le_mani_su porta_a_casa si_porta_a_casa fa_sua si_mangia si_pappa incorpora',
    'bid.v': 'avanza avanzò lanciò',
    'bid.pp': 'avanzata avanzato lanciata messa_sul_tavolo presentata',
    'bid.n': 'offerte proposte avance offerta_ostile opa_ostile controfferta offerta_di_acquisto',
    'make.v':
      'fa fatto fare avanza avanzato avanzare presenta presentato presentare lancia lanciato lanciare mette_sul_tavolo messo_sul_tavolo promuove promosso',
    'purchase.n': 'acquisto acquisti fusioni scalata',
    'merge.v': 'si_fonde si_fonderà fondersi fusa fuso fuse fusi si_unisce_a fonde fondono',
    'hands.n':
      "nelle_mani nell'orbita sotto_il_controllo sotto_il_cappello sotto_l'ombrello sotto_l'ala in_mano",
    'shell.n': 'spac veicolo_quotato scatola_vuota',
    'hand.v': 'passata passato passò finisce finita finito finì andata andato andò ceduta',
    'tried': 'tentato tentò tentata provato provò cercato cercò aveva_cercato voluto sperato',
    'try.v': 'tenta tentare tentano prova provare provano',
    'ended':
      "senza_successo senza_esito inutilmente vanamente rispedita rispedito mandata_all'aria andata_in_fumo è_saltata fallì declinato declinata declina respinge respingono rifiuta rifiutano sfumò sfuma arenata arenate arenato rimandata_al_mittente non_è_andata_in_porto non_se_ne_fece_nulla non_se_ne_fa_nulla naufragata",
    'talks':
      'valutato studiato esaminato ipotizzato sondato corteggiato corteggia corteggiata corteggiava discusso discute interessata interessato pensato accarezza accarezzato trattato trattava trattavano negoziava',
    'pending.w':
      'via_libera antitrust perfezionarsi perfezionata perfezionamento autorizzazione autorizzazioni condizionata subordinata closing da_saldare da_chiudere in_attesa_di_approvazione',
  },
  de: {
    'operation.n': 'transaktion geschäft exklusivität',
    'whole.n': 'ganze gesamtpaket',
    'suffice.v': 'reichten genügten kostete kosten',
    'price.n': 'rechnung kaufpreis',
    'buy.v':
      'greift_zu reißt_sich_unter_den_nagel sichert_sich holt_sich übernimmt_die_kontrolle_über bringt_unter_kontrolle kauft~hinzu kauft~zu kaufte~auf kaufte~ab verleibte~ein nimmt~über',
    'buy.pp': 'hinzugekauft zugekauft einverleiben',
    'buys.v':
      'kauft kaufen übernimmt übernehmen erwirbt erwerben schluckt schlucken schnappt kauft~auf kauft~ab verleibt~ein',
    'bid.n':
      'offerten angebote avancen übernahmeangebote übernahmeversuch gegenangebot kaufofferte annäherungsversuch',
    'make.v':
      'macht machte gemacht unterbreitet unterbreitete legt~vor legte~vor vorgelegt abgegeben gab~ab abgab',
    'purchase.n': 'übernahmepläne kaufs erwerbs fusionspläne zukäufe übernahmegespräche',
    'merge.v':
      'fusioniert fusionieren fusionierte verschmilzt verschmelzen verschmolzen zusammengeschlossen schließt~zusammen geht~zusammen gehen~zusammen zusammengehen',
    'hands.n': 'in_den_besitz in_die_hände unter_das_dach unter_dem_dach unter_die_fittiche in_den_händen',
    'shell.n': 'spac börsenmantel mantelgesellschaft leermantel zweckgesellschaft',
    'hand.v': 'gegangen gehen kommt',
    'tried': 'versucht versuchte versuchten bemühte bemüht',
    'try.v': 'versuchen',
    'ended':
      'vergeblich vergebens erfolglos ohne_erfolg umsonst blitzte~ab blitzten~ab blitzt~ab scheitern ließ~abblitzen abblitzen abschlägig erteilte~abfuhr abfuhr korb platzte platzten geplatzte gescheiterte gescheiterten lehnen~ab ausgeschlagen abgewehrt verlief~sande verzichtet verzichtete zerschlug zerschlugen zerschlagen hinfällig',
    'talks':
      'erwog erwogen prüfte geprüft sondierte lotete~aus liebäugelt liebäugelte interessiert interessierte interesse',
    'pending.w':
      'genehmigung genehmigt genehmigen kartellamt bundeskartellamt kartellbehörden kartellwächter vorbehaltlich zustimmung freigabe noch_nicht_vollzogen vollzug abgeschlossen_werden',
    'bought.out': 'herausgekauft kauft~heraus kaufte~heraus herauskaufen',
  },
  fr: {
    'operation.n': 'opération transaction exclusivité',
    'whole.n': 'tout ensemble totalité',
    'suffice.v': 'suffi suffit coûté coûte',
    'price.n': 'facture',
    'buy.v':
      "s'emparer s'emparent s'adjuge s'adjuger prend_le_contrôle_de prend_le_contrôle_d' prendre_le_contrôle_de prendre_le_contrôle_d' mettra_la_main_sur mettent_la_main_sur s'empare_de s'empare_d' s'emparer_de s'emparer_d' gobe gober croquer engloutit engloutir jette_son_dévolu_sur ravit s'arroge",
    'buy.pp':
      "mis_la_main_sur emparé_de emparé_d' emparée_de emparée_d' offert offerte adjugé adjugée pris_le_contrôle_de pris_le_contrôle_d' englouti engloutie gobé jeté_son_dévolu_sur",
    'buys.v':
      "rachète rachètent acquiert acquièrent achète s'offre met_la_main_sur avale absorbe reprend croque s'empare_de s'empare_d' s'adjuge prend_le_contrôle_de prend_le_contrôle_d' engloutit",
    'bid.n': 'offres propositions avances contre-offre offre_hostile opa_hostile offre_d_achat approche',
    'make.v':
      'fait faire lance lancé lancer dépose déposé déposer présente présenté formule formulé soumet soumis',
    'purchase.n': 'rachats fusions mariage acquisitions',
    'merge.v': 'fusionne fusionner fusionné fusionnent fusionnera se_marie se_rapproche',
    'hands.n':
      "dans_le_giron dans_les_mains dans_l'escarcelle sous_le_contrôle sous_la_coupe aux_mains entre_les_mains sous_pavillon",
    'shell.n': 'spac coquille coquille_vide véhicule_coté',
    'hand.v': 'passe passé passée passer tombe tombé tombée',
    'tried': 'tenté tenta essayé essaya cherché chercha voulu espéré tentait cherchait essayait',
    'try.v': 'tente tenter tentent essaie essayer essaient',
    'ended':
      "en_vain sans_succès éconduit éconduite éconduits repoussé repoussée refusée rejeté repousse rejette décline déclinée fin_de_non-recevoir n'a_pas_abouti n'a_pas_abouti n'ont_pas_abouti capote fait_long_feu tombé_à_l'eau tombée_à_l'eau abandonnés jeté_l'éponge renoncer",
    'talks':
      'étudiait envisagé envisageait examiné sondé approché discuté négocié courtise courtisée courtisé convoite convoité convoitée songe songeait lorgne lorgnait intéressé intéressée sur_les_rangs',
    'pending.w':
      "feu_vert autorité_de_la_concurrence autorités_de_la_concurrence soumis_à soumise_à reste_soumise autorisation autorisations approbation finalisée finalisation clôture_de_l'opération sous_réserve",
  },
  es: {
    'operation.n': 'operación transacción exclusividad',
    'whole.n': 'todo conjunto',
    'suffice.v': 'bastaron bastó costó costado',
    'price.n': 'factura',
    'buy.v':
      'se_queda_con se_quedó_con se_quedará_con se_quedan_con se_adjudica se_adjudicó adjudicarse se_lleva se_llevó llevarse se_hacen_con se_harán_con se_haría_con hará_con fagocita toma_el_control_de tomar_el_control_de tomó_el_control_de incorpora',
    'buy.pp': 'quedado_con adjudicado adjudicada tomado_el_control_de engullido engullida',
    'buys.v':
      'compra compran adquiere adquieren absorbe engulle se_hace_con se_hacen_con se_queda_con se_adjudica se_lleva toma_el_control_de',
    'bid.n': 'ofertas opas oferta_hostil opa_hostil contraoferta acercamiento propuestas',
    'make.v':
      'hace hizo hecho hacer presenta presentó presentado presentar lanza lanzó lanzado lanzar formula formuló',
    'purchase.n': 'compras fusiones toma_de_control',
    'merge.v': 'se_fusiona se_fusionan se_fusionó se_fusionará fusionarse fusionado fusionada fusiona',
    'hands.n': 'a_manos en_manos bajo_el_paraguas a_la_órbita bajo_el_control',
    'shell.n': 'spac sociedad_cotizada_vacía cheque_en_blanco',
    'hand.v': 'pasado pasada fue acabó acaba irá',
    'tried': 'intentó intentado intentaron trató_de tratado_de quiso querido buscó tentó',
    'try.v': 'intenta intentar intentan trata_de tratan_de',
    'ended':
      'en_vano infructuosamente sin_fruto sin_lograrlo rechaza rechazan rechazaron declinó declina fracasa naufragó naufragado se_frustró frustrado quedó_en_nada quedaron_en_nada no_prosperó no_prosperaron no_cuajó no_fructificó rehusó rehúsa dio_calabazas tumbada tumbado',
    'talks':
      'estudió estudiado sondeó sondeado barajó barajado sopesó sopesado tanteado exploró explorado cortejó corteja cortejado negociado negoció interesada interesado interés pretendida',
    'pending.w':
      'autorización autorizaciones sujeta_a sujeto_a pendiente_de visto_bueno luz_verde competencia_debe cerrarse aprobación_de_los_reguladores aprobación_regulatoria',
  },
};
