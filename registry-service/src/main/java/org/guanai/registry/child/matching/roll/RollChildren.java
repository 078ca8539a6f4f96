package org.guanai.registry.child.matching.roll;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.guanai.kit.scope.OrgPath;
import org.guanai.kit.sql.Sql;

/// Finds the children of a county whom a list may name. By hand, because a list has thousands of
/// rows.
@ApplicationScoped
public class RollChildren {
    private static final String CHILD =
            "select s.id, s.org, s.name, s.birth_date, s.document_index ";
    private static final String BY_NUMBER =
            CHILD
                    + """
                    from student s where s.status = 'ENROLLED' and lies_in(s.org, :county)
                        and s.document_index = any (:indexes)\
                    """;
    private static final String BY_NAME =
            CHILD
                    + """
                    from student s join unnest(:names::text[], :births::date[]) as t(name, birth)
                        on s.name = t.name and s.birth_date = t.birth
                    where s.status = 'ENROLLED' and lies_in(s.org, :county)\
                    """;
    private static final String RECOGNISED =
            CHILD
                    + """
                    from student s where s.status = 'ENROLLED' and lies_in(s.org, :county) and exists (
                        select from group_recognition r where r.student_id = s.id and r.kind = :kind
                            and r.ended_on is null and r.withdrawn_at is null)\
                    """;
    private static final String ON_LAST_LIST =
            """
            select m.student_id from list_match m where m.student_id is not null
                and m.result in ('HIT_ID', 'HIT_NAME_BIRTH', 'CONFLICT') and m.list_id = (
                    select l.id from agency_list l where l.org = :county and l.agency = :agency and l.kind = :kind
                        and l.id <> :list order by l.as_of desc, l.id desc limit 1)\
            """;

    private final Sql sql;

    RollChildren(Sql sql) {
        this.sql = sql;
    }

    public List<RollChild> byNumber(OrgPath county, List<byte[]> indexes) {
        return indexes.isEmpty()
                ? List.of()
                : sql.query(BY_NUMBER)
                        .with("county", county)
                        .with("indexes", indexes)
                        .list(RollChild.class);
    }

    public List<RollChild> byName(OrgPath county, List<String> names, List<LocalDate> births) {
        return names.isEmpty()
                ? List.of()
                : sql.query(BY_NAME)
                        .with("county", county)
                        .with("names", names)
                        .with("births", births)
                        .list(RollChild.class);
    }

    /// Those whom the schools have as being in hardship of a kind.
    public List<RollChild> recognised(OrgPath county, String kind) {
        return sql.query(RECOGNISED)
                .with("county", county)
                .with("kind", kind)
                .list(RollChild.class);
    }

    /// Students who were on the list of the same agency and kind before.
    ///
    /// @param list the new one
    public List<UUID> onLastList(OrgPath county, String agency, String kind, UUID list) {
        return sql.query(ON_LAST_LIST)
                .with("county", county)
                .with("agency", agency)
                .with("kind", kind)
                .with("list", list)
                .list(r -> r.id("student_id"));
    }
}
