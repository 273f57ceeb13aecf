import { type Grammar, list, phrases } from './grammar.ts';

/** French. */
export const french: Grammar = {
  language: 'fr',
  articles: list('le la l les un une des'),
  small: list(
    'le la l les un une des du de d au aux a en dans sur sous par pour avec sans chez vers entre contre depuis pendant apres avant jusqu jusque des lors selon malgre parmi outre hormis durant via',
    'et ou mais donc or ni car si que qu qui quoi dont ou quand comme lorsque lorsqu puisque parce quoique',
    'je j tu il elle on nous vous ils elles me m te t se s lui leur leurs y en ce c cet cette ces cela ca ceci celui celle ceux celles mon ma mes ton ta tes son sa ses notre nos votre vos',
    'est sont etait etaient sera seront serait seraient a ont avait avaient aura auront aurait auraient fut furent ete etre avoir fait font peut peuvent doit doivent va vont reste restent vient faut',
    'ne n pas plus moins tres trop peu bien mal aussi encore deja toujours jamais rien tout toute tous toutes meme autre autres chaque quelque quelques plusieurs aucun aucune certains certaines tel telle tant autant ainsi alors puis ensuite enfin pourtant cependant toutefois neanmoins desormais hier demain aujourd hui maintenant bientot la ici voila voici quant combien pourquoi comment',
    'deux trois quatre cinq six sept huit neuf dix cent mille premier premiere deuxieme dernier derniere nouveau nouvelle nouveaux grand grande petit bon bonne',
    'lundi mardi mercredi jeudi vendredi samedi dimanche janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre',
    'an ans annee mois jour jours semaine bonjour merci direct entretien question presse analyse trimestre valorisation montant reponse levee revenus site pdg intelligence bourse',
  ),
  of: list('de d du des'),
  by: list('par'),
  locative: list('a en au aux dans vers pres'),
  companyNouns: list(
    'startup societe entreprise groupe compagnie geant colosse multinationale holding fonds banque maison fabricant fournisseur operateur filiale division licorne laboratoire labo studio developpeur plateforme editeur label concurrent concurrente concurrents rival rivale rivaux partenaire client clients investisseur investisseurs actionnaire actionnaires vehicule consortium marque conseil agence constructeur fondeur incubateur fondation jeune pousse pepite chef file concepteur createur britannique neerlandais neerlandaise suedois suedoise americain americaine japonais japonaise emirati emiratie chinois chinoise allemand allemande francais francaise canadien californien israelien polonais norvegien espagnol italien coreen suisse parisienne',
  ),
  epithetNouns: list(
    'geant colosse maison societe entreprise groupe startup pousse compagnie createur concepteur developpeur editeur fabricant proprietaire mere laboratoire firme holding multinationale licorne inventeur operateur producteur constructeur titan mastodonte',
  ),
  parentNouns: list('mere'),
  headNouns: list('patron pdg dirigeant chef numero ceo'),
  personNouns: list(
    'pdg dg ceo directeur directrice general generale financier financiere technique scientifique president presidente fondateur fondatrice fondateurs cofondateur cofondatrice cofondateurs patron patronne dirigeant dirigeante chef cheffe responsable numero un analyste economiste juge magistrat ministre senateur senatrice depute commissaire avocat avocate professeur professeure chercheur chercheuse scientifique ingenieur entrepreneur entrepreneuse investisseur milliardaire magnat ecrivain romanciere auteur autrice journaliste porte parole conseiller conseillere banquier heritier fils fille frere soeur epouse mari collegue acteur actrice chanteur chanteuse pionnier anciens executif adjoint associe associee entretien',
  ),
  honorifics: list('m mm mme mlle monsieur madame dr maitre me professeur'),
  productNouns: list(
    'modele modeles chatbot application app assistant agent agents logiciel puce puces processeur plateforme service moteur navigateur systeme famille supercalculateur supercalculateurs drone robot projet campus programme accelerateur langage outil reseau version generation formule offre chantier',
  ),
  otherNouns: list(
    'ministere ville region departement pays universite ecole tribunal cour parquet institut parlement commission autorite festival musee stade rue place mont fleuve mer lac ile vallee parti syndicat eglise hopital prix quartier fete club palais theatre lycee',
  ),
  dealNouns: list(
    'acquisition rachat achat part parts participation actions action titre titres valorisation investissement accord partenariat alliance contrat proces plainte introduction resultats fusion offre levee financement concurrent concurrente rival controle vente cession capital dette mise apport arrivee entree',
  ),
  dealVerbs: list(
    'acquerir acquis racheter rachete acheter achete avale soutenu soutenue finance financee investi investir investit attaque poursuivi detenue detenu controlee aupres avec contre rejoint rejoindre',
  ),
  ledBy: list(
    'dirigee dirige dirigees menee mene fondee fonde creee cree presidee preside pilotee pilote conduite conduit controlee controle detenue detenu lancee lance',
  ),
  leads: list('dirige pilote preside controle mene codirige'),
  relative: list('que qu qui'),
  companyVerbs: list(
    'leve leverait acquis acquiert rachete annonce lance investit investi boucle cotee vaut developpe produit vend cede paie signe signee participe vise negocie discuterait negocierait emploie valorisee poursuit detient possede soutient finance bati batit met prend emporte affirme recolte encaisse injectera livrera etudierait',
  ),
  speechVerbs: list(
    'dit declare explique commente ajoute affirme estime assure indique precise rappelle souligne raconte ecrit lance dirige preside fonde quitte rejoint dement',
  ),
  auxiliaries: list('a ont avait aura aurait est etait sera serait s'),
  sourceBefore: list('selon dixit d le la croire au a'),
  sourceVerbs: list(
    'rapporte rapportait revele ecrit affirme indique evoquait evoque parlait croit precise annonce dit cite avance',
  ),
  sourceNouns: list('agence quotidien journal magazine site hebdomadaire revue chaine blog'),
  domain: list(
    'ia startup puce puces gpu llm chatbot cloud logiciel technologie technologies intelligence artificielle generative modeles algorithme milliard milliards million millions md dollars euros investisseurs investisseur investissement actionnaires actionnaire chiffre affaires benefice trimestre pdg cofondateur fondateur supercalculateur robot plateforme financement pousse copyright nasdaq capitalisation capex semiconducteurs serveurs datacenters entreprises',
  ),
  like: list('comme tel telle tels telles'),
  idioms: phrases(
    'de la part;a part;d autre part;d une part;part entiere;nulle part;quelque part;prendre part;prend part;autre part;toute part;toutes parts;premiere tranche;en action;mode action;plan d action;acquisition du langage;a la levee;licence d histoire;en part',
  ),
  and: list('et ou ainsi'),
  capitalNouns: false,
};
