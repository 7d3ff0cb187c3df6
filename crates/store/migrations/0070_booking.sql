-- Booking: the terms of providers, seats that are swapped, passed on or booked by a company, and who waits at the door.

-- By which terms a provider gives seats away. What it has not written is as learning::booking_terms::Terms says.
CREATE TABLE booking_terms (
    network_id      TEXT   NOT NULL,
    organisation_id TEXT   NOT NULL,
    terms           TEXT   NOT NULL,     -- JSON: learning::booking_terms::Terms
    changed_at      BIGINT NOT NULL,
    PRIMARY KEY (network_id, organisation_id)
);

ALTER TABLE enrolment ADD COLUMN group_id TEXT;                              -- the company's seats it is one of
ALTER TABLE enrolment ADD COLUMN here_at BIGINT;                             -- somebody who waits has come, just in case
ALTER TABLE enrolment ADD COLUMN given_up_late BIGINT NOT NULL DEFAULT 0;    -- 1: after the provider's last free moment
ALTER TABLE enrolment ADD COLUMN given_up_reason TEXT NOT NULL DEFAULT '';
CREATE INDEX enrolment_by_group ON enrolment (network_id, group_id) WHERE group_id IS NOT NULL;

-- A seat that its holder passes on: whoever has the link can take it, once.
CREATE TABLE seat_transfer (
    network_id   TEXT   NOT NULL,
    id           TEXT   NOT NULL,
    enrolment_id TEXT   NOT NULL,
    state        TEXT   NOT NULL,        -- open, accepted, withdrawn
    created_at   BIGINT NOT NULL,
    changed_at   BIGINT NOT NULL,
    PRIMARY KEY (network_id, id)
);
CREATE INDEX seat_transfer_by_enrolment ON seat_transfer (network_id, enrolment_id, state);

-- Seats that a company has taken in an edition. Those without a name count as taken, too.
CREATE TABLE seat_group (
    network_id      TEXT   NOT NULL,
    id              TEXT   NOT NULL,
    edition_id      TEXT   NOT NULL,
    organisation_id TEXT   NOT NULL,     -- the company: it pays
    booked_by       TEXT   NOT NULL,
    seats           BIGINT NOT NULL,     -- as booked
    seats_open      BIGINT NOT NULL,     -- of them without a name
    names_until     BIGINT NOT NULL,     -- then what has no name goes back
    created_at      BIGINT NOT NULL,
    PRIMARY KEY (network_id, id),
    CHECK (seats_open >= 0 AND seats_open <= seats)
);
CREATE INDEX seat_group_by_edition ON seat_group (network_id, edition_id, id);
CREATE INDEX seat_group_by_organisation ON seat_group (network_id, organisation_id, id);

CREATE TABLE seat_invitation (
    network_id TEXT   NOT NULL,
    id         TEXT   NOT NULL,
    group_id   TEXT   NOT NULL,
    name       TEXT   NOT NULL,          -- empty once it is over
    email      TEXT   NOT NULL,          -- empty once it is over
    state      TEXT   NOT NULL,          -- waiting, accepted, withdrawn
    created_at BIGINT NOT NULL,
    PRIMARY KEY (network_id, id)
);
CREATE INDEX seat_invitation_by_group ON seat_invitation (network_id, group_id, state, id);
