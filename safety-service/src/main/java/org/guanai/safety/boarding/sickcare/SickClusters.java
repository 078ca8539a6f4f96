package org.guanai.safety.boarding.sickcare;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.guanai.events.Topics;
import org.guanai.events.safety.SicknessClustered;
import org.guanai.kit.id.Ids;
import org.guanai.kit.journal.Journal;
import org.guanai.kit.rule.RuleOf;
import org.guanai.kit.rule.Rules;
import org.guanai.kit.sql.Sql;

/// Announces that several children of a school have the same complaint on one day (聚集性病例), once for
/// each school, complaint and day. Rule `sick-cluster`.
@ApplicationScoped
class SickClusters {
    @Produces
    static final RuleOf<SickClusterRule> SICK_CLUSTER =
            new RuleOf<>("sick-cluster", SickClusterRule.class);

    /// SQL, since two who record at the same time are to announce it once.
    private static final String NOTE =
            """
            insert into sick_cluster (id, org, complaint, day) values (:id, :org, :complaint, :day)
            on conflict (org, complaint, day) do nothing\
            """;

    private final Sql sql;
    private final Rules rules;
    private final Journal journal;

    SickClusters(Sql sql, Rules rules, Journal journal) {
        this.sql = sql;
        this.rules = rules;
        this.journal = journal;
    }

    void look(SickCare care, long alike) {
        if (care.complaint == Complaint.INJURY || alike < limit(care)) {
            return;
        }
        var id = Ids.next();
        var isFirst =
                sql.update(NOTE)
                                .with("id", id)
                                .with("org", care.org.text())
                                .with("complaint", care.complaint.name())
                                .with("day", care.day)
                                .run()
                        == 1;
        if (isFirst) {
            journal.publish(
                    Topics.SAFETY_EVENTS,
                    id,
                    new SicknessClustered(
                            id, care.org.text(), care.complaint.name(), care.day, (int) alike));
        }
    }

    private int limit(SickCare care) {
        return rules.today(care.org).of(SICK_CLUSTER).content().alike();
    }

    /// @param alike from how many on
    record SickClusterRule(@Min(2) @Max(100) int alike) {}
}
