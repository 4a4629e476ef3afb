import { noFilters } from '../domain/figure-filters.ts';
import { citeFigure, type Citable, type CitedFigure } from './cited-figure.ts';

/** A made-up figure to cite, with what a test changes of it. */
export function exampleFigure(change: Partial<Citable> = {}, accessed: string | null = null): CitedFigure {
	const { where: _named, ...filters } = noFilters;
	const figure: Citable = {
		address: '/figures/madeup@2023-09-22/some-rule/incidents?from=2022&to=2022&is=1305',
		value: 1305,
		measure: 'incidents',
		...{ from: 2022, to: 2022, basis: 'calendar' },
		...filters,
		kind: 'rows',
		dataset: { title: 'Made-up Database', publisher: 'The Example Post', redistribution: 'rows' },
		release: { label: '2023-09-22' },
		rule: { id: 'some-rule', version: 2, title: 'Some rule', inWhich: 'a made-up thing happened' },
		complete: true,
		evidence: 'rows',
		...change
	};
	return citeFigure(figure, 'https://example.org', accessed);
}
