const firstSize = 1 << 12;

/**
 * A set of texts that can only be added to, for a million ids in 32 MB: it keeps 106 bits of hash of each and not the
 * text. That two different ids among a million are taken for one is far less likely than one in a million.
 */
export function createTextSet() {
	let slots = new Float64Array(2 * firstSize); // pairs of hashes; 0, 0 = free
	let count = 0;

	/** The slot of a pair of hashes, or the free one where it belongs. */
	function find(high: number, low: number): number {
		const size = slots.length / 2;
		let at = low % size;
		while (slots[2 * at] !== 0 && (slots[2 * at] !== high || slots[2 * at + 1] !== low)) at = (at + 1) % size;
		return 2 * at;
	}

	function grow() {
		const old = slots;
		slots = new Float64Array(2 * old.length);
		for (let at = 0; at < old.length; at += 2) {
			if (old[at] === 0) continue;
			const slot = find(old[at]!, old[at + 1]!);
			slots[slot] = old[at]!;
			slots[slot + 1] = old[at + 1]!;
		}
	}

	return {
		/** @returns false if the text was there already */
		add(text: string): boolean {
			const high = hash53(text, 1) + 1; // never 0
			const low = hash53(text, 2);
			const slot = find(high, low);
			if (slots[slot] !== 0) return false;
			slots[slot] = high;
			slots[slot + 1] = low;
			count += 1;
			if (count * 4 > slots.length) grow();
			return true;
		}
	};
}

/**
 * A hash of 53 bits.
 *
 * @source cyrb53 by bryc, public domain: two multiplicative hashes of 32 bits, mixed as in MurmurHash3
 */
function hash53(text: string, seed: number): number {
	let a = 0xdeadbeef ^ seed;
	let b = 0x41c6ce57 ^ seed;
	for (let at = 0; at < text.length; at += 1) {
		const code = text.charCodeAt(at);
		a = Math.imul(a ^ code, 2654435761);
		b = Math.imul(b ^ code, 1597334677);
	}
	a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
	b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
	return 4294967296 * (2097151 & b) + (a >>> 0);
}
