/** The article that the welcome page shows, in one of its languages. */
export interface Sample {
  language: 'it' | 'en';
  /** Day of publication: what it says was so on that day. */
  published: string;
  headline: string;
  byline: string;
  paragraphs: readonly (string | { heading: string })[];
}
