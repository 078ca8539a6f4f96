create table safety_duty (
    id       uuid primary key,
    org      text collate "C" not null,
    post     text not null,
    staff_id uuid,
    name     text,
    duties   text not null,
    team     text,
    phone    bytea,
    since    date not null,
    until    date,
    version  bigint not null
);
comment on column safety_duty.phone is 'sealed';
create index safety_duty_of_org on safety_duty (org) where until is null;

create table responsibility_letter (
    id        uuid primary key,
    org       text collate "C" not null,
    layer     text not null constraint responsibility_letter_layer check (layer in ('BUREAU_SCHOOL', 'SCHOOL_POST', 'SCHOOL_CLASS')),
    year      int not null,
    above_id uuid references responsibility_letter (id),
    signer_id uuid not null,
    post      text not null,
    due_on    date not null,
    state     text not null constraint responsibility_letter_state check (state in ('ISSUED', 'SIGNED', 'WITHDRAWN')),
    signed_on date,
    rules     text not null,
    version   bigint not null,
    constraint responsibility_letter_signed check ((state = 'ISSUED') <= (signed_on is null))
);
create unique index responsibility_letter_once on responsibility_letter (org, year, layer, signer_id, post) where state <> 'WITHDRAWN';
create index responsibility_letter_late on responsibility_letter (due_on) where state = 'ISSUED';

alter table safety_duty enable row level security;
alter table safety_duty force row level security;
create policy safety_duty_scope on safety_duty using (in_scope_of_staff(org)) with check (in_scope_of_staff(org));
alter table responsibility_letter enable row level security;
alter table responsibility_letter force row level security;
create policy responsibility_letter_scope on responsibility_letter using (in_scope_of_staff(org)) with check (in_scope_of_staff(org));
grant select, insert, update on safety_duty, responsibility_letter to ${app};

insert into rule (code, version, clause, name_zh, name_en, basis, certainty, local, effective_from, content) values
('safety-posts', 1, '3.1.5a', '安全岗位与应急小组', 'Posts of safety and the emergency team', '中小学安全岗位设置（通行）', 'DESIGN', true, '2022-01-01',
 '{"posts": ["PRINCIPAL", "SAFETY_VICE_PRINCIPAL", "SAFETY_DIRECTOR", "LEGAL_VICE_PRINCIPAL", "GUARD", "LEADER_ON_DUTY"],
   "team": ["COMMANDER", "EVACUATION", "RESCUE", "FIRST_AID", "COMMUNICATION", "SECURITY", "LOGISTICS"]}'),
('responsibility-letters', 1, '3.1.5g', '安全责任书文本', 'Template of responsibility letters', '各地学校安全责任书（通行文本）', 'LOCAL', true, '2022-01-01',
 '{"title": "学校安全工作责任书", "clauses": {
   "BUREAU_SCHOOL": ["学校安全工作实行校长负责制，校长是第一责任人。", "工作目标：因责任事故致学生死亡为零，火灾为零。", "落实安全教育、检查、演练和信息报送制度。", "及时、妥善处置突发事件，按规定时限报告。", "实行安全工作考核和责任追究。"],
   "SCHOOL_POST": ["对本年级、本岗位的安全工作负责，一岗双责。", "每周检查一次，发现隐患立即报告并整改。", "参加应急演练，熟悉应急职责。"],
   "SCHOOL_CLASS": ["班主任是本班安全工作的直接责任人。", "每日点名，缺课学生及时联系家长。", "开展防溺水、交通、消防等安全教育。", "发现学生受到侵害立即报告。"],
   "CLASS_HOME": ["教育孩子遵守交通规则，不乘坐无证、超员车辆。", "教育孩子不私自下水，假期和放学后落实看护。", "注意饮食卫生，不购买无证摊点食品。", "监护人外出时落实委托照护人，并告知学校。"]}}');
