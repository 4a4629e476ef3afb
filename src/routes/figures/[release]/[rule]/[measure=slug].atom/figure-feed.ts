import type { Feed, FeedEntry } from '#lib/citation/atom.ts';
import { describeChanges, nameRelease } from '#lib/citation/feed-words.ts';
import { describeFigure, describeRelease } from '#lib/citation/sentence.ts';
import { withSuffix } from '#lib/components/page-address.ts';
import { formatFigure, type FigureAddress } from '#lib/domain/figure.ts';
import { formatCount } from '#lib/format/number.ts';
import type { HistoryStep } from '#lib/server/queries/figure-history.ts';
import type { Subject } from '#lib/server/queries/figure-subject.ts';

/** What one release says of a figure. */
export interface FigureStep extends HistoryStep {
	/** `false`: the release covers a part of the period only. */
	complete: boolean;
}

/** A step of a figure's history that gives another value than the step before; the first step too. */
interface Move {
	step: FigureStep;
	before: FigureStep | null;
}

/**
 * A figure as a feed: one entry for the first release that answers it and for each in which it moved, newest first.
 *
 * @param subject of the figure on any of its releases
 * @param steps oldest first, at least one
 */
export function toFigureFeed(
	address: FigureAddress,
	subject: Pick<Subject, 'dataset' | 'rule'>,
	steps: readonly FigureStep[],
	origin: string
): Feed {
	const absolute = (path: string) => new URL(path, origin).href;
	const say = (step: FigureStep) =>
		describeFigure({ ...address, ...subject, release: step.release, value: step.value, complete: true });
	const toEntry = ({ step, before }: Move): FeedEntry => ({
		id: absolute(step.address),
		title: `${before ? `${formatCount(before.value)} → ` : ''}${formatCount(step.value)} ${say(step)}`,
		on: step.release.label,
		summary: summarize(step, before, describeRelease({ dataset: subject.dataset, release: step.release })),
		link: absolute(step.address)
	});
	const asked = formatFigure(address);
	return {
		id: absolute(formatFigure({ ...address, is: null })),
		title: `When this number moved: ${say(steps.at(-1)!)}`,
		self: absolute(withSuffix(asked, '.atom')),
		page: absolute(asked),
		on: steps.at(-1)!.release.label,
		entries: findMoves(steps).map(toEntry).reverse()
	};
}

function findMoves(steps: readonly FigureStep[]): Move[] {
	return steps
		.map((step, index) => ({ step, before: steps[index - 1] ?? null }))
		.filter(({ step, before }) => before?.value !== step.value);
}

function summarize(
	{ release, value, changes, complete }: FigureStep,
	before: FigureStep | null,
	source: string
): string {
	const part = complete ? '' : ' The release covers a part of this period only.';
	if (!before) {
		return `The first release held here that answers it gives ${formatCount(value)}: ${source}.${part}`;
	}
	const since = nameRelease(before.release.label);
	const moved = `It was ${formatCount(before.value)} in ${since} and is ${formatCount(value)} in ${nameRelease(release.label)}`;
	const why = changes ? `: ${describeChanges(changes.counts)}` : '';
	return `${moved}${why}. ${source}.${part}`;
}
