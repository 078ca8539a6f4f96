package org.guanai.registry.roll.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.guanai.kit.http.Cursor;
import org.guanai.kit.http.Editable;
import org.guanai.kit.http.Page;
import org.guanai.kit.http.Paging;
import org.guanai.kit.identity.Caller;
import org.guanai.kit.journal.Journal;
import org.guanai.kit.scope.OrgPath;
import org.guanai.registry.correction.Withdrawn;

/// Plans care programmes (专项行动), and shows what they are to move.
@ApplicationScoped
class ProgrammeDesk {
    /// Behind every id.
    private static final UUID LAST = new UUID(-1, -1);

    private static final String NOUN = "programme";

    private final CareProgrammes programmes;
    private final SexCount figures;
    private final Caller caller;
    private final Journal journal;
    private final Clock clock;

    ProgrammeDesk(
            CareProgrammes programmes,
            SexCount figures,
            Caller caller,
            Journal journal,
            Clock clock) {
        this.programmes = programmes;
        this.figures = figures;
        this.caller = caller;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    ProgrammeView plan(ProgrammePlan plan) {
        var made = CareProgramme.plan(place(), plan, caller.name());
        programmes.persistAndFlush(made);
        journal.wrote(NOUN, made.id, "title", "goals", "measures");
        return made.view();
    }

    /// Newest first.
    @Transactional
    Page<ProgrammeView> list(Paging paging) {
        var rows = programmes.page(paging.afterId().orElse(LAST), paging.limit() + 1);
        return Page.of(rows, paging.limit(), p -> Cursor.of(p.id)).map(CareProgramme::view);
    }

    @Transactional
    ProgrammeView change(UUID id, String ifMatch, ProgrammePlan plan) {
        var programme = programmes.locked(id);
        Editable.check(ifMatch, programme.version);
        programme.change(plan);
        programmes.flush();
        journal.wrote(NOUN, id, "title", "goals", "measures");
        return programme.view();
    }

    @Transactional
    ProgrammeView withdraw(UUID id, String reason) {
        var programme = programmes.locked(id);
        programme.withdraw(new Withdrawn(clock.instant(), caller.name(), reason));
        programmes.flush();
        journal.withdrew(NOUN, id, reason);
        return programme.view();
    }

    /// @param place null for the caller's own
    @Transactional
    List<SexFigures> figures(OrgPath place) {
        return figures.at(place == null ? place() : place);
    }

    private OrgPath place() {
        return new OrgPath(caller.org());
    }
}
