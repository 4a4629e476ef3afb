import type { KnownFigure } from '#lib/check/known.ts';
import { describePeriodIn, describeWhichIn } from '#lib/citation/line-words.ts';
import { join, type Piece } from '#lib/citation/piece.ts';
import { describeFigure, describeRelease } from '#lib/citation/sentence.ts';
import { noFilters } from '#lib/domain/figure-filters.ts';
import type { Measure } from '#lib/domain/measure.ts';
import { formatDateIn, type Language } from '#lib/format/localized.ts';
import { catalogues } from '#lib/words/catalogues.ts';

interface Named {
	dataset: { title: string };
	rule: { id: string; title: string; inWhich: string | null };
}

/** What a figure counts, after its value: with rule, period, dataset and release, without full stop. */
export function tellFigure(figure: KnownFigure, named: Named, language: Language): Piece[] {
	const part = figure.complete ? '' : catalogues[language].check.table.part;
	return language === 'en' ? tellInEnglish(figure, named, part) : tellInSpanish(figure, named, part);
}

function tellInEnglish({ label, ...figure }: KnownFigure, named: Named, part: string): Piece[] {
	const measure = figure.measure as Measure;
	const counted = { ...figure, ...noFilters, ...named, measure, release: { label } };
	return join(`${describeFigure(counted)} (${describeRelease(counted)}${part})`);
}

function tellInSpanish(figure: KnownFigure, { dataset, rule }: Named, part: string): Piece[] {
	const measure = figure.measure as Measure;
	const { one, many } = catalogues.es.asked.measures[measure];
	const counted = `${figure.value === 1 ? one : many} ${describeWhichIn('es', rule, measure, figure.value)}`;
	const period = describePeriodIn('es', { ...figure, until: null });
	const release = `versión con fecha ${formatDateIn(figure.label, 'es')}`;
	return join(`${counted}, ${period} (`, { text: dataset.title, lang: 'en' }, `, ${release}${part})`);
}
