-- The ledger. An entry is its canonical JSON (RFC 8785): those bytes are what is hashed and sealed. Every search column is
-- generated from them, so none can say anything else than the entry does.

-- Reads the one form in which entries write an instant, 2025-02-26T19:40:00.000000Z. A cast would depend on settings.
create function ledger_instant(iso text) returns timestamptz
    language sql immutable strict parallel safe
    return make_timestamp(
               substr(iso, 1, 4)::int, substr(iso, 6, 2)::int, substr(iso, 9, 2)::int,
               substr(iso, 12, 2)::int, substr(iso, 15, 2)::int, substr(iso, 18, 9)::double precision) at time zone 'UTC';

create table ledger_entries (
    position        bigint generated always as identity primary key,
    transaction_id  xid8 not null default pg_current_xact_id(),
    canonical       text not null,
    entry_id        uuid not null generated always as ((canonical::jsonb ->> 'id')::uuid) stored unique,
    kind            text not null generated always as (canonical::jsonb ->> 'kind') stored,
    type            text not null generated always as (canonical::jsonb ->> 'type') stored,
    case_reference  text generated always as (canonical::jsonb ->> 'case') stored,
    process         text generated always as (canonical::jsonb ->> 'process') stored,
    element         text generated always as (canonical::jsonb ->> 'element') stored,
    person          text not null generated always as (canonical::jsonb -> 'who' ->> 'person') stored,
    office          text generated always as (canonical::jsonb -> 'who' ->> 'office') stored,
    door            text not null generated always as (canonical::jsonb -> 'who' ->> 'door') stored,
    happened_at     timestamptz not null generated always as (ledger_instant(canonical::jsonb ->> 'happenedAt')) stored,
    recorded_at     timestamptz not null generated always as (ledger_instant(canonical::jsonb ->> 'recordedAt')) stored,
    machine_at      timestamptz not null generated always as (ledger_instant(canonical::jsonb ->> 'machineAt')) stored
);
comment on table ledger_entries is
    'append-only: one row for every act, step, refusal and sign-in; the bytes of "canonical" are what is sealed';
comment on column ledger_entries.transaction_id is
    'the transaction that wrote the entry together with its change; sealing takes only transactions that have ended';

create index ledger_entries_of_case on ledger_entries (case_reference, position);
create index ledger_entries_of_kind on ledger_entries (kind, position);
create index ledger_entries_happened on ledger_entries (happened_at);
create index ledger_entries_transaction on ledger_entries (transaction_id);

-- What people typed, and personal values. The entry holds SHA-256(salt, UTF-8 of value), so that a value can later be
-- redacted on lawful grounds and the entry still be checked.
create table ledger_texts (
    entry_id  uuid not null references ledger_entries (entry_id),
    field     text not null,
    salt      bytea not null check (octet_length(salt) = 32),
    value     text not null,
    primary key (entry_id, field)
);
comment on table ledger_texts is
    'append-only: free text and personal values of ledger entries, which hold only their salted hashes';

create function ledger_refuse_alteration() returns trigger
    language plpgsql as $$
begin
    raise exception 'The ledger is append-only: entries are added, never changed or removed.'
        using errcode = 'insufficient_privilege';
end
$$;

create trigger ledger_entries_append_only
    before update or delete or truncate on ledger_entries
    for each statement execute function ledger_refuse_alteration();
create trigger ledger_texts_append_only
    before update or delete or truncate on ledger_texts
    for each statement execute function ledger_refuse_alteration();
-- Also where somebody switches triggers off for a session, as replication does.
alter table ledger_entries enable always trigger ledger_entries_append_only;
alter table ledger_texts enable always trigger ledger_texts_append_only;
