import { citeFigure, siteName, type CitedFigure } from '#lib/citation/cited-figure.ts';
import { fullSentence } from '#lib/citation/cited-sentence.ts';
import {
	caveatLine,
	misquotedLine,
	partialLine,
	revisedLine,
	ruleLine,
	sourceLine,
	termsLine
} from '#lib/citation/picture-words.ts';
import { plain } from '#lib/citation/piece.ts';
import { describeFigure } from '#lib/citation/sentence.ts';
import type { YearBar } from '#lib/charts/layout-year-bars.ts';
import YearBars from '#lib/charts/YearBars.svelte';
import { refusalCodes, statusWords } from '#lib/domain/citation-status.ts';
import { formatFigure, type FigureAddress } from '#lib/domain/figure.ts';
import { yearLabel } from '#lib/domain/period.ts';
import { formatDay } from '#lib/format/date.ts';
import { formatCount } from '#lib/format/number.ts';
import type { Db } from '#lib/server/db/open.ts';
import { isProblem } from '#lib/server/queries/figure-answer.ts';
import { readFigureValue } from '#lib/server/queries/figure-value.ts';
import { readFigureYears, type FigureYear } from '#lib/server/queries/figure-years.ts';
import { verifyFigure, type Verification } from '#lib/server/queries/verification.ts';
import type { Picture } from '#lib/server/render/image.ts';
import { renderSvg } from '#lib/server/render/svg.ts';

/** A figure as images and embeds show it. */
export interface ShownFigure {
	cited: CitedFigure;
	/** What is counted, without the number. */
	sentence: string;
	/** That it was revised, misquoted, or covers a part. */
	notes: string[];
	/** Source, rule, terms of the data. */
	sources: string[];
	years: FigureYear[];
	bars: YearBar[];
	writeYear: (year: number) => string;
}

/** Why a figure cannot be shown, with the status that says so. */
export interface NotShown {
	problem: string;
	status: 400 | 404 | 410 | 503;
}

/** Reads everything that the picture of a figure shows. */
export async function readShownFigure(
	db: Db,
	figure: FigureAddress,
	origin: string
): Promise<ShownFigure | NotShown> {
	const verification = await verifyFigure(db, figure);
	const refusal = refuse(verification);
	if (refusal) return refusal;
	const found = readFigureValue(db, figure);
	if (isProblem(found)) return found;
	const { subject, tally } = found;
	const { kind, dataset, release, rule } = subject;
	const address = formatFigure({ ...figure, is: tally.value });
	const cited = citeFigure({ ...figure, ...tally, kind, dataset, release, rule, address }, origin);
	const years = readFigureYears(db, figure);
	const shown = isProblem(years) ? [] : years;
	return {
		cited,
		sentence: `${describeFigure(cited)}.`,
		notes: noteFigure(cited, verification),
		sources: [
			sourceLine({ dataset, release }),
			[ruleLine({ rule }), caveatLine(cited)].join(' ').trim(),
			termsLine({ dataset })
		].filter(Boolean),
		years: shown,
		bars: shown.map((year) => toBar(year, release.label)),
		writeYear: (year) => yearLabel(year, figure.basis)
	};
}

/** What a verification forbids to draw; `null` where the figure was counted. */
function refuse({ status, problem }: Verification): NotShown | null {
	if (status !== 'withdrawn' && status !== 'damaged') return null;
	return { status: refusalCodes[status], problem: problem ?? statusWords[status].text };
}

function noteFigure({ value, release, complete }: CitedFigure, { cited, newest }: Verification): string[] {
	return [
		cited !== null && cited !== value ? misquotedLine(release.label, cited, value) : '',
		newest !== null && newest.value !== value ? revisedLine(release.label, value, newest.value) : '',
		complete ? '' : partialLine
	].filter(Boolean);
}

function toBar({ year, value, complete, interval, told }: FigureYear, label: string): YearBar {
	return {
		...{ year, value, told },
		...(interval && { interval }),
		...(complete ? {} : { partial: partOf(year, label) })
	};
}

/** Which part of a year a release counts. */
function partOf(year: number, label: string): string {
	return /^\d{4}-\d{2}-\d{2}$/.test(label) && label.startsWith(String(year))
		? `to ${formatDay(label)}`
		: 'in part';
}

/** The size of a chart's own type in images, times its size on pages. */
const enlarged = 1.6;

/** A figure as a picture: its number and sentence over the years around it. */
export function toPicture({ cited, sentence, notes, sources, bars, writeYear }: ShownFigure): Picture {
	const label = `${formatCount(cited.value)} ${sentence}`;
	const citation = `${plain(fullSentence(cited, 'en'))} ${siteName}. ${cited.url}`;
	return {
		words: {
			...{ title: formatCount(cited.value), sentence, notes, sources },
			address: cited.url.replace(/^https?:\/\//, '')
		},
		facts: {
			title: label,
			description: [citation, ...notes, sayYears(bars, writeYear)].filter(Boolean).join(' '),
			source: sources[0]!.replace(/^Source: /, ''),
			rights: sources.find((line) => line.startsWith('Terms')) ?? 'Terms of the data: not stated.',
			citation,
			address: cited.url
		},
		draw: ({ width, height }) =>
			bars.length === 0
				? null
				: renderSvg(YearBars, {
						...{ bars, label, writeYear },
						...{ width: width / enlarged, height: height / enlarged }
					})
	};
}

/** The drawing in words, for those who do not see it. */
function sayYears(bars: YearBar[], writeYear: (year: number) => string): string {
	const years = bars.map(
		({ year, value, partial }) => `${writeYear(year)}${partial ? ` (${partial})` : ''} ${formatCount(value)}`
	);
	return years.length > 0 ? `By year: ${years.join(', ')}.` : '';
}
