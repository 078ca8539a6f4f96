package org.guanai.safety.responsibility.duty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.guanai.kit.http.Cursor;
import org.guanai.kit.http.Page;
import org.guanai.kit.http.Paging;
import org.guanai.kit.identity.Caller;
import org.guanai.kit.rule.Rules;
import org.guanai.kit.sql.Sql;
import org.guanai.safety.acting.ActingPost;

/// The posts of safety that the rule `safety-posts` demands of each school and nobody holds.
@ApplicationScoped
class PostGaps {
    /// SQL, since it asks for what is not there.
    private static final String GAPS =
            """
            select o.org, o.name as school, p.post from organisation o cross join unnest(:posts::text[]) as p(post)
            where o.kind = 'SCHOOL' and not o.gone and in_scope(o.org) and lies_in(o.org, :place)
                and o.org || ' ' || p.post > :after collate "C"
                and not exists (select from safety_duty d where d.org = o.org and d.post = p.post
                    and d.since <= :on and (d.until is null or d.until > :on))
            order by o.org || ' ' || p.post collate "C" limit :limit\
            """;

    private final Sql sql;
    private final Rules rules;
    private final Caller caller;
    private final ActingPost post;

    PostGaps(Sql sql, Rules rules, Caller caller, ActingPost post) {
        this.sql = sql;
        this.rules = rules;
        this.caller = caller;
        this.post = post;
    }

    /// By school and post.
    ///
    /// @param org null for all that the caller sees
    /// @param on null for today
    @Transactional
    Page<PostGap> list(String org, LocalDate on, Paging paging) {
        var posts = rules.today(caller.org()).of(DutyDesk.SAFETY_POSTS).content().posts();
        var rows =
                sql.query(GAPS)
                        .with("posts", posts)
                        .with("place", Optional.ofNullable(org).orElse(caller.org()))
                        .with("on", Optional.ofNullable(on).orElseGet(post::today))
                        .with("after", paging.after(1).map(List::getFirst).orElse(""))
                        .with("limit", paging.limit() + 1)
                        .list(PostGap.class);
        return Page.of(rows, paging.limit(), gap -> Cursor.of(gap.org().text() + " " + gap.post()));
    }
}
