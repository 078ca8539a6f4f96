package org.guanai.mentoring.scorecard;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.guanai.kit.indicator.Share;
import org.guanai.kit.scope.OrgPath;
import org.guanai.mentoring.care.kind.ContactKind;

/// The windows of one helper in a term, as the scorecard counts them (3.1.1f).
@ApplicationScoped
public class HelperWindows {
    private final TermWindows windows;

    HelperWindows(TermWindows windows) {
        this.windows = windows;
    }

    /// Done windows out of those that count.
    ///
    /// @param school path of the school
    public Share of(ContactKind kind, String term, OrgPath school, UUID helper) {
        return windows.share(kind, term, school, helper);
    }
}
