package org.guanai.safety.responsibility.duty;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.guanai.kit.identity.Caller;
import org.guanai.kit.indicator.Counted;
import org.guanai.kit.indicator.Share;
import org.guanai.kit.indicator.TermSpan;
import org.guanai.kit.rule.Rules;
import org.guanai.kit.scope.OrgPath;
import org.guanai.kit.sql.Sql;
import org.guanai.safety.acting.ActingPost;

/// Posts of safety that somebody holds (3.1.5a), of those that the rule `safety-posts` demands of
/// each school: on the last day of the term, or today.
@ApplicationScoped
class PostsFilled implements Counted {
    /// SQL, since it counts.
    private static final String COUNT =
            """
            select o.org, count(distinct d.post) as held from organisation o
            left join safety_duty d on d.org = o.org and d.post = any (:posts)
                and d.since <= :on and (d.until is null or d.until > :on)
            where o.kind = 'SCHOOL' and not o.gone and in_scope(o.org) group by o.org\
            """;

    private final Sql sql;
    private final Rules rules;
    private final Caller caller;
    private final ActingPost post;

    PostsFilled(Sql sql, Rules rules, Caller caller, ActingPost post) {
        this.sql = sql;
        this.rules = rules;
        this.caller = caller;
        this.post = post;
    }

    @Override
    public String clause() {
        return "3.1.5a";
    }

    @Override
    public String name() {
        return "safety-posts-filled";
    }

    @Override
    public String unit() {
        return "posts";
    }

    @Override
    public Optional<BigDecimal> target(OrgPath place) {
        return Optional.of(BigDecimal.ONE);
    }

    @Override
    public Map<OrgPath, Share> bySchool(TermSpan term) {
        var on = day(term);
        if (on.isBefore(term.startsOn())) {
            return Map.of();
        }
        var posts = rules.today(caller.org()).of(DutyDesk.SAFETY_POSTS).content().posts();
        return sql.query(COUNT).with("posts", posts).with("on", on).list(Held.class).stream()
                .collect(toMap(Held::org, held -> Share.of(held.held(), posts.size())));
    }

    @Override
    public String records(TermSpan term) {
        return "/api/safety/duties/gaps?on=" + day(term);
    }

    private LocalDate day(TermSpan term) {
        return post.today().isBefore(term.endsOn()) ? post.today() : term.endsOn();
    }

    private record Held(OrgPath org, long held) {}
}
