-- What Overview and Scrutiny says of a draft or of a recommendation, and what the council answers.

-- Point by point, as the minutes have them; one that was typed by mistake is struck, never changed.
create table scrutiny_comments (
    id uuid primary key,
    case_reference text not null references strategies,
    round integer not null check (round > 0),
    stage text not null check (stage in ('scrutiny', 'cabinet-2')),
    number integer not null check (number > 0),
    words text not null check (btrim(words) <> ''),
    recorded_at timestamptz not null,
    recorded_by text not null,
    in_office text,
    for_office text,
    unique (case_reference, round, stage, number)
);

create table scrutiny_comments_struck (
    comment uuid primary key references scrutiny_comments,
    reason text not null check (btrim(reason) <> ''),
    recorded_at timestamptz not null,
    recorded_by text not null,
    in_office text,
    for_office text
);

-- The council's response to a comment; the last one holds.
create table scrutiny_responses (
    comment uuid not null references scrutiny_comments,
    number integer not null check (number > 0),
    words text not null check (btrim(words) <> ''),
    recorded_at timestamptz not null,
    recorded_by text not null,
    in_office text,
    for_office text,
    primary key (comment, number)
);

create table scrutiny_outcomes (
    id uuid primary key,
    case_reference text not null references strategies,
    round integer not null check (round > 0),
    stage text not null check (stage in ('scrutiny', 'cabinet-2')),
    outcome text not null check (outcome in
        ('COMMENTED', 'NO_COMMENTS', 'ASKS_FOR_TIME', 'REFERRED_TO_CABINET', 'DID_NOT_MEET')),
    happened_on date not null,
    words text not null check (btrim(words) <> ''),
    recorded_at timestamptz not null,
    recorded_by text not null,
    in_office text,
    for_office text
);
create index scrutiny_outcomes_case on scrutiny_outcomes (case_reference, round, stage);

-- Whether the time that scrutiny asked for was granted, by whom, and the message where somebody recorded it for them.
create table scrutiny_extra_times (
    outcome uuid primary key references scrutiny_outcomes,
    granted boolean not null,
    decided_on date not null,
    reason text not null check (btrim(reason) <> ''),
    granter text not null,
    how_given text check (how_given in ('EMAIL', 'LETTER', 'IN_PERSON')),
    message uuid references document_versions,
    recorded_at timestamptz not null,
    recorded_by text not null,
    in_office text,
    for_office text,
    -- What is entered for a member says how it came, and where it stands.
    check (for_office is null or (how_given is not null and message is not null))
);

create function scrutiny_is_kept() returns trigger language plpgsql as $$
begin
    raise exception 'What is on record of scrutiny is never changed or deleted.' using errcode = 'insufficient_privilege';
end $$;

do $$
declare
    kept text;
begin
    foreach kept in array array['scrutiny_comments', 'scrutiny_comments_struck', 'scrutiny_responses', 'scrutiny_outcomes',
            'scrutiny_extra_times'] loop
        execute format('create trigger %I before update or delete or truncate on %I'
            ' for each statement execute function scrutiny_is_kept()', kept || '_append_only', kept);
        -- Also where somebody switches triggers off for a session, as replication does.
        execute format('alter table %I enable always trigger %I', kept, kept || '_append_only');
    end loop;
end $$;

comment on table scrutiny_comments is 'append-only: a comment of Overview and Scrutiny';
comment on table scrutiny_comments_struck is 'append-only: that a comment had been typed by mistake, and why';
comment on table scrutiny_responses is 'append-only: the council''s response to a comment; the last one holds';
comment on table scrutiny_outcomes is 'append-only: what Overview and Scrutiny did with a draft or a recommendation';
comment on table scrutiny_extra_times is 'append-only: whether the time that it asked for was granted';
