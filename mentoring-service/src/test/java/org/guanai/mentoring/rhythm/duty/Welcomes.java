package org.guanai.mentoring.rhythm.duty;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.guanai.mentoring.match.event.PairingKind;
import org.guanai.mentoring.rhythm.kind.Deed;
import org.guanai.mentoring.rhythm.kind.DeedSource;
import org.guanai.mentoring.rhythm.kind.Due;
import org.guanai.mentoring.rhythm.kind.DutyDeclarations;
import org.guanai.mentoring.rhythm.kind.DutyKind;
import org.guanai.mentoring.rhythm.kind.SatisfiedBy;

/// A feature that only the tests have: a first visit within some days, recorded in no contact.
@ApplicationScoped
class Welcomes implements DutyDeclarations, DeedSource {
    static final DutyKind WELCOME =
            new DutyKind(
                    "WELCOME",
                    "3.1.3a",
                    PairingKind.TEACHER,
                    new Due.Once(),
                    List.of(),
                    SatisfiedBy.VISIT);

    private final List<Done> done = new CopyOnWriteArrayList<>();

    void visited(UUID pairing, LocalDate on, boolean inPerson) {
        var visit = new Deed.Contact(on, List.of(), inPerson);
        done.add(new Done(pairing, WELCOME.code(), visit));
    }

    @Override
    public List<DutyKind> kinds() {
        return List.of(WELCOME);
    }

    @Override
    public List<Done> of(Set<UUID> subjects) {
        return done.stream().filter(d -> subjects.contains(d.subject())).toList();
    }
}
