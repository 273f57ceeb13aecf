import { ask, isConnected } from './runtime.ts';
import { offeredCardLayer, takeOverPage } from './seam.ts';
import { startPage } from './start.ts';

startPage({
  document,
  signal: takeOverPage(),
  async loadCardLayer() {
    if (!offeredCardLayer() && isConnected()) await ask('card.inject', {});
    return offeredCardLayer();
  },
});
