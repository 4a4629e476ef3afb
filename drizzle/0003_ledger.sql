CREATE TABLE `ledger_lines` (
	`seq` integer PRIMARY KEY NOT NULL,
	`line` text NOT NULL,
	`in_file` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `withdrawn_releases` (
	`id` text PRIMARY KEY NOT NULL,
	`dataset_id` text NOT NULL,
	`label` text NOT NULL,
	`sha256` text NOT NULL,
	`removed_on` text NOT NULL,
	`reason` text NOT NULL
);
--> statement-breakpoint
ALTER TABLE `releases` ADD `columns_sha256` text;