package org.guanai.registry.rule.basis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.guanai.kit.http.Cursor;
import org.guanai.kit.http.Page;
import org.guanai.kit.http.Paging;
import org.guanai.kit.identity.Caller;
import org.guanai.kit.journal.Journal;
import org.guanai.kit.problem.Refusal;

/// Keeps the register of documents that rules rest on (1.1).
@ApplicationScoped
class BasisDesk {
    private static final String NOUN = "policy-basis";
    private static final UUID FIRST = new UUID(0, 0);

    private final PolicyBases bases;
    private final Caller caller;
    private final Journal journal;

    BasisDesk(PolicyBases bases, Caller caller, Journal journal) {
        this.bases = bases;
        this.caller = caller;
        this.journal = journal;
    }

    /// @throws Refusal.Forbidden when the caller acts for a part of a county only
    @Transactional
    BasisView record(BasisEntry entry) {
        if (caller.org().contains("/")) {
            throw Refusal.forbidden("kit.county-only");
        }
        var recorded = PolicyBasis.record(caller.org(), entry);
        bases.persistAndFlush(recorded);
        journal.wrote(NOUN, recorded.id, "number", "title", "issuer", "effectiveFrom");
        return BasisView.of(recorded, bases.rulesNaming(recorded));
    }

    @Transactional
    BasisView end(UUID id, BasisEnding ending) {
        var basis = bases.locked(id);
        basis.end(ending.to());
        journal.corrected(NOUN, id, ending.reason(), "effectiveTo");
        return BasisView.of(basis, bases.rulesNaming(basis));
    }

    /// In the order of ids, each with the rules that name it.
    @Transactional
    Page<BasisView> list(Paging paging) {
        var rows = bases.page(paging.afterId().orElse(FIRST), paging.limit() + 1);
        return Page.of(rows, paging.limit(), b -> Cursor.of(b.id))
                .map(b -> BasisView.of(b, bases.rulesNaming(b)));
    }
}
