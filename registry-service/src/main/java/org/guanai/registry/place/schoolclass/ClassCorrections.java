package org.guanai.registry.place.schoolclass;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.guanai.kit.http.Editable;
import org.guanai.kit.journal.Journal;
import org.guanai.kit.problem.Refusal;

/// Renames, merges and closes classes (班级). Children and teachers follow in the same transaction.
@ApplicationScoped
class ClassCorrections {
    private static final String NOUN = "class";

    private final SchoolClasses classes;
    private final FormerNames formerNames;
    private final SchoolClassDesk desk;
    private final Event<ClassStep> steps;
    private final Journal journal;
    private final Clock clock;

    ClassCorrections(
            SchoolClasses classes,
            FormerNames formerNames,
            SchoolClassDesk desk,
            Event<ClassStep> steps,
            Journal journal,
            Clock clock) {
        this.classes = classes;
        this.formerNames = formerNames;
        this.desk = desk;
        this.steps = steps;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    SchoolClassView change(UUID id, String ifMatch, ClassChange change) {
        var named = classes.locked(id);
        Editable.check(ifMatch, named.version);
        formerNames.keep(named);
        var renamed = named.rename(change.name());
        classes.flush();
        formerNames.giveUp(named);
        journal.corrected(NOUN, id, change.reason(), "name");
        steps.fire(renamed);
        return view(named);
    }

    /// @return the class that stays
    @Transactional
    SchoolClassView merge(UUID id, ClassMerger merger) {
        var merged = classes.locked(id);
        var into =
                classes.maybeLocked(merger.into())
                        .orElseThrow(
                                () -> Refusal.unprocessable("registry.class-not-alike", "into"));
        var closed = merged.mergeInto(into, LocalDate.now(clock));
        classes.flush();
        formerNames.handOver(merged, into);
        journal.corrected(NOUN, id, merger.reason(), "mergedInto");
        steps.fire(closed);
        return view(into);
    }

    @Transactional
    SchoolClassView close(UUID id, ClassClosing closing) {
        var closed = classes.locked(id);
        var pupils = desk.pupils(List.of(id)).getOrDefault(id, 0);
        var step = closed.close(pupils, LocalDate.now(clock));
        classes.flush();
        journal.corrected(NOUN, id, closing.reason(), "closedOn");
        steps.fire(step);
        return view(closed);
    }

    private SchoolClassView view(SchoolClass c) {
        return SchoolClassView.of(c, desk.pupils(List.of(c.id)).getOrDefault(c.id, 0));
    }
}
