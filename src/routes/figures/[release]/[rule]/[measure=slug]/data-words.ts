import { describeFigure, describeRelease } from '#lib/citation/sentence.ts';
import type { DatasetWords } from '#lib/components/structured-data.ts';
import { daysOf } from '#lib/domain/period.ts';
import { formatCount } from '#lib/format/number.ts';
import type { DatasetRow } from '#lib/server/queries/datasets.ts';
import type { FigureAnswer } from '#lib/server/queries/figure-answer.ts';

/** A figure and the list that it counts, under the terms of the dataset that it was counted on. */
export function describeData(figure: FigureAnswer, dataset: DatasetRow): DatasetWords {
	const { first, last } = daysOf(figure.from, figure.to, figure.basis);
	const name = `${formatCount(figure.value)} ${describeFigure(figure)}`;
	return {
		name,
		description: `${name}, counted on ${describeRelease(figure)}, with the list that it counts and the people behind it.`,
		licence: { name: dataset.licenceName, address: dataset.licenceAddress },
		creator: { name: dataset.publisher, address: dataset.address },
		period: { from: first, to: last },
		version: figure.release.label,
		basedOn: [`/datasets/${figure.dataset.id}`]
	};
}
