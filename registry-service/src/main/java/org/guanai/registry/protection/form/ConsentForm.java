package org.guanai.registry.protection.form;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.guanai.events.registry.ConsentUse;
import org.guanai.kit.id.Ids;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.scope.OrgPath;

/// A version of what guardians are told before they consent (告知书). Its text never changes: another
/// version follows. Its steps have no event: whoever asks for consent reads it.
@Entity
@Table(name = "consent_form")
class ConsentForm {
    @Id UUID id;
    OrgPath org;

    /// 1, 2, … of its organisation.
    int number;

    String title;
    String processor;
    String contact;

    @Convert(converter = UsesColumn.class)
    List<ConsentItem> uses;

    @Convert(converter = LawColumn.class)
    List<LawfulUse> byLaw;

    String keptFor;
    String rights;
    LocalDate effectiveFrom;
    LocalDate effectiveTo;
    String drawnBy;
    @Version long version;

    protected ConsentForm() {}

    private ConsentForm(OrgPath org, int number) {
        this.id = Ids.next();
        this.org = org;
        this.number = number;
    }

    static ConsentForm draw(OrgPath org, int number, FormText text, String by) {
        text.requireEachOnce();
        var drawn = new ConsentForm(org, number);
        drawn.title = text.title().strip();
        drawn.processor = text.processor().strip();
        drawn.contact = text.contact().strip();
        drawn.uses = List.copyOf(text.uses());
        drawn.byLaw = List.copyOf(text.byLaw());
        drawn.keptFor = text.keptFor().strip();
        drawn.rights = text.rights().strip();
        drawn.effectiveFrom = text.effectiveFrom();
        drawn.drawnBy = by;
        return drawn;
    }

    /// @throws Refusal.Conflict when it has ended
    /// @throws Refusal.Invalid when it would end before it began
    void end(LocalDate to) {
        if (effectiveTo != null) {
            throw Refusal.conflict("registry.consent-form-ended");
        }
        if (to.isBefore(effectiveFrom)) {
            throw Refusal.invalid("kit.period-reversed", "to");
        }
        effectiveTo = to;
    }

    boolean isInForce(LocalDate today) {
        return !today.isBefore(effectiveFrom)
                && (effectiveTo == null || !today.isAfter(effectiveTo));
    }

    boolean asksFor(ConsentUse use) {
        return uses.stream().anyMatch(item -> item.use() == use);
    }
}
