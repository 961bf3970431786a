-- Strategies, their versions, and what stands against them as found.

create table strategies (
    reference text primary key check (reference ~ '^[A-Z]{2,5}-[0-9]{4}-[0-9]{4}$'),
    version bigint not null,
    title text not null check (btrim(title) <> ''),
    term_from date not null,
    term_until date not null,
    council text not null,
    lead_office text not null,
    author text not null,
    clearers text[] not null,
    priorities text[] not null,
    objectives text[] not null,
    parts_covered text[] not null,
    stage text not null check (stage in
        ('DRAFT', 'CLEARANCE', 'CABINET_1', 'CONSULTATION', 'SCRUTINY', 'FINALISE', 'CABINET_2', 'COUNCIL', 'LEADER',
         'COUNCIL_FINAL', 'PUBLISH', 'PARTNERSHIP', 'IN_FORCE')),
    stage_since date not null,
    policy_id text not null,
    policy_number integer not null,
    sample boolean not null,
    brought_in_from text,
    brought_in_at timestamptz,
    brought_in_stage text,
    adopted_on date,
    effective_on date,
    not_adopted_on date,
    published_on date,
    in_force_from date,
    ending text check (ending in ('IN_FORCE', 'RETURNED_TO_DRAFT', 'RETURNED_TO_CABINET')),
    end_reason text,
    ended_on date,
    check (term_from < term_until),
    check ((brought_in_from is null) = (brought_in_at is null)),
    -- R14, R19: nothing is effective that Council has not adopted, nothing published or in force that is not effective.
    check (effective_on is null or effective_on >= adopted_on),
    check ((effective_on is null) = (adopted_on is null)),
    check ((ending is null) = (ended_on is null)),
    -- The public reads why a case went back.
    check (ending is null or ending = 'IN_FORCE' or (btrim(end_reason) <> '') is true)
);

create table strategy_versions (
    strategy text not null references strategies,
    number integer not null check (number > 0),
    status text not null check (status in ('DRAFT', 'ADOPTED', 'PUBLISHED')),
    document_version uuid,
    since date not null,
    primary key (strategy, number),
    check (status <> 'PUBLISHED' or document_version is not null)
);

create table strategy_findings (
    strategy text not null references strategies,
    position integer not null,
    kind text not null check (kind in ('SOURCE', 'NOT_IN_SOURCE', 'BROKEN_RULE', 'WARNING', 'MINOR_POINT')),
    rule text check (rule ~ '^R[0-9]{2}$'),
    words text not null check (btrim(words) <> ''),
    source text,
    found_at timestamptz not null,
    primary key (strategy, position)
);

create table strategy_past_stages (
    strategy text not null references strategies,
    position integer not null,
    stage text not null,
    happened_on date,
    recorded_on date,
    words text not null check (btrim(words) <> ''),
    in_source boolean not null,
    primary key (strategy, position),
    -- What happened has its date; only what the papers lack has none.
    check (in_source = (happened_on is not null))
);
