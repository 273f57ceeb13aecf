import type { Language } from '../../../knowledge/vocabulary.ts';
import type { WordList } from '../../clauses/lexicon.ts';

/** What companies have to do with others: who uses, supplies, licenses, works with or competes with whom. */
export const dealings: Readonly<Record<Language, WordList>> = {
  en: {
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
    'said.self': 'selon_ses_propres_chiffres selon_ses_dires selon_ses_propres_données de_son_propre_aveu',
    'say.v': 'dévoile dévoilé',
    'people.n': 'personnes',
    'hundred': 'centaine cent',
    'staff.v': 'emploie emploient licencie licencié licenciés embauche embauché salariés effectifs supprime',
    'users.n': 'abonné abonnés_payants visiteur',
    'use.v': 'utilise utilisé utilisée utilisés essayé téléchargé recourent paient servent',
  },
  es: {
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
