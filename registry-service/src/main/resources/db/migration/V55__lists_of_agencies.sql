-- Lists of other departments, laid beside the roll: nothing of a list is kept but what came of it.
create table agency_list (
    id        uuid primary key,
    org       text collate "C" not null,
    agency    text not null,
    kind      text not null,
    as_of     date not null,
    file_hash text not null,
    persons   int not null,
    unread    int not null,
    taken_by  text not null,
    taken_at  timestamptz not null,
    version   bigint not null
);
create index agency_list_newest on agency_list (org, agency, kind, as_of desc);
alter table agency_list enable row level security;
alter table agency_list force row level security;
create policy agency_list_read on agency_list for select
    using (scope_person() is null and (in_scope(org) or readable_downwards(org)));
create policy agency_list_made on agency_list for insert with check (in_scope_of_staff(org));
grant select, insert on agency_list to ${app};

create table list_match (
    id         uuid primary key,
    org        text collate "C" not null,
    list_id    uuid not null references agency_list,
    student_id uuid references student,
    result     text not null,
    row_number int not null,
    person     bytea,
    decision   text,
    note       text,
    decided_by text,
    decided_on date,
    version    bigint not null,
    constraint list_match_names_a_child_or_a_person check ((student_id is null) = (person is not null))
);
create index list_match_of_list on list_match (list_id, id);
create index list_match_of_student on list_match (student_id) where student_id is not null;
alter table list_match enable row level security;
alter table list_match force row level security;
create policy list_match_scope on list_match using (in_scope_of_staff(org)) with check (in_scope_of_staff(org));
grant select, insert, update on list_match to ${app};
