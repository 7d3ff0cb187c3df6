-- Awards brought in as rows of many, and those that wait for their owner.
-- Portable subset (see 0001_store.sql).

-- What all awards of a version say alike, kept once; such an award has an empty `achievement`.
CREATE TABLE shared_achievement (
    network_id TEXT NOT NULL,
    version_id TEXT NOT NULL,
    body       TEXT NOT NULL,           -- kernel::AssessedAchievement as JSON
    PRIMARY KEY (network_id, version_id)
);

-- `submission_id` holds what an award rests on: a submission, or the key of the row that brought it.
ALTER TABLE award ADD COLUMN run_id TEXT;         -- the run that brought it
ALTER TABLE award ADD COLUMN superseded_by TEXT;  -- the award that takes its place
CREATE INDEX award_by_run ON award (network_id, run_id, id);

-- An award whose owner has no account yet: whoever follows the link in the mail takes it into a backpack.
CREATE TABLE award_claim (
    network_id TEXT   NOT NULL,
    award_id   TEXT   NOT NULL,
    address    TEXT   NOT NULL,         -- where the link goes; empty once the claim has ended
    name       TEXT   NOT NULL,         -- how the provider calls them; empty once the claim has ended
    lang       TEXT   NOT NULL,
    token_key  TEXT   NOT NULL,         -- SHA-256 of the link's token in hex; empty until the mail is written
    state      TEXT   NOT NULL,         -- open, claimed, cancelled
    created_at BIGINT NOT NULL,
    ended_at   BIGINT,
    PRIMARY KEY (network_id, award_id)
);
CREATE INDEX award_claim_by_token ON award_claim (network_id, token_key);
CREATE INDEX award_claim_by_address ON award_claim (network_id, address);

-- What other domains may read.
CREATE VIEW credentials_basis_v AS
SELECT network_id, submission_id AS basis, id AS award_id FROM award;
