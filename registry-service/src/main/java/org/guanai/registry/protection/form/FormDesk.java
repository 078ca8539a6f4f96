package org.guanai.registry.protection.form;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.UUID;
import org.guanai.events.registry.ConsentUse;
import org.guanai.kit.http.Cursor;
import org.guanai.kit.http.Page;
import org.guanai.kit.http.Paging;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.scope.OrgPath;
import org.guanai.registry.people.office.OfficeRecords;

/// Keeps the versions of what guardians are told before they consent.
@ApplicationScoped
public class FormDesk {
    private static final String NOUN = "consent-form";
    private static final UUID FIRST = new UUID(0, 0);

    private final ConsentForms forms;
    private final OfficeRecords records;

    FormDesk(ConsentForms forms, OfficeRecords records) {
        this.forms = forms;
        this.records = records;
    }

    /// For the caller's own organisation.
    @Transactional
    ConsentFormView draw(FormText text) {
        var org = records.here();
        var drawn = ConsentForm.draw(org, forms.next(org), text, records.actor());
        forms.persistAndFlush(drawn);
        records.wrote(NOUN, drawn.id, "text");
        return ConsentFormView.of(drawn);
    }

    @Transactional
    ConsentFormView end(UUID id, FormEnding ending) {
        var form = forms.locked(id);
        form.end(ending.to());
        records.corrected(NOUN, id, ending.reason(), "effectiveTo");
        return ConsentFormView.of(form);
    }

    @Transactional
    Page<ConsentFormView> list(Paging paging) {
        var rows = forms.page(paging.afterId().orElse(FIRST), paging.limit() + 1);
        return Page.of(rows, paging.limit(), f -> Cursor.of(f.id)).map(ConsentFormView::of);
    }

    @Transactional
    ConsentFormView view(UUID id) {
        return ConsentFormView.of(forms.findByIdOptional(id).orElseThrow(Refusal::absent));
    }

    /// Checks that a child of a school may be asked for these uses by a form.
    ///
    /// @throws Refusal.Unprocessable when the form is another school's, is not in force, or asks
    ///   for something else
    @Transactional
    public void requireAsked(UUID id, OrgPath school, Collection<ConsentUse> uses) {
        var form =
                forms.findByIdOptional(id)
                        .filter(f -> school.isWithin(f.org))
                        .filter(f -> f.isInForce(records.today()))
                        .orElseThrow(() ->
                                Refusal.unprocessable("registry.consent-form-unknown", "formId"));
        if (!uses.stream().allMatch(form::asksFor)) {
            throw Refusal.unprocessable("registry.consent-not-asked", "answers");
        }
    }
}
