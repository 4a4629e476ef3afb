import { describeCaveats } from '#lib/citation/caveats.ts';
import type { CitedFigure } from '#lib/citation/cited-figure.ts';

/** What a number is often taken for and is not, as sentences; then what must be said of this one. */
export function tellWhatItIsNot(figure: CitedFigure): string[] {
	const always =
		'Not the number of school shootings: there is no single one. Another rule, or another dataset, gives another number.';
	const caveats = describeCaveats(figure, 'en', 'long').map(
		(caveat) => `${caveat.charAt(0).toUpperCase()}${caveat.slice(1)}.`
	);
	return [always, ...ofMeasure(figure), ...caveats];
}

function ofMeasure({ measure }: CitedFigure): string[] {
	if (measure === 'incidents')
		return ['Not a number of deaths: it counts incidents, and in many of them nobody was killed.'];
	if (measure === 'wounded')
		return [
			'Not all who were hurt: it counts those whom the dataset calls wounded, and none who carry it unseen.'
		];
	if (measure === 'named') return ['Not all who were killed: it counts those whose names are held here.'];
	return ['Not a number of incidents: several people may have been killed in one.'];
}
