-- Groups that hand in together get ids of their own form; groups of seats keep theirs.
-- Portable subset (see 0001_store.sql).

UPDATE work_group SET id = 'wgr_' || substr(id, 5) WHERE id LIKE 'grp!_%' ESCAPE '!';
UPDATE work_group_member SET group_id = 'wgr_' || substr(group_id, 5) WHERE group_id LIKE 'grp!_%' ESCAPE '!';
UPDATE submission SET group_id = 'wgr_' || substr(group_id, 5) WHERE group_id LIKE 'grp!_%' ESCAPE '!';
