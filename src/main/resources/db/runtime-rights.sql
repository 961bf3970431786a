-- Rights of the runtime role, whose name stands in the setting mandate.runtime_role; run by the owner after each migration.
-- Only rights that are missing or too many are touched, because each GRANT writes the catalogue.
do $$
declare
  role text := current_setting('mandate.runtime_role');
  relation record;
  wanted text[];
  each_right text;
begin
  if role = current_user then
    return;
  end if;
  -- Two nodes may start at once.
  perform pg_advisory_xact_lock(hashtext('mandate runtime rights'));
  if not has_schema_privilege(role, 'public', 'USAGE') then
    execute format('grant usage on schema public to %I', role);
  end if;
  for relation in
    select oid, relname, relkind, obj_description(oid, 'pg_class') as comment
    from pg_class
    where relnamespace = 'public'::regnamespace and relkind in ('r', 'p', 'v', 'm')
      and pg_has_role(current_user, relowner, 'USAGE')
  loop
    wanted := case
      when relation.relname = 'flyway_schema_history' then array['SELECT']
      when relation.comment ilike 'append-only%' then array['SELECT', 'INSERT']
      else array['SELECT', 'INSERT', 'UPDATE', 'DELETE']
    end;
    foreach each_right in array array['SELECT', 'INSERT', 'UPDATE', 'DELETE', 'TRUNCATE', 'REFERENCES', 'TRIGGER'] loop
      if each_right = any (wanted) and not has_table_privilege(role, relation.oid, each_right) then
        execute format('grant %s on public.%I to %I', each_right, relation.relname, role);
      elsif each_right <> all (wanted) and has_table_privilege(role, relation.oid, each_right) then
        execute format('revoke %s on public.%I from %I', each_right, relation.relname, role);
      end if;
    end loop;
  end loop;
  for relation in
    select oid, relname from pg_class
    where relnamespace = 'public'::regnamespace and relkind = 'S' and pg_has_role(current_user, relowner, 'USAGE')
  loop
    if not has_sequence_privilege(role, relation.oid, 'USAGE') then
      execute format('grant usage, select on sequence public.%I to %I', relation.relname, role);
    end if;
  end loop;
end
$$;
