package org.guanai.safety.publicreport;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.function.Supplier;
import org.guanai.events.Topics;
import org.guanai.kit.journal.Journal;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.rule.RuleOf;
import org.guanai.kit.scope.SystemScope;
import org.guanai.kit.sealing.BlindIndex;
import org.guanai.kit.sealing.Sealer;
import org.guanai.kit.time.BusinessZone;
import org.guanai.safety.receipt.ReceiptNumber;

/// The public form: it takes the system scope, writes one row, and reads no more than its state.
@ApplicationScoped
class PublicForm {
    @Produces
    static final RuleOf<PublicReportLimit> PUBLIC_REPORTS =
            new RuleOf<>("public-reports", PublicReportLimit.class);

    private static final String DOMAIN = "public-report.receipt";

    private final PublicReports reports;
    private final PublicCounties counties;
    private final BlindIndex index;
    private final Sealer sealer;
    private final Journal journal;
    private final Clock clock;

    PublicForm(
            PublicReports reports,
            PublicCounties counties,
            BlindIndex index,
            Sealer sealer,
            Journal journal,
            Clock clock) {
        this.reports = reports;
        this.counties = counties;
        this.index = index;
        this.sealer = sealer;
        this.journal = journal;
        this.clock = clock;
    }

    /// @throws Refusal.Absent for a county that is none
    /// @throws Refusal.Unavailable when so many arrive that it looks like a flood
    Receipt take(PublicReportEntry entry) {
        return open(() -> received(entry));
    }

    /// @throws Refusal.Absent for a number that is none
    Receipt look(String receipt) {
        return open(() ->
                reports.of(index.candidates(DOMAIN, receipt))
                        .map(r -> receipt(receipt, r))
                        .orElseThrow(Refusal::absent));
    }

    private Receipt received(PublicReportEntry entry) {
        var county = counties.require(entry.county());
        var now = clock.instant();
        var anHour = now.minus(Duration.ofHours(1));
        if (reports.since(county, anHour) >= counties.most(county, PUBLIC_REPORTS)) {
            throw Refusal.unavailable("safety.public-reports-busy");
        }
        var number = ReceiptNumber.next("JB");
        var report = PublicReport.received(county, entry, index.of(DOMAIN, number), now, sealer);
        reports.persistAndFlush(report);
        journal.publish(Topics.SAFETY_EVENTS, report.id, report.announcement());
        return receipt(number, report);
    }

    private static Receipt receipt(String number, PublicReport report) {
        var day = LocalDate.ofInstant(report.receivedAt, BusinessZone.ID);
        return new Receipt(number, report.state, day);
    }

    private static <T> T open(Supplier<T> work) {
        return SystemScope.call(() -> QuarkusTransaction.requiringNew().call(work::get));
    }
}
