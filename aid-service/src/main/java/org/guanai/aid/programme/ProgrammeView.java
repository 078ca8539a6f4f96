package org.guanai.aid.programme;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.guanai.aid.money.Money;
import org.guanai.events.registry.StudentSnapshot.Stage;
import org.guanai.kit.openapi.Nullable;
import org.guanai.kit.scope.OrgPath;

/// @param awardGroup of programmes of one group a child gets one a term
/// @param needsRecognition only children who are recognised as in hardship are granted it
/// @param nonBoarderKinds of the eligible kinds those of day pupils (非寄宿生)
/// @param rates by stage, boarders first, oldest first
/// @param noticeWorkingDays length of the public notice (公示期)
public record ProgrammeView(
        UUID id,
        OrgPath org,
        String code,
        String name,
        String basis,
        FundSource fundSource,
        AidForm form,
        @Nullable String awardGroup,
        boolean needsRecognition,
        List<String> eligibleKinds,
        List<String> nonBoarderKinds,
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
                p.form,
                p.awardGroup,
                p.needsRecognition,
                List.of(p.eligibleKinds),
                List.of(p.nonBoarderKinds),
                p.noticeWorkingDays,
                p.rates.stream().sorted(ORDER).map(ProgrammeView::rate).toList(),
                p.version);
    }

    private static RateView rate(Rate r) {
        return new RateView(r.stage(), r.boarder(), new Money(r.perYear()), r.effectiveFrom());
    }
}
