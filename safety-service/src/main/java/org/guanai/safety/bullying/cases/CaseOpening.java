package org.guanai.safety.bullying.cases;

import jakarta.enterprise.context.ApplicationScoped;
import org.guanai.kit.journal.Journal;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.scope.OrgPath;
import org.guanai.kit.sealing.Sealer;
import org.guanai.safety.acting.ActingPost;
import org.guanai.safety.bullying.committee.Committee;
import org.guanai.safety.bullying.enquiry.CaseEntry;
import org.guanai.safety.student.KnownStudent;
import org.guanai.safety.student.Students;

/// Opens cases of bullying.
@ApplicationScoped
class CaseOpening {
    private final BullyingCases cases;
    private final Students students;
    private final Committee committee;
    private final ActingPost post;
    private final Sealer sealer;
    private final Journal journal;

    CaseOpening(
            BullyingCases cases,
            Students students,
            Committee committee,
            ActingPost post,
            Sealer sealer,
            Journal journal) {
        this.cases = cases;
        this.students = students;
        this.committee = committee;
        this.post = post;
        this.sealer = sealer;
        this.journal = journal;
    }

    /// @throws Refusal.Absent for a student whom the caller does not see
    BullyingCase open(CaseEntry entry) {
        post.requirePast(entry.foundOn(), "foundOn");
        var ids = entry.parts().keySet();
        var known = students.known(ids);
        if (known.size() < ids.size()) {
            throw Refusal.absent();
        }
        var org = OrgPath.above(known.values().stream().map(KnownStudent::org).toList());
        var days = committee.rule(org).enquiryDays();
        var opened = BullyingCase.opened(org, entry, post.today(), days, sealer);
        cases.persistAndFlush(opened);
        journal.wrote("bullying-case", opened.id, "kinds", "parties", "account");
        return opened;
    }
}
