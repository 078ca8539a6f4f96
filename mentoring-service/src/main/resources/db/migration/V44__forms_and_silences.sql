-- What happened at a contact, sealed.
create table contact_form (
    contact_id  uuid not null,
    org         text collate "C" not null,
    pairing_id  uuid not null references pairing (id),
    student_id  uuid not null,
    helper_id   uuid not null,
    content     bytea not null,
    recorded_at timestamptz not null,
    version     bigint not null,
    constraint contact_form_pkey primary key (contact_id, org),
    foreign key (contact_id, org) references contact (id, org)
);
create index contact_form_of_a_student on contact_form (student_id);
alter table contact_form enable row level security;
alter table contact_form force row level security;
create policy contact_form_scope on contact_form
    using (in_scope_for(org, helper_id)) with check (in_scope_for(org, helper_id));
grant select, insert, update on contact_form to ${app};

-- A guardian says that nobody was in touch with their child.
create table silence (
    id          uuid primary key,
    org         text collate "C" not null,
    student_id  uuid not null,
    reporter_id uuid not null,
    since       date,
    remark      text,
    reported_on date not null,
    due_on      date not null,
    state       text not null check (state in ('OPEN', 'ANSWERED', 'WITHDRAWN')),
    answer      text,
    answered_on date,
    answered_by text,
    version     bigint not null,
    check ((state = 'ANSWERED') = (answer is not null))
);
create index silence_of_a_school on silence (org, due_on, id);
create index silence_of_a_student on silence (student_id, id);
create index silence_open on silence (due_on) where state = 'OPEN';
alter table silence enable row level security;
alter table silence force row level security;
create policy silence_scope on silence
    using (in_scope_for(org, reporter_id)) with check (in_scope_for(org, reporter_id));
grant select, insert, update on silence to ${app};
