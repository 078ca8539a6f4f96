package org.guanai.notification.occasion.news.declared;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.guanai.events.Roles;
import org.guanai.events.Topics;
import org.guanai.events.mentoring.ActionAgreed;
import org.guanai.events.mentoring.ActionWithdrawn;
import org.guanai.events.mentoring.AidNeeded;
import org.guanai.events.mentoring.ConcernRaised;
import org.guanai.events.mentoring.ConcernWithdrawn;
import org.guanai.events.mentoring.DenserRhythmEnded;
import org.guanai.events.mentoring.DenserRhythmFixed;
import org.guanai.events.mentoring.FeedbackChanged;
import org.guanai.events.mentoring.MentorLost;
import org.guanai.events.mentoring.PairingReinstated;
import org.guanai.events.mentoring.PairingStarted;
import org.guanai.events.mentoring.SilenceAnswered;
import org.guanai.events.mentoring.SilenceReported;
import org.guanai.events.mentoring.WorkPlanReviewed;
import org.guanai.events.mentoring.WorkPlanSubmitted;
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
                mentorLost(),
                pairingBack(),
                feedbackSent(),
                concern(),
                concernWithdrawn(),
                aidNeeded(),
                actionAgreed(),
                actionWithdrawn(),
                silenceReported(),
                silenceAnswered(),
                workPlanSubmitted(),
                workPlanReviewed(),
                denserRhythm(),
                denserRhythmOver());
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

    /// Whoever ended a pairing by hand knows it.
    private static News<MentorLost> mentorLost() {
        return News.of(MentorLost.class, "MENTOR_LOST", NoticeKind.ALERT)
                .about(MentorLost::pairingId, MentorLost::org)
                .student(MentorLost::studentId)
                .toResponsible()
                .name("helper", MentorLost::helperId)
                .word("role", MentorLost::kind)
                .word("reason", MentorLost::reason)
                .zh("{student}现在没有{role}", "{helper}{reason}，与{student}的结对已经结束。孩子现在没有{role}，请尽快安排。")
                .en(
                        "{student} is without a {role}",
                        "{helper} {reason}; the pairing with {student} has ended. The child is without a {role} now; please arrange for another.");
    }

    private static News<PairingReinstated> pairingBack() {
        return News.takingBack(
                        PairingReinstated.class,
                        "PAIRING_REINSTATED",
                        NoticeKind.WORK,
                        "MENTOR_LOST")
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
                .zh(
                        "关于{student}近况的反馈",
                        "{helper}已通过{way}向您反馈{student}的近况，请留意；平台内的留言可在“孩子”页面阅读。如未收到或有话想说，请与学校联系。")
                .en(
                        "How {student} is doing",
                        "{helper} has told you by {way} how {student} is doing; a message within the platform can be read on your child's page. If it has not reached you, or you would like to talk, please get in touch with the school.");
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

    private static News<AidNeeded> aidNeeded() {
        return News.of(AidNeeded.class, "AID_NEEDED", NoticeKind.WORK)
                .about(AidNeeded::contactId, AidNeeded::org)
                .student(AidNeeded::studentId)
                .toPost(Roles.AID_OFFICER)
                .toResponsible()
                .name("helper", AidNeeded::helperId)
                .zh("{student}家庭可能需要资助", "{helper}走访或谈话时了解到{student}家庭有困难。请核实并主动代为申请资助。")
                .en(
                        "The family of {student} may need aid",
                        "{helper} learnt that the family of {student} is in need. Please look into it and apply for aid on its behalf.");
    }

    private static News<ActionAgreed> actionAgreed() {
        return News.of(ActionAgreed.class, "ACTION_AGREED", NoticeKind.CARE)
                .when(e -> e.owner().equals("GUARDIAN"))
                .about(ActionAgreed::actionId, ActionAgreed::org)
                .student(ActionAgreed::studentId)
                .oncePer(ActionAgreed::dueOn)
                .toGuardians()
                .name("helper", ActionAgreed::helperId)
                .day("due", ActionAgreed::dueOn)
                .zh(
                        "与您约定的一件事：{student}",
                        "{helper}与您约定了一件为{student}做的事，请在{due}前完成。内容可在“孩子”页面阅读，做完后请在那里标记。")
                .en(
                        "Something we agreed on for {student}",
                        "You and {helper} agreed on something that you do for {student} by {due}. You read it on your child's page, and mark it there when it is done.");
    }

    private static News<ActionWithdrawn> actionWithdrawn() {
        return News.takingBack(
                        ActionWithdrawn.class, "ACTION_WITHDRAWN", NoticeKind.CARE, "ACTION_AGREED")
                .about(ActionWithdrawn::actionId, ActionWithdrawn::org)
                .student(ActionWithdrawn::studentId)
                .zh("更正：此前的约定已撤回", "此前关于{student}的一项约定登记有误，已经撤回，您无需处理。")
                .en(
                        "Correction: an agreement was withdrawn",
                        "What we wrote about something agreed on for {student} was a mistake and is withdrawn. You need not do anything.");
    }

    private static News<SilenceReported> silenceReported() {
        return News.of(SilenceReported.class, "SILENCE_REPORTED", NoticeKind.ALERT)
                .about(SilenceReported::silenceId, SilenceReported::org)
                .student(SilenceReported::studentId)
                .toResponsible()
                .zh("有家长反映无人联系：{student}", "{student}的监护人反映一直没有人与孩子联系。请了解情况，在三个工作日内答复。")
                .en(
                        "Nobody is in touch with {student}",
                        "A guardian of {student} says that nobody has been in touch with the child. Please look into it and answer within three working days.");
    }

    private static News<SilenceAnswered> silenceAnswered() {
        return News.of(SilenceAnswered.class, "SILENCE_ANSWERED", NoticeKind.FAMILY)
                .about(SilenceAnswered::silenceId, SilenceAnswered::org)
                .student(SilenceAnswered::studentId)
                .toPerson(SilenceAnswered::reporterId)
                .zh("学校已答复您的反映", "您反映的关于{student}的情况，学校已经答复，可在平台上阅读。")
                .en(
                        "The school has answered you",
                        "The school has answered what you reported about {student}; you read it on the platform.");
    }

    private static News<WorkPlanSubmitted> workPlanSubmitted() {
        return News.of(WorkPlanSubmitted.class, "WORK_PLAN_SUBMITTED", NoticeKind.WORK)
                .about(WorkPlanSubmitted::planId, WorkPlanSubmitted::org)
                .oncePer(WorkPlanSubmitted::at)
                .toCounty(Roles.COUNTY_OFFICER)
                .place("by", WorkPlanSubmitted::org)
                .text("year", WorkPlanSubmitted::schoolYear)
                .zh("{by}提交了{year}学年工作方案", "{by}提交了{year}学年帮扶工作方案，请审阅。")
                .en(
                        "{by} submitted its work plan for {year}",
                        "{by} submitted its work plan for the school year {year}; please look at it.");
    }

    private static News<WorkPlanReviewed> workPlanReviewed() {
        return News.of(WorkPlanReviewed.class, "WORK_PLAN_REVIEWED", NoticeKind.WORK)
                .about(WorkPlanReviewed::planId, WorkPlanReviewed::org)
                .oncePer(WorkPlanReviewed::at)
                .toPost(Roles.PRINCIPAL)
                .text("year", WorkPlanReviewed::schoolYear)
                .word("outcome", e -> e.accepted() ? "PLAN_ACCEPTED" : "PLAN_RETURNED")
                .zh("{year}学年工作方案{outcome}", "贵校{year}学年帮扶工作方案{outcome}，意见可在平台上阅读。")
                .en(
                        "Your work plan for {year} {outcome}",
                        "The work plan of your school for {year} {outcome}; you read the remarks on the platform.");
    }

    /// Those who owe the duty.
    private static News<DenserRhythmFixed> denserRhythm() {
        return News.of(DenserRhythmFixed.class, "DENSER_RHYTHM_FIXED", NoticeKind.WORK)
                .about(DenserRhythmFixed::rhythmId, DenserRhythmFixed::org)
                .toPost(Roles.TEACHER)
                .toPost(Roles.CLASS_TEACHER)
                .word("duty", DenserRhythmFixed::kind)
                .word("rhythm", e -> "EACH_" + e.cadence())
                .day("from", DenserRhythmFixed::from)
                .zh(
                        "{duty}改为{rhythm}一次",
                        "学校决定：自{from}起，{duty}改为{rhythm}一次。您的应尽职责清单已相应调整，适用对象请登录平台查看。")
                .en(
                        "{duty}: {rhythm} from now on",
                        "The school decided: from {from}, {duty} is due {rhythm}. Your list of duties follows; for which children it holds is on the platform.");
    }

    private static News<DenserRhythmEnded> denserRhythmOver() {
        return News.of(DenserRhythmEnded.class, "DENSER_RHYTHM_ENDED", NoticeKind.WORK)
                .about(DenserRhythmEnded::rhythmId, DenserRhythmEnded::org)
                .oncePer(DenserRhythmEnded::until)
                .toPost(Roles.TEACHER)
                .toPost(Roles.CLASS_TEACHER)
                .word("duty", DenserRhythmEnded::kind)
                .day("until", DenserRhythmEnded::until)
                .zh("{duty}恢复原定频次", "学校决定：{duty}的加密频次执行至{until}，此后恢复《实施办法》规定的频次。")
                .en(
                        "{duty}: as before",
                        "The school decided: the denser rhythm of {duty} holds until {until}; after that it is due as the Measures say.");
    }
}
