package org.guanai.kit.rule;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.scope.SystemScope;

/// At start: each rule that the service declares has a version of the country that has begun, and
/// every version has the content that its record demands.
@ApplicationScoped
class RuleCheck {
    private final RuleVersions versions;
    private final RuleContents contents;
    private final Clock clock;

    RuleCheck(RuleVersions versions, RuleContents contents, Clock clock) {
        this.versions = versions;
        this.contents = contents;
        this.clock = clock;
    }

    /// @throws IllegalStateException naming what is wrong
    void atStart(@Observes StartupEvent start) {
        var all =
                SystemScope.call(
                        () -> QuarkusTransaction.requiringNew().call(() -> versions.listAll()));
        var wrong = wrong(all);
        if (!wrong.isEmpty()) {
            throw new IllegalStateException("rules: " + String.join(", ", wrong));
        }
    }

    List<String> wrong(List<RuleVersion> all) {
        var today = LocalDate.now(clock);
        var begun =
                all.stream()
                        .filter(v -> v.isOfTheCountry() && !v.effectiveFrom.isAfter(today))
                        .map(v -> v.code)
                        .toList();
        var missing =
                contents.declared().stream()
                        .map(RuleOf::code)
                        .filter(code -> !begun.contains(code))
                        .map(code -> code + " is missing");
        return Stream.concat(missing, all.stream().flatMap(this::misfit)).sorted().toList();
    }

    private Stream<String> misfit(RuleVersion version) {
        try {
            contents.of(version.code).ifPresent(rule -> contents.read(rule, version.content));
            return Stream.empty();
        } catch (Refusal refusal) {
            return Stream.of(version.label() + " has a wrong " + refusal.field().orElse("content"));
        }
    }
}
