package org.guanai.aid.programme;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import org.guanai.events.registry.StudentSnapshot.Stage;
import org.guanai.kit.scope.OrgPath;

/// What a student of a stage gets for a school year, from a day on (3.3.2b). The stage, whether the
/// student boards and the term are all that it asks: no household registration, no amount for being
/// left behind (3.1.2d, 3.3.2a).
@Embeddable
record Rate(
        @Column(nullable = false) OrgPath org,
        @Column(nullable = false) @Enumerated(EnumType.STRING) Stage stage,
        @Column(nullable = false) boolean boarder,
        @Column(nullable = false) BigDecimal perYear,
        @Column(nullable = false) LocalDate effectiveFrom) {
    private static final BigDecimal TERMS = BigDecimal.valueOf(2);

    /// Half of the year's amount; an odd cent is paid in the spring term, so that both halves make
    /// up the year.
    BigDecimal perTerm(String term) {
        var autumn = perYear.divide(TERMS, 2, RoundingMode.DOWN);
        return term.endsWith("-1") ? autumn : perYear.subtract(autumn);
    }

    boolean isFor(Stage otherStage, boolean boards) {
        return stage == otherStage && boarder == boards;
    }

    boolean clashesWith(Rate other) {
        return other.isFor(stage, boarder)
                && effectiveFrom.equals(other.effectiveFrom)
                && perYear.compareTo(other.perYear) != 0;
    }
}
