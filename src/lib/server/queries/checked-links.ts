import Papa from 'papaparse';
import { formulaStart } from '../../domain/formula.ts';
import { statusWords, type CitationStatus } from '../../domain/citation-status.ts';
import type { FoundLink } from '../../domain/find-links.ts';
import type { Db } from '../db/open.ts';
import { verifyAddress, type Malformed, type Verification } from './verification.ts';

/** A link of a text and whether its figure still stands. */
export interface CheckedLink {
	/** As it was found. */
	link: string;
	/** How often the text has it. */
	count: number;
	/** A word for machines. */
	status: CitationStatus | 'malformed';
	/** The same in words, with what is wrong. */
	words: string;
	/** The value that the link cites. */
	cited: number | null;
	/** What the cited release gives, and the address of that figure. */
	value: number | null;
	address: string | null;
	/** The figure on a newer release, whether or not its value differs; `null` where the cited one is the newest. */
	newest: { address: string; value: number; release: string } | null;
	/** Records added, removed and changed since the cited release; `null` where nothing moved. */
	changes: { added: number; removed: number; changed: number } | null;
}

/** The statuses that leave a citation as it is. */
const sound: readonly CheckedLink['status'][] = ['verified', 'uncited'];

/** Whether a link needs somebody's eyes. */
export function needsAttention({ status }: CheckedLink): boolean {
	return !sound.includes(status);
}

/** Holds one link against the releases that we have. */
export async function checkLink(db: Db, { address, count }: FoundLink): Promise<CheckedLink> {
	return describe({ link: address, count }, await verifyAddress(db, address));
}

function describe(found: Pick<CheckedLink, 'link' | 'count'>, answer: Verification | Malformed): CheckedLink {
	const { status, problem } = answer;
	if (status === 'malformed') return { ...found, ...nothing, status, words: sentence(problem) };
	const { cited, value, address, newest, changes } = answer;
	const words = problem === null ? statusWords[status].text : sentence(problem);
	return { ...found, status, words, cited, value, address, newest, changes: changes && changes.counts };
}

const nothing = { cited: null, value: null, address: null, newest: null, changes: null };

/** A problem as a sentence: with a capital and a full stop. */
function sentence(problem: string): string {
	const text = problem.charAt(0).toUpperCase() + problem.slice(1);
	return text.endsWith('.') ? text : `${text}.`;
}

/** The columns of a list of checked links. */
const columns = [
	...['link', 'times', 'status', 'cited', 'value', 'newest_release', 'newest_value'],
	...['added', 'removed', 'changed', 'newest', 'words']
] as const;

/** Checked links as RFC 4180 CSV; `null` gives the header row. */
export function toCsvLines(links: readonly CheckedLink[] | null): string {
	const rows = links === null ? [columns] : links.map(cellsOf);
	return rows.length === 0 ? '' : `${Papa.unparse([...rows], { escapeFormulae: formulaStart })}\r\n`;
}

function cellsOf({ link, count, status, cited, value, newest, changes, words }: CheckedLink) {
	return [
		...[link, count, status, cited, value, newest?.release ?? null, newest?.value ?? null],
		...[changes?.added ?? null, changes?.removed ?? null, changes?.changed ?? null],
		...[newest?.address ?? null, words]
	];
}
