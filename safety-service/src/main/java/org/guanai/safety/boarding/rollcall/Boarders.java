package org.guanai.safety.boarding.rollcall;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import org.guanai.kit.http.Page;
import org.guanai.kit.http.Paging;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.scope.OrgPath;
import org.guanai.safety.student.Boarder;
import org.guanai.safety.student.Students;

/// The students of a boarding school.
@ApplicationScoped
class Boarders {
    private final Students students;

    Boarders(Students students) {
        this.students = students;
    }

    Page<Boarder> of(OrgPath school, Paging paging) {
        return students.boarders(school, paging);
    }

    /// @throws Refusal.Absent for one who is none of the school
    void require(OrgPath school, Set<UUID> ids) {
        var known = students.known(ids);
        if (known.size() < ids.size()
                || known.values().stream().anyMatch(s -> !s.org().equals(school))) {
            throw Refusal.absent();
        }
    }
}
