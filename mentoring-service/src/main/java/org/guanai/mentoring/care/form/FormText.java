package org.guanai.mentoring.care.form;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.guanai.kit.openapi.Nullable;
import org.guanai.kit.problem.Refusal;
import org.guanai.mentoring.care.contact.ContactView;

/// What happened at a contact: exactly one of the three, as its kind demands.
///
/// @param visit of HOME_VISIT and BIMONTHLY_VISIT
/// @param talk of TALK and WEEKLY_CONTACT
/// @param liaison of MONTHLY_LIAISON
/// @param needs what child or family need; AID is told to the school, which applies (3.1.3h)
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FormText(
        @Nullable @Valid VisitFacts visit,
        @Nullable @Valid TalkFacts talk,
        @Nullable @Valid LiaisonFacts liaison,
        @Size(max = 4) Set<@NotNull FormNeed> needs) {
    public FormText {
        needs = needs == null ? Set.of() : needs;
    }

    /// @throws Refusal.Unprocessable when it is not the form of this contact
    void check(ContactView contact) {
        var fits =
                switch (contact.kind()) {
                    case TALK, WEEKLY_CONTACT -> talk != null && visit == null && liaison == null;
                    case HOME_VISIT, BIMONTHLY_VISIT ->
                            visit != null && talk == null && liaison == null;
                    case MONTHLY_LIAISON ->
                            liaison != null
                                    && visit == null
                                    && talk == null
                                    && liaison.named().equals(contact.parts());
                };
        if (!fits) {
            throw Refusal.unprocessable("mentoring.form-not-of-kind", "form");
        }
    }
}
