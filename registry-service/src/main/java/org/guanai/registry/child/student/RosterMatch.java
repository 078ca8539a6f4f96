package org.guanai.registry.child.student;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.guanai.registry.child.student.RosterLine.Known;
import org.guanai.registry.child.student.RosterLine.NameKey;
import org.guanai.registry.intake.Outcome;
import org.guanai.registry.sql.Column;
import org.guanai.registry.sql.Sql;

/// Finds out which child a row of the roster is about: known by document number, else 学籍号, else
/// school, name and birth date; and whether it is enrolled elsewhere, which is answered without
/// saying where.
@ApplicationScoped
class RosterMatch {
    private static final String COLUMNS =
            """
            select id, org, name, birth_date, document_index, student_number_index, status, entry_hash,
                claim_left_behind, claim_left_behind_on, claim_migrant, claim_migrant_on
            from student where org = any (?)\
            """;
    private static final String KNOWN =
            COLUMNS
                    + " and document_index = any (?) union all "
                    + COLUMNS
                    + " and student_number_index = any (?) union all "
                    + COLUMNS
                    + " and name = any (?) and birth_date = any (?)";
    private static final String ELSEWHERE =
            "select * from enrolled_elsewhere(?::bytea[], ?::bytea[], ?::text[]) as nr";

    private final Sql sql;

    RosterMatch(Sql sql) {
        this.sql = sql;
    }

    void match(List<RosterLine> lines) {
        refuseElsewhere(lines);
        var open = lines.stream().filter(RosterLine::isOpen).toList();
        if (!open.isEmpty()) {
            recognise(open, known(open));
            refuseTwice(open);
        }
        for (var line : open) {
            if (line.isOpen() && isUnchanged(line)) {
                line.outcome = new Outcome.Unchanged(line.known.id());
            }
        }
    }

    private static boolean isUnchanged(RosterLine line) {
        return line.known != null
                && line.known.enrolled()
                && Arrays.equals(line.known.hash(), line.hash);
    }

    private void refuseElsewhere(List<RosterLine> lines) {
        var probes = new ArrayList<Probe>();
        for (var line : lines) {
            for (int k = 0; k < Math.max(line.documents.size(), line.numbers.size()); k++) {
                probes.add(new Probe(line, at(line.documents, k), at(line.numbers, k)));
            }
        }
        if (probes.isEmpty()) {
            return;
        }
        sql.list(
                        ELSEWHERE,
                        r -> r.number("nr"),
                        Column.of("bytea", probes, Probe::document),
                        Column.of("bytea", probes, Probe::number),
                        Column.of("text", probes, p -> p.line().org))
                .forEach(nr ->
                        probes.get(nr - 1)
                                .line()
                                .clash("registry.child-elsewhere", "documentNumber"));
    }

    private List<Known> known(List<RosterLine> lines) {
        var schools = Column.texts(lines.stream().map(l -> l.org).distinct().toList());
        return sql.list(
                KNOWN,
                RosterMatch::read,
                schools,
                hashes(lines, l -> l.documents),
                schools,
                hashes(lines, l -> l.numbers),
                schools,
                Column.texts(lines.stream().map(l -> l.entry.name()).distinct().toList()),
                new Column(
                        "date", lines.stream().map(l -> l.entry.birthDate()).distinct().toArray()));
    }

    private static void recognise(List<RosterLine> lines, List<Known> known) {
        var byDocument = new HashMap<ByteBuffer, Known>();
        var byNumber = new HashMap<ByteBuffer, Known>();
        var byName = new HashMap<NameKey, List<Known>>();
        for (var child : known) {
            byDocument.merge(child.document(), child, RosterMatch::better);
            byNumber.merge(child.number(), child, RosterMatch::better);
            byName.computeIfAbsent(child.nameKey(), _ -> new ArrayList<>()).add(child);
        }
        for (var line : lines) {
            var document = ofSchool(line, first(line.documents, byDocument));
            var number = ofSchool(line, first(line.numbers, byNumber));
            if (document != null && number != null && !document.id().equals(number.id())) {
                line.clash("registry.numbers-disagree", "studentNumber");
                continue;
            }
            line.known =
                    document != null ? document : number != null ? number : named(line, byName);
        }
    }

    private static Known named(RosterLine line, Map<NameKey, List<Known>> byName) {
        return byName.getOrDefault(line.nameKey(), List.of()).stream()
                .filter(child -> line.mayBe(child.document(), child.number()))
                .reduce(RosterMatch::better)
                .orElse(null);
    }

    /// The same child twice in one chunk: the first row counts.
    private static void refuseTwice(List<RosterLine> lines) {
        var taken = new HashSet<Object>();
        var named = new HashMap<NameKey, List<RosterLine>>();
        for (var line : lines) {
            if (!line.isOpen()) {
                continue;
            }
            var marks = new ArrayList<Object>(line.documents);
            marks.addAll(line.numbers);
            if (line.known != null) {
                marks.add(line.known.id());
            }
            var alike = named.computeIfAbsent(line.nameKey(), _ -> new ArrayList<>());
            if (marks.stream().anyMatch(taken::contains)
                    || alike.stream().anyMatch(l -> mayBeSame(l, line))) {
                line.clash("registry.child-twice", "name");
                continue;
            }
            taken.addAll(marks);
            alike.add(line);
        }
    }

    private static boolean mayBeSame(RosterLine one, RosterLine other) {
        return one.mayBe(at(other.documents, 0), at(other.numbers, 0))
                && other.mayBe(at(one.documents, 0), at(one.numbers, 0));
    }

    private static Known ofSchool(RosterLine line, Known child) {
        return child != null && child.nameKey().org().equals(line.org) ? child : null;
    }

    private static Known better(Known one, Known other) {
        return one.enrolled() || !other.enrolled() ? one : other;
    }

    private static Known first(List<ByteBuffer> hashes, Map<ByteBuffer, Known> children) {
        return hashes.stream().map(children::get).filter(c -> c != null).findFirst().orElse(null);
    }

    private static Column hashes(
            List<RosterLine> lines, Function<RosterLine, List<ByteBuffer>> of) {
        return Column.bytes(
                lines.stream().flatMap(l -> of.apply(l).stream()).map(ByteBuffer::array).toList());
    }

    private static ByteBuffer at(List<ByteBuffer> hashes, int k) {
        return k < hashes.size() ? hashes.get(k) : null;
    }

    private static Known read(Sql.Row r) throws SQLException {
        return new Known(
                r.id("id"),
                new NameKey(r.text("org"), r.text("name"), r.of("birth_date", LocalDate.class)),
                wrapped(r.bytes("document_index")),
                wrapped(r.bytes("student_number_index")),
                r.text("status").equals("ENROLLED"),
                r.bytes("entry_hash"),
                Students.claims(r));
    }

    private static ByteBuffer wrapped(byte[] bytes) {
        return bytes == null ? null : ByteBuffer.wrap(bytes);
    }

    private record Probe(RosterLine line, ByteBuffer documentHash, ByteBuffer numberHash) {
        byte[] document() {
            return documentHash == null ? null : documentHash.array();
        }

        byte[] number() {
            return numberHash == null ? null : numberHash.array();
        }
    }
}
