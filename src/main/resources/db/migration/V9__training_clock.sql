-- One row: how far the case clock of a training system stands from the machine's, in milliseconds.
create table training_clock (
    only_row      boolean primary key default true check (only_row),
    offset_millis bigint not null
);
