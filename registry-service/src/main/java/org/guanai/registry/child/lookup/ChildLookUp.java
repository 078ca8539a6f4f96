package org.guanai.registry.child.lookup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.guanai.kit.scope.OrgPath;
import org.guanai.kit.sql.Sql;
import org.guanai.registry.child.lookup.Elsewhere.Standing;

/// Finds the children whom the rows of a roster may mean, at their schools and beyond. By hand,
/// because each statement is about all rows of a chunk.
@ApplicationScoped
public class ChildLookUp {
    private static final String ON_ROLL =
            """
            select k.id, k.org, s.name, s.birth_date, s.document_index, s.student_number_index, k.status,
                k.entry_hash, k.corrected, s.joined_into is not null as joined
            from student s join student k on k.id = coalesce(s.joined_into, s.id) where s.org = any (:schools)\
            """;
    private static final String KNOWN =
            ON_ROLL
                    + " and s.document_index = any (:documents) union all "
                    + ON_ROLL
                    + " and s.student_number_index = any (:numbers) union all "
                    + ON_ROLL
                    + " and s.name = any (:names) and s.birth_date = any (:births)";
    private static final String BORN = ON_ROLL + " and s.birth_date = any (:births)";
    private static final String ELSEWHERE =
            """
            select nr, student, standing from children_elsewhere(:documents::bytea[], :numbers::bytea[],
                :names::text[], :births::date[], :phones::bytea[], :others::bytea[], :schools::text[])\
            """;
    private static final String READMIT =
            "select readmitted as id from readmitted(:ids::uuid[], :schools::text[])";

    private final Sql sql;

    ChildLookUp(Sql sql) {
        this.sql = sql;
    }

    /// Children of the schools of the marks to whom one of them may belong.
    @Transactional
    public List<OnRoll> known(List<Marks> marks) {
        return sql.query(KNOWN)
                .with("schools", marks.stream().map(Marks::school).distinct().toList())
                .with("documents", all(marks, Marks::documents))
                .with("numbers", all(marks, Marks::numbers))
                .with("names", marks.stream().map(Marks::name).distinct().toList())
                .with("births", marks.stream().map(Marks::birthDate).distinct().toList())
                .list(OnRoll.class);
    }

    /// Children of the schools of the marks who were born on the same days, whatever their names.
    @Transactional
    public List<OnRoll> born(List<Marks> marks) {
        return marks.isEmpty()
                ? List.of()
                : sql.query(BORN)
                        .with("schools", marks.stream().map(Marks::school).distinct().toList())
                        .with("births", marks.stream().map(Marks::birthDate).distinct().toList())
                        .list(OnRoll.class);
    }

    /// Children beyond the school of the marks.
    ///
    /// @throws RuntimeException when the caller does not act for each of the schools
    @Transactional
    public List<Elsewhere> elsewhere(List<Marks> marks) {
        var probes = probes(marks);
        if (probes.isEmpty()) {
            return List.of();
        }
        return sql.query(ELSEWHERE)
                .with("documents", column(probes, Probe::document))
                .with("numbers", column(probes, Probe::number))
                .with("names", column(probes, p -> p.marks().name()))
                .with("births", column(probes, p -> p.marks().birthDate()))
                .with("phones", column(probes, p -> p.phone(0)))
                .with("others", column(probes, p -> p.phone(1)))
                .with("schools", column(probes, p -> p.marks().school()))
                .list(r ->
                        new Elsewhere(
                                probes.get(r.number("nr") - 1).nr(),
                                r.id("student"),
                                r.enumOf(Standing.class, "standing")));
    }

    /// Hands children of the county who are enrolled nowhere to the schools that enrol them again.
    ///
    /// @param schools by child
    /// @return those that were handed over; one that another school enrolled at the same moment is
    ///   missing
    @Transactional
    public Set<UUID> readmit(Map<UUID, OrgPath> schools) {
        if (schools.isEmpty()) {
            return Set.of();
        }
        var ids = List.copyOf(schools.keySet());
        return new HashSet<>(
                sql.query(READMIT)
                        .with("ids", ids)
                        .with("schools", ids.stream().map(schools::get).toList())
                        .list(r -> r.id("id")));
    }

    private static List<byte[]> all(List<Marks> marks, Function<Marks, List<byte[]>> of) {
        return marks.stream().flatMap(m -> of.apply(m).stream()).toList();
    }

    private static <T> List<T> column(List<Probe> probes, Function<Probe, T> of) {
        var values = new ArrayList<T>(probes.size());
        probes.forEach(p -> values.add(of.apply(p)));
        return values;
    }

    /// A row of the question for each key of the blind index.
    private static List<Probe> probes(List<Marks> marks) {
        var probes = new ArrayList<Probe>();
        for (int nr = 0; nr < marks.size(); nr++) {
            var one = marks.get(nr);
            var phones = one.phones().isEmpty() ? 0 : one.phones().getFirst().size();
            var keys = Math.max(one.documents().size(), one.numbers().size());
            for (int k = 0; k < Math.max(keys, phones); k++) {
                probes.add(new Probe(nr, one, k));
            }
        }
        return probes;
    }

    private record Probe(int nr, Marks marks, int k) {
        byte[] document() {
            return at(marks.documents(), k);
        }

        byte[] number() {
            return at(marks.numbers(), k);
        }

        byte[] phone(int place) {
            return place < marks.phones().size() ? at(marks.phones().get(place), k) : null;
        }

        private static byte[] at(List<byte[]> values, int place) {
            return place < values.size() ? values.get(place) : null;
        }
    }
}
