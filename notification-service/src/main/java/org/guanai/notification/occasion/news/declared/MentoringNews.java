package org.guanai.notification.occasion.news.declared;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.guanai.events.Roles;
import org.guanai.events.Topics;
import org.guanai.events.mentoring.ConcernRaised;
import org.guanai.events.mentoring.ConcernWithdrawn;
import org.guanai.events.mentoring.FeedbackChanged;
import org.guanai.events.mentoring.PairingEnded;
import org.guanai.events.mentoring.PairingReinstated;
import org.guanai.events.mentoring.PairingStarted;
import org.guanai.notification.chain.NoticeKind;
import org.guanai.notification.occasion.news.DeclaredNews;
import org.guanai.notification.occasion.news.News;

/// What is told of mentoring (3.1.3, 3.1.4).
@ApplicationScoped
class MentoringNews implements DeclaredNews {
    /// Feedback that reaches the family by itself; the others were told in person.
    private static final Set<String> SENT_TO_FAMILY = Set.of("MESSAGE", "LETTER");

    @Override
    public String topic() {
        return Topics.MENTORING_EVENTS;
    }

    @Override
    public List<News<?>> news() {
        return List.of(
                mentorForFamily(),
                pairingLost(),
                pairingBack(),
                feedbackSent(),
                concern(),
                concernWithdrawn());
    }

    private static News<PairingStarted> mentorForFamily() {
        return News.of(PairingStarted.class, "PAIRING_STARTED", NoticeKind.CARE)
                .about(PairingStarted::pairingId, PairingStarted::org)
                .student(PairingStarted::studentId)
                .toGuardians()
                .name("helper", PairingStarted::helperId)
                .word("role", PairingStarted::kind)
                .day("from", PairingStarted::from)
                .zh(
                        "{student}有了{role}",
                        "从{from}起，{helper}担任{student}的{role}，会定期与孩子谈心、与您联系。有事请直接与{role}或班主任沟通。")
                .en(
                        "{student} has a {role}",
                        "From {from}, {helper} is the {role} of {student}: they talk with the child regularly and keep in touch with you. Please turn to them or to the class teacher whenever something is on your mind.");
    }

    private static News<PairingEnded> pairingLost() {
        return News.of(PairingEnded.class, "PAIRING_ENDED", NoticeKind.WORK)
                .about(PairingEnded::pairingId, PairingEnded::org)
                .student(PairingEnded::studentId)
                .toResponsible()
                .name("helper", PairingEnded::helperId)
                .word("role", PairingEnded::kind)
                .day("until", PairingEnded::until)
                .zh(
                        "结对已结束：{student}",
                        "{student}与{role}{helper}的结对已于{until}结束。孩子现在没有这位{role}，请尽快安排。")
                .en(
                        "A pairing ended: {student}",
                        "The pairing of {student} with the {role} {helper} ended on {until}. The child is without this {role} now; please arrange for another.");
    }

    private static News<PairingReinstated> pairingBack() {
        return News.takingBack(
                        PairingReinstated.class,
                        "PAIRING_REINSTATED",
                        NoticeKind.WORK,
                        "PAIRING_ENDED")
                .about(PairingReinstated::pairingId, PairingReinstated::org)
                .student(PairingReinstated::studentId)
                .oncePer(PairingReinstated::from)
                .name("helper", PairingReinstated::helperId)
                .zh("更正：{student}的结对没有结束", "此前关于结对结束的通知有误：{student}与{helper}的结对照旧，无需另行安排。")
                .en(
                        "Correction: the pairing of {student} goes on",
                        "Our notice was a mistake: the pairing of {student} with {helper} goes on. You need not arrange anything.");
    }

    private static News<FeedbackChanged> feedbackSent() {
        return News.of(FeedbackChanged.class, "FEEDBACK_SENT", NoticeKind.CARE)
                .when(e -> e.state().equals("SENT") && SENT_TO_FAMILY.contains(e.way()))
                .about(FeedbackChanged::feedbackId, FeedbackChanged::org)
                .student(FeedbackChanged::studentId)
                .toGuardians()
                .name("helper", FeedbackChanged::helperId)
                .word("way", FeedbackChanged::way)
                .zh("关于{student}近况的反馈", "{helper}已通过{way}向您反馈{student}的近况，请留意。如未收到或有话想说，请与学校联系。")
                .en(
                        "How {student} is doing",
                        "{helper} has told you by {way} how {student} is doing. If it has not reached you, or you would like to talk, please get in touch with the school.");
    }

    private static News<ConcernRaised> concern() {
        return News.of(ConcernRaised.class, "CONCERN_RAISED", NoticeKind.ALERT)
                .about(ConcernRaised::contactId, ConcernRaised::org)
                .student(ConcernRaised::studentId)
                .toPost(Roles.SAFETY_OFFICER)
                .name("helper", ConcernRaised::helperId)
                .zh("【紧急】请马上了解一名学生的情况", "{helper}在联系中发现一名学生的情况需要安全负责人马上查看。请在平台上打开该事项并处置。")
                .en(
                        "Urgent: please look after a pupil now",
                        "{helper} met with a concern about a pupil that the safety officer must look at now. The platform shows whom it is about; please see to it.");
    }

    private static News<ConcernWithdrawn> concernWithdrawn() {
        return News.takingBack(
                        ConcernWithdrawn.class,
                        "CONCERN_WITHDRAWN",
                        NoticeKind.ALERT,
                        "CONCERN_RAISED")
                .about(ConcernWithdrawn::contactId, ConcernWithdrawn::org)
                .student(ConcernWithdrawn::studentId)
                .zh("更正：此前的紧急情况登记有误", "此前关于一名学生紧急情况的登记有误，已经更正，无需处置。")
                .en(
                        "Correction: a concern was recorded by mistake",
                        "The urgent concern about a pupil was recorded by mistake and has been put right. You need not do anything.");
    }
}
