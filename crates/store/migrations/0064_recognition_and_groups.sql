-- Recognition of what somebody can do already, and work of groups. A submission that comes from a recognition holds the id of
-- the recognition (rcg_…) where others hold that of a seat, and an empty edition.

CREATE TABLE recognition (
    network_id          TEXT   NOT NULL,
    id                  TEXT   NOT NULL,
    version_id          TEXT   NOT NULL,
    organisation_id     TEXT   NOT NULL,
    learner_id          TEXT   NOT NULL,
    reasons             TEXT   NOT NULL,   -- where and how it was learned
    participation_words TEXT   NOT NULL,   -- what the credential will say, in the version's language
    assessment_words    TEXT   NOT NULL,
    begun_at            BIGINT NOT NULL,
    PRIMARY KEY (network_id, id)
);
CREATE INDEX recognition_by_learner ON recognition (network_id, learner_id, version_id, id);

CREATE TABLE work_group (
    network_id    TEXT   NOT NULL,
    id            TEXT   NOT NULL,
    edition_id    TEXT   NOT NULL,
    submission_id TEXT   NOT NULL,         -- the draft that is handed in for all
    leader_id     TEXT   NOT NULL,
    invited_until BIGINT NOT NULL,
    created_at    BIGINT NOT NULL,
    PRIMARY KEY (network_id, id)
);
CREATE UNIQUE INDEX work_group_of_draft ON work_group (network_id, submission_id);

CREATE TABLE work_group_member (
    network_id   TEXT   NOT NULL,
    group_id     TEXT   NOT NULL,
    learner_id   TEXT   NOT NULL,
    enrolment_id TEXT   NOT NULL,
    contribution TEXT   NOT NULL,          -- what they did, in their own words
    joined_at    BIGINT NOT NULL,
    PRIMARY KEY (network_id, group_id, learner_id)
);
CREATE UNIQUE INDEX work_group_member_once ON work_group_member (network_id, enrolment_id);
CREATE INDEX work_group_member_by_learner ON work_group_member (network_id, learner_id, group_id);

ALTER TABLE submission ADD COLUMN group_id TEXT;
CREATE INDEX submission_by_group ON submission (network_id, group_id) WHERE group_id IS NOT NULL;
