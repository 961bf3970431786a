create table publications (
    id             uuid primary key,
    kind           text not null check (kind ~ '^[a-z]+(-[a-z]+)*$'),
    reference      text not null,
    title          text not null,
    case_reference text,
    published_at   timestamptz not null,
    recorded_at    timestamptz not null,
    hash           text not null check (hash ~ '^[0-9a-f]{64}$'),
    elsewhere      text,
    constraint published_before_recorded check (published_at <= recorded_at)
);
create index publications_of_subject on publications (kind, reference, published_at desc);
comment on table publications is 'append-only: what was published is never exchanged; a withdrawal stands beside it';

create table publication_documents (
    publication uuid not null references publications,
    position    integer not null check (position >= 0),
    version     uuid not null references document_versions,
    primary key (publication, position)
);
comment on table publication_documents is 'append-only: the document versions of a publication, in order';

create table publication_withdrawals (
    publication  uuid primary key references publications,
    withdrawn_at timestamptz not null,
    reason       text not null check (length(reason) > 0)
);
comment on table publication_withdrawals is 'append-only: a withdrawn publication keeps its page, which says so and why';
