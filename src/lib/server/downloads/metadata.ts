import { writeBibtex } from '../../citation/bibtex.ts';
import { citeFigure, siteName } from '../../citation/cited-figure.ts';
import { cite } from '../../citation/styles.ts';
import { parseRelease } from '../../domain/release.ts';
import type { Db } from '../db/open.ts';
import { findDataset, type DatasetRow } from '../queries/datasets.ts';
import { findRule } from '../queries/rules.ts';
import { columnWords, headerOf, type ColumnKey } from './columns.ts';
import { sha256 } from './digest.ts';
import { listLicences } from './licences.ts';
import type { ListWords } from './list.ts';

/** Where a list stands, absolute. */
export interface ListAddresses {
	page: string;
	csv: string;
	json: string;
	metadata: string;
	zip: string;
}

/** The file that a list is described from. */
interface File {
	csv: string;
	rows: number;
	columns: readonly ColumnKey[];
	addresses: ListAddresses;
}

/** The document beside a CSV file: what it is, how to cite it, under which terms, and the hash by which it proves itself. */
export function describeList(db: Db, words: ListWords, { csv, rows, columns, addresses }: File) {
	const releases = words.releases.flatMap((id) => describeRelease(db, id) ?? []);
	const ids = [...new Set(releases.map(({ dataset }) => dataset))];
	const datasets = ids.flatMap((id) => findDataset(db, id) ?? []);
	return {
		title: words.title,
		about: words.about,
		addresses,
		rows,
		bytes: Buffer.byteLength(csv),
		sha256: sha256(csv),
		citation: citeList(words, addresses.page, datasets),
		licences: listLicences(datasets),
		datasets: datasets.map(describeDataset),
		releases,
		rules: words.rules.flatMap((rule) => describeRule(db, rule, addresses.page) ?? []),
		columns: columns.map((key) => ({ name: headerOf(key), ...columnWords[key] }))
	};
}
export type ListMetadata = ReturnType<typeof describeList>;

/** How to cite a list: as its figure where it is one, else by its title and address; its sources as they ask for it. */
function citeList({ title, releases, figure }: ListWords, page: string, datasets: readonly DatasetRow[]) {
	const sources = datasets.map(({ citation }) => citation);
	if (figure) {
		const cited = citeFigure(figure, page);
		return { text: cite(cited, 'plain', 'en'), bibtex: writeBibtex(cited), sources };
	}
	const of = releases.length > 0 && releases.length <= 4 ? ` (${releases.join(', ')})` : '';
	return { text: `${siteName}, “${title}”${of}. ${page}`, bibtex: null, sources };
}

function describeDataset({ id, title, publisher, address, redistribution }: DatasetRow) {
	return { id, title, publisher, address, redistribution };
}

/** A release, with the hash of its rows where they are held here. */
function describeRelease(db: Db, id: string) {
	const name = parseRelease(id);
	if (!name) return null;
	const held = findDataset(db, name.dataset)?.releases.find((release) => release.id === id);
	return { id, ...name, rowsSha256: held?.sha256 ?? null };
}

/** A rule in words; one that is not held is left out. */
function describeRule(db: Db, rule: ListWords['rules'][number], page: string) {
	if (typeof rule !== 'string') {
		const { id, words, address } = rule;
		return { id, version: null, title: null, words, address: new URL(address, page).href };
	}
	const found = findRule(db, rule);
	if (!found) return null;
	const { id, version, title, included, excluded } = found;
	const words = `${included}. Left out: ${excluded}.`.replaceAll('..', '.');
	return { id, version, title, words, address: new URL(`/rules/${id}`, page).href };
}
