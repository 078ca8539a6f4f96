package org.guanai.registry.network.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import org.guanai.kit.scope.OrgPath;
import org.guanai.kit.sql.Sql;
import org.guanai.registry.people.staff.StaffContact;

/// Notes at which schools the directories must be looked at again. By hand: many notes of one
/// school are one.
@ApplicationScoped
class DirectoryReviews {
    private static final String NOTE =
            "insert into directory_review (org) values (:org) on conflict do nothing";

    private static final String TAKE =
            """
            delete from directory_review where org = any
                (array(select org from directory_review limit 50 for update skip locked)) returning org\
            """;

    private final Sql sql;

    DirectoryReviews(Sql sql) {
        this.sql = sql;
    }

    void on(@Observes StaffContact.Changed change) {
        sql.update(NOTE).with("org", change.org()).run();
    }

    List<OrgPath> take() {
        return sql.query(TAKE).list(r -> r.org("org"));
    }
}
