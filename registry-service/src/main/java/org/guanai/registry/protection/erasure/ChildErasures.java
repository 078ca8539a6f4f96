package org.guanai.registry.protection.erasure;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.guanai.kit.scope.OrgPath;
import org.guanai.kit.sql.Sql;

/// By hand where it looks for what is not there, and where it erases what other features keep.
@ApplicationScoped
class ChildErasures implements PanacheRepositoryBase<ChildErasure, UUID> {
    private static final String COUNTIES =
            "select org from organisation where kind = 'COUNTY' order by org";
    private static final String DUE =
            """
            select s.id, s.org, e.ended_on as left_on from enrolment e join student s on s.enrolment_id = e.id
            where e.ended_on < :before and lies_in(s.org, :county) and s.status in ('LEFT', 'GRADUATED')
                and s.joined_into is null and not exists (select from child_erasure x
                    where x.student_id = s.id and x.left_on >= e.ended_on)
            order by e.ended_on, s.id limit :limit\
            """;
    private static final String ERASE = "select kind, erased from erase_child(:child)";
    private static final String WITHIN = "(org = :place or (org > :below and org < :beyond))";

    private final Sql sql;

    ChildErasures(Sql sql) {
        this.sql = sql;
    }

    List<OrgPath> counties() {
        return sql.query(COUNTIES).list(r -> r.org("org"));
    }

    /// Those who left longest ago first.
    ///
    /// @param before who left by then
    List<DueChild> due(OrgPath county, LocalDate before, int limit) {
        return sql.query(DUE)
                .with("county", county)
                .with("before", before)
                .with("limit", limit)
                .list(DueChild.class);
    }

    /// @return rows by kind
    Map<String, Integer> erase(UUID child) {
        var erased = new TreeMap<String, Integer>();
        sql.query(ERASE)
                .with("child", child)
                .list(r -> Map.entry(r.text("kind"), r.number("erased")))
                .forEach(e -> erased.put(e.getKey(), e.getValue()));
        return erased;
    }

    /// Newest first.
    List<ChildErasure> page(OrgPath place, UUID before, int limit) {
        var asked = new HashMap<String, Object>(Map.of("before", before));
        asked.putAll(place.range());
        return find("id < :before and " + WITHIN + " order by id desc", asked)
                .page(0, limit)
                .list();
    }
}
