-- Every version of the local constitution that a start has seen. A case keeps the version it started under, so no version
-- is ever changed or removed.
create table policies (
    id          text not null,
    version     integer not null check (version > 0),
    content     text not null,
    sha256      text not null check (sha256 = encode(sha256(convert_to(content, 'UTF8')), 'hex')),
    first_seen  timestamptz not null,
    primary key (id, version)
);
comment on table policies is 'append-only: the policy versions that cases run under, in canonical JSON';

create function policies_refuse_alteration() returns trigger
    language plpgsql as $$
begin
    raise exception 'A policy version is never changed or removed: cases run under it.'
        using errcode = 'insufficient_privilege';
end
$$;

create trigger policies_append_only
    before update or delete or truncate on policies
    for each statement execute function policies_refuse_alteration();
alter table policies enable always trigger policies_append_only;
