-- The design studio and the rules of a provider: by which it designs, reviews and assesses.

CREATE TABLE quality_framework (
    network_id      TEXT   NOT NULL,
    organisation_id TEXT   NOT NULL,
    rules           TEXT   NOT NULL,     -- JSON: learning::quality::Rules
    changed_at      BIGINT NOT NULL,
    PRIMARY KEY (network_id, organisation_id)
);

-- What a reviewer says about one field of a version, until somebody settles it.
CREATE TABLE review_comment (
    network_id  TEXT   NOT NULL,
    id          TEXT   NOT NULL,
    version_id  TEXT   NOT NULL,
    field       TEXT   NOT NULL,         -- a field's name, or the id of an outcome, a task, a criterion
    author_id   TEXT   NOT NULL,
    body        TEXT   NOT NULL,
    made_at     BIGINT NOT NULL,
    settled_by  TEXT,
    settled_at  BIGINT,
    PRIMARY KEY (network_id, id)
);
CREATE INDEX review_comment_by_version ON review_comment (network_id, version_id, id);

-- What a witness or an employer says of the learner's work: JSON, learning::submission::Witness.
ALTER TABLE evidence_item ADD COLUMN witness TEXT;
