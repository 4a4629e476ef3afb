import { getContext, setContext } from 'svelte';
import { setChartSpeech } from '#lib/charts/chart-speech.ts';
import { formatState } from '#lib/citation/state-name.ts';
import type { StateCode } from '#lib/domain/state.ts';
import { formatDateIn, formatDayOfYearIn, type Language } from '#lib/format/localized.ts';
import { formatDate, formatDay } from '#lib/format/date.ts';
import { inLanguage } from '#lib/words/address.ts';
import { catalogues, type Words } from '#lib/words/catalogues.ts';

/** Where a link leads, and its language where that is not the language of the page. */
export interface Way {
	href: string;
	hreflang?: Language;
}

/** How a page speaks: its language, its words, and where its links lead. */
export interface Speech {
	language: Language;
	words: Words;
	/** Turns the English address of a page into the one to link to from here: `<a {...to('/people')}>`. */
	to: (address: string) => Way;
	/** A date in words, without its year if `short`. */
	day: (iso: string, short?: boolean) => string;
	/** The name of a state. */
	state: (code: StateCode) => string;
	/** For an element that holds English sentences or titles: `<p lang={english}>`; nothing on an English page. */
	english: 'en' | undefined;
}

const speeches: Record<Language, Speech> = {
	en: {
		language: 'en',
		words: catalogues.en,
		to: (href) => ({ href }),
		day: (iso, short) => (short ? formatDay(iso) : formatDate(iso)),
		state: (code) => formatState(code, 'en'),
		english: undefined
	},
	es: {
		language: 'es',
		words: catalogues.es,
		to: wayInSpanish,
		day: (iso, short) =>
			short && /^\d{4}-\d{2}-\d{2}$/.test(iso)
				? formatDayOfYearIn(iso.slice(5), 'es')
				: formatDateIn(iso, 'es'),
		state: (code) => formatState(code, 'es'),
		english: 'en'
	}
};

/** To the Spanish page where there is one; to what stands in English, told. */
function wayInSpanish(address: string): Way {
	const href = inLanguage(address, 'es');
	return href === address && address.startsWith('/') ? { href, hreflang: 'en' } : { href };
}

const key = Symbol('speech');

/** Gives all components below this one their language. Called while a component is made. */
export function setSpeech(language: Language): Speech {
	const speech = speeches[language];
	const { words, day, to, english } = speech;
	setChartSpeech({ words: words.chart, day, to, english });
	return setContext(key, speech);
}

/** How pages of a language speak; for what a load writes, such as the labels of a drawing. */
export function speechIn(language: Language): Speech {
	return speeches[language];
}

/** How the page that a component is on speaks; English where none says, as in a drawing. Called while a component is made. */
export function useSpeech(): Speech {
	return getContext<Speech | undefined>(key) ?? speeches.en;
}
