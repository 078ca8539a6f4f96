-- A teacher sees of the roll what concerns the children of their own classes and pairings, as everywhere.
create policy absence_of_teacher on absence as restrictive for select using (
    scope_member() is null or is_system() or exists (select from enrolment e where e.student_id = absence.student_id));
create policy absence_step_of_teacher on absence_step as restrictive for select using (
    scope_member() is null or is_system() or exists (select from absence a where a.id = absence_step.absence_id));
create policy dropout_case_of_teacher on dropout_case as restrictive for select using (
    scope_member() is null or is_system()
    or exists (select from enrolment e where e.student_id = dropout_case.student_id));
create policy dropout_step_of_teacher on dropout_step as restrictive for select using (
    scope_member() is null or is_system() or exists (select from dropout_case c where c.id = dropout_step.case_id));
create policy student_leave_of_teacher on student_leave as restrictive for select using (
    scope_member() is null or is_system()
    or exists (select from enrolment e where e.student_id = student_leave.student_id));
create policy transfer_of_teacher on transfer as restrictive for select using (
    scope_member() is null or is_system()
    or exists (select from enrolment e where e.student_id = transfer.student_id));
create policy promotion_line_of_teacher on promotion_line as restrictive for select using (
    scope_member() is null or is_system()
    or exists (select from enrolment e where e.student_id = promotion_line.student_id));
