-- People, offices, bodies, authorities and roles, each with the days between which they stand. "stands_until" is the last
-- day that counts. Nothing here is ever deleted, so no id is ever used again.

-- An id as a range of one value: plain GiST, without an extension, can then tell equal ids in an exclusion constraint.
create type id_range as range (subtype = text, collation = "C");

create table people (
  id text primary key check (id ~ '^[a-z0-9]+([._-][a-z0-9]+)*$' and id not in ('system', 'timer')),
  name text not null check (name <> ''),
  stands_from date not null,
  stands_until date,
  withdrawn boolean not null,
  version integer not null,
  check (stands_from <= stands_until)
);

create table offices (
  -- An office's id is a group's id: it must not pass for a role, an authority or the engine's administrators.
  id text primary key check (id ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and id !~ '^(authority|camunda)-'
    and id not in ('governance', 'auditor', 'administrator')),
  name text not null check (name <> ''),
  sole boolean not null,
  stands_from date not null,
  stands_until date,
  withdrawn boolean not null,
  version integer not null,
  unique (id, sole),
  check (stands_from <= stands_until)
);

create table office_holdings (
  id uuid primary key,
  office text not null,
  sole boolean not null,
  person text not null references people,
  manner text not null check (manner in ('SUBSTANTIVE', 'ACTING')),
  stands_from date not null,
  stands_until date,
  withdrawn boolean not null,
  foreign key (office, sole) references offices (id, sole),
  check (stands_from <= stands_until),
  constraint one_holding_each exclude using gist (
    id_range(office, office, '[]') with =, id_range(person, person, '[]') with =,
    daterange(stands_from, stands_until, '[]') with &&) where (not withdrawn),
  constraint one_substantive_holder exclude using gist (
    id_range(office, office, '[]') with =,
    daterange(stands_from, stands_until, '[]') with &&) where (sole and manner = 'SUBSTANTIVE' and not withdrawn)
);
create index on office_holdings (person);

create table authorities (
  id text primary key check (id ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  name text not null check (name <> ''),
  successor text references authorities,
  stands_from date not null,
  stands_until date,
  withdrawn boolean not null,
  version integer not null,
  check (stands_from <= stands_until),
  check (successor <> id),
  check (successor is null or stands_until is not null)
);

create table authority_capacities (
  id uuid primary key,
  authority text not null references authorities,
  capacity text not null check (capacity in ('DISTRICT_COUNCIL', 'COUNTY_COUNCIL', 'CHIEF_OFFICER_OF_POLICE',
    'FIRE_AND_RESCUE_AUTHORITY', 'PROBATION_PROVIDER', 'INTEGRATED_CARE_BOARD', 'CO_OPERATING', 'INVITED')),
  stands_from date not null,
  stands_until date,
  withdrawn boolean not null,
  check (stands_from <= stands_until),
  constraint one_capacity_each exclude using gist (
    id_range(authority, authority, '[]') with =, id_range(capacity, capacity, '[]') with =,
    daterange(stands_from, stands_until, '[]') with &&) where (not withdrawn)
);

create table authority_staff (
  id uuid primary key,
  authority text not null references authorities,
  person text not null references people,
  stands_from date not null,
  stands_until date,
  withdrawn boolean not null,
  check (stands_from <= stands_until),
  constraint one_post_each exclude using gist (
    id_range(authority, authority, '[]') with =, id_range(person, person, '[]') with =,
    daterange(stands_from, stands_until, '[]') with &&) where (not withdrawn)
);
create index on authority_staff (person);

create table bodies (
  id text primary key check (id ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  name text not null check (name <> ''),
  kind text not null check (kind in ('COUNCIL', 'CABINET', 'OVERVIEW_AND_SCRUTINY_COMMITTEE',
    'CRIME_AND_DISORDER_COMMITTEE', 'COMMITTEE', 'PARTNERSHIP', 'DELIVERY_BOARD')),
  stands_from date not null,
  stands_until date,
  withdrawn boolean not null,
  version integer not null,
  check (stands_from <= stands_until)
);

create table body_members (
  id uuid primary key,
  body text not null references bodies,
  person text references people,
  authority text references authorities,
  seat text not null check (seat in ('CHAIR', 'VICE_CHAIR', 'MEMBER')),
  stands_from date not null,
  stands_until date,
  withdrawn boolean not null,
  check (num_nonnulls(person, authority) = 1),
  check (stands_from <= stands_until),
  constraint one_seat_each_person exclude using gist (
    id_range(body, body, '[]') with =, id_range(person, person, '[]') with =,
    daterange(stands_from, stands_until, '[]') with &&) where (not withdrawn and person is not null),
  constraint one_seat_each_authority exclude using gist (
    id_range(body, body, '[]') with =, id_range(authority, authority, '[]') with =,
    daterange(stands_from, stands_until, '[]') with &&) where (not withdrawn and authority is not null),
  constraint one_chair exclude using gist (
    id_range(body, body, '[]') with =,
    daterange(stands_from, stands_until, '[]') with &&) where (not withdrawn and seat = 'CHAIR')
);
create index on body_members (person);

create table role_grants (
  id uuid primary key,
  role text not null check (role in ('GOVERNANCE', 'AUDITOR', 'ADMINISTRATOR')),
  person text not null references people,
  stands_from date not null,
  stands_until date,
  withdrawn boolean not null,
  version integer not null,
  check (stands_from <= stands_until),
  constraint one_grant_each exclude using gist (
    id_range(role, role, '[]') with =, id_range(person, person, '[]') with =,
    daterange(stands_from, stands_until, '[]') with &&) where (not withdrawn)
);
create index on role_grants (person);

-- Who belongs to which group between which days: offices held, authorities worked for, roles granted.
create view group_memberships as
  select m.group_id, m.kind, m.acting, m.person, m.stands_from, least(m.stands_until, p.stands_until) as stands_until
  from (
    select office as group_id, 'OFFICE' as kind, manner = 'ACTING' as acting, person, stands_from, stands_until
      from office_holdings where not withdrawn
    union all
    select 'authority-' || authority, 'AUTHORITY', false, person, stands_from, stands_until
      from authority_staff where not withdrawn
    union all
    select lower(role), 'ROLE', false, person, stands_from, stands_until
      from role_grants where not withdrawn
  ) m
  join people p on p.id = m.person;

create function keep_organisation() returns trigger language plpgsql as $$
begin
  raise exception 'The organisation is kept: end it with a date, never remove it.' using errcode = 'restrict_violation';
end
$$;

create trigger kept before delete or truncate or update of id on people execute function keep_organisation();
create trigger kept before delete or truncate or update of id on offices execute function keep_organisation();
create trigger kept before delete or truncate or update of id on authorities execute function keep_organisation();
create trigger kept before delete or truncate or update of id on bodies execute function keep_organisation();
create trigger kept before delete or truncate on office_holdings execute function keep_organisation();
create trigger kept before delete or truncate on authority_capacities execute function keep_organisation();
create trigger kept before delete or truncate on authority_staff execute function keep_organisation();
create trigger kept before delete or truncate on body_members execute function keep_organisation();
create trigger kept before delete or truncate on role_grants execute function keep_organisation();
