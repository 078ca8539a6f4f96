package org.guanai.notification.occasion.news.declared;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.guanai.events.Roles;
import org.guanai.events.Topics;
import org.guanai.events.registry.ConsentChanged;
import org.guanai.notification.chain.NoticeKind;
import org.guanai.notification.occasion.news.DeclaredNews;
import org.guanai.notification.occasion.news.News;

/// What is told of consents: to the school when a use ends, to the guardian when the school has
/// entered one in their name.
@ApplicationScoped
class ConsentNews implements DeclaredNews {
    @Override
    public String topic() {
        return Topics.REGISTRY_EVENTS;
    }

    @Override
    public List<News<?>> news() {
        return List.of(ended(), entered());
    }

    private static News<ConsentChanged> ended() {
        return consent("CONSENT_ENDED")
                .when(e -> !e.granted())
                .oncePer(ConsentChanged::on)
                .toClassTeacher()
                .toPost(Roles.PRINCIPAL)
                .zh("家长未同意或已撤回：{use}", "{student}的监护人未同意或已撤回对“{use}”的同意，请立即停止相关使用。不同意不影响孩子在校的任何待遇。")
                .en(
                        "Not consented to: {use}",
                        "The guardian of {student} has not consented to {use}, or has withdrawn the consent. Please end it at once; the child must have no disadvantage from it.");
    }

    private static News<ConsentChanged> entered() {
        return consent("CONSENT_ENTERED")
                .when(e -> e.granted() && e.onPaper())
                .toPerson(ConsentChanged::guardianId)
                .zh("学校登记了您的同意：{use}", "学校按您签字的纸质同意书登记：您同意对{student}“{use}”。如非本人意愿，可随时在平台上或向学校撤回。")
                .en(
                        "Your consent was entered: {use}",
                        "From the paper that you have signed, the school has entered your consent for {student} to {use}. You can withdraw it at any time, here or at the school.");
    }

    private static News<ConsentChanged> consent(String code) {
        return News.of(ConsentChanged.class, code, NoticeKind.ROLL)
                .about(ConsentChanged::consentId, ConsentChanged::org)
                .student(ConsentChanged::studentId)
                .word("use", ConsentChanged::use);
    }
}
