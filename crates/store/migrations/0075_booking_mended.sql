-- For which beginning whoever has a seat was reminded, and what people find of booking and rooms among their own data.

ALTER TABLE enrolment ADD COLUMN reminded_for BIGINT;

CREATE VIEW learning_given_up_late_v AS
SELECT network_id, id AS enrolment_id, edition_id, learner_id, given_up_reason AS reason, changed_at AS at
  FROM enrolment WHERE given_up_late = 1;

CREATE VIEW learning_seat_group_v AS
SELECT network_id, id, edition_id, organisation_id, booked_by, seats, seats_open, names_until, created_at
  FROM seat_group;

CREATE VIEW learning_room_member_v AS
SELECT network_id, edition_id, person_id, introduction, joined_at FROM room_member;

CREATE VIEW learning_room_message_v AS
SELECT network_id, id, edition_id, author_id, body, written_at, hidden_why FROM room_message;

CREATE VIEW learning_room_contact_v AS
SELECT network_id, edition_id, from_id, to_id, contact, given_at FROM room_contact;

CREATE VIEW learning_room_report_v AS
SELECT network_id, message_id, person_id, why, at FROM room_report;
