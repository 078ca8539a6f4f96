-- Rules are data: basis, version, effective dates. Rows of 'CN' are the default; a county may add its own.
create table rule (
    code           text not null,
    version        text not null,
    org            text collate "C" not null,
    clause         text not null,
    name_zh        text not null,
    name_en        text not null,
    basis          text not null,
    certainty      text not null constraint rule_certainty check (certainty in ('CERTAIN', 'LIKELY', 'LOCAL', 'DESIGN')),
    effective_from date not null,
    content        jsonb not null,
    primary key (code, version, org)
);
alter table rule enable row level security;
alter table rule force row level security;
create policy rule_read on rule for select using (is_scoped() and org = 'CN' or in_scope(org) or readable_downwards(org));
create policy rule_written on rule for insert with check (is_system());
grant select on rule to ${app};

insert into rule (code, version, org, clause, name_zh, name_en, basis, certainty, effective_from, content) values
('guardian-told', '1', 'CN', '3.1.5f', '告知监护人时限', 'Guardian told in time', '《实施办法》3.1.5：及时告知', 'DESIGN', '2022-01-01',
 '{"minutes": 10, "from": "the report", "told": "handed to a channel of a guardian who is no suspect", "target": 1}'),
('incident-reports', '1', 'CN', '3.1.5e', '突发事件分阶段报告时限', 'Staged reports of an incident', '各地突发事件信息报送规定；首报不超过 2 小时', 'LOCAL', '2022-01-01',
 '{"firstHours": 2, "continuedHours": 24, "finalHours": 168, "from": "the report of the incident; continued reports: from the report before"}'),
('mandatory-report', '1', 'CN', '3.1.5e', '强制报告九类情形', 'Mandatory report: nine situations', '九部门《关于建立侵害未成年人案件强制报告制度的意见（试行）》2020-05', 'CERTAIN', '2020-05-07',
 '{"to": "police, at once", "kinds": ["SEXUAL_HARM", "ABUSE", "ABANDONMENT", "MISSING", "SELF_HARM", "VIOLENCE"]}');
