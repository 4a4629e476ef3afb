import type { Table } from '../../src/lib/server/importers/embedded/table.ts';
import type { ProjectFile } from './project-files.ts';

/** True for words that explain; one alone is a name. */
function explains(text: unknown): boolean {
	return typeof text === 'string' && text.trim().split(/\s+/).length >= 2;
}

/** Those of some things of ours whose text is missing or says too little. */
export function findUnexplained(things: Record<string, unknown>, key: string): string[] {
	return Object.entries(things)
		.filter(([, thing]) => !explains((thing as Record<string, unknown>)[key]))
		.map(([name]) => `${name} has no ${key}`);
}

/**
 * Columns of our CSV files without a text, or that the dictionary does not explain under the heading of their file.
 *
 * @param dictionary `data/README.md`
 */
export function findUndocumentedColumns(tables: readonly Table[], dictionary: string): string[] {
	return tables.flatMap(({ path, columns }) => {
		const section = sectionOf(dictionary, path);
		return Object.entries(columns)
			.filter(
				([name, { text }]) => !explains(text) || !section.includes(`\`${name}\``) || !section.includes(text)
			)
			.map(([name]) => `${path}: ${name}`);
	});
}

/** The text under the heading that holds a path, up to the next heading. */
function sectionOf(text: string, path: string): string {
	const sections = text.split(/^#+ /m);
	return sections.find((section) => section.startsWith(`${path}\n`)) ?? '';
}

/** Tables of the database without a docstring right above them. */
export function findUndocumentedTables({ path, text }: ProjectFile): string[] {
	const tables = [...text.matchAll(/(\*\/\n)?export const (\w+) = sqliteTable\(/g)];
	return tables.filter((match) => match[1] === undefined).map((match) => `${path}: ${match[2]}`);
}

/** Number columns of the database whose unit or meaning stands neither in a comment nor in a foreign key. */
export function findUnexplainedNumbers({ path, text }: ProjectFile): string[] {
	const lines = text.split('\n').filter((line) => /^\s+\w+: (integer|real)\(/.test(line));
	const bare = lines.filter((line) => !line.includes('//') && !/primaryKey\(\)/.test(line));
	const clear = new RegExp(`^\\s+(${selfEvident.join('|')}):`);
	return bare.filter((line) => !clear.test(line)).map((line) => `${path}: ${line.trim()}`);
}

/** Numbers whose name says what they are. */
const selfEvident = [
	'bytes',
	'blankLines',
	'records',
	'accepted',
	'rejected',
	'incidents',
	'version',
	'number',
	'position',
	'fromYear',
	'toYear',
	'year',
	'value',
	'fromValue',
	'toValue'
];

/** npm scripts that no document tells how to run. */
export function findUndocumentedScripts(scripts: Record<string, string>, documents: string): string[] {
	const lifecycle = ['prepare'];
	const names = Object.keys(scripts).filter((name) => !lifecycle.includes(name));
	return names.filter((name) => !new RegExp(`npm (run )?${name}\\b`).test(documents));
}

/** Commands of `npm run data` that no document tells how to call. */
export function findUndocumentedCommands(program: string, documents: string): string[] {
	const commands = [...program.matchAll(/\.command\(\s*'(\w[\w-]*)/g)].map((match) => match[1]!);
	return commands.filter((name) => !new RegExp(`npm run data -- ${name}\\b`).test(documents));
}
