package org.guanai.notification.occasion.news.declared;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.guanai.events.Roles;
import org.guanai.events.Topics;
import org.guanai.events.aid.ApplicationDecided;
import org.guanai.events.aid.ApplicationReopened;
import org.guanai.events.aid.NoticePublished;
import org.guanai.events.aid.PaymentMade;
import org.guanai.notification.chain.NoticeKind;
import org.guanai.notification.occasion.news.DeclaredNews;
import org.guanai.notification.occasion.news.News;

/// What is told of aid (3.3.2): to the family in plain words, with the way to object.
@ApplicationScoped
class AidNews implements DeclaredNews {
    @Override
    public String topic() {
        return Topics.AID_EVENTS;
    }

    @Override
    public List<News<?>> news() {
        return List.of(
                passedOn(),
                granted(),
                refused(),
                reopened(),
                noticeAtSchool(),
                noticeInCounty(),
                paid());
    }

    private static News<ApplicationDecided> decided(String code, String level, String outcome) {
        return News.of(ApplicationDecided.class, code, NoticeKind.AID)
                .when(e ->
                        e.outcome().equals(outcome) && (level == null || e.level().equals(level)))
                .about(ApplicationDecided::applicationId, ApplicationDecided::org)
                .student(ApplicationDecided::studentId)
                .oncePer(ApplicationDecided::at)
                .toGuardians();
    }

    private static News<ApplicationDecided> passedOn() {
        return decided("AID_PASSED_ON", "SCHOOL", "APPROVED")
                .zh("资助申请进展：{student}", "您为{student}提出的资助申请，学校已审核通过并上报县级。下一步为公示和县级审批，有结果后会再告知您。")
                .en(
                        "Your application for {student}",
                        "The school has approved your application for {student} and passed it on to the county. A public notice and the county's decision come next; you will hear of the result.");
    }

    private static News<ApplicationDecided> granted() {
        return decided("AID_GRANTED", "COUNTY", "APPROVED")
                .zh("资助申请已批准：{student}", "您为{student}提出的资助申请已获批准。款项发放后会再告知您。如信息有误，请与学校资助老师联系。")
                .en(
                        "Your application for {student} is granted",
                        "Your application for {student} is granted. You will hear from us when the money is paid. If anything about it is wrong, please tell the school.");
    }

    private static News<ApplicationDecided> refused() {
        return decided("AID_REFUSED", null, "REFUSED")
                .word("level", ApplicationDecided::level)
                .zh(
                        "资助申请结果：{student}",
                        "您为{student}提出的资助申请，经{level}审核未获通过。原因可向学校资助老师了解。如有异议，可向学校或县学生资助中心提出，也可补充材料后再次申请。")
                .en(
                        "Your application for {student}",
                        "Your application for {student} was not granted ({level}). The school can tell you why. If you do not agree, you may object at the school or at the county's aid centre, or apply again with further papers.");
    }

    private static News<ApplicationReopened> reopened() {
        return News.takingBack(
                        ApplicationReopened.class,
                        "AID_REOPENED",
                        NoticeKind.AID,
                        "AID_PASSED_ON",
                        "AID_GRANTED",
                        "AID_REFUSED")
                .about(ApplicationReopened::applicationId, ApplicationReopened::org)
                .student(ApplicationReopened::studentId)
                .oncePer(ApplicationReopened::at)
                .zh("更正：{student}的资助申请将重新审核", "此前告知您的资助申请结果有误，该申请将重新审核，有结果后会再告知您。给您带来的不便，我们深表歉意。")
                .en(
                        "Correction: your application for {student} is decided again",
                        "What we told you about your application for {student} was a mistake. It is decided again, and you will hear of the result. We are sorry for the trouble.");
    }

    private static News<NoticePublished> noticeAtSchool() {
        return published("AID_NOTICE").toResponsible();
    }

    private static News<NoticePublished> noticeInCounty() {
        return published("AID_NOTICE_COUNTY").toCounty(Roles.AID_OFFICER);
    }

    private static News<NoticePublished> published(String code) {
        return News.of(NoticePublished.class, code, NoticeKind.WORK)
                .about(NoticePublished::noticeId, NoticePublished::org)
                .day("from", NoticePublished::from)
                .day("until", NoticePublished::until)
                .zh(
                        "资助公示开始：{school}",
                        "{school}的资助公示从{from}起至{until}止。请在校内张贴，受理异议并及时答复；公示中不得出现学生的敏感信息。")
                .en(
                        "A public notice of aid began: {school}",
                        "The public notice of aid at {school} runs from {from} to {until}. Please post it at the school, take objections and answer them in time; it must show nothing private of a child.");
    }

    private static News<PaymentMade> paid() {
        return News.of(PaymentMade.class, "AID_PAID", NoticeKind.AID)
                .about(PaymentMade::paymentId, PaymentMade::org)
                .student(PaymentMade::studentId)
                .toGuardians()
                .text("amount", PaymentMade::amount)
                .text("term", PaymentMade::term)
                .zh("资助款已发放：{student}", "{student}的资助款{amount}元（{term}）银行已发放。请查收；如未到账，请与学校资助老师联系。")
                .en(
                        "Aid for {student} was paid",
                        "The bank has paid CNY {amount} for {student} ({term}). Please check your account; if it has not arrived, tell the school.");
    }
}
