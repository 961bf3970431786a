-- What is recorded of a meeting beside its items: who was there, who declared an interest and what followed, and its minutes.
create table meeting_attendance (
    id uuid primary key,
    meeting uuid not null references meetings,
    name text not null check (btrim(name) <> ''),
    capacity text not null check (capacity in ('MEMBER', 'OFFICER', 'OTHER')),
    presence text not null check (presence in ('PRESENT', 'APOLOGIES', 'ABSENT')),
    recorded_at timestamptz not null,
    recorded_by text not null,
    in_office text,
    for_office text
);
create index meeting_attendance_meeting on meeting_attendance (meeting);
comment on table meeting_attendance is 'append-only: who was at a meeting or sent apologies; of one name the newest counts';

create table declared_interests (
    id uuid primary key,
    meeting uuid not null references meetings,
    agenda_item uuid references agenda_items,
    member text not null check (btrim(member) <> ''),
    interest text not null check (btrim(interest) <> ''),
    conduct text not null check (conduct in ('LEFT', 'STAYED_UNDER_DISPENSATION', 'STAYED')),
    dispensation text,
    recorded_at timestamptz not null,
    recorded_by text not null,
    in_office text,
    for_office text,
    -- Who stays under a dispensation says which, and who granted it.
    check ((conduct = 'STAYED_UNDER_DISPENSATION') = (dispensation is not null))
);
create index declared_interests_meeting on declared_interests (meeting);
comment on table declared_interests is 'append-only: an interest that a member declared at a meeting, and what they did';

create table meeting_minutes (
    id uuid primary key,
    meeting uuid not null references meetings,
    words text not null check (btrim(words) <> ''),
    recorded_at timestamptz not null,
    recorded_by text not null,
    in_office text,
    for_office text
);
create index meeting_minutes_meeting on meeting_minutes (meeting);
comment on table meeting_minutes is 'append-only: the minutes of a meeting; the newest counts, and what was written before stays';

create trigger meeting_attendance_append_only before update or delete or truncate on meeting_attendance
    for each statement execute function decisions_are_kept();
create trigger declared_interests_append_only before update or delete or truncate on declared_interests
    for each statement execute function decisions_are_kept();
create trigger meeting_minutes_append_only before update or delete or truncate on meeting_minutes
    for each statement execute function decisions_are_kept();
alter table meeting_attendance enable always trigger meeting_attendance_append_only;
alter table declared_interests enable always trigger declared_interests_append_only;
alter table meeting_minutes enable always trigger meeting_minutes_append_only;
