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
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.guanai.events.registry.StudentSnapshot.Stage;
import org.guanai.kit.problem.Refusal;

/// A subsidy (资助项目) of a county with its rates and rules.
@Entity
class Programme {
    @Id UUID id;
    String org;
    String code;
    String name;
    String basis;

    @Enumerated(EnumType.STRING)
    FundSource fundSource;

    String[] eligibleKinds;
    int noticeWorkingDays;

    @ElementCollection
    @CollectionTable(name = "programme_rate", joinColumns = @JoinColumn(name = "programme_id"))
    Set<Rate> rates = new HashSet<>();

    @Version long version;

    /// The rate that holds on a day: the newest that has begun.
    Optional<Rate> rate(Stage stage, boolean boarder, LocalDate on) {
        return rates.stream()
                .filter(r -> r.isFor(stage, boarder) && !r.effectiveFrom().isAfter(on))
                .max(Comparator.comparing(Rate::effectiveFrom));
    }

    /// Rates are only added: what was decided under an old one must stay explainable (1.1).
    ///
    /// @throws Refusal.Conflict when another amount stands from the same day on
    void add(Collection<Rate> more) {
        for (var rate : more) {
            if (rates.stream().anyMatch(rate::clashesWith)) {
                throw Refusal.conflict("aid.rate-exists", "rates");
            }
            rates.add(rate);
        }
    }
}
