package org.guanai.safety.bullying.survey;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.sealing.BlindIndex;
import org.guanai.safety.receipt.ReceiptNumber;

@ApplicationScoped
class SurveyCodes implements PanacheRepositoryBase<SurveyCode, UUID> {
    private static final String DOMAIN = "bullying-survey.code";

    private final BlindIndex index;

    SurveyCodes(BlindIndex index) {
        this.index = index;
    }

    /// The codes themselves are kept nowhere.
    List<String> draw(BullyingSurvey survey, int grade, int number) {
        var drawn = new ArrayList<String>();
        for (int i = 0; i < number; i++) {
            var code = ReceiptNumber.next("WJ");
            persist(SurveyCode.of(survey, grade, index.of(DOMAIN, code)));
            drawn.add(code);
        }
        flush();
        return drawn;
    }

    Optional<SurveyCode> unused(String code) {
        return find(
                        "codeIndex in :candidates",
                        Parameters.with("candidates", index.candidates(DOMAIN, code)))
                .firstResultOptional();
    }

    /// Forgets it. Of two who use it at the same time the second waits here, and finds none.
    ///
    /// @throws Refusal.Absent when it was used
    void use(SurveyCode code) {
        if (delete("id", code.id) == 0) {
            throw Refusal.absent();
        }
    }

    long left(UUID survey) {
        return count("surveyId", survey);
    }
}
