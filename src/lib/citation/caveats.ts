import type { Language } from '../format/localized.ts';
import type { CitedFigure } from './cited-figure.ts';

type Caveat = 'partial' | 'computed' | 'publisher' | 'second_hand' | 'unlisted' | 'perpetrators';

const words: Record<Caveat, Record<Language, { long: string; short: string | null }>> = {
	partial: {
		en: { long: 'covers a part of this period only', short: 'part of the period only' },
		es: { long: 'abarca solo una parte de este período', short: 'solo una parte del período' }
	},
	computed: {
		en: { long: 'computed from the publisher’s file, which is not held here', short: null },
		es: { long: 'calculado a partir del archivo de quien lo publica, que no se guarda aquí', short: null }
	},
	publisher: {
		en: { long: 'as the publisher states it', short: 'as the publisher states it' },
		es: { long: 'según lo indica quien lo publica', short: 'según quien lo publica' }
	},
	second_hand: {
		en: { long: 'second hand, as others report the publisher’s number', short: 'second hand' },
		es: {
			long: 'de segunda mano, como otros citan el número de quien lo publica',
			short: 'de segunda mano'
		}
	},
	unlisted: {
		en: { long: 'the publisher’s terms forbid listing its rows here', short: null },
		es: {
			long: 'las condiciones de quien lo publica no permiten listar aquí sus filas',
			short: null
		}
	},
	perpetrators: {
		en: { long: 'perpetrators are not counted', short: null },
		es: { long: 'no se cuenta a los perpetradores', short: null }
	}
};

/** What must be said with a figure, in the order in which it matters. */
export function caveatsOf(figure: CitedFigure): Caveat[] {
	const { complete, evidence, kind, dataset, measure, value } = figure;
	const found: [Caveat, boolean][] = [
		['partial', !complete],
		['computed', evidence === 'computed'],
		['publisher', evidence === 'publisher'],
		['second_hand', evidence === 'second_hand'],
		['unlisted', kind === 'rows' && value > 0 && dataset.redistribution !== 'rows'],
		['perpetrators', measure !== 'incidents']
	];
	return found.flatMap(([caveat, needed]) => (needed ? caveat : []));
}

/** The caveats of a figure in words, each without a full stop; the short form keeps those that a caption needs. */
export function describeCaveats(figure: CitedFigure, language: Language, form: 'long' | 'short'): string[] {
	return caveatsOf(figure).flatMap((caveat) => words[caveat][language][form] ?? []);
}
