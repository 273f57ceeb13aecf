import type { QuantityGrammar } from './grammar.ts';
import { english } from './en.ts';

export const german: QuantityGrammar = english;
