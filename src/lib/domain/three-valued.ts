import * as v from 'valibot';

/** Unknown is never no: a yes/no fact that no source states is `unknown`. */
export const threeValues = ['yes', 'no', 'unknown'] as const;
export type ThreeValued = (typeof threeValues)[number];
export const ThreeValuedSchema = v.picklist(threeValues, 'expected yes, no or unknown');
