package org.guanai.registry.network.directory;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.guanai.kit.scope.OrgPath;
import org.guanai.kit.scope.SystemScope;
import org.guanai.kit.sql.Sql;

/// Tells the families of a class when whom they turn to has changed (变更告知, 3.2.1b): a teacher, a
/// post, a phone. What a directory says first is no change.
@ApplicationScoped
class DirectorySweep {
    private static final String CLASSES =
            "select id, org from school_class where org = :org and closed_on is null order by id";

    private static final String CHILDREN =
            """
            select e.student_id from enrolment e where e.class_id = :class and e.ended_on is null
            order by e.student_id\
            """;

    private final Sql sql;
    private final DirectoryReviews reviews;
    private final DirectoryDesk desk;
    private final ClassDirectories directories;
    private final DirectoryNews news;

    DirectorySweep(
            Sql sql,
            DirectoryReviews reviews,
            DirectoryDesk desk,
            ClassDirectories directories,
            DirectoryNews news) {
        this.sql = sql;
        this.reviews = reviews;
        this.desk = desk;
        this.directories = directories;
        this.news = news;
    }

    @Scheduled(
            every = "${guanai.registry.directories.sweep:1m}",
            delayed = "${guanai.registry.directories.sweep-after:30s}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void sweep() {
        SystemScope.run(() -> QuarkusTransaction.requiringNew().run(this::look));
    }

    private void look() {
        for (var school : reviews.take()) {
            sql.query(CLASSES)
                    .with("org", school)
                    .list(r -> r.id("id"))
                    .forEach(id -> look(id, school));
        }
    }

    private void look(UUID classId, OrgPath school) {
        var today = news.today();
        var hash = news.hash(desk.of(classId));
        var known = directories.locked(classId);
        if (known.isEmpty()) {
            directories.persist(ClassDirectory.first(classId, school, hash, today));
        } else if (known.get().say(hash, today)) {
            sql.query(CHILDREN)
                    .with("class", classId)
                    .list(r -> r.id("student_id"))
                    .forEach(child -> news.tell(child, school, classId));
        }
    }
}
