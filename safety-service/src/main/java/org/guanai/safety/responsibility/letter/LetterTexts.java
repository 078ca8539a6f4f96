package org.guanai.safety.responsibility.letter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.util.List;
import java.util.UUID;
import org.guanai.events.Roles;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.rule.RuleOf;
import org.guanai.kit.rule.Rules;
import org.guanai.kit.scope.OrgPath;
import org.guanai.safety.acting.ActingPost;
import org.guanai.safety.responsibility.template.LetterForm;
import org.guanai.safety.responsibility.template.LetterLayer;
import org.guanai.safety.responsibility.template.LetterTemplate;
import org.guanai.safety.responsibility.template.PrintedText;
import org.guanai.safety.staff.StaffRoll;

/// What stands in letters, and who may issue and sign them.
@ApplicationScoped
class LetterTexts {
    @Produces
    static final RuleOf<LetterTemplate> RESPONSIBILITY_LETTERS =
            new RuleOf<>("responsibility-letters", LetterTemplate.class);

    private final Rules rules;
    private final StaffRoll staff;
    private final ActingPost post;

    LetterTexts(Rules rules, StaffRoll staff, ActingPost post) {
        this.rules = rules;
        this.staff = staff;
        this.post = post;
    }

    String version(OrgPath place) {
        return rules.today(place).of(RESPONSIBILITY_LETTERS).label();
    }

    /// @throws Refusal.Forbidden for a school that would issue the bureau's letter
    /// @throws Refusal.Invalid for the letters of families, which are issued class by class
    void requireIssuer(LetterLayer layer) {
        if (layer == LetterLayer.CLASS_HOME) {
            throw Refusal.invalid("safety.letter-of-the-family", "layer");
        }
        var isBureau = post.isOneOf(Roles.COUNTY_OFFICER) || post.place(null).isCounty();
        if (layer == LetterLayer.BUREAU_SCHOOL && !isBureau) {
            throw Refusal.forbidden("safety.letter-of-the-bureau");
        }
    }

    /// @throws Refusal.Absent for one whom the caller does not see
    void requireStaff(UUID signer) {
        staff.requireKnown(signer);
    }

    LetterForm form(LetterView letter) {
        var text = new PrintedText(letter.org(), letter.year(), letter.dueOn().toString());
        return form(text, letter.layer(), letter.post(), staff.nameOf(letter.signerId()));
    }

    LetterForm homeForm(PrintedText text, String family) {
        return form(text, LetterLayer.CLASS_HOME, family, "");
    }

    private LetterForm form(PrintedText text, LetterLayer layer, String signsFor, String signer) {
        var template = rules.today(text.org()).of(RESPONSIBILITY_LETTERS).content();
        return new LetterForm(
                post.nameOf(text.org()),
                template.title(),
                layer.word(),
                text.year(),
                signsFor,
                signer,
                text.dueOn(),
                template.clauses().getOrDefault(layer, List.of()));
    }
}
