-- The text of a strategy before Council, and the report on it: a tree of parts with ids that never change. Every change is a
-- revision, and rows are only ever added: how the text read at any revision can be told, and an edition is the name of one.

create table draft_revisions (
    strategy text not null references strategies,
    number integer not null check (number > 0),
    act text not null check (act in ('ADDED', 'CHANGED', 'MOVED', 'REMOVED', 'UNDONE', 'DESCRIBED')),
    -- What it was about; a description is of the whole report.
    part uuid,
    undoes integer check (undoes < number),
    changed_at timestamptz not null,
    changed_by text not null,
    in_office text,
    primary key (strategy, number),
    check ((act = 'UNDONE') = (undoes is not null)),
    foreign key (strategy, undoes) references draft_revisions
);

-- Nobody takes the same change back twice.
create unique index draft_revisions_undone_once on draft_revisions (strategy, undoes) where undoes is not null;

-- How a part reads from this revision on, until another row of it.
create table draft_parts (
    strategy text not null,
    part uuid not null,
    revision integer not null,
    parent uuid,
    position integer not null check (position >= 0),
    kind text not null check (kind in
        ('SECTION', 'PRIORITY', 'OBJECTIVE', 'TARGET', 'TERM', 'RESOURCES', 'BACKGROUND', 'DATA', 'IMPLICATION')),
    heading text not null check (length(btrim(heading)) between 1 and 200),
    words text not null check (length(words) <= 20000),
    removed boolean not null,
    primary key (strategy, part, revision),
    foreign key (strategy, revision) references draft_revisions,
    check (parent <> part)
);

-- What the report says of the strategy as a whole, from this revision on.
create table draft_descriptions (
    strategy text not null,
    revision integer not null,
    portfolio text not null check (length(portfolio) <= 200),
    parts_covered text[] not null,
    equality text check (equality in ('ASSESSED', 'SCREENED_OUT')),
    equality_reason text,
    primary key (strategy, revision),
    foreign key (strategy, revision) references draft_revisions,
    -- R27: whoever needs no assessment says why.
    check (equality <> 'SCREENED_OUT' or (btrim(equality_reason) <> '') is true)
);

create table draft_editions (
    strategy text not null references strategies,
    number integer not null check (number > 0),
    round integer not null check (round > 0),
    -- Where it went.
    stage text not null,
    -- The last revision that it holds; 0 where the text stands in stored documents alone.
    revision integer not null check (revision >= 0),
    documents uuid[] not null,
    opened_at timestamptz not null,
    frozen_at timestamptz not null,
    frozen_by text not null,
    in_office text,
    primary key (strategy, number)
);

create function drafts_are_kept() returns trigger language plpgsql as $$
begin
    raise exception 'What stood in a draft is never changed or deleted; another revision stands beside it.'
        using errcode = 'insufficient_privilege';
end $$;

create trigger draft_revisions_append_only before update or delete or truncate on draft_revisions
    for each statement execute function drafts_are_kept();
create trigger draft_parts_append_only before update or delete or truncate on draft_parts
    for each statement execute function drafts_are_kept();
create trigger draft_descriptions_append_only before update or delete or truncate on draft_descriptions
    for each statement execute function drafts_are_kept();
create trigger draft_editions_append_only before update or delete or truncate on draft_editions
    for each statement execute function drafts_are_kept();

alter table draft_revisions enable always trigger draft_revisions_append_only;
alter table draft_parts enable always trigger draft_parts_append_only;
alter table draft_descriptions enable always trigger draft_descriptions_append_only;
alter table draft_editions enable always trigger draft_editions_append_only;

comment on table draft_revisions is 'append-only: each change of a draft, and who made it';
comment on table draft_parts is 'append-only: how a part of a draft reads from a revision on';
comment on table draft_descriptions is 'append-only: what a report says of its strategy from a revision on';
comment on table draft_editions is 'append-only: the revision of a draft that went to a body';
