CREATE TABLE `search_rows` (
	`id` integer PRIMARY KEY NOT NULL,
	`release_id` text NOT NULL,
	`source_id` text NOT NULL,
	FOREIGN KEY (`release_id`) REFERENCES `releases`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `search_words` (
	`word` text PRIMARY KEY NOT NULL,
	`rows` integer NOT NULL
);
--> statement-breakpoint
CREATE VIRTUAL TABLE `search_fts` USING fts5(school, city, state, day, content='', columnsize=0, tokenize='unicode61 remove_diacritics 2');
--> statement-breakpoint
CREATE VIRTUAL TABLE `search_fts_terms` USING fts5vocab('search_fts', 'row');
