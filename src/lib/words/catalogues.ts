import type { Language } from '../format/localized.ts';
import { english } from './english.ts';
import { spanish } from './spanish.ts';

/** Every word of the interface. */
export type Words = typeof english;

export const catalogues: Record<Language, Words> = { en: english, es: spanish };
