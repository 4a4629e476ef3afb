import { redistributions } from '../../../domain/dataset.ts';
import { listDatasets, type DatasetRow } from '../../queries/datasets.ts';
import { fields, list, maybe, oneOf, path, text } from '../field.ts';
import { takePage } from '../page.ts';
import { defineResource } from '../resource.ts';

const record = fields(
	{
		id: text('Id, the part of a release before @.'),
		title: text('Full title.'),
		shortTitle: text('Title for narrow places.'),
		publisher: text('Who publishes it.'),
		address: maybe(text('Address.'), 'Where its publisher gives it; null for the register of this site.'),
		about: text('What it is and how it is made.'),
		covers: text('Places and years, and its gaps.'),
		licence: text('The terms under which its publisher gives it.'),
		licenceAddress: maybe(text('Address.'), 'Where these terms stand; null where they have no address.'),
		redistribution: oneOf(
			redistributions,
			'What may be shown of its rows: rows = all, totals = counts and events that the register holds too, none = nothing.'
		),
		citation: text('How the publisher asks to be cited, without date and address.'),
		nativeRule: text('Id of the rule by which the dataset itself takes in incidents.'),
		releases: list(
			text('Id of a release.'),
			'The releases that this copy of the site holds in full, newest first.'
		),
		page: path('Its page on this site.')
	},
	'A published collection of incidents.'
);

/** `GET /api/v1/datasets` */
export const datasets = defineResource({
	name: 'datasets',
	one: 'dataset',
	title: 'Datasets',
	text: 'Every dataset that is described here, by id: publisher, terms, and the releases that are held.',
	parameters: {},
	record,
	head: {},
	key: ['string'],
	read(db, _asked, page) {
		const rows = listDatasets(db).map(toRecord);
		return { head: {}, ...takePage(rows, ({ id }) => [id], page) };
	}
});

/** The fields that a reader is told of a row of the table. */
function toRecord({ id, title, shortTitle, publisher, address, about, covers, ...rest }: DatasetRow) {
	const { licenceName, licenceAddress, redistribution, citation, nativeRule, releases } = rest;
	return {
		...{ id, title, shortTitle, publisher, address, about, covers },
		...{ licence: licenceName, licenceAddress, redistribution, citation, nativeRule },
		...{ releases: releases.map((release) => release.id), page: `/datasets/${id}` }
	};
}
