import type { ColumnKey } from './columns.ts';
import { writeZip } from './archive.ts';
import { endLine, writeCsv } from './csv.ts';
import { describePackage } from './datapackage.ts';
import { reprDigest } from './digest.ts';
import type { DataList, ListRequest } from './list.ts';
import { addressesOf, nameOf } from './list-address.ts';
import { describeList } from './metadata.ts';
import { writeReadme } from './readme.ts';

/** Tells others' programs, too, where a list is described and how it proves itself. */
const exposed = 'link, repr-digest, etag, content-disposition';

/**
 * The data behind a page in the form that is asked for: the whole of it as JSON, its list as RFC 4180 CSV with one header
 * row, what the list is, or list and description in an archive.
 *
 * @param request the event of the route; its address is the canonical one
 */
export function respondWithData<const Key extends ColumnKey>(
	request: ListRequest,
	list: DataList<Key>
): Response {
	const { format } = request.params;
	if (format === 'json') return answer(request, JSON.stringify(list.value), 'application/json');
	const csv = writeCsv(list.columns, list.rows);
	if (format === 'csv') {
		const end = request.locals.endLine ? endLine(csv, list.rows.length) : '';
		return answer(request, csv + end, 'text/csv; charset=utf-8');
	}
	const metadata = describeList(request.locals.db, list, {
		csv,
		rows: list.rows.length,
		columns: list.columns,
		addresses: addressesOf(request.url, format)
	});
	if (format === 'metadata.json') return answer(request, toJson(metadata), 'application/json');
	const name = nameOf(request.url, format);
	const files = {
		[`${name}.csv`]: csv,
		'metadata.json': toJson(metadata),
		'datapackage.json': toJson(describePackage(name, metadata)),
		'README.md': writeReadme(name, metadata)
	};
	return answer(request, writeZip(files), 'application/zip', `attachment; filename="${name}.zip"`);
}

/** Where a list is described (RFC 8288). */
function describedBy(address: string): string {
	return `<${address}>; rel="describedby"; type="application/json"`;
}

function toJson(value: object): string {
	return `${JSON.stringify(value, null, '\t')}\n`;
}

function answer(
	{ params, url }: ListRequest,
	body: string | Uint8Array<ArrayBuffer>,
	type: string,
	disposition?: string
): Response {
	const { metadata } = addressesOf(url, params.format);
	const bytes = typeof body === 'string' ? Buffer.from(body) : body; // once: for the digest and to be sent
	return new Response(bytes, {
		headers: {
			'content-type': type,
			'repr-digest': reprDigest(bytes),
			...(params.format !== 'metadata.json' && { link: describedBy(metadata) }),
			'access-control-allow-origin': '*',
			'access-control-expose-headers': exposed,
			...(disposition && { 'content-disposition': disposition })
		}
	});
}
