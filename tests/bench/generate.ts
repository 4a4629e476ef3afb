import { closeSync, openSync, writeSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

/** The columns of the Washington Post's file that matter to reading it, with a few that are never read. */
const header =
	'uid,nces_school_id,school_name,district_name,date,year,time,day_of_week,city,state,school_type,' +
	'enrollment,killed,injured,casualties,shooting_type,low_grade,high_grade,lat,long,county';

const states = ['Alabama', 'California', 'Florida', 'Michigan', 'Ohio', 'Texas', 'Washington', 'Wyoming'];
const kinds = ['targeted', 'indiscriminate', 'accidental', 'unclear', 'public suicide'];
const grades = ['9,12', '6,8', 'KG,5', 'PK,12'];
const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const dayLength = 86_400_000;

/**
 * Row `index` of a made-up file in the shape of the Washington Post's: plainly invented schools, the same on every
 * machine. One row in nine has a comma in its school's name, one in fifty a fault that is reported and harmless.
 *
 * @param release from 0: each but the first tells of one more wounded in one row of a hundred, others each time
 */
export function fakeRow(index: number, release = 0): string {
	const pick = <Item>(list: readonly Item[], prime: number) => list[(index * prime) % list.length]!;
	const date = new Date(Date.UTC(1999, 3, 20) + ((index * 37) % 9400) * dayLength);
	const day = `${date.getUTCMonth() + 1}/${date.getUTCDate()}/${date.getUTCFullYear()}`;
	const killed = index % 11 === 0 ? 1 : 0;
	const isChanged = index % 100 >= 1 && index % 100 <= release;
	const injured = ((index * 7) % 4) + (isChanged ? 1 : 0);
	const school = `Example ${index % 9 === 0 ? `Academy, No. ${index}` : `School ${index}`}`;
	return [
		index + 1,
		String(990000000000 + index),
		school.includes(',') ? `"${school}"` : school,
		`Sample District ${index % 500}`,
		day,
		date.getUTCFullYear(),
		`${(index % 12) + 1}:${String((index * 13) % 60).padStart(2, '0')} ${index % 2 ? 'AM' : 'PM'}`,
		weekdays[date.getUTCDay()],
		`Sample City ${index % 700}`,
		pick(states, 5) + (index % 50 === 0 ? ' ' : ''),
		'public',
		100 + (index % 3000),
		killed,
		injured,
		killed + injured,
		pick(kinds, 3),
		pick(grades, 7),
		'0.5',
		'-0.5',
		`Sample County ${index % 90}`
	].join(',');
}

/** Writes a file of that many rows. */
export function writeFakeFile(path: string, rows: number, release = 0): void {
	const fd = openSync(path, 'w');
	let lines = [header];
	for (let index = 0; index < rows; index += 1) {
		lines.push(fakeRow(index, release));
		if (lines.length === 10_000 || index === rows - 1) {
			writeSync(fd, `${lines.join('\r\n')}\r\n`);
			lines = [];
		}
	}
	closeSync(fd);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
	const [path, rows] = process.argv.slice(2);
	if (!path || !/^[1-9]\d{0,7}$/.test(rows ?? '')) throw new Error('usage: generate.ts <file> <rows>');
	writeFakeFile(path, Number(rows));
}
