import { readFileSync } from 'node:fs';

/**
 * Milliseconds that the hypervisor has so far taken from this machine's processors while they had work (`steal` in Linux's
 * `/proc/stat`, in steps of ten); 0 where the system does not tell. What a measured span held of them is no part of what was measured.
 */
export function readStolen(): number {
	try {
		const [all] = readFileSync('/proc/stat', 'utf8').split('\n', 1);
		return 10 * Number(all!.split(/\s+/)[8]);
	} catch {
		return 0;
	}
}
