-- Pilots: a microcredential tried out in seven steps, by whom, until when, and what shows that a step is done.

CREATE TABLE pilot (
    network_id      TEXT   NOT NULL,
    id              TEXT   NOT NULL,
    organisation_id TEXT   NOT NULL,
    title           TEXT   NOT NULL,
    started_by      TEXT   NOT NULL,
    created_at      BIGINT NOT NULL,
    PRIMARY KEY (network_id, id)
);
CREATE INDEX pilot_by_organisation ON pilot (network_id, organisation_id, id);

CREATE TABLE pilot_step (
    network_id TEXT   NOT NULL,
    pilot_id   TEXT   NOT NULL,
    step       TEXT   NOT NULL,          -- team, framework, training, design, trial, evaluation, analysis
    owner_id   TEXT,                     -- who sees to it
    due_on     TEXT,                     -- 2026-11-22
    note       TEXT   NOT NULL,
    linked     TEXT   NOT NULL,          -- id of a version or an edition; empty for none
    link       TEXT   NOT NULL,          -- https address of a document; empty for none
    done_at    BIGINT,
    done_by    TEXT,
    changed_at BIGINT NOT NULL,
    PRIMARY KEY (network_id, pilot_id, step)
);
