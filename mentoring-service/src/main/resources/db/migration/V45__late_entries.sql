-- Forgotten contacts may be entered after their time.
create table late_entry (
    id            uuid primary key,
    org           text collate "C" not null,
    pairing_id    uuid not null references pairing (id),
    student_id    uuid not null,
    helper_id     uuid not null,
    starts_on     date not null,
    ends_on       date not null check (ends_on >= starts_on),
    reason        text not null,
    allowed_by    uuid not null,
    allowed_on    date not null,
    open_until    date not null,
    withdrawn_at  timestamptz,
    withdrawn_why text,
    version       bigint not null
);
create index late_entry_of_a_pairing on late_entry (pairing_id);
create index late_entry_of_a_school on late_entry (org, id);
alter table late_entry enable row level security;
alter table late_entry force row level security;
create policy late_entry_scope on late_entry
    using (in_scope_for(org, helper_id)) with check (in_scope_for(org, helper_id));
grant select, insert, update on late_entry to ${app};
