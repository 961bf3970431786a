-- Where Cabinet revises the strategy or disagrees with Council, that is an executive decision: its record holds the parts
-- that SI 2012/2089 regulation 12 names (R11). A task that was opened with a form of before has no fields for them; such an
-- answer is recorded without them, and the case shows R11 as broken.
alter table leader_responses
    add column alternatives text,
    add column conflicts text,
    add column dispensations text,
    add constraint leader_responses_record_whole_or_absent check (
        (alternatives is null and conflicts is null and dispensations is null)
        or (outcome in ('REVISED', 'DISAGREES')
            and btrim(alternatives) <> '' and btrim(conflicts) <> '' and btrim(dispensations) <> '') is true);

-- How long an answer that the Leader gave in time may still be written down, before silence is recorded. Instructions of
-- before gave no such time.
alter table leader_instructions
    add column record_until date check (record_until >= period_ends);

-- New records only: what stands already stays as it was recorded.
alter table decision_records
    add constraint decision_records_deferred_with_reason check (
        outcome <> 'DEFERRED' or cardinality(not_in_source) > 0 or (btrim(reasons) <> '') is true) not valid,
    add constraint decision_records_partnership_resolved check (
        body <> 'PARTNERSHIP' or outcome not in ('ADOPTED', 'MINOR_POINT') or cardinality(not_in_source) > 0
        or (btrim(resolution) <> '') is true) not valid;

comment on constraint decision_records_complete on decision_records is
    'R11 for the executive, this council''s rule R43 for the minutes of Council: no part is empty';
