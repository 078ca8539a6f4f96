package org.guanai.aid.national;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.guanai.aid.national.Reconciliation.Matched;
import org.guanai.aid.national.sheet.NationalColumn;
import org.guanai.aid.national.sheet.NationalLine;
import org.guanai.aid.national.sheet.NationalSheet;
import org.guanai.aid.payee.AccountSeal;
import org.guanai.kit.identity.Caller;
import org.guanai.kit.journal.Journal;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.scope.OrgPath;

/// Completes the county's list of the national aid system, and checks it against what was granted
/// here. The list brings the numbers of the children and takes them along again: none is kept.
@ApplicationScoped
class NationalDesk {
    private static final int MOST = 20_000;

    private final NationalGrants grants;
    private final AccountSeal accounts;
    private final Journal journal;
    private final Caller caller;

    NationalDesk(NationalGrants grants, AccountSeal accounts, Journal journal, Caller caller) {
        this.grants = grants;
        this.accounts = accounts;
        this.journal = journal;
        this.caller = caller;
    }

    /// @param purpose stands in the audit: cards leave in clear
    /// @throws Refusal.Forbidden below the county
    /// @throws Refusal.Unprocessable when it is no such list, or too long
    @Transactional
    Completed complete(byte[] file, String term, String purpose) {
        var county = new OrgPath(caller.org());
        if (!county.isCounty()) {
            throw Refusal.forbidden("aid.county-only");
        }
        var lines = NationalSheet.read(file, MOST);
        var beside = new Reconciliation(new NationalTerm(term), granted(county, term), this::card);
        lines.forEach(beside::take);
        journal.exported("national-list", term, purpose.strip());
        return Completed.of(beside.close());
    }

    private List<NationalGrant> granted(OrgPath county, String term) {
        var all = grants.after(new UUID(0, 0), county.text(), term, MOST + 1);
        if (all.size() > MOST) {
            throw Refusal.unprocessable("aid.national-list-too-long", "term");
        }
        return all;
    }

    /// As it went to the bank.
    private NationalLine card(NationalGrant grant, NationalLine line) {
        return line.fill(
                NationalColumn.CARD, accounts.open(grant.account(), grant.payment()).number());
    }

    /// @param filled lines that were filled in or agree
    /// @param open lines that somebody has to look at
    record Completed(byte[] content, long filled, long open) {
        static Completed of(List<Matched> lines) {
            var good =
                    lines.stream()
                            .filter(l ->
                                    l.finding() == NationalFinding.FILLED
                                            || l.finding() == NationalFinding.AGREES)
                            .count();
            var written =
                    NationalSheet.write(
                            lines.stream()
                                    .map(l -> new NationalSheet.Found(l.line(), l.words()))
                                    .toList());
            return new Completed(written, good, lines.size() - good);
        }
    }
}
