/**
 * The forms of verbs that news uses: third persons and "we" of all tenses and moods, infinitives, gerunds and
 * participles. A verb is given by its infinitive and, where it is irregular, by its principal parts after colons:
 * - Italian: past and participle ("mettere:mise:messo"); `-isc-` verbs are marked ("acquisire+").
 * - Spanish: the stressed stem and that of the past ("invertir:inviert:invirt").
 * - French: the stem before a mute e ("lever:lèv"); `-iss-` verbs are the rule for -ir.
 * - German: past and participle ("übernehmen:übernahm:übernommen", "bieten:bot:geboten"); a parted prefix is marked
 *   ("ein|sammeln").
 * - English: past and participle ("buy:bought:bought").
 * Regular forms follow the school grammars of each language.
 */
import type { Language } from '../../knowledge/vocabulary.ts';

export interface Forms {
  /** Finite forms, infinitives and gerunds. */
  finite: readonly string[];
  participles: readonly string[];
}

export function conjugate(language: Language, verb: string): Forms {
  return CONJUGATIONS[language](verb);
}

const CONJUGATIONS: Readonly<Record<Language, (verb: string) => Forms>> = {
  it: italian,
  es: spanish,
  fr: french,
  de: german,
  en: english,
};

function all(stem: string, endings: string): string[] {
  return endings.split(' ').map((ending) => stem + ending);
}

function italian(verb: string): Forms {
  const [written = '', past, participle] = verb.split(':');
  const inchoative = written.endsWith('+');
  const infinitive = inchoative ? written.slice(0, -1) : written;
  const stem = infinitive.slice(0, -3);
  const group = infinitive.slice(-3, -2);
  const agreeing = (one: string): string[] => all(one.slice(0, -1), 'o a i e');
  if (infinitive.endsWith('tenere')) {
    const root = infinitive.slice(0, -5);
    return {
      finite: [
        infinitive,
        ...all(root, 'iene engono eneva enevano enne ennero errà erranno errebbe errebbero'),
        ...all(root, 'enga engano enesse enessero enendo eniamo erremo'),
      ],
      participles: agreeing(`${root}enuto`),
    };
  }
  if (group === 'a') {
    const hard = /[cg]$/.test(stem) ? `${stem}h` : stem.replace(/([cg])i$/, '$1');
    const soft = stem.replace(/i$/, '');
    return {
      finite: [
        infinitive,
        ...all(stem, 'a ano ava avano ò arono asse assero ando'),
        ...all(hard, 'erà eranno erebbe erebbero eremo'),
        ...all(/[cg]$/.test(stem) ? hard : soft, 'ino iamo'),
      ],
      participles: agreeing(`${stem}ato`),
    };
  }
  const long = group === 'i' ? 'i' : 'e';
  const present = group === 'e' ? 'e ono' : inchoative ? 'isce iscono' : 'e ono';
  const subjunctive = inchoative ? 'isca iscano' : 'a ano';
  return {
    finite: [
      infinitive,
      ...all(stem, `${present} ${subjunctive} iamo`),
      ...all(stem + long, 'va vano rà ranno rebbe rebbero remo sse ssero'),
      `${stem}endo`,
      ...(past === undefined
        ? all(stem, group === 'i' ? 'ì irono' : 'é erono ette ettero')
        : [past, past.replace(/e$/, 'ero')]),
    ],
    participles: agreeing(participle ?? stem + (group === 'i' ? 'ito' : 'uto')),
  };
}

function spanish(verb: string): Forms {
  const [infinitive = '', stressed, preterite] = verb.split(':');
  const stem = infinitive.slice(0, -2);
  const strong = stressed ?? stem;
  const weak = preterite ?? stem;
  const participles = (ending: string): string[] => all(stem + ending, 'o a os as');
  const future = all(infinitive, 'á án ía ían emos');
  if (infinitive.endsWith('ar')) {
    return {
      finite: [
        infinitive,
        ...future,
        ...all(strong, 'a an'),
        ...all(strong.replace(/c$/, 'qu').replace(/g$/, 'gu').replace(/z$/, 'c'), 'e en'),
        ...all(stem, 'aba aban ó aron ara aran ando amos'),
      ],
      participles: participles('ad'),
    };
  }
  return {
    finite: [
      infinitive,
      ...future,
      ...all(strong, 'e en a an'),
      ...all(stem, infinitive.endsWith('er') ? 'ía ían emos' : 'ía ían imos'),
      ...all(weak, 'ió ieron iera ieran iendo'),
    ],
    participles: participles('id'),
  };
}

function french(verb: string): Forms {
  const [infinitive = '', mute] = verb.split(':');
  const stem = infinitive.slice(0, -2);
  const agreeing = (one: string): string[] =>
    all(one, '|e|s|es'.replaceAll('|', ' ').trimStart()).concat(one);
  if (infinitive.endsWith('er')) {
    const broad = stem.replace(/c$/, 'ç').replace(/g$/, 'ge');
    const silent = mute ?? stem.replace(/([uo])y$/, '$1i');
    return {
      finite: [
        infinitive,
        ...all(silent, 'e ent era eront erait eraient erons'),
        ...all(broad, 'ait aient a ant ons'),
        `${stem}èrent`,
      ],
      participles: agreeing(`${stem}é`),
    };
  }
  if (infinitive.endsWith('ir')) {
    return {
      finite: [
        infinitive,
        ...all(stem, 'it issent issait issaient irent ira iront irait iraient issant issons irons'),
      ],
      participles: agreeing(`${stem}i`),
    };
  }
  return {
    finite: [infinitive, stem, ...all(stem, 'ent ait aient it irent ra ront rait raient ant ons rons')],
    participles: agreeing(`${stem}u`),
  };
}

function german(verb: string): Forms {
  const [written = '', past, participle] = verb.split(':');
  const [prefix, base = ''] = written.includes('|') ? written.split('|') : ['', written];
  const stem = base.replace(/e?n$/, '');
  const t = /[td]$/.test(stem) ? 'et' : 't';
  const inseparable = /^(?:be|er|ver|ent|ge|über|unter|wider)|ieren$/.test(base);
  const present = all(stem, `${t} ${base.slice(stem.length)}`);
  const preterite = past === undefined ? all(stem, `${t}e ${t}en`) : [past, `${past}en`];
  const passive = participle ?? `${prefix}${inseparable ? '' : 'ge'}${stem}${t}`;
  const inflected = passive.endsWith('n') || passive.endsWith('t') ? all(passive, 'e en er es em') : [];
  const finite = [...present, ...preterite];
  return {
    finite:
      prefix === ''
        ? finite
        : [
            ...finite.map((one) => `${one}~${prefix}`),
            prefix + base,
            `${prefix}zu${base}`,
            ...finite.map((one) => prefix + one),
          ],
    participles: [passive, ...inflected],
  };
}

function english(verb: string): Forms {
  const [base = '', past, participle] = verb.split(':');
  const [first = base, ...rest] = base.split('_');
  const tail = rest.length > 0 ? `_${rest.join('_')}` : '';
  const mute = first.endsWith('e') ? first.slice(0, -1) : first;
  const third = /(?:s|x|ch|sh)$/.test(first)
    ? `${first}es`
    : /[^aeiou]y$/.test(first)
      ? `${first.slice(0, -1)}ies`
      : `${first}s`;
  const regular = /[^aeiou]y$/.test(first) ? `${first.slice(0, -1)}ied` : `${mute}ed`;
  const done = (past ?? regular) + tail;
  return {
    finite: [...[first, third, `${mute}ing`].map((one) => one + tail), done],
    participles: [participle === undefined ? done : participle + tail],
  };
}
