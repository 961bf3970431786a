create table documents (
    id              uuid primary key,
    case_reference  text not null,
    kind            text not null,
    title           text not null check (length(title) between 1 and 200),
    access          text not null check (access in ('PUBLIC', 'EXEMPT', 'CONFIDENTIAL')),
    ground          text,
    public_interest text,
    constraint exempt_names_paragraph_and_reason
        check (access <> 'EXEMPT' or (ground ~ '^[1-7]$' and length(public_interest) > 0)),
    constraint confidential_names_source check (access <> 'CONFIDENTIAL' or length(ground) > 0),
    constraint public_needs_no_ground check (access <> 'PUBLIC' or (ground is null and public_interest is null))
);
create index documents_of_case on documents (case_reference);
comment on table documents is 'append-only: a document''s title and access are given once; each upload is a version';

create table document_versions (
    id         uuid primary key,
    document   uuid not null references documents,
    number     integer not null check (number >= 1),
    file_name  text not null,
    media_type text not null,
    size       bigint not null check (size > 0),
    sha256     text not null check (sha256 ~ '^[0-9a-f]{64}$'),
    stored_at  timestamptz not null,
    stored_by  text not null,
    unique (document, number)
);
comment on table document_versions is 'append-only: a version is written once and never overwritten';

-- Rows of at most 256 KB, so that neither writing nor reading ever holds a whole file in memory.
create table document_chunks (
    version  uuid not null,
    position integer not null check (position >= 0),
    bytes    bytea not null,
    primary key (version, position)
);
alter table document_chunks alter column bytes set storage external;
comment on table document_chunks is 'append-only: the bytes of document_versions, in order of position';

create function documents_are_kept() returns trigger language plpgsql as $$
begin
    raise exception 'A stored document is never changed or deleted; upload a new version instead.';
end $$;
create trigger documents_are_kept before update or delete or truncate on documents
    for each statement execute function documents_are_kept();
create trigger document_versions_are_kept before update or delete or truncate on document_versions
    for each statement execute function documents_are_kept();
create trigger document_chunks_are_kept before update or delete or truncate on document_chunks
    for each statement execute function documents_are_kept();
