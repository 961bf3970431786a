-- Corrections of what is on record. The record itself is never changed: what it says now stands beside what it said.
create table corrections (
    id uuid primary key,
    case_reference text not null,
    fact_kind text not null check (fact_kind in ('DECISION', 'INSTRUCTION', 'RESPONSE', 'MEETING')),
    fact uuid not null,
    field text not null,
    old_value text,
    new_value text not null check (btrim(new_value) <> ''),
    reason text not null check (btrim(reason) <> ''),
    evidence uuid not null references document_versions,
    -- A minute is corrected only as the body resolves: where it did.
    resolved text,
    deputy_of text,
    recorded_at timestamptz not null,
    recorded_by text not null,
    in_office text,
    for_office text,
    check (new_value is distinct from old_value)
);
create index corrections_case on corrections (case_reference);

create table correction_answers (
    correction uuid primary key references corrections,
    approved boolean not null,
    reason text not null check (btrim(reason) <> ''),
    recorded_at timestamptz not null,
    recorded_by text not null,
    in_office text,
    for_office text
);

-- What approved corrections made of each field, and of what follows from it; the highest number counts.
create table applied_corrections (
    id uuid primary key,
    correction uuid not null references corrections,
    fact_kind text not null check (fact_kind in ('DECISION', 'INSTRUCTION', 'RESPONSE', 'MEETING')),
    fact uuid not null,
    field text not null,
    number integer not null check (number > 0),
    old_value text,
    new_value text not null,
    unique (fact_kind, fact, field, number)
);

-- What followed from a correction, in sentences.
create table correction_effects (
    correction uuid not null references corrections,
    position integer not null check (position >= 0),
    words text not null check (btrim(words) <> ''),
    primary key (correction, position)
);

create trigger corrections_append_only before update or delete or truncate on corrections
    for each statement execute function decisions_are_kept();
create trigger correction_answers_append_only before update or delete or truncate on correction_answers
    for each statement execute function decisions_are_kept();
create trigger applied_corrections_append_only before update or delete or truncate on applied_corrections
    for each statement execute function decisions_are_kept();
create trigger correction_effects_append_only before update or delete or truncate on correction_effects
    for each statement execute function decisions_are_kept();
alter table corrections enable always trigger corrections_append_only;
alter table correction_answers enable always trigger correction_answers_append_only;
alter table applied_corrections enable always trigger applied_corrections_append_only;
alter table correction_effects enable always trigger correction_effects_append_only;

comment on table corrections is 'append-only: a correction asked for, with its reason and its evidence';
comment on table correction_answers is 'append-only: what the second officer answered to a correction asked for';
comment on table applied_corrections is 'append-only: what a field of a record says since a correction was approved';
comment on table correction_effects is 'append-only: what followed from a correction that was approved';
