package org.guanai.safety.incident;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.guanai.kit.http.Cursor;
import org.guanai.kit.http.Page;
import org.guanai.kit.http.Paging;
import org.guanai.kit.identity.Caller;
import org.guanai.kit.scope.OrgPath;
import org.guanai.reference.Terms;

/// The records behind the indicator of 3.1.5f.
@ApplicationScoped
class InvolvementDesk {
    private final Involvements involvements;
    private final Terms terms;
    private final Caller caller;

    InvolvementDesk(Involvements involvements, Terms terms, Caller caller) {
        this.involvements = involvements;
        this.terms = terms;
        this.caller = caller;
    }

    @Transactional
    Page<InvolvementView> list(String term, String org, Paging paging) {
        var below = org == null ? caller.org() : org;
        var limit = paging.limit();
        return terms.span(new OrgPath(caller.org()), term)
                .map(span -> involvements.counted(span, below, paging.afterId(), limit + 1))
                .map(rows -> Page.of(rows, limit, v -> Cursor.of(v.id)).map(InvolvementView::of))
                .orElseGet(() -> new Page<>(List.of(), null));
    }
}
