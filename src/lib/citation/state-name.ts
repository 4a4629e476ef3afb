import type { Language } from '../format/localized.ts';
import { states, type StateCode } from '../domain/state.ts';
import { stateWords } from './spanish-words.ts';

/** The name of a state as it stands behind a town: `New York`, `Nueva York`, `Distrito de Columbia`. */
export function formatState(code: StateCode, language: Language): string {
	const name = language === 'es' ? stateWords[code] : undefined;
	return name?.replace(/^(el|las) /, '') ?? states[code];
}

/** The name of a state as it stands in a Spanish sentence, after "en": `Nueva York`, `el Distrito de Columbia`. */
export function nameState(code: StateCode): string {
	return stateWords[code] ?? states[code];
}
