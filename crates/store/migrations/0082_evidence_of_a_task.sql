-- For which task a file or a link was handed in; none for what was handed in before this was asked, for what is said by others,
-- and for a portfolio.
ALTER TABLE evidence_item ADD COLUMN task_id TEXT;
