-- The resolutions of an item. Key or not, call-in, effective date and private ground belong to the resolution, not to the
-- meeting. What was typed wrongly before the decision is recorded is struck, never changed.
create table resolutions (
    id uuid primary key,
    agenda_item uuid not null references agenda_items,
    position integer not null check (position > 0),
    words text not null check (btrim(words) <> ''),
    function text not null check (function in ('EXECUTIVE', 'COUNCIL', 'NONE')),
    is_key boolean not null,
    open_to_call_in boolean not null,
    not_open_why text,
    private_ground text check (private_ground ~ '^[1-7]$'),
    public_interest text,
    effective_on date,
    recorded_at timestamptz not null,
    recorded_by text not null,
    in_office text,
    for_office text,
    unique (agenda_item, position),
    -- Only what the executive itself decides can be called in, and what is not open says why.
    check (open_to_call_in = (not_open_why is null)),
    check (not open_to_call_in or function = 'EXECUTIVE'),
    check (not is_key or function = 'EXECUTIVE'),
    -- A private part names its paragraph of Schedule 12A, and why privacy matters more (LGA 1972 s.100A).
    check ((private_ground is null) = (public_interest is null))
);
comment on table resolutions is 'append-only: one decided point of an item';

create table struck_resolutions (
    resolution uuid primary key references resolutions,
    recorded_at timestamptz not null,
    recorded_by text not null,
    in_office text,
    for_office text
);
comment on table struck_resolutions is 'append-only: a resolution that was typed wrongly, before its decision was recorded';

create trigger resolutions_append_only before update or delete or truncate on resolutions
    for each statement execute function decisions_are_kept();
create trigger struck_resolutions_append_only before update or delete or truncate on struck_resolutions
    for each statement execute function decisions_are_kept();
alter table resolutions enable always trigger resolutions_append_only;
alter table struck_resolutions enable always trigger struck_resolutions_append_only;
