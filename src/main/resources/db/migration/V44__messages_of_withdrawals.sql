-- A member's act that somebody else records has its message attached. Withdrawals recorded before this column say only how
-- they came in, so the check holds for those to come.
alter table strategy_withdrawals
    add column message uuid references document_versions,
    add constraint strategy_withdrawals_message_attached check (for_office is null or message is not null) not valid;
comment on column strategy_withdrawals.message is 'the document by which the Leader gave the withdrawal that somebody else recorded';
