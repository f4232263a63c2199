-- What takes story.sqlite from user_version 3 to 4: what only people.yaml tells of somebody.

ALTER TABLE people ADD COLUMN epithets TEXT NOT NULL DEFAULT '[]';   -- JSON: "président américain", as written there
