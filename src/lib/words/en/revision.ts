import { sayYearsLater } from '../../domain/year-move.ts';

/** `/datasets/<id>/compare/<a>...<b>`: what changed between two releases. */
export const revision = {
	head: (dataset: string, from: string, to: string) => `${dataset}: what changed from ${from} to ${to}`,
	description:
		'Records added, removed and changed between two releases, the years that moved, and the figures of this site that moved with them.',
	title: 'What changed between two releases',
	lead: 'The release of {to} beside that of {from}: {counts}.',
	feed: '{feed|From release to release as a feed} · {verify|Check a list of links to figures}',
	thisComparison: 'this comparison',
	years: {
		title: 'The years',
		by: '{measure} by the rule {rule}.',
		none: 'No year that was over in both releases has moved.',
		moved: '{year} went from {before} to {after} by the release of {since}{delay}.',
		later: (years: number) => sayYearsLater(years),
		open: '{year} was not over in one of the releases: {before} in the earlier, {after} in the later.',
		apart: 'Of {year} the releases cover different parts: {before} in the earlier, {after} in the later.',
		same: 'Up to {day} it is {value} in both.',
		went: 'Up to {day} it went from {before} to {after}.'
	},
	table: {
		label: 'Years before and after',
		caption: (measure: string) => `${measure} in each year, by release`,
		year: 'Year',
		note: 'Note',
		moved: 'moved',
		notYet: 'not yet covered',
		noLonger: 'no longer covered',
		open: 'not over in one of them'
	},
	records: {
		title: 'The records',
		added: 'Added',
		removed: 'Removed',
		changed: 'Told otherwise',
		fields: 'What is told otherwise of records that both releases hold:',
		field: (records: number): string =>
			records === 1 ? '{term}, of {count} record' : '{term}, of {count} records',
		gated: 'The terms of {dataset} forbid naming its records here, so they are counted only.',
		unlisted: (_count: number): string =>
			'{count} more records are not listed here; the command {command} lists all.',
		pages: 'Pages of the records',
		previous: 'Previous records',
		page: (page: string, pages: string) => `Page ${page} of ${pages}`,
		next: 'Next records'
	},
	figures: {
		title: 'Figures of this site that moved',
		lead: (_checked: number): string =>
			'Every year that both releases cover alike, by every rule and measure that our pages show: {checked} figures.',
		none: 'None of them moved.',
		moved: (_count: number): string =>
			'{count} moved; whoever cites the release of {day} still finds the old value, and is told the new.',
		open: (count: number): string =>
			count === 1
				? 'Besides, {count} figure of a year that the earlier release covers in part are no longer what they were.'
				: 'Besides, {count} figures of years that the earlier release covers in part are no longer what they were.',
		between: 'The release of {from} → that of {to}:',
		cut: 'The list ends here; {data|the data} have all of them.'
	},
	form: {
		rule: 'Counting rule',
		measure: 'What is counted',
		show: 'Show',
		others: 'Other releases',
		from: 'From',
		to: 'To',
		compare: 'Compare'
	}
};
