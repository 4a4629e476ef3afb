/** Rows of a release as bits, in the order of the rows: bit 0 of the first word is the first row. */
export type Bits = Uint32Array;

/** What rows add to a measure as binary digits: the first mask holds their ones, the next their twos, then their fours. */
export type Planes = readonly Bits[];

const words = (size: number) => (size + 31) >>> 5;

/** One bit a row, from marks of 0 and 1. */
export function packMarks(marks: Uint8Array): Bits {
	const bits = new Uint32Array(words(marks.length));
	for (let row = 0; row < marks.length; row++) bits[row >>> 5]! |= marks[row]! << (row & 31);
	return bits;
}

/** All rows of a release. */
export function packAll(size: number): Bits {
	return packMarks(new Uint8Array(size).fill(1));
}

/** Quantities as binary digits; what is not said, -1, adds nothing. */
export function packQuantities(quantities: Int32Array): Planes {
	const planes: Bits[] = [];
	for (let row = 0; row < quantities.length; row++) {
		for (let rest = Math.max(0, quantities[row]!), digit = 0; rest > 0; rest >>>= 1, digit++) {
			const plane = (planes[digit] ??= new Uint32Array(words(quantities.length)));
			plane[row >>> 5]! |= (rest & 1) << (row & 31);
		}
	}
	return Array.from(planes, (plane) => plane ?? new Uint32Array(words(quantities.length)));
}

/** How many bits of a word are set. */
export function countBits(word: number): number {
	const pairs = word - ((word >>> 1) & 0x55555555);
	const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
	return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** Rows from `start` up to but without `end`, as words and what of the outermost words belongs to them. */
export interface Stretch {
	first: number;
	last: number;
	firstMask: number;
	lastMask: number;
}

/** The words of a run of rows; `null` where it is empty. */
export function stretchOf(start: number, end: number): Stretch | null {
	if (end <= start) return null;
	const [first, last] = [start >>> 5, (end - 1) >>> 5];
	return { first, last, firstMask: -1 << (start & 31), lastMask: -1 >>> (31 - ((end - 1) & 31)) };
}

/** What the rows that three masks share add, within a run of rows. A mask that says nothing holds all rows. */
export function sumShared(a: Bits, b: Bits, c: Bits, planes: Planes, stretch: Stretch | null): number {
	if (stretch === null) return 0;
	const { first, last, firstMask, lastMask } = stretch;
	if (first === last) return sumWord(a[first]! & b[first]! & c[first]! & firstMask & lastMask, planes, first);
	let sum = sumWord(a[first]! & b[first]! & c[first]! & firstMask, planes, first);
	for (let word = first + 1; word < last; word++)
		sum += sumWord(a[word]! & b[word]! & c[word]!, planes, word);
	return sum + sumWord(a[last]! & b[last]! & c[last]! & lastMask, planes, last);
}

function sumWord(shared: number, planes: Planes, word: number): number {
	if (shared === 0) return 0;
	let sum = 0;
	for (let digit = 0; digit < planes.length; digit++)
		sum += countBits(shared & planes[digit]![word]!) << digit;
	return sum;
}

/** The rows that three masks share, written into a fourth. */
export function share(a: Bits, b: Bits, c: Bits, into: Bits): void {
	for (let word = 0; word < into.length; word++) into[word] = a[word]! & b[word]! & c[word]!;
}

/** Tells masks apart, to 53 bits: two that differ have one number once in a great while only. */
export function fingerprint(numbers: Uint32Array | Int32Array): number {
	let [one, other] = [0x811c9dc5, 0x9747b28c];
	for (const number of numbers) {
		one = Math.imul(one ^ number, 0x01000193);
		other = Math.imul(other ^ (number >>> 7) ^ (number << 9), 0x85ebca6b);
		other ^= other >>> 13;
	}
	return (one >>> 0) * 0x200000 + (other >>> 11);
}
