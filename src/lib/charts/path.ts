/** One decimal: a tenth of a pixel is finer than any screen, and keeps the page small. */
export function round(value: number): number {
	return Math.round(value * 10) / 10;
}

/** A rectangle as path data. */
export function rectangle(x: number, y: number, width: number, height: number): string {
	return `M${round(x)} ${round(y)}h${round(width)}v${round(height)}h${round(-width)}z`;
}

/**
 * Diagonal lines (rising to the right) that fill a rectangle, as path data. Neighboring rectangles
 * continue each other's lines. Empty if the rectangle is.
 *
 * @param step distance between two lines along the x axis, in pixels
 */
export function hatch(x: number, y: number, width: number, height: number, step = 4): string {
	if (width <= 0 || height <= 0) return '';
	const lines: string[] = [];
	for (let sum = Math.ceil((x + y) / step) * step; sum < x + width + y + height; sum += step) {
		const left = Math.max(x, sum - y - height);
		const right = Math.min(x + width, sum - y);
		if (right - left > 0.2)
			lines.push(`M${round(left)} ${round(sum - left)}L${round(right)} ${round(sum - right)}`);
	}
	return lines.join('');
}
