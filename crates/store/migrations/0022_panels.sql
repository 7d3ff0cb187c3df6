-- Panels: who judges what, appeals, and what is judged a second time.

-- A place on the panel of a round. Open ones carry the time of handing in, so that an inbox is one walk along an index.
CREATE TABLE panel_seat (
    network_id    TEXT   NOT NULL,
    submission_id TEXT   NOT NULL,
    round         BIGINT NOT NULL,
    assessor_id   TEXT   NOT NULL,
    purpose       TEXT   NOT NULL,       -- panel, remark
    state         TEXT   NOT NULL,       -- open, finished, left
    submitted_at  BIGINT NOT NULL,
    assigned_at   BIGINT NOT NULL,
    PRIMARY KEY (network_id, submission_id, round, assessor_id)
);
CREATE INDEX panel_seat_inbox ON panel_seat (network_id, assessor_id, state, submitted_at, submission_id);

-- Places that nobody holds: any assessor of the organisation may take one.
ALTER TABLE submission ADD COLUMN seats_free BIGINT NOT NULL DEFAULT 0;
UPDATE submission SET seats_free = 1 WHERE state IN ('submitted', 'moderation');
CREATE INDEX submission_with_free_seats ON submission (network_id, organisation_id, submitted_at, id)
    WHERE seats_free > 0;

ALTER TABLE mark ADD COLUMN purpose TEXT NOT NULL DEFAULT 'panel';
CREATE INDEX mark_by_finish ON mark (network_id, finished_at, submission_id);

CREATE TABLE appeal (
    network_id    TEXT   NOT NULL,
    id            TEXT   NOT NULL,
    submission_id TEXT   NOT NULL,
    round         BIGINT NOT NULL,       -- the round in which other people judge
    learner_id    TEXT   NOT NULL,
    reasons       TEXT   NOT NULL,
    filed_at      BIGINT NOT NULL,
    decided_at    BIGINT,
    outcome       TEXT,                  -- upheld, rejected
    PRIMARY KEY (network_id, id)
);
CREATE UNIQUE INDEX appeal_once ON appeal (network_id, submission_id);
