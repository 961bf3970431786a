-- The rules that recorded facts broke, and what the Monitoring Officer ruled on each. All of it is written once.
create table breaches (
    id uuid primary key,
    case_reference text not null,
    round integer not null check (round > 0),
    stage text not null,
    rule text not null check (rule ~ '^R[0-9]{2}$'),
    words text not null check (btrim(words) <> ''),
    policy text not null,
    fact_kind text not null check (fact_kind in ('DECISION', 'INSTRUCTION', 'RESPONSE', 'MEETING', 'CONSULTATION')),
    fact uuid not null,
    -- The decision that stands behind the fact; none stands behind a meeting to come.
    decision uuid references decision_records,
    fact_words text not null check (btrim(fact_words) <> ''),
    recorded_at timestamptz not null,
    recorded_by text not null,
    in_office text,
    for_office text
);
create index breaches_case on breaches (case_reference);
create index breaches_fact on breaches (fact, rule);

create table breach_rulings (
    id uuid primary key,
    breach uuid not null references breaches,
    number integer not null check (number > 0),
    outcome text not null check (outcome in ('CURED', 'RETAKEN', 'REPORTED', 'STANDS', 'CORRECTED', 'SET_ASIDE')),
    how text,
    considered_on date,
    reason text not null check (btrim(reason) <> ''),
    -- R40: who departs from a rule, or opens again what was settled, needs a second person.
    needs_second boolean not null,
    deputy_of text,
    recorded_at timestamptz not null,
    recorded_by text not null,
    in_office text,
    for_office text,
    unique (breach, number),
    check ((outcome = 'CURED') = (how is not null)),
    check ((outcome = 'REPORTED') = (considered_on is not null)),
    check (needs_second or outcome not in ('RETAKEN', 'STANDS'))
);

create table breach_seconds (
    ruling uuid primary key references breach_rulings,
    agreed boolean not null,
    reason text not null check (btrim(reason) <> ''),
    recorded_at timestamptz not null,
    recorded_by text not null,
    in_office text,
    for_office text
);

-- A decision that counts no more: it is to be taken again. It stays on record.
create table decisions_set_aside (
    decision uuid primary key references decision_records,
    ground text not null check (ground in ('RETAKEN', 'RECORDED_WRONGLY')),
    reason text not null check (btrim(reason) <> ''),
    recorded_at timestamptz not null,
    recorded_by text not null,
    in_office text,
    for_office text
);

-- How each breach stands: the newest ruling that counts, and the one that still waits for a second person.
create view breach_standings as
select b.*, counts.outcome as ruled, counts.considered_on, waiting.id as waiting
from breaches b
left join lateral (
    select r.outcome, r.considered_on
    from breach_rulings r left join breach_seconds s on s.ruling = r.id
    where r.breach = b.id and (not r.needs_second or s.agreed)
    order by r.number desc limit 1) counts on true
left join lateral (
    select r.id
    from breach_rulings r left join breach_seconds s on s.ruling = r.id
    where r.breach = b.id and r.needs_second and s.ruling is null
      and r.number = (select max(newest.number) from breach_rulings newest where newest.breach = b.id)) waiting on true;

create trigger breaches_append_only before update or delete or truncate on breaches
    for each statement execute function decisions_are_kept();
create trigger breach_rulings_append_only before update or delete or truncate on breach_rulings
    for each statement execute function decisions_are_kept();
create trigger breach_seconds_append_only before update or delete or truncate on breach_seconds
    for each statement execute function decisions_are_kept();
create trigger decisions_set_aside_append_only before update or delete or truncate on decisions_set_aside
    for each statement execute function decisions_are_kept();
alter table breaches enable always trigger breaches_append_only;
alter table breach_rulings enable always trigger breach_rulings_append_only;
alter table breach_seconds enable always trigger breach_seconds_append_only;
alter table decisions_set_aside enable always trigger decisions_set_aside_append_only;

comment on table breaches is 'append-only: a rule that a recorded fact broke';
comment on table breach_rulings is 'append-only: what was ruled on a breach; the newest that counts decides';
comment on table breach_seconds is 'append-only: what a second person said of a ruling that needs one';
comment on table decisions_set_aside is 'append-only: a decision on record that counts no more';
