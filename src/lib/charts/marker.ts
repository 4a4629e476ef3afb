import { round } from './path.ts';

export type Marker = 'disc' | 'square' | 'diamond' | 'triangle';

/** Outline of a mark of radius `r` around a point, as path data; the four shapes cover about equal areas. */
export function markerPath(marker: Marker, x: number, y: number, r: number): string {
	const [left, right, top, bottom] = [round(x - r), round(x + r), round(y - r), round(y + r)];
	if (marker === 'disc')
		return `M${left} ${round(y)}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`;
	if (marker === 'square') return `M${left} ${top}H${right}V${bottom}H${left}z`;
	const [tip, wide] = [round(y - 1.3 * r), round(1.3 * r)];
	if (marker === 'triangle') return `M${round(x)} ${tip}l${wide} ${round(2.3 * r)}h${-2 * wide}z`;
	return `M${round(x)} ${tip}l${wide} ${wide}l${-wide} ${wide}l${-wide} ${-wide}z`;
}
