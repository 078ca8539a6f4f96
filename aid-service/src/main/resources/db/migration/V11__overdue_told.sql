-- Who was reminded of what is late: once for each breach and level. What was made good is forgotten here.
create table overdue_told (
    kind  text not null,
    id    uuid not null,
    level text not null,
    org   text collate "C" not null,
    primary key (kind, id, level)
);
alter table overdue_told enable row level security;
alter table overdue_told force row level security;
create policy overdue_told_system on overdue_told using (is_system()) with check (is_system());
grant select, insert, delete on overdue_told to ${app};
