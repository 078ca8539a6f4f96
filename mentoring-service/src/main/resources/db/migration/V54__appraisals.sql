-- Appraisals of teachers (考评, 3.1.1e–g): computed from records only, immutable once signed.
create table appraisal (
    id           uuid primary key,
    org          text collate "C" not null,
    helper_id    uuid not null,
    term         text not null,
    -- The version of the rule `appraisal` that it was computed by.
    scheme       text not null,
    -- Each number with its weight and where its records are.
    metrics      jsonb not null,
    score        numeric(5, 2),
    grade        text not null check (grade in ('EXCELLENT', 'GOOD', 'PASSED', 'FAILED', 'NONE')),
    state        text not null check (state in ('COMPUTED', 'SHOWN', 'OBJECTED', 'ANSWERED', 'SIGNED')),
    self_report  text,
    reviewer     uuid,
    comment      text,
    shown_on     date,
    object_by    date,
    objection    text,
    objected_on  date,
    answer_by    date,
    answer       text,
    answered_by  uuid,
    answered_on  date,
    signed_by    uuid,
    signed_at    timestamptz,
    computed_at  timestamptz not null,
    version      bigint not null,
    check (reviewer is distinct from helper_id),
    check ((state = 'SIGNED') = (signed_at is not null))
);
create unique index appraisal_once on appraisal (helper_id, term, org);
create index appraisal_of_a_school on appraisal (org, term, id);
alter table appraisal enable row level security;
alter table appraisal force row level security;
create policy appraisal_read on appraisal for select using (in_scope_of_staff(org));
create policy appraisal_written on appraisal for insert with check (in_scope_of_staff(org));
-- What is signed stays as it is, whoever asks.
create policy appraisal_changed on appraisal for update
    using (in_scope_of_staff(org) and signed_at is null) with check (in_scope_of_staff(org));
grant select, insert, update on appraisal to ${app};

insert into rule (code, version, clause, name_zh, name_en, basis, certainty, local, effective_from, content) values
('appraisal', 1, '3.1.1g', '教师考评办法', 'Scheme of the appraisal of teachers', '《实施办法》3.1.1:科学考核评价办法', 'LOCAL', true, '2020-01-01',
 '{"talks": 25, "visits": 25, "feedback": 20, "inTime": 20, "training": 10, "inTimeDays": 3, "trainingHours": 2, "excellentFrom": 90, "goodFrom": 80, "passedFrom": 60, "objectionWorkingDays": 5, "answerWorkingDays": 5}');
