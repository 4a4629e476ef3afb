import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { exampleFiles, exampleRows, writeFiles } from '../../../../tests/fixtures/example-data.ts';
import { askWithdrawal } from './ask-withdrawal.ts';

const person = exampleRows.people![0] as { person_id: string; victim_id: string };
const fileOf = (root: string) => readFileSync(join(root, 'withdrawals.csv'), 'utf8');

it('writes a withdrawal once, found by the person or by the victim', () => {
	const root = writeFiles(exampleFiles());
	const done = askWithdrawal(root, person.person_id, 'name', '2030-01-01');
	expect(done).toEqual({ victim: person.victim_id, isNew: true });
	expect(fileOf(root)).toContain(`\n${person.victim_id},name,2030-01-01\n`);
	expect(askWithdrawal(root, person.victim_id, 'name', '2030-01-02').isNew).toBe(false);
});

it('knows nobody of another id, and leaves the file as it was', () => {
	const root = writeFiles(exampleFiles());
	const before = fileOf(root);
	expect(() => askWithdrawal(root, 'nobody', 'name', '2030-01-01')).toThrow(/"nobody" is neither/);
	expect(fileOf(root)).toBe(before);
});

it('puts the file back and names the places where the name would be left', () => {
	const path = 'rules/sample-rule.json';
	const rule = exampleFiles()[path]!.replace('Deaths.', 'Deaths like that of Addie Placeholder.');
	const root = writeFiles({ ...exampleFiles(), [path]: rule });
	const before = fileOf(root);
	expect(() => askWithdrawal(root, person.person_id, 'name', '2030-01-01')).toThrow(
		/nothing was withdrawn[^]*the withdrawn name of/
	);
	expect(fileOf(root)).toBe(before);
});
