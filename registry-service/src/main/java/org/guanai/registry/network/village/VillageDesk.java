package org.guanai.registry.network.village;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.guanai.kit.http.Cursor;
import org.guanai.kit.http.Editable;
import org.guanai.kit.http.Page;
import org.guanai.kit.http.Paging;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.scope.OrgPath;
import org.guanai.kit.sql.Sql;
import org.guanai.registry.child.student.StudentRoll;
import org.guanai.registry.child.student.StudentSeal;
import org.guanai.registry.place.organisation.Schools;

/// Ties children to their villages (学生归村, 3.2.3b).
@ApplicationScoped
class VillageDesk {
    private static final int AT_ONCE = 500;

    /// SQL: villages of the county, wherever the caller stands.
    private static final String VILLAGE = "select kind, name from named_place(:place)";

    private static final String VILLAGES = "select org, name from villages_of(:county)";

    private static final String UNPLACED =
            """
            select s.id, s.org, s.name from student s
            where s.status = 'ENROLLED' and s.joined_into is null and lies_in(s.org, :place)
                and not exists (select from residence r where r.student_id = s.id)
                and (s.org, s.id) > (:afterOrg, :after) order by s.org, s.id limit :limit\
            """;

    private final StudentRoll students;
    private final StudentSeal seal;
    private final Residences residences;
    private final Schools schools;
    private final Sql sql;
    private final VillageNotes notes;

    VillageDesk(
            StudentRoll students,
            StudentSeal seal,
            Residences residences,
            Schools schools,
            Sql sql,
            VillageNotes notes) {
        this.students = students;
        this.seal = seal;
        this.residences = residences;
        this.schools = schools;
        this.sql = sql;
        this.notes = notes;
    }

    /// @throws Refusal.Absent when no village is known
    @Transactional
    ResidenceView of(UUID student) {
        students.facts(student).orElseThrow(Refusal::absent);
        return view(residences.findByIdOptional(student).orElseThrow(Refusal::absent));
    }

    /// @param ifMatch needed once a village is known
    @Transactional
    ResidenceView place(UUID student, String ifMatch, VillageForm form) {
        var child = students.locked(student);
        village(form.village());
        var known = residences.locked(student);
        known.ifPresent(r -> Editable.check(ifMatch, r.version));
        var residence = known.orElseGet(() -> Residence.of(student, child.org()));
        notes.entered(residence, form.village());
        residences.persistAndFlush(residence);
        return view(residence);
    }

    /// Ties the children of a school to the village that their address names, where it names one.
    @Transactional
    VillagePlaced placeAll(VillagePlacing placing) {
        var school =
                schools.at(placing.school())
                        .map(OrgPath::new)
                        .orElseThrow(
                                () -> Refusal.unprocessable("registry.school-unknown", "school"));
        var matching = new VillageMatching(villages(school.county()));
        var all = unplaced(school, "", new UUID(0, 0), AT_ONCE);
        var placed = 0;
        for (var child : all) {
            var file = students.file(child.id()).orElseThrow();
            var found = matching.of(file.address(seal));
            if (found.isPresent()) {
                var residence = Residence.of(child.id(), child.org());
                notes.read(residence, found.get());
                residences.persist(residence);
                placed++;
            }
        }
        residences.flush();
        return new VillagePlaced(placed, all.size() - placed);
    }

    @Transactional
    Page<UnplacedStudent> unplaced(String org, Paging paging) {
        var after = paging.after(2).orElse(List.of("", new UUID(0, 0).toString()));
        var id = Paging.part(after.getLast(), UUID::fromString);
        var place = org == null || org.isBlank() ? notes.here() : new OrgPath(org);
        var rows = unplaced(place, after.getFirst(), id, paging.limit() + 1);
        return Page.of(rows, paging.limit(), s -> Cursor.of(s.org(), s.id()));
    }

    private List<UnplacedStudent> unplaced(OrgPath place, String afterOrg, UUID after, int limit) {
        return sql.query(UNPLACED)
                .with("place", place)
                .with("afterOrg", afterOrg)
                .with("after", after)
                .with("limit", limit)
                .list(UnplacedStudent.class);
    }

    private Map<OrgPath, String> villages(OrgPath county) {
        return sql
                .query(VILLAGES)
                .with("county", county)
                .list(r -> Map.entry(r.org("org"), r.text("name")))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private ResidenceView view(Residence residence) {
        return ResidenceView.of(residence, village(residence.village));
    }

    /// @return its name
    private String village(OrgPath path) {
        return sql.query(VILLAGE)
                .with("place", path)
                .one(r -> r.text("kind").equals("VILLAGE") ? r.text("name") : null)
                .orElseThrow(() -> Refusal.unprocessable("registry.village-unknown", "village"));
    }
}
