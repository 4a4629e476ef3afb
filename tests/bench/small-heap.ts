/** Loaded before a measured import: the young generation of the heap does not grow, as `scripts/data.ts` sets it. */
import { setFlagsFromString } from 'node:v8';

setFlagsFromString('--semi-space-growth-factor=1');
