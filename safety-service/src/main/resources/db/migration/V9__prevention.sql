create table hazard (
    id          uuid primary key,
    org         text collate "C" not null,
    found_on    date not null,
    place       text not null,
    kind        text not null,
    grade       text not null constraint hazard_grade check (grade in ('ORDINARY', 'MAJOR')),
    what        text not null,
    measures    text,
    owner_id    uuid not null,
    due_on      date not null,
    state       text not null constraint hazard_state check (state in ('OPEN', 'RECTIFIED', 'CLOSED', 'WITHDRAWN')),
    repair      text,
    repaired_on date,
    repaired_by uuid,
    review      text,
    reviewed_on date,
    reviewed_by uuid,
    check_id    uuid,
    version     bigint not null,
    constraint hazard_second_person check (state <> 'CLOSED' or reviewed_by is null or reviewed_by is distinct from repaired_by)
);
create index hazard_of_org on hazard (org, id);
create index hazard_late on hazard (due_on) where state in ('OPEN', 'RECTIFIED');

create table safety_check (
    id         uuid primary key,
    org        text collate "C" not null,
    sheet      text not null,
    rhythm     text not null,
    checked_on date not null,
    items      int not null,
    failed     int not null,
    checked_by uuid,
    rules      text not null
);
create index safety_check_of_org on safety_check (org, id);

create table surroundings_hazard (
    id        uuid primary key,
    org       text collate "C" not null,
    found_on  date not null,
    kind      text not null,
    place     text not null,
    distance  int,
    what      text not null,
    agency    text not null,
    due_on    date not null,
    state     text not null constraint surroundings_hazard_state check (state in ('OPEN', 'CLOSED', 'WITHDRAWN')),
    closed_on date,
    version   bigint not null
);
create index surroundings_hazard_of_org on surroundings_hazard (org, id);
create index surroundings_hazard_open on surroundings_hazard (due_on) where state = 'OPEN';

create table surroundings_step (
    id          uuid primary key,
    hazard_id   uuid not null references surroundings_hazard (id),
    org         text collate "C" not null,
    kind        text not null,
    done_on     date not null,
    agencies    text[] not null,
    receipt     text,
    gone        boolean not null,
    result      text not null,
    recorded_by uuid
);
create index surroundings_step_of_hazard on surroundings_step (hazard_id, id);

alter table hazard enable row level security;
alter table hazard force row level security;
create policy hazard_scope on hazard using (in_scope_of_staff(org)) with check (in_scope_of_staff(org));
alter table safety_check enable row level security;
alter table safety_check force row level security;
create policy safety_check_scope on safety_check using (in_scope_of_staff(org)) with check (in_scope_of_staff(org));
alter table surroundings_hazard enable row level security;
alter table surroundings_hazard force row level security;
create policy surroundings_hazard_scope on surroundings_hazard using (in_scope_of_staff(org)) with check (in_scope_of_staff(org));
alter table surroundings_step enable row level security;
alter table surroundings_step force row level security;
create policy surroundings_step_scope on surroundings_step using (in_scope_of_staff(org)) with check (in_scope_of_staff(org));
grant select, insert, update on hazard, surroundings_hazard to ${app};
grant select, insert on safety_check, surroundings_step to ${app};

insert into rule (code, version, clause, name_zh, name_en, basis, certainty, local, effective_from, content) values
('check-sheets', 1, '3.1.5c', '安全检查表', 'Check-sheets', '学校安全检查表（各校通行）', 'LOCAL', true, '2022-01-01',
 '{"sheets": [
   {"sheet": "DORMITORY", "items": ["床铺护栏牢固", "无私拉电线和违规电器", "疏散通道畅通", "门窗完好", "夜间值守到位"]},
   {"sheet": "CANTEEN", "items": ["食品留样四十八小时", "从业人员健康证有效", "餐具消毒", "燃气阀门完好", "无过期食材"]},
   {"sheet": "SPORTS", "items": ["器材固定牢靠", "无锈蚀断裂", "场地平整"]},
   {"sheet": "GROUNDS", "items": ["围墙无倾斜", "校门牢固", "旗杆和树木无倒伏危险", "悬挂物牢固"]},
   {"sheet": "FIRE", "items": ["灭火器在有效期内", "消火栓有水", "应急照明完好", "疏散标志清楚", "安全出口未上锁"]},
   {"sheet": "BUILDINGS", "items": ["无D级危房在用", "墙体无裂缝", "屋面无渗漏"]},
   {"sheet": "ELECTRICITY", "items": ["配电箱上锁", "线路无老化", "插座完好"]},
   {"sheet": "LABORATORY", "items": ["危险化学品双人双锁", "领用有登记", "通风完好"]},
   {"sheet": "STAIRS", "items": ["扶手牢固", "照明完好", "无堆放物", "上下学有人值守"]},
   {"sheet": "GATE", "items": ["来访登记", "安保器械齐全", "一键报警有效", "硬质隔离设施完好"]},
   {"sheet": "SCHOOL_BUS", "items": ["驾驶人资格有效", "车辆检验有效", "不超员", "随车照管人员在位"]}]}');
