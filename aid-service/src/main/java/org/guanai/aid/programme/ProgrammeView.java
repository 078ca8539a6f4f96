package org.guanai.aid.programme;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.guanai.events.registry.StudentSnapshot.Stage;
import org.guanai.kit.scope.OrgPath;

/// @param rates by stage, boarders first, oldest first
/// @param noticeWorkingDays length of the public notice (公示期)
public record ProgrammeView(
        UUID id,
        OrgPath org,
        String code,
        String name,
        String basis,
        FundSource fundSource,
        List<String> eligibleKinds,
        int noticeWorkingDays,
        List<RateView> rates,
        long version) {

    /// @param perYear CNY of a school year; half of it is paid each term
    public record RateView(Stage stage, boolean boarder, Money perYear, LocalDate effectiveFrom) {}

    private static final Comparator<Rate> ORDER =
            Comparator.comparing(Rate::stage)
                    .thenComparing(Rate::boarder, Comparator.reverseOrder())
                    .thenComparing(Rate::effectiveFrom);

    static ProgrammeView of(Programme p) {
        return new ProgrammeView(
                p.id,
                p.org,
                p.code,
                p.name,
                p.basis,
                p.fundSource,
                List.of(p.eligibleKinds),
                p.noticeWorkingDays,
                p.rates.stream().sorted(ORDER).map(ProgrammeView::rate).toList(),
                p.version);
    }

    private static RateView rate(Rate r) {
        return new RateView(r.stage(), r.boarder(), new Money(r.perYear()), r.effectiveFrom());
    }
}
