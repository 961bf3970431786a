-- What was decided is written once. The database keeps it so, whoever asks and by whatever way.
create function decisions_are_kept() returns trigger language plpgsql as $$
begin
    raise exception 'What is on record of a decision is never changed or deleted.' using errcode = 'insufficient_privilege';
end $$;

create trigger decision_records_append_only before update or delete or truncate on decision_records
    for each statement execute function decisions_are_kept();
create trigger delegation_determinations_append_only before update or delete or truncate on delegation_determinations
    for each statement execute function decisions_are_kept();
create trigger leader_instructions_append_only before update or delete or truncate on leader_instructions
    for each statement execute function decisions_are_kept();
create trigger leader_responses_append_only before update or delete or truncate on leader_responses
    for each statement execute function decisions_are_kept();
create trigger policing_body_copies_append_only before update or delete or truncate on policing_body_copies
    for each statement execute function decisions_are_kept();
create trigger meetings_never_removed before delete or truncate on meetings
    for each statement execute function decisions_are_kept();

-- The one change that is lawful: of a planned meeting it is recorded, once, what became of it.
create function meetings_are_settled_once() returns trigger language plpgsql as $$
declare
    settled meetings := old;
begin
    settled.version := new.version;
    settled.status := new.status;
    settled.happened_on := new.happened_on;
    settled.settled_at := new.settled_at;
    settled.why := new.why;
    if old.status <> 'PLANNED' or new.status = 'PLANNED' or settled is distinct from new then
        raise exception 'Of a planned meeting it is recorded once what became of it; nothing else on it changes.'
            using errcode = 'insufficient_privilege';
    end if;
    return new;
end $$;
create trigger meetings_settled_once before update on meetings
    for each row execute function meetings_are_settled_once();

-- Also where somebody switches triggers off for a session, as replication does.
alter table decision_records enable always trigger decision_records_append_only;
alter table delegation_determinations enable always trigger delegation_determinations_append_only;
alter table leader_instructions enable always trigger leader_instructions_append_only;
alter table leader_responses enable always trigger leader_responses_append_only;
alter table policing_body_copies enable always trigger policing_body_copies_append_only;
alter table meetings enable always trigger meetings_never_removed;
alter table meetings enable always trigger meetings_settled_once;
alter table documents enable always trigger documents_are_kept;
alter table document_versions enable always trigger document_versions_are_kept;
alter table document_chunks enable always trigger document_chunks_are_kept;

-- These words also take from the runtime role the rights to change and to delete.
comment on table decision_records is 'append-only: what a body decided on one occasion';
comment on table delegation_determinations is 'append-only: what Council determined about a delegation asked for';
comment on table leader_instructions is 'append-only: an instruction to the Leader to reconsider, as it was received';
comment on table leader_responses is 'append-only: what the Leader answered, or that the period ended in silence';
comment on table policing_body_copies is 'append-only: a copy of the strategy that went to the local policing body';
comment on table meetings is
    'a planned meeting; once, what became of it is recorded in status, happened_on, settled_at and why';
