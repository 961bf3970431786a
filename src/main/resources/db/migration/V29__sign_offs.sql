-- What each office that clears a part of a report said of it, in words. A sign-off belongs to one edition of the text, in one
-- round and at one stage: a changed text is cleared again.
create table sign_offs (
    id uuid primary key,
    case_reference text not null,
    stage text not null check (stage in ('cabinet-1', 'cabinet-2')),
    round integer not null check (round > 0),
    -- 0 where the text stands in papers that were brought in.
    edition integer not null check (edition >= 0),
    office text not null,
    headings text[] not null check (cardinality(headings) > 0),
    outcome text not null check (outcome in ('CLEARED', 'RETURNED')),
    -- R28: silence never clears.
    words text not null check (btrim(words) <> ''),
    recorded_at timestamptz not null,
    recorded_by text not null,
    in_office text,
    for_office text
);

create index sign_offs_case on sign_offs (case_reference);

create function sign_offs_are_kept() returns trigger language plpgsql as $$
begin
    raise exception 'What an office said of a report is never changed or deleted; it says it anew.'
        using errcode = 'insufficient_privilege';
end $$;

create trigger sign_offs_append_only before update or delete or truncate on sign_offs
    for each statement execute function sign_offs_are_kept();
alter table sign_offs enable always trigger sign_offs_append_only;

comment on table sign_offs is 'append-only: what an office said of the parts of a report that it clears';
