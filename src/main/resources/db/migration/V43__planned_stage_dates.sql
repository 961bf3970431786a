-- The day that whoever leads a strategy plans for a stage to come; each plan is written once, and the newest counts.
create table planned_stage_dates (
    id uuid primary key,
    strategy text not null references strategies,
    stage text not null check (stage in
        ('DRAFT', 'CLEARANCE', 'CABINET_1', 'CONSULTATION', 'SCRUTINY', 'FINALISE', 'CABINET_2', 'COUNCIL', 'LEADER',
         'COUNCIL_FINAL', 'PUBLISH', 'PARTNERSHIP', 'IN_FORCE')),
    planned_on date not null,
    reason text not null check (btrim(reason) <> ''),
    recorded_at timestamptz not null,
    recorded_by text not null,
    in_office text,
    for_office text
);
create index planned_stage_dates_strategy on planned_stage_dates (strategy);
comment on table planned_stage_dates is 'append-only: a day planned for a stage; the newest of a stage counts';

create function planned_stage_dates_are_kept() returns trigger language plpgsql as $$
begin
    raise exception 'What was planned is never changed or deleted; a new plan stands beside it.'
        using errcode = 'insufficient_privilege';
end $$;
create trigger planned_stage_dates_append_only before update or delete or truncate on planned_stage_dates
    for each statement execute function planned_stage_dates_are_kept();
alter table planned_stage_dates enable always trigger planned_stage_dates_append_only;
