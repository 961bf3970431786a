-- Ids that Mandate or its engine uses by itself (ReservedIds). Asked of new rows only, by a trigger and not by a check: a row
-- from before must still be able to end, and a check is asked again with each of its changes.
create function refuse_reserved_id() returns trigger language plpgsql as $$
begin
  if tg_table_name = 'people'
      and new.id in ('system', 'timer', 'stranger', 'nobody', 'mandate', 'camunda', 'camunda-admin')
    or tg_table_name = 'offices' and new.id = 'officers' then
    raise exception 'The id % is one that Mandate or its engine uses by itself.', new.id using errcode = 'check_violation';
  end if;
  return new;
end
$$;

create trigger reserved before insert on people for each row execute function refuse_reserved_id();
create trigger reserved before insert on offices for each row execute function refuse_reserved_id();
