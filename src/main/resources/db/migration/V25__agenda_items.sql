-- What stood in one table are two things: a body's meeting, and a case's item on its agenda. Each row of before stays what it
-- was, an item with what became of it; the meeting at which it stands gets a row of its own.
drop trigger meetings_never_removed on meetings;
drop trigger meetings_settled_once on meetings;
drop function meetings_are_settled_once();
alter table meetings rename to agenda_items;
alter table agenda_items rename constraint meetings_pkey to agenda_items_pkey;
alter index meetings_case rename to agenda_items_case;
drop index meetings_one_planned;

create table meetings (
    id uuid primary key,
    version bigint not null,
    -- Its place on the register: cabinet-2025-02-12.
    reference text not null unique check (reference ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    body text not null check (body in ('CABINET', 'OVERVIEW_AND_SCRUTINY', 'COUNCIL', 'PARTNERSHIP')),
    meeting_date date not null,
    starts_at time,
    place text,
    -- Whether it is on record only because a case's item was arranged for it.
    for_case boolean not null,
    status text not null check (status in ('PLANNED', 'HELD', 'CANCELLED', 'INQUORATE', 'ADJOURNED', 'POSTPONED')),
    happened_on date,
    settled_at timestamptz,
    why text,
    recorded_at timestamptz not null,
    recorded_by text not null,
    in_office text,
    for_office text,
    check ((status = 'PLANNED') = (happened_on is null)),
    check ((status = 'PLANNED') = (settled_at is null))
);
create index meetings_by_day on meetings (meeting_date, body);

insert into meetings
    (id, version, reference, body, meeting_date, starts_at, place, for_case, status, happened_on, settled_at, why,
     recorded_at, recorded_by, in_office, for_office)
select one.id, 0,
       replace(lower(one.body), '_', '-') || '-' || one.meeting_date
           || case when one.number = 1 then '' else '-' || one.number end,
       one.body, one.meeting_date, one.starts_at, one.place, true,
       case when one.status = 'ITEM_NOT_REACHED' then 'HELD' else one.status end,
       one.happened_on, one.settled_at, one.why,
       one.recorded_at, one.recorded_by, one.in_office, one.for_office
from (
    select *, row_number() over (partition by body, meeting_date order by recorded_at, id) as number from agenda_items
) one;

alter table agenda_items
    add column meeting uuid references meetings,
    add column stage text,
    add column round integer,
    -- Where the item stands on the agenda; what became of it at the meeting stands in status.
    add column listing text not null default 'LISTED'
        check (listing in ('LISTED', 'REPORT_TO_FOLLOW', 'PUBLISHED', 'WITHDRAWN'));
alter table agenda_items alter column listing drop default;

update agenda_items set meeting = id;

-- The stage: of a decided item its record's, of one that is waited for the case's, else what the body and the order tell.
update agenda_items item set
    round = 1,
    stage = coalesce(
        (select record.stage from decision_records record where record.meeting = item.id order by record.recorded_at limit 1),
        case item.body
            when 'PARTNERSHIP' then 'partnership'
            when 'OVERVIEW_AND_SCRUTINY' then 'scrutiny'
            when 'CABINET' then 'cabinet-2'
            when 'COUNCIL' then
                case
                    when item.status = 'PLANNED' and exists (
                        select from strategies s
                        where s.reference = item.case_reference and s.stage in ('LEADER', 'COUNCIL_FINAL')) then 'council-final'
                    when item.status <> 'PLANNED' and exists (
                        select from leader_responses answer
                        where answer.case_reference = item.case_reference
                            and answer.recorded_at < item.recorded_at) then 'council-final'
                    else 'council'
                end
        end);

alter table agenda_items
    alter column meeting set not null,
    alter column stage set not null,
    alter column round set not null,
    add check (round > 0),
    drop column body,
    drop column meeting_date,
    drop column starts_at,
    drop column place,
    drop constraint meetings_status_check,
    add constraint agenda_items_status_check check (status in
        ('PLANNED', 'HELD', 'CANCELLED', 'INQUORATE', 'ADJOURNED', 'POSTPONED', 'ITEM_NOT_REACHED', 'WITHDRAWN')),
    add constraint agenda_items_withdrawn check ((listing = 'WITHDRAWN') = (status = 'WITHDRAWN'));
-- At each of its stages a case waits for at most one meeting.
create unique index agenda_items_one_planned on agenda_items (case_reference, stage) where status = 'PLANNED';
create index agenda_items_meeting on agenda_items (meeting);
alter table decision_records rename column meeting to agenda_item;

create trigger agenda_items_never_removed before delete or truncate on agenda_items
    for each statement execute function decisions_are_kept();
create trigger meetings_never_removed before delete or truncate on meetings
    for each statement execute function decisions_are_kept();

-- Of a planned item it is recorded how it stands on the agenda, and once what became of it.
create function agenda_items_are_settled_once() returns trigger language plpgsql as $$
declare
    settled agenda_items := old;
begin
    settled.version := new.version;
    settled.listing := new.listing;
    settled.status := new.status;
    settled.happened_on := new.happened_on;
    settled.settled_at := new.settled_at;
    settled.why := new.why;
    if old.status <> 'PLANNED' or settled is distinct from new then
        raise exception 'Of a planned item it is recorded once what became of it; nothing else on it changes.'
            using errcode = 'insufficient_privilege';
    end if;
    return new;
end $$;
create trigger agenda_items_settled_once before update on agenda_items
    for each row execute function agenda_items_are_settled_once();

-- Of a planned meeting it is recorded once what became of it; an hour and a place that nobody had said may be added before.
create function meetings_are_settled_once() returns trigger language plpgsql as $$
declare
    settled meetings := old;
begin
    settled.version := new.version;
    settled.starts_at := coalesce(old.starts_at, new.starts_at);
    settled.place := coalesce(old.place, new.place);
    settled.status := new.status;
    settled.happened_on := new.happened_on;
    settled.settled_at := new.settled_at;
    settled.why := new.why;
    if old.status <> 'PLANNED' or settled is distinct from new then
        raise exception 'Of a planned meeting it is recorded once what became of it; nothing else on it changes.'
            using errcode = 'insufficient_privilege';
    end if;
    return new;
end $$;
create trigger meetings_settled_once before update on meetings
    for each row execute function meetings_are_settled_once();
alter table agenda_items enable always trigger agenda_items_never_removed;
alter table agenda_items enable always trigger agenda_items_settled_once;
alter table meetings enable always trigger meetings_never_removed;
alter table meetings enable always trigger meetings_settled_once;

comment on table meetings is
    'a body''s meeting; once, what became of it is recorded in status, happened_on, settled_at and why';
comment on table agenda_items is
    'a case''s item at a body''s meeting; once, what became of it is recorded in status, happened_on, settled_at and why';
comment on column agenda_items.round is 'the round of the case''s draft in which it was listed';

-- R01: whether the decision at a stage is key, said before it is scheduled; the newest counts.
create table decision_classifications (
    id uuid primary key,
    case_reference text not null,
    stage text not null,
    is_key boolean not null,
    reason text not null check (btrim(reason) <> ''),
    recorded_at timestamptz not null,
    recorded_by text not null,
    in_office text,
    for_office text
);
create index decision_classifications_case on decision_classifications (case_reference, stage);
comment on table decision_classifications is 'append-only: whether the decision at a stage is a key decision, and why';
create trigger decision_classifications_append_only before update or delete or truncate on decision_classifications
    for each statement execute function decisions_are_kept();
alter table decision_classifications enable always trigger decision_classifications_append_only;

-- What Cabinet may decide of a draft or of a final version beside approving, recommending, referring back and deferring.
alter table decision_records
    drop constraint decision_records_outcome_check,
    add constraint decision_records_outcome_check check (outcome in
        ('APPROVED', 'RECOMMENDED', 'COMMENTED', 'NO_COMMENTS', 'ADOPTED', 'ADOPTED_WITH_AMENDMENTS', 'OBJECTION',
         'AMENDED_IN_PRINCIPLE', 'REFERRED_BACK', 'DECLINED', 'REJECTED', 'DEFERRED', 'MINOR_POINT', 'SUBSTANCE',
         'REVISED', 'DISAGREES', 'AGREES', 'SILENT', 'REFUSED', 'NOT_PROCEEDING'));
