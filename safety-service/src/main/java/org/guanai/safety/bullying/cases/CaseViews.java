package org.guanai.safety.bullying.cases;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.guanai.events.Roles;
import org.guanai.kit.sealing.Sealer;
import org.guanai.safety.acting.ActingPost;
import org.guanai.safety.bullying.committee.Committee;
import org.guanai.safety.bullying.enquiry.BullyingKind;
import org.guanai.safety.bullying.enquiry.CaseView;
import org.guanai.safety.student.Students;

/// What goes out of a case of bullying to this caller.
@ApplicationScoped
class CaseViews {
    private static final String[] READERS = {
        Roles.COUNTY_OFFICER, Roles.SAFETY_OFFICER, Roles.PRINCIPAL
    };

    private final CaseLogs logs;
    private final Students students;
    private final Committee committee;
    private final ActingPost post;
    private final Sealer sealer;

    CaseViews(
            CaseLogs logs, Students students, Committee committee, ActingPost post, Sealer sealer) {
        this.logs = logs;
        this.students = students;
        this.committee = committee;
        this.post = post;
        this.sealer = sealer;
    }

    CaseView of(BullyingCase c) {
        var reads = post.isOneOf(READERS);
        return new CaseView(
                c.id,
                c.org,
                c.foundOn,
                Arrays.stream(c.kinds).map(BullyingKind::valueOf).collect(Collectors.toSet()),
                c.repeated,
                parties(c),
                c.state,
                c.openedOn,
                c.dueOn,
                c.isOverdue(post.today()),
                reads ? c.account(sealer) : null,
                reads ? c.harm(sealer) : null,
                reads ? c.protection(sealer) : null,
                c.bullying,
                c.grade,
                c.decidedOn,
                followUps(c),
                logs.of(c.id).stream().map(l -> l.view(sealer, reads)).toList(),
                c.version);
    }

    private List<CaseView.InvolvedParty> parties(BullyingCase c) {
        var known = students.known(c.parties().keySet());
        return c.parties().entrySet().stream()
                .map(p ->
                        new CaseView.InvolvedParty(
                                p.getKey(),
                                known.containsKey(p.getKey()) ? known.get(p.getKey()).name() : null,
                                p.getValue()))
                .toList();
    }

    private List<LocalDate> followUps(BullyingCase c) {
        return c.decidedOn == null
                ? List.of()
                : committee.rule(c.org).followUpWeeks().stream()
                        .map(c.decidedOn::plusWeeks)
                        .toList();
    }
}
