-- Editions on several dates, in a room of the provider, with a least number of people.
ALTER TABLE edition ADD COLUMN room_id TEXT;
ALTER TABLE edition ADD COLUMN seats_least BIGINT NOT NULL DEFAULT 0;  -- below it the provider is warned; 0 for none
ALTER TABLE edition ADD COLUMN sessions TEXT NOT NULL DEFAULT '[]';    -- JSON: the dates; empty when there is one, from start to end

-- The dates once more, one row each, to find what overlaps.
CREATE TABLE edition_session (
    network_id TEXT   NOT NULL,
    edition_id TEXT   NOT NULL,
    starts_at  BIGINT NOT NULL,
    ends_at    BIGINT NOT NULL,
    trainer_id TEXT   NOT NULL,
    room_id    TEXT,
    PRIMARY KEY (network_id, edition_id, starts_at)
);
INSERT INTO edition_session (network_id, edition_id, starts_at, ends_at, trainer_id, room_id)
SELECT network_id, id, starts_at, ends_at, trainer_id, NULL FROM edition;
CREATE INDEX edition_session_by_trainer ON edition_session (network_id, trainer_id, starts_at);
CREATE INDEX edition_session_by_room ON edition_session (network_id, room_id, starts_at);

CREATE TABLE classroom (
    network_id      TEXT   NOT NULL,
    id              TEXT   NOT NULL,
    organisation_id TEXT   NOT NULL,
    name            TEXT   NOT NULL,
    place           TEXT   NOT NULL,      -- municipality
    address         TEXT   NOT NULL,
    seats           BIGINT NOT NULL,
    created_at      BIGINT NOT NULL,
    PRIMARY KEY (network_id, id)
);
CREATE UNIQUE INDEX classroom_name ON classroom (network_id, organisation_id, name);

-- Who was there, day by day: what funders ask for.
CREATE TABLE presence (
    network_id    TEXT   NOT NULL,
    edition_id    TEXT   NOT NULL,
    enrolment_id  TEXT   NOT NULL,
    day           TEXT   NOT NULL,        -- 2026-11-22, in the zone of the edition
    minutes       BIGINT NOT NULL,
    arrived_at    BIGINT,                 -- checked in; none when it was written by hand
    recorded_by   TEXT   NOT NULL,
    recorded_at   BIGINT NOT NULL,
    PRIMARY KEY (network_id, enrolment_id, day)
);
CREATE INDEX presence_by_edition ON presence (network_id, edition_id, day);
