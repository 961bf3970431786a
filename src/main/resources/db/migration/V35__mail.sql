-- The one outbox: who is to be written to about which tasks. Neither an address nor a word of a message stands here: both are
-- made when it is sent, from what is then on record. Its rows are written in the transaction of what they tell.
create table mail_messages (
    id              uuid primary key,
    -- What nobody is told twice, such as "digest/2025-02-26/jo.smith".
    key             text        not null unique,
    person          text        not null references people,
    kind            text        not null check (kind in ('DIGEST', 'TASK', 'OVERDUE')),
    -- The day in Europe/London, and the moment, by the clock of cases.
    day             date        not null,
    made_at         timestamptz not null,
    status          text        not null check (status in ('WAITING', 'SENT', 'FAILED', 'NOT_NEEDED')),
    tries           integer     not null check (tries >= 0),
    -- By the machine's clock.
    next_try_at     timestamptz,
    settled_at      timestamptz,
    -- Why it was not sent, in words.
    reason          text,
    check ((status = 'WAITING') = (next_try_at is not null)),
    check ((status = 'WAITING') = (settled_at is null)),
    check (status <> 'FAILED' or reason is not null)
);
create index mail_messages_next_try_at on mail_messages (next_try_at) where status = 'WAITING';
create index mail_messages_by_status on mail_messages (status, made_at);
create index mail_messages_by_person on mail_messages (person, day);

create table mail_items (
    message uuid    not null references mail_messages,
    task    text    not null,
    overdue boolean not null,
    primary key (message, task)
);
create index mail_items_by_task on mail_items (task);
