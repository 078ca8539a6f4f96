package org.guanai.registry.child.roster;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.guanai.kit.id.Ids;
import org.guanai.kit.scope.OrgPath;
import org.guanai.registry.child.enrolment.Placement;
import org.guanai.registry.child.family.FamilySurvey;
import org.guanai.registry.child.group.GroupDesk;
import org.guanai.registry.child.lookup.ChildLookUp;
import org.guanai.registry.child.roster.Matched.Match;
import org.guanai.registry.child.student.Claims;
import org.guanai.registry.child.student.StudentFacts;
import org.guanai.registry.child.student.StudentRoll;
import org.guanai.registry.child.survey.FamilyFacts;
import org.guanai.registry.place.schoolclass.ClassName;
import org.guanai.registry.place.schoolclass.SchoolClassDesk;

/// Brings together what is written of each row: class, claims, groups, enrolment.
@ApplicationScoped
class Preparation {
    private final ChildLookUp lookUp;
    private final StudentRoll students;
    private final SchoolClassDesk classes;
    private final FamilyFacts families;
    private final GroupDesk groups;
    private final Clock clock;

    Preparation(
            ChildLookUp lookUp,
            StudentRoll students,
            SchoolClassDesk classes,
            FamilyFacts families,
            GroupDesk groups,
            Clock clock) {
        this.lookUp = lookUp;
        this.students = students;
        this.classes = classes;
        this.families = families;
        this.groups = groups;
        this.clock = clock;
    }

    /// @return the rows that go on; what became of the others is in the outcomes
    List<Prepared> prepare(List<Matched> matched, Outcomes outcomes) {
        var here = handedOver(matched, outcomes);
        var known = here.stream().filter(m -> !m.isNew()).map(Matched::student).toList();
        var before =
                students.locked(known).stream()
                        .collect(Collectors.toMap(StudentFacts::id, Function.identity()));
        var still = stillSo(here, before, outcomes);
        var surveys = families.newest(known);
        var classIds =
                classes.settle(
                        still.stream()
                                .flatMap(m -> className(m.line()).stream())
                                .distinct()
                                .toList());
        var judges = new HashMap<OrgPath, GroupDesk.Judge>();
        return still.stream()
                .map(m -> {
                    var judge = judges.computeIfAbsent(m.line().org().county(), groups::judge);
                    var there = Optional.ofNullable(before.get(m.student()));
                    var survey = Optional.ofNullable(surveys.get(m.student()));
                    return prepared(m, there, survey, placement(m, classIds), judge);
                })
                .toList();
    }

    /// Between looking up and locking, another writer may have enrolled the child, or let it go.
    private static List<Matched> stillSo(
            List<Matched> matched, Map<UUID, StudentFacts> locked, Outcomes outcomes) {
        var still = new ArrayList<Matched>();
        for (var one : matched) {
            var there = locked.get(one.student());
            if (one.isNew() || there != null && there.isEnrolled() != one.isAdmitted()) {
                still.add(one);
            } else {
                outcomes.clash(one.line().nr(), "registry.child-elsewhere", "documentNumber");
            }
        }
        return still;
    }

    /// Children who left another school of the county come with their files.
    private List<Matched> handedOver(List<Matched> matched, Outcomes outcomes) {
        var schools = new HashMap<UUID, OrgPath>();
        matched.stream()
                .filter(m -> m.match() == Match.LEFT_ELSEWHERE)
                .forEach(m -> schools.put(m.student(), m.line().org()));
        var moved = lookUp.readmit(schools);
        var here = new ArrayList<Matched>();
        for (var one : matched) {
            if (one.match() != Match.LEFT_ELSEWHERE || moved.contains(one.student())) {
                here.add(one);
            } else {
                var nr = one.line().nr();
                outcomes.clash(nr, "registry.child-elsewhere", "documentNumber");
            }
        }
        return here;
    }

    private Prepared prepared(
            Matched matched,
            Optional<StudentFacts> before,
            Optional<FamilySurvey> survey,
            Placement placement,
            GroupDesk.Judge judge) {
        var entry = matched.line().entry();
        var today = LocalDate.now(clock);
        var claims =
                before.map(StudentFacts::claimed)
                        .orElse(Claims.NONE)
                        .repeated(entry.leftBehind(), entry.migrant(), today);
        var facts = claims.facts(entry.birthDate(), survey);
        var verdict = judge.verdict(matched.student(), placement.school(), facts);
        var open = before.filter(StudentFacts::isEnrolled).map(StudentFacts::enrolmentId);
        return new Prepared(matched, open.orElseGet(Ids::next), today, placement, claims, verdict);
    }

    private static Placement placement(Matched matched, Map<ClassName, UUID> classIds) {
        var line = matched.line();
        var classId = className(line).map(classIds::get).orElse(null);
        return new Placement(line.org(), line.at(), classId, line.entry().boarder());
    }

    private static Optional<ClassName> className(Line line) {
        return Optional.ofNullable(line.entry().className())
                .map(name -> new ClassName(line.org(), line.at(), name));
    }
}
