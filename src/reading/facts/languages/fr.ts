import type { WordList } from '../../clauses/lexicon.ts';

/** French: forms of the classes that the grammars of facts are written over. */
export const fr: WordList = {
  'det': "le la les l' un une ce cet cette ces chaque autre autres quelque quelques plusieurs",
  'poss': 'son sa ses leur leurs dont',
  'adv':
    "environ près plus moins quelque presque au jusqu'à autour à_peine seulement déjà désormais aussi encore hier récemment directement ensemble notamment autres entre nouveau nouvelle nouvelles nouveaux premier première dernier dernière total totale annuel annuels annuelle quelque actuellement également ailleurs désormais alors",
  'p:of': "de du des d' de_la de_l'",
  'p:in': 'dans en au_capital_de au_sein_de chez',
  'p:to': 'à au aux vers',
  'p:by': 'par de_la_part_de auprès_de auprès_d auprès_du',
  'p:with': "avec aux_côtés_de aux_côtés_d'",
  'p:for': 'pour moyennant contre',
  'p:on': 'sur',
  'p:as': 'comme',
  'p:between': 'entre parmi',
  'and': "et & ainsi_que ainsi_qu'",
  'or': 'ou ni',
  'but': 'mais cependant pourtant toutefois tandis_que alors_que',
  'rel': "qui que qu' dont lequel laquelle lesquels où",
  'sub':
    "lorsque lorsqu' quand après depuis_que avant_de parce_que puisque si comme tandis_que bien_que dès_que afin pour_que",
  'have': 'a ont avait avaient avoir ait aient ayant aura auront aurait auraient eu',
  'be': 'est sont était étaient être soit soient fut furent sera seront serait seraient été étant',
  'neg': "ne n' pas aucun aucune jamais ni sans rien",
  'abbreviation': 'm mm dr st ste env etc cf inc corp co janv févr avr juil sept oct nov déc',
  'dateword': 'an année mois semaine trimestre',
  'outlet.n': 'quotidien agence journal magazine',
  'org.n':
    'start-up startup entreprise société groupe firme compagnie pousse licorne laboratoire géant éditeur fabricant concepteur fournisseur maison mastodonte filiale holding banque spécialiste acquéreur acheteur fleuron développeur mère scale-up pépite quotidien journal agence opérateur jeune_pousse maison_mère intéressé',
  'start_up.n': 'start-up startup jeune_pousse pousse licorne pépite scale-up',
  'fund.n': 'fonds investisseur véhicule',
  'both.n': 'deux parties',
  'raise.v':
    "lève lever lèvent leva lèverait récolte récolter récoltent réunit réunir recueille recueillir obtient obtenir empoche empocher encaisse encaisser engrange engranger s'assure collecte collecter sécurise",
  'raise.pp':
    'levé levés levée levées récolté récoltés réuni réunis recueilli recueillis obtenu obtenus empoché encaissé engrangé collecté collectés rapporté sécurisé',
  'borrow.v': 'emprunte emprunter emprunté empruntés emprunts emprunt émis émet',
  'round.n':
    'levée levée_de_fonds tour tour_de_table amorçage série financement augmentation_de_capital levées tours mise_de_fonds mégalevée première_mise',
  'debt.n': 'dette emprunt emprunts obligations prêt crédit',
  'lead.v': 'mène mener menait conduit conduisait conduire pilote piloter pilotait dirige_le_tour',
  'lead.pp': 'mené menée menés conduit conduite piloté pilotée emmené emmenée dirigé_par',
  'lead.n':
    "chef_de_file investisseur_principal sous_l'égide_de sous_la_houlette_de sous_la_conduite_de lead",
  'join.v':
    'participe participent participer participé souscrit souscrivent rejoint rejoignent contribue contribuent accompagne accompagnent entrent entre_au_capital',
  'join.pp': 'participé souscrit contribué rejoint accompagné investi',
  'join.n': 'investisseurs participation soutien actionnaires auprès',
  'invest.v':
    'investit investir investissent investira investirait injecte injecter injectera injecterait met mettre mettra mise miser verse verser versera apporte apporter débourse débourser fournit place placer engage consacrer',
  'invest.pp':
    'investi investis investie injecté injectés misé versé versés apporté déboursé fourni placé promis mis engagé',
  'invest.strong':
    'investit investir investissent investira investirait investi investis investie injecte injecter injectera injecterait injecté injectés',
  'investment.n': 'investissement investissements chèque mise apport injection',
  'investor.n': 'investisseur bailleur_de_fonds actionnaire investisseurs',
  'value.v':
    'vaut valent valait valoir vaudrait valorise valorisent valoriser valorisait évalue pèse pesait pèsent estime estimé',
  'value.pp': 'valorisé valorisée valorisés évalué évaluée estimé estimée pesant',
  'valuation.n':
    'valorisation capitalisation capitalisation_boursière valeur_boursière étiquette',
  'buy.v':
    "rachète racheter rachètent rachètera acquiert acquérir acquerra achète acheter s'offre s'offrir met_la_main_sur mettre_la_main_sur avale absorbe absorber reprend reprendre s'empare croque rachat_de",
  'buy.pp':
    'racheté rachetée rachetés acquis acquise acheté achetée avalé absorbé absorbée repris reprise croqué',
  'bid.v': 'propose offre proposé offert',
  'bid.n': 'offre opa proposition offre_de_rachat offre_publique',
  'purchase.n': 'rachat acquisition fusion prise_de_contrôle reprise achat acquisitions absorption',
  'hold.v':
    'détient détiennent détenir détenait possède possèdent posséder possédait contrôle contrôlent a conserve garde dispose monte passe atteint',
  'hold.strong': 'détient détiennent détenir détenait possède possèdent posséder possédait',
  'hold.pp': 'détenu détenue possédé possédée contrôlé contrôlée',
  'stake.n': 'participation participations parts part',
  'sell.v': 'vend vendre vendent cède céder cèdent vendra liquide se_sépare',
  'sell.pp': 'vendu vendue vendus cédé cédée cédés liquidé soldé',
  'shareholder.n': 'actionnaire actionnaires associé premier_actionnaire',
  'list.v': "entre_en_bourse entrer_en_bourse s'introduit s'introduire s'introduira",
  'ipo.n': 'introduction_en_bourse ipo entrée_en_bourse cotation introductions_en_bourse',
  'revenue.n': "chiffre_d'affaires revenus revenu recettes ventes chiffre_d_affaires",
  'earn.v': 'réalise réalisé génère généré engrange facture facturé',
  'profit.n': 'bénéfice bénéfices bénéfice_net résultat_net profit profits résultat_opérationnel',
  'profit.v': 'gagne gagné',
  'loss.n': 'perte pertes perte_nette déficit',
  'lose.v': 'perd perdre perdu perdait',
  'capex.n':
    "dépenses_d'investissement capex investissements_en_capital dépenses investissement_en_capital dépenses_en_capital facture",
  'spend.v':
    'dépense dépenser dépensera dépensé dépensera consacre consacrer consacrera consacré brûle brûler brûlé débourser décaisser',
  'revshare.n':
    "partage_des_revenus partage_de_revenus part_des_revenus part_du_chiffre_d'affaires partage_des_recettes",
  'order.v':
    "commande commander commandé commandés commandée loue louer loué s'engage_à_acheter",
  'supply.v':
    'fournit fournir fournira fournissait fourni fournirait livre livrer livrera livré procurer procurera mettra_à_disposition mettre_à_disposition mettra héberge exploitera alimente',
  'supply.n': 'fournisseur',
  'customer.n': 'client clients cliente',
  'deal.n': 'accord contrat commande partenariat marché pacte entente engagement',
  'goods.n':
    'puces puce gpu gpus calcul cloud capacités capacité processeurs serveurs énergie électricité centre_de_données centres_de_données semi-conducteurs mégawatts gigawatts gigawatt mégawatt puissance tpu infrastructures services équipements puissance_de_calcul data_centers',
  'licence.n': 'licence licences accord_de_licence',
  'licence.v': 'exploiter utilise utiliser utilisent',
  'ip.n':
    'propriété_intellectuelle technologie technologies modèles archives articles contenus textes droits catalogue brevets code',
  'access.n': 'accès droit droits usage',
  'partner.v':
    "s'allie s'allient s'associe s'associent collabore collaborent bâtit_avec noue noué coopère coopèrent allie",
  'partner.n': 'partenariat alliance collaboration coentreprise partenaire partenaires joint_venture',
  'rival.n': 'rival rivale rivaux concurrent concurrente concurrents concurrence adversaire rivales',
  'compete.v': "concurrence rivalise rivalisent croiser_le_fer affronte s'affrontent concurrencer",
  'sue.v':
    'attaque assigne assignent traîne porte_plainte portent_plainte attaquent attaque_en_justice réclame_des_comptes poursuit_en_justice poursuivent_en_justice traîné~tribunal traîne~tribunal traîné~justice',
  'sue.pp':
    'poursuivi poursuivie attaqué attaquée assigné assignée traîné traînés porté_plainte attaqué_en_justice',
  'suit.n':
    'plainte procès poursuite poursuites action_en_justice action_collective recours litige procédure',
  'claim.v': 'réclame réclament réclamer demande demandent exige exigent réclamant',
  'drop.v': 'rejeté rejetée débouté classé retirée retiré',
  'ceo.n':
    'pdg p-dg patron patronne directeur_général directrice_générale dg ceo numéro_un chef dirigeant dirigeante',
  'cfo.n': 'directeur_financier directrice_financière cfo',
  'cto.n': 'directeur_technique directrice_technique cto directeur_de_la_technologie directeur_technologique',
  'coo.n':
    'directeur_opérationnel directrice_opérationnelle directeur_des_opérations directrice_des_opérations coo',
  'chair.n':
    "président_du_conseil présidente_du_conseil président_du_conseil_d'administration présidente_du_conseil_d'administration présidence_du_conseil_d'administration président_exécutif",
  'president.n': 'président présidente',
  'board.n': "administrateur administratrice membre_du_conseil membre_du_conseil_d'administration",
  'scientist.n':
    "directeur_scientifique directrice_scientifique scientifique_en_chef directeur_scientifique_de_l'ia",
  'head.n': 'responsable chef_des directeur directrice vice-président vice-présidente',
  'founder.n': 'fondateur fondatrice fondateurs fondatrices créateur créatrice',
  'cofounder.n':
    'cofondateur cofondatrice cofondateurs cofondatrices co-fondateur co-fondatrice co-fondateurs',
  'found.v': 'fonde fonda fondent crée créa fondèrent cofonde',
  'found.pp': 'fondé fondée fondés fondées créé créée cofondé cofondée née lancé_par lancée_par',
  'cofound.v': 'cofondé cofondée codirigent',
  'run.v': 'dirige dirigent dirigeait pilote codirigent',
  'run.pp': 'dirigé dirigée dirigés piloté pilotée emmenée',
  'chair.v': 'préside présidait',
  'post.n': 'poste fonction fonctions',
  'hand.v': 'revient revenu échoit confiée confié confiées',
  'including': 'dont notamment parmi_lesquels parmi_eux tels_que tel_que comme entre_autres',
  'chair.pp': 'présidé présidée',
  'appoint.v':
    'nomme nommé nommée promu promue recrute recruté embauche embauchait devient devenu devenue succède rejoint rejoindre débauché arrive confiée confié',
  'leave.v':
    'quitte quitté quitter démissionne démissionné parti partie part filé départ évincé évincée limogé remercié éviction cède_sa_place',
  'interim': 'par_intérim intérimaire',
  'leave.office': 'démissionne démissionné',
  'former': "ex ancien ancienne jusque-là ex- jusqu'ici anciens",
  'until': "jusqu'à jusqu'en jusqu'au",
  'users.n': 'utilisateurs abonnés clients personnes internautes usagers utilisateur visiteurs',
  'use.v': 'utilisent compte comptent',
  'pbc': "public_benefit_corporation pbc société_à_mission société_d'intérêt_public entreprise_à_mission",
  'nonprofit': 'à_but_non_lucratif sans_but_lucratif non_lucratif non_lucrative non-profit association',
  'forprofit': 'à_but_lucratif lucrative but_lucratif',
  'capped': 'à_but_lucratif_plafonné à_profit_plafonné à_bénéfices_plafonnés capped_profit capped-profit',
  'convert.v':
    'se_convertir se_transformer devenue devenir transforme transformée converti constitué constituée convertie',
  'conversion.n': 'conversion transformation mue restructuration passage transition',
  'plan':
    "prévoit prévoir prévoient prévu prévue prévus projette projeté veut veulent vise visent table tablent promet promis promesse engage s'engage engagé accord_définitif signature_d'un_accord lettre_d'intention prépare préparer préparerait doit devrait devraient objectif injectera investira fera prévoir attendus attendu attendue attend ira sera seront en_vue_du en_vue_de",
  'talks':
    'négocie négocient négocier négocierait négociation négociations discute discuterait discutent discussions pourparlers étudie étudierait étudient envisage envisagent examine étudié pourrait pourraient sonde cherche',
  'ended':
    'abandonné abandonnée abandonne renoncé renonce échoué échoue refusé refuse rejeté rejetée annulé annulée tombé vainement capoté avorté retiré décliné',
  'deny': "dément démenti démentent nie nié exclut exclu faux contesté infondé s'en_défend",
  'hedge':
    'paraît-il se_murmure rumeur rumeurs selon_nos_informations selon_des_sources présumé croit_savoir',
  'total': "au_total en_tout jusqu'ici à_ce_jour cumulé cumulés depuis_sa_création depuis",
  'payment': 'autres nouvelle_tranche première_tranche tranche supplémentaires',
  'say.v':
    'dit déclare déclaré affirme affirmé indique indiqué annonce annoncé rapporte rapporté révèle révélé écrit explique expliqué assure assuré précise précisé estime confie soutient revendique revendiquait prévenu ajoute confirme parlait évoquait évoque parle faisait_état fait_état publié jure jurent lance résume table poursuit avance poursuit',
  'said.by':
    "selon d'après à_en_croire dixit aux_dires_de de_l'aveu_de croit_savoir si_l'on_se_fie_à si_l'on_se_fie_au selon_les_informations_de selon_lui selon_elle d'après_le",
  'unnamed': 'sources proches analystes presse rumeurs observateurs',
  'close.v': 'boucle boucler finalise clôture annonce',
  'close.pp': 'bouclé bouclée finalisé clôturé conclu annoncé',
  'pay.v': 'paie payer payait payé verse versera verser',
  'equals': 'soit équivalant_à équivalent_à valant',
  'bound.over': 'plus dépasse',
  'bound.about': 'environ quelque près autour',
  'bound.upto': "jusqu'à",
  'clitic': 'y lui',
  'hold.dative': 'revient appartient reviendra',
  'sell.past': 'vendit',
  'others': "d'_autres autres",
  'article.one': 'le du au',
  'from.US': 'américain américaine californien californienne',
  'from.GB': 'britannique londonien londonienne',
  'from.FR': 'français française parisien parisienne tricolore',
  'from.DE': 'allemand allemande',
  'from.NL': 'néerlandais néerlandaise',
  'from.SE': 'suédois suédoise',
  'from.NO': 'norvégien norvégienne',
  'from.CH': 'suisse',
  'from.JP': 'japonais japonaise nippon nippone',
  'from.CN': 'chinois chinoise',
  'from.KR': 'coréen coréenne sud-coréen sud-coréenne',
  'from.IL': 'israélien israélienne',
  'from.CA': 'canadien canadienne',
  'from.AE': 'émirati émiratie',
  'from.SA': 'saoudien saoudienne',
  'from.IT': 'italien italienne',
  'from.ES': 'espagnol espagnole',
  'period': 'trimestre semestre exercice mois année',
  'ignore.n': 'seuil',
  'shares.n': 'actions',
  'guide': 'prévoit prévoient prévoir table vise attend anticipe',
  'versus': 'contre',
  'court.n': 'tribunal justice',
  'settle.v': 'solder clore',
  'allow.v': 'permet autorise concède concédé cède cédé ouvre accorde accordé',
  'partner.with': 'en_partenariat_avec en_collaboration_avec',
  'this.form': 'ce_statut cette_forme cette_forme_juridique',
  'get.v': 'reçoit recevoir reçu obtient obtenu recevra',
  'exchange': 'en_échange_de contre',
  'tranche.n': 'tranche versement',
  'announce': 'annonce annoncé annoncée',
  'year.earlier': "un_an_plus_tôt un_an_auparavant l'année_précédente",
  'once.form': "initialement fondée fondé à_l'origine",
  'target.n': 'cible proie',
  'buyer.n': 'acquéreur acheteur',
  'consortium.n': 'consortium',
  'equity.n': 'fonds_propres capital',
  'defendant.n': 'défenderesse',
  'person.pro': 'il elle',
  'founding.n': 'fondation création',
  'atop': 'aux_commandes à_la_tête aux_manettes',
  'price.n': 'prix étiquette',
  'change.w': 'effacé envolés',
};
