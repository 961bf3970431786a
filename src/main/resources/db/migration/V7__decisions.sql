-- Meetings and what bodies decided. Records are written once; when a thing happened and when it was recorded are two columns.

create table meetings (
    id uuid primary key,
    version bigint not null,
    case_reference text not null,
    body text not null check (body in ('CABINET', 'OVERVIEW_AND_SCRUTINY', 'COUNCIL', 'LEADER', 'PARTNERSHIP')),
    meeting_date date not null,
    starts_at time,
    place text,
    status text not null check (status in
        ('PLANNED', 'HELD', 'CANCELLED', 'INQUORATE', 'ADJOURNED', 'POSTPONED', 'ITEM_NOT_REACHED')),
    happened_on date,
    settled_at timestamptz,
    why text,
    recorded_at timestamptz not null,
    recorded_by text not null,
    in_office text,
    for_office text,
    -- A meeting that is over says when it happened and when that was recorded; a planned one says neither.
    check ((status = 'PLANNED') = (happened_on is null)),
    check ((status = 'PLANNED') = (settled_at is null))
);

-- A case waits for at most one meeting of a body.
create unique index meetings_one_planned on meetings (case_reference, body) where status = 'PLANNED';
create index meetings_case on meetings (case_reference);

create table decision_records (
    id uuid primary key,
    case_reference text not null,
    stage text not null,
    body text not null check (body in ('CABINET', 'OVERVIEW_AND_SCRUTINY', 'COUNCIL', 'LEADER', 'PARTNERSHIP')),
    meeting uuid references meetings,
    outcome text not null check (outcome in
        ('APPROVED', 'RECOMMENDED', 'COMMENTED', 'NO_COMMENTS', 'ADOPTED', 'ADOPTED_WITH_AMENDMENTS', 'OBJECTION',
         'AMENDED_IN_PRINCIPLE', 'REFERRED_BACK', 'DECLINED', 'REJECTED', 'DEFERRED', 'MINOR_POINT', 'SUBSTANCE',
         'REVISED', 'DISAGREES', 'AGREES', 'SILENT')),
    happened_on date not null,
    resolution text,
    reasons text,
    alternatives text,
    conflicts text,
    dispensations text,
    point text,
    not_in_source text[] not null,
    illustrative boolean not null,
    recorded_at timestamptz not null,
    recorded_by text not null,
    in_office text,
    for_office text,
    -- R11: no part of a record is empty, except that an item put off decides nothing and that papers may lack a part.
    constraint decision_records_complete check (
        outcome = 'DEFERRED' or body = 'PARTNERSHIP' or cardinality(not_in_source) > 0
        or (btrim(resolution) <> '' and btrim(reasons) <> '' and btrim(alternatives) <> ''
            and btrim(conflicts) <> '' and btrim(dispensations) <> '') is true),
    constraint decision_records_point check (
        outcome not in ('MINOR_POINT', 'SUBSTANCE') or cardinality(not_in_source) > 0 or (btrim(point) <> '') is true)
);

create index decision_records_case on decision_records (case_reference);

create table delegation_determinations (
    decision uuid primary key references decision_records,
    case_reference text not null,
    outcome text not null check (outcome in ('GIVEN', 'GIVEN_WITH_CHANGES', 'REFUSED', 'NOT_PUT')),
    limits text,
    -- A power without limits on record is no power that an officer could cite (R30).
    check ((outcome in ('GIVEN', 'GIVEN_WITH_CHANGES')) = (limits is not null))
);

create index delegation_determinations_case on delegation_determinations (case_reference);

create table leader_instructions (
    id uuid primary key,
    case_reference text not null unique,
    decision uuid not null references decision_records,
    received_on date not null,
    period_ends date not null check (period_ends > received_on),
    how_given text not null check (how_given in ('EMAIL', 'LETTER', 'IN_PERSON')),
    instruction text not null check (btrim(instruction) <> ''),
    recorded_at timestamptz not null,
    recorded_by text not null,
    in_office text,
    for_office text
);

create table leader_responses (
    instruction uuid primary key references leader_instructions,
    case_reference text not null unique,
    outcome text not null check (outcome in ('REVISED', 'DISAGREES', 'AGREES', 'SILENT')),
    responded_on date not null,
    how_given text check (how_given in ('EMAIL', 'LETTER', 'IN_PERSON')),
    reasons text,
    recorded_at timestamptz not null,
    recorded_by text not null,
    in_office text,
    for_office text,
    check ((outcome = 'SILENT') = (reasons is null)),
    -- What is entered for the Leader says how the answer came.
    check (for_office is null or how_given is not null)
);

create table policing_body_copies (
    id uuid primary key,
    case_reference text not null,
    sent_on date not null,
    how_given text not null check (how_given in ('EMAIL', 'LETTER', 'IN_PERSON')),
    recipient text not null check (btrim(recipient) <> ''),
    recorded_at timestamptz not null,
    recorded_by text not null,
    in_office text,
    for_office text
);

create index policing_body_copies_case on policing_body_copies (case_reference);
