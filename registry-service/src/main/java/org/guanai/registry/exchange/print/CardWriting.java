package org.guanai.registry.exchange.print;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.guanai.registry.child.family.FamilySurvey;
import org.guanai.registry.child.family.FamilySurvey.Parent;
import org.guanai.registry.child.survey.SurveyDesk;
import org.guanai.registry.exchange.print.ContactCard.Line;
import org.guanai.registry.people.guardian.GuardianLink;
import org.guanai.registry.people.guardian.Guardianships;
import org.guanai.registry.people.staff.StaffContact;

/// Writes contact cards: family, carer and school of each child.
@ApplicationScoped
class CardWriting {
    private final Guardianships guardianships;
    private final SurveyDesk surveys;

    CardWriting(Guardianships guardianships, SurveyDesk surveys) {
        this.guardianships = guardianships;
        this.surveys = surveys;
    }

    List<ContactCard> cards(List<CardChild> children, List<StaffContact> staff) {
        var ids = children.stream().map(CardChild::id).toList();
        var chains = guardianships.of(ids);
        var asked = surveys.newest(ids);
        return children.stream()
                .map(child ->
                        card(
                                child,
                                chains.getOrDefault(child.id(), List.of()),
                                Optional.ofNullable(asked.get(child.id())),
                                staff))
                .toList();
    }

    private static ContactCard card(
            CardChild child,
            List<GuardianLink> chain,
            Optional<FamilySurvey> survey,
            List<StaffContact> staff) {
        return new ContactCard(
                child.id(),
                child.name(),
                child.fullClassName(),
                survey.map(s -> s.carer().word()).orElse(null),
                survey.map(CardWriting::away).orElse(List.of()),
                chain.stream()
                        .map(g -> new Line(g.relation().word(), g.name(), g.phone()))
                        .toList(),
                staff.stream()
                        .filter(s -> s.isPrincipal() || child.isIn(s.classIds()))
                        .map(s -> new Line(s.isPrincipal() ? "校长" : "班主任", s.name(), s.phone()))
                        .toList());
    }

    private static List<String> away(FamilySurvey survey) {
        return survey.parents().stream().filter(Parent::away).map(PrintWords::away).toList();
    }
}
