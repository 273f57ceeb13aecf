import { createCardLayer } from './layer.ts';
import { offerCardLayer } from './seam.ts';

offerCardLayer(createCardLayer);
