import { siteName } from '#lib/citation/cited-figure.ts';
import { ruleLine, sourceLine, termsLine } from '#lib/citation/picture-words.ts';
import { withSuffix } from '#lib/components/page-address.ts';
import { formatDate } from '#lib/format/date.ts';
import type { Db } from '#lib/server/db/open.ts';
import { findDataset } from '#lib/server/queries/datasets.ts';
import { findRule } from '#lib/server/queries/rules.ts';
import type { Picture } from '#lib/server/render/image.ts';

/** What one line of a chart, or its only one, was counted from. */
export interface ChartSource {
	/** What tells it from the other lines. */
	name?: string;
	dataset: { id: string };
	release: { label: string };
	rule: { id: string; title: string };
}

/** A chart as its page shows it. */
export interface ShownChart {
	title: string;
	sentence: string;
	notes: string[];
	sources: ChartSource[];
	/** How to read the drawing: what its thin lines and its hollow marks are. */
	key?: string;
	/** Absolute address of the page. */
	url: string;
	beside?: boolean;
	dusk?: boolean;
	draw: Picture['draw'];
}

/** A chart of a page as a picture. */
export function toChartPicture(db: Db, chart: ShownChart): Picture {
	const { title, sentence, notes, url, key = '', beside, dusk, draw } = chart;
	const told = chart.sources.map((source) => ({ ...source, ...findSource(db, source) }));
	const terms = told.length === 1 ? termsLine(told[0]!) : sayTerms(told);
	const sources = told.length === 1 ? sayAlone(told[0]!) : [...new Set(told.map(sayAmong))];
	const citation = `${siteName}. “${title}.” ${told.map(sayAmong).join(' ')} ${url}`;
	return {
		words: {
			...{ title, sentence, notes, beside },
			sources: [key, ...sources, terms].filter(Boolean),
			address: url.replace(/^https?:\/\//, '')
		},
		facts: {
			...{ title, citation, address: url },
			description: [sentence, key, ...notes, `The numbers: ${dataOf(url)}`].filter(Boolean).join(' '),
			source: told.map((source) => sourceLine(source).replace(/^Source: /, '')).join(' '),
			rights: terms || 'Terms of the data: not stated.'
		},
		...{ dusk, draw }
	};
}

type Told = ReturnType<typeof findSource> & Omit<ChartSource, 'dataset' | 'rule'>;

function findSource(db: Db, { dataset, rule }: ChartSource) {
	const { title, shortTitle, publisher, licenceName } = findDataset(db, dataset.id)!;
	return {
		dataset: { title, shortTitle, publisher, licenceName },
		rule: { ...rule, version: findRule(db, rule.id)?.version }
	};
}

function sayAlone(source: Told): string[] {
	return [sourceLine(source), ruleLine(source)];
}

function sayAmong({ dataset, release, rule }: Told): string {
	return `${dataset.title}, ${formatDate(release.label)}: ${ruleLine({ rule }).replace(/^Rule: /, '')}`;
}

function sayTerms(told: Told[]): string {
	const stated = told.filter((source) => termsLine(source) !== '');
	const each = stated.map(({ dataset }) => `${dataset.shortTitle}: ${dataset.licenceName}`);
	return each.length > 0 ? `Terms of the data: ${[...new Set(each)].join('. ')}.` : '';
}

function dataOf(url: string): string {
	const { origin, pathname, search } = new URL(url);
	return `${origin}${withSuffix(`${pathname}${search}`, '.csv')}`;
}
