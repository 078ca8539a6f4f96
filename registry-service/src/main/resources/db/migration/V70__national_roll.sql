-- What the national roll says of a child and no field of the registry holds (birthplace, papers of the family, way to school):
-- kept as it came, so that the roll can be given back. It follows the child, whose school alone sees it.
create table national_cells (
    student_id uuid primary key references student,
    cells      bytea not null
);
comment on column national_cells.cells is 'sealed';
alter table national_cells enable row level security;
alter table national_cells force row level security;
create policy national_cells_of_student on national_cells using (
    scope_person() is null and exists (select from student s where s.id = student_id));
grant select, insert, update, delete on national_cells to ${app};
