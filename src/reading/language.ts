import { type Language, LANGUAGES } from '../knowledge/vocabulary.ts';

/**
 * The function words of each language, most of a text's small words. Languages that Postilla does not read stand beside
 * those that it does, so that a Portuguese text is not taken for Spanish.
 */
const FUNCTION_WORDS = {
  it: 'il lo la i gli le un uno una di a da in con su per tra fra del dello della dei degli delle al allo alla ai agli alle dal dallo dalla dai dalle nel nello nella nei nelle sul sulla sui sulle che chi cui non più anche come ma ed è sono ha hanno era stato stata essere si se ne ci questo questa quello quella tutto tutti loro suo sua dopo prima già ancora quando perché dove così e o anche secondo ora ogni due anni',
  en: 'the of and to in a is that for it as was with be by on not he his but at are this have from or had an they which one you were her all she there would their we him been has when who will more no if out so said what up its about into than them can only other new some could time these two may then do first any my now such like our over me even most made after also did many before must through years where much your way well should because each just those people how too little state good very make world still own see men work long here between both life being under never day same another know while last might us great old year off come since against go came right used take three',
  de: 'der die das den dem des ein eine einen einem einer eines und oder aber nicht ist sind war waren wird werden wurde wurden hat haben hatte hatten mit von zu zum zur im in am an auf aus bei beim für nach über unter vor durch als wie auch noch nur schon so dass sich es er sie wir ich man sein seine seiner seinen ihr ihre ihrer ihren mehr um bis vom kein keine wenn dann gegen ohne kann soll will jahr jahren laut rund etwa zwei',
  fr: 'le la les un une des du de au aux et ou mais ne pas est sont était a ont avait être avoir avec pour par sur dans en sous entre chez que qui quoi dont où ce cet cette ces il elle ils elles on nous vous se sa son ses leur leurs plus moins très aussi comme si même tout tous toute après avant depuis encore déjà selon ainsi été fait deux ans d l qu c s n',
  es: 'el la los las un una unos unas de del a al y e o u pero no es son era fue ha han había ser estar está están con para por sin sobre entre en que quien cual cuyo donde como cuando si se su sus lo le les más menos muy también ya aún este esta estos estas ese esa eso según tras desde hasta durante todo todos otra otro dos años porque',
  pt: 'o a os as um uma uns umas de do da dos das ao aos à às e ou mas não é são foi está estão tem têm com para por pelo pela sem sobre entre em no na nos nas que quem se seu sua seus suas mais menos muito também já ainda este esta isso segundo após desde até como quando ser ter anos',
  ca: 'el la els les un una uns unes de del dels al als i o però no és són era ha han amb per sense sobre entre en que qui com quan si es seu seva més molt també ja aquest aquesta segons després des fins tot anys dos',
  nl: 'de het een en of maar niet is zijn was waren wordt worden werd heeft hebben had met van te voor op in aan uit bij naar over onder door als ook nog al dat die dit deze zich er hij zij we ik men hun haar meer om tot geen wel dan kan zal jaar volgens',
  sv: 'och att det som en ett den de är var har hade inte med för på av till från om men eller så vi jag han hon sig sin sitt kan ska skulle också mer efter över under vid år enligt när där',
  da: 'og at det som en et den de er var har havde ikke med for på af til fra om men eller så vi jeg han hun sig sin kan skal ville også mere efter over under ved år ifølge når der',
  pl: 'i w z na do nie się że to jest są był była o po od za jak ale przez dla przy ich jego jej co lub który która które oraz już tylko może roku lat',
  ro: 'și în de la cu pe din pentru nu este sunt a au fost un o ale lui ei că care mai sau dar prin după între despre fi va ani este',
  tr: 've bir bu için ile da de olarak daha çok gibi olan en ama ya kadar sonra ise her göre var yok değil ki',
} as const;

type Profiled = keyof typeof FUNCTION_WORDS;

/** How much of a text is looked at, in words: the guess is sure long before. */
const WORDS = 600;
/** The least share of function words in a text of the language; running prose has 35 to 55 %, lists of names under 10 %. */
const LEAST_SHARE = 0.14;
/** By how much the best language must lead the second. */
const LEAST_LEAD = 1.05;

const languagesOfWord = new Map<string, Profiled[]>();
for (const language of Object.keys(FUNCTION_WORDS) as Profiled[])
  for (const word of new Set(FUNCTION_WORDS[language].split(' '))) {
    const languages = languagesOfWord.get(word);
    if (languages) languages.push(language);
    else languagesOfWord.set(word, [language]);
  }

/** A text of fewer words than this may be names and numbers for the most part: what its page declares is surer then. */
const TELLING_WORDS = 40;

interface Guess {
  /** Nothing where the text is too short or too mixed to tell. */
  language?: Profiled;
  /** How many words it rests on. */
  words: number;
}

/** Which of the languages that Postilla reads a text is in; nothing where it is in none of them or too short to tell. */
export function guessLanguage(text: string): Language | undefined {
  return readOnly(guess(text).language);
}

/**
 * The language of a text whose page declares one. Templates lie, so where a longer text is clearly in a language
 * that decides; nothing where it is in none that Postilla reads.
 */
export function languageOf(text: string, declared: Language | undefined): Language | undefined {
  const { language, words } = guess(text);
  if (declared && (language === undefined || words < TELLING_WORDS)) return declared;
  return readOnly(language);
}

function guess(text: string): Guess {
  const counts = new Map<Profiled, number>();
  let words = 0;
  for (const { 0: word } of text.slice(0, WORDS * 40).matchAll(/\p{L}+/gu)) {
    if (++words > WORDS) break;
    const languages = languagesOfWord.get(word.toLowerCase());
    if (languages) for (const language of languages) counts.set(language, (counts.get(language) ?? 0) + 1);
  }
  const ranked = [...counts].sort(([, a], [, b]) => b - a);
  const [best, bestCount] = ranked[0] ?? [undefined, 0];
  if (best === undefined || words < 3 || bestCount / words < LEAST_SHARE) return { words };
  if (bestCount < (ranked[1]?.[1] ?? 0) * LEAST_LEAD) return { words };
  return { language: best, words };
}

function readOnly(language: Profiled | undefined): Language | undefined {
  return language !== undefined && isRead(language) ? language : undefined;
}

function isRead(language: Profiled): language is Language & Profiled {
  return (LANGUAGES as readonly string[]).includes(language);
}
