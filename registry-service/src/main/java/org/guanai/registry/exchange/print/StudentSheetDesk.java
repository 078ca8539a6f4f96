package org.guanai.registry.exchange.print;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.guanai.events.Roles;
import org.guanai.kit.identity.Caller;
import org.guanai.registry.child.family.FamilySurvey;
import org.guanai.registry.child.family.FamilySurvey.Parent;
import org.guanai.registry.child.file.StudentDesk;
import org.guanai.registry.child.file.StudentView;
import org.guanai.registry.child.group.GroupsView.MembershipView;
import org.guanai.registry.child.survey.GroupReview;
import org.guanai.registry.child.survey.SurveyDesk;
import org.guanai.registry.place.organisation.Schools;

/// Gathers the one-page file of a student (一生一档). Printing it is opening it, and on record.
@ApplicationScoped
class StudentSheetDesk {
    private static final Set<String> READ_SURVEYS =
            Set.of(
                    Roles.COUNTY_OFFICER,
                    Roles.PRINCIPAL,
                    Roles.CLASS_TEACHER,
                    Roles.COUNSELLOR,
                    Roles.SAFETY_OFFICER);

    private final StudentDesk students;
    private final GroupReview groups;
    private final SurveyDesk surveys;
    private final Schools schools;
    private final Caller caller;

    StudentSheetDesk(
            StudentDesk students,
            GroupReview groups,
            SurveyDesk surveys,
            Schools schools,
            Caller caller) {
        this.students = students;
        this.groups = groups;
        this.surveys = surveys;
        this.schools = schools;
        this.caller = caller;
    }

    @Transactional
    StudentSheet sheet(UUID id) {
        var student = students.open(id);
        return new StudentSheet(
                schools.nameAt(student.org()).orElse(""),
                student,
                PrintWords.sex(student.sex()),
                PrintWords.day(student.birthDate()),
                className(student),
                groups(id),
                family(id));
    }

    private static String className(StudentView student) {
        var enrolment = student.enrolment();
        var name = enrolment.className();
        return PrintWords.grade(enrolment.grade()) + (name == null ? "" : name);
    }

    private List<String> groups(UUID id) {
        return caller.is(Roles.GUARDIAN)
                ? List.of()
                : groups.view(id).memberships().stream()
                        .filter(m -> m.to() == null)
                        .map(StudentSheetDesk::group)
                        .toList();
    }

    private static String group(MembershipView m) {
        return PrintWords.group(m.group()) + "(" + PrintWords.day(m.from()) + "起)";
    }

    private List<String> family(UUID id) {
        if (READ_SURVEYS.stream().noneMatch(caller::is)) {
            return List.of();
        }
        var survey = surveys.newest(List.of(id)).get(id);
        return survey == null ? List.of() : lines(survey);
    }

    private static List<String> lines(FamilySurvey survey) {
        var lines = new ArrayList<String>();
        lines.add("调查日期:" + PrintWords.day(survey.on()));
        lines.add("日常照护人:" + survey.carer().word());
        survey.parents().stream().map(StudentSheetDesk::parent).forEach(lines::add);
        return lines;
    }

    private static String parent(Parent parent) {
        var able = parent.able() ? "" : ",无监护能力";
        return parent.away()
                ? PrintWords.away(parent) + able
                : PrintWords.parent(parent.which()) + ":在家" + able;
    }
}
