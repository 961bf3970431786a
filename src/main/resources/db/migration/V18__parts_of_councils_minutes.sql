-- Which parts Council's minutes hold is the policy's word (R43); no law says it. The database asks of Council for the
-- resolution, and of the executive for every part that SI 2012/2089 regulation 12 names.
alter table decision_records
    drop constraint decision_records_complete,
    add constraint decision_records_complete check (
        outcome = 'DEFERRED' or body = 'PARTNERSHIP' or cardinality(not_in_source) > 0
        or (btrim(resolution) <> ''
            and (body not in ('CABINET', 'LEADER')
                or (btrim(reasons) <> '' and btrim(alternatives) <> '' and btrim(conflicts) <> ''
                    and btrim(dispensations) <> ''))) is true);

comment on constraint decision_records_complete on decision_records is
    'R11 for the executive: no part is empty; for Council the resolution, and what the policy asks (R43)';
