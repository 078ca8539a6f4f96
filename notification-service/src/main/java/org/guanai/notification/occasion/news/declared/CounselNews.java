package org.guanai.notification.occasion.news.declared;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.guanai.events.Roles;
import org.guanai.events.Topics;
import org.guanai.events.mentoring.activity.TripPlanned;
import org.guanai.events.mentoring.appraisal.AppraisalAnswered;
import org.guanai.events.mentoring.appraisal.AppraisalObjected;
import org.guanai.events.mentoring.appraisal.AppraisalShown;
import org.guanai.events.mentoring.counsel.CounselAnswered;
import org.guanai.events.mentoring.counsel.CounselAsked;
import org.guanai.events.mentoring.counsel.CrisisRaised;
import org.guanai.events.mentoring.counsel.CrisisWithdrawn;
import org.guanai.events.mentoring.team.ConductNoted;
import org.guanai.events.mentoring.team.VettingExpiring;
import org.guanai.notification.chain.NoticeKind;
import org.guanai.notification.occasion.news.DeclaredNews;
import org.guanai.notification.occasion.news.News;

/// What is told of counselling, helpers from outside, activities and appraisals (3.1.1e, 3.1.4a,
/// 3.1.6). Nothing about a child in counselling is told to anybody but those who act.
@ApplicationScoped
class CounselNews implements DeclaredNews {
    @Override
    public String topic() {
        return Topics.MENTORING_EVENTS;
    }

    @Override
    public List<News<?>> news() {
        return List.of(
                urgent(),
                asked(),
                answered(),
                crisis(),
                crisisWithdrawn(),
                vetting(),
                guidance(),
                appraisalShown(),
                appraisalObjected(),
                appraisalAnswered(),
                trip());
    }

    private static News<CounselAsked> urgent() {
        return News.of(CounselAsked.class, "COUNSEL_ASKED_URGENT", NoticeKind.ALERT)
                .about(CounselAsked::requestId, CounselAsked::org)
                .when(CounselAsked::urgent)
                .toPost(Roles.COUNSELLOR)
                .zh("【紧急】有一份求助需要今天答复", "咨询室收到一份紧急求助，请马上在平台上查看并答复。")
                .en(
                        "Urgent: somebody asks for counselling",
                        "An urgent request for counselling has come in. Please open it on the platform and answer it today.");
    }

    private static News<CounselAsked> asked() {
        return News.of(CounselAsked.class, "COUNSEL_ASKED", NoticeKind.WORK)
                .about(CounselAsked::requestId, CounselAsked::org)
                .when(asked -> !asked.urgent())
                .toPost(Roles.COUNSELLOR)
                .zh("有一份新的求助", "咨询室收到一份求助，请在期限内答复。")
                .en(
                        "Somebody asks for counselling",
                        "A request for counselling has come in. Please answer it in time.");
    }

    private static News<CounselAnswered> answered() {
        return News.of(CounselAnswered.class, "COUNSEL_ANSWERED", NoticeKind.CARE)
                .about(CounselAnswered::requestId, CounselAnswered::org)
                .when(answered -> answered.askedBy() != null)
                .toPerson(CounselAnswered::askedBy)
                .zh("您的求助已有答复", "您提交的求助已有答复，请登录平台查看。")
                .en(
                        "Your request was answered",
                        "What you asked has been answered. Please read it on the platform.");
    }

    private static News<CrisisRaised> crisis() {
        return News.of(CrisisRaised.class, "CRISIS_RAISED", NoticeKind.ALERT)
                .about(CrisisRaised::crisisId, CrisisRaised::org)
                .student(CrisisRaised::studentId)
                .toPost(Roles.SAFETY_OFFICER)
                .toResponsible()
                .zh("【紧急】请马上了解一名学生的情况", "有一名学生可能处于危险之中，请马上在平台上打开该事项，与心理辅导教师一起处置。")
                .en(
                        "Urgent: please look after a pupil now",
                        "A pupil may be in danger. Please open the matter on the platform now and act together with the counsellor.");
    }

    private static News<CrisisWithdrawn> crisisWithdrawn() {
        return News.takingBack(
                        CrisisWithdrawn.class,
                        "CRISIS_WITHDRAWN",
                        NoticeKind.ALERT,
                        "CRISIS_RAISED")
                .about(CrisisWithdrawn::crisisId, CrisisWithdrawn::org)
                .student(CrisisWithdrawn::studentId)
                .zh("更正：此前的紧急情况登记有误", "此前关于一名学生紧急情况的登记有误，已经更正，无需处置。")
                .en(
                        "Correction: a crisis was recorded by mistake",
                        "The urgent matter about a pupil was recorded by mistake and has been put right. You need not do anything.");
    }

    private static News<VettingExpiring> vetting() {
        return News.of(VettingExpiring.class, "VETTING_EXPIRING", NoticeKind.WORK)
                .about(VettingExpiring::helperId, VettingExpiring::org)
                .oncePer(VettingExpiring::until)
                .toResponsible()
                .name("helper", VettingExpiring::helperId)
                .day("until", VettingExpiring::until)
                .zh("审查即将到期：{helper}", "{helper}的违法犯罪记录审查将于{until}到期，到期后自动暂停帮扶。请及时重新审查。")
                .en(
                        "A record check ends soon: {helper}",
                        "The record check of {helper} ends on {until}; afterwards they are suspended. Please have it made again in time.");
    }

    private static News<ConductNoted> guidance() {
        return News.of(ConductNoted.class, "CONDUCT_NOTED", NoticeKind.WORK)
                .about(ConductNoted::noteId, ConductNoted::org)
                .student(ConductNoted::studentId)
                .toClassTeacher()
                .zh("校外辅导员的引导记录：{student}", "校外辅导员为{student}填写了品行引导记录，请查看并配合。")
                .en(
                        "Guidance by a counsellor: {student}",
                        "An external counsellor recorded guidance of {student}. Please read it and help.");
    }

    private static News<AppraisalShown> appraisalShown() {
        return News.of(AppraisalShown.class, "APPRAISAL_SHOWN", NoticeKind.WORK)
                .about(AppraisalShown::appraisalId, AppraisalShown::org)
                .oncePer(AppraisalShown::objectBy)
                .toPerson(AppraisalShown::helperId)
                .day("until", AppraisalShown::objectBy)
                .zh("您的帮扶考评结果", "您的帮扶考评已出，请在平台查看。如有异议，请于{until}前提出。")
                .en(
                        "Your appraisal",
                        "Your appraisal is on the platform. If you do not agree with it, please say so by {until}.");
    }

    private static News<AppraisalObjected> appraisalObjected() {
        return News.of(AppraisalObjected.class, "APPRAISAL_OBJECTED", NoticeKind.WORK)
                .about(AppraisalObjected::appraisalId, AppraisalObjected::org)
                .toResponsible()
                .name("helper", AppraisalObjected::helperId)
                .day("until", AppraisalObjected::answerBy)
                .zh("考评异议：{helper}", "{helper}对考评结果提出异议，请于{until}前答复。")
                .en(
                        "An objection to an appraisal: {helper}",
                        "{helper} objects to their appraisal. Please answer by {until}.");
    }

    private static News<AppraisalAnswered> appraisalAnswered() {
        return News.of(AppraisalAnswered.class, "APPRAISAL_ANSWERED", NoticeKind.WORK)
                .about(AppraisalAnswered::appraisalId, AppraisalAnswered::org)
                .toPerson(AppraisalAnswered::helperId)
                .zh("考评异议已答复", "您对考评结果的异议已有答复，请在平台查看。")
                .en(
                        "Your objection was answered",
                        "Your objection to the appraisal has been answered. Please read it on the platform.");
    }

    private static News<TripPlanned> trip() {
        return News.of(TripPlanned.class, "TRIP_PLANNED", NoticeKind.FAMILY)
                .about(TripPlanned::activityId, TripPlanned::org)
                .student(TripPlanned::studentId)
                .oncePer(TripPlanned::on)
                .toGuardians()
                .day("on", TripPlanned::on)
                .zh("校外活动通知：{student}", "学校将于{on}组织{student}参加校外活动，已制定安全预案。如有特殊情况请联系班主任。")
                .en(
                        "A trip: {student}",
                        "On {on} {student} takes part in an activity outside the school, for which there is a safety plan. Please tell the class teacher if there is anything to consider.");
    }
}
