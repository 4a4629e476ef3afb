import type { DataSuffix } from './data-format.ts';
import { formatRelease, type ReleaseName } from './release.ts';

/**
 * Where the page of one row of a release stands. The publisher's id may hold anything: what an address cannot carry
 * is percent-encoded, and a dot, with which a suffix such as `.json` begins, stands as `~2E`.
 */
export function formatIncidentAddress(
	{ release, sourceId }: { release: ReleaseName; sourceId: string },
	suffix: DataSuffix = ''
): string {
	const id = plain.test(sourceId) ? sourceId : encodeId(sourceId);
	return `/incidents/${formatRelease(release)}/${id}${suffix}`;
}

/** Most ids: an address carries them as they are. */
const plain = /^[\w-]*$/;

function encodeId(sourceId: string): string {
	return encodeURIComponent(sourceId.toWellFormed().replaceAll('~', '~7E').replaceAll('.', '~2E'));
}

/** The publisher's id from the last part of such an address, percent-decoded already. */
export function parseIncidentId(segment: string): string {
	return segment.replaceAll(/~(2E|7E)/g, (_, code: string) => (code === '2E' ? '.' : '~'));
}
