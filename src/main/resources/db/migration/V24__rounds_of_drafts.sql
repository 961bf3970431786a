-- A draft that goes back is cleared, consulted on and scrutinised anew; what was done before belongs to an earlier round.
alter table strategies add column round integer not null default 1 check (round > 0);
alter table strategies alter column round drop default;
