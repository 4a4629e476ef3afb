const oneDigit = new Intl.NumberFormat('en-US', { minimumFractionDigits: 1, maximumFractionDigits: 1 });
const twoDigits = new Intl.NumberFormat('en-US', { minimumFractionDigits: 2, maximumFractionDigits: 2 });

/** A rate with two digits that say something: `2.94` → `2.9`, `0.268` → `0.27`, `0` → `0`. */
export function formatRate(rate: number): string {
	if (rate === 0) return '0';
	return rate < 0.995 ? twoDigits.format(rate) : oneDigit.format(rate);
}
