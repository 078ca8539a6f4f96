package org.guanai.registry.place.schoolclass;

import jakarta.enterprise.context.ApplicationScoped;
import org.guanai.kit.sql.Sql;

/// Names that classes had before they were renamed or merged: a roster that still uses one finds
/// the class as it is now, so that no old file brings a closed class back. By hand, because a name
/// moves from class to class in one statement.
@ApplicationScoped
class FormerNames {
    private static final String KEEP =
            """
            insert into former_class_name (org, stage, entry_year, name, class_id)
            values (:org, :stage, :entryYear, :name, :id)
            on conflict (org, stage, entry_year, name) do update set class_id = excluded.class_id\
            """;
    private static final String HAND_OVER =
            "update former_class_name set class_id = :into where class_id = :id";
    private static final String GIVE_UP =
            """
            delete from former_class_name
            where org = :org and stage = :stage and entry_year = :entryYear and name = :name\
            """;

    private final Sql sql;

    FormerNames(Sql sql) {
        this.sql = sql;
    }

    /// Before it is renamed.
    void keep(SchoolClass named) {
        keep(named, named);
    }

    /// All names of a class mean another from now on.
    void handOver(SchoolClass merged, SchoolClass into) {
        sql.update(HAND_OVER).with("into", into.id).with("id", merged.id).run();
        keep(merged, into);
    }

    /// The name is that of a class again.
    void giveUp(SchoolClass named) {
        sql.update(GIVE_UP)
                .with("org", named.org)
                .with("stage", named.at.stage())
                .with("entryYear", named.entryYear)
                .with("name", named.name)
                .run();
    }

    private void keep(SchoolClass named, SchoolClass means) {
        sql.update(KEEP)
                .with("org", named.org)
                .with("stage", named.at.stage())
                .with("entryYear", named.entryYear)
                .with("name", named.name)
                .with("id", means.id)
                .run();
    }
}
