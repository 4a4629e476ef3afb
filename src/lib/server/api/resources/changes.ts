import type { Db } from '../../db/open.ts';
import { listChanges } from '../../queries/changes.ts';
import { listDatasets } from '../../queries/datasets.ts';
import { fields, maybe, oneOf, path, text } from '../field.ts';
import { takePage } from '../page.ts';
import { choice, optional } from '../parameter.ts';
import { defineResource } from '../resource.ts';

const kinds = ['release', 'correction'] as const;

const record = fields(
	{
		on: text(
			'Date: of a release the publisher’s, as much of it as is known; of a correction the day it was made.'
		),
		kind: oneOf(
			kinds,
			'release = a dataset has a newer state; correction = something was taken out or put right.'
		),
		what: text('What changed, in words. Of what a family had taken out, only the day and the kind.'),
		release: maybe(text('Release.'), 'Id of the release; null for a correction.'),
		page: path('Where more of it stands on this site.')
	},
	'Something that changed.'
);

/** `GET /api/v1/changes` */
export const changes = defineResource({
	name: 'changes',
	one: 'change',
	title: 'Changes',
	text: 'Releases and corrections, newest first.',
	parameters: { kind: optional(choice(kinds), 'Only releases, or only corrections.', 'release') },
	record,
	head: {},
	key: ['string', 'string', 'string'],
	read(db, asked, page) {
		const rows = [...listReleases(db), ...listCorrections(db)].filter(
			({ kind }) => asked.kind === undefined || kind === asked.kind
		);
		return { head: {}, ...takePage(rows, (row) => [row.on, row.kind, row.release ?? row.what], page, -1) };
	}
});

function listReleases(db: Db) {
	return listDatasets(db).flatMap(({ id: dataset, title, releases }) =>
		releases.map(({ id, label, accepted }) => ({
			on: label,
			kind: 'release' as const,
			what: `${title}: a release with ${accepted} ${accepted === 1 ? 'incident' : 'incidents'}.`,
			release: id,
			page: `/datasets/${dataset}`
		}))
	);
}

function listCorrections(db: Db) {
	return listChanges(db).map(({ on, what }) => ({
		...{ on, kind: 'correction' as const, what },
		...{ release: null, page: '/corrections' }
	}));
}
