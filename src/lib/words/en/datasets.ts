import { otherMeasures } from '../../domain/measure.ts';
import { englishPlural } from '../plural.ts';

/** `/datasets` and `/datasets/<id>`. */
export const datasets = {
	title: 'Data',
	description:
		'The datasets behind No Figure Alone: publishers, licenses, releases, and what of them may be shown.',
	lead: 'Where the numbers come from. Each dataset has a publisher, terms of use and releases; a release is never changed, and every figure names the one it was counted on. What was imported and removed, and with which hash, stands in the {ledger|ledger of releases}: every line holds the hash of the one before. How far the datasets know the same events is told under {agreement|agreement}.',
	terms: '{publisher}. License: {license}; {gate}.',
	gates: {
		rows: 'rows may be shown',
		totals: 'totals only, its rows are not listed here',
		none: 'described only'
	},
	heldOn: ' Held in full: ',
	held: 'Held in full',
	totals: 'By their totals',
	totalsLead:
		'Yearly totals as their publishers give them, or as computed from a file that is not held here.',
	open: 'The register and the published totals are open: {method|how they were made}.',
	theDatasets: 'the datasets',
	facts: {
		publisher: 'Publisher',
		covers: 'Covers',
		rule: 'Its own rule',
		license: 'License',
		shown: 'Shown here',
		cite: 'Cite as'
	},
	allowed: {
		rows: 'Rows may be shown with credit, and are.',
		totals:
			'Its terms forbid listing its rows. Pages, downloads and addresses give counts, the events that our register holds too, and how many more there are.',
		none: 'Its terms forbid showing more than this description.'
	},
	notHeld:
		'This copy of the site does not hold its rows. Whoever runs it can import the publisher’s file; the command is in the project’s README.',
	thisDataset: 'this dataset',
	programs: 'For programs: {catalog|every data set and release as a catalog} (DCAT).',
	programsToo:
		'For programs: {catalog|every data set and release as a catalog} (DCAT), {croissant|the newest release for machine learning} (Croissant).',
	releases: {
		title: 'Releases held in full',
		incidents: 'Incidents',
		span: '{count}, from {from} to {to}',
		fingerprint: 'Fingerprint of the rows',
		file: 'File as read',
		books:
			'{bytes} bytes, {encoding}, {lines} lines: header {header}, blank {blank}, breaks inside fields {inner}, records {records}, of them {accepted} accepted and {rejected} kept out',
		found: 'Found in the file',
		oddities: (count: number) => englishPlural(count, { one: 'oddity', other: 'oddities' }),
		review: '{count}; {review|books, hashes and review of this release}',
		changed: 'What changed since {day}'
	},
	yearly: {
		title: 'Yearly totals',
		rule: '{rule|The rule}; {evidence}.',
		part: '(part)',
		evidences: {
			computed: 'computed from the publisher’s file',
			publisher: 'as the publisher states it',
			second_hand: 'second hand'
		},
		otherMeasures: Object.fromEntries(
			Object.entries(otherMeasures).map(([id, { title }]) => [id, title])
		) as Record<keyof typeof otherMeasures, string>
	}
};
