import { posix } from 'node:path';
import type { ProjectFile } from './project-files.ts';

/**
 * What each part may import, besides itself and npm packages. This table is the architecture: to add a
 * dependency between parts, add it here, in the open. The longest path that a file begins with is its part.
 */
export const allowed: Record<string, readonly string[]> = {
	'src/lib/domain': [],
	'src/lib/check': ['src/lib/domain'],
	'src/lib/stats': [],
	'src/lib/format': [],
	'src/lib/words': ['src/lib/check', 'src/lib/citation', 'src/lib/domain', 'src/lib/format'],
	'src/lib/citation': ['src/lib/domain', 'src/lib/format'],
	'src/lib/charts': ['src/lib/stats', 'src/lib/format', 'src/lib/words'],
	'src/lib/enhance': [], // runs in the browser, as written
	'src/lib/components': [
		'src/lib/charts',
		'src/lib/domain',
		'src/lib/citation',
		'src/lib/format',
		'src/lib/words'
	],
	'src/lib/server': ['src/lib/server/operation', 'src/lib/format'], // files of its own: environment, surprise, whole pages
	'src/lib/server/db': ['src/lib/domain'],
	'src/lib/server/columns': ['src/lib/server/db', 'src/lib/domain'],
	'src/lib/server/ledger': ['src/lib/server/db', 'src/lib/domain'],
	'src/lib/server/replication': ['src/lib/server/db', 'src/lib/server/ledger'],
	'src/lib/server/http': ['src/lib/server/operation'],
	'src/lib/server/operation': [
		'src/lib/server/replication',
		'src/lib/server/ledger',
		'src/lib/server/db',
		'src/lib/domain'
	],
	'src/lib/server/importers': ['src/lib/domain'],
	'src/lib/server/linkage': ['src/lib/domain'],
	'src/lib/server/review': ['src/lib/server/importers', 'src/lib/domain'],
	'src/lib/server/search': ['src/lib/server/linkage', 'src/lib/domain'],
	'src/lib/server/trace': ['src/lib/domain'],
	'src/lib/server/ingest': [
		'src/lib/server/linkage',
		'src/lib/server/review',
		'src/lib/server/importers',
		'src/lib/server/columns',
		'src/lib/server/ledger',
		'src/lib/server/db',
		'src/lib/domain'
	],
	'src/lib/server/queries': [
		'src/lib/check',
		'src/lib/server/columns',
		'src/lib/server/search',
		'src/lib/server/trace',
		'src/lib/server/ledger',
		'src/lib/server/db',
		'src/lib/domain',
		'src/lib/stats'
	],
	'src/lib/server/api': [
		'src/lib/server/downloads',
		'src/lib/server/queries',
		'src/lib/server/db',
		'src/lib/domain',
		'src/lib/stats',
		'src/lib/format'
	],
	'src/lib/server/downloads': [
		'src/lib/server/queries',
		'src/lib/server/db',
		'src/lib/domain',
		'src/lib/citation'
	],
	'src/lib/server/render': ['src/lib/charts', 'src/lib/components'],
	'src/routes': everyPart(),
	'src/hooks.server.ts': everyPart(),
	'src/params': ['src/lib/domain'],
	'src/app.d.ts': ['src/lib/server/db', 'src/lib/format'],
	'src/hooks.ts': ['src/lib/words'],
	'server.ts': ['src/lib/server', 'src/lib/server/db', 'src/lib/server/http', 'src/lib/server/operation'],
	scripts: ['server.ts', 'src/lib/domain', 'src/lib/stats', ...serverParts()]
};

/** All of lib except what writes. */
function everyPart(): string[] {
	const reading = [
		'server',
		'server/api',
		'server/db',
		'server/downloads',
		'server/ledger',
		'server/operation',
		'server/queries',
		'server/render'
	];
	const parts = [
		'check',
		'domain',
		'stats',
		'format',
		'citation',
		'charts',
		'enhance',
		'components',
		'words',
		...reading
	];
	return parts.map((part) => `src/lib/${part}`);
}

function serverParts(): string[] {
	const parts = [
		'',
		'/columns',
		'/db',
		'/downloads',
		'/http',
		'/importers',
		'/ingest',
		'/linkage',
		'/ledger',
		'/operation',
		'/queries',
		'/render',
		'/replication',
		'/review'
	];
	return parts.map((part) => `src/lib/server${part}`);
}

const framework = /^(\$app|\$env|\$lib|\$service-worker|@sveltejs\/kit)(\/|$)/;
const mayKnowFramework = /^src\/(routes|components|lib\/components|params|hooks(\.server)?\.ts|app\.d\.ts)/;
const importPattern =
	/(?:^|[\n;{>])\s*(import|export)\s+(type\s)?(?:[^'"`;]*?\sfrom\s*)?['"]([^'"\n]+)['"]|(\bimport)\(\s*['"]([^'"\n]+)['"]\s*\)/g;

interface Import {
	/** As written. */
	given: string;
	/** Path from the top for files of ours; `null` for packages. */
	target: string | null;
	typeOnly: boolean;
}

/** The imports of a TypeScript or Svelte file. */
export function importsOf({ path, text }: ProjectFile): Import[] {
	return [...text.matchAll(importPattern)].map((match) => {
		const given = (match[3] ?? match[5])!;
		return { given, target: resolve(path, given), typeOnly: match[2] !== undefined };
	});
}

function resolve(from: string, given: string): string | null {
	if (given.startsWith('#lib/')) return `src/lib/${given.slice('#lib/'.length)}`;
	return given.startsWith('.') ? posix.join(posix.dirname(from), given) : null;
}

/** The part that a path belongs to; `undefined` if the table has none for it. */
export function partOf(path: string): string | undefined {
	const parts = Object.keys(allowed).filter((part) => path === part || path.startsWith(`${part}/`));
	return parts.sort((a, b) => b.length - a.length)[0];
}

/** Imports that the table does not allow, as sentences. */
export function findStrangers(file: ProjectFile): string[] {
	const part = partOf(file.path);
	if (part === undefined) return [`${file.path} belongs to no part of the table`];
	return importsOf(file)
		.filter((entry) => !isAllowed(file.path, part, entry))
		.map(({ given }) => `${file.path} imports ${given}`);
}

function isAllowed(path: string, part: string, { given, target, typeOnly }: Import): boolean {
	if (framework.test(given)) return mayKnowFramework.test(path) && !given.startsWith('$lib');
	if (target === null || given.startsWith('./$types')) return true;
	const other = partOf(target);
	if (other === undefined) return isPlainFile(target);
	if (part === 'src/routes' && other === part) return isAtHome(path, target);
	if (part === 'src/lib/charts' && other === 'src/lib/stats') return typeOnly;
	return other === part || allowed[part]!.includes(other);
}

/** What is no code: styles, fonts, the configuration of a tool. */
function isPlainFile(target: string): boolean {
	return /\.(css|woff2|svg|json)$/.test(target);
}

/** A route takes parts from its own folder and from those above it, never from another route's. */
function isAtHome(path: string, target: string): boolean {
	const home = withoutForm(`${posix.dirname(path)}/`);
	return home.startsWith(`${posix.dirname(target)}/`) || withoutForm(target).startsWith(home);
}

/** `/people.[format=format]` gives the list of `/people` in another form and shares its folder. */
function withoutForm(path: string): string {
	return path.replaceAll(/\.\[(format=format|image=image|citation=citation)\]/g, '');
}
