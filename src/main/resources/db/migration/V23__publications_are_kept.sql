-- What the public was told is written once. The database keeps it so, whoever asks and by whatever way.
create function publications_are_kept() returns trigger language plpgsql as $$
begin
    raise exception 'What was published is never changed or deleted; a withdrawal stands beside it.'
        using errcode = 'insufficient_privilege';
end $$;

create trigger publications_append_only before update or delete or truncate on publications
    for each statement execute function publications_are_kept();
create trigger publication_documents_append_only before update or delete or truncate on publication_documents
    for each statement execute function publications_are_kept();
create trigger publication_withdrawals_append_only before update or delete or truncate on publication_withdrawals
    for each statement execute function publications_are_kept();

-- Also where somebody switches triggers off for a session, as replication does.
alter table publications enable always trigger publications_append_only;
alter table publication_documents enable always trigger publication_documents_append_only;
alter table publication_withdrawals enable always trigger publication_withdrawals_append_only;
