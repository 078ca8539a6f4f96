-- Acute concerns of helpers, for the safety post. Hidden from person-bound callers: the guardian may be the concern.
create table matter (
    id         uuid primary key,
    org        text collate "C" not null,
    student_id uuid not null,
    contact_id uuid not null,
    helper_id  uuid,
    opened_at  timestamptz not null,
    state      text not null constraint matter_state check (state in ('OPEN', 'SETTLED', 'WITHDRAWN')),
    settled_at timestamptz,
    settled_by uuid,
    outcome    bytea,
    version    bigint not null,
    constraint matter_once unique (contact_id),
    constraint matter_settled check ((state = 'SETTLED') = (outcome is not null))
);
comment on column matter.outcome is 'sealed';
create index matter_of_org on matter (org, id);
create index matter_of_student on matter (student_id, id);
alter table matter enable row level security;
alter table matter force row level security;
create policy matter_scope on matter using (in_scope_of_staff(org)) with check (in_scope_of_staff(org));
grant select, insert, update on matter to ${app};
