-- What takes story.sqlite from user_version 2 to 3: what must be read beside an accusation. Offsets as everywhere.

-- What a sentence does with an accusation, found in its article by itself; only sentences that do something.
CREATE TABLE stances (
  passage    INTEGER NOT NULL REFERENCES passages (id) ON DELETE CASCADE,
  start      INTEGER NOT NULL,                                -- of the sentence
  judgement  TEXT NOT NULL,                                   -- JSON: SentenceStance of text/accusations/stance.ts
  PRIMARY KEY (passage, start)
) STRICT, WITHOUT ROWID;

-- Which responses belong to which sentences, over all articles: written anew with each generation.
CREATE TABLE contexts (
  passage           INTEGER NOT NULL REFERENCES passages (id) ON DELETE CASCADE,
  start             INTEGER NOT NULL,                         -- of the sentence that must not stand alone
  "end"             INTEGER NOT NULL,
  position          INTEGER NOT NULL,                         -- in the order in which they are shown
  role              TEXT NOT NULL CHECK (role IN ('denial', 'no-evidence', 'further', 'outcome', 'correction')),
  response          INTEGER NOT NULL REFERENCES passages (id) ON DELETE CASCADE,
  response_start    INTEGER NOT NULL,
  response_end      INTEGER NOT NULL,
  PRIMARY KEY (passage, start, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX contexts_by_response ON contexts (response);
