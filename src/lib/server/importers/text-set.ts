const firstSize = 1 << 12;

/**
 * A set of texts that can only be added to, for a million ids in 17 MB: it keeps 64 bits of hash of each and not the text.
 * That two different ids among a million are taken for one happens once in thirty million times.
 */
export function createTextSet() {
	let slots = new Uint32Array(2 * firstSize); // pairs of hashes; 0 first = free
	let count = 0;

	/** The slot of a pair of hashes, or the free one where it belongs. */
	function find(high: number, low: number): number {
		const last = slots.length - 1; // their number is a power of two
		let at = (2 * low) & last;
		while (slots[at] !== 0 && (slots[at] !== high || slots[at + 1] !== low)) at = (at + 2) & last;
		return at;
	}

	function put(at: number, high: number, low: number): void {
		slots[at] = high;
		slots[at + 1] = low;
	}

	function grow(): void {
		const old = slots;
		slots = new Uint32Array(2 * old.length);
		for (let at = 0; at < old.length; at += 2) {
			const [high, low] = [old[at]!, old[at + 1]!];
			if (high !== 0) put(find(high, low), high, low);
		}
		old.buffer.transfer(0); // at once, not when the garbage collector comes by
	}

	return {
		/** @returns false if the text was there already */
		add(text: string): boolean {
			const [high, low] = hash64(text);
			const slot = find(high, low);
			if (slots[slot] !== 0) return false;
			put(slot, high, low);
			count += 1;
			if (count * 8 > slots.length * 3) grow(); // three quarters full
			return true;
		}
	};
}

/**
 * A hash of 64 bits in two halves, the first never 0.
 *
 * @source after cyrb53 by bryc, public domain: two multiplicative hashes of 32 bits, mixed as in MurmurHash3. They are turned
 * after each letter, so that its higher bits reach the lower ones.
 */
function hash64(text: string): [high: number, low: number] {
	let a = 0xdeadbeef;
	let b = 0x41c6ce57;
	for (let at = 0; at < text.length; at += 1) {
		const code = text.charCodeAt(at);
		a = Math.imul(a ^ code, 2654435761);
		b = Math.imul(b ^ code, 1597334677);
		a = (a << 13) | (a >>> 19);
		b = (b << 15) | (b >>> 17);
	}
	a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
	b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
	return [a >>> 0 || 1, b >>> 0];
}
