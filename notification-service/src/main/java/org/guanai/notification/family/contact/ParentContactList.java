package org.guanai.notification.family.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.guanai.kit.http.Listing;
import org.guanai.kit.http.Page;
import org.guanai.kit.http.Paging;
import org.guanai.kit.identity.Caller;
import org.guanai.kit.rule.RuleOf;
import org.guanai.kit.rule.Rules;
import org.guanai.notification.family.Today;

/// Finds parents' contacts, and families in which nobody was in touch.
@ApplicationScoped
class ParentContactList {
    @Produces
    static final RuleOf<SilenceSteps> PARENT_CONTACT =
            new RuleOf<>("parent-contact", SilenceSteps.class);

    private final EntityManager entities;
    private final Rules rules;
    private final Caller caller;
    private final Today today;

    ParentContactList(EntityManager entities, Rules rules, Caller caller, Today today) {
        this.entities = entities;
        this.rules = rules;
        this.caller = caller;
        this.today = today;
    }

    @Transactional
    Page<ParentContactView> contacts(UUID student, String org, boolean withdrawn, Paging paging) {
        var listing =
                Listing.of(entities, ParentContact.class)
                        .where("it.studentId = :student", student)
                        .within("org", org)
                        .newestFirst("id");
        if (!withdrawn) {
            listing.where("it.withdrawnAt is null");
        }
        return listing.page(paging, ParentContactView.class);
    }

    /// @param days null for those of the county's rule
    @Transactional
    Page<SilentFamilyView> silent(Integer days, String org, Paging paging) {
        var listed = Optional.ofNullable(days).orElseGet(this::days);
        return Listing.of(entities, Silence.class)
                .where("it.since <= :day", today.day().minusDays(listed))
                .within("org", org)
                .by("since", "studentId")
                .page(paging, SilentFamilyView.class);
    }

    private int days() {
        return rules.today(caller.org()).of(PARENT_CONTACT).content().list();
    }
}
