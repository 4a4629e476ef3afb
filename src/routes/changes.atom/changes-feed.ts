import { toTimestamp, type Feed, type FeedEntry } from '#lib/citation/atom.ts';
import { describeRelease } from '#lib/citation/sentence.ts';
import { formatDate } from '#lib/format/date.ts';
import { formatCounted } from '#lib/format/number.ts';
import type { DatasetRow } from '#lib/server/queries/datasets.ts';

interface Changed {
	datasets: readonly DatasetRow[];
	/** Releases that were taken back. */
	withdrawn: readonly { id: string; datasetId: string; label: string; removedOn: string; reason: string }[];
	/** The public log of corrections. */
	corrections: readonly { on: string; what: string }[];
}

/** Everything that changed here as a feed: releases as their publishers dated them, those taken back, corrections. */
export function toChangesFeed({ datasets, withdrawn, corrections }: Changed, origin: string): Feed {
	const absolute = (path: string) => new URL(path, origin).href;
	const titles = new Map(datasets.map(({ id, title }) => [id, title]));
	const held = datasets.flatMap((dataset) =>
		dataset.releases.map((release) => toReleaseEntry(dataset, release))
	);
	const gone = withdrawn.map(({ id, datasetId, label, removedOn, reason }): FeedEntry => ({
		id: `/datasets/${datasetId}#withdrawn-${id}`,
		title: `Taken back: ${titles.get(datasetId) ?? datasetId}, release of ${formatDate(label)}`,
		on: removedOn,
		summary: `The release ${id} is no longer given here. The reason: ${reason}`,
		link: titles.has(datasetId) ? `/datasets/${datasetId}` : '/datasets'
	}));
	const corrected = corrections.map(({ on, what }): FeedEntry => ({
		id: `/corrections#${on}-${slugOf(what)}`,
		title: what,
		on,
		summary: `${what} The public log of corrections says when, and nothing else.`,
		link: '/corrections'
	}));
	const entries = [...held, ...gone, ...corrected]
		.map((entry) => ({ ...entry, id: absolute(entry.id), link: absolute(entry.link) }))
		.sort((a, b) => compare(toTimestamp(b.on), toTimestamp(a.on)) || compare(a.id, b.id));
	const self = absolute('/changes.atom');
	const title = 'No Figure Alone: releases and corrections';
	return { id: self, title, self, page: absolute('/corrections'), on: '', entries };
}

/** Paths, made absolute later. */
function toReleaseEntry(dataset: DatasetRow, release: DatasetRow['releases'][number]): FeedEntry {
	const { id, accepted, firstOn, lastOn, sha256 } = release;
	const covers = `${formatCounted(accepted, 'incident', 'incidents')}, from ${formatDate(firstOn)} to ${formatDate(lastOn)}`;
	const isShown = dataset.redistribution !== 'none';
	return {
		id: `/datasets/${dataset.id}#${id}`,
		title: describeRelease({ dataset, release }),
		on: release.label,
		summary: `${id} is held here in full${isShown ? `: ${covers}` : ''}. SHA-256 of its rows: ${sha256}.`,
		link: `/datasets/${dataset.id}`
	};
}

/** What kind of correction it is, whatever number of requests stands behind it. */
function slugOf(what: string): string {
	return what
		.replace(/ \(\d+ requests\)/, '')
		.toLowerCase()
		.replaceAll(/[^a-z]+/g, '-')
		.replaceAll(/^-|-$/g, '');
}

function compare(a: string, b: string): number {
	return a < b ? -1 : Number(a > b);
}
