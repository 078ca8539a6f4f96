-- What helper and guardian do together for a child. The guardian reads it.
create table agreed_action (
    id          uuid primary key,
    org         text collate "C" not null,
    pairing_id  uuid not null references pairing (id),
    student_id  uuid not null,
    helper_id   uuid not null,
    contact_id  uuid,
    what        text not null,
    owner       text not null check (owner in ('GUARDIAN', 'HELPER', 'SCHOOL', 'CHILD')),
    due_on      date not null,
    state       text not null check (state in ('OPEN', 'DONE', 'DROPPED', 'WITHDRAWN')),
    outcome     text,
    settled_on  date,
    settled_by  text,
    recorded_at timestamptz not null,
    version     bigint not null,
    foreign key (contact_id, org) references contact (id, org)
);
create index agreed_action_of_a_student on agreed_action (student_id, due_on, id);
create index agreed_action_of_a_helper on agreed_action (helper_id, due_on, id);
create index agreed_action_of_a_school on agreed_action (org, due_on, id);
create index agreed_action_open on agreed_action (due_on) where state = 'OPEN';
alter table agreed_action enable row level security;
alter table agreed_action force row level security;
create policy agreed_action_scope on agreed_action
    using (in_scope_for(org, helper_id)) with check (in_scope_for(org, helper_id));
create policy agreed_action_of_a_guardian on agreed_action
    using (scope_person() is not null and in_scope(org) and exists (
        select from student s where s.id = agreed_action.student_id and scope_person() = any (s.guardians)))
    with check (scope_person() is not null and in_scope(org) and exists (
        select from student s where s.id = agreed_action.student_id and scope_person() = any (s.guardians)));
grant select, insert, update on agreed_action to ${app};

-- In what a child was tutored.
create table tutoring (
    id            uuid primary key,
    org           text collate "C" not null,
    pairing_id    uuid not null references pairing (id),
    student_id    uuid not null,
    helper_id     uuid not null,
    held_on       date not null,
    subject       text not null,
    form          text not null,
    minutes       int not null,
    part          text not null,
    weak_point    text,
    done          text not null,
    effect        int not null check (effect between 1 and 4),
    homework_seen boolean not null,
    next_step     text not null,
    next_on       date,
    recorded_at   timestamptz not null,
    withdrawn_at  timestamptz,
    withdrawn_why text,
    version       bigint not null
);
create index tutoring_of_a_student on tutoring (student_id, held_on) where withdrawn_at is null;
create index tutoring_of_a_helper on tutoring (helper_id, held_on, id);
create index tutoring_of_a_school on tutoring (org, held_on, id);
alter table tutoring enable row level security;
alter table tutoring force row level security;
create policy tutoring_scope on tutoring
    using (in_scope_for(org, helper_id)) with check (in_scope_for(org, helper_id));
grant select, insert, update on tutoring to ${app};
