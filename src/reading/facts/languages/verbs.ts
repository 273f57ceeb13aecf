import type { Language } from '../../../knowledge/vocabulary.ts';
import { conjugate } from '../../clauses/conjugation.ts';
import type { WordList } from '../../clauses/lexicon.ts';

/** The verbs of each class, as `conjugation.ts` takes them. What has no class of participles of its own has them among its verbs. */
type Verbs = Readonly<Record<string, string>>;

const it: Verbs = {
  raise: 'raccogliere:raccolse:raccolto incassare rastrellare ottenere captare intascare',
  borrow: 'emettere:emise:emesso',
  lead: 'guidare capeggiare capitanare',
  join: 'partecipare aderire+ sottoscrivere:sottoscrisse:sottoscritto',
  invest:
    'investire scommettere:scommise:scommesso iniettare versare mettere:mise:messo puntare immettere:immise:immesso sborsare finanziare',
  value: 'valutare prezzare stimare',
  buy: 'comprare acquistare acquisire+ rilevare inglobare assorbire+',
  hold: 'detenere possedere controllare',
  sell: 'vendere cedere dismettere:dismise:dismesso',
  list: 'debuttare sbarcare approdare',
  earn: 'fatturare',
  lose: 'perdere:perse:perso',
  spend: 'spendere:spese:speso bruciare stanziare',
  order: 'ordinare noleggiare affittare',
  supply: 'fornire+',
  licence: 'licenziare utilizzare',
  partner: 'collaborare',
  compete: 'competere',
  found: 'fondare cofondare',
  run: 'guidare dirigere:diresse:diretto amministrare',
  chair: 'presiedere',
  appoint: 'nominare promuovere:promosse:promosso assumere:assunse:assunto ingaggiare',
  leave: 'lasciare abbandonare',
  say: 'dichiarare affermare rivelare confermare precisare sostenere raccontare spiegare commentare',
  close: 'chiudere:chiuse:chiuso completare concludere:concluse:concluso',
  get: 'percepire+ incassare ottenere',
  allow: 'consentire permettere:permise:permesso autorizzare',
};

const es: Verbs = {
  raise: 'recaudar captar levantar lograr embolsar conseguir:consigu:consigu',
  borrow: 'emitir',
  lead: 'liderar encabezar capitanear',
  join: 'participar sumar',
  invest: 'invertir:inviert:invirt inyectar aportar destinar abonar desembolsar',
  value: 'valorar tasar valuar',
  buy: 'comprar adquirir:adquier absorber',
  bid: 'lanzar',
  hold: 'poseer controlar',
  sell: 'vender',
  list: 'debutar',
  earn: 'facturar ingresar',
  lose: 'perder:pierd',
  spend: 'gastar desembolsar quemar',
  order: 'encargar alquilar contratar',
  supply: 'suministrar abastecer',
  licence: 'licenciar utilizar',
  partner: 'colaborar',
  compete: 'competir:compit:compit rivalizar',
  found: 'fundar cofundar',
  run: 'dirigir pilotar comandar',
  chair: 'presidir',
  appoint: 'nombrar fichar',
  leave: 'abandonar dimitir',
  say: 'declarar afirmar revelar confirmar asegurar explicar informar publicar',
  close: 'cerrar:cierr completar firmar',
  get: 'percibir recibir cobrar',
  allow: 'autorizar conceder',
};

const fr: Verbs = {
  raise: 'lever:lèv récolter réunir empocher encaisser engranger collecter',
  borrow: 'emprunter',
  lead: 'mener:mèn piloter',
  join: 'participer contribuer accompagner',
  invest: 'investir injecter miser verser apporter débourser',
  value: 'valoriser évaluer',
  buy: 'racheter:rachèt acheter:achèt avaler absorber',
  bid: 'proposer',
  hold: 'posséder:possèd contrôler',
  sell: 'vendre céder:cèd liquider',
  earn: 'générer:génèr facturer',
  lose: 'perdre',
  spend: 'dépenser consacrer',
  order: 'commander louer',
  supply: 'fournir livrer',
  licence: 'utiliser',
  partner: 'collaborer coopérer:coopèr',
  compete: 'rivaliser concurrencer',
  found: 'fonder cofonder',
  run: 'diriger piloter',
  chair: 'présider',
  appoint: 'nommer recruter embaucher',
  leave: 'quitter démissionner',
  say: 'déclarer affirmer indiquer annoncer rapporter révéler:révèl expliquer assurer préciser confier confirmer',
  close: 'boucler finaliser clôturer',
  allow: 'autoriser concéder:concèd',
};

const de: Verbs = {
  raise: 'ein|sammeln auf|nehmen:nahm:aufgenommen ein|werben:warb:eingeworben kassieren',
  lead: 'an|führen',
  invest: 'investieren stecken pumpen ein|zahlen bei|steuern',
  value: 'bewerten taxieren',
  buy: 'kaufen übernehmen:übernahm:übernommen erwerben:erwarb:erworben schlucken',
  hold: 'besitzen:besaß:besessen',
  sell: 'verkaufen veräußern',
  earn: 'erwirtschaften',
  spend: 'aus|geben:gab:ausgegeben',
  order: 'bestellen ordern mieten',
  supply: 'liefern beliefern',
  licence: 'lizenzieren',
  partner: 'kooperieren',
  compete: 'konkurrieren wetteifern',
  found: 'gründen mit|gründen',
  run: 'leiten',
  appoint: 'ernennen:ernannte:ernannt',
  say: 'berichten erklären melden betonen bestätigen behaupten',
};

const en: Verbs = {
  raise: 'raise secure collect attract',
  lead: 'spearhead co-lead:co-led:co-led',
  join: 'participate',
  invest: 'invest inject contribute',
  buy: 'acquire purchase absorb snap_up scoop_up',
  spend: 'splash',
  supply: 'supply provide deliver',
  partner: 'collaborate',
  compete: 'compete',
  say: 'confirm disclose report announce',
};

const VERBS: Readonly<Record<Language, Verbs>> = { it, es, fr, de, en };

/** A word list with the forms of its verbs. A form that the list has in a class of its own is left as it is there. */
export function withVerbs(language: Language, list: WordList): WordList {
  const listed = new Set(Object.values(list).flatMap((forms) => forms.split(/\s+/)));
  const full: Record<string, string> = { ...list };
  const add = (name: string, forms: readonly string[]): void => {
    const fresh = forms.filter((form) => !listed.has(form));
    if (fresh.length > 0) full[name] = [full[name] ?? '', ...new Set(fresh)].join(' ');
  };
  for (const [name, verbs] of Object.entries(VERBS[language]))
    for (const verb of verbs.split(' ')) {
      const { finite, participles } = conjugate(language, verb);
      add(`${name}.v`, finite);
      add(list[`${name}.pp`] === undefined ? `${name}.v` : `${name}.pp`, participles);
    }
  return full;
}
