export { findArticle } from './find.ts';
export type { ArticleMap, FoundArticle, NoArticle } from './found.ts';
