package org.guanai.registry.network.agency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.guanai.kit.http.Cursor;
import org.guanai.kit.http.Editable;
import org.guanai.kit.http.Page;
import org.guanai.kit.http.Paging;
import org.guanai.kit.identity.Caller;
import org.guanai.kit.journal.Journal;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.scope.OrgPath;
import org.guanai.kit.sql.Sql;

/// Keeps the directory of partner agencies (联动单位名录, 3.2.3a).
@ApplicationScoped
public class AgencyDesk {
    private static final String[] FIELDS = {
        "kind", "name", "contact", "phone", "dutyPhone", "tasks", "matters", "answerDays", "members"
    };
    private static final OrgPath FIRST = new OrgPath("!");
    private static final UUID FIRST_ID = new UUID(0, 0);

    /// SQL, since it asks for a set.
    private static final String WORKERS =
            "select id from staff where id = any (:ids) and active and 'agency' = any (posts)";

    private final PartnerAgencies agencies;
    private final AgencySeal seal;
    private final Sql sql;
    private final Caller caller;
    private final Journal journal;
    private final Clock clock;

    AgencyDesk(
            PartnerAgencies agencies,
            AgencySeal seal,
            Sql sql,
            Caller caller,
            Journal journal,
            Clock clock) {
        this.agencies = agencies;
        this.seal = seal;
        this.sql = sql;
        this.caller = caller;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    AgencyView register(AgencyForm form) {
        var mine = new OrgPath(caller.org());
        var org = form.org() == null ? mine : form.org();
        if (!org.isWithin(mine)) {
            throw Refusal.unprocessable("registry.org-unknown", "org");
        }
        var agency = PartnerAgency.register(org, checked(form.card()), seal);
        agencies.persistAndFlush(agency);
        journal.wrote("agency", agency.id, FIELDS);
        return view(agency);
    }

    @Transactional
    AgencyView change(UUID id, String ifMatch, AgencyChange change) {
        var agency = mine(id);
        Editable.check(ifMatch, agency.version);
        agency.change(checked(change), seal);
        agencies.flush();
        journal.wrote("agency", id, FIELDS);
        return view(agency);
    }

    @Transactional
    AgencyView close(UUID id, AgencyClosing closing) {
        var agency = mine(id);
        agency.close(LocalDate.now(clock), closing.reason());
        agencies.flush();
        journal.withdrew("agency", id, closing.reason());
        return view(agency);
    }

    @Transactional
    AgencyView one(UUID id) {
        return view(found(id));
    }

    /// Those of the caller's organisation, of those below it and of those above.
    @Transactional
    Page<AgencyView> list(Optional<AgencyKind> kind, Paging paging) {
        var after = paging.after(2);
        var org = after.map(parts -> new OrgPath(parts.getFirst())).orElse(FIRST);
        var id = after.map(parts -> Paging.part(parts.get(1), UUID::fromString)).orElse(FIRST_ID);
        var rows = agencies.inOrder(kind, org, id, paging.limit() + 1);
        return Page.of(rows, paging.limit(), a -> Cursor.of(a.org, a.id)).map(this::view);
    }

    /// An agency to which something may be sent.
    ///
    /// @throws Refusal.Unprocessable when the caller sees none, or it was closed
    @Transactional
    public Addressee addressee(UUID id) {
        return agencies.findByIdOptional(id)
                .filter(a -> a.closedOn == null)
                .map(a -> new Addressee(a.id, a.org, a.name, a.answerDays, List.of(a.members)))
                .orElseThrow(() -> Refusal.unprocessable("registry.receiver-unknown", "agencyId"));
    }

    private AgencyChange checked(AgencyChange change) {
        var people = change.people();
        var workers = sql.query(WORKERS).with("ids", people).list(r -> r.id("id"));
        if (workers.size() < people.size()) {
            throw Refusal.unprocessable("registry.agency-member", "members");
        }
        return change.dialled();
    }

    /// Who answers for an agency; empty when nobody does.
    @Transactional
    public Optional<UUID> memberOf(UUID id) {
        return agencies.findByIdOptional(id).stream()
                .flatMap(a -> Stream.of(a.members))
                .findFirst();
    }

    private AgencyView view(PartnerAgency agency) {
        return AgencyView.of(agency, seal, !caller.personBound());
    }

    private PartnerAgency found(UUID id) {
        return agencies.findByIdOptional(id).orElseThrow(Refusal::absent);
    }

    /// Those above are read, not changed.
    private PartnerAgency mine(UUID id) {
        var agency = found(id);
        if (!agency.org.isWithin(new OrgPath(caller.org()))) {
            throw Refusal.absent();
        }
        return agency;
    }

    /// @param members who receive for it
    public record Addressee(
            UUID id, OrgPath org, String name, int answerDays, List<UUID> members) {}
}
