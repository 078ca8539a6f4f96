package org.guanai.kit.rule;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import org.guanai.kit.rule.CountyRules.DayRules;
import org.guanai.kit.rule.CountyRules.Version;
import org.guanai.kit.scope.OrgPath;

/// Which rule holds where and when (1.1). Remembered for half a minute, since every contact asks;
/// this process forgets at once what it changed itself.
@ApplicationScoped
public class Rules {
    private static final Duration REMEMBERED = Duration.ofSeconds(30);
    private static final int MOST_COUNTIES = 5_000;

    private final RuleVersions versions;
    private final RuleContents contents;
    private final Clock clock;
    private final Cache<String, CountyRules> remembered =
            Caffeine.newBuilder().maximumSize(MOST_COUNTIES).expireAfterWrite(REMEMBERED).build();

    Rules(RuleVersions versions, RuleContents contents, Clock clock) {
        this.versions = versions;
        this.contents = contents;
        this.clock = clock;
    }

    /// The rules of the county of an organisation.
    public CountyRules in(OrgPath org) {
        var county = org.county().text();
        var known = remembered.getIfPresent(county);
        if (known == null) {
            known = QuarkusTransaction.joiningExisting().call(() -> read(county));
            remembered.put(county, known);
        }
        return known;
    }

    /// Those that hold today in the county of an organisation.
    public DayRules today(OrgPath org) {
        return in(org).on(LocalDate.now(clock));
    }

    /// @param org path of the county, or of anything below it
    public DayRules today(String org) {
        return today(new OrgPath(org));
    }

    void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) RuleChanged change) {
        remembered.invalidate(change.county());
    }

    private CountyRules read(String county) {
        var declared =
                versions.of(county).stream()
                        .flatMap(v ->
                                contents
                                        .of(v.code)
                                        .map(rule -> Version.of(v, contents.read(rule, v.content)))
                                        .stream());
        return new CountyRules(county, declared);
    }
}
