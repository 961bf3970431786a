-- Who may sign in. Names, offices and roles are the organisation's; here stands only what proves a person is who they say.
create table accounts (
    person              text primary key,
    password            text        not null,
    password_version    integer     not null,
    password_changed_at timestamptz not null,
    must_change         boolean     not null,
    disabled            boolean     not null,
    last_sign_in        timestamptz
);

-- Failed attempts by the hash of the name that was typed, whether or not somebody has that name: a known and an unknown
-- name must look and behave the same, and a password typed into the wrong field must not be kept. Machine time.
create table failed_sign_ins (
    name_hash      text primary key,
    failed         integer     not null,
    last_failed_at timestamptz not null,
    locked_until   timestamptz
);
create index failed_sign_ins_last_failed_at on failed_sign_ins (last_failed_at);
