package org.guanai.aid.programme;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.guanai.events.registry.StudentSnapshot.Stage;
import org.guanai.kit.scope.OrgPath;

/// What a programme grants to whom, as other features ask for it.
@ApplicationScoped
public class ProgrammeTerms {
    private final Programmes programmes;

    ProgrammeTerms(Programmes programmes) {
        this.programmes = programmes;
    }

    /// Empty when there is none, or none that the caller may see.
    public Optional<Terms> of(UUID programme) {
        return programmes.findByIdOptional(programme).map(Terms::new);
    }

    /// All that a grant is decided by; whoever adds a component answers to the rule of equal
    /// treatment (3.1.2d).
    ///
    /// @param term `2025-2026-2`
    /// @param termStart the day whose rates hold
    public record GrantCase(
            Stage stage, boolean boarder, String hardshipKind, String term, LocalDate termStart) {}

    /// @param amount CNY for the term
    /// @param ruleVersion the programme's rate that it was computed by
    public record Grant(BigDecimal amount, String ruleVersion) {}

    /// The terms of one programme.
    public static final class Terms {
        private final Programme programme;

        Terms(Programme programme) {
            this.programme = programme;
        }

        public UUID id() {
            return programme.id;
        }

        public OrgPath org() {
            return programme.org;
        }

        public String name() {
            return programme.name;
        }

        public int noticeWorkingDays() {
            return programme.noticeWorkingDays;
        }

        public String ruleVersion() {
            return programme.code + "/v" + programme.version;
        }

        public AidForm form() {
            return programme.form;
        }

        /// Only children who are recognised as in hardship are granted it.
        public boolean needsRecognition() {
            return programme.needsRecognition;
        }

        /// Of programmes of one group a child gets one a term; empty where others do not matter.
        public Optional<String> awardGroup() {
            return Optional.ofNullable(programme.awardGroup);
        }

        /// @param boarder day pupils are eligible for fewer kinds
        public boolean isFor(String hardshipKind, boolean boarder) {
            return programme.isFor(hardshipKind, boarder);
        }

        /// Empty when the kind of hardship is not eligible, or no rate holds yet.
        public Optional<Grant> grant(GrantCase c) {
            return isFor(c.hardshipKind(), c.boarder())
                    ? programme
                            .rate(c.stage(), c.boarder(), c.termStart())
                            .map(r -> grant(r, c.term()))
                    : Optional.empty();
        }

        private Grant grant(Rate rate, String term) {
            return new Grant(rate.perTerm(term), programme.versionOf(rate));
        }
    }
}
