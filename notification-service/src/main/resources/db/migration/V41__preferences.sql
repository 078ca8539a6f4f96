-- How somebody wishes to be told, in all their posts (通知偏好). Read with the directory, whose people they are.
create table preference (
    human       uuid primary key,
    org         text collate "C" not null,
    language    text constraint preference_language check (language in ('zh', 'en')),
    muted       text[] not null,
    quiet_from  time,
    quiet_until time,
    changed_at  timestamptz not null,
    version     bigint not null,
    constraint preference_quiet check ((quiet_from is null) = (quiet_until is null))
);
alter table preference enable row level security;
alter table preference force row level security;
create policy preference_of_the_system on preference using (is_system()) with check (is_system());
grant select, insert, update on preference to ${app};
