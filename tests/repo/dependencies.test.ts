import { describe, expect, it } from 'vitest';
import { listShipped, toBom, type Lock } from '../../scripts/sbom.ts';
import { readFiles } from './project-files.ts';

interface Installed {
	license?: string;
	integrity?: string;
	resolved?: string;
	hasInstallScript?: boolean;
}

const json = (name: string): unknown => JSON.parse(readFiles('', new RegExp(`^${name}$`))[0]!.text);
const manifest = json('package\\.json') as {
	dependencies: Record<string, string>;
	devDependencies: Record<string, string>;
	optionalDependencies: Record<string, string>;
	allowScripts: Record<string, boolean>;
};
const lock = json('package-lock\\.json') as Lock & { packages: Record<string, Installed> };
const all = Object.entries<Installed>(lock.packages).filter(([path]) => path !== '');
const runsWith = new Set(listShipped(lock));
const shipped = all.filter(([path]) => runsWith.has(path));
const nameOf = (path: string) => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);

/** Licenses under which a package may be part of a running site. */
const allowed = [
	'MIT',
	'ISC',
	'Apache-2.0',
	'BlueOak-1.0.0',
	'BSD-2-Clause',
	'BSD-3-Clause',
	'0BSD',
	'MPL-2.0'
];
/** Packages that name a file of their own, which was read: the MIT license. */
const read = ['lib-r-math.js: SEE LICENSE IN LICENSE.txt'];

describe('the packages that the site runs with', () => {
	it('are few: at most 25 are asked for', () => {
		expect(Object.keys(manifest.dependencies).length).toBeLessThanOrEqual(25);
	});

	it('are under licenses that were read', () => {
		const others = shipped.filter(([, { license }]) => !allowed.includes(license ?? 'none'));
		expect(others.map(([path, { license }]) => `${nameOf(path)}: ${license}`)).toEqual(read);
	});

	it('are pinned, each with the hash of its contents', () => {
		const asked = { ...manifest.dependencies, ...manifest.devDependencies };
		expect(Object.values(asked).filter((version) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
		expect(all.filter(([, { integrity }]) => !integrity?.startsWith('sha512-'))).toEqual([]);
	});

	it('come from whichever registry an installation is told: the lock file names none', () => {
		expect(all.filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
	});

	it('run no program at installation that is not on our list', () => {
		const scripted = all.filter(([, { hasInstallScript }]) => hasInstallScript);
		const installing = new Set(scripted.map(([path]) => nameOf(path)));
		const aliases = Object.entries(manifest.optionalDependencies);
		const real = (name: string) => /^npm:(.+)@/.exec(Object.fromEntries(aliases)[name] ?? '')?.[1] ?? name;
		const unlisted = [...installing].map(real).filter((name) => !(name in manifest.allowScripts));
		expect(unlisted).toEqual([]);
	});
});

describe('docs/sbom.json', () => {
	const bom = json('docs/sbom\\.json') as ReturnType<typeof toBom>;

	it('is what `npm run sbom` makes of the lock file', () => {
		expect(bom).toEqual(JSON.parse(JSON.stringify(toBom(lock))));
		expect(bom.components.length).toBe(shipped.length);
	});

	it('is CycloneDX and names no registry, no machine and no day', () => {
		expect([bom.bomFormat, bom.specVersion]).toEqual(['CycloneDX', '1.5']);
		expect(JSON.stringify({ ...bom, $schema: '' })).not.toMatch(/https?:|file:|timestamp|serialNumber/);
	});

	it('names everything that a part asks for, so that nothing is shipped unlisted', () => {
		const listed = new Set(bom.components.map((part) => part['bom-ref']));
		const asked = bom.dependencies.flatMap(({ dependsOn }) => dependsOn);
		expect(asked.length).toBeGreaterThan(50);
		expect(asked.filter((one) => !listed.has(one))).toEqual([]);
	});
});
