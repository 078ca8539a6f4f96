package org.guanai.registry.roll.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.guanai.kit.http.Editable;
import org.guanai.kit.http.Page;
import org.guanai.kit.http.Paging;
import org.guanai.kit.journal.Journal;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.rule.RuleOf;
import org.guanai.kit.scope.OrgPath;
import org.guanai.registry.child.student.StudentSeal;
import org.guanai.registry.correction.Withdrawn;
import org.guanai.registry.personal.Outcome;
import org.guanai.registry.personal.Registrar;
import org.guanai.registry.place.organisation.Villages;
import org.guanai.registry.roll.ledger.entry.LedgerEntry;
import org.guanai.registry.roll.ledger.entry.LedgerSheet;
import org.guanai.registry.roll.ledger.entry.VillageRow;

/// Keeps the school-age ledger (适龄儿童台账) of villages.
@ApplicationScoped
public class LedgerDesk {
    @Produces
    static final RuleOf<SchoolAge> SCHOOL_AGE = new RuleOf<>("school-age", SchoolAge.class);

    private static final String NOUN = "school-age-child";

    private final SchoolAgeChildren children;
    private final Villages villages;
    private final StudentSeal seal;
    private final Registrar registrar;
    private final Journal journal;
    private final Clock clock;

    LedgerDesk(
            SchoolAgeChildren children,
            Villages villages,
            StudentSeal seal,
            Registrar registrar,
            Journal journal,
            Clock clock) {
        this.children = children;
        this.villages = villages;
        this.seal = seal;
        this.registrar = registrar;
        this.journal = journal;
        this.clock = clock;
    }

    /// @throws Refusal.Unprocessable for a village that the caller does not see
    @Transactional
    LedgerReceipt enter(LedgerSheet sheet) {
        var village =
                villages.at(sheet.village())
                        .orElseThrow(
                                () -> Refusal.unprocessable("registry.village-unknown", "village"));
        int created = 0;
        for (var entry : sheet.children()) {
            created += taken(village, entry) instanceof Outcome.Created ? 1 : 0;
        }
        return new LedgerReceipt(sheet.village(), created, sheet.children().size() - created);
    }

    /// Takes rows of many villages, in the current transaction.
    ///
    /// @return one outcome per row, in the order of the rows
    @Transactional
    public List<Outcome> take(List<VillageRow> rows) {
        return rows.stream().map(this::take).toList();
    }

    private Outcome take(VillageRow row) {
        return villages.at(row.village())
                .<Outcome>map(village -> taken(village, row.entry()))
                .orElseGet(() -> new Outcome.Clash("registry.village-unknown", "village"));
    }

    @Transactional
    Page<LedgerView> list(OrgPath org, LedgerStanding standing, String sex, Paging paging) {
        return children.page(org, standing, sex, paging);
    }

    @Transactional
    LedgerView view(UUID id) {
        return children.view(id);
    }

    @Transactional
    LedgerView verify(UUID id, String ifMatch, LedgerChange change) {
        var child = children.locked(id);
        Editable.check(ifMatch, child.version);
        child.verify(change, LocalDate.now(clock), registrar.name());
        children.flush();
        journal.wrote(NOUN, id, "standing", "place", "proof");
        return children.view(id);
    }

    @Transactional
    LedgerView withdraw(UUID id, String reason) {
        var child = children.locked(id);
        child.withdraw(new Withdrawn(clock.instant(), registrar.name(), reason));
        children.flush();
        journal.withdrew(NOUN, id, reason);
        return children.view(id);
    }

    private Outcome taken(OrgPath village, LedgerEntry entry) {
        var indexes = seal.documents(document(entry));
        var known = children.known(village, entry, indexes);
        if (known.isPresent()) {
            known.get().enterAgain(village, entry);
            children.flush();
            return new Outcome.Changed(known.get().id);
        }
        var index = indexes.isEmpty() ? null : indexes.getFirst();
        var made = SchoolAgeChild.enter(village, entry, index, registrar.name(), clock.instant());
        children.persistAndFlush(made);
        journal.wrote(NOUN, made.id, "name", "birthDate");
        return new Outcome.Created(made.id);
    }

    private static String document(LedgerEntry entry) {
        var text = entry.documentNumber();
        return text == null || text.isBlank() ? null : text.strip().toUpperCase(Locale.ROOT);
    }
}
