package org.guanai.registry.child.matching;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HexFormat;
import org.guanai.kit.identity.Caller;
import org.guanai.kit.journal.Journal;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.scope.OrgPath;
import org.guanai.registry.child.matching.file.ListForm;

/// In whose name a list is taken and worked through, and what that leaves in the audit trail.
@ApplicationScoped
class MatchTrail {
    private final MatchSeal seal;
    private final Caller caller;
    private final Journal journal;
    private final Clock clock;

    MatchTrail(MatchSeal seal, Caller caller, Journal journal, Clock clock) {
        this.seal = seal;
        this.caller = caller;
        this.journal = journal;
        this.clock = clock;
    }

    /// @throws Refusal.Forbidden when the caller acts for a part of a county only
    OrgPath county() {
        var org = new OrgPath(caller.org());
        if (!org.isCounty()) {
            throw Refusal.forbidden("kit.county-only");
        }
        return org;
    }

    String caller() {
        return caller.name();
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /// @throws Refusal.Invalid when the list is of a day still to come
    AgencyList taken(OrgPath county, ListForm form, AgencyList.Counted counted) {
        if (form.asOf().isAfter(today())) {
            throw Refusal.invalid("registry.list-day", "asOf");
        }
        var hash = hash(form.file());
        var list = AgencyList.take(county, form, hash, counted, caller.name(), clock.instant());
        journal.wrote("agency-list", list.id, "agency", "kind", "asOf", "file");
        return list;
    }

    void decided(ListMatch match) {
        journal.wrote("list-match", match.id, "decision", "note");
    }

    MatchView view(ListMatch match) {
        return MatchView.of(match, seal.open(match.id, match.person));
    }

    static String hash(byte[] file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
