-- Where Mandate writes to people. Personal data: it stands here and nowhere else, and goes when it is taken off.
alter table people add column email text
    check (length(email) <= 254 and email ~ '^[^[:space:][:cntrl:]<>@]+@[^[:space:][:cntrl:]<>@]+$');
