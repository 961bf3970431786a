-- What was published is never exchanged: an erratum stands beside it, with its own time.
create table publication_errata (
    id           uuid primary key,
    publication  uuid not null references publications,
    words        text not null check (btrim(words) <> ''),
    reason       text not null check (btrim(reason) <> ''),
    published_at timestamptz not null
);
create index publication_errata_of_publication on publication_errata (publication, published_at);

create trigger publication_errata_append_only before update or delete or truncate on publication_errata
    for each statement execute function publications_are_kept();
alter table publication_errata enable always trigger publication_errata_append_only;
comment on table publication_errata is 'append-only: an erratum stands beside what was published';
