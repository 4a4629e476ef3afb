import { nearTo, type TraceQuestion } from '../../domain/trace-question.ts';
import { nearStretch } from './match.ts';

/** How far numbers count as nearby: 20, less for small ones. */
export function reachOf(value: number): number {
	return Math.max(5, Math.min(20, Math.round(value / 2)));
}

/** The numbers nearby, the number itself among them. */
export function nearbyOf(value: number): { low: number; high: number } {
	const reach = reachOf(value);
	return { low: Math.max(1, value - reach), high: value + reach };
}

/**
 * For every number, or pair of numbers, nearby: how far words must be stretched until something gives it. So one can say
 * how often something as plain would give a number that nobody claimed.
 */
export class Nearby {
	readonly #first: { low: number; high: number };
	readonly #second: { low: number; high: number };
	readonly #near: [number, number];
	readonly #least: Uint8Array;
	readonly #claimed: number;

	constructor(question: TraceQuestion) {
		const { first, second } = question;
		this.#first = nearbyOf(first.value);
		this.#second = second ? nearbyOf(second.value) : { low: 0, high: 0 };
		this.#near = [nearTo(first.value, question), second ? nearTo(second.value, question) : 0];
		this.#least = new Uint8Array(this.#width(this.#first) * this.#width(this.#second)).fill(255);
		this.#claimed = this.#placeOf(first.value, second?.value ?? 0);
	}

	#width({ low, high }: { low: number; high: number }): number {
		return high - low + 1;
	}

	#placeOf(first: number, second: number): number {
		return (first - this.#first.low) * this.#width(this.#second) + second - this.#second.low;
	}

	/** Whether a first number can matter. */
	reaches(first: number): boolean {
		return first >= this.#first.low - this.#near[0] && first <= this.#first.high + this.#near[0];
	}

	/** Notes that something gives these numbers. */
	note(first: number, second: number, stretch: number): void {
		const [off, otherOff] = this.#near;
		if (second < this.#second.low - otherOff || second > this.#second.high + otherOff) return;
		for (
			let one = Math.max(first - off, this.#first.low);
			one <= Math.min(first + off, this.#first.high);
			one++
		) {
			const last = Math.min(second + otherOff, this.#second.high);
			for (let other = Math.max(second - otherOff, this.#second.low); other <= last; other++) {
				const place = this.#placeOf(one, other);
				const here = one === first && other === second ? stretch : stretch + nearStretch;
				if (here < this.#least[place]!) this.#least[place] = here;
			}
		}
	}

	/** Of the numbers nearby, how many are given with words stretched no further; and how many there are. */
	givenWithin(stretch: number): { given: number; of: number } {
		let given = 0;
		for (let place = 0; place < this.#least.length; place++) {
			if (place !== this.#claimed && this.#least[place]! <= stretch) given += 1;
		}
		return { given, of: this.#least.length - 1 };
	}
}
