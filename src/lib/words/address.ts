import type { Language } from '../format/localized.ts';
import { isTranslated } from './translated.ts';

const prefix = '/es';

/** The language that a path asks for: Spanish at `/es` and below it, else English. */
export function languageOf(path: string): Language {
	return path === prefix || path.startsWith(`${prefix}/`) ? 'es' : 'en';
}

/** The English path of a page: `/es/people` → `/people`. Never begins with `//`, which would lead to another site. */
export function toEnglish(path: string): string {
	return languageOf(path) === 'es' ? `/${path.slice(prefix.length).replace(/^\/+/, '')}` : path;
}

/**
 * An English address in a language: `/people?by=place` → `/es/people?by=place`. An address whose page has no such form,
 * or that leads out of the site, comes back as it is.
 */
export function inLanguage(address: string, language: Language): string {
	if (language === 'en' || !address.startsWith('/')) return address;
	const path = address.split(/[?#]/, 1)[0]!;
	if (!isTranslated(path)) return address;
	return prefix + (path === '/' ? address.slice(1) : address);
}
