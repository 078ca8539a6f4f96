create table safety_document (
    id            uuid primary key,
    org           text collate "C" not null,
    kind          text not null constraint safety_document_kind check (kind in ('PLAN', 'RULE')),
    scenario      text,
    title         text not null,
    revision      int not null,
    issued_on     date not null,
    filed_on      date,
    reviewed_on   date,
    review_due_on date not null,
    withdrawn_at  timestamptz,
    version       bigint not null,
    constraint safety_document_scenario check ((kind = 'PLAN') = (scenario is not null))
);
create unique index safety_document_plan on safety_document (org, scenario) where scenario is not null and scenario <> 'OTHER' and withdrawn_at is null;
create index safety_document_of_org on safety_document (org, id);
create index safety_document_late on safety_document (review_due_on) where withdrawn_at is null;

create table document_review (
    id          uuid primary key,
    document_id uuid not null references safety_document (id),
    org         text collate "C" not null,
    reviewed_on date not null,
    occasion    text not null,
    revision    int not null,
    outcome     text not null,
    reviewed_by uuid
);
create index document_review_of_document on document_review (document_id, id);

create table drill (
    id             uuid primary key,
    org            text collate "C" not null,
    scenario       text not null,
    held_on        date not null,
    evacuation     boolean not null,
    announced      boolean not null,
    commander      text not null,
    out_in_seconds int,
    due            int not null,
    counted        int not null,
    hurt           int not null,
    problems       text,
    improvement    text,
    recorded_by    uuid,
    withdrawn_at   timestamptz,
    version        bigint not null,
    constraint drill_time check (not evacuation or out_in_seconds is not null)
);
create index drill_of_org on drill (org, held_on);

create table safety_lesson (
    id           uuid primary key,
    org          text collate "C" not null,
    topic        text not null,
    occasion     text not null,
    held_on      date not null,
    audience     text not null,
    attended     int not null,
    note         text,
    recorded_by  uuid,
    withdrawn_at timestamptz,
    version      bigint not null
);
create index safety_lesson_of_org on safety_lesson (org, held_on);

alter table safety_document enable row level security;
alter table safety_document force row level security;
create policy safety_document_scope on safety_document using (in_scope_of_staff(org)) with check (in_scope_of_staff(org));
alter table document_review enable row level security;
alter table document_review force row level security;
create policy document_review_scope on document_review using (in_scope_of_staff(org)) with check (in_scope_of_staff(org));
alter table drill enable row level security;
alter table drill force row level security;
create policy drill_scope on drill using (in_scope_of_staff(org)) with check (in_scope_of_staff(org));
alter table safety_lesson enable row level security;
alter table safety_lesson force row level security;
create policy safety_lesson_scope on safety_lesson using (in_scope_of_staff(org)) with check (in_scope_of_staff(org));
grant select, insert, update on safety_document, drill, safety_lesson to ${app};
grant select, insert on document_review to ${app};

insert into rule (code, version, clause, name_zh, name_en, basis, certainty, local, effective_from, content) values
('document-review', 1, '3.1.5d', '预案和制度复审周期', 'Review of plans and rules', '每年或使用后复审', 'DESIGN', true, '2022-01-01', '{"months": 12}'),
('drills', 1, '3.1.5d', '应急疏散演练频次与时间', 'Evacuation drills', '教基一厅〔2014〕2号：中小学每月至少一次；四层以下两分钟', 'CERTAIN', true, '2014-02-22', '{"aMonth": 1, "outInSeconds": 120}');
