-- Where a provider's room is, when it says so: in millionths of a degree. Editions in it are found by distance from there.
ALTER TABLE classroom ADD COLUMN latitude BIGINT;
ALTER TABLE classroom ADD COLUMN longitude BIGINT;
