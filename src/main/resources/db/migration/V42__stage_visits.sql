-- Each visit of a case to a stage: a stage to which it comes again has another row. Consultation and scrutiny may stand side by side.
create table stage_visits (
    strategy text not null references strategies,
    position integer not null,
    stage text not null check (stage in
        ('DRAFT', 'CLEARANCE', 'CABINET_1', 'CONSULTATION', 'SCRUTINY', 'FINALISE', 'CABINET_2', 'COUNCIL', 'LEADER',
         'COUNCIL_FINAL', 'PUBLISH', 'PARTNERSHIP', 'IN_FORCE')),
    round integer not null check (round > 0),
    -- What papers do not hold has no date: of a stage that was passed before, hardly ever is known since when it lasted.
    entered_on date,
    left_on date,
    outcome text check (btrim(outcome) <> ''),
    outcome_on date,
    in_source boolean not null,
    primary key (strategy, position),
    check (left_on >= entered_on),
    check (left_on is null or outcome is not null),
    check (in_source or coalesce(entered_on, left_on) is null)
);
comment on table stage_visits is 'the visits of each case to its stages, in their order: when it came, when it left, and why';

-- The cases on record, from what is on record of them. Where a case left a stage in Mandate, it came to the next on that day.
with places(stage, place) as (
    values ('DRAFT', 1), ('CLEARANCE', 2), ('CABINET_1', 3), ('CONSULTATION', 4), ('SCRUTINY', 5), ('FINALISE', 6),
        ('CABINET_2', 7), ('COUNCIL', 8), ('LEADER', 9), ('COUNCIL_FINAL', 10), ('PUBLISH', 11), ('PARTNERSHIP', 12),
        ('IN_FORCE', 13)
), cases as (
    select reference, round, stage, stage_since, ending, ended_on, published_on,
        (brought_in_at at time zone 'Europe/London')::date as brought_in_on,
        (select place from places where places.stage = strategies.stage) as here,
        (select place from places where places.stage = strategies.brought_in_stage) as began
    from strategies
), decided as (
    select distinct on (case_reference, stage) case_reference as reference, upper(replace(stage, '-', '_')) as stage,
        lower(replace(outcome, '_', '-')) as outcome, happened_on as day
    from (
        select case_reference, stage, outcome, happened_on, recorded_at from decision_records where outcome <> 'DEFERRED'
        union all
        select case_reference, 'leader', outcome, responded_on, recorded_at from leader_responses
    ) facts
    order by case_reference, stage, happened_on desc, recorded_at desc
), told as (
    select strategy as reference, stage, happened_on as day, in_source from strategy_past_stages
), passed as (
    select cases.reference, places.stage, places.place, cases.round, decided.outcome, decided.day as outcome_on,
        coalesce(decided.day, told.day, case when places.stage = 'PUBLISH' then published_on end) as day,
        coalesce(told.in_source, true) as in_source
    from cases
        join places on places.place < cases.here
        left join decided on decided.reference = cases.reference and decided.stage = places.stage
        left join told on told.reference = cases.reference and told.stage = places.stage
    where decided.day is not null or told.in_source is not null or (places.stage = 'PUBLISH' and published_on is not null)
), begun as (
    select passed.*, case
            when place = began then brought_in_on
            when place > began
                then greatest(brought_in_on, lag(day) over (partition by passed.reference order by place))
        end as entered_on
    from passed join cases on cases.reference = passed.reference
), visits as (
    select reference, stage, place, round, entered_on, greatest(day, entered_on) as left_on,
        coalesce(outcome, case when in_source and day is not null then 'done' end) as outcome, outcome_on, in_source
    from begun
    union all
    select cases.reference, cases.stage, here, round, stage_since,
        case when ending <> 'IN_FORCE' then greatest(ended_on, stage_since) end,
        coalesce(decided.outcome, case when ending <> 'IN_FORCE' then lower(replace(ending, '_', '-')) end), decided.day, true
    from cases left join decided on decided.reference = cases.reference and decided.stage = cases.stage
)
insert into stage_visits (strategy, position, stage, round, entered_on, left_on, outcome, outcome_on, in_source)
select reference, row_number() over (partition by reference order by place) - 1, stage, round, entered_on, left_on, outcome,
    outcome_on, in_source
from visits;
