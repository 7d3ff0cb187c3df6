-- What signed documents that were made together say alike, kept once (docs/adr/0013).
CREATE TABLE credential_wording (
    network_id TEXT NOT NULL,
    id         TEXT NOT NULL,           -- the first credential that is worded so
    pieces     TEXT NOT NULL,           -- JSON list of texts
    PRIMARY KEY (network_id, id)
);
-- With a wording, `body` is the JSON list of what stands between its pieces; without one, the document.
ALTER TABLE credential ADD COLUMN wording_id TEXT;

-- Nobody looks for awards without a learner by their learner, nor for claims without a link by their link.
DROP INDEX award_by_learner;
CREATE INDEX award_by_learner ON award (network_id, learner_id, awarded_at) WHERE learner_id IS NOT NULL;
DROP INDEX award_claim_by_token;
CREATE INDEX award_claim_by_token ON award_claim (network_id, token_key) WHERE token_key <> '';
