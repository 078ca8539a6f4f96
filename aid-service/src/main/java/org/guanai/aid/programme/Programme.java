package org.guanai.aid.programme;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.guanai.events.registry.StudentSnapshot.Stage;
import org.guanai.kit.id.Ids;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.scope.OrgPath;

/// A subsidy (资助项目) of a county with its rates and rules.
@Entity
class Programme {
    @Id UUID id;
    OrgPath org;
    String code;
    String name;
    String basis;

    @Enumerated(EnumType.STRING)
    FundSource fundSource;

    @Enumerated(EnumType.STRING)
    AidForm form;

    /// Of programmes of one group a child gets one a term; null where others do not matter.
    String awardGroup;

    /// Only children who are recognised as in hardship (困难认定) are granted it.
    boolean needsRecognition;

    String[] eligibleKinds;

    /// Of them those that day pupils (非寄宿生) are eligible for.
    String[] nonBoarderKinds;

    int noticeWorkingDays;

    @ElementCollection
    @CollectionTable(name = "programme_rate", joinColumns = @JoinColumn(name = "programme_id"))
    Set<Rate> rates = new HashSet<>();

    @Version long version;

    protected Programme() {}

    /// No event: what it grants is announced by decisions.
    static Programme founded(OrgPath county, ProgrammeSetUp setUp, Terms terms) {
        var programme = new Programme();
        programme.id = Ids.next();
        programme.org = county;
        programme.code = setUp.code();
        programme.fundSource = setUp.source();
        programme.form = setUp.form() == null ? AidForm.CASH : setUp.form();
        programme.awardGroup = setUp.awardGroup();
        programme.needsRecognition = Boolean.TRUE.equals(setUp.needsRecognition());
        programme.change(setUp.name(), setUp.basis(), terms);
        return programme;
    }

    /// Rates are only added: what was decided under an old one must stay explainable (1.1). No
    /// event.
    ///
    /// @throws Refusal.Conflict when another amount stands from the same day on
    void change(String newName, String newBasis, Terms terms) {
        name = newName;
        basis = newBasis;
        eligibleKinds = terms.eligibleKinds().toArray(String[]::new);
        nonBoarderKinds = terms.nonBoarderKinds().toArray(String[]::new);
        noticeWorkingDays = terms.noticeWorkingDays();
        terms.rates().forEach(this::add);
    }

    /// The rate that holds on a day: the newest that has begun.
    Optional<Rate> rate(Stage stage, boolean boarder, LocalDate on) {
        return rates.stream()
                .filter(r -> r.isFor(stage, boarder) && !r.effectiveFrom().isAfter(on))
                .max(Comparator.comparing(Rate::effectiveFrom));
    }

    /// Takes a rate back that was mistyped and never used. No event: nothing was granted by it.
    void withdraw(Rate mistyped) {
        rates.remove(mistyped);
    }

    /// @throws Refusal.Unprocessable when there is no such rate
    Rate rateFrom(Stage stage, boolean boarder, LocalDate from) {
        return rates.stream()
                .filter(r -> r.isFor(stage, boarder) && r.effectiveFrom().equals(from))
                .findFirst()
                .orElseThrow(() -> Refusal.unprocessable("aid.rate-unknown", "effectiveFrom"));
    }

    /// What a grant names as its rule.
    String versionOf(Rate rate) {
        return code + "/" + rate.effectiveFrom();
    }

    boolean isFor(String hardshipKind, boolean boarder) {
        return List.of(boarder ? eligibleKinds : nonBoarderKinds).contains(hardshipKind);
    }

    private void add(Rate rate) {
        if (rates.stream().anyMatch(rate::clashesWith)) {
            throw Refusal.conflict("aid.rate-exists", "rates");
        }
        rates.add(rate);
    }

    /// What a programme grants and how long it is published.
    ///
    /// @param nonBoarderKinds of the eligible kinds those of day pupils
    record Terms(
            List<String> eligibleKinds,
            List<String> nonBoarderKinds,
            int noticeWorkingDays,
            List<Rate> rates) {}
}
