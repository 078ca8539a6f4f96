package org.guanai.registry.child.student;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.guanai.events.Roles;
import org.guanai.events.registry.StudentSnapshot.Status;
import org.guanai.kit.http.Page;
import org.guanai.kit.http.Paging;
import org.guanai.kit.identity.Caller;
import org.guanai.kit.journal.AuditTrail;
import org.guanai.kit.problem.Refusal;
import org.guanai.registry.child.group.FamilySurvey;
import org.guanai.registry.child.group.GroupDesk;
import org.guanai.registry.child.group.GroupsView;
import org.guanai.registry.child.group.SurveyDesk;
import org.guanai.registry.child.group.SurveyView;
import org.guanai.registry.people.guardian.Guardianships;
import org.guanai.registry.people.staff.StaffDesk;

/// Reads students' files (学生档案) and what belongs to them. Whoever opens a file is on record.
@ApplicationScoped
class StudentDesk {
    private final Students students;
    private final StudentSearch search;
    private final Guardianships guardianships;
    private final SurveyDesk surveys;
    private final GroupDesk groups;
    private final GroupReview review;
    private final StaffDesk staff;
    private final Caller caller;
    private final AuditTrail audit;

    StudentDesk(
            Students students,
            StudentSearch search,
            Guardianships guardianships,
            SurveyDesk surveys,
            GroupDesk groups,
            GroupReview review,
            StaffDesk staff,
            Caller caller,
            AuditTrail audit) {
        this.students = students;
        this.search = search;
        this.guardianships = guardianships;
        this.surveys = surveys;
        this.groups = groups;
        this.review = review;
        this.staff = staff;
        this.caller = caller;
        this.audit = audit;
    }

    @Transactional
    Page<StudentSummary> list(StudentSearch.Filter filter, Paging paging) {
        var page = search.page(filter, paging);
        if (filter.q() != null && !isOwnClass(filter.classId())) {
            audit.searched("student", "q");
        }
        return page;
    }

    /// The children of the caller, wherever they go to school.
    @Transactional
    Page<StudentSummary> own(Paging paging) {
        return search.page(
                new StudentSearch.Filter(null, null, null, Status.ENROLLED, null), paging);
    }

    @Transactional
    StudentView open(UUID id) {
        var file = found(id);
        audit.opened("student", id, null);
        return view(file);
    }

    @Transactional
    Disclosure disclose(UUID id, String reason) {
        var file = found(id);
        var fields = StudentFile.sealedFields().toArray(String[]::new);
        audit.disclosed("student", id, reason, fields);
        return Disclosure.of(file, guardianships.of(List.of(id)).getOrDefault(id, List.of()));
    }

    /// A survey supersedes what the roster claimed until then.
    @Transactional
    SurveyView survey(UUID id, FamilySurvey survey) {
        var file = found(id);
        var added = surveys.add(id, file.org(), caller.name(), survey);
        review.review(List.of(id));
        audit.wrote("family-survey", added.id(), "parents", "carer");
        return added;
    }

    @Transactional
    List<SurveyView> surveys(UUID id) {
        found(id);
        return surveys.of(id);
    }

    @Transactional
    GroupsView groups(UUID id) {
        var file = found(id);
        var newest = Optional.ofNullable(surveys.newest(List.of(id)).get(id));
        return groups.view(id, file.org(), file.facts(newest));
    }

    StudentFile found(UUID id) {
        return students.find(id).orElseThrow(Refusal::absent);
    }

    StudentView view(StudentFile file) {
        var chain = guardianships.of(List.of(file.id())).getOrDefault(file.id(), List.of());
        return StudentView.of(file, chain);
    }

    private boolean isOwnClass(UUID classId) {
        var teaches = caller.is(Roles.CLASS_TEACHER) || caller.is(Roles.TEACHER);
        return classId != null && teaches && staff.classesOf(caller.person()).contains(classId);
    }
}
