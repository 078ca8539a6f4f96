package org.guanai.aid.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.stream.Stream;
import org.guanai.aid.hardship.HardshipKinds;
import org.guanai.aid.money.Money;
import org.guanai.events.registry.StudentSnapshot.Stage;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.rule.Held;
import org.guanai.kit.rule.RuleOf;
import org.guanai.kit.rule.Rules;
import org.guanai.kit.scope.OrgPath;

/// What a programme takes from the rules where its county says nothing else: rates, kinds of
/// hardship, days of notice.
@ApplicationScoped
class ProgrammeDefaults {
    @Produces
    static final RuleOf<LivingSubsidy> LIVING_SUBSIDY =
            new RuleOf<>("living-subsidy", LivingSubsidy.class);

    @Produces
    static final RuleOf<NoticeDays> PUBLIC_NOTICE = new RuleOf<>("public-notice", NoticeDays.class);

    @Produces
    static final RuleOf<NonBoarderKinds> NON_BOARDER_KINDS =
            new RuleOf<>("non-boarder-kinds", NonBoarderKinds.class);

    private final Rules rules;
    private final HardshipKinds kinds;

    ProgrammeDefaults(Rules rules, HardshipKinds kinds) {
        this.rules = rules;
        this.kinds = kinds;
    }

    /// @param wanted null where the county says nothing
    int noticeDays(Integer wanted, OrgPath county) {
        return wanted == null
                ? rules.today(county).of(PUBLIC_NOTICE).content().workingDays()
                : wanted;
    }

    /// @param wanted codes or words; null for all standing kinds
    /// @param field that they were sent in
    /// @throws Refusal.Unprocessable when one of them is unknown
    List<String> kinds(List<String> wanted, String field) {
        return wanted == null
                ? List.copyOf(kinds.standing())
                : wanted.stream().map(word -> kind(word, field)).distinct().toList();
    }

    /// Of the eligible kinds those that day pupils (非寄宿生) get a subsidy of the state for; every
    /// other fund asks for no difference.
    List<String> forDayPupils(List<String> eligible, FundSource source, OrgPath county) {
        if (source != FundSource.STATE) {
            return eligible;
        }
        var named = rules.today(county).of(NON_BOARDER_KINDS).content().kinds();
        return eligible.stream().filter(named::contains).toList();
    }

    /// The state's reference rates, those that are superseded or begin later included.
    List<Rate> rates(OrgPath county) {
        return rules.in(county).all(LIVING_SUBSIDY).stream()
                .flatMap(held -> rates(held, county))
                .toList();
    }

    private String kind(String codeOrWord, String field) {
        return kinds.of(codeOrWord)
                .orElseThrow(() -> Refusal.unprocessable("aid.hardship-kind-unknown", field));
    }

    private static Stream<Rate> rates(Held<LivingSubsidy> held, OrgPath county) {
        return held.content().rates().stream()
                .map(r ->
                        new Rate(
                                county,
                                r.stage(),
                                r.boarder(),
                                r.perYear().yuan(),
                                held.effectiveFrom()));
    }

    /// The state's reference rates of the living subsidy (一补, 3.3.2b). Rule `living-subsidy`.
    record LivingSubsidy(@NotEmpty List<@NotNull @Valid ReferenceRate> rates) {

        /// @param perYear CNY of a school year; one half a term
        record ReferenceRate(@NotNull Stage stage, boolean boarder, @NotNull Money perYear) {}
    }

    /// Full working days of a public notice (公示), counted after the day of publication, make-up
    /// workdays included; never less than five. Rule `public-notice`.
    record NoticeDays(@Min(5) @Max(60) int workingDays) {}

    /// Kinds of hardship of day pupils (非寄宿生四类学生). Rule `non-boarder-kinds`.
    record NonBoarderKinds(@NotEmpty List<@NotBlank String> kinds) {}
}
