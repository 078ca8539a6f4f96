package org.guanai.safety.mandatory.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import org.guanai.kit.id.Ids;
import org.guanai.kit.scope.OrgPath;
import org.guanai.safety.acting.ActingPost;
import org.guanai.safety.mandatory.found.MandatoryEntry;
import org.guanai.safety.mandatory.told.AgenciesTold;
import org.guanai.safety.receipt.ReceiptNumber;
import org.guanai.safety.reporter.ReporterSeal;

/// What a mandatory report begins with: its number, its place, its reporter, and what is owed.
@ApplicationScoped
class MandatoryStart {
    private final ActingPost post;
    private final ReporterSeal reporters;
    private final AgenciesTold agencies;

    MandatoryStart(ActingPost post, ReporterSeal reporters, AgenciesTold agencies) {
        this.post = post;
        this.reporters = reporters;
        this.agencies = agencies;
    }

    OrgPath place(String school) {
        return post.place(school);
    }

    /// @throws Refusal.Unprocessable when it is said to be found later than today
    MandatoryReport.Taken taken(OrgPath place, MandatoryEntry entry) {
        post.requirePast(entry.foundOn(), "foundOn");
        var id = Ids.next();
        return new MandatoryReport.Taken(
                id,
                ReceiptNumber.next("QZ"),
                place,
                reporters.seal(MandatoryWords.TABLE, id),
                post.now());
    }

    /// @throws Refusal.Absent when a correction names another school
    void requireAt(OrgPath record, String school) {
        post.requireAt(record, school);
    }

    Instant now() {
        return post.now();
    }

    void owe(UUID report, OrgPath place) {
        agencies.owe(report, place);
    }
}
