package org.guanai.registry.equality.catchment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.guanai.events.registry.StudentSnapshot.Stage;
import org.guanai.kit.http.Cursor;
import org.guanai.kit.http.Editable;
import org.guanai.kit.http.Page;
import org.guanai.kit.http.Paging;
import org.guanai.kit.journal.Journal;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.scope.OrgPath;
import org.guanai.registry.place.organisation.Schools;

/// Keeps which school is designated for which area, and how many places it has (3.1.2c).
@ApplicationScoped
public class CatchmentDesk {
    private static final UUID FIRST = new UUID(0, 0);

    private final Catchments catchments;
    private final Capacities capacities;
    private final Schools schools;
    private final Journal journal;
    private final Clock clock;

    CatchmentDesk(
            Catchments catchments,
            Capacities capacities,
            Schools schools,
            Journal journal,
            Clock clock) {
        this.catchments = catchments;
        this.capacities = capacities;
        this.schools = schools;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    CatchmentView draw(CatchmentDrawing drawing) {
        var drawn = Catchment.draw(school(drawing.school()), drawing);
        catchments.persistAndFlush(drawn);
        journal.wrote("catchment", drawn.id, "school", "area", "stage", "basis", "from");
        return CatchmentView.of(drawn);
    }

    @Transactional
    CatchmentView end(UUID id, CatchmentEnding ending) {
        var catchment = catchments.locked(id);
        catchment.end(ending.to());
        journal.corrected("catchment", id, ending.reason(), "to");
        return CatchmentView.of(catchment);
    }

    /// Those that hold today, in the order of ids.
    @Transactional
    Page<CatchmentView> catchments(String area, Paging paging) {
        var after = paging.afterId().orElse(FIRST);
        var rows = catchments.page(area, LocalDate.now(clock), after, paging.limit() + 1);
        return Page.of(rows, paging.limit(), c -> Cursor.of(c.id)).map(CatchmentView::of);
    }

    @Transactional
    CapacityView record(CapacityEntry entry) {
        var recorded = Capacity.record(school(entry.school()), entry);
        capacities.persistAndFlush(recorded);
        journal.wrote("capacity", recorded.id, "school", "schoolYear", "grade", "places");
        return CapacityView.of(recorded);
    }

    @Transactional
    CapacityView change(UUID id, String ifMatch, CapacityChange change) {
        var capacity = capacities.locked(id);
        Editable.check(ifMatch, capacity.version);
        capacity.correct(change.places());
        capacities.flush();
        journal.corrected("capacity", id, change.reason(), "places");
        return CapacityView.of(capacity);
    }

    /// In the order of ids.
    @Transactional
    Page<CapacityView> capacities(int schoolYear, Paging paging) {
        var after = paging.afterId().orElse(FIRST);
        var rows = capacities.page(schoolYear, after, paging.limit() + 1);
        return Page.of(rows, paging.limit(), c -> Cursor.of(c.id)).map(CapacityView::of);
    }

    /// The schools that are designated for an area today.
    @Transactional
    public List<OrgPath> designated(String area, Stage stage) {
        return catchments.of(area, stage, LocalDate.now(clock)).stream().map(c -> c.org).toList();
    }

    /// How many places a school has; empty when nobody has said. Two who ask wait for each other.
    @Transactional
    public Optional<Integer> places(OrgPath school, int schoolYear, int grade) {
        return capacities.of(school, schoolYear, grade).map(c -> c.places);
    }

    private OrgPath school(String code) {
        return schools.at(code)
                .map(OrgPath::new)
                .orElseThrow(() -> Refusal.unprocessable("registry.school-unknown", "school"));
    }
}
