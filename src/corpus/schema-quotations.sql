-- What takes story.sqlite from user_version 1 to 2: who said what, where and when. As everywhere, offsets are
-- UTF-16 code units of passages.text, end exclusive, and rows go with the article that they were found in.

-- Found in one article by itself, when it was analysed ----------------------------------------------------

-- A person or organisation as one article knows it.
CREATE TABLE entities (
  id       INTEGER PRIMARY KEY,
  article  INTEGER NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
  number   INTEGER NOT NULL CHECK (number >= 0),              -- by which the article's quotations name it
  name     TEXT NOT NULL,
  kind     TEXT NOT NULL CHECK (kind IN ('person', 'organisation')),
  gender   TEXT CHECK (gender IN ('m', 'f')),
  aliases  TEXT NOT NULL,                                     -- JSON: ["…"]
  roles    TEXT NOT NULL,                                     -- JSON: folded role nouns and epithets
  UNIQUE (article, number)
) STRICT;

CREATE TABLE mentions (
  passage  INTEGER NOT NULL REFERENCES passages (id) ON DELETE CASCADE,
  start    INTEGER NOT NULL CHECK (start >= 0),
  "end"    INTEGER NOT NULL CHECK ("end" > start),
  entity   INTEGER NOT NULL REFERENCES entities (id) ON DELETE CASCADE,
  form     TEXT NOT NULL CHECK (form IN ('full', 'short', 'role', 'pronoun')),
  PRIMARY KEY (passage, start, "end", entity)
) STRICT, WITHOUT ROWID;
CREATE INDEX mentions_of_entity ON mentions (entity);

CREATE TABLE quotations (
  id            INTEGER PRIMARY KEY,
  article       INTEGER NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
  number        INTEGER NOT NULL CHECK (number >= 0),         -- in reading order
  passage       INTEGER NOT NULL REFERENCES passages (id) ON DELETE CASCADE,
  start         INTEGER NOT NULL CHECK (start >= 0),
  "end"         INTEGER NOT NULL CHECK ("end" > start),
  kind          TEXT NOT NULL CHECK (kind IN ('direct', 'mixed', 'headline')),
  cue           TEXT,
  cue_passage   INTEGER,                                      -- passages.number
  cue_start     INTEGER,
  cue_end       INTEGER,
  speaker       INTEGER,                                      -- entities.number
  certainty     TEXT CHECK (certainty IN ('stated', 'resolved', 'likely')),
  description   TEXT,                                         -- the text's words for a speaker without a name
  descriptor    TEXT,                                         -- JSON: what other articles may resolve
  medium        TEXT,
  addressee     TEXT,
  date          TEXT,                                         -- JSON: the expression that dates the utterance
  utterance     INTEGER NOT NULL,                             -- pieces of one utterance share a number
  UNIQUE (article, number),
  FOREIGN KEY (article, speaker) REFERENCES entities (article, number)
) STRICT;
CREATE INDEX quotations_in_passage ON quotations (passage, start);

-- Found by comparing all articles: written anew with each generation ---------------------------------------

CREATE TABLE people (
  id          INTEGER PRIMARY KEY,
  name        TEXT NOT NULL,
  kind        TEXT NOT NULL CHECK (kind IN ('person', 'organisation')),
  aliases     TEXT NOT NULL,                                  -- JSON: ["…"]
  quotations  INTEGER NOT NULL,                               -- repeats not counted
  passages    INTEGER NOT NULL                                -- that name them
) STRICT;
CREATE INDEX people_by_name ON people (name);

-- Which entities of the articles are one and the same.
CREATE TABLE identities (
  entity  INTEGER PRIMARY KEY REFERENCES entities (id) ON DELETE CASCADE,
  person  INTEGER NOT NULL REFERENCES people (id) ON DELETE CASCADE
) STRICT;
CREATE INDEX identities_of_person ON identities (person);

-- What the whole story says of each quotation.
CREATE TABLE sayings (
  quotation       INTEGER PRIMARY KEY REFERENCES quotations (id) ON DELETE CASCADE,
  article         INTEGER NOT NULL,                           -- the quotation's own
  speaker         INTEGER REFERENCES people (id) ON DELETE CASCADE,
  certainty       TEXT CHECK (certainty IN ('stated', 'resolved', 'likely')),
  repeat_of       INTEGER REFERENCES quotations (id) ON DELETE CASCADE,
  position        INTEGER NOT NULL CHECK (position >= 0),     -- in the order of saying; equal: not told
  rank            INTEGER NOT NULL CHECK (rank >= 0),         -- the same, ties by article and place
  date_from       TEXT,                                       -- ISO days, both inside; NULL: open
  date_to         TEXT,
  date_precision  TEXT,                                       -- NULL: nothing dates it
  date_basis      TEXT CHECK (date_basis IN ('stated', 'published')),
  date_words      TEXT,
  date_part       TEXT,
  date_planned    INTEGER CHECK (date_planned IN (0, 1))
) STRICT;
CREATE INDEX sayings_in_order ON sayings (rank) WHERE repeat_of IS NULL;
CREATE INDEX sayings_of_speaker ON sayings (speaker, rank) WHERE repeat_of IS NULL;
CREATE INDEX sayings_of_article ON sayings (article);
CREATE INDEX sayings_repeated ON sayings (repeat_of) WHERE repeat_of IS NOT NULL;
