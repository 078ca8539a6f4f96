package org.guanai.registry.network.lifepost;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.guanai.kit.http.Cursor;
import org.guanai.kit.http.Editable;
import org.guanai.kit.http.Page;
import org.guanai.kit.http.Paging;
import org.guanai.kit.problem.Refusal;
import org.guanai.registry.people.office.OfficeRecords;
import org.guanai.registry.people.staff.StaffDesk;

/// Fills life-guidance posts (生活指导教师, 3.3.1c).
@ApplicationScoped
class LifePostDesk {
    private static final String NOUN = "life-post";

    private final LifePosts posts;
    private final LifePostGaps gaps;
    private final StaffDesk staff;
    private final OfficeRecords records;

    LifePostDesk(LifePosts posts, LifePostGaps gaps, StaffDesk staff, OfficeRecords records) {
        this.posts = posts;
        this.gaps = gaps;
        this.staff = staff;
        this.records = records;
    }

    @Transactional
    LifePostView fill(LifePostForm form) {
        var member =
                staff.active(form.staffId())
                        .orElseThrow(
                                () -> Refusal.unprocessable("registry.not-staff-here", "staffId"));
        var from = form.from() == null ? records.today() : form.from();
        var post = LifePost.fill(member, form, from, records.actor(), records.now());
        posts.persistAndFlush(post);
        records.wrote(NOUN, post.id, "staffId", "floor", "from");
        return LifePostView.of(post);
    }

    @Transactional
    LifePostView change(UUID id, String ifMatch, LifePostChange change) {
        var post = posts.locked(id);
        Editable.check(ifMatch, post.version);
        post.change(change);
        posts.flush();
        records.corrected(NOUN, id, change.reason(), "floor", "girlsFloor", "from");
        return LifePostView.of(post);
    }

    @Transactional
    LifePostView end(UUID id, LifePostEnding ending) {
        var post = posts.locked(id);
        post.end(ending.on() == null ? records.today() : ending.on(), ending.reason());
        posts.flush();
        records.wrote(NOUN, id, "endedOn", "endedWhy");
        return LifePostView.of(post);
    }

    @Transactional
    LifePostView withdraw(UUID id, String reason) {
        var post = posts.locked(id);
        post.withdraw(records.withdrawn(reason));
        posts.flush();
        records.withdrew(NOUN, id, reason);
        return LifePostView.of(post);
    }

    @Transactional
    LifePostView one(UUID id) {
        return LifePostView.of(posts.findByIdOptional(id).orElseThrow(Refusal::absent));
    }

    @Transactional
    Page<LifePostView> list(String org, Paging paging) {
        var before = paging.afterId().orElse(new UUID(-1, -1));
        var rows = posts.page(records.place(org), before, paging.limit() + 1);
        return Page.of(rows, paging.limit(), p -> Cursor.of(p.id)).map(LifePostView::of);
    }

    @Transactional
    Page<LifePostGap> gaps(String org, Paging paging) {
        return gaps.in(records.place(org), paging);
    }
}
