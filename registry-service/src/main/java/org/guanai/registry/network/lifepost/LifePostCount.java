package org.guanai.registry.network.lifepost;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.guanai.kit.identity.Caller;
import org.guanai.kit.indicator.Counted;
import org.guanai.kit.indicator.Share;
import org.guanai.kit.indicator.TermSpan;
import org.guanai.kit.scope.OrgPath;

/// Life-guidance posts that are held, of those that the boarders need (3.3.1c).
@ApplicationScoped
class LifePostCount implements Counted {
    private static final int MOST = 5_000;

    private final LifePostGaps gaps;
    private final Caller caller;

    LifePostCount(LifePostGaps gaps, Caller caller) {
        this.gaps = gaps;
        this.caller = caller;
    }

    @Override
    public String clause() {
        return "3.3.1c";
    }

    @Override
    public String name() {
        return "life-guidance-posts";
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
        return gaps.all(new OrgPath(caller.org()), MOST).stream()
                .filter(gap -> gap.needed() > 0)
                .collect(
                        Collectors.toMap(
                                LifePostGap::org,
                                gap -> Share.of(Math.min(gap.held(), gap.needed()), gap.needed())));
    }

    @Override
    public String records(TermSpan term) {
        return "/api/registry/life-posts/gaps";
    }
}
