package org.guanai.registry.network.lifepost;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.guanai.kit.id.Ids;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.scope.OrgPath;
import org.guanai.registry.correction.Withdrawn;
import org.guanai.registry.people.staff.StaffView;

/// A post of a life-guidance teacher (生活指导教师岗位). Its steps have no event: nobody else keeps it.
@Entity
@Table(name = "life_post")
class LifePost {
    @Id UUID id;
    OrgPath org;
    UUID staffId;
    String name;
    boolean woman;
    String floor;
    boolean girlsFloor;
    LocalDate fromOn;
    LocalDate endedOn;
    String endedWhy;
    String recordedBy;
    Instant recordedAt;
    @Embedded Withdrawn withdrawn;
    @Version long version;

    protected LifePost() {}

    private LifePost(StaffView staff) {
        this.id = Ids.next();
        this.org = staff.org();
        this.staffId = staff.id();
        this.name = staff.name();
        this.woman = staff.sex().equals("2");
    }

    static LifePost fill(
            StaffView staff, LifePostForm form, LocalDate from, String by, Instant now) {
        var post = new LifePost(staff);
        post.describe(form.floor(), form.girlsFloor(), from);
        post.recordedBy = by;
        post.recordedAt = now;
        return post;
    }

    /// @throws Refusal.Conflict when it is over
    void change(LifePostChange change) {
        requireHeld();
        describe(change.floor(), change.girlsFloor(), change.from());
    }

    /// @throws Refusal.Conflict when it is over
    void end(LocalDate on, String why) {
        requireHeld();
        endedOn = on;
        endedWhy = why.strip();
    }

    /// @throws Refusal.Conflict when it was taken back already
    void withdraw(Withdrawn why) {
        if (withdrawn != null) {
            throw Refusal.conflict("registry.withdrawn-already");
        }
        withdrawn = why;
    }

    private void describe(String where, boolean girls, LocalDate from) {
        floor = where.strip();
        girlsFloor = girls;
        fromOn = from;
    }

    private void requireHeld() {
        if (endedOn != null || withdrawn != null) {
            throw Refusal.conflict("registry.life-post-over");
        }
    }
}
