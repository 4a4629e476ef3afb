import { parseRelease } from '../../domain/release.ts';
import { redistributions } from '../../domain/dataset.ts';
import type { Db } from '../db/open.ts';
import { findDataset, type DatasetRow } from '../queries/datasets.ts';
import { findRelease } from '../queries/releases.ts';
import { fields, maybe, oneOf, path, text } from './field.ts';
import { blame, type Problem } from './problem.ts';
import { findDamage, findTombstone } from './standing.ts';

/** Whose data an answer holds, and how they want to be named. */
export const SourceSchema = fields(
	{
		id: text('Release: the dataset and the date of its state, parted by @.'),
		dataset: text('Id of the dataset.'),
		title: text('Title of the dataset.'),
		publisher: text('Who publishes it.'),
		licence: text('The terms under which its publisher gives it.'),
		licenceAddress: maybe(text('Address.'), 'Where these terms stand; null where they have no address.'),
		citation: text('How the publisher asks to be cited.'),
		redistribution: oneOf(
			redistributions,
			'What may be shown of its rows: rows = all, totals = counts and events that the register holds too, none = nothing.'
		),
		sha256: maybe(
			text('Hexadecimal.'),
			'Hash of the canonical rows of the release; null where only totals of it are held.'
		),
		page: path('The page of the dataset on this site.')
	},
	'The release that the answer is about, its terms, and how to name it.'
);

/** A release, and its dataset. `release` is `null` where this copy holds totals of it only. */
export interface Held {
	id: string;
	dataset: DatasetRow;
	release: DatasetRow['releases'][number] | null;
}

/** The release that stands for none: the newest of the register. */
export function settleRelease(db: Db, asked: { release?: string }): { release: string } {
	return { release: asked.release ?? `register@${findRelease(db, 'register')?.label ?? ''}` };
}

/** The release of an id, whole as far as is known; a problem where it is not here any more, or never was. */
export async function findHeld(db: Db, id: string): Promise<Held | Problem> {
	const name = parseRelease(id)!; // the parameter’s own schema has read it
	const dataset = findDataset(db, name.dataset);
	if (!dataset) {
		const missing = blame('release', `There is no dataset “${name.dataset}” here.`, 'not-found');
		return findTombstone(db, id) ?? missing;
	}
	const release = dataset.releases.find((release) => release.id === id) ?? null;
	const fault = release === null ? findTombstone(db, id) : await findDamage(db, id);
	return fault ?? { id, dataset, release };
}

/** What an answer says of its source. */
export function toSource({ id, dataset, release }: Held) {
	return {
		id,
		dataset: dataset.id,
		title: dataset.title,
		publisher: dataset.publisher,
		licence: dataset.licenceName,
		licenceAddress: dataset.licenceAddress,
		citation: dataset.citation,
		redistribution: dataset.redistribution,
		sha256: release?.sha256 ?? null,
		page: `/datasets/${dataset.id}`
	};
}

/** The problem of a release that is not here. */
export function notHeld(id: string): Problem {
	return blame('release', `This copy of the site does not hold the release ${id}.`, 'not-found');
}
