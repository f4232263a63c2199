-- The tables of story.sqlite, as of user_version 1. Rows are the truth: everything that answers is cut from
-- them, and the search index is built from them. They are made from the article files alone, so the database
-- can be deleted whenever the bot is not running. Offsets are UTF-16 code units of passages.text, end exclusive.
--
-- What later passes find in a passage (quotations, mentions, dates) belongs in tables of its own that point
-- at passages(id) with start and end, as sentences does: a later migration adds them, this file stays.

-- One row for each complete set of rows that was ever put in service; the one with the highest number stands.
CREATE TABLE generations (
  number         INTEGER PRIMARY KEY CHECK (number > 0),
  indexed_at     TEXT NOT NULL,              -- ISO instant
  articles       INTEGER NOT NULL,
  passages       INTEGER NOT NULL,
  quotations     INTEGER NOT NULL,
  people         INTEGER NOT NULL
) STRICT;

CREATE TABLE articles (
  id               INTEGER PRIMARY KEY,
  name             TEXT NOT NULL UNIQUE,     -- the file's stem: what people and programs call the article's id
  key              TEXT NOT NULL UNIQUE,     -- eight characters that stand for it, from a hash of the name
  file             TEXT NOT NULL UNIQUE,     -- path in the data folder, with "/"
  title            TEXT,
  publisher        TEXT,
  published        TEXT,                     -- ISO day
  language         TEXT NOT NULL,
  url              TEXT,
  warnings         TEXT NOT NULL,            -- JSON: [{line, key}]
  content_hash     TEXT NOT NULL,            -- SHA-256 of the file's bytes, hexadecimal
  analysis_version INTEGER NOT NULL,         -- of the passes that made these rows
  indexed_at       TEXT NOT NULL,            -- ISO instant
  stale            INTEGER NOT NULL CHECK (stale IN (0, 1))   -- refused since: its last good version
) STRICT;

CREATE TABLE passages (
  id       INTEGER PRIMARY KEY,
  article  INTEGER NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
  number   INTEGER NOT NULL CHECK (number > 0),               -- what a reader cites
  text     TEXT NOT NULL CHECK (text <> ''),
  heading  INTEGER NOT NULL CHECK (heading IN (0, 1)),
  line     INTEGER NOT NULL CHECK (line > 0),                 -- of the file
  UNIQUE (article, number)
) STRICT;

CREATE TABLE sentences (
  passage  INTEGER NOT NULL REFERENCES passages (id) ON DELETE CASCADE,
  start    INTEGER NOT NULL CHECK (start >= 0),
  "end"    INTEGER NOT NULL CHECK ("end" > start),
  PRIMARY KEY (passage, start)
) STRICT, WITHOUT ROWID;

-- Every file of the data folder as it was when it was last read, the refused and people.yaml included: by
-- these rows a later start knows, without reading a file, that nothing has changed. Kept apart from
-- generations: a file that was only touched makes no new generation.
CREATE TABLE files (
  path          TEXT PRIMARY KEY,
  signature     TEXT,                        -- size and times; NULL: too fresh to be told from a later edit
  content_hash  TEXT                         -- SHA-256, hexadecimal; NULL: refused before it was read
) STRICT, WITHOUT ROWID;
