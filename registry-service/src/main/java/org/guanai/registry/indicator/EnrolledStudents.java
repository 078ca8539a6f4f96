package org.guanai.registry.indicator;

import jakarta.enterprise.context.RequestScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.guanai.events.registry.SpecialGroup;
import org.guanai.kit.indicator.Share;
import org.guanai.kit.scope.OrgPath;
import org.guanai.kit.sql.Sql;

/// How many students are enrolled now, and how many of them stand in each special group: read once
/// for a request, by school.
@RequestScoped
class EnrolledStudents {
    /// SQL, since it counts.
    private static final String COUNT =
            """
            with enrolled as (
                select org, count(*) as students from student where status = 'ENROLLED' group by org),
            member as (
                select m.org, m.group_name, count(*) as students
                from group_membership m join student s on s.id = m.student_id
                where m.to_on is null and s.status = 'ENROLLED' group by m.org, m.group_name)
            select e.org, e.students as enrolled, m.group_name, coalesce(m.students, 0) as members
            from enrolled e left join member m on m.org = e.org\
            """;

    private static final String COUNT_BY_VILLAGE =
            """
            with living as (
                select s.id, r.village as org from student s join residence r on r.student_id = s.id
                where s.status = 'ENROLLED'),
            enrolled as (select org, count(*) as students from living group by org),
            member as (
                select l.org, m.group_name, count(*) as students
                from group_membership m join living l on l.id = m.student_id
                where m.to_on is null group by l.org, m.group_name)
            select e.org, e.students as enrolled, m.group_name, coalesce(m.students, 0) as members
            from enrolled e left join member m on m.org = e.org\
            """;

    private final Sql sql;
    private List<Count> counts;
    private List<Count> byVillage;

    EnrolledStudents(Sql sql) {
        this.sql = sql;
    }

    Map<OrgPath, Share> in(SpecialGroup group) {
        return in(group, counts());
    }

    /// By the village in which they live.
    Map<OrgPath, Share> inVillages(SpecialGroup group) {
        if (byVillage == null) {
            byVillage = sql.query(COUNT_BY_VILLAGE).list(Count.class);
        }
        return in(group, byVillage);
    }

    private static Map<OrgPath, Share> in(SpecialGroup group, List<Count> counts) {
        var shares = new HashMap<OrgPath, Share>();
        for (var count : counts) {
            if (count.groupName() == group) {
                shares.put(count.org(), Share.of(count.members(), count.enrolled()));
            } else {
                shares.putIfAbsent(count.org(), Share.of(0, count.enrolled()));
            }
        }
        return shares;
    }

    private List<Count> counts() {
        if (counts == null) {
            counts = sql.query(COUNT).list(Count.class);
        }
        return counts;
    }

    /// @param groupName null for a school without members
    private record Count(OrgPath org, long enrolled, SpecialGroup groupName, long members) {}
}
