package org.guanai.registry.child.student;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.guanai.kit.id.Ids;
import org.guanai.kit.journal.AuditTrail;
import org.guanai.kit.sealing.BlindIndex;
import org.guanai.registry.child.group.GroupDesk;
import org.guanai.registry.child.group.SurveyDesk;
import org.guanai.registry.intake.Outcome;
import org.guanai.registry.place.organisation.Schools;
import org.guanai.registry.place.schoolclass.ClassName;
import org.guanai.registry.place.schoolclass.SchoolClassDesk;

/// Takes rosters (花名册) into the register, many rows at a time: a chunk costs about a dozen
/// statements, whatever its size.
@ApplicationScoped
public class RosterDesk {
    static final String DOCUMENT = "student.document";
    static final String NUMBER = "student.number";

    private final Schools schools;
    private final SchoolClassDesk classes;
    private final Students students;
    private final RosterMatch matching;
    private final RosterWriting writing;
    private final RosterGuardians guardians;
    private final SurveyDesk surveys;
    private final GroupDesk groups;
    private final StudentPublication publication;
    private final BlindIndex index;
    private final AuditTrail audit;
    private final Clock clock;

    RosterDesk(
            Schools schools,
            SchoolClassDesk classes,
            Students students,
            RosterMatch matching,
            RosterWriting writing,
            RosterGuardians guardians,
            SurveyDesk surveys,
            GroupDesk groups,
            StudentPublication publication,
            BlindIndex index,
            AuditTrail audit,
            Clock clock) {
        this.schools = schools;
        this.classes = classes;
        this.students = students;
        this.matching = matching;
        this.writing = writing;
        this.guardians = guardians;
        this.surveys = surveys;
        this.groups = groups;
        this.publication = publication;
        this.index = index;
        this.audit = audit;
        this.clock = clock;
    }

    /// An entry with the marks by which its child is found; needs no transaction.
    public MarkedEntry marked(RosterEntry entry) {
        return new MarkedEntry(
                entry,
                hashes(DOCUMENT, entry.documentNumber()),
                hashes(NUMBER, entry.studentNumber()),
                index.of("student.entry", entry.toString()));
    }

    /// Takes a chunk of rows, in the transaction that is going on or in one of its own; at most
    /// about 500 rows. A child is known by document number, else 学籍号, else school, name and birth
    /// date. The same rows again change nothing.
    ///
    /// Fails as a whole when another writer registers the same child at the same moment (unique
    /// violation, SQL state 23505): run the chunk again.
    ///
    /// @return one outcome per row, in the order of the rows
    @Transactional
    public List<Outcome> take(List<MarkedEntry> chunk) {
        var outcomes = new ArrayList<Outcome>(java.util.Collections.nCopies(chunk.size(), null));
        var lines = lines(chunk, outcomes);
        matching.match(lines);
        var open = lines.stream().filter(RosterLine::isOpen).toList();
        prepare(open);
        write(open);
        lines.forEach(line -> outcomes.set(line.nr, line.outcome));
        return outcomes;
    }

    private List<RosterLine> lines(List<MarkedEntry> chunk, List<Outcome> outcomes) {
        var there = schools.byCode(chunk.stream().map(m -> m.entry().schoolCode()).toList());
        var lines = new ArrayList<RosterLine>();
        for (int i = 0; i < chunk.size(); i++) {
            var marked = chunk.get(i);
            var school = there.get(marked.entry().schoolCode());
            if (school == null) {
                outcomes.set(i, new Outcome.Clash("registry.school-unknown", "schoolCode"));
            } else {
                lines.add(new RosterLine(i, marked, school));
            }
        }
        return lines;
    }

    private List<ByteBuffer> hashes(String domain, String value) {
        return value == null
                ? List.of()
                : index.candidates(domain, value).stream().map(ByteBuffer::wrap).toList();
    }

    private void prepare(List<RosterLine> lines) {
        var today = LocalDate.now(clock);
        var classIds =
                classes.settle(
                        lines.stream().flatMap(l -> className(l).stream()).distinct().toList());
        var known = lines.stream().filter(l -> !l.isNew()).map(l -> l.known.id()).toList();
        students.hold(known);
        var newest = surveys.newest(known);
        var judges = new HashMap<String, GroupDesk.Judge>();
        for (var line : lines) {
            line.id = line.isNew() ? Ids.next() : line.known.id();
            line.classId = className(line).map(classIds::get).orElse(null);
            var before = line.isNew() ? Claims.NONE : line.known.claims();
            line.claims = before.repeated(line.entry.leftBehind(), line.entry.migrant(), today);
            var facts =
                    line.claims.facts(
                            line.entry.birthDate(), Optional.ofNullable(newest.get(line.id)));
            var judge = judges.computeIfAbsent(RosterGuardians.countyOf(line), groups::judge);
            line.verdict = judge.verdict(line.id, line.org, facts);
        }
    }

    private void write(List<RosterLine> lines) {
        var news = lines.stream().filter(RosterLine::isNew).toList();
        var written = writing.create(news);
        news.stream()
                .filter(l -> !written.contains(l.id))
                .forEach(l -> l.clash("registry.child-elsewhere", "documentNumber"));
        writing.change(lines.stream().filter(l -> !l.isNew()).toList());
        var done = lines.stream().filter(RosterLine::isOpen).toList();
        byCounty(done).forEach(guardians::tie);
        groups.settle(done.stream().map(l -> l.verdict).toList(), written);
        publication.publishNew(done.stream().filter(RosterLine::isNew).toList());
        publication.publish(done.stream().filter(l -> !l.isNew()).map(l -> l.id).toList());
        done.forEach(this::close);
    }

    private void close(RosterLine line) {
        audit.wrote("student", line.id, "roster");
        line.outcome = line.isNew() ? new Outcome.Created(line.id) : new Outcome.Changed(line.id);
    }

    private static Map<String, List<RosterLine>> byCounty(List<RosterLine> lines) {
        return lines.stream().collect(Collectors.groupingBy(RosterGuardians::countyOf));
    }

    private static Optional<ClassName> className(RosterLine line) {
        return Optional.ofNullable(line.entry.className())
                .map(name -> new ClassName(line.org, line.at, name));
    }
}
