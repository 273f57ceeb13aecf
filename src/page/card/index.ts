export { createCard, type CardView } from './view.tsx';
export type { CardActions } from './actions.ts';
