package org.guanai.registry.roll.promotion;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.guanai.kit.id.Ids;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.scope.OrgPath;

/// The end of a school year at a school (升级、毕业). Its steps have no event: others follow the
/// children's snapshots.
@Entity
class Promotion {
    private static final Duration UNDONE_WITHIN = Duration.ofDays(30);

    @Id UUID id;
    OrgPath org;
    int schoolYear;
    LocalDate graduatedOn;
    int promoted;
    int graduated;
    int held;
    UUID[] movedClasses;
    UUID[] closedClasses;
    String runBy;
    Instant runAt;
    Instant undoneAt;
    String undoneBy;
    String undoneWhy;
    @Version long version;

    protected Promotion() {}

    private Promotion(OrgPath school, int schoolYear, LocalDate graduatedOn) {
        this.id = Ids.next();
        this.org = school;
        this.schoolYear = schoolYear;
        this.graduatedOn = graduatedOn;
        this.movedClasses = new UUID[0];
        this.closedClasses = new UUID[0];
    }

    static Promotion run(OrgPath school, int year, LocalDate graduatedOn, String by, Instant now) {
        var made = new Promotion(school, year, graduatedOn);
        made.runBy = by;
        made.runAt = now;
        return made;
    }

    void count(List<Candidate> all) {
        promoted = count(all, PromotionAct.PROMOTED);
        graduated = count(all, PromotionAct.GRADUATED);
        held = count(all, PromotionAct.HELD);
    }

    void classes(List<UUID> moved, List<UUID> closed) {
        movedClasses = moved.toArray(UUID[]::new);
        closedClasses = closed.toArray(UUID[]::new);
    }

    /// @throws Refusal.Conflict when it was undone before, or too long ago
    void undo(String why, String by, Instant now) {
        if (undoneAt != null || runAt.plus(UNDONE_WITHIN).isBefore(now)) {
            throw Refusal.conflict("registry.promotion-over");
        }
        undoneAt = now;
        undoneBy = by;
        undoneWhy = why.strip();
    }

    private static int count(List<Candidate> all, PromotionAct act) {
        return (int) all.stream().filter(c -> c.is(act)).count();
    }
}
