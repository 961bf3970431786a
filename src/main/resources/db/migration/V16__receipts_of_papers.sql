-- Papers that a case is brought in from say when the Leader received Council's instruction, and may say no more of it: R17 and
-- R19 count from that day. Every other instruction keeps all its parts.
alter table leader_instructions
    add column from_papers boolean not null default false,
    alter column how_given drop not null,
    alter column instruction drop not null,
    add constraint leader_instructions_complete check (
        from_papers or (how_given is not null and instruction is not null));
