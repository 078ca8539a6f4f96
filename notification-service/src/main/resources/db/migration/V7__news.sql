-- What news are about, and for whom they are: enough to go on without the event.
create table news_occasion (
    notice_id     uuid primary key references notice (id) on delete cascade,
    org           text collate "C" not null,
    code          text not null,
    kind          text not null,
    subject       text collate "C" not null,
    source_id     uuid not null,
    student_id    uuid,
    guardians     boolean not null,
    class_teacher boolean not null,
    people        uuid[] not null,
    posts         text[] not null,
    fact_names    text[] not null,
    fact_values   text[] not null
);
create index news_occasion_of_source on news_occasion (source_id);
alter table news_occasion enable row level security;
alter table news_occasion force row level security;
create policy news_occasion_scope on news_occasion
    using (in_scope(org) and (scope_person() is null or exists (
        select 1 from recipient r where r.notice_id = news_occasion.notice_id and r.person = scope_person()
        and r.opened_at is not null and not r.kept)))
    with check (in_scope(org));
grant select, insert, update on news_occasion to ${app};
