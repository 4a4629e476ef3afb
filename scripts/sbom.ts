/**
 * `npm run sbom`: lists what the site runs with, in CycloneDX, into docs/sbom.json. It is made from the lock file, because
 * `npm sbom --omit dev` leaves out what packages of the site and of its tests both need (npm 11.19).
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { giveUp, root } from './project.ts';

interface Locked {
	version: string;
	license?: string;
	integrity?: string;
	dev?: boolean;
	devOptional?: boolean;
	optional?: boolean;
	dependencies?: Record<string, string>;
	optionalDependencies?: Record<string, string>;
}

/** `package-lock.json`, as far as it is looked at here. */
export interface Lock {
	name: string;
	version: string;
	packages: Record<string, Locked>;
}

/** The folders of the packages that a running site may load, from the lock file; the first is the site's own. */
export function listShipped({ packages }: Lock): string[] {
	return Object.keys(packages).filter((path) => !packages[path]!.dev && !packages[path]!.devOptional);
}

/** The list of parts, equal for equal lock files: it names no day, no machine and no registry. */
export function toBom(lock: Lock) {
	const [own, ...parts] = listShipped(lock);
	return {
		$schema: 'http://cyclonedx.org/schema/bom-1.5.schema.json',
		bomFormat: 'CycloneDX',
		specVersion: '1.5',
		version: 1,
		metadata: { lifecycles: [{ phase: 'pre-build' }], component: toComponent(lock, own!, 'application') },
		components: parts.map((path) => toComponent(lock, path, 'library')),
		dependencies: [own!, ...parts].map((path) => ({
			ref: refOf(lock, path),
			dependsOn: listNeeded(lock, path)
		}))
	};
}

function toComponent(lock: Lock, path: string, type: 'application' | 'library') {
	const { version, license, integrity, optional } = lock.packages[path]!;
	const name = nameOf(lock, path);
	return {
		type,
		'bom-ref': refOf(lock, path),
		name,
		version,
		scope: optional ? 'optional' : 'required',
		...(license && { licenses: [{ license: toLicense(license) }] }),
		purl: `pkg:npm/${name.replace('@', '%40')}@${version}`,
		...(integrity && { hashes: [{ alg: 'SHA-512', content: toHex(integrity) }] })
	};
}

/** An identifier of SPDX, or else the words of the package. */
function toLicense(text: string) {
	return /^[\w.+-]+$/.test(text) ? { id: text } : { name: text };
}

function toHex(integrity: string): string {
	return Buffer.from(integrity.replace(/^sha512-/, ''), 'base64').toString('hex');
}

function nameOf(lock: Lock, path: string): string {
	return path === '' ? lock.name : path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
}

function refOf(lock: Lock, path: string): string {
	return `${nameOf(lock, path)}@${lock.packages[path]!.version}`;
}

/** What a package asks for, where it is installed; optional parts for other systems may be missing. */
function listNeeded(lock: Lock, path: string): string[] {
	const { dependencies, optionalDependencies } = lock.packages[path]!;
	const names = Object.keys({ ...dependencies, ...optionalDependencies });
	const found = names.map((name) => findInstalled(lock, path, name)).filter((place) => place !== null);
	return [...new Set(found.map((place) => refOf(lock, place)))].sort();
}

/** Where Node finds a package from the folder of another: beside it, or further up. */
function findInstalled(lock: Lock, from: string, name: string): string | null {
	for (let at = from; ; at = at.slice(0, Math.max(at.lastIndexOf('node_modules/') - 1, 0))) {
		const place = `${at === '' ? '' : `${at}/`}node_modules/${name}`;
		if (place in lock.packages) return place;
		if (at === '') return null;
	}
}

if (import.meta.main) {
	try {
		const bom = toBom(JSON.parse(readFileSync(`${root}package-lock.json`, 'utf8')) as Lock);
		writeFileSync(`${root}docs/sbom.json`, `${JSON.stringify(bom, null, '\t')}\n`);
		console.log(`docs/sbom.json: ${bom.components.length} packages`);
	} catch (error) {
		giveUp(error);
	}
}
