-- A strategy's life does not end when it comes into force, and a case that goes back goes on.

alter table strategies
    drop constraint strategies_ending_check,
    add constraint strategies_ending_check check (ending in
        ('IN_FORCE', 'RETURNED_TO_DRAFT', 'RETURNED_TO_CABINET', 'REFUSED', 'NOT_PROCEEDED_WITH', 'WITHDRAWN',
         'SUPERSEDED', 'REVOKED', 'EXPIRED')),
    add column back_since timestamptz,
    add column adopted_amended boolean not null default false,
    add column back_cause text check (back_cause in ('NOT_ADOPTED', 'SUBSTANCE', 'SENT_BACK')),
    add column back_to text,
    add column back_reason text,
    add column back_on date,
    add constraint strategies_gone_back_whole check (
        (back_cause is null) = (back_to is null) and (back_cause is null) = (back_on is null)
        and (back_cause is null or (btrim(back_reason) <> '') is true)),
    -- R14: the term is the one that Council adopted, or a longer one that Council gave.
    add column extended_until date check (extended_until > term_until);
comment on column strategies.back_since is 'when it was recorded that the case last went back';
comment on column strategies.back_cause is 'why the case last went back; null once the strategy is in force';

-- Until now only Council's amendments made a second version.
update strategies set adopted_amended = true
where exists (select from strategy_versions amended where amended.strategy = reference and amended.number > 1);
alter table strategies alter column adopted_amended drop default;

-- What Council decides of a strategy that is in force; whichever outcomes other stages know stay as they are.
do $$
declare
    known text;
begin
    select pg_get_constraintdef(oid) into strict known from pg_constraint
    where conrelid = 'decision_records'::regclass and conname = 'decision_records_outcome_check';
    execute 'alter table decision_records drop constraint decision_records_outcome_check';
    execute 'alter table decision_records add constraint decision_records_outcome_check '
        || replace(known, 'ARRAY[', 'ARRAY[''EXTENDED''::text, ''REVOKED''::text, ');
end $$;

-- Council may object once in each round: an instruction belongs to one decision, an answer to one instruction.
alter table leader_instructions drop constraint leader_instructions_case_reference_key;
alter table leader_responses drop constraint leader_responses_case_reference_key;
alter table leader_instructions add constraint leader_instructions_once unique (decision);
create index leader_instructions_case on leader_instructions (case_reference);
create index leader_responses_case on leader_responses (case_reference);

create table strategy_reviews (
    id uuid primary key,
    strategy text not null references strategies,
    reviewed_on date not null,
    finding text not null check (finding in ('NO_CHANGE', 'MINOR', 'MAJOR')),
    reason text not null check (btrim(reason) <> ''),
    recorded_at timestamptz not null,
    recorded_by text not null,
    in_office text,
    for_office text
);
create index strategy_reviews_of_strategy on strategy_reviews (strategy);

create table strategy_successions (
    id uuid primary key,
    strategy text not null references strategies,
    successor text references strategies,
    reason text,
    recorded_at timestamptz not null,
    recorded_by text not null,
    in_office text,
    for_office text,
    -- Either the next strategy has begun, or it is said why none has.
    check ((successor is null) = ((btrim(reason) <> '') is true)),
    check (successor <> strategy)
);
create index strategy_successions_of_strategy on strategy_successions (strategy);

create table strategy_withdrawals (
    id uuid primary key,
    strategy text not null unique references strategies,
    withdrawn_on date not null,
    how_given text check (how_given in ('EMAIL', 'LETTER', 'IN_PERSON')),
    reason text not null check (btrim(reason) <> ''),
    recorded_at timestamptz not null,
    recorded_by text not null,
    in_office text,
    for_office text,
    -- What is recorded for the Leader says how it was given.
    check (for_office is null or how_given is not null)
);

create trigger strategy_reviews_append_only before update or delete or truncate on strategy_reviews
    for each statement execute function decisions_are_kept();
create trigger strategy_successions_append_only before update or delete or truncate on strategy_successions
    for each statement execute function decisions_are_kept();
create trigger strategy_withdrawals_append_only before update or delete or truncate on strategy_withdrawals
    for each statement execute function decisions_are_kept();

-- Also where somebody switches triggers off for a session, as replication does.
alter table strategy_reviews enable always trigger strategy_reviews_append_only;
alter table strategy_successions enable always trigger strategy_successions_append_only;
alter table strategy_withdrawals enable always trigger strategy_withdrawals_append_only;

comment on table strategy_reviews is 'append-only: what a yearly review of a strategy in force found';
comment on table strategy_successions is 'append-only: which strategy is begun in place of one in force, or why none is';
comment on table strategy_withdrawals is 'append-only: who withdrew a strategy before Council voted, and why';
