package org.guanai.registry.child.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.guanai.events.Roles;
import org.guanai.events.registry.StudentSnapshot.Status;
import org.guanai.kit.http.Page;
import org.guanai.kit.http.Paging;
import org.guanai.kit.identity.Caller;
import org.guanai.kit.journal.Journal;
import org.guanai.registry.child.student.StudentChange;
import org.guanai.registry.child.student.StudentChanges;
import org.guanai.registry.people.staff.StaffDesk;

/// Reads students' files (学生档案) and puts them right. Opening one is on record.
@ApplicationScoped
public class StudentDesk {
    private final StudentFiles files;
    private final StudentSearch search;
    private final StudentChanges changes;
    private final StaffDesk staff;
    private final Caller caller;
    private final Journal journal;

    StudentDesk(
            StudentFiles files,
            StudentSearch search,
            StudentChanges changes,
            StaffDesk staff,
            Caller caller,
            Journal journal) {
        this.files = files;
        this.search = search;
        this.changes = changes;
        this.staff = staff;
        this.caller = caller;
        this.journal = journal;
    }

    @Transactional
    Page<StudentSummary> list(StudentFilter filter, Paging paging) {
        var page = search.page(filter, paging);
        if (filter.q() != null && !isOwnClass(filter.classId())) {
            journal.searched("student", "q");
        }
        return page;
    }

    /// The children of the caller, wherever they go to school.
    @Transactional
    Page<StudentSummary> own(Paging paging) {
        return search.page(
                new StudentFilter(null, null, null, null, null, Status.ENROLLED, null), paging);
    }

    /// A student's file, masked.
    @Transactional
    public StudentView open(UUID id) {
        var view = files.view(id);
        journal.opened("student", id, null);
        return view;
    }

    @Transactional
    StudentView change(UUID id, String ifMatch, StudentChange change) {
        changes.change(id, ifMatch, change);
        return files.view(id);
    }

    @Transactional
    Disclosure disclose(UUID id, String reason) {
        var disclosure = files.disclosure(id);
        journal.disclosed("student", id, reason, Disclosure.FIELDS);
        return disclosure;
    }

    private boolean isOwnClass(UUID classId) {
        var teaches = caller.is(Roles.CLASS_TEACHER) || caller.is(Roles.TEACHER);
        return classId != null && teaches && staff.classesOf(caller.person()).contains(classId);
    }
}
