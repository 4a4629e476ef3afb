import type { Card } from '#lib/charts/card.ts';
import { describeFigure, describeRelease } from '#lib/citation/sentence.ts';
import type { FigureAddress } from '#lib/domain/figure.ts';
import { formatCount } from '#lib/format/number.ts';
import type { Tally } from '#lib/server/queries/figure-answer.ts';
import type { Subject } from '#lib/server/queries/figure-subject.ts';

/** A number, what it counts and on which release. */
export function figureCard(
	figure: FigureAddress,
	{ subject, tally }: { subject: Subject; tally: Tally }
): Card {
	const { dataset, rule, release } = subject;
	const counted = { ...figure, dataset, rule, release, value: tally.value, complete: tally.complete };
	return {
		title: formatCount(tally.value),
		sentence: describeFigure(counted),
		note: describeRelease(counted)
	};
}
