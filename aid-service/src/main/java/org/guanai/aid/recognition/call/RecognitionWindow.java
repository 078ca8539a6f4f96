package org.guanai.aid.recognition.call;

import jakarta.enterprise.context.ApplicationScoped;
import org.guanai.aid.hardship.HardshipKinds;
import org.guanai.aid.recognition.order.RecognitionEntry;
import org.guanai.aid.term.ApplicationTerms;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.scope.OrgPath;

/// Whether an application for recognition is taken now, and for which kind of hardship.
@ApplicationScoped
public class RecognitionWindow {
    private final ApplicationTerms terms;
    private final HardshipKinds kinds;
    private final CallDesk calls;

    RecognitionWindow(ApplicationTerms terms, HardshipKinds kinds, CallDesk calls) {
        this.terms = terms;
        this.kinds = kinds;
        this.calls = calls;
    }

    /// @return the standing kind, a legacy one mapped forward
    /// @throws Refusal.Conflict outside the days that are announced
    /// @throws Refusal.Unprocessable for a term that is not open, or an unknown kind
    public String open(RecognitionEntry entry, OrgPath school) {
        terms.open(school, entry.term());
        var kind =
                kinds.of(entry.hardshipKind())
                        .orElseThrow(() ->
                                Refusal.unprocessable("aid.hardship-kind-unknown", "hardshipKind"));
        calls.requireOpen(school, entry.term(), kind);
        return kind;
    }
}
