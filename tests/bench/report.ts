import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism, loadavg } from 'node:os';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { root } from '../../scripts/project.ts';
import type { Ratio } from './statistics.ts';

const file = join(root, 'docs/benchmarks.md');

/** A table in Markdown. Bars in cells are escaped. */
export function toTable(header: readonly string[], rows: readonly (readonly string[])[]): string {
	const line = (cells: readonly string[]) =>
		`| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
	return [header, header.map((_, i) => (i === 0 ? '---' : '--:')), ...rows].map(line).join('\n');
}

/** `12,345` */
export function formatAmount(value: number): string {
	return Math.round(value).toLocaleString('en-US');
}

/** Milliseconds with three digits that count: `0.124`, `4.31`, `123`. */
export function formatMilliseconds(value: number): string {
	return value >= 100 ? value.toFixed(0) : value.toPrecision(3);
}

/** `12.3 kB`; kilobytes of a thousand bytes, as networks count. */
export function formatKilobytes(bytes: number): string {
	return `${(bytes / 1000).toFixed(1)} kB`;
}

/** `123 MB` */
export function formatMegabytes(bytes: number): string {
	return `${Math.round(bytes / 1e6)} MB`;
}

/** `0.52 (0.49 to 0.55)`: the middle of the pairs, and their spread. */
export function formatRatio({ median, low, high }: Ratio): string {
	return `${median.toFixed(2)} (${low.toFixed(2)} to ${high.toFixed(2)})`;
}

/** On what and when a part was measured. Nothing that tells one machine from another of its kind. */
export function describeRun(command: string): string {
	const cores = availableParallelism();
	const busy = loadavg()[0]!.toFixed(1);
	return (
		`\`${command}\` on ${new Date().toISOString().slice(0, 10)}, Node ${process.versions.node}, ` +
		`${cores} cores, load at the start ${busy} (0 on a machine that does nothing else).`
	);
}

/**
 * Puts text between the two marks of a part, and leaves everything else of a document as it stands.
 *
 * @throws {Error} if the document has no such marks
 */
export function replacePart(document: string, part: string, text: string): string {
	const [begin, end] = [`<!-- bench ${part} -->`, `<!-- end of bench ${part} -->`];
	const [from, to] = [document.indexOf(begin), document.indexOf(end)];
	if (from < 0 || to < from) throw new Error(`docs/benchmarks.md has no place for ${part}`);
	return `${document.slice(0, from)}${begin}\n\n${text}\n\n${document.slice(to)}`;
}

/** Writes a part of `docs/benchmarks.md`, formatted like every file of the project. */
export async function writePart(part: string, text: string): Promise<void> {
	if (!existsSync(file)) throw new Error('docs/benchmarks.md is missing');
	const document = replacePart(readFileSync(file, 'utf8'), part, text);
	writeFileSync(file, await format(document, { ...(await resolveConfig(file)), filepath: file }));
}
