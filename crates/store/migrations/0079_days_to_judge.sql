-- Until when the holder of a seat judges; none where the provider sets no time. Seats have a further state: lapsed, when that
-- time is over and the seat has gone back to whoever can take it.
ALTER TABLE panel_seat ADD COLUMN due_at BIGINT;
