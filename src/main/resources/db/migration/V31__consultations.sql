-- Consultation of the public and the partners on a draft: what was asked, by when, what came in, and what became of it.

create table consultations (
    id uuid primary key,
    case_reference text not null references strategies,
    round integer not null check (round > 0),
    kind text not null check (kind in ('ENGAGEMENT', 'FORMAL')),
    recorded_at timestamptz not null,
    recorded_by text not null,
    in_office text,
    for_office text,
    unique (case_reference, round, kind)
);

create table consultation_timetables (
    consultation uuid not null references consultations,
    number integer not null check (number > 0),
    opens date not null,
    closes date not null check (closes >= opens),
    consulted text not null check (btrim(consulted) <> ''),
    means text not null check (btrim(means) <> ''),
    -- R15: shorter than the minimum, or longer than was published, has a reason and somebody who approved it.
    reason text,
    approved_by text,
    recorded_at timestamptz not null,
    recorded_by text not null,
    in_office text,
    for_office text,
    primary key (consultation, number),
    check ((reason is null) = (approved_by is null))
);

create table consultation_ends (
    consultation uuid primary key references consultations,
    outcome text not null check (outcome in ('CLOSED', 'STOPPED_EARLY')),
    ended_on date not null,
    reason text,
    approved_by text,
    recorded_at timestamptz not null,
    recorded_by text not null,
    in_office text,
    for_office text,
    check (outcome = 'CLOSED' or (btrim(reason) <> '' and approved_by is not null) is true)
);

create table consultation_summaries (
    consultation uuid primary key references consultations,
    summary text not null check (btrim(summary) <> ''),
    recorded_at timestamptz not null,
    recorded_by text not null,
    in_office text,
    for_office text
);

create table consultation_channels (
    id uuid primary key,
    consultation uuid not null references consultations,
    name text not null check (btrim(name) <> '' and length(name) <= 200),
    recorded_at timestamptz not null,
    recorded_by text not null,
    in_office text,
    for_office text
);
create unique index consultation_channels_one on consultation_channels (consultation, lower(name));

-- How many people took part by a channel, each time that it was counted; the last count holds.
create table consultation_counts (
    channel uuid not null references consultation_channels,
    number integer not null check (number > 0),
    people integer not null check (people >= 0),
    source text not null check (btrim(source) <> ''),
    recorded_at timestamptz not null,
    recorded_by text not null,
    in_office text,
    for_office text,
    primary key (channel, number)
);

create table consultation_themes (
    id uuid primary key,
    version integer not null,
    consultation uuid not null references consultations,
    title text not null check (btrim(title) <> '' and length(title) <= 200),
    said text not null check (btrim(said) <> ''),
    did text check (btrim(did) <> ''),
    noted_at timestamptz not null
);
create unique index consultation_themes_one on consultation_themes (consultation, lower(title));

create table consultation_responses (
    id uuid primary key,
    consultation uuid not null references consultations,
    number integer not null check (number > 0),
    channel uuid not null references consultation_channels,
    theme uuid references consultation_themes,
    received_on date not null,
    words text not null check (btrim(words) <> ''),
    imported boolean not null,
    recorded_at timestamptz not null,
    recorded_by text not null,
    in_office text,
    for_office text,
    unique (consultation, number)
);
create index consultation_responses_theme on consultation_responses (theme);

-- Who answered, apart from what they said: shown to few, and erased when policy says so without touching what was said.
create table consultation_respondents (
    response uuid primary key references consultation_responses,
    name text,
    address text,
    email text,
    erase_after date not null,
    check (coalesce(name, address, email) is not null)
);
create index consultation_respondents_erasure on consultation_respondents (erase_after);

create function consultations_are_kept() returns trigger language plpgsql as $$
begin
    raise exception 'What is on record of a consultation is never changed or deleted.'
        using errcode = 'insufficient_privilege';
end $$;

do $$
declare
    kept text;
begin
    foreach kept in array array['consultations', 'consultation_timetables', 'consultation_ends', 'consultation_summaries',
            'consultation_channels', 'consultation_counts', 'consultation_responses'] loop
        execute format('create trigger %I before update or delete or truncate on %I'
            ' for each statement execute function consultations_are_kept()', kept || '_append_only', kept);
        -- Also where somebody switches triggers off for a session, as replication does.
        execute format('alter table %I enable always trigger %I', kept, kept || '_append_only');
    end loop;
end $$;

-- A theme is worked on until the consultation has been answered; from then on the report rests on it.
create function themes_stand_once_answered() returns trigger language plpgsql as $$
begin
    if exists (select 1 from consultation_summaries s where s.consultation = coalesce(new.consultation, old.consultation)) then
        raise exception 'The consultation has been answered: its themes stand as they are.'
            using errcode = 'insufficient_privilege';
    end if;
    return coalesce(new, old);
end $$;
create trigger themes_stand before insert or update or delete on consultation_themes
    for each row execute function themes_stand_once_answered();
alter table consultation_themes enable always trigger themes_stand;

comment on table consultations is 'append-only: a consultation on one round of a draft';
comment on table consultation_timetables is 'append-only: when it opens and closes; the last one holds';
comment on table consultation_ends is 'append-only: that it was closed on its day or stopped early';
comment on table consultation_summaries is 'append-only: that it was answered, with the summary for the final report';
comment on table consultation_channels is 'append-only: a way in which people were asked';
comment on table consultation_counts is 'append-only: how many people took part; the last count holds';
comment on table consultation_responses is 'append-only: what somebody answered, without who they are';
