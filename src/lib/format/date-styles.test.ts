import { expect, it } from 'vitest';
import { formatDateAp, formatDateMla } from './date-styles.ts';

it.for([
	['2023-09-22', '22 Sept. 2023', 'Sept. 22, 2023'],
	['2024-03-06', '6 Mar. 2024', 'March 6, 2024'],
	['2020-06-02', '2 June 2020', 'June 2, 2020'],
	['2023-09', 'Sept. 2023', 'September 2023'],
	['2023', '2023', '2023'],
	['digest-2022', 'digest-2022', 'digest-2022'],
	['2023-13', '2023-13', '2023-13']
] as const)('writes %s as %s in MLA and as %s in AP style', ([iso, mla, ap]) => {
	expect(formatDateMla(iso)).toBe(mla);
	expect(formatDateAp(iso)).toBe(ap);
});
