import type { WordList } from '../../clauses/lexicon.ts';

/** Italian: forms of the classes that the grammars of facts are written over. */
export const it: WordList = {
  'det':
    "il lo la i gli le l' un uno una un' quel quello quella quell' questo questa quest' quegli quei quelle questi queste ogni altri altro altra altre stesso stessa",
  'poss': 'suo sua suoi sue loro cui',
  'adv':
    'circa oltre quasi più meno almeno fino intorno attorno appena solo già ora anche pure ancora ieri oggi finora sempre poco recentemente complessivamente direttamente insieme invece infatti inoltre così prima primo nuovo nuova ultimo ultima nuovi nuove primi prime restanti ulteriori totale intero intera annuo annua annuali annuale allora oggi ormai sono restante rimanente',
  'p:of': "di del dello della dell' dei degli delle d'",
  'p:in': "in nel nello nella nell' nei negli nelle dentro presso attraverso",
  'p:to': "a al allo alla all' ai agli alle ad verso",
  'p:by':
    "da dal dallo dalla dall' dai dagli dalle da_parte_di da_parte_del da_parte_della da_parte_dell' da_parte_dei",
  'p:with': 'con col assieme_a insieme_a insieme_con in_tandem_con',
  'p:for': 'per pro',
  'p:on': "su sul sullo sulla sull' sui sugli sulle contro",
  'p:as': 'come',
  'p:between': 'tra fra',
  'and': 'e ed nonché oltre_a così_come',
  'or': 'o oppure né',
  'but': 'ma però mentre tuttavia bensì',
  'rel': 'che cui quale quali chi',
  'sub':
    'quando dopo dopo_che prima_di perché poiché se mentre finché nonostante benché sebbene affinché dove fino_a_quando qualora',
  'have':
    'ha hanno aveva avevano avere abbia abbiano aver avendo ebbe avrà avranno avrebbe avrebbero ho abbiamo avevamo avremo avremmo',
  'we': 'noi',
  'we.poss': 'nostro nostra nostri nostre',
  'be': 'è sono era erano essere sia siano fu furono sarà saranno sarebbe sarebbero stato stata stati state viene vengono venne veniva verrà verranno venire venga essendo risulta risultano',
  'neg': 'non né senza mai nessun nessuna nessuno neppure neanche nemmeno',
  'abbreviation': 'dott sig avv prof ing s.p.a spa es ecc pag cfr mld mln n srl inc corp ltd',
  'dateword': 'anno mese settimana trimestre',
  'outlet.n': 'quotidiano agenzia giornale testata',
  'org.n':
    'startup start-up società azienda impresa gruppo compagnia casa laboratorio colosso gigante unicorno holding produttore fornitore sviluppatore casa_madre controllata ditta scaleup big realtà banca editore testata agenzia creatura protetta start_up concorrente socia operatore quotata acquirente offerente',
  'start_up.n': 'startup start-up start_up scaleup',
  'unicorn.n': 'unicorno',
  'fund.n': 'fondo fondi investitore veicolo',
  'both.n': 'due entrambe entrambi parti',
  'raise.v':
    'raccogliamo raccoglieremo raccoglie raccogliere raccolgono raccogliendo raccolse raccoglierà incassa incassare incassano incassò incassando rastrella rastrellare ottiene ottenere ottennero ottenne mette_in_cascina mettere_in_cascina capta ottenendo si_assicura assicurarsi intasca intascare raccogliesse',
  'raise.pp':
    'raccolto raccolti raccolta raccolte incassato incassati incassata incassate rastrellato rastrellati ottenuto ottenuti messo_in_cascina messo_insieme captato assicurata assicurato intascato entrati_in_cassa',
  'borrow.v': 'emette emettere emesso indebita prestito',
  'round.n':
    'round finanziamento finanziamenti raccolta aumento_di_capitale serie tornata tornate giro iniezione megaround ricapitalizzazione_da seed',
  'debt.n': 'debito prestito obbligazioni bond',
  'lead.v': 'guida guidare guidando conduce condurre capeggia capeggiare guidava capitanare capitana',
  'lead.pp':
    'guidato guidata guidati guidate condotto condotta capeggiato capeggiata capitanato capitanata promosso_da',
  'lead.n': 'capofila lead_investor investitore_principale alla_guida_del_round alla_guida in_prima_fila',
  'join.v':
    'partecipa partecipano partecipare partecipava parteciparono si_aggiungono si_aggiunge aderisce aderiscono sottoscrive sottoscrivono al_seguito nel_giro nel_gruppo si_sono_uniti si_è_unita',
  'join.pp': 'partecipato aderito preso_parte aggiunto aggiunti aggiunta sottoscritto entrato entrati',
  'join.n':
    'assegni partecipazione_di finanziatori sostenitori al_seguito tra_gli_investitori fra_gli_investitori tra_i_finanziatori fra_i_finanziatori azionisti_già_presenti',
  'invest.v':
    'investiamo investiremo mettiamo metteremo investe investire investono investì investirà investiranno investirebbe investirebbero investendo investano investa scommette scommettere inietta iniettare versa versare verserà versando mette mettere metterci metterà punta puntare puntò immette immettere impegna sborsa sborsare paga pagare stacca finanzia finanziare conferisce',
  'invest.pp':
    'investito investiti investita investite iniettato iniettati versato versati versata puntato messo messi immesso sborsato sborsati finanziato finanziata scommesso promesso',
  'enter.v':
    'entra_nel_capitale entrano_nel_capitale entrare_nel_capitale entrerà_nel_capitale entrato_nel_capitale entrata_nel_capitale entrò_nel_capitale',
  'invest.strong':
    'investe investire investono investì investirà investiranno investirebbe investirebbero investendo investa investano investito investiti investita investite',
  'investment.n': 'investimento investimenti iniezione esborso assegno apporto puntata',
  'investor.n': 'investitore finanziatore finanziatori investitori azionista',
  'value.v':
    'vale valgono valeva valevano valere varrebbe varrebbero varrà valuta valutano valutare prezzata attribuisce attribuiva capitalizza capitalizzare pesa pesano',
  'value.pp': 'valutato valutata valutati valutate prezzato prezzata stimato stimata quotata_in',
  'valuation.n': 'valutazione valutazioni capitalizzazione valore_di_mercato asticella',
  'buy.v':
    'compriamo compreremo acquistiamo acquisteremo acquisiamo acquisiremo rileviamo rileveremo compra comprare comprarsi comprarsela comprano comprò comprerà acquista acquistare acquisterà acquistano acquistò acquisisce acquisire acquisirà acquisì rileva rilevare rilevò rileverà compera si_prende prendersi prende si_compra ingloba inglobare assorbe assorbire',
  'buy.pp':
    'comprato comprata acquistato acquistata acquistate acquistati acquisito acquisita acquisiti acquisite rilevato rilevata preso presa assorbito assorbita inglobato inglobata comprata_da pagata pagato',
  'bid.v': 'offre offrire offrì presentò lancia lanciare promuove promuovere',
  'bid.pp': 'offerto lanciato promosso presentato messo_sul_tavolo',
  'bid.n': 'offerta opa proposta offerta_pubblica_di_acquisto opas',
  'purchase.n': 'acquisizione acquisizioni acquisto rilevamento fusione takeover incorporazione',
  'hold.v':
    'detiene detenere detengono detenga deteneva possiede possedere possiedono possedeva controlla controllare controllava custodisce ha aveva avrà mantiene conserva conservano tiene resta_con consegna sale salito salita salire scende sceso raggiunge portato passato si_ritrova resta si_trova_con scesa salirà salirebbe è_al hanno avevano avranno possediamo deteniamo',
  'hold.strong':
    'detiene detenere detengono deteneva detenga possiede possedere possiedono possedeva controlla controllava custodisce',
  'hold.pp':
    'detenuto detenuta posseduto posseduta controllato controllata detenuti possedute posseduti controllate controllati partecipata partecipato',
  'stake.n': 'quota quote partecipazione partecipazioni pacchetto partecipazione_azionaria',
  'sell.v': 'vende vendere vendono cede cedere cedono cedette cedendo disfarsi dismette',
  'sell.pp':
    'venduto venduta vendute venduti ceduto ceduta cedute ceduti azzerata azzerato dismesso dismessa',
  'shareholder.n':
    'azionista azionisti socio soci socia primo_azionista titolare azioniste comproprietario comproprietaria',
  'list.v':
    'quotarsi si_quota si_quoterà debutta debuttare debutterà sbarca sbarcare sbarcherà approda approdare quotata quotato collocate',
  'ipo.n':
    'ipo quotazione introduzione_in_borsa sbarco_in_borsa debutto_in_borsa collocamento approdo_in_borsa sbarco_a_piazza_affari sbarco_in_listino sbarco_a_wall_street debutto_a_wall_street',
  'revenue.n': "ricavi ricavo fatturato giro_d'affari vendite entrate giro_d_affari introiti",
  'earn.v':
    'fatturiamo fattureremo incassiamo incasseremo fattura fatturare fatturano fatturò fatturava fatturato_nel incassa incassato',
  'profit.n':
    'utile utili profitti profitto guadagno guadagni risultato_netto utile_netto utile_operativo profitti_netti utili_netti',
  'profit.v': 'guadagna guadagnato guadagnò',
  'loss.n': 'perdita perdite rosso perdita_netta perdite_nette disavanzo',
  'lose.v': 'perdiamo perde perdere perdono perdeva brucia_in perso persi perse',
  'capex.n':
    'capex spese_in_conto_capitale spesa_in_conto_capitale spesa spese investimenti_in_infrastrutture investimenti_in_data_center investimenti_in_conto_capitale',
  'spend.v':
    'spendiamo spenderemo spende spendere spendono spenderà spenderanno spenderne brucia bruciare bruciano bruciato speso spesi stanzia stanziare stanziato',
  'revshare.n':
    'quota_dei_ricavi quota_di_ricavi quota_sui_ricavi revenue_share revenue_sharing condivisione_dei_ricavi quota_dei_ricavi_pubblicitari percentuale_dei_ricavi',
  'order.v': 'ordina ordinare ordinato ordinati noleggia noleggiare affitta affittare spenderne',
  'supply.v':
    'fornisce fornire fornirà forniva fornito fornirebbe forniscono mettere_a_disposizione mette_a_disposizione metterà_a_disposizione ospita alimenta',
  'supply.n': 'fornitore fornitori',
  'customer.n': 'cliente clienti',
  'deal.n':
    "accordo contratto intesa patto ordine commessa impegno_d'acquisto collaborazione memorandum fornitura",
  'goods.n':
    'gpu gpus chip chips calcolo cloud capacità processori tpu server energia elettricità data_center supercomputer semiconduttori potenza_di_calcolo megawatt gigawatt macchine acceleratori servizi infrastruttura potenza infrastrutture centri_dati',
  'licence.n': 'licenza licenze accordo_di_licenza',
  'licence.v': 'licenzia utilizzare sfruttare usare usa utilizza',
  'ip.n':
    'proprietà_intellettuale tecnologie tecnologia modelli archivio archivi contenuti articoli diritti catalogo cataloghi fotografie lanci brevetti codice',
  'access.n': 'accesso diritto diritti',
  'partner.v': 'collabora collaborare collaborano si_allea allearsi si_alleano stringe stringere stringendo',
  'partner.n': 'partnership alleanza collaborazione joint_venture partner sodalizio partenariato',
  'rival.n':
    'rivale rivali concorrente concorrenti competitor avversario avversari antagonista concorrenza sfidante',
  'compete.v':
    'si_contende compete competono competere compite sfida sfidano vedersela si_contendono concorre contendersi',
  'ceo.n':
    'ceo ad amministratore_delegato amministratrice_delegata numero_uno capo_azienda chief_executive chief_executive_officer co-ceo timoniere a.d amministratore_unico patron',
  'cfo.n':
    'cfo direttore_finanziario direttrice_finanziaria chief_financial_officer responsabile_finanziario',
  'cto.n':
    'cto direttore_tecnico direttrice_tecnica chief_technology_officer direttore_tecnologico responsabile_tecnico',
  'coo.n': 'coo direttore_operativo direttrice_operativa chief_operating_officer',
  'chair.n':
    'presidente presidente_esecutivo presidente_del_consiglio_di_amministrazione presidentessa chairman',
  'president.n': 'president vicepresidente_esecutivo',
  'board.n': 'consigliere consigliera membro_del_consiglio membro_del_cda consigliere_di_amministrazione',
  'scientist.n':
    'chief_scientist capo_scienziato direttore_scientifico direttrice_scientifica scienziato_capo',
  'head.n':
    'responsabile capo direttore direttrice a_capo direttore_generale vicepresidente vice_presidente general_counsel',
  'founder.n': 'fondatore fondatrice fondatori fondatrici patron_fondatore',
  'cofounder.n': 'cofondatore cofondatrice cofondatori cofondatrici co-fondatore co-fondatrice co-fondatori',
  'found.v': 'fonda fondare fondò fondarono',
  'found.pp': 'fondato fondata fondati fondate creata creato nata lanciata_da cofondato cofondata',
  'cofound.v': 'cofondato cofondata cofondò',
  'run.v': 'guida dirige dirigere guiderà guidava reggere dirigerà amministra',
  'run.pp':
    'guidato guidata guidate guidati diretto diretta capitanato capitanata sotto_la_guida_di sotto_la_guida_del amministrata timonata',
  'chair.v': 'presiede',
  'post.n': 'posto incarico carica ruolo poltrona timone',
  'hand.v': 'passa va tocca andrà passerà',
  'including':
    'tra_cui fra_cui compresi compresa compreso tra_i_quali fra_i_quali come per_esempio incluse inclusi',
  'chair.pp': 'presieduta presieduto',
  'appoint.v':
    'nomina nominato nominata promosso promossa assume assunto assunta diventa diventato diventata subentra succede arriva passa resta ingaggia arruola rimane',
  'leave.v':
    'lascia lasciare lasciato lasciò dimesso dimessa si_dimette dimissioni abbandona abbandonato congedava esce uscito uscita rassegnato licenziato licenziata cacciato',
  'interim': 'ad_interim ad_interim_di',
  'leave.office': 'si_dimette dimesso dimessa',
  'former': 'ex già ormai_ex',
  'until': 'fino_al fino_a sino_a sino_al fino',
  'users.n': 'utenti abbonati clienti persone utente visitatori iscritti aziende_clienti abbonamenti',
  'use.v': 'usano usa utilizzano conta contano',
  'pbc': 'public_benefit_corporation pbc società_benefit benefit_corporation',
  'nonprofit':
    'non_profit nonprofit no_profit no-profit non-profit senza_scopo_di_lucro senza_fini_di_lucro ente_non_profit',
  'forprofit': 'for_profit for-profit a_scopo_di_lucro',
  'capped': 'capped_profit capped-profit a_profitto_limitato',
  'convert.v':
    'convertirsi trasformarsi trasforma convertire divenuta diventata diventare trasformata trasformato convertita',
  'conversion.n': 'conversione trasformazione transizione ristrutturazione ricapitalizzazione passaggio',
  'plan':
    "accordata accordato accordati si_è_accordata ha_accettato_di hanno_accettato_di prevede previsto prevista previsti previste prevedono impegna impegnata impegnato impegnano promette promesso promessa pianifica pianificando pianificare intende intendono punta puntano vuole vogliono progetta accordo_definitivo concordate concordato concordata lettera_d'intenti memorandum atteso attesa attesi attende stima_per preparano preparando sarà saranno verrà verranno dovrebbe dovrebbero dovrà in_programma in_calendario si_appresta pronta pronto obiettivo scommette_di si_prepara all'orizzonte conta_di mira_a prepara_la prepara_un prepara_il prepara_una",
  'talks':
    'trattando trattative trattativa tratta trattano negoziando negoziato negoziati negozia rinegoziazione renegoziazione colloqui valuta_di valutando ragionando studia studiando studiano discutendo discussioni ipotesi in_corso dialogo dossier sondando esplora pensa cerca sul_tavolo negoziazione potrebbe potrebbero',
  'ended':
    "invano tentato_di provato_a cercato_di abbandonato abbandonata abbandona accantonata accantonato sfumato sfumata saltato saltata fallito fallita naufragato ritirata ritirato respinto respinta respinse rifiutato rifiutata scaduto scaduta invano rispedì tramontata rinunciato rinuncia bocciato bocciata non_se_n'è_fatto_nulla archiviata cessato",
  'deny':
    'fuori_discussione non_se_ne_parla nessuna_intenzione non_in_programma nega negato negano smentito smentisce smentita smentiscono esclude escluso escluse falso esclusa non_è_in_programma negava',
  'hedge':
    'indiscrezioni secondo_indiscrezioni presunto presunta pare si_racconta si_dice si_vocifera stima_che voci',
  'total':
    'in_tutto complessivamente complessivo complessivi in_totale finora in_più_tranche complessiva cumulato totale dalla_nascita tutto_compreso nel_complesso dal_2019 massimo',
  'payment': 'altri ulteriori prima_tranche tranche altra ulteriore rata',
  'say.v':
    'svela svelato svelò sottolinea sottolineato ribadisce ribadito osserva puntualizza ammesso riconosce garantisce dice ha_detto detto dichiara dichiarato scrive scritto riferisce riferito riporta riportato sostiene sostenuto afferma affermato spiega spiegato annunciato annunciando annuncia rivela rivelato stima racconta raccontano assicura assicurato ammette ha_fatto_sapere fa_sapere aggiunge aggiunto conferma confermato ricostruito giura commenta commentato precisa precisando anticipa avverte avvertito calcola prevede indica indicato dava',
  'said.by':
    "secondo stando_a stando_al stando_alla stando_alle stando_ai stando_all' a_detta_di a_detta_del a_dire_di per_quanto_riferito_da citate citata citato come_scrive a_quanto_scrive secondo_quanto_riportato_dal secondo_quanto_riportato_da intervistato ad_ascoltare",
  'unnamed': 'fonti persone_vicine analisti indiscrezioni stampa calcoli addetti_ai_lavori',
  'close.v': 'chiude chiudere chiudendo chiuse completa completare annuncia ottiene',
  'close.pp': 'chiuso chiusa completato completata concluso conclusa annunciato',
  'pay.v': 'paga pagare pagò pagato versa versare versato sborsa sborsato',
  'equals': 'pari_a per valore equivalente_a equivalenti_a del_valore_di',
  'bound.over': 'oltre superiore più',
  'bound.about': 'circa intorno attorno quasi',
  'bound.upto': 'fino_a massimo',
  'clitic': 'ci vi le ne metterci investirci',
  'hold.dative':
    'va spetta spetterebbe tocca toccherebbe andrà spetterà fa_capo andranno spettano spetteranno andrebbe è_in_mano è_nelle_mani toccare spettare andare',
  'sell.past': 'vendette cedette',
  'others': 'altri altre',
  'article.one': "il lo l' al del dal sul nel",
  'from.US': 'statunitense statunitensi americana americano americani californiana californiano',
  'from.GB': 'britannica britannico londinese inglese',
  'from.FR': 'francese parigina parigino',
  'from.DE': 'tedesca tedesco',
  'from.IT': 'italiana italiano milanese',
  'from.ES': 'spagnola spagnolo',
  'from.NL': 'olandese',
  'from.SE': 'svedese',
  'from.NO': 'norvegese',
  'from.CH': 'svizzera svizzero',
  'from.JP': 'giapponese nipponica nipponico',
  'from.CN': 'cinese',
  'from.KR': 'coreana coreano sudcoreana sudcoreano',
  'from.IN': 'indiana indiano',
  'from.IL': 'israeliana israeliano',
  'from.CA': 'canadese',
  'from.AE': 'emiratina emiratino',
  'from.SA': 'saudita',
  'from.FI': 'finlandese',
  'from.DK': 'danese',
  'from.TW': 'taiwanese',
  'period': 'mesi trimestre semestre esercizio anno trimestrale',
  'ignore.n': 'soglia quota_di_mercato quote_di_mercato',
  'shares.n': 'azioni',
  'guide':
    'vista visto attesa attese atteso attesi prevede prevedono stima attende atteso indicato indica previsto',
  'versus': 'contro',
  'allow.v': 'consente consentire permette concede concesso concedere garantire autorizza cede ceduto',
  'partner.with': 'in_collaborazione_con in_partnership_con',
  'this.form': 'questa_forma_giuridica questa_forma questa_struttura la_stessa_forma',
  'get.v': 'percepisce percepire incassa riceve ricevere ricevuto ottiene ottenuto riceverà',
  'exchange': 'in_cambio_di in_cambio_del in_cambio_della in_cambio',
  'tranche.n': 'tranche rata',
  'announce': 'annunciare annunciò annunciano annuncia annunciato annunciata annunciati annunciando',
  'year.earlier': "un_anno_prima dell'anno_precedente",
  'once.form': "c'era_una_volta fondata fondato nata_come originariamente aveva_creato",
  'target.n': 'bersaglio preda',
  'buyer.n': 'acquirente offerente compratore',
  'consortium.n': 'consorzio cordata',
  'equity.n': 'equity capitale azionariato capitale_sociale diritti_di_voto',
  'defendant.n': 'convenuta convenuto',
  'founding.n': 'fondazione nascita',
  'atop': 'al_vertice al_timone a_reggere_il_timone in_plancia',
  'price.n': 'prezzo',
  'change.w': 'bruciati bruciato cancellati guadagnati',
  'previous': 'precedente precedenti',
  'include.v': 'comprendono includono',
  'expiry.n': 'scadenza scadenze data_di_scadenza',
  'expire.v': 'scade scadono scadrà scadranno scadeva scadere termina terminerà',
  'last.v': 'dura durerà vige in_vigore',
  'fresh':
    'questo_mese questa_settimana questa_mattina stamattina stamane concordato concordata siglato siglata firmato firmata stretto stretta',
  'subsidiary.n': 'controllata filiale consociata filiali',
  'belong.v': 'appartiene appartengono fa_capo fanno_capo è_in_mano',
  'revshare.v': 'gira girare condivide condividere condividono riconosce versa cede',
  'possible': 'potrebbe potrebbero',
  'without': 'senza',
  'warrant.n': 'warrant opzione opzioni diritto_di_acquistare diritto_di_comprare',
  'give.v':
    'dà dare danno diede concede concedono concesso concessa concedere lascia lasciare consegna consegnato assegna assegnato attribuisce riconosce riconosciuto garantisce garantito offre emette',
  'each': 'ciascuno ciascuna ciascuni cadauno ognuno a_testa',
  'compared': 'rispetto_al contro dal_precedente',
  'become.v': 'diventa diventerà diventato diventata diventare resta rimane è_diventata è_diventato divenne',
  'own.v': 'possiede possiedono possedeva controlla controllano controllava detiene',
  'no.longer': 'non~più',
  'in.capital': "nel_capitale nell'azionariato nella_compagine",
  'if': 'se qualora',
  'some.day': 'un_giorno prima_o_poi',
  'no': 'no',
  'aim': 'obiettivo traguardo ambizione',
  'respectively': "rispettivamente nell'ordine",
  'rest': 'restante rimanente',
  'carry.v': 'portare porta porterà porterebbe portato porterebbero portano',
  'climb.v':
    'sale salito salita salire salirà salirebbe scende sceso scesa passato passata passa portato cresce',
  'hold.past': 'aveva deteneva possedeva controllava avevano',
  'before.w': "prima_della prima_del prima_dell' prima_di in_precedenza precedentemente un_tempo",
  'back.then': "allora all'epoca in_quell'occasione nell'occasione",
  'same.year':
    'dello_stesso_anno nello_stesso_anno nello_stesso_mese quello_stesso_anno quello_stesso_mese di_quell_anno',
  'agree':
    'accordo accordato accordata concordato impegna impegnata impegnato impegnati si_è_impegnata ha_accettato_di',
  'coming': 'prossimo prossima futuro futura imminente',
  'while': 'mentre laddove',
  'tell.v': 'detto dice dichiarato raccontato spiegato',
  'refuse.v': 'respinse respinto respinta rifiutò rifiutato rispedì rispedito bocciò bocciato bocciata',
};
