export { createCard, type CardView } from './view.tsx';
export type { CardActions, MarkTold } from './actions.ts';
