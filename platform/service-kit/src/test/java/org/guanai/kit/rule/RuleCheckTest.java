package org.guanai.kit.rule;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.validation.Validation;
import jakarta.validation.constraints.Min;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

/// A service does not start with rules that it could not decide by.
class RuleCheckTest {
    private static final Clock TODAY =
            Clock.fixed(Instant.parse("2026-03-04T00:00:00Z"), ZoneOffset.UTC);

    private final RuleContents contents =
            new RuleContents(
                    List.of(new RuleOf<>("paper", Paper.class)),
                    new ObjectMapper(),
                    Validation.buildDefaultValidatorFactory().getValidator());
    private final RuleCheck check = new RuleCheck(null, contents, TODAY);

    @Test
    void aRuleWithItsSeedIsFine() {
        assertThat(check.wrong(List.of(version("{\"grams\": 80}", "2026-03-04")))).isEmpty();
    }

    @Test
    void aRuleWithoutASeedIsNamed() {
        assertThat(check.wrong(List.of())).containsExactly("paper is missing");
    }

    @Test
    void aSeedThatBeginsTomorrowIsNone() {
        var tomorrow = version("{\"grams\": 80}", "2026-03-05");
        assertThat(check.wrong(List.of(tomorrow))).containsExactly("paper is missing");
    }

    @Test
    void aSeedThatDoesNotFitIsNamed() {
        var light = version("{\"grams\": 8}", "2026-03-04");
        assertThat(check.wrong(List.of(light)))
                .containsExactly("paper@1 has a wrong content.grams");
    }

    private static RuleVersion version(String content, String from) {
        var version = new RuleVersion();
        version.org = RuleVersion.COUNTRY;
        version.code = "paper";
        version.version = 1;
        version.content = content;
        version.effectiveFrom = LocalDate.parse(from);
        return version;
    }

    record Paper(@Min(60) int grams) {}
}
